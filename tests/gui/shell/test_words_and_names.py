"""Every control has a name for those who do not see it."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from copytaster.gui.actions.catalogue import ACTIONS
from fakes.dialogs import DIALOGS

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)


def own(widget):
    """Return the widget and all below it, without the parts that Qt makes for itself."""
    found = [widget, *widget.findChildren(QWidget)]
    return [one for one in found if not one.objectName().startswith("qt_") and "Private" not in type(one).__name__]


def spoken(widget):
    """Return the name that a screen reader says."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name) if told is not None and told.isValid() else widget.accessibleName()


def unnamed(widget):
    """Return the controls without a name, but for headers, drop-down lists and the buttons inside a field."""
    return [
        one
        for one in own(widget)
        if isinstance(one, CONTROLS)
        and not isinstance(one, QHeaderView)
        and not isinstance(one.parent(), QLineEdit)
        and "Private" not in (one.parent().metaObject().className() if one.parent() else "")
        and not spoken(one)
    ]


def test_every_control_of_the_window_has_a_name(opened):
    assert unnamed(opened) == []


def test_every_control_of_the_dialogs_has_a_name(opened):
    assert {name: unnamed(make(opened)) for name, make in DIALOGS.items()} == {name: [] for name in DIALOGS}


def test_the_actions_of_the_window_are_those_of_the_catalogue(window):
    assert [action.objectName() for action in window.actions()] == [spec.id for spec in ACTIONS]


def test_the_tabs_of_the_window_have_a_name(opened):
    assert all(bar.accessibleName() for bar in opened.findChildren(QTabBar) if bar.isVisible())


def test_a_menu_in_which_nothing_can_be_chosen_is_not_opened(window, articles, settled):
    menus = window.parts.actions
    assert not menus.menu("view/base").menuAction().isEnabled()
    assert not menus.menu("paragraph/role").menuAction().isEnabled()
    assert menus.menu("view/theme").menuAction().isEnabled()
    window.open([articles])
    settled(window)
    assert menus.menu("view/base").menuAction().isEnabled()
