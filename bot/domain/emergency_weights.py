"""What each character, pair, triple and family of words speaks for danger (above 0) or against it, in twentieths.

Written by tests/domain/learn_wording.py from the labelled lines; not to be changed by hand.
"""

from __future__ import annotations

GLANCE_CONSTANT = -56
GLANCE_WEIGHTS = """
-30 哈哈 笑
-29 年 没电
-28 抽烟 换
-27 价
-25 听说 我的 月
-24 万一 啥 改 递
-23 得我 感 猫
-22 剧 吗 快递 户口 新 歌 火锅 玩 饭
-21 ,是 原 吓 差 水管 画 要是 贴 都快
-20 人家 吵 天天 有没 气灶 睡着 练 过了 门禁
-19 不着 乐 修 周 坏 天 太 婚 幸 新闻 球 电影 蚊子 血压 行不 被我 视 让人 证 防 鸟 ，
-18 作业 午 怕 挂了 早 昨 暖 暖气 期 梦 毛 没砸 烟头 都冒 锈 骂 鱼
-17 上火 不亮 二手 人抽 们那 供 原来 哪里 在阳 常 棋 法 看了 缺 虫 谢 车位 面没
-16 下雨 不要 业 人把 口的 唱歌 头发 好在 就好 差点 我车 找着 挪 晚上 横 爱 狗 电梯 电视 礼拜 票 等 红烧 考 补 装 说一 跑不 都要 院了 香 ？
-15 下水 了吗 人往 六十 卖 印 又在 哈 在都 块 幢 扔烟 挡 晚 正常 没事 漆 牌 理 社 种 第一 给她 能 被人 说了 镜
-14 上小 了吧 人冒 他俩 借 减 去年 味了 唱 在楼 在边 堵了 将 小说 就在 开锁 总 惊 手机 打工 把手 拿走 搬 查 栓 气得 没伤 滑梯 瓜 砸在 老家 节 药味 赛 趟 路边 针 门的 防员 雨 题 饿 ，想 ，物
-13 上看 了没 亏 他爸 以前 件 会叫 住着 候 区 厂 发火 发烧 叫了 听 哪 四五 城 外冒 多少 夹了 家孩 对着 干 心疼 打呼 扶 拼 排 提醒 搭 擦 是着 板车 楼下 楼的 段 气公 没理 没， 洗 灶打 灶火
-13 烟味 牙 的电 看着 秋 窝 红包 群里 课 费 赔 车被 迟 退了 都进 里倒 院 雪 音 领 风扇 麻将 ，喝 ，报 ，烟 ，看
-12 上漏 人在 人的 从五 伐 作 像着 儿童 养 刚才 前 占 合 后来 在会 在外 在装 大声 头老 妈说 实 密室 得 息 您 想起 我快 打折 打牌 敞 机不 梦见 楼不 气卡 没大 油烟 滴 漫出 烧纸 片里 现场 疫苗
-12 疯了 登 直接 睡 碎 碰见 秋千 箱门 绕 置 茶 菜 表 该 谣 责 车主 车库 那年 醒了 里没 长 限 ，万 ，哈 ，掉
-11 or 一刀 一按 上个 上大 上班 下棋 丢 两点 个事 买 了个 了救 事 人住 人帮 人生 会 假 充 光了 公共 公园 冒水 冬 几天 几点 出个 刮 包 匙 医保 十五 单位 占了 又 吃撑 吓我 呛了 味是 呼叫 哄
-11 喜 圾 堆 外地 夜里 天有 头就 套 女主 好没 子咬 家猫 容 小广 平安 弄 忘 想把 感应 戏 我带 打游 扔 找到 把他 抢到 担心 拉肚 撞歪 放心 救出 敞着 文 日 是不 是在 是漏 晒被 晕车 机掉 来水 正好
-11 民 沙发 流鼻 演 烧烤 烧肉 琴 申 电脑 的铁 的门 磨 示 禁 私 科 窗口 等了 算 绿 舞 荐 荡 药店 虚惊 西瓜 试 走不 跳舞 蹦 转发 辣 边围 还好 这 进不 道 那次 量 锦 门卡 鸡 鸽 ，医 ，原 ，没
-10 ,妈 17 fi t 一截 不， 丢人 两辆 个门 也太 了十 人看 们楼 会不 低 倒水 做 停电 冒了 净 凉快 出所 刷 加 匙锁 发掉 口红 可以 吹 呢 呼噜 回去 在好 在路 地漏 圾站 圾车 奶茶 子太 子问 学
-10 孩在 家小 家那 就开 屏 州 工， 帅 干活 当 快被 我说 找谁 收 收不 教 数学 斤 新的 时候 晾 更正 服了 材料 村里 松了 果 案 椒 楼中 楼有 榴 榴莲 次 残 母 气死 水, 水都 水， 沙 没听 洗了
-10 活动 派出 流到 涨了 游戏 滑板 漏水 炒菜 焊 班上 申请 画了 疫 登记 的是 盖就 盖板 砍一 碗 笑死 箱子 纸， 结婚 网 网线 罚 群了 老有 肯 能不 脏水 脸， 自来 花 莲 蚊 蛋糕 被子 被孩 见一 评
-10 谁把 象 跟他 跳闸 车一 车堵 车， 辆电 辣椒 达 进楼 逗 都被 里住 里的 钥 钥匙 错了 防火 雷 静电 鸭 鸽子 麦 麻了 龟 ，差 ，怕 ，起 ，麻
-9 ,喝 2栋 er ne ti 一到 一层 上写 不肯 个卖 中了 中药 主 九十 了下 了两 了半 了打 了药 云 从窗 以 伞 你 停水 公司 兴 出口 出生 刀， 刚在 别再 别慌 到脚 剁 剧里 加班 动车 助 半夜 压力
-9 去那 受不 叶 后院 启 命的 喊救 喷水 嗰 块板 坛 墙皮 墙裂 多了 奖了 她那 妈让 子倒 子喊 子是 孩往 宣 家 察抓 少钱 工资 干了 平 建 弯了 影里 往哪 感冒 慢 成 我电 我脚 我跟 战 手环 打麻 拉走
-9 拿了 拿到 捡到 接 推荐 推销 时间 易 星子 是 是泥 是隔 有只 木 来是 来还 杯 树 树歪 校服 框 楼上 楼平 歪了 死了 气炸 污 没转 泪 洁大 淋 满 滴水 灭了 烟花 烤 煎 熏得 熟 爆了 牌子 玩具 电费
-9 的水 的窗 盖 盲道 看是 着东 着我 着的 码忘 祝 租 积 积木 站起 经关 绕着 缺一 翻车 老了 老是 脸红 腌 膏 花坛 血水 证明 说个 说的 说说 谁有 足 路面 跳绳 踩着 身汗 车停 车胎 车过 转让 过 运
-9 还活 这电 进出 退 递到 通了 遇 道抽 都流 钟就 钱不 锅 错人 门铃 陪着 雨了 霉 预 饺 饺子 饼 馅 马桶 龙 龙头 ，拦 ，活 ，笑 ，谢 ，黑 ：
-8 ,别 16 1单 8栋 ? pl 一脚 三层 三点 上午 上周 上礼 下班 不够 丢的 久了 么 乌龟 乡 了会 了往 了条 了！ 了？ 亭 人一 人也 人敲 人用 人醒 什 什么 他自 传 住院 便 修鞋 停 偶 像触 元门
-8 关好 冒出 减肥 别人 券 前年 北 卡上 卷帘 卸 厅 压岁 去哪 又停 口气 口那 只猫 号 吃 咋 哈， 哪天 售 喊着 喝口 噔 器人 在不 在想 在还 场 坏了 垂下 垃 垃圾 墩 声控 夜 大碍 天在 天热 失灵 头顶
-8 好 子他 学了 安大 宣传 家娃 对不 小心 尬 就出 尴 尴尬 居家 岁钱 岗 崴 工作 工地 帘门 带娃 开会 开小 当年 得可 得着 悠 惨了 惯 慢点 懒 戏， 我住 我还 打卡 扫地 扶手 抽血 拆 掉， 控灯 撒尿
-8 放的 救上 救下 昨晚 月了 有哪 有空 有辆 杆子 材 来的 梯底 梯按 楼后 楼里 槽 民警 气费 水表 沙子 没味 没留 油了 泔 泔水 注意 游泳 滑得 满了 演练 烦 热死 熏 爸拿 特 献血 甲 电动 电工 电瓶 电话
-8 的假 皮掉 盲 真 真好 眼镜 着上 着呢 睡不 瞎 砖掉 砸了 礼 空， 窗台 章 笑了 筐 系 纸壳 给 给家 给老 续 缆 缝了 胖 脾 脾气 葱 蚁 螂 蟑 蟑螂 血糖 行 被偷 被救 被砸 要不 要命 要的 记 记住 讲
-8 识别 说他 说有 请人 谁拿 负责 赔了 赖 跌倒 跟老 辛 辛苦 过一 进电 迟早 造 那会 那条 都有 酸 里来 钱包 链子 键 门关 门岗 闹 队， 院里 险 陪 雨一 震 食堂 黑色 鼠 ，买 ，您 ，滑
-7 10 en 《 》 一下 一点 一级 一起 一跳 一身 一辈 三了 三块 三缺 上学 上扔 上的 上睡 下倒 下跳 不转 不进 个月 个视 个角 中午 举报 久 么电 买的 了一 了是 了根 了用 了辆 五十 五， 亲 人修 人工
-7 人怎 人救 人知 们单 会开 会被 体 供暖 保洁 倒是 候我 停气 健身 元的 充电 再没 刀的 到三 到了 到晚 到现 剪 劝下 匙断 千万 午， 南边 卡丢 卫生 压的 去拿 去玩 又去 又坏 口还 可 后山 后我 后面
-7 周末 啥， 回事 回来 园 在东 在医 在树 在消 在看 在走 地机 地铁 坐车 坛里 坡道 基金 填， 处理 备案 复 多 多岁 天早 天走 奥 妈一 娃哭 嫁 子们 子回 子烟 季 学游 安全 室里 家关 家墙 家水 宿 对面
-7 封 小区 尖叫 尿 居们 居住 屋头 年我 床垫 开窗 弟把 彩 往屋 得要 快了 怖 恐怖 想动 想找 我一 我两 我了 我又 我回 我就 我搬 我没 我给 房了 手的 打什 打的 扫 找个 把水 把车 抓住 抖音 报 抹 拖把
-7 招 拜 拳 据 控室 放 敷 断网 旧 映 是上 是也 是打 晕， 晚点 普 最近 有条 本 术 杀了 来修 来拿 来看 来说 架倒 架， 某 查了 格 梯扶 检 棵 楼外 楼层 楼门 止住 正对 死老 水压 水道 没发 浓，
-7 漆味 火的 灯不 灵 点 点还 烂 烧东 烧黑 熄 燃气 牛奶 狗不 献 瓶， 电口 痰 白粉 的护 的玻 盆 盯 直打 盹 看 眼泪 着人 碎玻 社区 福 窗关 筝 糊了 紧张 线都 经回 经把 经接 绕行 绝了 罐头 美 翘起
-7 股票 能把 能让 腰疼 膜 臭了 苗 蒸 藏 虫， 袜 被蚊 裂了 装个 裸 要着 规 解 让不 让他 谁 谁管 谁给 调 跑完 蹭 车占 车推 车要 返味 这一 这事 这天 这种 那天 那张 部门 都来 里听 里漂 金的 错
-7 门锁 闪了 问问 闹钟 队 防水 阿婆 非 靠 顿 驿 驿站 高兴 鼻血 ，丢 ，刮 ，太 ，师 ，幸 ，开 ，救 ，第 ，绕 ，跟 ，跳 ，踩 ，过
-6 , ,好 ,想 04 23 ay br ce de f ic if ok th 、 一栋 一样 一段 一看 一眼 一顿 七十 万别 三遍 上吃 上说 下楼 下火 下烧 下等 下那 下雪 不严 不打 不收 不漏 不热 两句 两块
-6 两根 两百 个口 个沙 个洞 个灯 个马 串 主人 也是 乡下 了也 了五 了先 了火 了这 事说 交的 交警 人吃 人多 人心 人推 人收 人真 人触 人， 今年 今朝 他一 他们 付， 们家 优 伤着 伸手 似的 偷了 傅来
-6 像我 儿在 儿就 元楼 先睡 免费 公把 公积 公里 关心 关门 具 养了 再来 冒充 准 几栋 出一 分 刚那 判 别不 别信 到有 刷脸 医 十块 危 危险 去女 去社 县 又堵 又把 双十 反了 发错 口修 台门 台阶 吃面
-6 吃饭 听就 味, 和好 咯噔 咱 哭, 哭了 哭的 唉 喷嚏 嘴上 器嗡 嚏 围栏 国外 图 在一 在修 在单 在清 在的 在群 场边 圾， 块钱 坪上 型 基 堆到 堵车 大厅 天停 天烧 头水 奖 奶家 好吃 好说 娃的 嫌
-6 子会 子学 子底 子断 子的 子睡 子考 子进 子锈 存 孙子 学会 孩玩 孩能 完了 客人 室逃 家店 家的 容易 宽带 寻思 导航 寿 少 尘 就两 就差 就打 就掉 居在 屎 崴了 差， 帮着 年有 庆 开车 弟在 弹弓
-6 当场 律 得一 得喘 快乐 怖片 想上 成水 我也 我二 我哭 我放 我问 户关 户往 户没 户的 房贷 房钱 房， 打印 扶起 把火 折 护理 抬 拍了 拖 拖车 拦不 拿， 挖了 换了 排到 排烟 接上 接走 接龙 摸黑 播
-6 擦窗 收一 放假 放到 放烟 旅 旗 日子 早晚 时 星 星期 春 昨天 是三 是什 是去 是外 是要 是说 是跳 晒太 智能 有事 有冇 有水 期了 本人 本子 杆 来吃 来有 杷 枇 枇杷 染 柜门 树叶 样的 梯那 椎 楼大
-6 横在 比赛 毕 毕业 毛毛 毛病 气人 水倒 水味 水声 水往 水泡 水的 污水 汽车 汽， 没拴 没法 没热 没过 泡沫 洗车 浇花 清仓 渗水 渣 湖里 滑滑 漂白 漏一 漏往 激 火大 火是 火机 火车 灯一 灯又 灯泡 炎
-6 炖 点多 热 热力 煎饼 照 熬 牵绳 狗没 玩得 理了 璃， 生气 用 用上 用吗 留个 的儿 的发 的号 的学 的树 的灯 的红 的车 的麻 皮一 直没 相亲 省 看电 看病 真大 着娃 着心 着跑 着都 睡了 砸墙 碰上
-6 社保 积金 稳 童 端 筋 算谁 管管 箱 箱都 篦 篦子 类 粉 粥 线露 结冰 缴 罐， 羊肉 羽 老化 老大 老金 耳机 耳背 肉 腐 腿脚 腿软 良 艺 苹 苹果 血的 衣绳 袜子 裁 装了 视里 让你 讲的 论 词 说人
-6 说肚 说这 说错 谁要 谁说 谱 账单 路中 路都 车刚 车卡 车拉 车挡 车进 边哭 边有 边的 过气 返 这家 这楼 这题 进来 迟到 逃脱 道叫 那 那段 都听 都成 里堆 里广 里放 里那 里飘 钱怎 铜 门前 问了 闻里
-6 防门 阶 阿拉 非说 面打 面， 顺 颜 饭都 马 高血 鸡， 鹉 鹦 鹦鹉 ，主 ，冲 ，冷 ，去 ，周 ，工 ，幼 ，抹 ，挂 ，教 ，自 ，装 ，走 ，轮 ，黄
-5 ,怕 ,没 ,真 ,笑 6 ad i ia ki r ry ta ut wh yo 【 】 一号 一堆 一手 一罐 一趟 一过 一问 三碗 上全 上初 上刷 上哪 上洗 不吃 不大 不牵 丑 专家 业写 业把 严 个儿 个开 个护
-5 个星 个跳 个部 临时 为啥 么分 习惯 了冒 了哈 了四 了找 了进 了都 了重 二号 井边 交押 交站 亭的 人偷 人到 人卡 人去 人坐 人头 人好 人干 人户 人给 人送 从后 他电 仗 以下 们村 价格 份 伏 休息
-5 伙， 会修 传单 似 住证 你这 供电 便宜 修了 借个 停暖 停着 停车 偷抓 儿家 儿的 全灭 共 关了 关系 其 再说 农村 冲了 净水 凉 几 出门 击 划了 刚接 刚有 刚看 别怕 别放 别转 到哪 到她 到底 到期
-5 到的 刷不 刷到 前几 前男 办， 动作 动门 匀 包没 区外 十了 十来 升 午觉 半个 半年 单 单独 占着 卡刷 印机 厅的 压锅 去世 去打 县城 又没 又涨 又被 反光 反诈 发现 发： 取个 变电 口本 吃啥 吃火
-5 吃药 吃鸡 各 合同 吊上 后发 后怕 后遗 吓着 吧 吱咯 吵得 吵死 周一 周六 咯吱 咱这 响一 哪些 啦！ 喊她 喝酒 喷泉 喷漆 嗡响 回我 园后 困死 围墙 国 国庆 在住 在唱 在工 在排 在是 在过 地砖 场舞
-5 场， 圾分 坐了 坨 堆在 堆满 堆着 塌房 墙根 墙那 墙都 墙面 墩子 壁小 声是 备 夏 外头 外省 天冷 天去 天塌 太快 太， 失眠 奇 奥特 她妈 好了 姨， 娃在 娃娃 婚了 子也 子住 子去 子找 子玩 子跑 子躲
-5 学题 学， 孩子 孩的 安检 官方 定 宜 宝妈 室门 家不 家了 家别 家呢 家在 家把 家灶 家老 家装 家要 家走 察叔 小了 小子 小点 就往 就怕 就是 就要 层白 居 展 岁数 峰 市鸡 带走 年被 幸好 床， 店买
-5 开发 开心 弄的 归谁 影响 往河 得头 得想 得比 心 心， 志愿 忘了 急得 怪 恢 恢复 恩 想报 想拿 慰 我亲 我吃 我喊 我当 我心 我脑 我舅 我那 我都 戒线 房价 手续 手都 才有 打不 打完 打球 打疫 打翻
-5 扔在 扛 批 技 把电 投 投诉 折， 抢不 报名 抽筋 担 拉下 拉门 拔出 拿下 拿药 指纹 挡了 挡着 换一 换电 掉了 排气 排骨 控器 提 提前 摆到 放了 救助 救急 救生 救， 教教 教育 断锁 是停 是发 是孩
-5 是有 晒 曼 最 有几 有吗 有白 朋 朋友 望 朵背 机没 权 杆歪 来了 来接 杨 板一 某地 柜 栋有 核桃 根 桃 梯下 棚的 棚里 楼1 楼4 歉 死 死我 毒， 毛了 毛球 毛衣 气热 气真 水漏 水费 池子 汪 没围
-5 没抢 没着 油 泡了 波 泰 洞 测 涨价 清明 湿 灯 炸鸡 点就 点血 点被 煤球 照片 熊 爬山 爬楼 爱了 爹妈 牌， 物 特曼 状 狼人 班 理床 生圈 生证 生说 电压 电宝 电钻 疑 疑人 疼了 疼死 疾人 瘾 的事
-5 的保 的妈 的心 的来 的消 的鱼 盒 盘 看完 看这 着急 着煤 着， 睛都 知识 石墩 矿 破 科普 秒 秸 程 稻 空地 笑得 笑的 等你 签字 管漏 粉味 粪 糕 紫， 纪 纱窗 线耷 给俺 统 绩 绳， 编 缝往 羽毛
-5 翘 老房 老花 聊 聊天 聚 股漂 股糊 胃 胶 能吃 能进 脚不 脚底 膏药 自家 臭豆 舍 舒 花了 花镜 苗， 药好 落我 螺 街， 衣柜 袋米 被拍 装电 要带 要晕 训 议室 讲机 证， 诉 诊 该怎 说出 说里 谁的
-5 谁负 谁还 谅 谈 谣言 豆腐 贵 费怎 赌 赔不 走楼 走错 赵 起床 跑得 跑路 跤 路上 跳， 蹦， 身的 车上 车来 车灯 转圈 转学 转悠 轻时 输 边下 过火 近 还是 还真 还笑 这两 这个 这叫 这要 进， 迪
-5 退休 送 逃 通过 通道 逮 道墙 道歉 遗症 遥 遥控 遭不 那位 那俩 那棵 都停 都发 都想 里味 里有 重， 针头 钓 钟， 铺 锁师 锁没 锅， 锦旗 长大 门卫 门在 门框 门， 问我 间有 闸了 防通 际 险了 险赔
-5 随 随便 隔 雨水 雪没 霉味 露出 靠谱 面条 顶漏 须 领了 颈椎 风机 风筝 饭的 饿得 馒 馒头 骗人 高层 高峰 高架 鬼 魂 ，也 ，你 ，冒 ，名 ，吵 ，唉 ，户 ，找 ，抬 ，晚 ，最 ，洗 ，派 ，熏 ，睡
-5 ，脏 ，花 ，落 ，被 ，警 ，靠
-4 ,吃 ,吓 ,味 ,师 00 03 09 7号 : K ag ep fo ke pp rk w wa y 。我 一件 一台 一听 一定 一年 一溜 一滩 一班 一着 一窝 一箱 一袋 上下 上交 上叫 上回 上女 上电 上门 下两
-4 下井 下午 下在 下看 不信 不准 不发 不响 不睡 不紧 不赔 世了 两天 两边 个位 个充 个坑 个婆 个字 个楼 个泡 个章 个陌 中介 中心 为 为了 久没 么时 么样 么过 义 之前 书， 买个 了七 了保 了可 了啊
-4 了插 了点 事儿 二 井盖 亡 交上 产证 人从 人口 人机 人杀 人来 人滑 人管 人让 人都 今日 介 从楼 仙 仨 们的 们都 伤， 伴在 位上 低血 住了 住进 余 供水 侬 保护 俩月 倒垃 借一 借用 偏 做不 停了
-4 傅电 儿, 充不 充燃 先开 免 入户 全部 公示 关上 关火 其实 冒冷 冒热 写不 写作 军 冠 冬天 冰了 冰， 冻得 减速 几时 凶手 分类 刚回 刚给 别传 别担 别的 到后 到路 到马 刹 刹住 剩饭 剪了 副 力大
-4 办了 加一 动室 动的 化的 区停 区都 千二 卡密 卷子 压药 压都 去 去吃 去听 去拍 去钓 参 又不 又开 又有 友来 友的 友， 反映 发传 发， 口坐 口大 口没 口被 句， 只， 叭 可不 台外 号在 号门 司来
-4 司的 吃的 吃， 吊顶 同一 同事 同意 名 吓醒 听同 听我 吼 命, 命这 咖 咖啡 咬到 咳嗽 响是 哑 哗 哪位 哪儿 哪有 哪栋 哭， 啊我 啡 喇叭 喝水 喝点 喷药 嗝 嗡 嗡嗡 嗽 噜 器不 器打 器没 噪 噪音
-4 回 囱 围挡 围起 固 土， 在七 在上 在厨 在同 在吗 在哪 在村 在滴 在等 在门 地 地垫 地库 地锁 场地 场那 场里 坐公 堵得 堵死 墙砸 墙边 声, 夏天 外孙 多亏 多肉 多钱 大学 天怎 天那 头子 头， 她爸
-4 好使 好的 好门 妈今 妈住 委会 娃从 娘家 婆说 子作 子和 子小 子拿 子放 子有 子气 子能 字 学家 守着 安亭 实了 宠 宠物 客车 家人 家住 家具 家放 家是 家有 家狗 家窗 家车 导 封了 小口 小狗 小猫
-4 小红 就叫 就有 就知 就过 尽快 屁 居帮 居民 屉 山了 工厂 工湖 己开 帖 带不 带孩 帮老 干净 干啥 平了 平台 年发 年那 床底 序 店关 店油 度 庭 建议 开得 开的 开过 开， 异 张 张， 彩虹 往上 律师
-4 得人 得很 得真 德 心里 忘带 快掉 怀 怎么 怕他 急救 急死 急着 想打 想给 感动 感谢 慕 懂 懂啊 成绩 我从 我会 我倒 我做 我媳 我玩 我窗 我跑 我身 我过 我这 戒 戚 房产 所 所以 手头 手工 手边 扑灭
-4 打开 打来 打水 打着 打错 打雷 打鼓 托车 扣子 执 扰大 找 承 把楼 抢修 报了 抬下 抹点 押金 抽到 抽屉 抽风 拌嘴 拍 拐角 拖走 招呼 挂失 按住 挡住 挪挪 挪车 捉 捡 换个 掉坑 掉得 掉水 排了 接了 控
-4 推上 搬家 搬来 搬走 摔了 摔伤 摔门 撒 撕了 攞 收衣 收费 收走 放一 放出 放柜 敢出 敲墙 整夜 新开 旅游 无人 旧书 旧家 早点 早起 早高 是1 是低 是假 是六 是小 是来 是电 是看 是老 是自 月没 有卖
-4 有啥 有多 有孩 有开 有推 有根 有股 服务 服都 期没 机卡 机打 机说 杆了 杆断 村的 条路 来不 来按 来给 架的 查过 树枝 案子 梅 梯一 棚， 楼2 楼3 楼充 楼对 楼水 楼电 楼长 歉了 步了 死个 残疾 气安
-4 气表 水发 水果 水汽 水箱 水退 汁 汉儿 汤 沟 没压 河道 泉 泡 泡坏 注 泰迪 泳， 泼水 洗一 洗头 洗着 活干 流浪 浆 浪狗 浪猫 涂了 淹没 清走 渗 渣子 湿了 湿， 满一 滩 漏雨 演得 火灾 火爆 火盆
-4 灯坏 灯管 灯都 灯， 灰 灾 炒 炸丸 点不 点关 烟囱 烟那 烦死 烧开 烫， 爬起 爷奶 爷的 爸出 爸手 爸打 爸把 爽 片子 牙， 狼 猜 猫卡 猫在 猫跑 王姨 玩了 玩手 环 班了 班里 璃碎 瓶车 瓷 甜 生上
-4 生活 用不 电箱 疾 病都 痒 瘦 白蚁 的书 的会 的数 的流 的线 的草 的话 盏 盐 盗门 盯着 直哭 直转 看孩 看新 看球 着去 着玩 着脸 睡午 码发 研 碰到 种菜 租出 租， 移 究 穿灰 站那 童滑 第 等着
-4 等老 筑 简 算不 管不 箱倒 箱里 系统 累 红绿 纸 纹 线杆 组 终 终于 经 绑着 绕一 给儿 给娃 绿灯 缘 缝， 羡 羡慕 老卡 老同 老说 考砸 聊了 职 聚餐 股臭 肥 胎 能拿 能给 能自 能走 脏 脚脖 脸了
-4 腊 腿上 腿抽 自提 舞， 般 艾 节， 花， 苑 英 药水 落在 落户 薯 蛋 蜂 街 补上 表井 表扬 表没 表的 表转 被两 被扣 被撞 被老 装死 裹 要五 要加 要报 要求 要用 要疯 要赶 要重 见老 角 角， 警了
-4 警察 警戒 认证 让进 论文 设 访 访客 话一 话的 话让 误报 说电 说老 谁出 调解 负 账的 货， 贴了 费涨 费领 走了 走到 跑步 跑， 跟我 蹭了 躺床 车打 车是 车棚 车都 转三 轮车 边一 过期 还不 还以
-4 还给 还让 还跟 这老 进去 追剧 送了 递被 速带 遇到 道几 道灯 道熏 道窗 道被 遮 那事 那只 那集 都上 都在 都得 酒店 里啪 里女 里灯 里老 里跟 量血 钢琴 锅底 锅起 锈断 错群 门口 闪 问过 问这 闸机
-4 阳光 阴 阴天 降温 面一 面挂 面楼 页面 顶不 预约 飞快 飞机 餐 骂人 骑手 骚 鱼， 鸭子 黄了 ！快 ，倒 ，停 ，全 ，切 ，刷 ，办 ，啥 ，回 ，小 ，尴 ，感 ，散 ，新 ，明 ，民 ，漏 ，烦 ，白 ，直
-4 ，空 ，管 ，给 ，虚 ，衣 ，连 ，醒 ，钢 ，问 ，高 ：某
-3 ,哈 ,哭 ,物 ,看 ,睡 ,给 ,被 ,贴 ,走 08 37 38 4S 5单 5号 8层 9号 F S店 V W as bu ee g nc op rd rr up xi ”， 一 一只 一回 一场 一宿 一摊 一桌 一百
-3 一路 一间 七号 七楼 三人 上几 上半 上怎 上谁 下全 下周 下得 下快 下扔 下月 下淌 下跑 下饭 不中 不修 不可 不安 不完 不成 不湿 不算 不还 不退 业不 业了 业来 业电 业管 业那 东侧 丢， 两张 两斤
-3 两条 两步 两袋 丧 个下 个包 个去 个女 个妹 个已 个户 个打 个本 个桶 个水 个消 个白 个破 个礼 个票 个药 个西 个证 个赞 个醉 个防 为什 么又 么取 么多 么申 么看 么解 么退 乘 乘车 也不 也收 也有
-3 买东 买保 了? 了。 了三 了二 了他 了大 了好 了已 了楼 了糖 了红 了网 了走 了钥 五年 交卡 交房 享 亭子 亮着 亲戚 人做 人别 人占 人应 人扶 人抓 人是 人洗 人烧 人老 人能 人转 今儿 从一 从哪 从老
-3 他妈 他家 他那 代办 们一 们说 伙儿 会上 会了 会做 传了 位手 位的 位被 低音 住这 体检 你家 你转 保 保健 保险 保， 信息 修好 修把 借给 假的 做一 做手 做， 停课 健 健品 傅在 傅说 像个 像在 僵尸
-3 儿个 儿有 儿说 元一 元旁 兄 充我 先谢 兔 党 全黑 全， 八块 八点 公家 六号 六楼 六百 关煤 关， 养着 冇人 写字 冬泳 冰溜 冰雹 冷 冻死 冻裂 净， 几只 几多 几岁 几百 出钱 出院 出， 刚从 刚搬 判了
-3 利 别乱 别去 别急 别给 刮风 到3 到他 到几 到账 前有 剪头 办手 办法 办理 助浴 包丢 包子 区那 区里 十 十岁 千块 午就 午来 半路 单子 单车 卖不 卖， 卜 卡了 卡没 厂子 历 压计 原地 厨余 去五 去咋
-3 去大 去给 去领 去？ 又喝 发, 发商 发我 发票 发红 叔， 口开 口水 叨 只能 只鞋 叫什 叫器 台封 号码 吃什 吃出 名单 后半 吐血 吓一 吵到 员的 呛死 周五 命啊 和我 咸 响了 哗啦 哥把 哪一 哪报 唠
-3 啥子 啪啦 喝茶 嗑 嗯 器那 噼里 因 因为 囤 围了 固定 圈 在2 在6 在做 在公 在几 在前 在原 在墙 在玩 在用 在能 在花 在西 在那 在院 地一 地的 均 坐牢 坐电 块九 城市 培 培训 基地 堵， 塞 填
-3 壳子 处 备用 外一 外来 多久 多大 多谢 够， 大树 大点 天帮 天开 天楼 天漏 天看 天讲 太吓 太好 太难 夫妻 失手 失能 头上 头大 头打 头撞 头流 头盔 夸 她坐 她自 她还 好些 好人 好想 如今 妈们 妈叫
-3 妈看 妹子 姐妹 婚， 子似 子借 子做 子摔 子来 子爸 子电 子结 子裂 子说 子转 子， 学校 完疫 实是 室的 家上 家做 家养 家去 家吃 家庭 家来 家用 家药 寸 封阳 小花 小路 就发 就成 就犯 就着 尺 居委
-3 岁以 岁老 巡 左 己去 己反 师给 师让 希 希望 带一 带上 带孙 帮他 常不 年一 年卡 年没 年纪 幸亏 幸福 广场 库出 库进 库里 应急 底有 底还 底， 店卖 店家 开张 开放 开眼 弄一 弄出 弹 弹开 录 得心
-3 得有 得火 循 循环 心了 心的 心都 必 志 快救 快断 快看 怎 怕孩 急， 恋 恭 恭喜 悬 惜 想学 想改 想让 想跟 愁 愿者 慢病 戏里 我上 我人 我俩 我到 我哥 我娃 我娘 我孙 我寻 我小 我按 我接 我有
-3 我爹 我眼 我腿 我进 我门 战友 戴 户 户外 户， 房下 房东 房地 房屋 所门 手套 手就 手艺 才不 打仗 打到 打听 打招 打桩 打气 打碎 打车 打通 打零 托管 扣钱 扫雪 找人 找回 把工 把旧 抓 抓到 投个
-3 投币 投票 抚 抛物 抢票 护照 报上 报备 抬头 抽水 拆了 拉手 拉链 拍片 拐弯 拖鞋 拘 拜了 拟 拼车 拿水 拿的 拿绳 指示 按一 按在 按键 捉迷 损 换人 掉头 掉漆 掉皮 接下 接回 接孩 接着 接种 推就 插上
-3 搁 搜 搞 搬去 摔一 摔过 摸插 撤了 攒 收工 收据 收， 改天 放电 救了 教孩 散了 敬 敬老 敲了 斜了 方便 早就 是6 是五 是吃 是对 是我 是油 是让 是谣 晚八 晚有 晚， 晾的 暂 暑假 暑托 月嫂 有嘶
-3 有四 有懂 有猫 有用 有的 有， 服 服， 期到 木头 本本 机上 机丢 机停 机屏 机油 杀虫 杂 李 村 束了 条 条大 来上 来取 来咋 来怎 来换 来查 来着 来管 来， 板子 极 枕 果， 架摔 柏 柏油 查燃 栋3
-3 栋5 栋都 栏 核 根线 桌子 档 桥上 桥头 梯门 梯间 检修 楼走 模拟 橙 欠费 欢 欺 正一 武 比 气爆 气片 氨 水井 水呢 水塘 水好 水泼 水滴 水那 水龙 求一 池没 汤， 没丢 没个 没交 没人 没好 没拉
-3 没漏 没给 没车 没钱 法， 泡面 洋 洒 洒了 洗不 洗衣 津 津贴 流感 流水 浇 浇灭 测试 测过 淹死 温 溃 滑倒 灌进 火一 火门 火龙 灯, 灯是 灵， 炉， 点以 点去 点回 点小 点撞 点来 点皮 点钟 炼 烟道
-3 烦您 热线 煮 煲 爆， 父母 爸， 牌的 牵 狗一 狗， 猴 王姐 理， 瓷砖 生下 生人 生孩 生男 生病 用再 用手 用电 由 电, 电保 电子 男友 画的 界 留着 番 疤 疹 疹子 病房 病的 的下 的中 的井 的出
-3 的医 的单 的呀 的外 的多 的姑 的平 的快 的户 的房 的提 的朋 的本 的气 的白 的监 的腿 的自 的证 的身 的通 盔 盖， 直占 直有 看好 看， 真快 真要 着用 瞎了 砖 破点 破烂 硬币 碎了 碰就 碰着 示灯
-3 祖 票， 祸现 祸， 禁卡 离婚 种的 程序 穷 空抛 空着 空鼓 窗外 窝， 竖 站在 笑话 笔钱 笼 等他 签 签收 管里 箱， 篮 篮球 糖， 累死 絮 红薯 级 纱 纸的 线了 练， 织 给开 绝 绿地 缴费 网了 群租
-3 翻身 老板 老楼 老毛 老鼠 者 耐 耳 职了 聘 育 胆 能上 能到 能坐 能找 脚崴 臭死 舒服 航 色 色的 芯 花开 苦了 草坪 荐个 萝卜 蒸笼 薄 虹 蛛 蛛网 蜂窝 蜘 蜘蛛 融 血车 行吧 补助 衫 袋子 被他
-3 被占 被抓 被锁 被风 裂缝 装一 装扶 裤 裤腿 西的 要下 要了 要什 要几 要大 要开 要拿 要掉 要来 要看 要补 要装 要， 视剧 角有 警在 警示 计 证丢 证找 证要 诉我 诗 话来 该换 误会 说以 说你 说帮
-3 说昨 说现 说隔 读 调一 豆 责任 账， 质 购 购， 贴一 费交 走访 赶上 起去 超过 跟人 路, 路那 跺 跺脚 踢球 蹭破 身体 身区 身卡 躺平 车又 车晚 车横 车送 车那 车钥 转： 轮椅 轻人 辅导 辆白 辟
-3 辟谣 辣烫 边上 过世 返潮 还收 还行 这也 这人 这价 这栋 这水 这瓜 连个 迪， 迷藏 送回 送饭 适 通下 通知 通风 道一 道堆 道太 道我 道闸 避 那份 那回 那堵 那声 那孩 那车 都到 都烫 都生 都长 酸菜
-3 醋 醒一 醒： 里别 里办 里厢 里去 里唱 里翻 里能 里走 钉 钱了 钻， 钿 铁， 铃 铲 锁了 锁眼 锁里 锈了 锯了 镇上 长会 长寿 门帮 门弹 门被 门诊 门那 闲 闲着 闲置 闺女 闻说 防走 防车 阳底 阳能
-3 阶上 阿妈 降 隆 隔离 难 集 雨， 零工 雹 雾大 震了 露台 青春 非要 面就 面馆 鞋都 音响 音大 音太 顶掉 顶的 领到 颜色 飘 馆的 馋 驾照 骂了 骂我 骗我 骨折 高了 高铁 高龄 鱼都 鸣 麻辣 鼓了 龄
-3 龙果 ，会 ，体 ，供 ，充 ，光 ，冻 ，双 ，合 ，哦 ，因 ，备 ，得 ，忘 ，怪 ，打 ，拔 ，挡 ，提 ，搬 ，晒 ，母 ，清 ，滴 ，爬 ，知 ，社 ，等 ，算 ，累 ，缺 ，罚 ，膝 ，行 ，记 ，货 ，赔 ，跑
-3 ，还 ，通 ，重 ，需 ，非 ，香
3 ,上 ,两 ,半 ,地 ,头 ,家 ,底 ,心 ,楼 ,灶 ,白 ,穿 ,要 ,谢 ,越 ,车 02 1号 30 40 5楼 90 ED S al am b cr ei fr ga mi ri ro sh si te u ur us
3 v … 「 」 一上 一份 一团 一氧 一长 七个 七天 万, 万块 三万 三下 三倍 三口 三栋 三辆 上 上也 上吐 上呢 上夜 上好 上当 上认 上躺 上还 下商 下好 下就 下手 下着 下载 不像 不许 不错 不？ 专 业你
3 业能 东门 两三 两口 个 个三 个上 个什 个单 个外 个孩 个定 个师 个有 个管 个箱 个花 个说 个院 为是 主不 举着 么还 乐园 九号 九楼 书写 买菜 乱跳 了, 了九 了又 了真 了窗 了要 了起 了那 井里 交吗
3 交撞 京 人叫 人吊 人挤 人爬 人讲 人趴 人进 今 从四 从梯 他住 他刚 他往 他手 他没 令 以报 们 们四 们好 仰 会发 会员 会在 会讲 伤人 位, 位停 何 作废 你那 佬 使劲 侧 侧翻 保姆 保温 信上 俩小
3 修路 修， 俺孙 停一 停不 停的 偷拍 催我 儿我 儿都 充值 八个 八岁 八百 公出 公在 关一 再交 再去 冒血 农 冲， 凑 凳子 出的 出话 切菜 初 别下 到上 到吗 到墙 到头 到妈 到安 到楼 到水 到， 刷卡 前头
3 剩个 剪刀 办怎 务， 动刀 勿 包一 区有 区的 十度 单被 单， 卖房 卖鱼 卡着 卡车 去个 去医 去捞 去没 去看 又买 发 取了 受伤 变了 变成 口了 口冒 口在 另 叫得 可他 台 台子 台的 台要 台， 号不 号，
3 吃一 同志 名字 后门 吐得 吐的 吓人 吓哭 吗, 听得 吵架 吹得 告知 呜呜 呢？ 和孩 咗， 咣当 响, 哒， 哥们 哪了 哭不 唔见 喊得 喘, 喷气 嘀 嘛 嘶响 噎着 器 器喷 回一 困， 国家 在九 在人 在动 在吐
3 在喊 在在 在广 在开 在快 在打 在柜 在椅 在灶 地了 地毯 场三 坐我 块大 坛边 堆纸 塞了 墙 墙往 壁在 壁大 备注 外国 外婆 外边 大桥 大雪 天两 天听 天大 天睡 天请 太在 头像 头把 头朝 头痛 头被 头说
3 头里 夹着 女在 她不 她住 她有 她现 好不 妈上 妈了 妈在 妈坐 妈拿 妈， 姐姐 姨我 娃儿 娃去 婴 婶 媳 嫂子 子中 子卡 子呢 子坐 子已 子往 子怎 子抽 子挂 子没 子爬 子第 子要 子让 子跟 子锁 存折 它
3 完就 客厅 室 家写 家出 家地 家头 家客 家给 家都 宾馆 小声 小孩 小轿 小通 少了 就把 就断 就说 尸 尾随 屋子 岗亭 工 己出 币， 市门 带 带抽 帮我 帽 年这 年食 广播 废 废品 座冒 张不 张纸 影 影，
3 往咱 往水 征 得打 得能 得， 心理 忘关 忘记 快上 怕， 想不 想跳 意儿 成年 我买 我全 我再 我医 我单 我喂 我堵 我婆 我对 我房 我投 我拍 我撑 我母 我涉 我真 我被 我闺 户在 户看 扇 手, 手抖 手麻 才
3 才发 打 打一 打滑 扯 扳 扳手 找不 把存 把它 把狗 把绳 抓着 投资 护 报一 报个 报到 抵押 抽一 拆迁 拉到 拍， 拖累 招牌 拿什 拿砖 拿铁 挂， 按什 挨着 掉一 掏钱 排练 排车 接电 控看 推他 提出 提现
3 搞不 搭把 摇都 摊 摞 摩托 摸了 摸着 撞到 撞护 撬了 收拾 收资 放桌 救的 敢 整， 料喝 方 日期 日， 旧冰 早市 昨夜 是中 是他 是先 是公 是后 是坏 是装 是谁 显 显示 晃 晃去 晃来 晕在 晚要 景 智
3 更新 最后 有呼 有声 有大 有工 有心 末班 朵 机那 机， 杆上 条狗 条腿 条， 来 来, 来几 来压 来好 来就 来晃 来！ 板凳 枪 柜， 查水 校 样, 样了 根本 梯坏 梯里 棋牌 棚 棚子 楚， 楼东 楼二 楼这
3 次了 款 正拿 毯 气报 氧化 水到 水又 水壶 水深 水边 永远 沉下 沟里 没买 没动 没换 没来 没灯 没起 没跟 没通 没醒 没领 河滩 泡, 泡在 泡着 泳馆 洁厕 洁阿 洗手 活不 活， 洼 温度 满地 漫 澡水 激活
3 瀑 瀑布 灌 灌， 火上 火灭 火都 灶台 炸 烟了 烫得 热闹 焦了 焦味 然倒 燃起 爆胎 爷被 爷走 爸的 爸突 牌室 物间 狗咬 狗被 狗都 玩意 玩打 环撞 班走 球场 理货 甘 生医 用我 甩 电了 电车 留意 疙 疙瘩
3 疯 疼, 痛得 瘩 白的 白眼 白， 皂 的也 的今 的停 的包 的喝 的声 的天 的女 的娃 的孩 的排 的机 的楼 的滑 的烟 的热 的物 的被 的要 的说 监控 着一 着老 着脖 着说 睛里 矮 碰 碳报 礼品 种， 租屋
3 窖里 窗上 窗扇 窗框 窟 窟窿 窿 第几 等人 等等 答答 管班 管用 管的 糟 紧不 级， 练的 细伢 经不 经有 经过 绑 绑架 给他 缠 缸 群人 群， 老娘 老父 考完 肉的 肚 肥皂 肯走 胯骨 胶管 能先 能是 脚发
3 脸憋 脸朝 脸肿 脸都 腰 腾 腿动 腿没 臭得 臭， 花的 花盆 苗子 荒 蒸汽 蓝火 薯的 蜡 行, 行， 衣服 衣杆 被关 被埋 被开 被盗 要人 要从 要赔 见到 见咗 见我 见， 觉了 认识 设备 证不 识 诈骗 话打
3 话都 误喝 说停 说完 说带 说找 说水 说眼 谁也 谁跟 调的 账 越浓 跟踪 路当 跳的 踩到 踩水 蹿 身， 躲在 车 车, 车侧 车倒 车到 车前 车司 车在 车熄 车的 车自 车顶 转一 转出 轮 软软 轰轰 边去 边烧
3 边玩 边看 过敏 过那 运费 还 还了 还冒 还往 还打 这话 进贼 违 追回 逆行 递三 通， 道, 道大 道里 那一 那不 那屋 那部 郊 都不 都往 都歪 都用 都着 都跑 酒精 醉的 醒 里冒 里几 里只 里可 里吐 里开
3 里往 里打 里掉 里躺 里都 野 金, 钞 钱在 钻到 钻进 铁架 铁门 销了 锁, 锁车 锅着 锅里 锤子 长的 门 门外 门收 门给 门进 闪的 问谁 间门 防栓 防空 防队 险的 隔篱 隧 隧道 雨天 雪， 青 面下 面两
3 面冒 面在 面零 顶在 项目 领导 领鸡 频 题， 颤仪 飘窗 饭吃 饭店 馆后 高空 鱼刺 鱼竿 麻到 黄 黑衣 鼓起 ，一 ，先 ，养 ，再 ，半 ，压 ，呲 ，咋 ，商 ，喉 ，嗓 ，土 ，学 ，客 ，平 ，恁 ，按 ，正
3 ，浑 ，监 ，系 ，聊 ，肿 ，胳 ，舌 ，躺 ，锁 ，阿 ，附
4 't ,下 ,司 ,四 ,墙 ,孩 ,拍 ,血 ,里 ,隔 1， 2- 2单 2楼 3栋 6楼 D PP ak an ed go j lp ls n n' ni oo p rs so ua 一半 一双 一吹 一块 一头 一米 一节
4 一觉 一踩 一进 一闪 三个 三四 三圈 上三 上开 上打 上抽 上有 上要 上面 下子 下滑 下滴 不及 不拖 不稳 不起 两 两只 个“ 个会 个叫 个回 个家 个推 个救 个时 个网 个老 个骑 丸 主播 九岁 九， 也倒
4 也别 习班 了什 了你 了农 了油 了现 了电 了眼 了老 二栋 五号 五栋 交两 交给 亮的 人办 人压 人吧 人和 人咯 人开 人影 人自 人落 人被 人认 人走 人飞 从那 仓 他嘴 他， 们全 们小 们还 会议 位邻 低，
4 住他 使唤 便利 便说 保局 俩 修水 倒， 候， 做人 做什 儿一 儿女 元1 充了 先放 先生 先走 光, 兜 公喝 六 六千 六， 共享 关总 内有 再也 写了 写的 冲下 冲到 冻， 几家 凳 出走 刀子 刚又 利店 别了
4 别发 别打 刮断 到 到单 到孩 到家 到眼 刷了 剂 前一 剩下 办事 务 动脉 包的 化带 区， 十三 十个 十几 十米 午了 午饭 半道 单的 卖小 卖的 卧 压塌 厕 去三 去上 去买 又说 友圈 双胞 双鞋 取消 口都
4 叫, 叫她 台了 台玻 吊车 同 后在 后怎 听不 听使 吹风 呢， 咋弄 和一 咔 咔咔 哇 哥被 哩 哪家 哪张 哪能 哭得 哼哼 商 啪响 喝醉 喷 嗞 嘴巴 嘴里 噼啪 嚎 回吗 回， 囡囡 团长 困住 圈没 圈都 土 土墙
4 土车 在咱 在咳 在垃 在晃 在桌 在涨 在滑 在给 在翻 在铁 在银 在， 地板 地里 场了 圾的 坎 坏的 块块 坡下 垂到 垫下 堂 堂的 塘边 墙上 墙塌 墙， 壁打 壁那 备好 外机 外跑 多人 多小 多的 够 大了 大出
4 大巴 大的 大货 大车 天你 天发 天吃 天把 天是 头好 头底 头开 头砸 她家 她老 好, 好重 妈正 妈的 姐夫 娃不 娃掉 婆不 婆把 子从 子压 子发 子味 子烧 子看 子落 子都 孔 字不 完一 完针 客 家厨 家添
4 家电 家说 家隔 寄 察院 对劲 小妹 少一 局的 屏了 山， 岁娃 岁的 岔 岛 岛素 差一 巴掌 市里 师在 常吗 幕墙 平房 年九 年换 库边 座， 弟弟 弹出 当中 当糖 形 彤 彤彤 往墙 往车 得吓 得死 得自 快帮
4 恁谁 恐 悔了 情绪 想一 意的 我七 我先 我十 我和 我在 我手 我打 我朋 我转 手一 手松 手脚 才给 扎到 扑倒 打字 托 扰了 找了 把娃 把房 把老 把药 把黄 投了 抢我 护士 抽不 抽过 拉不 拉的 拉着 拔 拿皮
4 按胸 捆 换气 换灯 换的 掀 掉下 掉在 掌 推我 掰 搏 摩 撞得 撞车 撞飞 撬门 操场 擦玻 放， 敲玻 斗 料费 方不 方说 旧沙 春游 是热 是空 是红 是这 晒着 晕了 景观 暖器 暖， 暴 有, 有俩 有娃 有点
4 有臭 有血 有谁 朝天 本没 机着 村口 条是 来咯 来开 来救 来敲 来老 松不 板塌 架 架上 栋一 栋， 桥栏 梯坠 梯年 梯掉 楼没 次， 正往 步机 歪在 死死 每月 气一 气开 气球 水一 水上 水塔 水直 求了 求求
4 汇款 池塘 没了 没吃 没水 没见 没顶 沫 油门 沿 沿上 活 流口 浑 淌 深， 添 清， 游乐 溜， 滑 滑到 满楼 满脸 漏了 演习 灌水 灯没 灯的 灵通 灶头 炉子 炭盆 点一 点走 点链 烟感 烧炭 烧糊 燃咯 爬到
4 爬窗 爷上 片一 狗把 狗绳 现， 班室 球的 理财 理赔 璃都 璃门 生的 用钱 电桩 电表 男子 疏 症， 痪 瘫在 瘫痪 白沫 白车 的上 的从 的喊 的对 的火 的照 的王 的还 的， 盒子 盖的 盘， 直冒 直跟 真假
4 眼花 着天 着好 着那 着钢 睛了 码, 码都 砰一 碰， 离 稀 穿黑 窖 笑， 笔了 第三 等到 等， 管挖 箱那 精 糊糊 糊， 索 紫了 紫的 红彤 约车 细 经吃 经理 给就 给我 绪 续费 维 缺了 网恋 网约 老二
4 老哥 老婆 老师 联 股子 股煤 肺 背 背上 胞 胞胎 胰 胰岛 能听 能多 脐 脐带 脚 脚， 腿在 腿夹 膝 至 舅舅 舞台 舞的 苦， 菌子 菜刀 蒙蒙 蓝光 虎 蛋味 血流 补习 被困 被收 被车 被高 装的 裸聊 西门
4 要两 要钱 见人 见红 视频 警官 讯 讲话 话, 话他 话吗 话多 话我 说再 说来 调， 谢物 账号 货架 购的 贴着 资料 赚 越重 趴在 跑到 跟一 跤， 路口 路滑 跳一 踩 踪 蹲 车也 车和 车往 车碰 车门 转身
4 转， 软件 辈子 边了 边来 近一 近的 还带 这么 这条 进人 连环 送货 送餐 逃逸 通你 道在 遛狗 那两 那家 那片 那边 邻 都叫 都漂 都站 都起 都转 都送 都闻 都黑 配合 醒来 里五 里全 里写 里头 里屋 里拔
4 里收 里煤 里着 里钱 重 钱被 铁栏 银的 锁厕 长椅 门自 门说 门跑 闭症 问社 间了 队的 阳台 附 附近 院说 除颤 障碍 雪地 露 静了 面全 面包 面好 面车 面那 面都 餐的 饮 骑摩 高头 高， 鱼塘 鲜 鼠咬
4 ，1 ，3 ，书 ，六 ，吐 ，味 ，哪 ，坐 ，如 ，字 ，室 ，已 ，很 ，成 ，担 ，拉 ，指 ，气 ，滋 ，然 ，电 ，约 ，背 ，身 ？不
5 ' ,从 ,哪 ,她 ,按 ,敲 ,有 ,油 14 20 2层 2的 4单 9栋 ao da do id my no nt pi ss zh ”, …… 一伙 一开 一排 一斤 一格 一次 七岁 万二 万八 三单 三回 三条 上不
5 上往 上晃 上走 上车 下了 下溜 下都 不 不上 不交 不按 不放 不活 不灭 不答 不让 世 两份 个办 个垃 个奶 个接 个是 个流 个送 中 了六 了压 了天 了她 了就 了张 了怎 了新 了着 事先 二十 二楼 井口 井那
5 交一 人你 人刚 人埋 人跳 人迷 人！ 仁 仓库 他了 他只 他在 以上 们谁 企 会说 伤 但是 位在 住我 你能 信用 信里 俩孩 俺 倍 借钱 做完 偷 儿不 先交 光着 公检 公证 六个 冇 冒蓝 写完 冰凉 冰箱 冲上
5 冷库 冷， 凉， 几十 出车 刀片 刀追 刚把 刚还 初中 别开 别来 到东 到处 到天 到小 前发 化 北门 十一 千多 升降 卡住 厉 厉害 压 压在 厢 去, 发点 发紫 取暖 口一 口两 口卖 口压 口疼 只 只会 只有
5 台塌 台说 号梯 吃坏 吊在 向盘 吧， 员小 呜 咋个 咬住 咽了 哎呀 哥 哭喊 啦的 喇 喉 喊也 喝多 喷了 喷完 嘎 嘎吱 嘛， 嘢 嚟 四楼 回老 圈说 在中 在健 在六 在卧 在卫 在厕 在叫 在对 在床 在护 在搬
5 在操 在教 在火 在踢 地下 坐那 堂里 塌， 塔吊 大 天不 天晚 天路 太的 太累 太阳 头, 头是 头有 头栽 头没 头还 夹在 女人 女儿 女， 奶在 她把 她正 她， 好一 好冷 好热 妹妹 姆 姥姥 威 娃， 婆， 嬷
5 子一 子上 子再 子叫 子手 子还 子骑 子鼓 学说 孩掉 孩， 安， 家啊 家子 家就 家暴 家楼 对了 小哥 尖 就 就到 就剩 就烧 屋都 屋， 山 工夫 巾捂 布， 师， 帐 带着 常， 幕共 幼儿 底 店了 店员 店招
5 店里 店门 开始 开着 弯， 往我 很大 得到 得厉 得没 心慌 快, 快下 念 惨 想问 意思 戏号 我 我充 我关 我去 我听 我大 我女 我妈 我怎 我摔 我现 我生 我肚 我输 戒指 户怎 房有 房起 手冰 手在 手抓 手臂
5 扎进 打滚 打钱 打， 扔垃 找一 把骑 护栏 护车 报纸 抱 抵 抽， 拉我 拔不 拔了 拿酒 挂电 挂着 按铃 挨 接到 插排 援 摸不 撕 撞上 撤 放炮 救护 敢碰 断 断气 旋 早餐 是哪 是泡 晚了 晚安 月， 有看
5 服说 机房 机把 机还 来个 来想 松口 松手 板娘 柜里 树上 桌 梯井 梯夹 检法 楚楚 楼塌 楼掉 楼板 楼阳 楼， 次在 正要 步， 歪， 毒水 气 气了 气还 水就 水渠 汽 没信 没劲 油站 泳的 泼了 洁 洲上 流了
5 浮 浴 浴缸 涨， 深水 清清 源 漂走 火星 火， 灶 点名 点赞 点？ 烦你 爆炸 爷说 爸不 爸走 牙子 犯 狂 狗打 独 现在 班去 班的 瓦 电缆 百， 的二 的同 的堵 的打 的拿 的脚 的让 的账 的钱 盘上 看下
5 看要 看见 眠 眼睛 着墙 着就 着脚 着门 睛 瞳孔 码我 码领 砸车 硬得 碰倒 空调 窗， 笔， 等车 答应 筷子 管道 箱在 粘 糊的 红色 线在 细路 经到 给那 维修 绿的 缝 缠住 网贷 罩 翻墙 老屋 老的 股一
5 肩膀 肿了 肿到 能修 脏病 脑勺 脚了 脸发 脸色 腰， 腿肿 膀 舌 航班 药我 菇， 菌 虐 血一 血止 被冲 见哭 解脱 讨 让 让出 讯录 话 话就 说在 说想 说让 说谁 谁在 谁知 谁认 豆豆 货车 走我 赶紧 超标
5 跑气 跨 路牙 跳 跳下 跳河 蹲着 身起 车还 轨上 轮子 软的 软管 轰 轰的 轿车 边边 还站 进单 进屋 迷了 迷迷 追 递员 递小 通讯 速来 道， 都吃 都打 都掉 都烧 都红 都青 酒瓶 采 里两 金 钢管 钱我 铁口
5 铁皮 锁在 错药 门碎 闪一 闭 间那 闷得 防盗 阿嬷 阿爷 除草 雨太 雨棚 雾 需要 面 鞭炮 顶 顶了 顺便 风往 飞了 驶 驾驶 骑 骑车 骨灰 黄色 黑了 ，俺 ，公 ，刀 ，厨 ，奶 ，急 ，房 ，把 ，抽 ，数 ，有
5 ，村 ，桌 ，灶 ，点 ，爸 ，牙 ，玻 ，胯 ，见 ，让 ，轰 ，钱 ，银 ，马 ，骨
6 ,不 ,俺 ,后 ,外 ,天 ,怎 ,现 ,窗 ,脸 22 AE B Q QQ el fe h ng un 一度 一摸 一脸 一阵 上, 上头 上游 上爬 下出 下十 下掉 下沉 不在 不掉 不行 不过 两分 两小 两岁 个不 个姑
6 个小 个看 个码 丫 中风 了热 了砸 了门 交保 交税 交钱 亮堂 人三 人事 人受 人命 人堵 人拖 人持 人挂 人掉 人放 人敢 人正 人贩 人躺 从六 从地 他拿 们就 仲 件， 会再 会动 会水 伢子 伸进 作， 你好
6 你看 保密 修的 俺家 倒下 催 傻 儿 儿了 儿媳 全家 全账 公又 公说 关在 关着 再转 冻结 刀了 刀在 分之 前轮 前面 剩一 劲 化了 区门 千八 卡被 压着 去取 反正 发了 发的 发黑 取钱 变形 叠 口 口往 口，
6 只剩 只脚 叫他 可能 后不 后备 后座 向 含 告诉 呕 呼呼 咋办 品， 哥， 哪， 哭 唤 啃了 喊我 喝农 嘭 嘴边 器响 四个 四岁 在两 在你 在十 在喷 在江 在自 地方 场有 址 坐在 坐轮 坑里 坝 填完 声音
6 备箱 外壳 多， 够不 大, 天了 天桥 头去 女孩 奶， 好我 好远 妈把 妹 始 威胁 娃一 娃们 婴儿 子丢 子吃 子疼 子着 子走 学的 宝， 室， 家, 家下 家又 家发 家锁 家锅 对吗 小宝 小邻 就死 岁， 市场
6 带手 带， 平时 年不 年级 库 库那 应了 度， 往东 得出 得太 得好 怀孕 怼 您好 悬在 惨叫 成两 我公 我叫 我吗 我外 我姥 我正 我老 或 房顶 所有 手里 打孩 打起 抄 把钥 把钱 抑 抑郁 抖， 护费 抽的
6 拉一 拍玻 拖了 指头 按不 按， 操 放下 放我 放水 敌 敢动 整个 整瓶 方向 方让 方， 早上 是个 是她 是灯 是， 暑 最高 月的 有了 有刀 有手 有气 有车 机快 机要 机都 杆倒 条街 来我 来气 板往 板， 柴
6 栏上 校门 根电 桶里 梯关 梯卡 检察 棍子 棚上 楼 楼冒 楼道 橱 橱柜 水区 水来 水齐 汗， 汤圆 沙洲 没反 没拿 没盖 洪水 洲 活够 涵 涵洞 淹了 淹到 渠 湿毛 滚， 滴到 漂 漏， 灯箱 灶上 点, 点上 烟,
6 烤店 烦了 烫了 燥 爷没 爸妈 爹 版 特别 猫粮 瓶安 电的 男孩 病 病人 病犯 白雾 百分 百草 的孙 的没 的看 的锁 的？ 盖不 直抖 直流 看不 看得 看门 眨 眼了 眼看 着地 着起 睁不 睡在 知一 短信 码是
6 码给 砰 砸人 窜火 粗 粮 粮在 糖吃 红 纽 纽扣 经出 绑了 网上 网吧 翻出 翻白 翻过 老头 老高 联系 股味 胁 胡 能帮 脚下 脱了 自闭 芦 苏 苗了 草枯 菜市 落下 薪 虐待 蜂蜇 血， 衣， 表那 被 西边
6 要交 要往 要打 要炸 要给 视， 警报 讨薪 让交 让先 识的 话关 话是 话没 话里 说修 说给 说自 请派 谁都 谢你 负一 货 货梯 贩子 费我 费的 走 走, 走吧 走， 起大 跌 路的 路， 踩空 车怎 车烧 车道 转安
6 转眼 边脸 边身 边， 过马 还亮 还开 进了 进门 送外 送我 逆 递的 遍了 道了 道怎 道有 道那 那儿 那堆 那是 那股 邮 邻， 部队 都变 都头 都散 都看 都说 醒过 里门 里， 铺， 链 锁 锯 门有 门窗 问下
6 间， 陷 雾， 鞋在 音， 项链 风一 风大 飞， 食 饮料 验 麻得 默 鼓， 齐 ，九 ，写 ，卖 ，口 ，喘 ，四 ，外 ，广 ，张 ，怀 ，抓 ，推 ，搞 ，来 ，猫 ，用 ，着 ，离 ，站 ，耳 ，要 ，话 ，谁 ，配
6 ，顶
7 ,可 ,对 ,能 ,让 ,这 2 8楼 AP be by he l os “ ” 一单 一条 一根 一步 一群 三岁 三楼 上哭 上站 上课 上都 下人 下大 下头 下来 不哭 不晓 两家 个, 个男 中毒 中生 中， 么关 么都
7 乌了 书了 了拿 亮得 人会 人喊 人站 人要 人跟 今早 从下 从医 他有 付了 以后 们不 伙人 传来 传销 住的 倒一 债的 做任 停半 像 入面 公安 公打 养老 凉的 几辆 凹 出大 出溜 别挂 别过 到膝 到这 力气 劝
7 劝不 劝劝 加我 动了 动弹 劲了 十多 半 半了 半瓶 卖菜 厅， 去倒 去吗 去就 又冒 及了 反应 发来 口就 叫一 叫都 吃完 吃汤 吸了 告灯 味好 呼 咬了 哧 喊了 嘴唇 噎 器一 四 四万 回了 回家 困了 在就
7 在负 在里 地址 埋了 基坑 堂堂 堆里 塌的 塔 塘里 外喷 外面 大事 天还 夫， 夹 奶了 奶去 她在 妈手 姥 子我 子硬 孕妇 害 害怕 家保 家天 家没 家， 居大 工友 己叫 巴 幺 开我 弟， 弯的 心丸 快去 怕是
7 怪味 想自 我交 我以 我想 我找 我报 我点 我留 我睡 我觉 我送 所里 手了 扑腾 打得 扣了 扩 扫了 把 护工 抱走 担架 拍到 拖着 拧 拧开 挂在 指 挖沟 挺挺 掉井 接一 推倒 推婴 搭在 摔得 撕开 撬锁 数字
7 斜 昏迷 是就 是最 是消 是演 是灰 晚饭 更 有学 有煤 机里 杀 杆漏 来一 来把 果冻 柱 栋1 树林 梁 椅上 楼看 步声 比上 气泄 氧气 水冲 水器 水围 水坑 水堵 水太 水漫 永别 没带 没意 没跑 河 油桶 泄
7 泥块 洗澡 活着 流好 消毒 涨得 滋响 滑下 灯也 烛 烟从 烟大 烟， 爷爷 现金 班主 甩不 电 电打 电死 电， 疏散 百了 的我 的绳 的进 皮带 直吐 直挺 看他 看台 看看 真着 着刀 着树 着电 砖一 砖头 租户
7 突然 站 等会 管子 紧来 红的 线刮 线烧 结果 给人 绞肉 翻了 老两 老汉 老远 老院 耍 肉机 肩 能动 能追 脚步 脸血 舔 药当 被反 被撬 装修 西 警铃 话， 该打 误 说走 货的 跳楼 车底 车开 车快 车把 车掉
7 转的 转走 轻 轻生 轿厢 输密 辣， 边就 边打 过电 返了 还坐 还有 还没 这里 进气 通红 逼 遭 郁 都别 都吐 都找 都点 配 醒， 钱就 长一 门了 门走 门都 门里 问一 闯进 闻 阳 陪我 难过 零下 需 面了 项
7 颤 饭了 马路 骤 骨头 黑的 鼻子 ，井 ，从 ，像 ，八 ，头 ，安 ，我 ，楼 ，胸
8 ,人 ,嘴 ,电 e le o ow 一把 一笔 万， 上吊 上跳 下 下, 下我 下， 不想 不松 两万 个光 个在 个没 么情 乌 也在 买好 了人 了出 了动 了小 了手 了话 了身 人困 人摸 人晕 人还 从 他不 他把
8 以为 伤了 位老 住一 你别 保安 保证 修工 光 内 冒泡 冲走 冲鼻 况 冷汗 冻 到好 到胸 到腰 刺鼻 前就 割腕 劈 半截 协 卡里 厨 发青 叔叔 取现 台边 司说 后头 吐白 呐 呢, 咬得 咱小 咳得 哼 唇发 唱戏
8 啊快 啪啪 喘气 喷火 嗤 四单 园门 在了 在水 在着 在砸 在跳 地那 场上 圾房 堵门 墙倒 声， 复苏 外 天亮 失 失火 头出 奶 妇 妈被 孩被 家伙 家快 射 就从 就去 就跳 尾 屏幕 岸 己在 己走 巾 得不 得直
8 得见 心肺 总阀 恶心 情况 想睡 憋得 我付 我发 我把 我拿 我照 我爸 我躲 我锁 房子 手卡 才十 打个 打火 把小 抢了 抢孩 拍背 拿东 按着 挖断 掉 控里 提不 插座 撑不 撞树 撬我 操作 故 敌敌 敌畏 数好
8 早走 明天 晚就 有 有个 杀人 来越 桥 桶， 梯 楼都 欠的 款， 歪 气没 氧 水淹 水面 求 没力 没得 没穿 油罐 油锅 流血 浑身 消防 淹 溅 滋滋 火啦 灰的 炉 炮 热晕 然气 煞白 犯了 瓶 用， 畏 瘫 百多
8 皂水 的两 的往 的缝 盆砸 直响 看到 眼珠 着, 着咧 着收 睡衣 睡过 短 码 硫 积水 窗都 笔 等我 箱漏 紧， 红光 纸箱 线断 给你 罐车 老人 而 股怪 肺复 背景 腰了 腿断 自称 船 花生 菇 蒙 蘑 蘑菇 蚊香
8 蛋的 蜇了 血了 被压 被蛇 西区 要紧 要自 见了 让走 说等 谁来 贩 走一 趁 越来 躺地 转完 边说 还挂 这边 远 退， 那男 都行 铁 锤 门不 门缝 闻得 阿公 靠近 顾好 骑在 高烧 麻 ，什 ，劝 ，听 ，女 ，妈
8 ，拜 ，拿 ，树 ，汗 ，热 ，菜 ，车 ，里 ，鞋
9 ,今 ,刚 ,把 ,水 ,请 0 4楼 OS SO z 一屋 一边 上了 下物 不用 个戴 个， 中间 书包 了孩 了算 了遗 些年 交车 人倒 人啊 人接 人撬 从这 任 但 位说 住 佢 修空 偷电 僵了 儿子 元电 八万 八千
9 再 冲进 几年 切 别让 匙放 十二 千 千， 半空 卷进 友 发抖 口吐 叫救 叫， 台上 后脑 吐， 呀 周， 呲 哪层 哭声 唇 啪 喘得 嘶嘶 器里 囡 在下 在地 在找 在超 堤 塌了 壁 大得 大烟 天， 失， 头掉
9 头疼 头破 她要 好高 好， 妈 妈不 姐 子下 子头 子砸 宝宝 家看 家门 密码 小腿 小车 就倒 就想 就跑 山洪 崩 工把 师说 带我 年痴 开门 引着 得发 得清 心梗 快叫 快快 快没 想吐 憋 我害 我是 我死 才能
9 打死 打过 扔的 抽 抽抽 抽搐 拍门 拜拜 捅人 掐 排水 接， 搐 救心 整片 斯 新能 昏过 是味 有位 有医 有我 朝 机充 机票 来世 楼停 欠 水已 求你 没下 没呼 没找 泼汽 添麻 滋 漂起 漏煤 灯杆 烧过 烫伤
9 热水 焦 父 爸 狗的 猫眼 环卫 生了 白烟 的不 的在 的把 盗网 直叫 眠药 眼前 砍 碾 神不 离家 称 突 窗 管了 糊涂 纸条 给了 给钱 网友 老年 肇 肇事 胯 能源 脑 脱 腕了 药吃 药片 药， 蓝 衣 被打
9 裤子 要倒 要弄 要生 话不 说孩 说是 谁看 谢大 走散 跟上 跟了 跟到 踪了 辆车 这些 这几 这味 迷糊 透 那根 里漏 钱转 银 银行 链接 门没 闷 闻到 险， 风， 马上 鸡蛋 麻烦 ，七 ，三 ，五 ，同 ，就 ，旁
9 ，比 ，水 ，真 ，肚 ，脑 ，药 ，这
10 ,手 ,身 ,还 ,门 12 7栋 一人 上摔 上那 下一 下不 下停 不会 不停 不喘 不好 不通 业费 个人 个味 也 事故 交通 人呐 人啦 人快 他说 们快 们看 伢 倒车 假装 做到 僵 先 农药 到窗 到第 到脖 十楼
10 半边 半， 厨房 叔 变 变态 叫不 吃错 听着 呆 哒 哥哥 啦 喉咙 嗤嗤 噎住 四天 围住 围着 在响 在哭 在我 在掉 在转 地， 声 声了 声就 大口 大姐 夫 头卡 娃没 婆婆 子不 子吞 宝 家帮 小年 小的 就这
10 层， 山上 帮忙 年照 影了 快报 恁 恶 我写 我室 我爱 我站 截， 户了 房梁 房着 手指 手腕 扒 打人 扶梯 把门 抖 折了 抽了 抽起 拽 持 掉河 掉火 摸我 救救 是那 智力 有人 朝下 杆外 束 板在 架了 栏杆
10 校车 栽下 棍 气， 水库 永 汉 没去 没气 没走 流 涂， 液 漏 火光 火苗 煤 燎 爱人 父亲 物业 珠 电倒 的一 的师 的手 直 砸东 窗帘 筷 管我 紧的 累了 结束 翻沟 老公 老爹 肚子 能来 能看 脸是 自燃
10 蜇 要杀 言 认得 证码 证金 说 费, 越大 趴着 跳了 踹门 躲 车着 车里 边 过来 这是 这次 道都 那人 那户 那里 都化 配电 里关 风好 黑 ，他 ，到 ，动 ，呼 ，天 ，屋 ，早 ，流 ，路
11 3楼 e, 一名 三千 上来 下是 不太 不来 两个 两车 个学 也灭 五千 人不 人抢 人抱 仔 他又 他要 们了 任务 你们 俩人 修灯 先别 先来 全身 公公 关电 冒烟 冲 出 出去 包车 化气 占线 卷 口撞 右 司机
11 同学 后 后一 吞了 呛得 呲呲 咙 咽 唔 商场 器在 回不 在天 垮 垮了 塘 夜班 天花 妈妈 婆 子, 子被 孕 安眠 安被 宫 就不 就麻 尾， 尿病 居的 开水 很 快来 感觉 成一 我已 我店 我开 我该 才还 扎
11 打了 扣 抢 抢劫 抢包 拿 捅了 整 斧子 来帮 桌上 止不 水还 水进 求救 汗 没关 没用 泄漏 泡， 涨 烧焦 璃的 瓶炸 电线 痛 痴 痴呆 癫 的路 的都 皮都 看东 睁 祸了 糖尿 系不 红了 臂 花板 药了 菜场
11 表箱 被抢 见 触电 说早 账户 费， 走失 起来 车压 软 进我 连 道口 里 鼠药 ，上 ，不 ，十 ，卡 ，又 ，她 ，昨 ，河 ，灯 ，现 ，脚 ，血 ，钥 ，风
12 ,一 ,咋 ,说 一哈 一夜 一直 万 上掉 不是 不给 业主 中暑 么弄 倒在 倒地 像是 出不 出气 别找 动不 南门 压到 去找 去拉 反锁 只看 吊 呛 和 咳 喘不 嘴 嘶 困人 困电 在撬 在没 圾桶 坡了 塌 夜没
12 大腿 天然 头 夹住 娘， 子了 子吓 子里 屋 幕 开灯 弄死 心跳 快跑 意识 我今 我怕 打穿 报警 拉闸 推车 救命 斧 是想 晚一 来人 栓没 样吧 梗 梯又 楼窗 没看 洪 活了 浓烟 炸了 点算 烧得 瓦斯 留了 白
12 的老 罐子 胡话 胳 胳膊 能开 脖 脱裤 腿了 膊 觉 解冻 说胡 说要 跑了 身 身子 车祸 转 里好 钟前 难受 顾 高压 鱼的 ，前 ，可 ，嘴 ，够 ，好 ，皮 ，绳 ，腿
13 A O re 一家 一股 下辈 不开 不清 个来 么办 会游 倒 决 几个 刚被 别问 割 劫 去了 可是 吗， 哎 啊 啥都 在又 坠 女的 室友 家这 就没 应 快点 想再 我包 我好 我走 打老 捂 掉进 摔 撞， 时没
13 是咱 有味 有贼 杀我 楼了 楼着 死， 水破 江 没影 没接 液化 溺 溺水 漏气 漫过 点着 然 独居 着个 瞳 砸下 硬 绞 羊 老伴 说不 说没 谁会 起 跑出 轧 转钱 轿 醉 里了 里面 钟了 门就 闯 阀 陷了 面是
13 ，娃 ，床 ，往 ，火 ，请
14 ,风 不到 不接 丢了 伴 倒了 债 冒 凶 刚 刷单 动 动静 又打 发麻 听到 味 响 喂 困 在冒 在往 垛 女 娘 学没 客服 家着 小偷 弟 快打 我不 手 扑 明火 服的 正在 水涨 水里 沉 浓 滑坡 烫 照顾 爬上
14 男的 税 糊 线掉 缩 脑袋 药都 要转 请问 谁能 这回 这样 迷 那种 金， 铃没 顶边 风了 麻，
15 nd 一个 上坐 不应 事了 人理 光， 全是 关机 分钟 卡号 压线 吃多 吞 吸 味道 命 哉 多血 够了 天就 太大 她 定位 床单 底下 心口 打1 撞了 撞人 救人 散， 是开 是火 是血 有电 本来 毒了 毛巾 没出
15 没到 泼 滚 火了 烧到 的, 破了 祸 线， 肿 肿得 臭鸡 药 被骗 要死 车撞 遗书 门打 飞出 骗子 骨 ！ ，只 ，快 ，才
16 ! ,我 上， 保重 写好 勒 压住 口有 叫我 告牌 喺 地上 天台 天没 娃 对方 想活 我刚 找我 是真 栽 汇 男 的时 盗 眼 穿 紫 给骗 胸口 脖子 腿 蛇咬 触 躺 车冲 车追 这会 追尾 验证 黑烟 ，说
17 不回 伊 伙 再见 刚转 只手 喊 奶奶 放学 救 有烟 梯了 汽油 没声 没心 燃了 爷 生， 紧 腕 落水 行了 被水 要我 说今 趴 身上 进 都是 面有 ，敲 ，穿
18 in 一辆 不知 了 二单 付 出事 咯， 埋 外公 太太 好多 室着 岁 开玩 我弟 拿刀 未 气漏 炭 烧 煤气 玩笑 窜 翻 脉 还在 ！！ ，人 ，手 ，脸
19 下面 人 他 叫 听见 喝了 在 好像 想死 摸 是烟 晕 正 着 砍人 羊水 ，喊 ，怎 ，眼
20 下去 不住 在烧 好大 气管 没上
21 人了 呼吸 咗 天黑 帮帮 捅 摔下 撞 时了 火 烟 烧着 站不 贼 起火 遗 ，今
22 今晚 刀 往 快 打我 抡 撬 疼得 绳子 脸 被电 走丢 车翻 ，越 ，门
23 吐 咬 着了 阿
24 一万 不醒 吃了 咧 孩 气味 砸
25 心脏 真的 要跳 说去
26 有火 漏电 点了 烧起 自杀 让我
28 咯 学生 越 踹
29 带电 救我 燃 老太
30 冒火 昏 胸 过去
32 喘
35 血
41 没回
"""
CONSTANT = -70
LEDGER = """
eNrEvffvJTmSJ5ZFpnvua8p0dffMzs7Oae9W0i0OgiBBgv58AdIPkiABOrnT7e7c7Zg25b7mmcwkWXppGUFGkMxvD6C3O11V72XShP1EkAxmGfiU9q+nzP
kUmbD/2KCfqv5/Zvz7bvxDZ9GPyrJX/K+H6//e9395vTx9/Qg4Hvu5xQPFny7LHuy/cjz8X/c/zx+zs3/NVn009YogHwXDM9NLXyBN7N8VGPHw4mGm99DG
luqhcb8rEGM1mpuw7PN+Qx8DHqOmOP3RGTiJah6+9JoapKvLWo6cW4IccAaZkcyb5UKu4e2FuXUiI4eZHL2v994/uoUeHTGI6WuzzH0DVOTKRok4C0nTkh
oGHtoMRCDnf4P+9UdOUAHdqV540nINigN4ywis/SZNff6wTMJ4pJlFOkdDGx7ZGSslz5krpp1KVeAt/Me3ItsRU7/L8NdvFxkts/Uf2jpkhQgZUD1N3EDO
Tb1/Bs89W3vgfvLYwLoCiUjyR9m3BC/X/ueJHJJHni7zjVCBH20yj3ZA+rozaPRiri//F3770x/lPKXr+z/DRoUm9B2M5jhrQvFC/i+0Gk1c73ULwOuHT9
lLPtqbJy0RHWn5nYdUSAQyA9vQZjEqJWUPSiQZvwp6yzQRTNYz5wGV/bLPzm06h5a0/9vj4j7e+OOqIIEFLS8Ku7K7gO0ulzmhYWSXLEwNCZ6aKXKpwYj0
oIIBGzJ6Si09y18s3wiorTrogFqTqDK++FZZN0rWUTNS0bi9GkJndMhD6oz3pPJMCVt948JV7vMl5x1y41DXLOaJaimnKFRiLaz+NGHusRFHGzpEqnzo5Q
22ufWs2+3QQAs4VmUcfMSSozBQezu8A1laOyToO2hCTf7Isq7/U+X+qLZL+NPP5VvNGVIf1YgiGPboSRAMsjXO8+84aXaeuw/CK4ntoQ67f+08sB9xoy5O
he2iR8Q/s7C0iDkfvQhEa0RcdQlj/jyOYxJ8gR97h+ksRyKc8MTMCE25D6CjOVigpTk3SmjmOQHsLs7ule9/NgmuKGfdnp6tryD4wmtJ5QbRKXhduMYIOR
Ya6qlXqzBQwMg3ipOzDT2IAhH1MMtaM3ON49UHV0D0jYmRpWMmVS7mRVDxlD6uiVMOs8JoxhDkqS2xiiBdGb+MFnjDC4mww9GMIEuqKwWHLfgAdHpQN/B9
GdDkbUjL/eHDH/NqiExkSA3NwouxbQN5fbayl4/PH1zJMFBrch9Mbtx82NBs6dJEr5qll94oIV8MnwWYobxBCaMDGLscTaD2ZWf5vOYVR1MaI1cEN19tEy
1HjRZ1IxjbXiS5iZXRscnW5qL6z386jCz3xORCYg04cNPavNUuoU8HaZfEz8Yjm+EsnQmmksBMlCGaufZQ3ZImq9tMvBLzzC5+0iPqu7p5FiZOjCb74GZX
UpyUJ9HdSwNYnCw5kUP+Z4BBZt92AVZQEH5fQJFhMmWfCH9OYtyHF01OueikLGn9qEM6OPz7npLwb4y16sQET6tzdSbbbqtewpFtvlK6Aww3yVZCrBOEnG
z46cqgHfOaCiUTIfxr0sWamZ3I06yLUUSjDbAWHYHKRApyYXPmNBaLcEks1Dmmqz2VQeiTISIKyeosrmVNFm7o6OKI51m9BTX/CGB3A4QzL70afCcTCHTv
JQT6tkqBujLObG48AtdQzk2Ce62HbnYsJDUuLc40jrk2Uxa+31E4koracvTw1pVjHccesg2oiQ4mKcl2pW2n7f9RKEFlIBc17S7TcIcXA+G1WXxE3ptLye
LuQcgP6J9m8VM1rco1TSLlGMTNpMhmhcti86bam17nGNKaV6vatqiCqjIQdP/tQK9Rac2w3ibYID6CkccO9342MYNZu2CzJjktAWRyR8mo2RGtnG0/xbSG
anUlHE4q1qoZeh4bWisZ/8ZQ+V2eJjdVPz5thVGreWB/HXQE2QfDeTHDoMrH5Dily4xLtwKSDGYrF69R3rmmryHkzfIZmMqCg1UDaS4M4cVi/rmkIR+xvW
LWZgtsBQQXsWLoPtDiH84KPyiI4b3JpCSFtVIs3INQVVIK/MFn7BHg2JJO8BiQn8hpKIQmufM0RZp4jCJdG3EKYNuTKwHnkYAX+L3xLFA+cmzLApF7+0/x
nnKLd+M/Nb1mv10X5JXE5AUb6RlLPEHZJU0I8Qag5TaYrDwQ3Okc6w+6yy+YOCd3HUC7gP+3UxONJ5tuWuslOZJ4Jrj1PZJHsJvsl37yqwhsi6gX5SzFn1
Tj+05xDY3O2KaGI32R6NTD7pDx2ioBJGQWyP57xjEZd7zbgI5cvA1yF47tRRfNNbjuRvaP6TUi5eCc/zwAYkz2pHhqapem11/kLWsrDQmbjm7Uk5KIRJ/v
EpBfOeG7kkG0oYif/9iti9nXyejT6+blItF54cpsAfzOB8QKCTIfOLwwLtbo7VcRxDkeiDwALpRO9DXR5zXeswCGViYE7LHYz8yy3AHIbRxV1jEhbhKhv6
W5j5tKIuxtYdsmMV0QDRWClg++cecZNmJr3AZxp6pczRdgM2rrjuc+GO0cd5xtfeTsc8fOXJDPCppTBWBs30tuXk5tQupc+9MuUudIQ350h7hml5Qctw4h
i/9laa8rJ5qel+EHNUhlF+FxP/RGKLnbuEx1GHE0fhslQQPD2ugLbUO3KVBHUlxqGU4bLqnnfC2tmEvePMBogsl7NsB8bkmhkx4J+k1oarYszisI0laXfj
ityoTx5/MG0VpScMAl3TcKT9VEFKjwzINME/YiijyWJdZlbc3d36NiUcbYTpG60mWJUzBDk2RqCjwryADJZ83ZMcghQyFYWCG9aCaUgiOs320oEzUFB6+c
ofib+eQyR+2yVynSC57CI5MLYR6SwYIAup2HnXq12jHT5DsFx4Ya/51w7U+BMqtqZXgyzVbF35FJYBQ9tb1QVO+QWBusH4bodW7zXdgBla6qjZt1ilQurO
Zb7et2ITX8svF7N8Hsh5jsTC9bz5agevTSv4LzL2ZDXYzmozYw99eAP7QjysoxGYgrJzrWUkEx0FGcsnH+NA4uqmfUP34+LU8W/z2gEe3Bd3tM1WOW157h
KvDQK+AiOzBw43UjsK2dHjDZaQ6+OSwzcO3EZbzGIb3IcHRInG4tYWvqiasI6NLyf4eMmtAjtYuJgi1gczuOu3LNrFk4rs8QllsJyENo8i/7MWDAUAg6nU
K+0SPWVhT2fkiCgrx3yQFnKeGEL2i4Jt5I+Od+eGh3fYfZEE3H7cvsT0QnHaLhGzDmHa9+3xORvckCuz+udKYzO+f2hXbZKtgDLyUoT/ZPyRKm3agV46E9
7ienjV+LHUGyFige28oj654bn3rR7bPTI48x8dN0AxKMgstcHRZmzStwnZOIp5T1YxqltqMj7Kbu5QtsSWgRf/JGhvSdydhiQ/0miO80pfHW4VEyNDvI87
qQCRiMzs9QJOkck/8TYzMXRIM6wkOQV6T1Qe3csXXzS5KbYU3J1S3B9ZwRwyEjZpYARhvYoQlprxyb1VkolQA+z9EwlA0NxjEd40x7prMKwIxMFLjMg7wo
PsT+bsXwRuZ0/o/af+tm5qfFG7N1/zlEFeXMZy+x9vwjylimbNgHNFIT8WrMmZLPBV8obrvHdE2iCZm237bNmdE3zdlr8WwFOVul5+O8CzTyy8yTco0V5H
and/C8/vSXcQOK7twp6qTYv77QQ9BEPuNAUC1/NfPTgGR1Rwy/N315WjYxaoefU4/l7Bj8cB3IX42H4zvOxkwZkUUhPoatEKaMuvj0moPDjwuRnpZ+6r5w
wEyd2yUL52nq0Xo1LPIbd3rzzoRVaz7zMXjhB0ccz9xdKbnH0oLj8KNn3NpltvFhv+NN6Y4HFt1EqWF96VyxeyF0WGGd7Rr851ekF+usNZQZOII+gXuG2A
NpwZndYd2l3/RljsKe3iQye8U84lqRofEq2GfP2PRtHH3LqJKD2TyeXrJnhx7TEFadZlEG3TW+lP2JsSxVLHcahBMGzzefCFJPU2x4CmhEK5Rzfi3Bs/nw
4y4l2ctmSDJTLcZFEBFcSRIkL8vUDZckaZ80A7D6TB3GBnZ1pMV0quOOWsLvW0ZC8iDs7DXP5G4ed2mxGrja9P8vEwJCxe11Xmmw15WfqLLuxGlPNIUg3C
f+18H1GMY3bAEdatLolOHYWWw7TnhGnP3ktZj7kNo4VlpOKmuLAH3LCCCaTe70pckpqBCoH1yP2I1/O2fifwkFmpBnTUqqK2jqwFR0yp4HvojAt7/Mb0yd
oQzk9wDIJgfiIZktZoV94w5kSt000ebDiacOFhyZ9Dh3peiZDKk3rkT/FJcBZUiqnh2xOPOkUbQhkqX7ylZEmSlIbRWshU9KMMMH30ACVU6AuQHt6VSBiG
A4E9jyUNKv7FvaMA3LHDBtK7JvoDkY9ykXUGLO4zzc3ckGcU9xQlKNfD8mBfnDeLr3gFBd0DnjHJs1rk+bmo3/nQyOdnz6gY5DLQHCOweUw2e0ptSGigPG
QV1OWxJ26ekJyEi7TLpfRpo9+8M0vKkexHc2hTjlCsZEnlJ+L/8ly5QW/SGBzXGOuxWOcjlk+IJocCT8VkmQY947+dk+PRTG+zOPu58BgR/XWYjUpwuaTo
XPVo2ELZ5JmgdeZPTxYDUXcTQwJDRtGi4byb9rFtD+LoCXdxgO6xclqPB7d2C+N3bmHRQDf9YbRivPkexOs9hIV963xBjNEcugAlEwAJkZWaT14o6g0LzA
dI7sjy65G+mfQxCxX+LEcAbgEnM55OdhkgcTfu+t+97BFQQ2uj9HMKIkD0qtzc+5Y1eE7JSufVFpquiO7J8SlUwuwjMq2rhABTND+/ELdw93sArDS9IoKa
kFyRB/7y1ZV0M4kxbxGyCaYuGCyfwEhl2GvyxacV4xJRM1Pzlguc4ihiOcg2kCAmNYuMFIcKDXt9DGok0Fn6kO/VkdTFZ33FBvs/TUVaqGdI5TyJ2c/M+j
8RB2UCee/sz3mzbjDr++VAEU2aNOaWA42tXhuCZfVo5YEWIwHnZ0ux2SlPZgFSW2588y6PVVkfbEHPX8zclTR8GNUTGzoCpgmWGwi3F77Js9LX4n4XM/uz
/jcGYhqltfI5dR8VEhP3PLehfJ+1Jw3qlIdrwzo1uOuHkks4Ln9hm8ROW4ivLMSkrSB9buiRmMYjLdWzq4Tds1krwPZ0UlkuE41njoSfP+tHbYUCOLf0Xf
2pWdfGG5YE1kHQr2byzDK4vv3ENjZUkhAR0w0ZpPeSoSBXvyR2WM3xMcuiee+3GYdg6mmnQW1fBoUIG25r//LYkU+qhmqD+03VmBrVOt8MLPO49K9+MQcx
oT7CgPoxIjJkl61dw2UX1w7EeRhXP6aoXnYSDmBp7RjsH074jAhXxyqZHQGtv0lYKtcEdpCJszbyjt6KSZDABl8/Q5CN0UKfUXWkb7tdz7pLBE0Gw94xZt
fcRY7ZBFyDasBjV1ynHpSyi2SNjzULoqkM/0O4MI8EB6tr4an3kHDwoLhoAf5lmJLAkiKqtNRdC8sVMVXLyemiNaCpuU5xC+ad1IeQq1tz9NpJWCGoBdDF
182vD5TZTlBlaQDuyUPIXjHrPqKL4tf6CW08ML0apU06UwoTuC8bcF+PHicE8UCdIt6X+EMM+zNWi7aJwk4KDM8pQhwkpXRtsuOe+GVwVLR1BL9NC07efj
2hzoxA69uEdUy0C5k3cK2z7He7mERlJmtiaEmJ/eUcy9QVaqgMmvJPyxFP8pnG+qoA2JpAQkO7kKEvjOG/aFJaBGZtlZ3VEg09oC0rCf/6bHUEd6yLckmR
KNs4nmCTVHnQF33ZEqKFEMZ2vfNa9FqjNTUS51nozmg9aC7YemIuxosRz/1ee+1MPGlxn6VGnITLfRTOhC6gRbzZOnU2k52ZkixSKNBZMtW5dmaoBw5BEY
i3fjQmQ5YhCNIx53ZtV7h8IW+1K27CYIoQ0+SgvE20Qn/R/d735Os8nwM4/uQIi5ptyIDFimj4TAJGzajO4MM+noMvD4h3WJAPvkISidTORD3krTkRsJjz
SX5ha62k6q9lqtZsv4mowxWVqa6T8HICU1riWhoPszWSzxJHwbPTLXxAJMJu3xkCDOhotK3UphLWXgTi8zOOB+jzl+aBgbLM6A/8N73wvH3kULCm3WWkNV
pEAJ4e2HZj+3a5zjcXBM9cKrvdO6Gp8Z1lJVR7mXnxxJ6x4jODAhD5jiX/q+nio80TYGApq0Lp2V945RIAWPUvDaK68U1owQt9ffOk9Fpa+5JsG+an4QYp
LdHD19ycjqjTe2++MjxqX4ODRZT2f8i46wbpFjE3AOg5HD076cOJb48Hk7TrpQ1FmzDvRZmRhpU/JuOoC7PkaSciRzW87PNf14nnSagYFTyOf9vl1cHeH4
doFhV1g6DdNw575qiMSiPYEg59TGv4Qzv0MofT8oVPSsh+eN4X2l8j4NP5/AmxI2WKxKxfakPxHC9Qzp0Ug09kvAX/v5I8LGbZIdlgl6GAP772ig0p3dfQ
c6nKL0VaObdVlgu9jAo2t0at2xZ/3rXzlKTZW22qhCL4C9KZx5C97R/ilkn7qoMQ+5b0m/IOMbVwtnZp/jontgep649jSma9T4ZEfKVep+WjOAyNdM30H0
SVHJTKebYnjpakbkdKZe19BsfcnISjkGW62nMkRon3PSncJt6+t21ZPyz3614fG/Z2aVTy/2xKSkBgp8+Cf0AbsFbeHGaRCvk0+mbo3dTW9QPfmI+C9P7a
VVygNBb5kAOlI/yaIGKjpcll0sedgZmJCmF5ba7g3NFT9F9geqsKJY/vvoLzs/hm1P6ah451hXL0Y6tGvPGAWMxs7PhwRJIeEIWx/UTY3IV66wVLOEPxFi
ZJaTIGutnLct72cP/8qoAddcunVLea8nCoVky6mB1M1zjmU7LV+0sA3Nx3xVkbgJZENcLiLAZRPhUqHdjBN5J/ps5Xa5nPl1QL0lG6H4AEwEbE+zNl8GP7
+3f/0NZVyE7wxaK/MlUZLrC75TxkqQAPqtEXSx4tsFc3zz6oReZ2NNJIM1r3CdQprShffQREJnsXwliNKItp6Ob/s0mpaT3hJJcm+ZcBXHOqG+CMQ76ckw
1kGeUrYjWxywSGEOmv5dLCcxk4O8Pm/gsFTWdLVstNzvyP9X9lrosP3SEQDwZs/JyY8T9BKu8BQePe11OF+flTvhnrulgdJsKL+kprneAuE5zZN578hpPR
oV7SarX5+97Eo8aSRnI1aCoAAHj48Iq3Z+BL+0CW9z7KzxYy3okdQRFQtiuwBepUEoIjy3SLnUxSFkq/UnvEDaM2uR07e+I4vndf//MJC2ohBOQxkMOQfQ
z4Sw719cXlUM8JQwdc4SXU+76SRFyWFzA0UlbrJfCCrncX6DB9fv42lZ8aJWXk8YUg9/nqL+3ZGIH7J4JqklzKghq6zD5/tyQLuQwzTkhGJWQ6TEWlMFsa
EctHEp+NU+u7kO7UxwVizgw537q+XIqx2MJEdaGy90IDIzrxv/mnhG1EZfu9vHs2vAUOWk0erTj0oyMjWZsVyOE/vi07jgTZ8I1AS5kvpgGXRy92YGPnTM
NXVVKr/eNxqipuXEPGI9a1sSr5TReD7BJhS+lDScQpSkMc/zIK3q7P9dk7zTRD4K9OYvIsuIbUPb6TSFu/CBbePZtg1t6aa1QK/LW9IZmCBanUcqXAI/Qi
UZdUY4giBSE6Xr0qoZ49bLhV4C3+W3NFZSi3OlI6WNJwJnSvyqOm1KYpEMIWfuTHcumQj6P6RSy+4pUenP9/+1NVHH6+DzWFSBpnwgxqystZy3ivdHhaoD
EI3j6whWHEcxibDIvZ6PrnEKxV9bOMDgIiamHiiWXLs/3oxD/NNkxi++WMmA5RFsKiB3VkFM1AAiAMF7B6dAvhF+D40l/j4k2oTJNZUOWU8ymAWXbRfH0W
k2ITgjIY7iKGAHZbcqllUWdUd2ydVv/Uj+w0SkZ5aJSZ++ECjxzTKepSy0U5DLOzeoE1MElJa2EhHTQOinKYmUfIQm2QUB77qt46jkuGqAs0n2vW22ZvBL
xcxYM7Q4uYy+BPMrUTwi/woqvwgqdkvo74YRm3I+OildCapmsv0KqVvJ55dEFchURcIJUwaQUsTRLX5SKgqEGj9aEYIZjnF5lGPtMynCLwl27tx5a0UmOb
tY5uI8E1xSExCJYW3y7rMv3usKmrHfBF5VHpMbVA+qHyxy4Z8rTykUTew2W4qZvvBz5lQPUfCtYgLdnFOG1ofjfj9FOBRGl4aahFD78+g826GZ9xR4025s
DAVdJ5+4FbAtHZWke0TcE5z5nMT4PSRd7kWPhDz/w2UpbDBO4rfTD99NtM3TEj4TLpM7pGfsEdQcsa8grvWaD6hvp/JHLX5vLjhbx6JSUOaWzwWKPDivy3
U2Cl65MwVfmjOtcRF4E9vvfYbnlHNap95VdASlyHF5soUOgAiTJ2Uisv6g6QGrmuLhsQy4HuVptvrYxbuHrc1z0gLjnwvvX3ld1GQkek+Hcx5jWl8khJWi
yVTUIz2KPAsL0DgRg2IEIz1DxaUlIqmW4hl1v3FScjDOMgl5WKRw8U1W3q/TRXrt4tn9c0uncRbjpUd61GTRpeCYcqk7laE9I8h3zXz4++Ey2GjO2Fc26X
Hy+4kUYsnKDPnG5CzATFLB1RVmDZ8gB4/uBdSBPMXAB91en/yndWOdXGop+Yg3gsZYu1lEwjNVOBHBMyDFr4kEPjgGNFX4y57recj9BP44Du/sA3NDKtpX
lz9HYugSGGvarS5XKQg2OVDDKeYZutFDjKGc6WhApCzVTwqM+RRWao1ZzB272sy1BMogkixCK8vDdXLKq1YgsuHu87/OdpHghXe8O4rmP64NHBeh2sVAZy
hp7JjCpUqnceIb4y99j/1/puxpd0DyGdU9VFKqiKcYp7LLBvkHHCEDJIJPiz5lIaaHO/ZZfoQMb8LRIeDaipP2BS0RW2wOqFuGVO9O1ULifDI1TSDw7v2v
cq77VWGXSf9EeQPTJZjfwsfmuLcnh8BuQRyRIu2RYs3RNgpPNHSSV8H9fbHNNVSiArzfImnK3Z8FO8YymJ8cG67AI49UpsWb+DkOd0rkSC4cAs/LBJPZXO
3RfETN9IrdzIUfQDp8O5OjIwH3W/+OvJzs2iQcPjv0ybUiohQa0PDZcuy9kwVxKaIzbuPwZsG9CNgUBxi9lEOrCvG7iziH0M6o8XSPXp7RsHyytcLXIV2/
P92mmjXDx38JmcFAq/Uo1ZW97DeHgKZzubPx/MYfmdQP65kPla/2tXvwRHoHivMw9WGcMNqHDmMz+GYZN1TnMEQ5sXkL2t6XxHP4rqbHEJv0PJ27KDRgzM
IjnIKZgOgbD1UYNP1p/ZAT0xLNLLR1cRj3eM5CHgbqqfVi20EWV/l1jGuuRtZgk1qik8sW3970mq192dsUwAnglaLzqmqISCLy+Y/xnE3uJOb805fSKqeJ
BZZ/XEXzbeC3tstyBzUuapPT2iHlSmsnCY288JZRuOZ/4EE9jmdFnddTAE67MzTpQcPGvcR0afCVJTWqrZqcCFM5BaWByevJVxPSUcylCMRPSBSxHTHFAi
7ArCWhofMtB8KkxGbGo65eEXG0NnIpWUxEHAwaXhFecmz9TeusQyKrd1UkWL3+CUsUD3P6Npp2CRSDczYJ/YKC2cpPccTIUDipy0aFGL/KA/APvx7bU1j8
8TEIkdyXDAbcJjFZUJNC/nqx4TeQhwf01I7pbHP9pVsq4i2fKTB6EyaZiBoplZCNSWSITtBbcMwjEOBfeFkbd7sZNBbmMliTkmkAgyv8VkwAMTzS2HcBSX
lG75WjgyVq2CUBWzXCMheftYfFaGznVi7e3Tln1N8WZmGVN0EB/7Q4pFs8tElaiwalfpcmi4yr+3nxjhN/Z/NJuAaTpMRQYGbcDBUA86iFRSSQ7ndneKwn
0z8AfhWM5N3PY9mSWjIVZkB1sUV8f5GE0+237miTGR0ivBwFycCs3LzQWG1G3bh9msdQEmr4jf1hP1s1mAi9c7TlVLBUVjN/OuA46imvtlmg3xrXrNLggx
JkcihrW6PoCHAxU1pShnRu4SHdtZ1oiH1JrBE+3x7LdibmUe9WpSXXGn5pBx48NnbPYTtN4ahg/d7G8w+a8WhDuz/xfgjSYetY8PHyyeke4ddQieqgD0wp
xeZRQTybEJHz2KWfNR54Qa1uQgDMO+xrwH8a2qU3kRDKdU53ailoc7IXz65QlL4uZvA2vPms1kCLxVl9WAR+KZR6fb/aDlNxF3dLMgSulpFUiEGG0mmTqL
l69q01yfWPnoLt7uKSlCsvgH0fGUwRiWkmpQDblU0aTkuOLRDtC+YZiQlDRMZC86Yqn8gOMwHToM3BfWWtbcQb1XQw/YfZNizaB9MsqZ82jA/UjLc1FDdE
4boYh664wCZ5mbViDxmDvn/t2riSi6p00KOWcIfUPitn+akrbOeadck4OrzzMThxk2ATkvpLIBYpXsT5Yq2sFhQuhhxrAPhqpvzUNHKkGh/Ga91jEaF7k1
9KfHkXiwwXZ7UZO27IhqXLstxO4nMscdeNk6s06XeP37Ju8CZ6HxbqtIkqtQynnCQprONRJy1W5q6mnSLLNq1vJsK2ruW/X48mm1i1nKWxi6HSPBm8KC0R
V0mRYrNyAhnhtMyYuAEl8ZFZEkPHXi3HQyoCgwDuFLG6FNu25psZNM3bD/8vC+dmMQPSn5NETLUlJeH6b/rS6ipLTXZITh5tpfnXsCCZQF7u98vgU0Tva5
6hA/0yDl/yFOl+R38du2d+g5grwlYohwN8H7S2Fx6hNxkq0UaO5aJieG6Hwxt8yfwp3bkaxhl8M5FCgDKV1+aPT1fpEsEIthqKicxG6x4Z/b+7/nw1hnlO
sBftXlnuh0aITKE/nu23t9MYN5Anhh9jN5NVu7qtMzKysbpygqPpt9ZvVZYGM8skmKh90Q9psgwohV6uWrhJQitnTC+4eU5l2QsWMO6t8xtFuVhazNuwyz
VAMsaqGrmzKfIMVE8QBDSTjuyDc7440rUF5n8c7NuoSX6OAqmp/F0SbL9zxPVEygi+MICqniJw7HyidcHe5NIufQmu4Ah6XWB2tOT0XFNRJbi1GnKk5My+
IkVmA3+WjF5pkE8YxAinaV1vth31zBlDnU/VJD/QrknT1+eSIqC2jp8TjBRRBq12vQdjYvYR39/dMgiOgNC5Z564z2fiu5uwP++HdL7g43pNLLLJ8J1vJK
EROdhrW50gY4rWlyubNjnpI6bTmVAlPhkCc168uhN3ja+NhWOybigbpJYUJ7E19+LzPY+EcSvCcUFxUI9oROk42iqXKSREoO4KtVt+TdID024q1jUyBorJ
FFfdUTqAB6CBg3Rl/J7J5+CBNtkf3OH+IzrNmhJPlbz/r73sKG1LqnHT5YUFmqUuMowzPXCsCYjQb9lmtwNNU4zyvULsK20rKgHMjwP7IQCznPCAurFgnx
Ch1yFA7ZZcTtCwxGq/xySd/QULS86QlAdl1UTbW7anNgveoEpNoLRrO40VcVXCAfyHuEXKrbYI9EALBtTGyMSw4mJL1pQ8dq9vE0J4k5xKlNTu5wud0yPi
13H75LzBfSpu+sgQsEmRHjFCJ+kOtpjpFtyDd3G3CcmCFAb7ASB8G2g1BrSCCNzV5VcR9p1zqt8eFoauVFfUeJps2ZVQw/0cMpyUZH6pPjlhw9Dx30zQfv
jhK4+NioX1n10od4xIRsENsAuExT4crRlV2WUIkhOx0Xw89d1CWxXMA9XZcrPbOKmHqPDWiKwJVc1L2tjJqO7TBsiq7Ydh0CiuE8ullvC4yBsHP0y/fc2Y
W26lN7iQt24tcd9nXmWXBkTrXdgkKk8Y2dX7N2SmwaOYO+wtb4fLLM2sxL0uziRxCchYpcpn7IeEr6n+IA6jcIKYpAP4g65CWPKOT3rZQUkXzWtc29rGpQ
bTaxd2Nyrzixbb6YNySUACqoxY/aRi4M4Q8iKz+YxZx8rpDZsTKtwx7rDLtjQqMB3iGbYNdR6azBOgCglNwHA3jm3DjR7ZPUZD2BLLU1SmYVLYOrRXJV9G
XjtgssDXGNnR410rIiVjFJY6QyMGWNnPuEVfE7J8XlH4F1bXB7teViVm7xzhdC8xPDk2JfmjElwbtjktns9wUr75a0Rog/zbBqhPILC7fXmK4wNF/+FKHp
vNM475KrMY/O4rYQnlE6xJG6GOChPAnA2dMKCnPnpEd2XaKV+rE9GeczNO7vrjYyT8CwoOs9Q+Nvmaf883+ecAeC6ygLUbq17cXbKg1QsXIj/jv5nlXMYQ
EBla93PbevDqow2feb21d8BpDzclpvxKBwGfncs5ukzdB6CrAm6TAJ1q3fXMjIU8C+fQaXbYUdwdj13P4vdpyeYNgxQXRmcKkr/GoaXI3IsbSyRQOaBazm
mnoLV+kxKZehm5LBLrewNAO0Akk3xKiqoXU9QdPxH4YOi4ZG3TFva45ZoWKeLR+HbjmfB8ZikrV/qXayct0ejZyw4XUxfwlZyyzHfZ/w+f4zSi37J5APzP
+gUZxVMkxF2sXZ6IYHIZS4V46xu59brczT/YWNWRiyTqmLg/J+GNHdaeUTR+CmSjfAj1xckI6HhmJei9R+JdXNx3YjjaL/jeDgVbSTVjdtrmji0cO1bDGu
w+bEGKlIi5ScLerf1jl4652YSMekyH7bCZwk/qWPXsE53TsoeBqtgQvt67Cu/6VxSbaCoIisbnTjwjgDFPpNLOzaGUGXVGQQw+OHMO3fIbvwpLgmWzgw6z
AECrDT1R+tBgsfxNJ0URZpw0SrZVQz15gO5UVKp+KydKqyFjX9N6LJzDlR2NfgXssXLGD6r0WgibR8L6FYhMLAkrvW53vQiYsnNBJjDWBXttaCod0x7nrf
u719WLCBSEVvDVimaBwu3vraa1rVW6NedCXnsEnG1Rhaj3BZPG0IRn66kV4DtVsdGp7a8kaVgEgixoiRZ2P/RDbFzTmJPl5z69CF2pl7xUv1Qfhjm55a3P
eCBcoPc+lA/06Zzbf2hsi5Bj3+QJHFmiUXMNvl6nh33LSWMjCDS1TFvAPJDBE6ySeNixZNecWiv8wIbOxcAfMaWepujROddq4vI1bvYUBBBs5hH9xJmkdR
s7m4j1dFDHCfPnM5RmjSfX26h/7TW2gE65o5G0HqhYBIeseBthOfAKMkZN99mL1tGClrkZg/lUG0eEfsWp9y7BMwWsAEmAf+d988X368V47FdSSrD3OatI
E52H7EjFeDfyrDAMmRU/Y/0Cc9mC+TCFKeYo/Sl86P/+EPX0voQchq9+cse5ic7pJ8JVaJD2zM+0ZSDsbuBogjuFHcfQ6aqvhkvK6EHPpTOkRUJULGEkE9
CTGP/3QFzsQA1oGw/ocs4RNFTSiR/0GKpunJIQk22pUqA0bLJgdFt7k8YU+DzOZ7t6F5jKYklsQre8LelWVv8R1q60m7SF69SL658t8oUJm8VZc3hZUM8X
WiD0Uukj9aPD3d6QUiJWbKstMnVjjXkHCSSPkL3xQYMa09pPHQWDkucMFuQQ4c4Kok1DG430bUP4t5LRNE1Ck4LOqOhVvsN5OGUxOWemCGzAyZanNqQYCb
puzoqP8Tt3mgTnJquwmJ9CGiaCcbTxLbjxfIVZFxtT3Xd+QH9OC6s0M5QuxTqSn3ej7HVjVHKF420g7wCmexviJrMjsg15rHfxUM5yv0iUpfmKo/alAlkh
AjauP25w6gEwufAxON5jfaldrtDC9Pt/4/K9C5h6icH6UuHQrThUHwY0pGnJEomCrNY4t9afZPxotab14OTlDptwkuwSgkrQGjpMePL5o8JZDwGcgKFCZx
z5yyzOWufieuHbg4sb1+TxZE2K7Tqvc3vpqcrlAee0WZ7mJZaboTxnIP2M4aWAwt0q9yYLnxCvrIw9BzC+gRuhpxRdluF1j/AnJb1pFwkQpKhuE6KPDA1s
fk7RAUWwjgx/Z2xY9QX4y93EseRKugZMTTsrs1QMvqXzhsl5zanN0W4fKEt/dp4XkckYvvtLiHIXj7cmarqCn5ohxS3qP/cv5zLpdPPDlotv8fiBfhMFMh
Sty6C1wlNuSDBx1Xf7zFmmWjyD8wowmBIuefaprtWDPjooX8A6lTTo0i1BQTW7o3YFjH1+Eb43dkAiaCwUdIEbtkJA4c5RJ4uqCWsPe9tx7URmGxaROMfy
RaC7lHLI3Wy7dy7Vuohi6LR4bBfJEAlC5VISA4TMraggqSIPVMxATqxKNZgEBD3+69glZG9oR/I9bdSMt9vAsHzaZeu2ECIY0NFw9Y6YhPBoZjg1d67YM8
50O0cJRMBWW1/yyXujTcYv9nNkgdWeoIcmG39GczM4U3OXJqbSeQSJxqdl5vMaNtD4fRVqTaRDlpJxT7CIVOfMdwY175/i7adIZc7b52caCEzXjQ7x8fK0
gf6zcImSeyreemy50LURzokoZrnDsgZWfjhHDirU5cXarLQg90acKVMlQuZ1Epm7fSwZ2XHQbO8Jy1sMXgx/W8d8WYPiSJd+NUZOmGoTdFTuOaeTZ/xaz/
Sfs0iGieylIsiWUyj6zMBISq2rlrElTubVuT1TE4K8Ge56IOn0b4EcqdmOVSnh+D1r3RQYcbvwfh9xSq1ziesyGvaoYllAtTP+0RSPendxU1VQJrHkXzpB
RHT01HC60hXOrOgIcina3Hh7eCuIKGOhmwmI14G0FXyOZkcybruMosB8m2vZ2h3hZTwruOKjYpM+ETHstZuLq6s5nPNr64JuuGxFQxBiRw6qiMcPw8LBXW
T+y5097dLwz/YHE4R5hkYeJpmchA5FuVUgmdoqvrnT1SzYOra5r4LLEVIdEJuSNi6nRzdXgZuBNQX/sAyduTo9FrvOm7M0PK3dY92PGD9uTc5S288uikM5
ieF5Hlg9L5OoKKp6JgC0e29hjoX8DYdVzSobY8exkRz9xMn3LmZLpbGiVWKUwQ71iU5l1r3phOfVO9fHuXs3jOf+ntwp121INIQM2S/pzvLDChN46E+Pzt
e9dYDBar5wcylf5uaC8pAJ1uN/mlguLV/ueJKT0dlQMrlh/t3NoEBllZnOifGx9gYCmhiYJo95nePGbRjAq5SsVtmMA8TKs4VXMju8fnAV8ykWw+pcJCQ0
V7nOmvxrOMFxBEBHBAG6gXZw0sc26Lw1tvdPGZEZjcWPHuW4YERQd0PrupilUbwESYm4iVKIjOTnEmZzSXDmaDsWerwzowRj8e+Icie4dmV7mcl33pdKoi
mYSGTbRKXuLkdmQ7vRkgxnHymyhlJNe/eJ5idSJXPjYyyDgmIBSmtKECtnXi1JuJxmOPQ2WEbETVjlgroBtU8+BAsotZJjrBnuSr493OJUCXfL9jCy7bhP
ougPMXnVM88zB0xEoUqai8aLQCRtojb49SISblzhkKoX4t9inXhifG3f6pZs1xn1La5EEvh0IQReRBJ4uatCP9FI/Gngg4ZMMeC+cu9aic6j+3/lGjydnm
mEk7lwtWmsy3CXZExGJoHdwOw5nkbqpizhsyc3vGG+Cdqperycl3Wyf6R2HKUZ3ZL1wstGa7lLuqA1903mhuDcI2Mkl9e/saxYvUeP4B9W8JyevA6iI3vx
dgU8/ltnGt7GdBPw8IGZVVC/l7FJzWUhv9p9/IZLclYk/NausJTsm/59xNOzzasBBnX+tp8bdoYnT13yAahWibkabW2C/0TLvK58iyc8V3462RfPC/NrqF
yGtpYfvUg4YSZ5Pa9164hq7Ucp3Py99IWrS8r0vlCXllzVZTKjeEfPuFsGS90TXWaF8DX6amvMMRyaeEprMEb6xMRW1urmPGrLwpUGYyGf9/kxaNWNtsW3
jB9uosTtXCLrh2XRZxvMTKKtC997BDx7Kmc4GZ2L4glEy9IGPKiAybE/YPBrx6SeCG7lYANDs/zSOcfkTNR1EbvDN1GWOQ2WRErk5Fu+c5YXDPTYk/plIj
FdTjnClGDI+Aq+5JQ6CssZR9cMvP5nWk/Ba2Kvsg9HTxVEOlXnbGaLR7ocXPaKs5qKh6EXl8Wn9FGFZIXLH3uOj7/c5l2X3DnBnsw9TEZvdkg4OyrCZrJg
59Gm0XAwOY7pNL71ezPbrjYYIHeRDg1nhU2I64aEwyfe0kecZHH1R52XLxtnlnfT1MTJbaZDtC9e4mkVEwmO09yw8dwZz15gLygy2hBrEwn1DtEgIZJWUp
gnJjFvhu3rU4CSKJT6ch1h69ik3JHFi+HvfEyGStSbj3UDyWDAbA37psowygcXVlaejO+Hw/zfDFJwn1fBuBGKZmd5xxaQ1GMprYypvnGJx5Nnzk05osNs
0tu6kFL4LwjH5wpnSBr3J4OmU8dAnAl+obqYZGh/AYBJr58D+QO9HsQXo9kvZy0nH6pZRx63WwJTTiS6WwGm9k0DrbGOJKIkxwgz6Enf4bfOk845FHpQKs
kINxygUxRNpZqps9H78atnzzNH3a5yOVUkwBcU4mwMG7QUM8nDS54LMMSnrxq8sEQa/lRoVjl+WhBIRs2lo4rZrWtHdVSqOxk+P1ka74CgVGHhpZGJxtJb
TSU8uSNTl6B90Va17DWJIpRIqjlhyDNmPQueXsIlmI4srhSc/dwIyhcTWFNrYJYNuXD17IRfMmxCDq7b23jjbCKoRcVxTF+wowwC2jTPMbjXUPwkwuLLTU
EcsEdwffOvwoZUj5VBp0hfkwxvViaO8iyyeYJp57Zfr26joOybp9V5Godz3YTOvM9vHW+8YSKIIxNuXZxwaM3+25bAVvRdTND27vKwT2BH8C1nQA5+Vs8H
9YYyCv9GAhyTIzEyPr0O01/L5cGcolgX0BYZUOacDu4uo/zlM6nFws8eJm1DFqKyktsiCwqCrQIQS0C9zRehOYVVRyfFG7uhHRGAZ11gN8OZt4XevUR0H5
s7F4NNzOqQKfcByvMand2z/ZssY3N9NWdmGiQdecymaz9ByzyrLfzyCnksy7IFYwSbQckMg/AqDw9bhf90jmTjdnMHMgSlaQsyEqseMdfesQd5wBkAqViz
2WM4W78Ju+hhpH9MsqUmMLetnwTKZ8wkeVtY+tIMqplTy+rdNJguljEdWnpevH9f5FKR+hpwKAcWXY/m3nv1NVTHPRAxDoRsgzOoCTk4JeAixGRtFf9TFp
qQk0RWjmV1rcbPrvSrkZ3PSBTqeXRbfLFjHRj7Pb7y2pAwMu22tvWfJ39cFQUbWzT9U2rzjjp8yhnOlXUq8pqMCGc7lMzMI+/VdcYXcjmvT6omfe4SE4DU
Zc5qYkfBdp8X2LwXSw4uASp60tNTuikw0SUXk+8iCD47TVya6jV+Sko1hoB/yxwgIvwzGwLBc9YtH3x5S/OhuokHLDx72h3mniduwd/1Kkrg6SvKRtpa4m
U02qf7nUXgzyIn1ji6Ni2k1Snx7calaYne3yfq2ifA2NzTp/bNQKpNE5o6eu3rePWxJvJk4GLfWhr7WzFssqZYAxfihLVtJtmIG171wjy4+GChnWrrrTMU
EhBBJ1yIcbmqRjENNwdzuIxBqEbsNugcYJlclCkADpZqx2athOpFAlJAUraU/6cDNJn5iLGn4auRkmfMfO7+tw9BUIWl+kRdCYOCEm+/mR7sHlFFb1nC7M
7Ly5IPDY+Tkfn+Bc7yAunXLX8rgB+tw1rSYlm4wrxz8NFbLuIycfWoFqL49mHe2L7J4B3koZA4uyiH+5P4xqo3+d+mn64gDq+0k4lZ7lwvZikzHJ45jSLR
0mLTf94SUf2WR6SE8xOEgpoQMiv2IdfZ4aaX88+STpuWL0kZOuyhi+J3BC90DK451KwIIRBOmrEZuCTnn7YhRFFaulbOLApqkacDUxBebRl2L75tuMOddD
R603EpNmDMZ/eRrm+kcaXQY8tfv4TDct0CUvwjME8Xm62YQG0iW0kigw2N//pjfv0Lv03HEmlacO+Jf59RUY5DI6zbIEuCK2QC5FMtjuJp1pD5vE1ZQT4w
9mGTcSmCDTGqMyKLhn8oKINdwWAKW1/4pi8ZUE5TU4hIOx6XAOxXuDYgJwgP94s5+8P0YsJfpSAiSYHsE4VnUGddKtiq+HTCM9nSzYIVRgX/HOsox/BIAl
pIX7qBsZ2XHIuhyjyicpsws3wLdKqGej1t9cppO1awpTsUQhj7WS4uiMG7lEMPOjHU9G5TMpeRJbVnL8DqPhtYH4O9yADGf7byUnlqcfayQNZx2tTgkiqJ
5Qmg8j9m4b0105xCyRDocLSleDPObgdM80i3D4uVU5mT0i8hmqJM403sqtC0BegdCdOIstcNRTv3VIjjqb40DjHKwZIQW93mfeOGHebU1bugEFOptax4Ip
+/CUSLXlXiAmhlzrzSJqx/V8NcyGWVDuWbtiRH25gLvvHznOIqbwKLV5sSJ6hYulQ4f+GDNTfFZkqmraVGpwoKbMMjaLfRkaqVJefncPRU+r9sBoUQmbeT
abOozc6Xws7rZKmlVpAEena5oL1RXbvaWRnpZiKVSVFgY2JZldKD6C1F5C2pN12CPs6Pzj0vJ5gENEW3ITR3HcrJw77xys1lDz2+YYzGb0IumAdIhc0Cn3
yaPnKKhsxHbrJYNtvAdwSdMHJp3Qu5HNN+W+BHXOZvreBWSQbVPpgzRJJFWCYeGYVLBRDj59cFZ7J3HAePtuZT2scLGewxYLUwXjjadKKdSIf/ajfrTKz/
x2AEk54WdQWNwwDNgp4kAQUM7RHdjQUSlRCMfTSU/VYQhi4PRqLrS3CB91tXic2yPPg63HTjN2ZcA3BuCLI9WO9L2aOlmFw7IcT54MySHox93COQ1vUbuY
Y2+HPLpja0ZyZeJULPYrorMvA5Y5NDXyFVd2Fs+3p+00Rsi6azl6jVXkRfp9qLTQZvyhBh8sgIDA+4ob+6UvKScFvVOAKhI45F0aYEGDE5LRgUFMmvQvzO
ccCO5NZ85NnCHzRBnJDAfMMaQQlwsvClqPAIK6OqYShDELp//TL0rJwcCfnsCTpCDgec4EC88tu/B6RQs3hv4Z0BoXBQ+4L4jpK+U+xd/kh0a0ODJmpeIR
VtP8o9KavJS6gOo4zZAkAHF7agQM79vA+OgvEOd8hwTgBH+ADqP1i5OVvK/YrbsZ9nbGwCfEz6scEKBYnxLUS7tU52iY1PURwD/Pl8I1sX9LzLrqojZuqa
w64Nevh5/rWBZuqzmm3eiRpLmSC13ND0zFAxxrdz9kQzkqdcHcMHIajTas5mF6pSPnFPbs6Df6eH189Dx9U8vs/9f96wGQVbabdv6BOTTNgzXlG4g+/oWB
+t6dbzN4L0QpsXQmlZeo5rP07FqaZ3t6bZxuXOPTlozaJ7kSVFwcXYig6EdlVWhfS9KWcgMHa8BW0du9Ay2AWQwd6/UgazREDqCru007k0dbGhW47HUJ6q
zH4cj5wsKzrCN/XNkjgq6cDdJnx+3wuCM5I3hDodw2G2BmzGmqQPA83Sg5+9f3joCyvtwrqs3I96FdDPnGwh4drUPGysnwlgRAGlXhDUjvfH890hVZZEL9
UPrGJN3s7u8jljvTrNu+/h+adQb2qHzJsCK3XxKK3NYhg18HHzqHsgjB1PFQYzDMQJBJaCDooypySMJpFVsyqXB0rkwvoE8xA282xzCgOZdeJLa6X3lUKa
HqhqMV1UroMKI11iaV9pbNws0kb91f/pHHExWRcOWmMxaPrdnc6VAfdxFgjM1xJ+bbK59BkZ9nYx/FaQgtNVkfSod/fRtZutpvJuTAwioMvZuHtd6JipjB
D52Xk1JaHRWQWV9EZicOdPBUcPD7KZzJa30/5UZjD2BPdYoMtdsp8yN+PaegHRX1HM2IRBuiQTc7+b5yyYFFjwjNJwnKNkw+PCEyjBJPUMNk2JN39xyZIh
KfXndKXNb2xVbjBvuB3hcxnOIID0jFn+8NeyvAKrPzl6XWT4zLmx16T8vHi4jc+WbcyqMQnOZStcBVOAGb9KWHFwpypm2cp9VhXZWIL3CbWl0wyt4UONCE
vGG4mWbdK2xBYZUZT0Svryj1ejaZnLcYRuEo8aHCJZUMaXd3eOPv2wqJiAPxJo4nQzE+CRzpFIMn1hD1CNP59r36xsEM7KQE4+n2b6KOZuOgKwTdM+OrfT
OQI4Lvc+hME297oELWvawrmJhsDNCo7uPVidYOKZro+PiLujNORCSUbKZlBaHcaJQ4kXP9gVPi30sLVpEhYx3oMgrNdoPBsVQzMV6Sn2QdYQTlrzKabctV
41GNYF8aEJxmOKKDGxSDYVYd0FFEqRCeI8AK8Vr9wmxaZNFWtzLzF6wUwS04t73uhj9nUJR5WnGXwrUTarGIXTrXH92Rt9zQMJg4HRFh2xJ+rvlpTeV1za
qYigvRRg2DPubcjGdMvINPYoAg/EOZdSxlIH3vD4c4XnhdF5ltFFx4XjkFHQali92bva7W8dlnA+Km4ouKdNyinf2wzdYzqNJumGlnJJDK2sO5iTmiwnl6
vh9oYM1omb+jzHAspiOoT3OWJvN5Hswyiln+2+mc1I0dbWcyiiFUQUmcxMcgbjA3DjwmRCv3WOy2gnNGUDF6dyNZNAugT/yciBX3ulmNcbsDQdRtm3KHLQ
nTsZzANdHJYvq5iGB4DXR8e9oOLirBkMxPn6xb2Gyan2PO64tQuPxbm4hr7aOyd0I1F8ektK2ae0fBCAnc/TO5cg1ZHfHNeDLm5UF8pUyFRGq1imLnO47E
MTE7RorLvEJrwKY/lA6zE5rp18ky7jLxXeORXaa9pzvJvE2SPj8KSomJyCg38401SsHZZpLzZbpOQT0GHpWdk6gge8ij6BVWATFezptI72eBtCGjkAEkVU
4JafP1IzXACfAJfIGne49+7ApjtHxPjOHxP0T894JHIKQwQUOKCiNrH2GwhyrrN5hvqBqqGX2BH6fKeXtjQzPB1KKmKeNtmYBJf01VrwOL0DbQUJkLpgfo
uwxWADu2QEfBnxfHL0K8zAJRncTJCl2BunIzMqwrIPqNORZj2bN1RWcYvk7pfg+8ZTZ52QYHnlF+1qxkfnQv6/pnWvnfyiysioz++zY55TkRHSPMbb4hX5
oCaMMA/XRNAk4RPj3yN+nWy2SA5yU8ScqtFcVBumxv+I5Ho5VhaY1a0XmVS2+pwB/iAP4gsZd28u+U+eSbCJdkXbuKeM3Jgyf97PT5/x63Zw72JBzDjibR
7JvdCVt1v+XjrN58RAYv4hJaF7pc1Zou7TVycfw61vOIdULeyvYEJxPMLOns6er3dl4NALru2LQlNBwpXpCK7hI2sQgS1LEaLAvlCRhhd7AfOKGpqYmxAe
ap6Ebs95BwPHvWVkya3PlVqM6+jjy21CprihLaF2Kxqg00buqIetUs4xXE4kdBgyVQxLAzkjrmB62fN0rpK8dWyRrJBwNWlR0heKnBfGhMuA4WxT83SknV
LALJoAZGFiLy3HMQ8boaIXNhQxLF6kjruzb52nzb1ZAE5xgtzS3tT3pPX0tHQJo+d9udzn1NvFOjEKj39aTg+GUCt3xr2xsKNYEbODCGFq7HGmvSB941Ki
fzLpZZVgL1740TSUaGnT13/9bvqncWS8TBpX4Ilt5idiutwZ5bvPafIPUx7PZPLhTd/qLmhc/nVEjkP6BylY63lQpo2E3V1E7Y5rmFsMGzHHTW6a7cSQd5
hqjWZ8GqS687mYo0j3bGJOoCNxpQ2qs1+zgoPqcpiQu9KUeDRnyvbNAqZCjm/cSySpuPURtHiJq9jWcbaSfb7jI7kzax29ptqohkjaVsVBDR4UvO9gzP98
Dog6w7iKqKZsZk9YFEuTCspFONxApwTckfx7ysrNFYg7HLeln1V9Ayc47bkSJFBawNytFCxVinDVbNcqBYtE6zU+xIARc09vIt60FEkmUw1vf5fFEluDaB
xyPuLqIAm6FIEmVF9OE/5bO4QwrqgzBpA7nkrjrBELsyzRqNNyKkDznNRShgKttvzLZ+WLy5hD/p8Zejzj05+ZOkFsaa8VPMHmP4YxbklsJamRxEgy5BCZ
qGKLq1dg8zy22OHEjHPN0SYW5MwLWAWln5eMKgBJTNk4LYyXhrnY9ykF3l1I6HLOiJJ8Gb4g2fL7RMq0pPBdTYHxI1RRk6E8TP/Peyg6tzFcHw3LxPTOBn
+nGeNSRJJVJ8TICtOXLHW5MSYhlfIm+yUlrhOjND0daFGUcNBK//Y0a/mfMrO3fKp6LV4Ilru3WU8LVGA35I9del4p7WNi1riDQjOiBw3cRFB0bl8woKdw
IAOzXakBubvj3i785XbJonhAtlhlzAW22wg82oYDtDKC2XpLop2T/ld1T5fqm0DwozYjy3JYp+rk8RAV1tyEN0VR/jLIGcm1tQNsU1ir/nefivlMyiqLUx
QwYjr/3UqwzYNYuRDhed6IKJAxgWFEj9j6I5Ir9jLlamJgtPp7pEClDwtNMOk5+6Zi1dS4J1ABNUNR9nER81t/DjLUdVr4Af3Uj86N3BmOz6v0+YXSZwWq
wcIF0KE4ctuPehjqw/jnPtVBHNyQ6hmBa5NT6nB7HfU/ESQtsJR0832MGgATcDRehCPjecPyI1EOl1Q8fNG0oA3ki7JrRWZPOplgtkj6IU1LaJWS6ThsSg
SMFd9klnQPMZViiIr/6wAaSJNwuczoDL/bvHGIULizhtXSw8dPRUv3++bapQmq2exGnqyUlHdX1ZICsGI+dosSUbKIJAwyd9V12NB9nI5gIfqfQsNT6xzL
WJy6QgZCptrfJuIAnD12xbM314uHQmQEL8hAoo1ThRZopProZuaK2VSpLKV+tfHpaQ7plwKRQ3d405+by8P6dh2r2ZEtDDvEHnkd9kGlSdHIDN3lNFu61n
hJtj464VpSQXgkYEKreuPY0jwdF4I9HbsmmI705t4Lwz+mck9DO10ZamqFn2HPkjWGU3JmB2JfQfQJZ7a+YI3Y4n5Mgo2Q4zXsP7PDNFMOrV2PYeDzPwTV
Hjw53wYFx2Dtby8milicNHFk1En0tJPkGntoz2kzKyMcV1B0c2LNQuCao1mWUXtm7IrW5Hu/c3sdLycwaQruj56inr3uWXmTvEBHX1I5QF62V1dXkpFRQ7
Wp3aUWvcMzQsSOba3eDf5Lo6K24MhQC7bBHk0cKba04IvJeMsEzconcagOWyphMbXQFYsZBelBE7Q/BpOk6JsiLl/wpvnOsTs5jy8/ZvbelWtPs3l9fwUY
uyzhXMkhIlqLU1mKJhFy3Yy1g284JuU4r+fdEMfy2eTJmTeJEP5zE9Hdgqz5Fre3OwCVdCKgzwHmmw8+FHhS68thvB+5d+GMTUq4fXFueIC7skahGKb4Kl
SOhezsmUH/098PJATdusnLjUfk++iUKl9ZDI1yJeChmU9cgpF+Ghn1dSFQHoC44SRNRFCmg9qPXPRnrUi9NGdCqope3DiH83Vq0kTOExOQ//l8g7XxcYDm
4gi3OEMBuFSVjAMq7DgENsxnksDKk7wMIjqTgH2TgZQjZUW5Ar9VMqlTidUmd7+eyVN5O9Mvq/IOQ31f6bKgjABtk4CArccYL3wIEMnNYp8c06md+9AFnK
9ixTd9oUbYPzRwr91XQOlPSdmiw/xHnvnZKDy+MG/2fuhGlHpaUTIbZ8G/RHThR8ek1Gvc5ZrC6MhcDRlZ0/9T9jNTbGbCG/RDOJgAZkMnLe0U5EzQJpxu
ktTW0V1DGvAKcAtz8ZtBavoLFTZofoS+TC7yj8nBIU2PSyjpugd4Vs4O3cf1nTg7GY5sOuCrrKRd4inBZb5FFjsyfUvy/iuxfuExQBNDKQEFLpqkyPsZUc
5ftjjekluK5KAQZEdqXzGSjE13z1U2qTnVdAy+8tNiG0DRTy7lWL07Zohl5mIzgSRXpgwvCTp6ukP4zv7w3kEAx1WK8GB/gT/Dy7+XRaaGT3mQIR9RI3eH
pK1OycA5vNjPXX0TRi2l365JssyPfJvbFNXNnqcTMSVFColuxrTwJXftqljIq4HFVz4We8ioouItgYONIqSgJliFD1nl4WDzOSq0wvMipcftKsvo9IHyDA
fB9wT8ine2FOCdAyHclKrkxteAZyxA/WCHxe9e0A3n+IsEeC0cHdNXJb8hZDYFWTTLLkoTdu4uyX673O0hAaT4PSDQEd2do5HiKS++TvjkxMSGZVp4JDGp
RHgizKqzlGFKTu5LJjO5p0yEs6l8i8F7kvgqrA0VEhed/SU/3fbDPPTCAxB0GTd0I53m46Xl4c1qAUH36BzXz+q0sM0IRvQyVPiSzqsQ/4qEQ/uI5s20uz
qIghQ8QcHoM/R440bXOmAQt1lSynBVCFOmZXYUmHSzMvcQ0N8C8+OrK1BtKCDyIfZ0MoayjM41YSoIsII2Ht9Iex2lJgza2ecwfpNZECIPFky1LQRGEmot
vw3N+AvVVplo0QCpBPnAPY5nip03Nj3xxxrTyzJHIV8Qf6egSqC4nydBvnMvCY7tQeB1BFNm67WzHIUvWbXb2uEq0giGrJthL+8UIbE5w95uGA1wbmXRIV
u1WZ9JsUT/QEzf9naB28NQFqRAvdxM/TYJ2L/v/gRNuuHJxBk/6afP3Gn87Hggg467w9U6UAhXhStCxgo61de2O5GQNWQ/FwIr1DwdphyFoTpYTlN0vGPe
ZPNqbZdkh4aL4m5IT/8/zHLDOqvPoXjbjPPNcauKGnjMajahC8FLX5vGdttdKBlEGJyalkhxYqKGqtAdm4DJs7s3k9HJsyxQ90pTLTgZj2+tJ64yzhG77A
0UC18KTcQO0KWV3jhmWfhEe5aYq1x2ZGT45G4BvzOhFBQQZkGwU8+C+xmvWN3FBvicPBsFVL3MQGGdpKMTl4lXu90qOOrIs8ESrJzERwu/XJzqZTnRX2Tb
L6C7AtOz98M/B104F96yxzBsJUp3e0E1f5VQLsCWcno3vIRfWe425uOBgrSaSk9yducbe+VPSCc5AtZxnIeZfytNehCDStJeiCqkwnlb24VdxkCaVHFTXF
l3jYXniEFQqZbfDuGL4Za6vjdO7Q0rFZsw3PgZttUvZJeEvG4d4fvyF4DP3rgqBen023GMgsNBLVOArWADeMyEG/fHuae/HTqug4mEygsAJnrIkg3pDRgu
qAanfBTDTkCHUg6o3G8xAk0bVh8JGoY3zrN3uZ4dvyfDYbuJKuhya0k5p3O2xMzbELiUCB43ZciRlrDjd4lQdeWJxnYFPkj8HOmwwO4ZENHoRy0yZVRCfq
ZioaGIJ2HSo3634OQiKnmzSPNLy+GAkdQ01jN8Su1IpOjMEvnVoejZuIQtkMUjyg/6BrUOs4MO2vck53VehBhRR7KS3XD/yHLXrWIFPodNfSa7kNmd4tHw
nI3CO2F2Gbnr2XjKbYYxPM/cm6rzmm6QH+8Ub74XIhjj5oyxqhGtyher9MHpSURhUTxei4UneS+aP0K5BMiy4aggtr5QjV91LSme70JlWzp6rJupuwMj73
nYOrep5DAJVr52NWhqYk+yySA7rb0iF45S1YF8m3b29Ox4lFsFYsWILXHFEDMeasqDi2P7Q4TCQsgh8pTgMi5ICzWqot5k4Xjte3fkYtDfJp+mfbsmhF70
8ZlmreJza2s+BgnlLuazT5TsaY+xTZib0NaoW6et7yLiILAS4aD9JEjWcMsyW1Z38uXCJj5iUW5zQ01f+mKUdmoO3trxf8InnboEBavi1h5u5TIUmaI+Sz
9OnjqP+42txhQqKcNSxJGm5JIJ/Wm9YK5K4biPWIbi0zcy24qVmZYus1d+XHW2DBjajvhSefI+j+4j6r0IEWzn0g1WY+xQdgyp/6Fx41Jnn63BRBWhIKGN
ui3/01M7mG37GmjPcPiNEpvzUpa1DZnCV9Ofvx3a322KbDpAnBCoaGizi4jkNCE/36BGSndiNa1/jCY9hARZ83mWnwPsDOG0p+W/puEUu4PD6Xyluc0yph
KUqGBH2vX3TlHI4/qQ9DhaCEktYF8pfPn7iSj5bPJbi21Sdp/sAiTcQAa4Dzymz0EgCyj1KMU31v7dokck1oYS/CtHMlmEeuxj7G7p+28Gu+isCRUHcLZV
Uhqtwmi+mFJZgGCOUe0r5Uhb+GC5iymLpfUt+7V3moEuzq3ZpMsmZItuwvYst3d5u13cZPEQeX0eUrjt5HmGSyXyBsOwuZcYUtiNVB23zz8TqF3yI2/Z1b
n5SckyoFwbJUkMGC5YFoUGJDliV1z6AYaZn3Dx5O94NGMyBC+/kBPQVhya65D1QjFD8qD1BelIkuwSibFrj/7x23tBS/7Sj8Q4tR9+9ZaVJ73ihyKIDzL3
jsHMtYIqC6aNko5aaseYWMFqFqUHYc5Pk2X1D/mE1azI+FW421H8moUH04p2bHOzMjQlaU2zRBQqZNGvP5aFl0F8RVi9ihnlAfh7OfVS0lmqs4Onl1uIAS
oMunCYxPg9WMm4ju33r1xp+GNKJkdlbMVLewQ3eL5z9tYh2P0we3DjXe4VChuXO0bcUr56vqobei3KMBjItAKRpwO24jOLKl6wn5esC16QmhpcqZaGd19n
Jj+jGB3tCMf7heq0stIfWJC7WLI2U1eCi20XZ14h4pROg/0P38bTPzdsFtYE05Ef8CSHsxjNsq5cQWhsbIv9EvxHlbNAukvCObjcc8uZTxOyf9uwuA3FWY
Xxvq/7u9qDAVPum7olampeOfDzwqaWC8bQeOvJh5fk/lrWPHEHom6pAZO5kT3JhWc49D8ySUGfY2+scCAV/VXI82+hvuolPYck4EJgCT0NXjrMUHB4T0sH
PhG/Y9A8cZZ6PkojWX8/b/ywm9BuM7/Cvxsx2FT1SVLZAcOF/pp9WJCyFzka0IGbjm47X5CN61lGyj5DBPAXKTtc+1/U7kAad2g5dgHK15UtbnIW4Y1zBl
Avgyjg1slxN+7ZduHXDK16i/e0vB5Lwt0worRz77+jiGo9V8OzFUrauyyAXsqlMspDVshQ+mpSfUHofudO74EGSms//Xrhq4TnDLS+OcTvodAbkvfR26ZJ
X4EKckRt5q/nnwKZjZz1DH+AhriYf264gNjAJIjJViYBQBwChpKE9O4DWY/lxhW5oUzUcvfAlkrGmhFv+ZjustkB4QnVvWZW3J6JTJn7qpOZMhs67aR5AF
JxlvYH3l/0htO4uKGT4/BH9uxCxyRINj9iZh2tehoG97zD6b/5Yqnpslz6zmKsSX11txOYeH6KjHcrkuZTRqDQNqSqXcDVSa91yb8lFoOqw0jUMzSX2SL0
lPkNATglp+SKIUK/2HkGNVzY8CtSQawZe7CrTBWbgvjBimwOnfT6LVIGj4DBtZ4NMIQE3NFJuDrW9/6cZc7i+Qh7TvFwVuDD40Rmg+97B4acZ05d778Mdt
J2XgHWCDIlp5n4fAmEl5uMvLpEVmuNec1pI33y8S6WrQsPHn5dZXBLVuiTAwYep2/0lrQ8rYP9UZfn8StHbv4nf6iN3QhBVWXTnM1q2fkr99RJmvBsPK6V
qNOhtl/J2YsGy/3R58cida9J61SOTWgSGcXSmcnbZu4zBNJbcNtX2DapFAzE3aAm1phAtKfjEpBuxdEjX0mUsfmcdbbFEpMcRSJkLEOIXQIjLijkdaCMjc
hAAcQm4LoG1yrDuaMTxkO5e/MVbbG/oKSJs6zMlPlpsvKygg0NJsxksr/1g3zaI9WXzC5OG0Yy/TuUfMH+HLSUnaVSG0Cf/TmQdlGfzhJ2GmXYMmEn/g1r
sSUU+VPIv7tT2tgvDvBW+0TH0k3rRRVpGwzP4rlQsYlWh5DsEnLLqJh6itpKb3oNP9nG1Wi8hWrjP+j5qFMXzAQXo5SbRLOZJwejMQ3zAFKBH1BhSaigMl
xf3QyrMBpr14/Xebk3FpZBqTIBhyIZKCwwR2JVDz/OQ/kceEhp0OeGjnGfwCMdCSx3eOQ/MEJ5BmRpSJtSLrPcc+zRAWhrMNfgfMQ8QvoYXf/F2zESu3jo
/F3b14RjK1fKLAuel3vCM6mE76IMFfLka6zUSuQss6SsxgTMOGVqAzDuJzbhYZOfXs/303MizczWzkTaJVvovyfXwOWLIuW73/QaNkq1pXSezjHD8aG0P/
/hU39X1/SEH8DasxzHjEm69o/8A9e3rchiqAe2/rxi1weJIktJiGJbpkx2kCnLY8N+iXqanKYgaYeRVCS/MEkOPs8qkooKgeugkCU/yDBGnkSSvlctlIOg
BDZz7+wjnWBlj3tXWUoXW2u5FWtSTmBGw86hOhQeRE9UPHPe0IT8uw3PdbyCI+07P5a/oAaUHS5g6IGwlDoLbBn0Fx0vVkZurLSUTOd8alywX5hAdNuxsd
IiKnn5Bau3ToCmhjkhrtYQmnhtk+GainBEko+VazDh6VSRSvK5PyTIN1p3pBzZIwE3V3ySS02L1CxbGUkxBsB2fzBkmsTPvO+P+UX2EvnRuyl3G3Y1W+I3
sAFBXgzXhfOjXYBoxR0eVk0E1FDhR5U5yQgSisv3QjC4ri2Aq9/F4FI3VJiQYU1Ts8XazXzuQhJT6akUsn7JbPAg8wR53bqZwn+CD+RkQ/Y8zAEVNlbnFH
1Jnha7QyP0Idd3xDhPM34rEBpYUVReu+GHP8j71DqsYJzz/lNJNJ9xZT/4TxvSxKHnnBBVD+gozeGyAjzWJHkbjSxGt6GRiAH8sOe7xnKjIiu7aUOayYq5
6rB2mdOXFZOuaNMWVmGB2tZ0cOI72d4wyjhvcvYbMdYNGd1qbuXlbJVjOiF3G1Cc3JcUUuBK6AxlCO0Kd+QFhFj5ssd7/t3UqVap/3I7sUEy86HyQ595OR
ZQ984evn/rN332A9do7PjgTgNr8SHFNE/FjaUhalhM14WEV3wfV6k/eQ9xAVevw4Dl6OMQHXSDynPzvCe+91XxOWOXqRQ0zwYZhIqwPd+OhD2E9XAanGnh
PzJbDNlIqADzqpc8EKK6n+GDndX4j9/5QddcwamLA8OZPrCafDjAK/Jbgjdoy3bbkII/99VNdedaYkv7y/NlgyK3tb080eFbgZMYucH604ABnp8DXbhQE4
/v/0C830w2GES0jyMlNEmanHZzHkZNiLJq/5lvKN2Xq8P7XuivszhBWfpC5YkMG+sH+GoiZ01PyHgEQWAO6oefh00PJBolw8kL1KjS55UZlXgk1mYSYOle
P6nD6VZ3/4gJOQwTMP3uFSjjcRcRDblrHtPNG/L3LCrG4XjSvtA6IbMQ/vzfE6nfjbMUsG1t5WNoUTUewjJUX6/7WVna65SgWQcNVn+lyJaopKkMWci5xD
wqPE+ykNqkX1nw0uJXy8gMFioovH/3kq530I7exPRwn6Gjx8n99YvFSxX0w/jr7fzIMzbd7rRCvqbmBbZEYnF2VFXCDXolqcpPlB0D5cbDJXcrqIdb2uSW
U0EmPAdK7xrf2xWhiFg4ocnB0ZHfkK/k8VxVkS6q4zzqhhCX7iWiL98cqkwdJmtY2zb/EzebWqECjY57QSJz65B7Q1v4C+svhNf+FvMJXt3Rm77lspbx5O
E0ygulaBw8zz1WLDdyrijlyXH4S2B2dUQtT3GHGf40eek4VsPqGgqu2jhSrcYgI6ecd//6vHaTMu778fUi02MqT7jiYbIVdaL9Iv8leTNFiAzuydbEXR4P
2vpb5rNBdsuwPT9wuEZDiOjmoLWkmCVzKG4ho9OQgm14pzdVazfZm84Zaj/Oy3A47/vpuXFKdYyW2vN7mjWIJZe0MYGUQmdHuSUarTms9nkZyMWRbErIv5
0JjS/legj4AL3GPWj3ZmlWqOy19Nef5n9879iu0gttAFWSjM9sdfWZuuD5SwDmUDd5nEKW1Hv1PMpuDTpUFF2fxp/lNO+AOXyDJTlmynJvSEU0AuMyRB3W
RM0CoypkuKY1ZPcIXEIMczm4vYE150/WkuBt7CkBTjfTSWFZuHJivzBQO7AGlhQg6qWPEAC6z7tF6N3Dj2/scM8zJb7SozecY9ZTQb55a3sTQvm6tj733l
PLFJKdW09GyejoNR2AC05OO3z/qvEsTh2JAvvXq7d78OxVbL432OTmMzY2jLwunrMvnVlCXn3rqVxOUVr7vhEI+jj9twH6vlqG9x710MHgal5VKFg3pRMR
miKMu8hq19LfhHTI0r+I42vmw2KflENj/espmwDKWHrxBVfSBSKapB+ZiU+nKqI8dIp5bdpNZwubGKA5gid6Sfl2ak+dJGK7brlY2Hl/E0AK/5vbTZ0Yv+
RMuHKLRQZe3tD5WcwNsq/Gv+sajF10Ps0GX/wnLtj9b1171zFhAB2XtqIdBve4TFY6Mx5V4iMnQSWvWtpRW0kx29lxinfTNzRCFycqPVMKx7NsQ35ZajqB
UKxIWi5NqGdv+if3sXaVKncMsFG+z3sYClz/Tdgk9CkyY0koCe00zo1002x+C328/ake7LRMT5padwOYORU3EnykjZIx7q96Yb8gn7YnV/7F2NeWuWlU5p
H+XfwOi8OZiS2dpxpEbuoHPnuVB1SLOjTpFmjN55d+mv4OF8CaGPY2NgFN3VaSA/+lIorvHLRoKf+nyijBvdaXrZcbgma94u66FOzBa+LDRBO3hvO8YHLK
0o7BXpaLLhVpSYpggqlnw4+kqXJmVJDAwpb92SQQNkx8HcBOkKCtC+ASbv5qEFXay0pIdgna5ZYK6EvfC9vRJOaRzXVAxs+qdh59Khf6FUnkZTNTFWjcxh
gH3z0aVr4K0qZKLgXoxM1TTVla/r+NaJ0ivdJ5vjMgxSl2bmqjxBMiG9ovfZ5ugmCcZsmOLm4cZRbpiL8puF1ufDyRo5yi4XH8yXY2C7eJp9Gwuyy8xs+D
0/YMUMPakVtExcPErcqjhiZI/mnmrwhbqZzB6yiA3qRaCzVPuJLR+Mksg4zn8g5i2t7XI6VzweMJQRk8Q2ZgmSyilIw9SF8h/vQbxpRy4vMJXHc3D/bfVM
A12TxaPbF4l3VATv/dddw7xy5309/f/sJg2KXe+0Wd+88H3D7efQmO+gfWXDxv0dG0xiIVODS1RRzT/FQklDPb530iZaYhaBGGt8sohsJrWXUIE2Sp3fDT
9OJbToNHCKduN7zdbINqZfG8tq5Kc0oePxs2Xms4/fqvCD4xxqg1tPfoWyqWNVRI1SbzTxxq0gHlTjbX/ewgmaQbcdszBA9RcWiDBp3MAm+4NgRF+ZZ2bb
eu6EHWfeHTflahZmo6VnQujigZjz5le+Gd5e9BCLeIm93joefaCTxCbkktUiEJajZhi7WjlcOXl9dj5/UN7N6weHk5byMzvm4h3q1IPFimofH92BRR5rGX
63GQT6xZQeD9G7KQZuCTE1hlqlkqMXhP21sgwaWqESxUWCWpMnB7hzUsY9y9yYEGFTO9Tozt0w5cVD6uRzWqLtQEu1QQi7b9+fHOx7xwHyUvAgGq0dUxWp
+hrdDDlbMZewrKVxNNoOrEw3rV0BQoUGrwf9z2kfw/8V6qpWwj3hyhWpfoXTDsZY20IfEySYAO/rDmPOMZj7QQAfhQOu1LN4s3y4Lcx+MrS6Qa0Kid23kc
leBryhzqWWUE/QttEfd4GGlb1/rlkpKalE4IPUEt2LyI2LktY4263GexttzaX+fa5+emBbhl62rhcnRMDXOns/ANcRvwy2MWcOWMUm8p5nulDyKZkxyeyH
rGCb6kaN6srOLhzWqDzIRs8HVBBBMFMPyG31aQU7lU485lIs9f0YM9Qr9972qt5NY9ytlRwzJVRwrD/AppyD8/0H7SWQkTYQsduYh+R7TxMWzELgn6iziL
7kIcfv0uIxe1DYUJWtl+y4E+GcQj5zk5otxn5i82HfqhpRyV8LB7R2uCu7XRnU4T9w/+u9iEacPFeltnMNPqsvEe0Y7l6ApHHDlHH0/gbxa/rnBXY+VFee
eZoLp1DtODqVZinjxra2w9fiOmpwQPzJCAvLqO6gxJIYgiQn+MeR/v0OATHsOBjd2yuMYp3s1tPWkyf23Y3ChTqCvNUusQ+HRKmCh7O+SvgdD/7XDRhp/q
/mfaWPuXfhm2b0W+aLJw4Cn5xaEV27dTj4TnhVMl8oGYtGRlTIZrcGFsLIN+qxU444XqG1Rkqu2Bh5T930FrRjsbzpQjpEs1JHl9UROzrTDwMa7p7BpCnu
u4APOwU7HJ3tE2gH0ll1BajSK+DuLxl392l4LEAz+zSYZhkrFdGU0vGrVjpj4R060RW99jTkCGf0UEW3OVmn1PURhOdYw/NqYjhHc28+aSO9DiEIt3yCgk
HGOG7ceHsAzJX1YaEhFc4aG41ck79MR0zFKPp51/DX+S/HBPnBZItMO3TEsX6ZRoZ+3HpLGHui73eyatKJ0wEQzYFiETa0coCUDsbNtoSW0RYNSGixUuPL
4QyNPL8dEdwx2YVXOvKA0YtxYaVdXOUM30X7VQvaiNEycKFKmU8HjPjSzHQbZKg+nXhvQKnPALNPlpUSFKjm7wdLVH7GkTzQByeQdVzpSrkCDIxARXsTxd
cxqmM1RzvQho5763jYoLrMxwluDBY/uRhLgHTruVEwFggdB+aA4JB+pg5BEjlTNZg0GVY2DuZiTUK1uBAv24h2LrbLgSDNjYODBReJamXiGcMvGh7UAzob
lA1zimaTdAyAAlp46bFtmDCs/ZcIZOk7bXXQVU4bxGTbXz/Wr9FuPNKFULJXQffKUNuo9fQTkvsozEgiKFg8PL93b9AvxSRP0r3Goks0jGkhH+FwRkZSQr
uabBOxYYNF7ctLWsubd3zAz3Ss5S/fOa2ccnGCHGd73GzNU9+rFIMiPQeJ7TEInZYcVvw7qZo6OYQLqcO6gKVuhy3mdHvc8m5nCnCmkqnKf05cJMcqDdGr
BIezTfECKzpNkpY/IpyAxDB4Cnzup6AtvjJsec5ZVYoxGmv+A7Dzw3FcCQ0S7aAIN0lO/3WFirEKi6JHqoSyRzsKHnvGPo2S19UQlUtZkmoKcZgpOjOhBH
4TzWBmQWOeNh3KHd23/BfVqKQnXjZaNOFYzbfk9OwdluQQhmSWqpMXlvJZ8pPijtTXb34sgPDlYGZIP1A/NVdec0HG+YbMCy0fGzz6tnkZI17C5Icd67ox
GUKOap3lIjiABKFclkDyUYVYPnbWE9n/9sWohQ+LYxUj2/mZ3dLvVGzfHM7tDdW3pc1NUrxBoOlPbm42YkZj2uMZSObeCDxMeYrG3pyKF9UfSo94J9RzAw
kB6gt7LUUQkxym+3S+Uv/1NNs1cXbG5L4ceYRXJ2VPpWs3F9iPZMnfHBAZVeTSD6RAA1lROjvEg7iPsyZ2kot/TidLCAe6uv9k3ZPPxz1Dt6n89UuL/tqb
kyhVGUrMSsDSZBS8/jcw/J4YAGkSYNJ7s8jF1EEt20MxN/LnV4ZiYUiKkCCelwxRd7482reIzzvZW5S0YfZXRntyYrMPrBygcwuNpMDmtpjEqcjx21ll4V
zOHsMSljlXiqNUa0GNnhJqi/+CaevoFVpRjtPBWG237KJZwDzeoFZRpanLgcHTTXwx7r8uAhui6DFXG2k7O7rI3ESbio1756mYZ8A5MCOR8z5iQo6Bi3rz
MuP5hx5ZTJlY7n0ciQheUKytKrAJJSQfEwp4T4Nei/Wp9UOXL09dja5jR+JfyjGTrUkYqaSBnfnMlv7k7zlIL2bZugipbz3vcBn770EirtJLAOCHbKkD8u
XALCXfUmLYFlkLxfVkX/nNSSrzmVfWU3RYsJvr0AbNSgGb/C3WH0+SoC1obyG7t4LrHo6ZP72l4GGCkYWl6yQHW3zufSNuwd+jf+RHOiIFRt+e4frN4ZXx
0vHQfikz67mXk6pmTPUP3zxESnraegnedOKLWoMnRHEOeASAz11bHdUw0nIbB5/zKNoR06m+uz78crAUCf4zxFB/wAnN2yA/+Gs2WSpo1zaW0ZN2jFAnMq
aolugbsPlAHdv8NP/8s5OkMDfCQMtb4NYhYqN3cBv3sKbI/OdtT6FXk1liIM0rwh0of5X+KG8wKDM+fzMfz2bEPKiufXQNdP4VRJ39JNHfFvG9+wCa+343
jOuzgQvp2xQcXy0B204vZuCPmGes3EAjaLMDQ+d8nHDe5o02vcOmUc5ZRownDsKGDiq6RtXp5tuxiudIb26GAsuUhP4Axh67V2DEXCCZ9njfQMbB9poFKJ
RSu+XRRALSWhl0vmx0LpVrCP7tjbkegfWRT2PwfwfpmYAjgxkc0yrjeMLG4zdu9CZzzfiq59vfh9uQGD8kyCIVTszItoTcHZbbqzFlZyLoYNfNGjqM5hao
JIcFqo+X+hAzBqrI7GS8IpBqdFYuRZUP8GrT+co+EDtyxyHcN8amPQk3IXNGAcbG6DAf/fOO/Y3faQV6jWkmAUB1YG6Mf9N4AhJXORmP9VRUzjGd+XCnmF
Ky9cZWkrxrFsERtOKeJdT5Q37PPEeYF5Z8KGFIvWm2cZc1zxMfb0ad7QMBvd7iYpaLNUSxCmS88wOhZIFowJdY54XMDM54yj4UofGOcqHXcQQy7nEX8Bb4
FaSJI3tJp1TyMJm1UkT8sfDXsf3mVBFNF48UHU1HZO1cy/0r7JOGbg5Ht6xsAkTvxs37IDMdEzqF3AEllJINck7SymvQBmB37pvMk7oWpB2SeZ5Zfskgx0
NMeVMsHCHqNO54tD46Go/xv8ZV9XcSS4Lsbx3ETdh4kJaULOVFLO+eI2rSIZMMHRc8UVEh074q3FvyJVldgczUs+CB/ojEUB4zlgSuX1KaN9WjYt/qZK6R
ZZmIvfIrWUtKlot0hES19YnolInGFfe4gpmnHFs6XRWObf5eIm4ip8ng6/X2Te0Q4uJthAkuQUQt4RTlBCLOIzVlA2I8eT1pgIXF0UTIXPUx6imAWhQfhi
wyUCnGSNQK5qk5RVU3MEX4ddyT67awi7WWKsqXyTmh9DoNejhiE9UD1MJ5Lm0v53ldfueIJsR6L3jlIKu/xAqKLh8L9yMpbJORooigmAwPcZr7cB8Hmloe
ItuYyC12VIZYB3nT+2e3cYdgwFTon4t1JUEXt13HVBa8lFd78AMBowbuV3PdFxp4kZNXxnQlKiTRV41iRet93T+6hB+8XvYswvMCrHwyJw1HeEVdFZ5Erp
ExF2xZIZQ7mEvM06YuQogJpgmsbmqH3qwuhq3oo+/nnbhnDx2VKF1dUcCK7xEdGbJKTlSOUBzLqbM4eUUs8VFbDnEIMc9lfG98Wizj4VLmg4HEcuf4Ki0H
pymDPQVbjz0WSaaTkToPtD9lXfQ0Er6J/SggBqD8zZkaFlV6RxfV0HwtVpG9Vmri+qO5/6K7frd8TI++MCD/Cbn/tqowt/LjcNxW+dgvFW7qwoSLfFNjEW
yCSsxH93ncCx52Xp0EgBf7z5ZWN+bW/pWEJl7ZHkBXtS+OCtayjJO6wJUPv7pf3Q85g4hMfxyFQ8PWXiSH4VZUwkXGnERPOSNLcOdnjk2zeEamlG15pRXp
vlh5Jb7T+PttsoaCJyFpEJWJrPcFE58pFisTt5JMkTzD/BUkMip+KQYpAGBVK24mC7UxT8sG6BrD7TUYAQF6l2XcNP7oVULsYu2ZR264GFLdfxidyZ7WKK
Fx4I6IISXhD7gAI67elYQ90YluIvyhSsbgXzQCW5fg6bAR1L8MhoWqqNW5uu76cb1hgppXwTslNCp/IVnizDXvCJYBYlkztnGJN0/sepfaCtP9PpPAJlDD
JNb9gvlxYS08DbwNSpxfozl3b0+Lth5bEJu4GlEv52OhQ0BngSFurynOIhKfqcaVV7O5YdSubz0A0zVRmk6fGcpH328wMVypBxRRmxNQfX3IvhgQvpFE5w
0vHy3VMZl8csfveEU/7jL1F5RqHpFgmMNn0yVNA46hgmOGV6Kk9yzyTA6s+RC5WeE/FdpC3HZBhSy3B7TdwA26r4lCn8fExbJzlPPU2Z9E9zamY39fTTSP
gAmX8IAlqsNk5JmR2ZlN1gDGp8fFUHE4BEiMqQ3LnZsc5WLiuCsbMrEf/MyqVMg+ahLw7BJ59iDgl99mHx9Cun1OibYhpBHnUUE7zfnlbQOQ+oj+D8lD4Q
/EIPfk9LbgVNpm+wX2HyXH5BWF1k9Gbtgsu8rnGTSZ/btEjfswDzkYQW0kwGzP68s67vsQT0rZlqzxQe3vp/w6XfDT8TWwTBVqrfc8qLUhLO6U0xGam3Ll
+Uy8W3y/Nv6slWvCModDcakpqwLUYFoxjpTbNycIqZXze2uCJ9qk2zqN9kWgODYsbLt0fKS1+O7oCiwyPaIdt6GlxxmYAxAStqJnw+JWmImsgWU1VjOLOf
L2UgH4DRyBGOCG8PYh2X+Ziqv2xSgzvn0ZNHLj9LP+NKK18ohw+5vEX2ULOJocqV62k8edp5Ey+B95ROBQmGVYIWBWRWXyWwm1t4vgqKslo23z6hFxIpoi
90tecppL6GofJ4bcSfvTpLrUujqDf4S+B3MLzOY6ytflJkfzf9usEApRlUIngD9XxPyKpB5Q7AyanJ5pW3rmvSdHFoWxX25pc8zdUX68krfhn7BFWnXfvw
2UQlpx3CnzGzd8BNgmk9kHkBkzY397HjywCU99IuHNcScfmY0a2Yy04DnzfBJE+/wHaXMJ0d/0zlwgRnSiOQkcH6qMCWq6GTDwvbddboySZTV4nXrpjAze
5nlk7nncxSDw1Khj2bHC9kNO5r8117uGrwcD1s9eI1nfE6a+0l81t6ooF+gsWxx+Y+0lN3jONHwp+oILe9EilHhOFbRPWPAEsX0di3IAP78wjIlh9/tQxA
TIMuJfS32+v/TYK9FN3ZzJODMvdvLT32VLBq/DyzsJcDP3MkTfBxEsapJW3NvK//hZMMSfjsEG7WOMbMYtsmuOAez3cnJVepKicTm80ynDL7W6yoAxukeC
azD7b+5XmOGgyUXMGEOMOQzWQHP03/81asKKOkIlZPc9pl3AGIGHVbSan8a9oQ9LeCyX7X6E3MZDzQ3eXMa8+cC0vBSBSOELNemz8ziSA7hns/CB8mK1gl
mYsS5P6E5S9IZhS+RmufWqEq6+ImW53qcxVl40ajvAgV9lyEe94TJ6ROBN4rRku07CFMyZqpLBQiU/JYXjyd9i/Sy31PNhjwn1zjXDj5pTbAZUHbMUPj5+
TVXBn0YIW3BtLNTTtLc4kXgiE6/4AN6Xm29cVboAIVYRBkELcawIWnLBzMjI2dQ7/XWbI1eXZbEGjAO9KLVmNbDMcuniA2zfrYSFGhA/HCNgHSa3gHCc15
A5W1NwXzGZC+fhy96fR9dsp+wacY8cHhxAz+Pg9CAZLDb4YTb7C9/kzN1tnToHIkkg2DemAMM4jb5RHIW7UUTCiwXSNuS5fyiCTwsjSzI5Nwi69SmX8/9N
YL8Ya6pEErYjzrm36R87RSpVlZt1vh0HJFFwubIW9R6x/6cW6q6VyVc0tiai0NfJ9Z/5/vyakdKOUxnpLkTG+c4gmVu1bu7GvABVt/E3Zm2wQ2+SHlVJN2
j0ajQczEGa6MCxKGPSr4BtfcN77SIT80yptb+IQIZTZvwjBTzCaS2KCKbcb+mCDsfWTw/9H2pk2W5MiBWBQQ17sys84+p2fIIWckcY22WpnWpC/62foL+i
KTaW25EvegSO4MZ7q6u67Md0UEgFLGCYfDHUBk977dYWe9F4HDb3c43KfgUKKvrRefhv6pZJQ1FfcymrF5vJ7dKHnaWIOEIjXziH1ZFTHeb1M5awnJbZzI
LRX5YYKFM+pfk4xbu2VYl8+Sh6RKesx794ag9HhOmpTopQop6nskZ1dVgsxtrq60UJce0EDMX/DmXwMzCMonBhiNb5uprDsTbnOJl4MchF9RF5T0bCz4Pt
g1IZRG5ARpKOLs2u+ZiNos2uJQOSRY3Do5gjRD90AqTzVxzK0dVsNygAEi7ZLcHocpnVLIOhKY8+wMO+ZrFZAXV8Jf6pPCXHGT65hPU2a2rUi6Ie+t5eNq
i/SG5Z4t3nKVpSJhi6qMYENCkpZLNRJGMifv/Uev8yQ2LgooByWiQ3avty4PT5EUj1fPNKWmy0OxQMut0u6W7LvQlP+yL6E+XLtzu6+DC5Hf8ybTJ1+8of
swhsZqYX84ewQpVkZ+KsrG2hCM/Lx5Z0mm57GHhi6uEmrZR4bJrEA2GQ7FXcAuNuzZ5TUmRQuKyKbtF8aev8x4RVCfC8JpeoP4hiwl/c1bx7t4jqip2PgU
vIQPC7CP83Tdw6XIagZCQd8NG2C+iRvWxqCbe2Y0rparAJ3xSEcxTOnspg1EYl6YhQAENrZNWiix8I0Ue55TG9Ia32Drfi4kohBuxThcPd2/XNKwRdQDC9
IJqoKrFmYyWJxtu8zsXTKfI55FydsBZjzSfM4sZE4RvqYq95aMbRHliGRMWZ6zSNiqAI7SvZxvSOYZYcElaWPh99vteAHFAENgCHZuymPagZKZy7LOkDRA
jH50gbgJYCO6Z+dMpQpYjHWcXCeMvqAm3YlIGALbxIX3QCUp40V5m8+X2v68/TZ7N3k4gNu5pmc5rusDFRJ2QnTJHx0OYPiTnMg9XSLWrkIAMATLFvCHi9
1HTSYmPMKmYhYdrcZl3LosvB22XSk6aXshk86KPu1Y1hh3+a3diUcQjUuZBprkobZXOb08UJVlWWNJ1JuoovbqErGtp8SH1lsivJttsJo/CsIwdVb9gp98
hGipGctRLq1V+3/dLeEDr85/JWPqcAgeLVu6zeidpn5Uu1QXCH6cI+JFMN9XLP2aqGV9u9xYMRwd+lnhL1sH4ZIS+1MM7mJ4RarSPPSIKxDUXh5Mfkhqy0
KgfVnsK5fcTcoeQLpOVnZsDOEaEDEAC/HLXYN8qGi61X4ugj0KlcsLm0CiISFFNFGMVRCSVYT4ynYWkGCSJKF7V5AeVjNT9mJXFiauAuuAQtgE9KLxdM4P
Pj91dPz0fsBYlxBUzb7MfjovaBgr8+q4bv8jGlmAyOm/x3ubUj41586AbuYVLWK4FUnCnD7NpR+nJHxeFCr/CkeDHbYyqO3+iJ66J8yshT8utStsDIt412
JZIPBtoHM6Z/JpEoek3fsoCfq0TZ0kCycGY0zxDZheEc59R9kV5RKBMJR0OLCs04W0ZD5RnZtm/Djs24ASKFhJUZJgXmD2nHKFBIGNX+yalbeB7+3KjqSP
89yhy2tOKLbkrP7nMWdMxoIB86UnVOGJkgAndiDL5SI4exnbIgq6mIAqP9oJLlmqwArrwNNqlMsYvtCGFq75ZoaVXelr3z81WZYmcUjvtrZL1Fk41LJHPw
WoyuvoqRwF15Fq/v/IAv1V8mtGhhXRXvIM91roSMV6E/WJY4LbuPOXaAxyrDs02b+Q7Pa44t97i9IBrG+wMtHIMPQq6Bh+52+Ir50idiUlr4jDuP/TMcna
RCLdl2nelDk54+hjgp6d6FzRQT1uXXqKpTaUKcgHfx/o2CZonJElZadrSp86XekFarc+p1Njmkk77iOdlR25bUmdZntAyelZkNh/ixfhq+E288sdFYuPXL
YZbH8dI7SYTyg9IlJh2urbAOGCR42Hxx9SUNA62ywzc0+YP5WY9spEf65k6LRkKOyy5sZayd+HgeN/ywJWuCka7uZjiZqHL7DbtqjlrwPu4jrzZ/j8MxN0
cInqgmvcRzLUvQPXS5AT/QFaYsUijZpZlf0qhTcUJ/70Yq5MNPApIw5uyoT6Fida28mI4XtlA6eammam0jyoa7hbbn5mSMXLG+lG5I7EPnasGBiF3OhzC0
LXTCnJJ4IfRqMAFkgdhysF60UYiAVUynPu6HJ1nq3OuMpskgl1oMRR17VWxbVrWLXz6AyW8PCHqidrNt/Me/u+oMI0tiqOQ/8nl+lqy9VA8WqePysmdclQ
MJxTtefa4JzT6+CuHL/YOEqfUF/5c7i4GWgb5lLLJ4ZahaBQdghssfT4KZ/3aDw9w1UytjgyLO8soFqM2v4EiKsels8xKdfF+8owBUMrmixtitqnIKnmvG
+mggkJoK7HOMphaFE5pYFQx511TJ9PT38d8YDbkEv5QGoMkWxXHLGFw+sgFNQpp7jEbaIZvXxuHWkvH2m73vCTvk/ZxTZL/6wJJTTIQ4MVd64E4HasSpIJ
EJpbL0OxZUupvkHgvIIG3Z5eyTng0wnkLS/XOWTmIUPfhMODj2onPXZCYFDCVXSYL4aVhdsCKyhNDKM1NAaJcVzui8OK41nmPiCG+c93CwLydQbmhLycOz
2oc1Jw3JEeyTO7y59SD+A7z958HbCqX44HCwK7HxsYfJ2wMqyg8SMn3YbIhZpBFwgdN9IhY0G496kiwz9qCIiUKu40jDdEsD+yIf996En3GrbHOk/qaM/f
ixVy7j9nO3XjpzucIPU7gBev10T0hs8988w/AGI+8yvVH2ZQSygEAmVthBV5pSefd1jiHRbMoWNoPS1GCir8uqx3bldlpYdm9+yf8HzaAz23KjVGkrHCfu
lGcv6y5MHsqMWOgSt4XdI6n3ppv0pg/uAxyIYsn9eb2izAipR4Ivn+FSm2BIsiHw/9Ez8mMRBgSCkI193NsdTo59u+pU7rORqC2Y7KEpttUR98Nn2li6NX
pHeGQscmtFRDQyl09N3P3ux5uMJlm1kM+gcbcl0JlJwxuCpnXZ3lunxJgjBBI6fALsntOlQZwlL8B+I3txxEjp1YkwaDxMxuXzFqAnhD6nZBquE3XfZLfM
ykGvJoyGXiltnn00AC7Umbc2aCCrBMLR1bIw/iTFhaMVwE75lnqTS8vGwI9+DEn0ZSHXG4BDhwVAZJx1bR8dFLKox7GOx7vhabpa9jlAO5NbXOgDItXOHy
LBMXjGU5FcJyx5pwL8FhZKEpvBQwPmGb2KiVbG4oKSp5WkgLMrg5HvYQunQeOYwz1TxCJiwYzkmfU1oPGXUzeYXYTYs0kEq/ZaJ1PjjYrOkW1tK5hkIpmj
JdQIL/8PtDGYnAWCgUDkxPw1If4NZguNOPuMyBmly61tnTrIS7ZGss3QrmX75nF4qvhW4p+6VwkaTvrKmdJ61/4ic9DVaAwYzTvybtOsnjAE3Qejdhpz5e
Iof09TVQyDnkB8361F8G5FHho/GG5psmS7r807hjfs0QihdArpngmPH/Jf2IGps5NFYNyJtIR90534CT5i0t2I6s19BR3tSwSnl1Fji3LZzJ3TRVFhmtAd
XUOkzy7Yz5o2WHwgW+XuMUzatRCsjJSwCQmPv+Iw3BMrhHDL66momropec8zZRCidfwFizVz2Xxq0oYpGMyyXisSn/5Tbihb6DYvNKRjG0tO/+jOZvc9Rv
27eC+vcZyuUtbSVpg1Twj7D/5htLlK2bpUUyvAcbHbLxOfySaVKzahU5GuFhgaNIMqzx5zK9e8xcNeLieJsRhUuxRtrH4NIBOL+JaukNIY4MQWtdBlo+Ou
5kO62MwVAdjKEYzp5ADaMVB1Nve2a+maLdRfRrVIk+plwGLcIBIBMS/VTCZU69qcgxDj5hL+kIdDHeZr1lZsahlvIKQ1bEBnCBmseVqVFNUOQLFi/SaU5a
2BR/Ni3zS2jOHjyQyu0MENEQbOoJjalAlVmCRprjb2F3C6pa5Th0fI0FDseH5gYE7YUV/k6n1utoCnGtBdo4xu+t+FPUGkufJpdKU2OI7t7HTskxqSo4Iq
F61x2zVQePv5Xj0ipnHSJF2IPWyC8i0ijBYT/Cgn6CGa6M00M/2yUmZEx0GOvmia37TcUYFMHE+R2QXGHsNAnCfeODNHDlW8ySvvTYSj+PqNsu6F9TzC05
saOZH9oUjyzloyGp4XI6kqlwQ0+clErxEJG/P01wCV2v0zwVoIuNRZY0hoaVAUa6qxLhN97dTL4H5NLCZl7FZ6/WR5LGp9mgpLFVESoaJM4NrykHPkb0Mk
ok0M8EigLxkqapR9IsIQPOCRJoOjESZNYEibgOMRpO8T4wUeGdyNrgwZ8UxTImgEeZTvg8tTKlTf3ri5qCpqCdgj1/RE+cnyNVWHmrvpIR1QRrD4vDpWcT
E3Hd7dKYiWDDV9mmpg2pomMwzoQszy56HL+g9IgjzWsoZkyPNr6pR2BXjeeTcvvL1I8ERWvAG5cAYPeeat15M5WYyni+/CIz142L66WfB9G+daGoOxyMcN
yeL9aGWsZFqsUIiQuSBQafXZbYKye2GU8I8yL9j5j8fx2wUZWZulAEAKFnx9/+MGCVO4ssIn+jXopy5T4U9nYH2nFBl36DRaZiuepSEzLqwsrgfLXK9HEo
UGfczlABVY4Nxs83VLwsQWlpJq+DFHvCRjjAPH/O8jwcd5JLaSoaAO8ZSkxz7IuIH+3C8dnV4eMLwNifGf1yO84iESZ+67YN0mEONTEOngbLGTtEO8+9ye
xBTQesiT2rmW12uY02fcJU2zrsOVHXewEfav3jgjuru9ffk+bpwli6noutDYx4pJ8UQDXrVH/WPDUiXFCsmVMsZbLuuryjKWq4uHgqrqDgxvS09iAl+vxa
MIdnqmzh47lPb0VY2V8mKjHzvHkgFrtPtBqJDVeeFSyxY/e3nPddLPcurssu254RGhR1PgcpTYcpsYgahE2au8LftFApXlYWkpK+mnjtSOkcjoOryflddC
VeH7wWVzjd3jxkG5MIGrhsukq3ZrQQXadZ4eALFbHuhp+69EgGlzR0Rd5DibGu0SBtcIZrckCDo7H007183vaPy+s7CF9BUuZ0d11n9F7MiuDJQYWiDUVc
WwgLuJY0FT6FUmtsdZIr7VDi7T2gzjuXJ4ZLBHRWAhXje6BVPJtP+Va7kAQZXv+AvdPwEj+zLO0cBiSaWiHYvLI7QeJ/Z4KsuYQnZ8ESqBNYovBJyeOk8q
IPtKldnWFrAcaxKkjp3qFHbLfL54726cb7PP0DvvA8eeDUAXiDZE+/QecZqHKxJDt/HQ0hloRd2/dSKRko1yEAXVMcUifo0jpqzsxTPiDnORLGKHHUifJY
wfIToiJFhPA7LrIkLDHbQrLCrmvHiJHf8SymM7ekS0geF4jdco1YD1R0eGZhlTMQkE4rduE+apAklwsoFEfL2nvvgy/uZ2vPKTFRDVOHHHRDutU/zK5RPt
PJlZRh0z2jkLaaYkcGiTaX7fswEbig301GRcw0aYh4ZEt8RxK4tGx2JWlYxH1vf+NjAuHkuDzEdIAcBeiAgr9y50L3fcFOnNoEkyt6kcblsNv1+im0yVBl
Z+82YNwIeAiNBg8jtuuWOd7dVVmonR2WyKtP8ia6SHlPIXhsXLXTEYG10/CYhohmznFjR3V5v9SdM79ScKjOs7zeI8WoM+PJuqN94zXrwSkHWseCd4M3vv
+PXGnqdolNixny8S7LlAWF9mKGdunzbgXagL93da7JCLNB0CQOmiTuoy6uhc50pDO1BFgwMhwE8rdiT4SEu5Cu5s9I9usy97olsGtkmtueP2leQ42geZa/
URaYO8rT+DgCp01wygh7Nlr8wLlIn8130BVh9+VQJw6EVgZM103WSdCYkwoXuveohWu6gQKKekFTscJBiSi/JW6ivYhHlv31PNjWJZiIg956RuLV/2uuZF
KEVuhduDSAazQbi7M+w+N04vIjivF2c5wxpFMC0ZupZMzDjMU8btw8jtAJFlNTmzdHoQpnDR0SCyLMBR3D2siKba02kKST82wSF93o55XEkCZmTzWsP1SG
TYmwy5ORljRlCmy6a9J45qv5fQMUqqHkimIVdo50nuEBMw71tvbtpzLA1AYcRrGyenqc6qKYZzGjqYTmir1Bo6wPd0ui9u4JiCPptHFjv7HQq3qdKOswSI
f3iEsjZwvBh9SLQhQratL3V0H3h4015Fl6yd9TxpyQTiB6ZYkkiJPp1MTIFJSZxQcMfN6xoXBFQScczLeC7gbDs9br4poNfk62/na6OIlpZHHc+awn4GpN
gkvlTC/Q9ItbJyPRJ5ATvx1l/0k4S+62YBOdG4HFdHzkbcaBEop+BKKLQjexl4rl/WnOriCJpx9esdcjzdnHs6K6og4POFlIZ+HF0t5yRnLtdmF5cDfSwN
WfSV6yDYe2M6jq+2zJ9qcsurwXxYOekkLoQ8CpFoSMc9zSCeU3YPxLqlDFl+3zclGADxwH56lxR1IwFZh55OogwIHaQ0PxJdOScAcFlgmJeBNfW6F99dl0
nHsmKEnmZ4YevU0otI7CNZylx32PSzg+Ry8JAl8yJcR3SvdZ+JCNVY7aiy/4o+GVS/xDok5lWeCYmmv4HaW4ti4g3RybjjMJxguYW5c0vOtTr1KiWpg7xV
QL9DLKsDyEriINb8GUqWkZdYyW22BYovMUnsJQa4cTtqLfZJBWq0oQ5NO6BYE4TbRzUfDgQc02Capmz0WjuVosk0SyDHOh8hYY3eKpPEc8DY5VKmIRlYvB
G0/eeHXOPiTyXZdx52x++8ATGkWv2DhMuamtzMjRskAFSBmRhAVFxw1vWdOj9BenzvNCiuG/48Bq+Wv8T8nsdDdSqFgY5OBp8MJZ9YYEqIAC1zmG8i1kky
byjc/Ik3xk+6s455EyD8o5GYhUQdYpuAFyCjcnyvulKqjPNqW+eG6yCeiXjcfWFxKCdWb+JQzrDbmpI4BgM42kSKHKmN+5yzNfZ2SXhvrdNHZBVtFcdi7x
hAkXiTpF26GV5/N6TC5JCpEJ/sh0rDM1APvEGRFbLBp7walwoqbVjibBCSI6snXxEEkdoG4GtR0OwAaU5tw4FjStG2Zt3o67QvuogzlkeLrSYfpKx3UYwV
IaGOz44WSnoUDqaqmU3abZkIr9TrITXvkhyJf8fLQcF4Wsh5G/CB3sXFWOCaNIiuzlWeAsiUTWjUPqNU2F1OtXyrwIxD+mtnCJvScqOOXt+NdUl/7IOw1n
BzWv1xpcHRijBmsDRwGTIGcPJ7cAbQaXY+AW0gWFAnzaPy43yPptqNHE9WA421VlfMfyu3GGUwpXZgjRRJtq6zotyit3RecmhYEr9N1yso2B83akvyUvSb
AFkAJGvkm109XQZYPWHG8Ahea0ftl4r0HZI7ow45OU1RGK4msE5Q5eJsjcZoy5czLaeJjYj9gwGEGCBEJBrphVgjm7rdM4VQ5YXfjuXg7mVwqsQtDEe5H2
lJoQanIXlPsGmpno7FVx+yyfHIEDxam0s4oWD4orHGsoLNgqYNCKVJU1r41Hew2AycjxY3mOHvxF7e2uidwgnJBzX46zwcoQS8uC5d5/7UgD5TOzGnb5xU
IRMqXDdbbEdGcOBLdfkm/LUxLlLtNNyEjUnPImSnR0GW1ABCpd9B0Y9EJmdylG0wSmPZfEN1DXz8iOCX9yeN5tyJBaQQD9Ooi4K+cs5YiRcsbkF6GzuXnP
6p5sec9JZQklRF9rXVAb2rvLzgfBJOxIh6+iRCdquNcAqhvlXJeY8zIC9++Iiu8iEMstGVA0PFTd1I88C4Ye18aLkc4d79cshiYocUeIiLEkbUeQn3Sk+y
FFV+uMdfrcb3/LOcRXERnPF3T20uXw+O+R8Vf0S/C7D+4wNE15ZT0NzQWS+wF/YGmqbn+phsnCp7YXcTfALOJ+TxGPLGjKMssXkyupA0HVO2+lJbsYyXsX
yI6oSJRPtJQXiRxSoPOLua3W5FzvK2oEa7R2gC80CixRIZkbwkOTMyDl8KhLXpegD9JFmL4d5eE/u4wonJWJJ9IbrkGgGFA7aaC1Fl9zHs8pLvE0w+WfHX
9CBSAm0b0OFbPJ3WQqv0HzZabcFvGYADUw6CkEvZLKRZKEpmvSx2ARhGbuXN8ZBxIMuA2MVLwJyp8Ns5ap4MpnK+5ruMPtgYhlYDGuKLkOyeETDDT58RHh
BX+WQuutGyrlo41hg/GPdqTGZ5CGUxh/pBQmXXvSg/7zhFBfFjjoygfZbHw/AH2O7GquMy/LCxc01Nirt6gorMssXcBX27XiSCMWlRPUN8GYKF+pdZMcUz
VZ1MIh8ui8s7vTxBuCU9HwTPl33vQ5Gk5CuuvcZ8cDd3sZAbdpESH6f0gACQOeaQclbGA6hqrahc48Pku9fBtezvUp1lRpd57ci+HkcfNNiGhVFH4i+8d1
CrliIpcNH3SF97Ovmmf80h8gtVFODkUtIP6XKYIuwWV/6b25wZ07FvGgyDtcIhKQOgb9rIb+Sbnz+Cf30/1Yv+6Q4cTJgw+hDYfwPI1Hx6cVpegWj1r5qT
6LHXMBw5cR32jDRD4D3nqXcaQLJsudM+B9UoBRu86F4OSIJB4Q1LgmwTdkgJSaEyb3rMgr+IHCTmbJBqhJC/bA7jfBl/2i6rC1gd6qhqsQtyRh64u/R1PS
wGxjcF0uKNfO2rXl6A3rzBoyhmFdbhnzgm2pS+V71ZRwoVrDdxQBiaAPLeD2DcdvU55Cme4AoulLjtr73QoUUP4MGqMtGYvWcfxTUI+P/QJ2lIjondI8m3
pik59ziFSrBZM5cshvsvTPxYtVfEp7MU8Q3AaFQsYS7HXQnMdJoaOIFISIMlhm6+yX+biVflsa8LRZl2cJluY0TI4mNatCqh0jo8uMyrcyeP1IWSQZNR84
nVCGl8bixeGX04DHIfsPJxfmsJecWRUTskl8x5DXKHgqBqQgZen68C2pW7ZPJ73RTIh2d2gxm+88TrzMC3/aXWVX9rzoZoJ57fT4DpeQ4C8MSByO8LT0PW
evSOOFHfUDNq1E3J75uZ+Nz+DgjlAV998oCe8lcN9aBR0/iC6XMO9zxPWdXXHrywJIy8M95TABOwdmQaHbuPLnvsDICfLypOR/C8gacBk64rTQYWtGLQlc
cvZtb4Ac2MPrcSpkmDuBrfmOfKgR3f8XsvXflX2SypEmj/c7xvX37+HqFGv/+TpftkKDXylvL3PzrMNKTHpMmSLNZVw0O9+dRVyFVs4TjcMHkgaDpuXw/L
6p2uzTawxfE136OT16EoSM8P8+Z/ySlyWeQy1tNM8JaqXE1JgukiMpog4E0q4OLddQB7Oy6VckPIxTMrajrd5qeKcCiNw8CQCBz5je9oaxkxaa/t7DpCJn
Gh2Uvt/tfBwkXCJ0Cqxo7EVjNrgjiY8/MdIlMIlKXvhouNmGlk86cwt4/zEJytEYadtD4uMm07k36Sf3mzybMy1KSnxNRTaOCwT0nMkw3Z/p/7O2DqiJhP
seMXyfWtp/6O2tKTQNyHzv9edEaAOB+8qyzz0rxbupJPufZ54Syuu+6d+zkatYibuR12eXVmNg0yafSSSBN87UtrsoeQelA1Nb0utEMoc7clzD0ApiuH1c
9Pt2ptBE0k+buZUyIk5k/TMEPIk5eOKlxy+WhOzNMmkeGOSfyNUXy6PiuoBCJoQrZvXwhrbJX0e9/ToobKbIaxtyQF4ivy0jIiJ0R6FM63oBAEFt3zhLu0
9x/ho3eDQtvYepOE8UcGcQekwWEhI9fAWCIO9ShKls7BrLckGTMfzZRaMoQCqvCmLBX3JNkcHNMmvOxG3MbGeYsGDnvNc2SOKOLh5fP7GggLeH4C5vkEi/
C/D4VKLxQsF8bx59JBDgnac7hdhMUgplFzLM4OfrBBK7jBcAD6Xxoh4eTg4zpkzUgjMWPTbrd7gBpBdCGXv2zclrylp3ZSgMs23GwY5QDM2lN+Swx4qXys
bdDD1hw8jLxsd7kVwCqPMwfHYp6BWmguDQNzY5oAgK6jwUuukLrSU4nvD+h++wmEVNz8/8TUqIJrjA2sO9gCHFhgcv705dXlqNSVxFVRsUtMzt2EXU9Mz+
u7zxUaAAuxrUIzinQwlPs4R3I/Dv5mG7ZDv4Z35qT7J8IGyCV0BUK6/bSwHtSwJ7d2AoMcMuT9TmMz6b8r/V9nvy1Ltl5VdomxVATW0HohkKY6T1DsVbYH
5zS2ILP7byJ6QBEiDxEfKUjlj0kxib7miXEanjCVF0oMrGd82uwsoIvNWNYTgI0Ocj/LlaJ8IvBOJTbgnX2hEWx1WkNZKWiPh5uESUq/JGTdNBO1877J3o
1pM+OmiVuScfuY998bQ5KzDXjpR0B+DFLKl2WmZKWCsXVtnfIneT2uAV0PXU2GBDBT5oub6HGzeEh9t/vpgZaBz23D2MiyPN8h+CWpMKszYrnFkd8kquEI
2aDOiKp0tV40g9nepj74m6IR+CADnTvm9AOjtlJBxhIL/ntvONt4czlJFDYKyJxHxw3WOn/CtT4KzzkbKsQ6G9nfwuAgf4jnHINS9W4fOtIxiWXFi56kxW
ckgBgbR8cjvncCvPCdPNEQ9qiqA3HblZmY+r+xVxDNVMVSTc9pIH1f+7TY37p3BSvsBCxqOHuHjfMS3Y6B/2frR7zRfvqpcN92b+5WVcP/WBS7F0nClmNN
VI5w05Qq+BiW1cqIaT454FoPbA6dgUzVomf0lJF5mB2+dnyOky4hYJnOtwSpeuNnRF1C1tUnfbrTUMuM9f0AMMSzQiwCZ/Q2JbgrhTuYa94JqPkqi0zNkH
rUjsAVc4RDZm6wo9JPvkhQ+3ijcry2W0piLpegLBeIPmhrIeyxMedq6AcQ3KkOs4kC1Lz1ToMovMl8tOjHetOVGyTTPX2NBkL6YDSII76owsDeep3EPxR4
Gk7zVXJHKQSwuwnKabTI7LZ+g5tuUaLbpwtlxOIzvVIk/uhQEMp/8SChC6TSaLiEJJ+bwGAsTwqk71vz/3PQvHzb4hFbZx6yZew4EwlUIOxqq/75AVIvwn
X6yzd+f4WhV2+O1ELzgj2HAkfu4JSs+xQ8Ba9+ht9y6EgjxYJfOpHc4QUJbLxXkZUo2GiY98lqyPRXzStCLMPZ7CjW1ImRWH3C5U+3uUGDKx5IjOT2ISQR
IFXPldzGkhozVZ1Oj75exTNe/puU8YxrW+bqKGh4nbpb1IUmeiR8ijpHppxfN4QFL+Om6nKWQtKTrkeKJedryHnXcjno6FzKbg0WexJoH1EuVc2E7bZV3u
SESnVOoipD57jDaX3FEEEzsFf3J3bWMRSD8X/qvlaI1mHewjX61OMuNK03KTJEv0Fms/0cS/nWZT4/XQ91SIVyjQp/L9/O5ziqZvZrNDr2BLRUWc9gm8ff
ASUHMnPoFp5RIT21lxAyYpsXORFj248xXOa4Jo4U7OhWcrzEW4GpgX5jHueoeb8fVe+gZLl32yC+4gw8bhUITsyXzPMvF1ZCMd0sgptrfwwJJnVLaGTrUE
lSuSt2NRkoR2kEWWf/a58lFMbt55yxBhZ7yKeWYQAjkC4hB46B0+n2FMkIREagm1Rxdng47jNTFey8RCqxL+JFl9rQD14+vpJ/LtGwpQu3h0dktwbEtLMw
81HyGAtSPg4ULyU4itrwlcnXvejJgy1recsO1TSTt4hyNjy5A0Pi9OFR+7qE7OmSYTMkFqaRr3m4guUYtZVbCu4Chw1XI3UxLC1DqnpoC6WoexIdEwhe9t
LSBv/y0Tw4uY2yggpmifaYWDa8mkOZCEtQ24dlhMt0u4b+eXNBtpWm89JtyjzXWccdxvDV91bc8zYEXIOXtY5RpYNOtYRCx2JmiS5E7jCSEtgYu1m/Gh6Q
imdhYzPnqktEmOePIzyKNbQyuZyLMpvfA3E8F1pPn5F/ayZxX3lu4nXApIu36sV1YRX6Cdn393Hn+vn+QhIuvQOF8JhtLcRlAFy4b47UOWggm9JpKRJQzZ
xuyJeLhCE3/zLeGaAAYa3B5ErnTtl87EmmCs1jeBn5P2VuP8t+npvmDARgngU7hZhEkgBneSzlMT4N4TLtYvMuThEkgtOOamT3F+BG5yUsWaVAbLCSOyy8
NlHVkN7LSkNQtKDy5tjJXHy+x/d9fptBd9+AAWWNIoavE+WyDVSnrBo1FuODg8DvlwpQIzGEwFTFwMtCEajms7GjfnuSJLNwJGSRa+1RjemGuAnJ6M+2no
P082Qt9Z/qqaLHj9UoZ1hlgl7AL8lqM9XIkn3XyEWOHlGVD33jK1vZ5iqL2ZVG/+ackqOmCAaEaPbJ6qPhlw74PaRfkLlu5uH8btd55hAnBV+gvIIbc/Jw
wk7cKo69NgdD8a7nLSXdj4ZecGq5duCzah8TnhOYrlWRT5dVFNK5RtirhUzsu/WhBg6xBJYIp4yDIJPolEUqP1OEyQVFtlP/ujJaAdaq2oMExyv64sZEJE
tZqARK1vQtTe9Zb0fsSfhqEcBupbVtwJRGaKXP7BL7ilo6J05yDMjcxhWpUQGudfQnQYgmJ+Zx+7QtF7RxPz9PmfQdiz8tArEToVgsgdEFw3zsq0U2Hffp
5hQVpEHH1BoSJnFD6XOK+SDXm5TFwDYPfEVyOHa+qkKmO6/4yd3R0T2ixpaEwJfKhdE12mt/XUYYEgUtDBFknE7MhqxoHPq0RdeTsGSOw5sMSUoNXUarhX
OxLsYOPLIEkKYAvrzXI6knMo0qS9kgW8BafznILk2oXcCeI39yev0e+Egpvci+HMUxtvDybR3CnQ8hkLeh+LxW2ChpmiD0A6S3kyoGAav9oH53dxaTuar7
zX4rGiqT8jML7CSCqRZLF1Xx3fZMn3VyGZIcNePbWXg1cBeKiiL8bi2WWWwYChGqK5hYKsnYO4pTsUXip1lFtlm6Vt7SIsnk/QNMQmHygxLBjzgUw5Y12l
8dqytjFAt4B74Veqe8tQLsixKJCvC3p2jUt7SYaK9KTwdjFXgv9s4g7PxvlqI0lnWZDS/i5iwIHC+ybd+UpQF/0jtuXNu9CjlwXes3EjfCKx/22MFW6FK+
sSagJKlyy1cCWStq0BIewVtUG10jM9UtJbDjQEiP3GNTIriu7gwT2df/tTKGCSaY1xeSxjMTp3p/qZZ+sSkPj9QtxyQ3O17P//ZkU4190tOETXj+bJlt11
615LsqcGBmtiscIvMkmxvlCEoBnfUFC86TgUih7ywvFF2HWYiFrFTylvLrP+AppwQDZ1DaXv82m8VQ8DL4IwJvPN5EyeVZbRNZcxSr8aaUd5bldnnYT5N0
NS2UYBJu3ImUBHQP0Qt3qSLgkPBHDzZ8/wE9jy+oaJIDHeikeAhGEwFw77onEnt2qn6eIBBAKDCh4Dggc2AGdFnO+20CfT+ZXnRpTQsfdcOWw9SlgZjuux
ONOyvTtgL+sqTwP9Up8yW3O9vLSY/2FZsngSq1OAB/At6JYC9xMwHHt1hTWSHaJxZIqy/z5oi4uEcC2lFEzwyKigbEWJqPsOsf7GpfIDGWl40id393lCws
cAwUXBgW0YaDK3Or96lMQF2GvPR/dmIhJQHE+nRUsVCddetlYx7VbPIB+W0z3ntEgAi2+8cYuOo5tJ8zC+zIfh8R17WeFjFuEF5429Q4jCS1LHcNWLJ5Hl
7x5RUlSY2PTGEug0tJaEm3YlOe3kw1bSzt0N5VrZiV6SHcSWz3sGcTJu6vw0LEQIVo3Y3C6R5aRMBfd7NmF7b9pZURGergpKn900ztucZniZ/d2UUlJxka
Be9O6gDYafQ9bIa1p2vlyuM7OSNQc9fAUvihOSLeliQNPg8CaNu4a7oLXHsJPXMNvA9O9ZZIXFUUcbTvrkh0ICuuo6EpKIuBDzSps8i+2XtOgEXk9XzQ5l
QzJmhSlymVOY2HRisZ0KrDD54hx+5TEVipvtEwN8Hs7vxZXzt4Qjq8mHDI6ili4yL2TtnMITN+2VczI9E345d+lIaF8pNWiH/No7BHRYUckk9xbWbgu2En
3UAl9GdVg2B2+qHQ5HXwhN73X+cfChwIqYsHAVDTV041ObaaygOT0runModlnM95SuK508SuI3M9XvZwDVjBiL7p3XXkdGcrzgJZkIR26dpf0RkV5Bbb1l
RYrBwNNY517tmoqhWXHKhz47fPDgp7MAD6ElCZ8VHQT9CP5+FYvmQK4g6qU2tCKgvP5DBm9Ff35KGVWHeFTM4aKMohy4zi1RQuQ2cGeWFxL95y8ZrBhWX1
aJdokvV5tIuI7/cYbT1RbZ7XhPRM8xzwiBqMCktxMQdGrEMnOyAzFJ1YHwKP2Dge8MyC09idKSWKMsl8wwGJbg7z9HWb6f8L2t17jg4BkU0g1peSjMVovw
bCaomZDcHWCo7zxJkrPY2fiINTMfiEgow56QbPb21bAKavyJdrNM1LNDuOVpqc1a5a0Fk/lsa2re1DNRap1hUqPDsB2daK0zORxTZRflNDHVM7mPa7onBO
mOvzU7bVKHFUxOyB5GbS+92jvpK/LuET1TDQ8w5ccQg2wJVdC4SQ4TFRrPidZg9vanR0iXJJlEQihe8GhJyimo4ZqJk4RvGuWbND2D4WAIF58EUJWl3Axo
M7fuRxfxwGp3Hd18qMl+PkRt6HYk5pCLFAggibBeS/bUCdkWj1wF0cb+oOEwZDFYGbPrvB+rmeAKXoEG7pqJd8NyqnSw7V0U6Xjg/Syzp33QHTpbkq0L4q
SOmQedPQ27WTRtnkYe+yG+ckPC2bDkFAt5MAdDxaQ7PwTdHkShXgdZ2vwoGNaXPqnG2pFhri14vzPtKl6Fhrtfx3ZmBHtvtpEB/8vyupeiNruQbuXHmjuF
NNYo1uAWcm9sSBu96A3YvHQ5ukZJZC3D9LnvtQc/NRmroYb15tItC9g/jZjoaPzdkdL6vvN9qwoHRs/ZWLon4RYrPHVv8iziwNSEiesyhMF6RmQJDsYTml
TDga9Zm+Jx0AmOHZ6/SXDp/8VEPSVqyZ17SMQpIVPDTeJlv+RFMPrvdaSB37YMFvOwgWLIUItFcB2glJSeOPcOtPkzzL/xbBfNhrOUHy9WESRJct/NAsk8
mQ5Dzv4h5eWKVQUlPJ4qIZ3qAMFpK5ir4R8Xf6M1fSe/wKDqqOdukIcVbJcMK9QKuH25/OOWh+TxyouJLi5TPvu0YNzfdAYKKWWxMKiggG5cZBqWZGREwv
zYA2VcrBpmftR0VKKhYXgVgqWB7FKglz9TljGukOJyiHgJpypFe+NegAmHG4XLlo2/pOVkXV7scwVe256y2YYgb45l/3R7cV7dmwC77jwheeoNxcKB+q4J
SvpXnGQwi355D9AT0iRFknUyo9dtBi8MKR6BKTF+g2jeTI9dCJTB7t1dUNUO9FQAX/jkk+cGT9segsIQXajSlDY4g8XlvJv2jKLLkCD35NINL/gpjXgflP
0KibJ8ob8mEtMQSUoobmBtvOcFtVBjndU53eJ301oe112lB81z0Ix7tn8r8tRChN2zntvJRuaC+VeOgdFeqUkJe7JCRJa7FMr1Z7jJna+7XZq5xBRSlJGN
7kg6VB415A4Pizn6M9uaL6ljgY4R69NSlSHWFvKru3euGGnW21gpFHcUcxz4B4/K3SOHhuFiE55Pz5gBgOlKBPhuzHEPMejgyCe3Z3URZJaQNcHsZVAnv8
pUyQF7/rslVPlzrAfaQDCmShZK0roVP62LOa71IvGrv57w2zISPe7TyLgveAkR8g3TxQf1Lt/jlGkoU7qXaPbr9GQ9zyIoK7KB2dqVRys6pjsMxbBv7AZa
b5wlVGBi2tPFSYn9UPcXWlbQTuDBY+ybGGLX9KdSceBNcNjMDz3wcu8QnW9s1uhc63HrD23qRP0fsn0asKNfQfC0aK9vfUgUPk5VFnAawhXoamfvXKLrhk
KanhKbNynWW0Zo5/cBqbMw0rVzJN8947Kiqy8WAvqSdJkthM9YQSbdoWgABCuwo2WOkDn3bD/mNF/1uQUvHYRsXB6SGVUHjlqpYfTIjucojYz1gK3wEAwm
bAieTlQ0l8mrrhMO0CqG7cuANXSFYc2tB6pN5lxb/DueDja8fpLz4vbA8l2oQv7cIK6mmU74CrS5czvdZXPaNvu5AWxnd6WFo5CZAGgDs3lFulE6Dr1tWX
vg+IEBgm3Bu3NFbY2szziYf+3iBFxl23Zw58q2tijiSsx+vrTCVz2gbvPeWPFmXf8x408qBK2MqeT5LlvZTNNk8oh47CZgv9lDO+ODpZq6g4WTHbauxbeh
fzuNm/tNePV1gtdP2aPzO997z7UevueYZ1G7DXubBEjj80+2pdmQAUQX03TFwh7JShkQKTBgp3WKas/daEoRjuuMPz+fk9rtWgCK/9HZVgETXCrPJVgiqC
ROr+nWWtjlAksqoq5K1HfSrraVvlVGEQMI3N36kG2AoaS58Keeo2RSh4i+SNrFSPsmi7tpJbRcJZV3u7CMDnHDL/QBzdc2M9y7CPFUy0Yg3Y69qUqe5Dcg
i9o/MifSzRdPs/9fnZEluU4Z4VmkRTDdpkzLyVZfXPHdYtRpTSzzPMkGRekY3S1TYT31ho36pLDecBZ0X9gZPbp93aDV7AxlBEqWqKXzV1HwLJh7vL4l1L
Ii90aVxjuRurohTW0Vi+j5OPeW1j3B7PTm203fPahhpZTkg/XMHwWza6O8Jee4jxbo3BE0ecuH516kBTI4BadZ4S4dYp0gvRWQw6a6AQ1JRQ3QRiW4UEsh
ZBORxfcAR+MhQnvLGqJpnaKE4Poy3aUEIa2vvg3ZN0vNR3DjZTsXd1AMSRtHoxh0JArdbG3f0v5KK4bEBcbzfLGeYrrhirZhoxy8YaAhpZjzuPtygY3sVh
VrzWd2UtfgOrIIVjg5UnmaxhhK2JTLbsezzjooTp65/fuKmZ87zLo3ESRl4dYFOUwJopWvCYrUb5JNEI1sbUJFXz1AKF7MjvbQK84Quma+Wp8RnMdMuDLB
V0zXFML3e2h9Rl+3zG5FcJo9u5JVbTb769u/4MfcxZ+5oRgoUsdui/2+yk9bc15rcjxMhVHzOGH5ljQ8Pdnvr7IiENP5+Kms8BUcKy63bltKHB0oGhG8qZ
gzPPiqTXVi3FmE76sY15owsRBBIFu/kwTPzJFgdwhxn8CViuDkloIPeezyT7wk4YSMHGc1SaGuN9OlxIQrkfdOwmGxQhLNKZ6p+fwbx4qsLOwN6dErBFqd
sK46wmDLRkvfzD/HIxWGkQQjl6jgCr+C3NtOmDl4MvsMXI4503RBpUQ33y3fxPDmZIyeGeLOWTEn5itVm84XcpUl1G5ZiSC9/gmGOdZce1dgoMxzueCDuQ
9b0xrRq/OxXb4XAdV8DfomJ2/6jjMFHNEqqGQW39+8obgGyxDYPo28Pqrt5g1rdcJEqc0UG6dd4JPHTl/7ishLa7uwUmp44Nh6okNF5XtqH4k6xWBqef6u
M9RpJOn8vMJa+jepGrChNGlBbshQOQU20WMb963T/fLx9QuEzAMBTY0yvAdle4GkueRqlhOUHPPtv1p8L0D/7M9T+OKZyrvLaX8ZaVRQNU7wuhjezbtQvv
QFSM++po96igUPnxKW0tpHrP8AlAev095XUHg85Txz2IAcJfFh2rpY2ttCYuk8IpCEHr51IDhonBctInjh5BVcncPOCRfz/8k925dpqgqlRkICgu0ON4w7
EPIXHNY0H9G9sJ3SeFXjdBq07vWWDx6ECapk4ivBpqzakS8M9f5jRtzBoGTIOSbhKopsiuy/7SdsoA40+G58SCSIzG0CWzM4/zyDqpIYvXlcO3jgP8Oa4e
s96HAUpwjt6tfBkE78s1Wxc8oJJk+7K4xqAZdUCNXZ/hcz/IlyTAGyZy2ckw2YXn1CrHJiufWwzDxkuVSz3Tc5UR/hRhSpzoeL4BKaaT9QBG0WaWmqaVs6
40JfPFJ4Iq5VhENLlp+8ezxXBPJgdRITkftpxtI+A2n/FiRVaLZu2hksjU0NL/vNXfOn0Hnhza74aKnfHm/plUME6A8fwQYNIwZqwohsg8aleBxSxMIe9O
c8rPzwMfV5si7x4Cx+59BT6Ylr5dn+UUXS+g6f/zlBNinC5FdGJ72O+0lMu69Cs4lBVrn28ttJznywtJYH+IczfeesQ0VzcJ6i/tZoN0CqD5whcMBfgN6v
OwdmwpBRBfd496UV34uB8Du4kvYp5N6hmNCLldagRIRpYpK6T0FYHvrLaQTtv66zgLwVk1j4L569dOnf/MAI1+Bevky1r7q4bzu9ePnB+S2P6YCmtSA92T
cfeuuxZHWhDqhNmzVJqyhB4FORAUr47TtAzzo1dec9JSuUE5Na3T6BMJI0jd4BEH5p4ntQ86xEw4F2eDfhuQVPMCZAPW792k80xygrnlo+ltIxfPlh6NM6
xQVrtObCeQ9KG4CIF9F977JENrFXI/IzwQOHQQYVPpOUQW5uMiohfKr8KObliYGP8iSJOBQtO42ZxeXTyj1KPjY0LWexfq+rgooeZZUu2RAFmd73FNDf6L
1FVkS7YiIZ9Brv5ky2rBNeVGRPvy2iKqbwqf1EsRVQis2whlFtXH0a7BJsdlS8R87ExtxfFROw26yDoz88fnX07CARcez8zwYtf8q9O44K+44RCHM9JOnp
mm3mx/OZttG5y4sR4XzlQC2pwJYgY2ugdeZyza+xxolJszdp63MB0d8uL3YT/mwDQxOU3qqNxD3HG8+vE7SU63E4MS2bQZInb86hRx0xZfOVQsx548dEul
04Y+8eZVW0pKtwbz5GIIghKqQTIjY6yeOmQbL1f6AN6yNNhrq0N7OGuJ/MybWohLieXXh/OVGTkNRz03Y2i6lLAYZyZj+Rkv6D9W8ltweIm3NDQjApwUdD
PSAixoU8cJxFqpsHB4hRajJjx5oqEoPswCWbnKYz55ThCxoFugi49eNqhRshlgHcZygZEYFDYCRWnE/csi5PFwrcwTv3RUT5Rkj0emFtB7oewVQD+BP9oA
5wwfi7got2zoS27kbbTciqAU+yCY4+I7XaNkl7Day9P4UI9exsT3OwFQgEtyxhmzBKWlaUakw/jWPJG+A7HLPxgOQuZJ0pzkDWtLUUMfU2C0Rb25lcR7Rj
AccSo37LWbO4oqfWXv36O6RRHtdWqWBuWJe8T9q/vQnov4pU0fuFFRQa64CRhJexpZZ9BWvQ868HiNzak2tF5nkXBFmCXO4zZqu93eIUxZBeZa98RZWRx2
fzUNBtO0dozNzzuHbNp8YR8SVr+68VlZ7kQeezxBFQQIkoRCkb99Fbpzu1sIwd61F5h8MxhDCMeeB1vM3EBISdIu2sjx4Ev/G5qWH4TUyaeecJl5K9njsO
qB1T+mufi7/ELHNpZ8bd0OMqfCRg6CK/z0IGzzPSOm7DwWXcOsBoFnf3yX6JCZA0KICfszehloE3TuPmvk+aweu/pZzJKf7ECeKfsoufCGVH/kBv+9ZKoq
nSQwco8Ntsa/sCCoEN80iEv5kdkFmMA6juxu8dC0RRVjHh6JwDSr9PrBWeWjaewpp9+hY+4VFyMJ1GuYRbSgYgxnLQhkgXOTuP2SO8LWsyi4CPs+KjGbUZ
HXgpsV26FYLIu9t53K0EkTlAAs97CMiEMF1Q2VSCt57mlR4tIRnfsDHJSo5XDg9hV4367KBhIyJyi2mDUznDZanNAWoa+WpFPaWcdnz/0QK0r03ILyeoZ7
sM3HjVClgTKiDEh+eniy3/yRvRcOo6VrTsNgSEi7V2j9Dmg/W3jUNtmt/9M894RoR4CHgKKYE29+io8+VA6YBMuN/NRzpUVk4bi47iHeeU6HGL4i/KbZr3
ZUbfrCtZkrhxMPpp2vQtKG15EzYCagduAguINoFGfCsCSYw2gCjYeqKYxGUesdmdNibHiieEtI4YHUX2sYLewxrkyQftZSE1EQ7Hpbmawl2DWCe4rA4+Eq
JfZnS81dVpBRx1kMHgks/w19eGpFZFa+xi3rAI7V3ElO2EOQRdXRExjcsFwiVvMYbSnUS5ZSRs3OpPEVwVtaacthS1G3w4r3FiYaz5wJFesqUyrenXFDWH
tPWLDAZeDZpUBTmfXGwBnvpu2WjB+RqZ1zUVHeXhDqM6Ux3aYW3XuYvpBulaxOZ/83mvibO14isSXGgVWuD9SG/GlFP5IjF+IHgq1AQZ7hmC3XsQLCeot2
tlqC/lZbokzud//5A5Tu8CwIgHeWS+r5Z1oVvokg68zHXkiKU/552jtEslz9PQyQBOQQ7CoGyJZ0t7dX3js3baaSioDt0t9yQ3Nn/gQFkeK5yv5aTCBAXf
lgeMYcBWY10pUwTvK2iD/RHLBZLIbgehtEcmZEdZB3DedkUv65/xMWDjrYVNZPL/O0MSexK8gmXghhCRq4hgHvKGFyg1Mflr8Hc9Yrl52jo+Z6j2lDX2DS
E6TeZrpEVISaphq14IQaCoThEXrNh61g8pAZ0297UCqtXM2c1bL3pOiR+8LHNmZeS1gUeRlVOTKJQ9NpaxVs7jZGajTL7aN6Z9TTc/uix0m0xzzvKsWP4X
C9MD0U2J6OMViKR0vIQqYmZm8s4r7W7QrvmrjEwobjkyyXHHAWZ5RZI3GHlCNujgZSIJU9FRUsyzTZb/wwRmg1HcYijq5Q7tJaKzGwdFz+2ftbtOz57blD
pq7OMAxQGanmeqV/AKkTsUnyptLeu5JU/cStVZYsrOOkU1i1MVcUbOMz0W9rimdDTtNvML2HqOiHHiNqbDekyO/9sJE6lkTGwjh9MCs8FsLIxy98zgY1DM
DNt84faU6TwtvksGtablyOmp6OMMig3mt+QaXwWmgI7IPFrolipRteaq96vAb8OtwE/bzLZdCBOEhqE5WPCo4MynnVsgwlWinxCgVdjbs0q9IHV2E2HsTO
+xzjM2kJBFrgt00wOKjvCUXlckh1MPieKsY3bfoT+KUMhOg+/lSklaW0h42bdi+WrsoCRY8evz3ztP6DnoUkVLBNAkDi1uKcDH0D6qFhAfOgK3FR2Uvx33
CQhVKz5CakahXbmYKzjh2WTevV1i0Cq6OwPrfiWonjxoUrU8IeGFtKQUK6PRvTqOM71LMgGXULEt4oqcbO4yvwoHALOPrS8ECGgUqjQYwg4SlEhSJxsxq2
FOOQBwf+MZTmRTwDfZFBanWnCtLQ9yXQ5Yvwo8dUEUO7LWxb8AnAYVyceGnmqC1dUScxeJBmkVjQc6jT5Gp6tcGU9MemAoCd22hlJQr7KoaP9fh//7o92U
SAvVznO1HwhkzB1RDaO+tB9FioHB2Pv+JiCINEkzv+cijtN9Er3x+ZmtklusYRQheS1sQJCGTnNbCG9bZk/8FDNI7qbRNrNu6w6utPtNMDxFfzNd6zjNO2
tcROwi9Od2j5cM9ecB9b4Bxn/lf+0p2iJg0WRjCi/f8uIayB3RywZyYBrIseJ0TwW5ia1DZ+vCHE5soZ7AsDQAJKGp5nISGvlNc6i0wNc3a35xbeZXPioQ
rhS01vT01jnBHBuegfkNF8c02CFZJ1KCnmfPekzRHN4Pt/13N7aOx/yM3RbVw6HL8s8ERoznJgcEf1/BrKxsw+kEbbe0QHHyLsAZaOdgLnfcpanOThExnM
f9VzthY7mSP5WaP3ssTB4I4SUDDKKB16Vm7Pf/evYUMZmqgS8EZpciNrUXaV4YI39CAAFUISMVngaL7DrGMt/CZUycPR+Pzdy9NeSSREY5HDBgY0LgMx2t
NVJb+3aWV0lBAClg+KeE6y84OZNjDpHexoeoWpfEWb6oEF6Ifgbfl0sHAk6qmpDVl8d1AsGmwnemfLzIVPNTIwhsFxoSGej5OX750oUAKIJVUgAgA79tdJ
vS9ff8LLnH/9dEr+jr40yZ3T3iydxGRBVDCTqqwV/vA1R0bclN6ZDIeERNVyUEOTpWwPT9uoQHsu9Z22NazoF7kHpHZKnV3U+EIHF1daETKQEzi+IDlhqz
lU2/0XMACNpKEFGtAXOKcHBEBuUe8xqosuXWfR2zuIoJi34Fn3pWgnxyUv/S54lbeREgkmzUSygiNH/usY9qIkZgEZO6cypwEQFleo1V9OjV9aXTstjM9K
pMteMJHfu4s/8x4HazvXs7tOMyKfC5iIf58e/SctjvSQg3KDQrwmzR8d6Yu0oVM9Yfetc8ekM4UXHWXqYRIkdYHl+3JKY757jJp54X47FC6a6J6B19DZG0
wNcchCdbtgvvPLDc28FRBQ4JXhIIX/u1iRIkCt7rmtsregldYU9dUOg3y/79m04ETTzwwuxLe2JswaNYSSnjpeDfIsB9jWvV6yysYMAiLw4vOXs9UPowj3
i+TarOdbaNz7IXAHZ4js8J4lpF9swbkH49mRX3izgQ9Y778N21mi0V3zqhjTrU8pdoUjpQSIOB0a63/Wm+E6ydb2gZnBwt8VY19v58WOtyMx9bMEWtCJP1
n5+m/34CPvuJet0s5O448FXYtImCvlAgygkrS7QcmdmQ6P3437NdDWtR73jiu/p0SBz9ubUJlyCBCHqGz/siTGVuqWK272rmFcQo8zHBpyA6Nfr6LQjHOV
h2Cu7gQhML3Z5PARqbTTiyIWaZEbwCiFnmAUfaRCRd44kC7YYiroh3drR8VJ6JlglNwHK+iH3Ry84aq0S6jHd6r/Pi3XNGoZfAsInEukzEq1i8v4/prLbj
ZJzOTpKBfMuFsrpEWdUGK+NVS2JDBv4irRMAi2Mw3koJuuMaUfqMURH/jtmI4IxYiUJfd9RMHe62ZmIepeN41bTw3Vn5JcZ/w2M8Of9RjTyzpS2DKmqwml
Q/Uk7xgqL2H+7mZcsneKZEtYySJKKNZZybjI7dyjX2g6vlD21WguKdBWUd5jW3uyM2Ru6AzguGGfGvJdBuCDBNE7QJ5j/3WdhU+7RvE6IbQD4LXsoRAilH
3tXvk+JoCZYweA3lT5e8n6vnUmn48xHCvqE2U1vRtSXM3QtBSl08mkSipQ3K+ypqkg37OJmQE6pj3Kg0mxVgXNBoTnF8H7JUYS+2IlsBqP5ccAZQ1XkTlx
Ns1DDQJsmZkzFhmOJphD4Fwy8FGkAa0rDRMxefKZYwFAkVIRLzzorskZjRGEUm7AW0pUPmMYZdlXalA27IPzPvjG393mO85nAEnfG+XxV0rTW3o5bafcTz
/p1+cqGWRSIEjbWtpzY1ofauRIXwcVjFJS94Z/53odBJ/nMowSeoK6GCICZlm8adgjJqK7L+k3Al8LfDsiTB0QWd8Ltw3BnoBafl1SYnAfIyADf1JJ4iua
uzLSoWf6Ton9hTAlMvNHKl11akML9X6NJkTXg/YioNqZGXZFKoRmarbo3BbSyDufcwEljXsIYI+fFD3xWWJXLp4et3/JT0q/nB2ZhJuqY2bFcnxK0M+Q/D
PfqVXNoKdAEkRzHU8gG9J7IDsBERRCkxfrC0uxkFgFvypak8zz78+cTLPp1ugBD4AtVF4pC5LBReXYBX27AMZlbIbh2KpxobO21C2xFhzntFacBpwFwmYB
9NFQ3H5Bm2qe4pzbMJI2n4nBg3NluqFfSjtI1jpLFuW20nNpC88u1Q7LNgfDc6oY8yZ2sKbDAq+1cZvUz9+HxfXqt2TTL+Kghs1zZM8LVLUSKUC7+c9dlT
6us6qYYMmHzEECwCdlopeowntPfOBN9bovqK9YpUVM+0U9YSVvwKUOxHFLEwGe5e4gmaNk811cbdXGJZMVs0SwehbjBzjNzRlw6tL0gkDJL61o3C6J9jfZ
oSbK5jLdwbMFyjyAThmprzus15mXgKr9Ku5cHhW7VquxsHCbY3NXu6fbrl40RyGmIb01dbz1KpIZUTZd2rhfdeZgLXjZUZLrzmhuIYgWaiVTM7LjxIfFcH
AwNE2s4mwQIsarc9fAOtkU3EEi3pXzZqeqViCKSHi8ZhtSAldTdZ4EqxguBYdFdl/Y6WgJlxt1YE3bnOGWAOsi63rC6MVo0YAEXG9Q/rbPHcXkAc9t4GjI
MhXHacOJ3Kse7nNnvNcKjSxE0LBgAyTNOS05UiElQrl5V86P+RYHjB5jZLYi2c7zYcxROE5DtBYVmM+GjSlBYjwnJXn8pjlEH6dI93s/mpU4KRTMwuPVI2
nmiWKBKruCUWGBhT/4VJaTfBJlXEt+2MK5Bt2//6FxAtyr5ziVlKAtiV0p1/bLsUhlA5wfaYhPd+/185ymxNOOWWk5iPg/0rmu8Rnr9SjFlfZF4uhDA2aJ
OUYFICatNR8tKuQf9P0A52S8kEQn3O8DeEAbVdZ5btOVNqIChTJoylCHdmKbQbXUBHsfvxtjfCtmM6hGEQDIWmUyEid8buG/y1V2vf9RroJnExeLJX6Ikc
38kYL5sGHVsv7F/kvURTtPyqQ2sU4H+0Pt4ka6/wwUvr3EU159LQfqyE/ygAG+U+QAsWRDYqZJA4+1Bo/ulZm8d7gYG+L4YNH8LW1pcsWDgy8rkXwhuXOb
VusKbUzsM1XkGepPWEZxFrgcIDZOfLC9zpIcj7eTSapqfn3CvYwpcv7fBtRTJkPo2kRyfVg+J7d7SCcQbqPGSWZBmfJ4e8yJIDfo2P+8J6xATc0mKBtJjn
Sc1/1GvCt5qO/w6zblgRkQeNJwuY/mLnM4ZC9tSXHWsuHALcOvS8IMsMQZhVuH52Hh59+tzGrV1IsW2LDe+o8yeZICLGZ4OMga1d4dh24WuwojxbTwMUHI
gmn4zI0QDwZlpp63vkq1Opl5WZNJfTWzoruXOsmnG9lhgf1TiQZK9NizJBcyQgqeuzVLV92pdRBhYAfw7cWRM1CbRnmlwDiNpHorHT4aOmRdotQSntq4Wg
LnCoEFz+s8OJAym2t9kv9sHa5+apA52Qa7jjyEljvSkccdAVbBRMe3SoPAL916H4GDRLdMRilJnXEwwSV5MGz8eVVlQlxliP+YLsUShj0nUpVVa4GQPkEN
J1KdzA29NORN+FjXCrXfNVTlNN2CI777s/hAIxW+fhjrIDeSf0kwM8FXjH3M9+YUGHa8RPIxhuM+w+3oL9tJTopGOR58y7oh//hEpjePZuTgefFMLq6Qzo
FRX42k13/QQ/WxdQts89LVQEiiIZOu8sH2bz2w/ptX4ypD/SXvxI0NmZ2NnlvCZMChEeULC7uKGQjVezGRacc6eLgA1XOIvNs3+jappI5MJBTy7+6q4CAF
EnVEm/TzY/6PppdIUP5UmJq11jBylMM5DjiC0YPVTh8Ib7bRE26B4Mnafg0F/VMaFW7W9FxUIyxhc+Ob0Dk5XnFaJsxMLVDtXlFuHG4cIu0QoNG39DQriY
9KzgYfydY1VVFEv+cEvhqEVzDf8t/KVLCdqPSoLDqk3uE6J8OdK5gz9VEoLQBPD4nqLDO9relwSlNPTAJizy1KLEi8VR6svaiLDHmsxRyGjQvg2JQhpVPF
XrM6tPeK1dL+pNqQAx7h6HuLUs53SMTzIJLkO3xAZAwxD73diOocVTYcnLmUvHL9ojh5uRdIbnjnlD7nNEyX+foQMc6ay1m3MgyuEFKmvlltGj2xX73PPx
MMrCXNavPNE4qzKUybUNiCrhLmIKq7z2RWAZtocLEm/jcP+qB2wFfxtAWRRBaRIDYZ1CWTW7euJ6Y2I4sU56aiiIcF3lC+2zeDbBdtxMfpPF8eNq88jvw+
arylMyd452KIRKlU8OUvQsJNt5LX4HNVKuV4H7RhVviC8FgDtMW0suUBuNBYU6PJZzuxiCfPl6Ww5ffuHPMoTyxzBJ18yBlqrkxqAIdjNRaOXsQj9Nw30i
YyQsjL6IuELO82rY1pQtJRLMCuXQmwfjdzrGO2oUWrnTQ9gBQVdQtC3hw1ef3oxvpI9FdpP03QNk+g7Bug6TEHdnHdlOZdhsu5KEvoWAKFv02nZazDVM5t
1Ck7es6hMxh+5xPYYmdvPtuNiiYSnTdXaNuWZkEsbSr+jdGp2DyNS0rLelfX6RvolbxQIwtWt0OC2DNWM9GqjLp/Byp1MDa/Pac456yiyxURYviAqbe+3T
s1PAveBCsofZJ/q7dP3kSH/B/bAuvGLOwfBBn2YarDJQjp2KKOg9e5QVnxAIX4bZB5cSuGxp7wtjVVLW6Zq4vyBMOFBmaiPpKOr8TcEHrwirZTB71Q2SgH
9WAPCQYk80lnVQI1aeMHaSZvvJ37ioUUmu8iCfbjLpRtR+BYcovBOuegBFQUr2XyUYkBC1VRiN3daFf2Ne8IGxSATvInwNoQGbdY8rKmnklxR9NYTKIbnh
e5bWaiQs1pxpjOcgEyWfFRqyobwkNLd+lFp5MJyrQ/aWWLxXCJ4+5tlfKdSeIBxsrc0mOW9nD+brT7Dz0CI3RMCvgQr4BEWLbf4AVZjwmOTrcEAB8FWJcT
/vsu4IqpgW9dGFKYv9evnlgDBBYM8emUlQVGBVVT4Ism4yCNsE49bEFIFJkqqT7d8JWtu9c2jQEBssaKq9ONkUIqgphyfKLKXNqSb+9EoeTFX9jb+Tkw77
NTNn/5EJvzqidZFm9XSysYWaRvtzbBlGf8pHZZElmokS2lRxE4nHEPWgtG9H6gSxmpNmoRxPTBnLtMTS6nZGgMjAJXfu0pHbx05yW1PAUAC8cAgB31fLL5
752rKK6V89tQBLohDUzd0w2virgtLHvBm3IfRYwcYCuRKJ9iyx5OT5ALPfnxdi8O2n17zhwVPT9RiNcmQpkN2QCoTHHlXDTgdFvU1A18JnPg3OcQKuzZWU
8hW/gnANTVJjPCAMUzGAN5mbxXdDjnhFbilaxx0NWfYGtzWU78aJjmsK301rGwDSVEnGeyyO1kX1VkfKVGVpuOQKOP9ynyEmgsmp4OyCq8fdtWsMPET1+9
5n1euc1HxmLZLTQsy9J6kMyQVVVggC/u4xY93fHsvoUB+/1E06RB93o941F2c4KckQzfZdqmHIZlLL+ftAsEMGTBzz5BRUxzMk5dzBXUA+89W+WM1feDOb
ASKpZUfG1MiCIE33CsCOftfwUQ4xGMu5O2Dn8PYJqvs86HF1pPWmQ4JGRk2CFLMBaeJ/ShVzxOwoMxn2w9ueID2/vPgibSlGeQsUfJFmH8ezXkVYMnk1Zn
ev3J+XX15MWiicKpIXSRzp7U4K1jRuGMxdQ6ECKMPs98ffEcuv3NF+TLjTEvu0KzmbU3bcyWuHLTEI9Rv49YUNIi7bKj2WUA4eYO1p5S4zH362Vdt36fIp
KYKuIeBLfKqfJ6OncGiuSDFbpKW32bIVTKtIH/RvwfoUBGiNQTomgA7ZxQqTW7Fs3M77ig6oAv4QC2noQOBSsXaxwrA88GLxRPuyEvHWi4gclgwPXBSDSk
dr/Wvnh34bz4hXoiz5TUjc3CTGK1DNsw753uOQPxHaZ7pZeXIJ9sITNxNGLV315EJWWzBcsZBRnOXrY2be1VeItJiu0vdUKwS8vKnYaEuQHGxGhztHGHg8
nugsGJLYuqC8/zR5WEdC+zeM8NlE9EfuS5Clp9ev7TpfIUrpYXnvrVshtdG5OyYixaFDvYegwVS6mxBLE2BPLpfTYGN2GtcyWmOX5wufYbthVzkXPGuHuj
275b0qiRJKQjS+stBEGLvjCAQe2M5fnnv4ptr4YlYetsWiDjJjMW+xHv6LKpc4tGB8S5rrSRWo1jV3ljK47a4d/YNPMguJtc2YVunyhTVU7sFoAttQlTuR
DntlbZo/COSJ8Kll6HNRYTlRZu9ecw5TSetOmtxyCsi51w/Z6pHiicb/vMmHzKGTcHn6nReyYC0OJOpUBOpNDDE5JYjvWJ6ZO6/A9TyUvcLov/3OnWTpEn
xK8AwBS4ucF4VJHV3QfH0RvnYPhUWAonEV3edh1HXhSIqpeBNcenuiKFlfu540FkRu+zF+iIMhJ8X2FaIYXUR1Sf4FLpK+zrnCJyKvoXxKdOx62BVivR9D
Dd8kzbjlzG4P9X9KtHnUsN486nK5FLgzUPlo95Geujfd0MetgwZm0LTISYoNNZZFp93nRMCNEcg65JYiM6xwDDe0FLmnoxYS0mzdxMMB2nP0HTI5O6STPy
1sqNkwaEHICpaOl+wtN2tSciKncPW2FSmBhOyaN947QuMsyTBHSu20IhIVkNFQwexz65UnEGKzGQd4M7GOCUThQC2ascJoary9Y7dm6M2MlURGKizgVW+3
s8sWCd3WE9eLWSQ0KyM5AVjaQfeUxnobMtoVcDi7dYG5VI4p5Syai/sQiSiMPz1/L+wjxuPFKlv/CWm7PSdpFeI0upYO0L9yGwNam7Yo47J0qG2LZ2QcIr
2qiqkUZUC/nBnoSUqdLriyDeBbB4ZXOc17msfSwdqlJdLtNnT7/PEraX/tgD9rEVIHKoQI39JEzUp2SEIq+u+WI2GCwHNSNwyr1B3vKI4y4K3ryq0rnDBH
trakdNbE1898A4DKOW49w/qMcSlcIJSaNYR9VLQx0y0gk4o0UUrDq6Wn05gCSiA8GM1nsymMgbW0ZHCtMyP8/fi2Wqlyl8iof3FULEGZawAm5FXxQ01P27
k54IL0aiXvT+iom0OjgfHN3HvNJu4dCDuLdgsyNRPp7Zdyabg+wOqyjHZbuZNvFdK5ekjzuLDEMgDkx0crNHKh/ZZipjocxOvDgDYDxijEvn+TbjZAl0dS
3KoZiKYIu5oSrq8SvNurK+XIEHMfhNo8ZFxIBq/yTGxyLk2vlESoK2aiXVFcjLlK57WnMwmicrpT847BX04lN4furw7ZlrDqbolpg7xxRnlLuXYDm5doIN
AxPcTwxoe0gEb4o8hQQ+s/JOLqafq7kcEAE71SaWWiSFvtkutmMuwzFlmApMcfP1u+PCcYiKwAE76qeedHO7OXClBk+HMmdEzjCoGNTzGJ97PH2kni4sBU
w9qRXCzSolgwMZTC0rO7z3fhaFUOtij89Q73KKcFfxgH/gOGmJlx7eDijvQAdLbrwnG2sxVGRYwx76ljdoJDEhz2soBYWg5jqIgpV7sHR65+swkHKV3yOU
yMbzG/OTvCRIRFi4iZORrOVrsAkun+bEpQlFQQ/5dnCHBlKukCpVRHmFv6JZGpdZeXeoHZxTYxJNFUm1OKRF35keSkT7iYw+/w+fylcOWV7XtxjW6icJZJ
eXi23zZPJY2aVMPGig5MYdKTq2VkbflyWuBiUa7DTh756QZpxAqah4aKxsU6CJwWXD8nXhepBDY7+4dk6pCcaMJpQVZYfTkq+vHKEur2XjgUHGwA78y86a
WROtcoFNDFZE1zeio/mIhn9T5z0spMgqxFmxQdMZeEit/4jQBGf6iTac7JJzzpxbMex9/LCmqxOlVgK2REIQD8HgYnbtHg7r38wkVkGTIrKUVfUJTTjWS5
wWy7p4zEhwU8OefSi3m6Wzyfc6z94MBsxwFQMWbhV1nSQYUKSKlyeyssXi6jRadcWhBrg3mjPIdSu84C1URo8WFieyu8QTQ5tMhCtJdkowBKM7wzs2Hlpe
pSDDdrrpooUeteesY/jad0WFrYUj77Q3yKaiqewxfFceAOW6c/y5gb784fN4HAqB36TnBaaBuKq5oE1MuYeFYp2kDBhNgSCI/7JOvhNH9jAkGl+ZmWWKnT
8Bj0DdsRRpeCryvSDAGfH7hMajuInuuEcxdMnGuoMHx5iTFkBi4GOYp3JqBuw8VfDb6AOPaYIkvoL3dg6v6va2NYM++aTcdgJMwMbZO7ANzFgogyTG1GlI
+AezYswVnFh9djC5lTkOK+iERrIgbu2Jn0Jhp9KdwxdJ7kiJ6WHzQjx5uwQd6t8rFMmm8cHcc7hFOzVNITAUzL/i7ikOOUUw8F1VpX2gVkkeJuOCwI+zyX
vgFc0aHIfZotMXVDExw8szzNNFG8RWOoHYtAt5c1LoIjv/TFTnh1MVtl5kDo7ZzDcokXDxrtcJEuuJbj/E5FEfFl+UGGiP3CGR11juhmbv4u4rGfyplDZf
YmTB2xOlGSXMQ0/jL7uZ/jRInAwO4SyNDpKIQvyxokW1uvumSXYqsgtO1m+y4fWadjUds0LD7a+Zb5ow3XX3AVNW2QKU/kNlNeQHm7dLiMca1riI7Xpc0S
XlpXQr0I1VP0bVSP1TaePKIEc8UY2iC/4NH5UwI3XA0Ec7BEAZ3MJClxhMNSGwfMvmU9/JgP+Ooym2zZG6R56V8qZz4HTODL+H+QnsjOgew/EP7FNSvuGD
PbwNWILByE8M6tNGfnuwj9nSs4Cjneorn4C7GlnXLPqll/zbwnkmhOsUwcyYIP3JaPRfI0Vn/kGSy3Essiu7P1usbHfkXOZQjZCL/7e181P60Tyy/8yWnF
9R/iSzybiF/9+Ps/YEjDHiRFqkHnck+HfOEi5YCxtDMH+ifcM9GT5w4BNJAl/jIUdpEnxz5kjnRKxmxIqlid4skgo4r2TErOtFpeTaugDY5QHSO/QmD61E
Cxs6eH12UsPFCQYuT8EW9NQCs7Ke2jZcC65uBJZXw7lt41evD85s102TQqK03Yi5t/3rbOjgfmec1bq2iI3EkNldHQBZxZeSECM3VQkuPP0kWswdyds/7f
B2LnXdRBzGdVLbHNnj9JdIoVz2zsepyjIP8CdB0dObFLgaTFxFvrrOZJGpT8d+lZsyTsDzgmeHZ88i62DjFeYswyUBGqjKqNi7/OMguSTD2S2cn4gRkAPH
+fn5zQ1pkIOIQs81BIjECe+Zm0OHxuEMhfZCvuownWBS8g3akYKZEj+vL2FA4E9RWHkxKM76edf/oMmb6jmjj76Pm3PfHcLwgQCbqCKnu+WfLfeT/eKTtT
wBxZTMDGZSBlrYyOWlHBkMj4nqQD/psEyx/1sKcz9s0bFxva45ICAeU1yeANmCzcOUTPhH71jaLrejp/yRFh4xEBqYUqTWcSjVNNB9GYvYtVbsKW9/eHxi
OUcdjv8lvWptQZXzuc7iCnMyczACG08Ss42DiA+SsQJslnutoEfYN/Q0cE/8J9ibCDT9SGa+xV6ozvAOYl/WJG4JRVOU5gPse8Fdr01JDqamZhHwc06PEm
V8madssmfnS+vpnhVMKXzUcSEYZa8fHsYlfQOzzF9FbH63mBWqT3eP+U4kcKLLO7oWLyBerwFwObIsl3jqxPeQHK+RHn+pB0vnLaL3Vx9hY4s1pRHJn26U
v11H6VIBUN0HhdJBqXpTqbFCL8xb5jEcRVwH+VRYU2az9OmbuVi0Yj7Hp+dG/aQgYeXpYgMbq/VDmcRrcEjIyQNkpqL8rlIZZuw0RaRuQ/XbX3JdzEfp5E
p9v5pL1q4rFSPVOigVW1PN7JnQl3sbDG7TL9CzflTIRJdkfuMreu5hZSjrTpifiIatHcMsOZRBkOPoNiZ6FP467q4Mu6qEUuvH9qzA1bqcF08eoWUzlZTc
oTicEq2QVdnJ+fnqZrfhrEHWxuNubE2lQI/MrDAr0XjnD4avlr3Fc3y5MlNWDKqvito1mFb/LopOBb5sqsJvbA40gFMdj285APTOChjdnk+fhEU6LQ30gJ
CgkhAfdbIVu3LAEG3iIg5CwQrryAfkeZk2pFvAOlEnNxqeqnTHagXtcVDHDyukCNA8oYH8KAY44zVdF6ZgLK7ea+H6m2Sdurd8rxKsUbiEqP87jKeuLXNv
jmLEWYarrTblGN/jwTDfICe75q+/8jnYjQhas3VfaUalG2w963iTnihqeNLnBHNGSMpp6EFaQaGu/oBZqHpQh9n+CO4ABmE8G/mbSx8X8Q/GtHn/tix/Ym
YDk/gtGEYpYKUI4IRM6G1L9NehCshchRetZ4AgYdQiJdzfhkk3k3pinCZKHRQYgJWwyGue1W+2Trg7QYuKyQy0OVx9mx7mB40M8oGbPwOW9FrRnMnF27HR
05ETmeUAEnMRCs8MSacXv/ySzsRIolLiGGBkV+HJQ0C4UPpHL8l4jRKhcbMJSAEoZJisiiqtJKlmsWCVKzNcxUmiy1tRzTrd5rxsc8JCOrTXhkwxKItH7H
8vCBmbRZ4Xs/8IDd+6Nvgyb7WMS8xqDOfS9DWagpd+1JeaLn7OmfOuhVHq1eMeFImIDr348NYyN2kCoLiraCQgUmFmiacBau/B8oOs+dsEVSUpcgNJsIiz
xHZpv5NzOvrghgs41FUj5z75JZ/dMFuGKl/QludHe47ncHpcgNYlF0XaBLjwdJtGoDeKTzXHOx2N2Vg3dBc81zkp1ufdq+ySKIdoPpGj30OeB3/sBu+P3T
+VfFQhi5FW1VLPQakiQGzjYGsLYdoQQ1R10KY14SmvkBSntsdtcFsjI7PwlGcFzSH+LgBP7llKu8MDo8YmwwvjTjEo9Tbjhb2RfFF0QvwyvVjKTtV3joWz
3HrqupmUAdNOp+7/XfJvZJ7tpRvR/t8k0kmlZDp1mNKNgHDKz+N/0lZePl2S/1GUa6FKTQUi2H3w10vJaa8H30sWTBvu231DgSWFGUVBF0IYPax/mmLbHd
1BK2SVT3aUAbn2gbOtmZ2GZvsFbYAsnsGHoWszsvUGD4I3Kfa3EKicEHA+m2UYcnkpw+OzjrEjODfBeOXfQWt+cPyAQAq/VhJi8qv414NJISBjrRG9pybo
D05cMZDbx1x64osXQb9Sm3IPd1KMH+LgxEsoeEW52jH/whi9U374VBR0n2EnXGosCzYazfI7CRuvm0bASRnpcnePl9IdXazrIJUUNHcBGwEW3vAvR3aSOK
ZB9jPaIDdguNkCfbTeU0SRNRJfcJ3oHd3BfhcM/wrZt9q8NpfFpEDJEfRroRnAWjQ+49YejkvjFyJPcyn13x8HN7GU732/YE2/U7+ANez6rc++SHfUruk9
PnMysVn2QJrW6hI7fU5mVN6KMIw0iTjsvekQ0VMFjw+WnjCTQzPTpXxdZB1RELkZw5szfaHaIhXUG/TeH1qRgk9mUggqpYLMEjonqFoZ+wShMM7zX9velE
Ar6jaPRmKPZrEmI7HaWw3TLfhtXiwcsgqFOLSfUrrXOeQHglf4DwgQ6WmQkXJhBddTaxSzewNpXDxui+CLpWWbgcXwYpIhsCaClByw7K4CvtRDmSfZOIlk
hxog2ydSOGJznTaIscyoBQbD3Cvfa//nmGm8ZYdOjuHYbubv69GNjOoKXmxKV3yPMdxd34ovgZoGGQuT8nPIuGNjQbNr4s69CTvyIxE/EeioA7MDUasGd7
Gr9BlZCpiK9PcbHeT+keAzUmYgbk89CtQ1V59IpUlRAhfYRu2YKOaW5VpVFaWnlamtksdNLFSn/LzwXh+o6MwOiHA7bjjEu2fQ5hcikByakKtw+1Bm5ILe
C7fcHm/bKHZ2F1qWj92PmCoBzlzZZBtvSI9pAkl65ZwO9b3eOP8IM5P8z37ab7/Lunm7vdNlmMaC0z/Sr1aXDILxkTSIXs/lXgZJ1w6FvFPsIFTxvmZzU+
YaBO/n3cnUFD3Li6ZDsXH/Jp2lB4VCysCL7fJUgoEwTl1HWsL7l4XW/a9oq7dhnqGhEmUR/anh/KZfWHtFtPRGUig2NI0aKSlU8wXQJX+IGLwn3gvGQklL
gSdknuw8nG8irqX6LRPf5T0ob9FhBE5iW+ZrbEPzdmlYAhw5CoZkhvOBruMMcV0yXAbq4KonAbSoszzytVho1P5hGEF1Y6CK+t6wbonfk2Sh2yom3hsTMR
AQRF4gXNRec8zk4OyqU/ffRicZcR9yw/YNr/dzZE1viEYKzGrnl3pmPc3GCKi8r8gLPXubfk4me+A+1JDuHFVLAd/0i6lRk39T7EcWKW14F6AgbO4uJGhC
q/qol1JGmwiyC4y7WyTZHugSXG8ZLS9Vk4TtOFy3CJoAXgXHXQIbflOj2g5iiaDtnO3H3tvSObduEgjV2wlEHFnJpvLzsfjq9jL5toMLQwtCNRwM2mH69W
aVE5z0yWGUpqh8JGRFXX1Y96koTTBZ2Alvppra3qxzSYsKEILlb6x+RZlnalvAf+51DQkdxuHRpyLAGhe0l8rM3Sb/Pok8ZyKmUFZKu95vOc0F/RemJ5ZT
fi6C4YsNhRgPtxaKz6Oja3yb53BAao4dgFoiWjFzcFhMSeEFzenmQ2GgEgUK/CobQsqBo3TarTArdnAuJeYiYzmQv7aHZ35z2gAIEKJw1Lh2TPxPMP+KIP
s0cF8HtkGaFIhlf+aCfEfDMrsaSrqPasOW63b4LO01ym5pgR1ZwECbQr3Fzt9pE8encTmQYSYoRSWQKYd7PwEJP6FCTBypi04YVzsazpPxFeVtzxJc2bNi
DcBZLHvkK7bikrdXm1nedcTDbBkUiEKVtKpLUjMJ/vg8TXIoum8UB7A/Z5zUI2lCt5LsvaU1S9YLR7JMSzsuopUt8nd2xXcDY+ib9ID5kFHG7FSdCIfXAq
AoRIF5af/tkgUF092OUJilQ7sOmRqrtEu2OabMh0200T5x5qRDymKRNNtSOzkXL8T+7CYhi1+GsECjns6CVl/o+vvV1v7t2G4O2KmnOUulCwoouGrTaSTW
dTq8UOYr3/J7xGYYVkO0H1aGVm/WoNEAs9WBFlwOHfYa73W46JhOhcBjM6iTk+sXBUq/XY9PkWMtPVi/UtgkX5ZCQie/FKvGxoQpA+UEpu6OHZVrESAJHQ
x+WbLRpDu4KX9Bs7XgFVIvuv/UhtSMczi5yrR3YQX4Wveojqa9JLkjm54qK0ZfAoM6w/BojFmi/pno6TFyuIN8OGhDCEi2PIV9lgSoN5MOZQuNV88oBWD2
qYMkkNESTsk9tZ4nV9yY5cEHLaNlxXuYVB//ofJ/IqHLBEbYHSJ4Miaho9L4nf/e3/S5oVdYq7kniuPJ7KYNn5a5ebD6wIq6C9utyQ+nOSoL01YSMW0TZV
RCZSnmduBFWhEOF50X7Oa9fBOP+72TDtlr1tSTbreIoxeFn2WKz/zz4WoBvVTkHWJM1ZWvAcd51kdwesc1TV2YQtD0X+pMVUlpRVh33BGqfhk+YWLFZIIY
3PjF4u3CvLNE6nmcP6j1dnDU7xYbYNiCABEVjKHlkumhe3TygF87ewr8HVrk0G9J2Z9GxD8JsIG394s08sXvNy5oIyAsYr2sY9Bny8ao+wJcE0r3NZO69T
WeS6RR22gzuihCB5CHM/v7X9ZBYjLUd8qj0zboJcZfwIpWHN1gOx4i2xR/88YzmxdTPzd527eV4tjFZ+p0OByqCl0Y0LaLKf+3mnwaQNpbU+ZZFiwl1ce3
fs41SHSNnCr3IAMUgGtfXc1nwEswDasZkOYdG1IUWq6cod7IYzH/KMLk3xJqCYjCXINnGb7l6uDWegGjeSOC/Rg+sxbKXPYagRMToUMV3SsyswYeGbe24z
DkiDRrAyMwaeZ7yWDwXkDAVfGXUIfN54k4BA7eLQn2YTNLDPTrlOuEeiCtP8HdU+D8dZiXsWpop4bYIguY+uVE21YThph5MfPs50rzgnmVaa5v1MQj85D7
xgRYRzL40oOFdgLya+1Y5Uo6V21eacXDDYBLpDzo2XptpmXc5ZvNM09XaY/MNYfco7B+p8b22pGbJY2PQtsq1rQX0kkeUCoGC5zyDgnupAkBAW/u7Olx5q
F/xwbYdt7ZnDTGr5chZUgWpdV7QUmWZsO/3KvCdKPhTiLvpsKWOsX9JaAi9iPrxvr7YBy+99Dwkw+wv4su0A1rqq7syzrPFE4tZjcDvFromxyXABpguK7A
YFDUrOilXjuAkZ0H44kzRD8gUlBfWLdinxqbbc3HJ4w2o7GveSsHeuE1LriTpnkwYG079w9Zz2YLGldSEfuRFiTXMzvSA3zfHaCQ/7G8YLNY6dsjuR9X1Q
r5ZaebCFaatyjiUxcChooS1cGYKT7pJ2rrTvW1+IAwaGGR+VvcI1mk0ghfIujBH+J9KC6Liw8affeUxcWolwjXqYzPyfPODOgbe+kV5NyYDZginGh/PZ7P
c+P8EVT5nm20CUMGJTbjAA7NCqnL44tZmslp9uOLVUkejvsnCMDNCuCqsaPqyJKMOWUd4iWeaQ/mcXSn8bcUKxWnuONo7Y6gF26rbJRzdr4zxL/x7lNr0m
NgQDj5KKhg614F+5DXINq+sKJ4XH3cmhmJZSYlRe0glRrPq6C7ThMwF71d6YMUAvHurhb5H5pugay7rlafs+bDsRhpN0daN5tB5aNiXUJLrshg20BYrmGB
qi26A5IFMUwUhCR/vnFsjWduNyeZUw+i6NhRapLBEGlQuktn/iwsgs7QrJHOHWpfRWwnLAfqWZDVh/BVaak+DrKARXEUehtg4r51nXMWE0Wih3Qea8Rfx+
eoTqnJb9wwJuZpZLAJN5VOEbivv8DnhyWZtxzSZBhEPiWogJ6ofDh7MScOK8u9ZVu2qeny5DsQmEMVA+v/ZXyXLodcTw7kro2mGG/5y9I/w6Ay/vHIFIWA
wK6VWwurhYm+wdae8j2c/9TL276clTWOoVkHCSr6mPR+QA20NjIF3ODn3tAy5STECanI9XRsyhbbqpSVGjcYmwfbQ32FL3EzN0QQ1n+JAS9/nnMO9sSXdr
7JZ88Rg75eJGRTOISeHdZlJGoCdBzUZ/8+ya+0xU+ebhhTZgYMXKD5M++hGvbsNQ9dRBSxNcKEHw65a0um4nLpKe8fr45JY2mCSdYuBINJlA0mly+9H2+S
Yezf4NPcOZ+PYPvEEI372ubzXNhePOdujOA1uX4Q7RA6bfpxdzfh8CcJXmh2s0QJ7kjJCZcw0Q9ZrXeRKxsESLUVZbEKXDCrS1LalSAYs0FIY0qursx+uF
chlYZHsEqmecAaVogjccEK9pTDIrgXwxnMTVk4hLFduplYiiLf3AZynZ/XUaEU6X+DK5IeOGTJStc5HeTVsXcLf8cr/0r/hpBog713LUC3dMUHMzYIY+Ys
7Zkkxi+1MWSHvsq+5sOcUlPc7MYT7XHgrfGY0PpC1YSyboc8oyIpyDtF9LEkLVZZwNbpzBDMaEiNmprNI+ZGXFPpBwHi9SQkQbwYltUvQt1x+2jEqvPTcB
UehHk5JJo2lX1itYXKy8R4LUjT+TioY2kJvkIt6swTUw5NqRzjaIDypKgeVhty93i+xIit3aUBiJpJplzHcOC03R2+XAbSo4yeY7moW25xNBAbgxZ7AMm/
iFSV76yqIKhlw8N4TpObXxvpwEZkvEso7Zi3L5brPFs1qGuYnH05RkgoUNwaYNDXYV5Gr1KZ15LuNoD9RmFGuQUR8nWNnmFG/sie+O8L5xnVMb6iKopH02
mYFuTDLJJXUX3VwXeBzGDV6SBXNnpdx14AUdE47H1WZphmoj7tgwTNQhN8GQax4T7ZpfYuvIvoLUfU0IoxqD+H+a//gUDJgpd4wOhnK9K3qk/nqxDKQWwZ
lUXKGmg1az7xfwm2GAyd3MFsv4TZBIlpPtYsJxwRhmTSBeI2zcV++geJAjdJaBrua6Pp33zDJFk84AA6udHdGFCs3fgbI8fcdG4yl7QTPzX/tz56kE5462
De4AFtPbQ8OtRM51OZCA1Z54wvNmqSBOmAMfTMx5fp6EtrzvIpYZ0FRkdG9ymNbzgHfYp3mKdnghUnRYhX5Y5qgMNIAnQvyW3LlaF9STURVDC/9+mrMKWH
JtFqvtBowjiecuouXMSa9gqPRtEpZfEmt6F9b0mvezLzGbO/1Dt0IrYSH0suDJ6EgjRCxIeUhdiDnma8gi4yM9yH/3Y5ErrulckkmBE6alJ3ev+Jnadxed
qFZ6JIYJAOa+yP9pGF4lxlpLMqykPas294XdNRKVgrZK5ZpF3mW+jYjYbxtruzAHfmUKx3QWDoUzvlO/6gqRUkTFriH2HLjgtWFMEePRJNOA54h/LhwqnJ
NMC4q6CsLnePx8E+g8uEM6pEu1lf8Yyijvl3gZfshjoRYiLEvejTN+Da0jzwQV7YDhGe1jf+5BW2xmUH8dlrnlbKtdF3Uyadpvx+c+YVDuaP68TZHs2qtz
9Sn0/MfU+JBG5GA7eZLc/9qXWjsM+GIOAeiPcJuGZtr/n7U3abIkR9LELADb3ubusWVmZS1dvUizZzjCRWRGeJkTyQuP/LE8U4RXUngYGQpnmj0z3dXdWZ
UVkRHhy1vMDEDQny2AKqAKwDzrSXeWx3u2ALp+qgBUt2uP24xPNqQ4TOas5wOX6fOWtrtihWPWq4PJgt4uL5EjEeht879KPusWScvdcwECOCuv1sXUCpLs
iOfRRc3oCVivSFqrt8/49vq4qnPEAeI4ZIp2ghNwMWhpr1wF868z2YlNu1kGUc3u0sCKlvFPF8ri1USVKyr4ddRQM87EbLIQBXe47w8cmmHimiaWfdoksO
Tv/ujxYMDs0vPht0gfH9xTqnX+tuscsbYwM7G4ZQUe7Asa3EktirWFF3/02kVykekO80jk6jFROGTp+CFQzTTv1jtnmTQDrTtoJKRc0kSaj54NJDH585CR
Z3OWs4xW8So5SzkO3hbl/0rRrrKC1RIT0J7Ua+OpC9yPwq4XiJQXcs8PX5mbq3h3zU/M94ue0uxKzXOdUGYTjVH+k/tqqabZQE/xYMLjuNtsWdV5HlYsg1
MMBXU6Oq0DZdNozjvbMrpi3FvhF3BE2eOU6fd2HkyWSNPeUgaxWJ8sK3Je+JX0G4YHOl5zOrNBmt/GEkdzZ5Um9CMbOoo7F6tyJVBUAkkaQ/Nx9W0+5Oj1
YLxRWXmsQ3bidb7tQFvwEDty2X2d0JKWDMkHbmiqSEREAeIRXGVlnh0i2HZjArBwA2BBTQaBbk+Pby6OiCrZxUoOTG9F42MSw6VsGmcPVib0SwZGfm/ZWM
WSQDInL2TWweAyGXCOn0fElB6+SvN0kGvCouD9tedxiLEd3SQeCx4ivJ7pqbHcoeTKmDr+AC4zbLkBJIlyO99zw9gLdKJX0VPNlF7QXBNRZ1sUKT2f3yl9
BpVX6zoS92WdvFamqqPlrAwUr43/dDUxzu2QKv6v9MjeI3ILUoM2ZUbaJa6OiZp9oX4sr7xLvmX2TJonp2GpbIAtyaiOjoXmGBDEcHUoJUs+E32N4aKHrU
cxQ45xVYGqNitHI5OHpXHNYUW7zZ73vUgk7uaSMQIJSVuAxuxTfSRJ8HB5ThdG00g5/RPhkQbK3sYj+JQGstfWWTPnPOqzjrIJo4qKu7fyc32ngHun4KEL
5b4FYZF5vqKJSFDPiPM9pHWbM02str92zQzv7K8KTNqM1XGgPbrMBZN72uz+ExmTpc77nwqpq6ghHuO9njTaY0NX6hUa+qV2QaKuWeiZEw00tx/lWszA8a
3IyBnAsEiSwiksDyXgp3L+95RAMj0cg2G85jufbVMa9ZWF9BqJXeUMYZflnhUlF+9C+62p/Nsxl/6SUoimIulSI/ByXH6TCbjFtlwf1uGXgZMD+oePCedJ
iqusItTBo+c3LpizdyfVythviDoN0awjSB9y/5+fYXUfM+kR6fvC0rqMhcCPbXzYB8nrdXJN5JzJuW4hJ6jw0hbrz+JZ9fV616yu63iHjLykXM2GzBPKzF
eJJJ4XGd581NBxjJ95sF+l8P/E3FvSwBhCj0UK1QY7sqmiT+zuUrMP5WQzE+rpRdFQ5USPzdL+Z2w0kaKc6ttsoi5Khqxodda+UJZRj1lFLf58UN2z3Z99
tS/XQfO7E8nBI5D17QoLMB/shanNgZk1rpvsvdvrcF4xK4MqJN6ZhQmyCeEIA226MBiRvNh/YMyDjhFLUMnKQL5NXOxUsawfMcvOO0rYurV9P2NIr8fwTI
ZAxHBGVBXoICJmKkPvTfLoZiQ1cGCiiOsz/yOre7U9eIk/N2ieypliut+iJlMzToKvwULgtN8mo+Q6kKPayyiqIHIOIcUfcH3QBzx4AWj6ikKJis4nomRJ
H5grOvy49/VAJoKKzfwglYKhOqyRqUD6MleYMnIcLhMaHBnWwOd+DdXqZh6Kvni0HPMVPWBsJ3hnWBLkXJtITwLbPnio/LuZvH517Xcx+ZgcWwPNlXvwwM
f6XRCNtkXJ7/s0BjvZPfaNdrnM8AR9N+vZlzz6VS8g6pl9+96jzB1+qE5K6azz33iowIT9xFX6IOWw3HRSE+FKP0HXzIpf+lN3r3tPqFJwbPSwKlGxR8Kp
aeOhiPiJUhI9/ydQHLSgZyrtKi6LyRmeff7Bes7G2/OxIRN1PMk9aDgdlfxs626n0eqFsRW9bzazzF9PUvArQp3L9K8Jwj6jUiZ5yYF1BvHWKaVkrBe0v5
/grTsKFg60FTW4IDhSROGN6IPITLu1fp1HiVC8dzhkVwy0eddFbBUCl2/OL8qxu7off017hBpdPUtz46YPe5CfyRc5it369TpYX37GR7d1CqnKhKOPeEkT
Tf8Ny5tWFDWhujBJF/w8E/OeDN9qOKhFPV1RkI23e2DOv2PilCTxUfX2KW1d0fqknzGpYZX0sDTuAO/8Cb32r8GmLB8bQZ+QYCiRiFyyMKbwattOvPlMRt
Vhkwlh72BDvnoKivtQLBVpE9v5hZflwnik76WjaPnxggxZiGGqU4sDjj5jG6wMnUJRCs8R9tEoENqZle3tCmx1E+MFHnKLXh6uvf09tnPjhIbIC3bMzLwv
xD0SmDpjYkSD4EsEGcpkZijilx/zvtTBA034YIGjcwGa3tENf7uUkBHDfywSgxMT3zdsYuf8Eajejfc+x71fOm7pRUez8iAd45KegN8qItEYqBWxH+slae
QFqoLQHB3gj56i5du1OhZRzuAMisaMurHjhVrUg/P0mtQloKfDbtVgCZd6cceo+/h8OlIA22I6MKeBOZG5wVnk89mzF6YIHLY/rRc1do51SqmBUFZYUGYt
+Noua/NgdGIfRIAVHekUrwydprRxJcqUyXBOHRp6g69TzrX/JgRLc5npKt/WXhKS/84f3dYD20tP1PAsdgf/HXiMhmDihyw+l1czd2KywRdbMUv4gi2jiQ
bbIkJfxfRxD+G5rRZLStPENMPkvCRzg5O4BvuRYIjRkht49VUUccfc5cDGKZF258TqulvtW+81ZHx2NteetrtkrmYC8RkYqDTKzZKQ6qcibPNpL5MNSTGz
yPl4ZoaI/r6ngilQZRkcZ/cS+T10AZqFKoIW7LaoB+jdasDdx9LLp8RwJrVx5WcsZriJeta4B9XsSpSmmTNMim5Pt1lG9265+4+s4vd+0kosc0S1n9T8i4
jD4cTXvyESG46Scden1jS9dDt5ZGKnVhjVgLp8u9C2wEPLih/KPflTudK/r6z/1s08ku6td4jGBinj3Dqw2hKLhDbRW6/Zn0U0VaxmWhpQNmtpanJDeKGL
nfQ3yyPlaIZyDgRlfXI4UOZdbzxTGX90zc7iacXwGwZ6dQVRCq1Pu6YrQBnP9QibHE0Qu7tE3e2zYG0KNu3d2Zde/+r/S9Qi6l/C452E7biOs2+KCAR4nt
yJ5Blah7sWJfPzC/VKmSkyNiAq7KFxKYWxpOyOF+s5kVsV0BXUSS3EzxnpryQjWR2crIwGMxU9Y5ZS+9M8e7ytbZipIkEdso6hXZfFkKvgvfUtQjv9cgOI
j/KwgrW5DvkMTwG7S2o8/Wj/lc+3iHwMTBoIf07u2mU9KFFJDx23jdnIaG9W1HfXvVGceT54YPviiRHzuqkirFiUs8qDVlkb089+CiXsFZGTRIN9hhhv4P
cS1DjPVHmsEICylZ/p2FB6XOaOE5DOz6r8w/TjW6uRe/Tc91H6nphoVuZ5XdB/GfYo0G2Vk3sppvVSSSheR8WHpVubGXNt7yMoVWaUfbM26CEhl8ts/h7M
urS5jOkxzg43Yy2FZa036m5osHAfWJSNR6INbWqmnxtXRm4FCk1hwwrmeIacx2gY5Yz/KwO6LlnOA2EcMg5F7mHGNIib4holWNk8Is18g41KPaC5/oWTAE
nHBSdW8D1iXKbbJ6LIIWIZHaG0ADZPsRIuIhjHhOH5hsue6k8+qstMsyJC2N+XlbuSBjgiv7GC//lJRgwXeGhvFuIdLW0vdpQDbV4C6b+xZllmhCgGactx
Q2tmG8WkMsvBm0AUeqrX919mWIEhkhe1GS04zs9QnAx8PFm4Yt7kGzgWnaxybF/a1MTSvaJwh9YnJ2vtGsyAPn+HPGxO1uhL9KI7748uONl3HeO0GQ7aA6
mj0XPlS8F7tcb6r1HBM221dVgLRHkG2aGaZshMBZRMXPSEU3CSE+VqtQ8EVxgi9J49UiWcFPfxF3itF3MqoRL0/f9y7uq0bzlwa2wd2JYxc83tQgEu4lqg
YzCMAsS1ol36XQwZdw3xHGUBh53o5VYCw41138O2PScX83UfPxGA7XpXQpTqZPALbZnhyfLL6TippoBjJJfRedXRDT0cEwXP8IjhH5Nxg4K//9n1P4dZcb
pY0vQLGoVw/2uY2XUxeuliZ8AO98spI+vjNaoBx3qVDbib+V7lYz65NvO0CTdOnBzYranIaDeR5ei7McOQYP6pL6Rx7o/d6TxwxKiB6dvNwvjdAmy/QcPQ
DvdtpVUrmOY0lMBIB1fGsx0P012dh8jcmH68DmfwRFgrh+FDXgfA5ryLckwyVkVrwsYfYsiF6v7VMxqUEJ0hw1VvbvJdiszx/CrjV9CsqWwfioa1yUL0fG
kaUKT/Zh5cFBJaw2S4pMk8jjF+7HoPazz6UUw5popqDpW8Zwm5XZ2UIhhTUwooonbqDeKCCSXladxUUNPJkxu9SZgC7WdQYmKVVV583hE2oMFe7VNqlWVr
z1mK2R+Clz49y8kOjLwlpb6ickJQalhF0CtW1AZIYk3YVsN70A7yabjGB2VWznD+fGtfajJlLmV6DCPjYfAw3FOGGj5ER3QGblEgHv9IGh2vNCLo9Dy2Ed
wQFvi9r2n0oEBjFVN4UKSGmRqvK2uToHOwOKQzIkpf9q5rwE3ENl/iQkKKuldLd7vKMdkseLo6yO/xABo3OK5iW4/Gyp7xP/mDJVS2x9dIjhgiliEzI4F/
TOpXhQhXJWjIgLImg5PrHM352cbIt+xxCT/t23tqAq4/TPpi1IyHPbenW8L0KzZwaRwfH5k45Mbwrmp5+VtOYnvKgYrQzSSyYRQb5hd9HmsRbKk8Dxt2iG
Ip3NWCobT4eplwpmQ447emZJcxG0JjlwjHxI0A5y5tv8vBB5uZ8vtkB/Q2ZlAakI4SieAOY7w+cA2GNLxNkczE9vFJoR+HfQgPJfn3k/+AyhvncjqqIw1g
YStIycdMw1GOD1w21Bn4Pr/EkAor6qn5ESmchOzp54IqvRjI3CVMJmH2J8AO1yFnm2aZzMmVDhQ/dfCzH+4bSpbsdhJJ5NBwjmGW4Y+w0r+TbR3NDtWx6S
niZIEK5w3leKweokngko+cRczamYLboAftZslYgOES8K786gedy+erB7yEj/O6DFvzKpIQ7EZiDVDS/ikmaPAdvWCjYDOtJi67873UzCSKL2rjEfWFBFbx
cj3Ik5ixZkTpUj95ecTw5TsRiVeIk4ueXu7GoDP/U0dW2nWJdkkZNoyefv6SF8yFWqYLvyW518AKmaU3IS0gF6pl/eINYyMM4zNaqHuHcZqPBRdQzfb+eA
k1Z4p+dmQn6y2DiLUvHyJHMiMIrHf/ozmzrFJ4h0DqKoqcJMlwNQlGR/SjgPVYDMIvQ6TUzxMwXql4roYrQ5lpgxvHj65gnHTq03nuXVsC+WWXZFxTlsYY
Y8ntX6RdOI7hg4fCAw97TlcFYYUbTCqXTDQwy2OwKi/1ES1ff5iYXtrzK81EGnXxDgFyilcloktza8cPfZtKIXyMB72kTbzOmXt2RyRF5pgdmmli7+hcJL
ohFG8o8vzUwnnNaGsJCoKWCSmqUmTOsPQynUMgkjXGE+JkLyVFK9PzSDoddl1p4snJ5XOvi5SZhnPpWEz0BbQzWZJBr3PPUsiJCHP/djv2am3KBKDiJnAz
FSaL02stUGXUXTLZKsbL/TqTGwZPDmHwxNhzGM+ILb5MxdwTjkj3vojaUjxzeq9j0oycCJy52tHTQ4XX4PxdPKRTXvy28Qwt7ySm8+BuYL++vkf6RVRdn6
U+SDBGPGQbAa+oDho4DVAtgX6JezHoXPvRsExk7FEZdepmWUfz91dd4imx4xibRbZrGMG8cedT0FRxmMKiC60jwBnkG7TLlZgYQmxLhnLXrU/vQ8P4zMG/
IrFi5rYqAzFLlge5dj4XUb6cwXbZvZObOpy6TNpXhi1zj7UnX+4ez/ONr30+6wMQp7F+dxVrqlVG80P19V0CA7Y2h9iMqTB83qqyj9a5AccXnzMVESh3iy
27o3JlMuZSi/l05rm2wz+sEqJynNBrV3K1BLrTLSoT86LlSsGZH6Wph6roU/HF1R1p67R9EJkal9kjD6VBIpsq4TMka3FSoAiNqmU25wxY/vc+xZZhVre5
jTR4LhJO/ZvQkl0LxoGVoqzAcdk3vV8Waf5AXzcUzkIzwTUlES39vr2fqtFLYOypmiuw5ohhsgC9O9T17Af/MQH4awtdSp1nsDSFvxOgVqq4xfZyVE8e74
dw4GqhJaRJncf6HRqxZt4Qy57Md9VQBevgxoGn3l4VKQtfeKXKgwTu5voMV8hEl0W4N9GDmFXx664J7NRAnOEQvFlAC3Q1a6XK8dnXYyWFqCgy7JHYL0VL
K8RCe8xkj0jVjAOovBFooKcyKsDMrlPOSHnHMYw8ehagj4fLcSN/ybWK/5k33kbuH1fYV7e/S86DX9Jy1brkgaK/0ChCrH0abKwW1lke2vaKMYiA8EyQsZ
uYvvUe97sQgy+aojMB2QD/evITbODQMdmR0SA5Jxs0lhxNlas8Pg5JqQCSpS2emjtASAkai+LtpIOLQMEo0ILmO5fDnT5vkbUI0gyoxkBPUVeQ+qV4QZMu
tgFdpRLoSV6FGhzAUox57mnlamF0r3gj3dsQR2bH48uYXtS+iNIaPf2j2WQ4Zb9RF24Y7wvoKNwtAn27kEVbQrgNWPa5BbmL53EeY7pfhnwto/ArafgVn5
Go5jmpRGRW50XQLWz9Xdt3ZDn9l3xKp5n7eC4xEIo6w0OZoki3CSuK78DTOdn7TH35AbznY4I4c26VofvgMdzkx4ZQdlzm8oZgOPRxt9LLuwAjov2BDkmE
0CQDzdnMuK0MJnu18Vv0oiV5W/dTHYP27mWyV629prfZPdjUXEAkfg9uk75F3mAgT2pr5cMqpNg34V3T70FtNr0+ds0xO9fPqszIuKex4gX2DFbNFAAod3
FZNzm4ix92gjAD3QuufUAq3Iwv2n/F+kGhz7+IZQUboD2ZSyxblGMqKplMy0ELu2z4V8YXcW8flxAppVhW+i9gT+IqoftrbrTX1k+1sz41E3acsGSo0FpW
CYtk8I8itLnTX+6s9k2U0PVCyVOOt3Tp0vusrBKekzedVCB1wY+68+dBi9FTaBIqYubeGE8IVPRFPDPse4LjIlxP045UKnct/PdUgNkl8arSxTXZuHTCv3
NKS07EWE5TdaGI9TH5+gaZpowWDDWQ+5LZVnOLMaFQARvv5/EpdQmsn8f2viBqTrSAwOPJDR+oXTc+N4z1HfPynwmuy3/1Mj+to6kHiSikU07NBy031PKJ
H+bU3FkCUeY6mA1OjnKXdZFUxjMTZFDhpMKGHn/+e6C69UQsYwmZt5vx5ARx7JyLhk712qExpghtRJkIj/aQv4dh+uaEC9KIqYfDCCeOWBe7iL25RLMoBz
dQc90zY7JEVVB2niqx2hA2GtuuMpnkQcJWj0Qqi1UfahXvBiSahvkYg0jby9kDuzNI9EkmzUCOYvfMmnKDBf8VtnSoK47+zPs6Hg7uoOQ1YNYVHldH5UAU
wqA6TdQaMfJ+BeCW4a/DNHo5SaVKRPPRKGdg/jEf1QvgxL8jcGh9hqPtip/zeZzQ9VQa/ivcjXkgwiTGWtSlU3okBH8RWGHIXcvG/etIMHGhjPQK0EuVba
oC10CJVaIbzzA/UJFJuw/+6RkwFLDkyk+C3J1qq8KUGXks2m5e3KKY9nRDFJGmxZFnT/84PObYvFsP6jyNBcH7CNlTS2zLCvPWPwhZTdtpw8cJIq3X4iR0
3RSKomuXlyMSKzy8jAAS4wynWYruN/hnDeRFz8MybXGooUUyGb4oZ7RqVcz8stzlSzMoo4lW5Eu7ZyHpPAYtNdXgZt0BDGBPTSVWom4qqhfsKciJvRjcN/
KuSwYsBBg0jIx+pg2NoA+FMrC9+RPweSlRq36+AOkAY4gIvWdyioF++rsoHIiivH1qdJTZNPapRx2S6MkzU82KDcE8ZZu0pg8jyXSBj5vqpYqFyxJN44lW
kCEMC+rW5ZXCWYprGMxWQ8dF0c/tbP3OnEcJwvvGVyooPyaMKCOKrAPFPfKXn0IAkfaCY638YQX3h2I6Jas87DPtjbEGRE0kqxhrVR6KP82n80fZQLbYCf
89+jG0cl/GvzShtiK+MUHECEad9x7Pb1RVpqG6S80eyuCFGFidaWJ4lNrg4pr8ClOJDU3cPw3n6zH0QLw/FvlNSTrCm/RxiNTOTOXOpk7tfoSdz9eEDaLl
IXN/Ten05xr6Bxkdg8QAVEx8G3iUbVxp2Uo3lwwkFnp1mK3rqdeWi7n8LosQdQb3Am5WtttWyTnWHTOJKqSV9idCtqMUfAblDSEpoijIVTcOGQ1FZDMEfK
PCb/TJpoiNQWGzlPE4fZny/irHFVOiXQK+Sv7GllAKiUhVeaxM698QmKb3QTbHr5ObEbCiamzGl7CNNYgbwvLaFcgOPPcXRP6AU78unpbADQeXAqhVrmN3
xznazkDC6bht2OaypUld0JIp0TiIP4fgaE5FiBRVvfTVCNqXxz2tQU9XJCwP1DDlnBHj8iqVN01vuQQpwVfCi1cvDniMtUptIhR2pkU6iUNr/puRt4/TFS
1EBdoapwbT7ylG20vx/VXWlUrPA+7jHiT8OrB/B1eypZ9vGhilKAuqkD1m4lJssSXR+zvQNnDh5v9oFbMNskae4rrDwIrTBUuZt1B0ZriqExk9QhuNU5Qu
8KMnTKMNVLuNY1/Iq19S6OpKMFug2cC2ZXhmY0bvF1nRe83YgzKGbcjzNw+0gVGZeaUnSJaD/gpZvCcFXnLzE7MoPAW7rd7yCVVjXzggw5qVDJuaKE2D2V
cLiQbfStdEgPL8XdMtNL0w7tquJ+XXqri4WQX+4xtCgxTlyrV3b+uuKONZGBF3AzImDpSN2yyGZzaiXUZKl/G6hN99m5E00aznDLaoefOVgN/LOqeJacWV
hDvByppIa/Ovw1hUh9pZo2GKQDdAmYmWDhOYQFnD8VTUPI2XbCK5xjYs2Aob3+uMOLGcKonPU/lNCol/ZofxzvPPVLQUy1Xa0k2k5XrDG2wztbRT1CvOIm
7oc1tKwtEOQz5G7Tk3tDKXFoVh2srY/LrrWUeQK/gBO+g2wuL3G6x5HPl0FSXTRFYRT4EecJTwjWv7UHmCsSUzkmCcAhUqSK3AG/QMQZF8E7efDRf5GMZv
cp8N6bc2lJ1FJd+OlPTqkcFVTKBObFg6DFBfq1/Ou3lcFd2rvxe31sJDS38bkqNC8RdcntLE6KJ1AQWRV9surlCmVLlHT2qqMHEpll3bfRHWZ6DWfp8yCw
+ojG/tHo5hepvMMZVDUDzWSo4skIQEklpZDybJXCuW3Xh9ulFMhY4H8NNRlDfJ6N5p3P/mM/MQQdITnjOFKzglI7B8OlgLafIandKoiOyRKYo4pWatgW5u
KbClUIXKpGm/SWcni5/1cUrbl6mHqxDO5eD9IXK1RFtSAgEuPfPJ2fHb9xy2WPYXSu/uJQtrAqEiUpHKM7iGS9xkZpUll5cUWPB6KOjSS6LAHrWSpUyfl1
TdxGGI4ZOVHeuI0VyWQhRGBDkow3qntv7sjTcrCziMj9d2eCqnTUQVm3dqC8G03TXweqAUTyoreWc5KSgFfb0M8DLvy10KcCUWNx84ibDV1rzCDqRCW4zQ
0fIj7X8FTSDtFfEA7mjDI13Lkobp95f0umFHhfBJ/8ecortEEXXFDOFiZ7EDk1MRoLz0pFnc6btAQNQlAPL9HOqLvIgBPrEnDNkF+diBEpIEbQm5a0MLYC
vxb5tAQ4ONq6kTpKaN8bl04iD5mkPedA1jM5djvSW5A2ncCFMDVYjwo7VKeEYgHyadn7wqOnjYcFeAgBQbkv4Wfo6cD2quxQbUZDFLLtgxIWyo4rGqDCMB
CVJHFUiOKW914EgTtSTfpuaTQx16/+H5j8Onp1g8nbPEDtFuH47FNGxKySN16Xnbx2WiairwQz9nEzVreyqtOg16g4ZZ+oG7QTYAyL3gIaXtg6JzEhNVhn
MtSo/L21S+9lAUK4tqGzwZcyVMRjERwUElibHITK/cLaAa7z8o6bEcF60opzTX+wiEE+H35Y5RmD6exrKH6PtVdsUTSgAHv3lpTGIiE26XQZdIvKr8yEiQ
b6pd/GA8UE6R+sjQETeuD7XAlg8LgRbs0JqzrccomUhO/pFB5iKmmJ5JqwOun9TYQjheUEgTrNuaXG4jqpc4SDpHk6ND6tErd/5+cyFEUSdipWnE7pQJWC
gFZNv8+5EBxCmO964wDg/tDsSkBE3egXQXvuDfTUM7h14sFTxt94nwPBKpSXzXsvrxPZNA6pFbVL7QqhhqrQtik+O8d/OUzGdUxOAFIYkVvkVlpATEqxcm
c66L6QqChM+oxcsujJo/4xjaDW5P5nQuQQaKcDiGdjDbMmZXop8386hPwfuq6f9/TXqI6xEhm/BvkDz2ednYqT2xSPoNJo0rN4vKiajkLBv/dNRfmXVJvq
Xzqpw2j63o03CfeE1FcnBM827033mTfOelLisoAP8pxCV1DN8X4WJzqhY/+QmB9DBkSUQV/vYZ/zAZ9/L559rDnSrI5S5jnxvzLaezDV0wpYxlYjxehTI2
5bSPBV1/eK6M0EyO9S0p7wrPfEgrcUW6inbGhZpsFePxZ4gKQ8FmOft5P9OwzoAeN1QOMwQTAtOYswVnwmUV1UcPL9qNzcrTq44M6LrllTMjl5Y2E7z7lN
Bp0gJql1Np0JeskfswPaFjeVMV2eW3sVvY9xeL7y7F+W2RcMVDMI/Y7hav41tPEEO1meZepzEB4t21RpbhvYV7bJkRttwBTbb3/hEFWq9ROiW5o7GMyPKQ
8pQU1XfsHGHDhFngyt6afyvad4kXQLLr8YGvGI60+RK43THBwQtX1jY0xDaYMB3DlV0GnYupnJInxyaC1WtCfPsXzW4qB9M4Ui9PbXxyXXLc80C9oc8JE1
UekzbJNI+BXu3UQcTc2DJtr6K2xWfRA3ulmdvCpdzbTSozshwY69isZReqzVJf9B4Ajvr6z5JOFPie+Km/Cqhf2hSdHHxX/BmxB0UmTBFLj+mweVbQLvic
4cV3z4I17eVKbLkrynMUkFuP/ejMkglGuKhkCV76DV0791+n3f0rInAHp1F+x/v5hoANQ8uIocKKHoua503zSzRce+FZMbYwLhM8hTu6thE5qDzOqZ9r0g
kwzyuuhiQvS4+YzXgNY3uTXqvTrE8+rZ/TCpC9jaaOgJx9TObZhLf3R6+ItEUEkg1zgcuasPmXRJBJyrGm3mwlaI8qil9D/tp3a3vbfPKJMuEmlRnpIv66
AaTf0pJteGBGBCtgBXLSRMFRvy5pXXJrG8IHrivzrifa9emeKdt2fd9P05gMm7acMJBi4kc3XRuqtfAAXiSurHcBk+MRwq7wChVkhBqp4KYshjwTVTLzH5
93tLpeW4NU5+lnG7/mdQCMYBlNMzcrGZfSjoV+ptCd4EJ9UtCNRxERHE8p2S4Q3fyQTzIFfINwZ0to2FhmLxi9FEXaNB44OfPk6Le5NrPHL3xkxeAC/rsl
B1kVBV3zlik5ot2BiCFoqjimm/f4CczOsWAog8GTRk1bQDBP0PkTZRpUMBWD57ln9OY8iv3mmhKU8JTXZ/v+qfbEMAvIAAsXfQBDv1nOOExF9AQndW+9YR
im5jiz51XFzMjyYNeqdB5dM0+MFdufgm/2MfEtp1UfaoImis8uUeE7J6zE2TL+S5QYKz7K28QMpnMaCddRPgEfxDsH2z8wRfbNJEB9QTs2Hc7aK9pzc5cI
6M82CBnCzVshG9+zj/rF7AQaSp1L/+R4A05kaoh1gr3288JaEkKU/tD/BDy2ZNrFcS+81BRZZ3akhg2fQpnW+dHuAQt6NeEYEaxPHmIeLY45xl9/FVy+a+
j0jeHND5m1sHr8F9TNB/tdu0iRoc8mkuKwXw+tuM/XHJ5Uv0hBlmCjXWQqbRAimHgGLetzP/ABD6Vp70I3IlwoHzzJmE8LKBwIbdgXUTQkosmiFcUg3CvK
eLT7ELEufykK2xOcHCqSeBPi4So00ycHGzXj7AZoyqo48kKxpDH0qYn7mPiXS5EDVHr5PoqA4596auM5vAqMc7vsbP1cLMoMzNcjFxAOYcDhAdKqSWW1ZW
i2NUcUK+jlw8YPRcFFN8FdLS/DlZuIjHCWzc6phSBVHeKiSxigBP5Flev5mT49UZSDJcPDs3q6Po3zoMqr0a/JvdmLVgzRDJ0eIP9V3vAb/2wb8fiuDrMV
FO6UFmvfYJKK5FC6qHHHrHsLhespaQ8DW4TaVHum+cGzCbZSk6BfMhCV6iZlHHKyCvOb5rIpQfVXP51Vk3REp5yWC1oTJ6+tAKHC8BspxAX2ijPYYNL9no
4RFHEmnPI/YGdJkDkrc1vlBHKh+tsN7AKJVJdfl5PK8NRREfQO8TyRAyNtc3SDKFWtTnG8Cwat00BR+gbgwhmZX+eZTuNN+kv06qcc+1G68QowdOf1gtz3
XzIGYCGJTua5CI5Pe4MezXWNqiPuLdMOJtP7bPks2APhOzOcaT2RqfyMe5uAQ4K37L0bXVTKqbkK6AM3fXfghy9obOxJ2wX6XNA5rx0sGIVloqZTI3vIZG
bl/CqRLZVV+5N8hF893mJMFeJjJkiKxnTBzc8/vaqM/0rhJlshQz34wmj3u3XEm7T+k1JnNgXBGVJ/flP/gTPUA8r232UmCgy7wliGUnQindAmFnjWnkVh
+lhUXZYby1qdJLZli3neAzVQvFX+OVBa1Y9iqPcR+/WayzIY6HMvoV4okqCZIneOOuVbRM+W8DNizbL4suvmp2cb03cuO3PDoLFy+Z/S5/c/IiKaBOcPa3
F1wVfereOeovGoU9E/wEsGWq9UIBWxIJPMub0ukt0sGIyG32DvOGr+ldCM6AtkRDVTs6EogRPaVV4IaWowvGNW5Pn891lng8lsQr8kSdwQNW6PXL5BOrxS
Mup9XbDJCLIte49e0oaUkJ1lh5l1YceLz3Vkn4EjNsSVMhW41CthnoqgFGyn+UE4adxzoaOJ8Hy7CdHm39p//xTHOMi3wl1GO3K0Y1Uy62Q/+7ZuBH+/zI
3zV+SNZIa8C4JzOoRmGmbxqcdkaBOxtKyREH1JeLp4xsckkm8vzmcW89GawFkvuyeKA1j50fNkjoSZKi1LXpq9ZwEC4JWiTy9L4sY6Gnq+S+OyjffQryGN
G08Qg9aEyz7pPoIGxQxqZB5FdrNWazuYHhyCpy32hRAOQqrfrYxcyE3YeMVF83z2O6MqTrpN1L+9NmDo80LuF+PNY9rftSEf6jToc7aY9idoprO1rncxz1
jLuHIas2d9gX1BsEK0VCUTNO3XK+KBRCKXojZ2xWl6aklKCFw1uK7vq4QoNzGjronq8PPUNKnfTO94MwnMNxGDs+zcUZwXkX4o+ei//agnWzAQk0nbeEXr
QTlOUkaN+23MJ9Ced0Tvv+8JQynQnEVMQr5jE/gmFslWsWzgOV9Sv2d1BWLKAZuBa4Wa3fxFP72wxvLYwAF14/3fD1w85Qhw0XSGz9fPZVxPr+dv91D4JY
a+LcnvPRQuHcVTj6QrcWeUKsKXzvT4DQ+j4FEJXcOby2jIRgFsFeprD+9uGOea0ctaL/o6107loeUFvShINm/NvD1DFXXt2dQfUqNY2mR2yDBqmiKH3DRJ
uJg2ceWP0ZslDu99ylsCuQ1gxydKrQaKf4pyOJWO1wSm9TcojvzJzUoWw2MBcv5l1AINAcUk+tc77kj7icw/bmJJpck9fo0VppW8qQRry+7LjZuhX0/iNh
6jd6Hvp/CxieSL/EPLi/Zp7b4W8YL0JZNHHD8fU54i6VyGz/EMy7DQ1WjCiO4mkjyO/6cJGm2fKdt49FudV6k8iPPoG7TKV+QVuYY30X/C+weovyVplMWi
xucCIoPt2IJV+juBkiZGR36v4Zh0PJGiJgopb0p/ioWdFqmnJm2JDAzT8qc7tqEUccxcufXocqkb0kA3cFcwOyXXSFcBFmB13LgOD7xMgVM1/mBAObhnZ9
/na6fVon6JDI5ZLm1XXHgh+ngV1Y/P1P8IjhxVp8WP984kkmKlXxMM/hZqpCatV59rl/SSFOU+2wJUnQst30CIw2OM+z5SGtJ5SRpQus8rGsHVeSIpmZfR
9c/aPv+ZDLwyaHgb9u4/MJsLaO6OvmOg/OIJy6NJJJFyM58pSwBDI1tve8/bQWGl4QtwbsJNuUxac1Pgw70fMH3sWrhi0k20wMo1dBm7pBhcF5oSA3LBZD
JdbYF3JZb+GCQA6iA0ZPVJpZ2zSX25Ff65kOPCIhMTEH99YtTdHgrwhS1po9EMBtKYrHWt/lnmEmqhWSDJvJTY28vETOimMI8Z6FFTE3kXGdaFJ/7ZfaFe
lqp+yr90qkpkuEgabBNWsRCytZL57YijzwRi7j3dyudipP7REKBLMv0eo8i3aDRv0um6RAjcwL88fXksQJ2y7fRYtvH1HaHSuwj5TAwJCN/7XMky7tv+x+
WpO9qbvmdZleVwHzNyBE4uduDRx9WC/5pgy3Qq77JGa3CNlYa71CtyFLSfim/5LvMwqokkqFq8u9e23RLe2WmJF/uHf89ttYukoMKEhYlaWrx9QsjWyd8K
8729JOSGEFw/WZGR22U+fajW1F7jOefUsCa+WgEdg15N3UKu7pjsKAeFKuOwjibgtaAhd9r64sHdLG/YebJihzXYnEeqhyuxdcsTtjc5NubKhf8JiYvwtP
DVOmuzQ1O6kLSpsCSVegU98z7X4qsnXyOrTNAxcXpP/XxHPadzzuh6E2hbLc8efhGuJxiUjSPLRGdYbvJmPircSebi2woKxQ+55JVIlboZ7f/vyxcfrvUx
rgbgUyIENkg7p00CYYseAVWkZvQb5oFGYqvTZIVMseqAgWoESyxj9VLk+q7svbomNFFLjSFDUA/3Rv8dTr7/Hr9WpcPUHFT5EuRt8oFPSt7cPibNBzQ7x4
nK90WkA4NMEyYn02VyUyovCcUmuPZTMtxWFKIKHKjIsp8mp3XNfUZWJzK3ufdrDwTCr5ujguSVjgqnIJJKOyAGRGeNrbMgzKasQyRkJKXjEJNKbtO5ONrJ
VPb/e9uNh1yTAx1ZbzwyBDkB4VFJhK5Pu+k1Kd0rN5TpKCkHyta1Cbs57WLQcus5ipqHiNIK+atghI8FXk1mgzS7wTAm3U9nIAoIdFYWrU2b8qd6Zpvl4s
qfot+ItlTxrOk2aVjrohnZeSzHytYypc9mTjm9zFmRlzZIp+R1OLd4VooYeBfs0p9poQeHgzfI+21YOiypXy4TKIAs6MXcHHRKyZM1AuKRh+AVJJYcRbSW
jN2rsEiLWZSbmWga2KCKtKZujyNOUTYV4yWNLwQlPS9qn3QdgQmlg8kS2pXyFpkpFc5i4noqYIq5bXxU64JzI4qESRXtlyJYs12IsS+wFT+gu1c0J+CEiY
xyNy+sspsTV99MkvAboHIIdp+bsCNFaPeV8YPsMlvd9ll5BPDChkNhsdWg6/D3A8XrfTE78Z+BjdeaXZfm6qFhCx6cLOVZ8dk0NFe6MFK4/W/58Qs4jsNu
p0miabe4OjcFu8vVb5HINV3rQElesfp8kfr6fM/0/mvRt4w80dEfchXBRmb+ebZJnwuuaBk9SXIPiHmRVCo3XEMzH5KnoQDF77FRolOja51lGxHdIKSm9N
yMWr3F+P9Lwe5tlQSt1pS9fSRMz9RuQG/t5G85YuhA4huqdqAmCaS8obsq2qmF8P+yVmbOOfXFoc8Ia6McifZ93ibxqxQJb5KlvaDMTSs+B2BDfrV+HVrC
AcM3ydkcFRfwevr/dKbk9kK44yxqB3m5qs6eb4qRPTkhMfFJkjjJ3HtXa0tNHDKgxr23V5bpIqcxOaEG9SsrQUwHQ4o5asy7ed1fy5QBnpYv6pGl23EQmt
3xEix1AGfi2rj9aq74LKMe6rRY2NYX+3n5t2RXRp08nM4Z/kCFbYDocAZl8nrfDRzI7QE6GBO54PuyvYUb9xawYHLdCibeMHD+MaUmWywTciZUN/1ZeRau
HydmYopGxjavwQukNepDSIoSE29wPA5IdhEBILkcsd8PLYJZEWlRCOoV1iG2wL0owN5LtXzTLXJ0sc8oey6LJ3NBcc3l+cBvZRxPg3NBne3vwXuhKsLtIX
RYJaOOEHv+LywZXV/Wp0j3T+ko9ki+U0esgnlBXompwfCGC611gnupDQ59XEyflvnrpevWdUPwRDstkNMQpObx07RHdvr0HV5Rt2FE32VmqOs8we9C33/G
PL3VWQhAuTlPA6KnAPZN4G3gY8zVIGEzAYUO3puvx/JLlPWZuBucP9cuu3IPvkxvchBL7fXFUCPXNW360qTolaQ6tpyBaOIsT1aR6CKS4qwVpUvCMmNrA5
sHWntaT6P7maxjdCIraIOCTXrFRmBTdfJIpqYX8O2+0qHUKYBoR9YOnFjM74V3dTd3AOCMugwVzlUI+NSks5ADn6RYaDkwDFeZ6t6Brk6aMM2aM3c13SsZ
ErYisJ+sPyIIARzUXNTs9y67h+e93yxbAZsBkOh/tQLo5nwzD6ny/EpjT0z29suOMPHoSGfdB7NIJ0dgLNvS2V7XusnT0foYCqZcE0QsSOaCPPOTVxtlF6
DUXcrLFaUECRBKrpbW3d/CziSP3j4+SdnFIQMFdvlZ27zYlDrJwPq1HxkbCoP6n1FuDXUz+IanTGelQqB8lIOhB0Laynh2M8oDUMHgx6s4swVvv1IQTQfI
WhJ2AajDJjt916NplgVXYby1lPPWrUIeqLUwFA4AtVZ65uFTi57UgGaoAaVOlmBVaIc7xsxXjohhN1Btf6oDXyPkS3QHEbaMJV3bHyOCRAFuEMipgWZSTR
jdJhCq3l5QxXxnOjpQXkzYB08MT5odQ8gg5x3qqXJsIhiOATR6hvWbpRvdvZfrkV7+RxPARs8yc8xMgVhD7a66XRUQQX6/Dl7Yu7WUNsv2Ku9vioiNn8Ut
3xATNSsch6Yn1QeXbMDgbpCwmkSS0M/bHKNpxdMybPb00dmR9VdyMiqo8fAwD3oIsUSmyduh0vcVa5zZD73itQ3rJcdks01pELYa1D5NXYhd3hvHOEa9oi
Mg78m/gPqxslx1SwZZb90LJGdQVcFOs/A2xeLfvx//aXIGKkbpLDlaLzXE2jFrsHYj9m9oM6PitkDj12ugmsaLjXdwSHKqLgL2bZicpOQpDUlKvKPimGUq
RRH2meZBrokK/hGjvipMDOvgRtgYUU7dL+ajpEOWMhLJ0+uTOvzCkg9gmArqsI1apQNIGcnINqAIYA0H2kxMRMtAvw5yqRd/rJITgcqTRc2CaRUYPgUZMU
xPO9JJHk/ftGtxRm1EnhaHyHZsiSxnWSRgCgSSB1a0NSskZQJ/zzO9hFAoJzMrrDLqdUjFXV/RsXTIc7PYGF1kVnPVUwElNU3QJcQMWHWhDPGvkNipaLj8
wKX+jE/8DcuGJXlRFVhVNBjgOGGBdSMeXKZz19LRscy7A/oCqrXKEFjp1pPhqA64BwjC6vxbTLNqcR0LC7/EQmMqqBJ+ofwqMP5V8eIe7OjzyncBl5R/Sm
2wGewVD5EsFebQrnQVC96hKwTKUIVtGTrKJxvOVnXWalYSWh+VGKBxlybMXBt5TuqkSKDyX03o+qfe4F0KicTyYpOdOkei1TkV2Ew0lyQMBqYf85Ipw5SQ
04MVsWEMXp6n3rz35y8x4095If0G1jZGdGvXdGL73NIRTH/wbHQUkLC2USfiDnTfFRx/p1jHBIgixsDB8Nk9kZV4nbDyFmlKmUH7lDtoqe7piWW3J/jES8
TPiEkOrf2pyiKac3nyn4jS1DIGBTI+xvnLlOCVNPH66w/SQ4ReqzwRFSfD/VaefUZVVk1S9jvrhJ/DvL0ihqDjubBU1roNWcaVbuk846jZwVOiRdq1gTK1
j8lID/zVhq+mvIXqF2LVFA53pGD6cB9EPKOWgmsdx4bcJiT9wkxJYuvfjs6ghxnTzNFpdsz2TXeZY9ThXhTfoKY/2+Lln/HoDjXznlieH14nn3e3kOHPc7
nUVjZR3VAFzM6RZMgAt1w55VXzHxuKtJuXkmoIFYpICJ6tXeyi/CuZtMTS7qciZz2HKIo1IlqsDYYihcYqth9LKSIxsTIwyCtx2yDB2d8F2YC9q6Ze6eFD
XpDmu52NkSmq24lJhotm7IZek8qNwX2xRHmD8314P6CLkBnmm0osxLxhC+tJ5u4b99oQRMbUFHmYGD5RRZM9AyGTzTotLecb6iCrupsEwqS8kcCmYmnSeD
9VpR25d0yEWf31ZYNf9l8/sTnvV+hhnhp+meYxV/ncryKH8Xau8qZofPtHhyUMo28yndKq45AwIb/a+rRXQBNrm6qr52Jy5ePCxc0YV6pgcLPoLEnJnJVn
vyC/oCXRxEzR03zJEJv+H8PvgHP713hNQiDGGyjAGohybBPhJYWfuPJVbSrKx0e9nsezLyl9Gs/oI5j7mY5u5Ia1ValAP3o+QqefA9O+InzqJdCbawedr9
vcnf1JU1b5WnFKQmjbTGZIRnfj7bKLZja9buhM697DVD7AnpuRQ8VrE2Fm/7imkeC8sbO3Z0lJxgvwSx9DeSozFl4eSi8UScuumpLBsSjymrJlIojl6sL7
AwCM49oUiLbPiRnBR5rfpli9qGxYa7Ms+IEfFJS0XJhydhUun9XyXiNl2SRQ/mc80GuBGU2LyIBJsIfcPhI2xwAW7jjM5n2OyosZt3SAN7bWgBu8DY922x
g8WWNEs8MJM9VJE5diXZvQqIbKlD37tNyinLRV4aO8ChpdKsJDT9kubqqzCR9YLOCjjhKuTwYtJpYIAg91xxjqScLexFGou7fJCwh35DO8VYUKd2cJPj9m
hye0dpTAs7mGAcv+PAFMYk0nP+Zzfts0zrPwuvUzGNQH9DccO+gcxtG9X/SO9JRHkHEY9jwDbGhhSi4bGNoQI16uY4KgxyMY1z8hhLFLxVzgc0vOsd9mIH
9L3jtS+UcpfnDS/P31rD6YSN15zniIi7tffeEube6W7AUM1XqRYyirUL1TulFGrNS8hLnknh88LW9kzJxrnCEoxn2e8FNDXL6rKb2xXZl22AF9MqyY7bJz
UunfgkRHLhLC39/UHmGsU91Gotsey6QhVqqID37VqS5Qh4iKgPRVCjkUTw2D1btAaBRPZpHt+0tKGEvHBJnincy3TuY9/2rtknjuoS63pF3ocUKEeT1b2i
0DO25wIjMtm/3C2Z6fJy2FD3hyR4JxfQ1nfKF0uKQVYNoi9IJUd7k8eZ+yTz2OLWYQ/5G7HAnkk8rBxc++ZJvQIjLGHihGfFdTirmH93mR/wy1m8tsubrA
LVdoRI2bEVaj1wn5v2RaPH01sZpzjOJK4oVeOwOGSO7iff6yl79ZBtVy8HOT8lR+OYh4mwnDqJJOxXpZn5/m8ziEFRoSBP6Cp36eTgcLz/RcRMrxdBhxe+
/rVNwEeqnnxJrkKYrL7HReEevD47JoE4jXJivntvOjq424bfx7HpCqSlqe38SdgFcs0UQdyhDP9HyIOLGrORJYswzaxzMAXlcx2zmz/2YZtga2YpnG1ygK
1iUPlAXxLWh27Ko/Y2PZhf7+yLu0PiM016HYC7wObhj/abxY/OQbYuGkbJ7hnz8/D20vHJr8pJ75A/XtIQdDhsXqNjkQ9RVWMpER9Uyvnur2ddU+poGnRz
xY1VCDqcJEV7DQGy7tbgIN4f3R1RIeriPTUYCwiQaxnyZ2l57MmjBhYSg/b3+qGCNKFrxQpA0QmfHGXK545aIkla+rU8HMJuOJUQM7uLeYle51XL6c1SQY
h9DxpB0dS9wVuae9qHQ7pbFLwN5iul2W4eyodEnpWUKuRvksU+/Gvy7EzEjfe9OHxmSiAyhiflXhQYROTIUenIEtyp4fMQk+aMLsnL05Vh70z7GrBdxaUC
y9wXDCsX2ewcK3/5iR7AX/FqymKId+fJHZyHOoCw8kOfDOEslArQrR4x409gzjZDFlY8L0V/rcULGqQXkEdnhavV25bGNyft0CWRp8p3njEfxCP/ywEF26
Il74yh47iwdL8hvfj7ZxUPYXlkp5tTpFBqAmX9fkPQQKqCCD4E0CLQiWa4vq6PxcIiCo8ZUtINi4b7dmn9UAjuyerLa5+iVbOL8OF5XbMeAz3U1MhvS59Q
JZnK8b3/k2+hLBBVw2oAf1hU6+edkm8x/QeyWlUC88ia6QZiOSawqB9OANHWrQqwyzbZEklim5yQja1s+F3i/BBSUh61fT3bofvgkUYfLpIgBJrsTDZRx5
Q6NSdwosu7qvjB5/Moj/l4VVVNWVIBSpuBjcNxH9MhLqqP5TxMhLxB3tXx4w7vnHP6iUUYl8quDfRP5HuIhQb1YYszwPpyLxFaVcG/tbE8bvud4jlfBswB
OmF4KF1L6+Jqj0wL5UJ4ZSEz/3HZEGzf1s7XO0/Ue140EEiq9OXh4pgkJKb/gbShLKRJKyjwROwetEgqOVFeKvNX6AIJ4pXSHyPAS8cCUJG79fwNRUslWS
z6uxytEW7TOKU1bEs/H0Hj2Jjg2/7fDauO80CGKazKG+q6C9bHgOyIQwoaRbyYCpgm4t/VHGvPUy7+FmnQnljcrShM2Ed9VpVvmv7Dn1fB66mHGRsyXXW/
QgSZOoBLADJabqIYnw8j+h7zji55ZZfr5MSYJimTPC0FtCqPt5LCbqrOxwS1FcqhUFwobCtoE+t0k9OaKXfgnkog5FpnXPlB6hFXrZmM97D1IfyWjY0JZX
M3w9FK7iq62Gd+AtLB0rHsgLLslcn8ImYR/VKGC4TGx3uKtcLUSeMPaUu5LLbx8Dazrgif6GevZcyoqUunZFAkGxnE7J80OZ8yQJ5YEqRIbGlrMjbVI96s
pfEt/txyuPDDKfubBLqyvXgWg13O28PN/wMut5jgUc+PNIw6VfRkis4Csq2t2HPa5Y79yHroIuq/CVFdRxFxTlrz6RHJH8MYKuQLUyGWNW2zZeau6KVhX1
Jub7GuJb8ZQJ0oJhrBAL//g9IuCH+TUnzl0fIeAhD6nckUI2asTJU+VKxeBKE7X0J38rf+nk6zunw3cwTjkzgd0Y0djCj7pks1MGkUxJcs/OJhJMKnuUnt
uJP3qd39nbyryk0BenZndAxf467p2rYLgGFvm9Mua9zwKmbP6s/l0K5ZWkRYpsqVaT53oV81F+F4fNI6N4mfAT7QGsvVHuRrp4LuLJQo/sTJNgtzoaxar/
ZKiaxwMUnpoTOz9kyfEBxg9EHtPhmdf0y1qxgT4Qv8P3lY9pqD6wIy+bmTZVOCnFcH0fDv1zOhDTwT+oZp419cJfzDrfWVvUJo7HlD5DBUbhP/tDqcKTnf
Z1O2vbEptENJfGhxy65VEgYd/NgyRAsxyJdR+3Db54gTYoxiOaoIW2d/PBFDHbdExOua4nNU9MApeJEAsxB4HLjEbVjDwYqeYzDYKx9Cw7TBgzAd0zCdzv
bjszdlxFQ1Q+zfcaktiwHHg3Zcu6ZISSnU907zXTwd65eMps96M43p7qOYY+O3q+WE3Swi3YHQLPcfHSm3ohQcWFcSKwR8SFl1lw22TcAu1fZYEWkdxd1n
eqTLkEJWi3jN9UzPOeJhu0RUhksQNd5K3l9csGNRA9X/IiX98ATmwJTftuHhT5mBPelTKb0v87X4q3E3D7ZkHkmgsUROow1QVYw4E6ZoPqHlXTzB7otCld
7CoWqtwyIABWqx+/+R+SmISQXMnfQH+NQEGtoreqzEEEOP6+gJHR0Nhd1OdwDFV0yJpXLgPCs12VcmfX//2exidHdnKjBJ5TPudKJlQs+c7ueSdEpM5yuc
V9XQQZaDbsKVlM0muCsseUPLP43vBOxiDPKqlLTtC3kzJgD4W8gSO+WzFEHfD4y0jAOkexdsjC3HiMkf6ARQsCcfZzzBv4l+zMJP3B0LpbGLDjU6KXPKtZ
hKdWMMEHqjufmnqQSiAGnS/Mm+KmQuKZ3CUik5ZuORCsBR1yNYz83hOPl6EXbwEh+knmX1G0bX1EUiUTohekuxmHu+wAUd7hrDlAWPHewWAtXV1QwZm1+V
03rTfxs5nN/q/bZNZCkGPUUdXiOvCakaJfOKrfzY+pwVuqHJ93FV96EvrtPAnBUFHYcBR9XgWztjXHcmt1WBL9Z9K+PoxTKIvXWVmihU3p3T1Jg/JPeIVO
kBK2HPTcco8v/fjB+CKoqVzre3cKNGVfmoX+LpNpCtShSAG+3GJ4Zxh/eMnWoQb2t0l1XZqGuQRJLaklAzm0CpBfeZj7+cdbcLPx/fdj7JSJl81/iNtxfA
yOysHuo/bSeT1A4R/YV1bzlZKwjZeLN53SwaOdm53wlbZj/XQVoCYZS/Kk85G2DppdSR4v/vRiQ83S9JaoDVleeaEAf2uBU7jhzN8Fj94lccu/ybMzAcW3
Z5F0JjQd4D7M2hPjamlMsHhWexJhsBFxiVl9ZyigdOKNbZkwsPB0bKdSftmtg1WeG5NzLGCe6d0VhJmUbAaJGf3Fa7UJR/at/wa77BI/SeBtLF5KDUgCHX
Yk3ZoyZnNuM9Tj0yzCgtnO6HUYPY3ECvtP/Bjj0pJOhYbr4h6/mZ+1y1fqzLJUJj4lwWhMQzBp9IFXGvUpuGjInN92VgFDD01jY2LW5YCXMffXO/sQ0is6
TaqH2EyqjO1NnwmRbtNMaIqEbghoS7M3nP3Wt7KSjgxihyShQvUywB+ESy5evgO6KYLTJxQVlm6wISWv5QNfr4sfe+9VjcUeU1Cr8tyJdXGaGXRPD0aNxH
o3dzCsp68eIV1r1jKnJqoXOz2J9rjYrwaRypOVPhd1TjQE5OAQMTacaNDCr3VeDqBzJtBfWCmZGn+z1b1gNLHhrp0s1Q0NNGVmqkYmJ0wL2oBqf6LzF5KS
yir6NNMUeSJ1ioMwO5GygoFb9ZWUGir26r+QT/wzcuy76YE/oXEbKkX5xCuru758XRFzapzMnzLRpHfdM+79s8Y919AcN4isd5i8ZikS5+Fd3KVuiLnahQ
RPW+ButZ0h3awa1hPZYbfVKVcoN/lRlKsuUZEL/KRXa57lpKsPDRTV+u2qMJMNuAllsYqBCm8zWMNaMMP59nmI/8q/vII2wdDQZh8k590833v61W3waIgj
JLFqJmfVBKP4SipuBgiyRns4wO8u++v3WjJKtV2xEkFoVwlyBhnGuP6h6M5UOxt1M/qv/rAScN9PpxiOicC1jIDBTQw/75c1B97GU36R69FynB6wXeLySy
JcqAjjx0KhS/FXxV+uCsYBYYxhfaeZSa88Nf0+5vleekBjhwTpxEEa+uF7F+UIfyXFIy7Ahyx1utUhHf4R1oqpOW0SEUsbXiCKVDht8Ni9gX6zghW04yxt
TmmgiPQmjcGqoiBbA24Y1v4z/cAyK9uT/SnZf9XOtyP7Yy2nuZ6oUnXee6ZK4CVtewaeodVMbUUptiqCzMaYF0OULX1wY3xnL+2G+j6iAGK6gxDc6IrxT9
SarAmISXFAM9prirFB331KGXbkJCRCjw7sbYa0aneVDLVVEJ7mV0Wx4oAWSYl5tjuPMP8vHJMCs+k3obvc+mSVmMhfMgamv2TYPrjT3I89tgunSgrSGLvX
kn0Bv6Yfc0AGf2GTKzrmUKZ/X3tzL8c5a+wYtOckwhHcXh8iObv/iMdGBuiPaDB1QRv/LZjNzfz0Vr3cEtK7rBNCfFiTr/GvaIig+AiulJFikUF7U/MByU
mO8m039gHPbmTrrQ6cw7caVZye+ICQ8OWdp4eE6wpFQNawnsZ83ZCArLOgDr4RkASI3nFHdzE7UD7INhYxrCzmflQSCjLqsWAnIu40Rbz3SSKx0pP4rwZ6
rAOMdLUSNS2VOib2OzizgR2hmXlazVYlNFSLOz7nz7P1H8zWZl50o3JPE5lAmBrJ1NNMXs/rN1iQAa0e8nUXItV5h0M6RpPFGnOlcr7fUMrIY8JrXZsqOQ
jF/NTb70oKFZcLuZe1TleEoocUSziJyhu/oO/4iq8xi4jq4gkyca7QEG5c7iPx/SI4ZVTYBofjdBwTjF7Vnn4wSRFuSam5BJI5H/v8ipkJWkJ2eUGmcl6/
6oEoCTbUienIypYrAX9zF5SI3lzRpVHxSGT9yPko1By6IeP+qfSe4PVVR5CizIkG46TtYg9rFuPg7dSzTBSRMKDkvKJOZsYM8buIWqRp6fZzPHkTS+rYJe
mbijFrm3XZFFNkSJW9qJvBWCsyge1Q/Nf8BMs5mWRs+osWotnCLtvGX2nwJlyi+tro0RCwWYGkTNrh1SDdNz14INUl41NlvbYP/imdRsqQxK17pvS0SXAP
Xe4w2LTdXXXrC2PIRaRlZ5wK1ZBGSZIzCYaXzumeMyhKMLiRPXxB93XFU4nA8sYxV9DKuSWlwMKlecRGMtStHdnGEXxgnX8PN4y2xv0dOOHXOfLVTRNSMc
BhZFr6OtrzFCxEuozBHOcJDsmoNLzpR+/3x7TT0KgifzULRoXvF/Q7c6o3DqH6ThUBnvyszhBnlWZU/pHTCdiDzPvtzRLAu5KS49vf+oxbShjgnhlUl9mZ
tt8UdKYTZFrEXGFkm8Iix5jtC7JTcdO81NQarmOuyM7teGexG//NkiYE87wbh2/5sKkI5QmKowaZEQHjowsdWTT5/r1gDZCardATmGBF5H/9UU6b/Q4D5a
nXZRJSqoK493/iNxmILxoG9ZwCr0M8uyQmfJuIRvjB6kVTxlv3iVi7nio+2oaoIopil0f9HjLd48PrVNJ1es+/qWJ61C6PbqYNvIU9p54ZkUSRo7Avqb07
RDT4Z5lRJhMbIif9mQQiwt+z+COZy+SMlhtsGcW5wJJrVJRuCx449VO6eEOurBAYIJg6BSWhnWqsWLWTzRiIOjIDsk0VJUou/TiLwVuQIyJBYHV9Y+MLdR
n3o4MI1ACVVKK5uUwdlkT5QoRZXk+2Zi4IhT57O0wxP2cUrankf4nSe3VMNbfFz9sMiqbPYbZLcMPDlVMqVIEdGV+xUfXJk+Nv8c2MZjzCFh8nXwM1HwjW
dBThVGcqD3VCit7HQ5n5fW3xwm67c32p3fynsXnNiH82d1H8LHjvXlPc2MM7f+Ozr9Y0GH/ZbDWTaTiEQF/BLQYace4HNj8bllnqcaIFAiou07slsydr1E
y4TLUhYNcJJfBbfGVNKmJLexmVlQIcloXicYM5fIg2Ub8/6L31IXUWa0FVJUOZmq1I82Ce1Wbx4PB414lwgZrahIwe12Fpv8k98P6ANfVE4WdByHMS89zy
SrjD/BRxJVI0ojNo0xbLvt/+DLUNP58ROBLcbXXx4s8XOBzhpr8BrzJLrkwRMnUq/gVjgkrfyUyVfNZ8fqTR68ia/ypOWu6EoyYvLwPR08HWGMkHTZp0rh
EF6ihsatAj9tSbT7MFRlW6NowN8065zsdfhjZHMN1mknKx+dTZ1ns2TAgCD0PHDJtIwrSC/yu8vL7YZWSyVsXngoXlI380+QZiMX8gLWabNQZMqYcibHxp
wAbFjTfQRbg/ga+JE7+i8COZLJKMr2Rd28YNcDWS8ZHA33cR+dx7k5YI+E3/vCumk22DYajbRTG8xAVqetp0a5/hU/uCKjeQJXJxeCpx4YizEAmhOhEpVz
vkC/GGJrAmb2dOmZ0rDg5HZFMuSKU7ixHnLlT8IsBdUT+ETo1amxR+goR+4InXf8GxpSIItOMRFStJB3eNWJN62+884dgH5tpIPlKBQzvEJe9TbGR7+Kr+
wsuaALSVQI9/KBgv/C43Y1TaqS0V0FwB8aa/trQcT40LorXQpyKSAfK8pe5ix4OAOJwVoYpjS+MfsWn4zvKh8Uv8VbzVaxnP+opxZCWHIi+ONUPUzwsMnF
skT5q85QV1zwUPddljxSA82RXYcqVKkzTEky+8+wo1YBdzTmcMtt3pRn01X7Z5yevlScKynWLGYjn+BoBtyeKWAfyt3NiopHsZGFkYIbx9ftuB9737Ii/D
bAiPI0nKlgQYHZfN5Gynet92NhQljtEGOQ/Y+snoHDT5j0Yudi4ZnX2MOvenJKKyTmM7OJN0JhIUdp7bLtZj2gcmU4VJlRNoZoO1ivJ4alIYAUWsDTCwSR
lmeFnPpGc1+vPiMKcsbPUK8rzXoJNBt4qFaDiWFSTI18xkFGVu3uKjs2lw3IZz63Iiy34ZgT/+134V/ZGYf0zHSvbArUiECrnH/pe754KyT0XQ0jxln2Of
+vpA7bNJzskFv811tJnOUxS3LUKxCRzPU0auihCFcrpbEFmeYwLtzy9OCVYfj8a0E6eSvVXbYG9FV0HNpKFkBIZnxTzNuiiTVP84xOkYgW8WuoiI8yyjRm
hGV6dlDCfm4iM70C0iX+kx+FtPPhB0kErwdB90Dg1nkfPaO6lg/tlnW1/epQxQAR2AX7q2GUDH2r1NrJKmcW5nBHElLb29U8azEwERctH8WUJvt3Sg7xW1
KRnZq7wxRSd4LEIUNsTjWZPMdqz8SCafNIg5tt9AXn3pc9z6hE/OeaahTEY8OWfF3DMqAdMDE7taT15+UeAab6eJBk0QKm4EJxxPCz8uwMvLqJaVHZvFiE
FIE01pheejWkS1YXr5TeCLDGmO/XL8TFn9P+I3P1zV9IFi8cl/pymiR8SHcdtpHciN2z0HFw9Fvljwpk5nwKDxRf/IZsH8x228jG2FnxQE2BOTltk0f85h
whtBORAdAZHBwtVrajNQx4dabk/4OSCkPVv6ZhqFCoXIf+AbgjuKgZVhHXsV4e8hnt4tKesusg0kj8T3RSrdwe0Oa9zYBHWr8jldOqL3+YIPbq98lKABdC
ZKrJ14A/6muAha/oayiGXkspJL0Ide94k2nJMJDbPhX/6QCo2v6z6G2QOQAfA1ZVdlKAYlNxlMqUtD9cDl2L3JJLB93HuKmPfr0hZD3F+VET3oE7a4w3mt
jM3mZQZaGAp6KT8y1U1ORvaUNChaZYU8dQSS1sGED4kc2IzkMmL4n9FqyySVfA8NOF7P/itMa8Gjh8YTEj1t0DZQDH8KbDdca8+ouc1vxDsTkrVuE/heOY
VwR6fXbYT8QZKuqeK9j+uCbS8/9JnRF1TTsBR3vZBAkb5SEjA376M/mLhr/h2v3AYd3biO0XPgTwbEdMeFZJ2VIcFgQJnKb4LPd+7AhKHI2XJWsGRMK9+5
uH/KsSolAF4XylgI96dLDQpqjcD04IzdLHjt+uRCUuzHEy1grG/1kEirafdsnME8Z9o25aRUZcHBR/5JVeQBh5TK0QnYLb+ZXiGKuoqNGuYMxmzM5y+zUP
e0jZ6Lm08rYWHACnqump4U8Y3nDeyvrbtuW2emSTnb/BD4uYHwaSZQh963RULwvqua+TUwApsTPQy9Hc1Itr/9VotAxd+5wabMi6e8TzYjGPn8OF5Dnggf
Q/GnyYpvfFslUE/YWXa3KJQMhVuT6FBHoQdnFa66Vi2DGr7Es1+MDJ2jQO8+z/fpyI+KQU5AqLbKP05T0cJdenjnaor7bJMaRmy8tR10TQT5oJDOb5n3Dd
xoerD5sw7LAp4JJHc20HOIYKBXt1S6zZGQ9yVvlVWxCsxWUepKqhJg/qeP6C6hCDkFMfSJa893yslsKRK9Igd+1KGmnOPoXtg9SgsNPwPlvgt20lw90Lfo
uXU6fvgZaW/DWm6dHepD+6mYsPE6zw9IrE4UAHCb1txiwoXNcvnp0mkdyTqxd6utQSgdy2gPHXUJc86qXrIUgfq4fewPI/POPRSgUe7+UJRsuqYrp30+0E
q+hRKyvOl7LJqaTCYxtuBo8YzdQUQJ2FLp3/U9ypCTNjPnNVdOVCm3+CwcE9QcwF4jG+fIwDjLgBT/vCaFlR3cDo1nQXv5zI64ngq8edeWJPocmKlTWCWd
31f/GXBmS3pZYN2P36UClcpRog43S9zDWx5CTY2RbgNRVIJUXxL6a9JYsWQcAOqm1/i/NjHcBk7qllfitc+2aMotHxz5Mms7vYmCQzUCkxM2thfCd8tFo0
8ylRETRdrPShJCCS+ZRQGsFPBQ66BolRcsSzoZogn5+kCGSyUnjYJOKUgMZnQSYFU4iDTpVd3rnG4iedF/DF7eE5dJO79kwuE4RVM9g3h/oCe6t8i9irF8
KSoQjKJeciynmb7rqvFyq8pYfqhLGg7VL7JZW3VTdtwlE2g5Zv4RiaOXnNoFmGxJ2OpLQVQsZkjq50/KKjSyUDSE50dG1y9rg19QRWGoyt6YbRJSRl8Gl4
ilR4Z3cQyXlz3ZOD7pDTcoFkcO0aRYatK7LEQ6ltciOlMfWQvq73y/x+byZhu6aJ/om4wJ1EFJEEyJH39YdivfZeBurI2tff1yprKkqVr64LqMxS1zso3a
2mHJOaOL+fTDH6YU8SaNV/25zK5Av6dBLDw5eOvuMstulamYu8AVz+HfqiSTJl/iIQ3vG3cmkhjBDzL1JUYHm4+a9r7kbFRCEvv1JWlQTveqjFBv8LTyHN
VgjB+kd179kGU6kAX6twUsgAwE82+LvE3aRWqb+Zkj4m2ewXLSorq0bRsYzhn+vYGPCn2zpjHsisXGYyyVoqIxRUnmIHQu2FuEHGuDeM8jBmMDfGQ2EdHN
G8iae3yBjAqM/d+a4oAjflkSCj5EDGEWThOoFwnFfnhtY4e7oB8RDSDS5hlQ6iIXOGcX0lKI5g31nM471WC4+WC0N2QHLoh/uTm/bYw+H/OQCj7ARRtkox
i90TNmloUayEAcpqpqAgEUS22IoOh47/faMYlwywBZvvFZYBNZbvnOZBTsDeX3r5bxZNQleUq66Xn7lR35e160q8BaRcXq5RtbuKBJRZAXJR/VpTCpkiis
4tjZ7ELjc8tV3U/ahCJTtQS0jh1f0w3obPZ2v89FLOLqQsZlYA0dOf92RwiDWiRqb3sVHQuyGuVparbZMD6mwN0qeuDYq2jwyoMKihVilTj3hCKeA8MpVi
lLC7TrMhXdQMt4Mvgv7Y+2wfCkZzR1kfTsI9U/Yyo9Tj8rkoLnP5FB2GG3oWP062LKfkjGIuO9svCaW9Ja3Gso7h0pDnIZ0uxobuXiJfqC5N3zX/U5MISP
4TjgCUi9eEWd68TrnygaglZeEprcig0AuoQxTtC6Z5NkNI/1C6RnYLHgTWJ0DPOpeszHAp83q1+0fmogbilWzLxd9CTjjJm21J4L2LozXCai/Z0vChfnIz
JIWPr6fCKipWEvNeOXPYTFSGTToX7qZGDFpXBlvyzPaGpKXtfDc0JKhqiXkYEiTQRwqRr3Uk3lYOok+qsmnC4I9l9CcToHMHSIxD/2dOjzFSqls1tixuUo
Pw2iWx9Dw+vcyI517ZpIU3MRjs7KBKmo/J88Q6cJ88jPcar1XSg15+zo5bA1mJM7srpDl98yoWlbpkzSvAfyQ/yyjtPwgQSuakzKa8LxjyfUWpqK2V3vVI
LT2xBLdl68zBTUEgx/v3jJwD7KuFMRa1vvLME5XLNtqbBb+q/5krTf59jOLFDRZ5jrJlkSHIv37rjVBRGoeg0NQLr0fk1iC3/GkNgpCdjEOe7Kh2+Z3GCV
iUvCUnnxUt3jLtNjLDcwwGeLWQCN86TTfSV6MD7KL/gIb3C3Cdb69gErdqnEDWF3yM1hOhf+XLtbyAf4/D6SqbGe6zEHLsp1MbxMOiq/OUM5i+6u5oebi6
g6TzC9wQ537Miu3/4H+MUjY13EmTbjYKQ6o26rks48Nz5nBZMm3AVX2DL1g9XlOiCbWNa+ws8ReIiJeBfUKFT3+L7MwKMNQZ0pzHWMDygdGEM31vl2KgsG
HVjh0IVaG3573tNLNcisvCU8uH0odMVrf/j1Gb3+maVvnEx8txbs+AzUPAKIK2+a+9009ilr8B05LNbbKFxK7KeQHY84V0MYFr9Ch+GSUjkJwxeXX66X0c
llusJN/psspfFCNOVr7Tl7MFwJrEbGRAbR528CroUlfRIaltsKfuYUfP0XNjlyTnhV7ybpInUFCb4AX2jrqowMEhlWXxar6gfYT5jUpaLh9ZqwZhPr4VD8
AXG3BmRylfGAxt9cLWgZmsEqEkdkLOG0vGQYT9dU+NwSufjTsuNtm8UT/5RiuYFCNkukEYQEadKQvx6/h7HnQV3ZXBX4pOqwwjprT6zNaiGYR92uivXGd4
5mZO6MPeTGBL03EcVx4WjwpLfTdsYTJT78lsHHou8Y4YnsGhIXxzu4k/dLiA52RbEmUkYi9Ji6WgbS3rLP3STHMcU3goqcqvGuQyj1mq/G6vusJ1qX4maw
E3PTZnBk4cH624GH7MfdzHavSRFhxssg4zALTm04dTFdVuJMxkBNz1utRxdfGrqWX8rHxbZdeT0ITGQwqOQZ+DJ2XmS4gBG35BPNT4HFEoBP+0CDp8Jzc8
tC57z/WZeQ1Gff9PUEe97S0LMv0JKfJyWmxpLapkNunLXZpENPPnDcJ623wgfjA5dgzyVJKASa1FOq/cJ+pm7DB/32YTfWnV0/H8Jh6eLUpQ+YTlcmQVK5
AbkT4xcNvg56qmnrlV2KLRWUtHGUyUNSOnuzY7vkXC009F/+sOTEFAmAdiBpKYqMBam+3DzitXwi/TgeTK497evtXhrXdWMsaq7CCHnZUu/UslwepZK5oO
ZCJKgkGwcWtnx8MCcFAdolmYZK5GX/2xW4aSbVNCbxN+tM//T5F65AuMgODirCxPRWBXQilTATM1yt0nTWdpOTEtA5BjI8Y4Qf96GwzSNJnHbyN5ctzQe0
VY/ZrO0I631yO+X51J1AER7HhI403dIzkZ/mJ+ppUS+Of2oARQIyGTWLmkaEXCbU2EY80g1dsEzDQDJZUyxHJqUVF1cFQl0nJVAdrEVYhojtDVtqld7Cti
oiO0VncudE8sV89lfhG0RCg48FPPRwHc1nA5xlDfZkZWd4rGBJT9clsbeJ2wBSJbN2Qq7JDOiINCxnjee4d+km4HaN6UmeA9d7jjpe+9nFCqMASShzR34e
gQ3Vdmi5eCOhgtd+drAKHz1Mczc9lUGaL/DbbEU81ML5OgDpJ26WiosVbuFNO3rK1614F21tpAlGIwJDJ/EkCONQ55XxM85gpdDM26Bd7R42ilhWSjfiup
hdR/MNyaxIzzuupcSUZINqleBXVM8u0WzxJm3KYtHGwr2AMG/wvDtvVB8zTYNY5L/ywavyPTjy2OBmsQDhH2d6S7u8UMJ1wC6h5+O9m2JjCk4pF6f5LpVO
o18RFisPjFDpAQVf4o7+e022gIYSWoJQP7WR/Ve08e29TI8ayW9ir6eMMtigUjZudu9OkWzYfTQvhqzOmWaU1+dL+zLyOZoXacBmI4MfryJ+GopFoycLO6
AXHgnX1BfLNtMKDuNzyPemXJl/dfm5JYPr8irnkhbzp+JFnz4LyVCSPB4QSpcjemRe9uTEoaatXDfxZRuIkUkF6BGXsY/NtLNhEvx8hcb6cRXGEhH8NoTY
IxEpgmtKG6uCQHpzBhIx9eHu0ltPtUaBVfhO6dT6JnUqNJb0KdEas1dvRwTJkAoQx4dZN5TRaotoUy0vEDbgqV/ne2DdUuOB3Bu8nX16xWsZ8F6HYvrkrm
prEmlcd9RvSWFpogpuTBuTlvmBqcX5ZtnztiBJVaEpaI/agspAWKSkyN8unoDD3ma11T79EqS3pnWZYR81xC3LWz+FqFUMt4zDqlm+UPZHefz2P3/A+PX6
H70jpjPn8P2pXJJqEWlViHshbqF0mqUCmP/Sm4Uze321yAMSYo0toACW9Yw8RQnzXpeY0S0zM26jg299+TTYN3TuXz0rbGnBm4MMbDeGDJluxhHqKZFkcB
9yIuHWk0U5dMjZLUFi0mK68mOKoqb+Yrn1Z76iPf9eUVia2ynpztPw0Zi0t323Ois7U0Bm+OE4U/sZADQuRMKfp+xUVST7+F/ITI8T8l9yyEXGX6pRkKiv
NPGsYQ0u05h5ErgjbQkXFiFHeX9vMB9EQSRy589rzvRIuGpIEXfjWHauPWtmaJ3ksHJ3sTyt9MqgvCwiKXoRIuopDr4F7UtdlWbjiFJTyTRJ7Jee/gG3kJ
WtEy8/aJA1rQkyUCgh6DaQccqAzOclmiYDSchTSDJDaJgIFL5MRy+Geq3wsH5J8KwCPvkZdDdWD/rQKl4clbbtZB/62bx0nmFZIpTyKSPbCU1U5Qy5jGkF
A0uufbxd6XgZN3vC0jwBYXpFkT043GsoT/6eWhBD1vQh9Ap0P5n78GeDnFje4SBJki9rZ760MSKd527/CAcoIuaiT4AKW3OppinzNEn2ECRo7DGyUQO8nu
Z7Gjz9y2UbB0MLw1KxHp855qXpvTCXsX3CwCE2nSS5LznV2HNWH7CHrQLaFbjqX//RPmNZVqgIc98sZ5VfeSYZkrGlHUXvHG/YiexCRcVd0ZnJUvw4j70O
SJxXJ7gq/MWaKoWdFvIIIR7gmuBEemFv3oZVIQN5uFkZty3+ktlCaAJFx5vZjC8jFyhXAr6k50MHxeScO3BBH5lXW8BCbTo1WV3op3kwbSKzdBO3/NOwh3
SVQIUEQQcIZv0RbVxAe839yzpo44jcFuHiyzYvCyhpiVZAYUTkpsgy+gm+mDovrejhVWRCzH6OGaEJ8bmgNNEbBPHp2w31T5Gpm4LKC/tJuPSnDgBFSQHM
MpnVvg2nVfom0VimSJ4Q7h/tYyJMTC0H9plAmZBgmc5eTJ9/G2T4NKcSW/TnV6JSmZCxtMr0+SLZ0Qgrvp+uJdC1py3BpG/KSILYEzxVvDSnOd67TRq/rM
8FUyS9HqyDQvwEiQ0M5EUX8w5VUH9oM/8kGONyDinUh0LXs/mLV4HxQL3JH3AUUyS3N/cZu/BK8AaytOeA5VMT8d7F90SuIRG3ePyA36f4IPJFxVWo0sFh
bCojduD53v5hvqdHO8dSYhzdOgF2qk8EaAvkTHLc9axiChM6x489f/UP85+/v0bWRAuaiqL7xOB5gxId0Gnwh0iBBZ2zPxQ2KlUEJ2N+unQlIbw5/pbZO6
mKF32Swa3EiKOPpgmD51aZIAtt3p98BzZnu6ioupYtA6ry+f8sJ1nisrV/cgT8cIqMtyn4BHfGx3YkMJ2OpaJkhGpu5PJlrU0z7I4CU1RO1NpvfWYfKRel
GHiTgcGNz9qJGQdGlPJEC1N553mJDTJ45cInQ5CxDb+rM95t5rr7DMGle3TpOFZHoqRlNJ8zeeoYMnRRRn3jv/pa1vo3wQT7STu1VfT+SJFaZXp5LjqxSw
2Mmgj2p/sgKWZgoGFYp4rjkDtqWR5nbvjP0/T2mpf40m2BDJIE8+cjySzNTrwMJibTglHmGIwb7l/Gd3jvF+v9NI1V4LJH3Tyqe9/gKw7HSnTlP84C0k3O
3t9c8ddWLt4+T6ZdrK4kmRA/GujYuIGXn+jra2ommadIvk1leVhbfcICfOCCqOuOy8tc14mktnZmMMtp9IiAvf/AZdyX33LE7SNx/ky3umKdRO2Rp2YTCm
ce2Gors18KsuSqDkfbB37ITvytx/UqdGzcqRerUGdCboRrYlI7FFu6zejXbw0vKb94HrTKCKIQ+9Qyf5H2u2YNJFLLPBUftZGfz/5IRW6A1UeMjH4pXMo9
IFa74F4pWouB96wMYsmAbdU+nIAhR2ZY+5HeX/B2PraD30AnRcYDYz8GDFjRT4Fkn+DBPsuiLoNPd1AEcuLV0t7/oj1mycj/PW57NwAZvcZdOyPjD1NJpR
OL6Ziw3cOwbJ3F4/+mCEGXjM/2YKKMNjcrOaT9TiKBgRrCAFuyZH4s+iexMkoTAQo0fj5UEBGWpvawKwQXpSWBpGyTIEnifXuftts7XlpKH9WcPbOgomk5
E3bDjXH/EKL5CZNUi4UQ+cEq9EAbk+JeuR5Ikf6C3yOr6LC+XWagX5IhUGVGVCsRN/dEaiGhbFvGZN3Qe12S2S28LKZClHVK+1Yzz6wK+MR5Ly/vdx8zKz
Jhlv0mzCpyOG/HIpomppqC2MpUJUg8zelf0vse23KeVhV6XE3uTKwiFr0tiqjqswo0ULcMEHF1478+kIjfLXO/B9vNNBShk/94laHHr3K07Z8w8j5EhX0D
cdUDlGy/q8WzflFqfCIispxIiP+AQsogpwP2a2gQVBhKoy+egXqIoSLlJ592tD7p5eTq1nObz5Q6wYA+/dkzInlC3x+9O0xgKk1gPtQ02Zl6vc9oHQhSdk
PLSSFeR/Rm49kf8xfjfxsPulCGPL0NLXWYSyHjU5OQPahRsH/mdQnY7O2wTB3lalns6pXzYvO7IpS4OhShuLeSyCL/N4y9ezfLrLVeSBsUYQNzM7AygUCG
dnYRkCiV94AOm4wd5ehFlPWSieM2hV0oZOS6UoW5JadVTvfJ84qwx4mzSdtyyOr2Z7c9qUjotvIzxIP9UzylWARNyeowe1N5nmxueorPdFw/f+fd1E+zOr
zUSBR20V7R0xtYYesD4hzmQRlL+uW4WgPiCti03iQinPnzU5adS+R+ECoTHJVuoeS0ntKfSAm6ROCUHqt418sT65dKbkZGZ5fSxg4jCg3U92KHZuJBxUO+
2sifpblU02EDCM7i9q9eCRV7l2Xd8FjSeq1TsngV8I/UILWb7e8xEZq5sRAgyJ8DAdRRh1Z5Q3+gh2pQ5SBSW4dg150Og837OCfLuGSC60UI4SLbrDCoaH
+E0/vNOql5ZN2SAS/aUIbgkpEvSqwEmsJu/s6OqoIXS1pv61g4rWnR0aGA19M53QPtWrkq8kMm/NJl2qSxBkp+nQ5PXwJsgl/3QzqsZUdaLir7KaT3tJH8
ksgTLcIsOEekWc46R/OQCywZib1Jt4pqQh02SbhWugLEorhbOrWDkw49EhYiuvNX6RUwF84jv0nE9TO6vBrO9Xta/BNyX8mSlxENbHY/y7FVL8pCMg9O4r
e6KMshJ8ngOaHiWwO25EWAVdb2nZSzyQDZZ0cFFbfCBGHv0y+4AbxJnZ3Y+fMc20ZFqqUnqUh+TpiRJqKWYM4dhVE2BWEpFsH+eUgMH4ia/tnlQdZyplkV
UqKkoGnt/9hkJSsd5CGback8BkT5yO6aqUKjppercsJXfWYHg9oUl2Libu+NUix8Fo79EpiOkoxZ8U/UduasmqIi1B7XGstY1j5KVyTxfrrNK4wxeDkzii
kGO1gv43cL7TiJV5ZO1CaZByDy7Mt7Bios0Lyun0Ixb1ywsIzzF1ka6MDH9fMW7A+QGRZ6edd/gB7PViDdMdk9wyTx2jNnPDXn1pq8ADfOla9/kqCzq87+
pBQzoNWOLGMInScghme4zHhFj2UPtSDNq/iV27zVWEnKdSmoA8cr/KzXOcJQ0mjmoYgeoJJ0dnHR50pGgJJ0/1tFEi1LECEnZn3vQ8oabmpvkuptPC3X1P
QG30ybWZnbAlfDl8bNRIU2cKoa92GgOU9WOerIiXQFWWB1KpEXJHQqIlrOUhKvnAPovFqlrfiZkuIqZX/IBpi3tJY+8HD/clXw13Rya3zF34X2kj4HZXLT
FL4HMrARDzhnUZWBg5XILPnscudpLtjc44NpW0C52nrQ/UJBR8+qYyCSCJG2k7LjBMaLYYxeIFrYUCwoC7RI6nPKcJ5ripcbp+67YpXJi4baB9r21nEgyv
WAAExtGYv6AJ/bibHE3KOvZV3R6kDohoKOwQ1K6hdw17RgMAPx2WTSNCH1OsUiU6e03ZZijkTtO+gyksni7I8iRMiQ3im9d+A7jDgbKwzjDDfFU2vZIcZy
0An7mUxhiGiQU5+LVArHMDJ+rV+08UgrTFHkHZx23YZbWIdikqXWf7WZzcnqjynpeEUnUnOPnNu96k8XTeT5olbXdFqIGpYkyT4NtrVs+iWXaUqLcItVXZ
LhJpOsipxuNGwwtEI12AfoGR6yTOv4lY86Yaw6xMm2yYoS6vR0ferMB4i/Chx586zqaAKfqcRadxXyagwPiQPjrwMGXJYLaxpc2+YV3qLQ/5wbgTyPSKIZ
mahfKOJtONzl7xYKVBcasjGJP50qU1OClw1UBocLXoTreuSuNWmZtjYO8Xlva5W94W3T57XO7Abr7FAUqKiNNzHpWbYP3CwEECGVF5mbvf/C0Cz4Td+sA9
ssS7sPCTwa/cAW4vHbWsseW2xtQCR7YgWq5s2wIOuY+HFFZ3jw4UFIEVMr9G6TgeiYI5ayQh6i9OChSiVjog3rChsuMNLjzeeoGTRBTQft6kD1JnpPoSNN
bNRyzbUEoKm5gelYrJy/V0qGwqEjsCrufzYJ1C7BeQhvsR2UJvs2DvTNJBMqe2zxUwE90o8K3nWl/e83+HKBaCd8mzIKx4MJxj54O9dfupltO501RFM9c5
mh3SkrQbAknA+ny8A2JmwRU0wqwfa0jKKCAb87m3Y9yXhRjPx8kohJG98OKVIPCOF7k1MoAc5TeA5+eeY+rMm29AhajqMCR4HrI2Xntm880GhCsyFiC1hx
7XznMjQJtKzzojMPNom5dGN80tVjym376srtH04ns+usvAyP12s7vgvYmqVlGrTPR9YGW8lHk5bXy82Fg9piq44qovdAUP1c0b6gG8D1caXNgAGsoKmfEY
N9JtyN9JqWPiM1/ESH7h49BTbrndM8YjeJ/45PuemMjJQggYgOgIphdUvQAny0xBWwnaKcW+JeItiNJAfR5+dHFlTBo4kaPf8H70V6gy4J1xLPrGB9SkbE
wQd3kTADFsByiJizIyMXfSoX5hS9LkQ9Quj2mfxVwTnj4vxo01Dg8zEypdBcNbw51mNo2GeAbQD48z87f1tNiUqHe8Px01Jek+ilo8ElQmKwcWtjn+9v32
0xy4aCWJtShKsx42VvIX9iUcNxWa68ARoQbKEtpd0wx3t3swxWx9M32EsCH/LIGGhAftX6LNcJwyLizr5+UR0792rj4W3/rSYaz0UNglvNmh3jzv4HzXsT
utRmksDX2VPZ0Ka85Cin575iVfHiGm0hJR/n3K2x706dDsteJRTJVFv059vAjf/V8sdXX+QeCON0C3a9bUiWV1MPsWTqB07G3GQhcBOWgKdOGzw7Llut+S
mgzCR2x9LJJEG3M0vNPqDLP82i7+pTl1lpjvn6cipa5xXTeWUJVJJO7eAEu288nfWKuc09jWAj1g3dIYFabVBxXD7tz9a+NxXEzcZHon1O1mkV0kCy/ciS
/Pr0X8Fq/Sdrb2WIlu2i2zexkdSB/ysS4J2w13esNbiJcMFM+Nx95vWgW1/3bO/3sTL9ZyJRRq6zD2kbdMiPUsjaGSppxVwhjjMYmAqGaLbhGIZQlOa8AD
qw3lgB6qNo09AhbEliUM2sByqyZPfC+dbQlM9IAAA2CU9cFSPhAY60or9qMz8Y0teY5r7sUOcLP5Vi3lvRIkduzY8Ru5UUEQTDIh0I2HWJsZo5/yHfyI3a
e9fnaJ3AQKPG0x5mCe6nZ3LJxc2wPKmLAw8ZendWjiVvDslzi+XDBlDRxsUv3svxPsu1yLgAcOmMSQemFnvGc1ALQZYmvBrSsTJkikmhW+uMeYsyjFgVFy
qrkKdo4lIG1+mZ+HoepSRtk0X/TahdW84egEfIyonsDW2YxRzbFwHOo+c6SdHbbEsa+9i+DBpwvixife/CJMIOWaNnUj+NfxCweWw7eBcNDFSutVWJqZ+d
kh7CJJXO3mB33YSf18RVgD9EjDf3/IgfxuZDUHtlbqDKIZwaimWz/N6A/owxR/lq5XkeplZkiaNIUDhbJmagbIENHQr8/8/ae3RJsitpYl6Aq1CZWeqKJ3
vmdbNnOMMNd3MOuZg/wh/KLdfckByeMxzR/br7iStKpAjh7gCKGS7NDGYAPOv66b6vMsLDHTD5mQEwC/QyNpMMvBaBWdrMrJjhTHTiPFpxUmC1TTyG6GIP
7E8odf6XaRUUDcwRdsx7dCR3WSfg6UE2bVFEjZnBr7+EpEBPR8LPQRmx/HhyFIAActWj+d2RZzp+pC3DHTcRU8fV19pcbOxhSe4FvavQ4uCMuN8uqBjz4t
TNnjwN8vRJIOsugxUg+Hu8wmK75eNrJHAQwplYa5yBng+8RawINMWFCjNzijiXZENiJds6Ip1GGr/zgNRWeFglG40zGuVrLhViXhrY/JgFvUi5tH1RK7J9
2ds/Lrd+5Ih4p0OmR0750OdUZPjOgiHGQdD86O1m2eaQh41ZsI/rBdiASs4RvQf6xgucQQMwDOC2SN5Kgggl8S7iot1g2PGsrttdIlaZnpl0lv3CBBEAqY
2167TJIG7O8AY7SXNt1yX4IjDOh9m0uCtnIrvGVcsJ5xQRGu7dG1D2hdshNh+w6RA4vzUhZMvzYcPnPBwXDK4Dh+RlqMOFI+NaD7mWfvVKeGXOats0o9IX
CoNlC9VYLyWj+ciP/XJpfyVQeE5vnETR3PVxzGfMMtviOdlZBSzziHKeED5wxdZnk6uZtyVN8h4ZosFFjvHRb0cWMIm9IyPvGYWSyhNVoSzCOQnpv/de8C
wDu/4N1TSwtqEEVMxIC9Gu6flP47srs+TfHJH3Dg45B1ZWUOeHIAZxyY7XTpp4nK2DajMW0Xa+19/yd0rXg+ykqWqltL2A9br18sCxRNZcB7Ncb7dAXnQe
CURP4XbfXC+BC10maZXH2XqXhYlSiiO1YhAGR7QP5Vq07GqwGG9YEOCQRwtQh7PGLD2fQgG2XZ7YDcM5p0fOTUpgjuhyG3ywY/N8LQ+gIrh7M519rAQAVq
Cng2e23FhGrv4c8OKDVJQPw93LaePTOp150X6EGnB/EYJ/JLPoFjqYYBIC2OpvM9wC4Y4Pr3htGQ+ZgIYKs9lbDnjoZSwHwPQPAbcTM0Yfp3prHUsoSpOv
KWCqxD9L/LYmoBmG8KNjfbD1ZtLIAdt5/uxxYq3twYK9i0Tejv3+Q70kJejodEbt4gVO6Pp10SKcN1NLboqiWILoqMW5Tnw6CjiNCPdLvw7tQzk+4Ig97z
01L7WnHWdiTnp6vtldF17mAYEdeEUXCrSnvR5pznXDWAo3yEVQ0mfB2HH1AjWhpQGJe0szWZqjvvEAWkhXryNzjWDuHvHHzSwKSet9GvYLIZvX5vFWhFYn
Dgz8yzy+BceN9sny+QwbjQSiY58NbZ7Fd4e1m0C+RHz32CPsg2z18kTvzy5IZdfTcSbblHBkBQNZ8jCuccAzlGDvpQuaYl33HBdRxtljdNE/+TOgTp516N
BrEzJMjgL3MZ0Y2DJ5ClG2kA1zfzDtEA1WjiH8ugx+2qvxGSJNCIKvn38cp+biuasiG9dNXpTfuI7abRTGpfJ1H061rcdVr6GYuj6Xt0HZlXZUzUP2dZek
W+dFLFLsXB1MYPYy0EEPuETVVuCiIycfDaCoRWmGKm3XKiooEt5rw/mOetlxbWWcOozOQStSNMtrOSE6sKFTRUVk9Ms5rFeoQjgOOuG3nYzmAIJSYCLrg2
sjf+BCVNZzlZ7qPqENM6geWE6uUEEdrM1kdc6LGj5gAGGZKHbHKMfz2L6Ntf+z2M/Tg4GSeWG92C0lnRojnv62R0dr8eoEryikKRUgv2SZ0daMnFmw5U3J
gRvUjiZek6/4Txo/L3alzBv5FxXOK9wy8luHjoE12S95URO7DSH0kXUdIZGb5lVCMlw3or4S9XJk7z9zlglUCLeBVNr8b7MYMMsEZpM9+dKS+BxsjdS4Bb
OJZY3w0TGm62qIiMZDjING/ChJ3QHq7hnQ4CiZwIJDWeM/ciNDBALbH9SKSosuoPJBZ25Hht2maajxEr8SoFk4dPcwlM14I8bYi33ZJuQZp+vncVpN5gO2
Mm13kE01N8egImCXqsNPKwPy7V5mc1L2G+0TXTzekbGspyPp3Ok8OkzFAUWVkLdSaF78VhNyQuBLEHrnvbz+Zv7BhRjcwyJAdgThb0N0viMUue47cSeeHy
Xk7PPMji5E7uyJ3U7XpcjwWAAnpUheOw5NjSIbLJSGRH938oSZMCgvo6pG//K2W/96IuEATdtAFOZ+Pc9IcUp07FUsX75pRvvMAbqnlAhuM4hMpNRvwzjW
HBlMdo/Em+xs09DCLmCHeMBmOZdom2FXL6LdkBXbFPM0DNbkjZfefRaLvUsJhVGd3DZozVwYGbosQgHiuBrghz8gSBgEzP2c7wIjuaRi2DWdr+vAL1xt16
YXflwYYvtN7WAV3wbkfM4l1qmtNW6i0GYvpEzc1ZicNNRMuVHDJeN2IG+wU+nX3U04TYiifcfqnF2+KpZfOG6URyr1T7OAdZ4y6rH8/XxafDd+oYA7vJBc
mBfQ7EcK7HhDIZ1AAuOw2AGnH0lwgUVdQ+xVJ0WbJav8xstWCscWPRzy/uRnjqiwuWvp00D+NjTnKqx00V3doS8LGRgMq1chdwN3xapuRSTdn0J3lKBupr
yDpl7xoBLb0yXJsHLRmVLzVsIRv1pSioZH4VxY/UwmOP5xJffDmqREn4s5eyMt/XI6QyRtOO925hmjI6KoUC2ynEfzqL3ELtu1QvihQy5YFp5e/GuFJr8N
4735XHIpQV+3IkkSurbgiUeWOiblBbdBCuQ+Y1refTumL8oH/Ot/BZAfHijVHHf2rISiL/fNo3pMQYbxsrHh41bFy3i37L04+QUPNSK/E9+Zi8rOsFNf78
897H7Ga1/w+jvu2S5p9hlXz8941tMRthRjBHR93Q2S3G7u/Tv2AarwKdb++msA1ZXL7UZa0whlLWwl7OODRaxtICJSgq5XkXDRiOAswT4kllW0kpJcp962
/HenYfDT2Wm3CeeXbLQptAkmv7qYLk1g03nEdZ6ougW8dtSWTUdaH0YC/y1Wy040+4iMm0imClescEL80NyRn/3NeRYobqtROC8ZtXwd+Ab1tVasoWlTpM
kTVBzZ/MfoKDehLukuasK7UBTQpaVb+fcrJjkSB7pJKUtvQkzNM9z+r0gDvAhz1ReYaVTo7bm3iCK6R42F8J7LA9loaFBxRRrIte8YKjYJmauNQPy7/7CK
aDV/M1N1P18ZYSkohruJmLg8tlhm+gS2GPxDzJlteiP+Hc7WzTu4l6lcYC3/sa7wVN92IeL/5tPoI52VjUGrLgzB/o6htPyLq5vZPFwP7G9YjPIFicJSjc
glcX/ha+2z+G46FJyg6SETPReyHLN9Ws5hLGT5Byn7GjBZHGvm+Bkevm+yYfdBgtFSKm4Bw9rQ52FO+Mca0MZZuOHkAuMJy1DZ4dkGcV8OmKag19ALEGSZ
2PDc1lw6cKJQgXJlHs2FQALEBBe0fgBpudNCBPHCYgBLiefSA2kHyKdLKC6OX68oaVN2HURh8Gka/SmihAXhnCLv6DOXKFw1/QbGIbiwLJTYwX/iXVOTp3
ud/Yko5XfDhkgNM00dA7RyhlNdlpY+k9Sy6snUzesVT21AV0Xd1kz+h1C6xMBsX6y1lPlc7wVqrclUSdjvOGnm8yG3WG03AXu5dGUrZjofAgAmJ//6uNCP
cxT5BpGcUMellggrh59qsghQkXkR6nfgHygATIqbN0E3Y+FR0OeBDN534ZHOaflePo0HaXk7R08mQ6nNTmJDgaYapub1OBvsEkxK/H+MPoFppbuDstgFvM
bScm36TSub87mEbpmtDm22k1iE0bS6ow/sUuXAcyiR3FtX8wiPnP/4BerHKs9V2vmb/fTv3Mve0lW6xwS89yMEA/wunC77176ideOohsI4anVMCYdy4yVn
MwG8YLE9zKaPq+KuKU2178J7kXA1EllH0oFSDm54/asshnTHtoAnMJJiZbW63yIKO1aLbmchtBLcO8oBOt81F2w/LMRHebCROJ2i/yNRJPzeovSH/Q62Vs
ittFncYsxzsuRO9SsIi2yV6GZApfFh6B9MSGqy6ekuDM2Z6zW9mRRVH0Xwr54FrnL+nELLxz92fLaDyPCyHPrc9daZ3bj8/WRbtipfA5AnhF6qdfbTofII
l54ZlzQqsibHDVOsWYiIyG/SMow9TT/znshKb7hOYsvwhJE7Np2nEra4WMr54pmvoRaEDxm3DPxIRPKBNpOUkp3u2tAW5WS83elbf8xOtsgVHwuUTEg6ne
5wXgTdEulsywQroAeeFmISgg9sxAD9EktRec0Gl+sc4nmFBbtAD9LJ0oI/PM7irblfoO6BxSSkPq3OoYj6K6oGIifCPAfrpml0JHzB+MNJ0xi7W35LEnp6
gGnKuThiqkdZqBMSD3wh2P2csu3YFEAinyMWmE8vZPuND/VO/o/KLIZsspAx7i36sBvDsXZ5kD8Y0eVSOjXqevSZ4pwNsFzXtPWZ8QP+mmmdoe1kgzHX2V
dfeotf5VosIzop4SvR+fnB/10AEGLvw3Ew7wVTtyFmw57XJgE5N1GIP7mRPL8in5WCcqhRFZ0NeuHJjM8dFO0EUMavXEK2gj128qdKsBmXtcJy4TZ1dWl7
gAh5yjwG6idwSMitJYOiBONYLHeVvkKX6FQ4r1D7FLit/eCqKuaty2WmbvpXXFf3z0sFk2sjOX/INXC/DG3/Khl0FQ8S7xgU7VfJDUz2c8AlMPvfN4zVV+
h7E2/2Nx+TGPOUx0wM/21q3Ig6jXR6FI0/Zn43E6XxhlRBbabW0OU8bRXBK85Lx/oiXEUMlfI+U6JNG1m88/aeeT586kxbBPFDnZICw8/vDW8z/wStZ2xM
IKNTZefUd7DIMLTP4kqJ3AacQWTnTx4YypyUO6bJIzowo3aeRjqvzpUBAKMa/zQc0gI2mO8q9aZ/zyEKntZd9UKKFiaeUERoo5x1IAZSMaSdUFxK0XEUga
rocOHVeRWE2rUkUZ4LVVHZLsTpHuc2IGGXrqd2HXqwc7564MM5Zt4L7bDElN4yQrAUVAfZUTGpuCIWIzA+LLFhUjZWxS8p2ZpeSxTmxVwmrmJHwzXpvnDQ
ykEVq2YfaFOCJrzNcmk6aXkcXfBU1MvUJf8ieIcMdp9bljmcoLrZEMQM9XGf8EgOnJW8XD+uKJt1ely5TQv4rqayIPTyEljLpDuCgJ5l48Sr60MoElKCS7
AMXtQ8gITur24FizG1fNZTN81IFD52eC1Z5eoELLtPjPgHtvdHUUwmAXbWh5yWY1qGyKe2rCVgukn+5NU29gU+9+DGUrH05d7tWb/eUUp51dGGMsG0MLmN
Jp58+zOdTLg+zABA0fFCcpIl9OBx02TjAZXJoI390A5OGmMCzM5JXlx7IwF5Lt91HQYkfYdzAd3wSCX5nvcpLmR1mqTHR/EnVpGkV52SEss8fB48ASmcDq
Y63IiFlAodUG+lSn6s2pcJ+xKqkn8Px5M2eGVaS2Tx6fiJn4opPOMQ3NZnLKX4LtV9Up9nv0bqOj7IuIgEeXmZG4uAhJXAKhmJizxRsfmqhmHjJ0ptG35H
lxKKUSHqkpQV4AvnJTIQw0spoPSup4DS22zp2b4ERfOwg7mnrU+PISRpwfcmFogsTUuLGVdQKyJ0srwNRR4Xk26OKzXnR4FD7SNzv4TqNPZI68PD4n1vvF
GodWE9bUpSACPJWl7zDBYtqZdRJrz6f4y6lHHb9zoX93skXzdhiza5+CsnlooqY1Haw54IOqjfsSOxf7jJWJvZbv4nE6rbTSubbL10IA8nYxX0cV16EtcQ
VjkoF0+y3LgssIN4k6wQecio/8zHTbJRy4twKmL7PLLPiUEYrDU2jCLn4pO5BergfpuUdIgKmfl5i8hdisDnihpu5cisOqLMz4avZNNfOR3znnUXlhGxR/
RrSNIaHTpshzXBiaK7udb0o5dSe6hkJGS4gMsERZHY6DE8uLnBTyqZ5Cooe7gJIVsaeR4ZIVNZNJ+k2ZmoVAsYi9wnV8M0mqikn0NyHBNwvY0FgHGEloCG
HBg4mMWHwK8/QTdrFqpenOkWKv80hZY2ZkypQHTLHBo4Iwcp+wtshR0592lizyi+1lJ8ds1qiS0+iy4QbWjO/QYDYtCIxBGguZEBxyaKLBuCRl5VmdjjV2
UJ51rKdaCaqKuJiKeKOwCYQlsKXoQalLRzOiyDx9ktOCqnp9xjNZyl5mry/AhR91dfoHI5nnTXZa8j+UsLfPyeceoFOcjUUqKc5ChBjBvNguU5/8f/3S1v
toA/S32COjNmOADoNReXqwl8A3j9KsXAF0hj5qUQq1+c3yt4i3uSDL2sADYK8PIlxgIn/a/8eZ151pLJy6olgHR0vn7C6W1g1CqYnboBLbWeB73WVH8TMy
H/niNPPkl/x9ukItVjnubeGyborD5P7J1u+05QrIhQvlpvME6gefU5FSK0y3zOvn949Gc4ke4HmiN0rF32zm8a9Jic/uKGVwefT6dY9JWCk45mmcAj63ds
4sGJYc8dCVFukKXcxIemfaf97sILRD42MnRhANH4ESDyt50MOODxez1jVZchlB+/GlZ8BvrQiLwl0nNhQRQ9FzhaKT21kXn4b8tN7TLDb8Y5u4AW9icyvk
e8YWLFeTOeDZzUM8Hgl5Mgm5mv25Tp+mai1tuMZonRH7+bVmfAwVxpm0w9nbW2cBngcWJPnTC4lJntezDm7WvaLFLzjMPvwUaDDYYoF2oaitVBnjDO3HeK
YQ92hg+C/zzxWCHFzDx4d3ZyNBm72JTriTx3uzqUJC2HJyIN+9tqWm7I8LoYSG7dJGhVI5iLi8C5XGMM+Zk0+8EisXciUdSkUHxgtCGVTqgc6CzRZmwLzA
OFnbZLADUmPVp28c8rQSJuhynps6SELpyAvJtS9I10V+kDsXir1JkElwRAVhW5L/IXr8OwAEw083FbSNm3I6tyigzOirLum21K6JzZv+GAymuVPaLWOcMM
TrEwH38YOUOdYO5y/vQ/IHpVhc2mv2au1sSBrKXQ0HDejv2ppAV0x7oPTap3JbkjfHaznIc5HDP5FzTmuQn76ywoJy0LrKuE2NTOu8hfRYJTBlJbaZY3WE
Q02Fmu4pkxRNIDltAkUCVN/N0xmM5YZuvG3ZGxpFuE9zn8esPP+Sz+vgsQqOlHtwwy53+atiw4LGt8WJ6yNiVtwiE43GA3oNcPaNDi4Ucnq7tsd/7LLCcu
hKLgUScd1xPjDeGCLUBQW+Yk+q9eEAcINNKxHAOa++9QsBkjibLFaG1/v59SIZxAfZlx5RZlowox6dSXaWXzC+cldbsu6PjTPC7DZkWATWjkx1W+2pFOus
UcmIrXQa+OkxLSrDKzwiel8THmZvzkLFo0wJbXKUPYzl2JQ4RnsI5NyNM5PvpOK7eCyX/dlDGz4r4fV95tgTnSWRxZsLzcB/rLwcQx4ziMCMWLFS54HHK9
xCl5ZCIKDGY73r6ZptGfSp5/N2xmqXlPUkRyeCEHr1OlnpzAahmQ6j1rl4qChsmZ8HrdWAexTzW1lCW0vrGiH7WkTSaXU1MeskOUIMk5VFL8zitw4r1ri5
6oAk6unHqw/ZVTvGIenUMhzni94R7+hTcMJYJG1/b2rz3xqlkUICRHKlbi/ytxQQryk4oZ1K/bNYmm5OpFP3CW0Ubjma5YKDCXSDwKXeVsAkbzB9GMW+6D
S5Gf1iBKFfky7BeHbVO19CyDKM0dbKm2ZpZ8W4okYrJmhy4G96dzOAXIYG2JtYIdYc7DS+MpwSYhoLAkiKh7JWshDCymgRhsRtts6pyFeLEJ5+QSU601B0
6eYmlMwWWcry99h949C/5PaZFewcp9T9b2HnUq2wC9RSd7SZ9Wk7h2/MAJmhHUcVymegdkURHS26JPUd6guRXUUM2/SF7h9tKa1lF+PPnIIw9alH4M/5Qe
IufLfPtX9x3ar5W8o8cozbJf6PFKupB2Te3gtJdcnNYe7DFgRt+i2RoU5TjJ9uXsbE0f+SyZkK9YH1IJyYf+PQb53T1DW7AzkjuF4RiaaNDZO+Q12Jo++P
7XwQnq9abIk04XzWfc4e28bRr9FZ4GycmRBpzPI/hIB/Ywq/3/tyYqNOtJ8EudgAI1pWHfvpLdclgRri33vC+RHbpEkl/5Pmi89MUXNlvIBASv+94HbFpA
cTaaBQxcGyT6zBGBbxIO0TEN4/eLEd1m6fnKr7lOs6+/iIOcz8//yfNTz3a++nFZdXZEUt9mphVQ7cPgI8rn31w+rskOpV4a0ct0YYPBSuQzc5r3mDwdA+
/8JMILwDSzZBgkQUeGu4ZeKXVUnlm5fRI8vp1hTjf1XHDRyBydqgFSon1jPpV11lHIEcImS9pD9DXY/Wf6XnTH+SCseoLdw0ld7PyutWPNQoSGR2ZzZdJf
B1MlszrqN4lyxBLovdiqKy2WvLaiTQpHM7zjacpALKceLMRRR54lTN3kJ15L2iQFu6Qkpc7Z1LGmEyIg5iiSYvB6kqpX3gzywE3Pt+Vtf2L2wobHRVa4yS
dpOvr6+ul2ouVdhmLbGP4a+j4dp6C3GGinwvJm6HzGd9s6IKJ433wEDtlJsQ69Wvz94o8tm/F4byaDt11ibW5HRC4Zxg1Kj5kIr0t768ve2O+vTtI9Vnhw
Yadg+amTQOZTKK+041REh+N6/nEygQ7THG6mG1H9lqU2yX6R4hvnldjV8MTFyKEbzLsdDyYqpreZjiz33SGX6Vi9aYBGKyA1GtLucRnXRysjnS4F8fWGVn
tdGyKghnJpm7ERHGw2B8Z155tG8ZDMtCq1RaoNgsxDJimEsHX1zExUe6N2l1a0TnkCCCvjmagqgjg3A8Pvk5BKMxMkB7m6causA11075dBbwfmFcss48hv
AGeepG9Dmqx9EloBpNjpcV2F7609kndJaUdy/tbqNAgdvMMkwV83CYqSclQeC3OEff7z+PdMCQv28CtMRJWHmYb2IiXA35OSTPAlLMYJscPU4mF8OG5gVk
VZc0GKfMEF3cyQfakoB2fYw8eQLgXczdMDrzyGxce6OfW6Kt7ezO/YjcqldgUxQEO7VecC5nM+wFaD8Q+W4vNY+KsTo6rjWYbqKgz/d4K6vIVPK8OxmOMF
UJHBTuP/Ztk4Ukgj1cgNas4a9cTpdKq9VZ7feEwJbwyymu1CryroaJbDsZZRxH0mJ1zjG8bPXOIpYN1R7P1Nxpw+nBm5Njs77PhkTcqW9SKb5D1pjkqUhN
7JFG0wSbPN8t8fUxMksLP6vCDXj+OQmrHFzvCvgnl0qJ9HPmwvm9jySprJ9FM9npb9Q2BEF8/i6yg+Wdxi9vnMuJGyGwHK69uBWB3yWhaPtUnmevLVuITH
uT6W8A5J9kVz2+ytmnJaQM6EJtXsDHYpKxqb+C1qIa5dTZJhF+Vgz/5pESSQV8nXkL1mos6uTJkbEwa2kyworLlWqpcoGeRC9vaRg11qUrzlvsdIwFWDwv
399ZtMhYhYZ/jgtBHwCLTed9ftGBZN6tvFsNlI1M1UfqhK8Kt6Zo/X0W17HUvFmIHj8+9bVLfDAXqfY2nA4Z5LDE/2wTA146csaCN0UGzLkK5VOhgAbBg5
KqVcq4sIn1FMCS7exejUvOxnRtheBTGwKbOAeBsfi/CKJxSd7jYj0ypU0iExyXV1dUq5dAt3AYc7B6nV7GsM8E3fAfYNLe2kfm6KmqUZ4HVRBP07byiGF6
/DEOT78H/Sgj6b+0+LBnwmY6yyFJ0SIj/zx1BSibty4XYbT30vEqeXiE3ZKWAenvkj5f7FoY6GRQT2wbGd4Z+jCb6RpWs4k3qatP7rVlad5IwrMb3yo3//
BzFjO5dIz4U3jnvBQSlkJwyz8iz4HRSg1bjfJnwiJRr5n35mM5rDtt5nrv2tia0zfu11whrQ9RTSE37px6i2Pvvx6SktmWVC4feYU9X0wAKfRIsBxzoIlS
Yh2fYkzr2TECzFRcehw+JvF5FMiPE0NprmYCREfBuoFqq8lzkGpPyMx3sTygT6Wzz/HTTsHg1uYvC84z/U+BuL7y8N70jv+TC95IX5LhQvGBGFuCSlZhla
RfKPbJ6T0KpJipKYeX+KIInlwYqpl+68/KIOQBP88dGnZDeiQfYZk1Jdd9jcC2ZtSMQbIbFyxw1DS9bXr5FK5Ov7gAcY9iH0Z38b+s4lP3eJBGKMLjQLPx
/Dwhbw0kUA0v8Ia3ZlaU7ORdy7ZUYFVyrZMNnvVWMlzR0qGRhk2otyUHzlZzH+4gcxw6Nz4aChAjOoXJqqfUR9tt5x3ey6ZOevYkoNEt8SduiuN5y/fjek
iYpYuLzd3LoHn9oyK8o6xsaHmkbVvHF00GKQtOuyc3ip0xha2M9zT/WjV8GjCaZ7g10k8TKy1ky/L6co7iwXr9lyzy1YjQX/NBcO4oXUvyCGzIZFopl//T
PzwFb6nWYzUdMSbLNOZL73Y42XJSS1hNcVdfAmTbXMM4Q7EBrba56pWRKvi/oN3Qm2gpApaBbOEDsroAdb3u0vw2qwgNR6ptuJm5a/JUdYcwTls7m91N1y
A5Co3fTBNz4U6DJm78ExiP1fAEclJzhps87XRcDD6CpWTtyK+KNkJ4oWD+lKg1u2ETzwod1qm2ZxkMbt/zMRYr5B8kIilp4nu2sHrz3WXeuNZkijj77dSE
PWt0hWO4/sDY+L2cVjTe79IalVU1LEoCUhKra6QrOySaLntRBbapTbgaQdtYxusIWXbKjCUwH9WN13wwkf7nioqqe8DVf8Ls/oMWuz4r0qiJFbcUnRBN0o
c52XO15HF+KHgoVakb7g05vVousuDCRtfOvKZqHERZQ7hqigDki4RyRtzWQXfDJT0ZA42B6CZC3oCQK2QuD1RX8XSNtyEWOK1edvtyCWHw78Vsx3LEq+IT
7rQmerGLPjVY6vyLD02rwEsaKflumG1/Ab0SJigt2+pvM/b8Tk3IVzehturmH3qIJhMNmpaXkUYGK4bR/Ednl8mLVnd/oia4+e8ZKK2OdJQOafxXvgmz7P
hHudohA6o+udKdGmyfDp8diV+41C1fMP7zwea5pCgNo0tp8eK1TgnmBbFgG5DBxIgQ8uiDFIqF75gQ4JlEdr2VCkGb8pZLJazwkbKOZzb91kEDyBwifNiV
hgnVcxecyCy2+6cMYqf/7ViXU6Rs63LoUhGXUd7cZhusPFxVoF0mZbuu3kOuKlNIjO5gXMhs55j/XVLqMF+8fPiXa7mo5DFjwUS6mkmckxehbcxqjHaeRY
/E+wTGgeCRo02VOpCbeHI0ev0IC1FLFfxCTUp2W3yDKj9yM/NBARx0X9K2roP3kOYfhk88BkEp4BFAecqyzFKu44IFcwiCiptpO7dqvMlJv6Yd4PHbxE5n
OY8kJjMJuGwVU4hNgs1gOeX3r+VVviDfOMfTtyWYePYR4+0A/28xktgSslD5APcc8MPHS352oZ+cNfSN/8iX++9hHSmX5f3PYPawGjEsZZSydhEkM+v6Z+
nYYWaq8OCjrLlg8KsX8WFlIsTXKZJnNVwO6b4LAUNtyZnN+qsFF9Ew0qWl8T1IJPXNxgT4JoOQYAb6QieZ4d7GnSEIN0nJiyi64TzXmVl3caztqrDegaJD
ufRHdGc2mLfSCNQ9sEV9j/+ou8WTPgW+0ymDepM80ZE52/hGRWsrctP9fbkIeY6Van1G29dPGbHFknUALKc5JfKJgHq6j1n+ZaMV6xJTL+ivVELkWMSxpI
qGw+LGM0ct7s2cpbdtFhQ7unJazRqjKUjgKv7EY7As6V/ZgFU2PCt1qUi6CcbokOLPtQX9AUbWr/Ect8DYu6gBKnsFqAEy3Om8LsShUXsvy0JjT2aXvh4q
DFeSMadXYfQfkrC4eU6ZFDUDZUX0NAMVjNxlBiEc7ExIe/k1/XBQAL+O4LfOLnAD13UsLU536ZemMkE/klIfGqU5yFpeTJR/IPtQ5OS3oojw3TIMnpKKHh
LjHFikCOSGEki37Vgt8CXHe9/uLw6Bre1TYp4X9f4dQs3FJhmLoMkyf4aU3+rkgQi28x7FFQGkCT7RsLyd6Q6BjYYIfCY85J/iMpEEAoFjtmqNssZa65/w
q1vGYDWEtOGigdjbV4AF3uWJ3Y8MKtxCd2i4Q7NJfj9M9W0OUc5WJ/Dm2rsvFoizRRil4NsUZ6+ywSs27evsQJuAxklhVDJT3kSH4DloK8cqXlHOAFkQTd
P1xnUhpw/XUJqPwtMWnn6ikt16ZW7tKursnuwbffzGPqSLDvS/dBfE3ObL4AFKywNFWSLyHbPFyKIcvYZEnUu28awos3oj+juw9zPIgUBwtt8v0zToyi2e
1lUqMtSAB5tpg3R9P2sy35hRPI0nGeJ+AvYJuoQvhVxVEgDXNdpZmqibUvA7xWnEcbBzrB73IhhcfkqbKlbjMQhNfQCYTmdmTymx1rczuOXXfJxFqH5stV
vxY6EsRsP0OXd5EZXEVxj57NMfVnUkKnL44YAKC84mg6xIck8xuBvI5SWWy3EWlEzXipV7KSJm8x6oYfSgwHvZZ5clyLfpwGDjXDqQxZ1Wbs/gbZd0Ec9X
ojYUMJuGBi5DyN77Noz6sEv78OC5mfbZxb8/rqdZO0wfy9bn3aZj4KKnknUPjKnWOngUrQaWG2l50HvxO0/hyW8c08tDTRLTTinZGCB/kwsWH330zinGRA
vyGsLlJN3ykefADXfA4SGu872i8iUEfhqmGGEeTnMVXuLbvJJdU7jFCtSElhlg7OtJuIO1VzsIIVHQLk8/cxcO07Zud/wje/Mw7N33q2oUkK0xQjJXYtRT
2510ud3+m+R59n/v6WTcB+4nN1OSNN4/Mq75CnY1IKbhRk3T9mkySKg0SPK+jQ2PwBVepONNS/dy2aRKPCucxJ+w5EvzrwcTV/riRXHsz+eGTq311d44Sf
guHVuH13OLl4xAPogMwY6fXqWnKEtc5K9NSg9Knh/XwZNoUV/nIqg/IAzxxicTfe3JX3NL0yozqL+PMPy7rAZlczRsLyT+7gQN7BtE4M75G1scHhd6nmtR
B9tcGU6PwRv4Ga+3a699d8qFgG3dOOdUcmGrwUUSXgU4MvhWlKgniWSXnRo3atGENpOJXHmd7tMooyFLYL14mZ9rCRv42Cs7HUl0DfB1aOwLyeIqS0Svp+
my63H1QsilOrwt4NlpPzdRbOZ6boafYZKfK5xzkCQITHxOhj1o/loEI5rLR+L+iG8qwlqAncUbV5jm3/q+TmFKebng7Fsz0u00l3KxyjOaExnKMmM4dzkl
qANPOMtr2eluhlN+hJhsq9WcUsN4+s9s1zJhW8LRkx1CKcul5/nyljSE6j8kz1H2RRdzASNPStm4hp7aLg0pUJidL0NVqDgBx8mAN0tZw4405pPbffsKbm
HA6Lki+VmZ2kM9PBLztx6symJhrBZ9kI0hyJ8jRTP4/7NVAwbuh0zDUUrCHJc0AkQPL8Q9w561B4ezMw4VpTxSSELHpgJu4gWmVNEVz9kZKlTyEckWcbR2
lpUMDe8JIzncW1ZB7HVFGzWcRqZjhrZljBuA1YcRXJzSmOgy7uVJXw75sRQ9SY4tuMqbtxwNLieKlXKFD6REbx/Url5U9n1PTtF9FITiy4nZ6nfARsovud
cjkFlBFl5JvP1pL44IL0LhJQ2moZRje0kqm9HGIwOhKOu5DeZm8p+awPnkU4euFVpiMu1i0SWASdkGVyFQUfe/Iy38WIg4rWWTkqfA2fqwiQgKsM2+k3yr
doyiv4fw5GT2460DPerzswShuEMsE0RS5Pt/QVcVy0GSckLCo5aJYcg7jWXgXqNmBlvPaHsWmhlB1c6LOjjZlVYhK08JdCTnR5hJTpiIHUAOBSFpR7aA+j
5/va6nCdKP6nDhIUtzS0zLj7lMOPk7rvRNBEfIhXdbjtIZKUUrFo3D8TCrlEZ3wtWDQfG9SotoTejG8t2IQFyyTro4QbPxzVIegAiskTXXufGqDJwnVa9P
s7as9plEwG12T3cN3jjylxQZGJpEu9CCN3CWsYKoDQFBqyFYHd55eqkbzUbRmxaSm5ugQ6PKBfqhQ6NGRP8cQY0IztzdLqw252EDJvIlusXB9PCJsBqgSh
bVbU1AgAsiWs6dfeLEO7Oiow/zOBl9IpeQ3j9C6Smf0aV5dPmnsdTulWROMb3sCXcIBvlo46ai1KmKT6Su15h19waBYeEBcSfweqMTqm4EVwpCoYnV4i0a
aUTyXF/SUYQisHBWpLFsOS41CvsJieW8L7jwlZgtj1GRd/+T9V51loA8ZUEBbkol3SzMCcN8rbyf8fEWWb+d77RMtaAJdYRtzPZwm9Rvf9qOcotSL0UUTN
HWfhmgiTHCAA7bGYXozYrhSHzgd6thf9IVxUkXIHZlwppG78MRAe8IbpxE5eL/bZcjrsIoQ4yxuKDU1hRClap1lV8UF1mAu/5Z/4yM8zlF/Q0nzPUWbUQY
8tvGiXNP9p/1/YVZUT1UsoOUUYA+q55f1ffkunH4iWnxDmqsCTyToMesjnOTMyQkcbY4mevho31v0LETkJBO+SjHknubk/FUvE0S7U+MZT0WF6/+b6P6OV
3qXA82LZthZKB5w3k+27JfxjtLe3gYcSt4ejSS1GZJ9SJVAEe0zv1Xoqtf787QYS4xv5gdc5Vp3oQ27SVrM1b8GnZFKCwn1Er1U42gOvuO/x1S7DvZ3oI7
AlYZqBOEmVTTCdoUUfseQYx6NPv59/t9VYmGYrdUGk+7Nn0WRTsI3ZOxsKRwvGx++4GPIb9oVd2JOhOYyrws31M00VdBC7D7VvHuzYjMomxcVgwir1MI3N
p/gIkC8WlRhCGH88frBV5CXdXTWz/C+B1ORDJp6pdvGIoiPhQeG/5Q7QzXhCpz2DajHmPY2vzcOOcZKV8zXBVXA22k5MmDbAX1molrKgID3cwcde+8/vIE
WV//AOYpRY3aF9C3/m4imfFXU0SQGkAvkP5saabsw6W8Rmx4C6SrRs3FZ2twlbw0eo+92VARs5+ER2aM8aIjcy9Z1sOf2AHZZ22BLruLVB35OYjhtGPZs3
vhTdRgXc8aALOcxEfcVlZ7QGPkg9TOMIUKobD2o4BH8fonmYwhGqPtul+hSBj4PW0A2S6irdFvV66vlclMw0ht2iFTTtz1qj6Xv0jL4FXcsk456QgepvUW
jf7liQ0QYBWooTyfshGySFV2PwyUvmdmmoEGhNyQRGVnLUFrQaiC0C4zrxmrieb6UYc+BbE/fjVpBqOJlPTCan8Q6cDpTdh4HnQOi/pjCtAP/bqqwERqss
I2aRoKIgkf+K7d0NJY+B3yYXOB5hdH9O4FbAbnrWvet8/uOQ+3MviU+CgeJUamOQEAsZP9PxjB8tbE1ajmR3Ewwx8Ah+HcqZlME8QX/927leXDWcSd5kaD
85NKTH65i/fLXxV0jiHJy+SfJxLVIDhns3YvaE0ckdy+MpA34Gb9znWPgtN9gzy1IrGzLFyVkRgmXvkJhcs9EIYL1ZKOnCMZZdRgaOqJlhKJeKopzs01AL
4PSylZKc0iGXGFhm5LDYoospe/FDIpq7QTsPKcmbefEV5Y/H662duTOftDlC93zA4qC4abosFmaajCFZaq7QhZBhcj2fj1BeUsKBe848dgFldv5Q8Xt+jD
pQsgt+XtLAeaprl7QSHybm/MsmbJTJ4f5AutWxEYdCpBoCXbPM2gVT3/VcFqRG+sk0EHG+YdlBawA9eL8naY9E7BiHCnroRHc7JwZ+RZRX2kFJbHKeFC8w
qGtKIgBxemDW92KtNXCCmWksUC4qvFmGZIKq5F6U+ASasueeecbcdhJviopP2Ohrj7Sx5dsJPCTFpKu0+wr+p3uPfTRdYWRKgdfuQ+TFTYWfQBpZBXTY9J
2+Gcwzv3NH5LAUGT3xtcFrZkZ0ijNiIWzYcqDCBy/jTCGlNQvTIRL8nOEiM0dPJDUVSglIvl9ko/e8D86tTiU5huamYuLJPBFY4g+pb3DeiHDZ7MKK0dul
f8DvgJYq3zW7tZFERcikUqZnV5ocdgmu5fGF4di1J4fVCDMuQM2W5Y0mC+nVglm2XAPIObRztB3OS1MS5Pi1MjJYHVmc8Da8GyLn5PyQCR3DgqlUy70LIa
knKds3jF2NawxckgHI0bXLD+5zUIoSlDYFxaRnFlGwsbIvZ7qMZReGFMnBuE2Rl7627E9JwtNRKFviYoXBty2byVMPFFub5olzQqsqSzvosmWs2wmk7LqM
P8Rtk0yvy9Ax3bIKRjbapUSsZIN67KJQ8f+NJW5kLMbZ0UZcVrtML/+Z15fG9590ig3/ceL+cZ2USUnGqvG9ThVEGgUFXbKE4GGeJYBErztK81yKDmJ0KG
h2Qs2LEU22huR9GNRMk1Lh+FpjKbRILK0gioEYOV9WmP5Mm+ukQGw0sDpDfdKF+Z97OX9aKH7vlZPZ8O13cyIN9542TxT4a0QqX2digrgf1m/E315atMRv
s1gfDM9kqKCHqQfZAiF2Xiih0fZniOEdiHGeKfoqwUpVMU9no5ag83+goYrYVrIbfeLgkFRNYWqOOozkbQI+/gZJbtiWVS6XNd3NrPTWjDpgtRPXuiAxCi
ty5WZSE/PvcZ47PZ0Xv1LX55uXv1jxCUY1uTpD9tGbBRmZgPfwCtn9QagZ0/ofbueZOybxoO7Ao/u3+x3I7TyTLujpCiAebthpvZ9k7MA7gegVOw2P96sI
9bmtZ5nHBlyn4cs9yjmKhj+Apj/bAcPtZ1Jp9L+h3o02C5zwyXmHNJ6k7Ua63uFY/fkd105fGnLd0Shjx7822nzUu06jrKT4S8JTNS6mxbEV6hGc5aIDev
KF4Pr8bU4+R9nKibNfiNoy9mpfRGY4tEIfnl8b1rDwj/hbqf9mxynQa888NTj/IAE6DbOZWBi/QW/4v1Qaxk/QFJOInrkt5jUYvxZk4vuIQe6ICyhiplt1
jPcOjTxHBmva8VKkhKSZuOXJTgZpM02hS7BFc9eNx6QIpvb0+zirNXmsnM7Yo0FNGag3GX9GsL9eLYtlJS3OzXcUOE0jv6S6ic1QALDv2+vf8Teb1o+ktA
sEAunnWMZfnXGQBfWA63Gw/O08PLqsQNvUWKUMGOGDHwHez46lAi9nVT7/LjEz4CTKPYYAbTML+/MI/ik1eXFRc3l9pgjyx5CT22dOh6MGP+Q5hWzB5AlK
n1u1jSdeMzqeZq4OBgKhIuPRZtBAPBJNMPNLT0BsAGIyK7JI8xB1Umqi5zLFsRtkJj11POdMdgNeByxxTRA6FokIb9pJpCWO3wF9CKzpOixUYYfKFyI8hv
M+ZpPEr6GnqU159yBz+gAI5/yI3GF3wGhHoTxkMrHhkAXzR8Yzae4st7j0PQNDi/b5lR1lzjiH36Y2X5pBI+lN1M+jpcPvR3ciImZ/4+M0B0URH+7XgpUd
ar5dsLUtkD+HLrCZnqcy9Yoju/FsdrfzBFmpSDI0Rzwt+CppSanHcTQtd5OJRuT3HsxzcD/Z9brBuQ87mSG98Ou7UP25lcBgVtqyUbvcN6DHNBfv0rIduK
KhXpTapXlveybqqdb1qLEB9FSmBAZAnUYh3mjijBUwIQtvTYLLBuM6lEBzQiPqPLywj2uCb5ZzH4X55stGxGBjRZgH3lZNjac34tRq7E2GfvIOhCjNmDco
cwDgakJM9Ozv6LT7cz2XuMxZJuZVuMKaoplXLCmQKqZD+jUfcMxrgYNjWsnNH18yuw0MuQzAHJumsvvl7lzIvczt6C6CEM8PnxaNv40kMB2UxQsVH1wlzG
E/4ei6FXhk/hRBfq2XCuQaipdzjjSMzjYw1ylFU54RcukO6P/gjLGUKbvNUVYvlDAiJfQdYfqWwCIrTJMOvWTmyDuuBm80QSvLOz86Juyu5z4ZuORipKK9
ms24SjiyYCwbJ46Y2yyhNJx3xYhIh2aZZ0zmbJedXYvsWuMFgmuuDxmsN2/DYHsLWKUjgmkBPXJZOzbLlPPMHaLJIO93ITC2KieSvhFpor/xcgd8HiZHLs
AANMdjjb2/20ZlBCnjkZ85XdMJM0RMe71jlfJMf5uH4juNtM8APaWG5cAPSkhvHRn4MFc2pr9xFIPYd3Ep0IkCcULpKH2Ji87z9/8FLJ/JOvqe57rFEuLw
ZgFJM+Rt0ls02+e/HnbTLuKQUDJCYz3H19/8N5NdarBy/CULiE6OtaJcaJDj4p0BXcdmwTb9Iy1I590Noz5j104dnvZeYFmgkHx0pp4yfJpmLXg/mefBlA
GduI5nZzQHzvdL1gM/pATzM/Nx1uXXPzPxEY+ZGydYTy/vbBCeDlQrZeCq7UVQVqw9ev0Ah+1aLv6QxRI6eN8wqLGXsxnbbDkgbG61JBAdn2ysBUa3PgBD
xnuzY3UwsKerHUZm4DR++FonypWuRcywp4CdnmV12+/1MoXwmG1AQQyy42GrG8YMcms359nd/nrKbl7TyDlfBsoef8ryKtrXA1/fPcuITcAxgjV6cQXFcU
XIH21uOfdB+gJ5VcbPHUvRT9yLt2kZUWz3rxmB1qXOW6OBtOPLcOGTIp1Y787p9/Ylcn94CUvOsvMwPr32rNZEEVQrmYAio63OTVSxWmZ5mN01e5FjViUl
H/pkUXQ+VUjE7YhIXzN6yNpS4gKg0Tkw6YMb8C6Xyce6eDkv2JwR3aj/BTuB8xRiXgQC57x9L+XcgWOzHS+JxBSgR5fgaB6YPGWq7SLnm00oSli21xeivv
XbDfq1m87PR8Y28OUQ3C7cPC50cWHBozbkG4guJRic7TKvFgoKQN8+D6yldBiWUxrGh3S+Umn8gqeQQjpwRn/O3DEFZF859DITyt2S1OElW2ft0I1K0kEr
gp427cmzFPgmszNBcfHFv6/4mAMSjhnHPOJzctbi7Oc/Cl+FWiCqRYZjsFSMUQJhhzdW1THmpHfZS69gzeysu4F0aENZ09uYkXpirDXm/rCp6OLZzqGT1r
fRuuxPYdcQsH+XMRWhhgyhnIg2QDyOvscRZZIUfd1GBlWERKXyn2w4D3l+iQTkssDaLClAnXlRZGXnH8UN8uNG8gkXCc0biCqWZ/8YyWWtwUGkoMkN9CDO
gxZOdGvaQwZF43j5mK/PDBzXIY0Nc4vdLo66n45tLXZChZN3GT5fFKKcYULBihlAiZ2xJqkhWV5dkjzuUqL0HYeI+Eja67LcxPG9faHRdnw0VuSh0DYp/g
1iWsBhh4ZSsbOpGOZfWI2DeywrHneMP8yNQA9cvvYIB7GBf+yRRcszq9lHFD6jdjywbZfqlhCJHCfi3LCdaugMdSSeydP3dF8jJexIrhU3B7oaKaHYsEI5
ON8DLxiFxx83kLpJSps0/RPqTCKDC3gkuDNHVbTBnxWEuEhWKhXixmaW3+o6fL+Ljf6EBlIwXspZCWRSWjhA4Ialqn62vuqISLPxJuGmNn8OU7lhbZlYdJ
D8CXW7UFLhetYx5U9J5rBJYdew5fopW3vZx7FJ9Swa2tsJXXKhKiuaDgOlbnyCrLa2ZMVsw5HFMHXk2hc0NSo43uRy17XxvLyFUPoQSakJ11uiX3qicbW4
izLqk5lu3W2afpcBmZxY4foZf15sye6Bl2Y3FiQgqe8yC4OwI8gCzo28TSzQVoEUU6JXYHa4bJnHDGW/PXu1Hf+/XkigeYEpEVO6VDHM/oQsjO/kr5Vzjh
Q7/PgS2f+kpC3idVC/ccgDyu1ZOfrtoubsMM3GeGAM1Y+0q6LbT+jNNiIXY0HIAiZlu1hCwFIQWdCusHiaiSZJYQjcZVKdaL40Cdr7V4Yht01OGjEsrGU9
9UutxQMNX1E0WmAp01O3pSQcns5dSNRVlXtDDI4WvDlJWo6q6ZBHqMXZlUNh89oj+hNwE6+DlHPejPD0dqd16ctJyN0o6f8Y0NwOk6YVI7OL5yC7ePrpGA
ZOOak1cUGwNAraglcg/XShnuijR51NFEEWVx9PzpjCquLvvN+6OaiY3tOfJ2lRBFnQgVbLrnnDdsb0CHsDywcl7YASOnVn5elCC0UVVB9twCxvGIO0J5bJ
kuN/44f7flh+VUFiobbXFYOGt4/75XBNyHNovNmTylCBxNk9+WTLM7ZCatadRYdDr3sqgDVrVAspi4jOlTSUteuPj6TvE6guAXALQlklvsMi1itE/RO42U
kuDG2FKZYCVE087cnjgp9k7+TeCzjFQfawdbILFhJ98cgNOpwbjzA5q7aGnZ0aPI8JoCU/ICiWg+TIpsQrfzHk3KLBFgIooa2ucd2QHxJiCaaxTLv8Gwvz
N3x60s1oE9lMPdNh40gWo0sN7vHNp3I4YjA/+DFz5QuymcRubwU+a+pal/qsJZLSA/GP+Xhjm2wP/pdsavJSBC3L0DLH5L+ORMUuSz8AXGToRLH1+n701+
dsLp8eo6eQjWVEdzMPuxWQtwqGH1USWndykPRAB67G/9qxeqZv9XZufmUdmr3BgRh7T0187hxPX+A2pIkGvxNR7B2kIYYbRSjqeExyb/FK7pNFwKmvz3BL
gksoEstkvEIrcrL7zJMQP6rZ0EkSJ+pr9rK4cbn1fnrdfOTZhcB4w/gtxwKUVoZNRWiMbf86bmVPyyRsPIDbCZFozBKWwHCfQ2xTiEkO0J2o67/2jy6SHc
qim8CYWR3DCTmAKWnwv0tMY6683hNFsUBKiBh9EPlIHO+bKLxDhH8tqRSmnXHB+Zfse8xsh8XswSkpfzK6Ln8Mp/H2XxPTYySopgQh65KDZ8SDN2jCZSSi
mE8bat6z3TCPUaOARTbGzEupTcz5DqOtGRTYWjQ/6/32vEq4bdJHKxZ6SjG0roPJEb3w6GWVuXfcsKcNrOiZbmSBSbYOY+psbPBgoEoUw2NsWJl5VQmmZt
+IWIBbNp3H7yrPBH3EEqbCeQbhz6t1/6ucoEWnbUp28naHsMT7ucLsfAzE8aFFOev+2J3x0q89ViGoES7hclhobYLeiNifR05RtovMm9jRafasalmAcNKw
llXB+l8d4E0Np2099FDyoEJHsmDE5jpuNh1Kx9XMxErb5b4HtvAU4c/RqFlQpCJZhE9IZyovItiy8hxSZEWmOwPKT1XAouesjbIhFhjKyb4CguZl3rLmes
dqSH8c+Im+hChUuf8fMrTDxrIzq3y6TajRBoyXJvTTsblTuir/3oZQ0uvgAx70hWVFNT9OBePumnMYNZ8aObKCfa8jwotrn9bsrc4jD3V2JZABxb/oBjsf
u5B+WHFw2rwkNHQRAJmC1V9LdmHjvcXx+ZycNXdDBd6UlZrwmTyLdTYGvTQfGjkECjTRrqWykEMrBcLgrRwEtODsmhGn63iW+q97h+U8xwfjTNTjeNcZG3
Wn/Po+6XndahgNOlvyt9TcjNy95Ck50assXbeE1Q+Lrcl5Q/g88OiJIyEhVAdQZEPP234kKlYKWdnTOLgT0yKvkKQhjw9WCuDAzwI1GxwgWnn2jW7NWY4u
IfTTxJt6WCJtkVqHp5wUFOWPkThPjjl0Op3Rl0PxJ50JsoDEwrIPKoulEwDan2BkWc2HgrKxMYbjrLdXfX0K40GvWFG3hMK9/WqHYZaYjRuAGU9xtlcyHj
25tbH2VKBvfuiZuGkbgqDyaCsyyoJu5r3MlpRK9R1b4NzNeL6/fmTUYA/JXgTAoBwOV4xu8btiO14JdWIqY6BymXVveME7sqIlgZioDkL7Jty4Yd5zEozZ
XUBzOYuNNwgoX5g0Rz0rhshfNhDfrVqedyn5IVR/vAPEy0PcnUc/VcfNedE4DxzY7CkDdMrga0ni+OYrz3ZALYfQndxPU/iSFfAbLj5VPnneSp7FeOqiVu
XWwhshx16OVlT9UepKlOv+eZMYR5zYKR2pQMz7Vy8xwYtmXPHHXSAtyBzFJtuFzLJq4FbkUVFVji6ODTmkzhzOfUuecT+wy1RhxVWscXssmR0ZU+pxpMzW
O33867ANsWBCKgCVr2jKNHh8mgzXXQX3p4CRA8UyNSMxLaWDWZ2Q9tcBHkO3l1lax5dDIBtcIuk0LX3+YEbuEwac3/qCBau+0oNLNZO+alYQaye4omooUk
SH8pSldTHFhlcTgdKKcoCw/dGTvQmHGbnY5k/xOG9zzY7JUHna9n4eZlUHJnVDnv+WVnGzms0BIIr2/3Zvo04AjsSJNmPeWV/UiPod1zHZJcaXQliHdnoD
m/fniYaaxD4ll2PdUZeVc4BNsP5P07udYEYtpVY+fzFvbEILGbls7G+Wxu6MD6q4GPuDYIMm6nDm5OyrE7it6aKOa6DIHujoh74o9mbKuoGCKoUYZCtvNm
M8PG+dXGVjqCvn9e/sjyHWj5UlQjA78ZqMQJM43SVmJm0EHoy1zPMYKeYmM09B4wzm9Jmq7DZBie9na/ADGb8d31NKSctLIm+NpKuFnAQ5TRtQpav2tcys
gJWs3GD5qCPN97rF36gCBmjhVFC+jOf8MRaGIfeatp3xJ0+Au1SXLJpU7zjTG5L/qANa3/JWoa8eWSQrEQzdi/i47dSgsGXN0o4uJ+9ZAK9p9bbc98H38z
e5f5t4wLwQlu2c4GZ2ugpnKR9XGd0aG70ML15DbB2pDpMTsXUijywt0Q7VzqQPuX9bIaVQlZq+u1rIn+fJKUJjyz88D8UKY+UPUH4w57btZ4GMgpLGTQS9
Wx5nqBpXnsnIsb8uE5M+H8EL/jlSQVuBvfSOcSIP9J15oiHWEwUHrFvGT3JPG650urgz63oOTyZn+KJXtJDCql+dPFvmd23uAFMtXFW+DA6wnU4H8vZRDE
z/gt8ET8gZQVllw7o9YlfwOO9LHDeWdjfBDIwWIwmLj9JnYr7KC/SmBUN/207xUkc3k0pvvRimb8oX/J1/suo0CcMrET0AfSuF9BHcc2tAI+gXXK6TMmUp
LYZDsHdaNejEEFsnNSFQbF7PBWDBgTvOWNFpabZklnI86itlHMl+vGejCqoGqpLNsVeaPs3oDKT4FUcqFwmMnP82IgSlhX2vuuDiYBfw3q5K1zxmivW8yd
vFGFE8c+K8HBsUmJdX2S925RJlYfV51X2OJVMUJ90uyn2VTS3PXAKXzxJOTknwRO9B23DRlj4zixitpvkhtvcINMK5FS3DLYBrJZc5ysR0TJKWFYjeYvLJ
cgD8aTYuLWqiTp6xCSy+32HdJPe9Czlue2DUBcrE968wGYqrlJgI661eYRsjEWFQ0Pec/1FiSCJWW25jEmzXSf89KziKQY9qYD/cDvkYeGFBHmYNjdCWIe
OFj0k+mpLT9JxLoSA2atmepVru7zTHCFgItwzAuTuY9L8xzmZxXCplu11QJC/gq4J/nJMj/WwuSO/VSz7C1/F17jsUwNiU5Ss7sbMEeAVS1SYo3kMskPKs
y9RQeh+h+XhSVMeZw35vILE+CT/JRaHLcbKtkgQ4lo+drx9nQbUxA2fGMVPphCxtGdaUF5KKKlAKzAZGXfKsFkr9daGEnpZiq9x7sGLwgw0xuDZYAFCHm3
sweZ1qgRPsUkHmPs/+NmP2acAfFsv7q3M4ayDEaBnfgH0DqdAFbENPjv7sgCXa4/P7QFiHFVi7ENTzvstvxLAFNvU7RIOb5fz8xkiYawpyousnWgZskWkV
k7S0K5DryOMSwK1lH+rWk8ELZxXo2n3ppERntyqhRHr+aUGKt/MMcjTjMyYfOoOUA+mbd1x/mLj3qcvkbOBZsEAu+TDBOPgPJMNqBa12klPB50Y7rLMxjD
g8MF/u1ONmUCuV67uTlFycgoqYNa1eEG4xpwSLZeKa88IqJmXNLCcr6rPwVG3ol12iGK24xAjvlQt4lPEIq+YjDM6PqpVhTUZbE9FwzXlEMy+nws9x44ln
WJj5lvMwfxUUjTyI6Q6Y6R1rrc/ZxWa5503HM8X/IiCzalqasFnKHPN8Nsz1miDvfrSeFZsIhOrA9lD/lLEnt3KgxJ2nExptCDNw+yno91UnDJ8J655yws
9jHCxh+/DICqQ2VNtzAQDexqD/60V5L5Js0XL0jjJGZcHaaDqSlhjzUufl2P8GC2jJPRJtaiyjudXpuLPQ2qeo5IxXiF/xVV4PBJ7WmxYzVQEucSWUkncQ
eQOx2stNWihlXSdknD6vfqP1nomzsTm9SWEBKxFnc/ppf4TLBlHQDbKb226CyifPNxWc0yxTZ0qM+b+WYUw5tTdNYNT5ZTzNmXtglvJeWDd4OzLmdTwsrF
kLdxBVq/Ys5lUFrJcCedrDjMrO2+53XYL0/No2TdLnVlWXrH1jQ0CTKxlpqMWiZB2OFAqyT7bdNuSclkPAS8ANKO/qGPfjwIuH1NVfmBrBsoa3CD++E+K5
EKZpZE6Uo2haVkwrFvhw9PSrBWzQFKxv3z87lrUzdFpbg1OHbZ2Zvv9h+WKIRboWas5dRnta2ee//qdBW6w3i2onEreb/37CzLQMI67LfiXmNu5wLftKX4
jambsOeYpN5hfzu1iRaJbZH91lbNZ4XjKamfb/iIz6ItR3Oz+P7zE1lyq4gjG9k7+3QJa1zd50LTZ+8Cj9DUfKcrpdM4LlTmlBCBvsblT2BrBowYR63l1M
FV/OCR6zhNWcPCm7VBIrlK8gfj46b6GnXwGp3oos/k/485t48ixnPdsexrkP9Hs7/7vJvh0fsx1i1cSrJgjVyOroHWvqFiV+uipkNzNkw9Llcp3jSxr5OW
asgV3q38GfGjqTKQEzJ/nc67BDMIwYtIReqgj70z94XxQRILiJwUMuwZdb9u02Qtin5abtbAN8ff8gz9ExdV9goD3d7eaxE5VUo1tWb5eRdT9nS0nghvIk
dHXjS9y0w8AJ6tYSeursF7wuAwv3TARbv/SZhgSTZdCFFgI+7OZuFIp99Ekwmu/jWZlZ/269n7iEOMNAEO9geuULtvY3wPy36NEG8xXM0O0xRA5mVWJnSt
VAgaUmwvU//0Q86ZuEPNbzYA++un1ccea2jmV1o9cxAYuBxbB8yf/ERllwENjhEe65oe9XnDq+LUQv7+9bVVRFR6NXL6JVTzMz2X+XwLkLuHE5EvINmOFE
EG0q/C03s5xJb10C0/bFIsUG7fLxZ2W3KBV3bsi13mOvCtbm3tgfJjIA4GnycDBEipbdwcLHQ1szfQUWB5Rgs5RjZUxcn0Lys+/PDxQy7myWH3SSUtWyMR
gLnheEyxXlVBdGjveywbIlJvOpR2MuYjMs+5VZfBDdNHkdoZcBLxfErsS1yaSTh/5NoyD9Z4a99UCdP6XaxLfJ4XgmZDdmz8onRjpFreMmtEheBmFlG6yO
ajoY0H7M6kK2YZuQnwLD132nvl0ZdOmb1rEzsSH/wMEUFFHHU5qXkpbV9NCNlQ1pjgheA5Og+v9DrHgog+72esC82HRcQFGFze844vyM4Slfbi/78/KTTo
4XcgDFi/6vnAiXzVJibzvnF363IBubmMpKrNC1md2xv5q3dVwhjS2ahEEWsohbRdANWYnuMkf2h4n1PrLYn6jQ2ZPLPj4x4+mvJgXBlXGrFEdNryKR03K9
Cd6o1kYGUJ0jN6mgnWCR43Dbmi0QCkRS1/8cgILKkGSHf36J/iDiwIoImr9iq24Nf8FTtsFk03de81nNvmVklXg02txOhxn4LElk3J4o246VBHIItBLpqK
DCHH8eG+6EixtufSWOYGN+LnGYYVTc2yvBApTz9+/k6G0zs2u7akYxyTIv3WTuEgHVRqOY1BFlSKtM8durPXaCGTrPkgK2L/Ndi6QapHhCR/qplSfZCSZu
8xixIHqzeEDwjs8V0nVLqy8POFQncUYtjVPaVDVFqm69OxrqDSzahKdjuIAcYdf9g46I+n/BYaWTVPTY/QJy6yTw8DVXO+vWckaJL3deLz850WGpmPv0c7
D9MuL1NtQT7ZakhQyMifze0B1HGcVYrGVz1aJor+lPWrxqRA6jOCHDatUuQz3AvHtcZ4N5ESOEWzs/WVXCxMUZeg8JpIhG1e6goSkodhzKzaYErbngcPlR
cMFm3VtAISH0Kcv+hpbAUiPL+K4KF76yvOVi3a4NgqOOAU+Si32exJ2CKaAylpQUw+4uiOav13Vt4p89IQKlihRp7+gCAwFW+IAlilfnGn11ysKJpqCZGg
863P6UzWXXIw2y74w3pgNSEM14MstKbBUA5cdgnBKvXaS84zgV5Pu+8gGZlpJq/e9fwRuua2FH5Z1Wy6Utfl1MJAPRabcLPHFbngY2LiyY99G9vuCCLq4B
OjbsMCqhYrkQQHfB+JnbKPeFElLQ2zsqIG8y2DFitgl7D7H0P7QbrC7jC71zbf8SDTNrI1jOPgt0Hse4CgOfwB7+Kop3VCQU1v6GJ9sTSGHtMhE/QUIJSP
2SxvJXTawRBwzvSphOQ/DPD9yELNDnQhwpaycmjbI2ENMTU6uwh2mJVI4B4DOnZfvCRVQfiPX4ALYbk4J7uYSpDSLaZwifp3sORE+aULXLoKyBLuV5UvYO
/tCFIrG+XvBuSp0+9ihPW1STzvFFsqqUhFSJKqayP3WMey9fmCjj1fNe+4cHlof1J9hKRMRyzGlcpt/s0VbKeZK3I8UHUR2PBV1F4S04C8Tm7CdDzx5+au
Mzy8CbT75xztiiWylh05ug/wbQ8C3hp8pw3xPGtL405MoD0ZzidOaz7DOAqD1NanEkrk4DuE958VqSwoLYIBNM+E6BVRUlznK+V/E5FecGPsP9MJQoN9MQ
a46S9/SNA5G+yf4xnFySpKiUzDHZY/2IyukEIRX7VvBNe4oi5z07g7Nva5jjBi6QQIQEn/z9DcZq1y9yPDot2zXDEtiOGxXUjqayPq0rRejVQVShUDuOnk
LH03N/jtM//sgHcnectUTXU8Dhnb1pqADbLuuCzCyGR5mGyt1SWMT7ZTg7qnMv1Gw8NnXURJWLk67cssd+cSskZ/Bu2pAhK/aBTClfmWlcfIS6PozuxLSR
PBuXHbR4cyjD8+hllhcfWPi9YXndLUR4HX1XC831/GNeVQ7Q5Dg5O1CHZdllwbqSoayq+iGoASrxM/kEFiM9RVB46GjpeuxA2+Icm5kwEpcCMIUm6fjUn+
JzHMUqam7jiAlXxbIOD+1IBZvd0WQ5Qe/6sV6YLVd/nv+23gOY8gr19euex/s80ThMPekd0Z2+iQZq2ehlNazHEc2SeOOVq7qsDieSBAwM6CPmImTc30C+
bFC+UYE5NCF5GQv6nHkkekwLm1blR2CJ2c7j7WX6mKXTMzFqS758/umTkcqqzvM91QMJH1GIs1+qu9oMkauRpO5dgkHKhVFcVsiJWdzUdXztgPAvZQk1ur
jxX3jOj15ExYwFo7fynshbPlmSIsHQ3FBQbAlsTQgYg3lG68GKbb++yTjcuZbsv5fgA++cXcQzkhYjLds1fEKejajroF7FD6mQB2cy7sR70LLUTiTsPZD0
T4STbcO+s9fZf+SxmgnbuAOFWhS8KoYIl2k2wtHw/xSOIJO3wZ95o1s1IZssHJVSvLT9YaLVVFfsDH8U8B3g2NVFmhbUe3uXYJbaxGBMuh6554IXPxCyap
aMxkM3b4jyLUMd3vhpltgWCWUXYPm8inQqXzLVEjSKgEnaDgEywwvdMUUUDRUjFRPhVaFlZVIzLlB6C8Zs7FgJr6ABvaA9AjopB+NZjLOEU/LR9apRqD4k
TB+E6205G354Og60UKrB6GriH5RvyYu1sStYyhn1umHJ0kwftIwi2+nFGOLfLlxNKSnMB8dc6TrNC0spI6AiTIxvMV9XbF4Jhbptwr13UQyb0bW0FPRSkc
zgQzR7yM/U4LpAJjRjebHWhbUACreYM6qpAMwfXHQWM2VWFrz2y3hAwgR9SzMpqsoejsE0Sj7m78o6YyBEm5HNoC5gP7XPG8WRxaSmLoxv26nS9O1UN/MD
dCxGbHooND/FnESrV9CkVnI2tkrRcv7aDDSa+f2/D1SbequV3nvt8DpY9d95rO7Gv594Oxk9V1pw+qS4QAAqMd/zqICy4rLVpovULib3awuM+ueURzGsih
7s+w8ppkmjw6wvQorjiYx5YwA8ytew4l0w9lmFfK56kwKIQGR/k+AUmxVEZx9Urcn8OPwZmcoty4Q2Oal0wdbQq45j5MFa9LIaDNDi4RqSWfSbOZtuw8jc
lHu4SYRPxTLDdnh+pJrEFhOA9Aqq5+3SJ/x+43H1r74CaJHmOb3RSVJ0WYbncO2ehXm0hVnBmxzn83IFjLphfewwxXorI96lUIR8wMLBUtEv24eNr9Nmmr
DDoEMnpJcWolxKNokVgc3DumuMtL/10wpT5iiWJm6hg1PPnGloHMsOLA+bgeFp7WvE7XEXbyulQq7bYJ3kK/xloWM4Z+UysLJSMNAUnd08pwDTq6UNZ1Da
gGmZpqYsXae44yahBNfgn2CN5vJOWxF3wr5GTjpREcdmThjegdiFpRNCTvBui8tMD3HbdG83GVYN+xPQVndg8N+NUo063VWe5P40fusJ1/FTBKxkoU4JvO
2eCmvh3/3XyVSdfE3Kbza+NuTE5QuN3VyohemRcRyggr9ZfjCdgT2S5p65A4SfX/UD4EyRmg3AAlYgMjg5pByFrY4A4un7HdfBq7kap+s63ZMXkmzk0ZvA
oMpYIRcTp4cOpxbykSslHV3D+4m541YRxtc6NX+9F2FproLuLPn8kolgM7f0vFvlypX/nnIhzNyEYS4bpVQI6vE2T4kpFBuGy/BRNgD98emgBgo60z1nGc
6pGrBndQUUeA/rf+fG7Z+lrwRyjs1GlqWZTZzhuMSAIc3Wcl9+aKqwmL86yREj/LTcJ8iMvRtZoKMz+JQUqcqNfkBn56tKb7BRMbgzSu0p1VMwn/TE721I
VL76vLxaj7+rzOAiUjTuOtp/xYnMp9gvO6pkJtF3nBFGD9vYlHsg4xK6D7Bd1zaRXAWdch4xpmA9yJKXm6CxQwbKwb2cv5vuLIWsRDv8fqDSr1aZXIeVVq
f8AN+oaYqMkK+dx604Tmq/4jK1j2NZWcP7xSKTgqhf00fm0Zxn58lVs3ytloEVlOWGPK4MSROXsCn0tKHecHenL++VUWHOxtNRevrBv3me22PG1QAepvXN
ChRtz8m7ng52Ga/xxCcDr5ZTBMNKXYcnb4l6WVQRRzAr95TEKucsWA78eVdOqaxsPp0xHGbRY3nhm7RU4R5aMS1ydV+VEPQHcpSnJYNVAvkpieC18+u4kg
DeaqRoVcqt4uTMAkv4gSva4bqYqdFZNIkhI+JvYjdtUvIJCzhMdHPj9Y4b6S9QHiDYlEENRVCKWajyQrAjKQWQHaV5kUmZ7BNMTebTnlnfPhwXaWVIuYvH
oxSO58v+2ZukRFzitc/QsUlWEKeOvX241zIae/LM8t6CxjbVGOjXjrEHA4Mep3sLyjZxnk+QSnUo4VEDmSAFG5an/5mmmdCGEG+nSnapw2BuVKdCUGQLov
vzNCF/X3s5Tu7f+VL7CcbgXg6mTeI+HvHrkkie9UllsiDYl1KRVg6HjKQEVfLam2JTMjYUcyd0GOtgkkry3MkXs9/6A2u3g2UTYrVj0FmXviRYt5Vx4Fh/
wy6JuP7Yi4XA38k8vn76Gj1TC1PXIZdwoC7qZqD+9c3v0VyVng/vhNzjp6CoKOLqEiSniQBUJ309Rsbn6wq+DQtn4PIbKljoxrtV/vriD9TKWOHK1rfew/
+OEYVNQFzBw0elOq85M+Adig9U8y0zIQDZJtJ4jUbDSfwOVVErRwtSARlfRn0/0GVHJjn08X1NOPP8RVdhPm2vZ4OcZ+S9pq0jlz/MM5xS5Zo3Ig/Pd7yL
l60Yz2S67Je46K7ir+jCZcfpx+prje2fW2rsubKlJgFH0goiFU+yY0RNSSDgpoe5yESuI20DQ4tfszV4Fb/3hI3bvJmCZMdaJmWFeolfRP3ue2/m3/ksVI
YzLdP5fJgfSUoP1oLBcMlpVE7n4MxA2xnF2ajGt7gX70W4uc+B97Oal9ATfTDYsZkzjmqp0g66vJwW84hW+H6kvsON//2AJm3jkcq1uAX2YmvNcRn14ypq
XTT8iQ4p3PNNWxNKQ6FHlnwM/j2u6NsJGbPyqzpzAK+Xny5I2x3xzLek+H4Wa7Pqw5jDQo8Dd+9mxcgvwjQiEz2hd28WxVOepDjIJmIoe+fwlMWMOqbi9v
nhGtuDmkd6eBvZYRl74QsQ4slfjBTQsNbr0L9ALJ18v9CpYZXO4gfmvm/RkSTVSTKqY9hB+lKOmCiXslYprRs+EqdGW7XdhH2gr8Tz0gFqI2a4NIk/xvHw
hKxKlZSiexfICNvxLXZZ1qANooRWt9VYkb6nym+yoVgZ7bWgHokQgD1/ZVIuQY6wlFf7KU8J3ofru/nm+PmxtZdODs+a6E0TKAFm5bs2JHfs9q8NvXPeIn
fhDSXXvkr7njuAbSyOwtv0dNKYNhhh2DMKX6pM9BtnLziZVNHJ8j43X0TpNGdgVIY2H5kgRNP5M3H72huqCkanZ7VYmWp+ugv6vf5N/8LhkIq7XyDjHWPO
xU0QQw+tZ1Q1vssuIOO6T+RKZpOvTcFfiECyhkefFsE08QDDBnGDyVbUmnBD0pvhxY0vLoWICm0ojlI294iusOO7nThBH3RLhUkxdnG/ZBP7p3Qz+Sqm6k
LAq8qn6B8y2IfpBAmM2hbErObn6zudf9tmKRKQz1L5/bqslgPVLSfXMsWd93y58Qsac84y9/P4DSLWFxK2KJamn9088BuJqtixt94Yp+D92vo2GvBErSnx
iBvPVIQimXIabe5ZkZQzTZvsZVcZSRvlomWbD24uHSjUyPQGDWhDd/Dl5NGL+BiA5wpSMmxPBuWxo3AlwqNbaomr6XUd1JFbj3VFGCGQG911aIoQrcePO9
nETiZDv+V9R0s+fAl7HWXX5Ah2cfhVZAlR1JqLTqBsA1+ze1xzCaWCM3PWL0hGJjK2/VCLJfNNtIsZxo2gLfqLzAtLyev1SyfFJ4+hkpFVGpgPAScss6+X
MC70xLbhTUiLhHYwvdVLUP597AbryQCoQNB4OaOvW3DvxkfY3KPiCfxb7NG+IOX3dDTNRLBvx4+fZCgB0iWKT7DYBH4zZHQio60TfnVJlbyLR/42mBxqQ/
7nd/5+1Xw4S2khA84C4NLgf/bseOtsrH48xIB2lu1mUdk8lF1kG2NuMMH7AbflBPB2YzLGkR8cJCzp8mex05BYHyN8WCY+fPPEJH4TYEYbM+jo4Hr3/KdK
xKyDKlyPGIh7bVvm9dEdtU+8JkQrcPzEP9p6wnKZAMknGRce5teXaorSvxXvVgIrVTifgSxeoRn3cM6Nb1c949BvxjodZL/363FUn5ZXfqaqOoQxFbKgxn
/heMNUEbyIBqFFgBLF8oMbqDC/8X/wwMuBlKguGk/cJhvwwxARXnn/z9xPd2zE99fZyZ6fo5x8cjHTa35O80p7joEdFJsvkj91ta8cnKV5xLET7NSbC56J
XD87f5VtzSpxjQnuLdy4aOzTBZIOy6qGi+H+G6KHfbfQNgDJFr38laTkrWJ07DJMsI0CkgS8T+qM2olHMSTvWPPqRNfcyUb3N6xpu6b1hinOkNgx86pSds
LdpEQvjhKQR/d5LC/GyXvDkeZA/eL9XJBLTc2vWmZw7fTfp6tEn3j/a4O6EuJZeZWvbl2BFFbVn81eYyN8oTtTPw5bV3Le690NT1Uc2FBMAE/mueEN5AiN
djqUSZFrlpx9ey4go9wbLe1RXUUj7PlxLU/1eI0blQQqhiHV83M6vEPSpUI2txmffObgVpESgXzFhfzI/z0sgw6qodn4ZOxD+G4miMHxzyYaJ2JpsPzZ5B
7HZtNxgwb1QC3kzNvNIEWzTrXxDbTt6tg/luNdKs4GHcNOhKfn8GD2ARbStoUV5/ScKASnCA3SqrPzumk9H245OCk+yu3SuMea8elQrJUZHXeTdVK8cUHE
bNPTiogienAaOeVwysFZSH6EJhujJdvp2IRR+pbEFkIJK4hMJ0INVQj+skmxxPkyyLNBNROUP4pmeoYVWQHOK/W6aDkzEvL+17MU3bgLe3eAxHYwJmCpfc
5Sr71AEcVL145HIMl2z2fGVFSTNqAwhYbnfwHxzxX/ms5rlvKERKiQEJXiqu+T46tVIJ3hC9NpGeElGBT1L9CcJztQ9dJhjf0UcDSnUN1C1tKqSZrSJck3
7S5mte69H92PMtxN5xtLYDrkmtW9MmhkKAsJoPgSqazn3/LQsN8kWvRpfxEfJkaCm863D+OW6w5bef+oy47kE/X4ujxh4agTfdO1ANPYg3ALJ83t/dWhKZ
6MiZDiQqbWhSQqDdS+uFY1Z+SiYf4tM9hq7HLNugGXhBMd+rRhUUcZw53GV5HxQH8TNdu3KUFOK7Ztm38mZdbKOj2UWuha+ySyIWsdFA6dhlbew45ze8UN
taKkv2b7VCGbzoa3XnrQAFINIxRBSDJQjIdDTzSLmIYsA7BV8yMqwGN+5xtky/MBnhSLIeqEvazLPDe7RA3nizh/9JWp4jNcJXyIyUBCdt4dvtQNb1kJt3
iSFqOL5+Hueqq3vvXcDSbz8rIWYp3HwnfzvACIuaXhVt7mWaicZRdKlkKIraa9UJUQGh6WB599H1BM76yoJA4v+RD1HH9ZE5tm7NmMDs8saRuhDivf51KO
M/WLuStErcT8bUPoJeEMaBk1JTcDMwPnZNvQjN+cgCW4TzYJnTfpnPWPMa6ZqTySNMbD8t4NYXKTffW1riQbc/z6+/l31XVpdKZLFQMlY0mgGhLr2MuLxs
ZZr8hzH1PyYnzIFnCGNiHVvnqHzFjtS7tv1v0u95yXFVN9sDNmGTJGNBC4n2QYVWk16PYH+BfYgaWW+2DdKoWJej281jeUbLEmx68fcJUsC3edgu2KSRvu
T5pwL7962c1CHa84DN1nQxr/cfc+s0rXoH3ypLe7kRoFYz7FJoVOVqn56FP5VjC5dRS8PfESPeYvZat2DunDH1MMjBPjrSbkbl4Pj60TlK267oyIBnMXOt
Tt8oQmFuyStzY0+fUuTom+5Oc5u6mm13SePAw/N2OZR/WCDIHnbhY8Os5Mw8xTx8Y1Fw+tWCmOyJPtGuVbJyaajKcmRnJlo3n8+1j2yqSRTuPzvk0oo6ao
7/QOEAqq7p5Fe1f+4omJsFm8plc2lIU6EF6odI9ImbIVXWcwcaivBPzhyjEt5yB53JrjkvKFDKWNXzHewc2EL7x+Mz5Jslb/IODAO8JuJYsAcUXJ2Am3oL
xg+Owt8YGNuu/Ht90viGLZF9Lf/Ziw7bzkJ2F4FO+S4qCA8KlIXIZuM1OoptkfeMd0Wu718z0dy5ITIMGeUaxOnnzH/fUtG5UtD/2YFHPAo3X0RJUSJg0q
fBYrDZe+PvWdLKK1yPbBIocMopKY7zANC/BUR3mtY3K1Pkz4ztHoyo6pq9wffccI/rYLhGqESUdD5EQjd+4dlv/kx1Zko9Rw/5vpgZqlyT6BDirAOLJBIZ
8E2DuzZ1MSFOODnsZ0Tf+03+5YU3B9t1Ihkc1ZV6LSPNPCi5a3at1YFu/ZOJiUfMxtHJ3u06S04rM5a6PUkTl30h3dUvX2wkgHbIn7hqZfWipQfx/1AzCH
+yClrwpemrqJFu8mhi67RzV5SYldG1pEeJu57UzbQ9BrmeSzYpU/5l+iBOhUm307v0BnzQETssyEAN4xcM95AEMNdmXOsSITd4Of9BRILDaB8V+2VAN2fi
RTJGY/b36kMweU/pFLIjJD61sG0vu+AE7m/dM3xIVbhq9nZkWsV/INYxg1fOLw79PcTnb476/GudFjQ2VCapX/+ExHnSLWBonKHJhNtZwtNmZlM4nEliF1
Ftvce4J2m7eQD7KHqpicik2L1FQoAfPyq5WpnYvYe/zm4s//O9SMIgDg32Qp8yzSXFKTGrQylJROjwn+ckdo95l7pQ6hWNxSx4ZeLtDQpEUugigdcA44KT
NQeHmzdrY/G/Tyt/48B+5YO5JFExuIhHCbOlfS3fI9S/4/AXTTAwtdC2RVGbMisEtI+cWv0tfYb6NzbJ75UiFvUrIRZQN+/9J91zmjYuXMytcJTwDY5PMi
DN8k40K5DYLhdZoWaLWASLCE8anJvGblUOYcjedvOMZdZuEs/Hd3icgX1LOwhFXTE98hYWE7fMjQo7MiXQ3hg+Ols86OHeMPeWeBAOcWhRGGzqGZKGi2cN
I6aDMVmLcOIglI/lcAfQfykEfGFdTwTbwunQBlHzN1ini6xBIrA50a9MlFUBMhnbWFo1bsqIf4SQeBWodftvOQ3TE1i+a8xOP2+elPk8maHjt39mPPzPiI
0dYaw5WcBZudnDOKQaCamKP315/d++jYh0w1PwCLvdoZ0eZNzNMt+t50UfPpKHMtGvN8zicXrMn4uTVkJjfL/C6seOeJLhtpEWwsh8T9Tb9DObQfr1mvaV
+Y7SVGkAWO0neMOKk4unwFSbbMeGezhJDJge1b40Z8PxnmArGSk3GV12EIo4tV60XXKT/gt7+NwLbn69fPhFG/jj3b+jzz2ZafMUf1X2/Ggc1rFRWiBw9q
Wt67Hpfgpsy8Xs3eqc5o4WhAhT2ZJ2h6Q9a8rPjcIi1aDBLY+g+6rmFc/XqDD1OK4cpYK6zjaMBJ087vKrVhddJ5znegjgsJjOasZP6GxdC8JtbJ9mxi6V
zgg1m0e0sEGR0hiWwQMKGs1UKiGxRiqLBDVMBaXF4zE10Wobi62YXApVM8z5YDAfJW4ZXglq33MpjQ77j2eZZXApPmNnDVfccLsuUVzQX/ZBP+yvsBM7T7
Jb4KqfkPAhgYaXovmykzul//6KWWvabX5eORPU41RHFF/ks1Q5p0LWcFrIZFusP69XvgDVRU0wSrViGhaHwRaM2DzLjjIu8w/kCYwL1/nu2rONzxTqe+j/
vu196kKsDsUo6CkB75+8Hc6OOuM2sKuIl/mbXb4OdsGb3RVFphidaqf5BWowmsvXpbgSjOfiIM1YgyNRX5CQl8nIfQRdTfMVxv4olYTtQOy8TaBLmGkxo3
1YvRWnErRnOFwPJBKv6tADx5XRl+86+Gf34ZH3srYsR3UTBoJTbrlb6bu+pAgHugGcwptusn5fW1LzA9dRz75xOHN5FDlSpbAwvRO29kAHVGcU/O25ypeu
2nXmvJ+57YBFIWdrgTuYABddfudC6GjmyIh6PbvKRlSYsoBSHS3zLYIh/JWHrC6UgiuIvQSLEf9W3CusTgt+9HFCyAVnnQqdxk3oEL68em4fCO+VRBB7VF
D3M+keEm6C4Tk2KBGGPJ8jn/zsbnyoUa4Sowq3OGSxxssVJgm/7nwI71MpfPkuCTfle1uPfAFiU0MXkP/iYwpoLF5vrLEpHDrlLdfoD5MOXFoN2sfxoEu5
CEedRJ+ggVUiNwrPvbeNwO7gNOuI2lk6Z+lHMprjwWknAyXVkoj73D9KsqVfxfMt2XfgGF9wDzexDlRxF7+b9yprihEKVvEnlQeSRPN2WPZuIWv/fdvJDI
PV7fqLx6LOBfwe2lm2knRBkT1xJ6fKFQVE14bHyv4m1f5ooSXs9KjRD9t178k5Bsmnu3XpZ3nojcbQZ6I1F82n4BYqE8MyLn0mzcz7be4/64WBNFb7n2EJ
6biJnJg4YlqeO8umO5nqiOiSjL++zPPe0b2FSNLz3ePqO9a5kIWutkO7PhGInmmr5Y7/MDC+MdtfdXCOs0SMSevlSDlVYK873LCiQwiy+4dSyBH7kHH/gc
IxmrywLdJaETqZM0ZjPe+jQPU/2NKGXWE+T01b7I3VbU8CN7nxcGPrB1eH+LjxOQHctdUtgAl48eAmptS2oqvRixYabSRUlyWqTAjYqEknOd/7MOs1hFIi
8hHXxtaBu+Xo0EykWnHJMJCceGruOVFschUurXpPJocKni5hKKmmJPjG4FWWmOCXMMw925dsGi/oU4J1OmaNEvdDjKyTcXnmWZ5rwPKzw+BnqMObOC+eYK
kJikl/XcmgtGai3jzbnzGz43/xgQMOdR+JItB9oDpPa+3V8xfH+ytFy6kR2A7VaJWmbDLy9krRiub4AlcplYRK7Nlly+y2IDzIZC0ZwgJ0U9BbLAuTylL4
S3Ddn1wah7ftym4aOcuOPLIFAmXOlqxWWEv5sl0Fd9d7BN8qPmZrTmK8bVq7nzB9gG8zs1ozZPcAyWPfUpLG3pFaEBez2JguX1enItF7HkpCTV4ypDq4Tc
1OeJw3CCfQPOmiKKoYL0PikHqsDvHgNc/3wuZrVaQrhTMoKYHt2rWW5R9PfkT3yu01dj8/PZS72dy7QUoM8DmBAz9EuLZ7ZDXmzi4QtaE5nJXZ8jEdRX5O
wl2tv+qNwcc3Ny+P7OY/8lLTh6FvqCdwYpF2DxjfGov3CYO1r9t5h8IffyPXmpixMthhkjM/3oSw1+2mW2HZpMuA4QywbtiYoPWw0PAs95yxm9MkWc+dwN
CbIcZ0EJgbUEDs28ELUjyHylj8qXzmXXJ/wJYcUTPUaXh8VVMqwfxuW84SyYmgXFJWBuUgFVXtz0SInOSTdsgBnIQnXjEeepuFzL8Ikhxz8wj7skc0NJhi
5Sf/WZdy4lhDkzlCqGvqlfWE//SVZry3JAQSKWGS1yYeGP316zBbccQ76D7YtNtneRiU3qECyLMi+2FBdES+cZhg0zscRuxUrOFuSUfjl8olnpsANhW2wD
QJVsGjIvndXP7xvLmGW54Lqj2UKY+3FoU7jU7QeN3SYQSmXc4uG8l5njmfZhcitYh9tEDR0Leb9C+udslppgnaZ8nggtNSHfkJF4HblsMDCwA5YrU5z+cy
D1ro6Fm2aQQ8P5xo/yxLVj1elEAgr/ePfa60/+wyynH3v0iqmembzTfPoCHkafH9e6QAByvlLlYSl+1olG5SDYHIc5a0yiRQhuo2j8EU+v659flKOEzU2n
y7nwBXr6jvWG3coxDVLgxpIV88qJ0FaqkY0xGIKTv7uusRkeeJ653IldZ1UDHqRO77NaW96GcaimitzlJBnLcH01PtwDO2PdQophM1RrMc1yLwbM5sWDjb
DLq5D0dOR64UzYIQsxZIht5+m0RZ4lrHkrvKvmJIvfBm1m2Q7F2KZKiOGglSpIAqQ9hQOo0GWB9oKDJ0c4o75Eu8piL1H5dFLcqVDQWyRxyAgv0+BZ1L64
wq4ASsFo77IW3MtJYxatkKsJWkQUCvCvLriP3axXOdOAbLp+dVWDct4qcxcPevu+ZuMD7319VCmEuhn9xrAkeSfkWKh6OGRaPkyG4nuReF2ImGl8VCEO5z
N5tJpq7m5ShWxNOOASPCnTuVYhLWp4aXvDPNRxavnk+Tq8smrXJPW0qBbwd8Ull+JWx1Oj37H1X6h2ubi2Lk1bXhLdh+exFWkAp+JGOo5tDMpwtJQUXMzT
3QB+FYi5iqvMYZefe5sJVVlG5ntdknnwH2lp3iGbmg8sByEsb6UwoVr/wwb+1kk2aAOo+G/wV4/9A0oRwu2CMZHiRvo5Fec5ct7fhMyWliB0Nwzj7AvKR5
kcl4APmmMPh/jrMjmOF45NKRl+SO5xB+VkPvpV4E8MFLvUdmuMc1ETAZQhU7RgLXd6w9K4bxPH/La1YX/D519LQri+Pdx5/FxHDa0D5Zw7IxsoN1jMA/8Y
rnFrtQzURa33PBkFWkUSIK94syWVotv3kUYzBNz1iTepjRaM/e5NFkpCJYPofE34V12gMccFU/NrXNQmoEHTU8qSt7iRyaD6twsF22ViZMT6kdKnmorCqv
4t7wZGqDWEdtGgVwtMIHP+LuDgAV1eUbkoh3FW+Bc5kxAc7Lej2QOZwLcobnKeBfMOX35hodNLDlbe48FdIpak9GiesDVFRH5z6YI+aNGElY0sGYWcoJmm
Y3iSaB+pskK0ZfGehuczz4gc7wjXbuIEuZ0GrjJ69JA4rCL4HDPrxyZLBomKSmUsKu34e2KYeAesLqsBv49oMLGDjst14Q2BwCYGn3gkY8o9D+TYUIMRGi
d5J8l4AsE1SyzlOK6Jp9C0JmctcqCnJyomzisg//ehCFJh0Pn/s/amP5LsSJ6YF+lXRGTkUfXqXf1eH9M7s9OrkbC7EARJX/V3C9A3AdIXQcdoVhLm2Onu
d9WZmXG4O8lShrvTaUaakfSsDqD7VWaG00k7f2YkzRbJvyNVW1idU0giiMO4+Hdp62GYVM0pcFximWzy/J79rfK5d4xMQbh3XrbQK0pu96GWDeE6ZK7NJP
mhI6GIyUxumCmwBMOCs1R12B/9VHDlKzp/vXXogkU6/1Fjc/IVTaMq7Uu94GOuB1cIzSA07CcIzPZVkbCQkTPBLqx5Uht962nzFTYROuGisYSWVYySzFjH
QsSFT7P2ZuC95qTEV6ZIo5ANQcwZoxskByqlG4fPS8Zehrlm9dHYDNcQwzA9JRnDYgR8HlxzLtgbdQbvGi9AgMQE4xuFM4svZzayB7fNJh3LaLhyIFZr7z
dwGP88UT4ikB9ihIoJ8m0sFDPjwO9XglX8+ZnsxBRyfcXxUEIXNaPKb2OKpgL5P0/f3oxvqWaD/pG2m2YXR8Z2C9147ps0jl8Xnqo+xG1pXzzjUzu/fEcL
pC7mi5/fUW8f2zyda6rGUDVKjowJMSwHPRfqcgDo33jLMyRRy8ub+6joneI7f5Ebamf+T8A63vFOox3XuJlviN+TYQbx2eYxbztRTuZYxoKMPqYyor9ENW
ptBVqid5cIAI7wJy58qa66gkcdpfvRlh3XnlF9SIRmpeu1fU189UwFaR2TU+ovz1a5V6FWnnFOfP3O04k7R++XUd7P081p3zd4ZjWEOcKTvT0tiTvKbP4R
RCQ/zC2ItwHywXrz6BGmIQRYkfw/ycB2m4Cp72BuBc61jfqgCqxTzRQ4+npU2WtNClLEOHWYDXmzHCu248oL4BWc0zpOvkIhBABv+FwjXglC0JrMdEbUO0
91DC9/3Uu349vxqZSD/8bTSnMNS8qomeIbG0zf+zK+5M9bSIcT5XMKvyCDndpNyHJM+pKatPAURgN90CV8Z79Q95YoFDtEEhv4xQ8xQmLNfyezEDYDl17Q
j1y7OT1kRRhh40xvofrIiGKiT2/NLqicAnp//o8eonpOD8DcrEWHv3ZLR31rPi8xUW8yH1uxSf8/rgkBzqG7aj3O9wuzy4v5F0ABh2f5zf89xjilMyVcF+
CuvmQDcxOwuqJlDfZlPk4v2LrvK0sJSRzebpzrAz9X/lcmWFwuYnX27LUp/GhUrAweBsKXz3NRoQUxWyQcZjGjmwIef+SgQplo9t7mKJ9ZSHDDqZRenOx0
0geKza/ZfIjP5eZ05rkPrUvpSiK0IdCb/vSj7+Zm7/NWZdqadoqxTCLZx6WZKD8Aj1U+Umr5Aj35kvHqZRF2/SxIdH12yzqJDeTDsn+/rnWHiTg386TrSB
X04HdiKVyTtJYyL2XUGo7EMtePHoBad0B/8MHJBB6Xi3jnPEv5ZHkUbVivaQGxpphxs9/FQdt9TPSu8e+OJpLYcNuuJgiApEfN0v62HXJCqiOyUp/xmUPq
q5lWz2wuY7zgpnGiexdBZH2WnnOu8WX4rYEVwoGbwymGCJbtyL1a9ADt/kzXuA+0Io1Z4sFbh5L0C8uYNXvpuxExp7uyko0mGLzlZCvnvGFJv/cMlzUvzS
wHOmr6janrsbcFXVw3ZY3SfV9rF3lP8/o2K364WIfxuq4V9r0Xy3+gBzgsFELh6J2JLUNN+bghCdDfpeKgqKhRT54wmtsvZkf50Qo86HSaugdGYwIEGKMH
lwp3zFswNnA3EcRNSq41iMJEhCTUjh0z1S4VS52jYVUJjYZ2TOriUWgqNPiwYN+f8QRGURUAGkswnFvbl9M0bvPsTHK5pMnpj4zTP2NrJGgY3MI/c/4ybF
6b1e+7V/77m1hiSdr/0wxz6tTdnh0FVvwjU6cEWAJ9xsIMJQ+kcVWLuqAO0aeyIn6gLNBJV93S/MRUfhdIlxn3mDST2DsyztvnTvfBl0IVmf2wPP9qLQqK
moWTpc1rDyQmYqSWew9zRKDybf3lH3+IwskCnOCSkQP1ngFSl6cHggnQ/DUbAl6Y8OhUM/4KVu5aFiCCSrOxTFcVimeQOui/ubzkpDmJweLyjGs9fdz2LX
zc8HftQTRyBvJEWuTtxpePvIt3kToVE5FPLWrjklQBwYA4bYONp7WVE7v9Er4qGK/zNjJ1DNXZLqT5Gb+8z4sy6isqlO+amxqWoaCaNDpxbuYoEAvVTNxr
FcO+Xki5waxU0NG8p5NSpUNegJvui9tswv63/qw0lsOBE/oyjm8gZm4oFzrAlWxpn7VsOA1oEVsdxWkF07CTxef/tePIF+D9NOBoz4Tp+BDsx7SefH/wXy
uaZZoDQT2VMFVA6g5wqcMKhdlHgVUKWBxDJdaO6rX/Jsm4cLOwn+bq7cjRypPil6lsFKQT5yQPRcrXBqAg5mCucZdXzQcdVmekfYCM9vrQQjuOSAtEt/mh
UQ5SICCCSeCebd6oEcdmuD0DmcRcgYkZWL0/RfHwwQemepm2O1G0cUb2KgGy7ybYeJuTrnvvj3JexS8enpRMEF0veZKRKU0kLyPZgOIxEedcEqVVEcXbFe
KfvXiigBA2S6eS8pnSbD9/y8rQwTMb3pK3lEEcfykPqw/KOVK/Jc1t6Zvdx9TqTuj7S23+qjxxq4AE4Kn6GHcKW8u/cxjQmVDrZAh0T4gNc+GiTWFv4eA7
bCpl7w0fQ0wiV9L15CAF+tC7tnQy84tiaaoOyIm6Oq+zwW0NuML2EZWB8yYctQTzf5+RcK2ZZMO6S/Y6hhk69y2mtE85n44FpOvtcsqC3VOuclakcnb7bS
NL8nbV1ANZ257zn2pHH7j3feYzqj7K0slFLBO7eouCyZztH/aOwMwI2SCsY/bJ6BMRVoP/NMTEjD1Oq2jdEvlbYuA0yzll5fWaGDI4JDa73mbIhSGSFETN
plfHoi9nkA1TYAWaJ/MINoyiq0+H53VLQIHyMtaWyuNFHPclqWS+Jkw1KVG46HRhzpgDPZT7Ns3m0FD1IbUNOjPgz+a4IpyZeTRdfTcmb2/VzNAb6O0XBg
Y+VZD78e6941TcB+5FmUe37SomLZY6wd+EDYHt3uoEpvzMaCNm+O5z3yKuJyO0wVrXFxl5tR1tLWY5HYZM87F8Xi1/lFi2R4Ns9x5oC6tiBrgpY1RssyJ2
fc5JtJkVm3NXReogXR0Y7ZuiCPbFTxH+fgR6biIoplQpKd+6PZ+SJYJfdhjXM95SFMgRdB/svwt9hJhIUCPNUKFJUFlJj34R484XW0uWegPLqXyiAFR/mc
kLQqbhfdiO6oygIAvKoxszKLsyHUWgLNKmAPVk3hURcIUNhH+h7ENRHYvE4wj693GlL2NsN4sNqZZcJ2TRllzmryRaQ+t7zCaVfCoS6YjMzy9P+mlZ8fp5
Q5z9BJpjrSZKZjcjjf4PcqiXWCQVKsV7Kny8qTitcCKn/zyTRjqCivnvDXFHs+ZySAWTWcmG6Oynn5N9xxXPnLgI6CneOnFGuowADJMOEtF6tdMsNf9/DR
aUzt2U8diynhwBWEctEjJfPZP+2gvXtjGzobk4ueeodrVGTAZH1dqfhsYbdgyGeRODLJfbKxXCWjcZoE47ZDpdPAkCr87JjF4qXhXVEMEnemaq9iPmamFt
NeIrPMLtWu52hPU1FJhm7Ogb7y+hkVTbiCY1iTjId+Q1wqqejaujwUPo8zsdJI64z6FhdAs0PNrAqbr6gFsegGOyB4U0zOXhDUW4crFUoBeORmscL3O2xd
RZ8XzMy3VufEYxyvQhkWQyflbOHT7UXPxbx0OfUlAy2DIwadFYCWzLjk49PcNFVZoFWyiUVTFxHhZvWdIFoodlpUOE2t2UfX0o7cjHgjzF1eTlOuHngfBF
J1osWHz1YzdZx2+sTLzQYOjwQY3TMns8W7PEQInec4YmfGmXUxZdZYsHPaOanqBlJtHbWoTT43YVYgJU7Keg+f28OeIV2f8DeF0fyPhcLkNTeXxt/YcosG
WEy+nR5TIBh1CEX9f2eN9Im+souBEUGeJW6trO7evFIsiIPPQoz8t9WkT8jhhpG3dW93A9F0rccIdzZVbKqJ2JdiJjto9gRxbjPIn/paOifkSa9qV3ylsQ
35oBzNa3XEmomcip1EFWin9aUnpixgkPdPhLrxqUODDRGVdsMEVYBI1XMdApvzI/ADBsdBvkEYwnVg/erPqI/mmowiov9XgRy+pbq40HDDAFViSRubbp1f
IOfam3axXq9zG/pdEJnEltvo3kf/E67wjclrzqW7IRYeyrDW3fJGcDz45YD9M/f7aS/AVTneHETM5J5B4yhodDjkg9ex05OLZvh01h7bCvRMZWZbXM6x6Z
a87W3aGFN5kJooV4L1UaMF734dyvEHOFzSAKjsyuEME+sKk6UBYzK5yJZsBaN/Uqjv+GC2GS7UbG7WubNSoXOl3zQc5zM0It0kaZjmTNU3B8duqrgPy+TY
b09BuWdrzFuY8Yrk2RBTJGNTG4oFqP3ht0Sm6xSphpPfIYmnK16GDzxJ8GpWFKIkGmvJW/mnl4nZ1D0DGYFv5RuVs7+hrgUieVis9pLNk1BSxnZbIECK5Y
wjkGVwSjlicmOxTRbiPjGh8wqRiEmkTqIKMB2CY253lP5+NyKNmzAvvokQG48r/lv/YdRnOatPXfLc7pKiZdioWC4UnYuN3pTVaiKTqau4TfnCYCCgbQnW
C+SdhfU/2LOCpLXmw6ZgXVjFT68CyEKurK0WQeQLWUFasYGa9idNMxc3pElu8a6+SBxc0owByXVDnDqAVvkVY1mhI0PTWt6+WvCzapN8OvRyIU3ma5vQ10
zAcrTIzcem1Uafi5y4KovF0jivHrdEbTkkNiEKrcIAzzdkD0N6AbcjkEI/a5AWYzC4VgSbktylCAj9B7tNeLpRVz0eouhmU2xLoMdzWvCZxT6dn2S0q3zU
fGJcVuQ0TohJ5YKEm84XFNHH/xMRUFMod4LFVj7s5y8sICfb+tyMDKgF/AxHBZx46GZ5ZWPXpaoJ/KwITVbNbCdF1MufpFcvLPmh5Tvgy8ZAXqvnePjbT6
++mfcLdOWrGVlO6R1/OG1l/8KTrvp1Fc2QeQN699ayXYUFUnI0dXolPEXGtU2Wo0w3sgGFf2VUvK+AavdgiPdoFJyzDZ6HWDFf6KJGnoh1mybDnZ+26Wtu
DcffddPH+ny2DcOz/DhL+RyG6esf/fzL+ref1UfAq24iI4TOU+asCg3G6G5FdibtUki8z9Kym/Ji/hNDc5PhWwXQBYVbeUT/Y0IWq6PzBpopoggJj//BKb
1SYGKiRZoXxiGT5lqGIReeVFsgL/U4ITwaJwrVuvAGo/vIFPGGi1NdXSQ9i57FN98/q4VTaZ0CWIEaR+SAcwxaoqS98A4p1cK3Rwmz2iwbf0G9GmPXdQcU
OkXDY4yOjVywLW1XtoEKgeikhsGLpaQaIeG5fNQlP5mj1kJIdgBuWoRvYHR/vORaWsXLSQU//AsqyNqFGFmj7pUPw05ocics2s5AmfdJ1j4fX6Gl5fRSnY
Rw2pRtPr4G/pxXctsaCdtzLvrAO/sQLmNPToZYLwt959HncoxCYq5iZovLjOB1/ns32XN/65aMyzMlGX97dUZDC3yiOLX5hAoOfLno8c/Bw8awdvgv3Mz1
XPymAoxksKi4+U/LT8q/VEphrtxdxeropnSqBt3dshXN01UGati0NUnP00iWh4WdzbIiNWBx201nz6MAwjhEBRPjMpXXO88SkIIys/3dEs1Crn5o72Kw/x
6f9dMdyHcVwRLfmRTt0O1l3Vi8M+xphkCArI6fa8meHDdCPTCzJLRBbtb11w6TGHm46jLOp+nh8HLD9OE3s1ueDSd0Rtx7/l8sx/l5VFSHCrnJRQFdFkNC
lagEa1tsjyTGby0Extld+aH/52tLpkQ3BVBKnmI286G2zCNI/+MxN0UwIldME51yYugvcBvE5EBArcpBNZWSK2kU2VdZlJzc0uoAqKGDieibnx6ScRKToW
MBgMILUTO8GQ3gT//F3OygYl9zHZjSvRFioEb8ZhLQ2BF16z8jmq5UuSd49hW7T4dEGdfp/mGq62ItSziaSVTJBMWywh03auJCbaUxRdWUnW5LZfGK31po
pBffS5iRyhFDQ9fovV9Fm9hWZuDBnJ4PvQNJRp6PhVbM1d6JcIuvbX/jXniglw94ElPl0mVxWpTHU8gZyK2WB6pUErkVDeTgnhFgW3Ua4ZUNbgP4t4Kmm4
EGGz+C+reXLgKwTHPr+Kps14mUezvEavkv5X5kY2TYC2XyZysZZ90pIY2KM3JI9PBRfWZrXoBd16fKgX8HsuvuhJl/jcetYrmEjnIsuK0WUR3F+tWdzToz
F+TXb94YxNfsL8F9JcvImnehP+i377/iuaYoaWaleD1IKKmtbo89gQ5fLYtiO8uJ3TUghPeGpdeQHrbJ8VA0XP3LK96d1leaFjCu83PGK/jtQeHXytoUDf
68izA+ZPuURRD08zHjIc9xsqVGpp4elSESisYBj/Vg0S63K1Ka4vErQc5RnoDMo0dhXOzSDJ2qRSEK4F1YHCU0D++ooNFKjRJc7Jwe+cMhAJrd72bJI8Fs
/YkIt7/3maVVXk3lg/LUwOvy82RyJ3pWlFanNBecnpsM7J11I2oPTTG10csqNk1C6T0HPbravl2K+Meq5ZnLuElqnRwEkymFjsvT1NCyhRm/jmm9pEDS6h
xYq9T0BVo0nYrOvPFWsrjTsfYjbL3rfifLZ060V38gyZUAxqAHSTsOhYFlKxrK8YcmfGQieK/O6k2GPcBpvxNV1WOJhrewIDkNXzYQ+au14XD1rDrGzrp6
PgbJqZ62z39YOb1o0/jzOQWEOIu60Zi3dc7kfQ8dZnoErG/kkMu0lDF8lm6oYCFaYsrjQIczaF2NJTa4mEiimIKwola6W3xF+GY66M0GHWpXqPIALRUzhE
SDWJnVNbTirVZSnU5hRQKSinfmaY7KqCj3JXE+xPJlIq98xd6C71yxVZln/m6V464CwpIZVwwP8AILFwigf0wV4mJU2XjDNfBGeH9fqLESYPaI5qnBmnTu
2/hpz85jzf66iZDk6itaFZtW9T78IAHZvzjSKJ3JOmeiq3VMqI6ySSpwXqBioRFQ4M0toV6z+KstiOqzVl8VK6zOHLzTrB0kuEuYVTFR7ior269laBszOS
9xBBOUURpaxyC67xePM79mKbRMWIe00Mzwxo0goNIoOAHBBh8F5YNnEoY18zveJjfjm592mPq5j05yz325Ji6amgyuEvQ54d5Q+LBPaIv2Eu5S5csCzYBI
eJGiBCtkHaS5FP109P9bPEHhcJrUCYLWZuTf0+kRnf+cjh6XO7v/BXsiveQtl0Jfs/BqnTx5Exo001g7VtGpb/Qp5YMOakohC1pNKcjfVmatzWV10Sy52K
8OLNuL6XKUP0VWRs4UEa2/WMKA47/alKWd2FG9UxagPce9/6nqEvZSTCQUb5seg2PrB9ksN6kYfGD7Yg/fRASfJQDFmW+5eJMKn4ySy7MMAq75BMiYK+5a
O8vNcy7x4kdEpgJXSOY1Sk7bLv7x7MtCjcX9fgEiIjC7NaHj1iI7aNJ04CmfmRQ3O+C/6TyzF1OWG/WYGTN5ROnqgvgbKSa0uSyqwIBs2/AqZR+G1TYilW
f6SBmHCyrpV1UbPuGuVZ4HYWtocVUYnh2HsbXYIz62pWMWULNKy6k0Zclr82toJKm5j0QwGK3QD1fu9z0aTWPGVjxTsnR6IiRKICXskgNLsrQBhqPSQR6g
yxFclYrSLB87PNihiDx2WxqsGCVysrPCb/qSPUdBPE1ZvgCP+ARK2KOKFJtJnjvfqvGFGvJg45MqHzmuNwok/FLrSGn8uQA3qpPaCL1U3nCYbw+H4wGJ4x
1UcsDH0DsYdI378aorZ5ZnWAtpYrhl+h5Sxg1ZVl3RZU8wg4f9fevSdF29swMpnJE6uyNwVoqjMd9/wNxWQq6jjOy3SO7uvIq18aLiS+9a3S0qb32l/SJZ
lycqupCtd1GAf7xILfTb8+0MVUo5/7xdAubs/gN1GxyWlkroqmA2QkMn/0n+oylElSZl7TX3KyU7oCehLZtmORkXkqGVOcVaZyPPHSERo2XOKMwOZLnCYp
KaVsi3jJu521KUm8dMfaP1h+UBCyNneRY4DZGY65DYNWQ/geehem9gP8OugMgQSZTmSpnBg8O//FudRvMkv7T9lZw2CeLjcTmuM/FM1d/O5XId/s5wdvHI
FjLjYL6Fyv8WNYEtpM+6xgK8crMvg0/LEnEYsK8xQ6mSIWtsbtE+lsr10tuniO8tYzMO5mXaf9FZ3XmDHiV2K2TK94pGbwpTrDfVEuRD771xnHd4xbpdtr
xjzQduaW14kcya0f0jPPBS0KpqsifbXYcJhOJWr4r3Ox+pMuBowLyd5fiEp3KjmCFEWkqphBsvuaidP4RnrWGegKxm4yTPvVBUoRMqZxnk79pptxiOnoDN
zIs1nMXgbYKqgBV3Hg1QtcDC9b5Yw3BUQQZs7Ub1OBnM9dXIxn8NlhAiNLi8PZ5RtKGuWpKPAVcyxSkV7FUK6r4WyQuMByQ9FBU9i5jen8Tykv1RC7QctR
OfC+f5nkpU3kYOLVQYuzZo2UnOGDiWAk9IUdGYBIQhwUF60YTttjrYbn9f6WtPc12uaCZ88fvJl8vzB0ZkAn7NwGX10MEuy2oVyYsuQKbttEQD296XoORR
L2hjJgbrBPDnl8dJA+u/2CTTk9BbQjRs+gJYP+Za9eimFd04f1WK+PT3pVz5Cyo19nC8R7NW1uGUWMueGqYOB/nPjTMsSjM/JdweNWL1yeXlvlpEvdoSRL
EkMjhKmki4jiYK/Gr2Gvrbe1Q1qKHKsnHa2kXj4U6MyLiwSnHMdbEntKgow91sIyxzVGDFZE0TQLmUzMmnp/bJNRUOkxjLvR9pbHjo1325ARXP+ycgdMnS
i4yLX2F+5r0hOK6mfhfhrlvRqZUtGWNsio7engRufx8N96kEHTYwykg/3IG/t2nukrUiyWK+1dgUhky1PtAG8U8eqGSCg48sgAGla0W2qgvrVfJU9/hw+D
eV2hSs0imOPXLLohzvtcimfUoVJSOurq+e4oHpWFjJivnM+Osq9eF6fbaLKiJII0k/FegWR9YOlXsOIwf/5z8JU3IXQ+F1VY9XLcczC4Y+59NHgcwpqbM4
dUOmqV8A/V2Emip0XbVcRIJgRR2qWJcWquveG+dFy84m2oN8pa1Z+KR+EM9Z1dNWax8S868BCnx6mqST1ajUWNr3wjojCU+iDLmdV1hz2jV5EhgQjQ1xPx
/qNlypdo6Y8kLUYwdYhJ/5mAk72vbr9OZDRKOoFwSTlVbLckkdTpfQSZVjP3xLtfAbdzmLG8N6FLGvDFOy8xTKd4N4GrMLzlGBtgnVkgY7JPUQo6MyEl9K
kVn//CpgYfJLEyDr7zYc4QwPD1x/zZmYBeQG4eMs1tOg36FDQtprVMbV5jMZMlD79Cey+ByA8FnxZjRN7EPJTgB2goGuhkomdxnrvsstZi6u9Uenzpi4Rz
jBZHJujZFijlvpx2VXH/dU2HVRR2MgT+LwmvACZZboG9Fk+RD12rz+3FAlGo2CVfrInv+a94YRjWQWzLqrnD+hkGANDtmLk/Id4pubChH2BS07f3khRNIS
nO79BKNnFd+DyF96tjj4P/Egr0XcHcdohnbJZxTSyZKzyWjdd1E1wzI1dG/UVl2GxVTnUO13kT1VlE01fsa125SsEHuzJw99P+uqY58cgbgprNmEiRZ7bm
z4so1lIk0vpzceo96ZzKiamFo4doDXpSNVXgEAwdDqRwJ3EV/cRZ0S94zTkuB40KHp+kFveJfQjyr24ylWZpAii8vz3mEgkXzJQsjNZ07f2tq5hsn32bPp
HJZUAkEIAW3Zo4uqqHQJ7HKlUHk+WY23nkankrFjAdyQucCq+MpltfSS5oOXO2MWxcyUIQwfEgg4I5sCiG1fr5i9ia3ADyuhC16Z77MuGAeJE4C6AWV284
kD2g6HE+g1bN6Ua4syAS0bVa/rsw+0sPH3km4/7MKhX2/NKgU9Lo8zclwfvgxhBRwkmGPpF6xdeIiQaITe8/VSIcS0ajiV1zWv+uw28INOl7WmxkMh4z0f
iXMgMpddGrDvaIqYdOx1gOcGYRtqCvajf/zXyf11X34RHYiaVFudJo5AQoypnHUe73f0XY9Sq212AKtOFX5QZr4zuOdjKatXFJ01ctWvTIPcVT69Riqa1M
VMyvcZa1J8T0UWbbyn1cGT4usxDHtLNF9/Ii4nFyQ+lEDigyynlFVlqcGOn7KWcx/u/lBYzmfzQg7TzlrWObMmMwyS90qalwTlifDRHFeILYRKgME7TBqZ
6SlxLYF43YFVLMEK1PngmWGT6rw0nKsXAdZRORjOStvCBjZU0KQB8jZs6UvZRG51yCyM4RvkfoQS4ExV98gE62j4bj3nFaha3DJh3aXe4FtQXt0Hlna6IZ
Asl8scsFBbS8xGzFhQ4/5w01jAa5jKl9Nyt5UcassSmz35eiG31vZ/rRLK7OzUMKZogzijY7xie+RSv6gpT/jp9yecluDOi8H96Yzb1Vk7Fxc8FGNzHaTW
8+anh2TGZCvgRX7gNFfhHkO59+8095A7aIKXtCvhtPc2XR5x5eLYGTnqKJMgKuvAk2sHTBtg5TlqG2HhYe/0hKgS93c7A2ENZU5+860PD3kQQqpILsLEGo
+wo302kM7YVXaTM00OZeQDm6LlIe3b+AZZ5tEiNPdgLkR6YvBy5VZTqz8PMB0Bp3vlI4uocV+iWS0diqx3C1jZgaCRFaQoCqVJy6bL5VfFMuA2cygF8q+t
KKYtJfA3a7EvWCJxcxRCRdEm+RibYrhv61Dg6/yhSXWtKx98+IFnDi9B9DVyxXQLqUFZnWlDPYTRH0BRx/8StWX86hxj4G6z/5T1csTDAEehpiwOJPrNG6
jphSTKgdeLKWpJG4A7NSqUzCALyg0tRN7JNZynBOBN8AeKpQFVvC+QjytzIV8cFIviz8ojOU4O/icjP3ijj4VsCg6d+98CNFhbA48WKjChkEjr5lafGtY8
pDb6kXJO/kB9Scq+Bgvv83nBep/bJypGX1NnPPMVmXCf/PfN6MrsiN+Anq49G7fGjLGRjKEYOC/RoWgnAzriNRz+PcMM5kpDU+QosKbmnWXAHghO9mehiL
cSUE4q6n5aLij52dhSBsd8weDIxiqoI+jOh+Mnl5pRMdwcVilK/st2/isxZgaMtiHdeb10MOkp/CMn9z+cb9W82m2+ts2ZYiMmhPWycGv9bxSJXJRV44ny
wgE1Tyeot+cSSDMNrQ1fNuh8Sq0jVg4eOhRUHHY5paXrUSO2BCdyxcPvorQlGB3hKwiGioCXoIo8ZvlXeSu1uwyZZSRW3Lkpk0KF5VJ0NQIE+HArWNPKmK
clW5QBmOU5IG9CXwqqKIBwHJGbRB91tdz2+JtjptI1lsTWNmrFYSJiDWJ9S8st0niootZ5iKeD4RPmqvZBoYy1RpD2eyX5UtFjmFoPMlzczC2/iS5BU0lm
dGbqYKU2ohfZeMhgBpHjCdfGqVsuTmfZSEsLnLSzo36vfNU798VY1v+jHOUMSFs3XTmg0SYb7zH2eGnTirVJEKVFp+qWxhIotTX2cd55luD17+8d4n23c6
dK/NZws6qZ5sa7WvcZvuhXLRN80dkx8T+inhK1NJI72Ig2EDfzoCB5HNCXFd+xfZQXGWieYP0agZNBKiUoAH95p5yrcrjEfFuZUtb/wuxwime/37YKoqIA
yg+P9ErYvkSB2a/5LGgNvLX3o4lCgpu/VrTw6vMA0MKsz688QS7dtiEdT9Gqy2UKkfEepvQ+p0hdqgLkJweVn1ixNMjxH3pBdFJujF5yWilrp0VXCvvnRV
JxjtAxR32c9GEzm9iJNPBGnU59qOW8WRkvSmQVSjsSfxWkuOXzsjEQ2rnsZ++LJIFQmvvEQW95k23QLRz9XzcXJXbkcWecOjP8nW91q+8au09kjtK+57hw
3LJe1QJ1BfcEGl9r+2cy7dMGLwc8pp6RIe71VZCZrO6QE9f0VHqc7xCD9EvaMVr8mEyy1lxQ2Di14+53S9hrmGM1v+xGQq6jUTOPp+1JH4J2bWPRnCFsX/
CkzTuO3TB6f7NQZ4gsSP8zOvxnPxD7qgYbC079bQBQdLSzW+yEtqujUfya8s69rDJZ38ayQDDVsycixyaVH3nOoTgljeNZKOMySwhylwwKJKf90fKKxJ47
UNH1ptaMnOOxxGnWvSONW3DNnTzlYUZl8khWe7huz9PIdvGK/5ibDeQ1QeN9Ri3c3ea2iVdrNdMozi9lz85j5fhsYu0pjsOMvuKZz/1HFwW4Bc+vRbYmdQ
DEDUfP14VdOBJ77zNN43/jOr1D0jcebQZkuZTCeMHIV3OKibi/hwuS6wy0O0yRLXPFyswgQiL1/jsx9rfo3Yen0pGaCKewbcs/JUeb4skWXRNrDMCX2vQl
O8WWUhr2xYfnnj7xhQ/s+WJlv4ojqAYipttq6ipg20Le/jazdB/sLQwvD0rY13g86a9VLD5zrAO6KtFHMvoWdEcDMPJRMRhCayPyMLNRLK1ySK31VeIO5L
dB3JqHaAtG2oPq9WnSWgz/9RhRrmig7NXWZacyhoAMy4jtQhsY6EHIZ1qC2Wrx2LM5RKpnYoWBkUS9IZeTC8db0fFy0WYTvEcFoow1tEuhdOYk9lbh4O7J
nuuN4JZWDuR3RwKTroI2UkM4cfnnRrYO8zonI2/e3kN99dpGyTFdLT4x4CQqlYGquJUkl79uFjKM+ShqxNVhi2HJiqJGsL8j5ukaqKh306JxobwPV5waRK
3NMlmMMmJ9mSfYWnWtqnLSfrBBz/XWwVV6Q4+zuQ8G9bMS0GejA9JkzOi5JqAv7fFHmrdvXwQ+dyIiIIk5ZhQgM2jGMbIkwYAo6WEUs0ZScMfKqPhNylp/
DkTdtx0ICL/47NS1o5+CqaklSw2tpVtJNWL6kUrHG8EWyejEwYaM7y7eYSq3vKzB3nMTXlEys62tWRe80EmP2EvgMbjpMu+Exbd8S+fpz4ZX9rE5pjGu4f
vNh0UyQ2kM5IqiQ1j1d0eLLNTD6dbaHvV/j5vuDyDPHUBWQH8+C/+h7+I7WuLev8Pq13FT4BPk5zjjcXGpIWvFlFF+E/ltOTxnDCNLdueB26t3s/Int1Rw
HOUZpqQjS+I1cXs40EpV05a79PllxEo4xH8GsOrlzy6Ap56zeQBgIOWDUMwb8DK+gYxOFNasdH+b6Bi+WkJBKpB+ghRejYZnbKMnhlIp6VHkgQkQjx0ryu
iMPYyLNpMCoNaosL5tIRkUxyiafFtJtUCJbW2mNkWYoH1m4Ncq3BTGRanJPxmpo8RB5r2YmMlu2f75epEjfkaFAXrb7ZzIvyOHTrRW/nC3ZsgExKVqVDku
9aVhTa8XsBVK0WicdHy25iokvgGMHQ2NCJLEklFlyyTI4ydrr88MC95Vx7N2zGv/dZFsf/vJ+M4q0n46eC3Pl+e5mVxEXAJopo6I4rdsVJwZ7Wb125zM2H
UIhgPs9roBkYAmY0Ik+Ig8+nguguYOkwzFLNRUA3lImKyBVz6RYL+kveFDYXDZOMQxURg3hMHpnIMVUqFgueHMFOXHxswvcrVjDeJ/xC46OVqcmkKmwhGS
d7bRF3GsY8gxrItIQ5u3ss9CWBtFTEHwgv4DDzt91dJiV9xLJ9S9oq9n0lOYcULgO00pUfWbrOetvw5SIc3hR0utSsKkqHyCo99pgrsEoov9kFt5B0ToX9
juQGoPEWZVv6jXmA3kSd61Tbh7scPE3hgyXgOLAPdI4ViJ3Egl291+pPRbwgm6B1fTpronUUpEfYkk6AtrPI/BfulUPMcdxR79J+7lCl3l8XXKKyMhrdXj
B14uIL/dGUN6CItYtYHZ0bqmeEx/jzh6g1eqEpUN0CdcIlD34grEjpXOWTE6ino85XaWrFdg+XcpB9xHCVwe82sPcn/Owpqh09d1dVxWd8qoJOXhrPLlXv
o74qCF+vszlOdJXsGcByRQ8lePE6U7/2t+JMTtQkMlwRt7HwkXnXwBNjzxgsohCBP/+jP6XOb2eqeDHXBD0rhkD/MKawRSoW342ScTXLx5YKgXJdar0JU3
MXGf7o6WaTwJO+myyVrwvdL5NIC4ZOchH4P6IFqVj2yhTU9FPOnc+scMB3n8wD4Lm9l2qt3VBogeJhlbkRhDCWtNcRZ0/0hSvlGJhRs7ptPDFB24SyMK8A
urhah8SJCw0iYXEG0pRtWfE1iNX9EvAgQm7alAq0IXQwhXwe8aAUfU3ZhAry9pGkWccrjT1zJlTMHc83y0e21YnvPU1oAPP+UKRjZyrSexG8o85URTJTVj
pyXGLk2ql5OYRm5V+Wf30VLI/ZhFbF7xdCn0mkQx2LUXk2So1jHMMX62BggRqbNiyCrxJ61yN/yjno+yDHYXeB60XKniX4H4hGgD3na/10DhPxNfaLpwga
bRYp9lVF5YXN+QZR4PF+RzqyklYf47n8T5Te+xf7hxgzFMrDRT9XfKKkLl3h63GSEZ98DSzZXEyxioSbw4+fS/0DDW5n6LH4o8CrCM501bSEb9yjPQsLy3
xpQW+p/IwteMXr0kqUTo0og7ymiBoN14ZqW6zdUFoASKQm7GxB/geXPNLOJpZr411F4aAMistYvvVCtvoDo8wwaBZQ7nHDALewuYgRCPOUO+Xxxq7vSZce
SgZo3wWI5mL3xmKC4jFOoDzhEzk1x/rF3lYI70QO/pghFmYmZGgUs1vKrwzsGr0eahM+e1h09QfyVb94+GbECfKrq2D3eLpSOozmxWvQ1DALfbO0YlVR0N
dG4sB6mn0PrNT83EtwuCwzZ3TibBtnSVINRyOWrAS/qPkBK5FtHl/UfTRb5+pN9J54PGSn9CZbsPl78Ne/88FPPXUPhSN4PcaqwOLeUU43z839R/8Xf5xl
xVjcOrzE5k+7944QrUaEFwyLt1ekbdCEum1i8lExhufMR3+iRAcBXl8G8IaW11ysOGjokl7E0MhU4LUu1n9enJcFGG8R/6UTRPyn03Dlqgj69thIxIhfIP
BH5xgPpMgIKP81qRXLKHekiqlmsTvxEjDgdkIXi1tx1fqXztwIPvXrtTTUoWjUdKJgwBmZjk8oLIuofewms2ymT041zapk3SStaCZB4IH6/fhLHY2EazaH
2i9z3IbPbCP+qCMiVFQzoLVr3USIt/LK7zj7LwdyYgNaK9p7FTZhviZkqHw0q2Owx5upoOCHm1N3LuDZfKYY2oHw9ZIKep/et/1VlmM+5iM+b0p1QWWyEn
h/JaZ7MY0ST1d33DvsJuZHSMe/Jk/9Seeytimpqwsev3a+fTPNUglzh03tyVeiGkpHzy+aCDa9fPJZEpEXYvLtrlDvGMFt5lmaGPaf/U75Qdt0nDmTGhXc
cxaBXy/TC/SojKb2U4/Dak9lB58SrirbX4O0BVkSeOeW0yeipZI3J8ItK94Eel0CQ0QCVXfD/dXle48ro/Ho8F+DyQ/XCCZHrHcJsyjEvj0w2h14i6/dQn
OqGVyKTW7ULsctzSxziSxenxvOnPl4QXjpBywNMhtXkCyKNsbQDM7pvYUIkEOvLym764RS9oTZvvRFsqS1K8ez2zrVMdEwNzNHLHN/+yf80u20Nuns/o5C
S01W8pPvm2rCX9l2FopWg1+iYec2WKG4yxHPiy8sz04Utk8DZEQ2G2fp3pMe8vKi25AUkrcMZktxvvIkIHVf8hBcdsvIO8B7C41jj+HU7o+UyqU3fbkkBZ
b7AwXDF3Jd+VpuT8SJqFda509TBCMVlD0598ZCy6VQzqfkLLbLij4UZEWDiSazM/gNk9rrCxRcCJxpXHziuN+qX/mWdD67d7nKvNQzB+XSDW5G5tPFPwIf
SSiI7+ERNVNQci7OIiLXqYoKA04/en8Q06sNkxt1K7OpQ5MTFDXhEEdC+1unBMztPoCoDM65gghUcV76mpiKiPtwwpkqRs2lpyEtN8i2KGjLhGm5e8I5uw
TA+LiuORo2worGCpozyxWeBVFV7WMO5jAxV6xJeGkUFLwOjaJ8sa9LLDlVqBf9amJVbvZ91I8aWP1CJIkBjwXPcKoZ7NzdQq4l0iSZhOKkBpSuW66gEPR4
4wsc1xRABl5lEOkVFmm34gcvknsgDZKmI5EXiTxPzKXBw/YoIUZUcIRdVC9vLieSTFGFwsF/delbxdpx0JQYGNCc9FXZMqTo8K8OgpSnG1LVOvDvExOdMp
GKcbF5Ii8pkobzmjOM468HDPB+Wij3GJNuAeWTqcsrVmeXNPWE8oTnKie0suN0se98Ya3ULTz2JFEZI+9zZ2VLsWkp5QYSvtjv1hm/+YAl7leQBNY7RrRa
3iMswfF797Ijk0pTi2JDkRC+dF8zqmd1tMqJ5DNgcrrc30+hvBxzIhIKzRZspUUvxRDK3ZU/6/FY54e1DtG/qpV5ojxqSCo8+vlpwRs3Mr6NpBOTMwsy9N
+GMjA/0+7gEczI5DAIFW6vpgE3IXs60hAJitM1S0V5ProQ97Ud/seAqHfgYUOpULGXYHb90ytNgn918I+xnEMyWTVEUVVO9oRuyJ2OOCNgUyEo+3YCie8p
ebjKSx+9OuUCXsONSsvXiUsgCl7L3mXl/p756SJc6/3XXoG5ipjcV/xcNfbslyc3p3SWzdDphAvJtvD1WYdVmvn5in1Ou11kHeXpBkPHw3qzWXtCiCqyzd
V2xvmfnSGq0MAlMzd92R8+Mj7wNPJdpGW8YbMDPX7d4wJfZCDeSFRO43VSv5PQ1iPXAQjBvE/wYZNQArfY69wb6P3MgHM6uivi3VnSQSlc8r21mmw2WURs
VVlQccMhDAK8Njwmx/wNccUbgGjYwkpdhrF8nBaHlf3Xq/Er7caYDV0d6N//PNJ37DMgFhK3ELKcyBfTL3hLByYGG4NRtmRje6MPps/AiEw6pgmEI7IZu/
QcDaLbr1bFUidJ1BrOS7NENTVuHc8+25tsP0sPVnn6pwOF7VcJ4f1PjKMecFqOfn7HMEAnzYfEP47Lcuf/y4HxlE/0PlMJBPvCLyPattEm4K4qqP3u0EIK
b4eMvIEbdtuIHu6uaHdLXtb3iToU5LZkVwcM6fFLDCOf1AxUTHyIP15xtN8GkPhpLf8+30SOk5HhZBvKZuB2TXN27yUXDp7dCzeI+oZMIrCfd0B2G32MR1
Rrwto26YaTQbH7sYtZq6okTJzI1m0N/3LCk12slrjiFLsuYue7kPGvm3CJQ5AbJMz3rv5PhWgDIVAB+DL5XiCtTGQ8OCTGh/doQdfgkR1XNWZHfZpAwiPo
wvvAmE9frB+WKYgPTv7Rt779/NuzxboSqk/zPWNRt510pjNtFcceyaDYh2wXdVIsQ4/EOxQi69NUv8KeC141vyki/RpJ7tT4L8NkDBIw4cxIVMOZ1tKt1R
LsoTMhHpahCeJu9QzBND95EjCVQgsF6zU9pEnZhExBKx0965TbXaaKzrJXeZovp29qelyZEWuIC8eqaIBWknmPDe0hnlMOpC+81KGaY7aaNOObrEjAbd9J
vEtUMUQSBFBS8CmRsYpYYs9A/z998UNUrBqKrYJmRNr06CZAUHiyH2jJMcFIr3l0IAiukaHQCenDZiBj44ESYfSrLzktFQPEbfj8sHEVRkWGqpPxlJ9/gR
W/557KLW1MFFDnGozVWpJuGBjIhlxGcmary0j0qZRxyzqHu5TefCjidcqEBSvSdU8LJFcU2aUW/1Qyb5mdJTWP8w0e2aUs5GPE/UKZv+Ii+X9LxxqqI6s4
izX2kk4tVh0W3uns7txVrSqcYonADZ3tmEMRzxfaSLnOOBx5xnrjpYM610TpwLjV9xF4p+vPx394iM5zzP1no8qCvdLnT6KEFlyV6wcd5fhnWzKFy5H4Pu
nLHAOXl1zsKEjTL0QzKet19A1MY0JZFb5oadbxkc0f/1/m8upDHmO9IjcerRRr5/zujrplQYiIoyhQEmddj70+N+8RYtQy5RfN8l3YQEXajKGJCG7NFfw0
B7e9984n7SaSIdnbZdVcbi36EabLMBUXctIVuXomCNfU/M9uNBAoOENZ6ZwoBB8iFdlmaGrpM7/aP7zW5QGO9Gc3HipeVjRN7+swK/DIQWZ0yqUMlOXK82
SbzIyVjJi9uuCKtukERQG1SvSzea6rCkK9r6fdxajy/o6eu/LG26QClYTigNsBGsJrGvUt6TKh0LlGgzimGYI/AY+fORgKbuLUdr5lRvrFWBdxACKROhr4
l8tD1ZiwHZs9sBT6eflhCGDnxkmy5AyGjNkFScpbP+6aBsr0fxWwMHTiSN0dmMJPyYMHPTdDgV3ekXz8NcXzGmt4KM4fZ1JXdxHIdUBMzSrWGbwx585WGo
FtirwMgyeCP88/VLE0DSodtNTFNFOQ5oY8QT93jBu4DRxyOeQ+0/AAJGhM4x15/bvw8ZdYBgSwFuYa7neYMpJRTUKiuueZgYYgxxxavQsYpWG6K2VMUtZ6
wabiKcy8ODG0B/MzppxKi67Ii/FOloIb4OYj6MGwRm406PG3VqzFtNrTsCmR5HkwY5d1qW/dJ53jxzM6wjNKYE3jjVncm7DexX5+6Sag1eU6kE6lVq8KXG
+N7OMnvN+IUJauUvFBIgEkyN9UPTFEE+zNSbToR8Cq94yD6dfFqyUwI/8nT0xPYU3wHUMjSQnfMv3wHVey+BZRS/pOqX0apZ/Z2JNWhAUYsbPMR9bH7AvS
6E7lDQ1W9bFAYUNz/RSXEZlQQMoUpHOOhlsme/Lm3nthFTwgHZGGuBWcnz23qxInvFMf/2EktG57rJlGfWSoUs23nMDafC2vFp7tpn93TI5jfVrLDvCf1+
QgFMR0wT2r/4+0L/s8uUjNN2MEEebJVMYQNWlcurgRnwbbeK5MYqhfce81aG4HwkBMuMNV+H+82IqSj3IRFn6LbFz2mWp7TVJoeuElH/OkPsdwNHhIKaDQ
T7wcGlJIXsVDOTVleAQRS3jf7fxHcYu/mvoKmo9GArQqBZ2hzX24+IZyyipABIDGnSkixQJW4a9iPGBCfDoOgfZFknTT9Cv7q2MRxAl3SJgOC3ES2ww6Lr
/W/DY2JREkOd5FMwXq8zMRc6PXMiZhuZmymdIvJ7GlkdNpWuRd1r2UO28Of7NQMbuoTJZCoL2nWljsWLnDTviKTZ/16qVX9SNuHa6w6zVZKltDY/KIplAv
5VYff+vTGnGz1CEIa4mVXFnuS7hH8/T/uOhCVDyuHLL4OjccSASUm63X5I/Nj0wNs/wtkJ3FqScnuSMl/gh86O2y3nrEy6CJAarNMH4JJtS9DtcaKEe69+
h8INTWZDT5VrwsYq28BTZQVZbxd8WwB3ccS4eg5MYBf/6u9+Vok2FAPCzpc56Gglr2IwZEioeJUSpXiiIavLOsfBXIOsFDv1QOjEg3+fycpAtDlxO/eEEl
MqAu2Rx85zd2p9OdyU8XSowc4r74yCzWAy03OXkdgumYDb2MosUGBsoikdPwomqBf3EdBADA7eRe7ZiLYp7RQnTMxdSwI/zOn3sfruWPfGZZGtub1mBWEZ
UEglsFyv6xtfV+V336TfIrxhW9K1O5Dip58Xno6HIrjD5IfYvHR64htfeucyyLl0EdM9tbjyEbZp3riy4LzpTaV7wMazGPnzdghDP2LBqtQWVIhyRmw+65
tPMjwj3aXea75ni4YQiBfaMQACU+zjHcijPA+WZgGljj0afAAMQsIhYWSxAz6BwHGfvSZUHfzm8wSwKx4iTn1Tcgw0SrQbeCJ77ufktNWgB05y59yDxBt0
xtUAmcarapDZxMbwmyyfZO5SL/R3S71EQXrxydpA/lZY6NrWnJqgNfJSiCyIyUS100KJ9txvkN4vKfhQ6yKbrKjwn8OliAfB+sSe8fiqA0wzByQDIhAqHy
j+7hy1P/XC09AAdLwSo9DJXZJyvBlxETcI2k3xTVsPcVUMHHMQdKeE30KQ4tti1Ezo2b230R3toN4U2J020mDJLFwJmyxxINe2TCCBULr3O8kMH0D9oeBi
rwDqwwH4MIPGcTsZXtM2382SfLl+xXD9GAYPlPyac8T6RelReTpcOlH5drG/WFbP93BAOza/a7zkiOxltAhXqc6MmS+M00Pv2Oj74Cntn4NR4zD/FK5dLh
aD0XentLOquS5O0Ngz6drHYRpysCk4OaBEcR03zrolsllWPr398tMiVnspzSeZjTOoxviDaeBNeY2FiUBJKocDondF2DhWkxHKAJyWkhAj91ycTNcJ9K0w
wB7AFn32zp86V36B2cm/SoVpK8EVEBZXj4CsmqWh5R5L3kOE4bHOleXoba5Yfubx20EqwihzdFZWCmBiIWvM1OD3FfxATXaC1Tp2C2rG1d9AMsArennOQ+
YfqfvWGcjqn9o7LlDUEdQ+iKyqSjCipd1RLGMKBwsae+GtjV+RTZwLFJYjMwZyh1gq/zLo87bLDDU5CeLRVBT6YhGuZrL2Q9W89WRQkmNojaEZP5jgEmoZ
SXJOYRGCUJCvpffvmiYGs/XPade6SsjV+7b8D9MwRjfGV+gPhYgQF6J0cMONl52EU+jIxrQiNT5+dn5qXso1iyT4QmBvNnrGpwkou1+95javM0V1gc724Z
hTIRN5gAFU2Uz7Mru8sMDW2omkXWg+CVD4sIhQATr6Pb1FvWTVYxmVqOK0lD2ltwCVcBNVXYSWWU5+uXzSV4E/rU4VmaSRJGyXtBuIIzoy9lFvh10ljHc2
CiJyFVi3ytwQydezz0ZApRxPW7ioZNBPyTCbhveMsyrI3eWmwRdM75bEPV/qZNgShgf88v3NTbVFZi+ua94EDDIWAi57irUJUycVLJ0qxi9RvdEJ+OTx7d
KpVNEmnwtEpPYEMZbpVoATf+p/V/d1NQ19ipz96izC+dDbol/MeVF80CY6MoSesJO81IXUQYFwEYb9chR7wNnhOE62wmpXtkcLlZMxkUPObfFauQbX1Bcb
/EMcBUMaheK7WCl3oVtV4BDiR78IbSZG8B3uK0HKrodfR0dKAYJteENcJNRgYWQ74kuGicLguPJH1GdCVJGoAvfsqIm9FDZnEOEgjndGXjCtLriuWltrP6
aAJNqyPhjPL0NEV2Bal708Pu9EM0v9ZytiM0Yt8H0Op6/IPJhXww8VyUfdQmNH58fbl6IDY+uwVm4Tnk4nGbI7Xc3f4qQ1qoAPhqVLGcIgq7qUmKSOUHKA
thwfe/FPYmuSgGw1fZD1osX8VDeDEajZJ4f0vaG0G+S2Q4crpmy2ZLJSzmoqsHKyb3FKG+YP2wsqs/hlRds3vfF954MVo7UcJ3Fc6xzNn1+OfjsjqJn+9Z
U3AKjfXS6LeKZOqilkZS3mVIPTykA4ZDnn/21bv136sjPth/vVB5SOKWgioXjWmc4Joiebi06pIZMy/v0/oEHgh9+bHw+pEWSq+LOrz4kqXGDzGBwbFXuQ
yjOdu5C97VTwVUrgfNGNmJyY/rwk8/uHkMZS2c43eYQIKUB5FQQk8TNNX7171ttmCg6M6ZufcYqxF5XXzWx280PrDi8ueBWG5JO0HwqC64swKQOMPVCnxZ
YYoztkvqNYauJrRjG4GO3LG7t/MQQyQ+iebHytqT0dLNrbXQtPK4JvJVPkIRxSgQJ/RaQjNck66vIQoJvdK0o6mDPEHDIcNllr2nmSJDfghZPM0M68BZs4
Jxzys1zpRbjEyqFKeyoi3f1MTPPwjStNaoaQ++Bl780f1ACayp3aMymxgxnRT5q1aLxe7TL8hzG12mwIh1ax1iMQR+v5oH/y3xpnhbhIFaxlBQz2uaWj0T
wvGY4n7xroQmA4F4iGdxnlXVRxnYZ7WiaDT98DrCMbHYFFsOosVkP0EdK1khGPJOd6dF62NUYA3Jb4mDwsqqa8X5O/r+VYliLM/7IZEp3enHDyswWIh77T
m3dprq1TmyIyaDmmsioHhrM6Y6bnS0J9pTfavfYmKcLTXKCM+GhWQK01dP4RtxuF4Eirq/uEjWGim3yytTp28kJ2P4D2dCjEbw9eu18urLYn/5t+FhQw/y
R+TnkTLz0eTqNjAwtrGTV1RIpnM/JTqf5cuvdtelumRB5CqgTQ319NckZnRWQNj5XHK48xjnK+ulx06YhogsS07sa0qPi5RjGpZLaY/TVywN9yNGSe2MoV
e17o83QJCWXZCNL8PbIsZ6A2c/HuTFR9j08jYJxG3FkbImsqgGjQaU4tXg6CgLfyXoNrDY22+dclzGVAidnT9/gb6MpiB1aEFycXSo4OxFyy5nhTpYzQCx
x0ftjTpKX+wGTPo08ACN0Q1i3HwsXKama3IyiLWf/REM7x6iCa06M7jrEi5BzJaK2iYYsKfK6Z6cZq532ezLQh+WA/34ur5LJ2xJu1TCHR7hrdncBO5icG
+tWYeiSLSit6GSmVMROTB3IIJf9PekRCKnp3khMCR0HhDluumIWy9WGAzmQ+yuaNKkfgvu9Hr0LdPaf786aTUAOpc6KpUvSGJH703r0MGCBVXhsLEDeJL5
nbTP3OQt/ATtQI0Z0ntAgrbkss/22y5rsaJ/ZRe6mYy8h6GpdRWa+A4LcJMRFm8iGQA7p1uP5yOZyqTOuNztTmV4nWqTg6urcVYfQ8kpQ1q8jiQVrtGTzp
3New4KBGPrwu+eMKTlOVAU9HFbKpdbATpUMjNP2PUgrZN6icrbkpEu68LqYrO50K5yk2ZTEXf5NnSaxynmqc/JEKtijd5Y1+Q9eJtA9xUtPI/mbiWT7upp
LVbhQeQmEeOrQJMbhoLzRcQxBpeUDRgCWpswXMk9lhjLow1g4Z9RadoORlvMH/ixq7TORYws0VnDhj/9sj5dBDU/2hAsD/Eg/TSPTR/Titm/ycVJNV0E0x
fE1HL6tMlC8OOrT1nks4KinBnRhGloGLdt0tmPJSc2UBZn4OBwXITDvrXzAZgaPtlMJBOurq3Hr8QH1ALrqDTvVKF9qaG/fVpNGRDkI9w1v6aCpKhqVpxS
5GIPkUS2u2I5RhwqkjH4xUbz2D4WCOlgDolt+YpzKz+siwHhGCb29SGWDvmKOT62HCHeLEPvQq88EG5FkFk4nU7JDOgchi5AwnmTn89ZCW3c0rm2ekPeKD
r17ioGJnaWyGylxw4/vssVlWOm/DTgxKry48D7xRJUo07pyG2wFwGCEhQZx+OWX0VNVukjTFMarH1VLEFhcKaY5ONVYDtrCtzY19a1SgZSHwsKLXXULEpm
SqbIM+llC2ZpPHhWRiSEuIW3Hx/eLsT78DSk7Rt7IGR9WAppCUG6lwE9cIfz9jpUwTn7PMO9igE+LOFLchJed2J07/uGrKCliveam2bjveA2IV3UjFXg/q
d6GcgfXeE8RptKLeB5npmzNd+TqZHxvPTRZtj3+OLeMYL6Fxs5Mmmoq5hW9DblOXhlGKBp36eseOVbtVv8vmuosvXMFpXhT6tkkP707BGu6lUzXanfJtmR
vnJb0QY7owbGhXxfBxJoT0L515rqOzSb7y4zPcdRbs+ydAjWuxm4gapTgaqwGf8UemvIJJLgE5MFOEZy76RBYk5+t3ytIvxDJNf43JiwDBIs+LjV04S2Fb
btWywyVyEGubVTrrB4HSa+nghpPUfn57qcedbggTQzpZM7ESbn1BP9N6ORSJ5jWKZeBeI8pPNkeLDP6tcskDB0/xTqqw4ERPuKByZtVfV7wqVvlia5UZRa
9Rdy7CkrVUWDxRYVt46FYCZCCWkN6CBYY3/vDzHif3yJZZuKyhIBez7iHjxfeJ6NCH75j/5BpyZKEb9wESCt2APuHdOpAUE0OUs8pDFH9KAY4dWoTobyz2
BF3IxkmBMuqKMETvIKGsnK7RUniPLCnWBGX+DvVbLlY/IS2u3KUw9TUI2pyKEk6sZeAx29hojlZcLybIi4YnmFgoy+CqreIB685cB76JkeAuvN6r4KTciw
yqKGluvbxd8MrDAcsUueKKWKv+CHaLN+P4rwkdql+Jidh838XNqVjQrzOMmLyvBmnRfeHmkTXxEDaB6Nh0om8lYK/m50LEJdptD5Dnn5+oMYcUmdTJ8RRp
gQHZ2AwReCS3sUD2qiXohlinjk/QSN+3bmh5SjG9vdWaLCvq61F5mbTFXRuYV7fUnRY//jLuIwiw8+b7dLwiJi6vEpRqJghcGzOYUKlpPwvYoErj5eNSg+
FvH8jXxFnlP3o9UWs1z5mjJuk1wvS6wp8Aw7/E1B58YpXUV76Nw8LkmX8VxrxRvlOrQZcL8AugJh1aH3ODkEetSkpTEny5ow7OcC7uRk5CjFNicge01N4B
SVurrIqHFXrkSzhvDGPTazoAypSZBUxEHmOHiZEZKGEiczHL5hTZsj8TcL+xrhVorG7txJaP5CyF3RHOZ/dgmZ0k2e6fQlFvRvp44ficFlxKyCd3CKMoiT
T9ORVlS3lnW0h6gefe1Ji47kgQBfO/pWHiDJL7l62mbZczRCQtVbOuQZ3LpHcH3F2KCpL2jpFScjPuNDNwwS6jm5O+ZaLCBZt6VHnrfQmLx8kgSzSpM8pR
ZFwZ+q6TUEN7ii9RC1jwf7bVuqQ6X1XpYeWO3yDeD3l4LEnMLLqLE5wZ8tZb5cG5QgIZJQIJU3F9yEfGCcIdOETCUnRS/2Q/70A6oP+rI/si1oXCaQEWw5
2RPz3Q1J4ZFpW/ciyR1jM3aTcm59+pTFsmHmivpR5mm3yH3Y3TzYepWs4Bh79XYP1b3BpqHi4uXQmip8V2NNYbvOWfhtDLF5UlWljPNAQe7lzpbcFNca0F
uQUR3usCHgGAFvKq5MCarrrkLZD6X49DA9sbWklJZULb8twptPM9ZApb4uxjMqn/v570ePIOZZXjJArfHu0fYmA/XGWucaCsgekRC8JzxDBgStnRwyWXJh
sA54Sare2pFWk8Q886xuiLXi4IXrC1ROX30FVKIk81U57D3R9vZEkFDnBmKY4V9cRvljXkDgi8pbzhTIIvNII652cyjzokpVRFKSHIc9QXS3QxQFigR1nr
tJxhfHWCJqr93rhogdrRoSaAYFvQ26h2Y/N0yUVDL8BD2+c3GymWYtim7o8OxPQVbBfv/gA9kNrwMl8PYlGHpOafR7d9t1+fzg3FTajNMBliAUBjszZVYW
k/PYo/0XbOgk14rPgEFelwXP8Reu+QCEOzL675wCetSVOp6zXVZdDVnG/7K7TN9ON5zFNDQDw8rwl4WD1uIniglNVjTe+7O7xiKlKddaeY60j4SYP6MxtD
vTzrhtaPhuWCWYDxM9Bs+XkGJ6Pu408QXtcAsizbclAtaON5aCyC8YBFgDRp/ufL2+HgDtv03EpO1MbeEZCEmYLn8Ns88Ru1ToN7/yiYTboYyb4XSqZ/kC
VWw+oO3olo3hrKoKVNLwdQQn1vxY5Dlm/4d5ko+eTJvARJdeRKBnLFATIltjjrZcKEKFDEid8R0HNKWPdNorRPjDzxGqvE+d3b3Ow/j7mJR8gPry+BEfgA
kLHi397B8gi+w84Z6j27o3bKIEnTTezS+sB8bBnXn5MZU9XcAa9ynfaQKcQ4me5MwJ6r9JVagsSYNa8ekQmHJYG7G9QbKAd1lGE3SrounX+QISIIdArX9p
hHxPyvI+apMMOw/j6n0tOF4X80Hoouvd0H2OqVuOlJqCi6hfQJE9xbOP4DcffXS11PUqn5OEK+L7zzWayoaGV1ORFoHFtSqan2j90cG7JfJVGoYHn9fQM8
MhaS/ddmWZvPHDQxNW253WD/trqCQTWdVhJys7dz1feIkIl7qZ1O0nBlA+8ajugXCqFKYeltV8ykkEST7tYqmzRRFCNXNXj3mNJNA/UQKkiyvpBDVoK3Z5
xdAQ0zZTka/E58opbr2EzanYxh3Q0Ll4iG6E6il1DVZw4XVzgo5oYdjhFy4KKnPyntPn9ah8+yLM98wX3HxmsSANi78xTuEUdu9qGWgfMisaW7u1NC2yKm
SVncB3qwlAHCZ8Z/xAN/Fe6tMGAjHgs0J1EYM2F1LUkHrUaVuDDdCm8I82bHz5qoh36lhYk/7okpRa5db3KcvniMApmqjdlCf/qdtzVLlOkKmGqzdvClT1
xNDs+cIlx97fo7/rwi+Xn93T6xYsqPEFToRiJ1f5mFT+M4JpCz6ngiLRxT11icbgjadI/fWiL/fcDCfv8MKTlzIX3kTzHMDrDxlhYZ98myrCmzytlfiPhX
/C/Wkd3xccdnAL1uIuysux2VXPYLT14iCSbuJL73tP8lPVRfIwkGWaXtpZGQYzeDVQHyPxZEadR8EYcBUkSjQqPsL4TBGXvcm41SbabGSkVZmEUTK+qlOQ
3ZlLSgVtDfVf01P9CazDnhRF+f8dH5qMLL9CcqRR6iEJNTjkKzgDqgnySPobt6NbX/4ohSG9989WgBuQzrNdOVESn7K5hl4C0//1ixgePCyGeB8Ovfcf7P
FQ5dMvqovDlUgIX20YEkuWNTZjRd8MN0mnY4JkxQJJUq0orhZouIkqgSZf7hqutXgCNUNrSjevvCfOLn9Uz9JROSs35ailH95Y4ogTG8OgOVeXwSf5+pM7
cWunGHE6mDBHLv46ceoWsy5dHuo90OZhPo0liRXvqaTOFTa9PYMXe4TRQ7qIxo3gtLcFKrzCP94DDVARcf9TzmCKgh/9AnpeRoId1lTqQMJ7N1TM7grPGr
S0WRqYheeXGQ/fHGsr5kruiQygongU/AWhZYoJP+aW1P9qDoFYSw+77jx7nn3VUZDibNKpDoH4XK0REi4ghQszGh+N9Rl7QL9otIfjSwTcV9zMFSDQckwy
rA2ayodXQLblPAqtznt0N5YSmjuPH2UMaWylF3ZzHKj+MP8JWbdvmVzr/fIjJn+/nAAfSkr+f1mb5+2wKagnQB2UpF5hGjeQfXUifYUvsm28b5d00l4av2
VUXN+mrWpDVPGRUaslQerB+NztE66BT2yYWES3tJ2SkccFnmIJbZOOxcrT5+9H3Q09gJEAWCQ5fxl9/3tK3hNt5yo/06WhXRsS0XkHg0CVdjjwvIjg8kxo
GH/Ds9/4SYrz2bO/WVsRcjqKUdNAaglpjh4hO4a0Gsj9VjurNhZeXhb36iGQoquQZtt05G+YeH0ogsMEQy4YeMSu6M7ZR1HRiRm/U1FNh4JlAG37CJcMj+
H6hGFNf145pbYnJt9SWlnSnkP4ZB0SKbkhIG7/Cxjp3TqPvGXXBBhc5yEbjSAemnNeOlRto5lDfPyUronQKHq6hhLtlqCqWtZ9hVNN/OcMGE1pBAIEV9M9
sxLQNx6unnMSmX3MTU7Z7YHQo94ufZrC157M1iHM+BBB4aMnrYIXqLj/7vws2x9KItEXJuM2izFV84RXgNCBB1HnMuq4t15Co5dhSFxa26SRHsHs+Jdck9
Kc6w0ianzl7H4vt04cu1QF1vl9QpePHqU067SH7E36ipdy0xTBBTv4ucPich5NQu9pdgfaEYnI+iSAjNQpmxMyFGXhyqkEiMkWtL/6zMCYSoyplKk2ZS65
i9/Dlj2bkDJZsSx1MHx462btnQUFZkWjV2idGcQeH89wtuWFwg1FnQqVwj+TMcArKwM3BNSRvGHqll3D6wu7Rz249UqighsVrnlEPQ9s5rfPx7Y0fmKgWQ
eig7KAJWVW5wAGygm+qDhxkQnz7KZh7F/LiHEvEYkobGBqvL/TEh4P7byQAaGB2O+MF7zosyijO3gbgAgayhbVkwoOEaHRTG4UXlQ2xU9R235GLufkZYdM
kNIdSkInFOKsl0k4bRjhP/3Km3L6oIwJuL8ik+DlMA2DnPaB2dvwWbMHBgh98m4tcWHtyQOdExm0jy3eOxwahQt+aspfOdMorSdVGDU+MxmIfF5XF8kJmr
x7Thf78M28tbekoNHrdBsq7S5nesW9d718uhgN/Nvq9rp6PjRlabSkDreKCNonUetS+/sqiro6Jtao5mErxonafofCk5yhSDkpQeRm+ahHmSxdtCXMdE7e
rXCNCz9mYNal7ztXu1Rokgcv/Ve+N/d2THrpxKbXdMHoBF6uZiXv4261YxJKoallS6/1XDCYtoxxYWSt7QBE6c+JoXogi2gJ3+aDC4BNRYnkNXbZDNR2rn
yluJAdOco5Y9Rm2trYrLeBrPQxUDCZe3c1z4TiciD+JdfyFuCTp9X3Xrh+w2p36X1N0G+8zOw1i9AyhVIkrIEOM0oq5gPqIMOdBqA+Ec4+WVWWFjUEOTfj
DddDkXOA7+bJn1ez9HtJ2I9NHwiAWFbjhE1n5MVs8S09mo7BxUJ5nzCLpWg2alK2uM5hDbp3aI1ARY5HFp6uFgGoI5m6OOulp7hgCb/YX1z7MU6HbJZiAd
yAJwQRWxPqo2k8YtJiezkV8pgp2Rc5vA41yJsXjWODM7ZtRBv2zzlHCQIznRNND9V80RfOcxdYcbrbyLAkSj8G78Lb1DfkFTcXg1WOJNsPoX3aAZ9luPWQ
9Q/8thpPjD7U1oVozsC1vvPrkGRopxyozRbQGSKDZfl/oHN1dn9xT0QmGpLjBabkQWt+CUQE9pf5yCHDdC8vreMO16rCnB7tHRxLd67R4MXhYQBFuTfpJJ
sK1w4Fc5KJBvofVPCrBDbV0Ea04fpUVmS15RKSCxHO5NIYk2Y/j/DohROiqgRvS5Xn1L5bqbXPmC5Q1qpIgL1ozjNAio0Vxk7BnPAyv6DI7xEW4WoZIyPi
3qHGSk+y8T5AeZJxs9TjMh1SQmK27j+BPF8tlnSx95WIMFSx4JGZxgMLfGSQP1KpNOlm6uxdBzC0RCphssOPP3vEekyEkWVGPr6OZHkd6tOBkd4TQ/gXpg
9FKqY+cG9Wn+LTPT8D5eXHxIQFBgVRJm+/k75ibZG+C84dXPFpi9lMUJvcYdXDhLDA0iBowbcp+4zkaD8E9FcFWW/pIYvSMjvHucy+DsO4kuI+3V7PJMy/
Tt+XIG5qHIPv1sbDfsFCZME4WVcaL+hNjyry3BcRZe1MwNpH1lrdB7q7FJh7TAarICwq9A/zYtSS3WDEcTnVsCccp16vrDl79K67V41tXcO/5hgzKyuL2v
8ldnI/UWTYpAzXDwrOto+aG2fTgLTzbcm4hM8mCon4z9nTApNsalcT+R+RxSJU4cMMHQcG6phzGU7PY63Y84L9BcvTi1FQkQvjY07791l0r+Fr+5THwx7s
Zfy7fSKzhj/jDaaz4jPlZlMwBeS0p4/VbE/HeragAnT2cctx2+qJo/IByE5dcMftCTa1ARWGWKIybt+aE3xMeuVfjR3eAAFEl2TA/ZchFu6afG4Ff3X7ni
JpJdJ/xv3KK4q2Er+JuvB4Cg3b09caQ577ai0df7cNBZs09rtlZoKfLBcMlOwLTNzXvaKeqn7cLTOTMoghYnI2Mk8zsO91s4aDWaC5pWXqQpbXpNXQEPAY
VnmyvYzKEvHIASh7w/wiSQWvVzITHJgsU+BsAHnW0idKZe/hRQP9sxlyajTYI1Dl3H+a3PRrMjpE1JQIGW8Jl73kThDL+ipFxH+SAm16GJoxrlzbttSTuo
TLVWMPljxr9UTI/ydMi9BebLItNbsGw2/htlxa6TydIsvNs8OjobEDGn9g0fWf8gLsfjmZdLlg0NBLaLEXCq6uPMYcZt5xIL1g17dNTOv6XSwGPfrm4+mP
+gEbLImHX7fzccvbhv8wD74aYerASvxDIJFPo/Zktq7mjZv9fLk+cWLotJrxC2LA0wz0xc3Bi0o6cJa3J267QB5pXn5kIyOh258oC9CDSFcz2cKMTxXzJ+
SnMZQl7UGqAFz4Oi5MPUWNy3m857Gi3eaHOQUgQDqGMJi3miC46ZYc05mJwzk/2lBBtR2sXEpUX6h/F4MxkpDT8ejRHv3p9O8hTZ5o/FgyUU6JMWUCeohi
V+clOVyF9ZQhkIThvtChfoXERfiUnPhTzjfjel9FRlteZwYvDfmXKq0AG0QwURx8c31NPbWn0hh9yt6KIn10DY58Fm5vn9lIMQw3NFRuReUF3/dU1HhtGI
zbPysJtgUiqpLSI5BWly5xubEk7/mwlgoHl8ujSET3fBIzGypzUbpJxQdry4rnoR98O3hXBEXzE6kAFbyrzU4g9tAQ7ZJTFhkeyeMecBle42QmoNiQRPwb
yzXGUuoE1XUiq1oBGZfpfCOSvs9qFIp3I5yEiTJ/d6rmJW/qjnIE62xCXBc+90Deed7iSuUmT+5fUjhCwBefQv4f4NtNji6J3Az75V7cidbnPrg8MS73e0
DncxyxKVTEw28tWklPXt4QElelYrovfA1uKODQo1noaWDvyEhJw6TBkTREpE9x8Ln+HIl3DwvBs2xpiLFBkzIetdTIxoY1bawu1+8XXnfZNrtRodcLnUN5
aTnrC0oVA+vdOJfHpFqLUNOUh+2hhxxCawW/ujG2O1Q8Ay+x/BFO4GSgCP35s11i9jfxcVtQdXU+m1qvGa735ehlAmgMZwciz4uDEB4P58NV/AGm+YT7rS
bIq2m0JdMpAfCyq4gnt9VIl+NA0XthmfFmncNdTY7bLoZ1+ftrknkqYjKFlcXZcxwJxJ8tahVJO+3/4iE+VI8nrayDiULClpIFU/AefEzUR/HIJlPd+hQP
Nznp1mXBMrYncI5EJGL+fxEIWAn7iMl0hBuK7jdYLJ6P43KOIJQE7COl5TqJQn1a9gQ358UMxn+LiOYY0opv5iW9nBM6HkgBmMr8EI6Cb7+eGam4AULZpI
3K4jinVoL0HX6dZYeAYJuGcnh7ptj46PFr3qLUkZByZgVIuVS7RLyViE6kDwfqQnwHuSiGpAXcR2UOLcyv9fpolyYDxsKyVKWzcLUzGO1ynS8nDr2iDRmu
n46A/nskEcL+W8YJLtywPdQ8YwVWL6K7pAZLwhyiLRW3ym/cbJs8L+Sn5hjre4xZ+zJuvaTjlf3OL0VCKnausQKfTxPYeP3eWuBJKFXYhFjEnPTAcUvi7J
LwtbwPNmJ4EdhR2qwyKwtTVuA80uit7dFuYvim5BW+zENgp/w5Gmzp7I9/9rKztScqZRY8fG/bKt8VrljRPpZlcVw5YVHdBOurUhnOAXB4cKbh5GguwkZ1
WCDuULTcFm9kBp8IuKZw1K0ua3PzP0ssc4odXoY8V+CLjiGgIbswbOKTQAWlDIyQTEk5Uyy+y8yg9pQuGpfCIG21SMExvx9KKx2FyxQDOfPTFGy30vmvdS
qPqiOT3gO613yu0STUh/22CO2oJDyPwTxAn3ee1JhU+q0iZ8i1yFx4VF6J2FN1dib2ncHifIgCqp7hjfvdd+tQmkijui29ygesfmzfYt0iSjTwtm2dpXjc
nB4JDRPBwwMybfAywVtmDmdnevpoqG7/HnTLHlwiRaBhFJhtRemBonRj4y1qzp8eCXfacmmDnX2nEoRhkd4qq2fp7/L514UPT5RofwNgy2Z5nX+sVU+yr/
CF/HFt96Tj6j3jZjTr32IqJfyosUmrLm6dqTJTNoP/S+f7rxAh9TECv+Z1f/C8PN1jCu3lp1ZVEz0Ry+uIKb+E86aO2k0xa0L8iBmuWtLHBuyBiaz9Ka06
uhR3/yszEujzq4kLS4psBxjUhKgY8Gi6y1136L769YqJHn3iR2STq7RAtCE2ZaZDJWdyRqzEZ6CrScU3abMyYq2BD0M3YrWd4hUWbOWGJiTnOncro2Ghig
HXDscVXcxXiiwZ151L6sCjq8NrPygTjK+TmYHFNV7sZb+meryQ8QrpqAEsj9yrBSK62aSzDTtM7tAcOPfz0k8cmKKgj9B3RTomJnXpyMWHWaxLS7Bixkoc
P1CrX+QhC9CazVjM2tsnSzIjouN5kj2S7g/LDP7Nu+C5KwOXWMMXSp8SQ41XLZbQnY4FyJTBET/RJtmYcaS8+DmT5RurHKd5Eg3LqZaGzZt5TZdEY6mRw0
zEaYqXje3SG2vJMyLDYGhSIEd2RVvVc3ZaLUeKNxwWK5Fud6QwEBxtyJwHOBr3lWfOrLROzcotj94sa/oYiA7iyj2fRFuaN2/iwZL2eApPm9wU/q6Jl6f7
C/Qbjhu6+8AFdHmATPpmdbqDdJiqT+t7/GLDSlXl0xTfb2bo2hQZiTa2ktWQyEi49QU7Qv8LqY/hDCqRiH8InjxwgZMpcx2WsGp2BmQ/0yZrPmHQR+xmnU
IbKjwnhKd5nF94zZg9Q+3vMOsszzlYsiR/RcjCpPr/iQ5H+gAVmZRUhRa75Wu6wsp6sTRMH1BjS7+vyokzXjkscLZ/WHgsUgxQZLvaMSM4kGFSbhHETSQ9
ML9PxhgP3yMlPBqhGBUUi1efCxV0MteU/mZ0Itq2YtGe+RxCKanB346UdE4sPdIOv3/0eKBDQnD9yWKlnA4qAZoa6petJ1driqYsiGOn8hIFuWcwWoZ5og
lLaQjLI2e4tiQN2oiWl1ZsheuXUYeWoCKl2z8VdmDR0/cEY2rTrowdplYGtfOmkPESHhZ7Cwc4Pw/7uV5q+AQdk+0Jc3fHwAPlflz0KLXxwIpJoMm3tKJk
7JQarhWD+0F797PbCzUiu9iXEgTaO8d3isQ44BQPH1z6LWK3RXTrDp6R1wQHw0f3IivN00ayLekY7jL8C2ylVNqG6IiEATtThocu4aK1gRbp6YcqXIwaj5
43RfRETZcK82Tx3PqXMZ+gYlaiDoGH37gWkezt9JdzIoe0LPjKk8OKcuGhTkgC1vUe85qQjjLUXY17P/wjZ1qaIqf8a4u36MNvn8tIWDd/fk5EjDB8Yrw1
1VDZEAk5xFnxLIEyIq7H9yFb63QR9hUfHg6ADhUD1xWTiDOIAT8whAy+rteYuPofkM+ZyufQke07EhfYRnubUZFkVli7hdLGtB/6MCrTKRdqDbTFuhwhef
+MBCoPsLahUtprpbP1rntqJuWq/Efrkbo78XHLWzIYgusafPN+M78hmfClvLmIf/WuyqeqHCnnp3L9q0k32DX2i1c4jyLUzHOSd8V/lRPNDRlZWEa/TX5q
3uQL11CYbTypxFNvmDiCHnv92fbsiVDlUDTCIT0JZicGtSwszDnc+UIyHl+SrPjTofhdbNGLuzohCsODsuQL24xklXmYvnIMg8NAa4M+DMtbN1HkIyISI/
DI24SAicycxnbRrL0feOD9dZMhhJe43+zQY4M/05JNga3GjxX2goJo5WBWqXSHkK6CpdanSK0m5vhmXKgW9NJ0ngUtyPoWLXMVukfBYBmKwzEWiN6/nFJf
fSBzl/ujZ0zeDgpenjd8sFOuAcoyrHd76Qhpph9uScKFrTtOXR7s2mQIIKf8JmFq1mcJ8bUMcMj+w9PULDGk4aISp9XiGRNzZ37OUQNyKLiNAJhmlrmuzC
xyUDDbR1XMzem48jYMvxRl5jI8tCb7XIuMJrYvoTgJYNYGBC/OELa0E5w9sHHr+GUZRc627/3l7ERJUFLYR1whj8EXnS0+U1Vx0DO8ldtjHLaJqmSbpzqg
fGAdcQw9SK3UWL6qqPz7n2+AO6/ivW96t2eVgUVi8Q4R83o3mg3QQl/frxk6w8pd4wv3nCoRG0N1jvXgKo2EbSVzCpeZcgfQKcGhnE0ZUJg7aotqyujXlg
dT3dGi3JJWRCPDLLODNsf+ZSe9KQ5+6TRmR2RpOzHaMBMFf+LKznfjhWZc3UbySLqxXWcP9x4L9qN3H5J5v7Qj2i2MJqn22nMtOmCHv6IvEvu+y706aceo
eckSDAbQS/wBcuiTHny8DNxF0MMQN0B+68ci7GseRyYmQ2cM/u8LnEjSrt2womq9ugasH0yIzMoEBqgx3rZNhaka9CqlSZKSmzJ0LiVETtt/QRI0T3e6bi
56PudhGDM2KB6dMQMRJwJLvCoLDeZta6XISwQl4mhmkuq1I1mVAJeUKsPbBhmhmqS8G67XfOnfnkiwxHCgIRS2Z5y9vVNB7txUNiP4NKTwzFdnySU5LK8C
jPOOIWxTZH6mIRto5oeeODX4CyBDP/3vyT/VYbDYJPG0YVhFZx89Zp1kLhAiFPsFI9pdOFM5IfiOtW1pTegnkL6Z1GrgvrMQSsaQ0egMmi948TUx8NKifN
Fn756RfBu3ELr4F+ENsc2yTkManarITl/W4x3bOiMVkgAOxh1cDL4uE7BreO/TXPuKcHEAcx32w6dcIovRng6rMwIirvI1pGpqbVzqZTb2l3h75nwrOLUx
RNAdHt2DtdhPhSA4aeAzKtyncBo01t+AnXWVg7mUHCioevccJTXvRTZsVGNAsmxG1T6yVn7WyXTgPoL3QqGm0QQXYKG+jHehFrWzTZpe0PVzTQ5NekI7i6
kKQKiM/4R//CovY3XIsaIqoPvOIry3fpBfe+hpIEJWxVuDWWj/t8uTzskfnIjsgL9opglxbbeXDmpqvMhCtIvz3bYpgntoYlm3r5uXMNurgfZL3BCIQO9+
8GV4i89djpgp7AdRF5QQbPiUaB7CoiYtfEsTkNdOP76/egaK/vJRsNMQc24YWCa53CXoWQPswmbPAze53nPvfiEY//o34O0DK+HXKmbHj+EfP+ci4fT5NA
vwFcN/Rf7Tt5KvCp8Y00iTTb9iLYOwrJecSPXRJI/gAuEmlNYqeKom5vRxEZ8twUoFMr9Ob/ZrCF4uRI9ImUYrqyOsXlf/XvrELaEBBm3kHGkOTlh3c/ak
yMrQdt5rD3RQhE3RABmsCma3a/x8nVxoRZjj1wEzrsiUy3croDNyLpdeHU8/zTm7vzJN8VydlWJJOsQKwRfFjcfWyn7PFcj7Je6kNb++NBb3O73qYnWl4C
qRfeWYXAda7qh7VYiw93o9T7inmKgzWC552U8wltpS+p2PClKY6jwja9+WlVFNgOf44Sz1LR6nSUg77oU+RJw1kQw4RXJTFPXVVb/sXBg+kPQuC5jMsLMi
reK0CUIT88UTee5nqzZ+72dm+mcOEokpgQR1K0NPSs/gKY+u1hMF4SpmUGn/0MX863yv5G3oKxS1IrAzUSGLcIcJfZ7mSqcXfqEk+BRIRO0mfBdBSYOFAF
kVmNIn+7ax8hK1/10iZXVZxU3xl/0YStROjNG8hhhfXwoG04d0dcZbTZg/GCXjN0jbtqEGlhDW3D7NFArn33FrPJFhly6Y3TnWhn20T5RZgOmc8nQU2nhf
rCLmMlnlOQgVjPJyHYAIGlqLiMhezcFr76wBfcW/IvjTV5k06qPYCT4znpI/MfGCFCudbsZZyJLUrUdLh19xMT0vNejUyk2w3qWf6qglRlErGLZR2BDM4T
aRRez5CW+xaBwJLho4CcPqxtXskowhOCTBhfSdt4qWXaJhl0VeYzgWWRe6TBHfgQvv56tQXmUK3rEuah8zD8+oRfCcjwakECYZwE0WoLesEg6uitC0aBZt
SVoSqxyy0RR7mBchrBjZ3VlbnArKiayLV6b3zB+75JyEulnz5dx4XVlB2EVCrh0hMyorTjvGzuL1GTJok+GTLFQfcpd+9LqTRaqd9DGi4qteNS8tOmYxfH
Z0r+2QbcRzsE0XBRmEdcO4r9cXbCqU5tpVhqSgxHINs4Tsx7sCsn3SvCW0+5jOctQcyqUlbROYvaWj4SOgHGPkzQXmdx6ifDkueQN5WbkVKWRMNhQUuD59
hrFEn7ssZecByPXNwuKGJTvYFn1doKNrgCPlTJ7bCWCLlQnJPIksEnF1bbXD0M6D1yHo5e/t+7exwN08fU/GskRlwpMtS/zbtfgQ7lzsLeP0+mDB+40mEo
lAly//lU2EMRK7UlnAwx6aN1wDdYexusgPKgZroLifTbx55/SmpnzMSGdxqbR4NEeIktfgKPdmPZVPemEPj0CSugFroxD62EwyEtKxQmJBgWKTBAbtyKPH
eRr3sTwYRTd7GkLEMheCjO5KSl+7PKoirshgyGYhQAPSSJoOUDv/VGde2D+JqNERkdOO8mnQrYtmqLAnnQ7Q6zGjkhtbIlYLOkitiS/Pr/5VbIobXqzvi+
d9zgF2kA1y4CYCvQYO5q/q1FosjATE/GL+0j5put8ldF9Mxx2UW6TfIr3180GM7immSiJbZgMZ80cUHZJ+uLHSUltyboDslPZK1BZMqE9kNllBmg8qa18O
OqR4ggujXEzcZyJoX4YELSQ7qFhVTJJq39E1Jfr2kVB6ry9mPU22yj1wp5DZqi3DKk5mZB5q+P2i3dL7whCQP2mgYZ+hHeIJVQCBO/SoA2h9U6Ti+vF4zy
1WER1Iowml5VllAhWhrpd9BnBDyCBW7Ja2NypiO4+fBaINbaRk0pemzMnO8c9dHyOr7/sl1/6UJduGWdInT6nLnAjKX667nNQKEhlGvde9XGVamErg0yLz
N637NPaKiAWuwFEm33V23yavclyuww4Z8lm6dhBnrKHm7ONV0kkcgjSnVET5+IbYQBHe16o404bCb/x9sQSoR01j4p7lk0cNw1uo5U97r6jkM1vITTIdqe
OJauUaPtJdASqnkSQzVfZoVUdhPV6Qq2nvMLz1ONDvrFflVJ7sEYlLqul/VUiwsSfbxCUI9fpuh8j39LY3irXPdeIw9wewv7JLYw0Y/nj1DMsIRzueEcGT
ylCNJrPrFcbEuSb/fk3Kj0mbwA75Ce8bh6Q8kC4wVBBD/G1axHlIu2FwJNyL0hUiBlWRRzOg7k4vShaU43/ow1UIn8/XFdpSLqfT74ZwoB9hzKApMmcIxq
Fo/mL3StKIbQt8qLYSZi4JlQVqtAlLFGlNwczksDAI94KqoBJzQdFjDBxUNvjGB6RAJVZyZgGKKHv3fFnQ4EqXCtY73M1/8S9hNsWmyeVGVPHisrNcAZpL
jxr2kSoHO6nFCfDsRi09/A6MMnxLRxNgPCck4X0V9fxm70ABpZwmNyCDs3dZWRURo4SLNAWf33S1LFusE59VlySchn30/qDRn0rw1yN+zLvPS1yGfeHPaQ
i0v+IgpcAKZriUK724+XitmKfV8ny5vA6UXq1i+tDLxc4srLq0vxzYjEZW4CUq8COFE06Lz5UZGSgYWy1MKWXMGkQNbE2Il7Pcd8TCruZvy2SctdScgvJc
ZmVD58UNoVDvl7mcAkXZ2ZQBwe2rJyvsSSrebayNe7B243QXrlFtNTCVezusprB1H7j/z/80KQnM+rsJqiFs6VH2gY9DghMWYhdxmxt+IasIXklK0IBA79
AX5dlwqvqvc+aWORbW4Zxcjez2MD/XxKH2ALCmIdmBfK7XitkZiZOxKUkF3mMk0IcqRnAd8wz4693JzUc82Al9CWes69v7enrnEWwzDqMiPtgfVclHH4DG
jx1UJ82wFF08rebfnmmDBon4ZpKnYB+Ys1mPEcNUYcJVtDQLb1rDMiWZ07+ckuWOi1nVLA4ndhs2goralLXoORclPbQN+zPo65Ckc+ewkrM/dxhXcGUY9t
Qs6+sxfa3dLHa+d++KKky2Q4Z9m/BAWC4rP6f5OHOrCSlrGMS2mUQiUfHIqFMC4U+X5aAC22THN6xTpu3QC+xNPgDRrPMRhf3tefMsf4S+I+KhDCxrcArH
39Auo6MGEaQfrYjZCl8VB+3N7GPBpBVMavXg1ofOAfOGFq1vs3HDtwnOQG/UUbNQI82YZdENOHkqGALOqGIqRECmIKbEVAfkUyVL/7kWFS0N4a7dSk0qA2
dNVucy4iow1x0Qvgdm4DqK7G7Q9txLkidrI8JqMlrHpE/gkfp8YfpdMt64SOh7O+/UnBsiiJDZGHYK0jq7UJ2GlXy3mv+/ty99kuxG7nsDvKuquvqYg1yu
lqvlekOWQmF/cISPT47wH+8If/IXhS3Jl2Qtd0UOyZme7q6qdwAY9zuRCWQCeM0N10qc7up3AHn+MgFkcutR7WxZdqKmrzYJeRlgFzSmvkTqUi0XFj0hgh
d2V8YuzePjYamAV3DIyM1Rid7PEXQErrbbyR9DmUH7xZb85lzyjtqhRZ3B78kciXG0jajaL4MDsP8WQWy2zuztj/7xnRxdU7raJx3FJloMvPG0n2Lerori
R5HxiyUp0RohEQZkFkrK0mj/dHNKcVezXmrQPsiAQTvEM2wnVp8unKGVFHye2bl/SXq3D2awLukwKytOQ3AkeYMYkm6RqpOnZ0uk97TL0sFo34SMQvZjn8
FsgxqArxnpWXSIyz2az3cLsEZSrENEbdIszpGyuvAAF0lYaXVMBJM5bVJC0M63X998ZubSL3ACV2XqIR1yOqUbpdIHKrnh81FAEJ+H5hxRBoZ/htOvIV5u
GezxC71w5hLXTqZ+t9MKxWT/MkEf45e8cehH1YX4XSCfikqrqCR4sFvAtuDuWr6+n+h2Duc0snU9WT17fuJpp8hujTbEfxZqUaJ0yNwaoYmS1vvPP9EmM8
rTNAd6AXQuceKhJODM9Q4NRWb3t2mR+M4FTSu3ZJRCT4yb1CQVrmYRISKibyz0+OSnVhuHDfPvD8FdEYrDoprmxoFLnXj82NJkciaxjDBCeAOsAh6ZGcAB
ZEyvx/GWmEleY59xV9lMzZ+y7B/nx2uXAG63v0vIhzuQCvDzBiWrVieYI3bhcGwuoA++LbI4aJtM2FhbpstCoUSO3NWTwwVFZA7ZBn+HUNwcHq7K8jy7fQ
PKkfkmom1XNZuy8E7+/9ZA+hWsvBgozTUkuon4WeVhKN6ewbyOJFlQT5dN3xW3Y1atsK9Fg3kM0dvKkU6IeF0OKRAr7Vlz/aIj3ksaGJbUrHoyM6NiJiwP
GDDP9RTefIltCgWHtQqCxkXUQZYJYl4FY7GWkSBFTfsHbJLg+WjCOB7tEBXvfWmy3jJXfYbfnO0u7u+S5aNbVacKjQGdwDds5jAFVAgsW3+i3WPEm8+AdW
ZmrlymUy5fHoEl+vMUpG/ZqI+ehy54LWzchxVOBGOdz3dYQDmq7nNyvOZDQqTk1zA88q5dE5XDxs9vhEMB21DA/PP47yf0yJxRvMJ59yvPEb7kk9MgSm47
y61d85+7nMVG42MAhAtf3l3zR9v/r2iJXw+fTNqbew1JX4r7vRSFZCzDwtdukbCczanmlFXUm8Zae7eKENn+FZtF0UGPE6LRrrXYRVHgU1wHZgMODuQQA3
0Yv3sPxiZoO2L8YGcYELdnLV/neyTBcoVt5WRB2BpZJg1ww2Dliie60XlId+2e2Jzmnx6gfBvEBMU0+nU7dk7CmxSVkOEYbxzGJ3RhcO3oThP6zoZ09yG6
175jSovUYnAKvLCv41OC6caW+sOSoxQ/2P1a/CPzcYnpRz8p2faZt0K/6COiBD5YOxfvPNyASa5p2vR9rToIs5EiHUljlieQft5YITp4p3ROTqQk8A0vFA
7AzimbrTwhDOc5FPvXBvGs6XlsVbqE7lDpYJYTy6+KCLzaXxIXruL9MMfqd58JnKT5hI4XlPUOU3DIGeRX7dwiSE8kKNnS1o4o/+UmwBgz3PwZ5Cq4FoBn
rgwSI+o+dG58I1RhvytNOAJLSb1KQOV/CIxYOw8XZ47DzOcx3Z42vMqA813SRLCQcSWgnDSy1+lG6udFViL7H1ZUL+P/EaBLG0Zdumyb6ULGoCQR0d2fZH
5TnZSHNPQnuV9MhOg9n5pJcNR51IfPhBZVyDPnrHwXDtDLs/yn5a6OGPlec1JaZeF0zUoN4RKWUewqItRrWKdvvSnl45iupd6gEc2Ykub2LcuoNAGbftoW
cc0A6SrzqU6y/w8+qdLmqZZhKV98FUVb+iEV0sVLAJVma6WHKgWvLJ/rCNIcDNGYCldW3JZyxaFugV3cXiOmPer4gBaRs3s3nXr2NRUerYKtUoYpBoEWrJ
Vcf+6Cruw/I4r3znTPC6+6KIPWVLdclvJtZl4R1Dr7Yy/xL7T4unsFjX55OiNmlD9w7k/7Roku79OzL1Kr57ue2d8TQt8zU8tBi1WT4ESvGM/lI1q4qVys
xWJyFKGuMch0IlEn6zBhA8DnnS+mGhpEEQd9GbHf0jHTcuAXKc975KoEsQM812uMtEojdNmVTfjV60jJytnGc2nPM/8wyRHa41D4zi+bM3tlskRfZV3vPq
0UjumxbFYx8NuR5r3k0acI+HIC4dwh1ueBXOABfqlI8dDfexNs2jA+fyICXMEnPQrvtXL/gmyLb8v3YxnB3u2RuE6/vjMtrUtsBHMd/jNnuATT7ML/3K5s
FyH7PtItx98eIvQ4ARrU0dQTxswaD167OY9kx1BSOa5RmOPhaU9tlkLZ9JwWrpd8vG2A9R4/rACv1EiMliUqAbslPAQdbCBSbtFEBdiwYE2APfC2pmR60p
/souSR2ZzIFc6XV69pOek8HwBt13uPjz/Mwi0dBK3Fboe91mVMZRy4BE8yMSvXpeqprEjIFZLl9A7aUZG9fKF0AeI2GpOs8iHbX26whN0w9I3NTsZZPJoN
+Sj68y0PwM9JY3gJFMWndfYkOtk5BnZRmkiMtzbvgrUQGwYvwlkfe2IEl3BiZiW3bfw9zEqUlh4PJpKT6jgEMZ0YGB10nXsU73xd6dwgep3hK6vmguK2jP
gAsHlmGtCZsUi6ePDkfikUaygreXJNUJqPk96Qr9h1fx2EzviXI3XFeNHHsBYU1EOp2tM3fqyQq+XH0oskTHp4ERNTlsXPY991kOPHidQN/eZ4ksW54pGF
tSrRXonFo7TZlAOoEt0Lrk06K4falCBW3hZcFQs/86wfK9Y4lUeLocAFc7IYtS8SUZs66d/UtMsby23YeVmzKxZTIWkJM5ONVtnG3XeKh5gHUlz6pcNkua
ZkyNHv0gLu9Rz7yX85iIM+uhJUeLzQjq6IrRamJe7SJszePpLYWGJWu2Rka73dOhDAPassQ28wKdhnzgOXLEMmEkqM5iaa7kribTkdH8+1qyUXkbEsaGJ8
WTt9eYtT45LKtVB44lP9ILAaHbEffTsMtFzmaOLu7eiSWe4CV78mY5+W4p9c/NdtdG9Uj9nxVxlTSIc7/96GjJog3nSCz+sJ+J97AjJuzv4Y1pKhhOHvU6
DWR9d55ExIBxsf00tCAtk2GQJ3pLIMCfyPlDNrCAOvJ70bi288e+rv1n0kOeln9Tz2Tali17F02cs/40Hyr2Kwd85RdCkGSXm2fUddm2fJa62aCSUvYLjW
cfcFjW+IcSs0Q4UeKyFG06kATweRgYGhkg/rlzVjwb9mLsJVRACZgrNTq+TWGZfE9IztZaqdqcNMev+s6HnUM1Z+IR4WE96letpg3qLypUtt3HhgSfxxJO
A91D1rTs3VII7qvEWEO91buazi9/yWEiXtJIjqjFSx70GwoUdRuPVENLRk8kTwX0VWmj97w2hQ3gCauz2lLDJ5E0blhFLG83qGU0JDkF57a9vatRXrCkKg
rVyF39WlBrwE/4h5rdVep9pr449vSDuAalJcYnLOmSzl07AIZKN6NyBtCjsEcGogvk8pvtvJkDDJQzY4N3l2Qw9PAmUTA0+zIZDZF4u0XzJ+RxzZUjLrc3
x1MZEL47qrkpSLJhIJNNhlnd1e2h4NC7ThAv+9txLUUokpcEbnOP6gKXNYUGRswjGNjACOtsWiuJ8rX8rUvCjUSeVmZxQxotwbZpeQ2al6t2o6+3lLD/lq
FoVpL0MOFa/nPY2trVdm4ICR/ffHiWjrWQ0JSYnMEDH0T1TaQFljI+L03ztuY8fJaHpVpyVjPhcxqyx9+KoeBTAg1fpTN8hznvmH0EIJgsNncoHYeADWYD
hriASM8q1rKPt6Nf10oQZ4WqRg3vdVx/IaV5vSmP0S+MpYgmK8osMG4IKd+cXj0Xn+ERECNoPZLRWCUXYu9UzPgQlGX1sTpbBy6g6hri+nsU9B/M6gcwYN
Ju8RT6+IGidMaOnMCnnbS3LaSDJeVqFflUubadYPpPzr8SiGSF0tKxODPRcM9QTdtLJCotJK06Dx77K/eH4vMaKxs7LyBrHjwqipsOpKPuX8vce39B4//h
lOWMMNc81a15aK9j+6xtRbENkLd7iRrMEJENn2tRrHdBOjabzqRLHIpt5Q61n+NBHmdbY2KJQQ3JYrY675iKnP2gQ/vE+Wy84rlmKgwbbYt0UhBFGbE/TL
EAaXj2Xj3jxkN7Z0+PFqEGVfEvi1m6ekXYiY3T1ClXHc9ZowrYNj6qM5lj4htTK/afD7e4d5B3rCRZPCaEX4ynJJDtODHqZ9O8jdDB1UuTxIpULTkK6Wzp
vz5PgS7T5aM9b/y9flliN05/zOORQa0dlwtXQetFb2MxG6dBELplwzpajI+q/dGUswJxGIIag8XO+i90117B4DcIT9ULsgZMmq9Sh6JgueKDZu8GVMQCmv
ss9VH8+hkYUZdKBqYW8vP0GZNSaIbXpW2Dsie1WSqMfVgsPqOy72gVu7pyWkWsC8wCz3gYe9TzMgXLeUHFyQM4g/Z77MZ2LroBn7F/PzGyyDFX6WsqiF2I
cc+lyBd7FnGILmSCIayY+U2dfLmeA8Favz+gIOneXe98qwl2tSjjocBV0RKO7sG/0DMT6pg/FQBjekQJax/qYNg0vDEGlujrqHVhFsvX6wwlGs9FlTK914
VOuE0rTsx8pLb0L21ZWtvVaHYQNvl4WoRJCHSF89/+/oWKJYiuHfiHGPgUwwfFvsD94IJ8I2YH7Q90np2asYItmy5dOA0RUUvH+WgY68CYxCrudmZEZvKP
HC1DRPnm92/cN+eR1m47wzYKzn6j51Rp93hJAJP6kpFlEGcV01VYc/z0GmIOVZJCgRHQuWa5r7ayDgNe4sHpeAZb+8hpZp7DrQc3sx1hBFOaOElYm4VIFj
AHsVlsnXnvT0rGGI7Ti998mSViVm2bc/HcWqfY0V1I1j8RVmNO/mXY7XhoaTLSq9JKDo58+c3y/IrfU9g0lznX3tSJuKB+qe9vJwOtcBbOB0OO04/7a0bJ
c5zv5ERBlR4MtpFWnPxXoVR7IHeshrD4bnKanekUbQ3aMaqSOtKVXLiZBrSuCKkLYOLzEjrT94jHlCCGVZUAio/RMXAg/lCNHetL4lnatjX6pp8KCFumTN
NLZ2Z/ho6Re/uFg54JqwSkeN5RKaChV+d5OUszkSVwuwBIL1duqrXq8FwgNQw/GB68VlgcyLU2dzFzTqweKk4bScrrKk4SYts61HyqkHNZkgYwh36y9eqi
UU95nBwmwr6cZx/lldPsOXGzoINb4DZGMhggvNxX5RLLPbmJaKf6K73eYaDKUTNCR8JJhu47sIbVfiblHGS45yXkclRiyPddvZGMa9axIoKV8xrwBdFLhH
gCmY6VsZRfSveVWA3PwJaq2gOFqSDyoPnA8++dKhQzJYhKNIHQlt5gKAnCBeu506GPPWTs+6qjAIbKCHKDwKFlkSMMtTLJEaLXO5fIHrOJqAdTv6TG+NjW
5cfLSErQnxYheLJPN55EWZFtN1HifKcHInGguuBS1kZKyPvOj11zrMHMHMrpjk3dvy2bqcvwobwJz37ndEQNEuv7+PzbyHAub2bfuM5mIGc5icd26AJOZD
weD9DPr3kM83hacmhs5tFdsCS+f+HXh0nh5TzkuQisg29jR35tH/En/bsS4buWcDNmZ4bZkvAEEO43ptgrJRRK1OrV+TzlHiR15NCPcFuSSHQn5R9p5C8a
0IIgKJn1IzpEz6HCfLaOhzsAaHUNIXz6Rkvb8SfhHOHmGlKN9DK0IflCCy71ixStAu3YxqyvR8gYGDleoyI7LxuXuiHbJeWyxwQO9BdZnw/eu23CaYV/Oh
7VItKlZ+5MmyVHsmwjASKfBuZkiGv3++a/enQr4ChIJFDCFf0zkQEwl8DJfBWEXvcaF2uWnlUmZO+4kmSz42HA9J0tTfDrgtFkZd+Fj2eYynQTjfegcyl7
OoDPpoLRlbJybRcNi5i2+U9RfN8J9Iua7V+F1PjuGSsamsNf6+J/fqB5BpRDYP1BXKlacyiaHvwsI47bjukyJhgu2GHjBdI2dc+jRDl+6MXKaq7SQFHGiX
uQm+R8IUi5DgPjCkdosLwWLWxHalAmnXfr1ARzRm2YaiBwGXFeN0bkkeGWQ1dMChzqcoSmcoIm6arrdkcB7pi4UrHMw+KpTVOxMGgjST3oNu0KN2Scrl6+
EzC6v9+GrtXAP1Iu/dJ/RxcgEMph5WbUD9wtSzyJcoKMjwCTJQlZEM6zofNf2jz2IV0OB9ZrtesDKgYylKwfDQrFP2uiQ1IMCWCXwMfFqSQEQBlz4Px1W7
ufVUNmyUuvNN6JEz2uTh/FNARtJ2pDh7FBXkxRssad4I7iinrrwBHGMpEhPLMKAWMev2UttKkaN5BRSrnbYSdxXUEF8WqIyuOKakNGjSF/E4t6e0htTHRs
YYKROi7WgVtGJ9+4kIMroDy520pNhC/6S9ATvSTpwSqU98Dm7Su5x7J9Pnn+JmYyLnlyBfEDvSoaI5uA2RMMzOzuWaZRtO/AlC+1OPLnajK8+5PxZozxKU
TmwYUZT395506HzZ76oI01Yd1pLrhs2MQVm8sxE7qwqMCZJdDFiXUVjwJWU8oz2AUzM1H+ejA91y1w5opmB9rjWadWwCaCRqXkDTZ1vW+2L9m3GURQadQM
/gOqx+BdQpE7KA5bo0aoBlMhGab/lcYnAXD1MmO19CbnqvKnCHagQtHLzPfmY9YgtQBOWg7yDpcgdMpj973h1RLpvZj842OxRx4YLykvEqEqdNzhGLS+7Y
c1f7C3ibNDWjlSKS4PC9UF6k54zCkbz8YhyIjIGQ3Nq5kvaFy+f1/j72sLGVhvxPBvbhxP6/5/QlIvIPUNE7aJsPBJ0kFblJ11FrxO4+AFCW/PAeW8PayT
2ITcwLQ9rGF88mANjYhNhDNJyWBHqqozk3QeQkmcYL9ujzzWxiK/tiQUWq3jy6+Z09LByTUpF9nkVJVgI9xJABxar550olJO/Q/CQTtH3Pvm63qEZsKVSR
q+w5o6UnFq52QaEbH3ke0BsrTyc8iX+alfTbmQLGI6iiY0wiAlx3aXeU5VZBJRCJbjWQ8pnvwXM/JGC0BCWV4LifYtWtY/jK3PEQv8QzNnr+rXQ2eA3R3q
pt7/PVDwO6qjqmCRlZCHt7gAa4c/3RjlFPw5nE5CuMR5FRcOzd0Iujm1JwKwAdt04s5slwiAZV32+C8ZByRCKnrfDaLZPz29W81M6a8cTN9IoN3MYnXOYL
vAYTAtsjZIE/OCFAZlcT4xCmtJOgp2CPCbf9KrWHRN3rnaDyjF3ByZNYRQCTbrWYvQgkARglN3CKdJaLbM99Ig5IB+zTMMpl/sUa5JgUF/7SvGcIIxQspF
HodPkyg9IVTl5ygIZ/B4o6ea+68g3PnUqkh/95RSueMlCxTAxlZBver/Hw/3vsKb9art7eaa0po/AiAc0qMoq+XGe9cqt/GiDrZwKcgUJad7MOpu0E0VFg
mC27PyvD3+e1UzZRvE2zUl9sBLohzaCshF17AHa/vncyKa9JAWrR+/zmL/UrcKnIotts0RNev2IW+lWV9RerH89vr52TRNrjV9PX13Zgtc/Ewre6xjPDmE
O/81RVwuf2vNMQK+Y+hbFcy2CpoLudikHsSNDMDCmlNcpP6EI7EtFmH0p5DvH0HSAzpFG5PkfSQM7bTDQVtY10uHy7TFHwaz8nrXwve+vOLXjQ9I9IVzBJ
S4RcrtDzhjWklOa7OdJKrhH5aOVMGsY9RdBveEiggGHJWOh6E+CW1EMETKhN0lAW/E7zfQj0lYymzDd/g//y1WjFTxELRXBgxxrsKqNSA0C5uk0hXSgK8G
haBqx+h6kuecujmIft3cqH+JACRQ2/dGf2ZMn57fyS4jUR4ZlsLUs5clzbUaW0pJWMA38M+IGeBmSoGAndoHkGAzON3wlE+7ecPoxQrJgn/QRfVCeF1+l6
jAaaQxMp3ZxARQEOM2hnHcxrSSwy5ooJOJNSCDIOoauJ2spxeeYRDW+HRHVsHP3JVeST/ya8fEPxTsqFEScCfNXRVJgOEaGkKMakBufq6ZNR/AHqWkllvW
KpSWLZzNaReheEC2jDYhtLvLiJwHVDTxPK1aCm4XSu/eLI2x7OQifojAg7xCnpXH9NX3BNUqf0ZMLQsZxNiATTMqCpxFJGPad8sA4roS8GOXnZdlelwumX
3BWMB7Uge+HojwyBsh2DOYxP1w5GbGXUZi4g4yIsktKpgfAFELJDyq892dNO71yCkWXvYy+N7IpdwjaYOFcB5hmofI6ICULqZv3Md7TMVM5NrauQsRh1tV
fIxzKH4B+wKVnrXlzcMwcyi+5g8j5fErYgz0L7I/SSqVGxWE1g8XWLrBWLZIBuEHtNNIUvAjSsuon+Pbi4g7comDNhP04BAxN110feue9935bQCYrXibTG
wAQrLu6sb6OiYaxPLxcnqjJmK/j4FxxRyJD9rAGAaSOhobE/uhuA3cpOd1BOlkMwD/CWXQLICmWR2Fi8ioLYeh5Zpz3tnw+byiqUl8hAbICDkKOXJzX3Lg
iry0kTCtx+qs1S0mnzAX97wZ2vMLHV9P4FuJ37/NpZWsFn3pTvrsSEX4wt5i/pAVYcg2Ex0WKKKXxVNioUkv5/+qihoWpNtB0XkZCZl4SF3XP/j3Pmdrk6
uEaLTJONeYgnCjiE3Z2dyccQuP7O/+r+fpU7DZknqpA/ZpuHGbpgxHlNEMLGiPNTysq3r/MyK2uEyF6LjqTqa3BtGlY9UQ6scl5oEhCE8tR9H3BZinotkR
N7npY4gUBJe07x7wIgZuPp1nylXsk9Mry/eZ8ErKRCsWSadQS/lfQVxp33MNYcK1L+4Hbvic2NcwyTY9nFAGS4jbPDnysg3AHW9UtBjZSjkCInEWfjiV8B
hkBG3Cxhimn217R96MWkF4cXggw4+iOPNTJunxc/Ax7A4qVRExbMnfuG1/61Zi1ZShrXwgu2axoY7FPTgHlKNrT0pe8qZGMTrcD6frGwO+/pWx7dp1Fn6g
f6gv6phW9ebhzPoznr7mjWbVgSKkpW1Sv1Mrr8dqbKNTUic4tzpusM/tkhyjlouR3G9p51vMiAB/uCtd2t55sklXzPFw2o3bH1TLGS6k3c8COzmBS3NyEL
PE/lQNqhn8hXlJC3ZLw3D+NdRCsCB0qL7QYxdPKMeI16leGz1YpEuG9SMn0qGV/8ZEImm7TzBj7bUum9IxtiVvwyCuCpfZ8FjPt7AnnLJDgOKHUzDrqlGM
Mf5L3Npm2Qk7F63BJotxneZw8D4Cfv4DQdy3iVKVFS5CmIzbxwqsJbXqQX0mzPHpdLh9Ceza8SC6A5aRO4YyNnQBWndEXuqdS9FwPmDodyXk+3b5xig5Y8
kl6IHy7DMtNQN5pAVmKaVK5jXhDq3i+zCAbcMbF2yM7oqL6oSE0MHcvJEQ8dKvcqL7z+xXolRDaDjotPiKpJ1jU8pIMjvdpTUBGF2u/oV4IWf18QkvPfEu
yr95mW01vQqegZ5FQbFMPLTrwJZOj2Ed7qMZYw61r2xI/bFkOOib5y/XtFpoUgL79nRSylAOveZf0x0ZuRoiM9N87Eiz+MUnWmzJefkRE40Tlh7AM9BEEj
CRPJiWryYS098yOFGEkVTtkuK7LjByxS7wKh4z6YIExDgVnEFM6JVgU5o+djRwlPLdDQjOfEDEgiknrWLpLU+FzJ4xLZLXn8uCfyZu7XkVHwXYJLiQpPwY
LFSlsy6piWQhv8VHashnhwxzjFJ06RA2cnNnyi0rVs3SqJIcwVN6tArmTE3J9+pLtHn13oUSxyIorEGVWs6c55+uRrOwOH3oN5UF95BsI5ESFDwMkkBxX2
ekFl106IxXX2gk/M08aKdl6o76XHkQIzoORSKV5Vv103E/AwikJOx1A6CMEUVkz/4gOBY3Sd4ay1ABHHLqJo0OT9hqTzw2zvDxEd68AjbyNhOnW78Xy/MD
G1HrY6SyrTWc7lV6efc3QLgYumSoFEmUQ5dkU06dHbk2sj+2wvXi90XtavQavYFoidBjzyoqq9HXi3/EegM6oL536fRVRh+Un1pO2VaxH9W8cSeNUdZSzw
2hr3cgXW35IyfIMbSujxHkNJsQZ2xK0R4VuO++kdrUM4FZnZTQiK9U62rfMespKU9RLHVWFFkmoNVRQqb9vzBq4QG3dQ27bJKlymfxQdKpsZT3hyzByBys
PRqLMp3tSQw7UfZvjtz9RLfAhpMTU77pzdoV1Q+mgS85vr5yP9OPcZNe1HG/DO3EI+u6/ywVfB0BLSXUjpcR3jA0k++vi8tKXq/UY7tsiMtIyr3aEuFk46
uOOQLgFuaTnVrt0eT8l2bReObEHdXpN5XUj/fpVbBUfZryw6ciqdUrDrsFH0HDtf7uM2ZNsGGOPrynB4/BjX2m+w79DulPYkCnuyDJrUqhQ01tPOJtE8nD
UbZ1Bw+JsiqQxbprbHjDXo2e6glxxYvtyfxyjeUY/5C8Y+H+IcbDxrLJgg6ILuTF4Q6pygiisYYPPv9zpbe15dZm78MP7xUKzTWxOLZAA/V/C6AE34ht3g
SjygjQEfySmrobqmVWNduEimyXZcUiET2C/vR3vmJJO8y0n7lQoCnbTONlxCg0RKwR4B9M6Ya08cfp8/f+ZhPP0JX73P0Mn8gsiWcYneaW9mJJ90SUNJNM
1zEwc5w3u1oiX1KQ6PVifdE2PTa1TRrSkRb5wTD77DY1cvTyI6TqcHG31mmxHNLikWY6Fi99KBVqEylNrr5cWD0bcwXHsz+T+83ge3Z7NLK7a6Tkk5lcby
r1qQyv0qb8aftgmngilRGab8I4uHFjP2Gfwhp6AjNkAG4sBPEe2pJsUdKliuJL3IOARsabv+MTiVkMyWjuE9utJ1DMGEZ7r4U3wTQhbKqvBuns4Sl8wbMQ
1YSC8JQlzwGYnhy27KFNVifv1hyaAoWiTOOaCfAW+BlT00UQE9z9Kt3PK7SjITBvDXNwR7RWQHwPNuhqoe4yDf7xd7IrJ5m+/tlJZz0gFpe//ml1U6cw/E
TPAz4APoWPTrizvpirJoMmBD6RMeXBnYYRwfHfUp4cB0srI03kvx2KWm75PAmQOAXJ3IwQpPWaZ+fV9852bMkj7vPce4X+HN1Aek6VjfMBMnp0p5RDccBT
bqXJMGrZy/oJ58A4Ps1snwclhJeAkSSl4VurpfTcYYxquQ6hbR/BR329nZXpmXWUJUuvdeAs6UPAUAZcj8LAlqfeXQ7jLL57Mvq578Z9pOBqZABD2tXmh7
qamrEEHlzB4qHDMFNcEnLHByCj3mV3UrWXJKThTMIvUBTFYwvK/1kjpZJauT9v2P4bzVAy9PGh0a7zmma6S0+cAXiXLKw+c3GMoIlNaZ2K+R8JhJYCZbJx
lzIOPZ21nYbxRiKGDt/pwkMVTfgBb8/xJLWMLcbAwMY7kSb2qvV56IhIeYjF2AnALfqyxufdR8uaaFouJvtR1tesI+zgT5jAesJp0xpNXtcTKEXVyl1umN
HyVomnqmEvGMM/lGs6dPwlyc9+UEJZVDjn1sR62kNNj76sGCi59IS5ijXatmFO3XXOQreCsPLYyzVCYOnI88CLdMQrDWS+8Y9F0gyZQ98SH8k4e5rlIZ/W
Tlwtt4l4vAke2HKBIGU9Ek2viCjxFOUBC5OttzWf01YhG7S3rAoaKJkfRP8uGgcb9a7fD/MWz3JGsPxyOwDTuA7/3vG/TMHTmBgiTc5xAQ6TFReyjZv87u
q3S0y7uN72ib4FuVHSswt94rntzZa4gsYVLNLLJamKQwEP9y2YfSf7XN6YKo+n4e2xLCf/SzTHIcrZqRWjDaMTmVXkvfpSVBJNL7vQEkJ4VPGZfBCuJFnY
Qt7JxyUDiziamk8LM/LlObgRt1kTl++ZwY2/Ap3wZ2/shgQxFBJKRqMq6vAm9to6jrlFWU/nTZKanQiIhNXPnRq0mBgsTnR8cZzLI2lj04UqqNJGdeUTwg
aAcz2EXmFo0zSdCWIs7HNQDMyN4Zgec2Lp+/SHhnR1NTeS80vPo4NdaNR0Jhsm6a2H3PI+RnqYUTPaxPmYxCj4zEXvetVrFc4XDBf0nIDThy1JA7x+mFdL
aI1FTZjM6EvKNSpJRE0EefisX9uTUZv0wyIxLMdzbGf/zZ2KVgVdPZ0oqnVNYjucUWo04jIspY95OAFytUsMlMDb2J85pHytMUroShxsCXmbDGSq9OjHRR
grUJOKuWy04RqmxWK8X7gD4Lp9cN8fSSJb9X6de59q9pA2LmH5QP6zC+ew1VVBKGq+LEsF5nuYcaoMJuYz6+sdMBkB7NPZ4R1a6hyehSjv2scnErwh5Fua
47wfk46pL3acmZn3OOL9Q/t5hCZZE1/+436/RBkZ0KpaqIzUDlNLSzH7+aEEzFJSj5BOrS26/3pxEO/q7ZPbIF1kzh5M6mv3fTJW5t6CesXzLKpai7KWgu
Kdcjv+DjZJZYdFk7Mrip2dkNnL1I09L873MPZi6S4pxbNs2UiDMMMBdZRIH0UGg5ZmtfpF3NSlfpQSHNVMieD8gZbA/K6ZY300N/sTrEfap/fuRMmCQkzT
jCcCkiOiXinqok7ZZBqb6CfshXYZVu0wXdv83MJS4bMsemXvTk0UD2wTgx40Grs7ZKtshLCSGMmUwuZR4eGCYueUUjfKruIK/PP8PftCNm3/lCI8I+7QZY
y5AbFV6HLBlx5sKLlm5mPtzagaxuhqxh0KOIoya0UGZZ5Mi3YxXFOs88ALj7KJSYSp282cIim2EzNJuPnI/S5OiO8zVrWeE3ATcxDvpDbIhHLrSpUiLCjl
dfqKPtkAvrn6+ux2ELHq00mAB5TAPSDAIfzbVBI1SEnJbe33jy20RN3aAlhz84McuGUm4mJKO5bwJkTH1fs8Rpb0i/d3L7CtzyVFqM3Vdx8zEPXhCT+uEl
5lFSetHEjTjLizIsUSLJle9UNLHgmOZf+Q+5K0I8dXYqGxNZd9kLkhPuqSKdkR0tHc6XfVBkpUPheC0alrkyD+T88kSf5UK6PoSgnLI49oc+O7aEYt5kbn
3hTf0daRIKKowTxNXVp2AWdOVb7ljUY4IujQncyzM1vioDwiWEr29LWztBPFrQeli9NEqXmEJzSV8ZN6gGWDb5QwgZbwRvJdhckvNWghCAH1xr+0wgCHGK
5QdpTVWbVkRyuvTtBsfzyv2ipTg4FGuHDRyUq1Ya/diM/33vi0CfyunL8Mo3DvdJlVtPK9S4e8HOTbB4xkDHKbmS40KrT5/dzTX3tOdxcKK6uDjYyCwYKZ
YEF8TJ03mThUqP9lZxtB7/8ifpdY9FyjaBvZok6OhdNrb8+7TYsh+yCDJdzY5oXR5MqnFCdnHOwknrbAUr/YpNBjjdFdJOBCodTALYHrQ6FmF4uabnES2T
frfMdRcqz1Ws6jbYmH3SXktyx7HXqmrcUv/e4etMr/c++Pck7AMD0CRLGR1R1QIh1EMWz48CK/ELKnQLBKKSYPDFCXIJS2EcJP3Euy3mSICIV40uEMHziq
un8Wkd6xPaxmD87KT93tD+bK9SrYOhQ7s3KVRnvLWmwleKsq8XAZ4KFO6e7YtOCspkMIqo2aDNdf8ywXSO6NnYWe1xoFIClz1vy76Zua5IL2CX9nPK8Mi0
jPUhuLNkbxG/E1R0SSuiBfK2T0mBGpVPaZlgNZhOM95z7WERSUI4iX6btiKVUIbbUHEEovekYEzPWQDYkSNiFc//myplMIypM3DmT0UQcjXv+lxPZ8Odrc
Xygi/hLX8TjH2wGFheUVBMO1whuXYFxu4qLapjak0/Oq3ryYZk84T7JG8c3vxI1ZWt0I/59mAjq+WEBL9yTOIgRh9dMyntQB/jeb/wp4NytZv8eu67Opnc
CjHBFtySucQdlGWV/ROsJ0RJ4d6VqYa2IArddQckpr4FFmggxE+OCAAj8ajTUnuuIH0c37CWgKw4/1Cijsdvreyes1wQ78wjcY6BVG/xReVElN61wSLow3
I4gv1yvSJu3YVinntC1QSWawlbjR9I+CZYTqwT3ZnBvCp6YoZHf8OudIGvyPHGen8znCBMUCioqNYDNI3PvqLlBtpQwImAHgcT5aiVNuHbRhAvvGgzeRlL
mGnHiF67Ul16mb39QIqSPf1uy2/sSOjAU6LngzLroQpguQo13XNFd8DybRWMZ+sYjPbOLAhwFxF/GFo1pOe0Mls5JgmvzUe90nJeQwAraeoFBll6OdjVxx
sdtrIy5mSfB3D09oLla/kHfyqwDUDFPPIymqLfM5HLjh6x2IFR7wLhQs4AigkpdpZemhKkWKBVM3rprT+dw3ETKErtuTMTT73tZ3X3C94+f63IdcwPGCfC
150oyTiQ8K4izZMKrEf2vI74waB2xUHH8naHHs7EOHBrGOcKzp48vdPZhpVUs3TDnO4sgwEXnvXjrJo/5c8iqEAypD2vqNzlujKJWBTlHAScI9r1lCdabE
hw7eHLYALCgJtUKPR5miclnVcJDlxvwOIh82pHh871mgxWMZD40jwKVE1KKgazEkz8z9wHjUdqmrREm1PDMnje9z/QEaNoSVTTu6YtB4mHPBLaZqgZ+RMl
Xeta4XRC9s9jkIextwkhhGY4deX7j+4k7W7NQ+RhUINuOdhiPKtblAlsLaEkduOBFzla/TPhkQS4VY5H0AsuSTU+rvRPoBxdHdP0L8sC1RWySieXuKEpxs
51mdzjyzmoVGUsbBdbwnoxymvua8Qp807GEDago6fvZ1LVWEgwgHuXIXR9IHy4ySIRrCCNkkMD6xibsVatRs8kz8358YCZ9KBw2PrKG4BwLE0brCaps/DB
0FBYRpHEoIRHyxqQPugYCXMi48YxUCn8TBfIeuOM43ILBKjB2yTuRrZqJwapEnxi9jt8qd0ghKslKt5iqbTsgkzy0QwSuKG4Q/Apr9eM7o7m4GVKUukof0
J8Thp0j8gE/UCKUCe0pGBqPBiLWa2Ffmd9/9gxTBP5yy2IuBEgMC9W/kieqMZ1SNH2oJh78GHmwaVOGcmb3jAQkbYBSxd7p6L6uyxY/2TKwlSpiASMzyRc
XLrakJ4iD+XjQR3CiyWJFxznhoHnNvVYSPiiZw4VHa5tjHOqy+dHK6ThUKr370UcfVMArX/LPqeNsOQG1BVY9xqhLRF5EmGXVIVXlYhHRynwEEVkgmbNk8
9+QSbOTlmdjxNqgfYalyp9wEnexGTvljVeJlFCGYt8TopoF2XvKVVf3to0btptykQVWVmW3uur0B7OIZjZ55NqPMD9+ISoSWiAx8Waa/8yCWcIyNSbsOkL
WYcdJ1alYFcefioUwOleotcWML0eful7z7VocqiXdcPL0q9jn2I4c2BmeyeCVj9NBqBndwQWRHYs2+if/e44C0N+7cXaKgmyVum5jj0m7lvrfSwnfvAdHC
z9/Gz3z3WqG/k6SIfpsQcJ7Wue0Tt1yXiMwFXRJEhNGo8PDmG12cBHdPEuHhYUNtP4PN/INsWD97Q2himf2dzjexULRcdG3/lsDg7QtVoe98z0+swNHoTW
WyChtnuXFIHciN01mnBpmrJb3yUHfLycTYchRXAzpwxEN8PBtX/AD9xz587oNs5HIKdqlX0dyFw+AeO1/qQEBc2uZ8NahlOhRr8IIP56GvOBhU+QkdipP2
PLY8gjVZz1ucN+rcxCO8gvsAx3ZHKa9Ht/tX7z14iIgmqLhGTsa/89euaQUX7yzNnUqBziHBCFD5HcLJ0K652ajm9J+TaaM/v9WMkp+Xjs4N1uV7u5T1aw
J5HJIiB7JXbD/nmjK+p4cQuHRkZaX29JIaXEliRVFGx11kNffU4yO4xteaSti8Fe5uDdq6gbKg4mrhsaVoTZRMxFET3TVAbG/GhrpJ8jkc+3i03Lge0Tlu
Lg9NfnJdw6+4M+4XH0r+MCIZZhGCeYO/koIff5ixdMx8EqPsMoCMrVy5ljFh09x5s7LDEmgKG7DlHWd42djuRzNqSNloInNp2yD0r+kRSdC7LaJkUT95TO
DVarxEmMjNlqWXhQdUCYEt+6wySoeLDqQoRqQ/w7PP9LWP0mhzIWvv+KSzgMU3hgs7iYmjpgC4kswNYyVLiBRg5tusg8bhETbqIWu0yJjgm5qjWVj5xGy7
VP6hmuPgHp0glvF1i3Gs9tmLnSPKwF+QitTUsEXPChh/WJ/DLGWl5w2gL+MDVmTC17OfqtBiSCiNOa32b6UXG19DkHjEsy2Z6Z5TrRIRVwIzk2n1NSJE3I
rElytNHa25pOwAjSFu/dW5jNYLhShJee+AdXcb6FYnXiBXEO70sC40nSB+yTXMMgsL8Dr6OlqW+kL1WazNbkdjjBo6DT7lj4WHBOtuJSrsoSRYkfWctzwU
zWa06iycDJwgX715SRGBdi68wWovOl0NviWLtNG/GlbYYLEPoNu8fX3EetdKFXrpoEyCcAPduWwwyKywvxWRTUPD0PWm/CYKQYrUgqbqQo6VgfEeQZcgUJ
Y+ppvpzagMPa43RmHvQjMwIxbTwfiujt/KlDb/g48E64DO2dYZRQdH7ETO7tnDWLUYy3NZBEK3nQm1vSFrudb2qJMi2Ge3Dx/I0SRCIyhOYEx55imRDoPC
aiLoOQUrGhskrOjHyhebW0Czmswx1/ys16ILnKrlfMtotFxCQIFZgWZJhqVbbnLe3w+f3yRGdDavSQ3YHBGdqle4fH3mRUTbufQhyT3SUACARxo0KvnPZZ
7nlwVHFhlfFbpVdBiynjRvLIxR3G1ZpecA7C1NxwOwxp8PngP0Qtfk/QMOdZY2y1jmg44Gt9ngT9QeJARWKtQmZEXFG6Y5IXZkDYtuzGP2s+0HwdSfJMHZ
KNm/A4J1gp0PxKw3nswBsErWLEI1kw+dm9Vi0QPtrCSSYCghPre76ZleGXy4uwzTlNaEGVcK7GxY8bjLeE1FLRbK32znAkuRbOu6qMjjQJ6Wq8YMq3x8qV
X+UH2uhQzTHDRyj8T2dAPm1D7Y/Qp/fM5s6rRNDNk4b9i07zWCvHYzkrcobOBCpPeA+kpkz9T9djjj2S6d74mGHplLcO44nQhyc0sGEsv3CZTAfHta2uwV
yht4heBnJvGPSARctDotPnd500G0YiEq0HvICw0KTSd26yaJpw59z4Y7ZpvLGNOkRv2HHlAIxa8jHRbTzvWOC36P/j/rEiCSxKJvf2CCgSV3LNUvyadz1u
pJX79NohCTAgd63pAWD0ZpTcHeh5w9S/w51uiD4UeKrJXN889PhaSgwtI1irpMug4lGHQuYyLnkowglhMHtLR8MUla5yAc17RPRWvGTO4XnHico10fbDEN
MakNOd6+K8eXbOCJepPKE26TnAjpRjW92H1lu4QE1eR7gVfTDd7wzWnD3HEbUIoZDxNI7qgWleTj73q8XYeXIUWxUqNJP4+BiR3uH9uVqMcQefIDh0VTPm
VQ4PLzzR7UywKnvBcWZevrSHHacetSBuiO5ny70SR6z4KY9fBQ3fLxEHb+16fb8VjmrfydRwONozB4c2OefleWdmQMsBiWKRF8M9XJZBS1YyCQQbPwR3IN
y6ZrGPgJIGwah+8buXudL+sO3lYg2s8FwldolmuWhZhwR7SGVqTPwSvAZksSUIGZWeL1ymaIhBrllPs2yoUEzr1cCnc9P0JubTDC34uU+Vc1wwsk4wAp02
fBEFsI/RPGj6sxMgNYUoOo70CfghnPR3QWrlj77jBnBaLpuXWnSbBp12hOyC4950yXM7sBxXXXkXhMt5iBrpjdP/1tkDk5xbyHGnZJoj0YArobpSrFLsuA
fuOFFK/bAmUGgSNLTk7rqN8twCfTILdtIAdGpWESShPYJXKRPXwM7T8Cf32oafjllPhlVYeCTPwQcDcN8sDcrAjXSQsRAp7VAHziJoYXbpRq+K2xRmty/1
5V2aAo2029xtkPn8PklLBKX+Zm28kJWBw6vtAsBymoB7180aH1NqP8Ah53+D/1pxXs8Nsn7O54F6yhJll2ENf61pqxpze96Owk4Ct3rV4FmWWTx21oH36S
yYlcJLOffRm+fl4NJ5We9is4Rc20fsHzqn1dCC/dvsoEJycw//9o/prFdJNnObhQUXeGdj1u3UttXm1k4fi5LI0bY9T+Dzs37+ncv5R46BsJekUy3fGchu
zXsJcu5diqGz1lfLLbEf5wXVNShEMxDCrAsysfwecklqsY4GRpg6hceoAo97yynLYR0EBesbgTIe897xdnZxmlLcDcL4OlahpoRM7p4p8YDj6sAbe6TO1I
taJxRRpJoppKgP7lgNctu7dA1U3LSPBXWEU7AAwHhEqFKwe0nQzwRpqhPYqzGGj2jMLZ9KclWa/fUCpbojH6ZCD7NiYkIBBdxvY2jIYhhim3C0F9eXwGa0
STJ69Fs+HP1RrPw8pvliN2VhYkmMbvzbnSbZWq5oaJEiFYudan58t852AaEXkT8vFO6niTr9yVrBYE0ik2FYEJ5u4dwiM5IV9yfLxCcgKA2+Z9yc8H3ctb
vvOcs1dJG/3B77WmboLM9jWQgmwzF6/9+5Rk8nguGcNGOaUguvAaR07++nv3yJ6NYHR/JmNViX9TUaNWgCheJqigtbSsWZQPh3nN9bolAgIKJvFSiNbhIF
Orrk1S3OtU1VDSJbJHyDUsZi0VNo3s5QENevtiaMfk4D4pUWUzBREr0hna9wsEhnwbqfOaRddL7arYZSojxdIDGYv9oaflwlhDYrH1QI4sHHVsBejL7uMg
xaO0Hd23C8+1vwexnKymk6Mt67Xr7FbTCdc1YdPUPZZ0bSm4sdvTHtshLuaaCxpsTIWHy/95X4FGJmm/0I2XCZmmrs7RjzmHug3MkVnQwQhLspcDMRSav2
RDSxbGQXs/hQ7z7AOxwqf4IsFwPO6rAkvnZs/keSaAe8cWXg/7UnGjNM63b82mpMI9ljF1Z2iZonT9jA97RBS8pLrE6wJ/CoIKSixw5ThO0YB0bL8S/vN1
tHxVkrM7v9fCX2T4tI4T6Ln/iH7xlxl43jUfeIscVwy5g5aJDhMwFPJRyy5r7vBoOuzdQRNvIRGINUEOKUgbhOOm3sJYeGCGZXmKDGkke5fHuN0bOJpfFM
CmSR9g0zfT57jxheXugPKfLVc0Ln70Vpk4BJl2oQDBuAFsDIl0RglEdheRETmtIdwXoQcsY80GY+LVPoVYhwlaux/XTn8SOalgOX2ntExCJiC5y/m1fPdu
eNL6cyAn9FXAo6T1HTdgs8ui9u1h56rhxI1piuMXJ/KbhTtm0gNhKu9a2c2c6D+wESTPOxo2ZiZRr7Grfhb8FyItKCDWa/dPBOZF3obNAz/67vHH4begqS
WxWe79ybsKc6AF43hA3YUiEkTO0dEc32RNqE9KbeLJpQzZ8+e/FH89IZyzTAlY+QdbhTox+SDZXSSYvRZMae/KYf4LWfvmCyCg9rzAzalY5CabiuuvLMK+
yxR1S4SsrRXJ6tySmSYijmgo+tT60qq9Mp6NMiRWiaFOAxfD5IOpEgs8gOWE9TeakLH/mdGrgVgk+TNmVQ5JK7eedJwO9IXCyYoa2ZSLV05jNBIEY2JM4D
o2zjCSfSMD/HZOolVuX8LktmOofEDDSNIn0XgFMsfa33U2ZLhUM9m2QiTXHr0PeyjEuMer4S8J7iY+Gg+bVuwDqO9RdXBoeCfwfOqWkeHScoMUCUJelsTo
uenyN2v1+dWR3nINv4ZFptrni34SXNxwHtUKEATRGRHv4ntNmA7uSlkjOaKgBfnchNzyStgUJOR5qJKpBgTONG3CqBu9Y6qw4+cXjUA3EUY8WKBpqJ/zp+
d71ManxoqcPeOIaOy3j+NMC3YetJ7/bRyzveJMrguAIF++Hy3tdYZwTNZDOeEU3GSPNCHyKPYlSL3Pk3Gc39LSb/eQyCejyjPgaohCdSGuRvKSluERHMwZ
YX/7+oVTKeSu7Rea293Xc8PoIVLe7p1qVM6X3JWJ5XMrPnTufBXJkzHl7hMVMaOjMQyJE0GlVS1pyrO8G0Ke+Sd2BAqIdPk4BKPrgk2W8qKEHZtF0RV+gT
lL0+XUWWofWaN+QmvtP1Kx+8ELCRrE5UAGnIr13hjdZFH47jBc1k/IisCpn4C+NIcyofYAgDOZ0y6+yfenFexzP3K4/lZTb4g5knP6J0TQ32ANkJ79np1/
bJRTg7eaGkorZLMVO5py9eIPt2HwbbRDTn+bgPpk5F5gPQw857+ENE7Zr03Ck/8mPAfWHDFfIuXWgg9TLppI2Ql4icmU2gJBuXGoa2Fg1VSHOZ0udluIJM
tGV+5WKNFVKHckChZpe7aMhr7L8zIz66ErlLCFDr2fmcM5A7xtJU+bkwX/jfAAbvHgKJqyLIos6RkyJoEkdRb7uM38GC93piebyKKsaN8zRjIpZa8ixd3/
3gEkUGRHefeXuwaPGy3ecqwhjMEvKON9efUlI6GASGL3qKZBgN5+RgC8d2LBaah/OJDaRZYp0HK+Vtj+OU+cedy7y8Zty0sXQ3JPEuqPWtIrUiJ/CshGu8
OqMa6hLa7e1uK/1Agod+6pdzIM3R0QKjdZ1AL+5V2LFEKy0pMmNwIjJ/6cnMteNERYH1fQdzMS2akQrlW5FKmmfp0K5pP/BeVm49qVLahycBFGLJ3LwI2o
sASeVsv7qQE35CDxNsxmhI3F34TCaLNQvFjfffj6NYzomds6Q1Gw3lwuO6XRYoHWTWQ40bK0XmjhXPQdKioh2TgCQrQ2ZqP24L2/UsOthnYfOY8Fk8aBHZ
3Vhw+ZaK8GKDBdEPHnTwwEjHGZkU6Gr/9uhLnMYXfU293oZ0hA2IlheDQEo6J0RekCsjzY90IjUaWUr36/WA0dpAw7g3d6wVWPNGirMRfZhnxITWC1TBUK
IPQN8cZwOn0VHZac2YVP/SLQewvH6ioB7x7Cq9NP/0ggpOzsHNtTvGypuE23Z1mHuueVES2K/CtvfdlIbT4E3hNaX58TcpOpBwKqx2JmeYWAf8/ktKF08a
8zOnhn/w+JzE7g/nPHu44DSenZ3x5WwpJdRlf5hL7jN4BZyDe9Hh1SOF71f1/OZAamlHvLAfGdtNMbXCHe/BcV16kG+Ha+iWObr3shYFP9uvVxAmIecbLA
FpTs2wGYueEE3l24UaIMLc1a2GDc7BeoBKDp8E+LuMoxN/poWTCxArBHCKaXZ+OBg4BueHNHcUBj0F7IDhNR8x8hBRRbwUMJkweSJKpOLPl58wGUqI5uYv
d/k2DRxyQdCeki3nEp5WG7jP5CYJ0YT+0tN/7akr+nUuj4u0dwTmrrPwGRtp/7rc/gpGIU2287uhwy+Ixew9ur4d1vhg57xrXLj78yD8/5ZRHOfpe8SVrx
l2SSIarpdr6qVDGFXEvFq0YZcWZeBXmwp5p379URMhSOlZLnojXH9wwkLjBLs9EWurxaIVlIncfkYdPcN4wXbGgTtDpGYAulA8fla84THImPcUaGn8PBLz
HlLL+w377MSEpXKvcSxcgzpCoSmc20EJvCaQiVr2sD4GnIwMmLEF0xydnExOOME8/FiVGh8kZA0XV1DS4gZRW50va/KGfIpZiNzTkUL1IpF3BXOgjdwt2v
aGjeDX4pnb0l1uUwZFm50uDCl83hx8Emhvks1aCGHHKP/MzJLeIKNB4A5fjLbARrogwytuLB3Hakr1EJCpYBwyPZYo9is8aLuM+WJzupg8Tcz8m2WiZQTu
RDJCJLE7dN+1dIRr76sWaIvXsFnIuEMrcLFMbL47iqDGfnPHO44LPu4wUOgHOoRYRtoSqmh2vmJK32aZCJiFhT3a0r1IOhw8U6Qkem7VSbytJ8qe7iDEEV
ETVPtJ4ObRmdickHhMjN4HQigLKSVrVGDvZsH7m8K3PJVr2SqPNRdqy283zAmukr2mxiV4QJ0TJFB4cuuscu1pw4ROLs5UqROvPZNgzQPGHQpbvrqOdcO2
d8xI+oQ1W1xwlwJo5+65gqyTk+MMWIbPBZh5IEfIh8ZJckyfX62Ocvj7l07cZEJLoyvD0elPMQ/omhOLuRerCCk0WqXKQ4jqReswv9uCJ2N/EUSUJOIBO3
0FqhdWOTKTGirsrP6bxJWaTPPQH1wDMP6exGUmRk4TC2jobjc6CKdWPpS4eXMinHyfIwojs1nR1ADVXXbIOWocTASw0fuQiIjU9I/fCP7T/LVijF2bIvGd
e5+Q8HhPSwhLkOxb0b4KJM1inwpDg25Fr77ZHfbo3eCMxm7Fazjd0RAm/HWquRjecyKX480moly5sfA+HswMFkCBE4eSEgon+vgFDgczz6RzybM8Sekalw
BlgP86d9Xos4uhWxhYn4PEvSNMAD5r7G5HOwaqEkeFMHSXKR3R0tAX/gqY808b1GRnV3TaATYXBPaoh9eQJynMJ4cbecRU5GSoe7Qc4BPwlzS/aALen4oB
x+t+4J8JWCKW0vMyKS4sGIuq3eUvcPooD9t2wxqBErykiSQXbCKVSJbaRaM73zDIAOXlxRmfIvFKH0/WfL+Kng7lSVTMKx0zc+NpmZoe10HQCA/nhWoCFo
s6OGmCHR7g4Yk/BfntLMcl8BR7O5ZiJs8uT0hpPTFz91rP6fH/LlwtGYqS6ADt8MutA7Tv+DxbQXus56ednlrW67HsNBcvQPxIY4QCt+nhtPSjs/zAyxB9
ynN+87L7KQ/rvT/fw3DLGz/b5hkXPHw9GUEGRLmjaJj83j7b8BGT+Sup04GYbzqSeoXmxvDI5wZFnM6ZjZWLl6sg7HGPYQ+H2r/MXva5XiZyaAAOGan62S
QGlQrFp6+AlBiCcLW1Lnrp94GFr/aIfMnOBkWUQFONtaJlSgBcIjGxc7zRcPPHImEOYil21lu0QELuUQiz0Zynreg00cCVzrac7FvUOeE9r+dN5/IF0tTE
E7hUOs3QatumTTAlkRAEDGaBX90ke6V1QBrYH1apq+Evn7Qd8/zqecViYa9Ty+1uebcLCvtwLBQM6VtDWOO4NoDXPS2ap90hLFtLhcMNmS7KcsZjvvcvFq
VXwuG4AKMIHK69Zf7am8aXqV/5X63L0tNjSpLKHavbDwhJyJCDPpMDFexaXGVn79PtOHxXZ7z5OWY/64PO/KrsZ34EPkNwiapu7ziNiHXRK5dAGem9Y3wr
uI1K+onCkrM6dbK5EcDW4QDhGDBRFWEAi4DpAz0MAqnZRWaq/4jd0O99ZCXiGZhBPVEvGqe/rkwxyrsXCY/2zlinbaq6SrqqwnHHuv9DkEi3R7TrqUMRP7
vrimSBQ7nECOF35ejm8tfPD8z/uLrpUfmEAPD8XZIftVhPmM3rDTrBQsQvMGkYqmZiB9FM239kOVQC8E6WTT8vS48nbtATe578IqepjX8N8CjS1yfNSkXP
IMEm4CKF74hUFg4j10MlZYsJetqMxRadV/B8pD3G1nPCAlayC5oWqQJY879NpTRNKLYjJ3vmsnj5TKUqAv514AW3lA7W9ldYM0+syD1gd1oXFOjs/HOsU4
J5+3EJeR1pttzvjx6q6gP9+OaNkpeMTb7X2mGMSRhrHcxCQRNzcnDVVMbjk29+eqRChlcyoB1P02wpUcnDHrNLsq8fOePUhs0wXOmfEsp/swp1t9IPiKJm
tSPhs1bimEuBL8XMvWIe0pvBv4bP2Vuc4W+Q0RulWwB3KvLADYLzRns0PUEZAcX2RKFXhQoH3KNDGLiisHYHSlnch2zeEbhO/tvxv3/uXfmXV4TbIB1X69
q2fcjLn2gZvNhU4vjsN4SMuV3Nv7cv63i0UJF2gMpF7GNx9T5LChNID5tF4gCUWsV9vMogfCy96Yf85dkXf6ZP1YmA8cVaIIe/G2T0f0UP+ZxNGeM+ZKMe
XSIfwKPJY/7dpmzb2K64xMP3ClAIB+89stbjS+rdQ33ep4vh0oHrgbjGO7OIEt2I1mf/nMVMuLM7auNQwiSF1poiqat6YeN6s0HaAT0OtKVbc1HedrTpXA
Nf2ye4VMeFDmUMBQn4iPUYjF5NcQ1AgYprJDKewl0jjmZo5QuQ2xO8s4QsNWD+qTEOKwwrTu6tFFzOyw2gCW4oyDcs0bykp9FEG61hmZhoywF6HNXYABUO
x2oY3Az7wYRwSVMETX3AHRhP3C52yhqroLSVrtI44WecRVg2qIPpUlsq7FcIsZLmJQgQbcQvCUpq33w0hOoeXY21B34Oc07I2fizGlzpEOF7akuiT9E6gG
Uzunkfg37eMr1MTFBcHtIickla3sKRsnWpOQaUP/EWewkXSO/PAV1b/SMnhj2U18vP1vv5q4ddHxB7v4Bf4zJwH4mvNuWy5oHfBaVdBbMMO5J/3Or+nk55
loyT0utN06mC0g6iS7S1cGevwgLWw7/LODndz+PWLERN8EWuX8zHy/fwEgHpf0u4hyJIACduHs/+5YlgO0exmcB7iXL8uk/rl0XAaWtJuFiaWc+P+ttQyP
9ESV2XlKYVwaA+8mm2p5yI/E6T9VDiH29ibnDZF2UI87aUFep84lzDUeXO0c4UM7m+75U3wX08CUnXfRhm3rfOO3THmOGcWB2ZjJLT1uCCeKsI1K7icWXJ
MLIJ2oVgvDYW5N7Pb+hSRlNMa8r4c0wX55cc1JzI2abCdruld2B5T3SZM4RT2FEu630oHYE2tibM6+3wrCdCAI0VkwPtA6uRBjWkobPltoC0MbiawGH8wx
9TQ5jk6wwhdILx6+P47rI/bF4DL+BP5NPbdmBFQelMsUS+bqmyIgT0W9fYzSt7lQ5IOZny/sbKleaTTU9sxDn/vss3HQjz9admsmEEt/uIN8r9hHChNwI8
buVGRVxZyp4q7eTiYkKM68nmGefMBhLCfJMLLR+Iml/U6xWcpprNiOFjWfQnadc7BYRtF3ClStZkjjLVFmzikUEABK1K5IeG049P2+XXdNaaswnbq8nAhD
63HU2DHknXkyAUSHuvYunTGpFAKtBRC9Y0US3Pm6Uu3E1I0ymN2IVinamqQk7mWI7PLzQsnGiWB4g46MgX1f1inbKJ2HvUo+T4yo5WgVzJk8MAFRFw4Q0z
x5IvsB3pmcE1oPDbY4XMidzqUtvl0EFsZ8+ycKdAuqnf72ZuFiFVXXqht/OxiZpsWk99XnnPMe4LWved/cS4p+HS/w2l5YqgBK3RdWIWwT4uxTnM7zel3S
eJV9YNKzAye2ljuSx6OIkKh6EjqBi+BgvePDJuuM38Zqp0evVyIf2XXaqWi9SdAfAiGl8OQ7iXQV42K3XzQF/a6d9zIVJUy1nhNg69RMScT3Y2fRvaIcLx
lnCxLBre2bAqp2XpDsfRgoueFQHE+El1/qx6ArXlsdJunptpMhencJJrqOPPgQZAGsefY67Aq4vbYgBdQAMjMC8q++jHDSq+uYWf5iN634f09lvN2RbBIE
gBufra92U9kV7YUvGy5alxCsXMk53XKeBSManNGzh1NtMxgQTRufL2gCSU0ABQPHBTGcLEsx+7JpKjmieOyjisfD2hVAce+BNvHKctSAY7WXQmYVpkfebL
p/NmKdhnW+gUIxefu7qd/qaIUHFHhjL7QI11RQ1DTrVQBaFTPkpb4jLSkULl/oaY1H6T7eg9G9CHIjeNp/nbNNQBx13m693Dxt8v4OL+c0TV9wRm6k2U37
bxiu1nnEcw83ympqJ0xjsHjeRiP5Y8d1+gfeGzm8iAH1DQTGg37M/oZoDOOXLC3TfUxTKQT1om3IW0o0j/9pZ+hkG+BRVmLsLqrUOpBEmiI0UBBrBroZjd
hkKHyRi9iAlQzL28vueTT+usx3P4mtjiMmxZaaXtNryfnjRd8LtwcmX53DujPuZZWDnwIwWBKZXbVYcC3+QDpUaumxCWXEMlsT7FFpLGWcUfaaHJnXRc75
YPVWEKBALJcRTXkBjNMqwa4Yj0A5tY/G+ulhkTLX3ziCvrEjzimCC83RQ1rg/psQ1wcYGAQdF8nFpxoznZlipghmU0vhWDldwD2CYiwzdsLtSE8rhesX5B
q7mzRK9oVTLeeBBT3uL7pP17lz1Q1Kuz/xlMmzrxEgRyCL4fSEr5TJsWLZORhZ4TQvwZtomauvXrlnbLLE9zmcSWzUM5xSgr3hbPyvSBSYlk47nUslupAE
4CPTjEF3xGxgSlr6Udscn4/fl+hqZlzSx4TY793Y7mq/eAkyNkS2sZg1MSbeaXM+mTXOOZXNq9Di9EyWjy08YbyHuoSDitQhKqemogbjTQswNdqw9qxzpZ
GVs8xt1ydKX0BzzUMD3DAZ/A3HNHihnrvY+ukob6BDM+5RdOd1YBImmZhJjugT9PMiyRaVTJ4tOlJ6wcz6kYIvVw1WVPDVsjvZM43Ua74V3EGmD+aRiCrw
dOCo4R8xX/xDPqvS0bgn10CrH+HwboU5Q=
"""
KINDS = """
crime fire fraud gas height help injury lift missing shock suicide traffic trapped water
before=rojijpufliokpo 0=oolmlmpoljmmkk 0|=kmlllpoomlloll 0号=lmmllmnnmmmmom 0和=mmmommknmmmmlm 0快=nnmmmokmmmmmlm
0我=nmmmmkommmmmln 0打=mommmmmmmmmmmm 0楼=lmmnlmllmmomnm 0的=ommmmmmmmmmmlm A=mmnmmlommmllmm C=mmmommlmmmnlmm
I=nmnnmmlmmmommm O=llmomplmmmmmmm OS=mlmmmplmmmmmmm S=mlmmmplmmmmmmm SO=mlmmmplmmmmmmm S|=mlmmmplmmmmmmm
a=nnmomlklmmmnmm al=kmmnnlnmmnmmll an=mnnmlkmlnlomln ao=mplnmlmmmmlmll ar=lllnmmkmmnlomn as=mllomnkmmmlmln
a|=plmlmmommmlmlm ba=nlnlmmomlmmmmm be=mmmnnmkmmmlmom bl=lmmmmmommmmnmm by=lmmmmmnmmmommm c=jnmlnlnmmmlonm
ca=llmmnllmnmmoln ch=lnmmmlpmmmlnln ck=mmmmmmlmmnmmpl d=mlklnlommmnlom di=klmmmmnmmmonnn d|=nkllmmnmmmmmmm
ea=ollmmnmmmmmlml ed=lkmlmmnmmmnnol ee=lmmnmlmmmmlmol el=kmmonnmmlollml en=llolmnlmmmmomm er=llnmmmlmnlmmmo
f=lonmmlklmnnlmm fi=mommmmlmnnmmmm ga=mlnpmllmmmlmml go=mlmmmmmmmnomlm g|=nmmmnnmmlmmnkm h=lommllnmnnnmkm
hi=mnnmmmkmnmmnml in=omlmmnlmmmlmml ir=lpmmmmmmnnlmlm is=nnmmmkmmmmnmlm it=nnmmnmkmlmmnnl j=llmmnolmnmmmlm
ji=mmmmmommnmlmmm ke=lonmmmlmmmlmnm k|=mlnlmmlmmomnml l=kmmomnmlnnkmnm la=mnmnmmommmllln le=klmnmmnmnnlmnm
li=mlnlomnmlmlmnl lo=molnnmlllmnlmn lp=mmmmmommmmmmml m=mlmnlpllmlmmlm me=nlnomnjmnllmmm mi=lmmmmplmnmllnm
m|=ommmmllmmmmmnm n=olmmmnnlmlkmmm ng=mmmmnnmmlmmnkm n|=mmmnmlomlmllnm o=npllmmmlmmnnll ok=mommmlmmmmmmmm
oo=llmmmlmmlnpmmn or=mmmmmmmmlmnmol os=lmmmmolmmmmmmm p=nknmnonmlmlkmm pa=nlmmmmlmmnlmlp pe=llmmommmmmlmnm
ro=omlmmlnmmnmmml rs=mmmmnmlmommnlm r|=mkmmmlkmnlmnon s=knmmmmlmnnnlln se=llnlmommmmmmmm sh=mmnlmlmmonlmln
sm=momnmmlmmmmmmm so=mmmlnommmmmmmm t=lnmnmkmmlnmmnl th=lmmklmmmlmolnn ti=ommmmmlmnmlmnm to=nlnnmmkmlmmlnm
tr=nmnmmmkmmnlmnm tu=mmmmmmmmmmmnom u=lommmnlmmlmmmm ua=mnnlmnkmlmlnnl uo=mpmmmllmmmnmmm ur=lommmmlmnmlmnm
w=mmnmnlmmkmmmln wo=ommmmllmlmnnmm x=mlmmmmnmmmomlm y=mllolkomnlnmmm ye=mmmmmmlmnmommm y|=mlmmmkpmnlmlnm
|0=nmmomllknlnkol |I=nmnnmmlmmmommm |S=mmmmmpmmmmmmmm |b=mmmmmmmmnlmlom |c=knlmmmnmmlmolm |d=klllmmpmnlmmnm
|f=mpmmnlkmmmmllm |h=olmnlmnmmlnmlk |i=onmmnkmmllllnn |j=llmmnolmnmmmlm |k=pmmlmnlmmmmnll |l=klmnlmmmmmmmom
|m=oknmlnlmnlmnmm |n=lmnmmmommlloll |o=lonmmllmmmmlml |p=nmolnnnmllmlll |s=mmolmnlmnmlmmm |t=mmnllllmlmmmon
|一=okmnmollmmlmnm |三=mnmlkmllmmlnon |上=klnompklllnmnm |下=lmmnlpnlllmkon |不=mlnkkplmomomjm |东=mmmmmmmmmmmmlo
|两=mlmlkknmmnnnnn |中=nnmmlnnmmmnmkm |主=ommmlmmmmmmmln |了=mmnmmljnmmqmlm |五=mmmmommmmmmmlm |人=kjmnljnnopnnml
|今=jmommlomnmnmlm |从=mmmmmlonommllk |仓=mommmmmmmmmmmm |他=pkmloklmmnnmmm |住=mmmlmmommmmmmm |你=mnlnnnlmlnloll
|保=onllmnlnmllnmm |俺=mlnnmolmnmmmjo |倒=lmmmmmlmmmmpln |偷=pmmmmmmmmmmmlm |像=kmmompknmmmmmm |儿=nmmmpllmlmnmml
|光=lmmmmmomnmnllm |公=mmmmllkmnnmoml |冒=njmmmnkmmommmm |冰=lmmmlllmmmmmjs |出=lmmmmrlmllmlnl |刀=lmmmmmnmmmommm
|刚=lmmmlonmlmnnml |别=mnknnnkmlmpmkm |刷=mmommmmmmmmmmm |前=nmmlmlkmmolonm |劝=mmmmmmmmmmpmmm |动=nmmlmommmmmmlm
|十=nolmmnknmmlmlm |半=nmmmkonmlmmmko |南=mmmmmokmmmmnmm |卡=llomlmmolmnmml |压=lmmmmllmmmlpom |厨=mnmomllmmmmmmm
|发=mmmnmnknmmmnlo |变=mkmmmmmmmqmmmm |口=mmmmmmommmmmmm |另=nmmmnnlmmmmmkm |叫=mlnmmqmmlmmmll |可=lmmnllmmnokmnm
|台=lmmmlommmnmmnl |司=lnmmmlkmmnmpml |吃=mmmmmnnmlmomkm |吊=lmmlmnnnmnljom |同=lmmmllomnlolnm |后=nnmlknmmlnlomm
|吐=lmmmmmommmmmmm |吓=mnmmonmmmlmmkm |吞=mmmmmmkmmmpmmm |商=mmmmnokmnmmmlm |喂=mlmmmommmmmmmm |喊=kmmmlnllnlomnm
|喘=mmmmmmlmmmmmom |喝=nmmmmmommmlmmm |嘴=llmnmmnmmommln |四=lmmmmmknnmnmmm |囡=mlmmmmmmommmlm |围=lmmmmmlmmmmmpm
|土=mmmmmolmmmmmnm |在=nknmmmlnomkonj |地=lnmklnlllmplon |坑=mmmmmommmmmmlm |埋=mmmmommmmmmmmm |塔=mmmmkmmmmmmmpm
|墙=npmllmkmlmllpm |声=llmmmolnmmmmnl |外=knmlmmloplkomm |天=mnlookhmqllmpl |头=mlmnmlrmlmmlkl |女=pmnmmlkmmmmlkm
|奶=kmnnmmllnmlmnm |她=nknlnkmmnmomml |好=lmmmmnlmlnlmpl |如=mmmmmmlmmmommm |妈=knlmlommlmommm |姥=mmmmmmlmlmomln
|娃=klmmokokplnmol |婆=ommnmnkmmmnmkl |孕=mmmmmmplmmmmlm |孩=jmmlllonnmmmnn |它=mmmmmmlommmmmm |安=llmlonmmmmmnlm
|室=mmmmmmmmmmommm |家=pnmmmklmnmmmmm |对=pmolmnllllllnm |小=mmmmnnlknnknok |就=mllmnokmllmolo |屋=mlmnkmlmnollon
|山=mmmmmokmnmlllp |岸=mmmmmmlmmmmmno |已=llmmmmknnnmlom |师=nmmmmlkmmnmmnl |帮=mmmmlonmnmmmll |幼=kmmmmmommmmmnm
|床=mpmlmlmmmmmmmn |底=lmmmpnlmlmmlml |店=mmmmmmmmmmmmom |弟=nmmnlmommlmmkn |往=pmmmnnkmmmllkm |快=jomnnplnknmnkk
|怎=mmnmmolmlnmmml |急=lmmmmnlmommmmm |想=mmmmommmmmkmmm |成=mmmmmmmmkmommm |我=knmnmmlnmmmmnl |戒=mmmmmmkmmmmmpm
|房=mlmmlokmllnmom |手=mjmnmknlnolmnm |才=mmmmmmlmomlmmm |打=nnnmkllkmlnopl |扶=mmmmmnkqmmmmlm |找=mnmmllmmpmlmml
|把=olmllolmmmmmnl |抓=mmmmnllmmmmlkp |抢=pmmmmlnmmmmlmm |护=nmmmkmnmnmnmlm |报=mlmomnlmmmmnmm |拖=lmmmmmlmmmmomm
|挂=mmmmmllmmnlmpm |按=llmmmmkslmmmml |挖=mmmnomlmmmmmml |挺=mmmmmmmmmmommm |捅=ommmmmmmmmmmmm |捞=mmmmmmjmmmmmlq
|掉=mmmmmknnmmmmon |排=mmmlmpmmmmnmmk |搬=mmmmmmmommmmmm |摔=mmmmmmommmmmmm |摩=lmmmmmlmmmmpmm |摸=mmmmmmommmmmln
|撞=mmmmnlknmmmpmm |擦=mmmmpmmmmmmllm |放=mmmlmolmmnmmnm |救=nnmllpmmlmlmll |数=mmmnmllmmmmmpm |敲=kmnnmmollmmmlm
|整=mmmmmnnmmmmmkm |斜=mmmmmommmlmmlm |断=mmmlmlpmmmmmmm |施=mmmmmommmmmmml |旁=mnmmmnjmlmmnnm |旧=lmmmmokmmmmmom
|早=mlmolmmmnmmmnm |明=mmmmmmmmlmomnm |昏=mmmmmmommmmlmm |是=klnmonmmmnlnnm |晃=mmmmmolmmlmmnm |晕=mmmmmmommmmmmm
|景=mmmmmmkmmnmmmn |有=pnmklonkkmmoml |机=lmmmmmnmmmmmpl |来=lllmmsnmlmmlml |果=mmmmmmommmmmlm |树=lnmmoommmnmkll
|校=mmmmmmlmnmlomm |桥=mmmmllmmmmmloo |梯=lmmmomlnmmmmnl |棚=mmmmmmlmmmmmom |楼=opnmipllknklol |欠=lmlmnmmmmmommm
|正=nmomlnmmlmlmlm |死=lmmmnlommmnmmm |气=lkmqmmlmlmmnmm |水=jkljmulikmommq |池=mmmmmmkmlmmmmr |污=mmmomnlmmmmmml
|没=llmollmnkmpnnm |河=mmmmmmomnlmmnk |油=lomlmlmmmmmnlm |泥=mmmmmlkmmmmmpm |洗=mmmommmmlnmmlm |活=lmnlmmlmmmqmlm
|流=olmlmmmmmmmlmm |浴=lmmmmmlmmommmn |海=mmmmmnomnmmmlk |消=lqmmmmlmmmmmmm |涨=mmmmmnmmommmll |涵=mmmmmnmmmmmmlo
|清=mmmnpllmmmmnkm |游=lmmklonmmmmmnn |湖=lmmmmmlmlmmmno |滑=mmmmmlmmmmmkom |漏=mmmmmmlmmommml |火=msmnlkkmmmmmll
|灭=mpmlmmmmmmmmlm |灯=mmmmmmmolmmmmm |灶=mommmllmmmmmnl |炉=mmmqmmkmmmmmmm |烟=lpmmommmmmmmkl |煤=mpmlolkmmmllnm
|燃=mnmommlmmmmmmm |爬=nmmmolmmnmmmll |爷=lknnlmmlnmnnlo |爸=omnnmlomkklmmn |物=mnmmmlmomlmmlm |狗=mmmmmlommmllmm
|猫=kmmnmmnmmmnmlm |玻=knmmlpommmlmlm |瓦=mmmmolmmmmmmmm |瓶=mmmmmmlmmmommm |电=mmknmmmnnomlml |疯=lmmmmommmmmmmm
|白=nmmolmmmnmmmmm |皮=mmmmmjnmmmmmmp |看=mlmmmnmmlmmlmo |眼=mnmomnmmmmllmm |着=msmmmklmmmlmlm |石=mmmmmmlmmmmmol
|砍=ommmmmlmmmmmmm |砸=mmmmooklmmmmom |空=mnmmllonmlmmmm |穿=mlmmmmlmommmmm |窗=mmmnlnomnmlmmm |站=llmmnmnmmmlolm
|第=mmmmmmommmmmll |箱=mkmmmmmmmommmm |线=mmmmmmlmmrmllm |给=kmmmmlonlmmlmm |绞=mmmmmmommmmmlm |维=mmmmmmlommmmnm
|罐=mlmommmmmmmnmm |羊=mmmmmlommmmmmm |群=lmnmmmmmmmommm |老=lmmlnmllomonlm |考=mmmmmmlmmmommm |耳=ommmmmmmmmmmmm
|肚=llmmmmommmmmln |背=nkmmmmommmmmmm |胳=lmmmmnknmmmmpm |胸=mmmmmlkmmommom |脑=mmmmomommmmklm |脖=mmmmlllmmmonnm
|脚=lmmmokmmllnmpn |脸=nkmnllmmllmmno |腿=llmlllpnmmmmnm |舞=mmmmmokmmmmmnm |船=mmmmmmlmmmmmlp |花=mmmmmnkmmmmmpm
|药=mmmmmmlmmmpmmm |落=mmmmmlmmmmmmlo |蚊=mommmmmmmmmmmm |血=mlmmmlommlplmm |衣=mlmmmmnmmmmmol |表=mmmommmmmmmmmm
|被=lnmlnkmnmnmmln |要=nlommolmnmllmm |警=pmmmmlmmmmmmmm |让=mmmmmmlmllolpm |误=mmmmmmommmmmmm |说=nlplomlmmmnlkl
|谁=jmlnlomlnmolnm |货=lmmmmlmnmlmomm |走=lnmmmmpmmmlmlm |越=lomnnlmmlmllom |路=kmnmlolmmlmnol |跳=mlmmmmlmmnlmmp
|踩=mmmmmommmmmmlm |身=nkmllmnmnnmmmm |车=mlmmlkmlmlnrjo |轰=mmmmmommmmmmkm |轿=mmmmmllpmmmnlm |还=oomlmnoljnmlkm
|这=mmmmkllmomnmnl |进=olmnmmlmmmnmll |迷=mmmmmmmmlmmmol |追=mmmmmmlmmmmomm |送=nmmmmlmmnmlomm |那=olplmklmmlnnlm
|邻=ommmmlmmlmnmmm |都=mlmmnqjmmmmmml |配=mnmmmllmmommmm |酒=lmmnmolmmmmmlm |里=mlmnnmkmlmnmln |金=ommmmmlmmmmmmm
|钓=mmmmmllmmmmmmo |钢=mmmmmnnommmlkm |钱=mmpmmmlmmmmmmm |钻=mmmnmmommmmmlm |银=mmommmmmmmmmmm |锅=mkmmmonmmmmmom
|门=kpljonoqmkmmim |问=mmmmmmlmommmlm |闷=mnmmmmlommmmlm |阳=mnmlnmnmmmlmol |阿=lmmnmmmnnnnmjn |院=nmmmmllmmmmmmo
|隔=ommmnmnmmmnmkl |雨=mlmmnolmmmllnm |雷=mmmmmmmmmommmm |风=lnmmomkmmmmlpl |马=kmmmmqmmmmmmlm |验=mmommmmmmmmmmm
|骨=lmmmmmnmmmmoml |高=lmmmnoommmmnkm |麻=nmmmmnknmmmmln |黑=nmmmmmlommmmlm ~adult=pkmmplolklnmml ~animal=hklolpumlollmk
~beat=zjlklmkolpklkk ~birth=llmmnmulkmlmll ~blood=nlklkmrmjmopmk ~boom=ksmkmnmllllmlo ~breath=ihkolkwpknklno
~call=momollslklllkk ~child=miljoknltmllno ~collapse=hillnqqnkljkul ~crash=kllmmknnkklzik ~elec=kqmnmmjlkxkljl
~ended=mlmolkoollmlnm ~excess=knmmnlpjomllnn ~fall=ojlmkmsnjlkmnp ~fire=jzlnkknklmmjlj ~gas=jllzmoglklqlkl
~gripe=pmmojmmnjllnok ~heart=kkklnlrnkokmon ~height=mkjnykjljlnlok ~help=nlklkwmmkmklmm ~hint=nmjoommmkmmmmn
~home=kolnnmnlmlolnl ~how=knnmmpnllklmmn ~if=nllnmokmlmommm ~intruder=ymnmkjkkmmlmmk ~joke=mnnonnmllmmoik
~kin=qnmnlnmlololjj ~leak=knlwkllmkmlmll ~lesson=lmnmnmlmomkmln ~lift=mllnmmjylklloj ~maybe=nnnmllonklknnl
~media=kmpkmlnmmmqlmk ~missing=jlmljmkmvlolmo ~mistake=nmnkplmmlmnnln ~not=klmomnnlomnkkm ~now=nnnnklmmnmlnmm
~old=kjpkkkqlsllmlm ~pain=lkknmoqmllkolm ~past=lmlmlmmmommmmm ~place=npjpnokjlmkmln ~poison=jmlplkrmllrljk
~sale=mmqkmmllmlmlnm ~self=nnknkmlmnolmmk ~senseless=kiismiumiqjook ~smoke=lxlllljllolnkm ~stuck=kkijpjmsjjlnwn
~suicide=hkkkrlmmjlzllm ~thing=llnmnkmmnollmm ~unable=lklpnkqoklkpmk ~urgent=lonmlqnmkllmmm ~water=ijjolkilmpqlnw
~weapon=zlkkjllllpoljj 一=kmmmlnnnmnmmll 一万=mmommmmmmmmmmm 一下=nlllmnjqlpmlml 一个=okkmmlnlonlmlm 一了=mmmmommmnmlmmm
一只=mlmmmlnlmmnmpm 一地=lomlmlmmmmmomm 一声=lolmllkmmnmomn 一头=mmmnmmmmmmnoll 一家=mlmnmolmlmmmlm 一条=mmmmnmmnomlmnl
一根=mmmmonlmmmlkom 一楼=olmmlmkmlmlmnq 一次=mmmmlmommmolmm 一步=lmnmmlmmlmomlo 一氧=mmmommlmmmmmmm 一点=mmmlmmnmmmmomk
一片=mommnmlmmmlnlm 一百=mmmmmmmmmmommm 一直=pmlnmmnmlkmmlm 一碰=mmmmmmmmmommmm 一笔=mmommmmmmmmmmm 一股=momlmmmmmmmmmm
一起=llmlmmkmmmmnnn 一跳=mnmmmmkmmommmm 一身=lmmmmmommmmmmm 一转=mmmmmmmmommmmm 一边=mmmlmoomlknlmm 七=mmmnmlmmmllmno
七楼=mmmnmmmmmmmmom 万=klulmmnmlmklmm 万|=lmqmmmmmlmmmmm 三=mmplmknmnllokm 三万=lmommmmmmmlmmm 三天=mmmmlmnmlmpmmm
三楼=nlmlmkonmnmmol 三轮=mmmmmmkmmlmqmn 上=llllolnmloolmn 上|=jkllmnolnlnqmn 上一=lmmlloomlmmlmo 上下=nmmmmmllnnllkp
上不=lmmlllmnmmlnno 上了=nnmmoklnlmmooi 上去=lmmlmljmoonmml 上吊=mmmmmlkmmmqmlm 上哭=mmmmommmmmmmmm 上坐=lmmnomlmmmmmom
上头=mlmmomlnmmlmnm 上女=ommmmlmmmmmmmm 上开=nlmmmmmmmmmlom 上往=jnmmmqmmmmmmlm 上挂=lmmmpllmmmnmll 上掉=lmmnlkommlmmom
上撞=ommmmmmmmmmlmm 上有=nklmoolmnmolnj 上来=nmmlinnmnlklmr 上气=mmmommlmmmmmlm 上水=mmmmmkmmmmmmpm 上没=mmmmmmlmommlnl
上游=mmmmmommmmmmml 上烧=mlmmmmommmmmmm 上爬=mlmmonlmmmlmln 上的=nnmllljmlmnnom 上站=lmmmllmmlmnmmo 上走=knmmmmnllmlmnn
上那=mmmnolmmlknmmm 上都=olmmmmmmmmmmnm 上面=lmmonomlmkmmmm 下=jljmlnnolnnmpm 下|=oklmmmllnnlomm 下一=mmmlmoommkmlnm
下不=mpmmolllnnlmnj 下个=mmmmmmommmmmlm 下了=mmmomlmmmolmlm 下停=mmmmmmmommmmlm 下去=kklqnqmljmmkmn 下大=lmmmmmmmnmommm
下好=mmmmpmlmmmnmjm 下就=mmmmllknmnlmnm 下扔=jmmmlonmmmmmnm 下是=mmmmkommmlmmnn 下有=honllmnmmnolnn 下来=mjmlkkpoopnnlk
下楼=oomlmllmmmmmmm 下水=mmmmmolmmmmmpj 下沉=llmmnllmmmmmnp 下滚=mmmmmommmmmmkm 下的=lomlmlnmmmnmlo 下辈=mmmmmmmmmmommm
下还=mmmmmlmmmmmnom 下那=lnmlnonmmmmmkl 下面=lnmnlolmllnlmn 不=knklmlomnlomnk 不上=mlmolmmmmmmlnl 不下=mmmlnmkmmmpmmm
不了=knlknrnnllkmmn 不会=lmmnnlmmnmlmlo 不住=lnlmnmmmkmnokn 不出=kmmmllnnlmlnom 不到=lommmlomnmmlnl 不动=llmollmnmmmloo
不去=mpllkklnmmkmop 不及=mmmmmommmmmmmm 不哭=lmmmmmomlmmmmm 不喘=mmmmmlmmmmmmmo 不回=nmlmnlmmkmpmnl 不在=lnlmnlkmqmnlmm
不好=mmmmlpkmnmkmmn 不开=jlmlnolnknnmom 不想=mmmmmmmmlmpmlm 不放=ommmmmmmmmlmmm 不敢=nolmmmlnlollmk 不是=ommlqlmmkmlmll
不来=knmlojnmlmloom 不活=mlmmmmlmmmpmmm 不清=mmmllnnmomlmll 不理=lmmmnmommmmmmm 不用=lmmmolmmlmommm 不着=lkmmmlnnplmmom
不知=lmmmmmmmomlmnm 不答=mmmommlmmlmmmn 不给=plmmmmlmmmlmmm 不能=olnmmlmmlllnmm 不行=knmmmopmlmlllm 不要=mmmmlommnmkmmm
不见=knmmlnlmommnmn 不认=pmmmlmmmnmlmmm 不让=tmmlmnjmlmmkkm 不走=qmmmmlmmlmlmmm 不起=lkmollrmllpmlk 不醒=lmmnmmommokmlm
专=ommmmlmmmmmmlm 世=mmmmlmmmlmpmmm 东=pmmnmmmllllmmm 丝=mlmmmplmmnmllm 丢=lmmmlnkmtmlmkl 丢了=lmmmmmkmsmlmll
两=ojopmkmnmmjnnl 两万=lmommmmmmmmmmm 两下=mmmmmlommmmmmk 两个=nmmnkklnmmlnon 两口=nmmnmlkmnmlmnm 两声=lmmmmonmmmmnmm
两天=mmmmmmpmlmmmmm 两家=ommmmmlmmmmmmm 两岁=klmmmmmmnnlmom 两条=lmmmmmmnmmomlm 两辆=mmmmmmmmmmmmlo 个=nimmnomonllmlm
个0=kmmmmnpmmmmmmm 个不=ommmmmmmlnlmmn 个人=nmlnnlmmmknkmn 个光=nmmmmmlmommmmm 个叔=ommnmllmlmnmmm 个味=mmmommlmmmmmmm
个在=mmmmlllmmmmmno 个坑=lmmmnlmmmmmmpm 个外=mmmmmmommlmmmm 个大=nlnllmllnmklpm 个女=mmmklmnmlmnmmm 个娃=lmmmnmnmlmmmkp
个学=mlmmnlomlmmmlm 个孩=lmmmkpmmlmmnmn 个小=lnmlmmjnmnlnpl 个工=lmmnllommlmlpl 个师=mmmopmkmmkmmmm 个戴=ommmmmmmmmmmmm
个是=lmmmommmmmmmmm 个没=lmmnomlmmmmmlm 个电=mnmmmmnmmkmmmn 个老=mmmlnommlmmnmk 个花=mmmmmlommmmmlm 个要=mmmmllmmmmmmom
个身=mmmmlmommmmlnl 个钟=omlmlmmmommmlm 个阿=lmmmnllmlmmmpl 丫=mmmmmmmmmmmlqm 中=klmolmppnlmmkm 中介=ommmmmmmmmlmlm
中暑=lmmmmmommmmmmm 中毒=mmmommmmmmlmmm 中间=lllllmkomlnnoo 中风=mmmmmlommmmmmm 丸=mmmmmlommmmmmm 为=nmmnmlkmmllomn
主=ommmlnlllmnnnm 举=ommmlllmlmlmlp 久=lmmmmommmmnmlm 久了=lmmmmommmmmmln 么=lnnmlnnmlollll 之=kmnmmmnnmmmmmm
乌=mmmmmmommmmmmm 九=lomlnmknnmmmmm 也=mmmrmkmkmlokkn 也不=lmmlmmomlmpmln 也别=nmmnmmnmmmkmmm 也在=lmmnmnllnmmmom
也没=mmmmllomnmnmlm 书=mmlmomkmnlomnm 书|=mmmmommmlmmmmm 书包=mmmmmmlmomlmmm 买=mlomnllmmmmlmm 买了=mmmmmmlmmmommm
买好=mmmmomnmmmlmmm 乱=olmmmlmnmmmmln 了=jmnnklonmlnmmm 了|=mmkknomknomnnl 了一=nmmmnknnmnkmlm 了不=llmlmpmmmlnmln
了两=llmnmrmmlnlmjm 了个=lmmmrkllmlmmnl 了了=mmmmmnommmmmlm 了人=nnmmllnlmlnmlp 了他=kmmmmqlmmmmmmm 了但=mmmmmmlmmmomml
了倒=mmmmmnkmmmmmmm 了出=mmmmmoknmmmlln 了刚=mmommmlmmmmmmm 了压=mmmmlllnmlmmpm 了在=mlmnlkommnllmm 了娃=mmmmmmlmmmmmom
了快=llmnmlkomnkmno 了手=mmmmmmpmnmlmlm 了把=lmmmmmmmmmmmom 了插=mnmmmmkmmommmm 了有=nmmmlnkmmmmnok 了水=mmmmmkmmmnmmmo
了没=lmmmmmmmlmlmmo 了火=mkmommnmmmmmmm 了百=mmmmomlmmmmmmm 了的=mnmmmommmlmmmn 了着=mpmmmmmmmmlmmm 了砸=mmmmmlommmmmnm
了算=mmmmnllmmmommm 了说=molmllnmmmnmmm 了还=nnmmmllmomolml 了遗=mmmmmmmmmmommm 了里=mmmmmnmnmmmmkn 事=lmmllrlmkkltkl
事了=mlmmmslmlmllmm 事故=lmmmmlkmmmmrmm 二=ommnlnmnmllkmm 二十=mmmmmkmmnmmmpm 二楼=nmmmlonmlmmmml 五楼=ommmmmmmmmmmlm
井=knmnnnknlkkmti 井|=mmmmnnlmmmmmol 井了=mmmmmmllmmmmpl 井盖=mmmnmnomlmlnnj 井那=mmmnmmmlmmmmol 井里=mnmlmlknmllmoo
交=mmplllkmmllpmm 交站=mmmmlmommmmmmm 交车=nnmmmmmmmmmkmm 享=mmommmmmmmmnml 亭=mmmmnmomnmmmlk 亭子=lmmmnmnmnmmmmk
亮=npmmlknmlmlmmm 亮着=mlmnmmmmmmmmol 人=pinmmnmmmnjnln 人|=kmkmoojomnklpl 人一=mmmooojmmmmmkm 人下=mnmolllnmmmkmm
人不=nllmoiommnnllo 人中=lmmlmmqmmmmmmm 人举=mmmmmmlmmmmmmo 人了=pllllnlnmmmpmk 人从=mmmmkmommmmokm 人会=mmmmmmnmlmommm
人住=mmmmmnommmmmlm 人倒=nmmnmmommnmmkl 人出=mmlmmlllmmmmmp 人刚=mmnmmmmmmmmlno 人压=mmmmmmommmmnkm 人吊=lmmmrlmmmmnmjm
人吗=lnmmnnkmmmnmmm 人呐=lmmmmommmmmmmm 人呢=nmlmlmlmommmmm 人哪=mmmmmolmmmmmmm 人啊=llmmmqmmmmmmll 人喊=mnmmmpknmmmmlk
人困=mmmmmmmlmmmmpl 人围=ommmmmmmmmmlmm 人在=knlnlnlpllnmnm 人埋=mmmmmmlmmmmmom 人工=mmmmmmkmmmmmmo 人已=plmmllomllmmmm
人干=nmmmmmllmmmmom 人影=nmnmomlmmmlmmm 人往=nommkjommmnmmm 人快=llmmnppklmmlnl 人打=ommmmmlmmmmmmm 人把=ommmmmmmmmmmll
人拍=lmmnmmmlmmmloo 人拖=mmmmmmmmmmmomm 人拿=pmlmmmnmmmlmlm 人挂=mmmmnlommllmnm 人掉=lmmmmlllmlmmqn 人摸=pmmmmmkkmommmm
人救=mmmmmmlmmmommm 人敲=ommmmmlmmmmmmm 人晕=mlmmmlqmmmmmml 人来=kmnmlolmmmllnl 人没=knmknmmmomlmln 人烧=mlmlmommmmmmmm
人爬=ommmnmlmmmmmlm 人现=lmmmlmmmmmommm 人用=lmmmmpmmmmmkmm 人疼=mmmmmmkmmmmmom 人看=lmmmnllmnmmmlo 人给=ommmmmkmmmmmmm
人翻=olmmnmnmmmnlkm 人被=jnmmlmlmmmmopm 人要=kmnmonlmmnomkm 人说=nmommmlnmnmmll 人趴=mlmmnlmmmmmmol 人跟=nmmmmmmnmmmmkm
人跳=lmmmklnmmmlmlr 人还=mmmlkllnlnmnol 人迷=ommmmmmmmmmmmm 人飞=mmmmmmommlmkmm 今=nlomllllnmplkm 今早=lmmmmmlmommmmm
今晚=nmnmmmlmlmommm 介=ommmnlmmmmlmlm 从=mllmmlpmnmnojk 从三=mmmmmmommmmmlm 从二=mmmmmmommmmmmm 从六=lmmmmlmmmmmmom
从凳=mmmmmmlmmommmm 从地=ommmmmlmmmmmmm 从梯=mmmmmmommmmmlm 从楼=kmmmmnmmmmmmnm 从滑=mmmmmmmmmmmlmo 从窗=nlmmomlmmmlmlm
从脚=mmmmmmmmmmmnmk 从这=mmmmpmmmmmlmmm 从阳=mmmmnmommmlmlm 仓=momlmllmmmlmol 仓库=mommmlmmmmlmnm 仔=ommmmmmmlmmmmm
他=rjpkohmmlnnmlm 他|=lmolmnnmlmmnll 他下=ommmmmlmmmmmmm 他们=omnmmmlmmmlmmm 他吃=mmmmmmkmmmommm 他在=pmlmmljmlmmmpn
他妈=mmmmlmmmmmommm 他就=nmmmlmommlmmmm 他往=klmmmmmmmmommo 他把=qmlmmmmmmmmllm 他拿=lmmnmmmmmmomlm 他的=lmmmmmlmmmmnom
他要=ommmmlmmmmmmmm 他让=mmnmmmlmnnkmmm 他说=plnlnmmnllknmm 他还=omnmmlmmmmlmnl 付=lmpmmmlmnmlmmm 以=lmmlnlkmmmommn
以后=llmmnmmmmmommm 仪=mmmmmlommmmmmm 们=nmmnmojnkklnmn 们不=mmmmmmmommmmlm 们听=ommmmlmmmmmmmm 们四=mmmmmmmlmmmmom
们家=nmmmmommmmmmlm 们谁=mmmmmknmmmmmmm 份=ommmmlmmmmlmmm 伊=nmmmnklmnmmmmm 伏=mlmmmmmmmommmm 伙=mnnlnklnnnmlmm
伙|=mmmmmlmmnommmm 会=kmnmmlnmmonlkp 会游=mmmmmllmmmmmmp 会说=mmmmmmmmomlmmm 传=lmmmmonmmmmmlm 传来=lmmmmonmmmmmlm
伤=kkmmmlsomnmmll 伤口=lmmmmmommmmmlm 伴=lmmnmlnmmmomll 伸=ommmnljlmommol 似=lmmnmlommmmmln 似的=lmmmmlommmmmmn
但=nmmmlmlmmmommm 但是=mmmmllkmmmpmmn 位=nlmlllmnolnlkn 低=lmmnmmommmlmml 住=lmllnkmolmmmon 住|=nmmmjmnnmmmnln
住一=mmmmmllmmmmnom 住了=lmlmomlmkolloo 住人=mnmmmnkmmmmlom 住我=mmmmmmmlmmmmom 住的=mnmlmmommmlmln 作=mmnmnlmmkmommm
你=lmmllommlnqnkl 你们=lmmmnmnmmnolkl 使=jmmnmmnnmmmmnm 使劲=kmmmmmnnmmmmnm 侄=mmmmmmlmmmmmmo 侄子=mmmmmmlmmmmmmo
侧=lmmmnmnmlmmomm 侧翻=mmmmmmmmmmmolm 保=nmnlmmjolmlnnm 保姆=pmmmmmlmmmmmmm 保安=mnlllomlmnllmn 保险=mmmmmmlmmmmonm
信=klqmmmkmmlpllm 信|=lmmmmmlmnmommm 俩=lmlollknmmlnnm 俩人=nmmmlmommnmmmm 俩老=mmmnmmknmmmmmm 修=lmmomnjnmolkol
修|=mmmmmnmommlmmm 修灯=mmmmmmlmmommmm 修车=mnmlmmlmmmmkpm 俺=nmnmllkmnmmmmo 俺家=ommmmmlmmmmmlm 俺爹=mnmmmommmmnlkm
倒=kllmlopnkolnml 倒|=lkmnlonmmnlmok 倒一=mmmnmlommmnllm 倒下=mmmlmolmmnmmnm 倒了=lnlmooknlnkmnl 倒在=mlmomlnmmnmmlm
倒地=onmkmmmmmnmmlm 倒的=lmmmmmommlmmmm 倒车=mmmmmmmmmmmpkm 候=lmmmmmnmmmomll 借=mmommmlmmmlmnm 债=olmmnmlmlmnlmm
倾=mmmmmommmmmmlm 假=mmpmmmmmlmlmmm 做=lnplmlkmmmmmmn 停=kmllnlormlllnl 停了=lmmmmmlpmmlmol 停他=ommmmmlmmmmmmm
停住=lmmmmlommmmmmm 停在=knmlnlmmomnlll 停着=mmmmmommmmmmkn 偷=ulmmlllmlmmlll 偷电=ommmmmmmmmmmmm 傅=nllnnlonmnllkm
傅|=nnmnlmnmmlmkmm 像=nmmpnnnmlllklm 像压=mmmmpmmmmmmmjm 像是=lnmmmnmommmllm 像没=mmmnlmmmmmmmom 僵=lmmmmmnmmommml
僵了=mmmmmmommmmmmm 儿=nlmlmkolonnlnl 儿了=mmmmnmpmmlmmlm 儿媳=pmmmmmkmmmmmmm 元门=olmmmmllmnmmmm 充=moolmmlmmmllnm
先=llnmonomlnmmkl 先来=mlmmmolmmmmmmm 先走=mmmmmmmmlmommm 光=pnmmlkkmnnmlll 光|=nommmmlmmmmmml 光着=ommmlmlmnmnmkm
光脚=mmmmmmlmommmnm 克=mmmmmmommmmmlm 入=ommnmllnmmmmlm 全=lmmmlnmmlmlplm 全是=komnlmommmllmm 八=mlolmmlomlmnln
八楼=mmmmlnmnmmomlm 公=nmnmllnlonkoll 公交=nnlmlmlmnmlonl 公喝=nmmmmmnmmmkmmm 公在=ommmmmmmmmmmmm 六=lmmlmlnonlnlll
共=nmommlmmlmmnll 共享=mmommmmmmmmnml 关=njmpknjplmnlpk 关不=mlnomnlmmmmmlm 关在=nmmmmmmkmmmmom 关机=lmmmmmmmlmpmlm
关电=mmmmmmmommmmlm 关着=mlmomlnmmmllnm 内=mmommnmmmmmmlm 再=mmmmpklmllqlll 再不=mmmmommmmmlmmm 再也=mmmmlmlmmmommm
再见=lmmmnmmmmmomlm 冒=kpnnlllmkplmko 冒|=lommmmnmmmmmmm 冒火=mlmlmmmmmpmmmm 冒蓝=mlmmmmmmmommmm 写=olmmkmlmmmrmll
写了=mmmmmmmmlmommm 冬=ommmmmmmmmmmkn 冬天=ommmmmmmmmmmlm 冰=lmllklmmknlmnu 冰凉=mmmmmmomlmmmmm 冰箱=lmmmmllmlommnn
冰裂=mmmmmmlmmmmmlo 冲=llmnkrkmlkkpjr 冲倒=mmmmmplmmlmlln 冲走=lmmmmkmmmmmkmr 冲进=lmmmmllmmmmqml 决=mlmmmlkmlmmmls
冷=llmnmlnmmmnmol 冷库=mmmnmmmlmmmmom 冻=lmnmmmommmlmml 冻僵=mmmmmmommmmmmm 凉=mlmmllolmmnmnm 几=nnlnlpknlmlnkn
几个=nmmnkokmlmmmmn 凳=mmmmnlkmmoommm 凳子=lmmmmlkmmoommm 出=nlmmnnmlpljoll 出不=mnmlkjkolmlonq 出事=mmmmmrkmlmlnmm
出去=mkmnnmmlnnnnkl 出口=nmmmmlmmmmmlom 出声=ommmmlnmmnmmln 出大=mmmmmolmmmmmmm 出来=lnmomkolklnlpj 出门=mmllmmnmomomlm
刀=qklmllnmllqmkl 刀|=olmmmmlmmmlnmm 刀片=kmmmmmmmmmpmmm 分=knnmmmmmllnlnl 切=lmmmmlqmmlmmlm 切断=mmmmmmommmmmlm
划=kmlmllommmpmln 刘=lmmmmmpmmnmmlm 刚=lmrlmlmmllmmlm 刚刚=lmmnlmomnmmmmm 刚发=ommmnmlmmmlmmm 刚才=lmkmnmlnmlmmlo
刚有=lmmmllommmmmmm 刚砸=mmmmmolmmmmmlm 刚转=mmommmlmmmmmmm 刚还=lmmmmmomnmmlmm 别=nnmnnmklknplkk 别开=mmmpllmmmmlmmm
别想=pmmmmmmmmmkmmm 别打=rmmmmklmmmmmmm 别救=mmmmmlmmmmommm 别来=mmmmqlmmmmlmmm 别让=knmmllmmmmommm 别过=mmmmmolmmmmmmm
别问=mmmmmommmmmmmm 刮=mmmmmlmmmomnmm 到=nknkklmlonlnmp 到下=mmmmmmmmmmmmmo 到了=llmnmmnmonmmkl 到人=kmmmmkomomlpll
到头=mlmlmnpmmmmmlm 到我=ommmmmmmlmmmll 到手=lmmmmmommlmmln 到桥=mmmmommmmmmmml 到没=onmlmmlmmmmlnm 到现=lmlmmmomommmnm
到眼=mlmmmmommmmmmm 到胸=mmmmmokmmmnmnm 到脖=mmmmmlnmmmmmmo 到脚=mmmmlonlmmmmmm 到腰=mmmmmllmmmomok 到车=lmmmmpommmmmlm
刷=llqlmlnmmmmllm 刷了=mmpmmmmmmmmmlm 刷单=mmommmlmmmmmmm 刷漆=mmmlnlommmmmmm 刹=llmmmlkmmmmslm 刹不=mmmmmmlmmmmomm
刹车=llmmmlmmmmmpmm 刺=ommnnmmmlmllmm 剂=llmmmmpmmmmmml 前=nlnmmjmllpmool 前面=mlnmmlkmloloom 剩=llmmomkomlmllo
剩个=mmmmmmmmmmmmmo 剪刀=lmmmmmommmnmmm 割=llmmmllmlltmml 割了=mmmmmmlmmmpmml 割到=mmmmmmommmlmmm 力=lkmnlnomnmlmmm
力气=mlmommmmmmmmnm 劝=klnmmllmlmrmlm 劝不=mmmmmmmmmmommm 办=loomllnllmmnml 动=nlmnlnnmkmknom 动|=jlnmmnnllmmnon
动了=mmlmlkmpmomlln 动手=ommmmmlmmmmmmm 动脉=lmmmmmpmmmlmmm 动车=nnmmmlmmmjmmnm 动门=lmmmmmnmmomlmm 劫=ommmmmlmmmmmmm
劲=lmmnnmonlmmmll 勒=kmmmnmknnllnqm 勺=mmmmmmommmlnml 勿=llmlmmlmomnmln 勿着=mlmmmmlmommmmm 包=rmommlknnlknll
包车=onmmmmlmmmmmml 化=lompmllmmlmmnk 化了=mommmmlmmmmmmm 化粪=mmmnmmnmmmmmnk 匙=lllmmmmmnnnlol 区=mlnlmnkmmlolnm
区有=olmmmmmmmmmmmm 医=mmnmmmommmlmmm 十=lnnlmlmmpkmmnk 十八=lmmmlmmmmmomnm 十几=mmmmmlnmmmlmlo 十多=lmmmmnommmlmln
十来=mnmmmmmmnmnmmk 千=klqmmmmmlmmkom 千|=lmommmmmmmmmmm 千斤=mmmmmmmmmmmkom 午=mmmmmmmmommmlm 半=lllmplmqklknnl
半|=mmmmlmmnmlmmom 半个=ommmnlnmmmmmll 半夜=ommmmmlmmmmmln 半截=mmmmnolmmmmmnl 半空=lmmmpmlmmmlmnl 半边=lnmmmonmmmmmlm
半道=mmmmmmmommmmlm 单=lnpmmmnnllmlll 卖=nmnlkmmnllmnnl 南=mmmmlokmmmmnmm 南门=mmmmlokmmmmnmm 占=klmmmmpmmmmmmm
占线=mlmmmmommmmmmm 卡=jkrkoklnkklprj 卡住=mmmmnkpommmmkl 卡号=mmommmmmmmmmmm 卡在=lmmmnnkmmlnoml 卡着=mmmmomlmmmmmmm
卡被=mmommmmmmmmmlm 卧=mmmmlmlmmmomnm 卫生=mnmomllmmmmmnm 印=ommmmmkmmmmlmm 印|=ommmmmkmmmmlmm 卷=knmmlpqnmlloim
卷到=mmmmmmmmmmmmmo 卷进=mmmmmmrnmmmmim 厂=mlmnmlmmommmmm 厅=onmnmmmllmmmlm 压=iklmmmomkplqri 压下=mnmmmnmmmmmmkm
压到=lmmmmlmmmlmrmm 压器=mlmmmmlmmpmmmm 压在=mmmmmmqmmmmnkl 压着=mmmmnmknmnnonj 压线=mmmmmmmmmommmm 厕=mllolmolmmmlnl
厕所=mlmnllnmmmmlol 厕灵=mmmommmmmmmmmm 厢=lmmmmomommmmml 厨=mpmomllmlmmmml 厨房=mpmnmllmmmmmml 去=imonokknpomkkm
去|=nommmommlmklmm 去一=lmmonnlmmmmnjn 去不=mmmmmoommmmklm 去了=lmljlmnolmnnmo 去就=lmmollmmlmmmmn 去找=mmlnnmmmimqmmm
去的=llmmnllmnmmmom 又=qonmllmnklnlim 及=mmmmmommmmmmmm 及了=mmmmmolmmmmmmm 友=lmmmmkllomonlm 双=mmmmmllmolnlnm
反=mlmlmmnlmmplml 反锁=mlmlnmolmmnmmm 发=mmmolkpljmomln 发|=mmmmmmomnmmmnk 发了=nmlmmllmmmpmln 发生=mmmmmmkmmmmpmm
发电=mmmommmmmmmmlm 发黑=mmmmmmommmlmnm 叔=mllnmonmmlmnnl 叔叔=ommnlnlmlmmnml 叔阿=mmmmmolmmmmmmm 取=mnonmmkmmmlmon
取不=mmmmmmkmmmmmpm 受=mlmmolnnmnkmmm 变=mkmlkmnllrmnmm 变压=mlmmmmlmmpmmmm 变大=mmmmmommmmmmml 变形=llmmmmnmmmmonl
变态=ommmmmmlmmmmmm 叠=mmmmlommmmnnlm 口=mmmnkkpjmmjpmp 口|=kkmnmlolmmmmon 口了=lmmmmlkmlmnlnq 口吐=mmmlmlommmmmmm
口撞=mmmmmmlmmmmomm 口水=lmmmmmommmmmmn 口那=mmmmmmmmllmmpl 另=nmmmonlmmmmmjm 另一=ommmomkmmmmmlm 只=lkmlkpmmnlmmqm
只小=lmmmlllmkmmmor 只手=olmmlnommllmnl 只有=lmmmmnmmpmlmlm 叫=oloolnqlknllli 叫0=nmmmmkommmmmmm 叫|=onmnmlmmmnllnl
叫不=mmmpmllmlmmnll 叫了=nmmllmkmmnmmom 叫人=mnmmmplmmmmmkm 叫她=lmnlmmomlmmmmm 叫我=lmpmnnlmlmmmmm 叫救=mmmmmpkmmmmmmm
可=kmmnllnlnnlmmm 可是=mmmmmllloolmmm 台=lomlpnlmjlllon 台|=mommomlmmmlmmm 台上=pmmlnmmmlmjmln 台了=mmmnllmmmmlmno
台塌=mmmmlplmmmmmlm 台外=mlmmolmmmmpmkm 台栏=mmmmkmpmmmmmlm 台边=mmmmnmmmmmkmnm 台那=lmmmommmmmlmmm 台门=mmmmkmmmmmomom
台风=mmmmlommmnmmml 右=lmmmmlommmmnll 号=mnolnlmpnmklml 号梯=lmmmmmlmmmmmpm 号楼=kmmmmmoonmmmkm 司=ommmmljmmnlpml
司机=pnmmmljmmnloml 吃=mllllnslmlqlkk 吃了=llmmmlpmlmpmlm 吃的=ommmmmmmlmlmmm 吃药=mmmmmlmmommmlm 各=lmmmmllmmmommn
各位=lmmmmlmmmmomnn 吊=klmlqokmlnpjpl 吊|=mmmmmmmmmmommm 吊在=mmmmpnlmmmlmlm 吊的=mmmmlplmmmmmmm 吊着=llmmoolmmmnmll
吊车=mmmmmoommnljmm 吊顶=mmmmmmlmmmmmom 同=nmmlolpmllmlmn 同事=nmmmmmommllmlm 名=mlmlmmmnomnmml 后=omlmolllmmpnlk
后墙=mmmmomlmmmmmmm 后头=mnmnnplmlmllll 后妈=ommmmmmmmmmmml 后座=lmmmmmlmmmmnom 后悔=mlmmmlmmmmommm 后脑=mmmmmmommmlnml
后面=nnmmlmlmmmlpln 吐=jllqlltnklklmm 吐|=lmmollonlmlmnm 吐血=lmmmmmommmmmmm 向=lmmmlmmmnmlomm 向盘=mmmmmmmmmmmplm
吓=mnmmnmlolllmlm 吞=llmmmlpmlmpmll 吞了=mmmmmmommmmmlm 吟=mmmmmmonmmmmkl 吧=lllllplmmmqmmm 吧|=kmmllolmmmqmmm
听=olnlknmnjlnnon 听着=ommmmlknmmmlmo 听见=olnlkmmnkmmnon 吱=mlmlnmmommlmol 吱响=mmmmnmlommmmmm 吵=ommmmnlmmmlnlm
吸=kkmkmornlpllkm 吸|=mmmmmmlmmommmm 吸了=mmmlmlommmmmmm 吸住=lmmmmolmmommlm 吹=llmmmplmmlmlom 呀=kmmmmpmmmnmmmm
告=lmmmmnkmlmomol 告牌=lmmmmmmmmlnmom 呐=lmmmmommmmmmmm 呐|=lmmmmommmmmmmm 呕=lmmnmmommmmmml 呕|=lmmmmmommmmmmm
员在=mmmmmmlmmmmmon 呛=lomnmlnmlmlmln 呛得=mommmmlmmmmmmm 呜=lnmnmolmmmmlmm 呜呜=lnmnmolmmmmlmm 味=kmmvlmmllknmll
味|=knmpmnlllmomll 味好=mmmommmmmmmmmm 呻=mmmmmmonmmmmkl 呻吟=mmmmmmonmmmmkl 呼=knmnmlonlnmmml 呼吸=lmmmmlonmnmmlm
命=mmllltmmlmmlll 命|=omlmmmnmmmkmmm 命了=lmmmmolmmmmmmm 咋=lonlmknnnmmmlm 和=klnqlojplknnml 咔=mlmlmmmmmmmmom
咔咔=mmmmmmmmmmmmol 咗=mmmlnlkmomnmnl 咗喺=mmmmnmlmmmmmom 咚的=kmmmmmnmmmmmnm 咣=mmmmmmnommmmlm 咣当=mmmmmmnommmmlm
咧=mmnllklmmmmmom 咬=kllnlkrmlollok 咬了=lmmmmmommmmmmm 咬人=mmmmmmmmmommml 咬住=mmmmmmlmmlmmpm 咬得=mmmmmmommmmmmm
咱=lolmmolmmmnmml 咳=lmmnmnommmmmll 咳|=lmmommlmmmmmnm 咳不=mmmmmmommmmmll 咳得=mmmlmommmmmmmm 哉=lmmmmmmlnmmmom
响=mnlolmnnlmlmmm 响|=llmolmmnmnlmnm 哎=lmmmmmpmmnmmll 哎哟=lmmmmmommmmmlm 哟=lmmmmmommmmmlm 哥=lllllnonommlmn
哥把=mmmmmmmmmmomlm 哥被=mmmmmmommmmmlm 哪=knllknomslllmm 哪|=mmmmmolmnmlmml 哪个=llmmmokmmmnmln 哭=nlnklmmomnmmnk
哭|=lmmlnkmnnlmnol 哭喊=lmmmmommmmmnmm 哭得=ommmlmkmmmnmnm 哼=klmnmmplmmmpml 哼|=llmnmmolmmmpml 唔=mlmnnllmommmnl
唔到=mmmmmmmmmmmmom 商场=mmmmnokmnmlmlm 商铺=mmmmmmmmmmmmlo 啊=lonmlqnmknkmll 啊|=mnnnlommlmkmll 啊快=lmmmmplmmmmmmm
啥=mmmmmnlmommmlm 啪=mpmlmmlmmnmlmm 喉=mmmnnmomnmmmkm 喊=mmlmonkmnmllmm 喊|=nomlmllmlllmon 喊不=olmmmmnmnlnmlk
喊他=kmmnmmlmmmnmom 喊我=lmnmpmnnlmlmlm 喊救=mlmmnnmnmmmllo 喊没=mmmmmmmmnmmmkm 喘=llmmmlpollkmpm 喘|=mmmnmmkmmmlmol
喘不=mmmnmmonlmlmml 喘得=mmmlmmommmmmmm 喘气=mmmlmmmmmmmmmo 喝=qlllllsllmmmmk 喝了=olllmlomlmomll 喝农=mmmmmmommmlmmm
喝多=nmmmmmkmmnmnmm 喷=mrlnlnpmmmlkjl 喷|=lnmplmmmmmmlln 喷了=mmmmmmommmmmmm 喷气=mommmmlmmmmlmm 喷泉=ommmmmkmmnmnmm
喺=mlmnnnkmmmlmnm 喺度=mmmmmnlmmmmmol 嗞=mmmommlmmmmmmm 嗞嗞=mmmommlmmmmmmm 嘎=mmmmnlmommmmlm 嘎吱=mmmmnmmommmmlm
嘴=okmnllrmlnmmin 嘶=mnmommmmmmmmmm 噎=mlmmmmqmmmmmll 噎住=mmmmmmommmmmlm 噎着=mlmmmmommmmmmm 器=knmrlmmlmnllnk
器在=lmmnmmlmmmmmom 噼=lommmmlmmnmlnm 噼啪=lommmllmmnmlnm 四=nlmmmjnmmllmnn 四个=nmmmllllmmmmom 四岁=mmmmmmmmommmmm
回=nmnlokolrlljmj 回不=mmmmlmomlmmmoj 回头=mmmmmmmmpmnmmj 回来=lmmmnmlmmmmlmo 回走=lmmmommmnmlmmm 囡=nlmmmmlmommmmm
囡囡=mlmmmmmmommmlm 团=mommmmmmmmmlmm 园=mlmmlpmmomllmm 园那=mmmmmommmmmmmm 困=klmokkktlmllom 困在=lmmmlllommllqm
围=lmmmmmlnlmllno 围住=mmmmmmlmmmmmlo 围着=lmmmmnomlmmmmm 圈=lmmmomjmmlnlpn 圈|=nmmmkmmmmmlmon 圈里=lmmmomlmmmlmnm
土=llmmlnlmlmlnrk 土车=mmmmmmlmmmmolm 在=nkolmnklllnmnn 在0=nlmmmmmommlmll 在|=mmmlmnkmqlllnl 在三=lmmmmlonmmmmmm
在了=mmmmmmlmomnmlm 在人=mllmmmomlmnmkn 在偷=ommmmmmmmlmmmm 在公=lmmmmlpmmmmmmm 在冒=lommmlnmmmmmml 在冰=mmmmmmmmmmlmpl
在十=lmmmlmnmmmonmm 在半=lmmmomlmmmlmmm 在卧=mmmmmmmmmmommm 在厕=nmmomlmmmmmmml 在哪=lnmmmlpmnlmmlm 在哭=nmmmlljmmmmmon
在地=nllnlonmlmmmlm 在外=lmmlnkpnlmokko 在大=lmmmommmlmmmmm 在天=mmlmplmmmmlmmm 在家=mmlnmmpmllnmml 在就=mllmlnmmmmommm
在屋=lnmlllmmllmmpm 在幼=nmmmmommlmmmlm 在底=mmmolnlmmlmlmm 在开=mmmmmommmmmmlm 在往=jmmmmnpmlmlnmm 在快=mlmmmmommmmnmm
在我=olnmllkmnmlnlo 在手=jlnmmmommkpmmm 在打=qmnmmlkmmmlmlm 在抓=nmmmomlmlmmmmm 在按=lmmmmmommmmmmm 在掉=mmmmmokmmmmmmm
在放=mlmmmmommnmmmk 在敲=ommmmmmmmmmmlm 在晃=olmmmpllmmmmjn 在桌=mmmmmolmmmmmlm 在桥=lmmmmnmmmmnoll 在楼=nommnllmnllmml
在水=nmmmmkkmplpmlm 在江=mmmmmommmmnmmk 在没=lmmmmmlmonlmnm 在流=mmmmmmmmmmmolm 在浴=mmmnmmkmmnmmln 在涨=mmmmmomlmlmmnm
在烧=mpmmmllmmlmmnm 在电=lmmmmnommkmmol 在着=mommmmmmmmmmmm 在砸=pmmmmllmmmmlmm 在空=lmmmonnmmmlmmm 在窗=momlmmmmlmnmnl
在自=lmmmmmmmmmmlom 在负=mmmmmlmmmmmmlo 在走=lmmnmnmmmmnoll 在车=mllnmkmmlommnn 在还=ommmmmmmlmmmmm 在里=nmlmlllplnlmnm
在铁=mmmmmmlmmommnm 在附=mmmmlmmmmmommm 地=olknioollnlnnn 地|=mollmlmmmmlqll 地上=mllnjlrmlompil 地下=lmmlmnmmlmnlmo
地了=mmmmmmlmmommmm 地库=nnmmmolmmmmlkn 地方=nmmnmmkmnmmlmn 地那=mmmmmommmmmmlm 地铁=ommmmllmmllmmo 地陷=mmmmmmmmmmmmpl
场=mmnllonmolkmnl 场|=mmmmmommmmmmlm 场有=mmmmmmommmmlml 圾=komlnmmmommlnl 圾桶=kommmmnmmmmmlm 坎=mmmmmmlmmmmomm
坏=mknnmlnllmlmnm 坏了=llmmmlnlmmmmom 坐=jllmpjmonlnnmm 坐在=llmmmmnmmmolmn 坐着=nlmlolnmmlmmnm 坐窗=lmmmommmmmmmmm
坑=llmnmnjnmmmlqn 坑|=mmmmnmlmmmmlno 坑边=mmmmmmlmmmmmom 块=lmmlnnomllnkol 块块=mnmmnkommmmmlm 块往=mmmmnkommmmmlm
坝=mlmlnlmmlmmmkq 坠=kmmmmnnommmmlm 坠了=mmmmmmkommmmmm 坠楼=kmmmmlqmmmmmmm 坡=lmmmlnlmmmlqnk 坡|=mmmmmolmmmmnnk
坡了=mmmmmllmmmmnom 坪=lommlmommmlmmm 坪上=mmmmmmommmmmmm 垂=nmmmmllmmomlnm 垂到=mmmmmmmmmomlmm 垃=komlnmmmommlnl
垃圾=komlnmmmommlnl 垫=lmnmolmmmmnmkl 垮=mmmmmplmmmmmnm 垮了=mmmmmplmmmmmmm 埋=llmmnlllmmmlqn 埋了=lmmmmmlmmmmlon
基=mmmmmnlmmmmmol 基坑=mmmmmmlmmmmmom 堂=mmmmmnnmlmlnkm 堂|=nlmmmkommmmmmm 堆=momlmmmmmmmlnm 堤=lmmmmpkmmllmlp
堵=pmlnmmmlmmllnl 堵了=llmnmommmmmmkm 堵在=omlmmlnmmmmllm 塌=lkmloqilllllsn 塌了=mlmlpqimmlmlno 塑=lomlmmnmmmmmmm
塑料=momlmmnmmmmmmm 塔=lmmmomlmmlmmql 塔吊=mmmmkmmmmmlmqm 塘=mmmmmmlmmmmmkr 塘里=mmmmmmlmmmmmlp 塞=nlmlnnmmmlolml
填=lmommmmmmmmmmm 墙=nmlmoolmklkltk 墙|=klmmlmnnmmmlom 墙上=olmmnmmmlnlokl 墙倒=lmmmmonmmmmllm 墙在=mmmmmlmmmmmmom
墙根=mmmmmonmmmmmlm 墙砖=mmmmmmkmmmmmom 墙进=ommmmlmmmmmmmm 墙那=nnmmlolmmmmmlm 壁=onmnnmlmmmmlln 壁老=lmmmmmomlmmmmm
士=mmmmkllmmmpnmm 声=ollolnlmlmnnmk 声|=nllmnmnlkmmlno 声了=nlmnmmommlmmlk 声就=nmmnmmjnmommlm 声音=llmmmmlnmmnmol
备=mmmmmmlmlmnlom 外=mnmmrmknmlkmml 外了=ommmmmmmmmmmmm 外卖=mmmmlmmnmlmolm 外墙=llmmqnlmmmlmlm 外头=lnmlnllolmmmom
外孙=lmmmmmmmommmmm 外有=ommmlmmmmmmmmm 外面=mmllnllmnnolol 多=lmmmnoomlllnkl 多|=lmmmllnmnmmmol 多人=mlmnmnkmmmnmmm
多血=ommmmmnmmmjmmm 夜=nmmmllllpmlmmo 够=lnlmpllnlmolnm 够不=lnmmmmmnlmlmpm 够了=mmmmmmmmmmommm 大=jokmpnnlmkmlnm
大|=lplonokllmmlnj 大了=momnmklmmmmmmn 大事=mmmmmolmmmmmmm 大人=plmmnokmmmllml 大块=mmmmonkmmmmmlm 大堂=nlmmmkommmmmmm
大姐=kmmmllonmmmmmn 大家=lnlmnmmmlmomml 大巴=llmmmllmmmmpmm 大桥=mmmmpmmmmmmllm 大棚=mmmmmommmmmmlm 大水=mmmmmmlmmmmmlp
大石=mmmmmmlmmmmmom 大腿=mlmmmmommmmmnm 大车=mmmmmmmmmmmolm 大门=pmmmmmjmmmmnnm 天=lllmpkmlomnnmk 天|=mmmmlmlmlmopmm
天上=mmmmmmkmmmnmom 天台=lmmmqllmmmlmnm 天听=mmmmmmommmlmmm 天就=lmmmmmlmmmomnm 天桥=lmmmpmmmmmlmmm 天没=mlllmmsmknllmm
天然=mmmommmmmmmmmm 天花=mnmmnmjmmmmmon 天黑=mmmmmmlmnmmmom 太=nnlnmlmlollmmm 太|=lmmmmmmmommnmm 太在=lmmmmplmmmmmnm
太大=mnlnmklmmmmmnl 太太=olmlmnnllmlnmm 太的=mmmmmmolmmmmmm 失=lmmllmlmrmolml 失踪=mmmmmmmmomlmmm 头=nmknjlmoknmnom
头|=lkmlmnmnnlnmnn 头一=mmmlmmnnlmmmom 头上=lmmmmmnmmmlnol 头了=mmllknmomnmmml 头出=nmmmmmommmmmlm 头卡=mmmmnmlmmmmmom
头去=mmmmlmlmmmnmom 头发=mmmmmmplnmmmll 头掉=mmmmolmmmmmmnl 头撞=mmmmmmpmmmmkmm 头晕=nmmommkmmmmmmm 头朝=lmmmmmlmmmmnom
头没=mmmlmmlmmmmnon 头烫=olmmmmlmmmmmmm 头燃=mommmlmmmmmmmm 头疼=mmmpmmmmmmmlmm 头的=lmmmnlnnmmmmlp 头盔=nmmmmmlmmmmolm
头砸=nmmmmmjmmmmmpm 头磕=mmmmmmlmmmmomm 头还=knmlonnnmmlnkn 头进=nmmmmpmlmmmmll 头顶=lmmlmnmmmmommm 夹=jlmmllnolmloql
夹住=mmmmmmolmlmmmm 夹着=llmmmmkpmmmlqm 套=lmmmmmmmmlnmpm 女=qlnkljjmpmpmkm 女儿=lmnmnlkmnmnmmm 女孩=pmmmnlmmmmlmlm
女的=nlmmlllmlmnomm 奶=llnnlmoolnlllm 奶奶=llnolmlnnmklmn 她=ojomojnmmlnmkl 她一=lmmmkmomnmmmnm 她倒=mmmmmkommmmmmm
她她=mmmmmmommmmmmm 她把=lmmmomnmmmmmkm 她有=lmmmmmlmomlmmn 她没=mmmmmmommmmmmm 她现=nmmmnmmmmnkmmm 她的=nmmmmmnmnmmmlk
她脸=ommmmmlmmmmmmm 她说=lmmmnmlmlmmmom 好=lnlnmklmklrnlm 好了=mlmloolmlmomlm 好像=nmmmnknmmmllnm 好冷=mmmmmmkmmmomnm
好几=mmmmmlpmlmlnmm 好多=mmmllommmmmnll 好大=momnnllmlmmmmm 好热=mnmmmmlmmmmmom 好黑=lnmmmmlmomlmmm 如=mmmmmmlmmmommm
妇=lmmllmpmmmnmlm 妈=onnnmnjmmmmlll 妈|=mmlmnnjlmmpnml 妈呀=lmmmmolmmnmmmm 妈妈=oolmlmkmkmmnmn 妈睡=lmmlmmommmmmmm
妈让=mmlmmommmmmmmm 妈说=lmmnlmnmmmonmm 姆=ommlmmmmmmmmmm 始=mmmmmmommmlnmm 姐=mlmlmklnmnommn 姐姐=mmmmnmkmnnlmnm
姑=mlnnnmnmmmolkl 姑娘=mlnnnmnmmmolkl 姥=mmmmmmmmlmommn 姥姥=mmmmmmmmlmommm 姨=llmnmmonmmlmnl 姨|=mmmnmmkmmnmmmm
娃=nmllnmnlomkllo 娃|=nmmmnnknlmnlnm 娃不=mmmmmmmmommmlm 娃儿=nmmmmlkmmnmmom 娃哭=onmmlmmmmmmmmm 娃在=nmmmmnknlnmmll
娃娃=kmmmnmlmommnlm 娃把=mmmmlmnmmmlmom 娃掉=mmmmmmommmmmkn 娘=olnomlnlnmmlkm 婆=olmolkmlmnnmlm 婆|=mmmmokpmmmlmlm
婆婆=nmmnlnklnmmmol 婆的=mmmmmmlkmmmnom 婆还=mmmmmplmmmmmlm 婴=mlmmmmomlmmmnl 婴儿=mlmmmmomlmmmnl 媳=ommlmmmmmmnnlm
子=mmlommmknmlmnm 子|=pmmmmllmlkmlmo 子一=lnmlnklllmonol 子上=llllmknmmqmlln 子下=lmmmmmlmmmnoml 子不=nmmmlllmqmllmm
子了=ommnmomlmmkmlm 子从=mmmmmmnmnmmnkn 子倒=momlomkmmmmmmm 子卡=mmmmmmllmmmnom 子吃=mmmmmmommmmmmm 子吞=mmmmmmommmmmlm
子在=mmnmnnlnllnmkl 子头=mmmmmmplmmmmmm 子就=mmmmmmkmmommmm 子手=mmmmnmmmmmkmom 子打=lmmmmmlmmommnm 子把=mmmmlmomlmmmnl
子掉=mmmmmlkmmmmmmr 子流=lmmmmmmmmmmmom 子烧=mlmmmmommmmmmm 子爬=mmmmpmmmmmmmkm 子的=qmmmlmnmllmmlm 子砸=mmmmmnkmmmmmmm
子硬=mmmmmmlmmommmm 子脚=mmmmmmommmmlmm 子要=lmmmnnpmlllmmm 子说=lmmmmnlmlmomml 子还=lmmmmlmmmmlnlo 子那=mmmnmmomnmmmll
子都=lkmnnlnmlmnmml 子里=molmnlmmmlmkom 孕=lmmmmmommmmmmm 孕妇=lmmmmnommmmmmm 存=lmqmmmlmlmnmmm 存折=lmpmmmlmlmnmmm
孙=klomllmnqnlmll 孙子=lmommmlnmnlnln 学=mlnlnnmnlnolll 学校=mmnmmnlmkmnmmm 学楼=mmmmmmlmmmmmom 学没=mmmmmmmmommmlm
孩=olklnmlnnnknmm 孩哭=mmmmmmommmmmll 孩在=kmmmmokmmkmonm 孩坐=lmmmlmmmmmnmom 孩手=mmmmmmplmmmmkm 孩掉=mmmmmlnmmmmmlo
孩的=nmmmmnknmlmmmm 孩被=nmmmlpmmlmmlml 它=nmmnmmkommmmlm 安=mlnlmomlmonlkm 完=llnlmmollnomlk 官=lmommmmmmmmmmm
定=mlmmomkmnmmmlm 定位=nmlmnmlmommmlm 宝=llmmnlomollmmn 宝宝=llmmnmomnmlmmn 实=llmlkmmmmmqmmm 客=ononmnomllllim
客人=mmmmmmommmmmkl 客服=mmommmmmmmlmmm 室=nmmnlkllmmnmom 室友=mmmmmmlmnmomlm 室的=mmmmmlmmmmmmpl 室里=ommlmmnmmmmmkm
室门=llmmmmlmmmmmno 家=ppmmkmklrkklml 家|=nmlmmommnlnlmm 家人=nmmmmpmmmmlmkm 家小=lmmmmmmmmmmmom 家有=mmmmmlpmlmmmmm
家的=lmmmlmlmnmmlom 家窗=momlmnmmmmmmlm 家老=klmmmlolnmmmmn 家都=mlmommmmnmmmmm 家里=kmnmmmplnmmmll 家门=mpmmmlmmlmlmmn
密码=nmmmmmmmlmolmm 察=olommmlmmmmmmm 对=nnolmnmmklonjl 对不=lmmmmmlmmmqmmm 对劲=mmmmmmommmmmml 对方=mmommmmmmmlmmm
对着=mmmmmonmmmmmlm 对讲=lmmmmolnmmlmnm 对门=onmlmlomlmlmlm 寻=llmmmllmqmomlm 寻勿=mlmmmmmmommmmm 封=lnmnlnkmlmpmlm
小=nkmlmnnoomkmlm 小人=mmmmmmomlmmmmm 小偷=pmmmlmmmmmmmlm 小哥=lmmmmnonmmmllm 小姑=nmmmmmnmmmmmkm 小孩=lmllnnlmknmnnn
小时=mmmmlmlnollmnm 小狗=mmmmmllmmmmmom 小男=mmmmmmlmommmnm 少=kmnlllmmplmmnm 少|=lmommmmmmmmmmm 少一=lmmmmllmnmmmom
少了=lmmmmmmmommmmn 就=mllnnllmmooljl 就一=llmmlmnmpnmnml 就不=nmmmolmmmmnmll 就倒=mmmmmlnmmommml 就剩=mmmmmmmmnlmlmo
就命=mmmmmplmmmmmmm 就在=olmmkomllmmmlo 就我=mmmmmmommmmmmm 就把=ommmmmlmmmmmmm 就是=mnmmlklnmlmmom 就没=olmnlnmlmnjmlo
就跑=mommmmmmmmmnmm 就跳=lmmmpmmmmmlmmm 尾=nmmmmmlmmmmomm 尾了=mmmmmmlmmmmomm 尿=lmmmmmonlmmmlm 局=lmommmmmmmmmmm
层=knllrmknmmmlmm 层|=lnmmnmknmmmmml 居=mmlkmmpmlmnmlm 居|=lmmmmokmmmnmmm 居老=lmmlmmommmmmmm 屋=oolnnmlklllkoo
屋|=lomlmnkmmmmmpk 屋了=mmmmmlmmmmmmlp 屋子=lmmmmommmmmmmm 屋里=nnmpmlnlllllnl 屋顶=lkmmoommlnlmkn 屏=mmpmmmlnmmlmmm
屏幕=mmommmmmmmmmmm 山=kmmmloklpljlrn 山上=mmmmmlmmnmllon 岁=kmllolkmsnjlol 岁|=mnmmmmlmqmlllm 岁的=mlmmmmmmmmmmom
岸=lmmmmnkmmlnmno 工=mmlnmnpnlmklml 工人=kmmonlmnmmmkok 工友=mmmmmmommmlnlm 工地=lmmmlnnmmmmmom 左=mmmmmmommmlmlm
己=jlmmnmmmomomml 己叫=mmmmmmmmommlmm 己在=mmmmmnnmmmmmkm 已=lnnmnmklknnlnl 已经=lnnmmmkmlnnlmm 巴=nlmllknmmmlpnn
币=lmommnmmmnlmlm 市=mmmmmmlmomlmnm 布=knmlmlnlomnmln 师=nlonmkmnomllkm 师|=mmmmmmlmnmommm 师傅=nllnnlonmnllkm
帘=lpmmmlllmmmlnm 带=mkmknkjnnnnpon 带上=mlmmnmlmmlmmpm 带我=omommmlmlmlnmm 带电=mmmmmmmmmpmmlm 带走=lmmmmmmmommmmm
帮=lmmmlnolpllmll 帮帮=knnmmrkmmmlmmm 帮我=mmmmmpkmlmnmml 帽=mmmmmnmmommmnl 帽子=mmmmmnlmommmmm 幕=lmommmmmmmnmmm
平房=mmmmmlmmmmmmlo 年=mlmnlllmomnlln 幼=nmmmlmmmmmlmom 幼儿=mmmmlmnmmmllpm 广=mlmlmmmmmmmmpl 广告=lmmmmnlmmmnmom
床=mnmkkoklmlmlpo 床|=mlmmmllmmmmmpm 床上=nlmmmmkmnlmmnn 床了=mmmmmolmmmmmok 床底=nomlmmlmmmmmmm 库=mnlpnkllmlmkpl
库|=mnmmmmnmmmnlkm 库里=mmmommlmmmmmnm 应=kmlolkolnmnmpl 应|=lnmmllololmmnl 底下=nnlnnonkllmnlj 底了=mmmmmmmmmmmmmo
店=nllnlkmloomoll 店了=mmmlmlommnmmml 店里=nmlmmmkmomlnlm 废=mmlmlnmmnmmmpl 度=llmlmnmlnmlmqm 度|=llmmmnmlnmlmom
座=lmmmlnkmlnlnnn 廊=mommmmlmmmmmmm 开=ninpomnnjmnjlm 开|=jllmpmlmlnmnmo 开不=llmmmllnmmmmoo 开了=mlnnnplnmlokkm
开会=mmmmmommmmmmlm 开到=ommmmmlmmmmmmm 开始=mmmmmmommmmnmm 开水=mmmmmnommmmmml 开灯=mmmpmlmmmmlmmm 开着=mknmnlllonnlml
开车=nmmmmmmmmmmknm 开锁=mmmmmmmmmmmmom 开门=molnmlnmmmmlll 弄死=ommmmmmmmmlmmm 弟=nmmnllllommmmk 弟在=mmmmmmkmmnlmnn
张=mlnlmlolllonnl 张纸=nmmmmmlmlmomml 弯=llmmnlommmlnnl 弯|=mmmlomnmmmmmlm 弯了=lmmmmlnmmmmlom 弱=lmmmmmommmmmmm
弹=lmmmlnlmlpnmml 弹|=lmmmmommmmmmmm 弹出=mmmmmmlmmommmm 弹开=mmmmmmommlmmmm 强=ommmlmmmmmlmmm 当=lmnlmqoollkmkm
形=llmmmmnmmmmonl 影=nlnlnlmmomlmlm 影|=nmmmmmmmomllmm 往=ppllnokmljnklm 往一=mmmmnmommmmmmm 往上=lomnllnmlmllno
往下=ilmkookpllkmpn 往墙=ommmmmmmmmmmmm 往外=jnnomommlllmkn 往河=mmmmmmmmmmommk 往车=kommmmmmmmmmmn 待=rmmmmlkmlmnmll
很=lmmnmpmmlmnlmk 得=mnlomlmmmknipl 得不=lqmmmnkmmmmmml 得了=mmmmmplmmmmmml 得人=mmmomlnmmmmmmm 得整=mmmmmmmmmmomll
得站=mmmmmommmmmmlm 得要=mmmmmnlmmlmmom 得飞=mmmmmlommmmkmn 心=jllolkrnlmnlnl 心|=mlmommkmmmmmol 心跳=mmmmmmommlmmmm
忙=mmmmmmomnmmmlm 快=nnllnqnmklkkmn 快|=jnlllpnlnmnkmo 快上=mmmmmplmmmmmml 快不=mmmmmkpmmmmmmm 快出=mlmmmonmmmmmlm
快去=lmmmomnmmmmmlm 快叫=lmmmmlommmmmmm 快快=mmmmmommmmmmml 快打=onmmmmkmmmlmmm 快报=nmmlmpmmmmmmll 快拉=mmmmmmlmmommmm
快救=llmmmnmmmmlmom 快来=nommllmmlnomkl 快没=nlmmmmonllmlnl 快点=plllmmlmmlmlpn 念=lmomlmlmmmommm 怀=mmmmmmlmmmommm
怀里=mmmmmmlmmmommm 态=ommmmmmlmmmmmm 怎=lmnnmnolmmlnll 怎么=lmnnmnolmmlnll 怕=nlmmlomnmmmmnl 怕|=nmmmlomnnmlmmm
急=klmmlqmnolknkm 急|=llmlmommomlmmm 急救=mmmnmlommmmmlm 怼=mmmmmmkmmmmqlm 恋=lmnllmmmmmommm 恶=mlmonmlmmmmmmm
恶心=mlmommlmmmmmmm 悔=mlmmmlmmmmommm 惨=rmmlmnkmmmlmmm 惨叫=pmmlmnkmmmmmmm 想=nlloqkkmkmrlll 想不=mmmmomlmmmlmmm
想从=mmmmommmmmlmmm 想吐=mmmommkmmmmmmm 慢=mmmmmkmmnmmmom 慢慢=mmmmmlmmmmmmom 成=lommklomklomlo 我=qkqkmljnnlqkjn
我|=plmlormlllmllk 我下=omnmmmlmnmlmmm 我不=omllmpimnmllmm 我也=mmmommlmlmmmmm 我今=mmmmmmmmmmommm 我们=molmllknmlloop
我儿=mmmmmmmmpmlmln 我关=mmmmmmmmmmmmom 我出=pmlmmmlnmmlmnm 我刚=mmommllmmmlmmn 我卡=mmmmmlmnmmmmom 我发=lmmmlmmmmmommm
我叫=mnlmmlommmmmmm 我吃=mmmmmllmmmommm 我和=lmmnkpmmllmmnl 我喘=mmmlmmomlmmmnm 我困=mmmmmmmommmmjp 我在=lmmmolmllnlmmn
我头=mlmnmokmmmmmnm 我女=mmmmmlmmommmmm 我妈=mlnnmmpmnmimlm 我妹=ommmnmlmmmmmmm 我姐=olmmmmmmlmmmmm 我婆=lmmmllnkmnlnpm
我家=molmlnmlmnklnn 我就=nmmmpmlmlmmmmm 我已=lmnnllkmmmommm 我店=mmmmmmlmommmmm 我弟=mmllmmlmonmmmm 我想=mmmmommmmmlmmm
我手=nmmnmnmolmlmlm 我打=lnlmmplmmmmlmm 我把=nnnlmmmmmlomll 我抱=mnmmlmlmmlnmol 我拉=nmnmmmommmmmmk 我按=mmmmmmommmmmmm
我摔=mmmmmmnmmmmokm 我摸=mmmmmmommlmmmm 我撑=nmmmmolmmmmmll 我是=mlllnonlmmmmlm 我没=ommmnlmllmmmmm 我爬=mmmmlolmmmmmnk
我真=mmmmmlnmmmommm 我站=nmmmlllmlnomln 我老=llmnmkpllnmmmm 我腿=nlmnmlknmmlmmn 我被=pllmlllnmmmmnl 我要=lmlmmlommmommm
我说=mmlmmommlmmmmm 我走=pmlmmlnmlmnmml 我跟=kmlmnmlmmmnnnm 我身=pmmmmmklmmmnmm 我躲=ommmmmlmmmmmmm 我还=mmlmmlmmlmnmmo
我这=lomlmnlmmmmmmm 我锁=ommmmmmmmmlmmm 我闺=lnmmlmmmlmomnm 戒=mmmmmmkmmmnmom 戒指=mmmmmmkmmmnmom 截=lmmmnomnmmmlml
截|=mmmmnolnmmmlmm 戴=ommmmmmmmmmmmm 户=nnmmolnlmllmmm 户|=omnmlmmmmmmmmm 户上=mmmmomlmlmnmlm 户外=mmmmkmmmmmmmpm
户被=mmmmmmmmmmmmol 户里=mmmmmolmmmmmlm 房=kqnnonikkmmknm 房|=ollnnlmmmmlmlm 房东=ommmmmmmmmmmmm 房子=lmmllolmmmmmon
房梁=lmmmmnlmmmnmol 房着=mpmlmlmmmmmmmm 房里=lmmlmlmmmnommm 房顶=mnmmmlmmmmmmom 所里=olmnmmmmmmmmmm 所门=mmmmmmmmmmmmom
扇=plmmnmnmlmlmmm 扇|=mmmmmmommmmmlm 手=njmlokolnpmknl 手|=lollmnlmlnmmkp 手了=nmmmmmkomlnmmm 手伸=ommmmmmmmmmmmm
手卷=mmmmmmplmmmmlm 手在=ommmmmmmmmmmmn 手抖=lmmmmplmmmmmmm 手指=lmmmnlnmlmlnpl 手机=onplnkmonjkmkn 手架=lmmmnnlmmmmmom
手环=lmmmmmlmommmmm 手电=olmnmmmllkmmom 手粘=mmmmmmomlmmmmm 手脚=mmmommnmlmmmmm 手腕=lmmmmnmmmmpmmm 手表=mmmmmmlmomlmmm
手被=mlmmmmqlmnmmkm 手里=omnlmlllmlomll 才=mmllnmlnollmmn 才还=knlmmnlmomlmlp 扎=kmmmmlrmmmknml 扎我=ommmmmmmmmlmmm
扑=lomnlmmmlmlmln 扑了=lmmmmommmmmmmm 扑腾=mmmmmlomlmlmnm 扒=pmmmmlkmmlmmpl 扒着=lmmmnmkmmmmmon 打=tlpmllljlnkmlk
打0=jolmmnnmlmmqll 打|=qmmmmllmmmlmmm 打不=jlmmnommmlklqo 打个=kmmmmnpmmmmmmm 打了=ommllmlmmonllm 打人=mmmmmlmmmommmm
打到=llmmmommmmmmlm 打字=mmmmmlommmlmmm 打得=ommmmllmmnmmmm 打我=omlmmmmnmmmmmm 打扰=lmmmmmmmmmmmom 打架=mmmmmlommmmmmm
打火=mmmmmmmmmmomlm 打电=mnmnnnjmnlmmmm 打的=lmmmmmlmmommmm 打穿=lmmmmmqmmmmmlm 打起=ommmmmlmmmmmmm 打过=lmpmmmmmnmmmmm
打钱=lmpmmmmmmmlmmm 扔=lllmlonmnllmno 扔下=ommmmmmmmmmmlm 托=mmmlmmmmmlnqll 扣=llnmmlnmmllkql 扣住=mmmmmmkmmmmmom
扫=lmpnmmlmmmmmmm 扯=qmmmmmlmmmllnl 扰=lmmmmmmmmmmmom 扶=mlmmlmnllomlol 扶手=mmmmmmllmnmmom 找=mlkmnklluloljl
找不=lmmmmmnmplmmlm 承=mmmmmmmmmmmmom 承重=mmmmmmmmmmmmom 把=pnommjilhnqmml 把人=mlmlmlnmmmlonm 把头=kmmmomnmmmnmmm
把她=omnmmmlmmmlmmm 把小=pmmmlmommmlmkm 把我=rmmlllnnlmilmn 把手=kolmmnmmmmmmol 把窗=lmmomnlmmmmmlm 把线=mmmmmmmmmommlm
把自=mlmlnmkmlmonmm 把路=mmmmmmmmmmmmlo 抓=mlnlqlomklkllp 抓着=mmmmpllmlmmmlo 投=mmommmlmlnmmmm 抖=jlmmmnmnmqlnkl
抖|=llmmmmlnnqmmll 折=lmpmmlnmlmnmnl 抡=plmmmmlmmmmlmm 抡起=olmmmmlmmmmmmm 抢=umlmmlmllmmjll 护=olllnlomllnnml
护工=pmmmmmkmmmmmmm 护栏=lmmmomlmlmmoml 护车=klmmmlrmmmmmml 报=omoolnlllllmll 报|=pmmmmjmmmmmmmm 报警=nmmolnkmmmlmnm
抬=lmmmomnmmmlnmm 抬|=mmmmmlommmmmlm 抬不=mmmmmmlmmmmnom 抱=ommlpkkmllplkn 抱着=mmmlonkmkmomln 抱走=lmmmmmmmommmmm
抽=okloljrnlolmlk 抽|=kmmmmmpmmolmlm 抽不=mmmmmmknmmmmom 抽搐=mmmmmmmmmommmm 担=lmmmmlplmmmmmm 担架=lmmmmlplmmmmmm
拉=nlolqjnllpjnmk 拉不=mmmmmmommmlnmk 拉在=mmmmomlmmlmmmm 拉着=mmmmlnmmlolmmm 拉闸=mmmmmmlmmommmm 拌=mmmmmmlmmmnkqm
拍=pmmnjmmmllkloo 拍窗=mmmmmmmmmmmmom 拎=ommmmmlmmmlmmm 拐=ommmmllmnmmnll 拔=lmmmllnmmmmmol 拔不=mmmmmmlnmmmmom
拖=kmmmlolonlnokl 拖了=lmmmlmmmmmnomm 拖鞋=mmmmmmmmommmmm 拜=lmmlmmommmnmmm 拦=olpmnlkmlmnmml 拧=nlmmmmlmmmonlm
拧开=lmmlmmmmmmommm 拨=ommmlnmmmmmmlm 拱=lmmmmolmmmmmmm 拽=nmmmmonmlmmlmm 拽着=mmmmmolmmmmmmm 拾=mmmmmmmmmmommm
拿=smpmkjmmkpmklk 拿不=lmmmmmommmmmmm 拿手=lnlnmolmmmmmmm 拿烟=olmmmmlmmmmmmm 持=pmmmmmlmmmmmmm 挂=ilnmpljlnnoopk
挂倒=mmmmmmlmmmmomm 挂着=llmmmomlmllnql 指=kmllnmpmlmlmnl 指头=lmmmmmommnlnlm 按=rknnllnnklkmlm 按|=lmmmmmommmmmmn
按在=pmmmmmmmmmmmml 按着=mmmmmmommmmnmm 挖=llmoollmmnmmmm 挖沟=mmmmommmmmmmkm 挡=mnmmmlimmmmqnn 挤=lnmmlmkmnmmmno
挥=mmmmmolmmmmmmm 挺=lmlmlmommmommm 挺挺=lmmmmmommmmmmm 捂=pmmnmlmmmlmlll 捅=pmmmmllmmplmlm 捆=ommmmnmmmmmmlm
捞=lmmmmljmmnmmmq 捞|=mmmmmmlmmnmmol 捞上=mmmmmmkmmmmmmp 捡=mmmmnllmomlmol 换=kmonnlommmlmlm 掀=nmmmlommmmmmlm
掉=illmlooojoimpq 掉|=mlmmmslmmmllll 掉下=lmmmomoolmmmlk 掉了=mlmmmlnmlmlnol 掉出=mmmmmmommmmmmm 掉到=lnmmmmommmmmnj
掉水=mmmmmmlmmnmmmo 掉河=mmmmmmlmmmmoko 掉火=mommmmmmmmmmlm 掉砖=mlmmmllmmmmmqm 掉进=lmmnmlmlmmmmop 掌=nmmmmmommmmmlm
掐=pmmllmpmlmlmlm 掐人=lmmlmmommmmmmm 排=lnnmlnkmmnnlnn 排水=mmmmmplmmmmmlm 探=lmmmnnpmmmmmkl 接=llmnmlllpommlm
接到=nmmmmlmmommmmm 接走=lmmmmmmmommmmm 控=nmnmlllmomnlmm 控看=lmmmlmlmnmommm 推=pnmmlmmnmlkmko 推不=mnmmmoommmkmkm
推倒=ommmmmmmmmmmlm 提=pmommmmpmmlmjl 提着=olmmmmnmmmmmlm 插=lommllllmsmlll 插头=mnmmmmkmmpmmml 插座=mmmmmmlmmommmm
搁=mmmmmomnmlmmmm 搐=mmmmmmmmmommmm 搞=mmmmmolmmmmmml 搬=mlmnmmmommnlmm 搭=mlmllmnmmpmlnm 搭在=mmmmmlnmmomlmm
摆=lmmmlolmmmpmll 摆摊=mmmmmolmmmmmlm 摊|=mmmmmommmmmnlm 摊子=mmmmmlmmmmmmom 摔=klllllrnmolpil 摔下=mmmmmmommmmmml
摔了=lmmmmmpmmnmmlm 摔在=mmmmmmommmmmlm 摔的=mmmmmmmmmomlmm 摘=lmmmmommnmmmlm 摩=nmmlllkmmmmqmn 摩托=nmmmmmkmmmmqlm
摸=pnmllklkltlllm 摸不=mmmmmmommlmmmm 摸了=pmmmmmpkmjmmmm 撑=nlmmknjmlmpmmn 撑不=nlmmmmkmlmnmmn 撒=mmmmmllmmmnnmo
撕=lmmmmlpmmmllmm 撞=nklmnmnnlkltkl 撞|=ommmmmknmmmmmm 撞上=mmmmmmommlmlnm 撞了=mmmnmlknlmmqmm 撞人=nmmmmolmmmmmmm
撞树=mmmmmmmmmmmolm 撞门=ommmmmmmmmmlmm 撤=lmmnmmkmmmmrlm 撬=ommmmmmmmmmmmm 擦=kmmmmnlmmmlnom 收=nmolmllmmnmnnl
收拾=mmmmmmmmmmomlm 放=mmlmmolnmmnmll 放|=nmmmmmommmlmml 放下=nmmmmllmlmnolm 放在=mmmmlmmmmmommm 放我=ommmmlmmmmlmmm
放水=mmmmmlmmmmmmmo 放炮=lommmmlmmnmnmm 故=mmmmmlkmmmmqmm 敌=mmmmmmmmmmommm 敌敌=mmmmmmmmmmommm 敌畏=mmmmmmmmmmommm
救=jllmksomjmmjmq 救|=lmmmmrkmmmmllm 救人=llmmmmkmmmmmlr 救心=mmmmmlommmmmmm 救我=llmmlpnmlmomll 救护=klmmmlrmmmmmml
救援=mmmmmkmnmmmmmn 救救=lmmmmpmmlmnmml 教=lmnmmlmmlmlmom 教学=mmmmmmlmmmmmom 敢=nnlnmmlnlolmmk 敢出=ommmmmmlmmmmmm
敢动=mmmlomlommnmll 散=lnmmmnmmomllmm 数=klnmnmjmmnnmom 敲=nmmmmmpmmmllmm 敲|=ommmmllmmmmmnm 整=jmmmoolmllolnl
整个=lnmmomlmllnmlm 整整=mmmmmmmmmmomll 整片=mmmmmmlmmmmmom 整齐=mmmmmmmmmmomll 文=mmmmkmmmlnpmlm 斗=mmmmmmlmmmmmpm
料=lonlmlmmmmlmpm 斜=llmmnplnmmmlnl 斤=mmmmmmommmmkom 斤顶=mmmmmmmmmmmkom 断=ljloloollpmknl 断了=mkmokolmlnmkom
方=mmomlmlmnlknom 方向=lmmmmnmmnmmolm 施=mmmmmolmmmmnll 施工=mmmmmolmmmmnll 旁=mmmmllmmlolmmn 旁边=mmmmllmmlolmmn
旋转=mmmmmmmmmmmmom 无=lmmmmpmmnmnkmm 日=mmlmlmmmmmpmnm 旧=mmmmmokmmmlmpl 早=kllnllnmplnmom 早上=lllnlnomomlmmm
时=llmmlomnnmlmnl 时了=mmmmmmknomlmom 时候=lmmmmmnmmmomml 明=lnmmlomnllomlk 明天=lmmmmmlmlmomnm 昏=llmnmlomllmpml
昏|=mmmnmmkmmmmmom 昏过=mmmmmmnmmlmomm 昏迷=lmmmmmommmmmmm 星=mlmmmnnlmommlm 星子=mommmmmmmlmmmm 是=lnmnjnlomlmnko
是不=konmmlnnlmmmmm 是个=lmmllmonlmmmnm 是人=lmmmolmmmmmmom 是他=nmmmlmommmlmmm 是公=mmmmmommmlmmlm 是哪=lmmmlmlmommmmm
是幼=mmmmmlmmmmmmom 是水=mmmmmmmmmmlmlp 是没=mmmmmllmmmommm 是烟=mommmmmmmmmmmm 是空=lmmmllmnommmnm 是骗=mmommmmmmmmmmm
显=lmmmmmlonmmmmm 显示=lmmmmmlonmmmmm 晃=mlmlnqlkllmlpm 晃|=llmmmomlmlmmon 晃得=mmmmnolmmmmmlm 晒=llnmmlmmmmnlol
晕=mklonksmmkmmmk 晕|=nmmnmmjmmmmmnm 晕了=llmnommmmlnmnl 晕倒=lmmlmlqmmmmmlm 晚=nlmmlmkmnmpmll 智=mmmmmmlmpmmmmm
智力=mmmmmmmmommmmm 晾=lmmmnommlmmmml 晾衣=lmmmmommmmmmlm 暑=lmmmmmommmmmmm 暖=mmmomnlmmmlmmm 暴=nmmmmllmmlmlno
暴雨=mmmmmlmmmmmlon 最=llmlmmmmnmomnl 最后=lmnmmmmmomnmlm 有=ollknllnnmmmmn 有三=mmnmonmmmmmmjm 有两=mmmmmlmmmmmlpl
有个=nknkpkoommnmlj 有人=ommknnmmklkmom 有几=mmmmmplmmmmmkm 有只=ommmlmlmkmmmmp 有味=llmommnmmmmmmm 有学=mmmmkmmmmnmmnm
有小=lmmmlommlkmmno 有工=mmmllmlmmmmmom 有手=nlmmmllmmlmmom 有没=kmmmmokmmmomlo 有点=lmmmllmmnmpmmm 有电=mmmmmmmmmpmmml
有老=mmmmmmmmmmmmon 有血=lmnmmmkmmmpmlm 有车=mlmlmnpmmmmnlm 朋=lmmmlmlmlmonmm 朋友=lmmmlmlmlmonmm 服=mlommmolnlmmmm
服的=nmmmmnmmmmlmkn 朝=nlmmmlnmmlmnmo 朝下=lmmmmmnmmmmmoo 朝天=mmmmmmlmmmmolm 木=kmmlllnmmoomnm 未=mmmmmnmmomlmmm
本=lnommllmmmnmlm 朵=lmmmmlommmlmmm 机=lnomlnkolmlnnk 机了=mmmmmmlmlmomnm 机卡=mmmmmmmmmmmokm 机器=lmmlmmplmllmol
机在=knmmmmmmmmnlln 机够=mmmmnmommmmmlm 机掉=mmmmmlpommmmjm 机里=mmlmnnlmmllmpm 杀=nlnmlmlmmmomlm 杀|=lmmmmmlmmmpmmm
杀人=ommmmmmmmmmmmm 杆=jlmnnnnmmnllmm 杆上=mmmnnnommknjlm 杆了=mmmmmnlmmmomml 杆外=nmmmpmmmmmkmmm 杆里=mmmmlmlmmmmmom
杖=mmmmmmlmommmmm 束=mmmmmmlmmmommm 杠=mmmmmmpmmlmlmm 条=kmmlmmlnonomlk 条街=mmmmmmmmmmmomm 来=mmlmnqmlmmkmlm
来|=klklpnkllnmoqm 来一=olmmmnomllllkm 来个=ommmjpnmlmlmll 来了=lomlmmmnklnnlo 来人=kmlnlmnlmmnmnn 来半=mmmmmmlmmmmmom
来压=mmmmmmlmmmmmom 来回=mmmmommmmmmlmm 来在=mmmmlmmmmommmm 来就=mmmmommmmllmln 来开=lmmmmlommmmmmm 来我=lmlmmommmmmmnm
来扣=mmmmmmkmmmmmom 来找=mmmmommmlmlmmm 来把=mlmmmmommmmmln 来气=mmmlmmqmmmmmkl 来的=ommnmnkmmmnlkm 来砸=mmmmloommmmmkm
来越=mnmlmknnmmmmmn 松=lllmmpmlnnmlkl 松了=llmmkqomnmmljm 板=oolmloikknmkrm 板在=mommmmlmmmmmmm 板塌=mmmmmommmmmmlm
果=mmmlmmpmlmomkl 果冻=mmmmmmommmmmlm 枝=lmmmonlmmmmlmm 枪=ommmmmnmmmmmmm 枯=mnmmmlkmmlomom 架=nlllonknmmlmpk
架|=nmmmnmknmmmnmm 架上=mmmmnnomlmmnjm 架了=ommmmlmmmmmmnm 架倒=mmmmoojmmmmlnm 柜=noonllillmllpn 柜子=nlmmmmjmlnmmon
柱=lmmmmommmmmlnm 柱子=mmmmmommmmmlmn 柴=momlmllmlmmmnm 栋=mnmmmpnnlmlmll 栋|=llmmmpmnmlmmlm 栋后=mmmmommmmmmmlm
栋大=mlmmmkpmmmmmmm 栏=klmmnnlmlnmpmk 栏上=mmmmmmlmmnmomm 树=knmlnmllmomkon 树倒=mmmmmlmmmmmlpm 树枝=mmmmnolmmnmllm
校=llmllpkmmmooml 校服=mmmmmmmmmmommm 校门=lmmmmolmnmmolm 样=lmmmnmomlmomml 根=jkmmnommmonkmm 根|=mmmmommmmmllnm
根线=mmmmmlmmmommnm 格=mmmmmnmmmlnmkn 栽=lmmmmlommlmmmo 栽倒=mmmlmmommmmmmm 栽进=mmmnmmlmmmmkno 桃=mmmommlmmmmmmm
框=mmmmolmmmmnmnl 框上=lmmmolmmmmmmnm 桌=lomnmnnlllnlln 桌子=nnmlmnlmmmlmlo 桌布=lnmmmmomlmmmmm 桑=lmmmmmmmmmmmom
桑拿=lmmmmmlmmmmmom 桥=jlllsllmnlklls 桥上=lmmmqllmmmkmmn 桥下=mmmmmmmmmmmlmo 桥墩=mmmmmmmmmmmlom 桥头=lmmmmmomnmmnll
桥底=mmmmmlmmmmmmlo 桶=nomnllmmnlkmmm 梁=lmmmlmkmmmomql 梁上=lmmmmmmmmmomml 梗=mmmmmmommmmmlm 梯=nllllmmvmllklk
梯了=nmmmmmnommmmkm 梯井=mmmlnllnmmmmol 梯停=lmmmmnnkmmmmom 梯关=lmmmmmllmmmmpm 梯卡=mmmmmmmnmmmmom 梯口=mmmnmmnkmmmmlm
梯夹=mmmmmmlommmmmm 梯子=mmmmomnlmnmmml 梯突=mmmmmmlommmmmm 梯里=plmmmnkollmmml 梯门=kmmmmmpnmlmmlm 检=kmommmmmmmmmmm
棍=nmmmmmkmmomllm 棚=lplmnoimlmnkol 棚塌=mmmmnommmmmmjm 椅=nmllmmnomllmml 椅子=omlmmmmmmmmmml 楼=nrklqonmjllipj
楼|=llloppolllkmlm 楼上=momlknnmlmlmpl 楼下=nmnmlmnlomllkm 楼不=mmmmmmmkmmmmom 楼中=mmmmmmmommmmmm 楼了=onmllmnmnmmmlk
楼往=lnmmmklmmmmmpm 楼掉=mmmmmmommmmmlm 楼有=mmmmolmmmmmmlm 楼板=mlmmmmlmmmmmom 楼梯=nnmlmlolmmmmlo 楼的=mmmmllmmmmpmln
楼窗=olmmlmmmlmmmmm 楼老=mmmmmlmmmmmmol 楼跳=mmmmkmnmmmnmmm 楼道=nomnmkolmolljm 楼那=mmmmnkknmmmmom 楼阳=ommmkmmmmmmmnm
楼顶=lnmmqmlmmlmmkl 樱=mmmommlmmmmmmm 樱桃=mmmommlmmmmmmm 橘=mommmmlmmmmmmm 檐=mmmmrmkmmlmmml 欠=kmlmommmlmplmm
次=mlmmmlommmnlln 款=lmqmmmmmlmlmmm 款|=lmpmmmmmmmmmmm 止=kmmnmlpmmmmmmm 正=mkrmlolnlmmmlk 正在=lmommnlmmnmmmm
步=nmnmmkmmlmnmlo 歪=lklnlqplmmlmnl 歪在=mmmmlmommmmnml 歪着=mlmomnlmmmmmmm 死=mkkmommklnrmmm 死|=nllllllmlmrmnm
死了=kmmmmlmkmnmmnn 死人=klmmnpommmlmkm 死我=pmmmmmlmmmlmmm 每=mlmmmmolmlnmmn 毒=mlmqmlnmmmkmml 毒了=mmmommmmmmlmmm
比=knmmmoomlmmmln 毛=lnmlmmommmmmmm 气=imlxlmpmjknkjm 气|=lmmpmlmllmnklp 气中=mmmommlmmmmmmm 气了=lmmmllqmmmlmmm
气味=mlmmmommmmlmmm 气往=mmmommmmmmmmmm 气球=lmmlmplmnmmmlm 气管=llmommmmmmomlm 气罐=momlmmlmmmmmmm 氧化=mmmommlmmmmmmm
水=ijjnlpmijrmimy 水|=nnmmnmmmlnklnl 水上=mmmmmlmmmmmmom 水了=lmmmmnnmlmllmo 水井=nmmomommmlmmni 水倒=mmmmmpmmmmmmll
水冲=mmmmmlnmmlmmmp 水到=mmmmmpkkllpmko 水区=mmmmmmlmmmmmmo 水口=mmmmmokmmmmmnm 水器=mmmpmmlmmlmmlm 水在=mmmmmmmmmmmmok
水坑=mmmmmmnmmnmmmk 水塔=mmmmollmmmnmnl 水已=mlmmmqlmmlmmlm 水库=lmmmnlnmnlnmmj 水往=nlmlmollmmmmmn 水来=mmmmmlmmmmmmlp
水没=mmmmmllmmmmmmo 水泥=mmmmmmlmmmmmpl 水泵=mmmmmmmmmommml 水涨=mmmmlmlmmmmmom 水淹=mmmmmlmmmnmmpk 水漫=mmmmmmlmmnmmmo
水盆=ommmmmmmmmmmml 水破=mmmmmmommmmmml 水管=olmlnnkmmmmmnm 水箱=mmmmmnommlmmml 水边=mmmmmlmmmlommm 水还=mmmmmnommmlmml
水进=kmmmmolmmmmmnn 水道=mmmmmlkmmmmmpl 水里=lmmmmlommsnlim 水面=mmmmmlommmmmml 水齐=mmmmmmmmmmmmmo 永=mmmmmmlmmmommm
求=nllmlqlmnmnlml 求了=mlmmmolmmmmmmm 求求=mmmmmommmmmmmm 汇=mmommmmmmmmmmm 汗=llmmmlrmlmllnl 江=mmlmlnkmmlplmo
江边=nmmmmnmmmmolmk 池=mnmpklnllnlmln 池里=nmmllmlmmnmmol 污=mmmnmnmmmmmmnk 污水=mmmnmnmmmmmmnk 汤=lkmnnmpmmmmmlm
汽=knlpmlmmmlnoll 汽油=lpmlmmkmmmommm 汽车=mmmmmmmmmmmoml 沉=klmmnllmllmmms 沉下=mmmmmmmmmmmmmo 沙=lomlmllmnllmon
沙发=mommmmlmmmmmmm 沟=lmmnplmmlllqmj 沟的=mmmmommmmmmmkm 沟里=mmmlmmnmmmmpnk 没=ilkmkknntlmmon 没上=mmmmlklmpmlmno
没下=mmmmmlmmonmlmm 没了=nmoklnkmolmllo 没人=mollklkonmnnol 没出=iomnplnmmlmlol 没吃=mmmmmmlmmmmmom 没呼=mmmmmmnmmommmk
没回=mmmmmmmmomlmlm 没声=nlmmnmommlmnml 没接=mmmmmlmmommmmm 没有=kmmklokmnmnnon 没来=mmmmmmnmomlmmm 没气=mmmlmlommmmmlo
没用=lmmmnmmommmmmm 没电=nnmmmmlnnkmmnm 没盖=mmmmmmmmmmmmlo 没看=lmmmmmmmlmmoml 没知=mlmmmmommmnmmm 没脸=mmmmommmlmmmmm
没见=mmmmmmnmlmmmmo 没起=mmmmmmnmmomnll 没跑=nmmmmlmmlmmmom 没跟=mmmmmmmmmmmmlo 没过=mmmmmplmmlmmml 没醒=mmmmmlmmmmommm
没锁=kmmnnmnmmmnmlm 没顶=mmmmmmmmmmlmmo 沫|=lmmnmlmmmmmmmo 河=lmmlkmmlnkrmjq 河|=mmmmlmmmmmpmmm 河心=mmmmmmmmmmmmol
河边=mmmmmlpmomomlk 河里=mmmmmkkmmmomks 油=mrmkmkmmmlmokl 油|=hqmmnmmmmmnmmm 油漆=mmmmmmommmmmmm 油罐=momlmmmmmmmnmm
油锅=mommmmlmmmmmmm 沿=llmmlnmmmmpmmm 沿|=mmmmlnmmmmomml 沿上=lmmmllnmmmommm 泄=mmmommmmmmmmmm 泄漏=mmmommmmmmmmmm
泉=nmmmmmkmmnmnnm 法=mmommmmmlmlmmm 泡=kmmmnommlolkjq 泡|=lmmnmlommmmmlm 泡在=mmmmmommmnllmm 泥=lmmmmllmmmmlrn
泥块=mmmmmlmmmmmmol 泳=llmlmnnmlmllls 泳|=mmmmmmommmmmml 泳池=mlmnmmommmmmmk 泳的=mmmmmmlmmmmmmp 泵=mmmmmmlmmommlo
泼=npmmmlmmmmmmll 泼了=lpmmmmmmmmmmmm 洁=llmonkmnmmmmmm 洗=lmlqlkkllplmlo 洗了=mmmommkmmmmmmm 洗澡=lmmommnmlnllmn
洗衣=lnmmmlkmnnmmnn 洞=knmnlokmlmlkqm 洞|=mmmmmlmmmnmlpm 洞里=lmmmmlmmmmmlpo 洪=mmmmmnlmmmmmmp 洪水=mmmmmlmmmmmmno
活=lnmknkjlmmtmlm 活|=mmmmmmmlmmmmom 活不=nmmmmmlmmmommm 活了=lommnmkmlmomlm 活动=lmnmmmmmommmlm 流=nlmnlmqlllnnnk
流|=mmmmmmmmmmomlm 流了=lmmmmlpmmmmmmm 流好=lmmmmmommmmmmm 流浪=lmmmmmommmmmmm 流血=nmmmmmjmmmloom 浇=lomnmnmlmlomkl
浪=knmlnmnmmmmmlm 浮=lmmmlljmmmnmls 浴=llmmmlnmmnolnm 浴室=llmnmmmmmmnmom 浴缸=mmmlmmnmmonllm 海=lmmmllnmommmnn
消=lqmnmkmlmmmlmm 消防=mqmmmlmlmmmmnm 涨=llmmlpkmnllmno 涨|=mmmmmmllmllmno 涵=mmmmmnmmmmmllp 涵洞=mmmmmnmmmmmllp
淤的=mmmlmmnmmmmmom 深=kmmmmmmmmmolmn 深|=kmmmmlmmmmpmml 深水=mmmmmmlmmmmmmo 混=nlmpmnkmmmmmlm 淹=mlmmmjlmmnlmls
淹了=mmmmmlmmmmmmmp 淹到=mmmmmmmmmmmmlo 清=llmlpnomnllmmj 清了=mmmmolmmmmmmlm 清淤=mmmlmmnmmmmmom 渗=nlmmollmmnmmlm
渣=mmmmmmmmmmmonl 渣土=mmmmmmlmmmmolm 游=lmmklpnmnllmlo 游泳=mmmkmnpmmmmmmm 湖=lmmmlmjmmlmmor 湖里=lmmmmmmmmmmmlp
湿=lnmmmmnmmollmm 溅=mmmlmmrmmmmmlk 溜=lmmmmmmmmmmqkl 溺=mmmmmllmmmmmmp 溺水=mmmmmllmmmmmmp 滋=lpmmmmmmmlnmll
滋滋=lommmmmmmnmmlm 滑=llllokommllkpp 滑下=lmmmmlmnlmmmon 滑倒=mmmmmmpmmmmlll 滑出=mmmmmmlmmmmomm 滑坡=mmmmmllmmmmmpm
滑梯=ommmlnllnnmmll 滑进=mmmmmommmmmmlm 滚=lomlmmpnmlnmll 满=mmmlmpmmnlmnlm 滩=lmmmmnommmllmn 滩上=mmmmmommmmmmml
滴=lmmmmlommmmmlm 滴到=lmmmmmommmmmmm 漂=llmllklmlmlllx 漂|=mmmmmmmmmmmmmo 漂走=mmmmmmnmlmmmmo 漂起=mlmmmmlmmmmlmq
漆=olmlmlpmmmlmlm 漏=kjlrlmjmlqlnln 漏气=mlmommlmmmmmmm 漏电=llmlmllmmpmmmo 漫=mmmmmmmmmmmllp 潮=mmmmmnlmnmmmnk
澡=lmmpmmmmlnllnn 澡|=mmmnmmlmlolmmn 澡滑=mmmmmmpmmmmllm 瀑=mmmmmmmmmmmmlo 瀑布=mmmmmmmmmmmmlo 灌=mmmlmrlmmllnln
灌|=lmmmmnlmmmmmlp 灌水=mmmmmommmmmmnk 火=kzlskiillpmkjk 火|=lnmpmmmlmollml 火了=msmkmllmmllmln 火啊=mommmlmmmmmmmm
火机=lmmnmmmmmlommm 火烧=olmmmmmmmmmmmm 火盆=mmmpmmkmmmmmmm 火花=mkmlmmmmmpmmmm 火车=mkmmmmmmnmpmmm 灭=lpmommlnlllmlm
灭不=momlmmmmmmmmmm 灭了=mlmommlnmmmmmm 灯=lnlolniokrkoll 灯|=mmmollmmmnlmnm 灯亮=mmmmmmomlmmmmm 灯泡=mmmmnmlmmommmm
灰=mnmlmmnlmlnmnk 灶=mqmmlmmmlmkmmn 灾=lmommmmmmmmmmm 灾|=lmommmmmmmmmmm 炉=lomtlnkmlllmll 炉子=lmmqlmkmlmmmmm
炒=lnolmmmmmmlmmm 炕=mmmomnlmmmmmlm 炭=lkmoolkmmmqmlm 炮=lommmmmmmmmmlm 炸=npmllopmmmllkl 炸了=lpmlmmommnlmll
点=konnllknnnolkk 点|=okmlnllnmlnnnk 点了=lrnmlkkmmqllkl 点着=mmmommlmmmmmmm 烂=mjmnmmpmmmmmmm 烂了=njmmmmommmmmmm
烛=mpmlmmmmlmmmmm 烟=lzmpmlilkllnik 烟|=mpmommkmlmmnkl 烟了=lommmmlmmnmmmm 烟头=ommmmmlmmmmmmm 烟都=lommmmmmmmmmmm
烤=nmmplllmmmmmlm 烤火=mlmpmmlmmmmmmm 烦=mmmmmnknmlnmln 烧=owlqkkklkknkkk 烧|=mpmmmmmmmlmmln 烧得=mmmnmmommlmmmm
烧炭=mlmmmmlmmmpmmm 烧烤=ommmmmlmmmmmmm 烧着=mkmmmonmmmmmnm 烧起=mommmmlmmmmmmm 烫=msmklmqmlklllk 烫伤=mlmmmmommmmmmm
烫得=lommmmnmmmmmmm 烫手=lpmmmmlmmmmmlm 热=jpmokoollmmlok 热气=mmmlmommmmmmmm 热水=mmmqmmmmmllmnl 焦=mpmlmmjmmpmmmm
焦了=mmmmmmjmmpmmmm 焦味=momlmmlmmmmmmm 然=kmlommoolnlmkl 煤=mnmqokimlmnlnl 煤气=mommmlkmmmpmmm 照=llnmlokmnmqmml
照片=lmnmmmlmomnmmm 照顾=mlmmmmmmlmqmmm 熏=lmmqmlnmllmmlm 熏倒=llmpmmmmmmmmmm 熟=mmmlmmommmmmlm 燃=ltmpmkkmmllmkl
燃了=mrmlmmlmmmmmlm 燃气=mlmommmmmmmmmm 燃起=mpmlmlmmmmmmmm 爆=mqmlmnkmmlmmmm 爆炸=mpmlmllmmmmmmm 爬=okmnplklmlommm
爬上=pmmmkllmmmommm 爬不=lmmnmmnmmmmmol 爬了=lmmmpmmmmmmmmm 爷=mklmlnololmmlo 爷爷=mlmmlmmlnmnnlo 爷被=mmmmmmkmmmmnom
爸=pmnmmkmlllnnml 爸不=nmmmmmlmmmlomm 爸喝=mmmmmmjmmmpmmm 爸在=nmnmmmkmmmmmnm 爸爸=pmnnmllmlklmnm 爹=lmmlmmnmmmolkn
片=knmlmlnmmlnmnl 片一=mmmmmlmmmmnmom 牌=mmmmlommmlmlnm 牌掉=mmmmmommmlmmmm 牌砸=mmmmmlommmmmlm 牙=mlmmmmnmmmmolm
物=mnlllnonmlnmlm 犯=lmmnnmpmmmmmkm 犯了=mmmmmmpmmmmmlm 狗=jmlmmmqmlnmmnm 狗|=mmmlmmommmmmmm 狗叫=ommmlmmmmmmmlm
狗把=lmmmmmommmmmmm 独=lmmlmmommmmmmm 独居=lmmlmmpmmmmmmm 猪=lmnmmommmmmmml 猫=kmmnllmmmlnmpl 猫|=lmmmmmmmmmmmom
王=lmmnmnnmmmmmkn 玩=knlmmnmmoommll 玩打=lommmmmmmmmmmm 环=nmmmmmlmolloml 现=lnpmlnlmmnmlll 现金=lmpmmmmmmmmmmm
珠=mmmmmmommmmmmm 班=mnmmlmmmommmml 班老=ommmmmmmmmmmlm 球=knmmnommmlllok 球|=nmmmmklmmmmmol 璃|=nmmmmmjmmmnlon
璃都=mommmmmmmmmlmm 璃门=kmmmmmpmmmmmmm 瓦=mmmnolommmmkmm 瓶=omlmmmomljpmlm 瓶|=nlmnmmlmmmommm 瓶安=mmmmmmommmkmmm
瓶车=mommmmlmmkmnmn 瓷=mmmmmlommmmmmm 瓷砖=mmmmmlommmmmmm 生=mklnlmqkmlpokl 生了=lmmmmmqlmmlmlm 生间=mnmomllmmmmmnm
用=mnmlnnmnknokll 用|=llmmnmnommmmmn 用了=mmmmlmmmmmommm 甩=mmmmlmmmmolmnl 甩不=mmmmmmlmmommmm 田=mmmmmmkmnmmolm
电=jqmjllnpkvjkkl 电|=lnllllknltmlnk 电了=mllmmlmlmqmmnm 电人=mmmmmmmmmommml 电倒=mmmmmmlmmommmm 电到=mmmmmmlmmpmmmm
电动=mommmlmlmlmomm 电打=mmmmmmommmmmmm 电机=mmmommmmmmmmlm 电梯=nlmnlnnsmjlmkk 电池=lomlmmommlmmmm 电瓶=pomlmmlmmjmmmn
电着=mlmmmmlmmpmmmm 电线=lnmlnpnmmimlnn 电话=kmpmonjmnjnmln 电还=mmmnmlmmmjmmmp 电锯=mmmmmmpmmlmmmm 男=rlmlomlknmmlll
男孩=lmmmmmllommmnm 男的=rlllnnmlnmlmlm 畏=mmmmmmmmmmommm 留=mmmmmmlmnmomlm 疙=lmmmmmommlmmmm 疙瘩=lmmmmmommlmmmm
疯=mmmmmommnmmmlm 疼=lllonkmmmmmnol 疼|=mlmnmllmmnnomm 疼得=llmmnlommmllnm 病了=mmmmommmmmmmlm 症=lmmmnmlnommmlm
瘩=lmmmmmommlmmmm 白=kmmoklmmnnnlko 白气=mommmmmmmmmmlm 白沫=mmmmmlmmmmmmmo 白雾=mlmommlmmmmmmm 百=lmnmnllmlmolmm
百了=mmmmommmmmlmmm 百草=mmmmmmlmmmommm 的=nmnmomljnmmllm 的|=mnloklonnllknm 的一=mlmmlkmllolnnn 的不=mmmmnlnmmkmmmm
的两=mmmmmlmmommmml 的了=mmmmmnjmmmmmom 的人=mlnmopnlllllkm 的几=lmmmmolmmmnmll 的卡=mmmmpmmmmmmmjm 的压=mmmmmmlmmmmkpm
的味=momlmmmmmlnmmm 的嘴=ommmmmlmmmmmmm 的土=mmmmmmmmmmmmom 的在=olmmmlnlmmlmmm 的头=mmmmllnmmmmmom 的娃=mmmmlmommnmlmm
的小=lmmmlmonnmlnkn 的师=mmmljnommnmmnm 的往=nmmmmnmmmmomll 的手=lmmmlnqlmllmmm 的打=mmmmmnjmmmmnnm 的是=mmmlmmommmmmml
的水=llmlmonmmnnmkm 的线=mmmmmmlmmommmm 的绳=mmmmomlmmmmlmm 的缝=mmmmmllmmmmmom 的老=knmmllnnmmlnmm 的胳=mmmmmmllmmmmom
的脚=mmmmmmmmlmmomm 的腿=lmmmmmolmmmnmm 的药=mmmmmmmmmmommm 的被=lnmmmmnmmmmmnk 的话=lmmmmmmmmmommm 的车=mmmmmlkmlmnqml
的邻=mmmmmolmmmmmmm 皮=mmmlklrmmnmmln 皮带=ommmmmlmmmmmlm 皮都=mmmmmmommmmmmm 盆=nlmplmlmmlnmlm 盆|=mmmnmnmmmmnmkm
盆砸=mmmmmmpmmmmmkm 盆里=ommmmmlmmmmmmm 监=nmlmmmmmomlmml 监控=nmmmmlmmomlmml 盔=nmmmmmlmmmmolm 盖了=mmmmmommmmmmlm
盖子=mmmmmmlmmmmmmo 盖没=mmmmmmmmmmmmol 盖的=mmmmmmmmmmmmlo 盗网=mmmmmolmmmmmml 盘上=mmmmmmomlmmmmm 直=mllonlnmlnnmml
直响=mmmmmlmmmmmmom 直在=kmmmmmnomlmmmm 直挺=lmmmmmommmmmmm 直掉=mmmmmolmmmmmnm 相=ommmmllmmmmnmm 看=lplkmmnmnlloml
看|=mmmnolmmlmlmnm 看不=lpmlmmmmkmlnom 看东=mmmmmmommmmmmm 看到=mnmmlokmomomkk 看台=mmmmmmmmmmmmom 看着=ommlmllmlnnmmn
看见=mmmmmlpmmmkmln 真=mmmlnnmmllpmll 眼=mnlolltlllkmkk 眼|=momlmmnmmmmmmm 眼前=mlmnmmommmmmmm 眼睛=lmmmnlqmmmlmll
眼里=mmmmmmpmmmmmmk 着=lplnoklnllmnlm 着|=lmlmlnnlolnnnm 着一=klnmpolllmnmlm 着不=lmmommmmmmlmnl 着东=mmmmmmmmmmmmom
着个=klmlnlmllmonno 着了=lrmnllmlnlnlll 着人=lnlmqmmmmmlojm 着出=ommmmmlmmmlmmm 着呢=mmmonlkmmllnon 着喊=mmmlmmommlmmmm
着地=lmmmmmlmmmmonm 着墙=mmmmmnommmmmlm 着就=mnmmmmommmmmmm 着我=mlmmlmomnmmmlm 着手=mmnmmllomnmmlm 着树=mmmmmmnmmmmlmo
着没=mlmmmommlnlmll 着煤=mmmlmmmmmmommm 着电=mmnmmnlmmkmmmo 着的=mmmnmlkmmmmnmm 着线=mmmmmnlmmpmlmm 着绳=mmmmkmmmmmnmnn
着胸=mmmmmmommmmnlm 着脖=mmmmmmonmmmmkm 着要=nmmmmlmmmmmmom 着起=mommmmmmmmmmmm 着身=ommmommmmmmmjm 着车=mmmomolmmmmlkm
睁=mnmommnmmmlmml 睛=lmmmnlqmmmlmll 睡=lmlqmmnlllnmml 睡了=mlmommnmlmmmmm 睡着=nmmnmlkmmmommm 瞳=mlmlmmommmmmmm
知=lmmllnomnmlmnm 知觉=mlmmmmommmnmmm 知道=lmmmmmmmnmlmom 石=lmmmlolmmllkqn 石头=mlmmmolmmlmlom 码=mlrmmllmlmnmmm
码|=mmpmmmlmmmlmmm 砍=pmmmmmlmmmmmmm 砍人=ommmmmlmmmmmmm 砖=pkmlllmmmmmlql 砖一=mmmmmkmmmmmmpm 砖头=ommmlnlmmmmmmm
砰=mommmmmmmlmmmm 砰一=mommmmlmmlmmmm 破=mlmnmlomnnlmlk 破了=mlmollnmmnmmmm 砸=sklnmnpmllmjkj 砸|=ommmmllmmmmmnl
砸中=lmmmomommmmmkm 砸了=lmmonnplmmmmjl 砸人=ommmmokmmmmmkm 砸到=lmmmlnrmmmmmkm 砸在=mmmmmlommmmlmm 砸玻=mmmmmmlmmmmmom
砸着=mmmmmlpmmmmmlm 砸车=nmmmmnimmmmlqm 砸门=kmmmmmmommmmnm 硬=mlmlnnomlolllm 硬了=mmmmmmmmmommmm 确=mmmmlmmmmmommm
碎=mmmmmnlmmmmoml 碗=lmmmmmkmmmomnm 碰=llmmllmmmrlokl 碰|=mmnmmmommmmmmm 碰了=mmmmmmjmmnmomm 碰倒=mmmmmmommmmmmm
碰到=mmmmmmlmmommmm 磕=mmmmmmmmmmlomm 示=lmmnmmlonmmmmm 礼=lmmlmmommmmmmm 祸=lmnmmllmmmmqlm 祸|=lmmmmmlmmmmomm
祸了=mmmmmmlmmmmpmm 离=mnmmmmkmmmnmmm 种=mlmpmnkmmmmmmm 积=mmmlmpmmmpmlll 积水=mmmmmolmmpmlll 税=lmommmmmmmlmmm
税|=lmommmmmmmlmmm 空=jllmoolonloknk 空|=mmmmonlmmmmmlm 空下=mmmmpnmmmmmmjm 空的=kmmmlllnpmmmpl 穿=klmnmjompmmlmn
突=lnmmmnonmmmmlm 突然=lmmmmnonmmmmlm 窖=mlmomllmmllmpl 窖里=mmmnmmmmmmmmol 窗=lokormikkkokom 窗|=olmmlmlmmmmmnm
窗口=mommnmmmmmmmlm 窗台=mmmlnmmmlmmmlo 窗外=ommmmnmmmmmmmm 窗帘=mommmmmmmmmmmm 窗户=nnlmpkmmmlmmll 窗框=lmmmollmmmmmnm
窗都=lmmommlmmmnmmm 窜=mpmmmmlmmmmmmm 窟=mmmmmmmmlmmmlo 窟窿=mmmmmmmmlmmmlo 窿=mmmmmmmmlmmmlo 窿里=mmmmmmlmmmmmlo
站=mjlnrokmnmnkkm 站|=llmlmonmnllmlm 站不=nlmplnnmlmlmlm 站到=mmmmomlmmmmmmm 站台=mmmmmmlmmmmolm 站在=mmmmomkmlnomlm
站着=llmlnkmmlmqmmn 笑=mmmmnmnmmmomll 笑|=mmmmnmnmmmomll 笔=lmpmmmmmlmlmmm 第=mmnmlnnmmmolkl 第三=lmnllmommmnmll
等=mlommnomllnllm 等着=ommmmlnmmmlmmm 筋=lmmmlnpmmmmmlm 筷=mmmmmmommmmmmm 筷子=mmmmmmommmmmmm 算=llmmnlnmmmommm
算了=mmmmnlmmmmommm 管=lkltookmllmlmk 管|=mmmmnlmolnlmlm 管子=lmmqnlkmmlmlpl 管爆=mlmmmolmmmmmlo 箱=kmlnkolmmrmknk
箱|=nmmnmnmmmlmknm 箱里=lnmmmlpmmlmmnl 篮=lmmmolnmnmmmml 篮一=mmmmolkmmmmmnm 粘=lmmmmmomlommlm 粘在=mmmmmmommmmmmm
粪=mmmomllmmlmmmo 粪池=mmmnmmnmmmmmnk 精=mmmmmmomnmlmmm 糊=mnmnlmolmklnnm 糊味=momlmmmmmmmmnm 糖=omlmlmomlmllnm
糖|=ommmmmmmlmmmmm 系=mmmmmllmomnmlm 紧=mnnmmonmkmkmnl 紫=nlmlmkmmlmomom 紫|=mmmmmlmmmmomnm 紫了=mmmlmmlmmmmmom
累=lmmmlmmmmmommm 累了=lmmmmmmmmmommm 红=ltlokkmllkmmmm 红|=mnmolmmmmmllnm 红了=mpmlmmmmmmmmll 红漆=olmmmmmmmmlmmm
红的=lnmmmmommmolll 红通=mommmmnmmmmmmm 约=ommmmmnmmmmmlm 纸=lommllommmomll 纽=mmmmmmommmmmmm 纽扣=mmmmmmommmmmmm
线=kmmkmljllzmkll 线了=mmmmmmmmmomllm 线在=mlmmmmmmmommmm 线垂=mmmmmmmmmomlmm 线头=mmmmmmmmmommmm 线掉=mmmmmmlmmpmmmm
线断=mlmmmmlmmpmmmm 线杆=mmmmommmmjmlno 组=mmmmmolmmmmmml 经=lnommmkmlnnlmm 经吃=mmmmmmlmmmommm 经没=mmmmmmommmmmml
经着=mommmmmmmmmllm 绑=olnmlnmmmmmmlm 结=mmmnmmlmmmommm 结束=mmmmmmlmmmommm 绕=plmmmlmmmmmmmm 给=nlslpjmmjlolol
给他=mmommmmmmmmlmm 给我=mmkmolonmmnllm 绝=mmmmmmlmmmommm 绞=lmmmmmrlmmmmlm 绳=nllloqjmlmnlmo 绳|=nmmmlolmmmomlm
绳子=mmllkplmlmmmno 绳断=mmmmoklmmmmlom 维=lmnmmmmomlmmnm 维保=lmmmmmlomlmmom 绿=lmmnmlnmmmmolm 缝=lnmllmkmmlplon
缝往=mmmmmllmmmlmmo 缝里=lnmomlmlmmmmnl 缠=llmmkonmmmmmnm 缸=mmmmmmmmmpnlkm 缸里=mmmmmmlmmommko 罐=momnmmlmmmmoll
网=nmnmmomlmlmmkn 网|=lmmmmpmmmmmmlm 置=mmmmmmlmommmmm 羊=mmmmmlqmmmmmnl 羊水=mmmmmmpmmmmmml 羊角=mmmmmlommmmmmm
群=llolnmmmnlnlml 翻=nlmkmkomlmlpnm 翻|=mmmmmommmmmmlm 翻下=lmmmmmpmmmmlmm 翻了=llmlklolmmlpon 翻出=lmmmpmmmmmmmlm
翻墙=ommmmlmmmmmmmm 翻过=mmmmollmmmolmm 老=mlnnnlnlnlkoml 老二=mmmmmmmmmmmmlo 老人=lnmllolollknol 老伴=mmnnmmnmmmomll
老公=olmmnmomlnkmkm 老太=olmmmmmlmmlnlm 老头=nmmknlmmmmnmmn 老婆=lmmnmkolmmommm 老汉=mmmmmmlmmmmmom 老鼠=mmmommmmmmlmmm
考=mmmmomlmmmmmlm 耍=ommmmlllnnmmmm 耳=qmmmmlmmlmlmll 耳光=ommmmmlmmmmmmm 耳朵=lmmmmlommmlmmm 耳环=pmmmmmlmmmmlmm
耷=mmmmollmmnmlnm 耷拉=mmmmollmmnmlnm 联=mmmmmmlmommmlm 联系=mmmmmmlmommmlm 肉=mnmmmlqlmlmllm 肚=mlmlmmsmlmlmlm
肚子=mlmlmmrmlmlmlm 股=lonnmmmlmmllml 股味=mlmommmmmmmmmm 肩=lmmmmmommnmmln 肩膀=lmmmmmommmmmln 肿=mmmlmmommmlmol
肿了=nmmmmmlmmmmmom 背=mkllnmpmmlmmln 背|=mmmmmmkmmmmmom 背上=llmmmmpmmmmmmn 背不=mmmmmommmmmmml 胡=mmlmlmpmlnmmmm
胡话=mmmmlmpmlnmmmm 胳=lmmmmmomlmmmom 胳膊=lmmmmmomlmmmom 胶=mnmkmmnmmmomlm 胶带=lmmmmmmmmmommm 胸口=lmmlmlpmmnnmmm
能=lmpmknomlkmmol 脉=lmmmmlommmommm 脉|=lmmmmmpmmlmmmm 脐=mmmmmmpmmmmmlm 脐带=mmmmmmpmmmmmlm 脑=mlmmmlpmnllmlk
脑勺=mmmmmmommmlnmm 脖=nlllklomllomnn 脖子=nlllklomllomnn 脚=mnllnnommllmnl 脚下=mmmmlllmmmmmqm 脚在=mmmmknnmmmnnnl
脚手=lmmmnnlmmmmmom 脚脖=mmmmmomlmmmmlm 脱=nlmmmnmmmlnmmk 脱了=mmmmnnlmmmomll 脸=nklomkumklkllo 脸上=olmmmmmmmmmmmm
脸发=mmmmmmommmmlmm 脸白=mmmmmmkmmmmmmo 脸红=mmmpmmkmmmmmmm 脸都=mmmlmmlmmmnmpm 腕=lmmmmnnmmmpmmm 腕上=mmmmmmkmmmommm
腕了=mmmmmmpmmmkmmm 腰=nllmoklnmjnmon 腰|=nmlmmlmmmmmlmo 腰了=mmmmmlmmmmomnm 腾=mmmmmlomlmlmnm 腾|=mmmmmmlmlmmmmp
腿=jllmmlrmkllqpm 腿|=mlmmmmnlmlloln 腿了=lmmmmmlmmmmplm 腿在=mmmmlmlmmmnmon 腿脚=mommmllnmmmmln 腿软=mmmmkmmmmmnmnm
膀=mmmmmmommmmmln 膊=lmmmmmomlmmmom 膊|=mmmmmmnmmmnmkm 臂=lmmmmnplmnnklm 自=jlnlmnkkqmplol 自动=lmmmmmmlmnmmpm
自己=jlmmnmmmomomml 自杀=lmmmmmlmmmpmmm 自闭=mmmmmmmmommmmm 臭=mkmtmlmllmlmll 臭|=mlmpmmlmmmmmmm 臭味=mmmmmmommmmmmm
舌=mmmmmmommmmmmm 舌头=mmmmmmommmmmmm 舔=mmmmmmlmmommmm 舞台=mmmmmolmmmmmnm 船=mmmmmnkmllllmr 色=mnmnllpmmmmlkl
花=jkmmmmpmlpnmmm 花|=mjmnmmnmmpmmkm 花板=mnmmnmjmmmmmon 草=kqmmmlommlomlm 草坪=lommlmommmlmmm 草枯=mmmmmmlmmmommm
荡=lmmmolmmmmmlln 药=kkmklkrmnlslll 药|=lmmmmmnmmmomlm 药在=mmmmmmkmmmnmom 药当=mmmmmmommmkmmm 药我=mmmmmmlmmmommm
药片=mmmmmmommmmmlm 药瓶=mmmmmmmmmmommm 菌=mmmmmmommmmmmm 菌子=mmmmmmommmmmmm 菜=mmlokmnmollnlm 营=mmmmmmlmommlmn
落=llmlljkmnollos 落水=lmmmmkkmmmmmls 蒙=onmlmmmmmmmmmm 蒸=mmmmmmommmmmlm 蒸汽=mmmlmmommmmmlm 蓝=lmmmmmnmnommmm
蚊=mommmmlmmmmmmm 蛇=llmnmnommmmmkm 蛇咬=mmmmmmommmmmmm 蛋=mmmommmmmmmmlm 蜂=llmmmmommmmmmm 蜇=mmmmmlommmmmmm
蜡=mpmmmmmmlmmmlm 蜡烛=mpmmmmmmlmmmmm 血=rjmmlkvllkmnkk 血|=nmmlmmolllloml 血了=qmmmmllmmmllmm 血还=olmmmmmmmmmmmm
行=jmpmlnommlmmml 行|=lmnmmokmlmnnll 行了=lnmmmmqmlmllmm 行门=mmommmmmmmmmmm 街=mmmmmnlmmmlomm 衣=pmlknmilnmmmoo
衣服=nllmmmomnllmmm 衣机=mmmmmmlmlommol 衣的=mmmmmmlmmmmmmo 表=nmmpmokmnlkmll 袋=mlmmmlnmnlnmkn 袋|=lmmmmmpmmmmmkm
袖=mmmmmmmmmmlmom 袖子=lmmmmmmmmmmmom 被=rmrkkmkljnjomm 被人=qmmmmlmkplmllm 被关=nmmmmmlommmmlm 被冲=lmmmmommmmmkmo
被卷=mmmmmnommmmllm 被压=lmmmmmmmmmmomm 被吸=mmmmmplmmmmmml 被困=lmmmmllnmmmmrj 被子=kpmlpknmmmmmll 被我=ommmmmkmmmnmmm
被打=mmmmmmlmmpmmmm 被撞=lmmmmmlmmmmpmm 被水=lmmmmommmlmlno 被电=lknmmmmmmomnlm 被车=lmmmmmlmmnmolm 被风=llmmlommmmmmnn
被骗=mmpmnmlmlmmmmm 裂=nlmmmpjmmllmoo 裂了=mmmmmlkmmmmmno 裂开=mmmmmommmmmmlm 裂缝=mmmmmommmmmmlm 装=mknonmlmlplmll
裙=nlmmlmmmnmomlm 裤=ommmmmnmmmlmmm 裤子=ommmmmnmmmlnlm 西=onmmmolmlmlnkl 西|=nlnmmojmmnmmml 西砸=mmmmmlpmmmmmlm
要=pkrlookjkmqjni 要下=mmmommmmmnmmll 要倒=llmmlqkmmlmmom 要出=nmmmlmpmlmlmlm 要往=lmmmolmmmmmmmm 要掉=mlmmmnmmmmmmom
要杀=ommmmlmmmmmmmm 要死=lmmlnommlmomkm 要烧=ommmmmlmmmmmmm 要生=mmmmmlpmmmlmmm 要自=lmmmmmmmmmommm 要走=lmnmmmmmlmommm
要跳=lmmmqllmmmmmll 见=ommklmkmqknmln 见|=lnllnnilmmpomn 见人=mmmmmonmmmmmll 见有=lmmmmolmmmmmmm 见的=lmmmommmmmmmlm
见血=pmmmmmkmmmmlmm 观=mmmmmlnmmonllm 觉=lmmonmnmllnmlm 觉|=mmmmnnnmmlnmkm 角=nmmmnjomlmmlnn 角风=mmmmmlommmmmmm
触=lkmmlkmmlvlmll 触电=mmmmmmlmmpmmmm 言=mmmmmllmmmommm 警=pnoolminlllmml 警|=rmllmllmmmmmlm 警器=lmmpmmlmmmmmmm
警察=plnmmmlmmmmmmm 警铃=mmmmmmmommmmmm 认=nlmmnlmmpmlmlm 认得=mmmmmmlmommmmm 认识=ommmlmlmmmmmmm 让=lmsmmmjlkonlml
让人=monmmmmmmmmlmm 让我=mmommmnmmmnlll 让电=lmmmmmommnmmmm 让走=nmmmmommmmmmlm 议=lmommmmmmmmmmm 记=lmmmmmlmpmnmmm
讲=kmolmomnlmlnml 讲没=mmmmmnmmmmlmom 讲话=mmmmmmlmmmmomm 证=lmqmmmlmmmlmmm 证码=mmpmmmmmmmmmmm 试=ommmnmlmmmlmmm
话=jlnmnmqmmkmoll 话|=mlnmmlllnmmomn 话不=mmlmmmmmmmomlm 话了=lmmnmolmmmlmmm 话关=mmlmmmlmmmommm 话叫=mmmmmolmmmmmmm
话说=molmmmknlmmnnm 误=mmmmmmpmlmlmmm 说=nkqnmlkoolrljh 说|=lnlmmnmmomnmlm 说不=llmllpmlmmnmmm 说今=pmmmmmlmlmlmmm
说再=mmmmomlmlmnmmm 说在=nmmmmmmmomlmmm 说头=mmmommlmmmmmnm 说她=mlmmnmkmmmnmmm 说孩=lmmmmmpmlmmmmm 说带=ommmmmmmlmmmmm
说快=lmmmmmmmmmmmom 说我=lmomkmlmnmnmmm 说是=lmonmommlmlmmm 说水=lmmmmplmmommml 说胡=mmmmlmpmlnmmmm 说要=qmllnlmllmnmlm
说话=mllmmlommmknnl 请=lmlnlnlmmmnmom 谁=kllnmmnmnmnlmm 谁会=mmmlmlmmmmmmno 谁在=mmmmlolnlmnmlm 谁家=lmmmmlomnmmmlm
谁有=llmmokommmlnmn 谁看=lmmmmmkmommmml 调=ommpnlmllmmkll 调架=nmmmomnmmmmmjm 谢=lmmmmmmmmmommm 谢谢=lmmmmmmmmmommm
豆=mmmlmmpmnmmlll 豆|=mmmlmmmmommmmm 负=mmmmnllmmmlmlp 账=mmpmmmlmmmlmmm 账|=lmommmmmmmmmmm 货=kmmnnkknlolqml
货架=mmmmmlmmmmmmom 货梯=mmmmmmmommmmlm 货车=lmmnmmlmmnmokm 贴=nlnlommmmmmmlm 贷=lmommmmmlmnmmm 费=mmpmmnlmmmlmlm
费|=mmommmmmmmmmmm 贼=rlmmlllmmmmmlm 走=ommlmmimtlolkl 走|=olnnmnlnlmnnlk 走了=klnllmjmolplmp 走失=lmmmmmmmommmmm
走廊=mommmmlmmmmmmm 走散=mmmmmmmmomlmmm 走的=lmmmmmlmomlmmn 走着=mmmmlonmlmlmol 走路=lmmmmmommmmmmm 赵=mmmmmmommkmmmm
赶=mollmmnmnmllln 起=nqmmlkmllkonmn 起不=mmmmmlommmlnnl 起来=onmnlmnmlljlmn 越=monnojlnllkmom 越大=mommnllmmmmmmn
越来=mnmlmknnmmmmmn 趴=njmonkpmlpkmll 趴在=mmmmnlomlnlmnk 趴着=olmnllmmlmmmlo 跌=nmmmmlommmmmnk 跑=pnlokmklnkmonl
跑|=mommlokmmmlnlm 跑了=llmnmllmommolm 跑出=mmmmmmlmmmolnm 跟=nlpjnjnpnkmmkm 跟一=mmnmmmmommmmkm 跟上=nmmmmmmmmmmmlo
跟人=lmommmmmlmmmmm 跟到=ommmmmlmlmmmmm 跟着=mmnmnllmmmlmol 跨=lmmmpmmmmmnmlm 跪=nmmmlmnmmmnmkm 路=nmmnknjlpmmpll
路|=nmmlmnlmnmmnkm 路上=mmnmmolmlnmmlm 路了=mmmmmllmmmomol 路口=nmmmmmlmmnmpml 路被=mmmmmmmmmlmomm 路边=lmnnmlpmlmllml
跳=illktkonmnmliq 跳|=mlmkqmmnmmlmml 跳一=mnmmmmkmmommmm 跳下=lmmmnlqmmmlmlm 跳了=lmmmolnmmnmmml 跳楼=lmmmpmlmmmnmlm
跳河=mmmmlmlmmmpmmm 踏=lmmmmommlmmlnm 踏了=lmmmmnmmmmmlol 踢=pmlmmllmmmnmnm 踢|=ommmmmlmmmmmnm 踩=omllomkmmolmml
踩|=ommmmmlmmmmlmm 踪=nmmmmmlmomlmmm 踹=qmmmmlmmmmnmlm 蹭=lmmmmmkmmmmqmm 蹲=immnompmlmmmlm 蹲下=lmmmmmommmmmmm
蹲在=mmmommkmmnmmmm 蹲着=kmmmnmnmmmmmmm 身=ojmlkkrlnomnmj 身|=lmmmmmommmmmmm 身上=nkmmlmolmmpnll 身子=ommmmlomlomlmk
躲=mnmllnjmlomnol 躲雨=mmmmmmlmmommmm 躺=kllmlkqmlpnpjl 躺在=lmmnmmomlmmnmm 车=nnlkklkjnijzmm 车|=nlmlllnmmllnmo
车上=mnmmllnmnmlkol 车下=mmmmmmmmmmmolm 车位=pmmmmmmmmmmlmm 车侧=mmmmmmmmmmmolm 车冲=lmmmmllmmmmqml 车压=mmmmmmnmmmmokm
车司=pmmmmmmmmmmlmm 车在=mommmnnmmlmmkn 车堵=mmmmmmommmmlnl 车子=mmmmlmlmmmmomm 车带=lmmmmmkmmmmpmm 车库=mlmomlmmmmmkon
车底=mommmmmmmmmlnm 车把=llmmmmmmmmmoln 车掉=mmmmmplmmmmpkk 车棚=nnmmmlmmmmmlom 车没=mmmmmokmmmmonk 车漂=mmmmmmmmmmmlmo
车的=mmmlnnkmmmmnol 车窗=lmmlmommmmolkm 车站=mmmmmmmmommmmm 车翻=lmmmmmkmmmmqnl 车被=nmmmmmmmmmmmlo 车还=nlmmmommnmmlkm
车道=mmmmmmlmmmmomm 车里=lkmmmmmmmnnlpl 车门=mmmmmmmmlmmnom 车顶=mmmmlmnmmomnkm 轧=lmmmmmlmmmnplm 轨=llmmlmlmmmqnlm
轨上=mmmmmmmmmmonlm 转=jmwljkklnlknqm 转|=mnollmnmlmlnmm 转不=mmmmmlmmmmmmol 转账=lmommmmmmmmmmm 轮=lllllkloklltnn
轮子=lmmmmmnmmmmomm 轮椅=lmmmmlmommmnmm 轮车=mmmmmmmmmmmknn 软=llnqklmmmlnmkn 轰=mmmmmmlllmmmno 轰轰=mmmmmlmmlmmmmo
轻=nmmnmllmmmommm 轿=lmmmmmlpmmmnll 轿厢=mmmmmmmpmmmmlm 轿车=lmmmmmlmmmmonm 辆=mnmlmlmmmlloko 辆车=lmmmmnnmmmmmkn
辣=nmmommlmmmmmmm 边=lnlmmnnlomnmkk 边|=mmllnnjlnllmrm 边一=ommmmllmmmnlnl 边上=mmlpmlmmnnkmlm 边冒=mkmlmmmmmommmm
边就=mmmmmmlmolmmml 边有=nmlmmlpmkmnmlm 边来=mmmmmommmmmmmk 边那=lmmlmmmommmlln 过=llnkopnllmlnkl 过去=jmnllmplmmlolo
过来=nlmnomlllmlmmm 过栏=mmmmmmlmmmommm 过马=mmmmmmlmmlmomm 近=lnmnklnmmnnmmm 还=mmmmlnkknnkmpm 还勒=lmmmmommnmmmlm
还在=nmmmmmlkommnll 还是=lomlmlommmlmln 还有=knlmopmnkkmmmn 还没=nmmmlnlmollnln 这=ommmmmklolonmk 这个=nmmmkllmnnmmom
这里=nmmmommmnmkllm 进=rlmmjnljklnonm 进|=kmnmmmmmmmmmlo 进不=lnmlnlommmmmlm 进了=pmmmmmklmmnmnl 进人=pmmmmmmmmmmmlm
进去=klnoloonknllmn 进屋=mlmmmolmmlomln 进我=ommmmmmmmmmmml 进来=nmmmmllmmloolm 进水=lmmmmnkmmmlmno 进电=lnmmmmnkmmmmom
进贼=ommmmmmmmmmmlm 远=nmmmklkmlmnnmn 远|=mmmmlmlmmmnomm 连=mmmllnlmmklmqn 连着=mmmmmnommlmlmm 迷=mllnmlomomllol
迷了=lmmmmmommmmmmm 迷糊=mlmnmmommmmlmm 迷路=lmmmmmlmommmol 追=nlnlnmkmmllonl 追尾=mmmmmmlmmmmomm 退=lmomnllmmmlmmo
送=nlllmlmnmnonml 送人=mmmmmmmmmmommm 逆=mmmmmmlmlmmpmm 透=lmmlmmqmmmlmnl 递=olnmmlmmmmlnmm 递柜=mlmmmmommmmmmm
通=jnnllnlmnnmnnm 道=kmmnkkmommnonm 道上=mmmmmlnomnmnjm 道了=mmmmmmlmlmmmol 道口=mmmnmlmmmlmool 遗=lmmmnmlmkmrmmm
遗书=mmmmommmlmnmmm 遛=lmmlmnnmommmlm 遭=mmmmmnmmlmmmol 那=mnnonkkllplnlm 那个=loooolmllllllm 那么=mmmmmmlmmomlnm
那人=qmnnlmklmmlmlm 那儿=knmlmmpmmolmll 那块=mmmmmmlmmmmmom 那家=mmmllonmlmmmnl 那栋=mmmmnonmmmmmjm 那男=ommmmmmmmmmmmm
那边=nkmmnojlmmmmmp 那部=mmmmmmmommmmmm 那里=mmmmnmomnmmmkk 邻=nmlmmnmmlmomlm 邻居=nmlmmmmmlmomlm 部=mmmmmmlolmlmmm
都=lomqmlmmmnmmjl 都不=llmmmmqmmmnmlm 都出=nlmmmmmmmmmolm 都到=mmmmmolmmmlnln 都快=mmmmmmmmmmmmlo 都抡=olmmmmlmmmmmmm
都是=nlmnmlmmmnlmmo 都没=nnmkllonnlllmm 都看=lmmmmmommmlmmn 都黑=mmmmmmkmnnlmom 酒=nlmmnoommlllkm 酒瓶=lmmmmommmmmmmm
酱=mmmmmmommmmmlm 醉=pmmmmmlmmmnmlm 醒=lnmomjollnomlm 醒|=lnmnmllmmonmmm 醒了=nmmmmlommmmlmm 采=mmmmmmmmomlmlm
里=lnloiklqjnmlpn 里|=llmkklnononmoj 里一=komlmmnmmnommk 里下=mmmmomlmmmlmnm 里不=nmmmmmlmmnlmlo 里了=klllnknmlnlnqp
里关=mlmmmmomlmmmmm 里写=mmmmlmmmmmommm 里厢=mmmmmommmmmmlm 里只=mmmmmmlmommmmm 里吐=mmmmmmkmmmmnmn 里头=lolmmnkqkmlmol
里好=lnmmlmlmmmmmpm 里屋=ommlmnlmmmmmmm 里开=mmmommkmmmnmlm 里我=mmmnmmlmmmlmom 里扑=mmmmmlommmmmmm 里有=mllmlkomkpmmon
里水=mmmmmnmmmmmmlo 里没=kmmmoolnllmmnk 里灌=mmmmmomlmmmmmn 里烧=mlmpmmlmmmmmmm 里的=llnnnlnmmmnmkm 里着=mpmmmmkmmmmmmm
里被=pmmmmmmkmmmmmm 里走=mmmmmmmmmnqmmj 里躺=mmmlmmommmmmmm 里还=mlmmmonmlmmnnk 里进=oomlmllnmmmmkm 里那=omnmllmjmmmmon
里钻=ommmmmmmmmmmlm 里面=knlnmmkplommml 重=mmmnmlnmmmmmom 野=lmmmmnmmlmlmmp 金=mmtmmmimlnmlll 金|=lmommmmmmmmmmm
针=nlllmmomomkmlm 针|=mmmmmmmmommmlm 针扎=ommmmmmmmmlmmm 钉=lmmmmmommmmmmm 钓=mmmmmllmnmmmmo 钓鱼=mmmmmmlmnmmmmo
钟=nnmmklnnolmlml 钟|=mnmmmmlommmmlm 钟了=mmmlmlnlnmmmom 钟头=omlmlmmnnmmmlm 钢=mmmmmlmnmllmol 钢筋=lmmmmnommmmmlm
钥=lllmmmmmnnnlol 钥匙=lllmmmmmnnnlol 钮=mmmommlmmmmmmm 钱=llwlokkmmlnkkk 钱|=nmpmmmlmmmmlll 钱就=kmmmmmmmnmnmmm
钻=onmlllmmllmnol 钻|=olmmmmmmmmmmmm 钻进=ommmkllmmmmmom 铁=nkllknillrnmon 铁口=lmmmmmmmmmmmlo 铁轨=mlmmmmmmmmpmmm
铁门=lmmmmmmmmommmm 铃=mmmmmmmpmmmmmm 铃没=mmmmmmlrmmmmkm 银=mlqmmmlmmmmmmm 银行=mmqmmmlmmmmmmm 铺=mmmmmlmmmmmmlo
链=plommmlmlmlmmm 链接=mmommmmmmmmmmm 销=pmmmlmmmmmmmlm 锁=pkmknkikjlpkzj 锁|=ollmnlomlmnllm 锁在=qlmmmmlmmmlmnm
锁死=lmmmmmlmmmmmpm 锁着=kmmlnmomnmmmml 锁车=mmmmmmlmmmmmom 锁里=mmmmmmmmmmmmom 锅=kpmnloomlmklnl 错=llnnmmpmomkmll
锤=mmmmlmmmmmmmom 键=mmmmmmmmmmmmom 锯=lmmmmmpmmlmmmm 镜=lmmmmnmmmmmolm 镯=omnmmmkmlmlmmm 长=lmmlmmmmmlmomm 门=ommljlkqnlmkol
门上=lommmmlnmnmmlm 门不=qlmmmlkolmmlmm 门了=omllmlmmmmnmmm 门倒=mmmmmmlmnmmmom 门去=pmmmmmmmmmmmmm 门反=nmmmnmolmmmmkm
门口=nlonlmlmnmmokk 门外=onnmmmlmmmlmmm 门夹=kmmmmmqnmlmlnm 门开=nlmmlljoonmmmn 门我=mmmmmmomlmlmmm 门打=kmmmnpmmmmmmkn
门把=jommmmlmmommom 门推=mmmmmmnmmmmmko 门没=mmmnmmnnmmmmjm 门窗=mlmmommmmmmmlm 门缝=lnmmmmlmlmpmko 门顶=ommmlmmmmmlmmn
闭=lmmmmmlnommmnm 闭症=mmmmmmlnomlmmm 问=mmmlmommomlmll 间=lommlliollnlpo 间|=nllmnmlolmmmom 间不=mmmmmmkmmmnmmo
闷=knmmmllolmlmql 闷|=mmmmmmlpmmmmmm 闸=lmmlmlmmlrmlnm 闸|=mmmmmmkmmqmmmm 闻=lnmqmmkmmmmmmm 闻得=mlmommmmmmlmmm
阀=mkmpmolmmmlmmm 阀门=mmmommmmmmmmmm 队=lmnmmmommnmlml 防=mpmmmnlllmllpl 防|=mmmmllmmmmmmom 防盗=mmmmnolmmmlmom
防车=mommmmmmmmmmlm 阳=momlokmmmmmlpk 阳台=nnmlmkmmlmnlql 阳底=mmmmmmommmmmkm 阿=jlmmlnnmnnmmmm 阿姨=llmnmnomlmmmmk
阿婆=nmnmmmkmlnmmmn 附=mmmmlmlmmmommm 院=pnnllklmplllnm 院|=mmmmmmommmnmmm 院里=ommmlmmmmmmmmm 除=mmmmmlommmmmmm
险=mmmmmnlmmmmomm 险|=mmmmmnmmmmmnkm 陷=mmmmmoklmmmkql 陷了=mmmmmmmmmmmmpl 陷进=mmmmmmlmmmmmol 隔=pnmmmmmmllnmkl
隔壁=onmmnmlmmmmllm 难=llmmnmommnomlm 雨=klmlnmkmmpmkon 雨棚=lmmmommmlmnmlm 雨的=mmmmmmlmmommmm 雪=llmmllpmnmmkpm
雪|=mmmmmmmmommmmm 雪地=mmmmmmommmmlmm 雷=lmmmmnmmmommml 雾|=mmmommlmnmlmmm 震=mmmmmolmmmmmmm 露=klmnlmnlmolmom
露着=mlmmmlmmmmmmol 青=nmmlmmpmlmmmln 青了=lmmmmmommmmmmm 静=mmlnmnlmlmomml 静|=mmmmmmnmmmomlm 静了=ommnmmjmmmmmnm
面=knkmmnlpjnlnnm 面|=mllmlommmknmnl 面两=kmmonllmmmmmln 面了=llmmolmmmmmmom 面人=mlmnmlmmmmmmon 面全=mommmlmmmmmmmm
面包=onmmmmlmmmlnml 面去=mmmmomlmmmlnlm 面哭=lmmmlmpnmmnmkl 面往=mmmmmomlmmmmmm 面有=lnnmkmnnllllnm 面楼=mnmmmolmmmmmlm
面没=nmmmmlommmnmnk 面的=mlmmmljmlmnmon 面车=mmmmmmlmmmmonm 面那=lmmnmomnmlnllm 面都=mmmmmlmmmmmmmo 鞋=mlllomjnmmnokm
鞋|=lmmmmlmmlmmmno 鞋都=mmmmmmlmmmmomm 顶=lnkkqnimlmmono 顶上=nnmllllmlnoklo 顶了=mmmmmmnnlmlmlp 顶住=mmmmmmkmmmnmom
顶掉=mmmmmnkmmmmmom 顶水=mmmmlnmmmmnmol 顶的=mmmmomnmmmmmll 顶着=nmlmmnmmmmmpkm 顶边=lmmmqlmmmmlmlm 项链=ommmmmmmmmmmmm
顾=mlmmmmmmlmqmmm 领=mmnmlmmmomllmm 额=mmommmmmmmlmlm 颠=mmmmmmmmomlmmm 颤=mmmmmkpmmmmmnm 风=jklnmpnlmmmmok
风了=mmmmmkqmmmmmlm 风好=mmmmnmmmmmommm 风把=llmmmlmmmnmmpn 飘=lmmqnlmmmmmmlm 飘|=mlmommmmmmmmmm 飞=mnmmlonmlmlnll
飞了=lmmmmnkmmmmomm 飞出=mmmmmmommmmmmm 食=llmmmnpmlmnmlm 餐=lnmnmlmmmmmomm 饭=mmlnmllmommmnl 馆=lonllnmmmmmmlm
馆|=mmmkmommmmmmmm 香=mommmmlmmmmmmm 马=kmmmlplmmlmpmm 马上=mmnnmpkmlmmmmm 马蜂=lmmmmmommmmmmm 马路=lmmmmnmmnmnolm
驾=mmlmmnnmmmloll 骂=plmmmmmmlmomlm 验=llpmmmmmmmmmmm 验证=mmpmmmmmmmmmmm 骑=mlmlnmkmmmnplm 骑在=lmmmnllmlmommm
骗=llummlkmllmmll 骗了=lmpmmmlmmlmmmm 骗子=lmpmmmlmmmmmmm 骨=mmmmmlqmmmmnll 骨头=lmmmmmommmmnlm 高=jnllqlllmolnkm
高|=mommnlkmlmmmmo 高压=mmmmmnnmmomlkm 高头=mmmmnmkmmmlmom 高架=mmmmlmmmnmmomm 高空=lmmmnmommmmmlm 鱼=lmmmmlmmmolmkq
鱼塘=mmmmmmmmmmmmlo 鱼那=mmmmmmlmmmmmlo 麻=mmmklmonmummjk 麻|=lmmlmlommrlmmk 麻烦=mmmmmnknmlnmln 黄=kmmqmmlmnlllml
黑=krmjlkmppmjmnk 黑|=lmmmmmnoomlmll 黑了=lnmmmlkmpolmnm 黑的=lonmmmnnmlmmlm 鼓=llmmmmmmmmmmon 鼓的=mmmmmmlmmmmmmo
鼓起=lmmmmlnmmmmmom 鼓鼓=mmmmmmlmmmmmmo 鼠=mmmommmmmmlmmm 鼻=llmpmmnmlmlmmm 齐=mmmmmmmmmmomko 齐齐=mmmmmmmmmmomll
龙=mmmmmnnmnnmmmk
"""
