"""Which of the stories of an open session a command is about."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

from copytaster.errors import Notice, UnusableInput
from copytaster.session.session import Session
from copytaster.session.state import StoryView

OPENED = 0.5
"""The share of a command's time that opening the session takes; comparing the story chosen takes the rest."""
MOST_LISTED = 9
"""The most stories that an error sentence lists; `copytaster stories` lists them all."""
SEVERAL = 2


def chosen(session: Session, number: int | None) -> StoryView:
    """Return the story with that number, or the only one if no number is given. Raises `UnusableInput`."""
    stories = session.state.stories
    if not stories:
        raise UnusableInput(Notice("There is no document to compare."))
    if number is not None:
        if not 1 <= number <= len(stories):
            raise UnusableInput(Notice("There is no story {number}: {stories}", number=number, stories=listed(stories)))
        return stories[number - 1]
    if len(stories) > 1:
        raise UnusableInput(
            Notice("There are several stories, and --story N picks one: {stories}", stories=listed(stories))
        )
    return stories[0]


def listed(stories: Sequence[StoryView]) -> str:
    """Return the stories on one line; if there are too many, those of several documents take precedence."""
    numbered = list(enumerate(stories, start=1))
    named = sorted(sorted(numbered, key=lambda one: len(one[1].documents) < SEVERAL)[:MOST_LISTED], key=itemgetter(0))
    told = "; ".join(f"{number}. {story.title} ({len(story.documents)})" for number, story in named)
    more = len(numbered) - len(named)
    return f"{told}; and {more} more, which `copytaster stories` lists" if more else told
