import Glibc
import SejajarTestSupport
import Testing

@testable import SejajarService

@Suite struct ServiceNotifierTests {
  @Test func tellsTheManagerWhatItAskedFor() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path + "/notify"
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0)
    let environment = ["NOTIFY_SOCKET": path, "WATCHDOG_USEC": "3000000"]
    let notifier = ServiceNotifier { environment[$0] }
    #expect(notifier.watchdogInterval == 3)
    notifier.ready("Watching\nseeds")
    notifier.alive()
    #expect(receive(descriptor) == "READY=1\nSTATUS=Watching seeds")
    #expect(receive(descriptor) == "WATCHDOG=1")
  }

  @Test func isSilentWithoutAManagerAndWithoutAWatchdogOfItsOwn() {
    let other = ["WATCHDOG_USEC": "3000000", "WATCHDOG_PID": "1"]
    let notifier = ServiceNotifier { other[$0] }
    #expect(notifier.watchdogInterval == nil)
    notifier.ready("nobody listens")
  }

  private func receive(_ descriptor: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 512)
    let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}
