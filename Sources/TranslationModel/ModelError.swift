/// Why a model file cannot be used. The program goes on without one.
package struct ModelError: Error, Equatable, CustomStringConvertible {
  package enum Cause: Sendable, Equatable {
    /// The file cannot be opened or mapped; the system's words.
    case unreadable(String)
    /// It does not begin as a model does.
    case foreign
    /// Written by another version of Sejajar.
    case version(UInt32)
    /// Shorter or longer than it says, or its checksum differs.
    case damaged(String)
  }

  package let cause: Cause
  package let path: String?

  init(_ cause: Cause, path: String? = nil) {
    self.cause = cause
    self.path = path
  }

  func at(_ path: String) -> ModelError { ModelError(cause, path: path) }

  package var description: String {
    let file = path.map { "model \($0)" } ?? "model"
    switch cause {
    case .unreadable(let reason): return "\(file): cannot be read: \(reason)"
    case .foreign: return "\(file): is no translation model; name a file made by sejajar-train"
    case .version(let version):
      return """
        \(file): has format \(version), this program reads format \(ModelLayout.version); \
        make it anew with sejajar-train
        """
    case .damaged(let part): return "\(file): is damaged (\(part)); copy or make it anew"
    }
  }
}
