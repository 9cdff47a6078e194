import ArgumentParser
import SejajarService

@main
struct Sejajar: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sejajar",
    abstract: "Indonesian texts, side by side with their English.",
    discussion: """
      Drop an Indonesian text into a folder and read it in parallel: `sejajar watch` publishes what \
      it finds in seeds/ as parallel texts in spool/. The other commands show what Sejajar sees in a \
      text, for scripts and for the curious; they read a file, or standard input where none is named.

      Exit status: 0 done; 1 something in the input failed, the rest was done; 64 wrong usage; \
      78 wrong configuration.
      """,
    version: SejajarVersion.current,
    subcommands: [
      Watch.self, Publish.self, Segment.self, Tokens.self, Terms.self, Translate.self, Stream.self,
      Links.self, Align.self,
      GlossaryCommand.self, Status.self, Retry.self,
    ])
}
