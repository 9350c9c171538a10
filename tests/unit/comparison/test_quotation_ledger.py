from itertools import pairwise

import pytest

from copytaster.alignment.alignment import Place
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.counterparts import COMMON, Counterparts, Sentence
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import QuotationVerdict
from copytaster.comparison.quotation_ledger import quotation_ledger
from copytaster.comparison.quoted import Quoted, touched
from copytaster.text.document import Document, Paragraph, Role
from copytaster.text.spans import Span
from copytaster.text.version import versions
from fakes.documents import versions_of

OPENING = "The lighthouse on Skerry Point will be switched off in June, the port authority announced on Monday.\n"
BASE = (
    OPENING
    + "“The lamp is old and the keeper is older,” said Mara Kolbe, 61, the harbor pilot. “Nobody will climb those"
    " stairs again.”"
)
BACKGROUND = "\nFishermen from the northern villages have steered by the lamp since the winter of 1911."


def rows(*texts):
    index = Index(compare(Inputs(versions_of(*(text + BACKGROUND for text in texts)))))
    return index, quotation_ledger(index, Evidence(index.comparison.inputs, index.comparison.alignment))


def verdicts(*texts):
    return [row.verdict.get(1) for row in rows(*texts)[1]]


def test_the_same_words_in_marks_are_verbatim():
    other = BASE.replace("the harbor pilot", "who pilots ships there")
    assert verdicts(BASE, other) == [QuotationVerdict.VERBATIM] * 2


def test_a_quotation_beside_it_with_words_in_common_is_not_an_altered_one():
    one = "“This was not a man who made one mistake,” said Mara Kolbe, 61, the harbor pilot."
    two = "“This was a man who looked at the sea and counted the ships,” Kolbe said."
    found = verdicts(OPENING + one + " " + two, OPENING + two)
    assert found == [QuotationVerdict.ABSENT, QuotationVerdict.VERBATIM]


def test_other_words_in_marks_are_altered():
    assert verdicts(BASE, BASE.replace("climb those", "ever climb these"))[1] is QuotationVerdict.ALTERED


def test_a_quotation_cut_to_altered_words_stands_in_one_row_with_the_whole():
    cut = BASE.replace(
        "“The lamp is old and the keeper is older,” said Mara Kolbe, 61, the harbor pilot.", "{}"
    ).format("Mara Kolbe, 61, the harbor pilot, called the keeper of that lamp “an older lamp”.")
    assert len(verdicts(BASE, cut)) == len(verdicts(cut, BASE)) == 2


def test_fewer_words_in_marks_are_trimmed():
    assert verdicts(BASE, BASE.replace("The lamp is old and the", "The"))[0] is QuotationVerdict.TRIMMED


def test_a_longer_quotation_of_somebody_else_is_attributed_to_another():
    longer = BASE.replace("“The lamp", "“I have seen it. The lamp")
    assert verdicts(BASE, longer)[0] is QuotationVerdict.ALTERED
    other = longer.replace("Mara Kolbe, 61, the harbor pilot", "Tomas Brandt, 44, the mayor")
    assert verdicts(BASE, other)[0] is QuotationVerdict.REATTRIBUTED


def test_words_without_their_marks_are_found():
    assert verdicts(BASE, BASE.replace("“", "").replace("”", "")) == [QuotationVerdict.MARKS_REMOVED] * 2


def test_other_words_without_marks_are_a_paraphrase():
    other = OPENING + "The lamp is old and the keeper is much older still, said Mara Kolbe, 61, the harbor pilot."
    assert verdicts(BASE, other)[0] is QuotationVerdict.PARAPHRASED


def test_another_speaker_is_said():
    other = BASE.replace("Mara Kolbe, 61, the harbor pilot", "Tomas Brandt, 44, the mayor")
    assert verdicts(BASE, other)[0] is QuotationVerdict.REATTRIBUTED


GIVEN = BASE.replace("Mara Kolbe, 61, the harbor pilot", "Tomas Brandt, 44, the mayor")


