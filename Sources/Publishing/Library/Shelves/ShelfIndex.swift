/// `library/shelves.js`: where the search begins. `{"shelves": [[number, parts of its words,
/// texts], …], "folders": [[name, texts, [shelf, …]], …]}`, the newest shelf first, folders by name
/// and with what lies below them.
struct ShelfIndex {
  static let fileName = "shelves.js"

  /// From the oldest to the newest.
  let shelves: [LibraryShelf]

  func file() -> PublicationFile {
    var folders: [String: (count: Int, shelves: [Int])] = [:]
    for shelf in shelves.reversed() {
      var counts: [String: Int] = [:]
      for entry in shelf.entries {
        if let entry { counts[entry.seedFolder, default: 0] += 1 }
      }
      for (seedFolder, count) in counts {
        for name in Self.folders(holding: seedFolder) {
          var folder = folders[name] ?? (0, [])
          folder.count += count
          if folder.shelves.last != shelf.shelf.number { folder.shelves.append(shelf.shelf.number) }
          folders[name] = folder
        }
      }
    }
    let shelfLines = shelves.enumerated().reversed().map { index, shelf in
      let parts = index == shelves.count - 1 ? 1 : ShelfWords.closedShards
      return "[\(shelf.shelf.number),\(parts),\(shelf.shelf.count)]"
    }
    let folderLines = folders.sorted { $0.key < $1.key }.map { name, folder in
      let numbers = folder.shelves.map(String.init).joined(separator: ",")
      return "[\(ScriptText.quoted(ShownText(name).text)),\(folder.count),[\(numbers)]]"
    }
    let text =
      "sejajar({\"shelves\":[" + shelfLines.joined(separator: ",") + "],\n\"folders\":["
      + folderLines.joined(separator: ",\n") + "]});\n"
    return PublicationFile(name: Self.fileName, bytes: Array(text.utf8))
  }

  /// A folder and those that it lies in: `koran/mei` gives `koran` and `koran/mei`.
  private static func folders(holding folder: String) -> [String] {
    folder.split(separator: "/").reduce(into: []) { folders, name in
      folders.append(folders.last.map { "\($0)/\(name)" } ?? String(name))
    }
  }
}
