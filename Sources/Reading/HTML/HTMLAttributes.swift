/// The attributes of an element, as the parser hands them over.
struct HTMLAttributes {
  private let pairs: [(name: String, value: String)]

  init(_ pointers: UnsafePointer<UnsafePointer<CChar>?>?) {
    var pairs: [(name: String, value: String)] = []
    var index = 0
    while let pointers, let name = pointers[index] {
      let value = pointers[index + 1]
      pairs.append((String(cString: name), value.map { String(cString: $0) } ?? ""))
      index += 2
    }
    self.pairs = pairs
  }

  subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

  /// Whether browsers show nothing of the element.
  var isHidden: Bool {
    if let hidden = self["hidden"], hidden != "false" { return true }
    if self["aria-hidden"] == "true" { return true }
    guard let style = self["style"] else { return false }
    let squeezed = style.lowercased().filter { !$0.isWhitespace }
    return squeezed.contains("display:none") || squeezed.contains("visibility:hidden")
  }

  /// Whether a role says that the element stands around the page's text.
  var isSurrounding: Bool {
    let roles = [
      "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu",
    ]
    return self["role"].map(roles.contains) ?? false
  }

  var isArticle: Bool {
    self["role"] == "main" || self["role"] == "article" || self["itemprop"] == "articleBody"
  }
}
