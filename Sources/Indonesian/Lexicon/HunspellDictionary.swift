/// The words of a Hunspell dictionary of Indonesian, as the Debian package hunspell-id has it: a
/// word a line, behind a slash its flags, two characters each.
enum HunspellDictionary {
  /// Rows as of roots.tsv. Names, abbreviations and doubled words are left out; the first line,
  /// which counts the others, is too.
  static func roots(of text: String) -> [[Substring]] {
    text.utf8.split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
      let cells = line.split(separator: UInt8(ascii: "/"), maxSplits: 1)
      guard let word = cells.first, word.count > 2, word.allSatisfy(Letters.isLetter) else {
        return nil
      }
      let isVerb = cells.count > 1 && hasVerbPrefix(cells[1])
      return [Substring(word), isVerb ? "v" : "n"]
    }
  }

  /// Whether the flags let meN- (`M`) or di- (`D`) stand before the word.
  private static func hasVerbPrefix(_ flags: Substring.UTF8View) -> Bool {
    flags.enumerated().contains { index, byte in
      index.isMultiple(of: 2) && (byte == UInt8(ascii: "M") || byte == UInt8(ascii: "D"))
    }
  }
}
