/// What is watched, and how patiently.
package struct IntakeConfiguration: Sendable {
  /// The seeds folder, which may itself be a symbolic link.
  package var root: String
  /// How long a seed must lie still before it counts as whole.
  package var settle: Duration
  /// The time between two full rescans, which find what events missed.
  package var rescanInterval: Duration
  /// The time between two rescans where the system gives no events.
  package var pollInterval: Duration
  /// How long ``SeedWatcher/scanOnce(_:)`` waits for a seed that keeps changing.
  package var patience: Duration
  /// Names of files and folders that are no seeds: `*` stands for any bytes, `?` for one.
  package var ignoredNames: [String]
  package var followsSubfolders: Bool
  /// How many folders below the root are followed.
  package var depthLimit: Int
  /// The largest seed, in bytes.
  package var sizeLimit: Int64

  package init(
    root: String, settle: Duration = .milliseconds(500), rescanInterval: Duration = .seconds(300),
    pollInterval: Duration = .seconds(5), patience: Duration = .seconds(30),
    ignoredNames: [String] = IntakeConfiguration.defaultIgnoredNames,
    followsSubfolders: Bool = true, depthLimit: Int = 32, sizeLimit: Int64 = 64 << 20
  ) {
    self.root = root
    self.settle = settle
    self.rescanInterval = rescanInterval
    self.pollInterval = pollInterval
    self.patience = patience
    self.ignoredNames = ignoredNames
    self.followsSubfolders = followsSubfolders
    self.depthLimit = depthLimit
    self.sizeLimit = sizeLimit
  }

  /// Hidden files, what browsers, editors and synchronizers write while they are not done, and what
  /// they leave beside the seeds.
  package static let defaultIgnoredNames = [
    ".*", "*.part", "*.crdownload", "*.tmp", "*~", ".*.sw?", "4913", ".stfolder", "@eaDir",
    "__MACOSX",
  ]
}
