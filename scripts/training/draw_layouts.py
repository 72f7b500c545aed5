"""The markup of drawn talk pages, and the many layouts of a seminar's page.

A page draws its facts and its style when it is made, then writes its text and its gold.
"""
import datetime
import html
import textwrap
import zlib
from typing import Callable, NamedTuple

from draw_facts import Series, has_year, write_date


def escape_html(text):
    """Text made safe for HTML, quotation marks left alone."""
    return html.escape(text, quote=False)


def mark_html(text, mark):
    """Text in HTML, marked by an element, a link, a class (.name) or quotation marks."""
    address = f'https://example.org/~{zlib.crc32(text.encode()) % 999}'
    text = escape_html(text)
    if mark == '':
        return text
    if mark == 'a':
        return f'<a href="{address}">{text}</a>'
    if mark == 'curly':
        return f'“{text}”'
    if mark == 'straight':
        return f'&quot;{text}&quot;'
    if mark.startswith('.'):
        return f'<span class="{mark[1:]}">{text}</span>'
    return f'<{mark}>{text}</{mark}>'


def mark_markdown(text, mark):
    """Text marked in Markdown, which has no classes."""
    forms = {
        'b': '**{}**', 'strong': '**{}**', 'i': '*{}*', 'em': '_{}_',
        'a': '[{}](https://example.org/x)', 'curly': '“{}”', 'straight': '"{}"',
    }
    return forms.get(mark, '{}').format(text)


def mark_plain(text, mark):
    """Text in which quotation marks are the only marks."""
    return {'curly': '“{}”', 'straight': '"{}"'}.get(mark, '{}').format(text)


class Markup(NamedTuple):
    """How one format marks and escapes text."""
    mark: Callable[[str, str], str]
    escape: Callable[[str], str]


HTML = Markup(mark_html, escape_html)
MARKDOWN = Markup(mark_markdown, str)
PLAIN = Markup(mark_plain, str)


def html_document(title, inside):
    """An HTML document with the given body."""
    return (
        '<!DOCTYPE html>\n'
        f'<html><head><meta charset="utf-8"><title>{escape_html(title)}</title></head>\n'
        f'<body>\n{inside}</body></html>\n')


def department_page(rng, title, content):
    """An HTML document framed as a department's page, perhaps with navigation and a footer."""
    navigation = footer = ''
    if rng.random() < 0.5:
        navigation = (
            '<nav><ul><li><a href="/">Home</a></li><li><a href="/people">People</a></li>'
            '<li><a href="/talks">Seminar</a></li><li><a href="/contact">Contact</a></li>'
            '</ul></nav>')
    if rng.random() < 0.4:
        footer = '<footer><p>© 2023 Department. Last updated 3 May 2023.</p></footer>'
    heading = f'<h1>{escape_html(title)}</h1>'
    return html_document(title, f'{navigation}\n{heading}\n{content}\n{footer}')


def table_row(cells, cell='td'):
    """A row of an HTML table."""
    return '<tr>' + ''.join(f'<{cell}>{text}</{cell}>' for text in cells) + '</tr>'


def paragraphs(texts, is_separate):
    """Texts in a paragraph each, or as the lines of one paragraph."""
    if is_separate:
        return '\n'.join(f'<p>{text}</p>' for text in texts)
    return '<p>' + '<br>\n'.join(texts) + '</p>'


