import ParallelText
import UnicodeText

/// A seed's bytes as text.
struct DecodedSeed {
  var text: String
  /// By its IANA name.
  var encoding: String
  /// The bytes before the text that are none of it (a byte-order mark), where `text` is the seed's
  /// own UTF-8; 0 for other encodings, whose offsets count in the decoded text.
  var markLength: Int
  var diagnostics: [Diagnostic] = []
}

/// Decodes a seed: byte-order mark, zero bytes (UTF-16 and UTF-32), strict UTF-8, then what the
/// page declares, then windows-1252 with a few alternatives.
///
/// UTF-8 that is broken in places is an error with the place, and not read as windows-1252, which
/// would turn all its characters beyond ASCII into rubbish: it counts as UTF-8 where it holds more
/// whole sequences than faults.
enum SeedDecoder {
  static func decode(_ bytes: [UInt8], isPage: Bool) throws(ReadingError) -> DecodedSeed {
    if bytes.isEmpty { throw .empty }
    if let mark = ByteOrderMark.leading(bytes) { return try decode(bytes, marked: mark) }
    if let (kind, offset) = BinarySignature.kind(of: bytes) { throw .binary(kind, offset: offset) }
    // Most seeds are clean UTF-8, which two quick looks settle.
    if !ControlCensus.hasControls(bytes), let text = String(validating: bytes, as: UTF8.self) {
      return DecodedSeed(text: text, encoding: "UTF-8", markLength: 0)
    }
    let decoded: DecodedSeed
    if let zero = bytes.firstIndex(of: 0) {
      guard let name = ZeroPattern.encoding(of: bytes) else { throw .binary(.data, offset: zero) }
      decoded = try unicode(bytes, name)
    } else if let text = String(validating: bytes, as: UTF8.self) {
      decoded = DecodedSeed(text: text, encoding: "UTF-8", markLength: 0)
    } else {
      decoded = try legacy(bytes, declared: isPage ? DeclaredCharset.name(in: bytes) : nil)
    }
    return try checked(decoded, bytes)
  }

  private static func decode(
    _ bytes: [UInt8], marked mark: ByteOrderMark
  ) throws(ReadingError) -> DecodedSeed {
    let length = mark.bytes.count
    if mark == .utf8 {
      guard let text = String(validating: bytes[length...], as: UTF8.self) else {
        let fault = UTF8Census(bytes).firstFault ?? 0
        throw .undecodable(encoding: mark.encoding, offset: fault)
      }
      let decoded = DecodedSeed(text: text, encoding: mark.encoding, markLength: length)
      return try checked(decoded, bytes)
    }
    do {
      let text = try Charset.decode(bytes[length...], from: mark.encoding)
      let decoded = DecodedSeed(text: text, encoding: mark.encoding, markLength: 0)
      return try checked(decoded, bytes)
    } catch let error as CharsetError {
      throw .undecodable(encoding: mark.encoding, offset: length + (error.offset ?? 0))
    } catch let error as ReadingError {
      throw error
    } catch {
      throw .undecodable(encoding: mark.encoding, offset: length)
    }
  }

  /// UTF-16 or UTF-32 without a mark.
  private static func unicode(
    _ bytes: [UInt8], _ name: String
  ) throws(ReadingError) -> DecodedSeed {
    do {
      let text = try Charset.decode(bytes, from: name)
      let note = "No byte-order mark; read as \(name), by its zero bytes."
      return DecodedSeed(
        text: text, encoding: name, markLength: 0, diagnostics: [encodingNote(note)])
    } catch {
      throw .undecodable(encoding: name, offset: error.offset ?? 0)
    }
  }

  private static func legacy(
    _ bytes: [UInt8], declared: String?
  ) throws(ReadingError) -> DecodedSeed {
    let census = UTF8Census(bytes)
    let fault = census.firstFault ?? 0
    if census.isMostlyUTF8 { throw .undecodable(encoding: "UTF-8", offset: fault) }
    if let declared, declared != "UTF-8", let text = Charset.convert(bytes, from: declared) {
      let note = "Read as \(declared), as the page declares."
      return DecodedSeed(
        text: text, encoding: declared, markLength: 0, diagnostics: [encodingNote(note)])
    }
    for (name, oddity) in LegacyEncoding.candidates(for: bytes) {
      guard let text = Charset.convert(bytes, from: name) else { continue }
      var note = "Not UTF-8 (byte \(fault)); read as \(name). Save the text as UTF-8 to be sure."
      if oddity.odd > 0 { note += " \(oddity.odd) characters stand in odd places." }
      return DecodedSeed(
        text: text, encoding: name, markLength: 0,
        diagnostics: [encodingNote(note, oddity.odd > 0 ? .warning : .note)])
    }
    throw .undecodable(encoding: "UTF-8 or windows-1252", offset: fault)
  }

  private static func encodingNote(
    _ message: String, _ severity: Diagnostic.Severity = .note
  ) -> Diagnostic {
    Diagnostic(severity, "reading.encoding", message)
  }

  /// Refuses what decodes but is data.
  private static func checked(
    _ decoded: DecodedSeed, _ bytes: [UInt8]
  ) throws(ReadingError) -> DecodedSeed {
    if let control = ControlCensus.firstOfTooMany(in: decoded.text) {
      // In a decoded text the place counts in its UTF-8; exact where that is the seed itself.
      throw .binary(.data, offset: min(decoded.markLength + control, bytes.count - 1))
    }
    return decoded
  }
}
