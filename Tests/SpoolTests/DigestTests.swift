import Spool
import Testing

@Suite struct DigestTests {
  /// FIPS 180-4's examples and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func knownVectors(message: String, digest: String) {
    #expect(Digest.sha256(of: Array(message.utf8)).hexadecimal == digest)
  }

  @Test func aMillionLettersPieceByPiece() {
    var hasher = DigestHasher()
    for _ in 0..<1000 { hasher.update(Array(repeating: UInt8(ascii: "a"), count: 1000)) }
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(hasher.finish().hexadecimal == expected)
  }

  @Test func fieldsDoNotRunTogether() {
    let one = Digest.sha256(ofFields: [Array("ab".utf8), Array("c".utf8)])
    let other = Digest.sha256(ofFields: [Array("a".utf8), Array("bc".utf8)])
    #expect(one != other)
    #expect(Digest.sha256(ofFields: [[]]) != Digest.sha256(ofFields: [[], []]))
  }

  @Test(arguments: ["", "12", String(repeating: "G", count: 64), String(repeating: "A", count: 64)])
  func refusesWhatIsNoDigest(text: String) {
    #expect(Digest(hexadecimal: text) == nil)
  }
}
