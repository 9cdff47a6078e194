/// What is known at a point of the walk through a sentence.
struct ClauseState {
  /// What stands between the last verb group (or the clause's start) and here.
  enum Since {
    case nothing
    case nounPhrase
    case other
  }

  /// What is known of the last verb group, for what is coordinated with it.
  struct LastVerb {
    var plan: VerbPlan?
    /// The English head.
    var head: String?
    var english = ""
    var isPassive = false
    var isQuotative = false
    /// `menyebut`: says what something is called, not that somebody is.
    var isNaming = false
    /// It stands behind `will` or `can`, which what is coordinated with it shares.
    var isModal = false
  }

  struct Outer {
    var subject: Referent?
    var owner: Referent?
    var hasVerb: Bool
    var last: LastVerb
    /// The chunk of the noun phrase that the relative clause describes.
    var described: Int?
  }

  var subject: Referent?
  /// The last subject of the segment, for whom -nya stands.
  var owner: Referent?
  var hasVerb = false
  var last = LastVerb()
  /// The last person named was a woman, so that `ia` and `dia` are she.
  var isFemale = false
  /// The last noun phrase, which a relative clause behind it describes.
  var antecedent: (chunk: Int, referent: Referent)?
  var since = Since.nothing
  /// The main clause around a relative clause.
  var outer: Outer?
  /// The form that a subordinator or preposition asks of the verb behind it.
  var pendingForm: VerbForm?
  /// The last noun phrase stands behind a preposition, and so does what is coordinated with it.
  var wasGoverned = false
  /// A preposition stands before.
  var isGoverned = false
  var afterComma = false
  var afterCoordinator = false
  /// Right behind `yang`.
  var afterRelative = false
  var inQuotation = false
  /// The subject of a clause that a verb of speech or thought has without conjunction, until its
  /// verb comes.
  var saidSubject: Referent?
  /// In a clause that a subordinator opened.
  var isSubordinate = false
  /// In the clause that tells what somebody said or thought, outside quotations.
  var isReported = false
  /// In the clause that tells what somebody asks for, until its verb comes.
  var isDemanded = false
  /// A finite verb of the clause itself, not of a relative clause in it, stands before.
  var hasMainVerb = false
  /// Right behind a dash that interrupts a clause, until a verb or a subject comes.
  var isAside = false
  /// `Apakah` opened the sentence.
  var isQuestion = false
  /// An infinitive that belongs to a noun stands before: its object is not the clause's subject.
  var awaitsObject = false
  /// The subject is a pronoun or a demonstrative that stands alone.
  var subjectIsPronoun = false
  /// Right behind `whose`.
  var isOwned = false

  mutating func openClause() {
    subject = nil
    hasVerb = false
    since = .nothing
    outer = nil
    pendingForm = nil
    isGoverned = false
    wasGoverned = false
    afterComma = false
    afterCoordinator = false
    afterRelative = false
    antecedent = nil
    saidSubject = nil
    last.isModal = false
    isSubordinate = false
    isDemanded = false
    isAside = false
    hasMainVerb = false
  }

  mutating func leaveRelative() {
    guard let outer else { return }
    subject = outer.subject
    owner = outer.owner
    hasVerb = outer.hasVerb
    last = outer.last
    self.outer = nil
  }
}
