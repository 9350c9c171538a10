"""Bylines: which paragraphs only name the authors of the article, and the names in them."""

from __future__ import annotations

from functools import cache
from itertools import islice

import regex

from copytaster.readers import dates
from copytaster.readers.bounds import BYLINE_LENGTH, BYLINE_WORDS, CREDIT_LINE_WORDS, HEAD_ZONE, MOST_NAMES
from copytaster.readers.datelines import agency
from copytaster.readers.lists import any_of, part, table, whole
from copytaster.text.document import Role
from copytaster.text.normalize import normalize
from copytaster.text.numbering import is_number

SIGNS = frozenset("/&|")
"""Signs between the words of names of outlets and offices."""
BARS = regex.compile(r"\s[|\u00b7\u2022]\s")
EDGES = " \t,;|/\u00b7\u2022\u2013\u2014-"
"""What stands between names and a date."""
REACHED_AT = regex.compile(r"\S*@\S+(?:,? \S*@\S+)*")
"""What an author is reached at: an address, an account."""
BRACKETED = regex.compile(r"\s*\([^()]{2,40}\)$")
"""What follows a name in brackets: an agency, a place, a function."""
GLUED = regex.compile(r"(?<=\s\S*\p{Ll}{2})(?<!\b(?:Mac|Van|Del|Fitz))(?=\p{Lu}\p{Ll})")


def mark(texts: tuple[str, ...], roles: list[Role | None], lede: int) -> None:
    """Mark the bylines before the lede: "By NAME", a name with a function or place, or only names next to a date."""
    for number in range(head_end(roles, lede)):
        text = texts[number]
        signed = is_signed(text) or (number == lede - 1 and is_placed(text)) or is_over_function(texts, number)
        signed = signed or is_over_outlet(texts, roles, number)
        if roles[number] is None and (is_byline(text) or signed or beside_date(texts, roles, number)):
            roles[number] = Role.BYLINE
    mark_credit(texts, roles, lede)
    if lede == 0 and len(texts) > 1 and roles[0] is None and is_byline(texts[0]):
        roles[0] = Role.BYLINE


def head_end(roles: list[Role | None], lede: int) -> int:
    """Return the number at which the head of an article ends: at the lede, or after `HEAD_ZONE` of its paragraphs.

    Furniture does not count: a page may begin with the names of all its sections.
    """
    own = (number for number in range(lede) if roles[number] is not Role.FURNITURE)
    return next(islice(own, HEAD_ZONE, None), lede)


def is_over_function(texts: tuple[str, ...], number: int) -> bool:
    """Tell whether a paragraph is a name of two words or more, and the next one only a function or a desk."""
    below = texts[number + 1 : number + 2]
    name = is_name(texts[number]) and " " in texts[number]
    return name and any(is_desk(text) or (is_function(text) and not is_byline(text)) for text in below)


def is_over_outlet(texts: tuple[str, ...], roles: list[Role | None], number: int) -> bool:
    """Tell whether a paragraph is a name of two words or more, over only names, an outlet's, and the date."""
    name = number > 0 and is_name(texts[number]) and len(texts[number].split()) in range(2, MOST_NAMES)
    return name and number + 1 < len(texts) and beside_date(texts, roles, number + 1)


def mark_credit(texts: tuple[str, ...], roles: list[Role | None], lede: int) -> None:
    """Mark as part of the byline the line under it that names the author's outlet or function."""
    under = [number for number in range(1, head_end(roles, lede)) if roles[number - 1] is Role.BYLINE]
    for number in under:
        words = texts[number].split()
        may_be = roles[number] is None and len(words) <= CREDIT_LINE_WORDS and not is_number(texts[number])
        if may_be and wire(texts[number - 1]) is None:
            names_only = all(is_name_word(word.strip(",")) or is_outlet_word(word) for word in words)
            if (names_only or is_function(texts[number])) and words[0][0].isupper():
                roles[number] = Role.BYLINE


def is_function(text: str) -> bool:
    """Tell whether a line is what somebody is at an outlet, perhaps with a place: "Science editor, London"."""
    function, _, place = text.partition(",")
    return ends().search(function) is not None and (not place.strip() or is_name(place))


def undated(text: str) -> str:
    """Return a byline without the date and time before or after its names, as many outlets print them in one line.

    Neither has it the other facts that pages give between bars: "By Jane Roe | jroe@daily.example | 3 min read".
    """
    if len(text) > BYLINE_LENGTH:
        return text
    known = whole("furniture", "shapes")
    own = (part for part in BARS.split(text) if not REACHED_AT.fullmatch(part))
    text = " | ".join(part for part in own if not known.match(normalize(part)))
    words = text.split()
    if len(words) > BYLINE_WORDS or dates.first_date(text) is None:
        return text.rstrip(EDGES)
    for cut in range(1, len(words)):
        if dates.date_line(" ".join(words[cut:])):
            return " ".join(words[:cut]).rstrip(EDGES)
    for cut in range(len(words) - 1, 0, -1):
        if dates.date_line(" ".join(words[:cut])):
            return " ".join(words[cut:]).strip(EDGES)
    return text.rstrip(EDGES)


def is_byline(text: str) -> bool:
    """Tell whether a paragraph begins as bylines do ("By …") and contains only names, or names a desk.

    A date may stand beside them.
    """
    if len(text) > BYLINE_LENGTH or len(text.split()) > BYLINE_WORDS:
        return False
    text = undated(text)
    opening = opener(text)
    rest = text[opening.end() :].strip() if opening else ""
    known = agency(rest) is not None or has_names(rest) or is_signed(rest) or not without_ends(rest)
    return is_desk(text) or (bool(rest) and known)


