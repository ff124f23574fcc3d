"""Photos as files: by content, durable, pictures only."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.domain.message import MessageKind, Picture
from bot.inbox import Inbox
from bot.store.attachments import Attachments, SavedPhoto
from bot.store.operating.operators import forget
from tests.pictures import CAMERA, located, picture
from tests.pictures import photo as a_photo
from tests.store.desk import DAY, NOW, Desk, said

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


def test_half_a_picture_of_a_killed_process_is_deleted_at_the_next_start(tmp_path: Path) -> None:
    photos = Attachments(tmp_path)
    saved = photos.save(PNG)
    assert saved is not None
    half = photos.path(saved.path).with_suffix(".1-2.part")
    half.write_bytes(b"x")
    photos.clear_halves()
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == [photos.path(saved.path)]


AGAIN = said("", id="p2", kind=MessageKind.IMAGE, picture=Picture(PNG, "image/png"))


@dataclass
class Street:
    """An inbox, and where its photos are."""

    photos: Attachments
    inbox: Inbox
    desk: Desk

    async def has_its_file(self) -> bool:
        ((path,),) = await self.desk.rows("SELECT path FROM photos")
        return self.photos.path(path).exists()


def street(desk: Desk, photos: Attachments) -> Street:
    office: Any = None  # only asked about talk without a picture
    return Street(photos, Inbox(desk.store, photos, lambda: office, dict, lambda: NOW, lambda _: None, 100_000), desk)


async def test_a_picture_that_comes_again_before_its_old_copy_is_deleted_stays(desk: Desk) -> None:
    here = street(desk, Attachments(desk.path.parent / "photos"))
    old = await desk.store.take(said("", id="p1"), here.photos.save(PNG), NOW - DAY)
    assert old is not None
    await desk.store.mark_quiet([old.id])
    forgotten = await desk.store.write(lambda conn: forget(conn, 0, NOW - DAY // 2))
    assert len(forgotten) == 1
    await here.inbox.take(AGAIN)
    await desk.store.write(lambda conn: here.photos.delete_unneeded(conn, forgotten))
    assert await here.has_its_file()
    await desk.store.write(lambda conn: conn.execute("DELETE FROM photos"))
    await desk.store.write(lambda conn: here.photos.delete_unneeded(conn, forgotten))
    assert not here.photos.path(forgotten[0]).exists()


class Overtaken(Attachments):
    """The old copy is deleted right after the picture was found to be there already."""

    overtaken = False

    def save(self, content: bytes) -> SavedPhoto | None:
        saved = super().save(content)
        if saved and not self.overtaken:
            self.overtaken = True
            self.path(saved.path).unlink()
        return saved


async def test_a_picture_whose_old_copy_is_deleted_while_it_comes_in_again_is_saved_again(desk: Desk) -> None:
    here = street(desk, Overtaken(desk.path.parent / "photos"))
    await here.inbox.take(AGAIN)
    assert await here.has_its_file()
