"""The data folder is held by one process, keeps secrets to itself, and says what is wrong."""

import socket
import stat

import pytest

from server.services.folder import DataFolder, ServiceProblem
from server.services.ports import free_port, free_ports, require_port_free
from server.shared.i18n import LANGUAGES, Translator


def test_a_folder_that_cannot_be_made_is_a_problem_that_names_it(tmp_path):
    (tmp_path / "file").touch()

    with pytest.raises(ServiceProblem) as failed, DataFolder.open(tmp_path / "file" / "data"):
        pass

    assert (failed.value.code, failed.value.params) == (
        "service.folder_not_writable",
        {"path": str(tmp_path / "file" / "data")},
    )


def test_a_folder_can_be_opened_again_once_it_is_let_go(tmp_path):
    with DataFolder.open(tmp_path), pytest.raises(ServiceProblem, match="folder_in_use"), DataFolder.open(tmp_path):
        pass

    with DataFolder.open(tmp_path) as folder:
        assert folder.path == tmp_path


def test_a_secret_is_made_once_is_long_and_readable_by_its_owner_only(tmp_path):
    with DataFolder.open(tmp_path) as folder:
        first, other = folder.secret("postgres"), folder.secret("tokens")
    with DataFolder.open(tmp_path) as folder:
        again = folder.secret("postgres")

    assert again == first != other
    assert len(first) == 43
    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.glob("*.secret")} == {0o600}


@pytest.mark.parametrize("name", ["", "../outside", "a/b", "Aa"])
def test_a_secret_cannot_lie_outside_the_folder(tmp_path, name):
    with DataFolder.open(tmp_path) as folder, pytest.raises(ValueError):
        folder.secret(name)


def test_a_log_longer_than_ten_megabytes_begins_anew(tmp_path):
    with DataFolder.open(tmp_path) as folder:
        with folder.log("pg").open("wb") as log:
            log.truncate(10 * 1024 * 1024)
        kept = folder.log("pg").stat().st_size
        with folder.log("pg").open("ab") as log:
            log.write(b"\n")

        assert (kept, folder.log("pg").stat().st_size) == (10 * 1024 * 1024, 0)


def test_a_port_somebody_listens_on_is_a_problem_that_names_it():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

        with pytest.raises(ServiceProblem) as failed:
            require_port_free("127.0.0.1", port)

    require_port_free("127.0.0.1", port)
    assert (failed.value.code, failed.value.params) == ("service.port_taken", {"host": "127.0.0.1", "port": port})


def test_ports_found_together_differ_and_are_free():
    ports = [*free_ports(20), free_port()]

    assert len(set(ports[:20])) == 20
    for port in ports:
        require_port_free("127.0.0.1", port)


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_of_ports_and_processes_are_written_without_separators(language):
    speak = Translator(language)

    assert "8000" in speak.error("service.port_taken", {"host": "127.0.0.1", "port": 8000})
    assert "123456" in speak.error("service.folder_in_use", {"path": "/data", "pid": 123456})
    assert "0" not in speak.error("service.folder_in_use", {"path": "/data", "pid": 0})
