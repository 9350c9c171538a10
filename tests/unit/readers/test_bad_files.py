import os
import random
import socket
import struct
import zipfile
import zlib
from io import BytesIO, FileIO

import pytest

from copytaster.readers import opening
from fakes.reading import read_all
from fakes.word import docx, paragraph, run

GOOD = "The mayor opened the bridge on Monday. Nobody had expected it to be ready so soon.\n"
WORD = docx(paragraph(run(GOOD)))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def random_bytes(count, seed=1):
    return random.Random(seed).randbytes(count)  # noqa: S311 - the same bytes every time


def zipped(name, content):
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as container:
        container.writestr(name, content)
    return held.getvalue()


def damaged(data):
    """Return a Word document with other bytes inside its main part."""
    start = data.find(b"word/document.xml") + 30
    return data[:start] + bytes(20) + data[start + 20 :]


def locked(data):
    """Return a zip whose entries all say that they are encrypted."""
    changed = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = -1
        while (start := changed.find(signature, start + 1)) >= 0:
            changed[start + offset] |= 1
    return bytes(changed)


def repacked(data, packing):
    """Return a zip whose parts are packed in another way."""
    held = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(held, "w", packing) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return held.getvalue()


def lying(data):
    """Return a zip whose directory says that its parts are smaller than they are."""
    changed = bytearray(data)
    size = 4
    start = changed.find(b"PK\x01\x02", changed.find(b"PK\x01\x02"))
    while start >= 0:
        changed[start + 24 : start + 28] = struct.pack("<I", size)
        start = changed.find(b"PK\x01\x02", start + 1)
    return bytes(changed)


