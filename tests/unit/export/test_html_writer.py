import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from lxml import html

from copytaster.alignment.alignment import Alignment, Row
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.errors import Notice
from copytaster.export.html_rows import marked
from copytaster.export.html_text import escape
from copytaster.export.html_writer import POLICY, render
from copytaster.export.styles import column_rules, style_sheet
from copytaster.report.build import build
from copytaster.report.labels import Labels
from copytaster.report.options import Options, Section
from copytaster.report.report import Run, RunMark
from copytaster.text.document import Unread
from copytaster.text.version import versions
from fakes.annotated import remarks
from fakes.comparisons import bridge, document

HOSTILE = "<script>alert(1)</script> \"quoted' & <img src=//x onerror=y> \x00\x1b ]]> --> </title>"


def alone(*texts, language="en"):
    """Return the comparison of two versions that share nothing."""
    shown = versions((document("a.txt", *texts, language=language), document("b.txt", "Other")))
    rows = (
        *(Row(((number,), ()), ((), ()), ((), ())) for number in range(len(texts))),
        Row(((), (0,)), ((), ()), ((), ())),
    )
    spans = tuple(tuple(() for _ in version.paragraphs) for version in shown)
    return Comparison(Inputs(shown), Alignment(spans, ()), rows, ())


@pytest.fixture
def page():
    return html.fromstring(render(build(bridge())))


class Tags(HTMLParser):
    """Collects the tags and attributes of a page."""

    def __init__(self):
        super().__init__()
        self.tags = set()
        self.attributes = set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


def test_a_hostile_text_is_nothing_but_text():
    tags = Tags()
    tags.feed(
        render(
            build(
                alone(HOSTILE), Options(title=HOSTILE), unread=(Unread(HOSTILE, "x", Notice("{told}", told=HOSTILE)),)
            )
        ).decode()
    )
    assert not tags.tags & {"script", "img", "link", "iframe", "object", "form", "base"}
    assert not {name for name in tags.attributes if name.startswith("on")} | (tags.attributes & {"src"})


def test_a_hostile_text_can_be_read():
    text = html.fromstring(render(build(alone(HOSTILE)))).text_content()
    assert HOSTILE.replace("\x00\x1b", "\ufffd\ufffd") in text


def test_nothing_is_fetched():
    written = render(build(bridge())).decode()
    assert f'content="{POLICY}"' in written
    assert not re.search(r"https?:|url\(|@import", written)


def test_every_column_and_row_has_a_head(page):
    table = page.xpath("//table[@class='rows']")[0]
    assert len(table.xpath("./thead/tr/th[@scope='col']")) == 4
    assert len(table.xpath("./tbody/tr/th[@scope='row']")) == len(table.xpath("./tbody/tr"))


def test_additions_omissions_and_rewordings_have_elements_of_their_own(page):
    assert [node.text for node in page.xpath("//table[@class='rows']//ins")] == [" on Friday"]
    assert [node.text for node in page.xpath("//table[@class='rows']//del")] == ["old", ", the mayor said"]
    assert [node.get("title") for node in page.xpath("//td//mark[@class='w']")][-1] == "4"


def test_the_small_letters_stand_before_the_space():
    assert b">old</del><sup>B</sup> bridge" in render(build(bridge()))


def test_a_gap_says_what_is_missing(page):
    gap = page.xpath("//table[@class='rows']//span[@class='g']")[0]
    assert (gap.get("role"), gap.get("aria-label")) == ("img", "left out: old ")


def test_a_pointer_leads_to_the_row(page):
    target = page.xpath("//table[@class='rows']//a/@href")[0].removeprefix("#")
    assert page.xpath(f"//tr[@id='{target}']//i[@class='m']")


def test_a_paragraph_has_its_language_and_direction():
    page = html.fromstring(render(build(alone("הגשר נסגר", language="he"))))
    paragraph = page.xpath("//table[@class='rows']//p")[0]
    assert (paragraph.get("lang"), paragraph.get("dir")) == ("he", "rtl")


def test_a_paragraph_in_the_language_of_the_page_repeats_nothing(page):
    assert not page.xpath("//table[@class='rows']//p[@lang or @dir]")


