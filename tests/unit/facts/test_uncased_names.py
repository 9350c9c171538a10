import pytest

from copytaster.facts.names import name_book, names


def found(language, *texts):
    book = name_book(texts, language)
    return [[one.span.of(text) for one in names(text, book)] for text in texts]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "江州市市长王建民12日赶到现场，并要求抢救伤员。", ["王建民"]),
        ("zh", "医院院长周伟说，医院收治了31名伤者。", ["周伟"]),
        ("zh", "（中央社記者林佳慧花蓮4日電）花蓮縣長徐榛蔚表示", ["林佳慧", "徐榛蔚"]),
        ("zh", "據蔡英文總統說，住在花蓮市的陳淑芬說，一名康姓女教師", ["蔡英文", "陳淑芬", "康"]),
        ("zh", "当地居民张女士（62岁）说，王局长和被告人李某", ["张", "王", "李"]),
        ("zh", "美国总统特朗普表示，俄罗斯总统弗拉基米尔·普京将访问", ["特朗普", "弗拉基米尔·普京"]),
        ("zh", "于是他说，有关方面表示，安全局长说，空气质量没有异常。", []),
        ("zh", "局长欧阳明说，司马文博先生说，", ["欧阳明", "司马文博"]),
        ("zh", "北约NATO宣布Apple公司", ["NATO", "Apple"]),
        ("ja", "東和化学工業の佐藤雄介社長(58)は12日会見し、岸田首相は", ["佐藤雄介", "岸田"]),
        ("ja", "主婦の榎並美智子さん(64)、榎並さくらさん、トランプ氏", ["榎並美智子", "榎並さくら", "トランプ"]),
        (
            "ja",
            "患者さん、元首相、同社社長、警察署長、田中さんが社長に「大気から検出されていない」と述べた。",
            ["田中"],
        ),
        ("ko", "김철수 시장은 박 씨에게 말했다. 서울시장, 정부 대변인, 현대차 회장", ["김철수", "박"]),
        ("ar", "وأمر النائب العام محمد شوقي بحبس مدير المصنع سمير الدسوقي أربعة أيام", ["محمد شوقي", "سمير الدسوقي"]),
        ("ar", "قال عبد الفتاح السيسي إن محمد بن سلمان، ومحمد قال", ["عبد الفتاح السيسي", "محمد بن سلمان"]),
        ("ar", "وقال الناجي أحمد صلاح البالغ من العمر 32 عاما كانت الأبواب مغلقة", ["أحمد صلاح"]),
        ("ar", "قال محمد صلاح العوضي، ومحمد صلاح كريم، وأحمد بالقاهرة", ["محمد صلاح العوضي", "محمد صلاح"]),
        ("he", "השר איתמר בן גביר אמר כי משה לא טעה", ["איתמר בן גביר"]),
        ("fa", "وزارت بهداشت اعلام کرد، ۲۳ نفر کشته شدند", []),
    ],
)
def test_only_people_are_names_in_scripts_without_capitals(language, text, expected):
    assert found(language, text) == [expected]


@pytest.mark.parametrize(
    ("language", "texts", "expected"),
    [
        ("zh", ("局长陈国栋说，", "昨天陈国栋否认此事。"), [["陈国栋"], ["陈国栋"]]),
        ("zh", ("俄罗斯总统弗拉基米尔·普京说，", "昨天普京否认此事。"), [["弗拉基米尔·普京"], ["普京"]]),
        ("ar", ("قال مصطفى مدبولي إن", "رفض مدبولي ومصطفى مدبولي"), [["مصطفى مدبولي"], ["مدبولي", "مصطفى مدبولي"]]),
        ("ar", ("قال أحمد المصري إن", "الدوري المصري"), [["أحمد المصري"], []]),
        ("he", ("בנימין נתניהו אמר", "לנתניהו אין"), [["בנימין נתניהו"], ["נתניהו"]]),
    ],
)
def test_people_of_a_story_are_found_wherever_it_names_them(language, texts, expected):
    assert found(language, *texts) == expected


@pytest.mark.parametrize(
    ("language", "texts", "expected"),
    [
        ("zh", ("法院周三受理Delta Plast的破产申请。", "Delta Plast公司"), [["Delta Plast"], ["Delta Plast"]]),
        ("ja", ("裁判所はDelta Plastの破産を決めた。", "Delta Plast社長"), [["Delta Plast"], ["Delta Plast"]]),
        ("ar", ("أعلنت شركة Delta Plast إفلاسها", "قالت Delta Plast"), [["Delta Plast"], ["Delta Plast"]]),
        ("ko", ("법원은 NATO 회원국의 요청을 받아들였다.",), [["NATO"]]),
    ],
)
def test_latin_words_in_a_text_without_capitals_are_no_headline(language, texts, expected):
    assert found(language, *texts) == expected


def test_a_headline_with_a_few_signs_of_another_script_teaches_nothing():
    headline = "Xi Jinping (习近平) Meets Delta Officials In Lima For Talks"
    assert found("en", headline) == [[]]
    assert found("en", "OFFICIALS MEET XI JINPING (习近平) IN LIMA") == [[]]


def test_the_family_name_is_the_last_part_of_a_name():
    text = "局长陈国栋说，总统唐纳德·特朗普说，"
    assert [one.words for one in names(text, name_book((text,), "zh"))] == [("国栋", "陈"), ("唐纳德", "特朗普")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "محمد " * 3000),
        ("ar", f"قال محمد {'ا' * 3000} إن"),
        ("zh", "特·" * 3000),
        ("zh", "总统" + "特" * 3000),
        ("ja", "カ" * 3000 + "氏"),
        ("ja", "カ・" * 3000 + "カ氏"),
        ("ja", "佐藤" * 3000 + "さん"),
        ("ko", "김" * 3000 + " 씨"),
    ],
)
def test_no_run_of_signs_makes_a_name_without_end(language, text):
    assert all(len(said) < 100 for one in found(language, text) for said in one)
