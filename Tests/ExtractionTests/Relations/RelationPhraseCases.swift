import Testing

/// A passage and what it states: "advisor/label: subject > object", "collaborator: …", where `*` is
/// the person whom the passage is about.
struct RelationPhraseCase: CustomTestStringConvertible {
  enum Source: String { case cv, education, statement, bio, abstract }

  var source: Source
  var text: String
  var expected: [String]

  var testDescription: String { "\(source): \(text)" }

  init(_ source: Source, _ text: String, _ expected: String...) {
    self.source = source
    self.text = text
    self.expected = expected
  }

  static let labels: [RelationPhraseCase] = [
    .init(.cv, "Advisor: Marta Olsen", "advisor: * > Marta Olsen"),
    .init(
      .cv, "PhD thesis, supervised by RNDr. Jan Novak, Ph.D., Charles University",
      "supervisor: * > Jan Novak"),
    .init(
      .cv, "Advisors: Marta Olsen, Karl Weber and Ines Duarte", "advisor: * > Marta Olsen",
      "advisor: * > Karl Weber", "advisor: * > Ines Duarte"),
    .init(
      .cv, "Advisor: Marta B. Olsen, Karl Weber\t, Ines Duarte\t", "advisor: * > Marta B. Olsen",
      "advisor: * > Karl Weber", "advisor: * > Ines Duarte"),
    .init(
      .cv, "PhD in Physics, ETH Zurich. Thesis advisor: Prof. Dr. Karl Weber.",
      "advisor: * > Karl Weber"),
    .init(
      .cv, "PhD in Physics, 2020. Advisors: Karl Weber, Ph.D., and Marta B. Olsen, Ph.D.",
      "advisor: * > Karl Weber", "advisor: * > Marta B. Olsen"),
    .init(.cv, "PhD supervisor: Dr Aylin Demir, UC Davis", "supervisor: * > Aylin Demir"),
    .init(.cv, "PhD supervisor: Dr Aylin Demir (METU)", "supervisor: * > Aylin Demir"),
    .init(.cv, "Advisor: B.T. Thomas Demir", "advisor: * > B.T. Thomas Demir"),
    .init(.cv, "Advisor: BT. Demir", "advisor: * > BT. Demir"),
    .init(.cv, "Place of work: UK. Then a mill."),
    .init(
      .cv, "2018 Reader for Nils Aas's Master thesis supervised by Karl Weber",
      "supervisor: Nils Aas > Karl Weber"),
    .init(
      .cv, "Nils Aas's Bachelor thesis (supervised by Karl Weber)",
      "supervisor: Nils Aas > Karl Weber"),
    .init(
      .cv, "Jury of Nils Aas' Bachelor thesis (supervised by Karl Weber)",
      "supervisor: Nils Aas > Karl Weber"),
    .init(
      .cv, "2018 Co-supervisor with Karl Weber of graduate student Nils Aas",
      "supervisor: Nils Aas > *"),
    .init(
      .cv, "Advisors: Karl Weber, Observatório Nacional, Porto", "advisor: * > Karl Weber"),
    .init(.cv, "Supervisor: Clara Leader", "supervisor: * > Clara Leader"),
    .init(.cv, "Supervisor: Clara", "supervisor: * > Clara"),
    .init(.cv, "Under supervision of: Assoc. Prof. Aylin Demir", "supervisor: * > Aylin Demir"),
    .init(
      .cv, "Supervisors - Aylin Demir, Peter Novak    February, 2022 - July, 2022",
      "supervisor: * > Aylin Demir", "supervisor: * > Peter Novak"),
    .init(
      .cv, "Supervisors: Prof. Aylin Demir (METU), Dr. Peter Novak (Charles University)",
      "supervisor: * > Aylin Demir", "supervisor: * > Peter Novak"),
    .init(
      .cv,
      "Dissertation on tidal groups, supervised by Prof Peter Novak Third Year Project: quivers",
      "supervisor: * > Peter Novak"),
    .init(
      .cv,
      "Ph.D., August 1991, dissertation Numerical Evaluation of Multivariate Spline Functions directed by Dr. Karl Weber.",
      "advisor: * > Karl Weber"),
    .init(
      .education, "Master thesis: rows of mills. Supervisor of thesis: Prof. Dr. Karl Weber",
      "supervisor: * > Karl Weber"),
    .init(.cv, "Advisor of my thesis: Marta B. Olsen", "advisor: * > Marta B. Olsen"),
    .init(.cv, "Mentor: Laura Gomez, Foo Labs", "mentor: * > Laura Gomez"),
    .init(
      .cv, "Mentors: Laura Gomez & Jun Zhao", "mentor: * > Laura Gomez", "mentor: * > Jun Zhao"),
    .init(.cv, "Host: Pieter van der Berg", "host: * > Pieter van der Berg"),
    .init(
      .cv, "Research visit, CWI, Amsterdam (host: Prof. Anna de Vries)", "host: * > Anna de Vries"),
    .init(
      .cv, "Research Assistant, University of Oslo, advisor Prof. Nils Aas",
      "advisor: * > Nils Aas"),
    .init(
      .cv, "M.S. in Statistics, Ohio State University (advisor: Emily Carter)",
      "advisor: * > Emily Carter"),
    .init(.cv, "Co-advisor: Hugo Laurent", "advisor: * > Hugo Laurent"),
    .init(
      .cv, "M.Sc. in Mathematics, 2011, with Hugo Laurent as thesis supervisor",
      "supervisor: * > Hugo Laurent"),
    .init(
      .cv, "PhD in Soils, 2015. Major Professor: Dr. Hugo Laurent", "advisor: * > Hugo Laurent"),
    .init(
      .cv, "Bachelor's project | Guide: Prof. Hugo Laurent | 2017", "advisor: * > Hugo Laurent"),
    .init(.cv, "Internship. Project guide: Hugo Laurent", "advisor: * > Hugo Laurent"),
    .init(
      .cv, "University of Oslo, PhD, thesis directed by Hugo Laurent", "advisor: * > Hugo Laurent"),
    .init(
      .cv, "Postdoc with Hugo Laurent, Institute of Soils, 2019–2021", "advisor: * > Hugo Laurent"),
    .init(
      .cv, "Postdoctoral researcher with Hugo Laurent, Institute of Soils",
      "advisor: * > Hugo Laurent"),
    .init(
      .statement, "I received my PhD from the University of Oslo under Hugo Laurent.",
      "advisor: * > Hugo Laurent"),
    .init(
      .cv, "PhD thesis, supervised by Dr. Hugo Laurent and Pr. Clara Jensen, University of Oslo",
      "supervisor: * > Hugo Laurent", "supervisor: * > Clara Jensen"),
    .init(
      .statement, "I was advised by the brilliant Hugo Laurent.", "advisor: * > Hugo Laurent"),
    .init(
      .statement, "I was a postdoc, and a PhD student with Hugo Laurent at Oslo.",
      "advisor: * > Hugo Laurent"),
    .init(
      .statement, "I did my senior thesis with Laura Gomez, on tides.", "advisor: * > Laura Gomez"),
    .init(
      .statement, "Together with my supervisor Laura Gomez I published a paper.",
      "supervisor: * > Laura Gomez"),
    .init(
      .statement, "In Prof. Laura Gomez's lab, I learned to measure.", "advisor: * > Laura Gomez"),
    .init(.statement, "In Prof. Laura Gomez's lab, they learned to measure."),
    .init(
      .statement, "I would like to thank Laura Gomez, my PhD advisor.", "advisor: * > Laura Gomez"),
    .init(.statement, "I would like to have Laura Gomez as my PhD advisor."),
    .init(.bio, "She was a student of Laura Gomez in Oslo.", "advisor: * > Laura Gomez"),
    .init(.bio, "She was a student of Political Science in Oslo."),
    .init(.bio, "She studied under Hugo Laurent in Oslo.", "advisor: * > Hugo Laurent"),
    .init(
      .cv, "Supervised under Hugo Laurent (primary) and Clara Jensen",
      "advisor: * > Hugo Laurent", "advisor: * > Clara Jensen"),
    .init(.cv, "Supervised under the terms of the Mill Act"),
    .init(.cv, "Postdoctoral fellow, Institutes of Mills, Laboratory of Biological Modeling"),
    .init(
      .cv, "Postdoctoral fellow, Institutes of Mills, Laboratory of Hugo Laurent",
      "advisor: * > Hugo Laurent"),
    .init(
      .statement, "I did my PhD with Hugo Laurent in Oslo and a postdoc with Clara Jensen in Lund.",
      "advisor: * > Hugo Laurent", "advisor: * > Clara Jensen"),
    .init(
      .cv, "Advisor(s): Hugo Laurent; Clara Jensen", "advisor: * > Hugo Laurent",
      "advisor: * > Clara Jensen"),
    .init(
      .cv, "Dissertation advisors - Hugo Laurent and Clara Jensen", "advisor: * > Hugo Laurent",
      "advisor: * > Clara Jensen"),
    .init(.cv, "Advisor: Xie", "advisor: * > Xie"),
    .init(
      .cv, "Advisor: Prof. Hugo Laurent, Professor of Computer Science", "advisor: * > Hugo Laurent"
    ),
    .init(.cv, "Postdoctoral advisor: Victor Reyes", "advisor: * > Victor Reyes"),
    .init(.cv, "Principal Investigator: Prof. Samuel Osei", "supervisor: * > Samuel Osei"),
    .init(.cv, "Doktorvater: Prof. Dr. Jonas Keller", "advisor: * > Jonas Keller"),
    .init(
      .cv, "Betreuer: Prof. Jonas Keller, Dr. Anna Vogt", "supervisor: * > Jonas Keller",
      "supervisor: * > Anna Vogt"),
    .init(.cv, "Directeur de thèse : Hugo Laurent", "advisor: * > Hugo Laurent"),
    .init(
      .cv, "Thèse de doctorat, Université d'Exemple (Dir. Hugo Laurent)",
      "advisor: * > Hugo Laurent"),
    .init(
      .cv, "Doctorat en physique (dir. : Hugo Laurent et Clara Jensen)",
      "advisor: * > Hugo Laurent",
      "advisor: * > Clara Jensen"),
    .init(.cv, "Thèse, sous la dir. de Hugo Laurent", "advisor: * > Hugo Laurent"),
    .init(.cv, "Histoire des moulins (dir. Hugo Laurent), Exemple, 2011"),
    .init(.cv, "Thèse dirigée par Hugo Laurent", "advisor: * > Hugo Laurent"),
    .init(.cv, "Directora de tesis: Dra. Laura Gómez", "advisor: * > Laura Gómez"),
    .init(.cv, "Promotor: prof. dr. Anna de Vries", "advisor: * > Anna de Vries"),
    .init(.cv, "Relatore: Prof. Giulia Ferri", "advisor: * > Giulia Ferri"),
    .init(.cv, "Masterarbeit, betreut von Prof. Jonas Keller", "supervisor: * > Jonas Keller"),
    .init(
      .cv, "Tesis dirigida por Laura Gómez y Pedro Ruiz", "advisor: * > Laura Gómez",
      "advisor: * > Pedro Ruiz"),
  ]

