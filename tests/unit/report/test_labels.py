import json
from dataclasses import replace

from copytaster.alignment.alignment import Relation
from copytaster.comparison.importance import Reason
from copytaster.export import registry
from copytaster.report.build import build
from copytaster.report.labels import ENGLISH, ReasonNames
from copytaster.text.document import Role
from fakes.comparisons import bridge


def test_every_role_and_relation_has_a_name():
    assert all(ENGLISH.relations.of(relation) for relation in Relation)
    assert {role for role in Role if not ENGLISH.roles.of(role)} == {Role.BODY}


def test_every_reason_has_words_of_its_own():
    assert len({ENGLISH.reasons.of(reason) for reason in Reason}) == len(Reason)


def test_reasons_are_told_in_the_language_of_the_report_but_not_in_json():
    report = build(bridge(), labels=replace(ENGLISH, reasons=ReasonNames(figure="eine andere Zahl")))
    assert "eine andere Zahl" in [change.reason for change in report.changes]
    reasons = [change["reason"] for change in json.loads(registry.render(report, "json"))["changes"]]
    assert "figure altered, added or left out" in reasons
    assert "eine andere Zahl" not in reasons


def test_thousands_are_set_apart():
    assert ENGLISH.count(1234567) == "1,234,567"


def test_a_reason_without_a_word_stands_for_itself():
    assert [ENGLISH.aside("spelling"), ENGLISH.aside("other")] == ["spelling", "other"]


def test_one_is_told_in_the_singular():
    assert [ENGLISH.words_of(1), ENGLISH.words_of(1467)] == ["1 word", "1,467 words"]
    assert ENGLISH.versions_of(1, "A").startswith("1 version:")
    assert ENGLISH.versions_of(3, "A") == "3 versions, measured against A"
    assert ENGLISH.unlisted(1) == "1 further change is not listed."
    assert ENGLISH.unlisted(2000) == "2,000 further changes are not listed."
