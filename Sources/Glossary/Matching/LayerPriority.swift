/// What the order of layers goes by.
protocol RankedLayer {
  var name: String { get }
  var isFallback: Bool { get }
}

/// The order in which layers are asked. A layer whose name begins with 9 is part of the base
/// lexicon: all of these rank alike, behind CLDR. Numbers in words rank between the two when they
/// are one token, behind both when they are longer. Layers of last resort rank behind all.
enum LayerPriority {
  static let numeral = 0xFFFC
  static let base = 0xFFFD
  static let longNumeral = 0xFFFE
  static let fallback = 0xFFFF

  static func isBase(_ layer: some RankedLayer) -> Bool { layer.name.hasPrefix("9") }

  /// The layers in their order of priority, with the built-in one in its place.
  static func ordered<Layer: RankedLayer>(_ layers: [Layer], builtIn: Layer?) -> [Layer] {
    let last = layers.filter(\.isFallback)
    let named = layers.filter { !$0.isFallback }
    let own = named.filter { !isBase($0) }
    let base = named.filter { isBase($0) }
    return own + (builtIn.map { [$0] } ?? []) + base + last
  }

  /// The rank of each of the ordered layers.
  static func ranks(_ ordered: [some RankedLayer]) -> [UInt16] {
    ordered.enumerated().map { place, layer in
      UInt16(layer.isFallback ? fallback : isBase(layer) ? base : min(place, numeral - 1))
    }
  }
}
