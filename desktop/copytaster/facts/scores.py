"""The score or the time of a race at a position of a passage: 3-1, 51 to 49, 3:45.21."""

from __future__ import annotations

import re
from fractions import Fraction

from copytaster.facts.pieces import Amount, Form, Words
from copytaster.facts.units import unit_at

GOALS = re.compile(r"(\d{1,3}):(\d{1,3})")
"""A score as written in much of Europe: 3:1. Times of day look the same but were recognized as dates before."""
RACE = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)(?:[.,](\d{1,3})|(?<=:\d\d:\d\d))")
"""The time of a race: 3:45.21, 2:04:35."""
MOST_GAMES = 7
TIED = {"6", "7"}
"""The games of the two sides in a set that a tie-break decided, whose points are told in two ways."""
LONGEST_SCORE = 6


def score_at(words: Words, position: int) -> Amount | None:
    """Return a score such as 3-1, 3:1 or 51 to 49, the time of a race such as 3:45.21 in seconds, or None.

    The second number of a score is not larger than the first, except in sets, and between the names of two teams, who
    may stand in either order: United 3-2 City is City 2-3 United.
    """
    if race := RACE.fullmatch(words.at(position)):
        hours, minutes, seconds = (int(part or 0) for part in race.group(1, 2, 3))
        value = 3600 * hours + 60 * minutes + seconds + Fraction(f"0.{race[4] or 0}")
        return Amount(value, position + 1, "s")
    if goals := GOALS.fullmatch(words.at(position)):
        return Amount(Fraction(0), position + 1, form=Form.SCORE, score=f"{goals[1]}-{goals[2]}")
    votes = words.at(position + 1) in words.known.votes and words.at(position + 2) in words.known.to
    first, dash = words.at(position), words.at(position + 1 + votes)
    at = position + 2 + votes + 2 * (dash == "-" and words.at(position + 2) in words.known.to)
    second = first if dash == "-" and words.at(at) in words.known.level else words.at(at)
    if not (dash == "-" or dash in words.known.to) or not first.isdecimal() or not second.isdecimal():
        return None
    if len(first + second) > LONGEST_SCORE:
        return None
    away = dash == "-" and int(first) < int(second) and is_between_teams(words, position)
    if int(first) < int(second) and not away and not in_sets(words, position):  # a range: ten to fifteen people
        return None
    first, second = (second, first) if away else (first, second)
    joined = all(map(words.touching, range(position + 1, at + 1))) and words.at(at + 1) != "-"
    said = dash != "-" and words.at(position - 1) not in words.known.before and not unit_at(words, at + 1)[0]
    points, end = tie_break_at(words, at + 1) if {first, second} == TIED else ("", at + 1)
    score = f"{first}-{second}{points}"
    return Amount(Fraction(0), end, form=Form.SCORE, score=score) if joined or said else None


def tie_break_at(words: Words, position: int) -> tuple[str, int]:
    """Return the points of who lost the tie-break of a set, “(5)” for 7-6 (5) and 7-6 (7-5), and where they end."""
    end = next((end for end in (position + 2, position + 4) if words.at(end) == ")"), position)
    points = words.folded[position + 1 : end : 2]
    if words.at(position) != "(" or not points or not all(map(str.isdecimal, points)):
        return "", position
    return f"({min(map(int, points))})", end + 1


def is_between_teams(words: Words, position: int) -> bool:
    """Tell whether a possible score stands between two words with capitals that show names."""
    return not words.known.capital_nouns and words.capital(position - 1) and words.capital(position + 3)


def in_sets(words: Words, position: int) -> bool:
    """Tell whether a possible score is next to another one, as the sets of a match are: 6-4 3-6 6-3."""
    if words.at(position + 1) != "-" or not words.at(position + 2).isdecimal():
        return False
    low = all(int(words.at(position + offset)) <= MOST_GAMES for offset in (0, 2))
    return low and "-" in {words.at(position + offset) for offset in (-2, -3, 4, 5)}
