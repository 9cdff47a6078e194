import ArgumentParser

@main
struct Sejajar: ParsableCommand {}
