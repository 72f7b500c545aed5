import Testing

/// Invented references of many styles, with the fields that must come out.
struct ReferenceCase: Sendable, CustomTestStringConvertible {
  var text: String
  var families: [String]
  var title: String
  var venue: String
  var year: Int?

  init(_ text: String, _ families: [String], _ title: String, _ venue: String, _ year: Int?) {
    self.text = text
    self.families = families
    self.title = title
    self.venue = venue
    self.year = year
  }

  var testDescription: String { text }

  static let all: [ReferenceCase] = [
    // CV: family and initial, full stop, proceedings with acronym.
    ReferenceCase(
      "Tanaka M., Olsen P., Rivera L. and Xu Y. Lattice: Fused Kernels for Sparse Recommenders. In "
        + "Proceedings of the 51st International Symposium on Computer Architecture (ISCA), 2024.",
      ["Tanaka", "Olsen", "Rivera", "Xu"], "Lattice: Fused Kernels for Sparse Recommenders",
      "Proceedings of the 51st International Symposium on Computer Architecture (ISCA)", 2024),
    // CV: full names, quoted title, publisher between two years.
    ReferenceCase(
      "Mika Tanaka, Per Olsen, Lucia Rivera. \"Harbor: Elastic Memory for Inference Servers.\" "
        + "International Conference on Machine Learning (ICML). PMLR, 2022.",
      ["Tanaka", "Olsen", "Rivera"], "Harbor: Elastic Memory for Inference Servers",
      "International Conference on Machine Learning (ICML)", 2022),
    // IEEE.
    ReferenceCase(
      "[7] M. Tanaka, P. Olsen, and L. Rivera, \"Scheduling of irregular loops on many cores,\" IEEE "
        + "Transactions on Computers, vol. 61, no. 4, pp. 512-525, Apr. 2012.",
      ["Tanaka", "Olsen", "Rivera"], "Scheduling of irregular loops on many cores",
      "IEEE Transactions on Computers", 2012),
    // APA.
    ReferenceCase(
      "Olsen, P. R., & Rivera, L. (2009). Trust and memory in small towns. Journal of Social History, "
        + "42(3), 611–634.",
      ["Olsen", "Rivera"], "Trust and memory in small towns", "Journal of Social History", 2009),
    // Vancouver.
    ReferenceCase(
      "Olsen PR, Rivera L, Tanaka M. Salt intake and sleep in older adults. J Sleep Res 2003; 12: "
        + "45-51.",
      ["Olsen", "Rivera", "Tanaka"], "Salt intake and sleep in older adults", "J Sleep Res", 2003),
    // Chicago, humanities.
    ReferenceCase(
      "Rivera, Lucia, and Per Olsen. The Weight of Harbours: Trade and Law in the Baltic. Cambridge: "
        + "Cambridge University Press, 1998.",
      ["Rivera", "Olsen"], "The Weight of Harbours: Trade and Law in the Baltic", "", 1998),
    // Chapter with editors.
    ReferenceCase(
      "Olsen, P. (2004) Fields of rumour. In: L. Rivera and M. Tanaka (eds.), Anthropology of Markets. "
        + "London: Routledge, pp. 71-90.",
      ["Olsen"], "Fields of rumour", "Anthropology of Markets", 2004),
    // German.
    ReferenceCase(
      "Köhler, Jürgen; Öztürk, Aylin: Wandel der Arbeit in der Provinz. In: Zeitschrift für Soziologie "
        + "33 (2004), Heft 2, S. 101-119.",
      ["Köhler", "Öztürk"], "Wandel der Arbeit in der Provinz", "Zeitschrift für Soziologie", 2004),
    // ACM author-year.
    ReferenceCase(
      "Mika Tanaka and Per Olsen. 2018. Typed Channels for Actors. In Proceedings of the 45th ACM "
        + "Symposium on Principles of Programming Languages. ACM, New York, NY, 1–13.",
      ["Tanaka", "Olsen"], "Typed Channels for Actors",
      "Proceedings of the 45th ACM Symposium on Principles of Programming Languages", 2018),
    // Physics without a title.
    ReferenceCase(
      "P. Olsen and L. Rivera, Phys. Rev. D 57, 4231 (1998).",
      ["Olsen", "Rivera"], "", "Phys. Rev. D", 1998),
    // A title of two sentences.
    ReferenceCase(
      "Olsen P: Low back pain among dockers in the Baltic ports. Comparisons of workers with matched "
        + "controls. Acta Orthop Scand 1969, 118: 1–109.",
      ["Olsen"],
      "Low back pain among dockers in the Baltic ports. Comparisons of workers with matched controls",
      "Acta Orthop Scand", 1969),
    // A book whose name ends with a colon and more.
    ReferenceCase(
      "Olsen, M. C. L. (2002). Listening in supervision: Teaching restraint. In J. C. Rivera, R. N. "
        + "Tanaka & M. S. Moreau (Eds.), Client-centred work in the new century: Advances in theory, "
        + "research and practice (pp. 315-324). New York: Guilford Press.",
      ["Olsen"], "Listening in supervision: Teaching restraint",
      "Client-centred work in the new century: Advances in theory, research and practice", 2002),
    // The kind of work in brackets is no part of its title.
    ReferenceCase(
      "Olsen, S. (2014). Towards optimal rhythm (Unpublished doctoral dissertation). Stanford "
        + "University.",
      ["Olsen"], "Towards optimal rhythm", "", 2014),
    // A body as author.
    ReferenceCase(
      "World Health Organization (2009). Salt and sleep in coastal towns: A report. Geneva: WHO Press.",
      ["World Health Organization"], "Salt and sleep in coastal towns: A report", "", 2009),
  ]
}
