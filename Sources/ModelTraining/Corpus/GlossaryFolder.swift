/// The glossary files of a folder.
package enum GlossaryFolder {
  /// Name and bytes of each, in the order of their priority.
  package static func layers(
    in folder: String
  ) throws(TrainingError) -> [(name: String, bytes: [UInt8])] {
    var layers: [(name: String, bytes: [UInt8])] = []
    for name in try TextFile.names(in: folder, suffix: ".tsv") {
      layers.append((name, try TextFile.read("\(folder)/\(name)")))
    }
    return layers
  }
}
