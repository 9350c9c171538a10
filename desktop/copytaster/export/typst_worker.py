"""The process that typesets a PDF: data on its standard input, the PDF on its standard output, no network.

Run as ``python -m copytaster.export.typst_worker`` in a folder without modules or Typst packages. It is a process of
its own, so that a document that exhausts the memory or crashes the typesetter ends this process and not the program.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import typst

from copytaster.export.pdf_text import BREAK, LETTER

try:
    import resource
except ImportError:  # Windows has no such limits
    resource = None  # type: ignore[assignment]  # Windows has none

FALLBACKS = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Thai", "Noto Sans Devanagari")
CHINESE_JAPANESE_KOREAN = {
    "zh": "Noto Sans CJK SC",
    "ja": "Noto Sans CJK JP",
    "ko": "Noto Sans CJK KR",
}
"""Which font has the shared Chinese, Japanese and Korean characters in the form of each language."""


def main() -> int:
    """Read the request, typeset the PDF and write it; return 0, or 1 after a line on standard error."""
    request: dict[str, Any] = json.load(sys.stdin)
    limit_memory(request["memory"])
    try:
        sys.stdout.buffer.write(pdf(request))
    except typst.TypstError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def limit_memory(most: int) -> None:
    """Limit the address space to `most` bytes, if the system supports that."""
    if resource is not None:
        with suppress(ValueError, OSError):  # a tighter limit stands already
            resource.setrlimit(resource.RLIMIT_AS, (most, most))


def pdf(request: dict[str, Any]) -> bytes:
    """Return the PDF for a request: `layout` and `coverage` are sources, `fonts` a folder, `data` what is laid out."""
    fonts = typst.Fonts(include_system_fonts=request["system_fonts"], font_paths=[request["fonts"]])
    families = set(fonts.families())
    data = request["data"]
    data["fonts"] = [name for name in (*FALLBACKS, *CHINESE_JAPANESE_KOREAN.values()) if name in families]
    data["fonts_for"] = {
        language: [name, *data["fonts"]] for language, name in CHINESE_JAPANESE_KOREAN.items() if name in families
    }
    characters = {"fonts": json.dumps(data["fonts"]), "characters": json.dumps([*request["characters"]])}
    missing = compiler(request["coverage"], fonts, characters).query("<missing>", field="value", one=True)
    data = without(data, json.loads(missing), request)
    layout = compiler(request["layout"], fonts, {"data": json.dumps(data)})
    made = layout.compile(format="pdf", timestamp=request["timestamp"])
    return made if isinstance(made, bytes) else b""


def compiler(source: str, fonts: typst.Fonts, inputs: dict[str, str]) -> typst.Compiler:
    """Return a compiler that can read its source, its inputs and the fonts, and no other file."""
    here = Path.cwd()
    return typst.Compiler(
        source.encode(),
        root=here,
        font_paths=fonts,
        sys_inputs=inputs,
        package_path=here,
        package_cache_path=here,
    )


def without(data: dict[str, Any], missing: list[str], request: dict[str, Any]) -> dict[str, Any]:
    """Return the data with the letters replaced that no font has, and a notice that says so.

    The title in the file's properties is not printed, and stays as it is.
    """
    if not missing:
        return data
    scripts = ", ".join(sorted({request["characters"][letter] for letter in missing}))
    replaced: dict[str, Any] = replace(data, frozenset(missing), request["sign"])
    replaced["notices"].append(request["notice"].format(scripts=scripts, sign=request["sign"]))
    return {**replaced, "title": data["title"]}


def replace(value: Any, missing: frozenset[str], sign: str) -> Any:  # noqa: ANN401 - any JSON value
    """Return a JSON value with every run of `missing` letters in its texts replaced by one sign."""
    match value:
        case str():
            text = "".join(sign if letter in missing else letter for letter in LETTER.findall(value))
            while sign * 2 in text:
                text = text.replace(sign * 2, sign)
            return text.replace(sign, sign + BREAK)
        case list():
            return [replace(item, missing, sign) for item in value]
        case dict():
            return {key: replace(item, missing, sign) for key, item in value.items()}
        case _:
            return value


if __name__ == "__main__":
    sys.exit(main())
