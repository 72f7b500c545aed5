#!/usr/bin/env python3
"""Makes collaborators.xlsx: an invented form with the headings of the NSF's collaborator tables.

usage: make_template.py OUTPUT.xlsx

Needs `pip install xlsxwriter`. Instructions, example rows and looks are our own; like the real form it has
one sheet with five tables, codes to choose from, dates that are checked, an example with a link,
merged instructions, a printed area, and parts of its own that a filled copy must keep.
"""
import datetime
import sys

import xlsxwriter

DAY = datetime.date(2026, 3, 1)
TABLES = [
    (["1", "Your Name:", "Your Organizational Affiliation(s), last 12 mo", "Last Active Date"],
     [["", "Sample, Robin Q.", "Example College", DAY]], 2, None),
    (["2", "Name:", "Type of Relationship", "Optional  (email, Department)", "Last Active"],
     [["R:", "Sample, Kim", "Spouse", "", DAY]], 3, ["R:"]),
    (["3", "Advisor/Advisee Name:", "Organizational Affiliation", "Optional  (email, Department)"],
     [["G:", "Sample, Lee", "Example Institute", "lee@example.edu"], ["T:", "Sample, Max"]], 4, ["G:", "T:"]),
    (["4", "Name:", "Organizational Affiliation", "Optional  (email, Department)", "Last Active"],
     [["A:", "Sample, Noor", "Example University", "", DAY], ["C:", "Sample, Ola", "Example Lab", "", DAY]],
     5, ["A:", "C:"]),
    (["5", "Name:", "Organizational Affiliation", "Journal/Collection", "Last Active"],
     [["B:", "Sample, Pat", "Example Press", "Journal of Examples", DAY]], 3, ["B:", "E:"]),
]


def main():
    book = xlsxwriter.Workbook(sys.argv[1])
    book.set_properties({"title": "A form for tests", "created": datetime.datetime(2026, 11, 1)})
    sheet = book.add_worksheet("Collaborators")
    cell = book.add_format({"border": 1, "font_size": 10})
    day = book.add_format({"border": 1, "font_size": 10, "num_format": "mm/dd/yyyy"})
    head = book.add_format({"border": 1, "bold": True, "bg_color": "#DDEBF7"})
    note = book.add_format({"text_wrap": True, "italic": True})
    bold = book.add_format({"bold": True})
    for column, width in enumerate((6, 30, 44, 30, 14)):
        sheet.set_column(column, column, width)
    sheet.merge_range(0, 0, 0, 4, "Collaborators and other affiliations", bold)
    sheet.merge_range(1, 0, 1, 4, "An invented form for tests. List the people as Last, First, Middle.", note)
    row = 3
    for number, (headings, examples, count, codes) in enumerate(TABLES, 1):
        sheet.merge_range(row, 0, row, 4, f"Table {number}: what belongs here", note)
        first = row + 1
        last = first + count
        width = len(headings)
        sheet.add_table(first, 0, last, width - 1, {
            "name": f"Table{chr(64 + number)}", "style": "Table Style Light 1", "autofilter": False,
            "columns": [{"header": text, "header_format": head} for text in headings]})
        for offset in range(count):
            values = examples[offset] if offset < len(examples) else []
            for column in range(width):
                form = day if headings[column].startswith("Last Active") else cell
                value = values[column] if column < len(values) else ""
                place = (first + 1 + offset, column)
                if isinstance(value, datetime.date):
                    sheet.write_datetime(*place, datetime.datetime(value.year, value.month, value.day), form)
                elif "@" in value:
                    sheet.write_url(*place, "mailto:" + value, form, value)
                elif value:
                    sheet.write_string(*place, value, form)
                else:
                    sheet.write_blank(*place, None, form)
        if codes:
            sheet.data_validation(first + 1, 0, last, 0, {"validate": "list", "source": codes})
        if headings[-1].startswith("Last Active"):
            sheet.data_validation(first + 1, width - 1, last, width - 1, {
                "validate": "date", "criteria": ">", "value": datetime.date(1950, 1, 1)})
        row = last + 2
    sheet.print_area(0, 0, row, 4)
    book.close()


if __name__ == "__main__":
    main()
