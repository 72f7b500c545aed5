import CCatalogues

/// The catalogues that are compiled into the program.
enum Catalogue: Sendable {
  case venues, institutions, topics, systems, givenNames, surnames, nicknames, pinyin, titleWords

  /// The catalogue as a table; a copy is made on each call.
  var table: CatalogueTable { CatalogueTable(parsing: bytes) }

  private var bytes: [UInt8] {
    var length = 0
    guard let start = unsafe coterie_catalogue_bytes(Int32(identifier), &length) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: start, count: length))
  }

  private var identifier: UInt32 {
    switch self {
    case .venues: coterie_catalogue_venues.rawValue
    case .institutions: coterie_catalogue_institutions.rawValue
    case .topics: coterie_catalogue_topics.rawValue
    case .systems: coterie_catalogue_systems.rawValue
    case .givenNames: coterie_catalogue_given_names.rawValue
    case .surnames: coterie_catalogue_surnames.rawValue
    case .nicknames: coterie_catalogue_nicknames.rawValue
    case .pinyin: coterie_catalogue_pinyin.rawValue
    case .titleWords: coterie_catalogue_title_words.rawValue
    }
  }
}
