import ParallelText
import Reading
import Testing

@Suite struct HTMLTextTests {
  static let cases: [(String, [String])] = [
    ("<p>Satu\n  <b>dua</b> <i> tiga</i>.</p>", ["p Satu dua tiga."]),
    ("<p>a<br>b<br>\n<br>c<hr>d", ["p a⏎b", "p c", "p d"]),
    ("<ul><li>a<li><p>b</p><p>c</p><ol><li>d</ol></ul>", ["li a", "li b", "p c", "li d"]),
    ("<blockquote>a<p>b</blockquote>c", ["q a", "q b", "p c"]),
    ("<pre>a\n  b &lt;c&gt;\n</pre>", ["pre a⏎  b <c>"]),
    ("<table><tr><th>A<td>B<tr><td><p>C</table>", ["p A", "p B", "p C"]),
    ("<figure><img alt=x><figcaption>Foto: a</figcaption></figure>", ["p Foto: a"]),
    ("<h2>a</h2><h6>b</h6><p>c", ["h2 a", "h6 b", "p c"]),
    ("<p>Kata <q>ya</q>, lalu pergi.", ["p Kata “ya”, lalu pergi."]),
    ("<p>&ldquo;a&rdquo; &#150; &#x2026; &nbsp;b &AMP; &c", ["p “a” – … \u{A0}b &AMP; &c"]),
    ("<p>é 🎉 ﬁ</p>", ["p é 🎉 ﬁ"]),
    ("<custom-tag>a</custom-tag> <font>b", ["p a b"]),
  ]

  @Test(arguments: cases)
  func textIsAsBrowsersShowIt(page: String, expected: [String]) throws {
    #expect(try outline(page, "a.html") == expected)
  }
}
