"""What a container image is built from: the folder that `docker build` and its like take."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from .facts import Facts, Target
from .pack import File


def write(folder: Path, facts: Facts, target: Target, binary: bytes, licences: list[File]) -> list[Path]:
    """Writes the folder `container`, with the program of one processor; each further one goes beside it.

    Where RECTO_BUILDER names a builder (docker, podman or buildah), the image is built and kept as an archive.
    """
    processor = target.container or target.deb
    if processor is None:
        raise SystemExit(f"there is no container for {target.triple}")
    context = folder / "container"
    (context / processor).mkdir(parents=True, exist_ok=True)
    shutil.copy(Path(__file__).parent / "templates/Containerfile", context / "Containerfile")
    program = context / processor / "recto"
    program.write_bytes(binary)
    program.chmod(0o755)
    (context / "licences").mkdir(exist_ok=True)
    for licence in licences:
        (context / "licences" / licence.path).write_bytes(licence.data)
    builder = os.environ.get("RECTO_BUILDER")
    if not builder:
        return [context]
    tag = f"{facts.name}:{facts.version}"
    options = [f"--build-arg=VERSION={facts.version}", f"--build-arg=SOURCE={facts.repository}"]
    if base := os.environ.get("RECTO_BASE_IMAGE"):
        options.append(f"--build-arg=BASE={base}")
    place = folder / f"{facts.name}-{facts.version}-{processor}-image.tar"
    build = [builder, "build", f"--platform=linux/{processor}", f"--tag={tag}", *options]
    subprocess.run([*build, f"--file={context / 'Containerfile'}", str(context)], check=True)
    place.unlink(missing_ok=True)
    save = ["push", "--quiet", tag, f"oci-archive:{place}:{tag}"] if builder == "buildah" else ["save", "-o", str(place), tag]
    subprocess.run([builder, *save], check=True)
    return [context, place]
