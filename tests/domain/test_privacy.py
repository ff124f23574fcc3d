"""What the bot masks in a group, and what it must leave alone."""

from __future__ import annotations

import inspect
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.words.privacy import MASK, asks_for_private, mask, mask_name, mask_nickname, private_in
from bot.texts import residents, workers
from bot.texts.common import shortened


@pytest.mark.parametrize(
    "number",
    [
        "13800001111",
        "138 0000 1111",
        "138-0000-1111",
        "138.0000.1111",
        "138　0000　1111",
        "138\u200b0000\u200b1111",
        "+8613800001111",
        "+86 138 0000 1111",
        "86-13800001111",
        "１３８００００１１１１",
        "一三八零零零零一一一一",
        "0371-66668888",
        "0371 6666 8888",
        "037166668888",
        "020-12345678",
        "66668888",
        "6666-8888",
        "110105199001011234",
        "11010519900101123X",
        "110105 19900101 123x",
        "110105 1990 0101 1234",
        "１１０１０５１９９００１０１１２３４",
        "110105900101123",
        "6222020012345678",
        "6222 0200 1234 5678 901",
        "6222-0200-1234-5678",
        "豫A12345",
        "豫A·12345",
        "豫A 12345",
        "豫a12345",
        "豫ＡＤ１２３４５",
        "豫AD12345",
        "豫A12345F",
        "京AF0236挂",
        "粤Z1234港",
        "京·A 8 8 8 8 8",
        "豫A88K21",
        "(138)0000-1111",
        "138_0000_1111",
        "138，0000，1111",
        "壹叁捌零零零零壹壹壹壹",
        "一 三 八 零 零 零 零 一 一 一 一",
        "E12345678",
        "lxy@qq.com",
    ],
)
def test_numbers_of_people_are_masked_whole(number: str) -> None:
    assert mask(number) == MASK
    assert mask(f"打我电话{number}谢谢") == f"打我电话{MASK}谢谢"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("3号楼2单元501室", "3号楼2单元***室"),
        ("3号楼2单元 501 室漏水", "3号楼2单元 *** 室漏水"),
        ("3-2-501", "***"),
        ("３－２－５０１漏水", "***漏水"),
        ("三号楼501", "三号楼***"),
        ("三号楼二单元五零一", "三号楼二单元***"),
        ("3号楼501漏水", "3号楼***漏水"),
        ("3栋2单元，501", "3栋2单元，***"),
        ("三栋501", "三栋***"),
        ("B座1203没电", "B座***没电"),
        ("3号楼2单元3层302", "3号楼2单元3层***"),
        ("3号楼十二层1201", "3号楼十二层***"),
        ("3号楼（2单元）501", "3号楼（2单元）***"),
        ("5号楼301、302", "5号楼***"),
        ("5号楼301-305", "5号楼***"),
        ("8号楼302号", "8号楼***号"),
        ("12-501漏水", "***漏水"),
        ("3号楼2-501楼道", "3号楼2-***楼道"),
        ("501室漏水", "***室漏水"),
        ("302号房没水", "***号房没水"),
        ("我家501漏水", "我家***漏水"),
        ("楼上601漏水", "楼上***漏水"),
        ("302王大妈家钥匙在我这", "***王大妈家钥匙在我这"),
        ("业主电话已打过，302 王大妈家", "业主电话已打过，*** 王大妈家"),
        ("502 老刘家漏到 402老李那", "*** 老刘家漏到 ***老李那"),
        ("3-1-502张姐", "***张姐"),
        ("2-502张姐说的", "2-***张姐说的"),
        ("1203张阿姨在家", "***张阿姨在家"),
        ("2001王大妈家", "***王大妈家"),
        ("601的赵叔叔", "***的赵叔叔"),
        ("302王桂兰家没人", "***王桂兰家没人"),
        ("502大爷家", "***大爷家"),
        ("三零二王大妈家", "***王大妈家"),
        ("302那户没人，302家里有人", "***那户没人，***家里有人"),
        ("（0371）66668888", "（0371）***"),
        ("打 110 或 13800001111", "打 110 或 ***"),
        ("12栋3门1001", "12栋3门***"),
        ("十二号楼三单元十楼西户", "十二号楼三单元***"),
        ("十二栋三单元十楼二号", "十二栋三单元***"),
        ("12号楼二单元八楼东边那户", "12号楼二单元***"),
        ("拾贰栋叁单元壹零零壹", "拾贰栋叁单元***"),
        ("住顶楼东户的老周", "住***的老周"),
        ("五楼东户漏水", "***漏水"),
        ("5-1-3东", "***"),
        ("5/1/301漏水", "***漏水"),
        ("身份证尾号101X 医保号3412345678", "身份证尾号*** 医保号***"),
        ("微信号 lixiuying1962", "微信号 ***"),
        ("车主微信 zhang_88", "车主微信 ***"),
        ("加她vx: abc12345", "加她vx: ***"),
        ("QQ 12345678", "QQ ***"),
        ("网格员 000-0011", "网格员 ***"),
        ("查 1380 000 1111", "查 ***"),
        ("电话零二一六二三四五六七八", "电话***"),
        ("座机零二一六二三四五六七八", "座机***"),
        ("家里电话 六二三四五六七八", "家里电话 ***"),
        ("家里电话 六 二 三 四 五 六 七 八", "家里电话 ***"),
        ("打我 1390000", "打我 ***"),
        ("打我 139 0000", "打我 ***"),
        ("打我139-0000吧", "打我***吧"),
        ("电话六二三四五六七", "电话***"),
        ("座机 0371 666 68888", "座机 ***"),
        ("零三七一 六六六六 八八八八", "***"),
        ("零三七一－六六六六八八八八", "***"),
        ("零2一62345六七八", "***"),
        ("0二一六二三四5678", "***"),
        ("家里电话是 2 3 4 5 6 7 8", "家里电话是 ***"),
        ("宅电：62 34 56 78", "宅电：***"),
        ("座机号码是三三五六七八九", "座机号码是***"),
        ("座机叁叁伍陆柒捌玖", "座机***"),
        ("打我1390000111", "打我***"),
        ("打我 一三八零零零零一一一", "打我 ***"),
        ("回个电话 1390000", "回个电话 ***"),
        ("3号楼5零2漏水", "3号楼***漏水"),
        ("3号楼502一家三口", "3号楼***一家三口"),
        ("3号楼502两口子吵架", "3号楼***两口子吵架"),
        ("豫A一二三四五堵门", "***堵门"),
        ("豫A幺二三四五堵门", "***堵门"),
        ("0 3 7 1 6 6 6 6 8 8 8 8", "***"),
        ("我电话1390000111，打这个", "我电话***，打这个"),
        ("手机号 139 0000 111", "手机号 ***"),
        ("联系我 8 6 6 6 6 6 6 6", "联系我 ***"),
        ("电话:(021)62345678", "电话:(021)***"),
        ("电话（零二一）六二三四五六七八", "电话（零二一）***"),
        ("电话021 6234 5678转801", "电话***转801"),
        ("6234 5678", "***"),
        ("六二三四 五六七八", "***"),
        ("找王五62345678", "找王五***"),
        ("请找王五13700001111", "请找王五***"),
        ("3号楼50二漏水", "3号楼***漏水"),
        ("3号楼502三天没水", "3号楼***三天没水"),
    ],
)
def test_flats_and_mixed_texts(said: str, shown: str) -> None:
    assert mask(said) == shown


