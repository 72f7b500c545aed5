import Foundation
import TestSupport

/// A folder of programs that stand in for poppler's and tesseract.
struct StubPrograms {
  let folder: TemporaryFolder

  /// - Parameter programs: shell scripts by the name of the program.
  /// - Throws: where they can't be written.
  init(_ programs: [String: String]) throws {
    folder = try TemporaryFolder()
    for (name, script) in programs {
      let file = try folder.write(name, "#!/bin/sh\n\(script)\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }
  }

  var path: String { folder.path }
}
