"""Reports that were exported into the folder compared."""

import pytest

from copytaster.errors import UnreadableDocument
from copytaster.export import registry
from copytaster.readers.registry import read
from copytaster.report.build import build
from copytaster.session.refresh import refresh
from fakes.comparisons import bridge


@pytest.fixture(scope="module", params=["text", "json", "html", "pdf", "docx", "tei", "tei-standoff"])
def exported(request):
    return registry.find(request.param).suffix, registry.render(build(bridge()), request.param)


def test_a_report_is_no_document(tmp_path, exported):
    suffix, data = exported
    file = tmp_path / f"report{suffix}"
    file.write_bytes(data)
    with pytest.raises(UnreadableDocument, match="it is a report made by Copytaster, not a document"):
        read(file, file.name)


def test_a_report_in_the_folder_changes_nothing(folder, session, exported):
    suffix, data = exported
    before = [document.path for document in session.state.documents]
    (folder / f"report{suffix}").write_bytes(data)
    refresh(session)
    assert [document.path for document in session.state.documents] == before
    assert session.state.unread == ()


def test_where_there_are_only_reports_they_are_named(tmp_path, opened):
    (tmp_path / "report.txt").write_bytes(registry.render(build(bridge()), "text"))
    assert [one.code for one in opened(tmp_path).state.unread] == ["report"]


def test_a_report_given_by_name_is_refused(folder, opened):
    report = folder / "report.txt"
    report.write_bytes(registry.render(build(bridge()), "text"))
    assert [one.code for one in opened(folder / "a-wire.txt", report).state.unread] == ["report"]


def test_an_article_about_the_program_is_a_document(tmp_path):
    article = tmp_path / "article.txt"
    article.write_text("A Copytaster report was handed to the editor.\n\nCopytaster report\n", encoding="utf-8")
    assert read(article, article.name)[0].paragraphs
