"""Money and papers due from an office that have not come, of which nobody is said to be guilty."""

from __future__ import annotations

import re

_DUE = (
    r"(?:养老(?:金|钱|保险)|退休(?:金|工资|费|钱|审批|待遇)?|(?:高龄|生育|护理|残疾|住房|岗位|独生子女|特困|取暖|交通|老年|各项|两项|电费|水费|"
    r"租房|加梯|种地|营养|技能|稳岗|安葬|丧葬|安置|拆迁|过渡)?(?:补贴|补助金?|津贴|补偿款)|低保(?:金|钱|款|费|申请)?|残补|五保|抚恤金?|优抚|慰问金|"
    r"奖扶|独生子女费|失业金|救助(?:金|款)?|资助金?|助学(?:贷款|金)|报销(?:款|的钱)?|公积金|长护险|丧葬费|(?:慰问|赔|退|报|补发)的(?:那[笔些])?(?:钱|款)?|"
    r"押金|保教费|医保(?:卡|个人账户|账户)?|(?:身份|居住|残疾|老年|优待|不动产|房产|出生|结婚|毕业|暂住|退休|工作)证|社保卡|老年卡|公交卡|户口本|护照)"
)
_NOT_COME = (
    r"(?:没有?|未|冇|不见|迟迟(?:没|不)|停|少)(?:[给再按都能看]|如期|按时)?"
    r"(?:到|来|打|发|下(?:来|发)?|收|拿|领|退|返|批|寄|进|见|动静|消息|回音|结果)"
)
_AWAITED = re.compile(
    rf"{_DUE}[^。；;！!？?\n]{{0,18}}?{_NOT_COME}|{_NOT_COME}[^，,。；;！!？?\n]{{0,8}}{_DUE}|{_DUE}[^，,。]{{0,10}}(?:[停迟断]发|停了|迟了)"
)
_SOMETHING_ELSE = re.compile(r"停[水电气暖]|没[水电气暖网]|电梯|漏|堵|押金条|车库|楼道|路灯|工资(?!.{0,4}折)")


def awaits_due(text: str) -> bool:
    """我妈的养老金这个月还没到账; a wage that is not paid or a flat without heating is something else."""
    found = _AWAITED.search(text)
    return bool(found) and not _SOMETHING_ELSE.search(text.replace("退休工资", ""))
