/// What the catalogue knows of a seed.
package struct SeedEntry: Sendable, Equatable {
  package var path: [UInt8]
  /// Nil after the catalogue was rebuilt, until the seed is seen again.
  package var identity: SeedIdentity?
  package var digest: Digest?
  package var workKey: Digest?
  package var state: SeedState
  /// Tries with this content that were begun and not known to have ended well.
  package var attempts: Int
  package var lastError: String?
  /// When the row last changed, in nanoseconds since 1970.
  package var changed: Int64
}

package enum SeedState: String, Sendable, CaseIterable {
  /// To be worked on, or tried again.
  case pending
  case working
  case published
  /// In quarantine.
  case failed
  /// No text of its own: refused, or the human translation of another seed.
  case ignored
}

/// Tells one state of a file from another without reading it.
package struct SeedIdentity: Sendable, Hashable {
  /// In bytes.
  package var size: Int64
  /// Nanoseconds since 1970.
  package var modified: Int64
  /// Nanoseconds since 1970.
  package var changed: Int64
  package var inode: UInt64
  package var device: UInt64

  package init(size: Int64, modified: Int64, changed: Int64, inode: UInt64, device: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
    self.device = device
  }
}
