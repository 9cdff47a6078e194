import Glibc
import Spool

/// `sejajar retry`.
package struct RetryCommand: Sendable {
  package let spool: String
  /// Paths below the seeds folder; all failed seeds where there are none.
  package let seeds: [String]

  package init(spool: String, seeds: [String]) {
    self.spool = spool
    self.seeds = seeds
  }

  package func run() throws -> CommandResult {
    let paths: [[UInt8]]
    do throws(SpoolError) {
      paths = try Catalogue.open(spool: spool).retryFailed(only: seeds.map { Array($0.utf8) })
    } catch {
      throw CommandError("\(error)")
    }
    var output = CommandOutput()
    for path in paths { try output.line(String(decoding: path, as: UTF8.self)) }
    try output.flush()
    if paths.isEmpty {
      CommandOutput.message("sejajar: nothing of that is in quarantine.")
    } else if let pid = SpoolDirectory.holder(of: spool), kill(pid, SIGUSR1) == 0 {
      CommandOutput.message("sejajar: the running service tries them now.")
    } else {
      CommandOutput.message("sejajar: the service tries them when it starts or scans next.")
    }
    let missing = Set(seeds).subtracting(paths.map { String(decoding: $0, as: UTF8.self) })
    for seed in missing.sorted() {
      CommandOutput.message("sejajar: \(seed) is not in quarantine.")
    }
    return missing.isEmpty && !paths.isEmpty ? .done : .somethingFailed
  }
}
