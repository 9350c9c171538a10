"""Which paragraphs are linked, and what a link says."""

from random import Random

import pytest

from copytaster.alignment.align import align
from copytaster.alignment.alignment import Pin, Place, Relation
from copytaster.alignment.evidence import evidence
from copytaster.progress import Cancelled
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

BRIDGE = "The mayor of Larnby opened the new bridge over the Esk on Tuesday, two years late."
BRIDGE_REWORDED = "Two years late, the new bridge over the Esk was opened on Tuesday by Larnby's mayor."
COST = "It cost $35,000,000, twice what the county had planned, auditors said."
COST_REWORDED = "Auditors said the county paid $35,000,000, double what had been planned."
FERRY = "Ferries between the two banks will stop running at the end of October."
FERRY_REWORDED = "At the end of October the ferries between both banks stop running."
WEATHER = "Snow is expected in the mountains tonight, with winds up to 80 kilometres an hour."
BAKERS = "Bakers in the old town want cheaper flour and a later start of the working day."


def story(*texts, language="en"):
    return versions(
        tuple(
            Document(
                "story.txt", "", tuple(p if isinstance(p, Paragraph) else Paragraph(p) for p in own), language=language
            )
            for own in texts
        )
    )


def numbers(found):
    return [(link.left.paragraph, link.right.paragraph) for link in found.links]


def test_nothing_aligned_with_nothing_has_no_links():
    assert align(()).links == ()
    assert align(story([], [])).links == ()
    assert align(story([], [BRIDGE])).links == ()


def test_one_version_alone_has_sentences_and_no_links():
    found = align(story([f"{BRIDGE} {COST}"]))
    assert found.links == ()
    assert len(found.sentences[0][0]) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Who pays? The county."),
        ("en", "“It is open!” They cheered"),
        ("zh", "谁来付？县里付"),
        ("ar", "من يدفع؟ المقاطعة"),
        ("hi", "पुल खुला। सब आए"),
        ("hi", "पुल खुला।सब आए"),
        ("en", "Who pays?The county."),
        ("en", "It broke.Nobody fell."),
        ("hy", "Կամուրջը փակ է։ Ոչ ոք չի ընկել"),
        ("am", "ድልድዩ ተዘግቷል። ማንም አልወደቀም"),
    ],
)
def test_a_paragraph_is_split_wherever_a_sentence_ends(language, text):
    (own,) = align(story([text], language=language)).sentences
    assert len(own[0]) == 2


def test_space_around_a_paragraph_is_no_part_of_its_sentence():
    padded = "  No one was hurt.\n"
    assert align(story([padded], [padded])).sentences == ((((2, 18),),),) * 2


def test_reworded_paragraphs_are_linked():
    found = align(story([BRIDGE, COST, FERRY], [BRIDGE_REWORDED, COST_REWORDED, FERRY_REWORDED]))
    assert numbers(found) == [(0, 0), (1, 1), (2, 2)]
    assert {link.relation for link in found.links} == {(Relation.EDITED,)}


def test_what_only_one_version_has_is_not_linked():
    found = align(story([BRIDGE, WEATHER, COST], [BRIDGE_REWORDED, COST_REWORDED, BAKERS]))
    assert numbers(found) == [(0, 0), (2, 1)]


def test_equal_paragraphs_are_the_same_whatever_quotes_and_spaces():
    found = align(story(["“It is done,” she said."], ['"It is  done," she said.']))
    assert found.links[0].relation == (Relation.SAME,)
    assert found.links[0].confidence == 1


def test_a_copy_is_the_same_as_one_with_other_quotes_although_the_text_stands_in_every_version():
    plain = 'Bakers want "cheaper" flour and, said the guild, a later start of the working day.'
    curly = plain.replace(' "', " “").replace('" ', "” ")
    found = align(story([plain, COST, plain], [plain, COST, curly]))
    assert numbers(found) == [(0, 0), (1, 1), (2, 2)]
    assert {link.relation for link in found.links} == {(Relation.SAME,)}


