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

/// A room of the house: a target of `Sources/` with its one list of imports.
func room(
  _ name: String, _ dependencies: Target.Dependency..., childProcesses: Bool = false,
  resources: [Resource]? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies + (childProcesses ? subprocess : []),
    resources: resources, swiftSettings: settings)
}

/// The tests beside a room; `golden` names folders of golden files, read from the sources.
func tests(
  of name: String, _ dependencies: Target.Dependency..., golden: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies,
    exclude: golden.map { $0 + "/Golden" }, swiftSettings: settings)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// Child processes, and the type of their paths.
let subprocess = [
  Target.Dependency.product(name: "Subprocess", package: "swift-subprocess"),
  Target.Dependency.product(name: "SystemPackage", package: "swift-system"),
]

/// The conflict policies that are compiled in.
let policyPresets = [
  "nsf-coa", "nih", "acm", "acm-tops", "joss", "asplos", "siggraph", "isit", "openreview-neurips",
]

/// The styles of pictures that are compiled in.
let pictureStyles = ["default", "print"]

let package = Package(
  name: "coterie",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "coterie", targets: ["coterie"]),
    .library(name: "Coterie", targets: ["Pipeline", "Bibliography", "Linking", "GraphAnalysis"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .target(name: "CCatalogues", exclude: ["data"]),

    room("Bibliography", "CCatalogues"),

    .systemLibrary(
      name: "CXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),

    room("Documents", "Bibliography", "CXML2"),

    .target(name: "CModels", exclude: ["citation.model", "talk.model", "words.tsv"]),
    room("Extraction", "Bibliography", "Documents", "CModels"),

    .target(name: "CLinkingTables", exclude: ["name-frequencies.tsv", "match-weights.tsv"]),

    room("Linking", "Bibliography", "CLinkingTables"),

    room("GraphAnalysis", "Bibliography", "Linking"),

    room("Drawing", "Bibliography", "Linking", "GraphAnalysis"),

    room("Export", "Bibliography", "Linking", "GraphAnalysis", "Drawing"),

    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),

    room("Rendering", "Drawing", "CGraphviz", childProcesses: true),

    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),

    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    .target(name: "CProcessLimits"),

    room(
      "Conversion", "Bibliography", "CArchive", "CZlib", "CProcessLimits", childProcesses: true),

    room("Forms", "CArchive", "CXML2"),

    room(
      "Pipeline", "Bibliography", "Documents", "Conversion", "Extraction", "Linking",
      "GraphAnalysis"),

    room(
      "Commands", "Bibliography", "Documents", "Extraction", "Linking", "GraphAnalysis", "Drawing",
      "Export", "Forms", "Rendering", "Pipeline", argumentParser, yams, childProcesses: true,
      resources: policyPresets.map { .embedInCode("Conflicts/Presets/\($0).yaml") }
        + pictureStyles.map { .embedInCode("Pictures/Styles/\($0).yaml") }),

    .executableTarget(name: "coterie", dependencies: ["Commands"], swiftSettings: settings),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),

    .testTarget(
      name: "TestSupportTests", dependencies: ["TestSupport"], swiftSettings: settings),

    tests(of: "Bibliography"),

    tests(
      of: "Documents", "Bibliography", "CXML2", golden: ["HTML", "LaTeX", "Org", "ReST", "Records"]),

    tests(of: "Conversion", "Bibliography", "CZlib"),

    tests(of: "Extraction", "Bibliography", "Documents"),

    tests(of: "Linking", "Bibliography"),

    tests(of: "GraphAnalysis", "Bibliography", "Linking"),

    tests(of: "Forms"),

    tests(
      of: "Pipeline", "Bibliography", "Documents", "Extraction", "Linking", "GraphAnalysis",
      "Export", golden: ["Formats"]),

    tests(of: "Drawing", "Bibliography", "Linking", "GraphAnalysis"),

    tests(of: "Commands", "Bibliography", "Linking", "GraphAnalysis", "Drawing", "Pipeline"),

    tests(
      of: "Export", "Bibliography", "Linking", "GraphAnalysis", "Drawing",
      golden: ["CSV", "JSON", "Network", "Report"]),

    tests(
      of: "Rendering", "Bibliography", "Linking", "GraphAnalysis", "Drawing", "Export", "CGraphviz",
      "coterie"),

    .testTarget(
      name: "EndToEndTests", dependencies: ["coterie", "TestSupport"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

if Context.environment["COTERIE_TRAINING"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "coterie-features", dependencies: ["Extraction"], path: "scripts/training/features",
      swiftSettings: settings))
  package.targets.append(
    .executableTarget(
      name: "coterie-talk-features", dependencies: ["Extraction", "Pipeline"],
      path: "scripts/training/talk-features", swiftSettings: settings))
}

// Programs that measure are built only where they are asked for.
if Context.environment["COTERIE_BENCHMARKS"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "linking-benchmark", dependencies: ["Linking", "TestSupport"],
      path: "Tests/Benchmarks/Linking",
      swiftSettings: settings))
  package.targets.append(
    .executableTarget(
      name: "rendering-benchmark",
      dependencies: ["Drawing", "Export", "GraphAnalysis", "Pipeline", "Rendering"],
      path: "Tests/Benchmarks/Rendering", swiftSettings: settings))
  package.targets.append(
    .executableTarget(
      name: "parsing-benchmark", dependencies: ["Bibliography", "Extraction", "TestSupport"],
      path: "Tests/Benchmarks/Parsing", swiftSettings: settings))
  package.targets.append(
    .executableTarget(
      name: "records-benchmark", dependencies: ["Bibliography", "Documents"],
      path: "Tests/Benchmarks/Records", exclude: ["compare.py"], swiftSettings: settings))
  package.targets.append(
    .executableTarget(
      name: "graph-benchmark", dependencies: ["GraphAnalysis"], path: "Tests/Benchmarks/Graph",
      exclude: ["compare.py"], swiftSettings: settings))
}

// Fuzzers need `--sanitize fuzzer` and bring their own main function.
if Context.environment["COTERIE_FUZZ"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "fuzz-names", dependencies: ["Bibliography"], path: "Tests/Fuzz/Names",
      swiftSettings: settings))
  package.targets.append(
    .executableTarget(
      name: "fuzz-records", dependencies: ["Bibliography", "Documents"],
      path: "Tests/Fuzz/Records", swiftSettings: settings))
  for (name, folder) in [("references", "References"), ("citation-model", "CitationModel")] {
    package.targets.append(
      .executableTarget(
        name: "fuzz-" + name, dependencies: ["Bibliography", "Extraction"],
        path: "Tests/Fuzz/" + folder, swiftSettings: settings))
  }
  package.targets.append(
    .target(
      name: "FuzzSupport", dependencies: ["Documents"], path: "Tests/Fuzz/Support",
      swiftSettings: settings))
  package.targets.append(
    .executableTarget(
      name: "fuzz-extraction",
      dependencies: ["Bibliography", "Documents", "Extraction", "FuzzSupport"],
      path: "Tests/Fuzz/Extraction", swiftSettings: settings))
  let readers = [
    ("pages", "Pages"), ("latex", "LaTeX"), ("encodings", "Encodings"), ("layout", "Layout"),
    ("office", "Office"), ("org", "Org"), ("rst", "ReST"),
  ]
  for (name, folder) in readers {
    package.targets.append(
      .executableTarget(
        name: "fuzz-" + name, dependencies: ["Documents", "FuzzSupport"],
        path: "Tests/Fuzz/" + folder,
        swiftSettings: settings))
  }
}