def test_the_row_tells_to_whom_a_version_gives_the_words():
    bare = GIVEN.replace("“", "").replace("”", "")
    for other in (GIVEN, bare, GIVEN.replace("The lamp is old", "The lamp is dim")):
        assert rows(BASE, other)[1][0].given_to == {1: "Tomas Brandt"}
    assert rows(BASE, BASE)[1][0].given_to == {}


def test_altered_words_of_somebody_else_are_told_as_both():
    other = GIVEN.replace("The lamp is old", "The lamp is dim")
    assert verdicts(BASE, other)[0] is QuotationVerdict.ALTERED_AND_REATTRIBUTED


def test_words_without_marks_are_given_to_whoever_is_named_beside_them():
    bare = GIVEN.replace("“", "").replace("”", "")
    assert verdicts(BASE, bare)[0] is QuotationVerdict.REATTRIBUTED
    reworded = bare.replace("The lamp is old", "The lamp is dim")
    assert verdicts(BASE, reworded)[0] is QuotationVerdict.ALTERED_AND_REATTRIBUTED


def test_altered_words_of_whoever_is_named_further_above_are_altered_only():
    other = GIVEN.replace("said Tomas Brandt, 44, the mayor", "he said").replace("is old", "is dim")
    assert verdicts(BASE, other.replace("the port authority", "Tomas Brandt, 44,"))[0] is QuotationVerdict.ALTERED


@pytest.mark.parametrize("name", ["Mara Kolbe Ruiz", "Dr. Mara Kolbe", "Mara Kolbbe"])
def test_a_name_in_another_form_is_no_other_speaker(name):
    other = BASE.replace("is old", "is dim").replace("Mara Kolbe, 61, the harbor pilot", f"{name}, the harbor pilot")
    assert verdicts(BASE, other)[0] is QuotationVerdict.ALTERED


def test_somebody_behind_what_he_said_is_not_who_says_it():
    other = (
        OPENING
        + "Mara Kolbe, 61, met the mayor. “The lamp is dim and the keeper is older,” {} the mayor, Tomas Brandt."
    )
    assert verdicts(BASE, other.format("she said beside"))[0] is QuotationVerdict.ALTERED
    assert verdicts(BASE, other.format("said"))[0] is QuotationVerdict.ALTERED_AND_REATTRIBUTED


def test_a_name_in_marks_is_no_quotation():
    one = f"{BASE}\nThe lamp will be taken to Ardmore on board the “Ebba” in July."
    assert verdicts(one, one.replace("“Ebba”", "Ebba")) == [QuotationVerdict.VERBATIM] * 2
    assert (
        verdicts(one.replace("Ebba” in", "Ebba,” that is, in"), one.replace("“Ebba”", "Ebba"))
        == [QuotationVerdict.VERBATIM] * 2
    )


def test_two_quotations_in_one_are_joined():
    other = (
        OPENING
        + "“The lamp is old and the keeper is older. Nobody will climb those stairs again,” said Mara Kolbe, 61,"
        " the harbor pilot."
    )
    assert verdicts(BASE, other) == [QuotationVerdict.JOINED] * 2


@pytest.mark.parametrize(
    ("mark", "treated"),
    [
        (" ... ", [QuotationVerdict.TRIMMED, QuotationVerdict.JOINED]),
        (". ", [QuotationVerdict.ALTERED, QuotationVerdict.ALTERED]),
    ],
)
def test_the_ends_of_two_quotations_are_an_excerpt_if_a_mark_says_so(mark, treated):
    other = (
        f"{OPENING}“The lamp is old{mark}Nobody will climb those stairs again,” said Mara Kolbe, 61, the harbor pilot."
    )
    assert verdicts(BASE, other) == treated


def test_quotations_joined_and_given_to_somebody_else_have_another_speaker():
    other = (
        OPENING
        + "“The lamp is old and the keeper is older. Nobody will climb those stairs again,” said Tomas Brandt, 44,"
        " the mayor."
    )
    assert verdicts(BASE, other) == [QuotationVerdict.REATTRIBUTED] * 2


