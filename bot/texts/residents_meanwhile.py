"""What whoever asks for one thing hears while help is on the way: one short sentence that is safe."""

from __future__ import annotations

from bot.domain.danger.needs import Need

_SAFE = {
    Need.POUR: "油锅、电器着火千万不要浇水：先关火、断电，火小就盖上锅盖；火大马上离开、关上门，打 119。",
    Need.TOILET: "憋不住就在里面解决，用袋子、瓶子、纸巾接一下，没关系。不要为这个扒门，等救援的人来开。",
    Need.AIR: "电梯和门都有缝，能透气，不会没有空气。少说话，靠边坐下慢慢呼吸，不要扒门；有人不舒服马上打 120。",
    Need.BELL: "要按，按住几秒，等对讲里有人答。没人答就打里面贴的救援电话，隔一会儿再按。不要扒门。",
    Need.FAN: "不要开，屋里什么电器都不要开、不要关。轻轻开窗、关上阀门，人马上到室外。",
    Need.FALLS: "电梯有好几道保护，停住了一般不会掉下去。不要蹦跳、不要扒门，靠边站好或坐下，等救援的人来开。",
    Need.SIPS: "没受伤、没有不舒服的，可以小口喝一点。不要扒门，等救援的人来开。",
    Need.BY_MOUTH: "先什么都不要喂，水也不要喝，等 120 的医生看了再说。身边留个人守着。",
    Need.MOVE: "先不要动他，不要扶、不要抬，守在旁边等救护车。只有待在那里更危险的时候才挪开。",
    Need.COVER: "可以轻轻盖上衣服、被子保暖，不要搬动他，守在旁边等救护车。",
    Need.DRIVE: "要不要自己送，打 120 问电话里的医生。动不了、叫不醒、摔伤的，不要自己搬，等救护车。",
    Need.WAIT: "不用等 24 小时，现在就打 110，去派出所报案也马上受理，带上近照。",
    Need.SEARCH: "先打 110。家里留个人，电话别占线；其他人带上近照，去他常去的地方、车站、水边找，也可以发给邻居一起找。",
}


def who_is_lost(name: str) -> str:
    """Of a name alone: a child is called out, a dog is not."""
    return f"{name}是孩子、老人，还是宠物？是人走丢了，请马上打 110，并回我一句，例：是我孙子，五岁，穿红衣服。"


def to_need(need: Need) -> str:
    return _SAFE[need]
