"""What a document tells of itself."""

import pytest

from copytaster.text.document import Document


@pytest.mark.parametrize(
    ("date", "revised", "told"),
    [
        ("2024-05-06", "2024-05-06T09:10:00Z", "2024-05-06T09:10:00Z"),
        ("2024-05-06", "2024-05-07T09:10:00Z", "2024-05-06"),
        ("2024-05-06", None, "2024-05-06"),
        (None, "2024-05-06T09:10:00Z", None),
    ],
    ids=["of that day", "of a later day", "never", "without a date"],
)
def test_the_date_has_the_time_of_a_revision_on_the_same_day(date, revised, told):
    assert Document("a.txt", "0" * 64, (), date=date, revised=revised).written == told