def is_signed(text: str) -> bool:
    """Tell whether a paragraph is a name of two words or more with a function: "Jane Roe, science editor"."""
    name, _, function = text.partition(",")
    return is_name(name) and " " in name.strip() and is_function(function.strip())


def is_desk(text: str) -> bool:
    """Tell whether a paragraph is a byline that names a desk: "By our football writer"."""
    return whole("credits", "byline_desks").match(text.strip()) is not None


def has_names(text: str) -> bool:
    """Tell whether `text` contains only names of persons or agencies and the usual words after them."""
    parts = [part for part in between().split(without_ends(text)) if part]
    return bool(parts) and all(is_name(part) or agency(part) or is_placed(part) for part in parts)


def is_placed(text: str) -> bool:
    """Tell whether `text` is a name followed by a place: "Jane Roe in Paris"."""
    found = placed().fullmatch(text)
    return found is not None and is_name(found["name"]) and is_name(found["place"])


def is_name(text: str) -> bool:
    """Tell whether every word is a capitalized word or a particle like "van", the first one capitalized."""
    found = text.split()
    return 0 < len(found) <= MOST_NAMES + 1 and found[0][0].isupper() and all(map(is_name_word, found))


def is_name_word(word: str) -> bool:
    """Tell whether a word is capitalized, or a particle as names have it."""
    return name_word().fullmatch(word) is not None


def is_outlet_word(word: str) -> bool:
    """Tell whether a word in lower case, or a sign, may stand in the name of an outlet or an office."""
    return word in SIGNS or word in table("names")["outlets"]


def without_ends(text: str) -> str:
    """Return `text` without the words that follow the names in a byline."""
    text = BRACKETED.sub("", text)
    names_, _, outlet = text.rpartition(",")
    if names_ and agency(outlet):
        text = names_
    helped = together().search(text)
    if helped and agency(helped["agency"]):
        text = text[: helped.start()]
    return str(ends().sub("", text)).strip(" ,.|-\u2013\u2014")


def beside_date(texts: tuple[str, ...], roles: list[Role | None], number: int) -> bool:
    """Tell whether a paragraph consists of names and is next to a line that is only a date."""
    text = texts[number]
    if not has_names(text) or len(text.split()) not in range(2, BYLINE_WORDS) or text.isupper():
        return False
    near = [other for other in (number - 1, number + 1) if 0 <= other < len(texts)]
    return number > 0 and any(roles[other] is Role.FURNITURE and dates.date_line(texts[other]) for other in near)


def names(lines: list[str]) -> str | None:
    """Return the names in the first byline as written, without its opening word ("By"), or None if there are none."""
    for line in map(undated, lines):
        if is_desk(line):
            continue
        bare = str(GLUED.sub(", ", persons(without_opener(line))))
        if bare and wire(line) is None and agency(bare) is None:
            return bare
    return None


def persons(text: str) -> str:
    """Return the names in a byline without their functions and places, with what stands between them."""
    if is_signed(text):
        return text.partition(",")[0].strip()
    bare = without_ends(text)
    parts, at = [], 0
    for joint in between().finditer(bare):
        parts += [without_place(bare[at : joint.start()]), joint[0]]
        at = joint.end()
    return "".join([*parts, without_place(bare[at:])])


def without_place(text: str) -> str:
    """Return a name without the place that follows it."""
    found = placed().fullmatch(text)
    return str(found["name"]) if found and is_placed(text) else text


def wire(line: str) -> str | None:
    """Return the agency that a byline names instead of an author, or None."""
    return agency(without_opener(undated(line)))


def without_opener(line: str) -> str:
    """Return a byline without its opening word ("By")."""
    opening = opener(line)
    return line[opening.end() :].strip() if opening else line.strip()


def opener(text: str) -> regex.Match[str] | None:
    """Return the match of the word or words that open a byline ("By"), or None."""
    found: regex.Match[str] | None = part("credits", "byline_openers").match(text)
    return found


@cache
def name_word() -> regex.Pattern[str]:
    """Return the pattern of a capitalized word or a particle."""
    return regex.compile(rf"\p{{Lu}}[\p{{L}}\p{{M}}.'\u2019-]*|{any_of('names', 'particles')}")


@cache
def between() -> regex.Pattern[str]:
    """Return the pattern of what stands between two names."""
    return regex.compile(rf"\s*(?:,|;|\||&|\b{any_of('names', 'between')}\b)\s*")


@cache
def placed() -> regex.Pattern[str]:
    """Return the pattern of a name of two words or more, and the place from which its bearer reports."""
    return regex.compile(rf"(?P<name>\p{{Lu}}\S* .+?) {any_of('names', 'before_places')} (?P<place>\p{{Lu}}.*)")


@cache
def together() -> regex.Pattern[str]:
    """Return the pattern of the agency with whose help an article was written, at the end of its names."""
    return regex.compile(rf"[\s,]+{any_of('names', 'helped')}(?P<agency>[^()]{{2,40}})$")


@cache
def ends() -> regex.Pattern[str]:
    """Return the pattern of the words that may follow the names in a byline."""
    return regex.compile(rf"[\s,|\u2013\u2014-]*\b{any_of('credits', 'byline_ends')}\W*$", regex.IGNORECASE)
