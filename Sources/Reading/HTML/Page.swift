import CMarkup
import ParallelText

/// A page as it was read: its blocks in order, what holds them, what its head says.
struct Page {
  var containers: [PageContainer] = []
  var blocks: [PageBlock] = []
  var head = PageHead()

  /// Reads UTF-8 text.
  init(_ bytes: [UInt8], maximumNesting: Int) throws(ReadingError) {
    let collector = PageCollector()
    let events = sj_html_events(
      context: Unmanaged.passUnretained(collector).toOpaque(),
      start: { context, name, attributes in
        PageCollector.from(context)?.start(String(cString: name), HTMLAttributes(attributes))
      },
      end: { context in PageCollector.from(context)?.end() },
      text: { context, text, length in
        PageCollector.from(context)?.text(
          UnsafeRawBufferPointer(start: text, count: Int(max(length, 0))))
      })
    let status = withUnsafePointer(to: events) { events in
      withExtendedLifetime(collector) {
        sj_html_read(
          bytes, Int32(clamping: bytes.count), Int32(clamping: maximumNesting), events)
      }
    }
    if status == SJ_HTML_TOO_MANY_ATTRIBUTES { throw .excessiveMarkup }
    if status != SJ_HTML_READ { throw .outOfMemory }
    collector.finish()
    containers = collector.containers
    blocks = collector.blocks
    head = collector.head
  }
}
