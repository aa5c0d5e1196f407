"""The published format of ``dataValueSets`` as a JSON Schema of our own, and the few words of it that we check by.

Written from the developer guide of DHIS2, "Data values": "Sending bulks of data values" (period and organisation unit
at each value, neither data set nor completion date), identifiers by UID, values as text, months as YYYYMM. It says more
than the guide in one point: nothing is sent that the guide does not name.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

UID: Final = {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9]{10}$"}
DATA_VALUE_SETS: Final[Mapping[str, Any]] = {
    "type": "object",
    "required": ["dataValues"],
    "additionalProperties": False,
    "properties": {
        "dataSet": UID,
        "completeDate": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
        "period": {"type": "string", "pattern": r"^\d{4}(0[1-9]|1[0-2])$"},
        "orgUnit": UID,
        "attributeOptionCombo": UID,
        "dataValues": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["dataElement", "period", "orgUnit", "value"],
                "additionalProperties": False,
                "properties": {
                    "dataElement": UID,
                    "period": {"type": "string", "pattern": r"^\d{4}(0[1-9]|1[0-2])$"},
                    "orgUnit": UID,
                    "categoryOptionCombo": UID,
                    "attributeOptionCombo": UID,
                    "value": {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"},
                    "comment": {"type": "string"},
                },
            },
        },
    },
}
_TYPES: Final = {"object": dict, "array": list, "string": str}


def faults(told: Any, schema: Mapping[str, Any] = DATA_VALUE_SETS, place: str = "$") -> list[str]:
    """Where ``told`` is not as the schema says; knows the words of JSON Schema that stand above, and no others."""
    if not isinstance(told, _TYPES[schema["type"]]):
        return [f"{place} is no {schema['type']}"]
    if isinstance(told, str):
        return [] if re.search(schema.get("pattern", ""), told) else [f"{place} is {told!r}"]
    if isinstance(told, list):
        return [one for number, item in enumerate(told) for one in faults(item, schema["items"], f"{place}[{number}]")]
    found = [f"{place} lacks {name}" for name in schema.get("required", ()) if name not in told]
    for name, value in told.items():
        known = schema["properties"].get(name)
        found += faults(value, known, f"{place}.{name}") if known else [f"{place} has {name}"]
    return found
