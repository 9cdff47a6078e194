/// How English uses a noun, each share 0 to 1. See `transfer/noun-habits.tsv`.
struct NounHabits: Sendable {
  var plural: Double
  /// Without article or determiner, of its singular uses.
  var bare: Double
  /// `the`, of its singular uses with an article.
  var the: Double
  /// With `of` behind it.
  var of: Double
  /// Before another noun.
  var modifies: Double

  /// What is supposed of a noun that was not counted.
  static let unknown = NounHabits(plural: 0.3, bare: 0.2, the: 0.6, of: 0.15, modifies: 0.15)

  /// Mostly without article in the singular: `water`, `security`.
  var isMass: Bool { bare >= 0.5 && plural < 0.3 }

  /// Does not stand in the singular without an article: `relationship`. What has a plural in use and
  /// yet many bare uses was counted with its compounds.
  var needsArticle: Bool { bare < 0.15 || plural >= 0.15 && bare < 0.4 }
}

/// What the rules know of English nouns.
struct NounTable: Sendable {
  private let habits: [String: NounHabits]
  private let classes: [String: Set<String>]
  private let attributives: [String: String]
  /// Those that do not stand bare in the singular. See `transfer/countable-nouns.tsv`.
  let countable: [String]

  init() {
    var habits: [String: NounHabits] = [:]
    for row in TransferData.table("noun-habits", columns: 6) {
      let shares = row[1...5].map { Double($0).map { $0 / 100 } ?? 0 }
      habits[row[0]] = NounHabits(
        plural: shares[0], bare: shares[1], the: shares[2], of: shares[3], modifies: shares[4])
    }
    self.habits = habits
    classes = TransferData.classes("noun-classes")
    var attributives: [String: String] = [:]
    for row in TransferData.table("attributives", columns: 2) { attributives[row[0]] = row[1] }
    self.attributives = attributives
    countable = TransferData.table("countable-nouns", columns: 1).map { $0[0] }
  }

  func habits(of head: String) -> NounHabits { habits[head] ?? .unknown }

  func isCounted(_ head: String) -> Bool { habits[head] != nil }

  func isHuman(_ head: String) -> Bool { has("human", head) }

  /// Whether an Indonesian noun is a thing although its English may be a person: `angka`, a figure.
  func isThing(_ base: String) -> Bool { has("thing", base) }

  /// Adjectives that tell a kind.
  var kinds: Set<String> { classes["kind"] ?? [] }

  /// Adjectives that tell a time from now.
  var deictics: Set<String> { classes["deictic"] ?? [] }

  /// Nouns that stand for many of what `of` joins to them: `series`.
  var collections: Set<String> { classes["collection"] ?? [] }

  /// Whether a noun tells a relative or friend, who is somebody's: `mother`.
  /// What others are a part of: `price`, `package`.
  func isContaining(_ head: String) -> Bool { has("containing", head) }

  func isRelative(_ head: String) -> Bool { has("relative", head) }

  /// Whether a noun is what somebody is to a group, whose name stands behind it: `leader`.
  func leads(_ head: String) -> Bool { has("leading", head) }

  func isFemale(_ head: String) -> Bool { has("female", head) }

  /// Whether an acronym is a common noun, before which a place says whose it is: `TV`.
  func isMedium(_ acronym: String) -> Bool { has("medium", acronym) }

  /// Whether those of several countries are named together: `US and Iraqi troops`.
  func sharesOrigins(_ head: String) -> Bool { has("origin", head) }

  /// Whether an adjective is a noun too: `the US military`.
  func mayHead(_ adjective: String) -> Bool { has("nominal", adjective) }

  /// Whether a number of years behind the noun tells somebody's age: `boy`.
  func isYoung(_ head: String) -> Bool { has("aged", head) }

  /// Whether it acts as persons do and is `it` all the same: a government.
  func isBody(_ head: String) -> Bool { has("body", head) }

  func isPlace(_ head: String) -> Bool { has("place", head) }

  /// Whether an adjective tells a kind, and so stands close to its noun: `national`, `nuclear`.
  func isKind(_ adjective: String) -> Bool { has("kind", adjective) }