  static let passives: [RelationPhraseCase] = [
    .init(
      .cv, "Undergraduate Thesis, Supervised by Prof. Nils Aas, Depart. of EECS, Bergen University",
      "supervisor: * > Nils Aas"),
    .init(
      .cv,
      "Individual Research, Supervised by Prof. Nils Aas, Omar Haddad and Li Na, Depart. of CS, NTU",
      "supervisor: * > Nils Aas", "supervisor: * > Omar Haddad", "supervisor: * > Li Na"),
    .init(
      .statement,
      "In 2021, I joined the lab to study storage under the guidance of Prof. Nils Aas.",
      "advisor: * > Nils Aas"),
    .init(
      .statement, "I worked under the supervision of Prof. Nils Aas and Dr. Omar Haddad on caches.",
      "supervisor: * > Nils Aas", "supervisor: * > Omar Haddad"),
    .init(
      .statement,
      "In Porto, where the river meets the sea, I am advised by Prof. Beatriz\nAlves, and I ask how data moves.",
      "advisor: * > Beatriz\nAlves"),
    .init(
      .statement, "At Lund I am advised by Erik Lindgren and co-advised by Sofia Rossi.",
      "advisor: * > Erik Lindgren", "advisor: * > Sofia Rossi"),
    .init(.statement, "I was mentored by Ola Brandt at Logworks.", "mentor: * > Ola Brandt"),
    .init(.statement, "My visit was hosted by Prof. Anna de Vries.", "host: * > Anna de Vries"),
    .init(
      .statement, "My advisor, Prof. Clara Jensen, let me choose.", "advisor: * > Clara Jensen"),
    .init(.statement, "My advisor Clara Jensen let me choose.", "advisor: * > Clara Jensen"),
    .init(
      .statement, "With the help of my PhD advisors Clara Jensen and Peter Novak I found out.",
      "advisor: * > Clara Jensen", "advisor: * > Peter Novak"),
    .init(.statement, "Prof. Clara Jensen was my supervisor.", "supervisor: * > Clara Jensen"),
    .init(.statement, "Dr. Peter Novak, my mentor at Foo, said no.", "mentor: * > Peter Novak"),
    .init(.statement, "Prof. Clara Jensen supervised my thesis.", "supervisor: * > Clara Jensen"),
    .init(
      .statement, "I took a course with Dr. Clara Jensen, who later supervised my thesis.",
      "supervisor: * > Clara Jensen"),
    .init(
      .statement,
      "I am also drawn to the systems group of Prof. Hugo Laurent and to its mills."),
    .init(
      .statement, "Dr. Clara Jensen, who then mentored me and my friend, taught it.",
      "mentor: * > Clara Jensen"),
    .init(.statement, "Then Dr. Peter Novak, who mentored me, left.", "mentor: * > Peter Novak"),
    .init(
      .statement, "I joined Prof. Clara Jensen's group as a research assistant.",
      "advisor: * > Clara Jensen"),
    .init(
      .bio, "Deniz is a third-year Ph.D. student at METU supervised by Prof. Aylin Demir.",
      "supervisor: * > Aylin Demir"),
    .init(
      .bio,
      "Deniz is a PhD student at METU, advised by Prof. Aylin Demir and Prof. Omar Can Haddad. His research is fun.",
      "advisor: * > Aylin Demir", "advisor: * > Omar Can Haddad"),
    .init(
      .bio,
      "Previously, she was a student at Lund University, where she was advised by Erik Lindgren.",
      "advisor: * > Erik Lindgren"),
    .init(
      .bio, "He is a 5th-year Ph.D. Candidate from Bilkent under the guidance of Prof. Tony Ak.",
      "advisor: * > Tony Ak"),
    .init(
      .bio, "He graduated in 2020, where he was advised by Prof. Karl T. Weber.",
      "advisor: * > Karl T. Weber"),
    .init(.bio, "She completed her PhD under Prof. Ines Duarte.", "supervisor: * > Ines Duarte"),
    .init(
      .bio, "Her advisors are Hugo Laurent (Inria) and Clara Jensen.", "advisor: * > Hugo Laurent",
      "advisor: * > Clara Jensen"),
    .init(
      .bio, "Deniz is advised by Aylin Demir at METU and Omar Haddad at EPFL.",
      "advisor: * > Aylin Demir", "advisor: * > Omar Haddad"),
    .init(
      .bio, "Ola Brandt is a PhD student at Aalto advised by Hanna Virtanen.",
      "advisor: Ola Brandt > Hanna Virtanen"),
    .init(.bio, "He is a student of Prof. Aylin Demir.", "advisor: * > Aylin Demir"),
    .init(.bio, "She is Prof. Hanna Virtanen's PhD student.", "advisor: * > Hanna Virtanen"),
    .init(
      .bio, "She is a postdoc in the group of Prof. Hanna Virtanen at Aalto.",
      "advisor: * > Hanna Virtanen"),
  ]

