"""How the window gets its light, dark or high-contrast colours: Qt's Fusion style with the program's palette."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from copytaster.gui import fonts
from copytaster.gui.widgets.inks import pressed
from copytaster.palette import Palette, Scheme, palette
from copytaster.resources import resource

Role = QPalette.ColorRole
DISABLED = QPalette.ColorGroup.Disabled
WINDOW_POINTS = 9.5
TOGGLE = "QToolButton[checkable=true][autoRaise=false]"
SWITCH = "padding: 3px 7px; border-radius: 3px;"
REACHED = "padding: 2px 6px;"
"""The padding of a focused switch: smaller, because its edge is twice as wide and its size stays the same."""
PUSH = "padding: 3px 15px; border-radius: 3px;"
PUSHED = "padding: 2px 14px;"
CHOICE = "padding: 2px 3px; border-radius: 3px;"
CHOSEN = "padding: 1px 2px;"
AREAS = ("QPlainTextEdit", "QTextEdit", "QTreeView", "QListView", "LineTable", "GridView")
"""What is scrolled and can have the keyboard focus; the versions show the focus themselves."""
WORN = "scheme"
"""The property of the application with the name of its colour scheme."""
BOXES = ("QCheckBox::indicator", "QAbstractItemView::indicator")
FIELD = 'QLineEdit[frame="true"]'
HALF = 128
"""A background with less than this lightness is dark."""
FADED = 0.55
"""The share of its own colour that disabled text keeps."""
EDGE = 0.35
"""The share of the text colour in the edge of a button."""


def apply(app: QApplication, scheme: Scheme) -> Palette:
    """Apply `scheme` to the whole application and return its colours, for widgets that paint themselves.

    Nothing is done if the application already has this scheme, since applying it takes 70 ms.
    """
    colours = palette(scheme)
    if app.property(WORN) == scheme.value:
        return colours
    if not app.property(WORN):
        begin(app)
    app.setProperty(WORN, scheme.value)
    app.setPalette(qpalette(colours))
    app.setStyleSheet(stylesheet(colours))
    return colours


def begin(app: QApplication) -> None:
    """Set what all colour schemes share: Qt's style and the font of the window."""
    fonts.load()
    app.setStyle("Fusion")
    font = QFont([fonts.FAMILY, *fonts.FALLBACKS])
    font.setPointSizeF(WINDOW_POINTS)
    app.setFont(font)


def system_scheme() -> Scheme:
    """Return the system's colour scheme, light if it does not tell."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return Scheme.DARK if dark else Scheme.LIGHT


def qpalette(colours: Palette) -> QPalette:
    """Return `colours` as a palette of Qt, in the roles that Fusion uses."""
    made = QPalette()
    for role, colour in roles(colours).items():
        made.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        made.setColor(DISABLED, role, blend(colours.text, colours.window, FADED))
    made.setColor(DISABLED, Role.HighlightedText, blend(colours.text, colours.window, FADED))
    return made


def roles(colours: Palette) -> dict[QPalette.ColorRole, str]:
    """Return the colour of every role."""
    return {
        Role.Window: colours.window,
        Role.WindowText: colours.text,
        Role.Base: colours.page,
        Role.AlternateBase: colours.vacant,
        Role.Text: colours.text,
        Role.PlaceholderText: colours.dim,
        Role.Button: colours.raised,
        Role.ButtonText: colours.text,
        Role.BrightText: colours.focus,
        Role.Highlight: colours.selection,
        Role.HighlightedText: colours.selection_text,
        Role.Accent: colours.link,
        Role.Link: colours.link,
        Role.LinkVisited: colours.link,
        Role.ToolTipBase: colours.raised,
        Role.ToolTipText: colours.text,
        Role.Light: colours.page,
        Role.Midlight: colours.raised,
        Role.Mid: colours.line,
        Role.Dark: colours.dim,
    }


def blend(over: str, under: str, share: float) -> QColor:
    """Return the colour that has `share` of `over` and the rest of `under`."""
    first, second = QColor(over), QColor(under)
    mixed = (round(a * share + b * (1 - share)) for a, b in zip(channels(first), channels(second), strict=True))
    return QColor(*mixed)


def channels(colour: QColor) -> tuple[int, int, int]:
    """Return red, green and blue, 0 to 255."""
    return colour.red(), colour.green(), colour.blue()


def stylesheet(colours: Palette) -> str:
    """Return the style rules that a palette cannot express: tooltips, states of switches, edges in high contrast."""
    rules = [
        f"QToolTip {{ color: {colours.text}; background: {colours.raised}; border: 1px solid {colours.line}; }}",
        f"{TOGGLE} {{ {SWITCH} border: 1px solid {colours.line}; background: {colours.window}; }}",
        f"{TOGGLE}:checked {{ border-color: {colours.dim}; background: {colours.raised}; }}",
        f"{TOGGLE}:focus {{ {REACHED} border: 2px solid {colours.link}; }}",
        f"{', '.join(AREAS)} {{ border: 1px solid {colours.line}; border-radius: 2px; }}",
        f"{', '.join(f'{area}:focus' for area in AREAS)} {{ border-color: {colours.link}; }}",
        *pushes(colours),
        *choosers(colours),
    ]
    if dark(colours):
        rules += boxes(colours) + fields(colours)
    if colours.window == colours.page:
        rules += [
            f"QLineEdit, QSpinBox {{ border: 1px solid {colours.line}; }}",
            f"QPushButton:focus, QComboBox:focus {{ border-color: {colours.focus}; }}",
            f"QLineEdit:focus, QSpinBox:focus {{ border: 2px solid {colours.focus}; }}",
            f"{TOGGLE}:checked {{ background: {colours.text}; color: {pressed(colours).name()}; }}",
        ]
    return "\n".join(rules)


def pushes(colours: Palette) -> list[str]:
    """Return style rules for buttons, because Fusion's focus frame is too faint."""
    edge, faded = (blend(colours.text, colours.window, share).name() for share in (EDGE, FADED))
    return [
        f"QPushButton {{ {PUSH} border: 1px solid {edge}; background: {colours.raised}; }}",
        f"QPushButton:hover, QPushButton:default {{ border-color: {colours.dim}; }}",
        f"QPushButton:pressed {{ background: {colours.line}; }}",
        f"QPushButton:disabled {{ color: {faded}; background: {colours.window}; border-color: {colours.line}; }}",
        f"QPushButton:focus {{ {PUSHED} border: 2px solid {colours.link}; }}",
    ]


