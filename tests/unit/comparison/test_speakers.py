import pytest

from copytaster.alignment.alignment import Place
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import QuotationVerdict
from copytaster.comparison.people import is_another
from copytaster.comparison.quotation_ledger import quotation_ledger
from copytaster.comparison.same_speakers import same_speaker
from copytaster.comparison.speakers import Speakers
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions
from fakes.documents import versions_of

PEOPLE = "Farmers met Minister Ilse Novak and the mayor, Petr Adler, in the village of Brona on Monday.\n"


def speaker(paragraph):
    index = Index(compare(Inputs(versions_of(PEOPLE + paragraph, "Nothing."))))
    evidence = Evidence(index.comparison.inputs, index.comparison.alignment)
    place = Place(0, len(index.comparison.inputs.versions[0].paragraphs) - 1)
    *_, quotation = evidence.facts(place).quotations
    return Speakers(index, evidence).speaker(place, quotation.words)


@pytest.mark.parametrize(
    ("paragraph", "name"),
    [
        ("Novak said on the farm that it was “a good year”.", "Ilse Novak"),
        ("“It was a good year,” said Adler.", "Petr Adler"),
        ("“It was a good year,” said the mayor of the village, Petr Adler.", "Petr Adler"),
        ("Adler praised the farmers. “It was a good year,” he said.", "Petr Adler"),
        ("Novak spoke first.\n“It was a good year,” she said.", "Ilse Novak"),
        ("Adler, who keeps bees, called it “a good year”.", "Petr Adler"),
        ("Novak thanked Adler, saying it was “a good year”.", "Ilse Novak"),
        ("“It was a good year,” said Adler. “It was a wet one.”", "Petr Adler"),
        ("“It was a good year,” says Ruta Halm. “It was a wet one.”", "Ruta Halm"),
        ("Brona Dairy farmer Ruta Halm (Brona North) said: “It was a good year.”", "Ruta Halm"),
        ("Adler (Brona North) said: “It was a good year.”", "Petr Adler"),
        ("His sister, Olga Adler, told guests it was wet. “It was a good year,” she said.", "Olga Adler"),
        ("BRONA (AP) — The fair that closed on Monday was “a good year”.", ""),
        ("Ruta Halm of the Brona Dairy, who sells milk, was happy.\n“It was a good year,” said Halm.", "Ruta Halm"),
        ("“It was a good year,” said Bronian Minister Ilse Novak.", "Ilse Novak"),
        ("“It was a good year,” beekeeper Ruta Halm said. “It was a wet one.”", "Ruta Halm"),
        ("“It was a good year,” said a neighbour. “It was a wet one.”", ""),
        ("Adler met the farmers. “It was a good year,” they said.", ""),
        ("Adler met the farmers.\n“It was a good year,” said they.", ""),
        ("Ruta Halm, a guest of the farm, said it had rained. “It was a good year,” she said.", "Ruta Halm"),
        ("Novak spoke first. Adler said it had rained. “It was a good year,” he said.", "Petr Adler"),
        ("Novak spoke first.\nA neighbour said it had rained. “It was a good year,” she said.", ""),
        ("“It was a good year,” said the owner of the farm, Ruta Halm. “It was a wet one.”", "Ruta Halm"),
        ("Novak’s rival wrote to Adler and called it “a good year”.", ""),
        ("On the farm they met Ruta Halm, who called it “a good year”.", "Ruta Halm"),
        ("They wrote to Ruta Halm, who called it “a good year”.", ""),
        ("“It was a good year,” said OF Dairy of Brona.", "OF Dairy"),
        ("“It was a good year,” said Brona Dairy farmer Dr. Ruta Halm. “It was wet.”", "Ruta Halm"),
        ("“It was a good year,” Brona Dairy farmer Ruta Halm said. “It was wet.”", "Ruta Halm"),
        ("Its chief executive, Ruta Halm, blamed the rain. “It was a good year,” she told guests.", "Ruta Halm"),
        ("Ruta Halm, the leader of Brona Council, blamed it. “It was a good year,” she said.", "Ruta Halm"),
        ("The dairy spokesperson, Ruta Halm TD, asked why. “It was a good year,” she said.", "Ruta Halm TD"),
        ("Reporter Ada Roe has been speaking to Ruta Halm, chair of the farm. “A good year,” she says.", "Ruta Halm"),
        ("Adler has been speaking to Ruta Halm, chair of the farm. “A good year,” he says.", "Petr Adler"),
        ("“It was wet,” Assistant U.S. Attorney Ruta Halm said. “It was a good year.”", "Ruta Halm"),
        ("The minister told of Ruta Halm, who sells milk. “It was a good year,” she said.", ""),
        ("From İzmir to İnönü Governor Ruta Halm led.\nIt rained. “A good year,” the governor said.", "Ruta Halm"),
        (
            "Prime Minister Ruta Halm spoke first.\nIt rained. “It was a good year,” the prime minister said.",
            "Ruta Halm",
        ),
    ],
)
def test_the_speaker_is_the_person_who_says_it(paragraph, name):
    assert speaker(paragraph) == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("pt", "«Choveu muito», disse a bióloga Inês Rocha. «Foi bom.»", "Inês Rocha"),
        ("es", "La ganadora, Ana Ruiz, de 51 años, viajó a Brona.\n«Llovió mucho», dijo ella.", "Ana Ruiz"),
        ("es", "Dijo la ministra Ana Ruiz.\nEl alcalde llamó a Ruiz y dijo que llovía «desde ayer».", ""),
        ("de", "„Es regnet“, sagte die Ingenieurin Ilse Kramm am Freitag.", "Ilse Kramm"),
        ("de", "„Es regnet“, sagte die Krankenschwester Ilse Kramm.", "Ilse Kramm"),
        ("de", "„Es regnet“, sagte der Sprecher der GRW-Fraktion, Jan Kramm, am Freitag.", "Jan Kramm"),
        ("fr", "« Il pleut », a déclaré l’ingénieure Lucie Brandt devant la presse.", "Lucie Brandt"),
        ("fr", "Lucie Brandt, 51 ans, est venue. « Il pleut », a-t-elle assuré.", "Lucie Brandt"),
        ("fr", "Lucie Brandt, 51 ans, est venue. « Il pleut », assure-t-elle.", "Lucie Brandt"),
        ("fr", "L’avocat de M. Brandt, Me Luc Morel, a dénoncé « la pluie ».", "Luc Morel"),
        (
            "fr",
            "La procureure de la République de Brona, Lucie Brandt, a expliqué la loi. « Il pleut », a-t-elle promis.",
            "Lucie Brandt",
        ),
        ("it", "«Piove», ha promesso il presidente della Brona Ugo Brandi, accanto a lei.", "Ugo Brandi"),
        ("it", "«Piove», ha avvertito la comandante dei vigili, Lucia Brandi.", "Lucia Brandi"),
        ("ru", "«Идет дождь», — заявила инженер Анна Ветрова в пятницу.", "Анна Ветрова"),
        ("sv", "– Det regnar, säger ingenjören Ada Roe till TT.", "Ada Roe"),
        ("sv", "Borgmästaren Ada Roe grät.\n– Det regnar, säger hon.", "Ada Roe"),
        ("sv", "– Det regnar, säger Ada Roe, som stod där. Det är bra.", "Ada Roe"),
        ("da", "- Det regner, siger borgmester Ada Roe til Ritzau.", "Ada Roe"),
        ("no", "– Det regner, sier ordfører Ada Roe.", "Ada Roe"),
        ("pl", "– Pada – powiedziała w piątek burmistrz Ada Roe.", "Ada Roe"),
        ("pl", "– Pada – powiedziała Ada Roe. – To dobrze.", "Ada Roe"),
        ("de", "Es brannte. „Es regnet“, sagte der Sprecher der Nordbank.", ""),
        ("en", "The leader, Ada Roe, 51, accused Odd Berner, 40, of having “made it rain”.", "Ada Roe"),
        ("en", "A nurse from Porto who left. Ada Roe, 51, a nurse, Porto, said: “It rained.”", "Ada Roe"),
        ("en", "Odd Berner, 40, of New Leeds, who left, spoke. Ada Roe, 51, New Leeds, said: “It rained.”", "Ada Roe"),
        ("en", "Ada Roe, 51, who was charged with arson, called it “rain”.", "Ada Roe"),
        ("en", "Ada Roe, 51, whose pier burnt, was charged on Tuesday with “causing the rain”.", ""),
        ("fr", "Lucie Brandt, 51 ans, a été mise en examen mardi pour « mise en danger de la vie d’autrui ».", ""),
        ("en", "Ada Roe, 51, whose pier burnt, told our reporter Odd Berner: “It rained.”", "Ada Roe"),
        ("en", "Odd Berner, 40, and Ada Roe, 51, met. The mayor, Ada Roe, answered “no”.", "Ada Roe"),
        ("en", "Mr Odd Berner said little.\nThe judge let Mr Berner go. “It rained,” she said.", ""),
        ("en", "Mr Odd Berner said little.\nThe judge let Mr Berner go. “It rained,” he said.", "Odd Berner"),
    ],
)
def test_speakers_are_found_in_other_languages(language, text, name):
    paragraphs = tuple(map(Paragraph, text.split("\n")))
    documents = tuple(Document(path, "", paragraphs, language=language) for path in ("a.txt", "b.txt"))
    index = Index(compare(Inputs(versions(documents))))
    evidence = Evidence(index.comparison.inputs, index.comparison.alignment)
    place = Place(0, len(paragraphs) - 1)
    *_, quotation = evidence.facts(place).quotations
    assert Speakers(index, evidence).speaker(place, quotation.words) == name


