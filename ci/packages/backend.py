"""What `pip install` runs on recto's repository, and pre-commit with it: a wheel with the program of the release.

Only where the release has none for this system does cargo build it. Needs nothing but Python.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
import tempfile
from pathlib import Path

from . import licences, wheel
from .facts import ROOT, TARGETS, Facts, Target, moment


def build_wheel(wheel_directory: str, config_settings: dict | None = None, metadata_directory: str | None = None) -> str:
    with tempfile.TemporaryDirectory() as folder:
        program = installed(Path(folder))
        target = here(program)
        place = wheel.write(Path(wheel_directory), Facts(), target, program.read_bytes(), licences.own(), moment())
    return place.name


def get_requires_for_build_wheel(config_settings: dict | None = None) -> list[str]:
    return []


def installed(folder: Path) -> Path:
    """Lets `install.sh` find the program."""
    facts = Facts()
    environment = {
        "RECTO_RELEASES": f"{facts.repository}/releases/download",
        **os.environ,
        "RECTO_VERSION": facts.version,
        "RECTO_FOLDER": str(folder),
        "RECTO_SOURCE": str(ROOT),
    }
    subprocess.run([shell(), str(ROOT / "ci/install.sh")], check=True, env=environment)
    return next(path for path in folder.iterdir() if path.stem == "recto")


def shell() -> str:
    """A shell for the script: where Windows has none on the path, the one that comes with git."""
    if found := shutil.which("sh"):
        return found
    told = subprocess.run(["git", "--exec-path"], check=True, capture_output=True, text=True).stdout
    return str(Path(told.strip()).parents[2] / "bin/sh.exe")


def here(program: Path) -> Target:
    """The system of this very machine: the wheel is made to be installed here and now."""
    tag = sysconfig.get_platform().replace("-", "_").replace(".", "_")
    return Target("", "", "win32" if program.suffix else "", "", wheel=tag)
