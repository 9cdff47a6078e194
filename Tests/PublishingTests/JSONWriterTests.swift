import FoundationEssentials
import SejajarTestSupport
import Testing

@testable import Publishing

/// What Foundation's encoder writes is the measure: the same bytes, whatever the value.
struct JSONWriterTests {
  @Test(arguments: UInt64(1)...200)
  func writesWhatFoundationWrites(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let value = SampleValue.random(&generator, depth: 4)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let expected = try encoder.encode(value)
    #expect(value.file() == Array(expected) + [0x0A])
  }

  /// Every character that may have an escape, and some that never have.
  @Test func escapesWhatMustBe() throws {
    let scalars = (0...0x2FF).compactMap(Unicode.Scalar.init) + ["\u{2028}", "\u{2029}", "😀"]
    for scalar in scalars {
      var json = JSONWriter()
      json.string("a\(scalar)b")
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.withoutEscapingSlashes]
      #expect(json.bytes == Array(try encoder.encode("a\(scalar)b")))
    }
  }

  @Test(arguments: [0, -1, 10, 1_000_000, .max, .min])
  func writesNumbers(number: Int) {
    var json = JSONWriter()
    number.write(to: &json)
    #expect(String(decoding: json.bytes, as: UTF8.self) == String(number))
  }

  @Test func leavesOutWhatIsNot() {
    var json = JSONWriter()
    json.object { json in
      json.member("a", String?.none)
      json.member("b", 1..<2)
      json.member("c", Int?.none)
    }
    #expect(json.bytes == Array(#"{"b":[1,2]}"#.utf8))
  }
}

/// A value that both write.
private indirect enum SampleValue: Encodable, JSONWritable {
  case string(String)
  case number(Int)
  case share(Thousandths)
  case bool(Bool)
  case array([SampleValue])
  case object([SampleValue?])

  static func random(_ generator: inout SplitMix, depth: Int) -> SampleValue {
    let values = { (generator: inout SplitMix) in
      (0..<generator.next(below: 4)).map { _ in random(&generator, depth: depth - 1) }
    }
    switch generator.next(below: depth > 0 ? 7 : 4) {
    case 0: return .string(HostileText.random(&generator))
    case 1: return .number(Int(truncatingIfNeeded: generator.next()) >> generator.next(below: 64))
    case 2: return .share(Thousandths(Double(generator.next(below: 1001)) / 1000))
    case 3: return .bool(generator.next(below: 2) == 0)
    case 4: return .array(values(&generator))
    default:
      return .object(values(&generator).map { generator.next(below: 4) == 0 ? nil : $0 })
    }
  }

  /// An object's members, by their places.
  private enum Name: String, CodingKey, CaseIterable { case a, b, c }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .string(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .share(let share): try container.encode(share.value)
    case .bool(let bool): try container.encode(bool)
    case .array(let values): try container.encode(values)
    case .object(let values):
      var members = encoder.container(keyedBy: Name.self)
      for (name, value) in zip(Name.allCases, values) {
        try members.encodeIfPresent(value, forKey: name)
      }
    }
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .string(let text): text.write(to: &json)
    case .number(let number): number.write(to: &json)
    case .share(let share): share.write(to: &json)
    case .bool(let bool): bool.write(to: &json)
    case .array(let values): values.write(to: &json)
    case .object(let values):
      json.object { json in
        let names: [StaticString] = ["a", "b", "c"]
        for (name, value) in zip(names, values) { json.member(name, value) }
      }
    }
  }
}