def test_each_special_character_is_escaped_and_each_unfit_one_replaced():
    assert escape("a&b<c>d\"e'f") == "a&amp;b&lt;c&gt;d&quot;e&#39;f"
    assert escape("\x00\x85\ud800\uffff") == "\ufffd" * 4
    assert escape("Grüße, 市\u00a0\u200f\n") == "Grüße, 市\u00a0\u200f\n"


def test_what_is_said_beside_a_paragraph_keeps_the_direction_of_the_page():
    page = html.fromstring(render(build(alone("הגשר נסגר", "The bridge", language="he"))))
    assert [note.get("dir") for note in page.xpath("//span[@class='n']")] == ["ltr", None, None]


def test_a_title_in_another_language_says_so():
    page = html.fromstring(render(build(alone("Die Brücke ist zu", language="de"))))
    assert page.xpath("//table[@class='rows']/thead//bdi/@lang") == ["de"]


def test_a_title_as_long_as_a_paragraph_leaves_room_for_the_text_below_the_head():
    page = html.fromstring(render(build(alone("The bridge is closed. " * 20))))
    assert len(page.xpath("string(//table[@class='rows']/thead//bdi)")) <= 110
    assert len(page.xpath("string(//table[@class='rows']/tbody//p)")) > 400


def test_listed_changes_say_their_language():
    report = build(bridge())
    german = replace(report, columns=(replace(report.columns[0], language="de"), *report.columns[1:]))
    page = html.fromstring(render(german))
    assert {cell.get("lang") for cell in page.xpath("//section[@id='changes']//td[5]")} == {"de"}
    assert {cell.get("lang") for cell in page.xpath("//section[@id='changes']//td[6]")} == {None}


def test_the_content_is_the_main_part_and_each_section_bears_the_name_of_its_heading(page):
    sections = page.xpath("//main/section[@id]")
    names = {heading.get("id"): heading.text for heading in page.xpath("//main/section/h2[@id]")}
    assert len(sections) == len(page.xpath("//nav//a"))
    assert [names[one.get("aria-labelledby")] for one in sections] == page.xpath("//nav//a/text()")


def test_a_long_path_may_break_after_its_folders():
    assert b">wire/<wbr>bridge.txt</td>" in render(build(bridge()))


def test_a_space_alone_bears_no_letters():
    assert "<sup>" not in marked(Run(" ", RunMark.WORDING, by=("B", "C")), Labels())
    assert "<sup>" in marked(Run("old ", RunMark.WORDING, by=("B", "C")), Labels())


def test_a_space_that_a_page_may_not_contain_is_replaced_behind_the_letters():
    assert marked(Run("old\x85", RunMark.OMISSION, by=("B",)), Labels()).endswith("</sup>\ufffd")


def test_each_column_has_its_name_and_colour_where_columns_stand_below_each_other():
    written = render(build(bridge())).decode()
    assert ".rows :is(td,th):nth-child(3){--own:var(--v1);--name:" in written


def test_no_label_means_anything_to_the_style_sheet():
    name = column_rules([('"}</style><script>', 0)]).partition('--name:"')[2].partition('"')[0]
    assert set(name) <= set("0123456789abcdef \\")
    assert "".join(chr(int(number, 16)) for number in name.split("\\")[1:-1]) == '"}</style><script>'


def test_a_section_that_is_switched_off_is_not_there():
    page = html.fromstring(render(build(bridge(), Options(sections=frozenset({Section.TEXT})))))
    assert page.xpath("//section/@id") == ["text"]


def test_only_differences_says_what_is_left_away():
    page = html.fromstring(render(build(bridge(), Options(only_differences=True, versions=frozenset("C")))))
    assert page.xpath("//tr[@class='alike']/td/text()") == ["1 row without a difference"] * 3


def test_settings_and_sources_break_between_words_only():
    anywhere = re.findall(r"([^{}]+){[^{}]*overflow-wrap:anywhere", style_sheet())
    assert not [rule for rule in anywhere if "#settings" in rule or "nth-child" in rule]
    assert re.search(r"#versions td:nth-child\(4\){[^}]*overflow-wrap:break-word", style_sheet())


def test_notes_that_are_not_listed_are_told_also_where_the_counts_are_not_shown():
    report = build(bridge(), Options(sections=frozenset({Section.CHANGES}), annotations=remarks()))
    assert render(report).decode().count("1 note is not listed") == 1