def test_what_nobody_else_has_is_only_here():
    _, found = rows(BASE, OPENING)
    assert found[0].verdict == {0: QuotationVerdict.ONLY_HERE, 1: QuotationVerdict.ABSENT}


def test_a_quotation_spread_over_paragraphs_is_judged_whole():
    base = OPENING + "“The stairs are steep and wet. I have fallen on them twice this year,” Mara Kolbe, 61, said."
    other = "I have fallen on them twice this year.\n" + OPENING + "The stairs are steep and wet."
    index, [row] = rows(base, other)
    said = [index.comparison.text(passage) for passage in (row.wording[1], *row.more[1])]
    assert said == ["The stairs are steep and wet", "I have fallen on them twice this year"]
    assert row.verdict[1] is QuotationVerdict.MARKS_REMOVED


STAIRS, LAMP = "Nobody will climb those stairs again.", "The lamp stays dark from June on"


def test_sentences_that_follow_each_other_there_are_one_passage():
    base, bare = (
        f"{OPENING}{opens}{STAIRS} {LAMP},{closes} said Mara Kolbe, 61." for opens, closes in ("“”", ("", ""))
    )
    index, [row] = rows(base, bare)
    assert index.comparison.text(row.wording[1]) == f"{STAIRS} {LAMP}"
    assert row.more == {}


def test_sentences_with_others_between_them_are_passages_of_their_own():
    base = f"{OPENING}“{STAIRS} {LAMP},” said Mara Kolbe, 61."
    index, [row] = rows(base, f"{OPENING}{STAIRS} Not one of them all, not ever. {LAMP}, said Mara Kolbe, 61.")
    said = [index.comparison.text(passage) for passage in (row.wording[1], *row.more[1])]
    assert said == [STAIRS.rstrip("."), LAMP]


TENDED = (
    OPENING
    + "The harbor pilot Mara Kolbe, 61, who has tended the lamp on Skerry Point for thirty years, called it {} on"
    " Monday."
)
FAR_MORE = "the one thing that no keeper of any lamp had ever wanted to see"


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("“an old story”", QuotationVerdict.ALTERED),
        (f"“{FAR_MORE}”", QuotationVerdict.ABSENT),
        ("a really sad old day", QuotationVerdict.PARAPHRASED),
        ("after some thought and with tears in both his eyes no more than one day", QuotationVerdict.ABSENT),
    ],
)
def test_what_stands_in_the_place_of_a_quotation_is_it_where_it_is_of_its_length_or_has_its_words(other, found):
    assert verdicts(TENDED.format("“a sad day”"), TENDED.format(other))[0] is found


def test_far_fewer_words_in_the_place_of_a_quotation_are_not_it():
    assert verdicts(TENDED.format(f"“{FAR_MORE}”"), TENDED.format("“a sad day”"))[0] is QuotationVerdict.ABSENT


def test_words_that_are_said_everywhere_lead_nowhere():
    everywhere = "\n".join(f"{STAIRS} That is what keeper number {number} told us." for number in range(COMMON + 1))
    index, found = rows(f"{OPENING}“{STAIRS}”", f"{OPENING}{everywhere}")
    elsewhere = Counterparts(Quoted(index, Evidence(index.comparison.inputs, index.comparison.alignment)))
    said = tuple(STAIRS.rstrip(".").lower().split())
    assert elsewhere.alike(said, 0) == [Sentence(Place(0, 1), 0)]
    assert elsewhere.alike(said, 1) == []
    assert len(found) == 1


def test_a_quotation_over_two_paragraphs_is_one():
    base = (
        OPENING + "“The lamp is old,” said Mara Kolbe, 61.\n“The stairs are steep and wet.\n“Nobody climbs them now.”"
    )
    found = rows(base, OPENING)[1]
    assert [len(row.more.get(0, ())) for row in found] == [0, 1]


def test_words_quoted_twice_are_not_altered():
    again = "\nThe pilot said it again at noon: “Nobody will climb those stairs again.”"
    assert verdicts(BASE, BASE + again) == [QuotationVerdict.VERBATIM] * 2
    assert verdicts(BASE + again, BASE) == [QuotationVerdict.VERBATIM] * 2


