import Dispatch
import SejajarTestSupport
import Spool
import Synchronization
import Testing

/// The service's workers publish side by side.
@Suite struct ConcurrencyTests {
  @Test func manyPublishAtOnce() throws {
    let folder = try TemporaryDirectory()
    let spool = try SpoolDirectory(path: folder.path)
    let failures = Mutex<[SpoolError]>([])
    DispatchQueue.concurrentPerform(iterations: 24) { number in
      do throws(SpoolError) {
        let path = Array("warta \(number % 8).txt".utf8)
        try spool.publish(
          name: PublicationName(seedPath: path), files: Sample.files(number),
          record: Sample.record(number, seedPath: path))
        try spool.writeTop("status.json", bytes: Array("\(number)".utf8))
      } catch {
        failures.withLock { $0.append(error) }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try WholeText.workKeys(in: folder).count == 8)
    #expect(try spool.catalogue.library().count == 8)
    #expect(folder.names(in: ".sejajar/work") == [])
  }
}
