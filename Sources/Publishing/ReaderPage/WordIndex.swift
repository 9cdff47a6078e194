import ParallelText

/// The words of a text by root, and the forms they stand in, numbered in the order of first use.
struct WordIndex {
  struct Root {
    let text: String
    /// Whether it stands for nothing but names, which nobody has to learn.
    var isName: Bool
    /// The English of the glossary's entry that comes closest to the bare root; empty where the
    /// text has none.
    var gloss = ""
    /// The term of that entry where it is not the root itself.
    var glossedTerm: String?
    /// 0 for the root's own entry, else the length of the entry's term.
    fileprivate var glossDistance = Int.max
    /// Indices into `forms`.
    fileprivate var forms: [Int] = []
  }

  struct Form {
    let root: Int
    /// Such as `meN- + tulis + -kan`; nil for the bare root.
    let build: String?
    /// Indices into `affixes`.
    let affixes: [Int]
  }

  private(set) var roots: [Root] = []
  private(set) var forms: [Form] = []
  /// As ``AffixEffects`` names them.
  private(set) var affixes: [String] = []
  private var indexOfRoot: [String: Int] = [:]
  private var indexOfAffix: [String: Int] = [:]

  /// The number of a word's form; nil for what is no word.
  mutating func form(of token: Token, isNamed: Bool, opensSentence: Bool) -> Int? {
    guard token.kind == .word, let analysis = token.analyses.first else { return nil }
    let showsName = token.showsName(
      as: analysis, isNamed: isNamed, opensSentence: opensSentence)
    let root = Self.number(analysis.root, in: &indexOfRoot, of: &roots) {
      Root(text: analysis.root, isName: showsName ?? WordLevel.isRare(analysis.root))
    }
    if showsName == false { roots[root].isName = false }
    let build = WordBuild.line(for: analysis)
    if let known = roots[root].forms.first(where: { forms[$0].build == build }) { return known }
    let affixes = AffixEffects.affixes(of: analysis).map { affix in
      Self.number(affix, in: &indexOfAffix, of: &self.affixes) { affix }
    }
    roots[root].forms.append(forms.count)
    forms.append(Form(root: root, build: build, affixes: affixes))
    return forms.count - 1
  }

  /// Takes an entry's English as the gloss of a form's root where none stands closer to it.
  mutating func gloss(_ form: Int, by hit: TermHit) {
    let root = forms[form].root
    let distance = hit.base == roots[root].text ? 0 : hit.base.utf8.count
    guard distance < roots[root].glossDistance, distance == 0 || hit.isMandatory else { return }
    roots[root].gloss = hit.english
    roots[root].glossedTerm = distance == 0 ? nil : hit.base
    roots[root].glossDistance = distance
  }

  private static func number<Value>(
    _ key: String, in indices: inout [String: Int], of values: inout [Value], make: () -> Value
  ) -> Int {
    if let index = indices[key] { return index }
    indices[key] = values.count
    values.append(make())
    return values.count - 1
  }
}
