package import Bibliography

/// One entry of a bibliographic file: a work, or a person that the file knows.
///
/// The fields hold clean Unicode text; the `source` fields hold the words as the file has them, for
/// evidence. Absent fields are empty.
package struct BibliographicRecord: Sendable, Equatable {
  /// What a record is about.
  package enum Subject: Sendable, Hashable {
    case work
    /// A person with the names and identifiers that the file gives them, all in ``authors``.
    case person
    /// The person whose records the file holds; the names are in ``authors``.
    case owner
  }

  /// One author or editor as the record gives them.
  package struct Author: Sendable, Equatable {
    /// The name as printed, in clean text: "Quill, Ada", "Ada Quill".
    package var raw = ""
    /// The name as the file has it: `Qu{\'\i}ll, Ada`.
    package var source = ""
    /// The line on which the name stands; 0 where it is that of the record.
    package var line = 0
    /// The parts, where the format keeps them apart; all empty where it doesn't.
    package var given = ""
    package var particle = ""
    package var family = ""
    package var suffix = ""
    /// Whether the parts only follow from the rule of the format that the last word is the family
    /// name, which people who write the name in one piece don't always know.
    package var isUndivided = false
    /// An institution or group instead of a person.
    package var isCorporate = false
    package var affiliation = ""
    package var identifiers: [PersonIdentifier] = []

    package init() {}

    package init(raw: String) {
      self.raw = raw
      source = raw
    }

    /// Whether the format kept the parts of the name apart.
    package var hasParts: Bool { !(family.isEmpty && given.isEmpty) }
  }

  package var subject = Subject.work
  /// The record's key or id in the file.
  package var key = ""
  /// The type in the words of the format: "inproceedings", "JOUR".
  package var type = ""
  package var kind = Work.Kind.other
  package var title = ""
  /// The title as the file has it, and its line; the line is 0 where it is that of the record.
  package var titleSource = ""
  package var titleLine = 0
  package var authors: [Author] = []
  /// Whether the author list was cut short ("and others").
  package var etAl = false
  package var editors: [Author] = []
  /// Advisors of a thesis, where the format has them.
  package var advisors: [Author] = []
  /// The journal, the proceedings, the school of a thesis.
  package var venue = ""
  /// Volume, issue and pages.
  package var locator = Locator()
  package var publisher = ""
  package var year: Int?
  /// The date as far as it is given, in ISO 8601 form.
  package var date = ""
  /// Identifiers of the work by scheme: "doi", "arxiv", "dblp", "openalex", "pmid", "isbn".
  package var identifiers: [Identifier] = []
  package var keywords: [String] = []
  package var abstract = ""
  /// The line on which the record begins, counted from 1.
  package var line = 0

  /// An identifier of a work.
  package struct Identifier: Sendable, Hashable {
    package var scheme: String
    package var value: String

    package init(_ scheme: String, _ value: String) {
      self.scheme = scheme
      self.value = value
    }
  }

  package init() {}

  /// The identifier of a scheme, if the record has one.
  package func identifier(_ scheme: String) -> String? {
    identifiers.first { $0.scheme == scheme }?.value
  }

  /// Adds an identifier unless it is empty or there is one of its scheme.
  package mutating func add(_ scheme: String, _ value: String) {
    if value.isEmpty || identifiers.contains(where: { $0.scheme == scheme }) { return }
    identifiers.append(Identifier(scheme, value))
  }

  /// Whether there is anything in it that tells of a work or a person.
  var isEmpty: Bool { title.isEmpty && authors.isEmpty && editors.isEmpty }
}