  static let collaborators: [RelationPhraseCase] = [
    .init(
      .bio, "He also worked with Rafael Cardoso at Porto in the summer of 2022.",
      "collaborator: * > Rafael Cardoso"),
    .init(
      .bio,
      "Deniz is a PhD student and she works with Prof. Karl Weber, Prof. Jo Lee and Prof. Min-Jun Park.",
      "collaborator: * > Karl Weber", "collaborator: * > Jo Lee", "collaborator: * > Min-Jun Park"),
    .init(
      .bio,
      "She was an intern at Foo (2021), working on contract checks with Prof. Ed Stone; a student at Bar (2015), working with Chin-Yi Lin.",
      "collaborator: * > Ed Stone", "collaborator: * > Chin-Yi Lin"),
    .init(
      .bio, "He worked on the Apache Foo project with Laura Gomez.",
      "collaborator: * > Laura Gomez"),
    .init(
      .statement, "I continued my journey in that field with **Prof. Jing Lu** at NYU.",
      "collaborator: * > Jing Lu"),
    .init(
      .statement,
      "I am now collaborating with the Shanghai storage team (led by Dr. Min Wang) as well.",
      "collaborator: * > Min Wang"),
    .init(
      .statement, "Together with Jun Zhao, a fellow student, I built a store.",
      "collaborator: * > Jun Zhao"),
    .init(
      .statement, "This came out of a close collaboration with Sofia Rossi and Li Na.",
      "collaborator: * > Sofia Rossi", "collaborator: * > Li Na"),
    .init(.cv, "In collaboration with Sofia Rossi, Pisa", "collaborator: * > Sofia Rossi"),
    .init(
      .cv, "Collaborators: Sofia Rossi, Li Na", "collaborator: * > Sofia Rossi",
      "collaborator: * > Li Na"),
    .init(
      .abstract, "This is joint work with Sofia Rossi, Li Na, and Omar Haddad.",
      "collaborator: * > Sofia Rossi", "collaborator: * > Li Na", "collaborator: * > Omar Haddad"),
  ]

