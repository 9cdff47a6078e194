import Glibc

/// Speaks systemd's notification protocol (sd_notify(3)): tells the service manager that the
/// service is ready, alive or stopping. Does nothing where no manager asked.
package struct ServiceNotifier: Sendable {
  /// The socket's path; a leading `@` names an abstract socket.
  private let address: String?
  /// How often the manager wants to hear that the service lives, in seconds; nil when it does not
  /// ask.
  package let watchdogInterval: Double?

  /// From `NOTIFY_SOCKET`, `WATCHDOG_USEC` and `WATCHDOG_PID`, as the manager sets them.
  package init(environment: (String) -> String? = Self.variable) {
    address = environment("NOTIFY_SOCKET").flatMap { $0.isEmpty ? nil : $0 }
    let isMeant = environment("WATCHDOG_PID").map { $0 == String(getpid()) } ?? true
    watchdogInterval =
      isMeant
      ? environment("WATCHDOG_USEC").flatMap(Double.init).map { $0 / 1_000_000 } : nil
  }

  /// A variable of the process's environment.
  package static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  package func ready(_ status: String) { send("READY=1\nSTATUS=\(oneLine(status))") }

  package func status(_ status: String) { send("STATUS=\(oneLine(status))") }

  package func alive() { send("WATCHDOG=1") }

  package func stopping() { send("STOPPING=1") }

  private func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  private func send(_ message: String) {
    guard let address else { return }
    var name = sockaddr_un()
    name.sun_family = sa_family_t(AF_UNIX)
    var path = Array(address.utf8)
    guard path.count < MemoryLayout.size(ofValue: name.sun_path) else { return }
    if path.first == UInt8(ascii: "@") { path[0] = 0 }
    withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path) }
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | O_CLOEXEC, 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
    let bytes = Array(message.utf8)
    _ = withUnsafePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), $0, length)
      }
    }
  }
}
