"""Which logins and passwords are taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.accounts import clean_login, require_good_login, require_good_password
from server.shared.domain.errors import RuleViolation


@pytest.mark.parametrize("login", ["nodira", "Nodira.Karimova", "998901234567", "+998"[1:], "a_b", "ona@example.org"])
def test_a_good_login_is_kept_in_small_letters(login: str) -> None:
    assert require_good_login(f" {login} ") == login.lower()


@pytest.mark.parametrize("login", ["", "ab", "нодира", "a b c", "-abc", ".abc", "a" * 65, "abc\n1", "oʻgʻil"])
def test_other_logins_are_refused(login: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        require_good_login(login)

    assert refused.value.code == "account.bad_login"


@given(st.text(max_size=70))
def test_cleaning_a_clean_login_changes_nothing(login: str) -> None:
    assert clean_login(clean_login(login)) == clean_login(login)


@pytest.mark.parametrize("password", ["tarvuz va qovun", "парольсложный", "a1b2c3d4", "        x"])
def test_any_composition_of_eight_or_more_characters_is_a_password(password: str) -> None:
    require_good_password(password, "nodira")


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("1234567", "account.short_password"),
        ("", "account.short_password"),
        ("12345678", "account.easy_password"),
        ("PASSWORD", "account.easy_password"),
        ("Nodira.Karimova", "account.easy_password"),
        ("aaaaaaaaaaaa", "account.easy_password"),
    ],
)
def test_short_and_easily_guessed_passwords_are_refused(password: str, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        require_good_password(password, "nodira.karimova")

    assert refused.value.code == code
