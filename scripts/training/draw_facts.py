"""The facts that drawn talk pages are made of: places, events, dates and sentences.

Titles and speakers are read from a file, and everything else is drawn from what is here.
"""
import datetime
import re
from dataclasses import dataclass
from typing import NamedTuple

UNIVERSITIES = [
    'University of Cambridge', 'MIT', 'Stanford University', 'ETH Zürich', 'EPFL',
    'University of Oxford', 'Princeton', 'UC Berkeley', 'Carnegie Mellon University',
    'Imperial College London', 'University of Toronto', 'McGill University', 'TU München',
    'Humboldt-Universität zu Berlin', 'Universität Wien', 'KTH Royal Institute of Technology',
    'Aarhus University', 'University of Copenhagen', 'Universidad de Chile', 'IMPA',
    'Sorbonne Université', 'ENS Lyon', 'INRIA Saclay', 'CNRS', 'Politecnico di Milano', 'SISSA',
    'Università di Pisa', 'Universitat Pompeu Fabra', 'Tel Aviv University', 'Technion',
    'Weizmann Institute', 'IIT Bombay', 'TIFR', 'National University of Singapore',
    'Tsinghua University', 'Peking University', 'University of Tokyo', 'RIKEN', 'KAIST',
    'Monash University', 'ANU', 'University of Auckland', 'University of Cape Town',
    'Google Research', 'Microsoft Research', 'DeepMind', 'IBM Research',
    'Max Planck Institute for Mathematics', 'IST Austria', 'CWI', 'University of Michigan',
    'Georgia Tech', 'UCLA', 'University of Texas at Austin', 'Penn State',
    'University of Edinburgh', "King's College London", 'Trinity College Dublin', 'NYU',
    'Cornell University', 'Brown University', 'Rutgers', 'Caltech',
    'Institute for Advanced Study', 'University of Leeds', 'Durham University',
    'University of Bristol', 'UT Austin', 'UIUC', 'Washington University in St. Louis',
    'Yale University', 'Leiden University', 'TU Delft', 'KU Leuven', 'University of Warsaw',
    'Charles University', 'University of Helsinki',
]
CITIES = [
    'Paris, France', 'Berlin', 'London, UK', 'Vancouver, Canada', 'Boston, MA', 'Rome',
    'Vienna, Austria', 'Tokyo, Japan', 'Singapore', 'Seattle, WA', 'Barcelona, Spain', 'Lisbon',
    'Dagstuhl', 'Oberwolfach', 'online', 'Virtual', 'New Orleans', 'Montréal', 'Edinburgh',
    'Chicago, IL', 'São Paulo, Brazil', 'Banff',
]
TOPICS = [
    'Algebra', 'Topology', 'Number Theory', 'Probability', 'Analysis', 'Logic',
    'Machine Learning', 'Natural Language Processing', 'Theory', 'Geometry', 'Combinatorics',
    'Statistics', 'Economics', 'Philosophy', 'Quantum Information', 'Systems', 'Robotics',
    'Neuroscience', 'Programming Languages', 'Astrophysics',
]
CONFERENCES = [
    'ICML', 'NeurIPS', 'ICLR', 'ACL', 'EMNLP', 'POPL', 'STOC', 'SODA', 'CHI', 'CVPR', 'AAAI',
    'SIGMOD',
]
MEETINGS = [
    'Joint Mathematics Meetings', 'AMS Sectional Meeting', 'SIAM Annual Meeting',
    'American Economic Association Annual Meeting',
    'European Conference on Computational Biology', 'British Mathematical Colloquium',
    'International Congress on Industrial and Applied Mathematics',
]
DEPARTMENTS = ['Mathematics', 'Computer Science', 'Physics', 'Statistics', 'Economics']
ROOMS = [
    'Room 210', 'MC 5501', 'Math 520', 'Evans 939', 'Hörsaal 3', 'CMS, MR12',
    'Lecture Theatre B', 'Zoom', 'Huxley 340', 'B301', 'Seminar Room 2',
]
TIMES = ['3:00 pm', '14:15', '4pm', '11:00-12:00', '16:30 – 17:30', '12 noon']
SENTENCES = [
    'We study the behaviour of these objects under perturbation and show that the classical '
    'bound is sharp.',
    'In this talk I will give an overview of recent progress and discuss open questions.',
    'Despite their success, little is known about why such methods work in practice.',
    'This is joint work with colleagues from several institutions.',
    'I will start with an introduction for non-experts and then explain the main ideas of the '
    'proof.',
    'Our experiments on four data sets show that the approach is both faster and more accurate.',
    'The talk will be self-contained; no prior knowledge is assumed.',
    'Understanding this question has consequences for theory as well as for applications.',
]

