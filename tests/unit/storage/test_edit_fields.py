from typing import get_args

import pytest

from copytaster.project.edits import Edit
from copytaster.storage.edit_fields import MAKERS, NAMES
from copytaster.storage.statements import STATEMENTS


@pytest.mark.parametrize("edit", get_args(Edit))
def test_every_edit_can_be_stored_and_read_again(edit):
    assert edit in STATEMENTS
    assert NAMES[edit] in MAKERS
