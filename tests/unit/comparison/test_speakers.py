import pytest

from copytaster.alignment.alignment import Place
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.speakers import Speakers, same_speaker
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
        ("Ruta Halm of the Brona Dairy, who sells milk, was happy.\n“It was a good year,” said Halm.", "Ruta Halm"),
        ("“It was a good year,” said Bronian Minister Ilse Novak.", "Ilse Novak"),
    ],
)
def test_the_speaker_is_the_person_who_says_it(paragraph, name):
    assert speaker(paragraph) == name


def test_a_place_is_no_speaker():
    assert speaker("The report calls the harvest in Brona “poor”.") == ""


def test_a_club_is_no_speaker():
    assert (
        speaker("Brona, who have won twice, were glad. Brona coach Petr Adler called it “a good year”.") == "Petr Adler"
    )


def test_spellings_of_one_name_are_one_speaker():
    assert same_speaker("Sergei Malenko", "Malenko")
    assert same_speaker("", "Ilse Novak")
    assert not same_speaker("Petr Adler", "Ilse Novak")


def test_letters_after_a_name_are_no_part_of_it():
    assert same_speaker("Petr Adler KC", "Petr Adler")
    assert same_speaker("Adler", "Petr Adler Ph.D.")
    assert not same_speaker("Petr Adler KC", "Ilse Novak KC")
    assert not same_speaker("Adler II", "Novak II")


def test_a_name_with_letters_after_it_is_a_person():
    assert speaker("In court, Ada Marek KC said a word to Adler.\n“It was a bad year,” she said.") == "Ada Marek KC"


def test_a_word_that_ends_with_a_title_is_one_where_words_are_compounds():
    text = "„Es brennt“, sagte Feuerwehrsprecherin Ilse Novak in Brona."
    documents = tuple(Document(name, "", (Paragraph(text),), language="de") for name in ("a.txt", "b.txt"))
    index = Index(compare(Inputs(versions(documents))))
    evidence = Evidence(index.comparison.inputs, index.comparison.alignment)
    [quotation] = evidence.facts(Place(0, 0)).quotations
    assert Speakers(index, evidence).speaker(Place(0, 0), quotation.words) == "Ilse Novak"
