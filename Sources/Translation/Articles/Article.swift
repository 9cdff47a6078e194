/// An article of English, or none; the raw value is its place in the model's table.
package enum Article: Int, CaseIterable, Sendable {
  case none
  case a
  case the
}
