/// Sejajar's version, as `--version` prints it and publications record it. A change of what is
/// published for the same seed changes it, so that a newer program publishes anew.
package enum SejajarVersion {
  package static let current = "0.1.0"
}
