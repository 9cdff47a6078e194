/// How a command ended, when it could do its work.
package enum CommandResult: Sendable, Equatable {
  case done
  /// Something in the input failed and was reported; the rest was done.
  case somethingFailed
}

/// Why a command could not do its work; the command exits with status 1.
package struct CommandError: Error, Equatable, CustomStringConvertible {
  /// What is wrong, where, and what to do.
  package let description: String

  package init(_ description: String) { self.description = description }
}
