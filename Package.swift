// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every Swift target: the Swift 6 language mode, explicit existentials and
/// imports, memory safety marked, and no warning left standing.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

let package = Package(
  name: "coterie",
  platforms: [.macOS(.v26)],
  products: [],
  dependencies: [],
  targets: [
    .target(name: "Bibliography", swiftSettings: settings),
    .target(name: "Documents", dependencies: ["Bibliography"], swiftSettings: settings),
    .target(
      name: "Extraction", dependencies: ["Bibliography", "Documents"], swiftSettings: settings),
    .target(name: "Linking", dependencies: ["Bibliography"], swiftSettings: settings),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "BibliographyTests", dependencies: ["Bibliography", "TestSupport"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