MONTHS = [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
    'October', 'November', 'December',
]
WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

# Forms for write_date.
DATE_FORMS = [
    '{month} {day}, {year}', '{mon} {day}, {year}', '{day} {month} {year}', '{year}-{mm}-{dd}',
    '{dd}.{mm}.{year}', '{dd}/{mm}/{year}', '{mm}/{dd}/{year}', '{m}/{day}/{yy}',
    '{month} {day}', '{mon} {day}', '{mon}. {day}', '{day} {month}', '{day} {mon}',
    '{m}/{day}', '{day}/{m}', '{dd}.{mm}.',
    '{weekday}, {month} {day}', '{weekday} {day} {month}', '{wday}, {mon} {day}',
    '{weekday}, {month} {day}, {year}', '{month} {ordinal}', '{ordinal} {month} {year}',
]
# Forms that leave out the day, each with the length of the ISO date that it gives.
DAYLESS_FORMS = {'{month} {year}': 7, '{mon} {year}': 7, '{year}': 4}


def has_year(form):
    """Whether dates written in this form show their year."""
    return '{year}' in form or '{yy}' in form


# Forms for the dates of a person's list of talks.
LIST_DATE_FORMS = [
    form for form in DATE_FORMS if has_year(form) and '{weekday}' not in form
] + list(DAYLESS_FORMS)
# Forms for the heading of a workshop's day.
DAY_HEADINGS = [
    '{weekday}, {month} {day}', '{weekday}, {month} {day}, {year}', '{weekday} {day} {month}',
    '{month} {day}, {year}',
]

NOT_A_TALK = re.compile(r'(?i)\b(tba|tbd|no seminar|n\.n)\b')
NAME_PARTICLES = ('de', 'van', 'der', 'von', 'la', 'al', 'di')


@dataclass
class Talk:
    """A talk and what its page may tell about it."""
    title: str
    speaker: str
    affiliation: str
    abstract: str
    date: datetime.date | None = None
    time: str = ''
    room: str = ''
    event: str = ''
    place: str = ''


def ordinal(number):
    """A day of the month as 1st, 2nd, 3rd and so on."""
    suffix = 'th' if 10 < number < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')
    return f'{number}{suffix}'


def write_date(form, date):
    """The date written in one of the forms above."""
    month = MONTHS[date.month - 1]
    weekday = WEEKDAYS[date.weekday()]
    return form.format(
        day=date.day, dd=f'{date.day:02}', ordinal=ordinal(date.day),
        m=date.month, mm=f'{date.month:02}', mon=month[:3], month=month,
        year=date.year, yy=f'{date.year % 100:02}',
        wday=weekday[:3], weekday=weekday,
    )


def looks_like_name(speaker):
    """Whether the text reads as a person's name in ordinary case."""
    return not speaker.isupper() and '(' not in speaker and all(
        word[:1].isupper() or word in NAME_PARTICLES for word in speaker.split())


def read_titles(path):
    """The (title, speaker) pairs of a file with TITLE|SPEAKER on each line."""
    with open(path, encoding='utf-8') as lines:
        pairs = [line.rstrip('\n').split('|') for line in lines]
    return [
        (title.rstrip('. '), speaker) for title, speaker in pairs
        if not NOT_A_TALK.search(title + speaker) and looks_like_name(speaker)
    ]


def draw_talks(rng, titles, count):
    """Up to `count` talks, no two by the same speaker."""
    talks = {}
    for title, speaker in rng.sample(titles, count):
        if speaker in talks:
            continue
        affiliation = rng.choice(UNIVERSITIES)
        length = rng.randint(2, 4)
        abstract = ' '.join(rng.sample(SENTENCES, length))
        talks[speaker] = Talk(title, speaker, affiliation, abstract)
    return list(talks.values())


