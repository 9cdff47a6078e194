/// Recognises UTF-16 and UTF-32 without a byte-order mark by where their zero bytes stand: text in
/// Latin letters has one in almost every unit, always in the same place.
enum ZeroPattern {
  /// The encoding's IANA name, or nil where the zeros follow no such pattern.
  static func encoding(of bytes: [UInt8]) -> String? {
    // How many zeros stand at each place of four.
    var zeros = [0, 0, 0, 0]
    for (index, byte) in bytes.enumerated() where byte == 0 { zeros[index & 3] += 1 }
    let quarters = bytes.count / 4
    let halves = bytes.count / 2
    guard halves > 0 else { return nil }
    // A scalar has 21 bits: the top byte of four is always zero, the next nearly always.
    if quarters > 0, zeros[3] >= quarters, zeros[2] * 10 >= quarters * 9, zeros[0] * 10 < quarters {
      return "UTF-32LE"
    }
    if quarters > 0, zeros[0] >= quarters, zeros[1] * 10 >= quarters * 9, zeros[3] * 10 < quarters {
      return "UTF-32BE"
    }
    let even = zeros[0] + zeros[2]
    let odd = zeros[1] + zeros[3]
    // Text of other letters still has spaces and line ends: a tenth is enough, if one-sided, and if
    // the other bytes are not ASCII text that somebody put zeros into.
    let isLatin = max(odd, even) * 2 >= halves
    guard isLatin || max(odd, even) * 10 >= halves && !isASCII(bytes) else { return nil }
    return even * 20 <= odd ? "UTF-16LE" : odd * 20 <= even ? "UTF-16BE" : nil
  }

  /// Whether nine in ten of the bytes that are not zero are printable ASCII.
  private static func isASCII(_ bytes: [UInt8]) -> Bool {
    var printable = 0
    var others = 0
    for byte in bytes where byte != 0 {
      if (0x20...0x7E).contains(byte) { printable += 1 } else { others += 1 }
    }
    return others * 9 <= printable
  }
}
