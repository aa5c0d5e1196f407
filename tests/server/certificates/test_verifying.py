"""Anyone who has the code learns what is printed and whether it holds, by page, by JSON and by signature."""

from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt import PyJWK
from openbadgeslib.ob3 import OB3VerificationError, OB3Verifier

from server.features.certificates.keys import Seal, rotate, signer
from tests.server.certificates.completing import PUBLIC, a_certificate, revoked
from tests.server.courses.teaching import Teaching
from tests.support.statements import recorded
from tests.support.world import World

SECRETS = ("a test key of at least thirty-two characters",)


async def proved(teaching: Teaching, credential: dict[str, Any]) -> dict[str, Any]:
    """The claims of the proof, verified by the key that its header leads to."""
    token = credential["proof"]["jwt"]
    header = jwt.get_unverified_header(token)
    keys = (await teaching.app.get(f"{PUBLIC}/keys")).json()["keys"]
    found = next(key for key in keys if key["kid"] == header["kid"])
    assert header["alg"] == found["alg"] == "RS256"
    claims: dict[str, Any] = jwt.decode(
        token, PyJWK(found).key, algorithms=["RS256"], options={"verify_nbf": False, "verify_aud": False}
    )
    return claims


async def test_the_code_tells_what_is_printed_and_nothing_else(teaching: Teaching) -> None:
    certificate = await a_certificate(teaching)
    code = certificate["code"]

    found = await teaching.app.get(f"{PUBLIC}/{code}")
    typed = await teaching.app.get(f"{PUBLIC}/{code[:4].lower()}-{code[4:8]}-{code[8:]}")

    assert found.json() == {
        "code": code,
        "valid": True,
        "full_name": "Sinov Odami",
        "programme_title": certificate["programme_title"],
        "hours": 24.0,
        "issued_on": "2026-11-18",
        "revoked_on": None,
    }
    assert typed.json() == found.json()


@pytest.mark.parametrize("code", ["0000000000000000", "ZZZZ-ZZZZ-ZZZZ-ZZZZ", "x", "%D0%BA%D0%BE%D0%B4", "'--"])
async def test_a_code_that_is_none_is_refused_by_the_same_statements_as_one_that_is(
    teaching: Teaching, code: str
) -> None:
    certificate = await a_certificate(teaching)
    paths = ("", "/credential", "/status")
    async with recorded(teaching.app) as asked_of_one:
        known = [await teaching.app.get(f"{PUBLIC}/{certificate['code']}{path}") for path in paths]
    async with recorded(teaching.app) as asked_of_none:
        unknown = [await teaching.app.get(f"{PUBLIC}/{code}{path}") for path in paths]

    assert {answer.status_code for answer in known} == {200}
    assert {(answer.status_code, answer.json()["code"]) for answer in unknown} == {(404, "access.not_found")}
    assert asked_of_one == asked_of_none
    assert len(asked_of_one) == 2


async def test_one_that_was_taken_back_is_not_valid_and_nobody_is_told_why(teaching: Teaching) -> None:
    certificate = await a_certificate(teaching)
    await revoked(teaching, certificate, "Qalbaki hujjat")
    code = certificate["code"]

    found = await teaching.app.get(f"{PUBLIC}/{code}")
    credential = await teaching.app.get(f"{PUBLIC}/{code}/credential")
    status = await teaching.app.get(f"{PUBLIC}/{code}/status")
    page = await teaching.app.get(f"/certificates/{code}", language="uz")

    assert (found.json()["valid"], found.json()["revoked_on"]) == (False, "2026-11-18")
    assert (credential.status_code, credential.json()["code"]) == (410, "certificate.revoked")
    assert [one["id"] for one in status.json()["revokedCredentials"]] == [f"urn:uuid:{certificate['id']}"]
    assert "bekor qilingan" in page.text
    for answer in (found, credential, status, page):
        assert "Qalbaki" not in answer.text


async def test_the_credential_is_an_open_badge_that_its_key_proves(teaching: Teaching) -> None:
    certificate = await a_certificate(teaching)
    base = f"http://nihol.test{PUBLIC}/{certificate['code']}"

    credential = (await teaching.app.get(f"{PUBLIC}/{certificate['code']}/credential")).json()
    token = await teaching.app.get(f"{PUBLIC}/{certificate['code']}/credential", form="jwt")
    claims = await proved(teaching, credential)

    proof = credential.pop("proof")
    assert (token.headers["content-type"].split(";")[0], token.text) == ("application/vc+jwt", proof["jwt"])
    assert {name: claims[name] for name in credential} == credential
    assert set(claims) - set(credential) == {"iss", "jti", "nbf"}
    assert (claims["iss"], claims["jti"]) == (credential["issuer"]["id"], credential["id"])
    assert credential["type"] == ["VerifiableCredential", "OpenBadgeCredential"]
    assert credential["validFrom"] == "2026-11-18T06:30:00Z"
    assert credential["credentialStatus"] == {"id": f"{base}/status", "type": "1EdTechRevocationList"}
    subject = credential["credentialSubject"]
    assert subject["identifier"][0]["identityHash"] == "Sinov Odami"
    assert (subject["creditsEarned"], subject["achievement"]["creditsAvailable"]) == (24.0, 24.0)
    assert "24" in subject["achievement"]["criteria"]["narrative"]
    assert "@" not in str(subject) and "email" not in str(credential).lower()