class SeminarPage:
    """A seminar's page: one term's talks, in one of many layouts."""

    LAYOUTS = [
        'table', 'table', 'list', 'list', 'paragraphs', 'paragraphs', 'headings', 'definitions',
        'cards', 'Markdown', 'Markdown table', 'text', 'preformatted', 'headed table',
    ]
    LINE_FORMS = [
        '{date}: {speaker}, {title}', '{date}: {speaker}: {title}',
        '{date}. {speaker}. {title}.', '{date} – {speaker} – {title}',
        '{date} {speaker} {title}', '{speaker}: {title} ({date})',
        '{title}. {speaker}. {date}.', '{date}: {title} by {speaker}',
        '{title} by {speaker} – {date}', '{date} | {speaker} | {title}',
        '{date}: {title} ({speaker})', '{speaker}, {title}, {date}',
        '{date}: {title} — {speaker}', '{date}, {speaker}, {title}',
    ]
    ORDERS = [
        'date speaker title', 'speaker title date', 'title speaker date', 'date title speaker',
        'title date speaker', 'date speaker title', 'date speaker title', 'speaker title date',
        'title speaker date', 'date title speaker',
    ]
    HEADINGS = [
        '{date}', '{title}', '{speaker}', '{date}: {speaker}', '{speaker}: {title}', '{date}',
    ]
    COLUMNS = [
        'date speaker title', 'date title speaker', 'date speaker affiliation title',
        'title speaker date', 'date speaker title extra', 'date speaker+title',
        'date title+speaker', 'date speaker title abstract',
    ]
    MARKDOWN_COLUMNS = [
        'date speaker title', 'date title speaker', 'title speaker date', 'date speaker+title',
    ]

    def __init__(self, rng, titles):
        self.rng = rng
        self.titles = titles
        self.series = Series(rng, titles)
        self.has_abstracts = rng.random() < 0.35
        self.skips_abstracts = rng.random() < 0.3
        self.title_mark = rng.choice(
            ['', '', 'i', 'em', 'b', 'strong', 'a', 'curly', 'straight', '.title', 'i'])
        self.speaker_mark = rng.choice(['', '', 'b', 'strong', 'a', '.speaker', 'b'])
        if self.title_mark == self.speaker_mark and self.title_mark in ('b', 'strong'):
            self.title_mark = 'i'
        self.affiliation_form = rng.choice([' ({})', ', {}', ' ({})', ' – {}'])
        self.introduction = self.series.draw_introduction(rng, titles)
        self.no_meeting = rng.choice([
            None, None, 'No seminar (reading week)', 'No meeting', 'Spring break', 'Holiday',
            'TBA'])
        self.layout = rng.choice(self.LAYOUTS)
        # Without the term's heading, dates without a year would leave it unknown.
        self.shows_term = not has_year(self.series.date_form) or rng.random() < 0.5
        # Settles several small choices between two ways of writing.
        self.is_loose = rng.choice([False, True])
        self.line_form = rng.choice(self.LINE_FORMS)
        self.date_mark = rng.choice(['', '', 'b', 'strong'])
        if self.date_mark and self.speaker_mark in ('b', 'strong'):
            self.speaker_mark = ''
        self.order = rng.choice(self.ORDERS).split()
        self.heading = rng.choice(self.HEADINGS)
        self.has_labels = rng.random() < 0.3
        self.labels = {
            'speaker': rng.choice(['Speaker', 'Speaker', 'Presenter']),
            'title': 'Title',
            'date': rng.choice(['Date', 'When']),
        }
        # An unused draw, kept so that each seed still gives the same pages.
        rng.randrange(3)
        self.has_bold_labels = rng.random() < 0.6

    def gold(self):
        """The page's title, speaker and date of each talk."""
        return [
            (talk.title, talk.speaker, talk.date.isoformat()) for talk in self.series.talks]

    def write(self):
        """The page's text and its file's extension."""
        layouts = {
            'table': self._table, 'headed table': self._table, 'list': self._list,
            'paragraphs': self._paragraphs, 'headings': self._blocks, 'cards': self._blocks,
            'definitions': self._definitions,
        }
        if self.layout in layouts:
            content = ''
            if self.introduction:
                content += f'<p>{escape_html(self.introduction)}</p>\n'
            if self.shows_term:
                content += f'<h2>{self.series.term}</h2>\n'
            content += layouts[self.layout]()
            return department_page(self.rng, self.series.name, content), 'html'
        if self.layout == 'Markdown':
            return self._markdown(), 'md'
        if self.layout == 'Markdown table':
            return self._markdown_table(), 'md'
        text = self._text()
        if self.layout == 'text':
            return text, 'txt'
        content = f'<pre>\n{escape_html(text)}</pre>'
        return department_page(self.rng, self.series.name, content), 'html'

    def _date(self, talk, days_later=0):
        date = talk.date + datetime.timedelta(days=days_later)
        return write_date(self.series.date_form, date)

    def _when(self, talk):
        """The talk's date, with the time and room if it has its own."""
        when = self._date(talk)
        others = ', '.join(filter(None, [talk.time, talk.room]))
        if others:
            when += (' ' if self.is_loose else ', ') + others
        return when

    def _speaker(self, talk, markup):
        """The marked speaker with the affiliation, if it is known."""
        speaker = markup.mark(talk.speaker, self.speaker_mark)
        if talk.affiliation:
            speaker += self.affiliation_form.format(markup.escape(talk.affiliation))
        return speaker

    def _fields(self, talk, markup):
        """The talk's date, speaker and title, marked."""
        return {
            'date': markup.mark(self._when(talk), self.date_mark),
            'speaker': self._speaker(talk, markup),
            'title': markup.mark(talk.title, self.title_mark),
        }

    def _line(self, talk, markup):
        """The talk on one line."""
        return self.line_form.format(**self._fields(talk, markup))

    def _parts(self, talk, markup, skip=''):
        """The talk's fields in the page's order, as pairs, without those named in `skip`."""
        fields = self._fields(talk, markup)
        return [(name, fields[name]) for name in self.order if name not in skip]

    def _labelled_parts(self, talk, skip=''):
        """The parts in HTML, with labels before them if the page has labels."""
        parts = self._parts(talk, HTML, skip)
        if self.has_labels:
            parts = [(name, self._label(name) + text) for name, text in parts]
        return parts

    def _label(self, name):
        # An unused draw, kept so that each seed still gives the same pages.
        self.rng.random()
        label = f'{self.labels[name]}:'
        return f'<b>{label}</b> ' if self.has_bold_labels else f'{label} '

    def _heading(self, talk, markup):
        """The talk's heading, in which titles and dates have no marks."""
        return self.heading.format(
            date=markup.escape(self._when(talk)),
            speaker=self._speaker(talk, markup),
            title=markup.escape(talk.title))

    def _shows_abstract(self, index):
        return self.has_abstracts and (not self.skips_abstracts or index % 3 > 0)

    def _abstract_label(self):
        return 'Abstract: ' if self.has_labels or self.has_bold_labels else ''

    def _abstract_paragraph(self, index, talk):
        """The talk's abstract in HTML, or nothing."""
        if not self._shows_abstract(index):
            return ''
        return f'\n<p>{self._abstract_label()}{escape_html(talk.abstract)}</p>'

    def _is_before_break(self, index):
        """Whether a week without a meeting is told of near this talk."""
        return self.no_meeting is not None and index == len(self.series.talks) // 2

    def _table(self):
        rng = self.rng
        columns = rng.choice(self.COLUMNS).split()
        if not self.series.has_affiliations:
            columns = [column for column in columns if column != 'affiliation']
        has_header = self.layout == 'headed table' or rng.random() < 0.5
        names = {
            'date': rng.choice(['Date', 'When']),
            'speaker': rng.choice(['Speaker', 'Name', 'Presenter']),
            'title': rng.choice(['Title', 'Topic', 'Talk']),
            'affiliation': rng.choice(['Affiliation', 'Institution']),
            'extra': rng.choice(['Slides', 'Host', 'Links']),
            'speaker+title': rng.choice(['Speaker and title', 'Talk']),
            'title+speaker': 'Talk',
            'abstract': 'Abstract',
        }
        rows = []
        if has_header:
            rows.append(table_row([names[column] for column in columns], 'th'))
        hosts = [speaker for _, speaker in rng.sample(self.titles, 3)]
        for index, talk in enumerate(self.series.talks):
            if self._is_before_break(index):
                rows.append(self._break_row(talk, len(columns)))
            cells = self._cells(talk)
            if 'affiliation' in columns:
                cells['speaker'] = mark_html(talk.speaker, self.speaker_mark)
            if names['extra'] == 'Host':
                cells['extra'] = escape_html(hosts[index % 3])
            if self._shows_abstract(index) and 'abstract' not in columns:
                for column in ('title', 'speaker+title'):
                    cells[column] += '<br>' + cells['abstract']
            rows.append(table_row([cells[column] for column in columns]))
        return '<table>\n' + '\n'.join(rows) + '\n</table>'

    def _cells(self, talk):
        """The cells that the talk may have in a table."""
        speaker = self._speaker(talk, HTML)
        title = mark_html(talk.title, self.title_mark)
        return {
            'date': escape_html(self._when(talk)), 'speaker': speaker, 'title': title,
            'affiliation': escape_html(talk.affiliation),
            'extra': '<a href="s.pdf">slides</a>',
            'speaker+title': f'{speaker}<br>{title}', 'title+speaker': f'{title}<br>{speaker}',
            'abstract': escape_html(talk.abstract),
        }

    def _break_row(self, talk, width):
        """A table's row for a week without a meeting."""
        date = f'<td>{escape_html(self._date(talk, days_later=1))}</td>'
        if self.rng.random() < 0.5:
            return f'<tr>{date}<td colspan="{width - 1}">{self.no_meeting}</td></tr>'
        return f'<tr>{date}{"<td></td>" * (width - 2)}<td>{self.no_meeting}</td></tr>'

    def _list(self):
        tag = self.rng.choice(['ul', 'ul', 'ol'])
        is_multiline = self.rng.random() < 0.4
        items = []
        for index, talk in enumerate(self.series.talks):
            if is_multiline:
                item = '<br>\n'.join(text for _, text in self._parts(talk, HTML))
            else:
                item = self._line(talk, HTML)
            if self._shows_abstract(index):
                item += '<p>' if self.is_loose else '<br>'
                item += '<b>Abstract:</b> ' if self.has_bold_labels else ''
                item += escape_html(talk.abstract)
            items.append(f'<li>{item}</li>')
            if self._is_before_break(index):
                date = escape_html(self._date(talk, days_later=2))
                items.append(f'<li>{date}: {self.no_meeting}</li>')
        return f'<{tag}>\n' + '\n'.join(items) + f'\n</{tag}>'

    def _paragraphs(self):
        is_multiline = self.rng.random() < 0.7
        is_separate = self.rng.random() < 0.3
        items = []
        for index, talk in enumerate(self.series.talks):
            texts = [text for _, text in self._labelled_parts(talk)]
            if not is_multiline:
                texts = [self._line(talk, HTML)]
            item = paragraphs(texts, is_separate) + self._abstract_paragraph(index, talk)
            items.append(f'{item}\n<hr>' if is_separate else item)
        return '\n'.join(items)

    def _blocks(self):
        """The talks under headings or in cards."""
        tag = self.rng.choice(['h3', 'h4', 'h3'])
        items = []
        for index, talk in enumerate(self.series.talks):
            heading = self._heading(talk, HTML)
            parts = self._labelled_parts(talk, self.heading)
            abstract = self._abstract_paragraph(index, talk)
            if self.layout == 'cards':
                item = f'<div class="card"><div class="card-header">{heading}</div>'
                for name, text in parts:
                    item += f'<div class="{self.labels[name].lower()}">{text}</div>'
                items.append(f'{item}{abstract}</div>')
            else:
                texts = [text for _, text in parts]
                items.append(
                    f'<{tag}>{heading}</{tag}>\n{paragraphs(texts, not self.is_loose)}{abstract}')
        return '\n'.join(items)

    def _definitions(self):
        term = self.rng.choice(['date', 'date', 'speaker'])
        items = []
        for index, talk in enumerate(self.series.talks):
            texts = [text for _, text in self._parts(talk, HTML, skip=term)]
            if term == 'date':
                item = f'<dt>{escape_html(self._when(talk))}</dt>\n'
            else:
                item = f'<dt>{self._speaker(talk, HTML)}</dt>\n'
            if not self.is_loose:
                texts = ['<br>'.join(texts)]
            if self._shows_abstract(index):
                texts.append(escape_html(talk.abstract))
            items.append(item + ''.join(f'<dd>{text}</dd>' for text in texts))
        return '<dl>\n' + '\n'.join(items) + '\n</dl>'

    def _markdown_top(self):
        """The lines above the talks in Markdown."""
        lines = [f'# {self.series.name}', '', self.introduction, '']
        if self.shows_term:
            lines += [f'## {self.series.term}', '']
        return lines

    def _markdown(self):
        is_multiline = self.rng.random() < 0.5
        has_headings = self.rng.random() < 0.4
        lines = self._markdown_top()
        for index, talk in enumerate(self.series.talks):
            if has_headings:
                lines += [f'### {self._heading(talk, MARKDOWN)}', '']
                for _, text in self._parts(talk, MARKDOWN, self.heading):
                    lines += [text, '']
                if self._shows_abstract(index):
                    label = '**Abstract:** ' if self.has_bold_labels else ''
                    lines += [label + talk.abstract, '']
            elif is_multiline:
                texts = [text for _, text in self._parts(talk, MARKDOWN)]
                lines.append(f'- {texts[0]}  ')
                lines += [f'  {text}  ' for text in texts[1:]]
            else:
                lines.append(f'* {self._line(talk, MARKDOWN)}')
        return '\n'.join(lines) + '\n'

    def _markdown_table(self):
        columns = self.rng.choice(self.MARKDOWN_COLUMNS).split()
        names = {'date': 'Date', 'speaker': 'Speaker', 'title': 'Title', 'speaker+title': 'Talk'}
        rows = [names]
        for talk in self.series.talks:
            speaker = self._speaker(talk, MARKDOWN)
            title = mark_markdown(talk.title, self.title_mark)
            rows.append({
                'date': self._when(talk), 'speaker': speaker, 'title': title,
                'speaker+title': f'{speaker}<br/>{title}'})
        lines = ['| ' + ' | '.join(row[column] for column in columns) + ' |' for row in rows]
        lines.insert(1, '|' + '---|' * len(columns))
        return '\n'.join(self._markdown_top() + lines) + '\n'

    def _text(self):
        underline = '=' * len(self.series.name) if self.rng.random() < 0.4 else ''
        lines = [self.series.name, underline, '', self.introduction, '']
        if self.shows_term:
            lines += [self.series.term, '']
        is_multiline = self.rng.random() < 0.6
        for index, talk in enumerate(self.series.talks):
            if is_multiline:
                for name, text in self._parts(talk, PLAIN):
                    lines.append(f'{self.labels[name]}: {text}' if self.has_labels else text)
                if self._shows_abstract(index):
                    if self.is_loose:
                        lines.append('')
                    lines += textwrap.wrap(self._abstract_label() + talk.abstract, 78)
            else:
                lines.append(('- ' if self.is_loose else '') + self._line(talk, PLAIN))
            lines.append('')
        return '\n'.join(lines) + '\n'
