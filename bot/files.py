"""Everything that people edit, read together at the start: the settings, the office's files, the demo network."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from bot.config import Settings, variable
from bot.content.configfile import Folders, folders, load_settings
from bot.content.sandbox import load_sandbox
from bot.domain.faults import Fault, FaultyFiles
from bot.domain.sandbox_net import SandboxNet
from bot.knowledge.encoders import Encoder, EncoderMissing, EndpointSilent, ModelMissing, open_encoder
from bot.office import OfficeDesk
from bot.texts import operators as texts

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Files:
    """`net` is None unless the sandbox is the gateway. `faults` are those that were passed over."""

    settings: Settings
    folders: Folders
    desk: OfficeDesk
    net: SandboxNet | None
    warnings: tuple[str, ...]
    faults: tuple[Fault, ...] = ()


def load_files(
    path: Path, environment: Mapping[str, str], encode: bool = True, other_faq: Path | None = None, beside: bool = False
) -> Files:
    """Raises FaultyFiles with every fault of every file. `encode` False: on words alone.

    `other_faq` is looked at in place of the office's FAQ, with a cache of its own. `beside`: for a command that works
    with the ledger beside a bot that runs; faults in faq/, notices/, polls/ and sandbox.yaml are passed over.
    """
    settings, faults, warnings = load_settings(path, environment)
    if not path.is_file():
        # Nobody knows where the others lie: what would be said of them is about another folder.
        raise FaultyFiles([*faults, *_as_faults(warnings)])
    assumed = settings or _assumed(environment)
    places = folders(assumed, path)
    encoder, problem = _encoder(assumed, places) if encode else (None, "")
    faq, cache = (other_faq, places.state / "other-faq") if other_faq else (places.faq, places.state)
    desk = OfficeDesk(assumed, places.data, faq, cache, encoder)
    stops = bool(faults) or settings is None
    faults += desk.read().faults
    net, wrong = _sandbox(assumed, desk)
    faults += wrong
    if settings is None or stops or (faults and not (beside and desk.has_office)):
        raise FaultyFiles([*faults, *_as_faults(warnings)])
    return Files(settings, places, desk, net, (*warnings, *([problem] if problem else [])), tuple(faults))


def _as_faults(warnings: Iterable[str]) -> list[Fault]:
    """What is merely odd is often what is wrong: it is told beside the faults."""
    return [Fault(warning, 0, "", "") for warning in warnings]


def _assumed(environment: Mapping[str, str]) -> Settings:
    """With a faulty config.yaml the other files are looked at where they usually lie."""
    named = {name: environment.get(variable((name,)), "").strip() for name in ("data_dir", "faq_dir")}
    try:
        return Settings(**{name: value for name, value in named.items() if value})
    except ValidationError:
        return Settings()


def _sandbox(settings: Settings, desk: OfficeDesk) -> tuple[SandboxNet | None, list[Fault]]:
    """Checked against grid.yaml, so only when that is right."""
    if settings.gateway != "sandbox" or not desk.has_office:
        return None, []
    return load_sandbox(desk.data_dir / "sandbox.yaml", desk.office.places)


def _encoder(settings: Settings, places: Folders) -> tuple[Encoder | None, str]:
    """The encoder that is set, or none with a sentence that says what that costs."""
    matching = settings.matching
    if matching.encoder == "none":
        return None, ""
    try:
        return (
            open_encoder(
                matching.encoder,
                url=matching.url,
                model=matching.model,
                key=matching.key.get_secret_value(),
                folder=places.find(matching.folder) if matching.folder else None,
            ),
            "",
        )
    except EndpointSilent as error:
        return None, texts.endpoint_silent(error.url, error.status, error.answered)
    except ModelMissing as error:
        return None, texts.model_missing(str(error), error.is_there)
    except EncoderMissing as error:
        return None, texts.encoder_missing(str(error))
