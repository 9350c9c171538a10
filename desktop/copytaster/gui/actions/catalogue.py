"""Every menu and every action of the window, in the order of the menus."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copytaster.gui.actions.spec import ActionSpec, MenuSpec, Need
from copytaster.settings import THEMES
from copytaster.text.document import Role
from copytaster.text.version import label

CONTEXT: Final = "Actions"
LEDGERS: Final = ("quotations", "facts", "omissions", "coverage", "roles", "spun", "lineage")
"""The ledgers in the order of their tabs and keys."""
BASES: Final = 26
"""How many versions the menu offers as the base; beyond them there are the headings of the columns."""
KEYED_BASES: Final = 9
"""How many versions have a key of their own to become the base."""

SESSION = frozenset({Need.SESSION})
COMPARISON = frozenset({Need.COMPARISON})
DOCUMENTS = frozenset({Need.DOCUMENTS})
PLACE = frozenset({Need.PLACE})
FOUND = frozenset({Need.FOUND})


def said(text: str) -> str:
    """Mark `text` for translation, which happens when it is shown."""
    return str(QT_TRANSLATE_NOOP(CONTEXT, text))


MENUS = (
    MenuSpec("file", said("&File")),
    MenuSpec("file/recent", said("Open &recent"), "recent"),
    MenuSpec("edit", said("&Edit")),
    MenuSpec("view", said("&View")),
    MenuSpec("view/base", said("&Base"), "base", line=True),
    MenuSpec("view/theme", said("&Colours"), "theme", line=True),
    MenuSpec("go", said("&Go")),
    MenuSpec("go/ledger", said("Led&ger"), "ledgers", line=True),
    MenuSpec("story", said("S&tory")),
    MenuSpec("paragraph", said("&Paragraph")),
    MenuSpec("paragraph/role", said("Change &role"), "role"),
    MenuSpec("help", said("&Help")),
)

TEXTS = {
    "open-folder": (said("&Open folder…"), said("Open a folder of documents and sort them into stories")),
    "open-files": (said("Open &files…"), said("Open some documents and compare them")),
    "open-sample": (said("Open the &sample"), said("Open the story that comes with the program")),
    "refresh": (said("Refres&h"), said("Read again what changed on disk")),
    "export": (said("&Export…"), said("Write the comparison as PDF, Word, HTML, TEI, text or data")),
    "save-copy": (said("Save a &copy of the project…"), said("Write a second file with everything you decided")),
    "save-blind-copy": (
        said("Save a copy for a secon&d coder…"),
        said("Write a second file with the codebook and all decisions, but without your notes"),
    ),
    "quit": (said("&Quit"), said("Close the program; everything you decided is already kept")),
    "undo": (said("&Undo"), said("Take back the last decision")),
    "redo": (said("&Redo"), said("Decide again what was taken back")),
    "copy": (said("&Copy"), said("Copy the selected text")),
    "find": (said("&Find…"), said("Search all versions")),
    "find-next": (said("Find &next"), said("Go to the next place found")),
    "find-previous": (said("Find &previous"), said("Go to the place found before")),
    "aside-punctuation": (said("Set aside punc&tuation"), said("Do not count differences of punctuation alone")),
    "aside-spelling": (said("Set aside spe&lling"), said("Do not count differences of spelling alone")),
    "note": (said("Not&e…"), said("Annotate the difference you are at: codes and a memo")),
    "codebook": (said("Code&book…"), said("Describe, rename and remove codes")),
    "go-on": (said("Go &on after coding"), said("Go to the next difference when a key gave this one a code")),
    "agreement": (
        said("Compare with &another coder…"),
        said("Lay another coder's notes beside yours: how far you agree, and where you do not"),
    ),
    "settings": (said("&Settings…"), said("Change how the program looks and starts")),
    "only-differences": (said("Only &differences"), said("Leave out the rows in which nothing differs")),
    "by-importance": (
        said("Most &important first"),
        said("List the most important changes first, and go through them so"),
    ),
    "filter-notes": (
        said("Filter by &note or code…"),
        said("List the changes with a note, without one, or with one code"),
    ),
    "own-order": (said("Moved paragraphs in their own &order"), said("Show a moved paragraph at its own place")),
    "larger": (said("&Larger text"), said("Make the text of the versions larger")),
    "smaller": (said("&Smaller text"), said("Make the text of the versions smaller")),
    "usual-size": (said("&Usual size"), said("Show the text of the versions in its usual size")),
    "show-stories": (said("S&tories and documents"), said("Show the list of stories and documents")),
    "show-changes": (said("List of c&hanges"), said("Show the list of all differences")),
    "show-review": (said("Doubtful lin&ks"), said("Show the least certain links first, to be put right")),
    "show-ledgers": (said("L&edgers"), said("Show what all versions quote, state, lack and share")),
    "ledger-quotations": (said("&Quotations"), said("Show every quotation in all versions")),
    "ledger-facts": (said("&Facts"), said("Show figures, dates and names in all versions")),
    "ledger-omissions": (said("&Omissions"), said("Show what each version lacks and others carry")),
    "ledger-coverage": (said("&Coverage"), said("Show how much of each version comes from the base")),
    "ledger-roles": (said("&Roles"), said("Show headline, byline and lede side by side")),
    "ledger-spun": (said("&Spun copy"), said("Show which version has words swapped one for one")),
    "ledger-lineage": (said("&Who copied whom"), said("Show which version came from which, and on what evidence")),
    "overview": (said("Over&view map"), said("Show where the differences are in the whole story")),
    "reading": (said("&Reading pane"), said("Show the paragraph in focus as plain text")),
    "legend": (said("Le&gend"), said("Show what the colours and lines mean")),
    "full-screen": (said("&Full screen"), said("Fill the whole screen")),
    "next": (said("&Next change"), said("Go to the next difference")),
    "previous": (said("&Previous change"), said("Go to the difference before")),
    "first": (said("&First change"), said("Go to the first difference")),
    "last": (said("&Last change"), said("Go to the last difference")),
    "partner": (said("Go to the &moved partner"), said("Go to the paragraph this one is linked to")),
    "next-story": (said("Next &story"), said("Compare the next story of the list")),
    "previous-story": (said("P&revious story"), said("Compare the story before in the list")),
    "next-pane": (said("Next p&ane"), said("Move the keyboard to the next part of the window")),
    "back": (said("&Back to the text"), said("Close the search, leave full screen, or return to the versions")),
    "pick": (said("&Pick documents to compare…"), said("Choose which documents are compared, whatever their stories")),
    "compare-selected": (said("&Compare selected documents"), said("Compare the documents selected in the list")),
    "move-story": (said("&Move to story…"), said("Put the selected documents into another story")),
    "own-story": (said("A &story of its own"), said("Take the selected documents out of their story")),
    "drop-set": (said("&Remove this hand-picked set"), said("Remove the set; its documents stay")),
    "set-aside": (said("Set &aside"), said("Do not compare this paragraph; it stays visible")),
    "take-back": (said("Take &back"), said("Compare this paragraph again")),
    "tie": (said("&Tie to another paragraph"), said("Mark this paragraph, then press again on its partner")),
    "cut": (said("&Cut from its partner"), said("These two paragraphs do not correspond")),
    "unpin": (said("Remove ties and cuts &here"), said("Let the program decide about this paragraph again")),
    "shortcuts": (said("&Keyboard shortcuts"), said("Show every action and its keys")),
    "about": (said("&About Copytaster"), said("Show the version and the licences")),
}

ROLE_TEXTS = {
    Role.HEADLINE: said("&Headline"),
    Role.STANDFIRST: said("&Standfirst"),
    Role.BYLINE: said("B&yline"),
    Role.DATELINE: said("&Dateline"),
    Role.BODY: said("&Body"),
    Role.LIST_ITEM: said("&List item"),
    Role.CAPTION: said("&Caption"),
    Role.QUOTATION: said("&Quotation"),
    Role.FURNITURE: said("&Furniture"),
}

THEME_TEXTS = {
    "system": said("As the &system"),
    "light": said("&Light"),
    "dark": said("&Dark"),
    "contrast": said("High &contrast"),
}


def spec(  # noqa: PLR0913 - one row of the tables below, read as a row
    id_: str,
    menu: str,
    keys: tuple[str, ...] = (),
    icon: str = "",
    needs: frozenset[Need] = frozenset(),
    *,
    checkable: bool = False,
    line: bool = False,
    tool: bool = False,
) -> ActionSpec:
    """Return the action `id_` with its texts."""
    text, tip = TEXTS[id_]
    return ActionSpec(id_, text, menu, keys, icon, tip, needs, checkable, line=line, tool=tool)


FILE = (
    spec("open-folder", "file", ("Ctrl+O",), "folder", tool=True),
    spec("open-files", "file", ("Ctrl+Shift+O",), "documents"),
    spec("open-sample", "file", (), "sample"),
    spec("refresh", "file", ("F5",), "refresh", SESSION, line=True, tool=True),
    spec("export", "file", ("Ctrl+E",), "export", COMPARISON, line=True, tool=True),
    spec("save-copy", "file", ("Ctrl+Shift+S",), "copy-project", SESSION),
    spec("save-blind-copy", "file", (), "", SESSION),
    spec("quit", "file", ("Ctrl+Q",), "quit", line=True),
)

EDIT = (
    spec("undo", "edit", ("Ctrl+Z",), "undo", frozenset({Need.UNDO}), tool=True),
    spec("redo", "edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", frozenset({Need.REDO}), tool=True),
    spec("copy", "edit", ("Ctrl+C",), "copy", COMPARISON, line=True),
    spec("find", "edit", ("Ctrl+F",), "find", COMPARISON, line=True, tool=True),
    spec("find-next", "edit", ("F3", "Ctrl+G"), "", FOUND),
    spec("find-previous", "edit", ("Shift+F3",), "", FOUND),
    spec("note", "edit", ("Ctrl+N",), "note", frozenset({Need.CHANGE}), line=True),
    spec("codebook", "edit", ("Ctrl+Shift+B",), "", SESSION),
    spec("go-on", "edit", checkable=True),
    spec("agreement", "edit", ("Ctrl+Shift+A",), "", COMPARISON),
    spec("aside-punctuation", "edit", ("Ctrl+Shift+P",), "", SESSION, checkable=True, line=True),
    spec("aside-spelling", "edit", ("Ctrl+Shift+L",), "", SESSION, checkable=True),
    spec("settings", "edit", ("Ctrl+,",), "settings", line=True),
)

VIEW = (
    spec("only-differences", "view", ("Ctrl+D",), "only-differences", checkable=True, tool=True),
    spec("by-importance", "view", ("Ctrl+I",), "", COMPARISON, checkable=True),
    spec("filter-notes", "view", ("Ctrl+Shift+F",), "", COMPARISON),
    spec("own-order", "view", ("Ctrl+M",), "own-order", checkable=True),
    spec("larger", "view", ("Ctrl++", "Ctrl+="), "larger", line=True),
    spec("smaller", "view", ("Ctrl+-",), "smaller"),
    spec("usual-size", "view", ("Ctrl+0",)),
    spec("show-stories", "view", ("F2",), "story", SESSION, checkable=True, line=True),
    spec("show-changes", "view", ("F4",), "changes", SESSION, checkable=True),
    spec("show-review", "view", ("Ctrl+R",), "review", SESSION, checkable=True),
    spec("show-ledgers", "view", ("Alt+L",), "ledgers", SESSION, checkable=True),
    spec("overview", "view", ("F9",), "overview", checkable=True),
    spec("reading", "view", ("Shift+F9",), "reading", SESSION, checkable=True),
    spec("legend", "view", ("Ctrl+L",), "", checkable=True),
    spec("full-screen", "view", ("F11",), "full-screen", checkable=True, line=True),
)

GO = (
    spec("next", "go", ("Alt+Down", "F8"), "next", COMPARISON, tool=True),
    spec("previous", "go", ("Alt+Up", "F7"), "previous", COMPARISON, tool=True),
    spec("first", "go", ("Alt+Home",), "first", COMPARISON),
    spec("last", "go", ("Alt+End",), "last", COMPARISON),
    spec("partner", "go", ("Ctrl+Shift+G",), "partner", frozenset({Need.PARTNER}), line=True),
    spec("next-story", "go", ("Ctrl+PgDown",), "", SESSION, line=True),
    spec("previous-story", "go", ("Ctrl+PgUp",), "", SESSION),
    spec("next-pane", "go", ("F6",), "", line=True),
    spec("back", "go", ("Esc",)),
)

STORY = (
    spec("pick", "story", ("Ctrl+J",), "picked", SESSION),
    spec("compare-selected", "story", ("Ctrl+K",), "compare", frozenset({Need.SEVERAL})),
    spec("move-story", "story", ("Ctrl+Shift+M",), "move", DOCUMENTS, line=True),
    spec("own-story", "story", ("Ctrl+Shift+N",), "alone", DOCUMENTS),
    spec("drop-set", "story", ("Ctrl+Shift+K",), "", frozenset({Need.PICKED}), line=True),
)

PARAGRAPH = (
    spec("set-aside", "paragraph", ("Ctrl+Backspace",), "aside", frozenset({Need.COMPARED})),
    spec("take-back", "paragraph", ("Ctrl+Shift+Backspace",), "take-back", frozenset({Need.ASIDE})),
    spec("tie", "paragraph", ("Alt+S",), "pin", PLACE, line=True),
    spec("cut", "paragraph", ("Alt+X",), "cut", frozenset({Need.PARTNER})),
    spec("unpin", "paragraph", ("Alt+Shift+S",), "", frozenset({Need.PINNED})),
)

HELP = (
    spec("shortcuts", "help", ("F1",), "keyboard"),
    spec("about", "help", (), "about", line=True),
)

LEDGER_ACTIONS = tuple(
    spec(f"ledger-{name}", "go/ledger", (f"Alt+{number}",), needs=COMPARISON)
    for number, name in enumerate(LEDGERS, start=1)
)

BASE_ACTIONS = tuple(
    ActionSpec(
        f"base-{number + 1}",
        f"&{label(number)}",
        "view/base",
        (f"Ctrl+{number + 1}",) if number < KEYED_BASES else (),
        tip=said("Measure the other versions against this one"),
        needs=COMPARISON,
        checkable=True,
        choice="base",
        value=str(number),
    )
    for number in range(BASES)
)

THEME_ACTIONS = tuple(
    ActionSpec(f"theme-{name}", THEME_TEXTS[name], "view/theme", checkable=True, choice="theme", value=name)
    for name in THEMES
)

ROLE_ACTIONS = tuple(
    ActionSpec(
        f"role-{role.name.lower()}",
        ROLE_TEXTS[role],
        "paragraph/role",
        (f"Ctrl+Alt+{number}",),
        needs=PLACE,
        checkable=True,
        choice="role",
        value=role.value,
    )
    for number, role in enumerate(Role, start=1)
)

ACTIONS = (
    *FILE,
    *EDIT,
    *VIEW,
    *BASE_ACTIONS,
    *THEME_ACTIONS,
    *GO,
    *LEDGER_ACTIONS,
    *STORY,
    *PARAGRAPH,
    *ROLE_ACTIONS,
    *HELP,
)
