import Glibc

/// What the watcher has to say. Every path is below the seeds folder.
package enum IntakeEvent: Sendable, Hashable {
  /// A seed is there, new or changed, and has lain still for the settle time.
  case settled(SeedFile)
  /// A seed that had settled is gone, or what was refused is gone or a folder that can be read by
  /// now.
  case vanished(path: [UInt8])
  /// Something is there that cannot be a seed. Said once for each of its states.
  case refused(path: [UInt8], IntakeRefusal)
  /// The kernel dropped events for the `count`th time; a rescan follows.
  case overflow(count: Int)
  /// A full rescan is done; it saw `count` files that may be seeds.
  case rescanned(count: Int)
  /// Events do not come for all folders: they are polled. Said once for each reason.
  case degraded(IntakeDegradation)
  /// Events come for all folders again.
  case recovered
  /// The seeds folder is not there or cannot be opened. Said once; its return shows in the events
  /// that follow.
  case rootMissing(errno: Int32)
}

/// Why a file is no seed.
package enum IntakeRefusal: Sendable, Hashable, CustomStringConvertible {
  case symbolicLink
  /// A FIFO, a socket or a device.
  case specialFile
  case unreadable
  /// Its folders nest deeper than the limit.
  case tooDeep(limit: Int)
  case tooLarge(limit: Int64)
  /// It kept changing for as long as ``SeedWatcher/scanOnce(_:)`` waits.
  case stillChanging

  /// For people: what is wrong and what to do.
  package var description: String {
    switch self {
    case .symbolicLink: "a symbolic link; put the file itself here"
    case .specialFile: "no regular file; put a document here"
    case .unreadable: "Sejajar may not read it; give its user the right (chmod, chgrp or setfacl)"
    case .tooDeep(let limit): "more than \(limit) folders deep; move it further up"
    case .tooLarge(let limit): "larger than \(limit) bytes; divide it or raise the limit"
    case .stillChanging: "still being written; run Sejajar again when it is whole"
    }
  }
}

/// Why folders are polled.
package enum IntakeDegradation: Sendable, Hashable, CustomStringConvertible {
  /// Too few inotify watches for all folders.
  case watchLimit
  /// The user's inotify instances are used up.
  case instanceLimit
  /// The file system of this name tells the kernel nothing of what others change.
  case remoteFileSystem(String)
  case unavailable(errno: Int32)

  /// For people: what is wrong and what to do.
  package var description: String {
    switch self {
    case .watchLimit:
      "the limit on inotify watches is reached; raise fs.inotify.max_user_watches (sysctl)"
    case .instanceLimit:
      "the limit on inotify instances is reached; raise fs.inotify.max_user_instances (sysctl)"
    case .remoteFileSystem(let name):
      "\(name) file systems give no events; seeds are found by polling"
    case .unavailable(let errno):
      "inotify is not available: \(String(cString: strerror(errno))); seeds are found by polling"
    }
  }
}
