"""A transaction that fails says why, and leaves nothing half done."""

import pytest

from copytaster.storage.database import in_memory, transaction


@pytest.fixture
def database():
    connection = in_memory()
    yield connection
    connection.close()


def fail_after(database, statement):
    with transaction(database):
        database.execute(statement)
        raise KeyError


def test_what_fails_in_a_transaction_is_rolled_back(database):
    with pytest.raises(KeyError):
        fail_after(database, "INSERT INTO base VALUES ('a.txt', 1)")
    assert database.execute("SELECT * FROM base").fetchall() == []


def test_what_sqlite_itself_rolled_back_is_told_with_its_own_reason(database):
    """As it does when the disk is full."""
    with pytest.raises(KeyError):
        fail_after(database, "ROLLBACK")
