import English

/// Sets that every phrase pair is asked about, made once.
extension EnglishForms {
  /// A noun's.
  static let noun: EnglishForms = [.singular, .plural]
  /// Of verbs in a sentence of their own.
  static let tensed: EnglishForms = [.past, .thirdPerson]
  static let participle: EnglishForms = [.presentParticiple, .pastParticiple]
  /// A verb's, but the bare one.
  static let inflectedVerb: EnglishForms = [
    .past, .pastParticiple, .thirdPerson, .presentParticiple,
  ]
  static let pastOrThird: EnglishForms = [.past, .pastParticiple, .thirdPerson]
  static let tensedOrPlural: EnglishForms = [.past, .thirdPerson, .plural]
}
