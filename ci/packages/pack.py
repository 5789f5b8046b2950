"""Archives whose bytes depend on nothing but what goes in."""

from __future__ import annotations

import gzip
import hashlib
import io
import tarfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class File:
    """A file of a package: where it stands there, what it holds, and whether it is a program."""

    path: str
    data: bytes
    runs: bool = False

    @property
    def mode(self) -> int:
        return 0o755 if self.runs else 0o644


def tar(place: Path, files: list[File], moment: int) -> Path:
    """Writes a `.tar.gz`."""
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for file in sorted(files, key=lambda file: file.path):
            entry = tarfile.TarInfo(file.path)
            entry.size, entry.mode, entry.mtime = len(file.data), file.mode, moment
            archive.addfile(entry, io.BytesIO(file.data))
    with place.open("wb") as out, gzip.GzipFile("", "wb", fileobj=out, mtime=moment) as packed:
        packed.write(whole.getvalue())
    return place


def zipped(place: Path, files: list[File], moment: int) -> Path:
    """Writes a zip, in the order of the files."""
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            entry = zipfile.ZipInfo(file.path, time.gmtime(moment)[:6])
            entry.external_attr = (0o100000 | file.mode) << 16
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.data)
    return place


def read(place: Path) -> list[File]:
    """The files of an archive that `tar` or `zipped` wrote."""
    if place.suffix == ".zip":
        with zipfile.ZipFile(place) as archive:
            names = [entry for entry in archive.infolist() if not entry.is_dir()]
            return [
                File(entry.filename, archive.read(entry), bool(entry.external_attr >> 16 & 0o100)) for entry in names
            ]
    with tarfile.open(place) as archive:
        entries = [entry for entry in archive.getmembers() if entry.isfile()]
        return [File(entry.name, archive.extractfile(entry).read(), bool(entry.mode & 0o100)) for entry in entries]


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
