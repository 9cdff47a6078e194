import Testing

@testable import Publishing

struct TimestampTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z", "1 January 1970"),
    (951_782_400, "2000-02-29T00:00:00Z", "29 February 2000"),
    (1_677_557_400, "2023-02-28T04:10:00Z", "28 February 2023"),
    (1_704_067_199, "2023-12-31T23:59:59Z", "31 December 2023"),
    (4_107_542_400, "2100-03-01T00:00:00Z", "1 March 2100"),
    (-1, "1969-12-31T23:59:59Z", "31 December 1969"),
    (-62_135_596_800, "0001-01-01T00:00:00Z", "1 January 1"),
    (Int.min, "0001-01-01T00:00:00Z", "1 January 1"),
    (Int.max, "9999-12-31T23:59:59Z", "31 December 9999"),
  ])
  func writesMoments(seconds: Int, rfc3339: String, date: String) {
    let moment = Timestamp(secondsSince1970: seconds)
    #expect(moment.rfc3339 == rfc3339)
    #expect(moment.date == date)
  }
}
