"""Where a key may be sent, what is wrong with other addresses, and which hosts are asked about first."""

import pytest

from videsk_desktop.core.addresses import (
    AddressError,
    AddressProblem,
    NameProblem,
    custom_environment,
    host_of,
    is_this_computer,
    needs_confirmation,
    problem_of_name,
)
from videsk_desktop.core.exchange import PRACTICE, VIDESK, EnvironmentKind


@pytest.mark.parametrize(
    ("base_url", "name"),
    [
        ("https://api.example.test", "api.example.test"),
        ("https://api.example.test/with/path/", "api.example.test"),
        ("http://127.0.0.1:8000", "127.0.0.1:8000"),
        ("http://127.8.9.1", "127.8.9.1"),
        ("http://[::1]:8000/v1", "::1:8000"),
        (" http://localhost:3030 ", "localhost:3030"),
        ("https://peñalolén.example.test", "peñalolén.example.test"),
    ],
)
def test_an_environment_is_https_or_on_this_computer(base_url, name):
    environment = custom_environment(base_url)
    assert environment.kind is EnvironmentKind.CUSTOM
    assert environment.name == name
    assert environment.base_url == base_url.strip().rstrip("/")


@pytest.mark.parametrize(
    ("base_url", "problem"),
    [
        ("", AddressProblem.MISSING),
        ("  /", AddressProblem.MISSING),
        ("api.example.test", AddressProblem.NO_HOST),
        ("ftp://api.example.test", AddressProblem.NO_HOST),
        ("https:", AddressProblem.NO_HOST),
        ("https://[::1", AddressProblem.NO_HOST),
        ("https://api.example.test\\.elsewhere.test", AddressProblem.NO_HOST),
        ("https://api.example.test%2eelsewhere.test", AddressProblem.NO_HOST),
        ("http://api.example.test", AddressProblem.INSECURE),
        ("http://127.0.0.1.example.test", AddressProblem.INSECURE),
        ("http://localhost.example.test", AddressProblem.INSECURE),
        ("http://169.254.1.1", AddressProblem.INSECURE),
        ("https://user:password@api.example.test", AddressProblem.LOGIN),
        ("https://user@api.example.test", AddressProblem.LOGIN),
        ("https://api.example.test\\@elsewhere.test", AddressProblem.LOGIN),
        ("ftp://user:password@api.example.test", AddressProblem.LOGIN),
        ("https://api.example.test?token=1", AddressProblem.EXTRAS),
        ("https://api.example.test#part", AddressProblem.EXTRAS),
        ("https://api.example.test:99999", AddressProblem.PORT),
        ("https://api.example.test:x", AddressProblem.PORT),
        ("https://api.exa mple.test", AddressProblem.BLANKS),
        ("https://api.example.test/\nX: y", AddressProblem.BLANKS),
        ("https://api.example\u200b.test", AddressProblem.BLANKS),
    ],
)
def test_any_other_address_is_refused_for_one_reason_that_repeats_nothing_of_it(base_url, problem):
    with pytest.raises(AddressError) as refused:
        custom_environment(base_url)
    assert refused.value.problem is problem
    assert "example" not in str(refused.value)


@pytest.mark.parametrize(
    ("base_url", "host"),
    [
        ("https://API.Example.test/Path", "api.example.test"),
        ("https://api.example.test:443", "api.example.test"),
        ("https://api.example.test:8443/v1", "api.example.test:8443"),
        ("http://localhost:80", "localhost"),
        ("https://[2001:DB8::1]:8443", "[2001:db8::1]:8443"),
    ],
)
def test_a_host_has_one_name_however_its_address_is_written(base_url, host):
    assert host_of(custom_environment(base_url)) == host


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", NameProblem.MISSING),
        ("  ", NameProblem.MISSING),
        ("Videsk", NameProblem.TAKEN),
        (" VIDESK ", NameProblem.TAKEN),
        ("Videsk 2", None),
    ],
)
def test_an_environment_has_a_name_of_its_own(name, problem):
    assert problem_of_name(name, ["Videsk", "Practice"]) is problem


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.255.0.9", "::1"])
def test_loopback_is_this_computer(host):
    assert is_this_computer(host)


@pytest.mark.parametrize("host", ["", "localhost.test", "0.0.0.0", "10.0.0.1", "2130706433", "::ffff:10.0.0.1"])
def test_nothing_else_is_this_computer(host):
    assert not is_this_computer(host)


@pytest.mark.parametrize("environment", [VIDESK, PRACTICE])
def test_videsk_and_practice_need_no_confirmation(environment):
    assert not needs_confirmation(environment, ())


@pytest.mark.parametrize("base_url", ["http://127.0.0.1:8000", "https://[::1]/v1", "http://localhost:3030"])
def test_what_stays_on_this_computer_needs_no_confirmation(base_url):
    assert not needs_confirmation(custom_environment(base_url), ())


def test_another_path_at_videsk_needs_no_confirmation_another_port_does():
    assert not needs_confirmation(custom_environment(f"{VIDESK.base_url}/v2"), ())
    assert needs_confirmation(custom_environment(f"{VIDESK.base_url}:8443"), ())


def test_a_new_host_needs_confirmation_until_it_is_agreed_to():
    environment = custom_environment("https://API.example.test/v1", "Tests")
    assert needs_confirmation(environment, ())
    assert needs_confirmation(environment, ("example.test", "api.example.test:8443"))
    assert not needs_confirmation(environment, ("api.example.test",))


def test_what_was_agreed_to_is_the_host_whatever_the_environment_is_called():
    confirmed = ("api.example.test",)
    assert not needs_confirmation(custom_environment("https://api.example.test/other", "Renamed"), confirmed)
    assert needs_confirmation(custom_environment("https://api.elsewhere.test", "Tests"), confirmed)
