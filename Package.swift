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
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "coterie", targets: ["coterie"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    .target(name: "Bibliography", swiftSettings: settings),
    .target(name: "Documents", dependencies: ["Bibliography"], swiftSettings: settings),
    .target(
      name: "Extraction", dependencies: ["Bibliography", "Documents"], swiftSettings: settings),
    .target(name: "Linking", dependencies: ["Bibliography"], swiftSettings: settings),
    .target(
      name: "GraphAnalysis", dependencies: ["Bibliography", "Linking"], swiftSettings: settings),
    .target(
      name: "Pipeline",
      dependencies: ["Bibliography", "Documents", "Extraction", "Linking", "GraphAnalysis"],
      swiftSettings: settings),
    .target(
      name: "Commands",
      dependencies: [
        "Bibliography", "Documents", "Extraction", "Linking", "GraphAnalysis", "Pipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(name: "coterie", dependencies: ["Commands"], swiftSettings: settings),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "BibliographyTests", dependencies: ["Bibliography", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "GraphAnalysisTests",
      dependencies: ["Bibliography", "Linking", "GraphAnalysis", "TestSupport"],
      name: "DocumentsTests", dependencies: ["Bibliography", "Documents", "TestSupport"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