  static let particles: [RelationPhraseCase] = [
    .init(
      .cv, "Advisors: M. d. S. Olsen and Karl Weber", "advisor: * > M. d. S. Olsen",
      "advisor: * > Karl Weber")
  ]

  static let inverse: [RelationPhraseCase] = [
    .init(.cv, "Supervised PhD student Anna Vogt (2021-2024)", "supervisor: Anna Vogt > *"),
    .init(
      .cv, "Advised: Peter Novak (MSc 2019), Clara Jensen (BSc 2020)",
      "advisor: Peter Novak > *", "advisor: Clara Jensen > *"),
    .init(
      .cv, "Mentored two undergraduate students: Li Na and Omar Haddad",
      "mentor: Li Na > *", "mentor: Omar Haddad > *"),
    .init(
      .cv, "PhD students: Anna Vogt, Jonas Keller", "advisor: Anna Vogt > *",
      "advisor: Jonas Keller > *"),
    .init(.statement, "I supervise the master thesis of Anna Vogt.", "supervisor: Anna Vogt > *"),
    .init(.statement, "My student Anna Vogt found the bug.", "advisor: Anna Vogt > *"),
    .init(.cv, "Advisor of Jonas Keller (MSc)", "advisor: Jonas Keller > *"),
    .init(
      .statement,
      "I took a course with Dr. Jonas Keller, who later supervised my bachelor's thesis.",
      "supervisor: * > Jonas Keller"),
    .init(.cv, "Advisor of Phi Sigma Tau (honor society)"),
    .init(.cv, "Faculty Advisor for EUM Women in Weaving Organization"),
    .init(.cv, "Faculty advisor to Example Students in Mills, 2019"),
    .init(.cv, "Mentor of Jonas Keller, undergraduate student, 2018", "mentor: Jonas Keller > *"),
    .init(
      .cv, "Supervision: two research interns – Anna Vogt and Jonas Keller",
      "supervisor: Anna Vogt > *", "supervisor: Jonas Keller > *"),
    .init(
      .statement, "I supervise Anna Vogt (PhD), and have supervised Jonas Keller (MSc).",
      "supervisor: Anna Vogt > *", "supervisor: Jonas Keller > *"),
    .init(
      .cv, "Supervision of the master's thesis of Jonas Keller", "supervisor: Jonas Keller > *"),
    .init(
      .cv, "Advisor to METU undergraduate student Jonas Keller for work on tides (2017)",
      "advisor: Jonas Keller > *"),
    .init(
      .cv, "Mentor to students for the tank project: Jonas Keller (2017), Ines Duarte (2016)",
      "mentor: Jonas Keller > *", "mentor: Ines Duarte > *"),
  ]

