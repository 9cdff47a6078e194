/// A path below the seeds folder, as bytes; empty for the folder itself.
typealias SeedPath = [UInt8]

extension SeedPath {
  static let separator = UInt8(ascii: "/")

  func appending(_ name: [UInt8]) -> SeedPath {
    isEmpty ? name : self + [Self.separator] + name
  }

  /// The names on the way, from the outermost in.
  var components: [ArraySlice<UInt8>] { split(separator: Self.separator) }

  func isInside(_ folder: SeedPath) -> Bool {
    folder.isEmpty
      || (count > folder.count && self[folder.count] == Self.separator && starts(with: folder))
  }
}
