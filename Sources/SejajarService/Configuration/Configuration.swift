package import Publishing

/// Everything about a run that a reader may set, from the command line or a configuration file.
/// Durations are in seconds, sizes in bytes.
package struct Configuration: Sendable, Equatable {
  /// The drop-in folder.
  package var seeds = "seeds"
  /// Where publications stand.
  package var spool = "spool"
  /// Folders and files with glossaries, the first with the highest priority. Empty: the ones that
  /// Sejajar ships.
  package var glossaries: [String] = []
  /// Whether names by CLDR, numbers and dates are terms.
  package var usesDefaultGlossaries = true
  /// What translates.
  package var engine = EngineName.hybrid
  /// The translation model's file; nil for the one that Sejajar ships.
  package var model: String?
  /// Whether a dictionary that the system has installed helps out with words that no glossary
  /// knows.
  package var usesInstalledDictionaries = true
  /// A folder in which a reader adds to the word lists; nil: the shipped ones alone.
  package var lexicon: String?
  /// How long a seed must rest before it is read.
  package var settle = 0.5
  /// How often the whole folder is scanned, whatever events said.
  package var rescan = 60.0
  /// Texts worked on at the same time.
  package var workers = 2
  /// Tries before a seed that crashes or fails for a passing reason is put in quarantine.
  package var attempts = 3
  package var maximumSeedSize = 32 * 1024 * 1024
  /// The files of a publication.
  package var formats = PublicationFormat.allCases
  package var logLevel = LogLevel.info
  package var logFormat = LogFormat.text

  package init() {}

  package enum EngineName: String, Sendable, CaseIterable {
    /// Rules and a statistical model; by rule alone where there is no model.
    case hybrid
    /// By rule alone.
    case transfer
  }

  package enum LogLevel: String, Sendable, CaseIterable {
    /// Every step of every seed.
    case debug
    /// What was published, and why something was not.
    case info
    /// What a person should look at.
    case warning
    /// What stops a part of the service.
    case error
  }

  package enum LogFormat: String, Sendable, CaseIterable {
    /// For people at a terminal.
    case text
    /// One JSON object a line.
    case json
    /// For systemd's journal: a priority before each line, no time.
    case journal
  }
}

/// A configuration that cannot be used; the command exits with status 78.
package struct ConfigurationError: Error, Equatable, CustomStringConvertible {
  /// What is wrong, where, and what would be right.
  package let description: String

  package init(_ description: String) { self.description = description }
}
