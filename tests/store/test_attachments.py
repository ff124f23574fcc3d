"""Photos as files: by content, durable, pictures only."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.store.attachments import Attachments
from tests.pictures import CAMERA, located, picture
from tests.pictures import photo as a_photo

JPEG, PNG = picture("JPEG"), picture("PNG")


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (JPEG, "image/jpeg"),
        (PNG, "image/png"),
        (b"%PDF-1.7", None),
        (b"\xff\xd8\xff\xe0" + bytes(100), None),
        (b"", None),
    ],
)
def test_only_pictures_are_kept(tmp_path: Path, content: bytes, media_type: str | None) -> None:
    saved = Attachments(tmp_path / "photos").save(content)
    assert (saved.media_type if saved else None) == media_type
    assert bool([file for file in tmp_path.rglob("*") if file.is_file()]) == (media_type is not None)


def test_the_original_is_never_on_disk(tmp_path: Path) -> None:
    sent = a_photo(**located())
    saved = Attachments(tmp_path).save(sent)
    assert saved is not None and CAMERA.encode() in sent
    assert [CAMERA.encode() in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()] == [False]


def test_the_same_picture_is_one_file(tmp_path: Path) -> None:
    photos = Attachments(tmp_path / "state" / "photos")
    first, again, other = photos.save(JPEG), photos.save(JPEG + b"behind it"), photos.save(PNG)
    assert first is not None and other is not None
    assert first == again != other
    assert photos.path(other.path).read_bytes() == PNG
    assert len([file for file in photos.folder.rglob("*") if file.is_file()]) == 2


def test_file_and_folders_are_on_disk_before_save_returns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[Path] = []

    def fsync(fd: int) -> None:
        synced.append(Path(f"/proc/self/fd/{fd}").readlink())

    monkeypatch.setattr(os, "fsync", fsync)
    photos = Attachments(tmp_path / "photos")
    saved = photos.save(JPEG)
    assert saved is not None
    folder = photos.path(saved.path).parent
    assert synced[-2].parent == folder and synced[-2].suffix == ".part", "the content before its name"
    assert synced[-1] == folder
    assert {tmp_path, photos.folder} <= set(synced), "new folders too"


def test_a_write_that_fails_leaves_no_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(fd: int) -> None:
        raise OSError(28, "No space left on device")

    photos = Attachments(tmp_path)
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space"):
            photos.save(JPEG)
    assert list(tmp_path.rglob("*.jpg")) == []
    saved = photos.save(PNG)
    assert saved is not None and photos.path(saved.path).read_bytes() == PNG
