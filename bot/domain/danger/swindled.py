"""他叫我明天带身份证去银行, 没有被骗 人家是真警察: what whoever is being swindled says while it goes on."""

from __future__ import annotations

import re
from enum import StrEnum

from bot.domain.danger.fraud import is_no_swindle
from bot.domain.danger.how_it_went import tells_how_it_went
from bot.domain.places.words import place_in
from bot.domain.speech.kinds import is_question, likely_report


class Swindled(StrEnum):
    """What it tells of the swindler."""

    GIVES = "gives"
    """Something is about to be handed over, or he is at the door."""
    BELIEVES = "believes"
    """They hold him for what he says he is, wait for his call, or ask for their money."""


_LONGEST = 40
_HE = (
    r"(?:(?<![其吉])[他她]们?|人家|对方|[那这]边(?!的?(?:灯|路|楼|树|门))|[那这]个?(?:人(?![家民工口行])|男的|女的|同志|警官|客服|专员|领导|老师|电话)|同志|警官|警察|公安局?|民警|"
    r"派出所|检察院?|法院|客服|专员|骗子|穿(?:着)?(?:制服|警服)的?|自称|电话里|视频里)"
)
_TELLS = r"(?:叫|让|要求?|喊|催|逼|教|问)"
_ASKS = rf"(?:{_TELLS}|等|请|劝|说|讲)"
_ME = r"(?:我妈|我爸|[我俺咱]们?|老人家?|老太太?|老头|奶奶|爷爷|家里人?|本人)"
_PAPERS = (
    r"(?:银行(?!有|几点|下班|上班)|[农工建中交招邮]行|信用社|柜台|柜员机|取款机|(?:银行|储蓄|工资|社保|医保|信用|电话)?卡(?!车|通|住|在|壳|口|里的?电)|密码|验证码|短信码|身份证|户口[本簿]|房产证|房本|存折|存单|养老金|退休金|"
    r"证件|钱(?!包|叔|家|姐|阿姨|师傅)|现金|金条|黄金|首饰|镯子|项链|款|转(?!告|达|身|弯|移|发|圈|悠|一圈|交)|汇(?!报|合|总)|垫[付钱]|返利|保证金|保释金|定金|宾馆|酒店|旅馆|开房|取(?:出来|钱|款)|贷款|[\d一二两三四五六七八九十百]+[万千块]|"
    r"软件|[Aa][Pp][Pp]|链接|二维码|扫码|屏幕|人脸|刷脸|指纹|签[个字]|合同|保证书|承诺书|账号|账户|卡号|余额)"
)
_DEMANDED = re.compile(
    rf"{_TELLS}(?:{_ME}|[^，,。\s]{{0,3}})[^，,。！!？?]{{0,12}}{_PAPERS}|{_HE}[^，,。\s]{{0,6}}{_ASKS}[^，,。！!？?]{{0,10}}{_PAPERS}|"
    rf"{_ASKS}{_ME}[^。！!？?]{{0,16}}(?:带|拿|交|寄|送|报|发|拍|念|输|填)[^，,。]{{0,6}}{_PAPERS}|"
    rf"给{_HE}[^，,。没不]{{0,4}}(?:转|汇|打钱|打款|充|交了)|(?:拿|揣|带|抱|攥)(?:着|了|上)?[^，,。没不]{{0,3}}{_PAPERS}[^，,。没不]{{0,6}}(?:走|出门|出去|去)|(?:派|有|来了?个?)人[^，,。没不]{{0,8}}(?:拿|取|收)[^，,。]{{0,3}}{_PAPERS}|"
    rf"{_PAPERS}[^，,。]{{0,4}}(?:给|报给|发给|告诉|交给|寄给|念给|转给|汇给|拿给)了?{_HE}|(?:给|转|汇|交|报|发|拍)(?:了|过)?{_HE}[^，,。没不]{{0,6}}{_PAPERS}"
)
_GOES = re.compile(
    rf"(?:这就|马上|现在|已经|明[天早儿]|今[天晚]|一会儿?|等[下会]|待会|下午|上午|准备|打算|正在?|正要|非要|还[要想]|偏要|偷偷|又)[^，,。]{{0,6}}(?:去|到|往|在|跑)[^，,。]{{0,3}}(?:银行|[农工建中交招邮]行|信用社|邮局|取款机|柜员机|柜台|转账|取钱|汇款)|"
    r"非[要得][^，,。]{0,2}(?:去|到)[^，,。]{0,2}(?:银行|[农工建中交招邮]行|信用社|取钱|转)|"
    rf"{_HE}[^，,。]{{0,6}}(?:去|到)[^，,。]{{0,2}}(?:银行|[农工建中交招邮]行|信用社)"
)
_AT_THE_DOOR = re.compile(
    rf"(?:门口|楼下|门外|单元门)[^，,。]{{0,6}}(?:来|站|等)[^，,。]{{0,4}}{_HE}|{_HE}[^，,。没不]{{0,8}}(?:敲门|按门铃|上门|上楼|在(?:我家)?(?:门口|楼下|客厅|屋里|家里)|(?:到|来|在)[我俺咱]们?家|进(?:来|门|屋|家)|坐(?:着|在|下)|到(?:了)?(?:楼下|门口))|"
    rf"(?:来了?|站着?)(?:一?个)?穿(?:着)?(?:制服|警服)|(?:开了?门|放他进|让他进|请他进)[^，,。没不]{{0,6}}(?:了|来)|{_ASKS}{_ME}[^，,。]{{0,4}}(?:开门|下楼|见面|跟他|跟他们)"
)
_DRAWN_IN = re.compile(
    rf"(?:{_ASKS}|不要|不许|不能|不准|不让|别)[^，,。]{{0,5}}(?:告诉|跟(?:家|人|别|儿|女|老|谁)|声张|说出去|讲出去|挂(?:电话|断|机)?$|报警)|谁(?:也|都)别(?:告诉|说|讲)|(?:要|得|必须)保密|(?:回|等)(?:他|她|个|他们)?的?(?:话|电话)|(?:^|[，,。\s]|{_HE}[^，,。]{{0,3}})(?:又|还)(?:打|发|来)(?:了|来|过来)?(?:个|条)?(?:电话|短信|微信|视频)"
)
_BELIEVES = re.compile(
    rf"没(?:有)?(?:被|受|上)(?:骗|当)|不是(?:什么|啥)?(?:骗子|诈骗|骗人|骗我|假的)|不(?:会|可能)(?:是)?骗|{_HE}(?:就|真的?|确实|明明|肯定|可)*是(?!谁|什么|不是|不)(?:个|一个|正经|正规|国家|真的?)*(?:公安|警察|民警|警官|法院|检察|银行|客服|公家|政府|国家|领导|好人|干部|的)|"
    r"是真(?:的)?(?:公安|警察|民警|银行|法院)|(?:文件|公文|通知书|逮捕令|红头|传票)[^，,。]{0,6}(?:发|寄|章|看)|机密|案件?(?:要|得)?保密|(?:知道|说得?出|报得?出|说对)[^，,。]{0,4}[我俺][^，,。]{0,8}|[我俺]自己(?:愿意|乐意|要)[^，,。]{0,2}[转给去]|"
    rf"{_HE}[^，,。]{{0,8}}(?:退|还)(?:给|我|钱|了|$)|(?:怎么|咋)还没(?:退|还|到账|回来)|(?:电话|微信|视频|短信)[^，,。]{{0,2}}(?:又|不)(?:打|发|来|回)|"
    r"真(?:的是|是)?(?:警察|公安|民警|警官|法院|银行|客服|同志|的呀?$)|(?:有|给|发|看|拍|带)[^，,。]{0,6}(?:证件|警官证|工作证|逮捕令|通缉令|文件|公文|红头|警号|制服)|"
    r"(?:别|不要|莫|你们?)(?:再)?(?:乱讲|乱说|瞎讲|瞎说|胡说|冤枉)|(?:帮|替|给)[我俺](?:们)?(?:保管|存|管|查|洗清|证明|追)|安全账户|(?:查|审)(?:完|清)[^，,。]{0,6}(?:还|退|给)|"
    r"(?:啥时候?|什么时候|几时|几点|多久|哪天|能不能|会不会|还能|怎么还不)[^，,。]{0,6}(?:还|退|追|拿|要)(?:给|回)?[^，,。]{0,2}(?:[我俺]|钱|回来|得?回)|(?:钱|款)[^，,。]{0,6}(?:还|退|追|拿|要)(?:得|不|的)?回|"
    rf"{_HE}[^，,。]{{0,6}}(?:电话|微信|视频)?[^，,。]{{0,4}}(?:打不通|不接|关机|空号|拉黑|删了|联系不上|没消息|不回)"
)
_ASKED_ME = re.compile(rf"(?:叫|让|要求?|喊|催|逼){_ME}")
_OF_OTHERS = re.compile(
    r"(?:儿子|女儿|闺女|姑娘|老[伴公婆头]|爱人|媳妇|女婿|孙子?女?|孩子|[爸妈]|哥|姐|弟|妹|社区|街道|网格|居委|物业|学校|老师|幼儿园|医院|医生|大夫|单位|公司|邻居|小灵通|小蜜蜂|楼[上下]|隔壁|房东|中介|快递|外卖)"
    rf"(?!说是|不知|被)[^，,。]{{0,4}}(?<!非)(?<!偏){_ASKS}"
)
"""儿子叫我去银行取养老金: nobody who swindles."""
_REFUSED = re.compile(
    r"(?<!还)没(?:有)?(?:去|给|转|理|信|告诉|答应|开门|汇|下载|点|说)|(?:没|不)(?:敢|想|会|要|肯|打算)?(?:给|去|理|信|转|开门|告诉)(?:他|她)|(?:挂|拉黑|报警)(?:了|断)|不(?:给|去|理|信|转|开)(?:了|$|[，,。 ])"
)
"""他让我去银行 我没去."""
_DISOWNS = re.compile(
    r"(?:[我俺咱]们?|所里|派出所|局里|公安|单位|社区)[^，,。]{0,6}(?:没|不会|从不|从来不)(?:有)?[^，,。]{0,6}(?:派|打(?:过|电话|给)|联系|找|要(?:钱|卡|证)|办|通知|叫|去过|上过?门|来过|出警|给[他她])|"
    r"不是(?:[我俺咱]们?|所里|本所)[^，,。]{0,3}(?:派|打|人|民警|$)|(?:没有?|查无)(?:这个|此|这)(?:人|警号|案|回事|同志|号)|假(?:的|冒|警察|民警|公安)|冒充|是(?:个)?骗子|伪造"
)
_ASKED = ("吗", "么", "?", "？", "吧")
_OF_POLICE = re.compile(r"公安|警|派出所|制服|检察|法院|国家|案[子件]|安全账户|同志")
_OF_HERE = re.compile(
    r"(?<!自称)(?<!冒充)(?:网格|主任|书记|物业|保安|门卫|经理|业委会|居委|社区|街道|楼长|邻长|维修|安检|师傅|老师|医生|护士|保洁|摊|(?<!酒)店|[^\W\d_]姐|隔壁|邻居|房东|中介)|举报|投诉|防诈|宣传|转让|提醒|小心|当心|谨防|去年|前年|以前|上次|从前|新闻|听说|一听就|大家(?:都)?(?:要|别|注意)"
)
"""Who is known here swindles in another way, if at all; and what warns of swindles, or was one long ago."""
_OF_TRUE_POLICE = re.compile(r"笔录|立案|冻结|止付|反诈|96110|110[^，,。]{0,3}[说让叫]|[去到](?:派出所|公安局|警局)")
_SOMEBODY_NEW = re.compile(
    r"(?:有|来了?)(?:一?个)?(?:人|自称|冒充|客服|公安|警察|男的|女的|陌生)|有个|刚接到|另外?一?个"
)
_POLICE = re.compile(r"公安|警察|民警|警官|派出所|检察|法院")
_IS_HE = re.compile(_HE)
_HOW_TO = re.compile(
    r"怎么(?:办(?!.{0,4}$)|补|开|领|申请|挂失)|如何|在哪(?:里|儿)?办|哪里(?:办|补)|要(?:带)?(?:什么|啥|哪些)(?:材料|资料|证)"
)


