"""Every menu and every action of the window, in the order of the menus."""

from __future__ import annotations

from typing import Final

from copytaster.gui.actions.spec import ActionSpec, MenuSpec, Need
from copytaster.gui.actions.texts import ROLE_TEXTS, TEXTS, THEME_TEXTS
from copytaster.gui.models.words import noted
from copytaster.settings import THEMES
from copytaster.text.document import Role
from copytaster.text.version import label

CONTEXT: Final = "Actions"
LEDGERS: Final = ("quotations", "facts", "omissions", "coverage", "roles", "spun", "lineage", "succession")
"""The ledgers in the order of their tabs and keys."""
BASES: Final = 26
"""How many versions the menu offers as the base; any other is chosen by the heading of its column."""
KEYED_BASES: Final = 9
"""How many versions have a key of their own to become the base."""

SESSION = frozenset({Need.SESSION})
COMPARISON = frozenset({Need.COMPARISON})
DOCUMENTS = frozenset({Need.DOCUMENTS})
PLACE = frozenset({Need.PLACE})
FOUND = frozenset({Need.FOUND})
AT_PLACE = frozenset({Need.ASIDE, Need.COMPARED, Need.PARTNER, Need.PINNED})
"""What only a paragraph can be, or have."""

REASONS = {
    Need.SESSION: noted("Actions", "Nothing is open."),
    Need.COMPARISON: noted("Actions", "No story is compared."),
    Need.DOCUMENTS: noted("Actions", "Select documents in the list at the left first."),
    Need.SEVERAL: noted("Actions", "Select two or more documents in the list at the left first."),
    Need.PICKED: noted("Actions", "This is not a set that was picked by hand."),
    Need.PLACE: noted("Actions", "There is no paragraph here."),
    Need.ASIDE: noted("Actions", "This paragraph is not set aside."),
    Need.COMPARED: noted("Actions", "This paragraph is already set aside."),
    Need.PARTNER: noted("Actions", "This paragraph has no partner."),
    Need.PINNED: noted("Actions", "This paragraph was neither tied nor cut by hand."),
    Need.FOUND: noted("Actions", "No place has been found: Ctrl+F searches."),
    Need.CHANGE: noted("Actions", "No difference is selected: Alt+Down goes to the next one."),
    Need.UNDO: noted("Actions", "There is nothing to undo."),
    Need.REDO: noted("Actions", "There is nothing to redo."),
}
"""What is said where the keys of an action are pressed and a need of it is not met."""

MENUS = (
    MenuSpec("file", noted("Actions", "&File")),
    MenuSpec("file/recent", noted("Actions", "Open &recent"), "recent"),
    MenuSpec("edit", noted("Actions", "&Edit")),
    MenuSpec("view", noted("Actions", "&View")),
    MenuSpec("view/base", noted("Actions", "&Base"), "base", line=True),
    MenuSpec("view/theme", noted("Actions", "&Colours"), "theme", line=True),
    MenuSpec("go", noted("Actions", "&Go")),
    MenuSpec("go/ledger", noted("Actions", "Led&ger"), "ledgers", line=True),
    MenuSpec("story", noted("Actions", "S&tory")),
    MenuSpec("paragraph", noted("Actions", "&Paragraph")),
    MenuSpec("paragraph/role", noted("Actions", "Change &role"), "role"),
    MenuSpec("help", noted("Actions", "&Help")),
)


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
    spec("print", "file", ("Ctrl+P",), "print", COMPARISON),
    spec("save-copy", "file", ("Ctrl+Shift+S",), "copy-project", SESSION),
    spec("save-blind-copy", "file", (), "", SESSION),
    spec("close", "file", ("Ctrl+W",), "close", SESSION, line=True),
    spec("quit", "file", ("Ctrl+Q",), "quit"),
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
    spec("next-pair", "go", ("Alt+Right",), "", COMPARISON, line=True),
    spec("previous-pair", "go", ("Alt+Left",), "", COMPARISON),
    spec("next-story", "go", ("Ctrl+PgDown",), "", SESSION, line=True),
    spec("previous-story", "go", ("Ctrl+PgUp",), "", SESSION),
    spec("next-pane", "go", ("F6",), "", line=True),
    spec("previous-pane", "go", ("Shift+F6",)),
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
        tip=noted("Actions", "Measure the other versions against this one"),
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
