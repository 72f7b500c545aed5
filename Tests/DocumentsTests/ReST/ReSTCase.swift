import Testing

/// A small file and the blocks that are read of it.
struct ReSTCase: CustomTestStringConvertible {
  let layout: String
  let text: String
  let blocks: String
  var testDescription: String { layout }

  static let blocks: [ReSTCase] = [
    ReSTCase(
      layout: "titles by their marks in the order in which they come",
      text:
        "====\n Ada\n====\n\nPapers\n~~~~~~\nOf 2019\n.....\n\nTalks\n~~~~~~~~~\n\n2. Rows\n.......\n",
      blocks: """
        2: heading 1
            Ada
        5: heading 2
            Papers
        7: heading 3
            Of 2019
        10: heading 2
            Talks
        13: heading 3
            2. Rows

        """),
    ReSTCase(
      layout: "rules between paragraphs, and lines of marks that are no rule",
      text: "one\n\n------\n\ntwo\nlines\n\n--\n",
      blocks: "1: paragraph\n    one\n5: paragraph\n    two lines\n8: paragraph\n    –\n"),
    ReSTCase(
      layout: "items with what stands below them",
      text: "* a\n  goes on\n\n  second\n\n  - b\n* c\n\n  third\n\n+ d\n out\nlast",
      blocks: """
        1: item -
            a goes on
            second
        6: item -, depth 1
            b
        7: item -
            c
            third
        11: item -
            d out
        13: paragraph
            last

        """),
    ReSTCase(
      layout: "numbers of items, and what only looks like them",
      text:
        "3. a\n#. b\n\n   more\n\n(7) c\n\n2019. Rows\n\nA. Quill came\n\n3. Mai, Bergen\n\n4. is no item\nas it goes on",
      blocks: """
        1: item 3.
            a
        2: item 4.
            b
            more
        6: item 7.
            c
        8: paragraph
            2019. Rows
        10: paragraph
            A. Quill came
        12: paragraph
            3. Mai, Bergen
        14: paragraph
            4. is no item as it goes on

        """),
    ReSTCase(
      layout: "definitions",
      text:
        "2019\n  Rows, with Moss\n\n2018\n  - Mills\n  - Wheels\n\nRows of Half Columns and of Mills in Rivers\n  by Bo Moss\n",
      blocks: """
        1: row
            2019 ⇥ Rows, with Moss
        4: paragraph
            2018
        5: item -
            Mills
        6: item -
            Wheels
        8: paragraph
            Rows of Half Columns and of Mills in Rivers
            by Bo Moss

        """),
    ReSTCase(
      layout: "fields are lines",
      text:
        "Rows\n\n:Speaker: Ada\n   Quill\n:Date: 3 May 2019\n:Notes:\n  - a\n:time\\:zone: no\n\n:abbr:`x` y",
      blocks: """
        1: paragraph
            Rows
        3: paragraph
            Speaker: Ada Quill
            Date: 3 May 2019
            Notes:
        7: item -
            a
        8: paragraph
            time:zone: no
        10: paragraph
            x y

        """),
    ReSTCase(
      layout: "fields of a generator of sites",
      text: ":title: Talks\n:date: 2019-02-01 10:00\n:slug: talks\n:author: Ada Quill\n\nHere",
      blocks: "1: heading 1\n    Talks\n4: paragraph\n    Ada Quill\n6: paragraph\n    Here\n"),
    ReSTCase(
      layout: "fields of a file",
      text: "Talks\n=====\n\n:Revision: 7\n:Date: 3 May 2019\n:Author: Ada Quill\n\nHere",
      blocks:
        "1: heading 1\n    Talks\n5: paragraph\n    Date: 3 May 2019\n    Ada Quill\n8: paragraph\n    Here\n"
    ),
    ReSTCase(
      layout: "comments of a generator of sites",
      text: ".. title: Talks\n.. slug: talks\n.. date: 2019-02-01\n\n.. more\n   of it\n\nHere",
      blocks: "1: heading 1\n    Talks\n8: paragraph\n    Here\n"),
    ReSTCase(
      layout: "lines of a block of lines",
      text: "| Ada Quill\n| Rows and\n  mills\n|\n| Bergen\n",
      blocks: "1: paragraph\n    Ada Quill\n    Rows and mills\n5: paragraph\n    Bergen\n"),
    ReSTCase(
      layout: "text as it stands",
      text: "Address::\n\n  Mill Road\n\n  Bergen\n\n::\n\n  x = 1\n\n>>> x\n1\n\nend ::\n\nlast",
      blocks: """
        1: paragraph
            Address:
        3: paragraph
            Mill Road
        5: paragraph
            Bergen
        9: paragraph
            x = 1
        14: paragraph
            end
        16: paragraph
            last

        """),
    ReSTCase(
      layout: "directives of text and of none",
      text: """
        .. note:: First
           goes on

           - item

        .. topic:: Rows of *Half* Columns
           :class: talk

           by Bo Moss

        .. figure:: a.png
           :alt: no

           A wheel

        .. code-block:: c

           int x;

        .. container:: talks

           inside

        .. centered:: In the middle

        .. spotlight:: Two words
           :speaker: Cleo Reed
           :width: 3

           below

        .. spotlight:: 17

        ..

           quoted
        """,
      blocks: """
        1: paragraph
            First goes on
        4: item -
            item
        6: heading 2
            Rows of Half Columns
          italic “Half”
        9: paragraph
            by Bo Moss
        14: paragraph
            A wheel
        22: paragraph
            inside
        24: paragraph
            In the middle
        26: paragraph
            Two words
        27: paragraph
            speaker: Cleo Reed
        30: paragraph
            below
        36: paragraph
            quoted

        """),
    ReSTCase(
      layout: "notes and works cited",
      text:
        "Rows [1]_, mills [#]_ and [Quill19]_.\n\n.. [1] A note\n   goes on\n.. [#] Another\n.. [Quill19] A. Quill. Rows. 2019.\n.. [no note]x\n",
      blocks: """
        1: paragraph
            Rows, mills and [Quill19].
          link “[Quill19]”
        3: item [1]
            A note goes on
        5: item [1]
            Another
        6: item [Quill19]
            A. Quill. Rows. 2019.

        """),
  ]

