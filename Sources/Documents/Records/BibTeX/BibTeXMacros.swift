/// The string macros of a BibTeX file: the months, those of the standard styles, and `@string`s.
struct BibTeXMacros {
  private var table: [String: [UInt8]] = [:]
  private var size = 0
  /// The most bytes that all values may have: a chain of macros that double each other stops here.
  private static let largest = 4 << 20

  /// Defines or redefines a macro; false where there is no more room.
  mutating func define(_ name: String, _ value: [UInt8]) -> Bool {
    guard size + value.count <= Self.largest, table.count < 100_000 else { return false }
    size += value.count
    table[name] = value
    return true
  }

  /// The value of a macro; nil for an unknown one.
  subscript(name: String) -> [UInt8]? {
    table[name] ?? Self.standard[name].map { Array($0.utf8) }
  }

  /// The months, and the journals that `plain.bst` and its siblings define.
  private static let standard: [String: String] = [
    "jan": "January", "feb": "February", "mar": "March", "apr": "April", "may": "May",
    "jun": "June", "jul": "July", "aug": "August", "sep": "September", "oct": "October",
    "nov": "November", "dec": "December",
    "acmcs": "ACM Computing Surveys", "acta": "Acta Informatica",
    "cacm": "Communications of the ACM",
    "ibmjrd": "IBM Journal of Research and Development", "ibmsj": "IBM Systems Journal",
    "ieeese": "IEEE Transactions on Software Engineering",
    "ieeetc": "IEEE Transactions on Computers",
    "ieeetcad":
      "IEEE Transactions on Computer-Aided Design of Integrated Circuits",
    "ipl": "Information Processing Letters", "jacm": "Journal of the ACM",
    "jcss": "Journal of Computer and System Sciences", "scp": "Science of Computer Programming",
    "sicomp": "SIAM Journal on Computing", "tocs": "ACM Transactions on Computer Systems",
    "tods": "ACM Transactions on Database Systems", "tog": "ACM Transactions on Graphics",
    "toms": "ACM Transactions on Mathematical Software",
    "toois": "ACM Transactions on Office Information Systems",
    "toplas": "ACM Transactions on Programming Languages and Systems",
    "tcs": "Theoretical Computer Science",
  ]
}