  static let negatives: [RelationPhraseCase] = [
    .init(.cv, "Guide: Rivers and Their Beds"),
    .init(.cv, "Supervision of rivers and their beds"),
    .init(.statement, "I am especially interested in working with Prof. Clara Jensen."),
    .init(.statement, "I would love to be advised by Prof. Clara Jensen."),
    .init(.statement, "I hope to work with Prof. Clara Jensen and Prof. Peter Novak."),
    .init(.statement, "I am interested in working with Prof. xxx, who does the best research."),
    .init(.statement, "I look forward to collaborating with Dr. Sofia Rossi."),
    .init(.statement, "Prospective advisors: Prof. Clara Jensen, Prof. Peter Novak"),
    .init(.statement, "I took a course on compilers with Prof. Clara Jensen."),
    .init(.statement, "The work of Prof. Clara Jensen inspired me."),
    .init(.statement, "We collaborated with Microsoft Research Asia on inference."),
    .init(.statement, "I worked with colleagues at Stanford University on networks."),
    .init(.cv, "Advised the students during the summer school's hackathon."),
    .init(.cv, "Supervised learning with limited labels"),
    .init(.cv, "Academic advisor: University of Lagos"),
    .init(.cv, "Supervised Contrastive Learning for Code Search"),
    .init(.cv, "Reviewer for the Conference on Machine Learning"),
    .init(.cv, "Worked with Apache Spark and Amazon Web Services"),
    .init(.cv, "Performed model advising using the data collected in the Alibaba Cloud."),
    .init(.bio, "She is collaborating with colleagues on developing efficient systems."),
    .init(.bio, "He is a graduate student at the University of Oslo advised by experts."),
    .init(.abstract, "Our method, supervised by Clean Labels, works with Large Batch sizes."),
    .init(
      .cv, "Committee: Prof. Clara Jensen, Prof. Peter Novak", "mentioned: Clara Jensen",
      "mentioned: Peter Novak"),
    .init(
      .cv, "Referees: Prof. Clara Jensen, Prof. Peter Novak", "mentioned: Clara Jensen",
      "mentioned: Peter Novak"),
    .init(.statement, "He was advised by Clara Jensen, as everybody knows."),
    .init(.cv, "Graded a course supervised by Clara Jensen."),
  ]

