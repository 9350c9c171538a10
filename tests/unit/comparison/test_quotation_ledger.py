from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import QuotationVerdict
from copytaster.comparison.quotation_ledger import quotation_ledger
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


def test_other_words_in_marks_are_altered():
    assert verdicts(BASE, BASE.replace("climb those", "ever climb these"))[1] is QuotationVerdict.ALTERED


def test_fewer_words_in_marks_are_trimmed():
    assert verdicts(BASE, BASE.replace("The lamp is old and the", "The"))[0] is QuotationVerdict.TRIMMED


def test_words_without_their_marks_are_found():
    assert verdicts(BASE, BASE.replace("“", "").replace("”", "")) == [QuotationVerdict.MARKS_REMOVED] * 2


def test_other_words_without_marks_are_a_paraphrase():
    other = OPENING + "The lamp is old and the keeper is much older still, said Mara Kolbe, 61, the harbor pilot."
    assert verdicts(BASE, other)[0] is QuotationVerdict.PARAPHRASED


def test_another_speaker_is_said():
    other = BASE.replace("Mara Kolbe, 61, the harbor pilot", "Tomas Brandt, 44, the mayor")
    assert verdicts(BASE, other)[0] is QuotationVerdict.REATTRIBUTED


def test_two_quotations_in_one_are_joined():
    other = (
        OPENING
        + "“The lamp is old and the keeper is older. Nobody will climb those stairs again,” said Mara Kolbe, 61,"
        " the harbor pilot."
    )
    assert verdicts(BASE, other) == [QuotationVerdict.JOINED] * 2


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


def test_a_quotation_over_two_paragraphs_is_one():
    base = (
        OPENING + "“The lamp is old,” said Mara Kolbe, 61.\n“The stairs are steep and wet.\n“Nobody climbs them now.”"
    )
    found = rows(base, OPENING)[1]
    assert [len(row.more.get(0, ())) for row in found] == [0, 1]


def test_words_quoted_twice_make_one_row():
    other = BASE + "\nThe pilot said it again at noon: “Nobody will climb those stairs again.”"
    index, found = rows(BASE, other)
    assert len(found) == len(rows(BASE, BASE)[1])
    assert [index.comparison.text(passage) for passage in found[1].more[1]] == ["Nobody will climb those stairs again."]


def test_the_introduction_of_a_speaker_is_no_part_of_the_words():
    other = OPENING + "The harbor pilot Mara Kolbe said: The lamp is old and the keeper is older."
    index, found = rows(BASE, other)
    assert index.comparison.text(found[0].wording[1]) == "The lamp is old and the keeper is older"
