"""Tables that were exported into the folder compared."""

import pytest

from copytaster.errors import UnreadableDocument
from copytaster.export import agreement_csv, agreement_json, agreement_text, csv_writer
from copytaster.readers.registry import read
from copytaster.report.build import build
from fakes.codings import agreement_report
from fakes.comparisons import bridge

WRITTEN = {
    "changes.csv": lambda: csv_writer.render(build(bridge())),
    "agreement.csv": lambda: agreement_csv.render(agreement_report()),
    "agreement.json": lambda: agreement_json.render(agreement_report()),
    "agreement.txt": lambda: agreement_text.render(agreement_report()),
}


@pytest.mark.parametrize("name", WRITTEN)
def test_a_table_of_ours_is_no_document(tmp_path, name):
    (tmp_path / name).write_bytes(WRITTEN[name]())
    with pytest.raises(UnreadableDocument, match="it is a report made by Copytaster"):
        read(tmp_path / name, name)


@pytest.mark.parametrize(
    "listed",
    [
        "1. Harbour of Vessby\n   The quay is dry.\n2. Ferry\n   It sails again.\n",
        "The two:\n1. Harbour\n   quay.txt  (93 % alike)\n",
        "1. Harbour\nIt is said that they are\n   quite  (93 % alike)\n",
    ],
)
def test_a_list_of_somebody_else_is_a_document(tmp_path, listed):
    (tmp_path / "list.txt").write_text(listed, encoding="utf-8")
    assert read(tmp_path / "list.txt", "list.txt")[0].paragraphs


def test_another_table_is_a_document(tmp_path):
    (tmp_path / "table.csv").write_text("number,version,place\n1,second,The harbour of Vessby\n", encoding="utf-8")
    assert read(tmp_path / "table.csv", "table.csv")[0].paragraphs
