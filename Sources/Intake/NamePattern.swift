/// A pattern for file names, which are bytes: `*` stands for any bytes, none too, `?` for one.
struct NamePattern: Sendable {
  private let pattern: [UInt8]

  init(_ pattern: String) {
    self.pattern = Array(pattern.utf8)
  }

  /// Goes back to the last `*` only, so the time is at most the product of both lengths.
  func matches(_ name: some RandomAccessCollection<UInt8>) -> Bool {
    let name = Array(name)
    var place = 0
    var next = 0
    var star: (pattern: Int, name: Int)?
    while place < name.count {
      if next < pattern.count, pattern[next] == UInt8(ascii: "*") {
        star = (next, place)
        next += 1
      } else if next < pattern.count,
        pattern[next] == UInt8(ascii: "?") || pattern[next] == name[place]
      {
        next += 1
        place += 1
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        next = last.pattern + 1
        place = last.name + 1
      } else {
        return false
      }
    }
    return pattern[next...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
