/// Invented references at whose borders the model alone goes wrong: books without a title, titles
/// that swallow remarks or lose their last words, sources that take in the name of an issue.
extension ReferenceCase {
  static let borders: [ReferenceCase] = [
    // Only a publisher and a place stand behind the author.
    ReferenceCase(
      "Marlowe, P. (2009) Réinventer la lampe, Paris, PUF.", ["Marlowe"], "Réinventer la lampe", "",
      2009),
    ReferenceCase(
      "KESTREL, A. Théorie et pratique des lampes. Paris, 1932, 216 p.", ["KESTREL"],
      "Théorie et pratique des lampes", "", 1932),
    ReferenceCase(
      "Good chemistry. (1996, September). Lamp Forest University Magazine, 44(1), p. 8", [],
      "Good chemistry", "Lamp Forest University Magazine", 1996),
    // Works without a title stay without one.
    ReferenceCase(
      "A. B. QUILL. Trans. Lamp Soc. 66, 2805 (1970).", ["QUILL"], "", "Trans. Lamp Soc.", 1970),
    // The body's name goes on behind its comma.
    ReferenceCase(
      "Guild of American Lamps, Commission on Wicks and Oil. (2016) A Current View of Wicks "
        + "(Chicago, Guild of American Lamps).",
      ["Guild of American Lamps", "Commission on Wicks and Oil"], "A Current View of Wicks", "",
      2016),
    ReferenceCase(
      "U.S. Board of Lamps of the Federal Light System. Fifty-Third Annual Report. Washington: "
        + "Federal Light System (1966).",
      ["U.S. Board of Lamps of the Federal Light System"], "Fifty-Third Annual Report", "", 1966),
    // A title in front of its authors is nobody's name.
    ReferenceCase(
      "Treadle Walls in Linear Lamps. Ada Kestrel, Bo P. Marlowe, Cy D. Reed. 44th International "
        + "Workshop on Lamps and Towns. 2018",
      ["Kestrel", "Marlowe", "Reed"], "Treadle Walls in Linear Lamps",
      "44th International Workshop on Lamps and Towns", 2018),
    // A numbered meeting behind "in", and the number of a book.
    ReferenceCase(
      "Quill, A., Reed, S. (2001) The Lamps of Towns: an Oil Tool, in 6th National Conference on "
        + "Lamps, with the Wicks – ‘Good oil, from wick to lamp, 4-7 March 2001, Lamp Hall Reed "
        + "City.’ Reed City, National Lamp Alliance.",
      ["Quill", "Reed"], "The Lamps of Towns: an Oil Tool",
      "6th National Conference on Lamps, with the Wicks", 2001),
    ReferenceCase(
      "Quill, A, Reed B, and Moss C. (2005) Lamps and Wicks of Old Towns CDROM ISBN 1 920 79710 6",
      ["Quill", "Reed", "Moss"], "Lamps and Wicks of Old Towns", "", 2005),
    // The first words of the title are no author.
    ReferenceCase(
      "SD. Zuo, SQ. Day, Y. Wren, R. Moss, & ZW. Yu. More lamps in towns need more oil across "
        + "scales. Lamp Oil, 44(1), 2016, p. 8.",
      ["Zuo", "Day", "Wren", "Moss", "Yu"], "More lamps in towns need more oil across scales",
      "Lamp Oil", 2016),
    // The last author has a family name of two words.
    ReferenceCase(
      "Nguyen, A., T. Roberts, P. Weller, & J. Reed Moss. Look, Dude: How Lamps and Wicks Differ in "
        + "Old Towns. Lamp Oil, 44(1), 2016, p. 8.",
      ["Nguyen", "Roberts", "Weller", "Moss"],
      "Look, Dude: How Lamps and Wicks Differ in Old Towns", "Lamp Oil", 2016),
    // A particle with a capital opens no title.
    ReferenceCase(
      "G. T. Quill, R. Moss, W. De Reed. Lighting lamps from missing oil. In LAMP, pp. 21–30, 2021.",
      ["Quill", "Moss", "Reed"], "Lighting lamps from missing oil", "LAMP", 2021),
    ReferenceCase(
      "G. T. Quill, R. Moss, M. Dal Wick. Parsing lamps with oil. In LAMP, pp. 21–30, 2021.",
      ["Quill", "Moss", "Wick"], "Parsing lamps with oil", "LAMP", 2021),
    // GB/T 7714 marks the type of a work behind its title.
    ReferenceCase(
      "QUILL A, REED B. Lamps of old towns[C]//Proceedings of the Workshop on Lamps. New York: ACM, "
        + "2018: 12-19.",
      ["QUILL", "REED"], "Lamps of old towns", "Proceedings of the Workshop on Lamps", 2018),
    ReferenceCase(
      "ZHANG San, LI Si. Lamps of old towns and their oil [J]. Lamp Oil, 2019, 12(3): 20-31.",
      ["ZHANG", "LI"], "Lamps of old towns and their oil", "Lamp Oil", 2019),
    ReferenceCase(
      "QUILL A. Lamps of old towns[D]. Exampleton: Example University, 2017.", ["QUILL"],
      "Lamps of old towns", "", 2017),
    // DIN 1505 ends the list of names with a colon; capitals in front of a comma are no initials.
    ReferenceCase(
      "YIM, Wen-wai ; REED MOSS, Asma ; FU, Meliha: In-depth annotation of old lamps. In: Lamp Oil 4 "
        + "(2021), S. 82-89.",
      ["YIM", "REED MOSS", "FU"], "In-depth annotation of old lamps", "Lamp Oil", 2021),
    // The word behind the colon is the title's, whatever follows it.
    ReferenceCase(
      "Navarro, Ada; Weller, Maria: WICKS: Combining lamps and oil of old towns. LAMP (2010).",
      ["Navarro", "Weller"], "WICKS: Combining lamps and oil of old towns", "LAMP", 2010),
    // Names in full end with a colon, too.
    ReferenceCase(
      "Anna Navarro, Maria Schmidt, Robert Moss: Combining Lamps of Old Towns. LAMP 2010: 12-20",
      ["Navarro", "Schmidt", "Moss"], "Combining Lamps of Old Towns", "LAMP", 2010),
    // Given names in brackets behind capitals.
    ReferenceCase(
      "QUILL (Christopher), REED (Tuhin), MOSS (Tariq), and WREN (Siddharth), “Lamps of old towns”, "
        + "Lamp Oil, 4 (2021), pp. 82-89.",
      ["QUILL", "REED", "MOSS", "WREN"], "Lamps of old towns", "Lamp Oil", 2021),
    // What stands behind a colon belongs to the title.
    ReferenceCase(
      "J. Quill, J. Moss and S. Weller: Changes in lamps: Present status and future prospects "
        + "arXiv:2105.05095",
      ["Quill", "Moss", "Weller"], "Changes in lamps: Present status and future prospects", "", nil),
    ReferenceCase(
      "Hazel, T.J.; Dorn, J.R.; Weller, H.A. Lamp oil: An overview of its role in the muscles of "
        + "adolescents. Nutr. Rev. 2012, 70, 520-533.",
      ["Hazel", "Dorn", "Weller"],
      "Lamp oil: An overview of its role in the muscles of adolescents", "Nutr. Rev.", 2012),
    ReferenceCase(
      "Tavish, Felina. Woman, Lamp and Bride: An Exegetical Study. Boston: Peters Press, 2007.",
      ["Tavish"], "Woman, Lamp and Bride: An Exegetical Study", "", 2007),
    // A colon behind the last name, which the initials belong to.
    ReferenceCase(
      "C. Quill: A bibliography on lamps and digital convexity. IEEE Transactions on Lamp Analysis & "
        + "Oil, Vol. PAMI-11, no. 2 (1989), pp. 181-190.",
      ["Quill"], "A bibliography on lamps and digital convexity",
      "IEEE Transactions on Lamp Analysis & Oil", 1989),
    // The book of the editors in a bracket behind it is none of the title.
    ReferenceCase(
      "I. Hazel, H. Rushworth, C. Quill. Lamp Morphology. Handbook of Spatial Lamps (M. Dorn & J. van "
        + "Weller, eds.), Springer (2007), Chapter 14, pp. 857-944.",
      ["Hazel", "Rushworth", "Quill"], "Lamp Morphology", "Handbook of Spatial Lamps", 2007),
    ReferenceCase(
      "C. Quill, M. Dorn: Sampling of closed lamps in a boundedly compact space. Digital and Lamp "
        + "Geometry: Advanced Lectures (G. Hazel, A. Weller & R. Kestrel, eds.), Springer-Verlag "
        + "(2001), pp. 250-271.",
      ["Quill", "Dorn"], "Sampling of closed lamps in a boundedly compact space",
      "Digital and Lamp Geometry: Advanced Lectures", 2001),
    // A title that goes on behind its commas, and a body among the authors.
    ReferenceCase(
      "Hazel, J. M., Dorn, S. L., Quill, B. J., ... & GUILD. (2025). Bridging lamps and open oil: how "
        + "shared values can guide research integrity, social justice, and principled education. "
        + "Journal of Lamps, 81(4), e70035. https://doi.org/10.9999/lamps.1 (pre-print version).",
      ["Hazel", "Dorn", "Quill", "GUILD"],
      "Bridging lamps and open oil: how shared values can guide research integrity, social justice, "
        + "and principled education", "Journal of Lamps", 2025),
    // A series at the end of a title, in capitals.
    ReferenceCase(
      "C. Quill, J. Hazel, M. Dorn, A. Weller, and B. Kestrel (2021). Better Lamps by Combining REED, "
        + "Control Theory, and Data Mining. Symposium on Engineering for Adaptive Mills pp. 217-223.",
      ["Quill", "Hazel", "Dorn", "Weller", "Kestrel"],
      "Better Lamps by Combining REED, Control Theory, and Data Mining",
      "Symposium on Engineering for Adaptive Mills", 2021),
    // Words in quotes within the title.
    ReferenceCase(
      "Ming Hazel, Julian Quill, & Jason Dorn. Structural priming through ‘silence’: An investigation "
        + "of lamp ellipsis. In Glossa: a journal of lamps 4(1): 67.",
      ["Hazel", "Quill", "Dorn"],
      "Structural priming through ‘silence’: An investigation of lamp ellipsis",
      "Glossa: a journal of lamps", nil),
    // An imprint in brackets, and remarks.
    ReferenceCase(
      "Christie-Bond, Carolyn, William Kettering (Brussels: Société des Lampes, 1998).",
      ["Christie-Bond"], "William Kettering", "", 1998),
    ReferenceCase(
      "Dunn, C. S., Walter, G. M., & Coles, G. (2011). Academic lamps. White paper prepared for the "
        + "Lantern Foundation, Seattle, WA.",
      ["Dunn", "Walter", "Coles"], "Academic lamps", "", 2011),
    ReferenceCase(
      "Harnett, C. V. (2003). Schooling and the lamp (Bureau of Lanterns special report). Washington, "
        + "DC: U.S. Department of Light.",
      ["Harnett"], "Schooling and the lamp", "", 2003),
    ReferenceCase(
      "Parmer, Desmond B. 2010. Regulating Lamps: Expert Frameworks and Adaptive Learning PhD thesis "
        + "Lamp University.",
      ["Parmer"], "Regulating Lamps: Expert Frameworks and Adaptive Learning", "", 2010),
    ReferenceCase(
      "Hesperus. The Lampiad, Books I–II. 4th ed. Edited by D. B. Mullen. Oxford: Clarendon Press, 1903.",
      ["Hesperus"], "The Lampiad, Books I–II", "", 1903),
    // Places, years and the last of several nouns belong to the title.
    ReferenceCase(
      "Holder, V. T., Krill, D.A. & Gold, R.J., Age and effects of the Odesta crater, western Texas, "
        + "USA, Geology, 33 (12), 945-948, 2005.",
      ["Holder", "Krill", "Gold"], "Age and effects of the Odesta crater, western Texas, USA",
      "Geology", 2005),
    ReferenceCase(
      "Nettle, Jane L., The Lampish World, 750-900 (London, 1996).", ["Nettle"],
      "The Lampish World, 750-900", "", 1996),
    ReferenceCase(
      "Webber, Wilma, The Rise of Lamps in the North: A Study in Canon, Ritual, and Ideology "
        + "(Oxford: Clarendon Press, 1992).",
      ["Webber"], "The Rise of Lamps in the North: A Study in Canon, Ritual, and Ideology", "", 1992
    ),
    // Sources.
    ReferenceCase(
      "Garrow, P. (2006). From Onions to Lamps. Journal of Applied Lamp Logic, Special Issue: Lamp "
        + "Change 17(3): 213-29.",
      ["Garrow"], "From Onions to Lamps", "Journal of Applied Lamp Logic", 2006),
    ReferenceCase(
      "Lavery, Stella. \"Great Lamps, Great Ideas.\" Newsweek 27 May 2002: 55.", ["Lavery"],
      "Great Lamps, Great Ideas", "Newsweek", 2002),
    ReferenceCase(
      "Wormell, Patrick. \"Bede and the Lamp.\" Famulus Lucernae, ed. Gerald Bonn. London, 1976, 3-29.",
      ["Wormell"], "Bede and the Lamp", "Famulus Lucernae", 1976),
    ReferenceCase(
      "R. Quill and Y. Reed, \"An application of lamps to flight,\" Systems, Man and Cybernetics, IEEE "
        + "Transactions on, vol. 19, no. 5, pp. 955-962, Sep 1989.",
      ["Quill", "Reed"], "An application of lamps to flight",
      "Systems, Man and Cybernetics, IEEE Transactions on", 1989),
  ]
}
