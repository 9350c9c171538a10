import time

from lxml import etree

from copytaster.readers.docx_styles import styles
from copytaster.text.document import Role


def sheet(**bases):
    made = "".join(f"<style styleId='{name}'><basedOn val='{base}'/></style>" for name, base in bases.items())
    return styles(etree.fromstring(f"<styles><style styleId='head'><name val='heading 1'/></style>{made}</styles>"))


def test_a_style_means_what_the_style_that_it_is_based_on_means():
    assert sheet(own="head", other="nothing").roles == {"head": Role.HEADLINE, "own": Role.HEADLINE}


def test_styles_based_on_each_other_mean_nothing():
    assert set(sheet(one="two", two="one", own="own").roles) == {"head"}


def test_thousands_of_styles_each_based_on_the_next_are_followed_soon():
    begun = time.perf_counter()
    assert len(sheet(**{f"s{number}": f"s{number + 1}" for number in range(3000)}, s3000="head").roles) == 3002
    assert time.perf_counter() - begun < 10  # following all of them from each of them took minutes
