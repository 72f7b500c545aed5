/// What the commands of LaTeX and of its usual classes mean to a reader of the text.
enum LaTeXCommands {
  enum Meaning {
    /// Takes arguments that are no text.
    case dropped(arguments: Int)
    /// Drops some arguments; what follows is read.
    case wrapper(dropped: Int)
    /// Sets its argument in a type.
    case styled(DraftBlock.Styles)
    /// Sets its argument in quotation marks.
    case quoted
    /// Sets what follows in the group in a type.
    case switched(DraftBlock.Styles)
    case plainType
    case heading(level: Int)
    /// A paragraph begins with a heading in bold on its first line.
    case runInHeading
    case item
    case reference
    case lineBreak
    case boundary
    /// Begins a page; what stands in its brackets spans the columns.
    case spanning
    case fill
    case space
    case nothing
    /// A register or a distance, with the size that it is given: `\parindent=1em`, `\kern 2pt`.
    ///
    /// A number has no unit.
    case size(isNumber: Bool)
    /// A rule of TeX, with its size behind it.
    case rule
    /// Sets a group between two lines, with a word in front of it that tells where: `\vadjust pre{…}`.
    case adjustment
    /// An entry of a CV: its arguments are the fields.
    case entry(arguments: Int)
    /// Begins an entry with its date in brackets: `\entry*[2019]`.
    case dated
    /// A label and its text.
    case labelled(arguments: Int)
    /// A line of its own.
    case line
    case listed
    /// What is known of the author, for the head of the document.
    case header(arguments: Int)
    case headerTitle
    /// What stands at the head of each page.
    case runningHead
    case makeTitle
    case link, url, mail
    case identifier(String)
    case raised
    case footnote
    /// What stands in the margin: the date or heading of what it stands beside.
    case margin
    /// Words that take no room, or a box that may: at the start of a paragraph they reach into the
    /// margin.
    case overlap, box
    case definition, letDefinition, texDefinition, environmentDefinition, documentCommand
    case input
    case bibliography(arguments: Int)
    case citation
    case begin, end
    case verbatim
    case cells
    case falseCondition, condition
    /// Declares a switch, sets one, or chooses between two branches.
    case newSwitch, setSwitch, branch
    case and
    /// Makes a counter, sets it or counts on.
    case counter
    /// Prints the value of a counter.
    case count
  }

  static func meaning(of name: String) -> Meaning? {
    if let meaning = table[name] { return meaning }
    // Icons of Font Awesome and of Academicons.
    let bytes = Array(name.utf8)
    if bytes.count > 2, name.hasPrefix("fa") || name.hasPrefix("ai"),
      (0x41...0x5A).contains(bytes[2])
    {
      return .nothing
    }
    return nil
  }

  /// Whether a command takes in the text of another file.
  static func takesIn(_ name: String) -> Bool {
    if case .input = table[name] { true } else { false }
  }

