import Testing

@testable import Publishing

struct DigestTests {
  /// From FIPS 180-4's examples.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func digests(text: String, expected: String) {
    #expect(Hexadecimal.lowerCase(Digest.sha256(Array(text.utf8))) == expected)
  }

  /// From RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func encodesBase64(text: String, expected: String) {
    #expect(Base64.encode(Array(text.utf8)) == expected)
  }
}
