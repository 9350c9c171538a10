from datetime import date

import pytest

from copytaster.facts.dates import dates
from copytaster.facts.digits import western

FRIDAY = date(2022, 1, 21)


def normals(text, language="en"):
    return [found.normal for found in dates(text, language)]


@pytest.mark.parametrize(
    ("forms", "normal"),
    [
        ("Feb. 4|February 4|4 February|4th of February|Feb 4th", "--02-04"),
        ("Feb. 4, 2022|4 February 2022|2022-02-04|02/04/2022", "2022-02-04"),
        ("5 p.m.|5pm|17:00|5.00 p.m.", "T17:00"),
        ("Friday|friday|Fri", "W5"),
        ("the 1980s|the 1980’s", "1980s"),
        ("in 2014|by 2014", "2014"),
        ("in February 2014|in Feb. 2014", "2014-02"),
        ("3 August 1914|3 Auguſt 1914|3 AUGUST 1914", "1914-08-03"),
        ("12 April 2020|12 APRİL 2020", "2020-04-12"),
    ],
)
def test_every_way_to_write_a_date_has_one_normal_form(forms, normal):
    assert {form: normals(form) for form in forms.split("|")} == {form: [normal] for form in forms.split("|")}


@pytest.mark.parametrize(
    ("language", "text", "normal"),
    [
        ("de", "am 4. Februar 2022", "2022-02-04"),
        ("de", "4.2.2022", "2022-02-04"),
        ("de", "15.30 Uhr", "T15:30"),
        ("de", "im Mai 2.450 Menschen", "--05"),
        ("en", "in May 2,450 people", "--05"),
        ("it", "21 MAG 2024", "2024-05-21"),
        ("nl", "zondagavond", "W7"),
        ("sv", "på söndagskvällen", "W7"),
        ("sv", "i torsdags", "W4-"),
        ("sv", "under fredagen", "W5"),
        ("da", "lørdag aften", "W6"),
        ("no", "søndag kveld", "W7"),
        ("pl", "w środę", "W3"),
        ("pl", "w zeszły piątek", "W5-"),
        ("de", "in den siebziger Jahren", "1970er jahre"),
        ("de", "die 1970er-Jahre", "1970er jahre"),
        ("de", "die 70er Jahre", "1970er jahre"),
        ("de", "um 6.45 Uhr MEZ", "T06:45MEZ"),
        ("fr", "18h30 GMT", "T18:30GMT"),
        ("fr", "ouvert à 9 h 30", "T09:30"),
        ("fr", "à 18h30 est prévu", "T18:30"),
        ("ru", "в 20.40", "T20:40"),
        ("ru", "20.40 мск", "T20:40МСК"),
        ("es", "el 3-1-2025", "2025-01-03"),
        ("ja", "2025年", "2025"),
        ("fa", "25 آبان 1403", "1403-20-25"),
        ("fa", "15 نوامبر 2024", "2024-11-15"),
        ("fa", "تیر خورد دیروز", "D-1"),
        ("fr", "le 1er mars", "--03-01"),
        ("fr", "à 15h30", "T15:30"),
        ("es", "el 4 de febrero de 2022", "2022-02-04"),
        ("xx", "2022-02-04", "2022-02-04"),
        ("es", "a las 15.30 horas", "T15:30"),
        ("es", "el 1.º de febrero", "--02-01"),
        ("en", "on 12/3/1980.", "1980-12-03"),
        ("de", "am 4.2. in Ulm", "--02-04"),
        ("fr", "jusqu’en mai", "--05"),
        ("en", "at 1530 GMT", "T15:30GMT"),
        ("en", "10 p.m. EST", "T22:00EST"),
        ("en", "in 1743", "1743"),
        ("en", "last Friday", "W5-"),
        ("en", "next Friday", "W5+"),
        ("de", "am vergangenen Freitag", "W5-"),
        ("de", "Fr., 21. Januar", "W5"),
        ("de", "im letzten Jahr", "vergangenes jahr"),
        ("de", "er kommt morgen", "D+1"),
        ("de", "am Freitagmorgen", "W5"),
        ("de", "am Sonnabend", "W6"),
        ("fr", "vendredi prochain", "W5+"),
        ("es", "el viernes pasado", "W5-"),
        ("pt", "em 21 de janeiro de 2022", "2022-01-21"),
        ("pt", "na sexta-feira passada", "W5-"),
        ("it", "venerdì scorso", "W5-"),
        ("nl", "op 21 januari", "--01-21"),
        ("sv", "den 21 januari", "--01-21"),
        ("da", "den 21. januar", "--01-21"),
        ("no", "21. desember", "--12-21"),
        ("pl", "21 stycznia", "--01-21"),
        ("ru", "21 января 2022", "2022-01-21"),
        ("ru", "в пятницу", "W5"),
        ("ar", "يوم الجمعة", "W5"),
        ("tr", "salı günü", "W2"),
        ("tr", "14 Mart 2024", "2024-03-14"),
        ("tr", "saat 10.46'da", "T10:46"),
        ("ja", "24年12月分から", "2024-12"),
        ("ar", "الخميس المقبل", "W4+"),
        ("ar", "14 آذار/مارس 2024", "2024-03-14"),
        ("ar", "3 شباط", "--02-03"),
        ("ar", "أول من أمس", "D-2"),
        ("he", "ביום שישי", "W5"),
        ("zh", "2022年1月21日，", "2022-01-21"),
        ("zh", "警方周五说", "W5"),
        ("ja", "金曜日に", "W5"),
        ("ja", "15時30分に", "T15:30"),
        ("ko", "1월 21일", "--01-21"),
        ("th", "เมื่อวันศุกร์", "W5"),
        ("de", "03/25/2024", "2024-03-25"),
    ],
)
def test_languages_write_dates_their_own_way(language, text, normal):
    assert normals(text, language)[:1] == [normal]


