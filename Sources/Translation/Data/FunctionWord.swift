/// A grammar word: what the rules take it for.
struct FunctionWord: Sendable {
  let category: Category
  /// Empty where it adds no English of its own.
  let english: String
  let features: Set<String>

  /// The English that a `phrase:` feature names: what a subordinator is before a mere noun phrase.
  let phrase: String?
  /// The English that a `floating:` feature names: what a determiner is between a subject and its
  /// verb.
  let floating: String?

  init(category: Category, english: String, features: Set<String>) {
    self.category = category
    self.english = english == "-" ? "" : english
    self.features = features
    func value(_ name: String) -> String? {
      features.lazy.filter { $0.hasPrefix(name) }.min().map {
        $0.dropFirst(name.count).split(separator: "_").joined(separator: " ")
      }
    }
    phrase = value("phrase:")
    floating = value("floating:")
  }
}
