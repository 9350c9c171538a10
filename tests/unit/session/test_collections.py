"""A file of several articles gives as many documents, and decisions stay with theirs."""

import json
from xml.sax.saxutils import escape

import jsonschema
import pytest

from copytaster.alignment.alignment import Place
from copytaster.cli.main import main
from copytaster.comparison.index import Index
from copytaster.comparison.walk import stops
from copytaster.project.edits import ChooseBase, SetAside, Tie
from copytaster.resources import resource
from copytaster.session.annotations import annotate
from copytaster.session.coding import as_seen_by, read_coder
from copytaster.session.create import open_project
from copytaster.session.refresh import refresh
from copytaster.session.work import compare_story
from fakes.exports import FERRY, nexis_text

NEWS = "A new ferry was named in the yard of Vessby.\n\nShe is to carry 300 passengers from May on."


def post(text, number):
    title, _, body = text.strip().partition("\n\n")
    return f"<item><title>{escape(title)}</title><guid>p{number}</guid><description>{escape(body)}</description></item>"


def feed(*posts):
    return f"<rss><channel><title>Port Post</title>{''.join(posts)}</channel></rss>"


@pytest.fixture
def posts(folder):
    """Return the posts of the three reports in `folder`."""
    return [post(path.read_text(encoding="utf-8"), number) for number, path in enumerate(sorted(folder.iterdir()), 1)]


@pytest.fixture
def file(tmp_path, posts):
    path = tmp_path / "feed.xml"
    path.write_text(feed(*posts), encoding="utf-8")
    return path


def test_each_article_is_a_document_in_its_story(file, opened):
    session = opened(file)
    assert session.state.keys == ("feed.xml//p1", "feed.xml//p2", "feed.xml//p3")
    assert [story.documents for story in session.state.stories] == [(0, 1), (2,)]
    assert [(one.number, one.source) for one in session.state.documents] == [
        (number, "Port Post") for number in (1, 2, 3)
    ]


def test_an_article_is_grouped_with_files_beside_it(file, folder, opened):
    session = opened(file, folder)
    assert {len(story.documents) for story in session.state.stories} == {4, 2}


def test_decisions_stay_with_their_article_when_one_comes_before_it(file, opened, posts):
    session = opened(file)
    key = session.state.stories[0].key
    session.perform(SetAside(*session.spot(key, Place(1, 2))))
    session.perform(Tie(session.spot(key, Place(0, 2)), session.spot(key, Place(1, 1))))
    session.perform(ChooseBase(session.state.keys[1]))
    file.write_text(feed(post(NEWS, 9), *posts), encoding="utf-8")
    found = refresh(session)
    assert (found.changed, found.added, found.removed, found.loosened) == ((), ("feed.xml//p9",), (), ())
    assert [one.number for one in session.state.documents] == [1, 2, 3, 4]
    assert session.state.documents[2].paragraphs[2].set_aside == "by hand"
    assert session.story(key).base == 1
    assert len(session.inputs(key).pins) == 1


def test_the_articles_of_a_renamed_file_keep_their_keys(folder, file, opened):
    for report in folder.iterdir():
        report.unlink()
    file = file.rename(folder / file.name)
    session = opened(folder)
    before = session.state.keys
    session.perform(SetAside(*session.spot(session.state.stories[0].key, Place(1, 2))))
    file.rename(folder / "posts.xml")
    assert refresh(session).renamed == before == ("feed.xml//p1", "feed.xml//p2", "feed.xml//p3")
    session.close()
    again = opened(folder)
    assert (again.state.keys, again.state.documents[1].paragraphs[2].set_aside) == (before, "by hand")


def test_an_article_that_is_gone_is_told(file, opened, posts):
    session = opened(file)
    file.write_text(feed(posts[0], posts[2]), encoding="utf-8")
    assert refresh(session).removed == ("feed.xml//p2",)


def test_an_untouched_file_keeps_its_very_documents(file, opened, posts):
    session = opened(file)
    before = session.state.documents
    file.write_text(feed(*posts) + "\n", encoding="utf-8")
    refresh(session)
    assert all(old is new for old, new in zip(before, session.state.documents, strict=True))


def test_decisions_are_there_when_the_file_is_opened_again(file, opened):
    first = opened(file)
    first.perform(SetAside(*first.spot(first.state.stories[0].key, Place(1, 2))))
    first.close()
    again = open_project(first.project_file, write=False)
    assert again.state.documents[1].paragraphs[2].set_aside == "by hand"