  /// Beside a degree, under education.
  static let degrees: [RelationPhraseCase] = [
    .init(.education, "PhD 2018, Oslo, with Laura Gomez", "advisor: * > Laura Gomez"),
    .init(.education, "PhD 2018, Oslo (under Laura Gomez)", "advisor: * > Laura Gomez"),
    .init(.education, "with Prof. Hugo Laurent", "advisor: * > Hugo Laurent"),
    .init(.education, "Group of Prof. Hugo Laurent", "advisor: * > Hugo Laurent"),
    .init(
      .education, "PhD 2018, Oslo. Director: Hugo Laurent. Codirector: Clara Jensen",
      "advisor: * > Hugo Laurent", "advisor: * > Clara Jensen"),
    .init(.education, "BSc in Physics, with Data Science as a minor"),
    .init(.cv, "Centre for Soils. Director: Hugo Laurent"),
    .init(.cv, "Grain Lab, Oslo, with Laura Gomez"),
  ]

  /// Whole sentences of applicants about those who led them.
  static let leaders: [RelationPhraseCase] = [
    .init(
      .statement, "I interned at Example Corp under Laura Gomez, where I learned to code.",
      "advisor: * > Laura Gomez"),
    .init(.statement, "I was funded by and worked under Laura Gomez grants."),
    .init(
      .statement, "My mentor at Example Corp, Laura Gomez, showed me how to fail.",
      "mentor: * > Laura Gomez"),
    .init(
      .statement, "My mentor there, postdoctoral fellow Dr. Laura Gomez, taught me to dig.",
      "mentor: * > Laura Gomez"),
    .init(
      .statement, "Together with her PhD student Nils Aas, I dug holes.",
      "collaborator: * > Nils Aas"),
    .init(
      .statement, "Together with Laura Gomez (advisor) and Nils Aas (a student), I dug holes.",
      "advisor: * > Laura Gomez", "collaborator: * > Nils Aas"),
    .init(
      .statement, "With Laura Gomez as my mentor, I spent a summer at the Soil Institute.",
      "mentor: * > Laura Gomez"),
    .init(
      .statement, "My bachelor thesis, which I wrote with Prof. Hugo Laurent, deals with soils.",
      "advisor: * > Hugo Laurent"),
    .init(
      .statement, "I wrote a paper on soils with Prof. Hugo Laurent.",
      "collaborator: * > Hugo Laurent"),
    .init(
      .statement, "Laura Gomez and Hugo Laurent supervised my work.",
      "supervisor: * > Laura Gomez", "supervisor: * > Hugo Laurent"),
    .init(
      .statement, "Unlike Laura Gomez, Hugo Laurent supervised my work.",
      "supervisor: * > Hugo Laurent"),
    .init(
      .statement, "In Laura Gomez's group at Oslo, I was responsible for the rig.",
      "advisor: * > Laura Gomez"),
    .init(
      .statement, "As a visiting scholar in the lab of Laura Gomez and Hugo Laurent, I dug holes.",
      "advisor: * > Laura Gomez", "advisor: * > Hugo Laurent"),
    .init(
      .statement, "Prof. Hugo Laurent kindly agreed to supervise my bachelor thesis.",
      "supervisor: * > Hugo Laurent"),
    .init(.statement, "Prof. Hugo Laurent has agreed to supervise my doctoral studies."),
    .init(
      .statement, "I contacted Dr. Laura Gomez, who offered me a position in her group.",
      "advisor: * > Laura Gomez"),
    .init(
      .statement, "Dr. Laura Gomez accepted me into her lab.", "advisor: * > Laura Gomez"),
    .init(.statement, "Dr. Laura Gomez invited me to give a talk in her group."),
    .init(.statement, "Dr. Laura Gomez offered me a cup of tea."),
    .init(
      .statement, "Prof. Hugo Laurent took me on as a research assistant.",
      "advisor: * > Hugo Laurent"),
    .init(.statement, "Prof. Hugo Laurent invited me to dinner as a friend."),
    .init(
      .statement, "Prof. Hugo Laurent was the supervisor of my master's thesis.",
      "supervisor: * > Hugo Laurent"),
    .init(.statement, "Prof. Hugo Laurent was the supervisor of a brother of mine."),
    .init(
      .statement, "I was paired with a mentor, Dr. Laura Gomez.", "mentor: * > Laura Gomez"),
    .init(
      .statement, "I joined the Soil Lab, led by Prof. Hugo Laurent, as an assistant.",
      "advisor: * > Hugo Laurent"),
    .init(
      .statement, "I was a research assistant at the Soil Lab headed by Laura Gomez.",
      "advisor: * > Laura Gomez"),
    .init(
      .statement, "I contributed to a study of the lab led by Prof. Hugo Laurent.",
      "collaborator: * > Hugo Laurent"),
    .init(
      .statement, "I did a project, supervised by Prof. Hugo Laurent and his student Nils Aas.",
      "supervisor: * > Hugo Laurent"),
  ]

