import Yams

/// Reads `sejajar.yaml`: a mapping of settings, each optional. An unknown key is an error, so that
/// a misspelt setting does not silently do nothing.
package enum ConfigurationFile {
  /// Applies the settings of a file's text over `configuration`. `path` is for messages.
  package static func apply(
    _ text: String, path: String, to configuration: inout Configuration
  ) throws(ConfigurationError) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw ConfigurationError("\(path): not valid YAML: \(error)")
    }
    guard let root else { return }
    guard let mapping = root.mapping else {
      throw ConfigurationError("\(path): expected a list of settings such as `settle: 500ms`.")
    }
    for (key, value) in mapping {
      let name = key.string ?? ""
      let setting = Setting(path: path, name: name, node: value, line: key.mark?.line ?? 1)
      try setting.apply(to: &configuration)
    }
  }

  /// The settings' names, in the order in which the documentation lists them.
  package static let keys = [
    "seeds", "spool", "glossaries", "default-glossaries", "dictionaries", "lexicon", "engine",
    "model", "settle", "rescan", "workers", "attempts", "maximum-seed-size", "formats",
    "log-level", "log-format",
  ]
}

/// One `name: value` of a configuration file.
private struct Setting {
  let path: String
  let name: String
  let node: Node
  let line: Int

  func apply(to configuration: inout Configuration) throws(ConfigurationError) {
    switch name {
    case "seeds": configuration.seeds = try string()
    case "spool": configuration.spool = try string()
    case "glossaries": configuration.glossaries = try strings()
    case "default-glossaries": configuration.usesDefaultGlossaries = try boolean()
    case "engine": configuration.engine = try choice(string(), Configuration.EngineName.self)
    case "model": configuration.model = try string()
    case "dictionaries": configuration.usesInstalledDictionaries = try boolean()
    case "lexicon": configuration.lexicon = try string()
    case "settle": configuration.settle = try duration()
    case "rescan": configuration.rescan = try duration()
    case "workers": configuration.workers = try integer(1...64)
    case "attempts": configuration.attempts = try integer(1...100)
    case "maximum-seed-size": configuration.maximumSeedSize = try size()
    case "formats":
      configuration.formats = try FormatList.formats(
        named: strings(), setting: "\(path):\(line): formats")
    case "log-level": configuration.logLevel = try choice(string(), Configuration.LogLevel.self)
    case "log-format": configuration.logFormat = try choice(string(), Configuration.LogFormat.self)
    default:
      throw error("unknown setting; known ones: \(ConfigurationFile.keys.joined(separator: ", "))")
    }
  }

  private func error(_ message: String) -> ConfigurationError {
    ConfigurationError("\(path):\(line): \(name): \(message)")
  }

  private func string() throws(ConfigurationError) -> String {
    guard let string = node.string, !string.isEmpty else { throw error("expected a text") }
    return string
  }

  private func strings() throws(ConfigurationError) -> [String] {
    if let single = node.string { return [single] }
    guard let sequence = node.sequence else { throw error("expected a list") }
    var strings: [String] = []
    for element in sequence {
      guard let string = element.string else { throw error("expected a list of texts") }
      strings.append(string)
    }
    return strings
  }

  private func boolean() throws(ConfigurationError) -> Bool {
    guard let bool = node.bool else { throw error("expected true or false") }
    return bool
  }

  private func integer(_ range: ClosedRange<Int>) throws(ConfigurationError) -> Int {
    guard let integer = node.int, range.contains(integer) else {
      throw error("expected a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return integer
  }

  private func duration() throws(ConfigurationError) -> Double {
    guard let seconds = MeasuredValue.seconds(node.string ?? "") else {
      throw error("expected a duration such as 500ms, 2s or 5m")
    }
    return seconds
  }

  private func size() throws(ConfigurationError) -> Int {
    guard let bytes = MeasuredValue.bytes(node.string ?? "") else {
      throw error("expected a size such as 512KiB or 32MiB")
    }
    return bytes
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Choice.Type
  ) throws(ConfigurationError) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: name) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("\(name) is none of \(known)")
    }
    return choice
  }
}
