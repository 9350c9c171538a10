"""The wording of the agreement report."""

from __future__ import annotations

from dataclasses import dataclass

from copytaster.project.agreement import Undefined


@dataclass(frozen=True, slots=True)
class AgreementLabels:
    """Every word of an agreement report that does not come from a project, as format strings."""

    title: str = "Agreement of two coders"
    first: str = "First coder"
    second: str = "Second coder"

    stories: str = "What was compared"
    story: str = "Story {number}: {title}"
    differences: str = "{count} differences of {versions} versions, measured against {base}"
    difference_one: str = "1 difference of {versions} versions, measured against {base}"
    outside_first: str = "Notes of the first coder on differences that are not compared"
    outside_second: str = "Notes of the second coder on differences that are not compared"
    loose_first: str = "Notes of the first coder whose change was not found again"
    loose_second: str = "Notes of the second coder whose change was not found again"
    missing_first: str = "Notes of the first coder on documents that are not here or no longer in one story"
    missing_second: str = "Notes of the second coder on documents that are not here or no longer in one story"
    otherwise: str = "The second coder's project differs in: {things}"
    base: str = "the base"
    pins: str = "paragraphs tied or cut by hand"
    aside: str = "classes of change that are set aside"
    versions: str = "paragraphs set aside, and roles"
    changed: str = "Noted on a different text: {documents}"

    noted: str = "Who noted something"
    noted_both: str = "by both"
    noted_first: str = "by the first alone"
    noted_second: str = "by the second alone"
    noted_neither: str = "by neither"
    compared: str = "Differences compared"
    compared_noted: str = "Differences compared: those that both have noted"

    overall: str = "All codes together"
    alike: str = "The same codes"
    alike_of: str = "{count} of {total} ({share})"
    alpha_of_sets: str = "Krippendorff's alpha (MASI)"

    codes: str = "Each code"
    no_codes: str = "Neither coder has a code."
    only_first: str = "not in the codebook of the second coder"
    only_second: str = "not in the codebook of the first coder"
    head_both: str = "both"
    head_first: str = "first"
    head_second: str = "second"
    head_neither: str = "neither"
    head_same: str = "same"
    head_kappa: str = "kappa"
    head_interval: str = "95 %"
    head_alpha: str = "alpha"
    bounds: str = "{low} to {high}"

    undefined: str = "undefined: {reason}"
    undefined_figure: str = "undefined"
    no_units: str = "there is no difference to compare"
    never: str = "neither coder gave it"
    always: str = "both coders gave it everywhere"
    all_alike: str = "all differences have the same codes"

    method: str = "How this was calculated"
    unit: str = "A unit is a difference from the base that is not set aside. A difference without a note has no code."
    counts: str = (
        "For each code: at how many differences both coders gave it, only the first, only the second, or neither; the"
        " share of those at which both did the same."
    )
    kappa: str = "Kappa: Cohen 1960. Its 95 % interval: for large samples, Fleiss, Cohen and Everitt 1969."
    alpha: str = (
        "Alpha: Krippendorff 2011, nominal. For all codes together each set of codes is one value, and the distance of"
        " two is MASI: Passonneau 2006."
    )

    apart: str = "Coded differently"
    none_apart: str = "Both coders gave every difference the same codes."
    difference: str = "No. {number}, {version} at {place}, {kind}"
    instead: str = " → "
    nothing: str = "–"

    def differences_of(self, number: int) -> str:
        """Return the format string that says how many differences were compared."""
        return self.difference_one if number == 1 else self.differences

    def why(self, reason: Undefined) -> str:
        """Return why a figure is undefined."""
        return self.undefined.format(reason=getattr(self, reason.name.lower()))
