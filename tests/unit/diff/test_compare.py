import pytest

from copytaster.diff.changes import Kind, Stretch
from copytaster.diff.compare import compare
from copytaster.text.spans import Span


def changed(left, right):
    return [(one.left.of(left), one.right.of(right)) for one in compare(left, right)]


def test_what_took_the_place_of_what_stands_together():
    found = changed("It was sold many years later as a ruin.", "It was sold a hundred times more as scrap.")
    assert found == [("many years later", "a hundred times more"), ("a ruin.", "scrap.")]


def test_an_addition_stands_after_the_word_before_it():
    assert compare("He left it.", "He left early it.") == (Stretch(Kind.ADDITION, Span(7, 7), Span(8, 13)),)


def test_an_addition_before_a_mark_takes_the_word_of_the_mark_along():
    assert changed("He left.", "He left early.") == [("left.", "left early.")]


def test_an_omission_at_the_start():
    assert compare("Sadly he left", "he left") == (Stretch(Kind.OMISSION, Span(0, 5), Span(0, 0)),)


def test_a_word_dropped_shows_that_word_alone():
    assert changed("the alleged thief fled", "the thief fled") == [("alleged", "")]


@pytest.mark.parametrize(("left", "right"), [("", "All new."), ("All gone.", "")])
def test_a_text_against_none(left, right):
    assert changed(left, right) == [(left, right)]
    assert compare(left, right)[0][1:] == (Span(0, len(left)), Span(0, len(right)))


def test_amounts_are_reworded_whole():
    assert changed("cost $35,000,000, they say", "cost $36,500,000, they say") == [("$35,000,000,", "$36,500,000,")]


def test_dates_are_reworded_whole():
    assert changed("On Jan. 21 it rained", "On Jan. 22 it rained") == [("Jan. 21", "Jan. 22")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("ten men", "ten\N{NO-BREAK SPACE}men"),
        ("ten  men\n", "ten men"),
        ("10 000 men", "10\N{NARROW NO-BREAK SPACE}000 men"),
        ("soft\N{SOFT HYPHEN}hyphen", "softhyphen"),
        ("zero\N{ZERO WIDTH SPACE}width", "zerowidth"),
        ("a \N{LEFT-TO-RIGHT MARK} b", "a b"),
        ("cafe\N{COMBINING ACUTE ACCENT}", "café"),
        ("this , that", "this, that"),
    ],
)
def test_what_no_reader_sees_is_no_change(left, right):
    assert compare(left, right) == ()


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("ten  men  came  here", "ten  men  left  here", ("came", "left")),
        ("ten men\ncame here", "ten men left here", ("came", "left")),
        (" ten men came", "ten men left", ("came", "left")),
        ("a soft\N{SOFT HYPHEN}hyphen here", "a hard one here", ("soft\N{SOFT HYPHEN}hyphen", "hard one")),
        ("the cafe\N{COMBINING ACUTE ACCENT} here", "the bar here", ("cafe\N{COMBINING ACUTE ACCENT}", "bar")),
        ("paid 10 \N{NO-BREAK SPACE}000 men", "paid 9 men", ("10 \N{NO-BREAK SPACE}000", "9")),
    ],
)
def test_what_no_reader_sees_moves_no_mark(left, right, found):
    assert changed(left, right) == [found]
    assert changed(right, left) == [found[::-1]]


def test_quotation_marks_of_another_kind_show_at_their_words():
    assert changed("He said “stop it” now", 'He said "stop it" now') == [("“stop it”", '"stop it"')]


def test_a_comma_added_shows_at_its_word():
    assert changed("Well then we left", "Well, then we left") == [("Well", "Well,")]


@pytest.mark.parametrize("between", ["the", "many", "two old"])
def test_words_between_two_rewordings_stand(between):
    assert changed(f"They saw {between} dogs there", f"They met {between} cats there") == [
        ("saw", "met"),
        ("dogs", "cats"),
    ]


def test_another_word_order_is_one_change_however_far_down_a_paragraph():
    start = "Boats of every size came in before the storm. " * 4
    assert changed(f"{start}She sang loudly a song", f"{start}She loudly sang a song") == [
        ("sang loudly", "loudly sang")
    ]


def test_another_word_order_is_one_change():
    assert changed("by computing quickly the sum", "by quickly computing the sum") == [
        ("computing quickly", "quickly computing")
    ]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("the cat slept.", "the dog ran. the cat slept.", "the dog ran."),
        ("we walk on", "we walk home, walk on", "walk home,"),
        ("we walk on", "we walk home walk on", "home walk"),
        ("we walk", "we walk home walk", "home walk"),
        ("we slept", "we ate we slept", "we ate"),
        ("it rained. we slept", "it rained. we ate we slept", "we ate"),
        ("it rained. we", "it rained. we ate we", "we ate"),
        ("so we walk", "so we walk “home” walk", "“home” walk"),
    ],
)
def test_an_addition_begins_where_a_phrase_does_or_else_ends_with_one_or_else_stands_late(left, right, found):
    assert changed(left, right) == [("", found)]
    assert changed(right, left) == [(found, "")]


