import Glibc

/// An inotify instance (inotify(7)).
struct Inotify: ~Copyable {
  /// One event, with the name inside the watched folder; empty for the folder itself.
  struct Event {
    var watch: Int32
    var mask: UInt32
    var name: [UInt8]

    func has(_ flag: Int) -> Bool { mask & UInt32(truncatingIfNeeded: flag) != 0 }
  }

  let descriptor: Int32

  /// Nil, with errno, where the system gives none.
  init?() {
    let number = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard number >= 0 else { return nil }
    descriptor = number
  }

  deinit {
    close(descriptor)
  }

  /// What a change of a folder's contents shows in. Rights (IN_ATTRIB) are among it, so that a
  /// refused file is taken as soon as it may be read.
  private static let mask =
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_ATTRIB | IN_MOVED_FROM | IN_DELETE
    | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR

  /// Watches a folder; returns the watch, or nil with errno. `followsLink`: for the root, which the
  /// reader chose.
  func watch(_ path: [UInt8], followsLink: Bool) -> Int32? {
    let mask = followsLink ? Self.mask : Self.mask | IN_DONT_FOLLOW
    let watch = withCString(path) {
      inotify_add_watch(descriptor, $0, UInt32(truncatingIfNeeded: mask))
    }
    return watch >= 0 ? watch : nil
  }

  func unwatch(_ watch: Int32) {
    inotify_rm_watch(descriptor, watch)
  }

  /// The events that wait, 64 KiB of them at most; empty when none does. Never blocks.
  func events() -> [Event] {
    withUnsafeTemporaryAllocation(
      byteCount: 1 << 16, alignment: MemoryLayout<inotify_event>.alignment
    ) { room in
      var count: Int
      repeat {
        count = read(descriptor, room.baseAddress, room.count)
      } while count < 0 && errno == EINTR
      return count > 0 ? Self.parse(UnsafeRawBufferPointer(rebasing: room[..<count])) : []
    }
  }

  private static func parse(_ bytes: UnsafeRawBufferPointer) -> [Event] {
    var events: [Event] = []
    let header = MemoryLayout<inotify_event>.size
    var start = 0
    while start + header <= bytes.count {
      let event = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
      let end = min(start + header + Int(event.len), bytes.count)
      // The name is padded with zeros.
      let name = bytes[(start + header)..<end].prefix { $0 != 0 }
      events.append(Event(watch: event.wd, mask: event.mask, name: Array(name)))
      start = end
    }
    return events
  }
}
