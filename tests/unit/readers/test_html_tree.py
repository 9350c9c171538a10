from copytaster.readers.bounds import MOST_ATTRIBUTES
from copytaster.readers.html_tree import html_tree


def test_of_very_many_attributes_the_first_are_kept():
    crowd = " ".join(f"a{number}='x'" for number in range(MOST_ATTRIBUTES + 100))
    found = html_tree(f"<p id=one {crowd} hidden>The dam <b>held</b>.</p>").find(".//p")
    assert (len(found.attrib), found.get("id"), found.text_content()) == (MOST_ATTRIBUTES, "one", "The dam held.")


def test_a_script_that_compares_ends_where_it_ends():
    script = "if(a<b){c = 1; }\nvar d = 2;\n" * MOST_ATTRIBUTES
    assert html_tree(f"<script>{script}</script><p>The dam held.</p>").findtext(".//p") == "The dam held."


def test_what_a_template_shows_is_text_and_what_it_keeps_for_a_script_is_not():
    shown = '<my-story><template shadowrootmode="open"><p>The bridge is shut.</p></template></my-story>'
    tree = html_tree(f"<body>{shown}<template><p>{{{{title}}}}</p></template></body>")
    assert tree.text_content() == "The bridge is shut."
