import Glibc

/// The processor time that this process has used, from a moment on.
package struct ProcessorTime {
  private let start = clock()

  package init() {}

  package var milliseconds: Double {
    Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)
  }
}
