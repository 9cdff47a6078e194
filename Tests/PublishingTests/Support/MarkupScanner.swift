/// Reads markup as far as the tests need: tags with attributes, and the text between them,
/// unescaped. It takes what it gets, so that a test can say what is wrong.
struct MarkupScanner {
  struct Tag: Equatable {
    var name: String
    var attributes: [String: String] = [:]
    var isEnd = false
  }

  enum Piece: Equatable {
    case tag(Tag)
    case text(String)
  }

  let pieces: [Piece]

  /// Works on bytes, as parsers do: a mark that joins a `>` to one Swift character does not hide
  /// it.
  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    var pieces: [Piece] = []
    while let first = rest.first {
      guard first == UInt8(ascii: "<") else {
        let text = rest.prefix { $0 != UInt8(ascii: "<") }
        pieces.append(.text(Self.unescaped(text)))
        rest = rest[text.endIndex...]
        continue
      }
      let inside = rest.dropFirst().prefix { $0 != UInt8(ascii: ">") }
      let tag = Self.tag(inside)
      pieces.append(.tag(tag))
      rest = rest[inside.endIndex...].dropFirst()
      if ["style", "script"].contains(tag.name), !tag.isEnd {
        let close = Array("</\(tag.name)>".utf8)
        let end =
          rest.indices.first { rest[$0] == close[0] && rest[$0...].starts(with: close) }
          ?? rest.endIndex
        pieces.append(.text(String(decoding: rest[..<end], as: UTF8.self)))
        rest = rest[end...]
      }
    }
    self.pieces = pieces
  }

  init(_ markup: String) {
    self.init(Array(markup.utf8))
  }

  var tags: [Tag] {
    pieces.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
  }

  var startTags: [Tag] { tags.filter { !$0.isEnd } }

  /// The text inside each element of that name and those attributes, its inner tags left out.
  func texts(of name: String, where attributes: [String: String] = [:]) -> [String] {
    var texts: [String] = []
    var depth = 0
    for piece in pieces {
      switch piece {
      case .tag(let tag) where depth > 0 && tag.name == name: depth += tag.isEnd ? -1 : 1
      case .tag(let tag) where !tag.isEnd && tag.name == name:
        if attributes.allSatisfy({ tag.attributes[$0.key] == $0.value }) {
          depth = 1
          texts.append("")
        }
      case .text(let text) where depth > 0: texts[texts.count - 1] += text
      case .tag, .text: break
      }
    }
    return texts
  }

  private static func tag(_ inside: ArraySlice<UInt8>) -> Tag {
    let spaces = Array(" \n\t/".utf8)
    var rest = inside
    let isEnd = rest.first == UInt8(ascii: "/")
    if isEnd { rest = rest.dropFirst() }
    let name = rest.prefix { !spaces.contains($0) }
    rest = rest[name.endIndex...]
    var tag = Tag(name: String(decoding: name, as: UTF8.self), isEnd: isEnd)
    while true {
      rest = rest.drop { spaces.contains($0) }
      guard !rest.isEmpty else { return tag }
      let key = rest.prefix { !spaces.contains($0) && $0 != UInt8(ascii: "=") }
      rest = rest[key.endIndex...]
      var value = rest[rest.startIndex..<rest.startIndex]
      if rest.first == UInt8(ascii: "=") {
        rest = rest.dropFirst()
        if rest.first == UInt8(ascii: "\"") {
          value = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
          rest = rest[value.endIndex...].dropFirst()
        } else {
          value = rest.prefix { ![UInt8(ascii: " "), UInt8(ascii: "\n")].contains($0) }
          rest = rest[value.endIndex...]
        }
      }
      tag.attributes[String(decoding: key, as: UTF8.self)] = unescaped(value)
    }
  }

  private static func unescaped(_ text: ArraySlice<UInt8>) -> String {
    let references = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"]
    guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
    var output: [UInt8] = []
    var rest = text
    while let first = rest.first {
      let reference =
        first == UInt8(ascii: "&") ? references.first { rest.starts(with: $0.key.utf8) } : nil
      output += reference.map { Array($0.value.utf8) } ?? [first]
      rest = rest.dropFirst(reference?.key.utf8.count ?? 1)
    }
    return String(decoding: output, as: UTF8.self)
  }
}
