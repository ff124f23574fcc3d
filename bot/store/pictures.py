"""Makes a picture harmless before it is kept: decoded, turned upright, written anew without whatever else it carried."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageOps

MOST_PIXELS = 50_000_000
"""More than any phone takes; decoded that is 150 MB."""

_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "BMP")
_ORIENTATION = 0x0112
_QUALITY = 88


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """The bytes as they are kept: JPEG or PNG, nothing but the picture itself."""

    content: bytes
    media_type: str


def cleaned(content: bytes) -> CleanPicture | None:
    """The same picture without place, time, camera and comments; None where the bytes are no picture we keep.

    Of an animation the first frame is kept. A photo stays a JPEG of about the same quality, all else becomes a PNG.
    """
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                return None
            image.load()
            return _written(image)
    except Exception:
        # Decoders fail in dozens of ways on what somebody made up; whatever it was, it is no picture for us.
        return None


def has_too_many_pixels(content: bytes) -> bool:
    """Whether it is a picture, and that is why it is not kept."""
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            return image.width * image.height > MOST_PIXELS
    except Image.DecompressionBombError:
        return True
    except Exception:  # no picture at all
        return False


def _written(image: Image.Image) -> CleanPicture:
    lossy = image.format in ("JPEG", "MPO") or (image.format == "WEBP" and not image.has_transparency_data)
    as_sent = image.format == "JPEG" and image.mode in ("L", "RGB")
    if image.getexif().get(_ORIENTATION, 1) != 1:
        image, as_sent = ImageOps.exif_transpose(image), False
    for key in image.info.keys() - {"transparency"}:
        # Comments, profiles and the rest would be written again.
        del image.info[key]
    out = io.BytesIO()
    if not lossy:
        image.save(out, "PNG")
        return CleanPicture(out.getvalue(), "image/png")
    if image.mode not in ("L", "RGB"):
        image, as_sent = image.convert("RGB"), False
    if as_sent:
        image.save(out, "JPEG", quality="keep")
    else:
        image.save(out, "JPEG", quality=_QUALITY)
    return CleanPicture(out.getvalue(), "image/jpeg")
