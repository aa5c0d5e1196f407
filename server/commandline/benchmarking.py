"""Running the benchmarks of the checkout in the current folder."""

import subprocess
import sys


def requests(rounds: int, count: int) -> None:
    _run("tests.benchmarks", "--rounds", str(rounds), "--requests", str(count))


def start(rounds: int, size: str) -> None:
    _run("tests.benchmarks.start", "--rounds", str(rounds), "--size", size)


def library(rounds: int, count: int) -> None:
    _run("tests.benchmarks.library", "--rounds", str(rounds), "--requests", str(count))


def certificates(rounds: int, count: int) -> None:
    _run("tests.benchmarks.certificates", "--rounds", str(rounds), "--requests", str(count))


def upload(rounds: int) -> None:
    _run("tests.benchmarks.upload", "--rounds", str(rounds))


def soundness(minutes: float, seed: int) -> None:
    _run("tests.soundness", "--minutes", str(minutes), "--seed", str(seed))


def load(preschools: int, observations: int, folder: str) -> None:
    sizes = ("--preschools", str(preschools), "--observations", str(observations))
    _run("tests.benchmarks.country", *sizes, "--folder", folder)


def vertical(preschools: int, observations: str, rounds: int, folder: str) -> None:
    sizes = ("--preschools", str(preschools), "--observations", observations)
    _run("tests.benchmarks.vertical", *sizes, "--rounds", str(rounds), "--folder", folder)


def _run(module: str, *options: str) -> None:
    command = [sys.executable, "-m", module, *options]
    sys.exit(subprocess.run(command, check=False).returncode)  # noqa: S603  # our own module, our own interpreter
