import textwrap

import pytest

from copytaster.readers.paragraphs import pieces
from copytaster.text.document import Role

LONG = (
    "The river rose by two metres overnight, and the town closed the old bridge before the first buses came. "
    "Nobody was hurt, the fire chief said, but three cellars were under water by noon and the school stayed shut."
)
OTHER = (
    "On the other bank, where the market is held every week, traders carried their crates to the church hall. "
    "They hope to open again on Saturday, although the forecast speaks of more rain in the hills."
)


def texts(text):
    return [piece.text for piece in pieces(text)]


def test_blank_lines_part_paragraphs():
    assert texts(f"{LONG}\n\n{OTHER}\n") == [LONG, OTHER]


def test_the_header_of_a_forwarded_mail_is_a_paragraph_per_line():
    header = [
        "---------- Forwarded message ---------",
        "From: Ada Byron <ada@bridge.example>",
        "Date: Mon, May 6, 2024",
    ]
    assert texts("\n".join([*header, "Subject: Bridge shut"]))[:3] == header


def test_every_line_is_a_paragraph_where_lines_are_sentences():
    lines = [
        "The bridge is shut.",
        "Nobody was hurt.",
        "The market moved to the church hall on Friday morning.",
        "More rain is due.",
    ]
    assert texts("\n".join(lines)) == lines


def test_long_lines_are_paragraphs_without_blank_lines():
    assert texts(f"{LONG}\n{OTHER}\n{LONG}") == [LONG, OTHER, LONG]


def test_a_file_may_mix_both():
    assert texts(f"Bridge shut\n\n{LONG}\n{OTHER}\n\n{OTHER}\nA note\n") == [
        "Bridge shut",
        LONG,
        OTHER,
        OTHER,
        "A note",
    ]


@pytest.mark.parametrize("width", [60, 66, 72, 76, 80, 100])
def test_wrapped_lines_are_joined(width):
    wrapped = "\n\n".join(textwrap.fill(text, width, break_on_hyphens=False) for text in (LONG, OTHER))
    assert texts(wrapped) == [LONG, OTHER]


def test_wrapped_paragraphs_may_be_set_in_instead_of_parted():
    wrapped = "\n".join(textwrap.fill(text, 70, initial_indent="    ") for text in (LONG, OTHER, LONG))
    assert texts(wrapped) == [LONG, OTHER, LONG]


def test_a_short_last_line_ends_a_wrapped_paragraph():
    wrapped = "\n".join(textwrap.fill(text, 72) for text in (LONG, OTHER))
    assert texts(wrapped) == [LONG, OTHER]


def test_a_headline_over_wrapped_text_stays_alone():
    assert texts(f"Bridge shut\n\n{textwrap.fill(LONG, 72)}") == ["Bridge shut", LONG]


def test_verses_are_not_joined():
    verses = [
        "O river, grey and wide,",
        "who took the bridge away,",
        "bring back the other side",
        "before the end of day.",
    ]
    assert texts("\n".join(verses)) == verses


def test_quoted_mail_is_joined_without_its_signs():
    quoted = "\n".join(f"> {line}" for line in textwrap.wrap(LONG, 70))
    found = pieces(f"{textwrap.fill(OTHER, 72)}\n\n{quoted}\n")
    assert [piece.text for piece in found] == [OTHER, LONG]
    assert [piece.role for piece in found] == [None, Role.QUOTATION]


def test_depth_of_quoting_parts_paragraphs():
    assert texts(">> I asked.\n> You answered.\nI see.") == ["I asked.", "You answered.", "I see."]


def test_bullets_stay_and_make_list_items():
    found = pieces("Points:\n  • the bridge is shut\n  • the market   moved\n- and a third")
    assert [piece.text for piece in found] == [
        "Points:",
        "• the bridge is shut",
        "• the market   moved",
        "- and a third",
    ]
    assert [piece.role for piece in found] == [None, *[Role.LIST_ITEM] * 3]


def test_a_wrapped_list_item_is_joined():
    items = "\n".join(textwrap.fill(text, 72, initial_indent="* ", subsequent_indent="  ") for text in (LONG, OTHER))
    assert texts(items) == [f"* {LONG}", f"* {OTHER}"]


def test_odd_spaces_stay():
    assert texts("The   old\u00a0bridge \u2009stands.") == ["The   old\u00a0bridge \u2009stands."]


def test_rules_stand_alone():
    assert texts(f"{textwrap.fill(LONG, 72)}\n___\n{textwrap.fill(OTHER, 72)}") == [LONG, "___", OTHER]


@pytest.mark.parametrize("end", ["\r\n", "\r\r\n", "\r", "\n", "\u2028", "\x0b", "\x85"])
def test_line_ends_of_every_system(end):
    assert texts(f"One.{end}Two.{end}{end}Three.") == ["One.", "Two.", "Three."]


def test_a_page_break_parts_paragraphs():
    assert texts("One\x0cTwo") == ["One", "Two"]


def test_wrapped_chinese_is_joined_without_spaces():
    sentence = "市长周一宣布大桥提前开放并感谢工人们在寒冬里的辛勤劳动" * 4 + "。"
    assert texts("\n".join(textwrap.wrap(sentence, 36))) == [sentence]


def test_a_word_broken_at_a_hyphen_is_joined_without_space():
    text = f"{LONG} The well-known mayor spoke of a long-term plan."
    wrapped = textwrap.fill(text, 64)
    assert texts(wrapped) == [text]


@pytest.mark.parametrize("text", ["", "\n\n", " \t \n \u3000 \n"])
def test_nothing_has_no_paragraphs(text):
    assert pieces(text) == ()