def test_words_quoted_twice_make_one_row():
    other = BASE + "\nThe pilot said it again at noon: “Nobody will climb those stairs again.”"
    index, found = rows(BASE, other)
    assert len(found) == len(rows(BASE, BASE)[1])
    assert [index.comparison.text(passage) for passage in found[1].more[1]] == ["Nobody will climb those stairs again."]


def test_the_introduction_of_a_speaker_is_no_part_of_the_words():
    other = OPENING + "The harbor pilot Mara Kolbe said: The lamp is old and the keeper is older."
    index, found = rows(BASE, other)
    assert index.comparison.text(found[0].wording[1]) == "The lamp is old and the keeper is older"


@pytest.mark.parametrize(
    ("quoted", "verdict"),
    [
        ("Nobody will ever climb those stairs again.", QuotationVerdict.TRIMMED),
        ("Nobody will never climb those stairs again.", QuotationVerdict.ALTERED),
        ("Nobody will allegedly climb those stairs again.", QuotationVerdict.ALTERED),
    ],
)
def test_a_quotation_that_lost_its_negation_or_hedge_is_altered(quoted, verdict):
    assert verdicts(BASE.replace("Nobody will climb those stairs again.", quoted), BASE)[1] is verdict


@pytest.mark.parametrize(
    ("person", "verdict"),
    [
        ("Marek Halm, a spokesman for the port", QuotationVerdict.REATTRIBUTED),
        ("a spokesperson", QuotationVerdict.VERBATIM),
        ("a spokeswoman", QuotationVerdict.REATTRIBUTED),
    ],
)
def test_a_spokesperson_may_be_a_spokesman_and_somebody_else_may_have_the_last_name(person, verdict):
    text = OPENING + "“The lamp is old and the keeper is older,” {} said on Monday."
    assert verdicts(text.format("Ruben Halm, a spokesman for the port,"), text.format(person)) == [verdict]


def test_a_quotation_of_somebody_without_a_name_is_attributed_to_somebody_else():
    others = (
        BASE.replace("said Mara Kolbe, 61, the harbor pilot", f"{who} said") for who in ("a tourist", "the pilot")
    )
    assert [verdicts(BASE, other)[0] for other in others] == [QuotationVerdict.REATTRIBUTED, QuotationVerdict.VERBATIM]


def test_a_speaker_called_by_a_compound_of_the_title_may_be_the_one_who_is_named():
    text = "„Die Lampe ist alt und der Wärter ist älter“, sagte Sprecher Jonas Kolbe am Montag.\nEr ging dann an Bord."
    others = (text.replace("Sprecher Jonas Kolbe", who) for who in ("ein Polizeisprecher", "ein Tourist"))
    told = (versions_of(text, other, language="de") for other in others)
    found = [Index(compare(Inputs(both))) for both in told]
    ledgers = [quotation_ledger(one, Evidence(one.comparison.inputs, one.comparison.alignment)) for one in found]
    assert [ledger[0].verdict[1] for ledger in ledgers] == [QuotationVerdict.VERBATIM, QuotationVerdict.REATTRIBUTED]


@pytest.mark.parametrize(
    ("introduced", "speaker"),
    [
        ("Mayor Otto Lemos declared three days of mourning.", "Otto Lemos"),
        ("Otto Lemos, the mayor of the town, declared three days of mourning.", "Otto Lemos"),
        ("Mayor Otto Lemos declared mourning, and so did Mayor Ines Calloway.", ""),
        ("Otto Lemos declared three days of mourning.", ""),
    ],
)
def test_who_is_called_by_a_title_is_the_only_one_introduced_with_it(introduced, speaker):
    text = f"{introduced}\n“We will investigate this with rigor,” the mayor told a news conference on Monday."
    assert rows(text, BASE)[1][0].speaker == speaker


def test_what_several_say_is_not_attributed_to_somebody_else_than_the_one_who_spoke_last():
    told = "“Do come in,” said the girl.\n“Call us all your aunts,” said they.\n"
    named = told.replace("the girl", "Ada Kolbe").replace("said they", "they said")
    assert verdicts(told, named)[1] is QuotationVerdict.VERBATIM