  /// Clauses behind the names of those who led applicants, and such as say nothing of the kind.
  static let clauses: [RelationPhraseCase] = [
    .init(
      .statement, "My thesis, which Prof. Hugo Laurent supervised, deals with soils.",
      "supervisor: * > Hugo Laurent"),
    .init(
      .statement, "Together with Dr. Laura Gomez, my master's supervisor, I dug holes.",
      "supervisor: * > Laura Gomez"),
    .init(
      .statement, "Having been trained by Prof. Hugo Laurent, I feel ready.",
      "advisor: * > Hugo Laurent"),
    .init(
      .statement, "I learned it from Dr. Laura Gomez, for whom I worked as a student assistant.",
      "supervisor: * > Laura Gomez"),
    .init(
      .statement, "I learned it from Dr. Laura Gomez, with whom I wrote my thesis.",
      "advisor: * > Laura Gomez"),
    .init(
      .statement, "I met Prof. Hugo Laurent, under whom I studied for a year.",
      "advisor: * > Hugo Laurent"),
    .init(
      .statement, "This led me to Prof. Hugo Laurent, under whose guidance I dug holes.",
      "advisor: * > Hugo Laurent"),
    .init(
      .statement, "I began with Dr. Laura Gomez, whose lab I entered in my second year.",
      "advisor: * > Laura Gomez"),
    .init(
      .statement, "My time in Prof. Hugo Laurent's laboratory convinced me.",
      "advisor: * > Hugo Laurent"),
    .init(
      .statement, "In the laboratory of Prof. Hugo Laurent, I was responsible for the rig.",
      "advisor: * > Hugo Laurent"),
    .init(
      .statement, "I was lucky that Laura Gomez agreed to be my advisor.",
      "advisor: * > Laura Gomez"),
    .init(
      .statement, "I knew Laura Gomez, who later became my research mentor.",
      "mentor: * > Laura Gomez"),
    .init(
      .statement, "Working with Dr. Laura Gomez as a research assistant, I dug holes.",
      "supervisor: * > Laura Gomez"),
    .init(
      .statement, "As an intern at Example Corp, I reported directly to Laura Gomez.",
      "supervisor: * > Laura Gomez"),
    .init(.statement, "I thank Dr. Laura Gomez, for whom I worked as a waiter."),
    .init(.statement, "I thank Dr. Laura Gomez, whose book I read in my second year."),
    .init(.statement, "I wrote to Dr. Laura Gomez, whose lab I hope to join."),
    .init(.statement, "My time in Prof. Hugo Laurent's class convinced me."),
    .init(.cv, "Organizer of the Loom Theory workshop mentored by Laura Gomez, Exampleton"),
    .init(.statement, "Laura Gomez became my best friend."),
    .init(.statement, "Laura Gomez agreed to be interviewed by my newspaper."),
    .init(.statement, "The damage was reported to Laura Gomez."),
  ]

  static let all =
    degrees + labels + passives + collaborators + particles + inverse + negatives + leaders
    + clauses
}
