"""A sentence for the person knows what it was made of, wherever it goes."""

import pickle

from copytaster.errors import Notice, UnreadableDocument, UnusableInput


def test_notice_reads_as_its_wording_with_the_values():
    assert Notice("{path} is not a project file.", path="a.txt") == "a.txt is not a project file."


def test_braces_of_a_wording_are_doubled():
    assert Notice("not of the form {{…}}") == "not of the form {…}"


def test_error_says_its_sentence():
    assert str(UnusableInput(Notice("A code needs a name."))) == "A code needs a name."


def test_unreadable_document_knows_its_reason():
    sentence = UnreadableDocument("a.png", "image", Notice("it is a picture")).sentence
    assert (sentence, sentence.values["reason"]) == ("a.png cannot be used: it is a picture.", "it is a picture")


def test_notice_and_error_are_the_same_from_another_process():
    sent = pickle.dumps(UnreadableDocument("a", "large", Notice("it has {n} MB", n=3)))
    error = pickle.loads(sent)  # noqa: S301 - bytes of our own
    assert (str(error), error.reason.wording, error.reason.values) == (
        "a cannot be used: it has 3 MB.",
        "it has {n} MB",
        {"n": 3},
    )
