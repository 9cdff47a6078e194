import Glibc
import Glossary

/// Files of `Samples/` beside the tests.
enum SampleFile {
  /// Empty where there is no such file.
  static func bytes(_ name: String) -> [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    guard let file = fopen("/\(folder)/Samples/\(name)", "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  static func layer(_ name: String) -> GlossaryLayer {
    GlossaryFile.read(name: name, bytes: bytes(name))
  }
}

extension GlossaryLayer {
  /// `line:column kind` of each finding.
  var problems: [String] { diagnostics.map { "\($0.line):\($0.column) \($0.kind.rawValue)" } }
}
