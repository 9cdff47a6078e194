import FoundationEssentials
import SejajarTestSupport
import Spool

/// A reader's check of a publication: every file of the manifest is there with its digest, and
/// nothing else.
enum WholeText {
  private struct Manifest: Decodable {
    struct File: Decodable {
      var name: String
      var sha256: String
      var size: Int
    }

    var files: [File]
    var workKey: String
  }

  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  /// The work keys of all publications in `spool/texts`. Throws where one is not whole.
  static func workKeys(in spool: TemporaryDirectory) throws -> [String] {
    try spool.names(in: "texts").map { directory in
      guard let bytes = spool.contents(of: "texts/\(directory)/MANIFEST.json") else {
        throw Fault(description: "\(directory) has no manifest")
      }
      let manifest = try JSONDecoder().decode(Manifest.self, from: Data(bytes))
      let names = spool.names(in: "texts/\(directory)")
      guard names == (manifest.files.map(\.name) + ["MANIFEST.json"]).sorted() else {
        throw Fault(description: "\(directory) holds \(names)")
      }
      for file in manifest.files {
        let bytes = spool.contents(of: "texts/\(directory)/\(file.name)") ?? []
        guard bytes.count == file.size, Digest.sha256(of: bytes).hexadecimal == file.sha256 else {
          throw Fault(description: "\(directory)/\(file.name) is not what the manifest says")
        }
      }
      return manifest.workKey
    }
  }
}
