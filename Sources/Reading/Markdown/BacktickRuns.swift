/// The runs of backticks in a block, so that a code span's end is found without looking twice.
struct BacktickRuns {
  private var runs: [(start: Int, length: Int)] = []
  /// The last run of each length.
  private var last: [Int: Int] = [:]
  private var next = 0

  init(in bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "`") {
        let length = bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
        runs.append((index, length))
        last[length] = index
        index += length
      } else {
        index += 1
      }
    }
  }

  /// Where the run begins that ends a code span opened at `start` by `length` backticks; nil when
  /// there is none. Calls come with ascending `start`.
  mutating func close(of length: Int, openedAt start: Int) -> Int? {
    guard let lastStart = last[length], lastStart > start else { return nil }
    while next < runs.count, runs[next].start <= start { next += 1 }
    while next < runs.count, runs[next].length != length { next += 1 }
    return next < runs.count ? runs[next].start : nil
  }
}
