"""What each character, pair, triple and family of words speaks for danger (above 0) or against it, in twentieths.

Written by tests/domain/learn_wording.py from the labelled lines; not to be changed by hand.
"""

from __future__ import annotations

GLANCE_CONSTANT = -56
GLANCE_WEIGHTS = """
-30 哈哈 没电 笑
-29 年
-28 抽烟 换
-27 价
-25 听说 我的 月
-24 万一 啥 改 递
-23 得我 感 猫
-22 剧 吗 快递 户口 新 歌 火锅 玩 饭
-21 原 吓 差 画 要是 都快
-20 ,是 人家 修 吵 天 天天 有没 气灶 水管 睡着 练 血压 贴 过了 门禁
-19 不着 乐 周 坏 太 婚 幸 新闻 昨 烟头 球 电影 蚊子 行不 被我 视 证 防 鸟
-18 作业 午 怕 挂了 早 暖 暖气 期 梦 毛 没砸 让人 都冒 锈 骂 鱼 ，
-17 上火 不亮 二手 人抽 们那 供 原来 哪里 在阳 好在 差点 常 棋 法 电视 看了 缺 虫 谢 车位 面没
-16 下雨 不要 业 人把 口的 唱歌 头发 就好 我车 扔烟 找着 挪 晚上 横 爱 狗 电梯 礼拜 票 等 红烧 考 补 装 跑不 都要 院了 香 ？
-15 下水 了吗 六十 卖 印 哈 在都 块 将 就在 幢 开锁 惊 把手 挡 晚 正常 没事 漆 牌 社 种 第一 给她 被人 说一 说了 镜 风扇 ，想
-14 上小 上看 了吧 人冒 人往 他俩 借 减 去年 又在 发火 味了 唱 在楼 在边 堵了 外冒 小说 总 手机 打工 拿走 搬 查 栓 气得 没伤 滑梯 烟味 理 瓜 老家 能 节 药味 赛 趟 路边 针 雨 题 饿 麻将 ，烟
-14 ，物
-13 了没 亏 他爸 以前 件 会叫 候 区 厂 发烧 叫了 听 哪 四五 在外 城 多少 大声 天有 夹了 家孩 对着 干 心疼 打呼 扶 拼 排 提醒 搭 擦 是着 楼下 楼的 段 气公 没理 没， 油烟 洗 滴 灶打 灶火 牙
-13 的电 看着 睡 砸在 秋 窝 箱门 红包 群里 课 费 赔 车库 车被 还好 迟 退了 都进 里倒 门的 防员 院 雪 音 领 ，喝 ，报 ，看
-12 上漏 人在 人的 从五 伐 住着 作 像着 儿童 养 刚才 前 占 合 后来 在会 在装 头老 妈说 密室 得 息 您 想起 我快 打折 打牌 救出 敞 是不 机不 板车 梦见 楼不 气卡 没大 漫出 烧纸 片里 现场 疫苗
-12 疯了 登 直接 碎 碰见 等了 绕 置 茶 药店 菜 表 该 谣 责 车主 那年 醒了 里没 长 限 ，万 ，哈 ，掉
-11 or 一刀 一截 一按 上个 上大 上班 下棋 丢 两点 个事 个门 买 了个 了救 事 人帮 人生 会 假 光了 公共 公园 冒水 冬 几天 几点 出个 刮 包 匙 医保 十五 单位 占了 又 吃撑 吓我 呛了 味是 呼叫 喜
-11 圾 堆 外地 夜里 头就 套 女主 好没 子咬 实 家小 家猫 小广 就开 干活 平安 弄 忘 想把 感应 戏 我带 打游 扔 找到 把他 抢到 担心 拉肚 撞歪 放心 敞着 文 日 是在 是漏 晒被 机掉 来水 民 沙发 流鼻
-11 滑板 演 炒菜 烧烤 烧肉 琴 申 电脑 的铁 的门 磨 示 禁 私 秋千 科 窗口 算 绿 网线 舞 荐 荡 虚惊 西瓜 试 跳舞 转发 辣 边围 这 进不 道 那次 锦 门卡 鸡 鸽 ，医 ，原 ，怕 ，没
-10 ,妈 17 fi t 不， 丢人 两辆 也太 人住 人看 们楼 会不 低 倒水 做 停电 充 冒了 净 凉快 出所 刷 加 匙锁 发掉 口红 吹 呢 呼噜 哄 在好 在路 地漏 圾站 圾车 块板 子太 子问 学 孩在 家娃 家那
-10 容 屏 州 工， 帅 当 快被 慢 我说 我跟 找谁 收 收不 教 数学 斤 新的 时候 晕车 晾 更正 服了 村里 来修 松了 果 校服 案 椒 楼中 楼有 榴 榴莲 次 正好 残 母 气死 水, 水都 沙 没听 洗了 活动
-10 派出 游戏 滴水 漏水 焊 牌子 班上 申请 画了 疫 登记 的是 的水 盖就 盖板 砍一 碗 租 笑死 箱子 纸， 结婚 网 罚 群了 老有 肯 能不 脏水 脸， 自来 花 莲 蚊 蛋糕 血水 被子 被孩 见一 评 谁把 象
-10 走不 跟他 跳闸 蹦 车一 车堵 车， 辆电 辣椒 达 进楼 逗 里住 里的 量 钥 钥匙 错了 防火 雷 静电 鸭 鸽子 麦 麻了 龟 ，差 ，起 ，麻
-9 ,喝 2栋 er ne ti 一到 一层 一脚 上写 上周 不肯 个卖 中了 中药 九十 了下 了两 了十 了打 了药 云 从窗 以 伞 停水 公司 兴 出口 出生 刀， 刚在 别再 别慌 到脚 剁 剧里 加班 动车 助 千万
-9 卷帘 压力 去那 受不 可 可以 可别 叶 后院 启 命的 喊救 喷水 嗰 回去 坛 墙皮 墙裂 多了 奖了 奶茶 她那 妈让 子倒 子喊 子是 孩往 宣 家 察抓 少钱 工资 干了 建 弯了 影里 往哪 感冒 成 我电 我脚 战
-9 手环 打麻 拉走 拿了 拿到 捡到 接 推荐 推销 时间 易 星子 是 是泥 是隔 有只 木 材料 来的 来还 杯 树 树歪 框 楼上 楼平 歪了 气炸 水， 污 没转 泪 洁大 流到 涨了 淋 满 灭了 烟花 烤 煎 熏得 熟
-9 爆了 电费 的窗 盖 盲道 看是 着东 着呢 着我 着的 码忘 祝 积 积木 窗台 站起 经关 绕着 缺一 翻车 老了 老是 脸红 脾 脾气 腌 膏 花坛 被砸 记 证明 说个 说的 说说 谁有 足 路面 跳绳 踩着 身汗 车停
-9 车胎 转让 过 运 还活 这电 进出 退 通了 遇 道抽 都流 都被 钟就 钱不 锅 错人 门铃 陪着 雨了 霉 预 饺 饺子 饼 馅 马桶 龙 龙头 ，拦 ，活 ，笑 ，谢 ，黑 ：
-8 ,别 16 1单 8栋 ? pl 一辈 上午 上礼 下班 不够 丢的 主 久了 么 乌龟 乡 买的 了会 了半 了往 了条 了！ 了？ 亭 人一 人也 人敲 人用 人醒 什 什么 他自 传 住院 你 便 修鞋 偶 像触 元门 关好
-8 冒出 减肥 别人 券 前年 北 匙断 半夜 卡上 厅 压岁 去哪 又停 口气 口那 只猫 号 吃 咋 哈， 哪天 售 喊着 喝口 器人 在想 在树 地铁 场 坏了 垂下 垃 垃圾 墩 声控 夜 大碍 天在 天热 失灵 头顶 好
-8 子他 学了 安大 宣传 宿 对不 小心 尬 就出 尴 尴尬 居家 岁钱 岗 崴 工作 工地 帘门 带娃 平 开会 开小 当年 得着 悠 惨了 惯 慢点 懒 戏， 我住 打卡 扫地 扶手 抽血 拆 控灯 撒尿 放的 救上 救下 昨晚
-8 月了 有哪 有空 有辆 杆子 材 来是 梯底 梯按 棵 楼后 楼里 槽 死了 民警 气费 水表 水道 沙子 没味 没留 油了 泔 泔水 注意 游泳 滑得 满了 演练 火的 烦 热死 熏 爸拿 献血 玩具 甲 电动 电工 电瓶 电话
-8 的假 的玻 皮掉 盆 盲 真 真好 眼镜 着上 瞎 砖掉 砸了 礼 空， 章 笑了 筐 系 纸壳 给 给家 给老 缆 缝了 胖 臭了 葱 蚁 螂 蟑 蟑螂 血糖 行 被偷 被救 要不 要命 要的 记住 讲 说他 说有 请人 负责
-8 赔了 赖 跌倒 跟老 车推 车过 辛 辛苦 过一 进电 迟早 递到 造 那会 那天 都有 酸 里来 钱包 链子 键 门关 门岗 闹 队， 院里 险 陪 雨一 震 食堂 黑色 鼠 ，您 ，救 ，滑 ，过
-7 10 en 《 》 一下 一点 一级 一跳 一身 万别 三了 三块 三层 三点 三缺 上回 上学 上扔 上睡 下倒 下烧 下跳 不打 不转 个口 个月 个视 中午 举报 久 么电 了一 了是 了根 了辆 五十 五， 亲 人修 人工
-7 人怎 人救 人来 人知 们单 们家 会开 会被 体 供暖 保洁 倒是 候我 停 停气 健身 傅来 元的 充电 再没 刀的 到三 到了 到晚 到现 剪 劝下 午， 南边 卡丢 卫生 卸 压的 去玩 又去 又坏 后山 后我 后面 周末
-7 啥， 嘴上 噔 回事 回来 园 在不 在东 在医 在消 在看 在走 在还 地机 坐车 坛里 坡道 基金 填， 处理 备案 复 多 多岁 天早 天走 奥 妈一 娃哭 嫁 子们 子回 子烟 季 学游 安全 室里 家关 家墙 家水 对面
-7 封 小区 尖叫 尿 居们 居住 屋头 年我 床垫 开窗 弟把 彩 往屋 得可 得要 快了 怖 恐怖 想动 想找 我一 我两 我又 我回 我就 我搬 我没 我给 我还 房了 手的 打什 打的 扫 找个 把水 把车 抓住 抖音 报 抹
-7 拖把 招 拜 拳 据 掉， 控室 放 敷 断网 旧 星 映 昨天 是三 是上 是也 是打 晕， 晚点 普 最近 有条 本 术 杀了 来拿 来看 来说 架倒 架， 某 查了 格 梯扶 检 楼外 楼层 楼门 止住 正对 死老 比赛
-7 水压 没发 浓， 漆味 灯不 灵 点 烂 烧东 熄 熬 燃气 牛奶 特 狗不 献 瓶， 电口 痰 白粉 的护 的车 盯 直打 盹 看 眼泪 着人 着娃 睡不 碎玻 社区 福 窗关 筝 糊了 紧张 线都 经回 经把 经接 绕行 绝了
-7 续 罐头 罐， 美 翘起 股票 能把 能让 腰疼 膜 苗 蒸 藏 虫， 衣绳 袜 被蚊 裂了 装个 裸 要着 规 解 让不 让他 识别 谁 谁拿 谁管 谁给 谁要 调 跑完 蹭 车占 车要 返味 这一 这事 这天 这种 那张 那条
-7 部门 都来 里听 里漂 金的 错 门锁 闪了 问问 闹钟 队 防水 阿婆 陷下 非 靠 顿 驿 驿站 高兴 鼻血 ，丢 ，买 ，刮 ，太 ，师 ，幸 ，开 ，抹 ，教 ，第 ，绕 ，跟 ，跳 ，踩
-6 , ,好 ,想 04 23 ay br ce de f ic if ok ry th 、 一栋 一样 一段 一看 一眼 一起 一顿 七十 三遍 上吃 上的 上说 下楼 下火 下等 下那 下雪 不严 不收 不漏 不热 不进 两句
-6 两块 两根 两百 个沙 个洞 个灯 个角 个马 串 主人 也是 乡下 了也 了五 了先 了火 了用 了这 事说 井边 交的 交警 人吃 人多 人心 人推 人收 人真 人触 人， 今年 今朝 他一 他们 付， 优 伤着 伸手 似的
-6 偷了 像我 儿在 儿就 先睡 免费 公把 公积 公里 关门 养了 再来 冒充 准 几栋 出一 分 刚那 判 别不 别信 到有 刷脸 医 十块 半个 危 危险 压锅 去女 去拿 去社 县 又堵 又把 双十 反了 发现 发错 口修
-6 口还 台门 吃面 吃饭 听就 和好 咯噔 咱 哭, 哭了 哭的 唉 喷嚏 器嗡 嚏 围栏 国外 图 在一 在修 在清 在的 在群 场边 圾， 块钱 坨 坪上 型 基 堆到 堵车 大厅 天停 天烧 头水 奖 奥特 奶家 好吃 好说
-6 嫌 子会 子学 子底 子断 子的 子睡 子考 子进 子锈 存 孙子 学会 孩玩 孩能 完了 客人 室逃 家店 家的 容易 宽带 寻思 导航 寿 小子 少 尘 就两 就差 就掉 居在 屎 崴了 差， 帮着 年有 庆 开车 弟在 弹弓
-6 当场 律 得一 得喘 心 心， 快乐 怖片 恩 想上 成水 我也 我了 我二 我哭 我喊 我放 我问 户关 户往 户没 户的 房贷 房钱 房， 打印 扶起 把火 折 护理 抬 拍了 拖 拖车 拦不 挖了 换电 排到 排烟 接上
-6 接走 接龙 摸黑 擦窗 收一 放假 放到 放烟 旅 旗 日子 早晚 时 星期 春 是去 是外 是要 是说 是跳 晒太 智能 曼 有事 有冇 有水 期了 本人 本子 杆 来吃 来有 杷 枇 枇杷 染 柜门 树叶 样的 梯那 椎 楼4
-6 楼大 横在 死 毕 毕业 毛毛 毛病 气人 水味 水声 水往 水泡 水的 污水 汽车 汽， 没拴 没法 没过 泡沫 浇花 清仓 渗水 渣 湖里 湿 滑滑 漂白 漏一 漏往 激 火大 火是 火机 火车 灯一 灯又 炎 炖 点多 点还
-6 烧黑 煎饼 照 牵绳 特曼 狗没 玩得 理了 璃， 生气 用吗 留个 的儿 的发 的号 的妈 的学 的树 的灯 的红 的麻 皮一 盗门 直没 相亲 省 看电 看病 真大 着心 着跑 着都 睡了 砸墙 碰上 社保 秒 积金 稳 童
-6 端 筋 管管 箱 箱都 篦 篦子 粉 粥 纱窗 线露 结冰 羊肉 羽 老化 老大 老金 耳机 耳背 肉 能进 腐 腿脚 腿软 自家 臭死 良 艺 花了 苹 苹果 血的 袜子 裁 装了 视里 讲的 论 词 说人 说肚 说这 说错
-6 谁说 谱 账单 路中 车刚 车卡 车拉 车挡 车进 边哭 边有 边的 过气 返 这家 这楼 这题 进来 迟到 逃脱 道叫 那 那段 都听 都成 里堆 里广 里放 里那 里飘 钱怎 铜 锅， 门前 问了 闻里 防门 阶 阿拉 非说
-6 面打 面挂 颜 饭都 马 骗人 高血 鸡， 鹉 鹦 鹦鹉 ，主 ，冲 ，冷 ，去 ，周 ，工 ，幼 ，挂 ，自 ，装 ，走 ，黄
-5 ,味 ,怕 ,没 ,真 ,笑 03 6 ad i ia ki r ta ut wh yo 【 】 一号 一堆 一手 一罐 一趟 一过 一问 三碗 上全 上初 上刷 上哪 上洗 不吃 不响 不大 丑 专家 业写 业把 两天 严 个儿
-5 个护 个星 个跳 个部 临时 为啥 么分 习惯 了冒 了哈 了四 了找 了进 了都 了重 二号 井盖 交押 交站 亭的 人偷 人到 人卡 人去 人坐 人头 人好 人干 人给 人送 从后 他电 仗 以下 价格 份 伏 休息 伙，
-5 会修 传单 似 住证 你这 供电 便宜 修不 修了 借个 停暖 停着 停车 偷抓 儿家 儿的 元楼 全灭 共 关了 关心 关系 其 具 再说 农村 冰了 冲了 凉 几 击 划了 刚有 刚看 别怕 别放 别转 到哪 到她 到底 到期
-5 到的 刷不 刷到 前几 前男 办， 动作 动门 匀 包没 区外 十了 十来 升 午觉 半年 单 单独 占着 卡刷 印机 厅的 去世 去打 县城 参 又有 又没 又涨 又被 反光 反诈 发： 取个 变电 口坐 口本 台阶 吃啥 吃火
-5 吃药 吃鸡 各 合同 吊上 后发 后怕 后遗 吓着 吧 吱咯 吵得 吵死 周一 周六 味, 咯吱 咱这 响一 哪些 啦！ 喊她 喝酒 喷泉 喷漆 嗡响 回我 困死 围墙 国 国庆 在住 在单 在唱 在墙 在工 在排 在是 在滴
-5 在过 地砖 场舞 场， 坐了 堆在 堆满 堆着 塌房 墙根 墙那 墙都 墙面 墩子 壁小 声是 备 夏 外头 外省 天冷 天去 太快 太， 失眠 奇 她妈 好了 姨， 娃在 娃娃 娃的 婚了 子也 子住 子去 子找 子玩 子跑
-5 子躲 学题 学， 孩子 孩的 安检 官方 定 宜 宝妈 室门 家不 家了 家别 家呢 家在 家把 家灶 家窗 家老 家装 家要 家走 察叔 小了 小点 就往 就怕 就打 就是 就要 层白 居 展 岁数 峰 市鸡 带走 干净 年被
-5 幸好 床底 床， 店买 开发 开心 弄的 归谁 影响 往上 往河 得头 得想 得比 志愿 急得 急救 怪 恢 恢复 想报 慰 我亲 我吃 我当 我心 我脑 我舅 我那 我都 戒线 房价 手续 才有 打不 打完 打球 打疫 打翻
-5 扔在 扛 批 技 把电 投 投诉 折， 抢不 报名 抽筋 担 拉下 拉门 拔出 拿下 拿药 拿， 指纹 挡了 挡着 换一 换了 掉了 掉坑 排气 排骨 接了 控器 提 提前 搬走 摆到 播 放了 救助 救急 救生 救， 教教 教育
-5 断锁 是什 是停 是发 是孩 是有 晒 最 有几 有吗 有白 朋 朋友 服都 望 朵背 机没 权 杆歪 来了 来接 来给 杨 板一 某地 柜 栋有 核桃 根 桃 梯下 棚的 棚里 楼1 楼电 歉 死我 毒， 毛球 毛衣 气热 气真
-5 气表 水倒 水漏 水费 池子 汪 没围 没抢 没热 没着 油 泡了 泰 洗车 测 涨价 清明 湿了 灯 灯泡 炸鸡 点就 点血 点被 热 热力 煤球 照片 熊 爬山 爬楼 爱了 爹妈 牌， 物 状 狼人 班 班了 理床 生圈 生证
-5 生说 用 用上 电压 电宝 电钻 疑 疑人 疼了 疼死 疾人 病都 瘾 的事 的保 的心 的来 的消 的线 的鱼 盒 盘 看完 看这 着急 着煤 着， 睛都 知识 石墩 矿 破 碰到 科普 租， 秸 程 稻 空地 笑得 笑的 等你
-5 签字 算谁 管漏 类 粉味 粪 糕 紫， 纪 线耷 线还 给俺 统 绩 绳， 缝往 缴 羽毛 翘 老房 老花 聊 聊天 聚 股漂 股糊 胃 胶 能吃 脚不 脚底 膏药 臭豆 舍 舒 花镜 苗， 药好 落我 螺 街， 衣柜 袋米
-5 被拍 装电 要带 要晕 让你 训 议室 讲机 证， 诉 诊 该怎 说出 说里 谁的 谁负 谁还 谅 谈 谣言 豆腐 贵 费怎 赌 赔不 走楼 走错 赵 起床 跑得 跑路 跤 路都 跳， 蹦， 蹭了 身的 车上 车来 车都 转圈
-5 转学 转悠 轻时 输 边下 过火 近 还真 还笑 这两 这个 这叫 这要 进去 进， 迪 退休 送 逃 通过 通道 逮 道墙 道歉 遗症 遥 遥控 遭不 那位 那俩 那棵 都停 都发 都想 里味 里有 重， 针头 钓 钟， 铺
-5 锁师 锁没 锦旗 长大 门卫 门在 门框 门， 闪 问我 间有 闸了 防通 际 险了 险赔 随 随便 雨水 雪没 霉味 露出 靠谱 面条 面， 顺 须 领了 颈椎 风机 风筝 饭的 饿得 馒 馒头 高层 高峰 高架 鬼 魂 ，也
-5 ，你 ，办 ，名 ，吵 ，唉 ，户 ，找 ，抬 ，晚 ，最 ，洗 ，派 ，熏 ，睡 ，脏 ，花 ，落 ，警 ，轮 ，靠
-4 ,吃 ,吓 ,师 00 09 7号 : K ag ep fo ke pp rk w wa y 。我 一件 一只 一台 一听 一定 一年 一溜 一滩 一班 一着 一窝 一箱 一袋 上下 上交 上叫 上女 上电 上门 下两 下井 下午
-4 下在 不信 不准 不发 不牵 不睡 不紧 不赔 世了 两边 个位 个充 个坑 个婆 个字 个开 个楼 个泡 个章 个陌 中介 中心 为 为了 久没 么时 么样 么过 义 之前 书， 买个 了七 了三 了他 了保 了可 了啊 了插
-4 了点 事儿 二 亡 交上 产证 人从 人口 人户 人机 人杀 人滑 人管 人踩 今儿 今日 介 从楼 仙 仨 们村 们的 们都 伤， 伴在 位上 低血 住了 住进 余 侬 保护 俩月 倒垃 借一 借用 偏 做一 做不 停了 傅电
-4 傅说 儿, 充不 充燃 先开 免 入户 全部 全黑 公示 关上 关火 其实 冒冷 冒热 写不 写作 军 冬天 冰， 冻得 净水 减速 几时 凶手 出门 分类 刚回 刚接 刚给 别传 别担 别的 到后 到路 到马 刹 刹住 剩饭
-4 剪了 副 力大 办了 加一 动室 动的 化的 区停 区都 千二 卡密 卷子 压药 压都 去 去吃 去听 去拍 去钓 又不 又开 友来 友的 友， 反映 发传 发， 口大 口没 口被 句， 只能 只， 叭 可不 台外 号在 号门
-4 司来 司的 吃的 吃， 吊顶 同一 同事 同意 名 吓醒 听同 听我 吼 命, 命这 咖 咖啡 咬到 咳嗽 响是 哑 哗 哪位 哪儿 哪有 哪栋 哭， 啊我 啡 喇叭 喝水 喝点 喷药 嗝 嗡 嗽 噜 器不 器打 噪 噪音 回
-4 园后 囱 围挡 围起 固 土， 在七 在厨 在同 在哪 在村 在等 在门 地 地垫 地锁 场地 场那 场里 圾分 坐公 堵得 堵死 墙砸 墙边 声, 处 备用 夏天 外孙 多亏 多肉 多钱 大学 天塌 天怎 头子 头， 她爸 好使
-4 好的 好门 妈今 妈住 委会 娃从 娘家 婆说 子作 子和 子小 子拿 子放 子有 子气 子能 子说 字 学家 守着 安亭 实了 宠 宠物 客车 室的 家人 家住 家具 家放 家是 家有 家狗 家车 导 封了 小口 小狗 小猫
-4 就叫 就有 就知 就过 尽快 屁 居帮 居民 屉 山了 工厂 工湖 帖 带不 带孩 帮他 帮老 干啥 平了 平台 年发 年那 序 店关 店油 度 庭 建议 开得 开的 开过 开， 异 张 张， 彩虹 律师 得人 得很 得真 德
-4 心里 忘了 忘带 快看 怎么 怕他 急死 急着 想打 想拿 想给 感动 感谢 慕 懂 懂啊 成绩 我从 我会 我倒 我做 我媳 我玩 我窗 我跑 我身 我过 我这 戒 戚 户， 房产 所 所以 手头 手工 手边 手都 扑灭 打开
-4 打来 打水 打着 打错 打雷 打鼓 托车 扣子 执 扰大 找 承 把楼 抢修 报了 抬下 抹点 押金 抽到 抽屉 抽风 拌嘴 拍 拐角 拖走 招呼 挂失 按住 挡住 挪挪 挪车 捉 捡 换个 掉得 掉水 排了 控 推上 搬家 搬来
-4 摔了 摔伤 摔门 撒 撕了 攞 收衣 收费 收走 放一 放出 放柜 敢出 敲墙 整夜 新开 旅游 无人 旧书 旧家 早点 早起 早高 是1 是低 是假 是六 是小 是来 是电 是看 是老 是自 月没 有卖 有啥 有多 有孩 有开
-4 有推 有根 有股 服务 期没 机卡 机打 机说 杆了 杆断 条路 来不 来按 来换 枕 架的 查过 树枝 案子 梅 梯一 棚， 楼2 楼3 楼充 楼对 楼水 楼长 欢 歉了 步了 死个 毛了 气安 气片 水发 水果 水汽 水箱
-4 水退 汁 汉儿 汤 沟 没交 没钱 河道 泉 泡 泡坏 波 注 泰迪 泳， 泼水 洗一 洗头 洗着 洞 活干 流浪 浆 浪狗 浪猫 涂了 淹没 清走 渗 渣子 湿， 满一 滩 漏雨 演得 火灾 火爆 火盆 灯坏 灯管 灯都 灯，
-4 灰 灾 炒 炸丸 点不 点关 烟囱 烟那 烦死 烧开 烫， 爬起 爷奶 爷的 爸出 爸手 爸打 爸把 爽 片子 牙， 狼 猜 猫在 猫跑 王姨 玩了 玩手 环 班里 璃碎 瓶车 瓷 瓷砖 甜 生上 生活 用不 电箱 男友 画的 疾
-4 病房 痒 瘦 的书 的会 的数 的流 的草 的话 盏 盐 盯着 直哭 直转 看孩 看新 看球 着去 着玩 着脸 睡午 码发 种菜 租出 移 程序 究 穿灰 站那 童滑 第 等老 筑 简 算不 管不 箱倒 箱里 糖， 系统 累 红绿
-4 纱 纸 纹 线杆 组 终 终于 经 绑着 绕一 给儿 给娃 绝 绿灯 编 缘 羡 羡慕 老卡 老同 老说 考砸 聊了 职 聚餐 股臭 肥 胎 能拿 能给 能自 能走 脏 脚脖 脸了 腊 腿抽 自提 舒服 舞， 般 艾 节， 花，
-4 苑 英 落在 落户 薯 蛋 蜂 街 补上 表井 表没 表的 表转 被两 被扣 被撞 被老 裹 要五 要加 要报 要求 要用 要疯 要赶 要重 见老 角， 警了 警察 警戒 认证 让进 论文 设 访 访客 话一 话的 话让 误报
-4 说电 说老 谁出 调水 负 账的 贴了 费涨 费领 走了 走到 跑步 跑， 跟我 路上 躺床 车打 车是 车棚 车灯 转三 轮车 边一 过期 还以 还给 还跟 这老 追剧 送了 递被 通风 速带 遇到 道几 道灯 道窗 道被 遮
-4 那事 那只 那集 都上 都在 都得 都烫 里啪 里女 里灯 里老 里跟 量血 钢琴 锅底 锅起 锈断 错群 门口 问过 问这 闸机 阳光 阴 阴天 降温 隔 面一 面楼 鞋都 顶不 顶漏 预约 飘 飞快 飞机 餐 骂人 骑手 骚
-4 鱼， 鸭子 黄了 ！快 ，倒 ，停 ，全 ，冒 ，切 ，刷 ，啥 ，回 ，小 ，尴 ，感 ，散 ，新 ，明 ，民 ，清 ，漏 ，烦 ，白 ，直 ，空 ，给 ，虚 ，衣 ，被 ，跑 ，醒 ，钢 ，问 ，高 ：某
-3 ,哈 ,哭 ,大 ,物 ,看 ,睡 ,给 ,被 ,贴 ,走 08 37 38 4S 5单 5号 8层 9号 F S店 V W as bu ee g nc op rd rr up xi ”， 一 一回 一地 一场 一宿 一摊 一桌
-3 一百 一路 一间 七号 七楼 三人 三， 上几 上怎 上楼 上谁 下全 下周 下室 下得 下快 下扔 下月 下淌 下看 下跑 下饭 不中 不修 不可 不安 不完 不成 不湿 不算 不还 不退 业不 业了 业来 业电 业管 业那
-3 东侧 丢， 两斤 两步 两袋 丧 个下 个包 个去 个女 个妹 个已 个户 个打 个本 个水 个消 个白 个破 个礼 个票 个药 个西 个证 个赞 个路 个醉 个防 为什 么又 么取 么多 么开 么申 么看 么解 么退 之后 乘
-3 乘车 也不 也收 也有 买东 买保 了? 了。 了二 了大 了好 了已 了楼 了糖 了红 了网 了走 了钥 五年 交卡 交房 享 亭子 亲戚 人做 人别 人占 人带 人应 人扶 人抓 人是 人洗 人烧 人现 人老 人能 人让 人转
-3 人都 从一 从哪 从滑 从老 他妈 他家 他那 代办 们一 伙儿 会上 会了 会做 传了 位手 位的 位被 低音 住这 体检 你家 你转 供水 保 保健 保卡 保的 保险 保， 信息 修好 修把 借给 假的 做手 做， 停课 健
-3 健品 傅在 像个 像在 僵尸 儿个 儿有 儿说 元一 元旁 兄 充我 先谢 兔 党 全， 八块 八点 公告 公家 六号 六楼 六百 关不 关煤 关， 养着 冇人 写字 冠 冬泳 冰溜 冰雹 冷 冻死 冻裂 净， 几只 几多 几岁
-3 几百 出钱 出院 出， 分， 刚从 刚搬 判了 利 别乱 别去 别急 别给 刮了 刮风 到3 到他 到六 到几 到账 前有 剪头 办手 办法 办理 助浴 包丢 包子 化粪 区那 区里 十 十岁 千块 午就 午来 半条 半路 单子
-3 单车 卖不 卖， 卜 卡了 卡没 厂子 厂房 历 压计 原地 厨余 去五 去咋 去大 去河 去给 去过 去领 去？ 又喝 发, 发商 发我 发票 发红 叔， 口开 口水 叨 叫什 叫器 台封 吃什 吃出 名单 后半 吐血 吓一
-3 吵到 员的 呛死 周五 命啊 和我 咸 响了 哗啦 哟 哥把 哪一 哪报 唠 啥子 啪啦 喝茶 嗑 嗡嗡 嗯 嘞， 器没 器那 噼里 因 因为 囤 园的 围了 固定 圈 在2 在6 在上 在公 在几 在前 在原 在吗 在能 在花
-3 在西 在那 在院 地一 地的 均 坐牢 坐电 块九 坡上 城市 培 培训 基地 堵， 塞 填 壳子 外一 外来 多久 多大 多谢 够， 大树 大点 天帮 天开 天楼 天漏 天看 天讲 天那 太吓 太好 太难 夫妻 失手 失能 头上
-3 头大 头打 头撞 头流 头盔 夸 她坐 好些 好人 好想 如今 妈们 妈叫 妈看 妹子 姐妹 婚， 子似 子借 子做 子摔 子来 子爸 子电 子结 子裂 子转 子， 学校 完疫 实是 家上 家做 家养 家去 家吃 家庭 家来 家用
-3 家药 寸 封阳 小红 小路 就发 就成 就犯 就着 尺 居委 屋顶 岁以 岁老 巡 左 己开 师给 希 希望 带一 带上 带孙 常不 年一 年卡 年没 年纪 幸亏 幸福 广场 库出 库进 库里 应急 底有 底还 底， 店卖 店家
-3 开张 开放 开眼 弄一 弄出 弹 弹开 得心 得有 得火 循 循环 心的 心都 必 志 快掉 快救 快断 怀 怎 怕孩 急， 恋 恭 恭喜 悬 惜 想学 想改 想让 想跟 愁 意 愿者 慢病 戏里 我上 我五 我人 我俩 我到
-3 我哥 我娃 我娘 我孙 我寻 我小 我按 我接 我有 我腿 我进 我门 战友 戴 户 户外 房下 房东 房地 房屋 所门 手就 手艺 才不 打仗 打到 打听 打招 打桩 打气 打碎 打车 打通 打零 托管 扣钱 扫雪 找人 找回
-3 把工 把旧 抓 抓到 投个 投币 投票 抚 抛物 抢票 护照 报上 报备 抬头 抽水 拆了 拉手 拉链 拍片 拐弯 拖鞋 拘 拜了 拟 拼车 拿水 拿现 拿的 拿绳 指示 按在 按键 捉迷 损 换人 掉头 掉漆 掉皮 接下 接回
-3 接孩 接着 接种 推就 插上 搁 搜 搞 搬去 摔一 摔过 摸插 撤了 攒 收工 收据 收， 改天 放电 救了 教孩 散了 敬 敬老 敲了 斜了 方便 旧电 早就 是6 是二 是五 是从 是吃 是四 是对 是我 是油 是让 是谣
-3 晚八 晚有 晚， 晾的 暑假 暑托 暴雨 月嫂 有嘶 有四 有备 有懂 有猫 有用 有的 有， 服 服， 期到 木头 本本 机上 机丢 机停 机屏 机油 杀虫 杂 李 村 村的 束了 条 条大 来上 来取 来咋 来怎 来查 来着
-3 来管 来， 板子 极 果， 架摔 柏 柏油 查燃 栋3 栋5 栋都 栏 核 根线 桌子 档 桥上 桥头 桥底 梯门 梯间 检修 楼走 模拟 橙 欠费 欺 正一 武 残疾 比 气爆 氨 水井 水呢 水塘 水好 水泼 水那 水龙 求一
-3 池没 汤， 没丢 没个 没人 没压 没好 没拉 没漏 没给 没车 法， 泡面 洋 洒 洒了 洗不 洗衣 津 津贴 流感 浇 浇灭 测试 测过 消息 淹死 温 溃 滑倒 灌进 火一 火门 火龙 灯, 灯是 灰， 灵， 炉， 点以
-3 点回 点小 点撞 点来 点皮 点钟 炼 烟道 烦您 热线 煮 煲 爆， 父母 爸， 片， 牌的 牵 狗一 狗， 猫卡 王姐 理， 生下 生人 生孩 生男 生病 用再 用手 用电 用的 由 电, 电保 电子 界 留着 番 疤 疹
-3 疹子 病的 白蚁 的下 的中 的井 的出 的医 的呀 的外 的多 的姑 的平 的快 的户 的房 的提 的有 的朋 的本 的气 的白 的监 的腿 的自 的证 的身 的通 皮 盔 盖， 直占 直有 看好 看我 看， 真快 真要 着用
-3 瞎了 研 破烂 砸着 硬币 碎了 碰就 碰着 磨没 示灯 祖 票， 祸现 祸， 禁卡 离婚 种的 穷 空抛 空着 空鼓 窗外 窝， 竖 站在 笑话 笔钱 笼 等他 等着 签 签收 管里 箱， 篮 篮球 粪池 累死 絮 红薯 级
-3 纸板 纸的 练， 织 给开 绿地 缝， 缴费 网了 群租 翻身 老板 老楼 老毛 老鼠 者 耐 耳 耷 耷拉 职了 育 胆 能上 能到 能坐 能手 能找 脚崴 腿上 航 色 色的 芯 花开 苦了 荐个 药水 萝卜 蒸笼 薄 虹 蛛
-3 蛛网 蜂窝 蜘 蜘蛛 融 螺丝 血车 行吧 补助 表扬 衫 袋子 被他 被占 被抓 被锁 被风 裂缝 装一 装扶 装死 裤 裤腿 西的 要下 要了 要什 要几 要大 要开 要拿 要掉 要来 要看 要补 要装 要， 视剧 角 角有
-3 警在 警示 计 让车 证丢 证找 证要 诉我 诗 话来 该换 误会 说以 说你 说帮 说昨 说现 说隔 读 调一 调不 调解 豆 责任 账， 货， 质 购 购， 贴一 费交 赶上 起去 超过 跟人 路, 路那 跺 跺脚 踢球 蹭破
-3 身体 身区 身卡 身器 躺平 车又 车晚 车横 车送 车那 车钥 转： 轮椅 轻人 辅导 辆白 辟 辟谣 辣烫 边上 过不 过世 返潮 还不 还是 还行 还让 这也 这人 这价 这栋 这水 这瓜 连个 迪， 迷藏 送回 送饭 适
-3 递柜 通下 通知 道堆 道太 道我 道熏 道闸 避 那份 那回 那堵 那声 那孩 那车 那间 都到 都生 酒店 酸菜 醋 醒一 醒： 里别 里办 里厢 里唱 里翻 里能 里走 钉 钱了 钿 铁， 铃 铲 锁不 锁了 锁里 锈了
-3 锯了 长会 长寿 门帮 门弹 门被 门诊 门那 闲 闲着 闲置 闺女 闻说 防走 防车 阳底 阳能 阶上 阿妈 降 隆 隔离 难 集 雨就 雨， 零工 雹 雾大 露台 青春 非要 面就 面馆 鞋 音响 音大 音太 页面 顶掉 顶那
-3 领到 颜色 馆的 馋 驾照 骂了 骂我 骗我 骨折 高了 高铁 鱼都 鸣 麻辣 鼓了 龄 龙果 ，会 ，体 ，供 ，充 ，光 ，冻 ，分 ，双 ，合 ，吓 ，哦 ，因 ，备 ，多 ，得 ，忘 ，怪 ，打 ，拔 ，挡 ，提 ，搬
-3 ，晒 ，母 ，滴 ，爬 ，知 ，社 ，等 ，算 ，管 ，累 ，缺 ，罚 ，膝 ，行 ，记 ，货 ，赔 ，连 ，通 ，重 ，需 ，非 ，香
3 ,两 ,半 ,地 ,头 ,家 ,底 ,心 ,楼 ,灶 ,白 ,穿 ,要 ,谢 ,越 ,车 02 1号 2单 40 5楼 90 D ED S am cr ei fr ga ji mi ri ro si te u ur us v … 「
3 」 一上 一份 一团 一氧 七个 七天 万, 万块 三万 三下 三个 三倍 三口 三四 三栋 三辆 上 上也 上吐 上夜 上好 上当 上认 上躺 下商 下好 下就 下滴 下着 下载 不像 不许 不错 不？ 专 业你 业小 业能 东门
3 两三 两口 个 个“ 个三 个上 个什 个假 个单 个外 个孩 个定 个有 个箱 个花 个说 个院 为是 主不 举着 乐园 九号 九楼 书写 买菜 乱跳 了九 了气 了百 了真 了要 了起 了那 井里 交吗 交撞 京 亮的 人叫
3 人吊 人挤 人讲 人趴 人进 人高 今 从四 从梯 他住 他刚 他往 他手 他没 令 以报 们 们四 们好 仰 会发 会员 会在 会讲 伤人 伴走 位, 位停 位早 何 作废 你那 佬 使劲 侧翻 保姆 保温 信上 俩小 修路 修，
3 俺孙 停一 停不 停的 偷拍 储 催我 儿我 儿都 元1 充值 八个 八百 公出 公在 关一 关天 再交 再去 冒血 农 冲， 凑 凳子 出的 出话 切菜 初 别下 别告 到上 到吗 到墙 到头 到妈 到安 到楼 到， 前台 前头
3 剩个 剪刀 办怎 务， 动刀 勿 区有 区的 十度 单被 单， 卖房 卖鱼 卡着 卡车 去个 去医 去捞 去没 去看 又买 发 取了 受伤 变了 变成 口了 口冒 口在 另 只脚 叫得 可我 台 台子 台的 台风 台， 号不 号，
3 吃一 同志 名字 后门 吐得 吐的 吓人 吓哭 吗, 听得 吵架 吹得 呜 呢？ 命关 和孩 咕 咗， 咣当 响, 哒， 哪了 哭不 唔见 喊得 喘, 喷气 嘀 嘛 噎着 器 困， 国家 在九 在人 在动 在吐 在喊 在在 在广
3 在开 在旁 在柜 在栏 在椅 在灶 地了 地毯 场三 坐我 块大 坛边 城管 堆纸 塞了 墙 墙往 壁在 壁大 备注 外国 外婆 外边 多人 大桥 大雪 天两 天听 天睡 天请 太在 头像 头把 头朝 头痛 头砸 头被 头说 头里
3 夹着 女在 她不 她住 她有 她现 好不 好黑 妈上 妈了 妈在 妈坐 妈拿 妈， 姐姐 姨我 娃儿 娃去 娃子 娃掉 婴 婶 媳 嫂子 子中 子卡 子呢 子坐 子已 子往 子怎 子抽 子挂 子烧 子自 子要 子让 子跟 子还 子那
3 子都 子锁 存折 完就 客厅 室 家写 家出 家地 家头 家客 家给 家都 宾馆 察院 小声 小轿 小通 少了 就把 就断 就说 尸 尾随 屋子 岗亭 工 己出 币， 市门 带 带抽 帮我 帽 年这 年食 广播 废 废品 张不 张纸
3 影 影， 往咱 往水 征 得打 得能 得， 心理 忘关 快上 怕， 想不 想跳 意儿 成年 我买 我全 我再 我医 我单 我喂 我堵 我婆 我对 我房 我投 我拍 我撑 我母 我涉 我真 我被 我闺 戴口 户在 扇 手, 手抖 手麻
3 才 才发 打 打一 打倒 扯 扳 扳手 找不 把存 把它 把沙 把狗 把绳 抢我 护 报一 报个 报到 抵押 抽一 拆迁 拍， 拖累 招牌 拿什 拿砖 拿铁 按什 挨着 掉一 掏钱 排练 排车 探 接电 控看 推他 提出 提现 搞不
3 摇都 摊 摞 摩托 摸了 摸着 撞到 撞护 撬了 收拾 收资 放桌 救的 教室 敢 敢进 整， 斑 料喝 方 日， 旧冰 早市 是中 是他 是公 是后 是坏 是装 是谁 显 显示 晃， 晕在 晚要 景 智 更新 最后 有, 有呼
3 有声 有大 有工 有心 末班 朵 机着 机那 机， 杆上 条狗 条， 来 来几 来压 来好 来就 来！ 板凳 枪 柜， 查水 校 样, 样了 根本 梯坏 梯掉 梯里 棋牌 棚 棚子 楚， 楼东 楼二 楼这 次了 款 正拿 毯 气报
3 氧化 水到 水又 水壶 水深 水边 水还 永远 沉下 沟里 没买 没动 没来 没灯 没起 没跟 没通 没醒 没领 沫子 河滩 泡, 泡在 泡着 泳馆 洁厕 洁阿 洗手 活不 活， 洼 涌 温度 满地 漫 澡水 激活 瀑 瀑布 灌，
3 火上 火灭 火都 灶台 烟了 烫得 热闹 焦了 然倒 燃起 爆胎 爷被 爷走 爸又 爸的 爸突 牌室 牌掉 物间 狗咬 狗被 狗都 玩意 玩打 环撞 班走 球场 理货 璃门 甘 生 生医 用我 甩 电了 留意 疙 疙瘩 疯 疼,
3 痛得 瘩 白的 白， 皂 的也 的今 的停 的包 的喝 的声 的女 的娃 的孩 的排 的机 的楼 的滑 的烟 的热 的物 的被 的要 的说 着一 着墙 着大 着打 着老 着脖 着说 睛里 知觉 矮 碰 碳报 礼品 种， 租屋 窖里
3 窗上 窗扇 窗框 窟 窟窿 窿 第几 等等 答答 管班 管的 糟 紧不 级， 练的 细伢 经不 经有 经过 绑 绑架 给他 缸 群 群人 群， 老娘 老父 考完 肉的 肚 肥皂 肯走 胯骨 胶管 能先 能是 脚发 脸憋 脸朝 脸都
3 腾 腿动 腿没 臭得 臭， 花的 苗子 荒 蒸汽 蓝火 薯的 虎 蜡 行, 行， 衣服 被关 被埋 被开 被盗 要人 要赔 见到 见咗 见我 见， 警 认识 设备 证不 识 诈骗 话打 话都 误喝 说完 说带 说找 说水 说眼 谁也
3 谁跟 调外 账 费还 越浓 跟踪 路当 跳的 踏 踩到 踩水 蹿 身， 车 车, 车侧 车倒 车到 车前 车司 车和 车在 车熄 车的 车自 车顶 转一 转出 软软 轰轰 边去 边烧 边看 边还 过敏 过那 运费 还了 还往 还打
3 这话 进贼 违 追回 逆行 递三 通一 通， 速上 道, 道在 道大 道里 那一 那不 那小 那屋 那部 郊 都不 都带 都往 都歪 都用 都着 都起 都跑 酒精 醉的 醒 里冒 里几 里只 里可 里吐 里头 里开 里往 里打 里掉
3 里起 里躺 里都 野 金, 钞 钱在 钻到 钻进 铁架 铁门 销了 锁, 锁死 锁车 锅里 锤子 长的 门 门外 门收 门给 门进 闪的 问谁 闻着 防栓 防空 防队 险的 隔篱 隧 隧道 雨天 雪， 青 面下 面两 面冒 面在
3 面零 项目 领导 领鸡 频 题， 颤仪 飘窗 饭吃 饭店 馆后 高空 鱼刺 鱼竿 麻到 鼓起 ，3 ，以 ，先 ，养 ，再 ，半 ，压 ，呲 ，咋 ，商 ，喉 ，嗓 ，土 ，学 ，客 ，平 ，成 ，正 ，监 ，系 ，聊 ，肿 ，胳
3 ，舌 ，躺 ，锁
4 't ,上 ,下 ,司 ,四 ,墙 ,孩 ,拍 ,血 ,里 ,隔 1， 2- 2楼 30 3栋 6楼 PP ak al an b ed go j lp ls n n' ni oo p rs sh so ua 一双 一吹 一块 一头
4 一米 一节 一觉 一踩 一进 一闪 三圈 上三 上呢 上开 上打 上抽 上有 上要 上面 下子 下滑 不拖 不稳 两 两只 个会 个叫 个回 个家 个师 个推 个救 个时 个网 个老 丸 么还 九岁 九， 也倒 也别 习班 了什
4 了你 了农 了又 了怎 了油 了现 了电 了眼 了窗 了老 二栋 五号 五栋 交两 交给 人办 人压 人吧 人和 人咯 人开 人影 人爬 人落 人被 人认 人飞 从那 仓 他嘴 他， 们全 们小 们还 会议 位邻 低， 住他 使唤
4 便利 便说 保局 俩 修水 倒， 候， 做人 做什 儿一 儿女 充了 先放 先生 先走 光, 兜 公喝 六 六千 六， 共享 关总 内有 再也 写了 写的 冲下 冲到 冷库 冻， 几家 凳 出走 刀子 刚又 利店 别了 别发 别大
4 刮断 到 到单 到孩 到家 到水 到眼 刷了 剂 前一 剩下 办事 务 动脉 包的 化带 区， 十三 十个 十几 十米 午了 午饭 单的 卖小 卖的 卧 压塌 厕 去三 去上 去买 又说 友圈 双胞 双鞋 取消 口都 叫, 叫她
4 可他 台了 台玻 吊车 同 后在 后怎 听不 听使 吹风 员小 呢， 咋弄 和一 咔 哇 哥被 哩 哪家 哪张 哪能 哭喊 哭得 哼哼 商 啪响 喝醉 喷 嗞 嘴巴 嘴里 嘶响 器喷 噼啪 回吗 回， 囡囡 团长 困住 圈没 圈都
4 土 土墙 土车 在咱 在咳 在垃 在快 在打 在桌 在涨 在滑 在给 在翻 在铁 在银 地板 地里 场了 圾的 坎 坏的 块块 坡下 垂到 垫下 堂 堂的 堂里 塘边 墙上 墙塌 墙， 壁打 壁那 备好 外跑 多小 多的 够 大了
4 大出 大巴 大的 大货 大车 天你 天发 天吃 天大 天把 天是 天晚 头好 头底 头开 头没 她家 她老 好, 好重 妈正 妈的 姐夫 娃不 婆不 婆把 子从 子压 子发 子味 子爬 子看 子落 孔 字不 它 完一 完针 客 家厨
4 家楼 家添 家电 家说 家隔 寄 对劲 小妹 少一 就剩 局的 屏了 山， 岁娃 岁的 岔 岛 岛素 差一 巴掌 市里 师在 常吗 幕墙 平房 年九 年换 库边 库那 座冒 座， 弟弟 弹出 当中 当糖 形 彤 彤彤 往墙 往我
4 很大 得吓 得死 得自 快帮 悔了 情绪 想一 意的 戏号 我七 我先 我十 我和 我在 我手 我打 我朋 我转 户看 手一 手松 手脚 才给 扎到 扑倒 打字 托 扰了 找了 把娃 把房 把老 把药 把黄 抓着 投了 投资 护士
4 抽不 抽过 拉不 拉到 拉的 拔 拿皮 挂着 按胸 捆 换气 换灯 换的 掀 掉下 掉在 掌 推我 掰 搏 搭把 摩 撞得 撞飞 撬门 操场 擦玻 放， 敲玻 斗 料费 方不 方说 旧沙 春游 昨夜 是先 是地 是热 是红 是这
4 晃去 晃来 晒着 晕了 景观 暖器 暖， 暴 有俩 有娃 有点 有臭 有血 有谁 朝天 本没 村口 条是 来咯 来开 来救 来敲 来晃 来老 松不 板塌 架 架上 栋一 栋， 桥栏 梯坠 梯年 楼没 次， 正往 步机 歪在 死死
4 每月 毒水 气一 气开 气球 水一 水上 水塔 水直 求了 求求 汇款 池塘 没了 没吃 没水 没见 没顶 沫 油门 沿上 活 流了 流口 浑 淌 深， 添 清， 溜， 滑到 满楼 满脸 漏了 演习 灌 灌水 灯没 灵通 灶头 炉子
4 炭盆 炸 点一 点走 点链 烟感 烧炭 烧糊 焦味 燃咯 爬到 爬窗 爷上 片一 狗把 狗绳 现， 班室 球的 理财 理赔 璃都 生的 用钱 电桩 电表 电车 男子 症， 痪 瘫在 瘫痪 白沫 白眼 白车 的上 的从 的喊 的天
4 的对 的火 的照 的王 的， 盒子 盘， 直跟 真假 眼花 着天 着好 着那 着钢 睛了 码, 码都 砰一 碰， 稀 穿黑 窖 笑， 笔了 第三 等人 等到 等， 管挖 箱那 精 糊， 索 紫了 紫的 红彤 约车 细 经吃 经理
4 给就 给我 绪 续费 缠 缺了 网恋 网约 老二 老哥 老婆 老师 联 股子 股煤 肺 背 背上 胞 胞胎 胰 胰岛 能听 能多 脐 脐带 脚 脚， 腰 腿夹 膝 至 舅舅 舞台 舞的 花盆 苦， 菌子 菜刀 蒙蒙 蓝光 蛋味 血流
4 衣杆 补习 被困 被收 被高 装的 裸聊 西门 要两 要从 要钱 见红 视频 警官 讯 讲话 话, 话他 话吗 话多 话我 说停 说再 说来 调的 调， 谢物 账号 货架 购的 贴着 资料 赚 越重 跑到 跟一 跤， 路口 路滑
4 跳一 踩 踩空 踪 蹲 躲在 车也 车往 车碰 车门 转， 轮子 软件 边了 边来 边玩 近一 近的 还冒 这么 这条 进人 连环 送货 送餐 逃逸 通你 遛狗 那两 那家 那片 那边 邻 都叫 都掉 都漂 都站 都转 都送 都闻
4 都黑 配合 酒瓶 醒来 里五 里写 里屋 里拔 里收 里煤 里着 里钱 重 钱被 铁栏 银的 锁厕 锅着 长椅 门有 门自 门说 门跑 闭症 问社 间了 间门 队的 防盗 阳台 附 附近 院说 除颤 障碍 雪地 露 静了 面全 面包
4 面好 面车 面那 面都 顶在 餐的 饮 骑摩 骨灰 高头 高， 鱼塘 鲜 黄 ，1 ，一 ，书 ，六 ，吐 ，味 ，哪 ，坐 ，如 ，字 ，室 ，已 ，很 ，房 ，担 ，拉 ，指 ，按 ，气 ，滋 ，然 ，电 ，约 ，背 ，身 ，阿
4 ？不
5 ' ,从 ,哪 ,她 ,按 ,敲 ,有 14 20 2层 2的 4单 ao da do id my no nt pi ss zh ”, …… 一伙 一半 一度 一开 一排 一斤 一格 一次 七岁 万二 三单 三回 三条 上晃 上车
5 下了 下溜 下都 不 不上 不交 不及 不按 不掉 不放 不活 不灭 不答 不让 不起 世 两份 个办 个垃 个奶 个接 个是 个流 个送 中 主播 了六 了压 了天 了她 了就 了张 了新 了着 事先 二十 二楼 井口 井那 交一
5 交税 人你 人刚 人命 人埋 人自 人走 人跳 人迷 人！ 仁 仓库 他了 他只 他在 以上 们谁 仲 企 会说 伤 但是 住我 你能 信用 信里 俩孩 俺 倍 借钱 做完 偷 儿不 先交 公检 公证 六个 冇 再转 冒蓝 写完
5 冰凉 冰箱 冲上 冷， 凉， 几十 出车 刀片 刀追 刚把 初中 别开 别打 别来 别让 到东 到处 到天 到小 前发 劲 化 北门 千多 升降 半道 卡住 厉 厉害 压 压在 厢 去, 发点 发的 取暖 口一 口两 口卖 口压
5 口疼 只 只会 只有 台塌 台说 号梯 吃坏 吊在 向盘 吧， 咋个 咔咔 咬住 咽了 哎呀 哥 啦的 喇 喉 喊也 喝多 喷了 喷完 嘎 嘎吱 嘛， 嘢 嚎 嚟 四楼 回老 圈说 在中 在健 在六 在卧 在卫 在厕 在叫 在对
5 在床 在护 在操 在教 在踢 在， 地下 地方 坐那 坑里 塌， 塔吊 外机 大 天不 天路 太的 太累 太阳 头, 头是 头有 头栽 头还 夹在 女人 女儿 女， 奶在 她把 她正 她， 好一 好冷 好热 好远 妹妹 姆 始 姥姥
5 威 娃， 婆， 嬷 子一 子再 子叫 子手 子骑 子鼓 学说 孩， 安， 宝， 家啊 家子 家就 家暴 对了 小哥 尖 就到 就烧 屋都 屋， 山 工夫 巾捂 布， 师， 帐 带着 常， 幕共 幼儿 底 店了 店员 店招 店里 店门
5 开始 弯， 往车 得到 得厉 得没 心慌 快, 快下 念 恁谁 恐 惨 想问 意思 我 我充 我关 我去 我听 我大 我女 我妈 我怎 我摔 我现 我生 我老 我肚 我输 戒指 户怎 房有 房起 手冰 手在 手抓 手臂 扎进 打孩
5 打滚 打钱 扔垃 找一 把骑 护栏 护车 报纸 抱 抵 抽， 拉我 拔了 拿酒 挂电 按铃 按， 挨 接到 插排 援 摸不 撕 撞上 撞车 撤 放炮 救护 敢碰 断 断气 旋 早餐 是泡 是灯 是空 晚了 晚安 月， 有看 服说
5 机房 机把 机还 来个 来想 松口 松手 板娘 柜里 树上 桌 梯夹 检法 棚上 楚楚 楼塌 楼掉 楼板 楼道 楼阳 楼， 次在 正要 步， 歪， 气 气了 气还 水就 水渠 没信 没劲 油站 沿 泳的 泼了 洁 洲上 浮 浴 浴缸
5 深水 淹了 清清 游乐 源 滑 漂走 火星 火， 灯的 灶 点名 点赞 点？ 烟, 烤店 烦你 爆炸 爷说 爸不 爸走 犯 狂 狗打 独 现在 班去 班的 瓦 疏 百， 的二 的同 的堵 的打 的拿 的脚 的让 的账 的还 的钱
5 盖的 盘上 直冒 看下 看要 看见 眠 着就 着脚 着门 瞳孔 码我 码领 砸车 硬得 碰倒 离 空调 窗， 窜火 笔， 等车 答应 筷子 管道 箱在 粘 粮在 糊的 糊糊 红色 线在 细路 经到 给那 维 维修 绿的 缝 缠住
5 网贷 罩 翻墙 老屋 老的 股一 肩膀 肿了 肿到 能修 能帮 脏病 脑勺 脚了 脸发 脸色 腰， 腿在 腿肿 膀 舌 航班 药我 菇， 菌 虐 血一 血止 表那 被冲 被车 要往 见人 见哭 解脱 讨 让 让出 讯录 话 话就
5 说在 说想 说让 说谁 谁在 谁知 谁认 豆豆 货车 走我 走， 赶紧 超标 趴在 跌 跑气 跳 跳下 跳河 蹲着 身起 车烧 轨上 转身 软的 软管 轰的 轿车 辈子 边边 边， 还带 还站 进单 进屋 迷了 迷迷 追 递员 递小
5 通讯 速来 遍了 道那 道， 都吃 都打 都烧 都红 都青 采 里两 里全 钢管 钱我 铁口 铁皮 锁在 错药 门碎 闭 间那 闷得 阿嬷 阿爷 除草 陷 雨太 雨棚 雾 需要 面 鞭炮 顶 顶了 顺便 风一 风往 飞了 驶 驾驶
5 骑 骑车 黄色 黑了 鼠咬 ，俺 ，公 ，刀 ，厨 ，四 ，奶 ，急 ，把 ，抽 ，搞 ，数 ，有 ，村 ，桌 ，点 ，爸 ，牙 ，玻 ，站 ，胯 ，见 ，让 ，钱 ，银 ，马 ，骨
6 ,不 ,俺 ,后 ,外 ,天 ,怎 ,油 ,现 ,窗 ,脸 ,让 22 9栋 AE B Q QQ el fe h ng un 一摸 一根 一脸 万八 上, 上不 上头 上往 上游 上爬 上走 下出 下十 下掉 不晓 不过 两分 两小
6 两岁 个不 个姑 个看 个码 中毒 中风 中， 了热 了砸 了门 交保 交钱 人三 人事 人受 人堵 人拖 人持 人掉 人放 人敢 人正 人贩 人躺 从六 从地 他拿 付了 们就 件， 会再 会动 会水 伢子 伸进 位在 作， 你好
6 你看 保密 俺家 倒下 催 傻 儿了 儿媳 光着 全家 全账 公又 公说 关在 关着 冻结 刀了 刀在 分之 刚还 前轮 动了 动弹 区门 十一 千八 半 卡被 压着 去取 反正 发了 发紫 发黑 取钱 变形 叠 口 口就 口往
6 口， 叫他 可能 后不 后备 后座 向 含 告诉 呕 呼呼 咋办 品， 哥， 哪， 哭 唤 啃了 喊我 喝农 嘭 嘴边 器响 四个 四岁 在两 在你 在十 在搬 在江 在火 场有 址 坐在 坐轮 坝 填完 声音 备箱 外壳 多，
6 够不 天了 天桥 头去 女孩 奶， 好我 妈把 妹 威胁 娃们 婴儿 子上 子丢 子吃 子疼 子着 子走 学的 孩掉 室， 家, 家下 家又 家发 家锁 家锅 对吗 小邻 就 就死 岁， 市场 带手 带， 平时 年不 年级 应了
6 度， 开着 往东 得出 得太 得好 怀孕 怼 您好 悬在 惨叫 成两 我公 我叫 我吗 我外 我姥 我正 或 房顶 所有 打起 打， 抄 把钥 把钱 抑 抑郁 抖， 护费 抽的 拉一 拍玻 拔不 拖了 指头 按不 操 放下 放我
6 放水 敌 敢动 整个 整瓶 方向 方让 方， 早上 是个 是哪 是她 是， 暑 最高 月的 有了 有刀 有气 有车 机快 机要 机都 杆倒 条街 来我 来气 板往 板， 柴 栏上 校门 根电 桶里 梯井 梯关 梯卡 检察 棍子 楼
6 楼冒 橱 橱柜 水器 水来 水齐 汗， 汤圆 汽 沙洲 没反 没拿 没盖 洪水 洲 活够 涨， 涵 涵洞 淹到 渠 滚， 滴到 漂 灯箱 灶上 点, 点上 烦了 烫了 燥 爷没 爸妈 版 牙子 猫粮 瓶安 电死 电缆 男孩 病 病人
6 病犯 白雾 百分 百草 的孙 的没 的看 的锁 的？ 盖不 直抖 直流 看门 眨 眼了 眼看 眼睛 着地 着起 睁不 睛 睡在 短信 码是 码给 砰 砸人 管子 粗 粮 糖吃 紧来 红 纽 纽扣 经出 绑了 网吧 翻出 翻白 翻过
6 老头 老高 联系 股味 胁 胡 脱了 自闭 芦 苏 苗了 草枯 菜市 落下 薪 虐待 蜂蜇 血， 衣， 被 西边 要交 要打 要炸 要给 视， 警报 讨薪 让交 让先 识的 话关 话是 话没 话里 说修 说给 说自 请派 谁都 谢你
6 负一 货 货梯 贩子 费我 费的 走, 走吧 起大 跨 路牙 路的 路， 跳楼 车还 车道 转安 转眼 轰 边身 过马 还亮 还开 进了 进门 送外 送我 逆 递的 通红 道了 道怎 道有 那儿 那堆 那是 那股 邮 邻， 部队
6 都变 都头 都找 都散 都看 都说 醒过 里门 里， 金 铺， 链 锁 锯 门窗 门走 闪一 问下 间， 雾， 鞋在 音， 项链 风大 飞， 食 饮料 验 麻得 默 鼓， 齐 ，九 ，写 ，卖 ，口 ，喘 ，外 ，广 ，张 ，怀
6 ，抓 ，推 ，来 ，灶 ，猫 ，用 ，着 ，离 ，耳 ，要 ，话 ，谁 ，轰 ，配 ，顶
7 ,可 ,对 ,能 ,这 2 8楼 AP be by he l os “ ” 一单 一条 一步 一群 一阵 三岁 三楼 上哭 上站 上课 上都 下人 下大 下头 下来 下沉 不在 不行 两家 个, 个小 丫 中生 么关 么都 乌了
7 书了 了人 了拿 亮堂 亮得 人会 人喊 人挂 人站 人跟 今早 从下 从医 他有 以后 们不 伙人 传来 传销 住的 修的 倒一 债的 做任 停半 像 儿 入面 公安 公打 养老 冒泡 凉的 几辆 凹 出大 出溜 别挂 别过 到膝
7 到这 前面 剩一 力气 劝 劝不 劝劝 加我 劲了 化了 半了 半瓶 卖菜 厅， 去倒 去吗 又冒 及了 反应 发来 只剩 叫一 叫都 吃完 吃汤 吸了 告灯 味好 呼 咬了 哧 啪啪 喊了 嘴唇 噎 器一 四 四万 回了 回家
7 困了 在响 在喷 在就 在自 在负 地址 地那 埋了 基坑 堂堂 堆里 塌的 塘里 外面 大, 大事 夫， 夹 奶了 奶去 她在 妈手 姥 子我 子硬 孕妇 害 害怕 家保 家天 家没 家， 小宝 屏幕 己叫 巴 幺 库 开我 弟，
7 弯的 心丸 快去 怕是 怪味 想睡 想自 我交 我以 我想 我找 我报 我点 我留 我睡 我觉 我送 所里 手了 手里 扑腾 打得 扣了 扩 扫了 把 护工 抱走 担架 拍到 拖着 拧 拧开 挂在 指 挖沟 挺挺 掉井 推倒 推婴
7 搭在 摔得 撕开 撬锁 数字 昏迷 是就 是最 是消 是演 是灰 晚饭 更 有手 有煤 机里 杀 杆漏 来一 来把 果冻 柱 栋1 树林 梁 椅上 楼看 步声 比上 气泄 氧气 水冲 水区 水围 水坑 水堵 水太 水漫 永别 没带
7 没意 没跑 河 油桶 泄 泥块 活着 流好 消毒 涨得 湿毛 滋响 滑下 漏， 灯也 烛 烟从 烟大 烟， 爷爷 爹 现金 班主 甩不 电 电打 电的 电， 疏散 百了 的两 的我 的绳 的进 直挺 看不 看他 看台 看得 看看
7 真着 着刀 着树 着电 知一 砖一 砖头 租户 突然 等会 红的 线刮 线烧 结果 给人 绞肉 网上 翻了 老两 老汉 老远 老院 耍 肉机 肩 能动 能追 脚下 脚步 脸血 舔 药当 被反 被撬 西 警铃 话， 该打 误 说走
7 谁来 货的 走 车底 车开 车快 车怎 车把 转的 转走 轻 轻生 输密 辣， 边就 边打 边脸 过电 返了 还坐 这里 进气 逼 遭 郁 都别 都吐 都点 配 醒， 钱就 长一 门了 门都 门里 问一 闯进 闻 阳 陪我 难过
7 零下 需 面了 项 颤 饭了 马路 骤 骨头 黑的 ，井 ，从 ，像 ，八 ，头 ，我 ，胸
8 ,人 ,嘴 ,把 ,电 e le o ow 一把 一笔 万， 上吊 下 下, 下我 下， 不哭 不松 两万 个光 个在 个没 个男 么情 乌 也在 买好 了出 了动 了小 了手 了话 了身 人困 人摸 人要 从 他不 他把 以为
8 伤了 位老 住一 你别 保安 保证 修工 偷电 光 内 冲鼻 况 冷汗 冻 到好 到胸 到腰 刺鼻 前就 割腕 劈 十多 半截 协 卡里 厨 去就 发青 叔叔 取现 台上 台边 司说 后头 吐白 呐 呢, 咬得 咱小 咳得 哼 唇发
8 唱戏 啊快 啪 喘气 喷火 嗤 四单 园门 在了 在砸 在跳 在里 场上 圾房 堵门 塔 墙倒 声， 复苏 外 外喷 大姐 天亮 天还 失 失火 头出 奶 妇 妈被 姐 孩被 家伙 家快 射 就从 就去 就跳 尾 居大 岸 工友
8 己在 己走 巾 得不 得直 得见 心肺 总阀 恶心 情况 憋得 我付 我发 我把 我拿 我照 我躲 房子 手卡 才十 打个 打火 打过 抢了 抢孩 拍背 拿东 按着 挖断 捅人 掉 接一 控里 提不 插座 撑不 撞树 撬我 操作 故
8 敌敌 敌畏 数好 斜 早走 明天 晚就 有 有个 有学 杀人 来越 桥 桶， 梯 楼都 欠的 款， 歪 气没 氧 水淹 水面 求 没力 没得 没穿 油锅 洗澡 流血 浑身 消防 淹 滋 火啦 灰的 炉 炮 烧过 热晕 热水 然气
8 煞白 特别 犯了 猫眼 用， 畏 瘫 百多 皂水 的往 的缝 皮带 盆砸 直吐 直响 看到 眼珠 着, 着咧 着收 睡衣 睡过 短 码 硫 离家 积水 窗都 站 笔 等我 箱漏 紧， 红光 纸箱 线断 给你 罐车 老人 股怪 肺复
8 背景 腰了 腿断 自称 船 花生 菇 蒙 蘑 蘑菇 蚊香 蛋的 蜇了 血了 被压 被蛇 装修 西区 要倒 要紧 要自 见了 说等 谢大 贩 走一 趁 越来 躺地 车掉 转完 轿厢 边说 还挂 还有 还没 这边 远 退， 那男 都行
8 铁 锤 门不 门缝 闻得 阿公 靠近 顾好 骑在 高烧 麻 鼻子 ，什 ，劝 ，听 ，女 ，妈 ，安 ，拜 ，拿 ，树 ，楼 ，汗 ，热 ，菜 ，车 ，里
9 ,今 ,刚 ,请 0 4楼 OS SO z 一屋 一边 上了 上摔 上跳 下物 不想 不用 个戴 个， 中间 书包 了孩 了算 了遗 些年 交车 人啊 人接 人撬 人晕 人还 从这 他说 任 位说 住 佢 修空 僵了 儿子 元电
9 八万 八千 再 冲走 冲进 几年 切 匙放 十二 千 千， 卷进 友 发抖 口吐 叫救 叫， 后脑 吐， 周， 呲 哥哥 哪层 哭声 唇 喘得 嘶嘶 器里 囡 在下 在地 在找 在水 在着 在超 堤 塌了 壁 大得 大烟 天， 失，
9 头掉 头疼 头破 她要 好高 好， 妈 妈不 子下 子头 子砸 宝宝 家看 家门 密码 小腿 小车 就想 就跑 山洪 崩 工把 师说 带我 年痴 开门 引着 得发 得清 心梗 快叫 快快 快报 快没 想吐 憋 我害 我是 我死 我爸
9 我锁 手腕 才能 打死 扔的 把小 抽 抽搐 拍门 拜拜 拽 掐 排水 接， 搐 救心 整片 斯 新能 是味 有人 有位 有医 有我 朝 机充 机票 来世 楼停 欠 水已 求你 没下 没呼 没找 没走 油罐 泼汽 添麻 溅 滋滋
9 漂起 漏煤 灯杆 烫伤 焦 父 爸 狗的 环卫 瓶 生了 白烟 的不 的在 的把 直叫 眠药 眼前 砍 碾 神不 称 突 窗 管了 糊涂 纸条 给了 给钱 网友 老年 而 肇 肇事 胯 能源 脑 脱 腕了 药吃 药片 药， 蓝 衣
9 被打 裤子 要弄 要生 让走 话不 说孩 说是 谁看 走散 跟上 跟了 跟到 踪了 辆车 这些 这几 这味 连 迷糊 透 那根 里漏 钱转 银 银行 链接 门没 闷 闻到 险， 风， 马上 鸡蛋 麻烦 黑 ，七 ，三 ，五 ，同
9 ，就 ，旁 ，比 ，真 ，肚 ，脑 ，药 ，这 ，鞋
10 ,手 ,水 ,还 ,门 12 7栋 一人 上那 下一 下不 下停 不停 不喘 不通 业费 个味 也 事故 交通 人倒 人呐 人啦 人快 们了 们快 们看 伢 但 倒车 假装 做到 僵 先 农药 到窗 到第 到脖 十楼 半空 半边
10 半， 厨房 变 变态 叫不 听着 呀 呆 哒 啦 喉咙 嗤嗤 噎住 四天 围住 围着 在哭 在往 在我 在掉 在转 地， 声 声了 声就 大口 夫 头卡 娃没 婆婆 子不 子吞 安眠 宝 家帮 小年 小的 就倒 就这 层， 山上
10 帮忙 年照 影了 恁 恶 我写 我室 我爱 我站 截， 户了 房梁 房着 手指 扒 打人 扶梯 把门 抖 折了 抽了 抽抽 抽起 拿 持 掉河 掉火 救救 昏过 是那 智力 朝下 杆外 束 板在 架了 栏杆 校车 栽下 气， 水库
10 永 汉 没去 没气 流 涂， 液 漏 火光 火苗 煤 燎 爱人 父亲 珠 电倒 的师 的手 盗网 直 砸东 窗帘 筷 管我 紧的 累了 结束 翻沟 老爹 肚子 能来 能看 脸是 自燃 蜇 要杀 言 认得 证码 证金 说 费, 越大
10 趴着 跳了 踹门 躲 车着 车里 边 过来 这是 这次 道都 那人 那户 那里 都化 配电 里关 风好 ，他 ，动 ，呼 ，天 ，屋 ，早 ，水 ，流 ，现 ，血 ，路
11 ,身 3楼 e, 一名 一夜 三千 上来 下是 不会 不太 不好 不来 两个 两车 个人 个学 也灭 五千 人不 人抱 仔 他又 他要 任务 你们 俩人 修灯 先来 全身 公公 关电 冒烟 出 出去 包车 化气 占线 叔 口撞 右
11 司机 吃错 同学 后 后一 吞了 呛得 呲呲 咙 咽 唔 器在 回不 困人 在天 垮 垮了 塘 夜没 夜班 天花 妈妈 婆 子, 子被 孕 安被 宫 就不 就麻 尾， 尿病 居的 屋 开水 很 快来 快跑 感觉 成一 我已 我店
11 我开 我该 扎 打了 扣 抢 抢劫 抢包 摸我 整 斧子 来帮 桌上 棍 止不 水进 求救 汗 没关 没用 泄漏 泡， 涨 烧焦 爬上 物业 璃的 瓶炸 痛 痴 痴呆 癫 的一 的路 的都 皮都 看东 睁 祸了 糖尿 系不 红了
11 老公 臂 花板 药了 菜场 表箱 被抢 见 触电 说早 账户 费， 走失 起来 车压 软 进我 道口 里 鼠药 ，上 ，不 ，到 ，十 ，卡 ，又 ，她 ，河 ，灯 ，钥 ，风
12 ,咋 ,说 一哈 一直 万 上掉 不是 不给 业主 中暑 么弄 人抢 倒在 倒地 像是 先别 冲 出不 出气 别找 动不 南门 卷 去了 去找 去拉 反锁 只看 可是 吊 呛 和 咳 哎 商场 啊 喘不 嘴 嘶 困电 在撬 在没
12 圾桶 坡了 塌 大腿 天然 头 夹住 娘， 子了 子吓 子里 幕 开灯 弄死 意识 我今 我怕 才还 打穿 报警 拉闸 捅了 掉进 推车 救命 斧 是想 晚一 来人 栓没 样吧 梗 梯又 楼窗 没看 洪 活了 浓烟 炸了 点算
12 烧得 瓦斯 电线 留了 白 的老 砸下 罐子 胡话 胳 胳膊 能开 脖 脱裤 腿了 膊 觉 解冻 说不 说胡 说要 跑了 身 身子 车祸 转 里好 钟前 门就 难受 顾 高压 鱼的 ，前 ，嘴 ，够 ，好 ，昨 ，皮 ，绳 ，脚
12 ，腿
13 ,一 A O re 一家 一股 下辈 不开 不清 个来 么办 会游 倒 决 几个 刚被 别问 割 劫 压到 吗， 啥都 在冒 在又 坠 女的 室友 家这 就没 应 心跳 快点 想再 我包 我好 我走 打老 捂 摔 撞， 时没 是咱
13 有味 有贼 杀我 楼着 水破 江 没影 没接 液化 溺 溺水 漏气 漫过 点着 然 照顾 独居 着个 瞳 硬 绞 羊 老伴 说没 谁会 起 跑出 轧 转钱 轿 还在 醉 里了 里面 钟了 铃没 闯 阀 陷了 ，娃 ，床 ，往 ，火
13 ，请
14 ,风 nd 不到 不接 丢了 伴 倒了 冒 凶 刚 刷单 动 动静 又打 发麻 听到 味 响 喂 困 垛 女 娘 学没 家着 小偷 弟 快打 我不 手 扑 明火 服的 楼了 正在 死， 毛巾 水涨 沉 浓 滑坡 烫 男的 税 糊
14 缩 脑袋 药都 请问 谁能 这回 这样 迷 那种 金， 面是 顶边 风了 麻， ，可
15 一个 上坐 不应 事了 人理 保重 债 光， 全是 关机 分钟 卡号 吃多 吞 吸 味道 命 哉 多血 够了 天就 太大 她 定位 客服 床单 底下 心口 我刚 打1 撞了 撞人 救人 散， 是开 是火 是血 有电 本来 毒了
15 水里 没出 没到 泼 滚 火了 烧到 的, 祸 线掉 线， 肿 肿得 臭鸡 药 被骗 要死 要转 车撞 遗书 门打 飞出 骗子 骨 ！ ，快 ，才
16 ! ,我 写好 勒 压住 压线 口有 叫我 告牌 喺 地上 天台 天没 娃 对方 想活 找我 是真 汇 男 盗 眼 破了 穿 紫 给骗 胸口 脖子 腿 蛇咬 触 躺 车冲 车追 这会 追尾 验证 黑烟 ，只 ，说
17 上， 不回 不知 伊 伙 再见 出事 刚转 只手 喊 奶奶 放学 救 有烟 栽 梯了 汽油 没声 没心 燃了 爷 生， 的时 紧 翻 腕 落水 行了 被水 要我 趴 身上 进 都是 面有 ，敲 ，穿
18 in 一辆 了 二单 付 咯， 在 埋 外公 太太 好多 室着 岁 开玩 我弟 拿刀 未 气漏 炭 烧 煤气 玩笑 着 窜 脉 说今 ！！ ，人 ，手 ，脸
19 下去 人 他 叫 听见 喝了 好像 想死 摸 是烟 晕 正 砍人 羊水 ，喊 ，怎 ，眼
20 下面 不住 好大 没上 起火
21 人了 今晚 呼吸 咗 在烧 天黑 帮帮 往 捅 摔下 撞 时了 气管 火 烧着 站不 贼 车翻 遗 ，今
22 刀 快 打我 抡 撬 烟 疼得 绳子 脸 被电 走丢 ，越 ，门
23 吐 咬 着了 阿
24 一万 不醒 吃了 咧 孩 气味 砸
25 心脏 真的 要跳 说去
26 有火 漏电 点了 烧起 自杀 让我
28 咯 学生 越 踹
29 带电 救我 老太
30 昏 燃 胸 过去
31 冒火
32 喘
35 血
41 没回
"""
CONSTANT = -69
LEDGER = """
eNq8vXmvJblyJ5ZF5na2u9TW1f1WSZA0A2vgMTAwYPvbGzD8z8A2YBkezEBPTzPvtXqprqq7nZMLyfbNlcFgBMm8/eCUXtc952QyyVh/ESSDWQauyv55zt
BVZMJ+2GX4scpMfx+nf3QWvVSWveJ/PT3/76vhj9fr3c+XgP2x143bUffqs+zOfsrd7v9m+Hm9DutfJtt0aeoRQd5aZvAl40NfIE3s3wr0eBzXaaH3OMQ9
9YYWf1c4L1XO2ITDdc2Pe/y2Jn6YW5AzpQ0cRLV0X3pNjdKlso4j554gRwYFy0jmyRKw//npx+XvOpGR44CevK8P8MNxkqrKyhfF4n4crAQKs6jIaSFYTl
C5QyTwWLEbiUCO/8r59GdOUJ+FhNZjh5khwUUNihN4yghX+02a+vxpVXzjkWYRael0bbzlYKyUPGIblvUqVYEdBn8l3M/z0K/QbW9XApTZ9ou2DlkhQgZU
zwwykHPz2z+D+x6tPcBXHutYXwAx3HAp+5Tg5dq/HskueVLYe9xdjJvAg9Wk9KkL6Fdjnh/+H/z253/KZUjPz/8IGxWa0HfQm6el56VPgiT+r7SaTNzgdQ
vA67uP2Usu7Y2TloiOtPzoJhUSgczAF2izsrOkSFE67/wVTdMXDTOqZ+gGlf2y64CbzuGrB17er+7jjd+vChJY0PZCua7sNqA15Tqm3FGlJgtTQ4K7Foo0
NeiRHlWwiNFBS0/oi/UbAbVVB1W/M4kq48t2lfWTZJ05qWjxWw0hTDpkm3TGe1J5oYStusJwlbu+5PywW0Rds5onqqWcolDp4vfq2xlzT8ND2qAcUuXjW9
64Nne36HY39qIDXa8Iy01JjnKB2tvxGcjSGpFgeEHQUf3Asm7omMr9Xu3X8GcYy3vNWRjfoIsiGPbomerGsTXo/necNKP7boKeRbqWWofdv0Y3HCfcqItz
YV8xIOIfOcAYM9LjG7rFwYi46hJu5nHqxyz4wr3tnftRTuM8uwMzEzTlLkBHc5qJlmPiqSBIuSSA3VVcX/n+Z5fginLO7U6vPjo2oMh4GOiH/NfpeF1gY+
Q4Flol1atNGChg5FvFydmO7kThEPW0yFq7cI3j1UeswPoqSB05ynEo7N+DQTsIUT+lDX6/Jkd6HukmgHw+wMSiLSF0qGcSU2QQwnZHM4IsKZ1TsNuCD0Dn
G3UHn5cBTd6HtNzvP/wxH/Tige1Kbhs7rW0byOuLlb18ksATlgwDtSb3ebPD+bCx2RLTRG8apZfeKCBfDB9/LVDeOAmjI+i7HIXEaDtOr5HXvD3RlMbIDa
j/ZytIPUeNznmNYGKHIslNbIyOjQdjUtr6t2PPck9MGvJx2HHT2Wzsgfbb/MiEl9Iw9hYRJkdpf5BxT6YM0czzG6pr/5FnwvW7mVdiGZnVobskRshZPkSI
BQa6t484u5LipDyJ7hNzKOHr4Ux2+U8Agyy+rQHGRBB+X0CRYTJlnwh/TmLc+xcNTmF0UpZ0rrYO6eD4+ZbK8L432SvDk/ayOVdnsv2hGiTc0adnSve97V
i6jRAsFFK0ylBNPzwz6MA8pkLJRAhC2nSxZsYn8sTMjCIabYG16AnWiCTkskske5nCJ7GC46d0tacyCJnOh8YikGyXkMpqs3BDTxhHPC3q7dDPlFxQEgwQ
Lrz0avCdTCDQrZcQGNoqhfMqg0Zz5RG4gjJlSFuBzMj4mgMbURlMi0vG+bGycGJTR7Kv04Tlwbl5j2VBxbGH7AJqooNJSrJdkB3phg+FElQGclVTNfqY/c
z0QHhtVh8xgkTJ4u5RyK+cj2b1UzWtyjVNIoWIuJsV2WyCC0zeVHvD65EhrXm1qm2LimfIkuc4fhjpNQm70VOkFXCPYfurLCrEqTTPEFRU10xyWgLI5IGS
UXMkWrnYNxWZdaoP8TwERlhdGKYaxl88cP6NyWC+y9PkphpIr60w6nXNwO+cPnq8/NFwXswwqPI+GYP0mcEyWCAZXH9evUZ5g01fS8iboExlzsGq8X8NQ3
ixmn/OcfER2ytmbrZwrYDIMj5i6V2b8oeLcm8URPfeZEKSuY+qZ6ExhKqSUuCPPmMHm3amMkrWoRiQn8gZ/AcH6XuJ3MRjFIkN2DkQB5yxBFwmAjbwe+NZ
oGLi2I41A7f2o3hLmYnr6aOm5+z324K8khi8ZCM9Y4knKbukCSHeGeUIOx+xXBHc6ZH1B6/LG5c4ZzwPoEFz43O/n5toPdnEaa2X5EhENBnc+x4p54jw8i
t/FoF9kRDF0JbiW9X7vlM+h0YX16aGI33Bed+E1EY0MFFJQdqqLf+FiVAM7u8+oCOtt0CuIUVnUPE+mmvA7mbMO+sIOAgFPP9dAMSY7KHnqakxTZ9/kdes
rTQkbHrCUU9KItK5vk5AfuWM70oG0YbUjr/u0Isu3Lx5uUp0XmCZLYDf+eiwQoLMhxtewIU9c/5Y8/QacY4HIk+ACyWS82ZxKAYJU04626QVr17sZxZZ7g
HkNkiVdUyIu0Tob2neewJWEmFvB1XNJKYLwgFrzPLBJ248w0Ysjds53Kk8RC96a4473J9bxpvPyOrA2dZ78n7IxoS1wL3/rUZcaeeOF+bl1CakDtufdpU6
FPgNIEEk847wRk2NLP6Xtb2+nF9/WQdvwlLcCo/7IZ07B35rMVOR53wyfhsFQQPD2uiGtqH7LGHSW1Jc6hhOG0580dfS8lbwYnOGg36KON/T83ACy6PcyU
2p6CSi+03VDA12zxbd+ON549BaUnAAk+692mCiDWLmbQRTsZ46uArLrHNreH2PikUZ0xCfX/VTuha2bu9EBDDW4WHsGVG7YJSoIui2Dwv+VUIKjrB+N6FM
1NzmK9QVfzGfXMeoMXvHPRnC84LncM/kSpi7ZLAAF1DmYadebXbMNPnOwb45jf+1wOajcDKramN4IqanVfyZkD5+oe/aNxTVe0esjSvzhnjr0ua7sEUpsf
pMi3WKVC5s5lvt62shNfyy9TXWBLMfYrYzQ+OPlqB6eE7DZdo6KxdDPd9eGZj7a8E/GomyogLL3tMoJ9ZSWRaI1XQUp+zQv8ZJY660XJapfF6/yf9XQCPa
gx+OLlWfsrz2DFfhymYF3EMPOm6810jX1s43mOy8BN/scuEhOD4PrfOZ0BcZjt4Rp2tL2Jq6o50SXEsvjw4Hxci5T6uSdGDU3USkCptZs3JcXyAstxIQSM
z/0tX+rDqhVeS9DpNPWI51tRWFo59EcnIe75MDzlLCATdOd028kfDPQ/eeNB7TfXo67lhm3xIv6R0avgF9PvDq9w0R2dvZKk0KviIZeeleaJdLKi2Cm3Hy
ZH9IljCN42IXDx3d9+S08etcN6RTBVvxoFA+se659akXJKSwt9zHOqjpBgrQCy5zdVqFV2XL1K2JtN1nifuu9pMj7OfXyxcIUmgSf/ZbRtFJ2URsUVG/Ce
I7RWm8dXgUsRYHed4WMgGD0afCPRyL0Pk/MTXTODSoIzyc2xOs+1BH7F/65SHJjbCm5Oqa4HrOiOGo+WYNYLTBL2Sd3bwlQmehVAK4HqNhKBsaTK0+xZn2
QGcVANtnCjRLJxvFx6Zfb+je1Ife/1H7T10t5AXTd7N1/zFEFYXGc5Su9vzLrFBVAM+ymRc107d2OVPw6/iaqKXhlnYQwjIvv+3aM9Oo5uy1eIQujMiORC
S5cHreLBiw3GIFc8a29I7jlKtSPwc0PR6iTor96wvdBU1w5ERQLX+18NOAZHVPdH9YLJOnZROjdvgxdVvOgUHR+VBW443tKrdF7WAV4qewFXJfNK46O/qZ
4OFtH1ciPazvqYcdiwXyoMLX1LP1anTUuA5vWZmwac5n2QYv/OCI45mgWSXdb0gO33vGrVtHG+/2O96U7nlg0c8GaZxfuoyJZkWDtzIRAN0EHdWvyB9762
RkBragz+Ceed2oPbJxkI4cFn2Zp7WgRUFl9vKliVqRoXHqBfcjzOsJn3zLqJOD2SKeXrJ7h+7SEFbNtUzorvG7+i1jWapY7jQIJ4zrQfKZIPU8xI6ngHa8
jxOtvs7dZbFHaxjOySztvVEeoIA3LLxaCZKXZeqCS5K0D5oBWM/kqRE2WCfgOpdOdcxRXxY1WB+XsS4bopHnb3Ocx11bnKK1dvh/mRAQ9txa540Ge1v5iS
rrz5z2RCM/ge/4P0fXYxjfsAd0qEmjU4YVRux7TnimDbYPXou5D6kNgnNyVllbBOirIAqXS8uK4mbJG7qOjNrEYfrrkon/I2QJIc/a5GRIFgyWZOZ6G95E
80UEvn6h33A6r5wM5DcAyLJ4LZoy8B3LJXuLOzKnbtqoIwqnX3tYcGTW4xybsUcypK6xRP8QlwFFD/OCxOLCk4aZZJZeDaCdiDJTkIZNsEheJ3qftZNvII
EqFCTuwMB0qkBEMJwJLHko6UeOHW2Y9gMRoK0QUyp8MQfSWF5PEmMua80sbiRqpU1BIZNLAH4of9jdV6D5Puic3Qy87eHDrmbjf5TBUUj6T3QcanvwGMsU
OdSRsP9dqDhgHNQVtCVhp54egIz066CHaaQl130nobuabecVyBVMoYpS/lv+A8uUzvlHApuDtrvliAaIDF8cGjwRfqskyLGsnfxs7x639v4rH8k/ggjmfp
uFSL27oOlUkOFJnZJzwKtci4zeHjz8H/Jdt0OJsTRcNlH40K2g/V0ALx9cOKxT4HWEfjB6vbIj73kN9rMN9pZLxM62AAd1PjRCfZwKjpToJfn8HwkefOVz
rsEIrtC8wPRI9r+fvp2F9g3Bgn8F392mJTPj+weeY9yKtFfoubf4uRNGS2x0H9hP/jTFsu0LtDMk66+QBO2A5FdpiMuEJPmfU4KebJ1fWBXNaJwZOk5f4D
XcIj1+ftFVBVOiiCpHb8q6GlPCaXUCoGaIlQvESlIwDd+so7xsGJKJmp8cDE4HU4zRHEwbEBjDwg1GggNvfQt9ibOo4BP1Ql+gTyare66rV+D9W1dZGVY8
cxxHwfHpHyeTJmynzjz9me93XcZtfn2pAtBFzHRKA+PWrt6Na/J15ogVIQbjuY7ucHAkpTtZRYmt+bMMevYmzZEYo16+OWM8tligLkqnzhFv44lIY43Z/d
DsOSG36ri5I25XQqLiTd+5jIqPCvmZa9a7SN4sg/1ORTo02vkk1iFb5McA8LY7kLWgclxFSdvS5Ao+iozKeOd8yehsYznXz0l6YdK1oRJJ9vMsTA+W1n3Y
VOfrbj2Lv72i8PnKcsGayDoEx69s0FBZjIw3jZUlhQRUwEQH6nArEgV7CTCKhx+IF1OQ9Ptx2BIMNWkvquHRoAJtLX//nQcllqhmrHW7O1iBrVKt8CrmNx
6Vbqd+5DQmOFBvUglpxemFhrNeUxPlR2Q/iiyc01cbPA8DMXdgUWkUpn/tAkf+zrVGQmdsJ58p2AncS0PYnGVBaU8nzWQAKJuHz0Hopkipb2gZHeZybwml
CYak8NaL26Ktj5iHxdIK2Y7VoLZO2S7dhGKLhPi+xCqQL/S7gAjwQBJpqMZn3sGNwoKJ6z4uoxJxqixyP2tTETRv7FAlF6+n5ojWwiYlG8XcuMp4gaH2/v
uZtJKUZjsZuvq08fptyg55W0E6sFLyHI57zKat+Lb8gcpe43R6mWq6lEvonmD8dQF+bBD3kHSJuCDJOBybEdkj7y4ZQYMZvDlYaMMy2vcpXsSjXueySoOT
HGatG//5aWsOdGaHXt2jU8tAYU+O0v+P8bc0oZ6Uma0JIZa7DxRzrxwRK6LI0dCRurGP5jScEFtSApIdXAUJfON1u2EJqB2zjGrPKPBHhzIA5PU/DRjqie
7yDUmmRONsonlCxVFnXItInRTwaJ+4nkk3v6Z9LX1onoyWJIGMcFHp1hJ0ACYVYUfzdfuvvgylHva+zODu7dmkgIuQ8hQonWCrefL0Ki0nu8hBsUpjwWTL
0t8/H55wIUxiFxrwtBoXIssJj2o34sEjq75CFDa0XJiY+tiDrghJ1vFk23/FX/y4PUZeenfiQvmcFnayENNHgmEJizaJqlZpeURGbk0AH6YnAuydp+Aeao
b75Kk0PbmQ8InWnKWFvraDqr1Wq8UyviZjTJaWZv7PCbiF2q1lpWAOzmSxGEb4NnpironFj8xphvdU8zrI694jurGWoErDrwnWC7Q9xw9nxgYLWAlkfO4b
gexdtKDQblPnNFjtD6gkKX5JEvL4V2Jd1kkNHkfHVK+8OqLW1aRcY2Er1VPm/Qckaf19BAcm5AFT/MvwrofKNUNdzKa2aa/simh+ZTxaBxx9GNBeCSqIPH
kufz/oQU6DlJzQHb0F0TvV7Bu3Re3VqF1efGVf/3jv4lJ3OzRTqLiMoIscyrFhUg+zCTVo/PNuHEUhxoxAXM1Q33dZJkVYn/GdlYm5rpS8mw74xZ8iSTnS
QnacDWyG/jxsXMs5n5Nm0F54lZI0PAYoUcF+g+1VymuuZ8Z6XD/bHQjLHGb1d1BxbhyUfhopEt3r4XljeF6puE3Dr7BGtoTiHjcVyBu5q6cnOzKtnFhtkX
T63gT8NQGs2m0+aUfypKAJeWHE12ppf8mRPuiIpv5ECN7TTJscmWhrb+nUOrJnw+M/c5Rq/Ao3XUgbf8zaAo1b8GH/t6FR91GwHIptJf2AjE/5F4g1n+Oi
e8W8+SebKZv3mJ9c2uwSIwJI7gHAgsNziHWedbK5k1NCM4+n146ZnGu76xqarS8ZWSnHuPH8QxkitM85iYdw6nzdrgZSfudXG16W3+yD/l/FSL4cimKCMY
KXuLPTpBIQ4HXyztS9XtdlL+ChTxL/lSdHac3JiaC3TAAdqVe97faZMw/gdV0cG5JdLizN8QnNFT9E9oecPZdXjBrsHZ9yH7Y9JaJQj6yrFyMNEr6V/KwE
HxjbxIlPDnvY+WK1rJl6hYWlWiT8nhCjsVCrSc97EGzSXiKoikpxwSP9M04yWkP2QKGQ0eLoUEwhgy5kwaIFOqRP8zFfVSQuAtkRQawAh03kQWL3C07kne
ijFYb1cObXAWHK2QjFD15EwPa0W/Nl8JZ/sd/8ljIuwncGoLhtSZTk+pI5xzVYCRLAhWtHgKz49kFKLFN7epuNpSsZ5Viol+O3JScAeqNd0T4ZNayAABTP
mQej63jXRHpLJMm9ZcKzp6wT6otAvJOeDGMd5FPKcmSwXKpbH7ZN/3UsJ7GQw1COeeSwVNZ0dQF0muu/T7VfOuKB3hw5Ofl+hl4CC0/h0dMeh/Pzo1dOYz
fzLPdf0joE6GEeT0y2dh7MV2h49fSwxsnq1830HpPGzKXFCktWh4LHewer9gxSd8/gWPYStEEL+kTqiIoFsV0Ar9Ig1CH8xaGExM2eKAp2mXe40DJqzQfo
6UvfHaXwRPs/MZC2oujRUgZDLgH0IyHsxxeXVx2ODqooD4im6AbazTspSg6bGygqcZP9QlC59PM9znS9XrnVBxItiLfCaVNcov4dScR3CYLdE2bUoCrrxm
tkmFE4hBymYfKMYashUjIUh6V2SLm+xlLwZ8v73fNDF4KzYs2bYIK8Wre82nVkkuxpbcJ5sOkNr1sWr2icapnKNB7i2TXAupxk45B+VJRrOlszlstpYF98
Gue86RNtgMWX1WTvh1d1yWCUjrkWjKn8et+Oj9Q0HDF3rmB3HYlXymg8r5Msq6R771OrJIU6z4O0qsFpMglBlSbyUUC5/ElkETGHznI6Tb3f3bDtl0zc0Z
Zungv0qHRNOgNMnvKBorLA5vgeKsmkMwIJgkhNlG5LqzIZx2chWOglzIFsrDSElpVISjtPBC6U+FV1WjF+sdqd+QS2dYGUMhH0f0qlll1TotLvH/5ra6Ke
5hx5t4EvJ6LPsxzfWFDYD0fxVicgGk+vI1hxYuQswvPaUcF6vTy8AOUAOxicxHSpB4ol1/jHq6mL385mvGGyhSZKRIFDHxP09zx3Oviz4V+5hkjera0l/t
FX96DJNZUOWU8ylACHbRcPk9NsQ3BGQhzFUcC+yS5VLCKntC2dyZ1T5THoAMEP51QU5d7nL78QnHuz9mc9aREV5PL2DerEFAGlpZ10iAlDCSqrsiwgahhm
9BHTYim2A3S4rBIBJeQr22zN4JeKkSPN0OKMGd0E8ytRPCJ/A5VfBBW7I/S3YsSmXJaoSixB1UK2Xzsdrvj8ktgFMlWRcMKUAaQU8carn5SKAqHG1x4hmO
54Ao4OEDcpwi8Jdh7wuLUik5x9LJa7ZLDIAB5AynHjG2IRN5SA1c9nuvwu8KjymNw69aAGtjou/HPlKYWiid3BtNaLrgtjNl1Ze6uYQDfnPEvnw3FfxYtQ
ImekmfF5FsgLfZ6cZzc28xUIDryXd5T/0Mk7biVsS0cl6dZRhDMc+VLU5I+QdLkXPRJ6+k/NWthgGsTv5x8+zLTN0xI+M4HkwdEzw6lM7rCvII71Wjao7/
W6eh2OeCk4u4tFpeDwZZ7nogjmLZvn0Sh45M4cfGnOtMZp9ia23vsC9ynntE69rxD5aSXEh6guDTgRpDBpiets2Gh6clVN8fBYBD4pT7PVT3389bC1vU/w
/bTEMgBWuX5qMsF8y/hnzJguwPndgsfrSdALkYUFaBqIcaJUIz1DxaxZ9vQBV018dF6/I9DxnkHGVSwQjS+y8n79SlkCzuc+SCoz2s6HHumpoKvoUnBMOV
dfBuQ1nu9avvl3WU72+xIbtdCEQVTzK+esjJLZ5lOktZfS0dH4R5Cdd84F1FnAZw5k1d3znf+8ra9LNCD5iJd18JzhYl08qtpeoIjgEZDi10SkDbYBzRX+
sse19sowgD9P1Lr4im/IyPhnzJ9HousSGGsdoOGQoWOFewfhd76+QS1Jqd7O02PmKuubzwr0+RwWb+2qIbftarfUEiiDOKZoCRwOLFUBNh3aWvWqHfFxbF
+wCgIUj+Y/bA0cV6E6BCKn0DeUKdSeMh8WUTOEHgiq3MwwHXV05DOqe05KvoinGF9B+uw5JT66Vmj+5z4LMT38Yh+1PkGGJy68FpsOvS9oidi75oBAF1fj
tKtaSVzMpqYNBN5DfxU67ndbgVzDewMTonkPhuseUYre9ojCb1wQR6RIe6RYc7SN0hMNHR4W+b4vtjvtMlJmi1znaHqO5V2wYyyD+cmphQrcck9lWjzCNX
G4UzoJssan6FwZs0owmW1hRtHU2bwLsl3CJDCBtaxDdDb2gJDfeG/JyVebhM1npyG5VkSUwgAaPlqGfkBZEMrQdAF/W7mUNFlxgtHLtMTSLWfUR5BaHhH1
4SyffO2ectNqq4N8/v6cuvcQUetmY2Yw0Go9SXVlD/vNocz22Kz5hWT/HEaGvqafKl+5a7zxRHobiosw9WGcME3l945KOU+WcUN3CUOUM5u3iJtAqoycDq
winySnp1nviSZjQ+/hEMzsjd94qMI4w59CaHMVGlQZG75YWpr2WcjTSD21XWx7KOtV/szXLUU7tT28LdXJZatvbwdDon3Z2xXACVwcEWk2VUN0JCJfejTt
s8lRYs7ffSmtxTOxwPLPm+xDKK/Z9VmOUOOqNjmtHVJutHY5oZENbxmFByaL6c88FdQHAytNeQGTHjTs8SGmq8C8shjVqa2anAhDi6IOnskbyFcT0lHckU
EVmkTSiyy3eSBMAiWdemG2xGb2Rr0h4uht5FKymEgTYd/RlZUqMfLKQumXWDyrUBzT2UFUPfr6QxYDyMsiPhNWd/GLjrV2Hm2SyFCg1GWrQjoutvSFv/k1
Ppn24DJGZeu6n3QrzATcJjFZsCNt1Ots2bl9BYPkk3PXgXlZ/fzLswRIRIg5MHoTtvwiaqRUQjYmEXZGdL5ZnxbzwMK30r56SqoYpy893TnMtEMktVn4rZ
gAYnigse8KkvKMXgJPB0tUtysCtmoHyzQ+a08rTfZLXxrv7JzGed8e5mmUl0YQmRdIgm2p5+FTna5hFWyyyLi6n423nfgbm09y+S4piRYuM67Gmg551MI6
JJD4u4s7efZd5oTWpOTdZmhCT3uv0qgutoivL5KwhWHpjjbgKHBKZOUkSAZm5cRssqrdpBvXD0sfSkIN39sfjotVGw3lvKLtBmnLuWCprBb+9ADn1XNebb
/CsS2uWaXBh2liOPe61HVG0RGgLUwoKUO6aP9dums707aojRWjhMLVBV4mll4fNqUltxp+aY1QcNvYLYftFIWjgvV7Oxdm0D5HrRz+IdiItYf4rIh8aVkB
KYcui6Z8Sik27+XiyYSInMcO/azdjj/rnGT98DHosK+fJXOqBKET07SXdKeWQpBicTs5l0apcOdBFlo6p5tl4uMq8Guh1GHz1W4cikSNlUTQNh4X7b2Ygd
/n5D3KesnM1CTXP3oKdriJ+6xKeQHs+0hnikhMMzNG2+XKJoDTEu2KYrNkBXPPamV+4pJ4/my+pWc+9y0HX86dNif8yMtPgzGOMplQwrFf7Ney4+8XWOSM
XZUuHXc3HsFaM1yoi6nrigtskqdZK3aTMXj3r7GNK7moal0RJug05A4atnKRn7py7Vy7LRlHh3c+BidOEmxDUt8EYpHiRZwvtspqQeFiyLEWgK92zk/NRt
4R0p+mY91jESE+yS8lvrzxzDxzXe+mF7dkwxKzLLeD+BxL3M0FxytN+t2nD6wbvIqeh5UoLy3ZxZyVUee+KeWhxcbc1bJSpAfuY5lmcyz/7XY02YZOPpKw
sdZQaZ4MHpSWFMFxy9yxzcoJZHSVeWXM7Z6dBV2tCyb6jKjlyCIfApHXMCwIWV2KbXvzfsGey/LD/9fCuUWYgPTnZNuptqQkXP/VMwU6laUmOyT3la00/3
rqJbBXq6n948qaFNH72S64IqtSt2HdYF/xLpm5PqZcmSvCViiHRP4qnlijEXqbOSXaqESlbuxmhSY0sCdXYnsgtonO1TDO4N1MCgHKVD43//D4LF0iGMFW
YzGR5Vy9W8fo/5vnn5+tgHM6Wg5dFqoge3FXDCnnn0f77fXcxx2U4MDeQeWdK0+UgaJPpzzD3gxL6/cqqJTsl11Cxhac/nfkdZdTinl/nGFqKxfB2NE4i+
f6LHvB4rNb6/wmpSjs/oU+7HJhKZapqoZA6ekLA3f0+tTBj7ALPlyaxOoAzL9BQRtnkh+jQKpyt6rEiYaXjFJgF9xEVU+Rrm0507pgF7DZg5hFOM2klymj
GomzjieoqgS3VsPOlZzZp89C2EEpkIxeaWhCx9XrmrAUxvERnlPY5XM1yY+0a9J+mQJWBNQe+TnBSBFl0GrsPRgTc4z4fnXN0JiA0Dn8Jyj7X4jvrsL+fG
i1adztem0sssncM99IQjvkYI9tRUGGnF66bnDa56SPGNev5Y5K/GROJDBAdL5tKW10TdY1ZYPsoanCn7lrfL7nkTBuQzguKA5Oh5bPp1KS1w6PQqX4FDxD
bZDgSrpjGqdisZFxjhNUk3zcUFGMdnCKX632M4qV/XyO29E2+xPu7j87u1lT4qmS9/+1lx2lbUlVju9rPE+4vmNZbfLExgqoVmY3UeojvxxoHmI081A57C
ttKyoBzE8d+9cAzELhAXViwTEhQq9DgHr9+5isYYnlZp+SdPaXpTEhx5UHZfuZttfsm7qMOkFVhIxOaed2WiviqoQd+Je4Rcot34VzQ4cRbYhMORvZKVTo
jVCG+johhDfJqURJrX5u6ZweEb9OyyeXBe5m6uc9Q8AmRXrEBJ0k7my50E1GomN3mZAsSGGgwvtiH4u5A0AriMCxLr+KsO+SE2FTlvNVg3a++dJW2udVCT
VczyHDSUnmPeUnFDaMJPuricJm/OFnvqliZT3aJPV5adOkCS3oumLCYkPC0ZpRlYNn6c+kFTCTuMAplAPP8nndzNSVu2jubef8mVDVvKSNnYzqPm2ArNp+
HDvtxHViQeyPcLvIG2Tx1t+YXfu517mQt+4scT9Y+igkAc3UgSKgfcoTRnZbpbfE7jVJMRUCCK5wlVmaWYl7Xe28nEtAxipVPrp+SPia6nfiNGkOiEn65Y
eM23Zf8losvOygpPc9tFiZu7jUuPQ6hN2NGjvKHZr7AYwpd/BjjQ0+FQOD7S3K0c5pj1nPZh6uWFNR4D4uVUwbjObRhsU4xXbUfmgyT5BDcWwDhrtBHtBt
9IldY/R8/SGapyhNyzgwHVqrkq89rxGYXHBMjfOHyqG/SMkYhaXO0IihcFvTnkxGsnz+qoqkY0lJI2SoyDBy3SDhxIcYXqIaE9DSOPaDNqdzxzPulG9/5x
DKOP5tB0xMILC7fnmK4ydKLsYjeWw2D5+fUWYx+G2GDJLyCdal9VBH40WAOZkj0kQgZMYz06h8rU5Ee+hknBz74ycdGa6MRcY+gNLA/ZPXkXO9bdKY3C4N
W9FvLlnQ6oWLqlxA9DRSDCY6laFtUm5b1wHyuzngz1glliOlIBdut5ibEsVJF3Q4R5+p2wB0VcBtEoBZbbODjOW+iMzddJqdDhTJjuMtYtV6AxNwomF0pi
D5axAt10UMmkBZ0sXXhWEkX9Bav0uJTCHB+5AZZNPqzgqQnIOmKVH16qH6p08EPhhfXLK2aeLdpxB8V6RtMxxKhXbj0bXn5/nDPFdX+odrJ03R6MXLjiUF
C/hITqVyb7P/3y+xzvT9LpxS6FzTsi2j+BQBQcamOdIQTM47iJYQrfER6wS5k39c8a4jXalj4v6YhDcOrvZMovEDA6JpCPUFZQTC3ZJR7z29sgEhoxepXl
zR0Nc24YfVrKLNQI5s4XSvGudgj2ELUqREzG0SETr7zyEpFggnZNR9ahNuM4Wf1LFEz/frtIeBqtgSvr73JEC7VVk0Zar7uJlwHhHAmCdS6YBDTJlRexTE
YuQ7HNDTzCktCZqlAR1mAbD0O3qg9KbBYv1LJ0URZhq0U7CjGtVJ2fOnVBT0/l7OlFZjxn5H3+7upTU+W45LHxTQcoE6LHwIm0fC+g2IbC3EJvR+c4DLaf
Gl4H1WcrDXhYbSM+1xhT+Gs9fViwgUhFbw0YpmgXLbP1odaVurLs0Gyr/xCLjYotqh3p1LGkMTnq2n5pywUrPRqX1fSdIwp4Msz+Gu7P4ydLHFFjEnGpJE
obhNqZAt1+6l+jBcd7i8deN2hAOZ71koRWK23H4wri1yHPsuT+DIpMl6XFBmXieO3YCdxkYQaGodtoB5IONKUpXEw54lu+LUGmUFd66vFYR0u5R6yKaYQY
aXPRPypdX6Bk3xU6/w0l+h0G/C9m3Eemr3L7S19jPkqHbNxiCz/+A1tspOvqeRtB6JVQS7rHgbYQn9CnJNzefZo0KixTJZmEqvaof4/mtOxA8JnilgBUgC
/Gfvmy++Xy+mKF9Sgn70OatIE+2V2O4wdnhKymwqJ2RW/Ij1C8xlB8bDFKZYtvo/hDf9vzlFPb0vIcfxqx9wP3fRMf3gBaHDvXYaNG9oy0DY3SYN/Rs/4d
K6sFI4u9Mwaz6vEqE8CVGxhJFMQE9i+t8dcbAD1aF9PKDLOUfQUvksvtP9UuxK+sJaVylQGjZZMLqtvUG7FPg8jWe/eRWYyrJN5145IYbP2foPsHalXaTt
riEVE6ToHF+YsFhccMNvVtTzhRYIfCRy/NJB49JekVIiNiyrLTJ1ZY15D4cmn2BP4wlXbbiby1hQ8pjBghwi/LKp9k/JNXkFdCd92ZD7W8lomr+YENT6uw
87i01KoVMmk3OmWWADzuvPB+OL0birWm5ycVGfKHxbaiQnCbiNcwhwiGAcTZz84/sT82KGEFWm1o54Hq9OIJRJj9zYG95NstdPUYlRvA3tnOFeh3wwsyKy
C3msd/FQzvqgIjFdsRxxtPWYZeNlj9TUMQZbvPaYPPRQ9GzPTNbUPDvh9cd/j/neB/RoFuBfORSfjoB2ZLs+ocr4elMOSoSkSoTyVu4xCtEXaVoPnrzcYR
tOkjUhqAStIWLCg88fxaunO/oCN7ZDCU4fM/YpqT/h24MGxzXMSOuNtqvZ5vbSU5XrDWi3WZ6WiFxPhvIgqfS7fCmgcHcan2ThE+KVdSQPAYxv4ELoMZ1l
20uzOCnpTTtJ4Hi+6joh+liue+c+RQcUKtsnYudTOsIW4I+bmWPJpTQNGJpGq08Jg6X2dN4wOa85tznlTk6Upb94ni5+WKB6Ae8bd3Ayqq4x01YzpLh2KD
jtEqy3QhzN5WmazMt18h19HzWAFK3LYNrAHXJDgolnfbf3XGSqxTOENb8i1UBz6ZsEofgclC8w81LSoEt3BAXV4o66DTD26UX4HpSwQkNHFXUVdIE7tkJA
gceoQ6IqEiXZq+9dYtW5p9w4uM6Ie8EC9XlaOeR+cSo1HlIfUQydFo8dIx77FaFyKYkBQuY2VJBUkRsqpiPMbE3rJdIJevyPsUPI3tCO5GvaqI24tI0bsH
kXwbal1CWPsBa0ckMMQng0M5xJYQOXb1YV3cVEQmDE+cn7sUvGL0DPWGB1IhRDk40/OtuyjWvfb3wxNTFXZJBofFpHvsxhA40/VKHWRFIgAOWgwEyARaR6
5CWWRN1Xj/H2U6Sy4L94pP3afNzoGB+vdxvYvQITJXetbEaV7Wjo2giXRBSz7rqrgZUf95GDCnV5sTUrLcjVhBdqH5UImddZZG6OMT70HDQ7evx66/oAw2
40m4gnOQuptxyNkbt8RLzRQZilsJVXqzCcUzzBu0jfKoJsORXBXwIPYrUuO8bioswrOj1TE4K8H7i7I6X5H4Ec9YsdK1PC8VsWaMMyKt3K+2PEKXXoEFfF
9mYV3QKq3XDMMHev4Uy0b6oKv3caN9ti+LbAlCdPDedVClAaip4gl6LNjbeGt4KZhVjoZgLKdCLFmN8WeiAZt197Ubh8WzZTisBh7dugYZYYmRvCUNTrax
qsqznk+Gvrgk5ctqIlCHEgO1XE44efpz2mIiVIXg+SWs+I1HTjJSMCgpeMhMDM6lCUW4UjU3vFN3d+Ngu2jm3uq+A60a8DYlPQxuV8j3MVbjOwpuCf1qaY
o9NjJDL2hO43jtX/yYXIe5OzwutnF8WpnMXwy9KxapkmUdFkzhMBoPG5hbkr5G84rGo22Rjbj53k6CfOPvQweyqdEc0cr3nZyo1mnOvLsxm4dysf9tjH4b
UbxlP5B29tdhcSDe70H+XHAjkSlth1eu5IO7j3whnJePLj2PBaMzfXMprzs5LeT620sVxaLpbXytUbEDK5Yz73CyhQWWUyvAIQy8sOApoYmCa3eV3ixk3O
qYs4WC/bqYOu3dnPCz4oXt/hUPkhFsPqdZJLB+K+Ta6zJv8M+4Ez+FcEAbqBdnDWxy74Fu2q90MowcRZGI9yXDAiqLOhdb2ehi5egqREHIpplARNSd66gy
sJzjzZFws9bXUtQV8sBrhnUNbWme3VaH3jDW84lqZJSpdmzlJ0VupucsdsaBwteayisx6XGMSUUNjAHe33pErmxo/cjOM4BSitKUGsDFxLYX8nQb87V4dP
doJVLqgTUIfkQ7Cqeyc5xprxrOTr07UVkDUXLRmV2E/rJIphE1Pv+JyJ/A0nEOSQ+6DSHdbpPMbFONUkA+HGMxxStvzOtasTD1yKsJje44fsqNfXbiWSwN
WHApoiksDLMQd/oJH4w8gHA5liwHnl3rESPTbh2X/ABk/HQjA6IGi42jRGEBzHpQE+exlb4E7jaaR+zhI+enLDVya6CtqpehDumneyf6JWHKUZXUJ2nyCB
Brh0SDqgNfft347g3B1jJNfH31tWbF6j58cgiN0FPXgdREf24O0KePy3aBiGFKtwnB3J8F0DvKi5LOTPFk9oLslZkfBbY2Ep2Sf984jnH9pX2ZT085b9XL
EjPHvqko9AtUrM1WiY7grkDwVr9EonCwl6Bqp0X1bm76DoGNpa/uQAbu+l9Ejyapnr1hHVOk5SuPt30heuPinT+0JdWnNVzWxGXbZOq2VcqXuky6wQ4FUP
B3k8RRnOAd4RI31iYitrdXMetU0QfmNKMDDl9F3Qqhu9TCxB/u0oy7MchKe/10vv98HMpFOX6xuPgBdP5dh1CEs1IOHQvrQBj1PAZDjPT/waadaZMII5WM
DQrr8ouE0us5n8DZYzj+7u9BosiJTIBctf+fxVXjClzY5kv0wkpnNeeL8hGDK+gq85pZ7CcgY5O+MkPV4vPQYdepV9fPJUTaRTdclmdm5P1x2IPaaWKXkY
2mAWn9N7FQC6bP64SA3ss+xdYmmHZ75QJ3tcUNfoxQ4mC9osmgiSIOaB45pIod0emU7jq9Kb5d1dMEDu4y+UkWxIQiWiOguh7H3USRbP/qj38mXTyMZTVX
qcXqnmAQO9KV7iaRUTCU7D3LHx3MUdPSwWkLskg4ZYm0iod9oQIJIaq1ye6GT1gkN/CFDyyY0pyoUirQsarCw2hj/zMRkqUUjkvu4gGWBtGMOqq8pclA8O
rKw8GT+Om/nfj1Jwm1fBuBGKg7KOmy0gOez0ClTfaOLx5IVzUyikYBbp7fE2HeE/IJAtE6hL2n2fDCIIFQNxJviF6mPWS/sTALmIJg2xbuvtDq2YNLVctJ
wRC84lxL2lcCmXJ/YOzve8ayHs1ZFkhOQYYUY9GV74Ad1pkLyqdDoqT/iZPRiKoqlUC3X2+jh99cinRhIcQZVFkouZW898FsydZoOWYiF5EzRqKzA8OSyi
z7VsNgBGd2xn9rn58KOldFSxKItGqqNwCBW8frA0PgBuVmHhNXxG2nanmkt4HhjJbYL2RVvVssckilAiqeaEIc+Y+Sy0iKtnPKnzXkH24Lm3O0Hlc4j3ag
0025Bx/CPKCcmwCTlht7fzhK7lU5txO7fswZPEltDoZbZlXbq56/st2dmJHEf3BbiHvwobUjVVBp0jfR3OciTC2TyLLBJjyH495Nu7KCh797BlBScVivS+
QZ+u3yNvvGMmUJ8YkjaA/G+ybfutO0LC6LOY4J6lQx72CWwPPnAG5ORn9XxQbygL/+8FSGVIR1mNT6/TLCvlemNOUYwOIan5QU3h84pS6in5NpJarCZngE
n7mBPWiEnzMXVrCccCEEtAvc1XuxZc4p2zOuaO9bCcSMfirD6wmuESB8MRyd3dYAwGEx10ib2C+4G9jkEYsYt9b/hsbQEsVB+I/fBaR3ZJud3WoMk4UXuR
s7a9urXHLlDoyP3FKvznJpKNOyyfZAhK5wGjX0+Y64DsQR5wBkAqtiz2GJcd7cK+Yuzpt0m21AQgxN6Xn3yRCfeBK94D29rK7lJq2Ol+7kwfzpjOdc4eV+
8/FLlUpL6aSJ6ElZ8P/qOvoToegYjtUrJmHtKoCTlI1XaFlGJQ/E9ZaEDonAeFsn3YavyIxV075mgecb3QaO8u+qkDxH/tfNsbEkYW8WTTlsqh6/XAM9wZ
beco/zm1eaQOn3KGc1WdirxmI8LZDiUz8yBZ/dcZX8jlsj2pmnTdZEkOGQvHslZ6ZEfBpu/zwjXvxZqDC10tIz3Da9rSJbrkYvJDBMFn55lLc73GT0mpxp
CQd8wGIn5Yfggks3ga0t8kSTi5FlrOC0YdRN9yzxN34G/NEDFIYUY43YyCqsLRvuGaXkTgX0VOrR/rIvAnHPMZCnK1hK/UWfrxRp8AY/3px+7NSKp9E6Kq
89jPz/crPIQCdnAQp1oa+1uZlQ09ergoX1jbZpKNuOFVL8yDxl+i2M219dJiSl/nivUQmfCLrwZyHe2zlgh3kDhjTsepHVImF2UKiPIaHJptqRbbtZ+TQF
K2lv9HMALRbYcE6dX4X31xmW8Ym/0xCKpalEcztI3UdnDCMxjPdo+ooreCsP6yPiz50PBpNjLfvMBZNpB+/fpXAfxoHdaSzuXqM8y7BG89cRGXiatHtRLF
tw/LMSi7zN9Rz0j2dMaU8cTXRKU1S3tBFvMx2grSwZ6QWSxSZjg8c56a6nhs+Y7QjH0Ikcac3xpYs8isOIYQRu+SSztM84O26iUpQ8QeQ6Y0OoIXOmiFPb
1cvLPBMnB27Md5GbsgiS/dQROHAZupZq4/yaPAeIRXW2b6FCKfUS6pehq96bgUw/WkF3xLP9UFd4NKv/Lu717C4bVswj77y1yo5OBqsxUTqM1kK8nAZUfj
v2Gb3/DAX6VjiTQtuPXEv5t2+DlSTVi3zPSOPtLvm4+atxXrOkCisqwgH1QgyfeJ/cV4wWHngQPttD/NmxYM6pXrOK6HkgHlPDTlEOnAI2eA/QpsA3KC8H
C9GFofptebXqVEu5IC2Wc20aMSkqLIibLphEeypavVoE0K/jn2otyFRzIwOHe5xzLlWIxV5h0q9wkjK3aAKrWXD+p9Q7rWJHgX5Eth40wDgeOytiVh04NO
DDW905TMfER47dkLMLvPBtZPQQQuSSsoXGfnHK9jyNyNygEmtqnBYjEesTwBVP77LLy2Zu5Z0Oo/EvTMh14IGMvVi+x9XEeqMpTSn637G9Y0XsWisrQj/A
4kTCPKXpObIvGuEOSpPreIGOVoSYilbsu6ccN2UwB4mW8J8LKC3n51yvgkuVeVuABamTOPdMCk6EAgcaCnVXon33QgOdqFXLBAUetl+boefyoS0mFwdCqW
LhXoDz5Ywyk2bxU3xEB1OAt7cFJswZUGYqVqZUX7czh6Ikrw7bL56NA7Cj+ManPwpbCnhFOR5Ji+ecRc0J41eH7VwcpIvxCpTIoCWxPLqpQrLsOColA0Z6
IJpFAI2y9vXncwCSjy1yE0Nx1TX27In05sHaDHe8Zo/DYKjUirWNgsMAFs7jmiOJ0dE4pt1EflwXi/9Wg9CLmY0n6T5L8lx7K3glulGtTKGYVHJFlQJo3J
FWQZv1opWI/g1wVnsg8cBx9tzae06xNPC7UyXiBtOtOv790/7WKdmfV/CEYw6WlRLGgcBpheq9za+YdImrRAiiCdEoKxS0PZ7wRh6PJgJLq9BBd4vsNKbN
bpwdfhplu/MYMNwLklyPbFel8qrl133XYzQlw2zqzpwdj1hGyKnWozcgtt3OuGTW1oz0yIlKhyVPEutiT54qoZfYSUPQqaFrvXy5MmYls0jdmdVgcRfZ1q
L3YZrEwlwkE3xZ19Wvz222dKtgmnVU09EDriWBTNSmDE8nnCoKBI/izEbxHAQ5yveSfdQT+qCeKEBOY9K4QS4GThS1HhCamMqoahDEEdwDfN+GaFciTkvW
eoJRwOOMOOeOW3/whIoRaR2cMzA0LhoPHh9TtKk88x0dyxpOxsaNBGzSukon2PwjBfk4dQnSYZ+9qJ8Vx8UwQc7VfBXjDe4cZBrTPuIxbB/4uVm4sdza+4
Fft5QhiV3aVvG6ycvFp8CdFhq5NdY+NzFMcAfz5IpRSkdLaeGTGTFJ4ScxwCNdc7Rl+Atyxm6rNaMPmZ6kuZILVc1/TCUDHFt2bu4ESqD6wLXRnsboSQxN
iNa1mpSvnav1/y4B9FL68fx9urpX+fh+besoywlXaHfz4xyYQj4xUl7nxPx/rOnG49fYOO6VrZu3shlJalR5XDNBRUTe8mxdVTQqRhHsdVWM2iexEzD+Br
YgmIge+qQ/o+LBSTYCvwHrT11IUSog2grq1BXgazRECUiv1KhB6zCmNDXI7HUJ6qzL6XmV077xbVs05qOS23pAN3m/D542CMUE/eEOr0FA6zNWCzq3T6NN
IsPfg5as+lf2GlXViXlftRrwL6KckWokDUKSxNGevHLC0mHwRBHXh/vJwdUmVJ9FLDgCvWah/sKp+L64rPy+p7K20ieKKoOjgEVGCmLh6ldQlmhL1wHvUI
hLHnqFJw6H1yWnKLAd3BX/yacw1tClNOYVtL5DqhuICvPREQqkTCVqUTswt/pRxND1S1mBfw62DWRmJiaV9pbNws0nr9s//TJeJiYIGd7SIo4jNQbjVjy5
rbOAuEy8cSfm0y6K88FvQx/FZQqmT6KhI9eWcftZnjKjN3z7widai0Fi9PSUmVfdjcPaBHU4xtbxVUhg6ElI4S2VN4SijqmbvAziDrsNbr0FASpx78qx2Y
IvXp+UW/oZixD4N0SSbm/noZs2ACoOAepXE7R8mGx4UXjQkmqWdc0xur6h6xmrcTHZOv/Mqv89I5yxH0XRnIArjpGbP+489lGQx2f0B6XYz39F666rzu0a
nhSW9eKk3H8AThHZQj0XOWWtD3kvo5flcVC/9yn1VFNpXgfXDa0mmRiOFDjQhLphOJ8lVETTCiKMlNKvZ6NbmhpRxH6CTxqMEhkgVlfHr3gPTpu1UFBPyR
0Ivz1UKAO4qrS00O2pCadRL3UvtmZYfSE3YLUj6P9F4s8tUR9J+H/SCCa5fK8fMdJ31ZMAiVoanzzm9FBk9WQDb2zuqOpiFQP8RHxNlRGvKyJLtlRqXVYZ
xopkhQc+jUarQejxwSS3VCMZfP6CA6NQkJVApNdj7qDk5RP/qUaEPsLQAu6YlE5RfeV82CqDxAt067UBHWDdYRX3/PntBVUY3XYUDFSch8mn3udQptf1mm
WY8pOc0qm5auxgzv3OZX0slmFZNwfo8e++z1vuaBhFmBkZldFNhiT5Sgrii9LzkfUkTQXgowHBj3loz83DXM5TrdK3z/UWTevpSSF1WGAVdsFHpevXueZX
TRcYEcshO0GlZvjli70a3n1dSWnGMjw07ibpOyy/c6W05Qhr35mKBL8yu/ZJsr/OakyMpZtzRc3pDBOnHzOy+x1Ggxb8L7HLG3+0j2YZLSz3bdzLyZqFtK
ypIVT/ogMmk2OIPpBrhwYTahH1BIplFoygYuqHI1k0Bqgh8ZOfBrrxTLfIO7E+00yX7uzqbdyGAeqEG/GUxaRWKWaS2oaNCcwUicn7/gY5hcJTbt4svn34
tL8Rz6am+f0JV04tNrMoP1KS0fBPzL4/xME6S64zen+aDGFYrwAmZJEdlEEXY0l3wioIkJWjTWXbomvApj+UDrdwm5Tphv0mWWcBC1iQ+oWFSdqTkSTJtN
Eb33jtcMHPzThYY8NWKZ9mKzVUo+AQHw92JVETzQ0omUFEBECPa8W0d7vA0hjRycElxEBW79+ScgB75g2dN4O+flJco1LnXEJww1PfPnBP3TCx5J3oURco
GeitrE2m9A2ncg0iNU/x5uPixdR+jzvYx3U7LdfwyIQ5tNSXBJH60Ft9MjaCtIOe0D3SVtMVjALgOZ06nY+WzrfoYZuCSDmwmyFHuDXmQmRVjXAfU6WQya
ZTjSP+rhOG20A0A4UF+CUKJXxhO1drq1mL/8Na173ewXVUZGfShVZ23hOdipuF8BB3Cq4GNrCNenxe4iaJLcHePfOCQ722yRHOWmiAFWozmFQ9RA9/3vjl
yLVUP6YGgArsuyUmGZHlmTzHkQX8i4e8PkpwpQ7TC/hGPjHjNyYcpyfbU8cXE5Yzv3LhbETD3eF5HciyF1svMWEmXB/EXntFWGwQusDnyRzuvTZyfvwl5n
x/1UreyvYCtmSXQyerksr9mlWONNl+C/J3g3b8E1fGQNIrB1KgIeeFqQY2w8L2BeUV0bvmrWiecTIXRH2v+0YG5spaOO5QnK1GJcTz662ydkilvaEmpc0c
DZbeTtfi4zbxsuJxI6DJlKhqUsrzn5uTw31WRrleQDsriycqjVpkVJXyhQ1TCeSQbcXBfnTAB7q0joJ0Pkeqb+HHKOC6GiBqeIYfEitd+9lYGL7+9owEYI
chdB2QrGh251y3WL/B/CfT4Pq6OqxCg8fnWslT4A+mknnPk6i5P25Pd7obMabbvhxHpN2LWWvGWVbZfKxEvTUKKjlXv4+v380SAZL5P6FbjjQFEsR7189z
lN/mHK45FMPrwZWj0Ejcs/0HKckqRVkIL1uoHGdJGwu4+o3dMW5hYD63Tf4U67LzHkGaYOOlYjO07rgzlkKDz362JiTqAncSWAoL9mBcepy2FCnNCUeLQX
yvYtAqZCnm1aSyQJ5TD3oMUmrmJ75Gwle39P0k9lGb8H/Ow31UU1RPoOOn6dvU7B8w4+uT7ZJCZgiPOLx6fnbENZrBN4ys0bhq4S4kh86z/hrCXobt67cV
v6XtV3cIDzmis6m7KCueuxirLmRmAS0p34ZCRDGVy9xYfAGTnu7l0IHlh4quKd7/x9F4806Dlh1X5A5kW6tuYS8YCKAhHDgP/WdiGMK+qMAeTIU2k3a5Rx
qaa1LD25W06l4tXHiEp32vIvX5QvLmNIFn5g6PE43W7roZ4htrTHCp5h8x/DGLcklpLUzogFGXKITFQxv/0uqx6nFnuReRGhJkWeBA/LgpeC0s8m8/ajGX
LIBrUgayxpSPR539OQdveSESX5MveAZMvvMynTksJ3NQXGn6CKGjdNMny8haJzHcP10WXpYn5m536nGeNSRJJVbiGByqWnovKuO2MSUilvRGploPSrpaCc
zphyxbTSvz0vJPk2M6ASQZWpi+MU3NOs5zvBasjv+/S8Uvol4+nF+bYJPWigK0WoM9cv6MxDOCqG2a7UgByvuLeuorBTFsWdY4sVByD2EXi0DwdoZTzsuW
i005+aZ2Wvq0Dwo3YTy3JYp+riqatTWLP2Z9l4scvjnJFcWwfANuVy8f/2qZj7OTSdkt6ZV2939jSrgngQlA8mCx1ciRcqX85CuwiglxvWMuUKpVx4kKrT
Mz33gLXBAYQni+Lj0FRGzVCKfb+K+bU/Bhl6dVolbQj0vkMnco9+jFiv+PJT5btsPnwl2LkqSPlBcc8zTe6mfw8i0VeckIUCPn2s0ZhTLVw/9/qfMxp3AT
StlvMYYfYPeGsRGFFmj0e/I8rhktxzD5oWtIF8UXatWMVfBRlVOI/XXIb0fixUlIrDhus5aq/3i4AXqWN5zKLRN6TS60DIkibhch3RBX63u0FEKPAYYLX0
8CkggknHvHl+pUkANFn5YD+XN8+qJQVgxbLt1klEySKSMCBoLUc5/p1H/zNnBYIxvuHdsawcAyFT7W8bcQCoL8WjN9bWQyEyghdkINHGCXYHVEr95HRwPR
T1NB/UnpqPcTzLCc/Db8vcUaKWh93N4NqOJHfHFWIPGRn00aDSJMJ84UW+eecn2ZbjsqmWVJBEAia0KlzlNd8ShKypg0MbTEd6Yx+E4Q8x7vl7hJ/JUhhq
aIWfYc/SNYZRcmbPxlBB9MENV+7cVWL7yHsISZDTypgf2W7qGQF0287rxDbl+6DagzsL5T9s7e9cVrxOs34OMuqlc3dJHLqZdYnrDcoIxxUU3ZyYsxDzwn
f4+B1HwOmEjcH3foPfqvu4hku+9xT17HHPyhtkAyvSlFRSlZft40bp8bYAhoxljada9MEdUZ/YzVmPHsZxwqK2PWxrNVb6ycSRYkcLvpiNt0zATvksDtVp
T2P+sYW+WIkG0oPhAzqNS5KxMB1x+II3zK+Q3ZE8UP+40mCsZrLo2IdneHDMElJzJxx00T5hZ4smEXLdTrWDrzgm5S5i6SN+KRAPiGC+1CL8xzaiuwVZ8y
1ubw8AKkUk6xYPwk7gKQy2tpfD+GriXsMZmxSH0qATHuCqrEko9JyP4cuxkC97ouC1FYETieP2OHm594gcPzms8oWKnp1YbNlyS4HXAn1ylFo4W/Z8TTdM
sJkiKPXU5/tw6NSulkcH2btDD4LEo3AcX7KPEJD/+XKCNVH5RnNxhEHOBkbqVck4oIJ6/aiAZ5LAyg8EXUSXoHBtwNgoLtPw/LncUGq5Ciq7oHrYWSMiMX
kqb2V6k4je1lvGldllIiIY6HBHNUx+0a/8aTEs9O288YK83DLYOQ9dwPEqVnzTc8XCPqSBDeshpT8l5X5Oyz85Zy3XV4V5c/QdIFHqSW6ZfYPi/SWiC98j
Q1xvKG+1PZ7pYUZ2OC4sk3nPH3BAdPoLF0x4uWWdpKwFOZIWftPPktqiPhnSgFeAWy4X349SMxyosHPGR/iN2UV+mxwc0kC/CYGsIzB3ctFHH9f34oIyHD
MeHR5tI+FAR/Az979X5OglN2DDS5YmulICCjSKpMiHBVHCA607GwDJfSQX0ZPaN2+LkqzgFeuwjA8XyBh849VROuPF7W9XryspRjjd3s0gCcuU4SVBR3d3
CD84OX2FGnvapAhf7C/wZ3j497oItOVTHmTIR9TIPTjSVqfDfgMRz/iq9+EwofTbNUmW+T4UrSeobvY474gpKVLInKw9VObYroqVvNrffoiTOX5Rcapul1
GEFFD7Y9xNVnk42HyMCq3wLEnhcbvKMjp94NamU7ScbAoY59XEAkIUg4SbUpXc+Brw6ArQUF9jnPwexNRwjr+IRezux2pquVkzCmYjsmjXVZQm7Nyxbvx+
PdtDgKzhHwGBnpyzc7SjeCo9ZUf4GuPQonfdQ5v9Ra4+IxK8TVJmc5H7kslMHikTgRaV713wnoQgUXXLyhEXnf0lr3b/Ee4Mdj04XcatgeqjszAYaHEgkC
Qgzjk65+2jOlskLHgt+HUsr0K4mq2biNAzK2yW8NsdaRIsjLrATk0LXeuAQdwnJDho62QSPG1Q/hQYdPtS2y08/S1cEPgzFqgOuMkIOF0JeiJlAh0TpoJg
ogiR2D2R9rmXmjBoF0orNO8xlvGQLJ4PYRMuklBbQ1ZDM76h2ioTLRo7xbXccOPGM8XB65ue+WONabOySMgXxN8pqBIo7qeZuzf4kGByDUKfoiOuEO0pde
yWHmlW10tGyM9R62bYwztFSGwu8G1XjP6iU1l0yFbttmdSLNF/JLSGPl63d7IghfOWq/m9XQL2H15/hibd8GTijJ/knIYCA3MF0XJrj6QFFMJV4YqQEe9b
1M/t9mnJWuZy3/AEw3dJ4vTGB4Kg3yWhTBWKbGpU5jhkh8aD4q5IT/+/LXLDjv9zSJvNJAw5hvSEYYlZzbZn4lQ9N6up/neHUDKIMDg1LZHizOClqtQ9m4
Apsps3s9HJ3SQAaccrRlem6yvriauMc8SYvYFi4ZNQ5fHp17TSG09ZFirqnhKbOn+hHLea1wF501bkTocrWjPhXN+z4H52Z6xuYh18TB6NAtC2zEBhnaSt
E83Mq8OB19qfI0YLnsOEhKW2qBssrO5mS2VWwLSD0zuFS8/BD/8YxpNMeMsu11YUTjDzIz2OxgIDn1t+ZxcBWr1X0XigIK2m0rOc3fjGXvkEUEmOgHUck+
Z/8A6bCKnXD85r/CqkAg15PinU8AJsUtMsiivrjpYxPbogaJosLSZvf0gwDuJZ2ZVPi5yCSwju/QjbGmaSS4JHByR8X/4C8NnrV6UgnX4/MVtwOKhjCrAV
tHJB6ovZEJI/DluCLwMRQ3UYas9PL4V5SzakN6C7oBqc8lEMOwAdSzlcnHjagLD6iaBhn6XMhHkid0F+T9LEdke0j+MtMw/oMN2NR96FwKV0HFxbhhxpBV
/8LhGqbtxU1W3AB4nXEx0WlPHtUtjT5eDMeZ0q5Y7+i3gSNT3qxwUnV1HJ21WaX1oOp/dGU1CyJ8mhDRQ/UrePoGAXYo7BhC0ci6d9L2li5KdgtB+0H+ns
Ul6EGFEFmpio+Grtp+bKQE6SVTPxD1gSeq14d71ko0qvjgKREqInPfI5wH1aq/Oaac2sN4uXH4QIxrg5Y6xqpmdbrxN6kyASSYl4Oq6G9k0GLF0pHGTZcl
QQe1+oJnHue1Jc369nPqZ1rFsbzBeybKiJtQ6hT4nWTIKVr9FgzdzxI8km45gC7RW5QEpVZ/ySYo3W9Bx5yFQFYsUY2EJi6DIe7vC5w1I2LPMWFouPkacE
h3FBWqjJLupdMMuSZb/CPZ/OlWjz2SFcbwmhV318TFIZ+ULldavvHGI++0LJnvZiri7MTWhr1DVq6+uIOAhXiVzynAXJGm5aZs/qTr4e2MRHLN6c/bCcjV
l4uxQYhqd2/CO8E9UlKFgVt7Tdy7UrMkV91vegPHUe9xsHdNJYie7RGJSIMIhTRLeGzVl5mou4UDfy6RuZ7UVQc0njblNnNeMdBeUHhD++EvTuJzovSRHs
gOlmkJ+w2TFH/U8NNpVPLruMS1QRChK6qNvyr4HaQVv9c8BgmYAp8sTmsl++70KmcCk18fux/cOuyEA960ig4uyVKyKS04b8fOs0UuKB1bT+MZp0FxJkze
dZfgiwM4QiH9b/mo5T7B52p/eV5hq7ZStzFXyRxmBMuZr5tD0kfZz+I6kJ7GcKN/8wEyVf4pHOhiUpq08OARI6EdOF52PsEo4FlHqS4is7xGvnFulqQwk+
5Y5MFqE3Dmvr+vXdvx+PwEZzQsNxCF1gIgkemNKxmaUrh2DovmGB6ryFFZT5m84RSiHdZU5YmUg2RNCxiCHgJ7rvKmzPcljOWYeffMlS3x2hkG47eWF1sw
wbDMPmXmJI4TBRdVo+f0+EVJLvecfOzi13SpYB5dYoSbqAoXNbEhqQ5Mn1RqUfYJjlDown/4pHM8YB1N4S7c6ypZoVdYWWO06HOl+QziTJLiymhCyTPIF1
MDz1p34kXhv03Lm3rDzpDT8UsTyC8KN1aAV1FkwbJW211MiYWMFq5XIHCHN+mC2rv8knrGZFIFNyPYlfu/JgntGOLW5WJiExofyUh1Ahi67GKrjI9LsFv6
6grROBpFI/kqWbZLCkbfvKnWmTockwKtQR57BefwQzGc9a8MdXWBq+zRIJdhdy4svyIBMM/2UYdt8tHtz4p28HslXrlC8u5atnbfoMvRZlGAxkWuGQpwf+
6wuLKl6wnpesC16QmhqcqRaGd18XxrgqRkd74n5y0JWV/sCEXGPJ2qJXPVJ9NqsCadpMTxu/P8TTP1dsptUE05Ef3UEOtDDtOq9cQWhsbIvPnex/UjkLpP
sknOMept5x5tOE7N8+LG5jcVZXYPSkBVURDphy39StoWH7CsHPhlXWgjE03nzyVfaCq2PNE7ch6prqcMlkYwntfYJd/zOTFPSNwxsrHBcIKH8V8vx7qK/L
un2kUg2BJfQMAiRihoIC9bCKok/Erxk0z+3SMpzjL1e0sL69mnggUUYBRww2VX0mC/cbLvTX7M2ClL0i6nTWk45uel+QDfYsE2UfoQSp7C9w1f4XNe5Ih7
uWuwLsdUSIvWuaFhHeoT2A64mcWQFLgU2rcS+WWMpzMtXQrI2jYkm4K0aUDpCziiGq9Vwtz1Yoae+yAHopV7W9y3IZSl/B08fR6uweD+9L9pcIlsf5wlcJ
6RYDrW9Oej0SMVjy3nvLNOkjUEGOqFtuApp2DuQpC9Yz/AkGNMsRjcxsrHTqh1AmImmK6Rp1JQnp3QYYuZ64IneUiVoXsu2pZKyZpNqfc2t2R+BzQnWvBe
1iHhlhgRfKTJndbDWSol2DaOKq5HdsGm00nN6ZGr2cuj+x5xDaJkGy+d5l1pNVT8Pgnndu+u/i6HN7SUiwDQuvz2Dg+TnS371IGk8ZgUL7kKr2AVcnvdYl
/5Rc7ZcOI1HP0DSLRRgo82sCcEpOyRVDhGGy8+Jm7+nwK1JBrJ3eYGeZKjYF8Z0V2Rw66e01943bAwbXejbAEBJwQ0pFX8fefTpnGZqxmmDPOR7OgmIKZS
gxQb37AOxt7oxJRKR1S9h9iKY7ENfseXRFgOBPwLx5yWqrtca85rSRzrDcxLJ14c7Dr+22k1hrOWDg0/yN3pOWp0PY33nlhdz++x/9rrZ2IYQhQlvN2ayO
Hb/Cu07SgPfO41rpvHQsbl5yAWjryv2Tz49V6l6TvrKcmtAkMoqlM5OXzdwCWuq5kGvKgjmyMEWiT1HwANq4CXTWdDQB6VYcPfKNRJmaL1hnW6wxyZNIhI
xlCLFLYMTdGqAzgY+UsRkKna8FENuA6xr/K8K5o7OLh3KFbyIN/hcnaYKmlWsanHRZ2WxgQ+sSZjbZH/wgn1aKupn6g/clKjanNX7hC/bnuDZMfq0Los+r
6ffxgd66wrmXYcvkFo98z1psCYd0Dvl3LAY7A9NcO7Y7glP3ab6oIm2D4Vm8FiqOHq4p2ai4Y1RMPURtpTe8QBXFFstz7e1g5TVyko1zH8QvxXx2Bm02aQ
f9S8qItCxAKlzPqsKSUEGr//zobpyF0a7R/eF5XDtEkTIoVSbgUCQDhYXLkVhy6aelKyElVxq8k9kq8ABu6UlgiSDnd4xQNoAsLWlTynWUR449OgBtjUsy
OJ61kiS9jW744u00c9l66PxdJ56/YStXyowuQXtx6beMxC00erYdr5MSOL/glDMZaDuga0/p5QJBpuUHNuFhk5/em6/n+0Sama3RQNo1W+g/h09nDxqXxh
U7EBmUYaNUWybl6RzTHB9KO4g/fR7O6prvuHgBrN3L8USq1XzLP3E6Y4GhoW7Y++OKzWE5UPMcDknWW5XJTpIuUYRaPy8K7hYeKUmreonmF2bJcfeziqSi
QuA4KMeSn2QYI88iSYrHVVhKfIF11EtxTrCys3ZVlvKKg6WfYq0RPNdoXDlUh8KDaOrskTNaJubfpxu0iVZwpCdMfipeuuPP6S5g6ImwlDoLzoJogrNzk9
dWWkrm5XxqXLBfhOZwelaHVnHIy8/ub5p+k3KZsNuKX0PeUUGkWnruzS51lUGzPQ54Xgqhknzud/HMpbvVn3Jk9wTc3HAlZw1FapatTHRWhDIORTXmQfzI
+/6YXzTsLU8Tu9G2ymqRiTewAUHmsvpwfrQPEK28cWWvZnIHi8JPakHM6Rcb5XulhsrgrPOTh8BZKevHChMyrGlqsViHpY0uJDGVnsG0fslo3E7mCfK6x2
DiD/CGnGzI7oc5OYWN1SVFX5KHZZIDUNrYORuN90uD5dyFq83WEbDkgZOK16l1WGElFYP5+ZCRiYK0q4skMNXITkUBLpih6jWHy3JAjDbJ22jHYvQ7Golo
YCvsDrJp2ZLIyn5ekGaycpk/9tYUDGXFJAmKNMnMZn12X1PBN+VkB8Mo47yRNKbN1pX1u2yqhwCK9gs3z+AUfhJkaw/B7NCiBffh8HfGRAKLQgEhVr6u8V
5+N3WqVRq+XHapybghqEAqNQ/YEXTcAcT3b32b0/iBa8xV4uk1ibT4lML8ubixMEQNi/m4kDBEvt+k/uQ5xAWcvQ4Dliffd+ugG1Sem+c98a2vio8Zm8x1
zoNdV+Guq0Kw7fkwEfbEGDa3c7p3e9otvxoJFWCZeJUnQhWPcLOUBsT4Gz/oWio49by0Yw7CJWPhLfNFfk3wxlmy3bWk4C/v6ue6cx2xpP3l+bJxaJ3Ne/
eIb4WbxMiNqz8tGMTlMWIroAy6o/x/HN7PK5A0WAl7P1FCk0YgTwIen1NwRO3f857SfZmUWMGW6BkmnwsKNp8p7e028NW0YSt5dlJSQRCYg/rhl0HXyNQI
HU42UKNKX4zNNKg5Tz2TQuLjJ3U4NMHrR0yIMiZg+vERKNN2FxENuWs+gFoW5B+JbEZGhONJ9WzqKI6OXf9pJvW7aZQCtq2tfIwtqs7jtKHe9XoYlcXFOi
VoNkGD9W4ogUCkAJUhCzmXrtD6h1qspDbpRxb80lSYQEXIoRL/m5e8+gDt6FUsn7jWSCrivgESa5gsXqugn6YGrpcuPboi5+3hFImiq7hsy7Th3CDe5euk
VUkKzwNlxyLlxtEBWJiYrZcQytH4FK13re/tCl/3Ecl2JEwddea35MjyeK6qSBfVaRx1S8jei1bkybenKlOn2XfVts2/xdnUyinQiJIdjshcozt2tIVv2M
4Lr/29yyd4dIdqITopwaLqhlI0dC0+9slPyZhFSjaU8uQ4/CUwujqilmfYm5cUY2rzEplyw2VH3eCqjSPVagoycspdDGdO6iq937fT48VzEIE3KbRr0/UG
ViClL8mTKULs7dBNias87jTIW9HXzqGuYW3eXTiLd3afX8sZSopZMofiFuJISwq24Z2eWTTlTY+6quYgQ4xb6sw6pDpGS3/1v2YNYsklbUwgpdDbXu6IRm
sOq31eO9IgOlIk/Wqhlnso113AB5gt7kHjk6XZZuyx9M8/LR++Qbar9EIbQJUk47OeZ3ShDnj+EoBr1EkeXk/uQo/OR2nWdKMapn7Myq+SWYs3Xm8sX3WC
4hTei4sQ8otliKAmahYY1SHDNc8hCzTChBimOeG3lXbon+x73WXsKQFOb3Uid42MPq4MNMgSwpICxCKUCQJA93mzCj2uAPzGtn5ZGPQz3XvDOeYxz9FbIr
QhlK9ru+Dz1lPLFJJdOk9GSe/8mkaDggtbevf8VeOJ8Y4Xv5Wk1dsTgGfPf//KuCY3z34DyBmQvbuhdGYBefXBU7mcorSGd2kakb1LOkPhK+LottP83jm6
KdhoWSciNEVYDJHV2NJfxYMiSToIQ8qHTsq0pNqrzFYkD4PEMpZefMr+gpdM+pEZ+DRLZ2TS2IGSdLveFjYxwCwL/kky5KfW1EkirdgzxTf0LoAU/i/8mj
oxfsmZcOWaFhkN7c95HfDOsa/GJyQ8uK9nfPG3SIFWVv3PWPTWsumax+DAY4pOTdDA25Rdw/F94iSo5OVDI7WlzrTDK07d1fQtjdD1mUrPlAJ5ln0odJGa
dhnFhqTl2oR69IZ/xiTpNqlyzwAbheLGAVsOP6rfh01C/iy0xpJQktqpsNscvvy9aimPWo/+QUZNrXO9wszsM2oxGGFALuSvtgKwIO+220//enrXnjlpVO
aR92P8jo5cV0iQZn9JaPN3fPYqD6gWtWkSF2jNl4d+mP+GE2BtDHsbm4CmTivJgf9SjOK3hIXpYD+BEVVllOCeWTGOj0E0GxT3kHRgIq+JdzNNcA3npXZg
fL57lb8GJmBVamgrFm5+T5oqNKKCBBYrYafyCCmzqyJq4QgDD4/n7TCASzj5q3Ua75qNkKwN2uWOCuityBlvxG1iHtk8d8j4qRW/GFyFoV+RRF52sBVo/M
Tkdtv5niIapgMrKcMpwJVyc01Z+uSqDxGtU6RXOi9nBqQ4xWUJmbKdKqJCfFzfeb4KgnGaJQe6uHGUWaQjfl8oTnLZeCLPYCbG8Dj+bF9mnI00RZK5grca
t9VXvgFqWTty41DxNHei8qhBnbP6aem2CFupnCFXCYm9o9NzpIROA65kNH4yAAjHpOco5uV9g7NqCh5PCMrgGULOPmdMFlHanp94yBK8PjHHmGtOfD6B4+
4WgfnvK+CaLifg9fWkTD2Q0//83O8Dssv9/PebXxgMY/X4alXn4fqYvYV3uKsvwVb/wJyL5y16dqUiuAKbpvYOxzQ/FAltYO4FA7Fr7oIWYXi79mIsvJZV
pzBB1oTID/ODbzkNniCcut7xdrMLYTeA57V1VZpT8vjesAquC/z7KJ+sgzS0/o8ZObP2LHddKt5xqEkTkqNsLr4OkEwSR9x2WWm8En4XNOhkFrjm2hAU5T
vaVl9j0YOs+xKAIxIKS+5b0aU4omQ8+pzthVXxvsrwmd0KrvHQS+0E3uJ3pBapEGBod2GLdWAyH15Dr6eX11fw9YbVLpmBcwsUm+TQ7mjwjb5TaFjwpcnd
ZtdLJx9Ys+KA9/dkIc3AlRNYZT5jSLqwOW1tgQSHqkawUGHRR5WB0zusYZni7l0OpLtY6HVmbJ9GcFH57HCMSkMNsE8dtLPsz3iRxk95jm8lDwIBqqGq2G
sv0Fbo8chZhsuKUhNN2PbEZRPV2BQoUGrc/+D2ndzFA++lOso2uosjVIeIPqeAD1uxjiHxMml9YUnxTfsZLy7PCxGADwVqX+Is3iIL8hiPr3AKqQf/ldOS
6yJ6xDdsoCDeUwfSvlduN9KWrg2FlEpqUDoh9HxneVoWEUXdM9aoz31x1ZZbx+exDvm5el60KB3xdpZmqIxaaeefdrXsGp5+eWSEL5Qq2FNPeKUPIpmTfH
5Pg3pxnxrNm41VPLxR7RzVkq17XBDhrAScMeCXFeSE3ioDqrpC8vyG7uwT9Nu3WGslN+9RLtY0V6SXthboN470/Lc72k8K9zkRttCRg+gPRBufwkasSdBf
h7POWYjjr984PCr59EwxTLX1HzjQJ4N45LKMxZv+W77Y9c4PHeWo/CPkmMUSj9iem9TM64V3T64J04aL9Q7k87nxYmWNLEdfINHmHH08gb9b/bpyXzXtVp
c3y7crAeuOLKcz3laJrIzYGpvwMGK+S/D2HgtIfoHWXRDnn/855n28TYMPbh9ObOzmXj/F/Zrzce9Jk/mtZnOj6dtmyF7IFLg75Sfs6ZC/BUL/t4MU936q
+0+0sfYP/TLsuxX5YGhoahYGnZgDi4l7/MoLVCXyjhAmyb5dJoDa22B8siLtTrgZLyfGrLxohcyFdI4hBK0ZjRacKSSk+2xdq9XZ/WeOxN4znJja6VtCnq
u4APOwU7HJ3sk2gHUlTRyKyShY3X5cJOGxcVJ8JsePVJBlLXBsnq4dRKNGmbNPhH7WDi3eu3FASxJAZduOUrPPkXU/Vc/4Y2N6QngXM2+aHEGLq1i8Qzug
fUpcSV8f+aDXzZb8smtKPBm2X9MSEoUzlUZP+YlfwZ8k390zpwXSWeFbpqWLDJWp+KWXSWMPdVzu1wy6sufxeIuebBEysbWHEow5d3/aAeuhmXAgp0cnAp
gd5+X0BJIaOo2ivayaQL0JGLcO9kJ1AKpd7GZ3OAD41ZlKYamU8PjI9SzPnP0fKg2mPzekN+CEX6DJD2s9dUqOrt3hao/Y8yKaYd1YTgbBUFj7rMIJySTH
atdd1zwF8ozYLpkRTvU0gGBFB1ZPmRn3Etx5bH8kIe6J027n6VeYMtoP86HKg1ROHknJ5EzWYHQdMTB3NT3/ylagcH48QrFFC65EMPlnU6jCyzbWG4RTJt
60H2kmNBfoGiQDB0JlcuLFbefYg8ods+EyZJq0vXgWUIXzGhXVzjeb9VtM+yWrDkrocVumzKHiryDHiywjsaBI4WAxxxMlNHGjrhRF1L8aQHCZRTKWjPC/
ICArI1nJLQ3esMCgBS1oCAS7iWLLGTPDntT15h+3jD4+wAgxvh40Zqnu4VGjIj11T7bbzzN+O9bNPCHFBNKFzqAqWKEjYq9TGkUKIvzWlINSKpyn9OVCz3
Iw1wk50/ZPxy1iy/1WBpcY2WMO94wV6Oci8rtqBtuj+TY5yyuxRSOGIrMmD9w3F8CQ0Vf0AQbpKN9vXbWrQqCqSfRQDY7wojkdw2dX7Vlb5JSNVrt5AHpG
o2DnqA7EUW4ea16NfB8yHgbz4dZ+guu0FIXqpsNGURH4Qfz1gbPdgmB1SWqpMfmOIM/IB6W9wR5efFIUXHGXB2SD9QPLZsYmzV8YJhuwnknw2efVk0zJGv
adQ4QPWIcEpXd5qrfUDkQApYryZA8lGFWD+21hTYF/O09EKPe0MVI93y/O7pBYOWneszu+7i3dr/dR0ySw1LSfdxMx62mOoUS2gQ8S78kuGjd7pLbZygA3
j4J9BqD8OIYy3sxSTyXEKAXr1spf/lXNQqka19zOm84ca1R0SShNLcw9e8HO0aFFGdJjNiWcsIBkWWqoJkn3X7Ab+6PguXKGcksvTgcLuLb6OahSt3S4Gb
GA0GRhx7AfqKnTjMBK1JKVmK3BZGmp+Tjdd5ccDmgQadJBVZ+HxyKS6KbRSGQCnHBqowR3DqvCEdJp8QB34s2ruM/6xspck3FbGd3RbarZvof6Dpp0q83k
sJbGpMT5JCmdlZiK2Kqz90wPe3JKuhEtJnbgBPUX38TTJ7CqFKOdb8mcGBjvfe00q1flNlRoyOfooLkeXUF58hBd77iufbbLkmgQu5bi0dsebeYuX8OkQM
5b7py0Tj3TH59JsP4JbbSomY7H6VuysFxBvUEFjKgKRmnmnGqCOf/V+aTKHUc/nyW3O09fCVt2hRHuQ0pWQ+OMYPDiF3eneUpB+7ZwCfJyWfs+4tOXHkKl
UQLrNMBOwyh+Q+UpnHGrkM4Z+vU9h06Tx1TEH+vdX2RPJc3oBgrARg1+9yvcHSefryJgbaxVz2dNT+BxA4S5DZpOPCvW+KzTnK3vfS7tw95heOJbmhMFoW
rrd3+wemd8dWx6DsQnmfHDIrI6xtVHqP5FYqLT1lPQ6L6zg2FV5pwRxPWcdKo/I9s913ASonaa+TL3oVsGoGfBKdyA+nERdmuH4VTGugL/irNlOU0bkdNp
Xh6Y5mtgVVFLvFZt+G+UAT2+c1v7uyU6c6j4QBhqfR3ELFRurgG/ewpst8721PwVeTSWIgzSsiDStwJf4pLfwOAMXT+Fn15sSFny/Brp+imcKhlautpF/B
uOIq7mFzlve5qqYBYnwrczNqhYhfEWSq/dGibfpGRus4yKH8eWtLvvko8bcG/Ta9yiMo7SQMuxEkfAxFdJ27w82/cxXIm6do8wllylJ7CHsPNae0oMDrjr
0Th6VliBbaFSiVUrPqxaqGwpumV31EgeU5EZhW76zwOjIrPc/MeAjykTUwDn4G71bF77a2h5YgLX3qvHNoqc5PIk1fS7Yp2aobqgcUP3XnzakUFrUupbWM
lpTFgB151CeUb57HCCSHBaqPlPBdQaNVdHY0dyDmBT7f5mNsBWvxTo3SUaPnDTIkN9QQ1MfnkIGjBuRF0w4P8r9Ey10vWRs0aaMU+wMsBwz+/BfSVzkJj/
VUUM45Hazzj1Ze+w6FmW9mKiy95hwzlFvOuZ8oY9wuJHglVFCHN13ndllppA4VNMz0Ns39AwWxBlElxos1ZLEKZPzzAiCyQLxoSiLR4NGLmx68xvOXFUqB
XttX3vfgFrra4kyVtazfrHiYRt9pe/xrUP77Igimi9+CBqantUNXPaauEXpTRpSUdIyWgsZlC0oUFHTDQ/2wcsEdhxsAuKnp5FBx5c3nPZsQMgvfQdUt5k
TTLQ0RxXygQL+5TFEnlfEI3Hov5v3C+7auG8Lqb+XEXdh4kJaULOVFLOucFNqwiWEhw9Nxwh0bM93llDIFJVKfNDmfSLLVGeGSqvt7I7L1aVx3uqzpQHX9
usk6X04Ihi47dITSXtKtotEtHSF5ZnIqL8BROsEIJhsHh2kPACxe+YG0fXRQqs/u6iUxVeZZAjbDWfSqNYxOPIPgT0Pm/XInYdqZY90pUO6ZXiZfLLTIRi
ebJ18MWOSwR8cVsSjqvaJWXVpq+vozJ7zG5awm6WLtZUvknNzwmKa7y/FEZOdTjNJcjFi5XX7rSD7ECa1J5SCjv9QKii4fC/QhlLVt84sss0QOD7jNf74I
tKxVtyGQWva5fKAO96v2+35HgL2NI97buLhYesvXo69EFryUV3qQRlbiqQoDYeHQ/U+vGWf5mQlGhTBZ41idft6+l11KD94m9izM9dVO52i8BRXxNWRccW
QpyJaDyWzBg34OZwqZsEvdMeTNOuOeoe+iR0NaV8sus+ZEQv2PhQDcMtST4iepOEtJBUnjKvJMEn7yENTLWbAhCjHA5Hxuu5yC6iQuM0wXGk+RaKQucRKG
eIK/B4NJlmWq2JHipUVsMbClpBv01TZGoNzAUdeLWWNTPY1/Xg5Ip5GdVuqS+Kj6MN+NuEiAscmmumfPDyzcdhhfXKn+bUUuqpUzDexpUVBYHhA01MBTIJ
K/G/PA/gaeBliWikgLve/bI+v7GB0Boqa48kL1iTQgYKE/NaSpxPWwLU4XxpP/SMHVlRWeepELvLTRQESH4TZUwkXGkFnSjNyYbu0/rrlWhTOKYvZlerFl
owq1suk+02GpqIgkVkApbmM1xU7vhIsdqdPJLkCeafemi+qQTl8EwFBvx8jzjZ1ykKfljPSVafURQgdA93wq7hB3wgFWZ8yaa0lZe33XMvPpMrszGmeOGG
gD4ogTmTLwiXbrd3tO5et3R/UaVgdSuYV1SS68ewWulYgkdGgVMX195+KuQzzDEeSOsdsFNCp/IV7ixzveA9wSxKJg+oG7N0/te5faCtH1kmYZw4ynRHMq
1cW0hMA+8DQ6cm6y8BYXL5u2PlsY06g+lt+/lo3PFTLmE5uROWjlNS9LmIaO2tWEYCnC9dN8xQQ685ZE+XiKvH13cEeUn1MGXE1pywC5HjDQ3pFM5w0O+i
dMsztch+7OwJVP7jL1F5RrmJxaTVzG3WCBpHPRGxY8T2Vp7kNiTAGnCAUIlp0mlEkpQubc932ZRk6cMqtpbJ+sS7uM9PafMkl9ZJyH1aUjOHWWB+mAgfIP
N3QUDrqg0qKXMgKwvtXAxqfHxV8wlAOkRlSI5OdqyzrdOKfSShmc0r6Ui5lGnQPPTFKXjnQ8wh+Z6OF0+/ckrtfFPMPcijjmKG9/vzBjrnAfURnJ/SJ4Jf
zo3f0JJbQZPpG+xXLnmaXxBWFxm9WLuIQb9fsNzLva4TPR32bMuWhA52TwbM/nrU2TVsPs9qptozhYd3vrS6pd8Nn7Ow6ENkthQvo7xOSgLt3hRzT95iY6
QwF9+u99/Ws62gjmi4mQxJTdgWo4JRjPSGWSHpWecetC2uSC96N+zUssm0BgbFzMfU504PruFwVvsDMwkh23oZ5atKwpg7Xxrc8Pk80yaohGKeE4wf08qe
l56vZSDvQOdzB0eElwexjsv8lJ5+OqSnycwMmeT6s/QzrrTyXSIoy6wBSRNIcTXInHlHdMo8bb+Jl8B7SKeCBN1ySvXCD+o5OO2XLPXjPHlc2FHN1dQUo/
qZu0mer3XnPnfxfi+HvDaqs9RhGkW9wV8Cv4NR9B5jbT38Ivt7W9/mhNCA0cETqJdzQjZ1Kke+MacGm1fevG7iW0aaq8Ke/FKkufpiO3nFL2OfoOq0E0s9
TVRyOtGvmb2T2yQY1h2ZFzBpY8O3Pb0MQHkPHcJxLRGXy7k012VTTJEx52WBpXbCukKTgLtNBPJ5u+TMdOSODNZHBbZcjS/5uLJdT4dBznvSJCn40KnBcr
cNS6fLQWapmwYlw55d7k5ktPgxsfhmZ3PweDxsZbJQdiiUVtpNPclJ7ZMbMH5wZ36H0oWax7vOJglwLJAOZ78AYwxUrPMEXXLU/JRDLKKxb0FGCZdJUNYf
f7V2YMHZJdghVY7rumfBXovu7Jc+QZn7R0sPD7Aex6F5eWZhl5w9ciSNZkQWVt8Hkn7S//pvUDIk4To6uFm7MWYYcnFGwhvvQeZcpaqcREHt2p0y+1tXUU
c2SPFIZh9s/cvLEjUYKLnCD3HWng5HaRzm/NOU1dIM82rn8bDV8ysyKqS5fdTYV4tDpFT+ljYEw6lgciiFfBUzGZ/p1+XMY4+cC0vBSBSOEItem29dqSRM
2rp4y51yqAWrJEtRgtyHDPIXJDOIdZzap1awEudVlr1sB4G/GjNekKsq7b6ICpHfTUidCbxXQKDVpW2DUWymlJPHsvF02j9IL/c9WeG6slmACpRf6gJcFr
QdMzR+Tp7NlUEPVnhzIP3SNJqa26e9zpGC711D2iwwr3gHVKAiDIIM4lYDuPCQRYMZ6TgQk4XgnWsoPGv4iFsQzr8H0otWU08ZjjWeILbt9thIUaED8cA+
AdJreAYJrdgGKutgCpY9IENyje7+++yc/YKrmPDB6cx0/jYPQgGSw2/GHW+wvWFPzb5wrWifOyLZTgQsQjHMKG7NPZC3StSO5nWA37gpKZ8cK9OszRx4sH
2ahQCfObX3QryxLmkwnDbez+kHOc8zVXR9wrVeVrn+pMCrmqSAFy8J+Dg8vKsyc0AOsMzYehFBhzbd9A05tBOlPMYzjznzNvZUJZVjK3f2NaBxrb8JO7N9
Apt8GZhr0h6d3ui5Q23AcGVckDCuUXFPcM1944s3hkCjvLuGd4hQZvMqDDPFghz/P97eu8mWHbkTqwuUO667r3t2ZnbIJWcokcFYrSJWUuh76yvoH4VCK3
El7q4ompnhPHdddx9TBrjqU1UwmcgEUP24e4Kc1/ecMkDaXyaATGKDKjx7tj9mCPtUG3FODmV3gTIxDf1TzThrSlG1YjBP0LMbbZ7WDpAQudan2/eFbKqU
7ve5mmVTchuQuaUyP0yy0LCe3NjRtO4uMFa7vWus6WfewxOCMogzpc7JXo4xR32P0NqqZhal26srHdXLgGhezl/w8K/zdxDUz0ww6hCbjUV/IsLmGg8H4Y
hfUgeUFvJ8ScRgl4xUGrEnSPkRjhv7PZNRM6YtTZVDBuJWnO3lKnE9PVUTd42Lxty6x2q/HGDNhwdDVtgDrgWFjFUiMRfgDPfML8aIvbi6j6BloaqRuSmT
parqwrUVKZ6ZFrjEDnVynxtWe7Z4yk2Ry4QtPCATAAlJAqJmFoxsTd6Hl17MS3r7Fk9yEHV8dd9sC3zwcMp04hecaPuebw+FpRas0q4B8890iPx6OsLycp
7bgXL6+jseMn0KzRs6D6NprnrnZk6BQIqVmZ+GwlgbQpFfdu8cSa469tDRxVViLfu4+GCPXvjo32ZmsWXXLi/04whCnMLpV4v3GTy+0pho6ZZTxrMhirT+
+nvvH+9NbtO+s9qEEmzTh5Xnik7ecQ/3jMYQoaLPhk0036SBtS7Qyb2lAIV1nYMORGdklBLMpo9Yz1fackxgsK3zUolVCFLceo4rsN5QBhXsja7whIStP9
8u5y9tnwiRjMCigRqqgjtaZdLYnG2HOQ69ALpMwyxrHrDoeUnzFTMQs0X4kpsF7MncVpOef5mWEDSUyguU7qU5IVlyGp70xiIsxjgkbEh4mcAUHOCWx7wF
JW3KshpKas+MfoRGZRPhRnLO0jepbQTatmlxXUTlFfXSnYgrgcCYuAouaCQFXsZg8qW3VM7hNxPdtBFMqv0nj8YQVvOK0Ujf1K1Q9ACD1BlA7UTO6ZxAuy
MigCZUtvZ/OLt5tOTGhCfaNMygk9W4rlmAJgeHbVeaTiZMkmBEn7Ys7Jm/+oWbSQAkuoLY2bm86xAx4yU9PK9GnoNYRL2JJolXbca2Rbk1N0S/FbrGbv5B
EMAUjPoV//I5H1ArBjnKRY+mgrdP8cKSPtBByaVGptzhlDyyU7plZpr7Gft52Tv1AZusrGG+b1j51UlkfWtPrGhODsNd4a97wHBJgeQlB3fWvCMd8yL0Ij
PLSk0/oMkPWW1ZCLbbwb6F4q5z5uBt1ynqgc0hdBET43HhTXrYndUfQZj6GyZnVC3732Zz2+dDpCltEUiPICxr1IL2dhzCe0mW0X1ZkeioM5JtdyxUOu0C
24hD2JAxoYHZdShuWJ+YXhL3E8eGjKRq8VXxbi5G1s9vvsRt8vLb79GThZc5/fc4PbkU71VcOON1M29oE8ONSBLI4WhKPy6b8HlTOFaB/nc4YKuj3u736K
p7Aj5b/Ti30BVplvEQsVgK/CLSOZ2DfIrkIYl7nyzBddtmTgZJGQXjS/DZC0ciuB+ovUC1zUBoyjocmFcsp71589IBQthawN+z+SAyqCY8BXG66CUVCgmC
G/9ix6yCCXznRnZPxjgvgVyeS8KxZW9hepkKxmQqGWAOPaEKT5TEPbIP0lSDduLtVTQVFyZddGRej+4F5yLXYMV94PodHTI2GWJCNvj4xtBK+fofbU2XBK
MVaQUkTY+BANvC/hRZJQw6eo7AwQ2km/9fi0h/lfISDg1f085Mgr0WBtKx3iRj4pThhqGkHYuKPesOvewPpLo9jfgvgkGpCNc32JkoZCY0vkvzM/+C+Bo0
rakpe0XIwv8GDFWfKaT7Ji+a0kcwbvWY4WcXOR/XmVHles1vi3wj/FBQZbLdzsYhivhoodxAdTJ5/xrO0mynxjLzMYuwZLCyI7ORkukV3qUzgUHRhO/xIE
I33BdhuaPSxsh1X/jtr1OClooJZSBEY1y2rsX0cMGjLuDjjzks6ME060LfE/CnEctcmSZWFzJ1WjMSdl5zYq0mgJcOn/9LlrACbtGAk09t1Dx8icO2OaIo
qP1rGFDlwp/p84/MKjYUqnNQ4z6+Qz0wIueoJoYP6IkRizxpZoHgmxzdGDnzN//wrROPT5RpXMyUiDmCI+3tJJU0oOL/mvZsmtaCMuprzgxxw50hDW9vJM
zIPRLz2EWTI9V0WL15GkRHCOIIIGmLfYVfIHV5nKAzMMULb+zHoJSn6ehyAfNsjrjKbBaEOtiHeOZiGHrn4ro1kcoQyJlfwiOUlplKe7uoLYrvKipN46ri
+MT2NpwLj+bbmSj7hQoRAa4Z5KwpGpqt2oflX1zQq/2c69IleAOcPuG+qpe+fBuibZhDLZ8YaRWC0spDZIp1oE/lzBGkP/XsKcaIkb5hfHwPNde6DB05Hy
pNTgpug/1aMwVDG1osp9TQC49iTEBV8rHZiKgpSToO5imHqXzHUi2EWu5sUzkJ4QLOWATcx0LKR9JjiGxc8cgClMDeKmhvmiUvcZsJo8l47PxEhF3RblhP
rN/nzGJb5H+OK671LOKXlk7+FokmF9/KDAqNocVoXCnVLxE5L8TeKnCMQjFE1aziFkVsfUWF8qdzwj/C/AzPLBG6cBDU4BmxXkz0iLcFHv1RcU1KFCYJ3E
57BjZlXsvcR8ww//mVZUC5DmAuzCu51YO2JA3HHanwL9wsf8pdgB+CHTJvI6j6zbywIDDUmLX/FbDx0wi6UI7GDbEXypAukjp2PYxQozr6NKmImIxwUKeY
lU8GDXNVpDOZIsT/PlyvvsTjliGwOirAdqlCzmBWm+vde86MBn2jxJss2fHJyO2J/jtPmE/8SNUHQ2rpG4FIWRvhTF4d2OcdJorbiIiWodVyRSmo9Kt9iG
lX5Zdj5eYcrvB82nt+btXWGEHmCq9D15KLlyVPZuAWh/gbUUus28Qw96sM5g+Bgmwgul+KbpUvIya0yvF55P0XpOEZiKKaF/0zPzozEaBJK+iPe/BzqdEJ
/uK6QacLEAxNvrmqbVs884Nt3Zkujt6Q0Rnbx0UwhKRWk3U0a9Ptebr6aqCNGQwXNuS6Eihc39YGjGtwkip1HmivcEhyu45VmkCKf0f8BhYtcLeV+6zNWm
URzUJwnw0daMyNrKuSdMNvfxb+9IlziCX4DjgcrBfZ9s8MHGiMLeDAr96vlQCLlFGeSScrmsvgvQiQSsfby44wlccyX6JlwW6A8ztZeU+ULR9H7tlkiYmI
X67dIliHPmYElFtT68xzphUkwotCnLGpk0shLPisxmVIzNeVovhSeUQcXRObcaWaa8qKSl4WqpUmxPUQEJDcYtICiV1KTQWpmgvSH4VLTo2ZrF+/12QbTS
N0OA3Arhmwxrv3a+lcYqkURVlLb4P/9PsD9aJb0vBWYCIz3H7wqe+nqkM9MCVpSgHR2fNQwl02GstnMn/zPTtQvANiS8V7FWSSunPAsswa/6JPanlY5YmA
Bv1r8o6TPD2gi6J3HQ/qdZ6SvKVtYOtkauDTgLP+fBWxGVXIxhtab7oi6/DPBT7zG0ZQgsCsZQIFTXndIKP2mTOHs8KUXSJbpBKAsqex1CNrNwYqmpoIIy
5ggKZtoRF31TdF4mmdV01twCLfG84/OnWoIPHVmqDIjGYcL2FsIQhC4u/+I03BOjpHTL62MTLY0EMu+QfnaPLZe5aJqit7xIJ4I6mvJ4IiTYZH7BNR6Dvf
bF7ILIbyUm8/o/mbyfptr2ed/68C7eVtXCVpXG/9O7//5hsnHT3cpUUqfNqoHFJRXMEUETSuVZToCQ+WjiI7VAyja1uAJlyLl8aRKd4tXSiUHdKl91Zevk
h66Q2RxNCErA2F1/IRxAT94isZDrXRHIrm8ARqGD0mMhZ+F/PSw1puENcHjpkxprQPreIJIB0z/dSGy4q6cySfcQgtr92OsPxHxA1DBjLT8122vEItHFAU
pn1Ul8TlMvhHbab7UBQxN6Iy4j4cHesJo2ywujuvLrcGhIieMBbB8b5lr5K2SSPF6bdws/WqWpW48P4llTicLzKbdPsLa/xBddTzHFBzrQX6NMfvXVg+UG
OsQ5m0labmFN19yJ2aU9Kx4oqsU73rjkVmemCe5S/kPLQGjEPkGHtXIh6eqdRMxi7+efQL+gnmcXVMHlyKPtlFx9+4LPjk2/zYLfymYQBFdOP8zlOeOHe6
DOO+CUmqeWgnjKLUgVqplwl3i6TrJp1jkpzZUcwP/c9KWwRKPAZW21ibMUAo7IszFj4++/qgKEb8NIcBn7sI+te8FAhIozoVR5kHSv/JuyKzkmdhehdccs
kNcy0b5fyHKFInctMGqnNSdS5S+N4rB741t8FNPVpcbZTIkJ9FTSskomogIZOklx2Ek6NorcWnkarMTJBekyTiOsQo/xXvIy+qghVZt/vsu5FSGR3ho8xF
LDFpZTqChMcXFUVNQQcF+0jZspo3SUc81CYwrcm9WzKW9bA9m5j14+0uT5kINXxTbFoaSFUDw/EcKethXFAHwpGXtK8MCebN1KqdcUfTBTEpN79C/URItP
LmeY4QdlfgpkL74E01ljJeL78o9GUDea0Fivsp4b/DyQgQpn+5zjHWyyBHa93ShmQks3xNsR9BbjO5IUwHmf4nTv4/gGxUZaYhlgFADNvxpz+0B1t2jlnE
/o2t3QtThlTYuxkoEAXZfoOVtzzF6bsibNQ5qgjrXGbIQ4E64w65uR9vFeRbKizWaaelqNdp5n3Cib73nj8WJZMTerA2VESkpRg/MOFkXmBfrcluli8uQI
/PHpH+yKjl7fwWiTjxr2HbIMVrqI4IxojmUTI4BNaU/qJwCzWDZ+f3rGd2u8tdtukeC8oFqOeiTx+Ef1EfBhd3zncfi2d8hgjQ+9qj7TDP8ZGGasKHgbnx
rH5uRriiVNMulI3gFcPF3qMozTxDPlUXr+DGcrUKKCWu+2u9dwRQZUfXIR/9GUTg/2WREm3eW0Zysft1RhB2pD+FiAuK0V9z0Xdl+m0vglsWS7+UDmWdz1
FJU3FJrJKAsMvx0EXkpMWYE2UVMSsZuom3wEqX/nNwg5Gwi67EGuofi6tAt7fA7mmdSRp/2HSVbsVFbWSd5hEnXxQB24fppyE/k8FtGrogD1xjkVLoIUP0
DZfMhAYvwPlneUsjJj/a23c+fSUpmcvZdcWwVWclPhY8OsayDVXKW5gRSoREPKjwqUrmVBHs9RnZx3Oq+vTMdInwcZvgrOlMtMZIhWAiBb2LEXm6/QOGiX
qFPMGZCV9d1i8kaxzdWlYjWu50VDVtetJI4KtEQPWex+oeT5og+4A/s4trTn5rASbTWpHWfUCXuG6XL9F11TygkdCyY0BOFaG3cFeEDTpPnvAJu9n5m2QK
sYaGYX6RdjJB1GfhvdQljj+IpMsAHmDCuiXUEKjYTJGXNBKR2KrJeVzEavGFA7239z5hXNk2weSW5u//nFcxHcs+0Ot9Vt1KhVTPFSi9LkkKPiCdTyee/M
cJeKlGllxaUoycLKvgvvehuTdoD7iuZnp1GTVEVJj7g8mqlUZOYCV8s2tZvE16K137N+7gu196aSJvm/ywpCRlAiB2RD6yJ74jBVw6NbuQMizSsXc48Wo5
mPvZD/5ZHyDnzNTEgj+D7xrR5X1ICOGs71lqqGG3z9joFJlkrLJzkB9Me9iH2NP8nVLbdcOc1ECMjpDc/W00mMlBMCLnPky2DXQ7A2Hlj9NloIkrs46rEt
atLKaT3T4/bOoP1IPaBHbFbjcsdGAlHt0dX7CTHQG1+DMK5+VR50goTZ0u6axSTPvxzvaVFcX2ylC7DnW38dqAv4fmQxcEbBC0iCs35X1SGhx1lvTT0hLA
qu+UMeN7rB4JC3cmY5KfsdlvKOBxS1oQx2hI+5yPpp6geJW/GR0xd1Sk8XEmTp8RlM3mGHw+JOk0EBY97GsHIFu9qH0dga6bYpBeY04qXQjPUQsI3bwCik
44qxUBSsL52byJCjIeV2CmfQMs8+Jah24JDNx5L35hn8WNMDhwqT20r9hcnKPotbbD+UeU4x1MnjHmUzSXpLElYx4KL8xJoP/r6oRgObW0eQPRuQCsHJBZ
EHEtGBjVRii2d95AkkHOiwUMD3OcVxOP1Ck81bFwz7Pja3p5EZjoQyyvuRkuWc/TX5n7tedQNWVXRtZhl8jnaZ4w86O+a0P8VEeUWlspkbytXi4nipyDAc
oIPRqEx5Y57/w4GrL27hmMA3I6ho99m5F6Hd9m2jpM0rdM4uPkKPiQe1CIUsWRjP3HaPjD5hrKIr/k77FgVkgXEr1xQhLlSbms+MkkLrZHoRJbBd6xDRZH
ypDFk/luCDfY4rZqXV6zw9fJPsTGQ1rEFALht6HqCX+0Op6fDY26KMAipgvrZCL75K1LbGfbfxRgyMPWm8QAhbEjhjmylFTXUQ1UF4VhcdRjrJ40i+q4Wy
Z/PLLHI/0kd2flRjMHcsEupJMIcmnfc5rSwi4s93AinU/SE6lLruHQ1pCq/VTY3f4UoptKEE1+SgqhDhHDKwoGLTVQug/e88+5RnVEGmr7pm2eDCjTM7HM
zTuSEwqKZsnVSYADJXEdpZcVDah3/tx1zMTr9NgqYmt0N3DhmaAsWejJHgPjM6JxVBA4y0D7nobw+ArdJAgOxqfXhRHvMwJcgZyjCpMyBSkX3hME/iHTp7
Iq8KiLvH5A31IIfQvlawAzGApmgvMBzA0UjeD41Jt1Wa3C7MieaoGeZ/RTxthVrTj4McSH0aZkucesLZl45wzZ2noPeDWRWsYzGk0jCPHpvZskj0h3kAUP
AdVck6DGRC4KvavDNilifW9i6P77OOhe20TcG5UEzgMZ0mVit+QQq4Koc/YhU++GgltnC9sHHpFgqxUT97fctG4ppkTD8ipAyoQlrCgM0/HImn7K9eDUyf
zWTANawjP718zumhfPnSHUCFg3Ur6u8m3OEfOEaGOsQ4Ss88RPh4q82EdMiCZ4wLRjrIzaORnJVPmqU3EPqCiZPFLRL3VGzmBKdQ7CZB3xL5tArc8kBTeF
/n2U1mpDTurBo2C3SPtIGtWCNuEl1JlvCrJLQ/tueXZFVtF0HrnnWB2JiRTSD3SrYsnrDtNPF8k4jgkOnlpC1Z84ELHFpvEKvka8UdN5R50RBJUhI4Z0iq
SNSDcTWQ04ASujaYL58xJYkU33/TwrNI+p+lafYKwEcas1aI1K+zBCpZQH2PHF2UFDjdyVsjuJ8zDkyH7HGK8qcHdjCnEfgqGUAi2kbaZ7v4wt7FzGEgtG
lUWasoisJekIglF02mvgb79wQQ+T2FnawmX2nmj8V966MjpLoUKG4SfAmrdrAdfgOZXWG5twC3iLIWcXJ7fekzQux8ANZIgaBVAZUsaetcN5Dnvb5UZz8f
dY8GV/7+Y3PEQDZ8pqCgy3Uehkla6EpnOTo8AN+q7lQvzvC79U0vXsSMvSnAX5Ohenj64QfiCfX3gSWtL+pQ1u822PGOKKT0rWQDiKbwtojqbCXoqCFPvr
Bq6C6HBuOXGYx60xgwRJhKqIx0PIJZXstI7zq0pP1WWYvC39E8H+2Ri6lnBxlm7jBmHU5C5q97UPM9Ha68jNs352Bs4rTgUA2NOz69D+kk1id0WkCpgfEc
790u+YtFzn0URNY5LFXE5GFVUbzK5LnCBcmPOwNHX3K0M05kUKKH5D+GZhv7rO8CsrESKnw/Xkbza+BjoyVX2R/RGEOVVdDCQqzhXUBXGQggYQmnd2ndm5
NDHuLgc0LS/dc5v4pp0GP2N3TPxT+uvdmkyp1QTRL5MjuXAouUSKVDKQX8TW5sycx3uy5T1nlaVvIa79rgVlAvZw2OVkmIR70uHrtPC1/lwjrO5GcFzC7M
tQp1h25p4RdZX0UDoEhuGv8OBOGQt71+eLCbSiHNB0j64kF+0OhMGWoDjxIcdXq4IN+uC3/5obN+x1N+bksYYDeP1fIPA3leMLuw/uMDV1fWHfqLAt9Tn+
A8uFtv+XapgsQml7lQ4DtDX3e0p4ZEVLlrZfLFUyVCSpehuMtGYHI/noAuGIhpz/IktllZnhrND6hWmr1S9Yr6EI3RTekdoBSkAlyAnceBDrC3JE8xrZFo
nXJRqDDAml72eH/k9QEQUYmXiG+SAsGVGt2rpPJ3utEt9wEc8xbfEUw8vPIJQaIykjGdl3TGJyuJkqbNB8MZI7hF1zdYSePab2yLhS6UPXrI8mtc692bPk
eyKRoL3TwMjF66j92TBjqQfApGGBsGb62wORy8DKOlLa64vDJz+iDPMjIkj+2Bxu7z9QJrONlK5c7/oD2k4NFaTnHMbvKYdJ154MqP8qI9VXRBa6yinA0Q
lzzWyT1IUFnVcKXLCpgm2wLxThShcyS0j4Zk1HOCgL/nmsjsmtjNi8hoq6yc6p6iKJcIh9dBKL0nHRDcG56NZc/CRLvwleX6JHg2VduMC/LLi7wwi4TYuI
yf9jBkkY8iwzqGtfLy5Xie/towM9W3v4lh7OZaU4CWfty+j0Ul6sjuWKVbSBlxnJ369zyFxDo45Puj54xw0vnpg+hqYJP0Bm7mQpfSsoeRu2ltHmia+DOz
e4c4f14CPwEiK0S+QrHqNAqaN/GuEIwpX7eSBDF1gQzZmTh5BCG47hZZ6OzlcravI2oh7DrT4Wx5y9x9eJ2GjD+MSIHA3s6L2XlWANeJ+VYFQQVQnOjlAH
nQUlJzojNmSIlLsnTO5Zk1fxD4oHmTWboCYR7IGdb0Ys+2UDTMhNeFczHYW4JQVbncM56pom5pCiqz2g3IKxj07PtkQ2k5z5gM2Z5G4EtBNAsDUXgXWkCw
usccR9byn4xcnrYPcpNPkBIHp9LRhpn44GIjj82U2kvLZTRYHjH9N+fLejvNs1KC0LcicygOrMp7GcxBUXbor8zzkg46e8G2WG4daIS3MJ9k0UzheWxL6J
FISJ0thmq+Jf5tPH+zc2EVhXFhlIc3lMiV6qV6VUB8ZGm7q7I/v2hnAWWaDmA+cTmji8ZfkC9OU48XHKSuDNhaXfS06vatPkIq9HFi8VRVBwlPbPcso4tl
TgTLZ4Xf+ZVztVau/0gNV8FxD+Ygb+vLPKMNfxyhYeeANadcVLSGhWmqUjXUcblk8cXpE6MIvqAUMrmcYzP/ezCRXc8+pNOn4jMkp4A7eY7KOYHXR6Ibop
xJLmfYm0vncj7jlb5oqMDNssyz8kjW4H7c99hYUmqsvze+o/DY7SzAPVjJayNaNG4T9lnDXI2oGdfzxujAFzcCjFnJGPMfzvYlj/fX3dpPJIi8f7PRP6h+
dwVQ7af7kulm3Qwy9UtOcUrEpnJmWglDnWXKZNM/juJNIutAFXdEAPJE0GquKgJ+m66YtPbzB9dXLop/zsSZQyxFrJqeCHbId4irW0UbwmjCstpsJykZ1J
EW0kkXYBstz6IQVrm35J0kODkrEDHZQ10z21x8jNswgQ+czb275gcJKV6T8EnBzJN81J/Gu/2/NynYBCePbpoHAUjdXgjhQ+fsVoOnC/JVyxpqlz8QReUz
7Wu+MPWVSu0n7q6ZIfN9OZEfTST/Cb6wX3/kxEaE9NczRlNMjVvp9246+tA6oT6b6i+Of7vON20ww07TbkjPAH8nU1Er7OisMkNvesFR9G7QfJT5BmDPag
qsAmilWqdM+ZeXk9USZ9mOEf9ax8GFd6oA4IgQhg9/Lq37lvRbaGw0Sqn1pBi5174hbq4cAwCkVs+ukLWCkjEUS2P8PAk5669n5Yqitszcg29qVlJK33D+
ToS/uNdD3HJCs9ZZBx+oLG5G+T0X4b1U0xT7mPBSCvI6HiLcVtt/SrVGvllxCIXwAVuc9JeXY429Sbb8VpkYC7YO9AETMSV/oKREE+pIhL2cLcS1YWxDsy
1CezKJ5VXpXE8n8pFaWaN/atJTNizZamf4ySlQNx8GVgnbZOYEz/9JA/yxukRqTb1zYmB+lKf8h7/RQjeQleRUPaGlvucKTbGDDzP19niNh5rkJ3qD8HGd
eAMwfD4nTTe0/43K7f6QSQsoIy9+wzm9e8gjhNLA2z7eaHPfpmyJTeENMcG94qa184OdHqGHvZhba9yi4BNASzO0Gr9AYb2+ijb9zmgCpqqCOh33YqtJYR
eM5l5gUTsGhrvo1M/2XyiXVigG3Ae7+uBhEHDulg/vzavZs4ijpuCmigPTtSpS3UX1RdyILRe+ByWEfDx6/d8sDMcD8T/6XrCT8U/1U+bWBZPhA47Y1nql
0fBuUhUBHh3p33KCuEZaY3N9jqXOfEE8+Z/lU81c4+7+wHXJXnpraT0EyFMepVY9jGf9PAwIswt/LPyANk5IE/+kxViYEuZkwOTrWTyXboPGUimTVft2uw
M/IMyjCn4fxxvpzp/4YdwkhZGyi5oAPtQCCOi8hrJC2R8PN0SQRPY/DUPB+0C73DAWS3nvVRUVQGVz7KkPviee9svHftSEt38KIYu9VOy2WDzOjGWfo6to
9O8OLJ9aJpWyrxQfNk709cExHu9fOlUaD5scfhYR4cOccfol6TSrN2K4JZFYtKLj4bFZnQFc+3qto33KxwBjHdXocT+BAlyJmOfSPWGZSRAMZAfsdN5xfB
HE5QFrTnr2RMe904QflXpsDZEDLF7WREczviPrPOwoKNbvM4ymoVP38AhsHuhZWr1mQlxxQvkVa6Iaomqgl6UT4ZWtdA5FUfjbantz4951dEPrFbqkjA9p
KHaQku+7xmjiZVoS/lcx64eN9j/HIYCPifT26u0kZXV9twr80vr9MY91pKTNiOM5WZT4t83lQf6q0HsU2FJMknCNwcX0RSBQ+cj83xrHX2l5R1kYV3+vzk
a7pIhEUC73U45ltXl7oi6pZ2ubMd1wID7vNr+gHTELWIAKa/JLktPXtQr1Evf8xHSVRa5vBBLwKqiZiaLuSbwYhQkyAvJ4pVPOkKGDE/rWtIuV5IMJ+gua
F4Vh+xpzNB/iVqQy7zg0SQyxoIAe/hTPR14Ku24kjw5hYDTcXKoaKElrGl8X0q9775I2u4ScDavH6AeDlugJvJcfkMZbbEwxymqsCU6+XJI3TuxYXXIv13
UY0GTSarhEPJ+bz1/KjmtWYKlV6GkYX2EeiNbU+AaeUJzyWeCBtzxMGDpL9CKESEV75eh3dNG8cmHvC7F73kQLDmRPx8FSiFUp9VAY+NoQUAaf9VZigJvc
9eE1SW9uC8jDkPTmI/SxCEJD4Zu0o03Hu8pBv7mDOrD27djToeJDFl2sQYhnA1WqQ9rXYCmZ3WAqQX69KM9O95HdynRdm7UDAQ+rpJAg+dxqVXgR9PRI+Q
Jz147czz3Aew/nV6miPgA71LtqMgGC7QvcNKJOnuLqclN/AYsq6LoorMxFEOTtsVQwksovCvtkbqcwA/Tcmd0V9dJDCCKuHY5iKQ4V74r+3SGq06OEa+OM
Wf++xk7k2SrNA7rv1EG+Xt8rZ576t47+TVa1A3eo1A3pl7X1IyfWOiK7VCLUcq47TPmPeB3HNfBhKiEu5e2/+pbr2R1ji4yNuIfBde9wUhtP7QT1WAFYyd
6/x9YYHirg+4mVjvdQhYhidGKiisZa7eVjE8We5ZJT7PaqRiHjnjU4KqiLZD0I63IikkOEKTvJ2Dh55qB4kpUX4OtfJJyTfvg2GIeDDepCIz3yTg7SVT4g
GVtynCZVFBoLcqz8s+QYVNUI9HRLJ7kHBN7f8kWRzpd9TBx9OP5N03FDV36bBtS2hsT08/YM1Hn8AKaKxPzvIYU+tLhlaXQTTzdP3fM+BiSbu2S3vXnuQm
Mnsq4EJLxMyEOkumrIXMsFqK5v0m4UtGC6uq8GsNUFatF5mVhDEd7e269IVWxbmBq+hXYbRlf+//ByaHl4Db6I0qHjpkBLguaOsOpGBtI6EdNgm9TfftmM
oeF7XzHXjh+foBznJDTw0fde1PxmOJWHD2kBUahEKpoh6uSK8Jao7cEV8uTdxhQqyd4YcixaAA3VOXSx8pb1IinfwcIt0sWSlEWSzbC3+9CNxAws8/dUca
m3S0dL/wUviyG+Z6ZZOIBXpz/bvT/Hu7KkJk0KEGXwlG0mAjqIpVQ0nB3iQn+jWZDJo6OsyKxvDEKY9CaHyaEnBh/2I40OH2IHJdaO86ExMFmELa1SBRVw
fa2C3/uwvp0kei02O8WYTOEAb4kiFwE95GfhxuiQJFuARTK065d+R4fvLC5KyKNZr6U2SIbFsMQxkv68h6YBXWN66LoCHIXEe7Lv4XODjQXvThgzfAmh5r
H0r+DQ3d/aIIzJ6k0jzyoaMSM5hMlb9xMdKGaFquHWjenEz1kXEmzChZ+jZzesPUhz7mWwPaq/7RePc/u5Zy7uJpRhn3GSI7LZTQtxLN4UJcCfcjpAovGw
98H7xPuVI9mpqbTuD+7nkRf4xInfuN9COb57pPS8QXobcruGT4GA5Ywtk+ztMf2ERqRe7WLX3DekcAJFBZbsqmf3v9uwq6nAxnNuwfCrjCb7otuA2NL4nI
UdhrcUoEsJp2KNscczmCm39pGeDqEEmAyxGzdEZMIpHV6APtEaTUNsXP/ijpyQ41VlTwX5Lx+vPhF2NKhE8odROT9uGKtfYz/xwTy5Kj+pY1dwKJ2UgO/x
AW3FJJU7oDDIOZOSyr0qfG6fmmgzI9TmJ+6y67+Jmgl7QwL59/56U9m0CWSyS3o0+R0/XZFxTMuFVwTZrlF9iQlolAX1KsKBmHz22cVzzSp+k8eM5Yz8LX
ooBr6aQqU77/hJNsOya12dCIdFlNRe2a6DK9feAOK0SRik62eLP4EPr5PP/6JtNX3s7jdOvAEqNxPS09Tf/+9unXgXxkj0Y+0Gq6sedmS45FiJbHVK4DdZ
4bfXEdY+EE8Rtc4Aka/S4SclMGORzzah3MQWfCnQoNnzHq+1Quro0i3ZHOgA1O8mTEwXRhtQ8u7uK27Si+8l6Pn5Xc+jMT42vstWtkWVz/bRCb2P3+Y8xm
yLjXpYLWQ1ABeHqLHJetIwDlKT3txRx91S69vCV8FB4qtZRbFxth82LCgruO1bQHygwLxiQ1lJNgha4q5ipkNgcIC7hXYaW67xnJ9RoAVSjW9Xp2zUN7Te
aS1OLwdqlQgv/QV13CS8yUNpKUIrpX910CwHmF93UyR5wWYPR4K27vYpedLL0l9BcUeiiLTjstqaCty1hkEFAslYDKp1xrQJ/2I0WVcWVkeqSs99zetiVS
xucwYIA1ZJaTKCTffoolTAqlMHcf6yR3wUzViwDrEpT4CwcCN3T8I6//t8kN3gPqeYvo6gmebNlZ9/BYkls10NgTixVxkU6giHRCpnPpMnv7mKZCdaW8AL
EIG53phFvFV43Bu/T6A2gSkGzpGkqf51N4qgEHXkcjT3K/mTTi2RQFXXMZs/RrCO8aDGS042yjSSnbjJ6S0sGL1xFQPaRRT9Yh4UkAbv4YiKAwK9OGnt9a
uMp86niGigAGBp5+2UHeOLdzGdIJBIKDo78M6F2w8XhWRbIRPjg3MZlSF15M0dm0fRDKYa9szx9cnyH6uO+sAFwER/fUzziIx/NxWHW14fwPdsgrBpVTx8
Z2YaVaCtwvxAB4dQUaKQ6pPDIp2X8bhTIilsASvFOI196oKKwokbjeIdXfQMLekJmGZ31KOJUjtlZugpqiA9swEHZUvXYmPy0qIK3Xe9AetjrT3o5B0CNJ
16ttbVLerTUkn4YzvOS8SISLb4PnVkM0jae4WObDRP4de1jhQ5HQBXDHHgiiCDapo0TU0+8mkijKd08sqVvsH0zvea/p9yiJMO1CatoxpK2kg7sbysRKL+
20j6XN3zOMK9NQ56dpIEKwlqu0/xRFSdpU73zPJg6ElpnVDRHpjlGUuFu++b6kFV4Wf7PkYFouE3Q1vTsfg+HrHqCUvaVt56urXSqjlrX0evgK3hRn7DF2
AwpT22CbKnzWIYr2GHUKGmZrW9DYAHVFb/RyJP1Ixy/qGKZCIr7qMguSSGBrM9KuLFLzJQOr4PnXXr1zQNmRitlgiXTeUKdeJ2zmrcIOky/OoYPfWaM8ui
xml0+IZRT3fkqAXVN8zwRlGmdRK8jMk6fMmogRjTL1Fy7I9D/fzo8RbHigJgFqInHr10HRBbiHVCZ4I/2gjkgMhEmPr5I+bPpc9/c0O5yOPlPRteSzhBoU
2WGsTJNMNQzzVZvlWVE4/ejlsdjcZWXOKV1WBnmUxe+M1O/N3y1jxsLIpcnNQz4yluMVb8lEPHMLhvYHJHoVNfWeNSkKE09hEb24MVXXCq9ZNoHOpjwEsq
Nykj6KNTuAQT96f7/JyxudQ2+1SAb9TirqP5gaoGnIm/wEHUPrzOxQ6e1W6IkSIreRM7Nxrv0pwxXNsqZJZ+80bVe7RLqO/9HQ6eKK7A58JKJMzjMRcY+R
EZuTX6pII2XvgpoRqTaSHqV/0L6pmZhbBxZlIAlPIhfNMEl6f/8uKTzX8b139Rrt+1/4RrojkcdYhPBzNp7dQjUds7sTDdVdYElKljubUJpsbTuRSGW4rk
mbvbs17oK6UIZ3xiYqgxe2vCz1phG0PxYs5gZrKt4Y6aS0Gpq0aDFsR2+0VvPp3uqqff42yNGI+zyme2/gWyv9mpdXETEFF5pOTQQjne0JiTIEMcMTe/pl
4CrIHJBP3RKuoIObHBYpDHf4KO/t/U9PlK5JMcnwJyB5ZDflVNTjukWTRAiNym2en8F08KF4GYNcTZFTyKAv4PmBIRGBtXAcA+e3SYZyQ5AxLznGE0iCBK
W5wZSO2bZ05go/TWTxU/mPIYvBCgr/RnTSGunOe4jKg4jzC99NL23yybaHLFLpxPspc/E9JN5AIdYSCqsgGJiAB4NbDTvYLoNlnngcps0/N/kZjNY9nL+B
WRiqFtv3MRr2IAkNOsjS8KNiIJAMRTXxCU50soj0mHkUr0GPe8gKMcDT2ut/Wjrhf7K3B6dhTAi504iH2+i4a7MdZTDm+GjG9s0MYMsa2qYWRaUDo/QlSE
zkiVudxskl8S6vOR6+75/nAQ40/+5Ia30/hLFVgxOjp2Iu3ZOx88hfde/KRMiKrPiBMOMa+xlRZAQYzylsC6x6nxNx0DujByzIXUGWZwafP+hkpEQNeYCL
RJwT0q0/STxsvmrVgP57mS3dn/QMF8s4QNGQQcHaXxthncyQvAeALfg1zL8MpESxqbwxDOzHBJMkOe/OUrLMlsOYZB9ybm5YV1D7y1O1j8pUROC0AyrNdO
E5/LmlHUGFSTUQmUDUdoPsg+EY65cLE/70XZGr20h69cIDiCHt/T6HsqDhbwpHVtE0qCiY3Q0eMzUrMjKRNPzR1T0fpzdfy04SGw01o6sQvSv6XZoGv6Ei
Qw0Rr/1X1UV/Aw/AxNONAqplRwzJlA+SZ3ddhQe9p9zbFMaX2PYvpxfNq7+MqOsuMJLHa9BVAarvuqilf8NZBm39ywePPTFPUmWhE9vXGEi30IRh8RVlXs
YckczrheYXgmW+zA9RVzvdX3nm5hiK5wa/tj+QOVEQcGlCzFUAQgfHGfI4/wtKLmOGPLBLN7zhpzziQ9T2j8iUuUqEXSKnITIjitSy2ya4XlAD1S5YNQuh
v1nG8jTuJr/cuNvqWlv825DZDxEPz67aTjYyF8y/SkyM/kK9lMCTDRKyErprrj/DTQkL6+3yQARTSDEAK3DXio+ieAikF4LZBmTCZH9MHuINtSwwMGZ9Ge
pIdZeLhSDDOyjg/XqMlSNxR2HywN8HUg5tTMdosY7jemU44xFmqBHhh3mPe0xBp0A+uz0rZNBSQo+uyNpEffKbYqw5Ypu/e8KVv8R+oI8Eck22UZIurHi3
Lue49rAtPkr360WeeubCdEwj07HgJSbIN2BRG+Nb5Sl5CRTbTx8Or9HbL8sMW/ZIup5l/w5za5sVoW8I4ksEtQaAxSC7oN1QyTAeWsYRGyLaVoxM3hEbkp
sUY+sVAjZmpTeW2qeKAAqCT7ewYZAGx3pg4ZZNyyjJZgX26bwZ/dInT4/m+n1IiSrkKXmQ1qONiKfl3Bu4ja4txTS1bGzePC8VVbuVGM1ZxmI+9dBgxB3i
Z3T0xVFAnf2l2hWfTcwowhWwAWUDfLKOzn7JEjHT9Gx/LGm9uu4teAUYsoE6JANrKJmRasaP7HiNUgisR7DCA6FFgtWMMd/RnJf5NRkLaA2j9nUEDV18u7
ANSLUpwLHFv+HlYIOjLMSS2tD6hLyaXBNjRLy3iuK96VXdrdOZ5fKf4lvMbj21c7NSgmoWWgQ2zhUp4SyQZH39tmcvefzA4BBpH7CDo2sVdFJpMv+6ID3k
k4htB1/MlWttUaWdmPt86Yzv+BACnSoK3cPh/8dibm6bDfwluXl+KFY209SFfES6dxPBb8L+R4dkadTcHSy+2WELEV9L27Jji7nI+b7kOqLkv/ou+LIP+G
1ynlULG/Z2GZTGxYfYlmZ6KLhimooObdsoHB+xDCqV49pLmE2p4nmdWSYOZlO7G4vH4n8E06r8DS5NkNiyGVRBm6NMtCYSIZc3pCoZqiQNt4KkESEqo2yI
l7i7DSnbeUBJcelPZbJkVEFgmZ8dcPtlsV0606jPQ66SlKdHWtb+i7T59ZqvbQ3diRddQpxRI1rNvalqXuQ33i7qcMmc2G5uI83r/7cFWZLrmBDziN+oAv
GbGDb0JmnwUBQoDloef0LJfFh4ymbEAj/1BZv1ycl2TF/c105LA9l526EdWDtNgUDJCrUEf9UVb49loOvbgjrTLVkXBq8++rZHxBIdD9zR2RjPg6ENz9j6
FLxvt3z3ME5yQVk+v575k2GG0cb35DsekgU6d4Tq3PDpuVd5iQzOwSnWuMOMhskPCF/DpFfAOJCizvNGNfDJmsQqMVt87w1pXkTo71gnktc/UQiuL9NdTh
LSxerbGL6xNR+9Ey9bU9xhZEQaHlnUqPh66QN0d5cKR9owIi4wn83BekrppiPams1y8MAARCX6BPIsfbDLMPUpjTqNl+g4igRXODvSBJ5Ga8rY1Ha287p3
GzUnLyyPtXFKvdOSNwURV7ALduc4NtVtHGjHE2XfZkOQha1sLbgeGXYBJV3SeOgNB4TYauz7oLJTUixEWgwyPcRjFIPTxy2LWxF9zZ4dyao2m9fj2/+Sn7
v0JTeUAiXq2G1x3NeE29bAvLsSP6bBrLn2//ueBJ4RX6+9p+lYiLqDL2U2ZXqlMgbv7VuY+gxkRPBQsWR08HWfG8TAt4gwVtEQTehkFovPqyHoJfxHQMfc
ivsMrRwJTaZ2TtPLLv/AWxLOyCzl/HVWquuL5VBixpHIB7DavqbvuliMQy6o3QAU2Tjvoam3yhGRVmVYyDYzbr2uG+OY7ZTOVGgmdJm1ZIyO8Bt/aP0ym0
Ngs08eIjc7TS0rJaoV4vQmxTewY/RECLcONdrjqzBHqjZDaOQaJ6iDHYkgo35kOgT0MVWoSNL8z4Y1KTrUeqrBUOOsXYn3nkDXfInGJsfg9QM3TWBaBVks
P0geHCitwTbEb59GHh9VbvIamHnN8LeFmws7/L6eluaBzo4xwHAEF5z6wHSMSfue20eizQFMPa/fLfx5DJgg0rhuSKbC+QRSsLbR+oMM9xS4jR7bPPCos+
LywhTk4LrpLjkhtMN7crZn/812r2a9mA4A3/7JUdRK1OfwPVVIDmrfXRlBiB0YaFAxk+7UWbKBjr+1XE41fcbnIHj/qqWmwU0xF66eKtot5Zz5bWbvZ3N8
G9WJZCh7FZ+9tUHCrBhtoYYOBa6XLQk/fIu9mihe9YgRAjznAhY7FzNs/qcKHDvTVFV6apixAaGCcGMS5C85rik+o3tmO6XxOFL4VsiF11s+eRAXqJq5Md
qUVQGFYqT37wviDAZluE8pC9dQYlMV/2U/cYB6f6X9u/kikaFA2wy1jpxrnEjVSsylMsbdjrY/J79m+OpPtLsc+UjX1/Vf8UmWrM9uTK1TLjR53llh5Nwa
KmkApv+loX9DPIoXexbhHF3C9EKEhCUx3HYSiDKGXJojCPmXc8AoaTsiyalQSvMHSqC1tZa6WbQ4cg5NJqIMCo+phIbWrD4J/MYHRPJodRKdsPtFFpw8FN
62fyfoTextwzIzj3ol9XgpC3CCdQVmqIIbRj7wrQPu2V45RIL+8NGboGaMW0uISB9NTIinR8pU2oP+nKYbD7kNoOi6xNPGyV8BeaqpmKInp8Bboz6SMw2y
syUrgYoIJWQsOaRzt903MfMlJlsFIdt3i5157wZdRvSHg75m16GinU2ZtBwrvZsu+Egl7JomAYQD+amJZkKTWQW4vPvKmW8LEP7CH0n/HHEfUE7o1Uo0KJ
Fg6pSlvvZ3tBf9SeEdy6DixSYCfJ7Mwv8bZNLO14d9ZIxrdC5f5eKrIZkXNTeefwC/lSkf0PWOpEd358MVPdasL1QRt1m6/+gsBClR1eoNNdx3njyr3IXM
95St8Cl389yIElgZRbN3Il9Ymvi++COdVjmDdng38XcLXmB0RHpg/dpPtMZ4+9F6Nn8QyuQiBR+mPq1LXrBFY67Afb618RjxKjnvXT5IN32mygdCB24msl
ehktRRbUblKGpfHLQwwxOTHuUsJfZzpfEnENxeV9SeV+5R8rmhZThnM73LqqRiIFk1FJs6tC/vriR/4fI2ljP9ihfJaMR9Z+HzYFjx0Ucp+fGVCh2yz4Ej
pVaeU+zmTvHN4v6HmJroLPrKwpXKVqwOqCdijgOIHhReJg8LfZ/T9Nii4S977x5nh/2ScUBj4TZpQKpuC9PyGtF8IFxLmRGzcJH9EPojL7ElaPlzrTPtMb
/OgROdhzdpgbIk+mt747Dwz46w01HrPaYKEswnnt9meCmUtfRzWp2lpVylLVYeVQLKZu+nEMQdP2XKrb19D5eyNrSla3BvPgahX5/5K3/dKZkrzJLeklO6
kk1cgVALN6iv3cmsKfcsaU0aVxnETQumUfvXDOZZQ44zVlGSCWhqoaV/b1SgXlgwxhOhx46koF6TJalCaBVOUxw4zSKh2QOwH0lp0nPHmiaRgxy9QzYlLW
cX/8BMUGplmM8NUBQ5YvpuMcmHDCGqAnIIzMSWY01PqRfxZkm8HNf/0+st21WGzmxgpsm/lxrAn+gnq4ThUPawDKhu3xnq+93bNrGQ0buS3eAYcq9Xrkna
G0/p/zkmqCcwPW6PrX29IcEtOw4VZ0nPZlEUlp8O2EntxQ6PxbzYdxdDZwMHkEfauySg3tZStHedyVXCO1b+s8Ts30oWFjf0q1VwWuIOeZTNXKxIZOVtUp
BWU07qJuL/GtIY7C13R/SsA+aFZkHs4APGGzzE4emrFrwbWZfSxe0RJfb2cp+wBuzdFJcshrxgWpUrqoxc85WXKH5fMjS6XJBTC+HTBZj4msVKa01lYHnQ
+iyxBCT5oHBEHNhAvtyC7tTCKXYgwa84wZ+mcU8hoxRKasklPYoIe0UC3I8BBb8NtaljVEssnhnm4jcFv7BuzpQpAKW/CRX2K6wy584o7oZ+7hhu7CKL/L
4oc2A/uKePJ5f/iCmjWN7dZ8clOkJABSJdHbt+0me/cfOhCa7945MMN4xu1awh/qk4BxuhvJZbH+hp3zpLtFR6GJQve1vXF1AIDMwTGf7OBCDGjHtU3c3f
Az6PFComAp1TxOnryp5i5Jk3zMQcvbs1me26j0Z1EFvWkiGIdhq0IbaLnMBlbglvx0JmEYlxVnw04zYj2me/nu+tYYUg8ux2manYez/ff/28vLpqmTOemG
lrBY+ezEgfnSARPTN1tpPjncNjPFSj+LLzjbZICCZzJLjx9Y11HAWd9JXh9PLrKZV04PsPbn7X2oRdbsYkhPn2xKsaPaKNESM+Xb8cbPlPAYLVrIYlipbd
xohwdmj36GM+v/62BnhU8bN/EWRbkCCyRafqvEQbXDoiGqTWgGQCfmeWdKhdOX0qOxo0MKfUFhbFt85tee/rgj5ZV7MicQM4+mmZ9O011iUjk0AAYJwtsI
HoucdEUQTyfn2EUX7riWoxl2UCs4M2Jo8NP5y8jhgDJfap9vXTGOQxJO3ZipqIeo88bGYesuYce0kFi4+E6ZdUhBr4tMp/6mSDyxHS5htNSutIR1eVmbCI
Bd9ZAGEIqKsaIqexpLnM4n1vui1R1IwHiXIbT7ESli7zIwwfRJSdPeXBb4pgD6/KARbjbHF1KseW+Cxj+jUlzTF4/WqZt1/jQWRoHUu+yrvqV3YSFRdrYM
N6wUdzcIdR5a1JWsM9EmCXT6H44c3/HOpel1brka9IcKZdaIXnExYky1k5qTLzB4KXQiqvsGcEdh9QsF6o3q+1oaGRkXmWeKrvbv79QwGCXis1iQjykQc0
y7gq31ZLMLbKp1XJDf0ln8jKO8HyMjt9IaLA5xKSsieurd3R9U2o2nmroV51aEtBuXH7Bw4U8lgRfNlSlDqaHNjyEsUc2oM2rCZuJUf5xsfpv8dKRArZ7W
SU9ghCDhQ68N/b98V/jY/2Jt472iRe/n8UyGIvlkKwZqAjTOQqITCPvKHdHmKpfflbxHIJhrJmHJ8LctXoU4HLouHpO4/UuT6TMpyfsoIgEK2qtGEN9so8
5qCHvgy9AqrVzPQ08l0uuuQSAfX6xBr7rvM7GTUuFKqK6O6x+ZxID4w1GUrLVaVKRSF7OwU+XaG4YNkAiv/R0fRAZoWajBLPhgADb6GqFMzMxr+NghN0Y/
66IDcU95yYlH7HgcjwqqxoMHGF7NBOG7Pjt6GzpFhnL4X8/xYya8ziHlNRGY+pzgmf3QEWvXR/tnCcAZ7bVCoJ9jGYOfiY7UTWaM83uVPxqdrVsjYtedIo
VfEMfHZJRO3M6ZgIRk5GHiu3XFMDT7tlujvUwRutu9FBU9SlR9JO6BVbvDXUDIxN9dbRSMIjuB+jZmaa5ivYU2YI4phd9hgVbUeOz2UfF1JtsBpm1/iqsA
QMTJMnugja4zrFeBP5bSpP9GlbuLYL8dLWyme8X/CIbdO18/6pcZbhEyJ0Yo+gc+oV6bO7hGIXao99nnaJhCJxXMCUWR83TDg2BsbC09SbIu+A/sCg0AH9
gYBVyUCqEnVyzXXXgjK/Wtiv5g5KgjW/of69D/JjgF2j7TO5gfc1bLhBWb6CTRgcvPzQ0UsgoYXy7wrT28Y+YuQzpHo22g3kXMUZz64Izu0SD22Ss/PKm4
2ZNjsCqXo2WRgMpCetWJ3M7rVpnnF14tB4bar4CFC2DgyWouMMHo5/HEIjQFCjGqtgayNgwhhPEhh7tRFEq0IkPJbc3z49FgKnL6hnf1EsaXGqBddaMHWx
C6xfR646I4mdEcF5REZMJKB8x0nn+LMhWNvYnLvIBKRNMh8IGn3MVaOrlfnErAumktB9rykH9bpImvb/afrfH92kRF6q1ryr/0AwQ0eC0j4c0G0GbNPuvL
+OGCJFysxvuYxjP/9DbUJ95rBaX61RFCFpC26odKaNtECCt62LZ34qQ5K7hRobA8mHLbR2v85JvVy/EUGG7Whm1kFG7BLyB7vHS0b6y4h7bz3wXyPkTTna
itQuS4RreoBveXEp+RBFFV4V8rMzrJNZu0pBmTxAofS6NIcM617tXANAkprKlJNQiKImVVrh45uRelp+1yxNzWs3yc8GClMfz0wqP5NRllQ60/buIRp6Rp
Oex1gyqc/NxRS387bn5Q6339m9m+rhMBTlZ4IjC+Ee8qzJEz3q2p1zzPB2fai14FSjXW6szP9eAAiTLMUUMhPNTlS+VUiF0/uC28zhaYmMGCPlRV2DQU7X
P148x0zmeuAzwdl2tNqCM81WMcpnJBC8KmSkw1PeIC8Dg8y3/jAWzTbLY0Y3t5ockiiogMNP2OgY+VwjNsi63Na+g7MdkmSAghqqSn/8FSeBJdYQGUx8yq
oNq7M+wzK9W8ZLfIVXR1QUNSYGnpf6ViIMpkK+yFz4qZBt2drJicLr+dn6+NNQYHQRALmBhzTB6dYY0ncZhMGungjXJY/oq0cjmcM9Ym/pMqIjY2MVxU4g
52/3Eft86clJqZj0PbFmaDKSHANrYKon/RIBG75jsccyHJMf+2MGT56en1vd/UgYkg2QwUplSgJWlpHni8Jq5bbfTG+D+xZ2QEYHPzwXcZ2UUbtX0vrmVd
mCdV8bL56siAo+rTeeitfsz4u28kMXRTzhGkddQCbvcYyqEyCwSsE0sxW4SqSn8musRmofvmafI6i3XWh6RoxZA2f2byJSzvbuHdCM66zEpzUP5vJf5e1h
fyAp3KHUrIjlDCkM24ajHJASk675oa+L9AnhTMfZBjuNkDjee3OmKipJe4BGcVL4arYuNRwT0Tu6i4m0wMccRGBbtlZ3HljtHfyn2o6imtAE7kUqrE2UYV
HwLWtOryibusLeUVDs164NX6A2IibegS595VaMHQlH1lLKdCn47xHhvsHCqvikFx7kGegS4MSBmn6ZiHy7XJ8LHo3Xsq2BGxIJW52XiCIY00cNneKRZtJD
lETgPs383BikEqITGtShlr9Ek9JJQjo8sn499qf1TrA00rQNzkmK0KOae38+rg25mY8rmDKuSJNdPz8t//3kxeyP1O3KijsI4Js4tEl+ytFDiJIPIkvEJL
mYIWmiG78EQ/jZ8cJ3YeWwhO9Xgci0hYhGhi+v/W+n0sVwfSxo8KVpEGlqaX6MslOhr63BdPui3uELG78WD5Tb02MEFamFZGRDzKD0LeoFKMtIIK0TZqcL
TIGCqYgL0p0dbR/NP+/de4QiaGkOYl+Uleml5sejoRYT9F7M4OE6o1B2iUcn0iY6EVXY7M/HfEO942ycLo6SofzApbKGpIc014kIoGlM2QorobRZg43jH6
P5VsrQPa4xSC8YF/HvmYkIDsRKlPq6o9404G5rOhVRep834YGp2ue1bXO9K/xlPNt9vpl1Zksre5OULJ0rfHLJF1RtePFghi2fEZmGRKpqUog2TnEOBZ27
lWvwA/Tyh940QQJHoYALK1tudo8YjNx5uhVNM+LZ1553w/2Quyh0M3/uizhUu9/3GdkNR/ha8FaOMEgl2nDx26w8Whx64dvQ/umaj3O1KZWGPx99HnbUZF
pnurYE3D0TojSks0mkAA5Re98kIdk0j6OOBaEqpY2jYncFaEgaxcHE72JI1e/FVhUrCHVdFzTUb4YAXdfLONRS5j4nmJMpY5gTacQ+FaMvFXqA1CSwsWcT
TlRwqCnNpgOO5ffg7MaOtPsl/IIWub4B4praTrNq25WKhCH/xNwzt/V7j/kq/Seogo/9Glb/FC2b2qPsmIiJ4ec36tmFWqxtr3IAojMrirA6F6JC+PzYke
tkFKz538VSJ/XPkYRQoC6EC/I56TV6EZmq29t/NGSBHwkJ+ouJlpLQ6Ire8GtXZ8+efQfSsSlJgryO0G18lk6R2jW4FhV2QNX1ij1FBWVl5EKPrcpR/qDQ
pSknGandoMz/fkxI0kiwMJtMuJ+UHemwNi3FvZIpEHGJXGh7G3prxG0sIWRvLfEe/0MmHQaVkbfS5D/YSo9fi7YIq8kETE5yqA9fq3+eOlia4uQLOdCD48
t25hws+dI1QWQf/9zztk/lA5CKScflUuZsLVlz9qJavqODXmG7VQze6sIuQkRRjIhr3hsqq7LoVSkzuI9elWy0VBYYU91TnmcTZxJwEqR9KM1T+o4IYM7s
VDYzbd3ZonJbKFcUqMtw7gycbSmy+Q7jzwM5PS9y0E7ltVoPHIxeldXw8wPCNN9AiRKxQNGu9blV6m6dVUMZsXLmkF8E7LjS9OjAaO89zFjayOnkThuomH
YxqLtfdi1hxz96EvsBZSw0YGJHGZq+zIVqs7Bc9glybNFbRp/qGivHrB366cGLjXImYbIctzALo34O+tS1N7mBLb9z4z2uG8kNwi31zsu25G3iMT7KDmeb
JF/TlH8QLBjielOzq9unGz5PZHplbVP+ahsgldaXcqKse2N173UhJuaj97YM4n/kHagWfPYs4MqQShm20cQAsW1nk4EARQvbw3e+d9wmkGhN/7IZl1saJt
S+0kXhtFpUkoabIrIHGpQG0xoG2qNHR6LqiPTpJ1OpMwGSrMI2OouibhYAVAXXP2xwwOBqIPb7YAKwPRmuGkqsTpXY93Ox66XAqUqdhhYMAWRcpiXnK0Ui
qVbbkXy4/iMDeBWjRpO4he+7jWfxBGH5jr6xrGbudnlOizFhJfSn8jGZtLruOnxn4KdKJCN1kTIyOZmyeVsMSLp8H0nM+XU1bS9U25is6GJNqqhEfW945e
22vf76Jz5bRnfPOYWUhJd5kfD9c9ulOIXqeecnXjLkE5Xqa8uRNd3VVMEI6ULPv0J6L8jc7NeKgfVVmM8T2iVtsjaY1B7fVDJHqWAO8R98/whLyUQ8KHj8
DWFNtutg2Z6DUpNA6TrjWYoIZ2yh3eQABsofPt5dY9ftfIZLM7DTZzioEFGCZw9PJB8uzvBePdBN5mDwy96gK0q8JScy4ZLL3lbl1aKNtCdpY2M0QF1w10
ZzJXWmC5rEDpxF1ada06GJ9P9ReWpUhgStWBK5rJBG5uxDpeL5wnMoKooSWbBpvo3SRy6PFdFHRnNRQgTPZVatO+wpIdRp4+ZWppNaixoogSpFkJ0vT/5M
D1H0WiazaWq5TjOD1Z6NM/0FBlJE1FLEn8hBv4dPq5hgoF1q3/CRFbdP7gRZV3PEb/FyX1wT2ct614VnIWdZ5O9/VGvSt4rO/05v3bAmQiYdgjSPky8YCd
lTXw4sXDhEtFXV1BDwOYIG188ufa/Kfm7TaNeX2LlU5U1uWszSqkvzs0NgYOdGOLdd+MYbUVmslwGKykSTT8bkKI/wehlpH0bkzyzleYhKdRvz7Crmnmti
bCIXSrU4keQgqagzPEcGk4brXuTBXR3aKO0XAH/phbM6CQlUEM9eIozaJ7KxeiaDoqdxR0hK/8YK1Nl/VIwu/xlo4tzQ6rb4F/tg73Pz3AcdUTZhx4mTwn
5TAHMwVGwWLIQIKhDQfxPLj/mwhNmw2fhKv6EotAmlRbD0fBppsyGGmuox76phqKgf0pQbUl4jdASlfVGTMKSAibfnrYi+ixsrQcwvRzA3BBbZB9/9Pqb+
O3DxQKNqzmx/AuMfI/foBxMXVjSIED/Oj7ktcPh4682np0xnw4E1fEQ//RGRMHDE5rqkIdGIuHq8eKRFBb52S6Nvwb9tiDjbl4GKVpGiSJrePlRObwvbD6
m1cbIvUCRe/ETI2YmY2fm0Jk3qMzziYHdpoHCVGM2quNk7XUUwXAUGK4t/O7a0kEhLkrH4uR+NxENn9KF6zIYfdP00usJHILTWyVyLDsA+1gXrzihhi1Ip
+JG2CI2bB29lHxS9TwHIXzMwqVYVJlfGVErGi7VGy5CGvrI+rTBls7W8uEcNpWO4BrZ8yEShcfA3bQifUX9lT2cRn38F4oyGIs6PtxSPevSu6b9VOPRrxs
q2H5WExWo2ZSiI8vVMBSCKY00Ywljz3fdUhuCOxvuSkBTmzLaOm7zRvq+ypL1uTRHxiDVbo+Bnq0IMiVIazSbPbmV1WPIYZ93bOEaEcfdE2lsnVfKQkSiD
Lmjqlth51FAEsGmvk5UR+7WO6mjq54EfdCCTN7PoTNc9lh05z5kl/w02/xKMdTBbx+rpBmrXyi1j0TYJDcnJsdUhZADPHwPTaHb7aZX5CjeTgz/Y7m1oAu
s4Hq5Ivs2P+6srYRv/t4mUVRW1JqlK322OZLXs6EXosDLTiW3WVdNW7suqWGhXpHcTbGdalzd5qCGUDe4zr2S3gZO5WzD5sodGjKm8J8kUZYzk5LceKPrT
8V4TOW/U8EDc6OomKPVt9wL1yVxQrMNjbdrFEOLL19sCevlV+JYplT+nSYbOJFqamntGxUhn6xNHxBNuUav8yT3hkkGjL9M2TvhwoiB2S/FGcwTyFtD4nU
rpzjgbLQl6CAMSjBUl22CB5VLkFLqci+xm+bsHX+kHhCU2cRHizqwj7FTH6XshBX3rE6Lq0W3bZTCXuJgPdha3LIQWSWBU1JoWdv2LebBVx0omdH1anwty
E8bWfPFujc/BTZ16NtoyJyMFFK+ej9bIBEwLQQdoGayo6Hr6xfPlS3p5ULmJNcPOkpOeushslMUboorsG7QwCRRwZ7xcM0nSNOy/oeML/rNZ/UMs8tSnaP
rg7RMVolVdr7sre5p6L55sxUdEwtfxUq24lMB5G6GOJr36HuDqddgd6p5XZmor6Syq+abik1cEapmgzXiDTM/vRo/wvsQeaS7Hewk3AfADm2avL/8iLOib
DpUnGt0UEmbUfuk/ogqgcGuD89Cy/zIDQPqsbeNsHLbQEnT6lk+MJTKiZxF6COWp2fA0oppmfk3JV0e4HNKZfMfKWovM5Zo1jblXzSLJxwE9si9iiYH5Qn
Uw9Z2yACOen7DRq08e1U3gEd8qF6y12WTv29kVoDanlrFBblRon3vfgBx90+KaP/guTARK8k1GaKNpjGNm2VKl6XZ+UJRe3G51AeNkexfBPbfOLb2iAoVY
v2J2NGJ2SepWsBmcdgQ6y6ou2H8QtLd7B2RQE6JZ0VJ7AWkqEfWUCyUzEvjhmd+C6KS4VPXX4UxOKh7XGEP+eyb9CkyrtWbtsrKx9T2NCt+xZRT9OZ9kHx
e9SEKfa248caDyMUQ9KBUOQWUIfknCQjmvmDIzrHEscWsYIArvkDt36Aj2sZPc1EYPKHi6cIgRP3TLr16E3rIpEgkftaxIZkmIhs/XjMX4uqL8MQ/jNoQf
K9lcIFci0a0l1pw9n2j225N9foif3vLAg5emyzGZ5ShyKLshHQjPPVmG1lZFTX3jdEiEpkUFZRtId3whrXzDjyBeQ5Mc8wPiMMWFLwq4i++GVEIrU28xS0
cqfLHzZk5wO/dyN7/omD5pHbB6mnDXZoH3VB5tSN4wkjZ1dDJc+yz4+Svk5KQvhDhVHC64BNq9hWDgIenf96GqXsym5jOLSI52ZNdIctSkFjRANkYMSAz6
rNErJKdT+4x8AEmj8V13Bo+TkkzRbN/llmtmd1LbdfxIMl5GII5+7hZUUBeO7pt+gAOwxe0O1Wr9wpOZ95bnlh2Zt0ZWhGjCIwA7+l7NZznEBJZL+MChQF
t7XIW1SDiztzf1ESs8pnn7sz6TJ/6HXDNHvB3tTPb74W2OvvS8PocmzRajvPVcS5WHj5O7XuflhlQBdd/Pv4E/2wteLYyMJxirKksjAyL4WYGSwTyasMtF
Ir6CBxge/4wYfguf9mPGmZbUp1+p2ZyzayMi2QRpwTBtWU+WiU4i2mnVgRCM4DLpXYs8eDn9bJcSJluSaZ+yMujKJ3yNTVWVzZ4KmJQyh1/SyZupziyYVp
Eh6X/w3uORrDQMBZ0bxLK7eMTiVtnRu/e+obNWnn4IKxoqIpgDi4tHTMsDL4NHmqAS4fDXCcsjGR04jwwrgdf6N+CH6zReELck8yrfxszNbWa+QkIRG1Ds
PT/yJ8L7LCcrj/79yioJIdylYFyZZADLvHrXh8azZZH2hXaDZlZfI21gukrfU60QMOPr+RUDIXJ+MzrcOUL7y+OZwYImhW2I2vtPS4T1SHj/jjE+m4T/KE
O7czHC9ys3zrdIUq60vA/GjWuoDHDGIlT12KLeQxQi1HASAicFSnjlg9mdxrWMVjjk+dLXQ3tmo3VPps7HSzUbhT6VZGKyVp1nYEeKY3ecgFAdt09F/nbd
5Um3/oluHVXGykxxgy+usCrrEElzPaki1br+OwAnvdm6p78PRcaSoO/mbZVQLxxQufeeJrCrauCLVDxA6/PiQc+eiFBaBg1kaDTi8v4tFzDVtO+kxa2kA0
rcD9k5tYpUx7tsjPlQ+Nm2RHn6PR8WFkzIuOEAbJnOXqJeIqEhvmN1Ri/P9NMrD7XZuvoryH3bJfiYRTJXEqfkTWFWRxf0vuva7LD3LUhEovEmxpdx1g3x
TIpuePcugzmRPX8uw5XclpGbK0L5IU2GkjTbF1/k0BElGEe+wkXSV9jVIlwReevbp8zAbjpiJdbHMdTju6w3bjjYHbD+nzMxj3J5x2jIBSVwp31RUfCS64
J8O6p5+7hKh76PUBCooueStp0CuNfYZ+vNWy0I9xBR9Q7K3Yb1GnJPZy2kL7Ntlw4vw0O6wPuegOiUz0sbKjYNWhG2gt21YUkNd02yFRer0Dg2IagM8hwc
eB88nwRUqjfChG/tRCIrIJOpguvg1fzkVSsQYrOZH/DlojpgM7dgHJ9+mstQ5OfbB3Zqmp7MXElklsLKP+oNOrt0W2o3CxARC4uEYm0kZwBr99A95bG+i4
H20Qs4h3WJuVyNqUtjmquHmIkcMf+U+Y9wl4QLoU2x/hPzdnvO0o5I0wYecM06L1MHT+CbMl1wG23bUmFdPCR6VVXmFD7vX04M9WTgFXyhUZKY5dO7OnO2
62iepaK1S2vk213q9uXTV9L96sezjhhtpEKImB4vGKHuZ0C+o3M1gP89J8KEgJckxplb3Q0RjD8J+vcwlFu3DcxktrYkjlTE1y9CAPCYEOMHQmT8fXPLoU
rFAuGQFT2JQPJsUpVnSml69fTrFJYGqlAEGoPbTaG1X0tLRsdqxOxvHeRa43JtZjQ8OCpsUuYSCbfIo+KHln7tAPeASzKqlXwOQSXDHJoNQ9q2LiTvEvGE
fYuCSKdbooa9LZeGjhCtL8voplWB/VYxn6uuLx7OrLBMBPnxCYUmMmR3FGM2qShJKrcDJijw/1f5sMHnggw0RYftb9fgjZYyrm8ybr1AK7eltOWahNo8FF
xKBo/yREzSlKYfR4lYVxmhXVFcjIktBHZXsaP1F/8mdU02CkZSw83NbRzaaNAyrsGyQZ44o6L+UsHE5jmZCPSgx1Rk+2z7COQlMXNwY8/B+ZHXAR3+3cto
gokeqdeVTmQA6uWWynvtI+F2RjZq++wmf8oAiCz5ROh+3xEW583oSWT8cyJM2QUagU2oJ5nns+faSeIMaKr82pFcLtKxWDA5lMrJM5xncGxwR3jCjuS9WM
5RLgP+MI/hdzivpg2vgf6+JCMAVeyGuA0/OrJXKcW8p5bZCQ3JCNjryueSXYyhkIxi/D7OXP16E09SQvE5LIrvhL89AWMi4qZFpGCO8t/WQgKV+fHs+nYy
y+d/DyIwrkwlXaCU6uV3Q98kijGKGsgNsUMO9pfNJrUsscbhBtPXKxIm6zISL71cUgleLQi+yvjU5shjy6JkHZOSblwY0DrTgSUsLNhSp8f2lhJFuc4zl4
mfbpAcNT481FQ2jvHFAzR4tq5en1Rr2iyqgbZCvHRIzjThbUHOWH01O/r5yBLq9l4BCY42gJcoLtgU46lFqYAhZWu603P1QSciqw8F2FamM2wtmqQYiHeB
9hk6bAQwx0ODzAtOPuGXngP0OP9eN74Xa3MpNrKB3ESA3/rJiVt0LTyXj7Z11Vnq4V1cUZIzzGK5wWq7p0DigyVPyYX0tpHLLX4fWNZ+ACzbcSI1Mor6dZ
G1UDFGrFS9uxWO1ucZAo5QFsTaZN50rfKtdhtyRicsqU7NrQoeoshHiyIme1kYxbNbmhfvTRGem13Ea0iEhEjrdBJhKK6URBxclbzH2lAx+0MGWRY7xBfF
AXT3OhVNCdyaM4YChtVN4tG34TllvzJKw4tqkvUyZZ7HHG+gvAKF06yN8bjPQg9HDk+0xF09MVLQ8Hh09mpLgK7Rv30kYYj3+YG0usIfgzJ1wrkDJtK/2i
9vei6S+RSywOdgBzBsuPxrUD9u7jFFltC34tVe/7p0moV5XbEsg5E00zQmHyNBNcHvxBKLFvMRgGAUH76YbhWnqMR9mRXjsAB37kx6k8y+VPAZKi/UOVrS
acaOd3FAPqzKr+m82DgZYQWLcPYwh1rkdRn2rxLPlviLMmUQktZJReKBVHuwAnQPDTMcg2d6gSju06x21cEFS8+izIMmI49oNDVjEen2siZEAPZLnYk8oF
j8mz4QfltyXK7x4LW7kMt0+WN5NPc0hDJM42ziM5escX4afIsbDA0dpSJdIpm1NKwzBXnbBOpEx5QSWeuvip/7OS6SOJa57wz28dV43VQj2zqM+LchB6sg
tu2Mny9n1RlY1nYdy4/enDJ/gvZlM7VXJQHZGJjczgSPtzYwSmktHIY6zfM36aVhFZ8qb64ijVEDVfP16ZY1zA0DtL3d4U83j0u77cg6DDM7BTqZ0Y2YBL
CxGwA3QmQ98aC0TWTNZssrIC1rN4qEXz5gAbfP/50MTHbp2f4DEV9ciuqOgdnaH41IOLxg3UpxOB8y9DfwtmppuHcOTbszwGGD8/XHzK+bUJJ7irO80Akj
6TIvk6ew+8MaKriQDn6xO7mwQjKIhu4VCffP/e3arMNq2PO8T0k7rv+QftNJJ+Lqp9//DlPa70FSrpmZoszJxJUy5/xCjYpK0C+6Z7Inr4AA9L5K/Gks7S
KPAB8ySzo1AxvaTE2LRiMEqKIjk5qDVvbWzOzoNpwkajA+kelT53uZLf14VaeigYo0I6dPeGrCR9lZoVnPqMuahaex4NuxXA0JrskzXAmhiRxKmVIVwfy8
7cH9k7i85dEqekQJtobKZOrCf/MYpAj0MH8vvf84xgZwsGQzZe+JmQ/JULA0rlpiYFY+y3SKFddsHG3AUlB4ALpNPnmbNzxJx4vfu2C1zPKg5L/rAM2SAn
rAOcETsE1DahxiPsRYFF5FqDrpNs7hOMl+wYNH9NZPxqC/Hwsu+fNpF2CVxHaXjN0WLRPs658pi9PnBpH8VbHiPJpgQ/DKt8hBckLlPLFnc2MFbQh619Iq
/rlfZv4JKP1AsEqGTujfXWd0bxkgMnwFVfZ8Iwq/GS6NxSrg2ISvGDUp8APS7r2V6T4AA4LLIkk64b/JCEwV/IsupKxhauJeBVqCRGYqQxfOt/NeNkR1Rx
lBv4Re9LJezl9zQtgFQkCOqzE1M8hzbCb+0gyAy0L7mwhUqIPvXND5Cza5qAq+djjdQS5Sy+yLpZy3YPIA+s+8LGJpBGkTjQ3+bU9mBP8E3kQcOzxSE25x
VKmKWAcwLOUj4zaRfarnF+jPqWiFhp7Kl7oNI7gfp//qsRCc34OW7EdAoBtDp9q/WX8gGaGpET+eIHcFLUHHlN8aeD8vUIv0K98/5cSRAtvsYaqYfPZ9+C
uqxcMpMb4xSFCaS8DalgRfgfZLQxryCbyzeiTDvazPtVRP2wf0GpMJmqCLRAdVanCbQkQ42Hcsg7gK+G+KpNEu41lX0UA2aq/b648h7lD+zdLbGH09VDmt
RvfEu7WQLha1hLuUMZXu40JaJ+w/XbX3lT8Js282BvFUjmPR6VypMpKo/apage7A+mO7hF1d8pnX17+EW85EXGR35CxLF2pufe5Jtz2xRJy1nlsWeCdRgZ
PPVg3jsLSDozqEti6JyEXwz6Aw3FYq73VpoLyUk1WkPZGYrJId0MRu0a8NTEJD89Nk7pomEEbBeYgHy4pXQEG/sn/N8xqMPbHItJ8f/WcgAPPXVSuKMWOS
nrFMCzjqUBVDmLv5PO0HJvjQpzD50vmpQ3un1SwJIzJCwqdrg0xWXXsc+B4RoQyPpwXTDwz0OwrujCvyHWgrMZeXat4VcvDqdfl7co/YpOn5gTKlh5Un0h
W5zTvsdla6yX0387nLm2uwyvEmJxpIWo9ZRRc5P3uSp/indUw13WWSqEZ/WYgORYFXveqv/yNBRujM1Zuqr3LhpGiHo2+dCsQ1LxsDE0BWCTCauxJWkW5o
PqPXZWD9iNHfUmmSR2AhVSyne6KJp7lqGGHEpIsivWyvI8j5iYw6lrMcSXuwIc2A2gD6RN3N4DNnVMbjLSLyNmnSR8NPdjPvRnVVXCwUWgjRcTHQzGm3Ng
TAIUmrScsqaS9qAs1OdQfDD/2MNmNWoeaNuZIcKufYb+dATiRUbYwEiZk6PQ1fw95/sogHkYuKbCfjOTCuPISFIiTSsu2fF9c+nhvQlGwLzeHSpKt0luVS
ZCWpVYQp8ajMbVPNR70XQuw1N6UhnLiiJFszAiJd3GEvPjAuvl8Rez/whN2HT99GPcNcxDw44FGGUYZyVBvh2LP2iR6L53/aaFR579yWjmfChD/+/dwwNo
GDVF1SE+oy3MOkCooWHKuV/y1lX0qQthgyA7d0jV2kXTfBtMb5j54zd9oNP55J+czde8/zt6lW4k/vRPeA634PvhW5QTRGvXmGlRbfRAUeQTr8mGEe2wFJ
cO8YE2rNS9LevQxl+7ZIMFoDGip00edI3PkDF4LAtfJ1n5Fnawen/OCghY4GHRFrY942r7Zsh4JJzamI6oZ9ps84O1AVMMo1nK4Qyhz4sxoqhK0qqKs/mn
fVF8aHJ8AGE0szIfE8rg33exvNPlxnMN3aGHO//Ro/+kaZ3PUT6WTFm/eF9L+VPkEu9DxJSwHU5JMbvk4Qp/WD5nF++i5i7a9OV31FYbyy+Jf6TE86V6TR
GtlmoxtfZG3V32v2sWYxxPaqLh2g60gRqyHkQka9D/imr7EU94T5TcJy/6zSJxpD69xgYgvWi0dP/l9CsQHNsXZBokDzS+Sh1uItJBovDORjowG/SBYMkj
6Acc1D+Gh2pJYxYgfVs2RGtDauTzMFWfltIqKRlAlUmdHQhotsZIiDT+jBW/h7Qxnj2yTC2Hp7X6cS7D/FiUj2kIDVOa4PfyhS9c1HswmiDXyLol4s46mU
WQofPYw0mNWymfyKtA464lLMBTunJsSigeAOs85seReRv3NK3fYp1SM6YC/PfPVzjP74NKV2eUHcldxnpUkMlb+Kp3umb7fgZhXfxqdEAoj8WDCdt2o+rv
arTdakJQPi90jOxaxd8fQDY2oXMdoTancVut9hE75qC332xaEkV6XT8TH9Epta3fpRjFVoFpE+ijiNRjJw2QPbUHuABQOnLjBoermtXnCKirqOVIrkyCG7
VH5yGdmAZhy2Kbw8l4NU1tBnUJPKJQRCFNlHf84bZctJpyTyiPkdzO8oGb2Ziv3qDEINlMOGZb4168WrmNrJkP5eXBnN+b+MT/kETBr3pPd0skwvhNCR7C
qYxC4pJY4oDVBjCUmP2o5VUOPrqEQUUwItJ2k5+DaYVKAeWvZNXrhP1jXGAnHIBp4nXpMOdcQohisWl+uv/2zopjAXgdz9hKm787cKdIVGQy2JQ+++zg+U
agmBp3rx0hlPsH5NmaeEJmhaDbtQSgd05S9JziSih4qPl02ibdyA51bRh19BV/j1KW3Wr8yAy0CdTsAAaR7dA6kqk0ekmowM6RN1697rkQirKs1xi7OntT
Yd7MB2sTqc8mtBhL6zIjD+4YDhnobOudYrSglIzvC1joRL+ZpHD9W5e68Fmx2+e8HaJCwfbMpYmKltCJrQq0tXEbzJskuXIhL3re7xR8TBXCX9UASXglk3
uZwKXztss82IUrJQb/MjJTsXyeTCxhjuT2sTb2Tg58vMe1Gdlj4+gnG+AnSF+m06nEGPuIG+ZGuKD4UyrSk+jiw5Cb3fpWiqw6IOoaLLueTihVeIGARuIW
MvCWOSjKHd+qG0kz7kKaEMKaVxDumQYmIT7gAYMrQihP0VvOBkdyTUpgKDKOjAW6IH6xBVo+BjnVKRa9Vbd2paojBSeeKjIs9sMjikGRumGNGbFiwHzKzq
SeyubxvMIfARt6F0PAvyggPtQbcF0UQ3wEHWOoigrWvrqZnZ3dHGgmZXeOxEZgBBoExo0UOVVicA4GT4juTB4sFnmZnFByz7/6dLkXWhW9Mugdvy4czAhL
nRLS6qCBPOQefeOltHbhgadpEY5unBjZ4n9S6ucbvQIIpImgXyRsQqv46L6kgSsIsoueu1tm0kwwPpJSInkr2I52mGeBkuEQ8+/KMOKha2XApbBnA2/yqG
nbnz2ntgm3bxJI3zs1JGkVvufns5hIx6KxK4UCeToRWT4al8kc9fXm3ysnIBTJYF2tTuGxuZdF2XMOtJ4p0hGgT01E9j8fwPmx280Ma88g1zR6lOzpHy6/
WfMRNULBfEJjmFvXsqy3a1xI+Ntv02H0PRGAzTjpYjg4ovC/n1jtbTuNrNPLqLJix2FOF+nBqrvk29WxffAbp7y+VjJFsyR3FLQkjsCcMVkFoWMwgonZiP
GaET6xo3XW7Q4muMjph7iZVMF5D2m9TLhuCC0ZNsAbZhqZjtuUAApBJzHGs2nTmwSS4RM/A3ydjMWSwJHdWeheO3xNMkbbW0mUpQzUmQROt8w9nCPpKPgu
ZKMD0xU6nx4dQATc0WkE2RxMwt3K4AW54Y9Z+IKOuZ0U4fQQ0COY/QoV22FEq1t/bmnSI4A12sU8qeMmlLY6SX+6jw9QjRHAPS3njzvBQxDAVpdbZjz3H1
gvHuiRTPyqqnPcbO4NmQ1V0o4vk7CFQk4B45C5rAB6c6Ioh0YXl/i7TEdlEmaIu5oQBtrkxVQybucAvLzRMqltQre/OqbU7uJgXVHpmJLN1KS8jmuR3Ybx
Ap5DSj1xT8n0n4/XoochOjNxS2U1K6/Fv1RI5EBcWNZLezrcewSPX+7/gYvc0j/ULVR2cz29eZab/Z1qhJTJpIwL/DWj/iIWuRN/uxj7zjE0vHcbUfWz7f
+sp0CXJ91rCMoRiJxFxqrKwbWhBkSJSKe/R0bT+yFgAZ84/2my16RiTGsv515B1QK4p/AiFRkW2abPXIwffjVeh6iOprMtgkc4TmonZl8CgYdl0GSJU9Pe
dm79C+WJGx9QSyR2gixNHkpSws6rAOUu78BeN6lkq162uZE9XGc+1cKDEn7CPmXXqalp0T8Q67OlE6Glxv/8NiDipAlmTKsQrFoIr8a/68rAkah9P/fR69
T+lQEr+rTDe2dOr8DdT1A0uJxser9oTUd0XOCcc7TYBYzbpXQXydKM9jGkG1CMecrIwCEHeZwPnfGJs32LntyMEN/Jg1HpZ0VTp1YTov85+5aFglqQfjW4
98lkal0jepJA+q6qzjyGMkf1JiKUvKKte1IwNo+KS4AYsVzkSD1kEWO145Lusc48Qph1Vp812wdEEvmYlItB4Zyh4hF1WwechnlIL5a7+vwcWNTUb8nV78
bEfoWyiy2xjPMkeML3tjtKBOkPGCpnG/dt/s9d0fSLnMLFQzjEXiuEXLzXRchP8XrEyAz725a/tJW5BWWv9OtjF1hwobHWYoNStqlEfYEnMM1zN2ZigQre
8GOHk+tzHfN6h1Zg2uMpdFTh/Z1Oe98l7aUV7rUyqCHtLee2AvpzpEyt7/qiwCSksnctXabT0Sibnm8ZEDdDL2BEMruOP2KTBv+DB3JHj6RcQxaSeQfR7w
RnO5dBxA1TCTaGge0PUx6W9Gi1QoA99CuYJteErqgDxsxrHlQm04qtRxnxe8l1+TkBN8VDFGdeNtxvk/BQcVvmYTBdgnUK7TpytRhcl8R7XPwxJMnHTTTS
JqE4TIfYRWNRfDcNYOH17/aOR+5ILkgj5d/d6I0E/gglesiQDn0oiCcxWOYtJTHUiFrhV0m51h1BUTqH4f92IatGtCD1/+arfTyz/M1aeCUxVDGK2Nvk5r
anbKjWaHuQNdISJAxaItjYh73ESShJUnnMPpfHXIQVOb1j22c2sORtRKuxbUeNW6LmgoMg9sg35lASyt+fAdBL3q5Jg3d2nqnYCXBZMH4YFoH0F+76+UOP
vhh3eza7HbQ/x3iqrswMtqh8a37VJqMh2AGWiAre1DTxHF76HdHnJ69IXpTBKGlFZMS+oXBSXxZ2C5js2ivOB5LwlRuSxMbRf5NZDmjXfpl9DPheeIt7Q6
8pkbIdY0N1OWuSIr2NqJgPsbJgrVAKfsTmR9H1TWrRmDd/rbVidy/pFVZk8at8T4zzRIzVtaGYnC22digYFRxmvfNlyjWUe2UN5lc6Rg4jfwQC5t/Ok3gR
LXziIAk3rIE6gGuqFRwMTbtTB+S9kAg2Cq+WK+5dhP/oiXneZbHvYViZ82mADu0ct+k7o4doVs7E8Hzi01JPuHIp4j8xzwGHc1WekJ4e43tVg2THz2GZLi
rxNB6BhkuyLob4pwVFDjXFjUm52Zsv17Rtj0mpiQn3iUHZENnWrBv4Ht5DQLLCqvYB2mwsE4ohqz8pwviGLV16as7iEChej0mjkxoz2/eGinv0URQtEsZB
05VCGDOKHMA04S+sbrfvOe3RKqMxOEmk20RYrmaJqi2ygcKHMcwSxCj+7PrZe96zdQy5uoxXDpswwVsrGCREo+QiL11yvOjM1SUONLNGso6b30ywGHlWY2
3vgbb6QlmesYKAbXiUBh43ItXGTdpozRfPjqLqqct0jfH5+oarZl/2DJzbzlHOFkmXT4mtK+sAOecwkawiZBpEPSXkjQMh5PHxonACqw7HroQ0bzfroQ0C
aSxkD7+VU4ythO1CuHdxfC105v+M/FO2J2uuhKkNILzoLJoILVCXLN4p06JOy9MaO75cpEZdDKn2n2MfV5idwjzVSRX9UmoN+ExicxDqlLPl+ZgEObIqux
OyeNGgph/+Qt2Q5gizIMUXHViYib+PxjXHe2ZLg1d0s+B4qdc3CjoRVE5+hut3DTW21p2exvWVxk6IiaEB6SDqSXfsXKD4s/+hGPrmWkeqlTQGnh/NMH32
6o0ELvPEF76YvBlgY3Jb3FAIhImSHSeXb7Cft8m85m/5pm5Il47+94QOiP7rK+1TSdXjF17mUgDcoIGOwQPXH6ff6RkfcxAkc2MW8YDsqC6gWeyayl2ULq
VOL1/HPJDVt5Yc3yb0UIfxOFkkhFOgoHKVTVOSS5GHELyT0i1QsOQI20wGuOiJc8JTFOoLTASVwCi2gLVi6tRBSN9CMfu8PhqzwhlKauXtApL5JyVANk+h
LseHK3iw33q/CIn2KIuINQZ7TaUQZprEWNj2BtSeYQa1J0dvPi1WxuOcclicDI28918I2vYeMDiQVb5kwNAic17f0G0qTVQ8FhcA0epjEnRAqnsk77ABZW
0AUZi3kiJ0W0EaFRiAQW9vjDlnHpbRAmoJF+1DlHSDWt8hpfVK3fcTpAJVErcr6DHcOJGbGO8LpnJlkuv12mG2QgCg0ldnzYV8IiO7LkczRodiISPGiQZb
UqpE06zIiHgkqkGb4e7IqgX5yyZLjsTTe+fCNk6CyaaMolCEOYtiMhVFgMZk9I0mPxqra82mzxW53CZJQBMst/ikFagkJf/EIGVVX5Pl95TjBLBSYzsoCM
+oBkZV9SurEnvnv044K2pCY00KxUrEabi095EF3SSYP+YulxmCXvnG2YB+eiL5MuRPMlflmufFhaoNqIWzYNkwzIdTTlmghM1SyliVONk0ZWpJ52EY6KoD
Tyf2/++BRNmI2QvoOfyg2O6JHLGq/sg0ZrOLMCmDYaPr2JxM1+gglOZott/CYqJHZl29SRqRhg1kXyNeYQ7HVX2843D3KmjmvEqi/rNyCfWKVYt6I/ODU/
z1QAI7nTnk3oZgd3iWmv+eefh3QtcwUOPm0bU2FQTG/vj61G4LWeRMAl2oPdLhtbo4qAAx90Knh+mUXu8tpFbDnQMFp5Ev45Wok2jo3LNs+eqf2QZ7NGn4
YNaBy6COIvyJmP65J6MuliaON/fc15jCC5noo1aB2WcztchNmyvXqFzOeQMfwaj0nwTv8wD1TxGaNzCnPnf+hWaLXf4qKueDG6pxkiLFMecweij+UasSj4
TA+K35GEyOyERrrjFOOvNB02kwkl6NBgqKJC/RqeM56iDE3+T3RVdwbI1WRaSQWo1rLwjo52iRDVj94aqMHBYb6NSOC3jcMuzIJfnaMxg6NDBZ4P6lddfM
Eqc8zunif3yAsFzo+dmVwSuv4R/wzKWNlNpjVlQysi5iimI9uao+QO+ZAhFyv/wbFIkmDvPP1QplIt4IcajmEEBBRYuE+8EjR0AIbf+P/T9mZNkuRImpgl
ADv8iCOvqurq6p5jh7OHcEVWKFzhywr5wAc+87/yB1D4SiEfeMgud3d2h90z3V1XRsbl7mYGIBl2AFAAqgAsquktXZkZ4QYD9NYPgKr72p8m0tY7Q+pv0z
a3MbHa0s5VOU/73fK9+5CUB1w/b0ssexj7dfDYXfz9z6X4kApMjyUwQ+3nx9hqHULC1ybfUncRfhLL037rdZt5ZI2Kw2K0BjpxWT7vcavCNjhmtTmZDM0M
91/auX/59zpHHyrSuUxYRxKgcYPL6InrdAC6HJP319EnE8ATkN+EAx/sGF9Pw9W9Iw4Qx7FQtDOcaAH5TXvlGJVrC9mJOstxJspxHvFSWjKgj2VxmoTYUP
2kx6ZaAKMXNQRFL/exxXziZCPaWbUp9GmXiSV/933Ag6CupFovvyX6+LColJepvwj6hO8hMmHcsgRGMxQ0yXyqbCta833QLpKSwYNvRlipHndxsGk6fjBv
Xyh49K2zTIo4eN9DI8G5gYkUnT1rSGLU144FOJuznCK52yIoSzlbHluU/wueCTQIgmW+o4LYS+lAXeB5FHK/gOW8kBs/fmUpVvFhwifW51mPaXYjVyouUW
abzFH+DircYtlbL8fU8XXcfbGsqjIPa3svSYKCKp+dNpGy+Y3ADrZldE24tyos4OihxznTH5w8WCyRwhE/HuViQ7Z+0+qd/mMCSV1fpulAJyiApXeeR+9S
wNHazq2L/UiH+eql5dgGrASKSiRJ88mBefdtraC897Oma1mVXDQ5lkVJ7rEr3ILHsaMiMg2V0ZIOzXBGamqyymREkZIzhyeWhlsskFmFtEC/BmFBg0Yc7k
zPLtI1tYEHcMHvC8xO63uFKvbCdbUZ0BdENvKdZWOdAoF4CS6kt4XBoiDhrNZYhAfkcF1BGKnv5WlR9P7Q4yBze3aLeKzoEOHtSk/ly50HrszQ8Y9+VECU
G/AcFzfHdmrCXlzQCKF6jfSC5pqeIB2qKqfn6w94yCAxTXAm7us6eW0sxZjct9JQvHah1MqFccIR7n/LW6KP3uN46fqdKIJdUuqoM7wkz97fZN+yeiZFe3
OdoXKNZNtdnqOniCBBdX9FGSZVItiS+G2/aBhLGjW5zeZDfZE5ng4l/DArlfiLRtr3eiJxwxYx9ZvcdhVozL7URxIkYsJCnWrDuYY3wlmCshph5xgMq0Cd
NV3YMJR0lG0ccNTUs3WI9Z0i7p2iQfm6hq9BWqRNPqMTPEbKrT1AWnfIyljakvzGNTO8tbIowaJH4Zi9CsBaMHnA3fk/oA4htzV2qriqk4a4m5Y3eA7SKe
gb3JArOI3ORMnOcZ8p0fCm+714jV9Jrbvk0sgZDa+6eXoKSJK7tt+k8D7I+QEuRxPR2IfQbC8w6hubbihP7Gr3lr4oHJeY9/0Q22+F0eC5lP4c0/u2RulS
e9HUs/kdz4RbA2W6xm3xy0jJAf6LnzLOExVXUSeo48+ePrigz8GTWCvjsCHqMkW9jSBDzP1/fAmrk0XBEpbmM0nrOpUCP3bpaV9xWq+zeyKnQkHozSwv7p
muKrpeHH2OUS6jt9cMvvVIJzBXs0dTeL6xhORQ4sKTYy57N3cVefCizsX/yxJvUQOjEfaxXFQbncjGij6Rp1z0Mdbw3So3T2VZNp0Xkyjtf/KNpqcop+am
mKhGyTzRrc8qFEqRtON1ciXrRfXgsbvwu5Qj7vBg+vZEBC8OC9pvsADrxd5LBc83CHSNft3koFdg0OG8JjaYZTzwiQwTeIfkdbhk9XGix2mx/xFIbPRand
H0NmksdQTaRetf9o+IbecDZsb77c106Uhv8InO40BEU0ZUVt5FxIBb+Nt32ZPPCWjgisgipjH/Hal7LbJ3E+Jbc/eFC+Zv/e2QCy3BU7IQOe13WZynieQI
SNRTbFQbFCL6E4gOQaRk+jcBmr7BokSJImY+/DdE5gpPPx7CX/NMUrFbvylzYagaIhmRAL4sFaYCjMMhoTwkvgJw1JdYra7XqahLQMsZr7ALeHxhIaOdId
DR+8KIomzpcWlo+BO27nipsLr2h5x8rJvJh+hVI53r91Eo1VWCDq3WeKTxQkZntm1TKo1RYSHox1W7PpfgL2ittWy2cCHZeQze89YfVGWldCXNV36IFfqO
pYVe9iKl7YX8vH5ZhABdt65HhEt3r/uIqBILvfjVJqDi6C1W4cZDIvkTxkRzuSBSHG9DTzfKVVxm2FXl2tv+r3Vw5mNf5WJrn+RBaLgUuruzdbfz0eqFsB
VDaDaLzN+AUvCLtyBDwQkgHAoOlaMO94pM6lhSwwQnYCxof3/GpMhbIHHgYTnHJtFsmwcz+pEXwm5tWOeRewIifJN4qEbcvOukTPnlm8uLchwm9xPuac+h
xtCsMXDrSAV7kJ/RFzmK3VCnoiOxO1tfcSatH55t5a4X8ZhMfQ7j4pvoh2QezLx2yXUf79H0zWvXNdqqx8av7YKiDS04W0QCtSqwFWKJRO2P4prQ70Bl3l
hF18YdKtAs+9q/BYeygtl6IEyGoUiaZ1AYXQW1bRfe3KF8jptMuL7tZMrXLDa7j8VSovarW194MXJdl+RWt8kkW4VgFxuXOrXa4yxsfSCTEu9HHoIFu5Bj
MguEdmZjeztoV7LRPgxM9t7L4723v/ft3HyFf0y84ECsLKy8fl8lbneUgHEMi/P0FmQo4ZdRhO0xl71otAI887NzBpre4UVNaEM5Ub9Bp/9I4TXeVPHWjs
sXzz+DFd0EXHPc+85xSxmjUISD9IRLeoaqmsjGQK2Io6jsFsA5Ym6Hk2AI/bMTkA9bdSxRJSa6g6J8Rl3b+Y7eMaU2Po3p6RLQ03Ebto+41Iu7Rj2kjU2P
WrmuWi7MKaC9vDQ5S3zuoOmExkHEgw+p17HirDwStgbof+0LinAS9taOYppNH6MMsMYzHQ8ICl8/55UeUobcLOw9CrS+OEvn3f4iDpbWMtN1ua294P4pVB
4WeRQTbJueqPFd7B7+O5pSizDxxyI+i0lBT4QOXGzFLBYKNksCDdbSqSnffbiC4bmtFotK08I04jJZsh6eAIPwJqukKgdBIUWERM73oAUtu2q4cWI1hTlf
B69B46SzHiVZbidyDAUNzoWWbuk17sgbP9Rl9muiRSlm873pl0LFUv9rDBgFVZYV1c1S9dAFKDJUYbhgt1UzAtejGsDdRxHgKak4kyNy+As2M9xCA2vcxy
/aediAxNvT7cxDH8zEaMUfAm9pfsWBbRXLcIywGG02Sjaf31QhwAoXmHZ9cgt07E7y8MxJrRiVAnX5jrExgpeWJR0Nf0Z/JTb6942nB/qVRwDxufVo7EMx
a+vAeo9sEtqVN1vOZyFNFeuVlhpEJ6apyTXihRxW+5UZUsxmqORCUNGnhAOi7Ps6l/NE8iPL8yXiQ5Up7iukFNqQT4vmbfKdfeLrKosODhci8TRUm80SAX
v39qXT34a/J1k5Vwj/tXfbLLYd0zyHlooZViadUJ4NcIxm2S8aqHEKtVZsUpCnoJTCXFL2mBFyt6Ozo1J/lVKPmf6SEwbbK17Gk8lMjYNIJKUOJ7Rp5rhy
gIM6ZD3hAPoihkzHat+HFmE9JncdYHdvYwpxBOda7eVTZJ5rbD6TFN2DxbKsfIwEDITNxNzIZVlfpvzrtikbmezN6gVs7o3snOBDQ0tOT76usRf0Byhbmd
Cq6GD62aViowc2VZtANNhniPAGQbCrFIIzoSfsghzuGgFKWJGRAcMqNAtdYUlVfZAg0gFv/5ik7zORzdZlXhf0X26Ar1FdXYK9rLGVqEhIQwYm2e5Mzxno
h0SUygvKvllRfsjIpVnNfwarFhbLWObq7HA711JQ61ST7gYPFu4ji7ILSLTDTc3y0jZx7VMkYvJMVgMxnqFkGOUBhEgPjhe6GpTzCjEOOg/iOQ97U45Lhj
d3ouU8e4R65xsVUGB7WutfO0FaQvUoL3giBT8gxmVh0EIUPiYsoyOUgtigRAPChL+A28l11oUMriOui+oKYVbP+w6hs6zxAIeVN1YIPz/zhOECgw7aEO/Z
0tZhiiNuXiK9u7ak5gUpil95/bTDY5Ud8pAoyCa/I97dr4tCen3/k1h9WTasiTlz8uqJ3sGlaDj8gI5dezOzjmU++lWUO9dtixxckljcocwNOAY8X7NZyP
6j52FLUKPPyS/dBn/po5t9TWUOw0F7wFUye65DKfgot1j/LXQ541ZbxbVAZGCQXVTTjoVQACfyoicfguOUearzsTtNJ01Y2in4Ym6GQ5rMtT+7kkqoCH3/
fclTvQqp5rfGdv964ygqSU8PzNNUIXfUhAKoHACy1AgfC54a0xhlBad9SL9bAMPty7grLgTqlUqSDT9/QgK26SmZx4/SyS+0ZZomy3fLdVKFBY6JqK8Pqq
NrfDo6GTzDK4Y/ZFHOEf5+3o+7WsfpUyr+2ZsFc39qYnV9il6qOmhwwv1yKoiPtT8hcK3X9bNv12dlCDTwrcjTLj44cXJAgi2ZKT2EgTmX0PjvU7hGLjkU
1879kSedR0ozG2D6DqswfmP8/lfeNJQzvAd3tg3CnBqztdyFKzOy9xCEMG04p+nG52UMuKckfu1B4Db/fEhyjBNWxfo4yJkrXuy/2pVEHBWTjOiMBVn77r
rcpfD8cDkTt96hABsm3YN/rMq32mykS9OAIv3X6+R4ijLWMNlq2j3ul+b8sR+CWOMxzGLmExiipaKSj+Rc9vCH23MZjQRgigyNwNvfe9/WsaQ8zocKGhw8
uVa7jCkgyYrNpy6JBdYTYaN/dFJTMdkTILGCDay+9ZT76UVODmDmHUqumoI3L7kQWG3YUZOQxAqxrZr2oD3k0zjlB6IIM1w/39iX6kKZy5kenQMLLGnHe8
xQz2flNSoWeyJ7wQjziAooG5BYS5h31XvEAn8I+SzRSYHGKrA4oHer0pb3GXFkEiMrC5mnCjLKUPZG5V6EyeUlLSSokdI+GfebHJNFwXk2u/qjP4HW3ztk
OMhUY0AgBTrZgEim8Sp4JaQm6YUS4jJXgM3BFB7h6gwNCZq1BZzMWgVv8ucXG8PfW7kZ0XxljEim4u9fLfTRY73IYTBX1SGmX5GJS+f4+EjkIdeaVo7a02
9EYgcstmVp7JZkC1r/6q5SR19gbrMJGqtM4a4OmLqgXQXPOFM0nRkCw0cFJWOLWBGT4egyEY8iUI6SjxfL77P0AhzK+bYAjmKZ5M6P8YbINeicJ6emPqQX
5f1SHq2KZWrOPoUD1ME8ze2ovoLuyEmG+T5/LDQcYh7QHKjT8H1hiSEZV9ST6xxzcZIXcN659cgUohWDSYXYCh485AIaRqVuBFY6Ytmein4dpvsaMzeyIq
+zdAHGMNhU2FX6d7KtkuhQk1qeRG4WyFjjIQ2EwF4p89mjR/eUtdMB7KURjemQyxsrYS+R1RJfwqST8i0sjPP6AlvzJmEz+5lYI5S0f0iZWPiOgZFZsF52
E83pfHg82VY2e1Ubjyob1vmxClJPTYGZ/Ame3Odp6nPSEe9ZIl9RsZvivtwcZlCs/NNoGt1RYoSGQ5Np9PLruy1hWxMwwm9JHqQPnkN+F9MCXqWvzf7FO8
JGaMJndFD3ruZlPuLAobMfz5dYc5bs5wD3gaBpHpIBj5EPViKZiQhscH8oyizLmLwsF6nLZPqEC71azgr0SD+KRzCmrvyddU2GYk/AeGXlG+4MFcIGV26a
fUU46dyndxINTsfxaeeipWFUvCPectRqmsqv8i7cz+GjQX9VBZkOhpwyxAoHW0yNHVxDlCfo4mnqIw4wT36cpXW9v9Iu/JeX4BIgpXgNmfiuk7vxnNSIy2
2N8v+ZAm3Sdc5AG1MEFFlzdhg+YWdHeaht0WmNMmtwhvSSwZrt3TuRkaK6zpC5wNLzfIKFgDU6EOJsLyWJK9PUCEDFXVfaNDhpPg+yyplpKJA9GU1/XgVW
ATDobeldCr4QwSRWnUe1DdcMQFTc+prBHF4V6BerFPMqox6yYCtbsUSGZUYiAUHsEvmO9vMZtve/JlPuyYe9j6GIXsxI69WmnoAZKRE4G/lF4XXOKh1DtL
oADd0bohDF7hj279Y9P91s0jwsour6LA0RwJjwkF0iePWuv4LbALVJ9IXfi0GX2o+WZCJhj0TGt2vlJgAWe0lENqs/uE8d11CcUIhDSEFdp+KmRHShVB6c
ujOrOqXGXmjUCYJy09Gnj7FhfPn936CxYvFu4K82JWVs7nzOklDlGRyXPTq5aeKli6x9Jdgil4efQrl7PK0Pvg35rK6AOM31u+tUUy2RxIcac39OuwsPBZ
GnpkyFpnErYYdWpQnH55AzNZIo98aW3WL4FE+51JfPb2c+N3b6V5uESHRLAmiLJ3Ewz96oTMqLbhWcdSiFDSpTuht8ub5FbZ0r6IhC47x45rE0cM+mcjgG
T7i3rCnzaiygh3NGX/6PIcXMwFPd4a7K4alpLiJO/Ssk/R28naKixNGcmz6aUwt/xL83IulNm5euFn/fMYRqlEmMMShY+sTQRQG9S1tf/ODvMwF/Y98nVJ
nBUhhvMkEtl2mLHWBUT8H4Yzxxe81RDV7IUcL6gzdjRbwhnT8oIIDDynCWDXfsSEeZ1cIqV6p8N43xxlXJElV8NnEJMUHbx9/0bTTJEbnDwWjx9jboGtKu
zAWC5msloNwDJMPRE3tTtLTxiG2vmRw9UrUzbcPbowroKU8KMHHqlDJSwXUMzU+Beg/pdDlt5C+lVvHvaOOtxdXjBvvqzneZFkYGlqu3gQcS/4HyMsQmpM
reamFT5KFtrxjtERDeCdL2ENPXwXC/j3MSoymq0DeO8G8PIcAGLh0rZN9eaW+/Em3QKKh3S1d5fKnhKsMwsMDiybUDBOcAtfKPk44uAwWMbOGU3jsMd/m8
96xFBDO0UJBGjLoM1S9JC5rZXzbXx0RJ9MQniQMXsCT6Vq+vkIphkMUlS9rrDzbF4SUZordH8qr2RZjWqOUf7a7AKYeNupAu5r4lU3ANx5jjcvkR1T5jmt
stwC5e5vmc0n2x/lfFTG63hvikZI3QMByQr2D3u/MZdAfP/TSWhkVO/zUf4TTzmMYSI6FoCjyUrqrMkVsDGLBcQIjuNf4I3vMpQxxeJW7rB1t3QXtkUapG
ALm8RhgOfdwND3AXoOE6nOiYjRC6bKK5mhl3lEEXJf/TIN941tkYtmZY6hi0t6+TvRI8yd/8seWaYVNzBiPxezA0Jy1y7HPgkfcLrfvX8VPL76PabGp77l
pidlKKSrtwQYeTZ3AiRIIA5W1a1nVJ3OV/rgriZSvuaC+47sFT4W6exzHQDyz6/OvU9ksL/ELhFsui5aMhYs3LEJKVcea+s9ShGgTnuBjLKY7Z6b+AM4mb
hO5vqdlOEEzjrE9NpB0nXzJkbC3rjEXS/i9ZbHOXv501poSasBhLDcni7YeXb94XoUpJy5UrpHXxh3oL7L5GVUlHo7ounjodvpw83zBUaWQ49ATPRrielh
OpGHYdtakA282mbStKxRKkhXuejS0v5wsxzG2qPmbHkJKvr7y356OSSZTq2Kj5i7rxqchkxIn7dRApL5H1mzuPcG/6Uc2JDhCYY8j42NLWd8blP2Pi8i9f
56dVEnrgHoVUzqmFE7/Gtk/CNKeh7hIwUepgdp4ikvLYJ6CMFybwqMJJnfLQ/xVQ3bXosraELDvNuLSWq5aqpk3AVazXDhljhrorMvitVxn+esVQz35Bmq
mDw3q1SD77utgn7M0liaJcuYnqqbakLgoXGWbnrxA5xsB233bl7lcHwtbMSiCqTR9sUdcAaBrXawwsD/iuHrixP+OoPigi5KgOL98UO1/w3/iWzuuKo+5o
X0dr2AFKXgsW4bfrtaO0AblBDKryRG08Rt5vCLh5/NtxmT1fpFJmsvlkljMQKtEuc49w2f8DiUObMyRlX/2Sz+MSXS/IyRd4GvMKSZMIMKWpndJ7QvDXkR
XuAZksG4+3iWTighlpwLlcwCcQ5taRa8DEakyCYdHtsi6EKVj4kIhnQQuTwghgplSLAhwLp8zZifb8igffokjcK4aGR8cvym8qaIDqGeo9aRmQesxDGjKk
7PSDfXgRslmO08bDMUQlO7/QbdPiXVP6MoyIbfDwPCHF2hlOvRQa9XQQ7ku4vQJR6a66avycOe+LSmYrs7hpiQi+CgLJfmYTjV/8G16YeQkYZGqqwcO6I5
jAEVsKS9kYYWEqlSFBAQp3Mm6sL0XL8PLBIouoqrh+vUYREyqEfw2f19LCWWYXDKyiGCNVF24lJxvx0T9U6RxbVLl4OQmLRWZT21GfdUyip8BMtRsOBNPq
3OY1fVzvPfnXTdXS8ReiRMt8khVkkJl43bqCUjgjqG4FKKvxvCj5uVmt35nyKIoQ8w6VHx1nlAlFVpHiPtNfP6VTMcryNGTpM0kFLvwly5BB7HNcVifAs2
cQJIVN0K6qP8+nD2fZQrbYBf/9ulYWhW4L+xaoQyFqy9IHE1iKYNh977nPQV0XGqrb3OrhIi7IxOLjMlu2AUaXVZg30jtMwjc0af80nqdr6JF4/1SVNyUZ
EG8ypDnVrUx9kxjStuwQfpvTsomxqvh8jXD68zIpHiE62hMDEGK/jzzKPq20ZKWbS0EkFnt1iNYN2GuFMZffFBGiKeBe5FJr222rpvzsgVhEXSGAarAQiU
2JkdAlPJtSead7r0rUvLXvQmMVEZzDnSf3rqLIJpESlXGzlPk6vcgF0XJLUAAFAHYt5PSDHaIU3CNVjcFNSWkdIrJ8iNCcgkZIaBs8v1rGIQYARvM3z/La
HcgBjPurdDzsyVyfhiX8hoPmuFM9Fjp2d52j6z03qNKxYjFbsl29OhQSTQfxaI3/z1BRd4Xw1SwiZrinLdHTFAnzK2yackXEKFylDpYZbJd4SvAF8eLi1Q
mPtlZpl0mFnQ5xJ3Henv9u5u3j8o0ORgXKamHr0+8pRdtL9e0k61Lm1wFPxYwc/jiyf1euZMuwDjwSSiEqrEWyz0RTbLFDo/cPJo4A3PxvrZnp8AjGmSF3
GVgiLsvn8Af42zVcVRlED9FG7QShjxLUk0+jHVS7vWNfzKtf4wHbCAs0q0i3zFkdWZVeCGsIe1CDgTXuxBhmCSIDIwtxpSfoC47qC2TxERV4Tgm5YeNTdN
rqA+mflpHGICrvCsGwHgj2URgSjaGVDvOJ64UBbW9oeiFgDLufVF6r4uJWFfmPr5DUTGKuXAXPdu4bpAU9puw9bH8ls6IQOMvZ8KxGtC+AdAmvi/jd9wWg
iSI9Z3RELVgvB5mI2edUKa2YSHhghEPqExCUFbDfxPZZxXhH402TRboxunysw/E3IlFWcD41tk4dgE0o18iGBQtxbpfvPGbzRLFUEr94tKEj8TtyGh8C/5
yJ5QRmJ9b7n4jlekd7bb20tJPYK86ZIi2lewXwe+NYHqMOlBvaiKUlwzBlZWx93XTXEWAFf/AddJdg8cedr3nMq64CZiCSTOUOkaI/V36W8NG1fWABErRH
EUkwT+EVKsjtwGtvDIaRfJeWhYayiDp+XxJ72KF+axc2LLMrlSAhiaRXzQyuUwJ1ItPScYTxef3rtnLhrjb+nl1bC39OmnhZe/kX3J5SyOySdQE5gqvtjS
vkOVUevHe1dcw7Zk5tW5hE4Y8bCj0VFh4YC3Jke4ZjXGwgLzGVY7S9byWHV56ERPFNbR8V6YlCQhCR1awkTNG/W/21DIOIfeqB6n8KmXkV4B1xPGdrPmmy
ApjzugrS5K13S6NG0COdZ+msNTA0NQW2pFehMmvabzb5oVd8nNIOIje4jMM5uUnoJfaCsJe78uRcF+GBNx+DgNrxiruVeJdvV6nXkVAhUKQMDK6mgJtCVJ
lTnoX5gjdAQWcBhAl71PKYMpqckcZ1TSe+oGmwsicdsbcWU4hCswhmoI+Jt014LrgIBRzn4ZWdnizpt1WnwqrcEYLFz0ZbaKCqYw6VvLWLZ5iCvjUTvKzn
cldR0JnNzQdKRm24xvyMFVVoGyP0uBK6Ah0MJ5BpxwtdzDMSVzGcJS0hkVmvG3dUiEf6X6qlsfUlqSU1cSrgYldxAIuTFV0M0mzAGHf6PhIQdYkC+WFN9V
lZxgBHHBBDdvFsz4gJSYa2iNx1PmMtg6bZ7ttIQ6ODq7kbpLpL8Vk4ceB0zaFguZqw4uZaL0dPIM0HYWoyxo+Ich+FxzsJs9on4ub8Mm0IPTFIsXFTkPlM
Wdl2upc6m0j9RlDJDtKZT6RzVRZHMBxEfTW43S+DvblnnKgijvptNz1uD0o58bz+9IQ75nIlAkWV/SEEYdUbwt3zQCgezUKnk+IDBU3tktM6YrDqIkc7b5
rCrlrHlsuTe0aDlbYPiioBJuoC51qJ0LnLDOxxVW09uqd9yuuJMAXFRJhdNKMjt72F1kuPgCr/9IjA52Kb0YkF5vqYQFtZ/HN+ILLEAVukiESXUUGsLNEV
EA5+9dqcRCcW3JlJC0+86vLMiKFvahzWoYN0DyP1M5GR+43rYy1w7bskbbZZ0bEeLXkaxzXtI6PInKUUMzBpTTTPk1qqDCULCimEdTtdym2P6sG9r3MSHB
1zQ288+fvVBRFFlRzFHExshJuicg9bsu3+TzSulDPuqdJTbf19L52wx8oQhTiM17gMRBr6NgVODRrCYyY9T2Rq3H9qlUf1LfYaY8N2kUUyQjumptpUyCHH
9ezmKWvjsMbGDJHE2n9EFkACjL0SzNEvNBlhkHC3XNdd13GIs+Y7P4ceMNhEemHeVUrdfDn1l7oXKbuSNAXv1lmfovfVy/9/g8r5tG3XmJFaT4OGMoe2tC
dmWb9B+Ee+MxaAJyVnlXipkv5KbwP5TOfV5d28fO+b3fuv0RjRYw7OMG+n/i5YpD00cB0m8S///09xXNJURLiyft6TgGVVbnXiQHociySijn935/9iMe7i
5ddNEHeGg7mdkrUap7mdrfEtcZHI4lQgEoiMteb7GL62VkZoF8f6HhUL5a98zCtxjbqKbo0Lg06ZcMNwFznwbdeTh2pYzzON2wzoaYdhmHEwwXwaU7bgjL
isSvwUxIv2YLMM9KpHA/YhMAhrpeO1LeInfCb3OOwXyXnXenpEGrmflhEGkjd19ZpmvC8Cc5z7RXUrAc7vc+nGGKl+6nRL0MhkQAgtu0Jzr/IxgcdK9SIP
uspmUwq98xt+boEm22eX4mImQXzrwSnZE40iIctjPvWLqX4g1wgbJqwCB6ov2yN9t5kXQLKrecA3BEe6cgncH0J45HXBGO1rmijxkMTiJHKcDf2mvkRKrR
OxeoOI71C9+jNvZta+UnQ8hgjz7nnEgsChJE0svNq7y8I83qm9Uw8j5saWaXuTtC0hix7Ib+q1LVzOvV3nkBFzYayvKDt1idXG1Bd9APF+M/kKUdHgBvjd
0zgJaFja1Ls5+KH6C+QMCs9F/SJlvnVR0k64ritAijP5XU0EXdnY8lCJSzIgt8740ZklHc3QqKQAL/0qmM0q8f867+7fIIm7cIdWf0f7+QYJG8aOoJassu
7X2OP10LzJhpcCSR5xVYcIAXLNuwlT2lhk6oBz8peadCSYpxVXQZILERCznb9D2N6s1+oV6ZNP29e0IcjeJ4Wl8eLEDM7Ggi6IakOmzRIh2bgWuGwQm3/O
JJmhwdTRxFgoQVdeRXE91+8IeHO0m4ePmAnXOWSkT/jrFpB+j0u2pgMzRGJAH48u3Mr3abACm5wUBx9Aud2Ou55wL6EGomzb9L6fozlhKKaURP7olmu9Xw
cv4CXyymYl71MRaujYIQuQsKwKO7keykyUINY/j3ey02usQSrs9dWlv/M2clOwjKZem5XMldufK/UyhVtWohSWWDqgiMn1HN8E2QWiXwf5xDdx5AA06xDY
pDqaPWd53rIrSs4COfrLUps5+C98JMXgAv67RydZVxVe85YoOaJc300ZNVWcw8+jP8KZWHcU+Wt/0QquFiTzCJ0/YeSU0VKUv84joTfnWey7CRLk8DznnX
3/UntiXAVkhIWLfgBTvzanQZYieoySuvdxN4U7QlZ5CboJV20GvqmCc9ntujBSbH9GY25SfPl6LQlZoE7GZ5dU45ZAegYiBGgse35xX4JpiHcpD9a+GJYn
fMYaTCs8/uFT5NguAjQQjk3Fqw6K9lynC3ushdyNoJ4pm2MR0I/kUN+ukVeLOXER3hxvwY1MhbafNQtaN9ayPjGsx/zn4LGd1CEd98Kv6qrozg5XsOFTLN
OqPNu98gW9XuIYFu1PXqU8WjrXnX/7XfT1Q4vDN5o2PyhqYfX4r7GHr+zPOiNF097noVAcjptS+uTnSwlP6l/lkDYR5lWJg81dlCLoNIJW9Pk8RgiRSkUo
H2I3wlwqHwmB1p8qd7w00oZjOtJlCZuboRYVuol0tvuYsC7/ZOWCoqbqSbyOc/k6NtMnFzYqIswdoRWu05GXl0tqjd+auE+Jv3AX/IDU3m/OSeCqp0l3Q6
iNta2XPsVjOhj6jPnMEyLqXQxVVnWbQ7V5bLYVRRQr6OJhF6ai4EvX0VNdBhAbIfc2bJq5C/YnUNfrgiEYXlIC/YsU2/mZvz1RidGS4eFFPZl7QW/Y3y+V
p6nXDmMSodMj5L8sm35rPQ0nAcC+idEKDBdyZ8GvfZKy7FQSCOkuZN17KFxP23BLFqBJTWCa7wObYK5yMoYb3RGpVLco41iCKqxv0utYYfXXEM5qUDp6t5
zMFzqdJq+tACHj9NtTiAvsFad9g4n3e3pORBFnxCn/v3CQGiPzqcyYFiRysfrb65rME6m+vC5nYHBz9iC6Oy2eKPwr5lrygChWrU7GP5P4pFU+UOShAThT
RuY3ZaZTB4v+nPz2c4n9EG6+8Pj2gDAJBi/ONEdhgSpCHsOzXzOVn/S0R4VlbiLvYAq9z55GwR4Q31ngTJvF7Io7v6UNuCR4Qyr2TlW1dGouI41gQDl68I
vP3tzIm7aPvjfQRnRk/FwP33shARhF7pxPEgnCmvHP27ePhdXjbYxJtLUoO44gaJjzhfRv6uiVzC229kzuGAojkx5l/Tcp9WelzmoKojuk4fqW/gNnqAeY
7X9bnAh1Kbpecm6pwU7qRXGiwuINT0n7IjdWtDuJHMtmK+NHbKL+UfmXRGlTP4qxOSTs1zsKZdDQ517i5UmUoIUKeU465RuPO6KKt6nYlm1xU07tJXE79o
OzNtdENCbMHyLk9++8JeoM56+2xtUVXXm3SXuKlpKwljR1I65XMlLOBCqGU/saXaUuiNH8N9gnnhUdC8HcZ7mDLBwN3gASNJHr0jkP3JA/kKnQp/H/foqn
XlxjWm78eTIURmrcPlN4A3fxiiAsxLRh0xQAi+EVa5Ga/cGyQ6+6cKDFR1indCG/w3OJS7MxzJNVNjqP7upyUmGP1Hx1guf7XRxt/nv775/TMQ6ci4anjA
7obOeqZNbJ3oW2bg7+fl0ifnwbbsQL5J0hnFNxaKYgio8NU6BNyNay8oToc8bTpRGfROOTV5xP9wnJ0ejHnJ5YzgR5m6eNUZK9r2ycDqLKP4qIhA2jFSoI
HHmwSaaeH/Jx2RCw9UvM6zYQxKg1obFVQ0KI2QrA8TKKHFbaKzuZEVyCxy02Zv8Qqf6wMXNBD2H78Y+m+Rx2RpWUdOukf3urwdTXjdx7HaxjOd+1Qwd1Gn
RXLKbDCZrp4jRz8HKezrx6BJae0+YlwpjMdaa4mYp+nSJeof72UjXa7jgtowpUQuDj0/6+zIhymzLq6oAjJmanok3a4OA0hqy+Thgcc3JHUl6Eh8r9GFqX
Z7XYghFZTD4dk/g/loaSPBl33KYiTNzzztH7HwfEUDJvzZgttknRN+SGpk45pzqFBp7LJfVb2iOCmHL0zcAojRINy4/OvpfonFD18/+n578dqXzKvf6icI
RPEbHu07v1p0co/NyFvhMNO02raP44BUOubChHiwbjhav5+R0dRsGrErqBD4tkyoYF2DLW1wE+3RLOVeUtrjJR6fKOgY6TLt6Lom34vV6PZ8iqaQKb+ofc
LEybzN4zjAqnyBXmHTHljzfTlq//kBQK7qf3IeXrGPJ5fvS53oXxnfT/NiIxMCsO4r0wFC73k1sVr8bHCki2SIZMY/QT7v3rIyMs0wm1q7sUqLS4xy+peJ
zTppKBaWlPi0TE09q3+s+oSI/ZwLpJxC1tfGnZaJ9S7scsXZC+JnDE+fPTulK2LY0BUx7v0gjLaEaP71odZz+glgT10RJH+Tb8BO2PfBWuIoIo5TE0aHWo
yBuwhnfJfy4Pa6gILaUztiiFnGQHRgaHue0zD08CZSVcJX7fwDmpdEy0HrOWAUn+HBs7nTdlhdoSHhkmMzl3bUNK5Jq5dPvR3NQNaaEbuK2Ik5IbPnUFNm
AVNnUnb+MDLVPgVk04GQ3u0tfZtDBmy3555qZKbgaD2R+qCy1EP02i+vMLxX4CV47qkzF6gzOJqFiptwiDYWJwVigkMJbaJRUreRwYKj+uqQMJCznwWGJe
zYhjWYoR2ELv8waP4JotgilL7NhEh6IUlafCK+1Nb0c+/SficAGOdczFPEfML558edQZEKngw/I88lMjW2/7SNtBZqXhHjg37pZcF4k0vNz7I24KkUqBxO
1hkWYmpVXa60+FCVWPnr5ZTNfOvbMxk+CxfPRAHIak5ssy55zUgD2b6rB6+IFhkU4JSLg/MevuAPGFnixp4/ebGVFjstW1hneZBdRCbUKStaffEDw2TMD2
4/ZYQkGkL5F1ocS/uB+cXgdVP5V/dalKpHPSndb83tri4cVXvbW2oI6TJv4a0UzUPxqj6BKF31PFR7/2ZvM+D9elA0gw2zb6zl1lelyYPF7Qja9vkXcdEu
TTpK+ACSIky3xu+/dm1APuTT+SrCopLpcgvULU9ADe/rxZ8N8ibFnu9122aI1fYwVZZdz1hVdx+6n0ke9CV6wTnrbzT/fatlssuDvN/c3+8f+i+luwOjsP
Sc7Mt7S+GDLeuYxmg/neXzJygwhuCFaQAWn2M8TCjp01XjGnsE7zpeytgRywUC56G0I853F6UdEoIUnII8LFsvMdkvRp1+YNh0BW7LRG02Mz28P1ggTZLI
MrIEI6ceG/98SFBdR/s83aHLz5X1DhqX1JEukDjRucvSXA1OHpFC62ThIyDNCOWExyi43TO7ZPD4G21fwcWCfbYIZ5Yz+TTHQ8u94QFpx4qdmsodz/oZTO
whNQU7PgfzY/+HGqjzEZgE+ZFNgvtzQqn91el9Q9nc/yEAeaiS1PixXS1aYLBrJlJLG0XTYr9V3bz+oGwQwC99ZV2Bv99z74/kf/tTKfpmLRi8Qs28bIW5
cHPrmA3J1jQg68+ZGSCNjR0VkGZBrTJUiX3gapbEvFlnDt52y6LbGIKtIJVmQ/dUnrmvsCVCextrX36wDYFtbNie8qqmRozZDsEZZAYfEYe2dBiENZV4mU
MbGta6Uy+BCHztmTXUxt/z/Y9jronhzoyHoVkCHCBMI7Byx2fcrNrs0xUewx0yEwB0rWtYm7OR1SoeU+cBQN/X4n5Cz6xoOd3ZhGRe0Bw5R0P50B9TwrUl
tn2BzXUQRo89SESwzxYiHTqOk+a1ibqp2DiOeX9/5dTkmX/aVLfq8xbw2hdnr055OM3/irksjE+8ggr7RQo4sj/QvsO38dUN7GKEcZY3k0l83WUa9UTsnT
CEM282BVyqnmwTC/aiXRl8wKmTYbFd3y6D0V/rbr1wcUoqxrwktG7TQEvi7snHSTCBOEC5MFtCvixnPiyFm0heu5hCkPzHBr0Di0ahIdq94K+ZgF8DWzuI
59SHRpelOmieFZ3g9/QZXdTF59vXDlt0DlvLD73MUdKWK7vxTTOnpv0IXQ6DHN0viFLRWFpSCoafrHEdPEY1XB9rX/f32iq1zLDwYG5UHjgpdeVvA5YaFc
j0/kTM3ys6jis3QhT7LRtHOWa1Mw4ophojhgjX9PVOF2jqdYQ7lIfXl5Zhl3+qMAJ3oOp1wnYiPtX4q8w6qtJLRUl0Ko+fGkm67G4RNInhYLKP6IW6p+g3
0jbSsqujB80pSe61mr9378/7kiz7ZyhFZbyt4+IqZn2WVRe7v4G4oYMpL41t/bjZS0Cx7WUNhYgembPv95q8ycS+qLQ58R10Z5Rtr3hSX7dnHdT2G/IEph
xWHaOiiu1q9iSzj64ZugnKZMC3iz/D+PlNxcEHdcRO0Il6ub4vXmGDmgC2ILnzgaxer74NvKUtNPGThc4s3EMlWRBeqTduKLC5epDoYYc+SCu+3zwB/8NV
uPkT0upn3eAd1TmI2gIxvXxu27teIzT3qoE5I/uXpPT/PMh5wzPZ0L/IGM2wDh6YyH5A2hG7gK73d5otek07HXnS3cubeADZPp0B17R9D3Macme18m+Eqo
fvlrHVi4cV6YTi0DDejfghc4AGGMxxCWeP71IqTI0YVFEnB59v1+bBH0xkyLJ3MJusC9axb18g1pFLY3cnSxY4iBQvF4aVDcUDgf+B1Px9Ngc9jU9NYJL1
QnuB03/cWNzujHnv8Dicq6vqxPie6f3C3yEX2nSlgF/QpciVCCdxUB2aoM93IHHIa0mD5VdnNprTk7HQheaKeY5zRYvOrkMu2VnSH/RHAUaZw1tyaTHewz
eYLfxb7/7PP0VhVFANKteZmQRpcNzk34x8AVLHw4oiZEewq3diQHXdpa25mWhcmTcujKPfhh/pADM/uYxlB7rmtpw4BvXwg0he6od7Zplh/KkUFKBq4IXW
LARZ2Bq0O0pwt4P6wx1xy38BraIB0BAR3zTdUpIJlcXkC3+8qnUs9RiPZM2oFnMuYPXtT0awcAyqiz2JfcWRJ8avIo5Fil9VZjX+mReDR1uNptqyvENCtK
dhq8VzIkbI3Efrz5yQshwFfVMtM/OnTPX/dxZ47OghPlY/U/WgF0a75eh6sDv9JOAz0BtQj2ZgbMVTRjtAqdTWhhLtvhNte+RAQ62pxjweRbkggTyVw8z/
y0zlRHQIeJUg85L2f6w+qRkivTuvtrOM5DcI6PY3Yx2QGb08Zsa2skFT8sy5LX7wkbCpP6X1Buzetm8BVtBnorFczDo1wYel1h+5skfJsyOPCZceFvV5EF
b79gIZqKImuO2AWgDrti+G7wlikCuYmKS/ahCW9jHqitYSicgNda6YWHT503Uus6RsZSebIEq2M73BNmvnZEjLuBKvur2Ndw/hrd8cREpEDX7vuEIGEBNU
jk5IgzqUHsQxsJ1WC/UG+IeRF+yyAnjO/TvM1ECCb8nU+o58qxsWg6GjhINnNwFCBSPSLqhNZlNyBZIP8FVU45/NbNpoQI8vtt9MLR7aW0ReBwCGhjRLSF
WgypxbvUoAXCr/BFDdFXdmBy156w6gxIGOI2z0lY8eR6nRNMOzmT9x1f/uU1Hh7XSY9xLFFo8g5e0Z+aNM7kB9/x2sf1klOy2eU0yLcaDMmNVcUOZW+cQy
X5Bs+AAj5/C/VjY7nqZVHhQbAP7gWcMqj+xil6sWCPqtm38z91yUTZLJ2CorW56N/OqMHWW1e/wc2MTNsC5b8etuPRQW589Pe8lPYgnyDhaGhkJBOS1H5g
/VxkKj2UrcvZKp0U/Gc/6qtjYFhGD8LGiEsB5G697j4WKSMCnk7j9T6XBBUIkBXUYRu1WkUhZQKRbUERwAZOtF2YeI3JnrPiFxFEzpwSgTqghCKDaRkZPo
8R4zLaMw7yBPqmXIszpghxYWg7tgzKmS/vAwLJK1K0FSkkIuktuFnpJQ6FSpBZZgdV2yIV9/2awo9CnmtjY1RVeNtHLQWU5LJAB4it+84t5cS+88ROplI1
6Dz6iAcCZ2QYghnwoq58VVFggrO5YsFt77rUUlSUqz5AMSnAx6X3V51MaDv7n12hDni9vyKr82/81dVmEYaFn1OpMZZUsbBQfh0Z/6Z6dQ927/MmdAHnnH
/KHbAZ7TceEiiVz6GjcFVVPnjfYBV0iXX0bI/5ZFUFN9CCJjUvVhMed2+xJVFtJPq0SHeJcXI3RSKV/wLDMdhtyXWsz2PePJqQqvzKK/j14MfVHog4Qdqn
ZOywbFqqcvW/tj7EhBpL45L2ow7WwX3Gn8pS+h0ym7PhVnkntrsOz2AG7/zX+5xpq19hFvehTZ2C419JMuICRGHznDSN7rEM6Adj5Z1/AaGA9jl30GHd0+
s0LPIER7wk/Axb5NDan7qukpjLUziiB1P7arChMoQ32KFE8Gr870N0eucQyo3dYVaJOSC/E+fwvY01Lzn7XXTDzynJIJEpqDQWlkOtu5hlVOmWPjCOipw8
emNeJYIPHtjPnCdFg2nzasweyMEQqyEf7RZqo4u6YmlELWeXeooNpU1IBsSSA4X6y9kZDKuF5gUbXBqVH435v9vCOSr0VAYr8zWIi9z8URVyom+mHrI9P+
Z757w1ZPirUi7tagtUt1gBs3MCDFn2YsL9mJmkwrjMsFr47rWkGmP+IPnq2drFPsk/EciM9qVb1uiq1wrjkjQiim1Nhvw204FroEo0CIaNMIS41jSe8NsG
Mcr+GqOtgX1tNnp4NPCKbVa3GqOX/OlmYZKmshluXqlz2BgHWoSUNzjfx88DujBear4DYCHlDTv469Jz40EbgsScWjLup0eUIjW4zMtk7iPWB5oIVT0uAg
EbImpMLZlvKkzLp3uHTPLnTCA9TMHSGPbmUE8k5u0fvgzs8edlHWs+eNxEDh2cXKVN0fz2n1wsoQl943lIq0mHhBn5VdanvQGa2FiorlmLyYlHIzO7Oa+U
0eRW0THtTEt2nnkQjDFcEnXKFD2vXxnDVcPl/xD/DDi3/9rfk2Ae4732nQooTuoQ4SUXP2ni710uy2feYy/zOQjs97ulBjBMcvHshu9IW5XD4JP3I1R+HA
j7IheaL5EjmjrofNmXnuzPmrI61IpTNoTemdWMWVxxfpz3SWQzLGmNt+69WsoH2HszfKxpbUKClR+2NBJcanJcj6mFMtdafvlzl1hjGQprBsU3ilxXqQaT
wbmYfJ3y4qTkPobCYtulijSIFkoRC9jYZI3gI85vVW3eVKazNW7+OwQcUdvC87OrcPmilg/Ko8ouM8ydb+mms+oKF5HRZ9GxicJyFlvRxwrAL0jMFvoLGe
SM+wrN2OfWGgqwRdPRbudgqa2f0kd0HGlMwPKl2tYmNKmhPGfPPplHpJO2Oh4qqKDR4ysZ8DRjb9xUbwEfWCzgZ5Uk3JBNWnQKCAKDuq7DzeIz36WjUPds
W5YQHtAxgl2FSVdSlzF/KE5PcO0QYDauYYA5n8eASWxw8GO957fPx3k2vIbxBgndgP6Gcwedq3l2H43eoZ7yBNR3PNIMYLY0AqfQwNiGaPZ6HWMIPR7BvP
7Bg5cOuZwLfG7QNQ77gsjfkvctqvyzFD84af7VdFcfLKTpA2c8psU9rL5wmzd3Br2AqdrASgxlHat3TjfqBA6lbGYqrccBWt7ylDmXIUKgA3fZwLj80FZV
fAPfdmU6+A7okybF7FCMSeV/FwEdWyjofn7dBKbDOtVdIrvtfZnUyE4V8vFfNUFEX+NT3RtjUucih+qpJWL1PhKaxCYpK/b9AhNG4ZjAc7zj5dZJf6RfrR
yI5waV8I6HST1OHmHerpZ2T4Qd1z6QmZfNwXB2oNdZU8E2XNwzwrihgSu+YIlZjSvAckToFVC3MCNf5ezT4OcWaxD/U1Ee8CRL4uIXX7LPaFEG8wSM+KbF
FPMIFdlvd29C7fayfq2PlKr2ZtS6FdF1jnkSmtE5bO2MJmPd8k5YX1KDKaKneOfmF781kzLy8+aCph7lOXNmCZr4mcrlekWfT2ulcsQKjZnZffZd83m5Hc
yCJV5YzvH0fsQdvK9fMEqywSULU75k5elTMi6zy3mD7A/PzUraSLx2RZjbMYwjduymDZ959FSV4/L8Lh2iB8USddKhjGmk58eEE5vMEfOrGGrYo3wZu6sy
mVxt2X9tpq3AL80yviSjYCXodTDkQdDsWEdhS4PFApO/f6Z1cyhIzVXsDJi/D64Js6GDXPw5MsQuClpX+Fcv43lHv8a2HNTTf8J+elUSQ8bF6nYl9syvKc
xYQdazvPpqKaJRH1MaeHr0JytbbDJ1DHRFBxXivfxdpCG0MZ8s4fU0M5UMEHbJpO/TQi0RyKyOmRFPpAW/qgkGjNijkozSS/KNBe7euim5vlgXBTJdVYqE
qrSBHd1b9Eb3Om9frmoSzYOpNGiH5xK3VeltLwxuxzTWJOydLxEXM50D5l1FYAmpGuWrTH2Y/4bhMSi+dDXExmShA6iHMqnwyGInJmMPPpJm+LcErRT+zx
Hjd+39IfBqDORndF29zO1IH3DsXlZg+Pb/FIC94N+M1BTpQWueyOzWbhaeLjyg5PBPlnDCItQePe5XrjI0T2brOYEI/iJl/g1Y3rl6/UfggPt5ktBNCGFR
6L4HsjSGdvo6yGsv+OBXhuju+G3wzcEPRR4sya9CR9KlgzJ7DE2U1epkBQE1arvbskGggDI0Cd6jSTY9uI5UR5UAN5BlcJyG1v353G5DjtUCjhyeKmgbln
/soTvp/aJye2K9pxLxD+lzHQCtQxWl+V7m8VwoBSfnd0B9oXNoXvZJuCT0XlkpVIYnMgV2Fp+KmyAE1IO30E0wLCn1pZRVfgNMiiWMpKsR2PWy5CX6Qo3I
+mS6O/eGrxDtEvBVdqmjhJrsxXBDOHmdc37BG6+zUVrv3u13y/6YSkVqKgcPiTiYmWBX9Z8SRt5vxaHDr0eMe/nln2TOqCQ+NfpvRUJzqttgzMo8nEyETJ
hy7ezv2jh/L/UeOSirBSMsLwQbqUMzAVRqJF+qaFwEd1gvDw0DAoOWfvZ2HGUD7fpQJYp3AdE7JSJolNXkDQRYUnhMZqIUx6NKpCzD0doK7ZfGHwDb/OCu
EHlZBDwMhcmoqflwtZRsxQquM9eZOBXO33l5SrEIZLJPQq17ymknHFx4qfhhY9I+zeNjDQPHluYAzwiTB7oJIpiq4G6U+/zEU8m/mdR4XW5CNQLwAXHW7l
uB4W3yrApfOaD6srDM9T04gkeU5KhJlAzYAeFT9SpjyrZ8Ygjl2R9XFPl5kQvlJenf5jD0BhHqIdspV8PpClZd6g0FwsbK3ny5dFk9efZeeh/JRROLzM6N
yQNC98H5fe2CnPxNxoacqiL4elW5iq92n/uKlm08Uj6iX7i8jNsWWe+4AyvCLGC49JhIv13l6gg/JoRxwNwVN7/7MbKmoz/Ub7Gx11JWqNR1GwAESXJaZZ
5/ECUjcSgPWCEyb+ySE2mL6mHf/DUqOiOWRFZewcpjVoo0I1xDvdXs9UGsOb7Oep5p0xJ+HvFw6dcJEkv4ihp3933EedI7D7GrwCumfiEFdT4FhfmrT6gO
cvoaQV95tTKRUZdDE6aN17iWSqhBoz7M97XIT9lTYZBWxMikB2Q4aX9YX3NaGMYx99KCGSHyfIPObb7MeApUuZapdTVJxTmHR/mFE59vnA7fwjzlTCR2c0
YzGJlSgowPtEcyyeF5qUSkAoslmKv0mhDQ2bj8zj4mMFAy/nx2Xu4WqNjfpr1zHU1XwyK/yoc0gioqGrMwfS7IEqhFSphFuXiuNykfFXZx2D0SilcYfnpn
AJtglodKxS7iyQYwxUgTI486akmq/2Ko2scrKDwNJXZhylJiOjSMdqE/SISd2v/zyYfpoucO/nPiMR+qj+TMRbvSpo4XJQmuH+Op3+Utqor+gd2zazC9/t
Wq84O1RV3mFm8dMhSy+3XdZ/KZ2JMNPicj0rXIIRFJpTpjygWgOZuxaPqBI6Tmsy25T9uGkAnK/UIHRGO40I5uSv4s9J7GnFJB7LNcF8bBmr2IBRnCZCas
APJEL0bK9U4DyzpST54e7MyOqO5lI+0r35zXRQnDc146h7eQpZrkwIcFLeurAmal4mvM3KoFtjXXVQ7QAOAezt7qOcWEx8X4yRh87n9f4lQ2rNtdAnjTVi
6tqTSMRfYI+eJlFdwum6kqoG61DbQQcNfs79Rb5HKZzz6ldch4jwun9oCx3B7i7ROMENNU5nsW2kzi+VKW+YYGUBAp9WGdlMSt4gUxpf97uRTvl8DtKxOR
K9RxLP9IQ/UXYA1H7JqNV/dILCt7wGFTXNFTqcoNEQTAavXzT/6bbEyCSC6vSgAp8PGCgkYmgx+ZivREAm25r2BmNDb2FPU5nkOdRGgUrVzuy7fVoc7FcW
rO9zvaYOG+QoOovknorlcs+TZs5g5FpC3j1H1TRQg09YnvDljpHRRC2ef04hNc17RPUl7hB45pxRn6dlQGlCHPOzjjmw1TVBGP72YCNiWKdfAszDXdMmiZ
MOs810h8Cin8uRiZxD9+aN2bggOJGtqXMqu5EE/SBB+x7nxy6UHKgZfqQ2HeV9e1J57FLeZpYNacL7KVprivhC0hv/fI8MhBkbaCjZZm+/AGo+30k29KUd
LeI/hDDhmLtnQ93OGsCPDRn4ImKXjKR+2JgHx913UbLPysVwn/TZtFLRg6R5WMuqkOvGqm6D1F9dt1mAZ8vy5xvJPG4YtQ79dFMIKKy0+/Dn/8Jlq1rTlW
irFbEv0n1L4+zEsQ1dtizJVXuUO2RQblH/0dOoZKmLnouaeGF2H+oEMR9IA8I4Ef3S3QnH1pzbO6Al1FWFDTyPDlxvdNUcEJXWJm/deDDgwyGcaZaZokqU
O1ZETHgJ34ZBBzv9DpBjzsr+k0ObNdFIRrXEPZY9qOcyzv8l55zCe4u4DCf0ihT/M3OSLBl0tAWOGc98FNk4VK25Phfx1FTTwF8uTxSK8OWrXuyVTVp1cb
apKmN0htSDHJPIxxGw6ZJ5CVf4xCxUM2bvnXpXYpsEn7C8s6E5wO8BxmEwwuTGMC41ntTYTRdJ8KW5feakwYTnTeIKrM2RYgO73M+eXarqkOGM3XXEC/zH
qIbV6gFkPB7M9Bq004s6/DN9htl3SoHBwsnqwauPbYBVNUJZkQJEFJHvFpJSMjjjMGHUZP80zi/hN/SCmygVOh4bq44XfrWIdypS68Sq/TS2KExrRIDD77
wIlGA4xd0i+98l3NrAJEc0G/fgA+8SbryofpySGWMImjqmpMKVity6QnAjbzTOjiMJ5QjL7acODsL0MB4XhmkLokCRVq4FH8gYd++RPQNck0ljbbM+OfKU
pO5QNvt+WPQ/Cq1sYeQfcGlp3XDBUqgnUDPhk5E+vDmqE0y48eoVtuSMucW+g8lcuy7y3XzX45smTqAJoEiDSSiHK5d3quix+ihV+pMgygd94h3FgRRI2/
VWwvfjSxo767XI91HuSPlVcIXZZzpQh98QVt9Gp/evcvUKmsk6PptioTqVM6CLPfEjWkXf0FjdGw3Gv4jI74F+jcD4ss/OTNW2MQ5RMd+7nvi3cNsqbWyf
ypMJoMvvehqn4LUCKNiLgOGn8uJkuCSapAymWgh6zKnI8yJHjeA7l2h2XxZtWwnsjRx7R66QrlZj8Sc9Wi8s95wpHebBnL2aQhNlAMszqdSW+uY1msU0FF
cBisJS2YpizlOsX/Mvx6DW2CxkObqwg6dsN/DFt57PzZIFdIUtVMzrKNZvEFVdyCM97WZcoraMgvx+nnihNKtd+wE4FolwCYQYExbv5QXc7Y7fppzlNxqa
uNAff9covhGec/6bzSpazBV44guUtEUKFfVAT1npcB9iYvR69CaxwzymXWL4P9TfVPNiXjgAea7k2sV3mUgZp+m44rX3dB4+AJ0okKafDBjy7LYV780UbE
ZY4rJHX6zSmd/0tYK6ahtIklLG38BZbdltNRYluREEH6c8YduMWUJCSSed/7fAxWQ58QK3fE2n/EB6yL0J7ijyD/1Tjf7tkK1+9hulElm7L3LJXABW7PRp
qh9UptmXLXQXR761FWhMGNDp09twfqx4QCMNLUJyt3/Yyd4tBh5IRyQIV/sUd7PkRXk7DhD+giADne2rGnemcFFR77msfaypAw5TekKudiyNB8HwLC/Fs4
JwlWM+xi17YPLTX3ifxQMDH1ucD2wZPmYe6xN5wSWEij7VlL8gXPm4ANHsoY98EVlXIoy7+n3tzmOmfjOwYVOIk6YthN1CwP6vijPwc0QX/0JtPMY8ahxR
6MdL2O3snXW0KNviATgR5LIw7sGy0Stz2Db3JGzy5qb6p/9OSk5HbkfmcHeHEjexEnkOEuo6xOTyUJoZ1DH+gh4rpiEeAtrKexOuQxE7KugjqExOVIwHug
ru76su3hQbbfBqam27rOpXmzp/Erk0gjeaeu0r1PMsDKAESzBwLK8UmfjZVoCjNTFsS6dmUjOUNdwW7Lt4ihMk2OzuXr7Cp3AbxOGV1udKNxo7HCQDgEae
dnZ0ry6b5+68c/EqZ1xboLI9X1hEMeB+fVFnMlS36O7jfQMaE+R04rUZOdkVIarHXpNycMq8xepzs0MECKyfTr62D+ROD3xf+ONiKqllDGVldbgow+ksch
m4ubeFkTc7UjvociQ6Xqj3YMnRXhDpWaAdluUD4p/MM2HZ1L9pFFXOdXD0CUGJnqpHRk4w2GiL+lJXUOMeOSV5LMGZUmq2zSaw7donn/UnqP0fqqEpEiL8
kG02zrU4O1xjg0QaR9ysAkT8QsDjjTc7VRu5VQtEWaZ9rfpWfFc9I2n+Dd0uMqoYG6KpAq+6X57K00VUcKxhurf0ovUNjtNI282b9eI5YfTBx9o4DE+SWq
p0aP0Yqm8z2gWlne4TVQ7HTo3uWWc0k1yB6LbcjgSDQi4qAtoRT4LQ8lYcCjQe2btvlI1Gfqdo+mqZY5rjPm7TCnTIKmpXN55gyKEoxuZg+fvecu1ZPwAt
ydYy7DlXOPSoG1KaZjMCeo2ziyzTP4kWT6AA+Mdtr9PaRA9bZAvl4Iy6xRpt6peV76+nSOEIdIlykP3FOe4CqblcYP/Sn4/WPeaajJLvjoC7ekeSTfqjD8
hAruVaxHi//4nE0D3LwkofKPlE7AHmRYb4spCXclJee3fwjDZVPCwO+ZgXWZXWlrTeUl0j3u5vVrH5HoUmiSKktNdRpQMTW1xrlcB7I/Hp4svsC8aIEJwT
pv/UZnuxqZ0iFkFo2MnGOCSRyjK920aZDBHjyK1gj+G85yOex3Neay//wnpyoe7f5Xn0gaxhctEfWc6FBFEbHlz8aJVelUkBrQ9r6kNkx8jiwVH+0BTZaM
Ys0y/giZHvDhLZJtIBbzX9cpPerM0I091isLo0L4rX0yHO2CSw7p8XliF1eEFSiKPATlTehZMNg4cPp8j2KZlNFytiLdsgBYcuVVU9yDAZd+Spdgyo0VAh
hoqaSrD9IvW31tkYJ6+tvfYg7s4g8UvsTBj3uT5ptEiuFJXz29sQ2FWiSCjMEFzxLnH3GvyCwdlkT5jGh70JNtKjkdRTRHO83lVXeLaC0l/4UH7zUp1dwX
Bg85S8pTMdsleuBh4pSMVeCA5ldkEH4K5Phr/2FNoTqgxccp5KCiE8EGRw2c6izloU7AW8PfjgkT3m4CSCNEkx3Wv663EeqkWdO3yfg5cWW9wbhxhCT8bc
i+BjMEu9euVhGm/SqGVyXcZVYe5/5AQkm6CvcORx9ogQEVhfTuUSe+per0CyHPDDXvfJWwcwx1uE0dSXlXlsDQEojCaDaKBxEMomKCeQ+qozXGTRFrQVUl
4F+d5dizPA8qaa//sMrE2JyIUfR6pLpPDdf70n59W8jHRx+MPWHxM0PkORvz3NBKePCzYJZWIqKTovYObZHs+6tStS3S9jsvOGKUSDbVqz93kADMLX8H0R
pTvF8imnKq/jlhgkQEyv6wdXY/4AnobIH+aVptJBFuKPTrIhI9FR2N4XTShB+96NNGMYpNtTfEEXvzaRVNr7Ttjhg9uOW6Xn8ZuxJ/4lYkjDJgcfp9Knbf
0YGDcwG7BGBawz/Z4m5suMwOkYNLm4lsfs7IsByUD0OqpOgcc+efdcWpm/bIGza+1E6w5vqqNWLHPoEf9/GkSjwGQU/1M/XVnZvg5kgmjAT+vk/I51WwaO
4Ffss/b1fTNmqCun0yhudVI0ixjE7U2YhoaV8gShNZBIvzl5IWjjTU48XW8oxArnbKF187dGDfJEgcpyT/4IqDwxlZyMUz2b1969qFit4EuK2ah9ipYXuT
PARIls+XgGUnWv8ZxZYG+cEhacFxSbr2vWox9HY8BMJxjMy15nSmAjlxlZa8T6mZrc5nqaA9XGhZY4C2HOjxnyhT+AFVe03ZhKFyFdBcAfF20OtmZcMQcf
9UJRCgwFuqPnU9CNiZs0RUcU4rv/cpb4voyDYs8VfTVq8jPOsbwpHVVIZycawZk36e+YFz5wUuCn3kFXXPGZ1GaUohQHpyCLKG3B3EFhkZGFP9nLPNh5Rz
OqPB9nLn/9Z1pHy7jmQ6fTU4M4zl+Kc7RyNOyuAIfi3d3DCsqo6MLJz0+9WHIlLIVtUvCVM04nE4SlmBBKPTqpS5lz+EgHCLUeI52SDn3jfMPLkGhS6k5c
bOZc8S/Jh07k/ZiMp29DiMziRdEIDCrnPfp3pMh4HJUmFSVgXHIoqDtRrzeNIqTONNfKR8Tn4qQ4UjKMr768XFnBONvkfZwVbMJQvoyKqiszc/l2UodqmI
xaD1+N6nth4x+7OL10YFsH0YGMhAyU1jIR2+vgP5Oc8kBIh6sWRMknUTa/OHpypqaZ6zz6lPMw3oC87L8HwFF8I218n7nE/JuM2I0S7ixVMBVoWIglgknC
Gh6XMm2l+VIydYQzpRBuewBPmossneLp/VJST+cyB0yaui+/Jwumg+npamQ5yeEPjW0IUlnKcILIXGoqtnM4cTQaoTOdG9Rz4RMPjrICLyQge+buChdB9V
CQ3X6QbtnWS0/uK7ra/vUgao4FWBN4f2NdCixr2NIf43A5VdvBCXaEYHrjydnQiw2D/o32b0do8n+tqXT5FPZmbZSKrL2mKGx1aGJ903q/58H06Yi5GtWr
CD+nc/lLj1hbGXMtMgshlPyV0xN0bNbIhr2bULtO7byq/xttqBNhLMHaOEwxYb6gE4w5NaJlBvcJUJm7DS5IC28f2ozqPayA1WMlDDjiStr6iy+j/4b354
eez8gLH4FL5TV8kr4qOYoo+40b07PQcPArJysShMVIgwaH7R7+1wOjPcLkBsa4p7btWAwu1fUjHhNepAVCKIjAzlLbbJ0NOpljsTfo58hr1b+n6ZhYyFKB
zwHcIdSaKE4aEAmeDvVRreFZh1Z8UGko7Ej1UO7qCK4zRubmi9JoleBumTqUlK8IUdz0YJGoTOPJ7/iTbg7ypbXVNhwlwVBpqZ+HJYANKWcjKxYdb0yx9y
qfHLs4N/4jJ3TGmIFFGTrnyX9IRdRKlzi/XApdhdWOzRDfcRI+bnbbDFmPZXIqEHQ8YWDz6u1eVXJgqihbHCt/ITS92hTuQL6ucSBkXJopSnSYSkTbTgqw
wGtkZyWUvXVL+g1ZbOKvkRGnB/P/tvfFozOnpoAiFRywFtDcXw58hgQgimoOY2fRDvhEjWthb0R2DQ3dVpsWmMP3DUNdW096nt6+zXr4Yy4+apadwOsTE6
LVFf6S/sesMi1Q86nZn+jlZu7V3dmOYYjPS0Ql+z6Dwbkrlrv4yIAXkO3wSfX1XfEYZlCBzXQOZIYzZPnocenkqsigCB1xkzFqBopYMGGbZHoHtwx24VvG
47uJAV+7leHJjre1B6eUjrrggQzHOh3ElnT2VROPhIu5k6McBVTuVwu7KnD9NLj6KuYqOCmMFMhrvPq1APuC1bb0EsBuMSuZQbRxs9oCK+C7yB/W3nvrdv
CmFSyjY/RH5uRAyfjl4yhKkCY7Tvqld+jYTAlmQP42CN5Uy2//CNYpGKf3RdKnLmJXBhjxYRTHy+X3EKzDBM/HxamLYLbRXzesKusgs06y0m3AqNDhP70w
1tFSZds/us4+c0+kXI0DkZ6D2U+T6V+KUkIicgVHsZdl0VuHCLIBOaTPFQbFLjjI1+36gaJMkHhXT+knjfSM1mAHWzmrgs4BnJ8c4aeg4WhZFsLpYiALUZ
saCwjcaGYLZOUpdvClzS+dElG4P3JVbwRLXnO5UgWxLLmYPCgSrWlHMmurcuxzDmDhD3JqqoNlmRr71xm3z+8Atgb01ablWc6kP7KYm0cVrnj55YnbAAwB
VudpsJFxLlCuHSZR/JOrEPm61BLB11kBn4XyHuWS0suzSx+oz20fuZeecBCv8sd3+Kr+vbifRiOeEJjcF7KCGGf9/6oilRMImwBc8GDjWj1aiAmYvVru9R
gZx0hZgXM3lhAhxcTcfiqUZw1sjmOTwyN/GBsH/cAmFhUClu3trAgg78hR1pPWW6RnGUu8hMneMq6TQKdAc4s0OBR2Ddn7/OJSq1o0QTH5a4h48APOO2gH
S7SfD3RSEk+5zRX52PFQXhALxueq3r/OXLeGJrwZx54S9MuVqx5StHs77MlL5LxrxyDkyCu+0XxHdzo9EnnkPEWAEQxNEQiidAH1EImY6kU7pPBCf1K+Y7
ut558PMjmi4JShoZDilwn4QqG2B537idli4L1nSdwEV/H5FxQL7mUuEs4PC07IUMBMv+gC/0yt7gqUlUoXJFBaJZNKa7zfNK39KigpZ1fT64xY7UtGScuh
K1sc/KCtbEH5JR5Q+eQwrAqUMUk32yqFKFVCyuU+EgIEEdG1kolyzwIzOpeaP9F9RJ5y6rX1CyNgo7quQ+VRiefkjHcGXoyc7xSe2oSZGeZEiCYjm7dyiL
SCfuIJ2pn6kEJgp07n1jfL3PpPl1dI8Zz8yikiA+Jb7/g6mvcFOyyosfKprXmzuVAqeqALrqnTdFY6IVbMOOdpyDiGu9/fCnBSLe5ePV0CGs61Ef8SAW3h
y8cU8pc1qFDwaIw/c2KslRL/g5ndLQvnGvU0CMN5BuLik62EsUy9mXEgvhSeyX18CglO7VBaneGGjlKanBKriD5t9XvyoyHZ4F+jcVVtDvZXb/vio7pF3l
jplfKCLelBksdxxO9XnbNhKcK+pSv4t987o2PCvYUHHqOQWlyGROIdBUWpUGe0bIfW1gX9EiqW2C75lNj+j6HVTke/8LPCkw9s8G44AjvhCIgo+F8EnKYO
6JgXbxd1s7XRP9sBR+V2CeAaUu3DgfPVb55ZnkLBrnHNxq0NR6/GhvLE5cvN+WYn77FH1+KotU/AtcuEEm6uypNRtvXuYso549lxBFbZAIoDK1IfahlI1h
gw6dSbfg9ejrkAUWyHLbd7qslG0gv39j5nO71SApQkxh6vCRFu06slbbxOoXfFpPxnbJTAhM+IKm4qQJOaCrOQBaKOtc6oyXYa/4DZI/i9VViSqTSYvy43
53FWGXV7+oN7g1R9I78ne3FVVH4mXKB3ua8blCq1GelotNLeFjKr9bxQAce51ibhoiiljBNp3TGhCQ4xwZTlacxy2GgcN8bSq64W3j8ei/uNjvo5XywGiq
KuvZZ3re+VR6XH49ohQ8V4k70Rs+B99tJIOBPqXsV9lcxBo6hXHU1+JBQXHvUXHgZkqr+brlxksMkA8C8qU5R77yMZ4HvAE5d3WcFEeVOvHmZ0wGZeUVQG
hxpYIQgsoY4wyth6xc6O1xYEbFd4G7Lj0TyLxJtKG15B6lmlftnyYOTqqMnVj1pGAxylKbaRAoqYz296EoXJyPKHirCOPHU0TZYzUeuaJwRz/CIiSy7b1+
6mhiRUG4vDfbMwpbkvKXcs5IyZj0MjzG4sySVVhGRGEYDL2D/+QotCfYf4m5fY7C0DGR/9jboThSq5FsgUfS0Hs6xOImVWWJRI3m3ZRrV5WtYc9yGY4qQo
Jk0qOFl1tVYu7xGpda35WUK2a37Qw0I9WQYy6WkTiK7ePZiZxJWs9A/pj+Wk9pOMKzz9NPP1ZewWHQ+0eG2ZMuSd6DgDPN6ToKHtbgnBOxH9HjUcM1wRou
YaDBYhnikbGILcFJRyBXh6XdPHzN52wWcU6dzAIVfUZzf1DZuX90160uHoHqt1Bv8qX3G1rxz7h25iRglwY4XPnwPYEN1oVxSRcpXZ22cdMp0+cUNjDCsU
2bDw0D5s45Mde2g0Ehe85ETNrSQGfCqjoI07UqtUho9zhVGv5M1pw/OKCS06i+AL7lsSRc5NtyeJ51VGGFFLFGUYcGeVFBXi8ig7qnJjvekjObfvrv4A8e
CevCLrgZBzNVBbM2+0uTcrYhZxkBEx6ib9gy9dKKYBOp1dL3W5MYmYSMuXiNQuXgP1eYeHRxUKcXCPjBgwNT0Y11vr0sCoOuSeFQ5oTRxgzE0abzR+RFuC
W8uH1VKXvcJXVhXwfxkjTcf+dk4putwU7IQEVHAGnlzYcS/TL35ZTpr9Bpkd5G+re9fo7Z8bOP1SCGJdC8QVMBVQlg+Oryy42ZHTfLZW7xXxUpTRDByFBr
L8WToUpgtYK08CF9/lnEtbikT0bDSlvBr2uu/ciXAEfOyWQyeoi7TF1CgktbE8lrW8M2UtY1MTphCXYQZgiJBlub0ppdqofDWqqThcIMotKqBRp/PUX2Ij
aDdS7NSYOabVmdyMajZ9AC3MzqZE687Yt4Et5SFDtoKtbLKJohEqTQMW/nn8N0bWrT1LvSQ3T2RlpnFRhFvVkIVup0m3K9mTOzGVnYO46lOcEQLORCceFZ
+4s+LMcZT5j4IEcGbRg29ITwJE4NuSBNeid5P8XRwWGLe5vowhwdHnPf5pG0d+S4u+w8lvyGYVhjPRPzKpZ6Vbrz0MR5kCyIKPqJ1LWb9BrjDUlNmOb+fF
jZHjQpQsx4EOHXVnAaTalL1EdIk/xR+UQlGunR4Wsar+VHfb6sI6eOXfnsURpTO29dz0UctgNewDgdOqL+ObJYTAa4oqfBl8rtwjbOef+DEpDUl9D0DQh7
3uOTHitvy48jsRpLrJ9nUJtdHlClE8ejx13cIPa4PHsty+FZhJYQzQZtv3C1RkMtjdypMFFartL+FE9LV+e+zBGpfJAkdgA70VG/qrM5rxSUXUptFQjcE/
LshqosPuy4CNqdJdtj9PKH9a0HiUbxRxCi8qrgdMggdo+AAqjlPM8Xk9tA+6YUXa1zM7JxkYgfcfGdO3jGhRlKZrGg9hIER4pcWA+Yxsl05omOILxXZ/bV
/lV53MQ0LNLI/tk20798/rl9W8eKk4OaxSZmsCKiMlDCqvnxbpXCUdtdmfIWGMj4jpG/5p8q2zyyxwVBhrNZ+hwoD+d4WdwByYRPO/v6I8lk5mV4FBN61H
TzwETerSOqZVMvHf809tQk4iO0XEVNeYQ0C2ptIx7ups7ITMEPJLM1xTKYrjfkXrsqEHJaFDPEEoH/JVVxjN4vgvsIkiakMuQuyeQnRrbzG4d0XjVEuXfn
zeYO9lprwJmsYoTHzocH6+fI2SbqAEibRe0Y34IMqIQ0mLvGa95r+jO7U2PziR8dG79T0vHazyFVGAXQXpTO/Dz7UeygqPnynkMFb8I51/HQ47J2PWAI0v
qFsM1WohCBMTCNDoXuRK1SUrnCDXzRAV8yf5nVRVkbqaLZsMjQcd8AIsah2ekSuGLtM+bv+OKf91G72mvYKMLslO7ZtJndJPGGLCoy0I7LHG7gZFItC3hM
SusliRbv8qYslW0Y7kUBwTt/3X0wq58KTQM3q67D4FVGuCX02EAwmAmEv6/MvojZXhBwH7DP6Pn87K6yUkiyov2Qg9PwV8TFyiMjJIJAIZS45/C9ulhAYw
kVwP6/zQjGd7jxHYI5ydU4JF6PGWVwQEW0bnUfTgk07J5OmBDxwhjF/IdUKCN3SVykXeZWO7ozEjlrcLGYcO89IMndymOBEo9V3hHzFswQELwT1Suu64IL
CB3AVc4CF/On6lWfoSiSwSR5viB0k33BE/GyJycODW7l1ro2+0iMdC5BT7iMY2qlg02TQmDOGuvHTTFW6gzdGMce4fro7W2hKggfLNPbnYFELH24+/zR0w
VF7Oh38nuIE6SBkhToI7w95qDeznr0hiF+T8Z2/xozWl2VbKoVeGANvPSX9RlYt1QF/v/aP86+vOIdj3iPNPt4ct/qGjTSUC+j7VFhaZMKrnVH4gqOHbmj
Ga0582a6F0p/Z08F1EamyZ0r7NHfXSpkJ4x76pepNqFfI3Phw5ocakxblvchhOgKKJNHuRqSL1iIJwN+h58/+fHr9B95QJazYvjhUi5ZtUi0KvR7Ie6h4d
SmAlj40mvzuqOaFG70hFj5hGHAsl48TyGg4b+kjK4oRNzUlEK1oXxOtQavPUzoiHpItknw1iTDtxtjgUy387L1AiRpvw85Arj11ceUO6oB61hEYtRiuvJj
EqOmurfG8S9CRXv5fS1IYmhKf3kqG+P2sW82o7JVOjMdi61JvwYA7fqlcyrWKc3vInP5n1Gkx63jWyxy6avsZoLykkTlKtL6FbRdOXOBWAO49zS+EEAiL+
EEBX5kiazgHWV6ONw1xIi7cyw7N/m02XQVR3nRW57WmRPvGsvcuoyLgs5/yYNvLOYGG2yYwd9i28aHpchZTKfpA4+Qic6JV5g08AbXBB4pFGN4G8i0FwHI
5yX9oAMhTzHJNKJhLFL4Op+9aOy1LIj1BcKzGvjkFzve2tGHOFa/OCrtu8U+jCsd+sCwmNeKp5IwZ4zXusd0nefglLmPtysdz9Nmj1mAIxPCDBIje3S5V2
Oe/GO8IRZY08fYK+D9ZO7jX2vPiW25HKSqpH/Ev8zthHGcu/sBTpAlzMWQCSpszaXGZ9ZoiYdV+rgHNwBmDQh6mh/x4OlfmGMcBC0wmeVGHF7GvATbwY0n
CL9DqCVxLrC0eNfL/z+9/PbK97B1RLvKr/o3/GzHMNsKNWJhWmPK3gQmGZKxw23TYFZWh6jhBN1jWXFf9XrBMr5f5x63Iiu7K17DcEV4Extow7wUGmPsAe
wJrqR3Z932dWQ9I3m43pi3mRq4Erdh8VkI/zCbDmXkDOWKwZcMdOogCcy5B18YEutqK1ioTeUNjnpaJ9NlrNF12vIv0x6d90nmRd4Vrd3mzDp4q6fiW543
cYMDA2YyhJtl+zIUkOMSDa+issRDCZTvGb4Yuy8t8enVaFIChs2nJsjn4sFE72zYiD2OYh8apwVL6GWdQV/znzYKKAQWYIosqn0TS4MITaK2TOG00wI9sR
8zaeIps7ihMFBGJJjn0Yvl828CRsmw2RumMNNfvyCVyhjPxz+fOTkbZmO1n6fk1H8uJpa+FokkPRC8sXotpjlPdJ81fkWfi0+RU/YBFSk/smb9a7ioPuUK
66j+kGkPzwjjco4pNMRCF7bMcdr2JiK915v8AcwCS7dipSg4hQe7jqKlPcfAXSL53iX0RK4hEbV5/OC/T9JJ5Oua0ql4oDg35Qk78MLc4WFl8eCdHMuJcf
LoBDipvhCgqzxnUuKuVxVzPU5UCcS2/si0TfvjtJ0VOxVQmF+FumjgwGPScqmgNCr+ZV2+WBFV3Guyflq4khDBGv+SODv5ysrO2eSWx/3AC/JeM25dGGR5
h/cX3+Gbs0NSVLk7KeZV+fy/5xnInGwdnxwBfzol5tv+Mnqbx7XuVUVCSEQPn2jm/HWtTQuiCwmWKJ2odd+EzD4JXuYihzKDqEPWLsy4ygaQBWjLSuVD4C
V2nsMXhk8aIWMX/6wpeLde6+4TmsPd0MJxrKGjdhsz3xXyFOAVfZJRX4Wvnrq9/zaKg4dFO5VV9Kh/o/CG33jv+eKe01VCTRj5q/sIFNMw0dCkU/XzkHfY
tryP3NCfp+XtDS3xIh45jOd+RpmlyIWLaGEiLxiixGBcU//SgcPTXxnr/bTMlfnHffpVlu5Dg48aVKZdGZbl8/tVQPoJWa+r0I7+rZWL9y+L6YzV5SgT0l
cDHRs7+PUT/v3mF7iGr3OQFsm+ky/A1xioMnOFz2RjWHt7I1O7LU5j8Ag4hhGAmfflryni0lC17eNc16STaALyNCSgcKYDW2W9yufoKm+gaINTkJqyru8D
lahjx0bderGMOyPWhjXWLk5/W4/ZC3cYffqppiXlVy+Tltsc5yonM2SbL0Kot8i9NOuUG4HCu5CojAw+6eBDJQPXLeFSaVbXuuReSjzyfcLwPhFMiC++Vu
anof0DcltCpOnzYb22478BB0XmC2PfR1R93sRYlbB6LAz2SRb1BXy6gVJakq8K+/yrzphlFeIrv+1dD556+Y04aJ4i0/zVzDuYMR2Lj3kYzdFZf/5fAQnU
aVExv75SSVBLX2/kkKZvO8faYJSFk/R/eolK2cbCtiyKAnWIhzIkw1LYGXbphYvcmneO2SaGkiT46X2VDVcOtLSIMKo5B2ZBJmE5HXfDTan5FZ61nIyBe0
aMP6XaXq/Fnc5xT2wPpFDW0WdkJW7iO1jgb3MYKEWBc+YeNw805kgp24EM73XeLCPolr8tJuMo65T3rRrCTCzJNHMIxY/BHlJmhWccThDOcUlfH5cHUlza
FNcYcga1zsQQi7L/C/zcYyeCsthAFRV6MrFOKEFXVUnVJxVoxB4ZIbOXUns/ohG/2+b+AI4xKChCp3B46Z+gQD9vSrTtH3xLdZWM5nYwrnqAiUXY1eLFT2
BqfAK5ZAYbK/yAQsoA0wHnNVQVb/jrAGWRiBK1BI54TtgRr4DDcnN1H7jNF0qdrBgV2eIjIZIn7+fPwRMq0j8d6aRcFrt8dRxCRstIkPrSaH8Z621Cb8Jb
tvqv5v/6VH9E0bCrMsipBAesY7J6hezgpI8v/+OAzcEJy1xn+R3pS1RAoDpteHxnx7elY9wLDP4lYf4/rDI7WL63PvUiwf1cqK48I/VTD+o+JEodDND7gn
YIHX1KtWxOsSeY1KRM0TidqdI36LLE8hw/F0cOUL913pZDVnev2ktNuPv2VYOMCegqRAhRhxA0JWti9KYOPNna9NQ/xz99/kPw+mFZFWktCnLzC4CA4uWN
ZEgwRMS5WleiLenNdbUW5BWwab3OZDjr5+ciO+dLtMQXii7mKQANzPS7yr9NfEIlqE+EU2reDG7MiM1rJbcA0TnktLH3IwoF1Pdip6bTScVDudr8so5mWN
NhDRjZJ/ILr4SKfcqybnwQuF6rnCxOAv4TNknw5B99IrRrYyFAkL8CAqiSDq0Opv6AT1V7lYNQbR2jU3c6Tls+pzkpEMlEmezT/1zFeWKQjXox0/dweb/d
JjWPZIigwYt2mCHIl0RmuZ3Apbxan0WcaLOEUrRPZWqaUHpWofB3s9zTvcJdK1VFvgCGxjJ1VJpJA8W/TJen2UqPgXzdH/NpLTlTYVT2U0zvpWX2JRPuG+
vJKEekSM46RxNa0bucagQSe5PfpWljHdbZcE2AE/3VrenUDm46DJ6wsFhcw116CcyFk6K3mZxwjS6nO7Hbz7SEN+S+oCUvExrYHH+RY6tfhUISA2crdjSV
EGNJyBo4oeprDY7kJQKrouM70dtLSgj6h27OjgpZKJXh+Fnycw14Q9+d0CaU8joLLW2jEtXSs1TMB+ctPYjw1txjMcq+iiyFwyF/aW9Z5q+DEdFXjUxcgd
9IOroa/PhZoFasIHhGkQd6+adikSZPzbhF2x4bynyrJH3VZ3IyfqdN5tCKyE1frHzsHL+f0Ci2QdaEHWcuqinKYrLXFexIv4jrI3dFEu+Xx4LCGKlmW27H
UGIB7vrPW2jHR2wE04laZyWpxhRUryOLhNTJjIQtnTM0PEgzf361xeCtqv4enA/gBRbWvOvfQo9nK5AeCHQPr1PGqu5MaZ2i3FpTluCmufLlz5J09nWEX1
GFJbvN1jI/hT4QEE0znKPluzhiPD2N0khClI77ij7aStK2woTC4XtgrLclwlDjOOVDlbxAxXF00ehzzZGgPnyWU9OyWeCn9WsTi74NQ8oG5tNtVr11oOUK
W94YmmnT6rar/Gr4HGT3K8avA6PJqz+NCbxT4zLbRjmRRt1cq5Bgp0ay5SIlCco5gM6rdd6KnzEprnP2B62vdoOLygMd7l8mBX+LB37zK/5jbC9HnZhQv9
UcnTRsxAMgHqcE1sFyb4Yhu9x9motvPf2LaXtAufY5CGVuAD1raqeNxZG2gvfP5mnOx+s0zDN2GAtE5W2ShpzSlOda8uXWqfuhlOAiGY2GcR1yiJsKRKke
EICpHWFRH+C4PZtLzD2G9q+vOhUJ3Yhnk5X2QH2XeHCqXyuaDO8KaXopCvvpvF03OW23pZgTWfsBugxVbcxNNmSIotKod8qfHfjGjzhbKwzzCnfVU2fZMY
UWOhfHsJx5ZMkkp3muchCOJmR8ql+0C2Sd6VITuLeK1sE6FIs/6MJXv/xlfNWNOi0QEdaZPdEWD8vsGfs+HYAGwVrb4LBQRGPthUVRgYLOsunXOVyLFuHW
j744mm4SwGpNa4ROoz9lqkEOoNbwkGRaL0gKNBljdfH43rVFWUKTX27sH+f5fWHZUEFiv9SUob1fvrubBr9GXNpoo5vBV2KFU4dDcQyPJ/x3xZhhD+knSa
RFFRARzFF9MBl7faGxOgT4U7kyNQK8LGxfmzy0z00/DPhdXQCJdkgYPTnItVbZO2K23bQZIbYZwRtfZwdj8vGF8cA5/UitggMRkmWxgz6GL4zNQtj0zTqw
nTlm8JCJR5Mf2EI87VI6yx5bbG30SPZEClRDm2GG1jFZpuZW3ifKRwcGn5WhrKbi0r4UoPXYwGvPQ4gglZA5MCaVXy9+bZQ0rhOs53kkoglsOQK+3SsUMA
Seb6TNkDT8mkoAglhVFdDdSFH5WSkeC4dKhFVp/7PLRO18Mjo8tGyu0HDrA6AX0uqj9fH5JkCLAc5wJK6pF836487/umeUXv41IMLxoKO5j8F++GsPs+2X
u4bImQoEGTqcilo7G3pfnc4j2Ziw85iic4R/8m/JH8NEYcKkLpKQn5+5x6RdaIdGVA8Q4XtXUigBrpMBIBbq+jGuyXZZl2auo4Io3q+PVIxtX9s1274hQ0
BjltrASn8+OIQmEy0XNVmOwqb5vvsht+j6MZ3PxOqqiInk21c0RbgMHa83dn4XsCWseT5oX6+sjcqQQlEptafGImFPbSBlFj6ASDTEio4+lwXGab4Fg8i7
AfkLcrA7xN3woGmp1mHhFvu3x0CB9XbntM7YLeJf0ZCbKkCkGBqIqEhANalbDA9kni1xGWynyPkiGJfyZN30lIo29b4ngypwC8BbS139Y/AiufNEIt5LPJ
OC9SmbEUefkyeAevQFUIwJc/ZMyEVKemtfs5qKNXMI3dkW6Jgzrs6PFoYCn58SS4o1uKXNsZpTw6Eg2AYBf/nnGB6rEV7p8GA6gSUTzA/OTUeDS4LE4ODW
zo4fHt/tfJaNjnNdaJnaWJnfQ/6ksoZns115DTSgi6L/WZnGtHfXZrIqDd/4XhL4kEfCQAPyyy6RXzHMM2byuuYX3L0wO9As1iy/C0iXyVPo4WuYIh+gc9
CR9d/7Ju2yHBYp++xw6giKE0vHcg172v+Sz0LJxwrWxRFVvo7bpfQFLAu1JX99E7nx/8L85Usocg+IsN0Cf9ihLK+XHmJVNoYEi9HXRRG4ikvAY7cNgOPa
PUaUWcLfZ+FkEqHbmaTmENHlHxzsByCGvMFavz/14ZsQIp8AbyyBBOrUrpxgD22gs0Ext7WnETwvs8M7JGDVLMZ0XC6qp0hxRstYSYmnzPhvtQXRiKK/KO
QMpjCN/l0PRj5ZeyuwaHl97KtUzNNE/q/KBO+Ic7klrcFVggtqic/dZz3achNaROFAr359Yl9A6DFvg67LsxRbO0Oj32M6AdPObz6DicloivoQzwFJqVZc
wCty1FkBGpLRpsahTIHGoCq2AUv1PbRkt+F8pynlywIAgE0sENcQZ6b83cH8gm86zA9Sjy+pkOB1lzpf+QHdBloqQ9ApYZ8YnyJ2xzG+sCp5qxoI2LTF2K
yc/7HcyM1HSG6HEq1jfqDR+MseV2UYFotAgYs722RhSAceIvbupBxz2hyiFwTEI7yvzv2ukxs+ZmYfi5JYnhYACs5YdGBpsacDB2UIYprwKkjHqA3VHnIV
VPXIzl3EGaukUmVk68JbOOeRcKn1HWqdJUdtkzYTaWPt2lP2AAzBayey17hhZmtuX0VxHr7WRYreF4XNuY/ZmAWVjb+s3bFLMooFRDh41uiF1E/V0igwFk
ZV4ekQUew8ZW1lxomcnZL+f7S9SbfkOpImxgA4+HSHmN6QmS+zujqrqvt0aaOddKRN/xD9UG211kZH3Yvq6q6c800RcScfSAIIXQ4AYQYzALyR4qnKF9ed
TgI2fmYAzK7CJJXO3mA3bMLPa+IqvH/ImJe750f8sBQh956UFahyCKf2xdLWK33+x7uI2/Cx/Lr1AKZWZAmjSG95TSZmoFyBDR2qZ6SXsbIy8JrVk7yZaT
bDmenEabRiuMBql3kM0aQeOLYM7sMvj7nTPpMSEi/hV/Fhs+ICDz0XYzWpqGO56RKTAmmPhJ+jMqLp8ZQgAPHItZvN7x4909Aj7TieJU40uGNOumRrIGqU
e4HNByU7OMXut4sqhutVfH1AT/N5+sTI4b7wK0DQpA8Ki+2Xj4dI4IoJZ1KtcSZ63tMWsUHQFBYqLNQx4VyyDYmOclqULTd+A+DGtImNfljDG40zGOVrat
TqpYHNj9GUxTOlT3BVJy/bV7z9/XLrR4qI1JnuKg9IahpgTOQz2huiTIaqy4nY7dIHuIzHuLVOp1IFA37aBftHF6i17b/k2aQyIpS904k3CQJWadFuIex4
/mB3yMQq9plZObMzETx5SK2fxiFVgVJJ/gY7rqCf7vsMX+RdD860mMFlJBanRUfR1iZVFfXuzfPcJPBEkEiVQLZj8h03KoZsaT5s6ZwHaOj1ksKCQbUYps
NFX7wMci396gXzyorUNiu2DWkYfdkCNdZrzmg+0mNvz90vGAq79MaJdSr7EUHfQZbpFs5JOxXQxCNqN6EToAVZn02xqtVVOMl7JIjmL3J0nm0J+p4rGpNu
gex7TBScHzGce2Yc9PvgBc8ysB/fsLED6zpMQEGMtGLtmnR/qtBdqSX/ZpBs9v6QS8/KKi6kLLNChZTj1XYx6Oisw2KrOsJ69GGuJ9s6PESyPUi1VMYMpC
elcnng9/4DxYsOT3l5UccKf7GFpH0d2FawuQ8tk3Qi4Oxmzz+Ts5AavWkb87qHWK5FRjJRYBBbEgSA1p5lkZgJADdMTvQpFmDr5Yn9NJxzfuTc5gTmgC4u
OPxMWSBD5vk6mmkJ3L21Zx8bhukleLr3zI4ai4SwndqFPUlF/TjdvZw2Pq3TmRftR9h43F+E4HdhFEtWeQkUw7PV3zhbNf3kNgyveIzaF96u+VHGnNlbDn
hIhUg4sSWoJvkuoQbe9dHWW+tJQmFrnJ8MFituQN2f24hmqHAxnfDBOphJy8cbZ/fZoyWYHsGCvklE3ob8/sOGtmvSu/ngmWkFb6m6goh4RaQpiiAJIpMW
Z1A3exTQjugEKDQM7UM9P+AIPe8DNi+bgLxnZE5GjXizH/Z9ugF5O/CqPia0dq9HnnPdEj7LTP+NSrob7F4Q2SDcr0N5iXuN/us1PzGczaoKFXVZw8hMy5
i7R/hx60Qha72v9PuFoM1rbrxNH0pMQNg/uPEtOG62dZqO9DVGb+v6nAxscNCwLNK7w7ptxJKzXmQ+v/yRt3plpvcPC2ZMox+KFG9rf/4VEbGVcVxjPM/Q
mChE8HRJbkaO33ATOAeMrsdh3nnUqabKHjvWbpNxVAfTiZEtk6cYZSveMI9bNQ/JYOXI+Dk0eLtX495HmhgEf5zFMbli4q0nvyi/MYzabAXEpfx1/wLHHM
VVr/05mDHetiXabImHSTWviy+7SjYld0rdEkUxIIE5Pqv3PaAgAuKgOLHyyag8QdSF8NIMTd6uVVBQJL7XBpoB0OhH06IAUzfGB/BVu9xBCdE1mchqsIjM
frmcVwM9GWsjoe48t7c9j+Zg26oqD89GYmsm1O8jbsbWCGruuX7elGYNtlIsG/IcUNooa3VOCzx7gADCEFHsnlCOZwT1dar9n55HgNrLHxPmhbRdN5h0w9
O+trc9GlyLV2awgckeCI/8nGUGWzNKYsGWNiVXlPLtC1RxPPtK/6Q1pJq/4X/RwLzCDUG4TewYWFv8LS9sYnexzNDMuh6RyNh51T4ZDFFzOkjB/Ynd1qB5
BuBVYLUYME0EZtaefO5QfO5tjZSwBbNKZY22cBgdt9JQse73NtSIHzmpu/IHcvZocOJ0r6JQ1vyPUvPICkGWB7Gi0qKJJwzLiPmeGHadp6EqSPxygGYhys
3DtLH6TQwkXZgsTsQh/TxP61KEgK3O2x2kc83NMcvgHpx1NjFowcu3eZnNyQG7+0wXD7cBGPosxl6WyWEKCiim8DHsU9QX3FYTA//+HE0llSNQ/8794IIM
7tUiQHoG4W9j2P0WUX3cd3KmwQIoL/88s6OJkbt4IrfTdTkBhZqYm1Mkr5sFQcxiES2UBkR/fw6EGTGorHNwIqBCUELnlx4JnwnYRqIw80s3I0E9+ziqmH
fYqp3/oADdY5FhNjaTyCRK/baEYy0Bw0hVeFOcNaMWJSTePpHduVAcCF2i7ubSST7tpqzYtnLTUHD22yC9++zeDvRSRZhdqhJ2q09ZZPOC/FY/T2Xywx8A
JIwC5nHOtwwaM4n8mOEUSeQIGRNMmI1eEY4t6MZ16ntVufbIEfJt/TzKJre1xk3SQR0KWk7GHecn6Wsm36jhUlA7kDeQumOawYlu5BhvxXWvKFHoWC1fGG
qURyz1RydgfcAnOZ+jcKfFJ1tsQIvzSyx8HR5+mCmwp8EedwLJG4eGYp2fLjaRRV1cIb3n/H1NKr8KspXMscUAh7w7hZmjRSZcs4Fv4hiEn3NTRFMV68oJ
RSKWJ0JNqpi7aTw+i35FJD2eQjeYoMZR3vimXhCAF4fYXpJh5aIz5v0NZ+B+taQUFYt0g7D6mUz++OfVsZ/WcGzMxZyDkYJCwF7dRa0oWTnTjJEJURSgFl
lJazVoL3Eo9h3BH+9l3UoZHX++EWDyu7gjcssmNQd9zYokSVaM8/zEIxnrqJwX3EYpUIaMYRY9DdEX5QP89b/zkB8cKNacpfVLBaWjizl/8ZSDDNN4JL6N
qHoZ74xfNEEhBSgTgXFFv2MfhSRyKDVTBtj9DNe+/OsfKENismYPpM8QLIJtbi/+434xve4aSG7vbtBnq4wlluvvI6iuXg69Km5Ng8+cPt9eM/v4/CLWOh
IRCUbXmwSOVSw4y7APmWUVNackY+fcHoqLn9ZrFhdiNvH8kv60wvkR5qtP6ZIFmyYgrqFzP/f4ucu2s80Umo8E/i30UT1r9sEEtolMlQFGYPwHsbLZvkbz
/ruzE6iSZkskL1kUCafbezYR9LUWJKro8qAdehGMbP5zcpRbKn1iwF/RHuKxKKDPS7fScxRh0JhFjYxwMpgQUfMMtv+r1oNwOfWmsplGwaRcku5R+kIoFv
62fGxOhnNEkQZ0HXqCim1G5mrLEP/2f11FtE3OzfGtUiL1cT3p19l71ewC2DLTJ2+Lwb8lRldvRwP/DcrWqYAxF7+W/1xLwNa3XYj4f4Q0+ohnpVPQqo9D
sH8k5Ib/xeBmtg/Dgf0tiVE+A1Ho3dNMFvcXvm4o8IyKsK88iIWyZZ21dZLPYSxk+R2XfY2YLLIfclD0T9tGBXWO0RIibQHj2jDWFznBH0uPNkb7G05aP5
7QBJUNnG2Uz6XHNOG7Ben+qUkmXmhukz2qRXii6xH7IM0GEgYAteVQlfJpuZf+3SYDsGf5I4285PjHlT+sS9wZpq5XbqwqIc1rwmSXFjsllLBCnBPoHWPm
EoSrQyxRzcGFJqHE3v9nDXVv9nSvbY1Y98U3E0ySfqapJ2B7SXCqL/LSZ4YN3ebNa/N6xVO3Io3nK7GKRBuVT6XJ0hyqtZaydPVefK1VWCJOeJQikg9BW/
O3EXvZLZWDHJ0PEQBTon99XOhHOYpyC8wjoo7JPaRS21azt5GwUxeHmsaoCh8kzImbN1E3Y/yjoM8DmbzvwiOJN2hpPrdgaXnjVrItXX7mKIt7FHVpTD4c
Z/O7BKMS/x+TTzCh/977sthHvMbScs3+puPNuSuhWxerQ5udFYs4mha3+IEqDbsZh5LIvfUNjfDQ+Y+/Qf1YEWyu0O6bA6539sjEsrEusssYf/QtiEaFfq
3Q/j3ZQWpesyKqsKwpGKj8VMMmkR6AHDg45EFVcZeYpjJ04ZsgVzSo/iEFFCeBu54wQgrpzjs8T95IahIm8C/8NZBNQ2rRjRNCzcG9Ex+gy8ghWKpuE7Ug
/kSnlyqvI0LyanEyJfihYH1a7zXjy8mYaHSn+MVk1aap6ibTzcyVxpf+zR9VTGoK+3QTh+bE9RrfjIqqzyL4fTDwprwiH9jR8Y+en218ZHhZDn3uR1tKbl
z+1tqWvSjXAGSbxKvFOvvpeeoxMLwukuek3sTQgZmmGNohDMa9YUbXwkea3tGeSHFvGBRhR/CEkDuSpSKjNJnGnK+e+RprQfhQUMvA90gkH+bJiQi+mynd
CpiT0dgE7sIx82ECfocJtA61NpjPMcECxB2yc10NXZVgXRNVvIIotBEjiaXiJWFrkL2It5iC79xgiZN5JkjzHx4d7iDP4oLugZW11NQJQO6qvqhqIHAiBP
SEuqkuIhG+eNcVQRdvR8JAga9RQk9OKiNwO8Oei1umLvHJzQE1aVgPrtR5H9GqtfFUBLX4i76HbQj1TuGP6gSRGYkAfrErFneE7fKUOgERHaU6mxzoLs8Y
52w9yzUUHjkTfiBcM90UYDvZpNiy+OJL7uCrDCq6I7MSvhydTZjP7wJjRi+tvGdM3RbxQ59zc7UxN1GxQPyas8ACoYGaCVWE7fimFxvAXZdlahYdWiN34W
e29cZEQKU/NQwPL2uF5UJt6urz9gAh8tRlCtRbcIjILTmDIhjjWC131SHcaqz4GT6c3+fAbRkGV82wN9VW5BPXY33eYXX/vFQwGRrJhUNuvH8RtP2eM+gi
nUu+JeYWHnSNTPYuNNuLJ9MR2TQk+tgW6jEbeM5dNuUxmqnLixtBp5FezqLxP4qwd7qQcEMqozZaePs0tpQ0BdvCgnRsmHBpYoaqp3LjgrVps/bvg71ngQ
+37UyrKH7Y5KTA4PNHw9sKkiJbFcno1HGYiuZwZjCHYI1NqSNo4i7+5jIyFLd+dcyTx6LzfuzVanDrYUERC+UBjGb+U9HesKZAFwxzJeWevghLbxZSdIwR
eoyDSH/Zs+HZWNMoYMfTG3izciaa4U5oL44CRS2r61WIwIWKpGxX7HSP43eXpEuXtl2HXBbbIcHg1iTl9kJ/grvF62AZIVoKSsHqCmFoUqViBMKHZTZMKu
aq+DUmWztqiYC8cGXiGnI0VJPuCxWODbcfFvnfhmZBx2QDrJBXzC9aTLsqdOCwIUBiKRpvD/X3Si9FtggAOAQx09HoJ2gPryguX4aPN2TInxdX7vICvsFU
Vmj2QQIL7HRR8O3iRKvrQywSEoxIawIvljSA9N3fpmMshj0AIW2qIxGFzx1eG1K5FINlD5kR/+TaxqMoKiRFGcnhnpdjWhrJpzvZGG47RQjhp6C2cSjwZQ
A3loqlL/duz/r1DlNK4CikG99eIcrpZOIptD/2ZMLUkOMY/ELE4aZ30yHgpirmAyrWoJnJb15RDRNzl2dKlBcPT3V5eS6md9322eS8h/TZgMli0/F+XSog
M00y4qP0E5tE0muTkxKj5P5mLTwosA53bCGlSkbGIkRFj1WG41UvoSr693Q8aQtXpiUbJQVj+0RbKlUh/WiZPoLz+5SmIuUs94kjA/0lUtfTIOnCEuTlZW
4UeJPmwGrydA/8TpL5qpawHp8wtXX8HX1OKIaFqM9SVgJfMC116tyREcdtYQmkLZrA4zLsaO5pTwE4r1n2jpXOgsjuion9EsrbAYkWUQGLiTyeVL45boR7
nqdslYbUr+DYEydAr0aSjlS9DkYh1oX1uDNb5RlJ8s3qGSxqqP8PdezV863/KS6KTsLEOhf3G8Dxm7hFs5vLB9a/RaizuDog2+PV79gjpYk3GeuHKhb2YU
SorredZ9p0wA9dhHuEw3cK38f1+UlchVhlfLl44h9iisii2TZbIcqYUf9Ax028USureCpi9zyyu8wgzK81No0Ca8u7mdTauV/WRgjAFBEzpm6LSFZj91IU
aA/fpDGKeHplp1LVZPqrxGM+kDqqCRF7AL/2SboxW4igzDx/MdnAudb0Y+CLHhoeCSkKMKioKCIbPQfu19fwSTWRXPXKHm5jyLZGMn8khEykDbMkZ5Lb5j
um+q7BhF/HroR6RRLxFETC3kQNa+Nfggp1/tSMJ5slMhrMrz/5btbbuHIxU1MkufjbMyPpUenql4G1eEYqLqfrr9LCybOrK6wxZB6yWmyLz6qPRBuScr/R
gNhrRGKQd9/ygGMbDwqBZ5im+aopuK0d4xh2L4hgk+dTMjYJ9DFNFdQfpWdXpec6SjJSfhPaJO0dlZM29zgWAp8wJVbOH3zU/cWXV7kcFZzoi9eJ/KX77c
8z9G6wQ4IRf4eJcqKzpjFRahWbZigpf2jZGnTYqQq3V3aUYKWmJZWguThfTeAr782vcgx8DRDnxWqGli/O79HNrR1hj/lpAJV8i1ycrlk+HfjzuqCs5SFU
Hz0bC4PnGyac3kZGLaLyeG0lYTpfvdZUf5UyIf9MCV657L0kTUaV6zFPrvcGOXCnIHeWvfa2bxjFSgjlq/UG4zR3lptdbB5E6Jb5nEP/8BQ6E6vOf8Q5Qk
Pa5eD8JjxMUmI2XtPCX0WBU1EwkWKKCEe1TOCR9Ds6sxTAtOcORVrXwFJu00MTodN+d6EFopw7opk4gOjCCBD4254HHMYbp3TQ3fhzy7laMHnASFx6WHZI
ei4kiMLnAmcrJW0bmYf/vty07JCatsbC9eRAC38xqazPGyJWdJvxTOSknooGv5QE6aB03cprqJJQFtr4OwGnRx8oVbGrM/YEyjM1uG0yG6sf2l8GuLPs2W
QMLmdmh+Fp74N9TdtFB59x+L230WALLfAFm4YXeG/JJVMEwrhxD3b2H+T/80RjhRwz8ym4E6nvw4p5XmLhaM8Cv5RZlXBqlkh6pN4GlxtSq1SExZjoJy1j
Li4M50oJMeQd2NaJReJgUiPYMBhziyqdYDmQRabN2FUFb8Ye47lB7Wig8s1K6vOGedbNNCV55jCPiQeQr22K/szdVYcxb7pVqiPBJQOQNRXRTvwSdBhmgI
kkPu4qLvt29FVOLP8QrPpFV+w2IaFLIrY2nspLsSAhs8zgyERMzIeJM9QZ5q6iT/97RG8azmx6ZTiBLoqsqM03e4qwbpfFFH207KgS+lH6jzBpK4cpCdcn
aifs0zGTPwFX6A5Vv4b+iISGVUYGJyCFdrvI+0gKjUnlaG6W15CF8yJiwkihqsWzNlxBCc0CVdzE3x259AV6g5l3R6aSbgnel/7XG3rOZ/b3fQQst3Y8km
RRv0Ys52WND8tT1qakVVxQ/A12E3r9AG6v4mpPqjtvd/6bx8XIXnH/qJNM60kI58/QAkS1xSXRf/GCOIChkUzlGMDcvwPBZookQlezvP7mYKMDSqBaZ2B3
IBtV8TJ/DkKtmb1n4qRXlub/2Y1LsVHzbBNa/nFNqHaok27lAlP2upKr46QV9jZkloyaPXiMuZ0/ObMWzWPLm5whDNB1kyQ8gXVyWh8YOvrOK7cCyT9syn
CUup+6wPY7zxzJIo0sSF4eIv3l/MQx4TgUC8Wr1SIhNstmizIxEVGAFrTlhDe0dbaF17lg2syyoT1JcqGh4JM9Mg7ZCKKbue1LCFKDZ+1zUdA0ORXfSTi9
RI+ppg4TANc3xpWRRTfXAIzl1ESAeYgdV8tLfELfBgVODB02VBGRsOpV2x5s31OKN0SpFywJJ2Avgod/pg1DBaDR0N7+dSBeGxIFMAmPDSlX/4q+FD4/sZ
j50nwFHtdnynQKRP9AWUYNn0OwZywcZVBK6DQd7zUrcjkBJ/zdVNPh1Dqdr8pElCJhlcuU+zNBG5hgItQ68mwfmr1yuETXLImIrNlVn4L79hzO9L/XIMT0
t8fYjjDn6aVpl95mBBQaLSlsRiXrfNpWVnAVJHlXFIQJFcG+gut8RhZ8kmx40xMTqwbWA013rKLxDrzbZTF+yov0KlLux/d09yCzuvH0FpzsRX1adWb2+Y
ESNMWo4zytd54s4p1PuhpTlDdAOyo6fypW5MiDHZ+fDXbhD6GfL6MWZRzDH/ND5HKZ7/jqsUP75pJRsUQt2z0fB9LFtOtpZmFY49yuPehjxIy+A7PVwB8b
zvaV5GyndcUlE/IF60MiI/kwvkcBKHMgaOvtjKROYVAtL6TX2TvmNSRFVHj/6+gE5XpTFEhnukPGLdhtkXuIV8BptJwdmGVs2XCnvFsmtf+X/CzNqn1xf6
stdP4IeiR2YyFlasthg6i03PO+Bnbokkh+lYeo8ZKXUNhUxRPQe923IWCTDIrTySxg5NpC0SePcHZ58tbi0GA2orsiP1/5JdfZecwLq/GuK/SfMaAe7Hzz
47LqbJCkvi1Ux6QEHiYkUT//5vJxTXYo95IQmPdxg0FK5DNz2neQPD0B78IkwgvAtA7viJKgR8NdQ6+c8kDPrNw9MR5fO0/a254LJhmZg1M1npTI0Jh3HU
Gp7BMxBtNZsL5GQWbJe9Ydl5OwSgu7hw+wsxxqx6qFCC2NzFxl0l9FUyVOvuSbTDkiCfSeOkSzIpYsdJsXjhZwx5PNQMzDnM/zOBx1pFlC1E1+orWkzVKw
S05S6lzYjjV9aOKnt3YFWag9eVSFmGQT0LiMxl9d1Y8nZs9kiFkVlbEDlvj3m+H/dpaWrwsQ26bw19T36WSD3mqinYjLW4/nM1NUbyIiqmPndSkzOXL1el
SLf1qmq8mMxztlh7FdeFprJiGrIs5+lNrI8OZ0lL4JZU880lF1fMIi+He3aBNvz08Mmc8x1u0pFaG2RyR9F0+gKzuHa/sjUL9lqU1yWKT42gQldmWwMX07
PrGPBMPSqp4JZDyRB78FgmxIvWk9jRae1Eifdo/LuD5qHun0OYivRnQg49PbFJe2BRnB+c3mvHHdhhaMPSRjV6V2QLXl8vJDwSnEFQdTw4nKYNTm0rEiXm
aAsDqdiWoSiHM7Mfw+C6m0jiBL9lHYeRmvi+79MujdxLxqmWUa+U3gLJD0XUyTZUhCzQBJbR/Xo9Kf24DkfVbaEeVvNJ6hSecORMTMqiilSkY+FIl/2vl+
i33+ZebM0qLK28MvIBFFGWfaqr1IxbiKwMzvEhfjjNjBtniYHw4bmDXJ6OYCFPmCmnRMxboazEGXUOlIRpkccOem573yMS4+2rjdKKvi7a17x35WLuE3Di
qtxgtUjQ2ZT3eAzV8FmyzF3Sz6PW20nr86nnmoLuLwf8+oy1v/aU08EDC0AGJHZcf/ftk4UnMjlcANkqetR+L0ItfeisBvPOaENwpYzW6hVxMXwt4+WxOK
eCj4hOs5OZ8zlXiKWHcQe38VOuBqjYXFtrvhqLAjvcg2e0+awRJlGPSOpqijUeKuKH9z5K1deCYNFNFxNcausjO2gNbfM8G+Af08yqlKsqXlK24mFi/IeX
nj3ydzPzLL+reBWyzuzoQbqfsZoLy+KVzDoiXtoCEyb7O5nn21JuNxZowl3pKhTz9//g5KKtOkmpzBPseNZjQfFAtx9WqSTH5rsmd/WASpWqZUriH7xre9
9tRWnTM3AmN1VhYE1FyNCScT+aZICePEwS5hFW+57zERcG2WBovFnLYTMSJuPGOk6RFJbL1vh+0YGkzq68Ww6UTUTVR+aGrvV1v3n6Cj224YS2PZa/xMh3
bZhmnMxqP3OZUGnO65pPDkGAxjzp7i6T0ZFds6pmuNZILs8H6FnhfkWk1sThOmFVGp7DJwGRroHSFsr6IYWNVFRLxViEXob5ii0/OWy/JZgsoivt1IUSyT
hRAmEWFCtGM0cD2SfI3yfNM3Hom78fEH1nIis+TuTJfD/HUwFEWL19UU5IcZeasFYzb3j4sG3KExbooiV1rCyE/9PpZUoq6SuV0PW1UyPXRXOt4aoW3APD
3zR6zEFwM6GlZJ99dBo4TihGvet01nUk8WPX3ZyqrhnHED1dtLr/wUPgIb8qDmULO4FmLf/ryhVfNDMg6ynclEYb9+VwahsjrhGVIP+0Q69+k8/DO3ftu7
iOtc/P9ynaE57UcKSYtfxjGKXcj+PtZog93I9R5yqrEPrED2R6SA4yamwE5IdiOJy+AkBJEgjTgOmSURbZF17kjCIK+/UtwtN5FqoSJ4mSGE42eoPNcx0x
4i5f/kG/aABtcpe9jTH0r4jYb314p2pPd0mE4o2KmIrVMK90YZt2r5J8iI3qxRJGgIwnVFKk6MtRT8lIiVlgcLovOa6whgwLuyvN0xpOTIRiVpm2yVathh
c8+sLUyJeEWo6W5hrcnAyDVVIxXJ17cRDzDtQxgrL7b4nZ178yURiBG60C78fIwLW8RLVxFI/6Nfs+sFLt3E/V4H6a74MDnsVaM5+7139SyXB1X1pPgizG
L8NQxipkeXzEFD/3BuY/JU7SPos/WO6mbHW9QmqsHkR9LTVa5Ybhs5cJt99ckJxMvbOcwFT22pFWUdU2nE3ifihjaOS7cEE4S/y85h7WxgDD+VZaD6yaui
0QTRvaFdJPEys1bZ39c2ijvzxWt21HMrUmO9fyp/GUrkgJgKGTIdF4nW3fYzwZuO+50kM1F2CbZdJzLfhrHGyxKSksPrAmuzyosP1DOEu0Liqod2pJcl8b
pY+KmSwo4RMuF3Pj/7FkZ4pWF2PrU7BqR6ArIp3WRO1LTCLTkMbPbKZytCR/vlBpQcHz/4KoQCPeUjjlHsn43n007QTpJfsTaRyKQh5cSsiD9qcqLG/yle
adDL1sEHiIbXXdSKox3HTU6eCwz3DQAgKGKZq7L/3k9SSXif3zNKWN+uODsob4Cs9gHZWxoXk4vHEiH6v35xI2Y3TMkJUbWTDZiVzhK9YF9X5aanJ5L22D
LOfRrGhoHPfzSerV3dd8MwH+5pDCpt3oaqGlUW+Ji1WvFeEcXIHbukqKJulEmZzHe8FlnsPksBy8wjBdqyLwUl2XObtwoiCC0j1Y29OiCfivxAtDjpZfSO
igrFwfoqStYKJ6mvqCkNL/qHiM1SlPvPQBCCvF17rJ6qL9TEHEjWXyOfdcGzlYTZCSrHN2hYMkcsmRRG5XFVptbwL6n0x+whbm7x/M9bNjl3oTRyG4t1yr
ywpCaTgoYz6z2LBDyNOETCEjywMiM5+fzC6oIB7zjED2knHMx7GegfWRb5b7pzD3idoxAyiJNyok3l7eTI6WhYho1Ch349twGPJU4h+No0t5+eK1TAtNWO
RECm8A6k+A+ukO3ISLV/wkPykl4dGYp08/9XPFnDXoHK1xvh5DgXBFtQ+CTpsALZD2jbLgzS4lu4d4QsVzMTVAQ8avIrRfr/recl5oxMSqxjRbZ3OGKphr
uO/k/nBcygbdQB6qteRtvfAKyQk0+ur+cnVaSwZ1XSjHPEJHBD5WZixf/kR5RlIhEi0Z5KiUY4HTl6BQYsuYi9ZZNQn7xtf25G72d+SBJNbQlMaLJVZ3EI
0yfbByKT8Ayg2lgWsI5J5Z5KVFQ4/1Nk1nYyYwNoYWw/zPtBVSL9jyhMecExmM7D4CIeQmwXqfbPLz3/qmtg1Q/Cvp3wm7oC7acJr6AK8WFpqkFzpaEB8l
U6avdARncYatClUxIL6ds/05ogAjQIrcLwg+p6fFjnMSpjnJswR529K8AdDCox6UzWi38KrVfjm5n9wKgtLpbGucxn9NFE7L6KDktAwx0xojW0Tm+SYVgX
aoJYNJobUht6Qk0xwPNGIpHn2bknlO53Ncyqbejef9To+8wKfwwpB1vWt0B2PrLuDOfSnKPfXDhUr6OayaQU+oRv1ctg3uTOlOhj/jLCac7edvRcr2Mewt
Ftk1O39dJn3ITWCQSD8gznF6oga0d4Ombz+s2z5LKFI5z0vCI9kakz9jDX2PvIecTddJJnct7Bmvlny+0bctFhi7unZWxEEnUsHeVZz362I95Z8p+KaGqM
+VZkJ3vBXHYokl32oar1Qm/xd4pT06LumYMLBU5feydaTPBW50oFFZf8tCY0Dml7oeKgxXkDGvX6kED5KwuHNPmRQ1Q2yrGGgEBYzdAPNOET+uJF9X3CRT
KdZccN+12NEp6QnvuI7BvKUGTcmEisfc5IvMpYKgZQRgcvqOZaB5Oq3C9fmPhDa0DknnqnLKitab7f848CHmmv8msQMBbFX9HxwZYmXV6FDGFPqDZJq7v1
HQ994yk3f0eaXILeX0Etlb40LLfra+2TvaWyUjvwm69YUPs73L0bJZoS5kV2UacZEgTuMpMwPG+DkwZCJmMtGkA3e9JGbGnhFuwTPchowFyO9p/3TABQgl
zsz7R+qRwbHJTKzrDZLTIGcjedfpl+e/MSJ2AKL7MsCCrJKeL+lbcUFJQrrSfCJLp3Glw7acPr5+rrEolMb5BJOzdPebk2kaoGFfjhW+tdrt2YeuSiQ+m+
Yl8zdoXK2Y6GS1dJSlOriOtKr4NfZcHFbYt48YbFgXj3YRkclUji59KbzFCMLbkSsr1YNdoFQZVhhMFZQ7v9bId+YRiy9ChBksq1+W2iKuZXDWWE8zDXIM
1YTbR5GeDV7Dy6NNBBMxDhhOqsPNX0X4mc82vfEMfmdoTK0tKUbIugXG/wnsS1Ds3Xq37NdCR4Qf/ud4kZDKJ4AM+mmPoTKqEzFkdMolqsOBJbqazGc5sE
5DWYymy7jYQr2yYEvIkyNIJ7mhjDvV7LNDkGZT5NHGqnUxn8KB12fwPsO+MYyvVGQheR1HPUsJ/t+O5Ye95k+P11WEj9rNPccmV1hk3SCvJ32Pq086NLiv
sbbN9l8PSeijfmsxdhPHTZF96W6ZS/NCC1tOMRkx1anuhWMBGpONLxh4kVbjpgh3vKNqBfIVZXOVaAiPdokXPb+85R+YXblPaLtG745B5Nkj6pJsdcuddE
TcM8OfGgWpWTwqyNP9PeElfOIYZmrOh0wPn01bokVxvwcqxrShsqZZi6O4V/liAZpglCSvRaihYYoMilzq+97zHcmBTub9lG7Cc8V1cS0mTT6RIrqmEJPa
bWiR7Sx4h7n1fQfWPz70Gl7kxD/XfTgN0kWpHI0xygW1Pwv1dWpFSguCI7+1PgrfmjlmyGOOHHaHg1b98V4+uf4HP8IlqKC8/EUHKEtM6C9dRe6VNFw84m
bgobKD62DMqjf+YQinsfjF0ET5MrM6pOxIf9m5sKcq8kZFfTT+79gUzg90Me3jNQTCfRVrnmtWKlTEFK9OH3b3zNdefnvqVDxTrqnvZk9kQlg5d4oqBjU4
PFC82k4CCeJlJe+Khdx8ZQAN08OXp3iw1qYmE7c52YiQytO1PgbC71VdEG6IGUI29eTwlDqgX3/S5fbj+IVBQnEzmoqGKdh1mYkJmspzkUqMjnAeYIPCI8
ZkYfTj+WzEo9WfNfMLohgsSHVxO4x2rzHNv+K+fmBJoFLUwqQ41k1t0iiNFkdKWvp/KJXAuQ1s1oN+ppDV52DZ6ksF1Rq5hl3Mg2oXkuuIK3NSGGJQunhu
sfC6EUymlsAlP9W96HgJ8prCnbhGntk1bT1AlQlCtB4D6N3uI0zu0i1EwMadl3PSfMdlHyZkfztCyrA6czYqmmqOaXUqmJlvFCOu7JLYWfHPXLNKr1CsZN
GRbC9Z03vqyW3jA9ES8/pp1zGQtvrycmDDVVUhUqJ+bfuBl1i4K11T7GHa56x1MMR5TDdqY6EMkT4e7dCWz78Ts3SEN7j/OL00UCUy9QqArYOJKeIpGbE5
SnyTgrJph/X88YYgMpviuIuhtXUFoMLfVwhLjI17crlZfW/Q1mxYUFZJYFN/Z5IkTAKnmooORTQOCmkjMHG058eiAEJpGNUc0yjH5qJbMJcojR6IiRcLQc
9xaTTy8JndjG4cfAWmvKxNTenK8LrgcifATMVVSUC+8ZmU+eoAFF6zQfFb72nysQkPBXGXb2NyK0aCIo+H9JLbM++otZZe+NUrNBXRJll/x061AR5y3084
ZPZlHJ+GbJEIhr7VWBHReax2t/b5sWMrmJRU72Hfq1yEyCluFSyAkvj6AyHSLI0WVDdqE9QNVdTS6tbL6MnIwJG15y6n2CCiA1mhj3aDB+sOq+Y0ET8iFB
1eFuhEh0+mF58zS4n1FGS2c646FgkTs2KJ2/H8tsbmeEXZEJC5JJOnRK12E4KmPQwSsmj178PjdA4yOg06Lf32B7jqNkNLi2uPfXPf5HTlxQZcnYmvzOPm
MNQ0QQWgmGrNkY4v6lasQvdWtCbIJW7H0GHR7AL0UOHVq09dUy5pe+m3etPvR270PmbWKLlRmToMxmgCZDaNv8Be/hMYqxm0sutpSk7+HiZZ+E//Py0eiM
uVPy0kfEfSIz+yWurrKaOwynNiui8Q2tfLU/wDdLRx2RjxIMmOdAbWdwo0PTuqCWxgA1D1hjZErB6yieEdHo9OLHAAmkxdjsXQSGyJK3Zjrg87DkONUrrO
xza/+3x7JgdlznX3ew+Mv/LfrAuSmPshViQcnaJUkYOxPM9Mb6/yOgbOvuvU9bVrmoxfsowq2CSBPd+TllbUXxCa9hQenTYffXAOPQ2n/kXJwQ6ZQK8+SU
nelDJ6zHyGUKF0Wi3IGaVwo7PiVT5xmmEzlBuZgsTemwSRDiTB6hDhVln0NRLi7M3G+sN3EufBfaabex2mSC84Kxj/N8z3WaETGPzbwob/HH7v+LW6jaUr
32X1vFYyHpjo/89Rs8/Ui0/AQwV+NJVI8krQyzVGe79I7iDnLmvQe2dfEnRDTuh/sslNBxbu7P1RJxeE17vgqd13jjfxj+M1vpfSIWtb8iSgAEInbeWtt3
i3TcMOHIoYLt4YAWNaTIPuVKIAv2iN6rG1tq/fnbnU+Mr/gHDu6s4ZXzOm81u6ItuEibK3t9Ah5DwGjPE5eHEdDuC9jbaby4CgqKaAZiOFVWRcz+StZHLD
nGuQPMb9zvdpLEZ80Ez92g/hpYND5vs0vZOx3zDzXh4/dUUuMr8oXpGHgDJKAeX7T16/f5D/rYhI5Cz82o0KFiEXV7w9lokXuYRpc2PvLIlwKjChFGUPqC
VaOs8KltiVhO2qL7gj1TbdIRRY/Cgyp8y60nKCoQJhkYVA0x72l+bRl3jFbZzkOCq6KSZ8a+1m6AX1aNtRuJ2ye8PHboP7/3KRqu7MPG4Km6Q/ve/1nicE
c2VCQyhl5LpiNz4wbvfjlrwGZDgLqGtWySqrW5i1vDo6/7/cCALR98AtG5Ig2RtepBluV1JGD3SzvskXXchQ0QcvCHodCimxpdim4rIu540oVyOC34N7i0
Q2veB7mHaQwCSps2EDED8hOPyfC7Moiqz4/fnBLwcdIavEFSDNI9P857b1k1xDQmZ9F4JBFexUn3HunQN6NrLAbPSDyMtwiwb9csWaBidckC/8XTwT8FpP
A44aBLPHKKv9Q29GqyAMG01uxaDaTKJsE68dWcfxAQ+IQAZeJbyzqrxCANiPI+EfCoDQ6cTpQ9xIHnROjvV+Qwpw1doqg9o1XXCbOIUFEUPn0PSXiNJUf5
32YXOJ5h9HhOgGsAttRlHebzn8ePKvOS+CQM9cAchCch2jdctUc+GbHYtmmDXjREuDOhyxH8DdLxbeC64wuO/9EFi810JnlboJ2qe89ZniO5uOxLAEUGq+
Aqy8d1QA1MkcCnmyKqkweSx6rwi6tOb9yXUPg1NdgzyVLNGzJByVnUVr0DYjJko49BkKbACCreEinfzEztgKahXJoC71f9NBV7O73sZHGJ6VByDKwLdFhs
0cWcvfgxES0/T9p5lcy/Dtc3njjgYb7VjjvupM3Rd89XnpGUlOjVkZQL48HLJOk3CVej12ADlHIYd8hmsP6eMo99RJmJs+rQ3/zgSwOpTGgXvFvSgHmqoU
taDQ8TU/5lG4ieCXA+EuNDHg4fc2ICkGraMaaWWZto8nbrSvZsQM6pDaXGhIZlz3lw2c+TKAs2bAsNlJw60dm0z1XxC6e8zImkivQHa/o+BxHaAxSnB2J9
L9VaA67XEo0F6sV7bBdRUFFVMi9KfHqacqCeeYbcNhxvKs8S+NZODmUZlACZx9zFb1Fkmf6K/ukhYN8urz8X3CZgyWLiedBJ27w0skAGUAN9KcNeNwAl7N
BPapbRlq+o7btinaJDLIgNOwpUwGsP7IqjtCSV3EeCdwUsMnMMRFJioeSA5PtFNkbP+2jM6lSSIWgOOKky/L9gP8S+wfAjmjr7ajZ6u4wP+LUnq0SrJbM2
kmgQmUTO9PRKk0MuwXWUOJL72gbFe6DvnknjqdmyvNEWMb1aMMuOagDpPJHJykOIdEoCHb8WigeraGd3LuApSkrOrwqmY1g0lUqw+AFayScu2zeNXcxrDF
SSwZOjocsP7HNQsxKUNwVRhOvWXg3kVNmXM7mM1ceiGUKcdY4jHmvL/pSVz+qxm6phscLo25bN5LkHirWOklcTeujKhekMS7AlrNtpjP6X6cqsaFYw8Kdd
vq+baGQjTU7Eijaop3QTT/C/pBI3PBaj7GjLLqtd7Mt/pvWlC/0nnmJLf5y5HCOzMinZWDV9VrPxR1xh0EU/QQf/vHAACV+vMc1LLjpITbDC2QnhFiNawj
nHrptBXlzNHpXnizvMpY7hWR/DU+Wyj+Mv0Z7QKkNwNgVoQcnM/zzy62mh+H1QTmZHw/sSScN94NtNEPfTUvmaV+NxWPxy1aUDZ+B0keqDEeitiHqYZmKQ
X+u7EoK++c4PuI0X4zxT9FWGlWpSns4kLUEfaqb0VUR33JPlIFFXWTpiuxhNI3mbgY+/AZIbt2WNKQvYOZoQqG0ASnTvSXTmWpdPrVKzXLmyaqL+eakomW
HcVl256/Pty18s6ASjsCZboX30akFGKuI9gkJ2/8DUjOnCD/du5oZIPIhb79Hj28MO5Nr9u48Kod/faWo29aycmk3Q5GxRT56Gh6shmlYkHQBsLW1n6uHL
JenzGDP8ETR9p6fTKAf3Ign+G+vdqHm+wyOyKuBzPw/9tkAlfvqh01cA/DY4ISJzvH8K0ZxQm8ykI2/9RzcBJuftsrBMKNuIvGjivbsSfQ6ylZaznxGVCH
u1rxLaP7VCn56/UaRhoR/xW7L+XxEWT/ZQHVz0LoLEHzEN6WczoTDC4nP/j8jD+BmaojLRM7XFfIPPSRDP+pZ3PAIOu+EZAKoG9IT3jo28BAbL7nipiqws
Ldd5R1uDtLVT6DNskTtM9pgVwWwC/T6SmVQVO3V/AIOyGag3gPVIF14ti2UuNVBxkzOz0BrOJ1wYNDoWABz79oZ3/GbbhxOVJhIIiGLFNR5YgEGWrwdUj4
Plb1gcUHv/T6NTlYt3pEuyBRHgvZOwxns5qfLlt5mZAcNR7jEGaFsn7M8j+H2a1NM8Ls+AtvLVEbDyY8zJHQoTU+8NFfKcYrbA7kWrQm5tdDrxWuDxtIsO
LIFQVdBoM2ogHpEmKPfSk/dLvQiBYkMOPtgtZFZqYuQyxrEQNQfqeIKPDovqXEGJa6PQscpEeHYnkeTs+Y2nD4L3mAaFvX06k4rV5BgPBtU2i19TT9Mu59
2TfZRXHuFMGJEb6A6IdbhKkIGAXnjG5U9UYNLMmbJuNRNAELTonl/Z4wa58xy+y22+5ECjRlirKYJOx/PojkjE9K9CnGZ8UYSH+yVjZaeab2dobSvgz30X
2NrniUK8osiuApvd7wNBFiKRDC0BT6t0jZRUkYueukklI/L7AOYZvM/oGuY+XMgrKz/D0r2k4AMpzdYi1hexL0OJPea5+DYPg8OKhnJRapPnvc0ZqadY16
NGR9BTnRMYeNOfhXgrkTMWnglZ9gr2oWuKAf+r2qNdbER9gBcOaU0IzXIJUZjJiGeJtuGahXne2+rLPNUtO7UNdNVqtGHaize7OW8w7At7oHEHMglf4/mP
53ouaZnTnitfnv2JiraxuHehLVE9kAJ3wBHUGAoba43lC/YzH/Q2MuQ6AnN0Ir8CBUiD59CNKuWFEWKvEZCzWWWOhheQLRJ+a2sfNOinhlLr4cPyKYH8ui
AVSDUUr12ONI7OthQLcTQVGCGT74D+L8oa0ZkyU9yUIKsXSxihEvoGMX2LYBHRh5Qcek3MkXZcLSSZKQJ9OEfSJBs7RAlLLiYq2i+VDkXGkQWlSaxbTth/
2G7ch/NuCBHpwSxLyovui7OB59HhANeWJPtY+Ls7Vdw/7jxWpXYw+Wv7kteO7XJ/WRhqJze9A21bpBOxxaq4MH8bvNsFbfLyMCVwAWo2JzzWOISJLFEgpO
zTwRCwgULiJmFNbvekUp7xb0s+twjfupknuycNyxU9KCa9dSTggzvvgn9jsCDrd2kpKDMF4gTSUfKS3pfx/KT/5i2f8Tr6nua6hhJi4GYBdO2S6Z/hFiV9
EXrY213ErFBekUKjA8c3Tu7vrF1qPVVQ4fFxMPwSakW90KAMkhZcegH6Hd2OYZP20nm306jP0LVjhycDPmgSKGQXGdtaYytTWH96allGUwbYysh0dkZS4P
ywZD3gQxrvbqV9KkzXz0R8RGPm1jDWM8g7KyBlkUicgKtTjQhesQ749TWzeTx2/VCkEjpw37BXYy/Ey3adx/LlRnIC0dHJxg1DkC5UBGC8t3tSfwTvErtp
ZMqfxg9f6kQLQQeLC1dOEXV3srob93qpinnMLgLyFbDjcasbxwyGDoYCejimPBVXr3HkXHKabFwomOzrAa9vnmVER9jSxTMPL66gOK8IhaMtNeU+lk0ATh
AB6889SdFP1It3eRlRaPeHjEBP9ZUVMW/j12XrUeGTFXU23p3z7x1UXv7wEpaceeehQnodSK1Jri12nKxVBT5+p5KK1RHLw4YKcS58zCq45MMIA5LzqWMi
rmdEekvoIWlLkQnyN81fEemDa+9dpuCPdfWJ1OqBeedwfYau62St1IUhMNNgtOZzB4bMdrwkEhMePVSGo7kn8pS5tms646tjOApbYNQb54wnJKc4tg/zka
kNfKUPIhd8dFzoYuKCh23IV6CFNSVxNmYzIf1dGPb2eWBBXdRpOaUlfEgfJigkfMFTTCGNd0b/yVdidL0y4GUqlrtFqcMLG1Rk4BjB6aBmQU+X92QnBaHJ
7FVGFOuLf2071DyBuYvUzoKStDgH90cVqlDnGZ6qgDFYLsaoPWH3b2yaYwqc7IuXXtGa2UV/7dOhi2VNb1JG6omw1oS0ni6B7Zw6aX2drMt+jLuGiP07z6
kIMYV6fCK698TjGHocViZR0dddYlBlTFTq8MmK8pDnl0hAyX+pi6wA1XG7Kuo+PIob5cc15xMuHJpXPqpYnv3jCgnBV8NIUIfH6In851RIWEITO0l31Rpa
Ptx1R8BxPmZKloTuKXsrfMnSZjYotGF9Z0WkTVNOEaFg438jlhTfDS2BVBpKJaNvjWxjRpS+xz8uWb8YdFlu0/heM2nJ1dBwGk5VxkLbeLySY1O8E2QGDK
UhZ0M1JbXycaJ41y6/EoTXGemvGHrA8rVHfxBb/48DkKdyPGAwP8Lw7kEjZ3r2ydc7+VXIpJjRLpgM5yoT8Yxc0cJEgxqRxVRxcxqi4hKKLSmUE6q+ogWj
CoCVmUjdZqVN2vEJG5YMJuKR/J05wh4V6zmtqrNcvv9CEePG1slvM4w37GIjP4EnUl6K7hK0IWhhPAK3JFXls/WVR0CabTAJG3dfGUjllrRlkW0n4E/fsF
eC23dO4uryKcsctjnsmpICT8XaSz/ZHf3VYhTQTugazdywhtxAN9Vzqd3lRzUpZlvq4YqoI9e1q2cc6ID0/YamUaBcvnny8zRr0GQBFMUAsfCkKF2Ki+jW
3eXpdx2RScsKMzLhbvGJ+wdamk1TUDW+6qi9G72CywK6Rt4qlVYUHAQtsr0CscNlRzxmKvt9oSDJdhFNt/SgeSJ3kcGJkFV/BhYm1Jmhx+QJY4ef1sn+JD
qfBLdFvIkGQzBZ4pXb03z02yfN2bWFKioAY+DEpM6In5frE3izTsjFXBCy8pOGfQqzaAwiq1ioe5VrkgSE3V3B1YmmS5MA4NPEIbfOc1QhC03BHLESlGMq
cpYDQ0WRYIJVvqltuMA20LlzAwff1Ad8hkQykyzJABqe+tqws6unwuabQFSePDfxJko5E8wIDml/LlJWlVRzM0v67yKa20PSdCxyugRc69Ppp2NcHitUa+
ICYGkStL00XXhBnqj6GFBnm4xsq0E40RlT5d39LvitcUGFfc9lbkvhRZAVHmiz7JpXZGfMgLDXfnFjmYOGNZM9qk8XXCiqwsZaR8zylpDpAxJubdtmwQ8P
xbQi564Dqby7YcWgpcHKAW405DyHLHruqx1iyLEwTyEtSxI9PevHORYkg+sBJzE2pFGtuCxiyeZATPGSfqH5+wSaSwSheL3qBfsODay8ANQ/eTcbLuMDts
JUyybVLp32pHHBT/zConnP4BTjs4esk10h3pglqYrLLhtCbIjSZLhlXkM4t9es7OEzShPVquUgOcQ8ycpfBDlhT8eKWcnCra5h3ZDY3ghJjKn2XFxNCPNX
tJMwDm1Cm+nosDUoi6Fyg3uIGk7VdCjNPfixMPULspnImO8YPkvsWt2kl7fiYy+XWdIObgxZ9uB/K2yTlypqWfS8W/WXiajYFPlLtlUBThTroO/HeN0VRF
WbuHMkUoywbatzcs7glGzIS3qDJkurDOOiJ+dhiPeJQs91AkOrtzdumJvY7BUMxMh7tsjnunj67IeBlga/ZlHszUiGjoqnKu+9Afces9xbupK7VQ6Y+rrz
tySYjCKx25CGseLWvPuUWYgf1GzI6GaN9DWWk8rKQTzY17kjz4YBUouVRH7LkACl42FTFRtjN/KA6l0geRK2wfx7JheUsoS1Z7jPMbaJAjaoLTmQ8kuZgP
wl6yYgZhbHeELOw5Q4+N9npjFXXu+Qa9CelCAx+sDyETneN0l4Bwj/mlMpSDuto/OvyfcoZ4dZj37Kyp8U0z6bULNO8+2/RElQzUE1LvvaF3w6NQIrXoMJ
14mIwp1flLRnuyYeYzM0iV0Nbim1SznfaRgbAgV2GsxPB789rxJunfXRioWemk2FbKLJEbnwaFVfGBHR/ie3gRU808wKqdYkIjfuIePut9Pi+1XE4vIh9a
dUavY1iwWoZVNn3UwTzOkjQTGVCFaCPwcD9j2boIWnbWpy8noPsMR7V2G2tG8ydGhRO92fuzNexrXHTQxq7KNe8GqhtSK/YuKjR0pRdovMK/qlbAZ8+rOu
vHBSkZZV+PW/eo83fj/x58dJWhtlKhvHG9MwRNGBMT6GRSTHl+u+DD2w8U8R/pzWa1qRqliqjHBeJrBIG95utHFFFmi6DlB+aiIWvfTe1ZPP3cZe6loul8
zmAU2a6z2pIWOvoCf8EuRt66t/LMAOG03OrA7pZlGjjhgvfE5aRrxQTcmFCOnUIkoG5S69GX4mtXTjHieicfeGgpMbOjUCN4rYB9/LBEqFtU83pJyH1dyx
s6s9GRC0llxD52MWiZgch5GxxPA5J02xDpMsVHjN2YVt8BZDZydKkpdVTldDQDPNoKftGuglSZDkUeouUITGqyxkwErBhpZSrUwk6PyUACaCOJDACeA7KO
clhDR90uOEogSNuhZhfZ/8vG7zyeVr3PVbbG5m8l2qnJzoIEvDlrDN42JryiCzYgUjuVOo53Em5wdaxbFzlr2aycqe5sEdiRZ5FScNVXqwRSIr2EdrNhiP
aPU5FOcNpVKKdpWhsG0jWCJvkVrGp5wVFJWPiTgv//VR2a/gO2S0rPYiFnRV8LpaOgGAHeKKl9VyKiibGmM8C/N20NenOB50xYqEPzvpHKbppmE2kI4bDz
Oe0nRveDx6Mmv9mpgV0j30gty0ppFDkRjtDo2ywpt5Z0tuRKB/t5QoWvdiOfAjIYcHX6gq/JSspcuGEG56V2xPK6HMTGWYOSDu3tCC94Qep6MgJqqDAtGX
uXFHvOfEhF63RWRtjbDYoBoUYEwL5ilT2Z45Dv689cP1VcvzJic/BOqP9x7xyhh33ehtddySFo3zxIEt2pGxTSMRarOZhGQ1IQgWyykNw/fTZL4kBfyaCs
xFSJ63nGdRgbqIVbm1cCMkLN/bAFJsmCi6ArnunznPfSFIGt51xALh9q9eUoKXzLgi8SpYUQxFSOPtQtqVdwTZuhRkAFU5+jQ2pJA6cTj3LXrG/WSEVR1X
XEGGU091eJ7fpR5nyuyD08e/jGdDtTchEYHKA5pSLRyfRMMdA9ifokbu08JJQ7pe8Kla3ag8XAe4SwGjnI4vV5FscA2kU3VYbiYz8pAx4PImFCy/6is+uL
Qh0lfR6Ac5tT3DpWYqUnQhnHZOF1NoeCUSKBl4JcT2p0D2LA5TfLHNn9Jx3tBUQvBQ2VaYOE+z2kQmdY2e/xZXcdOSpv0ZWxDzNukE2KpPgGgn+xvXN7qy
Y9RExiYvvmTDOu8pnmX5s83CSyRsNWVC99hllRgvRKz/E2AZQRLNBb962dj05IPmkjf2V/O3hvRBDfUalF1/9BkoGW95Dsft3db2Scc1UeTg6ejHsSj2rp
j6XvkFVSo2yA4jlrmsdJVnY2KZVdb7n0NGp/qxkkSILky/RiOQyDAaLguUNHnEYUa6GV2JjZ9g8xl7Yk4PWGV3pF2H171j3g9o/Hp+T805i3OeZeAP+Vb8
6E52Ayp3bUItUytgpeGjQPeGRNGufhF50QB7EE0Flct4Lh9TYRjwe3lJqh8ZyJzhklmqCWxk36D8xyai9R1tFcTojxiG6GgqrUrLnbar6R1plvaHqL+x4G
Y+elQxGqqcAo3flOEA2QPmFbNsx4Vt+2GNLCYAj6uMrn36G+zpS4ytE9VhSiS2huWRxiXafbVT+UMe31YxmHVo8FEtHP3ZTU4gGmv64aUPvfFA58ofZ+Vr
Q8VmfhRhZCQ3biTo/fI4hdUY5/KasSe9pGxI3EX+6L3gj4ncvfD20hvCiTzgd5aZhlhaCk5Yt05vwbIbrmS+uBPregZOpiT4IlcU/YIWojkFtizs2tx77w
M7BC+TA+zs6UAaZLCB6V/hm/wTcopRVt6w7o5Qch/davm8sbS/jiAY1gkV/obNpwhihpjAXr+lzauuEqnYtLuTO48wS1/hOMwMT1adLDlesejB07eaSR+J
sz+b5iVTcqzuOaXKaRAQg7121aBnQ2yZ9Q7yNG0UFlxRxxkbTFNBAjJhPPcjICtVPOIG14GMKrDZ8PFhsjT9GqPzLUuqiMSa8G1I8Wut/VKN0cXBPiKWps
nXPMLIbdxmBpNiRPnMifMoPyrCvLIp/mZXyVHWs/Rb0d+lkimCku5UWDsVU1axe00kgl54n2NRkkkg42/DdS9u3AhlOALx4ZR4qNcI54a1DDceXKtJJM+m
Y7KiqQrQm00+aQqAP7mQshtuUEwCaxtZfL+CY0b3vWUh3zCkK0JdfJn49hUkQzXwSCVYr8UK25iICKOCfqD8j2BDErbacpcanl4n/fd8JQiEHl9Nwuhvh3
yMvBA3BNAKpKXAkOHCh+V9W1OaXlJHWkAGWvL2LNdyfyspRviFcOsInLv1ezFdK6OLNC5ltmx78kTx/OJ9VdHm0m7vLMmXzQXpy7Dqh45ZllL7sjFXUk4v
X2nLztrDKz5VdYbiPbDx5p6RQNtQ+pBADsJG3CmIEbMZ86/vmJ+UrNCVMNnWcAKcyseicLimR98TQ/8USKfP0o5gTd2iVFTlp8CoPjqelquIl8xt/yo5fH
nExG4BFD1jgupEpGAJ8cF/3b03YplrgTPsUoXm7mZ/UxD7NPxnV8v7w1oU0fyvd7dkzzWHRzLoap7jBjGNtEcRcEBEFHgeRiwr739XXrFhi9/U7yoZ3Czn
57eKw1w2/Eyun6zaXAmmVVlp6VYg15nHM6dvIdjbBTJ4oUwYLoNRGy7R2a+K7VDPP8lI8c4RuQQzPkPsCM4glZ70uR3XHyz3PvUFnw08szj9lDkvYS3DMW
6ng1PYhsR8NWB1zaP7UDjHUqCzhE0YpC10x7jLW07J2SmIhFmTIoWOOerpUEdqQn1MxjjMOOtmjbrFqNriL/tMMVpxsRHeKxPxKPMRVklHGB3BQ7E+33aK
WJx3QcmdL0noUUf0osalq5S75TzNX0RFI97+8AoyvSdziefi4rbg1Xic6k8MeqjtCae8pcrBiV/i7kWzwHjvDXrHAYuekuK7gjy55VeA6AOdkD4dSuVvP/
X6fW0yomsiLjyWiJ+Z7R6WHz2Sr5IKj6RkEH5ys9zrRXkvnGztg0zmDo/3HOOsTKQl5rzUeTn2v4UCWlOPBJsa62Ru1R53Zlr7VE0My/P8Sq/yBiDwtN60
KLuSUkMfXNMOomz95NoXrFFEvtpkZJzuVr9RB8+E2dgS34QWKSrA2RLLzxhd6CgKugJ2c9fb9YBT4Jsqymlm95VDxvzveRhTz1szchh1fhlPS+IeP0t5z6
wbvJ0Z8zodFm5IC3fFqtYmsJhDIWwdpECeDv5m3T12uZtBcQK/tsuTdEeHS9G+0TGgSZWMVNhiYbJORwoZ2RdBnqL27akBwIvBDeBoiyE2rsFiH8PQ/krU
COZNewfw4zs+nmOvlh9SPYumJsW0IYEPNdywWsAOTEGH9v3OkKxdTi+srMEp47bOtXr+YfliikV6UDz0tsA9rfTzX//TpC1hufdmzxK3d38/QWZqghF6Oh
KIXlzn+MpQiHo3PgM8xXbUDUioVrNE08T+6D509wPD3JKRY9p/ZRn1manvdn4e3+OaXCoh+fNOhPK99mRZ6uJN30Hj5x+lv6ZIWdvbJWV0T0VW1EsGuxtZ
vHF8rj1MKN3uYjIkJo3/MSdiKAMomKClyspBwv7rI0n0AxnLVz6ZOpbF/xV+fp1OnpWkZzv4ce4D/l67f7f2YFS5m2LVzGuDUJDi1VFhavdLCPA0+EjXPc
jZUINSruXLGvkZN1ZXryfW/fMb/6cKz+TVzDiX5DOv4w5BEWLQIXrJKu5Pfxt8USf83jblDakEX0mvYukEYZ+Wm3bOAYX6/pGfoyHqvtjLK6ZgV8HCNXO7
y0d4G0b6n4qlJPAF8yR29fNLDB/SltgwbZMZmLXXZWLhnohgNy99pkLBZB11oRVj1XuXShLko0+M0Xyfzso4/bsJfmIy4gxVeBjD+OmVz5Bo197ku4BEHa
kHxrOl9SWRVUmdKRXFUsehscr6B3THG9KkGGxMDqG6fVpx5naTyuomr2NGeG0W3SoXA5waZUVBYANHeKCGflgx/JuK9fJ9dFIXz+htFtFyJ7BV8d85cG4i
doUP7UIDpigRBJsKv6NmVhLprTYy7VAscmzQ3tbyq/pFqSjXa7rgscNoujIY+4Mlgwc8VRkPhlDBtlu/8HE9A9H9GNo9EIyWno+NiutTTH4O4/mBised7f
KDnlOqDW8+54LnFeJyg119H0eO97zB0nWJkf++IBY1Qn1RrCQ9+JsmlxEGK2v1gtgFuzaZdfKw5YzXvxDsbSbq/DnXJr5N5UUiV+fYgythG5Z71UiqJjso
hMPpotVRVe8HtB+LpgpsmGZsAXtOVY6d+vZN1KVvW0POhOmk49NXRLCUToUIlxqX1QzQjeENaQkIvvFka6qJBFjxUEfd7XDAvNr2lOdp4uZ3HnF5hrJe0u
D0L8tPej5eKD1QUY1/lUi4oluC/Lvm/MKvF2SjM1NZmUq0de44XM3bGaqQxi5Iv/YhqruLTcrSSLCmBm6sqqIxDukjl9oDgBhjfKLm09ptLA8WGoQyM4NG
XK8SkdNyvY7eKLjIIGlqT0nJEQyOhNchNCfZSyreSx7n/7n2FJSHJHv48zb5g4QDqxJo3sD+i3lxwfyUXTTZ9A14mvb11RBKwh6NVjcTzwWTJUmMOyw70p
PfokOgDUtHcCDo+NPzzW2Rqmu/I/MbMWxMxzvpTQ9KpL09t4S37I96x0dvW8eu3aoZpSRLrd9krqkHs1mWrQCwziBlyKtM8asB7RjGN50dFb3ty3TXojKi
k4akPXip5BBiKKXbp4QFkdvFA3rvuKvB6DTpfI3MYrkYhKWkhplmW2HXxSRp6LyKFLfB40R6bHaH3/igI6D+X2Fy0nAqelzfBS9HIXTxxVfndGs5o0Sfch
LLT054ECJlUkWQgx2XEQV23TcoslL+WoIJ7FRP0UkQFmvZXFVR4EJYWvirRugwimEyrFrsC9ADLLjHLD0e+2hapKbEBySraj9xcfa9BwdSWBnSe9/QVBg7
TuVmc4LWkjMw5CioYHMzWkAmIfSMnf8Ol8ASrt1FT5KcrCw/VvXG8KzrouCoJ8CT7Nk53gh/j1WdSkqyYXefTAwNLYn+GAiRV6pIoPaOJuLOPSt8BSWKVu
cN+OpUxBNNUTM1eRZz83Phyq4nGmTfqmBMV0BBJOHJNCmxTQQNxnv+XDKwvQlCb4/vh20IyCSXVBt//8q/YWD/UQSn1Z5/9ShicVW9zt+M4+73kSfupwrf
fgdIF+y+ucCCLsYv5TPtMKp9xTKxKF4nXKAKbviMCckYs1ssIG+saChgEw4BYhl/qLdQXWYmCQxX/pQMPTaK4cmg//I8j3EVBj57ZeWaJN4RifBIhhue1E
ggAbVLJfwECiV86tc4lh80cQM4oGhXIkIJMshgBhMynj7X7EhJO2E1SutITI9sviiIRRIFMeRUtuPCh4nh9TOyHh+87cbIppQcplaAJneeiXOHfa+QnrSx
apdRWZu/f5eSZkH90MQisbFe8N46zccR5UkNatIZukhWk5OQqkHFVPKnhnDv9QsTZej2mRH3csz3MYW/xhNsNWBxPec0LvY3B7dDEEzyxqvmIeyxoEEU3n
pngQyK8h3IdQCwj4edDCHcm0+hcS6KpePburDpNpoE86DhW8RPwbZy83OIL7pKBhSNgZSgETCnFRUAia1DLmEPvAnuY1685ohaIRuk+PDbLIFVw6WEsOob
NqdiZv3098NgolzbIW4oPbrHZJ2I9FXxu3hyiZOihtuojvZYP4KdX3kxu6K/Uackcj6QMziHtkYW0fAyZnitv7/GP5cjx/VCI8nbNUVOXM8bFcSyBDzLzK
eHl6T4wgZifQ4IYR5nUpFucMMfyB80tzG/HWqKDLOFQeEtlm3ndUFm0uMSDZUVaBwHfxnPjtodimaxvW3Aph6bqHpx0o2LFoTnVlDO4F240xsr9hWaUrky
07gYBTEoBt6JqRN5Nkr/Fj2SlOjmLF2q5cUHEn5vSV73CxFeJ9/V+eba/ZhWlSvf5Bg+O7CJx9emiNaVjGVVxQ9RDRCZn1GBJSs9VVR4elZf/YW86pyaGT
MSkwMwZQwxXSAdLvlZK5EVqJwENrUCOn6i6LzyNeqYcqfze/txrBcCeP/VvUIHDyDKK2wcnD+UmcbhPgiUJ90Zm2iAlo1BqXYdcESSJN4G5aouq8OJLAHz
BvQR8sVn3G98vmxBvlF4c2hj8jJtdiRxVoXynyYx3Mz8iF9iVgW8vVgakXT6OJzUQ18+//RJcfu93XxPm4mEfnbgpjgsNf80BMYtJ3XvMgxSyYziskJO1A
I0h/F1E8K/1LUfA5XX4QvP1TGIqIixwBoTtcN+n5Yn7jzjEzU0VxgUazIaj0fiJiJbOoAVu3F9k+q2bk3PP3PwgXbOJuEZUYuRjuwaPlDydpGeLgJH9HyK
L/PkQZ2MrNGy1J4l7IM3lk+Ik92FfOeos/9GezQVD+muMNTC4FUQ0nWxs2H2b/2XeASZvQ3+TBvdpo3FqcxRKUlL22/td7au2JkMx4n3NRiUcaV25pzSbQ
ogLDWWXlgz0EuulgWZ63lAZA2J8hlTcDQTb5DyLUN98K1S6+uUAj29Qpa73W6n+iVTrb1GEX6StgeWTdFCd8wRRYXFqEuJ8KrQslErIIgIXmGCgInoTekM
6AXsEZBZOZhgSKzclLPrFfNfHzKm74XrXe0Mv386zmuhtPVGt0H+QRTU9u0Q4YusqEfOet2SZGntBz0RQGj74h2VqVVFXklhOjimStdJWg5rHgFVcaz+dS
J4EasU9JqP8IPrNolhC7yWloNeGpQZfEhmD+mZKrjjllPcq3imx8S1wBfuNpJegQLgtOEii5Qp07zgdZ/nAxK8PXyYxtXMBHo4RtMo5Ryb1JtpnDIQbOGL
rInYTxnyRlBkU7mpCxXadqw053qelCCGQBjodoRC7inqxFq9ylFd5KZPKN6vq7i+KWBxif9z+tRCozownHp6g1/13wSs7ue/n2g7aVIRdEXpk4jP71DQPY
9qX1bM+swlql2MeCO1Z9RT9ZA0Y5C3qTH8LzmmSRa/X2kHuQm7jQH+Ub6OFO8qbZ8rQDfxJgcQeZH9dYZTbJMWLuFdmzWZHwM/QxbihmRC5wX/cYNxgdYw
qI6j+C1JGjjWjccADdmBi6CEzZxVvyVkzq4cXWcqULXMsJuev4971S0kAOoVtHFFC07w/Srg6vd8Z5w+ZVSpHkDKMcfFdLB2z8I83MKsomc7JfCaF8Koaz
KhM02x2fGIdykU0RXcGpvxS0X3xZdfp62dsL+LQvOyY0iiXGoyiZWAzVPF6RRpvwvTCjZz9Dnx084XQPHMmRbHseTAZCKwG5/WvcY2RWDg7I953gZL+4rQ
yxyjFvt5tN7KSk2QvvffdY4gDABPTNRjdBF9MPPrRLBmeUulAQTjGqpAG5Mg4LRjMYPf18jgR13yIrCCrgFiQwewf8V9XSK828Ey08P1lbu3t4OR/on7Hv
1DwpBPF3Z7MHCTvrn8ef42EK6nTwmwUvBNuDmkbwtrwd/9qzVVp1CTyustl3xrSI8dqj+tvUfCcXhbpLzDy/YM7NHdLbzf9kjSf/D8TZWbhIECVgEyGD6k
HN5aBgoqOAXeG8L4toMrGtbpnoKQZMtTT0UGVacKuahkdqSQ8dRCOXOlxqNrC24vuMKqSe+CyMxfH1hYSiWjzCoR8IkkI+bm8qLcjQjfUy+E2aIhb+ntea
EDr5Iw6IqZ/oWx7jpCrR7oS+sLOtE9ZxnOqZmwZzMACriH9b9T4w7P0jcMOedmI8vSzDbNcFhiQKEax2UoPzhVWLmvTnzE6H9aHzISgPrWK6wdn8FdVqSq
WMnwOjsPKr2FRkXBpZpweTCwM/IIvpVBmiVT/Z7la3NeXi3n3zVqQjc5GjeM9t9RIvMp4+VQyVQq5eLFVMGm4ZzEtEkzLqP7AFkoYZuVTOkZq1xKfkiw6V
VNGmTBGChTeu//zt5ZM1mJbvr9RKVfrjK5Giptesk5WNKUOEWGyLeARkFxUj7/RtLMAsmGpS9Wia2xYGTkF/iRZSLnaSyfFSRx6TOrDpilcA6oJLv3xeKQ
qV+QWeapoxFFnpSzr99MiivtD/7peW6P0+eakuZvsl/+bIjO2buerswyXrW4YHB9FY1e7UpdDyePy3xpUBGHMSv3mMSCEJfzKAvWn/e1TWUV7nTGdJhFzI
p1nZcqPPhWTLJcPTS1D/ojOcrTEnvXnvzUSPBa9zqqJECDxZS1KvVOUHKmPUv4gSraYfqUqZFFMonBI+KvUrB2m5NPgJKZv6XvHTVSnTv2yBVryjCcP91O
7J6EqqwYO5JTANng11SGy2Sf/NRkaffMhvbhuMgeQcp9REEZOF4ue+KvsxJxmdehAMcmSUG0HXvHcK8jNPYUmOW9Pi9S1syB/sYQ9mBi0KO9t8pk24Q6zz
FhdhPaeDKBCjYsVPwLTnKBDSHBTpXisomDuVmdKkaRtRfdn+2Ewn3t9Ty5fw6V9xMOPkAOpsviPhzxbY0kT4ekUgUbnLFq3vE90orIRrAmGw4IcjlEx2Lu
jA5jvZ+kUnSSJf9S4dA+kF9GyyakasdU/m/rQXz6HZ+3netv6CURNx578ZbKhHdEkhzLa8BPyUiZjIWvV9hF3UzUN5Nv8wvBSHd4J0beT1FREQUDwnhFbh
MA1XBfz5HxeQv77BbrCuiEDRWWX4sNqvyYE52igWoeKwxsfRs8/B8IUdhExNV7+KxU5zVnBoJD8ZFqvnXBBCC7OLcfX6LT/iR+DaqoNbMFaTwZX0Z9P9Fl
jyY59fF9jTgzrP1uIJ92w9kgExh5g+3WzOUPTorM/L2kjchQ0/ZdqguZI7Qp/haXtm9SX4AV/UxEb9s7J3Kvosf2gypbqjIiU1xBpKFl5ZhQUxQIGPuwjP
KBXRcZWvpyk3uVaz+ccXMFq9Dp1Y5IWWmfxBdWv8fem+U3IQshx/xy5EslMK/tSgohbxiDYVY4cqJRsjczKUnsAUrPIIvbBi+66DBCk4SdTbS4Oc9za0iq
4w1myuvyclrMI1jh+xH7DjP/7wcwaZ2OVIbiFtCLZZtjEUsHBQ3wJpqKIu2rytgtz8/dqVgaCtxf0wHKt0DOyp7JmNVf1JnD83rl6UJgxMUz36Di+0WqzW
oIY64WelxT925XjPzCTCMx0RNIz269/XKBcTY+m5ChFF2B1jWaNATYPU8fnaPe0EhPA2NwWMZehQIEePIXxQU0pPU6FLAwMJKl+4VOLal0Gj4QKsUxfKJi
LZAJfY52U5A4NVJyWauc1g0fkVPDrdqu4z4wVGK32UpKaq494kbYwbGPqVLDpejeRTLCen6LXpY1KuRCmFa3zbzoMFJlqBj7eR7DBiFBoInenr/ss0RXrM
UWkIZlTvA+Xd+4m83aRGXyktnhWZu8yYISz4p906Uj9gKu8O3wnZ1965mGeFT7Khl67gi2WeZ07fuijHTSnDaYYVhfyKXKxChwF5hM2oRZTsnGflfOlBzs
O7zNRyoK0WT5TNzxAaKJRqdnsViZxj3dRP3e+KY/UeFnQ93PkPGWMOfsJoiph9YzQJvfpeUiRttCDCTty7UVei9IIMk6IPK0+AuVDjB0FDdQAVdEnQZpVC
ZpZGCd3TpzROP8hOYbjFcA/srgQbdYmAThkA++35ybk3dWVkwEdarsoO6x8PswnXwCg7YFKat5N7zThLdtlyIBpZPKb9dltYxX3XKuLurizvuGRDMXMOaS
ZO7d/A0g1megXxxN74wb+DUBPp0z3NAQ3fjB+9D6NonYk9YUycE2MBWxPImrjV4GViTHd2+Ll111Im1UspbNHdxcOlCImQctGNAW7+Ar0aMX8VGeMlclFM
0DGlTAjspUAI/usCVu7Ot6X0duAtZVebnDwhV3PAREG/HjgTexVtjKt7Tv6NCHL2FvUIrLOoJ9Gn5VRUYUtebCE6i7yNfkHteScyBmGbAOC5KhiagFy7aB
5cM9AjU/GVJb5GeeFxpvcteB0r3BgdopkQVbmQOTTB7SWah98oldS5uQDgjtFII3L0H5yU3xOjAIZplKi3JGxRcuuPfzI3QZyOHJo+gVQzK9AP6v8Gg6+/
iv548fOTANIgtBJ1hUBr8JMhqW0cYwv7rkSt4lUNouKsHRQOs3gz5AXpbTWUrtJwfODDqW3n8O5Hi349fCxoDaGYx2GUgZy2WSjTG3kOCjse9qVwt9erh/
AH5Lpzrsanv5LHbSJ9bHBB+WiRtPM2HiNwNmdCkL1EKt6XC9pkRg3tNhwvSAjnh9ckftE60JyQocP9GP1oE/vFitv+uSuRRZ1MJG6V+xdwuGlSKezwAWry
wJh30uVdhnMzAO42as0xXv9345j+rT8so7DBWnMKYBFlSFL5xvsLUZqmQQWkUoUS0/uPYf8F34g3taDrgNIlUbiJsd6g9TRDjw/o/UT/dkxPe9e9n5Ocpx
Mbu98ec8r7SnGNj7YvM5nPH87SZUDsrSPE4P2oSmlO59G1LwZxOubK9ZJd5Adxss3Jhk7NNHkg7LqoZJ4f5rpIedoQ1iE+rlLzgl7wShY5dpgl0SkGTgfX
QSQFu0kELyhjSvhg0NewxZl+tXpGmrXMEo47cXx/NqcnbCXedELwYTkEb3JZ+jETQSm24Pi5ZcY8d57wpyuS0OHTG4zv7v0yDRJ9r/6hXRAEbpl3ULAZxC
PI+s1Qm+4J2pH6atKyVN3dtJdAQFNgQRwCPZDNX/4EGjvYxlUvhNZ2fikTQyKoPR4h7VdS5ti76jYWaTzAeJLFAxDWnjntMrHErlQTaznZ98puBWlROBfM
EF/Mj/Oy2DTqohyfhk7kP4zhFEwfhnm4wToTSomjSbI44t7HGDFvRArXgBuJ6kyOlUl95G3a2O/VM5XuGpd8Qx7Fl4eo4P5hBxZAa9qaHuNawQnBI0yKvO
TuumDny4TiQr4KPMPo97pBm32140z+h+7dQY03ABxOzy04qAInL6nxIr6WGdOahA5rZTklMdEwLcYs2WxM532poRmZ6FGq8qAhGxMIKCT/MgzwrUTJDhKF
r7iWZZ4Z1XGnVRlwWdq+Ou4SxFPzvE/cEntilcgoqhdn6J6APjmwQtXXsagWTbvZAZtqgmbkChKumf//WIf2no1/RBs5QnIEIlw/TnuZaG1yxJ6O0xMcnT
MsILDorCY63LwLzV0yusXjKePv0U8c2nWN1C0tIK++tzseKS2T7QLNGwDDIC497V+Xxj7ZkOvmb1qAwSGMqKAyihRAodmKEyNuw3mWjf7i+i3ULCKvWhff
C3XOvA3mukpEs+Uc6vKzMWjjrWNw0FmOYehDt/0tTeXxmb4inoQdMRobc/pT4mUXle7OUVCClEnQrzb4jBNnOXa9INmCycaMCnLUm+OoU7VagiE31lmzTb
NzlBTocUhJAmLu9bb/JDqYWum5BEOot3lHDIPLTy3u84dxDUUBtM+iERKyredHa09ZoTO6gaho4mFxjzPh8OPWfBorz1wqXyrKYHYh/z69Aga5oP/kmxVO
IpI9eygKFt7OjhkRM5Jx0fQ2Vq6AxX7T9EFd7SoNsdvtQN70gJR0UYNAZcx/1I9S7k435S6cvLWoj1ASR47eblpXZucLhVdiWpN6V7rkqHuxPG+TYSKjUO
GZVelCuh5pThzyv7kg9Jn/DXlQEccTajhzPL2kYo48p3X/MOU76Yu4whUEnU3xJAlRXiOmlKridmRs7JdrEZvzl5wnmfbRL6YNIl6R9TXFO2PBI3xqvlvV
vE5K744gt4heQOCyJ1+gv3iGZYGnV0SR7XMMu6VOXZ0d08+cU4yxV57mNOXowO2SLOUGek2vN3yAjvP2Uhzbt1HKsC56XZRXS/M2YdM0b4zPu9fROo0qrA
7Q/+X94OLLHcVwpiLNNAhsNrGu1Bztsj/wOskqX9XaftQpmsh50k4l45nGLdLtQx2KPjfTao8R9VUXXoD7Dx2idbA7if7VtFmE+2SaHhvb2wlql+x5jcJp
nheaIles5f8lbtHNOHP6Rhp/+DkvcxocV7PT12k6Fz9bAzokwFCBc81N1yY5vwhvitLXqILdYTo8RY8vNSXNsT7G7nGua4mss8ihdkCAJ3s+BRG9H5maee
jGsuAVrRXByREUKXNN96NtGkAvYpLsCZpfOfUlZV5ZFOjv9XRWh9FwrYgRobV7N53L32utjX0UD2JYmJuFkc0itbzEIZCS9EvkfETNmxrjOaOByPbfwwkF
/yOUgatw41gneJu10MjyvGG38z4Quv7+Yncdbq3xgceIvYLfg5IFeUjZ1gC8oLJKCK8Pb9/Lb7BVGYpT2KmXxKMtSu6UkoGsWbrDgoInwiEZeB2+b1HLE8
fhOV9I56vbunJ1ly8kiwJxSr5yffU399TUZlC30+Rom3rJH9mSKZIQaoiDdVKzOqcngqv6vSbFi2TxY5s0+xCJnXEwol4ZmYhUSiyEulZYUJ3xgcXQ3RBl
5HsNCOEPxdnxuqPYdHCsmJBO48OCz/MYytWjiH6f439oGSpMkhgw4iwjiEcEubi5ke8irKDXZR4mlO14xP+25PmoLh3ULERLYkLYjI80wLL5huUv1cFu/Z
OKicfIx17qJfE8JT3GleKN9Yw0vPfxF3LHuk5IWQDr8l7hsPG4ywsMMC9U9JP+Anox649FVFS5Pzgu+sw9JOvCR6SQ1ZDxYR3hVm5yzlVdRrqeyzYk045r
/NwfypNvvOvUAW7RUkZF1QfiMcwI4GGGKyK7WrnWvC55kwOA3OBHaR8V92WAj2YSRTZWY/r3/CM/fk5EfKtxLxwbhNDScbP3ucLIu6QNuhFd0L4EzsNR+V
fCtDwyi3cBAD8nDtZKf//dU8N21iCC1B9qCxj46wjpZ94zPHBWZ6HoqB+lx19rnBszeMNlxB9LXYbdpCPsSV7xLHm2Ualcx/PP0ttLYrAjZHRgIP8bZhxv
4b0IwiAuDfFDnzrPJckjeJ25wUBhtB8uHkLeEXuil8v00HFyVj7I5+2HJJhSJUqBO7nRalK7iXKiszUAXApXMfbMHLfx3OczJqWs9kkcgGAv7tMqALILIB
2TJE/t95Px+5JDcMWUVBrAhwC1LrkE4dpky/TvKze+ZLQxOgCcajUiHtmnTawQ367Zw1TV+H5fV3y4y+jktrTjBeKjoRhQu0ao/Wfgnj81zvUTA2wzSRnF
eDFXPnnzqz7+4z5WEZgtJowvb3r4GwUIFmBHr0muWsQnzQtHRui3NP+EPazuotvLEnmdPPQmpXQnf+XTIqA8ITTBlFEr6AvaK3AGhG1QWerY1KaYk8eZR9
KMQp4ekyS6xMdGrBJxdGURmovovp0cm+osR31BFjWw72DyO7Y152Bo7T9oHvJ/vnl2AtS8jDJmH79UZCuFKSYLPnc0YpCLRBs3o//Ow+RMchZNrQA9DQq5
3B6vmblFdf9L3rkwbcYOZqMGZX9rVkrMn8uVZoJtfL/C6keJdZ8ARpkd9YDuCuN+MO5dgOg3a9pn0mQgnFyEIfwX8olZjAr4M9uhDqts/qpmO87VvzRvww
GWYisVLsu4pWlgZzNKOWxnDLA4wd3qZ9/S+fCSN+mXqPDnlG7P46Q47KH67nZ7q1ig2gBw1qOtq7Hpfgpi6CXs3Bqc5k4WiPCgc0T6/pDVrz0uxzq7QUxi
7t/qdCkiuHMfQdPEzJhivGL8xt0m5iH3aV2pI6aSjfs2XprDlPKIvyDYmhabi+ybZndpK942m4+vAWCTI4QpJ4geJSQ5BE1yDEEHGHKDzHdXkdm6gKT/RT
MmdCHrWJaOMSrsILxi3r4GXGI2NPtc/TtBKoPLchwGgMDUQ1LWgm+ieZ8A/3DRHSfb/EV7HA6Udqbo2j6T1vptTsfsOjl5L3mkGXj0fyONUUWpXl36oZko
3QS1LANmBdI6pfv/G8gUhqmk+ZkozJx2pJgQh06oGXguMi7/4pQIBs9VfPs32VhjvBeb33cZcqkDdEpWQUkc090U8M94OZ2R4OM2trLEvT/WClVvtABdT8
NtQMusl+DuOZegjfjKZXsJEiHr/+FEF0YjHjCv3yI9lMgFIsQ3C9TSdiKZm+8npIpHJj4KfSbqpn0yz1DWtNKobl0+f/hGKgeIgy/ebvJ659nh97w2LEd0
kwqDlPI1f6buraRDJTbkXgJ//Tp5lWQV97lMDJqPTpMjfbxKFKkZF2JK6mYPd36cLPg9/awWh6jFNpqF3wviOZQEqkAC252uVtxlzikFrH2Owk887h1VSW
tErm2nykvyOwRTmPqw6E06BEsErQSJAfjVm0PjP47YeCjB9SogAhb70tggMXOoxNV6Ryvd0wj0RESpQv9j+6zLO9JC0MHbgJ+Hhc9cdbPuwKOgFKzOrshW
9imU/pP9Ex6S+RAyx1mXOWZLhxaFB5H3f3MtCFBxOgvAdKUaRVYbMiewmJ05TTlGsP861+mg92fbdYJp1kiPd8akQWBr9Ox+3j9RV22F0qnWT7URor8TIV
klAy3fjLG9NEwqpKDf0XP6ulX0Al8APUb7woP4nY6//dm4gG4V8PtOl50NdCpsH1W8Dr6tehm2cSuce5p1jDIDITd4u7YjPRtU6Ja70YgSkO4QCEx2MVep
VLOALiXcJB9O+C+CcjUHG9Wy/LmE9I7rZewwrnpHafPbHAFO8juTSd9rNd8LjfY1MLd/E2romYsh60zLMCPhoyMZDwAshY5Xz2l5H2rd9UjS493u1MMZSJ
OCIu7hwbEiVBRKsGNamm7fnoqH24QrjJg0Sk8xITrBJoi+uyKU4gGHqjSQI/4seKYtkddoniCwMjoA3rRDZFEtRZOdj64Ez8HStlOpDS/NW+xN2a1fAjeV
8QBj4I6knfweMEaMdyn6aP/dVMkIeIWusaq14QI16IqfRJkpwWKbBtOECziT4eG2yY7n5JQz82tI1fr2YClaxTTslEpjIijCtnudDjsjUeZp0bMvY0di7c
MnfoqChZaY8Zc4zHO652wSIjFTsnVedoUZ1OThSZrCo5R7Bn5nyIKzxM/XL2vWft17An8zfgMS1pYlQyUht19w0xCZHi5h8iU9IBhdtiOdAeIXXw7WGAvn
KgQL10I7vybLfI1DIdf3mVysq99SyRKdgicv6ODlOkBlhMhaKpkWdFPRUYcZmGKZa3Ldr1Qah7edzl4aMSuePzBA8V51ZW7zxX0QygmPZ6Dd3BttmPcs1o
1ReMa1RzEw6wi+Z3NoTaPPljGIt+CIJqIpl62ecaNJy/pDwgnoQxLfWeEpWkelhlaAWTm7qzHJYQNlZoWBdbQfqQAfYKkE1/Irk+l7s/V06tlhDulI0g7K
PH4kqlBimkp3DirnHlBjrluyD1dq7yUoAhD/yEmMJfajizPfBilocvaE2krLs+J0zTF+TsOdoPpX+rJXFHyeH7W0NC1Aw8dut3hlyb6PJYfK0C6i8cpo5W
/xaSL+ZefoFealZZhmTtKOL66BsHuAFezuTdLZarjkdyi2joKFYW6WGLiQDec95R3rTOEWc6d4OqcJqKigRMDuqXw2vmhag9QuYrfVS5dC4bnvBngFFO+B
hdGRdXzrB+mBeVprNgSxhqMjA3qoDKL24GpATnpFsRZgujWah+PoZla+N1BJ8Icvwb8bj8grgs/k3UXwWrixH5OROUqqa+qZ9JT/+JV2tNckD4OLcucJEL
sOn07eCvbyiGfCMffZU6mIScWHXQcdrO+SN5AbT02lsxHfa8LrIp9RJ8tkBi+pX+E9VKhx3ZipPaANBkm4Yw4Bnf85UmzDJfcN3gbKGf+xlW9EREqspw7D
qDUKKgFg/dXmaKZzKEyT1jHW4yNXQu/PAK6J/R63I6jdXbDd+EfIdGssUj1lHjoCcsV+Y4/edA6t0mFW6qiXqKwjQfeUsmaax9QjMMj3evvf4cPkxT+nEA
r6iLsIwTFXDCguLucZ2JBCBjM7eHpfhZzxqVK8bmKORGVKZFiBFRdeGIbXX28flVPUuYa2BVw0DC4IDwUmSYKm5MkxSYfW/LOvToMQqnlBhj7A3B8N+Vnm
8hXel0fV4RcJUZlmvQ9XT9RysVY9t2kTYpnZNFmZSFqyiwL5lwz9sZa5a7f5je3kKalUEMuGQGtiP4FsHrK05P588ao+IOmYkhY2w729MWZZGx5i3grpoT
L35bsJllNxVjG0dyieuqCRQkA9Ke4gFU7NKe9noHT47+jMYS7SKJLkQ5z740Ihb0Vlkc6pkZSe9Z2L4YsISf3ClZRQVjJbgn3/YVi1bQ1UYtYiJd19Nz6a
eaZHPZYkPhPZslOBf17ZLYSAa9Y1+z+YH3aYBMEup69hvTkiS9UecmEBMDTMsHK5LfssTz2bLN5COTT+hpg28/lsKeDNq+AI6viwcY3hCda+G+mJaWNmr9
x1Bq+RT4Oriyqtck9cqsNEt1Ce+7Y0gyfTDu7PrXuHb1sSGJF0X38XnsIikBHH/WzyP4mQIsq6uu+zU7tx6/KsBcQVXm0MvPw4pydZ2Y77Ba8RA+UuO8Q2
GbDywHITRtpSChuvBDsJXJcIZo68ndf4ATexwfULFiuY86EWrBprjbZCo02EFQQQ3YRaJu0nadQ9X6xJPjEvFBrlWTAfw1EVdqaGGNnPTk3OPeH7U7+lXB
T5Qvdrnt1gjnIiwBhEJTVNbxeG/oS4+AqUBfdzoPN5QUlBQe1/UAS2qCnIoUr421YL3iDdQwsW/mkICtoQAat9bLQE3ServfCL8BlIrLRjNH55wenkdmjQ
H35kSb1FYyxn7/JooDs0F0ucalNRdwqt+bfzdWlUD+qOV0ZYqKibdc/OrfJgYcqszIiPQjdfggkSzXNb7l3SQZYg0uMsmgVzJMQHP+JuLgPXV7heWilsVc
7F1gJqOE4GS/Dc4e8AS+8eOmxtCZWF+h/j/W3vNZllzJD6sLlOvu08dcM+a9eW93+ZZraBQU+UHmq/5uhb4qFPqiYIikqBB3yedm5tpjursMgKtTFplAJo
A6sx278+7prkIBaX5pCsj86qw7aXMJ+bnHetpEkKT0aJ6wNYX1/AQ8JpFLBwRaXgULPkGz0FrRJJG+p0oK0Z709yQ8n3lB5HjrcO06TpCbZeIim07psQar
CI6jVv3YpUe13g7RlKjUUGAT/hwA6pIa8BcRDXZw0FC5LrwhEGBicMSTM6fcs0AmzXGSHPGuWPAExOuzdQ+0objGnkKT0jlrkQM9vbhiMr10hwT525AbKr
BjuEr+HanaYtE5hSSC2IyLv4ujh2HyahfOcO0xxfqQo6Vc7p0DUxD2mcMr9IKy9Edfy3p/HTIVM0l+6EAoYhKTG2YKLMGwYC9V5dQYmOjClK9o3fWWvgkW
cTgqMZx8S9OoiNtSJ/iY68FlQjMeGrYThDf1bSTrEtoTbMOaZ7XRtw4JjhgidMREYwnNixAlmbHOmQgLn2aZ1PNWc1LiK5OQ9asJYs4+Oj7mrGK6ccpSP1
zqV92w+miWDFcf8mE6SjL6FQR0OIHJtrWcnXeNFyBAYoKxjcLC4uuZkiwzzC4ey2i4ciBWW883cMFUk3kmic7tiXR/f/7chkIxMw78eaOzij/vyU5MPtc3
bA8ldFEzqvwxxFvlyX8zXb0bn1LMLvMDTU19CHvGS3LSOOBPguN3rlG9D2Ppi5rUAV/njhZInc1l6n8gLcZ4MrKkyvYUI7VkSIjPnjRq6wD9c2d5hiTq6M
Z1QdG7hN/8BU6oNfxPQFrueJ7U4xr3w/+JGX5S3p3s05hH161MjmSbpYzoT0GN2lqBlujdJTwHR7gNmYSXXmm5JynU9WApO64dUH1ESxEU25de29dZKDRr
HBVrSdUz1DujLCI//xSX3zn0ubOrfR3k/TzdlPZ9vQOrvpsjHNm7ool+oNzNP4CI5Mf5kDbWgJ2nN48OYSpCgBUJlhfp+bzGY+onsHBYs5/XXoPIclg7+V
kAV+sD57KKcMfA8J3EQF6d3TcAcvCObjmjdfZi8s/2oS0Qc7EqoLuEKjGdEbTOUx3D4dejtG98Wz6VcnKfeNkI17CkjJpv3y3B9IMr42v+vIYiOz3zr3nt
a6HFuvFZjpEypyYtHCDTQB90Dp/ZrtS9JQrF9oFoMPfUhCUk1vxPMsnDZtylV/Qt13ZOj0kRRu3lxZyFairLsGw8boPSKjiKmUWYBU5wdXE3IfUjo+lBcN
mdi33bP68xUW8Sb9vwkv5/3RIwNr65ks6lI7GLKZv7rBcCKGD/Irv570OMUzpRwnUGDuIxXMTlVGUgXZOjvkHn6QF7e71aKCGJzdvVElijvwtXfSa3OF/F
qnHw2mRuNCo2Bg89YcvnuSgfQcwewYVZ0XaXwe2PnKuQR5q91ynKZ1YS3HAqpVcjK8ZBodj8lhVvl8vVpYkk62Ym5rbWQO07evnsDDlmbjaM71Ui1tSTxT
Ib4p7AblUwSQMk0WHhK3Tna/vwi/PwnrThLQsdMruIHeRDuSx2W9EHEzRuj1gVtHI9gMw2SaspMubBhMg42Nfjk+NAbdug37vOyeQ8rm/RmjSkfEYeRQPr
NS3DCxQzZvaHsNN2z2vNkPZD311MILFxv07HeNZSOtTMl2/rLiWkPSOU+gWf90sY1CaY/1hiq0IutyDCPry0LghRMQi49a/qWSHsuTlcQsTuluVdqXV5KA
if3mefaI6NWWL34LWS9APzEJq9ds2IiDMfHtnICVtE3pyy37CgxbKBy1Iwgbgc/NWxjKj0vroNrtIE5sh+ZsKWNvKe5vXrpPhhUOrxuO4i7FdOLM+0hTut
FELh6J0JLUNNFRv7qIP+MTn+IbVJhBzhaoK9xTR6BccbsKTL1D0wGBPoLT0pvw/EeHNpTon2LcutgChMQEh8qbpiJt7GBmmCYVUOQQPU0uliYUs4NPhysD
jfemknAVxjCYaza/tmmsZtGs5El0ua++7MGP0Ga7Gg3eAa/qwjvrdiRmNecHXKVbwqlFiSNl/Cxvbhsz0HylmRzhOaiLO0PH12s+I5+t3KR43W1iYoaODI
TQeT5WPJkRpyU5DgJJxmqTM+fkcRtQSZrvgutvaLK7AqMPt+vf/NVi8oCAuXhTZLwf6HtHzMjnsOs0WgcLF++Me/4J5yQdycGqOZtPczQg0c6AkmoDfIO8
LyGH/rVD1+BSt3rbcIr9JsEXRShDsjD0u7X41ZWM1JDAatMsEtp91HDvtWPu74s/YgHdkAeSK96v3OlY+0g3eZTyvMxUs9PFklq4DwHXUDHj6wWBYTnLol
fJU3XpPhXRI65NUtXUijPtDGz6s8mMcpUL5rbmqY+5pg4t6JLdJ8FoiFS3mVGxXynJyQcoflSUFD85lezDzZX2Fu2gv3yYT9H10robAcKk7o87B/A33mij
KhPVzJnrZZy8ObHk1xr2P63IejUsc//3eWI2/B8+lk4K4hoOMLJsKY9NNengE9VlTrNDuCeioCVUDqTnBV/QaFOQYdq5hjcfaVWFuql+6TJGPCzepS0Vy9
HeGicITzdSwbBenEGclTeG2U+Q3tsrpZpa0Hc3C9i1dAZ6TTxRurVEekUmD7qwPvOr64sxNhZPhoTbIOMTMdziwY7p2BjPpcHsT0rN5fgv7wyXVMbW9QAb
3w5eYr3sleMokPI9cS0nWf3VGaTfzi3ZOcCaJL4Ndq16kqoiyYZvmUhd+uS6aiRks8auRfIYGWL21oxTLR/IXSvHz+jpWhkwMbzpP2FCCOX8rT5o1yVSAf
tOxfNmkgtW42gNdXy+SL/MytAhKAp+pT2CjsFv41fkBnfK2TvqN7QWyYCxftsuUUDj7DpmJ4b/gYYhK5nK4nBynQ+apT47Jl0E/4xiNnAdVlGwbXJeAK20
cUKOM1a6gFUK1PwZwiF1Ltt4EQwnaThVRec6V98nl3LFhBt5Ajz9h3ykXKilRKWLFUeSFz9lOkqpee819LSx8N5tEEsjkV76GEE/rm6iNK76W8/ukzolXf
zIjhS1lhX+cYjT4RYTX4n4qY2FxWNId071yLn/YBu1maGMrrLTGkt0lsNr1ln+qGSFK3NJteVQOnG5ANU2AFmifz6GINncAFoXP+fl1YpyAfxjpkfh7PBA
z3UOnafEdANUmGPSbC0CMOcqCviRRvLAeXE1EP7jZiGNt4yJijY+Hc31TDypi0d6sG7rKZ7YGBgU/hZeOdc+/4FOYX7kGJW7cXSZu0WOos4piFMQS2eysj
PuUvjDZCwPeQ+hRxPYHQDmtdlyXk1Q40Wsxy2veJ8LF+3qw/Os0HxkNby7sHGmFVCIDzPETFOili1w0drjgL2/By7iqLbaQrGz+eX46BOPDC8Pfe1XOu64
eKSfne9rbOWUprR3RQPWNfIa8SBd119j/5uCcmEpRIM5QPCSop6dGtYuy9U1zIUu1gD6SvlAM1dDRZu+lAesLzsC3VGUFBFoyhyDymV3Zl2opAIdIuA/Vk
PoEvI36Ae6DsS1acs8jtkOdFF1b6PMT2pdhHPfPw4LBoTy7z1/jMQ+1azIpD45AH+ILP++xmVbB3LxuicRNo4EDWkw9Q1Uijf08O9RqLpEJvJC+Q5jnr+O
GTe+rPM2mkJaiYf6fqwpdcDiljMivJLjr76WaUPG+458JB33O8deFAOg84GCYeJKKnaatZav5vCRYUz93k4diynAwBWEcpIhmLxKKvDIxW2AnjCKW4OLnj
qHa1RUw6S9XSRS+9vrAjFzJf+iHosszHzKyvdZPg1BlLDwECZ4A5rZUZbUGs6AP+yUT1Umo3Yi7WoYvRvzKeN7Fduxw6GcqZZgzwRwdh/YYVah/QpCoSB7
mGvMShzdQKEf0Yb1i82vxWZ1mg+zH8nEvfniyvhwWQMO3NudsnWaA9UUjDDDfvaHTYOwTZY1AzU3/feja9zTkt17mLhwhshFZSTD4Csam8Ees0RH104KsP
R9A7qLESYMuBTj29wEQVhgXPqRyFCqRenOaYz9YypwtE9+tK+wC120npHvNl5DOBViXzqi7sQj0SluNCiwUr3T/N+PH9QrJXGgzt34hqO2SXI56tWWMgHX
7VYGjC58ty8qwrluJBL6imJ2iZqcJ6I/zpPQUMKZu7O05B8+f55YhTZP/vweP8bbjVND1N5fH1Yj9EhpERLqer4QMFHEKB767srdqWab0OuiKCIkMYpa6X
uX2/IoIMyEOH87zMp0bEb4mR9mFj9QDXM1DihtucK52VC3ZCcvVrd15KQACRKkhUm4vWhkT9jDTtG2eXtyCu6pHzA09hJ5jgUJbET2Kyd0tKTwwE4U/BZ5
0cEa/o2dH709wyKDJgPw8kShbzf0RiAGDY6NbLI7i9GB+dWXUxl+uYhUCIzM4Wc1Gq71a6tlZ82kisYThbKe/QRd2yVqF+F7JbBu3AmdTmV4H8L17nHeEh
38TCpZyNCEOXVjS+SQ4DG0usx+mfPy+a+Y6pztAwk7MSeYSr4t0hSySmXm/jhAzwSGDM19a+HMSP2xXrvB4QXHNYd4fGrRMTRCvxXqu4w3jV+XM/IOaKJY
MoODLbQgRHD1O1pyx6VjgTzIDVdupF2P/rB6GMthsZX18vWaN8pRNXYnSXEE2HTXLgyJ9npt+Mctg5YqsSTh4xT1jb8a4bMCOrjCStmjlZoEE0LnkwWd9r
oK0FKpNnH8rVqoPVM38GfHm1glmeke9i0crfzlCXVNugpfV0F1JiZU/t6OtVEmGLUcXnNNbsmqoy0i4HBAiuWMI55omxb1yAj4RRuw2Ma/wNGoHVTCJ1ks
EAbBea83yM9WHdlFy681cB8wxX/nc8EX7A3pwmsf6HNaY8hKRLsa6gvxM2rJGdSUo0BUezh/Cry0SWV+58chArL/kmsXytU9DBt8M6jHfrRcWsuK2/F0Jl
ZWFpMg+gasr9KhgZL0J00yE4PSPku8Z8ObG6hwLMcUkF2FzCqOGQ2dvUaIqp0qFpXZe/ZdOni/sF4/qr1UFOMXs7aJhPizAxcuu0UaXdz6skF5XHtdJnjI
4FEJYcEueOlB2EocYBiP4OdEPOe2/Ep9QAczkaKFhS7udiZXRIPDClvl55LuaGoW2IoDtiXYY7mld5xqlwsH1Yd53uGecUuw1xMKzmYmJDPeG0JY4fUhMF
5WT2YdeixMo1y8mrxdF3cE31rAy4BUwMl3VsafdsgbwO3S3QX7lHmZLNWpi2DSlXt0pO+l7Tc8yWgYdsSHI/2NtGWv3H6Z/wbZ1cxFZSukcez+trd/GXsN
cllma7YLAeVLoMumMqJqKzir13R2mzjZ+5p6BG+Yccgm9le0fd4NX2xHFajbzxPY9tbuU1WBU29/1DtZtOcgwMbmdp86Kh9oewK42Nbg9yJQ9MKBvJ9rQY
Vnaz8uW8fio+BVtwERyeXBcEMCi3uz56ScgKmGiRud8HLFg0/pqbHF8y2C4ArKot1u90OnR/YdJEFUEAMf/8GhOlCjkVkqxQPp/Y62kyS5rXDf2c+XTAui
NYZLZ162SIp6tPH+D4BqK2oVp66OXaY6xvXhdG5dRthd6eXqmf4gFMBvchRD9wc/PFoDgxi2aBbukloZf2htGQHeF6XuEgo1OvM9gy6hHXsOmzQGzom9q1
MmvtY4ZehKZwNVvFk0MCZlDOapyYt7WvGXZldp5+mOw/sTJRB9QoR02ftC9+GvNDEblmFhKES7rWsvB6ew2vb4MU7IJAqtH0Ovgtvfi2JhZ0cFa2yxLw0D
k92XfoYWLuWgsvcs7z2E0hS6JiboLGv0LEWx+HJ/4pq8yLMlHD82sqMtDT2hTFFOMZuOmb3YlzP3vHoYYnwX7m56oVYrwMSEgL2Px1/VftiMzYU0XPWFGE
kRhi63EZwtZd+7qmb3xvUAWynyYSDa+L+xQMfpNdWPLT+WEYIQSKspmsdH3F8cZXNxtkj7ZeYQ9g2nWhYEj7GJ7+v876Bz+Oy4IlP+Kp234xV+WqfOcQkw
xBlXzaZ2lm92E6kekEmdiAgERUIF0iod90HmVRd/P8OMfyYZrYm8kE56507lrDPmW4539KyiIEkyzTU2uCJQm7rQGNyvXIdUNlfzFT87X9MIsrtyPqkg3B
lZcO45Owu0WCf/ZJpaIZJzKvM1GzimToGFpLqMeDl9bF5V9EzEMeNCIyUCzCeZ52TbqNEvf8FHf+E480jkma2ju0XtwKqoqg8F+lrEwpefTuLmLBoLf0sE
JcgEQLLPUVK58jiL4meffkFz0Mw+PUtWDuWIu/1VDTCkI9q0BaySpFIxy+Mm3ncmKiHUXRjZVkTWr7hRGtd0XA1XdUN7CFUtD0+EssNi88mjJyo09IBj/4
oprHXcdvA7/dnHy7RNC1u3adp4K48pQtb0wvCJWno7vIxUimTBk0sWAhFFDDM2GjvF0SwqXbqKJ1vlXQtJzknjtXjEiHWlK3mez5CsGhz68j5pjzONAsr9
GjpHvJXA609rzt1wn+wMA+uZAYCNAHkscXjuNpLXpBt55IWGWW4ovOs8QvrWe9gYlMvbuC0WXpnV8tWb+nQ2P8RShRoANeWuTznoSL9/xYKv58+unHdzS6
GprPtgbpIjclvfShIdtUaHLfEFZ8mdNaCE84agVTBoXFZ8W4og23bGd6d0lW6Bzz9yte/q8DtUd7F2Upp+9d4F4nMTqc7y5m66WX95/BzwdKi2satttQTI
NBQkWuKkFiXSaoq5NWG0R33crT0xmUaezCn5tBkrWLpSD0ytwT5U+B77vC05g8MLrEOTl4zSXBI6HVe9mbJM/ZC9sv8tZ/nmZRZKkn1i8rk/0trGJ3diQv
UE+5Tsu+urIsKBQwiWnAdi0hhdMbbWwaB0ZOgrzbTwHtsl1HxhSpiNmPOVV1Z5lIvh0/LhUDACUKE375puog4BJTV2x/VqoaTQSzrn+xm3CFuGPVpFKLqK
hgzJc5tWqfBdSQCUWvBkA7CYsOiZ1ig9+CIXeXlke9UOS3O8Wewhhsxse0seeILb6NBwAinht6ltnSLvk6e9QabjmrqVxCC+z0IQt0Xz/Zad2582jAAg0h
7u1MN4Mo8DA6HR9dBqo0PAslB3dx10WymTpwAng6eKZBmLPLxJ6eWk0kVAylkznreu6JX/pzqozQYZYApWFhIHrx7/GpJrExq/NJpRIk+Hn4na9UXjn1hm
GyrQo+yl1JsD+aSAHb7+58c6nT/NtpNv/IEzq3jrOkhFTCAf8tcImFVbwGeDH5+p8u7HQUGYEQ3iGOzaUyTFrMP6pxYpzaj6tUwYAPb1Dm7NjJv7lcmNqS
mKA++QE6hvOdJolMdw+eyi3lMmA66bwq6AYqERVOjKd1yLZ/FEUty9WSQryYLnP+5V5un1ppQU5RqnZkrLp2VoFT8ZK3EF45RRGkrLILxidGlmccRdhtFa
4sVKFkbI8mrdAg0gvIARF654F5FXZllsdMj7hPPyv1OW5xFZP+nF/z7XOKpZcMHBH3Xf7GcvK0SmCH+OvnUu78BcuMTXCYYGRHyDZIeyny7nIMW4slFVbZ
TNqy8nmvUI6KzeWUto+QcXsc+CvZFaNTnbZk/72XOn0aGTNiqukXbDNOA7TGF2JFkq/zJd5tlVwt1kyNr/VVG/XlLpl/8GZUtdcxIPo2MLZwPKql6xlRHH
au6RtD3ZUbxSWIAdaV+uRahq7gkbPDoPyUdTuX52Y53FWOhG48DbJlDntKkvuslylh/oeJMLFEiVk2LUFUPiCZEhl9ykchHlgIGzYqPDqulrZQcUi0gZ8o
1W8fTIY2fM8HhHEJkZEmSS2PnjCI7cOJE8/6/hj23a3k/9HmmNqUsN9s8JN3lE5eqIvAG1KRGpyFZ5EHvNACQKOAUq4jKVZ3pJ6YcLSu1WKiZt01ykHgai
bI44aoxHDsvQ0uwQYHalYTtRRo2HQmjTgsf7O0n8rryKQfM1DsBqj3Z5eLJrbmKRsrPgH7kRMiUQCrZJA3e8hAGCrsmz1JPYhbkQzVKhI8P+ukiNG7XWab
GiwYPP/SA7ivLaGmey+u3nlb+HskakXACE2izby1079jRL2YJmLJ9D5z1UZ0Md2gOdfkPgf0WnvAZJubzhMr4P373mD3jKk+crsuew9/j56/UkFsnlktXW
Fba3R9i+RrdVbtecN9FhB4YY2gm1ATBL4WAcSnVeEwxQb5ar7H7Z6/pZhMRR3neZnXAbfPPvq14ch660rb2qb32l3SUDL+DPy9lRnCCfaJBX+avj7RxVSD
n4cVaFezZ7C4EigyFpsvPRFSSZZJZ3hHplpkW2/XHv8m6cpObgvoSYRt5whq+4uvN5jzVbdb4st+iB49zJc4TeI2v1s7woVK3h2WR0Rj7juWirD8oD/M/b
L1nnHMGjjm3g9aDYHE9FuYyg3wSzZUzMAr2QMrlEGfMS3/xZnU7xPfL040NYwxalMzoSn2Q9Hcxc9+4/Nt+fzZGUfgmCtmSbL1yIfkHObaTkiALuROkUHl
tLe2vyk/T6GjKWI5dX4ZSbfophZtOEd56wCMXsnYandFTcRIyQiyiRmZ3vCemsGH6gx3oVyJ3LjHGccBxlel+2sGHso4bmCdSJHc8nFLFBfIA2bTuVxLul
P07mAtoxtCXdTWnkmuD8VYLFxI9mGQL7pTyQWkKAIeq0Gy+w0Tpz3xEDYzVRcwdpMYYZYMsWAse+5Op/zQziswHZ2BG6dUkXIliBpwBSMHbuBieNlaWpOB
V1d6PQ2zY4Zn4zFcjKd32WE8kKXFoZkLrvP2RQUxRcxlHAvSqlBlNQn5WE8oGePFbpyf1GR1SOd/ilmpai1p4lDRia3+6yQvdSQHo4PdPLNGsyAlZ/fBxL
DO+N6CYHC8p1gnQth3hneYUM7pL0m8L9FrLrj3/NGZyW9Whs6mrhPL3HpXpw0S7LGtHVMl9I44bRPwrumXrq0vkgbAlwFzKyC/qX3ZvXTZXTvmokjAc22J
0THekkH/UjO8iX5b04fY58CnTuhJbzqYkbf045YC8SXmzy2jiKGjkUXGuP/hxNS0DPFkQb7NeL/VCZenxxaxxJl1bgGVc0PLa51RXRoUn1+S9viOb1AK62
kpcqwOszWn/Ei7Uw3uebGR4JTj+EhaREmQscdamKeYxgBgBRRNc0lOREIPTQ0mUB2NgnLC0FCS95H3HSvntCEjuPcepF2HsjcPXs4VAh4ap5uF+3mUz2pk
CrONrXNtzpEObpISmHn2t07gp+kxetLA3vNgX88zfUOKxdoppM0QiaoZng6AN5Rtr7zkAySP9CS1cAIBPMx0ff1NdPe3fzOY1xWq1Cy8OX7HejcE/A/FM0
pfKSkdtfV8ryge5ZlU2S/6HKjgVmL5uA0mK3IiSDMJzxVI1nuWfhkrDsDNxJ8PPtRessKPNMcD1gZ3zH0IBo89mnYBxF7Fo1YJfyjGThJrhIVF21bEiCYE
UdqlCnFKzTJWYhtcOxyuIC59HMKBJ2GB+m5ZNWaxcQ868C5Oh1NVk8mvNRa1nk21iKAbGnFNE7vusHv0CjIkEF5i73k1/25hyjs0kxM5tdGZOoWkvyGCMm
/T+m8jGY2cTiAMKaeC7ZYkojp9HfBMi3kI8enXYJjT7Ms7ExrSgK8+O4lhOsW780yF4ZFjbIDVsI6MSd5FKej0iZTQphaU8glkcw32uQWUcXDNlzlDAMPX
H9NnZxhZ6LCbUmQbPnS6a5XqPPbyGouZzD1/KoD3Eoh8n2WhzAsv8ow0C94Triga6GiiZzWeh2CGFZnBQoM5F2S4WGSRdErMRyznQMigKRzcZZwjen4T9J
0M4f/nhFUAk8z3ABTlc+RD1+qz72IBefhi3AOalCcf3Q1n3ze52Aur5lJtDQwAoNn5arKl7D5g+cCGrqdFz+6JI6oYSorzB0Sp3QZd2Ah56Ft7FvS9f8Nd
xpx2CGds1nFNKJnrnl4dj+tGuGZm4Xq+EBLILKKmGn+dN0Ga5PCRbwNgs5SrFHywKz1zP71f1zT0PoXCdu41vhRpsJVi4L37J5H/U3bpHOmcyonZk12nLH
oS2pWv3jMIhg4HYn4ncRT9wqHoWx5gL+tGo4z3T4Jw+ryCr6xxhPwrQ/lx5cPXWvhWB0QlQO6cNPZOAoKsvT9vL9fg3o96k7x5hfnMqvLCIt3ZVj0E8jxW
j30ySYa5nkcu1qfit1E6kBdocOoLdu/OyQWtG2J3JuPtjogDcJtto+Bmt8gRx26+EKPJDSCvDVGr9qUPE9YRzyJ7AdR61sdwioCLQs5NDIrphx18syAi0b
Va/3dl9reOQju48NCwSoUtvzTwW/z5m5zgvXCDITXzGr/GEn747D3iO8REA8Smc+/KkR9LRqORncWKsyfuliDcM/KBFhsZdU68bR2RTx1VF70pwSamHjot
gxxgz6ICcF+Ulu7zOcPe3c9HLf3C0iLfCBopDqCy8DjK/fEvCaoXoXcNJkMvZ4sAUHhiq8/LZDSLcV3MshUrsj1xd/HUuuywXBcmGCxc4yxrT3g1TzIZK4
9hZbhfGSQTNkiic3kB8bjYoXQkBxQYpUnx/5dtiQ0jfT+x0UjPL1KOJ2KSPxqQdp7PvoMs/xRc6NLhAORVg75h7XKx85KwJJVhgtbb1ZPzUgLEtyfeCvXM
ELVLnsktM8FMI8nyyzyaJ+OPYeEWkYC0oaW9XyhabQw1+JTG/DpGhxJGgkpBWO/BNtMRPg1u5++7IBrjaneDIBw9XqiwVe4dljVpmb5ASpDrGNamOgX+J7
IJYzwn+3PaUGoE5Dyk9iPNlQlUBR2FJC2J0ifIFX1uJ4MFWTWchxTMEA1iZsvYxI9oRW9J+W/5KefD294e7dep8EMS2XodT7oOfRZvQ7SbKHTSsLO0SHT5
Ilx58BTglZfvfA7b/yFtQNw+9EjId+Vorsy61M2rOTDSepxBHnCunAlWYM9lti890TG+tp5WgfzR4wXli83BWk+gqU5/60Dj0BPpqJB6v18IQp1XuJl2Y2
gnvIrDUE/LsIBydJ3FLLqxpI3ZoAgkBu5shWOI3AI7glXehBoQn4HWKoRrCkf3sNyFRDIaWvUYru7wHhCm97kyMQEqYnHq+vKt4JtyGTiTHnyp6EMriokS
emx2JeoFTzKiD0h6TjxFRtquGPpr7W1+lZGAYj1vnBiPtamJ0//idxWTG1y6qDdjUge7yby+gOMXv2b1pfE19slb/8W9m+1C4xeAYWOf+Y4/sqB1HYBSTK
gDuLOk9xrdgVmpWCZBASuoFNVL+GLWMpwTwXfAPVWoii1hfAT5rYxFfLBoS5655cUoNTmE5WYaGL54tNvD7fTvhBspKuSLGxKpZO0hs/a0EZ46piz0nnpA
9Ey+R825Cg7m+//AWZHSLStHIqtTzakJybqM2H/m82HkXw8dOjvQ2Tl8mGfEW8yza1HknL++crWtDORjnuaGcSYhrfEAERWc0iy5AsAR2625N7uSmmo5ra
PAxR/bZRaCTgOwBqBjFFNl9GZE+5dJyyud6QguZMO+Xa6+CUd1Agy9sFiH9eadTvHkp7DMPZhyY//dz9Dt7BmocxEYtKPRifFfy3CkyuQiB85HywV5lbw+
oS/OZBBGA105v+2QWFXaCix83LQo6HhMU8srotwJ+RYta2jOa4KW8pv0nnCLiIaa4E24hM8toCaDTdeds9VKLaMot2pIEU+IJnwE5eRpX6D2gTsVUzIxza
kTmFdQ7l8DqyqycBAQnUHtdb/V5fyUYKvTGh6tYynd8Wpl//nqJQk1p2z3haJivVH0wfNhImZnn1exQtanR7Dblircq4OFoLdI2h5hJH47a6cvG0ZupgpT
aiV9G42GAGkeMZ1c3cxlzs37LAlhs4eXdGrU78KTPQWqxif9GGaoIsa6TOXnaJoLGAcWq39GohJ9yDhfRFAlCxNZnPp6lyQl5+X+z+5Sf9B+ZF/9YkEn1b
Pggp7vJqZ7B2iCT5qLMJ0i+imh3MSSRnrlk2EDfzoCH0CmBS5/AYbEB9lB58bSdSkUb0kEnQI82cfMU77dAB4FZ1b2PPgN2wimc/1H405VeYQBFP/fKAEh
OVL6cpLTPuB++KWD+jGWYvM8y986j77CNMAN5N9PiOa5CMKr+9Uv2kKlfoSvvxWp0wVqg7rCxPCw4r0VTIfa96QVRRD06pclota6dEXlWoIcUIfWPkBxm/
2sNJHTCxj5cLhDfo7LuEXYU5LONIhqNMtOvHohx28tSATDquexH78NeqnSQkRKk25DiP5NIq3GyV3ZN7LI1zu7k6xdq+WCX6HXG65pxf1sfcN8XV8Z8fq8
Ayqle9lhGXWtXixdMXgfM1o6h+ec+qQETTM/VnPzv9BRqjU8Xpu4O1rxqkR3uaZQ3DB+0evtFfSnta7cbdnyJyZRUa+ZwNGVaEvinxgHv2OyKf8noOa42b
bz8mI6Q2k7QfqP8z1jAT7xoDPaDV5zexqaYG9p5wjWpiU17Zov5CXruo5wSRfjDN1nCQBS0nP9kLKkWMgDJnSFpKOBBHYyODhgUbm77nvK16T9tR0fWjGb
hNIOhxQEazWBDAaJr5OTMscsKjybSuV28xy+Z6zmVwK9+6A87ihS25O913B6B48yHRqy5eI3+/nGX/VVML4pXYobyx/hmzHyzaCw9TIKTz9el3Tgic88je
eN/8QqdcdInDnVyfHUKmEixP/McS+qdYoFn+sCb3mINlnimncXCz+ByAeO4733Jb9GjF7fSMZRxT0DHlh5WifX9ClZlnHYp7TQt7vyoXi3CSGHAT4tT/wr
xin/h4Um6DBd6WG5isPWVRDaQNvyLrx24+UvNB39V06PGmNznrn2YKHzxG6RVk1PvGNEcCnHKCMRhMbenmWhRkt5R1rxQ+EE4q5El4GMagNIW/nq82bTXg
J6/x9VqGFuq1DdJaY1+4x2gBnTEdsk1pIuh2FTRzVGhQPrZygVTe1QbqVXLEkn5MHwq+vjuGixCtspiB2eDB8Q6V5Zib3kqXk48M70wPVOyD24H72DTvue
MpKZ05+fdatnzzPW8FHdzRTdjIekd0lYSI/r5/VUaIQqSCXt4MODL8+SdlkDIoAPXUxSP7VGOWUv/thFqiLs/+mUaEyB4/MeDly7d0swh11KsiX5CE9RLs
OsO+vgq0HQ60TTBssXZ0NPfmLNvF8JWjA9JkabVUk1wcibLG3Vz7Tk9gksLijKxpm4DBMasGM0pA8wwTlfl1OejkaSLsc3r3yE3XkAstavIk/ajoN6sviv
2LzkIgffBVOSqgDyexXspNVJKgVrLG8EmycjEwaaQ77DDCtHKjg7z2NqyiYWdLSrA+eaCWf2K7qmAzRr6ETWsizJIkk3TlwKD7dPbNR7Ah7a8s8ynFCDck
qeznhLhyf7xORTsxT6foPv7zIuz5DyaUM3/sFVg3tqXQfW+H3dPh8XKR+mdYabC/VRBN+2gVW4t1XxSz3W4WoM7ehqa39xKCJ7c0c5nKM0lYRo/EBOL09L
aa6VnQsUkbj7oY7BwFJGnWjCwQAbWwdr/QXSABVuKjiV+zVYQct4HJpxR7NQ7vjiaSQL3gPRHz0LiYk1s1Pm3iMj8ax0FFoEIsTnf7IedRVJpEQzAU64Va
G5tEQkE13iZX2YiYVg8WIj58CyVCC3KeKiECB9QCGskRFYMh8Dt+3YiYzI9o8P61TzSJiKcZOXCkFx6NbJTjSD71gBmZSxmAGQ/FCzolCP13muarG6xXhr
2U1IdAk/RjABnaETWZKSdJssk6OMXYY/HrmnNKVzwsabafrbqs8TKN46Mn7JyDffH4dZSVwEbKII8NJLR+5Ckyl8JDoDUy5T8yGUJs/7eTXU3N5jRiXShN
j7fM2I7gL4uPWejYBuKIgKyJWhvQ2MZa95KKzsq1/feIsAnHvvy2JEKsIJMA6h+wAlWriiL1j5G1qmg3ahcl3AqcmkypZCMlb26ixsNIx5ATUQkPo5uwcs
9DnhaanAmMIJOJbI1J5lUtL1WPYfSKxinyfJOcT8MkArXbiRpe2st/cfLvzhTUanS82monSIR9JBfnPFFH9PLriFpFMseS3iBaB7FikHb6dMZ4LGdartwx
0ObmwkNRfu8jtynAsQO8nVdzUEe8uo6+Lp+nRyJlRphxS7nE/becZ2Fpl/aR/ZhwzHLfUs7eYOVez5ZcYlKos1DTEreRk5+BKNTkWQWIcA6ugXhurxsOHv
g2j0SlMhQQ3uwSUP/kygSG5N5bOIl2cZWouOSdS8pg7/L7nM3AOzZ1tO49uRoprbHK3Is1/wKZh4yjgeTfE5aKu88PU6meNEV8mOcViu6KECZ4Ya6mv3VZ
xJiZpEginiXizcM8/qeWIcGcAiChG48z+7U2rd7K3ixZyqUFMwBPpPYwpbxGLxwygZV7N87ElpE2nSWu6pkLpYPbcdggLen3RVJleuLrQ/TyItGDrJVeD/
gBakUrNXZUjakmISyTq+x2geAM/t8/ZmEAotUDxughtBCGNOWx1Q10vP9yrG9d3ZbcK/BA+XJpSZeTN5FxpBT5onThxoEBHE6UnTvWfF1yCc7VbdR4Tc1b
FJ177rYF6wJdXDle8oTCggb59ImrW80ix7zoQKmeP5ZPnItipAyPkQZA9w+D6Lx85UpPfKm0uZqIpkoJVbcpyHNm9WzfMenTgZP/+4/vqttzzmJbTKfrcS
GkONYI+0GtdqNKwQaIJ4hupxIIw4cbEzZHAR0bsO2VPNuAMPXo5j2UdarlL2IsH/QjQCbDlb66RzDBPxVcuF54A3WtmjvI6qqLSwOeEzT0TgxfwVachyWn
2MY/JfUXrfOwxQIWYolIcLfq74REmZ28LX4yQDEeg1EJu5mCI17oIy/Y+/lPon2rldXg8fOKtiOOgqaQnf2Vs71i1MDjEKLAmFk7GFJ7S+yRcJ1bERpZfX
FEHQkKus7rKtL5RsTMb/OIvC/2KTR9piotwa7yrKD0qguAzlWweylV8Y7wYGzagcMG4YYBd2k9kW8O0823WXx4dlfc9XPOaMo33nqciAe+NGAvEUJlCa8I
mUmmP96nYUyN8JbPwxfSjMDH4Ok5jdUULRs2uU2GrUwFcaSEe38Xnv+EH92OLt2yvv7fF0pLQf4cVp0FQxC/0wY5GhqaS8TFZLg88elMu3heNeg81lsU/L
OWZlODY3aYkwCsng6YGSH7B4lQyPr8oumK1rCLCcxOMxOaU3YcHuP4Bf/5XLmyrL3Dbd2BXpCw9x7yijm2bm/q37xR9nd8AsoUJ/h+EPVL4fXbQSEV4wLN
5fkUipCXXbheSjYICn4aM/maONAO+GAdwz2EcuVuw1NEmvssieAZ3ev8SZfUOtucj+tRVE/NOlv5qFtPfx2EjEiJ+hv4r2MZ5IkRFQ/ktSK7RvQRD6VCvu
hEvAgNMJbQgDcNX61/Zywad+nZaG2heNio6qFM7ItHxCYZ1o6fpu20IWDZ9cMra1Y7OrJkJgwmlS9+OXOth3sWRzqB2ove/dsw/Yo4awExrStl7Wymf0zd
Yjv6P0f9uTE+vRWtG7V7EkcraEDKXrzbI3d/5MBeV+2Dm1TQb35he0EJ2JmEFSQe/z8/Y/JBnmc7rHh4bw8NArx1Lx6dYu9WGvJvqZFC/FV6Alhr6HdPxr
ctff8P5KMwkul5dlxvuvretsmmqthHnAUHtxlaiE0tHxiyaCTSef3Egi8kJMvj1k/ScmKVBHMzNizZPkX/SSXzANqVEGxvSAPQ0fcERrELSINj93OKx2fI
XepYQtVPvPQdoCFP81IKJQJEYTkUTOw4mwy1JBddyWwBCBQNWecH8zXPe0MRoPDv89mHx/RG5yAL3zKTkU9i6mWY9K9B2t3UJxqukdii1ipcPW7ZbLCUwV
NrpdajjT8K6AcNIPWBrktrhJpMddNbbF/qq0HdT6zOWQsruOKCWtGb1YSLus3LiZuzw0bcUGbEnZGf7bP+KH7qe1SetCkKcSqqTkJ9831fhfzf/bKloN3g
cF4eCtUNylSM1gC/MGNliSKZHNziLdF9JCDg+69d0vySPDUE/ThJwsjTw95vPkHXZL0B94bqFyUrmUSv2eUrn4S99ChJO2BijWmZH+K1fLlx1xGzyprUWX
PYIZmvLMZymPcl4L5ZjoLPbrir5kZEWDiSazMfhLJrXXYfdN4Eyjsfs0hwTFGxdJ54kOR5nb1TzYculD8/EnHm9vnNUEEgryN3hcSs5FIwJyHTtF3OP0o/
ODmB5tmNyoXdnyJsqEM2y0R2GAUBP77yTbtRR4VNjPGx62W+fMOEvXxFREzFh5xtRO+IrLG4/CWTtyIKAIkMiEaXnIvgH2hnYw7mEBlY2fXtG+guZgucCz
IKonOoX2vqZmgCUmroeNRkHBa9AoyhX7MseSU/h60W0mVmFn34UzTuvWiCy+zwRi4BoFVf0yd6tANxJpkmREU4R9z9z2TxSUB93mGdquKYAMvEkg0hss0n
bFj456PJKAxGzhfxXJ85BpC0cnH9yEGFHBEXZRHfB5vLfLxVLEcI/E4ax5HIcNmPuUAMjOt2bY1+KvToKUpxtSNFva3udMiA0vNTY2j+QlRRQ4rzEwOlDW
45n8tFLuKeR/CCifJR3DynDIyg4vuKBjGvEqJbRaxmlD17xdUOoWnHuxL0oog363yJaisrFovui1gOTCmGj81DoEqaKO9YERrYpn5yqpn+3DzkwqTa2KDc
cQrnRfM6q3QGGRFLLGN4HGHemffHm5bInoHWesYW1oExwIOS3jq+cmg3K3Lde7siBxR3kQSAo8ejN1uDSAoyotHwZs6nvvaQ12HElz8ASeaVIYhAq3F9OA
O589LQlEguJ0yVJRNmfLv3fL8D95RL0DNxtKhbJr2IViKFtkIvwr/Vj89xT185DkegxPyZ48P7ENxvqb0MxZ2+0Smu7mU4UioDN8+ujtOdXhNdyotHxdOL
0XvJZ9Ssr9vfDTBrim3MdegbkKOHfBBowBeqx5+t0lnmUzdDphmOUePj4pu17N9xfs+PZAmtBBLNxh1/GUpemLNxnpDa7tH9MWiMYCUYHmkDPypjN9pKzu
ZZa+nqrXboj5MdmBDtPtaXVfZMDSirGGcOl3Eto7lD0BIZjfE3zZRZTALvY69QR6NzOgiUd3Wbg7S5zncMkPi5qw2WQRwKqc4tS4/Jx4ZB5SIxGevwn8XK
1l8/oEsHyaFndBP/92s/9KmzGmKIvfz+R/H+k79hmwuFVDyLqQD6Y97Y+AhG7hLQsGo2zJavrHcHS6S/ARmXRM5XHNPWdtMMEqMrr9dlMsdZHzEMl1HWKv
5c4JTmXjsr1KtrP0YIVDUu2Zmm6TED78xBjqqaaTCt9/YBigE2cgGFrnPWMpn+cFMm4X74HfBLRtp43H3aVwMsvFepVV9IaMPIHrd9sIbu4uaHNLHtZ3iQ
qP2YGHtCXtg5w4SGOUIQ+LNl2LwfUhJWDeky8g/yYdIsfJSH+yFQXWHVrHnN17zfmGjX3gDlHfkEkE9vMJyG6lz2HrFDetdgpV2rVR4zWd5AihFXFg/Ew8
SLPopdnAYFVvccUpdpmF9nfhPW2Vv8Teyw0S8H1V/OdM1N5qlOd8mXQrkJCYeQo5WAUfuOSY4uvb1KsSL6C4TKUunhYRNd4z9xz3Vh8uE1+YNMOvfvnp2W
zrnqF9g0V96aQz7WkrOPZIJv56TJ7PRbl5CVc4JJnYXKb6nfLIm4Hs34dNOlviX/rJGkUo2eSBIE2yYN9Agj22xpdm6UMQd6pHedP8+vylcLXzyhesbwpy
SBPDhMQsX27pWcbM7jpVtJe9SNN8OV2p6XFlQqwhBo6VwUxlTsZpO9pCFC9Q2s6NS9Qcs5UkjO/S8jtvABmu+RlKbOxODJeL6LaaLpbGMND+Txd+CYpVRb
FVsD4r81J7/bvyPCg82S+c5LgjveO9A0Fw7RxMQIzs2PU+EI7UkBGp/obTUtFDnwbvHzZyfbZIUPUs3KdhEpkGTK6dKFHT4/RAnUswVr2QdMe4gWwy2Ehu
xm0WP5WmYuCWnCmUixEM1SkTi6mUw/QkbcRFllxq8Q8585TZWFLzaG7wyFaF5ClgfqHMX/kaMM34b+lYQ7Xk3hCxBS/p1GLeYhGd9u7ewDl1vr7m86UGAA
EPqkukXCZsjmywVDj5pnYVf8X1wfjMj610ZAIpOw5KWqv4vvPZ5vo08URPCR45KbyKnTshZjFuSPp5KZkiGYfYtUnfMG7bC5KLLeXSdOt0TRZJGJ1dgKmM
L6vCFS1+l4ChLNv/y9TGekyDtqOzgipJNoTX3VHXrBMSeS0ESuJs67HXp+Y9fB81j9lFs15rwJzlHI7ALJiHKyVX8NOc7Ou9Ty5pd4EMyXFZVsnl1sJJEd
Py0QySdroiV8cE4Zqaf2PlCQQKFiipztZlCA3qUNcKwmTYzVru5rU2Kj2pkTU69Txv/f7Oz1g8ZbG6235sIzKvRfNKW5EOXR5/BxrfR+hoYv5/jqDRvNRU
eaHeN9PbxaDy/oaiwPSC9uLJYer7VoYaBsp3t27u9Re8hl5CoX2N+OWdZvTm2fH4mXNDbyylykXR8wQam0W6z0Ak1q2B/zQ7B1TI/ajDXr2bcf95/aP3Nl
DsLLMkBxjBSoCSlLdufGvqKdP/ncHC0JEtdbdgCj9FNx6w75MEtt1n8vZ3lOyUWIh9d+F+Jk1xF/C4nxBTk4p1epYn5cxW3APbRSjlzE5B8XGPuxUE3uQu
L4yZgjRL2gu0c+cwwO3hkGvN55mGJyBBY1mWM58eGyjzPpQBAQoF5fjhgCkjGdUkJKp9WVXbim1AaT56jLKPVTIKJjG0Xn1T8RxmDsxB71Tfx8FpWx2Hhc
wXlOYsRCxdYViQG02FTAqgqIFrR4fclEgU1c2yrKG+dReNCx5afH69ZtxkuYp76de7uJpPgu08nX6+UOpYavVqefolYHOEf2CuJ8YJSkKEGoL8puiIISrv
3ZxEi34CrPrEbFXpUp16B1DKyX4xxHS8Xj/9bGiFkfAp03+/50oW3yJqSXcd9fP93czGLhbIYWYHUiYwYqwYxufu0LYkJSzYU1Y01y9hGckjCkhBQTwwN9
wy2R3mj84DC++G3BKpD0cTs2g09YvqIFEO3NK7qAVpB6gqRt0zVCmg07pWb+0JEovB5BaUPKUVig0w8fjfYqYJiRhMY3j9/P4/El+OaXIRA66EEYSfJ1MJ
Q5QkuLQMHKHBdo67I7GrX3DPNWhuTwRATDtGbA+Sp+E1T85TC/nCH9GckyOjG4pQgCZ5+2L34+KPBo9ReRT6iYdQQwr1m3AopyYiCyKWcK5t3VtzNMOSug
TNRyMB2pSCvo5f0vmLryluqCzwNrA1WaBYwCb/Kxs3mBCflvNAuyxKOlBJSGNLuDzqDgnTeSVOuRFYvAzVKG1VPVPPS3J8DjrjiomENnzmRq95SMJSM2Uz
pV9PtCw4xZTTNQnF+G+dOfzN+szkojJJCoEcyHLlSmE3OxVIvrqkR6+9qpf3Bzmc0Wp6TZLKov39T2gK5XrS/em3JAgu3MyXkueGUma7kuPCfQnf0ay5+j
pFPK4skH6XlGKNA/xubztmh/MjU8OssyPHh8VPvdhHjYz5A7ChtwgO7pFTavBrFYUS6k6Ha51uruS6IXSpyRgTCYOfxbfyFhigyiRXrlyv6+12LKLA3o11
/Pmz3kPMbwjzbjJ8MKeZ5g21DNcQXt52dFtNB/GaBKOd21ZEx94OdIGHip5xExNf4K+7tBV2XS784gWVyIDSp+f/tm5j920RMm9qq6FWc9AWX5jFOk7LTU
peh2A6ZkMng2BSjUdGyKSEDIT68PIeO1DvSLOTWkBoLoqJa3fokIkplz8vmVcg0e9R8Pz5PQ9E0jgFtp/cB+KW2x1epVilSGwOu7Iunsw2tuhd4snZWHPu
LZ/hVFi4g15O5E9i7951CrI4GdQxN7tzOFsz6yw2N3UQHJQuEedrvxbz+PkARmiwZdFoDSpBOiQxm7uQ2gy3CHvrWCV3y/ZwwxAC20YhgJf4NMdwG/YAp8
PANLDGo4+lZ2DtIZEFwoocHP7QKQbSBP4aFvQraJfuPSCGk3n3PXwtet4QppEzcHX3V5QKLc8/ZLAIqUwT9IWpNSqBU8yYWoF0/6yaJVtFrODFuXFegZng
4pWlk3TtZxLGlrRklV6ySlAEkeGQdR6qQvlsM86vF8M6bTPZKmsKNyZgNk4Mt31eiNw/+mHbVOCUq1dDqPzJUnm46x+LtQdgv/xSxIcpCMEkK8HnAQi4Rt
JvsqK/pnk+3445kJeA/89xaLavYDHMys7tPvNP7TruzVjBHR3AN36QPLqwJJSdcjTsmQkjVCi8TrdCGTwWiVjhqcAnwOt00yfwnE0AK+sXYnzjkuUb9tJT
EFfW2uesQ3MmHc5iKv+n/aWf12Mb5UC2/xjwgdk1u11nJEfjPbhlKldyAdtWSvYZ964CNmz8qoKWv1/Fcs94HgcrXGOht4+kscpJ3t6w+ZS1Xm3ABZQev2
tAXxHSEGmmodpNUjm2/v2rVabkTJZLGFJnld/iWhqijSeBFUwYsFYOOlOQfMXY2x5GMTLFBVeAdYsHfo5ty3t+0ENst0XvyQrY+7aUPl97h97BuUmHajnJ
GxEUUIaHb5FfoEBe8vUWGdJghbsxQlDsXi9Kua2b2gnWfPjNb/zYvidiwdvk9FBKtkFAeSmyuVMwW9a2yLq+BhO8pozkMQL9VfbCzy56hXLkqbghqGMIXV
GJdFRepatSolI4e0o6hQPx6kJ6E+v8JMjqZmsLEB2Juue3PHJd4x4jiGR6jVr16oNhvnaEr1mEvwgSTO7QNAOQ+YlxTHwpz0mfR2AvSVB2aPjyVcbWfhje
O3dIWUvHSGQ9biYkGPCVCSmQ+fNUgAE6K0eMc3LrQI98HBlX+SBTpudn5qUcg75kFwlNDObPWNXgIldR/K3D1Op5rvBAwd06CgUR1hM5EEJ3yF7+2cFRat
Te1YOtIiH5G3z5DLPf5TGUnt2zLn0RSjqs25WkIfEWHMJVQE0VNlIJJx+61VGBJ6EvFzxLM5mBkaivCFPQMBTImZCLk90ynP8RLelS1cjWGszQucdDJ6lR
RTgBxGFiixZ3ofBCRZJHdC/LLdFbjRFBpySTDVX7m4YCkcH2je/s1OtYVmK68kFwTsOTJySc4S5eFqfzBgrU/bom5q0ddpizZZda3HoN7lbxCewo4FaRFn
Dj/9TudzfuJNnPcbEx7yzh7gjRvHKiWQA2mpK0jsBpJoYJvFs+ITKgRlZ77z5fjA7DLWdPkFTAl0560X3JNtSXLxC2vqK4n2M0mCoGlVulVvDRgQrmczw/
kOzB60vTcgrwFhIvxxW9Lo6O9hTD5JawRtjJSA8x5GuCi4bCZ0U7acHOBRl9xvNrQtyMbjIrDyQQzunIxhWk15HlpV5mdW88TSsD4Yxy9DRGdgWpe9PB7v
R9MDyuOezwQewHz7W6znAjtojLp6GE510QE0rXux6OHoidy26BWdj4XDzvU6T2KSEq56SFCoCv5kRn/DM0r9OhLd2GR4jF+f6v2bK9TWS9EWwyxmuxfBUO
4cUIGjnx/JrEG0H6XSLBkNM1W3Z7KmExF109LQL/QBHqLWuH1bL6i0+XPEuHuA6Lg4zFlYXv94tFYAUTsTQW7pe+c1Uscp13gjhgvTb6LQKZuuDqJWVd+t
jNfTxgOCXnxxouE2ECYTTZetU2KAx7EreUqzJoTIUFN1L0vGgDORQy71O7BO4Jffkxc/qRjv2yt0QdTnzJUuPHkMDg2Ctfh9Ecdh68Z3VTAZXr9YQbXY/4
aVv46dL65MuaP8dfYQIJUh5ELH1kHDJzkfv4tBnBQNGdRtD4GKoReZ39oo/baLxnxeVPPbHcnDaC4FZNSWbusrO/2uBfFpjiDHZJvQXoKkI79gHX8RLMm6
pAzuYSzo/lpSOjwKGoF9e0cLgm01U+QBEdBit/P7qEMFySpq/Svoi80TRgl16eoMro/J+dpWtKRYL8EJy/zAxro+Uqr8PbRwn65vsMbTDLY8mdtGFdQNuH
101Ba4ma9uBj4Nkf7B8HHjlEclyesdbaJLEOXjos5gdSKPUW0WczhgGBEdvW2odiCPz8Zc/dXxJPapKcUrQMulkRs1nveYSDiJkH9Hlg/TiMR0/h9MjGLQ
XzbJHElBSNpj/eBTgmVkxZykHUmOwX9wQELQR92u7ueGrtIVlge3+MGxBt7FG7xJgymAyfQe5c64dEprAlr79s8MF8v3dhYT09++oSeCMmvZprwiNkvWRM
dRh0lCPahYY6NxNjLSSXB3jWryRT+Es9hW/E5nrhCf7zhCvFopGydkPGVEVy8CW53GKPXLZoSw8RkcVu+LfhwakD+aNIOsbwipC7PsKjj2hXXlEhnzhfiI
ElNHU7tHBtj0u10YLIhadsJdTTvyB9xiVlCI7yDDncmb7N1WKl1bBsQ6Sick7sS0INZBYzTP2aFnma1rLcchwbFKtk+56jVrzXQJDWtyA7d1akM2Pr08Gl
do/zApzO1Esy9Droe0SjAQ9DKzQaUIo3vaWjzNyVGCgT4rjcfEkxGVMhdHb+/AH6PJiC1D6CpPrRvoKz/UfblBVqbzU99D3utTPqSMXQCZj4W8YegtGNnz
cygUlrRzDyKGzuGBzNof0fkyrReg5hD7eNmASRTUJHvSbosaVK6Z4cD2icw2bfDOU2chS729oHhcO9no/o3ayzufXMRW+fWrIGRZPeij4Qi7xkgQ1zJyL4
Rb+nvvdWAbAqIbk6infzU9rpEHYnXsCwUGBk8OQ0TmqV3Ku8PL7kh81Jqx7QOddBf+gVKZXSk2xDWzK//nbpa3JoA55kvpPLPYk5hQvEgRIzpFsrpITcNt
ltSTq83ZSSIOO5A68S3ONBWfMzPX4eTAtluLvdLhBQLXO6dXg+kimP6ozN3V4pB+XJp+1T/OpJi+59ycl9WrwNJBWu0Z3WnM3vHBQIxjaG3wSQ5k14/VbA
h1MB2lcyM0+4iFg8TRKkS4h0DSbybjfQbjy3MrGA3TRyl46h0zwuIaRrojFcwYLeZZgq2NI+TPxXznXHSIZIMnmXntZi5W9ELiMxvvJwr+IXq5YYXFKI2X
u0JkrIp25LDOXRFFj4i3JSmJQ0Yv7IC1kRHTIEskRnDTNTsVvv15lX86P2neXe1Vf8Oc9j09u0Qj7ONKJU00GwMUdSh+L6BH/JZIuuFVmWIBNgZy3q3MaV
qZDgdxFny4TaPYU4inOH/ekKxm+owTdgh62atWu/nB8RrscQ/YBaYC2V5p0qtK819PfPS8w9gtzDt+bXVJAUVM3iJUrhW9HQHVfZuo3YVyRj8ION5n37EH
z7+3cjr+ULzqz8eVsMCKdhQpf3oXTIt8z2sfV86G4deu9b5Y6ATkFm4VQ8JdOjfRgapux26fmcrSUquJ09fShVxjxXJ/M9J53mIlDpscW3HxJUR8RyJutw
Bme5lJPeXFOuUyv2KtOx02B3nG8Ok6dyruF1CcEU2v+Dy+NLVvvnY1hPsZSnsxnyQukQ3OReVioaSN1nlLfUUrPImSmZLA3S8xrM0jjEygNgQmwBuBolYL
8S7/55ykvf2DMh6/26WUgI0rz06IY7nLfXvrLN2ecp9blwtk0NIb3lLiWRDcObZ5slKFdVZZ81N83KecBtRLqoGSvPW5nqZSB75Lj0dSy1gOfZMHtrfkN+
O+6XPi8Z9qNAE7sEvP7V1RyZ1FdFSCvmS99DV7lwof0YQ3GvVOYtfh443qHXbncqwZ4W0SD9+d4zXNWbab31IcqO+JFb75gjG9h58LNfCyH2ft7UNb/lHZ
rND8NMm7CX27Es7b317npuoLG26g0UD0dEa0MmkUrXZFAIIOdU4nhISmJO/pDh/lABHXLYlXyihIIdYTisfZ7QvsDYvscic+UH8TfLlAssXqeJrxdCWpvg
/GyXMydR+kiSKLdyJ/zkXPdM//0IEiqK0xrrmwoCaLiB7C/q14xjrvYffAHQnsRjrd6hSS+q+hvCpO/WJrnB9GvRDeQ4UihVhJJHz4QvaP4mJX0FGuw41l
viwP7RHaIfJEAjG7Hnc2UJH7XB4+4dCWlmEMndFMyBh2NDk6inSG9bR2jSre5pZZPxBWMRs5uAdW8Y4Z2P49jT8il7QotpOjmf5+FSiFZGJJyhSM3KHRUn
iHLgjjejt/i6QtZ8TF5AI1o46mEyqjEVOZRE3dhLoLHX0GN5HUGeHRFXrI9QkNH+DijEg48cBPh8efDQm9V95Uton4KofAXRKR/dOBqgWOn6YaXUP0lf01
XEqKL47fRoqvdWMAZjfIIgfcRkDZ8meVFxh3K8fhdUwVF4C2IAJbKovrq1bYoUeJhv1XHqGPclDCzJ9DTtOiij6TMChAnR0RE32IxdrBS+crf8qf2H5FTG
ot/N/JByNGOH27V/Fnhu6UTmJjEVpVML97qSosf+x23Ifnwu/LBggrsyAPUKDUPkEA2ezYXBnUjC9yrB6baFM2B8LMLmVb6lgi/jRqs1ZrlyNWV8TXJcp1
FSzjMqxXwLKNxxwaNOzuOSdBn3tRY8KJc+ZsD3BdAUiEUdOoeTvadHdVwaU7KsEWBvMvgmJyFHKfYpAdk7agJnGQu8oy//8o3erCGssVPGX9nrTISkIuZk
RtsF5ozEyYQQyrActr98v7Jv6HHRUfPu7E5o/kDIXVadMjbthxPjVRp0uhKrSs9nQnf3niO3TsUgVV152xi477IIG9pTUI++daRFB/JAgK8tfSoPkOR9qp
7W0/Ubdv+oyOuWmo7bwG2jc33FYOXUFzQPNpizDtoN4wl1nNxdUhELSNat26L3I5z462cRMZs0yVFqkWX8rprOQOnERYn6ID6udYuXUh0JrUCkdJzVNh0A
f5MF2obJINhc4N8LZb4JE1SHzY2EAqmcueAm5D3j9NOuapCMoV4tX9KtqUf1Xvd4Z9nFkVPh6p+hxLklouN5xmNaZ5TkjsGMq0k5Dy59FuNmYFE/Cp4O61
ja42jn6gXfeMMsR2+PUN1LDEEeHj+yaKrwS5Itpatai/D7kMfmMKuIgUJPBa7rmS25y641oDdd69pkRKWOjvYOSq5MiXDEQEV9wsvwAvbVxOwDYGA7VMav
oAKJGFDOZ1VLOjkoxj0qv/TzP4+eqJhnOWSAavccbWcSvN5Q61xDuXBnJASfCSFIcEFLK4coKAdlfQ3WASdJ1S84UmvazeRZXRFrLZDCGiaTkk+XvgFf5G
S+KoW9FxpvLwQJTWoghi98O4zy+7SAwH3ERy6dJLPELY242s0pT4sqVRZISVJBOCGI9nSIoiBBGOLZdTS+OIcSUUewFaWnlWnia0U6mgWyNBk2dgbH8oSG
5Qw/QY/vTQf3y8Hi9i22Ahcvq7Bcf3Id2R2vAzkwdTkYen4Z3h3tadf182drpuIwThsBQSgM5o0yZDG55KhTuw/Y0UmuDZ8eO3ltknuOL7jmAxBuy+i/tA
roUFdq5inCWXXRJ4H/89Ulua+aWeDF2yVPKYBYFw5ai18oJlRJnO7c2R2xSBnKtBaOIe0CIeZPiNDa7mlnzDYEvhtWCebNRE/e/TkUfj3832LPSvSGWxBp
vj0RsLY8WAoCAQ1yqz3iNXeuXl8rQPtfR2LSeqa2cAAClPW+5Xg82xz75lSGlXPYZdznYRhOhhFBVrrxaPuR1g6/BDJoaMdWQhhZ82MwVynZP+ZJPjkybT
yIRlR5GG58LOgQAxYn7FdupuxQNq464zMOypkClfbyk3T9zwGqfIrt3T2m+fjHkJR8gcx+uscX+AWPimWQJ8iiZZ5XwmHeXPS1DYd0tsPA8MCyZwxcw8uP
KZ4flQe92SnpZRCqcXIoOThB/TepCpU5CagFnw6BXtjWLVawUNP1RG2DvKdbHUy/TqfiIDnE8tY24CE/kLJ8DGKSYeehbb2v1Y/Xa+637ayD0aVA3bqlVL
Fq/QqK7CWcfQTf3Lvv1lQeweTYzvsi/ltP+nkL+UeFKITb2Kj+mdYf/+CghG72/PshPrnET9ggaSfddrUseJnze3SxIdYP+2uoKBNZ1WEnK1t7PF+4SUqJ
zOftj4xD2Ywb2axwqphP3a+z/xqJnxkHQrkc36MIoZg9Jj3mNaKO/oUSIJ0dpHWQvbZig+x0Nbm+NiGwv7LgUo3/LxJiG7tBQyeHVWQjVEepS0CigdfVxY
2SRu6e3nNRUJ6S95w+70blO2Z+vqealdlEJCInxd8Yq3AKm0S1DnR0RzTh2NqupaoRamnqes92q8dVvJ5gAQwGORMyTLUnED3eK1RmIddmIEUJqUe1lDF4
5TuPUjtXvgrimToU1sQ/S0FJgXkE3uV+TYiL8QIFn4y1q7m4d92GjnLnazfNZdH0hizQwsrWLO993ViTY58f0FA6c8vlJ/f0ugULqtzZC1/s5CYbE8t/Bn
zajM+poEh0LQDdRprWVo4idcdVXx64GU7Wwe2Cl6e6N+jzlVG6K5eKhqR1F32ayvwiJ/WCSfeZf6o4/03G+Q52wVrcBXk5NrvqGB9tuziIqJn4xqHN4F6U
8dBhYZpeDzYaxmdwaqBSBb6vU3IX7oJy8nnI+dS8U1M6w5mA01yaYLORkVZ51I2S4VW5cUO7lJQy7nL1X9NT/Qno0LJTFOX/D3xoMrL8KnPgdfzcp7kanO
crOAB1vCrp02hl392Yrl9/lMKQ1vv9IsAVSOet24pyxq73lAQILpu1XPU25A+eVyA++kMf3Rs7PFT+/EUxwJtEyaI3O4bEkmXN0lZHk/BqokbHeMmKVY6Y
VhSgzNDiGu6DSkCnjW3DtRpPgBC/E6fAV84djc0flTOPCotyU45aesA7z09c2BgGzbkYBp/k6492x+0yxS7VxJ25sP/CqVsIXdo0r/dEw8O8G0sSKz5SsH
LA0NsxOYoO+eg+XURtp2+1twYqvME+PgBCqoC4/yllMOX632OQvTo9m3rxens2Szj0mzjuCgcNahqWembhMnvxR4TaitmSezLBUen5P98SWqaYlNfckvoP
5uSJtXR8V9fnFFsZhp9v4qkOgfhchLyO1IAULsxo/I7MJfsJfVFpx4/PkeO+IW0sQaBlc0KGxaDR3RQFUBM5E4dW52t0NpZSwzuHH7kJpE33uRN2cxwo/3
7+CaHbr5hc68P6JyZ/t+4AR+/cTEZkJJPyvC2GgnJyqL2S1BugcZdZP2Udm0tf4YNsO5DJnC+hkvbSuC2jwvo2vTkwRBUfGbRiEgxuXO6yIn3P/VCQ3jAt
1oLfqGG8KeYQm3QoVp4+/2HUXd8CGAkciyjnh9GPv6PkPdJ2rnAzXRriWjBj0a0EmoJAFTc4MBMqMgbo0TCuDnU7119sGgd/8zRkG7dilFyKr/JcNePFC1
7x02kWe21RTdjtDYPFf/Sk6OjTbB+P/A0Tr/eZ14urT3UGnrApurNutigI1s+LdvGq8g1q7rm2XYBLhvfhugiwxj9vbAptsVAfKa3Mo+5Bv84olJLrPeJ2
78FIn7ZZZLoN0mvM4DLNs9HIxUNzTkuHqn0wc4i3n9ILrBU9XUOJdk1QVa3r3mfQ0AU+DWA0pRHoHfZUo3ZJR7hbqwofsdqY5KI/BL323KnlDm/r1yl858
hs5bsZn5m4hkHdLiPPjTKx5iRq/yLHuQ/S2VqYd8mW/mabnNCed6KaIjjP3fJfsTpsXuxQLNikES9hdvzdwJMiWSEpxePAV87mdzh1Yl8XqwKs84eILp8c
SmnWaPfJBzELT5+tgNr0sQrC0cSGZhyiczS7pXdqet/IJUrwLzSZg7353IdGZaSvvBS0v9oUEAY/Oa9bjmSYPJXc2e9gy569T5mkqVMbw/vPdtbOXlAAKx
o9QuvEIPb81EDvNB84V1HUKdB53YaMAd4sHLohXB3JK3y3vpG8Htg96sFtkTFVj4zthlrOA5s5JzFv29L4jp5mHYgOQDUQFYxA/W+/ulHIconvfC2cExF4
ttMwy695QPZxmpeKiJ5V/8k19a0P9nZuZGUUA92rBi949RJFHkym7oFqV1QEN5db7QNCo5ncKDyobKbXLiy2X5BjcXGyQ8ZL6fY5oRMKcdbJJDQ7Rvgvv3
amHN8oYzzub8gkODlMw3hORw/2dnzW7JExAV+dU0tcWHshjNSzg+HK5Jd19n3IKcQfopYi0yitJ30V1PFOJ3jk87raQE7QpJ1zKqZc1j18ikaP07WntOKQ
JAYPFebldDAa2LdjtvGjnS4tqwOx93smzNB31cZetaig18WdxCvmPwvGiNbeqA0tVpJldqVD2rnM3iTpopmfrVPybpltXHif5LOeKQkE12iSB6/dR34xD8
uYOlX5pgNGF/BwNSt5l5pfKiKhBFt6reOCwTgyhoWRRdse0CH2iqoDxhct4VfpURTsrJUjeZUZnzIHtZ1zVykGsiNDOTstdSLWhma9927mZGBZ1+cMHM0z
vgE5Ef+SEdYR3hJ8B9o64fo1q92IdreEyup1Zu9YDy1RKEUEDbSfalQhGCthEdWE/ABFhMZVGZWkRRVBzt14wvWUpWzgu3m2S8UsJU4S9r7qvKWKdTVW2H
QVRla7mCHHcbWqXJH+GvbgmVBFs5Euhsqd3qjQucPFgy7I8cjC08U6UBmLY1gKSUdxwRLeL19cuzFOixx+xTpwPZ4Q9NhwZZvxWlM5xGxZ7/4pUbIHObz2
NciZF+3Hentsq4A2HF/QoAEGZjolmu6L+aAvJNLBA+KCXFKzJkrvvWchBKtuyCNuNgYrLEn2X3x8OgCbZbj1kPUPnManox+7bJnPNIezNaSjNUTtOlTpA3
WH7C1xTszMou5uz+nXXnvS9aqv7dztol4hSl5OWvNLICKwf5qP7BOge31oETa4YpnwlB7trDsmotZQg8X6mwEU5QNKK9lU1eBThoryRNK92Re/P1HEN1UQ
Iyp/fcqiY8Cu7yJuS2YacmkMpC2fp3Hrhec/Fjl4Wqw8p3bNSqldxrSeshaRhYZznp6nWC3C2CqYE17n5xX5PRe+QHkgI8LWocRKT9Y/ePC8PMmYWep2yX
jFhswbLhpZU17XcUXSNfgpRIChKiEQQtN4Yh0f6S1PRSKZZynYuxZ0kqMc5Qp1cvjxR4dYT5GoIE/Ix1fs9GGUqT2QPhIi5B6YPvHBmq/d+Mnqa1hcmxd4
eekxMYFkoCDKZO0PclCsC/Jaob4Lzhwc+LTFDBOqiqJFFxUWWBpE42iD++wJObruPforD/81J42p5QHbUOxS+dfmFPdzD4HXlEETFIbYeQnhL+fiXVsaN1
JyFyIJlXkFF9E5wnxxKvI8ZAFlbY0Hv08sWj14E1kLzMW6493AsChTf57BSK3ZDUYc110NR8I70puU9WuWpb2jt929SmzrKv4x5xCsbCxq/wu2OOPFumSo
Y8D1o4Kz7YJwY3DWVYQdppxL+Owi6Rfu0ziqbKJN7coQWKs48i8Z6r7lnIEyZFz688tYK468YL9leTpufAkcGB9z2n+dRPcSPraLWTxswV6Hr91W7WN8h9
4o1ni3ZpcxBeS0o49LJzg5/EOX7oXxrOT42ur5UfkjkJ0y47bbE7597VGhD1Aqgm/VBd4mnfKv63liWBUaHZIB519UyNsz0XQhP1373lMk+U4BEMncfuUF
NWGJBywInL34wPb8kMqQr/zqhY5/tQ+cmXHSOcTGhsQ2zzn7AE3KgoZ64n2KH+27x7GK8yHJCV4iSP917+yuvKtYFm0BOVIzjEeWdyRqaK+gKSlIyVZGJY
m4zmOC2g2SxMZIs/IlOAcmCQosBjw/q4pqV7GcwwsG+o3pU2o0FPMkcjGThXrpVyV0iCgpETLOEoZ3ya0glvVtjIj/+Cz6xml6SiX4flyDm1w7Rc/X5fZj
D5Y0tHom5H/20yIkX9oAtkzpVf4Vbs2llZppF1lqnh1uDQ1t0Ph7Ntz8k6Fl11HMbt2ZpOeqrTW7qmodQpABi0hMqnE6NKnPxyqkdd2B80NBEKDgj/oRA5
ZTb3bbm49bHhv++3nwzR6m9qTxP/pLlGANR8KnDijCt1sSJwKu6TGsUm0GdzPQFcp7h0ctmH1HnHaBPNK8SslKBkK3P1HT7UCkSxDkKpFbRcie0Kk6QyFp
t6iUGEcSUIJLOpLDe4Q+ZZu2HH+ZUwAikLrJx2p9vsKads0xNUwcztnRihKdZbBiLVE9UP8u5MZIAsLGrUf4rNPl30CaPK/xKWeinBz7lBHXQ2THMi3JYd
tDxYBAEsA90KF8g8RFWEoaAKj5fDKudyF2PGRQJgYvJflLEVeAPSKYGNJPmJDX1F1HIo0RjEHn4kjxrWtw5EbYd/vD3U2KQ5djwvTgD2RyPneurR3LQxrG
x+3Y5EDoswdTUlHpEUirbVMUuVtI3vEOgCEkdT08iq498knMZFd5RXRB3VXEKJIesqa9XlhO5djir8JsCYuV96w6OYHYQcGL75MVCRbJ4R4wnk7j5DbNe5
1u+ZsFKhik1BGq60hWtQAyLuP5RiR9L+5pjG42WMJEnv52qgzHOwZkwwrPbJIHfx8Gaghf/vt4Pxbvh9eUHyGg8ja+q36CXDBZ2v4EnUrxy5nW5847PDEu
9zeAzk3YY1OoiIfbWjR3txl+ICQuj2nFW1eDK8px6NAs9PRcZ8tITrtJYBuJnwF7joOb8pdIvJ2tEHxQuTbE2CFtcy3FVKqpYqGN1eXyy7rONhmzK+Vbvc
wz0PnQctYVlCKU5Jnk7imq1sLXNOX49pBjvY9WBmcyDajcymqzxPJHGIELOqv7xxcnsbZcaRzYV6jqaj5xqdry4M6Vo9cRR6NvrBPZrLIkHB7OZUT2rGs/
n3e6pc5ua9rbcsX6JpjCvApY8qXS6bodKHguLDHeLFO4q8lxd6s6rb+/I8u4qoj3sRYsNs7boPNGUStI2hn3i8fwUM7BYrUYmKBfXVOyYDLego+J+iD1Uw
/GdTEe7lLSreuCZchLagLCJchs3zA5CZsgy3iE64/+PRaLl1d6T9mCkGdRI490WaY4jVwkZ5bF+G3pRDDHEGVkZuYlvZ0TOo6TAnwq82cfPvDp15ahwzXl
LvAC+YRsMDrjHOMRUcNvWYGpKIN3ZIqNjxYf74gRCZC4B7QFKZfikBzCkdGJdElZZuI3UAdEH0XAY5YksaAufI4YsiftlAHSlFuEK62c1etxvpQ49IoGc7
zfFTn6n5BEiOXfMhzggpx0DzXPLDqrV+1dU4M5oUUFnfT43opolWaFUrwaxXXSM2S+iYZODa95n0WkYnnZnYfyaU5rnd8tCDxRVvlNiEVoqT3HLdCaV7jM
3U03+psBGRE4UA6OSqwsTKFAMz78Y9blNCdVgu417E/utM7pczQY6ZY//4TUpnCeMNv36Faez7NjPiZVlzIU16Esi+XKBYsq8mQulI60IUnpLTRcLM2F36
hO0DHB3Fzyg0yz6u6sFLZvalibnX8jMWwpdnhiY6gCF9oVg5LFwrCJT8IryKUHQjIm5Uyx+DaxMWNH6aJZwykaq0XMHXP7odTSanUeY6AJZDPOwVxHEcuj
4tZhhjDCxcrfImF2TaqGZ2STM0lYHvge353CJ0dqTCz9lpMzlBy2LzzKr0SIkmWWCsafnJbDp6BD1TFLskL2wzYvTcRfmDJq8ohJlXP+rcadzasJBkRCaN
5F5nQiNEx4N/cofIVvSj8yc2gysqLemZvigGCdZy5/BSYEK6RrxokyRCBkHOPS2QUXdkIXJjWL1OawPFMJAliks8riRfq7fn6/0vmZ+vVvgdtijzO421r1
xFA1N9OAa3sgDVfngJvRrH2LxyiAflV8W96PmNuJKRuvPbQt33SFCKnPAfdrXvcXx8rTPabQu/zYqkqiJ2J+HaDWmLAteVsyfzFoQrgYCn5d0oUG7ABElu
6UNm1dOqSlGF7w+TV6W26mJ+VOBsE9sQK4WrYGcut6w0TPLvEDsslVWlD+2k2eaFDJmTSIlXgPdDGpeB3PYpnMPfqMhXUnNuMUr7DgVW4r2BRP4FNLxtm3
m+xkAiztVgyrotmHgO3WnU3qwK2r/TuMtMt455BHFAwsrjEEDe9riie4H2V1MHex8Qxa9G7n/SpYle4ZGbLm57WbODAZ03aizeIxMcmdMxcfJrEuLsGKGS
uy/aDf/CDHswCt2czis3bLnTn5PB2exRFZkS/rDP76k3ff1fSqbb6ghA+ULiXgawNlkefCxQIkbc74jjrKxrARmp7wcyLLd8vyLvMkKpZTNe027+YnDts8
c40MZiROU7xs7J0qIzeOIhuaFMdARncJKJrktFqKFO84XyxHut2SwkBQoiJDRdAY5lsH1pcXw1P/qWU6H9Y13Xuig7jywCfR1ubNu3CwpJ2VXIBhuM0CTe
KHS3/RbqIUoLv3rEub5pB5Xaamyh6nqfq0/oAfbFipKlya4vPNzHSqLCHRVoUxgEOhEqzPeyP0f5D66M9gqSbRbODJIxc4mTzVYAnk1M1kb2jImhOuXQA3
y1jUonCvJz95c54feM3AnqHe7zDrzJsUXzInv6o40f9/6DRL53mHJiZVPmLX5EyXwFux0ILDLcGmg1SWpYxhZ/xGrc9vlh/KhWYixgBFnvwZM4I9GSaldv
LdhfzwHsqUiaYRpIBbIxQzC7FadTGFE61Mg02R/cVo6PXSikU7Et/7UlKC386UdE4sPdMGv3tyeKDTZmoypindopkq4jRV1Je1I1dbiqasHseVSksUpO7B
qJlITlR+KQ2xQNXKoX5P0qAOaHm+iK2w/TJKHwkKUrobh18n1nt6SzCmNLuNscO4dWF2xTsXNiQ8P/YBDtC8zPcTK0zhHXRMFlubUNS27Y2qjR6lM6ykj3
WB+X2kFeUSf6rhWjGMf0z+p8Jsqefuo5zyDKdLtXO07xKIccAuHpXFnB4DGBJwL+EeeU1w0Fe5o0hK89QpViJYPvpVFKVcDNEBCQM4k2sPTXdYVgs4k6L0
F6MGwqgqC+6o6WJhnsheWv8yZBNUCCVK3/FwG9cikn3EtenDL4FBVcNlYQWlaL5OzON+haLaOcyrfDpKH1c17v3wXzhoqbKU8q8VfkXvX93kgbBu/vwUiR
hh+MRYa6qhsiEScggIXtYXxoiwHj/4bC3jRdg3fHh3QABjxXXFJOIMYsAvDCG9y/UWiCv+E7I5EybRGQNb+OoJ+YgrBl+xytaTgcKFQQMxLbebLklztXoa
sYYXsJ9fkEDln7L31W05Vjqjd9lRM8k35T9qxwVrL3zQ/pEMhuC6eteg3QxPEAmvsihrLsKX3m3Ynzwd2XBTue7RpGtsGrvVKrSjCFXznORd9t+FH7dPcB
pVSL9NemrepAtXn5kDbUHi1OsnjqDb3v1iPNuNZ6YrYT29HMxO9GpdmJ9zuINCMhV4OjDAMOI2nYe6Cy16NVdnJHso4JV8uiHIQvM4XWLl7YrV2sLTWRnO
G4jQBAz4rYgEJ87l4YSeHedkkyHST8WbpcpETAgH/DcH5Pb07kxzNgW22X8ssBWURCsHs0mlW+TbK1hqfYrUSmKOH8aFamZpOg1BM7K+Rc0che6Q2Oa+OJ
xDgejD64nbnSdzwzm+CyZvBwUvzRo+LtcL4GWZeAz8/vmi16uOe4Tzy8ZcujS3a5cggJzymwjUbM8S4mMZoN/25+epLcSQNL1a+E/xgonZzohNEEBObC4U
pplfpZoys8pBxrw+KkJmToeVt4rr9z6Qt/ImqyEhf7YCEu+g9RqKkwCw1iP3ooFuS52Bfl00Zc4+a3uK8Z2RoGybK9zTJsqWBr/82RijGL7gXE+/ZW6H/b
A6qJJ1ske9yGupQ2G68PIBXwJ6zoW44ntgzotw75vOvrNK8EVC8Q4R8zonmg0gt6vv1wydYeWu8YFHoIWagqIsrkuIeppZvvKmmnJc0+Tj+t+yHErpTAUK
cwexqKRAv1p4MLmlWb4nUQTvwJLJQZtlf7OAUZ2dUkqnLY0t6gXDTND5E1fLiHsnNOsYISW3pJul6+zp0WHBcfTxnI4t+iUW8rAymqTaO4lth/bY4a7obW
SX2XquToKDak1SJhJss13jD5BDn/Tgfhi4DXgPfRCAvNaPmd/XHE/MBD2VS9CbMa79Hv0PbdsNK6rWq23A+sX4MVke8QFKbHKWpsJUDXoV0yRJyU3uG5cc
ek77/4YkaJ7u5IA9K4gKeOokjPWK984Y6hM7AnO8KuAajHuEFHmIABdATkxSvbMkKyLOJaXK8LRBQqgmKevmBKffRBMsIRE3hF50jLFfzlRQCq+LJSO4XO
juLSqfYxrJ+fLK83E+MYRNdH2WISsodX1H7Bp8D8jQTf8vjRv3db5VVxxpD+HIp2ZGuMhUR4hQ7FekaJuJatoZ7sQLapomdJOTvp/UqueuWUksGc/BAl/1
lhdfE3ofW6/UeFH2I0lJxh3wbfjCDjx9t66Tru5XZMnpy7IchioTUiERF8rYjYuefMmI29V/dmmu3cByMABzHfbT11QiixFPzeaMgAhHBiWkapFt3vBt9+
N9O8bbM+drwamNIVwpf+veG+RYCOakxXqPAkjx5LoRY/0NBbxKRfVvkwhpViF6iGbTFJmEKUMKcAY5AtezVjeuO946FQsBhAg1jSa4aAr1Zbz1taieB5xW
03ZzTQ5NrldbnJSUMv4D/vPbJAHan1NQVHl0Pywe3ifX0hUOFXoCVxRvPmah/b+GO62RB11IDsDKzv05ubbba354LLOsiHZxrtk2vsytIu7p5jHzzvm8Dw
OB8PTuz64M71FH48lnEp6ylhklBDs+JRrVoxh6PfL2pF/zmaFPAxT99ZNgpzH98gEik1xSaxa5JDmZmkgfVKnW89p+kTP29W/B03tWwq9VCMfP/o+/5CDh
9Pk6L/zI8F+R/yzZbCZMfRYzYF6xyCAW1ktOpLpgkkdwgXDlS2vh3VUSc7pfhzkQrFQg82v15noLwYdqp19jUqbRyspAQnBb4STpEjeHAGwsTUpfffuJIu
9ILz8cJI6PPTEpRONh/uIIK8O87Ro/30UXWhCQ9M4D0isy5fLDlvgSSsvQq+P5rzln9ztTZy/VWSnWpEOoEHyW3ThsLZbr7Cuj92EjraPrC3nODnLobHOH
syKSfeWY7G9mU8AeCt/4LqrUUYvUCSyXvOxHGEtlZ/6Z6xXESD/JwclDwDyoCXBbA+r2eo3HqSLSjnuh9wFjTRjSSyA3RVFfXXXItDK0cbKeJlGIc/Lf00
sQmpivntdxP6PaeN1PzPQbziUSWYf7resUPVln873LwB148M4PV/0s6vhDmwWc7PlcyUfftipqReDNRIEGvcOq3UzqQqcX3lMSfPEkorIOwV3AS+oXFyCp
AlN8Z9+eDyU9hdlTKathFTfZP+3HUKLGFWe6hpPTQ8HgyzLKT5swH5rjRywZf4Fu3/lD5tCtuX3GYSh4/4pb44UNPUou3CAx7H65I09ymBo+Jch7G5822B
I4WeUkQPx23K+3ORBeQ2vPAqKqklPw2tkF0kf8C4I/XRHwBljCmdA94y55gu1GLR5RGqvCDGONUAbaNI//+DVFSh2UGrRr5cZb79pPdVRIrSh2dmtpVnYn
Slq3ahGiQ+OEBKUFkR4z7BxHiX50pMdTFYYQVwkOpB/I4JtaomGXRR5jOGfJL4faVJHQhMr1ROh5Sk7gHkPw8IJaBC/5wBp8wkQDuAkBugVdhXVXhe+za9
a/l7QklikBLU2xx3kRwuZEJ14txang2LLM3hg8gSseL1IS6mbLxanxuloE4UAna2ws7shMnxSnnWVAl7uEcZZk+KS2+ZfUpZ9rTAXBZw27EFHxUa+SlxYd
Qox1IvNy2ncosutCeOrSbTosSwRh7XBip1kHe0wV7KsESdGQQmXUCwQhWLPmLAob2j3EsxwF5+XSkrbzYM8si3qCnqLhpOzOQtB+zTOK4aYyc+OLVTAKzw
mFInV9+QVgiT53ScrOOyDXNyuLK5bs4LXotxnaugbYns/kuZ0cbJHeXTGLKlha8isDDcwMbTx4YIVW/mF5/j6UKjLrJosyzadruSX+3Vb/0ID7jwvj9CZL
LolvNB1DwiKcsgowRmIVlRnc7KF5LO2pM4zFoKptho51gBikMeHdzdOTKnlKziTWyQE2K0oaMzr1ZD2VT3r1TL6zi3p2wNIo5H3sps7YPh0LJBaUU2xYOR
OAMv2ElsWgHSY1VK/sZQXJ/BI/qwiIvQjoUZwr0hPzaiVABdJITJPM1mt/lBT2TwhodEDktJ1X3OnWWdUX2JJOG+j1mFFJjS2Rtgo6SC2Ji+eBfh1OVLFi
/fBCQ9B4voOskAFnSwBqAv8Sa6pTvxv0/m7YwSttCBIyFZ8jui+sYZ0X6bZIr90kg6Eny1acuaRY2ROKDkk7vOY/y2V1OyA7+XIkahUDJSLpD87G7taNyt
qVgwYpnuDCKLuqLmb9GXUTkrzwAEWpCEmSg299VucSJ0t7niOrcyHGxyRuuOuRt1kuDCs4vJZU9sqf1T9bvVnpXKA8mYkCtAFQeUAkogogMM3gXIJ0TALK
rZeQlbdYRbQnjcaXlheVCVSEuv48Wm9Sj2W2XyM7FcDO80tmAJ4oKBsho7ZURxKeB8s/e3yMrL7vllz7Y5Jse7sfXF2OvYXUAXi37yBrQUBRxHo9yE3QAj
oPdt4i019ad3HfKyAWuAJHHn1WY68mX1l/eP66T5DPwqyK2Tga2rj+KhlFn7w0p1RE+fiKEFLhXFaEmdZnbuPvAQlQj5raxCzLORq1Fs5P14bWsa37rK49
OXDfdTfhiZE+eVReDOvLslurugCuEIJciDOkhw5FuzoUiDFe0R9Jv2Qu41j4BBt7sk2Mh+/fuvaAyPc8lQ+KZWkR2cz9BZwoPwR9DY8AGs83D3C0DdpwfK
cyVKPJ5E07IXEuyd9vSPkxcQgcV/OVueIUybFFBDgPrHw5mdv08aAfbAl3onSFiEFV5NFM8DL3uB30S7lG77Hz1dxr73nE0Us+7X6nSvvfw5hBE2Q+JwjG
Kav+yc6VxD22PUAevUCmAaZeYcNTxWT4nDCT00pggSxNAR/BBUVPRTDQ3JEoKHisyykvIu+sjOYZ7VyZXMF6h4f5F/cQZpXtylRuBH3PsOyU0LPt56tN0J
p1UWD6QxCyGuiWuB0Ypf+UlubcuE9IwPMq+uXN3sEOYCmnyfUIcI42K6tC+YownJuAxbG1LGusE7+oLomPKMutDyeNfsrBr2d8m3OelzgM+8qdUw8xsaK9
IbFO6EJSzSTAnrbbaxWkHcEXmaFuTEVIHzq54oytIV5QXtJhi70WBfizZb2q1qFm4J3Xg8eUXIbQIAiwJSFeFrnvCEm+mq+W0TjrsI5skgzNzqNf7wv1cZ
3LxVOU0RC8pxXuakz5I8Lht402zTC1D32/SnpDttXAVF6r/2nKqnSe+f/lnyoW+if9brxqCIw1PXo2DgmO4QwpMQhzQdKbipyUoB6het9leWM4Vf39nAln
toW1eColEqNlE1HF2xI4nXys0Ws4FqxvhvCKGggC8/MVeI6RQB+KEMF1yDLgy9vGTlQ8LhP6Bs5YlzcP5fTMC3jN2I+K+Lj8qXI++gA0fmqhOmmGpejg6d
KGq6EBDRLxw6R03ntgDrOeAsBUYMIVtDQLZ1pqnZJM6V9OyXLLxaxqFocL+xo2ALJ1DC06zkRJx9uG/Rn0tU/SuXNYzuHPnRPRMz7OkZpleT0KmLazOLjW
vc2K3oI/8fkuThwNp/fgy8ywgMq/2TAe227iTKTikVFNxMOfDstBBV4M9fesN2LCZqGasyb/f29f1iTbjZx3CJytqnq9l8uQ4mhWhWzZ4Qg/OOQnR/jHO8
JPflHYlmRLljQzHpKXvEt3V9VZAFz32YBMIBNA9Z1wzZDsrj4LkHt+ADKdaFb5EcX2bbd7kT9C14h4KgPLGpzD5+9oZeiphwjSj1bEaIWviqP2RvahYGAF
k5q9djqvc4J5Q4vWNzH2UFeynIHeqKdGEe0rTzfg5KlgiHBGFUshgkiA2IMx6GTpP3egr6VDuBs3U52K6DeT1TtEXAXmugfC98jQWkZ18RbF3q+KGGqbmx
FWi9E6JX0C70TMImRvk/nGNLt327hToV1NJBEyO4ZdquL120R1zJ9Rm0Fzlrf7VfZ2oqXvTKi59H70do9JJHzNdmFFAeBP7K6MfZ7HxxNQeUZ+iMxRCRVi
BAMZ3W/byR9jyKD74hJ8c20aZQiyU2fwR5JBxk97w0q+IsVjGXOgQQWez38Mj++U6N11LLDQ8DCAm/vrQPsp5u2apD4S6U5+2RpJSoQBJK4pS6PD0805xV
2NvdQk1h5oKIdm2JH1QmfO0IogfHZbAvYvgXfH6BDP+WFWUR2n5Ejy5lRGeCloXSVoNu3V29OZvWbTDH8S4Yt+HAuINqhpA7VZ1hkHxOURzee7LbCGjxY6
gsxmVSV9fvY1FXNu2zoMR1jp3iqwjTYsJHLOEZDR0vbMACtqCydwnYYRCleZHWtgKr2lwI2QjwKeTS+L4lIYSCf02nD6NeXLPZP5/MzuMjmntZOp3+21Qj
G2gkxMH9OXvPboR9WF+G0ET0WlVXRWeLDbgglRxFR+qr3iTvFlHWFQz56feNo5YVT6Ij8Aju99vir8GqEZZhf9InzXIC/laZ4D7QDRagw81EQ4c7Mr8M7t
93d5mfjOD5qKbfVfJin0yLhJTVrVw4ItCCIj+pUzxh9CaLXz2LD+/hD1RYoTGU1zg1nWGUILfEmllZXEMsEIEQywiXhkZgAHgJjezOOtHVIVzlysu8o6a7
7/aX289gngd/s755nqeeyAn3eFF17XzoArihTC7uUWjHpJluTFUotwiCb2JXJXTx4XFGHTGk7oDmnwlRfVsiruXm/ZNWki+t6q2YLCe/j/HdrhWbHyYqA0
t5DoJmL9Ng4ZlWfPQJeTQpIsaJfL1mrzE5qr5pXdkRDxxxi9nRzlluIt8aQ+j+fPW0f3iz9btgZLajYjGc6olAkroxGQpxtVMN8qfGfFKXBF0LhK2Ebf3E
se2GKVpGckSFHTfoNNEjwfTRjHazcJxXtfmqx3zFUf4Tcnt4v7u2z5GKzqtDHLjk7gm6Jgln5zggqBZetPtHtMsCmpOzLXWx4tFcCMY8ty7S9S8ReWNH0d
SGEVD6VG0gJ0noyJ77DEc1Tdl+R4DQOMImkNaxhe865dw1vhaH4lPAq4hgLmu/m/H9AjS0bxKu/dIhduyTaxwFDIy85y6y3OIx8b1gR5HwnCiR62PYfsoM
83tMQ7JLnZAglxuaLEr9dg0lxZ5nIlbhcpAzofNcu0d9xY2+BWEXOb/5ZFUXTU48RotOudMikKQBK3kdmAgwMVVMq383c/gLEJ2pubMNmZBsTtWXP9dG7I
YHmz4nA5RrE1skwENGPszXWE6LqM6a4rGljS/JtbpfTRpLlyoKdiPL7KUwkZz/HmYXxAF0bXju40Ee+xKd37GN2bZN5/Uao4UpZpbNNTsmM0BFcGYNnEG7
dfi6d9eZ7m8lMYZvS4ipIAwqbgt7VA8jIsg9jfgUlamDZ/X6uOhtlIka5JY1ZmkH7dWCEGeKf0Tk7kpHiGcfZhElNSNlsxfo1LEgb2rzh77kY+tqp9ig4u
N4pxYvtVEQ60/5q40A72YfW79x8D0IuoLhoJD30oGaecUX413i2C9ESCki3t7IgKX24i2KmZbv4I4g6uBeApJUPXCVMiu9AINdhgSRPPwFgOYCNtqfxPkR
Er7+HimBuROPgz99PxgwCbwqVJvNkQejL5m1HnG6lPy6xE8feOb+dZKIigSxuGWUNxmelCxoBm5f2fZH5LnZSHvOhPcr+YBNFHHprJcNRlsqn3SmjRMFcN
Icbphw0w0CuL8qci2Ijsnr3XnJQ2RZFMhYlCiDy+1SSEehue1HfBlMp5TDdSX6AR/QxJe0Xg7AhSkcIAk5XjZRnX6rmuCF9K8vwPIany5qm2YalQfEdmNs
RDGqSLZz5Tmz43VLSasHI3aTqfm/W4bIWIqKPdAoe0vUZMe9TpAVmRMz7AyVHkDAVb5QxTTAItWCtpfx6irvK/IIorb7qTr79liaSpXxq5LeWbEYqYHxWc
wrHXmHw6iVvNY9YvhzNSRvkt5/6IouJ0eZ+RfZGynu92ndVICL1iplaKEb0s5USvGc+lAj2Gi53CFospUYZqc5DlRKK+IFJxnxAZ+TKkmIYGUUSICm/R0X
RdTvwaeJO7aakgdoCX2uZIVkGgy27daevWjlREMxpnBNVcMb/z9jhUnpytKJ9MZ3JgklfFEDytFqFGlUgqVKbNbCOBmeY1k7f+5T1ifRnBAg/wS0WKh/4+
QES6Ph4+PBEJruBBjyp4rdy/AG2hkvGpjODo79B0/a7vTU/rEpsh3eQlUCPlbXIAsGV5iiwXGTC8KvG3qXOsx1hMEXWWsKlZ2CbqcIljqIMX6XUWJknFkd
osJaGiSMahy8uFJ8A+2j2OwyugXhqJ0XaaVUBb9Bh1sJFMvEdiO+2gUIFEuANvFpIZSX+yo3QvoKda27ahL69e0fyB0rIPbNebgI9v1slIL4LWYuedHjzP
UEYgXsnOvCqiOWspS6USrpDc/HalPdHcvTRmAvd1GpOsCUK94i8vsITDNPQLm53MrHg0F+BR9Of3fAB+yhpDXihK4CKwSvUQVeY7qDSJHM827xISZTVlSu
puRmIEZz7TQeR2jb/7DYZYv3owCUxq4CKI5cTAHGW3ZUDxgUZPd54qLDP8DCw/UNyWCR8ANs8sAzox5NDVAxGMjnRk0G8Obp+rJuCZ/pCv2HV/HQ2d8S/X
1BXzRe/iWlBRD6VqTxNqXqqNOHWgMiY/vSiimXHEzT+PfT9Ajl8vpO7oN6dBFu+KJzasVZn2SmwepS8WDKDNdC8KvXrVAX0RQKwktQgSTT/L+eCB8iuPll
OBC3VO+j8tkjZ10b+laVcQENzlhtpiMxWSlrC1R7wqLtx9p/gQ80CKy7h1mKwgiBL6ll1ewm3PsXt7aPYFgnPf+RJUBbzQRU4GrhORoF+638TZOyaC3C1n
dUtG7pz2HRkCSO+n8VLsQnizLVfbsmMlQGL9XNvt1cTbStpe6eUvqFBplcOCLsWXyh6W9/8yh8s3QuGJL/WDwGp0wn6MwzTQepujSbu3a5/Mche5+hUpFj
3FP7k1g79L7o0aMTv+omAK6XDn3/uYURPEm47weQMR/peBgExXyndxLZlKGP4+J9R65zsPrk86bHw8kCGbQLZNxoI7UlkmaPQd5cw6wm/qRe8mTdfPnvo7
U+By9+RO5eoyqNiv5/Ip/bXmg+Rfp8LeFaMYcgySCmz7jrq2LLLXWjWTSp7BcJ3jHrEdeowYUoVmqNBjBbR5OjfA09HIwMCoKwzrtzVjwb9mLcJVJQIyBW
enrIK0BQdiBsb2vNTO1HEm/fAse2VSDOtTkR0T3hf5Ys2b7mnVxy8ve+HGA0fidzMB30Pz4cypuZrEUZ0vEeFRj04um/Q9v6ZESXs0aGk78T1w3npzNp6I
xpZMngj+q4TifgyGcUa4QQ3evqeURWZvwmi80MQEXs9wSmgI0usgr9K+rbArCJG2ct5GhyE34SXtfDAv6ayTbXz6mrQDqCZFn4OW0AbdJG86+74DJKRD6a
4qnUt+zMtULgCuwFomDg4wNhlUfA8kUHSp4Gk1BLL4qvhoLAVEVoi+SevoIXTVQi58/v+qJuWiS7zmjF3Wye+lHdCwIlohbL+NjsknKnEBZ3SuZ+nXFDhZ
UWTs4gSTiYCj77Eorgc8zzJPq7BOKh+dUUSaVgbDHDKQnWb0q6azn89pWbtaRcHfr3mKHt51tfXqAhwwcoR4U9hOj14BwD1CwMihf6BgA+XsgeAROcqFf+
RTVpPbpqtwW1bWImaNow9f1aMCBqSxPw3T8qQrRN1EdBqJILVAbIIA1uBw1hAAjEKAUhJ9vVp+OlMDPG5TWPd9tSlcI7ffYr3d/YqmcUApiTxiB7xHs/Li
HPDotP6ICAGbwewXKy1w+5bcMz3XTDL6ypkohZVTD8jTf7X8sFQe3Rl0zqDD5L3G06siykERWnqzQuj9ORs2koyX1UgOlC8HA0ypgp6XxdA+f5m5WlZfCN
eVWE4R3ZbFx9M65i5TcgVIUP/y+b3EiObOyjoYRMs6kx/RVPw2eiObt6/8+COcsIYb5jpb15ZCLd75xjRYEFl6QZVFNvpxBER2fa3mMd2maJquOlFtsqkv
qPUsl0Wk8nVhGxRKGH/W1n3c8hnTWPQZfnifLZdDUCzFQIPtuhH1KIUganNagSxnBECwnqYJ9Vi+LH5mr516CIpwaFsZJO2HiMX9I1QZz11bwLTNEA0ThU
HT0Mqq0lMZir3HvD094arLYTRVLqXeXAc96Gnad8bVelG2VrVKh0ZFUldr781ldn6p4CstYv0PoS73HKEH73fJEZCM6Fy6WnsPKqlnSJokQ3yKt7yEWzv4
b/wZSzAnPp2TBYXDqW2hLJJqxA0uEU/HPzsiOJQ1q9az6JkieqLY+MmXMRGlvCo+NiqNoa1PqD2TeoxLaAUJo0NNCxsfjmxEMbgnSz8GURGzNK9ur77j7B
54afe0FNTiNVY2cf1ZH/ZDngHhuqWU4IKaifhL5styJbaOmrHfrM/vMGcb/CxLy/fUPuTY5wq8q83CFnbMWNdls3eUIJrtTHCZG6vz+gIOnZXB98qwl2tS
jgZce/uKMCqnUMQOVLFljXNYfuQVYhlbdiGasJ8KwxBpbY5qPfUjekX56ISjsm+30MowL+McEUzLfpy8jCZmX33Z2mt1mDbwDkyEwuo1AV89/+/as0QpiO
Hfi328w8fL7A8erYjbgPWL77Os3lUqIrlkL7EBo6uo8P5ZBgbyJjAKac/NyILeUBKkqXmevLzY9U/75XWCjcL+RZU0SHNPCZnGU9r6jLY4r5uc99MWRHSM
XIkMJWKz/HEZ9C+AgO+KUVwkAdt+eQ0t3Gz5Rm4ENkVR3ihhZSIOKvAM4KjiMvkqkB7FKmhqx+n7UPv7LJxk27e/HMVqQ9UXlBnSkwFiRvPFqjk3hp5Wj0
ovCSj60xak/Ra59b7ViyZ58E8ed4n0cZ8Gmfhw2qvfuWPGUVIpWO9Iu1Belhj9SYgyevVXy697zgQ0XMT5QA95u3Z4npIavUeC7h7NTB3pTKnaToSQe22r
mLaOltZvA8Y8OYNlNttoYmr/xKXAzwN8jfamjT3pXD370vgrOkayZloQoYp9UFD84uwYyzVhlZ6xkVtqKhQHAcXNE+byNXG1AEsgWHaWvuqtLRAeCTW8UN
xeXJfIvHh1NndRox4tThqH5XRTZA03a5nNlmShHtQVxGHEIuwNj7fgEQHhR1UIc1lJN87kG2+51aSSUITRnTIDsK5zX1Tb7CKw1MuO6yTvWmsw1AxAkpzL
Gd6AzlC5lbhpH8zfo/vqaDhjt3Z1IYccpBy4d0UGSipUTHhQRQG9E2AKZnlSAGAEn1e8KkBu/gS1VlAyXJMPqg+cDz6GoKUmdQnbAx0h+phkiuSQwBtIIc
kHCf3yrKsWB4Ed9BBV8KAqjeRkpAJ288GV3abl13E0Eet2HTK9Ny678eMjPWbni0MqkyzXkVd1Xk43BPofPQOTgkENaEYmE2N95EVvvNFx5ghmdvUi78GW
z97n/CFuAEveu98TiWG/0fKH1MxHKGB+37aPaC5mMofZuHMHJLFUczixBP0HyOe7KlATQ2NbVSqxjJUVWgMO49EymVOuS5CKQBtHmjvrKL7B3w5ssIbcsx
mcEw7aMp/XEW21M16ZqGxUSavT6Fekc5T4kVdkbHDhfnK3Q0Z4D3lKhzWEXglCBi6H268Xy2joc7AGp1AyFLMq5yXhOvPJHsTeEhZFRTy0IoxRCVpaijOi
cGYXCq5C/dGU6VmWrl6Hql4XBBpfos02nvxoFwsc0HtQXSZ8v92W20VxtTC03apFpcqPuLZwRHEDw5voj+BXSIa/fb5r96eKfAU41lSlIuQbGgMxFx5A7Q
NJe9yoXV+0cikLr/1EV/DrVvmPLC5RfzfgvipcIcCCjWe74yScnwcHMuXqUg4c0Qz0gl5xRumNh1qJ1dONQ6pclzV+N4tjOPMhkc2/35N79bPTYpEMwASG
UDJiOM+6sGORHed4uhy2G3rAdI2ceenTPFPsRHuk1k1SwIEOQbWUR8IUi5jgPibQCNAt3joQYrtShcL6vb1AJzRmA3L0JOCyYZzOPckjg6yGjjjUeScgkA
uVTvqNb9gyDNljUopL/wtBC6CEIVCVE7O4B92hR+2ylCvMN/aFafYI5dXw7VtJ6NF/wpgmF4jB1ENBHa4d1bPI1ygpKPAJMlCVkUzrhpB6/xyyWEU0eF+4
rhcsmSJ5Wo2cQE2Jl3fYuwKEMP6h2Rc5r54kEFHAZSzjedVubT01h2P3oQm94Yw2eTj/GKFeVpBLFgHcnvYaSxpvTAqyzF8Vohg0DZPdoVELP7u91PVD52
jeAMXq59aqxdBAtQ9lgUR0r3MgDZr0VRogGqnZk/rYiSRalsq28SwOzPAFRPw8/g0Hljt5oNhG/6y9ATtymsdM6pPI04DfvBQnFJ4zkKmBeOT8CihpCsxW
SQzugkwYorPrMpXsc4E/k2N/g/tvOA5P5RcE00AEG0aU5f1dIB263Pa7KsL9NQdbcl2zyBiURdevQ7GqwJggOaYC6zoZFnxFMTvZAzgXqXm3QhLDdtcOaC
ZdX8Ygo9mmJoBGotYFNH1yZb3PzqYaT1kkk9eiJ4tAeaWv0Kd09LjsdFTAN/jFLP8EGndOhbt4mPIS5+vLjQqqAg+oRtDGwffFJ9YjdgGKoBzLK0i6MjeG
D5697o6ot83sN942OxT0yyZI62JQwk3BgQJI7akde3bKp8B9qEKaltFKkQA4QrNQVfmYUTyTL7+cByJTQUjp7BxlpYzz5K/271MPm1tpyP9sYB9O7P9HTl
8Scf4DVPQB2uYDQSdJZW7Sd9R4X+AYCVA2fLjF1hDy/YrmlLhAs2UM91Doq2TJTjv+D0lVpDZhtEnMTRCYJNN4wR19vl1NbEO9+Ckyj2F95wgLx9CvO1Fa
3ZCVQK9SkQHFqvXnRmWAd4hOkqbd8D37ut3G8tRhXE2uspeMlh5ZIRqiQjfffcL9Wr0PCGsnLOF368//uFLABARF7W4EqzMa7NIeKMsdP1AlMt1qBPIptp
5gBiOkQ6Zyx5QUAuiKVbeBUVjmjof0JYGx0etveCeMmrM9y/M3kjoCrNqUJhRkIezLEzTAnZt3TkD0MpxFTL7G8ShyMR75yuWs9v5Zpa2azVsnthzbNTT4
SPmpA22v8ayVJxIlLaq2Wybnt5tiz9FM5ifMnEDYNqnnArfe8OHeK8pTo0B0nOnxKjuEqd0kZEKc+9FK7SFT95w0LOVFT9gVPAVJvCICk97mLCNAvUWmkh
s4RZonmtKZI3FAOmKfpqlu869skmNyXHjxqYt2xAsqNqRR6HT5NoPalyqevEDDvwtY33lOHhuee5VJj6zPfIjEQMXC5N7nk4sD7cDw/0fq1j/brr6801pX
s9Yi+TBcVS/0iqebYlSdZ4A0kPVTAMKhQlr3q4VSWRQ0ycDw+fO/F5Nq+NQjaKdskvE2zUp99gCOPJhBOQm7CQLYvX3vYlJekQLUo/eFzV9aeKkoLuofWL
z6jDss2BTj2enH89tb7ySRDoS8G9sb5/zbUOaq0IebBOd/G6hqCZ878k5DWNj0GI/leiaWirrbpRjELgiaIwtgOa1RfkIXupGJvnhby1NMbb4AZJbg3bWd
kaRfGmwmWpKROpas2Eo65vnd18wlxVGrMGa79akc1aQ/eDbYhCHHGrlcIapNa0g5zXdLpJWSs7staToqNoOq8tP1gHBDMD089/aigFtSDxGIFbM01BW/hW
ofC/pqRppXafol/svXsxU/JtwowYEda7CbGFVGIGDZeKbhg2uPpnXE6o/4iZK3PIp52N6vfIgPKVDU+BgKxdGR8/ermFSviAzPdsxuFo5rN6rHDKJJBgN8
jPiBkQmaYHWrz+kJnyAFvxSI9q85fZhDsWqd9BN8UZOVXufrMRpoCfEf6WMCDRVwmClgaKO4lteyzVwxCWcWhCDTIXSzaIDyMi7zOEndGOip2X7TH5Ava1
f1F7TKjRTvZksuN0YcifypSUJhOkaEOvoo7ArW6umLUXwDNdDfgzOjXukA4Jqzu2Ww6y7w3CL4vsoT4tLVBe1iWM0ABYTG2s8eI/ZwFjpDZ0TcIS5uqv2W
vuCGpE5T0EcQDsy7r4o4LAOaSmgLZhM+WMeVMNTkkrzs8j5/Kg6/VL5gPKgtshee+5SxoGzHxBwmpOsAMzYCO/kYpouzNIG1Op2bCJ/BWAaMFwWyp73euQ
TjmzEMCTSyK6W91WBPehVhnnFv1L6ICULqVoNR7jx22CqGgrZ458wc1Vo9VLOWOQT/gE3JsJH27LfMkDHPyNDmK8IWlNEZ6A2pSZ25QETawbIzVoYlsI/z
z3tdhxpeRWjYDIuLG8HFA7xFZcmxV8DAJN31Ne9adqFvQ6bys6ghLhnelZcbpbPP+PtIWgmlpF1Gv6ZEqmC2gs9/wRmFjNnPFuTsfSI1NO5HfwOwX9npHs
rJdgjmAd6yzwiyYigSS7SmiGaG9i91MehAntftJjJZUFjYyUEmXQc4qX7vm6S2XtMO3H6qK3LgtPWA/0CKzy41cWIqn7iL5hfe0go+86ZCNRdL/GJcMX9J
D7DhGAxXKarFM4ZbrYyKpaT/nz5qaqjaBmYelv3M7zKN2b2urpwKv8vVwbeKJEz2q4KERtndRA+Bw3obC67/GH71/n2APMy3i4bPsCLNwwxdMOJkAULYGH
F9St2ErldHW0+7KT4U/M5LDXDezFj1SDmwxvOr1tzGGwPvApiEdVmKei2BiY1giB2e+TqWv40EMReebi0t9WrukfH9zQQgRwQLUqFcMs86gt9qQ15hfJc9
jbXEilQ++t17UnMbIibgADiuYw6Oewe5I1inWDduBTVyFgBFySUmnvhVW77JZdwsd6qF9je0fejFok6HT3VzgjvNsZE+tcCU0+rBIe0Dr1YjFxyD6v74Wm
NLlpJ2rQqS7R0dGOxzYcAyBw3FLu8K8z+WFFR5pkTY6Gykb3n0n0adqZ9IARZ4qzBvu/U8j+ase2F7mM2fu7gkNJSsqs/0y+jym5UqV5TrMHcYM9XQf8vQ
rSbYXYdyujYTkpEc+Es2Ke6DN0gKfC83HWv9sY2U7j5Tt3mdNvwrxXR+3t7xuasVsgNph34iX1FD3pL53jqMLxJaYZh4v8w9MZel4w2dO6vPCny2WpGu7n
UO0qey44ufzIWZ49alMDjd+8a7U6yKX5PTTmRWsDTMLRK4M2WKzhlMvZ1H18f57kvj3M/T1iN/vCTRHgq8zx4mwE/BwWk6qNlF44LHaGwWpFMN3vIig0df
jh7XG74/FnwYEyyAlqRN+Mi84wSo0uM5lgEB3yNS3xeuWBWvlWXapV5ImePyzDYDQo1HAPbNHXWjjqRja5uU5OFfqHvfpKCOHRNopyu1xfRFJWpi6BQmRz
x0qtyr4AbB+fMz+8AnQIlJx8UHRPEs6xqn0cGTXh2QTCRD7S/oV4IWf18SkvPfM+wrF4KDTkVGoyX+1KfxpfZ1BKHbJ3ir1wWRbS17GcBdX2DizvSVjGPd
Xg8H/wMrYjkFWPc+668zvRkpOpIVHe/zwyzoJ8p8CSoovw8QlAM9BEEz1yQwUUM+rKdnfpUyEG3I01iOef0WP+2LSOq4iwKEn2bskQTPNS5KIE21znxqhY
ZmHGLo3fWOE/J+E4Au5EqZlshhKxqZ9kQBVcM6Mop816M3FxEoWLRYaU86mXLTUxObZLj9TzLyUIU5qcwy+5eeG05K17Z1qyYmtVbcbCJYyRxzf3hDd48+
+aFHZWlZZc6oYU13xdOnLJhV0cmCqq8DA6Hxy2QscDLZSYW7XlDo2hGxuCle8El52lTRzjP1vQw4UmEG1DSU4kNdk+4OKwEPsyiUdGqhoyGYt804vPhAIB
dzQX+IWguQcewSigZZ8UuSzo+rtl8ldAweIL5LpOnU7Sbw/Z+ZlFpPW50lhXTW7njD888luoWIi9ai8R0hVFNXRJOfozz59nws9uJ+o/O2fg1axfZA7DTg
UZBV7d3Ah+1fwslI5zj3uyKhCttPaiRtr1iWKRC6GKySmhSm+qLsDl0PNfZzUoZvcUMJPd9jKCnWYHZ+jYjQcrxf6NR7hEthPrexUAyb4TcLE4lycDLiJa
5tTCeyVGs6XN/g513GEGLjDj7Gd1hk78A48Vngl/I4XbnphHYP17nYnlMYb1P8Vj9geVQbphk6sHXqJT6EtJiaHXfJQkgVpY8mE9+0n3fxyGB7xo72ox14
Z7n8yxRwX+VDqIKxJaT7mNLjOsYHknz08XnpFqNEQPAa+rvtpG/rD3WzcNJ7+iFfAvzScqq33R5P2Yq0i2e2AhPP60L6d1ZuFRzlaFl0zel1TsGuw4Wi54
Vv9SFtQy5D+A0BH8pIPTvpRTBWcLX/mAMZhT05Bi1qVQs61tNeP5oyjprNNK64+JvCLMu4ZRpGzFi801IwMiW3f5UpipONyf6Csc+HNAe7wBoLJgl6Qndm
i8vgJVVcwYCzpfp7XdieV+eVGz/OLz1UdnpWrckEfq3gdQYRz6/ZDa7EA/oUEsvsFjcTvxWhjTdUnyQTJKf+ew6cu5fenjnhntcx4i9yStEG75JgVOYl0S
KZ1mkvfWkiqhWUNSSd9p8FMd5ygMaJ7a5AJ/MrAivhoHbzPgNPOudFSTTNS5MOcqb3akVL6lNwp6DTCrH+UFJEls9ZFglYPAAefIfHrl4OInrpiAIbfVab
kUSXFBtjoWL3brfpElrFggId9PLig9HPYbr2aoF78Xqfv85paM4aLj+zx7fgZtf9VN/qTJJak9Rvk3HUNOUf2XhoM2MfwR9KKGfwWV0gBfOoPyRsRLMobr
MDJD3LdAjY03b9fXQqMZmtC7yT6dqXrutYmEBuw3wdiyyUU+HdOh2LGS9/MxVX5Fki3wmy5mGJs1q5vv6wISiKJsmpBPQz4C2wsocmKqCXRb6V235X0UDL
u7Gn45G9ItAB8K6bqarHPMgf9ps9EcWaa99tTLm9BL5EL5tLqwXnAnQZ8wF0Lvrt2Z90Q1m0SB+v8G8lwrIIE/feU58a3quzlaULRtiisQcr8D6w84TA7+
ZIDlYEyrL06/vyOx8xy/r8EDjGgw1vlj4g3cD6hpU4JVXKI7nhKLJR54Y0aPX6heKhrAbeNESxzoJq6EIJjkJXj9ZkyIlzKiNhjeBTnBCf8BlvUdZFxrGM
ffAScKbkmAjjDaP3G0CtrzzandcnfvBF1VhuaWuxAUGP1uReXmrqKkZQubKHSsdMRSn/ExY4CcXyarCTKalwZIQo0pgBJvi8b/UGnVjJGqRLfR7juNUDL0
8aHRofOaZrpLTlxBeJMGWMUMyCIBCs4zJUWDO6d7ZOMOZAptHbldq3+KQtYO0+D8yi+gb04J8tl3CEub0wMUxhJcFfXlmeiIyHGN5ELYlvnWF9NqRE00LR
8Le6jjYjYR9XgnzEA1YFONb8xDF5iITjBb1OD78zNMnX300t0ogz+UazJ/ksz977SoKSyiPH3iQYLCgNDr56cMHFT6QlrNCuVTOL9it6kkwr3z6wMN5l8s
D5yIPwDx1HT3eMnkHfRUCm4olf4XgKYq7rXEYfnVwI/wWlEAXRIwYa3UQW1jPGYHnml2ViWKsgchniWlbf5WS7Lj/hUInw+ZKPyE0T5v1qrcf/p7jdk6w9
nI/Aduyr/xh+36Fn7sgMpyIJ9zEWiIyYqCOU7J8X75v8aJd3G9/RNiG0Kjsvxw9CBu0rjoCvBy4EgmqmDO1LEoKwv5z3MfivdZguyKrfr2PbUvh3IcokZ2
apFSSOZjumpOC1/F1aEmQiY9gbgG3A81RwCFY0XtRZsYWbU+mU6tyllFGEUIfP1G7iRlv7MNkpM7fhL+lm6e/8CbTrqHZpfK5eQxT6rX0SEcXFfkGjj2NW
oRGRmrgKITGTHBT9+clzBquszWUPsIe782Xj43pGHa6VtAVGsOvCLxpnskJbijjvbAJYkL0zIkLd+Xz+KuOdA01NFQxM8+rD1Vh3WJ4phmVi70c+Qp7SN/
DLwb58MQojMhJ7PfZapbDC6YL/mq1TdsR+b8g9JT7ULEZ/9opOM74oiiLnALOhjz5Vm/vzazJ+lWVGJKDPaoz/7yfHLlwMprS3pRVPaaqF0PFmNht5a8kY
bNzOiZ0DMFNDb+JpwSPlaSp/lqgx8Hl9v3HSqzMzXQSwdhFnFdrkA6vKZunAF/UBYxGH1w3x9Jolf1Dp17v2r2gDsnWL0WFYh+O7V9DISMJwNZzwt3aWe6
gBKh4drMc3dprx+lnY4wlR7QaajDGnkLiVizsR9yjKd90ZzsdTunLMA2f0J1iJWP/caomsRdH99S/t9DV0sxUyydehImk/uMI7lgc+ClRFGMz5vOgZ95hK
/m7YPbIV1kzhYWfL34flksEb8RN2Pek9W8kTQBXNJVV42vPyj05Fl+34CbJ2C+8TeVpa/l1JPcHbmbvfbPMExBnG/YkioUB6KrScyldfpF2dpWsYCmmmQv
a6X9Jge7BsOzSvl4d+ZR3iPtc/P3ImTBKSZjxh6KqETol0tl+Tdmv55m1cWb6Jq3ROBRV2s5dZS1x2gZu/KrIWsbidHeMl0Ri0uN7aahXSU4RFMSjim8Xk
UvblgWHiBrUaEVJ1B3l9+gR/088x+y4UGhH3abfA2MXcqAg6ZMmEMxdBtnS38uHeDaTfVIusYTAis98SWiiLInHk27tJ2HmWkYB7TIYSS6mT15ewyCFshm
bzNeejNDm663UctqwwMZo7NOi3KS275hKqJicjHPgHQx3tJyxsfL66nUVP8NGKd6ihjNrF/hJsic6J+5zraN7p/W0gv13S1E1acviDl7NcUMrNxGS0jAKt
tPq+YonT35J+7+j3FbjjqbQZu6/T5oMsSb9M6s1LzKMMwlQm/3zINAR1XFJklivfqSQq6plmogL5fRXjqbdT2ZjEistekKQzHmP87ZeGdC/VGBVZ6Un7+q
enFzBXlhHMr8z0WX5IF61n75XFcT+MxXVPKOYtnru5sL8jTUJBpXGCcPfthygKaq8rPYt6naFLM4B7fqbG13VEuIQI9a2EoKc3dEHnZc1Ls3SBZ7CW9JW5
BnWxbPLHmJPQuU8CKTw8lSZyBeBN6N8VrMVRbT+AFtF9/n6pHldjT0z1M3+6PcXB5y+1AHcGp6Q0YnY3f/EmvGDMMgezQPbgGK2MMMWeVmhx94KdD7AExs
CkKWnJcaLVZ9oG1hegXRawhxiors5ebGSPqKTiHaEJgPYRvq3PN7Yl6CR0/pP0usfEdE1grxYJug4uMxOnHjZb9qZIRKbW7Ije58GiGkdkF42Vgm85700e
2HjiDYnMLImtdNTYKitEJpVhBFjT8z3bo77Y5rqPleeqrLpNNmbf5oyf3JURtKqat9T/4KVt64x+CIP/QMLeQmn2qyBpxlrprAxgh3P7XUZEuftZkZeDbs
OlQsOzl+QSlkJ7kfQT72wU/bUghxP6GqslVcPV0/hgx/qEtjGYEJ10Gbem/dle5VoHE6xJ0TlLcpqOoJpKX6nP682mLAUKd88/a0bhw+Nn7AzrNpm0ZVRe
sqZz1kHjZrXHiUoNXPa6Lft2FX9FegG3tF9SUijzIth9dPB7Zze8DtdD1opohbztU1aiRuEpPZOsRuE0EzxXWqYJMoST6Ld6nnUNoZs+VhyB6D0pmG2LJ1
E4yyIRsarn/82VMs68t3Bn/lQiQm5WQM9sCgR3ttbb4NH+jL+JRk44t3S8okIx7XGF5NohYgpQHVN3pS3CJijZkCw8sM/yxvFtjwNhBlpE77K4fMPNfHpN
jtuqDGzVsG3EUeEEBZONt/kvHqBOtYtfRzVNl1IcJXhrW7zsUwVpEQondpD7qvgX1KSWkMK9L1MdbUEUuuseSEx7ByzQRIifPBEALv5RZ2eiSJDez2+wKE
3D+YcGdTz+AhwMLaQg3lkm8msDqd7ji5qFKKNvg0XUh5V4GVLY8yLBrbtYzvOeUDWB5VrCVuNXJMwhWE7Yie7MZEEVPTHDR39Pcj0ZCok9Uqu4Ohp+xpKK
+UjleuI5GErVg2EaT0tCySZQs4NOctQ2u9uuCZdVj3mY3GXwa2kpV/qAL/yuDpC93USKmj39vlmyEToZEDrwlBgjbnZLdbfXzparUss9V3QHrNBWQf/eps
JoQVVO2fH5h6FVQwRIh4vFMxsn9Bz/Se02uKNBG1c3QcjJLfTxRsetrEwBi88DuA72gpV+pbiSZF7ZMo88z6bod0y4sqNHLHZg1DsONUR0bQKk5AzbBWpK
kFKrnS2jl8KXqFMRdSigKLVpmYt0PKO4KaiCt89fK3Id86cgTrSvO1KSccCPDWhaIxtaXmoZKjIZ1L44aBq3c+Q+jHAmqOTOwol6wNBN6dn+7IKWZuuGuY
yrjiZceNaPq2r+VD6LoAJgSH+yUbnPdWVCspuITJVhyIV2PZWZFhsSXAfxZRSAMOCmMZb6HAscrW13CS64vry8bBl5vYdCVkt0rqECu017kaIIjF2Ogz2N
5xD+zOfkfKSmywPavBqW0fO+/xH/ehUgxsiCjb6ulSBNKhOpLT6a90RJl10rXLzJL3ifGM0uM1IIzXjQq9ArD0fpXOIh8TDI53subAn7YVd1BltrrMY/Lj
PeU+AP7E+sCjkJjqDpuHJ8qMMD1Ne+jmn6l+0g3xVyBk8+cWNTTJ3rMmXAl5MjtknGySlT0SQF6ykQcLHaLMFquIHxc028VIdcrqpY3LsNYRgj6cNtkchg
JWmUPBo4x9hN/wbta+0OR0E6CeFT4A6rsAYNkBVppJ+f0KuYwOgifjA0OmnNestd4OvSYtpH81+ZNo6RSuFnb+uX2MJRPI7zHRCgDm+TuF+xexwGNxk+ce
3mZy99YKY88vNSeeiCzPLRTCRwR42EGFPZWkR3R3PwvETDOsmfGJ+zBj2in2FFghyhzlgYYWo8GBwRLwHXF84TzB3DNIFfXoJWdAIk5pU1RoInKjbfh4z2
oJh78GHmwX9fncBNb5kQkQ4idusVXu32L4po/ZMFhWlyIxIwPpNxce2bfp1GTjL+eO1k4OxIEiTHpWHCcwc9VhK+6JlD1YBrG7tpQu3/EaUXkVRqLGKBYl
m8rgAK9zn7nD7BkltQV8DuNULJe5lBWGOhClCVKF7XcCxywkM0D0Gz5ilkvyCBs2PRlvOEeqD9xqfKGHGStzGQqojoC0ZmL+ila6iEZ0zFBCM1vO2tXefD
bgsSVRdNXQevb2J7OH85yWC5qMYD3I9PiJqEBnguP3QTXlbCGQIyjSZu+mLY3t4XK3suT7B52E+lAnF6APS6AqY30y/jGLgWTdrGzm7b3/p17HMMZwkeNX
oZtPppMQAje8oNz/Ft8PdzrhwKSjD/PMi8VFbI2uRjHXtM3C+c93HA7ptQKYF3757tft+mBGX7/DxKh+WxWx/a3oqtt5nAsPkYEXUkQZCWNB5vPcJqcwEf
tcYhQCotqBzS+DzfhPE+BE/rkxHXfpWcQ+gAqJZbSynzxl3/I1aekZneWPjJgwCkyABJtds0qYjIjdhdowmXpim79V12whcPf2rynHnKAal5/NPBtX/AF+
+5c2d0G+dr8A5l5VdHkMsnwCH7kxKUYN6uPqCOQ6FGvyhA/PNlbgc2fIKM9JZbb9DKs6bUnxzUHfZrdRHbQX6GZbgTk9NkOPWv7Td/hYgoqLZIyKp+G75H
r6bJ6BA88zY1Ko84B0ThK3IerAy7TumopuPnpJoYzZn9cVDFBcdjp0HeWSO7z9bTJ1HIKiJ7NXbD4abSK+p4cQ+HRmZaP8+QEplAGdNUUbDVmYJMO11uvd
xcHtMQxVUoNzqwyQb4XgrOFF6E2SXMRZU801RFxvzoaqSfEpnP7zebVoKMW6wUN/MRZEixB0RxAbIeNI4xtcPWnqdBFQMe/GdtCliG/MULprN4KB5hlITs
tSDWoKOj53xzhyXGRGLofkCUDfOnQYfyqVNgVUy3jGvfhObCYBKh8p0LEkuIaeKe0rlJRWoMYhTMVktiQ8FbQJQBuOeqIFBXL1j1Q4T2gvx3GvFXsPpNCc
Ulfv8VBzhMU/hQkHVQAmrqiC0kkvxLy1DhBholFHVRBNwiJtzH7I0/dpWEFyD3NJeeKLZ90shw9RFIl854u5eQ94GFMGul+Xc0/qNQxNASCru3TyxZdbbl
BZct4A9LY8bcspeP05XdHYWD2cH9vtCPiqulz6XFuCTT2RK8tndMUMCt5Nh84nVvlwEGCNp/1+lGcprG9QRpi/f+LcYXFFFAAICBJ/6PLzp/gOJ84gVxTe
9rIsaTpA/YZ7mGSWB/C15HS9PYyVCq8IaRs32TLDIC0XV3LHwsOCfbcJArOL2hxI8sVnHGTNYWk+gKcLJwi/1bSvy66aq2cIXoQo8fbHFsqT3h7tLJbBjF
3782SHmftNKVq2Zl0v7q+T2Onn3PxQzKf1iTRFEEnEqZvSckXRQ/d5N+N7+McqyPKOSZsIKMMQ00X459JPTaY29XRv3IOh3TZ4Xnjt7enwZfhR12bJ8y0p
nGIjo/YgEZ3Zw1G6PocJFZZQahVJHaaoqTpTcdIrk23IOr52+UiAiKSEEsJiC+QjItki6D0BRxQWWVKibi47Y/b1wVzljVq4w9kNwUNzZm22X4uqtUwEWm
qU5lRy/G83Kg33m2jEVtI8BsTYzb0LIvZusclkD/KcYxOXQ5AYGm5VyshnLPoxMNl1YZv6FJfF9pIqOTNksTPEfBE0bBOQjDmtkBZ4JomLs/RON1j+0qnB
PfqNqk04FQ66us0B84CJXItWpZEHlF7Y9JnpkB4Tnt5j9rPth9lQB5lg7Jxgc8ThlWCjS/0nAeO/AGwbiX8JGsVH70r91gWPbgci4EJwPUKGDeL1dB3SpC
enX8jsu8VA0fZ3xLdoHxlpBaKlmkQgdnOLJcC2cQFJHOMo6vC5Kp0B6PvvyqMKtHh2quCnSEgjIdBriKPjfLj3/GwGzugkoEwzpp2L/ouI618TJJb0XO0E
CGCgZ8IDVl6X9qjzmO2AOaMGbQqA/wCCEDiWAEg8byM5/JtD9rXXUN5gp9iejZzxs/6NlQztqzlGORhe8INo1LfUSm9YAXEEGSooYyBDhOE3BcoUgjZ7yp
Eh5Eb1jtraxJPi+7S+OOFX6L/kf/jzVJYBGcrrV9jAcS+4sHWKGZveFdj59pEeU5dkgCDABhmE4POHozSu4O9Lwh9O9xZ5iyDxUGqbjPYL2VGNpGoLbZy6
jiUYdC1jIuZSzDicVg7paBzkZUvspFNO8R0VvxkrkaP5Lp0203RNsPQ0xripzuSeUe6az5CU7lCbVJlyB2pPyTdR9aX8IFavI6wa30gys6RhhhcJiKqEUs
CpkP7asRmOZybV4y2AHsgkGl/HqlmVm8S0jv9P5lB1yDGFr50yjpkNzbhjUGBHx49tOHNMUFHb0X8LDjZGNQGe3kfrYyKHHE4FSGqL5U0eH7OeHgnblv31
8ajurQybRwODowB4e+4NNm5pMoU9AbNH9Y5LnCfJJ11JKhv/4YvOeYGOy9bxbHMo1dujBq3Ch3XksZTNtezm6YInCV2CWa7aJtHRIsWcncnPgl8RpwGn02
TwE/vyS+dyp7zXqabUOFYlqvRiXqPpqHyFSiookLBZeN3wXPHgUj0HnDF5EAFkesl/unC66VFFIUxRCor2UCTqUtcENfrcBbyAEct0mu8KTu80KnlpBdcN
z7LXm3G1iJq658ESVRGaNGfuP0/+ntgcnGFkoCrWkuhGuyqiulup/M3QyvF8Oi3lgAhSZBR0vubrxQnnsgR2aLnTQIOvnqmZLQHsGrlElr4OBJtgg1u+O5
aezJsAYLj+Q5+GBA3Lfeqgq4ka71OejOc1Ymw5IFm2erbDkaLqFkRzvpMU8UTIDXvfjzu6zZCUr9jVvgrSOHV/stACtpK7T33awJUxqiW1j8IJGBkkWu6D
5+QnKEPh+op2xZdh3HXV8xBUFTbi/YUThIEMhe9XiWdZHOnXXkfbqIoVLeUs675M3rcnDtvWz0Y7MMrO0d9g+D12poQ0OH4krF5OY9HOs/5bNeZdnMyyws
uED4N9jt1K7VZrw4Po/Dydm2PdP847Ow/K3P+UeOgbCWhFct37OUO4t7ibxYizJ07plaXpL7cV5QXcOdJDfTT1/njkl6jG8RqQ/kwAynzCU9l2NRAtbONO
6p0MOslvWAHyJeJoyvUxVqaqhlwzMlHnBeHXmjQupMvaj3UpFwid/1XXoXyue4vXuHZO8lKoy873VFHeEUbPhrAiI0ObF7Q9DPRGmqM9irsQXVGQYhI9vb
RX49Q6keyIep2MOcmJiYQsL9NoYOWQxDbBO3QGl9KVn9WCVjRL+V05FIxcrPY54v9iELkwIxhvlvd5pka22jIXatQ6bT3e3eO2+7gLC9f88bhcdlot7CUi
+YWJNAMgwbhOdbOL/IjGTF/ckx8QgExdtgPm9O+D7t2v33nKRNXeQ3l+e+LiLXfLefeNYyLCHyb33l0JnBcEmaMa9vR3giznagLP27a1gX26xf8iN5bQ3W
0dJ4K1QNahIISC15AXzj85FP/66nN5VYFR9jIvo5bHxgMgU6ueRlFz/6XNXYhdpMnOivU7koTKoeEmEu4vrVpYDRpzQgtrRYXGFD9IYU/Ly4RePhE4e0S8
5X+SeYaoTTRYDBUlxClqKgG1xRgqcZZijysQ2wF7NezHu7fUjz83ik/Rvwex1D5TTNvr3v5XtvNwVu6jbQM5djYSS9udgDEk2/rYQHGmiciplka7xdqMTR
9bm++BHq0nlpqrF33qpMuQfKnVzRYIAg3E2FxUPSqr3ihOufxHaUhXr3Ad5R+4gLII+Y4qwBm5NXns1/RxLtgNg3t+S5CURjNeljuw5CsBzgP/dJ+xYy5P
yEo9SRNmhZuITl70jEo4KQihE7TBEHCLlgtJ7/8sPF1lHFrNWkBqUl9k8WekZ9FiM1lA6MuMvOSwv26NfJ/C7IQYe8l4l4KuGRtQx9Nxh0a5aOsImPwDFI
Ay1mGZG7ZxuG2CpJ+0ULeIMJapwXH32+2WPSruZnl+eFTAbyYg8qfgweMb280m9z5GukogpX6tlkarV7xJBrEAybgFYg56gIHSvjVCrjCxUObyVWyustlo
Y282mbwqhi0VpQIGBc7rz+gKbl0bp/j4hYJWyB93fz2bN7fF2ISOJqkppDW5khUNS83QKP/ouXg3xU4xwp+IRio+G54oqF9pHcSFDWF7JuHdwbSDDN546a
yZXp2NdU5B4nk5PmsEmOiQPsSesy90i5ufeE13ClcNtoirU3cU91ALzuCBtweY1yjtp7Qj5Hjy6JE1Mw0ojV/BmLF380L52pFAWufMSsw72aaTH5bvnCtJ
EuMmH4BwTtp8+YrILk0zODdrWnUBquq5K1OGobsVRU9sxjNOfihu5WbxBh54KPfUitpmjzKRjSIqchalekgMctdi9pIEEWiR2wgaaKLCyDMIiCkEM02r6O
ilx2N+8yK/C7Ji4WzNAsEqm3znwmGoiRDYnLyCj7NOBEJw7vLjnNBNj7BWVAogxkFxG2tlW5uwCEl8duvzTFVuFwq19JwBR3Hn3PG+nErOeWgO8pPlaFB+
dDcwF7Ss+NjvHsS7JVwcgJ7JgPzYGIsiadzXHT81PC7o/WQ7bpWNpwTnVZbW54t1GWFEdbVChAU0Skh/8BbTagO3mpbERTRcJXhWdpVjvXAoVcyswQVSDB
mOaNuE0Gd511VgN84vSoB+Ioho0VDTQT/23+7mab1PzQ2sS9Mfe5gTK3u8xmwE0LYl6/RjFiOfAmUUYFN1KwHy4F/BzrjKCZbOYzotkx0rrQh8gzMqpF7v
xbPOX+HpP/NJtL72S0SgVUInj5cvGvWSnuERHMwZUX/+fCMB4FIIXaCw9NMQ58fAQrWryjW5de07GJZCzPZ7Jw507XwVyZEx5eWANcMClLJIvpNKqkrDkc
+AjhLd4l78CAUA+fLiMqeeu7//1FBSUom7ar0gp9hLI35KvINrRR84bcpHe6fk2inn7UQVYnqqA0BKf+7pM0MipuJtOt4FTMxJ8ZR1pSeIAhDORSL3YA9S
/EyV67pqEpXOZyf/AjEoV2mySqSX9gp9+6J1dx/OBESUXrlp6Xck9fvkD26yBvFIlcQAX5PwediiIMQA9t8PDHhNqdLxMneuTXGVH5MZmuDzwos7FTZDbq
Oxd5CpUXlBTzUsPU1qKjCmluU/q4DVeQQFsRVi7WWCENa8ftTzJm7SOybdx/j5uD9CRyl5Gg7ladO2/p7hBYm6YIYKtQ+F8DBu8eIsBVFWWRfzShjsrwbA
PmYqeKeSre64nndpVMl2492hlTxCR6e7GM6sKDT5R4kfgicrgfqJ7rPtcQ8ckqIV9yoJIkG0/znz590VMCYTScVYItHPu5WKiM44kdHHRmnQcXV/YjylPE
+uPOZx7T9dYVDW4KpqL4CbW+VaRWlEWIE5aiwHunFWcjoHYHu9vqMJHgnYH6Zk2kOTq6wMiuE+jNvQK4LRkwKBIxOBLIXz6YaTtONAWxjLcfIBbToxmpGN
6K1HQqDRPspzkULPYiLz2pUruHZwUoxJK5+cRdTiFJ5Wq/hpgTPiIDIljEaALuzjySyYpOpTgb9dfzKLZzYqcia/lPQ7kIuO6WBep1gnvI4xKI0ZLmyVCZ
FSiRqbFpENBI1jEztZ/3wOIDh7siCCovqmNP+aZ5HT2xu7Hi8JaG8GKTBdEPQegQBCMDowNFkQFour89hhKn8UU/p2Zht0RTRjFrk8MWaUjco/klWBn5Zu
llanTULf2v7QEjW+bH+DcPbPZsQWbF5dYj7RgiE7IXqIqhxBgJfUuMBi6jo9BpHRUnUWTExNF4wd7s1+u/DUZRQqc0EnFz64+xCSYRCKsqwFEjSfEP+lXY
9n5tOKvBm+JrSuvjb3N0IONMRutNzjC5Dvj9G8qnHTXmZ0kN/xDwOYvdb09l8XjGMJ5jvw7lbCslNBR/WEvuM84XnIN70eHVGyq+t+r5KwiffuZzRfhatr
RLOs8PgB3vwXFdepCv5yMMpMRoZxIOOyC89IN+brVKQs53WALyKlcYFrEYCTOnQrvQAhUvfd3qWEEG6wFjdvokwN9lOjoJZ1p5WICwIYBXTLMP08HIMTj4
auNQzi/DCN2knVZAMMTIQ0IVnSx/tCZMHmOA5vz56gMmQw3d9/rlrrxMAycsCNpTsuVcxtNaA/eZ3GZFNLG/jDTAN1JXuEpHT5t2DUzM3UTDlsY39s7Q/H
HSk13YDR1+Qazw7NH1nZhG7VoMFne4cLeZROA/MIpz8IET4Vsbgl2SyIZb94PBKZwOFOeYXNKkN1PpBnmn0f6oiZizDiwXvfYxHry00HjRy0jk2rZVQUWZ
yMsqvbAYQ6qCIzoTSl08KD5+1rzhcec1JKkzA7LufcE21GS1XF2wz04ssVQVNI6Fa1DXUGgq73ZQAq+LIFHbHtaniJORETO2xTTXXlpfEVFaGX+sujDafo
z+9TWf6Wq0QrCril+xvuJ1sdYaDGODOsMOZid2au6+vNu07TVpZADhhwvhLq99cNBx0I/M+SdXhPutGSu2DtZ2btEtq/xP63OoDTKaYPmh8FqbJbogwytu
3dDmakrtlNLrIpaHLI8liv2KILQNZKzzhC9Z+t9swH8dCXeK5HxpSzug+278Lbt7gDVtEnNf8JYkOgCNBWfwhagnUkIRMEwW7Cr6JC1nfNxhotAbOoXYRt
oTqmj2oWLK0BSZRDCrwDT62r9Iehw8UaQkem61WbxtF8oe74kQJ2KCduEOhO7Rm9gKSDzxuG7AGY1AXMaowN7NgveeVWh5Gt+yNeGed2ptf0ClmYv5MJPO
iNJH+LaBEENNzKoMu3ksZ1PPHg+oE68jA7CWEeMOha20jve8DbL1Ly5DwppLsulkw4GFmEtlULJOTmm1hjr9ZNaBXEM+9CD6cZ9vbZgxGamvvLzJFPG65w
JMeit3WnlgCl2n+FEghfYneSK5JOMxcPbnLy6JJ1N/EUSWJNIJO30FqhfWeDKTmyrsnP7P2+5yQi0O78QRD4jxd2RcZlLkNOmEZszo3lTRHKljqQpry78r
EYWR2WxoaoDqLi1yjhonExHuvImJiMiFf8JG8B/Wr0fG2PXR14ggj13hHAmP9/SEsETJfmm0T+5ayORsg0ODwUavodmdKsHfYkRjb+O1g+cWQ8f2KtdcTO
85ksvx5iKiXIW9LZPJzDRwBbYMSEooNNaJr3A6WAQmnQPPyiyl65KxMOC/Ln01+ujf18HE+hwl7h1hAkZkV5THyutIVeKkEMbck6m99EBDOfsWGIwPF6jJ
bitSPGvpVWCDhsUEnZiTFB88blQJ51iSqS5oOyajgpnhF03E+1M54HzdD1nB1xarwH4/kbywYiyq9pe/QH+JMm7bDWsEavCSLgEuTBzllvrAotF9GGNF+s
/N3dFQQT1FxitjGqz53lJex3ASlYq2rgt9G2iZWh7XQxgNHs6L1QQsZ2loA5hgh4dyeOQP0f1uleMaZPt7N5at9sauzIC0Hpm5B63n9Pz/uZ/MmElJAx9h
rCV0NLvncbaK9ljPTzs+DazXYzc2mHOQIL6lY4QKt+nhtPSdt/zAyxB9ynPrsKrotLBOefnDdMsrhouj5JRbL0aQCaJ8a9Mx+F7GqWc49nF9f8OyW9EKE9
lFbfiTorco49SKJuz5KgN8c0IwHWr/WfGyz802kUMH4pB5th9NZlKpENL3GZAaQ8jqzlkXvfX7wGBOGxD5XJxQlWaoqcZZ0TonAa4RVuLmeKvh5o8tqvfs
SbVz3qIHEjJvZv7h4hg+yC4iny6J0dLBydEpjDplvOfVuulcvkCaujSAS8Fphsau+rwJ5gAJ0YBBb8MaFtmzdH4C95R8OtNMqOMH7ca8vrorEXu9Wm732y
j9oHCM50LRlL43hDVOawN43XHTPM1F8cLjhswXZblqf+j9q03plfCGJ8B0Jc/AO+avo+lCmfo2jICVNU5yfbHJRyrVVtdyXGy8jDnoEzlQEa7R+gm8JOh2
PbFhoR1tfq6LT/rABFGq4hM/Ap8hOCdVN2jnGrcu2nIJlJHee8a3gduoROiZGs7qtNnmRgBbhxOE64iJaggDuDXOqOjUrUlDs5vMNP8Ju6Hf+RcUrARCSZ
9YOLBurZc5Rnn3IuHRwTpp3qaqPA0AxJ+iGbv/Q5CR7ohoN1J1bT/5SIRkH1SvUX4CNisRe+o/f35g+XvrpmflEwKE519k+VGXIgkTBjXiQqd84f2sjFKO
pw0kfLlRdMv2H1lNlQD8LaHrEJSy09URvXoywZBzG/8a4FFkqE+KlYqRiQT7jLCtigWkNWk4VN1jgh4vjsU2/dLwfKTbAjhyCg9WsqtMLID5tPxvSylNE8
vtyMmeOBSvXKnUJoyBjpxzuafUpna/wkNvwkbukU/vm0RdnD7FOmWYtx+3lNe73HF/vA6iqtFn5uCxTcw0Zja0ttpjjMmwOm0UhYIm5uh5FTN/8SHUpRGp
kInAJy70WPdFUHpfxj3mkGVf33HGqY+bYVhJbQGU/8YakMHSzxD51KfI1bgARyfgY/HgZDCDfwefs3dxRrhBJim8hiBHucYgGaXXQoO2R0ZXUHqk2J4oy3
CIuPSaltnBryis/ZlRFvdh0z47+TlYKH4RXPmvrgi3oSjL0Pm2Ldor8UjL4NmNcH7Ja0LG/K7m37uXDXy00JB2gBrjPpVX74usNIH0sGl7BKBVgSS/joaP
dTD9WAp3CsWf6VN1JML4ym4S5+8GDP6WHvI0hsciLFKKbNSjT6MD2GxIHvMfLkLbJoGTNR5+UIBCeObzibUeX1LUf5xOmJwNBwfaA3FdcGZRQ4FDtD6F5y
zW0Z38URuCxunUmmy45Kte3Lje+u9M7oUYA20LdxtVpW8Hl3MNe1bqo0t1EHOJ+m7D+83WPl9ra4pbGFenNRIZT+GvEb/w3G88GnqEd9Ye8+tLcxxWGGyc
PDqCn0/bDV1ekm9YogWgp9HEcuJ03sZj6VL/zfY4anGIUXkcayByNO0HE8InTRU19RF3YALVOLspa6yCkmr0HiNWiDiLuGxo4jlSOwOwtyGEpe35BdEf2o
hfE5TUoaZ2hPe89vVH2mfPI70KNv5Ygys9InxPbUkMZZs/lOBbDpOIfj5nepmYqLg85GXkkoS8Kk/K7FJzKlD+wFvsLV3AuBrnlfGQpD+7ZdjT+lx1clwM
Vw+HMWKAwkNsnZeCMeHp8NIMeB74fVTaVRRl2JE24udsdLh+rqJeC++k3xfb6a3aDWLItLVwZ6/CUjnCv8s0OWlHdIFRawm+SPvF2lcdtUFFp5/uCPdQRQ
ng5c1zVZYyM9guUW4m8CaDEr/ug5UOTsUnzdKScLE0s0rQx5cKXZ4oqzFkwbT0HzIXjs7xh7MdIvz2VyPqtHfHay1ohkMW5fxgywoNYQ5zA0dVTvJ+vsxM
aioot04qBULSdR+mmY9+Byg9MGa4JPbLLEbJa2twRnxRRNSu0nllzTCyi9qFaL62EzOxTv79HyMBdRVK2HW+OL+k6pFCKWzGxorPAMvHkM2eX8XVohAtf4
ihCWhja8aW9M+nZz0RAghabh1oHzhh/MYOpV2kwoTSLYnkbJweKucT/3kpTPZ1ZiUUPvun+UTsvvjDxct6NXwE+fS+ny6qKJ2pNgX1S5VVsZTr7FuYdWWv
0REpJyHvX7kQRPOy/8RmnNvpwPKiA2Gh/rTxeAcSRyW8kQztdKUvDPDAjuaKvqO7ICGnnn3KFuIzuqDcnmEoVBHiTX5o+UDU/KKooCCJ1Srghs9lcd4ZrH
curD2DK1W2JpsUenM59beqbqtbVDXyQ8//tMcXZLWDs+asnZ3fGF3CK+76IuYi1/k9CUKBdPAq1tn1RmQsqILy9LCmiep53ujVSd3ENJ36chfT/XlmY0li
LNfgJEAYTnTbA0Q66CglMqWR9jgVlEK3l/4zN1oFsJInjwEqIeAiGGaJJV9gvR2ZwXWNo/hjjYKx8lKX2m+HDhLLO3bhTgG4adzv1vuqmOHeeqH3S7GFpd
pC1uez4DnGf0Hvv3NcrONxuvQf4EVXBCVor9hmogjucTnmaX2/qd0+Sbyyzu9Tl8UnlOzMwfJ6HtRsMtCogOuPjAPqirCZKi2z5zNx+wh2TVic6QTSO6Lx
5aSV72WUl52lbhnvS/v831MpclTLW+E2Hr1EwpwvSy35JypxQ5BznL9tIuvbubSqomXpHufRgltT0EQgxk8qWP86OBOooVTWedHVDjuLM3OLd4gtPP4caQ
Ckcf45YwVVAGziALqCBkZgXrg2M3kY2iVwpndDlSO6zg9J8kXngjcc6/yAur0KfdlIwAuXVLzsibxEe2APm/63WXRTTL50C+nFIh3L9SLoZ/NAxfFoc67x
yJlJlsyzH7sugVGhifvHQh8iA38KhuqdaTXYyaIzCcsi6/ObP5wukwIXwFxWMJUlF49d3S1/U0SquCNTmb1RKenCw5BLLVRB6FQYT1vZKhN+6ZfEpPYX2Y
4xsAFjLHPTeJq/yYs6kMqW9u5p4++XUGruhmIMS+QIpmwOIqPDQ1w/45IePtqkEazrVqQL8eRib6iyTjpUOVehrXHEUzAyN37aX9DNAD2dI9x9R10sI3jS
NsQhFjxU+d/e0Rpm0AhRYeYqrt46BiVI0mcpXxnmEQg88PlkYrw04RghWiqIs09+9Z4Hn1xruWkAOtwdP29Z6aU7aHFYnrTQ7NdxcGX7vPdGfS1jkw4eKQ
ixUOEW04QRsH05NHLdhLCUGiqJ8ymukDTeMPkjLTQlkLh5a5VfPlTFKRBJJG2DGDvKbhtWi+KI/AObWPxvrrYZEy19y4QrGzI84gwQ3l2UNWK6OVXyVyYF
TIrW49SKm+/JtVQBM6wjGmNvf5j0+pGgX5+hrql2TjDDg89vBR1OVJghilYlE4wHMeXzcCXUVgV9oHjZFv8rCpsWJADkF/t7hUF7wwN/y6JldmSxlS7iz7
At09N9WLd02GZ5XMsk9iwO5RWjbPiYb1Wmt2xmM8lc7SYJQNwHj/iCR2RMVPqYE0Gm4Pfni0AHe9rfY9Etsb/b0Xzt6Mym8EsYbunvAczDL2cyZrnGM7m0
exNfiBJJ8FNY04a8h0qk0yrm0JWiLKCfDYysmbXVB5VH7z6Abe7XUnjQ5djF3B0Ib5STFON5sDJivfcqlUaNEcyB8Sk/85bCBdAUmRUxvQf+/AVpeyxuSa
SDfCvaIRERKIZII1x12VPD1kjvJIbbaDe8y9aEcXsBbk2xbK+gGbFe8S88o35we3HofrUxYv0/JLizXw==
"""
KINDS = """
crime fire fraud gas height help injury lift missing shock suicide traffic trapped water
before=rojijpufliokpo 0=oolmlmpoljmmkk 0|=kmlllpoomlloll 0号=lmmllmnnmmmmom 0和=mmmommknmmmmlm 0快=nnmmmokmmmmmlm
0我=nmmmmkommmmmln 0打=mommmmmmmmmmmm 0楼=lmmnlmllmmomnm 0的=ommmmmmmmmmmlm A=mmnmmlommmllmm C=mmmommlmmmnlmm
I=nmnnmmlmmmommm O=llmomplmmmmmmm OS=mlmmmplmmmmmmm S=mlmmmplmmmmmmm SO=mlmmmplmmmmmmm S|=mlmmmplmmmmmmm
a=nnmomlklmmmnmm al=kmmnnlnmmnmmll an=mnnmlkmlnlomln ao=mplnmlmmmmlmll ar=lllnmmkmmnlomn as=mllomnkmmmlmln
a|=plmlmmommmlmlm ba=nlnlmmomlmmmmm be=mmmnnmkmmmlmom bl=lmmmmmommmmnmm by=lmmmmmnmmmommm c=jnmlnlnmmmlonm
ca=llmmnllmnmmoln ch=lnmmmlpmmmlnln ck=mmmmmmlmmnmmpl d=mlklnlommmnlom di=klmmmmnmmmonnm d|=nkllmmnmmmmmmm
ea=ollmmnmmmmmlml ed=lkmlmmnmmmnnol ee=lmmnmlmmmmlmol el=kmmonnmmlollml en=llolmnlmmmmomm er=llnmmmlmnlmmmo
f=lonmmlklmnnlmm fi=mommmmlmnnmmmm ga=mlnpmllmmmlmml go=mlmmmmmmmnomlm g|=nmmmnnmmlmmnkm h=lommllnmnnnmkm
hi=mnnmmmkmnmmnml in=omlmmnlmmmlmml ir=lpmmmmmmnnlmlm is=nnmmmkmmmmnmlm it=nnmmnmkmlmmnnl j=llmmnolmnmmmlm
ji=mmmmmommnmlmmm ke=lonmmmlmmmlmnm k|=mlnlmmlmmomnml l=kmmomnmlnnkmnm la=mnmnmmommmllln le=klmnmmnmnnlmnm
li=mlnlomnmlmlmnl lo=molnnnlllmnlmn lp=mmmmmommmmmmml m=mlmnlpllmlmmlm me=nlnomnjmnllmmm mi=lmmmmplmnmllnm
m|=ommmmllmmmmmnm n=olmmmnnlmlkmmm ng=mmmmnnmmlmmnkm n|=mmmnmlomlmllnm o=npllmmmlmmnnll ok=mommmlmmmmmmmm
oo=llmmmmmmlnpmmn or=mmmmmmlmlmnmol os=lmmmmolmmmmmmm p=nknmnonmlmlkmm pa=nlmmmmlmmnlmlp pe=llmmommmmmlmnm
ro=omlmmlnmmnmmml rs=mmmmnmlmommnlm r|=mkmmmlkmnlmnon s=knmmmmlmnnnllm se=llnlmommmmmmmm sh=mmnlmlmmonlmln
sm=momnmmlmmmmmmm so=mmmlnommmmmmmm th=lmmklmmmlmolnn ti=ommmmmlmnmlmnm to=nlnnmmkmlmmlnm tr=nmnmmmkmmnlmnm
tu=mmmmmmmmmmmnom u=lommmnlmmlmmmm ua=mnnlmnkmlmlnnl uo=mpmmmllmmmnmmm ur=lommmmlmnmlmnm w=mmnmnlmmkmmmln
wo=ommmmllmlmnnmm x=mlmmmmnmmmomlm y=mllolkomnlnmmm ye=mmmmmmlmnmommm y|=mlmmmkpmnlmlnm |0=nmmomllknlnkol
|I=nmnnmmlmmmommm |S=mmmmmpmmmmmmmm |b=mmmmmmnmnlmlom |c=knlmmmnmmlmolm |d=klllmmpmnlmmnm |f=mpmmnlkmmmmllm
|h=olmnlmnmmlnmll |i=onmmnkmmllllnn |j=llmmnolmnmmmlm |k=pmmlmnlmmmmnll |l=klmnlmmmmmmmom |m=oknmlnlmnlmnmm
|n=lmnmmmommlloll |o=lonmmllmmmmlml |p=nmolnnnmllmlll |s=mmolmnlmnmlmmm |t=mmnlllmmlmmmon |一=okmnmollmmlmnm
|三=mnmlkmllmmlnon |上=klnnmpklllnmnm |下=lmmnlpmlllmkon |不=mlnkkplmomomjl |东=mmmmmmmmmmmmlo |两=mlmlkknmmnnnnm
|中=onmmlnnmmmnmkm |主=ommmlmmmmmmmlm |了=mmnmmljnmmqmlm |五=mmmmommmmmmmlm |人=kjmnmjnnopnmml |今=jmommlomnmnmlm
|从=mmmmmlonommllk |仓=mommmmmmmmmmmm |他=pkmloklmmnnmmm |住=mmmlmmommmmmmm |你=mnlnnnlmlnloll |保=onllmnlnmllnmm
|俺=mlnnmolmnmmmjo |倒=lmmmmmkmmmmpln |偷=pmmmmmmmmmmmlm |像=kmmomoknmmmmmm |儿=nmmmpllmlmnmml |光=lmmmmmomnmnllm
|公=mmmmllkmnnmoml |冒=njmmmnkmmommmn |冰=lmmmlllmmmmmks |出=lmmmmrlmllmlnl |刀=lmmmmmnmmmommm |别=mnknnnkmlmpmkm
|刷=mmommmmmmmmmmm |前=nmmlmlkmmolonm |劝=mmmmmmmmmmpmmm |动=nmmlmommmmmmlm |十=nolmmnknmmlmlm |半=nmmmkonmlmmmko
|南=mmmmmokmmmmnmm |卡=llomlmmolmnmml |卷=mnmmlmlmmmnlom |压=lmmmmllmmmlpom |厨=mnmomllmmmmmmm |发=mmmnmmknmmmnlo
|变=mkmmmmmmmqmmmm |口=mmmmmmommmmmmm |另=nmmmnnlmmmmmkm |叫=mlnmmqmmlmmmll |可=lmmnllmmnokmnm |台=lmmmlommmnmmnl
|司=lnmmmlkmmnmpml |吃=mmmmmnnmlmomkm |吊=lmmlmnnnmnljom |同=lmmmllomnlolnm |后=nnmlknmmlnlomm |吐=lmmmmmommmmmmm
|吓=mnmmonmmmlmmkm |吞=mmmmmmkmmmpmmm |听=llmlmnmmmmmmno |商=mmmmnolmnmmmlm |喂=mlmmmommmmmmmm |喊=kmmmlnnlnlomnl
|喘=mmmmmmlmmmmmom |喝=nmmmmmommmlmmm |嘴=llmnmmnmmommln |四=lmmmmmknnmnmmm |囡=mlmmmmmmommmlm |围=lmmmmmlmmmmmpm
|土=mmmmmolmmmmmnm |在=nknmmmmmomkonj |地=lnmklnlllmplon |坑=mmmmmommmmmmlm |埋=mmmmommmmmmmmm |塔=mmmmkmmmmmmmpm
|墙=npmmlmkmlmllpm |声=llmmmolnmmmmnl |外=knmlmmloplkomm |天=mnlookhmqllmpl |头=mlmnmlrmlmmlkl |女=pmnmmlkmmmmlkm
|奶=kmnnmmllnmlmnm |她=nknlnkmmnmomml |好=lmmmmnlmlnlmpl |如=mmmmmmlmmmommm |妈=knlmlommlmommm |姥=mmmmmmlmlmomln
|娃=klmmoknkplnmol |婆=ommnmnkmmmnmll |孕=mmmmmmplmmmmlm |孩=jmmllmonnmmmnn |它=mmmmmmlommmmmm |安=llmlonmmmmmnlm
|室=mmmmmmmmmmommm |家=pnmmmklmnmmmmm |对=pmolmnllllllnl |小=mmmmnnlknnknok |就=mllmnokmllmolo |屋=mlmnkmlmnollon
|山=mmmmmokmnmlllp |岸=mmmmmmlmmmmmno |已=llmmmmknnnmlom |师=nmmmmlkmmnmnnl |帮=mmmmlonmnmmmll |幼=kmmmmmommmmmnm
|床=mpmlmlmmmmmmmn |底=lmmmpnlmlmmlml |店=mmmmmmmmmmmmom |弟=nmmnlmommlmmkn |往=pmmmnnkmmmllkm |快=jomnnplnknmnkk
|怎=mmnmmolmlnmmml |急=lmmmmnlmommmmm |想=mmmmommmmmkmmm |成=mmmmmmmmkmommm |我=knmnmmlnmmmmnl |戒=mmmmmmkmmmmmpm
|房=mlmmlokmllnmom |手=mjmnmknlnolmnm |才=mmmmmmlmomlmmm |打=nnnmklmkmlnopl |扶=mmmmmnkqmmmmlm |找=mnmmllmmpmlmml
|把=olmllolmmlmmnl |抓=mmmmnllmmmmlkp |抢=pmmmmlnmmmmlmm |护=nmmmkmnmnmnmlm |报=mlmomnlmmmmnmm |拖=lmmmmmlmmmmomm
|挂=mmmmmllmmnlmpm |按=llmmmmkslmmmml |挖=mmmnomlmmmmmml |挺=mmmmmmmmmmommm |捅=ommmmmmmmmmmmm |捞=mmmmmmjmmmmmlq
|掉=mmmmmkmnmmmmon |排=mmmlmpmmmmnmmk |搬=mmmmmmmommmmmm |摔=mmmmmmommmmmmm |摩=lmmmmmlmmmmpmm |摸=mmmmmmommmmmln
|撞=mmmmnlknmmmpmm |擦=mmmmpmmmmmmllm |放=mmmllolmmnmmnm |救=nnmllpmmlmlmml |数=mmmnmllmmmmmpm |敲=kmnnmmollmmmlm
|整=mmmmmnnmmmmmkm |斜=mmmmmommmlmmlm |断=mmmlmlpmmmmmmm |施=mmmmmommmmmmml |旁=mnmmmnjmlmmnnm |旧=lmmmmokmmmmmom
|早=mlmolmmmnmmmnm |明=mmmmmmmmlmomnm |昏=mmmmmmommmmlmm |是=klnmonmmmnlnnm |晕=mmmmmmommmmmmm |景=mmmmmmkmmnmmmn
|有=pnmklonjkmmoml |机=lmmmmmnmmmmmpl |来=lllmmsnmlmmlml |果=mmmmmmommmmmlm |树=lnmmoommmnmkll |校=mmmmmmlmnmlomm
|桥=mmmmllmmmmmloo |梯=lmmmomlnmmmmnl |棚=mmmmmmlmmmmmom |楼=opnmipllknklol |欠=lmlmnmmmmmommm |正=nmomlnmmlmlmlm
|死=lmmmnlommmnmmm |气=lkmqmmlmlmmnmm |水=jkljmulikmommq |池=mmmmmmkmlmmmmr |污=mmmomnlmmmmmmk |没=llmollmnkmpnnm
|河=mmmmmmomnlmmnk |油=lomlmlmmmmmnlm |泥=mmmmmllmmmmmpm |洗=mmmommmmlnmmlm |活=lmnlmmlmmmqmlm |流=olmlmmmmmmmlmm
|浴=lmmmmmlmmommmn |海=mmmmmnomnmmmlk |消=lqmmmmlmmmmmmm |涨=mmmmmnmmommmll |涵=mmmmmnmmmmmmlo |清=mmmnpllmmmmnkm
|游=lmmklonmmmmmnn |湖=lmmmmmlmlmmmno |滑=mmmmmlmmmmmkpm |漏=mmmmmmlmmpmmml |火=msmnlklmmmmmll |灭=mpmlmmmmmmmmlm
|灯=mmmmmmmolmmmmm |灶=mommmllmmmmmnl |炉=mmmqmmkmmmmmmm |烟=lpmmommmmmmmkl |煤=mpmlolkmmmllnm |燃=mnmommlmmmmmmm
|爬=nmmmolmmnmmmll |爷=lknnlmmlnmnnlo |爸=omnnmlomkklmmn |物=mnmmmlnomlmmlm |狗=mmmmmlommmllmm |猫=kmmnmmnmmmnmlm
|玻=knmmlpommmlmmm |瓦=mmmmolmmmmmmmm |瓶=mmmmmmlmmmommm |电=mmknmmmnnomlml |疯=lmmmmommmmmmmm |白=nmmolmmmnmmmmm
|皮=mmmmmjnmmmmmmp |看=mlmmmmmmlmmlmo |眼=mmmomnmmmmllmm |着=msmmmklmmmlmlm |石=mmmmmmlmmmmmol |砍=ommmmmlmmmmmmm
|砸=mmmmooklmmmmom |空=mnmmllonmlmmmm |穿=mlmmmmlmommmmm |窗=mmmnlnomnmlmmm |站=llmmnmnmmmlolm |第=mmmmmmommmmmll
|箱=mkmmmmmmmommmm |线=mmmmmmlmmrmllm |给=kmmmnlonlmmlmm |绞=mmmmmmommmmmlm |维=mmmmmmlommmmnm |罐=mlmommmmmmmnmm
|羊=mmmmmlommmmmmm |群=lmnmmmmmmmommm |老=lmmlmnllomomlm |考=mmmmmmlmmmommm |耳=ommmmmmmmmmmmm |肚=llmmmmommmmmlm
|背=nkmmmmommmmmmm |胳=lmmmmnknmmmmpm |胸=mmmmmlkmmommom |脑=mmmmomommmmklm |脖=mmmmlllmmmonnm |脚=lmmmokmmllnmpn
|脸=nkmnlmmmllmmno |腿=llmllnonmmmmnm |舞=mmmmmokmmmmmnm |船=mmmmmmlmmmmmlp |花=mmmmmnkmmmmmpm |药=mmmmmmlmmmpmmm
|落=mmmmmlmmmmmmlo |蚊=mommmmmmmmmmmm |血=mlmmmlommlplmm |表=mmmommmmmmmmmm |被=lnmlnkmnmmmmln |要=nlommolmnmllml
|警=pmmmmlmmmmmmmm |让=mmmmmmlmllolpm |误=mmmmmmommmmmmm |说=nlplomlmmmnlkl |谁=jmlnlomlnmolnm |货=lmmmmlmnmlmomm
|走=lnmmmmpmmmlmlm |越=lomnnlmmlmllom |路=kmnmlolmmlmnpl |跳=mlmmmmlmmnlmmp |踩=mmmmmommmmmmlm |身=nkmllmnmnnmmmm
|车=mlmmlkmlmlnrjo |轰=mmmmmommmmmmkm |轿=mmmmmllpmmmnlm |还=oomlnmoljnmlkl |这=mmmmkllmomnmnl |进=olmnmmlmmmnmll
|迷=mmmmmmmmlmmmol |追=mmmmmmlmmmmomm |送=nmmmmlmmnmlolm |那=olplmklmmlnnlm |邻=ommmmlmmlmnmmm |都=mlmmnqjmmmmmml
|配=mnmmmllmmommmm |酒=lmmnmolmmmmmlm |里=mlmnnmkmlmnmln |金=ommmmmlmmmmmmm |钓=mmmmmllmmmmmmo |钢=mmmmmnnommmmkm
|钱=mmpmmmlmmmmmmm |钻=mmmnmmommmmmlm |银=mmommmmmmmmmmm |锅=mkmmmonmmmmmom |门=kpljonoqmkmmim |问=mmmmmmlmommmlm
|闷=mnmmmmlommmmlm |阳=mnmlnmnmmmlmol |阿=lmmnmmmnnnnmjn |院=nmmmmmlmmmmmmo |隔=ommmnmnmmmnmkl |雨=mlmmnolmmmllnm
|雷=mmmmmmmmmommmm |风=lnmmomkmmmmlpl |马=kmmmmqmmmmmmlm |验=mmommmmmmmmmmm |骑=mmmmmmommmmlmm |骨=lmmmmmnmmmmoml
|高=lmmmmoommmmnkm |麻=nmmmmnknmmmmln |黑=nmmmmmlommmmlm ~adult=pkmmplolklnmml ~animal=hklolpumlollmk
~beat=zjlklmkolpklkk ~birth=llmmnmulkmlmll ~blood=nlklkmrmjmopmk ~boom=ksmkmnmllllmlo ~breath=ihkolkwpknklno
~call=momollslkkllkk ~child=miljoknltmllno ~collapse=hilloqqnkljkul ~crash=kllmmknnkklzik ~elec=kqmnmmjlkxklil
~ended=mmmolkoollmlnm ~excess=knmmnlpjomllnn ~fall=ojlmkmsmjlkmnp ~fire=jzlnkknklmmjlj ~gas=jllzmoglklqlkl
~gripe=pmmojmmnjllnok ~heart=kkklnmsnkokmon ~height=mkjnyljljlnlok ~help=nlklkwmmkmklnm ~hint=nmjoommmkmmlmn
~home=jolnmnnlmlolml ~how=knnmmpnlmklmmn ~if=nllnmokmlmommm ~intruder=ymnmkjkkmmlmmk ~joke=mnnonnmllmmoik
~kin=qmmnlnmlololik ~leak=knlwkllmkmllll ~lesson=lmnmnmlmomkmln ~lift=mllnmmjylklloj ~maybe=nnnmllonklknnl
~media=kmpkmlnmmmqlmk ~missing=jlmljlkmvlommo ~mistake=nmnkplmmlmnnlm ~not=klmomnnlomnkkm ~now=nnnnklmmnmlnlm
~old=kjpkkkqlsllmln ~pain=lkknmoqmllkolm ~past=lmlmmlmmommmmm ~place=npjpnokjlmkmln ~poison=jmlplkrmllrljk
~sale=mmqkmmllmlmlmn ~self=nnknkmmmnolmnk ~senseless=kiismiumiqiook ~smoke=lxlllljllolnkm ~stuck=kkijpjmsjjlnwm
~suicide=hkkkrlmmjlzllm ~thing=lmnmnkmmnollmm ~unable=lklpnkqoklkpmk ~urgent=lonmlqnmkllmmm ~water=ijjolkilmpqlnw
~weapon=zlkkjllllpoljj 一=kmmmlnnnmolmll 一万=mmommmmmmmmmmm 一下=nlllmnjqlpmlml 一个=okkmmlnmonlmlm 一了=mmmmommmnmlmmm
一只=mlmmmlnlmmnmpm 一地=lomlmlmmmmmnmm 一声=lolmllkmmnmomn 一头=mmmnmmmmmmnoll 一家=mlmnmolmlmmmmm 一条=mmmmnmmnomlmnl
一根=mmmmonlmmmlkom 一楼=olmmlmkmlmlmnq 一次=mmmmmmommmolmm 一步=lmnmmlmmlmomlo 一氧=mmmommlmmmmmmm 一点=mmmlmmnmmmmomk
一片=mommnmlmmmlnlm 一百=mmmmmmmmmmommm 一直=pmlnmmnmlkmmlm 一碰=mmmmmmmmmommmm 一笔=mmommmmmmmmmmm 一股=momlmmmmmmmmmm
一起=llmlmmkmmmmnnn 一跳=mnmmmmkmmommmm 一身=lmmmmmommmmmmm 一转=mmmmmmmmommmmm 一边=mmmlmnomlknlmm 七=mmmnmlmmmllmno
七楼=mlmnmmmmmmmmom 万=klulmmnmlmklmm 万|=lmqmmmmmlmmmmm 三=mmplmknmnllokm 三万=lmommmmmmmlmmm 三天=mmmmlmnmlmpmmm
三楼=nlmlmkonmnmmol 三轮=mmmmmmkmllmqmn 上=llllolnmloolmn 上|=jkllmnolnlnqmn 上一=lmmlloomlmmlmo 上下=nmmmmmllnnllkp
上不=lmmlllmnmmlnno 上了=nnmmoklnlmmooi 上去=lmmlmljmoonmml 上吊=mmmmmlkmmmqmlm 上哭=mmmmommmmmmmmm 上坐=lmmnomlmmmmmom
上头=mlmmomlnmmlmnm 上女=ommmmlmmmmmmmm 上开=nlmmmmmmmmmlom 上往=jnmmmqlmmmmmlm 上挂=lmmmpllmmmnmll 上掉=lmmnlkommlmmom
上撞=ommmmmmmmmmlmm 上有=nklmoolmnmolnj 上来=nmmlinnmnlklmr 上气=mmmommlmmmmmlm 上水=mmmmmkmmmmmmpm 上游=mmmmmommmmmmml
上烧=mlmmmmommmmmmm 上爬=mlmmonlmmmlmln 上的=nnmllljmlmnnom 上站=lmmmllmmlmnmmo 上走=knmmmmnlmmlmon 上那=mmmnokmmlknmmm
上都=olmmmmmmmmmmnm 上面=lmmonomlmkmmmm 下=jljmlnnolnnmpm 下|=oklmmmllnnlomm 下一=mmmlmnommkmlnm 下不=mpmmolllnnlmnj
下个=mmmmmmommmmmlm 下了=mmmomllmmolmlm 下停=mmmmmmmommmmlm 下去=kklqnqmljmmkmn 下大=lmmmmmmmnmommm 下好=mmmmpmlmmmnmjm
下就=mmmmllkomolmnm 下扔=jmmmlonmmmmmnm 下掉=lnmmmnnmmmmlol 下是=mmmmkommmlmmnn 下有=honllmnmmnolnn 下来=mjmlkkpoopnnlk
下楼=oomlmllmmmmmmm 下水=mmmmmolmmmmmpj 下沉=llmmnllmmmmmmp 下滚=mmmmmommmmmmkm 下的=lomkmlnmmmnmlo 下辈=mmmmmmmmmmommm
下还=mmmmmlmmmmmnom 下那=lnmlnonmmmmmkl 下面=lnmnlolmllnlmn 不=knkmmlomnlomnk 不上=mlmolmmmmmmlnl 不下=mmmlnmkmmmpmmm
不了=knlknrnnllkmmn 不会=lmmnnlmmnmlmlo 不住=lnlmnmmmkmnokn 不出=kmmmllnnlmlnom 不到=lommmlomnmmlnl 不动=llmollmnmmmkoo
不去=mpllkklnmmkmop 不及=mmmmmommmmmmmm 不哭=lmmmmmomlmmmmm 不喘=mmmmmlmmmmmmmo 不回=nmlmnlmmkmpmnl 不在=lnlmnmkmqmnllm
不好=mmmmlpkmnmkmmn 不开=jlmlnolnknnmon 不想=mmmmmmmmlmpmlm 不放=ommmmmmmmmlmmm 不敢=nolmmmlnlollmk 不是=omnlqlmnkmlmlk
不来=knmlojnmlmlpom 不活=mlmmmmlmmmpmmm 不清=mmmllnnmomlmll 不理=lmmmnmommmmmmm 不用=lmmmolmmlmommm 不着=lkmmmlnnplmmom
不知=lmmmmmmmomlmnm 不答=mmmommlmmlmmmn 不给=plmmmmlmmmlmmm 不能=olnmmlmmlllnmm 不行=knmmmoomlmlllm 不要=mmmmlommnmkmmm
不见=knmmlmlmommnmn 不认=pmmmlmmmnmlmmm 不让=tmmlnnjmlmmlkm 不走=qmmmmlmmlmlmmm 不起=lkmollrmllpmlk 不醒=lmmnmmommokmlm
专=ommmmlmmmmmmlm 世=mmmmlmmmlmpmmm 东=pmmmmmmllllmmm 丝=mlmmmplmmnmllm 丢=lmmmlnkmtmlmkl 丢了=lmmmmmkmsmlmll
两=ojopmkmnmmjmnm 两万=lmommmmmmmmmmm 两下=mmmmmlommmmmmk 两个=nmmnkklnmmlnon 两口=nmmnmlkmnmlmnn 两声=lmmmmonmmmmnmm
两天=mmmmmmomlmmmmm 两家=ommmmmlmmmmmmm 两岁=klmmmmmmnnlmom 两条=lmmmmmmnmmomlm 两辆=mmmmmmmmmmmmlo 个=nimmnomonllmlm
个0=kmmmmnpmmmmmmm 个不=ommmmmmmlnlmmn 个人=nmlnnlmmmknkmn 个光=nmmmmmlmommmmm 个叔=ommnmllmlmnmmm 个味=mmmommlmmmmmmm
个在=mmmmlllmmmmmno 个坑=lmmmnlmmmmmmpm 个外=mmmmmmommlmmmm 个大=nlnllmmlnmklpm 个女=mmmkmmnmlmnmmm 个姑=lmmmmmommmnmmm
个娃=lmmmnmmmlmmmkp 个学=mlmmnlomlmnmlm 个孩=lmmmkommlmmnmm 个小=lnmlmmjnmnlnpl 个工=lmmnllommlmlpl 个师=mmmopmkmmkmmmm
个戴=ommmmmmmmmmmmm 个是=lmmmommmmmmmmm 个没=lmmnomlmmmmmlm 个电=mnmmmmnmmkmmmn 个老=mmmlnommlmmnmk 个花=mmmmmlommmmmlm
个要=mmmmllmmmmmmom 个身=mmmmlmommmmlnl 个钟=omlmlmmmommmmm 个阿=lmmmnllmlmmmpl 丫=mmmmmmmmmmmlqm 中=klmolmopnlmmkm
中介=ommmmmmmmmlmlm 中暑=lmmmmmommmmmmm 中毒=mmmommmmmmlmmm 中间=lllllmkomlnnoo 中风=mmmmmlommmmmmm 丸=mmmmmlommmmmmm
为=nmmnmlkmmllomn 主=ommmlnlllmnnnm 举=ommmlllmlmlmlp 久=lmmmmommmmnmlm 久了=lmmmmommmmmmln 么=lnnmlnnmlollll
之=kmnmmmnnmmmmmm 乌=mmmmmmommmmmmm 九=lomlnmknnmmmmm 也=mmmrmkmkmlokkn 也不=lmmlmmomlmpmln 也别=nmmnmmnmmmkmmm
也在=lmmnmnllnmmmom 也没=mmmmllomnmnmlm 书=mmlmomkmnlomnm 书|=mmmmommmlmmmmm 书包=mmmmmmlmomlmmm 买=mlomnllmmmmlmm
买了=mmmmmmlmmmommm 买好=mmmmomnmmmlmmm 乱=olmmmlmnlmmmln 了=jmnnklonmlnmmm 了|=mmkknomknomnnl 了一=nmmmnknnmnkmmm
了不=llmlmpmmmlnmln 了两=llmnmrmmlnlmjm 了个=lmmmrkllmlmmnl 了了=mmmmmnommmmmlm 了人=nnmmllnlmlnmlp 了他=kmmmmqlmmmmmmm
了但=mmmmmmlmmmomml 了倒=mmmmmnkmmmmmmm 了出=mmmmmoknmmmlln 了刚=mmommmlmmmmmmm 了压=mmmmlllnmlmmpm 了在=mlmnlkommnllmm
了娃=mmmmmmlmmmmmom 了快=llmnmlkomnkmmo 了手=mmmmmmpmnmlmlm 了把=lmmmmmmmmmmmom 了插=mnmmmmkmmommmm 了有=nmmmlnkmmmmnok
了水=mmmmmkmmmnmmmo 了没=lmmmmmmmlmlmmo 了火=mkmommnmmmmmmm 了百=mmmmomlmmmmmmm 了的=mnmmmommmlmmmm 了着=mpmmmmmmmmlmmm
了砸=mmmmmlommmmmnm 了算=mmmmnllmmmommm 了说=molmllnmmmnmmm 了还=nnmmmllmomolml 了遗=mmmmmmmmmmommm 了里=mmmmmnmnmmmmkn
事=lmmllrlmkkltkl 事了=mlmmmslmlmllmm 事故=lmmmmlkmmmmrmm 二=ommnlnmnmllkmm 二十=mmmmmkmmnmmmpm 二楼=nmmmlonmlmmmml
五楼=ommmmmmmmmmmlm 井=knmnnnlnlkkmti 井|=mmmmnnlmmmmmol 井了=mmmmmmllmmmmpm 井盖=mmmnmnnmlmlnnj 井那=mmmnmmmlmmmmol
交=mmplllkmmllplm 交站=mmmmlmommnmmmm 交车=nnmmmmmmmmmkmm 享=mmommmmmmmmnml 亭=mmmmnmomnmmmlk 亭子=lmmmnmnmnmmmmk
亮=npmmlknmlmlmmm 亮着=mlmnmmmmmmmmol 人=pinmmnmmmnjnln 人|=kmkmoojomnklpl 人一=mmmooojmmmmmkm 人下=mnmolllnmmmkmm
人不=nllmnjommnnklo 人中=lmmlmmqmmmmmmm 人举=mmmmmmlmmmmmmo 人了=pllllnlnmmmpmk 人从=mmmmkmommmmokm 人会=mmmmmmnmlmommm
人住=mmmmmnommmmmlm 人倒=nmmnmmommnmmjl 人出=mmlmmlllmmmmmp 人卷=lmmmmnmmmmloml 人压=mmmmmmommmmnkm 人吊=lmmmrlmmmmnmkm
人吗=lnmmnokmmmnmmm 人呐=lmmmmommmmmmmm 人呢=nmlmlmlmommmmm 人哪=mmmmmolmmmmmmm 人啊=llmmmqmmmmmmll 人喊=mnmmmpjnmmmmll
人困=mmmmmmmlmmmmpk 人围=ommmmmmmmmmlmm 人在=knlnlnlpllnmnm 人埋=mmmmmmlmmmmmom 人工=mmmmmmkmmmmmmo 人已=plmmllomllmmmm
人带=lmmmllomnmmlmm 人干=nmmmmmllmmmmom 人影=nmnmomlmmmlmmm 人往=nommljommmnmmm 人快=llmmnppklmmlnl 人打=ommmmmlmmmmmmm
人把=ommmmmmmmmmmll 人拍=lmmnmmmlmmmloo 人拖=mmmmmmmmmmmomm 人拿=pmlmmmnmmmlmlm 人挂=mmmmnlommllmnm 人掉=lmmmmlmlmlmmqn
人摸=pmmmmmkkmommmm 人救=mmmmmmlmmmommm 人敲=ommmmmlmmmmmmm 人晕=mlmmmlqmmmmmml 人来=kmnmlolmmmlmnl 人没=knmknmmmomlmmn
人烧=mlmlmommmmmmmm 人爬=ommmnmlmmmmmlm 人现=lmmmlmmmmmommm 人用=lmmmmpmmmmmkmm 人疼=mmmmmmkmmmmmom 人看=lmmmnllmnmmmlo
人给=ommmmmkmmmmmmm 人翻=olmmnmnmmmnlkm 人被=jnmmlmlmmmmoom 人要=kmnmonlmmnomkm 人说=nmommmlnmnmmll 人走=mmnmlolmnmlmml
人趴=mlmmnlmmmmmmol 人跟=nmmmmmmnmmmmkm 人跳=lmmmklnmmmlmlr 人还=mmmlkklnlnmnol 人迷=ommmmmmmmmmmmm 人飞=mmmmmmommlmkmm
今=nlomllllnmplkm 今早=lmmmmmlmommmmm 今晚=nmnmmmlmlmommm 介=ommmnlmmmmlmlm 从=mllmmlpmnmnojk 从三=mmmmmmommmmmlm
从二=mmmmmmommmmmmm 从六=lmmmmlmmmmmmom 从凳=mmmmmmlmmommmm 从地=ommmmmlmmmmmmm 从梯=mmmmmmommmmmlm 从楼=kmmmmnmmmmmmnm
从滑=mmmmmmmmmmmlmo 从窗=nlmmomlmmmlmlm 从这=mmmmpmmmmmlmmm 从阳=mmmmnmommmlmlm 仓=momlmllmmmlmol 仓库=mommmlmmmmlmnm
仔=ommmmmmmlmmmmm 他=rjpkohmmlnnmmn 他|=lmolmnnmlmmnll 他下=ommmmmlmmmmmmm 他们=omnmmmlmmmlmmm 他吃=mmmmmmkmmmommm
他在=pmlmmljmlmmmpn 他妈=mmmmlmmmmmommm 他就=nmmmlmommlmmmm 他往=klmmmmmmmmommo 他把=qmlmmmmmmmmllm 他拿=lmmnmmmmmmomlm
他的=lmmmmmlmmmmnom 他要=ommmmlmmmmmmmm 他让=mmnmmmlmnnkmmm 他说=plnlnmmnllknmm 他还=omnmmlmmmmlmnl 付=lmpmmmlmnmlmmm
以=lmmlnlkmmmommn 以后=llmmnmmmmmommm 仪=mmmmmlommmmmmm 们=nmmnmojnkklnmn 们不=mmmmmmmommmmlm 们听=ommmmlmmmmmmmm
们四=mmmmmmmlmmmmom 们家=nmmmmommmmmmlm 们谁=mmmmmknmmmmmmm 们这=mmmmmnmmmmmmnk 份=ommmmlmmmmlmmm 伊=nmmmnklmnmmmmm
伏=mlmmmmmmmommmm 伙=mnnlnklnnnmlmm 伙|=mmmmmlmmnommmm 会=klnmmlnmmonlkp 会游=mmmmmllmmmmmmp 会说=mmmmmmmmomlmmm
传=lmmmmonmmmmmlm 传来=lmmmmonmmmmmlm 伤=kkmmmlsomnmmll 伤口=lmmmmmommmmmlm 伴=lmmnmlnmmmomll 伸=ommmnmjlmommol
似=lmmnmlommmmmln 似的=lmmmmlommmmmmn 但=nmmmlmlmmmommm 但是=mmmmllkmmmpmmn 位=nlmllkmnolnlkn 低=lmmnmmommmlmml
住=lmllnkmolmmmon 住|=nmmmjmnnmmmnln 住一=mmmmmllmmmmnom 住了=lmlmomlmkolloo 住人=mnmmmnkmmmmlom 住我=mmmmmmmlmmmmom
住的=mnmlmmommmlmlm 作=mmnmnlmmkmommm 你=lmmllommlnqnkl 你们=lmmmnmnmmnolkl 使=jmmnmmnnmmmmnm 使劲=kmmmmmnnmmmmnm
侄=mmmmmmlmmmmmmo 侄子=mmmmmmlmmmmmmo 侧=lmmmnmnmlmmomm 侧翻=mmmmmmmmmmmolm 保=nmnlmmjolmlnnm 保姆=pmmmmmlmmmmmmm
保安=mnlmlomlmnllmn 保险=mmmmmmlmmmmonm 信=klqmmmkmmlpllm 信|=lmmmmmlmnmommm 俩=lmlollknmmlnnm 俩人=nmmmlmommnmmmm
俩老=mmmnmmknmmmmmm 修=lmmomnjnmolkol 修|=mmmmmnmommlmmm 修灯=mmmmmmlmmommmm 修车=mnmlmmlmmmmkpm 俺=nmnmllkmnmmmmo
俺家=ommmmmlmmmmmlm 俺爹=mnmmmommmmnlkm 倒=kllmlopnkolnml 倒|=lkmnlonmmnlmok 倒一=mmmnmlommmnllm 倒下=mmmlmolmmnmmnm
倒了=lnlmooknlnkmnl 倒在=mlmomlnmmnmllm 倒地=onmkmmmmmnmmlm 倒的=lmmmmmommlmmmm 倒车=mmmmmmmmmmmpkm 候=lmmmmmnmmmomll
借=mmommmlmmmlmnm 债=olmmnmlmlmnlmm 倾=mmmmmommmmmmlm 假=mmpmmmmmlmlmmm 做=lnplmlkmmmmmmn 停=kmllnlormlllnl
停了=lmmmmmlpmmlmol 停他=ommmmmlmmmmmmm 停住=lmmmmlommmmmmm 停在=knmlnlmmomnlll 停着=mmmmmommmmmmkn 偷=ulmmlllmlmmlkl
偷电=ommmmmmmmmmmmm 傅=nllnnlonmnllkm 傅|=nnmnlmnmmlmkmm 像=nmmpnnnmlllklm 像压=mmmmpmmmmmmmjm 像是=lnmmmnmommmllm
像没=mmmnlmmmmmmmom 僵=mmmmmmnmmommml 僵了=mmmmmmommmmmmm 儿=nlmlmkolonnlnl 儿了=mmmmnmpmmlmmlm 儿媳=pmmmmmkmmmmmmm
元门=olmmmmllmmmmmm 充=moolmmlmmmllnm 先=llnmonomlnmmkl 先来=mlmmmolmmmmmmm 先走=mmmmmmmmlmommm 光=pnmmmkkmnnmlll
光|=nommmmlmmmmmml 光着=ommmlmlmnmnmkm 光脚=mmmmmmlmommmnm 克=mmmmmmommmmmlm 入=ommnmllnmmmmlm 全=lmmmlnmmlmlplm
全是=komnlmommmllmm 八=mlolmmlomlmnln 八楼=mmmmlmmnmmomlm 公=nmnmllnlonkokl 公交=nnlmlmlmnmlonl 公喝=nmmmmmnmmmkmmm
公在=ommmmmmmmmmmmm 六=lmmlmlnonlnllm 共=nmommlmmlmmnll 共享=mmommmmmmmmnml 关=njmpknjplmnlpk 关不=mlnomnlmmmmmlm
关在=nmmmmmmkmmmmom 关机=lmmmmmmmlmpmlm 关电=mmmmmmmommmmlm 关着=mlmomlnmmmllnm 内=mmommnmmmmmmlm 再=mmmmpklmllqlll
再不=mmmmommmmmlmmm 再也=mmmmlmlmmmommm 再见=lmmmnmmmmmomlm 冒=kpnnlllmkplmko 冒|=lommmmnmmmmmmm 冒火=mlmlmmmmmpmmmm
冒蓝=mlmmmmmmmommmm 写=olmmkmlmmmrmll 写了=mmmmmmmmlmommm 冬=ommmmmmmmmmmkn 冬天=ommmmmmmmmmmlm 冰=lmllklmmknlmnu
冰凉=mmmmmmomlmmmmm 冰箱=lmmmmllmlommnn 冰裂=mmmmmmlmmmmmlo 冲=llmnkrkmlkkpjr 冲倒=mmmmmplmmlmlln 冲走=lmmmmkmmmmmkmr
冲进=lmmmmllmmmmqml 决=mlmmmlkmlmmmls 冷=llmnmlnmmmnmol 冷库=mmmnmmmlmmmmom 冻=lmnmmmommmlmml 冻僵=mmmmmmommmmmmm
凉=mlmmllolmmnmnm 几=nnlnlpknlmlnkn 几个=nmmnkokmlmmmmn 凳=mmmmnlkmmoommm 凳子=lmmmmlkmmoommm 出=nlmmnnmlpljoll
出不=mnmlkjkolmlnnq 出事=mmmmmrkmlmlnmm 出去=mkmnnmmlnnnnkl 出口=nmmmmlmmmmmlom 出声=ommmmlmmmnmmln 出大=mmmmmolmmmmmmm
出来=lnmomkokklnlpk 出话=mmlmmmommmmmmm 出门=mmllmmnmomomlm 刀=qklmllnmllqmkl 刀|=olmmmmlmmmlnmm 刀片=kmmmmmmmmmpmmm
分=knnmmmmmllnlnl 切=lmmmmlqmmlmmlm 切断=mmmmmmommmmmlm 划=kmlmllommmpmln 刘=lmmmmmpmmnmmlm 刚=lmrlmlmmllmmlm
刚刚=lmmnlmomnmmmmm 刚发=ommmnmlmmmlmmm 刚才=lmkmnmlnmmmmlo 刚有=mmmmllommmmmmm 刚砸=mmmmmolmmmmmlm 刚转=mmommmlmmmmmmm
刚还=lmmmmmomnmmlmm 别=nnmnnmklkoplkk 别开=mmmpllmmmmlmmm 别想=pmmmmmmmmmkmmm 别打=rmmmmklmmmmmmm 别救=mmmmmlmmmmommm
别来=mmmmqlmmmmlmmm 别让=knmmllmmmmommm 别过=mmmmmolmmmmmmm 别问=mmmmmommmmmmmm 刮=mmmmmlmmmomnmm 到=nknkklmlonlnmp
到下=mmmmmmmmmmmmmo 到了=llmnmmnmonmmkl 到人=kmmmmkomomlpll 到头=mlmlmnpmmmmmlm 到我=ommmlmmmlmmmml 到手=lmmmmmommlmmln
到桥=mmmmommmmmmmml 到没=onmlmmlmmmmlnm 到现=lmlmmmomommmnm 到眼=mlmmmmommmmmmm 到胸=mmmmmokmmmnmnl 到脖=mmmmmlnmmmmmmo
到脚=mmmmlonlmmmmmm 到腰=mmmmmllmmmomol 到车=lmmmmpommmmmkm 刷=llqlmlnmmmmllm 刷了=mmpmmmmmmmmmlm 刷单=mmommmlmmmmmmm
刷漆=mmmlnlommmmmmm 刹=llmmmlkmmmmslm 刹不=mmmmmmlmmmmomm 刹车=llmmmlmmmmmpmm 刺=ommnnmmmlmllmm 剂=llmmmmpmmmmmml
前=nlnmmjmllpmool 前面=mlnmmlkmloloom 剩=llmmomkomlmllo 剩个=mmmmmmmmmmmmmo 剪刀=lmmmmmommmnmmm 割=llmmmllmlltmml
割了=mmmmmmlmmmpmml 割到=mmmmmmommmlmmm 力=lkmnlnomnmlmmm 力气=mlmommmmmmmmnm 劝=klnmmllmlmrmlm 劝不=mmmmmmmmmmommm
办=loomllnllmmnml 动=nlmnlnnnkmknom 动|=jlnmmnnllmmnon 动了=mmlmlkmqmomkln 动手=ommmmmlmmmmmmm 动脉=lmmmmmpmmmlmmm
动车=nnmmmlmmmjmnnm 动门=lmmmmmnmmomlmm 劫=ommmmmlmmmmmmm 劲=lmmnnmonlmmmll 勒=kmmmnmknnllnqm 勺=mmmmmmommmlnmm
勿=llmlmmlmomnmln 勿着=mlmmmmlmommmmm 包=rmommlknnlknll 包车=onmmmmlmmmmmml 化=lompmllmmlmnnk 化了=mommmmlmmmmmmm
化粪=mmmnmmnmmmmmnk 匙=lllmmmmmnnnlol 区=mlnlmnkmmlolnm 区有=olmmmmmmmmmmmm 医=mmnmmmommmlmmm 十=lnnlmlmmpkmmnk
十八=lmmmlmmmmmomnm 十几=mmmmmlnmmmlmlo 十多=lmmmmnommmlmln 十来=mnmmmmmmnmnmmk 千=klqmmmmmlmmkom 千|=lmommmmmmmmmmm
千斤=mmmmmmmmmmmkom 午=mmmmmmmmommmlm 半=lllmplmqklknnl 半|=mmmmlmmnmlmmom 半个=ommmnlnmmmmmll 半夜=ommmmmlmmmmmln
半截=mmmmnolmmmmmnl 半空=lmmmpmlmmmlmnm 半边=lnmmmonmmmmmlm 半道=mmmmmmmommmmlm 单=lnpmmmnnllmlll 卖=nmnlkmmnllmnnl
南=mmmmlokmmmmnmm 南门=mmmmlokmmmmnmm 占=klmmmmpmmmmmmm 占线=mlmmmmommmmmmm 卡=jkrkoklnkklprj 卡住=mmmmnkpommmmkl
卡号=mmommmmmmmmmmm 卡在=lmmmnnkmmlnoml 卡着=mmmmomlmmmmmmm 卡被=mmommmmmmmmmlm 卧=mmmmlmlmmmomnm 卫生=mnmomllmmmmmnm
印=ommmmmkmmmmlmm 印|=ommmmmkmmmmlmm 卷=knmmlpqnmlloim 卷到=mmmmmmmmmmmmmo 卷进=mmmmmmrnmmmmim 厂=mlmnmlmmommmmm
厅=onmnmmmllmmmlm 压=iklmmmomkplrri 压下=mnmmmnmmmmmmkm 压到=lmmmmlmmmlmrmm 压器=mlmmmmlmmpmmmm 压在=mmmmmmqmmmmnkl
压着=mmmmnmknmnnonj 压线=mmmmmmmmmommmm 厕=mllolmolmmmlnl 厕所=mlmnllnmmmmlol 厕灵=mmmommmmmmmmmm 厢=lmmmmomommmmml
厨=mpmomllmlmmmml 厨房=mpmnmllmmmmmml 去=imonokknpomklm 去|=nommmommlmkllm 去一=lmmonnlmmmmnjn 去不=mmmmmoommmmklm
去了=lmljlmnolmnnmn 去就=lmnolmmmlmmmmn 去找=mmlnnmmmimqmmm 去的=llmmnllmnmmmom 又=qonmllmnklnlim 及=mmmmmommmmmmmm
及了=mmmmmommmmmmmm 友=lmmmmkllomonlm 双=mmmmmllmolnlnm 反=mlmlmmnlmmplml 反锁=mlmlnmolmmnmmm 发=mmmolkpljmomln
发|=mmmmmmomnmmmnk 发了=nmlmmllmmmpmln 发生=mmmmmnkmmmmpmm 发电=mmmommmmmmmmlm 发黑=mmmmmmommmlmnm 叔=mllnmonmmlmnnl
叔叔=ommnlnlmlmmnml 叔阿=mmmmmolmmmmmmm 取=mnonmmkmmmlmon 取不=mmmmmmkmmmmmpm 受=mlmmolnnmnkmmm 变=mkmlkmnllrmnmm
变压=mlmmmmlmmpmmmm 变大=mmmmmommmmmmml 变形=llmmmmnmmmmonl 变态=ommmmmmlmmmmmm 叠=mmmmlommmmnnlm 口=mmmnkkpjmmjpmp
口|=kkmnmmolmmmmon 口了=lmmmmlkmlmnlmq 口吐=mmmlmlommmmmmm 口撞=mmmmmmlmmmmomm 口水=lmmmmmommmmmmn 口那=mmmmmmmmllmmpl
另=nmmmonlmmmmmjm 另一=ommmomkmmmmmlm 只=lkmlkpmmnlmmqm 只小=lmmmlllmkmmmor 只手=olmmlnommllmnl 只有=lmmmmnmmpmlmlm
叫=oloolnqlknllli 叫0=nmmmmkommmmmmm 叫|=onmnmlmmmnllnl 叫不=mmmpmllmlmmnll 叫了=nmmllmkmmnmmom 叫人=mnmmmplmmmmmkm
叫她=lmnlmmomlmmmmm 叫我=lmpmnnlmlmmmmm 叫救=mmmmmpkmmmmmmm 可=kmmnllnmnnlmmm 可是=mmmmmllloolmmm 台=lomlpolmjlllon
台|=mommollmmmlmmm 台上=pmmlmnmmlmjmln 台了=mmmnllmmmmlmnp 台塌=mmmmlplmmmmmlm 台外=mlmmolmmmmpmkm 台栏=mmmmkmpmmmmmlm
台边=mmmmnmmmmmkmnm 台那=lmmmommmmmlmmm 台门=mmmmkmmmmmomom 右=lmmmmlommmmnll 号=mnolnlmpnmklml 号梯=lmmmmmmmmmmmpm
号楼=kmmmmmoonmmmkm 司=onmmmljmmnlpml 司机=pnmmmljmmnloml 吃=mllllnslmlqlkk 吃了=llmmmlpmlmpmlm 吃的=ommmmmmmlmlmmm
吃药=mmmmmlmmommmlm 各=lmmmmllmmmomnn 各位=lmmmmlmmmmomnn 吊=klmlqnkmlnpjpl 吊|=mmmmmmmmmmommm 吊在=mmmmpnlmmmlmlm
吊的=mmmmlplmmmmmmm 吊着=lmmmoolmmmnmll 吊车=mmmmmonmmnljmm 吊顶=mmmmmmlmmmmmom 同=nmmlolpmllmlmn 同事=nmmmmmommllmlm
名=mlmlmmmnomnmml 后=omllolllmmpnlk 后墙=mmmmomlmmmmmmm 后头=mnmnnplmlmllll 后妈=ommmmmmmmmmmml 后座=lmmmmmlmmmmnom
后悔=mlmmmlmmmmommm 后脑=mmmmmmommmlnmm 后面=nnmmlmlmmmlpln 吐=jllqlltnklklmm 吐|=lmmollonlmlmnm 吐血=lmmmmmommmmmmm
向=lmmmlmmmnmlomm 向盘=mmmmmmmmmmmplm 吓=mnmmomlollmmlm 吞=llmmmlpmlmpmll 吞了=mmmmmmommmmmlm 吟=mmmmmmonmmmmll
吧=lllllplmmmqmmm 吧|=kmmllolmmmqmmm 听=olnlknmnjlnnon 听着=ommmmlknmmmlmo 听见=olnlkmmnkmmnon 吱=mlmlnmmommlmol
吱响=mmmmnmlommmmmm 吵=ommmmnlmmmlnlm 吸=kkmkmornlpllkm 吸|=mmmmmmlmmommmm 吸了=mmmlmlommmmmmm 吸住=lmmmmolmmommlm
吹=llmmmplmmlmlom 呀=kmmmmpmmmnmmmm 告=lmmmmnkmlmomol 告牌=lmmmmmmmmlnmom 呐=lmmmmommmmmmmm 呐|=lmmmmommmmmmmm
呕=lmmnmmommmmmml 呕|=lmmmmmommmmmmm 员在=mmmmmmlmmmmmom 呛=lomnmlnmlmlmln 呛得=mommmmlmmmmmmm 呜=lnmnmolmmmmlmm
呜呜=lnmnmolmmmmlmm 味=kmmvlmmllknmll 味|=knmpmnlllmomll 味好=mmmommmmmmmmmm 呻=mmmmmmonmmmmll 呻吟=mmmmmmonmmmmll
呼=knmnmlonlnmmml 呼吸=lmmmmlonmnmmlm 命=mmllltmmlmmlll 命|=ommmmmnmmmkmmm 命了=lmmmmolmmmmmmm 咋=lonlmknnnmmmlm
和=klnqloiplknnml 和娃=mmmmmommmmmmlm 咔=mlmlmmmmmmmmom 咔咔=mmmmmmmmmmmmol 咗=mmmlnlkmnmnmnl 咗喺=mmmmnmlmmmmmom
咚的=kmmmmmnmmmmmnm 咣=mmmmmmnommmmlm 咣当=mmmmmmnommmmlm 咧=mmnllklmmmmmom 咬=kllnlkrmlollok 咬了=lmmmmmommmmmmm
咬人=mmmmmmmmmommml 咬住=mmmmmmlmmlmmpm 咬得=lmmmmmommmmmmm 咱=lolmmolmmmnmml 咳=lmmnmnommmmmll 咳|=lmmommmmmmmmnm
咳不=mmmmmmommmmmll 咳得=mmmlmommmmmmmm 哉=lmmmmmmlnmmmom 响=mnlolmnnlmlmmm 响|=llmolmmnmnlmnm 哎=lmmmmmpmmnmmll
哎哟=lmmmmmommmmmlm 哟=lmmmmmommmmmlm 哥=lllllnonommlmn 哥把=mmmmmmmmmmomlm 哥被=mmmmmmommmmmlm 哪=knllknnmslllmm
哪|=mmmmmolmnmlmml 哪个=llmmmokmmmnmln 哭=nlnklmnomnmmnj 哭|=lmmlnknnnlmnol 哭喊=lmmmmommmmmnmm 哭得=ommmlmkmmmnmnm
哼=klmnmmplmmmpml 哼|=llmnmmolmmmpml 唔=mlmnnllmommmnl 唔到=mmmmmmmmmmmmom 商场=mmmmnokmnmlmlm 商铺=mmmmmmmmmmmmlo
啊=lonmlqnmknkmll 啊|=mnnnlnmmlmkmll 啊快=lmmmmplmmmmmmm 啥=mmmmmnlmommmlm 啪=mpmlmmlmmnmlmm 喉=mmmnnmomnmmmkm
喊=mmlmonkmnmllmm 喊|=nomlmllmlllmon 喊不=olmmmnnmnlnmlk 喊他=kmmnmmlmmmnmom 喊我=lmnmpmmnlmlmlm 喊救=mlmmnnnnmmmlkn
喊没=mmmmmmmmnmmmkm 喘=llmmmlpollkmpm 喘|=mmmnmmkmmmlmol 喘不=mmmnmmonlmlmml 喘得=mmmlmmommmmmmm 喘气=mmmlmmmmmmmmmo
喝=qlllllsllmmmmk 喝了=olllmlomlmomll 喝农=mmmmmmommmlmmm 喝多=nmmmmmkmmnmnmm 喷=mrlnlnpmmmlkjl 喷|=lnmplmmmmmmlln
喷了=mmmmmmommmmmmm 喷气=mommmmlmmmmlmm 喷泉=ommmmmkmmnmnmm 喺=mlmnnnkmmmlmnm 喺度=mmmmmnlmmmmmol 嗞=mmmommlmmmmmmm
嗞嗞=mmmommlmmmmmmm 嘎=mmmmnlmommmmlm 嘎吱=mmmmnmmommmmlm 嘴=okmnllrmlnmlin 嘶=mnmommmmmmmmmm 噎=mlmmmmqmmmmmll
噎住=mmmmmmommmmmlm 噎着=mlmmmmommmmmmm 器=knmrlmmlmnllnk 器在=lmmnmmlmmmmmom 噼=lommmmlmmnmlnm 噼啪=lommmllmmnmlnm
四=nlmmmjnmmllnnn 四个=nmmmllllmmmmom 四岁=mmmmmmmmommmmm 回=nmnlokolrlljmj 回不=mmmmlmomlmmmoj 回头=mmmmmmmmpmnmmk
回来=lmmmnmlmmmmlmo 囡=nlmmmmlmommmmm 囡囡=mlmmmmmmommmlm 团=mommmmmmmmmlmm 园=mlmmlpmmomllmm 园那=mmmmmommmmmmmm
困=klmokkktlmllon 困在=lmmmlllommllqm 围=lmmmmmlnlmllno 围住=mmmmmmlmmmmmlo 围着=lmmmmnomlmmmmm 圈=lmmmomjmmlnlpn
圈|=nmmmkmmmmmlmon 圈里=lmmmomlmmmlmnm 土=llmmlnlmlmlnrk 土车=mmmmmmlmmmmolm 在=nkolnnklllnmnn 在0=nlmmmmmommlmll
在|=mmmllokmqlllnl 在了=mmmmmmlmomnmlm 在人=mllmmmomlmnmkn 在偷=ommmmmmmmlmmmm 在公=lmmmmlpmmmmmmm 在冒=lommmlnmmmmmml
在冰=mmmmmmmmmmlmpl 在十=lmmmlmnmmmonmm 在半=lmmmomlmmmlmmm 在卧=mmmmmmmmmmommm 在厕=nmmomlmmmmmmml 在哪=lnmmmlpmnlmmlm
在哭=nmmmlljmmmmmpn 在地=nllnlonmlmmmmm 在外=lmmlnjpnlmnkko 在大=lmmmommmlmmmmm 在天=mmlmpnlmmmkmmm 在家=mmlnmmpmllnmml
在就=mllmlnmmmmommm 在屋=lnmlllmmllmmpn 在幼=nmmmmommlmmmlm 在底=mmmolnlmmmmlmm 在开=mmmmmommmmmmlm 在往=jmmmmnpmlmlnmm
在我=olnmllkmnmlnlo 在手=jlnmmmommkpmmm 在打=qmnmmlkmmmlmlm 在抓=nmmmomlmlmmmmm 在按=lmmmmmommmmmmm 在掉=mmmmmokmmmmmmm
在放=mlmmmmommnmmmk 在敲=ommmmmmmmmmmlm 在晃=olmmmqllmmmmjn 在桌=mmmmmolmmmmmlm 在桥=lmmmmnmmmmnoll 在楼=nommnllmnllmml
在水=nmmmmkkmplpmlm 在江=mmmmmommmmnmmk 在没=lmmmmmlmomlmnm 在流=mmmmmmmmmmmolm 在浴=mmmnmmkmmnmmln 在涨=mmmmmomlmlmmmn
在烧=mpmmmllmmlmmnm 在电=lmmmmnommkmmol 在着=mommmmmmmmmmmm 在砸=pmmmmllmmmmlmm 在空=lmmmonnmmmlmmm 在窗=momllnmmlmnmnl
在自=lmmmmmmmmmmlom 在负=mmmmmlmmmmmmlo 在走=lmmnmnmmmmnoll 在车=mllnmkmmlommnn 在还=ommmmmmmlmmmmm 在配=mmmmmmommkmmmm
在里=nmlmlllplnlmnn 在铁=mmmmmmlmmommnm 在附=mmmmlmmmmmommm 地=omknioollnlnnm 地|=mollmlmmmmlpll 地上=mllnjlrmlompil
地下=lmmlmnmmlmnlmo 地了=mmmmmmlmmommmm 地库=nnmmmolmmmmlkn 地方=nmmnmmkmnmmlmn 地那=mmmmmommmmmmlm 地铁=ommmmllmmllmmo
地陷=mmmmmmmmmmmmpl 场=mmnllonmolkmnl 场|=mmmmmommmmmmlm 场有=mmmmmmommmmlml 圾=komlnmmmommlnl 圾桶=kommmmnmmmmmlm
圾门=mlmmmmmmmmmmom 坎=mmmmmmlmmmmomm 坏=mknnmlnllmlmnm 坏了=llmmmlnlmmmmom 坐=jllmpkmonlnnmm 坐在=llmmmnnmmmolmm
坐着=nlmlolnmmlmmnm 坐窗=lmmmommmmmmmmm 坑=llmnmnjnmmmlqn 坑|=mmmmnmlmmmmlno 坑边=mmmmmmlmmmmmom 块=lmmlnnomllnlol
块块=mnmmnkommmmmlm 块往=mmmmnkommmmmlm 坝=mlmlnlmmlmmmkq 坠=kmmmmnnommmmlm 坠了=mmmmmmkommmmmm 坠楼=kmmmmlqmmmmmmm
坡=lmmmlolmmmlqnk 坡|=mmmmmolmmmmnnk 坡了=mmmmmllmmmmnom 坪=lommlmommmlmmm 坪上=mmmmmmommmmmmm 垂=nmmmmllmmomlnm
垂到=mmmmmmmmmomlmm 垃=komlnmmmommlnl 垃圾=komlnmmmommlnl 垫=lmnmolmmmmnmkl 垮=mmmmmplmmmmmnm 垮了=mmmmmplmmmmmmm
埋=llmmnlllmmmlqn 埋了=lmmmmmlmmmmlon 基=mmmmmnlmmmmmol 基坑=mmmmmmlmmmmmom 堂=mmmmmnnmlmlnkm 堂|=nlmmmkommmmmmm
堆=momlmmmmmmmlnm 堤=lmmmmpkmmllmlp 堵=pmlnmmmlmmllnl 堵了=llmnmommmmmmkm 堵在=omlmmmnmmmmllm 塌=lkmloqilllllsn
塌了=mlmlpqimmlmlno 塑=lomlmmnmmmmmmm 塑料=momlmmnmmmmmmm 塔=lmmmomlmmlmmql 塔吊=mmmmkmmmmmlmqm 塘=mmmmmmlmmmmmkr
塘里=mmmmmmlmmmmmlp 塞=nlmlnnmmmlolml 填=lmommmmmmmmmmm 墙=nmlmoolmklkltk 墙|=klmmlmnnmmmlom 墙上=olmmnmmmlnlokl
墙倒=lmmmmonmmmmllm 墙在=mmmmmlmmmmmmom 墙根=mmmmmonmmmmmlm 墙砖=mmmmmnkmmmmmom 墙进=ommmmlmmmmmmmm 墙那=nnmmlolmmmmmlm
壁=onmnnmlmmmmlln 壁老=lmmmmmomlmmmmm 士=mmmmkllmmmpnmm 声=ollolnlmlmnnmk 声|=nllmnmnlkmmlmo 声了=nlmnmmommlmmll
声就=nmmnmmjnmommlm 声音=llmmmmlnmmnmol 备=mmmmmmlmlmnlom 外=mnmmrmknmlkmml 外了=ommmmmmmmmmmmm 外卖=mmmmlmmnmlmplm
外墙=llmmqnlmmmlmmm 外头=lnmlnllolmmmom 外孙=lmmmmmmmommmmm 外有=ommmlmmmmmmmmm 外面=mmllnllmnnolol 多=lmmmnoomlllnkl
多|=lmmmllnmnmmmol 多人=mlmnmnkmmmnmmm 多血=ommmmmnmmmjmmm 夜=nmmmllllpmlmmo 够=lnlmpllnlmolnm 够不=lnmmmmmnlmlmpm
够了=mmmmmmmmmmommm 大=jokmpnnlmkmlnm 大|=lqlonokllmmlnj 大了=momnmklmmmmmmn 大事=mmmmmolmmmmmmm 大人=plmmnpkmmmllml
大块=mmmmonkmmmmmlm 大堂=nlmmmkommmmmmm 大姐=kmmmllonmmmmmn 大家=lnlmnmmmlmomml 大巴=llmmmllmmmmpmm 大桥=mmmmqmmmmmmllm
大棚=mmmmmommmmmmlm 大水=mmmmmmlmmmmmlp 大石=mmmmmmlmmmmmom 大腿=mlmmmmommmmmnm 大车=mmmmmmmmmmmolm 大门=pmmmmmjmmmmnnm
天=lllmplmlomnnmk 天|=mmmmlmlmlmopmm 天上=mmmmmmkmmmnmom 天台=lmmmqmlmmmlmnl 天听=mmmmmmommmlmmm 天就=lmmmmmlmmmomnm
天桥=lmmmpmmmmmlmmm 天没=mlllmmsmknllmm 天然=mmmommmmmmmmmm 天花=mnmmnmjmmmmmon 天黑=mmmmmmlmnmmmom 太=nnlnmlmlollmmm
太|=lmmmmmmmommnmm 太在=lmmmmplmmmmmnm 太大=mnlnmklmmmnmnl 太太=olmlnnnllmlnmm 太的=mmmmmmolmmmmmm 失=lmmllmlmrmolml
失踪=mmmmmmmmomlmmm 头=mmknjlmoknmnom 头|=lkmlmnmnnlnmnn 头一=mmmlmmnnlmmmom 头上=lmmmmmnmmmlnol 头了=mmllknmomnmmml
头出=nmmmmmommmmmlm 头卡=mmmmnmlmmmmmom 头去=mmmmlmlmmmnmom 头发=mmmmmmplnmmmll 头掉=mmmmolmmmmmmnl 头撞=mmmmmmpmmmmkmm
头晕=nmmommkmmmmmmm 头朝=lmmmmmlmmmmnom 头没=mmmlmmlmmmmnon 头烫=olmmmmlmmmmmmm 头燃=mommmlmmmmmmmm 头疼=mmmpmmmmmmmlmm
头的=lmmmnlnnmmmmlp 头盔=nmmmmmlmmmmolm 头砸=nmmmmmjmmmmmpm 头磕=mmmmmmlmmmmomm 头还=knmlonnnmmlnkn 头进=nmmmmpmlmmmmll
头顶=lmmlmnmmmmommm 夹=jlmmllnolmloql 夹住=mmmmmmolmlmmmm 夹着=llmmmmkpmmmlqm 夹缝=mmmmmmmmmmmmom 套=lmmmmmmmmlnmpm
女=qlnkljjmpmpmkm 女儿=lmnmnlkmnmnlmm 女孩=pmmmnlmmmmlmlm 女的=nlmmlllmlmnomn 奶=llnnlloolnlllm 奶奶=llnolmlnnmklmn
奶还=mmmmmmlmmnmmom 她=ojomojnmmlnmkl 她一=lmmmkmomnmmmnm 她倒=mmmmmkommmmmmm 她她=mmmmmmommmmmmm 她把=lmmmomnmmmmmkm
她有=lmmmmmlmomlmmn 她没=mmmmmmommmmmmm 她现=nmmmnmmmmnkmmm 她的=nmmmmmnmnmmmlk 她脸=ommmmmlmmmmmmm 她说=lmmmnmmmlmmmom
好=lnlnnklmklrnlm 好了=mlmloolmlmomlm 好像=nmmmnknmmmllnm 好冷=mmmmmmkmmmomnm 好几=nmmmmlpmlmlnmm 好多=mmmllommmmmnll
好大=momnnllmlmmmmm 好热=mnmmmmlmmmmmom 好黑=lnmmmmlmomlmmm 如=mmmmmmlmmmommm 妇=lmmllmpmmmnmlm 妈=onnnmnjmmmmlml
妈|=mmlmnmjlmmpnml 妈呀=lmmmmolmmnmmmm 妈妈=oolmlmkmkmmnmn 妈睡=lmmlmmommmmmmm 妈让=mmlmmommmmmmmm 妈说=lmmnlmnmmmonmm
姆=ommlmmmmmmmmmm 始=lmmmmmommmlnml 姐=mlmlmlknmnommn 姐姐=mmmmnmkmnnlmnm 姑=mlnnnmnmmmolkl 姑娘=mlnnnmnmmmolkl
姥=mmmmmmlmlmommn 姥姥=mmmmmmmmlmommm 姨=llmnmmonmmlmnl 姨|=mmmnmmkmmnmmmm 娃=omllnmnlomkllo 娃|=nmmmnnknlmnlnm
娃不=mmmmmmmmommmlm 娃儿=nmmmllkmmnmmom 娃哭=onmmlmmmmmmmmm 娃在=nmmmmnknlnmmll 娃娃=kmmmnmlmommnlm 娃把=mmmmlmnmmmlmom
娃掉=mmmmmmplmmmmkn 娘=olnomlnlnmmlkm 婆=olmolkmkmnnmlm 婆|=mmmmokpmmmlmlm 婆婆=nmmnlnklnmmmol 婆的=mmmmmmlkmmmnom
婆还=mmmmmolmmmmmlm 婴=mlmmmmomlmmmnl 婴儿=mlmmmmomlmmmnl 媳=ommlmlmmmmnnlm 子=mmlommmknmlmnm 子|=pmmmmllmlkmlmo
子一=lnmlnklllmonol 子上=llllnknmmqmlln 子下=lmmmmmlmmmnoml 子不=nmmmlllmqmllmm 子了=ommnmomlmmkmlm 子从=mmmmmmnmnmmnkn
子倒=momlomkmmmmmmm 子卡=mmmmmmmlmmmnom 子吃=mmmmmmommmmmmm 子吞=mmmmmmommmmmlm 子在=mmnmnnlnllnmkl 子头=mmmmmmplmmmmmm
子就=mmmmmmkmmommmm 子手=mmmmnmmmmmkmom 子打=lmmmmmlmmommnm 子把=mmmmlmomlmmmnl 子掉=mmmmmlkmmmmmmr 子流=lmmmmmmmmmmmom
子烧=mlmmmmommmmmmm 子爬=mmmmpmmmmmmmkm 子的=qmmmlmnmllmmlm 子砸=mmmmmnkmmmmmmm 子硬=mmmmmmlmmommmm 子脚=mmmmmmommmmlmm
子要=lmmmnnpmlllmlm 子说=lmmmmnlmlmomml 子还=lmmmlnmmmmlnlo 子都=lkmnnlnmlmnmml 子里=molmnlmmmlmkom 孔=lnmmmlnmmolmmm
孕=lmmmmmommmmmmm 孕妇=lmmmmnommmmmmm 存=lmqmmmlmlmnmmm 存折=lmpmmmlmlmnmmm 孙=klomllmnqnlmll 孙子=lmommmlnmnlnln
学=mlnlnnmnlnolll 学校=mmnmmnlmkmnmmm 学楼=mmmmmmlmmmmmom 学没=mmmmmmmmommmlm 孩=olklnmlnnnknmm 孩哭=mmmmmmommmmmll
孩在=kmmmmokmmkmonm 孩坐=lmmmlmmmmmnmom 孩子=nllmlmmonnmmll 孩手=mmmmmmplmmmmkm 孩掉=mmmmmlmmmmmmlo 孩的=nmmmmnknmlmmmm
孩被=ommmlpmmlmmlml 它=nmmnmmkommnmlm 安=mlnlmomlmonlkm 完=llnlmmollnomlk 官=lmommmmmmmmmmm 定=mlmmomkmnmmmlm
定位=nmlmmmlmommmlm 宝=llmmnlomollmmn 宝宝=llmmnlomnmlmmn 实=llmlkmmmmmqmmm 客=ononmnomllllim 客人=mmmmmmommmmmkl
客服=mmommmmmmmlmmm 室=nmmmlkllmmnmom 室友=mmmmmmlmnmomlm 室的=mmmmmlmmmmmmom 室里=ommlmmnmmmmmkm 室门=llmmmmlmmmmmno
家=ppmmkmllrkklml 家|=nmlmmommnlnlmm 家人=nmmmmpmmmmlmkm 家小=lmmmmmmmmmmmom 家有=mmmmmlpmlmmmmm 家的=lmmmlmlmnmmlom
家窗=momlmnmmmmmmlm 家老=klmmmlolnmmmmn 家都=mlmommmmnmmmmm 家里=kmnmmmplnmmmll 家门=mpmmmlmmlmlmmn 密码=nmmmmmmmlmolmm
察=olommmlmmmmmmm 对=nmolmnmmklonkk 对不=lmmmmmlmmmrmmm 对劲=mmmmmmommmmmml 对方=mmommmmmmmlmmm 对着=mmmmmonmmmmmlm
对讲=lmmmmolnmmlmnm 对门=onmlmlomlmlmlm 寻=llmmmllmqmomlm 寻勿=mlmmmmmmommmmm 封=lnmnlnkmlmpmml 小=nkmlmnnoomkmlm
小人=mmmmmmomlmmmmm 小偷=pmmmlmmmmmmmlm 小哥=lmmmmnpnmmmllm 小姑=nmmmmmnmmmmmkm 小孩=lmllnnlmknmnnn 小时=mmmmlmlnollmnl
小狗=mmmmmllmmmmmom 小男=mmmmmmlmommmnm 少=kmnlllmmplmmnm 少|=lmommmmmmmmmmm 少一=lmmmmllmnmmmom 少了=lmmmmmmmommmmn
尖=mlmnmmommmmmmm 就=mllnnllmmpoljl 就一=llmmlmnmonmnml 就不=nmmmolmmmmnmll 就倒=mmmmmlommommml 就剩=mmmmmmmmnlmlmo
就命=mmmmmplmmmmmmm 就在=olmmkomllmmmlo 就我=mmmmmmommmmmmm 就把=ommmmmlmmmmmmm 就是=mnmmlklnmlmmom 就没=olmnlnmlmnjmlo
就跑=mommmmmmmmmnmm 就跳=lmmmpmmmmmlmmm 尾=nmmmmmlmmmmomm 尾了=mmmmmmlmmmmomm 尿=lmmmmmonlmmmlm 局=lmommmmmmmmmmm
层=knllrmknmmmlmm 层|=lnmmnmknmmmmml 居=mmlkmmpmlmnmlm 居|=lmmmmokmmmnmmm 居老=lmmlmmommmmmmm 屋=oolnnmlklllkoo
屋|=lomlmnkmmmmmpk 屋了=mmmmmlmmmmmmlo 屋子=lmmmmommmmmmmm 屋里=nnmpmlnlllllnk 屋顶=lkmmoommlnlmkn 屏=mmpmmmlmmmlmmm
屏幕=mmommmmmmmmmmm 山=kmmmloklpljlrn 山上=mmmmmlmmnmllon 岁=kmllolkmsnjlol 岁|=mnmmmmlmqmlllm 岁的=mlmmmmmmmmmmom
岸=lmmmmnkmmlnmno 工=mmlnmnpnlmjlml 工人=kmmonmmnmmmkok 工友=mmmmmmommmlnlm 工地=lmmmlnnmmmmmom 左=mmmmmmommmlmlm
己=jlmmnmmmomomml 己叫=mmmmmmmmommlmm 己在=mmmmmnnmmmmmkm 已=lnnmnnklknnlnm 已经=lnnmmmkmlnnlmm 巴=nlmllknmmmlpnn
币=lmommnmmmnlmlm 市=mmmmmmlmomlmnm 布=knmlmlnlomnmln 师=nlonmkmnomllkm 师|=mmmmmmlmnmommm 师傅=nllnnlonmnllkm
帘=lpmmmllmmmmlnm 带=mkmknkjnnnnoon 带上=mlmmnmlmmlmmpm 带我=omommmlmlmlnmm 带电=mmmmmmmmmpmmlm 带走=lmmmmmmmommmmm
帮=lmmmlnolpllmll 帮帮=knnmmrkmmmlmmm 帮我=mmmmmpkmlmnmml 帽=mmmmmnmmommmnl 幕=lmommmmmmmnmmm 平房=mmmmmlmmmmmmlo
年=mlmnlllmomnlln 幼=nmmmlmmmmmlmom 幼儿=mmmmlmnmmmllpm 广=mlmlmmmmmmmmpl 广告=lmmmmmlmmmnmom 床=mnmkkollmlmlpo
床|=mlmmmllmmmmmpm 床上=nlmmmmkmnlmmnn 床了=mmmmmolmmmmmok 床底=nomlmmlmmmmmmm 库=mnlpnkllmlmkpl 库|=mnmmmmnmmmnlkm
库里=mmmommlmmmmmnm 应=jmlnlknlnmnmpl 应|=lnmmllololmmnl 底下=nnlnnonkllmnlj 底了=mmmmmmmmmmmmmo 店=nllnlkmloomoll
店了=mmmlmlommnmmml 店里=nmlmmmkmomlnlm 废=mmlmlnmmnmmmpl 度=llmlmnmlnmlmqm 度|=llmmmnmlnmlmom 座=lmmmlnkmlnlnno
廊=mommmmlmmmmmmm 开=ninpomnnjmnjlm 开|=jllmpmlmlnmnmp 开不=llmmmllnmmmmoo 开了=mlnnnplnmlokkl 开关=lmmnmlmmmommmm
开到=ommmmmlmmmmmmm 开始=mmmmmmommmmnml 开水=mmmmmnommmmmll 开灯=mmmpmlmmmmlmmm 开着=mknmnlllonnlml 开车=nmmmmmmmmmmknm
开锁=mmmmmmmmmmmmom 开门=molnmlnmmmmlll 弄死=ommmmmmmmmlmmm 弟=nmmnllllommmmk 弟在=mmmmmmkmmnlmnn 张=mlnlmlolllonnl
张纸=nmmmmmlmlmomml 弯=llmmnlommmlnnl 弯|=mmmlomnmmmmmlm 弯了=lmmmmlnmmmmlom 弱=lmmmmmommmmmmm 弹=lmmmmnlmlpnmml
弹|=lmmmmommmmmmmm 弹出=mmmmmmlmmommmm 弹开=mmmmmmommkmmmm 强=ommmlmmmmmlmmm 当=lmnlmqoollkmkm 形=llmmmmnmmmmonl
影=nlnlnlmmomlmlm 影|=nmmmmmmmomllmm 往=ppllnokmljnklm 往一=mmmmnmommmmmmm 往上=lomnllnmlmllno 往下=ilmkookpllkmpn
往墙=ommmmmmmmmmmmm 往外=jnnompmmlllmkn 往河=mmmmmmmmmmommk 往车=kommmmmmmmmmmn 待=rmmmmlkmlmnmll 很=lmmnmpmmlmnlmk
得=mnlomlmmmknipl 得不=lqmmmnkmmmmmml 得了=mmmmmplmmmmmml 得人=mmmomlnmmmmmmm 得整=mmmmmmmmmmomll 得站=mmmmmommmmmmlm
得要=mmmmmnlmmlmmom 得飞=mmmmmlommmmkmn 心=jllolkrnlmnlol 心|=mlmommkmmmmmol 心跳=mmmmmmommlmmmm 忙=mmmmmmomnmmmlm
快=nnllnqnmklkkmn 快|=jnlllpnlnmnkmo 快上=mmmmmplmmmmmml 快不=mmmmmkpmmmmmmm 快出=mlmmmonmmmmmlm 快去=lmmmomnmmmmmlm
快叫=lmmmmlommmmmmm 快快=mmmmmommmmmmml 快打=onmmmmkmmmlmmm 快报=nmmlmpmmmmmmll 快拉=mmmmmmlmmommmm 快救=llmmmnmmmmlmom
快来=nommllmmlnomkl 快没=nlmmmlonllmlnl 快点=plllmmlmmlmlpn 念=lmomlmlmmmommm 怀=mmmmmmlmmmommm 怀里=mmmmmmlmmmommm
态=ommmmmmlmmmmmm 怎=lmnnmnolmmlnll 怎么=lmnnmnolmmlnll 怕=nlmmlomnmmmmnl 怕|=nmmmlomnnmlmmm 急=klmmlqmnolknkm
急|=llmlmolmomlmmm 急救=mmmnmlommmmmlm 怼=mmmmmmkmmmmqlm 恋=lmnllmmmmmommm 恶=mlmonmlmmmmmmm 恶心=mlmommlmmmmmmm
悔=mlmmmlmmmmommm 惨=rmmlmnkmmmlmmm 惨叫=pmmlmnkmmmmmmm 想=nlloqkkmkmrlll 想不=mmmmomlmmmlmmm 想从=mmmmommmmmlmmm
想吐=mmmommkmmmmmmm 慢=mmmmmkmmnmmmom 慢慢=mmmmmlmmmmmmom 成=lommklomklomlo 我=qkqkmljnnlqkjn 我|=plmlprmlllmllk
我下=omnmmmkmnmlmmm 我不=omllmpimnmllmm 我也=mmmommlmlmmmmm 我今=mmmmmmmmmmommm 我们=molmllknmlloop 我儿=mmmmmmlmpmlmln
我关=mmmmmmmmmmmmom 我出=pmlmmmlnmmlmnm 我刚=mmommllmmmlmmn 我卡=mmmmmllnmmmmom 我发=lmmmlmmmmmommm 我叫=mnlmmlommmmmmm
我吃=mmmmmllmmmommm 我和=lmmnkpmmllmmnl 我喘=mmmlmmomlmmmnm 我困=mmmmmmmommmmjp 我在=lmmmolmllnlmmn 我头=mlmnmokmmmmmnm
我女=mmmmmlmmommmmm 我妈=mlnnmmpmnmimlm 我妹=ommmnmlmmmmmmm 我姐=olmmmmmmlmmmmm 我婆=mmmmllnkmnlnpm 我家=molmlnnlmnklnn
我就=nmmmpmlmlmmmmm 我已=lmnnllkmmmommm 我店=mmmmmmlmommmmm 我弟=mmllmmkmonmmmm 我想=mmmmommmmmlmmm 我手=nmmnmnmolmlmlm
我打=lnlmmplmmmmlmm 我把=nnnlmmlmmlomll 我抱=mnmmlmlmmlnmol 我拉=nmnmmmommmmmmk 我按=mmmmmmommmmmmm 我摔=mmmmmmnmmmmokm
我撑=nmmmmolmmmmmll 我是=mlllnonlmmmmlm 我没=ommmnlmllmmmmm 我爬=mmmmlolmmmmmnk 我真=mmmmmlnmmmommm 我站=nmmmlllmlnomln
我老=llmnmkpllnmmmm 我腿=nlmnmlknmmlmmn 我被=pllmlllnmmmmnl 我要=lmlmmlommmommm 我说=mmlmmommlmmmmm 我走=pmlmmlnmlmnmml
我跟=kmlmnmlmmmnmnm 我身=pmmmmmklmmmnmm 我躲=ommmmmlmmmmmmm 我还=mmlmmlmmlmnmmo 我这=lomlmnlmmmmmmm 我锁=ommmmmmmmmlmmm
我闺=lnmmlmmmlmomnm 戒=mmmmmmkmmmnmom 戒指=mmmmmmkmmmnmom 截=mmmmnomnmmmlml 截|=mmmmnolnmmmlmm 戴=ommmmmmmmmmmmm
户=nnmmolnlmllmmm 户|=omnmlmmmmmmmmm 户上=mmmmpllmlmnmlm 户外=mmmmkmmmmmmmpm 户被=mmmmmmmmmmmmol 户里=mmmmmolmmmmmlm
房=kqnnonikkmmkom 房|=ollnnmmmmmlmlm 房东=ommmmmmmmmmmmm 房子=lmmllolmmmmmon 房梁=lmmmmnlmmmnmol 房着=mpmlmlmmmmmmmm
房里=lmmlmlmmmnommm 房顶=mnmmmlmmmmmmom 所=nlmnmlmmmmmlol 所门=mmmmmmmmmmmmom 扇=plmmnmnmlmlmmm 扇|=mmmmmmommmmmlm
手=njmlokolnpmknl 手|=lollmnlllnmmkp 手了=nmmmmmkomlnmmm 手伸=ommmmmmmmmmmmm 手卷=mmmmmmolmmmmmm 手在=ommmmmmmmmmmmn
手抖=lmmmmplmmmmmmm 手指=lmmmnlnmlmlnpl 手机=onplnkmonjkmkn 手架=lmmmnnlmmmmmom 手环=lmmmmmlmommmmm 手电=olmnmmmllkmmom
手粘=mmmmmmomlmmmmm 手脚=mmmommnmlmmmmm 手腕=lmmmmnmmmmpmmm 手表=mmmmmmlmomlmmm 手被=mlmmmmqlmmmmkm 手里=omnlmlllmlomll
才=mmllnmlnollmmn 才还=knlmmmlmomlmlp 扎=kmmmmlrmmmknml 扎我=ommmmmmmmmlmmm 扑=lomnlmmmlmlmln 扑了=lmmmmommmmmmmm
扑腾=mmmmmlomlmlmnm 扒=ommmmlkmmlmmpl 扒着=lmmmnmkmmmmmon 打=tlpmllljlokmll 打0=jolmmnnmlmmqll 打|=qmmmmklmmmlmmm
打不=jlmmnommmlklqo 打个=kmmmmnpmmmmmmm 打了=ommllmmmmonllm 打人=mmmmmlmmmommmm 打到=llmmmommmmmmlm 打字=mmmmmlommmlmmm
打得=ommmmllmmnmmmm 打我=omlmmmmnmmmmmm 打架=mmmmmlommmmmmm 打火=mmmmmmmmmmomlm 打电=mnmnnnjmnlmmmm 打的=lmmmmmlmmommmm
打穿=lmmmmmqmmmmmlm 打起=ommmmmlmmmmmmm 打过=lmpmmmmmnmmmmm 打钱=lmpmmmmmmmlmmm 扔=lllmlonmnllmno 扔下=ommmmmmmmmmmlm
托=mmmlmmmmmlnqll 扣=llnmmlnmmlllql 扣住=mmmmmmkmmmmmom 扫=lmpnmmlmmmmmmm 扯=qmmmmmlmmmllnl 扶=mlmmlmnllomlol
扶手=mmmmmmllmnmmom 找=mlkmnklluloljl 找不=lmmmmmnmplmmlm 承=mmmmmmmmmmmmom 承重=mmmmmmmmmmmmom 把=pnommjilhnqnml
把人=mlmlmlnmmmlonm 把头=kmmmomnmmmnmmm 把她=omnmmmlmmmlmmm 把小=pmmmlmommmlmjm 把我=rmmlllnnlmilmn 把手=kolmmnmmmmmmol
把窗=lmmomnlmmmmmlm 把线=mmmmmmmmmommlm 把自=mlmlnmkmlmonmm 把路=mmmmmmmmmmmmlo 把骑=mmmmmmmmmmmolm 抓=mlnlqlomklkllp
抓着=mmmmollmlmmmlo 投=mmommmlmlnmmmm 抖=klmmmnmnmqlnkl 抖|=llmmmmlnnqmmll 折=lmpmmlnmlmnmnl 抡=plmmmmlmmmmlmm
抡起=olmmmmlmmmmmmm 抢=umlmmlmllmmjll 护=olllnlomllnnml 护工=pmmmmmkmmmmmmm 护栏=lmmmomlmlmmoml 护车=klmmmlrmmmmmml
报=omoolnlllllmll 报|=pmmmmjmmmmmmmm 报警=nmmolnkmmmlmnm 抬=lmmmomnmmmlnmm 抬|=mmmmmlommmmmlm 抬不=mmmmmmlmmmmnom
抱=ommmpkkmllplkn 抱着=mmmlonkmkmomln 抱走=lmmmmmmmommmmm 抽=okloljrnlolmlk 抽|=kmmmmmpmmolmlm 抽不=mmmmmmknmmmmom
抽搐=mmmmmmmmmommmm 担=lmmmmlplmmmmmm 担架=lmmmmlplmmmmmm 拉=nlolqjnllpjnmk 拉不=mmmmmmommmlnmk 拉在=mmmmomlmmlmmmm
拉着=mmmmlnmmlolmmm 拉闸=mmmmmmlmmommmm 拌=mmmmmmlmmmnkqm 拍=pmmnjmmmllkloo 拍窗=mmmmmmmmmmmmom 拎=ommmmmlmmmlmmm
拐=ommmmmlmnmmnll 拔=lmmmllnnmmmmol 拔不=mmmmmmlnmmmmom 拖=kmmmlolonlnokl 拖了=lmmmlmmmmmnomm 拖鞋=mmmmmmmmommmmm
拜=lmmlmmommmnmmm 拦=olpmnlkmlmnmml 拧=nlmmmmlmmmonlm 拧开=lmmlmmmmmmommm 拨=ommmlnmmmmmmlm 拱=lmmmmolmmmmmmm
拽=nmmmmonmlmmlmm 拽着=mmmmmolmmmmmmm 拾=mmmmmmmmmmommm 拿=smpmkjlmkpmklk 拿不=lmmmmmommmmmlm 拿手=lnlnmolmmmmmmm
拿烟=olmmmmlmmmmmmm 持=pmmmmmlmmmmmmm 挂=jlnmpljlnnoopk 挂倒=mmmmmmlmmmmomm 挂在=lmmmnknmmnlmnm 挂着=llmmmomlmllnql
指=kmllnmpmlmlmnl 指头=lmmmmmommnlnlm 按=rknnllnnklkmlm 按|=lmmmmmommmmmmn 按在=pmmmmmmmmmmmml 按着=mmmmmmommmmnmm
挖=llmoollmmnmmmm 挖沟=mmmmommmmmmmkm 挡=mnmmmlimmmmqnn 挤=lmmmlmkmnmmmnn 挥=mmmmmolmmmmmmm 挺=lmlmlmommmommm
挺挺=lmmmmmommmmmmm 捂=pmmnmlmmmmmlll 捅=plmmmllmmplmlm 捞=lmmmmljmmnmmmq 捞|=mmmmmmlmmnmmol 捞上=mmmmmmkmmmmmmp
捡=mmmmnllmomlmol 换=kmonnlommmlmlm 掀=nmmmlommmmmmlm 掉=illmlooojoimoq 掉|=mlmmmslmmmllkl 掉下=lmmmomoolmmmlk
掉了=mlmmmlnmlmlnol 掉到=mnmmmmommmmmnj 掉水=mmmmmmkmmnmmmo 掉河=mmmmmmlmmmmolo 掉火=mommmmmmmmmmlm 掉砖=mlmmmllmmmmmqm
掉进=lmmnmlnlmmmmno 掌=nmmmmmommmmmlm 掐=pmmllmpmlmlmlm 掐人=lmmlmmommmmmmm 排=lnnmlnkmmnnlnn 排水=mmmmmplmmmmmlm
探=lmmmnnpmmmmmkl 接=llmnmmllpommlm 接到=nmmmmlmmommmmm 接走=lmmmmmmmommmmm 控=nmnmlllmomnlmm 控看=lmmmlmlmnmommm
推=pnmmlmmnmlkmko 推不=mnmmmoommmkmkm 推倒=ommmmmmmmmmmlm 推车=lmmmmmmmonmmmm 提=pmommmmpmmlmjl 提着=olmmmmnmmmmmlm
插=lommllllmsmlll 插头=mnmmmmkmmpmmml 插座=mmmmmmlmmommmm 搁=mmmmmomnmlmmlm 搐=mmmmmmmmmommmm 搞=mmmmmolmmmmmml
搬=mlmnmmmommnmml 搭=mlmllmnmmpmlnm 搭在=mmmmmlnmmomlmm 摆=lmmmlolmmmpmll 摆摊=mmmmmolmmmmmlm 摊|=mmmmmommmmmnlm
摊子=mmmmmlmmmmmmom 摔=klllllrnmolpil 摔下=mmmmmmommmmmml 摔了=lmmmmmpmmnmmlm 摔在=mmmmmmommmmmlm 摔的=mmmmmmmmmomlmm
摘=lmmmmommnmmmlm 摩=nmmlllkmmmmqmn 摩托=nmmmmmkmmmmqlm 摸=pnmllklkltlllm 摸不=mmmmmmommlmmmm 摸了=pmmmmmpkmjmmmm
撑=nlmmknkmlmpmmn 撑不=nlmmmmkmlmnmmn 撒=mmmmmllmmmnnmo 撕=lmmmmlqmmmllmm 撞=nklmnmnnlkltkl 撞|=ommmmmknmmmmmm
撞上=mmmmmmommlmlnm 撞了=mmmnmlknlmmqmm 撞人=nmmmmolmmmmmmm 撞树=mmmmmmmmmmmolm 撞门=ommmmmmmmmmlmm 撤=lmmnmmkmmmmrlm
撬=ommmmmmmmmmmmm 擦=kmmmnnlmmmlnom 收=nmolmllmmnmnnl 收拾=mmmmmmmmmmomlm 放=mmlmmolnmmnmll 放|=nmmmmmommmlmml
放下=nmmmmllmlmnolm 放在=mmmmlmmmmmommm 放我=ommmmlmmmmlmmm 放水=mmmmmlmmmmmmmo 放炮=lommmmlmmnmnlm 故=mmmmmlkmmmmqmm
敌=mmmmmmmmmmommm 敌敌=mmmmmmmmmmommm 敌畏=mmmmmmmmmmommm 救=jllmksomjmmjmq 救|=lmmmmrkmmmmllm 救人=llmmmmkmmmmmlr
救命=nnmlmlommmlmmm 救心=mmmmmlommmmmmm 救我=llmmlpnmlmomll 救护=klmmmlrmmmmmml 救援=mmmmmkmnmmmmmn 救救=lmmmmpnmlmnmml
教=lmnmmlmmlmlmom 教学=mmmmmmlmmmmmom 敢=nnlnmmlnlolmmk 敢出=ommmmmmlmmmmmm 敢动=mmmlomlommnmll 散=lnmmmnmmomllmm
数=klnmnmjmmnnmom 敲=nmmmmmpmmmllmm 敲|=ommmmllmmmmmnm 整=jmmmoolmllolnl 整个=lnmmomlmllnmlm 整整=mmmmmmmmmmomll
整片=mmmmmmlmmmmmom 整齐=mmmmmmmmmmomll 文=mmmmkmmmlnpmlm 斗=mmmmmmlmmmmmpm 料=lonlmmmmmmlmpm 斜=llmmnqlnmmmlnl
斤=mmmmmmommmmknm 斤顶=mmmmmmmmmmmkom 断=ljlolnollpmknm 断了=mkmokolmlnmkom 方=mlomlmlmnlknom 方向=lmmmmnmmnmmolm
施=mmmmmolmmmmnll 施工=mmmmmolmmmmnll 旁=mmmmllmmlolmmn 旁边=mmmmllmmlolmmn 旋转=mmmmmmmmmmmmom 无=lmmmmpmmnmnkmm
日=mmlmlmmmmmpmnm 旧=mmmmmokmmmlmpl 早=kllnllnmplnmom 早上=lllnlnomomlmmm 时=llmmlomnnmlmnl 时了=mmmmmmknomlmom
时候=lmmmmmnmmmomml 明=lnmmlomnllomlk 明天=lmmmmmlmlmomnm 昏=llmnmlomllmpml 昏|=mmmnmmkmmmmmom 昏过=mmmmmmnmmlmomm
昏迷=lmmmmmommmmmmm 星=mlmmmnmlmommlm 星子=mommmmmmmlmmmm 是=lnmnjnlomlmnko 是不=konmmlnnlmmmmm 是个=lmmllmonlmmmnm
是人=lmmmolmmmmmmom 是他=nmmmlmommmlmmm 是公=mmmmmommmlmmlm 是哪=lmmmlmlmommmmm 是幼=mmmmmlmmmmmmom 是水=mmmmmmmmmmlmmo
是没=mmmmmllmmmommm 是烟=mommmmmmmmmmmm 是空=lmmmllmnommmnm 是骗=mmommmmmmmmmmm 显=lmmmmmlonmmmmm 显示=lmmmmmlonmmmmm
晃=mlmlmrlkllmlom 晃|=llmmlpmlllmlon 晃得=mmmmnolmmmmmlm 晒=llnmmlmmmmnlol 晕=mklonksmmkmmmk 晕|=nmmnmmjmmmmmnm
晕了=llmnommmmlnmnl 晕倒=lmmlmlqmmmmmlm 晚=nlmmlmkmnmpmll 智=lmmmmmlmpmmmmm 智力=mmmmmmmmommmmm 晾=lmmmnommlmmmmm
晾衣=lmmmmommmmmmlm 暑=lmmmmmommmmmmm 暖=mmmomnlmmmlmmm 暴=nmmmmllmmlmlno 暴雨=mmmmmllmmmmlon 最=llmlmmmmomomnl
最后=lmnmmmmmomnmlm 有=ollknllnnmmmmn 有三=mmnmonmmmmmmjm 有两=mmmmmlmmmmmlpl 有个=nknkpkoommnmlj 有人=ommknnmmklkmom
有几=mmmmmplmmmmmkm 有只=ommmlmlmkmmmmp 有味=llmommnmmmmmmm 有学=mmmmkmmmmnmmnm 有小=lmmmlommlkmmno 有工=mmmllnlmmmmmom
有手=nlmmmllmmlmmom 有没=kmmmmokmmmomlo 有点=lmmmllmmnmpmmm 有电=mmmmmmmmmpmmml 有老=mmmmmmmmmmmmom 有血=lmnmmmkmmmpmlm
有车=mlmlmnpmmmmnlm 朋=lmmmlmlmlmonmm 朋友=lmmmlmlmlmonmm 服=mlommmolnlmmmm 服的=nmmmmnmmmmlmkn 朝=nlmmmlnmmlmnmo
朝下=lmmmmmnmmmmmoo 朝天=mmmmmmlmmmmolm 木=kmmlllnmmoomnm 未=mmmmmnmmomlmmm 本=lnommllmmmnmlm 朵=lmmmmlommmlmmm
机=lnomlnkolmlnnk 机了=mmmmmmlmlmomnm 机卡=mmmmmmmmmmmokm 机器=lmmlmmplmllmol 机在=knmmmmmmmmnlln 机够=mmmmnmommmmmlm
机掉=mmmmmlpommmmjm 机里=mmlmnnlmmllmpm 杀=nlnmlmlmmmomlm 杀|=lmmmmmlmmmpmmm 杀人=ommmmmmmmmmmmm 杆=jlmnnnnmmnmmmm
杆上=mmmnnnommknjlm 杆了=mmmmmnlmmmomml 杆外=nmmmplmmmmkmmm 杆里=mmmmlmlmmmmmom 杖=mmmmmmlmommmmm 束=mmmmmmlmmmommm
杠=mmmmmmpmmlmlmm 条=kmmlmmlnonomlk 条街=mmmmmmmmmmmomm 来=mnlmnqmlmlkmlm 来|=klklpnkllnmoqm 来一=olmmmnomllllkm
来个=ommmjpnmlmlmll 来了=lomlmmmnklnnlo 来人=kmlnlmnlmmnmnn 来半=mmmmmmlmmmmmom 来压=mmmmmmlmmmmmom 来回=mmmmommmmmmlmm
来在=mmmmlmmmmommmm 来就=mmmmommmmllmln 来开=mmmmmlommmmmmm 来我=lmlmmommmmmmnm 来扣=mmmmmmkmmmmmom 来找=mmmmommmlmlmmm
来把=mlmmmmommmmmln 来气=mmmlmmqmmmmmkl 来的=ommnmnkmmmnlkm 来砸=mmmmloommmmmkm 来越=mnmlmknnmmmmmn 松=lllmmpmlnnmlkl
松了=llmmkqomnmmljm 板=oolmloikknmkrm 板在=mommmmlmmmmmmm 板塌=mmmmmommmmmmlm 板掉=mmmmmnllmnmmom 果=mmmlmmpmlmomkl
果冻=mmmmmmommmmmlm 枝=lmmmonlmmmmlmm 枪=ommmmmnmmmmmmm 枯=mnmmmlkmmlomom 架=nlllonknmmlmpk 架|=nmmmnmknmmmnmm
架上=mmmmnnomlmmnjm 架了=ommmmlmmmmmmnm 架倒=mmmmoojmmmmlnm 柜=noonllillmllpn 柜子=nlmmmmjmlnmmon 柱=lmmmmommmmmlnm
柱子=mmmmmommmmmlmn 柴=momlmllmlmmmnm 栋=mnmmmpnnlmllll 栋|=llmmmpmnmlmmlm 栋后=mmmmommmmmmmlm 栋大=mlmmmkpmmmmmmm
栏=klmmnnlmlnmpmk 栏上=mmmmmmlmmnmomm 树=knmlnmllmomkon 树倒=mmmmmlmmmmmlpm 树枝=mmmmnolmmnmllm 校=llmllpkmmmooml
校服=mmmmmmmmmmommm 校门=lmmmmolmnmmolm 样=lmmmnmomlmomll 根=jkmmnommmonkmm 根|=mmmmommmmmllnm 根线=mmmmmlmmmommnm
格=mmmmmnmmmlnmkn 栽=lmmmmlnmmlmmmo 栽倒=mmmlmmommmmmmm 栽地=mmmmmmommmmmmm 栽进=mmmnmmlmmmmkno 桃=mmmommlmmmmmmm
框=mmmmolmmmmnmnl 框上=lmmmolmmmmmmnm 桌=lomnmnnlllnlln 桌子=nnmlmnlmmmlnlo 桌布=lnmmmmomlmmmmm 桑=lmmmmmmmmmmmom
桑拿=lmmmmmlmmmmmom 桥=jlllsllmnlklls 桥上=lmmmqllmmmkmmn 桥下=mmmmmmmmmmmlmo 桥墩=mmmmmmmmmmmlom 桥头=lmmmmmomnmmnlm
桥底=mmmmmlmmmmmmlo 桥洞=mmmmmommmmmmml 桶=nomnllmmnlkmmm 梁=lmmmlmkmmmomql 梁上=lmmmmmmmmmommm 梗=mmmmmmommmmmlm
梯=nllllmmvmllklk 梯了=nlmmmmnommmmkm 梯井=mmmlnllnmmmmol 梯停=lmmmmnnkmmmmnm 梯关=lmmmmmllmmmmpm 梯卡=mmmmmmmnmmmmom
梯口=mmmnmmokmmmmlm 梯夹=mmmmmmmommmmmm 梯子=mmmmomnlmnmmml 梯突=mmmmmmlommmmmm 梯里=plmmmnkollmmml 梯门=kmmmmmpnmlmmmm
检=kmommmmmmmmmmm 棍=nmmmmmkmmomllm 棚=lplmnoimlmnkol 棚塌=mmmmnommmmmmjm 椅=nmllmmnomllmml 椅子=omlmmmmmmmmmml
楼=nrklqommjllipj 楼|=llloppolllkmlm 楼上=momlkmnmlmlmpl 楼下=nmnmlmnlomllkn 楼不=mmmmmmmkmmmmom 楼中=mmmmmmmommmmmm
楼了=onmllmnmnmmmlk 楼往=lnmmmklmmmmmpm 楼掉=mmmmmmonmmmmlm 楼有=mmmmolmmmmmmlm 楼板=mlmmmmlmmmmmpm 楼梯=nnmlmlnlmmmmlo
楼的=mmmmllmmmmpmln 楼窗=olmmlmmmlmmmmm 楼老=mmmmmmmmmmmmol 楼跳=mmmmkmnmmmnmmm 楼道=nomnmkolmolljm 楼那=mmmmnkknmmmmom
楼阳=ommmkmmmmmmmnm 楼顶=lnmmqmlmmlmmkl 樱=mmmommlmmmmmmm 樱桃=mmmommlmmmmmmm 橘=mommmmlmmmmmmm 檐=mmmmrmkmmlmmml
欠=kmlmommmlmplmm 次=mlmmmlommmnlln 款=lmqmmmmmlmlmmm 款|=lmpmmmmmmmmmmm 止=kmmnmlpmmmmmmm 正=mkrmlolnlmmmlk
正在=lmommmlmmnmmmm 步=nmnmmknmlmnmlo 歪=lklnlqplmmlmnl 歪在=mmmmlmommmmnml 歪着=mlmomnlmmmmmmm 死=lkkmommklnrmmm
死|=nllllllmlmrmnm 死了=kmmmmlmkmnmmnn 死人=klmmnpommmlmkm 死我=pmmmmmlmmmlmmm 每=mlmmmmolmlnmmn 毒=mlmqmlnmmmkmml
毒了=mmmommmmmmlmmm 比=knmmmoomlmmmln 毛=lnmlmmommmmmmm 气=imlxlmpmjknkjm 气|=lmmpmlmllmnkkp 气中=mmmommlmmmmmmm
气了=lmmmllqmmmlmmm 气味=mlmmmommmmlmmm 气往=mmmommmmmmmmmm 气球=lmmlmqlmnmmmlm 气管=llmommmmmmomlm 气罐=momlmmlmmmmmmm
氧化=mmmommlmmmmmmm 水=ijjnlpmijrmjmy 水|=nnmmnmmmlnklnl 水上=mmmmmlmmmmmmom 水了=lmmmmnnmlmllmo 水井=nmmomolmmlmmnj
水倒=mmmmmpmmmmmmll 水冲=mmmmmlnmmlmmmp 水到=mmmmmpklllpmko 水区=mmmmmmlmmmmmmo 水口=mmmmmnkmmmmmnm 水器=mmmpmmlmmlmmlm
水在=mmmmmmmmmmmmok 水坑=mmmmmmnmmnmmmk 水塔=mmmmollmmmnmnl 水已=mlmmmqlmmlmmlm 水库=lmmmnlnmnlnmmj 水往=nlmlmollmmmmmn
水来=mmmmmlmmmmmmlp 水没=mmmmmllmmmmmmo 水泥=mmmmmmlmmmmmpl 水泵=mmmmmmmmmommml 水涨=mmmmlmlmmmmmom 水淹=mmmmmlmmmnmmpk
水漫=mmmmmmlmmnmmmo 水盆=ommmmmmmmmmmml 水破=mmmmmmommmmmml 水管=olmlnnkmmmmmnm 水箱=mmmmmnommlmmmk 水边=mmmmmlmmmlommm
水还=mmmmmnpmmmlmkm 水进=kmmmmolmmmmmnn 水道=mmmmmlkmmmmmpl 水里=lmmmmlnmmsnljm 水面=mmmmmlommmmmml 水齐=mmmmmmmmmmmmmo
永=mmmmmmlmmmommm 求=nllmlqlmnmnlml 求了=mlmmmolmmmmmmm 求求=mmmmmommmmmmmm 汇=mmommmmmmmmmmm 汗=llmmmlrmlmllnl
江=mmlmlnkmmlplmo 江边=nmmmmnmmmmolmk 池=mnmpklnllnlmln 池里=nmmllmlmmommol 污=mmmnmnmmmmmmnk 污水=mmmnmnmmmmmmnk
汤=lkmnnmpmmmmmlm 汽=knlpmlmmmlnoll 汽油=kpmlmmkmmmommm 汽车=mmmmmmmmmmmoml 沉=klmmnllmllmmms 沉下=mmmmmmmmmmmmmo
沙=lomlmllmnllmon 沙发=mommmmlmmmmmmm 沟=lmmnplmmlllpmj 沟的=mmmmommmmmmmkm 沟里=mmmlmmommmmpmk 没=ilkmkknntlmmon
没上=mmmmlklmpmmmno 没下=mmmmmlmmonmlmm 没了=nmoklnkmolmllo 没人=mollklknnmnnol 没出=iomnplnmmlmlom 没吃=mmmmmmlmmmmmom
没呼=mmmmmmnmmommmk 没回=mmmmmmmmomlmlm 没声=nlmmnmommlmnml 没接=mmmmmlmmommmmm 没有=kmmklnkmnmnnon 没来=mmmmmmnmomlmmm
没气=mmmlmlommmmmlo 没用=lmmmnmmommmmmm 没电=nnmmmmmnmkmmnm 没盖=mmmmmmmmmmmmlo 没看=lmmmmmmmlmmomm 没知=mlmmmmommmnmmm
没脸=mmmmommmlmmmmm 没见=mmmmmmnmlmmmmo 没起=mmmmmmnmmomnll 没跑=nmmmmlmmlmmmom 没跟=mmmmmmmmmmmmlo 没过=mmmmmplmmlmmml
没醒=mmmmmlmmmmommm 没锁=kmmnnmnmmmnmlm 没顶=mmmmmmmmmmlmmo 沫|=lmmnmlmmmmmmmo 河=kmmlkmmlnkrnjr 河|=mmmmlmmmmmpmmm
河心=mmmmmmmmmmmmol 河边=mmmmmlpmomomlk 河里=mmmmmkkmmmomks 油=mrmkmkmmmlmokl 油|=hqmmnmmmmmnmmm 油漆=mmmmmmommmmmmm
油锅=mommmmlmmmmmmm 沿=llmmkommmmpmlm 沿|=mmmmlnmmmmomml 沿上=lmmmlnnmmmommm 泄=mmmommmmmmmmmm 泄漏=mmmommmmmmmmmm
泉=nmmmmmkmmnmnnm 法=mmommmmmlmlmmm 泡=kmmmnommlolkjq 泡|=lmmnmlommmmmlm 泡在=mmmmmommmnllmm 泥=lmmmmklmmmmlro
泥块=mmmmmlmmmmmmol 泳=llmlmnnmlmllks 泳|=mmmmmmommmmmml 泳池=mlmnmmommmmmmk 泳的=mmmmmmlmmmmmmp 泵=mmmmmmlmmommlo
泼=npmmmlmmmmmmll 泼了=lpmmmmmmmmmmmm 洁=llmonkmnmmmmmm 洗=lmlqlkkllplmmo 洗了=mmmommkmmmmmmm 洗澡=lmmommnmlnllmn
洗衣=lnmmmlkmnnmmnn 洞=knmnlokmlmlkqm 洞|=mmmmmlmmmnmlpm 洞里=lmmmmlmmmmmlpo 洪=mmmmmnlmmmmmmp 洪水=mmmmmllmmmmmno
活=lnmknkjlmmtmlm 活|=mmmmmmmlmmmmom 活不=nmmmmmlmmmommm 活了=lommnmkmlmomlm 活动=lmnmmmmmommmlm 流=nlmnlmqlllnnnk
流|=mmmmmmmmmmomlm 流了=lmmmmlpmmmmmmm 流好=lmmmmmommmmmmm 流浪=lmmmmmommmmmmm 流血=nmmmmmjmmmloom 浇=lomnmnmlmlomll
浪=knmlnmnmmmmmlm 浮=lmmmlljmmmnmls 浴=llmmmlnmmnolnm 浴室=llmnmmmmmmnmom 浴缸=mmmlmmnmmonllm 海=lmmmllnmommmnn
消=lqmnmkmlmmmlmm 消防=mqmmmlmlmmmmnm 涨=llmmlpkmnllmnp 涨|=mmmmmmllmllmmp 涵=mmmmmnmmmmmllp 涵洞=mmmmmnmmmmmllp
淤的=mmmlmmnmmmmmom 深=kmmmmmmmmmolmn 深|=kmmmmlmmmmpmml 深水=mmmmmmlmmmmmmo 混=nlmpmnkmmmmmlm 淹=mlmmmjlmmnlmls
淹了=mmmmmlmmmmmmmp 淹到=mmmmmmmmmnmmlo 清=llmlpnomnllmmj 清了=mmmmolmmmmmmlm 清淤=mmmlmmnmmmmmom 渗=nlmmollmmnmmlm
渣=mmmmmmmmmmmonl 渣土=mmmmmmlmmmmolm 游=lmmklpnmnllmlo 游泳=mmmkmnpmmmmmml 湖=lmmmlmjmmlmmor 湖里=lmmmmmlmmmmmlp
湿=lnmmmmnmmollmm 溅=mmmlmmqmmmmmlk 溜=lmmmmmmmmmmqkl 溺=mmmmmmlmmmmmmp 溺水=mmmmmmlmmmmmmp 滋=lpmmmmmmmlnmll
滋滋=lommmmmmmnmmlm 滑=llllokommllkpp 滑下=lmmmmlmnlmmmon 滑倒=mmmmmmpmmmmlll 滑出=mmmmmmlmmmmomm 滑坡=mmmmmllmmmmmpm
滑梯=ommmlnllnnmmll 滑进=mmmmmommmmmmlm 滚=lomlmmpnmlnmll 满=mmmlmpmmnlmnlm 滩=lmmmmnommmllmn 滩上=mmmmmommmmmmml
滴=lmmmmlommmmmlm 滴到=lmmmmmommmmmmm 漂=llmllklmlmlllx 漂|=mmmmmmmmmmmmmo 漂走=mmmmmmnmlmmmmo 漂起=mlmmmmlmmmmlmq
漆=olmlmlpmmmlmlm 漏=kjlrlmjmlqlnln 漏|=mmmommmmmmmnmm 漏气=mlmommlmmmmmmm 漏电=llmlmllmmpmmmo 漫=mmmmmlmmmmmllp
潮=mmmmmnlmnmmmnk 澡=lmmpmmmmlnllnn 澡|=mmmnmmlmlolmmn 澡滑=mmmmmmpmmmmllm 瀑=mmmmmmmmmmmmlo 瀑布=mmmmmmmmmmmmlo
灌=mmmlmrlmmllnln 灌|=lmmmmnlmmmmmlp 灌水=mmmmmommmmmmnj 火=kzlskiillpmkjk 火|=lnmpmmmlmollmk 火了=msmkmllmmllmln
火啊=mommmlmmmmmmmm 火机=lmmnmmmmmlommm 火烧=olmmmmmmmmmmmm 火盆=mmmpmmkmmmmmmm 火花=mkmlmmmmmpmmmm 火车=mkmmmmmmnmpmmm
灭=lpmommlnlllmlm 灭不=momlmmmmmmmmmm 灭了=mlmommlnmmmmmm 灯=lnlolniokrkoll 灯|=mmmollmmmnlmnm 灯亮=mmmmmmomlmmmmm
灯泡=mmmmnmlmmommmm 灰=mnmlmmnlmlnmnk 灶=mqmmlmmmlmkmmn 灾=lmommmmmmmmmmm 灾|=lmommmmmmmmmmm 炉=lomtlnkmlllmll
炉子=lmmqlmkmlmmmmm 炒=lnolmmmmmmlmmm 炕=mmmomnlmmmmmlm 炭=lkmoolkmmmqmlm 炮=lommmmmmmmmmlm 炸=npmllopmmmllkl
炸了=lpmlmmommnlmll 点=konnllknnnolkk 点|=okmlnllnmlnnnk 点了=lrnmlkkmmqllkl 点着=mmmommlmmmmmmm 烂=mjmnmmpmmmmmmm
烂了=njmmmmommmmmmm 烛=mpmmmmmmlmmmmm 烟=lzmpmlilkllnik 烟|=mpmommkmlmmnkl 烟了=lommmmlmmnmmmm 烟头=ommmmmlmmmmmmm
烟都=lommmmmmmmmmmm 烤=nmmplllmmmmmlm 烤火=mlmpmmlmmmmmmm 烦=mmmmmnknmlnmln 烧=owlqkkklkknkkk 烧|=mpmmmmmmmlmmln
烧得=mmmnmmommlmmmm 烧炭=mlmmmmlmmmpmmm 烧烤=ommmmmlmmmmmmm 烧着=mkmmmnnmmmmmnm 烧起=mommmmlmmmmmmm 烫=msmklmqmlklllk
烫伤=mlmmmmommmmmmm 烫得=lommmmmmmmmmmm 烫手=lpmmmmlmmmmmlm 热=jpmokonllmmlok 热气=mmmlmommmmmmmm 热水=mmmqmmmmmllmnl
焦=mpmlmmjmmpmmmm 焦了=mmmmmmjmmpmmmm 焦味=momlmmlmmmmmmm 然=kmlommoolnlmkl 煤=mnmqolimlmnlnl 煤气=mommmlkmmmpmmm
照=llnmlokmnmqmml 照片=lmnmmmlmomnmmm 照顾=mlmmmmmmlmpmmm 熏=lmmqmlnmllmmlm 熏倒=llmpmmmmmmmmmm 熟=mmmlmmommmmmlm
燃=ltmpmkkmmllmkl 燃了=mrmlmmlmmmmmlm 燃气=mlmommmmmmmmmm 燃起=mpmlmlmmmmmmml 爆=mqmlmnkmmlmmmm 爆炸=mpmlmllmmmmmmm
爬=okmnplklmlommm 爬上=pmmmkllmmmommm 爬不=lmmnmmnmmmmmol 爬了=lmmmpmmmmmmmmm 爷=mklmlnololmmln 爷爷=mlmmlmmlnmnnlo
爷被=mmmmmmkmmmmnom 爸=pmnmmkmlllnnlm 爸不=nmmmmmlmmmlomm 爸喝=mmmmmmjmmmpmmm 爸在=nmnmmmkmmmmmnm 爸爸=pmnnmllmlklmnm
爹=lmmlmmnmmmolkn 片=knmlmlnmmlnmnl 片一=mmmmmlmmmmnmom 牌=mmmmlommmlmlnm 牌砸=mmmmmlommmmmlm 牙=mlmmmmnmmmmolm
物=mnlllnonmlnmlm 犯=lmmnnmpmmmmmkm 犯了=mmmmmmpmmmmmlm 狗=jmlmmmqmlnmmnm 狗|=mmmlmmommmmmmm 狗叫=ommmlmlmmmmmmm
狗把=lmmmmmommmmmmm 狗的=mmmmmnkmmmmmmn 独=lmmlmmommmmmmm 独居=lmmlmmpmmmmmmm 猪=lmnmmommmmmmml 猫=kmmnllmmmlnmpl
猫|=lmmmmmmmmmmmom 王=lmmnmnnmmmmmkm 玩=knlmmnmmoommll 玩打=lommmmmmmmmmmm 环=nmmmmmlmolloml 现=lnpmlnlmmnmlll
现金=lmpmmmmmmmmmmm 珠=mmmmmmommmmmmm 班=mnmmlmmmommmml 班老=ommmmmmmmmmmlm 球=knmmnommmlllok 球|=nmmmmllmmmmmol
璃|=nmmmmmjmmmnlnn 璃都=mommmmmmmmmlmm 璃门=kmmmmmpmmmmmmm 瓦=mmmnolommmmkmm 瓶=omlmmmomljpmlm 瓶|=nmmnmmlmmmommm
瓶安=mmmmmmommmkmmm 瓶车=mommmmlmmkmnmn 瓷=mmmmmlommmmmmm 瓷砖=mmmmmlommmmmmm 生=mklnlmqkmlpokl 生了=lmmmmnqlmmlmlm
生间=mnmomllmmmmmnm 用=mnmlnnmnknokll 用|=llmmnmnommmmmn 用了=mmmmlmmmmmommm 甩=mmmmlmmmmolmnl 甩不=mmmmmmlmmommmm
田=mmmmmmkmnmmolm 电=jqmjllnpkvjlkl 电|=lnllllknlsmlnk 电了=mllmmlllmqmmnm 电人=mmmmmmmmmommml 电倒=mmmmmmlmmommmm
电到=mmmmmmlmmpmmmm 电动=mommmlmlmlmomm 电工=mmmmmmlmmommmm 电打=mmmmmmommmmmmm 电机=mmmommmmmmmmlm 电梯=nlmnlnnsmjlmkk
电池=lomlmmommlmmmm 电瓶=pomlmmlmmjmmmn 电着=mlmmmmlmmpmmmm 电线=lnmlnpnmmimlnn 电话=kmpmonjmnjnmln 电还=mmmnmlmmmjmmmp
电锯=mmmmmmpmmlmmmm 男=rlmlomlknmmlll 男孩=lmmmmmllommmnm 男的=rlllnnmlnmlmlm 畏=mmmmmmmmmmommm 留=mmmmmmlmnmomlm
疙=lmmmmmommlmmmm 疙瘩=lmmmmmommlmmmm 疯=mmmmmommnmmmlm 疼=lllonkmmmmmnol 疼|=mlmnmllmmnnomm 疼得=llmmnlommmllnm
病了=mmmmommmmmmmlm 症=lmmmnmlnommmlm 瘩=lmmmmmommlmmmm 白=knmoklmmnnnlko 白气=mommmmmmmmmmlm 白沫=mmmmmllmmmmmmo
白雾=mlmommlmmmmmmm 百=lmnmnllmlmolmm 百了=mmmmommmmmlmmm 百草=mmmmmmlmmmommm 的=nmnmolljnmmlln 的|=mnloklnnnllknm
的一=mlmmlkmllolnnn 的不=mmmmnmnmmkmmmm 的两=mmmmmlmmommmml 的了=mmmmmnjmmmmmom 的人=mlnmopmlllllkm 的几=lmmmmolmmmnmll
的卡=mmmmpmmmmmmmjm 的压=mmmmmmlmmmmkpm 的味=momlmmmmmlnmmm 的嘴=ommmmmlmmmmmmm 的土=mmmmmmmmmmmmom 的在=olmmmlnlmmlmnm
的头=mmmmllnmmmmmom 的娃=mmmmlmommnmlmm 的小=lmmmlmonnmlnkn 的师=mmmljnommnmmnm 的往=nmmmmnmmmmomll 的手=lmmmlnqlmllmmm
的打=mmmmmnjmmmmnnm 的掉=mmmmmommmmmmkn 的是=mmmlmmommmmmml 的水=llmlmonmmnnmjn 的线=mmmmmmlmmommmm 的绳=mmmmomlmmmmlmm
的缝=mmmmmllmmmmmom 的老=knmmllnnmmlnmm 的胳=mmmmmmllmmmmom 的脚=mmmmmmmmlmmomm 的腿=lmmmmmolmmmnmm 的药=mmmmmmmmmmommm
的被=lnmmmmnmmmmmnk 的话=lmmmmmmmmmommm 的车=mmmmmlkmlmnqml 的邻=mmmmmolmmmmmmm 皮=mmmlklrmmnmmln 皮带=ommmmmlmmmmmmm
皮都=mmmmmmommmmmmm 盆=nlmplmlmmlnmmm 盆|=mmmnmnmmmmnmkm 盆砸=mmmmmmpmmmmmkm 盆里=ommmmmlmmmmmmm 监=nmlmmmmmomlmml
监控=nmmmmlmmomlmml 盔=nmmmmmlmmmmolm 盖了=mmmmmonmmmmmlm 盖子=mmmmmmmmmmmmmo 盖没=mmmmmmmmmmmnol 盖的=mmmmmmlmmmmmlo
盗网=mmmmmolmmmmmml 盘上=mmmmmmomlmmmmm 直=mllonlnmlnnmml 直响=mmmmmlmmmmmmom 直在=kmmmmnnomlmmmm 直挺=lmmmmmommmmmmm
直掉=mmmmmolmmmmmmm 直接=mmmmmmmmmommml 相=ommmmllmmmmnmm 看=lplkmmnmnlloml 看|=mmmnolmmmmlmnm 看不=lpmlmmmmkmlnom
看东=mmmmmmommmmmmm 看到=mnmmlokmomomkk 看台=mmmmmmmmmmmmom 看着=ommlmllmlnnmmn 看见=mmmmmlpmnmkmln 真=mmmlnnmmllpmll
眼=mnlolltlllkmkk 眼|=momlmmnmmmmmmm 眼前=mlmnmmommmmmmm 眼睛=lmmmnlqmmmlnll 眼里=mmmmmmpmmmmmmk 着=lplnoklnllmnlm
着|=lmlmlnnlolnnnm 着一=klnmpolllmnmlm 着不=lmmommmmmmlmnl 着东=mmmmmmmmmmmmom 着个=klmlnkmllmonno 着了=lrmnllmlnlnlll
着人=lnlmqmmmmmlojm 着出=ommmmmlmmmlmmm 着呢=mmmonlkmmmlnon 着喊=mmmlmmommlmmmm 着地=lmmmmmmmmmmonm 着墙=mmmmmnommmmmlm
着就=mnmmmmommmmmlm 着我=mlmmlmomnmmmlm 着手=mmnmmllomnmmlm 着树=mmmmmmnmmmmlmo 着没=mlmmmommlnlmll 着煤=mmmlmmmmmmommm
着电=mmnmmnlmmkmmmo 着的=mmmnmlkmmmmnmm 着线=mmmmmmlmmpmlmm 着绳=mmmmkmmmmmnmnn 着胸=mmmmmmommmmnlm 着脖=mmmmmmonmmmmkm
着要=nmmmmlmmmmmmom 着起=mommmmmmmmmmmm 着身=ommmommmmmmmjm 着车=mmmomolmmmmlkm 睁=mnmommnmmmlmml 睛=lmmmnlqmmmlnll
睡=lmlqmmnlllnmml 睡了=mlmommnmlmmmmm 睡着=nmmnmlkmmmommm 瞳=mlmlmmommmmmmm 知=kmmllnnmnmlmnm 知觉=mlmmmmommmnmmm
知道=lmmmmmmmnmlmom 石=lmmmlolmmllkqn 石头=mmmmmolmmlmlom 码=mlrmmllmlmnmmm 码|=mmpmmmlmmmlmmm 砍=pmmmmmlmmmmmmm
砍人=ommmmmlmmmmmmm 砖=pkmlllmmmmmlql 砖一=mmmmmkmmmmmmpm 砖头=ommmlnlmmmmmmm 砰=mommmmmmmlmmmm 砰一=mommmmmmmlmmmm
破=mlmnmlpmnnlmlk 破了=mlmollnmmnmmmm 砸=sklnmnpmllmjkj 砸|=ommmmllmmmmmnl 砸中=lmmmolommmmmkm 砸了=lmmonnplmmmmjl
砸人=ommmmokmmmmmkm 砸到=lmmmlnrmmmmmkm 砸在=mmmmmlommmmlmm 砸玻=mmmmmmkmmmmmom 砸着=mmmmmmommmmmlm 砸车=nmmmmoimmmmlpm
砸门=kmmmmmmommmmnm 硬=mlmlnnomlolllm 硬了=mmmmmmmmmommmm 碎=mmmmmnlmmmmoml 碗=lmmmmmkmmmomnm 碰=klmmlkmmmslokl
碰|=mmnmmmommmmmmm 碰了=mmmmmmjmmnmomm 碰倒=mmmmmmommmmmmm 碰到=mmmmmmlmmommmm 磕=mmmmmmmmmmlomm 示=lmmnmmlonmmmmm
礼=lmmlmmommmmmmm 祸=lmnmmllmmmmqlm 祸|=lmmmmmlmmmmomm 祸了=mmmmmmlmmmmpmm 离=mnmmmmkmmmnmmm 种=mlmpmnkmmmmmmm
积=mmmlmpmmmpmlll 积水=mmmmmolmmpmlll 税=lmommmmmmmlmmm 税|=lmommmmmmmlmmm 空=jllmoolonloknk 空|=mmmmonlmmmmmlm
空下=mmmmpnmmmmmmjm 空的=kmmmlllnpmmmpl 穿=klmnmjompmmlmn 突=lnmmmnonmmmmlm 突然=lmmmmnonmmmmlm 窖=mlmomllmmllmpl
窖里=mmmnmmmmmmmmol 窗=lokornikkkokom 窗|=olmmlmlmmmmmnm 窗口=mommnmmmmmmmlm 窗台=mmmlnnmmlmmmlo 窗外=ommmmnmmmmmmmm
窗帘=mommmmmmmmmmmm 窗户=nnlmpkmmmlmmll 窗框=lmmmollmmmmmnm 窗都=lmmommlmmmnmmm 窜=mpmmmmlmmmmmmm 窟=mmmmmmmmlmmmlo
窟窿=mmmmmmmmlmmmlo 窿=mmmmmmmmlmmmlo 窿里=mmmmmmlmmmmmlo 站=mjlnrokmnnnkkm 站|=llmlmonmnllmlm 站不=nlmplnnmlmlmlm
站到=mmmmomlmmmmmmm 站台=mmmmmmlmmmmolm 站在=mmmmomkmlnomlm 站着=llmlnjmmlmqmmn 笑=mmmmnmnmmmomll 笑|=mmmmnmnmmmomll
笔=lmpmmmmmlmlmmm 第=mmnmlnnmmmolkl 第三=lmnllmommmnmll 等=mlommnomllnllm 等着=ommmmlnmmmlmmm 筋=lmmmlnpmmmmmlm
筷=mmmmmmommmmmmm 筷子=mmmmmmommmmmmm 算=llmmnlnmmmommm 算了=mmmmnlmmmmommm 管=lkltookmllmlmk 管|=mmmmnlmolnlmlm
管子=lmmqnlkmmlmlpl 管爆=mlmmmolmmmmmlo 箱=kmlnkolmmrmknk 箱|=nmmnmnmmmlmknm 箱里=lnmmmlpmmlmmnl 篮=lmmmolnmnmmmml
篮一=mmmmolkmmmmmnm 粘=lmmmmmomlpmmlm 粘在=mmmmmmommmmmmm 粪=mmmomllmmlmmmp 粪池=mmmnmmnmmmmmnk 精=mmmmmmomnmlmmm
糊=mnmnlmolmklnnm 糊味=momlmmmmmmmmmm 糖=omlmlmomlmllnm 糖|=ommmmmmmlmmmmm 系=mmmmmllmomnmlm 紧=mnnmmonmkmkmnl
紫=nlmlmkmmlmomom 紫|=mmmmmlmmmmomnm 紫了=mmmlmmlmmmmmom 累=lmmmlmmmmmommm 累了=lmmmmmmmmmommm 红=ltlokkmllkmmmm
红|=mnmolmmmmmllnm 红了=mpmlmmmmmmmmll 红漆=olmmmmmmmmlmmm 红的=lnmmmmommmolll 约=ommmmmnmmmmmlm 纸=lommllommmomll
纽=mmmmmmommmmmmm 纽扣=mmmmmmommmmmmm 线=lmmkmljllzmkll 线了=mmmmmmmmmomllm 线在=mlmmmmmmmommmm 线垂=mmmmmmmmmomlmm
线头=mmmmmmmmmommmm 线掉=mmmmmmlmmpmmmm 线断=mlmmmmlmmpmmmm 线杆=mmmmommmmjmlno 组=mmmmmolmmmmmml 经=lnnmmmkmlnnlmm
经吃=mmmmmmlmmmommm 经没=mmmmmmommmmmml 经着=mommmmmmmmmllm 绑=olnmlnmmmmmmlm 结=mmmnmmlmmmommm 结束=mmmmmmlmmmommm
绕=plmmmlmmmmmmmm 给=nlslpjmmjlolnl 给他=mmommmmmmmmlmm 给我=mmkmolonmmnllm 绝=mmmmmmlmmmommm 绞=lmmmmmrlmmmmlm
绳=nllloqjmlmnlmo 绳|=nmmmlolmmmomlm 绳子=mmllkplmlmmmno 绳断=mmmmoklmmmmlom 维=lmnmmmmpmlmmnl 维保=lmmmmmlomlmmom
绿=lmmnmlnmmmmolm 缝=lnmllmkmmlplon 缝往=mmmmmllmmmmmmo 缝里=lnmomlmlmmmmnl 缠=llmmkonmmmmmnm 缸=mmmmmmmmmpnlkm
缸里=mmmmmmlmmommko 罐=momnmmlmmmmoll 罐车=mmmmmmmmmmmomm 网=nmnmmomlmlmmkn 网|=lmmmmpmmmmmmlm 置=mmmmmmlmommmmm
羊=mmmmmlqmmmmmnl 羊水=mmmmmmpmmmmmml 羊角=mmmmmlommmmmmm 群=llolnmmmnlnlml 翻=nlmkmkpmlmlpnm 翻|=mmmmmommmmmmlm
翻下=mmmmmmpmmmmlmm 翻了=llmlklnmmmlppn 翻出=lmmmpmmmmmmmmm 翻墙=ommmmlmmmmmmmm 翻过=mmmmollmmmolmm 老=mlnnnlnlnlkoml
老二=mmmmmmmmmmmmlo 老人=lnmllolollknol 老伴=mmnnmlnmmmomlk 老公=olmmnmomlnkmkm 老太=olmmmmmlmmlnlm 老头=nmmknlmmmmnmmn
老婆=lmmnmkolmmommm 老汉=mmmmmmkmmmmmom 老鼠=mmmommmmmmlmmm 考=mmmmomlmmmmmlm 耍=ommmmlllnnmmmm 耳=qmmmmlmmlmlmll
耳光=ommmmmlmmmmmmm 耳朵=lmmmmlommmlmmm 耳环=pmmmmmlmmmmlmm 耷=mmmmollmmnmlnm 耷拉=mmmmollmmnmlnm 联=mmmmmmlmommmlm
联系=mmmmmmlmommmlm 肉=mnmmmlqlmlmllm 肚=mlmlmmsmlmlmlm 肚子=mlmlmmrmlllmlm 股=lonnmmmlmmllmm 股味=mlmommmmmmmmmm
肩=lmmmmmommnmmln 肩膀=lmmmmmommmmmln 肿=mmmlmmnmmmlmol 肿了=nmmmmmlmmmmmom 背=mkllnmpmmlmmln 背|=mmmmmmkmmmmmom
背上=llmmmmpmmmmmln 背不=mmmmmommmmmmml 胡=mmlmlmpmlnmmmm 胡话=mmmmlmpmlnmmmm 胳=lmmmmmomlnmmnm 胳膊=lmmmmmomlnmmnm
胶=mnmkmmnmmmomlm 胶带=lmmmmmmmmmommm 胸口=lmmlmlpmmnnmmm 能=lmpmknomlkmmol 脉=lmmmmlommmommm 脉|=lmmmmmpmmlmmmm
脐=mmmmmmommmmmlm 脐带=mmmmmmommmmmlm 脑=mlmmmlpmnllmlk 脑勺=mmmmmmommmlnmm 脖=nlllkmomllomnn 脖子=nlllkmomllomnn
脚=mnllnnommllmnl 脚下=mmmmlllmmmmmqm 脚在=mmmmkmnmmmnnnl 脚手=lmmmnnlmmmmmom 脚脖=mmmmmomlmmmmlm 脱=nlmmmnmmmlnmmk
脱了=mmmmnnlmmmomll 脸=nklomkumklkllo 脸上=olmmmmmmmmmmmm 脸发=mmmmmmommmmlmm 脸白=mmmmmmkmmmmmmo 脸红=mmmpmmkmmmmmmm
脸都=mmmlmmlmmmnmpm 腕=lmmmmnnmmmpmmm 腕上=mmmmmmkmmmommm 腕了=mmmmmmpmmmkmmm 腰=nllmoklnljnmnn 腰|=nmlmmlmmmmmlmo
腰了=mmmmmlmmmmomnm 腾=mmmmmlomlmlmnm 腾|=mmmmmmlmlmmmmp 腿=jklmlmrmkklqpm 腿|=mlmmmmnlmlloln 腿了=lmmmmmlmmmmplm
腿在=mmmmmllmmmnmon 腿脚=mommmllnmmmmln 腿软=mmmmkmmmmmnmnm 膊=lmmmmmomlnmmnm 膊|=mmmmmmnmmmnmkm 臂=lmmmmnplmnnklm
自=jlnlmnkkqmplol 自动=lmmmmmmlmnmmpm 自己=jlmmnmmmomomml 自杀=lmmmmmlmmmpmmm 自闭=mmmmmmmmommmmm 臭=mkmtmlmllmlmll
臭|=mlmpmmlmmmmmmm 臭味=mmmmmmommmmmmm 舌=mmmmmmommmmmmm 舌头=mmmmmmommmmmmm 舔=mmmmmmlmmommmm 船=mmmmmnkmllllmr
色=mnmnllpmmmmlkl 花=jkmmmmpmlpnmmm 花|=mjmnmmnmmpmmkm 花板=mnmmnmjmmmmmon 草=kqmmmlommlomlm 草坪=lommlmommmlmmm
草枯=mmmmmmlmmmommm 荡=lmmmolmmmmmlln 药=kkmklkrmnlslll 药|=lmmmmmnmmmomlm 药在=mmmmmmkmmmnmom 药当=mmmmmmommmkmmm
药我=mmmmmmlmmmommm 药片=mmmmmmommmmmlm 药瓶=mmmmmmmmmmommm 菌=mmmmmmommmmmmm 菌子=mmmmmmommmmmmm 菜=mmlokmnmollnlm
营=mmmmmmlmommlmn 落=llmlljkmnollos 落水=lmmmmkkmmmmmls 蒙=onmlmmmmmmmmmm 蒸=mmmmmmommmmmlm 蒸汽=mmmlmmommmmmlm
蓝=lmmmmmnmnommmm 蚊=mommmmlmmmmmmm 蛇=llmnmnommmmmkm 蛇咬=mmmmmmommmmmmm 蛋=mmmommmmmmmmlm 蜂=llmmmmommmmmmm
蜇=mmmmmlommmmmmm 蜡=mpmmmmmmlmmmlm 蜡烛=mpmmmmmmlmmmmm 血=rjmmlkvllkmnkk 血|=nmmlmmolllloml 血了=qmmmmllmmmllmm
血还=olmmmmmmmmmmmm 行=jmpmlnommlmmml 行|=lmnmmolmlmnnll 行了=lnmmmmpmlmlmmm 行门=mmommmmmmmmmmm 街=mmmmmnlmmmlomm
衣=pmlknmilnmmmoo 衣服=nllmmmomnllmmm 衣机=mmmmmmlmlommol 衣的=mmmmmmlmmmmmmo 表=nmmpmokmnlkmll 袋=mlmmmlnmnlnmkn
袋|=lmmmmmpmmmmmkm 袖=mmmmmmmmmmlmom 袖子=lmmmmmmmmmmmom 被=rmrkkmjljnjoml 被人=qmmmmlmkplmllm 被关=nmmmmmlommmmlm
被冲=lmmmmommmmmkmp 被卷=mmmmmnommmmllm 被压=lmmmmmmmmmmomm 被吸=mmmmmplmmmmmml 被困=lmmmmllnmmmmsi 被子=kpmlpknmmmmmll
被我=ommmmmkmmmnmmm 被打=mmmmmmlmmpmmmm 被撞=lmmmmmlmmmmpmm 被水=lmmmmommmlmlno 被电=llnmmmmmmomnlm 被车=lmmmmmlmmnmolm
被风=llmmlommmmmmnn 被骗=mmpmnmlmlmmmmm 裂=nlmmmpjmmllmoo 裂了=mmmmmlkmmmmmno 裂开=mmmmmommmmmmlm 裂缝=mmmmmommmmmmlm
装=mknonmlmlplmll 裙=nlmmlmmmnmomlm 裤=ommmmmnmmmlmmm 裤子=ommmmmnmmmlnlm 西=onmmmolmlmlnkl 西|=nlnmmojmmnmmml
西砸=mmmmmlpmmmmmlm 要=pkrlpokjkmqjni 要下=mmmommmmmnmmll 要倒=llmmlqkmmlmmom 要出=nmmmlmpmlmlmlm 要往=lmmmolmmmmmmmm
要掉=mlmmmnmmmmmmom 要杀=ommmmlmmmmmmmm 要死=lmmlnommlmomkm 要烧=ommmmmlmmmmmmm 要生=mmmmmmpmmmlmmm 要自=lmmmmmmmmmommm
要走=lmnmmmmmlmommm 要跳=lmmmqllmmmmmll 见=ommklmkmqknmln 见|=lnllnnilmmpoln 见人=mmmmmonmmmmmll 见有=lmmmmolmmmmmmm
见的=lmmmommmmmmmlm 见血=pmmmmmlmmmmlmm 观=mmmmmmnmmonllm 觉=lmmonmnmllnmlm 觉|=mmmmnnnmmmnmkm 角=nmmmnjomlmmlnn
角风=mmmmmlommmmmmm 触=lkmmlkmmlvlmll 触电=mmmmmmlmmpmmmm 言=mmmmmllmmmommm 警=pnoolminlllmml 警|=rmllmllmmmmmlm
警器=lmmpmmlmmmmmmm 警察=plnmmmlmmmmmmm 警铃=mmmmmmmommmmmm 认=nlmmmlmmpmlmlm 认得=mmmmmmlmommmmm 认识=ommmlmlmmmmmmm
让=lmsmmmjlkonlml 让人=monmmmmmmmmlmm 让我=mmommmnmmmnlll 让电=lmlmmmommnmmmm 让走=nmmmmommmmmmlm 议=lmommmmmmmmmmm
记=lmmmmmlmpmnmmm 讲=kmolmomnlmlnml 讲没=mmmmmmmmmmlmom 讲话=mmmmmmlmmmmomm 证=lmqmmmlmmmlmmm 证码=mmpmmmmmmmmmmm
试=ommmnmlmmmlmmm 话=jlnmnmqmmkmoll 话|=mlnmmlllnmmomn 话不=mmlmmmmmmmomlm 话了=lmmnmolmmmlmmm 话关=mmlmmmlmmmommm
话叫=mmmmmolmmmmmmm 话说=molmmmknlmmnnm 误=mmmmmmpmlmlmmm 说=nkqnmlkoolrljh 说|=lnlmmnmmomnmlm 说不=llmllpmlmmnmmm
说今=pmmmmmlmlmlmmm 说再=mmmmomlmlmnmmm 说在=nmmmmmmmomlmmm 说头=mmmommlmmmmmnm 说孩=lmmmmmpmlmmmmm 说带=ommmmmmmlmmmmm
说快=lmmmmmmmmmmmom 说我=lmomkmlmnmnmmm 说是=lmonmommlmlmmm 说水=lmmmmplmmommml 说胡=mmmmlmpmlnmmmm 说要=qmllnlmllmnmlm
说话=mllmmlommmknnl 请=lmlnlnlmmmnmom 谁=kllnmmnmnmnlmm 谁会=mmmlmlmmmmmmno 谁在=mmmmlolnlmnmlm 谁家=lmmmmlomnmmmmm
谁有=llmmokommmlnmn 谁看=lmmmmmkmommmml 调=ommpnlmllmmkll 调架=nmmmomnmmmmmjm 谢=lmmmmmmmmmommm 谢谢=lmmmmmmmmmommm
豆=mmmlmmpmnmmlll 豆|=mmmlmmmmommmmm 负=mmmmnllmmmlmlp 账=mmpmmmlmmmlmmm 账|=lmommmmmmmmmmm 货=kmmnnkknlolqml
货架=mmmmmlmmmmmmom 货梯=mmmmmmmommmmlm 货车=lmmnmmlmmnmokm 贴=nlnlommmmmmmlm 贷=lmommmmmlmnmmm 费=mmpmmnlmmmlmlm
费|=mmommmmmmmmmmm 贼=rlmmlllmmmmmlm 走=ommlmmimtlolkl 走|=olnnmnlnlmnnkk 走了=klnllmjmolplmp 走失=lmmmmmmmommmmm
走廊=mommmmlmmmmmmm 走散=mmmmmmmmomlmmm 走的=lmmmmmlmomlmmn 走着=mmmmlonmlmlmol 走路=lmmmmmommmmmmm 赵=mmmmmmpmmkmmmm
赶=mollmmnmnmlllm 起=nqmmkkmllkonmn 起不=mmmmmlommmlnml 起来=onmnlmnmlljlmn 越=monnojlnllkmom 越大=mommnllmmmmmmn
越来=mnmlmknnmmmmmn 趴=njmonkpmlpkmll 趴在=mmmmnlommnlmnk 趴着=olmnllmmlmmmlo 跌=nmmmmlommmmmnk 跑=pnlokmklnkmonl
跑|=mommlokmmmlnlm 跑了=llmnmllmomlolm 跑出=mmmmmmlmmmolnm 跟=nlpjnjnpnkmmkm 跟一=mmnmmmmommmmkm 跟上=nmmmmmmmmmmmlo
跟人=lmommmmmlmmmmm 跟到=ommmmmlmlmmmmm 跟着=mmnmnllmnmlmol 跨=lmmmpmmmmmnmlm 跪=nmmmlmmmmmnmkm 路=nmmnknjlpmmpll
路|=nmmlmnlmnmmnkm 路上=mmnmmokmlnmmlm 路了=mmmmmllmmmomol 路口=nmmmmmkmmmmpml 路被=mmmmmmmmmlmomm 路边=lmnnmlpmlmllll
跳=illktkonmnmliq 跳|=mlmkqmmnmmlmml 跳一=mnmmmmkmmommmm 跳下=lmmmnlqmmmlmlm 跳了=lmmmolnmmnmmml 跳楼=lmmmpmlmmmnmlm
跳河=mmmmlmmmmmpmmm 踏=lmmmmommlmmlnn 踏了=lmmmmnmmmmmlol 踢=pmlmmllmmmnmnm 踢|=ommmmmlmmmmmnm 踩=omllomkmmolmml
踩|=ommmmmlmmmmlmm 踪=nmmmmmlmomlmmm 踹=qmmmmlmmmmnmlm 蹭=lmmmmmkmmmmqmm 蹲=immnompmlmmmlm 蹲下=lmmmmmommmmmmm
蹲在=mmmommkmmnmmmm 蹲着=kmmmnmnmmmmmmm 身=ojmlkkrlnomnmj 身|=lmmmmmommmmmmm 身上=nkmmlmolmmpnll 身子=ommmmlomlomlmk
躲=mnmllnjmlomnol 躲雨=mmmmmmlmmommmm 躺=kllmlkqmlpnpjl 躺在=lmmnmmomlmmnmm 车=nnlkklkjnijzmm 车|=nlmlllnmmllnmo
车上=mnmmllnmnmlkol 车下=mmmmmmmmmmmolm 车位=pmmmmmmmmmmlmm 车侧=mmmmmmmmmmmolm 车冲=lmmmmllmmmmqml 车压=mmmmmmnmmmmokm
车司=pmmmmmmmmmmkmm 车在=mommmnnmmlmmkn 车堵=mmmmmmommmmlnm 车子=mmmmlmlmmmmomm 车带=lmmmmmkmmmmpmm 车库=mlmomkmmmmmkon
车底=mommmmmmmmmlnm 车把=llmmmmmmmmmoln 车掉=mmmmmplmmmmpkk 车棚=nnmmmlmmmmmlom 车没=mmmmmokmmmmnnk 车漂=mmmmmmmmmmmlmo
车的=mmmlnnlmmmmnol 车窗=lmmlmommmmolkm 车站=mmmmmmmmommmmm 车翻=lmmmmmlmmmmpnl 车被=nmmmmmmmmmmmlo 车还=nlmmmommnmmlkm
车道=mmmmmmlmmmmomm 车里=lkmmmmmmmnnlql 车门=mmmmmmmmlmmnom 车顶=mmmmlmnmmomnkm 轧=lmmmmmlmmmnplm 轨=llmmlmlmmmqnlm
轨上=mmmmmmmmmmonlm 转=jmwljkklnlknqm 转|=mnollmnmlmlnmm 转不=mmmmmlmmmmmmol 转账=lmommmmmmmmmmm 轮=llllljloklltnn
轮子=lmmmmmnmmmmomm 轮椅=lmmmmlnommmnmm 轮车=mmmmmmmmmmmknn 软=llnqklmmmlnmkn 轰=mmmmmmlllmmmno 轰轰=mmmmmlmmlmmmmo
轻=nmmnmllmmmommm 轿=lmmmmmkpmmmnll 轿厢=mmmmmmmpmmmmlm 轿车=lmmmmmlmmmmonm 辆=mnmlmlmmmlloko 辆车=lmmmmnnmmmmmkn
辣=nmmommlmmmmmmm 边=lnlmmnnlomnmkk 边|=mmllnnjlnllmrm 边一=ommmmllmmmnlnl 边上=mmlomlmmnnkmmm 边冒=mkmlmmmmmommmm
边就=mmmmmmlmolmmml 边有=nmlmmlpmkmnmlm 边来=mmmmmommmmmmmk 边那=lmmlmmmommmlln 过=llnkopnllmlnkl 过去=jmnllmplmmlolo
过来=nlmnomlllmlmmm 过栏=mmmmmmlmmmommm 过马=mmmmmmlmmlmomm 近=lnmnklnmmnnmmm 还=mmmmkokknnkmpm 还勒=lmmmmommnmmmlm
还在=nmmmmnlkommnll 还是=lomlmlommmlmln 还有=knlmopmnkkmmln 还没=nmmmlnlmollnlm 这=ommmmmklolonmk 这个=nmmmkllmnnmmom
这边=mnmmmnmmlmmnmk 这里=nmmmommmnmkllm 进=rlmmjnmjklnnnm 进|=kmnmmmmmmmmmlo 进不=lnmlnlommmmmlm 进了=pmmmmmklmmnmnl
进人=pmmmmmmmmmmmlm 进去=klnolonnknllmn 进屋=mlmmmolmmlomln 进我=ommmmmlmmmmmml 进来=nmmmmllmmloomm 进水=lmmmmnkmmmlmno
进电=lnmmmmmkmmmmom 进贼=ommmmmmmmmmmlm 远=nmmmklkmlmnnmn 远|=mmmmlmlmmmnomm 连=mmmllnmmmkllqn 连人=mmmmllommmmlnn
连着=mmmmmnommlmlmm 迷=mllnmlomomllol 迷了=lmmmmmommmmmmm 迷糊=mlmnmmommmmmmm 迷路=lmmmmmlmommmol 追=nlnlnmkmmllonl
追尾=mmmmmmlmmmmomm 退=lmomnllmmmlmmo 送=nlllmlmnmnonll 送人=mmmmmmmmmmommm 逆=mmmmmmlmlmmpmm 透=lmmlmmqmmmlmnl
递=olnmmlmmmmlnlm 递柜=mlmmmmommmmmmm 通=jnnllnlmnnmnnm 道=kmmnkkmommnonm 道上=mmmmmlnomnmnjm 道了=mmmmmmlmlmmmol
道口=mmmnmlmmmlmool 道很=mmmlmmommmmmmm 遗=lmmmnmlmkmqmmm 遗书=mmmmommmlmnmmm 遛=lmmlmnnmommmlm 遛弯=mmmlmmomnmmmmm
那=mnnonkkllplnlm 那个=lpooolmllllllm 那么=mmmmmmlmmomlnm 那人=qmnnlmklmmlmlm 那儿=knmlmmpmmolmll 那块=mmmmmmlmmmmmom
那家=mmmllonmlmmmnl 那栋=mmmmnonmmmmmjm 那男=ommmmmmmmmmmmm 那边=nkmmnojlmnmmmp 那部=mmmmmmmommmmmm 那里=mmmmnmomnmmmkk
邻=nmlmmnmmlmomlm 邻居=nmlmmmmmlmomlm 部=mmmmmmlolmlmnm 都=lomqmlmmmnmmjl 都不=llmmmmqmmmnmlm 都出=nlmmmmmmmmmolm
都到=mmmmmolmmmlnln 都在=mmmmllnmommnlm 都快=mmmmmmmmmmmmlo 都抡=olmmmmlmmmmmmm 都没=nnmkllonnlllmm 都看=lmmmmmommmlmmn
都黑=mmmmmmkmnnlmom 酒=nlmmnoommllmkm 酒瓶=lmmmmommmmmmmm 酱=mmmmmmommmmmlm 醉=pmmmmmlmmmnmlm 醒=lnmomjomlnomlm
醒|=lnmnmllmmonmmm 醒了=nmmmmlommmmlmm 采=mmmmmmmmomlmlm 里=lnloiklqjnmlpn 里|=llmkkloononmpj 里一=komlmlnmmnomml
里下=mmmmomlmmmlmnm 里不=nmmmmmlmmnmmlo 里了=klllnjnmlnlnqp 里关=mlmmmmomlmmmmm 里写=mmmmlmmmmmommm 里厢=mmmmmommmmmmlm
里只=mmmmmmlmommmmm 里吐=mmmmmmkmmmmnmn 里头=lolmmnkqkmlmol 里好=lnmmlmlmmmmmpm 里屋=ommlmnlmmmmmmm 里开=mmmommkmmmnmlm
里我=mmmnmmlmmmlmom 里扑=mmmmmmommmmmmm 里有=mllmlkomkpmmon 里水=mmmmmnmmmmmmlo 里没=kmmmoolnllmmnk 里灌=mmmmmomlmmmmmn
里烧=mlmpmmlmmmmmmm 里的=llnnnlnmmmnmkm 里着=mpmmmmkmmmmmmm 里被=pmmmmmmkmmmmmm 里走=mmmmmmmmmnqmmj 里躺=mmmlmmommmmmmm
里还=mlmmmonmlmmnnk 里进=oomlmllnmmmmkm 里那=omnmllmjmmmmon 里钻=ommmmmmmmmmmlm 里面=knlnmmlplnmmml 重=mmmnmlnmmmmmom
野=lmmmmnmmlmlmmp 金=mmummmimlnmlll 金|=lmommmmmmmmmmm 针=nlllmmomomkmlm 针|=mmmmmmmmommmlm 针扎=ommmmmmmmmlmmm
钉=lmmmmmommmmmnm 钓=mmmmmllmnmmmmo 钓鱼=mmmmmmlmnmmmmo 钟=nnmmklnnolmlml 钟|=mnmmmmlommmmlm 钟了=mmmlmlnlnmmmom
钟头=omlmlmmnnmmmlm 钢=mmmmmlmnmllmol 钢筋=lmmmmnommmmmlm 钥=lllmmmmmnnnlol 钥匙=lllmmmmmnnnlol 钮=mmmommlmmmmmmm
钱=llwlokkmmlnkkk 钱|=nmpmmmlmmmmlll 钱就=kmmmmmmmnmnmmm 钻=onmlllmmllmnol 钻|=olmmmmmmmmmmmm 钻进=ommmkllmmmmmom
铁=nkllknillrnmon 铁口=lmmmmmmmmmmmlo 铁轨=mlmmmmmmmmpmmm 铁门=mmmmmmmmmommmm 铃=mmmmmmmpmmmmmm 铃没=mmmmmmlrmmmmkm
银=mlqmmmlmmmmmmm 银行=mmqmmmlmmmmmmm 铺=mmmmmlmmmmmmlo 链=plommmlmlmlmmm 链接=mmommmmmmmmmmm 销=pmmmlmmmmmmmlm
锁=pkmknkikjlpkzj 锁|=ollmmlomlmnllm 锁在=qlmmmmlmmmlmnm 锁死=lmmmmmlmmmmmpm 锁着=kmmlnmomnmmmml 锁车=mmmmmmlmmmmmom
锁里=mmmmmmmmmmmmom 锅=komnloomlmklnl 错=llnnmmpmomkmll 锤=mmmmlmmmmmmmom 键=mmmmmmmmmmmmom 锯=lmmmmmpmmlmmmm
镜=lmmmmnmmmmmolm 镯=omnmmmkmlmlmmm 长=lmmlmmmmmlmomm 门=ommljlkqnlmkol 门上=lommmmlnmnmmlm 门不=qlmmmlkolmmlmm
门了=omllmlmmmmnmmm 门倒=mmmmmmlmnmmmom 门去=pmmmmmmmmmmmmm 门反=nmmmnmolmmmmkm 门口=nlonlmlmnmmokk 门外=onnmmmlmmmlmmm
门夹=kmmmmmqnmlmlnm 门开=nlmmlljoonmmmn 门我=mmmmmmomlmlmmm 门打=kmmmnpmmmmlmjo 门把=jommmmlmmommom 门推=mmmmmmnmmmmmko
门没=mmmnmmnnmmmmjm 门窗=mlmmommmmmmmlm 门缝=lnmmmmkmlmpmko 门顶=ommmlmmmmmlmmn 闭=lmmmmmlnommmnm 闭症=mmmmmmlnomlmmm
问=mmmlmommomlmll 间=lommlliollnlpo 间|=nllmnmlolmmmom 间不=mmmmmmkmmmnmmo 闷=knmmmllolmlmql 闷|=mmmmmmlpmmmmmm
闸=lmmlmlmmlrmlnm 闸|=mmmmmmkmmqmmmm 闻=lnmqmmkmmmmmmm 闻得=mlmommmmmmlmmm 阀=mkmpmolmmmlmmm 阀门=mmmommmmmmmmmm
队=lmnmmmommnmlml 防=mpmmmnlllmllpl 防|=mmmmllmmmmmmom 防盗=mmmmnolmmmlmom 防车=mommmmmmmmmmlm 阳=momlokmmmmmlpk
阳台=nnmlmkmmlmnlql 阳底=mmmmmmommmmmkm 阿=jlmmlnnmnnmmmm 阿姨=llmnmnomlmmmmk 阿婆=nmnmmmkmlnmmmn 附=mmmmlmlmmmommm
院=pnnlmkkmplllnm 院|=mmmmmmommmnmmm 院里=ommmlmmmmmmmmm 除=mmmmmlommmmmmm 险=mmmmmnlmmmmomm 险|=mmmmmnmmmmmnkm
陷=mmmmmoklmmmkql 陷了=mmmmmmmmmmmmpl 陷进=mmmmmmlmmmmmol 隔=pnmmmmmmllnmkl 隔壁=onmmnmlmmmmllm 难=llmmnmommnomlm
雨=klmlnmkmmpmkon 雨棚=lmmmommmlmnmlm 雨的=mmmmmmlmmommmm 雪=llmmllpmnmmkpm 雪|=mmmmmmmmommmmm 雪地=mmmmmmommmmlmm
雷=lmmmmnmmmommml 雾|=mmmommlmnmlmmm 震=mmmmmolmmmmmmm 露=klmnlmnlmolmom 露着=mlmmmlmmmmmmol 青=nmmlmmpmlmmmln
青了=lmmmmmommmmmlm 静=mmlnmnlmlmomml 静|=mmmmmmnmmmomlm 静了=ommnmmjmmmmmnm 靠=mmmmmnolllmmnl 面=knkmmnlpjnlnnm
面|=mllmlomnmknmol 面两=kmmonllmmmmmln 面了=llmmolmmmmmmom 面人=mlmnmlmmmmmmon 面全=mommmlmmmmmmnm 面包=onmmmmlmmmlnml
面去=mmmmomlmmmlnlm 面哭=lmmmlmqmmmnmkl 面往=mmmmmomlmmmmmm 面有=lnnmknnnllllnm 面楼=mnmmmolmmmmmkm 面没=nmmmmlommmnmnk
面的=mlnmmlkmlmnmon 面车=mmmmmmlmmmmonm 面那=lmmnmomnmlnllm 面都=mmmmmlmmmmmmno 鞋=mlllomjnmmnokm 鞋|=lmmmmlmmlmmmno
鞋都=mmmmmmlmmmmomm 顶=lnkkqnimlmmono 顶上=nnmllllmlnoklo 顶了=mmmmmmnnlmlmlp 顶住=mmmmmmkmmmnmom 顶掉=mmmmmnkmmmmmom
顶水=mmmmlmmmmmnmol 顶的=mmmmommmmmmmll 顶着=nmlmmnmmmmmpkm 顶边=lmmmqlmmmmlmlm 项链=ommmmmmmmmmmmm 顾=mlmmmmmmlmpmmm
领=mmnmlmmmomllmm 额=mmommmmmmmlmlm 颠=mmmmmmmmomlmmm 颤=mmmmmkpmmmmmnm 风=jklnmpnlmmmmpl 风了=mmmmmkqmmmmmlm
风好=mmmmnmmmmmommm 风把=llmmmlmmmnmmpn 飘=lmmqnlmmmmmmlm 飘|=mlmommmmmmmmmm 飞=mnmmkonmlmlnlm 飞了=lmmmmnkmmmmomm
飞出=mmmmmmommmmmmm 食=llmmmnpmlmnmlm 餐=lnmnmlmmmmmomm 饭=mmlnmllmommmnl 馆=lonllnmmmmmmlm 馆|=mmmkmommmmmmmm
香=mommmmlmmmmmmm 马=kmmmlplmmlmpmm 马上=mmnnmpkmlmmmmm 马蜂=lmmmmmommmmmmm 马路=lmmmmnmmnmnolm 驾=mmlmmnnmmmlolm
骂=plmmmmmmlmomlm 验=llpmmmmmmmmmmm 验证=mmpmmmmmmmmmmm 骑=mlmlmnkmlmnplm 骑在=lmmmnnlmlmommm 骑车=lmmmmnommmlmlm
骗=llummllmllmmll 骗了=lmpmmmlmmlmmmm 骗子=lmpmmmlmmmmmmm 骨=mmmmmlqmmmmnll 骨头=lmmmmmommmmnlm 高=jnllqlllmolnkm
高|=mommnlkmlmmmmo 高压=mmmmmnnmmomllm 高头=mmmmnmkmmmlmom 高架=mmmmlmmmnmmomm 高空=lmmmnmommmmmlm 鱼=lmmmmlmmmolmkq
鱼塘=mmmmmmmmmnmmlo 鱼那=mmmmmmlmmmmmlo 麻=mmmklmonlummjk 麻|=lmmlmlommrlmmk 麻烦=mmmmmnknmlnmln 黄=kmmqmmlmnlllml
黑=krmjlkmppmjmnk 黑|=lmmmmmnoomlmll 黑了=lnmmmlkmpolmnm 黑的=lonmmmnnmlmmlm 鼓=llmmmmmmmmmmon 鼓的=mmmmmmlmmmmmmo
鼓起=lmmmmlnmmmmmom 鼓鼓=mmmmmmlmmmmmmo 鼠=mmmommmmmmlmmm 鼻=llmpmmnmlmlmmm 齐=mmmmmmmmmmomko 齐齐=mmmmmmmmmmomll
龙=mmmmmnnmnnmmmk
"""
