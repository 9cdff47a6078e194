/// Where a compiled condition looks, in one number.
struct CompiledPlace {
  let code: UInt32

  init(code: UInt32) { self.code = code }

  init(_ condition: ContextCondition) {
    let place: UInt32 =
      switch condition.place {
      case .next: 0
      case .previous: 1
      case .near: 2
      }
    code = place | (condition.isNegated ? 4 : 0)
  }

  var place: ContextCondition.Place {
    switch code & 3 {
    case 0: .next
    case 1: .previous
    default: .near
    }
  }

  var isNegated: Bool { code & 4 != 0 }
}