def test_a_line_set_in_begins_a_paragraph_without_a_blank_line():
    typed = "\n".join(textwrap.fill(text, 64, initial_indent="    ") for text in (LONG, OTHER, LONG))
    assert texts(typed) == [LONG, OTHER, LONG]


def test_verses_set_in_by_turns_stay_lines():
    verse = (
        "The harbor sleeps beneath the snow,\n  the keeper keeps his light,\nthe gulls are gone,\n  the ferries slow"
    )
    assert len(texts(f"{verse}\n\n{textwrap.fill(LONG, 72)}")) == 5


STORY = (
    "The wall at the harbour of Skarv broke early on Tuesday and the water stood in the lower town for two days.",
    "Nobody was hurt, said the mayor, who had slept in the school with all the others that night on the hill above.",
    "Engineers had warned the council in March that the wall leaned, and the council had asked for a cheaper bid.",
    "Buses run on the upper road only, and those who have a boat bring bread and milk to the streets by the brewery.",
    "The government in the capital will pay for a new wall, a minister said, but he did not say when it can be built.",
    "More rain is expected on Friday, though less of it than at the weekend, when the cellars filled within one hour.",
)


def wrapped(texts, width=60):
    return "\n".join(textwrap.fill(text, width) for text in texts)


def told(text):
    return tuple(piece.text for piece in pieces(text))


@pytest.mark.parametrize("width", [50, 60, 70])
def test_wrapped_paragraphs_may_follow_each_other_without_a_blank_line(width):
    assert told(wrapped(STORY, width)) == STORY


def test_lines_that_each_end_a_sentence_are_paragraphs():
    lines = [f"Sentence number {number} says what the {number}th speaker said." for number in range(12)]
    assert told("\n".join(lines)) == tuple(lines)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_head_may_stand_right_on_the_text(gap):
    text = gap.join(wrapped([text]) for text in STORY)
    assert told(f"Wall breaks at Skarv\nBy Ines Calloway\n{text}") == (
        "Wall breaks at Skarv",
        "By Ines Calloway",
        *STORY,
    )


def test_a_headline_may_stand_right_on_a_dateline():
    text = f"SKARV, May 6 (AP) — {STORY[0]}"
    assert told(f"Wall breaks at Skarv and nobody is hurt in the lower town\n{wrapped([text])}")[1:] == (text,)


def test_a_line_that_begins_with_by_inside_the_text_is_text():
    first = "The mayor of Skarv and all the people of the town who had slept in the school came back"
    second = "By Tuesday noon, it was said, and it was dry and warm again in nearly all the houses there."
    assert told(f"{first}\n{second}") == (f"{first} {second}",)


def test_lines_set_in_may_stand_under_a_head_and_over_a_signature():
    story = "\n".join(textwrap.fill(text, 60, initial_indent="   ") for text in STORY)
    head = "ZCZC0123\nR EST\nFLOOD: WALL BREAKS"
    assert told(f"{head}\n{story}\n     CAL\nNNNN") == (*head.split("\n"), *STORY, "CAL NNNN")


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_byline_may_stand_right_under_the_headline(gap):
    lines = ("Wall breaks at Skarv and nobody is hurt in the lower town there", "By Ines Calloway")
    assert told(gap.join(["\n".join(lines), *STORY])) == (*lines, *STORY)
    assert told("\n\n".join(["\n".join(lines), *(wrapped([text]) for text in STORY)])) == (*lines, *STORY)


def test_a_day_may_stand_right_under_the_headline():
    assert told("\n\n".join(["Wall breaks at Skarv\n6 May 2024", *STORY])) == (
        "Wall breaks at Skarv",
        "6 May 2024",
        *STORY,
    )


def test_short_lines_between_paragraphs_of_one_line_stay_lines():
    contact = ["Owen Pratt, Head of Communications", "press@bridge.example and Bridge Hall", "+44 113 496 0181"]
    assert texts("\n\n".join((LONG, "\n".join(contact), OTHER))) == [LONG, *contact, OTHER]


def test_a_wrapped_mail_is_joined_though_the_answer_to_it_is_in_long_lines():
    quoted = "\n".join(f"> {line}" for line in textwrap.wrap(LONG, 66))
    assert texts(f"{OTHER}\n\n{quoted}\n\n{OTHER}") == [OTHER, LONG, OTHER]


def test_wrapped_sentences_between_headings_are_joined():
    text = (
        "The wall at the harbour of Skarv broke in the early hours, and the water stood in the lower town for two days."
    )
    lines = ("What we know so far", "The wall:", text, "The mayor will speak at noon.")
    typed = "\n".join(textwrap.fill(line, 50) for line in lines)
    assert told(f"{wrapped(STORY[:1], 50)}\n\n{typed}") == (STORY[0], *lines)


def test_a_heading_right_on_wrapped_text_stands_alone_wherever_it_is():
    blocks = [wrapped([text]) for text in STORY[:3]]
    assert told("\n\n".join((*blocks, f"About the wall\n{wrapped(STORY[3:4])}"))) == (
        *STORY[:3],
        "About the wall",
        STORY[3],
    )


def test_verses_in_lower_case_stay_lines_between_wrapped_paragraphs():
    verse = (
        "the harbour sleeps beneath the snow and ice tonight,",
        "the keeper keeps his light and does not know",
        "the gulls",
        "are gone, and so are all the ferries and the lights",
        "that they had kept for many years of frost and",
        "rain",
    )
    assert told("\n\n".join((wrapped(STORY[:1], 60), "\n".join(verse), wrapped(STORY[1:2], 60)))) == (
        STORY[0],
        *verse,
        STORY[1],
    )
