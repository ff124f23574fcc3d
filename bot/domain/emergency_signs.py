"""The words by which danger around people is recognised: fire, gas, traffic.

A sign is a regular expression that begins with a plain character, a choice [..] of them or a {NAME}
(the gate in emergency.py is built from these beginnings). `_` in it stands for any character of the
clause, {NAME} for one of WORDS. The order of the groups is the order of urgency.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class EmergencyKind(StrEnum):
    """What happened, as far as the advice differs.

    TRAPPED: locked in, stuck, buried. WATER: in the water. HEIGHT: about to jump. SUICIDE: threatens
    or plans it otherwise. HELP: a cry for help that does not say what happened.
    """

    FIRE = "fire"
    GAS = "gas"
    TRAFFIC = "traffic"
    LIFT = "lift"
    TRAPPED = "trapped"
    WATER = "water"
    SHOCK = "shock"
    HEIGHT = "height"
    SUICIDE = "suicide"
    CRIME = "crime"
    MISSING = "missing"
    INJURY = "injury"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class SignGroup:
    """Signs of one kind, separated by spaces. `needs` and `unless` are looked for near the sign.

    `lasting`: said of yesterday it still goes on (somebody missing, a burglary). `fearful`: a fear
    before it is no denial (afraid that she does something to herself).
    """

    kind: EmergencyKind
    signs: str
    needs: str = ""
    unless: str = ""
    lasting: bool = False
    fearful: bool = False


WORDS: Mapping[str, str] = {
    "FRAIL": (
        r"孩子?|小孩|娃|宝宝|宝贝|婴儿|小朋友|儿子|女儿|闺女|孙子|孙女|老人|大爷|大妈|大娘|老头|老太|老爷子|"
        r"奶奶|爷爷|姥姥|姥爷|外婆|外公|老伴|男孩|女孩|我妈|我爸|他妈|他爸|她妈|她爸|妈妈|爸爸|父亲|母亲|爹"
    ),
    "BODY": (
        r"(?:{FRAIL}|人|大哥|大姐|大叔|孕妇|产妇|外卖员|骑手|司机|工|乘客|阿姨|叔|伯|婆|邻居|保安|工人|师傅|"
        r"小伙|姑娘|男的|女的|[他她我哥姐弟妹]|岁|老公|媳妇|爱人|同学|学生|业主|住户|房东|租户)"
    ),
    "GAS": r"煤气|煤汽|燃气|天燃气|天然气|瓦斯|液化气|气罐|沼气",
    "HABIT": r"天天|每天|经常|老是|总是|总往|长期|隔三差五|三天两头",
    "POISON": r"农药|百草枯|敌敌畏|老鼠药|鼠药|洗洁精|消毒液|84|安眠药|洗衣液|酒精|洁厕|电池|纽扣|毒药|一瓶药|一把药",
    "LEAKS": (
        r"(?:味|泄[漏露]|漏(?![水电交缴读抄])|中毒|跑[了气]|[挖撞砸弄碰]_?[断破坏裂漏]|断开|断了|脱落|"
        r"[呲嘶滋呼]|爆[了炸]|没关_{0,3}[，,]?_{0,8}(?:味|臭)|呛)"
    ),
    "NOT_BEATEN": r"(?![扰断开扫动卡码湿折乱脸包印出上造电回给击磨掉爆]|懵)",
    "IN_NEED": (
        r"(?:(?<!救)(?:{FRAIL})|有人|血|疼|痛|喘|呼吸|困在|被困|追|打我|来人|跑|晕|真的(?!会谢)|孕|产妇|氧|病|心脏|"
        r"电梯|快死|不行了|报警|出事)"
    ),
    "TRIFLES": (
        r"(?:停[电水气网]|[热冷冻饿困累烦闷气丑吵难馋胖](?:死|到)|怎么?这么|这也太|太.{0,4}了|又[要停加涨开]|绝了|谁懂|无语|社死|会谢|"
        r"头发|网速|[wW][iI]-?[fF][iI]|没信号|快递|奶茶|外卖|涨价|好[听香甜美帅吃看]|上班|开会|考试|期末|迟到|老板|减肥|"
        r"堵车|蚊子|爱了|上头|加班|打卡|钱包|剁手|太阳|裁员)"
    ),
    "GONE": (
        r"(?:[^的，,。!！?？\n]|穿_{1,4}的){0,14}[，,]?(?:[^的，,。!！?？\n]|穿_{1,4}的){0,8}(?:不见了|丢了|"
        r"走丢|走散|走失|失踪|失联|找不到(?:了|人|孩|她|他|$|[，,。!！])|没回[家来]|没到家|联系不上)"
    ),
}
"""Names that stand for words; one may stand in another."""

SURROUNDING_SIGNS: tuple[SignGroup, ...] = (
    SignGroup(
        EmergencyKind.FIRE,
        signs=r"""
            着火 著火 着货了 着伙了 起火 失火 火灾 火警 火情 燃起来 自燃 火苗 火光 明火 大火 窜火 火越 火往 纵火 放火
            泼汽油 浇汽油 哪着了 哪里着了 哪儿着了 火势 火好大 火很大 火太大 火特别大 救火
        """,
        unless=r"""
            打不?着火|打得着火|点不?着火|[开守]着火|[等接看]着货|着火点|火灾险|去火|降火|[炖煮炒收]|越来越火|
            火越来越旺|放火车|火灾(?:逃生|自救|知识)|救火(?:队员|英雄|车玩具)|火苗.{0,4}[小黄红]|嘴.{0,3}着火|口红|[热辣急]得.{0,3}[着起]火
        """,
    ),
    SignGroup(
        EmergencyKind.FIRE,
        signs=r"""
            烧起来 烧着 在烧 烧了 烧出来 火烧 点着 引着了 着了 窜出 窜到 窜上 有火 通红 干烧 忘在火上 锅烧[干穿]
        """,
        needs=r"""
            (?:家|隔壁|对面|那户|楼|房|车|棚|店|屋|床单|窗帘|被子|毯|衣服|衣|沙发|床|草|树叶|落叶|树|仓库|外机|电瓶|
            电池|线|线路|插座|插排|厨房|阳台|柜|走廊|楼道|过道|地下|门口|电动车|纸箱|垃圾桶?|木|杂物|锅|火|室|
            炉)[^，,。]{0,5}(?:烧(?:起|着|了|出)|在烧|点着|引着|着了|窜)|火.{0,4}[窜烧]|(?:里|桶|屋)有火|有火[在苗]|
            [窗楼屋天].{0,6}通红|干烧|忘在火上|锅烧|(?:^|是不是|好像|全都?|都|也)着了|(?:都|还|正|越)在?烧
        """,
        unless=r"""
            发烧|退烧|高烧|发热|体温|[睡找跟顺沿见抓等逮碰遇冻累吓饿够轮买凉撑晒]着了|灶点着|打着了|点着灯|烧水|烧饭|
            烧菜|烧垃圾|烧树叶|烧秸秆|烧纸|烧香|烧坏|烧烤|火烧[云眉饼店]|有火[锅车腿]|保险丝|主板|灯泡|电路板|老鼠|电压|着了(?:灾|凉|道|魔|迷|急)|麦[秸茬]
        """,
    ),
    SignGroup(
        EmergencyKind.FIRE,
        signs=r"""
            冒烟 冒黑烟 冒白烟 冒青烟 冒浓烟 浓烟 黑烟 全是烟 都是烟 好大的烟 好大烟 烟好大 烟很大 烟特别大 烟好浓
            有烟 冒出_{0,3}烟 烟冒 冒着?_{0,2}烟 烟_{0,3}灌 烟从_{0,6}[出冒进] 烟_{0,2}呛 满_{1,5}烟 一屋子?_{0,2}烟
            股_{0,2}黑烟
        """,
        unless=r"""
            烟囱|烧垃圾|烧树叶|烧秸秆|烧纸|烧东西|烧荒|焚烧|尾气|嗓子|喉咙|气得|七窍|祖坟|抽烟|香烟|吸烟|油烟|
            做饭的烟|工厂|厂子|排黑烟|有烟[味酒火瘾]|烟头|麦[秸茬子]|烧煤|{HABIT}
        """,
    ),
    SignGroup(
        EmergencyKind.FIRE,
        signs=r"爆炸 炸了 爆燃",
        needs=r"爆炸|爆燃|罐|锅|电瓶|电池|店|房|变压器|砰|嘭|热水器",
        unless=r"""
            爆炸(?:性|头|盐|式|新闻|消息)|(?:信息|心态|脑袋|头|群里?|消息|数据|人口|颜值|肺|好吃到?|味道).{0,3}炸|气(?:得|
            到|都)?(?:要|快)?爆?炸|炸鸡|炸了锅|空气炸
        """,
    ),
    SignGroup(
        EmergencyKind.FIRE,
        signs=r"火花 火星 冒火 短路",
        needs=r"电|插|线|箱|闸|表|空调|变压器|楼上|灯",
        unless=r"嗓子|喉咙|眼|气得|电焊|跳闸|高压线|线[^，,。]{0,3}断|电线乱",
    ),
    SignGroup(
        EmergencyKind.FIRE,
        signs=r"烧焦 焦糊 糊味 煳味 糊了的味 烧煳 焦味 胶皮味 烧塑料 烧胶 烧电线 烧线 烧糊 东西糊",
        needs=r"味|闻|烟|烧电线",
        unless=r"菜|饭|锅巴|咖啡|排骨|粥|油漆",
    ),
    SignGroup(
        EmergencyKind.FIRE,
        signs=r"""
            烟感_{0,6}[响叫] 烟雾报警_{0,6}[响叫] 火灾报警_{0,6}[响叫] 消防_{0,2}警_{0,6}[响叫] 警报_{0,4}响
            警铃_{0,4}响
        """,
        unless=r"没电|电池|滴滴|坏了|测试|检测|车|防空|怎么关",
    ),
    SignGroup(
        EmergencyKind.GAS,
        signs=r"""
            {GAS}_{0,6}{LEAKS} {GAS}_{0,3}报警_{0,6}[响叫] 闻[到着见]_{0,6}(?:{GAS}) 股_{0,3}(?:{GAS})
            漏了?_{0,2}(?:{GAS}) 一氧化碳中毒 煤烟中毒 烧炭_{0,3}中毒 炭火_{0,4}中毒 挖[断破坏穿漏]了?_{0,6}(?:{GAS})
            撞[断破坏穿漏]了?_{0,6}(?:{GAS}) 砸[断破坏穿漏]了?_{0,6}(?:{GAS}) 弄[断破坏穿漏]了?_{0,6}(?:{GAS})
            碰[断破坏穿漏]了?_{0,6}(?:{GAS}) 钻[断破坏穿漏]了?_{0,6}(?:{GAS}) 是煤气 是燃气 是天然气 是液化气 臭鸡蛋味
        """,
        needs=r"味|脱落|呼|裂|呛|泄|漏|毒|跑|断|破|坏|呲|嘶|滋|爆|报警|闻|股|[都全满]是|[都全满].{0,3}是",
        unless=r"""
            没电|电池|多少钱|哪[里儿]?有?[买卖]|安装|安检|保险|热水器漏水|没有味|泄漏打|打哪个|打几|厂|河|沟|误区|
            报警器坏|是(?:燃气|天然气|煤气)(?:公司|灶|的)
        """,
    ),
    SignGroup(
        EmergencyKind.TRAFFIC,
        signs=r"车祸 交通事故 出事故 出了_{0,4}事故 肇事 追尾 相撞 两车撞 侧翻",
        unless=r"""
            理赔|索赔|赔|认定书|怎么处理|责任|负责|保险|容易|{HABIT}|车祸现场|高速|高架|[三四五]环|绕行|逃逸.{0,4}判
        """,
    ),
    SignGroup(
        EmergencyKind.TRAFFIC,
        signs=r"翻车 车_{0,4}翻了 车翻",
        needs=r"货车|三轮|电动车|汽车|轿车|面包车|摩托|公交|路|压|司机|人|门口",
        unless=r"做的|直播|口碑|哈|蛋糕",
    ),
    SignGroup(
        EmergencyKind.TRAFFIC,
        signs=r"""
            撞_{0,3}(?:{BODY}|飞|死|伤|一起|树上|墙上|树|电线杆|护栏) 撞倒 对撞 把人_{0,2}[轧压碾撞] 刮倒 带倒 撞上
            撞车 撞翻 被_{0,8}车_{0,3}撞 被撞 撞了 撞得 车_{0,4}[冲掉开翻][进下到]?_{0,3}[河沟湖水店人]
            [冲撞]进_{0,3}店 车_{0,4}压了 车下 车底 车轮 压[到着住了伤]了?_{0,3}(?:{BODY}|脚|腿|手)
            轧[到着住了伤]了?_{0,3}(?:{BODY}|脚|腿|手) 碾[到着住了伤]了?_{0,3}(?:{BODY}|脚|腿|手)
        """,
        needs=r"""
            {BODY}[^，,。]{0,10}(?:撞|刮倒|带倒|压|轧|碾|车[下底轮])|(?:撞|[压轧碾]).{0,6}{BODY}|撞(?:飞|死|伤|一起|
            树|墙|电线杆|护栏)|对撞|被[^，,。]{0,6}车.{0,3}[刮带撞]|车.{0,3}翻|[两三辆]车|辆.{0,6}撞|撞了一?辆|
            车[^，,。被]{0,8}[和跟与][^，,。]{0,10}撞|车[^，,。被]{0,6}[撞冲](?:上|进|到|了|翻)|撞车|
            把.{0,6}车.{0,2}压
        """,
        unless=r"""
            撞衫|满怀|撞脸|撞名|时间|日程|课|栏杆|赔|监控|道闸|地锁|冲突|保险|谁(?:把|给)?.{0,3}撞|
            [我他]的?车.{0,4}被.{0,2}[撞刮蹭]|车门|压到?人行|车位|负责|垃圾桶|电影|撞坏|撞库|容易|{HABIT}|撞运|撞人设|
            压力|脚趾|桌|迟早|早晚|差点|铁撞|塌|[树墙]倒了?.{0,4}压|[砸掉]下|(?:桩|墩|杆|墙|牌|护栏|花坛)[^，,。]{0,3}被[^，,。]{0,4}撞
        """,
    ),
    SignGroup(
        EmergencyKind.FIRE,
        signs=r"忘_{0,2}关_{0,2}(?:火|煤气|燃气|灶)",
        unless=r"已经|关好|别忘|不要忘|提醒|差点|预警|隐患|新闻",
    ),
)
