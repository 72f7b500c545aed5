import Bibliography
import GraphAnalysis
import Linking

/// The answer to a question, before it is written as Markdown, CSV or JSON.
///
/// Every format comes from the same tables, so that none says more than another.
struct Answer {
  /// A table of facts; each row carries its evidence.
  struct Table {
    var title: String
    /// The key of the table in JSON.
    var key: String
    var columns: [Column]
    var rows: [[Cell]]
    /// What is said in place of an empty table.
    var ifEmpty = "None."
  }

  struct Column {
    /// The key in JSON and the heading in CSV.
    var key: String
    /// The heading in Markdown.
    var title: String
  }

  /// An entity as it is named to a reader and to a program.
  struct Reference {
    var id: String
    var label: String
  }

  enum Cell {
    case none
    case text(String)
    case integer(Int)
    case decimal(Double)
    case flag(Bool)
    case reference(Reference)
    case references([Reference])
    case texts([String])
    case integers([Int])
    case evidence([Evidence])
  }

  /// The name of the question, as the command is called.
  var question: String
  var title: String
  /// What must be known to read the tables rightly: what was left out, what is uncertain.
  var notes: [String] = []
  /// The first table is the one that `--csv` prints.
  var tables: [Table] = []
}

extension Answer.Table {
  /// A table whose columns are given as "key" to "title".
  init(
    _ title: String, key: String, columns: KeyValuePairs<String, String>,
    rows: [[Answer.Cell]] = [], ifEmpty: String = "None."
  ) {
    self.title = title
    self.key = key
    self.columns = columns.map { Answer.Column(key: $0.key, title: $0.value) }
    self.rows = rows
    self.ifEmpty = ifEmpty
  }
}

extension CollaborationGraph {
  /// A person by canonical name, with the id where several people have that name.
  func reference(_ person: Int) -> Answer.Reference {
    Answer.Reference(id: corpus.people[person].id, label: name(of: .person(person)))
  }

  func reference(_ node: GraphNode) -> Answer.Reference {
    Answer.Reference(id: id(of: node), label: name(of: node))
  }

  func references(_ people: [Int]) -> Answer.Cell { .references(people.map(reference)) }

  /// Works by title and year.
  func references(works: [Int]) -> Answer.Cell {
    .references(
      works.map { work in
        let year = corpus.works[work].year.map { " (\($0))" } ?? ""
        return Answer.Reference(
          id: corpus.works[work].id, label: corpus.works[work].title + year)
      })
  }

  /// What every answer about coauthors says about what it could not see.
  func coverageNotes(cutShort: Int, works: Int, hyperAuthored: Int) -> [String] {
    var notes: [String] = []
    if cutShort > 0 {
      let lists =
        cutShort == 1
        ? "1 of \(works) author lists ends" : "\(cutShort) of \(works) author lists end"
      notes.append(
        "\(lists) in \"et al.\": \"none\" means that none was seen in the documents.")
    } else {
      notes.append("None of the \(works) author lists is cut short by \"et al.\".")
    }
    if hyperAuthored > 0 {
      notes.append(
        "\(hyperAuthored) \(hyperAuthored == 1 ? "work has" : "works have") more than "
          + "\(options.maxAuthors) authors and counted for nothing here "
          + "(--include-hyper-authored counts them).")
    }
    return notes
  }
}
