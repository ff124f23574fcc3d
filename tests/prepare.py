"""Installs what the tests need from the system where it can, and says what is missing where it cannot.

Run by `make test`; the standard library is enough. Never fails: tests without their program are skipped and say
so, or fail with CI=true.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
NODE_AT_LEAST = 20
MINUTES = 15


def said(command: Sequence[str]) -> str:
    """What a program prints, "" when it is absent or fails."""
    try:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    except OSError:
        return ""
    return ran.stdout if ran.returncode == 0 else ""


def major(version: str) -> int:
    digits = version.strip().lstrip("v").split(":")[-1].split(".")[0]
    return int(digits) if digits.isdigit() else 0


def missing() -> dict[str, tuple[str, ...]]:
    """What is not there, in words → Debian's packages that bring it."""
    found: dict[str, tuple[str, ...]] = {}
    if not any(map(shutil.which, BROWSERS)):
        found["Chromium（页面测试）"] = ("chromium",)
    if not has_chinese_font():
        found["中文字体（页面测试的截图）"] = ("fonts-noto-cjk",)
    if not shutil.which("strace"):
        found["strace（落盘先于受理的测试）"] = ("strace",)
    if not shutil.which("openssl"):
        found["openssl（网关测试的证书）"] = ("openssl",)
    if major(said([os.environ.get("NODE") or "node", "--version"])) < NODE_AT_LEAST or not shutil.which("npm"):
        found[f"Node {NODE_AT_LEAST} 和 npm（真实网关的测试）"] = ("nodejs", "npm")
    return found


def has_chinese_font() -> bool:
    return bool(said(["fc-list", ":lang=zh", "file"]).strip()) or "installed" in said(
        ["dpkg-query", "--show", "--showformat=${db:Status-Status}", "fonts-noto-cjk"]
    )


def offered(package: str) -> str:
    """The version that apt would install."""
    lines = said(["apt-cache", "policy", package]).splitlines()
    return next((line.split()[-1] for line in lines if line.strip().startswith("Candidate:")), "")


def install(packages: Sequence[str]) -> None:
    apt = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(
        ["apt-get", "install", "--yes", "--no-install-recommends", *packages],
        env=apt,
        timeout=60 * MINUTES,
        check=False,
        stdout=subprocess.DEVNULL,
    )


def main() -> None:
    wanted = missing()
    if wanted and shutil.which("apt-get") and os.geteuid() == 0:
        print("正在安装测试需要的程序：" + "、".join(wanted), flush=True)
        subprocess.run(["apt-get", "update", "-qq"], timeout=60 * MINUTES, check=False)
        if "nodejs" in str(wanted.values()) and major(offered("nodejs")) < NODE_AT_LEAST:
            wanted = {words: packages for words, packages in wanted.items() if "nodejs" not in packages}
        if wanted:
            install([package for packages in wanted.values() for package in packages])
    for words, packages in missing().items():
        print(
            f"缺少{words}，相关测试将跳过（CI=true 时算失败）；安装：apt install {' '.join(packages)}", file=sys.stderr
        )


if __name__ == "__main__":
    main()
