import Glibc

/// Why a settled seed could not be read.
package struct IntakeError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Code: Sendable, Equatable {
    /// It changed since it settled: let it settle again.
    case changed
    case vanished
    case refused(IntakeRefusal)
    case system(errno: Int32)
  }

  package let code: Code
  /// Below the seeds folder.
  package let path: [UInt8]

  package init(_ code: Code, path: [UInt8]) {
    self.code = code
    self.path = path
  }

  /// Whether to wait and try again, without any change of the seed.
  package var isTransient: Bool {
    switch code {
    case .system(let errno): [EIO, ENFILE, EMFILE, ENOMEM, EAGAIN, ESTALE].contains(errno)
    case .changed, .vanished, .refused: false
    }
  }

  package var description: String {
    let name = String(decoding: path, as: UTF8.self)
    switch code {
    case .changed: return "\(name): changed while it was read"
    case .vanished: return "\(name): is gone"
    case .refused(let refusal): return "\(name): \(refusal)"
    case .system(let errno): return "\(name): \(String(cString: strerror(errno)))"
    }
  }
}
