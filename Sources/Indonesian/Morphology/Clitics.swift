import LanguageData

/// A word form with its clitics taken off.
struct CliticSplit: Sendable {
  var proclitic: String?
  var host: [UInt8]
  /// From the inside out.
  var enclitics: [String]
  /// Whether a hyphen parts the enclitic from the host: `HP-nya`.
  var isHyphenated = false
}

/// Takes clitics off word forms; what is no host is for the analysis of the host to say.
struct CliticSplitter: Sendable {
  private let unsplit: Set<String>

  init() {
    unsplit = Set(
      LanguageData.rows(of: "indonesian/unsplit.tsv").compactMap { $0.first.map(String.init) })
  }

  private static let particles = ["-lah", "-kah", "-tah", "-pun"].map {
    ($0, Array($0.utf8.dropFirst()))
  }
  private static let pronouns = ["-nya", "-ku", "-mu"].map { ($0, Array($0.utf8.dropFirst())) }
  private static let proclitics = ["ku", "kau"].map { ($0 + "-", Array($0.utf8)) }

  /// The form itself first, then every way of taking clitics off that leaves two letters at least.
  func splits(of form: [UInt8], text: String) -> [CliticSplit] {
    var splits = [CliticSplit(proclitic: nil, host: form, enclitics: [])]
    // Most words have none, and need not be looked up.
    let mayHave =
      Self.particles.contains { ends(form, with: $0.1) }
      || Self.pronouns.contains { ends(form, with: $0.1) }
      || Self.proclitics.contains { form.starts(with: $0.1) }
    guard mayHave, !unsplit.contains(text) else { return splits }
    for (name, letters) in Self.particles where ends(form, with: letters) {
      splits.append(split(form.dropLast(letters.count), enclitics: [name]))
    }
    for split in splits {
      for (name, letters) in Self.pronouns where ends(split.host, with: letters) {
        splits.append(
          self.split(split.host.dropLast(letters.count), enclitics: [name] + split.enclitics))
      }
    }
    for split in splits {
      for (name, letters) in Self.proclitics
      where split.host.starts(with: letters) && split.host.count > letters.count + 2 {
        splits.append(
          CliticSplit(
            proclitic: name, host: Array(split.host.dropFirst(letters.count)),
            enclitics: split.enclitics))
      }
    }
    return splits
  }

  /// The host and what stands on it, with a hyphen or without: `HP-nya`, `dia-lah`.
  private func split(_ host: ArraySlice<UInt8>, enclitics: [String]) -> CliticSplit {
    let isHyphenated = host.last.map(Letters.isHyphen) ?? false
    return CliticSplit(
      proclitic: nil, host: Array(isHyphenated ? host.dropLast() : host), enclitics: enclitics,
      isHyphenated: isHyphenated)
  }

  /// Whether an enclitic, as `-lah`, is no pronoun.
  static func isParticle(_ enclitic: String) -> Bool {
    particles.contains { $0.0 == enclitic }
  }

  private func ends(_ form: [UInt8], with letters: [UInt8]) -> Bool {
    form.count >= letters.count + 2 && form.suffix(letters.count).elementsEqual(letters)
  }
}
