"""我家这边归谁管, 我们小区的网格员是谁: somebody wants to know who looks after the place where they live."""

from __future__ import annotations

import re

from bot.domain.places.words import is_bare_place

_LEAD = r"(?:你好|您好|请问|我|想|要|问|一下|打听|咨询|麻烦|那个|就是|说|知道|晓得|[\s，,])*"
_HOME = (
    r"(?:(?:我|俺|咱|我们|咱们)(?:家|这|住|那|的|里|边|儿|块|片|一带|地方|房子)*|这(?:边|里|儿|一?片|一?块|一带)|"
    r"(?:我们?|咱们?|这个?|本)?(?:小区|社区|楼|院子?|单元|栋)|[^\s，,。？?]{0,8}(?:社区|小区|\d+(?:号楼|栋|幢|号院|小区)))"
)
_WHO = r"(?:谁|哪个(?:人)?|哪位|哪里|哪儿|哪边|啥人|什么人|哪个(?:社区|网格|居委会?|部门|单位))"
_ASKS = re.compile(
    rf"{_LEAD}{_HOME}(?:这边|这块|这儿|现在|到底|是|该|应该|应|由|都|属于|[\s，,])*(?:归|属|由|是|找)?(?:{_WHO}|(?:哪个|哪位|哪一位)网格员)(?:来)?(?:管(?:的|理|辖)?|负责|分管|包片)?[的啊呀呢了嘞？?。\s]*|"
    rf"{_LEAD}(?:{_HOME}(?:的)?)?(?:社区|小区)?(?:网格员|网格长|社区民警|片警|楼长|包片干部|社区(?:书记|主任|干部))(?:是|叫|姓)?(?:{_WHO}|什么(?:名字)?|啥(?:名字)?)[的啊呀呢了？?。\s]*|"
    rf"{_LEAD}{_HOME}(?:是|属于|归|算|在)*(?:哪个|什么|几号)(?:社区|微?网格|居委会?)(?:管|负责)?[的啊呀呢了？?。\s]*"
)
_AND_CALL = re.compile(
    r"[\s，,。？?]*(?:给|发|留|有|要|求|告诉|麻烦|能不能|把)*(?:我|一?个|一?下|他|的)*(?:电话|号码|联系方式|手机号?码?|微信号?)(?:麻烦|请|能不能|可以|也|是|给|发|留|推|说|告诉|[我俺咱]|多少|有没有|有|一?个|一?下|来|吧|呗|吗|不|[呢啊呀？?])*$"
)
_LOOKS_AFTER = re.compile(r"管|负责|网格|社区|民警|片警|楼长|书记|主任|干部|居委")
_UNKNOWN = re.compile(
    r"(?:我)?(?:也|都|就)?(?:不知道|不清楚|不晓得|不确定|说不(?:清|准|好)|没有|不在(?:里面|这|上面)?|都不是|不是|不说|算了)[了啊呀哦吧。\s]*"
)
_BESIDE = re.compile(
    r"你好|您好|我们?|咱们?|俺|家|住|是|在|的|这边?|那边?|属于|归|应该|就|社区|小区|村|街道|微?网格|居民群|群|居委会|"
    r"[\d一二三四五六七八九十零〇]+(?:号楼|号院|号|栋|幢|单元|层|楼|室|户|组|弄)?|号楼|单元|[a-zA-Z]座?|[东南西北]区|谢谢|多谢|麻烦了|那个|[啊呀呢了哦吧哈\W_]"
)
_COMMUNITY = re.compile(r"^\W*(?:我?[就是住在]{0,3})(?:的)?(?:社区|小区)?(?:那边|这边|里面)?的?|谢谢|多谢|麻烦了")
_LONGEST = 30
HERE = "这里"


def asks_who_looks_after(words: str) -> bool:
    """咱这归谁管啊 给个电话, too."""
    words = _AND_CALL.sub("", words.strip())
    return len(words) <= _LONGEST and bool(_LOOKS_AFTER.search(words)) and bool(_ASKS.fullmatch(words))


def tells_home(words: str, name: str) -> bool:
    """望湖8号楼, 我住望湖社区: where somebody lives, and nothing else. `name`: what is said of the community."""
    if len(words) > _LONGEST:
        return False
    rest = words.replace(name, "")
    return not _BESIDE.sub("", rest) or is_bare_place(_COMMUNITY.sub("", rest).strip())


def does_not_know(words: str) -> bool:
    """In answer to which community it is."""
    return bool(_UNKNOWN.fullmatch(words.strip()))
