import CDeflate
import ParallelText
import Testing

@testable import Publishing

struct ZipArchiveTests {
  /// What an EPUB reader looks at first: the name and the content of `mimetype`, at fixed places.
  @Test func beginsWithTheMimeType() throws {
    let book = try rendered(RichSample.document, .epub)
    #expect(Array(book[0..<4]) == [0x50, 0x4B, 3, 4])
    #expect(String(decoding: book[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    #expect(book[8] == 0 && book[28] == 0)
  }

  @Test func directoryNamesEveryFileAtItsPlace() {
    let repeated = [UInt8](repeating: 7, count: 1000)
    var archive = ZipArchive()
    archive.add("a", [1, 2, 3])
    archive.add("b-", 12, ".txt", repeated)
    let bytes = archive.finished()
    func number(_ at: Int, _ count: Int) -> Int {
      bytes[at..<(at + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    let end = bytes.count - 22
    #expect(number(end, 4) == 0x0605_4B50 && number(end + 10, 2) == 2)
    var entry = number(end + 16, 4)
    for (name, content) in [("a", [1, 2, 3]), ("b-12.txt", repeated)] {
      #expect(number(entry, 4) == 0x0201_4B50)
      #expect(number(entry + 16, 4) == Int(sj_crc32(content, content.count)))
      #expect(number(entry + 24, 4) == content.count)
      // 1 January 1980.
      #expect(number(entry + 12, 4) == 0x21_0000)
      let file = number(entry + 42, 4)
      #expect(number(file, 4) == 0x0403_4B50)
      let start = file + 30
      #expect(
        String(decoding: bytes[start..<(start + name.utf8.count)], as: UTF8.self) == name)
      #expect(number(entry + 20, 4) < 100)
      entry += 46 + name.utf8.count
    }
    #expect(entry == end)
  }

  /// The checksum of the standard's example.
  @Test func checksums() {
    let digits = Array("123456789".utf8)
    #expect(sj_crc32(digits, digits.count) == 0xCBF4_3926)
    #expect(sj_crc32([], 0) == 0)
  }
}
