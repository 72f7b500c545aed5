import Bibliography

/// The mentions, works and talks of all documents, numbered through.
///
/// Documents are sorted by id, so that every number is independent of the order in which they came.
struct MentionTable: Sendable {
  let documents: [ExtractedDocument]
  /// The number of the first mention, work and talk of each document, and the totals at the end.
  let mentionBase: [Int]
  let workBase: [Int]
  let talkBase: [Int]
  let documentOfMention: [Int]
  let documentOfWork: [Int]
  /// The distinct name of each mention, in ``forms``.
  let formOfMention: [Int]
  let forms: [NameForm]

  init(_ documents: [ExtractedDocument]) {
    let sorted = documents.enumerated().sorted {
      ($0.element.id, $0.offset) < ($1.element.id, $1.offset)
    }.map { Self.checked($0.element) }
    var mentionBase = [0]
    var workBase = [0]
    var talkBase = [0]
    var documentOfMention: [Int] = []
    var documentOfWork: [Int] = []
    var formOfMention: [Int] = []
    var forms: [NameForm] = []
    var known: [PersonName: Int] = [:]
    for (number, document) in sorted.enumerated() {
      for mention in document.mentions {
        var name = mention.name
        name.title = ""
        name.suffix = ""
        let form =
          known[name]
          ?? {
            forms.append(NameForm(name))
            known[name] = forms.count - 1
            return forms.count - 1
          }()
        formOfMention.append(form)
        documentOfMention.append(number)
      }
      documentOfWork += repeatElement(number, count: document.works.count)
      mentionBase.append(documentOfMention.count)
      workBase.append(documentOfWork.count)
      talkBase.append((talkBase.last ?? 0) + document.talks.count)
    }
    self.documents = sorted
    self.mentionBase = mentionBase
    self.workBase = workBase
    self.talkBase = talkBase
    self.documentOfMention = documentOfMention
    self.documentOfWork = documentOfWork
    self.formOfMention = formOfMention
    self.forms = forms
  }

  var mentionCount: Int { documentOfMention.count }
  var workCount: Int { documentOfWork.count }

  func mention(_ number: Int) -> Mention {
    let document = documentOfMention[number]
    return documents[document].mentions[number - mentionBase[document]]
  }

  func form(_ mention: Int) -> NameForm { forms[formOfMention[mention]] }

  func work(_ number: Int) -> Work {
    let document = documentOfWork[number]
    return documents[document].works[number - workBase[document]]
  }

  /// The author mentions of a work, in order.
  func authors(_ work: Int) -> [Int] {
    let base = mentionBase[documentOfWork[work]]
    return self.work(work).authors.map { $0 + base }
  }

  /// Drops references that point nowhere: a reader's fault must not stop the run.
  private static func checked(_ document: ExtractedDocument) -> ExtractedDocument {
    var document = document
    let mentions = document.mentions.indices
    let works = document.works.indices
    if let owner = document.owner, !mentions.contains(owner) { document.owner = nil }
    for index in works {
      var seen = Set<Int>()
      document.works[index].authors.removeAll {
        !mentions.contains($0) || !seen.insert($0).inserted
      }
    }
    for index in document.talks.indices {
      if let speaker = document.talks[index].speaker, !mentions.contains(speaker) {
        document.talks[index].speaker = nil
      }
    }
    document.relations.removeAll { !mentions.contains($0.from) || !mentions.contains($0.to) }
    document.affiliations.removeAll { !mentions.contains($0.person) }
    for index in document.systems.indices {
      document.systems[index].makers.removeAll { !mentions.contains($0) }
      document.systems[index].works.removeAll { !works.contains($0) }
    }
    return document
  }
}