def choosers(colours: Palette) -> list[str]:
    """Return style rules for drop-down lists, for the same reason as those for buttons."""
    edge = blend(colours.text, colours.window, EDGE).name()
    return [
        f"QComboBox {{ {CHOICE} border: 1px solid {edge}; background: {colours.raised}; combobox-popup: 0; }}",
        f"QComboBox:hover {{ border-color: {colours.dim}; }}",
        f"QComboBox:disabled {{ background: {colours.window}; border-color: {colours.line}; }}",
        f"QComboBox:focus {{ {CHOSEN} border: 2px solid {colours.link}; }}",
        "QComboBox::drop-down { border: none; width: 20px; }",
        f"QComboBox::down-arrow {{ {chevron('down', colours)} }}",
    ]


def chevron(way: str, colours: Palette) -> str:
    """Return the style of a small arrow that is seen on these colours."""
    ground = "dark" if dark(colours) else "light"
    return f'image: url("{resource("icons", f"chevron-{way}-on-{ground}.svg").as_posix()}"); width: 10px; height: 10px;'


def dark(colours: Palette) -> bool:
    """Tell whether the window has a dark background."""
    return QColor(colours.window).lightness() < HALF


def boxes(colours: Palette) -> list[str]:
    """Return style rules for check boxes on a dark background, where Fusion's edges are too faint."""
    check = resource("icons", "check.svg").as_posix()
    edge = f"border: 1px solid {colours.dim}; border-radius: 2px; background: {colours.page};"
    return [
        f"{', '.join(BOXES)} {{ width: 13px; height: 13px; {edge} }}",
        f'{", ".join(f"{box}:checked" for box in BOXES)} {{ image: url("{check}"); }}',
        f"{BOXES[0]}:focus {{ border-color: {colours.link}; }}",
    ]


def fields(colours: Palette) -> list[str]:
    """Return style rules for text fields on a dark background, where Fusion gives them no edge."""
    return [
        f"{FIELD}, QSpinBox {{ border: 1px solid {colours.line}; border-radius: 2px; padding: 2px; }}",
        f"{FIELD}:focus, QSpinBox:focus {{ border-color: {colours.link}; }}",
        "QSpinBox::up-button, QSpinBox::down-button { border: none; width: 20px; }",
        *(f"QSpinBox::{way}-arrow {{ {chevron(way, colours)} }}" for way in ("up", "down")),
    ]
