import pytest

from copytaster.errors import UnusableInput
from copytaster.export import registry
from copytaster.report.build import build
from copytaster.report.report import Extent
from fakes.comparisons import bridge


@pytest.fixture
def report():
    return build(bridge())


def test_names_and_suffixes_are_unique():
    assert len({known.name for known in registry.FORMATS}) == len({known.suffix for known in registry.FORMATS})


def test_an_unknown_format_names_the_known_ones(report):
    with pytest.raises(UnusableInput, match="no format “odt”; choose one of text, json"):
        registry.render(report, "odt")


@pytest.mark.parametrize("form", [known.name for known in registry.FORMATS])
def test_every_format_says_how_far_it_is(report, form):
    told = []
    registry.render(report, form, lambda done, total: told.append((done, total)))
    assert all(done < total or not total for done, total in told)
    assert told[0][0] == 0


@pytest.mark.parametrize("form", registry.FORMATS, ids=lambda form: form.name)
def test_a_format_needs_no_more_of_a_report_than_it_says(report, form):
    assert registry.render(build(bridge(), extent=form.extent), form.name) == registry.render(report, form.name)


@pytest.mark.parametrize("form", ["text", "json", "coverage-svg"])
def test_a_format_says_what_it_needs(report, form):
    less = Extent(registry.find(form).extent - 1)
    assert registry.render(build(bridge(), extent=less), form) != registry.render(report, form)
