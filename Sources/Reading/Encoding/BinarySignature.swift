/// Known binary formats by the bytes they begin with.
struct BinarySignature {
  let bytes: [UInt8]
  let offset: Int
  let kind: BinaryKind

  init(_ text: StaticString, at offset: Int = 0, _ kind: BinaryKind) {
    self.bytes = text.withUTF8Buffer(Array.init)
    self.offset = offset
    self.kind = kind
  }

  init(_ bytes: [UInt8], _ kind: BinaryKind) {
    self.bytes = bytes
    self.offset = 0
    self.kind = kind
  }

  /// The format of `bytes` by its signature, if it is a known one.
  static func kind(of bytes: [UInt8]) -> (kind: BinaryKind, offset: Int)? {
    for signature in known {
      let end = signature.offset + signature.bytes.count
      if bytes.count >= end, bytes[signature.offset..<end].elementsEqual(signature.bytes) {
        let isZip = signature.bytes.starts(with: zip)
        return (isZip ? zipKind(of: bytes) : signature.kind, signature.offset)
      }
    }
    return nil
  }

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  /// Office documents and e-books are ZIP archives: the names of their members tell them apart.
  private static func zipKind(of bytes: [UInt8]) -> BinaryKind {
    let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    let members: [(String, BinaryKind)] = [
      ("application/epub+zip", .document("an EPUB book", with: "pandoc -t plain")),
      ("opendocument.text", .document("an ODT document", with: "pandoc -t plain")),
      ("opendocument", .document("an OpenDocument file", with: "libreoffice --convert-to")),
      ("word/", .document("a DOCX document", with: "pandoc -t plain")),
      ("xl/", .document("an XLSX workbook", with: "libreoffice --convert-to csv")),
      ("ppt/", .document("a PPTX presentation", with: "libreoffice --convert-to")),
      (
        "[Content_Types].xml",
        .document("an Office Open XML document", with: "pandoc -t plain")
      ),
    ]
    return members.first { contains(head, $0.0) }?.1 ?? .archive("a ZIP")
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let text = Array(text.utf8)
    let part = Array(part.utf8)
    return text.indices.contains { text[$0...].starts(with: part) }
  }

  private static let known: [BinarySignature] = [
    BinarySignature("%PDF-", .document("a PDF", with: "pdftotext")),
    BinarySignature("%!PS", .document("a PostScript document", with: "ps2ascii")),
    BinarySignature("{\\rtf", .document("an RTF document", with: "unrtf --text")),
    BinarySignature(
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
      .document("an old Office document (DOC, XLS, PPT)", with: "antiword or libreoffice")),
    BinarySignature("BOOKMOBI", at: 60, .document("a MOBI book", with: "ebook-convert")),
    BinarySignature("AT&TFORM", .document("a DjVu document", with: "djvutxt")),
    BinarySignature(zip, .archive("a ZIP")),
    BinarySignature([0x1F, 0x8B], .archive("a gzip")),
    BinarySignature([0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59], .archive("a bzip2")),
    BinarySignature([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .archive("an xz")),
    BinarySignature([0x28, 0xB5, 0x2F, 0xFD], .archive("a zstd")),
    BinarySignature([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive("a 7z")),
    BinarySignature([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], .archive("a RAR")),
    BinarySignature("ustar", at: 257, .archive("a tar")),
    BinarySignature([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .image("a PNG")),
    BinarySignature([0xFF, 0xD8, 0xFF], .image("a JPEG")),
    BinarySignature("GIF87a", .image("a GIF")),
    BinarySignature("GIF89a", .image("a GIF")),
    BinarySignature([0x49, 0x49, 0x2A, 0x00], .image("a TIFF")),
    BinarySignature([0x4D, 0x4D, 0x00, 0x2A], .image("a TIFF")),
    BinarySignature("WEBPVP8", at: 8, .image("a WebP")),
    BinarySignature("WAVEfmt ", at: 8, .recording("a WAV")),
    BinarySignature("ID3", .recording("an MP3")),
    BinarySignature("OggS", .recording("an Ogg")),
    BinarySignature("fLaC", .recording("a FLAC")),
    BinarySignature("ftyp", at: 4, .recording("an MP4")),
    BinarySignature([0x1A, 0x45, 0xDF, 0xA3], .recording("a Matroska")),
    BinarySignature("SQLite format 3", .data),
    BinarySignature([0x7F, 0x45, 0x4C, 0x46], .data),
  ]
}
