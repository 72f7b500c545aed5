import Testing

@testable import Bibliography

@Suite struct VenueNormalizerTests {
  /// A printed venue, the series it stands for, and the year.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var series: String?
    var year: Int?
    init(_ text: String, _ series: String?, _ year: Int? = nil) {
      self.text = text
      self.series = series
      self.year = year
    }
    var testDescription: String { text }
  }

  static let known: [Case] = [
    .init(
      "2023 56th IEEE/ACM International Symposium on Microarchitecture (MICRO). IEEE, 2023",
      "MICRO", 2023),
    .init(
      "Proceedings of 56th IEEE/ACM International Symposium on Microarchitecture (MICRO), 2023",
      "MICRO", 2023),
    .init("MICRO'23", "MICRO", 2023), .init("MICRO23'", "MICRO", 2023), .init("MICRO", "MICRO"),
    .init("MICRO-56", "MICRO"), .init("HPCA' 23", "HPCA", 2023), .init("ICML23'", "ICML", 2023),
    .init("OSDI20", "OSDI", 2020), .init("PLDI’24", "PLDI", 2024), .init("SC '21", "SC", 2021),
    .init(
      "In 13th {USENIX} Symposium on Operating Systems Design and Implementation (OSDI 18), pages 578–594",
      "OSDI", 2018),
    .init("To appear in the USENIX Annual Technical Conference (ATC), 2023", "ATC", 2023),
    .init(
      "In Proceedings of the Sixth Conference on Machine Learning and Systems (MLSys), 2023",
      "MLSys", 2023),
    .init("ML-Sys'22", "MLSys", 2022),
    .init("Design Automation Conference (DAC-60), July 2023", "DAC", 2023),
    .init("International Conference on Machine Learning (ICML). PMLR, 2023", "ICML", 2023),
    .init(
      "in Proceedings of the 29th international symposium on High Performance Computer Architecture (HPCA-29), February 2023",
      "HPCA", 2023),
    .init("Advances in neural information processing systems, 32, 2019", "NeurIPS", 2019),
    .init("Advances in Neural Information Processing Systems 30 (NIPS 2017)", "NeurIPS", 2017),
    .init("Proc. VLDB Endow. 15(11)", "VLDB"),
    .init("Proceedings of the VLDB Endowment, 15(11):2626–2639, 2022", "VLDB", 2022),
    .init("IEEE Trans. Pattern Anal. Mach. Intell.", "TPAMI"),
    .init(
      "IEEE Trans. on Pattern Analysis and Mach. Intelligence, 39(6):1137-1149, 2017", "TPAMI", 2017
    ),
    .init("IEEE CLOUD'20", "IEEE CLOUD", 2020), .init("IEEE Services'19", "IEEE SERVICES", 2019),
    .init("USENIX OpML'20", "OpML", 2020), .init("IPDPSW'17", "IPDPSW", 2017),
    .init(
      "In ICLR workshop on representation learning on graphs and manifolds, 2019", "ICLR-RLGM", 2019
    ),
    .init("Poster, ACM Student Research Competition (SRC), 2021", "ACM-SRC", 2021),
    .init("MICRO'20 Student Research Competition (SRC)", "ACM-SRC", 2020),
    .init("arXiv preprint arXiv:1706.03762", "arXiv"),
    .init("CoRR abs/1706.03762, 2017", "arXiv", 2017),
    .init("arXiv'19", "arXiv", 2019), .init("bioRxiv, 2020", "bioRxiv", 2020),
    .init("Nature 521", "Nature"), .init("Nature, 521(7553):436–444, 2015", "Nature", 2015),
    .init("Sensor Review, 2020", "Sensor Review", 2020),
    .init(
      "ACM Transactions on Design Automation of Electronic Systems (TODAES), 26(5), 1-46. 2021",
      "TODAES", 2021),
    .init("ICPE'19, Best Paper", "ICPE", 2019), .init("HPCaML'19", "HPCaML", 2019),
    .init("HotChips 2019", "Hot Chips", 2019), .init("Super Computing 2019", "SC", 2019),
    .init("NVIDIA GPU Technology Conference 2017", "GTC", 2017),
    .init(
      "In International Conference for High Performance Computing, Networking, Storage and Analysis (SC), 2022",
      "SC", 2022),
    .init("IEEE Journal of Solid-State Circuits, vol. 52, no. 1, pp. 127-138, 2017", "JSSC", 2017),
    .init("Commun. ACM 60(6): 84-90 (2017)", "CACM", 2017),
    .init("Proceedings of the IEEE 105.12 (2017): 2295-2329", "Proc. IEEE", 2017),
    .init(
      "Proceedings of the IEEE Conference on Computer Vision and Pattern Recognition, pp. 770–778, 2016",
      "CVPR", 2016),
    .init(
      "Proceedings of the 2019 Conference of the North American Chapter of the Association for Computational Linguistics: Human Language Technologies",
      "NAACL", 2019),
    .init(
      "In Proceedings of the 25th ACM SIGKDD International Conference on Knowledge Discovery & Data Mining, 2019",
      "KDD", 2019),
    .init(
      "ACM SIGMOD International Conference on Management of Data, Houston, TX, 2018", "SIGMOD", 2018
    ),
    .init("AAAI-20", "AAAI"),
    .init("Proc. of the 34th Int. Conf. on Machine Learning (ICML)", "ICML"),
    .init("J. Mach. Learn. Res. 3 (2003)", "JMLR", 2003),
    .init("Journal of the ACM (JACM) 46.5 (1999)", "JACM", 1999),
    .init("IEEE Micro, 2020", "IEEE Micro", 2020), .init("ASP-DAC 2021", "ASP-DAC", 2021),
    .init("International Conferenee on Machine Learning, 2019", "ICML", 2019),
  ]

  @Test(arguments: known)
  func recognises(_ item: Case) {
    let match = VenueNormalizer.standard.normalize(item.text)
    #expect(match?.venue.series == item.series)
    if let year = item.year { #expect(match?.year == year) }
    #expect(match?.venue.isKnown == true)
  }

  static let own: [Case] = [
    // Names of the catalogue that are parts of others.
    .init("Moot Law Review, 12", "Moot Law Review"),
    .init("Current Science", "Current Science"),
    .init("Computer Science Review", "Computer Science Review"),
    .init("Journal of Cell Science", "Journal of Cell Science"),
    .init("Social Science & Medicine", "Social Science & Medicine"),
    .init("Materials Science and Engineering A", "Materials Science and Engineering"),
    .init("IEEE Transactions on Nuclear Science", "IEEE Transactions on Nuclear Science"),
    .init(
      "The European Journal of Social Science Research",
      "European Journal of Social Science Research"),
    .init("Journal of Nature Conservation", "Journal of Nature Conservation"),
    .init("European Journal of Information Systems", "European Journal of Information Systems"),
    .init("Journal of Information Systems", "Journal of Information Systems"),
    .init("Memory & Cognition", "Memory & Cognition"),
    .init("The Lancet Oncology", "Lancet Oncology"),
    .init("Machine Learning: Science and Technology", "Machine Learning: Science and Technology"),
    .init("Annals of Neural Networks", "Annals of Neural Networks"),
    .init(
      "International Conference on Machine Learning and Cybernetics, 2010",
      "International Conference on Machine Learning and Cybernetics", 2010),
    .init(
      "NeurIPS 2019 Workshop on Things That Nobody Lists",
      "NeurIPS Workshop on Things That Nobody Lists", 2019),
    .init("OSDI '20 Poster Session", "OSDI Poster Session", 2020),
    .init("In 3rd Symposium on Teapot Dynamics (STD), Springer, 2012, pages 1-10", "STD", 2012),
    .init("FROB'21", "FROB", 2021),
    .init("Journal of Applied Teapots, vol. 3, no. 2, 2001", "Journal of Applied Teapots", 2001),
    .init(
      "The Asian Symposium on Security and Privacy, 2019",
      "Asian Symposium on Security and Privacy", 2019),
  ]

  @Test(arguments: own)
  func keepsUnknownSeriesApart(_ item: Case) {
    let match = VenueNormalizer.standard.normalize(item.text)
    #expect(match?.venue.series == item.series)
    #expect(match?.year == item.year)
    #expect(match?.venue.isKnown == false)
  }

  @Test(arguments: [
    "", "PMLR", "Under Review", "Under Peer Review", "IEEE", "pages 3–17", "2019", "Best Paper",
    "ACM Press, 2003", "under review",
  ])
  func namesNoVenue(text: String) {
    #expect(VenueNormalizer.standard.normalize(text)?.venue.series == nil)
  }

  @Test(arguments: [
    "Human nature and the science of cell division in ICS networks",
    "Fast and accurate micro benchmarks for the cluster",
    "A case for learning machine learning by sat solvers",
  ])
  func findsNoVenueInPlainWords(text: String) {
    #expect(VenueNormalizer.standard.findVenues(in: Array(text.utf8)).map(\.venue.series) == [])
  }

  @Test func findsVenuesInRunningText() {
    let text =
      "Our work appeared at OSDI'23 and in the USENIX Annual Technical Conference (ATC), 2022."
    let found = VenueNormalizer.standard.findVenues(in: Array(text.utf8))
    let series = found.map(\.venue.series)
    #expect(series == ["OSDI", "ATC"])
    #expect(found.first?.year == 2023)
    let first = found.first.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    #expect(first == "OSDI'23")
  }

  @Test func everySeriesRecognisesItsOwnName() {
    var wrong: [String] = []
    for venue in VenueCatalogue.shared.venues {
      let match = VenueNormalizer.standard.normalize(venue.name)
      if match?.venue != venue { wrong.append("\(venue.name) -> \(match?.venue.series ?? "nil")") }
    }
    #expect(wrong == [])
  }

  @Test func seriesAreUnique() {
    let venues = VenueCatalogue.shared.venues
    #expect(venues.count >= 450)
    #expect(Set(venues.map(\.series)).count == venues.count)
  }
}
