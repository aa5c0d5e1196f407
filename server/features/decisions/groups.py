"""Which groups a crossed limit comes from: the formula itself, group by group, of many preschools at once."""

import itertools
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from uuid import UUID

from server.features.decisions.looking_queries import Standing
from server.features.figures.indicators import indicator_of
from server.features.figures.sets import Month, Statement, statement, with_sets
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.shared.domain import decisions as rules
from server.shared.domain.figures import value_of


async def name_groups(work: Work, clock: Clock, signals: Sequence[Standing]) -> None:
    """Writes into each signal's reason the names of the groups that are behind its limit."""
    named = [one for one in signals if (rule := rules.rule_of(one.rule)) and rule.by_group]
    ordered = sorted(named, key=lambda one: (one.figure, one.month))
    for (figure, month), found in itertools.groupby(ordered, key=lambda one: (one.figure, one.month)):
        if indicator_of(figure).lowest == "group":
            await _name(work, clock, (figure, month), list(found))


def as_standing(row: Record) -> Standing:
    """A signal that was raised already, to be named once more."""
    return Standing(
        preschool_id=row["preschool_id"],
        id=row["id"],
        rule=row["rule"],
        figure=row["figure"],
        month=row["month"],
        value=row["value"] or 0.0,
        reason=dict(row["reason"]),
        severity=row["severity"],
    )


async def _name(work: Work, clock: Clock, about: tuple[str, date], signals: Sequence[Standing]) -> None:
    figure, month = about
    asked = _statement(figure)
    params = Month(month, clock.today(), clock.time_zone).params()
    params["preschools"] = [one.preschool_id for one in signals]
    groups: dict[UUID, list[tuple[str, float]]] = {}
    for row in await work.raw.fetch(asked.sql, *asked.arguments(params)):
        value = value_of(row["numerator"], row["denominator"])
        if value is not None:
            groups.setdefault(row["preschool_id"], []).append((row["name"], value))
    direction = indicator_of(figure).direction
    for one in signals:
        limit = one.reason["threshold"]
        behind = [
            name
            for name, value in groups.get(one.preschool_id, ())
            if isinstance(limit, float) and rules.is_better(direction, limit, value)
        ]
        one.reason["groups"] = behind


@lru_cache
def _statement(figure: str) -> Statement:
    """The counting of one figure, group by group; whichever its parts, a group is their sum."""
    indicator = indicator_of(figure)
    return statement(f"""
        {with_sets(indicator.needs)}
        select c.preschool_id, g.name, sum(c.numerator)::float8 as numerator, sum(c.denominator)::float8 as denominator
        from ({indicator.counted}) as c (preschool_id, group_id, part, numerator, denominator, entries)
        join preschool_group g on g.preschool_id = c.preschool_id and g.id = c.group_id
        where c.preschool_id = any(:preschools)
        group by c.preschool_id, g.id, g.name
        order by g.name
    """)  # noqa: S608 - only our own texts are joined
