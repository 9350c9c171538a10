#!/usr/bin/env python3
"""The commands of a checkout: run and test, and those for developing.

    python3 packaging/dev.py run [ARGS]    open Copytaster, or run one of its commands
    python3 packaging/dev.py test [ARGS]   run the tests; ARGS go to pytest
    python3 packaging/dev.py check         format, lint, types and layers
    python3 packaging/dev.py bench [NAME]  measure how fast it is
    python3 packaging/dev.py build         make the wheel and the source archive in dist/
    python3 packaging/dev.py translations  collect every string of the window for the translations
    python3 packaging/dev.py lock          choose the exact versions anew, in packaging/lock.txt

It needs nothing but Python 3.11 or later. Everything else is installed into .venv in this checkout, in the exact
versions of packaging/lock.txt; missing system libraries are installed with apt if that is possible, or else named.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 -- an older Python still has to be told so in a sentence
    sys.exit("Copytaster needs Python 3.11 or later, and this is Python %d.%d." % sys.version_info[:2])  # noqa: UP031 -- as above

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

if sys.platform != "win32":
    import fcntl

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "copytaster-stamp.json"
SET_UP = ROOT / "build" / "set-up.lock"
LOCK = ROOT / "packaging" / "lock.txt"
SAMPLE = ROOT / "resources" / "samples" / "bridge"
SAMPLE_PDF = ROOT / "build" / "copytaster-sample.pdf"
BENCHMARKS = ROOT / "tests" / "bench"

LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libX11.so.6": "libx11-6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""The shared libraries that Qt loads, and the Debian and Ubuntu packages that contain them.

If a package was renamed (``libglib2.0-0t64``), the new one provides the old name.
"""

SCRIPTS = {**dict.fromkeys(("la", "ar", "he", "th"), "fonts-noto-core"), "zh-cn": "fonts-noto-cjk"}
"""Languages that need a font, as fontconfig calls them, and the package that brings one."""

ELSEWHERE = {"colorama": "sys_platform == 'win32'"}
"""Packages needed only on another system than the one on which `lock` runs, each with its environment marker."""


# The system


def missing_packages() -> list[str]:
    """Return the Debian packages that Qt and its fonts need and that are missing here; none except on Linux."""
    if sys.platform != "linux":
        return []
    lacking = [package for library, package in LIBRARIES.items() if not _opens(library)]
    languages = _languages()
    if languages is None:
        lacking.append("fontconfig")
    lacking += [package for language, package in SCRIPTS.items() if language not in (languages or ())]
    return list(dict.fromkeys(lacking))


def _opens(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _languages() -> set[str] | None:
    """Return the languages that the installed fonts support, None without fontconfig."""
    if shutil.which("fc-list") is None:
        return None
    listed = subprocess.run(["fc-list", ":", "lang"], capture_output=True, text=True, check=False).stdout
    return {language for line in listed.splitlines() for language in line.rpartition("=")[2].split("|")}


def install_packages(packages: Sequence[str]) -> None:
    """Install system packages with apt if we are root, else print the command to type."""
    if shutil.which("apt-get") is None:
        say(f"This system lacks what Debian calls {', '.join(packages)}. Please install them with its own tools.")
        return
    update, install = ["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends"]
    if os.geteuid() != 0:
        line = f"sudo {shlex.join(update)} && sudo {shlex.join([*install, *packages])}"
        say(f"Copytaster needs system packages that are missing here. To install them, type:\n\n    {line}\n")
        return
    say(f"Installing with apt: {' '.join(packages)} …")
    _apt(*update)
    if _apt(*install, *packages) != 0:
        for package in packages:
            _apt(*install, package)


def _apt(*command: str) -> int:
    """Run apt without questions; print what it said only if it fails."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    options = ["-q", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=300"]
    done = subprocess.run([*command, *options], env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        say(f"{shlex.join(command)} failed:\n{done.stdout}{done.stderr}")
    return done.returncode


# The virtual environment


def set_up() -> None:
    """Install what the system lacks, and what .venv lacks according to the lock; fast if there is nothing to do."""
    if _current():
        _install_missing([])
        return
    with _alone():
        if not _current():
            _bring_up_to_date()


def _current() -> bool:
    """Tell whether .venv is complete, and of this Python, this checkout and this lock."""
    return _stamp() == _wanted() and PYTHON.exists()


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Wait until no other command sets up this checkout; two of them at once would spoil each other's .venv."""
    if sys.platform == "win32":  # it has no such locks
        yield
        return
    SET_UP.parent.mkdir(exist_ok=True)
    with SET_UP.open("w") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another command is setting up .venv; waiting for it …")
            fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _bring_up_to_date() -> None:
    rebuild = _stamp().get("home", _home()) != _home() or not _usable()
    _install_missing([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"] if rebuild else [])
    if rebuild:
        _create()
    say("Installing the packages of packaging/lock.txt into .venv; the first time this takes some minutes …")
    pip("--no-deps", "-r", str(LOCK))
    pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    STAMP.write_text(json.dumps(_wanted()), encoding="utf-8")


def _install_missing(also: Sequence[str]) -> None:
    """Install the system packages that are missing, and `also` those for making .venv if this Python cannot."""
    lacking = [*([] if _has_venv() else also), *missing_packages()]
    if lacking:
        install_packages(lacking)


def _wanted() -> dict[str, str]:
    return {"home": _home(), "content": _content()}


def _home() -> str:
    """Return which Python, and which checkout, a virtual environment here belongs to."""
    return f"{sys.version_info.major}.{sys.version_info.minor} {Path(sys.base_prefix).resolve()} {ROOT}"


def _content() -> str:
    return hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + LOCK.read_bytes()).hexdigest()


def _stamp() -> dict[str, str]:
    try:
        found = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _usable() -> bool:
    """Tell whether .venv runs the same Python as this script and has pip."""
    asked = "import sys, pip; print(sys.base_prefix, sys.version_info[:2])"
    try:
        answer = subprocess.run([PYTHON, "-c", asked], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return False
    return answer.strip() == f"{sys.base_prefix} {sys.version_info[:2]}"


def _has_venv() -> bool:
    """Tell whether this Python can make virtual environments; Debian keeps that in a package of its own."""
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(name) for name in ("ensurepip", "venv"))


def _create() -> None:
    if not _has_venv():
        sys.exit("Copytaster cannot go on without Python's venv module.")
    if VENV.is_symlink():  # --clear would follow the link and empty an environment that may be another checkout's
        VENV.unlink()
    say(f"Making .venv with Python {sys.version.split()[0]} …")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]) != 0:
        sys.exit("Python could not make .venv; the lines above say why.")


