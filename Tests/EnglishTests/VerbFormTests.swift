import English
import Testing

struct VerbFormTests {
  /// Base form, third person, past, past participle, present participle.
  static let verbs: [[String]] = [
    ["walk", "walks", "walked", "walked", "walking"],
    ["carry", "carries", "carried", "carried", "carrying"],
    ["play", "plays", "played", "played", "playing"],
    ["plan", "plans", "planned", "planned", "planning"],
    ["commit", "commits", "committed", "committed", "committing"],
    ["visit", "visits", "visited", "visited", "visiting"],
    ["refer", "refers", "referred", "referred", "referring"],
    ["offer", "offers", "offered", "offered", "offering"],
    ["travel", "travels", "traveled", "traveled", "traveling"],
    ["agree", "agrees", "agreed", "agreed", "agreeing"],
    ["tie", "ties", "tied", "tied", "tying"],
    ["echo", "echoes", "echoed", "echoed", "echoing"],
    ["veto", "vetoes", "vetoed", "vetoed", "vetoing"],
    ["push", "pushes", "pushed", "pushed", "pushing"],
    ["fix", "fixes", "fixed", "fixed", "fixing"],
    ["quiz", "quizzes", "quizzed", "quizzed", "quizzing"],
    ["equip", "equips", "equipped", "equipped", "equipping"],
    ["panic", "panics", "panicked", "panicked", "panicking"],
    ["singe", "singes", "singed", "singed", "singeing"],
    ["write", "writes", "wrote", "written", "writing"],
    ["rewrite", "rewrites", "rewrote", "rewritten", "rewriting"],
    ["re-read", "re-reads", "re-read", "re-read", "re-reading"],
    ["go", "goes", "went", "gone", "going"],
    ["have", "has", "had", "had", "having"],
    ["do", "does", "did", "done", "doing"],
    ["lie", "lies", "lay", "lain", "lying"],
    ["begin", "begins", "began", "begun", "beginning"],
    ["forget", "forgets", "forgot", "forgotten", "forgetting"],
    ["undergo", "undergoes", "underwent", "undergone", "undergoing"],
    ["withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"],
    ["offset", "offsets", "offset", "offset", "offsetting"],
    ["set out", "sets out", "set out", "set out", "setting out"],
    ["take part", "takes part", "took part", "taken part", "taking part"],
    ["rely on", "relies on", "relied on", "relied on", "relying on"],
    ["be grateful", "is grateful", "was grateful", "been grateful", "being grateful"],
    ["severely damage", "severely damages", "severely damaged", "severely damaged"]
      + ["severely damaging"],
    ["come and go", "comes and goes", "came and went", "come and gone", "coming and going"],
    ["stop", "stops", "stopped", "stopped", "stopping"],
    ["show", "shows", "showed", "shown", "showing"],
    ["develop", "develops", "developed", "developed", "developing"],
    ["open", "opens", "opened", "opened", "opening"],
    ["wait for", "waits for", "waited for", "waited for", "waiting for"],
  ]

  @Test(arguments: verbs)
  func forms(_ row: [String]) {
    let inflector = EnglishInflector.shared
    let forms = [
      row[0], inflector.thirdPerson(row[0]), inflector.past(row[0]),
      inflector.pastParticiple(row[0]), inflector.presentParticiple(row[0]),
    ]
    #expect(forms == row)
  }

  @Test(arguments: verbs.filter { !$0[0].contains(" ") })
  func everyFormLeadsBack(_ row: [String]) {
    for form in row {
      #expect(EnglishInflector.shared.baseForms(of: form).contains(row[0]), "\(form)")
    }
  }

  @Test func beAgrees() {
    #expect(EnglishInflector.shared.past("be able to", isPlural: true) == "were able to")
  }
}
