/// Cuts the slots of a very long sentence, so that what a search holds at a time is bounded. A window
/// ends behind a mark where one stands near its end.
enum SlotWindow {
  /// The most slots of a window: sentences of some 250 words are searched whole.
  static let limit = 320

  static func windows(of slots: [DecodingSlot]) -> [ArraySlice<DecodingSlot>] {
    var windows: [ArraySlice<DecodingSlot>] = []
    var rest = slots[...]
    while rest.count > limit {
      let most = rest.prefix(limit)
      let mark = most.suffix(limit / 2).lastIndex { $0.words.contains(where: \.isMark) }
      let end = (mark ?? most.endIndex - 1) + 1
      windows.append(rest[..<end])
      rest = rest[end...]
    }
    return windows + [rest]
  }
}