async def test_another_library_for_open_badges_verifies_the_credential_by_the_published_key(teaching: Teaching) -> None:
    """openbadgeslib reads the document, its dates and claims by Open Badges 3.0, and the signature."""
    certificate = await a_certificate(teaching)
    token = (await teaching.app.get(f"{PUBLIC}/{certificate['code']}/credential", form="jwt")).text
    (newest, *_) = (await teaching.app.get(f"{PUBLIC}/keys")).json()["keys"]
    published = PyJWK(newest).key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048).public_key()

    credential = OB3Verifier(pubkey_pem=published).verify(token)
    with pytest.raises(OB3VerificationError, match="signature"):
        OB3Verifier(stranger.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)).verify(token)

    assert credential.id == f"urn:uuid:{certificate['id']}"
    assert credential.issuer.id == "http://nihol.test"
    assert credential.achievement.name == certificate["programme_title"]["uz"]


async def test_a_credential_that_somebody_altered_is_not_proved(teaching: Teaching) -> None:
    certificate = await a_certificate(teaching)
    credential = (await teaching.app.get(f"{PUBLIC}/{certificate['code']}/credential")).json()
    head, body, signature = credential["proof"]["jwt"].split(".")
    credential["proof"]["jwt"] = f"{head}.{body[:-2]}{'A' if body[-2] != 'A' else 'B'}{body[-1]}.{signature}"

    with pytest.raises(jwt.InvalidTokenError):
        await proved(teaching, credential)


async def test_after_a_new_key_what_the_old_one_signed_is_still_good(teaching: Teaching) -> None:
    old = await a_certificate(teaching)
    async with teaching.app.parts.database.writing() as work:
        await rotate(work, Seal("http://nihol.test", SECRETS), teaching.app.clock.now())
    new = await a_certificate(teaching)

    both = [(await teaching.app.get(f"{PUBLIC}/{one['code']}/credential")).json() for one in (old, new)]
    keys = (await teaching.app.get(f"{PUBLIC}/keys")).json()["keys"]
    kids = [jwt.get_unverified_header(one["proof"]["jwt"])["kid"] for one in both]
    alone = await teaching.app.get(kids[1].removeprefix("http://nihol.test"))

    assert [(await proved(teaching, one))["jti"] for one in both] == [f"urn:uuid:{one['id']}" for one in (old, new)]
    assert kids[0] != kids[1] and kids[1] == keys[0]["kid"]
    assert alone.json() == keys[0]
    assert all(set(key) == {"kty", "n", "e", "alg", "use", "kid"} for key in keys)


async def test_keys_lie_sealed_and_without_the_secret_another_pair_is_made(world: World) -> None:
    now = world.app.clock.now()
    async with world.app.parts.database.writing() as work:
        first = await signer(work, Seal("http://nihol.test", SECRETS), now)
        same = await signer(work, Seal("http://nihol.test", ("another secret in front", *SECRETS)), now)
        other = await signer(work, Seal("http://nihol.test", ("only another secret",)), now)
        sealed = [row["sealed"] for row in await work.raw.fetch("select sealed from credential_key")]
        await work.raw.execute("delete from credential_key where kid = $1", other.key_id.rpartition("/")[2])

    assert first.key_id == same.key_id != other.key_id
    assert all("PRIVATE" not in one and len(one) > 1000 for one in sealed)


@pytest.mark.parametrize(
    ("language", "said"),
    [("uz", "Sertifikat haqiqiy"), ("ru", "Сертификат действителен"), ("en", "This certificate is valid")],
)
async def test_the_page_says_it_in_three_languages_without_scripts_and_cookies(
    teaching: Teaching, language: str, said: str
) -> None:
    certificate = await a_certificate(teaching)

    page = await teaching.app.get(f"/certificates/{certificate['code']}", language=language)

    assert (page.status_code, page.headers["content-type"].split(";")[0]) == (200, "text/html")
    assert said in page.text and "Sinov Odami" in page.text and f'lang="{language}"' in page.text
    assert "<script" not in page.text and "set-cookie" not in page.headers
    assert page.headers["content-security-policy"].startswith("default-src 'none'; style-src 'sha256-")
    assert page.headers["x-robots-tag"] == "noindex, nofollow"
    for hidden in (certificate["id"], certificate["participant_id"], "12-bogʻcha", "Kuzgi guruh"):
        assert hidden not in page.text


async def test_the_page_speaks_the_browsers_language_and_offers_a_field_for_a_code(teaching: Teaching) -> None:
    http = teaching.app.http

    unknown = await http.get("/certificates/0000000000000000", headers={"accept-language": "ru-RU,ru"})
    form = await http.get("/certificates", headers={"accept-language": "en"})
    led = await http.get("/certificates", params={"code": "7k3m-9qwz-01tr-4bna", "language": "en"})
    strange = await http.get("/certificates", params={"code": "//evil.test/x"})

    assert unknown.status_code == 404
    assert "не найден" in unknown.text
    assert (form.status_code, 'name="code"' in form.text) == (200, True)
    assert (led.status_code, led.headers["location"]) == (303, "/certificates/7K3M9QWZ01TR4BNA?language=en")
    assert strange.status_code == 200


async def test_one_address_asks_only_so_often_and_is_told_when_to_come_back(teaching: Teaching) -> None:
    certificate = await a_certificate(teaching)
    paths = [f"{PUBLIC}/{certificate['code']}", "/certificates/0000000000000000"]
    assert (await teaching.app.get(paths[0])).status_code == 200
    async with teaching.app.parts.database.writing() as work:
        await work.raw.execute("update bucket set tokens = 0, at = now() where key like 'certificate:%'")

    refused = [await teaching.app.get(path) for path in paths]

    assert {answer.status_code for answer in refused} == {429}
    assert all(int(answer.headers["retry-after"]) >= 1 for answer in refused)
    assert "Sinov" not in refused[0].text
    async with teaching.app.parts.database.writing() as work:
        await work.raw.execute("delete from bucket where key like 'certificate:%'")