def test_an_empty_article_is_told_and_the_others_are_there(file, opened, posts):
    file.write_text(feed(posts[0], "<item><title></title></item>", posts[1]), encoding="utf-8")
    session = opened(file)
    assert [one.number for one in session.state.documents] == [1, 3]
    assert [str(one.reason).partition(" in ")[0] for one in session.state.unread] == ["Article 2"]


def test_a_file_with_an_empty_article_is_not_read_again_without_need(file, opened, posts, monkeypatch):
    def refuse(path, given, progress):
        raise AssertionError(path)

    file.write_text(feed(posts[0], "<item><title></title></item>", posts[1]), encoding="utf-8")
    session = opened(file)
    monkeypatch.setattr("copytaster.readers.registry.read", refuse)
    assert refresh(session).changed == ()


def test_articles_of_one_file_are_compared_with_each_other(file, opened):
    session = opened(file)
    comparison = compare_story(session, session.state.stories[0].key)
    assert session.accept(session.state.stories[0].key, comparison)
    assert comparison.changes


def said(capsysbinary, *words):
    status = main([str(word) for word in words], window=None)
    return status, capsysbinary.readouterr().out.decode()


def test_the_list_of_stories_tells_which_article(file, capsysbinary):
    status, told = said(capsysbinary, "stories", file)
    assert status == 0
    assert f"   {file}, article 2  (" in told


def test_the_stories_as_json_number_the_articles(file, capsysbinary):
    _, text = said(capsysbinary, "stories", file, "--format", "json")
    told = json.loads(text)
    jsonschema.validate(told, json.loads(resource("schema", "stories-1.json").read_text(encoding="utf-8")))
    story, alone = told["stories"]
    assert (story["documents"], story["articles"]) == ([str(file)] * 2, [1, 2])
    assert (story["pairs"][0]["a_article"], story["pairs"][0]["b_article"]) == (1, 2)
    assert alone["articles"] == [3]


def test_the_stories_of_a_folder_have_no_numbers_of_articles(folder, capsysbinary):
    assert "article" not in said(capsysbinary, "stories", folder, "--format", "json")[1]


def test_a_story_of_a_file_is_compared_by_its_number(file, capsysbinary):
    status, told = said(capsysbinary, "compare", file, "--story", "1", "--format", "json")
    versions = json.loads(told)["versions"]
    jsonschema.validate(
        json.loads(told), json.loads(resource("schema", "comparison-1.json").read_text(encoding="utf-8"))
    )
    assert status == 0
    assert [(one["path"], one["article"]) for one in versions] == [(str(file), 1), (str(file), 2)]


def test_every_report_says_which_article_it_is_about(file, capsysbinary, monkeypatch):
    monkeypatch.chdir(file.parent)
    for form in ("text", "html", "tei"):
        told = said(capsysbinary, "compare", file.name, "--story", "1", "--format", form)[1].replace("<wbr>", "")
        assert "feed.xml, article 2" in told or '<idno type="article">2</idno>' in told


@pytest.mark.parametrize("command", [["stories"], ["compare", "--story", "1"]])
def test_a_report_about_articles_is_no_document(file, tmp_path, capsysbinary, command, opened):
    _, told = said(capsysbinary, command[0], file, *command[1:])
    (tmp_path / "made.txt").write_text(told, encoding="utf-8")
    session = opened(tmp_path)
    assert {document.path for document in session.state.documents} >= {str(file)}
    assert not any("made" in document.path for document in session.state.documents)


def test_a_second_coder_may_have_the_file_under_another_name(file, tmp_path, opened):
    first = opened(file)
    other = tmp_path / "second" / "wires.xml"
    other.parent.mkdir()
    other.write_bytes(file.read_bytes())
    second = opened(other)
    index = Index(compare_story(second, second.state.stories[0].key))
    second.perform(annotate(second, index, next(iter(stops(index))), ("figure",), ""))
    theirs = as_seen_by(read_coder(second.project_file, first.project_file), first)
    (one,) = theirs.project.annotations
    assert {one.change.a.document, one.change.b.document} == {"feed.xml//p1", "feed.xml//p2"}


def test_a_wire_that_many_outlets_carry_word_for_word_is_several_documents(tmp_path, opened):
    path = tmp_path / "nexis.txt"
    path.write_text(nexis_text(FERRY, FERRY._replace(source="The Quay"), FERRY), encoding="utf-8")
    session = opened(path)
    assert [key.partition("//")[2] for key in session.state.keys] == [
        "Port Post, 2024-05-06, Ferry service returns to Lindholm island",
        "The Quay, 2024-05-06, Ferry service returns to Lindholm island",
        "Port Post, 2024-05-06, Ferry service returns to Lindholm island (2)",
    ]
    assert [story.documents for story in session.state.stories] == [(0, 1, 2)]
