import pytest

from copytaster import palette
from copytaster.palette import SCHEMES

READABLE = 4.5
"""The least contrast of text and what lies behind it: WCAG 2.2, success criterion 1.4.3."""


def contrast(first: str, second: str) -> float:
    """Return the contrast of two ``#rrggbb`` colours, 1 to 21, as WCAG 2.2 defines it."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a ``#rrggbb`` colour, 0 to 1, as WCAG 2.2 defines it."""
    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(channel: float) -> float:
    """Return the light of an sRGB channel, both 0 to 1."""
    if channel <= 0.04045:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)


KINDS = ("addition", "omission", "wording", "move")


@pytest.fixture(params=SCHEMES.values(), ids=SCHEMES)
def colours(request):
    return request.param


def test_black_on_white_has_the_contrast_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_contrast_does_not_depend_on_the_order():
    assert contrast("#777777", "#ffffff") == contrast("#ffffff", "#777777") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("ink", ["text", "dim", "link"])
@pytest.mark.parametrize("surface", ["page", "window", "vacant", "raised"])
def test_everything_written_is_readable_on_every_surface(colours, ink, surface):
    assert contrast(getattr(colours, ink), getattr(colours, surface)) >= READABLE


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ink", ["text", "dim", "link"])
def test_everything_written_is_readable_on_every_tint(colours, ink, kind):
    assert contrast(getattr(colours, ink), colours.kinds[kind].tint) >= READABLE


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("surface", ["page", "vacant", "window"])
def test_the_ink_of_a_kind_is_readable_on_its_tint_and_on_every_surface(colours, kind, surface):
    paint = colours.kinds[kind]
    assert contrast(paint.ink, paint.tint) >= READABLE
    assert contrast(paint.ink, getattr(colours, surface)) >= READABLE


@pytest.mark.parametrize("behind", ["hit", "current_hit"])
def test_found_words_are_readable(colours, behind):
    assert contrast(colours.text, getattr(colours, behind)) >= READABLE


def test_selected_words_are_readable(colours):
    assert contrast(colours.selection_text, colours.selection) >= READABLE


def test_the_letter_on_every_stripe_is_readable(colours):
    assert min(contrast(colours.stripe_text, stripe) for stripe in colours.versions) >= READABLE


def test_stripes_repeat_after_the_last():
    colours = palette.LIGHT
    assert palette.stripe(colours, len(colours.versions)) == palette.stripe(colours, 0)


def test_every_scheme_paints_every_kind(colours):
    assert set(colours.kinds) == set(KINDS)


@pytest.mark.parametrize("surface", ["page", "vacant", "window", "raised"])
def test_the_sign_of_every_facet_is_readable_on_every_surface(colours, surface):
    assert min(contrast(ink, getattr(colours, surface)) for ink in colours.facets.values()) >= READABLE


def test_every_scheme_has_the_same_facets(colours):
    assert set(colours.facets) == set(palette.LIGHT.facets)
