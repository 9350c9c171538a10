"""What the actions are called, and what their tooltips say."""

from __future__ import annotations

from copytaster.gui.models.words import noted
from copytaster.text.document import Role

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
    "ledger-succession": (
        noted("Actions", "Ste&p by step"),
        noted("Actions", "Show what each version changed of the one before it"),
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
    "next-pair": (
        noted("Actions", "Ne&xt pair of versions"),
        noted("Actions", "Show what the version after this one changed of it"),
    ),
    "previous-pair": (
        noted("Actions", "Previous pa&ir of versions"),
        noted("Actions", "Show what this version changed of the one before it"),
    ),
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
