"""The agreement of two coders as JSON for other programs: the schema is `resources/schema/agreement-1.json`."""

from __future__ import annotations

from copytaster import __version__
from copytaster.export.json_values import Value, article_value, document, noted_value, place_value
from copytaster.report.agreement import AgreementReport, CodedDifference, Coding

SCHEMA = "copytaster.agreement/1"
DIGITS = 6
"""Decimal digits of a coefficient: enough to check a recalculation against it."""
CODERS = ("first", "second")


def render(report: AgreementReport) -> bytes:
    """Return all of `report` as UTF-8; equal reports give equal bytes."""
    found = report.agreement
    whole: dict[str, Value] = {
        "schema": SCHEMA,
        "program": __version__,
        "coders": dict(zip(CODERS, report.coders, strict=True)),
        "compared": "noted by both" if report.noted_only else "all",
        "stories": [story_value(coding) for coding in report.codings],
        "missing": dict(zip(CODERS, map(len, report.missing), strict=True)),
        "missing_notes": {
            coder: [noted_value(one) for one in notes] for coder, notes in zip(CODERS, report.missing, strict=True)
        },
        "noted": report.noted._asdict(),
        "overall": {
            "differences": found.units,
            "alike": found.alike,
            "same": figure(*found.same),
            "alpha": {"distance": "MASI", **figure(*found.alpha)},
        },
        "codes": [code_value(report, number) for number in range(len(found.codes))],
        "differences": [difference_value(report.codings[place], unit) for place, unit in report.units],
    }
    return document(whole)


def story_value(coding: Coding) -> Value:
    """Return a story that was coded, and which annotations on it could not be compared."""
    inputs = coding.index.comparison.inputs
    return {
        "story": coding.story,
        "title": coding.title,
        "base": inputs.versions[inputs.base].label,
        "versions": [
            {
                "label": version.label,
                "path": version.document.path,
                **article_value(version.document.number),
                "sha256": version.document.sha256,
            }
            for version in inputs.versions
        ],
        "differences": len(coding.differences),
        "outside": dict(zip(CODERS, coding.outside, strict=True)),
        "loose": dict(zip(CODERS, coding.loose, strict=True)),
        "otherwise": [*coding.otherwise],
        "changed": [one.key for one in coding.changed],
    }


def code_value(report: AgreementReport, number: int) -> Value:
    """Return the agreement about one code."""
    code = report.agreement.codes[number]
    kappa = figure(*code.kappa)
    if code.interval is not None:
        kappa |= {"low": round(code.interval[0], DIGITS), "high": round(code.interval[1], DIGITS)}
    return {
        "code": code.name,
        "codebooks": [coder for coder, has in zip(CODERS, code.codebooks, strict=True) if has],
        **code.counts._asdict(),
        "same": figure(*code.same),
        "kappa": kappa,
        "alpha": figure(*code.alpha),
    }


def figure(value: float | None, undefined: str | None) -> dict[str, Value]:
    """Return a coefficient: its value, or why it has none."""
    return {"undefined": str(undefined)} if value is None else {"value": round(value, DIGITS)}


def difference_value(coding: Coding, unit: CodedDifference) -> Value:
    """Return one difference with both codings."""
    stop, labels = unit.stop, coding.index.labels
    return {
        "story": coding.story,
        "number": stop.number,
        "version": labels[stop.version],
        "place": place_value(stop.place, labels),
        "kind": stop.kind,
        "base_words": stop.before,
        "version_words": stop.after,
        **{
            coder: None if one is None else {"codes": [*one.codes], "memo": one.memo}
            for coder, one in zip(CODERS, (unit.first, unit.second), strict=True)
        },
        "alike": unit.alike,
    }