BAD = {
    "empty.txt": (b"", "empty"),
    "spaces.txt": (b" \n\t \r\n\x0c ", "empty"),
    "wide-spaces.txt": ("\u00a0\u2003\u3000\ufeff\n".encode(), "empty"),
    "only-a-mark.txt": (b"\xef\xbb\xbf", "empty"),
    "only-marks.txt": (b"--- *** ...\n___\n", "empty"),
    "noise.txt": (random_bytes(5000), "binary"),
    "nulls.txt": (b"\0" * 4000, "binary"),
    "null-inside.txt": (b"Words before\0and after, and more of them to the end of the line.", "binary"),
    "controls.txt": (b"\x01\x02\x03\x04 words \x05\x06" * 40, "binary"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n" + random_bytes(500), "image"),
    "photo.jpg": (b"\xff\xd8\xff\xe0" + random_bytes(500), "image"),
    "report.pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "broken"),
    "letter.rtf": (b"{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\par}", "empty"),
    "mail.msg": (OLE + random_bytes(600) + "__substg1.0_1000001F".encode("utf-16-le"), "unsupported"),
    "winmail.dat": (b"\x78\x9f\x3e\x22" + random_bytes(600), "unsupported"),
    "story.pages": (zipped("Index/Document.iwa", b"words"), "unsupported"),
    "old.doc": (OLE + random_bytes(600) + "WordDocument".encode("utf-16-le"), "unsupported"),
    "locked.docx": (OLE + random_bytes(600) + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    "zip-locked.docx": (locked(WORD), "encrypted"),
    "cut-off.docx": (WORD[: len(WORD) // 2], "broken"),
    "no-container.docx": (b"PK\x03\x04" + random_bytes(600), "broken"),
    "damaged.docx": (damaged(WORD), "broken"),
    "headless.docx": (docx(without=("word/document.xml",)), "broken"),
    "bad-xml.docx": (docx(parts={"word/document.xml": "<w:document><w:body>"}), "broken"),
    "no-words.docx": (docx(), "empty"),
    "bomb.docx": (
        docx(parts={"word/media/big.bin": "0" * 40_000_000, "word/document.xml": " " * 9_000_000}),
        "too-large",
    ),
    "lying.docx": (lying(WORD), "broken"),
    "repacked.docx": (repacked(WORD, zipfile.ZIP_LZMA), "broken"),
    "entities.docx": (docx(parts={"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "unsafe"),
    "sheet.xlsx": (zipped("xl/workbook.xml", "<a/>"), "unsupported"),
    "pack.zip": (zipped("notes.txt", GOOD), "archive"),
    "pack.txt": (zipped("notes.txt", GOOD), "archive"),
    "packed.gz": (b"\x1f\x8b\x08\0" + zlib.compress(GOOD.encode()), "archive"),
    "program.exe": (b"MZ\x90\0\3\0" + bytes(200), "binary"),
    "base.sqlite": (b"SQLite format 3\0" + bytes(200), "binary"),
    "sound.mp3": (b"ID3\4\0" + random_bytes(200), "media"),
    "film.mp4": (b"\0\0\0\x20ftypisom" + random_bytes(200), "media"),
    "feed.xml": (b'<?xml version="1.0"?><rss><item>Words</item></rss>', "unsupported"),
    "other.xml": (b"<contentMeta>Words</contentMeta>", "unsupported"),
    "story.xml": (b"<nitf><body><p>Words", "broken"),
    "bomb.xml": (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "unsupported"),
    "item.json": (b'{"headline": "Words"}', "unsupported"),
    "blank.html": (b"<html><head><script>alert(1)</script></head><body><form><input></form></body></html>", "empty"),
    "noise.html": (b"<html>" + random_bytes(3000), "binary"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_gives_one_sentence_and_the_rest_is_read(tmp_path, name):
    content, code = BAD[name]
    (tmp_path / "good.txt").write_text(GOOD)
    (tmp_path / name).write_bytes(content)
    collection = read_all([tmp_path])
    assert [document.path for document in collection.documents] == [(tmp_path / "good.txt").as_posix()]
    assert [fault.code for fault in collection.unread] == [code]
    assert_is_one_sentence(collection.unread[0], tmp_path / name)


def assert_is_one_sentence(fault, path):
    assert fault.path == path.as_posix()
    assert fault.reason.startswith(f"{path.as_posix()} cannot be used: ")
    assert fault.reason.endswith(".")
    assert "\n" not in fault.reason
    assert "Traceback" not in fault.reason


class Waiting(FileIO):
    """A file that has nothing to give yet, as some of those have that the system makes."""

    def read(self, _):
        return None


def only_fault(path):
    collection = read_all([path])
    assert collection.documents == ()
    assert_is_one_sentence(collection.unread[0], path)
    assert len(collection.unread) == 1
    return collection.unread[0].code


def test_a_file_that_is_not_there_has_vanished(tmp_path):
    assert only_fault(tmp_path / "gone.txt") == "vanished"


def test_a_link_to_nowhere_has_vanished(tmp_path):
    (tmp_path / "link.txt").symlink_to(tmp_path / "nowhere.txt")
    assert only_fault(tmp_path / "link.txt") == "vanished"


def test_a_link_to_itself_is_a_loop(tmp_path):
    (tmp_path / "link.txt").symlink_to(tmp_path / "link.txt")
    assert only_fault(tmp_path / "link.txt") == "loop"


def test_a_named_pipe_does_not_block(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert only_fault(tmp_path / "pipe.txt") == "special"


def test_a_socket_does_not_block(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("s.txt")
        assert only_fault(tmp_path / "s.txt") == "special"


def test_an_endless_device_does_not_block(tmp_path):
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    assert only_fault(tmp_path / "zero.txt") == "special"


def test_a_file_above_the_bound_is_not_even_read(tmp_path):
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(50_000_001)
    assert only_fault(tmp_path / "large.txt") == "too-large"


def test_a_file_that_grows_while_it_is_read_is_bounded(tmp_path, monkeypatch):
    (tmp_path / "growing.txt").write_text("word " * 30)
    monkeypatch.setattr(opening, "FILE_LIMIT", 100)
    monkeypatch.setattr(opening.os, "fstat", lambda _: os.stat_result((0o100644, 0, 0, 1, 0, 0, 10, 0, 0, 0)))
    assert only_fault(tmp_path / "growing.txt") == "too-large"


def test_a_file_without_permission_says_so(tmp_path, monkeypatch):
    (tmp_path / "secret.txt").write_text(GOOD)

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(opening.os, "open", refuse)  # root may read everything
    assert only_fault(tmp_path / "secret.txt") == "permission"


def test_a_name_too_long_says_so(tmp_path):
    assert only_fault(tmp_path / ("x" * 300)) == "name"


def test_a_name_with_a_null_is_none(tmp_path):
    collection = read_all([tmp_path / "a\0b.txt"])
    assert [fault.code for fault in collection.unread] == ["name"]


def test_a_fault_of_the_disk_is_told_in_its_own_words(tmp_path, monkeypatch):
    (tmp_path / "bad.txt").write_text(GOOD)

    def fail(*_):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(opening.os, "open", fail)
    assert "Input/output error" in read_all([tmp_path / "bad.txt"]).unread[0].reason


def test_a_file_that_would_be_waited_for_is_told(tmp_path, monkeypatch):
    (tmp_path / "slow.txt").write_text(GOOD)
    monkeypatch.setattr(opening.os, "fdopen", Waiting)
    assert only_fault(tmp_path / "slow.txt") == "unreadable"


def test_a_name_that_is_no_text_can_be_shown(tmp_path):
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb"):  # noqa: PTH123 - pathlib takes no bytes
        pass
    assert read_all([tmp_path]).unread[0].path.endswith("/caf\\xe9.txt")


def test_a_page_nested_without_end_is_read_all_the_same(tmp_path):
    (tmp_path / "deep.html").write_text("<html><body>" + "<div>" * 50_000 + GOOD)
    assert len(read_all([tmp_path]).documents) + len(read_all([tmp_path]).unread) == 1


def test_a_markdown_file_nested_without_end_is_read_all_the_same(tmp_path):
    (tmp_path / "deep.md").write_text("> " * 20_000 + GOOD)
    assert len(read_all([tmp_path]).documents) + len(read_all([tmp_path]).unread) == 1
