import ArgumentParser
import SejajarService

/// Runs a command and turns what it throws into a message on standard error and the exit status of
/// its kind.
func reportingErrors(_ body: () async throws -> CommandResult) async throws {
  let result: CommandResult
  do {
    result = try await body()
  } catch let error as ConfigurationError {
    CommandOutput.message("sejajar: \(error)")
    throw ExitCode(78)
  } catch let error as CommandError {
    CommandOutput.message("sejajar: \(error)")
    throw ExitCode(1)
  }
  if result == .somethingFailed { throw ExitCode(1) }
}