def test_a_place_is_no_speaker():
    assert speaker("The report calls the harvest in Brona “poor”.") == ""


def test_a_club_is_no_speaker():
    assert (
        speaker("Brona, who have won twice, were glad. Brona coach Petr Adler called it “a good year”.") == "Petr Adler"
    )


def test_spellings_of_one_name_are_one_speaker():
    assert same_speaker("Sergei Malenko", "Malenko")
    assert not same_speaker("Petr Adler", "Ilse Novak")


def test_letters_after_a_name_are_no_part_of_it():
    assert same_speaker("Petr Adler KC", "Petr Adler")
    assert same_speaker("Adler", "Petr Adler Ph.D.")
    assert not same_speaker("Petr Adler KC", "Ilse Novak KC")
    assert not same_speaker("Adler II", "Novak II")


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("She met Christians who had moved to Brona.", []),
        ("She met Williams, who had moved to Brona.", ["williams"]),
        ("She met Halm who had moved to Brona.", ["halm"]),
    ],
)
def test_a_group_of_whom_some_are_told_is_no_person(text, known):
    index = Index(compare(Inputs(versions_of(text, "Nothing."))))
    assert list(Speakers(index, Evidence(index.comparison.inputs, index.comparison.alignment)).people[0]) == known


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Craig Lowell", "Carla Lowell", True),
        ("Tom Quill", "Thomas Quill", False),
        ("Tony Halm", "Antony Halm", False),
        ("Sergey Halm", "Sergei Halm", False),
        ("J. Quill", "Thomas Quill", False),
        ("Quill", "Thomas Quill", False),
    ],
)
def test_people_of_one_last_name_are_told_apart_by_their_first_names(one, other, apart):
    assert is_another(one, other) is apart
    assert same_speaker(one, other) is not apart