def test_a_named_speaker_instead_of_somebody_without_a_name_is_another():
    unnamed = BASE.replace("said Mara Kolbe, 61, the harbor pilot", "a tourist said")
    assert verdicts(unnamed, BASE)[0] is QuotationVerdict.REATTRIBUTED


def test_a_quotation_is_not_found_through_another_that_was_joined_to_it():
    joined = BASE.replace(",” said Mara Kolbe, 61, the harbor pilot. “Nobody", ". Somebody")
    without = BASE.replace(" “Nobody will climb those stairs again.”", "")
    assert rows(BASE, joined, without)[1][1].verdict[2] is QuotationVerdict.ABSENT


def texts_of(row, index):
    return {
        version: [index.comparison.text(passage) for passage in (row.wording[version], *row.more.get(version, ()))]
        for version in row.wording
    }


AGAIN = "\nThe pilot said it again at noon: “Nobody will climb those stairs again.”"
BANNER = "\nBy evening it was on a banner in the village: “Nobody will climb those stairs again.”"


def test_every_repetition_of_a_quotation_is_in_its_row():
    index, found = rows(BASE + AGAIN + BANNER, OPENING)
    assert [texts_of(row, index)[0] for row in found] == [
        ["The lamp is old and the keeper is older,"],
        ["Nobody will climb those stairs again."] * 3,
    ]


def headed(*parts):
    """Return a document whose paragraphs that begin with # are headings."""
    paragraphs = tuple(Paragraph(one.lstrip("#"), Role.HEADLINE if one[0] == "#" else Role.BODY) for one in parts)
    return Document(f"{len(parts)}.txt", f"{len(parts):064}", paragraphs, language="en")


def test_a_heading_with_words_of_a_quotation_is_in_its_row_and_has_no_speaker_of_its_own():
    mayor = "Tomas Brandt, 44, the mayor, was of another mind."
    parts = ["#‘The lamp is old’", OPENING.strip(), mayor, "#‘Climb those stairs’", *BASE.splitlines()[1:]]
    inputs = Inputs(versions((headed(*parts), headed(*BASE.splitlines()))))
    index = Index(compare(inputs))
    found = quotation_ledger(index, Evidence(inputs, index.comparison.alignment))
    assert [(row.speaker, texts_of(row, index)[0]) for row in found] == [
        ("Mara Kolbe", ["The lamp is old and the keeper is older,", "The lamp is old"]),
        ("Mara Kolbe", ["Nobody will climb those stairs again.", "Climb those stairs"]),
    ]


def test_a_heading_with_a_quotation_of_its_own_has_no_speaker_above():
    parts = [OPENING.strip(), "Tomas Brandt, 44, the mayor, said it was cold.", "#‘A sad day’", "Then it rained."]
    inputs = Inputs(versions((headed(*parts), headed(OPENING.strip()))))
    index = Index(compare(inputs))
    [row] = quotation_ledger(index, Evidence(inputs, index.comparison.alignment))
    assert row.speaker == ""


def test_one_word_quoted_twice_is_two_quotations():
    text = f"{OPENING}The keeper called it “sad” and left.\nA banner in the shop by the harbor reads “Sad” since then."
    assert len(rows(text, OPENING)[1]) == 2


PILOT = "said Mara Kolbe, 61, the harbor pilot."
OLD = f"{OPENING}“The lamp is old and the keeper is older,” {PILOT}"
POOR = f"{OPENING}“The lamp is old, nobody wants the job and the pay is poor,” {PILOT}"
SAILOR = "\n“Nobody wants the job and the pay is poor,” a sailor wrote to this newspaper last winter."


COUNCIL = (
    "The council met until midnight over the budget for schools, roads and the new swimming hall, and one member then"
    " read out a line that had been painted on a wall downtown, {}, before the budget was passed by nine to four."
)