def pip(*arguments: str) -> None:
    """Install into .venv as this system's own pip settings say, or end with a sentence."""
    if subprocess.call([PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments]) != 0:
        sys.exit("pip could not install what Copytaster needs; the lines above say why.")


def tool(*arguments: str, **environment: str) -> int:
    """Run a Python module of .venv in the checkout and return its exit code."""
    try:
        return subprocess.call([PYTHON, "-m", *arguments], cwd=ROOT, env={**os.environ, **environment})
    except KeyboardInterrupt:
        return 130


def say(sentence: str) -> None:
    """Print a line for the person, apart from what the commands themselves print."""
    print(sentence, file=sys.stderr, flush=True)


# The commands


def run(arguments: Sequence[str]) -> int:
    """Run the program in the current folder; with no display and no arguments, write the sample's PDF."""
    if not arguments and not has_display():
        return _write_sample()
    try:
        return subprocess.call([PYTHON, "-P", "-m", "copytaster", *arguments])  # -P: import nothing from the folder
    except KeyboardInterrupt:
        return 130


def has_display() -> bool:
    """Tell whether a window can be shown; on Linux that needs an X or Wayland display."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _write_sample() -> int:
    SAMPLE_PDF.parent.mkdir(exist_ok=True)
    sample = SAMPLE.relative_to(ROOT).as_posix()
    code = tool("copytaster", "compare", sample, "--story", "1", "--format", "pdf", "-o", str(SAMPLE_PDF))
    if code == 0:
        print(f"There is no display for the window here. The sample story, compared, is in {SAMPLE_PDF}")
    return code


def test(arguments: Sequence[str]) -> int:
    """Run pytest offscreen: the whole suite with two workers, or what the arguments select."""
    workers = [] if arguments else ["-n", str(min(2, os.cpu_count() or 1))]
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return tool("pytest", *workers, *arguments, QT_QPA_PLATFORM=platform)


def check(_arguments: Sequence[str]) -> int:
    """Check format, lint, types and layers; all four, even if one fails."""
    places = ["desktop", "tests", "packaging"]
    codes = [
        tool("ruff", "format", "--check", *places),
        tool("ruff", "check", *places),
        tool("mypy"),
        subprocess.call([PYTHON, "-c", "from importlinter.cli import lint_imports_command as go; go()"], cwd=ROOT),
    ]
    return max(codes)


def bench(arguments: Sequence[str]) -> int:
    """Run one measurement of tests/bench, or all of them."""
    names = sorted(path.stem for path in BENCHMARKS.glob("*.py") if not path.stem.startswith("_"))
    if arguments and arguments[0] not in names:
        say(f"There is no measurement called {arguments[0]}. There are: {', '.join(names)}")
        return 2
    chosen = [(arguments[0], arguments[1:])] if arguments else [(name, ()) for name in names]
    return max(
        (subprocess.call([PYTHON, BENCHMARKS / f"{name}.py", *rest], cwd=ROOT) for name, rest in chosen), default=0
    )


def build(_arguments: Sequence[str]) -> int:
    """Make the wheel and the source archive."""
    return tool("hatchling", "build", "-d", "dist")


def translations(_arguments: Sequence[str]) -> int:
    """Bring the translations up to date with the code."""
    return subprocess.call([PYTHON, ROOT / "packaging" / "translations.py"], cwd=ROOT)


def lock(_arguments: Sequence[str]) -> int:
    """Write the newest versions that pyproject.toml allows to the lock, without installing them."""
    if not _usable():
        _create()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    requirements = [*project["dependencies"], *project["optional-dependencies"]["dev"], *ELSEWHERE]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        pip("--dry-run", "--ignore-installed", "--report", str(report), *requirements)
        chosen = json.loads(report.read_text(encoding="utf-8"))["install"]
    LOCK.write_text(
        _lock_text([(each["metadata"]["name"], each["metadata"]["version"]) for each in chosen]), encoding="utf-8"
    )
    return 0


def _lock_text(chosen: Sequence[tuple[str, str]]) -> str:
    major, minor = sys.version_info[:2]
    lines = [f"# Every package of .venv, chosen on Python {major}.{minor} by: python3 packaging/dev.py lock"]
    for name, version in sorted(chosen, key=lambda pair: pair[0].lower()):
        marker = f" ; {ELSEWHERE[name.lower()]}" if name.lower() in ELSEWHERE else ""
        lines.append(f"{name}=={version}{marker}")
    return "\n".join([*lines, ""])


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "build": build,
    "translations": translations,
    "lock": lock,
}


def main(arguments: Sequence[str]) -> int:
    """Carry out the command that `arguments` begin with."""
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    if arguments[0] != "lock":
        set_up()
    return COMMANDS[arguments[0]](arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