def test_a_name_with_letters_after_it_is_a_person():
    assert speaker("In court, Ada Marek KC said a word to Adler.\n“It was a bad year,” she said.") == "Ada Marek KC"


def test_a_word_that_ends_with_a_title_is_one_where_words_are_compounds():
    text = "„Es brennt“, sagte Feuerwehrsprecherin Ilse Novak in Brona."
    documents = tuple(Document(name, "", (Paragraph(text),), language="de") for name in ("a.txt", "b.txt"))
    index = Index(compare(Inputs(versions(documents))))
    evidence = Evidence(index.comparison.inputs, index.comparison.alignment)
    [quotation] = evidence.facts(Place(0, 0)).quotations
    assert Speakers(index, evidence).speaker(Place(0, 0), quotation.words) == "Ilse Novak"


def in_language(language, *texts):
    documents = (Document(str(number), "", (Paragraph(text),), language=language) for number, text in enumerate(texts))
    index = Index(compare(Inputs(versions(tuple(documents)))))
    return quotation_ledger(index, Evidence(index.comparison.inputs, index.comparison.alignment))


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ar", "قال وزير النقل سامي درويش في بيان: «الجسر آمن».", "وزير النقل سامي درويش"),
        ("ar", "وقالت المديرة ليلى حداد إن «الجسر آمن».", "المديرة ليلى حداد"),
        ("ar", "قال سامي درويش إن الجسر قديم. وأضاف لوكالة الأنباء: «الجسر آمن».", "سامي درويش"),
        ("he", 'השר דוד לוין אמר: "הגשר בטוח".', "השר דוד לוין"),
        ("he", '"הגשר בטוח", אמרה השרה רונית כהן.', "השרה רונית כהן"),
        ("he", 'דוברת החברה מסרה בתגובה: "הגשר בטוח".', "דוברת החברה"),
        ("ar", "«الجسر آمن»، تقول ليلى حداد.", "ليلى حداد"),
        ("fa", "وزیر راه احمد کریمی گفت: «پل امن است».", "وزیر راه احمد کریمی"),
        ("zh", "桥梁局局长王芳10日在会上表示，“这座桥很安全”。", "桥梁局局长王芳"),
        ("zh", "“这座桥很安全，”局长李明说。", "局长李明"),
        ("zh", "王芳说，这座桥很旧。她还说：“这座桥很安全。”", "王芳"),
        ("zh", "这座桥被称为“老桥”。", ""),
        ("zh", "市长王建民12日赶到现场，指挥救援，并要求“不惜一切代价抢救”。", "市长王建民"),
        ("zh", "据称，公司违规。\n“窗户玻璃全碎了。”住在附近的居民张秀兰说，她今年62岁。", "住在附近的居民张秀兰"),
        ("zh", "她说：“这座桥很安全。”", ""),
        ("zh", "靠近河边的人看见水位上涨以后都跑上山去过夜的那位老渔民表示：“这座桥很安全。”", ""),
        ("ko", '김진영 과장은 "다리는 안전하다"고 말했다.', "김진영 과장"),
        ("ko", '목격자 이모(45)씨는 "다리는 안전하다"라고 전했다.', "목격자 이모씨"),
        ("tr", 'Vali Ali Demir, "Köprü güvenli" dedi.', "Ali Demir"),
        ("he", 'אמר חובש מד"א יוסי כהן: "הגשר בטוח".', "חובש מד״א יוסי כהן"),
        ("ar", "وقال سائق شاحنة كبيرة كان يعبر الجسر وقت الحادث: «الجسر آمن».", ""),
        ("ja", "佐藤花子知事は会見で「橋は安全だ」と語った。", "佐藤花子知事"),
        ("ja", "「橋は安全だ」と近くの会社員、鈴木健さん（45）は話した。", "鈴木健さん"),
        ("ja", "田中局長は現場を見た。「橋は安全だ」と強調した。", "田中局長"),
        ("ja", "会見では「橋は安全だ」と強調した。", ""),
        ("ja", "鈴木健社長(58)は12日から会見し、「深くおわびします」と謝罪した。", "鈴木健社長"),
        ("ja", "佐藤花子知事も「原因究明を求める」とのコメントを出した。", "佐藤花子知事"),
        ("ar", "وقال الناجي أحمد صلاح البالغ من العمر 32 عاما «كانت الأبواب مغلقة».", "الناجي أحمد صلاح"),
    ],
)
def test_in_a_script_without_capitals_the_subject_of_the_clause_is_the_speaker(language, text, name):
    assert [row.speaker for row in in_language(language, text, text)] == [name]


