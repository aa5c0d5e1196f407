"""Growth in the sentences that a family reads on the screen, one after another."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from server.kernel.database import Record
from server.shared.contract.observations import AreaGrowth
from server.shared.i18n import Translator


def growth_told(grown: AreaGrowth, area: Record, words: Mapping[UUID, Record], t: Translator) -> str:
    """What the card of an area says, in its order: what it is about, what the child can, learns, may try next."""
    said = [t.chosen(area["title"]), t.chosen(area["plain"])]
    said += _under("growth-can", (t.chosen(words[one]["parent"]) for one in grown.can if one in words), t)
    said += _under("growth-learns", (t.chosen(words[one]["parent"]) for one in grown.learns if one in words), t)
    said += _under("growth-next", _next_steps(grown, words, t), t)
    if not (grown.can or grown.learns):
        said.append(t("growth-area-nothing"))
    return " ".join(sentence(part) for part in said if part)


def sentence(text: str) -> str:
    """With its end, where the voice falls and pauses."""
    written = text.strip()
    return written if written.endswith((".", "!", "?", "…")) else f"{written}."


def _next_steps(grown: AreaGrowth, words: Mapping[UUID, Record], t: Translator) -> Iterable[str]:
    for one in grown.next:
        if one in words:
            yield t.chosen(words[one]["title"])
            advice = t.chosen(words[one]["next_step"])
            if advice:
                yield f"{t('growth-at-home')}: {advice}"


def _under(key: str, told: Iterable[str], t: Translator) -> list[str]:
    found = [text for text in told if text]
    return [t(key), *found] if found else []
