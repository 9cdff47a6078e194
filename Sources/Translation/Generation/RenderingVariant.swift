/// Another way to put a segment into English than the rules' first choice, all through the segment.
struct RenderingVariant: Sendable, Equatable {
  /// Which English of each entry is taken: 0 for the one that the rules prefer.
  var sense = 0
  /// Present for past and past for present, where no word of the sentence says the time.
  var flipsTime = false
  /// Plural for singular and singular for plural, where nothing but habit decides.
  var flipsNumber = false

  static let plain = RenderingVariant()
}