def draw_workshop_name(rng):
    """A workshop on two topics."""
    return f'Workshop on {rng.choice(TOPICS)} and {rng.choice(TOPICS)}'


def draw_event(rng, year):
    """The name of an event at which a talk was given."""
    kind = rng.choice([
        'seminar', 'workshop', 'conference', 'meeting', 'colloquium', 'department', 'school'])
    if kind == 'seminar':
        return f'{rng.choice(TOPICS)} Seminar, {rng.choice(UNIVERSITIES)}'
    if kind == 'workshop':
        return draw_workshop_name(rng)
    if kind == 'conference':
        return f'{rng.choice(CONFERENCES)} {year}'
    if kind == 'meeting':
        return rng.choice(MEETINGS)
    if kind == 'colloquium':
        return f'{rng.choice(TOPICS)} Colloquium, {rng.choice(UNIVERSITIES)}'
    if kind == 'department':
        return f'Department of {rng.choice(DEPARTMENTS)}, {rng.choice(UNIVERSITIES)}'
    return f'{rng.choice(TOPICS)} Summer School'


class Series:
    """A term of a seminar: its name, its talks, and what it tells about them."""

    def __init__(self, rng, titles):
        self.talks = draw_talks(rng, titles, rng.randint(5, 14))
        year = rng.randint(2009, 2024)
        self.start = datetime.date(year, rng.choice([1, 2, 9]), rng.randint(8, 22))
        self.name = rng.choice(TOPICS) + rng.choice(
            [' Seminar', ' Colloquium', ' Reading Group', ' Lunch', ' Group Seminar'])
        self.term = f'{"Fall" if self.start.month > 6 else "Spring"} {year}'
        self.date_form = rng.choice(DATE_FORMS)
        date = self.start
        for talk in self.talks:
            talk.date = date
            date += datetime.timedelta(weeks=rng.choice([1, 1, 1, 2]))
        if rng.random() < 0.3:
            self.talks.reverse()
        own_times = rng.random() < 0.25
        own_rooms = rng.random() < 0.2
        self.usual_time = rng.choice(TIMES)
        for talk in self.talks:
            if own_times:
                talk.time = self.usual_time
            if own_rooms:
                talk.room = rng.choice(ROOMS)
        self.has_affiliations = rng.random() >= 0.2
        if not self.has_affiliations:
            for talk in self.talks:
                talk.affiliation = ''

    def draw_introduction(self, rng, titles):
        """A sentence or two about the seminar, or nothing."""
        weekday = WEEKDAYS[self.start.weekday()]
        room = rng.choice(ROOMS)
        organizers = f'{rng.choice(titles)[1]} and {rng.choice(titles)[1]}'
        return rng.choice([
            '',
            f'The seminar meets on {weekday}s at {self.usual_time} in {room}. '
            f'Organizers: {organizers}.',
            'Talks take place every week. '
            'To join the mailing list, please write to the organisers.',
            f'Welcome to the website of the {self.name}. All are welcome!',
        ])


class Session(NamedTuple):
    """A talk of a workshop's day, or something else such as a break."""
    start: int
    end: int
    talk: Talk | None
    text: str

    def hours(self):
        """When the session starts and ends, kept as minutes since midnight."""
        return ' – '.join(f'{time // 60}:{time % 60:02}' for time in (self.start, self.end))


def draw_day(rng, titles, date):
    """The sessions of a workshop's day, from nine in the morning."""
    sessions = []

    def add(minutes, talk, text=''):
        start = sessions[-1].end if sessions else 9 * 60
        sessions.append(Session(start, start + minutes, talk, text))

    for index, talk in enumerate(draw_talks(rng, titles, rng.randint(4, 6))):
        talk.date = date
        if index == 0 and rng.random() < 0.5:
            add(15, None, rng.choice(['Opening remarks', 'Welcome', 'Registration and coffee']))
        if index == 2:
            add(30, None, rng.choice(['Coffee break', 'Break', 'Coffee']))
        if index == 4:
            add(90, None, 'Lunch')
        add(rng.choice([30, 45]), talk)
    if rng.random() < 0.3:
        add(30, None, rng.choice([
            'Discussion', 'Closing', 'Panel discussion', 'Poster session', 'Conference dinner']))
    # An unused draw, kept so that each seed still gives the same pages.
    rng.random()
    return sessions
