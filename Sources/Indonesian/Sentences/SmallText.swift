/// Text written without capitals, as in chats, reviews and forums.
enum SmallText {
  /// Whether nothing is a capital and at least two stops have white space or the end behind them, so
  /// that the text has sentences and does not merely begin in the middle of one.
  static func isSmall(_ text: TextBytes) -> Bool {
    var stops = 0
    var at = 0
    // Most text begins with a capital: this rarely goes far.
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        if byte &- 0x41 < 26 { return false }
        if byte == 0x2E || byte == 0x21 || byte == 0x3F {
          let next = text.mark(at: at + 1)
          if next == .space || next == .end { stops += 1 }
        }
        at += 1
      } else {
        if text.mark(at: at) == .upper { return false }
        at = text.next(at)
      }
    }
    return stops > 1
  }
}
