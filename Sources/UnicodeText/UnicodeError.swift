import CUnicode

/// A failure inside ICU.
package struct UnicodeError: Error, Equatable, CustomStringConvertible {
  /// ICU's own status code, above 0.
  package let status: Int32
  /// What was being done, such as "opening a word break iterator".
  package let activity: String

  package init(status: Int32, activity: String) {
    self.status = status
    self.activity = activity
  }

  package var description: String {
    "\(activity): \(String(cString: sj_status_name(status)))"
  }
}
