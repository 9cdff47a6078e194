import FoundationEssentials
import ParallelText
import Testing

@testable import Publishing

/// The published schema and the renderer say the same.
struct SchemaTests {
  private let schema: JSONValue

  init() throws {
    var path = #filePath[...]
    for _ in 0..<3 { path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }
    let data = try #require(
      FileManager.default.contents(atPath: "\(path)/docs/parallel.schema.json"))
    schema = try JSONValue(Array(data))
  }

  @Test(arguments: [Sample.rich, .hostile])
  func describesWhatIsWritten(sample: Sample) throws {
    let document = sample.document
    let json = try JSONValue(try rendered(document, .json))
    var seen: [String: Set<String>] = [:]
    check(json, against: schema, at: "document", &seen)
    if sample == .rich {
      // The rich sample uses all there is but these.
      let unused: Set<String> = [
        "domain", "partOfSpeech", "range", "note", "lang", "languages",
      ]
      for (place, keys) in seen { #expect(known(place).subtracting(keys).isSubset(of: unused)) }
    }
  }

  @Test func describesEveryField() {
    var fields = 0
    func visit(_ node: JSONValue) {
      for case .object(let members) in [node["properties"], node["$defs"]].compactMap({ $0 }) {
        for (name, member) in members {
          fields += 1
          #expect(member["description"]?.string?.isEmpty == false, "\(name)")
          visit(member)
        }
      }
      if let items = node["items"] { visit(items) }
    }
    visit(schema)
    #expect(fields > 60)
  }

  @Test func listsEveryCase() {
    func cases(_ place: String, _ field: String) -> [String] {
      definition(place)?["properties"]?[field]?["enum"]?.items.compactMap(\.string) ?? []
    }
    #expect(cases("segment", "kind") == SegmentKind.allCases.map(\.rawValue))
    #expect(cases("sourceToken", "kind") == TokenKind.allCases.map(\.rawValue))
    #expect(cases("ledgerRow", "kind") == TermKind.allCases.map(\.rawValue))
    #expect(cases("ledgerRow", "status") == TermStatus.allCases.map(\.rawValue))
    #expect(cases("ledgerRow", "outcome") == TermOutcome.allCases.map(\.rawValue))
    #expect(cases("ledgerRow", "match") == MatchMethod.allCases.map(\.rawValue))
    #expect(cases("ledgerRow", "link") == LinkMethod.allCases.map(\.rawValue))
    #expect(
      definition("partOfSpeech")?["enum"]?.items.compactMap(\.string)
        == PartOfSpeech.allCases.map(\.rawValue))
  }

  private func definition(_ name: String) -> JSONValue? { schema["$defs"]?[name] }

  private func known(_ place: String) -> Set<String> {
    (place == "document" ? schema : definition(place))?["properties"]?.keys ?? []
  }

  /// Follows objects through the schema: no unknown field, none missing that is required.
  private func check(
    _ value: JSONValue, against node: JSONValue, at place: String,
    _ seen: inout [String: Set<String>]
  ) {
    if let reference = node["$ref"]?.string {
      let name = String(reference.split(separator: "/").last ?? "")
      guard let target = definition(name) else {
        Issue.record("unknown definition \(reference)")
        return
      }
      check(value, against: target, at: name, &seen)
      return
    }
    if case .object(let members) = value {
      let properties = node["properties"]
      let required = Set((node["required"]?.items ?? []).compactMap(\.string))
      #expect(required.isSubset(of: value.keys), "\(place)")
      #expect(node["additionalProperties"] == .bool(false), "\(place)")
      if definition(place) != nil || place == "document" {
        seen[place, default: []].formUnion(value.keys)
      }
      for (key, member) in members {
        guard let property = properties?[key] else {
          Issue.record("\(place) has an undescribed field \(key)")
          continue
        }
        check(member, against: property, at: key, &seen)
      }
    } else if case .array(let items) = value, let item = node["items"], item != .bool(false) {
      for member in items { check(member, against: item, at: place, &seen) }
    }
  }
}
