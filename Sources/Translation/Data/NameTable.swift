/// How a noun and a name behind it stand in English.
enum NamePlacement: Sendable, Equatable {
  /// `Bali Island`
  case before
  /// `Mount Merapi`
  case first
  /// `the city of Bandung`
  case of
  /// `the film Vertigo`
  case apposition
}

/// What the rules know of titles, names and the nouns that go with them.
struct NameTable: Sendable {
  struct Head: Sendable {
    let placement: NamePlacement
    let takesArticle: Bool
  }

  private let titles: [String: Bool]
  private let titleAdjectives: Set<String>
  private let roles: Set<String>
  private let heads: [String: Head]
  private let demonyms: [String: String]
  private let adjectives: Set<String>
  private let names: Set<String>
  private let endings: Set<String>
  private let particles: Set<String>
  private let directions: [String: String]
  private let capitals: Set<String>

  init() {
    var titles: [String: Bool] = [:]
    var titleAdjectives: Set<String> = []
    var roles: Set<String> = []
    for row in TransferData.table("titles", columns: 2) {
      switch row[1] {
      case "adjective": titleAdjectives.insert(row[0])
      case "whole": roles.insert(row[0])
      default: titles[row[0]] = row[1] == "title"
      }
    }
    self.roles = roles
    self.titles = titles
    self.titleAdjectives = titleAdjectives
    var heads: [String: Head] = [:]
    for row in TransferData.table("name-heads", columns: 3) {
      let placement: NamePlacement =
        switch row[1] {
        case "before": .before
        case "first": .first
        case "of": .of
        default: .apposition
        }
      heads[row[0]] = Head(placement: placement, takesArticle: row[2] == "the")
    }
    self.heads = heads
    var demonyms: [String: String] = [:]
    for row in TransferData.table("demonyms", columns: 2) { demonyms[row[0]] = row[1] }
    self.demonyms = demonyms
    adjectives = Set(demonyms.values)
    var names: Set<String> = []
    var endings: Set<String> = []
    for row in TransferData.table("names-with-article", columns: 1) {
      if row[0].hasPrefix("*") {
        endings.insert(String(row[0].dropFirst()))
      } else {
        names.insert(row[0])
      }
    }
    self.names = names
    self.endings = endings
    var directions: [String: String] = [:]
    for row in TransferData.table("directions", columns: 2) { directions[row[0]] = row[1] }
    self.directions = directions
    capitals = Set(TransferData.table("capitals", columns: 1).map { $0[0] })
    particles = Set(TransferData.table("name-particles", columns: 1).map { $0[0] })
  }

  /// Whether the noun stands before a person's name, and then whether in capitals; nil where it
  /// does not.
  func title(_ head: String) -> Bool? { titles[head] }

  /// Whether the noun stands without an article before a person's name, whatever else may stand
  /// behind it: `spokesman`.
  func describesPerson(_ noun: String) -> Bool { titles[noun] != nil || roles.contains(noun) }

  /// Whether an adjective may stand between no article and a title: `former`, `acting`.
  func describesTitle(_ word: String) -> Bool { titleAdjectives.contains(word) }

  func head(_ noun: String) -> Head? { heads[noun] }

  /// The adjective of a place's English name.
  func demonym(of place: String) -> String? { demonyms[place] }

  /// Whether a word is the adjective of a place: `Kazakh`.
  func isDemonym(_ word: String) -> Bool { adjectives.contains(word) }

  /// What stands before a noun to say what place it is of: `Kenyan`, `US`.
  var origins: Set<String> { adjectives.union(names.filter { $0.allSatisfy(\.isUppercase) }) }

  /// The direction that stands before a place's name in English: `Jakarta Utara`, North Jakarta.
  func direction(_ word: String) -> String? { directions[word] }

  /// A direction as it describes a region that has no such name: `northern` of `North`.
  func region(_ direction: String) -> String {
    direction == "Central" ? "central" : direction.lowercased() + "ern"
  }

  /// Whether a word in small letters may stand inside a name: `of`, `bin`.
  func isParticle(_ word: String) -> Bool { particles.contains(word) }

  /// Whether the name itself is listed among those with `the`, rather than one of its words.
  func isListedWithArticle(_ name: String) -> Bool { names.contains(name) }

  /// Whether a city is the capital of a country.
  func isCapital(_ city: String) -> Bool { capitals.contains(city) }

  /// Whether English says `the` before the name.
  func takesArticle(_ name: String) -> Bool {
    if names.contains(name) { return true }
    if name.hasPrefix("The ") || name.hasPrefix("the ") { return false }
    let words = name.split(separator: " ")
    guard words.count > 1, let last = words.last else { return false }
    if let of = words.firstIndex(of: "of"), of > 0 {
      return endings.contains(String(words[of - 1]))
    }
    return endings.contains(String(last))
  }
}
