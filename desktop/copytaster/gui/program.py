"""What the window asks of the rest of the program, as a protocol, and the answers of the session package."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from copytaster.comparison.comparison import Comparison
from copytaster.paths import PROJECT_SUFFIX
from copytaster.progress import Progress
from copytaster.report.agreement import AgreementReport
from copytaster.report.options import Options
from copytaster.report.pictures import Picture
from copytaster.session import agreement, coding, create, export, recent, refresh, search, work
from copytaster.session.coding import Coder
from copytaster.session.refresh import Refreshed
from copytaster.session.save import save, spare
from copytaster.session.search import Hit
from copytaster.session.session import Session
from copytaster.text.document import Unread


class Format(Protocol):
    """What the window needs to know of a format."""

    @property
    def name(self) -> str:
        """Return what the program calls it."""

    @property
    def suffix(self) -> str:
        """Return the suffix of its files."""

    @property
    def title(self) -> str:
        """Return what a person calls it."""

    @property
    def worded(self) -> bool:
        """Tell whether it has words of ours, which can be in another language."""


@dataclass(frozen=True, slots=True)
class Order:
    """An order for a report: its format, its file, the `unread` documents to report, and its options.

    `sources` are the files that must not be overwritten.
    """

    format: str
    out: Path
    unread: Sequence[Unread]
    options: Options
    sources: Sequence[Path]


class Program(Protocol):
    """What the window asks of the program; functions that take a progress or write a file run in the worker."""

    def open_paths(self, paths: Sequence[Path], progress: Progress) -> Session:
        """Open a session on folders and files."""

    def compare(self, session: Session, key: str, progress: Progress) -> Comparison:
        """Compare the story `key` as it is now."""

    def refresh(self, session: Session, progress: Progress) -> Refreshed:
        """Read again what changed on disk."""

    def formats(self) -> tuple[Format, ...]:
        """Return the formats that a comparison can be exported in."""

    def export(self, comparison: Comparison, order: Order, progress: Progress) -> None:
        """Write a report of `comparison`."""

    def save_picture(self, picture: Picture, out: Path, pixels: bytes | None, sources: Sequence[Path]) -> None:
        """Write a picture to `out`, never over `sources`: `pixels` as they are, or else its shapes as SVG."""

    def read_coder(self, path: Path, own: Path | None) -> Coder:
        """Read another coder's project; `own` is the one that is open."""

    def agreement_formats(self) -> tuple[Format, ...]:
        """Return the formats that the agreement of two coders can be exported in."""

    def export_agreement(self, report: AgreementReport, format_: str, out: Path, sources: Sequence[Path]) -> None:
        """Write how far two coders agree to `out`, never over `sources`, the second coder's project among them."""

    def search(self, comparison: Comparison, words: str, *, whole_words: bool, match_case: bool) -> tuple[Hit, ...]:
        """Find `words` in all versions; the hits are sorted by version and paragraph."""

    def recent(self) -> tuple[tuple[Path, ...], ...]:
        """Return what was opened before, each with all its paths, latest first."""

    def remember(self, paths: Sequence[Path]) -> None:
        """Put what was opened at the head of `recent`."""


class SessionProgram:
    """The program as `copytaster.session` has it; without `remembers` it does not record what was opened."""

    def __init__(self, *, remembers: bool = True) -> None:
        """Keep whether what is opened is remembered."""
        self._remembers = remembers

    def open_paths(self, paths: Sequence[Path], progress: Progress) -> Session:
        """Open a session on folders and files with the project that belongs to them, or on a project file alone."""
        if len(paths) == 1 and paths[0].suffix == PROJECT_SUFFIX:
            return create.open_project(paths[0], progress)
        return create.open_paths(paths, progress)

    def compare(self, session: Session, key: str, progress: Progress) -> Comparison:
        """Compare the story `key` as it is now, using what is known of it."""
        return session.comparison(key) or work.compare_story(session, key, progress)

    def refresh(self, session: Session, progress: Progress) -> Refreshed:
        """Read again what changed on disk."""
        return refresh.refresh(session, progress)

    def formats(self) -> tuple[Format, ...]:
        """Return the formats that a comparison can be exported in."""
        return export.formats()

    def export(self, comparison: Comparison, order: Order, progress: Progress) -> None:
        """Write a report of `comparison`."""
        spare(order.out, order.sources)
        made = export.render(comparison, order.format, order.unread, order.options, progress)
        progress(0, 0)  # the last chance to cancel
        save(made, order.out)

    def save_picture(self, picture: Picture, out: Path, pixels: bytes | None, sources: Sequence[Path]) -> None:
        """Write a picture to `out`, never over `sources`: `pixels` as they are, or else its shapes as SVG."""
        spare(out, sources)
        save(export.svg(picture) if pixels is None else pixels, out)

    def read_coder(self, path: Path, own: Path | None) -> Coder:
        """Read another coder's project; `own` is the one that is open."""
        return coding.read_coder(path, own)

    def agreement_formats(self) -> tuple[Format, ...]:
        """Return the formats that the agreement of two coders can be exported in."""
        return agreement.formats()

    def export_agreement(self, report: AgreementReport, format_: str, out: Path, sources: Sequence[Path]) -> None:
        """Write how far two coders agree to `out`, never over `sources`, the second coder's project among them."""
        agreement.export(report, format_, out, sources)

    def search(self, comparison: Comparison, words: str, *, whole_words: bool, match_case: bool) -> tuple[Hit, ...]:
        """Find `words` in all versions; the hits are sorted by version and paragraph."""
        return search.search(comparison, words, whole_words=whole_words, match_case=match_case)

    def recent(self) -> tuple[tuple[Path, ...], ...]:
        """Return what was opened before, each with all its paths, latest first."""
        return recent.recent()

    def remember(self, paths: Sequence[Path]) -> None:
        """Put what was opened at the head of `recent`."""
        if self._remembers:
            recent.remember(paths)