@pytest.mark.parametrize(
    "text", ["1200 jobs", "he may march in the sun", "2000 people", "$2000", "14,000", "a second", "1.2022", ""]
)
def test_ordinary_words_and_figures_are_no_dates(text):
    assert normals(text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [("nesta segunda-feira (11), 5 (11)", ["W1", "---11"]), ("na sexta-feira (12/3)", ["W5", "--03-12"])],
)
def test_a_day_in_brackets_behind_a_weekday_is_a_date(text, days):
    assert normals(text, "pt") == days


@pytest.mark.parametrize(
    ("language", "text", "years"),
    [
        ("de", "im Umkreis von 1500 Metern, nach 1500 Euro, in 2000 Metern Höhe", []),
        ("de", "eine Gruppe von 1500 Menschen zählte 1950 Bäume", []),
        ("de", "von 2015 bis 2019 Trainer, seit 2020 Mitglied", ["2015", "2019", "2020"]),
        ("es", "unas 2000 personas, más de 1900 soldados y 2000 vecinos", []),
        ("es", "desde 2019 vecinos y comerciantes protestan, en 2010 ganó", ["2019", "2010"]),
        ("fr", "environ 2000 manifestants, près de 2000 foyers, à 2000 mètres", []),
        ("fr", "depuis 2005 elle dirige; en 2010 il gagna", ["2005", "2010"]),
        ("it", "circa 2000 manifestanti; nel 2010 vinse", ["2010"]),
        ("nl", "ruim 1900 huishoudens; in 2010 won hij", ["2010"]),
        ("pl", "w styczniu 5,3 proc.", ["--01"]),
        ("de", "im Januar 5,3 Prozent", ["--01"]),
        ("en", "on Jan. 5,6 and 7", ["--01-05"]),
        ("ru", "более 1900 солдат; около 2000 года; в 2010 году", ["2000", "2010"]),
        ("en", "at least 2000 protesters and nearly 2000 homes, of 2000 workers; at 1500 metres", []),
        (
            "en",
            "since 1999 residents complained, around 1990 there were none, in 2024 people vote",
            ["1999", "1990", "2024"],
        ),
    ],
)
def test_four_digits_that_measure_or_count_are_no_year(language, text, years):
    assert normals(text, language) == years


def test_weekdays_and_yesterday_count_back_from_the_dateline():
    found = dates("On Thursday and on Friday, not yesterday", "en", FRIDAY)
    assert [one.day for one in found] == [date(2022, 1, 20), FRIDAY, date(2022, 1, 20)]


def test_dates_agree_when_they_can_mean_the_same():
    weekday, yesterday, other = dates("Thursday yesterday Wednesday", "en", FRIDAY)
    assert weekday.agrees(yesterday)
    assert not weekday.agrees(other)
    short, full, wrong = dates("Feb. 4; Feb. 4, 2022; Feb. 5", "en")
    assert short.agrees(full)
    assert full.agrees(short)
    assert not short.agrees(wrong)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("In February", "in February 2022", True),
        ("In 2022", "on Feb. 4, 2022", True),
        ("In 2022", "in February 2022", True),
        ("In December", "on January 12, 2022", False),
        ("In December", "on January 12", False),
        ("In February", "on Feb. 4", False),
        ("In 2022", "in February", False),
        ("In 2021", "in 2022", False),
        ("On Feb. 4, 2021", "on Feb. 4, 2022", False),
    ],
)
def test_a_date_agrees_with_one_that_adds_the_year_and_a_year_with_its_days(one, other, agree):
    [first], [second] = dates(one, "en"), dates(other, "en")
    assert first.agrees(second) is agree
    assert second.agrees(first) is agree


