#!/usr/bin/env python3
"""Renders bibliographic facts through many citation styles, with faults mixed in.

    render.py --data FOLDER --names FOLDER [--acl FILE] --count 8000 --seed 1 --output FILE

Writes what the feature writer reads. A reference is a list of (label, text) pieces; pieces without
a label are what stands between the fields.
"""

import argparse
import random
import re

import corpora
from facts import CITIES, PUBLISHERS_CS, UNIVERSITIES, WORKSHOPS, Facts

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "short": "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
PARTICLES = ["van", "van der", "de", "von", "de la", "di", "Le", "El", "del", "dos", "van den", "ten"]


class Renderer:
    def __init__(self, facts, seed):
        self.facts = facts
        self.random = random.Random(seed)

    def chance(self, p):
        return self.random.random() < p

    def pick(self, *options):
        return self.random.choice(options)

    # Names

    def name(self):
        r = self.random
        given = [r.choice(self.facts.given)]
        if self.chance(0.3):
            given.append(r.choice(self.facts.given) if self.chance(0.3) else r.choice("ABCDEFGHJKLMNPRSTW") + ".")
        family = r.choice(self.facts.family)
        if self.chance(0.04):
            family += "-" + r.choice(self.facts.family)
        if self.chance(0.04):
            family = r.choice(PARTICLES) + " " + family
        return given, family

    def initials(self, given, dot=".", space=" "):
        out = []
        for part in given:
            pieces = [piece[0] for piece in part.split("-") if piece]
            out.append(("-" if space else "").join(piece + dot for piece in pieces))
        return space.join(out)

    def author(self, style, first):
        given, family = self.name()
        full = " ".join(given)
        if style["caps"]:
            family = family.upper()
        form = style["form"]
        if form == "full":
            text = f"{full} {family}"
        elif form == "initials-first":
            text = f"{self.initials(given, '.', style['gap'])} {family}"
        elif form == "comma-initials":
            text = f"{family}, {self.initials(given, '.', style['gap'])}"
        elif form == "vancouver":
            text = f"{family} {self.initials(given, '', '')}"
        elif form == "family-initial":
            text = f"{family} {self.initials(given, '.', style['gap'])}"
        elif form == "comma-full":
            text = f"{family}, {full}"
        elif form == "inverted-first":
            text = f"{family}, {full}" if first else f"{full} {family}"
        elif form == "inverted-initials":
            i = self.initials(given, ".", style["gap"])
            text = f"{family}, {i}" if first else f"{i} {family}"
        else:
            text = f"{given[0]} {family}"
        if self.chance(0.012):
            text += self.pick(", Jr.", " Jr", " III", ", II")
        return text

    def authors(self, style, most=9):
        count = min(most, self.pick(1, 1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 9))
        names = [self.author(style, index == 0) for index in range(count)]
        if style["cv"]:
            mark = self.pick("\\*", "*", "†", "1", "") if self.chance(0.3) else ""
            for index in range(count):
                if index < 2 and mark:
                    names[index] += mark
            if self.chance(0.35):
                place = self.random.randrange(count)
                names[place] = "**" + names[place] + ("**" if self.chance(0.9) else ",**")
        if self.chance(0.06):
            return style["sep"].join(names[: self.pick(1, 1, 3)]) + self.pick(" et al.", ", et al.", " et al", ", & others", " and others", " u. a.")
        if count == 1:
            return names[0]
        last = style["last"]
        if count == 2 and last.startswith(", "):
            last = last[1:] if self.chance(0.6) else last
        return style["sep"].join(names[:-1]) + last + names[-1]

    def author_style(self, computing):
        form = self.random.choices(
            ["full", "initials-first", "comma-initials", "vancouver", "family-initial", "comma-full", "inverted-first",
             "inverted-initials", "short"],
            [6, 5, 6, 3, 4 if computing else 2, 2, 3, 1, 1])[0]
        conjunction = self.pick(" and ", " and ", ", and ", ", and ", " & ", ", & ", ", ", " und ", " et ", " y ", " e ")
        sep = ", "
        if form in ("comma-initials", "comma-full") and self.chance(0.25):
            sep = "; "
            conjunction = self.pick("; ", " and ", "; and ")
        elif form == "comma-full" and self.chance(0.2):
            sep = conjunction = self.pick(" and ", " / ", "/")
        if form == "vancouver":
            conjunction = self.pick(", ", ", ", " and ")
        return {"form": form, "sep": sep, "last": conjunction, "gap": self.pick(" ", " ", ""),
                "caps": self.chance(0.08), "cv": computing and self.chance(0.5)}

    # Pieces

    def title(self, computing, book=False):
        pool = self.facts.computing if computing and not book else self.facts.books if book else self.facts.titles
        title = self.random.choice(pool)
        if computing and self.chance(0.25):
            name = self.random.choice(self.facts.computing).split()[0].strip(":,")
            title = self.pick("", "", "i", "Deep", "Open", "GE-", "X") + name[:9].capitalize() + ": " + title
        if self.chance(0.06):
            title = title.title()
        elif self.chance(0.03):
            title = title.upper()
        return title.strip().rstrip(".")

    def meeting(self, year):
        acronym, name = self.random.choice(self.facts.meetings)
        number = self.random.randint(2, 60)
        th = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 != 1 else 0, "th")
        words = "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth".split()
        ordinal = self.pick(f"{number}{th} ", f"{number}{th} ", self.random.choice(words) + " ", "", "", "")
        short = self.pick(acronym, acronym, f"{acronym} '{year % 100:02}", f"{acronym}'{year % 100:02}", f"{acronym} {year}", f"{acronym}-{number}")
        the = self.pick("the ", "the ", "")
        workshop = ""
        if self.chance(0.12):
            workshop = self.pick("Workshop ", "International Workshop ", f"{acronym} Workshop ") + self.random.choice(WORKSHOPS)
        if workshop:
            return self.pick(workshop, workshop + f" at {short}", f"Proceedings of {the}{ordinal}{workshop}", f"{workshop} ({short})")
        return self.pick(
            f"Proceedings of {the}{ordinal}{name} ({short})", f"Proceedings of {the}{ordinal}{name}",
            f"{ordinal}{name} ({short})", f"{name} ({acronym})", f"{year} {ordinal}{name} ({acronym})",
            f"{the.capitalize()}{ordinal}{name} ({short})".strip(), f"Proc. {acronym}", f"Proc. of {the}{ordinal}{name}",
            f"{acronym}", f"{short}", f"{name}", f"Proceedings of {the}{year} {name}", f"{acronym}: {name}",
            f"Proceedings of {acronym}", f"{the.capitalize()}{ordinal}{name}, {short}".strip())

    def pages(self):
        first = self.random.randint(1, 2000)
        last = first + self.random.randint(1, 30)
        dash = self.pick("-", "–", "--", "-", " - ")
        prefix = self.pick("pp. ", "pp. ", "p. ", "", "", "pages ", "pp ", "S. ", "Pages ")
        if self.chance(0.15):
            return prefix, str(first)
        return prefix, f"{first}{dash}{last}"

    def volume(self):
        """Volume, issue and pages with what stands between them."""
        volume, issue = str(self.random.randint(1, 140)), str(self.random.randint(1, 12))
        prefix, pages = self.pages()
        out = []
        shape = self.random.randrange(8)
        if shape == 0:
            out = [("volume", volume), (None, "("), ("issue", issue), (None, self.pick("): ", "), ", "):")), ("pages", pages)]
        elif shape == 1:
            out = [(None, self.pick("vol. ", "Vol. ", "vol ", "volume ")), ("volume", volume), (None, self.pick(", no. ", ", No. ", ", issue ")),
                   ("issue", issue), (None, ", " + (prefix or "pp. ")), ("pages", pages)]
        elif shape == 2:
            out = [("volume", volume), (None, self.pick(":", ": ", ", ")), ("pages", pages)]
        elif shape == 3:
            out = [(None, self.pick("vol. ", "Bd. ", "t. ", "")), ("volume", volume), (None, ", " + prefix), ("pages", pages)]
        elif shape == 4:
            out = [("volume", volume), (None, self.pick("/", "-")), ("issue", issue), (None, ", " + prefix), ("pages", pages)]
        elif shape == 5:
            out = [("volume", volume), (None, " ("), ("issue", issue), (None, "), " + prefix), ("pages", pages)]
        elif shape == 6:
            out = [("volume", volume)]
        return out

    def date(self, year, language="en"):
        month = self.random.choice(MONTHS[self.pick("en", "short") if language == "en" else language])
        day = self.random.randint(1, 28)
        return self.random.choices(
            [str(year), f"{month} {year}", f"{month} {day}, {year}", f"{day} {month} {year}", f"{year}, {month} {day}",
             f"{year}{self.pick('a', 'b', 'c')}", f"{month}, {year}"], [60, 8, 2, 2, 1, 4, 2])[0]

    def source(self, kind, year, computing, wants_date):
        """Where the work appeared, and whether the year was said there."""
        r, p = self.random, self.pick
        out, said = [], False
        if kind == "article":
            journal = r.choice(self.facts.journals_cs if computing and self.chance(0.7) else self.facts.journals)
            out = [("journal", journal)]
            if self.chance(0.1):
                out = [(None, p("In ", "in ")), *out]
            numbers = self.volume()
            if wants_date and self.chance(0.35):
                out += [(None, p(" (", ", (", ". (")), ("date", str(year)), (None, p(") ", "), ")), *numbers]
                said = True
            elif wants_date and self.chance(0.12):
                out += [(None, p(" ", ". ", ", ")), ("date", str(year)), (None, p(";", "; ", ", ")), *numbers]
                said = True
            elif numbers:
                out += [(None, p(", ", " ", ". ", ", ")), *numbers]
        elif kind == "paper":
            container = self.meeting(year) if computing or self.chance(0.4) else r.choice(self.facts.containers)
            lead = p("In ", "In ", "In ", "in ", "in the ", "In: ", "", "", "To appear in ", "To appear in the ", "*To appear* in ")
            if lead.lower().startswith(("to", "*")):
                out = [("note", "To appear"), (None, lead.replace("*", "")[9:])]
            else:
                out = [(None, lead)]
            if self.chance(0.08) and lead.startswith("In"):
                style = self.author_style(False)
                out += [("editor", self.authors(style, 3) + p(", editors", " (Eds.)", ", eds.", " (ed.)", ", editor")), (None, p(", ", ": ", ". "))]
            out += [("container", container)]
            extras = []
            if self.chance(0.3):
                extras.append([("location", r.choice(CITIES))])
            if self.chance(0.4):
                prefix, pages = self.pages()
                extras.append([(None, prefix or "pages "), ("pages", pages)])
            if self.chance(0.25):
                extras.append([("publisher", r.choice(PUBLISHERS_CS))])
            r.shuffle(extras)
            if wants_date:
                spot = r.randrange(len(extras) + 1)
                extras.insert(spot, [("date", self.date(year))])
                said = True
            for extra in extras:
                out += [(None, p(", ", ", ", ". ")), *extra]
        elif kind == "book":
            place, house = r.choice(self.facts.locations), r.choice(self.facts.publishers)
            if self.chance(0.15) and self.facts.editions:
                out += [("edition", r.choice(self.facts.editions)), (None, p(", ", ". "))]
            out += p([("location", place), (None, p(": ", ", ", " : ")), ("publisher", house)], [("publisher", house)],
                     [("publisher", house), (None, p(", ", ": ")), ("location", place)], [("location", place)])
            if wants_date:
                said = True
                if self.chance(0.25):
                    out = [(None, "("), *out, (None, ", "), ("date", str(year)), (None, ")")]
                else:
                    out += [(None, p(", ", " ", ", ")), ("date", str(year))]
            if self.chance(0.2):
                prefix, pages = self.pages()
                out += [(None, ", " + (prefix or "p. ")), ("pages", pages)]
        elif kind == "chapter":
            style = self.author_style(False)
            editor = self.authors(style, 3)
            container = self.title(False, book=True)
            mark = p(" (Eds.)", " (eds.)", ", eds.", " (Hg.)", " (Hrsg.)", " (ed.)", " (Ed.)", " (dir.)", ", editor", " (a cura di)")
            prefix, pages = self.pages()
            lead = p("In ", "In: ", "in ", "in: ", "in: ", "dans ")
            if self.chance(0.65):
                out = [(None, lead), ("editor", editor + mark), (None, p(", ", ": ", " ")), ("container", container)]
            else:
                out = [(None, lead), ("container", container), (None, ", "), ("editor", p("edited by ", "ed. ", "ed. by ", "hrsg. von ") + editor)]
            if self.chance(0.4):
                out += [(None, p(" (", ", ")), (None, prefix or "pp. "), ("pages", pages), (None, p("). ", ". "))]
            else:
                out += [(None, p(". ", ", "))]
            out += p([("location", r.choice(self.facts.locations)), (None, ": "), ("publisher", r.choice(self.facts.publishers))],
                     [("publisher", r.choice(self.facts.publishers))], [("location", r.choice(self.facts.locations))])
            if wants_date:
                out += [(None, p(", ", " ")), ("date", str(year))]
                said = True
        elif kind == "thesis":
            genre = p("PhD thesis", "Ph.D. dissertation", "Master's thesis", "Doctoral dissertation", "Diss.", "Ph.D. thesis",
                      "Unpublished doctoral dissertation", "Thèse de doctorat", "Diplomarbeit", "Tesis doctoral")
            out = [("genre", genre), (None, ", "), ("publisher", r.choice(UNIVERSITIES))]
        elif kind == "report":
            out = [("genre", p("Technical Report", "Tech. Rep.", "Working Paper", "Technical report")), (None, " "),
                   ("identifier", p("TR-", "No. ", "CS-TR-", "") + str(r.randint(10, 2999))), (None, ", "), ("publisher", r.choice(UNIVERSITIES))]
        else:
            number = f"{r.randint(7, 24):02}{r.randint(1, 12):02}.{r.randint(100, 99999):05}"
            out = p([("journal", "arXiv preprint"), (None, " "), ("identifier", f"arXiv:{number}")],
                    [("journal", "CoRR"), (None, ", "), ("identifier", f"abs/{number}")],
                    [("journal", "arXiv"), (None, ", ")], [("identifier", f"arXiv:{number}"), (None, self.pick(" [cs.LG]", ""))],
                    [("journal", "arXiv preprint"), (None, " "), ("identifier", f"arXiv:{number}")])
        return out, said

    # Whole references

    def reference(self):
        computing = self.chance(0.55)
        year = self.random.randint(1985, 2024) if computing else self.random.randint(1890, 2023)
        kind = self.random.choices(
            ["article", "paper", "book", "chapter", "thesis", "report", "preprint"],
            [30, 55, 0, 4, 3, 3, 8] if computing else [45, 10, 25, 18, 3, 2, 0])[0]
        style = self.author_style(computing)
        order = self.random.choices(["year-last", "author-year", "title-first", "year-first"],
                                    [50, 36 if not computing else 16, 11 if computing else 2, 2])[0]
        cv = computing and self.chance(0.5)
        out = []
        if self.chance(0.12):
            out.append(("number", self.pick("[%d]", "%d.", "(%d)", "%d", "[C%d]", "[J%d]") % self.random.randint(1, 150)))
            out.append((None, " "))
        elif cv and self.chance(0.2):
            out.append((None, self.pick("- ", "• ", "* ", "– ")))
        authors = [("author", self.authors(style))]
        title = self.title(computing, book=kind in ("book", "thesis"))
        quotes = self.pick(None, None, None, "“”", '""', "‘’", "«»", "„“", "``''") if kind != "book" else None
        end = "" if title[-1] in "?!" else self.pick(".", ".", ",")
        if quotes:
            half = len(quotes) // 2
            inside = self.chance(0.6)
            mark = quotes[:half] + (" " if quotes == "«»" else "")
            close = (" " if quotes == "«»" else "") + quotes[half:]
            titles = [(None, mark), ("title", title), (None, (end + close) if inside else (close + self.pick(end, end, "", ".,")))]
        else:
            wrap = self.pick("*", "**", "_", "") if cv and self.chance(0.35) else ""
            titles = [(None, wrap), ("title", title), (None, wrap + end)]
        wants = order in ("year-last", "title-first") and kind != "x"
        source, said = self.source(kind, year, computing, wants)
        stop = self.pick(". ", ", ", " ", ": ")
        if style["form"] in ("initials-first", "full", "short"):
            stop = self.pick(". ", ", ", ". ", ", ", ": ")
        if authors[0][1].endswith("."):
            stop = self.pick(" ", ", ", " ")
        date = [("date", self.date(year))]
        if order == "author-year":
            wrapped = self.pick(["(", ")"], ["(", ")"], ["", ""], ["", "."], ["", ","], ["[", "]"])
            gap = self.pick(" ", ". ", ", ") if not authors[0][1].endswith(".") else " "
            out += [*authors, (None, gap + wrapped[0]), *date, (None, wrapped[1] + self.pick(". ", " ", ", ", ": ")), *titles, (None, " "), *source]
        elif order == "title-first":
            newline = self.pick("\n", " ", " ", "\n") if cv else " "
            open_, close = self.pick(("(", ")"), ("", ""), ("", ""), ("*", "*"), ("[", "]"))
            by = self.pick("", "", "", "with ", "By ", "by ")
            out += [*titles, (None, newline), (None, by), *authors, (None, self.pick(".", "", "", ",") + newline + open_), *source, (None, close)]
        elif order == "year-first":
            out += [("date", str(year)), (None, self.pick(". ", " ", ": ", "\t")), *authors, (None, stop), *titles, (None, " "), *source]
        else:
            out += [*authors, (None, stop), *titles, (None, self.pick(" ", " ", "\n") if cv else " "), *source]
        if order in ("year-last", "title-first") and not said:
            out += [(None, self.pick(", ", ". ", " (")), *date]
            if out[-2][1] == " (":
                out.append((None, ")"))
        if self.chance(0.08) and order == "year-last" and kind == "paper":
            out.append((None, self.pick(", ", " ")))
            out.append(("date", str(year)))
        out.append((None, self.pick(".", ".", ".", "", ";")))
        out += self.tail(computing)
        if self.chance(0.05):
            out = self.forget(out)
        return self.damage(out)

    def tail(self, computing):
        out = []
        if computing and self.chance(0.12):
            note = self.pick("Best Paper Award", "Best Paper Nominee", "Oral", "Acceptance rate: 19%", "Spotlight", "in submission",
                             "Honorable Mention", "under review", "To appear", "Poster", "acceptance rate 22/101")
            open_, close = self.pick(("(", ")"), ("[", "]"), ("**", "**"), ("", ""))
            out += [(None, " " + open_), ("note", note), (None, close + self.pick(".", ""))]
        if self.chance(0.07):
            doi = f"10.{self.random.randint(1000, 9999)}/" + "".join(self.random.choice("abcdef0123456789.-") for _ in range(10)).strip(".-")
            out += self.pick([(None, " doi:"), ("doi", doi)], [(None, " "), ("url", "https://doi.org/" + doi)], [(None, " DOI: "), ("doi", doi)],
                             [(None, " "), ("doi", doi)])
        elif self.chance(0.06):
            url = "http" + self.pick("", "s") + "://" + self.pick("www.", "") + self.random.choice(self.facts.family).lower() + self.pick(".org/", ".edu/~x/", ".com/papers/") + "a.pdf"
            out += [(None, self.pick(" ", " URL: ", " Available at: ")), ("url", url)]
            if self.chance(0.4):
                out += [(None, " "), ("note", self.pick("Accessed: 2020-01-15", "accessed 12 May 2017", "(abgerufen am 3. Mai 2015)", "last visited June 2018"))]
        return out

    def forget(self, pieces):
        labels = [label for label, _ in pieces if label]
        if len(labels) < 4:
            return pieces
        victim = self.random.choice(labels)
        return [(label, text) for label, text in pieces if label != victim]

    # Faults

    def damage(self, pieces):
        r = self.random
        kind = r.random()
        if kind < 0.72:
            return pieces
        out = []
        for label, text in pieces:
            if kind < 0.80:
                text = self.confuse(text, 0.012)
            elif kind < 0.86:
                text = re.sub(r"(?<=\w) (?=\w)", lambda m: "" if r.random() < 0.15 else " ", text)
                if not label:
                    text = re.sub(r"([.,:;]) ", lambda m: m.group(1) if r.random() < 0.6 else m.group(0), text)
            elif kind < 0.91:
                text = re.sub(r" ", lambda m: "\n" if r.random() < 0.1 else " ", text)
                text = re.sub(r"(?<=[a-z]{4})(?=[a-z]{4})", lambda m: "-\n" if r.random() < 0.02 else "", text)
            elif kind < 0.95:
                text = re.sub(r"(?<=\w)([.,:;)])", lambda m: (" " if r.random() < 0.4 else "") + m.group(1), text)
            else:
                text = re.sub(r"(?<=[a-z])(?=[a-z]{3})", lambda m: self.pick(" ", "-") if r.random() < 0.015 else "", text)
                if not label and r.random() < 0.3:
                    text = text.replace(".", ",") if r.random() < 0.5 else text.replace(",", ".")
            out.append((label, text))
        return out

    def confuse(self, text, rate):
        pairs = [("l", "1"), ("1", "l"), ("I", "l"), ("rn", "m"), ("m", "rn"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("0", "O"), ("e", "c"),
                 ("ü", "u"), ("é", "e"), ("ö", "o"), (".", ","), ("S", "5"), ("h", "li"), ("ii", "u"), ("B", "8"), ("O", "0")]
        for old, new in pairs:
            text = re.sub(re.escape(old), lambda m: new if self.random.random() < rate * 3 else m.group(), text)
        return text

    def prose(self):
        """Text that is no reference."""
        r = self.random
        topic = r.choice(self.facts.computing)
        words = " ".join(topic.split()[:6]).rstrip(",:")
        given, family = self.name()
        person = f"{given[0]} {family}"
        return r.choice([
            f"Teaching assistant for {words}, {r.choice(UNIVERSITIES)}, Fall {r.randint(2005, 2023)}.",
            f"Designed and implemented a prototype of {words} and measured its performance on several data sets.",
            f"In this project we looked at {words} under the guidance of Prof. {person}.",
            f"I am interested in {words}, and I would like to work with {person} on this subject.",
            f"Research intern, {r.choice(UNIVERSITIES)}, {r.randint(2001, 2022)} - {r.randint(2001, 2023)}",
            f"{r.choice(UNIVERSITIES)}, B.Sc. in Computer Science, GPA {r.randint(30, 40) / 10}",
            f"During my undergraduate years I became fascinated by how {words.lower()} changes what programs can do.",
            f"Advisor: {person}", f"Invited talk on {words}.", f"Reviewer for several journals, member of the programme committee.",
            f"The results, which were obtained with {person}, show that {words.lower()} is faster than before.",
            f"Awarded a scholarship for excellent students in {r.randint(2000, 2023)}.",
            f"Skills: Python, C++, CUDA, {words}", f"Phone: 555-01{r.randint(10, 99)}, e-mail: {family.lower()}@example.edu",
            f"We thank {person} for helpful comments on this section, and all readers for their patience.",
            f"{words.capitalize()} has been studied for a long time, but much of it is not understood.",
        ])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--names", required=True)
    parser.add_argument("--acl")
    parser.add_argument("--hold-out")
    parser.add_argument("--count", type=int, default=8000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", required=True)
    options = parser.parse_args()
    held = set()
    if options.hold_out:
        with open(options.hold_out, encoding="utf8") as file:
            held = {corpora.squash(line) for line in file}
    sets = [corpora.load(options.data, name) for name in ("anystyle-core", "anystyle-good", "grobid-dev")]
    renderer = Renderer(Facts(sets, options.names, options.acl, held, options.seed), options.seed)
    entries = []
    while len(entries) < options.count:
        if renderer.chance(0.05):
            text = renderer.prose()
            entries.append({"text": text, "spans": [(0, len(text), "prose")]})
            continue
        text, spans = "", []
        for label, piece in renderer.reference():
            if label and piece:
                spans.append((len(text), len(text) + len(piece), label))
            text += piece
        entries.append({"text": text, "spans": spans})
    corpora.export(entries, options.output)


if __name__ == "__main__":
    main()
