"""Draw talk pages in random layouts, each with its gold file of titles, speakers and dates.

The same titles, seed and count always give the same pages.
"""
import argparse
import datetime
import itertools
import random
import re
from pathlib import Path

from draw_facts import (
    CITIES, DAY_HEADINGS, DAYLESS_FORMS, LIST_DATE_FORMS, MONTHS, UNIVERSITIES, draw_day,
    draw_event, draw_talks, draw_workshop_name, read_titles, write_date)
from draw_layouts import (
    HTML, MARKDOWN, SeminarPage, department_page, escape_html, html_document, table_row)

DRAWN_FILE = re.compile(r'[sow]\d{2,}\.(html|md|txt|gold)')
# The longest page draws this many titles at once.
MINIMUM_TITLES = 14


class PersonalPage:
    """A person's own list of talks."""

    LINE_FORMS = [
        '{title}, {event}, {place}, {date}.', '{title}. {event}, {place}. {date}.',
        '{date}: {title}. {event}, {place}.', '{event}, {place}, {date}. {title}',
        '{title} ({event}, {place}, {date})', '{event}, {place}. {title}. {date}.',
        '{date} – {title} – {event}, {place}', '{title}. {event}, {date}.',
        '{date}. {title}, {event}, {place}', '{event}: {title} ({date})',
        '{title} at {event}, {place}, {date}', '{event}, {date}: {title}',
    ]
    ORDERS = [
        'title event date', 'event title date', 'title date event', 'date title event',
        'event date title', 'date event title', 'title event+date', 'event+date title',
    ]
    COLUMNS = ['date title event', 'title event date', 'date event title', 'event title date']

    def __init__(self, rng, titles):
        self.rng = rng
        self.talks = draw_talks(rng, titles, rng.randint(5, 12))
        _, self.owner = rng.choice(titles)
        date = datetime.date(rng.randint(2012, 2024), rng.randint(6, 11), rng.randint(1, 28))
        self.date_form = rng.choice(LIST_DATE_FORMS)
        for talk in self.talks:
            talk.date = date
            talk.event = draw_event(rng, date.year)
            talk.place = rng.choice(CITIES)
            date -= datetime.timedelta(days=rng.randint(12, 160))
        self.title_mark = rng.choice(['', 'i', 'em', 'b', 'curly', 'straight', 'a', ''])
        self.event_mark = rng.choice(['', '', 'i', 'a', '.event'])
        if self.event_mark == self.title_mark:
            self.event_mark = ''
        self.has_places = rng.random() < 0.6
        self.kinds = rng.choice([
            None, None, ['Invited talk', 'Contributed talk', 'Poster'],
            ['Keynote', 'Invited Talk', 'Tutorial']])
        self.line_form = rng.choice(self.LINE_FORMS)
        if not self.has_places:
            self.line_form = self.line_form.replace(', {place}', '')
        self.layout = rng.choice([
            'list', 'list', 'paragraphs', 'table', 'Markdown', 'headings', 'multiline list',
            'multiline Markdown', 'years'])
        self.heading = rng.choice([
            'Talks', 'Invited Talks', 'Presentations', 'Talks and Presentations',
            'Selected Talks', 'Conference and seminar talks'])
        self.title = rng.choice([
            f'{self.owner} – {self.heading}', f'{self.heading} | {self.owner}', self.owner])
        self.order = rng.choice(self.ORDERS).split()

    def gold(self):
        """The page's title, speaker and date of each talk, the date as far as it is told."""
        length = DAYLESS_FORMS.get(self.date_form)
        return [
            (talk.title, self.owner, talk.date.isoformat()[:length]) for talk in self.talks]

    def write(self):
        """The page's text and its file's extension."""
        if self.layout == 'Markdown':
            lines = [f'- {self._kind()}{self._line(talk, MARKDOWN)}\n' for talk in self.talks]
            return f'# {self.owner}\n\n## {self.heading}\n\n' + ''.join(lines), 'md'
        if self.layout == 'multiline Markdown':
            items = ['- ' + '  \n  '.join(self._parts(talk, MARKDOWN)) for talk in self.talks]
            front_matter = f'---\ntitle: {self.heading}\nauthor: {self.owner}\n---\n\n'
            return front_matter + '\n'.join(items) + '\n', 'md'
        layouts = {
            'list': self._list, 'paragraphs': self._paragraphs, 'table': self._table,
            'headings': self._headings, 'multiline list': self._multiline_list,
            'years': self._years,
        }
        content = layouts[self.layout]()
        navigation = ''
        if self.rng.random() < 0.5:
            navigation = (
                '<nav><a href="/">Home</a> <a href="/pubs">Publications</a> '
                '<a href="/talks">Talks</a></nav>')
        headings = f'<h1>{escape_html(self.owner)}</h1>\n<h2>{self.heading}</h2>\n'
        return html_document(self.title, f'{navigation}{headings}{content}\n'), 'html'

    def _kind(self):
        """The kind of a talk, if the page tells kinds."""
        return f'{self.rng.choice(self.kinds)}: ' if self.kinds else ''

    def _date(self, talk):
        return write_date(self.date_form, talk.date)

    def _line(self, talk, markup):
        """The talk on one line."""
        return self.line_form.format(
            title=markup.mark(talk.title, self.title_mark),
            event=markup.mark(talk.event, self.event_mark),
            place=markup.escape(talk.place),
            date=self._date(talk))

    def _fields(self, talk, markup):
        """The talk's fields, the place following the event."""
        event = markup.mark(talk.event, self.event_mark)
        if self.has_places:
            event += f', {markup.escape(talk.place)}'
        date = self._date(talk)
        return {
            'title': markup.mark(talk.title, self.title_mark), 'event': event, 'date': date,
            'event+date': f'{event}, {date}',
        }

    def _parts(self, talk, markup):
        """The talk's fields in the page's order."""
        fields = self._fields(talk, markup)
        return [fields[name] for name in self.order]

    def _list(self):
        items = [f'<li>{self._kind()}{self._line(talk, HTML)}</li>\n' for talk in self.talks]
        return '<ul>\n' + ''.join(items) + '</ul>'

    def _multiline_list(self):
        items = ['<br>\n'.join(self._parts(talk, HTML)) for talk in self.talks]
        return '<ul>\n' + ''.join(f'<li>{item}</li>\n' for item in items) + '</ul>'

    def _paragraphs(self):
        return '\n'.join(
            f'<p>{self._kind()}{self._line(talk, HTML)}</p>' for talk in self.talks)

    def _headings(self):
        items = []
        for talk in self.talks:
            fields = self._fields(talk, HTML)
            items.append(
                f'<h3>{escape_html(talk.title)}</h3>\n'
                f'<p>{fields["event"]}<br>{fields["date"]}</p>')
        return '\n'.join(items)

    def _years(self):
        """A list of talks for each year."""
        sections = []
        for year, talks in itertools.groupby(self.talks, lambda talk: talk.date.year):
            items = ''.join(f'<li>{self._line(talk, HTML)}</li>\n' for talk in talks)
            sections.append(f'<h3>{year}</h3>\n<ul>\n{items}</ul>')
        return '\n'.join(sections)

    def _table(self):
        columns = self.rng.choice(self.COLUMNS).split()
        event = self.rng.choice(['Event', 'Venue', 'Conference'])
        names = {'date': 'Date', 'title': 'Title', 'event': event}
        rows = [self._fields(talk, HTML) for talk in self.talks]
        lines = [table_row([row[column] for column in columns]) for row in rows]
        if self.rng.random() < 0.6:
            lines.insert(0, table_row([names[column] for column in columns], 'th'))
        return '<table>\n' + '\n'.join(lines) + '\n</table>'


