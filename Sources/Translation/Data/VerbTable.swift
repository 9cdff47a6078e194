import English

/// English verbs that tense and complement rules treat apart: `transfer/verbs.tsv`.
struct VerbTable: Sendable {
  private let classes: [String: Set<String>]

  init() { classes = TransferData.classes("verbs") }

  func isStative(_ head: String) -> Bool { has("stative", head) }

  /// Tells what somebody or something is held to be: `regard`.
  func isOpinion(_ head: String) -> Bool { has("opinion", head) }

  /// Whether a verb with this object is a state, although the verb alone is not: share a border.
  func isState(_ head: String, of object: String) -> Bool { has("state-\(head)", object) }

  /// Asks that something be done, in the bare verb: `demanded that he leave`.
  func isMandative(_ head: String) -> Bool { has("mandative", head) }

  /// Whether a participle tells how things are, not what happened: `located`.
  func isState(_ participle: String) -> Bool { has("state", participle) }

  /// Whether a phrase with `be` tells an event all the same: `be born`, `be seriously injured`, `be
  /// swept away by the current`.
  func isEvent(_ phrase: String) -> Bool {
    let words = phrase.split(separator: " ")
    guard words.first == "be" else { return false }
    return has("event", "be " + (words.last ?? ""))
      || (2...3).contains { has("event", words.prefix($0).joined(separator: " ")) }
  }

  /// Whether an adjective in ter- is a participle in English: `terpilih`, elected.
  func isDone(_ adjective: SourceNode) -> Bool {
    adjective.base.hasPrefix("ter")
      && EnglishInflector.shared.forms(of: adjective.english).contains(.pastParticiple)
  }

  /// Whether an adjective tells what happened rather than what is.
  func tellsOfEvent(_ adjective: SourceNode) -> Bool {
    isDone(adjective) && !isState(adjective.english) || isEvent("be " + adjective.english)
  }

  /// The forms that carry time before another verb form, and `to`.
  var auxiliaries: Set<String> { classes["auxiliary"] ?? [] }

  /// The auxiliaries that make no sentence by themselves: `to`, `been`.
  var nonfinite: [String] { (classes["nonfinite"] ?? []).sorted() }

  /// The forms of `be`.
  var formsOfBe: [String] { (classes["be"] ?? []).sorted() }

  /// The auxiliaries that take a bare verb.
  var modals: [String] { (classes["modal"] ?? []).sorted() }

  /// Words behind which stands what something is: `became`, `as`.
  var equating: Set<String> { classes["equating"] ?? [] }

  /// The auxiliaries that agree with one subject.
  var singularAuxiliaries: [String] { (classes["singular"] ?? []).sorted() }

  /// What an auxiliary says of the number of its subject; nothing where both have it.
  func auxiliaryNumber(_ word: String) -> EnglishForms {
    has("singular", word) ? .singular : has("plural", word) ? .plural : []
  }

  /// Verbs that report speech.
  var speech: Set<String> { classes["speech"] ?? [] }

  /// `say`, `tell`: those that never describe a noun.
  var telling: Set<String> { classes["telling"] ?? [] }

  func isSpeech(_ head: String) -> Bool { has("speech", head) }

  func takesBareInfinitive(_ head: String) -> Bool { has("bare", head) }

  /// Makes somebody do something, in the bare infinitive.
  func causes(_ head: String) -> Bool { has("causing", head) }

  /// Has another verb in the infinitive behind it: `refuse`.
  func takesInfinitive(_ head: String) -> Bool { has("infinitive", head) }

  func takesGerund(_ head: String) -> Bool { has("gerund", head) }

  func takesClause(_ head: String) -> Bool { has("that", head) }

  /// Has no infinitive behind it: `said he liked it`.
  func isClausal(_ head: String) -> Bool { has("clausal", head) }

  /// What makes something more or less: `expand`.
  func isScaling(_ head: String) -> Bool { has("scaling", head) }

  /// What says where something is or goes by sea: `located`, `sail`.
  func isPlacing(_ head: String) -> Bool { has("placing", head) }

  /// What happens at a moment: `start`, `leave`.
  func isStarting(_ head: String) -> Bool { has("moment", head) }

  func isIntransitive(_ head: String) -> Bool { has("intransitive", head) }

  /// What things do rather than persons: `happen`.
  func befalls(_ head: String) -> Bool { has("thing", head) }

  /// Is never put in the passive: `consist`.
  func hasNoPassive(_ head: String) -> Bool { isIntransitive(head) || has("active", head) }

  /// Tells what is thought or planned: `expect`, and its participle as an adjective.
  func isSupposing(_ word: String) -> Bool { has("suppose", word) }

  /// Asks somebody to be or do something: `urged to remain calm`.
  func isAsking(_ head: String) -> Bool { has("ask", head) }

  /// Takes two objects, so that a noun phrase behind its passive is no agent: `was called X`.
  func takesComplement(_ head: String) -> Bool { has("complement", head) }

  /// Tells how another verb is done when it stands behind it: `built using steel`.
  func isAdjunct(_ head: String) -> Bool { has("adjunct", head) }

  /// The preposition and -ing form that it takes where Indonesian puts a bare verb: `accused of
  /// taking`.
  func gerundPreposition(_ head: String) -> String? {
    ["of", "from", "for"].first { has("gerund-\($0)", head) }
  }

  /// Stands without a subject for `it`: `tidak berarti`, it does not mean.
  func isImpersonal(_ head: String) -> Bool { has("impersonal", head) }

  /// Has a time of day as its object: `show`.
  func takesTime(_ head: String) -> Bool { has("time", head) }

  /// Turns something into something.
  func isTransforming(_ head: String) -> Bool { has("into", head) }

  /// Takes an adjective that says what its subject is: `become rich`.
  func isLinking(_ head: String) -> Bool { has("linking", head) }

  private func has(_ name: String, _ word: String) -> Bool {
    classes[name]?.contains(word) ?? false
  }
}
