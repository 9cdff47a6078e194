/// Words that English joins to what stands behind them, before the noun: `transfer/compounds.tsv`.
struct CompoundTable: Sendable {
  struct Participle: Sendable {
    let english: String
    fileprivate let joined: String
    fileprivate let head: String
    /// What stands before who did it behind the participle; nil where nobody did: `led by`.
    let agent: String?

    /// Whether a place stands in it as its adjective: `Russian-backed`, but `Moscow-based`.
    var takesDemonym: Bool { joined == "name" }
  }

  private let rows: [String: Participle]

  init() {
    rows = Dictionary(
      TransferData.table("compounds", columns: 5).map { row in
        let agent = row[4] == "-" ? nil : row[4]
        return (row[0], Participle(english: row[1], joined: row[2], head: row[3], agent: agent))
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The participle that an Indonesian word is, with `inner` behind it and the English noun `head`
  /// before it; nil where it is a word like others.
  func participle(
    _ base: String, before inner: SourceNode, of head: String, _ nouns: NounTable
  ) -> Participle? {
    guard let row = rows[base] else { return nil }
    switch row.joined {
    case "noun": guard inner.category == .noun else { return nil }
    case "name": guard inner.category == .name else { return nil }
    default: guard inner.category == .noun || inner.category == .name else { return nil }
    }
    let isHuman = nouns.isHuman(head)
    let fits =
      switch row.head {
      case "human": isHuman
      case "thing": !isHuman
      case "side": isHuman || nouns.isSide(head)
      default: true
      }
    return fits ? row : nil
  }
}