@pytest.mark.parametrize(
    "text",
    [
        "火警 119，急救 120，报警 110，交通 122",
        "110 119 120 122 12345 12333 95598 12393 12329 12366 12315 12348",
        "3号楼着火，119 已经在路上",
        "400-800-1234",
        "4008001234",
        "工单 1001",
        "工单 999999（水电气暖）",
        "接单 1001",
        "接单 1001 1002",
        "办结 1001 3号楼2单元楼道灯已更换",
        "工单 1001 室内漏水",
        "补充 1001 房顶也漏",
        "工单 1001 王大妈家漏水，查 1002 老刘家",
        "1003 王大妈家的水管换好了",
        "2026王姐新换的灯，2024老李家换过",
        "花了302 王师傅收的，一共 350王师傅说贵，收了180张师傅",
        "坐302路，坐302 王阿姨一起，302 路王师傅",
        "拨打120王大妈已送医，打 119 老刘家着火",
        "300 大妈跳舞，300家企业，118小高层",
        "3号楼2单元楼道灯坏了",
        "3号楼东户，12号楼10层",
        "三号楼二单元",
        "3-5号楼，7-8层",
        "青禾 1 号微网格",
        "2026-11-21 18:05",
        "2026年11月21日",
        "二〇二六年三月",
        "20261121",
        "2024-2026 年",
        "11 月 21 日 18:05",
        "3号楼 2026 年建成",
        "9:00-17:00，周一到周五",
        "2000000元",
        "100000 元，2000 万元",
        "工资 5000-8000",
        "1200户居民，300人，3号楼300人停电",
        "新iPhone15，云WeChat",
        "圆周率3.1415926535",
        "到2号楼3层2号会议室开会，社区服务大厅1楼3号窗口",
        "微信搜索 小程序，微信扫码缴费100元，用微信支付88元，QQ群通知",
        "3号楼一楼东门坏了，请到5楼东边厕所，电梯停在十楼西侧走廊",
        "材料发到 fuwu@yinxing.gov.cn",
        "2026/11/22 上午，11/22/2026",
        "陆师傅已到现场，伍姐在等，壹号院门口",
        "医保局电话12393，社保12333，尾号限行1和6",
        "9号线地铁，302路公交，3门电冰箱，鲁能7号院，京A座写字楼",
        "192.168.100.100",
        "电话 12345",
        "打 12345 或 12333",
        "电话 110 119 120",
        "打电话 95598 或 96110",
        "打我 110 了",
        "二三四五六七八号楼停水",
        "2 3 4 5 6 7 8号楼停水",
        "一二三四五六七八栋没电",
        "一二三四五六七，七个人",
        "二〇二六一一二一",
        "电话 400-800-1234",
        "电话四零零八零零一二三四",
        "打我 3号楼2单元",
        "工单 1001 电话亭坏了",
        "电话 09:30-11:30",
        "电话费 1234567 元",
        "电话 9 点到 17 点",
        "时间 2026-11-21 18:05",
        "9.30-11.30 14.00-17.00",
        "09.30-11.30 14.00-17.00 开门",
        "电话打不通 2026-11-21",
        "联系电话见 2026年11月21日 的通知",
        "打电话 2 次 3 次",
        "答 1131 电话打过了",
        "三三两两的人",
        "一共 1234567 元",
        "座机坏了 1001 1002 1003",
        "工单 1001 1002 1003 电话都打过",
        "座机 1001 1002",
        "电话 12345 12333 95598",
        "",
        "👍👍👍",
    ],
)
def test_what_everybody_may_read_stays(text: str) -> None:
    assert mask(text) == text


