/// The spelling before 1972 (Van Ophuijsen's of 1901, Soewandi's of 1947): `tjinta` is `cinta`.
enum OldSpelling {
  /// What a word of the old spelling is in today's; nil where none of its letters shows that it is
  /// old.
  static func modern(_ form: [UInt8]) -> [UInt8]? {
    guard form.count >= 4, isMarked(form) else { return nil }
    var modern: [UInt8] = []
    var isOld = false
    var at = 0
    while at < form.count {
      if at + 1 < form.count, let letters = pair(form[at], form[at + 1]) {
        modern += letters
        isOld = true
        at += 2
      } else {
        // Before 1972 j was today's y, and dj today's j.
        let isJ = form[at] == UInt8(ascii: "j")
        modern.append(isJ ? UInt8(ascii: "y") : form[at])
        if isJ { isOld = true }
        at += 1
      }
    }
    return isOld ? modern : nil
  }

  /// Whether any letter shows that a word is old.
  private static func isMarked(_ form: [UInt8]) -> Bool {
    var last: UInt8 = 0
    for letter in form {
      if letter == UInt8(ascii: "j") || pair(last, letter) != nil { return true }
      last = letter
    }
    return false
  }

  /// Whether a pair of letters shows the old spelling that is rare in foreign words.
  static func isPlain(_ form: [UInt8]) -> Bool {
    zip(form, form.dropFirst()).contains { first, second in
      first != UInt8(ascii: "c") && pair(first, second) != nil
    }
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> String.UTF8View? {
    switch (Unicode.Scalar(first), Unicode.Scalar(second)) {
    case ("o", "e"): "u".utf8
    case ("d", "j"): "j".utf8
    case ("t", "j"): "c".utf8
    case ("n", "j"): "ny".utf8
    case ("s", "j"): "sy".utf8
    case ("c", "h"): "kh".utf8
    default: nil
    }
  }
}
