"""What is kept of a picture is the picture: no place, no camera, no comment, nothing hidden behind it."""

from __future__ import annotations

import struct
import zlib

import pytest
from PIL import Image, PngImagePlugin

from bot.store import pictures
from bot.store.pictures import cleaned, has_too_many_pixels
from tests.pictures import CAMERA, GPS, located, opened, photo, picture, written

SECRET = b"13812345678"


def test_where_and_with_what_a_photo_was_taken_is_gone() -> None:
    sent = photo(**located(), comment=SECRET, icc_profile=SECRET * 40)
    assert opened(sent).getexif().get_ifd(GPS) and CAMERA.encode() in sent and SECRET in sent
    kept = cleaned(sent)
    assert kept is not None and kept.media_type == "image/jpeg"
    assert not opened(kept.content).getexif()
    for trace in (CAMERA.encode(), SECRET, b"Exif", b"ICC_PROFILE", b"http://ns.adobe.com"):
        assert trace not in kept.content
    assert 0.8 < len(kept.content) / len(sent) < 1.1, "about as good as it was"


def test_words_in_a_png_are_gone() -> None:
    words = PngImagePlugin.PngInfo()
    words.add_text("Comment", SECRET.decode())
    words.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    sent = picture("PNG", pnginfo=words, **located())
    kept = cleaned(sent + SECRET)
    assert SECRET in sent and kept is not None
    assert SECRET not in kept.content and CAMERA.encode() not in kept.content and b"eXIf" not in kept.content


def test_what_hides_behind_a_picture_is_gone() -> None:
    for sent in (picture("JPEG"), picture("PNG"), picture("GIF")):
        kept = cleaned(sent + b"PK\x03\x04" + SECRET)
        assert kept is not None and SECRET not in kept.content


@pytest.mark.parametrize(("orientation", "corner"), [(1, (0, 0)), (3, (63, 31)), (6, (31, 0)), (8, (0, 63))])
def test_a_photo_held_sideways_stands_upright(orientation: int, corner: tuple[int, int]) -> None:
    """The red corner of the sensor lies where the phone showed it."""
    image = Image.new("RGB", (64, 32), "white")
    image.paste((255, 0, 0), (0, 0, 12, 12))
    kept = cleaned(written(image, "JPEG", quality=95, **located(orientation)))
    assert kept is not None
    red = opened(kept.content).getpixel(corner)
    assert isinstance(red, tuple) and red[0] > 200 and red[1] < 80


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("GIF", "image/png"), ("WEBP", "image/jpeg"), ("BMP", "image/png")],
)
def test_kinds_of_pictures(kind: str, media_type: str) -> None:
    kept = cleaned(picture(kind))
    assert kept is not None and kept.media_type == media_type
    assert opened(kept.content).size == (8, 6)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK", "YCbCr"])
def test_every_way_to_write_colours(mode: str) -> None:
    kind = "JPEG" if mode in ("CMYK", "YCbCr") else "PNG"
    kept = cleaned(written(Image.new(mode, (8, 6)), kind))
    assert kept is not None and opened(kept.content).size == (8, 6)


def test_of_an_animation_the_first_frame_is_kept() -> None:
    frames = [Image.new("RGB", (8, 6), colour) for colour in ("red", "blue")]
    kept = cleaned(written(frames[0], "GIF", save_all=True, append_images=frames[1:]))
    assert kept is not None
    assert opened(kept.content).convert("RGB").getpixel((0, 0)) == (255, 0, 0)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xd8",
        b"\xff\xd8\xff\xe0" + bytes(100),
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        b"%PDF-1.7",
        b"<svg onload=alert(1)>",
        b"RIFF\x10\0\0\0WAVEfmt ",
        b"\0\0\0\x18ftypheic" + bytes(200),
        photo()[:2000],
    ],
)
def test_what_is_no_picture_is_not_kept(content: bytes) -> None:
    assert cleaned(content) is None
    assert not has_too_many_pixels(content)


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file that says it is 60,000 × 60,000 pixels, and one just above the limit."""
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", len(head)) + b"IHDR" + head + struct.pack(">I", zlib.crc32(b"IHDR" + head))
    assert cleaned(b"\x89PNG\r\n\x1a\n" + chunk + bytes(50)) is None
    monkeypatch.setattr(pictures, "MOST_PIXELS", 47)
    assert cleaned(picture()) is None
    monkeypatch.setattr(pictures, "MOST_PIXELS", 48)
    assert cleaned(picture()) is not None


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert cleaned(photo()) == cleaned(photo())
    once = cleaned(picture("PNG"))
    assert once is not None and cleaned(once.content) == once


def test_a_picture_that_is_too_large_is_known_as_one() -> None:
    huge = written(Image.new("1", (8_000, 8_000)), "PNG")
    assert cleaned(huge) is None and has_too_many_pixels(huge)
    assert not has_too_many_pixels(photo())
