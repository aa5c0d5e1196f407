"""Fetching a pack from another installation: by its address and a code, nothing but the pack's own two routes.

Whoever may take packs in names the address, so the request could be led astray: only http and https, no redirects, no
proxy, the address that was checked is the one that is spoken to, and never the neighbours on the same link by which
machines of a cloud are told their secrets (decision 0024).
"""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Final
from urllib.parse import urlsplit

import anyio
import httpx

from media_library.packs.judging import LARGEST_MANIFEST
from media_library.packs.manifest import PackedObject
from server.shared.domain.errors import RuleViolation

SIGNATURE_HEADER: Final = "Nihol-Signature"
_PORTS: Final = {"http": 80, "https": 443}
_TIMEOUT: Final = httpx.Timeout(20, connect=5)
_TRIES: Final = 3
_PATIENCE_SECONDS: Final = 60
_SLOWEST: Final = 16 * 1024
"""Bytes a second: whoever sends more slowly has gone."""
_CLOUDS: Final = (ip_network("100.100.100.200/32"), ip_network("fd00:ec2::/32"), ip_network("64:ff9b::/96"))
"""Where clouds that we know tell secrets although the address is not link-local, and a way round to IPv4."""
_OK: Final = frozenset({200, 206})
_PART: Final = 206
_GONE: Final = 404


@dataclass(frozen=True)
class Peer:
    """Another installation: its name, and the one address of it that was checked."""

    scheme: str
    host: str
    port: int
    address: str

    @property
    def base(self) -> str:
        shown = f"[{self.address}]" if ":" in self.address else self.address
        return f"{self.scheme}://{shown}:{self.port}"

    @property
    def host_header(self) -> str:
        shown = f"[{self.host}]" if ":" in self.host else self.host
        return shown if self.port == _PORTS[self.scheme] else f"{shown}:{self.port}"


@dataclass(frozen=True)
class Peers:
    """``own_machine``: whether this machine may be asked as well, as in demonstrations."""

    own_machine: bool = False

    @asynccontextmanager
    async def source(self, typed: str, code: str) -> AsyncIterator["PeerSource"]:
        """Raises ``pack.wrong_address`` for what must not be asked, ``pack.peer_away``."""
        peer = await self.found(typed)
        headers = {"Host": peer.host_header, "Accept-Encoding": "identity"}
        async with httpx.AsyncClient(
            base_url=peer.base, headers=headers, timeout=_TIMEOUT, follow_redirects=False, trust_env=False
        ) as http:
            yield PeerSource(http, peer, code)

    async def found(self, typed: str) -> Peer:
        scheme, host, port = _parsed(typed)
        try:
            known = await anyio.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            raise RuleViolation("pack.peer_away") from None
        addresses = [str(entry[4][0]) for entry in known]
        if not addresses or not all(self.may_ask(address) for address in addresses):
            raise RuleViolation("pack.wrong_address")
        return Peer(scheme, host, port, addresses[0])

    def may_ask(self, address: str) -> bool:
        """Private and public addresses may be asked; link-local, several at once, no place at all may not."""
        known: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
        if isinstance(known, IPv6Address):
            known = known.ipv4_mapped or known.sixtofour or known
        if any(known in cloud for cloud in _CLOUDS if cloud.version == known.version):
            return False
        if known.is_loopback:
            return self.own_machine
        return not (known.is_link_local or known.is_multicast or known.is_unspecified or known.is_reserved)


class PeerSource:
    """A pack that another installation offers; its objects come one by one, as far as they are missing here."""

    def __init__(self, http: httpx.AsyncClient, peer: Peer, code: str) -> None:
        self._http = http
        self._code = code
        self._extensions = {"sni_hostname": peer.host} if peer.scheme == "https" else {}

    async def texts(self) -> tuple[bytes, bytes]:
        """Raises ``pack.unknown_code``, ``pack.peer_away``."""
        content = bytearray()
        try:
            async with self._asked("manifest", {}) as answer:
                signature = answer.headers.get(SIGNATURE_HEADER, "").encode()
                async for chunk in self._bounded(answer, LARGEST_MANIFEST):
                    content += chunk
        except httpx.HTTPError:
            raise RuleViolation("pack.peer_away") from None
        return bytes(content), signature

    async def chunks(self, stored: PackedObject) -> AsyncIterator[bytes]:
        """Goes on where it broke off, a few times; ``pack.object_missing``, ``pack.peer_away``."""
        read = 0
        for turn in range(1, _TRIES + 1):
            try:
                async with self._asked(
                    f"objects/{stored.sha256}", {"Range": f"bytes={read}-"} if read else {}
                ) as answer:
                    async for chunk in self._bounded(answer, stored.byte_size - read):
                        read += len(chunk)
                        yield chunk
                return
            except httpx.HTTPError:
                if turn == _TRIES:
                    raise RuleViolation("pack.peer_away") from None

    @asynccontextmanager
    async def _asked(self, what: str, headers: dict[str, str]) -> AsyncIterator[httpx.Response]:
        path = f"/api/packs/{self._code}/{what}"
        async with self._http.stream("GET", path, headers=headers, extensions=self._extensions) as answer:
            if answer.status_code == _GONE:
                raise RuleViolation("pack.unknown_code" if what == "manifest" else "pack.object_missing")
            if answer.status_code not in _OK or (headers and answer.status_code != _PART):
                raise httpx.RemoteProtocolError(str(answer.status_code))
            yield answer

    async def _bounded(self, answer: httpx.Response, most: int) -> AsyncIterator[bytes]:
        """No more than so many bytes, and not for ever."""
        until = anyio.current_time() + _PATIENCE_SECONDS + most / _SLOWEST
        read = 0
        async for chunk in answer.aiter_raw():
            read += len(chunk)
            if read > most:
                raise RuleViolation("pack.object_changed")
            if anyio.current_time() > until:
                raise httpx.ReadTimeout("too slow")
            yield chunk


def _parsed(typed: str) -> tuple[str, str, int]:
    """Scheme, host and port of what was typed; a bare host is asked by http, as on a school's own network."""
    text = typed.strip() if "://" in typed else f"http://{typed.strip()}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 0)
    except ValueError:
        raise RuleViolation("pack.wrong_address") from None
    more = parts.username or parts.password or parts.query or parts.fragment or parts.path.strip("/")
    if parts.scheme not in _PORTS or not host or more or any(letter.isspace() for letter in host):
        raise RuleViolation("pack.wrong_address")
    return parts.scheme, host, port
