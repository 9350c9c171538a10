from copytaster.alignment.alignment import Relation
from copytaster.report.labels import ENGLISH
from copytaster.text.document import Role


def test_every_role_and_relation_has_a_name():
    assert all(ENGLISH.relations.of(relation) for relation in Relation)
    assert {role for role in Role if not ENGLISH.roles.of(role)} == {Role.BODY}


def test_thousands_are_set_apart():
    assert ENGLISH.count(1234567) == "1,234,567"


def test_a_reason_without_a_word_stands_for_itself():
    assert [ENGLISH.aside("spelling"), ENGLISH.aside("other")] == ["spelling", "other"]
