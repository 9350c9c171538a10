"""Whose words a passage reports, and with what force: said, claimed, insisted, admitted, denied."""

from __future__ import annotations

import tomllib
from functools import cache

from copytaster.facts.phrases import Phrase, PhraseList, phrase_list, phrases
from copytaster.resources import resource

AGENCY = "agency"


def attributions(text: str, language: str) -> tuple[Phrase, ...]:
    """Return the verbs and phrases that attribute words to somebody, each with its force, and agency credits.

    A credit counts only as it is written: in capitals, or after “told” and in brackets.
    """
    found = phrases(text, known(language))
    return tuple(one for one in found if not one.kind.startswith(AGENCY) or one.span.of(text)[:1].isupper())


@cache
def known(language: str) -> PhraseList:
    """Read the list of a language once; each agency is a class of its own."""
    listed = tomllib.loads(resource("facts", "attribution.toml").read_text(encoding="utf-8")).get(language, {})
    agencies = {f"{AGENCY} {name}": (name,) for name in listed.get("agencies", ())}
    return phrase_list({**listed.get("verbs", {}), **agencies})
