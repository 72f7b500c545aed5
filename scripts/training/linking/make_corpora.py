#!/usr/bin/env python3
"""Make training corpora of other shapes out of a bibliography with known authors.

usage: make_corpora.py ACL.ndjson ACL-INITIALS.ndjson PINYIN.tsv FOLDER

homonyms-N   many people under few full names: a corpus that was picked for its homonyms
families     the bearers of a few family names only, without titles and venues
styles       the same, with Chinese given names in all their spellings: "Jianguo", "Jian-Guo", "J. G."
singles      one author a record, with title and affiliation, names in all states
affiliated   the bearers of a few family names whose affiliation is known, in all spellings, with
             little else
The people are real, the collisions are made: their gold stays known.
"""
import json
import random
import sys

# Names that go together, as the weights count on.
COMMON = [
    ("wei lei jun jing yang ming li hui bo feng yong tao peng", "wang zhang li chen liu yang huang wu"),
    ("michael david robert john thomas james", "smith miller davis johnson brown jones"),
    ("amit rahul sanjay anil rajesh", "gupta kumar sharma singh"),
    ("minho jiwon sungmin jinho", "kim lee park choi"),
]
BAD = {"impure", "catchall", "ambiguous"}


def load(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def good(author):
    return author.get("gold") and author.get("trust") not in BAD


def homonyms(works, seed, names, drop):
    """Renames random people to shared full names and keeps only their works."""
    rng = random.Random(seed)
    of = {}
    for work in works:
        for author in work["authors"]:
            if good(author):
                of.setdefault(author["gold"], []).append(work["id"])
    people = sorted(p for p, w in of.items() if len(w) <= 60)
    rng.shuffle(people)
    pairs = [(g.title(), f.title()) for one, other in COMMON for g in one.split() for f in other.split()]
    rng.shuffle(pairs)
    renamed = {}
    for given, family in pairs[:names]:
        count = min(80, int(rng.lognormvariate(2.1, 0.9)) + 1)
        for _ in range(count):
            if people:
                renamed[people.pop()] = (given, family)
    out = []
    for work in works:
        mine = [a.get("gold") for a in work["authors"] if a.get("gold") in renamed]
        taken = [renamed[g] for g in mine]
        if not mine or len(set(taken)) < len(taken):
            continue
        copy = dict(work, authors=[])
        for author in work["authors"]:
            author = dict(author)
            if author.get("gold") in renamed:
                given, family = renamed[author["gold"]]
                author.update(given=given, family=family, raw=given + " " + family)
            else:
                author.pop("gold", None)
            if rng.random() < 0.5:
                author.pop("affiliation", None)
            copy["authors"].append(author)
        if rng.random() < drop:
            copy["title"] = ""
        out.append(copy)
    return out


def families(works, seed, names):
    """Keeps only the bearers of some family names, without titles, venues and years."""
    rng = random.Random(seed)
    out = []
    for work in works:
        authors = [a for a in work["authors"] if a["family"].lower() in names]
        if authors:
            bare = rng.random() < 0.8
            out.append(dict(work, authors=authors, title="" if bare else work["title"], venue="" if bare else work["venue"], year=None if bare else work["year"]))
    return out


def syllables(given, table):
    """The two syllables of a Chinese given name; None for any other name."""
    parts = given.lower().replace("-", " ").split()
    if len(parts) == 2 and all(p in table for p in parts):
        return parts
    if len(parts) == 1 and parts[0] not in table:
        cuts = [c for c in range(1, len(parts[0])) if parts[0][:c] in table and parts[0][c:] in table]
        if cuts:
            return [parts[0][: cuts[-1]], parts[0][cuts[-1] :]]
    return None


def styles(works, seed, names, table, bare):
    """Like families, each person's Chinese given name in the spellings of a habit and of the work."""
    rng = random.Random(seed)
    habit = {}
    out = []
    for work in works:
        house = rng.choice(["full", "initials", "any", "any"])
        authors = []
        for author in work["authors"]:
            if author["family"].lower() not in names:
                continue
            author = dict(author)
            two = syllables(author.get("given") or "", table)
            if two:
                a, b = two[0].title(), two[1].title()
                shapes = [a + b.lower(), f"{a}-{b}", f"{a} {b}", f"{a}-{b.lower()}", f"{a[0]}.{b[0]}.", f"{a[0]}.-{b[0]}.", f"{a[0]}."]
                mine = habit.setdefault(author.get("gold"), rng.choices(range(7), [4, 2, 1, 2, 4, 1, 2])[0])
                if house == "full":
                    pick = rng.choice([0, 0, 1, 2, 3])
                elif house == "initials":
                    pick = rng.choice([4, 4, 5, 6])
                else:
                    pick = mine
                author["given"] = shapes[pick]
            elif rng.random() < 0.4 and author.get("given"):
                author["given"] = author["given"][0] + "."
            authors.append(author)
        if authors:
            strip = rng.random() < bare
            out.append(dict(work, authors=authors, title="" if strip else work["title"], venue="" if strip else work["venue"], year=None if strip else work["year"]))
    return out


def singles(works, seed, share):
    """One random author a record."""
    rng = random.Random(seed)
    keep = {}
    out = []
    for work in works:
        authors = []
        for author in work["authors"]:
            block = (author["family"].lower(), (author.get("given") or " ")[:1].lower())
            if block not in keep:
                keep[block] = rng.random() < share
            if keep[block] and good(author):
                authors.append(author)
        for number, author in enumerate(authors):
            out.append(dict(work, id=f"{work['id']}#{number}", authors=[author], venue="", title=work["title"] if rng.random() < 0.7 else "", year=None))
    return out


def affiliated(works, seed, names, table):
    """Like styles, only authors whose affiliation is known; one work in six has lost it."""
    rng = random.Random(seed)
    known = [dict(w, authors=[a for a in w["authors"] if a.get("affiliation")]) for w in works]
    out = []
    for work in styles(known, seed, names, table, 0.8):
        if rng.random() < 1 / 6:
            for author in work["authors"]:
                author.pop("affiliation")
        out.append(work)
    return out


def write(path, works):
    with open(path, "w", encoding="utf-8") as out:
        for work in works:
            out.write(json.dumps(work, ensure_ascii=False) + "\n")


def main():
    full, initials = load(sys.argv[1]), load(sys.argv[2])
    with open(sys.argv[3], encoding="utf-8") as lines:
        table = {line.strip() for line in lines if line.strip() and not line.startswith("#")}
    folder = sys.argv[4]
    write(folder + "/homonyms-1.ndjson", homonyms(full, 1, 110, 0.1))
    write(folder + "/homonyms-2.ndjson", homonyms(full, 2, 70, 0.3))
    write(folder + "/homonyms-3.ndjson", homonyms(initials, 3, 90, 0.2))
    write(folder + "/families-1.ndjson", families(initials, 4, {"zhang"}))
    write(folder + "/families-2.ndjson", families(full, 5, {"chen", "lee", "kim"}))
    write(folder + "/styles-1.ndjson", styles(full, 7, {"wang", "huang"}, table, 0.9))
    write(folder + "/styles-2.ndjson", styles(full, 8, {"liu", "zhao", "yu"}, table, 0.3))
    write(folder + "/affiliated-1.ndjson", affiliated(full, 9, {"wang", "zhang", "liu"}, table))
    write(folder + "/affiliated-2.ndjson", affiliated(full, 10, {"li", "chen", "kim", "lee"}, table))
    write(folder + "/singles.ndjson", singles(initials, 6, 0.03))


main()
