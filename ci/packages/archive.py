"""The archive of a release: the program with its manual, completions and licences."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from . import pack
from .facts import ROOT, Facts, Target
from .pack import File

LANGUAGES = ["en", "fr", "es", "de", "it"]
COMPLETIONS = {
    "bash": "recto.bash",
    "zsh": "_recto",
    "fish": "recto.fish",
    "elvish": "recto.elv",
    "powershell": "_recto.ps1",
}


def write(folder: Path, facts: Facts, target: Target, program: Path, licences: list[File], moment: int) -> Path:
    stem = facts.stem(target)
    files = [File(target.program, program.read_bytes(), runs=True), *licences, *completions(program)]
    files += [File(name, (ROOT / name).read_bytes()) for name in ["README.md", "CHANGELOG.md"]]
    if not target.is_windows:
        files += manuals(program)
    place = folder / facts.archive(target)
    whole = [File(f"{stem}/{file.path}", file.data, file.runs) for file in files]
    return (pack.zipped if target.is_windows else pack.tar)(place, whole, moment)


def completions(program: Path) -> list[File]:
    return [File(f"completions/{name}", told(program, "completions", shell)) for shell, name in COMPLETIONS.items()]


def manuals(program: Path) -> list[File]:
    """The manual pages in every language, as folders of manuals have them."""
    files = []
    for language in LANGUAGES:
        below = "man/man1" if language == "en" else f"man/{language}/man1"
        with tempfile.TemporaryDirectory() as folder:
            told(program, "man", "pages", "--ui-language", language, folder=folder)
            pages = sorted((Path(folder) / "pages").iterdir())
            files += [File(f"{below}/{page.name}", page.read_bytes()) for page in pages]
    return files


def told(program: Path, *arguments: str, folder: str | None = None) -> bytes:
    """What the program itself says, in English where nothing else is asked for."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    with tempfile.TemporaryDirectory() as empty:
        return subprocess.run(
            [program, *arguments], check=True, stdout=subprocess.PIPE, cwd=folder or empty, env=environment
        ).stdout
