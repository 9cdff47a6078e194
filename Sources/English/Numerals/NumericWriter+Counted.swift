import ParallelText

/// Quantities with what is counted.
extension NumericWriter {
  func percent(_ quantity: Quantity) -> String {
    if quantity.form == .indefinite {
      return "\(quantities.many(quantity, isOfUnits: true)) of percent"
    }
    if let half = half(quantity, of: "a percent") { return half }
    return "\(quantities.count(grouping(quantity))) percent"
  }

  func measure(_ quantity: Quantity, unit name: String) -> String {
    guard let unit = units.units[name] else { return "\(quantities.count(quantity)) \(name)" }
    if quantity.form == .indefinite, quantity.scale == 0,
      let period = quantities.names.period(quantity.digits, of: name)
    {
      return period
    }
    guard let article = unit.article else {
      // A degree sign stands close to its number.
      let space = unit.singular.hasPrefix("°") ? "" : " "
      return quantities.count(grouping(quantity)) + space + unit.singular
    }
    return counted(quantity, article: article, singular: unit.singular, plural: unit.plural)
  }

  func amount(_ quantity: Quantity, currency code: String) -> String {
    guard let currency = units.currencies[code] else {
      return "\(code) \(quantities.count(grouping(quantity)))"
    }
    guard let mark = currency.mark, !quantity.isWords, quantity.form != .indefinite else {
      return counted(
        quantity, article: "a", singular: currency.singular, plural: currency.plural)
    }
    var exact = grouping(quantity)
    exact.form = .exact
    let isNegative = exact.digits.hasPrefix("-")
    if isNegative { exact.digits.removeFirst() }
    let text = (isNegative ? "-" : "") + mark + quantities.count(exact)
    return quantity.form == .approximate ? "about \(text)" : text
  }

  /// `five kilometers`, `a year`, `half an hour`, `tens of meters`, `one and a half hours`
  private func counted(
    _ quantity: Quantity, article: String, singular: String, plural: String
  ) -> String {
    if quantity.form == .indefinite {
      let of = quantities.takesOf(quantity) ? " of" : ""
      return "\(quantities.many(quantity, isOfUnits: true))\(of) \(plural)"
    }
    if quantity.form == .article, quantity.scale == 0, quantity.digits == "1" {
      return "\(article) \(singular)"
    }
    if let half = half(quantity, of: "\(article) \(singular)") { return half }
    let noun = quantities.isSingular(quantity) ? singular : plural
    return "\(quantities.count(grouping(quantity))) \(noun)"
  }

  /// A part of one: `half an hour`, `three-quarters of an hour`; nil for anything else.
  private func half(_ quantity: Quantity, of one: String) -> String? {
    guard let fraction = quantity.fraction, quantity.digits == "0", quantity.scale == 0 else {
      return nil
    }
    let of = quantity.isWords && fraction == Quantity.Fraction(1, 2) ? "" : " of"
    return "\(quantities.part(fraction, isWords: quantity.isWords))\(of) \(one)"
  }

  /// What is counted is no year and no code, so its digits may be grouped.
  func grouping(_ quantity: Quantity) -> Quantity {
    var quantity = quantity
    quantity.isGrouped = true
    return quantity
  }
}
