/// The words by which venue names are taken apart.
enum VenueVocabulary {
  /// Words that carry nothing in a venue's name.
  static let fillers = WordSet(
    "of the on for in and a an to with at der und de la le et des pour annual proceedings proc")

  /// Organisations that stand before a venue's name.
  static let sponsors = WordSet(
    """
    acm ieee usenix ifip siam cvf spec rsj iapr sigda sigbed sigplan sigops sigarch sigsoft sigsac \
    sigact sigkdd sigmod sigchi sigapp eurographics iacr computer society cs ras ccf aaai acl isca \
    nvidia ibm
    """)

  /// Words that only say what sort of venue it is.
  static let generic = WordSet(
    """
    international annual conference symposium meeting joint workshop workshops int intl conf symp \
    forum congress colloquium
    """)

  /// Words that show that a text names a venue.
  static let heads = WordSet(
    """
    conference symposium workshop workshops proceedings proc journal transactions trans letters \
    magazine review bulletin conf symp meeting congress colloquium forum archive annals advances \
    lncs arxiv corr biorxiv preprint summit competition notices communications in appear
    """)

  /// Words that begin the names of periodicals.
  static let periodicals = WordSet(
    "journal annals archives archive bulletin transactions trans letters review reviews advances "
      + "communications magazine notices zeitschrift revue revista rivista jahrbuch")

  /// Words that mark an event beside a conference, which isn't the conference.
  static let satellites = WordSet(
    """
    workshop workshops poster posters companion doctoral consortium demo demos demonstration \
    demonstrations tutorial tutorials competition adjunct hackathon abstracts satellite
    """)

  static let publishers = WordSet(
    """
    pmlr ieee acm springer elsevier usenix wiley siam aaai openreview curran kluwer emerald mdpi \
    ifip ios frontiers sage verlag cham berlin heidelberg dblp
    """)
  static let publisherTails = WordSet(
    "association press associates inc society computer verlag publishing publishers for computing "
      + "machinery kaufmann morgan nature science sons mit oxford cambridge university cham "
      + "berlin heidelberg international publications and business media llc ltd")

  /// Words of the remarks that are printed after a venue.
  static let remarks = WordSet(
    """
    best paper award nominee nomination candidate oral spotlight acceptance rate accepted appear \
    review submission submitted preparation press honorable mention runner up distinguished top \
    outstanding invited forthcoming published online first talk presentation artifact
    """)

  static let pageWords = WordSet(
    "pages page pp p vol volume no number issue article art id doi isbn issn series ser part eid")

  static let months = WordSet(
    """
    january february march april may june july august september october november december jan feb \
    mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter
    """)

  static let ordinals = WordSet(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth \
    fiftieth sixtieth
    """)
  static let tens = WordSet("twenty thirty forty fifty sixty")

  private static let ordinalList = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ].map { Array($0.utf8) }

  /// The number that an ordinal word up to "twentieth" stands for.
  static func ordinal(_ word: ArraySlice<UInt8>) -> Int? {
    ordinalList.firstIndex { $0.elementsEqual(word) }.map { $0 + 1 }
  }
}