def test_a_small_change_is_an_edit_beyond_doubt():
    found = align(story([BRIDGE, COST], [BRIDGE.replace("Tuesday", "Monday"), COST]))
    assert found.links[0].relation == (Relation.EDITED,)
    assert found.links[0].confidence > 0.95


def test_a_paragraph_cut_in_two_is_split_and_seen_the_other_way_joined():
    one, two = [f"{BRIDGE} {COST}", FERRY], [BRIDGE, COST, FERRY]
    there, back = align(story(one, two)), align(story(two, one))
    assert numbers(there) == [(0, 0), (0, 1), (1, 2)]
    assert [Relation.SPLIT in link.relation for link in there.links] == [True, True, False]
    assert [Relation.JOINED in link.relation for link in back.links] == [True, True, False]


def test_linked_sentences_are_named():
    found = align(story([f"{BRIDGE} {COST}", WEATHER], [f"{COST_REWORDED} {BRIDGE_REWORDED}", WEATHER]))
    assert found.links[0].sentences == ((0, 1), (1, 0))


def test_a_sentence_is_paired_with_the_one_most_like_it_and_not_with_its_like():
    nine, ten = "The ferry to Larnby left the quay at nine.", "The ferry to Holm left the quay at ten."
    turned = "At ten the ferry to Holm left the quay. At nine the ferry to Larnby left the quay."
    assert align(story([f"{nine} {ten}"], [turned])).links[0].sentences == ((0, 1), (1, 0))


def test_of_strangers_that_are_tied_the_sentences_that_share_a_word_are_paired():
    left = "Nobody sang. Snow is expected in the mountains tonight, with winds up to 80 kilometres an hour."
    right = (
        "Bakers want cheaper flour. A later start of the working day in spring is what they ask for. Tonight is late."
    )
    assert align(story([left], [right]), ties((0, 0))).links[0].sentences == ((1, 2),)


def test_a_moved_paragraph_is_the_one_that_crosses():
    others = [
        f"Witness number {n} saw the {word} truck." for n, word in enumerate(("red", "blue", "green", "white", "old"))
    ]
    found = align(story([BRIDGE, *others], [*others, BRIDGE]))
    assert [link.left.paragraph for link in found.links if link.moved] == [0]


def test_one_insertion_at_the_top_moves_nothing():
    found = align(story([BRIDGE, COST, FERRY], [WEATHER, BRIDGE, COST, FERRY]))
    assert not any(link.moved for link in found.links)


def test_a_reversed_version_is_reordered_once():
    texts = [BRIDGE, COST, FERRY, WEATHER, BAKERS]
    assert align(story(texts, texts[::-1])).reordered == ((0, 1),)


def test_a_reversed_version_is_reordered_beside_each_of_the_others():
    texts = [BRIDGE, COST, FERRY, WEATHER, BAKERS]
    assert align(story(texts, texts[:4], texts[::-1])).reordered == ((0, 2), (1, 2))
    assert align(story(texts[::-1], texts, texts[:4])).reordered == ((0, 1), (0, 2))


def test_what_is_set_aside_takes_no_part():
    aside = Paragraph(BRIDGE, set_aside="furniture")
    assert align(story([aside, COST], [BRIDGE, COST])).links[0].left == Place(0, 1)
    assert len(align(story([aside], [aside])).links) == 0


def test_a_tie_is_a_link_even_between_strangers():
    found = align(story([WEATHER, COST], [BAKERS, COST]), (Pin("tie", Place(0, 0), Place(1, 0)),))
    assert found.links[0].pinned
    assert found.links[0].confidence == 1
    assert numbers(found) == [(0, 0), (1, 1)]


def test_a_tie_that_confirms_a_link_takes_nothing_from_the_other_part_of_a_split():
    split = story([BRIDGE, COST, FERRY], [f"{BRIDGE_REWORDED} {COST_REWORDED}", FERRY_REWORDED])
    found = align(split, (Pin("tie", Place(0, 1), Place(1, 0)),))
    assert numbers(found) == numbers(align(split)) == [(0, 0), (1, 0), (2, 1)]
    assert [(link.pinned, link.confidence == 1) for link in found.links] == [
        (False, False),
        (True, True),
        (False, False),
    ]


