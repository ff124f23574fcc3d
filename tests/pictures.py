"""Real pictures for tests, small or large, plain or with everything that a phone puts into them."""

from __future__ import annotations

import io
import random
from typing import Any

from PIL import Image

GPS = 0x8825
PLACE = {1: "N", 2: (34.0, 45.0, 30.0), 3: "E", 4: (113.0, 40.0, 12.0)}
CAMERA = "PHONE-OF-LI"


def picture(kind: str = "PNG", seed: int = 1, size: tuple[int, int] = (8, 6), **more: Any) -> bytes:
    """A picture of one colour, another one for every `seed`."""
    colour = (seed * 37 % 256, seed * 101 % 256, seed // 7 % 256)
    return written(Image.new("RGB", size, colour), kind, **more)


def photo(width: int = 640, height: int = 480, seed: int = 1, **more: Any) -> bytes:
    """A JPEG with as much in it as a camera's: noise over a slope, so that it does not shrink to nothing."""
    rough = Image.frombytes("L", (width // 4, height // 4), random.Random(seed).randbytes((width // 4) * (height // 4)))
    noise = rough.resize((width, height))
    slope = Image.linear_gradient("L").resize((width, height))
    return written(
        Image.merge("RGB", (noise, slope, Image.blend(noise, slope, 0.5))), "JPEG", **{"quality": 90, **more}
    )


def located(orientation: int = 1) -> dict[str, Any]:
    """What a phone adds: where, with what, and how it was held; for `more` of the others."""
    exif = Image.Exif()
    exif[0x0110] = CAMERA
    exif[0x0112] = orientation
    exif.get_ifd(GPS).update(PLACE)
    return {"exif": exif}


def written(image: Image.Image, kind: str, **more: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image
