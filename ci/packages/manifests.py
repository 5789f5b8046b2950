"""What Homebrew, Scoop and WinGet need to install a release: templates, filled from the archives that are there."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from pathlib import Path

from . import pack
from .facts import TARGETS, Facts, Target

TEMPLATES = Path(__file__).parent / "templates"
#: Which targets each kind installs, and which files it is made of.
KINDS = {
    "brew": (["x86_64-apple-darwin", "aarch64-apple-darwin", "x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"], ["recto.rb"]),
    "scoop": (["x86_64-pc-windows-msvc", "aarch64-pc-windows-msvc"], ["recto.json"]),
    "winget": (
        ["x86_64-pc-windows-msvc", "aarch64-pc-windows-msvc"],
        ["winget.yaml", "winget.installer.yaml", "winget.locale.en-US.yaml"],
    ),
}


def write(folder: Path, kind: str, facts: Facts, moment: int) -> list[Path]:
    triples, templates = KINDS[kind]
    lacking = [name for triple in triples if not (folder / (name := facts.archive(TARGETS[triple]))).is_file()]
    if lacking:
        raise SystemExit(f"{kind} needs these archives in {folder}: {', '.join(lacking)}")
    values = {
        "VERSION": facts.version,
        "DESCRIPTION": facts.description,
        "HOMEPAGE": facts.homepage,
        "REPOSITORY": facts.repository,
        "OWNER": facts.owner,
        "WINGET": facts.winget,
        "DATE": datetime.fromtimestamp(moment, timezone.utc).strftime("%Y-%m-%d"),
    }
    for triple in triples:
        target = TARGETS[triple]
        values[f"URL {triple}"] = f"{facts.release}/{facts.archive(target)}"
        values[f"SHA256 {triple}"] = pack.sha256((folder / facts.archive(target)).read_bytes())
        values[f"FOLDER {triple}"] = facts.stem(target)
    return [filled(folder / kind, template, values) for template in templates]


def filled(folder: Path, template: str, values: dict[str, str]) -> Path:
    """A template with its `{{ NAME }}` put in; a name that nothing has is a mistake."""
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    text = re.sub(r"\{\{ ([^{}]+) \}\}", lambda match: values[match[1]], text)
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / re.sub(r"^winget", values["WINGET"], template)
    place.write_text(text, encoding="utf-8", newline="\n")
    return place
