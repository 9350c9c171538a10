import pytest

from copytaster.readers.draft import Piece
from copytaster.readers.markdown_reader import read
from copytaster.text.document import Role


def found(source):
    return read(source.encode(), "a.md")


def texts(source):
    return [piece.text for piece in found(source).pieces]


def roles(source):
    return [piece.role for piece in found(source).pieces]


def test_marks_are_no_text():
    assert texts("The **old** _bridge_ is [shut](http://bridge.invalid) ![a](b.png)`now`.") == [
        "The old bridge is shut now."
    ]


def test_wrapped_lines_are_one_paragraph():
    assert texts("The bridge\nis shut.\n\nThe market\nmoved.") == ["The bridge is shut.", "The market moved."]


def test_blocks_give_roles():
    source = "# Bridge shut\n\nThe river rose.\n\n> Alas.\n\n- one bus\n- two cars\n\nUnderlined\n----------\n"
    assert roles(source) == [Role.HEADLINE, None, Role.QUOTATION, Role.LIST_ITEM, Role.LIST_ITEM, Role.HEADLINE]


def test_rows_of_a_table_are_paragraphs():
    assert texts("| Town | Metres |\n|---|---|\n| Bern | 2 |\n") == ["Town\tMetres", "Bern\t2"]


def test_cells_that_are_no_figures_or_names_are_paragraphs_as_in_other_formats():
    left, right = "The river rose by two metres in the night, the town said on Monday.", "The bridge is shut."
    assert texts(f"| Then | |\n|---|---|\n| {left} | {right} |\n") == ["Then", left, right]


def test_front_matter_gives_headline_byline_source_and_date():
    fields = 'title: "Bridge shut"\nauthor: [Ada Byron, Carl Gauss]\ndate: 2024-05-06\nsource: Daily'
    draft = found(f"---\n{fields}\n---\n\nThe river rose.\n")
    assert draft.pieces == (
        Piece("Bridge shut", Role.HEADLINE),
        Piece("Ada Byron, Carl Gauss", Role.BYLINE),
        Piece("The river rose."),
    )
    assert (draft.title, draft.source) == ("Bridge shut", "Daily")
    assert (draft.byline, draft.date) == ("Ada Byron, Carl Gauss", "2024-05-06")


@pytest.mark.parametrize(("level", "first"), [("#", "Shut!"), ("##", "Bridge shut")])
def test_a_headline_in_the_text_is_shown_in_place_of_the_title(level, first):
    draft = found(f"---\ntitle: Bridge shut\n---\n{level} Shut!\n\nThe river rose.\n")
    assert (draft.title, draft.pieces[0].text) == ("Bridge shut", first)


def test_a_heading_below_a_rule_at_the_top_is_text():
    assert texts("---\n# Rising\n\nThe river rose.\n\n---\n") == ["Rising", "The river rose."]


def test_front_matter_may_begin_with_comments():
    assert found("---\n# draft\n# to be cut\ntitle: Bridge shut\n---\nWords.\n").title == "Bridge shut"


def test_toml_front_matter_is_read():
    assert found('+++\ntitle = "Bridge shut"\n+++\nWords.\n').title == "Bridge shut"


def test_a_rule_at_the_top_is_no_front_matter():
    assert texts("---\n\nThe river rose.\n") == ["The river rose."]


@pytest.mark.parametrize("between", ["", "The river rose.\n", "\nNote: the river rose.\n\n"])
def test_text_between_two_rules_at_the_top_is_text(between):
    assert texts(f"---\n{between}\n***\n\n---\n\nThe dam held.\n") == [
        *filter(None, [between.strip()]),
        "The dam held.",
    ]


def test_brackets_that_do_not_close_are_passed_over_once():
    assert texts("[" * 200_000 + "The dam held.") == ["[" * 200_000 + "The dam held."]


def test_raw_marks_and_comments_leave_their_words():
    assert texts("<div>The bridge</div>\n\n<!-- not this -->\n\nis<br>shut.") == ["The bridge", "is shut."]


def test_code_keeps_its_words():
    assert texts("```\nred  amber\n```") == ["red amber"]


def test_line_ends_of_windows_are_line_ends():
    assert texts("# Bridge\r\n\r\nThe river\r\nrose.\r\n") == ["Bridge", "The river rose."]


def test_a_deep_list_keeps_its_last_items():
    assert texts("".join(f"{'  ' * level}- item {level}\n" for level in range(20)))[-1] == "item 19"


def test_a_comment_that_does_not_end_is_words():
    assert texts("<!-- gone --> The dam <!-- held.") == ["The dam <!-- held."]


def test_comments_that_do_not_end_are_passed_over_once():
    begun = "<!-- " * 20_000  # each looked for its end in all that follows
    assert texts(f"{begun}The dam held.") == [f"{begun}The dam held."]


def test_the_marks_of_notes_are_no_text():
    found = read(b"The dam held.[^1]\n\n[^1]: At six [each] morning.\n", "a.md").pieces
    assert [piece.text for piece in found] == ["The dam held.", "At six [each] morning."]


def test_authors_may_stand_on_lines_of_their_own():
    assert (
        read(b"---\nauthor:\n  - Ines Calloway\n  - Pia Lund\ntags: a\n---\nWords.\n", "a").byline
        == "Ines Calloway, Pia Lund"
    )


def test_authors_may_have_fields_of_their_own():
    people = b"author:\n  - name: Ines Calloway\n    email: ines@port.example\n  - name: 'Pia Lund'\n"
    assert read(b"---\n" + people + b"tags:\n- a\n---\nWords.\n", "a").byline == "Ines Calloway, Pia Lund"


def test_html_in_markdown_is_divided_into_its_paragraphs():
    draft = read(b"<article>\n<h1>Ferry halted</h1>\n<p>It burned.</p>\n<p>It sank.</p>\n</article>\n", "a.md")
    assert [piece.text for piece in draft.pieces] == ["Ferry halted", "It burned.", "It sank."]


def test_the_title_block_of_pandoc_gives_title_author_and_day():
    draft = read(b"% Ferry halted\n% Ines Calloway\n% May 6, 2024\n\nIt burned.\n", "a.md")
    assert (draft.title, draft.byline, draft.date) == ("Ferry halted", "Ines Calloway", "2024-05-06")
    assert [piece.text for piece in draft.pieces] == ["Ferry halted", "Ines Calloway", "It burned."]


def test_links_between_notes_and_commands_of_a_site_are_not_shown():
    draft = read(b'---\nauthor: "[[Ines]]"\n---\n{% include a.html %}\n\nThe [[boats|ferry]] [[burned]].\n', "a.md")
    assert [piece.text for piece in draft.pieces] == ["Ines", "The ferry burned."]
