from itertools import combinations
from time import process_time
from types import SimpleNamespace

from copytaster.cli.stories import as_text, nearest_of
from copytaster.session.state import StoryView
from copytaster.stories.story import Similarity
from copytaster.text.document import Document


def test_each_document_is_told_with_the_one_most_similar_to_it():
    assert nearest_of([Similarity(0, 1, 0.5), Similarity(0, 2, 0.9), Similarity(1, 2, 0.0)]) == {0: 0.9, 1: 0.5, 2: 0.9}


def test_a_story_of_hundreds_of_documents_is_listed_in_the_time_it_takes_to_read_its_pairs_once():
    documents = [Document(f"{number}.txt", "", ()) for number in range(700)]
    pairs = tuple(Similarity(a, b, 0.5) for a, b in combinations(range(700), 2))
    story = StoryView("story:0", "Skarv", tuple(range(700)), pairs, picked=False)
    session = SimpleNamespace(state=SimpleNamespace(documents=documents, stories=(story,)))
    begun = process_time()
    lines = as_text(session).splitlines()
    assert (lines[700], process_time() - begun < 3) == ("   699.txt  (50 % alike)", True)