@pytest.mark.parametrize(
    ("text", "language", "normal"),
    [
        ("Il vient aujourd’hui", "fr", "D+0"),
        ("L’an dernier", "fr", "lan dernier"),
        ("It closed last\u00a0week", "en", "last week"),
        ("It closed last\n week", "en", "last week"),
    ],
)
def test_a_phrase_is_found_however_its_apostrophes_and_spaces_are_set(text, language, normal):
    [found] = dates(text, language)
    assert found.normal == normal


def test_an_impossible_day_is_kept_as_written():
    [found] = dates("February 31, 2022", "en", FRIDAY)
    assert (found.normal, found.day) == ("2022-02-31", None)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("last Friday", "Friday", True),
        ("last Friday", "next Friday", False),
        ("last Friday", "Jan. 14", True),
        ("next Friday", "Jan. 28", True),
        ("1900 GMT", "2 p.m. EST", True),
        ("1900 GMT", "3 p.m. EST", False),
        ("2 p.m. EST", "2 p.m.", False),
    ],
)
def test_next_and_last_days_and_zones_are_told_apart(one, other, agree):
    [ours], [theirs] = dates(one, "en", FRIDAY), dates(other, "en", FRIDAY)
    assert (ours.agrees(theirs), theirs.agrees(ours)) == (agree, agree)


def test_a_month_holds_its_days_and_a_time_without_zone_those_with_one():
    found = dates("In January; on Jan. 21; on Feb. 21; 2 p.m.; 2 p.m. EST", "en")
    month, day, other, bare, zoned = (one.value for one in found)
    assert (month.holds(day), month.holds(other), day.holds(month), bare.holds(zoned)) == (True, False, False, True)
    assert [one.is_vague for one in (month, day, bare, zoned)] == [True, False, True, False]


@pytest.mark.parametrize(
    ("text", "normal"), [("in March 40 of them", "--03"), ("In April 40 voted", "--04"), ("on March 31", "--03-31")]
)
def test_a_month_has_no_fortieth_day(text, normal):
    assert normals(text) == [normal]


@pytest.mark.parametrize("text", ["So ließ die Stadt ihn gehen.", "Do it", "bis zum Morgen", "am Morgen"])
def test_german_words_that_look_like_days_are_none(text):
    assert normals(text, "de") == []


@pytest.mark.parametrize(
    ("language", "text", "normal"),
    [
        ("es", "la mañana del 8 de febrero", ["--02-08"]),
        ("es", "el jueves por la mañana", ["W4"]),
        ("es", "llega mañana", ["D+1"]),
        ("nl", "de volgende morgen", []),
        ("nl", "zij komt morgen", ["D+1"]),
    ],
)
def test_the_word_for_tomorrow_is_a_morning_after_an_article(language, text, normal):
    assert normals(text, language) == normal


@pytest.mark.parametrize(
    ("text", "said"),
    [("on 4 March.", "4 March"), ("on 4 Mar.", "4 Mar."), ("at 3:30pm.", "3:30pm"), ("at 3:30 p.m.", "3:30 p.m.")],
)
def test_the_stop_of_a_sentence_is_no_part_of_a_date(text, said):
    [found] = dates(text, "en")
    assert found.span.of(text) == said


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "Oct. 14-18", ["--10-14", "--10-18"]),
        ("en", "October 14 to 18", ["--10-14", "--10-18"]),
        ("en", "3 to 5 May 2024", ["2024-05-03", "2024-05-05"]),
        ("en", "by 2030/31 or 1999–00", ["2030", "1999"]),
        ("en", "a share of 2024/5 and 2024/311", []),
        ("en", "May 3-0", ["--05-03"]),
        ("en", "5 May-7 June", ["--05-05", "--06-07"]),
        ("fr", "entre le 3 et le 5 juin", ["--06-03", "--06-05"]),
        ("en", "12 and 4 May", ["--05-04"]),
        ("en", "May 14, 18 people", ["--05-14"]),
        ("en", "May 2024-18", ["2024-05"]),
        ("de", "vom 3. bis 7. Januar", ["--01-03", "--01-07"]),
        ("fr", "du 3 au 7 janvier", ["--01-03", "--01-07"]),
        ("es", "del 3 al 7 de enero", ["--01-03", "--01-07"]),
        ("zh", "9月1日至3日", ["--09-01", "--09-03"]),
        ("ja", "10月29〜31日", ["--10-29", "--10-31"]),
        ("en", "the 2024-2025 season", ["2024", "2025"]),
        ("en", "call 555-2019", []),
        ("ja", "1億2000万円", []),
    ],
)
def test_both_ends_of_a_range_are_dates(language, text, days):
    assert normals(text, language) == days


