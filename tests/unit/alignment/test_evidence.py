from copytaster.alignment.align import align
from copytaster.alignment.evidence import evidence
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

COST = "The council said the new bridge would cost $35,000,000, but auditors in Harlow doubt the figure."
REWORDED = "A new bridge would cost $35,000,000, the council says; auditors in Harlow are not so sure of that figure."
BREAD = "Bakers opened late on Friday because the flour had not come."


def shared(*texts, language="en"):
    documents = [
        Document(f"{number}.txt", "", tuple(map(Paragraph, own)), language=language) for number, own in enumerate(texts)
    ]
    story = versions(tuple(documents))
    found = align(story)
    return evidence(story, found, range(len(found.links)))


def test_what_both_share_stands_as_it_is_written():
    found = shared([COST, BREAD], [REWORDED, BREAD])
    assert found[0][0] == "$35,000,000"
    assert {"Harlow", "auditors"} <= set(found[0])
    assert len(found[0]) == 6


def test_paragraphs_that_are_the_same_need_no_evidence():
    assert shared([COST, BREAD], [REWORDED, BREAD])[1] == ()


def test_versions_exchanged_share_the_same_words():
    assert shared([COST], [REWORDED.upper()]) == shared([REWORDED.upper()], [COST])


def test_letters_that_grow_when_folded_are_told_as_folded():
    assert (
        "i\u0307zmir" in shared(["Traders in İzmir waited for the ferry."], ["In İzmir traders waited for a ferry."])[0]
    )


def test_without_links_there_is_none():
    assert shared([COST], [BREAD]) == {}


def test_a_compound_stands_once_for_what_is_inside_it():
    long = "Die Gesamtschule in Oberhagen bleibt nach dem Brand im Februar geschlossen."
    short = "Die Gesamtschule in Oberhagen, eine Schule am Bach, bleibt nach dem Brand geschlossen."
    found = shared([long, "Es regnet."], [short, "Der Bus kam nicht."], language="de")[0]
    assert found.count("Gesamtschule") == 1
    found = shared([long], [short.replace("Gesamtschule", "Anstalt")], language="de")[0]
    assert {"Gesamtschule", "Schule"} & set(found)


def test_figures_come_first_then_the_longer_words():
    told = "In 1987, with 40 guests, the mayor opened the bridge over the Esk near Larnby."
    retold = "With 40 guests, the bridge near Larnby over the Esk was opened by the mayor in 1987."
    assert shared([told], [retold])[0] == ("1987", "40", "bridge", "guests", "Larnby", "opened")


def test_a_word_stands_as_it_is_first_written_also_at_the_very_beginning():
    assert shared(["Boats in Holm now cost 900€"], ["In Holm, the boats cost 900€"])[0][:2] == ("900", "Boats")
    assert shared(["A Turkey of tin: the turkey won."], ["The turkey that won was of tin."])[0][0] == "Turkey"


def test_a_single_letter_is_evidence_too():
    assert set(shared(["Plan B won."], ["B won."])[0]) == {"B", "won"}


def test_words_inside_others_are_evidence_only_where_compounds_are_written_in_one_word():
    assert "house" not in shared(["The greenhouse at Elm burned."], ["At Elm, the house burned."])[0]


def test_a_word_is_not_taken_out_of_the_middle_of_another():
    envoys = "Envoys from Tirana, Iran and the port of Holm met on Monday."
    found = shared([envoys], ["On Monday envoys of Iran, of Tirana and of Holm's port met."])
    assert "Iran" in found[0]