def test_a_quotation_altered_twice_is_found_through_the_version_between():
    index, [row] = rows(OLD, POOR, OPENING + COUNCIL.format("“nobody wants the job and the pay is poor”"))
    assert row.verdict == {1: QuotationVerdict.ALTERED, 2: QuotationVerdict.ALTERED}
    assert texts_of(row, index)[2] == ["nobody wants the job and the pay is poor"]


def test_what_an_altered_version_of_a_quotation_leads_to_does_not_replace_its_own_words():
    keeper = f"The lamp is old and the keeper is much older still, {PILOT}"
    index, found = rows(OLD, POOR, OPENING + keeper + SAILOR)
    assert found[0].verdict == {1: QuotationVerdict.ALTERED, 2: QuotationVerdict.PARAPHRASED}
    assert texts_of(found[0], index)[2] == ["The lamp is old and the keeper is much older"]


def test_a_quotation_that_replaced_the_altered_one_without_a_word_of_it_is_not_found_through_it():
    quoted = ("a sad day", "a sad day that none of us here ever hoped for", FAR_MORE)
    found = rows(*(TENDED.format(f"“{words}”") for words in quoted))[1]
    assert found[0].verdict == {1: QuotationVerdict.ALTERED, 2: QuotationVerdict.ABSENT}


HILLS = "\n".join(
    f"Nobody will climb the {name} hill, the {name} keeper told us." for name in ("old", "new", "red", "far")
)


@pytest.mark.parametrize("before", ["", HILLS])
def test_words_are_found_in_a_sentence_that_is_not_linked_even_after_others_that_begin_like_them(before):
    base = f"{OPENING}{BACKGROUND}\nThe pilot put it in her own way when we met her at the quay on Monday: “{STAIRS}”"
    index, [row] = rows(base, before + "\n" + OPENING + COUNCIL.format(STAIRS.rstrip(".")))
    assert row.verdict == {1: QuotationVerdict.MARKS_REMOVED}
    assert texts_of(row, index)[1] == ["Nobody will climb those stairs again"]


def test_the_name_of_the_speaker_within_the_words_cuts_off_nothing_before_a_later_colon():
    other = f"{OPENING}The lamp is old, {PILOT.rstrip('.')}: the keeper is older."
    index, found = rows(OLD, other)
    assert texts_of(found[0], index)[1] == [f"The lamp is old, {PILOT.rstrip('.')}: the keeper is older"]


def test_a_quotation_that_differs_in_house_style_is_word_for_word():
    _, [row] = rows(
        f"{OPENING}“We would not rule out 6 percent,” she said.", f"{OPENING}“We would not rule out 6%,” she said."
    )
    assert row.verdict == {1: QuotationVerdict.VERBATIM}


def test_a_quotation_by_somebody_else_with_none_of_its_words_is_another_one():
    left = f"{OPENING}It was wrong to blame the crew, said Mara Kolbe, 51. “We ask all for the facts,” Kolbe said."
    right = f"{OPENING}Asked if the crew was to blame, Odd Berner, 40, said: “I do not use it.”"
    _, found = rows(left, right)
    alone = [{0: QuotationVerdict.ONLY_HERE, 1: QuotationVerdict.ABSENT}]
    assert [row.verdict for row in found] == [*alone, {1: QuotationVerdict.ONLY_HERE, 0: QuotationVerdict.ABSENT}]


def test_a_piece_of_the_quotation_beside_it_is_not_an_altered_one():
    left = (
        f"{OPENING}“This is the last winter of the old lamp on the point,” said Mara Kolbe, 61, the harbor pilot. “It"
        " is a day of mourning for our crews, our pilots and our port. We chose to stay at home.”"
    )
    right = f"{OPENING}The lamp will go out. “We chose to stay at home,” said harbor pilot Mara Kolbe, 61."
    assert verdicts(left, right) == [QuotationVerdict.ABSENT, QuotationVerdict.TRIMMED]


def test_a_scrap_of_a_quotation_is_no_paraphrase_of_it():
    left = f"{OPENING}The port would “talk about changing the rules”, said Mara Kolbe, 61, the harbor pilot."
    right = f"{OPENING}The rules will be changed, said Mara Kolbe, 61, the harbor pilot."
    assert verdicts(left, right) == [QuotationVerdict.ABSENT]


