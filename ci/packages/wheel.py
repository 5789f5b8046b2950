"""A Python wheel with the program inside: `pip install` puts it where scripts go."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

from . import pack
from .facts import ROOT, Facts, Target
from .pack import File


def write(folder: Path, facts: Facts, target: Target, binary: bytes, licences: list[File], moment: int) -> Path:
    """Writes the wheel, and gives its place. `licences` have bare names."""
    name = facts.pypi.replace("-", "_")
    stem = f"{name}-{facts.pep440}"
    info = f"{stem}.dist-info"
    tag = f"py3-none-{platform(target, binary)}"
    files = [File(f"{stem}.data/scripts/{target.program}", binary, runs=True)]
    files += [File(f"{info}/licenses/{licence.path}", licence.data) for licence in licences]
    files += [
        File(f"{info}/METADATA", metadata(facts, [licence.path for licence in licences]).encode()),
        File(f"{info}/WHEEL", wheel(tag).encode()),
    ]
    record = "".join(f"{file.path},sha256={digest(file.data)},{len(file.data)}\n" for file in files)
    files.append(File(f"{info}/RECORD", f"{record}{info}/RECORD,,\n".encode()))
    return pack.zipped(folder / f"{stem}-{tag}.whl", files, moment)


def platform(target: Target, binary: bytes) -> str:
    """The systems that the program runs on, by the newest symbols that it takes from the C library."""
    if "{}" not in target.wheel:
        # A program that needs no C library runs beside every one.
        also = target.wheel.replace("musllinux_1_1", "manylinux2014")
        return target.wheel if also == target.wheel else f"{also}.{target.wheel}"
    minors = [int(minor) for minor in re.findall(rb"GLIBC_2\.(\d+)", binary)]
    return target.wheel.format(max(minors, default=17))


def metadata(facts: Facts, licences: list[str]) -> str:
    lines = [
        "Metadata-Version: 2.4",
        f"Name: {facts.pypi}",
        f"Version: {facts.pep440}",
        f"Summary: {facts.description}",
        f"Keywords: {','.join(facts.keywords)}",
        f"License-Expression: {facts.licence}",
        *(f"License-File: {licence}" for licence in licences),
        f"Project-URL: Homepage, {facts.homepage}",
        f"Project-URL: Source, {facts.repository}",
        f"Project-URL: Changelog, {facts.repository}/blob/v{facts.version}/CHANGELOG.md",
        "Classifier: Environment :: Console",
        "Classifier: Programming Language :: Rust",
        "Classifier: Topic :: Software Development :: Localization",
        "Requires-Python: >=3.8",
        "Description-Content-Type: text/markdown",
    ]
    return "\n".join(lines) + "\n\n" + (ROOT / "README.md").read_text(encoding="utf-8")


def wheel(tag: str) -> str:
    python, abi, platforms = tag.split("-")
    tags = "".join(f"Tag: {python}-{abi}-{platform}\n" for platform in platforms.split("."))
    return f"Wheel-Version: 1.0\nGenerator: recto ci/package\nRoot-Is-Purelib: false\n{tags}"


def digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")
