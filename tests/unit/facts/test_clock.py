import pytest

from copytaster.facts.clock import clock, times
from copytaster.facts.dates import dates
from copytaster.facts.word_lists import word_list


def told(text, language="en"):
    return [one.normal for one in times(text, text.lower(), language)]


@pytest.mark.parametrize(
    ("language", "text", "normal"),
    [
        ("en", "half past three", "T03:30?"),
        ("en", "Half-past three p.m.", "T15:30"),
        ("en", "a quarter to four in the afternoon", "T15:45"),
        ("en", "twenty-five past three", "T03:25?"),
        ("en", "at ten to twelve", "T11:50?"),
        ("en", "20 minutes to four", "T03:40?"),
        ("en", "three o’clock", "T03:00?"),
        ("en", "three thirty p.m.", "T15:30"),
        ("en", "nine at night", "T21:00"),
        ("en", "four in the morning", "T04:00"),
        ("en", "half past twelve", "T12:30?"),
        ("en", "12 noon", "T12:00"),
        ("de", "halb vier", "T03:30?"),
        ("de", "Viertel nach drei", "T03:15?"),
        ("de", "fünf vor halb vier", "T03:25?"),
        ("de", "um zehn nach vier", "T04:10?"),
        ("de", "15 Uhr 30", "T15:30"),
        ("de", "fünfzehn Uhr dreißig", "T15:30"),
        ("de", "drei Uhr nachmittags", "T15:00"),
        ("de", "zwölf Uhr nachts", "T00:00"),
        ("fr", "quinze heures trente", "T15:30"),
        ("fr", "vers trois heures et demie", "T03:30?"),
        ("fr", "à 15h", "T15:00"),
        ("fr", "midi et demi", "T12:30"),
        ("es", "las tres y media", "T03:30?"),
        ("es", "a las cuatro menos cuarto", "T03:45?"),
        ("es", "las tres de la tarde", "T15:00"),
        ("pt", "às três e meia", "T03:30?"),
        ("it", "alle quattro meno un quarto", "T03:45?"),
        ("it", "crollato alle ore 17,45", "T17:45"),
        ("it", "poco prima delle 18, mentre", "T18:00"),
        ("nl", "kwart over drie", "T03:15?"),
        ("nl", "half vier ’s middags", "T15:30"),
        ("sv", "klockan halv sju", "T06:30?"),
        ("sv", "halv sex på kvällen", "T17:30"),
        ("sv", "kl. 17.30", "T17:30"),
        ("sv", "klockan 17.30", "T17:30"),
        ("sv", "vid 18-tiden", "T18:00"),
        ("sv", "kvart i tre", "T02:45?"),
        ("da", "klokken halv syv", "T06:30?"),
        ("da", "halv seks om aftenen", "T17:30"),
        ("da", "kl. 17.30", "T17:30"),
        ("no", "halv sju", "T06:30?"),
        ("no", "kvart på tre om natten", "T02:45"),
        ("no", "ved 18-tiden", "T18:00"),
        ("no", "klokka 17.30", "T17:30"),
        ("pl", "o godz. 17.30", "T17:30"),
        ("pl", "wpół do szóstej po południu", "T17:30"),
        ("pl", "za kwadrans siódma", "T06:45?"),
        ("pl", "o szóstej rano", "T06:00"),
        ("ru", "в три часа дня", "T15:00"),
        ("ru", "в половине восьмого вечера", "T19:30"),
        ("ru", "в полвосьмого", "T07:30?"),
        ("ru", "без четверти восемь утра", "T07:45"),
        ("ru", "в 19 часов", "T19:00"),
        ("fr", "peu après deux heures et demie du matin", "T02:30"),
        ("zh", "十二点半", "T12:30?"),
        ("zh", "下午3点30分", "T15:30"),
        ("zh", "凌晨三点一刻", "T03:15"),
        ("ja", "午後三時半", "T15:30"),
        ("ja", "15時", "T15:00"),
        ("ko", "오후 3시 30분", "T15:30"),
        ("ar", "عند الساعة الرابعة والنصف فجرا", "T04:30"),
        ("ar", "الساعة 8:30 مساء", "T20:30"),
        ("ar", "الساعة السابعة إلا ربعا مساء", "T18:45"),
    ],
)
def test_times_are_told_in_words(language, text, normal):
    assert told(text, language) == [normal]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "ten to twelve people"),
        ("en", "one in three"),
        ("en", "half of three"),
        ("en", "five ten past three"),
        ("en", "quarter past three million"),
        ("de", "zehn nach vier"),
        ("de", "um drei Uhr zwanzig Leute"),
        ("fr", "à trois heures de route"),
        ("fr", "pendant trois heures"),
        ("fr", "de 2 à 3 heures"),
        ("es", "las tres mujeres"),
        ("nl", "drie uur lang"),
        ("sv", "en halv miljon"),
        ("sv", "i tre timmar"),
        ("da", "en halv million"),
        ("no", "to timer"),
        ("pl", "o pierwszej damie"),
        ("pl", "do trzech godzin"),
        ("ru", "с первого дня"),
        ("ru", "через пять часов"),
        ("zh", "三点意见"),
        ("zh", "三小时"),
        ("ja", "一時停止"),
        ("ja", "三時間"),
        ("fi", "puoli neljä"),
    ],
)
def test_numbers_of_something_else_are_no_times(language, text):
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("half past three", "3:30", True),
        ("half past three", "3:30 p.m.", True),
        ("half past three", "15:30", True),
        ("half past three", "3:40 p.m.", False),
        ("half past three in the morning", "3:30 p.m.", False),
        ("3:30", "3:30 p.m.", True),
        ("12:30", "12:30 a.m.", False),
        ("twelve noon", "12:00", True),
        ("midnight", "12 noon", False),
        ("3:30 GMT", "3:30 p.m.", False),
    ],
)
def test_a_time_in_words_agrees_with_its_digits_in_either_half_of_the_day(one, other, agree):
    [ours], [theirs] = dates(f"at {one}", "en"), dates(f"at {other}", "en")
    assert (ours.agrees(theirs), theirs.agrees(ours)) == (agree, agree)


def test_a_time_of_an_open_half_of_the_day_holds_both_times():
    half, morning, afternoon = dates("half past three; 3:30 a.m. GMT; 3:30 p.m.", "en")
    half, morning, afternoon = half.value, morning.value, afternoon.value
    assert (half.holds(morning), half.holds(afternoon), afternoon.holds(half)) == (True, True, False)
    assert half.is_vague


@pytest.mark.parametrize("language", [name for name, section in word_list("dates").items() if "clock" in section])
def test_every_listed_way_to_tell_the_time_is_a_pattern(language):
    known = clock(language)
    assert len(known.ways) + len(known.fixed) == len(word_list("dates")[language]["clock"].get("ways", ()))


def test_own_ways_to_tell_the_time_are_added():
    own = (("dates", '[en.clock.ways]\n"{hour} bells" = "+0"'),)
    assert [one.normal for one in times("at three bells", "at three bells", "en", own)] == ["T03:00?"]


@pytest.mark.parametrize(
    "way",
    [
        '"bells" = "+0"',
        '"{hour} or {hour}" = "+0"',
        '"{hour} bells" = "later"',
        '"{hour} (bells" = "+0"',
        '"{} {x}" = "1:00"',
    ],
)
def test_own_ways_that_cannot_be_used_are_passed_over(way):
    own = (("dates", f"[en.clock.ways]\n{way}"),)
    assert [one.normal for one in times("at half past three", "at half past three", "en", own)] == ["T03:30?"]