class WorkshopPage:
    """A workshop's programme of one to three days."""

    LINE_FORMS = [
        '{speaker}: {title}', '{speaker} – {title}', '{speaker}, {title}', '{title} ({speaker})',
        '{title} — {speaker}', '{speaker}. {title}',
    ]
    ROW_FORMS = {
        'three columns': '<tr><td>{hours}</td><td colspan="2">{text}</td></tr>',
        'two columns': '<tr><td>{hours}</td><td>{text}</td></tr>',
        'broken lines': '<tr><td>{hours}</td><td>{text}</td></tr>',
        'list': '<li>{hours} {text}</li>',
        'paragraphs': '<p>{hours}: {text}</p>',
        'broken paragraphs': '<p><b>{hours}</b><br>{text}</p>',
        'Markdown': '- {hours} {text}',
    }

    def __init__(self, rng, titles):
        self.rng = rng
        length = rng.randint(1, 3)
        start = datetime.date(rng.randint(2012, 2024), rng.randint(4, 10), rng.randint(2, 25))
        self.name = draw_workshop_name(rng)
        self.dates = [start + datetime.timedelta(days=days) for days in range(length)]
        self.title_mark = rng.choice(['', 'i', 'em', 'b', 'curly', ''])
        self.speaker_mark = rng.choice(['', 'b', 'strong', 'a'])
        if self.title_mark == 'b':
            self.speaker_mark = ''
        self.has_affiliations = rng.random() >= 0.3
        self.layout = rng.choice(list(self.ROW_FORMS))
        self.markup = MARKDOWN if self.layout == 'Markdown' else HTML
        self.line_form = rng.choice(self.LINE_FORMS)
        self.day_form = rng.choice(DAY_HEADINGS)
        self.days = [draw_day(rng, titles, date) for date in self.dates]

    def gold(self):
        """The page's title, speaker and date of each talk."""
        talks = [session.talk for sessions in self.days for session in sessions if session.talk]
        return [(talk.title, talk.speaker, talk.date.isoformat()) for talk in talks]

    def write(self):
        """The page's text and its file's extension."""
        programme = '\n'.join(map(self._day, self.dates, self.days))
        university = self.markup.escape(self.rng.choice(UNIVERSITIES))
        when_and_where = f'{self._span()}, {university}'
        if self.layout == 'Markdown':
            return f'# {self.name}\n\n{when_and_where}\n\n{programme}', 'md'
        content = f'<p>{when_and_where}</p>\n<h2>Programme</h2>\n{programme}'
        return department_page(self.rng, self.name, content), 'html'

    def _span(self):
        """The workshop's dates, which are always in one month."""
        first, last = self.dates[0], self.dates[-1]
        days = f'{first.day}–{last.day}' if last > first else f'{first.day}'
        return f'{MONTHS[first.month - 1]} {days}, {first.year}'

    def _day(self, date, sessions):
        """A day's heading and sessions."""
        date = write_date(self.day_form, date)
        rows = '\n'.join(map(self._row, sessions))
        if self.layout == 'Markdown':
            return f'## {date}\n\n{rows}\n'
        heading = f'<h3>{date}</h3>'
        if self.layout in ('three columns', 'two columns', 'broken lines'):
            return f'{heading}\n<table>\n{rows}\n</table>'
        if self.layout == 'list':
            return f'{heading}\n<ul>\n{rows}\n</ul>'
        return f'{heading}\n{rows}\n'

    def _row(self, session):
        """A session in the page's layout."""
        text = session.text
        if session.talk:
            title = self.markup.mark(session.talk.title, self.title_mark)
            speaker = self.markup.mark(session.talk.speaker, self.speaker_mark)
            if self.has_affiliations:
                speaker += f' ({self.markup.escape(session.talk.affiliation)})'
            if self.layout == 'three columns':
                return table_row([session.hours(), speaker, title])
            if self.layout.startswith('broken'):
                text = f'{speaker}<br>{title}'
            else:
                text = self.line_form.format(speaker=speaker, title=title)
        return self.ROW_FORMS[self.layout].format(hours=session.hours(), text=text)


