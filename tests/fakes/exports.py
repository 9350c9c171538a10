"""Files as press databases export them, made of articles that are invented."""

from typing import NamedTuple


class Told(NamedTuple):
    """One article of an export."""

    title: str
    source: str
    day: str
    author: str
    text: tuple[str, ...]


FERRY = Told(
    "Ferry service returns to Lindholm island",
    "Port Post",
    "May 6, 2024",
    "Ines Calloway",
    (
        "The ferry “Aurelia” sailed from Lindholm on Monday for the first time since the storm, and the quay was full.",
        "“We counted every day of it,” said the harbour master, Ines Oduya, as 240 passengers went aboard.",
        "Repairs to the landing stage cost 4.2 million crowns, the island council said in a statement.",
    ),
)
QUAY = Told(
    "Lindholm island ferry sails again",
    "The Quay (Lindholm)",
    "May 7, 2024",
    "Per Aldous",
    (
        "The ferry “Aurelia” sailed from Lindholm island on Monday, the first time since the storm broke the stage.",
        "Repairs to the landing stage cost 4.5 million crowns, the island council said.",
        "The harbour master, Ines Oduya, said they had counted every day as 240 passengers went aboard.",
    ),
)
MILL = Told(
    "Bakers open a school in Vessby",
    "Vessby Evening Mail",
    "May 8, 2024",
    "Jo Ek",
    (
        "Flour, yeast and patience: a school for bakers has opened its ovens in the old mill of Vessby.",
        "Nineteen apprentices learn to shape rye loaves there under a retired confectioner.",
    ),
)
ALL = (FERRY, QUAY, MILL)


def wrapped(text: str, width: int = 78) -> str:
    """Return a paragraph in lines as the exports break them."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def nexis_text(*articles: Told) -> str:
    """Return an export as text, as Nexis made them until 2017."""
    cover = "Download Request: Selected Items: 1-9\nTime Of Request: Friday, May 10, 2024\n\nTerms: ferry\n"
    return cover + "".join(
        "\n\n".join(("", "", *nexis_blocks(one, f"{number} of {len(articles)}"), ""))
        for number, one in enumerate(articles, 1)
    )


def nexis_blocks(one: Told, count: str) -> list[str]:
    """Return the blocks of one article in an export as text."""
    return [
        *(f"{count} DOCUMENTS".center(78), "", one.source.center(78), f"{one.day} Monday\nLate Edition".center(78)),
        *(one.title, f"BYLINE: {one.author}", "SECTION: NEWS; Pg. 3", "LENGTH: 120 words", *map(wrapped, one.text)),
        *("GRAPHIC: A ferry at its berth.", "LOAD-DATE: May 9, 2024", "LANGUAGE: ENGLISH"),
        f"Copyright 2024 {one.source}\nAll Rights Reserved".center(78),
    ]


def nexis_lines(*articles: Told) -> list[str]:
    """Return the paragraphs of an export as a document, as Nexis makes them now."""
    cover = [
        "User Name: reader",
        "Date and Time: Friday, May 10, 2024",
        "Job Number: 1",
        f"Documents ({len(articles)})",
    ]
    cover += [f"{number}. {one.title}" for number, one in enumerate(articles, 1)]
    return cover + [line for one in articles for line in nexis_article(one)]


def nexis_article(one: Told) -> list[str]:
    """Return the paragraphs of one article of an export."""
    return [
        *(one.title, one.source, f"{one.day} Monday", f"Copyright 2024 {one.source} All Rights Reserved"),
        *("Section:\u00a0NEWS; Pg. 3", "Length:\u00a0120 words", f"Byline:\u00a0{one.author}", "Body", *one.text),
        *("Graphic", "A ferry at its berth.", "Load-Date:\u00a0May 9, 2024", "Classification"),
        *("Language:\u00a0ENGLISH", "Subject:\u00a0FERRIES (90%)", "End of Document"),
    ]


def factiva_id(number: int) -> str:
    """Return the id of an article."""
    return f"PORT000020240506ek56000{number}z"


def factiva_lines(*articles: Told) -> list[str]:
    """Return the paragraphs of an export of Factiva without codes."""
    return [
        line
        for number, one in enumerate(articles)
        for line in (
            *("News", one.title, f"By {one.author}", "120 words", one.day, "07:30", one.source, "PORT", "3", "English"),
            *("(c) 2024 Port Papers Limited. All rights reserved.", *one.text, "Port Papers Limited"),
            f"Document {factiva_id(number)}",
        )
    ]


def factiva_coded(*articles: Told) -> list[str]:
    """Return the paragraphs of an export of Factiva with codes."""
    return [
        line
        for number, one in enumerate(articles)
        for line in (
            *("SE\tNews", f"HD\t{one.title}", f"BY\tBy {one.author}", "WC\t120 words", f"PD\t{one.day}", "ET\t07:30"),
            *(f"SN\t{one.source}", "SC\tPORT", "LA\tEnglish", "CY\t(c) 2024 Port Papers Limited.", "LP", one.text[0]),
            *(
                "TD",
                *one.text[1:],
                "IN the end nobody was hurt.",
                "IN\ti74 : Sea Transport",
                "PUB\tPort Papers Limited",
            ),
            f"AN\tDocument {factiva_id(number)}",
        )
    ]


def proquest_text(*articles: Told) -> str:
    """Return an export of ProQuest as text."""
    front = "Report Information from ProQuest\nMay 10 2024 09:00\n"
    rule = f"\n{'_' * 60}\n\n"
    parts = (
        "\n\n".join((f"Document {number} of {len(articles)}", *proquest_blocks(one, number)))
        for number, one in enumerate(articles, 1)
    )
    return rule.join((front, *parts, "Contact us at: help@database.example\n"))


def proquest_blocks(one: Told, number: int) -> list[str]:
    """Return the blocks of one article in an export of ProQuest."""
    given, family = one.author.split()
    return [
        *(one.title, f"Author: {family}, {given}", f"Publication info: {one.source} ; Lindholm 06 May 2024: 3."),
        *("Abstract: None available.", f"Full text: {one.text[0]}", *one.text[1:], "Subject: Ferries; Storms"),
        *("Location: Lindholm", f"Title: {one.title}", f"Publication title: {one.source}", "Publication year: 2024"),
        *(f"Publication date: {one.day}", "Section: News", "Publisher: Port Papers", "Source type: Newspapers"),
        *(f"ProQuest document ID: 30001{number}", "Copyright: Copyright Port Papers May 6, 2024"),
        *("Last updated: 2024-05-07", "Database: ProQuest Central"),
    ]
