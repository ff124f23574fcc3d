"""The real gateway as fixtures; without Node the tests say what to install, and with CI=true they fail."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.gateway.real import NoGateway, RealGateway, install, node


@pytest.fixture(scope="session")
def node_path() -> str:
    try:
        path = node()
        install()
    except NoGateway as missing:
        if os.environ.get("CI", "").lower() in ("1", "true"):
            pytest.fail(str(missing))
        pytest.skip(str(missing))
    return path


@pytest.fixture
def gateways(node_path: str) -> Iterator[Callable[..., RealGateway]]:
    """Starts real gateways; stops them, and nothing else, when the test is over."""
    started: list[RealGateway] = []

    def start(**environment: str) -> RealGateway:
        started.append(RealGateway(node_path, **environment))
        return started[-1].start()

    yield start
    for gateway in started:
        gateway.kill()


@pytest.fixture(scope="module")
def one_gateway(node_path: str) -> Iterator[RealGateway]:
    """Not started yet."""
    gateway = RealGateway(node_path)
    yield gateway
    gateway.kill()


@pytest.fixture
def plain(one_gateway: RealGateway) -> RealGateway:
    """One gateway for all tests of a file that leave it logged in; a test may kill, freeze and start it again."""
    one_gateway.mend()
    return one_gateway


@pytest.fixture(scope="module")
def shared(node_path: str) -> Iterator[RealGateway]:
    """One furnished gateway for all tests of a file that leave it as they found it."""
    gateway = RealGateway(node_path).start()
    gateway.do("contact", id="li", name="李阿姨")
    gateway.do("contact", id="wang", name="小王")
    gateway.do(
        "room", id="r1@chatroom", topic="青禾1号微网格", members=["bot-self", "li"], aliases={"bot-self": "小蜂"}
    )
    yield gateway
    gateway.kill()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """An own certificate for 127.0.0.1 and its key, made for this run only."""
    folder = tmp_path_factory.mktemp("tls")
    cert, key = folder / "cert.pem", folder / "key.pem"
    order = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=gateway.test"]
    names = [
        "-addext",
        "subjectAltName=IP:127.0.0.1,DNS:gateway.test",
        "-addext",
        "keyUsage=digitalSignature,keyCertSign",
    ]
    subprocess.run([*order, *names, "-keyout", str(key), "-out", str(cert)], check=True, capture_output=True)
    return cert, key
