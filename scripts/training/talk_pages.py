"""Reads pages of talks with what is right for them, and labels their tokens."""

import bisect
import glob
import os
import struct
import subprocess
import unicodedata

LABELS = ["B-T", "I-T", "B-S", "I-S", "O"]
OTHER = "O"


class Page:
    """A page: its tokens' texts, features and labels, and the talks that stand on it."""

    def __init__(self, name, texts, features, talks):
        self.name, self.texts, self.features, self.talks = name, texts, features, talks
        self.labels = [OTHER] * len(texts)
        self.found = self._label()

    def _label(self):
        """Labels titles and the speakers near them; returns how many titles were found."""
        text, starts, ends, place = [], {}, {}, 0
        for index, token in enumerate(self.texts):
            letters = squash(token)
            if letters:
                starts[place] = index
                text.append(letters)
                place += len(letters)
                ends[place] = index
        text = "".join(text)

        def places(letters):
            at = text.find(letters)
            while at >= 0:
                if at in starts and at + len(letters) in ends:
                    yield starts[at], ends[at + len(letters)] + 1
                at = text.find(letters, at + 1)

        def put(first, last, kind):
            if any(label != OTHER for label in self.labels[first:last]):
                return False
            self.labels[first:last] = ["B-" + kind] + ["I-" + kind] * (last - first - 1)
            return True

        found = 0
        for title, _, _ in sorted(self.talks, key=lambda talk: -len(talk[0])):
            letters = squash(title)
            if len(letters) < 4:
                continue
            spans = list(places(letters))
            found += bool(spans)
            for first, last in spans:
                put(first, last, "T")
        titles = [index for index, label in enumerate(self.labels) if label == "B-T"]
        for _, speakers, _ in self.talks:
            for speaker in speakers.split("/"):
                letters = squash(speaker)
                if len(letters) < 4:
                    continue
                for first, last in places(letters):
                    near = bisect.bisect(titles, first)
                    around = titles[max(0, near - 1) : near + 1]
                    # The same name far from a title is an organiser's.
                    if around and min(abs(title - first) for title in around) <= 60:
                        put(first, last, "S")
        return found


def squash(text):
    """The letters and digits of a text, without case and accents."""
    text = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in text.lower() if letter.isalnum())


def gold(path):
    """The talks of a page: `title | speaker | date` a line; `~` marks one that may be left out."""
    talks = []
    with open(path, encoding="utf8") as file:
        for line in file:
            if line.strip():
                fields = [field.strip() for field in line.split("|")] + ["", ""]
                talks.append((fields[0].lstrip("~"), fields[1], fields[2]))
    return talks


def load(tool, folders):
    """The pages of some folders, `NAME.gold` beside each document."""
    names = []
    for folder in folders:
        for path in sorted(glob.glob(os.path.join(folder, "*.gold"))):
            stem = path[: -len(".gold")]
            documents = [other for other in glob.glob(stem + ".*") if other != path]
            names += [(documents[0], path)] if documents else []
    rows = _rows(tool, [document for document, _ in names])
    for (document, path), (texts, found) in zip(names, rows):
        yield Page(document, texts, found, gold(path))


def features(tool, pages, model, are_rules_new):
    """The same pages with the features of the second pass, after a model of one pass."""
    rows = _rows(tool, [page.name for page in pages], model, *(["new"] if are_rules_new else []))
    for page, (texts, found) in zip(pages, rows):
        yield Page(page.name, texts, found, page.talks)


def _rows(tool, documents, *arguments):
    """The texts and features of each document's tokens."""
    lines = "".join(document + "\n" for document in documents).encode()
    command = [tool, *arguments]
    data = subprocess.run(command, input=lines, stdout=subprocess.PIPE, check=True).stdout
    place = 0
    for _ in documents:
        (count,) = struct.unpack_from("<I", data, place)
        place += 4
        texts, found = [], []
        for _ in range(count):
            (size,) = struct.unpack_from("<H", data, place)
            texts.append(data[place + 2 : place + 2 + size].decode("utf8", "replace"))
            place += 2 + size
            (size,) = struct.unpack_from("<H", data, place)
            found.append(struct.unpack_from(f"<{size}I", data, place + 2))
            place += 2 + 4 * size
        yield texts, found
