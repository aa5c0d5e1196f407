"""What somebody types into a search box, as a pattern over a column folded by ``uz_fold``."""

from server.shared.domain.names import folded


def pattern_of(search: str) -> str:
    """A LIKE pattern: every word in its order, whatever the script; empty for an empty search.

    ``%`` and ``_`` are letters here, so that nobody finds more by typing them.
    """
    plain = folded(search).replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
    words = plain.split()
    return f"%{'%'.join(words)}%" if words else ""