def test_a_day_without_its_own_month_has_only_its_number_as_place():
    text = "from 3 to 5 May"
    assert [found.span.of(text) for found in dates(text, "en")] == ["3", "5 May"]


def test_a_time_in_moscow_is_the_same_moment_in_london():
    assert dates("в 20.40 мск", "ru")[0].agrees(dates("17:40 GMT", "ru")[0])


def test_seven_is_no_september_in_french():
    assert normals("sept personnes, quatre-vingt-dix-sept blessés", "fr") == []
    assert normals("le 7 sept. 2020", "fr") == ["2020-09-07"]


def test_the_day_of_last_week_is_told_in_chinese():
    assert normals("上周一和下周二，上周", "zh") == ["W1-", "W2+", "上周"]


def test_may_is_a_month_behind_words_that_a_date_follows():
    assert normals("In May they may go. Theresa May went in mid-May, in may.") == ["--05", "--05"]


@pytest.mark.parametrize(("text", "count"), [("The Sun can reveal", 0), ("on Sun, May 3", 2), ("Mon and Sun", 2)])
def test_the_name_of_a_newspaper_is_no_weekday(text, count):
    assert len(dates(text, "en")) == count


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("12日午前3時40分ごろ", "ja", ["---12", "T03:40"]),
        ("１５日(金)まで", "ja", ["---15", "W5"]),
        ("3日間、約5日、鎮火には2日かかる、10日以内、1日平均", "ja", []),
        ("江州市长12日凌晨说，5日（五）停课，5日（週五）", "zh", ["---12", "---05", "W5", "---05", "W5"]),
        ("3日内，第2日，15日左右", "zh", []),
        ("10月29日至31日", "zh", ["--10-29", "--10-31"]),
        ("15일(금)까지 3일간", "ko", ["---15", "W5"]),
    ],
)
def test_a_day_without_its_month_is_a_date_in_chinese_japanese_and_korean(text, language, expected):
    assert [one.normal for one in dates(western(text), language)] == expected


def test_a_day_without_its_month_is_that_day_of_any_month_and_the_nearest_to_the_dateline():
    alone, whole = (dates(text, "ja")[0] for text in ("28日に", "2月28日に"))
    assert alone.agrees(whole)
    assert whole.agrees(alone)
    assert set(alone.kin) & set(whole.kin)
    assert alone.sort == whole.sort
    assert not alone.agrees(dates("27日に", "ja")[0])
    assert dates("28日に", "ja", date(2024, 3, 2))[0].day == date(2024, 2, 28)
    assert dates("12日に", "ja", date(2024, 3, 2))[0].day == date(2024, 3, 12)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("open from 7 to 9 p.m.", "en", ["T19:00", "T21:00"]),
        ("open 9–5 p.m.", "en", ["T09:00", "T17:00"]),
        ("open from 10 to 2 a.m. EST", "en", ["T22:00EST", "T02:00EST"]),
        ("open between 11:30 and 1 p.m.", "en", ["T11:30?", "T13:00"]),
        ("open from 12 to 2 p.m.", "en", ["T12:00", "T14:00"]),
        ("von 8 bis 17 Uhr", "de", ["T08:00", "T17:00"]),
        ("8.30-17 Uhr", "de", ["T08:30", "T17:00"]),
        ("ouvert de 7 h à 21 h", "fr", ["T07:00", "T21:00"]),
        ("ouvert de 10 heures à 14 heures", "fr", ["T10:00", "T14:00"]),
        ("it took 7 people to 9 p.m.", "en", ["T21:00"]),
        ("seen by 7,000 to 9 p.m.", "en", ["T21:00"]),
    ],
)
def test_the_hours_of_a_range_share_what_follows(text, language, expected):
    assert normals(text, language) == expected
