import Testing

@testable import Bibliography

@Suite struct AuthorListPrefixTests {
  /// A text and the author list that it starts with.
  static let prefixes: [(text: String, list: String)] = [
    (
      "Size Zheng, Siyuan Chen, Yun Liang. \"COMB: Memory and Computation\", in DAC, 2023.",
      "Size Zheng, Siyuan Chen, Yun Liang"
    ),
    (
      "Li Q., Zhu H., **Huang G.**, Yu Z., Low-power in-pixel buffer circuit for image sensors. 2020",
      "Li Q., Zhu H., **Huang G.**, Yu Z."
    ),
    (
      "Huang, G., Dai, G., Yu, W., Huazhong, Y. GE-SpMM: General-purpose Sparse Multiplication",
      "Huang, G., Dai, G., Yu, W., Huazhong, Y."
    ),
    (
      "Romero, C., Paunesku, D., & Dweck, C. (2011). Brainology in the classroom",
      "Romero, C., Paunesku, D., & Dweck, C."
    ),
    ("J. P. Collman and J. I. Brauman, \"Title here\"", "J. P. Collman and J. I. Brauman"),
    (
      "Cheng Li\\*, Abdul Dakkak\\*, Jinjun Xiong, Wen-Mei Hwu",
      "Cheng Li\\*, Abdul Dakkak\\*, Jinjun Xiong, Wen-Mei Hwu"
    ),
    (
      "Pérez-Higueras JJ, Arias A, de la Macorra JC. Differences in cyclic fatigue",
      "Pérez-Higueras JJ, Arias A, de la Macorra JC"
    ),
    ("Tianqi Chen et al. TVM: an automated compiler", "Tianqi Chen et al"),
    ("Voyer, Daniel and Janie P. Vu. 2004. Gender", "Voyer, Daniel and Janie P. Vu"),
    // A mark behind the last name, and where they wrote right behind the names.
    ("Ada Quill*, Bo Reed#. Counting Rows of Mills", "Ada Quill*, Bo Reed"),
    ("Ada Quill, Anne Mary Moss, Journal of Rows 13, 637", "Ada Quill, Anne Mary Moss"),
    ("Ada Quill, Anne Moss, Marine Rows Express 13, 637", "Ada Quill, Anne Moss"),
    (
      "Ada Quill, Ali Omar al-Nashif, Noor el-Harb, arXiv 2307",
      "Ada Quill, Ali Omar al-Nashif, Noor el-Harb"
    ),
    // Words of sources that are cut short are no initials and no names.
    ("A. B. Quill and C. Moss, J. Chem. Phys. 53, 4544", "A. B. Quill and C. Moss"),
    ("A. B. Quill, C. Moss, and D. Reed, J. Appl. Sci. 3", "A. B. Quill, C. Moss, and D. Reed"),
    ("A. B. Quill, Phys. Rev. 131, 2027", "A. B. Quill"),
    ("Ada Quill, Bo Reed, Am. Math. Mon. 12", "Ada Quill, Bo Reed"),
    ("A. Quill, B. Reed, J. Moss. Rows of Mills", "A. Quill, B. Reed, J. Moss"),
    ("Quill, J. Phys. Rev. 131, 2027", "Quill, J."),
    // A remark on the list, behind which it ends.
    (
      "Ada Quill, Bo Reed (in alphabetical order). Rows of Mills",
      "Ada Quill, Bo Reed (in alphabetical order)"
    ),
    ("Ada Quill (Eddy) Moss, Bo Reed. Rows of Mills", "Ada Quill (Eddy) Moss, Bo Reed"),
    ("the quick brown fox", ""),
  ]

  @Test(arguments: prefixes)
  func reaches(text: String, list: String) {
    let prefix = AuthorListParser.prefix(of: text)
    let found = String(decoding: Array(text.utf8).prefix(prefix.end), as: UTF8.self)
    #expect(found.trimmingSuffixDots == list.trimmingSuffixDots)
    #expect(list.isEmpty || prefix.confidence >= 0.6, "\(prefix)")
  }

  @Test(arguments: [
    "Cheng Li, Abdul Dakkak, Jinjun Xiong, Wen-Mei Hwu", "Phillip B. Gibbons", "Huang G., Wang Z.",
    "Heather Miller, Ben Titzer", "Size Zheng\\*, Siyuan Chen\\*, Pedi Song, Renze Chen",
    "Russell MW, Mayr E", "Cheng Li\\* Abdul Dakkak\\* linium Xiong Wen-Mei Hwu",
    "Baldwin, M., et al. (Eds.)",
  ])
  func looksLikeList(text: String) {
    #expect(AuthorListParser.looksLikeAuthorList(text) >= 0.7)
  }

  @Test(arguments: [
    "Deep Learning, Computer Vision", "Python, Rust, C++", "Beijing, China",
    "TileFlow: A Framework for Modeling Fusion Dataflow", "Advances in Neural Information Systems",
    "2023 56th IEEE/ACM International Symposium on Microarchitecture (MICRO)", "", "12, 13, 14",
    "Undergraduate Dissertation, Supervised by Prof. Eric Liang, Depart. of EECS",
  ])
  func looksLikeNone(text: String) {
    #expect(AuthorListParser.looksLikeAuthorList(text) < 0.6)
  }
}

extension String {
  fileprivate var trimmingSuffixDots: String {
    var text = self
    while text.last == "." { text.removeLast() }
    return text
  }
}
