"""The licences of recto, and of what is built into its program."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from .facts import ROOT
from .pack import File

NAMES = re.compile(r"(licen[cs]e|copying|notice|unlicense)", re.IGNORECASE)


def own() -> list[File]:
    return [File(path.name, path.read_bytes()) for path in sorted(ROOT.glob("LICENSE-*"))]


def all_of(triple: str) -> list[File]:
    """Recto's own, and one file with those of every crate in the program."""
    return [*own(), File("THIRD-PARTY.txt", third_party(triple).encode())]


def third_party(triple: str) -> str:
    metadata = json.loads(
        subprocess.run(
            ["cargo", "metadata", "--locked", "--format-version", "1", "--features", "full", "--filter-platform", triple],
            check=True, capture_output=True, cwd=ROOT,
        ).stdout
    )
    packages = {package["id"]: package for package in metadata["packages"]}
    texts: dict[str, list[str]] = {}
    for package in sorted(linked(metadata), key=lambda one: (packages[one]["name"], packages[one]["version"])):
        crate = packages[package]
        title = f"{crate['name']} {crate['version']} ({crate['license'] or 'see its licence file'})"
        for text in texts_of(crate) or [f"Licence: {crate['license']}; source: {crate['repository']}"]:
            texts.setdefault(text, []).append(title)
    parts = ["What is built into this program, each under its own licence.\n"]
    for text, crates in texts.items():
        parts.append("=" * 80 + "\n" + "\n".join(crates) + "\n\n" + text + "\n")
    return "\n".join(parts)


def linked(metadata: dict) -> set[str]:
    """What is linked into the program: all that it depends on but tools of the build and of tests."""
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    root = metadata["resolve"]["root"]
    seen, waiting = set(), [root]
    while waiting:
        for dependency in nodes[waiting.pop()]["deps"]:
            is_linked = any(kind["kind"] is None for kind in dependency["dep_kinds"])
            if is_linked and dependency["pkg"] not in seen:
                seen.add(dependency["pkg"])
                waiting.append(dependency["pkg"])
    return seen


def texts_of(crate: dict) -> list[str]:
    folder = Path(crate["manifest_path"]).parent
    files = sorted(path for path in folder.iterdir() if path.is_file() and NAMES.match(path.name))
    # Of two licences to choose from, the shorter one is taken.
    mit = [path for path in files if "mit" in path.name.lower()]
    if mit and re.search(r"MIT (OR|/)|(OR|/) ?MIT|^MIT$", crate["license"] or ""):
        files = mit
    return ["\n".join(line.rstrip() for line in path.read_text(encoding="utf-8", errors="replace").strip().splitlines())
            for path in files]
