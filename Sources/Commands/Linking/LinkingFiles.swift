import Foundation
import Linking

/// The file in which `coterie link --state` keeps what it found.
enum StateFile {
  /// Reads a state; none where there is no file, and a damaged one is told and left aside.
  static func read(_ path: String) throws -> LinkageState {
    guard FileManager.default.fileExists(atPath: path) else { return LinkageState() }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw RecordError.unreadable(path)
    }
    guard let state = LinkageState(Array(data)) else {
      Terminal.error(
        "\(path): warning: this is no state of this version, or it is damaged; "
          + "everything is linked anew and the file replaced.")
      return LinkageState()
    }
    return state
  }

  static func write(_ state: LinkageState, to path: String) throws {
    try OutputFile.write(state.bytes, to: path)
  }
}

/// A file of rulings, one a line.
enum DecisionFile {
  private struct Line: Decodable {
    struct Place: Decodable {
      var paper: String
      var position: Int
    }

    var verdict: String
    var first: Place
    var second: Place
  }

  static func read(_ path: String) throws -> [MentionRuling] {
    var rulings: [MentionRuling] = []
    var number = 0
    try RecordFile.forEachBlock(of: path) { block in
      for line in block.split(separator: 0x0A, omittingEmptySubsequences: false) {
        number += 1
        if line.allSatisfy({ $0 <= 0x20 }) { continue }
        guard let item = try? JSONDecoder().decode(Line.self, from: Data(line)),
          item.verdict == "same" || item.verdict == "different"
        else {
          Terminal.error(
            "\(path):\(number): warning: this is no ruling and was left out; "
              + "see `coterie help link` for the form of one.")
          continue
        }
        rulings.append(
          MentionRuling(
            isSame: item.verdict == "same",
            MentionRuling.Place(work: item.first.paper, position: item.first.position),
            MentionRuling.Place(work: item.second.paper, position: item.second.position)))
      }
    }
    return rulings
  }

  static func message(_ ruling: MentionRuling, _ reason: RulingFault, in path: String) -> String {
    let pair =
      "\(ruling.first.work)/\(ruling.first.position) and "
      + "\(ruling.second.work)/\(ruling.second.position)"
    let why =
      switch reason {
      case .unknown: "there is no such record or author; correct the ruling"
      case .ruledApart: "another ruling keeps them apart; withdraw one of the two"
      case .oneMention: "the two are one mention; correct the ruling"
      case .oneWork: "one person would sign a work twice; withdraw the ruling"
      }
    return "\(path): warning: the ruling on \(pair) was not followed: \(why)."
  }
}

/// Entities that are possibly the same, one pair a line.
enum DoubtfulFile {
  static func write(
    _ pairs: [DoubtfulEntities], of corpus: LinkageCorpus, to path: String
  ) throws {
    var json = JSONLine()
    for pair in pairs {
      json.append(raw: "{\"first\":\"e")
      json.bytes += Array(String(pair.first + 1).utf8)
      json.append(raw: "\",\"firstName\":")
      json.append(corpus.writtenName(of: Int(pair.first)))
      json.append(raw: ",\"second\":\"e")
      json.bytes += Array(String(pair.second + 1).utf8)
      json.append(raw: "\",\"secondName\":")
      json.append(corpus.writtenName(of: Int(pair.second)))
      json.append(raw: ",\"weight\":")
      json.bytes += Array(decimal(Double(pair.weight)).utf8)
      json.append(raw: ",\"effect\":")
      json.bytes += Array(decimal(pair.effect).utf8)
      json.append(raw: "}\n")
    }
    try OutputFile.write(json.bytes, to: path)
  }

  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((min(max(value, -1e9), 1e9) * 100).rounded())
    let places = String(abs(hundredths) % 100)
    return (hundredths < 0 ? "-" : "") + "\(abs(hundredths) / 100)."
      + (places.count == 1 ? "0" + places : places)
  }
}