WORDS = {
    "kind": "水电气暖",
    "speech": "求助",
    "due": "11 月 21 日 18:05",
    "accept_due": "12 月 1 日 09:00",
    "at": "1 月 30 日 23:59",
    "handler": "小王",
    "name": "小王",
    "reporter": "李阿姨",
    "who": "小王",
    "what": "接单",
    "state": "处置中",
    "place": "青禾 1 号楼居民群",
    "role": "网格员",
    "verb": "办结",
    "words": "3号楼2单元楼道灯坏了",
    "text": "灯泡已更换",
    "last": "11 月 20 日 08:30 小王 接单",
}


def sentences(number: int) -> list[str]:
    """Every sentence for residents and workers, filled with harmless words and this ticket number."""
    said = []
    for module in (residents, workers):
        for _, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not function.__name__.startswith("_"):
                said.append(
                    function(*(_argument(one, number) for one in inspect.signature(function).parameters.values()))
                )
    return said


def _argument(parameter: inspect.Parameter, number: int) -> object:
    kind = str(parameter.annotation)
    if parameter.name in WORDS:
        return WORDS[parameter.name]
    if kind == "Emergency":
        return recognise_emergency("3号楼着火了")
    if "Sequence[int]" in kind:
        return [number, number + 1, number + 2]
    if "Sequence[str]" in kind:
        return ["居住证怎么办", "身份证丢了怎么补办"]
    if kind == "int":
        return 3 if parameter.name in ("photos", "count") else number
    return "青禾社区"


def test_what_a_notice_would_show_of_somebody() -> None:
    assert private_in("请3号楼501王秀英 13800138000 来取件，13800138000") == ("501", "13800138000")
    assert private_in("3号楼 10:30 停水，问 000-0200、66668888 或 95598，编号 1001") == ()


@pytest.mark.parametrize("number", [1001, 1380, 2026, 5010, 9999, 12345, 66668, 138000, 501502, 999999])
def test_the_sentences_of_the_bot_pass_unchanged(number: int) -> None:
    said = sentences(number)
    assert len(said) > 40
    assert [text for text in said if mask(text) != text] == []


