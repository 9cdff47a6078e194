import Spool
import Synchronization

/// The engine in use, which a reload replaces while texts are being made with the one before.
final class EngineHolder: Sendable {
  struct Current: Sendable {
    var engine: Engine
    /// Over all glossary layers.
    var layersDigest: Digest
    /// Grows with every replacement.
    var generation: Int
  }

  private let current: Mutex<Current>

  init(_ engine: Engine, layersDigest: Digest) {
    current = Mutex(Current(engine: engine, layersDigest: layersDigest, generation: 0))
  }

  var value: Current { current.withLock { $0 } }

  /// Puts another engine in use. False where the glossaries and the translator are as before.
  func replace(_ engine: Engine, layersDigest: Digest) -> Bool {
    current.withLock { current in
      guard
        current.layersDigest != layersDigest
          || current.engine.translatorLabel != engine.translatorLabel
      else { return false }
      current = Current(
        engine: engine, layersDigest: layersDigest, generation: current.generation + 1)
      return true
    }
  }
}
