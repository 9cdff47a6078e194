extension SeedWatcher {
  /// Looks at what is there, lets it settle and returns what there is to say of it. Seeds that keep
  /// changing for longer than the configuration's patience are refused. Ends early when the task is
  /// cancelled.
  package static func scanOnce(_ configuration: IntakeConfiguration) async -> [IntakeEvent] {
    let clock = ContinuousClock()
    let start = clock.now
    let engine = IntakeEngine(configuration, usesEvents: false)
    engine.rescan(now: .zero)
    while let deadline = engine.pending.nextDeadline, deadline <= configuration.patience {
      guard (try? await clock.sleep(until: start + deadline)) != nil else { break }
      engine.settle(now: start.duration(to: clock.now))
    }
    for path in engine.pending.paths { engine.say(.refused(path: path, .stillChanging)) }
    return engine.takeEvents()
  }
}
