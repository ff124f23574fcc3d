"""config.yaml and the environment: what is read, and what is said about every mistake in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import Settings, from_environment, variable
from bot.content.configfile import folders, load_settings
from bot.domain.faults import Fault


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path / "config.yaml"


def load(config: Path, text: str, **environment: str) -> tuple[Settings | None, list[Fault], list[str]]:
    config.write_text(text, encoding="utf-8")
    return load_settings(config, environment)


def good(config: Path, text: str, **environment: str) -> Settings:
    settings, faults, _ = load(config, text, **environment)
    assert settings, faults
    return settings


def told(config: Path, text: str, **environment: str) -> list[str]:
    settings, faults, _ = load(config, text, **environment)
    assert settings is None
    return [str(fault) for fault in faults]


def test_an_empty_file_means_the_defaults(config: Path) -> None:
    assert good(config, "") == good(config, "# nothing\n") == good(config, "web:\n") == Settings()


def test_values_of_the_file_are_read(config: Path) -> None:
    settings = good(config, "names: [小灵通, 小青]\nweb: {port: 9000}\ntalk:\n  late_minutes: 5\n")
    assert (settings.names, settings.web.port, settings.talk.late_minutes) == (("小灵通", "小青"), 9000, 5)
    assert settings.web.host == "127.0.0.1"


def test_a_missing_file_is_a_fault(config: Path) -> None:
    settings, (fault,), _ = load_settings(config, {})
    assert settings is None
    assert str(fault).startswith("config.yaml：找不到")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("web:\n  port: 99999\n", "config.yaml:2：web.port：99999 不是端口号（1–65535）"),
        ("web:\n  port: true\n", "config.yaml:2：web.port：true 不是端口号（1–65535）"),
        ("web:\n  port: 1_0\n", "config.yaml:2：web.port：1_0 不是端口号（1–65535）"),
        ("talk:\n  late_minutes: 1_0\n", "config.yaml:2：talk.late_minutes：1_0 应是整数"),
        ("talk:\n  late_minutes: true\n", "config.yaml:2：talk.late_minutes：true 应是整数"),
        ("talk:\n  max_photo_mb: 99999999999\n", "config.yaml:2：talk.max_photo_mb：99999999999 太大，最多是 1000"),
        ("web:\n  prot: 1\n", "config.yaml:2：web.prot：不认识“prot”，是不是想写“port”"),
        ("gatway: sandbox\n", "config.yaml:1：gatway：不认识“gatway”，是不是想写“gateway”"),
        ("zzz: 1\n", "config.yaml:1：zzz：不认识“zzz”，请删去或改正"),
        ("gateway: qq\n", "config.yaml:1：gateway：qq 不在可选值之中：sandbox、wechaty"),
        ("names: 小灵通\n", "config.yaml:1：names：小灵通 应是列表，写成 [甲, 乙] 或每行一个“- ”"),
        ("names: []\n", "config.yaml:1：names：不能为空"),
        ("names: [小灵通, '  ']\n", "config.yaml:1：names.第2项：不能为空"),
        ("data_dir: 5\n", "config.yaml:1：data_dir：5 应是文字，请加引号"),
        ("timezone: 北京\n", "config.yaml:1：timezone：北京 不是时区名称，如 Asia/Shanghai"),
        ("talk:\n  late_minutes: 0\n", "config.yaml:2：talk.late_minutes：0 太小，至少是 1"),
        ("talk:\n  late_minutes: 1.5\n", "config.yaml:2：talk.late_minutes：1.5 应是整数"),
        ("talk:\n  late_minutes: 很久\n", "config.yaml:2：talk.late_minutes：很久 应是整数"),
        ("wechaty:\n  tls: 也许\n", "config.yaml:2：wechaty.tls：也许 应是 true 或 false"),
        ("wechaty:\n  jitter_seconds: -1\n", "config.yaml:2：wechaty.jitter_seconds：-1 太小，至少是 0"),
        ("web: 3\n", "config.yaml:1：web：3 应是若干“键: 值”"),
        ("- gateway\n", "config.yaml:1：[gateway] 应是若干“键: 值”"),
        ("web: {}\nweb: {}\n", "config.yaml:2：web：这个键写了两次，请删去一个"),
        ("web:\n\tport: 1\n", "config.yaml:2：行首不能用制表符（Tab），请改用空格"),
        (
            "gateway：sandbox\nweb:\n  port: 1\n",
            "config.yaml:1：“gateway”后面用了中文冒号“：”，请改成英文冒号加一个空格",
        ),
        ("web:\n  port:1\n  host: a\n", "config.yaml:2：“port”的冒号后面要空一格"),
        ('reviews:\n  weekly: "0 0 9 * * 1"\n', "config.yaml:2：reviews.weekly：0 0 9 * * 1 不是 cron，应有五段"),
        ("reviews:\n  weekly: */5 * * * *\n", "config.yaml:2：内容以 * 开头时，请给整段内容加引号"),
        ("timezone: *x\n", "config.yaml:1：内容以 * 开头时，请给整段内容加引号，或写在 |- 的下一行"),
        ("names: [小灵通\ngateway: sandbox\n", "config.yaml:1：方括号 [ ] 没有成对"),
    ],
)
def test_every_kind_of_mistake_is_told_with_its_line(config: Path, text: str, fault: str) -> None:
    (said,) = told(config, text)
    assert said.startswith(fault)


def test_a_file_in_another_encoding_is_told(config: Path) -> None:
    config.write_bytes("names: [甲]\nlog_level: INFO # 详细\n".encode("gbk"))
    assert str(load_settings(config, {})[1][0]) == "config.yaml:1：不是 UTF-8 编码，请在编辑器中另存为 UTF-8"


def test_all_faults_of_file_and_environment_are_told_at_once(config: Path) -> None:
    text = "gateway: wechaty\nweb:\n  prot: 1\ntalk:\n  join_minutes: 0\nmatching:\n  encoder: endpoint\n  url: x\n"
    assert [said.split("，")[0] for said in told(config, text, BOT_LOG_LEVEL="laut")] == [
        "config.yaml:1：wechaty.endpoint：接真实的群要有网关地址",
        "config.yaml:1：wechaty.token：接真实的群要有网关的令牌",
        "config.yaml:3：web.prot：不认识“prot”",
        "config.yaml:5：talk.join_minutes：0 太小",
        "config.yaml:6：matching.model：encoder 为 endpoint 时不能为空",
        "config.yaml:8：matching.url：x 不是网址",
        "环境变量 BOT_LOG_LEVEL：laut 不在可选值之中：DEBUG、INFO、WARNING、ERROR",
    ]


def test_the_environment_wins_over_the_file(config: Path) -> None:
    settings = good(
        config,
        "web: {host: 127.0.0.1, port: 1}\nnames: [甲]\n",
        BOT_WEB__PORT="9000",
        BOT_WEB__HOST="0.0.0.0",
        BOT_NAMES="小灵通，小青, 小蓝",
        BOT_GATEWAY="sandbox",
        BOT_WECHATY__TLS="true",
        BOT_KEEPING__TALK_DAYS="30",
        HOME="/root",
    )
    assert (settings.web.port, settings.web.host) == (9000, "0.0.0.0")
    assert settings.names == ("小灵通", "小青", "小蓝")
    assert settings.wechaty.tls
    assert settings.keeping.talk_days == 30


def test_the_environment_mends_a_bad_value_of_the_file(config: Path) -> None:
    assert good(config, "web: {port: 99999}\n", BOT_WEB__PORT="9000").web.port == 9000


def test_a_bad_value_of_the_environment_names_the_variable(config: Path) -> None:
    assert told(config, "web: {port: 1}\n", BOT_WEB__PORT="99999") == [
        "环境变量 BOT_WEB__PORT：99999 不是端口号（1–65535）"
    ]
    assert told(config, "", BOT_WECHATY__TLS="vielleicht", BOT_TALK__LATE_MINUTES="bald") == [
        "环境变量 BOT_TALK__LATE_MINUTES：bald 应是整数",
        "环境变量 BOT_WECHATY__TLS：vielleicht 应是 true 或 false",
    ]


def test_an_empty_variable_counts_as_not_set_and_is_told(config: Path) -> None:
    settings, _, warnings = load(config, "", BOT_WEB__PORT=" ", BOT_MATCHING__KEY="", BOT_WEB__PUBLIC_URL="")
    assert settings == Settings()
    assert warnings == ["环境变量 BOT_WEB__PORT 是空的，当作没有设置；不用就删去，要用请填上"]


@pytest.mark.parametrize(
    "value", ["甲,乙", "甲，乙", "甲、 乙", "[甲, 乙]", "[甲，乙]", "[\"甲\", '乙']", '"甲","乙"', " [ 甲 , 乙 , ] "]
)
def test_a_list_may_be_written_as_in_the_file(config: Path, value: str) -> None:
    assert good(config, "", BOT_IGNORED_BOTS=value).ignored_bots == ("甲", "乙")


def test_a_list_of_the_environment_may_be_empty_and_must_be_closed(config: Path) -> None:
    assert good(config, "", BOT_REPORTS__KINDS="[]").reports.kinds == ()
    for value in ("[甲, 乙", "甲, 乙]"):
        assert "应是列表" in told(config, "", BOT_NAMES=value)[0]


@pytest.mark.parametrize("host", ["foo bar", "主机", "http://x", "a/b"])
def test_a_host_is_a_name_or_an_address(config: Path, host: str) -> None:
    assert told(config, "", BOT_WEB__HOST=host)[0].startswith(f"环境变量 BOT_WEB__HOST：{host} 不是主机名")
    for right in ("0.0.0.0", "::", "[::1]", "localhost", "wangge.example.cn"):
        assert good(config, "", BOT_WEB__HOST=right).web.host == right


def test_what_contradicts_is_told_beside_whatever_else_is_wrong(config: Path) -> None:
    text = (
        "names: [小灵通, '  ']\nreport_names: [小灵通]\nclocks: {duty_from: '09:00', duty_until: '07:00'}\n"
        "talk: {late_minutes: true, max_photo_mb: 99999999999}\nkeeping: 3\nzzz: 1\n"
    )
    assert [one.split("：")[1] for one in told(config, text)] == [
        "names.第2项", "report_names", "clocks.duty_until", "talk.late_minutes", "talk.max_photo_mb", "keeping", "zzz",
    ]  # fmt: skip
    (only,) = told(config, "names: 小青\nreport_names: [小灵通]\n")
    assert "应是列表" in only
    (only,) = told(config, "clocks: {duty_from: '25:00', duty_until: '07:00'}\n")
    assert "25:00" in only


def test_a_variable_that_fits_no_setting_is_only_a_warning(config: Path) -> None:
    settings, faults, warnings = load(config, "", BOT_WBE__PORT="1", BOT_QQQQ="x", BOT_WEB="x")
    assert settings == Settings()
    assert not faults
    assert warnings[0] == "环境变量 BOT_WBE__PORT 不对应任何设置，没有使用，是不是想写 BOT_WEB__PORT"
    assert len(warnings) == 3


def test_a_variable_is_named_like_its_setting() -> None:
    assert from_environment({"BOT_WEB__PORT": "1", "PATH": "x"}) == {("web", "port"): "1"}
    assert variable(("web", "port")) == "BOT_WEB__PORT"


def test_folders_lie_beside_the_file_and_state_keeps_its_default(config: Path) -> None:
    settings = good(config, "faq_dir: ../shared/faq\n", BOT_DATA_DIR="/srv/data")
    found = folders(settings, config)
    assert found.data == Path("/srv/data")
    assert found.state == config.parent / "data" / "state"
    assert found.faq.resolve() == config.parent.parent / "shared" / "faq"
    assert found.find("ca.pem") == config.parent / "ca.pem"


def test_real_rooms_need_a_gateway_and_its_token(config: Path) -> None:
    assert len(told(config, "gateway: wechaty\n")) == 2
    (fault,) = told(config, "", BOT_GATEWAY="wechaty", BOT_WECHATY__ENDPOINT="127.0.0.1:8788")
    assert "BOT_WECHATY__TOKEN" in fault
    settings = good(
        config, "", BOT_GATEWAY="wechaty", BOT_WECHATY__ENDPOINT="127.0.0.1:8788", BOT_WECHATY__TOKEN="geheim"
    )
    assert list(settings.wechaty.every_account()) == ["main"]
    assert settings.wechaty.token.get_secret_value() == "geheim"


@pytest.mark.parametrize("endpoint", ["localhost", ":80", "host:", "host:0", "host:70000", "host:八十"])
def test_an_endpoint_is_host_and_port(config: Path, endpoint: str) -> None:
    (fault,) = told(config, "", BOT_WECHATY__ENDPOINT=endpoint)
    assert "不是网关地址" in fault


def test_several_accounts_each_have_their_own_gateway(config: Path) -> None:
    text = "gateway: wechaty\nwechaty:\n  accounts:\n    second: {endpoint: 'b:2', tls: true}\n    third: {endpoint: 'c:3'}\n"
    settings = good(
        config, text, BOT_WECHATY__ACCOUNTS__SECOND__TOKEN="zwei", BOT_WECHATY__ACCOUNTS__THIRD__TOKEN="drei"
    )
    accounts = settings.wechaty.every_account()
    assert {name: (one.endpoint, one.tls) for name, one in accounts.items()} == {
        "second": ("b:2", True),
        "third": ("c:3", False),
    }
    (fault,) = told(config, text, BOT_WECHATY__ACCOUNTS__SECOND__TOKEN="zwei")
    assert fault.startswith("config.yaml:5：wechaty.accounts.third.token：接真实的群要有网关的令牌")


@pytest.mark.parametrize("name", ["main", "Zwei", "a b", "二", "_"])
def test_names_of_accounts_are_plain(config: Path, name: str) -> None:
    (fault,) = told(config, f"wechaty:\n  accounts:\n    '{name}': {{endpoint: 'a:1'}}\n")
    assert "不能作账号的名称" in fault


def test_secrets_are_shown_nowhere(config: Path) -> None:
    settings = good(config, "wechaty: {token: geheim}\n", BOT_MATCHING__KEY="schluessel")
    assert "geheim" not in repr(settings) + str(settings.model_dump())
    assert "schluessel" not in repr(settings)
    (fault,) = told(config, "wechaty:\n  token: 123456\n")
    assert fault == "config.yaml:2：wechaty.token：应是文字，请加引号"


def test_a_name_for_reports_is_no_other_name(config: Path) -> None:
    (fault,) = told(config, "names: [小灵通, 小青]\nreport_names: [小青]\n")
    assert "report_names" in fault and "“小青”也写在 names 里" in fault
