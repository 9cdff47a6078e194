package import Publishing

/// The files of a publication by the names that the command line and the configuration file use.
package enum FormatList {
  /// `setting` says in a message where the names stand. Each format once, in the order of
  /// ``PublicationFormat``.
  package static func formats(
    named names: [String], setting: String
  ) throws(ConfigurationError) -> [PublicationFormat] {
    var formats: Set<PublicationFormat> = []
    for name in names {
      guard let format = PublicationFormat(rawValue: name) else {
        throw ConfigurationError("\(setting): \(name) is none of \(allNames)")
      }
      formats.insert(format)
    }
    guard !formats.isEmpty else {
      throw ConfigurationError("\(setting): name one at least of \(allNames)")
    }
    return PublicationFormat.allCases.filter(formats.contains)
  }

  /// `html, epub, …`
  package static let allNames = PublicationFormat.allCases.map(\.rawValue).joined(separator: ", ")
}
