"""Reads SQL as Postgres does and tells which references to a preschool's tables say of which preschool they are.

A reference is held when its ``preschool_id`` is equated with a value, or with that of a reference that is held; in an
OR, when every branch does so. What a CTE or a subquery yields counts as held: its own references are looked at by
themselves.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from sqlglot import exp, parse_one

TENANT: Final = "preschool_id"
_OWNERS: Final = (exp.Select, exp.Update, exp.Delete, exp.Insert)
Node = tuple[int, str]
"""One reference: the query that makes it, by its identity, and the name that it has there."""


@dataclass(frozen=True)
class Loose:
    """A reference to a table of preschools that does not say of which."""

    table: str
    alias: str

    def __str__(self) -> str:
        return self.table if self.alias == self.table else f"{self.table} {self.alias}"


@dataclass
class _Held:
    """What some conditions say, taken together: which references are held, and which are of one preschool."""

    nodes: set[Node] = field(default_factory=set)
    pairs: set[tuple[Node, Node]] = field(default_factory=set)

    def closed(self) -> set[Node]:
        held, before = set(self.nodes), -1
        while len(held) != before:
            before = len(held)
            held |= {b for a, b in self.pairs if a in held} | {a for a, b in self.pairs if b in held}
        return held

    def add(self, other: "_Held") -> None:
        self.nodes |= other.nodes
        self.pairs |= other.pairs


class _Statement:
    """One parsed statement, with the names that each of its queries knows."""

    def __init__(self, tree: exp.Expression, tables: frozenset[str]) -> None:
        self.tree = tree
        self._tables = tables
        self._ctes = {cte.alias for cte in tree.find_all(exp.CTE)}
        self.names: dict[int, dict[str, str]] = {}
        for table in tree.find_all(exp.Table):
            owner = self.owner(table)
            if owner is not None and table.name:
                self.names.setdefault(id(owner), {})[table.alias_or_name] = table.name

    def owner(self, node: exp.Expression) -> exp.Expression | None:
        return node.find_ancestor(*_OWNERS)

    def is_tenants(self, owner: exp.Expression, alias: str) -> bool:
        name = self.names.get(id(owner), {}).get(alias, "")
        return name in self._tables and name not in self._ctes

    def references(self) -> Iterator[tuple[exp.Expression, str, str]]:
        """(query, alias, table) of every reference to a table of preschools that is read or changed there."""
        for table in self.tree.find_all(exp.Table):
            owner = self.owner(table)
            if owner is not None and self.is_tenants(owner, table.alias_or_name) and not _is_filled(table):
                yield owner, table.alias_or_name, table.name

    def node_of(self, column: exp.Column) -> Node | None:
        """The reference whose preschool a column is; None for any other column."""
        if column.name != TENANT:
            return None
        owner = self.owner(column)
        while owner is not None:
            known = self.names.get(id(owner), {})
            if column.table in known:
                return (id(owner), column.table) if self.is_tenants(owner, column.table) else None
            own = [alias for alias in known if self.is_tenants(owner, alias)]
            if not column.table and own:
                return (id(owner), own[0]) if len(own) == 1 else None
            owner = self.owner(owner)
        return None

    def conditions(self) -> Iterator[exp.Expression]:
        for node in self.tree.find_all(exp.Where, exp.Having):
            yield node.this
        for join in self.tree.find_all(exp.Join):
            if join.args.get("on") is not None:
                yield join.args["on"]

    def said_by(self, condition: exp.Expression) -> _Held:
        if isinstance(condition, exp.Paren):
            return self.said_by(condition.this)
        if isinstance(condition, exp.And):
            both = self.said_by(condition.left)
            both.add(self.said_by(condition.right))
            return both
        if isinstance(condition, exp.Or):
            left, right = self.said_by(condition.left), self.said_by(condition.right)
            return _Held(left.closed() & right.closed(), left.pairs & right.pairs)
        if isinstance(condition, exp.EQ):
            return self._equated(condition.left, condition.right)
        if isinstance(condition, exp.In):
            return _Held({node for column in _columns(condition.this) if (node := self.node_of(column))})
        return _Held()

    def _equated(self, left: exp.Expression, right: exp.Expression) -> _Held:
        said = _Held()
        for one, other in zip(_parts(left), _parts(right), strict=False):
            nodes = [self.node_of(side) if isinstance(side, exp.Column) else None for side in (one, other)]
            if nodes[0] and nodes[1]:
                said.pairs.add((nodes[0], nodes[1]))
            elif node := nodes[0] or nodes[1]:
                beside = other if nodes[0] else one
                if not self._is_looked_up(node, beside):
                    said.nodes.add(node)
        return said

    def _is_looked_up(self, node: Node, beside: exp.Expression) -> bool:
        """Whether a query within looks up the preschool of a row outside of it: that tells of no preschool."""
        if not isinstance(beside, exp.Column):
            return False
        within = self.owner(beside)
        return node[0] != id(within) and self.names.get(id(within), {}).get(beside.table) == "preschool"

    def used(self) -> Iterator[_Held]:
        """What ``join … using (preschool_id)`` says."""
        for join in self.tree.find_all(exp.Join):
            if TENANT in {one.name for one in join.args.get("using") or ()}:
                owner = self.owner(join)
                own = [(id(owner), alias) for alias in self.names.get(id(owner), {})]
                yield _Held(pairs={(one, other) for one in own for other in own if one != other})


def loose_references(sql: str, tables: frozenset[str]) -> list[Loose]:
    """Every reference of ``sql`` to one of ``tables`` that is not held, and inserts without a preschool."""
    statement = _Statement(parse_one(sql, dialect="postgres"), tables)
    said = _Held()
    for condition in statement.conditions():
        said.add(statement.said_by(condition))
    for used in statement.used():
        said.add(used)
    held = said.closed()
    found = [Loose(name, alias) for owner, alias, name in statement.references() if (id(owner), alias) not in held]
    return [*found, *(Loose(name, "insert") for name in _inserts_without(statement.tree, tables))]


def told(loose: Mapping[str, list[Loose]]) -> list[str]:
    return [f"{', '.join(map(str, references))} in: {' '.join(sql.split())}" for sql, references in loose.items()]


def _inserts_without(tree: exp.Expression, tables: frozenset[str]) -> Iterator[str]:
    for insert in tree.find_all(exp.Insert):
        target = insert.this.find(exp.Table)
        columns = {column.name for column in insert.this.expressions} if isinstance(insert.this, exp.Schema) else set()
        if target is not None and target.name in tables and TENANT not in columns:
            yield target.name


def _is_filled(table: exp.Table) -> bool:
    """Whether it is the target of an INSERT, which names the preschool among its columns."""
    parent = table.parent
    if isinstance(parent, exp.Schema):
        parent = parent.parent
    return isinstance(parent, exp.Insert) and parent.this.find(exp.Table) is table


def _columns(node: exp.Expression) -> list[exp.Column]:
    return [part for part in _parts(node) if isinstance(part, exp.Column)]


def _parts(node: exp.Expression) -> list[exp.Expression]:
    """The members of a tuple; of anything else itself."""
    if isinstance(node, exp.Paren):
        return _parts(node.this)
    return list(node.expressions) if isinstance(node, exp.Tuple) else [node]
