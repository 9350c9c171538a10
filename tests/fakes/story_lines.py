"""Where a document stands in the list of a window."""

from copytaster.gui.panels.story_tree import DOCUMENT


def document_item(window, number):
    """Return the first line that shows the document `number`."""
    return next(item for item in window.parts.stories.tree._in_order() if item.data(0, DOCUMENT) == number)
