"""The command `stories`: which documents tell the same story."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from copytaster.cli.output import Output, add_format, add_output, printable, tell_unread
from copytaster.errors import Notice, UnusableInput
from copytaster.report.labels import ENGLISH
from copytaster.session.create import open_paths
from copytaster.session.session import Session
from copytaster.session.state import StoryView
from copytaster.stories.story import Similarity
from copytaster.text.document import Document, Unread

SCHEMA = "copytaster.stories/1"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="FOLDER", help="folders or files to read")
    add_format(parser, {"text": ".txt", "json": ".json"})
    add_output(parser)


def run(arguments: Namespace, output: Output) -> int:
    """Group the documents and write the stories."""
    session = open_paths(arguments.paths, output.progress, keep=False)
    listed = as_json(session) if arguments.format == "json" else as_text(session)
    output.spare([*session.state.reading.sources, *arguments.paths])
    output.write(listed.encode(errors="backslashreplace"))
    if not session.state.documents and not session.state.unread:
        raise UnusableInput(Notice("There is no document here."))
    return tell_unread(session.state.unread)


def as_json(session: Session) -> str:
    """Return the stories as `copytaster.stories/1`."""
    stories = [story_value(session, number, story) for number, story in enumerate(session.state.stories, start=1)]
    unread = [
        {"path": one.path, **article("article", one), "code": one.code, "reason": one.reason}
        for one in session.state.unread
    ]
    return json.dumps({"schema": SCHEMA, "stories": stories, "unread": unread}, ensure_ascii=False, indent=1) + "\n"


def story_value(session: Session, number: int, story: StoryView) -> dict[str, object]:
    """Return a story; `articles` are the numbers of its documents in their files, null for those with their own."""
    documents = [session.state.documents[document] for document in story.documents]
    numbers = [document.number for document in documents]
    return {
        "id": number,
        "documents": [document.path for document in documents],
        **({} if numbers.count(None) == len(numbers) else {"articles": numbers}),
        "pairs": [pair_value(session, pair) for pair in story.similarity],
    }


def pair_value(session: Session, pair: Similarity) -> dict[str, object]:
    """Return two documents of a story and how similar they are."""
    a, b = session.state.documents[pair.a], session.state.documents[pair.b]
    return {
        "a": a.path,
        **article("a_article", a),
        "b": b.path,
        **article("b_article", b),
        "similarity": round(pair.similarity, 4),
    }


def article(name: str, document: Document | Unread) -> dict[str, int]:
    """Return the member called `name` with the number of an article in its file, none where the file is one article."""
    return {} if document.number is None else {name: document.number}


def as_text(session: Session) -> str:
    """Return the stories as a numbered list, with each document its similarity to the most similar one."""
    lines: list[str] = []
    for number, story in enumerate(session.state.stories, start=1):
        lines.append(f"{number}. {printable(story.title)}")
        nearest = nearest_of(story.similarity)
        for document in story.documents:
            alike = f"  ({round(100 * nearest[document])} % alike)" if document in nearest else ""
            one = session.state.documents[document]
            lines.append(f"   {printable(ENGLISH.article_in(one.path, one.number))}{alike}")
    return "".join(f"{line}\n" for line in lines)


def nearest_of(pairs: Iterable[Similarity]) -> dict[int, float]:
    """Return by document how similar the one is that is most similar to it; a document in no pair is left out."""
    nearest: dict[int, float] = {}
    for a, b, similarity in pairs:
        nearest.update((one, max(similarity, nearest.get(one, similarity))) for one in (a, b))
    return nearest
