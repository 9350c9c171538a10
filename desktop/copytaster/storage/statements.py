"""Which SQL statements apply an edit to the tables of a project file."""

from __future__ import annotations

from copytaster.project.annotating import Annotate, DescribeCode, RemoveCode, RenameCode
from copytaster.project.edits import (
    ChangeOption,
    ChangeRole,
    ChooseBase,
    ChooseDerivation,
    Cut,
    DropBase,
    DropMove,
    DropSet,
    Edit,
    LeaveAside,
    MoveDocument,
    PickSet,
    SetAside,
    TakeBack,
    Tie,
    Unpin,
)
from copytaster.storage.edit_fields import Fields, flat

STATEMENTS: dict[type[Edit], str] = {
    MoveDocument: "INSERT OR REPLACE INTO document_move VALUES (:turn, :document, :beside)",
    DropMove: "DELETE FROM document_move WHERE turn = :turn",
    PickSet: "INSERT OR REPLACE INTO picked_set VALUES (:number, :documents)",
    DropSet: "DELETE FROM picked_set WHERE number = :number",
    SetAside: "INSERT OR REPLACE INTO paragraph_aside VALUES (:document, :paragraph, :quote, :sha256, 1)",
    TakeBack: "INSERT OR REPLACE INTO paragraph_aside VALUES (:document, :paragraph, :quote, :sha256, 0)",
    LeaveAside: """DELETE FROM paragraph_aside
        WHERE document = :document AND paragraph = :paragraph AND quote = :quote AND sha256 = :sha256""",
    ChangeRole: "INSERT OR REPLACE INTO paragraph_role VALUES (:document, :paragraph, :quote, :sha256, :role)",
    ChooseBase: "INSERT OR REPLACE INTO base VALUES (:document, :turn)",
    DropBase: "DELETE FROM base WHERE document = :document",
    Tie: """INSERT OR REPLACE INTO pin VALUES (:a_document, :a_paragraph, :a_quote, :a_sha256,
        :b_document, :b_paragraph, :b_quote, :b_sha256, 'tie')""",
    Cut: """INSERT OR REPLACE INTO pin VALUES (:a_document, :a_paragraph, :a_quote, :a_sha256,
        :b_document, :b_paragraph, :b_quote, :b_sha256, 'cut')""",
    Unpin: """DELETE FROM pin
        WHERE a_document = :a_document AND a_paragraph = :a_paragraph AND a_quote = :a_quote AND a_sha256 = :a_sha256
        AND b_document = :b_document AND b_paragraph = :b_paragraph AND b_quote = :b_quote AND b_sha256 = :b_sha256""",
    ChooseDerivation: "INSERT OR REPLACE INTO derivation VALUES (:document, :of, :derivation)",
    ChangeOption: "INSERT OR REPLACE INTO option VALUES (:name, :value)",
    Annotate: """INSERT OR REPLACE INTO annotation VALUES (
        :a_document, :a_paragraph, :a_quote, :a_sha256, :a_start, :a_words,
        :b_document, :b_paragraph, :b_quote, :b_sha256, :b_start, :b_words, :kind, :codes, :memo)""",
    DescribeCode: "INSERT OR REPLACE INTO code (name, meaning, keys) VALUES (:name, :meaning, :keys)",
    RemoveCode: "DELETE FROM code WHERE name = :name",
    RenameCode: "UPDATE code SET name = :new WHERE name = :name",
}
DROP_ROLE = """DELETE FROM paragraph_role
    WHERE document = :document AND paragraph = :paragraph AND quote = :quote AND sha256 = :sha256"""
DROP_DERIVATION = "DELETE FROM derivation WHERE document = :document AND of = :of"
DROP_ANNOTATION = """DELETE FROM annotation
    WHERE a_document = :a_document AND a_paragraph = :a_paragraph AND a_quote = :a_quote AND a_sha256 = :a_sha256
    AND a_start = :a_start AND a_words = :a_words
    AND b_document = :b_document AND b_paragraph = :b_paragraph AND b_quote = :b_quote AND b_sha256 = :b_sha256
    AND b_start = :b_start AND b_words = :b_words AND kind = :kind"""
GIVE_RENAMED = """UPDATE annotation
    SET codes = (SELECT json_group_array(CASE value WHEN :name THEN :new ELSE value END)
        FROM (SELECT value FROM json_each(annotation.codes) ORDER BY key))
    WHERE EXISTS (SELECT 1 FROM json_each(annotation.codes) WHERE value = :name)"""
DROP_OPTION = "DELETE FROM option WHERE name = :name"


def statements(edit: Edit) -> tuple[tuple[str, ...], Fields]:
    """Return the SQL statements that apply a settled edit to the tables, and their named values."""
    match edit:
        case Annotate(codes=(), memo=""):
            return (DROP_ANNOTATION,), flat(edit)
        case RenameCode():
            return (STATEMENTS[RenameCode], GIVE_RENAMED), flat(edit)
        case ChangeRole(role=None):
            return (DROP_ROLE,), flat(edit)
        case ChooseDerivation(derivation=None):
            return (DROP_DERIVATION,), flat(edit)
        case ChangeOption(value=None):
            return (DROP_OPTION,), flat(edit)
        case _:
            return (STATEMENTS[type(edit)],), flat(edit)
