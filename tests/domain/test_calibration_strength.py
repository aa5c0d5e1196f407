"""What an agreement is called."""

from server.shared.domain.calibration import strength


def test_an_agreement_is_called_by_its_band() -> None:
    assert [strength(kappa) for kappa in (1.0, 0.81, 0.8, 0.61, 0.5, 0.21, 0.2, 0.0, -0.4)] == [
        "almost-perfect",
        "almost-perfect",
        "substantial",
        "substantial",
        "moderate",
        "fair",
        "slight",
        "slight",
        "slight",
    ]
    assert strength(None) == "unknown"
