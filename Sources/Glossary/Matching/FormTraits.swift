import ParallelText

/// What a reading of a word says of its inflection, in a few bytes.
struct FormTraits: Equatable {
  private var voiceCode: UInt8 = 0
  private var pronounCode: UInt8 = 0
  private var procliticCode: UInt8 = 0
  private var particleCodes: UInt8 = 0
  private(set) var isPlural = false

  private static let voices: [Voice] = [.active, .passive, .accidental, .bare]
  private static let pronouns = ["-ku", "-mu", "-nya"]
  private static let proclitics = ["ku-", "kau-"]
  private static let particles = ["-lah", "-kah", "-tah", "-pun"]

  init() {}

  init(_ reading: WordAnalysis) {
    voiceCode = Self.code(of: reading.voice, in: Self.voices)
    procliticCode = Self.code(of: reading.proclitic, in: Self.proclitics)
    isPlural = reading.reduplication == .full && reading.voice == nil
    for enclitic in reading.enclitics {
      let pronoun = Self.code(of: enclitic, in: Self.pronouns)
      if pronoun > 0 { pronounCode = pronoun }
      let particle = Self.code(of: enclitic, in: Self.particles)
      if particle > 0, particleCodes < 16 { particleCodes = particleCodes << 4 | particle }
    }
  }

  /// Nil where the reading has none.
  var voice: Voice? { Self.value(voiceCode, in: Self.voices) }
  var pronoun: String? { Self.value(pronounCode, in: Self.pronouns) }
  var proclitic: String? { Self.value(procliticCode, in: Self.proclitics) }

  /// From the inside out.
  var particles: [String] {
    [particleCodes >> 4, particleCodes & 15].compactMap { Self.value($0, in: Self.particles) }
  }

  private static func code<Value: Equatable>(of value: Value?, in all: [Value]) -> UInt8 {
    value.flatMap { all.firstIndex(of: $0) }.map { UInt8($0) + 1 } ?? 0
  }

  private static func value<Value>(_ code: UInt8, in all: [Value]) -> Value? {
    code == 0 || Int(code) > all.count ? nil : all[Int(code) - 1]
  }
}