def test_a_tie_that_confirms_equal_paragraphs_is_told():
    found = align(story([BRIDGE, COST], [BRIDGE, COST]), (Pin("tie", Place(0, 0), Place(1, 0)),))
    assert [(link.pinned, link.relation) for link in found.links] == [
        (True, (Relation.SAME,)),
        (False, (Relation.SAME,)),
    ]


def test_a_tie_frees_no_room_for_what_competes_with_it():
    tie = Pin("tie", Place(1, 1), Place(0, 0))
    assert numbers(align(story([BRIDGE], [BRIDGE_REWORDED, WEATHER]), (tie,))) == [(0, 1)]


def ties(*pairs):
    return tuple(Pin("tie", Place(0, left), Place(1, right)) for left, right in pairs)


def test_a_tie_to_a_repeated_paragraph_replaces_the_link_with_the_other_copy():
    assert numbers(align(story([FERRY, COST], [FERRY, COST, FERRY]), ties((0, 2)))) == [(0, 2), (1, 1)]


def test_a_tie_between_copies_leaves_the_other_copies_to_each_other():
    found = align(story([FERRY, COST, FERRY], [FERRY, COST, FERRY]), ties((0, 2)))
    assert numbers(found) == [(0, 2), (1, 1), (2, 0)]
    assert all(Relation.SAME in link.relation for link in found.links)


def test_a_tie_to_a_stranger_replaces_the_link_with_what_is_the_same():
    assert numbers(align(story([FERRY, COST], [FERRY, COST, WEATHER]), ties((0, 2)))) == [(0, 2), (1, 1)]


def test_a_tie_that_confirms_counts_beside_one_that_replaces():
    found = align(story([BRIDGE, COST, WEATHER], [BRIDGE_REWORDED, COST, BAKERS]), ties((0, 0), (2, 2)))
    assert [(pair, link.pinned) for pair, link in zip(numbers(found), found.links, strict=True)] == [
        ((0, 0), True),
        ((1, 1), False),
        ((2, 2), True),
    ]


def test_a_cut_between_equals_gives_another_copy_its_place():
    found = align(story([FERRY, COST], [FERRY, COST, FERRY]), (Pin("cut", Place(0, 0), Place(1, 0)),))
    assert numbers(found) == [(0, 2), (1, 1)]
    assert Relation.SAME in found.links[0].relation


def test_a_cut_is_no_link_even_between_equals():
    found = align(story([BRIDGE, COST], [BRIDGE, COST]), (Pin("cut", Place(0, 0), Place(1, 0)),))
    assert numbers(found) == [(1, 1)]


@pytest.mark.parametrize(
    "pin",
    [
        Pin("tie", Place(0, 7), Place(1, 0)),
        Pin("tie", Place(0, 0), Place(0, 1)),
        Pin("tie", Place(0, 0), Place(1, 2)),
        Pin("cut", Place(5, 0), Place(1, 0)),
    ],
)
def test_pins_that_lead_nowhere_are_passed_over(pin):
    own = story([BRIDGE, FERRY], [BRIDGE, FERRY_REWORDED, "\u200b"])
    assert align(own, (pin,)) == align(own)


def test_the_later_pin_on_the_same_two_wins():
    a, b = Place(0, 0), Place(1, 0)
    assert not align(story([BRIDGE], [BRIDGE]), (Pin("tie", a, b), Pin("cut", b, a))).links


def test_a_third_version_vouches_for_two_that_share_little():
    paid = "Double of what had been planned was paid."
    two = [BRIDGE, COST, WEATHER], [BRIDGE, paid, BAKERS]
    assert (1, 1) not in numbers(align(story(*two)))
    three = align(story(*two, [BRIDGE, "Auditors said the county paid $35,000,000, double what had been planned."]))
    assert (Place(0, 1), Place(1, 1)) in {(link.left, link.right) for link in three.links}


