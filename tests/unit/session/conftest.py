"""A folder with two versions of one report and a report of its own, and sessions that are closed again."""

import pytest

from copytaster.session.create import open_paths

FERRY = """Ferry service returns to Lindholm island

The ferry “Aurelia” sailed from Lindholm on Monday for the first time since the storm in November.

“We counted every day of it,” said the harbour master, Ines Oduya, as 240 passengers went aboard.

Repairs to the landing stage cost 4.2 million crowns, the island council said in a statement.

The council wants a second stage built on the northern shore before next winter.
"""
QUAY = """Lindholm island ferry sails again

The ferry “Aurelia” sailed from Lindholm island on Monday, the first time since the November storm.

Repairs to the landing stage cost 4.5 million crowns, the island council said.

The harbour master, Ines Oduya, said they had counted every day as 240 passengers went aboard.
"""
BAKERY = """Bakers' guild opens a school in Vessby

Flour, yeast and patience: a school for bakers has opened its ovens in the old mill of Vessby.

Nineteen apprentices learn to shape rye loaves there under a retired confectioner.
"""


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    for name, text in (("a-wire.txt", FERRY), ("b-quay.txt", QUAY), ("c-mill.txt", BAKERY)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def opened():
    """Open sessions that are closed when the test ends."""
    sessions = []

    def open_and_keep(*paths, **options):
        sessions.append(open_paths(paths, **options))
        return sessions[-1]

    yield open_and_keep
    for session in sessions:
        session.close()


@pytest.fixture
def session(folder, opened):
    return opened(folder)


@pytest.fixture
def key(session):
    """Return the key of the story of the ferry."""
    return session.state.stories[0].key
