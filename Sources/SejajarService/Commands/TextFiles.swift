import Glibc

/// The texts that a command's argument stands for.
enum TextFiles {
  /// The input itself, or, where it names a folder, the files below it by path.
  static func inputs(of input: CommandInput) throws(CommandError) -> [CommandInput] {
    var status = stat()
    guard input.file != "-", stat(input.file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR
    else { return [input] }
    return try files(below: input.file).map { CommandInput(file: $0, isLines: input.isLines) }
  }

  /// Hidden files and links are left out.
  private static func files(below folder: String) throws(CommandError) -> [String] {
    guard let directory = opendir(folder) else {
      throw CommandError("\(folder): \(String(cString: strerror(errno)))")
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    var files: [String] = []
    for name in names.sorted() {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: files += try self.files(below: path)
      case S_IFREG: files.append(path)
      default: continue
      }
    }
    return files
  }
}
