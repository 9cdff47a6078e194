import TranslationModel

/// `sejajar translate --model-info`: what the model says of itself, TSV `name, value`.
package struct ModelInfoCommand: Sendable {
  /// The model file; nil for the one that Sejajar ships.
  package let path: String?

  package init(path: String?) { self.path = path }

  package func run() throws -> CommandResult {
    guard let path = path ?? ShippedFiles.model else {
      throw CommandError(
        "no model found: name one with --model, or put it at \(ShippedFiles.modelName)")
    }
    let info: ModelInfo
    do {
      info = try TranslationModel.open(path).info
    } catch {
      throw CommandError(error.description)
    }
    var output = CommandOutput()
    try output.line("file\t\(path)")
    try output.line("bytes\t\(info.size)")
    try output.line("checksum\t\(info.digest)")
    for fact in info.facts { try output.line("\(fact.name)\t\(fact.value)") }
    try output.flush()
    return .done
  }
}
