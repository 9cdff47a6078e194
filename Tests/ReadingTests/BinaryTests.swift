import ParallelText
import Reading
import Testing

@Suite struct BinaryTests {
  static let known: [([UInt8], String, String)] = [
    (Array("%PDF-1.4\n%\u{E2}".utf8), "a PDF", "pdftotext"),
    ([0x50, 0x4B, 3, 4] + Array("....word/document.xml".utf8), "a DOCX", "pandoc"),
    ([0x50, 0x4B, 3, 4] + Array("mimetypeapplication/epub+zip".utf8), "an EPUB", "pandoc"),
    ([0x50, 0x4B, 3, 4] + Array("berkas.txt".utf8), "a ZIP", "unpack"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "an old Office", "antiword"),
    (Array("{\\rtf1\\ansi Halo}".utf8), "an RTF", "unrtf"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG", "tesseract"),
    ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG", "tesseract"),
    ([0x1F, 0x8B, 8, 0], "a gzip", "unpack"),
    (Array("ID3".utf8) + [4, 0, 0], "an MP3", "transcript"),
    ([0, 0, 0, 0x18] + Array("ftypmp42".utf8), "an MP4", "transcript"),
  ]

  @Test(arguments: known)
  func isNamedWithWhatToDo(bytes: [UInt8], name: String, advice: String) {
    let error = #expect(throws: ReadingError.self) {
      try Reader().read(bytes, name: "a.txt")
    }
    let description = error?.description ?? ""
    #expect(description.contains(name) && description.contains(advice))
  }

  @Test func zeroBytesInTextAreData() {
    let bytes = Array("Harga beras\0naik lagi pekan ini.".utf8)
    let error = #expect(throws: ReadingError.self) { try Reader().read(bytes, name: "a.txt") }
    #expect(error?.description.contains("byte 11") == true)
  }

  @Test func manyControlCharactersAreData() {
    let noise: [UInt8] = (0..<400).map { UInt8($0 % 31 + 1) }
    let error = #expect(throws: ReadingError.self) { try Reader().read(noise, name: "a.txt") }
    guard case .binary = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func aStrayControlCharacterIsNot() throws {
    let text = "Harga beras naik lagi pekan ini.\u{1A}"
    #expect(try Reader().read(Array(text.utf8), name: "a.txt").text.string == text)
  }
}
