import Glibc

/// Finds what Sejajar ships beside its program.
package enum ShippedFiles {
  /// The folder of the shipped glossaries: `Glossaries` in the working folder, or where `make
  /// install` put it, or in the checkout that the program was built in. Nil where there is none.
  package static var glossaries: String? { find("Glossaries", mode: R_OK | X_OK) }

  /// The name of the shipped model below the working folder.
  package static let modelName = "Models/id-en.model"

  /// The shipped translation model, found as the glossaries are. Nil where there is none.
  package static var model: String? { find(modelName, mode: R_OK) }

  private static func find(_ name: String, mode: Int32) -> String? {
    var candidates = [name]
    if let folder = programFolder {
      candidates += ["\(folder)/../share/sejajar/\(name)", "\(folder)/../../../\(name)"]
    }
    return candidates.first { access($0, mode) == 0 }
  }

  private static var programFolder: String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { bytes -> Int in
      guard let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress else { return 0 }
      return readlink("/proc/self/exe", start, bytes.count)
    }
    guard count > 0 else { return nil }
    let path = String(decoding: buffer[..<count], as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }
}
