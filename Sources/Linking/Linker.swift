public import Bibliography

/// Decides which mentions are the same person, work, venue, institution or system.
///
/// The result does not depend on the order of the documents.
public enum Linker {
  /// Links everything that was read out of a set of documents.
  ///
  /// Works are matched first, since the aligned author lists of one work say which spellings belong
  /// together; then each document's owner; then the people, collectively: what is joined early is
  /// evidence for what comes later.
  ///
  /// - Complexity: O(*n* log *n*) in the number of mentions, for a bounded number of mentions with
  ///   one family name and initial in one circle of coauthors.
  public static func link(
    _ documents: [ExtractedDocument], options: LinkingOptions = LinkingOptions()
  ) -> LinkedCorpus {
    let table = MentionTable(documents)
    let works = WorkGrouping(table)
    var clustering = PersonClustering(table: table, works: works, options: options)
    clustering.run()
    return CorpusAssembly(
      table: table, works: works, clustering: clustering, options: options
    ).corpus()
  }
}