  static let tables: [ReSTCase] = [
    ReSTCase(
      layout: "a drawn table",
      text: """
        +------+-----------+-------+
        | Year | Títle     | Who   |
        +======+===========+=======+
        | 2019 | Rows and  | Moss  |
        |      | mills     |       |
        |      +-----------+-------+
        |      | Wheels    | Reed  |
        +------+-----------+-------+
        | over all of the columns  |
        +------+-----------+-------+
        after
        """,
      blocks: """
        2: row
            Year ⇥ Títle ⇥ Who
          bold “Year”, bold “Títle”, bold “Who”
        4: row
            2019 ⇥ Rows and mills ⇥ Moss
        4: row
            2019 ⇥ Wheels ⇥ Reed
        9: paragraph
            over all of the columns
        11: paragraph
            after

        """),
    ReSTCase(
      layout: "a ruled table",
      text: """
        ======  ========  =====
        Year    Talk      Where
        ======  ========  =====
        2019    Rows and  Oslo
                mills
        2018    Wheels that grind
        ------  ---------------
        \\       Reeds     Voss
        ======  ========  =====

        after
        """,
      blocks: """
        2: row
            Year ⇥ Talk ⇥ Where
          bold “Year”, bold “Talk”, bold “Where”
        4: row
            2019 ⇥ Rows and mills ⇥ Oslo
        6: row
            2018 ⇥ Wheels that grind
        8: row
             ⇥ Reeds ⇥ Voss
        11: paragraph
            after

        """),
    ReSTCase(
      layout: "tables of lists and of values",
      text: """
        .. list-table:: Talks
           :header-rows: 1

           * - Year
             - Talk
           * - 2019
             - Rows
               and mills
           * - 2018
             -

        .. csv-table::
           :header: "Year", Talk

           2019, "Rows, ""mills"" and wheels"
           2018, "*Wheels*
           of wood"
        """,
      blocks: """
        1: paragraph
            Talks
        4: row
            Year ⇥ Talk
          bold “Year”, bold “Talk”
        6: row
            2019 ⇥ Rows and mills
        9: paragraph
            2018
        13: row
            Year ⇥ Talk
          bold “Year”, bold “Talk”
        15: row
            2019 ⇥ Rows, "mills" and wheels
        16: row
            2018 ⇥ Wheels of wood
          italic “Wheels”

        """),
  ]

  static let words: [ReSTCase] = [
    ReSTCase(
      layout: "emphasis",
      text: "*a b* **c\nd** ``e*\\f`` `g` 2*3*4 * h Moss*, Reed* \"*\" (**i**) *j\\*k* **l",
      blocks: """
        1: paragraph
            a b c d e*\\f g 2*3*4 * h Moss*, Reed* "*" (i) j*k **l
          italic “a b”, bold “c d”, code “e*\\f”, italic “g”, bold “i”, italic “j*k”

        """),
    ReSTCase(
      layout: "references",
      text: """
        `Rows <r.pdf>`_, `Mills
        <m.pdf>`__, `Ada Quill`_, Bergen_, `<https://b.example>`_, that__ and snake_case _x __init__

        .. _Ada Quill: mailto:ada@b.example
        .. _`Bergen`: b
        __ https://doi.org/10.9999/x.1
           no text
        """,
      blocks: """
        1: paragraph
            Rows, Mills, Ada Quill, Bergen, https://b.example, that and snake_case _x __init__ ada@b.example doi:10.9999/x.1notext
          link “Rows”, link “Mills”, link “Ada Quill”, link “Bergen”, link “https://b.example”, link “that”

        """),
    ReSTCase(
      layout: "roles",
      text:
        ":doi:`10.9999/y` H\\ :sub:`2`\\ O :math:`n^2` `x`:sup: :doc:`the talks <talks>` :fa:`home` :pep:`8` :term:`mill` a:b:`c` :`d`",
      blocks: """
        1: paragraph
            doi:10.9999/y H2O n^2 x the talks PEP 8 mill a:b:c :d
          link “doi:10.9999/y”, superscript “x”, link “the talks”, link “PEP 8”, italic “c”, italic “d”

        """),
    ReSTCase(
      layout: "substitutions",
      text:
        ".. |me| replace:: **Quill, A.**\n.. |c| unicode:: 0xA9 .. a sign\n.. |p| image:: p.png\n.. |l| replace:: |me| and\n   |l|\n\n|me|, |l| |c| |p| |none| a|b|",
      blocks: """
        7: paragraph
            Quill, A., Quill, A. and Quill, A. and Quill, A. and |me| and |l| © |none| a|b|
          bold “Quill, A.”, bold “Quill, A.”, bold “Quill, A.”, bold “Quill, A.”

        """),
    ReSTCase(
      layout: "backslashes, dashes and addresses",
      text:
        "\\*a\\* b\\ c\\\\d 2010--2012 -- e --- f --help https://x.example/a_b_*c*, (http://y.example/_) 50% & <b>",
      blocks: """
        1: paragraph
            *a* bc\\d 2010–2012 – e — f --help https://x.example/a_b_*c*, (http://y.example/_) 50% & <b>
          link “https://x.example/a_b_*c”, link “http://y.example/_”

        """),
  ]
}