def test_words_around_those_that_a_quotation_says_were_taken_out_only_lack_its_marks():
    left = f"{OPENING}Kolbe said: “We have failed the crews. Ports of both coasts [...] have promised us a lamp.”"
    right = f"{OPENING}We have failed the crews. Ports of both coasts, mine included, have promised us a lamp."
    assert verdicts(left, right) == [QuotationVerdict.MARKS_REMOVED]
    assert verdicts(left.replace(" [...]", ""), right) == [QuotationVerdict.PARAPHRASED]


def test_an_altered_quotation_is_found_behind_the_listeners():
    left = f"{OPENING}“I do not believe that the old lamp is sacred,” she said. “But I will not tear it down.”"
    right = f"{OPENING}She told the harbor pilots in Skerry: “The old lamp is not sacred. It is neither old nor lit.”"
    index, [row, _] = rows(left, right)
    assert row.verdict == {1: QuotationVerdict.ALTERED}
    assert index.comparison.text(row.wording[1]).startswith("The old lamp")


def test_passages_that_overlap_are_shown_as_one():
    left = (
        f"{OPENING}“It is a vote of confidence in our pilots, in our crews and in Skerry. We could have built this"
        " lighthouse elsewhere in Europe. We chose to stay at home,” said Mara Kolbe, 61, the harbor pilot."
    )
    right = (
        f"{OPENING}Mara Kolbe, 61, the harbor pilot, described it as a vote of confidence in pilots, crews and the"
        " town, and said the port could have built the lighthouse in another European country."
    )
    index, [row] = rows(left, right)
    told = index.comparison.text(row.wording[1])
    assert (row.verdict, row.more) == ({1: QuotationVerdict.PARAPHRASED}, {})
    assert told.startswith("it as a vote of confidence")


def test_a_quotation_is_compared_only_with_those_near_it():
    words = [*pairwise(["ash", "birch", "cedar", "elm", "fir", "hazel", "larch", "maple", "oak", "pine", "rowan"])]
    said = " ".join(f"“The {one} is {other} and {one}er,” said Mara Kolbe." for one, other in words)
    index = Index(compare(Inputs(versions_of(BASE, OPENING + said, OPENING + said.replace("is", "was")))))
    counterparts = Counterparts(Quoted(index, Evidence(index.comparison.inputs, index.comparison.alignment)))
    quote = counterparts.quoted.quotes[1][5]
    assert len(counterparts.candidates(quote, counterparts.passage(quote, 2), 2)) == 1


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(0, 5, [0]), (4, 6, [0, 1]), (5, 5, []), (12, 30, [2]), (9, 10, []), (0, 99, [0, 1, 2])],
)
def test_the_spans_that_a_stretch_touches_are_found(start, end, expected):
    spans = [Span(0, 5), Span(5, 9), Span(10, 20)]
    assert list(touched(spans, Span(start, end))) == expected


@pytest.mark.parametrize(
    ("speaker", "verdict"),
    [("Kolbe", QuotationVerdict.TRIMMED), ("Minister Olaf Brandt", QuotationVerdict.REATTRIBUTED)],
)
def test_pieces_of_a_quotation_in_another_order_are_cut_unless_somebody_else_says_one(speaker, verdict):
    whole = "“The lamp is old and the keeper is older. Nobody will climb those stairs again,” said Mara Kolbe, 61."
    pieces = f"“Nobody will climb those stairs again,” said Mara Kolbe, 61. {speaker} said “the keeper is older”."
    assert verdicts(OPENING + whole, OPENING + pieces)[0] is verdict


def test_words_without_marks_that_share_only_short_ones_are_no_paraphrase():
    left = f"{OPENING}His first book, “Salt on My Hands,” sold fewer than 2,000 copies at the lighthouse shop in 1968."
    right = f"{OPENING}His first book was for six weeks on the list of the lighthouse shop and sold 4 million copies."
    assert verdicts(left, right) == [QuotationVerdict.ABSENT]
