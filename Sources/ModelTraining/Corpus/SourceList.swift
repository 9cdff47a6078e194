/// Reads the list of the texts that a model learns from, `Models/sources.tsv`.
///
/// `#` begins a comment. A row has the columns name, kind, class, licence, origin, weight,
/// register; or it is `register`, a register's name, and its weight in the language model.
package enum SourceList {
  package static func read(_ path: String) throws(TrainingError) -> [TrainingText] {
    var texts: [TrainingText] = []
    for (index, line) in try TextFile.lines(of: path).enumerated() {
      if line.isEmpty || line.hasPrefix("#") || line.hasPrefix("name\t")
        || line.hasPrefix("register\t")
      {
        continue
      }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 7, let kind = TrainingText.Kind(rawValue: cells[1]),
        let licensing = TrainingText.Licensing(rawValue: cells[2]), let weight = Double(cells[5]),
        weight >= 0
      else {
        throw TrainingError(
          "\(path):\(index + 1): needs name, kind, class, licence, origin, weight, register")
      }
      texts.append(
        TrainingText(
          name: cells[0], kind: kind, licensing: licensing, licence: cells[3], origin: cells[4],
          weight: weight, register: cells[6] == "-" ? "" : cells[6]))
    }
    return texts
  }

  /// The weight of each register in the language model.
  package static func registers(_ path: String) throws(TrainingError) -> [String: Double] {
    var registers: [String: Double] = [:]
    for (index, line) in try TextFile.lines(of: path).enumerated() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.first == "register" else { continue }
      guard cells.count == 3, let weight = Double(cells[2]), weight > 0 else {
        throw TrainingError("\(path):\(index + 1): needs register, its name, its weight")
      }
      registers[cells[1]] = weight
    }
    return registers
  }
}
