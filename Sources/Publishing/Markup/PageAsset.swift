import CPageAssets

/// A style sheet or script that pages hold: one or more files of `Sources/CPageAssets/assets`, one
/// behind the other.
struct PageAsset: Sendable {
  let bytes: [UInt8]
  /// How a page's security policy names it: by its hash.
  let source: String

  init(_ names: [String]) {
    self.init(bytes: names.flatMap(Self.file(named:)))
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    source = "'sha256-\(Base64.encode(Digest.sha256(bytes)))'"
  }

  /// A style sheet. What depends on a setting is written for attributes of the root, such as
  /// `:root[data-theme=dark]`, which the script sets. It follows once more for pages without script,
  /// where the form controls themselves are asked: `:root:has([name=theme][value=dark]:checked)`.
  /// Asked everywhere, that would search the whole page again whenever more of it arrives.
  init(style names: [String], settings: [String]) {
    let dependent = settings.flatMap(Self.file(named:))
    let scriptless = Self.askingControls(String(decoding: dependent, as: UTF8.self))
    self.init(
      bytes: names.flatMap(Self.file(named:)) + dependent
        + Array("@media (scripting: none) {\n\(scriptless)}\n".utf8))
  }

  static let readerStyle = PageAsset(
    style: ["common.css", "reader.css", "panels.css", "print.css"],
    settings: ["settings.css", "reading.css", "views.css"])
  static let settingsScript = PageAsset(["settings.js"])
  static let readerScript = PageAsset([
    "words.js", "links.js", "card.js", "views.js", "learning.js", "sentence.js", "account.js",
    "facing.js", "keys.js",
  ])
  static let libraryStyle = PageAsset(
    style: ["common.css", "library.css"], settings: ["settings.css"])
  static let libraryScript = PageAsset(["settings.js", "shelves.js", "library.js"])
  static let concordanceScript = PageAsset(["settings.js", "shelves.js", "concordance.js"])
  static let epubStyle = PageAsset(["epub.css"])
  static let icon = PageAsset(["icon.svg"])

  /// An unknown name gives an empty file, which the tests of the assets would show.
  private static func file(named name: String) -> [UInt8] {
    guard let asset = sj_page_asset_named(name), let start = asset.pointee.bytes else { return [] }
    let bytes = UnsafeBufferPointer(start: start, count: asset.pointee.size)
    return name.hasSuffix(".js") ? withoutComments(bytes) : Array(bytes)
  }

  /// A script without the lines that are comments: they are for who works on it, not for the reader,
  /// whose every page would carry them.
  private static func withoutComments(_ script: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let lines = script.split(separator: 0x0A, omittingEmptySubsequences: true)
    let code = lines.filter { line in !line.drop { $0 == 0x20 }.starts(with: Array("//".utf8)) }
    return Array(code.joined(separator: [0x0A])) + [0x0A]
  }

  /// Writes `:has([name=size][value="1"]:checked)` for every `[data-size="1"]`.
  private static func askingControls(_ style: String) -> String {
    let opening = "[data-"
    var pieces = style.split(separator: opening, omittingEmptySubsequences: false)
    let head = pieces.removeFirst()
    return pieces.reduce(into: String(head)) { whole, piece in
      let end = piece.firstIndex(of: "]") ?? piece.endIndex
      let parts = piece[..<end].split(separator: "=", maxSplits: 1)
      guard parts.count == 2, end < piece.endIndex else { return whole += opening + piece }
      whole += ":has([name=\(parts[0])][value=\(parts[1])]:checked)"
      whole += piece[piece.index(after: end)...]
    }
  }
}
