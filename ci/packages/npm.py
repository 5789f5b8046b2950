"""npm packages: one for each platform with its program, and the one that people install, which takes the right one."""

from __future__ import annotations

import json
from pathlib import Path

from . import pack
from .facts import ROOT, TARGETS, Facts, Target
from .pack import File


def write(folder: Path, facts: Facts, target: Target, binary: bytes, licences: list[File], moment: int) -> list[Path]:
    """Writes the platform's package and the main one, which is the same for every platform."""
    own = f"{facts.npm}-{target.npm}"
    about = common(facts)
    named = [licence.path for licence in licences]
    platform = {
        **about,
        "name": own,
        "description": f"{facts.description}: the program for {target.triple}",
        "os": [target.os],
        "cpu": [target.cpu],
        **({"libc": [target.libc]} if target.libc else {}),
        "files": ["bin", *named],
        "preferUnplugged": True,
    }
    readme = f"The program of [{facts.npm}]({facts.homepage}) for {target.triple}.\n"
    shared = [File(f"package/{licence.path}", licence.data) for licence in licences]
    binary_file = File(f"package/bin/{target.program}", binary, runs=True)
    packages = [(own, [described(platform), File("package/README.md", readme.encode()), binary_file, *shared])]
    main = {
        **about,
        "name": facts.npm,
        "description": facts.description,
        "keywords": facts.keywords,
        "bin": {facts.name: "bin/recto.js"},
        "files": ["bin", *(name for name in named if name.startswith("LICENSE"))],
        "engines": {"node": ">=18"},
        "optionalDependencies": {f"{facts.npm}-{other.npm}": facts.version for other in TARGETS.values()},
    }
    script = (Path(__file__).parent / "templates/recto.js").read_bytes()
    whole = [described(main), File("package/bin/recto.js", script, runs=True)]
    whole.append(File("package/README.md", (ROOT / "README.md").read_bytes()))
    whole += [file for file in shared if file.path.startswith("package/LICENSE")]
    packages.append((facts.npm, whole))
    return [pack.tar(folder / f"{name}-{facts.version}.tgz", files, moment) for name, files in packages]


def common(facts: Facts) -> dict:
    return {
        "name": "",
        "version": facts.version,
        "license": facts.licence,
        "homepage": facts.homepage,
        "repository": {"type": "git", "url": f"git+{facts.repository}.git"},
    }


def described(package: dict) -> File:
    return File("package/package.json", (json.dumps(package, indent=2) + "\n").encode())