  /// Whether an adjective is followed by what it is about: `capable`, `ready`.
  func takesComplement(_ adjective: String) -> Bool { has("complement", adjective) }

  /// Whether an adjective says how something is done: `easy to read`.
  func isTough(_ adjective: String) -> Bool { has("tough", adjective) }

  /// Whether an adjective stands behind its noun, with what it is about: `worth`, `named`.
  func isPostposed(_ adjective: String) -> Bool { has("postposed", adjective) }

  /// Whether a noun usually belongs to somebody: `wife`, `visit`.
  func isOwned(_ noun: String) -> Bool { has("owned", noun) }

  /// Whether a noun for a person or a thing is somebody's: `house`, `ally`.
  func isPersonal(_ noun: String) -> Bool { isOwned(noun) || has("companion", noun) }

  /// Whether a noun tells somebody whom things belong to: `president`.
  func owns(_ noun: String) -> Bool { has("owner", noun) }

  /// Whether a noun tells of something to be done: `effort to solve`.
  func takesInfinitive(_ noun: String) -> Bool { has("infinitive", noun) }

  /// Whether a noun takes `of` and the -ing form of a verb: `the risk of losing`.
  func takesGerund(_ noun: String) -> Bool { has("gerund", noun) }

  /// Whether an adjective tells a time from now: `last`, `next`.
  func pointsInTime(_ adjective: String) -> Bool { has("deictic", adjective) }

  func isTime(_ head: String) -> Bool { has("time", head) }

  /// Whether a measure's unit is one of time, in the singular or the plural: `weeks`.
  func isTimeUnit(_ unit: some StringProtocol) -> Bool {
    isTime(String(unit.hasSuffix("s") ? unit.dropLast() : unit[...]))
  }

  /// Whether an Indonesian noun is an anniversary beside a time or a place: `peringatan`.
  func isOccasion(_ base: String) -> Bool { has("occasion", base) }

  /// Whether a number behind the noun tells which one it is: `article`.
  func isNumbered(_ noun: String) -> Bool { has("numbered", noun) }

  /// Whether an Indonesian adverb tells that something was a short time ago.
  func isRecent(_ base: String) -> Bool { has("recent", base) }

  /// Whether a noun is what happens or is said at some time: `attack`, `study`.
  func isOccurrence(_ noun: String) -> Bool { has("occurrence", noun) }

  /// Whether a noun tells of what is between two: `relationship`, `war`.
  func joins(_ noun: String) -> Bool { has("between", noun) }

  /// Whether a noun is a group that others may support: `government`, `militia`.
  func isSide(_ noun: String) -> Bool { has("side", noun) }

  /// Whether a country, a city or a group has what the noun tells, as its owner: `sovereignty`.
  func belongs(_ noun: String) -> Bool { has("belonging", noun) }

  /// Whether a noun is a country, a place or a group that others belong to: `company`.
  func isPolity(_ noun: String) -> Bool { has("polity", noun) }

  func isUnique(_ english: String) -> Bool { has("unique", english) }

  func isMeasure(_ head: String) -> Bool { has("measure", head) }

  /// The form a noun has before another: `economic` for `economy`.
  func attributive(of noun: String) -> String? { attributives[noun] }

  /// Whether a verb of several words has a noun as its last, in both languages, which what stands
  /// behind it may describe: `mengandung makna`, carry meaning.
  func endsVerb(_ node: SourceNode) -> Bool {
    let words = node.english.split(separator: " ").map(String.init)
    guard node.tokens.count > 1, words.count > 1, let last = words.last,
      words[0] != "be"
    else { return false }
    let inner = words.dropFirst().dropLast()
    guard inner.allSatisfy({ ["a", "an", "the"].contains($0) }) else { return false }
    return !inner.isEmpty || isCounted(last) || isCounted(String(last.dropLast()))
      || ["tion", "tions", "ment", "ments"].contains(where: last.hasSuffix)
  }

  private func has(_ name: String, _ word: String) -> Bool {
    classes[name]?.contains(word) ?? false
  }
}