  private static let table: [String: Meaning] = {
    var table: [String: Meaning] = [:]
    func add(_ meaning: Meaning, _ names: String) {
      for name in names.split(separator: " ") { table[String(name)] = meaning }
    }
    add(
      .dropped(arguments: 1),
      "vspace hspace usepackage RequirePackage documentclass documentstyle label ref pageref eqref "
        + "pagestyle thispagestyle pagenumbering newlength "
        + "newcategory newkind "
        + "bibliographystyle hypersetup color geometry includegraphics photo graphicspath "
        + "moderncvstyle moderncvtheme moderncvcolor moderncvicons linespread cline cmidrule "
        + "phantom vphantom hphantom index setmainfont setromanfont setsansfont setmonofont setmathfont "
        + "setmathrm setmathsf setmathtt setCJKmainfont setCJKsansfont setCJKmonofont defaultfontfeatures "
        + "addfontfeature addfontfeatures fontspec setlist titlespacing "
        + "fancyfoot fancyhf lfoot cfoot rfoot makelabel hyphenation "
        + "selectlanguage setdefaultlanguage setotherlanguage captionsetup pagecolor newsavebox "
        + "usebox faIcon aiIcon fontdir setcvfont colorizelinks bibliographyitemlabel "
        + "newblockpunct ExecuteBibliographyOptions DeclareFieldFormat AtBeginDocument AtEndDocument "
        + "AtBeginBibliography DeclareUnicodeCharacter inputencoding fontencoding fontfamily "
        + "fontseries fontshape usetikzlibrary tikzset pgfplotsset tikz sisetup acrodef "
        + "defbibheading printacronyms setstretch renewbibmacro ecvfootnote recipient opening "
        + "rowcolor cellcolor columncolor arrayrulecolor rowcolors "
        + "closing enclosure extrainfoicon cvsidebar columnratio divider sethscale noentry ")
    add(
      .dropped(arguments: 2),
      "setlength addtolength fontsize rule colorlet pdfbookmark markboth "
        + "newfontfamily renewfontfamily newfontface babelfont settowidth titleclass definebibheading setbibfont numberwithin "
        + "DeclareGraphicsExtensions newcolumntype")
    add(
      .dropped(arguments: 3), "definecolor addcontentsline makecvfooter titlelabel")
    add(.dropped(arguments: 5), "titleformat")
    add(
      .wrapper(dropped: 0),
      "mbox fbox text textnormal textmd textup textlf textsf textrm textsl hbox "
        + "vbox ensuremath mathrm mathit mathsf mathtt mathcal mathbb operatorname "
        + "MakeUppercase MakeLowercase uppercase lowercase protect nolinkurl caption centerline "
        + "leftline rightline textsc mathnormal cvtag namestyle emailstyle textls highlight hl "
        + "")
    add(
      .wrapper(dropped: 1),
      "textcolor colorbox raisebox scalebox rotatebox parbox foreignlanguage adjustbox cvref "
        + "hyperlink hypertarget hyperref")
    add(.wrapper(dropped: 2), "fcolorbox resizebox multirow")
    add(.styled(.bold), "textbf mathbf bm boldsymbol")
    add(.styled(.italic), "textit emph")
    add(.styled(.underline), "underline uline ul uuline underbar")
    add(.styled(.code), "texttt")
    add(.quoted, "enquote textquote")
    add(.switched(.bold), "bf bfseries")
    add(.switched(.italic), "it itshape em sl slshape")
    add(.switched(.code), "tt ttfamily")
    add(.plainType, "rm rmfamily normalfont mdseries upshape sf sffamily")
    add(.heading(level: 1), "part chapter")
    add(.heading(level: 2), "section cvsection cvsect sectiontitle ecvsection roottitle")
    add(.heading(level: 3), "subsection cvsubsection ecvsubsection subrubric")
    add(.heading(level: 4), "subsubsection")
    add(.runInHeading, "paragraph subparagraph")
    add(.item, "item")
    add(.reference, "bibitem")
    add(.lineBreak, "\\ newline linebreak tabularnewline cr")
    add(
      .boundary,
      "par hrulefill newpage clearpage cleardoublepage pagebreak bigskip medskip smallskip bigbreak medbreak smallbreak "
        + "noindent vfill titlerule endgraf")
    add(.rule, "hrule vrule")
    add(.adjustment, "vadjust")
    add(.spanning, "twocolumn")
    add(.fill, "hfill hfil dotfill hfilneg hss")
    add(.space, "quad qquad enspace thinspace enskip , ; : > space \t")
    add(
      .nothing,
      "/ ! @ - centering raggedright raggedleft flushbottom sloppy tiny scriptsize "
        + "footnotesize small normalsize large Large LARGE huge Huge scshape selectfont hline toprule "
        + "midrule bottomrule hfuzz null leavevmode relax indent "
        + "allowbreak nobreak break nolinebreak nopagebreak samepage frenchspacing nonfrenchspacing "
        + "begingroup endgroup makeatletter makeatother appendix displaystyle "
        + "textstyle left right big Big bigl bigr limits nolimits today tableofcontents listoffigures "
        + "listoftables nopagenumbers onehalfspacing doublespacing singlespacing columnbreak "
        + "switchcolumn fi else or lastupdated makerubric xspace unskip ignorespaces "
        + "ignorespacesafterend strut footnotemark "
        + "global long outer expandafter csname endcsname noexpand string the boldmath unboldmath "
        + "onecolumn fontawesome setupbib makelettertitle makeletterclosing")
    add(
      .size(isNumber: false),
      "vskip hskip kern itemsep parsep topsep partopsep baselineskip parindent parskip hangindent leftskip rightskip "
        + "parfillskip lineskip lineskiplimit textwidth textheight hsize vsize hoffset voffset "
        + "oddsidemargin evensidemargin topmargin headheight headsep footskip marginparwidth "
        + "marginparsep columnsep tabcolsep arraycolsep itemindent leftmargin rightmargin "
        + "labelwidth labelsep listparindent linewidth columnwidth emergencystretch raise "
        + "lower moveleft moveright")
    add(
      .size(isNumber: true),
      "hangafter penalty hyphenpenalty exhyphenpenalty clubpenalty widowpenalty interlinepenalty "
        + "tolerance pretolerance looseness")
    add(.entry(arguments: 6), "cventry cvcompanyentry")
    add(.entry(arguments: 4), "cvhonor cvevent cvexperience")
    add(.entry(arguments: 3), "cvachievement")
    add(.dated, "entry")
    add(.labelled(arguments: 2), "cvitem cvline cvskill ecvitem ecvtitle cvcolumn")
    add(.labelled(arguments: 3), "cvitemwithcomment cvlanguage ecvlanguage")
    add(.labelled(arguments: 4), "cvdoubleitem cvcomputer")
    add(.listed, "cvlistitem cvlistdoubleitem cvitemlist")
    add(.line, "employer location dates degree institution company")
    add(.header(arguments: 1), "firstname familyname lastname surname givenname ecvname")
    add(.header(arguments: 2), "name")
    add(.header(arguments: 3), "address")
    add(
      .header(arguments: 1),
      "author email phone mobile fax homepage extrainfo quote tagline affiliation affil "
        + "institute github gitlab linkedin twitter googlescholar orcid ecvaddress "
        + "ecvemail ecvtelephone ecvnationality personalinfo contact whatsapp "
        + "social ecvhomepage ecvworkphone subtitle jobtitle headline")
    add(.headerTitle, "title")
    add(.runningHead, "fancyhead lhead chead rhead")
    add(
      .makeTitle,
      "maketitle makecvtitle makecvheader maketitlepage makeheader makecv makerubrichead")
    add(.link, "href")
    add(.url, "url path httplink httpslink weblink nolinkurl")
    add(.mail, "emaillink mailto")
    add(.identifier("doi:"), "doi DOI")
    add(.identifier("arXiv:"), "arxiv arXiv eprint")
    add(.identifier("ORCID: "), "orcidlink orcidID")
    add(.raised, "textsuperscript textsubscript")
    add(.footnote, "footnote thanks footnotetext")
    add(.margin, "marginpar marginnote sidenote marginline sidepar")
    add(.overlap, "llap")
    add(.box, "makebox framebox")
    add(.definition, "newcommand renewcommand providecommand DeclareRobustCommand newrobustcmd")
    add(.letDefinition, "let")
    add(.texDefinition, "def gdef edef xdef")
    add(.environmentDefinition, "newenvironment renewenvironment")
    add(
      .documentCommand,
      "NewDocumentCommand RenewDocumentCommand ProvideDocumentCommand DeclareDocumentCommand")
    add(.input, "input include subfile import subimport")
    add(
      .bibliography(arguments: 1),
      "bibliography addbibresource bibentry fullcite nocite printbib putbib addsectionbib")
    add(.bibliography(arguments: 0), "printbibliography printbibtabular")
    add(.citation, "cite citep citet citeauthor citeyear parencite textcite autocite footcite")
    add(.begin, "begin")
    add(.end, "end")
    add(.verbatim, "verb lstinline")
    add(.cells, "multicolumn")
    add(.falseCondition, "iffalse")
    add(
      .condition, "iftrue ifx ifnum ifdim ifodd ifcase ifdefined if ifcat ifvmode ifhmode ifmmode")
    add(.newSwitch, "newif")
    add(
      .setSwitch,
      "newboolean provideboolean newbool providebool newtoggle providetoggle setboolean setbool "
        + "settoggle toggletrue togglefalse booltrue boolfalse")
    add(
      .branch,
      "ifthenelse iftoggle ifbool nottoggle notbool ifstrempty ifblank ifdefempty ifstrequal")
    add(.and, "and And AND")
    add(.counter, "newcounter setcounter addtocounter stepcounter refstepcounter")
    add(.count, "arabic roman Roman alph Alph fnsymbol")
    return table
  }()
}
