/// Tells where a title and a person's name stand, which English names without an article: `former
/// Lebanese prime minister Rafiq Hariri`, `US Secretary of State Antony Blinken`.
struct TitledNames: Sendable {
  private let data: TransferData
  /// The tokens of names that may be persons'.
  private let persons: Set<Int>

  init(nodes: [SourceNode], data: TransferData) {
    self.data = data
    persons = Set(
      nodes.lazy.filter { node in
        node.category == .name && !node.isPlace && !node.isOrganization
          && data.names.title(EnglishHead.noun(node.english.lowercased())) == nil
      }.flatMap(\.tokens))
  }

  /// The most words of a title with what describes it.
  private static let longest = 8

  /// Whether a title with a person's name behind it begins with the word at `index`.
  func stands(in words: [OutputWord], at index: Int) -> Bool {
    guard !persons.isEmpty else { return false }
    var title: [Substring] = []
    for word in words[index...] where !word.text.isEmpty {
      if word.isMark || word.isAttached { return false }
      let parts = word.text.split(separator: " ")
      if isPerson(word) {
        guard title.isEmpty, data.names.describesPerson(parts[0].lowercased()) else {
          return isTitle(title)
        }
        // `King Charles III`, which a glossary has as one name.
        if parts.count > 1 { return true }
      }
      // A word of a phrase pair may stand for its title too.
      if isCapital(word), word.sources.contains(where: persons.contains), isTitle(title) {
        return true
      }
      title += parts
      if title.count > Self.longest { return false }
    }
    return false
  }

  private func isPerson(_ word: OutputWord) -> Bool {
    !word.sources.isEmpty && word.sources.allSatisfy(persons.contains) && isCapital(word)
  }

  private func isCapital(_ word: OutputWord) -> Bool { word.text.first?.isUppercase ?? false }

  /// Whether the words end in a title, with nothing before it but what describes one.
  private func isTitle(_ words: [Substring]) -> Bool {
    let lowercased = words.map { $0.lowercased() }
    for length in stride(from: min(3, words.count), to: 0, by: -1) {
      let start = words.count - length
      guard data.names.describesPerson(lowercased[start...].joined(separator: " ")) else {
        continue
      }
      let isSmall = words[start].first?.isLowercase ?? false
      return words[..<start].allSatisfy { describes($0, small: isSmall) }
    }
    return false
  }

  /// `Lebanese`, `former`, `foreign`; before a title in small letters a noun too: `party leader`.
  private func describes(_ word: Substring, small: Bool) -> Bool {
    if word.first?.isUppercase ?? false { return true }
    let text = String(word)
    if data.names.describesTitle(text) || data.nouns.isKind(text) { return true }
    return small && data.nouns.isCounted(text)
  }
}
