"""How a paragraph is split into sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex
import sentencex

from copytaster.text.document import UNDETERMINED
from copytaster.text.numbering import numbering
from copytaster.text.spans import Span

FALLBACK = "en"
NO_BREAK_AFTER = regex.compile(
    r"(?:\b(?:a\.m|p\.m|No|Nos|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Adm|Rev|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|Inc|Ltd|Co|Corp|"
    r"Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|U\.S|U\.N|U\.K|E\.U)\.|\b\p{Lu}\.)\s*$"
)
"""Endings after which sentencex 1.0 wrongly breaks in news text, unless a clear start of a sentence follows."""
NORTHERN = frozenset({"sv", "da", "no", "pl"})
"""Languages of which sentencex 1.0 knows few abbreviations. A sentence begins with a capital there."""
NORTHERN_NO_BREAK = regex.compile(
    r"\b(?:ca|kl|nr|f\.d|bl\.a|t\.ex|d\.v\.s|dvs|mill|mio|mia|mrd|mdr|tlf|ok|tj|wg|gen|płk|ppłk|mjr|kpt|woj|godz|ul|św|ks|bp|abp|"
    r"tys|prof|dr|hab|inż|m\.in|np|tzw|zob|ust|art)\.$"
)
"""Abbreviations in these languages, after which a name or a number goes on with the sentence."""
WORDS = ("me. ", "no. ", "ill. ", "miss. ")
"""Words with which English sentences end, and which sentencex 1.0 takes for abbreviations of Maine, number …"""
WORD_END = regex.compile(r"(?<=\b(?:me|no|ill|miss)\.)\s+(?=\p{Lu}\p{Ll}|[AI]\b)")
LONGEST = 8
"""Characters at the end of a sentence that are searched for these endings: more than the longest of them has."""
LETTERS = 5
"""A last word of this many letters and digits or more is none of these endings: a quick test that most pass."""
PART = 20_000
"""Characters given to sentencex at once, unless a sentence has more: few paragraphs of real texts have as many."""
DASHES = "-–—"
"""Signs with which no sentence begins right behind another one: Madrid (EFE).- The king …"""
BREAKS = "\u0085\u2028\u2029"
"""Line and paragraph separators beyond ASCII."""
WIDE = regex.compile(r"[\s--[\x00-\x7f]]", regex.VERSION1)
"""White space beyond ASCII."""
CLEAR_START = regex.compile(
    r"(?:The|A|An|He|She|It|They|We|But|And|In|On|At|For|If|When|While|This|That|These|Those|His|Her|Its)\b"
)
"""Words with a capital that are no names, so that a sentence begins with them even after an abbreviation."""


def sentences(text: str, language: str = FALLBACK) -> tuple[Span, ...]:
    """Return the spans of the sentences of one paragraph, without the white space between them.

    Every character that is not white space is in exactly one span; an empty text has none. The number of a paragraph
    belongs to its first sentence.
    """
    spans: list[Span] = []
    before = ""
    end = 0
    spaced = plainly_spaced(text)
    numbered = numbering(spaced)
    short = language in NORTHERN
    for bare in pieces(spaced, language if language != UNDETERMINED else FALLBACK):
        start = spaced.index(bare, end)
        end = start + len(bare)
        adjoins = bool(spans) and spans[-1].end == start and bare[0] in DASHES
        if before and (start <= numbered or adjoins or continues(bare, before) or (short and goes_on(bare, before))):
            start = spans.pop().start
        spans.append(Span(start, end))
        before = spaced[start:end]
    return tuple(spans)


def pieces(text: str, language: str) -> Iterable[str]:
    """Return the pieces into which sentencex divides a text, without the white space between them.

    The white space has to be found in the text again: sentencex drops some line ends.
    """
    return bare_pieces(text, language) if len(text) <= PART else pieces_in_parts(text, language)


def pieces_in_parts(text: str, language: str) -> Iterator[str]:
    """Yield the pieces of a long text, which is given to sentencex part by part.

    In some languages its time is quadratic: 400,000 characters of Italian take 3.4 s at once. The last piece of a part
    may be cut by the part's end, so the next part begins with it.
    """
    end, size = 0, PART
    while end + size < len(text):
        complete = bare_pieces(text[end : end + size], language)[:-1]
        for bare in complete:
            end = text.index(bare, end) + len(bare)
            yield bare
        size = PART if complete else 2 * size
    yield from bare_pieces(text[end:], language)


def bare_pieces(text: str, language: str) -> list[str]:
    """Return the pieces into which sentencex divides a text at once, also divided after `WORDS`."""
    found = [bare for piece in sentencex.segment(language, text) if (bare := piece.strip())]
    inside = any("." in piece[:-1] for piece in found)  # few texts have such a period, so most are not searched
    if language == FALLBACK and inside and any(word in text for word in WORDS):
        return [bare for piece in found for bare in WORD_END.split(piece)]
    return found


def plainly_spaced(text: str) -> str:
    """Return `text` with each space replaced by an ASCII one: on other spaces sentencex 1.0 fails."""
    return text if text.isascii() else WIDE.sub(lambda found: "\n" if found[0] in BREAKS else " ", text)


def continues(sentence: str, before: str) -> bool:
    """Tell whether `sentence` belongs to the one `before`: it has no word, or the break follows an abbreviation."""
    if not sentence[0].isalnum() and not any(map(str.isalnum, sentence)):
        return True
    if before[-1] != "." or (len(before) > LETTERS and before[-LETTERS - 1 : -1].isalnum()):
        return False
    return bool(NO_BREAK_AFTER.search(before[-LONGEST:])) and not CLEAR_START.match(sentence)


def goes_on(sentence: str, before: str) -> bool:
    """Tell whether `sentence` belongs to the one `before`, in the `NORTHERN` languages: 3. maj, bl.a. två, ok. 300."""
    if before[-1] != ".":
        return False
    return sentence[0].islower() or NORTHERN_NO_BREAK.search(before[-LONGEST:]) is not None