def rewritten(count, seed):
    """Return versions of one text with half the words replaced, and by version which units of the text they have."""
    rng = Random(seed)  # noqa: S311 - made-up texts, no secrets
    words = [f"w{int(rng.paretovariate(0.7))}" for _ in range(4000)]
    units = [[rng.choice(words) for _ in range(30)] for _ in range(20)]
    kept = [[unit for unit in range(20) if rng.random() > 0.2] for _ in range(count)]
    texts = [
        [" ".join(word if rng.random() > 0.5 else rng.choice(words) for word in units[unit]) for unit in own]
        for own in kept
    ]
    return story(*texts), kept


def test_many_versions_do_not_confirm_each_others_mistakes():
    own, kept = rewritten(6, seed=0)
    found = [(kept[a][i], kept[b][j]) for (a, i), (b, j) in ((link.left, link.right) for link in align(own).links)]
    assert sum(one == other for one, other in found) > 0.75 * len(found) > 120


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("zh", "新桥星期二由市长正式开通，耗资三千万元。", "耗资三千万元的新桥，市长星期二宣布开通。"),
        ("ja", "新しい橋は火曜日、三千万円をかけて開通した。", "三千万円をかけた新しい橋が火曜日に開通した。"),
        ("th", "นายกเทศมนตรีเปิดสะพานใหม่เมื่อวันอังคาร", "เมื่อวันอังคารสะพานใหม่เปิดโดยนายกเทศมนตรี"),
        ("ar", "افتتح رئيس البلدية الجسر الجديد يوم الثلاثاء", "يوم الثلاثاء افتتح الجسر الجديد رئيس البلدية"),
        ("he", "ראש העיר פתח את הגשר החדש ביום שלישי", "ביום שלישי פתח ראש העיר את הגשר החדש"),
        ("ru", "Мэр города открыл новый мост во вторник", "Во вторник новый мост открыл мэр города"),
    ],
)
def test_every_script_is_aligned(language, left, right):
    found = align(story([WEATHER, left, BAKERS], [WEATHER, BAKERS, right], language=language))
    assert (1, 2) in numbers(found)


def test_progress_can_stop_the_work():
    def stop(done, total):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        align(story([BRIDGE], [COST]), progress=stop)


def test_progress_ends_at_the_end():
    seen = []
    align(story([BRIDGE], [COST]), progress=lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert {total for _, total in seen} == {seen[-1][0]}
    assert seen[0][0] == 0


def test_the_same_text_in_several_versions_is_weighed_for_all_of_them():
    texts = [BRIDGE, WEATHER], [BRIDGE, BAKERS], [BRIDGE_REWORDED, FERRY], [BRIDGE_REWORDED, COST]
    own = story(*texts)
    found = align(own)
    places = [(link.left, link.right) for link in found.links]
    shared = evidence(own, found, range(len(places)))
    assert {pair for pair in places if pair[0].paragraph == 0} == {
        (Place(a, 0), Place(b, 0)) for b in range(4) for a in range(b)
    }
    assert shared[places.index((Place(0, 0), Place(2, 0)))] == shared[places.index((Place(1, 0), Place(3, 0)))]


def test_a_paragraph_with_partners_that_are_cut_is_cut_as_well():
    whole = f"{BRIDGE} {COST} {FERRY}"
    texts = [whole, WEATHER], [f"Yesterday {whole}", BAKERS], [f"{whole} Again", WEATHER.upper()]
    found = align(story(*texts))
    of_first = {link.right: link.sentences for link in found.links if link.left == Place(0, 0)}
    assert set(of_first) == {Place(1, 0), Place(2, 0)}
    assert all({left for left, _ in pairs} == {0, 1, 2} for pairs in of_first.values())


def test_what_nobody_sees_is_linked_with_nothing():
    assert align(story(["\u200b", BRIDGE], ["\u200b", BRIDGE])).links[0].left == Place(0, 1)


def test_a_heading_that_was_renumbered_is_linked_by_its_words():
    found = align(
        story(
            ["1. Payment", COST, "2. Liability", BAKERS, "3. Disputes", WEATHER],
            ["1. Payment", COST, "2. Disputes", WEATHER, "3. Liability", BAKERS],
        )
    )
    assert sorted(numbers(found)) == [(0, 0), (1, 1), (2, 4), (3, 5), (4, 2), (5, 3)]
