/// The words by which a sentence tells of a work of the writer.
extension ProseClaim {
  static let mine: Set<String> = ["i", "my", "we", "our", "me", "mine", "ours", "us"]

  static let others: Set<String> = ["whose", "his", "her", "their", "by"]

  static let subjects: Set<String> = ["i", "we"]

  /// What else has a title than a paper of one's own.
  static let noPapers: Set<String> = [
    "course", "courses", "class", "classes", "seminar", "lecture", "lectures", "novel", "band",
    "talk", "talks", "keynote", "panel", "session", "symposium", "exhibition", "film",
    "documentary", "movie", "song", "play", "blog", "podcast", "newsletter", "grant", "grants",
    "fellowship", "award", "prize", "petition", "hackathon", "program", "programme", "organized",
    "organised", "organize", "organise", "edited", "tutorial", "webinar", "slogan", "motto",
    "anthology",
  ]

  static let theses: Set<String> = ["thesis", "dissertation", "essay"]

  /// What a thesis consists of.
  static let parts: Set<String> = ["chapter", "chapters", "paper", "papers", "essays", "article"]

  /// What leads to words that somebody says or asks, or to a thing that is called so.
  static let speech: Set<String> = [
    "ask", "asks", "asked", "asking", "question", "say", "says", "said", "write", "writes",
    "saying", "call", "calls", "term", "dub", "won", "win", "received", "quote", "statement",
    "claim", "claims", "phrase", "like", "the", "use", "uses", "using", "used", "against", "about",
    "on", "for", "from", "into", "through",
  ]

  /// What stands behind the name of something else.
  static let named: Set<String> = [
    "award", "awards", "prize", "fellowship", "grant", "workshop", "conference", "course", "class",
    "seminar", "project", "program", "programme", "lab", "group", "dataset", "problem", "theorem",
    "conjecture", "paradox", "effect", "hypothesis", "book", "series", "movement",
  ]

  static let prizes: Set<String> = ["award", "prize", "scholarship", "fellowship"]

  /// What one does with the works of others.
  static let readings: Set<String> = [
    "read", "reread", "inspired", "inspiring", "admire", "admired", "fascinated", "reason",
    "influenced", "favorite", "favourite", "refereed", "reviewed", "recommend", "replicate",
    "replicated",
  ]

  /// Words for a work of one's own.
  static let papers: Set<String> = [
    "paper", "papers", "article", "articles", "publication", "publications", "preprint",
    "manuscript", "chapter", "chapters", "book", "monograph", "study", "review", "poster", "essay",
    "essays", "work",
  ]

  /// Of these, what others write and one only reads.
  static let bookWords: Set<String> = [
    "book", "monograph", "study", "review", "essay", "essays", "work",
  ]

  static let titling: Set<String> = ["titled", "entitled", "called", "named"]

  /// Small words between the word for a paper and its title: "paper there with my advisor, “…”".
  static let linking: Set<String> = [
    "with", "and", "of", "at", "in", "from", "for", "the", "a", "my", "our", "there", "here",
    "titled", "entitled", "called", "named", "written", "published", "joint", "jointly", "work",
    "coauthored", "co-authored", "coauthor", "advisor", "adviser", "supervisor", "professor",
    "student", "students", "is", "was", "forthcoming", "project", "dissertation", "thesis",
    "colleague", "colleagues", "colleague's", "mentor", "number", "van", "de", "der", "von",
    "phd", "doctoral", "accepted", "to", "s", "i",
  ]

  /// What stands in front of the word for a paper that the writer may have written.
  static let determining: Set<String> = [
    "a", "another", "one", "first", "second", "third", "fourth", "two", "three", "resulting",
    "companion", "up", "related", "new", "working", "recent", "final", "last", "latest", "market",
    "subsequent", "earlier", "separate", "other", "next",
  ]

  /// What one does to a paper of one's own.
  static let writing: Set<String> = [
    "wrote", "written", "write", "writing", "published", "publish", "coauthored", "co-authored",
    "authored", "coauthor", "submitted", "finished", "completed", "led", "resulted", "resulting",
    "became", "produced", "finalized", "finalised", "drafted", "presented",
  ]

  static let publishing: Set<String> = [
    "published", "publish", "appeared", "appear", "appears", "accepted", "submitted",
    "forthcoming", "printed", "covered", "featured",
  ]

  static let published: Set<String> = [
    "published", "appeared", "appear", "appears", "accepted", "forthcoming", "submitted",
    "presented", "preprint", "arxiv", "revise", "review", "revision", "press", "coauthored",
    "journal", "proceedings",
  ]

  /// What leads to a title that is somebody else's.
  static let blocking: Set<String> = ["with", "of", "to", "than", "like", "see", "that"]

  /// How coauthors are told of behind a title.
  static let joining: Set<String> = [
    "with", "joint", "jointly", "coauthored", "co-authored", "written", "published",
    "forthcoming", "coauthor", "co-written", "a",
  ]

  static let adverbs: Set<String> = [
    "also", "first", "then", "therefore", "thus", "further", "now", "and", "i", "next", "have",
    "do", "can", "will", "instead", "both",
  ]

  /// What one sees in the works of others as well.
  static let seeing: Set<String> = [
    "see", "saw", "read", "learn", "learned", "learnt", "met", "meet", "teach", "taught", "found",
    "took", "played", "work", "worked",
  ]

  /// What a paper does, said of its writer.
  static let showing: Set<String> = [
    "show", "showed", "prove", "proved", "argue", "argued", "demonstrate", "demonstrated",
    "propose", "proposed", "document", "establish", "established",
  ]

  static let telling: Set<String> = showing.union([
    "study", "studied", "examine", "examined", "investigate", "investigated", "develop",
    "developed", "explore", "explored", "analyze", "analyzed", "analyse", "analysed", "introduce",
    "introduced", "present", "presented", "describe", "described", "extend", "extended",
    "estimate", "estimated", "consider", "considered", "address", "addressed", "ask", "asked",
    "discuss", "discussed", "provide", "provided", "characterize", "characterized", "derive",
    "derived", "test", "tested", "find", "turn", "construct", "constructed", "formalize",
    "formalized", "generalize", "generalized", "revisit", "evaluate", "evaluated", "compare",
    "compared", "model", "offer", "offered", "claim", "suggest", "trace",
  ])

  static let teaching: Set<String> = [
    "student", "students", "course", "courses", "class", "classes", "seminar", "teach", "taught",
    "teaching", "undergraduates", "program", "programme",
  ]

  static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "next", "other", "another", "last", "final",
  ]

  static let articles: Set<String> = ["the", "a", "in", "my", "our"]

  /// Verbs of which a paper is the subject.
  static let predicates: Set<String> = [
    "shows", "argues", "proves", "studies", "examines", "investigates", "develops", "explores",
    "analyzes", "analyses", "introduces", "presents", "describes", "extends", "estimates",
    "considers", "addresses", "asks", "discusses", "provides", "characterizes", "derives", "tests",
    "finds", "documents", "uses", "proposes", "demonstrates", "is", "was", "builds",
  ]
}
