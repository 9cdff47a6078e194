import Glibc

/// Why a model cannot be made.
package struct TrainingError: Error, Equatable, CustomStringConvertible {
  /// What is wrong, where, and what to do.
  package let description: String

  package init(_ description: String) { self.description = description }

  static func unreadable(_ path: String) -> TrainingError {
    TrainingError("\(path): \(String(cString: strerror(errno)))")
  }
}