_MAY_BE = re.compile(
    r"[他她]|人家|对方|[那这][边个]|同志|警|公安|法院|检察|客服|专员|骗|制服|自称|叫|让|要|催|逼|问|银行|[农工建中交招邮]行|钱|卡|密|证|账|转|汇|信|当|存|折|取|款|房|退|还|机|电话|视频|文件|门|自己|瞎|乱|真"
)


def said_of_swindler(words: str) -> Swindled | None:
    """By whoever has called out a swindle, or who it befalls; None where it may as well be of anything else."""
    if (
        not 3 < len(words) <= _LONGEST
        or not _MAY_BE.search(words)
        or is_no_swindle(words)
        or _HOW_TO.search(words)
        or _OF_HERE.search(words)
    ):
        return None
    him = _IS_HE.search(words) is not None
    if _OF_OTHERS.search(words) and not him:
        return None
    if likely_report(words) and place_in(words) and not him:
        return None
    if _DEMANDED.search(words) or _AT_THE_DOOR.search(words) or _GOES.search(words):
        if _REFUSED.search(words) or _OF_TRUE_POLICE.search(words):
            return None if tells_how_it_went(words) else Swindled.BELIEVES
        return Swindled.GIVES if him or not is_question(words) or _ASKED_ME.search(words) else None
    return Swindled.BELIEVES if _BELIEVES.search(words) or _DRAWN_IN.search(words) else None


def is_at_the_door(words: str) -> bool:
    """门口来了个穿制服的, 开了门了 他在我家坐着呢."""
    return len(words) <= _LONGEST and bool(_AT_THE_DOOR.search(words))


def tells_of_another(words: str) -> bool:
    """有个自称客服的让我共享屏幕: of somebody who was not spoken of before, and does not stand at the door."""
    return bool(_SOMEBODY_NEW.search(words)) and not is_at_the_door(words)


def names_police(words: str) -> bool:
    """警察来我家了: of the true ones too, once they were called, or where he gave himself out for nobody of theirs."""
    return bool(_POLICE.search(words))


def speaks_of_swindler(words: str) -> bool:
    """他, 人家, 那个同志, 公安: of somebody at all."""
    return bool(_IS_HE.search(words))


def disowns(words: str) -> bool:
    """我们没派人, 我没给她打过电话, 所里没这个人: by the police, of somebody who gives himself out for one of them."""
    return len(words) <= _LONGEST and bool(_DISOWNS.search(words)) and not words.rstrip().endswith(_ASKED)


def gives_himself_out(told: str) -> bool:
    """公安局的同志 打电话来: for the police, or for one of those who work with them."""
    return bool(_OF_POLICE.search(told))