@pytest.mark.parametrize("name", ["王五", "赵六", "三", "二零一"])
def test_a_name_that_ends_in_a_digit_hides_no_number(name: str) -> None:
    assert "13700001111" not in mask(f"请找{name}13700001111")


@pytest.mark.parametrize("length", range(5, 40))
def test_what_is_cut_off_shows_no_half_number(length: int) -> None:
    cut = shortened("找李阿姨138 0013 8000，身份证11010119900101123X，车牌", length)
    assert not re.search(r"\d", mask(cut)), cut
    cut = shortened("找李阿姨座机零二一六二三四五六七八，家里六二三四五六七八", length)
    assert not re.search(r"[一二三四五六七八]", mask(cut)), cut


@given(st.text(alphabet="0123456789０１９一二零 -–.·号楼单元室房栋层住工单查年元XA京豫D\n，、（）#+", max_size=60))
@settings(max_examples=400, deadline=None)
def test_masking_twice_is_masking_once(text: str) -> None:
    once = mask(text)
    assert mask(once) == once


@given(st.text(max_size=20), st.integers(10**8, 10**9 - 1), st.sampled_from(["", " ", "-", "  "]), st.text(max_size=20))
@settings(max_examples=300, deadline=None)
def test_no_mobile_number_survives(before: str, tail: int, gap: str, after: str) -> None:
    digits = f"13{tail}"
    grouped = gap.join((digits[:3], digits[3:7], digits[7:]))
    around = [
        text.translate({ord(sign): None for sign in text if sign.isnumeric() or sign == "."})
        for text in (before, after)
    ]
    shown = mask(around[0] + grouped + around[1])
    assert digits[3:] not in shown and digits[7:] not in shown.replace(MASK, "")


@pytest.mark.parametrize(
    "text",
    [
        "1" * 10_000,
        "1 " * 5_000,
        "501、" * 2_500,
        "3号楼" * 3_000,
        "一" * 10_000,
        "京A1" * 2_500,
        "a@" * 5_000,
        "微信a_" * 2_500,
        "1楼东" * 3_000,
    ],
)
def test_a_long_text_is_masked_in_no_time(text: str) -> None:
    started = time.process_time()
    mask(text)
    assert time.process_time() - started < 2.0


@pytest.mark.parametrize(("name", "shown"), [("李阿姨", "李**"), ("王", "王"), ("", ""), ("司马相如大人", "司***")])
def test_names_for_the_eyes_of_strangers(name: str, shown: str) -> None:
    assert mask_name(name) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("3号楼502王姐", "3号楼***王姐"),
        ("王姐502", "王姐***"),
        ("换\n行 13812345678", "换 行 ***"),
        ("小陈六二三四五六七八", "小陈***"),
        ("3号楼王姐", "3号楼王姐"),
        ("小雨", "小雨"),
    ],
)
def test_a_nickname_tells_no_flat(name: str, shown: str) -> None:
    assert mask_nickname(name) == shown


@given(st.text(min_size=1))
def test_a_masked_name_shows_one_sign_at_most(name: str) -> None:
    assert mask_name(name)[1:].strip("*") == ""


@pytest.mark.parametrize(
    "words",
    [
        "小吴手机号多少",
        "刘姐家住哪",
        "王晓宁住哪",
        "孙奶奶家的门牌号",
        "楼上邻居微信号给我",
        "请问张大爷家住哪栋楼",
        "帮我查一下3号楼502住的是谁",
        "陈建军手机号有吗",
        "豫A88K21的车主是谁",
        "豫A12345是谁的车",
        "请问车牌豫AD12345的车主电话多少",
    ],
)
def test_what_is_nobodys_business(words: str) -> None:
    assert asks_for_private(words, ["王晓宁"])


@pytest.mark.parametrize(
    "words",
    [
        "社区电话多少",
        "王晓宁电话多少",
        "高新区派出所电话",
        "王府井地址",
        "我家住几号楼",
        "手机号换了怎么改",
        "修锁师傅电话多少",
        "楼上漏水，刘姐家住哪",
        "3号楼归谁管",
        "豫A12345堵了消防通道 谁的车",
        "我的豫A12345能停哪",
    ],
)
def test_what_anybody_may_ask(words: str) -> None:
    assert not asks_for_private(words, ["王晓宁"])