@pytest.mark.parametrize(
    ("language", "left", "right", "verdict"),
    [
        ("zh", "局长王芳说：“桥很安全。”", "王芳表示：“桥很安全。”", QuotationVerdict.VERBATIM),
        ("zh", "局长王芳说：“桥很安全。”", "李明表示：“桥很安全。”", QuotationVerdict.REATTRIBUTED),
        ("zh", "局长王芳说：“桥很安全。”", "她说：“桥很安全。”", QuotationVerdict.VERBATIM),
        ("ar", "قال الوزير سامي درويش: «الجسر آمن».", "وأكد درويش: «الجسر آمن».", QuotationVerdict.VERBATIM),
        ("zh", "江州市局长陈国栋说：“桥很安全。”", "江州市市长王建民说：“桥很安全。”", QuotationVerdict.REATTRIBUTED),
        ("zh", "局长陈国栋说：“桥很安全。”", "局长陈国梁说：“桥很安全。”", QuotationVerdict.VERBATIM),
        (
            "pl",
            "– Most jest bezpieczny – podkreślił szef rządu.",
            "– Most jest bezpieczny – powiedział minister Jan Malec.",
            QuotationVerdict.REATTRIBUTED,
        ),
        (
            "sv",
            "– Bron är säker, säger minister Ada Roe.",
            "Minister Ada Roe kom. ”Bron är säker”, sade hon.",
            QuotationVerdict.VERBATIM,
        ),
        (
            "ja",
            "主婦の山本花さん(64)は「橋は安全だ」と話した。",
            "64歳の女性は「橋は安全だ」と語った。",
            QuotationVerdict.VERBATIM,
        ),
        (
            "ja",
            "主婦の山本花さん(64)は「橋は安全だ」と話した。",
            "消防隊員は「橋は安全だ」と語った。",
            QuotationVerdict.REATTRIBUTED,
        ),
        (
            "ar",
            "وقال الناجي أحمد صلاح «كانت الأبواب مغلقة».",
            "وقال أحد السكان، ويدعى أحمد صلاح: «كانت الأبواب مغلقة».",
            QuotationVerdict.VERBATIM,
        ),
        ("zh", "一名居民说：“桥很安全。”", "一名警察说：“桥很安全。”", QuotationVerdict.REATTRIBUTED),
        ("zh", "一名居民说：“桥很安全。”", "附近居民李明说：“桥很安全。”", QuotationVerdict.VERBATIM),
        ("zh", "居民李明说：“桥很安全。”", "一位居民说：“桥很安全。”", QuotationVerdict.VERBATIM),
        ("zh", "局长陈国栋说：“桥很安全。”", "一名目击者说：“桥很安全。”", QuotationVerdict.REATTRIBUTED),
        (
            "zh",
            "局长陈国栋来到桥上。一名目击者说：“桥很安全。”",
            "局长陈国栋说：“桥很安全。”",
            QuotationVerdict.VERBATIM,
        ),
        (
            "zh",
            "局长陈国栋说：“桥很安全。”",
            "局长陈国栋来到桥上。一名目击者说：“桥很安全。”",
            QuotationVerdict.VERBATIM,
        ),
        (
            "ar",
            "قالت كريمة الحفناوي: «الجسر آمن».",
            "وقال طارق العوضي: «الجسر آمن».",
            QuotationVerdict.REATTRIBUTED,
        ),
        (
            "ar",
            "قال الوزير سامي درويش: «الجسر آمن ولن نغلقه هذا العام».",
            "وأكدت ليلى حداد: «الجسر آمن ولن نغلقه هذا العام».",
            QuotationVerdict.REATTRIBUTED,
        ),
    ],
)
def test_a_subject_with_or_without_its_title_is_one_speaker(language, left, right, verdict):
    assert [row.verdict[1] for row in in_language(language, left, right)] == [verdict]


@pytest.mark.parametrize("other", ["Jane Roe", "Mary Jane Roe", "M. Roe", "Roe"])
def test_a_name_with_one_first_name_more_or_less_is_the_same_person(other):
    assert not is_another("Mary Jane Roe", other)
    assert not is_another(other, "Mary Jane Roe")
