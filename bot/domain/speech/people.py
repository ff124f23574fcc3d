"""How a person in office or a neighbour is named: 小王, 老李, 张主任."""

from __future__ import annotations

import re

SURNAME = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"

BY_NAME = re.compile(
    rf"(?<![养敬])[小老][{SURNAME}](?![家区孩朋吃卖花伙姑的年板百公婆师虎鼠人头太院旧])|"
    rf"[{SURNAME}](?:主任|经理|书记|师傅|警官|大夫|医生|队长|科长|所长|站长|社工|工|某)|(?:姓|叫)[{SURNAME}]的"
)
