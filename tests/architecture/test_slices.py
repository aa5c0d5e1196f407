"""Slices meet at each other's ``service``; every other meeting is listed here with its reason."""

import ast
from collections.abc import Iterator
from pathlib import Path

FEATURES = Path(__file__).parents[2] / "server" / "features"
OPEN_TO_ALL = {
    "service": "what a slice does for others",
    "models": "a join names the table it joins, which one statement for a hot list cannot do without",
}
DOORS = {
    ("preschools", "calendar"): "the days a preschool works: pure questions over one statement",
    ("annual_plans", "year"): "a group in its school year, a value and no more",
    (
        "weekly_plans",
        "drafting_weeks",
    ): "a year drafts its weeks; the service of weeks knows the year and would come round",
    ("plan_documents", "sheets"): "a card on paper is a sheet as a plan on paper is: PDF and workbook are written once",
    ("plan_documents", "writing"): "and so is the writing of it",
    ("plan_documents", "queries"): "whose a paper is and who signs it, the same on every official paper",
    ("plan_documents", "heads"): "and how that is said",
    ("figures", "peers"): "of what size a preschool is, as the statements about similar ones say it",
    ("figures", "sets"): "which groups a signal comes from is counted by the figure's own formula",
    ("calibration", "agreement"): "how far raters agree is asked of the statistics library in one place",
    ("figures", "indicators"): "the registry of indicators: data without a database",
    ("handbook", "books"): "chapters of the package and the grading of their questions: no database and no actor",
    ("effects", "looks"): "whoever shows a figure notes that it was looked at; the service would come round",
    ("annual_plans", "approval"): "a practice preschool's template is made as people make one: by what they use",
    ("annual_plans", "cascade"): "likewise",
    ("weekly_plans", "approval"): "likewise",
    ("weekly_plans", "drafting"): "likewise",
    ("development_cards", "marking"): "likewise",
    ("development_cards", "rounds"): "likewise",
    ("figures", "derivation"): "a template is ready with its figures, not some jobs later",
    ("decisions", "looking"): "and with the signals over them",
    ("courses", "cohorts"): "who has completed a course is read off the trainer's board and nowhere else",
    ("accounts", "opening"): "an invitation opens an account in its own transaction",
    ("accounts", "actor"): "what an account may do decides who may open it again",
    ("accounts", "controllers"): "where a caller's address comes from, for the limits of both doors without sign-in",
}


def meetings() -> Iterator[tuple[str, str, str]]:
    """(who and where, slice met, module met) of every import between slices."""
    for path in sorted(FEATURES.rglob("*.py")):
        here = path.relative_to(FEATURES)
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            for module in _imported(node):
                _, _, met, *rest = module.split(".")
                if met != here.parts[0]:
                    yield f"{here}:{node.lineno}", met, rest[0] if rest else ""  # type: ignore[attr-defined]


def _imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        modules = [name.name for name in node.names]
    elif isinstance(node, ast.ImportFrom) and node.module:
        modules = [node.module]
        if node.module.count(".") == 2:
            modules = [f"{node.module}.{name.name}" for name in node.names]
    else:
        modules = []
    yield from (module for module in modules if module.startswith("server.features."))


def test_slices_meet_only_where_a_door_is_listed() -> None:
    offences = [
        f"{where} reaches into {met}.{module}"
        for where, met, module in meetings()
        if module not in OPEN_TO_ALL and (met, module) not in DOORS
    ]

    assert offences == []


def test_every_listed_door_is_used() -> None:
    used = {(met, module) for _, met, module in meetings()}

    assert set(DOORS) - used == set()
    assert {module for _, module in used} >= set(OPEN_TO_ALL)
