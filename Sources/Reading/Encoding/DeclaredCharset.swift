/// The encoding that an HTML page states about itself.
enum DeclaredCharset {
  /// The name that a `<meta charset>`, `<meta http-equiv content="…charset=…">` or XML declaration
  /// gives in the page's first 4096 bytes, as decoders know it; nil without one.
  static func name(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    var index = 0
    while let open = head[index...].firstIndex(of: UInt8(ascii: "<")) {
      let close = head[open...].firstIndex(of: UInt8(ascii: ">")) ?? head.count
      let tag = head[open..<close]
      index = min(close + 1, head.count)
      let key =
        tag.starts(with: Array("<meta".utf8))
        ? "charset" : tag.starts(with: Array("<?xml".utf8)) ? "encoding" : nil
      if let key, let value = value(of: key, in: tag) { return decoderName(value) }
    }
    return nil
  }

  /// What stands behind `key=` in a tag, quoted or not.
  private static func value(of key: String, in tag: ArraySlice<UInt8>) -> String? {
    let key = Array(key.utf8)
    guard let start = tag.indices.first(where: { tag[$0...].starts(with: key) }) else { return nil }
    var rest = tag[(start + key.count)...].drop { $0 == 0x20 || $0 == 0x09 }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
    let name = rest.prefix { byte in
      byte &- 0x61 < 26 || byte &- 0x30 < 10 || [0x2D, 0x2E, 0x3A, 0x5F].contains(byte)
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  /// Pages say ISO-8859-1 and mean windows-1252, and a page that can be read as ASCII is no
  /// UTF-16, whatever it says (WHATWG Encoding Standard, "Names and labels"; HTML, "prescan").
  private static func decoderName(_ label: String) -> String {
    switch label {
    case "iso-8859-1", "iso8859-1", "latin1", "ascii", "us-ascii", "cp1252", "x-cp1252":
      "windows-1252"
    case "iso-8859-9", "latin5": "windows-1254"
    case "iso-8859-11", "tis-620": "windows-874"
    case "gb2312", "gbk": "GB18030"
    case "x-mac-roman": "macintosh"
    case "utf8", "utf-16", "utf-16le", "utf-16be", "unicode": "UTF-8"
    default: label
    }
  }
}
