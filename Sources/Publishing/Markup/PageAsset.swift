import CPageAssets

/// A style sheet or script that pages hold: one or more files of `Sources/CPageAssets/assets`, one
/// behind the other.
struct PageAsset: Sendable {
  let bytes: [UInt8]

  init(_ names: [String]) {
    bytes = names.flatMap(Self.file(named:))
  }

  static let readerStyle = PageAsset([
    "common.css", "reader.css", "views.css", "panels.css", "print.css",
  ])
  static let settingsScript = PageAsset(["settings.js"])
  static let readerScript = PageAsset([
    "words.js", "links.js", "card.js", "views.js", "learning.js", "sentence.js", "account.js",
    "facing.js", "keys.js",
  ])
  static let libraryStyle = PageAsset(["common.css", "library.css"])
  static let libraryScript = PageAsset(["settings.js", "shelves.js", "library.js"])
  static let concordanceScript = PageAsset(["settings.js", "shelves.js", "concordance.js"])
  static let epubStyle = PageAsset(["epub.css"])
  static let icon = PageAsset(["icon.svg"])

  /// An unknown name gives an empty file, which the tests of the assets would show.
  private static func file(named name: String) -> [UInt8] {
    guard let asset = sj_page_asset_named(name), let start = asset.pointee.bytes else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: asset.pointee.size))
  }
}
