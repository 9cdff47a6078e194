import ParallelText

/// Finds the verbs of headlines that stand there as mere roots which are nouns elsewhere: `Presiden
/// apresiasi kinerja polisi`, the president appreciates.
struct HeadlineVerbs {
  let data: TransferData
  let lexicon: (any Lexicon)?

  /// How much of the noun's English its verb begins with, so that `jalan`, a road, is not taken for
  /// `menjalankan`, to run.
  private static let sharedLetters = 4

  func tag(_ nodes: inout [SourceNode]) {
    for index in nodes.indices {
      switch nodes[index].category {
      case .name, .adjective, .premodifier, .determiner, .numeral: continue
      // `Baca juga: …`
      case .phrase where index == 0: continue
      case .punctuation where nodes[index].surface == ":": continue
      case .noun:
        guard index > 0, mayAct(nodes[index - 1]), !hasPredicate(nodes, behind: index),
          let verb = verb(nodes, at: index)
        else { continue }
        nodes[index].category = .verb
        nodes[index].voice = .active
        nodes[index].english = verb
        return
      default: return
      }
    }
  }

  /// `tim survei partai diserang`: a verb or an adjective at the end says what the heading tells, so
  /// that what stands before it is a noun; but a verb right behind may belong to it.
  private func hasPredicate(_ nodes: [SourceNode], behind index: Int) -> Bool {
    for node in nodes[(index + 1)...].dropFirst() {
      switch node.category {
      case .punctuation where [",", ":", ";", "."].contains(node.surface): return false
      case .verb, .copula, .modal, .negation, .aspect: return true
      case .relativizer, .subordinator, .complementizer, .preposition: return false
      default: break
      }
    }
    guard index + 2 < nodes.count, let last = nodes.last, last.category == .adjective else {
      return false
    }
    return data.nouns.takesComplement(last.english) || data.verbs.tellsOfEvent(last)
      || !data.nouns.isKind(last.english) && !data.names.isDemonym(last.english)
        && last.english != "new"
  }

  private func mayAct(_ node: SourceNode) -> Bool {
    if node.category == .name { return true }
    let noun = EnglishHead.noun(node.english)
    return node.category == .noun && (data.nouns.isHuman(noun) || data.nouns.isBody(noun))
  }

  private func verb(_ nodes: [SourceNode], at index: Int) -> String? {
    let node = nodes[index]
    guard node.tokens.count == 1, node.folded == node.base, node.pronoun == nil, !node.isStrict,
      !node.isCapitalized, index + 1 < nodes.count
    else { return nil }
    switch nodes[index + 1].category {
    case .noun, .name, .determiner, .numeral, .measure, .premodifier:
      return verb(of: node, from: active(node.folded))
    case .verb:
      // `janji bantu petani`: promises to help.
      return verb(of: node, from: ["ber" + node.folded]).flatMap { verb in
        data.verbs.takesInfinitive(EnglishHead.verb(verb)) ? verb : nil
      }
    default: return nil
    }
  }

  /// The English of the first form that is a verb and says what the noun says.
  private func verb(of noun: SourceNode, from forms: [String]) -> String? {
    for form in forms {
      for entry in lexicon?.entries(for: form) ?? [] where entry.partOfSpeech == .verb {
        let start = noun.english.prefix(Self.sharedLetters)
        if start.count == Self.sharedLetters, entry.english.hasPrefix(start) {
          return entry.english
        }
      }
    }
    return nil
  }

  /// `mengapresiasi`, `mengusulkan`, `mengomentari`: the active forms of a root.
  private func active(_ root: String) -> [String] {
    let stem: String
    switch root.first {
    case "p": stem = "mem" + root.dropFirst()
    case "t": stem = "men" + root.dropFirst()
    case "k": stem = "meng" + root.dropFirst()
    case "s": stem = "meny" + root.dropFirst()
    case "b", "f", "v": stem = "mem" + root
    case "c", "d", "j", "z": stem = "men" + root
    case "a", "e", "g", "h", "i", "o", "u": stem = "meng" + root
    default: stem = "me" + root
    }
    // Loans keep their first letter: `mempromosikan`.
    let loan = ["p": "mem", "t": "men", "k": "meng", "s": "men"][root.prefix(1)].map { $0 + root }
    return [stem, loan].compactMap(\.self).flatMap { [$0, $0 + "kan", $0 + "i"] }
  }
}
