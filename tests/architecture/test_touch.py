"""Whatever is pressed is large enough for a finger."""

import ast
from pathlib import Path

MOBILE = Path(__file__).parents[2] / "mobile"
BUTTONS = {"Button", "FilledButton", "FilledTonalButton", "OutlinedButton", "TextButton"}


def test_every_button_of_the_client_says_how_high_it_is() -> None:
    low = [
        f"{path.relative_to(MOBILE)}:{call.lineno}"
        for path in sorted(MOBILE.rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in BUTTONS
        and not any(given.arg == "height" for given in call.keywords)
    ]

    assert low == []
