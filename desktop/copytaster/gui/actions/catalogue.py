"""Every menu and every action of the window, in the order of the menus."""

from __future__ import annotations

from typing import Final

from copytaster.gui.actions.spec import ActionSpec, MenuSpec, Need
from copytaster.gui.models.words import noted
from copytaster.settings import THEMES
from copytaster.text.document import Role
from copytaster.text.version import label

CONTEXT: Final = "Actions"
LEDGERS: Final = ("quotations", "facts", "omissions", "coverage", "roles", "spun", "lineage")
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

TEXTS = {
    "open-folder": (
        noted("Actions", "&Open folder…"),
        noted("Actions", "Open a folder of documents and sort them into stories"),
    ),
    "open-files": (noted("Actions", "Open &files…"), noted("Actions", "Open some documents and compare them")),
    "open-sample": (
        noted("Actions", "Open the &sample"),
        noted("Actions", "Open the story that comes with the program"),
    ),
    "refresh": (noted("Actions", "Refres&h"), noted("Actions", "Read again what changed on disk")),
    "export": (
        noted("Actions", "&Export…"),
        noted("Actions", "Write the comparison as PDF, Word, HTML, TEI, text or data"),
    ),
    "print": (
        noted("Actions", "&Print…"),
        noted("Actions", "Open the comparison as a PDF in your viewer, to look through it and print it"),
    ),
    "close": (noted("Actions", "C&lose"), noted("Actions", "Close what is open and go back to the start")),
    "save-copy": (
        noted("Actions", "Save a &copy of the project…"),
        noted("Actions", "Write a second file with everything you decided"),
    ),
    "save-blind-copy": (
        noted("Actions", "Save a copy for a secon&d coder…"),
        noted("Actions", "Write a second file with the codebook and all decisions, but without your notes"),
    ),
    "quit": (noted("Actions", "&Quit"), noted("Actions", "Close the program; everything you decided is already kept")),
    "undo": (noted("Actions", "&Undo"), noted("Actions", "Undo the last decision")),
    "redo": (noted("Actions", "&Redo"), noted("Actions", "Redo what was undone")),
    "copy": (noted("Actions", "&Copy"), noted("Actions", "Copy the selected text")),
    "find": (noted("Actions", "&Find…"), noted("Actions", "Search all versions")),
    "find-next": (noted("Actions", "Find &next"), noted("Actions", "Go to the next place found")),
    "find-previous": (noted("Actions", "Find &previous"), noted("Actions", "Go to the previous place found")),
    "aside-punctuation": (
        noted("Actions", "Set aside punc&tuation"),
        noted("Actions", "Do not count differences in punctuation only"),
    ),
    "aside-spelling": (
        noted("Actions", "Set aside spe&lling"),
        noted("Actions", "Do not count differences in spelling only"),
    ),
    "note": (noted("Actions", "Not&e…"), noted("Actions", "Annotate the difference you are at: codes and a memo")),
    "codebook": (noted("Actions", "Code&book…"), noted("Actions", "Describe, rename and remove codes")),
    "go-on": (
        noted("Actions", "Go &on after coding"),
        noted("Actions", "Go to the next difference once a key has given this one a code"),
    ),
    "agreement": (
        noted("Actions", "Compare with &another coder…"),
        noted("Actions", "Lay another coder's notes beside yours: how far you agree, and where you do not"),
    ),
    "settings": (noted("Actions", "&Settings…"), noted("Actions", "Change how the program looks and starts")),
    "only-differences": (
        noted("Actions", "Only &differences"),
        noted("Actions", "Leave out the rows in which nothing differs"),
    ),
    "by-importance": (
        noted("Actions", "Most &important first"),
        noted("Actions", "List the most important changes first, and step through them in that order"),
    ),
    "filter-notes": (
        noted("Actions", "Filter by &note or code…"),
        noted("Actions", "List the changes with a note, without one, or with one code"),
    ),
    "own-order": (
        noted("Actions", "Moved paragraphs in their own &order"),
        noted("Actions", "Show a moved paragraph at its own place"),
    ),
    "larger": (noted("Actions", "&Larger text"), noted("Actions", "Make the text of the versions larger")),
    "smaller": (noted("Actions", "&Smaller text"), noted("Actions", "Make the text of the versions smaller")),
    "usual-size": (
        noted("Actions", "&Usual size"),
        noted("Actions", "Show the text of the versions in its usual size"),
    ),
    "show-stories": (
        noted("Actions", "S&tories and documents"),
        noted("Actions", "Show the list of stories and documents"),
    ),
    "show-changes": (noted("Actions", "List of c&hanges"), noted("Actions", "Show the list of all differences")),
    "show-review": (
        noted("Actions", "Doubtful lin&ks"),
        noted("Actions", "Show the least certain links first, to be put right"),
    ),
    "show-ledgers": (
        noted("Actions", "L&edgers"),
        noted("Actions", "Show what all versions quote, state, lack and share"),
    ),
    "ledger-quotations": (noted("Actions", "&Quotations"), noted("Actions", "Show every quotation in all versions")),
    "ledger-facts": (noted("Actions", "&Facts"), noted("Actions", "Show figures, dates and names in all versions")),
    "ledger-omissions": (
        noted("Actions", "&Omissions"),
        noted("Actions", "Show what each version lacks and others carry"),
    ),
    "ledger-coverage": (
        noted("Actions", "&Coverage"),
        noted("Actions", "Show how much of each version comes from the base"),
    ),
    "ledger-roles": (noted("Actions", "&Roles"), noted("Actions", "Show headline, byline and lede side by side")),
    "ledger-spun": (
        noted("Actions", "&Spun copy"),
        noted("Actions", "Show which version has words swapped one for one"),
    ),
    "ledger-lineage": (
        noted("Actions", "&Who copied whom"),
        noted("Actions", "Show which version came from which, and on what evidence"),
    ),
    "overview": (
        noted("Actions", "Over&view map"),
        noted("Actions", "Show where the differences are in the whole story"),
    ),
    "reading": (noted("Actions", "&Reading pane"), noted("Actions", "Show the paragraph in focus as plain text")),
    "legend": (noted("Actions", "Le&gend"), noted("Actions", "Show what the colours and lines mean")),
    "full-screen": (noted("Actions", "&Full screen"), noted("Actions", "Fill the whole screen")),
    "next": (noted("Actions", "&Next change"), noted("Actions", "Go to the next difference")),
    "previous": (noted("Actions", "&Previous change"), noted("Actions", "Go to the previous difference")),
    "first": (noted("Actions", "&First change"), noted("Actions", "Go to the first difference")),
    "last": (noted("Actions", "&Last change"), noted("Actions", "Go to the last difference")),
    "partner": (
        noted("Actions", "Go to the &moved partner"),
        noted("Actions", "Go to the paragraph this one is linked to"),
    ),
    "next-story": (noted("Actions", "Next &story"), noted("Actions", "Compare the next story of the list")),
    "previous-story": (noted("Actions", "P&revious story"), noted("Actions", "Compare the previous story in the list")),
    "next-pane": (noted("Actions", "Next p&ane"), noted("Actions", "Move the keyboard to the next part of the window")),
    "previous-pane": (
        noted("Actions", "Previous pan&e"),
        noted("Actions", "Move the keyboard to the previous part of the window"),
    ),
    "back": (
        noted("Actions", "&Back to the text"),
        noted("Actions", "Close the search, leave full screen, or return to the versions"),
    ),
    "pick": (
        noted("Actions", "&Pick documents to compare…"),
        noted("Actions", "Choose which documents are compared, whatever their stories"),
    ),
    "compare-selected": (
        noted("Actions", "&Compare selected documents"),
        noted("Actions", "Compare the documents selected in the list"),
    ),
    "move-story": (
        noted("Actions", "&Move to story…"),
        noted("Actions", "Put the selected documents into another story"),
    ),
    "own-story": (
        noted("Actions", "A &story of its own"),
        noted("Actions", "Take the selected documents out of their story"),
    ),
    "drop-set": (
        noted("Actions", "&Remove this hand-picked set"),
        noted("Actions", "Remove the set; its documents stay"),
    ),
    "set-aside": (noted("Actions", "Set &aside"), noted("Actions", "Do not compare this paragraph; it stays visible")),
    "take-back": (noted("Actions", "Take &back"), noted("Actions", "Compare this paragraph again")),
    "tie": (
        noted("Actions", "&Tie to another paragraph"),
        noted("Actions", "Mark this paragraph, then press again on its partner"),
    ),
    "cut": (noted("Actions", "&Cut from its partner"), noted("Actions", "These two paragraphs do not correspond")),
    "unpin": (
        noted("Actions", "Remove ties and cuts &here"),
        noted("Actions", "Let the program decide about this paragraph again"),
    ),
    "shortcuts": (noted("Actions", "&Keyboard shortcuts"), noted("Actions", "Show every action and its keys")),
    "about": (noted("Actions", "&About Copytaster"), noted("Actions", "Show the version and the licences")),
}

ROLE_TEXTS = {
    Role.HEADLINE: noted("Actions", "&Headline"),
    Role.STANDFIRST: noted("Actions", "&Standfirst"),
    Role.BYLINE: noted("Actions", "B&yline"),
    Role.DATELINE: noted("Actions", "&Dateline"),
    Role.BODY: noted("Actions", "&Body"),
    Role.LIST_ITEM: noted("Actions", "&List item"),
    Role.CAPTION: noted("Actions", "&Caption"),
    Role.QUOTATION: noted("Actions", "&Quotation"),
    Role.FURNITURE: noted("Actions", "&Furniture"),
}

THEME_TEXTS = {
    "system": noted("Actions", "As the &system"),
    "light": noted("Actions", "&Light"),
    "dark": noted("Actions", "&Dark"),
    "contrast": noted("Actions", "High &contrast"),
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
