"""How surely spun copy is told from real rewriting: programs that spin texts, and pairs that nobody spun.

Run: ``python -P tests/bench/spinners.py [--data FOLDER] [--sample FOLDER]``

The positives are made here, from the sample story and from one side of the gold sets; the negatives are two drafts,
two reading levels, a simplification, two translations, two editions, and the sample's cut, rewritten and shuffled
versions. The real pair is the first seed against the third.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.spun import WordTally, spun, tally_of
from copytaster.readers.registry import read
from copytaster.text.document import Document, Paragraph
from copytaster.text.language import language
from copytaster.text.version import versions

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("COPYTASTER_DATA", ROOT / "../shared"))
WORD = re.compile(r"[^\W\d_]+")
LEAST = 4
"""Letters of a word that a spinner touches."""
LONGEST = 900
"""Words of a gold text that are used: the length of a news story."""
PAIRS = 12
"""Pairs of each gold set."""
PARAPHRASES = 20
"""Paraphrased sentences that make a document."""
THESAURUS = (
    "big large,small little,begin start,began started,help assist,show display,showed displayed,found discovered,"
    "find discover,said stated,says states,think believe,make create,made created,need require,needs requires,"
    "people individuals,many numerous,important essential,good nice,bad poor,get receive,use utilize,used utilized,"
    "buy purchase,house residence,road street,town city,child kid,children kids,money cash,job occupation,work labor,"
    "also additionally,but however,about concerning,because since,while whereas,quickly swiftly,slowly sluggishly,"
    "start begin,started began,end finish,ended finished,change alter,changed altered,keep maintain,kept maintained,"
    "ask inquire,asked inquired,answer reply,tell inform,told advised,give provide,gave provided,look glance,"
    "beautiful gorgeous,old aged,new fresh,last final,first initial,next subsequent,every each,almost practically,"
    "different distinct,difficult tough,easy simple,hard tough,fast quick,problem difficulty,problems difficulties,"
    "country nation,countries nations,government authorities,company firm,companies firms,world globe,life existence,"
    "day daytime,night evening,year 12-month,years time,time period,part portion,place location,way method,"
    "thing factor,things issues,man gentleman,woman lady,friend buddy,friends buddies,school college,student pupil,"
    "students pupils,teacher instructor,book guide,water fluid,fire blaze,sea ocean,ship vessel,power energy,"
    "war battle,peace calm,king monarch,love affection,fear dread,happy glad,sad unhappy,angry offended,"
    "report document,story narrative,question query,reason motive,result outcome,effect impact,idea concept,"
    "better higher,best greatest,more extra,most maximum,less decrease,often typically,always at all times,"
    "never by no means,sometimes generally,maybe perhaps,really actually,however nonetheless,although though,"
    "before earlier than,after following,during throughout,between amongst,without with out,within inside,"
    "should ought to,could might,would may,will shall,must should,want need,wanted needed,like comparable to,"
    "seem appear,seems appears,become turn into,became turned,leave depart,left departed,live reside,lived resided,"
    "die perish,died perished,speak talk,spoke talked,read learn,write compose,wrote composed,bring convey,"
    "brought introduced,come arrive,came arrived,take seize,took seized,went traveled,know understand,knew understood,"
    "learn study,grow develop,grew developed,build assemble,built constructed,allow permit,allowed permitted,"
    "increase enhance,increased elevated,reduce scale back,reduced lowered,continue proceed,continued persisted"
)
SYNONYMS = dict(pair.split(" ", 1) for pair in THESAURUS.split(","))
PHRASES = {
    "in order to": "so as to",
    "as well as": "in addition to",
    "at least": "no less than",
    "according to": "in line with",
    "such as": "akin to",
    "because of": "owing to",
    "a lot of": "quite a lot of",
    "one of the": "one of many",
    "in front of": "within the entrance of",
    "there is": "there's",
    "it is": "it's",
    "will be": "can be",
    "has been": "has long been",
    "have been": "had been",
    "of the": "of this",
    "in the": "within the",
    "on the": "on this",
    "to the": "to this",
    "from the": "out of the",
    "for the": "for this",
    "at the": "on the",
    "with the": "along with the",
    "and the": "and this",
    "by the": "by way of the",
    "that the": "that this",
    "is a": "is actually a",
    "as a": "as one",
    "was a": "was one",
}
AFTER = {"the", "a", "an", "this", "that", "of", "his", "her", "their", "its", "our"}

Spinner = Callable[[str], str]


class Case(NamedTuple):
    """A pair of documents, whether the second is spun from the first, and where it comes from."""

    name: str
    left: Document
    right: Document
    positive: bool


def share(word: str, salt: str) -> float:
    """Return a number from 0 to 1 that depends on the word alone: a spinner is consistent."""
    return int.from_bytes(sha256(f"{salt}{word}".encode()).digest()[:4], "big") / (1 << 32)


def cased(word: str, like: str) -> str:
    """Return a word with the capital of another one."""
    return word.capitalize() if like[0].isupper() else word


def thesaurus(rate: float, vocabulary: Sequence[str]) -> Spinner:
    """Return a spinner that swaps words for those of its thesaurus, and for others of the vocabulary up to `rate`."""

    def swap(match: re.Match[str]) -> str:
        word = match.group().lower()
        if match.group()[0].isupper() and match.start() > 0:
            return match.group()
        if share(word, "rate") >= rate * 2.2 or len(word) < LEAST:
            return match.group()
        other = SYNONYMS.get(word) or vocabulary[int(share(word, "pick") * len(vocabulary))]
        return cased(other, match.group())

    return lambda text: WORD.sub(swap, text)


def phrases(text: str) -> str:
    """Swap fixed phrases, and words of the thesaurus."""
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, PHRASES))})\b", re.IGNORECASE)
    text = pattern.sub(lambda match: cased(PHRASES[match.group().lower()], match.group()), text)
    return WORD.sub(lambda match: cased(SYNONYMS.get(match.group().lower(), match.group()), match.group()), text)


def nouns(vocabulary: Sequence[str]) -> Spinner:
    """Return a spinner that swaps the word after an article, a possessive or “of”: mostly nouns."""

    def spin(text: str) -> str:
        before = ""
        found, end = [], 0
        for match in WORD.finditer(text):
            word = match.group()
            found.append(text[end : match.start()])
            noun = before in AFTER and len(word) >= LEAST and word.islower()
            found.append(vocabulary[int(share(word, "noun") * len(vocabulary))] if noun else word)
            before, end = word.lower(), match.end()
        return "".join(found) + text[end:]

    return spin


def suffixes(text: str) -> str:
    """Turn endings back and forth, as text does that went through another grammar."""
    rules = ((r"\b(\w{3,})ing\b", r"\1ed"), (r"\b(\w{4,})ly\b", r"\1"), (r"\b(\w{4,})ies\b", r"\1y"))
    for pattern, by in (*rules, (r"\b([a-z]{4,}[^s\W])s\b", r"\1"), (r"\b([a-z]{3,}[^e\W])ed\b", r"\1es")):
        text = re.sub(pattern, by, text)
    return text


def document(units: Sequence[str], path: str) -> Document:
    """Return a document whose paragraphs are `units`."""
    return Document(path, "", tuple(Paragraph(unit) for unit in units), language=language("\n".join(units)))


def spinners(vocabulary: Sequence[str]) -> dict[str, Spinner]:
    """Return the spinners by name."""
    return {
        "thesaurus 10 %": thesaurus(0.1, vocabulary),
        "thesaurus 20 %": thesaurus(0.2, vocabulary),
        "thesaurus 40 %": thesaurus(0.4, vocabulary),
        "phrases": phrases,
        "nouns": nouns(vocabulary),
        "suffixes": suffixes,
    }


def cut(units: Sequence[str]) -> list[str]:
    """Return the units of a text up to the length of a news story."""
    kept: list[str] = []
    for unit in units:
        if sum(len(one.split()) for one in kept) > LONGEST:
            break
        kept.append(unit)
    return kept


def gold(folder: Path, skipped: int) -> Iterator[tuple[str, list[str], list[str]]]:
    """Yield name and sides of pairs of the gold sets."""
    for name in (
        "argrewrite_plusmoves",
        "onestopqa_para_mixed",
        "porsimples",
        "bible_geneva_bbe",
        "frankenstein_1818_1831",
        "gospels_synoptic",
    ):
        with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for line in islice(lines, skipped, skipped + PAIRS):
                pair = json.loads(line)
                left = cut(pair["left"])
                yield name, left, pair["right"][: len(left) + 5]
    with (folder / "edinburgh.jsonl").open(encoding="utf-8") as lines:
        pairs = [json.loads(line) for line in islice(lines, skipped * PARAPHRASES, (skipped + PAIRS) * PARAPHRASES)]
    for start in range(0, len(pairs), PARAPHRASES):
        some = pairs[start : start + PARAPHRASES]
        yield "edinburgh", [" ".join(one["left"]) for one in some], [" ".join(one["right"]) for one in some]


def articles(folder: Path) -> list[Document]:
    """Return the documents of a folder, sorted by the names of their files."""
    found = (one for path in sorted(folder.iterdir()) for one in read(path, path.name))
    return [one for one in found if isinstance(one, Document)]


def cases(data: Path, sample: Path, skipped: int = 0) -> Iterator[Case]:
    """Yield all cases."""
    story = articles(sample)[:5]
    pairs = list(gold(data / "gold", skipped))
    text = " ".join(unit for _, left, _ in pairs for unit in left)
    vocabulary = sorted({word.lower() for word in WORD.findall(text) if LEAST <= len(word) <= LEAST * 2})
    originals = [("sample", [paragraph.text for paragraph in story[0].paragraphs])]
    originals += [(name, left) for name, left, _ in pairs[:: PAIRS // 3] if name not in {"porsimples", "edinburgh"}]
    for name, units in originals:
        for kind, spin in spinners(vocabulary).items():
            yield Case(f"{kind} on {name}", document(units, "a"), document([*map(spin, units)], "b"), positive=True)
    yield Case("sample, its spun version", story[0], story[3], positive=True)
    for number, name in ((1, "cut"), (2, "rewritten"), (4, "shuffled")):
        yield Case(f"sample, its {name} version", story[0], story[number], positive=False)
    for name, left, right in pairs:
        yield Case(name, document(left, "a"), document(right, "b"), positive=False)
    seeds = articles(data / "seeds")
    yield Case("seeds 000 and 002", seeds[0], seeds[2], positive=True)
    yield Case("seeds 000 and 001", seeds[0], seeds[1], positive=False)
    yield Case("seeds 001 and 002", seeds[1], seeds[2], positive=False)


def figures(tally: WordTally) -> str:
    """Return what a pair is judged by."""
    words = max(1, tally.words)
    shares = (tally.replacements.total() / words, tally.one_sided / words, tally.rebuilt / words, tally.score)
    return "words {} swaps {:.3f} one-sided {:.3f} rebuilt {:.3f} score {:.2f}".format(words, *shares)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print each case, then precision and recall, of the verdict and of its direction."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--sample", type=Path, default=ROOT / "resources/samples/bridge")
    parser.add_argument("--all", action="store_true", help="print every case, not only the wrong ones")
    parser.add_argument("--skip", type=int, default=0, help="pairs of each gold set that are passed over")
    chosen = parser.parse_args(arguments)
    right = wrong = missed = directed = turned = 0
    for case in cases(chosen.data, chosen.sample, chosen.skip):
        index = Index(compare(Inputs(versions((case.left, case.right)))))
        evidence = Evidence(index.comparison.inputs, index.comparison.alignment)
        found = [one for one in spun(index, evidence) if one.verdict]
        tally = tally_of(index, 0, 1, evidence)
        right += bool(found) and case.positive
        wrong += bool(found) and not case.positive
        missed += not found and case.positive
        told = [one for one in found if case.positive and getattr(one, "directed", True)]
        directed += len(told)
        turned += sum(one.version != 1 for one in told) - ("seeds" in case.name and bool(told) and told[0].version == 0)
        if chosen.all or bool(found) != case.positive:
            sys.stdout.write(f"{'spun ' if found else '-    '} {case.name:44} {figures(tally)}\n")
    sys.stdout.write(f"precision {right / max(1, right + wrong):.2f} ({right} right, {wrong} wrong)\n")
    sys.stdout.write(f"recall {right / max(1, right + missed):.2f} ({missed} missed)\n")
    sys.stdout.write(f"direction told {directed} times, {turned} times the wrong way\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