def test_of_a_word_said_twice_the_second_was_added():
    assert compare("a very cold day", "a very very cold day") == (Stretch(Kind.ADDITION, Span(6, 6), Span(7, 11)),)


@pytest.mark.parametrize("before", ["We came.", "They came."])
def test_of_a_sentence_that_stood_twice_the_second_was_left_out_whatever_changed_before(before):
    gone = compare(f"{before} He won. He won.", "They came. He won.")[-1]
    assert gone.left == (len(before) + 9, len(before) + 16)


def test_an_addition_is_placed_however_many_changes_stand_around():
    assert changed("So we walk on so it goes", "Then we walk home walk on thus it goes") == [
        ("So", "Then"),
        ("", "home walk"),
        ("so", "thus"),
    ]


def test_a_long_sentence_that_stands_twice_is_added_or_left_out_as_a_whole():
    once = "The harbour master said that no boat would leave the port before the storm had passed the outer islands."
    assert changed(once, f"{once} {once}") == [("", once)]
    assert changed(f"{once} {once}", once) == [(once, "")]


def test_a_word_left_out_and_another_added_near_it_are_two_changes():
    assert changed("He said the old dog barked", "He said the dog barked loudly") == [("old", ""), ("", "loudly")]


def test_a_word_added_beside_a_rewording_is_a_change_of_its_own():
    assert changed("red – sky", "green – grey sky") == [("red", "green"), ("", "grey")]


EIGHT = "hall court yard gate road bridge quay pier"


def test_a_word_that_moved_over_eight_is_another_order():
    left, right = f"First the {EIGHT} and", f"First {EIGHT} the and"
    assert changed(left, right) == [(f"the {EIGHT}", f"{EIGHT} the")]
    assert changed(right, left) == [(f"{EIGHT} the", f"the {EIGHT}")]


def test_a_word_that_moved_over_nine_was_left_out_and_added():
    left, right = f"First the {EIGHT} mole and", f"First {EIGHT} mole the and"
    assert changed(left, right) == [("the", ""), ("", "the")]
    assert changed(right, left) == [("", "the"), ("the", "")]


def test_a_word_that_moved_over_a_hundred_letters_was_left_out_and_added():
    eight = " ".join(["Bundesverfassungsgericht"] * 8)
    assert changed(f"First the {eight} and", f"First {eight} the and") == [("the", ""), ("", "the")]


def test_whichever_of_two_scripts_is_chosen_it_is_the_same_from_either_side():
    assert changed("sang a we", "a sang") == [(one, two) for two, one in changed("a sang", "sang a we")]


def test_a_mark_alone_between_two_rewordings_is_part_of_one():
    assert changed("red – blue sky", "green – grey sky") == [("red – blue", "green – grey")]
    assert changed("red I blue sky", "green I grey sky") == [("red", "green"), ("blue", "grey")]


def test_a_date_beside_reworded_words_stays_whole():
    assert changed("They met 21 January in town", "They met 22 January in Rome") == [
        ("21 January", "22 January"),
        ("town", "Rome"),
    ]


def test_a_hyphenated_word_is_reworded_whole():
    assert changed("a self driving car", "a self-driving car") == [("self driving", "self-driving")]


def test_a_repeated_sentence_start_does_not_shift_the_addition():
    assert changed("He came. He won.", "He came. He saw. He won.") == [("", "He saw.")]


def test_chinese_is_compared_by_character():
    assert changed("他昨天去了北京。", "他今天去了北京。") == [("昨", "今")]


def test_one_chinese_character_between_two_rewordings_is_part_of_one():
    assert changed("他在北京大学读书", "他在南京中学读书") == [("北京大", "南京中")]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("十七人受伤", "近二十人受伤", [("十七", "近二十")]),
        ("ชาวบ้านคนหนึ่งกล่าว", "หญิงวัย 67 ปีกล่าว", [("ชาวบ้านคนหนึ่ง", "หญิงวัย 67 ปี")]),
        ("他走了", "昨他又走了", [("", "昨"), ("", "又")]),
        ("他昨天早到", "他今天早走", [("昨", "今"), ("到", "走")]),
    ],
)
def test_one_character_of_an_unspaced_script_separates_only_changes_of_a_kind(left, right, found):
    assert changed(left, right) == found
    assert changed(right, left) == [(there, here) for here, there in found]


@pytest.mark.parametrize(("left", "right"), [("ذهب إلى المدرسة", "ذهب إلى المدرستين"), ("שלום לכולם", "שלום לכם")])
def test_right_to_left_words_are_reworded_whole(left, right):
    assert changed(left, right) == [(left.split()[-1], right.split()[-1])]


def test_pictures_are_never_split():
    assert changed("so 👩‍👩‍👧!", "so 👩‍👩‍👦!") == [("👩‍👩‍👧!", "👩‍👩‍👦!")]
