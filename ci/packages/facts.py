"""What recto's packages are called and what is said of them: read from Cargo.toml, the one place that says it."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Target:
    """A system that recto is built for, and what each kind of package calls it."""

    triple: str
    #: The end of the name of its npm package, and what npm calls system, processor and C library.
    npm: str
    os: str
    cpu: str
    libc: str | None = None
    #: What Debian calls the processor; none where there is no such package.
    deb: str | None = None
    #: The tag of a wheel; for GNU/Linux the version of the C library is put in.
    wheel: str = ""
    #: What containers call the processor, for the target that goes into the image.
    container: str | None = None

    @property
    def is_windows(self) -> bool:
        return self.os == "win32"

    @property
    def program(self) -> str:
        return "recto.exe" if self.is_windows else "recto"

    @property
    def archive(self) -> str:
        return ".zip" if self.is_windows else ".tar.gz"


TARGETS = {
    target.triple: target
    for target in [
        Target("x86_64-unknown-linux-gnu", "linux-x64-gnu", "linux", "x64", "glibc", "amd64", "manylinux_2_{}_x86_64"),
        Target("aarch64-unknown-linux-gnu", "linux-arm64-gnu", "linux", "arm64", "glibc", "arm64", "manylinux_2_{}_aarch64"),
        Target("x86_64-unknown-linux-musl", "linux-x64-musl", "linux", "x64", "musl", None, "musllinux_1_1_x86_64", "amd64"),
        Target("aarch64-unknown-linux-musl", "linux-arm64-musl", "linux", "arm64", "musl", None, "musllinux_1_1_aarch64", "arm64"),
        Target("x86_64-apple-darwin", "darwin-x64", "darwin", "x64", wheel="macosx_10_12_x86_64"),
        Target("aarch64-apple-darwin", "darwin-arm64", "darwin", "arm64", wheel="macosx_11_0_arm64"),
        Target("x86_64-pc-windows-msvc", "win32-x64", "win32", "x64", wheel="win_amd64"),
        Target("aarch64-pc-windows-msvc", "win32-arm64", "win32", "arm64", wheel="win_arm64"),
    ]
}


class Facts:
    """`[package]` and `[package.metadata.packages]` of Cargo.toml."""

    def __init__(self, root: Path = ROOT) -> None:
        text = (root / "Cargo.toml").read_text(encoding="utf-8")
        package, packages = table(text, "package"), table(text, "package.metadata.packages")
        self.name = package["name"]
        self.version = package["version"]
        self.description = package["description"]
        self.licence = package["license"]
        self.keywords = package["keywords"]
        self.rust = package["rust-version"]
        self.repository = (os.environ.get("RECTO_REPOSITORY") or package["repository"]).rstrip("/")
        self.homepage = package["homepage"]
        self.pypi = packages["pypi"]
        self.npm = packages["npm"]
        self.winget = packages["winget"]
        self.maintainer = packages["maintainer"]

    @property
    def owner(self) -> str:
        """Whoever publishes recto, as the address of the repository has it."""
        return self.repository.split("/")[-2]

    @property
    def release(self) -> str:
        """The address below which the files of this version are."""
        base = os.environ.get("RECTO_RELEASES") or f"{self.repository}/releases/download"
        return f"{base.rstrip('/')}/v{self.version}"

    def stem(self, target: Target) -> str:
        """The name of an archive without its end, and of the folder inside."""
        return f"{self.name}-{self.version}-{target.triple}"

    def archive(self, target: Target) -> str:
        return self.stem(target) + target.archive

    @property
    def pep440(self) -> str:
        """The version as Python writes it."""
        return versioned(self.version, {"dev": ".dev", "alpha": "a", "beta": "b", "rc": "rc"})

    @property
    def deb(self) -> str:
        """The version as Debian orders it: what comes before a release has a tilde."""
        return self.version.replace("-", "~", 1)


def versioned(version: str, words: dict[str, str]) -> str:
    match = re.fullmatch(r"(\d+\.\d+\.\d+)(?:-([a-z]+)(?:\.(\d+))?)?", version)
    if match is None or (match[2] and match[2] not in words):
        raise SystemExit(f"the version {version} has no form that Python knows")
    return match[1] + (words[match[2]] + (match[3] or "0") if match[2] else "")


def table(text: str, name: str) -> dict:
    """The texts and one-line lists of texts in a table of a TOML file, for Pythons without a reader of TOML."""
    found: dict = {}
    current = None
    for line in text.splitlines():
        if header := re.fullmatch(r"\[+([^\[\]]+)\]+", line.strip()):
            current = header[1]
        elif current == name and (pair := re.fullmatch(r'([\w-]+) = (".*"|\[".*"\])', line.strip())):
            texts = re.findall(r'"([^"]*)"', pair[2])
            found[pair[1]] = texts if pair[2].startswith("[") else texts[0]
    return found


def host() -> str:
    """The target that this machine's compiler builds for."""
    told = subprocess.run(["rustc", "-vV"], check=True, capture_output=True, text=True).stdout
    return re.search(r"^host: (.*)$", told, re.MULTILINE)[1]


def moment() -> int:
    """The one time that packages bear: of SOURCE_DATE_EPOCH, else of the commit, else the first that a zip can hold."""
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(epoch)
    try:
        told = subprocess.run(
            ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"], check=True, capture_output=True, text=True
        ).stdout
        return max(int(told), 315532800)
    except (OSError, ValueError, subprocess.CalledProcessError):
        return 315532800
