"""Structured logs: codes, ids and durations, never a name, a text, a token or a password."""

import logging
import sys
import traceback
from functools import cache
from typing import Final

import structlog

_CAUSES_TOLD: Final = 4
_FRAMES_TOLD: Final = 12


def configure_logging(as_json: bool = True, quietly: bool = False) -> None:
    """Sends every log line through structlog to standard error; the request id is in each line of a request.

    ``quietly`` leaves out what went well.
    """
    log.cache_clear()
    renderer = structlog.processors.JSONRenderer() if as_json else structlog.dev.ConsoleRenderer(colors=False)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING if quietly else logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(name)s: %(message)s")


def told(error: BaseException) -> dict[str, object]:
    """What a log line may say of an error: its kind and where it was raised, down its causes.

    Neither its text nor the values of variables: Postgres quotes the row in its messages, a frame holds the password.
    """
    kinds: list[str] = []
    places: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(kinds) < _CAUSES_TOLD:
        kinds.append(type(cause).__qualname__)
        frames = traceback.extract_tb(cause.__traceback__)[-_FRAMES_TOLD:]
        places += [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
        cause = cause.__cause__ or cause.__context__
    return {"kinds": kinds, "places": places}


@cache
def log(name: str) -> structlog.typing.FilteringBoundLogger:
    """The logger of a name, made once: to make one anew for each line costs more than the rest of a quiet line."""
    logger: structlog.typing.FilteringBoundLogger = structlog.get_logger(name)
    return logger
