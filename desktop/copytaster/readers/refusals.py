"""Types of files that are recognized but not read, each with the reason that is shown."""

from __future__ import annotations

import regex

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers.draft import Sample
from copytaster.readers.wire_xml import root_name

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
WORD_STREAM = "WordDocument".encode("utf-16-le")
MAIL_STREAM = "__substg1.0_".encode("utf-16-le")
ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")

PICTURE = ("image", Notice("it is a picture"))
SOUND = ("media", Notice("it is a sound or video recording"))
PACKED = ("archive", Notice("it is a packed archive; unpack it first"))
PROGRAM = ("binary", Notice("it is a program"))

STARTS: tuple[tuple[bytes, tuple[str, Notice]], ...] = (
    (b"\x89PNG", PICTURE),
    (b"\xff\xd8\xff", PICTURE),
    (b"GIF87a", PICTURE),
    (b"GIF89a", PICTURE),
    (b"II*\0", PICTURE),
    (b"MM\0*", PICTURE),
    (b"8BPS", PICTURE),
    (b"\0\0\x01\0", PICTURE),
    (b"ID3", SOUND),
    (b"\xff\xfb", SOUND),
    (b"OggS", SOUND),
    (b"fLaC", SOUND),
    (b"\x1aE\xdf\xa3", SOUND),
    (b"\x1f\x8b", PACKED),
    (b"BZh", PACKED),
    (b"\xfd7zXZ\0", PACKED),
    (b"7z\xbc\xaf\x27\x1c", PACKED),
    (b"Rar!\x1a\x07", PACKED),
    (b"\x28\xb5\x2f\xfd", PACKED),
    (b"\x7fELF", PROGRAM),
    (b"\xca\xfe\xba\xbe", PROGRAM),
    (b"SQLite format 3\0", ("binary", Notice("it is a database"))),
    (b"\x78\x9f\x3e\x22", ("unsupported", Notice("it is a mail as only Outlook packs it; have it sent as plain text"))),
    (b"%!PS", ("unsupported", Notice("it is PostScript, which is not read"))),
)
"""The first bytes of a type of file, with the code and the reason."""
RIFF_KINDS = {b"WEBP": PICTURE, b"WAVE": SOUND, b"AVI ": SOUND}
MEDIA_BRAND = slice(4, 8)
XML = regex.compile(r"\s*<\?xml\b[^>]*>", regex.IGNORECASE)
JSON = regex.compile(r'\s*[{\[]\s*(?:"[^"\n]{0,200}"\s*[:,\]]|\{\s*")')
JSON_SUFFIXES = frozenset({".json", ".jsonl", ".ninjs", ".geojson"})


def refuse(sample: Sample, given: str) -> None:
    """Raise `UnreadableDocument` if the file is of a known type that is not read."""
    known = binary(sample.data) or structured(sample)
    if known:
        raise UnreadableDocument(given, *known)


def binary(data: bytes) -> tuple[str, Notice] | None:
    """Return the code and reason for a known binary type, or None."""
    if data.startswith(OLE):
        return compound(data)
    if data.startswith(ZIP):
        return zipped(data)
    known = next((known for start, known in STARTS if data.startswith(start)), None)
    return known or framed(data)


def framed(data: bytes) -> tuple[str, Notice] | None:
    """Return the code and reason for types that need more than the first bytes: pictures, recordings, programs."""
    if data.startswith(b"RIFF"):
        return RIFF_KINDS.get(data[8:12])
    if data[MEDIA_BRAND] == b"ftyp":
        return PICTURE if data[8:12] in (b"heic", b"heix", b"avif", b"mif1") else SOUND
    if data.startswith(b"BM") and data[6:10] == b"\0\0\0\0":
        return PICTURE
    return PROGRAM if data.startswith(b"MZ") and b"\0" in data[:256] else None


def compound(data: bytes) -> tuple[str, Notice]:
    """Return the code and reason for an OLE container: an encrypted document, or one of Office before 2007."""
    if ENCRYPTED_STREAM in data:
        return "encrypted", Notice("it is protected by a password")
    if WORD_STREAM in data:
        return "unsupported", Notice("it is an old Word document (.doc); save it as .docx")
    if MAIL_STREAM in data:
        return "unsupported", Notice("it is a mail saved by Outlook (.msg); save it as plain text")
    return "unsupported", Notice("it is a file of an old Office program; save it as .docx")


def zipped(data: bytes) -> tuple[str, Notice]:
    """Return the code and reason for a zip container that is no supported format, by the parts that it names."""
    entries = data[:200_000]
    if b"mimetypeapplication/vnd.oasis.opendocument" in entries:
        return "unsupported", Notice("it is an OpenDocument file of another kind than text")
    if b"xl/workbook" in data or b"xl/worksheets" in data:
        return "unsupported", Notice("it is a spreadsheet")
    if b"ppt/presentation" in data or b"ppt/slides" in data:
        return "unsupported", Notice("it is a presentation")
    if b"Index/Document.iwa" in data:
        return "unsupported", Notice("it is a document of Pages; export it as .docx")
    return PACKED


def structured(sample: Sample) -> tuple[str, Notice] | None:
    """Return the code and reason for XML and JSON that are not read, or None."""
    root = root_name(sample)
    if XML.match(sample.head) or (root and sample.suffix == ".xml"):
        return "unsupported", Notice("it is a kind of XML that is not read")
    if sample.suffix in JSON_SUFFIXES and JSON.match(sample.head):
        return "unsupported", Notice("it is a kind of JSON that is not read")
    return None
