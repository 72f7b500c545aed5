/// Takes files apart that `Documents` can't read by itself, with limits on what that may cost.
package struct Converter: Sendable {
  let runner: ProcessRunner
  package let limits: ConversionLimits

  /// - Parameters:
  ///   - limits: what converting one file may cost.
  ///   - searchPath: the folders in which child programs are looked up, as in `PATH`; nil for those
  ///     of this process.
  package init(limits: ConversionLimits = ConversionLimits(), searchPath: String? = nil) {
    self.limits = limits
    runner = ProcessRunner(searchPath: searchPath ?? ProcessRunner.usersPath, limits: limits)
  }
}
