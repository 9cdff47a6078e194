// swift-tools-version: 6.2

// Style: one section a module, its test target right below it; modules in alphabetical order, C targets first;
// one dependency a line, in alphabetical order. Every Swift target shares `settings`.

import PackageDescription

/// `SEJAJAR_STRICT=1`, as CI sets it, turns every warning in our own code into an error.
let strict = Context.environment["SEJAJAR_STRICT"] == "1"

let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

let package = Package(
  name: "sejajar",
  products: [
    .executable(name: "sejajar", targets: ["sejajar"]),
    .executable(name: "sejajar-train", targets: ["sejajar-train"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // MARK: C targets
    .systemLibrary(
      name: "CDigest",
      pkgConfig: "libmd",
      providers: [.apt(["libmd-dev"])]
    ),
    .target(
      name: "CDeflate",
      linkerSettings: [
        .linkedLibrary("z")
      ]
    ),
    .target(
      name: "CLanguageData",
      exclude: ["data"]
    ),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    .target(
      name: "CLinux"
    ),
    .target(
      name: "CMarkup",
      dependencies: ["CLibXML2"]
    ),
    .target(
      name: "CMemory"
    ),
    .target(
      name: "CPageAssets",
      exclude: ["assets"]
    ),
    .target(
      name: "CUnicode",
      linkerSettings: [
        .linkedLibrary("icui18n"),
        .linkedLibrary("icuuc"),
      ]
    ),
    .systemLibrary(
      name: "CXXHash",
      pkgConfig: "libxxhash",
      providers: [.apt(["libxxhash-dev"])]
    ),

    // MARK: Alignment
    .target(
      name: "Alignment",
      dependencies: [
        "English",
        "Glossary",
        "Indonesian",
        "LanguageData",
        "ParallelText",
        "Translation",
        "TranslationModel",
        "UnicodeText",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "AlignmentTests",
      dependencies: [
        "Alignment",
        "English",
        "Indonesian",
        "LanguageData",
        "ModelTraining",
        "ParallelText",
        "Translation",
        "TranslationModel",
      ],
      swiftSettings: settings
    ),

    // MARK: DecoderTuning
    .target(
      name: "DecoderTuning",
      dependencies: [
        "Glossary",
        "Indonesian",
        "ParallelText",
        "Translation",
        "TranslationModel",
        "UnicodeText",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DecoderTuningTests",
      dependencies: [
        "DecoderTuning",
        "ModelTraining",
        "Translation",
        "TranslationModel",
      ],
      swiftSettings: settings
    ),

    // MARK: English
    .target(
      name: "English",
      dependencies: [
        "LanguageData",
        "ParallelText",
        "UnicodeText",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "EnglishTests",
      dependencies: [
        "English",
        "ParallelText",
        "SejajarTestSupport",
      ],
      swiftSettings: settings
    ),

    // MARK: Glossary
    .target(
      name: "Glossary",
      dependencies: [
        "CDeflate",
        "CMarkup",
        "CMemory",
        "CXXHash",
        "English",
        "Indonesian",
        "LanguageData",
        "ParallelText",
        "UnicodeText",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "GlossaryTests",
      dependencies: [
        "CDeflate",
        "English",
        "Glossary",
        "Indonesian",
        "LanguageData",
        "ParallelText",
        "SejajarTestSupport",
        "UnicodeText",
      ],
      exclude: ["Samples"],
      swiftSettings: settings
    ),

    // MARK: Indonesian
    .target(
      name: "Indonesian",
      dependencies: [
        "LanguageData",
        "ParallelText",
        "UnicodeText",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "IndonesianTests",
      dependencies: [
        "Indonesian",
        "ParallelText",
        "SejajarTestSupport",
        "UnicodeText",
      ],
      swiftSettings: settings
    ),

    // MARK: Intake
    .target(
      name: "Intake",
      dependencies: [
        "CLinux"
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "IntakeTests",
      dependencies: [
        "Intake",
        "SejajarTestSupport",
      ],
      swiftSettings: settings
    ),

    // MARK: LanguageData
    .target(
      name: "LanguageData",
      dependencies: [
        "CLanguageData"
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "LanguageDataTests",
      dependencies: [
        "LanguageData"
      ],
      swiftSettings: settings
    ),

    // MARK: ModelTraining
    .target(
      name: "ModelTraining",
      dependencies: [
        "CXXHash",
        "English",
        "Glossary",
        "Indonesian",
        "ParallelText",
        "TranslationModel",
        "UnicodeText",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ModelTrainingTests",
      dependencies: [
        "ModelTraining",
        "SejajarTestSupport",
        "TranslationModel",
      ],
      swiftSettings: settings
    ),

    // MARK: ParallelText
    .target(
      name: "ParallelText",
      swiftSettings: settings
    ),
    .testTarget(
      name: "ParallelTextTests",
      dependencies: [
        "ParallelText"
      ],
      swiftSettings: settings
    ),

    // MARK: Publishing
    .target(
      name: "Publishing",
      dependencies: [
        "CDeflate",
        "CDigest",
        "CPageAssets",
        "LanguageData",
        "ParallelText",
        "UnicodeText",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "CDeflate",
        "LanguageData",
        "ParallelText",
        "Publishing",
        "SejajarTestSupport",
      ],
      swiftSettings: settings
    ),

    // MARK: Reading
    .target(
      name: "Reading",
      dependencies: [
        "CMarkup",
        "LanguageData",
        "ParallelText",
        "UnicodeText",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ReadingTests",
      dependencies: [
        "ParallelText",
        "Reading",
        "SejajarTestSupport",
        "UnicodeText",
      ],
      swiftSettings: settings
    ),

    // MARK: SejajarService
    .target(
      name: "SejajarService",
      dependencies: [
        "Alignment",
        "English",
        "Glossary",
        "Indonesian",
        "Intake",
        "ParallelText",
        "Publishing",
        "Reading",
        "Spool",
        "Translation",
        "TranslationModel",
        "UnicodeText",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SejajarServiceTests",
      dependencies: [
        "Alignment",
        "English",
        "Glossary",
        "Indonesian",
        "Intake",
        "ParallelText",
        "Publishing",
        "SejajarService",
        "SejajarTestSupport",
        "Spool",
        "Translation",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings
    ),

    // MARK: SejajarTestSupport
    .target(
      name: "SejajarTestSupport",
      swiftSettings: settings
    ),

    // MARK: Spool
    .target(
      name: "Spool",
      dependencies: [
        "CDigest",
        "CLinux",
        "ParallelText",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SpoolTests",
      dependencies: [
        "SejajarTestSupport",
        "Spool",
        "SpoolTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),

    // MARK: SpoolTestSupport
    .target(
      name: "SpoolTestSupport",
      dependencies: [
        "CLinux",
        "Spool",
      ],
      swiftSettings: settings
    ),

    // MARK: Translation
    .target(
      name: "Translation",
      dependencies: [
        "English",
        "Glossary",
        "Indonesian",
        "LanguageData",
        "ParallelText",
        "TranslationModel",
        "UnicodeText",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TranslationTests",
      dependencies: [
        "Glossary",
        "Indonesian",
        "LanguageData",
        "ModelTraining",
        "ParallelText",
        "SejajarTestSupport",
        "Translation",
        "TranslationModel",
      ],
      swiftSettings: settings
    ),

    // MARK: TranslationModel
    .target(
      name: "TranslationModel",
      dependencies: [
        "CXXHash",
        "English",
        "Indonesian",
        "ParallelText",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TranslationModelTests",
      dependencies: [
        "CXXHash",
        "ModelTraining",
        "ParallelText",
        "SejajarTestSupport",
        "TranslationModel",
        "UnicodeText",
      ],
      swiftSettings: settings
    ),

    // MARK: UnicodeText
    .target(
      name: "UnicodeText",
      dependencies: [
        "CUnicode"
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "UnicodeTextTests",
      dependencies: [
        "SejajarTestSupport",
        "UnicodeText",
      ],
      swiftSettings: settings
    ),

    // MARK: sejajar
    .executableTarget(
      name: "sejajar",
      dependencies: [
        "SejajarService",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SejajarTests",
      dependencies: [
        "sejajar",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),

    // MARK: sejajar-train
    .executableTarget(
      name: "sejajar-train",
      dependencies: [
        "DecoderTuning",
        "LanguageData",
        "ModelTraining",
        "ParallelText",
        "Translation",
        "TranslationModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
  ]
)
