enum CLDRLayer {
  static let calendarDomain = "time"
  static let shared = GlossaryLayer(name: "cldr", entries: [])
}
