"""A package for Debian and Ubuntu, put together by dpkg-deb."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import tempfile
from email.utils import formatdate
from pathlib import Path

from . import archive
from .facts import ROOT, Facts, Target
from .pack import File

WHERE = {
    "recto.bash": "usr/share/bash-completion/completions/recto",
    "_recto": "usr/share/zsh/vendor-completions/_recto",
    "recto.fish": "usr/share/fish/vendor_completions.d/recto.fish",
}


def write(folder: Path, facts: Facts, target: Target, program: Path, licences: list[File], moment: int) -> Path:
    if target.deb is None:
        raise SystemExit(f"there is no Debian package for {target.triple}")
    binary = program.read_bytes()
    files = [File("usr/bin/recto", binary, runs=True)]
    for completion in archive.completions(program):
        if place := WHERE.get(Path(completion.path).name):
            files.append(File(place, completion.data))
    files += [File(f"usr/share/{page.path}.gz", packed(page.data)) for page in archive.manuals(program)]
    documents = "usr/share/doc/recto"
    files += [
        File(f"{documents}/changelog.gz", packed(changelog(facts, moment).encode())),
        File(f"{documents}/NEWS.gz", packed((ROOT / "CHANGELOG.md").read_bytes())),
        File(f"{documents}/copyright", copyright_of(facts, licences).encode()),
        *(File(f"{documents}/{file.path}.gz", packed(file.data)) for file in licences if file.path == "THIRD-PARTY.txt"),
    ]
    size = sum(-(-len(file.data) // 1024) for file in files)
    with tempfile.TemporaryDirectory() as tree:
        # Debian's own umask counts, not that of whoever packs.
        os.umask(0o022)
        os.chmod(tree, 0o755)
        for file in [*files, File("DEBIAN/control", control(facts, target, binary, size).encode())]:
            place = Path(tree) / file.path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.data)
            place.chmod(file.mode)
        place = folder / f"recto_{facts.deb}_{target.deb}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, str(place)],
            check=True, stdout=subprocess.DEVNULL, env={**os.environ, "SOURCE_DATE_EPOCH": str(moment)},
        )
    return place


def control(facts: Facts, target: Target, binary: bytes, size: int) -> str:
    minors = [int(minor) for minor in re.findall(rb"GLIBC_2\.(\d+)", binary)]
    needs = [f"libc6 (>= 2.{max(minors)})"] if minors else []
    needs += ["libgcc-s1"] if b"libgcc_s.so.1" in binary else []
    lines = [
        f"Package: {facts.name}",
        f"Version: {facts.deb}",
        f"Architecture: {target.deb}",
        f"Maintainer: {facts.maintainer}",
        f"Installed-Size: {size}",
        *([f"Depends: {', '.join(needs)}"] if needs else []),
        "Recommends: git",
        "Section: text",
        "Priority: optional",
        f"Homepage: {facts.homepage}",
        f"Description: {facts.description.removeprefix('A ')}",
        " Recto splits articles in Markdown, HTML, MDX and plain text into units, and",
        " tracks each unit in one Fluent file per article and language. It knows which",
        " translations are missing, which went stale because the source changed, and",
        " exactly which words changed.",
    ]
    return "\n".join(lines) + "\n"


def changelog(facts: Facts, moment: int) -> str:
    return (
        f"{facts.name} ({facts.deb}) unstable; urgency=medium\n\n  * What changed is in NEWS.gz.\n\n"
        f" -- {facts.maintainer}  {formatdate(moment)}\n"
    )


def copyright_of(facts: Facts, licences: list[File]) -> str:
    """Recto's licences in Debian's form; Debian has the text of one of them."""
    mit = next(file for file in licences if file.path == "LICENSE-MIT").data.decode()
    holder = re.search(r"^Copyright (?:\(c\) )?(.*)$", mit, re.MULTILINE)
    body = mit.split("\n\n", 2)[-1].strip()
    folded = "".join(f" {line or '.'}\n" for line in body.splitlines())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {facts.name}\nSource: {facts.repository}\n"
        "Comment: What is built into the program has its licences in THIRD-PARTY.txt.gz.\n\n"
        f"Files: *\nCopyright: {holder[1] if holder else 'the authors of recto'}\nLicense: Expat or Apache-2.0\n\n"
        f"License: Expat\n{folded}\n"
        "License: Apache-2.0\n On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.\n"
    )


def packed(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)