# Each kind of page, by the letter that starts its files' names, and how often it is drawn.
KINDS = {'s': SeminarPage, 'o': PersonalPage, 'w': WorkshopPage}
WEIGHTS = [6, 3, 1.5]


def parse_arguments():
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--facts', metavar='TITLES', required=True,
                        help='file with TITLE|SPEAKER on each line')
    parser.add_argument('--seed', metavar='N', type=int, required=True,
                        help='seed of the random generator')
    parser.add_argument('--count', metavar='N', type=int, default=60,
                        help='number of pages (default: %(default)s)')
    parser.add_argument('--output', metavar='FOLDER', type=Path, required=True,
                        help='folder for the pages, emptied of earlier ones')
    arguments = parser.parse_args()
    arguments.titles = read_titles(arguments.facts)
    if len(arguments.titles) < MINIMUM_TITLES:
        parser.error(f'{arguments.facts} has fewer than {MINIMUM_TITLES} usable titles')
    return arguments


def empty_folder(folder):
    """Make the folder if need be, and remove the pages of an earlier run from it."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if DRAWN_FILE.fullmatch(path.name):
            path.unlink()


def gold_line(record):
    """A gold record as a line, with the separator kept out of its fields."""
    return ' | '.join(field.replace('|', '/') for field in record) + '\n'


def main():
    """Draw the pages and write them with their gold files."""
    arguments = parse_arguments()
    empty_folder(arguments.output)
    rng = random.Random(arguments.seed * 1009 + 3)
    for number in range(arguments.count):
        letter = rng.choices(list(KINDS), WEIGHTS)[0]
        page = KINDS[letter](rng, arguments.titles)
        text, extension = page.write()
        stem = f'{letter}{number:02}'
        (arguments.output / f'{stem}.{extension}').write_text(text, encoding='utf-8')
        (arguments.output / f'{stem}.gold').write_text(
            ''.join(map(gold_line, page.gold())), encoding='utf-8')


if __name__ == '__main__':
    main()
