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
-23 得我 感 猫 玩
-22 剧 吗 快递 户口 新 歌 火锅 要是 饭
-21 ,是 原 吓 差 水管 画 贴
-20 不着 人家 修 吵 天 天天 有没 气灶 睡着 练 过了 都快 门禁
-19 乐 周 坏 太 婚 幸 新闻 烟头 球 电影 蚊子 血压 行不 被我 视 让人 证 防 鸟 ，
-18 作业 午 怕 挂了 早 昨 暖 暖气 期 梦 毛 没砸 都冒 骂 鱼
-17 上火 不亮 不要 二手 人抽 供 原来 哪里 在阳 常 棋 法 看了 礼拜 缺 虫 谢 车位 锈 面没
-16 下雨 业 人把 们那 口的 唱歌 块 头发 好在 差点 我车 扔烟 找着 挪 晚上 横 爱 牌 狗 电梯 电视 票 等 红烧 考 补 装 说一 跑不 都要 院了 香 ？
-15 下水 了吗 人往 六十 卖 哈 就好 幢 挡 晚 正常 没事 漆 理 社 种 第一 给她 能 被人 说了 针 镜
-14 了吧 人冒 他俩 借 减 印 去年 又在 味了 唱 在楼 在边 在都 堵了 对着 将 小说 就在 开锁 总 惊 手机 打工 把手 拿走 搬 查 栓 气得 没伤 滑梯 瓜 砸在 老家 节 药味 赛 趟 路边 防员 雨 题 饿 ，想
-14 ，烟 ，物
-13 上小 上看 了没 亏 人的 他爸 以前 件 会叫 住着 候 区 厂 发火 发烧 叫了 听 哪 四五 城 外冒 多少 夹了 家孩 干 心疼 打呼 扶 拼 排 提醒 搭 擦 是着 板车 楼下 楼的 段 气公 没理 没， 洗 灶打
-13 灶火 烟味 牙 的电 看着 秋 窝 红包 群里 课 费 赔 车被 迟 退了 都进 里倒 门的 院 雪 音 领 风扇 麻将 ，报 ，看
-12 上漏 人在 从五 伐 作 像着 儿童 养 刚才 前 占 后来 在会 在外 在装 大声 头老 妈说 密室 得 息 您 想起 我快 打折 打牌 敞 机不 梦见 楼不 气卡 没大 油烟 滴 漫出 烧纸 片里 现场 疫苗 疯了 登 直接
-12 睡 碎 碰见 秋千 箱门 绕 置 茶 菜 表 西瓜 试 该 谣 责 车主 车库 还好 那年 醒了 里没 限 ，万 ，哈 ，喝 ，掉
-11 or 一刀 一按 上个 上大 上班 下棋 丢 两点 两辆 个事 买 了个 了救 事 人住 人帮 人生 会 假 充 光了 公共 公园 冒水 冬 几天 几点 出个 刮 匙 医保 十五 单位 占了 又 吃撑 合 吓我 吹 呛了 味是
-11 呼叫 哄 喜 圾 堆 外地 夜里 天有 头就 套 女主 好没 子咬 孩在 实 家小 家猫 容 小广 平安 弄 忘 想把 感应 戏 我带 打游 扔 找到 把他 抢到 担心 拉肚 撞歪 放心 救出 敞着 文 是不 是在 是漏 晒被
-11 机掉 来水 正好 民 沙发 流鼻 演 烧烤 烧肉 牌子 琴 申 电脑 的铁 的门 磨 示 禁 私 科 窗口 等了 算 绿 舞 荐 荡 药店 虚惊 走不 跳舞 蹦 转发 辣 边围 这 进不 道 那次 量 锦 长 门卡 鸡 鸽 ，医
-11 ，原 ，没
-10 ,妈 17 fi t 一截 不， 丢人 个门 也太 了打 人看 们楼 会不 低 倒水 做 停电 冒了 净 凉快 出所 刷 加 包 匙锁 发掉 口红 可以 呢 呼噜 回去 在好 在路 地漏 圾站 圾车 奶茶 子喊 子太 子问 学
-10 家那 就开 屏 州 工， 帅 干活 当 快被 我说 找谁 收 收不 教 数学 斤 新的 日 时候 易 晕车 晾 更正 服了 材料 村里 松了 果 案 椒 楼中 楼有 榴 榴莲 次 残 母 气死 水, 水都 水， 沙 没听 洗了
-10 活动 派出 流到 涨了 游戏 滑板 漏水 炒菜 焊 班上 申请 画了 疫 登记 的是 盖就 盖板 砍一 碗 笑死 箱子 纸， 结婚 网 网线 罚 群了 老有 肯 能不 脏水 脸， 自来 花 莲 蚊 蛋糕 被子 被孩 见一 评
-10 谁把 象 跟他 跳闸 车一 车堵 车， 辆电 辣椒 达 进楼 逗 都被 里住 里的 钥 钥匙 错了 防火 雷 静电 鸭 鸽子 麦 麻了 龟 ，差 ，怕 ，起 ，麻
-9 ,喝 2栋 er ne ti 一到 一层 上写 不肯 个卖 中了 中药 主 九十 了下 了两 了十 了半 了药 云 从窗 以 伞 你 停水 公司 兴 出口 出生 刀， 刚在 别再 别慌 到脚 剁 剧里 加班 动车 助 半夜 卷帘
-9 压力 去那 受不 叶 后院 启 命的 喊救 喷水 嗰 在还 场 块板 坛 墙皮 墙裂 多了 奖了 她那 妈让 子倒 子是 孩往 宣 家 察抓 少钱 工资 干了 平 建 弯了 影里 往哪 感冒 慢 成 我电 我脚 我跟 战 手环
-9 打麻 拉走 拿到 捡到 接 推荐 推销 时间 星子 是 是泥 是隔 有只 木 来是 来还 杯 树 树歪 校服 框 楼上 楼平 歪了 死了 气炸 污 没转 泪 洁大 淋 满 滴水 灭了 烟花 烤 煎 熏得 熟 爆了 电费 的水 的窗
-9 盖 盲道 看是 着东 着我 着的 码忘 祝 租 积木 站起 经关 绕着 缺一 翻车 老了 老是 脸红 腌 膏 花坛 血水 被砸 记 证明 说个 说的 说说 谁有 足 路面 跳绳 踩着 身汗 车停 车胎 车过 转让 过 运 还活
-9 这电 进出 退 递到 通了 遇 道抽 都流 钟就 钱不 锅 错人 门铃 陪着 雨了 霉 预 饺 饺子 饼 馅 马桶 龙 龙头 ，拦 ，活 ，笑 ，谢 ，黑 ：
-8 ,别 16 1单 8栋 ? pl 一脚 三层 上午 上周 上礼 下班 不够 丢的 久了 么 乌龟 乡 了会 了往 了条 了！ 了？ 亭 人一 人也 人敲 人用 人醒 什 什么 他自 传 住院 便 修鞋 停 偶 像触 关好 冒出
-8 减肥 别人 券 前年 北 卡上 卸 厅 压岁 去哪 又停 口气 口那 只猫 号 吃 咋 哈， 哪天 售 喊着 喝口 噔 器人 在不 在想 坏了 垂下 垃 垃圾 墩 声控 夜 大碍 天在 天热 失灵 头顶 好 子他 子烟 学了 安大
-8 宣传 家娃 对不 小心 尬 就出 尴 尴尬 居家 岁钱 岗 崴 工作 工地 帘门 带娃 开会 开小 当年 往屋 得可 得着 得要 悠 惨了 惯 慢点 懒 戏， 我住 我还 打卡 扫 扫地 扶手 抽血 拆 掉， 控灯 撒尿 放的
-8 救上 救下 昨晚 月了 有哪 有空 有辆 杀了 杆子 材 来的 梯底 梯按 楼后 楼里 槽 民警 气费 水表 沙子 没味 没留 油了 泔 泔水 注意 游泳 滑得 满了 演练 烂 烦 热死 熏 爸拿 特 献血 玩具 甲 电动 电工
-8 电瓶 电话 的假 皮掉 盲 看 真 真好 眼镜 着上 着呢 睡不 瞎 砖掉 砸了 礼 积 空， 窗台 章 笑了 筐 系 纸壳 给 给家 给老 续 缆 缝了 胖 脾 脾气 葱 蚁 螂 蟑 蟑螂 血糖 行 被偷 被救 要不 要命 要的
-8 记住 讲 识别 说他 说有 请人 谁拿 负责 赔了 赖 跌倒 跟老 辛 辛苦 过一 进电 迟早 造 那会 那条 都有 酸 里来 钱包 链子 键 门关 门岗 闹 队， 院里 险 陪 雨一 震 食堂 黑色 鼠 ，买 ，您 ，滑
-7 10 en 《 》 一下 一点 一级 一起 一跳 一身 一辈 三了 三块 三点 三缺 上学 上的 上睡 下倒 下跳 不转 不进 两句 个月 个视 中午 久 么电 买的 了一 了是 了根 了用 了辆 五， 亲 人修 人工 人怎 人救
-7 人知 们单 会开 会被 体 供暖 保洁 倒是 候我 停气 健身 元的 元门 充电 再没 刀的 到三 到了 到晚 到现 剪 劝下 匙断 千万 午， 南边 卡丢 卫生 压的 去拿 去玩 又去 又坏 口还 可 后山 后我 后面 周末
-7 啥， 嘴上 回事 回来 园 在东 在医 在树 在消 在看 在走 地机 地铁 坐车 坛里 坡道 基金 处理 备案 复 多 多岁 天早 天走 妈一 娃哭 嫁 子们 子回 季 学游 安全 室里 家关 家墙 家水 宿 对面 封 小区 尖叫
-7 就要 尿 居们 居住 屋头 年我 开窗 弟把 彩 快了 怖 恐怖 想动 想找 我一 我了 我又 我回 我就 我搬 我没 我给 房了 手的 打什 打的 找个 把水 把车 抓住 抖音 抹 拖把 招 拜 拳 拿了 据 控室 放 敷 断网
-7 旧 映 是上 是也 是打 晕， 晚点 普 最近 有条 本 术 来修 来拿 来看 来说 架倒 架， 某 查了 格 梯扶 棵 楼外 楼层 楼门 止住 正对 死老 水压 水道 没发 浓， 漆味 火的 灯不 灵 点 点还 烧东 烧黑 熄
-7 燃气 牛奶 狗不 献 瓶， 电口 痰 白粉 的护 的玻 盆 盯 直打 盹 眼泪 着人 睡了 碎玻 社区 福 窗关 筝 糊了 紧张 线都 经回 经把 经接 绕行 绝了 罐头 罐， 美 翘起 股票 能把 能让 腰疼 膜 臭了 苗 蒸
-7 藏 虫， 袜 被蚊 裂了 装个 裸 要着 规 解 让不 让他 谁 谁管 谁给 谁要 调 跑完 蹭 车占 车推 车要 返味 这一 这事 这天 这种 那天 那张 部门 都来 里听 里漂 金的 错 门锁 闪了 问问 闹钟 队 防水 阿婆
-7 非 顿 驿 驿站 高兴 鼻血 ，丢 ，刮 ，太 ，师 ，幸 ，开 ，救 ，第 ，绕 ，跟 ，跳 ，踩 ，过
-6 , ,好 ,想 04 23 ay br ce de f ic if ok ry th 、 一栋 一样 一段 一看 一眼 一顿 七十 万别 三遍 上扔 上说 下楼 下火 下烧 下等 下那 下雪 不严 不打 不收 不漏 不热 两块
-6 两根 两百 个口 个沙 个洞 个灯 个角 个马 串 主人 也是 乡下 了也 了五 了先 了火 了这 事说 五十 交的 交警 人吃 人多 人好 人心 人推 人真 人触 人， 今年 今朝 他一 他们 付， 们家 优 伤着 伸手 似的
-6 偷了 傅来 像我 儿在 儿就 元楼 先睡 免费 公把 公积 公里 关门 养了 再来 冒充 准 几栋 出一 分 刚那 判 别不 别信 到有 刷脸 医 十块 危 危险 厅的 去女 去社 县 又堵 又把 双十 反了 发错 口修 台门
-6 台阶 吃面 吃饭 听就 和好 咯噔 咱 哭, 哭了 哭的 唉 喷嚏 器嗡 嚏 围栏 国外 图 在一 在修 在单 在清 在的 在群 圾， 块钱 坪上 型 基 堆到 堵车 填， 墙根 墙那 大厅 天停 天烧 头水 奖 奥 奶家 好吃
-6 好说 娃的 嫌 子会 子学 子底 子断 子的 子睡 子考 子进 子锈 存 孙子 学会 孩玩 孩能 完了 客人 室逃 家店 家的 容易 宽带 寻思 导航 寿 少 尘 就两 就差 就掉 居在 屎 崴了 差， 年有 庆 床垫 开车 弟在
-6 弹弓 归谁 当场 律 得一 得喘 心 快乐 怖片 恩 想上 成水 我也 我二 我哭 我放 我问 户关 户往 户没 户的 房贷 房钱 房， 打印 扶起 把火 折 护理 报 抬 拍了 拖 拖车 拦不 拿， 挖了 换了 排到 排烟 接上
-6 接走 接龙 摸黑 播 擦窗 收一 放假 放到 放烟 旅 旗 日子 早晚 时 星 星期 春 昨天 是三 是什 是去 是外 是要 是说 是跳 晒太 智能 有事 有冇 有水 期了 本人 本子 杆 来吃 来有 杷 枇 枇杷 染 柜门 树叶
-6 样的 梯那 检 椎 楼4 楼大 横在 比赛 毕 毕业 毛毛 毛病 气人 水倒 水味 水往 水泡 水的 污水 汽车 汽， 没拴 没法 没热 没过 泡沫 洗车 浇花 清仓 渗水 渣 滑滑 漂白 漏一 漏往 激 火大 火是 火机 火车
-6 灯一 灯又 灯泡 炎 炖 点多 热力 煎饼 照 熬 牵绳 状 狗没 理了 璃， 生气 用 用上 用吗 留个 的儿 的发 的号 的学 的树 的灯 的红 的车 的麻 皮一 直没 相亲 省 看电 看病 真大 着娃 着心 着跑 着都 砸墙
-6 碰上 社保 积金 稳 童 端 筋 管管 箱 箱都 篦 篦子 类 粉 粥 线露 结冰 缴 羊肉 羽 老化 老大 老金 耳机 耳背 肉 腐 腿脚 腿软 自家 良 艺 苹 苹果 血的 衣绳 袜子 裁 装了 视里 让你 论 词 说人 说肚
-6 说这 说错 谁说 谱 账单 路中 路都 车刚 车卡 车拉 车挡 车进 边哭 边有 边的 过气 返 这个 这家 这楼 这题 进来 迟到 逃脱 道叫 那 那段 都听 都成 里堆 里广 里放 里那 里飘 钱怎 铜 锅， 门前 问了 闻里
-6 防门 阶 阿拉 雨水 非说 靠 面打 面， 顺 颜 饭都 马 高血 鸡， 鹉 鹦 鹦鹉 ，主 ，冲 ，冷 ，去 ，周 ，工 ，幼 ，抹 ，挂 ，教 ，自 ，装 ，轮 ，黄
-5 ,怕 ,没 ,真 ,笑 6 ad i ia ki r ta ut wh yo 【 】 一号 一堆 一手 一罐 一趟 一过 一问 三碗 上全 上初 上刷 上吃 上哪 上洗 下两 不吃 不大 不牵 丑 专家 业写 业把 两天 严 个儿
-5 个开 个护 个星 个跳 个部 临时 为啥 么分 习惯 了冒 了哈 了四 了找 了进 了都 了重 二号 井边 交押 交站 亭的 人偷 人到 人卡 人去 人坐 人头 人干 人户 人收 人给 人送 从后 他电 仗 以下 们村 价格 份
-5 伏 休息 伙， 会修 传单 似 住证 你这 供电 便宜 修了 借个 停暖 停着 停车 偷抓 儿家 儿的 全灭 共 关了 关心 关系 其 具 再说 农村 冲了 净水 凉 几 出门 击 划了 刚接 刚有 刚看 别怕 别放 别转 到哪
-5 到她 到底 到期 到的 刷不 刷到 前几 前男 办， 动作 动门 匀 包没 区外 十了 十来 升 午觉 半个 半年 单 单独 占着 卡刷 印机 压锅 去世 去打 县城 又没 又涨 又被 反光 反诈 发现 发： 取个 变电 口本
-5 司来 吃啥 吃火 吃药 吃鸡 各 合同 吊上 后发 后怕 后遗 吓着 吧 吱咯 吵得 吵死 周一 周六 味, 咯吱 咱这 响一 哪些 啦！ 喊她 喝酒 喷泉 喷漆 嗡响 回我 园后 困死 围墙 国 国庆 在住 在厨 在唱 在工
-5 在排 在是 在过 地砖 场舞 场边 场， 坐了 坨 堆在 堆满 堆着 塌房 墙都 墩子 壁小 声是 备 夏 外头 外省 天冷 天去 天塌 太快 太， 失眠 奇 奥特 她妈 好了 姨， 娃在 娃娃 婚了 子也 子住 子去 子玩 子跑
-5 子躲 学题 学， 孩子 孩的 安检 官方 定 宜 宝妈 室门 家不 家了 家别 家在 家把 家灶 家老 家装 家要 家走 察叔 小了 小子 小点 就往 就怕 就打 就是 层白 居 展 岁数 峰 市鸡 带走 帮着 年被 幸好 床底
-5 床， 店买 开发 开心 弄的 影响 往河 得头 得想 得比 心， 志愿 忘了 急得 怪 恢 恢复 想报 慰 懂 我亲 我吃 我喊 我当 我心 我脑 我舅 我那 我都 戒线 房价 手续 手都 才有 打不 打完 打球 打疫 打翻 扔在
-5 扛 批 技 把电 投 折， 抢不 报名 抽筋 担 拉下 拉门 拔出 拿下 拿药 指纹 挡了 挡着 换一 换电 掉了 排气 排骨 控器 提 提前 摆到 放了 救助 救急 救生 救， 教教 教育 断锁 是停 是发 是孩 是有 晒 曼
-5 最 有几 有吗 有根 有白 有股 朋 朋友 望 朵背 机没 权 杆歪 来了 来接 杨 柜 栋有 核桃 根 桃 梯下 棚的 棚里 楼1 歉 死 死我 毒， 毛了 毛球 毛衣 气安 气热 气真 水声 水漏 水费 池子 汪 没围 没抢
-5 没着 油 泡了 波 泰 洞 测 涨价 清明 湖里 湿 灯 炸鸡 点就 点血 点被 热 照片 熊 爬山 爬楼 爱了 爹妈 牌， 物 特曼 狼人 玩得 班 理床 生圈 生证 生说 电压 电宝 电钻 疑 疑人 疼了 疼死 疾人 瘾 的事
-5 的保 的妈 的心 的来 的消 的鱼 盒 盘 看完 看这 着急 着煤 着， 睛都 知识 石墩 矿 破 科普 秒 租， 秸 程 稻 空地 笑得 笑的 等你 签字 算谁 管漏 粉味 粪 糕 紫， 纪 纱窗 线耷 给俺 统 绩 绳， 编
-5 缝往 羽毛 老房 老花 聊 聊天 聚 股漂 股糊 股臭 胃 胶 能吃 能进 脚不 脚底 膏药 臭豆 舍 舒 花了 花镜 苗， 药好 落我 螺 街， 衣柜 袋米 被拍 装电 要带 要晕 训 议室 讲机 讲的 证， 诉 诊 该怎 误报
-5 说出 说里 谁的 谁负 谁还 谅 谈 谣言 豆腐 贵 费怎 赌 赔不 走楼 赵 起床 跑得 跑路 跤 路上 跳， 蹦， 身的 车上 车来 车灯 转圈 转学 转悠 轮车 轻时 输 边下 过火 近 还是 还真 还笑 这两 这叫 这要
-5 进， 迪 退休 送 逃 通过 通道 逮 道墙 道歉 遗症 遥 遥控 遭不 那位 那俩 那棵 都停 都发 都想 里味 里有 重， 针头 钓 钟， 铺 锁师 锁没 锦旗 长大 门卫 门在 门框 门， 问我 间有 闸了 防通 际 险了
-5 险赔 随 随便 隔 雪没 霉味 露出 靠谱 面条 顶漏 须 领了 颈椎 风机 风筝 饭的 饿得 馒 馒头 骗人 高层 高峰 高架 鬼 魂 ，也 ，你 ，冒 ，名 ，吵 ，唉 ，户 ，找 ，抬 ，晚 ，最 ，洗 ，派 ，熏 ，睡
-5 ，脏 ，花 ，落 ，被 ，警 ，走 ，靠
-4 ,吃 ,吓 ,味 ,师 00 03 09 7号 : K ag ep fo ke pp rk wa y 。我 一件 一台 一听 一定 一年 一溜 一滩 一班 一着 一窝 一箱 一袋 上下 上交 上叫 上回 上女 上电 上门 下井
-4 下午 下在 不信 不准 不发 不响 不睡 不紧 不赔 世了 两边 个位 个充 个坑 个婆 个字 个楼 个泡 个礼 个章 个陌 中介 中心 为 为了 举报 久没 么时 么样 么过 义 之前 书， 买个 了七 了保 了可 了啊 了插
-4 了点 事儿 二 井盖 亡 交上 人从 人口 人应 人找 人机 人杀 人来 人滑 人管 人让 今日 介 从楼 仙 仨 们的 们都 伤， 伴在 位上 低血 住了 住进 体检 余 供水 侬 俩月 倒垃 借一 借用 偏 做不 停了 傅电
-4 儿, 充不 充燃 先开 免 入户 全部 公示 关上 关火 其实 冒冷 冒热 写不 写作 军 冠 冬天 冰了 冰， 冻得 减速 几时 凶手 分类 刚回 刚给 别传 别担 别的 到后 到路 到马 刹 刹住 剩饭 剪了 副 力大 办了
-4 加一 动室 动的 化的 区停 区都 千二 卡密 卷子 压药 压都 去 去吃 去听 去拍 去钓 参 又不 又开 又有 友来 友的 友， 反映 发传 发， 口坐 口大 口没 口被 句， 只能 只， 叭 可不 台外 号在 号门 司的
-4 吃的 吃， 吊顶 同一 同事 同意 名 吓醒 听同 听我 吼 命, 命这 咖 咖啡 咬到 咳嗽 响是 哑 哗 哪位 哪儿 哪有 哪栋 哭， 啊我 啡 喇叭 喝水 喝点 喷药 嗝 嗡 嗡嗡 嗽 噜 器不 器打 器没 噪 噪音 回 囱
-4 围挡 围起 固 土， 在七 在上 在同 在吗 在哪 在村 在滴 在等 在门 地 地垫 地库 地锁 场地 场那 场里 圾分 坐公 堵得 堵死 墙砸 墙边 墙面 声, 夏天 外孙 多亏 多肉 多钱 大学 天怎 天讲 天那 头子 头，
-4 她爸 好使 好的 好门 妈今 妈住 委会 娃从 娘家 婆说 子作 子和 子小 子找 子拿 子放 子有 子气 子能 字 学家 守着 安亭 实了 宠 宠物 客车 家人 家住 家具 家呢 家放 家是 家有 家狗 家窗 家车 导 封了
-4 小口 小狗 小猫 小红 就叫 就有 就知 就过 尽快 屁 居帮 居民 屉 山了 工厂 工湖 己开 帖 带不 带孩 帮老 干净 干啥 平了 平台 年发 年那 序 店关 度 庭 建议 开得 开的 开过 开， 异 张 张， 彩虹 往上
-4 律师 得人 得很 得有 得真 德 心里 忘带 怎么 怕他 急救 急死 急着 想打 想拿 想给 感动 感谢 慕 懂啊 成绩 我两 我从 我会 我倒 我做 我媳 我玩 我窗 我跑 我身 我过 我这 戒 戚 户， 房产 所 所以 手头
-4 手工 手边 扑灭 打开 打来 打水 打着 打错 打雷 打鼓 托车 扣子 执 扰大 找 把楼 投诉 抢修 报了 抬下 抹点 押金 抽到 抽屉 抽风 拌嘴 拍 拐角 拖走 招呼 挂失 按住 挡住 挪挪 挪车 捉 捡 换个 掉坑 掉得
-4 掉水 排了 接了 控 推上 搬家 搬来 搬走 摔了 摔伤 摔门 撒 撕了 攞 收衣 收费 收走 放一 放出 放柜 敢出 敲墙 整夜 新开 旅游 无人 旧书 旧家 早点 早起 早高 是1 是低 是假 是六 是小 是来 是电 是看
-4 是老 是自 月没 有卖 有啥 有孩 有开 有推 服务 服都 期没 机卡 机打 机说 杆了 杆断 村的 条路 来不 来按 来给 板一 架的 某地 查过 树枝 案子 梅 梯一 棚， 楼2 楼3 楼充 楼对 楼水 楼电 楼长 歉了 步了
-4 死个 残疾 气表 水发 水塘 水果 水汽 水箱 水退 汁 汉儿 汤 沟 没压 没钱 河道 泉 泡 泡坏 注 泰迪 泳， 泼水 洗一 洗头 洗着 活干 流浪 浆 浪狗 浪猫 涂了 淹没 清走 渗 渣子 湿了 湿， 满一 滩 漏雨
-4 演得 火灾 火爆 火盆 灯坏 灯管 灯都 灯， 灰 灾 炒 炸丸 点不 点关 烟囱 烟那 烦死 烧开 烫， 煤球 爬起 爷奶 爷的 爸出 爸手 爸打 爸把 爽 片子 牙， 狼 猜 猫卡 猫在 猫跑 王姨 玩了 玩手 环 班了 班里
-4 璃碎 瓶车 瓷 甜 生上 生活 用不 电箱 男友 疾 病都 痒 瘦 的书 的会 的数 的流 的线 的草 的话 盏 盐 盗门 盯着 直哭 直转 看孩 看新 看球 着去 着玩 着脸 睡午 码发 研 碰到 种菜 租出 移 究 穿灰 站那
-4 童滑 第 等老 筑 简 算不 管不 箱倒 箱里 系统 累 红绿 纸 纹 线杆 组 终 终于 经 绑着 绕一 给儿 给娃 绿灯 缘 缝， 羡 羡慕 翘 老卡 老同 老说 考砸 聊了 职 聚餐 肥 胎 能拿 能给 能自 能走 脏 脚脖
-4 脸了 腊 腿上 腿抽 自提 舞， 般 艾 节， 花， 苑 英 落在 落户 薯 蛋 蜂 街 补上 表井 表扬 表没 表的 表转 被两 被扣 被撞 被老 装死 裹 要五 要加 要报 要掉 要求 要用 要疯 要装 要赶 要重 见老 角
-4 角， 警了 警察 警戒 认证 让进 论文 设 访 访客 话一 话的 话让 说电 说老 谁出 负 账的 货， 贴了 费涨 费领 走了 走错 跑步 跑， 跟我 蹭了 躺床 车打 车是 车棚 车都 转三 边一 过期 还不 还以 还给
-4 还让 还跟 这老 进去 追剧 送了 递被 通风 速带 遇到 道几 道灯 道熏 道窗 道被 遮 那事 那只 那集 都上 都到 都在 都得 里啪 里女 里老 里跟 量血 钢琴 锅底 锅起 锈断 错群 门口 闪 问过 问这 闸机 阳光
-4 阴 阴天 降温 面一 面挂 面楼 页面 顶不 预约 飞快 飞机 餐 骂人 骑手 骚 鱼， 鸭子 黄了 龄 ！快 ，倒 ，停 ，全 ，切 ，刷 ，办 ，回 ，小 ，尴 ，感 ，散 ，新 ，明 ，民 ，漏 ，烦 ，白 ，直 ，空 ，虚
-4 ，衣 ，还 ，连 ，醒 ，钢 ，问 ，高 ：某
-3 ,先 ,哈 ,哭 ,大 ,物 ,看 ,睡 ,给 ,被 ,贴 ,走 08 37 38 4S 5单 5号 8层 9号 F S店 V W as bu ee g nc op rd rr up w xi ”， 一 一只 一回 一场 一宿
-3 一摊 一桌 一百 一路 一间 七号 七楼 三人 上几 上半 上怎 上谁 下周 下得 下快 下扔 下月 下淌 下看 下跑 下饭 不中 不修 不可 不安 不完 不成 不湿 不算 不还 不退 业不 业了 业来 业电 业管 业那 东侧
-3 丢， 两张 两斤 两步 两米 两袋 丧 个下 个去 个女 个妹 个已 个户 个打 个本 个水 个消 个白 个破 个票 个药 个西 个证 个赞 个醉 个防 为什 么又 么取 么多 么申 么看 么解 么退 乘 乘车 也不 也收 也有
-3 买东 买保 了。 了三 了二 了大 了好 了已 了糖 了红 了网 了走 了钥 五年 交卡 交房 产证 享 亭子 亲戚 人做 人别 人占 人扶 人抓 人是 人洗 人烧 人老 人能 人转 人都 今儿 从一 从哪 从老 他妈 他家 他那
-3 代办 们一 们说 伙儿 会上 会了 会做 传了 位手 位的 位被 低音 住这 你家 你转 保 保健 保护 保的 保险 保， 信息 修好 修把 借给 假的 做一 做手 做， 停课 健 健品 傅在 傅说 像个 像在 僵尸 儿个 儿有
-3 儿说 元一 元旁 兄 充我 兔 党 全黑 全， 八块 八点 公家 六号 六楼 六百 关煤 关， 养着 冇人 写字 冬泳 冰溜 冰雹 冷 冻死 冻裂 净， 几只 几多 几岁 几百 出钱 出院 出， 刚从 刚搬 判了 利 别乱 别去
-3 别急 别给 刮了 刮风 到3 到他 到几 到账 前有 剪头 办手 办法 办理 助浴 包丢 包子 区那 区里 十 十岁 千块 午就 午来 半路 单子 单车 卖不 卖， 卜 卡了 卡没 厂子 历 压计 原地 厨余 去五 去咋 去大
-3 去给 去领 去？ 又喝 发, 发商 发我 发票 发红 叔， 口开 口水 叨 只鞋 叫什 叫器 台封 吃什 吃出 名单 后半 吐血 吓一 吵到 员的 呛死 周五 命啊 和我 咸 响了 哗啦 哥把 哪一 哪报 唠 啥子 啪啦 喝茶 嗑
-3 嗯 器那 噼里 因 因为 囤 园的 园那 围了 固定 圈 在2 在6 在做 在几 在前 在原 在墙 在玩 在用 在能 在花 在西 在那 在院 地一 地的 均 坐牢 坐电 块九 坪 城市 培 培训 基地 堵， 塞 填 壳子 处 备用
-3 外一 外来 多久 多大 多谢 够， 大树 大点 天帮 天开 天楼 天漏 天看 太吓 太好 太难 夫妻 失手 失能 头一 头上 头大 头打 头撞 头流 头盔 夸 她坐 她还 好些 好人 好想 如今 妈们 妈叫 妈看 妹子 姐妹 婚，
-3 子似 子借 子做 子摔 子来 子爸 子电 子结 子裂 子说 子转 子， 学校 完疫 实是 室的 家上 家做 家养 家去 家吃 家庭 家来 家用 家药 寸 对门 封阳 小花 小路 就发 就成 就犯 就着 尺 居委 岁以 岁老 巡 左
-3 己去 己反 师给 师让 希 希望 带一 带上 带孙 帮他 常不 年一 年卡 年没 年纪 幸亏 幸福 广场 库出 库进 库里 底有 底还 底， 店卖 店家 开张 开放 开眼 弄一 弄出 弹 弹开 录 得心 得火 循 循环 心的 心都
-3 必 志 快救 快断 快看 怀 怎 怕孩 急， 恋 恭 恭喜 惜 想学 想改 想让 想跟 愁 愿者 慢病 戏里 我上 我五 我人 我俩 我到 我哥 我娃 我娘 我孙 我寻 我小 我按 我接 我有 我爹 我腿 我进 我门 战友 戴 户
-3 户外 房下 房东 房地 房屋 所门 手套 手就 手艺 才不 打仗 打到 打听 打招 打桩 打气 打碎 打车 打通 打零 托管 扣钱 扫雪 找人 找回 承 把工 把旧 抓 抓到 投个 投币 投票 抚 抛物 抢票 护照 报上 报备
-3 抬头 抽水 拆了 拉手 拉链 拍片 拐弯 拖鞋 拘 拜了 拟 拼车 拿水 拿的 拿绳 指示 按一 按在 按键 捉迷 损 换人 掉头 掉漆 掉皮 接下 接回 接孩 接着 接种 推就 插上 搁 搜 搞 搬去 摔一 摔过 摸插 撤了 攒
-3 收工 收据 收， 改天 放电 救了 教孩 散了 敬 敬老 敲了 斜了 方便 早就 是6 是五 是吃 是我 是油 是让 是谣 晚八 晚有 晾的 暂 暑假 暑托 月嫂 有嘶 有四 有多 有懂 有猫 有用 有的 有， 服 服， 期到
-3 木头 本本 机上 机丢 机停 机屏 机油 杀虫 杂 李 村 束了 条大 来上 来取 来咋 来怎 来换 来查 来着 来管 来， 板子 极 枕 果， 架摔 柏 柏油 查燃 栋3 栋5 栋都 栏 核 根线 桌子 档 桥上 桥头 梯门
-3 梯间 检修 楼走 模拟 橙 欠费 欢 欺 正一 武 死你 比 气爆 气片 氨 水井 水呢 水好 水泼 水滴 水那 水龙 求一 池没 汤， 没丢 没个 没交 没人 没好 没拉 没漏 没给 没车 法， 泡面 洋 洒 洒了 洗不 洗衣
-3 津 津贴 流感 流水 浇 浇灭 测试 消息 淹死 温 湖 溃 滑倒 灌进 火一 火门 火龙 灯, 灯是 灵， 炉， 点以 点去 点回 点小 点撞 点来 点皮 点钟 炼 烟的 烟道 烦您 热线 煮 煲 爆， 父母 爸， 片， 牌的
-3 牵 狗一 狗， 王姐 理， 瓷砖 生下 生人 生孩 生男 生病 用再 用手 用电 由 电, 电保 电子 画的 界 留着 番 疤 疹 疹子 病房 病的 白蚁 的下 的中 的井 的出 的医 的单 的呀 的外 的多 的姑 的平 的快
-3 的户 的房 的提 的朋 的本 的气 的白 的监 的腿 的自 的证 的身 的通 盔 盖， 直占 直有 看好 看， 真快 真要 着用 瞎了 破点 破烂 硬币 碎了 碰就 碰着 示灯 票， 祸现 祸， 禁卡 离婚 种的 程序 穷 空抛
-3 空着 空鼓 窗外 窝， 竖 站在 笑话 笔钱 笼 等他 等着 签 签收 管里 箱， 篮 篮球 糖， 累死 絮 红薯 级 纱 纸的 线了 练， 织 给开 绝 绿地 缴费 网了 群租 翻身 老板 老楼 老毛 老鼠 者 耐 耳 职了 聘
-3 育 胆 能上 能到 能坐 能找 脚崴 臭死 舒服 航 色 色的 芯 花开 苦了 草坪 荐个 药水 萝卜 蒸笼 薄 虹 蛛 蛛网 蜂窝 蜘 蜘蛛 融 螺丝 血车 行吧 补助 衫 袋子 被他 被占 被抓 被锁 被风 裂缝 装一 装扶
-3 裤 裤腿 西的 要下 要什 要几 要大 要开 要拿 要来 要看 要补 要， 视剧 角有 警在 警示 计 证丢 证要 诉我 诗 话来 该换 误会 说以 说你 说好 说帮 说昨 说现 说隔 读 调一 调解 豆 责任 败 账， 质 购
-3 购， 贴一 费交 走到 走访 赶上 起去 超过 跟人 路, 路那 跺 跺脚 踢球 蹭破 身体 身区 身卡 躺平 车又 车晚 车横 车送 车那 车钥 转： 轮椅 轻人 辅导 辆白 辟 辟谣 辣烫 边上 过世 返潮 还能 还行 这也
-3 这人 这价 这栋 这水 这瓜 连个 迪， 迷藏 送回 适 递柜 通下 通知 道一 道堆 道太 道我 道闸 避 那份 那回 那堵 那声 那孩 那车 都烫 都生 都长 酒店 酸菜 醋 醒一 醒： 里别 里办 里厢 里去 里唱 里灯
-3 里翻 里能 里走 钉 钱了 钻， 钿 铁， 铃 铲 锁了 锁眼 锁里 锈了 锯了 镇 镇上 长会 长寿 门大 门帮 门弹 门被 门诊 门那 闲 闲着 闲置 闺女 闻说 防走 防车 阳底 阳能 阶上 阿妈 降 隆 难 集 雨， 零工
-3 雹 雾大 震了 露台 青春 非要 面就 面馆 鞋 鞋都 音响 音大 音太 顶掉 顶的 领到 颜色 飘 馆的 馋 驾照 骂了 骂我 骗我 骨折 高了 高铁 高龄 鱼都 鸣 麻辣 鼓了 龙果 ，会 ，体 ，供 ，充 ，光 ，冻 ，双
-3 ，合 ，哦 ，啥 ，因 ，备 ，得 ，忘 ，怪 ，打 ，拔 ，挡 ，提 ，搬 ，晒 ，母 ，清 ，滴 ，爬 ，知 ，社 ，等 ，算 ，管 ，累 ，给 ，缺 ，罚 ，膝 ，行 ，记 ，货 ，赔 ，跑 ，通 ，重 ，需 ，非 ，香
3 ,上 ,两 ,半 ,地 ,头 ,孩 ,家 ,底 ,心 ,楼 ,灶 ,白 ,穿 ,要 ,谢 ,越 ,车 02 1号 2- 30 40 5楼 90 ED S al am cr ei fr ga mi ri ro si te u ur
3 us v … 「 」 一上 一份 一吹 一团 一氧 一长 七个 七天 万, 万块 三万 三下 三倍 三口 三栋 三辆 上 上也 上吐 上呢 上夜 上好 上当 上认 上躺 上还 下商 下好 下就 下手 下着 下载 不像 不许 不错
3 不？ 专 业你 业能 东门 两三 两口 两条 个 个“ 个三 个上 个什 个单 个外 个孩 个定 个师 个有 个管 个箱 个花 个说 个院 为是 主不 举着 么还 九号 九楼 书写 买菜 乱跳 了, 了九 了又 了多 了真 了窗
3 了要 了起 了那 井里 交吗 交撞 京 人叫 人吊 人挤 人爬 人讲 人趴 人进 今 从四 从梯 他住 他刚 他往 他手 令 以报 们 们四 仰 会发 会员 会在 会讲 伤人 位, 位停 何 作废 你那 佬 使劲 侧 侧翻 保姆
3 保温 信上 俩小 修路 修， 停一 停不 停的 偷拍 催我 儿我 儿都 充值 八个 八岁 八百 公出 关一 再交 再去 冒血 农 冲， 凑 凳子 出的 出话 切菜 初 别下 别发 到上 到吗 到墙 到头 到妈 到安 到楼 到水 到，
3 刷卡 前头 剩个 办怎 务， 动刀 勿 包一 区有 区的 十度 单被 单， 卖房 卖鱼 卡着 卡车 去个 去医 去捞 去没 去看 又买 发 取了 受伤 变了 变成 口了 口冒 口在 另 叫得 台 台子 台的 台要 台， 号不 号，
3 司， 吃一 同志 名字 后门 吐得 吐的 吓人 吓哭 听得 吵架 吹得 告知 呜呜 和孩 咗， 咣当 响, 哒， 哪了 哭不 唔见 商 商铺 喊得 喘, 喷气 嘀 嘛 嘶响 噎着 器 器喷 回一 回头 困， 国家 在九 在人 在动
3 在吐 在喊 在在 在广 在开 在快 在打 在柜 在椅 在灶 地了 地毯 场三 坐我 坛边 城管 堆纸 塘边 塞了 墙 墙往 壁在 壁大 备注 外国 外婆 外边 大雪 天下 天听 天大 天睡 天请 太在 头像 头把 头朝 头痛 头砸
3 头被 头说 头里 夹着 女在 她不 她住 她有 她现 妈上 妈了 妈在 妈坐 妈拿 妈， 姐姐 姨我 娃儿 娃去 婴 婶 媳 嫂子 子中 子卡 子呢 子坐 子已 子往 子怎 子抽 子挂 子没 子爬 子第 子要 子让 子跟 子锁 存折
3 完就 客厅 室 家写 家出 家地 家头 家客 家给 家都 宾馆 察院 对 小声 小孩 小轿 小通 少了 就把 就断 就说 尸 尾随 屋子 岗亭 工 己出 币， 市里 带 带抽 帮我 帽 年这 年食 幼 广播 废 废品 座冒 张不
3 张纸 影 影， 往咱 往水 征 得打 得能 得， 心理 忘关 快上 怕， 想不 想跳 意儿 成年 我买 我全 我再 我医 我单 我喂 我堵 我婆 我对 我房 我投 我拍 我撑 我母 我涉 我真 我被 我闺 戴口 户在 手, 手抖
3 手麻 才 才发 打 打一 打滑 扯 扳 扳手 把存 把它 把狗 把绳 投资 护 报一 报个 报到 抵押 抽一 拆迁 拉到 拍， 拖累 招牌 拿什 拿我 拿砖 拿铁 挂， 按什 挨着 掉一 掏钱 排练 排车 探 接电 控看 推他 提出
3 提现 搞不 搭把 摇都 摊 摞 摩托 摸了 摸着 撞到 撞护 撬了 收拾 收资 放桌 救的 敢 整， 料喝 方 日期 日， 旧冰 早市 昨夜 是中 是他 是先 是公 是后 是坏 是热 是装 是谁 显 显示 晃 晃去 晃来 晕在 晚要
3 景 智 更新 最后 有呼 有声 有大 有工 有心 末班 朵 机着 机那 机， 杆上 条腿 条， 来 来几 来压 来好 来就 来晃 来！ 板凳 枪 柜， 查水 校 样, 样了 根本 梯坏 梯掉 梯里 棋牌 棚子 楚， 楼东 楼二 楼这
3 次了 款 正拿 毯 气报 氧化 水到 水又 水壶 水深 水边 永远 池塘 沉下 沟里 没买 没换 没来 没灯 没见 没起 没跟 没通 没醒 没领 河滩 泡, 泡在 泡着 泳馆 洁厕 洁阿 洗手 活不 活， 洼 温度 满地 漫 澡水
3 激活 瀑 瀑布 灌， 火上 火灭 火都 灯亮 灶台 炸 烟了 烫得 热闹 焦了 焦味 然倒 燃起 爆胎 爷被 爷走 爸又 爸的 爸突 牌室 物间 狗咬 狗被 狗都 玩意 玩打 玩， 环撞 班走 球场 理货 甘 生医 用我 甩 电了
3 电车 留意 疙 疙瘩 疯 疼, 痛得 瘩 白的 白眼 白， 皂 的也 的今 的停 的包 的喝 的声 的天 的女 的娃 的孩 的排 的机 的楼 的滑 的烟 的热 的物 的被 的要 的说 监控 着一 着老 着脖 着说 睛里 矮 碰 碳报
3 礼品 种， 租屋 窖里 窗上 窗框 窟 窟窿 窿 第几 等人 等等 答答 管班 管用 管的 糟 紧不 级， 练的 细伢 经不 经有 经过 绑 绑架 缠 缸 群人 群， 老娘 老父 考完 肉的 肚 肥皂 肯走 背上 胯骨 胶管 能先
3 能是 脚发 脸憋 脸朝 脸肿 脸都 腰 腾 腿动 腿没 臭得 臭， 花的 花盆 苗子 荒 蒸汽 蓝火 薯的 蜡 行, 行， 衣服 表弟 被关 被埋 被开 被盗 要了 要人 要从 要赔 见到 见咗 见我 见， 觉了 认识 设备 证不
3 诈骗 话打 话都 误喝 说停 说完 说带 说找 说水 说眼 谁也 谁跟 调的 越浓 跟踪 路当 跳的 踩到 踩水 蹿 身， 躲在 车 车, 车侧 车倒 车到 车前 车司 车熄 车的 车自 车顶 转一 转出 轮 软软 轰轰 边去 边烧
3 边看 边走 过敏 过那 运费 还 还了 还冒 还往 还打 还要 这话 违 追回 逆行 递三 通， 道, 道大 道里 那一 那不 那家 那小 那屋 那部 郊 都下 都不 都往 都歪 都用 都着 都跑 酒精 醉的 醒 里冒 里几 里只
3 里吐 里开 里往 里打 里掉 里躺 里都 野 金, 钞 钱在 钻进 铁架 铁门 销了 锁, 锁车 锅着 锅里 锤子 长的 门 门, 门外 门收 门给 门进 闪的 问谁 间门 防栓 防空 防队 险的 隔篱 隧 隧道 雨天 雪， 青
3 面下 面两 面冒 面在 面零 顶在 项目 领导 领鸡 频 题， 颤仪 飘窗 饭吃 饭店 馆后 高空 鱼刺 鱼竿 麻到 黄 鼓起 ，一 ，先 ，再 ，半 ，压 ，呲 ，咋 ，商 ，喉 ，嗓 ，土 ，学 ，客 ，平 ，恁 ，按 ，正
3 ，浑 ，监 ，系 ，聊 ，肿 ，胳 ，舌 ，躺 ，锁 ，阿 ，附
4 't ,下 ,司 ,四 ,墙 ,拍 ,血 ,里 ,隔 1， 2单 2楼 3栋 6楼 D PP ak an b ed go j lp ls n n' ni oo p rs sh so ua 一半 一双 一块 一头 一米 一节 一觉
4 一踩 一进 一闪 三个 三四 三圈 上三 上开 上打 上抽 上有 上要 上面 下子 下滑 下滴 不及 不拖 不稳 不起 两 两只 个会 个叫 个回 个家 个接 个推 个救 个时 个网 个老 个骑 丸 主播 九岁 九， 也倒 也别
4 习班 了什 了你 了农 了油 了现 了电 了眼 了老 二栋 五号 五栋 交两 亮的 人办 人压 人吧 人和 人咯 人开 人影 人落 人被 人认 人飞 从那 仓 他嘴 他， 们全 们好 们小 们还 会议 位邻 低， 住他 使唤 便利
4 便说 保局 俩 修水 俺 倒， 候， 做人 做什 儿一 儿女 元1 充了 先放 先生 先走 光, 兜 公喝 公在 六 六千 六， 共享 关总 内有 再也 写的 冲下 冲到 冻， 几家 凳 出走 刀子 刚又 利店 别了 别打 刮断 到
4 到单 到孩 到家 到眼 刷了 剂 前一 剩下 办事 务 动手 动脉 包的 化带 北门 区， 十三 十个 十米 午了 午饭 半道 单的 卖小 卖的 卧 压塌 厕 去三 去上 去买 又说 友圈 双胞 双鞋 取消 口都 叫, 叫她 可他
4 台了 台玻 吊车 同 后在 后怎 吗, 听不 听使 吹风 呢， 呢？ 咋弄 和一 咔 咔咔 哇 哥被 哩 哪家 哪张 哪能 哭喊 哭得 哼哼 啪响 喝醉 喷 嗞 嘴巴 嘴里 噼啪 嚎 回吗 回， 囡囡 团长 困住 圈没 圈都 土
4 土墙 土车 在卧 在咱 在咳 在垃 在晃 在桌 在涨 在滑 在给 在翻 在铁 在银 在， 地板 地里 场了 圾的 坎 坏的 块块 坡下 垂到 垫下 堂 堂的 墙塌 墙， 壁打 壁那 备好 外机 外跑 多人 多小 多的 够 大了 大出
4 大巴 大桥 大的 大货 大车 天两 天你 天发 天吃 天把 天是 头好 头底 头开 她家 她老 好, 好重 妈正 妈的 姐夫 娃不 娃掉 婆不 婆把 子从 子压 子发 子味 子烧 子看 子落 子都 孔 字不 它 完一 完针 客 家厨
4 家楼 家添 家电 家说 家隔 寄 对劲 小妹 少一 就剩 局的 屏了 山， 岁娃 岁的 岔 岛 岛素 差一 巴掌 师在 常吗 幕墙 平房 年九 年换 座， 弟弟 弹出 当中 当糖 形 彤 彤彤 往墙 往车 得到 得厉 得吓 得死
4 得自 快帮 恐 悔了 情绪 想一 意的 戏号 我七 我先 我十 我和 我在 我妈 我手 我打 我朋 我转 户看 手一 手松 手脚 才给 扎到 扑倒 打字 托 扰了 找了 把娃 把房 把老 把药 把黄 抓着 投了 抢我 护士 抽不
4 抽过 拉不 拉的 拉着 拔 拿皮 挂着 按胸 捆 换气 换灯 换的 掀 掉下 掉在 掌 推我 掰 搏 摩 撞得 撞车 撞飞 撬门 操场 擦玻 放， 敲玻 斗 料费 方不 方说 旧沙 春游 是空 是红 是这 晒着 晕了 晚安 景观
4 暖器 暖， 暴 有, 有俩 有娃 有点 有臭 有血 有谁 朝天 本没 村口 条是 来咯 来开 来救 来敲 来老 松不 板塌 架 架上 栋一 栋， 桥栏 梯坠 梯年 棚 楼没 次， 正往 步机 歪在 死死 每月 气一 气开 气球 水一
4 水上 水塔 水直 求了 求求 汇款 没了 没劲 没吃 没水 没顶 沫 油门 沿 沿上 活 流口 浑 淌 深， 添 清， 溜， 滑到 满楼 满脸 漏了 演习 灌 灌水 灯没 灯的 灵通 灶头 炉子 炭盆 点一 点走 点链 烟感 烧炭
4 烧糊 燃咯 爬到 爬窗 爷上 爷说 片一 狗把 狗绳 现在 现， 班室 球的 理财 理赔 璃都 璃门 生的 用钱 电桩 电表 男子 疏 症， 痪 瘫在 瘫痪 白沫 白车 的上 的从 的喊 的对 的火 的照 的王 的还 的， 盒子
4 盖的 盘， 直冒 直跟 看要 真假 眼看 眼花 着天 着好 着那 着钢 睛了 码, 码都 砰一 碰， 离 稀 穿黑 窖 笑， 笔了 第三 等到 等， 管挖 箱那 精 糊糊 糊， 索 紫了 紫的 红彤 约车 细 经吃 经理 给就 给我
4 绪 续费 维 缺了 网恋 网约 老二 老哥 老婆 老师 联 股子 股煤 肺 背 胞 胞胎 胰 胰岛 能听 能多 脐 脐带 脚 脚， 腿在 腿夹 膝 至 舅舅 舞台 舞的 苦， 菌子 菜刀 蒙蒙 蓝光 虎 蛋味 血流 衣杆 补习 被困
4 被收 被车 被高 装的 裸聊 西门 要两 要钱 见人 见红 视频 警官 讯 讲话 话, 话他 话吗 话多 话我 说再 说来 调， 谢物 账 账号 货架 购的 贴着 资料 赚 超标 越重 趴在 跑到 跟一 跤， 路口 路滑 跳一 踩
4 踪 蹲 车也 车和 车往 车碰 车门 转身 转， 软件 边了 边来 近一 近的 还带 这么 这条 进人 连环 送货 送餐 逃逸 通你 速来 道在 遛狗 那两 那片 那边 邻 都叫 都漂 都站 都起 都转 都送 都闻 都黑 配合 醒来
4 里五 里写 里头 里屋 里拔 里收 里煤 里着 里钱 重 钱被 铁栏 银的 锁厕 长椅 门自 门说 门跑 闭症 问社 间了 队的 阳台 附 附近 院说 除颤 障碍 雪地 露 静了 面全 面包 面好 面车 面那 面都 鞋在 餐的 饮
4 骑摩 高头 高， 鱼塘 鲜 ，1 ，3 ，书 ，六 ，养 ，吐 ，味 ，哪 ，坐 ，如 ，字 ，室 ，已 ，很 ，成 ，担 ，拉 ，指 ，气 ，滋 ，然 ，电 ，约 ，背 ？不
5 ' ,从 ,哪 ,她 ,按 ,敲 ,有 ,油 14 20 2层 2的 4单 9栋 ao da do id my no nt pi ss zh ”, …… 一伙 一度 一开 一排 一斤 一格 一次 七岁 万二 万八 三单 三回 三条
5 上往 上晃 上走 上车 下了 下溜 下都 不 不上 不交 不按 不放 不活 不灭 不让 世 两份 个办 个垃 个奶 个是 个流 个送 中 了六 了压 了天 了她 了就 了张 了怎 了新 了着 了砸 事先 二十 二楼 井口 井那 交一
5 交税 交给 人你 人刚 人埋 人自 人走 人跳 人迷 人！ 仁 仓库 他了 他只 他在 以上 们谁 企 会说 伤 但是 位在 住我 你能 信用 信里 倍 借钱 做完 偷 儿不 先交 光着 公检 公证 六个 冇 冒蓝 写了 写完 冰凉
5 冰箱 冷库 冷， 凉， 几十 出车 刀片 刀追 刚把 刚还 初中 别开 别来 到东 到处 到天 到小 前发 剩一 化 十一 十几 千多 升降 卡住 厉 厉害 压 压在 厢 去, 发点 发紫 取暖 口一 口两 口卖 口压 口疼 只
5 只会 只有 台塌 台说 号梯 吃坏 吊在 向盘 吧， 员小 呜 咋个 咬住 咽了 哎呀 哥 啦的 喇 喉 喊也 喝多 喷了 喷完 嘎 嘎吱 嘛， 嘢 嚟 回老 圈说 在中 在健 在六 在卫 在厕 在叫 在对 在床 在护 在操 在教
5 在火 在踢 地下 坐那 堂里 塌， 塔吊 墙上 大 天不 天晚 天路 太的 太累 太阳 头, 头是 头有 头栽 头没 头还 夹在 女人 女儿 女， 奶在 她把 她正 她， 好一 好冷 好热 妹妹 姆 姥姥 威 威胁 娃一 娃， 婆，
5 嬷 子一 子上 子再 子叫 子手 子还 子骑 子鼓 学说 孩掉 孩， 安， 家啊 家子 家就 家暴 小哥 尖 就 就到 就烧 屋都 屋， 山 工夫 巾捂 布， 师， 帐 带着 常， 幕共 幼儿 库边 店了 店员 店招 店里 店门
5 开始 开着 弯， 往我 很大 得没 快, 快下 念 恁谁 惨 想问 意思 我 我充 我关 我去 我听 我大 我女 我怎 我摔 我现 我生 我肚 我输 戒指 户怎 房有 房起 手冰 手在 手抓 手臂 扎进 打滚 打钱 打， 扔垃 找一
5 把骑 护栏 护车 报纸 抱 抵 抽， 拉我 拔不 拔了 拿酒 挂电 按铃 挨 接到 插排 援 摸不 撕 撞上 撤 放炮 救护 敢碰 断 断气 旋 早餐 是泡 晚了 月， 有了 有看 服说 机房 机把 机还 来个 来想 松口 松手
5 板娘 柜里 树上 桌 梯井 梯关 梯夹 检法 楚楚 楼塌 楼掉 楼板 楼阳 楼， 次在 正要 步， 歪， 毒水 气 气了 气还 水就 水渠 汽 没信 没拿 油站 泳的 泼了 洁 洲上 流了 浮 浴 浴缸 涨， 深水 清清 游乐 源
5 滑 漂走 火星 火， 灶 点名 点赞 点？ 烤店 烦你 爆炸 爸不 爸走 犯 狂 狗打 独 班去 班的 瓦 电缆 百， 的同 的堵 的打 的拿 的脚 的让 的账 的钱 盘上 看下 眠 眼睛 着墙 着就 着脚 着门 睛 瞳孔 码我
5 码领 砸车 硬得 碰倒 空调 窗， 笔， 等车 筷子 管道 箱在 粘 糊的 红色 线在 细路 经到 给那 维修 绿的 缝 缠住 网贷 罩 翻墙 老屋 老的 股一 肩膀 肿了 肿到 胁 能修 脏病 脑勺 脚了 脸发 脸色 腰， 腿肿
5 膀 舌 航班 药我 菇， 菌 虐 血一 血止 被冲 要往 见哭 解脱 警报 讨 让 让出 讯录 话 话就 说在 说想 说让 说谁 谁在 谁知 谁认 豆豆 货车 走我 赶紧 跑气 跨 跳 跳下 跳河 蹲着 身起 车还 轨上 轮子 软的
5 软管 轰 轰的 轿车 辈子 边边 还站 进了 进单 进屋 迷了 迷迷 追 递员 递小 通讯 道， 都吃 都打 都掉 都烧 都红 都青 酒瓶 采 里两 里全 金 钢管 钱我 铁口 铁皮 锁在 错药 门碎 闪一 闭 间那 闷得 防盗
5 阿嬷 阿爷 除草 雨太 雨棚 雾 需要 面 鞭炮 顶 顶了 顺便 风一 风往 飞了 驶 驾驶 验 骑 骑车 骨灰 黄色 黑了 鼠咬 ，俺 ，公 ，刀 ，厨 ，急 ，房 ，把 ，抽 ，数 ，有 ，村 ，桌 ，点 ，爸 ，牙 ，玻 ，胯
5 ，见 ，让 ，身 ，轰 ，钱 ，银 ，马 ，骨
6 ,不 ,俺 ,后 ,外 ,天 ,怎 ,现 ,窗 ,脸 22 AE B Q QQ el fe h ng un 一摸 一条 一脸 上, 上不 上头 上游 上爬 下出 下十 下掉 下沉 不在 不掉 不答 不行 不过 两分 两小 两岁 个不
6 个姑 个小 个看 个码 丫 中风 了热 了门 交保 交钱 亮堂 人三 人事 人受 人命 人堵 人拖 人持 人掉 人放 人敢 人正 人贩 人躺 从六 从地 他拿 付了 们就 仲 件， 会再 会动 会水 伢子 伸进 作， 你好 你看
6 保密 俩孩 修的 俺家 倒下 停半 催 傻 儿 儿了 儿媳 全家 全账 公又 公说 关在 关着 再转 冲上 冻结 刀了 刀在 分之 前轮 前面 劲 化了 区门 千八 卡被 压着 去取 反正 发了 发的 发黑 取钱 变形 叠 口 口往
6 口， 只剩 只脚 叫他 可能 后不 后备 后座 向 含 告诉 呕 呼呼 咋办 品， 哥， 哪， 哭 唤 啃了 喊了 喊我 喝农 嘴边 器响 四个 四岁 四楼 回家 在两 在你 在十 在喷 在搬 在江 在自 地方 场有 址 坐在 坐轮
6 坑里 坝 填完 声音 备箱 外壳 多， 够不 大, 天了 天桥 头去 女孩 奶， 好我 好远 妈把 妹 始 娃们 婴儿 子丢 子吃 子疼 子着 子走 学的 宝， 室， 家, 家下 家又 家发 家锁 家锅 对吗 小宝 小邻 就死 居大
6 岁， 岸 市场 带手 带， 平时 年不 年级 库 库那 应了 底 度， 往东 得出 得太 得好 心慌 怀孕 怼 您好 悬在 惨叫 成两 我公 我叫 我吗 我外 我姥 我正 我老 或 房顶 所有 手里 打孩 打起 抄 把钥 把钱 抑
6 抑郁 抖， 抽的 拉一 拍玻 拖了 指头 按不 按， 操 放下 放我 放水 敌 敢动 整个 整瓶 方向 方让 方， 早上 是个 是哪 是她 是最 是灯 是， 暑 最高 月的 有刀 有手 有气 有车 机快 机要 机都 杆倒 条街 来我
6 来气 板往 板， 柴 栏上 校门 根电 桶里 梯卡 检察 棍子 棚上 楼 楼冒 楼道 橱 橱柜 水区 水来 水齐 汗， 汤圆 沙洲 没反 没盖 洪水 洲 活够 涵 涵洞 淹了 淹到 渠 湿毛 滚， 滴到 漂 漏， 灯箱 灶上 点,
6 点上 烟, 烟， 烦了 烫了 燥 爷没 爸妈 爹 版 牙子 特别 猫粮 瓶安 电的 男孩 病 病人 病犯 白雾 百分 百草 的二 的孙 的没 的看 的锁 的？ 盖不 直抖 直流 看不 看他 看见 看门 眨 眼了 着刀 着地 着起
6 睁不 睡在 知一 短信 码是 码给 砰 砸人 窜火 答应 粗 粮 粮在 糖吃 红 经出 绑了 网上 网吧 翻出 翻白 翻过 老头 老高 联系 股味 胡 能帮 脚下 脱了 自闭 芦 苏 苗了 草枯 菜市 落下 薪 虐待 蜂蜇 血，
6 衣， 表那 被 西边 要交 要打 要炸 要给 视， 讨薪 让交 让先 识的 话关 话是 话没 话里 说修 说给 说自 请派 谁都 谢你 负一 货 货梯 贩子 费我 费的 走 走, 走吧 走， 起大 跌 路牙 路的 路， 踩空 车怎
6 车烧 车道 转安 转眼 边就 边身 边， 过马 还亮 还开 进门 送外 送我 逆 递的 遍了 道了 道怎 道有 道那 那儿 那堆 那是 那股 邮 邻， 部队 都变 都头 都散 都看 都说 醒过 里门 里， 铺， 链 锁 锯 门有
6 门窗 问下 间， 陷 雾， 音， 项链 风大 飞， 食 饮料 麻得 默 鼓， 齐 ，九 ，写 ，卖 ，口 ，四 ，外 ，奶 ，广 ，张 ，怀 ，抓 ，推 ，搞 ，来 ，灶 ，猫 ，用 ，着 ，离 ，站 ，耳 ，话 ，谁 ，配 ，顶
7 ,可 ,对 ,能 ,让 ,这 2 8楼 AP be by he l os “ ” 一单 一根 一步 一群 一阵 三岁 三楼 上哭 上站 上课 上都 下人 下大 下头 下来 下， 不哭 不晓 两家 个, 个男 中毒 中生 中， 么关
7 么都 乌了 书了 了拿 亮得 人会 人喊 人挂 人站 人要 人跟 今早 从下 从医 他有 以后 们不 伙人 传来 传销 住的 倒一 债的 做任 像 入面 公安 公打 养老 凉的 几辆 凹 出大 出溜 别挂 别过 到膝 到这 力气 劝
7 劝不 劝劝 加我 动了 动弹 劲了 十多 半 半了 半瓶 卖菜 厅， 去倒 去吗 去就 又冒 及了 反应 发来 口就 叫一 叫都 吃完 吃汤 吸了 告灯 味好 呼 咬了 哧 嘭 嘴唇 噎 器一 四 四万 回了 困了 在就 在负 在里
7 地址 场上 埋了 基坑 堂堂 堆里 塌的 塔 塘里 外喷 外面 大事 天还 夫， 夹 奶去 她在 妈手 姥 子我 子硬 孕妇 害 害怕 家保 家天 家没 家， 对了 工友 己叫 巴 幺 开我 弟， 弯的 心丸 快去 怕是 怪味 想自
7 我交 我以 我想 我找 我报 我点 我留 我睡 我觉 我躲 我送 所里 手了 扑腾 打得 扣了 扩 扫了 把 护工 抱走 担架 拍到 拖着 拧 拧开 挂在 指 挖沟 挺挺 掉井 接一 推倒 推婴 搭在 摔得 撕开 撬锁 数字 斜
7 昏迷 是就 是消 是演 是灰 晚饭 更 有学 有煤 机里 杀 杆漏 来一 来把 果冻 柱 栋1 树林 桥 梁 椅上 楼看 步声 比上 气泄 氧气 水冲 水器 水围 水坑 水堵 水太 水漫 永别 没带 没意 没跑 河 油桶 泄 泥块
7 洗澡 活着 流好 涨得 滋响 滑下 灯也 烛 烟从 烟大 爷爷 现金 班主 甩不 电 电打 电死 电， 疏散 百了 的我 的绳 的进 皮带 直吐 直响 直挺 看台 看得 看看 真着 着树 着电 砖一 砖头 租户 突然 站 等会 管子
7 紧来 红的 纽 纽扣 线刮 线烧 结果 给人 绞肉 翻了 老两 老汉 老远 老院 耍 肉机 肩 能动 能追 脚步 脸血 舔 药当 被反 被撬 装修 西 警铃 话， 该打 误 说走 货的 趁 跳楼 车底 车开 车快 车把 车掉 转的
7 转走 轻 轻生 轿厢 输密 辣， 边打 边脸 过电 返了 还坐 还有 还没 这里 进气 通红 逼 遭 郁 都别 都吐 都找 都点 配 醒， 钱就 长一 门了 门走 门都 门里 问一 闯进 闻 阳 陪我 难过 零下 需 面了 项 颤
7 饭了 马路 骤 骨头 黑的 鼻子 ，井 ，从 ，像 ，八 ，喘 ，头 ，安 ，我 ，拿 ，胸 ，要
8 ,人 ,嘴 ,电 e le o ow 一把 一笔 万， 上吊 上跳 下 下, 下我 不想 不松 两万 个光 个在 个没 么情 乌 也在 买好 了人 了出 了动 了小 了手 了话 了身 人困 人摸 人晕 人还 从 他不 他把 以为
8 伤了 位老 住一 你别 保证 修工 光 内 冒泡 冲走 冲鼻 况 冷汗 冻 到好 到胸 到腰 刺鼻 前就 割腕 劈 十楼 半截 协 卡里 厨 发青 叔叔 取现 台边 司说 后头 吐白 呐 呢, 咬得 咱小 咳得 哼 唇发 唱戏 啊快
8 啪 啪啪 喘气 喷火 嗤 四单 园门 在了 在水 在着 在砸 在超 在跳 地那 圾房 堵门 墙倒 声， 复苏 外 天亮 失 失火 头出 奶 奶了 妇 妈被 孩被 家伙 家快 射 小腿 就从 就去 就跳 尾 屏幕 己在 己走 巾 得不
8 得直 得见 心梗 心肺 总阀 恶心 情况 想睡 憋得 我付 我发 我把 我拿 我照 我爸 我锁 房子 手卡 才十 打个 打火 打过 抢了 抢孩 拍背 拿东 按着 挖断 掉 控里 提不 插座 撑不 撞树 撬我 操作 故 敌敌 敌畏
8 数好 早走 明天 晚就 有 有个 杀人 来越 桶， 梯 楼都 欠的 款， 歪 气没 氧 水淹 水面 求 没力 没得 没穿 油罐 油锅 流血 浑身 消毒 消防 淹 溅 滋滋 火啦 灰的 炉 炮 热晕 然气 煞白 犯了 瓶 用， 畏 瘫
8 百多 皂水 的两 的往 的缝 盆砸 看到 眼珠 着, 着咧 着收 睡衣 睡过 短 码 硫 离家 积水 突 窗都 笔 等我 箱漏 紧， 红光 纸箱 线断 给你 罐车 老人 而 股怪 肺复 背景 腰了 腿断 自称 船 花生 菇 蒙 蘑
8 蘑菇 蚊香 蛋的 蜇了 血了 被压 被蛇 西区 要倒 要紧 要自 见了 让走 说等 谁来 贩 走一 越来 躺地 转完 边说 还挂 这边 远 退， 那男 都行 铁 锤 门不 门没 门缝 闻得 阿公 靠近 顾好 骑在 高烧 麻 ，什
8 ，劝 ，听 ，女 ，妈 ，拜 ，树 ，楼 ，汗 ，热 ，菜 ，车 ，里
9 ,今 ,刚 ,把 ,请 0 4楼 OS SO z 一屋 一边 上了 下不 下物 不用 个味 个戴 个， 中间 书包 了孩 了算 了遗 些年 交车 人啊 人接 人撬 从这 他说 任 但 位说 住 佢 保安 修空 偷电 僵了 儿子 元电
9 八万 八千 再 冲进 几年 切 别让 匙放 十二 千 千， 半空 卷进 友 发抖 口吐 叫救 叫， 台上 后脑 吐， 呀 周， 呲 哥哥 哪层 哭声 唇 喘得 嘶嘶 器里 囡 在下 在地 在找 堤 塌了 壁 大得 大烟 天， 失，
9 头掉 头疼 头破 她要 好高 好， 妈 妈不 姐 子下 子头 子砸 宝宝 家看 家门 密码 小车 就倒 就想 就跑 山洪 崩 工把 师说 带我 年痴 开门 引着 得发 得清 快叫 快快 快报 快没 想吐 憋 我害 我是 我死 才能
9 打死 扔的 把小 抽 抽抽 抽搐 拍门 拜拜 捅人 排水 接， 搐 救心 斯 新能 是味 有位 有医 有我 朝 机充 机票 来世 楼停 欠 水已 求你 没下 没呼 没找 泼汽 添麻 滋 漂起 漏煤 灯杆 烧过 烫伤 热水 父 爸
9 狗的 猫眼 环卫 生了 白烟 的不 的在 的把 盗网 直叫 眠药 眼前 砍 碾 神不 称 窗 管了 糊涂 纸条 给了 给钱 网友 老年 肇 肇事 胯 能源 脑 脱 腕了 药吃 药片 药， 蓝 衣 被打 裤子 要弄 要生 话不 说孩
9 说是 谁看 谢大 走散 跟上 跟了 跟到 踪了 辆车 这些 这几 这味 迷糊 透 那根 里漏 钱转 银 银行 链接 闷 闻到 险， 风， 马上 鸡蛋 麻烦 ，七 ，三 ，五 ，同 ，就 ，旁 ，比 ，水 ，真 ，肚 ，脑 ，药 ，这
9 ，鞋
10 ,手 ,水 ,身 ,还 ,门 12 7栋 一人 上摔 上那 下一 下停 不会 不停 不喘 不好 不通 业费 两个 个人 也 事故 交通 人倒 人呐 人啦 人快 们了 们快 们看 伢 倒车 假装 做到 僵 先 冒烟 农药 到窗 到第
10 到脖 半边 半， 厨房 叔 变 变态 叫不 吃错 后 听着 呆 哒 啦 喉咙 嗤嗤 噎住 四天 围住 围着 在响 在哭 在我 在掉 在转 地， 塘 声 声了 声就 大口 大姐 夫 头卡 娃没 婆婆 子不 子吞 安眠 宝 家帮 小年
10 小的 就这 层， 山上 帮忙 年照 影了 恁 恶 我写 我室 我爱 我站 截， 户了 房梁 房着 手指 手腕 扒 扶梯 把门 抖 折了 抽了 抽起 拽 持 掉河 掉火 掐 摸我 救救 整片 昏过 是那 智力 有人 朝下 杆外 束
10 板在 架了 栏杆 校车 栽下 棍 气， 水库 永 汉 没去 没气 没走 流 涂， 液 漏 火光 火苗 烧焦 焦 煤 燎 爱人 父亲 珠 电倒 的师 的手 直 砸东 窗帘 筷 管我 紧的 累了 结束 翻沟 老公 老爹 肚子 能来
10 能看 脸是 自燃 蜇 要杀 言 认得 证码 证金 说 费, 越大 趴着 跳了 踹门 躲 车着 车里 边 过来 这是 这次 道都 那人 那户 那里 都化 配电 里关 风好 黑 ，他 ，到 ，动 ，呼 ，天 ，屋 ，早 ，流 ，路
10 ，风
11 3楼 e, 一名 三千 上来 不太 不来 业主 两车 个学 也灭 五千 人不 人抢 人抱 仔 他又 任务 你们 俩人 修灯 先别 先来 全身 公公 关电 冲 出 出去 包车 化气 占线 卷 口撞 右 司机 同学 后一 吞了 呛得
11 呲呲 咙 咽 唔 商场 嘴 器在 回不 在天 垮 垮了 夜班 天花 妈妈 婆 子, 子被 孕 安被 宫 就不 就麻 尾， 尿病 居的 开水 很 快来 感觉 成一 我已 我店 我开 我该 才还 扎 打了 扣 抢 抢劫 抢包 拿 捅了
11 整 斧子 来帮 桌上 梗 楼窗 止不 水还 水进 求救 汗 没关 没用 泄漏 泡， 涨 物业 璃的 瓶炸 电线 痛 痴 痴呆 癫 的一 的路 的都 皮都 看东 睁 祸了 糖尿 系不 红了 臂 花板 药了 表箱 被抢 见 触电 说早
11 账户 费， 走失 起来 车压 软 进我 连 道口 里 鼠药 ，上 ，不 ，十 ，卡 ，又 ，她 ，昨 ，河 ，灯 ，现 ，脚 ，血 ，钥
12 ,一 ,咋 ,说 一哈 一夜 一直 万 上掉 下是 不是 不给 中暑 么弄 他要 倒在 倒地 像是 决 出不 出气 别找 动不 南门 压到 去找 去拉 反锁 只看 吊 呛 和 咳 哎 啥都 喘不 嘶 困人 困电 在撬 在没 圾桶
12 坡了 塌 夜没 大腿 天然 头 夹住 娘， 子了 子吓 子里 屋 幕 开灯 弄死 心跳 快跑 意识 我今 我怕 打穿 报警 拉闸 推车 救命 斧 是想 晚一 有味 杀我 来人 栓没 样吧 梯又 楼着 没看 洪 活了 浓烟 炸了
12 点算 烧得 瓦斯 留了 白 的老 砸下 罐子 胡话 胳 胳膊 能开 脖 脱裤 腿了 膊 菜场 觉 解冻 说胡 说要 跑了 身 身子 车祸 转 里好 钟前 闯 难受 顾 高压 鱼的 ，前 ，可 ，嘴 ，够 ，好 ，皮 ，绳 ，腿
13 A O re 一家 下辈 不开 不接 个来 么办 会游 倒 倒了 几个 刚被 别问 割 动静 劫 去了 可是 吗， 啊 在又 坠 女的 室友 家这 就没 应 快点 想再 我包 我好 我走 打人 打老 捂 掉进 摔 撞， 时没 是咱
13 有贼 死， 水破 江 没影 没接 液化 溺 溺水 漏气 漫过 点着 然 独居 着个 瞳 硬 绞 羊 老伴 说不 说没 谁会 起 跑出 轧 转钱 轿 醉 里了 里面 钟了 门就 阀 陷了 面是 ，娃 ，床 ，往 ，火 ，请
14 ,风 nd 一股 不到 不清 丢了 伴 全是 冒 凶 刚 刷单 动 又打 发麻 听到 味 命 响 喂 困 在冒 在往 垛 天没 女 娘 学没 家着 小偷 弟 快打 我不 手 扑 明火 服的 楼了 正在 毛巾 水涨 水里 沉 没出
14 浓 滑坡 烫 照顾 爬上 男的 税 糊 缩 脑袋 药都 要转 请问 谁能 这回 这样 迷 那种 金， 铃没 顶边 风了 麻，
15 一个 上坐 不应 人理 保重 债 光， 关机 分钟 卡号 压线 吃多 吞 吸 味道 哉 多血 够了 天就 太大 她 定位 客服 床单 底下 心口 打1 撞了 撞人 救人 散， 是开 是火 有电 本来 毒了 没到 泼 滚 火了 烧到
15 的, 破了 祸 线掉 线， 肿 肿得 臭鸡 药 被骗 要死 车撞 遗书 门打 飞出 骗子 骨 ！ ，只 ，快 ，才
16 ! ,我 上， 事了 写好 勒 压住 口有 叫我 告牌 喺 地上 天台 娃 对方 想活 我刚 是真 是血 有烟 栽 汇 男 的时 盗 眼 穿 紫 给骗 胸口 脖子 腿 蛇咬 触 躺 车冲 车追 这会 追尾 验证 黑烟 ，说
17 不回 不知 伊 伙 再见 出事 刚转 只手 喊 奶奶 找我 放学 救 梯了 汽油 没声 没心 烧 燃了 爷 生， 紧 腕 落水 行了 被水 要我 说今 趴 进 都是 面有 ，穿
18 in 一辆 了 二单 付 咯， 埋 外公 太太 好多 室着 岁 我弟 拿刀 未 气漏 炭 煤气 玩笑 窜 翻 脉 身上 还在 ！！ ，人 ，手 ，敲 ，眼 ，脸
19 下面 人 叫 听见 喝了 在 好像 开玩 想死 摸 是烟 晕 正 着 砍人 羊水 ，怎
20 下去 不住 他 在烧 好大 气管 没上 ，喊
21 人了 今晚 呼吸 咗 帮帮 捅 摔下 撞 时了 火 烧着 站不 贼 起火 遗 ，今
22 刀 天黑 往 快 打我 抡 撬 烟 疼得 绳子 脸 被电 走丢 车翻 ，越 ，门
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
CONSTANT = -68
LEDGER = """
eNq8vemzJDlyJxYFxJXXe6/u7p6T5GpJ01K2kskkk0x//n7QB9naftDqWi3J4XKmZ6a6rnfkEREAShkn3AF3APF6TElOV1VmBA4/f+4AHFkGPqX962n68z
B/UWTC/rqBb2VV/z8z/n03/qGz6Edl2Qv+177f9/1fXi1PXz9gCAV4+Ba+WTgtdVl2b/+V9/+pl3/+qv95+eyWv5ls1UdTrwjyUTA8M730FdLE/l2BEQ8v
zryoimmwfg+N+12BGKvR3IRln/cb+hjwGDXF6Y/WwElU8/Cl19QgXV3WcuTcEeTIkGBJ5s1yIdfw9sLcOpGRw0yO3td77x/dQo+OGMT0tVnGuQEqcpiHnx
NU7kgNAw9tBiKQ879B//oDJ6iA7lQvPGm5BsUBvGUE1n6Tpj6/XyZhPNLMIp2joQ2P7IyVkqfMFVOlUhV4B//xnci2xNTvnMfeLDJaZus/tHXIChEyoHqa
uIacm3r/Ap57svbA/eSxgXUlEpHkj7JvCV+u+QYfySF55Oky3wgV+NEm82gHpE+dQaMXc335v/Pbn/4o5yld3/8JNio0oe9gNE+zJhQ+CZL4v9DKyNnrFo
DX95+y53y0N0/aI7Wk5XfERoVEIDOwA20Wo1JSpMCi9ougt1w3zaieOfZOZT/vs3ObzqEl7f/2MLsP89ofF/Rb9JDFPMTZld0FbHe5zAkNI7tkYWpI8NRM
kUsNRqQHFQzYkNFTaukJfWF1CGqrDjqg1iSqjC/bVdaNknXkpKIJuz3NipQk5M3zpPJMCVt948JV7vMl5x1y41DXzEMhfXdOUajEWlj1aGG70MbRhg6RKh
/48Brb3HrW7XZooAUcqzIOPmLJURiovRnegSyFIO7CWSz4+TPLun5gKvdHtVnCn34u7zVnYQytQzpimorhRcUZrLecNDvPvQx6FokttY6JOX5gP+JGXZwK
20WP139iYWkes8p64VNrRFx1CTfzNI5jEnyBH3uL6SzHMZ3wxMwITbkPoKM5QKAV8i+YmOcEsLuI6wvHqqmetiLqinLO7Y5j2zM+rmEbLN0gOgWvC9cYoQ
5olVQvVmGggJFvFCdnG3oQBSLqYZa1JugSr018dAVE35gYWTpmUiOdt56Pnsd+TJv8dkmOdDTSNWkgP3MiHD7AllBB68kGG3r6GuuuisSWxlX0fKChDMHL
6wBb+L4MaPI2pOX+8OGPeTVEJiKkhgYnyIyBvD5b2ctHCTy4rRkoe7kPJjduPmxotnRpolfN0ktvlJAvJuAnrICBhNEBjF2OJlDbeXqNvOIVR1MaI1N0Yh
mYIi2QQaZJc+ZHJwUdJnvmR5lsbS6q//zdMLLcE5MLiTXgwE1r/cEuoU8TzvYY+4gIk6O0P4TYVwC6GF8eqlvSZHWbiVdintnFT3pEfVc3z8LEidFkH93s
SoqT8iS6S8yhhD+PJxJi/gvAILN8XIAV9O1YjdnQ0T1/Jvy5pozi/bMmp1x0UpS0ftQhHRz+/YqS8HfGWnVigqfVuTqTbbdVL+HINl8p3QGGm2QrIdYJQk
42/HhlEJcwV6FkIozKmnSxZmYn8jTrYhTRaAOsRQflmCIUh1zYnDmDeU2UNxXhL1cY0YnsWiZAsjohldUMo8qDjj3HUVNBCVrJBSUhCXFZAhvV4DuZQKBX
XkKgDw5KgboyzmxuPALXUM5Ngnut+x7KHQtJjUuLM5eBycrc9zsKR1JRW44e3rpyrOPYQ7YBNdHBJCXZLsiOtP0/CiWoDOSipt1lGvnwYiC8NouPyHtzKV
ncPQj5DZJNs/ipmlblmiaRcgziZlJks8JlsXlT7U2vcwxpzatVbVtUQVUZCLr/bqDXqMlmWG8TEePBRnVjhzs/m5jBrJ2n+lEEHIs3d1aw7NjNhmjlbPsp
pjVUqyth/6lYq2boeWxorWT8G5PBfJunyU3Vj09ZYdRqHthv0Bg9Xn40nBczDKp8SI5Tusy4dCsgyWC2cgkuyjs3lGwIebO8KQsmshJOcNEwhBcozqZYzE
dsL4pwIu0eD0WGc5MDLf7hrPCDInPX3nuzLiSZ+6gUC/cgVJWUAn/0GXsEOLakEzwG5CdyNv3XsfjKZNLEYxTh2ohTANue3JfOIwEv8HvjWaB85NiG7fqV
/ad4Sw3tbvynptfst+uCvIoAEePiieAMJ97GhJipCwrRKiTsZ3YsB4I7nWP9QXf5BRPn5K4DaBfw/3ZqovFk001rPSdHEs8Et75H8gh2k/3cT34VgW0R9a
KcpfhRNb7vFNfQ6GxfN9FIX/Lel/18C3thk5Ji8BDjFZv+ZwZkGJd520CsdfE2yF04thddLAry/ITsH9NrRMrBOf8mAGJM9qh4amqXptdf5C1rKw3phI5u
1EMIeFg/vk/IupQTvisZRBuK+PnPJ4dXJ27dvFwkuihcWS+A9f2IWCFB5sO8YEippvyx5mHAgHM8EHkAXCid6OsyOxTj0D9ngmi9Sl0f50k0mMr1NLM83n
CbFL5T78vOE7CSCHs7qGomMV0QDRWClg++cefZWmJr3AZxp6pcZRGdNcetO56XwWjnuOMinIeofU7YC9z532qHK5epl9yk+EyTKnXupJq+E0OgwvwUCbGC
HzluHUIW/+vSXldNbV+W4Qc1SGUX6XE/9EYoudu4Ptxx5kfjt1ESNDBs6HGhbeg2kXA+l1onKvO4XgZznbbRitqdSUUTTN7zAsznlhQ66ZGg34Sm5i+dVx
CkrS49S9urRTf+fF4jWksKDrike6ewfpmIuSo885C4RaGIIo/ZgBgx86QjYwOWg/MU89SVLkscDkdIMjWVUckaKL8+a86OQQ4ZCsHCCulFM6EUHPG5DWHg
KTh44QzF38wnlzlql71KkV7wFBYruRDmPhksCKCaedipVwwuXvMxdhY6ATP/tWc+CvD3R5r9MjpbFX8ntLzwlX5qe6Go3iGxNlkwDyTBV2/DDqh0VW3crJ
O0kfnbc/hW+7pdSA2/bPzeTTD7MUy3GO3Bk6WHHjdZ/ALOv5gN9fR4bWDurwF/aEeUlWMyEFdOdKylgmKgozhl63RpHFxUz55miW6mJ/N/BxqgfcJu7/rS
vPYMV4GHXgH30IGBG68bgW3t9IDJTsMPO9Cs8KmiT1zGaxxS9xyT0SFxurWEraknriKgS8v/HU6gDpz7PG2PBbZG9n8vZ0qdPAke3tNnCMutBOTxoPgv9T
FgwFAIOp1CvtEjlraNvR+SINv+LjngLCWc8AUN18Qb0dH8J9pd32E2RNNxuyL7keikQzR8Dca849XvB/jDYX7HBCaSZ3Rm59ymBbLeE1bB7vmHUAjwT8kS
pt2oFeOhPe6HFP3NVZfyZ2mB4rGtPLLuufGpF90+Oz3yEBM/TTeQA8DEze6w+Ol5BQ7LG/VilyWeu9qOjrCbdEE+w5aEFvEnb2RI35mcjNlQvwniO01pvN
VeilizgzyvmycwGB2XdolFR3T+T4zNXBAN6ggPp/YEqw9q546tm1+SdFBIdtot2z+EN2lfxIeMmE2DagM7NCHtnXYgaQ/JM289RcNQNjQYx3SMM+2Rysgg
MzJRoJkHeVG88Hy/Yngjczr/R+2/dTPz0+KNOc74KUQV5cxnL7H2/CPKWKZs2Ac0UhODasyZgg8BLxS33USQSTQh0/bbtjkz+qY5ey2erCDz+RPe6udo5J
eZJ+UaK8gl/Tp4Xn/6y7gBRXfuFHVS7F9f6CFoIp9xIKiWv5j5aUCyuiO412+WydOyiVHSP6XmvHaMh837shqv7VC5I55bqxAfyYaOtBdUF59eeurt00Kk
x0Wt6kwuyGA55SR8TT1Zr4ZFfuNOb96ZsGrNZz4GL/zgiOOZm43IPZYWHIcfPOPWLrOND/stb0p3PLDoJoM0rC+dh0RzR4O3MhEY3AVH+QvSi3XWycgMHE
GfwD3T3UBacGa3Hr4TWWWehD29SWT2li9r9bPCS3geYdpPePQ9g04OZvMgBJxe1BkROvOOv06zKIMVMf5Qf2QsSxXLnQbhhMHzzSeC1NMUG54CGtEK5Zxf
S/BsPhze2qUke9kMSWaqxbgIkMgh4dWCFPOyTN1wSZL2UTMAaznJZz3RsjrSYjrVMbEaJCKHNiJ6DN2fU08Mk7t53KXFauBq0/+/TAgIFbfXeaXBXld+os
q6E6c90RSCcJ/4D4PrMYxv2AI61KRDKcOxs9h2nPCMOPvRa7HwIbUBGYlxdKPK2iJA3zECiGaTO31pcgoqBOqHKQxKuumlSfx7FuB0mGdNSqoraOrAVHTK
nge+iMB3P89vTJ2hDOQvAJBNA4CR4LCYzeArl5VT6qaJNh/2jx0sODLpce5K0ZEMqTeuYH2IxxfKkFQ9O2Jx5kmjMi9EHIZQuq9sRZSZgtRWwVr4pAQzfP
A1lJvKCRI3oD2dKhARDGcCi+gl/cq+pQ3TcNIEpm3FWCNwNgfjPuUCSIw5j4N2Tvng7WNzgwWFTM4B+KH8aXfvAaG6oHPGOTbrHh82NRv/Oxkc7Uj/no5D
7QjCOweUw2e0ptSGigPGQV1BWxJWfh+BjLQLMftlpNmz30/DazTIAC1rDqqYEnlK+d7iv2eZ0qI/JLA5znG3IkyDr4gGJ8JvlQQ55r2TX+zTQ2G8P/K4+w
lEMA/rLETq0wVNp4IMT+qUCME4wLDI6OPBQ4SCfddtf7Q9DZeNFN41CwPeBvDyDsNhvTaNQtDvDsz3xs68g2Lgz3rDaOU5kt1pFhvpyvuWGKM5YhlU1gjl
AGRmZJHWizuCQvMC0zmyP7rkbhLa1wQL/piFMwCX7Dmf+0kdTThweuO+d3CVgUUvgTWP4xjLNs/QzpCsv3AkaAMkv0xDXCYkyQnrk9UiBLm1dOMCFcwM7c
cvhNO1SI6fn/epgkrjUGXvLVlXA9fSIn4DRFMsXNCZn8Cwy/CXZZbnFVMyUfOTg8npLGI4wjmYJiAwhoUbjAQHen0DfQnaVPCF6tCf1cFkdccN9XadFU/S
kM5xfrjUYqZ/Go2HsIM6xf2J8/2mzbjDr89VAEX2qFMaGI52dTiusaWQWBFiDgxgR7fd4QzDwSpKbM+fZdDVm5z3xBz1/M3JU0fBjVExs6AqYJlhsIsxe+
ibPS1+J+Fzm2WzicScWYjq1tfIZSTuwjOgznYx3kXyZhmcd0o9m2QZ3XLDyaMxABSDr+AlKsdVlLQtTa7gA5dIYgajmEz3loafn5I7TPqsqEQy7CU1Q3yg
eX+6cdhQI4t/xd9eUfh8YblgTWQdguM3luGVxXfKkYqypJCADphozac8FYmCPfmjMsbvCQ5RRcz+PEw7B1NNOotqeDSoQFvz3/+ORAp9VDPUH9qAbaB1qh
VeKHDnUenlOMScxgRbysOoBK0GyUKKEWMT5UdHSossnNNXKzwPAzE3/DkMX/J+wMCRf/JpplkLKtRdKdgKd5SGsDnSuRfAkXIZAMrm8UsQuilS6i+0jPZr
uS+TwhJBs/WMW7T1EfOQlEAUsmE1qKlTjktfQrFFwp6H0lWBfKbfGUSAB9Kz9dX4zFt4UFgwBPw4z0rEqTJL66RNkVIX3FQlF6+n5ojU/FXJRjEvsTKeYa
i9/TCRNielubLz+AZl+FdRlhtYQTqwU/IUjnvMqqP4tvyBumIsJ2ApU/Gx4w8VwfjbAjDs4nBPFAnSLel/hDDPozVo8QVWAQdlFmoaIqx0ZbTrUryIZ/hb
zCoNbnKYtG7449PaHOiUl9WL00O1DJTryZ3Ctk/xXi4hfFCBjMJyZnZPMfcGiVgBk19J+KPg/lIFbUgkJSBYMleQiXfesC8sATUyy87qjgJ/aQFp2M//1G
OoI60NtySZEo2zIcuMnpH0So41OV1J7sm+cTeRbmq/eSVSnZmKZh46KkxrrHWW05YW147aw+v6nBfQ7gpOHrZsUgBbyCIFSifYap48nUrLyc5yUCzSWDDZ
snVppgYIRx6BsfhoC0SWIwbROOJxZ1a9dyhssS9ly26CENqgE5JQT0100v/F/e6nNJuMcn/On14on9PCTureJ0JgEjZtRneGmXR0GXj847pEwBHSqIkMTo
Wwo9WajtxIeKS5NLegajup2mu1mi3jKyTzuxgtzZTqOAApqXEtCQXdn8liiSdqc97AXBODbkza454VZ8HxuvOIbmx/1Vq5C+Wu5ran+KFhJiLOYLTDez9I
x95FF+U2a62hKqJOKnMvDChiSdZk53gcHFO9CPXeab0bnxnWUhVpFz44ktY9RHBgQh4wpfZO39djhSfaxkAAbxrQL87Ke8cokIJHKXjtlVcKa0aI+6LWna
ei0tdck2BfNT8IMckurrh0ycjqjTe2++MDxqX4ODRZTwetCIZD9QLPx48ba2/+zZFjiQ+ft+OkC0WdNetAn5WJkTYl76YDuOtTmpCbyBNLJdLreB50moGB
U8jn/b5tXB3pK2P95yssnYZ5sHOZZpzEot0mthz36FMb/xrO/A6h9H2WTfcf6TgNakK/rsZavkzDzyfwpoQNFqssV1+G4EQI1xOkRyPR2C8Bf+3njwgbt0
l2WCboYQzsv6OBSnd2S83ocIrSV41u1mWB7WIDj67RqXXHnuUZUW1kptRFeORqQ/b0p6wpnHkL3tH+GLJPXdSYh9w3syQq4xtXXa5+yaK+8cD0/MlmyqpM
qPHJjpSr1P20ZgCRr5i+g+iTotKY0MyjeOlqRuRU0F/X0Gx9tXygapFNo3ssEwgN6CfdKdy0vlZUPSn/5O3nnf57Zlb5NAxU4qmBAh/+CX3AbkG70XgaxK
vkk6lbvezLnsFDlyT+y1M7aad2IOgtE0BH6idZ1EBFh2ZZzM/DzsCEtLmw1N450XOVmpODM2fv5e3/++AvO9+HbU/pUMg5aeLHSId2PflZowEocpNCCglH
2PqgbmpEvnCFpZol/IEQIzPWJUrOexBj014AVUaluOCR/tlNMtpnHigUMryiQ2mnPOxCTssXLWxD8zFfVSRuAtkQKWEBLpvIg8TuZpzIO9FHK7fL5cyvAu
ot2QjFD15EgJLN2nwZfOSf7Te/oYyL8J1Ba2W+JEpyfc38otKg9lc1N/REiW8XpMS8OqHX2VgTyWDNK1znkKZ04T00iaGzhhUQCts/Wgej63jXRHpLJMm9
ZcJVHOuE+iJBK5+KSyyRTynbkcF2qXZ52Tb917GcxEwO8vq8gcNSWUVt2RxMvyP/b+210GGHqCMe6PWBk5M/T9BL+LcHFp48zwT59qTcCffcLQ2UZlKM1P
SvWyA8p3ky7x11r0ej4injq7OXXYknjeQcG8H7MnDw+IDi0I5B6hqJ2nzstQla0COpIzoWxHYBvEqDUET4M+pLupHgjSdb0+VZO9q0mDNrkdO3viOL54n2
/8M46IpCOBfKYMg5gH4ihH3fZs/8iAGeEqbOWaLr0zbTSYqSQxqo0Fy6yV4JKudxvsOD621vy4oXtfJ69mctTlH/7kjEn+LpQX84YjlrJahJLvW05S7kML
0xnlKshkiJtaYKYrLnpnEpCK7z6E/6nwnOigV8uHN/oecJ2cFIcqRzeYE9M9yxh1etf008I2rjCdzdPp5dA6zLSTa+dH5CLJjUN5fjxL76NC540yfaAIvP
i8ne9l21yWCUjrlmjKnQ3Px6MoaWE/OAmdu1JF4po9FJgk0ofClpOIUoSWOe50FaVdn/uyZ5p4l8FOjNX0SWEdumoJRpCnfhA9vGs201belU5izJT29S23
deeOQpSW4Jl8APUElGxRCOIIjUROm6tCpnIcpFO4TZkY2V7AXRVDGRhYFnSvyqOm1KYpGM6Qa2ZYOU0hH0f0illt1TotKf7/9ra6KO18HnsXURNOUDMeZp
AHdW7rr+qFB1ACQ+voql7rrMirDIvZ5PrnE6JsRqhaNDhJwj6oFiybX74804xB8nM35hsoUmSkRn42LurIKYqAFEUst7Bwd0GAKENLapfUi0CZNrquD5dD
KYBZdtF8fRaTYhOCMhjuJkpkTuehpoFU+W2SVXv/Uj+Q8TkZ5ZJiYT/pXQq9fLeJabFp2CXN65QZ2YIqC0tJWICAZCP01JZM5HaJJdEPCu23oaFRBXDXA2
yb6EqUMav1TMjDVDi5PL6CaYX4niEfkrqPwiqNgtob8bRmzK+ZyBdCWomsn2C6RuJZ9fEhsmik4Is4Z7E8zzvPHiJ6WiQKjx7bYQzHCMy6Mca59JEX5JsH
PnzlsrMsnZxmK580xwSU1AJIa1ybvPvnqvG2jGfhN4VXlMblA9qH6wyIV/rrwGFE3sdp5/+jIvG1PrgKy9UUygm3PK0LLIQodNJxI0Y3yenXi3/GW0LiNV
3lPgTbvgEjahk0/cCtiWjkrSS0TcM5z5nMT4HSRd7kWPhDz/w2UpbDBO4pfTD99NtC3SEj6TZZI7pGfsEdQcsaogrvWaD6hvNaR1gSVDTZIRiEpBmVs+Fy
iK4Lwu19l08MqdKfjSnGmNi8Dr2H7vMzynnNM69aaiIyhFjsuTLRRBCpNnictiyt0EoHh4LAOuR3nRrvrcxbuHrc1z0gJwTFtBKtbooiYj0Zd0OOcxpg1A
j+1sKuqRHoXMwgI0Ojl8bbmRnqHi0hKRVEvxhLrfOCk5+J1JyMMi1sQ3WXm/Thfp2U352pvAaZzFuItHj+wVbQqOKafqy4C8xvNd8zd/P1wGG80Z+8omPU
5+P5FCLFsWlMxW3yKt3P0OjsjkCfjuDMW246U0B4Ks2+uT/7RurHM0IHnXGkFjrN0sIuGZKpzI5gmQ4pcEDgTHgJqpqael9ko/gT+Mwzv7wNyQivbN5c8T
MXQJPAhtKJarFHjhrmEHeYZv9BhDOdPRzNWW6icFxnwKZ5c0VkPFcHUz638ZRJJFaGV5uE5OedUKRDbcff6bbCdi+sJ9dhTN/5z8uqtfuxjoDCWNHVO4VO
k0Tnzj3ZpRTP1/oexpd0DyGdU9VFKqiKcYp7LLxotEWyqXi0+LPmYhpoc79ll+hBxL3HgtVl16X9DmdovNAUG0G9V3rxYS55OpaQKB92ZWqiIoiTrqTSlv
YLoE81v42ByLz6OjSzojFgdkKlHpOQkWyZPJksABhC5kH77a5hoqUQHex8cEc/dnwc6xDOYnx4Yr8MYDlWnxCHeJw50SOZILh8DzMsHmNVd7NB9RM71iN3
OYBBawtjM5OjKGf2O8XnKya5NwuPnQJ9cKHkdiiboFcLZbdvBob8Jiea1ltXPkFgI2xQHmJcqhVYX43UWcQxUR9X4XX74MG5RPtlb4OqTr96e7VLOGqXW3
MjMYaLUepbqyl/2iiL5zubPx/MYfmNQPa/wOla/2tXvwRHoHivOwZsI4YbQPHcZm8M0ybujOYYhyynibaCImkCojpwO3rYyS09Gs96jAmIUHOAUzeePXHq
owaPrT+uFtyK6XMTcn5pbU0Lo8DNRT68W2gyyu8msrZsXbGmxSo9SqYNSumASqAlptbQx0AhdE+/OqaohIIpYLK8dzNjmZmDP+e5ssodTK71fZh9DCRdtl
uYMaF7XJGSgqV1o7SWjkhbeMwgOTxWjt82xVnddTAE67MzTpQcPGvcR0afAFXTrPJN9ipzDF957J68lXE9JRzMdXxAckitiOm2IBF2DWktDQ+ZYDYeLwl6
KuXhFxtHauJYuJiINBwyvC8+gme84nT4xnlQMcOvsnLFE8zOm7aNolUAzO2ST0MwpmKz/FESODe3ajUSEdX+UB+Idfje0pLP74GIRI7ksGA26TmCyoSRv1
Kpv3N9yMf5FLZslkThbB62wzVj+QzkymwOh1mGQiaqRWX1UnIqoc1ltwzCOAqC+8rI273QwaC3MZrMu0fQRmFH4rJoAWH2nsu4CkPNIlDpaoYZcEbNUIy5
x81h6WCW3nVi7e3Tln1N8W5kCVN0GReYEkOJZ67v9Vp5vMCjZZZFzdz4t3nPh7m0/CNZiowzFQEsoB//UVAPOohUUkkO53Z7R4pv8E+MVdAvNyHsuW1JKp
LBWqiy3iC2ESCsT1H7U2mdGhAGc6t2JgVm5eaKw2o/W5eZzHUBJq+M7+sJ+tGkyE3jnacipCpkZgwjeD7RzyapsF+q1xzSoNPihBJoeytjWKjgAXM6UlZU
jnFu7TXdspIzPSl8Qa4fPtsWxnYh71LpZTWPURnAxewgeXX3LYTlM4Kli/t/H8g2Y82tDuh2Aj1h46Ftwsyy8KSDl07zTlU0qx+YdTnnTYaEYu/azxwAtq
dZNzgPjBa8B/Gm/90Ylp2nO6U0tBm5O9eHKFouQTKiCTLdHtZpn4aRF4sYy1yqrtMBXpDM8LuLbj47kXnglaiU7JZ5T17FtrUrU+egp2uItLUu4br/eRwR
SRmGZSCrBd2aThtOTYAtG+YJ5ZrMwnLoknNG+q5itJYE3KadDm4Paz1jbitIwOpv8w24ZF+5Vl8ELBMIsP9Iy3NRQ3ROG6GIeuONumE/qbfQ5zyBj0/Uu3
h5KLqnTQo5aQfPusnOWnrrCda9Yl4+jwzsfgxE2CTUjqXU3ZRZKQ8U+xVlZzChdDWWgA+Gqm/NQ0cqQan8Zr3WMRYelIWkp8eReLDBdntRk7vpANS+/gv5
3El1jibio4XmpSLI7fsW7wJnofFuq0iSq1DKecJCmsY7ZViZW5q6lA73JF1buMWWZ7uR5NtqFb5SVs7GKoNE8GL0pLxFUyrvDCkmLvwBaHk2Azn0RmSSxH
X3QS8tkHUkanSDKFYtvWvJtB07z98P+ycG4WMyD9OUnEVFtSEq6/L83VKibcSMizzV+ZZRSvYEEygbzO75bBp4jetzxDB/rjZ1ojV9NPnzf017H5bxBzRd
gK5ZDI74PW9sIj9CZDJdrIsVy6GJ7b4fAmR72d0p2rYZzBu4kUAty3dW3+eAXJNyIYwZZDMZHZaL0s4Vj+7upIrsYwzwn2oh0w+WLGt767mvcb2m9vpzFu
IE8C2z7VTFbt/qyJLANSjBMczfVps1WJQKBMgonE3WsqkCmVAaXQy1ULt0lo5Yx5alzKr17AeGmd3yjKhS3U2YZdLtzNNVbVyJ1NkWdGAe3q/86370UgXF
oMZo3E+m3UJD9FSVNNdRpTiOaejDiRMoIvDOgIGypw7Hyi9dXe5NIufXkFgySl7gKzoyWn55qKTYJbqyFHSs7sK1JkNvBnyTyvoQkddq9rwpoZlHfwqpTW
+VRN8iPtmnRG3i5CioDaOH5OZHEDYjC5NrG02j7i+7tbBsEREDr3zBP3+RJOQhlmSOeLYtSU92vfxwiNLC57batzeFuOnS4HnDY5UXliOZ0JVeKTITDnxT
PGLxtfGwvHZN1SNkgtKU7h7xe/+NTOI6hyRTguKA7qEY3wdRysjJbLFBJ8irtC7ZZfk/TAtJuKdY2MgWIyrVXcUTqAO9Seg/xCBGKKsGhyUcvfu8P9x7kI
RoAOHWUMKP9fe9lRyiNd/zduurywQHMpFHdkYwVNQIR+yza7HWiaYjTzUCP2lbYVleA4xoH9KZQdw+EBdWPBHo09j3fpWTTjmN64hiWWmz0m6ezPWFhyDK
DyBENNtL1je2qz4A2q1MaT0q7tNFbEVQkH8M9xi5Rbvgv0QAsG1MbIxLDiYkvWlDx2r28TQniTnEqUxGjyi31ShcP5EUzPG9yn4qb3DAGbEFJBT5/nrgo4
7DwcRE83A+BtQrIghYEK7wt2J+QlDrSCJHd1+UWEfeec6reHhaEr1RU1yjZbdiVUcD+HDCclmV+qz07YMJDsryZoP/zwjW+qWKj0xYVyxwgRC65V+mwDp3
Q1w7cdnlDmL+/Ox1PfLrRVwTxQnS03u42Tug8LL8bZm8CTkpJjkYa2ipABsmnbj8OgUVwnlkst4XGR1w5+WH5jTu1Lb1ohb93aFM27zKvsArcHdGGTqDzb
zB6rfE1mGjyKqbRsoAmK5mUlUsaZJC4BGatU+YRVQvhRjCDiqsqJSToQAtBVCEve8fk3GQs6k9S4FreNSw2m1y5smdUwGe7S3O/AeHMMcF03QMXA4HiLQu
o7njHrWDm9iWb6hCN48uKi+QLTIR4Nbajz0AS2X0ihAYtMxIvURKNHdo/RELbEHGllGiaFrUN7VfIMF3SxG9pnHLNxR493rYiUjFFY6pjLtWBlP0McwIxl
+byi8M+srg92vaxKzN45wuleYniKakzMfsfOX5RkQkaMJ+Wb3yBCo8rUZgNMTOC8483zUxwfKfqbRaKM96N2bSgFv/tKWEL5BGvSRqgThKn11TlhR8Dour
UIhT6lTkR7zs04ueuPjzoyXbkmMpaANK/493wBPrN+nZgTHmC/e3HPmK2KEmqu8/lvZjmXMQREhtb93F2TYODhhs+83to74LSHmxJTfqVj3s/O5Rxtpl4G
oKsKKqdU665nZizkWTiHTrPDjuLubnhk5u6nJZs3DFJcGJ0pSP4ah5Yicy9urJDY5n7ZCOrmVM2GHy/SSMQu2gkf2wrGyRt/cMcV9gmYou742afG2HHJ2q
Yt7HHLNS1SxKPx7cYTfnbSyLmsXOlfrh1doqnmpu+y6WLqAr6SU5b5Lvv//SMWJv6WyNpR/6yfkVE8RUJcYwUsDcHkMpYK8dbsc+t1ubqC2FjVkZLPdUzc
H5Lwxg5rzygafw5ko3wI9dXpMDwsGfXeI/HOIGT0uHjCoqFvh4KtpJoxO21zKh9SqWENdh+2IEVKxNwkYe/W/rFLx9xsQkY9pMN22ExBycxs8fpEZz0+b6
AqNoSv77wIR+PYRFNBUBcLL5x4RgBjnkilnetnyow6o9C3/HmZ5HdES4YQ3tqSQyzDNCG8oBk/IjjgZq9KKn06cP3s3GRbNagTQHddFPT+Vk7P6SFjv6FN
inAOV3Y0+hWQ7+5VjKBKb72ohwwA3JWIbCnEJvR2pZPiTdm5IBMY64K9NjSVjmmPq8HRFtGEV9w6nIKvVjQLFG5/azWtbazSrTkX8soj4HYy6OCWhxZUgs
JlIQU9bSqTYm//qNjo1PZXkjTMA0EWtEQLu+/7ITauaczJ8nOfn4Wv1HNeqp+rD8Oc3PLWFzwQDmS+D+UDfcSQ239obLqQY9/kCRxZotH+oOyrxLkbcNKY
Oqhv6Y+S1QZPsEriYceSXXFqrbBQbbCvFYR0Y0o9TtGjc67VxOVrRLeCAILNPKIPnElat7GziVhPB3U4R2u/QI5qPLleZv/ea2wxinJHI2k9UDEPDlnxNs
K++AJyTU332TuFRIt+4mZFLFRtHL7/khPxXYJnClgBEh//J99S+H69GI/9SkrQ9z5nOzKOyUN2pKITB/RZYRhlK37G+hnmsgXzYQpTzFH6Y/jQ/90h6umJ
K7LMnEVE49xE5/SBcBXgVvIsP9OWgbC7lxT0P05hxzF0uuqr4ZIyetBz6Qxp4auKJYxkAnqaApR74mIHSqi28YAu595tqKQTP+gxVN04JSEmzlVscMw0WT
C6rb1JY6p+GeezXb0LTGXZqnuv5r4VLcD1P8DalXaTNt5DKsY4t0W+MGGzuAh6qSEl+5WWUL1U+kj96HC3N6SUiBXbaotpJ/goIR0kkESn2eOD1oZ7uIwF
JU+okKwId1YQbRraaKRvG8K/lYymaZLpBZ1RSdmGz9IyZTE5Z6YIbMDJlqc2vhgNde7lzxgm8YLwbSk4N1mF2ziFNEwE42jjW3Dj+QqzLjamuu/8gP6cFl
ZpZihdinUkP29H2evG6gxa8za0RdO9DXFT0AmYNuSx3sRDOdtakZiumK84WnvNsvEGr8aBbWls8cpjcuFPBO+xvlQuV2hh+t2/dfneBSifY7C+VDh0Kw7V
hyG5p2nJEjHRFiGpEqG8Fb5GIepldB3MONnc4SWcJLuEoBK0hs60H33+qHDWQwAn4DS2cRKcPmbswtLoHZFTzuy3EVBYr7Rdp3VuLz1VuTzgnDbL0xKRZm
7ccwbSzxie0V1WrYIogybECzv3xwDGN7PWzHr+YNtLszgp6U27SIAgRXWbEH246YvxOUUHFDpUrpe/Mzas+hL8dDdxLLmSrgGNOJuGyRh8Gf/L5+U1pzbH
3MmBsvQXz9PJ6AyY7s8hyl08Kpqo6QrncxhS3KL+8+GBei3EAbz4Ss7RkGeWnE7eRYEMResymDbIvLo0FDR5YZ85y1APNGH2bjAlXPLsExJhtEHQQfkC5C
rpYyi6JSioZnfUroCxT8/C98YOSASNhYJTqlm1Ktw56mRRNWHtkRzPaycy27Ce0jmWH1oKTCmHPHL3Hme0BIUTZDBOYPm1i2SIBKFyKYkBQuZWVJBUkQcq
ZiBnNqXSYBIQ9PgfY5eQvaYdyQ+cUVMOLQ3Lp122bgshks2Whqt3xCSERzPDqbnomOfeL0KyiYmEdBHnZ++NNhm/2M+RBVZ7QjHo4vpP+AmMaO/SxFQ6jy
DR+LzMfF7Dzq3G76tQayIdspQMIIdFpDpnvnO27/1jvP0Uqcx5+/xE+7XcEl3gWikz5ipcouRePNJ6bLnQtRHOiShmOXVXAyuv+5GACnV5sf5s8pEc1ImF
ziJk8u72sWRkx0GzvScsbzB4CdzWMV/WoDjSpV+NkRNxpSXqt6DXVu6r3SIMpxRP8DaCDahLdnIqgj8zMJJS66plbEmB/+3cnqkJfLEZ7nogHdh/BHKkZj
tWpoTjL1nrpsCI7d00+4hTajVZwOaOXzwqC6h2xj+a4lHvZdxUFZRJLPmXThARHT01nHYpwJkVHUEuRZsb3RES85gaupmAeB1IW8HnaHYk47YLxQrMNzH1
LgKXta+DhlliZG4IQ1Ev3VwqR1dzOOdXFg7dcNmKhiDEjhxUEY8fhoWDu8j8lzt72qXhn+wPJphoMzSVTTI5vVfu4twqkExtFd/c6WoW1ELT3B//stCvA2
JTMMblwYdm2hPp0c/+fmlKMoIZiV3nItUantbeOOj1qV+fztlchZ9dFIdyEsPzTJ163sGqoqjqiQDQbkHVHAv5aw6rmlU2xo5jIzn6iZPvXcyWSmdEq8Qs
NwxXOJpBn/sr6R7wefXO9XHu3g3jub9Hd8p1GxIN7uIx5ccCfZcfV5jAQ396tLdzBZrJcPPj0PBSLT13c0F5yATr8T9NLJeWL3c8ycUbEDK5Yf7dzSqosu
rbdE6Mj7U3EKPFwDR5zOscN24Seq5wBNWMAzy4PjLnSvfdu4r5EIthzXL8J7TMvsp11uRfwwmOE/hTBAG6gXZw0sc26Lw1tvcPGZEZjfkYb0xcMCKou6F1
XdDhTyKSEnETpdlwjhBYks0lwZmj7Vjo8c6MEoyl8J2gM/e1K9sL3773vlQ4LRlWH+FbFk/q7nJkNrQbLclw9pEiayjVtHefaD6QLM2Nn0ozKCgWWuME6B
uPKoXtnAT9eK3OvdkJVrmgbkDdBG9Gvv7SSo6xZrgr+fZwi1Ml3E3dw8i28z6Jq1R4y/SnmQMmolAlzUXjRSCSNlEb/HoRCTeucEjVC/FvsU48cCnCYrQs
fsjujPoWVyIJfLoQAi8iCbzcVaEPtJV8nK5HA27QgCsgvWslOo/u/4Nr8HR6phFO5qId+OJCZ39JxmRkEtgNzJ7iaaRuSmI+eXLDG+aboJ2qx8t5WSf7B2
rHUZtOLtLcLzVa5C5pT23um8wNwbkHxkguA3lnWbF6jx7BP6zgOZkPgh1J1nYPpWC3TqbOrZ0avxQjNrMK6vfyaO4E4LaBb3Yfv+GSnBUJv7UrLCX7pn8f
8fzDi8Fcdl5RSL5SjJMI7Sa2PPkSLkLEU/QTLfO68oVNeK786WRfPC/Mr6GAGtpafvIi4YSZ5PMSsoodMN+PUrj9bwic3iZlep+pS0uu6jJhF7yjZ9wtg6
XukS6zQiigutoacwyHJp7SGoyRPvuTlNjq5kHQvVmdEgwsOf05aNWvQXLup9I21OTnbXn6z3oe/TaYmUR1uX7w5OfsqZzhZHQuiicQ7Usb8KACJk/9AYNf
Oyb1RHArHzXIlt2cTmvjY3Im6rqI3eHxm8WcBgsiJXKiLF9eMNBjT+qXicR0OVaT9GDI+Aq+5JQ6yo0ax7cblPR4NY8YUeDj0VNAkU7V+V7bFo/UwIgYUc
tAO/UND/fisviUPqqQrJDwlnJ8/OU2b7vkzgn2ZO5hMnqzQ8LZURE2kwU7jzaNhv0At47pNL4qvZ4tTBsMkLt4hzKSDUmoRFTTmkxlBysaDB+H0T8SBMu7
iSji5DaDi68Wz/G0is66TtPcsPHcGc8eFgtwKjVCQ6xNJNTbZxmbJ0hKKynME5OYN8P29TFASRRKfb2OsHVsUu7I4sWQF12vg0rUm491A8kAa8MYVl1Vhl
G+tgJZezK+Hw7zvxu48DKvgnEjFM3O8o4tIKnHUloZU8bgEo8nz5ybckSH2aS3cyGl8F8QjlAKZ0ga9yeDplPHIIY7C3yFjepikqH9BYBcREjn67ZeD+Kn
k/rlrOXkQzXryON2S2D4KxLdrQBTe9dAa6wjyQjJccYMprfv8DvnSePIq0qno/KAvkkzEANNpZoVZmv241dPjCSnOYI6npxD9cwnwdxoNmgp5rGHlzznRT
3n9FXj1zfwDH8qNKscPy0IJKPm0lHFrCzaUR2V6k6Gzwc7vx0QlCosvIa0+hqLQTXeLgDgluSJZKjGho2vDbgmUYQSSTUnDHnGrGfBTVy4BNORxZWCHMF1
tBtB5XMIrDkvUQw2yZALV09O+CXDJuTgur0NeyylfE5UMJ/Bk+D15BouhpATEYyfRFh8uSmIfdibvQ8bUj1WBp0ifU3O4LIiiJp1Nn9GMHbbr1e3UVD27n
HNDk6Kc92EzrzPbx1vvGEiiCMTbp2dcGjN/tuWwFb0XUzQ9u7yMCfYEXzHGZCDn9XzQb2hLPx/KwEF8KXbxqfXAQm2yJat1jzfXG2RAanK6eDuMmrKcnmR
WPjZw6RtSFSrzK/Nk4/fLCUcC0AsAfU2X+zaibUQtr1ovLEb2hEBeNYFdjOceaVsQqMDpvbOxWATXTo+o1VAHJT02bMwwmQZm+urOWzWePg4aNONn6Blnt
UWfnmFPJZl2YJBjs2gZIZBeJWHh63CfzlHsnG7+V8yBKVpCzISqx4x186xB3kgRgBSsWazxxAXbcK+YhjpH5JsqQnMbesngaYDdW51wgPvgcF+eL8CuILS
0nI2zKHacfH+fZFLReprQC0PLLoezb336ivoyPZAxLYpWTNvBjUhB6mJbWdr1qD4n7PQhJx7HpST7XOtxk+u9E+765/QzOqZRtsStRSqGYk393eGhJF5PN
m0pnKoTTj5QlFRsLFFkn5K1kk85M85w7myTkVekxHhbIe6RiSPvFfXGV/I5bw+qZr0uQuhXB7wz3ulK0JYYSMFNu/FkoNLgIre7HtKN87OQm5jeWBdY5rb
aeLSVK/xc1KqMSTkLXOAiPDPbAgEb2Jt+eDLW5oP1U08YOHZ0+4w9zxxC1pNqpjLkElRHtTWEi+j0T7d7ywCfxQ5tX+sSQtpNe3gDeUZGsJX6iz9eqPPgL
G5p0/t64FUmyY0dfTat+vzyp0CqqXWs6GWxv5WDJusKdbAhThhbZtJNuJ8Id0IDy4+WGin2nrrDAW8EEUnXEpzuarGjJRzMIdmDEI1YrdB5wCruBkT0aTJ
Uu3YrJNQ+923JJA0DMY4OSyCbrVjjl6MlHSuOuLuf6NPWWxJ43eiroSZJ6bInJwe7B5RRW8BYd058/fFeI7kNE3zh2c4ywukX7f8rQA4qQ5rSYtl4eo5z8
FHb7mIy8STL9VCFN8+zBvbN0RTjGRflMP9YhTfWPUm/9v0XUjE4ZVmMjHLnevFLGWGwzOnUSQULTb9503mB+9bHpESzk8QCmpCyKzYh1xnh5tezj9LOm1a
PidlSLo84chKS/BCx+CaQ82KEALhpBmHM1fLWSGC+BJPWvnhwHhBtc8ae9y3mG6rlT7rQuQzjpvsaPTG+qsCE7oiEH0+NltejYcjhZ5C/eY5HJbrFpDiH4
FLxS0HNBQTqE1kK8nAZUPjv/6YX//Cb9OxRJoWvPTEvwc6ynFohHUb6jcBfaT7m66atxXrWkCisqwgH1QgyfeJzVIYLzzqPHCgUfvjumnBYApbX/gma6bc
gVNhwriwjl5M2RWuDcgJwsP9Yt7+sNmEv0hBRJIC2ScyoQM761LBVsWnE57Ilm4WrDAq+JdYRzmGRxLQQvrSDYztvORYDFXmEZXbhJnlW6BTNTSG01avnP
bGBVu6QyFzt5/l4oIYvEs59KATQ03vNiUzXRFee/YCrO6zgfUx2IsMYPwnKy+VpxZnLwtkMbFNDS6pklieACr/QxbeWzPNKWj1jwQ9ZT8KAWO5pTzdx8XK
qcxJ6ZcQTVGm8RCLytIWoDckTCPKXjcU7dxTIY6num8cYpTjAUCO+/wi5G7u6l1QiKnUWlY8kc/fBKJFrypxAbQyZ17pgEnRgUBi55JXYvfVcGLW0fjwZU
bn284zEcZLoooozMSzU7F0qXD+wgdrborNlAGZrcNZ2B1KsQU3oIlFCypLzi/h6IkowbeZMdo9rTtbN02Dr5SDVyUpkhzjN08uF7RnDa5d7SwHu5lIZVIU
2JgYwBt7gWtxLUXkLak3XYI+zo/O411OMAmY67oNobnrUE4e9o1Xbi5Ps+0gBvnrkAvmCVbYLPDJl6h7TtGQ+RgSik3UR+XBeL/xaN0LuRzTflvgR1zR31
rBTb0BZVaQnCGSLMIy8RizDREAMX5+WXAme8dx8CmxcgZCv5gRwml4D/khvIygJglhy6cqy/p/DEYw6WlRl7IcBmgW9CSxZWW1VvsbCyQqIRj7aCj7jSC0
IQ9GoutLcIH3vfOdZlkefBWOdBu/MeOK7rkhyHY/P04uxJRLMbm2n/jo8nOUHox9jo4kWNdv5Bra4M8tm9rQCOCZUFTZuYLYxgzMGds7+u7Yugtj21ezCp
mIUdO0RUKttqJvMNFebDJ4U4YIB92SQTVZ3A39+krJS8LS3jgCoSOOhdHek+Ofhi1JHSnEbx0j3hC5F1q9UTZUE8QJCcxb1ghKgJOFL0XSI6yMqobhZ2ZI
c3wZ/qqcHImJKHHJ4gC0D9Arv/07MAA1i/cW3hkQCgeNL4jvKOk7xdRow5KytaFBEzWv9nMB/Sj3pKwmL6E6jDJmCwAdXNiCAjn38z44CsY73CHDOZWqID
bB/7OVm7Ol3C+4Hft5QhiV3acfG6xQkBjfQrRb62SX2PgUxTHAn883snVBz7usehwxU9ccdm3Qw0/zrw00U1/UbPNO1FjKBKnlhqZnhooxvp2zJyOpvmPN
vj0WmDsk7DhVbqnAWPvfmUXQqqQpvHoaOq7m8X3p//OGzSjYSrt9Q5+ZZMKe8YrSHXxH0x2t6dbzN4L0QptnQmlZeo5rivmcanp3a5ptXO68JAet2TyNTI
ukirEVHbD8VVaH9L3fKCbBUeAtaOvYhRKiF0AGW4O8DGaJgNTlu0UbOpemLjZ0y/GQN3GW2QcJ8oz4MlvrpObEUUkH7jbh809EMuQ1oU5Hygyj4Wk6N6fH
Q4Hpwc/el5evrLQL67JyP+pVwA/kZAtVXI/ysLF+IiAIBZR6IVM73h/Pd4dUWRK9VD+wijV5O7vL54z16jTvvoeINdSb2iF7psBKXTxKa7MYRg183DzqHk
C5jqcKgxlGpyXXGNAN/MWvOXehTWHKLWxLiVwUiosMxK57AkKVGd6aUaUTsw1GSYDMRyTopI82waT1ddTSJZb2lcbGzSJt1N/8ny4RFwML7KwXQbHi7k7n
staXcRYIzNcSfm2Csa/pYvitoMCzaWPikrvW6drNVlN5NyYGEdDlbNgtw2j0ZYTIT86rKQmNzmI1SW8kBuWIKzh6eJDNZLa8nfanMoOxR7jHAl3ukn3I3I
yrl1jKfkX5jU0YpE/xhzOxv56NkmBSYMEzSp328ILiRarik3om8/JswRzOOFwuWTIkpf6YrrT5ja3KDeYNtyN8LQNZgPHzDg/eUGtZ2tW4D45eF8OLLZjq
ck3KT4uH2/hs2casGpPgXLbCVTAFSLu2kmPioLNVMctW7sOaYioN8oja0sHsIPG5S/GPyLYUGdgmTZ9CEHZMJhCOiTG1+bSU4wjdJB41OESyoCxCUyHyE1
X2p0XFBOQMgSZONzMBHugciST7nA5QLYu459o3KxuEs0BSaBSE64uPy+haArBN4nJ0bqdzBHBc7r3npI/NY07/kDxtW78VGbQ9ziTuCbvVuq7l9XU+p4DE
Vp4xm5dXtvDBghtTRQS7zlaF/r962NokRkkS4z0IwnqNi6ckMTRTk55iH2QN4aQ1n2LKXetVg2FdEB+aAEjJxrMuhEtXXM8vXevt6+/J66eKajxzYihm06
aKtbk3qDNm0nzWfp+S06wGWsaPKk8z+E6ibFYx8MT85Lz2xRt9zSMTexDZTExuHC+PR1JSel9yaac8gvZSgGHPuDeh8K9bBqGxRxHY12v8bcmLKsMA/lzh
edGPPMvoouPCcchIiw2rN3tXu/2twxLORwUkzQMTuDGTcsr3FlvoqYGkG1rKJTG0su4gfZRVTrqlp4S+lXoBMQVK/9KOpZgO4X2J2NtNJPswVpj8YvfNbE
aKtraeQxGtIKLIZGaSMxgfgBsXJon9ztkCo53QlDUPChONSSBdgv9k5MCvvVLM6w0fHdDVZghFDrpzJ4N5IPeym2UV0/AA8Dq1MUcrLs6awUCcb1/da5ic
as/jjlu78Fici8sVd3vnhG4kik9vySjhc1o+CPiXp+mdS5DqyG+O5bwumA9lMFMhUxmtYpk6/DkQ0MQELRrrLrEJr8LBWKD1mBzXTr5Jl/GXCu+cCh3A2H
O8m8TZI+PwpKiYnPLGvz/RVKwdlvngdpGSz+7FwJJ1PAR+9iv67KIc5gV7Oq2jPd6acNZweb6ImlkF5u1icCBYAlwia9zhvnQHNp1WEuM7f0jQPz1b9yT0
mhBbCe9f4ze/hiDnOpsnqB8tnMXC6jdMcpNe2tLM8FQoqYhn3mRjElzSV2vB4/RTjx5GrHxlCm0GahmIoj0CN+6IiZOjxzSDmwnyIp7G6WgqbbPsA+p0sh
hc5ulI/6qHfd9wA4FwIGNCGLkXxhO1Znw0n0b0S9o2thP6UhkZ9fl9dsxzKjJCmsd4W7wiH9SEEe4i9sawv0Jq/gLxa5pSvwVWDnJTxJyq0ZxdCFPjf0Vy
vRwrC8zq1otMKluHz8zzrcNpCW5hM2SUmxNhEmpqYgI5Cs37lvfz0xf8ulWbd7EgZux4W0RyL4bUyZa/l07zOTGwBfU+ASj1QzxJ1H3yjnzmSrCl9Q3nkK
qF/TVMKJo50clwerrelYFDz7i2LwpNBQlXpiO4ho+sQQS2LEWIAvsiRRpe7AXMC2poAjnnA6Eme847fIPj3jKy5NbnSi3GdfTR3TYhG9TQllC7RXzQaSN3
1MNWKecYLicSOgvmHyqGpYGcEVcwva8FsFRJ3jq2SFaIWk1alPSFIidX/lYGDGdL47OU6Grs6BLC1bNJEcx1qnJ8XSWtOxUxG1ukjruzb52nzb1ZAE5xgt
xGULZCHqglaqrreV8u9zn1drFOjMLjn5b1TjuglQo5zh+C6VsiZrfopJuI8jDTXpDefCnRP5n0skqwF8/8aBpKtLTp679+C+jvhm/xcQWe2FIUy51Rvv2S
RgSY8ngikw+v+1Z3QePybyJyHNI/SMFazYMybSTs7iJqd1zD3GLYiKladxK4E0MW+9Qazfg0SHXnkz5H936dTcwJdGziYXryl6zgoLocJuSuNGX9mjNl+2
YBUyHHN+4lklTc+gBavMRVbOs4W8k+3/HY+cxaR6+pluWG4dTonAhq8KDgfQdjeZevAVFnqF0R1ZTNjC2KYnHzCspFONxApwTckfxnysrNC1EdjtvSz6q+
ztD9QQPeFSRQWsDcnRSsOBfhqtmumAWLROs1PgSuyHFPbyLetBRJJlMNb3+fxRJbw2AOOR9xtZAEXYpAE6ovpwn/V1bQwwC0zhhA7iA1jbNGGZdqWsrSI6
krCOVpQ/71GFHpRlv+5Sn7b8mKGx8Yejzh05+ZOkFsaa8VPMHmP4UxbklsJamRxEgy5BCZqGKLq2+y6mlssUMVwNxrjjaxIGfe8FJQJq/1VUwLasrGaUFW
rqTN2ZqoUbiQdvec0feqVm58mlO+paDhdg7HKEmPMVUTvsdUeAlF5zaG66NhmZje2eDvNGNcCtbOd55nVUBTtEVHrmFEGzdFwFU8v8R1YpSmNSo/igdPu7
U3p9lR/YgqEVS9FkOngG+znkwa2A35U5eeV0r7mFiUp6DQjOhBAzcRFJ2bZwzoMRzIwGxXakDu7ri3C3+FXbIo7pEtntfwTXQ4DjzahQO0kk+vLpZEOyf9
r+qeLtU3geBHbUaW5bBO1cnjISqsuQlviqL8ZZAzkmtrB9jWYa36330IIGdSVlmcokBO5yOdEmzzIFYu7OzIQgc3IpogMYGAPXrE1h+RXLGXaSjiuSWUM+
c7imd6HsCs2nA0U6yaGmdx0EW3hqLs/SIrt/4c8lDXaeEHdER/dm7kHn43flLn+f6nGTkmw4OrInHkdjkCdz/+uU91EAc3pHpC4NrklNrftv1BUZ+kBZYS
NUMjDYAJOBovwpHxtH7by+A5lv+yBqQlbdUhmSE5Z0jmk04maHCkH9K0hFYpmY7DpkRAvZ3FPXkd7RhXQkilVwHdTLNEYpnRGdr+zWuHCIU7a1gtPXwLiG
hp//L62iXPGvBS+WR9TfnyqlpSAFbMx25RIkoWUZzkrLoOG7qP0xEsZEJOoeGpdY5FLEFNFXS1JPeaiANw9tgVT95cLx4KkRG8IAOJNk4VWqCR6pObmStm
U6WylPrVxqenOeCxxC3niW1rEB7jnv40BGnNjuRuf/sVXv0+RrJyEacm4bRw5Ju3mX9Jd8XKoFRBEgmY0KpeO+zO03EhOPK6a4LpSG/uvTD8Y6p/19BOL5
vkBZE2TJWMCAro3EDEm9YjDlfusUbscD8mwUbIcWfMT+wwzRRwtuvu63Rtyp+Cag+eLJQ/Bimw+PuLkyaOjDqJnnaSXGMPbeJ+gzLCcbRxPSfWLMS88R17
cJqA4w0bve/93u11vJzApCm4P3qKeva6Z+VN8tJlqLCxn1Tl/evq6krJ2ah2EAiDXtM7PKMucZiTHo37s2DQ2cG27DbYo4kjxZYWfDEZb5mAnfJJHKrDlk
pYTC10BdrdNJHDpNifi6Wypi5f8Kb51kl+5Dy+/JSBIiPZZdax91eAscsSzpUckoLjPgupcXMGgZmhdvANx6Qc5/W8G+JYPpv8WZm3h+ypiehuQdZ8i9vb
HdCXiGS9ct2vXcBTrsatL4fxfuTeRTDGJsWhXBahle475Xxf8ZiPIei+DbiII4P+p78fSAi6dbPmG4/I8ZvDKl9ZDG3qJOChmU9cAq38PDLq2yJ4eQDihp
M0EUGZDmo/BGDLZEXqpTkTUlX0Ikg8CmCn4iGlBI8JoNJTXsH4OEBzzsQ4LrKAh20rJqgu7DiA+O0zYjVQLxPjAPs+W69wASCV4cxMUa7IQZUyqVOJ1SZ3
v57JU3k70y+J6G15RNrcbsYDEOToTAICtpdsjRc+lDrizY0XJoCDJOg+dAHnq1jxTV+oEfaPM7Bh3TdA6c9J2aLD/Eee+dkoPL4wb/Z+6EaUelpRMhs7+q
8RXfjgmPp6jbtcHc90wEEUQyVhKdvQDRkyi0L8jD4amekkZS3ImaBNON3UaOvoriENeAW4hbn4bpCa/kKFDZofoS+Ti/wxOTik6XEJJV33AM/KOefk78Do
xNnJcGRTsKuspMUuiofzLRZyGQZU35K8t/WgDC9ZmohMSkCBiyYp8n5GlPOXLY635JbqGRSC7EjtmyqL5iyPioWPxocLqZY69GkpnTF+XneGvZJiBNKXzQ
SSXJkyfGCoo6c7hC9Bh+8csTquUoSv9hf48wOY4LIJtOFTHmTIR9TI3SFG1ekoxCB1VIOZkGmJE8Z2cd8FDhRtI6o7NvY0nYgpKVJIdDOmhS+5a1fFQl4N
HK3ysdh9RhUVbwgcPF4PqSn90cScnB2lHHp4igqt8DhRetyuMC86d8ZdUE4S8Cve2ZKDdw4EwShVyY2vAU9YgPrB5nNlV8M5/jwBXgtHx/RVyW8ImU1BFs
1SLsOEnbtLst8ud3sIoBi/AwQ6epWkrdir9JQdQRuDaNGhI4lJJcITYVadlFmUnNz7/ubsRVjokMAZm5PA/dyKEl+FtaFC4qKzv+Sn236ch154milVCFEH
Dp8p9PBmtYCge3SO62d1WthmBK+Wv4rlVYh/RcKhfUTzZtpdHURBCp6gzOMZerxxo2sdMIjbSILjOSFMIuRSYNLtc5N9wtPfAvPjmytQbcStd4R8HEjL6F
wTpoI0KkKjxzfSXkepCYN2prRC8x5jJjPJ4qm2hcBIQq3lt6EZf6Haiu0/Nz6pBPnASxzPFHtvbHrijzWml2WOQj4j/l4l6810jkX2G2VVUKdWrtoWnNoK
exS+ZM3+zg5XkUYwZN1M4PLOgNicYW83jAY4p5Z0yFZt1mdSLNF/IqZve7sAK9ShLEiBermZ+m3iYfvQ/QmadMOTiTN+0k+fudP4ydEug467w9U6UAhXhS
tCxgo61de2O5FunP3PhcAKNU8H7ZUJxRf/FIRkV07IU0+XpgdGB67eaPxQfmzw381ywzqrr6F424zzzXGrihp4zJk2oQvBS1+bpnK4uyTfZw1OTUukODFR
Q1XojjX7eXb3ejI6eZYF6l5pqgUn4/HeeuIq4xyxy14dCHbE9GXsAF1a6Y1jAhJMylXaS/o0+r2A35lQCgp8KQh2Tk186b0XXLG6iw3wKXk2Cqh6mYHCOk
lHJy4TIXe7Z5OzQMX0sbDUlqtgw3c7WSqzAKbtV0DoAtOz98M/BV04F96yxzD00r67vaCav0ooF5AvY34zvIRfWe425uMBujyc0pNI3fnmVPkT0iGUEHcc
42PvpSstoYIRH5C/KYhT6VuH3DIAK5abBdPq95ow3J+E5wmDoHGxtBi9/S7BOIgrItE+LXKeNGcXEM2V4URJyOvWsXZf/wLw2RtXpSCdfjWOUXA4qGUKsB
XxvNoM4XKy7X89dFwHEwmVFwDMhXlLNqQ3YLigGpzC6VATSgzqUDiFyv0WI9AcL7oVKC0ikSjHV8I8kTs7fk+Gw3YTyzLYW0vKOUjZEjNvQ+BSInjclCFH
WsKO3yZC1ZUnGtsV+CDxc6TDArtnQESjH2VlqovYYwJ1dcnU6FYlg9yCk4uo5M0izc8th9N59qagpIJOqT0RKTqzgII6FD0bl7AFsnja95ImaiArLnPJpx
SXop95EWJEHclKdsOJQxUK9uebLEBTn8kuZHaneHc9Z6Mq7aQtqF3PxlNuM4zhOOvLVJ3XdIP8eNvH8r0QwRg3Z4xVjWhVPlulD05PIhIfp8RrsfAk70Xz
z0w7DUcFsfWFaszDdC0pnm9DZVs6eqybqbsbRt5N2Dq3qeQwCVa+djVoamJPsskgO62JSwH2rjKcYsm03Mp+higeAL06GWw5YogZ/+BmMRQ6AzTVKT3baH
TA48SJHzUGhnobzLL0Fde0x4ir/jb55BBuo3Og/M0TzVqVBROyqR+TcWwiffaJkj3txVxNmJvQ1qhbJ9b4LiIOAtu0J/T9SZCs4ZZltqzu5LMWnvmIRbnN
DfUQW1I924lh8I6P/xM+6dQlKFgVt3PZSsr1RxZLdeblqfO43wAXEgpo1VAF8CKONCWXTOhP6wVzVegkzZl6kE/fyGwrgppLGvflyo+rzpYBQ9uFRrswfR
7dR9R7ESLYzqUbrMbYoUQYUv/DxTWyzj5bZ9+dCAUJbTQG9T89tYPZtm+B9gyH3yixOS1lWduQKZxLTfxmaH+3KTJQzzoSqGhos4uI5DQh2NWgRkrXmte0
/jGadB9SeM3r/k8BdoZw2ii//aqLYS8ZQ7s6O19pbucmfE2yMOnRLWSaeUUhj+u3yTyN/5FUDvtK4cvfT4zJZ5PfWmyTsvtkGyAhipjcBx7S5yBQ5kuaUY
pv7BRv0SMSa0MJ/pUjmSxCPfZ76+w+198Olz1/caLCA7iyQ1IarcJovphSWQAhOka1Ly4jpX04t3+9S0w7aO80A12cW7FJl03IFt2G7Zndl6dcgbrJ4iFy
9LMhPC1uJ7epc18zVdgzRtBlDl2WmKRKzy6vDrc0/yxa1wS6/NlIdszl2ihJYsBwwbIoNGDSE3bFJbRUtpMdhSf/ikczJkPw8is5AW3FobWh6IaaVk4oV0
UVQKWsVEvyRPAEVsHw1C9ELDFO7YdfvQ5i1NQfitiwhB+tQyuos2DaKOmopYOpgWA1i9ID+/Bhsqz+IZ+wmhUcYpvNz3aEGAMPphXt2OZmZWhK0ty2RBQq
ZNHVfBkvmuMLwupVzCgPwN/LqZeSzlKdAXfKDNxCDFBh0IXDJMY/Kzue69h+98KVhj9EEmsLwR5DTnzeHmSC4b8Mw+772YOb6bqFLCmNtqwguKV89SQDX6
DXolyTgUzDJSk74L++sKjiGft5ybrgBampwZVqaXj3dWbyM4rR0Y5wvOT5tMpKf2BB7mLJ2kx/E1xsu2z+qxBxSqfB/ofv4umfGzaQNcF05Ec8yeEy22ZZ
Vy6hMwGFevol+E+KMXa7cPpzgzUkh+ItI/k53/5tw+I2FGcVxvu+7u9qDwZMuW/qlpileeHAm5ZNLReMofHWk59TD5S03MLL30HNv6XgA5kb2ZNceIJD/w
OTFPQ59toKB1LRX4Q8/xbqq17Sc0gCLgSW0NPgpcMMVDzxcenAJ9UPDJonzlKDm3DZFPAHOIh65IFb4d+NGPSiJifC3mliIBc+lWCwyIko75EcF/Mrh84X
ZOOHAY+zct6kWPPUT+1/UbsDaUJKrIiBOFtubJZw45wB1MsgCrh1ctyNe7Zd+DVDq97iPSyvx5JwN4wo7Vz3SBH1q4daGU82f95lAfRSLpVR7rNChtJX8P
ZxQ9vBZXr3jJKs/PQ1CF8kPGegGCzE/ykSekPyPnjbNOkrUG0jw2FZ42jaKZDZyFnP8HtoiIv554YLiEH9EMpEJC0x3TpDSUJ6LwNZj+WmNLmhTNRyI/SW
SsaaEW/5mO6y2YM+Q3WvmRW3JyJTFqDF0PyGTmtoHoBUTJzr1oJDjxzcVb1sqBKr7JC2oWMSJJsfMLOOGQMYbY9vcfrvjNIe7Zl0BFiT+o3XHZh4foyMdy
OT5lNGoNA2pKpdwNVJr3XJvyUXg6rDSNQzNBfI718TvkpySq4YIlxfVudpkDoUfkWu3GnGHuwqU8WmIP5op5BDJ71+i5TBI2BwrWcDDCEBt3QSro71fThn
mbN4PsKeUzycFfjwOJHZ4Pvegex3njl1vf8y2EnbeQVYI8iUnGbi8yUQXm4y8pLVVmuNecVpI33y8S6WrQsPHn5dJeT+IG1K4KtzYr9IiaTTP0Yv+3eN7+
7/N3+oF7sRwhChreZsVsvOX1XOE2nCs/G4VqJOh9p+JWcvGiz3R58fi9S9Iq2TAAXsfAGLpDOTt828zBBIb1OBJ1mYItGnqPTduiZz9nRcaOk2NFuVQ+k1
e4lEzjrbYolJjiIRMpYhxC6BERcU8jpQxma8AlplXF4DRdIXEc4dnTAeyr2i7Weevxe3DU35pXLR0+qygg0NJsxksr/zg3xaKepxwc47l9gFgVTuC/aXoK
XsLJXaLAT3b8bfB/UB27AuGX1BEGX/YzHqsByaR+IrQ4rBxn5xgLfaJzqWblovqkjbYHgWz4WKTbQ6RM5ClpZRMfUYtZXe9Bp+so0rz7V3gpXXyFE2Tl0w
E1yMUm4SzWaRHIzGNMwDSAUWbhWWBHSdyfXVzbAKo7F2/fk6L/fGwjIoVSbgUCQDhQXmSOxw56d5KF8CDykN+tzQMe4jeKQjgeUOj/xPjFBeAFka0qbYTV
Z7LtrWAWhrsBjD+Yh5hPQxuv6LN2MkdvHQ+du2rwnHVq6UWRY8L/eIqVAJ30UZKuTJ11iplchZZklZjQmYca6tDcC4D2zCwyY/GWdQ+JOkzWztTKRdsoX+
e9JR96BTuihSvjOYEc4CYavIvDItiTGx5nIfv//c39U1PXHxAlh7luPIEb5/5B+4vm1FFkM9sPXnFVvDEkWWkhDFtsyY7CBTbiYaqlvUE43IREmHkVQkvz
DRCd8lL2B7OhhMEnuLDzISdwhePG5COQhKYDP3zj5SPyt73LvKUrrYWpzcsVM4ASUbdg7VofAgeqLiyHlDE/LvNjzXcWWjfeen8rnHMtBwAUMPhKXUWWDL
oL/oeLEycmulpWQ651Pjgv3CBKLbjo2V7OJX+RWrt6Z7csrIbdbi1yyAkpbTjJuRuQU1VsnHyjWYsPFsSsCC/ylBvtG6I+XIHgi4ueKTXGpapGbZykiKMQ
C2+4Mh0yR+4n1/zC8aNrVxHDtxtmFXsyV+DRsQ5MVwXTg/2gWIVtzhYdVEQA0VflSZk4wgobh8LwRT6GTNkUIotJR1Q4UJGdY0NTue3cznNiQxlZ7AdDxQ
y2MxUB4yZ9gZ2Wn/E3wgJxuy52EOqLCxOqXoSzKT2B0aoQ8JW8Q4TwOB8M1aTYcDYq/yfsW6yoIdp/J2wDxmZKIg7dNGEpgKbKKlZGUuyqs5mSvAY02St9
HIYnQbGokYwA97vmssNyqysps2pJmsnMtsaNeE9mXFpCva9LAUFqhtzQQnfq3Wyj05naid8zdCA7eaW6k6W+WYrh+8DShOHhbEReBK6AxlCO0Kd+Solme+
7PGefzd1oo0dvtxOXEpY3ayA5c9T9PGMgWGW4WulxfSQyRLogBq+d6eBtfiQ4mim4sbSQGrWQGqbCE0eVqk/eQ9xAVevw4DlycchOugGlefmeU/80gc7Tx
l7bFVB82yQQagI2/PdSNhDWA+nwY1uq1jaXoohGwkVYF71kgdCFffwsJQGxPgbn5T5ZC7aODCc6QOryYcDvCK/JXgD7VbeNqTgz331N7OpwXmIBDSVmi8b
FLm1ee/O4VuBkxi2NKdcnMs8wPMxDVZ3/iz/D8T7zWSDtRWNh5ESmiRNTrs5D6MmRFm1/8xbSvfl6vC+F/rrLE6QGl+/EXkiw8b6Ab6aCEY6oUjiHMGsS/
3w87DpgUSjZDh5gRpV+ryaDOwobJtJgKV7/aQOp1vd/SPB3ckmYPobAvppn8LSTaTWfAA1b8jfsagYh+Nlso5GkwYhn/F/T/N7Nz4nIM+0lY+hxa6xtnNp
WlE4+gJpr1OCZh00WP2VIlvihKoykopOS8yjIuOqzNHVg9MjtjUfobFQQb38u+d0vYNicBvTw32Gjh4n99cvFi9V0A/jr7fzI09YyN1phXxNzQtsicTi7A
iw9DboeQL+SNkxkQU3yjoXYLnEbDzPlTvzU3T41PjKWoQiYuEQ5+BQ6dfkK3k8V7Wi9u04j2FThWs8n7UjT745VJnaTza7tqP9jZtNrVCBRse9IJG5dcay
oS38hfUXwmt/i/kEr+7oNcCikxJsqr5QisZ8jv55qOVGzhWlPDkOfw3Mro6o5SnuMMOfJi8dd2NizkfwO33xMKsxw5VTLm24n75KH/fL8fUi0517SKFZmq
5XsMKR05K8mSJEhtZ5KHGXx4MGeSv6s0HUNWzP9xyG1RAiujloLSlmSVTuNsSRhhRsw9urqVq7yV53zlB7S3B57Afxw/TcOKU6Rkvt+T3FQriSS9qYQEqh
s6PcEla25gzql2VoF4eOlP9+P1MLX8p1H/ABeo170O7N0qxQ2Wvprz/N//jBsV2lF9oAqiQZn9nq6jMy/MYawjxLwsYFOZL70KvnUXZr0KGi6Po4/iyneQ
fM4RvLYp2gOLk3pCIagWVEPLlIyiUEwzs2jG0x4QvvCFxCDHM5uL2BNefPtl+NqJeCQtRMJ4Vlocz0fmGgcdAfLClA1EsfIQB0n3eL0LuHH1/b1s8zJb7R
ozecY9Z9a529UKEJofxmY33uS08tU0h2bj0ZJb3zKx80U6PP7WOSQOEFnVHlUrLVmz149io2PxhscvMZG5tAaDxod186s4S8+s5TuZyitPZ9IxB0YXU5+D
GDwYY9dDC4mlcVCtZN6USE1hHGXWR14XDqJt6CJA2qydKiZxb7pBwa619P2QRQxrIjz7iSLhDRJP3ITHw6VRHlocCM37SbzhY2MWCOkid6Sfl2ak+dJNLb
3XKxsPP+JoAU/oPbTZ0Yv+RMuHKLRQZe3tABt2YWzAtMnfHvugZjF51Ps2HDxI+Uees//7Nr77pYAguRqhXjDR8Py2SlM+MRXn3iJKjkVUs7aiupgTk7Tn
GJ/oZG6OJEVZIvhONZtiG/LDXtMooVmYWlCfXkTf/kkqRdpcodA2zAmOaNNPf9j+qvwiahT5EZS0JJaKfNnKJ9Z7+FPt7+VA/+QaYnTfvPC5eZXeaU7Vz6
ceTsTPp1vbBfkE/bkyt/Pfa1Y24alTkXNTBhjlMcTlHKWVK7Qf7EeUTfn/m3QhsG7Ur7fv/ST9Pf4QIY6RaPWHHn+22o20py4L8UpfiatjAtnCMwoqqKEt
wzKwaYVI9mveLuulgKMayJ9xNN3BrOc+3AU5Z4jfJyskqRZrsIJph6NsBK/DmjVaoggYUt+7NJIGyY+Dpk9AB5HJLepNz81SD72p5XQrJL0C63FMIqfS9s
R5O4c8tcB2T81ErnOcDKhX5FEnlZgapA4wcmt9tMzzDyVZA2VXIpQCduLkfO0vL/PqJ1ivRK5/nOgBSn2LmpjRJPiGxov/R5OgTBOM2SHV3cOMos0hG/Kz
pOcqtwZkUuCSwWx59sZwbVKkhYZTlj+TC4VQGwUsSCitnj6kVOlTc96ZJZg+RKFjimbXeU0Xi9gsTepFqLJYKpZEpw9TmS4rGSJ6b1wN7pXQpeGwVl8Awh
Z1+4ZKvE11yFM7P05/OvGVPKic8ncN3dLDD/tgKu6XwAXl+PytQCOf1P13HvHLvcTX9//TODYcNYp7G/j9kb+ATefQmO+ge2Y3reoqNpjUUqcGhqizim+a
lIKGe5nwCLfKYhaBGGt8sohsJrWXXgMq7zICcWfphefMNp8Ajh1O2Gt5ttUK2mz99YIi2F0gklj58NG681nH792yifrAk0tPfoWyqWNVRI1SbzTxzS+Cp3
srnuZwfJJN2I254huI/PIpRUpbPAG87dCYryLe3abl3Rg6z7yo/TKtRMzRz3PhdHlIxHn7K98M7y9+NXComb3ePxba6dwCPkltQiFQIMzSZssXY0lX15eT
V2Xt/A7g2Ll5fzNjLj6xbi3YrEg2UaGt9ZlXAd+SLXj6xZQQHBu/Q7ORxGNM4LQ+n0fWrmFD6lSXY2lGPfAEhibIRwQHH3JgfSXcxg9cTYPuMgHcUiCeVw
RBJhiohP1/LaeJHGxzx3HyUvAgGq0dUxWp+hrdDDlbMZewrKVxNNAMLEw3rV0JQBhxHwf9z2kfw/8l6qbQlyY1etWpfoXTDsZbXAkHi5YiCvncKa84xnPN
JCBOBD6bQvXZWeZUHs4/FV66SQOvCtHLdcp+4mq2eVEfQvtEUcxijaaALHnYkuqUnphNDzreVpXkTsHFf9pSt8cdWWW4frXPv8XD1dwiQR69DmJpXxp7Nw
QawN+OWREb5Q7LSlmO+VPohkTnK4j+AJJ/iSonmzsoqHN6sNorts8HVBhLUVcMWA31aQE3qrjDuXiTy/ogd7hH77pau1klv3KGsiIXmkMMwv0fD+5Z72k8
5KmAhb6MhF9DuijU9hI9Yk6C8+Xy/cX79HPCr49Mz1p1a233GgTwbxyHmei3Kfmb/YdOiHlnJUwsPuzGaJJ3cUJoZ4SMiG38UmTBsu1tuR7+fGs9PGsRyj
rYusqZdZSgJ/JNNDBu42tspXZvLOM0F1S5bTGR6r5q0dvK2xCQ8jQjVHMrd6xTiqM7Tugigi9GPM+3iHBh/xGA5s7JbFNU7xbm7rSZP5rWFzo8yxmTRLrU
Pg0ylhouztkL8FQv+vBjX2b//4F9pY+5d+GbZvRb5oIrhPZn5uNuVdStzjn7xwqkTeE8KUszImwzW4hs/LIKsX5W5FhvwWijErMoVzz0PK/u+gNaPx8Pt1
qsahVzENsrXnz5DEPjCcGNuZjy0JAn0GGV6EsFMeMskdFamruDYwUCt9MwP/2blJ8Ykcf2aTDNm0+TD4aXrRqB0z9ZmYbo3Y+h5zomHJvOYqNfueojCc6h
h/rJ0zkvfIu5pL7kCLm1i8QzugYIwZth8fwzIkf15pSERwhYfiVifv0BPTMUs9nnb+JfxJ8sM9cVog0Q7fMi1dpLO4iq3+mDT2UNfl/sBw3N7H4+38tEXI
xNoRSgIQO9s22oC25PTsRCDP6OblBk8viQp84GmF39WJxq2FRlW1M1Qz/VctVC9ieoYswaVSwuM9N7I8QwUdVBpMvzakV+CEn6HJj4sKUXJ0g2fkrzJfpj
m9cLybpDJN3YwUBX4oluAqlqdrTsN0hmqulwHtPPQgWNGB1TEzw1mCB4/tRzIdceC0G1HqhUsZ7Yfm8GdQByOPpGRyJmswqHIMzN2MpH1hK1CgH/dQbJ0N
V4IBGxsnhSq8bGO9Qjhl4kPb8b5mzQW6xjFNuwFCBig5ddxg4a/wnA0XSGnS9rqrgCqc16iodn5Yrd9iPC9ZtVBC98FX2qD7+AHKeZHRGidSOFhM8UTpmb
iiiPpXuNVIPscw3jwrIKsiWck1Dd6yZG9ACwrCgnak2HzHzLCqP0v1h1hYn/QpE4nxfa8xc3WPfiySJFPjjccQiVmFLjrwuHZ0FBNIl8QNlixv8iyayGIp
sonJ1VQhLZneOEd+N9cJOdH2T8ctYsP9ViZuMfKn2AHgqbNNPYHtcZNjzvJKrNEI0++FywPPTZvMZbSLNsAgd4gHLqmBr5ZkbMcl0UNdIpmDDT3nHUPPbu
mLSqCqzTQBPaFRcHJUB+IonMfagMwiZzyMO7SX9l9wn5aiUN14I4FTBeO2Tw4VnC8VhGCWpDMxJu+t5BPFB+VfPL1bUwkSy1bB8f+S5gfmRcNzmrsyTDZg
2ej4xefVk0jJGnYXpDjv3dEIShTzVG+pEUQApYryZA8lGFWD521hPZ//elqIUPi2MVI9383uYpd6o+Z4Znfo7g09LurqFWINB0p782kzErMe1xhKxzY0od
AtLGvM8ar2WdGj3gv2HeHlE0IuwFtZ6qiEGOW32+ktwyIz01dXQea2FH6MWSRnR6VvNdvMQdDaM3XGBwfZs/DHvNVwvCdX++QfKwwqQLPcUG7p2elgYNaH
jbfK5uGfot7R+3yhwv1NT02VZgQWopasxKwNJkFL07rqfXI4oEGkSQdVXR6ei0iim3Zm4s+lDs/MhAIxVSAhHa74Ym+8eRGQ9envv7Ayd8noo4zu7NZkBU
Y/WPkABlebyWEtjVGJ87Gj1tKrgoHgHpMyVomnWmNEC3BEBxDkq2/i6RtYVYrRztdkTgyUke9Rs3pBmYYWJy5HB831sMe6OHiIrkOuazM5u8vaSJyEi3rt
q5dpyDcwKVDwljsnrVPHuH2dcfnBjCunTK50HMdvycJyBWXpVcCIqmCUZk6pJpjzX61Pqhw5+npsbXMavxL+0Qwd6MioqImU8c2Z/ObuNE8paN+2CapoOe
99H/Dpcy+h0k4C64Bgpwz548IdF9xVb9ITWB2HTpPnVMZf6/AvsqOSZvSsC7fIgqD7qa8m/wnpCwPWBqHj8doBCLoBwtwETae7KnbxWcdWd+t8LoV3Wg9v
/Egb7oJQteW7f7B2wzjPXP996TgQn/TZzczTMSV7guYrT0x02noK2nnuhFKLKkN3BHGCTzrVb47tnmo4CYHN+9f5MpChs830r/14JQDoc5ynUMAPQMouO/
BvOFsmado4l9Z6iVLBefRxj76fzFng7j1lQHdv8dN/O0dnaIAPhKHWt0HMQuXmLuB3T4Ht0dmOWr8ir8ZShEGaN0T6MP9r3HDOI6T2l30Kvz3bkDJgMge6
fg6nSvqWbuuIf3NTRjdTR6i343jOe4J2Oaf/mpClbjpWdIvHKTL5OiVzyxvTXONzl3zc4I42vcatk2+RBlqOxQQImPgqaJuXZ9suhiudtx8djCUX6QmcIW
y91o6JwQH3edJIz8D2kQYqlVi04rtFAdRSEnpQYj2/bioS+7bjfx4ZFZnk5t8H8H6ZmAI4MRsQlm9fMx5hm7F7Fzrj+VZ07evF78sNGJRnEgyhYmdeRGsK
zu6S8q7YxBTZxbCBLyIsqnOYmiASnBZq/l8F1BplVDhoPMXgtEiMPAvq36D1+3M0fOCWRa5jmO9FHfSk3AUNGAeb22DA/1fOO/b0I+QVqrUkGfO0A9Ppx/
1b8FzJXCTmf1UR0zji+1Ihr7aIRVdZ2opxLNtkfqOui7E5prLNTwSrCtdRwo0xrTfPMiQ98c98g2rzmuavIMokYGizVEsQ4Vs9NJdSGVoqGBOq8cNnMPM5
42gyr7KoG3tqchBDLucBfwFrrS4kyRuau93jSMJmFcnT8kfD3oe3YdY2XnwQNbWdxG39SvsmA5S4Stz3p5PmZTBetre8Yx8dSr8xlshKArkmCZY1JtHZgU
Y71za4oWpBOXaZ5Zfskgx0NMeVMsHCnqJO56tD42MO5XeqPlgu+ZliHM9N1H2YmJAmME1SzvniNq0iWEpw9Fxh8zp2xFu7h1akqlLmhzLP/yB8oDMWBfDn
gPUpo31aNi3+pkrpFonixW+RWkraVLSgEjjwK5voFyHOIVbfxxTNuOLZ0mgs8+9ycRNx9XzhHjXQ8ebLINp1r3ZU49A6FvEg2ZcQi/C+pCVhQOvoSuvole
Yd05cpD1HMvTcIbGy4RICTrBHIVW2SsmpqjuDrsCvZZ3cNYTdLjDWVb1LzYwj0etQwpF2uwSkwVoa1/11JtKsduAsFX5AStWVV0XD4XzkZy+QcDRTFBEDg
+4yX2wD4vFJE8ZZcRsHrMqQywLvOH9tLdxh2DIXNHlK+u4gc5r26310XtJZcdPczAKMB41Z+1xMdd1S+v+E7E4ISbeISAuIUjUJspPdRC/tN8Tcx5hcYle
NhES7le0IVdfg2QYcbBZN5dMc5LBm0WUeMHAVQE0zT2JK0j20SupqqX962ISN6tlRhdRUmUYjdsa+TkJYjlQcw64kOH0mlFpMp9VPIzXBlvL7+9+xT4YIe
5Thy/hGKQusRKGeIK9z5aDLNtFgT3VeorPoeClpBf0wLAqg9MGdHhpZdkV7SvgM3V0zbqDbzLdq686m/crt+R4y8v0b+Hrb103QB/Mify82F4rdOwXgrd1
YUpDdgmxgLZBJW4n+5TuDY87J0aKSAXdn8vDG/HijwAoXK2iPJ2j0pBCnt/DrSqh/WBKjmKgH+XvBYWefKOs/OGWOxioIAya+ijGH0aVEdkZGFsXISOzzw
7RtCtTSja804+Wb5oeJW+8+j7TaoJG7OIjIBS/MZLipHPlIsdiePJHm8/JMhxU/bxV83DqmWCQ8pW3Hwj702tM/PKZJ3kaWl0ncNn90LqVzGl2xKu/VkZ8
tJ2il7m4ApnnkgoAtKeEHsAwroNHp7vC2euDEsxV+UKVjdCuYNleT6KWwGdCzBI6PAqY1bm24sF9+vMW5J6x2wU0Kn8hWeLMOm+5FgFtXkzhnGJJ3/ZWof
SOAHOp1HWsWtn3GEro8+J8pl0dipU4v1Zy7t6PF3w8pjE3YDSyX87XQoaLxuWMJCXQf3pUNS9DmLaO3tWHYE2L3BsVoT5G6z4ymL5mnR509UKEOphykjtu
bgmnsxPHAhHfoJTjp+41ieqdm/hu6eEJlX/uMvUXlG4cRi0m7mNrsIGkcdwwSnTE/lSe6ZTsrpYbNWWpqUdJFyadYw78pwe02YjdPUPvN268sxbZ3kPPU0
eYpPc2pmN43yw0j4AJn/FAS0dPpt+seOTMrW+HHj46s6jsrR58KQ3Emq1NnKZUWgFuxKxL+wcinToHnoi0Pwyce43QKffSgPQl0pUqNvimkEOeUoEIMmeL
89pdO5ywPqIzg/pQ+EpUUP/kBLbgUJEU2RXn5GWF1k9Gbtgsu8rnGTSZ/bJJzpn1CejyS0kGYyYPbnnXX9bsEa0LcOhsSKQTtbQlIVUwLUmZK2ler3nPKi
lESFsxFiQkdvXL4ol4tvluff1BOhqJDlbjThNYEK5oMRKgbFC8gGLy3fLVs3/KLilvQ560S1BgbFjJdvj49LX47ugKLDI9ohDHEaXHGZgDEBnWomfD4laY
iayBZTVWM4wJYvZSC/AqORIxxRrU0nTa9+StXfkj3CYPjQWC4/y1CSSQVSOq7WmkUxLwF9vjg2Fjj/saCozNPOm3gJvMd0KkgwrBK0KKDVU102ba4yPW2K
gRiFndVUTU0xqg8EQVLmExHfMFQer434o6PdGa55luQN/hL4HQyv8xhrlj9z87fTr1sMUJpBJUTsVLBZm5XNHS3LKTycV966rknTxcHyq9ze/FKkqdn6jY
G85KeeXzM0sA0sI9GS04puyezd4CZBU/dkXsCkzc2E8YV5jniajD/QpdlQSk6luc6rYoqMuS8LbLUT1hUGprPjn6lcmOBMaQQyebA+KrDlaujk08J2nV10
ttyZKUnBh2ICT2mdWTqddzJLPTQoGfZshkyF4NDAcn2hwYeDh+thK5OFskMhN7YZRyJJ7RMrMH6wOPbY3Ed66o5x/ET4ExXktlci5Yg8f4uo/glg6SIa+x
ZklHAeBWX58RfLAMQ06FJCf7u9/t8k2EvRne08OQjp/qOlhxfIHabskMMQYTedPHEkjX0uM4EeuFBoIK739W+cZEjCZ4dws1deMi1ArsIh005KrlJVToZ7
ttplmf0rrKhD3CDlE5UxAPUvz7NuGii5gglxhnfNZAc/T/9jC7XWaKI6aLH9iozK0dwuauxnxCUolX9FG4L+VjCZUwWi3Sfv6e5y5rUnPhsYx0gUjhCzXp
sfmUSQHcNLPwgfJitYJZmLEuT+hOXPSGYUvkZrn1qhKuviJlud6nMVZUN4SUaEcnsuonLGghNSJwLvFaMlWvYQphgFlYVCZEoey4uXUfQv0st9TzYYcLdI
5b5w8kttgMuCtmOGxs/Jq7ky6MEKbw2km5t2luYSLwRDdP4jNqSX2dYXb4AKVIRBEEHcagAXHrNwMDNS4Bz6vU6n25PbgkBP70gYXI0j7Vgv6wy/adbHRi
pjY2v0wjYB0mt4BwnNeQOVtczsGZC+fhy96fR9dsp+xqcY8cHhxAz+ZR6EAqQreDWceIPt9Wdqts6eBpUjeWhGAhahGGYQt8s9kLdKVEjzWsBvtykpj8jK
XJZmrq1rBvHuJyFw74feeiHeUJc0GE77G/vTL3I2SzRCNLnUyypRKDVrR5MU8LpbAj7246yr6VyVc0uiDEJCRmQUQu/IAB0o5TGekuRMb5ziCZW7Vu7ka8
AFW38TdmbbBDb5MjDVpN2j0WgQM3GhaMYFCcMeFXyDa+7H1sIhPzTKmxuogCKU2bwJw0wxm0higyq2GfunBGHvI4MpOZSYptFLTEP/VDLOmlJUpRnM493Z
7WS9jAUk/x9vb95kSY7ciUUBcb0rM+vq7uo5OOSQTdpyjbZcma4/9LX1FfSHTGbaFaUVbUmRyxnOTHV3HZn5rogAUMo4AXe4A4js2X1GTme9F4HD4cfPHY
A7EWt9en2fyaqIyX6bKllLSG7jLGxLRn6YYOG89OQxt6qGaViXz3K8S5V0mw/whqD0QvvSpEQvVchQPyC0tqqYhbRndaWluvSI5sT8BQ9jGvcEQfnMAKPx
gZHKujOhF0o8HOQg/JK6oKRnsOD7YE1CKI04E6RdVWXn+oCHayAmi1PlkIC4dXIEaR7EgTCeI4u1VmTHdKmaq26Y7igYUqRBKmQdCcx5i2vbfKsCA7kS/l
J/KAyqm1zHsPls5VXE449Euj6vRqQ3FAVhlvM2CY4aqAlBlhEMJCSJXKqRMZIleec/ep07sXFRxYZnXHGvtxmRass/1HamOTVdHy6RbpSl3QDeutAM96ZP
oT5cu5NAcu3KmD/wkOneV28Gio2hV7WwP5w9hhQrIz8VhbE2hCC/bD7Y1evL2T1e6eQqwZJ9jH+wRx0e3deW68bs3uU1pkULDgBXQ9JVVBMX7zzNx0SEpv
UiviFLgVjzHngXrxA3FRu4zNoNH5bOPM7TdQ/IkdVMhIK+G+bm7w0Ba5M9dh7D1U62zM54rKMYoQQkaQNhkFdmYQCBwbZJi0oVPkix+zm1IdH4FqP7OZEI
DnuLsbl6un+5HMMWUQ8sqnqcqalFmAxmsE2XmT1k8zniWZQ8DjDjluZLRuvN2vRKG3fDY/Pabaj05y9juOScRcJWhRN0upfzDck8IxBckjUWlbdWHa+gGI
Dh3Rxu4ZHHSyoA70CU0Dhq9DMkYh3g/uicpbuMVQAx1vGY4LSir6hOdyIShsCufeE9UEkKvHTe5PMltz+P32bvJg8HcDsIPctxXB+pkDAI0SV/VDiA4Xdy
Ihf5EvCOr7Ab6U+0tQQ3LpeKifs0iRG6ihl0tOZHHwWoUnDY9iepzsXASzCi+y0rGuMsf25n4jFEAznTuJB8n+odWu2k7OQsxBI+TWQUry4R22o6+NB6Q/
xXdwnwltmjIIApINGrEKgf3tMMcpRLadX+X3cLjvNSLlUyqF+mz+0ypduMnmmy9PUlPhJeAz7IcrTtoWL510SR9e1yY8VwfOidNcpet2DByYrQUwzuYnhD
qtI89IgrEHQrPZq8Ty4Lh0inrB8FfjYpc3CO62Rlx8YQrgEVc+t6ctFPs1CIOglxw2iFYjr/NqrbNjodt1UiGSuVsETERj22L51OkpTuXUF6WM3M2QuuLC
L33R2MocNRHl/QjGdzvveZqaPN78OwYl1CUDX7JvtwXpZhzMwb0snTb79FLQsncvp/4bmp0X5q7mSEk4GnpFUMNyJJwOnjfNNwOoTPq0LlX+FosMNWBlHn
b9FTDwTMWuTjUkNlY3hYZDxcrQcbboLAjvpFk2tI4t4nTdBoKqka00HLQ/Ha6V7hhRzune45NngFx59zkY2NS2kT0pYNIMSSC/h9wAgULAlKksza4olLWm
jyj3bNypvAH2w/R9LHeQn48ioJw5Z8qv9VzBmTWQT9zJee5tzfAb1zZBuyUi5S3XF+q/6SImJyLv9Fu78ra6znvB+URN4myHENITXfzrSyI33rI3qTZWka
h9SQdQjmd1QUdPkpuAFTUsgPXiPFwvu/ZYH6Kvk1I8OKaC55hmstdKRhvYkAgrh1ha7kMl4damuPmvlXUtyeRvxXXnc6sOreJUqNIJaXQcfwM/+K+Fq7/y
opfUXwwv8OIFmbSOl9meZNmROYhz4m2Fl0/IaIL1J96wmqNBQU5JMNHsnYpnEKZ2RJp9M1ZU9BVXpReDlmdhSV07b7SGdlR+J2Se1me5oup3uRnpsGB6E9
A9FmfrqjYvGRyzZzUrNFtWHMJ5QeE6kwb/VlgDBWbbx1TLoi0IJplpl5IODPVHNNcNGfKxk6LRkOu6y5sVbx92Hc9t+xhBXwiAacfOyg5uFrCl+eZoPJuY
vr4M/w+S9M0AEy1cUDz+ET6t6G6yUoiX4DLTFikcbNLBB8kyIbHee/j8P7mWWPe0o1lgn5LU60fcgjwPfKBk411c3MpXnQ1nC33PyTIRWvbySMyB2JeexY
NTAquTF1niAA5HQk+UQBgU0/FjdB6thcKVgvwrirgFJ5zhVdruDZ6oyzzCZBqAOljrqutSLdrBHVzuMzN4WHn6i7nrBYvpnn9oeC4u4JI35EIPYEha62Um
2s4dW8fJaMGBqKhvNR7Tk3OOf0grUrx0Y2wOgT5iu/cwc3E23DXGq5Z7h1SlnccmscNhKZLYm9x/JTjpZCBZT0DWPjG0j2BdSaUBRijklBF+8bwyQMrWi2
HI6ovXAoxrCqzwSFXas2yPbGNpYPtO5LVE4lk6jtzshFoHJ++tuI70j748USVSSstUjGFUeMcOh4IJSQaXd0hBq3iTCaBAWXJyrvsnrDdmo+pcxim6V/1o
QSGuShuRl3rgThdqxJkgkUUr7GqNrlm68QOa9OgW7PruQc8ekD5G0IbtCLmUcCtUEM3D0zRei0gtIdRYflYhhZuCywckdlGKuhMUkMcLkvgBTjXuY+oIb5
zy+XBcjXAcxp8XJu96DOScVxR3okTpTix9QN+M7Dm28DIPb1uLEgMNTYuMFX19Vp/MhJtyHOQs2kC4SOGwnYWGSUO5OmMnzmPge9ttiajjdEsD+yIf996F
n3GsZjnad1tIftYomcwaw2/dt7jiZe3SjxJol3XDI+EL/3dPpHh5nP/Ej1p1mWZeZAtkBaG2FVnr+xtsca72ahJtqG1tNgpKDCr8t4l02Hwmn5MUqWSXrv
946dW3U0RpKxwn7oRvrmAV7/UBGz2DF0dV53ug+BhP6l/SqF+b2nKzdEJOWc5S8DKrRggyExFXxFhi0BUeTjpn/ix4SNVuC5HI17WCWdEtz9eX9A5+o5Go
KZjsoSi21RH6wvr3Ry9Ir0zk4cBQRDSOrEvAkKTbPPQqGQZdhmHo3P3nJdCpScAVwVGFdnpS4PpT93+KXALsntuqUyBFL8R+I3mA4ix06sSafB2iQRFU2E
MafQXGcUmeGvfhL+dIlzCAX4DtgdLCfenu4MiMXaeJhz/qZyRKaWgP3z4JoJyyuGI+wLj46Bq28N4R6c+D1u6kIEdwDO2SpzWUfWvB9JGowHN9j3cu1qlr
6NUcA90ll6rjPHmBZYtYkLVnVySoQFFf209tLZjCw0tS5u1YrOFrFRK8XcUFpU8ryQFmQQgCY2sVeJAYDEqLeknFTDOelHYYVOJZefXfvZBsMILROt88nB
nppu3Vw611AoRVNC7RzwH35/pBbplqRCAWh6WoquLFNzw53+FOeIbS6h+/I8lHCXjMbSUTD/8gM7UHwtdEvhlwIt0p2F2mkcNm06zIkjC4cFDKhfk3idpA
hZ0SZyXAUfGmNx61e0DtxYnup4iDLKz7t04ZSDI1Zx5Eu4/NNAHv+WYRQvgFwzwTHj/4vId8KeHBqzBuRNpKLufN5ABXnHo92R9Ro6Sn8Oo5RXMMC5bOHM
7qapskhr7hMdlrp2doOPViILSHy9xima+1LKEYtLgJBYAfw9TcEyOEcvPV41U7Gih5zzmChFki9OW7NXXUxDqihmkYzLJeKxqYxJxMlP/4P7xpWMYmjncP
+zcsxOTRazBi4y/R9hHyorbSZpg0zwD279za8WphQtPKVFCrxHGx3C+Nz6Poa+FDlq4XGho0gC1vhzmd49uvrDS0C8zYjEpRhU7WN06XaUOQjkdVa8WIvW
kTfh/OTEe9tpZHU02mqSwirOLqoMBFqgVnGrmOcO1rKz7MeoEn1MuTRahANALPKdVZTiOMUE1Fc7cbEmDHTrPiLYvlORmRmbWp4cTkVsHClQc7syNarpel
gFKn8ed9LCUPzFNOivXTh78EgqtzNBREMgEE9pTAmqzHIaVnPyLexsnaxWOQ6XX2OBw/GhuQBBe2WVP6jUeh2h0IWhXxtf8XmYR8B1xie8/XWpBzmG6B78
1Sk5IVUFl2Sdql13ylbdIPy1HIdWgXGQFDh6grH08yqijRIc9qOb0E8wzbmmULMulLrElIyJspV188QWflMxgCJ4cH7nCE94dZoE5b7xSRq48i1mTV96Yq
VfRcxtF/SvKeGWnNrRzA9tikeWooy1y2o4nY5kMtzQHScdpXi0zZP698fRDfgSul6neS4QkEZFltSGcTMDjHxXJaqC8e5m8j0gyAubeRRfRmJ28ahcghiU
9GpVBFc4B+eG1xSgjxH9Jn3sLLBDigLJkqa5R9IiIS0fBXMtPs1EJ7K4yVbcIDszg9JuFx/5jkTh7cja4MHvFSUyJrCOMp3xeW5lUptqry0ykbugnYI9vU
XvGBs+ibE71MpTrdGzWzIU9VhqNjER1+0+TZgIMXydbWoaSBUds+KMLj7D5QF+QekxR5rXUMwrPRWmrEdiV43nk3Lzy9SPBEdrRzYuAcLuPdO683oqMJfx
euXrzFw3cK2Xeh7EaZ+Fo+48U+LGW75eF2Aop0GqBYTEfZqFBl/g+PYKXNuMHggzV9zm00r+J0A2KjNTF4oAoOXZ8bc/jDPKnV0s4vxGPU8FRC1UBqMF9i
R2PscNzMQSKnZWXWqCvA2rg/PVJtNfQ4GSCJLFrFgxGD/fUvGyBKOlmXMdkoF1td/P77M8D8edZCbIWN4834+MO5nm2BcRPxrS8cUVyPHFWbHfM2J5O/Yi
0Ur8GpZP1GEJNTEJnhrLGRyiwXNfZXajpnPQxJ61zPZ0uY02PWCubQG7T9z1SbgPtf52gb1QoNffk+a1yNDfz6DPcCFRP9w4bhdixf1Z89yIcEEhhJwSKZ
N11+UdTXHDBQpkcZ0u/zhNaI9SfZa72unDY52t+3ju81sRNvbXaWpm7jcPxGL3iaiRmHDloWCJYxh/w3nfxVxve1IaeTbVS2lQ1Pkc5DQd5sQiCgibxJjK
t1EznhhsYK8gO4v0Bmjc3G1H+92b4CQVuBZXgGpv3mIbEx46OWw6S7fmggtknmaFgy9Uushu+KlLjWTwh4auyHsoMUtp1Egb7OGaHNDgGDh9dy+fp/3D8v
rOpa8gV2C6u66ZZTUrgicHFYo2FHFrISzhWhIq3Ocp4SnT0Di8ZYDM/NrlmeES4TorgYzxPdEqXsyn81a7EJGH1z9j79Ss4Cc4M+GKS7maRVHHbyzrI/W/
M0HR1DN3zCv3KuJQfeScXaAZKy/6QEPt6uyWFuCrWBDavUOPdAsHvATWpxver/rXfO48eeTUAXoL+4RfoPPsmHKxHHb+NhpCLAlc29dSKRmS1CErdQ3jDy
Lo0oIGzNzlI3KeuzRfO+Bi7NzhJ6Z7DjF+x0WWhJsRL3PTtgkmtjR+/x0vYibzT0dxHFMgcctxNVSboLTfkhS8Qzqe4QGl2AV81CBNLhdSKI6XtffeR1/d
z2gPpJiohq5DDroh3ervZ9doOeN+JXWYeBvVhaZ0X9wZym0awkTOMfluAhUxaNIQ8ciW+I5kcGnF7ErysIj73j7DjwcIK9JmZjTGPIxL8B3sS6HHWx8p94
9PruhlScY9K6z19ik0yVBmZy8+GLewj6HW3JNS23XDHMRAKNsWd7OwDjozKQhGpLynED020Ox0RKTwNDwGirhWNAvHtury/o0d6F8pd9KdR6SPyDDqzHi6
7mjf+Io91qIAtY4F7wZvfP8fudIbYrLNIhTDebzL0mVBsU0xU7v0ZbdyyoB/hDbXZARsEDSLO0US91EX11JnCj9NJQGWFRk2AvlbsSdCw11In+QnHPbrsq
XiCkaPMs1tz5/Vr6Fa0LzI3yirVXaUp/F5JE6b4JSN6jgjTS1LJ+VpsT1R1w5AtnJitDIAXTdZJ53CnFS40N6jNlg97NwEinpZpmKFgxIxfsslCe1FPLLs
z+fGtpBhIg5664HEq//XXOm+CI2Q8N9O3I8XymfozzVcfkBgpZvjjCGbEojeTCljHudVFHFw89RCl7MrNZV5AwZVgDF0SC2IMKE6RrQRim1da0A5OS8mdT
G4cgp7TJxuKmjwZjAvlGEowX2IfYFPobjmpr3GXKjx1ta7+X3jGFRD6RXFMiu6TA1fL4im3tc+fioDQm2WxZK8rp4ep6oo5lkMNJUulRc8Ns157/rRDekG
RHzVmFkF1vttQuhVvU3UdZikw3vEpZGzpeBjct0ZQhQ16furoPtDiuFccSU15e8pY3ZIJxK9sUwSXJNp18TI6JItV6EiRwU+sKFwRVEnHMy3j99gfVPrdX
HNxnuu9afTxVlMI8Rx54uecEdrElwq0L1A3S9unYxEn5wz8duRTGcBhtxunUkoyIyYj488ZmymLLEdqvkHXCUVO/enOVxBMk/ffMse5DJnf50VVRV1oBc4
hXQWXiztPQeS60oQK6mXjlsqYukysi04tFSmqu9HHukYRDekIBrslBRCHwKKV2QMWqogdx+c9i+pShUnu83LxQA+chKcp8YdScVUYOGRq4MAB2oOVGlZf6
huOFMRL1DZriNjK5R/zb7pOGkQlCbzT4YevUkoNI4cAmfp9fc0hONL9JIg1is8vavv8T7DwRXIOGovvuC3hkcu8Q+JNpUVgWPqWcN3FELfQkJ2HIqHkGC8
gLmF9tLgV96kRLWwdIopF+h11GEytFxF2rqJLEQhReAdgpfbYFjCB48KU60ddtiKfpLBiEZVEcV8QdLiwKH1HWSoR49qtkhQNXsuGnFki/WISNZhkCrvHd
AtnitzxNMauWIH0j3zCoAuOsPLc/YxUe66jNtn88sHnlAresXE3SM3tdUZORqWkwFSRjRhTvFxwyNrupX+4tR5bq1wtnVUviiR0gX1xmfP3UwoBZZOU0a4
cJVqg9eEKGNsfIRs0lS+IVVez0VsfRWwHynzoJ6TgUiVu0Y510BO8eSJ8n6pO3IzptQXz002Afuy8fiHrvZQZ+Zfg7TWG3JSR4eCzdSS4swPpfRyKDPfZm
SVhvrj1DZdTneZuezigZ5w2FZ7r2qWvBpeUxZhHOMf01JzAbB7zhfaYtXY70crfFDTWkeT4ARJfyG6kGu0GME8CLBb2tl0M94FAN5cONYpWjf02rzPbC1l
ZzQii1/7kiBotDAOqpUZvN7tHf7akQ8nOw0FCjbq5SRxGoZU7Hc52+GVb4Ict38eLcdJIeuh5a9D7HDVOWaMIimyl2eBvSRysW4Aq9cBkhnSpYhl4bu6LC
AoRUDCq8rt8nb8a0pxfOSdhjNYmrdrAVfntFGjERpgElhPf+u0ZHA6Bm4gXVApgMyQMtTWLpvOpXokvt4YDruqjE/7ezf2cEqRygwtNFGm2rpOi9DlMPS3
SRHgGn234Vz89yP/OeeSapbmLMg3qThdDVU2HHFymvzK4dCcti8bj61d3SO6sOCTnNURhuLbzCFYNiX20hSkOEwpwwQRonX2Iir3YASgJX08rAyLH+lJwW
mdxq5yR9SlF255+tnZCLBnDAuw0g7zXqR1hG4Y15LX+8aFmWjvVXHGvnx2BK6yJNJgFA1uFGc41u582CxgLooc66W/9BeisFxhc17lU3qOPi1zXnuzayI3
CKfFeSjH3tzMEEvJguUOTwlAqvKFWQ2z/HrhCJv3OhhRvZ0V0RWvZ558W57q4i7TTQgkas54Eyk6Oga2BDJdPPWt9LJwdymgaeL1PXeIb+Cun3A6JvzJ3f
1uQ4bUCoLo10HFXTlnKUeCVDCQX4T25hYyP2A1V4WAl3Q1hKTgUJF5R5/yQTEJ29LhXZTpRO3ONbDUjQLXJeZzGYH7d9q/Qi8CsVxYcshQ8Qz8Kzz6kWfB
0OPaeDGyueP9mgVoOinuCD0/pqTtCPaTQLsfUmy1Zi0g+uXXHBaCpUFUShyruwHd/yUCf0M6vspboB2mpikbtkfNBZL7V75neapu/1gFkwluexWm+/TspD
L2Qwtoo1cWNGeZ5YspS4YOBFXvYjzhtCp57wLhiIqc/8RLeZEoIQVK/zaX1Zqc60NFtWBBa+fIhUaBJSokcwNgMeBVNe2uQPa6BH2QLiL07agP/wUSXYCR
iWfyG85BoBhSg2OglRbfch7PKa7xNCPlX4A/oQIUk8g/VrHAFDxM5Rdovsyc2yL0IZwcGHQXgh5JBRdJelA89jHhEEXbEfDeCSQY5zYwMvEmqH82zFjKDi
xSOzmk8wy3N0QsA6txTel1lx3u3UCTHx8RXvBnSbTewlApH20MA8bf2JYaX0AazmD8llKOdO5Jj/qvEkJ9GTqmiOZ05zcb3tCHo7nOsiwvXNBQY69egCDh
9IiEhK+2a9WRRiI6X1KogzHRK+sYbZJjqiaLIhziHJ3EvHWaBiw4E105quM7r/scEVi4fNfBZyUTk4SJsxj+PyaQhCHPtBZl5arBqzVkR0rO4pdvRcJwrs
9BU6WdeXIthpMnzTchplX0gL+4I/mndQa5YiKXDR90fZR04OZIqCas+hIpk7uq1unudYqiS1iv196bG79yR7YkzSPucMlIQOoYZLmG/klBCvg799P9WD/v
kOHUyaNPoQ234HmajI5Pk7tCi0et/EzJC465OM2XEd9oQ6GssLfeZRzrOp3lYA94nxRg1JB0gtMjknhAUO2aBN+QdYDS9vPknjVKBd9Q2MksWZeMRLB7dr
4JvuzXFVjIG/+tfLgKcUsytr4QvFzSxOxidF1OstRg7Nqy54Z1Zg0Zw7CQzMsbeUfxigBTMZw31pAmrGRC2SLqQy/TN5y8TUGWMt0BROihFMz6DMceWiYG
1A/qTxwHavzrd3E7vttRKqJ3SvPMFiTNSN+A/VTLSubIIb9ZYZouXqziPu3FPEFxGxQKGVOw10E4P1Ss9TxjQagog3W2zv44H5jpt6UJT8O6PEtAmlMzOW
JYsyqk2jE6eqoUH6gmUxHGIgnUfOJsQhGGt+y6AHk5jVugMnMKlyFXbJzKqpiQPcR39HAKIIHiwzLWgMgS+vAtaVu2z2e9ESboLs6hUMx3HuEv88Cfd1cZ
6p5X88mu7C2IJIVTSPAXBiQOR3hW+oHDK9J4YUf9iK2/iOOZn/rZ+ALuWPUq7r9RGj6HEi6sfnyZsI7VEuZ9hZi/syNufV3g8vJwTznMwGDDLKh0G6h/Hg
q8OEFZHvspf+2wtSNlaIuzYONOVi05VTNG3/bG8Zv27vU4FQLm4FLKXGw+FJH5xxDW/1D2h1SONHt83DGI2L+Hq1PQ/st1vmyFGr9S3p6dVhGPTEpPKFO0
uYyrZvDdWcRNaAWeaIAcSJoMmtbD8/umarP7t9j6mOjQz+nRkyBlhP/3KeOHvLDAOVTSRvNkVCs1psZ8kRxJEXUg1HkFvFy7NpjVTb/g6GECKb3GYVfDO5
WzkJtnESDwGY+3fcXgpGUx/uCtpCJ7Gh2Uvt7tvB0kIBOCBCvTqwdWYu5I5uN3jHTpQKKSVz7anWxD6ycNZqaJ/QmKytEYads/8nmTjUd8jecNGdDUgzsT
4evTuTiamiXI5r7/orP1eUBNJNz3tMIPqan9n2ZgMioJ+riYH736nGjZHHVZWfF5YDV0p8bmfr9AGm2wQvHv2chVovTIqXnZKw7pwgzlxVE3oGtbXZS8g9
I5Xf/GfiuSJRzoce2GVpDA7dErJmahh7Fq4tAPLENoYk5kvVrBi7Cldne89PjFdpa6zdJpHgjr/TM5+mJpVtiaYzzjFF7E6S09jbcBgvjfaIocBTYrGKe8
Rn5bRkRENGT35WqurpdGCW77GRjaQ4rz18Dg0TT0nqbiPHHAnUFrbLKQkujpKxCP8i5FmMvGqrEsAGoyRj7baBTFamWzKojl/lJMB+vhStwsveZM3MbMOO
NLWLFz3msbjMiBfdrSAkGSFJWmtckNksK7gIxLAxgIPLHXTz7S1tFRGQlNK6y5iShqCJi5n3cJLHYZs9AdSoPDoT5zH2Y2MFEEZ+zy2FO/ww0gvUj1mEtp
PrymLLorQ2GY7VQ++eiqoTn1hhzmWPFegnGZk2OthvHbGn9Vi+QUQMpb4TPkoDeYC4JN39jDAUUwLJuHQjd9orUEx9O9/+E7LGYx0/Mzfx1tsYwMsPbWXr
ghxYZWJ2Fn/vLa9k1cRVUbFLR09EgRhZ7ZX+WNvwTKEVeDagTndCjheUh4PxL/ztaE77L/Kp8X9EI5muUTgQneOKpaeaABHMMmVu/OaUrMtMsTrfm8ns1/
lehnPbGn3hE57J4mVjhmajMwzZAYo0wMPGVZGDMMv8H0C8KHW79DWiiBEp/dldIRRD9vU3RWtKN4SwJuFpFg1vjcroLgAkDLbgzDuQR9OdL/DQvYFYNtNV
RU0lEyHuK4irRC0kuJYROji0k0JEuraTZo51uHPYhuPeujg6gMhrpyf/XF8/qsnL52pKY7OEZ1yf+k5XRARtlx5q6M7YPreHX4Wo1j31CBD3pN9u7EDeHh
zmWwS0uYc/c4Dk5RxPo+i/poSKiaFdFKHfJKru4yatLHE8/XqgZoPZ0Q8x1JSeQN+RwkyDngwtPaGaSRAMpA/oGbzs+8OZzd8eu5Znso5oPzHoP0r0yCs8
5flGUcCs3t5FcROLjvGMCuebFqPd8DxbCchZWr9mQltyjGTjC3lkGXQUnQ02ykr109ftORm5X5OLpfEttQzZRFApaXPKghzUVq3D9FkvKFFjIePcTJ+45p
wUZ/d++znatcvKteNzyY+ZfXcfvUBy7FUnGmmJepRjav/7F860BsA6kaPhz3IkC1R8xXitXiWVJcImmr3cxjX26fn129JyNukcBnHU7p2lU4d+w9Frumzr
ZbCwy4z5/SDYyZl0VATP6aXG3pxJ3KNeLljvkkiVf3DBxrRWINuAK8OYIRMUY188KnW8XDkXJprak4jTQsknajqWDNyhNuds6AcQ3qkOvYkAVxTIYus+h8
uczE9H+tOoojQc81BprsxXSHks4ddUaXhs+pPLjqjzpm3NeaKyJhSZoX3HSa8DA5Tp+hh3YrrJR0AaZcTi0raNyzKy+P+h9CAUJYZLKIGJSUz1tHgRje1A
2W+KXvWQA3+4Y02AaWV7+EA2EqhR0cSPpLZC2E/+SrdXh3jq9VYYffdvSKA8GGY/Fzz1Aauc55Bu/Low0AufwrTxCSnKSZIagsl4vzMmQaDRMf+SJTDNU6
q+hmQZ7CjW3ImBWH3A5U+3OUmDKxwxGdf4hJBFnUkcpfxpwWMloTh5Z/PHyq5jm99BnDPJJeBw88TByX9kKvzm6KOqupXltTPdYBLH8Vx2kKoSVFhz3Iqs
3AGuyxEEk6FnKenL5HX8SaBNGjFiglJQLyOW1dkumwtCaikl88QZtT7ihCiEHCnxwyeJEDrLJ83i1ba7ToYB/5an17M4407WySZJnertqPNPNvp97UuO34
kQrxCuXUqfwwv/uS4umbGXboFWKpKLS6T5DtA3nmPvc4REfM/aK2s/LG6cRFMk0wxAs+dz54f0swrTv0cwHZwlg917jnwuCneY7Dzfh6r33A0mX36ATyTN
o4HQpG4sdW9qwQX0cx0iGLnBJVEKSu2XrU0qlIUEGVvB2TkrTxcpBFVnzxpfJJyLcfPGUmwmiuXuGxyxwRcQg89A6fTxYTZCGRev7+aXg12o7XRHst4yRV
pfuTjJqDJvOvp5/It28opt3F3bYtIbFMNXkPYn52CayBgncHkh9DYn1NkOrc82aenv//eDSuxqOknXuHI2PTkDS+LIqRD7so8JJMkQmZoLU0vfabiC1RC6
wqWFdwVLhquZspCWVqnVNTuLZah1dDomYK39taSN7+D04ML/nTIXJLTftMKxxcyybNgWSsbcC1w+vfLopq66c0G3la7zwh3KPJdRw47qeGr7o2p5mwIuSc
Pa5yDewy61hELLYnaJL0TuMpoSWZd3/jZzevh6YjmBoMZnz0SBkKWVDjSw16Olwg8mw6XvirieE6En7+mb3sWWGV7H/upxkLl3f9WK+sIr5AOz//4Tz+Xj
/LQ0To0ICvBMNpsBBUwYohfvuQpayEXhPJoCdreHtMYbv4/RZN/E2WhBPLX8wKNLg8iFzp2i+ViTUhWI0Pnl6SUKoB/208g+KQjcLmp3CxCJPADLCTzjMT
zkH+B5YrvrCLWnDCvSPH84PjJidlrEkVsJwAkV1OZEJL8XJASVqzLOkBNjNmHi+z/xWOE5QXffzkdFbSS9TiebaOVivpAY+g3HB0eGry8QrY9USTqXAPLn
a8WA7btR29Nuc5I0s3FX+QLH3rMbwx5wBZewHGo8Tv5zb/vM8I1GShEyCW7DcpQbxUSybDrGgzV/q5tJZuYomXZwv84A1T21Q9hpqbSfXmn3dYRQcAiGbs
yOa55pMh9x74OJGQ0HjsGsz2cZx+5wETR8WV/gByV7HeET6chjTq+mMwpm8NVznpLvytKZwBYaq2YA80viQ8R7E8iyK/cKlpg7Jll1e443Jf/sWyADYPkX
SgiLdYJoGbJKJn69lXOjlclf3kj5YO71BjRYlhJOmvRz5JW6TMbag+jHoT4vaux1r7kaCWqnnOeYIbVt0JxGaKHP7BT7ilo6p0BxYMRuYwr0qXGuc/huow
BMd8Zx+7uqr3Jc3M0+e/d8Kelbe8WOsrRJE7R3HdgJFpkGHffl7gKF4ecfQFtRS5rUgG1rpjOFOJDIWTIqbEzWppRuarkcM1VVKVMdx3xs7ujolaVjQinQ
7woXJNdJre1jOHBQJGBR1skZQOKNfZ17eJtvLWcUyH9ZAYjWs1lRruzY50ZrDxdZAkg0KW1pvloFnOLRGi5SkW60CV55TLrh2lJ3Z8HAH+5BX6nfq8yb0Y
zty18eaQYqCctlVEqe9jsbhNUJoULXGd5TwZMDCNn+2D87u4I1yaz7zXYraJHgMbifEO+88l0iwCWoXOlbILPQETcYKzQPLH7OBlAB5KTosxeXYJUZ4eor
mFckU7d+KWsCkvGSnBXuV4U3YLlMVL4tK3sXbpGkPx0tGLOe2McVLaLMXf8gwlcC/8mtnvGc51CgAVtHRtFq0CNg5BZbIXnPynbWrXcYdnA77aSJKL6Pvt
dxEA5yTeN+nOV8JZ5P4lW/LmQ+jR80L0GdwIH2Pa/zbGKrcC6rqHhHFBtnTqYLQjGZTPAYw+UomkQG4y3j3SkAluIMisKL5zN+7p87c/hAImmdZ4dY9ldH
UBG5gXHtYlMMRfLiIgNzS3y/7/NisCwHC2zia6zt4M+qnjDIEGtDx67ZUpUKiNh/+KNRGCZuRp5b6u41TIe8oL4Iuw3pmJmFX8lPLmo9dfQBOAZHL8D32f
T+OpeivwKuh5Gkqnipk9qyyjcy7jJX038o7ykHtnnYTZXhmSyzbKEdKO7Mm9C/oYRz1Jl4QHBrj5nceCAqcn+BkTQWK8FY8BCWBgJuJ+3cDOrdlpungAgV
hB5W4DOg9snDUrAtGIDMfLdv1xtisvjehAx95z5TB6lG5mOK7GYgY8E525l3XVukjuik+ZrbleXtqV/34ZsniWqFOEd+hb0CUFHidiqCRXlPj9EI0jU5z9
90EoI7KQT8MbBRPcMioorCgRd9+hNjeQyw9kpOFZnxzO84Qma0jFZVmXLRgIK6r2lckvTiKkaTvPTEyirBFTaQhakXTt09FVMeu2mUk+DKd7yVkRlRYFma
BoFwzjac6X+TSQf8deVvgU9vfRG3ugn4R3SB0Fop5+3yy7BR/66p9eAiS9sXOa+FFLYomupKSdfNpK2um5oVwr29Fr/1S2+/nALFwehzo/DAMRgjUj9tKt
yPKOasO537MJ471pZkVNKCcV1D67aVjvc1rgZfZ3k+9TcZGgXvXuXAyGn3tkmdzVna+X68ysZs2dGr6CV8Wrbij7uwnavUkDx3AXs6qGV+EgA509/p3ZEw
gBddTRwEmf/VBIwFZdo4ED6Y60ydeiCE2MQIy1ekfc2JB0r7yg59ynMLHuxIKdCmww+eQcxvtdheJm+2CMM2C2H9yQALun+IlxygyOopZwMc9k7pzCUzft
lXMyPQhvYNlITO0rZQZtk197CfKBKCoZWZvcG6IIue2nKZga3xDrpava43D0hfKuJR89M3Pqj5CWqaKhhm58arNsO8XjOs4Bsg2F/KZ7SldMjQhUpzR+My
//fiZQDZZZr4TC5JiPjOZ4xWsyEY7cgpn/Fq1PQU29ZVWKwcTzQlpX+49yKFac7Ex7n0ePd3RK0EezasfgWN38eZMWN7r61mriDLpPyus/uIe+si8/yRH1
KoaWiUGw3HGdWyKFyG3gzmx41f6MWRXDLk0VxyWG1qtNJFzHq9OZTlfF6QOFGeo2HO5D73gjup2GorM4UnYeKBmWqgLhUfoH4yqIYXFLT6O0AUQgYlR19x
JAWucA8/QdfrT5Gpc1eOEuSkMiD4XFalGezUQ1E9GKdaZvPU2Ss6tDbEksl+5FJJRhqyZt9vbVsAlq/I6Wm696dggDaVHarFXeWPDpjhlrah7qmSi3zjxd
o82wHX3QWmdy2KbKLnqB6NNtudIZ0wNhJXf8rdlpkpqF99QsqgBGugoCm82S1z0tz5TDw+nyc0hAtoQpaOAhh4kL/RM+2um9/bG/CUeySSSE4gWPlkM5Bd
VcM0mS8KFRvk2zM5gOhnDxSQJVWUoigzaD9we6yNRrOI5u3tRkP5+iGLodmTkmGox6EGG7lqWtJanb1kRyx9ZE0nrO8S0BxMllIUmElUIyuVizq3tUKQ0i
jjP6cRhOlU62PRQYHQ+8n1fsOEPiKQqx5pBZqUPxEXjQ2d2wm8XSEkexvhDv7of4ys1CZxNjqto2znM0szFUTPr7c9DtQRzqVZCl4UfBQCB4lk9Eoz/YGw
8h0lPiVbwKNfeQ5GKA1upRaZEB/8vyundEbfabYObHmqO6saB4PI7SLmBD2gBIzy15CXVTjQ6RtYzQ5yAwEf9UZKyGatbrS7csYX83rkRHr98daTsfOt+3
qvGZ3/OUxT3hFqu7697kMTNRExAXCoTBVl9kCQ7Gc3xOcNK3TfE49rEHSABDyt1vTdRToobcwU0izg0xtTtJfFT0Na+C0X+vIw/8umMUQR4GKIYMtdgFrg
NLl1IT5wFQmz9++tcektRsKE/58WIVWSRJzrtZKJkn82GIsw8pL5esKSgzgYvRgSBfzvc+HyDTHmiZHNLHuPHMqUuZGS67QdbBsJFL96KHcKdvk1zd8pQ8
XdNT6hDW7wvrLc+/6cxJpJTFwqCCIrqBLGlYlpERDfNDT5RxsGroOZ93B5lE1oZSpt2kzwzdl3HR2JWZhvAkRLx2uypFe7MMSsTDjQKuWeMPaSklJy/2uR
yP7UChh77xIseqfbq9OE/jq4C47jxTd+qdrgJMbNcENf0bTjOYxb58dJYnZEmKJHSyXAIH2lwYUj06UGL8pqOr/lyIJZPOP7qIJb0umXIRzNIk5B5g3iGo
DM8cZtC0Icx5N+0FxZchRX5DfME9rwkP5zFpAV2LU0c8b5gYMOYuxrbdNt7zgjJSxjqrH6evvpvG8jTuKn0z36ZrKhf8W5G7FiLsnvXSThYyF8y/Ci8hxJ
XqtM1YiDEzYg4dfK4+w00Ovu52aXCJSaQoIxPdkaBaedyQAxlemH+WwNfUtkDHqPVpqMoQYwv51d0HqEaa9RgrJUXxUcxx4O89Li9Z5E/nrgvs70lAmK70
bLEMoWIzO/LJ5VkhEYyT4E3xvETZ5DeZKjliz3+3hCl/ie1AG3DkqmSlJK1b8eO6mOPay7b41T+Z1rdlQLxMWonIl5dQuOeGqeKDapfvl0a17zt1r1Hv8y
ZxPfciKEI07mntyuMVHbMdhhLYr+0E/CMJS6jAJIQCGg4XKMznItlDcJ2ygjP0eOnX1KdSMQ90ocN2nvgjr/cO0f6mgpJae5SbSLypE+2/+7kllmLu4Rcu
eVq0fu99ShQ+XsTE2abjlhrMXfNzK6ml6fxEWcmhqHLBP3QltBkEd0DzPRCxGhyEAxQwF3erdsVnE6IglLcORQNcmjg4WuZoMSfePB9zWq76swWvQVhwA2
VIZlQeOGqkhrEjO16itI/eOXT6SEiRYO2lSjc0l8mrrhM20DgLXAbQ0NUd4dYj1SYDZwT+I88HG94+yZnoe+SC5d6CmWfwqaFfFb4BbW49n/OH8BGzG0fs
7Ky0AAa548yNc5pXpIPSselty6L14ycGP8qlgR1UtTVCn3Ey/wmkr7Kis+ncmStb2qJIc07HzzdWEvURVZv32hLoL3/4f//05XYN8JdZUfmmoMtWFtM0mT
wiGTsE8JvdtDM+Wcpho6qJjGALEV9N67JThVeRs33RTWLJU/QP3nOtt95zzDOvYcHeJoHSHRoIW9JsOAHUkROEtniPbIAM8KsbsNM6BYblMJrC5WcBOObl
fKjdjsVZ4n8G0yqM81zluQRLCiHBWJI0tCYiLpczpOKZ7rSjsbXnAWNURlHe2ca58ynbOEBJc+FPPUfJqITAMuytkyYL32yj3bTSRa6SOne7iIwOScMf6e
MUX9vMdO8izFPBiczphCoaa9hYrXOK2t8yb30rviQ/6/+/zsjbMaeAkxcJFhQe+417Bc18D6wHdbisSDtCmFE3KEpmRjBsKDv1Fc3TMi3aMey+PRS2R49v
3+Ky5TtDgUDJMjUs21oUvD7OPVnfEmZZkXOjUuOdXDqK0GI+LmRfcbHYG1r3k2HnaG+HMTzqYaSU5nPzmT8pZohR3pPK9yGaoHNH8OQtH557lRbI4HxXzS
p3CZh12jTfgDj5lLGpIbmocaxRuSgiujTLJqKLHx2eqMcQ3C1rRNLSsQrB1WW6SwlCWl99G8I3S85H58bL1pjAShnYYwXKaiuwSsqunun/NBElQ+8FyXEq
ihG6vtHcRJ3SPMBZ/Y7KeZx9udBGdquSteazOKlrzDkOrgqnQSrP0tBpwstltkOtR9bBHOf2YlljMxul1krJKwK68ht2lzA2NXUYaJugSv1ZllpRmggoYx
N99QiheH9txENvOCB0zXyzPi9wHoNwZYKvmG4phO/30OCko1u+m+0f3c2eHcmqMpv99e0/4sfcxZ+5oQQoksdui/2+yj+2Bl5rctxMlfmRg+I9CTwDS2k8
I8eA8j3sVDHslDuXFFpKHe0pHhE8VMwZGXzTpjoxsBfh+yoGogkTCxEETut3kiD0HAmGTYj7BKlUhCS3FH3IbZd/4jUJp2TkSGCTFOr6arqUmKA6H8GBw2
KFJhIT06Se598AFFlZ2huKRjAPTZN2NXGT6Lf2+8YY5p/jkQrDaIJRSlRwhO/cobXTyhw8nX1ycZx29lBGiPWZkZvYuoETo2dmJzVn1ZyYz/EvcdgK6Lur
nVrB2rTC60hA3VP4grQE6zesSjG+1FMFhkqr7WRAuEtPICO5d71UasQYD9mcaJbipgbZLF9qsHy45dPI66PaTt6wqNM9KFVPsXFaJ508e/WtL2XesbYLq6
WGB06tpzpUVL+n1pGoUwBTy8t3naFKI0n75xW20r9KtYBnypK6OV1rd5CtByX1Ii7buG+d7pePr19cyjwS1HSSkJaLsb24rLmc1SwnKgH49i92VbrAqhW+
eqbO3UnaX0aM7WSNE3wcz72bd6FcmLPDr33YTj0HwbtPOdfv2ic2/N4xHnxalY+VqzyemQhhALK7bN5MEvOO0RYyS5fhREJ+xpUanb049c29apFTIkA7V1
cK9LRU8//knmFnQq6u1kioFWGrw41HUPr1/ppbNc1HdC/8IRcR+aFF7vWWDx6EGapk4ivBoqwaKEyGe/8pI+5gUDokUIKs8YYms9WOwvM+YYA6QKwP40Mi
QYC2CWLNrPmXmVSVxMsbpMGV1j/nZWbPoaAJR3GK0Ky4Ld7U5FVb0kvVPmh93l1hlAu4pEKoYPrfzAqGSMcUYHsW4ZxswPTqM2KVE8Oth2HmIeRSnWBI5r
M7EfrIXjOEw12j+p5iaDPLQWaqaVr8IWx+UfiAUKUjElqy8uTd47kikhtC58UkNI+oQx/Aa6Bl24zs1E+LJUFqbKp52U/umj+Hz0uvd8UDKL883lIrhwjQ
7z87E+QCLzXBIm0QXMqnd2Qs7MFB5P7FQ/KpQi04Z/GXgJ9KT10rD/tHDUnnO3z+5+QyXyThVhntdMrDlnjsvgr1JgZdBfHy+ylY88kOOg9YBxOoMWAwI1
w9OcyTQNo6q/bIAYED/sKp/boDNBOGjCrAm7qvrfpeAMJ37kja57B7h5zDVyvRoETiaGL6rz+CsDz0Z1MLmjGpnL4V02//4OGlS98Yicj3kbl8nYqvurhv
O714+R78lsdsQNNakp7sm48BmJ5zFbBAlzlnogSxnooMULq9fHD4Wace3flI6QoFYlI/JbXeBY7TUJY498b6kP0rbeYuYDyRqwWCZxgT4J4NeOOelhhl1V
PLc2DHyOWnJ3U7b22rGo25AO+52sZZiFfRee/SQfp8NSI/E4JzGHQQISRlUJqbjDoQPrKDEfPwxCBHeZJGHJKWncaTxWW3ytlG5L/jKXedp3ddFVT0OKvk
nFxtpVWNN3pv0cq0KzoSQY/7dj7JlnXCi4rsaXAhoiam8JnkRImVYxSbYQyj2bj6YtElYHaUvEfOzMbcXxUTsdusc1t/fHr/6OEgEXHs/M8GDX86e3ccDf
YdY4DmfRTpKe9dNpe8RkLWEaYlT/BZaHcJ1LUjAluCjq3Z0pnLNb/GghOThjdp9LmQ6G8WIWun9VtGiA9E4pQubSTIOt54fptgpaDHAWJa9gRJnjw5wI86
AmWTfUBJvPFDulMlJuk/sQtWO1+XQX056zoxRIV0QsRGJXncNEm2/g9N0NXCibJLe3FniD1LWpJUQlzPPlPDE/+V22A3P9elOI46SDIB5wY1/Sfr30puDu
7anBtSQSQd8NGuHRARDC4PnGSR5uYREDHKTZNvWUVikJ1zySan+QzsMnxDL4EuA7y2pBnZYpJ3CXqi8NZI4EWsudBPy4pXFwrcuRkLi4jxjbDo5cJiBzof
wXS/7zP9oI6IihmnmaNfmllHSEvCdhvkJOnxoYi7la22RdLeOuvxuxCjnsEaaY62ApHglmVsE9ZWLatKNY6pNICdnPOkA28/ZHzgHPZfs0u/WRGe3SwUbW
1lchWxjiA7ihi9lpyFxVXG3S9G+evtvI/z2CoVdDO65HnSsnwTsH8VqQz2i/wq1NYBL5JhnbXOBYw3eAW7p69q0DfSawV0lhkhds5ynzHX7u0UpyiG9DJ7
5SuyjDyNKA/Boe0coTFzzeMagsAGqPiSxf5rVaW3tGh/ltgCChgRhVZgAx+9BdWphQ0KeBz8mmP8KRxD6JrY6cI6XmZiyme1UyTOevAo+DNfmhpG3sRkmf
eecinZ67ljgxo4BO98Kf4Gi8ylnQV3Q7ercKTK0El+X4QAzwuShdow7MelAwzPlQ/JfokJGFMnAX5OFUGCDW/Amda+TprB47+lnEkdCL1mfQKei38QyrYM
7rLfu9IyM8wUvekcav0829q6gNID5hHfq7EAssJU3Y3fAwSiKFRMNHsJGP2+jLrwzLLxDNbs07dI2cJPcOetgxJVSoYgxkpQTRwXOYPH7BbeloXMMuDjJH
4E0tVJGU+dr8fBljBDkKaMQJ6lNX3A8f6XvWKR60KdPlUqwRvLeaRHy0jGBzYm2cjxxuEYdtUoftm5su5N4pEIPRWhiNQuEDmgg77Sn156PqWcDjP9M5jl
/poaMfHx5nLjVSkHTaiAEpeOyf97r0UDXhK07qB0+m2ICBeLdh9czOem1zCA2zQ/+xceeNaeCPHAMDlIRmhjSaD2dnp8+W7e0qFO5bSx6CiecU6JLUyKj8
7xDUtL3awrWZY4gBW9n9bgtvd1Sc/EY4Aa0E1gBdEm8IiPIpCAt4GF0iBX5nZoJ49gdlDG5FjxjJBWEaOj2D6W0HsYgzz5pL24YYxQOC7N1UQ1F8U6xWVt
8JFQ/TKj463QwSvcVgcdnDeQNj+juVXR3lWRpJME/W/PuCHq6pqIaVwAXfIWr1C6kyi3tEOUgPpTFFdFjSmnkaKGwYfTGifWxcEHjvWSkco0pl9R3Byy1q
8yN/CKq6ypoOSTg51Xpd9o/uVCvJzzNTKvaip/sGPar1QdmmFtx7mL2QYJEbH5X/wpNXGxVnxGggttQgu8otLrMeWydpEYPxA8F2qCDXcMw+49CpYT1du1
OtTX8iJdEy9ZOb6nL3I2EQ/yFAkfupWjdksSDD/wMueRI4b+kg9kpd1geZm2nIyfplwJwqRsie23Uiy/b3zRvqRpHZsdul3uSW7s+YEDhTxWOF9qJr8JKr
4dTxjDkK3GXCBSFO9XLgb7LdYLZAaB26H9PYKQikIHYFZN9t/iYxyqtJY2Eefy/8yQxs7sGQxagBtCRaZ+wDnKG16h1ETnb52/65EFmueN40vmpT6bwb4h
VKchVOiipCRVsFUvjCBQVKeIK1aMnvUxJaDT5j6VUa5mDjdvLQujR66BYZkzq+yvjbsVWYGcRKHTY2Maa7ibQuZzlsk5o8ZjX7JdplCGeJN2lmcw/z9Zmh
6IakpEHa9AJKXhNVQeg5nJM4fXTVxj+y4jNvdHvcHlQC8Y1w4ML/fFZm2qyaehN2jjZeJPU9BRUqyFr1n+DxOZDV7iFlNRL3doLxGb3QAY8dJSpoaD8PDc
ptRRsI/BzI0LPc+TWX/O+WM1vmeGk6KVO84iAaXqLPHIzjpDNaMzxYUmnRUer4noZeAlsLSbzE9g6zkiBsRtTIclUI7/vxNmPYmBQ+TABrOxNMrhnsHnoJ
oZpvkK1pTpPAixSya1pvXI6bnL17JmBMlbco6vEtv9jrztwCVBO67LIfgm8Ntwzfx+m9myCx75BIlnHuECyoKDTzunQYNvCn9GQCtyRtAa9Zy02W0Miekt
tnnGBhJivtycZl1tmEVVnrJwJPWQqM46ZvYd+qMIhey0871cqUmdjQ/v9K3NFSYzG/32xqkpe/KjB3WBjKuiJQJoEivJbUiaQgA8OzjxoaPjtv7el4j+lo
KTk0DxEVIzKm2UyTbn+KixRNV8o1V0dsbN+5VgevIgpGqTwFiFH83TVmB4ZxNfM71NgoDvDAyLCM/J5i7zq3AAMPvc+gqPoEahCq/aM0wXHQ4SzFy/kbMZ
ZoJtLrl/5mm3rzgf37jVn10Krs07e10OhrwLPHVBHDuK1kUh/SmyNKpIPjb0XAhWV0vMXSTa9yoaDwR1IEanq1wZT0x6YMgF35ovlrcFNuwh1f4/D//7g5
2UTM2rOXbUfiIWYxq0MFmS+r+Nd2WMve9vAopIkzzzV1zEsRv/oWtfntksucUaQRGS11XGCdLQx9wWxtuW2TM/YibJ3dTaZrZt3QFqu19lwcAr+Y0e0/uf
ZsI1cCF2Ef6D1eMlw/1gnZGd2DjyWBJPFQHdSQTXSkWATKvvct5F0csEcgcayLEwbs8FMCVxEeXdeJgDJE6vJyy9FAAkqama3Otr64ZKC3x8ruYH12Z+5q
MCeWTK5TA9vXVOgGODYOSSCmeWM2cRBT2DQc8zxUFRy+H9cDsee17yeMzP2Gn56TxePD2SfyFWxHhuckDx93xUVvaeY4K1W0qggHMXzh5oB1YuB+7SlGen
iADncf7VTthYrmQ2DJzPHisT/yhjgQJT5AAGr0vNq99l6zfGs+Bue7SMRpfVapEWHGlebkTlCdiGH5YkDZ7rOHctg8xBFGKS7Hl7bJbNrSGHJNg41GdIHJ
p8pqOtRmpp387KKqkIXA4Y/pm74y+4gE4eVK7NElXrVkd9uml6N4yV+AYXStdB1BgZeFrouz8qW7IqTUXaMiGpbwfuqp1VXWp+jl++hhRwkmAVFAHI6Ewb
naaE/p6nFftb0U30iv6wqTRwZveAZDK3EdGO4QQdteBv9wEuurYkQtUhlfG0NF2VEOToWAVTPMmX8Ab+nhWPiRnm+NgfUvCKyFKzu58IRQJtdaETOQELi+
IDlhqL1fLseB8CnlvYAR5tTZahg155aGi83ssDERVHUAqXLmLa/CmIDD71bAQla9r6l75M0sqrAJGEUTnUBXjyoTWwURMBgUVM685HgYsIKdNCm0SNJHe3
982aXK39qzIVxxPEeprZ3wa4nK3d2yG1XSYFPhf1MD/+y7Qz7A+kmWhQaFaExaLlvTE4Sh0D649twS22Wm04a++kEZrDgzNn3ZIr3YHtJp97Xo3bCiUcE1
E7ugnZZYGBs/DGvV1k54GV3s5tVeCQ4CVBOWg/N1GCRsGvrLm9opfQlReZpJbfLD6Gf9OJ4IlHXj6/sTvGljyKVToyngr+D+i9dzhXvc7CBsYZ5AXIEpjr
gbKHecTzbVJtLpj2HndTUsLbzWYowjoqRXG2QUWnIkgz9MkJx32Y+bWevSwfnbQkrTo0rJacYNFgYrTrsT8td4KVPUPr4ORoiTeqsfbn41qXm/mo5T9qRZ
is/8xbi/eOz36iXjcLu4PIVhWGNlHS58qJcrqZJdowm8nJysolPZoTVvU/O575rj4felt/AuUmXIIEIugZvuzr35Z5htPReAW+DI3H5m2C++ByavT14qbY
c1EflgfNjJ9xoomFb8/HAI/NEE5TTFXi+VeQmWUecKRNRNM1pHA5oYgrkp0drR+VB9EyQUGp+SL2RS8za6wR6cZHSGm7zoOH+4xCL4FhE4l1mRhA36BgU8
Jnx4OLk2Qo33KhLJUo7W0wM141p61YODTj0IlDi2PYiyEU3XGNKn3BmIj/wE2EA7EShb7IfGAdrrZmVjhnb5ExMvNy7Kz+EuO/Nw5fL9Xny1FmtjQyqKKA
1cQxrUOKl08cVPsPdzMXyTjUyeIebFGSBnljBeeGCiLY/tPwA1REh3YuggSuQgHLktfc7I4YjNw5Ni8YZsS/lo51Q4RpuiAmkAs0DUO1+33LOxOE9JaC13
IE6MqRd/VdUhwtAQk7rwkItUrezx0OQRuinvlnl/YtNZnaqq4NAXcvBCt1qwIzbQyx7xwej5dFOZmQE6pj0qhU/AQniqcWnJsneSdD+i9GCCVyS9iq8zou
bRYoHb5+KmNIOiWUlubB54y85KgBaUhgo2cpPlOAyVAsVIRYzNuTtsXKtcajNjwuGM7ElKuyIa06dqUDbsi/MO+MZf0+4nXN3RZ0xvt+VdC11tyMWmr2Ec
/7O/3c0i5WIwQdy61n4TRh9q5EhvCxWcUdXpC4nbtQ6CT/KZygiHhXKUjlPg+uTZNOQS1URUYNBdTAvxiGJQmJLhTNJGfw387pdGp6k5MEeR2gm3qWTJHS
1dkSFYs/UvRP7N3vUHSuYNFCkSL8XqJLkzXh+YgpNaRG7rNJ4RqZrbo15k5jaQzew0gQXa5LJkHENfBgu0RXLZ6qQwGh5dX8ACZmkq6pDV3qhLiVIf9huE
e/kUtZgS6wyNEVavmA3jPFwcGIiKKUGj9Y3t2MCgCmfGkqz7MPf+553afTAQixXoVaoXIvC4dXF8d/bljlYVbobh2KpxobO21CoQgRlrw3VFRlajCXCauP
uoqGY/IMY6oHyvJsEtTjidcPU7aCvpW2QQ4M9j7gVDYjbS175dtM251ywmbHr9cWmFY1GZP684wepn56vk+vVUNIZnju+AE5Qd9CjhKhs/DLXp/dpb6u02
oIwOTjCrnXq08rVY9/P2MPOviDZap3rDOionamm04tYdlVDsd+RhELk+HqJZ6i6fJUqDbO5rKPkGOLeulcqhssHCPL9KlD6wtSCYOmvoVRGP1T0Kdx8zx0
LMK9cZprFHlAuCb73Oa8TjyFR9ngaJPU/CqYuMLburTS7O72+ZZTOOMiqCx89VP4jkllx2F8BQmKDOY9JBY4b6wtjU5eD+UMqBFZCEDBVeliIcM6GBggju
1sEhBg4exHHcZFb32bwti1kv5lo6ZXKoZBerpoHFYLclJ3mwWuFCuXHEvm3cr6HS0xDwO/KoKIuwNEn4Osyy2rSxB1swCgyLj6YZ1NntsriMPeW3QDWsNp
x4ndqRzbfs53vYL3GthwkY5uGIJ26OfruqiXBEG4gUxlCvACBUIzoMbH/m7DUTxBaL6TS7RilJgmzWgxKiyH9lQeowLSH/f4MMNPlRKMDCqZlEjZuKNZok
is4oZYYGJM9Rd2izlLIVjn6us7h0nU/Oufusui7DuXJKS0W8jUobCKiYTZyom2x6R17+f/DhizNeGUW+6HJ1r8WyT3gozNvlMMrC8yb8NXGEWbTJ4Ultt0
NEapIaD/JxcHWw76JiHUt8AkAkBt18GyfRY4r9OZMqEtRbgzS6Ld6AA6ikGPt73vuh2PQxgGdroLLgqKaN34P7shZ1jjQLGb1bpBTOHDDi+PxLuyJuLYej
54kfcaraP1Vx0ao3D+n7bHoVhJlWiCBq4Gd1HNuTS0H+ucRC16PihYRhaEiHkPHQxSZ58KHZaNSxZIOOaIIqiTUQWlW07NBhJHRj4fhfDaZXatG2wpIdSp
8QiKJKsnPESsBarwXiqSmpoI0ZGyn0ejaXp6Dl7BFr7kjDkZK1Ig86klPTqpHhU/wlUvGGegzkOwJPQL8iJLjvg13u4L2xH2sdbuv05dyCz9/KNeE77VdP
x3WKINqyLyIHiyhOkvdr5gOGRPfdmxcOEQkNaxmBqVZsgdaIXzZ+fh1qfPbRztuhzbtqOVTgyLLbRq4uuJz/pt7QhHdvnWGVGerqpUiA5EkU9G5WiH8POx
2Nb3yFcfpV5GZlZ4Ze7QWc2dZ3T5O5EKpWocSLLXpkWZYDkSFqnrzyJr+7R/YNG4CcBfOu6siUIC7UGTUO6rXcTHMLbiMaHSbglOad8sDHVxmwrR5T8Dxh
1Ysb3N/mifzsPbz/yckLHeceyksd0UQB10BRsF0x4fKo9B/10oPubCEoZLCy9A2JFWs0mj59NIKyoTY6zGvM2QpIPYx1BmaGTzDnO1QE0U0KWAgbfn7Yh+
CINwa13lKqepJrDIwfvuNyFcswUPdzSq5tbxHpBXce880do8zH5hQYdrxIeRDLcZdh9vnfm0lOqkIfx56HjlmSAR2fwC6jqng08Krerp7PArSvC1m+76Cd
4YdwFj+9KzQkUgKZKhjzqOFzD88kP6eTG0He9Sfib47EzQ8XJeEyZ1FzxgYHdxoJBNV7MZ1VN6itcwhnwpr/LvVU0zSb5I0LOTv8JROOyhE7KkPyTDDzp/
Gp3hQ3mY4WrH2Lkcpln7QjObSgSubDRk+bYIA7pHQ59TAPxXd0yoVftTUbGQjPGVT07PwGTlaYUqG5u72qaWzebp9k4H6ZzkKuwjnDhuePXhIJ7GvwDGqq
JE8odbao1a1NcUbPIznEgn86okJKza5D4jylcjFcD6qZJQhCawjh8pPryj8b4kOKWlGya7fETvlo7VvxmOpoiwxxoNBzABEk0beiekUaXW1e1I/cgGLhdK
KhVgxt1TE3dW5OSebpxn0cuQzrBx6KY9D3ZovJxIXKRrp5jYLmPoeIp4I78ZVfXw3DFvSSKOS/JvMrSBI8FYu5mriuEF6tTKLWNHtymUjURaEAq5x+NXnm
qcTRmqQ7sL+KkCKrMprPLGV4FlGA8X5LqNzf3bnrCV+9tAyqIIapPYPZE6hbNqdvTCF/TEcGJyvToZOxL2o29QYpeityOt85ssvj48zOG82rr2jMwtuFRZ
CJWqn8Ci6BkDtfNY/ApqpKBUgftGFa84lwTAHeatJTFOG40FhSo8lnO5GIJ9+XxbQC6/9nsZQvkjsOmaOdBSlVwbFMNuJq6vwCz0GsxI6pxrAo2+jrhC4H
k1HrgTJKkNN07JMt4HHRNMNSqtHNQQBiRQBcXb0n346vOb8S34mGQ3yd49uhqlQ7SuI3hEcUvZhHWDCcQ1phe2LiHKFr22nQZzDbN5u/DkLQuhE8q89Rut
FLObn4+DLRqWM6HpM+aSkYcwlnpFH0JrtUHERmxqWtaQa19epB8jrGMBmBqCDlCeUzPo0bi2fAovd3oFENXYJTJ4dkmFsnhFVHjVSR1+BmnfCs4kH2Zm+7
t0+wTWVIQXOzW8Yvgfe1Hpj5kGswyU4KYZpt7jPSLh67D44FQCly3tfeFVlZSXuybuLwkI5xy330rSkV2+KfjgFYFaBmijbpAG/L1ydKHLsSd6lXXQItae
MgaHZvvOv4JLk+js7Ia3JYyo/cJtovDge70452UgosADSHdpq7DIdltI/7N5xQfGIhG8i/AthHbErHsaUUkvfklJQ0uYHFIafk8ZRcK+hm/zGUI5LVnezg
o12WShwMD4oD4wBcj56IOAfx998vQxT9V4r8oJa202yRs3exQiyEOD3BABv8Y1wCdXM9jiD64Jkx6R34UDCs66FHjttY1Q+lyxc/GtjLrqtfGddcHxm90y
k8WzN/ctyToadJI228QMgUnSqhNtOkFbuw+ABw3BmgXNtRcQ6xBBSzk8UWYpZU418aeX8sDMF3y8mZx12K+ZJfs3TPgVqNZFXW6mFCVb19Jov49tUpgx7R
Ot42ImTmifEezcEpQlrlYQOUZ1gsbJSViYjzumDN1LrK1uZ3tuMueSO3fpCNaxk1zgVTlA4RyI2qmgw/XqhW8tq5j91cMoujQOQdXcDaMx3hWUPeYh+4aw
YwUbC+RSJBrrynH6fKDZX50XZvDwk3nLAw+em67HVXCMpWxNGhA+6ibXZVE+DZwwy5DA3Lrt332V4NpcSS1f8yMI59Akx/zIqGv381UGT/HdkkJ4RW4pGs
cd51sUjMLeA3tnnuDR59VLPUy4qRMCUvE4Whe1Wx3pOinLw4W7BD+BiUOTvhLsVHC44OpJdw3BwGPUvu98Ub3Oh5rPLCI5LWqz9ySVIaWgygpB0L8AMlP3
t8cyOtRHRagi8QCSRupDcwHNSUkK0/bH1HTN7ElqOTOTjDnkNMQxPw2lToNrSJ0Bs4Rk+Wzu9sVq+cKT2QwUSU07Mh6NLAjWhFcAdvS7ho3JDP97j4tUd0
Baj665z4MeV0cCTB3SKjLVY018ZjBq/5yq5oje0clk4by0Pbn8/Priq7QlGeWtY+CLNHwcPfU6bjfEEqg7o9+9gcuw/PIqdns44Fp5dPNmJwXbRsOs3DUU
KnB1mP3++F3G1WO72qhd/E5L7NOulGzO2NUB37fmyH7j2rQLG0RcplVyHF/gIYrhFwW7lU4F8l26fkqKoGuX8CU+81EkL08BeK5IgS1OaEYsR/t0BIzPpH
/v9OOQLJ8XDVRumMpvmg6zW7FM3Pb7JgAulmIIFYtkA4FLJ+W9wMqNU4snWuglkq1XET0sGRm4KGYpgdX6W/BDP40XxCtRkfw2pG5uE+MVEo6yQ7732OSP
hPWZblYeXXnWi5AQzM2EUSuon3NAWW3JcMFKRgXCUuiBzo1VOqzFVJV+pEoh4IUvxy5aguXcYnS4coRxt8cTnQVDMlsX1Pf3i4clKZki16KO2I/c1yBLTa
8/seN8izglhw5pR8hNjaZjqEhxSAE/BgFTCSchRikXBNOVU2Pj6TSuZLTGLs/XvnbthlnlHMpoh7w9u0XQ044slYRqfGOpiVbsjmMQt+L2/OW5D52ZLA1J
iBnL2RKLOiiMxTzFjRtFmX+BibCNJ8TcsALZuv4WwElHCGxfn3yWWVisv4h/mV/aGM+w3DutCYyhKtiRDsPPLs0fdPSJ8Lmlg9fD1cwuH95yDlNJ206a3X
KKyLlXD9naETqAeJeMMR8zwCfh9PQ7HAcIhjPcSIGKUL2JLUxOKeI7VojmK6bueB7L3mD03/4CdrKcWz4leIaOSIucV4VJFV1Qfz027PauIghwND7E+Cq8
dF04koKqq1zIZShDiFpfu541bJHxvo3v42TISbV9cZcYXVGCLP+KKDq5wrnCOyJv3ZVJdOyGki1ivR9DNd8k9bjlYLe39L9LxDxqGG8edbkgB+6Ma3w0fK
Sn4aYb6rh1/S+xO02PkBE6AmFK2oNzCXlOJNx4SKwOuaUIhhUg7omGIvd01EK6PFs38XCA9rAiYJMjYJ38eWFDzYZBC0JXXKLq6yoo2erY4EKF1OQjP9Sa
B+8dYXHELENHyuy0IhIVkNFQwexz65U7EGK7GRv4apowOMwtmFBZn3qry+IXACBJREJs04UPauTCwr3qDSu7bJHSbb2A2wKLhGZ1JKcAKysLe8pivQ+B9n
EVviE5TqyO99ILv+Q+LR5CLKLw+un5P8I+YjxZrLL1n5C123MRDYUkjRfQSavL6D5PmzYoA0U6VLalwIt3iNSqKuZb+LzpPDPUk5Q5XdZKS2KWT31d5dTv
aW5LB3OXlshPs1Dr5dOYpbX8nePPWkaqAxlChI800QmRHdKQTCmRlmNhgsFz0jYMo9Qd7yiOcv4eunLrEifMka0tqZ018fULHwAcI2z8QLCMe25uulSpWS
DsL0UTg24BnVSkqVKaXi3dncYcUDrKg7F89jSFMW4uLRkc60zc/3d8W600uf06DH2VG8Z2vBlHVgYNIuL7Q013C9Nu2wAikCDJ+xM6gPTzwDJ0cd06kTzm
HeS+7hrG1kysd1jSpY3t5em2sGM7LACjh2zuUPuou7DMMhDkhycUGgbxdm9zywdVfaaQ2p6AGRP8O2P963TY4K6CpKRVMxRNUXY1pVzfrE0ws8Nyv6SKFZ
vHjAvJ4FGeiUm2E8u0SqKlK5Zw64qBXiOOsQpQzhAv6ewDs36kq1SHoY0BWXcrzBvkjTPKW8oXzXATiQyUmOTt2OcFRlFXq1EKbDWcF6p4GTD+340MBpjo
kUq7JCIBUE+vuFk6Hgmzo4j2xh+/2MlfEgAiSz7hm98PfrQze6McjowZON/GtFAJbPxBJ97PnnInXQBNNUmoE7fcgomhFJaf4Tw/hCFM7jCf8Mc73KOcBv
xpbPg3FCRQHhS6I/0ene26sA4/W2VUBGN8Azh8kxRPSzggV4Jw6lIWkLqez+XuwZGrX22y2ATg2y1c+c0Z6F8RVi0iomVhStoNJJBM92dTgqKkgfg/PCDA
pamkE5RSFWFu6ZfEfFA5RZPNX3UZlQ8XUVNWm1OKRl35oS/6/ISAiU+sl/OXAqoAW/fiGp1EAbqmPDxbb5vnkkZNC7CxqgNzmPRUVRkZWw524Cm/IWl18s
hPB8RHlQsPDWG+OVvcQVXfL8Ir4nWRymCzs59yrEuHSFF5x4KssvpmNPTjlaUmhEOCBeABkTc98FPnCoUCupiuaU4rBEwnI/+p1olcV2APTVK0RF/SNfzG
LwQw+kOdTOvzHnd6oaJjo2UrQ34Z051CIApx5XducOIWNQ7v5RdwIcu4MoZSX1C8341sucEcdaBA4uNCnpxz6cXc3S14RqJt7UdAsx1HQMXAwndZ0kaFCm
ipcnsr7LqcRwjYQV4Qa4N5oz53tXadBbKJ0OrDxOZWeI3QZRVFFuK9JIzicJrhIcAm8+/NTuzVJQK3My1AihrvNwkr0XiqkuWFLeWzP8a7qO5nZc59AN3d
0ukvMubGO/jjhoHOsOk7wVmhbSiuahKWXsbUs0qxBsqtR1w6yuMhCT2c5m9MIKg0P9MSIwUFj526YTsCdCn3dUXCEOfzPXeS2jai5zzhNH0kfNpNb3qJCW
S2pH9BhndmoI6NyhuM68cigGQK/eUOTN3/dW3YKlCDCNXjwQiqTxqTdyjEFwkiRrZYjChHwnVo5T69HUvInIIch0T5RcDM5NwIy5to9KWAbei0wgWnhXSG
0eNNGJB3q3wsk+YbR9vxNuHUrJX0xADTsH8Zcci9K3x5NBgQ0046EH3q4jbRrfNc+gC4okORu+QIV/+X4OiZ5WnQRPGIxlAzFoFqL2tcBKC/9MV2eIUrW2
XmQNjtnFvlEg/eKbTDRbrcsRw5dpHzk9vwzCWrnJu+4g7im7n4u4jHfirQh8rsTZg6YY1VKusm4afw5zhxohKpfXrn+Eqcz8wg3dp62SW7FKyClm03L2c+
ik7HLm3TsOvRzbfMnzBcf8FV1DTYUp7Kbaahl7dLhcuY1MJhjEFSs4SX1qVQL0L5FH2M6oma++Mtq5grBmg7p8OfnL+eV9qIIek4jeJUMpOkxhGAbhtAZh
9ZDz/myx3ecvqpB6R5aUcRscsHzOBL+7+Rnsoe29rPL3r+xTUr7hiYbdzRiCwchPD2rTSH8+GC/gW0FcWUle/iD8Qq4NxDNeuvmfeHUKJnimViSxBJr9w9
tMcMDQ97JC8/u7P1uiSDaDRZORGen/tPvml+XiWWP/KHqdn1f8eHeDYRv/rp93/ElHZr7hWpgA7+gguHFSkbjKXtOVA/4YGJnrwEDNC6IvFnobCLtI4Jys
omKccPmak6Zf1SPBkEqmjPpOSg1fJqncZRWxrkV4hM941rZfZ087qMhQcKUiGcP+OpgdSDSa5Zy5B1zRV6xcYInj4/XwTH8Zs3/fMPCbrShL24+edtC2Y8
CM9bHq2iJnJwNJRVvRXVs/JCBOPlcDW2o2BzlS/dOev/fSJm3kUdxHw21TkGZvmzVKdY8czGjqdwh+ZfgK6jLSeesJe0mni/AJbItHXo3yB15ZkkiLFgyv
LzGfjkXWwcYkl5/DmkLg3rGFbkSx7L1OODJ+MHZhzi+cGfe+D2n4mAQwiZh0JixOKZn8iLw+cGkfxVtuI+mmBd8MLlu5RsZH6LLRsbYwJB/SWHpAPGD9PM
77+4Qt9RRZz95fkfe+a5XxZAJNgKqvDjZjn/zm8D5QUwbOAkbkkyPL43v194uvWCYIIDD5IO+G8SkL+Gf9En9g0sMPCgPSkpEFHekgLeOJ11QdnRM6NffV
B0Xc/nrzkmbDwm6KhGKk2fJBqfmmIJWLyLVW7Chvf3e9bJKXAoRgzCsIXO+MRMdAW5KZcZNd43UzpvwcQBzJ/P/vI4Ok3oStzuf0fAPgzIYfZjQ6mVacI1
dv61l0uAWlrlcbvmUfXTP8cOzJeYt0JDT+1yXc0M7POwDHqs4FvS43Y12Q+AQDcznUr3ZfOZXAhDjfh4hqsr6BlGry13QTsPSqT3ZuhDih8psM7u+rMi7c
VloVeDmLY+Z4XGp7wA5fwt2NuS8CCdW36pi4u3wCerO0oi0z59qp7aP4ijogEar4pEA8nT2UMhwtcqH9gF+jkz0DdZVGnn4airqOAyGmHH8z28aesK8PCy
dA5GP31RDLvRLUEjI6SNktqLcnlIpNswk5YRXqaz9r5213E/d6LTcT5pWEw8VqpnTjRuVi1PdnLQ4S4W1rhdun8Jj5yJMMvuyFnmo+I0sxfl1DGcjyfi0P
piueV0IJ1RKMYVw3AuiQaO6uDruigiF94/NZaGrdROd/HsFlM6WU3qE4nJKtkBncHPInvux/ww1KKsKpcZjdumpzIfl6V4BZTDu2VO47y6WZ8syLQd+fzX
wLIKH/LopOBbBnUWE2kBVx0KorHNl+E8MLEObQyT5+MTTYlCfyMnKKSEwCH6CqmssnRW4D0iQs4Swd0QhgpafKTgpFoR70BHibm4VPVjJueLkgasiHlST7
gK1NigjMmhG3As8ElVNJ6ZgXI7uT+MXNukzdU7sPkmxRuIHqKcRLSe2LAN6p1ZizDZdKfZohz9eSYa5AX2ctX2/yNBROjC5ZsqoRDtsPdtYqDR8LzRMQ5k
EQGj10TdVZBmaLyj12ThsEZE6fsMd3Q2YDYR62Ema2z8HwT/2tGXvti2vQkg5yc2MKGYpXI4RwQiZ8PRv016EKx1F0fp2eJJN+igwnK1mzumn9vopgizhU
YbISaMGAxz2632yeaTtBikbEoJ0ivhypPsWHUw3OgXdBiz8MHsilwzWDi7djum0ROR7QkVcBITZXoYvoG1/2QWdiInEdn2A6w7xpT7sFD4RJqq2ogYr3Kx
AUMpKGGYQxFZ1FRazXLNIkFqm8PMBB12ziuz+0HpqPea8TEPyehqE27ZsAwiff9BH5hOmxW+95En7M5vfZsVMaYuN3N+formDYptLVIjE3ghqL5TP1XQqz
xau2LCkTDhjn8/FoyN4CBdFRRvBZWKe7BA04yzSOW/ofi8AGGLpENdgrBsIgLqbrx1mmqatpy6M3b4YQTzhXv3gTdCVb4uojASZj74hvJ+d675uEGURdcF
uvR4kERcaRwZ6bwFFgvursC6C1pqXpLidOvz9m0WWWgYTNfooS8BgP89O+GPz5dfFQth5NbxrmOh15AmMW5vo+u+VYQR1Bx3dXjakuj16AItrJvqAqHMzj
8EIzgpEUPeNO2NddTSV8aGR8AGGUpgXeKxyw2Hletg9KGn13ivaCbX9lvc9O2y6VaNJRK580AT6f/Kq79NzJOcNRCTz3b4JhJNq12nWY1LsA8ArP43/TWF
8fLsj/UZWroUpNJSLbe+GzegteSEV6PzULPorV1ooTn5vSLGrz3VJcOxxrbE5q4lsEnU9mmHN+5pDJ3sTFRgv7hz5OPOA3o5B7mGKrKCjX54UouPkBi8MZ
COjVo8U8nZswMgjJgF5JdBvN1fDPP9AZlA4AjxgwU4laep2pgLaPiOr/FomeTsfeMYAk282/r2wDAG20d6W+fs65CC/UOYiGQNCZido2/8IYvlN1dTUg5P
HZSoMhZFng1jQt1bNN28WzaSSJOQxcRWaboH3tGAR7iFXki1/iHAf5c2YkgY5V/7pqPDXPr6pyh99bQI9dRB2JTcJ3gHdnJfu0xEW0MDT9/q8DE+HYv4fD
/yjeAQjCaVDQ90ch+MHMm5zHtXPP1gLcPpftueELt+Br/F41l19j75YZ+T+8Pp856VineyhFa3riOn5ymxEPooyNECbewb9gPQDaWl9xWbx8ZTaPMZtzkr
tg6ajliIhJ7YJaE6REO6gn6ZwutzV5CYl3EXqIrFErxlqVcA/YRRmiB4a3omSGTglxSP3gzJfk3coQAGvoWECF7w3jAcYohpab+VS2xOiYxX8hsIn+hgmZ
nWwgSiq2AS+3SAtamAGOdQqaIiHwXvXkoqNpYYtOxcHXylnSig2es0dz+LJCfaIKwbAZ5nRnf0jZQBw9F6wnrtf/39TDeNVxHw3QdM3d38ezGInUFDzYlL
767Md9Ty4YviZ2cZjn3jPyU8i5o2tBg2vi7r0JO/IFcm4j0UgdDdVGjA7u1pzNZUCpmK+PoUV+v9YsBtoMZEYEA+N90CrsqjV6SqhAjpE3XL1qmRCLMqjc
Jh9WlpZlgIjouV/pRfCs717Rj7cMAsaSDb9mcIk1MJSM481mB+2nFDNsJ9t0/YvF/m8CJsLhVtHztfEUylUrbMYkuPaW+S9NI1C/h9q2v8ESZWhJQn7E2S
q76i226brEa0lpl+k/q0s8kvGQiUULh4bX11yqf4OvFdlKelC8uzGpcMVIX6y7g7g5q4gbZkOycf8nnaUOuoWFoRcr9L0FAmSMqp6lifcvG6Htr2hruGAn
WNKJOENZvnLpfRH9JuPUl/ygbHkA6xRax8Ce4SpMIPXBTwgfOSrKvEmbBLch7gNBas3+vReV2RsooOz20dhgCz1g77cD2VWcrpKEk6FcZtFzFQWWRuQq1F
tY+XALs5K4gatD2ZgMWLCyrDxifzyIIPJQmKeZFQDHTj2J35NkodQtE2BeSZiAA6SeIFLUWnPFGWnDHj7qOS3mXEPctPmPf/w/ifh9H0194Cb10AUWSJbn
g2xRQ2YfFraZWHSv3qlNPNB09zCC+mgnG8Hi6NFaEI6HQyYucrxDLg7cIDECKU+VVNaylJwC6C5C7X6jZF2mjLjOMlpeuLcJymCxb8JIv7+sjJBLXfXF9G
Lw/tSTt6wFbCD6wM47li7zEGWaQMGubU8/ay8+n4NvayiQZDC0PzauGyfPr2apUWlfNgssxwZnhH2Qg+WgINRhODjl3QCWipn9Zi1aRI1zWLLbz0t8mzLO
1KeU+fL6GgIzndOtSkHpSK7jXxse43DJopouGxRjcvmjV2rfaKz3NKf0XpieWV3bhGd7TCnaWVItwPQ2HVt7G+TfYHoF6cHI5dIFoyenFTQEgcwi7fbN/P
Q5tOoF6FQ2lZ0DRumlSnxZ2eCah7iYVs+OGlbT56utu/cK0cBhXLOs6AMA/JUB9twRd9mDkqZ32P7JCKZHrlT/Yg5ptZTpTQUO1ZXrWn0EzQeZpPoh8zIp
uTIIl2dSdXwzqSR+9uYkcDKjFSaSwwoudHK/fVLVN4IpYzLRChKZYx/T3hZcUdXxLetAHljo7pEgbtuqVQ6vJqO/e5QDZ2WycilC0Vg21Hnni5DzJfixDN
1SPtjTPPaxbCUFDzXJaxp5h6wVj3SIhnZdZTZL5PsG2oOBufxV+lh8wCDrfiNGgEH5yKACPSieWnfzaIVFePdnmCIYVH//pF1V0i7pg6K3pJ3E0d597SiB
C0JtY7ANWOzETK8T85pMU4uL9ApJAGrvkem5b36+HebYjeOgu4j2ELr4azarFaKLVkj7Otx7BI9P6f8BhhreXhLM7R/rN+s6bnQg9sUgYc/h2Wer/kmEib
vWoDfdyzS6NW27Hp83NXmK5erE/PwqZ8NhKRuXgpXjY0I+Q+UQqu6WFgnWY1gEPl3tH/vHyzRW1oqHhJv7HjDVAtsn8BLlGWrJqW7JHAfc5900NkX5PeIZ
kjjBaUc26CEYl6AQMTL2B0Sfd0wLlYQbwpYk0VLPFE1MlAq7fju3zBmJ4pU+1zKopVaWutAgNeNC+2EWMibkPzzpnoY9mdyC0N+td/O6mDApAligUKnw2K
KDR6WRK/+9P/1zR6n+OuJO4rjx9lsOIM7ybUB5YSlYtXlxtSv09StLdJVYwzTQsLSodWsK+Ot3K3PvlwcafsOmCKv8ts7fVpbltSzDqeYwweFjyEvY8F6E
azU5A5SfGrJz5Ko5NwdwCdo6zOJow8FPmTFlNaUtYc9hUZqgxloiYpLVYYE433jN4sqy7LNEmnhcP6j1cwBpB8mC0DIkhCBIayR8hF81jiGalg/sbdmL/a
scmAvTOTnW0IeRNh8Icn+8zkNa9nKagiZLyiaTxgwsez9gibEkzzNpfFeZ2i1qzlUICPgzsicRe5CfMwv7W9Nwt1JJJTTdvpzFTGj1AaltUoi7Al5ujvZy
w7tvDC6w7VP+VjGyPK73QoUBlEGlO8tsl+6ueDe/i/oazWfcyD7uLWu2MfpypEytb9Knco5rJBbT23dU5ml6C1oIFq0LUhRZrpCjZ2w8GHPKNTU3wVMEzG
MmSa5RNoLteGA6gGRhLnVzy6HsMofQ5DjQujQxHT5Xh85XRY+LSHxThcHjT8DaMYeV7wVn5NQE7wXoUKysZXCQuo4aD8bjZBgH0G6TrdORJZmObvqPJ52D
QRN90M5yU1kBEBy32GWjUVw3Da7hP69+dZyyvOSaaNpvkws9CP4IFXrAsFCmYRCecKrFLiU+1IM1pqaDbnwwUDJlDdIWzFnha3yznEO/1Vb4fOP43Zp7x9
oM6X4yVnyIKwDcnHW4igPlOmEBGgYNGWQcQ9bQJBQjfxd3e+9FS74Idr22xr9xxmVsuXvaDKydZ1RUORcbAtwCvU3kfJh0KA06vPljOGQ2pP434kXcg8Ht
5xY5nE52NPiYuLWZ2XbYndFpq6cxACdTyvNmh8uzYmJpuKByBmafQcEPwW6u0u5QS09BQ9CUPyZUly6hd0x/K5WG4uObxJeVhkNNMW83KpBVtdM3uJ6A2O
XNnpa48WW9oW8kHH/rhCenEzGxlOc7x2wlv9DeOFaqDfdicmvw/4d6082rrHVuUcS6KF2RHYLbFOV9q4qqSZO9kT5m3hp0V4CL2yhcZe4RzNJnCE8i4c9h
PROCtskAsbP3znvVNajQD0zSGNoSpohmbizoG3vqRNTemAOblZMT6cs53+6Kqd8TY76VElpl/eYC1mm1bl9MWpzWS1/HTDmaWKXP4uC8fInH5V2NTwYU3E
GfkyzS3SZYD1v0BS/E3ECcVm7eXSXEWJ1aNbqdsePrpZG+dZ6vd0lPY3XOBRUtHQwV19A8vJGdbWFeAIzzToaSaHeSglXspLOiOKVV93khdEE8Cri1XWxr
GLh3r4W9DvJSPrjufthzB2IoCThEkgzBN6aNkjoSbRNhs20BZImmNoim595zco0/SKKHv+QY0/ztG7poZSXiW0vksToUUrS7SCChJpSMd+YXSWhkoSHRhH
nN4KNx2w8Z7aOON3L2nmJPk6aoGriKNQ21hLFbJXIkw849xpJx+9RfJ+eqLqfCz7+4XcTC+XwErmUYNvKOnzK+BZk2AgbBJEOCRuhZigfjh8OBsBAJr2LT
S7au6fTgS0CYQx0Hl+7QkoL6HXEXFtr4StHXr4z9kHwq8z7uWdo6MSFkAhvQxWF7hqE96R0yuAsA9zuGU3PXkKa73CXe/ka+rjFrmz2kNhID0mNapHkiPC
RZIJSJPz8coIP7nqMPUD9+o1UPY3fKr7SRi6oIUzEY+b+PyXsOxsSXerGBq+eIKdcnGjogXEpMjuddKPTk2Cmo3+5tk194Wo8uHhhQYwlTO0T5M9+gGPbs
twdY5id848pRO5vCVR1+0kRdKCV8sGWxowSfqIAdBoMhbWSNbbT8D0Z/Fo9p/SPZyJb3/DA0L33ev6UtP0ZpyZ1IL0pETP36AaepsxKJaazPljiMBVmh+u
UQN5kjNCnpxzDZfmbZ5E85NoMMpaCyJ1WIG80y1pUh0RaXy7OLQKsjr7JBcKCrDI9ohUL5gZ1opmeMMR8ZomJLMRyBfgNJU398rLqWwpJaJppB/4LCm736
Ux4XSJL5MbMm4YDzjoif8l4Lt9aLjfFDrUoqS8gRw8Vi2HRg2e/BnsLckksT/NKj6nA7Viwxku6YFG6Z7n2mUg8fO4jI8kFqyZOzUInJS09WtJRqi6jMPg
BjRmYoA4Hj+ulrhaSeuuSiRlBBApIaIprcs1MdiwXH/YMia99twERJHPJuUKqaYVtZewuFh/4rSDzYdz5REID7lJId22STIe+cR1zfCCX4i74lw/utEcJt
kh74u1oTASyTVLmx+ACE3RW7vhpiEUNgx9Dkts0L1fMNlcIi21zCjr5fOs9I1FFQy5eG4IU3PKhwqTwqQqXx2zV+WyVpsd5gQrMDdxdp23/zRjnwTl8xqW
qamsyvfpwnMZW3ukJqNYQEZ9QLCyzSnZ2BPfHV2/oM6pCXW0oOhAsHJcPVuNKahVJN1+c13ocRgneElWzK010VecU5BWjsfVsDRDuRG3bBgmi83eBEOueX
hkmsobSSimirRXlaMCAgXSLImXysSfgwEzBdtQbijXu6JHngR9tTSkFsWZlFyhpoNWs+8X8JvdABOczBbr+E2QSZad7TmPTMEAs2sgXiNs3FfvXPUgR+os
DV3Ndf1x3jOLeZp0ARgkvgWqCyWav3PS8vQVG41He0EL81/QUpbEcLC1PDgDN5ne3gVuJXKuy4EFrPXEHZ43fXeCgQOfTMx5fpm0bHlfRWwqM6UWqgj3Hq
1EB8fGy3LVkxutskDa94jOUi4NK+MC4Gldfk7OXHkGwiQZg6Cz7/NL381ZBUIMbRbL7eaAI4n7LqLpzEmvQOgsMl/haMAcfv8xbOk172dfYpg7/aNJTijd
ROhlwbPRiV4QsSzKY+pAzDFfwxYZH+nhcGtrGTD5ms4liRVMQJmWnt5t8DN1FkBgKu6IBB3WoVlf5f9Ik44BciUZVtIeqs19ZXeNRKVcrFJBWORd5tvEjO
Bste/d2+2xmXTENxJSdEmoKokYzrAoRVTtGmLOgQteNQNFjMeTTAGeE/4ZpLFaDpmWFHcVhM+RDXcXmcqDZgDjrg3pUrHyb626kCTYuww/5LFQC/ihhGNQ
YKheDq0zLwQ17YCR+n34/L4nbbGZSf1tWOeWM1a7LuZksrQ/G5+7x6Tc0fJ5m6LZtZfn6j70/OfU+JBB7GAreZLS/9bXWjtM+GJW4PqzO01D89N27XWboW
VDssOoztqQPu0/r2mtIlYYZr3amcQDkpBh7bl3dK+zg8FFE/OEzf/P2pt8aZIjd2KeAHz5tojIraq6qhc2Sc1Qo+WN3pt5usxJ0kFn/au666Cr9OYgjZ6G
GnJIdje7qyqzMjIivs3dAaTCN8AAmAHwqP7I7s74Pl8AW39mAMxSEgDOyst1MbWEMzm782ijZvRcEIsyntc2z/h6eFzZWuIAcewzRZsG6hbvM6iZGgEFdf
whWHLIPqAfH7gfv7jmlgxoQ1kcBiFWVD9psaFmnInJaghqSeu95ntK2G/pZACPDCVqGP7hR48HvavNaj78JuhohgXe4jrRqW0tsbaI2btKMENf0OBOalas
LVrzw7IzqCyiMrhzecRy9bgJ2bOxVc9AzTTv1jtmDIAioHULjQTnS5pI0dGzpuC++bnPyLM1IJtQJ7WeoEvLFvH5gl1TGsFqkAlIT+qVX6od7kch1wvilc
UYfD7QjXJdruLdkJ+Y72cdptmlnOc6ocwqGqP8vf1KzRi0hhR51OFx3G22rKo8D8uWwUmCgiodnVaBsrmNwHbHWJx2dpljHaNOBGdggioMDBTuLXlgCLpk
WZFZY/8u7TQ1DXS85nR642h+k0wceVX2+mUCWBR3KVblSqCoBJI0JuD0UvVYBj0Yb2RWHuuQnXidp33ALXiIHansvkpoCR7hkHk8WSQiokDAGVVZmWYHC+
oz6gAs3ABYUKGIw+7p8c3FyaFKdrGSA9Fb0XtA7XzRFaEXLovVCX1BLKN8a9hYxpJAPCcvpNfBYJEMOMfPk8OUDr5K0XTga8Ki4P21J4zI2E52Ek8FDRFe
z/RUrtw5yZURbX0Al2my3IATvvPtfM8NYS8uKEIoXiK9oLlmbB8c7S0V9xkkhgGOxH1ZJ68+I06ggiNKBTsTgnT+ZG7Ndovnz/+ZHtl753a8jvA2CIvyMh
Ec51+isKArpHeZGnGDD+lKgFhnKGVowmI70CXEMs4gvOr+ijJMWeSTBKnaSaBZ1KjJdTYfzlimeNqtCKmVxBFkl1xDm2j2NZvElDlC0hSgMftUH0kgPFxE
qy2KAjebnZU1RQgjtuzBMRWvIXtNnTV9yaM+aRnqEHCU1L2ln+s7BzQ9B9LNZ0osZbzezK+tIxLUEeL8CGmdVSrVVYVf2WaGd+ZXCSathWX2LABzkfUON7
t/QOFa6rz/uWCqjBrisRVR5zhI+/BXuCgq6JeaZaGkNFS+UKLhPOsHsRYzUHwrMnIG0C9x1GYww0MYx0nrf8+JMLaDY9AEGnvvs60dXzBuM987gtQ4vJYJ
XveO1Wv9HEBgvxVGg1Mu/Tmm93WJakTlgJfT8hvCrC3BYld5+8sqUekpOcB/+JhwnnjhxjJCHXf09MYFffHuxFoZ+w1RpyHqdQTpQu7/8zOs7rK9ofu+zy
StRSwEfmriwz5wWq+TayKXTM61CzlBhZemWH8Wz6iv17tm9Q7uO8fIc8yjbtEQnmeGqCwRJzovjD5zWrv5XJDbBsoU/p+Ye4caGI3oMUu55GBHNlb0idxd
qutQTjYzoY55UTZOAVlEsrT/2TWajqKcq9tsoi5Dd8SjvChfKEXUY5ZRi6+nezyp9munCbEOmt+dUQ6ewXC2KyzAfGNbwP0N+KzdusnKzTcwN/ouiRqpMi
TehQSIvE6FyV2BgbGOzgtN0/xAmAcVIxbDEjCBfOu42C1NDDW1s2qHCVu7tu9nTEo7F57xEIgESy8bMPoq9FE6Ru9N8uhmJDVwIIKl4Zn/kdS9Clm78fNb
apjMFfO37nLIlZbgIVgInPbbJC6oAjmqvIyiDCLnMHj5HqDDwtZLWKpKA5q+wlCiRDNmbg6lC8wVHn48+D/zRFCxma+UKRiqwhqZEqQvc4UpI8dhM6HBkW
EFFui/hIbxZh6K8o9rjPmKDjC2ZbQzFCjoXZdITwLbLngon1e8lF9d+11KPubF5F2goD0d67dBNNoUggbSWrvma++HoHVk3sIEkHWRud8LrbWWJOqFfPve
o8yd+1CVlNJZ57/yUIEO+4nLREnyod7fctNJwiN2gM/NrPjCn7p2A3JUlYCdPKxKVOwd4VS48ZBI/IQpiZr/K1AcZ0FPl8pWXGYTXL34/AOPKLW39LtBE3
WhGdOR9Je4N3W302j1StiKzjebWeavi1Cw8b4bik/2L62UeSgydnUhQxacsF7Q/n7CpMiZYI9bUe0WBA/PyYMRfWSZabfaT1Zwh57e4ZAdFROpaArVLd+c
X5RjN7gffyVuDNLaapbmSZDZUnaGQ+vWFaRNv6V2RQe+/GJ8BW39BJoXSh0vYiGZ2lSOS6yiH2Lk+TLACYU9PaLhWwUHtahnaxzrxts9MOffXeIIlPhO9f
YpbY0f2Xi+/h2ozBuq6Ny4A7zzJ+e1/wJsyvKxEfQJCYYiCWEOCn9Kd+IdEilzYHt1wP8YN3UFy0Y4YilRm9jML7y6CxFUpG+UISY/yk92sX6qU6sdznYZ
WTAeOoVCMM8RdrRueXmhle3toF1JG/gaz8U1yNrbP7p2bpxQH3nBjpiZ9wV7cASmypgY0iD4GvFbPJkZivjlp7wvVfBApAI8K52rGTjliDf8bVNChgz/WC
QGxya+b8jEzvkjUL0bj2uWe7+03FKLjmblQVrCJR1hKiASjYFaEfuxXpKbJy8LRHNU4PNajJZv1+pYpHJIcAZF4fmO0nQbn6hYh7sxHV0CetrvVg0WMcJX
e4y6ixubFhXAppgOzCmgvTw3OIt87j17oYvAYfvTelFjZ43nCa1tfIJC5S/jqGbCP87o2C6IAEs80ileRRq1jHEla4uYHVuY4lbg5K7zHFz7b3CwJNKl20
oizEEk5Z1P8a078HrpiRqexW7h34HHqBEmfsjisxgU9IwB3mk+c8Us5gs2j4ZBpkWEGsT0aTFHbEn9oR9wHpc4TBY9MSrAd7yiRDlacsOrN1TEHXObAxun
RNqtFasBNH7jvQaNzy66k96uRHIx/JSDgYSWduol7rMrD+qay3iNUkwvcj62ckKiv28x+wqqLIOeA17V8xa6AEWqOMMFuymqHkA3VQHuPnIvnxLDmVhH45
+xmGGJ6lnjFuyQEY7rnHMDEm9Pt1nG8/Xyjx9Jxe/8dANbiNrB+S+rrywOhxNf/7rwE6yQknHXJ9c0vbQ7eThLoM4gK+XV5fNsCzy0LOmhfEZ/Eiv9+8rd
A+3MI5DxuXNorB1lnFsHlltkkdAkn6o1+7OQporlTEsN0MnS1OQG8UJXM+mvlkfyEeTmHAjK+uRwQORdr+MhBOLM8FkcVwy/JrBPWyCl0DoKiLjfa4vIvy
6S2cH2EnW3z4I1GSBOI+Lr/K/uH6LUUt/C452I7RjXnusiAgGeJ3dGeeasw1WT1+mo52RqbXIDonS57pZSGEvK7mixZtNISieKqpJa6D5npL/kuH90q53w
aDBT4jMmKbU7z7N3t7X1M1U4qEPWErRrsxgyCN5b3yI00y83Xu4O6W/AyTypPAbmWWDj6Ub7b3eus6R89EQayP2c7bXLepCKW2PnuG3MRkZ7szp9d+0bx7
rERAstVgU2BooR8brKHNDvoGgnoFXWdtCLn0IJe0Vk1eNmES5qLMRTysXTpccKBihb+pmODabHInecgHS+8f+n6ce3RiP3zvzfR+l7JqJZnud1Qf9l2KNA
NWVO7mXGVhxRvBaLD4Vdmxlzbe8jKJVndG41NugxIZfLbP4BzFqYXMY0M2uH6zEEXtZ6o+7mSBLFtSgbj0Qb3NRMP9e2jNwKFJrChiXM8fQ5j1FOghDpwf
FM12X98pAfd/UYtA0WNzZJjWKkbJ4czXzjgoiqd+b6l1aQOB4XnHN4PBDjOt0+EYV7XakvOCpQDGAcSUo4i2AcHZrMDZU91T95WqEy06yO8TG/Lyt3JQ5w
WH5jBf/zE48YLvDQzuRtT4a2VzPKHjcvgfTfGLPMM0IU7WjL0rCWF0UivQiFktbjvyLefZ0nhWz+/6uMgLqP5EUXQddwnPcQkWhoHdDCFc/3hKleNW/9yo
qdy7rSpD1SniO/WFlriFgj/fk7x8PmWK/PKhbq3nn/aIOTfWMgpX0UwFU0ei59g/BerrH+a+hC4Dcd1gJRSOg6q1mfmQrgxF9HNwXHKVEuV/tAcIUmxj+A
L2bHlCjG57VefHxZyuM/5dzVKp9Obmts+9crS31J7lsALmLYzSs1oQBxrWiWfhd9xl19PEdZwGEnerkJYLhdGfewbUfJxXzdT+M2r4fQAcp0/ige/MJtSJ
omy3fTcdLpl4fsXEbrVUfX+HB0FDzDI4Y/JuMGCX//bvivw6w415iKPzijYPZ/NTG7NkYvVew02OF+PWdkfbQ7IHCsV5qAu57vlT7mgwT5kmNCN+HGibMF
uxUWGe1gzQpviVjhGjnFUFxb90fudO4pzayB6dvNXP1m8ftfOcNQFvftuFErmOZEXTfvDK2H6+rH6a7W0yI7ph+G4XjIeTjv/4bWigDYXHZR+eeEVTHJAc
iZG57tv+qZRBxVOp0VE0XR8uYm36XwnCyKzPgVNGsSzaNXoMex2qynS9OAIv038+CikPAUAI8W90tj/Nj6NRsf/ShGjKmiikIl70lCbl8KpODzKkwBWdTV
vna4oENJOY6bCio8eXKjNglTQJIVE6us8uLzjrDetbY6vcqyNecsmXEs5qXHZznZgZE3qNSXWE4IgjpSEdSKFbUeklghtjVyTq2FfOqH+EBk5Qznz9cFkS
fNMQY6cdU2njnrH6xwqSIDIm4JpIQR5gmXog55gokoqw1ige98TVMo3AWNVXThQZEKxkDaNSBNgs7B4pDKiCh92RvWgOuIbb7GhQQVde2ScbvKMZksOE8k
DYtpp7EdQG0HR1Vs65yx7pOuwAAiGc9XwXP+JUmvDUaI6wRAEmkKh3BlGmVjnzqDk0mr4Az+8vwq/taIXI/GK31AMuT6w5zykTMe9tyeahD9V2Tg0lgM/E
RQ6EbTrmp5+VtKYjvMELHQzSSyYRh95xfdj+1vtliehww7WLEU7mrAULx2FTzhTFHH1XuGj1zGrBErskQ4Om4EKHdp+l32PtjMlN+jGdDbGACtQTqKJYI7
F+OFPfI0anjrIpmJ7eKTcn7s9yE85FRuy31A6Y1zOR3VesHjIhnL9fwp03CI8YHLhjoN3+eXGJJhRb1lv1sKJzn29L7ASi8GMncNk0mZuRUcPKQADUszva
SNBPNxRQ9HqaMedWowRRxnabyjELMMf5xHc1pe3lEQTARgixNWRQS0luG8oRyP1UMUClzy2yWxmLXTqbTpaDcFYQH6a8A78cUPOmPAS8M/2wxb8yqSEGxH
YvVQ0v4QEzT4jo6R0EePcZXZne+lZiZevKiNR1HkMLIO6AbqqSkwku/tjFRqoZqTjnjHIvEKcnLR61q6c4pTpD9VZKVdCWeXlCbD6Onn+zWwrfIY4bYk9x
pYOWbpTUgLeJS+XNYv3hA2QhM+o4GW6zBO84mM8pZWSddQc6boZ4d2st4Qi8sKlY81HdkEGhKAI12aNgNlhFN1PGbTqM93HyOnvQIt0o/iCUzTDTn7SKmf
o0WYyXiuKsos2wDvu7H8aKOOvogFPleEw+PRlJoGSnhHvGmr1TCUX2SCwYsPqcwHHng44Grv3nEKBMHJFjBAudY7w/LMxbMXpfxxYrow51fqSSbkdabQNZ
FeqcjAdx7crRk/FCiZQvjMwYOly5wy6kXss1siKaKlY6aRvaNzP+0aUby+yPNTC1xWhLYKUBBUJIBgWSbInGHpeTqHgCRrwtaAiV5KElem55G0Kuy6Uufl
KB6zMn0O8MF/+gzamSzJoNe5Zyn4RITtPP7aodqKYwYAFdcufF92KDWBfrFCMQWZuEsmW9l4ud8WrSHMVR/aVMKew3iGbd3LZMw9uRHp3hfRq9sFTbZEmp
ESgQtVO3p6KPManL+Lh3TSi982nqFNZMFqO7BfDe/hfhFV22ep8wxGNFHbRMDrVM/EcqoErunJ5CQKYhNTxH7UJBMJeySiTl0v62h+aZRrPCU2+IOH2HYN
Cko6ytI4eYd4aB++S/l7oyrc2yubK9GkrRyWywVBued79VehYRRTw+0QK2bubNQQs2R5kPaZYizKlwvYLru3lEFOtPGkfSXYMvdYO/py93SZb3zt81kdgD
iN9bvLWFMtEc0PVcO7mAvYmhxiE6ZC03mr0jxa5QYcn33OlEig3C627A6D0DzmUov5vPulMsM/rBIiMU7otS2eJIAtaZcUXcia9OmYiFgxMxtGWfYyGRyX
d6itU+ZBChshzxb5UBq4Y1M5fDYnLXAKFDkjaYjNOb0r/3ufYsswy9vcRhq0W0Cc+ldI+Ns5K0VZgeOyb9q0eCLqB/SFtdC0uQ8kosHft/dTNWoJjD1Vs2
VYLDF0FqDnhgTPfvD3CcBfGegiVJ7BUhj+ToBaLmlZVmGO6uLxvg8HrhZaqt6BHDms3zlUVcQbiijGUEAAu1kmWBLumPHtZZGy8IVXqjxI4G6GZ9hCJkoU
4d5E5kLMsvhVWwdYoUfOcDDaLDgLdDVppcRIgOFYCVI2Y2LfMVQpXTksNMdM9g6p6qkuhGflNNBTFhVgYtcpZaS84xian7x5d/FwOY53r7lW8T/TxluLw9
MK+2r3dy0tjJa0XLkueSDxL1xTUvk02BgtrLI8tFyGqx0CwkqX2mxi+tp73O/wgFpH/YQm+N+D1buTxwpiJ7rS+ugxTkXFQrr/XiqPj0OSMoBkaYsn5w4Q
nIPGou520t5GoGAUNSTHO5vDnT5vHWuxI0OiLhAm7elon1ZCudxwLWw1UpGTVeWDUIMDWJIw6h2uXBsY3UsaLXUmxOE58biCRuJF7YswrVHTH/WGtIF+0Z
YqICHqkMpRuBsH9O1CFm0R4dZg2ecO5C6ex3mK6b4I+Sqi8CsJoyWdkSjnOaU4Uc0XJ5bqGlAoHCRNs5z+Sz7CauY+nksMhKLK8FC6KNJtwsbyUywFCNG1
xh/Be+4zOuGRp/Wb3mO4zkg2IbJjM5c3iB+HPu6We3kXoOHKH2ifRAhNMtCczYw0A9FZwT8r3PJgtgxl1U37c5u7l8leufaa1mT3YFNzBpH4A7iNkxY59D
kavPBK6/5NeNf0e1CbTa2PXXPj7FWZkdGFl7TAXqb8fe8M9xTrGOpV9Oa5Iz9k4GUj7qiiNo+OCtfji/ZfXP3A0OdvYymSGviFzCWWjZNjKkqeTMtBqVsK
mkjti7i3j4sx/GmlT2d9XdZiinV7CIq/pkY7pGAqa30qIuw4u5IhQ2tZJiySdn9koc2d/nXRmBJqwl1tp/R2lnWbnvOQlVWKWq5UIHV1H3XnzwMXo2NojU
pk5t4Yz45v6Ir4/lBfZk6LcB2nHakCUWvmvwd27xHIq8xWqQwQwx3PNtfc4BMxltNUbciOLiZfXzlzyGjBUAG5F8S2mpswvemx8WEen5TXwPp5bO8gQbvA
s5fTyQ0fqA0bn2vC+o55+XuE6/y/eZmfVtHUA3copFJY2ofjN9jyiR/mlNRZAth2WybttyiSmLqNpDKebTkPKpyUIOcUfP47oLrVJFLaEDJvN+PZCmIT4G
/EKCkcY7LQRohEeLSH/L2R0zdnd9GOTT0cBnL2J1cX24i9uUazKHs7UD3smdHpKIuy81iJ1Rqx0a7tSp2v9oStGokkilUfbBXvBiSa+vkYA0vby9kD2zNI
HNUHRUCOYjf0B9i4gs9cS+d0xVGfaF9Hw8EdlLwavMesoG4duWk8cgMMqtJErRxGPqyI83n4az/JpJikUiai+WiU0xN/zEf1Ajjxf/lfPBOpukBSvrSvkM
EvE0QZaPpFA6LdIGESsdpTCav0jhD8ZWCFWwfILwr/OhJMXDAjvSLSEojbKBFoH4pVohvPkgqXaDj+wT89A4YCllxlOhJsEWktRQY4xe3mxW7XGV/x6FKH
bFrsXoY8O72oMNx060Gd41gQvI+QnSWUdllh3voHIctpO234OIak9Ro3CV3VeNeUNi9HxFZ4eB4BJNoaTr0cVa3dnxWQFz0PSzfFoYIWSWf4opzRylUx88
tyly/NoAx04hJ9afvMTF+G56squFm3BwPYY1OJlaibtiYFewpyYi8C99kKuTnwp0RfKpIZVRXWr9doxoSC8C/h81xaOMnsjAerAGOwCL1ncrIef/q7KByI
orybjAkETSe1eepJhSQ6emaqXrEhmKZsndb0fj735B43VUsVC5slmsZz4Otyms5+Dq8UzlJcQ7uRiMbjoujndrZ+V8qjBOF9jccUPSaLm7giq0BxT/Tl56
JIbKVBGV9J6pGSAi587lYHsc9+ml0J7r0Ce+K9QhyKP8+n9UdZQ7aYCf+j82MZCNbncfAKUVsW35jAYgTDznuP5zfKXLB1l5o9vPGKDKyiQvKsTz/SDA6r
pVeYhGto4v6pvwxbvgPx/ljkNyVpEW/SxTnVzKOkzqZO7X6Ymc+XhA3C35K5v8bkC8Y2SSLI6GhHDADEfhN4lG1caclKN9cMJBZ6dZitQ49NiSXi+iaLEF
UG9wLilabbVkk51h0xiTKklfIngrajZHQG5TUiKePlhxw1r40u4T20vX244+DeFhTZsBKVYbOU8Ti9SHl/meOKMdEWYUEjRaQ6fKXgDqmEx8q0/vUBWd4F
2Ry/Tm4yYPWqsWlfwjaGaBvE8poVyBY89xdI/oBSvzaellAOb5cCqGWX6dhtffmm1dByq7htyD3jmj6S0IR8qFIg/hKCozlNx9aM72kWkeVxxzXoaUDC/I
ANk8+Zek64+tKbpnDl0VGCL4gXL18c8GhjlZpEKGx1iNtBOmv+m9F4PU1XNBAVKKOFtUu/Y4y21+K7QdalTM8D7v3vOfw6sH97W7Klm2/qCaUQBVbI3mXi
UmyxQQ3ku6CtkSr+ByPeTZA18hTXHkmWdHJunsxb+OsMVxUVdtLBt7aK0gaieHZptIFqt7HsC3n1SwxdDYQ3BZo1bFvmDUkuBjIZvZeEPRAxbIM6sUfcwM
jMvNIRkuWgv0AW7z2C20UWjdsaNT/S3231lvRP05M6D5U3mcmwFgj2Xiwk6n0rXSHh8fN3dbvQ9Eq4a7OelL/P5GpnFaSLvkY0SGKcVd69jb1CRE0fJTqw
/ZVMioIH0kfDMxvRNic8KNAHIYWb3mYIuSI9J5V5KkzjVBuJLHGLjmnFIO87RsoaSwcDvwxjURVqZ+UMkwW6oW08VuOUJQJlBcdTYvM0ZwbhuDjNAnfOW2
bie5UhCGI66TjP61cpJH5PDuOd55+xaCkmhaZ0E/p5SxtsPbW0k9grLixu6HNbSsLrehnExuSnC1iU9DoZSVTt86ByXzecdQS5gj+6DrqJsPirjat5FPlU
GWUqtxkp+nNwo4SvbNuH0hOMLYbH4TiZU6ggtQKvHfjBMCnYxGWhpiIfTfhNMs5B/dYGs7MSCvkJk95pG04Zk90ziVL6Hupr+d3cDthW0R38Pbs1Fv4SNf
GydOIvuDylEHFnMfFnSF5tu7hCnlLlznlSXYaJS7bs2u6KsD5Dh6Qkj5mFB/qMGNns4eint/EcU9kHxWON5HBPReoA07bhU3tKV+L16UYxZYqAEiBC8kHE
Nhrx/68+Mw8RJD3hOV3YglM8CsuHg7WQJq8/QhqWSFpBp1k6ag10c0uBLblq7zMNlVb7K+JjlbYTqYfLEM7JVUIvsRf4vdyVI+c6Kx94+47CFhqU03EO38
4KowOhQlKR0jO4mkrcZGaVOZWwYq7gtVDQuZdEgT1qeUgZTY5I4bqmc+FFG01dnvGweYENmgVpBk3Cnbq698abg7BGgSvn2+b0SLpNRBmbd6rUvJrsqt8v
EZTiSfRXMqtv3Hd3k8K9XgZ4rQqYANOJxc0HSka1wFOjqEIbjNDi8sPNfzOcQMor4gHc0YZGuoYlSOfNK8kzgklbCmz/73OK7hpF1CXRcvBqZrEFk5MRoL
z0pFnc6dtAQOQVEK4ETDuCjF36U4cWIGh3uyFcWJ+i7Z7212cvwh5Gu60DDQ02rqZOkOomxmdhxYHTNYe86WrCii/HegW6A2m0YxWgZ4QfjUEojud0ks5H
r4qOO2wGRswgxfpVIPNE+aBmKDYgp4Pkggp2dAgbRDxW5SBrZ78yqK9sCtjAsgmHqjHQ+yV429RNjy0izRZfzorDp2Msns5ZYodotwsBuK7JlJJHauFpyt
My0WGneEelpjbRYe2wtOr068YZpvAD96DZ5SL3jE4Hmj4oKicxUWY410J4XN6msPGhKFYW1fYKP+qBMBnFRMgSZdzFInNqPXcLqHJ3jwh8LOdFK0Y+vCne
RyAcC78XOyJK7OJJN3OIvltlVzwTAeDg1y+NSXRkws0yaOGIV5kfGTH0TY2NHzSO+FjMmjo1icw/Qy0w5cNCoAU7tOZs69GSx/O4ft+cMxFloKjBSEUwzr
OcmstECwophHVbnctth+rc5c8lmhztU49eufP3K6z0s0rESnPtJmGHqOzNhmyb/3tkAHKK4z3cHU9BO+yIMcPtdk8hNsdj3U5Du4ReLBU8bQ+J8DwSqXH3
rmX141siH9Q5bjGo1CVjQ60KZJPjvHfznMxnYF1/GGJvSvcWmZESYOyFyZxhMV1CkHC/rJVJByBswQVODN1heF46UdYhpm6unLrKtxUxuxL9vJlHfQneV0
7/+RUq58MRIZPwrxx57NJ5V0P/jr0s0SYL3hRIypFsiS1V9AU6B2j5Nv9Zo6ZFvBV5xgd/BHjrKY+DY5p3o/7Om+Q7L3VZQgH4+xCXVAUBV+bPWzJhWeRb
nRBI932WRJThb/fuD5NxF88/Vw7vePCwG+PW58Z8y+lsjRdMEbFMDFpQyqFKveAUrP7wXBmhnhzrW9QqSXfmfVqJS9RVNDMuVGirGI8/MioM1KcrOu2Fyn
kG9LRZQGu8MiZzZYHSR184R1NbfkQ6JnI72ZrKpbbwf+y+p7nS8VxZ6lNm4q/DVaapnS9JQ/NhekJL8qYssstvu25h310NvrsWl7dFwhX3wTxiu1u8KsQd
QgzZpMIEytBE5tvOYE/T3sI+VmT4mbvCSZhAEVgCxNdOOiW5o1FEZLlLeUqM6rswN2MlfusBAWFr9BnRvku8AJJdjQ98RXCkyZfA7Y4IDl64srbBIbZ26d
kSXNll0LmYyil5bNIRmFUh4tu9aHZTOZjaknp5au2T65rjnnvsDV1OmCjzmJQ+pKYhzc4tRMyVKdP2KmpbfBY9kleqeQtXzlHA6Gc5MNaS6cFrqDbtfGMP
AEc1+AqBJwp8T3zsBwH1S5s6JwffFb9B9qDwhCki6TEdNs8K2hmdMwx2qDDStIuV2HJXiEsUkBuP/WSlUQcjXFRSgJd+hdfO/Tdpd/8KCdzBaZTf0X6+Rh
xB3xC6KAtc0BB7PG+aX6Lhyi2oMQ6rQaQEOeZd+SFteE/pcU7+XJOOgHnqA9q0jUeThEfMemR49wJjNT5Akz75vH5OK0D2Npo6AnL2MZlnY168oXI1Oaq3
Q0TH5sGEHviaCDJROVbYm20RGKei+LBdrPLd2v6zMZyYH9MprrcRf10D0m9xydYEMMODFbACObV2ZRT1K4Hrkj1byXzgujLvesb9v+qIsm3D+36axqTJtO
WEgSQRP9rpmlCtgemQSFxZ7QImxyOEXeEVKsgINVLBjTCbkLPSRDjc5ycjLXYBMrPX1yZ+zesAGMEymmPGbEhBDktpp0I9D+GO5SiF4Y/2KMKC4ykl2QWi
nR/yiaeAb2ATd4iGjWX2wsP4rEibxkNB1Pnw5Ogvcm1m5z7uiRSDK/jvLTmEU0Zi1LYbNgciZNBUcfQne/cJxM6xYCi9diftNG0BwTxC50+YaZDBVJQ7zz
2hN5fRVm6GlCCH57Dvzfun2hP9LCA9LFz0AQz9ZuH6VESPUVL3NhzGPSGrPCe7CWctwshDAU/DaLH9KfhmHxNfPq36YBOMO4lrVPguieD2Yhj/OUqMFR9Z
vI55sPp5xEd8xBoMy9/+4VJk30wC1BW4Y9PhrD2S3twlAvqLCUJ6h4wVboXek4/6xQxlakydhX9yvAYnMhU068Fe+0kfyiSEEL68/Rl4bMi0i+NenyUZKz
ZcFQwdJ1+DAeaowxH0csIxjGHBMKlt8feNv/4yuHxX4+kbTZsfNGth9PgvsZsP5rtmkSKNn01ExWG/HlpRny85GYjyF6lMm/Djqm00hVW7DNPxDFrW56Gn
Ax6MRO9CN8JsKB8IgdafltCmR7RhH7f5LJosytwG7r5CxKPdx4h1+Ss2GTVFDdWReB3i4dK91dbQ3pECeV04G2vnG54hrKd8GX5q4iEm/mIpcuCUXn7I9s
5YemAswdq/Coxzs+xsvS8WZQbm60iFqn2YLDn5DiqV1eah2VYUUYygi8eNJ0/wQPJtcFeTSIj10OStWDSrzZhORVmFuOgSxJmhf5HC42eGp8oYouhvbS5y
a+olmuGJwehX6N7sRSv6aIZOdZD/Mk8ca/9sG/L4tgqzFRju5AZr37gkZcmhtFHj7jLxHZTG47q8JfMyuJVnmh88m7BUamIMF4QeqVQ3GYY+J6swv2kumw
LD9OChdWFqStOuwMpOo+PkNRUgDJs4Xj3vCnvFeW078X5PpwiKuCBO+Z9cZ4mQOStzW8YDuVd4msluYGeOSLX5dTlDUY1uCAzKFZdHdGDovdENoli1Ohl+
J/FBqzRQ5L4BuFBG5ld5rlB7k/4cvfqUYz+EHS8DQ+8QJgE8bVFOGghrwpc7kjvtDXrSQzDYIveKNGDIRBNb2g89IY4pw1NVEzoT925vE3BIkA6YN6oQ0t
rqsIk2A8rRAlX5XESKB9pRLPy5OpmtHRbItq/A468kvFZ0nLd1pKX/8/btY8ZnOUlqBRYZilSQFI3pgpuff3pVav+VzKpf6Wh27wuj2e/WIm9S6s9KndkU
BGdI/flN/QcuUA+wnMY+JygtvK0OIV2vKbdUwrCmJ1QL2BWij0XZZqVnslYnkW3ZbJ53jw3U3Sr/HCit6kfRV/uI/XpDGVcNfe411AuJEjRT5C5Rp3zj0L
MpwmUqtmZZfNl189Oz0HWdzc7cEGhMLP8jfH7/nsxoYJw/rMXVBV15t4p7itqjTon/AC/p8Yhvmu/rLIoSObfX6Cx1kTd4+wZzx0nRggX9nrpCRpQzNdF6
425Cu4wRHftCxqBP6d5xUatsXxahX5IkrpEatycq38At+BKEemusjzxiwxvvXSI2+p0hoJ51YUeLzzCye+CIdUFhlIiHKFfCPBlBKa6dpgdhZX5HjVdHeL
7dhGjzb83fP8UxjuNb4S6jLTrasSqZcbL3vq0bF2e/y43zV+SNeIa8M4RzKoRmCmbxscdkaBOytOzW4v2c8HTxjE9k+eUF+9NdQjIU/Sy7J4qDLryiVtWi
qltX2TgNovI/ikDCC6MVKggcubGKhp5v07is8R76JeR17Qli0JpwsVVdRIgn4t7iiEUThQa38/d6oo85BI9b7CsipIhUv18ZuaCbsJWjE4rms38gXVLSra
P+7fX481tnBp+1N49pf9cGfWjpRTBZoPkMzXR2mNlZnVGgil0PfD6nzUuwQrRUJWM47dcr4gH1t5ei0mbFaXqqQCUE3j6s78uEcjcxo66Q6vDz1BSq30Tv
+Pns6NcRg7OfQZekvAj3Q8lH/+0nNdmCHplM2sZL/A8xTpJHccdtzCfgnndE73/qEEPJnDmzGIu/IRdZdMw5lbFs4CVfUr8ldQXCp941A0OFmt38RTdLtn
tbDQfUjvd/K6nnWwJcFZ7hkwTWPb6dv91D4ecu9G1Qfu+hcKkonnpEnas9oyQQfzTT49c0jIJHJXQJbxakYlMAW4b62kFtrwnnmtHL2my/mRc+aJx0dV4U
bLTe6nl7hiyqyrOpf0yNYmmT2TqGUeEU2cdQkEbtqJv4+DEqFNwN733Kl2HK5/SE2ese45/EPHip4jWBcf0Ntot+srPiRf9UAMkWUQvUBxTjzl/vGGGZzm
jCfBNLKk3u8UsMj3OaqQwMSwNyLz3g/XoSt/EYvQ19P4aPdcR+dh6FF+2bs8Zzd4BoQXpB5BFNGKrXhzHglv4+ikrHgbE5Ixoa0f1Ekqfx/xVCo+0zZWuP
fqvzKqWXvHryFb9EFTkv1/CaTtWamzVUhIbSmfOip3JgNEQG27HtM/d3AiUlXEV+r+CYVBwTzduspUeSP8fCTuMMWaG2hAeGafmnXfWXEjlmLu2Jkefn7s
SkVa2TmGQvT9ZZpbmnKO5Np3+gZQqcqvEHA8rBqeoF52u30z23RWJPgLIRx5UWorHqwMdn6n8ER47Ky+LHO2sSUbFSrxEGw8AA5mJFsSYahtvgH2PkCHBN
6UmYz4GnGPd9pNTnhRghoLSfVziCq/L4zYmX4fXP6j7/mXg8bXoIE+jN3P09sbkA5+7oO3rML55dedSJJFJu5jNlCWBoZOpt72k7yIw0fALOjdkpi6Q114
V7uPeDSx/TBUES6SZcYPkauujZhUkedY4tund2Ml1N4e5KFP4YOADqIDQk9UnmOeeoBmyZKeINURxRIY1R4dOkuy0c5JUsaaOcGUjUW6x1rf5ZZgG1UC+Q
ZF5K7AJ0Xhf6KQM9Kmwi7yPDutLEv9gvcOya3EV2zCfPVJVIU88G24RlLIRsjGR+PWK+C4KYO0+38rlYx9KVPrpE0+8xinzljOZdOl0XB5BgtHWgL0+Qyt
vpsWTj69fIu3YR8ukYEmD+/QNZ6uHi3y/f7nBv+p5kVZbDfUoDKiAXy1pptU6MYbihAqrwrI69R5/VipS+p8DpO20ChCcxOhV6RuywjnjaZsL4sN7evKXY
PTvN3cX+/j9QW+0iKahwCURHzZK7fYLNNfpGu7vCfG+vCblBBNdPVmTkdjOMi3+8rg9yTjVp4qNv9eSA+XLRGghxSnaUgw/LOKyjEHjNcMhd0HkwlOU3i7
TsPFkxw+q1LEhEjBKSkcL2JsfGDFz4Hx1xYR71X62zNjtnSr6kdhyw3qSq1Ap65n2GDk9nXyPLTNBhEk3hz3fYc1prA4ZlFtC2ml886+Q2mGmxXCABZPRN
3sxHhTvz3KRUCYXij7nk5Y4qXWe0/78tX3wYjsg0BXEiHLxVO9o5bRIIW/QwqCIVod8wDzQSW05H4v2y60nJqRlJLG30kuX6ruy9ujo0UUuNIW8kfVn4vd
F/5ybf/+S+Vq4YS7SqplytjDof+KTkzRgormj0v7OcEL4vQh0YZBrTOZkunZtSeUkoNsG1n5LhtsQQVRAdsyz7qXNa1zxkZHUic5t7v3ZAIPy6OeFZRbVK
OAdLDUugIJ01ttaCEJuy9pGQEZWOQ0wqqU3n7FTAEt3Tf7p5ev3E3B6NK0oAIwyN/UtLv2EhC12fstOrU7onNlicKzAHSta1Cbs57WLQcuc5iorOLnIj5K
+CET6Z0cl4kGa2a7GsWEh5oLM0aG3alD/VM9sszy79KfqNaIWMZ013ScNaFfU4vJMY94zylD7rOeX0MmeFXlo7tONHR1JNjWEdgifPIM+0UL3Fwe4B9o07
DyhvfWDi+1Ael4bZs7k5qJSSJ2sEFFGcw2gFKWL5I0hrTjiM0hVpNotyPRNNARtUookKu8fRTVHWJREhal8IBC4P2D7pKgIThIXJAtoVceOYKRn6hInrmz
xmRGAKNwbNyY1IFCaV2X6pcCM6PgvTTehDgkPTKaxKJQjw17+sym5OXH0zsf/XQOUc2H2pl8I5sZSC1H6QLbLVbU8DR/yFNYXCREKE9lgHtOn95Z+dxFGz
a9NcHTRsAc2aF2jGGYNybaarWH78DDqdMoonSTRtF1fnTN5d7ixYQvUFtUIlw0AhLlJfTL8XWWfliY7+3MuIv9fzz7NNui+oomX4JNE9IDo3YsMtTrlceI
lEwTUmJX9CbGKBJ/HynSUU8VPEHmpSz0et3robqT8X5N5WjtBqTdnbJ8T0THvhl/3T0tsjLEMFqxwCILUDUQJJb+i2inZqIfwfMmTGocklp7449BkF95Xs
JEIt9zaJD1LEvEkKc4HITSt2w9JBdrV+pEBV78I3TtqcuIBX03/SmZLbK6J5WdQOGnVUVfZ8U4zs0AmxiU8cRbH6wbtaGWpKxPbOU7wdWKaKnMbkoRp8qV
4ZCSI6GGLMkWPezev+KlIGeFq+qEaW7uYDStSOl2CpAzgT28btu7niM496qMtiYWsfa7HJBQlyZdTKw/mS4Q9k2AYID2ecTF7nu4GDs9Lsi16F+Eed67kS
qHx4C1gwGbaCsXdEOuAppSbbcBlUTiTgxtNzwJG6CAr+EIP0EoXmBdwYdaRob+kSr7c8Dt51ZQEguZ7goErEImhaeLIQ1CtXh8gC96wAey/l8o1JIFzNM0
RHZfF4LiiuqDwf+E3E8TRYHG4LWIUM90JlhNt96LAEoY4QOv7PJBltX9ZjpPsntxR7Qt+pIlZBvyCvRNRgeEOl5lSCe6kNDl1cTI/L/NW0OFCOG4In2inm
OA1WUOWy8Wma4jxd+g6vqFs/ou+SDHawzwBNfxf6fq919m1WVGeqQi9vJMr1gH0T7jZwJQCLetSEaEfh1PQfWy5wzPpM3A3OnyubXYFbp9ObHNhSe30x1I
7rmk7F4ssXAlXHhjIQdZzlu/zMICUDB0KXmGHG1gQ2j7j2NB7vu5msYyzFS2iDgk16RcNcU3VGDERDiGyfF0qdA4h2Iu3AicT8XnhXtbAxMmLUeehL7OHj
T3U6C9mnTUNPMFzmZLbGq+2yukJMs6LMXYX3SoaELRHsx6uPDoQADkpND/6Tze65E9hvlq2AYEd5X/wvRgDtnJdCl76qV4MUPQFj7q3NdO502MJnfxbp5A
iMZRucCbZ1k6ejlSecdXBzTtx2BAVAx/8c55FqxHQ8mW/iSUkxjUP3lFz9OP/v17AzyZO3jw897NxloMA2P2ubF5tiJxlIv/YjYUNhUP8zyq053Qy+Qs2A
BkSoQHGF3oWhB8TDi3h2M8oDYcfxz2Z1luOZzRCiqQBZ89AugFbjYpMZhJkcLximjsHl1vcVTcgDtRaGwgFoJxj4ujg2zpNq0Aw1oNTZEKwM7XBLmPnSjl
XWmKRPR3arsM0Nf4nuOIQVsaRr8wMd66DuFByLl31g/oIwS/s/GgHvzAXlCsyL8Ft6MWEXPDE8aXYKIQOfd6inyrGxYDi6gEX3hjzS1I3uwbPf3IODCgE2
apaZU2YKxBhqe9Vt1Fp8ifD7dfDCrlAc00GVyh0t/8aIWPtZXPEGmahe4TgUPqkuuAT2gb5xhFUnkoS+XTtF04rnZdiaYtrFkvWXfDIqTuPhfh50H2KJTJ
O3c0rfl0XcoiKffeyxGcPQxItYJLzH9mmqgu3y3jjGMfIVHgF5T/4G6sfKctUNGmS9tS/glEF1u8qiBwu2qOp/O/6pczwBG6VTULReaog1Y9Zg7UbsX+Nm
RsZtgXJfr4Bqai823sEh8Sk6B6eQdU5S8hzl26JO29AhdEnK2tHWKeego7+eXK9ahsBJBTfCxoh86n4xHyXts5TRiSIskVv3hYIOYLimk6OLoZEBpIxkZG
tQBLCCA60nJjrLQL8KkOXVHyunRKD0ZFGR0XvYI1tCRvTT0054ksfTN2VbnDHyMCnaji2R5RRFAqZAIHkgRVuRQiJQaAd8MvOHqZKZ0s6ZeBOOIGOnjSoi
AdIR47lebIzKycPN7+BsBrpXkBCbEQu51/iXjtjJaG7ogUr9aZ/4G5INS/KiLFxVUWCA44SZqxvx4DKduxaWjiLvDugLsNYqfWClG0+GozrgHivxrc6/c2
lWLq5jYeHnJD72hsqcV7fh6p+/owH/5Cxxv/JdwDVfQ8jxSzdJLJJCsBO2YsE75woXsYRtGVrMJ2vKVi1125+ZxKH1kYkBantpwsw1keekAi0WHQSsa2A7
1qdz3hwdLay8gtcRfZrtgQifsPVMv4vqp0VLla/+N/BBbG7i+HxZ/cafP3cZf84L6TewtrGTc2jWdGK7b/AIpjt4Njr2qUnbqBIhoXPfAI6/kaRj8pz/22
AtEAONfVKQ1NbRFJFB+5Q7aLDu6YlltyN84jWiUXySQ2N/SlFEcy5H/4lOmprHoEDGR4NsTULwiG30XbB7Z+frk2JRcdLkb1f0vecc+511ws8qSSeRIah4
LiyVtW5CllGlW1rPOCpy8JhoaU3mQT1CPSUjPRxML6/GXjR3rFAwMN1ipDjgkzqweEYtZa9big25TUi6hUwcxda/HZ1BBzOmmaNTKb8Z64oUiKKMhNd5qZ
xt8fLPeHQHm3mHLM/3r5PPu1vI8NtcLjWlSVTXWAGzSyQZ0sMtV1Yt5PyPDUbazUtJ1YcKhSQEn4erTOUnlgH4BSrdskRnPYcoPWlEFFsbDEUKjZVkPxbB
IjGxXUjfTGmW1hVsFTXaYO+qrlZ6eBR4hTarmY2RLsrbiUmaimbMhl5NA905egDEQ8obXB7C+wFdGM81315UEPOGDawnmbtv3GtDEBlTFcH91BPBcZaaVj
FdZIyB0qvayaZWEEBfCrwhIkHvzfwnm5IczGS8z4kwqxvAUu9Xl1BH0iK4pzU8Nfw8zWOu8rlfRQ7t7VylTdH49o8WS2hC33g6YK9W9Evs8Uds54SB0cTK
pOqquZiceFq4uBnjShkMbhadpfVMznqDX5Cf4ZKoY6boWBBWGk7/x/A74Nz+DbL0GXZTs+BWuvmgKMBs094hrn+c+nM+77cT2O9jPOfA3Hs8uuEb0lalcv
DR8xEq/RyY9mXhU6+B3owddLa5O/uTpqzyteKchNCbZTZ9Mq842d82mtn0Yw68de/NVD7AnJvhfUlrE2Jmf7yuMGHzxs7OnCVFGc/ALx2K8jKqIgvkofhC
kS0TVWG/dI/FurJlLIjlKl8omIgDmxhAUuY5MSP4hPNbF6sXlTVpbZYFv8Lf4ajWwZSLrXD5LEyPylGWTQLl37sDHfaqK1zHepdF+yqA5Syc+LEA6RdSZm
1KVHkx4xYP8IZ3g+5fyjM75zBJsf7Ekc5ntQ6RxnAM4VKsaxMaakCs1ohvzz4tt0grbWXISa+CRpuK8Jyn7BY3NRf1E7A2TlH8pAigDllf5hLySru03syi
mozE6zgKtffWeQHhDn2Gt6ow6EpsNj9khye4dgjg2WzDgGV/HqzSUOPJj/mc3y6N8wy8bvwMBvYB51LGDjqHcXTvF71DPeUJZBz6Pc0AE1poQWUDERvyks
b0xK3cySLq4g8OwtilYi7wuUXn2G0zkL8h7x2q6yOXHq00fzsUBAQTqTrPGfdxcferL9ylzd2SvYDBUcdyDGUZusOUbpQRKzUvYS6550dPy2seExLpZgie
R7hBcOgiDrsK0xuzbrxzUcknTYrZLjsntfbTrKOg/f6m8kyHcarbSHTbuZBeIytVMXA/eeu6cDpElI67V+a7+DaSY01g9dajcOSUgMJCnSyAPAsjKM7OU3
zN2/09pUPe069WNolnH2pzS8qGHmeHMK9nS7stcK24cROZaZ/dLZzt6HniUvjoTu6E4OWugjO+YoGZwBVgWxBH+NPps/nJ+5R96tzYYgbxH6nLHch1lDm4
+NmX7BJahMbYPcaIb1DF3MP7vMh/htr1dRaXNnDLpTOi2s7IVaPXCfm/ZlpDNZhYhWhpPb2ztXK902CI6C7e4Rwf//UyqIaCn5uUp/LLQcTbTGhClVQq1s
v6/DSfx0GsUJ8g8Gd36pfpdDDzTM+VpRxP6yJu733tlKNkaVS2STiTKeCL4bIreOgTZsd5HYjXJivntvNxxKa4rf17Hh1V5bg8v407gc41EnHt6OOpsg8R
JzaYI+ZWMdTOPp4e8LqM2c6Z6DfLsBWwFcs0vkSHrQQ9M4Z8C5od2+rPrrFsfX1j6C4snWGSJSETrbslmC3NcbGXOLH42TfEzErZPMPfPn/pbC/s62RW1L
7ge+zbmxwMGRar2+TA11eOnDGWEfVMr57q9rXlPqaB5yd3sLLBBlOGia5goTdc2t0EGkJr3GAJD8PIVBQgbKJB7KeJ3cKTWR0mLDTm581PJWFE0YIXErUB
LDMWmcsVr1yUxPJ1IhXMbDKeGDWwvQUn0akh2YZx+XJWymAcTBVFhgZ6kn9X5J72wtLtB+zCO4dgDZyODONNzXyyaxvFCiJEfAfNujMzNEA8zPLd+BWuYT
2UQYV7FoJUGfKFgC3SnB/RCT4oxOxcvDmWHvTPsasF3FpQLL3B3IRj8zyDhW9/m/Ao3t+MhPzSSa05IrOZu1lwMsyyNfKrgPyIPpYOPR5mCWNonMymbEyY
/kqfGypWNSjHYEeLgubtz8oQElq5BbLU+07zxiP4FVfqw0J0bot4uVd2rrN4NCQ/+H60iYOyvzRUyqvVyWg7dI1G9PWKvCx3L+uD0B13l/jDdaA6KidxE6
Rrta9sAcHEZfpdxP3W8L+7o3mkrV+yhe6kHd+kvZgimO8pR/x9+tx4Ts3N143vfBt9CaMCLhPQg/pCF7/m0jaZ/4DeKyWFzw+tHIY0VN4j7zOkEFAPXuOh
hkaJMdsWjiZlBDUZhtv6aez6GlwgEFkfTPfG/vBVoAiTT2cBSOpbqMk8rDkJ3qlTzs/T55uk4Wztu91u2V/FQpEyxw2DGXD0qP4xAq6Ewx3lXx4w7vnH72
XKqEQ+Jfq3Cl83h0Fqs8KY5fkwGYmvMOXamN/qBJZOu9uO4kMNnjC9ECykdvWQoFI9+VKVGEqF/Gz1YeWeQmjjRm8z/1HuaOo48dW5oO0kutG2okJwWFK4
TxMd4bj2n8cSHC2N0H6p3Acw5JncFiLPQ8ALV5Kw8dsFTE0lWzn6vMpVOdyO3CeCr5dFn8QkWjL8ph1c6z30ce14n8fxrkRyeRhZeEKYnKSbIMBUgRfu/8
hj3nr5sr9ZZ0Lp/TZLEzYd3lWlWeW/skP1ZVJLNuMii9CHW1TPUZMoGbADwqXqDQWXX/AJfcfJ7fklsvy8SEmCJJlzXcSiCW3SOS6/GiJTwYpruaJAWF+Y
NtCXJqknJ+elD4FcVKHINPaZ3CO09PYPa9tUO10zvnJOYxMS6rzuUNiKr2ad+0BbWDxWPKAXtEmXLl2TsI9qFDBcOrY73FauDvLHhDB2mLviy28fA2vRu4
r1a+zZcykrVOqazMRdRL+qtJN7FDlP4lAesEJkzthydqRNqodd+R3y3X688kQg85nKu7S6Uh2IVsPd1svz9S+znpdYwOF+nnC49F2ExBK+osTdWdjjivTO
Xegq8LIKX0hBHXdBYfr+CeUIJ23qWDKhioYD06YJbrPVeqrXV21ivq9GvmXHTJAWTG6FWPjH752Zf5hfc6bc9QkCHvSQyh0qZONhxrNnl6eaTJTlqKOW/u
xv5RdWvr6xOvwaxikXIrAbIxpT+FEJMtWnHZI9w0Jsz84mAjKlKaJL7cQfvc7vzG08Lyn02arZDVCxfxH3zmUwXA2L/A6MeeezgCibP6t/m0J5ArVIkU3I
cvJcr2I+yu/isHkiFC8Tfjp7ACtvlLuRLp6LOBrokZ1pYuRWRy1J9Z8KzNZPiF9MrzF+zPEB2g+0n9Lhmdf0y9zR4wfid+594ikN1Xty5KKeaVOGk5IE1/
fh0O+TiQbXTin/Gw2YEbzwF9PVujW2qEkcjxE+Qxlg959jpy2mCkcz7WE7a9Mgm0QklcbvidiZRM3GoulHjoBmPhLrMW4bfPECbVC0RzSGC21n5+NSRG8j
ohCJC45yZiwHLtNBLMgclrw5y0h5ogcj5bhjjnhAFWGHDmMmoHtJpH1wzXmZFTCkF4KK7g6SWHeRbAZ3syYrAXJHs1ZPB3tlVwC7H8XxpjnJKfTZ0fPFcp
IWasHuEHiOq5feNCW+SyqMY4E9Qi5cupzUybgF1tEsDexDkruNIIWwjuTjdCTOkgQ9jxPvtw4SWexAG2GEGEY3nrPQyyAu17zI1xc8QYTUu3lQEs/ZXBFT
+u/zpXg7AbevFkSuqECBpUrMXIE17LFjNk7do3KaGbDqNxgqystwoo5DgHvAQu1/n8QkiORy+gb8awcUVDJ6q8wcRKAHDwWMjPp5VVsuJvU+EycX3nGmip
jfXbErU+5s+N9f4vjkSE5ulMBLyufIwuvhdGf2vCM2vMpyucVDVQQZaDLs4SQm6TQiDKeUPJP4XtNORjuFH3iB75ZQqGSVlhKzkX0DR3y3YqeQCnh8X4i8
dB60zmzUe0XBy7kxfQMCcfKTSeHP2ZlJyl46FmlhwIZOiV5zsnSLzPY0wXusO5+cepByIAatL8yb4qZ0xLNOYUWetHTLgWDF8JCrJuT3AQkgeOjFmwI2Wh
pl/hUWpzY+IimTpL46uptxuMsM0Mk7XBQFCEvaO8C/zmnUHgHk87tuGm/iFz1L+K/rZNaCoWNUUdRdVjSxHjHlmqh+Nz+mAm8pc3zeIL74JNTbeRKMoCIz
4ajzeRXMem++KXON3/z5e9S+PhRT+fvXWVmihU2xYuN9nkH5g3sUjaESpuevttTjhR8/aF8EFQbF39tToKldaGYDjc1kThUnnJpGS+xy68I7TfjD/GIyNe
xvIyPgwA5TzcajQbWkR59RAvJL34eUJtndB3M6D3mwyCkT9zXiMZ6pcY/BYTnYfdo1bTwK/zESVU9XcsQ2Xq/edIR13js7O+YrbUv66TJATTyW5EnnI00d
NLOSPF786cWGmqTpLVIbUgy8kAp5ivLnVhq18x+NR2lQnv5tkWVnAopvLyzpTMKUo/O3stZBmZkI50UXcxJhQjzNxBTI6ju0+OWZNraiSOBSIDutTPlluw
5Weowe4aAaHtd40KdGsE6bMfqr12oTjuxr/w1qEYg4VPY2Fi/VwziCDjuUbrWI2ZzbDPX4NIswI7Yzeh1Gz+NIwv4TP0ReUcplKtfQd+pJI/piVeHczLJU
Oj4lVuAZ2xph0ugDBxp1Kbio0Zzf1mQkUTenXGOi1+WAlzF3bv+jwjnKhKyG9LGZlBnbm+4zeKOprOElQzHaYsWGs9/4VpbjkUHskCRUqA7e725UuMZTq9
kAKDh9glFh6QYbUnIoHxirAs2xKTJM2PdLUCvdt7NUAkGRpEQHI0divZt3tVXTV0/QElfxp0QmqhY7PYn2uNgve5bKkwmfiyonGgKe4xAxNpRo4MIvVRYP
h9cuauYvrAiixt9839VFExvq2mmXww0ONBl2LjAhfqkzdcxFCiAKc85fcOzFZfRpui7yROocB2FmIqKE+K78gkoN5qK6zym7Bca+mx74kzNujaUon3Ds51
4v3pTInGor8+c0msSo9G5McfSItb/gTqCfsxCwp7HypFx6FGU4O3SQdDxtgbu1m2V7WpVmFd25QtJKSkMysgjLsbwfKeT/as2zrHR1oYHCWr8NojfZgJsQ
0JQxUOFtBqvJTJ6mfPs8xP/av7yENkHj0GYfpI7tPN97+tVu3NEgZHsT4dhFhjswvqDoLwMEKXOq+wC/u+7HgtCcUKrtipUIRLsEwJgZefNnAl8vWDsbeT
M+ozusBNyfp1MMp0TgKiJgcBPDz/tlzYG28ZhfVAT1TtMDtjNowZNUGs8ZRWzhAgb/uvirItN8+oTRmvSdepZH6anptzHP99IDGltH2M8UpMFntLcPYQ5t
64C4zFoKkjrt6pDO/RHWiqkobUqekvJX3W+ygs0WH+hXK1iBO06xyO48AY9Id2kMVhYFOosNQZB/xh8osrI92R9B/lVZ3+7YH2M59XCiSlZ57xnZ2Qnc9v
Q0Q5eqTTLmrq84M6bXCB/caN/Zc3NupYsrgMRVMFor9Sdsu5YOiIlxQBHaq4v3wdEkIj5E2MAd9GjB3rZPq3Zb8lBbGeJpflUUKw5ooZTwFmiWN/y/cEwS
zKZDFp+3Plm5S+TPGQNTnzNs3zBYQXjd7cIpgUEabfZaki84rSIk92WMu8kVFfNW099DM24dbjtrwd1kR7Li1tYER3T8yR0bGqA/OYOpCnw/7BbM5mZ+ei
Nfbgk1+oKEEO9zEQd2RY0ExSdwJc/rXzUfOPjgyEmO8m035gHPbmQrwgDSX2WUxflIB4SIL289PURcVygCvIb1NObrZAKyzoLa+0aAIyB6Rx3dddmhVEDQ
HlfTdV3nZLbVLlEdYkjcqYt475NEYqVD8V8F9FgFGGmwEhUulSom9jtI8Z4coZ55KmarEhqqpcnRNX+eDXhwGTO6fNGN0j6NZQJhbCRTTzOui8dntd8QMe
5jvu5CpDrvcChXmzz2IjGVRSSMJFC/+fkaCHWkJjvW7Y1hRmNCxWIh97LWaYtQdJBiMgWJK3+A2B1f3Gv0IqJqgjK21NMjjmC7eLZynImICltvcZyKB6Wj
VzWnH3RShBsUI1yRHTtIsRrYErLNCzKl9folrArDSBgU05F2tRbIaNqE+iC9uaJLo+wJyfqh87H1MqZqgpxQXuYeYYg8Mq9xXXLmLfZPHvKjXoyDt1PPxK
s8EgYIyiuqZGZMR+w9/pmWbu/jo4oldcyS9I0gzNpmXTZFBz81kXvbGYw1LBPY9sV/RU9QmOU0jbzZLZ4jJuINHH2lwJvcEtXqiCTZDsMTvloBViuQ7pse
DN27WrMvqcx6bRf8ya1G8pDEjX0m97SJUQ9d7tBuFudu0K3PhCFnmh5+nApln0ZJnDIJmhba6a0XUJSgt5bo8bNz37U4CgcsbyxzGa6cW1QKDFyaR6w5Qd
3Kkm0cwQfS+Xdww2ij7b8DJ/w6R1TnaikyBjg0T0sf6sy2Ebm9Do5yS3mCQzYQtDf94P3+lHYayqnIv+TzS/d+hr8zp3pjXyCbePTsP+6TYYAdlyRU/pHS
CdiDzPvtzYJSbEnJ3nwPXcFsGb2eGXZCpU/brwo808nt8NhcYWSbwiKnmO0LslNx07zU1OqHMZeobXB3Ftvx3yxpQjDPO7ek7qZElCcojuq/1NbovITqI/
3US9q/F6QBkrOkHMEEBZL/9Uc5bfbb95in3q5JJiVVxeHe/+G+SUN8UROo50xDFUUYgJ+ceH1FUOqe1tpMtx5SHJkqPpoNmiyKYpdp/Aky3ePDaxeoUlj+
35YxPWqWR1fTBt7CnFNfFZdvor833iGHuCDzCDN4MrHBctKfGZL7k/vnD2gukzJaVtx4FOd2ATSUvt88FTc7aJCYq+Gv4eMUxeUSTYvURqya6YnP//qXmA
O7ug/yX2LTj7MYvHUdUxj0lcMba1+oRdyP9uHhDOHwksWmDkuifEbCLK8nWz0XhEKkyCZs7if/MJX8F86CbBUkAjxU9HM2gzraQGG2a3DD48ApGarADo2v
SLh39uT4a/dmTcXLoMXH2ddARQeCFZ41sKozlYc6O7Cxi4cy8/ua4qW9DMe38R2M85jdd4ib9Lsofma0Uawwbuzhnb/x2VcpNA30wtkqwhIfwtSBhFXapf
M/fyTzs2GZpc5NtEBARWV6tyjMWNnO+8JQ885nnp/DVIdd1JGUd+XkxKMpwH5ZKB43mEPjpnQRW2zt1d74kMSuhxk2g6pKYM+evXfL0jyYZ7VZPDg83nVG
XKDCNiE7j2tdab+5y+SjE/ZdnJdz0vPz5bsv9INvaSXcufzk8eyWxBGdhpu26AWK3/4MtQ0/9w44YtRtVfHiz2c4HAaRs32VXor3S0SmzsW/IkyQCJKyP6
wd3Y84eh1Z8zdx0lInHBV6uQhETwVbYzgdNOFbLyIK1GLYVDuD22NvPs8W2KnStSFsmHfKdQmzmxzBtDMSi83HcPpDLBTY0MDBgsRNJGFaeqkfJ6/PbHH8
TVa4m4zPWcQ5mUIgPJRFHU2HLixpsnME2kkg+Q3HNNiguPEGusjPJ/B1Gw6KJTOAJD016do2doCrkYyPof6xjcjn3ps0h6ma+c+7OQLow6F8ietmNT2jEq
RYquAfPbxXl/mBLHnU/pIhHHEWOkIoz0jK1dixK/KGOrAm72ZO6Z0tDg5HpAys2jiG7ggu62KLAHdF9Rg6NWxtkjkQjvUOZ71AANd/RrGlRORhRyMqUpIO
liR8Teptv/OEYx+Ya83pSAVy4hCXvE+xke3hq7rIBiwGaCuAHn9fEF74Har2mrIJXWEroJ2NUNdDkah6PDWOdUb9VEQyQJ63VG3seBAQh4tEVHFsafy9S/
lvjIjUfom/krZ6DeFZXxGOTFAosrWs6aN+nrnAuXHkSaG3vKDuOaO9AXmsGIQnOy9qSJUmqZEnX2n3FWrILuacWhds29ONajBfxvK/Xp7EDNsxZiyc+pcA
bHNSxWCDAWnHhiXdhY5FCG+f33agfe++yMswa8TjcJSyAgGjA03mg1UH334d3NaXVnljDXIeXMPMo3NQ6B81X+xcMjr7EAWVxySiMko6bpjfoE7fBYzbNt
Zj2gcmU4VJmRNoZoO1EvN40ihM5Qy8R9/xKWcoHZGeVc4/rxZzcutv0PNevUoG3ZKwozqMZRkK8hUxGTQD/Da29IjZnyacW5sTWXbLCPzxv/ar6I/E/CEd
K7FlTCwRKuQe+1/ung+kH4ugpXnKPsdl9ugLjpndD0Gb62gznWMUty1CsQkczzEjV4WIgjBlgAMbfkqg/fnFKcHq4oGysuIkyFuVCfZWdBVURBqKR2B4Vs
xTr4syUfWPQ5yWEPh6oQuLOE8RNUIzujovYzgTF5/IgW4d8gmPwV978uFABy4ZTfde5dBwFjlOdJc292afbX15lzJAhRo+aunapgEdK/s2tkqabHVg0yCY
49LbWUZerAiwkIv6N4k3EslQ7UqvIGSv9AxGdIInp7YNFLn4HtE/Y4Ns03o1SLCxObbfQF49dDlufcIn1zzTIJIRT85ZMfsM0//gYM1J48nLLwq3xtvc1K
4OQsUNo9TfFBu6Ai/Po1omUDxxk4BNqI+5Er8KO/SZaj1f3tJRj+1JWh+osvo/um9+HNT0EWPx2X+nLmJdM4aTFFtvsUVAtWfO4iHLFwva1KkMGDS+6Pfm
cSm3v/WsSek+KQiwJyYts6nJBa4b5gea5AQYFpZOqPQQy2cE1NF+vpQHt5Vvp1HIUIj8B75BuIPrdwUdCWUJei8bCD4X1PpsEqmJXBfJ/DRe7JlNAkoJvI
qYRA+DtNHQJAaxhHmeQQkKQGekxNqZNuBviivD5a8XRSwjl5Vcgn5dM8qNNpjGafrlj6nQeFj3cSOjFEDpAkVUHg94iCxKajLuD9ca64FLsXuTSWDzuPcY
MR/WpS26uL8SEWjVJWxx6+a1MmpZigy00Bf4Un5kqhsUn3xB/VyseaLMCnmqiDupgwkfEjmwdLRl3vryVls6qeR7aMDdWg5u4z4Pb51Ry2BbdakZmJsp/h
QYTJiCyai5TW/EuyCSte44+V5ahegzoz3/888CdU0l7a1sF2zz26HLjL6gmoaluKuFBBJ9O/egZP5HfdBx1/w7Wrm1c3RjGKNHkqMGMd1p0ZTWcIThkrs8
JmtT0TfFLwnD0nmOqyNjpD6JIKbjdU85VoUD4HXFjAWz/7QOkNWIROkOnLGbBa9Zn1xIiv24NQ+M9S0ovdzFdVd4GcxLpm2TrqFKT+qJflIZMcyHlMrhCd
itIB2XdChqEsigURKbQ9b7z3Ng0+E2eu4wOq2EhSjzztJGd6iIbzxvYH5t7HXbKjNNStnmx8DP9YhP04E6dL4tYoz2XeVMkJ4Q2Jzooe/MaEay/X9fq9Az
v18Gq5PmxVPe40zh6FB+GK9BT4SPofhxsuIb31YxpydsMdXG2DqhZKgdEg1CVBR6UFZh0LVyGVT/OZ79ImToEgV6D3m+T0V+7AnkBIRqK/0S4CUu3CLEZK
rLNqnYdClrKxWk+3LwGxTS+S3xvp4aTQc2f1ZhWcALguQuGnoOFgx0cEvCbo6EvBe0VZbFKjBbRqnLVwGXuFBekxg8pyCGOlPt+c45mS2JolfHgZ9UqCmX
OLpnZo/SQsN7oNzvgp00u2Lew3ONxT2eb/oZaW9NiovKDvWh/ZRE2DjM84MjVmcMQdi64Hbt70pmufx06bSOZOTyHT3Qc26os4z20GLCQpyzmks+1iFVe/
P0h5F5lw4K0Ch33xeCTNe0YqpqB63kWyghy5u+dSep0GQSYQtOBs+YHUSYgC2V/m3foww5aTJzXmyJCxNucajHMI0C1FAzcQ4PzE1Q7ocoUkqksLKD2772
LGjHnxkd11OmKzSPch9I3iWskk7T/jP4dYt6WaD0529SgUppKVGFmyU+w1seQk2NkW5T8NzEAfuc0F+dxoqCcABON73a/7WO4TZwUnesINk826Ipt3yw5M
us7fQ2Cg7lCEzOJAR20x6DRp94KiPGirSf5SiEYn5KAAFYKeDRr4OiZV6wzPE3YVmUD2i4xCkHy/CUAnfBjEoCLOEGkTq9qjsM6SaSF/198PIOuYwbAiYT
DqcpnO8Ilv0Rn+jB7F8ryVxAYYsKBKOolhzLaabvumq81KqyKz/YJTUllotslkbdpBm3IAIty8wfHYfkbczaBZhsSdiqa4FULCZI6kNyUYZGFooG8/zISG
peafcFZRSGyuyN2TohZfhlZQSevotjuLzsycbySW2oQZFRZY/nWDInvctCpGN5LRk+70QFMAHQeXDN5c02SBcFRN9kTKBSvil0jdcPf1zqK9xl4G5XGxvz
ehVmDjUWwvfeflMUE83JNmxrxxFCpsKcfvhhShFv0njVn8vsCtQ7HMTCk4O39i697Fbh3ZKI43jGQgo0afI5HtLQvnGvI4kRl/C6usboYA5RTHtfcjYqMT
jILy9Jg1KDLTNCvd7TyktUg5XDcO6dVz9kmQ7HAv27AhZABoL5t0XeJu0itc38QhHxNs9gWWmRbdq29QTnNP3ewEeFvlnxhBFNfk6xVEqsvpFaFELSiqVy
hNzVBvaeRgzaRgJnij/6NWTNg3sBjwqMuaLCOGCJL7CioH3EEGbhNOb0IsHYD6+tzbAX9MNi+bsM8wwodeULnFNdkZje/HmDPaf1TjVoaj6uwPbZgYvDv9
yc3zZGn495SKXy4lLMIGtJ6M0UjQ8VgGXQL/TqZ1ErBAEUS22Ira94nd9rRyfCLQ1k+cZngUlk2eU7nVGwNxCFzV8v48moS3JMuul5+5UZ+XtatMvAWkXF
6uUbW6igSUaQFyYf5RUNxUkTskNnswuNz+1CjNu1NqHIVC0GrWM78UfEdTZ7u999EYu42pBxGVhD+VuAwOc1QnK1SJQpyyxPRbBUI0dMPzbbrGlR2wJZ64
BjL6PBazRFFLCCrRLnDlHEC2E4c5WlAVO+TkU3nGU8Hvw37o+2wfC4ZzRVkfTs43PuXSodp597lIKXP5NB2LluQ8Xo18aU/ZCMRcZ7l9LtXVyLOwWzbC06
EL78a/bYt3zxEl2B8u75X9UlMISfwnHAE5Bq8Yoq14lXP1HZM1AAocaVCgYAbdzAlglat2SSDOexeoH09CQWvEmMjmA+Vo/5VLjnzaoXrZ9qiFvW2Ipm0Z
OMM2bKaBLTIIGiiJcIl1UltEenpDKh+rbD0zb7ot9zFY/AbuJvrFunn7rEMTWBY9pleUZhL9CuUF8SUtJHvQxH9WRf2FSNfanCcjBVMhwtJ3fDEPZfQ0W6
BDC0j8Q/5nTo8xUyJatbZMZi5EPt0K2L2YF1buRAunaFpKmpCEdlZYJkVP7PURRaJuY41foupJxzdlRp4Qxg7ugNxybMyDyKCU0bkTLG8x7ID/HLWkrDex
S4yjEpr1DHL/3oSecE757XUznh7t6dgKC3/ePtWsGoP3vJwC4aLJyLWNt6awkuOnCqDRZ2c/81n5NRxCXWaRYW/+ezeCljjd7b41atQ6DyNdT0dOn9CrWZ
bszvhLdJtLCJc5yZ+W0JFF9m4pKwVJ6I27hhl+kplhvo4bPZjCa19aTTfcJ5sHuUn9ERXm9vY6T17QNWWH2mGiSw2DcqJguKkA5d8CfUieBIdKLmUw5c5O
tieJ50VH6FFDFr1q6ih5uLqNogvHQG29+RIxu+/Q/wiyfCurALbsbBSFXGqE0TLzU7ehWlcOVJllPp8QrYtbHdCz1x0CRKkpAxV6gO2t/vkxl4NAGmGkzR
MMZHJx0YQzfG0rYySw0OpHCoQq4Nvz3v6aUaeFbesgdW4wYIBc+AKRfn9c8sfWNl4pus6CwS9SgaAcSVN839dhr7lDX4Bh0W6W2kW0rsU8iOJzdXgxgWv0
KHpgBVTsLwxeWXq2V0fJkus5P/KktpPAQjfa29ZAfrVAmsWsRExqHP3wSDC0v6JDQstxX8bIXg6z+TyZELMiZNx2ncRoUSEnwBvp0b3CZTF+h65dVEO21o
amHxPFlEk6I5rN3EejjMpdOYL8wcVsYDGn8zWFARmsEyEkdkLOE0tNXQnq7J8LnCcfHnch7ONosnPr4RGyhks0Rqhki1QqHQ3fg9jH8OcmCzXzGiX2GdlW
cU9WohmEfdrIr1RuaPZmRib9fnxgSdN5Ge4sJJu5PeTtsZz5j40FsGn0yV2kB4IruG2NWOBHap+hyigx2pz/FYaaDDcQ021RGoMDx3kxzHFN8wLHKamtWN
EOgYhAaUPfR81hHXpbgZbAdSCzvoGeO1UU0Yrj/tZrZ7TYoQeCSCjIPJ3VLqotusxBmPgZqOtlpPNr7UeC0/6vNlfnJs25XLHqUjg3FKnoEvY+dF+isYcY
M+Uf8UWCwG+LQPNHgqPDe3LLTO+w9KQFJffNPXIex5i0PPrnCW/DiC1VjEDZELAq8oxpV5uVcN6aFpt9QSSQ/YshzKUk2IZoW2XzjM1K3poF/5gdWUzvwU
DksV5zZ9wHS6MgmSxAbkTnTQr+pSzDVtuUu+2FKBwI0jT5ZrUdmbHZsl52qgof/yx/mtpUQB0A4kLVmRsSDVic0ToABqOS+l267awtalv+QiG2NRcxlGyM
uWequWYnmUTOaC6iuSoGJkHLjMmocGdX7XEQ/kglcn1tX+9QrcpGGRRvY360y/iYaWAuEsOzgoWWiTOisiiVTCrHv+JC+ohdhm1mVSOQYyPGPkzvljYc6h
oDhtqGDjjWZqPqDcuVcQVxsinDdmrHTqjjkRHsWEK2q6uWci7+cnqmlRL45/KgBFAjJpqZ3aXF4tuNo04uF26IyMFLjzjmRNsURO13nkxnQcHmdcDa9uAz
u7FEIpk89dlm7PPiPInaJDfcX8igPj2d/evYElNPhUwEMPw2juNXCWppFc9jYy4Gdb7uk6Z6GSURtARDJrx/iazICKSMNy1nhppSBMWfZ2uVkgq3AAtsXt
8C5WGAVIgsgd+WV8KNZ2aLl4w6HLqfzsYBk+up/mvtSRuWCyHBwHuiStfBWA9DM1y56KFW7hTTt8ynwo/qqMjdTBaHhghrk7CcQ4VJss77ksJfI0mnkbbH
ncw1peS++TDRsWs6toviGZFelox8UAupYJL31elXdRoUup0Hxe7v4nyvLwgDBvXB3rvFF9zDQNbBGK0kcfMshbQo8NbmYLEP6hWBovL8sLAq4Dtgk9H4ew
KYwUkupWv0ul0/BXhMXKAyNkGwxfUYk7+e/V2QIaSqgAfuQ2IRi/xI2vn36Ss3GIvB4zymCDiqjt7N6dI9mwh2hezLE6F5xRbp+vkV+OjNxHnW4FNhtp9/
F9gaQFELEY8t5bcP39bAIESjxWOFvMazBCQPBarMy/2vzcksG1EPjKcTE/Fi/6ROKZKm5qxwNCN8kXHImXHa04VLiVaye+bAMxSu70jLiMfWymeNezLxB3
Pq3CWCziD/sQeyQiRXDNtAuUu4H05gIkYurD3aa3nk5Vtjb0O7lV65vUqdCYUxPOGrNXb4cFyZASEMcP0W4wjW6KaFMtzwNr8NQv8z0lGI3yMN6Nu519es
VrHvBehWJ6tCxoKhRpDDvqtwyjXh1VcK2bmLTMD0wtztfLnrelJ7AsnSmoAm8mGhj1MzoMvvjOYCWMO+qXqDahXyJz/s2afJSMW5Z3fv5UyRhuGYdVkXzB
7I/0w0fv833g7pnaIdOZc/j+VK5JtYi0KnR7IW6hdOqlApj/0htTUEoN5qV3hFi5FpABy3pxPIWAea9rzOgKWhCkd/3OSaYZCLt3spR71EOyVYLHgLE2r+
szZLoeR6imRJIGfcjxhFtXvI+5o9Jj3RXx/Nx9uC0/JjFqqs+GW7/x3/n8e4llL6idkvY8DSdJws3X32SkmVDZ5jmpryhT2xkA1DZEorFObjOjIDf6D2im
x2rltxRy4fGXKidIVDZrrJ3MgjK/Y7W94dpTjxQhV3AMnIwowmz2a8r08KIuKX8zi7Rh2aXyrJnGdZLCyter4WkZd5qlxiK3JuGioPOf4uBb0L5UGT1Vli
gVlkzjyH7p6Q+4hUw0VryENxhe4ZrAA6PHGd4GMu5FuNstuc1w696hPtSJDZxjgfES6ehFY69lHtYXCM9K4JOFMv+sAhwsjXsaJrupJ/vQzeal9QzLArfF
MSPbCU1UaQ05j2kFAUukDUkU1bzV/+6YhDCdxMgeHO7VmCd/Hy6Iedb0MXRCeD+Zh/Bn7TixvMNBHCVfdLe7ci56Ij1S8yNULxYxF10CVJiaSxVOmadJsm
WQoDEnAEYN8Hqa73Hw9K+WbRyEwmmSitX4zKu3HAzG/Cwi/4RQS8ZSk6R4z1VaPz3/enA9bBnQrnCr/nUfjfQtywolAo2r5awy80wyJGODg+rWOt6wE9kV
i4rbotWTpfhhHnsVkDivTnBZ+Is1ZSoDtJCHMfYE1wSdxf1nxm3rQCgCebhZGbct/pLYQgj2QmiQLAverwo/bwxXG60jEbGo4UIiNokTz+YwYW0jlZqsKt
RxHkyTyCwd4pZ/GnafrhIoHUFQxUsakiFRphHLNfcv66C1JXJThIsv27wsINcoApZAYViEiJEs3xm+WCGwSOLDq3BztXxOLwprDL1riO3f4LejuQ+N04JF
RLVKZF/TnyoAFAIDmCK59nYbSoPwTaI2TOG007J/NKdEmJhaDuyKrNZONPJIZ4HHynWQURK0ViEVZvjnF6RSGeOxtMoMHDg5GmbE99MQnCpPWwK3ciMiCW
JP8GTx0pzmeO82afzWGDWVKQCwS6UT7HmE+A5Oqo15hzKoP7SZf2KEcbmEwtCFYt+R+YtXge25QLPwGCh7Yntzl7GPQLjJoNDr9q58KsS+XgrP5duGRNTi
8aNr72TEaL+kuApWOjiMTXnEDjzf2z3O93R+V8eoGEe3ToCd6hMBmhUtBWAcOo1BRkbTo1/90/zPPw6RNdKCpsToPunivEEJD+gU+AdLgQWVsz8UNCr1Ku
5VST8tGips+gti76QsXvRJBrfcHUEXTRMGzxW57kr5j/YKYu2iompbtvROlc//ZznJEpet/dES8MM5Mt7akjyr3on3MR0JdKtiqSgeoVqfIORKKIgyUgKR
kvZtzTe+WpwxFyUJeJOBwbXP2pONXDL2UiYrcY5RN/NFaONfU3tj7BGU2ns2mccmFelcMhXKbZa397RnvPqY+X4NT6dBt1FGfeW/eihr/etggt108E0ZRe
9OGKllppcn51kijeEJbovQOTtJMQ0DDU06VTcOucOW5d3MDf05Tm+vaIkX89koLEkwfz6izFLkxEUwMZ4GsyLHYNxSmRntO7xxTfHzQgFlC6aDKfIxqdil
kfW8uwNc+ftZQNrJ2fubK/4LY5LfPk+mWawuvkYYPxpo2biBl5/x6ytsJpmnSL5OZXlIvT67AnzjQ2841eu4SYOgtrJmMMtpdA4BO/+BC12uf0ERt4vE+U
sqtSSdROWRpyITChca2Cojs58LvxSkp2id/UdJubu3HtfL0LFRp14M47BN1awydrGySSphN6OP58VpSfnFM0dlRhDliJ1c5s/KmJd2/s6CoHKZ51rAej+P
lAUkVFmyig9RvRQu5R4Qq2xwLyWuxacwZphZ0ru2ahdOQKMj06T9SIPGt/OxHfcNeFJkPDD2fcCA0yrGqkyrt4myqM3g0x0UgZx4VRR2qeAFopCM/N877Q
ZnQZUm7tppHn+YTKqR2YM+YbvHftk6647/qyIEXTw+24OOMlrfrOSQ8juJBAaqDwNsTpL5qeiObKWRYQEK1H4+lCERlsL2sEsHLnJDAo7ZJoaSxPv2IW23
d7S0CB/VXDyzIKNpOY1sy4pw/4BHLefFwJ2SR+wKzCgWReRoESNTDis/fn97X4okHtY3i4Cql2RkpMiIarnDzT2SWkgoG5XbvsH3uiSzW+6ymAxR1jntW5
3ecyzqB3iQ5CMUw46fJ8yyH1RKehVG7khEU8dUkyGqUiZIPM3pv8T3PTZinlYZelyF7kwsIxa9oXQt5ZN7zFr0UJXb8a8PqH735qnvwXYz51jB2X+8zMi3
vcrRtj+4yPsQFfYNxFWPULL9rhbP+oWp8bkII8ecSIj+gE2XIKcD9msoEFRoTKOvnko+xlCR9JdBdrg+qeXk6tY3N3yefVbtCvcNFW5Qxu9Pns/RgakM28
/JabIz9Tqf0SoQpGvuGs5E0NcRwL3x7I/+y/G/aw+6YIY8vQ0tdZhLOkpeoZA9qFGwf/6/ErDZ22GZOsq1IbGrV86LtDwslLgqFKG4t+KORf5vifzfu1lm
jfVytEEiNjA3A8sTqZyhB/UVEop5BPEa/naWIG1+vohs2rwpzEIhIdelLPQtOi0x3ccvK8IeK846bcshq5uf3fakRKHbyk8fD/bP8ZRiETQlq8LsTel5sr
npqbuPf/j8nXdTN83q8FIjsUB2LHaq3Mkz1JH1nkk21QxnfMccwusxw8RIPSZQ8ccsO5fI/TixCaOodAslpyncon9nVIKukUhKjYvB1fLE6qWSm5HR2aa0
sXMvVkB9r2ZoOh5UPOarzc+LzLCmwxoQ/BqJLxjDfIVhXf8ocL1WqfEfCveEytneafjyJ5dd9dxYCLDut0AAVdShld7QH/GhaqdyEKqtfbDrTnnSxKjICn
Ykj8YM9noeQrjINhMXVDTfw+n9Zp3UPJEQQYMXbTBDkN6Ox1IrgXpkVZvMONFmqSB2NdGWQxNKX2Jfq6kvdF8ccNdKVZHvM+FXvHR9GTdQ/MtweJrN9OjI
1/0pHdaSIxWLyn4K6V3JuBh0jvVklCNSJGeto3nMBZaExN6mbSvS9E8n4dqUAJ9D9Tu3U3vpc0Vh0R3zDCjsDW498ptEXD+jS6ZesqelcA+mF1/QkpeR7F
m1S8P7LM+9dms8fwF+qwoh+pwkg+eEiq/1yBCdAlZZ23dSziYDZF8sFWTcCiOEfUi/4Abwhj47ocN8h0EUkWrpSSrGxHxhpI4iKYZJqyh8A7FBXAsvft6H
ufNgRL65RAauwC+SRledi58FasWqhCASHa4VPf1ztkiTu2bK0Kip5aqcyFhdyMG4nTbZxF2/FwtbRIJZ9nNgOjgas7pzwrYzq5ygmYW4oSy8VgrPY3titk
jiQ+G2lVA+STcUe7XrYL2M3w30tyheWTpR62QeAMmzL+/psbBA0bp+Ch1NbYOFZZzfZmmgE+cVb4eciowrONZW4D9Cy2MqkO6I7J4mknjNhYqbFOXW6rwA
N86VL+tdKPJpy4s/KUkMaLUjyxhC65kgTTOcZ7yic2XPaUH69GcN1U3Jz5XBvbD5PfCs1znCIHA081hECwZwPLtounqKCFDi9n/xYRl08NN8GQtV+DoYvM
+5iUcG28QtXGyjmUiw0/RqU4HLl0LbmajQBk5V4z70OB/RQmMtOpG2QAusjkYutIQlEi1nKYlXzgGs0JRpK37BpLhM2R+0AeYtrqWPNNy/Dgr+GvcK4yv+
U2gv8XNQOjdN4WMcDRvxgGymVQLjYLljlnx2aSP+VxfeugfTtuCn2vi//UJBS8+yJQAXC5G2lbLjnN7rx+gFooUNxgJROIukPqc05bmmeLm26r5baexiof
YBt71VHIhSPSAAUxvCoj7C57ZsLDH35GtZWzThfsO+wGNw7ST1C7hrmhGYAflsMmmakHqVYBFLJd61LcUcWZ3YQZeRTBZnfyQiQhr1Tum9A9+4YURthEFP
PX6PjSHJ8H86hbeSKQwWXaMb6/X0eYbWk/GhflHjkZbposirMLQ1itaYSXSLLDX+q/VsTlZ/NEOWWHUi8qtxWGb22LfRRJ4valWFp4WwYXGU7NNgG8Om76
hMU1qEG1fVORpuEsmqktYITQZDK1SDfICe4SHJtJZe+agSxqp1ONnUWVFClZ6uP/75APEX5kbeNKtanMBXLLHWDna6HNGPCrHiXfDA63JhhYNr07zCM9j/
U24EUvSQfpLM26gMIoIxqncLWCivdCCPJP5UikcCvKzHMjhU8MKWfhjwWp2WaWPjHD7vTa2yt8RAm2ExYqUzu3F1tivQUhqF389ntmwfqFkwIEIyLzLXO/
+Foe/RmnBgm2WbwWMCj0Y/sIV4/LbGsMcUW+sdLh5J61XRZphRxHfiilbT4MODkCymVs67dQaiI45Y8tLxEMKDhzKVjKlTHAn8e0PP56QINIFN2imv5tSb
6DyFjjSxkcs1Q4NGVVEDU7FYOX+vFA8VXGXCqnX5sev4sp2TUgFuhlv9/iYO9PUkEzJp9eJYgwHOcCRSEtNw/rRxL2cO7ZhvU0bheNTB2HtvPfylm9m2k7
V2pnqhMkO7c1aCYKH34XztycaEG4cpOpVge3JPyW+9WbMhJ3WVRAT4iTtM2vh2qEf1ADE2r/GyXjSg4J6DX565D2uyLT2CluOo8OA5x1JPma7TCr4OzQaL
LWDF0eE7MwGWQMtZTZYD2MTm0o3xSZdPSYMh0qPRRc5mxipq9tLJhcqM7wqWhBVPg/b5yFpvKvmojCEgLUO2rlWXEAl0QFBLj0f7Am8A1+VQIOf0UsYJrh
V7NT4h7oZ7TUu19gu3QFsDQnBSTJPppQ5M/F/TKTeVkZFiKBBRAVDRpG4xXIBPhtoMrnnyuSVum68Im1kKAmp9T4IqeDRRORbuj57Wq41zyU1AmwspWJ/y
4lxXc6DQaq+blegj5uxEyEWXyoVZRa8KVrXT+sUFsXvm7ZdHk4YCnx/xd5xwm1jT5liNoWGXAbYB4M//7PxtNcIpHV5gp22sAHpNopeOBtcIiYWPPWDBlB
rxHx08SA0oJVHStYtL7DOihuOyXPkaCGewhVZws2GO9u56GayKp29cLwl8yJEw0ID8svFZrhKGJRHXVS+qY2efoz287b9VR1OCUXdlC3nMjnEHnYMKrP/W
NYtXk7LK+GyyhN3+pua+YmXx4hptISWf5tytNu9OnQ7LXiVkLx7aOJjbwP381fKPL77IPSLCdgt2vW1QlpdTD7GsoNOsbt9kIXAdloDHThsAx7U5BpIwZZ
xOwsokYmkvJELpArr88yz6tj61yEpzzNeLqWhd5RLglSGQQJ3awQp2V3s66xVzUxJkPhbOoR0SsNWGPg7+xajRyvemDAGp2kevXU7WaZXQt154S5B8ePov
e/Dkk7G3PETYZtHtqxgirwL/VyTAO2Kv70hrcIhwYXwQ3JH+nfO0xr9FTa71HkmUoYTu0zbokB+loLUzZDKAtYU4LmBgMhii3oZj6EMfNecFnAPrtRGgLo
o2NZ7KFCgGVcR6oERLdi8DaHQqPsvw9sxvVCgJCfc/e1NUctVmfjCjLzFIsH6H3s/4lJJ4b4mLHLo1P0bshmN8YQSLVCBgw86Octb5D/lGbtTeuy5H65gL
NKpg2tU8pHtS/XSx6QuwdzmSc+KhdyflmNPmED23KB7heXUTF4u1SdtlZO+z9p/yuABQ6YxJBy7O5FpPypYmvAqOPWhDtYVcBVU9Ust+TIRBuKRCZRny1J
k458F1aia+mkfJUdtk9rLVoXZtKZAEHsFLK7I3uGFmY7TceMEwnWXZgGxroX6egVkWZkFl4y9zd+yciGLa/bNzrNEzqY/jPxBLObYdvIsGBhJ1T5idSEz9
YpX04NvMZ7plb7AbNuHrjJxm4RQPZDHePNAjfrYcv3O1l+cGqhTCqaBY1svvdfEuK5P6auV5HqJWZOlGkcKp/RydgTQFNpCGEjS2HhuAXUxKRa8J+RFtLl
+uYyWOVjSFQ7aZqW2deuB4QqkPfzxliY6EZ4R65D38/2ftvZol2ZE0sSggRKojSl3Zt3tmemZnxRgf+LZmywfyh/CH8pXPfKCRS7Pd2d1pMd1XljgiVQSA
4gmFcHe4A8hTN22359bJSATg8nMH4J7IXa4y8PQom7aqksbM4NefYlKgtQI2QF2AQoFjugG5OWiM1r1xVhHCm0LG4W4mpk7zwNpKbOxhSe4FNx/U4uSMeN
4uqhh+c+p6R0YzOInJsnlbwAoQPOmDwmLb5c99JHAlhDMPks1G9LznLWJDoCkuVFiYQ8K5ZBsSK9nWCemcpfk7BDfc8L9WCOG71GTHWb7kUiHmudVqfiyi
XqTuX24vz/29Xpyge88R8VbHTI+c8qHjNGT6zgLFSYMgP/R23ddChn8UjVm0j+sJ2IBGzhG9RYaJEziDJmAYwG2RvM068SphDqq0aJ8x7HhS1802E6vMY2
YJy7HgjxZNc55q182+YEmuwwN2Yta/6zJ8EZjnvTctQ+naxPEm1XLCOUeEhnv3GuRmuR1Ff8GmReD8xsSQLc8HOjxogAcaQT7jQ6vF1PD9jszrcsi19Ktf
wlr8ypLVtnlFTSgUBssWqrFeS0bzgZ/76dR+E2HgkN44iKK5Hf7fR8wy22I6Wa8Clhmi9gvCF67Y+mxyNfO2pknePUM0uMnRgmizLLjE3p6R9yDppgJRdV
nuWVDzt2FW7zzgjmkPqJ9Ye6YEVMxMK9Guaf/PLnRXZsm/OSLv6Mh5CayskUJKlRUqpDJMdt4M2vsJq7ZgEW0Xev1NEcG+4ededtJUtXLaXsB63eDU6Q9k
wPpyuwX7MRkGPcXbfXO9BE50m6RVAWdX2wSUqcSZWjEIgzPaxXItOpKJQlNasyAAWd8yQh3OGrP0fIwF2HYZsRunc8yPnM85gTmiiw8OP3GFWRyb52t5pi
Vw93q++yiJb4VGB2O23Fwmrv4S8eKjVNT349PLbePDZTrzrPMIK0ChRQj+EEaxbJWXQDGATfzK26rxJ7dheCVj1K4Ap+YHGfNmb7ngoZe5XAGmv6PDvUmo
Afi8n+utdUVKarri+We+GSCOW6MrUVmwbBnCj471wTZgeStbuZP/28PMWjuABXubiLwd+/27Fc9uDR7egbcb/EjVIpznqSU3RVEsQXTS4vT2a74KOM8I90
vvp/aungbYY897TwVlFWjHkZijgZ6vtv3Gi58QOIFXdTG/M5/1yHOuaxZYWlah2db1W65eoCa0NEVp2XcU4CA++QUFaDFd7WfmzoK5e8B/PntRyLrupmG/
EIfJ4OfbEKtw4MDAn/38Fhw37URZPp9hk5FAcu7e0JZF+nRYu47kS8R3T/eX38lWr8z0/sL5vK4vUryu4cwqJtWhSexac0ZoCkzB2UsXNcV6NXD8RlrAMW
B0NYz8EVCnLDoH7dwpZpgcBe7NyMPIaYcoHKhkwzxcTLtKBiv7GH5dJj+f1fgIkSYEwf3f309mwqVzV9WoHfaZ99P2fZEQhXGp/LmLp9oux1XXUEzdkMub
S7TNJR46CFCe/SnFlNwh9Yhk28ME5iADHYRUigmIg+LE6OajARS1KM3Q5J1aRQVF4mdtON+xWk5cWxmnjrNzEN5V5yCmRZ8rNnRqqIhMfrmEVkrFcJwFa3
vdMSaXjW+rPDybJc8o1O8ibmau0tPcSf28OYth+/sUy4E8r4NDNZr9BIxmobnHAMIyUSwXpD/N7ctU+z+LbbACqbSYeWG92A0lXT/al/NjD47W4k31LSrk
NKUC5JcsMzqaUTre/YR24opTvi1NvGZ/0j85h3mxnjKvogbrSOhO5XcVuwZ2Kn7NDzWxmxhCn1jXERK52W7UkAz9QdQXol5O7P0zJzWgQriNpNLoqL6IB9
Gn2Z58aknABo5GatyC2aSyRvjqGNN1NUZEEyDGUSN+lKTuCuruEdBgL9mGikNZ03+URoYIZJh7lX10x+F7Efn+vl/LyLCbPA01QeJXAjQLh27vx7IZr8QY
e9GsTUaecf78Mi3rXISArc47HWRzzc0+y+BuvQ2KjFZHBk4UcsuUHPazy3Tx+ETGsp+O0MNWl8lpKs4RqYy8lULr4o+aOAxrPkWhdznI62/8ACdicK8WAb
LTAYvXMTrfEor0p+HckedHDTnbN/tzMXIXe/Y4XZcjw1MBnHWGH22n1apJZKOF0pCEbg+BMBMGlXVS1ei/guPW384kHKFpG4nC3Ld+RYpb8H4gMbhsNbsL
DtA95kRw61FkEhcJzgwbRhQ/G0x2w+9lcbRJtOCgn7XZUMVyLtGex1O9aLQxK7au/DLIPYY1ynJO7m3nckJhVCe3jVozl4kMs85Qm2kpo/y+g6FaHDAPa7
6NzOSUi2Ev6Xy9ivzCreyl6YWfFobY4VA72MW3ETn3ucRVbrmG60i2jzgiIieuNyaHEmrmXRSIhyeQV9ipDGkGs6hWMtp3rM6Bc8vV8gvHzXJPpf7RC1gX
CO1Y71Avt8Xnxp0wqjyRXFgAJnYTBTY82DOJZI0lAqAuuJLgIpu6hmDOToo2a1b5TZCYEq4tBjjkzSHMHC0y4ZsNfBXL38bW3MTxV/JUd+zLSgYG4+5VzN
3AU7GquyCSHm6hO0pQ5y27g6Ze8aAS29MlyXDhpjPl/Y2EI76ZX67488p8WP1EJjj/aXfs3SVJib6Khvd6BuhhUE5njKQNJysnnjE6IYoK1SIreTSP2kts
i23L8Ae8rM1Q8uDnK7z4TRzv+XvJtQR93QVJkthnA0bcs9QxOS+4jVJAh4xpefftABFm6/sO//pv/X+RrFVweH0JMCosHW0MCamHvCRW6sBu/BjR5e0nxy
U5AI1owUNcb96J79SisjNGRPfjVoErRBUX8GL+gRvbZa2+4Or5mcB6OsKWaoqA+tddIcnt/ANTH6AG32IdPj9EUF29PG6kPY1Y1sLWwjk+WMTaRiIiLeh6
kwgXjQjOMuxDZllFKylJv/S2w+IC03rNcnfareP5JfvxAufHmK8upUsz2HQBcUML7Bbw2lFbNl9pvZsI/Hus0p1o9hEZ14lMlQv8BBc/nG/Jz/7m6AWq5N
lygeNQ4hT7+3c34pObaAzLCBqaD45s/rd0PBjrku6SJryLaBoi7kX7fy586zqXGt0zOMPUPMPt/6o8wIsGWZ1gplGRN7zIG2Xr3dCR8PcsJyocawenWci4
bNcxVDxnZK7WAl65/Y8XEW3FP8xc7BU1UKcY3oyI4wgGtpDFjKwf5njg6fM/Uh5hPRj4r0i2zgRLOcFa/lNd4bm+7cKG/z2k0Xu6KpuCVl0cgv0bhtLyL/
rXr+/7C/trFqN8QhK0VCNyWdxf+LriwDMpwp51ESv8+EKW00l0LVgvRJY/SNnXiMniWOPjZ3j5/lyMpw8yjJZSaQsYx95DHuaAf6wBbZyFB05OMJ7gtmgd
Xm0U95WAaQp6jaUEt2WZeOa5zfaonilUoVxZQHPBl4OY4IScKaTlVgsRxDOLASwlnusApF1BPp1jcXH684KSNucsWxLt+LZWh4QSVmKoWy6ZSxSumkEtxu
DCslBiC/+TXHhr5/TsX4hSfjUeiNQw09QxeLNkONUVeekzJ4Y7h/Ft037FY3tBGg+81JpEYNJgYLarLrWUpa/3AqljClUT9+g4aebPEN9gtV1H7OXSla3y
dL6K4OKS/Bco+8Q5inKNVJpQx+WWCKvnVrO3kbDTFtuax6hP/9G2CZcRgVvcbywKAZrJ+y480iUt38vE44SWNz5fYAqU2uwkNlRoqXFq9tfZHsGPSYn/98
kRmFa6WyiLXcRrLC3X5t+0sjn3JXTr4uLQpp7FIo6m1Q0dsMuVg8ChJHB7x4KeD/T+x69QP1YFrtL6b3bzf5dB9pZu3z9k4L2fYMLBkkK/M0H/ju0gNe1Z
dUWskGPyY2CqIbKXz8DOK2/6uCruJaWpDl34GEKtkMg6kg6UcnCjcX5RpJDutEV5ADOpLuw8+B2isGO16MYLoZXg3l4O0PmuuaBzdxnNAATi1sJXtUV2k4
E2oDv9oXKST2tBM77Ux3r8BEb+FsIi22S6mevFhIxTf2diUlPMozvZyAoLeEm/JkXVJxH8IbDATXmVg5dQX/iV75I2kvW0XPrcDoiaPbj89Sw0G1VeApBn
hF6ryyrxgZ2doZUP6ifPf26ZLAqiiOHsUE3JZCLCUZKHP/KeyEhwv1/EmuEJI3dCOm+fpQFoltUTX2MtCO8L7obXPRHJe9pMUkp2ur6hLQK/wen0TThnOU
yg73AB4xSZThcUajZFS6SzrbE5VKJrWgu3OaW8QiOn406pFFXQbDCILvlPgwW7Qj/W2dKC/7j34s3exUXdA+tZSCspLOajs8+oGoicCDMO1k1z1ilQivCH
k5Yxdbf8kiT0+tHveieW8HLeSpwGY5Q8HMAXgt35OgodmwLI5HPCAvPphWK3DuHEIfxRXaSQDR+vQ784nsZwxKgaIH8woiuldGoSpOgjxTlrYLn6wiNHxg
8Y7mUnTO/r4sLyoPz8Npi2rsUyoi9E6LSVfJDPbwMm8lsrbwVTtyZmwx4vTQJybqISf3ItWWBF0EAtKIeafKOzUS88m/F5acrOAGVysC4jW6E4Sf1LI/Dw
4htRJ+5QV5eX3CTkqcsUqJ/BISG3lgyKEiZVcWanXCTcSmMsZiknQtAh1moqf3S5LtT18Ip+d/+4VDDpG8mFU26AAjJs/14y6CodJN4yKLoKtDCy2I+AJo
EnsxHZdCz6WBcm3ezPX5OY8pT7Qgz/bW7ciJo+dnoSzz8WYTcTpfGBVMHgzK2ha79slcArLkjHhiLcEPpVzDIq3spVQgpnG5w9C3y4q+NmcVznSoaqEkYY
DO/Z/wTtZ6xNJKPTFMfcd7Asip2z6ClR2ogz+Jhn4jiA45NyuTcI4IUZtQs00gV1rgaqPXrDgc5aOwGL7sRkgebqE3wWll4tpGhh4gmlgWwSijtgGlUKaW
cUl1J0HpXhgiMgW4ujIFFLeylJdLBAlZTtSlzu3rcBibv00cadh9f/kZVYVDiuMP4stMMSUwfbCNFSUIZi9zZDvGKnGW6K7IZJxVQVv6ZkG1uuKhZ1VEGk
7TgraZHRpmXawZ3NdWihbMwvOYi4KuEXQUm7KjRJuCFAYiuaHg8tkS44QXWLMYgZalfOVqhagt3QSp76PzdsyJ8XV27yAr7eVFZk9UECC510MZga6sBmS5
6MlUmHGGVyMZquWTMxxqoVbdLb6UdVRrGbkV7Oky2VSdAxLxG+a7+AM1NIgJ31IcflmpYh8ql5H+ZChPBLUNs4FPgygBtLdZfP8G5qqii441Nr3aSoOixM
bpOJp9D+zDcTxhYeYQ0Dsv6DLKFXnG0bUyL+fsvoN6+cNMcMmF2SvHh4qwvkuULXdT0i6RucC+jGIZXke94+PzGV8Niv0g6nSSS9VjkpsSLA54lGplYW4h
3UBqGQUqUj6q1Uzc81BDEXU1wz/z3esl7jU9ZaIktIx/f8UkwVGIfosT5jKcW3ue6T+jz7OVLX8UHGSSTI+dlvswhI2EJyPWU2ULO8Z3/CQ2eGje+pl7fx
d3Q5oRgVoi5LWQG+cEKiYWJ4Hcteoc9jROltsfRsX3CGn3Y097ThABxolr0RpRNajSX4qTyuoFZE6GR5E4s8TiZHUCZ+KG/2gbINkXlYQnWWy0Trw90gE6
V3Jw7btovCetqUpOK9/vJmU9w/sRbXy6iLdNbk3yddynTs+7LSXL9D8nUdt2izi+9Zv1RU+XJa244IOqjfsSWxf7zJ2LmwndcaJlS36xYYvfA6py24W4ZM
d2kVtRtiYF6E52hKUaG93LgicoJ4na0QZcyo/8IvVDZqZRXlxNOE10GmK17HAx4botryZpIPC9zvKR408ZqB2OWPiGQ1di9VQc7waUc8ckeU+cnw1ayVDM
6G7Vh3YRkRe0C/hiRdoUuH40kmNRNh62tNPwQptftGRkKGC7hMVBTJ3Kbw4Ooaj1QzyVVQ9nAdQ7Y08tyDB2zAeRVRUJMSoFQmMSKEs6thGk2sJCIeg0g4
rj/2+dGJzV+aAwYBrOJd5NcfoJsFB1dOzgA7+PO8ZpuiKBWIjsmazebbxOX08k85NzY/zuJrLcVnakpb8dCoi0QbmnO/XTxT4FfsCNBcy4BjnUSWZ4JGXj
SFLzvLzSF5r6W+DFQTt2kS4qnSDgCm0Gr/gliDkp4or4Dgew37RGZ4Lq6GQuBTHziinD9B1P3ZH1C5HC+664qXifylBT5+xzj1oeZRBQlQplI/m1SQMgL1
mxwgXEG2vqAWpyxgzeVVYcx4ATBoLu5E8fsCsO1FjoGvkMacZs2w+tn5vYq3uAfJ0MsKYJMAr1xiLJCQ7PnzEodWls/LTleO1wXomV1IYStbHtHGHambI4
alpVbQoSH9+SJlQv6JI0+5nL1kZbLK9ZiHcnYIJuqsPs7snR/7SlCshFC+uNxgHEDz6mMuRGiX9ZxC//AQrnAm3Y80R+hYuxzc3zRomJL+4ppXh4zjm/pS
zNNzyiwLeGD9js28ODFetSUEvEaWcp2emg5V7u2JF4hyamTo4gDiFEaAqK5+JwMOeP1ee5LP78tuRHBGlgRR85pG5C2RnhMbvSpi8aex9Zygvv/vy0Ptss
IvJ0a5iBYObR6/RrxhYkV/GM9GbuqZaPDLiaotzOcdyuw3d8ppUhoNveNUZd6dARdzpWMyq/ngvYXbAA8ze3JaEOesbNcLwJvgXNN6kZonHH4HDhqsMUQ5
UTNbXRzkCfpehk4x7sGOcMHg7frAj5xjZu6DJ7uEUYx82HTKgYy7uTiUJC2HZyKN59tWtNyQuUhFRIxJfnIW04U851Df9aZ34rjZj6ap2cQMtgIyXcPJMO
0AdZFpMzYV5oHCTttlgBqTHy279N8bQSJuxiXpo6SENp6AvJ1T9K30VB0CsXSrVE+CUwYga6oynOgp6DAsZHE00qxxal0lZd/2gsopkWjRHbtVyKySOb/h
gMo/edEH1DpnXMEhFebjPybuUGeYu1KxQwOiN41kNkEZToSnVG4cKDpxDQ3nzZQQkzbQHes+NKneleU28f5E7a3zeM3kX5Er9JeqXxZROWnZNTcZsan18P
+FDESkVI6VVnmNWThtIpo44xRL8issoVmgqhE48mafEpKJv246rJNKuiV4X8Kv1/yaj+LvuwiBhp53YJIl/9O8bcFxW+PdMsqlKWkTD8HhAbvR475Dk67i
as9KjWx3/quXExdDUfBotk7rSXBEdLQdWqpoGQyklqDkwjhAoBGa9CcWtoLPb1GwmSKJsnN91d/t5lQIJ1CfPK7cIDBViUmnoUwrm1844qa8+UHHv/p5GT
YrAozhWR6uCdWOdNIdis/E7c+1Li42VrlhC8csFXXl+BrzefrLUbRogC0vc6awqWcOxwjPYB2bkadzvONWF8SA/iSZAqy4G+ZVdhtgjnSRRhYsL3dYITrG
u1jBcRgRilcXi4RaLXFKmViIAkqwmR5fz2QfbiX7342nYla8J6n4aDNGQhWlZRUnuguAT82PtclFQePiTHy/bnyJHVJNLWUJrW+s6J8GBx33pujS+DmkBE
nOoZLit0GBk+BdWzSiiji5em6q8wOneMvNEsfFR68Sgwck9dCob2//MhCvFYsChORIw8rdfyMuSEF+UjEruSxhjpFRCczmPz9yltEm45muWihwD5StvDCX
E3CiBULXDYIX3Yr8cAmiVIkvdcr9uaANTLAQbh95sg/N1ng7YGuRREzW7KpLwf35Hk4FlHNDrNVYpU4tkmozkMA5I6CwJIhYDRCshYJczRMx2Iy2rAlVQV
Bync9INjexrOAxlcYU2ooc+5e+Qe/2+zk/54W4FSv3A1nbO1TqbA30VkNmkLKlJnPv+J4TNCOo47SsN0AW6cknWw11OK6RdlTTtzeBYmXvcAdpzU9BTdHH
EHmUSduu/pQfIpfLeodXDx3a+0reyWuUZjkv9NCTLoaO9hNndZBcnPceLN3Dh0rxGq3WoCjHSbavZFc7lnWpvPH6jP0hlZF8GOZrkN/dMrQFJyO5WxiOcS
0adPaOeQ3NGV78/MvoAvVnxFKwDngcgd3i47xtHv0VXkYr2YFJxpYDd/PE7rza/9f8LM1F5+JMppRcEpcaMuBQSJk7ctgQQV2eeVsjO3RKJL/KXdR46VMo
H7aSCQhe91UI2LSA4mwyCxiLk5HoM3cNvsi4RMc0jN8tRnRT5OcrP+dz8L7+JE7S35//S4Apnux88/MiI45I6uvCtAKqvR99RF8P8/T+kuxQ7kcjepkubj
BYiXxizvktJo+ZFxnZ29k9B0wzW4ZREnRkuuoC0uTUUXla5eZR8PjWw5xu7rngkpE5BDOwP5IOjflc1lknIUcMmyxpD5E4FjNL34nuuBz1Xc+we7ypS1r3
rPq/NSQA2IbEH5f3m2iqxMtX+TpTjhxHo7diq668WLJvRZsVjo6rwK+pfQPg6T5PuYA4FZUQQ1ErnUGbpWCnnKTUsZg71nRCBGQLvjzqzTPi5iZYQRl56O
mxsh2QxZENj6uicjPG1XT2q/6vm5mWr0g2TWVo0fV+DnqrYglTZIXs6Hqmd9tVRIctKbsZ/dhZNa6G9fzjgu8tm/F4a+d5bUBpMCskZMXKiz70MAle1745
FTy+8MBH1fEFq+C/pZoRRxKFu1R0bimnt5yK6Hhczw8nE+hqXsP1/CCq37LUJtktUnzta/KYZVaKvHc9jNhGgmE9a1VQckIntvtukct0rN6cwTMKQEQNaf
ewzOu9lY1El4P4hqOlOujakAA1lEubgo3gYLM5MK/b0DiJl2TmXaktUm0QZF4VkkIIR1ePzELDEj/u1IrWqcwAYXU6E9UkEOf64GPB9Gc581YCXK3H6TvQ
RfdumfRmZF61rDKNlEdw5qQwhpURpimkZZKn4O8b2BTBhvxVSeS5Yn3+dNnjsjSmiphZE6VUKbzBsPinXTr+DuT6LxNnPCWWXjPH5QrANMcyzjR0FikD/h
6UtL5TXIwzYq25xcM0OG5g1iQveJ6QIp/wpVkzZl8aykGfUOFjSJcD7vyUgG4/xsXHOp96vajkxtq/Yzspl9pWxACdh+k4FzGf/gLbCrBnnMjHqfBXxxut
p6/2Rxmqqzhzt4K6vIajNfFYzPECqAiH5vl/sRwcqaSZauQGNWeNBuJ0Otfehn7jISe8Mchqtgu9mrgQ+suxllHEXSEnXNMHxo9c4onBrRwzzBexqbtL0g
kjFUSTsmG9yDr7TJqjEiWhd7JEG9Xfp3Dgd/vcBIkqyJk4X2PsKjdji53hD4J5dKifRzkeL5vZ8kKyO9NPlZ6KM/w+MqNTYPF1Ep+AM6Mfj4wbqbsJoLy8
HonVFVy/osnInLO5nv05u4zh3BBLBNmUoWhuW7xWc04LzFtoUs2uYJvjRtfpR9RCXHsxScZTlKM9+9MiSCCvUl5C9hUTdXa1qFHxMLCdZUFhzQ0201Ui31
TJ3j5xsUvPirco+EMi4FrRwv2/4WuxI7UF8zd8nICs98v+OIZFi/pyMWw2EXUzlR+aGvxq5UUv6Oi26efSzFRHB4FsTwnQEMQBesc9Uz0/c0rhySEYpmb8
WERthI6KbRXTtUYL5j183p+hEo4nOpfwGgYmnU30YZWXWOGCylXoE5BWmLqIiLehBkz6xvAGqFtPTKtRSYfMJFfv6pRy+RbuCC53jlKr2dcY4Ju+AiRuB3
JK/dwUNUueHmlO/TaYiuHF62oM8kP4P2vBkM3906IBH8kcmyJHpwreVZnvY0kl7lMKj9u8Kk3jr8slYlP2aULAeP5EuX9yqKNhnYB9cG4oUiy5bJILvNXp
MGv9r7+zysW0i1jon8LnqSHf05k3fMuLwp8Fb4uCXI8MCNAEFvwWTu9i3G8z/iIlGnkz8YHNaI7Hep+49vdd1pXmz/gcsAZ0A4X0jF+G5alNKFhdrNFGJR
mRt5hTzTxghW+ipYDjKqbAXkg2A3fK4CYES3HRcegsiTgXWfeONOa+uTLSIzeRaqEqeJljdi1+wspzHUtHhsUl/glqcECD6xQ87/g/avyNxc/Xhh/ljg/T
a16YX8ZMlBGZ6rKUmuVWk8g/snlOsspzVpTErPtDAkksAyumXroL8os6Ak1caLF1uBQjHHyflao/YXMnmLUxEW+ExMotxx6db32JfH0T8QDjBvJw9/dMV7
Pk506JQIzRhfPCz4e4sEW8dBWB9D/Bml1FnpNzCVhqmVnBnUq2QXTYq8ZKzBnb9Rlk2qt6BIQqzGJ8HwYx49ClcNEQ9lZtXJ6qvQfTLPs5mCKyC5gQP5VS
apD4lqS36x84fv5pyC4pYvHydr51D761ZS4o65jCRahp1Jo3jg5aDIIYlpPDS53GWBxfloHqJz8Vb4KY7g12eeo0sdbMEGT0ee0wvVUs16Tk1zv2P80pL4
Ox/IrWQrNxkTj7x35hBmyl32k2EzVvwZ4vE5mvg6nq5yUktYTXFVVHkxf5mycIR/tTWDteVnoT+OaxksJGEDIFzcIRYmcF9GBLmBOkZM5YQFZLFdoDt6zw
SI6w5wjKZ3NnqbvlAUsTqLbfxWk4axH8cc9gf3W5yUs7wdkW6DLHXdLIpGFBpLsg/qjZIMfBn9Lyz3Y5RnDPh3aXpEDw9OcF3eTkudB0XyJ5IRHLwJNt38
GLdIezgRMd0+gl31N2OcB1g4SiC8h+5nExu3msybM/ZrVqyooYtCRE1UY3aFU2S/SCFmKVX54dSdpRyzjVdT8VYxWeBujHxX03nPDHLQ9V9Zy34YrflQW9
Zm0ueK+KYuRW3FI0UTfK52bnJ14mt8HGgoVa4TLzxCytxZeikuypl60XShxFuWOICuqAfEgl+VC4bRdT7uurdSQOtldRslb0BgFbIbB/0T9EbJbl3H+G1e
cftyCWHy/8Nsx3rPO5Jj7rRFerIvkGRW3uTFh9aV4CPFoBrurUHv459ZrJQ9y+pOs/rMXk3IlzemturXH3qKJh8ApLmeVRgEnhtl0UQ5Tpaa4Du1O2FPAO
U3yXdsKRif5ZfAa+6c4T7mWOQuggWsiJNoGEZrnJkmsUWo3ZHfSFpikEqE3Hucu99c84DC45BNTBoFdhOdLZARNg3glZEofzQ1S12vllLqq0LeY3rX/RiZ
Ei/cyg8FHHwgrPa1yx6iRo20nMFrWMLKuJCSYCHi1LBsOq66ReV/MT7oLkAhO+bOixk7J/ag/pMG1gBqetd1hf7TJbcH78mGm3m/k6ZPUMKGbj9jyuyfOl
g9KvZBb/wwbISJmgKok/ifCb6crRCzRhLfnRkxjbfeAKsL+d+KFZNLVmBMBlq87iEMa/rO8ZI/8EoDhuNUWOVWROpm+RqO7i0a4mAtxTWrm5r8nd2MFLZD
6HKU+WUMzmYXAVl9v1Yi/h/aWnX51rfGCesW8HLuvwLs7De/qHK39HS+BKzQPkq7RnBg6m23G1jMLpL6Q//4XPXekQIR3o99XNMFgLGJUxz5V0EyYz5FPc
iDloYRXUQbFwieUg/U8yu84rltaXKndNJFoxyYDGph5qibCci3iJOX+Q5CQB2I1IqXPoJG0wgIPPOZXI82z9CKX/XY2zak9M2SVzaT6v8hmdhtve2HVnJK
MfRHfWELDgJXRFGoe2Ga5wfshEEpiCb7XLZF7lrrRkTHT5HJJZyd62/FpvYh7C022VU7f11KUfcmSfQAkoz0p+oWIGDmRROLx+g27jEHZ6GX/BeiKXI8Y1
tbpqmnFvcXUxpbkUCynKkRlrzhFaIfCPaF8dS0eBV3aTHQH3yn5K42BmzUqUi6icbogOLOdQn9EUbcbfqczXuKl7jMCFGyIiW0apLJQfG7BlnP/Pl4TGVH
WrwCcY9EZMI2N3CZR/YeGQOpL4uCSCUkMNAcXkO2wKJVbxTEx6+lv5dV2E+OC7T3DEj5EU0zZCJZcFHPPFRAdzE+dV5uSHKHSYflVNtQ7Azd0yNU2DJKej
hIanxBQrAiUihZEseq8F3wFc13/+6vDszryrzauQoeYbqnXS6q6h4+G17FDkxGOSyWXo/SWOfhSUBnDB6MpCsiOCfEQ22KHwmHOSf4ADh/XKU9cMdZuVZi
kFGhH7cQ5uGiidjLUCig70qLesjVjzwq1EC9ItEu7QWvbzf7aCxJUoF/tL7FiVzfAcOivbQ6KIxRiozZNIeN28yU4fkWk8FBFooMccybdgQy0oV9r4AC+K
JOj54ZWsnxd/jpHI9IaYtGPzmJdrUxee0m76ZPfo2689cToS7Ife7Ep8TckcvuASUaM01ZKxKrECu7wcKpcsSXr39ZnEx69EUElPH5Z4EjkOFpqguycZSK
LZzXFWow1IAAW2mDdH8/GzDfmFFcjS0TxKAkbAOv6V8KuGo0Ae5uqlmcJUa59Xh9GmwvEY0Il+VwopPD5PpZYs9/x5CZ1AbG17Jr/ZsTa349h1mw0KL0Pz
9QWkEzsSpGw/M9FYo4vrSRR3aGxuZr+QEjpPy3FpVEsVR9MpZtWiaVjI69hF1xxjFm2LN6JeJ4S4iUdnMu5pYuICei3f80rpJvRqh/LpOjZLj91fIfsuOI
byciNhYwk4lXTl5QB726TjO32uvZpp/4tNO0JfVqc/JG0wf/ujT5siREE1L2BVaBpK7DRQCTotrPa0hXKtMrX+GJfxlZ9anuhWGvHOSFZNvkxs2JO+n+Zg
LMeAfkFYXeWavmORkWzwHRyPUULjc0fbRVqpHz+ljGGX5Oc+V+7njZD8NLULoVqVk8KsHVxpNwfTczUHK1jRkXXHb1LgOnTMLvwL3/zOOP4UrP/HOStMU4
yU2EspGsi9Xl4wP/cQ8iw837KOhkLwXl3JSNM0XhOcIXEMonOTEuthmHWWKI4SPe2gQ2Pze1SpO9NQ/26csF/EWcVzmfP2+hXRrw78ufF/h4O9SEUaMvAd
3t30ccLP0fBqqus83lzc4wl0QBaM9HrVlxxhrbMSPTUofWp4A13HTWGDv5zLoNzTWjnLf5tg7SoYTV+YUfUi/vTDelVhs6sZI2H5kTs4kdcwrZPCe2RvbD
TzXa55rURfbTAlunDGr6Dmvp6f/YYPFeuoe9qy7sgkg5cqqQRIXC/Djeyh/ZP87A2fIfOLb8UITMOlPHp6t8ss6ljYLnwOwrL7Y2YqvfazTN97Vo7Auh4T
pLRK+n6dL7fvklGcuijsXWM5OfarcCEzRU+zK0iRzx3OEQAiPORG1LN+LBcV6nGn9Zu4brT4BTW2Mp6tnSr+WXJzitPNQJjS2R54/MskMi8teo+O7vR1XD
6xFt5z9ivaDHpao5ddo5EMlXtzEbOcn9kqNM+FVPC2ZsRQi3Cq//xjoYwhOY0mMNW/l0XdwRjL0LeuE6a1S4JLV2ckSvP3aA0CcnAwB+hqOXHGndKup8Tc
JkrezGheusZstpLOqKWaYje9tI2kLtM1gxlXWBaPnvpl2q+BgnFjhoVrKLiCJK8AkUCbhPJd2jnrWHh7PTKhr6liMkIWPTITdxBdFecquvsjlVp6jOGIsl
g7SkuDNmjPvOTMd3EtWcc+V9RstvxdcQo1seEmYsVVIjenOA66tFNVwn+vpuWTra9NMDF0l6hjBGG5tgADJXre4uuLcJMq+B28FX37SQRkBjoWNf7/OmRr
YoeolFNA6KFSaj67ksQHF6R3iYDSNss0urGVzCrIIUajI2FLlBxwfU3JZ5eETuzwxX2gQpYDQvBSzHUh9UDEQ+BcRcXHnrzMJ2/QoKJ1nRwVvoTjKgIk4C
7Ddv6NCi2aCgr+H6PR09OID3AzS3eArjYKZaJpilK2aXWoiPNOsgqZZANb5sv8X3KHkXeld0nzW0/gquTwSxPQZ9eSX6vMJGgVboUc6PYIKdORAqkRwKUs
KPfQ1qNLKz+3Olwniv+hgwTFLQ0tM+8h5fDTrO6hkz/zeCOoOtwOEEkKOi2a9y+EQtnC1dXLtUGNakvo9fTWisd8HJNsiBKuw3BUx6ADKCZPdO1NboAmC9
dh0e+vqD2nUTKZ3Lm4g+fc/pgTF1RZMpa2vyDGzhhCRRCaQlO2IrC7e64ayVvdlhGboBV7l0GHe/RLlUOHMzlTPDPmW+jmfasPu95CyLxOpHvcOySdQiAd
kZTzBTU1In3ul7Bm2HuzDO1WSYH5n5c/nRa0Hj6qYZzeJTKzn+Pqyllze2xQuwui8TWvfKgB6+ulo466FCXMw/TU9if8olOz8IK4kPi7ohqjUwpeRWeqot
HpKRFtSvnUoH4R7w5p5aBIbclq3HIcW+pU87gNfH6fkSVIfT7i4i//l+oC52bAnCrCglK0S1qeGPjHzez/94iyZz/QXaZlHSf2lsekRDA+SujVpaytKj7g
37RE+kzY/TXAOHz1nr00C5VfjNheKA5d6ITtELmM4aJKJNPMtFNIw7yHSHhQsDE6v/hysc9srziXIMRRPlBsaAojSdFVnlUVB5LjyoF834WJT3+w2mWC80
Kwj9N6j0lmNNl/BC/aZq1fTwvLAoj9xnQtw0ZHh56vgnz/HV1+JFp+QJirASN3RNKqMEt19NDRplii56+mg3X/SkRO+uE2y5h3kpv7a7VEHO1CjS8CFR2X
9+9ACYQti0ZDVjElAAIRO/oinTeEf4z2DmbgquJuNi9JrSC/J+eA03oxj8/0Xl0NxB1o4daQGF/IA/ZrbDrRh1zl7WZr3oLPyaQMhXuPXqtwtAdecTfMaV
vg3k50CGxJmFugTsq1mGg6Q4s6uuQYp6tPv/O/22gsTN5KndCk/hpY7UoMjjYpe2dj4WjF+Pgtl9T4kn1hOoBdIQmohxetSGN3P9C7VWge7NSMymbFxdOC
+9S8WmUevrC+ZQ0gXyoq8d+/leZzHVqdsqanq7y2fB9JTd4V4p1ql44oaOW6KnzLSyAoJvhWBwbVYsx7mF4rxVU1/uWxPx1WcckzOzNhviDd4xO1lAUF6W
EDmVXaxZP7O3itiDrWcUPWD9bCn7kix6c86wNaMu2F1OKKHsw6WsRmx4C6RrRsmqu1uY5bw3uo+13PgLUcfCI7tGMNkZuY+ka2nGHADgucb4l1vLZR3yNZ
C8ehRW/e+FJ0KxVxx6MulDAT9Rkf69Ea+IPOFiwMlFbnAGo4ZMvvk3mYyhGqPg2/OiTg46g19IBkXxzp6Q/0NndZNcwyxmKvDXhWPWmNpu/RHn3zkasUQG
VloIZHlupH1q/H2ihAy3Ei5TBlg6SwNwYfgmRul4cKgdZUTPBnJUdtQauBlGev0Xs0mdAbCaCMfDun/bgVpBou5gOTyTkHF05Hyu7iwHMk9A85TKvA/21V
UQOjVdcJs0hQUZTIP2B7d0XJYyCBs6vqTTB6uCdwIyB67XWvX8//Ovypcs+JT0iegEq/AlkICxnv6XjEQwtHk5Yr2d0MQzp4BX8Vy5nU0TzB8MZ/44PFZr
yTvC7QeXKYR9j3c/702cZfIYlzBYfQbJrgjezWrwWczurkluXxnAE/gjfuSiz8lpvskWWplQ2Z4uSsisGyN2BYO9wNRADr9UJJF0+3gL0mcEXNjFM5NRTl
FB/GWgCH5+2UlJQOpcRAfKXMQV3MOYsfE9HSjdp5lZO8WUJD5jL1F9Zzx9+02UP3fIWNpOKW6RIJU+rB08tfJVyNuwQbkJSDKfIyx/eceewitHYhDfB7fk
o6UKu5ZVqSp/oP/cj4MjHnX9Zxo0zT4XK61bHpTYUC4DHQNcuqXTT1vfKbpiukn+dQalxoWLYFPm+6qFY3qfsiYo9pqKDHTnRz2ufqKT6oiazzJyiJTS6z
4gXMHFbc2uGfwf5eqrUG3q9lGgvUiwqvlymZS1UpC1h0oesF8zlibjsJwMKAAzpE3fflmFq+HcAgOSZdFVmZ0or/6S5g3zqvPxc+JjALvYvnQUcRBmlkFd
FhM3T6LmTCjyDb8OlIx/IVtX3XgoxMgn/DsWHDgYoQvFBlVVi0TuyUPxa4yMw+EElNhVICkiBNOHjee+fSkVWofwHN2zqwInH/r0W0qcjLXDAjXDa7smL0
NvYS+S2QVRW65ourhTSETCqBm6W3uHyDU3MIs4y6+ityWY0w4wTUbNneOBcxvVowyya42lGAyMPRdjjPTUnQ69dKBqsTizPehk9DVJyc70Zy5pbBOotQ5w
5byUcp2zfOXSGz6tjt8rFRTYv7HNSiBG2yo7wVv6j+NamDe0e6jWWXhVTZwbjNkZehtuxPWRnLjrr7GhcrjL5tOUyee6E4cjwW1W0sCa3qlDvXTLJgchaH
gbzGz1hfEM2Gtghc062baGSjXU7ESg6opz5U2/6/VOJGxmKcHW3FbbXT/PKfeH05hf6TLvHM/znz/Pild+9dfs5G9GAnDAAd+qGKv1Q84ivoyi2leSlFBy
mZrWh2QvnNiHNxCckHFHeeF6XiQYHGUmiRWFpBFCMxcrnsMP1Fqm+dFarMB4JAn/RGRkLH/iof8IKknMyah/clkYa7QDpmCvw1IZWv5KBhmJZceebUojtw
tkj1wQhMhop6mNUoW0Cgy0oJjbY/QgzvQIzz9MWLDCvVpDydTVrtLvyBhipiW8lulP1Pr7KqKcxdjOySp0zg46+Q5Mb9TuNKWdOdZ2WwZ9QBq5y51wWJUV
qRKzezmph/WpowX5bOS39yz+Sfn/9ixScY1WyyDTlH3y3IyES8R1DI7veC32rDP278yh2TeFC3YIUKGpI1EPEVJ/uRnnWnvgVBNSinnQMi1gkkP6nb8Hg3
xPKKZAPLbJS/Rm1hbvAhZvgjaPqDHTHczpNKIyrpCJiyReSGT8k7pOkmbTfR9bYgJX76EGWvIdcdjTK2/GuTzUeDz2GSlRx/SXiqps20NLZyiAmV6ID2oR
D0429KoWtxDTn7iagtY692VUL7x1bo4/grwxoWfoi/l/pvdpwC3Qbm6YxjaAnQaZjNxBqNu4/93yoP42doislEz9wR80bogArH+jphkDviAqqU6VZtKH9R
71EigzWfeKlyQtJC7LxjZ4O0npdgMtyS77rxkBXBrAL93rOZVBPLyOwQ2+cM1KuCvyM4fF4sm2U17cHOdxQ4zDM/5bqJ9ZjVcYZ94m/WbbhQ7SKBQP49lu
lXR0wzWBeY63Gw/NsFeNQ3a2JRm0mmSokKXYUR4HILsyYIJRT3r1irI4taQLmHWOx69tR6WuufcpMXJ+XL61e53sTLr9PxqCFMgRxitmA+i1aF3GpsOvFa
0PmcfXUwEAiVBY82o2DlgWiC8S/dAxsJEJO5IIvkp6izkVOrCeBfIzMZ8PCkWT+4fK6wxJ2j0LHKjBBm66cljt8CYBbZ03VEO7uUBQm1dx/P+5h1Fr/Gnq
Y2592jzOkrQDiwjA+MSu1Y7ahm9riAJFdFNH9kAga5k9ziMvQMDC26p1d2lDnTxL6jhIkmFj4hOlrGYBiw/j2ROPubEKc5qDL4cn8pmLOx5tsRW9sK6zVQ
/PM8nirUC47sJrDZ3TbgmtKJZGiJeFrxVdKyUo/TbFpOLdJtMO8CmNfB82T95xrnPuxshlQFMyztcwo+sNI8M7I+q20ZGtB9not3edkOXNFQL0rt8ry3PZ
Ih1WU9amwEPdU5gQFQp2kqa01opoAJWXjbZbhsMK+rGmhObEZdgBd2aU0IzXIZorDQfNmEGKytCPPA25q58fRaXNoKe5Oxn7wDIcp5yhvUJQBwK/Jix2Ul
NfB6KprUgadcg1IVH7hom0KMNrQlpkOy4i84liuBg1Nayfk/nwq7jky5jgRlNk9ld8vTpZB78e3ozoIQO4Tli+FYZpmj4cNLz1R8UAnrp3815KdOGrLcJ+
LUNkgFcg3FxxqjJoki1zDXKUVTgRFy+Q7o/+SMsZQpuylRVi+WMCIl9B1h+obAIissk069YdbIO64zPmiCdpa3XBqAFlQcSa9xycWMivajCVAZVxaM5XKI
M+Y2QxY0EJ2aEZEOrbIsmMzZtji6Ftm1czKijn3eFbDevI37R9/GpGUQq+X/qYugsxmrGH2tRcfl4PkTaCn3rvKzw5nuPTQNJsgd8HmYErkAA9AcjzW24W
kbRSJgMvMjxzCdsULEtJdbVimP9LdlLL7TSPvMJDdceY0rflJCemvPwIe5p0/wG0cxiH2TloIyUyA8RhtAuz6lRefp+38G22eyjr7luW6xhDhyrU3QDPmY
9Abx6elf99v5FLEolDtWaGzg+IaHfzfbpTNWju9jRC/xflu90KDExTuljGFgFux4c8MCvHE7zvqIXTt1eGXABz6yzb46M+rzezTXY8TYlmU64yMonQDEFQ
fOB6ZWYQXV+aUWujdYx+8XJj7i19M6wXqu6VQNxdM2KwafoVMVI9UWvd6B+zopLoIxfyxSCR18bhjU2CvZjG2xXBA2N1oSiI5PNq4ERrchAEPGe71ldTBy
pqsdZ2bgMn78XCfKla5FzLCxFs9e4DfDWS9TCcNsIiDfIDset7pxzCC3dnOB3R0+j8XVSxo5l5Im+xryzYX7nV89yYjNwDGC9j67guK0IxTOVlvOfZC+QI
q6rmPHUvQj9+JNFmECu++gmbJx5KjRRNrpZRZ9W+UT680x/9mhRO6Pz2HJUV6HCem1Y91KEkG1kgmoCtrg0yQVq2W2h9lTs2dZJ5SUfBgOWCbX08REfL5m
cyv7Wjx3YoKg0bli0gc36F3ytS5ezis2Z0TbE33CTuA4/+LEBMLjM65I+kA0NZfiVbYTgW0puwxHc8/H81m2i9xvNlGoZYrAOVJ9G44bOL9XvUoEHtK3a8
jN/UIXFxc8Gh58CdEl+FwHiMmF9Pdh2OunibWUDmNb6DPjQ7pQqTR+wWNMIR24o++nwBSQfeHQy0wsd4um6Kh8ZO8mi9W/K8aJAtDT5o3spSA0mZ3JiGKh
+A8VH8tiuWA4ZRzLiCaugjE7aFm60N1NTWd2iBDDHx8uwxgNEHb4YNPsU+BkWzz3E62ZXXTXkA5tLGt6kzJSj4y1ZqT1cA5s59hJ68tkb9nHuGuI2L/TdN
ROuSFDKCeiDRCPPfZmUZkkRV83iUlVMWI2HPpkPOTpORJQygKbyJbiz76nfN2FZe+i1v9a8gknCc0biCoWXv+UyGWlkxehBLV0jkDkP6VCwhKb2FG6K3/P
WioK/JGBsTqmsXFuscfFUfdTO7eQqdjlvCnw/aKYZBomFGyYCdQ4J6VJakiWV5clj9ucKH1Lf6xFvxh0WT5fUJfyQqPt+CimKi8Ii/n4N2olAYcdmsqKFa
2GYf6Z1Th4xrKeLS4rw6UR6IHL1+7hJNYQou+QRSt9kRVy5KUKRWfLA9vhqMk4aWMKDEzdYBcsy3YVjSq70E5kn2h5ipQ2YcKhGd/seKk7sWqi5lrCnEpX
wQBuJPU5K21yHkZYiXDTRbQFnsxRDW3wZ4XArMpWqig31l5+m376YRcb/QFNhPNSLsODa/zkqSeZZTMxbwq1R6RZB4twc5s/h6l8Zm2ZzUkErPBfKiUVrm
cdU/mYBRjOOewaj1w/Fpd+7OPMvSoMxoAXSrexW44ZlIvMqIQNDkqMd4t8UbIYpo5c+4wKtxXHm0ruujbdl7cQSl8lUmrC5zXRLz3TuFnEq076ZKZbd5un
33VEJm3tx+x6dOUpu73nJ+CaAm65ukQOqFh6j/gs4MNMYJNKK6pI0JLpFZgTLitmmLHsd2CvNpNYrhbiaV5gGsQUkyuG/Q1vMKXwd6ZZMMMhgebjL/2gpC
PiTVS/ccgDyu1ZOfo1SXN2Pa/GBGAMFfCyF0W3H5BY2KzkSlvBpGyXgqqWgsiKdoWFn6tck6QwBO4KqU40X5oEAZ86HgTYPEcVstBJHiG4C+/iAUlMizXa
YKnyA/daEo5A504k6lrVO3qHRAveXIdhvV/nMbAvXTBFPefUsKg8AjfxMko5F6wIL297KFJWlVXzGR7/IaK5HR66FYHdKXCQXTr9tI/LY0lqTZwQLE1nLW
KfSPrpRMxF/T6gzjqJIKvexJI7prCq+JuCUSALBz4/kbMeSX7gOX8aDLk/NW/YzpgBYa8VoIDOAetCp+6iPpx8wZFwfo/gt7xZXjNgZ0fs6dwausF/3A1D
h1UFiYXa9DsGZ94+7vBBQ0n9dNHZiAxVSJzdY0i2suDPJZtjPDcCPnc0ibFijWotZRFL0S+74jn9QvPPCTRVBNyCUFaJ7zCIdwpR/wAedjEX5l9aLQWozg
l/Iqawfpa9k3sr4BQHRYWtk12xkOhTQO6SHoGHhClZtTUs5lOj5zERtBSkXvubRyWTSLtOV/5iyIl7OlbCThZtdY3rhsTORmhmTrBuYs0I8xd8etJ5tIls
pvZ0WDuSxejyM4/w4UM9XjHwz98Xrn5GNpOYtI3AZx3mxOb6rDWS0iviH8vpwTbbHvynYr6JU0Uty9gyx5TfJjC0K/K3bKtFjMbyKl0hFHIykTFdMhtLnj
XAyfm981KOSzhv0LC/iUztIXQejn2fU0aATVvnX7mKrd7gQMxxz6yIz/Xx9AkeQ5rn9FsRxd5CGmJZqGJRx0OWe0tXcp8tAk593cEjCS6jSCyT8YrtyIme
piyzED868XqZo/9PiZxU8lPOyGVu86wlGm8QNiF+y7HzbmXYVMXm2A484HoXaJmE52D9nYAcUpawBob7GGObQtx1gO7Ejf9eB0JCTiiLbgJjZrVPZE2uxe
B/m5nGvPDzliiKBVJCxOidyEcC814l4R0i/EtJpTDtjIuuv2bfY6a3WSVmDw5Z+ZPJdYVzOEyPf0tCXitBNSUIWZcdPCMevEILrhIRhb9tqHnPds1It5oE
LHEwxm+ltinnO852xaDA1qL12eC3x4uE22b96YKNnloMrVfR5IheePS8ytxbbtrzAVY0ppsU0mRbhyl1NnUQNlAlqqBLmwyiqKpEU7NvWCzgCn7bdCl52A
Qm6D2WMBXzEFr6Z2/dfxATtAXqf9Wwi7dbhCXe+gqz/hqI40OL2uu+nnnX7z02MagRL+FytdDaRL0RsT8PnKKsizqRABAz4JMFrEA4aVjLqmD9rw7wBvYT
fxpO89qoU9k4+V5rGKKEkeU++PnYpcy2ZfhWB28R/iLSWsUVqcoW4QPSoyaICDasPMcUWREz5gHlhzpi0UvWRtkYCwzl5FABQfMyb1lzzXZ/Ga8DP9KXEN
vcXP2bAp31tezK6pBusYtMTOl1dn9DOhrE1QI3lG9r/v0azPUTy4rGD6eicfeKcxgrPjWyZwX7TieEF9c+XbGPusDlUmdXAxlQ/IuuMZ3tIhGjuXM6lhg+
56Qpsk57Mt5YangLb+/7/6jEkXToZasoGAnFzQroaX0J9NICrkWgQJNw3T+rHNopECZv5SCgBS1Bjbhcxy8jfN0bLOclLkHTJT1O8Dlio+5UWN8nP6/bjL
NBV6z/npqbibunKicn2svSE3g5re4XuS8F5GvTtyyENMgqgiLP9L7t+0UBDmQKLfaBzfxQUP6/kqS7zMKxUZ500ZoNDsy4PoZGd8VZji6KVoCwrSNYIm+T
WseXnBUUlQ+JOE+OOXQ+ndGXY/EnnRa1Yi9UBa+rpROAgRM3sqyWU5ugRGgYV+DXvb4+xvGgoYTsllB4sF/t+EiD2bgGmPGQZnsj49GDuzTWngv0+UGPxE
1bHjmknGdDZlnRw7xHb0mpVN+yBc6dx/PD5ydGDXaQ7BUdJVEFyPiHNAMj2BP+OjuVZ3kI4uqie8X/Zk9Ya6MgJqqD9CBWFcMt+D0HIY91W0T21hiDjKpB
IcackT3TqWzPFCJ/WsNw/aKsvcvMDy3DdoB40f1XP/tOc8KwfD1yYL2jDNA5k19JroBvvnIs4CV0J11FL6QvWRN0zcWnKiTPa8mzBCR7euiS3Fr8IOTUy9
GKqj9JXY1y3b9InvsUklRFE5EWuSBzSgleMuOK/9xFLA1zFZscFzJhQ64cyICqcpg0NuT25ZjLua/JGPcju0wTV1zFWt6HmrnjPqceJ8qsgtvH38ZtiAUL
UhGo3KMpQ9IMmkzX9ZT7OWLkQLFMzRYII3QwFyekw32AhxQwyun4cuVkW1sj6TQtHX80I3cZEy5vQsGCVV/pLfsVk746X0CsjeCKmrFI0YnRIZX2/cTwas
JirSgH2oI9v9AFOMzIxTZ/Tsd5635PVYbK87H347iqVWRR12T819TmWM3mABBFh/92r2XbaULb40SbcZinVK0Q9TuuY7LLiFAiYR066Q1s3l9nGmoCpNnW
qVvqsqpkOK6JOTdyi3dHqVX6B/zBJrSRUcpvvl4auzM+qOEA8i+CDZqpw3H8GKoTeOzcJR3XSJEd0NFfhqLYmznrtnzR96TISAyVMB5eNprOl9nkMu39jy
EWSPVjZYkQ3Zi+JTPQJOhzmZlJl4AHUy3zMh0/TU1mWHCyZdb0karsJkOJ77w1+JFQy07vqaWk5SmTt0bS1aoQQ6nDfABV+qxCLTMXwEoX9XjjGxLnfbvF
JOkKBmjxVFC5zOf4IRKGqQAJ5B1n/DkMuXJdsiiQwXWmVyT/sYpofctbBRXC8/gkq7yM27h0OzcobFmztKXbyTsWwGv6vjL0wXf+mzJ8jFvHeRqS3bZzgp
vZ6iaepby/yOjOo7+knl5TbJ2oDlNK+aWKctvSEu1Q7Uz+lAclqZh83PgeNX+3BbpgyHG5gDGrkL/7YKJTIgeUHyy5Y/vLH5yMUdqIjap6bphAezshoK+L
EvvrOjPp8x5M/M+J3L0CZ+nDAT9S8XOiZquAIhUMhuv0Te75wJXOF/eaST9iDS0ZvugLin5huW8OgS0LuzZ34H3OUuNzePqqFt9vI4Hp9/hN8IacxdRwRT
KNutljyX3wef7pYGmH/F3pJIHvwiVYNiqXU9ULUf+OX4CtMpOdsmzqTRDDDE350jz30QCYauT0WoeLsbDpI3jm1qC2khd/XCdlynLKScdg77xr0Ikhts5q
QqBYgrkILNhy1xkbuizNlsxSsNuwwqw00bRrgBs2aSOnGlksg9L0eUZnJMU3IqlcboSiGSGoLSwC1EUPYXYR7+2afM1jltj4C1cuxYjyiRPH5dqgwDzdFL
/ap5QoC9ayVuZjQoBg2J1vu2APaZfB5aOEk3MSPMln0DFcdKTPeBEjmqrepc4enZeV3oiW4QbAtTojyG9SqQbBsuPi1WxdmiCT/Ohn06Im6mSMdcRN3GLd
JM+9iTluu2PEDsrE1y+wsal6KTEJ1lt9gW1MRIRRQd9x/keJIYlYbblNSbC9YLJjtKdlHW7p37boOORD5IUVGcwaGqEtU8YbH7N8nGtO00vuSgtio05ila
Tl/kpzjICFcOsInLtVgEjXxtl8WxvwMd49CpbErPjhnBzpF74gfVAveQ8XHlqW0sL5TJWU09tXdmZnDfAKpKrNULz7VCAVTHtuKL0LKMTdFFU6Kwkafo8O
DH0QfiJv9JY42dZIAmxz0ezPXlBtysCZac50jpClZ4Y19YmkoioD5dBGZl3zrG75CXZiYkzAlwdKbFx44UgJKjF41WEBQB1u7sDida6sZNilijDHr/6mYM
5pwLHBIcvmGM8aCDFawTdgX8OldRHbMGYDNWK5E3zqFWEdVmDtYlAv+K68ErNTMDMpP4XoPxZbFHu6z+Fncv+EXgLOAuzHRQhKpj5ROjNUA7i1gL1NIIMn
zirQvfvaSYnO7rKDplj6tSDFG0+nEq34iMmH7iCVQPr8iet3M/c+dBFOHYXowGVfJpgm/45sbFlBq51kKDqkpR02BSmMOA5YLk/q6TCobQXBuZWUXFyCSp
g1rTIAJ0s9GxKKa+fqMubhBiloZLIlPoaN2pYvu0wxuuAj3id/4SKYfrrCqnmnwZXMVReGNQVtTUTDNRcQzTyfCr8UGZYZrrAy/pHjiO5UVDTKqHRfY6Z3
rHk/Fie/E1DTeZp/FZBZM29N2CJnjbr0hnl1SZB3N1nPBltSxgSxPdQ/FmxXT1gBwgQ6odGBMIPK1Sz9vlYZ02fiwseS8HMvezzeTj2wAqkN1fYykq+Iwr
mXi/KepHhhG2QyN3S+0dpoOpGWmPJSx+Xa/xoTpo4MqRLIkISR24ZXqqqRM14xcPuQhxqgeT1cblrMXAW4xpVQat5BlGeI1Z5v0mIp61VGxunDxW+0wZg4
G1vSaSksDTXibEn/OmwmxCsQXKFfbLp5P+AQ+KaKc5p1LmGJxv6dDGNq3Ngzyqjj83haMs/ALOWdsG/wamLMy3RYuGIt3LWoWqvAYvYqYAOo8biDGZVtcN
yv34IM/NomT9J9q6pT0b62MaDJDWKoxaJk9drMyT45dnuGG2j+XcuFZRUB9qMtc4z7gdU+x9TV9xGlNzFkfETp72yFOMtEnAG0ZcW0YYEPN1JYLWCNlmBD
+/7RsXk262dwYQ1OHbd1Zv7+x+WLcmBe10HNuS1oT6v++uz/NK7RBnRvZDFfkkJ7zEzLMMKuRma0aKQ6x1eGWtH6+TnkKdZFWMzvZEWiWeZ8dFewWWO/Ze
SZ9v+KjPok1Hc7Ps3vITeXKkj+JKflWwtkWdviVdcC4/cJX6W/4UhZz49rrhntIS8IYYPdlXqy6QuLFkyo/eliNiRmjf++yNjNKQMomKClycpB4uDm4EWn
FeGcgl+HLP7P+O9X6eRZyXq2Hczi39Pvrf/v87zTXg5a/DrX1KwIQjWyOgbXmrpFiR97hew8Q9YsXU6+rOjzgOUK1OuJnVL/Cv7UsGpoi+U0o3sZB5fDIV
TBLPlUaxX3p78PvqgSfm+d8oYcpigt+3abIOyjI1BHs1mn9/IaHVP3hYH18y5YuGeupjy1er3MrPulWEoCnyhPYp9ueombLaIT1K0l9NTFr/g5jSzcMRHs
+rljGmIw66gLrQR82PluFIod+iAYzS/SWRmvf5MrepshhgUuev24/BGkVz5ha38NzH8bkKhl9cBtMUSWovTJpBXJRO5cx6GZlfWPxJO+yshjPZmyq1Dd3l
9w/nGVgb3jn30GFgObYeWS/0nNsuIgMGndtuOmvrvgBOhNJXr5sP2Loio6Gb3VIlqreWWm+B8XJWmZlAPmRmjADCeCFpLnO25lJTOlU2TZoVjk9NPYltPP
6m4Zk8sauDYYtlewtgzmfj8TCABPU8aDIVKw7RYWPh4sYKP74PYanZawlDx1SlwfY/KzGzqHVjLuPC8/6CSlWsnGYCp4XhEuNwXf30pCjneywbI4gdAzYF
swmxqhzTKiJD2GhyaLjsmA1zA7tc6N7rlPCMknQfovDHubkTp/ybWJr7PDcUlSvGflm490irJuHdskj8PKNpqbNJOlrid/App1aDqxdcxPgenroVPfto7G
tuvWsRGWTYe94n7WMREb9m88BbfNA3TjZENaoumsgElQw/9DE72vo+62P4FQrTsuoGji5neacXnECsGX2yv+uvykk+OFEkDxavhXSUhvU/BsfmpKSvx2QT
Y2M5WVeXBi7d1xuJu3cVwhDVzmwCALWaWtIrg/pER3WSIjxSjlexb7ExU6BnI5xCem4k5YC9aqSVulNGp6kTJi/vMy+iAg2NvL4OehiHbWYJjBn2zYhQbz
kiMQ80seJlW/LtirhBQU4Z+fkj9IeLlUaYQeW3WX8BeMsokmm74Kms9qKV3CUtt/fzPyXMVctUsbiSLIvRZBhe1ltEako4L+Zf/L1HAnXtd+w+Y3YtiY99
hpmGFUOgspbeHV/vs3cvS29knHzUUrSkmWee4hc5cJqNYaxaSOKENeZYrvenvsBN909FQEx5f5rkX89hFd0J7+1cqLlLaBVg8JC6LXiwcE77irka5bWn15
xKE6izOqF5YlKaaKeMgZonIbrPlMIYJFh/B0CheQK+x6GGiPqP89DiutpKL77leQWyeBh8/5dF63ljtK/C0nEFgf6LSUHCQE3/hU29S2GiX1bkhayMCYKK
wp0HGUUYzFWg5XVRy4ULPgwV0jchnFCRlWq7YF6gEWPOOWHo8dx0gjqPk2TFbVMHFxhN5DAimiUfWHE0ry05Mnic4KWstIbBzOggs2m8ECCgmhD0XxN7QE
lppYxndVOPFNHS0X63ZtFBx1DHiS6qa7/ioSPGNVXxJWI5ntomi+//R7E38OhAiUKlKkvaPjdLIKrPAVlijemawQeQ9FPNEUNVPTRYebnwtfdj3RIPvWBG
p+hRSkZFyFZSW2iYDyfTROSdcuQlXOpyw9LPPThIBMi87OjlHT8kDfkWoPLqEvBysfVMzM5x34wmQzu8iI2/owSsvCAn9l+eUJiFblk7SnebEOzOccM1Va
/tITOTwo94kSUtDbGyogrwrYMcLbhF2AWIYf2g1Wl+mFwb22PxfRZFqvNEawnEMW6DjN8SIMfABn+Jsk3lFFfI46PPBkBwKRg8wm4SdIKEFGpSVW996a7K
LusoiVMIQ93Jgr8ydklEsx6xFqlLWRmJ6YWoU9TEukcgoAnzgt2xcuonpHrMc7UENVYQaUUuhrENE+AhPnL/vuiJ60sWqXUVmbvn+TkmbN/dDFIrGhXvB2
Tp0+DChPW1ST7hNfJKvJSUjVqGIq+1PHuPf6mYky8vhEjns9nGkQCn+VxVD5BxKxnnIap/k3O9I4vfOGUC+iOl0L6kXhNbgLxObsZ0Pfcma2Ta+sAG/GcO
IWPGOzKYVMuey/ATR8HfLzfTqH+KxPKYCiodEBpzMfZZ8BRO1xVos94YEGcJ/y4qUkhRWxQSaa8J0DqyZJHON/o/icipsqqcPzMJQo1/MUG06P7ugbRyJ9
UfwhCXVYKaolc0zOWD8U3+ZCKhaSgG+6Q9JE7FjSnkJbw1w3cJEEIiT47O+vMVYbShjME1aBpRZOH2CzYKeDCmpLU1kfHi5TJ1oHUUWzXWXWcC4V6Qanef
/IB3K3yek/RhzeMViGirDteFmQWaTwKNNQuSNHQ+Av49lRVQah5jlgU0tNVL046caRS6ptEGf20NESBXhBFfuKLKnMwR1MymKg1dUy2y4e6zJOcLuIHOme
12Xm0qCS2WWBRoyz6bjdQoTb5LtaaK79j3lVuYImx8nZAekQ0HmRlnU6eckK3A9RDVCZfyOBpYqakyoqPJ2or9AVVsfUygTb5HIAptAkHd/6U3yOo7qImo
yZOqhYwGlJVfU9FWz2RJPlBL0b5npijlz91f/bBgMwXYlW/dcDj3dlpnGYe9I7ojtDE40dpFeQ1bABRzRL4nVQrup0cTiRJWBgQu8x7oVE+BvIlzWskY9K
rZ9j8jIV9DnySHSfFzZdlB8BV/kXYmhkfzqJTu+ndXZYs/ZGKqvq13tYjSS8R/mn3VLd1WILKDrVN0UKooSUUNnJS+hYdpDw7YjwT3UNYX51Hb7wWO5xRK
WIX+bQW3VP5K2cUx6VaGg2ICzYUYFwWTjIpcUr2NA108v7/U3G4fpasv9Bgg+8c3YJz0hajLRs1/AZebairncLiX7MhTw4kyEjW7QttRUJew8k/QPhZHtm
3zkUg/gXHquZuI27plCLglfNEOE0r0a4Gv6fxVhOnFMauS9C1pzlAFq8KsXekyuKf5hpNdcVO8IfRXwHuHZ1kpYF9d7epjJ5pRfMZx7nAMnVkkkVedk6Rg
B9cKy4gukicAjrDN/4wUtsC0YqgaSFLPe7SIf6OUttQKMImKTtkGUzvNDtc0TRUDFSKRG+KLRszAUQRAWvcAGkZFrkeAN6QpdOdW6uB6/2KOEUPQWZahKO
dxnLBzi4rb0xg7fjQAulFZjdmvgHFZKM44NWWVGPtk0AMCwNv5h2x2ND1orYa6B+Js/NCsExV7pO88PWMgKq4lj9i0Twoi5S0Gs5wg8+tykBLNiiQCn00p
DM4H36LexKDT5xawSeXUXH5MoZBttWqyIOb1dUAPwfTrpImTI5lVu0n6ZbCbKY3o/zaiYC3e+jaZRyyt81KxztLDKBDoO6iP3UIW8URxaTm7owoW2nStP3
Zh8WpZkpdFxe5iNUPXMQrV4lHqVOiXeTo+X8Zz3SyPP7/xipNv27rIP32pGmsOp/WIhj7k3+yNtJl4osKs6XKi4QgErM9zyqoKy44mLTRWoXUwdngaZ+zB
mKYVXycvF/zEHGuvjThXaQd/NmOWAAr/KdWfGukjkGorvqVQ4gAsHjdQYWOV9AdNa7Npdkfhz+W8V7N8yENhvRnbA1DKrjGHmyFr1sBSZo8XQN2W4Mmzmb
jrv/NecermUjTFnfLXNyRXQLbfZ6p4BDpTfmn2BKbXm/Cbj6Q6gAWqR5SR90khSdwCmP/iDkimGeImNWvMlxIS8vgFHXrI8dl4jqAlUhEfzZXeG2ATiAbo
vnncPGn8N6XjAuSCXKjmOJcqwj+EiEzeO+a4q034VphTlzlEoTt9AmqSfOnGgcy05MJwK7YbT2JeL2dIq3lVIh/TFYJ8HY0Mvs4zkrV4CdlYoJ0FCD6FMO
MO0trY16jDaiD/PSlKX7FLfcIpTgGqpAG5O5vIN8uBeWYnF0qFNeBFbwNUDm0AEdSSuR1VKIciVxiF/6Z7t5MiXMpNOed2DyX05SjTrdNYG5/Hn6NhCu/Y
cEWCkuaaGoF7tR0t/9t9lUHUJNKq/XoTaURC6Fxm4u1sL0wDiOlgbfc987Nyob7s9eOkB4/6ofAWeq3GwAFrAKkcGxiRVIi1UCEM/fbz8xxvfcG6enhW0f
gx+t5dmbyKTqVCEXk6aHjqcWyokrNZ3duZDOggdGULNSal5kifNWhKWJxivZ95dMAps5uned+VHhe+qFML4Jgy8bpVQM6vE2j/3JlbD8k2DdbYRa+HbQGQ
q6ihnqQzOqfu/DFD7D+t+5eYd36RuBnFOzkWVrZp1mOC4x8PT7suEFyQmpwsp/dZAjRvjXepchM/Z2YoFOruBjVqQqN/oBnZ17lV5jo2IMWv4qUKrHaD7p
kT/bkKl8q+Pyaj39bmVGF5Gjcf1s/5YTmWTN5Y5iPrPMJOpBjgijx22sy7dBDLCOgU4sEOtEroIuGcuS1vKUcNMrvtiJEgzU0MZiHuq3s+TUQlaiHX8/ku
zbi0yuxUqb3nIOtjRLmiIj5GvRBosLNWLLvrUmqGfpi1WyKJwRGHr0ty6TOc8ukKvz8jUoFF9RlhsyXF0kk0oYQVR6PlBvuKfzt/fqpDCPMr+ZyV4X//Zp
bQ+jSbCcNH9xAYq2x+xTT1d2ma8JxKcAr5ZTBONOXYcXT8t8WVQRR7Axd5TEquQsWAn8eVfPqazC384YyoeOBtmFqUUBk+0g1tAiV3dNDUF/JEd5WDJY8I
BuTQSv9a/jSgKsqJiKVqXeKk7O/Lkz01+AYop2uC5lasoimcSQ069fpGDtOiefsIDDbL80fN5wM/0VygMgjQkcylgEpfJCVVaCHckpgOwozSsnZbIPJDVZ
HXn7sF+k1bFhSwoEUDheLudnb7IScZmfXYGuTWpOENXEhyHcaxkuHQKzvLOgsU0z5chWjrEH5YJrQEnmjENhj5BKTSzhsQIyQQo2LFT8K01yoQMhwUmV4r
RKg7krzqPBneJmUM7jvKDwXHsz0eWfQqn9AGPwIAfTZuV08Yxf1kTybEgqU0TBvpSKtHI4ZCQlaLL33hSbkkmWzUsgyA7mdyXPnf1hzlu/Y427jZrgRO0Y
dNdlKAnWbWQcONXfsNMaJ/1dga0yBa5IsnN5icbUwtJ1jBtX1EVdj9R3o28Da1XaX96JuccPUVFRxNVl+NpzAqA66evJDTzZikdCgEs8ZNhQwUI33l3krw
/hRK2MFXq2vg5i3r9nRGEdEVcweIcIk/cJLsVHqvnWhRCAbOKa+fAcjYZU/y26tVtPFqSZxr9CUnU30mVLFvnTaIUJZ56+6BrMp01/N8gFRj5o2jpx+Z2X
ojlVrnkjcv/0xJt02YrpTqYrfo2PJS/7jC5cdlp+qr7W1P65pSrPlS01GTjyzDntkGT7hJo6rC9uHswlFtLPtI1MLf3x1uBFrv2YAdg8YUNvr7ZMysrA+Z
xE/R56b5Zfhe5EGc60zPfzYX7knJMdWgkGw2Vn4zidgyvTfAVHVHqGrP60PD8flbBhhKYZO8tJ6J4ODE5slhRMQ200oMvLfjGPaIfvJ+o7Zj/xDi3apiOV
vrgF9mL3F+p+ncwGAfiq5FAhVsSwAN3ri42JpaHQkDUfg3+NK/p2Qsas/qzOHMDrlYcT0nZ6uOMG9owhYCltvSfhrINMAnz2kuYfp0jAHFnoAaH09cJsFU
iKhWwihnLY+HwsUkYdU3HzNDi5R73ikR4+RrZb5l6FAoR48teke3TUWtSwcSt+9m6h05nFQBYPWIa+BY34yYjuwoU+ZynioGmOsJSyVjmtG94Tp0ZbtV3H
fWCoxP6wFdoHMVyaJJzjdM5IVqVGWtebSEbYTr+wy7YGbRBV8p6smTZpBqr8ZiIK7bWgHogQgDN/2eeir0TQojDpyvzg/Sv/cPr+2KUfnR2enZMPzaAEmJ
Vv2pjcsZ1JN/RJf0TuxEM8rn2VDj13BNtYHIW3qXQSUE0LtMA9ofClysQgcCecTGrCLKcWY78rb0p28zvKRXlMFKL1XbbHAVQTjU6ParEyjR/dRf3e8KZ/
5XBIwz0vkPElk4wSD0E0g6Y+oarpXXYBGf05kZ6kfVeZy1LwJyKQrOHRh8VfmHSAYSNhmGUDrog69dJoGF5ch+JSiajQxuIoZUsxwCoR/NXBQDdUmBTjkH
cYlA/FXM+zrLgI6jTZQd19AfswHSCBUduClNX82L/ThY+tl7KFS6bxm8uyWg5Ut5xdyxx33vHlxk9oziXL3LvpG0SsTyRsUSxNPzo/8WuJqthJt8EcnaeA
TmfEk9aUSCKAQrfJ3Ezha6OXgfbl+O7nduirCwqIhDWx3UYcJHDZP3OaKbVMaE1P8JVk6EV8DMBzVYlFc0smFbCjcjV6dkMtcTO/roM6chOwLvvy0FzccU
eoM5bR7HayiZ2FrXzN+46W/PE57HWUXTNI2V4Kv5rPh2l0AXUb+Zo941pKKBXcmcMbrIpZiFmw7DmwfLRHoJUXwyqy/iTzwlLBCfqlk+KT+1jJyCaD41Go
TMnzsii4jTI6Ynvm53JGQjua3vo5KP8uX6qvlr+gmkFoy1PFEkMZyHocAoIMDRC/jsZM/Xmj+fMFJfl5JtiX058f09nPNXlgE3fhOpkCciKjrRN+dcqVvF
OwnrYQo6SU//lteF61HO9SWsiAo4CONfg/O3a+69lsjzGg9e7xvKhsmZYVkpNYYYIPE25rXwt9SsY4YgevpLFd+WQSNCTl+wQfloWP3zwyid8MmNGmDDq6
uN49/VNlYtZRFTo+TJjHDl+fPFH7yGtCsgLHz/zQNshnnWY2fWiTuRRd1GoWqi/Fp5XAShXPZyCLV2mGlcfShHY1MA7DYazDlez3vp1m9WF55R1V1TGMqZ
FW2/CFk/s6KyGLZ/l8ixJRmCWBgBnTZEqICYgcSLvM1TkQt9kG/DBGhD3v2UL920FE6Pt/8Dj2+BTllLPZm1/zS55X2nEM7KDYfJL8qVuFysFZmgdsv2Cn
3lJaLv784sJdtkt2iUlfu47KtUvGPl0ks7nsarhUnHVN9PDseGfVhHr5jaTkrWJ07DROIRpmdpl4n9QZNbOUp+IIx5pXx1qrMpjPY2AuAhNWFvMJCAevwt
J1NTnVca6jcRk/905A92UqL8bJ+5kjzTX1i3e+IJeam1+1zOTa+X/PPZsOvP+1UV2JB/qnyzYCpED4yeydbYIv9GTqu/HoSsl7vdtxVMWBDQVn07ASu+YN
5ASNtjqWSZFrlhxTBs5PtgxmS3tUNwkZBcO1PNXTNW5UFqgYp7Ty43T4hKTLhWxuPY185OBWlROBfMYH+ZH/ZzOqrR1fyMUnk39/4wliaC3+1JY5lgbL30
0ecGyxmf0E6oFayQJwPUrRUsk1nX9qL479UznepeJs1DFsRXh6iE9mF3FktG1hw7Hbia7wkKBBXnV2Xjdt4MMtBydF5XTbPO6xZny+FGtlRqfd5Cor3jgh
Yrb5acWCnMjo/6ekSppzcRaSH+Hxs9ESjR2bMMo/kthCp20FkelEqPGiEvxlDngZH54KSBpUM0GFs2hnAlqRFeC+0mCtbJmUTvzp71J00yns7Q4qgxOlPS
yBmRe8hIqpeOni9Odwgd0LMV0zdzYjX5hKw/u/YHLHhn9NFzRLeUSLKyVbpLjq+/4dmjFJiaIQPUkcVuUI0gcHYoAnu6LmT8c19kPE0RxidQtZS6tmacqX
pNC0J2XhLvjR3STD3SjDGvRajtWsHhiikaJXEkAJqHhWNvBkZczYvsq06PP5Ij5MTAQ3XWgfpiPXHbby4VWXLckn6ul1OiMw6UTf1BfpaEaGbeGia1kQ+C
UeTGov/kSW1sUkKg/UPrtW9RJmpZGcf8kNM9lm6nJ9kRtgscYkr2cWddQp3GlCFZku9J+TZvsmJ8hpxbZt/mdS3rde5YdSC11XIYnsJdYaCYfOQytfwI5z
V4qbakNJ7/quQ5VsOs+89ZpqCrr8CEKSgWq6HHqkWcQ8ZBmBrZqfUQWG+V1okC3PB3hTLIXdMkzass7tNlPD+SLO70NlqvkMVw0HMQVIafvT4Uvd8JaVcI
cXaSng2m8Hqreh9dyNJvP0vBZiXcDCN35CAMTcUABatmURK2fZxSQWQmxVfC2nafo/Xi0DH0MfUM3vbKgkji95l/Qc318Smxbs3YwOryzrGGHCj32s5ThT
P5u7gps2SdR/ZoCq6L7SRw+uR2ZG7sm2sRW/OiyWQN1lm4QuWHTJ+scU10zfRSnG0KvlvWui4+fisz/oQFcyqGeOQX3th2j6rVFPlyYFSqbiaitIrP1g7T
Q2zvqCPPc+Jy82lJfI+swnfDNS7RefkJmqfWn7xWW/KwPnZcVUH+yMWcccPQ0E7mYZRlVaDXr8Hv4LnMBSy3OlYuYyvri/vDY0lGyxJqc/P+IqWRaeOj0v
4XLWgfuDJtwrey+7XsTXUY9Oz9mQxn9cRdWmD59A++RZb3cTNbi74CpfzmgZoq6oXwsmd5UEb4/8m6bTU7JVO8bm+Yc07IQ/KGXzHUK6l+Owqwxla/qTEW
UqQDjSqW6WB8+pYJcMfqJu8E2aEsPNt2Nx3cyv6YJ5jj83U5lH9YwMQeBu7CLy3SJMa/injvOEGK1YKY4os+0aZU8nJppMwD4jBTiTefzHVPbK5JFO45wg
84OPoYDtOHykCrEfqXsS7W39qycm4maxT6+sKAt1JLGg8j0iZcpGNGnRxOFwbePHnmNazkHyuLWvEbxJPO1jeFox3sHDhM/8/GYaSbJW/yLgwFvCbiWvgb
iibOyEuxyesP0N2hKAg7pvp7fdLZDPLe1R+qcfMo6d1/wiDO8G3MVxkI2Z/SYOGc0cqmnygzlN6mLhxpzA8eLIsuQASLBjFKuTF99x//qKjcoW+rzPijmK
4i8cyRwzQcO8qbrQcOl+1LeyiK5Eto8WOWYQlcR8h2lYgVEdFQ6dkqvLw4SvHI2u+mijJYuZptwxgr/pckO1sU1t6OW9zjd0PR/C2IoclBqffzUPqFma7D
LooCLOlhxQKOdcTHBnL7ujjhqR7vfzaN/tWFPQ3xdQKiayJWtBVJ5nWnghdJM6T2XxxoYY6XzMTRqd7vKktOGzOZdGqRNzbqUnuqXq7YmRDh99rfwd3ZOH
hS0VqH9M+gGYjLrn6WTCugVzUVcDMXw9dUUO37cl3oz0AXhTuI2n7VXUa5nsu2JNqAG/RgnQuTb7xr9AF+crTMi6EAJ4x8C9sMnKVKrT51iRibvGIz2y8D
Ea8AzzP22oBqzDSKbKzH5e/0RXDij9k0+exKc2tAxkk42red41nabhewEcmbPmg5KvGcOo4Yjjfx/aee3j/34zrY1eG6oyUqv8n4901jlibVwQZp7ncXyR
c2/MxuP97LHolYAYr8L4cBRB3kLeyx6qYXIqNi9SU7EEzPM/7UXUrtAcT2HG/mvUjCIC4F8VOeus8lwSUJvbzHQqH0GeksHwltDuAxcn6xiKdQgo2djLBR
qavMhFEKUrnAPOygxUQd6s9Z5kjV7+JlznyB1rw/ahPwVCuMldK+lu+ZYl/1+A1x4EQ68EsqqC2RFgNqROl/vLmuLi4DoY20J1Pvge7JI0geSbVEh7STpt
5yf9dsqapj+75fUfF2H4IhsXijMvDZ+IogVaLaA1LGF8OBdBs3Ioc47G89cc405eOKvw3V0m8lUwc6bZ1bxBwsIFmhHo0VmRs4bwwYHJ1ND97U082QGchd
lggNWxKttNQnoKf2QJEXRIr1L4rpVNxAuAviN5yD3jClbwTbxEHgBlHwp1SHi6zBIrI53O6C8nQVGFdNYmPesxftKRVBo2RGVv/yiy2+dlZ7CIldMUuxGx
wBKsvrMfe2cmRIx2pTFcKdm0pXi8UCUh0Iqs6m1PsrtA1nQImVb8BCz2akdEm1cpT7fo+7lLGnBHmWuRGPp7PpVgTaZxENM7bxRXVC6tIAYpc3gIXl4iEP
ZqOKEcO2FwulzTPjH3fY0gCxylbxmnpdLo8gWc7CKqWyuDBKhEy/Gt6XJumAxzEfTuZFwVdBjCNv+i/aJ+yff47a/Tvv7bJ8Ko36TGtiHPQrZ5+ZmR0A/X
08T8XkUz0mOiCA9qWt677pfgpsYBgyuYW53JwtGACjuyTtD0hux5WXHcKi9ajBLYhgP1exi9Xz/jy5SiEjpYmNul3cQ27Cq1ZnXSBc53pI6LCYxmBe+ViG
xCTVxl27N5kb7ABxM4vCaCjK6QJA4ImFjWaiHRDUoKqLhDVMBanF4yTy2bUFzd7Erg0iGdZyuBABk+fxq6ZRu8DCb0W659nuWVwOS5DYVm43hBtryiueg/
2YR/eG6ImdrdEl/F1PxHbm21p+mdbKbM5H674Hste82gy8cDe51qlM+q/LWaIc26Vgq5CtWl4OD0+RvgDXRS0wSr1iChOIci0Jl7mXH7Rd5h/IEwgXuKxr
cv0nAnuK/3Nu27XwaLagCzazkKQnr0KCjCbljZuYKH+JdVuzUeZ8PojabSCku0NsNAY/n+6yldHjdBy/ztB8JQjSizoiI/I4H3fgpdQv0dw/VzOhHLidrV
srA2Q67hotxIVzHNUu1Ea1IJLB+l4t8LwJPXlXGsvx1//mka9kbEiG+SYNBKbFYX+m7us4pkpq5oBhNQ6RD2tScJnIxKn74AzjpxqVIVl8BC9O21DKCOKO
7ht+p99doPg3SR9z3SkDhfQPotGv8213encyl0ZGM8nNzmKS9LWmdScFz7JpiKm3jnT4KfGWvwuCjwOitnCP/UrcMMg5wW7E15tABaE0Cnal0EFy5sGJte
kMoFbX7umYiUKV/s0CHorhCTYpEYY8nyufDJc8iVEzXCq8iqYPcKtaynhCP64f4aObFel8Vdloo0Pa64C8AWJTQxeffhITDmTv+6/2WNyJG9y7GcdStHuV
xU6Pry0SDYhSQsk04ylFVIjcjG4JfpuB08B5xwm0pCzf0o3SzxZXa2Esh0A7c3RocZVlVq+H/JdF/6BdTBAOZ3IMpPIvbmf+FM8ZmubWgSeaV0Ik83Z488
cavfhW5eSOTu+zcqSgx4ESN6vHRdTPnlOiWutc/mzjF/xPkUsCM38irB8WWuKGF/V2qC6N8F8U9Gssn3bj0t7zwQbLQe6Y1sx+PmExALJQXSL3kFTPjZNl
CCPy3WRNFH+ia/vomYmT1oXDA7Dg05lutyhiD1qZgxA9zw14H2A6jpOG/l7WX3hPb6a/f7EGU0JBcpAIbzEH5WY+NFctU+3CFc5UEiFqSr0UorRXOAFRKY
xRfcOJbA99zAV3yOkczVFZHuktCJrLI0ppweffTTVL8rpFS4DQQ5f7cv8bQVNXzPPhf4j3u2Du93+DoBObHc5oFe0AH9PqLWtqbSHcDcM7OULkmSwyIFbm
IaSs514c+ImVOJyEsKB1RKS14UEP5zTjkqE67IVUaCcfUkF27oMECnWeWGjB2PnQu/zR06Kk5WTvu43CeTUQvDzKL+lRgwmzpHi36ly1FOfrgKLMu85l3c
reBroHuBZJ3Iz24ESEzSy8bdmmZ19yWzCJVIwxR/jAiYCyh8KpYL7RFSB9/uegyvewrU05el9xTrIoEHXMwsyOLAWqQvyLhCETl/CNXOr08g6R8EQc6Kei
pkgUvZCnwivD2TUx+Mupf7TR4+Kok7Po0CZSS3cvFVeBPNAKrxrFffHSydk8S9AB0a+xlNLHZsTeM2mgNbMWrzCOdg2Fuf/IE2otC7y5fwKHrAoNeT87X/
N2gGuCTVw0WGVgm5qQ8zhzVOv1SEfqe5gvQukcFT+HWteLhiTB0eK69WSwh3yEYQ89DjrSeLor+HcOFKg7UDafoYpN6OdV4KMOQBTIgZ+qXFK9sScVLZwI
ZT3d5dHxMA5TNy9hIS6E+IVkvMzcnh29uA/adMPHYDO0NemugCLL42AfWXRXBXq/8Wky/mXr4mL3VpgU1hxsRK30OpKZnRTt52aLLgJpI1sDEIQ+epJO1H
daLecN60zhFnPndDTL6ruCW5OBib/2z8RtSWIPMLfVS5dC7rR/gLwooHRwYt4+Iqff1uyhSMpU6UFxSXgblJBVQ5KxqQEt2TPrMBZiQLZaYrznNxuY7hE7
Pef+GCn2xuKMnQJeqvPvHO5YQwR4ZST0w5qBH/hZ7+g6zWluWAojE/LnJh4Y9f9x72hmPIV+oRqtTOJRY2q0O0LIrfbKlwMxYXGIY1s7DMbsVKzhaUlH4l
HNFc6LAjR3FSBwCabNMQ5IHG9X1pGbgqF1yfvrlicz8OHQoPKVCGc7cZhFIFt3nozzJzVlaH+bVOsHU3mRo6FfJ+gfTP2csSDM2styu5CfmazGQd84+hqE
6N0+ocp/8USL1dpcLNEdURU2ZmbyCCJ+3YOR5IQFG45wdk4+cv4WCW048r9Ap/SuNcRANOfBndD9e6SABy7KlyP/l2InqY51cCIx0WaGMyLYKL/NmcwxnP
rxvGr+pJwnzT6RoHEg5rFPGG3WVzmm3GVLLC75wIbaXOsjEGU4h0fZrqEa5YfjG5kwz7rTMsV6/r+aHUChw41QlU0ySecpKMFbi+Wsn6SXAy1i2kGE+e9l
tQRyHAM/P/3Hsus6e8KklPp79VzsQdshFDQfFznG9blJnMe4fTEZL4rdFhlu1YjG2YySmuqyZQkAxIe+AikOw42WsvuHjyCFekwIwiL1HltPrSqVjQW2Vx
qBOgjAZjUfviKnsBUIpGe6dLwX0kaazSrkxi8iYMBfhXV9yfnderkmlANn++6dWg9kdlbtNB79DXbBrwLg2QWUJdT5oxbkneCjkWqh4O4ap3s6H4WiReFy
OmMD0hn9DxMNrfDlRzzd11rpBdEg64DE/KdK5VSGXPvLS9YgZ1nFo+Btgd76zaS5J6WlQL+LvqVEpxq+OpMZzY+ue4drWxoEg9K7qPr2MTxwso/qyfZvAL
JzvpqtGKjwWHM6eAXxViruKu7tmC1LGDKlLXifX2uxX34ZCW5h2m0R24CGGjPHLcd25m8nKCWMkQ08vTv8VfPQwD1GLcto3GRNyGTfGxyQTm6ARBhTVgG4
m6Wdt1DGPP9zI5ThEf5GMPh/jrRCqI16aUDD8k97iFcuL3Uiv8FwPFLrfdGuNc1EwARRGYAXu58xvakpMnCWK1Nu5vcP7VYcehANdtj7FrBuMbVrx8OefO
yAbKjRbzih+Ga9zaLCt2SevtF6NAq0gC5BWfwtqJengcmDUE3OsDb1LPWoBm21cR4b0ARJfZf+wXdILGHBdMLfu4qMtAg+PlRsu+Zcp5OoYrTga92QnJhv
mxl88UrBre8maUjGWWGYR2yaBXC0wga/4q4uDBcl7Qgepxng3+RckkBEf77Wj2QCbwDYqbXGDBoCs0KAuBoNNzLlbe4cmdEpakDmiecTRFRH6+dMEQtGjC
yrMsGZWcoJmXY3iS6HFslRKiDYv3NLyfeUTkeEO4dp0myM08cVXQq4fEYVXRcZZGqesiGyQqKpWpqLTjn0lh4m25WF1WA36XmTA7C9NsqVwaYBOjI+7JnM
rAAzk21GCERiDeTjSeQHDNEks5jmsSD53W5K5FCfT0QMXETWK2fP4xBkMVBoZe8l+yqq1mnTNIG5nDuPhv7aXHEDyzj4HjUl5zk+f35r8ayr1DJGeokCnf
V5zcXoVa1oXr0OklG5kfNhKKuMzkhhsDSzBsBWv5fwxTo1L5ijNdbx26YJXOf9TYnHzJ06hKJxNI8DHVgyuUFRAa9hMMmvqySFjIyJngJax5Uht7S7R5h0
2E/f9Ze7Mm2XUkTYwH4BYRGbmc5S5Vt6qru6d7pkZjY6OZB42ZHvW7ZXqUyfQimcZ6esZkvair6i5nz8xYSAI4yiAJwh1wB8A8ReuuezIiCAK+fL4QcE+Y
aCyhZRWjJDPWsRBx4dMs3gy81Zwsnn1zH/VCNgQxZx/dIDlQKfN5+Lpk7GWYa1Yfjc1wDTGB65mn7Wl+XifyM3bU2S3WeAECJCYY2ygcLL6c2Sg4NDWbdC
yj4cqBWK0938AFU+eJ8hGB/BQjVEyQb2OhmBkH/rjSWcXXL3hMxWnxiu2hhC5qZkLvY4qmAok822yJq/128s8RW63Xu7hnbF+hG08DSHD8rvBU9SGOpX3x
jKt2dvmOFkhdzAc/f6CePrZ5OtdUjaHKfxXY0k4kysNp5xL/K295hiTq+D6mj4reKf7mL3JC7VxEXJoFHe94o9GONmdz+T8xMzCnJvc2j3nzeSyZg4wFGX
1MZUTfRjUqQ6lLJueCDwlAB0f4Exe+VFddwXsdpfuzKTDkN562GH7OZYONiyFDs7OnYh2peoZ6Z1Qk5OfP8fNbTyfuHL1fRnk/TzenfZ/yYDV0c4Qne1e0
JO4o2PwDiEh+LH5LaMAm0JtHjzAtGwYEZfwlleTymPoB5lbgXNuoDarAOudOfi4qUsuqDciy7Nz9EgN5s2wrtuPKC1kFx57jBKcKeQAKKOU14pUgBK3JTG
dErfNUx/Dy7V66N74dn0o5+Fw6rYRrWDzSxtAbNQv5vS/jS/58C+kwPfOvee3rIRjchCzHpJfUpIWnMBrogyzhM/uFundEodghktjA5HmIERJr/geZ5WEz
wPCCvuXazekhK8IIG2d6C9VHRhQTfXordkHlFND783/0PKrn9ADMzVp0+Ge3dNS35nqJiXqTeduKl/T/65oQwI175yY1hO5rNVN661jhyj6stJv/d4xxSm
dKuIaiK1k/zASsrmhZg32Zj9MDtu73qgApF02nPx/x35X/k8ktLhexOnt4bQo/GhUrg4eBsOXzXFSIIGaLhMMsaLsp4PZHzlUoE83e2xzlMwsJbjiV0ouR
nXb6QLH5LZsP8Y1gc+p47kNgLt1RxTZ09KavfvLN3GwY36tMrGmnnJdZEfdEdqsCAhggiR4LX6A7X4bJN/vwgbThHYuNZXESGziN5f39uqIPJvrdPVYFPf
idWCayvlwYV8bIqkh3wlw/eumfdRv0B985mZzHZevROQ8pn5CHdpFns10Rkx8K3sz+EHfa7lmbPj4RfXY0kcSGe+1qkEVZZN/43Hj6tB1yQqojQqmvuN7a
MKjLMP8pUa0R2ohobKcCglUrUx+34a8GVggHbg4nQgf8l/OmuFLL8tDbHyk9xFD4ydf4weV81p9QujKGZne+GRFzuisLPkww+IaTLT6TKVJ4fIbLmpdmlg
0dNf3E1PHY24IurptCo3Tf19qPvL/Pih/ckZ4ZFfdeLP+JHuCwUAiR+M7ElqEuDqYMRCi83qfioKioUXeesTe3X4JP5csL3Oh0mroHRmMCzfekDAnxq0iM
N5fmlGh5ci0gChOXdg+hdsxUqa2UMjdi6QBLhpkoTJHyYVXw+2nxfX/BE5irjux81ROYKd9ME7td76ZQy6Wd6OHIGP0ztgiCdoPbgpw57XsrZjTmBVen/O
c3MbCU9n80w5w6dbZnRzkr/papU8JZAn3Gwgwl70jjVqJ1gVs4JV08Mlkg0E5X3fr8NAE4Ca+K8YyP31G8rYG7HkYaPk+7Tz7mqMjsh+X+V1/jsAfsPlnH
4o3nJCZipJZ7DrNFoPKx/jLQ77mnnBA3deykRoBy6sKBgWAChL9mQ7h4JjyW2IwJeVi5a1mA6PxHxDJdVWj3gtRB//2YhdVx50fHMSJ28b1NBOLjhj9rD6
KRM5AnEpG3G/9ReQfvInUqJiKfWtTGJakCgnHitA02bBq5DUr4qmC8znuRqTMylDo/45d3vSijtqJC+a65qWEZCqpJK5UzM0eBWKhm4l6rTAwqfQfMnVwb
Dc1HOik1T/Z7zE33w202Yf+zPyuN5XDghL6MhQQYmRrKhA5wJVvaZtlJnwe0iI1OCVcfxx9vwv/JzfY1eD4NJu2ZgI5PwfuY1pPvz/5jRbPQYCCol7HNyU
rdI1zVsEJh9inQjGrCMVRi7ahe+0+SjAk3C/tprt6OHPVNxctUNgrSifO/D/G1Uea3jpsz2OVVs0HHorDS3kBGez2RSjFAhLe86/jszk4ilCE+WpO5zqtM
GDbDvTOQySEDiBlYvT9F/eGD77bqhYrOC944kN0nnOy7Sedvc9J1H/xRzqv4xbsnJRNE10ueZGRKHcnLSDageEzEOZdEaVVE/e0K8c8ePFFA1ZulU0n5TG
m2179hZejgwYa35C0FiOOH8rB6o1yL80EB3JY+7B5TKnCii1JVuJMrqaUyltB9jBuFjeXfKQz3TKh1xKNOaMZzr+hNYU/h4DNsKoX3ho8hJpErg2+ML+59
aF1bOpn5usC1h6eFVFB21mFwWwOusH1EgWRes4ZagGV9zEi41kyyYd0hex3zGTr3K0W/ZS3n3bFgBb0lR1mw75SrnBWpnLf9tpElebpq6oGsbc/5L7WjD3
z3feYzqr6XpTNj5KfJXL1HwWSOXM1nBDqOEbLBALNPRp+IsAr8siEshbHbaRWtWyL/lRjYzXJOobxeE0MaH4pm09sMuW6IJAVRs3kldfnVGWTDFFgBVSPf
fXY1Hs4WhM6VAS1KQIHyMtYW3ql8Z4igzOXo//cEVJNk2GJBNmfMgaEhjV88B1cSUQ/uNmIYE7WNWUz+0OR09N2YvHerBu6yme2BgYFPFeR+vHPvCvHiE/
egzK3bdhWTFk91rU9ZDjm9OlPEsm3lny/aiG1suc99iphajVrUPfNeQIhsOzoYmOV0GDLhY7leLV96zQdGQLZH1GmEVTEAbsoYFdusiF2fcxJtesXLuasi
leqrA9C+KYrgvfgpwt/PQM9NxFqWKiXlW/fOp2SJoD3RwfWMtxQFMq7yPRPxnZF8i8LbIR7OcBvhnI+arQetc0kXS5Z6A3sgfaEcqN66Pr5Mw/OwHdUZQU
EWlEc3ZlB2ZdqKIBn4W94+fSgizhUGCB9PPxXVsUjcDnle9nGlL3PY3s483Hks2pLe9q8lWkPrW8wmlXwqEumIzOvtk35aVrx53hBnP2p1rNVEyexmpNH/
Qw71EoukmvZThh6MiTSxwa9M1Y+2+4PTMjF/T9WFr7kcUsFkVpLmNXn1c7LvuOKeExcBPcVbZw6ky4iDYdJBItI87TTL+jYNWFA6d1PGY8t6MgRgHbVIyH
z5TNdEe67JNgYbiouTe45qV2vEZHBUbfxp6OWFHbnI+afvYi7L5fRKhXytG8rdEiGBNu4bjXvGKWdymtmdmEGsGiL+ydxbG1YHgFvS51Mqr/wRbtdytyPo
ZChnmsHRd943IUiqbUSTmkQc5BvyGvmqHsbV1j9KR7pTHR9dFHSZ4eA6NIxuaScOaIOiO9q05R1wTPagkIa53Lyh0WHrEWSLQc1M/X3b8Z+b4nyknMEyko
3Fb7+LwIOIJ5kWJu8BLtSBV9bmIeqojqWgZLDlNd2+UnLYsqNTT88wUZVhna2p+5SKRBVec8wna1nSBaKHZaVDhNrdlH19KO3Ix4LcxdXk5Trh9UDYohMt
Fqx/9VM3mYzvDVr/A3ejxmmZPZ6tWWKgRO85QxO+tMspi66yxYOeUU1P0DKT6G0twuk9RgwpG5bup6D50/xyROHbfg8e1wcyPpfL0FQeX1v7IQqMjHA5fQ
N5JuAQirDr2m7vG2lzHXVuBEWGklXwacB5bt8tiCAj8tDjPC8PxoD4HTHSNm6s7uF6LpS44TbniqyUUTsT7UTGbJ9R7fOKRLW5Ul9M1I9I0771dnkL4lez
A7P1kStZATiRU6njaT/i/V64BetpwgPOLcRXDbbMmeiM/UPJ0a5fGvsrA53yK/MDAMNGt0Eewe/FeO/Nqk/h0xWbGzOc1lRvrDYesIMpCqIiV3rUaabyDv
2oXwqfqb+O2S2NduBMavOrSP4Xr/OO8NuuU/lXDtlk9KcNjW+Sw8CzI9b99M9frCS/Hr/oA3qemMm51e3hqnh3yBFpYI8jB9v27bApX1uHcpB+VVkt87pH
cM2dy75DfkeTmSBa1P6lSjuM13049x1irrAZRMGR2RUi2AeYqgNlMbPCmWgGrC28XE/N/7qxDTmj/NLueH+5iPU+YsaemRFqkLzKdCRrnoLjsxNwBeT3fZ
E2umx7xpHC5z4CXJsiy8kY1cTggmo9WlnQKdnrcjZ1RyrkMYRy16C8eeJPg9S9JBJkfnWNVzPUXWfnEHTMTQu/VG43ub4GfqmTSsXnNJbsmmpiMRkb2trh
JZxjFbHdefJBWQliEURDiCqYW5VwWA4yGoBtYnOe3+l8XmZT+yk5lbny3/M/+wF7c5rE+l8vinAVky7lg2iIyyoGfY4avclKNEW3TLhD+M2pCFpeQ4fuBP
NNwn7sSHFIUlny4tgxK6hmGezD2mWqqCtHk3kA1VJyWTEyXsXoxmuMxFB4nnSkZSmh6QBzXFLlgFELWiG7YmWjKUHTU9O6Xv6WT3vMcfAjEQpvs8zeBhrm
gxUmEzeLM3No93OX5aLyuFZTmYIir64JOsd9wiETg6FbIPot6IZc2gNbZVwHKHI1848FS8qN124Gm++LMDXXC8/FXLS6i/kyG4INBh/NE0zIq7CmDZaSbb
5nXFLsNkSETuiJdSWJJzyuieMvNqainMyhiNbGq3FsMlPphXX0/bYiAysDfgETw+ltR7tnllY4nhLorzKAsJo0VWM+petigNovkpO/1/SYsmWAoCve/t27
20Za/d30T/i2Tlj8kZTukcfzhtZf/DnudYlRPDX6ZgCVLqPumE6J6Ez7X/xRumLlVeJ3G49AMPYo0yc9wR+rvtxH4EuG+S+vG6zwVyRJoB9mZbflZD93s7
QF++6738Tzd7oMxr2jwMH9IiF3Z2z/bYeLmtdPxadgKy7EvKfyHhmt3TZD8icxs2qSReb+hUuGmYz3uWqi8KmA7QLAqrpq+SxVtwJcnwo6uqgJAoj565cY
VpuYUyF7ch7Tib2BJrOkeX3inyPtsfACbCXT1hBPvz68gzcbiNo6pJEVZXnR60TfvD6OyibTdQliBKkf0gFMwbRGpC+4ufnkWqGD0+wRDb6lZ45e2nMbFT
dEjnSDbWKnXhawrt5Dg5zqoYjEhqFbIUivx8Zl85GSytdslc7mogzKUY3sD7b2nYtqeW2JCpT9PSsTbUSNKtT0SYfipzE/FJFrZiVP+KTrHAuvV9eLBM0q
KAr2USDV5G81nCWmXNcSn+68lW2KDDz0Tk8OPZqPIOytd57HbQqxiYq5CRpvFuaNr2L63eWJfyoa86xM1OUpLRUZzK3yyOIXJhDo+bDnI+d+Dp5DDU+C/c
LPVQ8TMw3FeEn55yMlvyz/aj2RuZC4V3N7uSodJdoF7e0Qru4aKLPWxeURZz9NIhpeFve+yIjVQQetNVcfhmGEEASNyESOdM3xxpcgjKz8dEezUKucXxZV
RcxPXK5/V6j7MI4rEvWSUqHx0tG5Xgz2McYkQ1BATvsszew+TCcyvSATGxDtpDSSLpHQbzqNsqj72faXbGg9Xq8mE1z5hqjt+Kdc7vnPWVmEy/UQTzK0RL
p0SIMUoFG9vEQ6UdlfzNQy2JAaDH87YivZEFwVQar5yENnUywvVz1SZb4SJ8ztI2WCc45NXMo2fAKPExGBAifpRFaWiG1kU2XlDFSYlXGp2R0/xY1PP4l+
3bMOg8EOJNhwK3jSezf/Zc7KBiX3MdmNK9GWzxPDC9bSEFjqG1Y+R7V8SfLuMWyLFp8uqNPv01zD1VaEejaRrLZTirPw+Mq0nSuJifYURVdWkjW57RdGtN
5UMVcfXTeRLZSCpsfvsJo+q7fQzI0hw++4D/WuTLuO38bWfA7tEjGB/posl0sEuPsA/U/25/FMdTyBnIrZYCoOnxmUUN5OGeHSTVLR+tAqMDUXy8CaVnaD
uAKaJwe+QnDs+lU0bcbLPJrlNXqU9H8yN7JpgkzGy0Qu1rJv6TIOHIB3JI9PLNhnteid7g+drBcEv+fii550ia+tZ72CibQdKbkGHCLSWPsYBg1gjN8GFD
UR+5GfMH9LwsXbeKrXv0H7aRXq2n9LU8zQUu1qkFqnoqY1+jw2RLnctu0IK25XsRTCE55aQ1CrHD4rxhU9c8v2pneXZYWOKX+/4T3260jt0cGHDioj+jpy
74D5c2mxUc1ujrbvP6PXO0qLmZ57XbR3DwIJlfhVDRLrMkOLvbTaRYKOMlRuspaOPzeDJGuTcgX0IjIHyp8C8tdXbKBAje56rX/xf3PK8Ehoq2m3n8tj8Y
wXcnHrPzOsqorcE+unhcnh78XmSOSudMS9zHHKK05smFcI8TgNdNh26Y0u5dVsGTmJ8m47Uclu+5WpCKhK8bea9OjOMZEE/L1LnDr9MnGfUbVRwCW0WLHn
CahqNAnMuv5asbbSuPVp3CwlF1Ui5ps6VQIBNWRCseopk29i5qS3zx5iTtg5nrmMBczectxOscd4bG7Gx3RZ4WAu9gQAkNXzYQ+au14XD1rDrGxL5RI6YN
l2RaT7+sFN68afxxlIgCHEvZu5ZhAF7ken473PQMUsz6R8BZhpS7ouks3UDQUqTFnsZkL8ehpZbOmptURCxVA6WbIovaVyFadcGaETu5fqPZIIRE/hPSHV
vFRVW04q1WUp1OYUUMmIFDZ6ufKnOR0YzzmZSKncMHehudR5/u00m3/iCV06p1BSQirhgP8jcCKFU7weeDHl8j8mvuSyIBDCBBZj7cEIkxfzj2qcGadO7b
+GnPzmPN/rKEwHO9HaEFbt09SHMEDHcL5RJJHp7sFTuaVSRkwnkTwtUDdQ3Hb+wHhau2L9RSK242pNIV5Klzl/ZyvXT612IKdoj4u26hqvQuA4TPIWAtf5
m0sr7OKTbN2dxn/GXuySXjGShSaWqB/QpBUaRAaoB4gweA8sm7grYx8zPeJz/q7Nj2mLq1j/c5T7bUmx9FRQ5fCXIc+O8odFAnvE39Ai3IULlgWb4DBRAC
JkG5Rtox2UegxbKxv3NiAknP8pbOHYsvRhfOd7Dk/X7f7CX8mueAtl05Xs/xykTg+jxzbyxgwW2+YjTya0xIJJNlSUtyV9gymtgfs8jnAJ4FWX9OVORViC
flzfyxQQfRsZW3guje16hoSuAl9VKdRduFHFq0e55773LUNfyUiEg0D5sei2/rjGzJJQj4QO38u5MocDJcl9MWQh99uJMKn4ydhNSzA7tkPLEAV9ykd5ea
9l3j1I6JQAJXSOYVQkdtmZdQ/zaWbcX9fgEiKjMGS1PHrEILaNJ04Cmfkx7rs7yf+DyzF1OWG/WeEnbyidPFFuACgrKXKDs/gsyogXWgFoFH7blFiK1R9p
ICac3AdtTdSsu5eDLnUgUSrYzCIzfOuQtLfRJThYt0XflC3QsOpMGnGK+trYCiptYtIPBSh2A0zGR5+LJrXmKRsrPjg5EhUhEhWwSgYpz64AYai1kESoM8
RWJPP6fMosf1gkxV4WqxoseLWywm3yXzpCTTdBXL0JtvAPSNSqiBGaRJvZ9KL/ihH1csJBRya0X3McTvRxa8Bp+LSPDc9IL7UHdLF6EzHBED4tPRjsnsHI
SYTA8hb6HiJ9/mpI+BHziQxP2JYaXd+i5SwttlxZ1m0REXjhjKBv9AWBr1UE8WlV2E1JQ7mY7/HFzm+JX56pqOM4L/M64va5R780jFg51IfaoJaRDR7MnN
xqqsJ1HcbBPrHgD9PHB6Aip0yRvF+AdjF7Bj+JUDszuc8qplKsZdIF3j+rrWynlElSMK/pHznZKV0BPYmw7ZBMDfka264w57MyiSDfsZmk4GWI+RKnSUpP
KZeOcLGSdzuLKcmY+47FP1h+MHS7PtgucoxjdoZjbsOg1RC2h34Lc1nnDf5A8IB9zySyVE4SMDv/xZnU7zPfL07ZWcP4PF1uJjTHfih63fjZr0K++bHCgH
GniVtSaHqNH8OSrs30nhW8yvGKeD09/ziQHosK8xTpYvfC1rh9Ip3ttWtEF89R3noA407Wddpf0XkNjBEfidmIvuI9NYMPILCvr+RC5LN/nHF8xviqdHvD
wAONM7e8TuRIbv2wJoqLOy0KpqtitUi4cBheN4S66LU9k2KJIzBog55zfyEq3ankCFIUkapiBsnuGyZO4xvpWWOgKxjie90A7Wl5EXPE4XTqd93sh5iOzs
CNYjyL2cvAt1L+2ipCDqjAxfCyZRtRCehBmDlT36QCOc9D9orxBFuZTQCytDicXb6hTGE55fiKORapSKtiKNPVcBgkLm65oeigKd+5jen8zykr1RBvg5at
cuB5/zzJS5uwx/HqoMVZsyAlZ/fBRHwk9IMdGYBIQhwUF60YMgVUEHIf5px+R+J9vTzNpkArGECCmfyAHO/CFn0OeD6dtISC3TaUCVOWXMFpG80vhn7peg
7JCXtDGTA32CeH3D46SJ/dfsGmKgPPtSNGz3hLBv3LHr0Uw7qmD+t9vT4+6VU9Q8qOfpwtEO/VtLllkqGxo5FVwbj/ceJPjxSPDuS7gvdbvXB5YlyVky51
m5LsjcwJiamki4iCtFfj17CHudraeVqKHKsnMU9SDx8KtOfFRYJTjuM96XtKgow91kKZYxojgBVRNMW6TCaGpt6Xm2QUVHoMG5iI8D3vOzbeaUNGcP3Dyh
2AOlFwkWvtL9zXpCcvqp+F+2mUj1MZsYq2z0FGbU8HNzqPh//acxkY71ORBvYzD/btPNNXpOIvR9rPBSKRLU91BXhDPbohEgqOPDJwJSraLDVQ39rvcjp0
eDeDeV15lZr9OX5LgiqToWimrvO+UlI66ur5XlE8KgsZga+ca0fhq9fF6TYKAiWRuDQZzxVI1geWfgUrDvP1/wU/eRd6maeiCiPN8Z2DwR1z76PB4xDW3J
w5pNNRq4RfVGMniZ4WbVcRI5kQRGmXJsapufaG+9FxsYq3od5oi6o/F4/CQf1y5B+z2PgHHXgXp8epqgkNWo1FbWBTLSLqhlIXQs6srjvsHr2KDAlE4H09
Ufs/Waa8QUt/JGkxOlOHmPSfCXey99Xtt4mMhqQTCJeUU8V2SxJJnd5HPNNqfq748AOQq8Msf17cfEkDvvjgW+MdH8833pQrHjL0mXVVTW77SEIbp16iEh
rYis9/YajBG0ksd8BvPs0ZAhi+/pQ/O8PlP9DDs4KpmCP0JJsLtJapl9dYzGTJu18+3o+ptt6X/dTzSsYomYx1zQM0lBrpZKJnAcz8stai0mDOFRlIVHFY
Stvgeg6EDJrCzl/GMRH5X0d9J0P4/yVhFQAZyy3Aa/kU+dC1+uY+pVi7KtYtvqCJb/mveGEY1rnYlnvldOMZBgCdB2xz2X3A8gsb+oHYj78MJUnRFJLiPN
6KvCkSWbfcS8al1p0FfRsK9F1Bn3YQ8YzNMi4nwi2cmOuINyS5ZmbhevohJJCxVTnVOZzpTVRnEU1fs4915SoFH+zKwNx30LX0OfEYC9u5jIkUebA1Xy+i
uq5IO/enpU0FPs1sXK38Q857HyxfA2EQqEgs6XcSR9HPHIq+5jXnCR/PEYXaZC3uC3sT5F/dZKQ5AZGUFTKdk90LyV2Suu8lIMja+1tXMdne+z69I5N7ig
QC0ALN2V2IX+KlXq6xStXBZBnmdh65WmRDYXcxkhc4Yd8adu8uSbFbNsRuDBtXsqgoOB4k46s8tyjmq/XzDzGa3ADyuhC16Z77MOEc8WLqHxYJYytgUUkn
GxeFnPegVdMXLXyzIBLRtVr+uzD7G88/8iDj85lVKjxdadAuaXT96zImBDs0Ob/NogjD5+AR3yEmGiA2vX9XifxYMhpNvDWn9e86PD0i0KTvaTyWyWjERO
NfCgZS6qJXbewRUw+djkEOsGcRtqCvajf/+YSOctV9eA/sxNJCrgWEjABFOXgcWbP/KwLXq9i7BlOgF35VbrA2PuNoJ6PZRyRXWi1a9MiBKg+xxxbLdWWi
Yn6Ns6w9IaaPMhsr93Fl+OxmcUwbW3QuL2JTTm4ok8gBRUY5r8hKixMjfT/nLMb//IlEf1wh6RqQdp7y1rHtyS59jC50qalwTqDPBsCToMW3iVC5ATIX7O
opeSkBqRdNvBVSzBBBb+HJLTN8VoeTlGPhOsqi6yGeZhKJ4PFMS/tgKZoZIkSk1KY0JuZfymXwrkPwxUfkPchFMERIg9uETHu7e5ee1ftAulTcKg9egHLO
DfzZDIFkCNnlOgW0vMSwQkRxIQCJawZcNdC+i/NZxtDYlNnPS8kVfW5n+tMsps7NQwpmiA4xs2Ns4nu0otek/Pf8lMvL294B7ffD7R1zT9VkvLjRy/ZWw0
LtJdTTcO+YzHT5EubxPlDkF17QM37yD3nw0SKm7An5bjzNlUV/XqV4rtgF6nlWJSbYwHzhtg5Ex4Taelio9lPAC8oXG6ZJDKShrNbBSxFNfp1iXN5ZglDn
Fa6n3RjaC6/SMDTQcC+gHF0XKYvuH8Ayz4ZEE3PAPEMUFtjhMDmjBsQnQGuFNEvh6B6Wu5BIRmOrHsPVtuahRkIPLSFAVSpOXV6+1XxTLgNnMoAPlSLZoR
jIGbDcStQLnmTEENmbIImnyETbFUN/rIPNrzLFpYbE1P4Z0QL2S/4hNMVyhUuX9GZM7mA3RdAXcPzg1ymtO1Gg1dHAJWJdaAyhqUPMtP2BBa3rCJRiQu3A
nbUkQeIOzCrp2SlgBZWShLycjGuf19vY4rzc7p0tr0m8qnNdWR1oq1ra1LivKcHfxeVmurM++J8YNP27F36kqJAvTjzYqEJuAmTWgdcBTx1TFnpLPSB5Jj
+g5lwFB/P9f+KsSO2XlSORFVdjWsgxROZyWokG70ZT5Eb8AvXx4KVPrcghchx8iyLn/PWVr211xMI+TrSRJiOt8RkiKjilWXMFgBO2WwvG4kva466n5e48
AASnXMOXXiwe9IxiErVo8J+AVNG80omO4GIxyrf21zd5qaYSsFjH9eZNYv/1MsvX4cvlG/dvNUO319myLUVk0J5GJ8Z/rTNipT1ptZP5gqCS13skJCcyCK
NnUs9vOyRmS9eAhY+bFgUdj2lq0Gql74AJ3bHu8iGyoqbQO8ItIhpqgjc1qPEb6h49uDF6Lymn7FoH//BdtTpGzosU+nGAmjQ89J2KKZmYxxiB9R2q3Etg
VUURDwKSM2iD7re6np8SbXXaRrJVmvaZN36HL3oNeQk1r2z3iaJiywFT0qtzt4qZyWh/RpW2cFlvCfQqscgpBJ0vaWYW3sZ/jlfQWJ4ZuZlS9mohfZeMhg
BpHjCdfGqVsuTmfZQEDRfnVencqN+HJ3f6UI1P+jnO0IGMjjRrGmG+8x9mhp04EahIBVoqASmSpuz5XJ+411nbeabTg4E/eiHbDzo0r01ap1JXGflMEJmU
isC3KvqkuWPyY0I/JXykyNLhoeB3KHMR+HLyCDRqskPig+ygOEuNHHaatNLDLsqEF7C0/u2KDFzFmZUtf/NlG8F0rn8fTFUFhAEU/9+odQnapQ/gv6R9wO
3lmx7qhygp3PqtJ4dXmAYGPfyXySfSQcuJoO7XYLWFSv2IUH8bUqcr1AZ1QaPLw6q3TjA9RtynrdCLr0tELXXpquBcfQkcKFq6AMVd9rPRRE4vYuTzwh00
3N7+o4p7StK7j6hGY3fitXbNv3UkjoZVT2M/fFOkioRXXiKLu6aXboHo32bSykyqqh3AAGt49CfZ+lbLB79KLzdc04r70fmG5ZJ2qJmJGSS4FRHugSMm1q
QbRgzepozWpdjeAUtRMkHTOT2gUVXRUaozPMIPUe9oxWsyD0O3FIobxi96ub6C/rTWJddwZnfYmExFvWYCR9+OOhL/zDj4Qcpgfu30fwJo+rSEooZskXYO
0bnz1vRq3Bf/oAvSDbZHCo/wyBixtGPSa8+6eufEmRji7+GSTv4xkrCG7A1reP25vgvcjWdYFTChayQdZ0hgz6fAAYsq/XV/onzNDac1nEnYJLBp9YJ1mD
gqTBEUQXBegNkXSeHZrplFP8/h16zV3KesqiGIVIZ0mi3mNUSlXRDJ9lE1JuLMb0Kwi5yFPM6yewrnP3UcvBDvC8bMJkRvMQBR8/XjVU0HnvjM0wgOf2Ih
smckzhza7HhKphNGjsI7HNSVk5ZzuS7wlodokyWueXexSvq6QL7Ge+9rfo0Yvb6RzO9wz4B7Vp4qz5YlsizaBpY5oe9VCMWbVYBxGeCDfeJfMvD5j5YmO0
ieOsBylYatqyi0aa40iypI3VcUYlQ+cmy8E3QW1ksN7+sA74i2Usy5hJ7JOWzmoWQigtBE9mdkoUaDviYzMrsqZhlLyqSGGVWqYs0TaV+t2ktA7/+jCjX0
08yau8wM6pBOcA4ECXmHmnI5DJs6wn2ouXhJ4F0uLNVL3ukJDo7FGpnX2JaeC9h45RCNzA1r2c9T1L5I7KnMzcOBd6Y7zYB0GcD92Pi612EpSCQzhx+fNH
pgqYHK2fS3ExZ9sG9g0yE9Pe4hIBTP3SqSsgQbvxwqfQ7lWRKJGx1NhW6Q+M8nNeXzvGRikaqKh31Zr8AGcHw+wIFr39srwRw26WRLjrJbDi3t05addQKO
/z4WU+5JcfbfQMLvtvN+Jehn6jFhchbFUnI3ZORNkbdqVw8/NC6EC0ptWU1fhw1tTsOpdaSSzBwtI0g0ZScMHLGPhNylp/DkSdtx0ICLv2fzkpaC30ZTkg
pWW7tCdPfxoyffRirHG8HmyciKuIpDvhloqz0Fc8d5TE2pSUXHYN4p3Y5Fu+n6gn4DG46fI6oa9hnRiNnH6f1WG8Ix7e4fvNh0UyReIJ2RVElqHq/o8GSb
mXya998oMI7wRDmn2pKgtIy58V98NfhMrWvLGr8v602FT4DPWClphg0Jd2ztBlbp39ZkkNNwwqSmCb0JzdsltkOHsV69pGzQOJ2aEI0fwunhPa2xCoxLZe
cKMdIv1Lun/UsEnmtySpc8ukLW+h2MSgUUrrJhJOMH8EnHeBwerXd8lO8D3DZHNEaiP0ILKULDNgcjMiwQkmgjO5dx2UWSIkDve5Y/bSKRks4ETHsAQVtc
MJeOiGSSWHZaoN2kfL46KU3HyLIU71i7Nci1gJnItDgjI/B0HiK3bdiJjMj2j/fLVIkTcrRTdx9bUjMvyuPQjacu58tHDZBJmYoZAMn3LSsK086cwFWtcO
KppKYViK4OhUQwmmDoRJakEgsuWSbFcRTaRw+q0XuJ2jthE1OyxPUxeJt2tFpDvPl+f5mVxEXAJopoqEYVjzQpwZbT8794t67s+AC6Vs6VFk6c6W5FnhAH
15eC6C5g6TDMFo6LgG64aIeRK+bQLcaylzwUNhcNk4xBFbziPnHDrNB0DnNULBY8OWadOPPhJvEJK/+ZlumoXWh8z31qMqkKW0jGyV6bSBQY8wxqIIUNc3
b3WOhLIvekIvZAeAGHmX/t3mIp6Xss23dR+x08T5JzSGVTAK10VXh9F1xnvW34cBEOzx1DN3RRushFF8R6Ys/lhaKiEgbZBbeQdAqb1yJeABpvUaVtwXT5
sI+fzZtq+3CHg88urpmTGTqIL44ViJ3k4gYagr110nUJdH06OaN1VhaQzrQmEqDtLDL/gxOZIWY47vxJl0V4xg1mwtuIv0glKitjZhbO7d3rxMEX+iKT0B
SxdhHU0bmh+urr91E0eqGpWLYF6oRLHvxIoEjpTOWTitdHGVuLTknULNU9/i8THelARgdagvcUzvnN0eryawhdFXTy0ni4VH2M2qrAS7xOJ0QYFivC3xSe
LJqkm2xoHZ02jqw42xU+JPJr7sXCJ4YIAy9oewawwqdf+YQ9+lPq/Oyt4sXcEPSsGM79/Yj67tc97ZLsRn5ezZZ0SwUWuSa13lAhdbVk8zbIDeP9ST/+KJ
WvC90vEzIIhk5ycQ3Qaele0VYmXGZNfyPyYxLJOr77pCjjuX2Uai1uKEQvcb8KbgQhjCVtdcTZE33hSjkGMGqesZcymKCxkzKvgHdxtc4TF/GPDJcgCe7b
sv6LQax2hxsQITdtyjWtQ9fh2WSEUvQdlTqoIG8fSQJ1VDA8XXbPmVAxczy/5h/ZVkcIOTf2HsC8PxXp2JmK9F4Ec6kzVZHMlJWOHJcYuXZqXg6hd/fPy7
++DZbHbIpWxV8vhD6TLKS2xahIAILkWBfh/khDOfnCQJPJvJrYsqFuUOd+iBroezKimxvpmXzXmTDvYSPAnrO1fjqHifga+8NTxBttFin2YUWt8GyyANEb
7y9JQ1bS6mM8k/+F0vvBY8AQY4aaH5uxIf+KT5RcPGdb+HqcZCQC3QMkm4spVpFwc/jpa6l/oC2JfT18xVkVwUFXTUv4hnHg0TPLfGlBT6kwmQx8xJvSSp
ROjSiDvKaIgoZrQ7Xhpx5/kbqNJb1nBPlfXPJIO0wskxkq2mpiPyiD4jKWb72Qrf4UVeYpaBZFuMUONJSZPrkBqdJunu1i2d7Z9T3p0kPJZFruAhW54N64
aVM8xgmUJ3wip+ZYv+BthfydyMYfM8TCzAT0jGJ2R907sGv0eqhNDtzDQrofyUe99fygYWzx9u1V8PZ4OlI6jPDiNWhqmIW+XVqxKuprFWSyehp8NtM3Fq
WUFYwP2QRlTWIdj81TDUcjSFaCD2p+wOpFNjy+qPtots7Vm+g98XjITulNWLD5r+Dbf+d7bY339iNwRYYqQNw7yujmmbn/6H/wx1lWjPVbh5cY/rR7rrG1
ww0XYbkU/xWJDZpQt01MPioGeM589CdKtBHgzZJqB8y+5gLDAe1mfRHzRqYCr3XxjOu8LMB4i/j35FGwiyc/2P18REN5IxEj3kLHH+1jPJAiI6D81/F0G7
0dXjUL7sRLwOjAfNNxK65a/9LBjeBTv15LQx2iek0nCgacken5hMKyiMr33WQWZvpkUNOsStZM0opm4gQ2A/X5+KGOlu+t2Rxqv6x4G96zjSQhOiJCRfRr
7Fo3EeLlJcZaNPtvBnJiA1orevcqbMJ8TchQ+d4se/MQBiiCcj/cnLqugHvzmYT5I2HrJRX0Pj1v++usRd3ne3zelOqCymQl/P2VPt2LaZR4urrjnmFfYn
6Govo35K4/6Xq7bVJSVxe8/9r5+GamgKwEebjluLSnRDWUjp5fNFUCHs/nLInICzH5dlcMHxggapKZGbFMv/qkbTrOnEmNCs45i2AVPvymaxAg2vzc47Da
U9nBp4SryvY3IHYgSwJfueX0iWhJ8nAi3LLiTaDXJTBEJFBdXlc/WVRB5bya5w//HZj8sEducgS9S5hF4byLadYdeIqv3UJzqil9GlSp0mEbu1Azy1wii9
flhjNn3iOSXvoBS4NcFzeJ/LirDev3YMHWblCXQ68vKbvrhFL2BGw/fWoP09ixhfESPovqmEiWpsjNEcvcT/+EH7qd1iadC7GjvKUmK/nJ900lkrrzfztF
q8HbqCBsgxWKlzlSc7GF5bkATp7MiWw2Duk+kM7W5UG3ISkkjwxmS3G+8uaeOi95CA67ZehPBVjdOPYYzp3/A6Vy6Ze+lYibDAMc8AMj/Ttfy+2OOBG1Su
vsaYpgpIKyO+dseZTjUijHJGexXVb0GbFT4wBxRuC/YLztvvAOrqJMo9vCNb6vfOUj6TzRy1HmfjEPbiuZwc3IfLrcequJJBTED3hcSs7FWUTkOlVRYcDp
R08pxfRow+RG3cps6tDkBEVNOMSR0P6NUwKma2np/ovg6xcYgSrOSl8TUxExY0UaU8WoufRW2HKDbIuCRiZMy92Tn7NLOBifs5snEfZI0b6C5mC5wiQiqq
p5Lzm+5GaAJX542BFSQcHr0CjKF/taYsmpQr1Yf4iicrPvo3bUjEfyCMIaPilkUBTUDHbuToH2EmmSTLripAaUrluuoKRqPPEFtmsKIAOvMoj0KtCB+Xrw
Ysx7EpA0HYmIRJ7Hv46EOb33E2JEBUfYRfXy5HIiyRRVKJzgqoqj5tODoCkxANCc9FXZMqTo8EcHQcrTDalqHfj3qaCwlHUNjIvNE3lJkQTOaw4YxwUPmJ
g/L5R7jEm3gPJZ09IhVmeXNHWH8oRnlxNa2XG6WPj+xqLULUTQpX8lZdDvrGwpKhuL5wtfC0gujEnGT51HkDbpWO8Y0Wp5di7B8Uf3sAPjw6gFWeAYwpfu
a0b1rI5W6ZA1y00+Jn/xUygvxzURPV18m0C0c3SgK3/W47bOz2sNotvgch9TgjTo9ZTDaKZ1jB0uDeCoysuHAZv6NngaItzPtDl4BDMyOQxChduracBNyJ
4uuR114XTNUlGej0453tjhfwmIegduNmTCanEr5HhPHf5MMW6Qm90fcpJVQ9SryqrlWkVL7D+uQzNvbbc2NN3MpwpFAGU56aPXp1yH1wSaGJWvI6f3gtey
D1m5v2deXcSJ7v3HXoG5ipjcV/xcdegTbs7pLJuh0wkXkm3h47Oy6+18f8Xep91bZB3lqVf55bAeNmtPCFENSj0DppnkZePoy52J0PCfek9ZptP8PwMFWI
Zw3ZnsQI8f97i4L5Iya05UTuNxUr9l2tab/QEAyvdzVLpJKIFb7HXuCfR+ZsA5Hd0V8e4s6aBUeDnaivy1iQSE7rUWFTccwiDAa8NjcuBvyMw7XfoluV6Y
SUF6nBiMofUvVvuvhPIUbFEWHejf/z7K2NhnQCwkRnWST+SD6Qe8pwMTg8FglC1ZT/+4HJ3uM3zEwhMWnIGLQJ7BBGvJLOW3q2KpkyRqDeelWaKaGkfHs8
/2JtvO0oNVXuZCBwqbk09yRHv4hTHUCqflaCHeMQzQyQdTZYhdiq4cGEv5NK8zlUCwD/wuom0bbQLuDgX1vjtESOG9ISNP4IbdNqKbuysupCxpbdCeTSZe
S3Y1jeQHDtIYN7aMizZdi8H3ISVg3mMoIP8hHyLHycjQHDcUZuB2TXN27yUXDp7cAzeI+oZMIrDXByC7zfMOeAjS/DR5v00aLxPT50kjSgLiRLZua/iNFx
gsI4srTrHrIra/C8l104RLHILcIAHfu/q/F6INhEAFzpfhlTEH7DPiwSFhZaCCg67BIzuuasyO+jQ5CY9WRE2wJ3zLuTQPyxTEJ7dg9Ktf/RliNFOsO0m8
PWNRt510pj1tFcdlyXixD9km6qRYhh6JZyhE1qepfostF3y5cA3zblk6W+NvhskaJSh5ZiSq4aC1dLbUEuyxM6E0yxCCuFM9Q0DgL968pxO/Ibrc0kOaFC
Zkhqulo2edMrvLVNFe9ipP8+X0S02PKzNiDXHhWBUN0EoyztnQFqJ6htr2hZc6VHPMVpMwvsnL77wCZLjhZ+j1yzgwXK6S1rBPhYT43cb4w09RsWootuad
0SegRzeBB6W42ElGR3rDeweiyNzAekL6sBlIN3GgRBh99A2npWKAPg3eP2xchVGRoeqke6S8/Aus+D33VG5pMFFAnWtA39aSdMO4gWzIZSQHW12RPpWmwk
/Vyqh7nr20RjBWp0xYZ0XO3dMo308U2aUW/1hG1U1Q8zjf4JGdCsnHiPmFMn/FRfJ/Sy9adeTeELEGL+nUYtVh4Z327l7DOXWhvpazBBqAWjyoVjOs1Rn1
n89Ybzx46tzehwNjVj/yYyud2J2Z4//VdGzK950vVtenSSZ6pg4hJTSl6hnnTkY5fmtLpkjGCvg26ZscgMtLLnaUS9MvRDMp9Dr5ANOYUFaFL1q68D0GX0
XQkv+eKcb0kMdYr8iNRyvF4pzf3VG3boZV3KhX/qqkHzuu8Kxy8h6hj1qm7KJZfgv3BcnZBMAsWIArNVfw0xzc670PPmk3kQzJ3i6r5nJr8aSI6XLsfsc4
gbpngnBNzf/smAMCBQeUlc6JQnARR5FtMJ6eaxal9TevdXT2YP21GzcVLysSZNr0YaJXvO52GNuIImjRzBwsTAp/44+b6psc8YU64m/zXFMV+MzfTW8Xo8
r7O3ruyhtvk8ncNuaGGEiOftncGy54SZcJhQrfacQxzRC8HJZdHpoe+byoRxuaIhXRimGO9SQKy7+qnGUWcxtM2I7NHlha/rL8MQRu58aNKjnAkDFckGRq
oR/fmgbK9F8KWBj6Kk6COzCFn5PhRM/NUGCTdyRvf0ONX2MND92FzzOpq7uIx/2ImBrPOwhGgWQGNqU9sE0SlQ0lgj/PRKliaZozlBPLC22mIM0NeYJ27h
gHuA3UpmWT+0zDAzDkYxrvyOtfU6A9bUZEkAri3L3XfFMyqklI1Pl5JQgbghxzaPUheKSG6a4UmKTQevFNxVOYeTFi6BzdL1g+VdowirwY72SXUwMzH/E9
DQtyI6CLrACqY7WnYVMiyXyhscu6tDjtk8bx/oy28IwSWNNkncW9Cetd7OeHbgJaXY4DaX/uvs5eFbjeGtnHT3ifiFCWrlLxQSIBJOgs4EAM8UQiseOeVk
6wYpf7kclsduvi1RKYg//CAyDl3tQxCZLoPyX44wfSgy/840PS97Hap1F6uyWCRBHWwfgUIcCRtTH7ggTdadOAwapu/OyPwM6qTvjchpcqCgrSOUfDL5PT
We+BVWAzpCPSEEfB+d5zu64hGmvUx38YCdFtjzXTqM8MVar5lBNYm6/lFQjMKgpD8wrFRlB0/89rchAKcis4Z/X/kviyz8LxJHBlZLMt279l1E2n8ooV79
+X5Hw2nil7MkFBiEs916C5PRIAMfkdrgfJ4wUrSp5aJfSF3yOMy6b9LUUoQJOye05SCml5haGx5DjzMy+HhhTqV/FQTk1EFkQs4f22828t0Qxr6idoPhoJ
0KoU9PWzMoMNxQ1VRN4GdqaIFAtY5X8V4waTjLTKYpb6Ikk6UEnIqwptH3WHFPewEKdeCSwl6WQ1NiURJDk+RDMF6uszEXOj1zImYbmZspnSLydSVVzCSk
z0fMgCCDSHv12o2Gcjdo5CIAeyXrhSuc1O+IhNn/XopVf1I24dvtQnVfkzHD3iAgB4j76aq7M8/o6Mviw3Sx06YS2xkivLfQnf0Tz9Ly66EBWPK+dZfJcb
DqRcoK3f45HLj0wNs3xPb2dxAlRRHynxB2BDbxEcfIJNDFBthvFHMKHudbjWQDlMUoPmDaG2JqNR2ShZFrFW3gIDVJXlyrn2hcqiy3laD1bpGydlNT9Lgz
vpQicelvQ5T0NBLcM1hCvFu4lRKleKivXgmWXlq0BCNGNRvxgYQc8MABY0V9h1OfGLF1QiA2qYzcF3cOaGAYCMqyd0bojb4iOzWM9pucnJ6xBMx7zvJZ8k
tJwYSBSSKYYL/MHsQL0hzU7u0Y65KOYZLUTHTEwNO8Lv/Ln34Vr+wPvN0tjetAaziqgkYHyjouyXra33u06QNsmfGFf0rsxTwyYeR626LqfC6I3Ut3h8A9
mdSjHoFd72okpvnZ8iCONd0hFm7iU4KLUcehnWYh6vd2CEE7YsuHaBypAOSczmZUxtXAkHu6Fus8qvMAwhcKpz6ls5U/8Aeknykf0zLneMQOPRx9IzsPaQ
KCJhhQQxg84xkLEfXRb0q/kJZkkgVpzkvPoeZJhoNehW8MTX3V9RkxbAu9PLzTJP0C1TsQErZ0xt4GR6S5BNtnWSS8xzRKdLTXTxoK2v9ONQWfgvxHNm0k
Dh/MajhUhlWEpKzhuUzzbj/Dpx+c/ydNkUXcXkP6hJf7KQ3t8XQWmGqcAp936UIMXB3Xy565+qpQfgYClYpYepCMEkK8GXtPXxsyxj8FGpG18BFRwTc6CE
x0Sf4tBi20DPuXFzuy/CTd6he1OOW10NXpQKXFgSyg4lGvbIhBEqFl7nWCGD6R+0PQwMyXuwwvwMmMBzNhGsbJ+J8WefLN+wPz1EtXmpfV7yKc8TeXt5gS
wdLv24HNuoL2T7u4gPXCcjIcHdK3wRUE+jXSZ6siR+N41PP+Ozr4BnmGFYkegZlh9sGc9j54RrLPT2njRWVZgbRHFLw5jXLmJ0RfAA1CQ4BlHSTEN1q6Ry
bP37l3Yt00nLLQ5YGOtyWufjG6KNJ8E1JjZeKgcdKQbsGHs72BRZzA/QhOS00AM/pbblPT3oPvX6fwhwAOx9s43FBMox2++lR7WS5I0oYq4gw8NXSFaXHM
/TbF8V63i7rHAzTl+xh5Ip5X7vXCvBKnJ4UlQGMDUQseBtdnoomYgZCamRAA6j+LFlbeuiHxowwJ4ykvsE9D/7hXE6pva3ypY3BHUMoSsqk44qqHTVyAK6
wFtKOqUH8VNtBS7Mt3vdd2iaFQ9PBuCHBpsNdngK0sNSEfRkGqJhvvaq9J+t8FdRgokNonYEMt8xjkko5SXp8wjcaUpwrv+Lgq39cGnq3CNlbfzafQPuny
EY8JX5AeJjBQbonRwxzsnOgx75YKuX+iBTp/zXwKPZ87FeEetL5PGonKklpnowM9r9xmNq8zQfeKDgbhmFgogbTICKJsrX4cpuboxAAVW7yLpM5MOiL58V
YEod3XSyZVG7isnUsl1JGhJvwSFcBQRjwDKSEWu4DRrwJPS5w7M0E520VTzfFJwZfSmzRNZJYx3PgYmeHH+DbK3BgcacO+nJFKKIRkQsJp7R4o6UmqlE8k
iSztia6K3FiKVzksmGqv3NR58uuHvtpt6mshLTL+8F5zQcAmziDHcVqlKmn1SyIFGx+m0g8o/sMEe3SmXDOg3uVukJbCjuq0QLuPE/rf/ZjT9J9tpbL/Mb
NwVqO9OVF80CsFGUpA0ETjMxTGQr1CIA4+k6ZIh3wX2CMJ3NpHSPjFk0ayaDA+bs+vJ4X/ALivslRoMpjq3XSq3gpV5F0SvwA8kevKE02VOAtzgthyp6HT
0dHSiGyTVhjXCTkQFiyJcEF43TZeGRpM+IriRJA/DDLxlxM7rJLDwogXBOR8r2kF5XLC+1ndW9CTStjoQzvaenKbIrSN2bHtSEpuKZmjQ6V4kY7jekS6WD
XhmxMZyEl30UExo/vr4cPRAbn90Cs/AccvG4zZFa7mx/lSEtGwavy6yiM7upSYooEnEkhRDW+b7scX6Y6TEYvsp+0GL5Kh7CixE0SuL5LYk3goyrRIYhp0
ulbrZUwmIuunqwYnJPEeo1a4eVHf0YcnTN2/u+8MaL0dqJEj6rcI5lzq7Hr4/L6iS+f2Ch4BSCtS5gMwxR5IlbgK86rguGVRaV4T3E7XPh7XBp/efqiA32
aSVUnidxS7kqF41psOAmip5XfTJj5uV9Wp/AA6EvPxVeP9KxX/YaMVZFXIrt9WNMYHDsVS7DaA47d8Gz+qmAynWveeEGh17z37mh4OYxlLVwjj9gAglSHk
RCCT1N0FTvX/e0GcFA0Z2zoPExViPyuviqq/aUfWDF5ceBWC4xsyt8q6Z8ntpn53C1wr+sMMUZ7JJ6DdDVhHZsI64jt+3uvZ/CIeKTaH6srD0ZLd3cWuua
Vh7XRL7KRyiiGAXihF5LCMM1afoaopDQK00bmjpwsBrOM1xm2XuaKTLkh8CK07y6zs98E+Z5pcaZcos9kyrFqaxoy4ea+P4HQQpkjZr2GCwCf3AoueM1Rm
TH5QVrrU0W6+BP1YLYffoBeWajyxQYsW6tfVSDkOdo99z9jnhSvC3CQC2D3iutaWoNUSZT133B+UASCcRDPIuzvhPgnHdzfVZrikbTH99EOCYWTLHlIFpM
9hNfElmgFWTt7k6L1ueowBqS3xK7KJVV14qzd/T5K4liLM/6IZEpXcnrTyt8sNDvtfvc2mmqV7E9H1LA5F5AO3B2fU+mwkgC1BADfweIUc7SUxGel/S5UH
lEVdPzjgW5uV4EGrm/mEgWjZR7yysTGEDLXdio9kyI0cX5Mr9dK6++Avc0vvX+P1j7+UjBfDS5ug0AxjZ28ooKyXTup0T7s2C8Np05WI5LdcmCyFWgpzVM
3viU/uChgLDzueRw5zHOV9ZKD5dlGyKyLDmxrwk1kEUKhQe7dWjii6t+ux99lNSbMUTY1n15DQRpeQuy8We1LWKs13Cp/UPhb2HTy9MkELcVe3OayKIaRE
2gFK8Gx3AZZEbRaWCxt7865ZiMqRA6C4/8AfoymoLUIYLk+tGh8LD9R7ucFepgNQNUss/GG3WUvtgJmPRu4AGC0S16upr+R6ama3IyiLWf/REM7x6iCa06
M7jrEiZBzEglCIT1OgHndE9OJ568w2bfXErtlih2N0E6YUs6zCV8w+Nnnc1NYC4GN3jNGhRNeit6Gy7SnIrIhrkDEfyi75MSiYye5oXAkKA9IMp102nXXj
yDYR67ibcrmvSsfgXO9HqyWaa1/3510moAdC511B96EfF6Mw4sbYIFVeGwsQ14Mu6aVfEjqTB3BHCgxgwZ4GZX1m2TfbbdLsj3KWvD6F1O3sPQM74KIb7D
AtxkhMXbSAagQuGTxmQqkzrjcrc7FQgK8bRNjl9djbP6HD62DGnxOpJUuEZ3uqrN8zsHRxSxctdyTwBpeabW75bmXqlcTgXoUMnMvN2l8jE7opclnFIy0j
VYWzebC+3AUTs2FXGXj6F9UL8hmNQ5GWJVLOidLpDxETxNhq2K9vEobRaDPpZEQlU2w43ITSLGVwHuNQwozgcRKx1gpISTqgJfuMhNqxGeTwwrumfnpPBg
tEb9yI9dp3UuArJEZw2DSqtc1je+DCbfN25DQlzzFgicH/XVKubjTCZOqukgmL54TC2nT5ssD3589CllW5BgKgcjmoCGhjHbhotvfNH7VFDVL+CHJp6Vwg
8i9lD5v1Gz7Gzs+RER8itxgVpggWR9tlMulxr626fVlPg54vLDW8/0mPywW9AMrFZE7SLp2e6KoIaIW64x+MFIUQ6Zc5DU/t2EaFacWflxPUjYaZjYzwdK
/uz1LbN9bNlCvFmG3oVWeSDeoggyC6cjc3CCfYMf8An741lHBNe3pRxIl71faWx06tlVzJnYWSIP3Fo6fPsuQ1REKmeyDDee+nA7VpUfBz4sSFCNOqVTp8
Hugnn4ZDxeKP5tFLJK38M0JVJaybYvmo9h3SedhqsAO8ljO/axdaOSgdTngvKWOmoWJTMlU+RBetmCWRrPPSsjEkKcwtuPN28X4n16GtJWizgQsj4sbR6F
IM3LgG54hfP2OlTBcnFiLn9WjOPDEr4kJ+F1J0bnvm/IClqq+Mj222i8B9yuc0lBtk/56iGQPbrCeYw2lVrAuemO2VvzA5kaGfdLH81Mvz0+uHcsYlFuD5
g01FVMK3oLJINXhgFC+z6F4pWfo7rFzwPHO6b9KX0RP5PH22wRqs8RruplMx2p3yZtUPrIbeUBIwlOdIy7WQohAgm0O6H8Y031SzSbHy4zPccDup5l6RCs
dzNwA1WnAhl34wetrSGTSJgJZxoBxIIsT9Igq0DkiZZXMuKn1onkQI5rLcijCRdi/PoJYyuM7VssMlehD3Jrp1xh8Tos7b0DaT1H5+e6nHlo8EDCTOkEQo
TJOfV012YEqeQ+hmXqVSDOQ1YS1UQUdM0l0b+7fwz1VQcCon3FA5O24vwDYdI3S5PcuOSMG4L2FEpV0UW0qLh1LAQzkWSktAA6CBbs7/0hRv9fIRu1TUVl
iYA93+MePAk5zyCCH/6Tv9GpiVLEL1wESCv2QBKO6dQA1eQscZPCHNGDYiJfjepkKH8PVsTMSIY54YLIMumRsjGRbXd7xQmivHAnmNFr/LtKtnxMXkHcrj
z1MAXVmOpAzgR1Y6+Bxl7DZ71MIM+GM90FLAk71kMOdkAhHrznnPfQMj0E6M3qvgohZIh5lhnx9a8WezOwwnD0vdALpf4sfU0Xsxly5X4U4SPdeyszW5N7
XdqVjQrz+OTomII9COAr2IZjv6s/WREDaN4bZ+1EZbK9UKNjEeoyhbNvkJefP4jRL6mzrLCJ+rhUexcVCreSditeASyRXohlinjkffckvu3MDynHm3d3lq
iwr2vtzc1kqorOLdzrS4q5tCGMGszic0Wi0NNk6wjUazQMUbDC4NmcQgXLSfhmnfRYCmfAChgibl7lKyr4Mv47qhazXPmaMr4m2S9LrCnnGZVivgWj9lzw
aLLzuCTs7m0EK6JRCsSMFo72EIgTbPN1minq61GTlsacLOuQ5rWB8pTKUY4HgpMB2RsKH05Ro1YXGTXuypXerCGscY9hVhFqo7PAgCJtXxbr5EvO/yuy1x
Ly35H4zcK+RriV4mZ8bic0fyDkrmgO8z+7ROZDN3nQ6ZMX9G+nth/NVfa/uEDGTcUgUi68PRvY3LGKuxSHqB5970mL9oNLMpR/mqCJxlsCdq+Mm9E2C8/R
CAkfjjlWNrh1XxvPRDQeUlxqk35IzWO86YbxhHpO7o45sYsnWbelR54PEExePUmCWaVJnlKLaL5VQwOPixINUXxc6hbbUh0ZrUCkf26nywfA3xSRtmEyCj
Yn+PdA2d+QoDpubkookMqbC25CPjCyyzQhU8lIiV7sp3xrGlB90Jf3I9uC9ssEAsGWkz15Ia0hpyfn17oXSe4YzLialHPr06cslhMxoGY6AU+7Re51wNHg
1atkBcfYo7d7KKkNdoVLLl4OGazwWY01he06h/DbmMfmPbRKgfNAudz2w43cFNcanIoWbFQXVOroaWNVcWVKUF13Fcp+KMWnh+mOrSWltFNp+dciPHyasQ
Yq9XMx7lH52ut/Hi2CmGd5yQC1/jna3iRylyQhKjTdEKiPiAkfiTEzXNDa8ZnJkqNtnw+BX9FbHGk1Scwzz+qaWGtV+D1eKIegnH76CqhESearhgw7eqLx
9kSQUOcGYvh5ry+j/CEvIPBn+p6DgrLIPLOMd2cfqjyvX2WH4V7c+xGLEXGARFCS5ZpSp+KLYywRtdeO7UMER6uGdDSDgt4GnUOz1w2TESoZfoIe37l+8t
zMWRbd0OHZn4Ksgv39wXdkN3xcXQJrX4Kh57R1v3enXZfrT85MpWGcDrAEoTBYIpVZWUzOY4/2H+CZjG2x+hqwk9dluef4ui6SxtF/5r91CuhRV2oGM4SX
y6uGLPB/IkpN7qtmFnjyvqhIBRDLwkEO+UQxocmKxnt/dtdYpDRlWmvPkPaREPMXNIZ2e9oZsw2B74ZVgnkz0WNwfwkppi//Z/e/1QOUA0Gk+XZEwNrxYC
kIl80ghzVg9OnO1+sb+J7x14mYtJ1ZJgBAGGwtbzl32Nqcq1ToNz/yiYTboYzDcDrVs/yAKjYf0PY9rR0VALGA3Fwdwemun/LTcZJA3kdPpk0A0aUXEei5
hU5NiGyNOdpyoYi/COOrMz7jgKb0meZV6OEPbyNU+ZjaI3Gd5+PvY1LyCTL78TPeABPWHy3t5B4gi+w84TtHtxXfsIkStNN4N38AIWIT8cagyJjq6VFlNG
aaCrOawM+hRE9ycCIHzp9VvH4qOqbVdhBZkJFt+nrnWWH4lmWEoFsVTb9Op+KwwRGAWXS0f0/K8j7twFT0N6WvfQe99G/qejd0nwN1y3ZtU3AR9Qsosqd4
9hF88sn3rpa6XmU035WAlbj/MhBq4Mg/FWkRWFyrovmZ1h8dPFsiW6Uh07+uoWeGQdJeum1vmWzn/AHw1K+2O61fgjWpFYnIgqhxRlZi7dzx/Mv3H4mTSb
O23PzMh5B1D4RzSKnJsPD9S04iSPJpF0udLYoQKqf4rUk7+idKgHRxJZ2gVr4FvXwwNOT6uozA/sopbl3Ygxip2MYlhnSW+CENjPR3giewLrxuOmiIFoYd
fuHUuMzJe07XN6PyXRdhvqeZldkkJKIkMcwYp3AKm3e1DLT3RzTx2NqtpWkRPTX1+8ADUJMDcZj+3/iBbuK51NUG+OK9RqqLmGuznCO01KNayhgMQJsCN/
nxkdpLZ/eeHnXPw1VdkVILerl8YVGtYiDvhSV/BJ/kyb/r9hz160+QqUSid/kCVj0xtA1+45JjH+/RULrwy+Vn9/S6BQtqfIETySTYSn/NpDOM8asJItHF
PHWJxuCNt4Ruv+jLfcRCP439wpOXMte9QdcXRumufCoa0rD1yaepIjzJ09r5fi7CU8Xlb5K+wlPALO6ivLwc35lXtVmrxibuMdWMicC0eZKfqk6LomWaXt
pZGcZnMJizj5GEX8b2WMGojgoSJRo+lrOZIi57E7jVJmH7e+IBMu1XoVWdguzOGQVgoIna39BT/RGsw+4URfn/HZ8oHFl+heRIo9RD0tXgPF/BAagmyCNp
GbodTfrypRSGtN6/WAFG3ZR0YDdb8imGXsKZ1rHXMX/wsNxYh0Pv/Rt7PFT59EF1gTeJhPBVy5BYsqyxGSv6ZLhJGh0TJCsWl0Qk4s6rxTXcRJVAkw93Dd
daPIGaoTUFflfeHSeXP5rrvjzNu4dScJ6XRdTuECc2hkFzri6DT5z6o9txa6cYMTqYoEcu/jpl5TypRHHa6z3QmYuS22WzmT38K4r1mssGl07qDQzHA4K0
zslzG1xaoMIr7OM90AAVEfc/5gymKJ+/X5yel5Fgh2W7DiS8d0PFcNd/K9bSsDQwC88vMx4+OdZWzJXcExmOSqT40GtCyxQDPXNL6n8xh0Cspee77jwrlH
3UUZAegkmnOgTic7VGSLiAFC7M6FlFKpqxB/RBoz0/vkSO+4qTuZKgyyaCQSM/RQVkW8530+p8jc7GUmp45/GjNBFPYyu9sJttXvH7+SuEbt8xNu9++ROT
v192gKN3bkuW7O3aPO8ZQ0E9OdRBSeoV0LiBJq+mYAFEabhR3sbjfUkm7YU0fsuouL5N0YAhImUZRS0JUg9BoaQ+YRr4VJ6JsWRpOxXbqCHwFMHCDvQxdv
zAv3uUpI9lJHAskpy/jL7/K0reE23nKj/TpSGuDYm4qINBoEobHLhfRPA+pvS9fvDQ1k9SdGcPf8s8ZBu3YtS0I7WENEePkB1DWlj/d6sdqo2Fl5fFvXoI
pP4qpNk2Hfkbxu0aimAzQfbp1Edsiu4cPoZlgtwBCx+vmtCgloFr20e4ZHgfbtGDd8/1al47pbY7Jt9TWlnSiCB8sg6JlNwQELd/C0b6sM4i0xx8hb+u8z
wbjVw8NOe8dKjaRDOHePspXROhUfR0DSXaLUFVtax7t0TfiesMGE3REzkEuwHaKr/oSRWNxWjJRX8wznN5WWFDjzEsU/jOk9k6dDM+MnHN8vwqeICK2+/O
z7L92wrnPkhny9qtY2H7m61yQgfeiTqXUcO99RIavQxD4spik0Z6BLPj33BNSnOON4go+MrZ/F5OnbgzLQqkA4l+soIL7Ac+6RJ4qdGr4pMypimCA3bweo
nFZSoB33ua3YF2RCKyPglcRmqXzQkBRVm4ciqBx2QL2l99ZWBMQBOhW54NN2UuuYu/XgyKIMtDZ8Wy1Mbw4b2bdUXE1rMnjB6hdW4Q+3iGsy0vFG4o6lSo
FP6ZjAFeWRm4IVwdyQNTt7yRvF5KQd56JVHB2lw5uXoe2Mw+wrxty2vqMNCsA9FBWcCSMpEI1OQD3YuSExeZYX4UeFwZD85KRCLKNzA1PvnVEN4PevNCBo
QG+n5nTJNFn0UZfYO3BardUFhUT78ZIkKjmdwoPKhsip+j2H5GJufkZYdMQJ+hJHRCIc56mYTzhuTR0/i/9qac3ihjAu6vyCR4OUzDeE77IIbd8FmzB8YR
+uKdWuLC2pPndE5k0L5v8cn5oVF3AV1ELUVDE6UnVRiuaTAZHvn8jI7yptOxkY8P38+v9pYUNHqcbkOlzTured9gXk4Ho4F9W91eV0/P/2J8B2KriKB9Er
Uu9X5fRb2ujkHiah62wkbU4AytCN4fDslITRC5Wd4mKJOli7aEmc7JuxVLrz78zpfxWZe+71xXQqFJHtz5j/xo7u2Y9NKJl15Tr7QzeLiadaGPJ3a7WHDG
qifz0iez8k56Y4uKoy3spPCnxFA9SNGgJfwqP4oCvqkokbzG3GJQ2xl7JO009Z+JyHKTibWxWW8DWeFCx42De3c0z4TiciD+JdfytkTvQHsvXL9htbv0fi
boJ15m9ob10DKFMrWhWoepRoXUQ/hOleBVK5r/AP6MT9YhS4sagpyb8YTrocjZt3LzZJeqWfoffIvWBwIgltUMOPDN0vRLjuNqubfMjzavgjyKotmoSdnS
jJA0RO26LWKj5iMTWKCr9imd/4bTSE9xwRLe2g+u/RinQ5ilWAduwBOCMWYT6qPHSc2I7WVXyGORm6I9zLNXkXnRfmywx7aNaMOe+yplhWryZ7RoDhVsBT
jftwtQnO42MiyJ0s/Bs9Dj6hvyiJuLwSpHku2nMG66WlZgYLEUGtCQ5PhtNZ5Wc6itCdEczra+Y9EhGVVOOVCbLaAzRAbLRsMHOldn9ybCsOrazd0t6gWm
5MFofglEBPbnueSQAd3LQ6u4GAt785Qe7Z07lu5co8GDw80AA+UDSudiUOHasWB2MtGO/ie11jfVECPacH0qK7LacAnJhQhnArlYSFuye+PWi0CIqhI8LV
WeU/tmpdY+Y7pAWavEQuM5zwC0GyuMHTzp6BqIBkV+T7AIV8uAjIj7PTVWepKN94GXVzJmlrpdpkNKSMzW/SeQ56sFSRe8r0SEoUwii5/GA+v4yCB/pFJp
0s3U2bsOVK1EuUITjTbh9UePWIdoQGePfWRZXsoQATumA5DeE0P4B6YPRSqmPnBPVl/i0z0/w8vLj4kJBAYFUSZrv5M+u3C1ZwGlv8QU5dIWM0xQL7nDIh
KJWBWWBkELvmVv2RFytO8D+quCrLf0kEVpmZ3jXGZfh6aqpLgvA19CFsSruHCKqfMSxEmNY/Db2jB0XCYqC8bIutJ4hndORLhfDKlMZ4LI/pFFq3tG/UW6
O94NDIsK/eM8xjSXj7w4Lrsa9oTh1LFitKlkUzziBd1naw714GOOMTxYWdT+z/Em9wtFhjoFXD8qyPM+CjemQCUrRdwUlVzCp02kX7jr7GmBSTa1q4n8j0
jZeUBFm6EeOs4ZqGPGZTg9j7Vizwv2azYBewEFHTkwPu6w+ldZdK/hY/uUxbN/CfcY/rfrTv+OJ5jOis+Umw2nidpTcLvzXF7+ASpAZ2+31JdRLp2YH4Ds
ULXZKyZKBZ8MpC+TLB2BMP8Eb/N8DLGcJzZAAA3EGnD0cIiFuyaWB41nScF7T5FEifTXeKdfRU1Y4idVBM6eQmB7ekhjyH1fraXjX23RliDOkV4qQxSJid
AGumQfoOO27hV1V/XTbpnZWMV5m+UEL1JhGJ/6TbOGg1lOc0vL1IUsb0gM0rAEoWGVJ9vKqCwR12VKUPuLJEUGlUnLk6NbOsCApzHTXRvq+QMZBeGzGXJQ
2m6BKuf+01Tj4sh7Yif2VLUQsP55D87TB50glvVtioj/KAVqFGAYk7aUa9uW2it6vixXxXqwBKrQ/fcwLUJbsQlbanYNhn+F23JppfO0iyy3XgHcGhrboP
F71rv+U96D+mVn0uWAQUMtwdiPmnk2wdGVx5jBzNsOpBff9X0T07p+F4tBj76mn6ciLz3l3Js1SQU+CLez/I/z4F8dPIjiv4ZLlGAN10REEVGEb9YnTkwY
iE4f+90H8G4GwZnSE1CuW3i/oY2oBJ+Q8iNrGQnd/kgZnB5EuprJFmZcFZ9zY67GUEjaW5USqArycWHqKQou5/Gcx4p2m5/mFICIeP6X7smaILjplpf6Zx
7mSJBqqKDaDlYuJaov1L+LuTGSELNx69EefXX6D5AmT2t8LBkDU2KfMuF6iGJX5yU5XIX1FBBIArgvdKhfIXERPiUn/pTzybjeV5HxkEGdGbw05DdVWgG2
iGDikn7CxLim7roi0hjRjNDdtKL01jUYLpyFe7fPvEgxjDxoqNyKygt+6H1bO+4NN4yP2z8rCbYFU1JJ6RFIq0uXuNxYPvQ8SFPhoCzc9nV37fkkZrarzG
XBTCo9traseN7rBXw6eFcERfMTqQAVPKvNTiD2UPB2ySmLDIvkcQ8AtZeoZeRvQxLxby3XPFFRIQiaGNhIfv6qSPzG8/MW6fuqRqH4bYSTMFHmv52q4yJo
QDasCtCWPPj7QJ553uJK5SZP7l9SfoSADz6F/D/Ap5scXcrOsD9R/HSk9bkPDk+My/0NMFTe2yY/Q6RQEQ+/tWglPXl5R0hclYrpXvsa3FCOQ49moaeBvS
0jJe0mgW0koUf6FAef66+ReHezEDzLloYYdmu6SxyWHvhtyTxHH9fl+uPC6y4bsxsVWr0iMNDlpeWsLyhVzFmfznc9ekpUp/F3rADfGEYihxCt4E83xnaH
itfilVj+CCNwMlCE/vjVJjHnl8aDfYWqrpZul1ViuBdAYjw5eplwNIazcyLPi4EQnrDPNN6yrv183ulWE+TVtLcl0ykB8LCruCUfAOro+LmwzHizzuGuJs
dtl2Bs+f4NyTzYqaKiVlc7y3EiPP5sUatI2mn/g4f4UD3i/vTe4pByCVtKFkzBW/DxFH2V9urT6taneLjJSbcuC5axdwLniEdo9+uLwFSVsI+YTEe4oeh+
j8Xi+X6czviqLGKphTBolTlOI0c3YxczGJ+1IppjSCu+mZc0guPnwEkB8mXC9P9QIVqdGTrcAKGs06DyiGywpM/w6ywcAitYNtMLz7ySxcYl6mpvciFxC1
gBUi7VLhFvJaIT6UtTXYgfIBfFkETAfZElsbW7vUQM2RJCvJ9/quzvW588ai7mXGbGoVdRONME6H1AEiHsv2Wc4MIN20PNM1Zg9SK6S2qwJOCwRFNc/vqV
m22TZ4X81ByDvscYeco4eknHK/ubt564BEvczZ9F+HeL5txfKkPMCDwJpQqbEIuYkR44bkmcXRK++RqYzYDUtaO0WWVWFqZQ4Dw+/L3t0W44yxkj5pn9yp
/WKX+OBiOd/fOPSG1K7wnSK7THXR9tW+W7wpWh2KcnK6aPNZcoOlE60sUkZXDQcHI0F6lGdXcoWm6LdzLPqvuzUtjhVZe1ufmfJZY5xQ4vQ55DkHErBg3Z
Bdk9o2K8glIGICRTUs4Ui+8yM6g9RX3jUhgkVouUO+b3Q2mlo3CZYqCJaDS/6bChLT8V49GT3gO613yu0bBJysSvRagRklihxjwoPHuqVgTul2pG52gc7m
ms5VF5JWLiX2dnYj8YLM6HqEM1MEvSfvyee4m0sdnS8vKAF832LdYNokQNT9vWWYrHzemR0DAR3DyghCJ8U/qemcPZQU8fDdXt90ETlcHFcwINo8BsK0oP
FKUbG29Rc/70SFiolksb7OwzlSCARXqrrJ6lv8v1LwudnyjR/gVwWzbL4/xtrXqSfYUP5I9ruycNV++BG3kWs8uwfl7U2KRVF7fOVJkpm8H/UCwfXyFC6m
PE/ZrX/ckbnXwKzsamVlUTPRHFdcQTuoTzpo56KGIOJz6nUEjTei8IjTu4CZ+fm9AtUpV41nZ99HKoA0yR7YCkE0c3wKwnMtUdOq8eP5GKEePoEz9CEq7S
AtGG2MjVJD76PgDIjgkolCcStzQJNPjoMxbWjViNU7zCgle5IUjkHOduZVScVMxx7XBc0cVspcjKi+rOJXXg1tXhja/dgrF1kXx/kDAcsOBUj3A/ytJgdZ
MazyAR3WxIfhpSpQdGhpz5eemnk4z/oceNaExM6tIh4kQ9I6EWzEAxYyW2HwyrH+StELRmM3ahvb2zJJ+n47PYI+n+tMzgrz8E912hV201fKD0KTHUmFhi
Cd3pWICkzRHf0SbZqDPg+pdMlm+sclh3r2E51dJu8wYcaCw1MpiJOE3xsrFdemMteUbkzBmaFPtIRtei6jlmjs1addlwvliJdLsjhYHgaEMGfWBr3LcenF
lpnZqV2+m8W9b0ORAdtMZ7Pom2NG/exIMl7fH0BPDoroiddH366VftJsoBuvvABHRZfs58xwZ+b0ZtHatP63v8YMNKVeXTFJ9vZuhaFxmJtuY5vmUJmkAT
b4T+D1IfieK1IhH/EDx54EIjU+YarOUV+BmQ/UxD1pxw7SO4WafSmKAaEF108Dg/8JqBPUO932HWWZ5zfMmS/IiQhSmC+2++q2bFTjJGuckNBUaTwLYqgZ
V/62gORrDpIJUXXLoZv3K+wNl+sfBYpBigyFa4Y3msgQyTcosgtpGM2/w8GWM8fE5Zwq0RmlFBsfjcYspjdTIXSv9inK22rVi0B59DKCVQRY6UdE4sPdIG
v3/0eKBDQkT6k7He0EElnKaG+rDNYBt3LW9nr1Te+Z9c69cyzBNNWEpDWB65DY5bkgZtRMtLixjC9cuoQySgy4OePH4dWO/pNwRjatOujB2mVga1s6aoRh
zcLPYeDnB+XipGLDCFd9AxL3vC3N2RN/SJy0WPUhvPWSGPdQHxeE8rSsabUsO1Yhj/mPxPhdnSXqgRyfxfShBobx/fKRLjgF08KplQM4AhEdCDe+Q1wcHw
1r3IChHaSLYlHcNdhn+BUUqlMURHJAzgTBluuoSL1gYi0tMfVbgYNW49b4rojpouFebJtadAsxxMFUOJOnQ8/Ma1iGQfcD2kuPnsAPj3JLYvKUpDpr3gW2
wvJChnmFH+badApGDvh3/goKUpcsq/tvgVffjrcxkJ6+br50TECMMnxlpvCJYbIiGHOCueJVBGxPX4PmRrnTzavubi3QHQoWLgumIScUbFBQWCHKHKzTIF
pKn+Hjnjo3wpOrL9QPoFttHeZszbyKywdgvRjmk/9GlUplOuqzXQiHXZQvJxVQJVJFJ021Ap7bHSGb3rnppJuSr/0Xqk7k583PKeDIbgugYf3m/mJ6Q21x
rKmos4NtxVRTwY9jqebwo/lesfTbrBprFfrMJ57m41FxK6K/59KmeadhpVTL9NfmreoH+auOyabTypxDhjdjEC3/bmq/HsiVDlUDTCbXGWYHZicHFsmHO4
g0IyFXjaccAg2FD8LrboxVwdEbHhRlnygU2GipuH6SfHMDgMtLYKdFaSKRv/RhGRGG/7yzYhYCIzpzGNcwnY937ggd+vmwwhvAyjd+i2wZ9pyabAVvuPFb
aCgmjlYFapdIc8XQVLrU+RWk3M8ZdxoZfqTeWasEDzHhtoa0Mfhe6R2JahOBzp83ez13M3pb76QOYu50fPmLzd/IMqK1Iarwc75Rp4WYa1bksM/PbpR+Mf
tyThwtYdpy7P7dpkCCCn/CYBNRl2hcltzjvy3XQ+Pk3NEkMm04YdMWOZrzLqHAWQQ8G9CIBp5hd5ejZ/fY8cVnpifY6u+MrbMPxSPswdsrhmNCTkT05A0k
1sX0JxEgDWBuRenKHb0hagXxdNmWPI2oFifH/ZO1ESlBT2FlfIY/BFZ4v3VFWc6xmeyu2xH7bhAH5NChaUD6x1LEx/Ecz4U0TPuRBXfA/MeUWVZSCi0SrH
F4nFO0TMa7ClNUALfX2/ZqQFVu4aH7jnVKnh0amIUc8wtAzbSm5y3OByXP9rlkM5L2VAYe4oFtUU6DeWB5NbWpRbEkU0AmaZHbQ59i9v0pvi4JdOY96ILG
0nRgwzUedPXNn5brzQbGCEVJCGsLdW4N5jwX607kMy75c2RLuF0STV3nglXnXADn9FrxPvfZcmHtKOUfOSJRhZ1Uv8AXLoEwx8vgzcRbyHIQpAQevHIuxr
HvdMTIbOGPxffGbhk3aHBRRV69U1YP1kQs+sTPgAXtrbNhWmatCrlCZJSm7K0LiU0LXf/hPl9k/HzUXP5zw0A2ODL/ip4t2G2hFY4lVZ12B+ba0UOSo+hZ
kZOL1xJKtoWxq1ZfC0QcYTJWXdvOD0m2SCJeYHGkJhe8bY2zMVlFroymYEn4YUHnx1llyS8+VV4IB8YAjbFJnXNGQDYX4YiF2DbwEZ+un/ZRD39eGTNYcM
u3jk0zIjHGWuI0Qo9gtStGfHR3vDHeLYlg5Q+2lL82ZSq4H7DaGeNePuN6958TUx56VF+SK9JirNTDDOrxC6+A978PTNsk66ul9VZOZWnsapLkPVGamQhO
Ng3MbF4OcyQaPho09z7SvCxQCIubnnl1wiixG9ckquZfJz2X5h4kYuI/Vi3aH7BXlaweG7IYLucOserNh1KgRz0qIA3eX99xROgzRoj3eef224l6gzYRYh
uucoqfkIa1NwezIMNttbwrNWftbp0gZcw7uB3o9VcY5wak2Y5FgWehdqUTuvQC9m43yZuibFxc6iH6kVKuM/4j+/zctYHXNQVAV03038VfNLpxYxfRP3Mi
rW9DuP+v+6EMYZ+YMTkR0YuJkmxLXdXvLDeirIltDamdP3lAZTXXz3RXDO55c4EIhA7370TckW77scX+KIQFFqMhLb8CnRPA+LmrTwkYaVjvj71TOY/8tH
wU5j+uYdRCa5nCXoWQB2YbO3q6LJtZ5794Fg7OvfgqcPbJLnWsVw/Bh+ubK0EXF9mUm8Z/ivyH/WoXujMTGmkSZMv2J5Lyzr2dYQ/bokjw2Em1Baq8Ag1M
ScPi/isyVYqUDm1+nNfg3By4XoESnTiNN1JCG4rv699IlbQgAGRagcaQ5OWHe+hY9maE/eY49MCtEEaU97pzLM267x+i650IqA4zcBM64cdQF5fljhOiPj
cunV8fTXnLP7q7DleLbOSrEkHWaSMIh07bG1qlHG4nK9jRtpza8v7Yv7nV51sbpScJXIvnJMrgMtd9S9KkTYe92qUk8xUWewXPCyn2As9UrpL32vIHWdfd
USRSJZuOxxlaHN0Xd4nDoh7bgXuooYa8KQniK5KYr66qpf3lwYPpD0NkObzLCzIlFxeglCE/PF0zruZy9zCF02nbJPl8qOqvJ0K0NPSg/wlAe/1hIF4So2
GaX9oqOV15FMTRvCRFK6Bdw1U6FB7zChz9Nc6fTCW0qCT4FEgPe+dxEvabA7tbMqMKV39m1j2zxr/7dEyuqyipviz3EFHWOwqJ0Y/b2Gk9NPhJYnO8rPRX
6WBgffD1gy/gLdvg2HLKFbc/s0Uyh4/44DnRMberD2gbSRn+0dZZbD1PEpQd7b+LDClsDJKs9AqGCUl+sciKChtYiI7NVckrt3C6SP+FcEf/oq4g2whDOx
ewSu4o9XLYuVRjdjL2RJGpTO0uHXXEzPmz60ayXUfNVBLTGKWsGwjboNwRxuE4vs+QlvsTQeCS4ihhjWC7yaTZIxBIckOJC+81bRsks0LBKSxxiORXZ/wS
5XJDQhZQMhi8fsBO4+Bg9fUxpoxQXL3AmTh4JVjxqu7INV1iz0VQtO9invXyQzifB6nBchXE50+qFtNAXlRNbFK9N78McuOSehbtb8ODdeV1Zld3SyxsXi
nswMWXHaUUZ0uc8YxybDJ1moPuUu/eh1J2tTeCWSkmA4R0D7gijoHzpadG/skG3EcgiSbrvpizBu6PrxvV4PpTVHsNsMSUGJ5ZrHoTAl4wxQ5UK7z+ksR8
V5uT6vBpAcg7C3dDRcCLEpImc87pw+bpc849iqpS78+GKhZA2HDuZ0ffoKsETXXZay82bm+mZhccOSHbwWfTNPpAycuXImz+3kYIuVCcm1PhXNsNoKgYm7
0KFaQyt/b5/fxAJ38xR9RGt8lkl/fl7iv1nrHxpw/97OUq+y5JL4RBOJRKDLx8l48YyRWEVlATd7aB5LFVU7sbrID3zVfxnLeZhnc5URpTbyMTOqjBqCJj
Mi9hoc5Z6sp/JJL6b+ihhgQGVF47jwMMNMSdWgrJBYUE6xSToG7ShHj/M07mN5MIputn6PiGUuBBndlWvi4hhXZDBksxCgAWkkTQeoXdD+iEaSpiD8OqMj
Iqcd5dNhoi6aocKWdNpAr8eMSm5siVgt6OCsJn48P/rX8UQVK9afn2kIzoHvIBtkwE3E9Ro4N39Vp9ZiYSQg5msQSUWuKp3fE9N2B+UW6XcJa/00G6N7iq
mSyJbZUEEc469JUVDYWwEZCzT0TtTmI1E7MKG+yBQYdG2Wjcral4MOKZ7gwiiXu+hT1p9RN0ELyRVUrComSbVvjNtS4nB94DmybJUQ42Myd80OCLZqy7CK
kxmR5zX89cIs6f1gCMifBGgDoHKHZkIVQOA2PeogWrspUnH9uL3nFquIDqTRZINorgvrRnw7Wm9Sj6Ut8GsCJ+s+muRZ5UQb2kbIpC1NwcnO8c8dHxMiIx
H4hyzZNsySvniiXOZEUP5y3eGkVhBQVMTLbNzLVdBieFKYFS+t+7TvFaEErvcmk886u1/7DS3Gv98tZ0zi0W3p2kGcsYaas++vkkbiEKSjpSLKxzfEK1Dh
/ayKM20o/Mbfl41cAu2YNHE8/eJpq+EdtOWra6+o5DNbyE0y3fAohmrlGt59WeFUTiNJBrM1J8Qd5evxglyJE6SHikW70dd0DO78kfRLqun/q5BgY0+2iU
uwiEnf7RD5np72TrH4XCU2c38C0e8u7WvA8MerZ1hGONrxjAjuVCbRaPL5CZ6a/P6GlB+ThsAO2QnvF4ekPJAmECkIU5jNbhU+D2kzrB1dvChdIWJQFXk0
E7zc6UXJgjeXD32o5sLn8x5HL+W0+90QBuMzjBk0QeZjRg7mUDRfXZUt32PbARuqLWSaS0JlcTU2CSSKtKZgZnJYGIR7QVVQibmg6LGKBpobDwXRZrETM7
PAiyh7d39Z0M6VLhWsd7ibv/EPYTbFpv4K/7mIqBYBfcaWHjXpW/okMP0xai9Oi2NYhB0YZfiUjibAcPmpfAUf/vxm70ABpZwmNyDA2RdLVlbF8hVxE2kK
Pr/palm2WCe+qi5JwZ63uT9oNMMSfHvEs6/xmhWdVZRsGNzQ3pBY7juR0zUZsDed6CzOYp5Wy/NFFqiiaxXTh14uOLOw6rJZZiCRMDvwEhX4k/ITTgtBZU
YGCsZWC1NKGUODqMjWhHg55L4jFnY1/1omscL1ijZZhmYTSNwQ6tZ+mcspEPStTRkQ3L56QmFPUvHbRpdmGI822nG6C9eothqYyr0dVlG+dR+Y/6+/mlzt
j35vgmoIW3qU/WLjSHAJC7GLOOaGP8gqgleSEjQgmdN9UZ4Np6r/MmdumW1hHc7J1Qi3h/m+hs2HoOmUY41ew7FgeTOEV3SGIDA/X4Hn2N5b/hZekROwcR
VJupObj3iwE/oWzljXt/f19MwjeM04jIr4YP9UJUkSn8aPHVQnzbAUHTyt5k9PtMcIifhukqfgPTCHWY8RYKow4SpamoWH7cMyJZnTv5yS5Y6LWZXLHLVR
F4+62hRa9JyJkp63Dfsz6OuQpHPnsJLDnzsvomd8nD01y/p6DG+1m8XOt+5dUYXJdsiwXyUsEJbLyj8U+Thzqwkpy2UJN5NIJCoeGXVOePjTYTmowDbZ8R
1rlGkceoGtyScgmnW+R2E/PW+eZY/Qb0Q8lIFlDU7h+BvaZHTUIIK0oxUxW+Gr4qU4jPENOplWMKnVg1MfOiftZmjR+j7bb/hVgjPQGnXULKJbfc7k3Hkq
GMKdmUCekLTtkpjqgHzqZOk/16KipV24a7dSk8rAKUCbCnzUE/HRKHwPzMDx4xA3KH33kuTJimt2Fh7JxEubnxKaD0x/SMYbFwn9YOedmnNNBBEy24ctR5
Hp7EJ12q3ku9Vw76O6GVk2oqV/bTLyMgAXNKa+ROrS2B9WA+EbnNhdGZt0WBVOS0WsAiRjpJ61EirMEfTkn3P9Od+YKkbZ1uQ3JeFtSZqrqiBKZDo23vEQ
GasF7hWhrqKyvqzs9bvw+E6JflP72ic9xSZaDLwKtJ9i3qZJ6qMo+JclOdEaIREGkLii5FiHp5tzirua5acG7YOMANounWE7sPp04oBWBu6zWGR6+5z07h
DNYJ3y3ayiOlyCI8kDooyolx8ys088PNFIb2mTpaPRvomBQvFuKGC2QV0cXzPSs+oRlwe0np+sY42kWMeIes5DnD2Fr4Jcod8wufn/W3uzZllyIz0wLoBY
MvNsd6si2UWyq8VZpDHpQSbTzJNMf16mp3mSTVu3NNZqiWR3rXc5J7eIAHB1YoU74A4gTjG7Sd6TGQvgu38A3CNBKEG4S46A9Oubz8xc+iWcwOa8h3RQNK
SbpNIHCtwI+ShgEK9ic04oA8M/y+nXc/DTtAyO9iuzcOaS1k7u9NUN4rLN2aqesX/lrUc/quzQv4g7/jqiUw1z5wGIp2Yj4nm/4TmOaRTrerJ+5gLxtFNi
t0Yb4z8barU0j5YB2E2S1ofPP9EmM8nTPAd6AXSusBhXRDhzt0NDkcXHh7xMfAc0EnNLJil0ZNykIalwM4mIIDKib13o8TmEVluPDbPdeYzuitBcLGpobh
w46CQwdpvaTk8klglGiGDkdcQjMwM4AMT0bpSfCjMpaOwz7iqbJ/ZzUfzj/HjjE8Dv9nfJTEVlgRY77hFYtUaWCrELF0CbC+iDb8siHbRNJmysLdMVsVRC
IXd19MREE8gh1eDPQvlRySSFEFWlioc3oBxZaCLadlWzCYX38P8HC+lXsvJioXVpINFtws/qIIbi7RnocuJaOpvA7yyBevkwomqley0azBMj7Z4cmSieQS
cCGpTH2rPm+kVHvBcYGJbUrHoSmdEpE6YiBixwPWUwX2KbQslFuSVB4zLpIKsMMa+juVjLSJCmpv2jvdDvI6HGWzcJzXtfmqwPzFVf4Ddnt4v7u2z56FbV
qWNjQCfwLZst5AQVAsvWX2j3mGBjF3dkrl15NFUAs44t07W/z4n0naSZ28BDl7wWXv2HVZ5Td4r2XY4VfzYVihyv/ZCRKYU1DG94126IymFTxCQ8CriGAv
afx//9jB6pmHmV3rtf5cItG5CfVbfledNTzBLnkY8Na4J8igThIpR3P36h7f+vaYl3ZQXqJZAQ2xUlfr0Bxo3bWqZm+b8GG44RO2yuvePGWge3ihjZ/jWL
opiox4nRaNc560K2KxX3kdmAPhcKWqkP43c/gLEJ2o7YMNkZJIjbs6bW+d6SwfJCUKgSfcUxwUZAMyZ5vOGJbo2K6a7bE6to/pnBLbbRmKByoKdmDKrOU4
lEV/B21XyZccezQzdY31U0pfsUo3uTzPs3pYodlbD2TXpK8JaW+mGBgsSPYFzsI9W4xPRTGGa0fRGs0C/6iNwrPlg7F+883AP5WGHa/H2tJhpmoyT1ljRm
KgPqmTdWiA7eKb2TEzkAvmWcfZjEKMpma8avcUmCZol2RTy79nxsVfmE7lDpYJYTy5+aSLza3xAXruL9OOfqr78QcZLhAZ0gKfOhZJxyRvnVkCCRb5oEJV
vG2REdvtxGGGOHm78ArIJrAXjmyiAxoh6GztfQCNXYYEkbz8BoDgRGeqXyf4+M2HgPF6e858exgHTQ7c0DnO+SqS5L1peAatLI3uQbqV+WWYnivzq+XUdL
R6CVxjLM6sjAPOF6K/i/wbWv/yLzm+qkPOZFf5L7wyaI3vPQjPvC8tFQyofPhBZ1zDMrVr69o0C2LNRPBWy+6Y18bzgprYs4XLNSQ/iEZRSvTgj1MjxpHo
IpqXFMd9Js0IjrCElz+5ZlUpqATT9ty7jmAOmG8AQk+/8UkipvnnoZlg7FV9PBIPWQGuniJRKVFutJ0DonXlk+d+lI8zxC4dqZit3yoEi3wC5tr/HBS5Me
0CLybu+mV8++YfApHnztQlNMFmWqfYvZRV3Zf0IU9zsYnBe4sUsyaKFKLZelfIfMa4Jap3DsFSYfLb4+XmPNy+GMlFH+wLk/E5KcLu/Tsy/Sq+e7m9nfE0
LfM1NToMWqzYj/bxjPFUa0sFCGWIvFKJShrjnIdCLRZOswYQPA530opgYaRBEhKrzFRNN1OfCLlOc9ikfcngq3+1CZNUdapRFusGjcaetmHSlZOdsC6Vn3
NHyY5AjtcShJ1bYyncmBSd4UXe8/rRJhlqqQqdCZNrMp+MzS8PgHb/3V6wKWJlURLPAAv9SkeJjvAkTk2sbj8yciwRU86FEGr5X7F6AtYcS7H3tQ9n6PRN
c/5LVtaV1iM5i7vAQqzD3LPABsegFZLjKQj1Lhbw8JepzwMm6RKZ8FbmomA8O33+IYquBFZhZmm/QpPdVEB6HpqihSVNsYQYIv9jgOL8ErDRKjZYlq7QIw
d6YT+XIGERc0UfHMOh2YAHfgbYVketKf7JLkkcUM5PqN627e0HLSMaIwjeTngI8/elqwRNBG7HYBAChtKNap7QABMWvfpZqprEjMFZLl9A7GU5G9fKF0Ae
JeDSZZHYZs/8cGS9gNQ9/Y7GScxZPdgEfRnz/zAfg5awwvCUU1grr2ZHQCxP4BKk0ix1ubd8FaiFcmXoSzvu2JEVw5QMIjt2v8PcxKVI4ejzaBSXVcBDGd
GBhjlUYFFO9CXen8JHqd4Sun5oLitkz4AAPedQ1Fw9lYUz4Gci+5s3VtMS/j7XPVBDzTH/INu+5voqEz/uOWiucNmRlh4pXUQ2tCrx7CXEHp5Z9VkEnY/P
Si2OpIe8e+psMn+LsgwdsCr3pXHGm1cXJ4kza9h1VkRgygznQvuDbprBx6E0Csgy24OpV+qqIfK9Z4lUfLocCFviT9nxFJmzrpXy9Jsj7kTWw/Pf6mCE8z
rcLWLmPbtPvO8Ep9IC/vlw6T1QrJkK53l5dwr+fYj+HLWxrsaIASg22wpsjJwA0fyLQEG42Ns7dPABtLzuqWjNw57QcvBPDPKsvYG2ykcxCe7dJDcsfqnc
T6ObfbqwjGKdqtzrWrJZeRcSywbSpCX2P8wMC9nqyfxhOf6geB1eiE/ejbYaBrl1abdm+3Ppll7J431JeDBbeEb5qrKT4k90b1mAn/smDPidHn39uYUSP6
nLgdPDZ8Rw3FQaE3i49xLRlKGP4xJ9T66KcaXJ902Pi4I0M2gWybjAV3pLIMZzU+Us7sShh4M+ndoOnmtui+W/eRKE6PinUr0KbsAjynK17+GQ+S/zoV9s
4YRca6zyxXJy9Ut2SUnnnO0zKp5AUM1znuHtuhp7y8VqKC+cuU/Q0fyQDPRCMDC6OuMKxf1owF/5p5BadMBGQazs6skttwSVJobC+2nquZx97107Oiq6Rn
rMNCPGxM+DrX00YR2zqULr1x44Gb9seRkJ+g7jlzam8GcdTnLLlYxNX0Ti7r9D1/Q4mS9QCihk6EvwfJhhlF4iEQ0diSyZFQUp1Yaf4SDOOKcANo7vaUss
jsA+C1l0rZwOtZTgktQXoTrG0b31aYRccibeVq/K5uW4JG6aj1/Nnc2nqFMt6SdqAr6N1/tJxzJktn5K5nX23BSnNbuiEoN4X0PqV0WmPJO4LIBtefOfvb
9wMJFNdU8DQbAlF8tUj7peB3xJEtJYte4avLaUYGTf6mIuXimsgELthlnf1e2gENK7ThAv/eOwlqKWAKnNG5Gf9hKHNYUmS8xvFcmQg42haL4n6ufClzcV
Gok9qXcE2MSAXD7DKQnbrPqSI8ft7RQ34m7O18LsjC/ldnX00MvtGCMXnFXuQcZu/AWQ0JSYnMEDH0zxRsAJo2iDT9957b2HEyml/VaYl95iJmtaMPX9Wj
BAakXv/VDbmfKsJDaDGA4PCFXCC2QQC7Vha9cWM50PFp+lBQtz6oc4YeDvC0SMGJCRd6JsjOgzH7JfGVSZZL5BGvwDUtzvwS8Og8/xMRAjaD2U+mCSyyCV
pmTR7u1blcHvThdMppOkTGr2dAYXz7bip+h3sfgFKLl4itSHZ/kt6skLe95CFw+D0ak0d78ncIyfJEyr8Zi4CJ3NWyKidSJoKhnghbjHZCovNK06Dx74r/
/fm9xIjGzso6GMSOS6NQw45hTbQMdYysHjPz458hiwzcMHdd69pS2f5Hn6RBj7i98IebiK5OgMiur9U4pvsUTftkzl0usmk21HqWEyas3hZrg0IFg9tqZQ
w1wjmU7wfFTPrhfbZcdkGxFAsNtot9W5RCXJjAfoZAcRk1wSbPKmY3tnT4CWoQFV8R8etSBsn4IWLx+gmqjKeDcreOXCfjfRu9Ig2tzG8a/P7eY96BnnB5
zWG0JlSnWtwkPejdmG4bF1Ostap1bmgaQ/gq780qO79Eu49WxPr/D3W55QjdeX9zDoWO6Fy6WnkPWiv72QRdugTuqX0joKmk9//yZyzBnEQkh6BwuHWhjP
MO0c9TJBxhPzvC6cuSVetR9GwRPVFs/eTLRipbPsv/l7pPY2jzEypPCk9xW6BA6DrLrLXR2KZnhb0j0Cu/YDjt0far7wBVG7Z2T8uAWiC4ZyOeyD3shzwD
wnVLUeACxUT8ivlSzcQ2UTP2h/n5VyyDNX7WSstPaB9yxucGvIs9wxA1RxLRSH6kzL5dejio3Fid1xdw6EyFWatlLzekHPU4C7ohorhzaPQPxPikieZDBd
yQAlnGll1o48GlZYgkJtFapf6IXqEenXCUK33WhnTdwJP+hGBa9uPkpbepi6Bs7Y0+DBt4uyzM0kThq+f/u/UsUQpi+Ldi3GMgN2OlcfuDN8KJuA2YH/R9
Fjx7k4pINjduEtR0FqS+DcMCv9u6XM/NSExyw6apeZ5cbXb9Q7Rs4my0LqfS/lPnrQlvCCETIagpFlEGeV2tRx27zEmmIOVZZCgRm+XPMPfvgIA3uLN4ml
jLfnkDLdPYdaDnNrmsKYr2RgkrE3FQgWcA+4R2vQmkp2cNQ2rH6adQ+9ssnGTZtz8dxWpCjRWUGTLDAQlmNO9n0PrO0uFki0ovCRxaVM82/ESOv40nefCn
vvGkTacT9UB7+XBamUhs4HU47YpwFjNpJ8pLNbXVyRRlRIGvp1WkPZfr1RzJHukhrz0Ynqeke08aQXePeqSOdKZUL8cJbimBK2P2ul9p/SFgzNFFKNYtKE
QM/5FLgZ8H+BbtTetb0rkKrBr1NHjQQl2ylgdbuzN8tAQVB/wos2SbsEpPYuSSmgrNQUBx84S5fEtcLcASCNbbm2Leotvj70USql0vrkpkXrw6m7uoW48W
J43DcqYusoabtcy2HimnHuT84JmWDIEe0rMgzTODhb28IFW8EnOSX+DLLZ2E2tABsrkQwYUrWLgrl9nxsNQLTzgnb5trMFQJm8DO5QKJCO2/cStxDwjxmg
6wNkmJEctjW88ZWMa9GzJQ0qRiCvyzq4APew42gGFlPCIp6F2n7vMB+lFByXBFPqg+cD74FIKWJiaDZRx0NYnUZi4AyCGBd8/jtympq2ZmmuKmxkHgFXqI
MqBgWWQFZirHEplRAKrlCxUxZ5ZKASCqOvd2HLMbPz5a0taMfLFLZZJqltWyysvpuoATVRzcSeaCa0ELmRjrEy96/Z2JM0cwsysneQ+2fLY+FQ5xA6h47/
6aSCja5e8fUjNHlaL9vm1f0BjtYA6zcWe4ePUcQw8Q6bThcg/5/FAFamJpbKvcnliC++EhV5WPKsxLkJpAG3uaO/Pof4O/7ViXrb1M/4J+2AXufoogh3G9
sVHZKJNWpzFvSOco8SNvwhin2Laf3MKDIMKj4angkiZaIbynNAwpsz63k2W09DlYi1MoGYpnFlgfrjNfxPKSea7TwWgZi1A1ixp4037Fi8KFPe1zExEWhb
J9D0paJLMqCDRe+SfaIeuNC55v0Hs05Cl9v71GcbUwtF2qRaUKExwdS8MqIJaRSIF/gmT4++efdn+pyFcITWE1XFRDYiA2sfhrY8qonZd8pna1aeVSFl77
iUuRfWw4nZLkqb8bcLvK64XPZZ8F+zQ4vHfBgczlLCrjDFtHxtazcAYOW/nxjXbW9Tr8V6Jc16oo95NjuBQslLXm358Id9Hnp8UigYJ6ZdkyC7gi68KORV
65oPSaw3ZLD5iukTPik/aZYifaIzVukkj9u8IH+J4IUyxigvuYQCPQZtvOzy3Bm/ZY/W0QBJAaM5svbcYksmaczqIQuOSjRVbDRBzqfIqi8oYi0qbpbguC
80RfLHzhYPZRIVTvTJt4NmYRKAKwAfYVV67QSu8LW+9HlTfeNVAvVLAa3KfJBVAT/bhqA2p5N1RLrFBSUOATZKAqI5nWdWHU9I8hi3VEg/cExm2TmbVv1g
WTVjp1euWPtAWSLjP4GPm0JIGIAi59AvXbza2nxpT+ITSht5zRJg/nnyIykrcjxQOoDeTFWyxpPQtEQfrqYAC3KYjEphCGCl69bi91rRS5iGYQO9WvwjBs
Je4aqPahLJCI7jKDKhMTLbO5QFV4kKw+XmWKkTIj205WQSvXt5+IkLTb056nyE/P27zLKA4ZH4mMhIHk5+CD3hNTBXP+KW02Jg5/BZT0XORsk/5FR7sJc3
FayzXLNg78CUL7c48udqNAKO7HEu1ZgtKJT8ShLO/vA+kwatnvqgnTVh/Wkuu2iEbFswt67TL2XFFZ+C/7VGBdJcOCrylmJ3sA5xZ++Ti9p+uWu2DrU8H6
XGc0m9QE0Ej0vIBmzq6s98X5N+spi4w6gZ6J67D6lRDIsjELWK1Lo3BLqn0J+BWDRzPcgM0xhTYuN31w1KOz8OaFg5+KX1iP2AUognLQryHplBdM5j9bTd
pXLZvZ77xtdijjQgvCeEcrhQzcFSTa6Qcl1I49f7Uf7bCWtmG0UiQAjtDxK1X8BT7De9VX45RkKghRzs5RVso69/9m/yn1sBEdkf/RztysQv/fc/qSEPlH
qOgdtM0HgtqSytyk76hNDHxVxK0L3tdAq2gdzCryAb8iFdJeQ/G8RgI2Vuwfk+m0JKKnJom5CQKTZBovrPtzZ7y8m8XBC2JPkXl08zv76YsyEo+gDTvLLC
qyEughFRlQrJr/Xeu8iFQQdMZJ2/fs65qF5amlUE2usitGS09suNpFhW4mrxC8PJ3wJP7nrKRzySdXrC/YmQQ39pIOxu3S7ijLHT9QJTLdagTyme/Bcz+k
m25FLTCIZEQMuMOFBlQRwxgprDGFn1+R77sW/gavElbb+0FRR4CZjbhNnLAqIz2OCOntRzdGA8OfX+N4FHl9jyFqOqv9nLFWq5qNWycW82S5iMYs0BVlr/
GAtSdyihbVtVsmJzX1vNTOynrmZnrNU1aORkQj/vpw7w2VEX7wUgCA/qQjz8pNgp6COybc9qvUHjJD5t5LKs/YFZwCidVEYNKtFrMHqHea4AukXyXsgSHb
c5+I2v8R+1SASoPlmuTYHBf+UtwzFlmUbEhj0OnyZQaVL5y85AAN/w4UdQpedRP6jNcbj9+Czyv6tt5CxbKpKKPI5MdCHjD8v0095Zsif4uX7waqZHiREc
3q0Ec//3i5L3p99WynBbJ+JoIzUEjr9ayDeTtBDBkYep9p92flLV2xfSxtNGxQUVaai4eS5sEM2knYbRDAuv4w09vekALUoveFzV8aAS4d/n3cIDBvXjGe
WtdFf3H68fz2xjtJZAJ+Xfvmzg2sCZlYhqpqA93FHPrfAlWV8Lk97zTEGgyc4ouRLRNLRd3tJMc7MmhmhqTTdnAqP6LDkYi2+FDxvcUHrrwHZIY0qsi2Yx
2haq6f8/D/iQ6X75YpCj65ORkdmuYHf27Rg6Z/RrqCSVqhyOUGPW9YQ8ppvquQVnKNyEcrZ/Ni3FM0LE4NCRQwrBgL3WwKuMmNawICapM01CW/03wfC/pK
RlPmm7/Fv/x6tOKnhBs1RUZko1C0teOVq8tJGdOfjqBpHbH6Haa65C2PZhi+n3/qfRGwrPsKS3c++wMDtGl8SfmGyPBssZalHDlu3KhyWtJKxoEfqe0vgD
uv4s/S7wsGJQI0fo/d0jtOH8ZQrJwn/QRf1GSl15ujzWmgCq6MgJasEyZQUwGHHbSzKWLxhteyzd4yCWcWhCDTiV49jUF7Ls8+DVLXB3pqF8thPvum9BS+
CS/fULyTcmHEiSBGk4TCTIwIFUUx+tPM1dMno/gj1LWKQr3SAcAtl0eo4n00FDFUy5oyT4iV29BzjWA1bQfHRDdsuHjytoezMC/RGUzCCXRufktfcEcGU1
UgE5bO5RwgEoVlQFOJpYy6onywjithmNYpUgq3uyodh1+ULxiPerq0dVUF4IS5oGzHxBw2pGsHM7Yqyf8lyLgIF0kZPhnEnwsYS4fxokD2jNc7l+qR14ex
l0F65oBfi43QTYR51r3R+CImCKmbhUntPGOmFqkSdCJzycxRV3lDNWuZQ/CP2JS0C2kv/pkDWSR3MAWfr4nEW0VnYBakJtggrSOozC4sslYukgG6QexNFU
orbSUnxam7if49uLiDt+gsOfYKGNiku77jXcs+tCrJRUcR0Ym8xsCEUbr4jH+dFA3rhlstTlQXzFbw8RecUciY/WxAABPJPQXYeuR1sB8Z6e/lfQ3lZDkE
8whv2WUEWTEUic3F6yR/m3lknQm0v503FdYxXGIddeknITcBTmo/+UFYU02aUOKHtkUOnDYf8O9I8dkF3isJsRQv7VA5f37nLa3gM286VHM5xS/WFfOX9A
BrTitgMdFyyinC0yeWyyKzPr98a9E0/QEQboi244IMteNpNma3XnaF+l2uDr7RImGybwsSGmXrKjwFVuljLLj+Lvzq06dV7gxknqhj/phvHkYXjJgnK1vU
GHF+Sl2H9tXMzBYxRKxgA6/xyeYOzCcvVj1RDqz2Xria2/ih6Ib0dKTL0tRrCUzsWerECSRKJlCNv48EMRtPt6qVehX3yPiW8n1WYCU1yiXzrCP4yy2s9M
ybzDpWhRVJPfrde1Jz4xzD5Fh2MZGk4L8yxp8b8KQI6/qloEbOUUihSGN6DcSv9N1mwv7BDpcj7e9p+9CLSS9ufqlFF9xGXuMQvegnp9WDQ9o7nrU9J/TT
G96E1z7T519EjGsZ5OQN7QP3XJYZs5ZskFGF0neTEugMK7C+f20opHr6lif/adSZ+kGFzIV5N9j95zyP4ay7p1kPcUmoyQ1jr/TL6PI3M1XuqBHZB4yZrj
P4Z48o57RzdIwNz+heZMSDfcXa7jbwTZIC39WiAY0/tp4pVlK/TRt+ZBaz8vZrzALPUzmQduhn8hUV5C2Z783DeJ/QisiB0nK7QYydPCNeo1+5EdSUi5ks
3tsNSF9GfPGzjZls0s4jB+io9AN65djl5h5asWpLEgFLwzygeVwoU3TOYOr9OLqWYgx/kHfs5zkz/8SuZ2nOIZdUmGqDxS3D+fKgMiUCRZ5S0a715K62Ea
pfXoAeV8v2xb7gPV+wAKpIm8AdGzkDqrR4jmWgUp+CHFB5HFK8nr6ktjuTtKgEvJA+XIZl5krdaCOoxNwmxaS8IJSCX6ey+l0y1swzJdr7K14Tw6QwOeKh
vR6/8NLrX61Xwshm0HHx2UdOXmpWG4xqXZhZeBXc6c97+pWgxd9XhOT8fy8Baabl9Ba0X3gOcuoMd0B7NeeoumgiqlmW3w7zW9ayJ348tDjkmKyDXH+vSS
sMefk9K2I5BVj3/nhvN0NifusnGw+Fxs+Po1SdKfMVIjIiwMlPXlrid8m0WTEbmIEhH9bSM79JGYimwAqTyDFvP2CReh9JHffRBDkvCiwSpnDeOaohZ8x8
7CjjqSUamnWIoXfXR07P1njmGnJFIT4zQUprMz1RMPOwjoyGMrD+69GbiwgULFqstCXBJLXoqY2p3S54gWTkwTnFI6fIOgt3+cXStWzdqoghzBU36whWMs
bcn3+ku0ef/dCjXORElJkzqli3rHj6qLWdgUfvwYLqXwcGwjsRISNuhiOoiDFAUOjaCbG4KV7wSXnaVNHOC/W9DDhSYnmsOCglqOq362b+HUZRUDRKZaIh
mMaKGV58IOIY3UDezWsJl6AiAK1okOd/TdL5cbb3Nwkd68AjHxJpOnW7DXy/sim1HjJhSSGdlTve8PxvhW4hIq65aPyVEKqhK6LNz96Ovo3si714s9B5Wb
8WjW+CS8Bvr06UXDyuQaSeK4qAolYL5/6YFST1Sw8OHWqa1D5KGKyS2hSmusHhF5EMd/68I2X4HjeUMOM9lpJiA2bn14gILcfHiU6tRzidmNl9LBTDZvjD
xETibIKMeInb1XaKPNVqRsnr/Jdkc4XYuIPatk0GaS6UqulU2U7lca7Kl2PmCJSKZ6PepnjbQA43YZphg2fozbAiZzENe7NiIaSS0ke7dSAf6cf5z2hoP3
oF71TTfznAw4K48hLGitTnIa30gvBg4WIFdlfSLUaJgOD1+i7pVHjnD3XZHy29uGOfH0X0/tnwdu32eM62Zbt4ZuuaoIzE87qQ/t0qtxqOsl9ZdMupdPRU
R0nGFGqTBjyPdZ+2Ids2wNhQV4yKrM86nn2L1d/4U9qHeitmn70DahXUm3uzjsImSOUrXFly8TdFUhmPbtseMxZjw/6gFwxMLv+lUhTvqMf8gTGShzQHr4
E1FkwShMtMZS8IdV5SdWUjiYVvn0yx9ry6zNz4cfzxUK7TW0dDJvBzBa8LiHi+ZTe4Eg9oU0is5JTVjthrIDp3hUohTa6AiyZMoNcjRXp75iQD3qHtFSJL
obFZgLDOtriEDhIpBXsCoTdH9RMXv8+fvwpivPkAzRHSUji5LYm0jQN6p72ZiX2ol82hCjxxbdOJ8vBeo2lJfUqn2P3ykJ4Y2xLXCt2tkEgwzokH3+Gx65
eDiJ7T6cFGn3nASXTJsDEWKnYvvdDqHH+k18uLx//fwnTt3RQ34PU+v4SSpTlrufxMYv7VS6TyCXUj8aZt41AwJSrDlH9K3FTPi5Q7KN0i0IlrIAXjqD8n
tKeeFHeoYLmS9CLTIWBL2/WPTGiXVsfK85y3vnTdxsIEGCciOWFv0c6s7ebprNtop98sWEivCUJccHPF4ctuQooaOb/+MG9s9NrHOO+jAP0skENY2cMQHk
cV+VZu+VtnmQkYoYSGYL82NBdkFYT7oarHyIkf9kskIot5m+/DBMt5cEDe3r/5ZbUh2CmMjPkAOhf93cWfdE1ZNBlJESTtel4xJDZAPdrA8KicBU/LBRt4
7NLQ90ngzEGAXJ/IwYpAWUaSya++8xGzrM8PgWPcr+HN1AfkGilBa5arwlIeyR0UkX6EdwT+N7OlpZ98Dw1C6yG8XHIpCCMSCo5GV/erQxjTeB1T3TKJT3
G3nb3tlaoqMrLSffAScKbkmAjjOfOzANTmxqPdZabnsy+rj+Ezq/VfFseZp9Xkbl9XuYkRVM7sodIxW1ITPGKBkzC1O3QrWRQlJxourvcRMKFkeN+YBTpZ
JauT7v1PcdzqkZcngw6N9xzTDVJaNfAFCt20feqvsb4KBOtM7DeeVWidrROMOZBp9HYW9nt80haw9iYPzKL6BrTgP0su4QhzvzExTGElwdTerDwRGQ+xvK
JMie9NkbY+SwMyQwtFzd/qOtr0hH2cCfIFj19POmNJq9tjMIQ1v9Q6PfzO0iSf/7a1SCPO5Bvtnj4Jc/HepwhKao8c+9SOWklpcPDVowsufi4IXBpmzLtp
9G3xhst8BW/l4YYhb6lMHjgfeRD+3tRorZfeM+i7CMhUHBWrJ8cg5rrNZfTJyUWw8U6JoJUZsHXJSBhMxZDRxlcqMaxZELk623NZfZeP7i75CYdOAiP5n+
zDQeN+tcbj/1Pc7knWHo5HYK/sAL4LJ3dFz9yREyhJwn2JBSI9Hl8PJfv3xaeKGcUmt/EdbRNCq7JjBeY+eMXRn72BkSUE1ayiEbk4erL8cdnH4L/GWTGQ
VX+ax7ak8B+DV72T42h1ke6f4saPkrr8XVoSZCK9CZil4qYpFrF326IH+Kubk3JKdbmmVFKEUIfP1OvAjaZEDCq4RcMMr1q6yBF0/ihgQxFBoC8NiY3Wkb
e2yajrWNSU/nTFaXOhkTIV3s0yYzfx3n1+8mRoFkXbBx7ugYg7vvWjg6bACHZZ+EXjbFZoSxHnI/SKhg9fSTfm8fmrjHe2NOV18ELLqw9XY92Vt7ZFN03s
U89HyEP6RsDDZq4Y3iNreDB9a7Q3APLk0X/O1ql1xH5vyD2NdYSz6P3ZazoUf1/ggIOVCDIZbcslefRrMn6dZUYE4PTsy/78i2MXxdqL2s+RkRVq0L61eG
QbjYioGKxfzoldgPeQHqISSu4T5WlKf5YWSsllfr91uYTJzHQrOPJrxFm1HDpFGEE7deCL+oC+iMPrluBExZI/qPTrCeK/og2Inf+hQxATR+GvIaskV2yQ
Ev7dOss9jKd0HDqcj2/sTCRIT2KPZ0S1O2gyupxjP6tcPIi4R+l9k57hfDylU32euza/wErE+ueWE49Fcf33fw0hCbFeViLJvw0VyfjBFd6x3PFRYFgpM+
RFu5Jax4L14HOHf69919NghjjsbPq9my7xa0MfsS6qJJeS7qakuaSzH5CDHMajy9qTwU3Nzu7hi0Selqq/U9QTvJ25o1DY63QUyTLuTxYJBTLgDCh74Yu0
67r+b7hsapgK2fMBOYvtQT3d8nZ66K9Wh7jL9c9PnAmThKRZTxguZUKnRDrbr0i7NYWwP8cSDou4IzfkRHGLudrjscTlNXBtN0XWIpal/YPtt0Rj0ARd8Y
PKUOVFVgph7WRyKTTzkWHiArBbEVJ1B3l9/gX+pp1PZ4q0FJnAjuyLpBsVQYesFAgogmzpfubDgxvI6mYMNcAeZRxNoIVfxkHcpanTo1HZWWz4gLtLhhJT
qZO3W1jkwChLs/k2Ux16cHm5/LovqNHco0F/SA3xhkuo6pyMsMvLmNphV2f/fHVTrBLbkbJ6xRKhMrP7jQ0wS8boMQXRaN6Z/X0gv9ekqRv2Nx3+7AVjG2
pH2JiMqijQSqvvG5Y47T3p905+X4EHnkrLDH+dYT6ohZtpUj+9xDxKSi+uaSPO2uMqLlEiy5XvdPKpnmn+hmBZGeOpt1PZ2sS6y16QnLCexntNjsKKfBMd
dFRkpSftloQus5grVcSSq2yfhUO6PhZBeWVx3D/64rYlFPO+8OsL50GmKkZCQaVxgri6+Zy00iZ4W0tvDgiI+HkM8pri11VEuIQI9W1payeIRws6L2temq
VLTKG5pK9MG1QLLJv8MRYZmyzTjFN4eCpN5ArAj761fSaQDsGoeTNntTAzN6dtcTX2hON55X/RUhwcirXDBg7aVyuD/nkd//uHUAT6XE5fhle+87hPMmXt
NNPg7gU7H2AJjIFJU3Ilx4VWn754PdfcM4H3x0C1ar3YyC4xUgoEF4YAaNEGsDbf2CrQSejyF+l1j0VKNx6edRtcNrb8G4yO6JAyMJHpanZE6/NgUo0Tso
t2lYJvOO9NHth44g2JzDwRqE3UbLketIxx4ZurD65qOULxfpnrLlaeq1zVbbAx+027/pGKSD+6GbfU/+Dxdb71hzD4DyTsAwOySlYlTUJVSxShHoo0Pgqs
xK+iqZvP4cB9CgyRNJyj9cs7HXnC00cCLNFz21C+xjWJrrl6Gp/XsR5RC3YbopPuPYb2Z3udK1qWTu3e5lCd8dYmlb5amBjV4x39yICaP+EWyAk7w6pJJm
0qnkIg0zlGz9bNao9Tigq47EniqvtZ/DXpBWwwCtw0Jg+x3kcHv3cRP0gq7MiPnBXREnnbY1aiZgg8pWWS1SicZoPnypVckmxlItFf01akCspwGyuOQPSe
FIzpOQsQdqDq/8//Xc2VMhjGNJBGOmHj63m5cj2dDXe2lssLvoa3/JcoR3Fu6XhFhWLG48qORrXc2H2lRXVMnelHp3UD2ZAhrojT9YQ3jm9+7AgzsEP0Vs
V2pHg8vSb0gvujik8ffU4L949jGveLfzo4i93k11Xo6mR2K8QMW0CU+74Or9fQJ/xPWE+IksK9T/srbUFwP7zXQGKaB2CBBkL87JEYuPgnkwft+YL00TWQ
sgxn7MRo2PH4wcnuuVCCmJVK5DkWUr3FF9UTUXrfBouoD1Nw1vvlekMEQ7tYzvOJUDWBHyJhq/EDCXMIlhPrRHd2MK+anpjlo7+jnE+GQmL31CquYS2GTG
CQ45HKYmpYGbCvbLmBXqnAiUDN9jbJUSdtIrSNhUu81Es0vU4BZsZ78p0v1VWA7O0GUlTs6XdXfmNHhg48JXo+KXMeqgSWq5yCzOevuyzHYWA+28QryBFn
FgQwckQ3CkurBtn5702RQmlKX9pkHuY1JLCSpl5kkFWAwa4+3pq4lZUpJ/s8gNuA2MuBX0lMBbYBqJlHXsZw7o9M8LVjik3twKh3nM4i4teBLl0HYauAzD
dbE62G0Uvh24RzPG8CRamDB9o09Laf1T0sePssAJqMED/gOBG+7kRJxqEoiLMFNZl09BEL1/M6EiaDxhcHk8LtDj2cifHCrYFjq305Bnrn9yhNpOfgOKgJ
PJOJzPo8c+Zn9exNNQBD2vPKUJ/r2mbGohBen+VQAWNuGXvD2q8rGxRdEwCEBTfpWOpznCclvVcJLrjeEIvHzKsbHTrXawtYxUDiS1UyULU5UAxmJZj4X/
kPGo/UXPOAtgJvWYme9/1/6IxRtGRU0/umTYE0SSVSW3wK8Eg4UbdWOJ2Q/T0LZMSzy4wUwjCc2of+oztJF44fEg+DGvSaC1vCfthlapLtSgi5fPHTNOM9
xeEG7f+Xg+AI2qbNo+iq8ATKrU98Q/+xLFDdIKt09IlbRZjTp3ikAr6cnZATj6wY4IIJKOukYB2Dh6g5kBeshlsYP1eE0ptQecsyFvcuOtb2kSX9+yKRwQ
qS7B4NnGMcN5yCnezrDkdBCCn+1k6hfelN8lVgFYXHqy5aTdIU0TIo0bSMIolFgEfLGpCeVkze8EdqD/PDWb+50AWy3nqidoUH2q54m8TrGbvHYXCd4RPn
bn7rpW6DUGtzQgZN+jwKXZBZPpqJBO6pkRBjUs1aM2BHc/AygVQmyZ8Yn7MG3aN/w+g7R6gzcAOmxoPFEfEU4b93vn/sGGYI/LLYcPT9OjrLtc/qPXl/ZM
fIIaM9KK9/9tEne5XATe8Z6tI2YOli71VUf19E659MKEydG5GA8dmMiytfG0waOcngKqhDeHEkCZJj8ox7B0PEopTwRc8cKjtc2xhjqsvnJyek8VSqD+9F
HH1bAq1/xz6nTbDkHqzSr3uN0JYIlUF1u0IVrxFNIp8+GQNrPyMTNGuOoW0S5KrDqWjUOKEWyIn1qdJHnOR9SnMfWALZXPGlLfLZl8So+PeUqi9vvV592G
1Cosqiqqrg9XVsD+fvhuxCTQN6hPvxCVGTcOjjYs1deJmC9AZk6m3c9MWwvR0nVpVgMZGfwW5XqwKg1xUwvRuPT/UBUww51Mu64WXp17HPMZwqKJniMmj9
YTIAmt0RWBLoWLHRP4eGdWHI74NcW2c9pM7HOvaYuO+c93Gc+D50cLD087PdPzcpQVk+v43q4/TYpQ9tu4qtiGMlbroyikSxaCxhPD54hDU2y55MT0AX79
NpQemQxuf5JsDEQ/C0Numbd/M7iSaAknANUynzyr3rJ6w8PWMCusJPHoQxWwJR4zZNaiJyI3bXUNsvqJoCfl/KnNgm8CtipIqIOgkZyW6Gg2v/gC/ec+fO
6DbOt6G1rSnNU8CF70NR1KIg9oDczYa1jmcR1mxLuYBDm1aRmfAJTgs79eeR3cY8UslZn9fYr1VFbAf5BZbhzscDgez9y/Wbf4U8lKDaIiEZ+yYkoplNk9
UheOZtavRLjBwQhQ+kiLIy7Dqlo5qO70j5toYz+/3YkyAHgraLd3tY7eY+W8GOopBlRPYq7IbD80Y31PHiFg6NzLS+eUnmvaXfyfhqDVudodr05w2ZWSC3
T3QgYbGXOQT3auqGmgsT1w0Na4R5TZiLMnmmqYqM+el21ZEz+4ppCn9a+KOA7ROO4uD015cl3TqHTzzhcfSp4yByvRlWDHj0n7UooAr5W6OpjIPVPMIhCM
rVqFr8lRzlboclJrYfuusQZUOz0pkEnrMBrBIw0NCTpUhhEqHoXJDVTu7QMYtBCtdNbqBAdmhuAsWmxIaCnwFROhBKhR3Ww2DVDxHqDfnvQOKvYfUbBWUs
fv8NBzgMU3hkUVyssCZiCwkU4J+KbR+JuKtgFSVBJPoimjFUKStkkvAC5J7h8EhdKMbz9QxXn0D4bTLeLrBuXQO3MTHGoP0aT9DatETCBR96WJ8oWXVeyw
tOW8Afp8aMuWUvn4YrwfIFWCJeB/enwjxprpY+lxbjkkyXleDVmh0OWP+95Nh8zoFIrjGzJkkxS9beNjQAI0hbvPdvYTaDYS0Mmvf+d19x/gTF6sQL4pze
V4SkS9IH7HmsBXwGgf0DeB0tTf1VhlJlSLRGueFEj4JOu2PhYzvBipqG/1gOoogfOdcNoaOl68eHRYwsOKipV78gQkMmp18uYJzXaL4mGhZnFcsIrebvnx
ukfEpa6dKdcrIZIZ8E9OxaLmbQufruglvUPF1l7wlJF8UX6TGsPLekY31yz5l0sMkYU0/z5dRGHNYeq5iK+pF5ELZN46GI3t5PHXrDx4F3wmdoT2caE378
E2aydnM2bIxigq2BZLSiot4c1Czf7UJTS7QytNyDy+f/04IAImPRnODYs7YoBzItki6DkFKxobKKYka+0LyeKwBNCmdX1VN2PZBcF7drzLZLZcQUnrGUZe
R4arHK9s7SUs77j8sTNeZX8pDdgQkbTeHVaezw2K8FVdPu5xjHZHeJBASCuFGjV077LPd8bl1zaZUNW6XXUYsp00bylss7AtSsF5yDsA033A5ngvh88J+j
8bpju0A0VDxrrKvWkUwHQq1XWaE/AA50ItcqJaU0lT8m2TIDwgObmgkZPtF8mwB5pg7JQcOSM4MCeyMISl9X85hE8KYuESuzOMMX/1q9hPDJFk4yM4s5sX
P8dhbU3ywvwjbnNNktXcG5Wj+p22C8pQendKlkw8b9ZNZZS0Ve/RR1fNcgmQrtsfblV4exNQxC2tsCH6EIP50FQfmG2h+xTx+YzV1QiaCbJw37F53msdae
inkrcpZOJzTrRTs/LOvAgaYeyXRvw5hh6ZS3DuNI6MMRDWwYy1c+k+nkuHHVNZgrzBbRQykjCnrAouUh0+nzu06uG0YiMpFPSM4mZi4FFWMfocx13o0/Fp
vGm9qoQ/aGNWjUks+JXqdCq1mJwcH3f/B/rEkCi4rB3p4ARdJlegybONylH7EnmL1uJpb4y1vGqhoSmrBa7g70vFd33wTc6YbsQ4OnWsIh2+o5PYUSbvSi
FzKqeNShkLmAq4plOLzNhLd0dP6p81Uu4rcfEb3HZz7wD7N8o5k7ou2HJab1ZpH9AHHq6H8/wakcUZt0BWJHyrGtuYMxW7hATd4kuJV8sDjQMUIPg8Npzd
5mpOSEvoyncXQPTPNy8rlfLcYukCObawec2RHQtcR8iFJ6McYdDIsEF101jHkdGxOWgeh29hCF3jjOzIeSqw7aK1RGO7mfTfGnoX3xC6svlbQZviQcvLPr
zaet4Si85MYjNthVAqLTfZuNeQXemRnQckCiXK623MNlxVqyYFfkTwGXj4kdCA++WewTQckVhVH94ncvS3ueYiz8gA+lQFeJXaJdLlrWIcEeUpmbE78kXg
Oy2BL4TVJ6vvKZYmAMcst6mmVDhWZar0Yl6nUUXpCJsIxoc7ZS5ZwWjGWhw2xAgCMu2IZu+ymJg+a696yQmooomECuy8n746C/H6TWdEpOZpynZZLzUotp
80KnHSG74Lj3R/JuNzCFq668j+bEKkaN/MbpfxutCRB5MVpUsgxHkjumMqorpSrFjnvgbidK6R9XAIUmwZWW3F23UZ5bYNHsgkYaEHTy1TMloT2CVymb1s
AusLEn/9orPx27lmypsfBInoOPFsR9szRoWC8PiQKMlJ5VpLQZlizYPBsX0jptU5jdvnSC3OeJgg3wuhd//pilJSSUYV3xuSpyeLVdAjBFE3Dvu1kbxpQm
THDI+d/jX2vO6/lJ1i9xQY/UUxZNqOIa/sbkSJlgH++ETwK3enPFs6yKdO5sIu8zRQyV8pZyPiXFf14OrryX9X5sloG1fcSK2nmthhYz0BY3OiY3n+Bv/5
gvDDrLZm6zsOCCIJRat1O7VpsR0eGE+35hVznQ/Muzfv6df8sTx30J5u5Vy/eM6m7FvQQ59y7H0IHVOLkl9+OiB30HCtEMqQpuApU8IQgZ3yAm3hT0PmmG
K4qeywn0ixATjYk4TM97x9vZxRmK4xuE8SFVoaaEdOyeKfGI8+rIGxHYQ5bC6bxURJNqppGiPvpjtcht7/I1UHPh621JHeEUbABgAyLUOZajIuhnozQ1Ge
w1OIZPaMwDDyX5Ks1GyGco1R35MB17mLP6NqaQcL8NRYIdNdmepli30XhHNqNNktGjv9RwJFKz8nPMxR8nGenQMCMgRjf+9tqQbK3WaGiRIp3KnRp+fA9e
nT9h6gJFXO1Akqci6E/WCibWJJAMy8br+RbOLzIjWaTx6Jh4BIJyxfeMmxO+T7t2/z1nuaYu6jfbvZdjhuG7/cQTnG7y/n/wLZHJDIYVad0NpRZBA0jp39
9PpPwa0a2PjuTtarAu62sMatAECsU1FBe2lIqzkUzxdn5vhVKBiIi+06A0us0U6OSSV79oWpurGgRaJEKDUqVy0VNs3t5QENdvtgJGvzDTtSCZqIjekN5u
G5wstnkWeuNnl3Texq+GUiGcLgIMKrGFLEXBNO7QzFcmFuLBx9ZA98Z04jIM2nhJ3bt44vI34O8qhsoZOjOufC/fersp8DmrjpZJ2RdW0puLPe84bJ0W9O
KsdabEylSitg/l/hRj5lACEIz7MjXV2DlvJVPugQLcbmgwQBBeocTNRCSt2hoJzLyDmQaCD/BSzzp9hiwXz+/6bYcl8Y03HRoBP+CNKwP/7wLRmDPhruHX
VlMayWx8gbJL1Dw54ii1pw1aFi6xOu6eiEddS5yS1uiad8e7aDBajb/8sNk6as5a2dntu9rtP88XPzuwPhAQjukk4CavXlqwR4wt540LFtK9J3dE+WpdMr
GT192lsVNH2CQmgsxEDb+tI3InvTb2kouGBAXSfg54sQ9ZpeErXc3Pa54Xshlz1gt9vgSPGF5emo858tVzQhfu7m6zMNMuyyCEx9e6wCKfQn1qWPOMtTu2
OuvwVmKlvFp8C3zHcZlCr2OEq32N7ac77z6iaXlBQ/sJEbHcZgvsq2e78zaUU5mIGEVaCrpAUfN2Czz5L54O8glCDiRrTNccub+UXLHQNpIbCd/61t5s58
H9CJ9tkrmjzIt9bUnucbI58bzmfvbL0RDwQHTbUjPw7+61x2+mronkVoXnO/c2Lp0HwOsrYQO2VAiJU3tHMKsnYBNSg6wvLddYzR9dvPhjeOlMbx3MI9tr
M/oheaUMZF6OJgv25Df9gKA6zAWLpmAA0n7nL3gZuK5K1uJwKU9JZc+8M7g8W5NTIpcu53OnbUitumjyKRjSImdXwzUn8Bhjd0kDCbJI7IANNJWXuviR37
ljnODN4rWKilx2N++8HTG3xMWCGdqKRJqlM18cTako+6Yio2xfhNE0Q072Ittyfk/JyiWeHDNKsLStyt0FIDBd1no/VbFUODRzTETAFA+ec70s4xIj1VcC
fqL4WPpZJDQXAomeL4NDwb8D59QiaE4GNAciyop0NqdFz89FPIrt12hyl+DgFyxrdaCTouYgjmF3NsXRBhUKGJFwkxNhFZ/RZoMTOUOdDR/qSPjqZW5mJu
kOKOR0pPlA3CGB5tqZZH2uddYdfKIcwZTwKMYK+1hoJv7f8bu7ZVLjQyubnd2S0XGVxk8jfBu2nvSYj6pQHZ+byui4Igv+T3zIIGgm2/GMaH6M1FUBeXpG
tQTvrPcPmPzHKevDc+xTAZUIXm4AfkuRq0VEsAdXXvx/sNFX77TaeAGwLfqOj49gRYtPdOvSW9qbSC56koU7dzoP5sae8fDCGuCSAUQiGMnVoErKhnN1Jw
hv8S55BwaEevhcM6KSDz5J9r8gQ5hu3JVphT5DaejzVWQZWm9iUEFyp+uvwuCFCBvJ6kQllIY7X3iTddGH43hRM5k+IqtjJv7COFJF4QGWMHbTKbMO1L8Q
l3U8c7/yFC6zwR/MPPkZwTUN2APkJrxnpw8AtTKOTl4oqWjcUsxU7umrF8i+24fBlihUPB/3UehUFGEAetgFD39MqN01HzvlR34bcV/YcMW8SxcbSLNMOi
t5uiTkzG4KSopxqeH59/JKFdI0LmbtCSaXHskE8pR1EdWbnfcvGbP2kZTXuv+dGfHRl8hdRoLazM7nUgDsGEtTHaaZofC/BQzePUbAvzLKos6TkzJqEkdR
b7vgJ4WtI2O9bpKKce+N0dqEpZY8S9eZPfpEERHR3RfBHiw6LnOtLGrCGMwS8hVvrj/lQDo4CIxfdEwgjJZzcrCFYzsWC1V8YggNnkwEZHRiumwsuMMx+c
5nnmoYN20d3S1JvDNqa6xJrVBFiBNKAR5lCqqhLqHdwe62Kkwk+NBP/2ZOpK9RTM31V7XLFrRmfokkDR+1dNBwsTBG/vLBzEXyxwbFAXi07wqwtbJDM9Ix
vBWppH2WDuO7vUPEy249qVK5h2cFKMSSuX1RaC8iJJUzwbqYEz6ihwk2rh2AuwuTtsdizVJz4/2/x1GUYCNYxpqNgXIRcN0tC1ReZNZDjRsrRSrP6Csw1Z
p2dwKSrIqZqf24B3bXs9HBvoibx4zP4kHLxO7GksNbasLpDRbEfA5ChyAY6TgjkxO6ut+eQokz+KLfUq9ft0RTNiBrk8MSSEnvhMgLsDIWsICZGh11y/Br
tX61855p+PBcAIqFlTkFz5QyNaH1Al0ylOgjoa/CaOA0nTNhuQxjUsNLtxxjbsPxSC/+eAhGoaBT6om4ufHHWAeTCAq/6nnNkRElif0qbHvfTRv2DHiTjU
ufRGiHTZmQlIZ4k7NMrgP+dnvtwY6Ck8H8VNTwQS1htYHdH86qeLxgGK/w2wjAfy+lhLrin+aS+0y8As7BvahUxi0V36/q+e0NqaUd8cJ+ZGw/5dQad7w3
KWDz3XiEgZQY0weoRcQm/HbVKgk532IJyHNqlkUsekI0dWgXGqDigXG6ssk5WA/Qm2I+kfYEhp1p6WEBYh2QZ/y7MB2MHIMLU5rXVAx6itgBy2s+YuQhoY
p4KWAyYfIYAzTHz9ePmAwVdN/zlzu1QQPFhAVBe0q2nMt4WoMKY92/yJDqaEykva/74D4zr2014CUg5m6K+BkbUO59uX09njWAGtdiV4Via4gsCcSu6Pp2
LIIMOufd4cLdXwYR+HeM4uz9P4VvbQh2CSIbbtw/7JKHh/pVL9qwy8sy8KttjRx8v/7TEClIFQiApWu8Hby00HrRS0/k2murgpKStG2VXgJ5tFz0FAZ3lg
+1iqmVPBc/a97wWNRGp6d07YoTFsu/h9RynV85Z3zA3RrJ+tUHLXDzhnJ/ApXAu0aQqGUP61PEyciIGVtimlsPk1GEE4xtMULin+fK4zuu3vLpskYrBI1a
1uQt+RRbuP5tVKZQv0jkfcEciCF3i7a9ZTP4tbfqNrjL0bQP/IMhHIpJPgfa6ZqxYkvLkmWyZse6quNMUmqDjAGJO3wxuZ2SR0jWS+8dHcdqSg1I6S1j4M
fHipB7IghtlzFfaPUzLOxswFOemKncFPnzpUW/Q/fdSU+49h6dB6F4s/7zwljknCCv9HBUZL67yO2yYE9XDUy74OMOA4V+pFOIhVQtpYq7UDFlODmbmCcs
7NFW/kXK4+CZglCJnltNFm+bibKnN0VB9cfhTFATgsDXJ29iMyDxlJm9D4TQLriUrFGBvZsF72/K0PLUvvzVAWsu1JbfbpgTXCV7Q41L8OChIkig8eTWWS
kT6PcUnZy8qVInXnsGYFU5KjgL2w5orSaOGUkaN8p2wV06rlu75wqyTo7CCJinYnYeyC3kw9UDOabPN6sKD7+/9/ImG1saXRmOTn+KmQR3nFjMvVhFTKHR
KpWKRVQvWof5w5Z4MvWLf80BfZfXP937QxEhUpefKuyc/tvMlZrC8KE/uAZkUjsyLrNB2uoRzaYFv8/o3lTSHKlw8+bMcPIHhSiMzGZNUwM0g9khlTY4mY
hw54eYiIhc+CdsBP95Tl41Y+za6GtEkMfOcI6Ee3U7QliiZN8a7esIaJb61DjMM2v0GprdYY/ePUY0dmvoicGUK2HC3+Sai+E9J3I53m4iyk0fQDLJZGaw
ALp0LxOUUHjZx3ucDhaBSac+fQaaMe0bv/oEqCL8N8pXoy9+EN/CxPocJe5rwgT0yK7429FuJ2Z32wS4Tnt6W3naZKAv/AYYjM8b1GRf/BWAeW4CG9RNJu
jMnKT47HFD8QZdMFlMidqO8QD8Jc8v2oj3p3LA8bof+WcCliyxCuz3U6exgEB5lPe7iWZ5YSVCyghU4AHXBLjggFQCLHWLRq9DwyBjCeTFe6cmB9unwZrv
V9EzMZxEp6Ktm8LeB1qmp8d1MGg0gCGxmoBTct0EMMEOD/DwxJ+C/NMsxxXwFHs3lnIJl1QGpHVk5h60njPj/1+4WjJkaQD4iOGPBy/Qfs3jbCXtsZ6fdj
q2kW1IjNjbSyA9H2nNK7nKSthhfPSWH3gZok95zm+u6DOdvt6H8z0Mt7wN0bbAuODhz2f0mSDKH8XVv8LySXCECN38/pplt6ZVNLKL2vKRzz3KOL0zGysX
LzfRsMc/hj1Ypl8VL/vcLhM5XEEcMtLyi81MKjXKT18BKbEE4RpnXczS7wMLXxMQ+VKcUZVmqKnWWdEqJwGukJi4Od4buPljkTAvYil3zlu0QEI+oRRmoz
nPW9G5JhNX2qae3Fv0OeM9b+ZdaPIF0hTvzsehG0QXWgph3bjj0KaSZnzlZWJ2A/XwiLZFsUpdD798Nm7M811Xhdjr1XJ7vbzbDwr7eC4UTelbS0TAaW0A
rzsummdCY1mT3JBbRHnHSGq5KL0W3vAEmG7kcO0982tvr6FMfRN+pdfhyfnFNh+p1EtdS8uMpEIKIElXxK3F1W72irDfarniB8bA/6IPOvOri1/4EfgMwS
Wpur3nNBLWxbVBBWWk957xreE2KhlCURVndZpscyOArcOA5m3ERNWEASwjpg/8HIFmF5mp/wN2Q38M3YZIIzCDeu5a1q21Msco714kPCZYJ83bVHWTdVWF
8451/4cgI90e0a6nDkWYX6oskg0cqiVHiMNmCt1c/e75geqPq5selU8IEJ6/z/KjLtYTdvN6g82wEHEqMjLakygAHRiJ67T9R1ZDJYDgZNn072Xp8cRxcm
LPMSxyet1Ci853bDohP6+GudKRYBtxkcIXc8HJVWA4dNVigp42x2KLzmvYC8MdY+s5ha/cMEqaBbkC2PB/TQmVjeV25GTPHIqnZirVieDfRF7wQKlN7f4E
CPbK2zcxFWv9oMAU519inTKQ+p+WlNeTZsf9/jaIqvpIP75mmu2lYDe0NsZjjM0YaxNFoaCJOXtxlR1V4XPI3x6pkOWVDATpx2m2lKiouMfssrjykTNObd
wMA9mUE6D8X1ah7lb6AVE0q3t5wWetxDGXAl/KlAfFPGQwg3/jU3TPKGplNkq3AO5UqMgNgvNGezQ9QRkBzfZEoVeFSi+4d2hm51cUNv5AKYv7eXw1XJT+
0/jfvw+u/D8PhNsgHdfVt237WLR6pGVwldnH6dlvC29xqAi7mn/vXtbxQlaTdoDKmA+pb/ZFVpqQAdjEcJ7DoA0q61pZ4HYwaSzvHIo/U7bqRITx5Vogh7
8b4ITf0EMexvBECCiyUU/+uw9Adshj/t0mtG2wXdI7WsBWX1nE84m1Hl9T7x7q8x4vloMD1wNx1+DMooECh2h9Ds9ZzIS7hEYCU8JmpdaG4oiveiYbUKCz
XpIeh1iS8Cx8yvfd07kGvraPjUpCQwcCVSoKEvARy/On0kfl8tylDpmmx8YWLxG+U5Uvsy/xaOgIH11Bllow/zbXxJmIiimgEoMUXM7LDaAJbizJ52ZShu
baGn8hqvDA3vm6FcAV2Ja3jhs6kN3ddJMc9p9eydQhZ7Oa8idXhTSzkKwdkISfNnEiRJxFXDYMQXRpHBn3s4MGtH1JeoEa21UEJU1oPq6E6t76Gquw377x
SODWoaS/JPU9tSUxpGgTiWULunkf4xzfLTdWW8TlMW8LvyQtb+VJ2brUnAqUP/MWe0kXuPCOjMyadWqKGPbQgFOdnfcLVw+7PiL24SG2q//qfSK/2gzwyV
hPF6+rZLqP4kwIbnV/T0OeFeOkzHqTWWoLL4PoMm0t3NmrsYD18HeZJqf/edqKQjQEX6TLRwUgkXGjN2xg8kz8MkoAzwmOZ/9UZrCtUG4m8F4ihV/3ef2y
jDhtIwkXSzPr+VF/G0v5j5TUdfEILPpDJkp3yWd2BN+5FD2U+Kf7lBtcTg9YwrwtZYW6kDh38IHKO9qZYyY1wHS9Ce7TICRd92GYed969DEdY4bVaiqsZ5
S8wroXxFtNRO06nVdWDCOvUbsQzdd2cvToZ/9+fjTl1M0Af27zxfklBzUncra5Ybvb0ju2Yw/n4vnV6Yk7ymX9EIMjoJaUGfN6NzzrCBjj11V5FpMD7QPr
kQYNpOHZP9gHaIOSs36O1v4pN4XJvs4SmYxk/Po4vjfFnzcv66GO2IJ6etsOrCgpnSmXzNcvVVbGAv3WN3bzyl5tIlJOQt7fOrkyfEB6ZFPS+e+d2nQgLN
SfhkHDCG73CW+kQkCYrkIWCfC4lRtNRpYbMvb12edsIcb1ZFXBObOBhBBv8kPLR6LmF/V6DaepZzNi+eQE/SRdfSABw7YLuFJnazJHmXpLbBKQQYAIWlfI
Dz3/pzlul1/braKi2Sxt9EHx/o8PXTSHWKoiCkKBkCzfROnTWplBKlCeXgKu6ZbnzVIX7j6m6ZRG7GK5zjizviQxltvnF1o2nLguDxDpjE8tqvvVOmWbsP
cVRAVuX7nRaoCVHD0G6ISAi2AyCku+wHakZwZ3BYXfjg0yJ3KrS22XQwep6GhZuNMAbur3C3xUxlR1/kK287GJhmxaT31eBc+x/gta/539JKin4dJ/gNJy
Q1CC1uhdJorgHpfjHJZovXL7JPHKumUFRhYvbSxX5K3mtjxKVTN8jRa8eWJsQksYFjquuFxI/+WWquUidWcQeBGNLwcaf5JRXl5X6qpIX9rpf8+lyFEtb4
XbevQSCXM+2dn8E5WHBMdbwsWyedbOpVUlLUuvcR4tuOxZE4GYZf/qwln1RNSmVlVI0GeHncWFucU7xNaGbzRsEGlw/vmZjEhbHECXMK8TmBe1e/TTBhXf
nNgYPqMPfUjvvjWcbRFMBCmhF3sT+rLes8Om2FbxsuWpcYrlzJOAmJzgUjPQ5j2cOot0TEGC6Hx5e0SBEKEB2nrkzCRL5tmP3ZUP++HEURmH9ZITgjrwwI
9x4yj9jcQSykQzvuWZL5/Pm6VgX2yhU4pcPHb1MP2miVRxR6Yye9unpAsPQ460ENT59jA2ES3HQI/0f01Mar/JdvSBDehjmZvB0/ybvKgDqaxa7x42/r53
lrMcMqq+J2KmPt17zpk/189YJWLmudZYRcXkwp80kou9pco6mVD43CYy4Ac0NBPGT/sLuhmgd46ccPdX6mIZwZOWIXYx7Sjzv32gn2GRbzmEbl9kO8GaVv
MLm7LO23IEHniFc3DF6UVKgFLu5c0nHnxaZz1WqHZJtQIQUT+c4FgPWuynJ00X/CEOriyfT96ob2URV44CF/AiYkq0azwrPVkUTBr0JSEsykAlccaxXAlm
kXP6iRYa5cFxvb8IqeMUSMFWd/Bl12VYDYoj8g9sYvG/u1lmXIa6oBKurMvwiCNA+LApa8R0W7hQBnGBgEnRfJxac/M9+r1izCorlwS5Hge9fiLo12aoK8
BCbTT+8Iv1C1rNS8wQTauSDcaDmPIO3yfda7vikeJlU/y3CI2efFgOBnIdDN8PmcDftGiZHVkspYv4M2zT9Ewb7mvsllme5jKJLYtDGeyTKn4mszJ9YCCR
YjyXWnUrf8BJoM8e8QVv8mxU+pgTQbbgG5mHCE1L+3ssugrPbkfzNXgAU8JwSX8PYB5+OZM+yzWeb2lkpHxRPG98KlXYe+hEOq1jEkpUdpaeQtWewSXwoB
K+unU22kLz8HouhQfld13M3QHh0E5SrOfBVMR6H5Jq20UwB8an/MrrziqA2ZFZEdMn90ufZVj0ixy2zJ5SkUCFq2Dpxg1NBjGLN2yD9E5guI12w3XCGuBo
1UCHsx44KTlGzFf8D55RPxCIkskl1v8CF2T/kg==
"""
KINDS = """
crime fire fraud gas height help injury lift missing shock suicide traffic trapped water
before=rojijpufliokpo 0=oolmlmpoljmmkk 0|=kmlllpoomlloll 0号=lmmllmnnmmmmom 0和=mmmommknmmmmlm 0快=nnmmmokmmmmmlm
0我=nmmmmkommmmmln 0打=mommmmmmmmmmmm 0楼=lmmnlmllmmomnm 0的=ommmmmmmmmmmlm A=mmnmmlommmllmm C=mmmommkmmmnlmm
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
w=mmnmnlnmkmmmln wo=ommmmllmlmnnmm x=mlmmmmnmmmomlm y=mllolkomnlnmmm ye=mmmmmmlmnmommm y|=mlmmmkpmnlmlnm
|0=nmmomllknlnkol |I=nmnnmmlmmmommm |S=mmmmmpmmmmmmmm |b=mmmmmmmmnlmlom |c=knlmmmnmmlmolm |d=klllmmpmnlmmnm
|f=mpmmnlkmmmmllm |h=olmnlmnmmlnmlk |i=onmmnkmmllllnn |j=llmmnolmnmmmlm |k=pmmlmnlmmmmnll |l=klmnlmmmmmmmom
|m=oknmlnlmnlmnmm |n=lmnmmmommlloll |o=lonmmllmmmmlml |p=nmolnnnmllmlll |s=mmolmnlmnmlmmm |t=mmnllllmlmmmon
|一=nkmnmomlmmlmnm |三=mnmlkmllmmlnon |上=klnnmpklllnmnm |下=lmmnlpnlllmkon |不=mlnkkplmomomjl |东=mmmmmmmmmmmmlo
|两=mlmlkkommnnnnn |中=nnmmlnnmmmnmkm |主=ommmlmmmmmmmln |了=mmnmmljnmmqmlm |五=mmmmommmmmmmlm |人=kjmnljnnopnnml
|今=jmommlomnmnmlm |从=mmmmmlonommllk |仓=mommmmmmmmmmmm |他=pkmloklmmnnmmm |住=mmmlmmommmmmmm |你=mnlnnnlmlnloll
|保=onllmnlnmllnmm |俺=mlnnmnlmnmmmjo |倒=lmmmmmlmmmmpln |偷=pmmmmmmmmmmmlm |像=kmmomoknmmmmmm |儿=nmmmplmmlmnmml
|光=lmmmmmomnmnllm |公=mmmmllkmnnmoml |冒=njmmmnkmmommmm |冰=lmmmlllmmmmmjs |出=lmmmmrlmllmlnl |刀=lmmmmmnmmmommm
|刚=lmmmlonmlmnnml |别=mnknnnkmlmpmkm |刷=mmommmmmmmmmmm |前=nmmlmlkmmolonm |劝=mmmmmmmmmmpmmm |动=nmmlmommmmmmlm
|十=nnlmmmknmmlmmm |半=nmmmkonmlmmmko |南=mmmmmokmmmmnmm |卡=llomlmmolmnmml |压=lmmmmllmmmlpom |厨=mnmomllmmmmmmm
|发=mmmnmnknmmmnlo |变=mkmmmmmmmqmmmm |口=mmmmmmommmmmmm |另=nmmmnnlmmmmmkm |叫=mlnmmqmmlmmmll |可=lmmnllmmnokmnm
|台=lmmmlommmnmmnl |司=lnmmmlkmmnmpml |吃=mmmmmnnmlmomkm |吊=lmmlmnnmmnljpm |同=lmmmllommlolnm |后=nnmlknmmlnlomm
|吐=lmmmmmommmmmmm |吓=mnmmonmmmlmmkm |吞=mmmmmmkmmmpmmm |商=mmmmnolmnmmmlm |喂=mlmmmommmmmmmm |喊=kmmmlnllnlomnm
|喘=mmmmmmlmmmmmom |喝=nmmmmmommmlmmm |嘴=llmnmmnmmommln |四=lmmmmmknnmnmmm |囡=mlmmmmmmommmlm |围=lmmmmmlmmmmmpm
|土=mmmmmolmmmmmnm |在=nknmmmlnomkonj |地=lnmklnlllmplon |坑=mmmmmommmmmmlm |埋=mmmmommmmmmmmm |塔=mmmmkmmmmmmmpm
|墙=npmlkmkmlmllpm |声=llmmmolnmmmmnl |外=knmlmmloplkomm |天=mnlookhmqllmpl |头=mlmnmlrmmmmlkl |女=pmnmmlkmmmmlkm
|奶=kmnnmmllnmlmnm |她=nknlnkmmnmomml |好=lmmmmnlmlnlmpl |如=mmmmmmlmmmommm |妈=knlmlommlmommm |姥=mmmmmmlmlmomln
|娃=klmmokokplnmol |婆=ommnmnkmmmnmkl |孕=mmmmmmplmmmmlm |孩=jmmlllonmmmmnn |它=mmmmmmlommmmmm |安=llmlonmmmmmnlm
|室=mmmmmmmmmmommm |家=pnmmmklmnmmmmm |对=pmolmmmlllllnl |小=mmmmnnlknnknok |就=mllmnokmllmolo |屋=mlmnkmkmnollon
|山=mmmmmokmnmlllp |岸=mmmmmmlmmmmmno |已=llmmmmknnnmlom |师=nmmmmlkmmnmnnl |帮=mmmmlonmnmmmll |幼=kmmmmmommmmmnm
|床=mpmlmlmmmmmmmn |底=lmmmpnlmlmmlmm |店=mmmmmmmmmmmmom |弟=nmmnlmommlnmkn |往=pmmmnnkmmmllkm |快=jomnnplnknmnkk
|怎=mmnmmolmlnmmml |急=lmmmmnlmommmmm |想=mmmmommmmmkmmm |成=mmmmmmmmkmommm |我=knmnmmlnmmmmnl |戒=mmmmmmkmmmmmpm
|房=mlmmlokmllnmom |手=mjmnmknlnolmnm |才=mmmmmmlmomlmmm |打=nnnmklmkmlnopl |扶=mmmmmnkqmmmmlm |找=mnmmllmmpmlmml
|把=olmllolmmlmmnl |抓=mmmmnllmmmmlkp |抢=pmmmmlnmmmmlmm |护=nmmmkmnmnmnmlm |报=mlmomnlmmmmnmm |拖=lmmmmmlmmmmomm
|挂=mmmmmllmmnlmpm |按=llmmmmkslmmmml |挖=mmmnomlmmmmmml |挺=mmmmmmmmmmommm |捅=ommmmmmmmmmmmm |捞=mmmmmmjmmmmmlq
|掉=mmmmmknnmmmmon |排=mmmlmpmmmmnmmk |搬=mmmmmmmommmmmm |摔=mmmmmmommmmmmm |摩=lmmmmmlmmmmpmm |摸=mmmmmmommmmmln
|撞=mmmmnlknmmmpmm |擦=mmmmpmmmmmmllm |放=mmmlmolmmnmmnm |救=nnmllpmmlmlmll |数=mmmnmllmmmmmpm |敲=kmnnmmollmmmlm
|整=mmmmmnnmmmmmkm |斜=mmmmmommmlmmlm |断=mmmlmlpmmmmmmm |施=mmmmmommmmmmml |旁=mnmmmnjmlmmnnm |旧=lmmmmokmmmmmom
|早=mlmolmmmnmmmnm |明=mmmmmmmmlmomnm |昏=mmmmmmommmmlmm |是=klnmonmmmnlnnm |晃=mmmmmolmmlmmnm |晕=mmmmmmommmmmmm
|景=mmmmmmkmmnmmmn |有=pnmklonkkmmoml |机=lmmmmmnmmmmmpl |来=lllmmsnmlmmlml |果=mmmmmmommmmmlm |树=lnmmoommmnmkll
|校=mmmmmmlmnmlomm |桥=mmmmllmmmmmloo |梯=lmmmomlnmmmmnl |棚=mmmmmmlmmmmmom |楼=opnmipllknklol |欠=lmlmnmmmmmommm
|正=nmomlnmmlmlmlm |死=lmmmnlommmnmmm |气=lkmqmmlmlmmnmm |水=jklkmulilmommq |池=mmmmmmkmkmmmmr |污=mmmomnlmmmmmml
|没=llmollmnkmpnmm |河=mmmmmmomolmmnk |油=lomlmlmmmmmnlm |泥=mmmmmllmmmmmpm |洗=mmmommmmlnmmlm |活=lmnlmmlmmmqmlm
|流=olmlmmmmmmmlmm |浴=lmmmmmlmmommmn |海=mmmmmnomnmmmlk |消=lqmmmmlmmmmmmm |涵=mmmmmnmmmmmmlo |清=mmmnpllmmmmnkm
|游=lmmklnnmmmmmnn |湖=lmmmmmlmlmmmno |滑=mmmmmlmmmmmkom |漏=mmmmmmlmmommml |火=msmnlkkmmmmmll |灭=mpmlmmmmmmmmlm
|灯=mmmmmmmolmmmmm |灶=mommmllmmmmmnl |炉=mmmqmmkmmmmmmm |烟=lpmmommmmmmmkl |热=mnmnmnmmmmlmkl |煤=mpmmolkmmmllnm
|燃=mnmommlmmmmmmm |爷=lknnlmmlnmnnlo |爸=omnnmlomkklmmn |物=mnmmmlmomlmmlm |狗=mmmmmlommmllmm |猫=kmmnmmnmmmnmlm
|玻=knmmlpommmlmlm |瓦=mmmmolmmmmmmmm |瓶=mmmmmmlmmmommm |电=mmknmmmnnomlml |疯=lmmmmommmmmmmm |白=nmmolmmmnmmmmm
|皮=mmmmmjnmmmmmmp |看=mlmmmnmmlmmlmo |眼=mmmonnmmmmllmm |着=msmmmklmmmlmlm |石=mmmmmmlmmmmmol |砍=ommmmmlmmmmmmm
|砸=mmmmooklmmmmnm |空=mnmmlmonmlmmmm |穿=mlmmmmlmommmmm |窗=mmmnlnomnmlmmm |站=llmmnmnmmmlolm |第=mmmmmmommmmmll
|箱=mkmmmmmmmommmm |线=mmmmmmlmmrmllm |给=kmmmmlonlmmlmm |绞=mmmmmmommmmmlm |维=mmmmmmlommmmnm |罐=mlmommmmmmmnmm
|羊=mmmmmlommmmmmm |群=lmnmmmmmmmommm |老=lmmlnmllomonlm |考=mmmmmmlmmmommm |耳=ommmmmmmmmmmmm |肚=llmmmmommmmmln
|背=nkmmmmommmmmmm |胳=lmmmmnknmmmmpm |胸=mmmmmlkmmommom |脑=mmmmomommmmklm |脖=mmmmlllmmmonnm |脚=lmmmokmmllnmpn
|脸=nkmnllmmllmmno |腿=llmlllpnmmmmnm |舞=mmmmmokmmmmmnm |船=mmmmmmlmmmmmlp |花=mmmmmnkmmmmmpm |药=mmmmmmlmmmpmmm
|落=mmmmmlmmmmmmlo |蚊=mommmmlmmmmmmm |血=mlmmmlommlplmm |表=mmmommmmmmmmmm |被=lnmlnkmnmnmmmn |要=nlommommnmllmm
|警=pmmmmlmmmmmmmm |让=mmmmmmlmllolpm |误=mmmmmmommmmmmm |说=nlplomlmmmnlkl |谁=jmlnlomlnmolnm |货=lmmmmlmnmlmomm
|走=lnmmmmpmmmlmlm |越=lomnnlmmlmllom |路=kmnmlolmllmnol |跳=mlmmmmlmmnlmmp |踩=mmmmmommmmmmlm |身=nkmllmnmnnmmmm
|车=mlmmlkmlmlnrjo |轰=mmmmmommmmmmkm |轿=mmmmmllpmmmnlm |还=oomlmnoljnmlkm |这=mmmmkllmomnmnl |进=olmnmmlmmmnmll
|迷=mmmmmmmmlmmmol |追=mmmmmmlmmmmomm |送=nmmmmlmmnmlomm |那=olplmklmmlnnlm |邻=ommmmlmmmmnmmm |都=mlmmnqjmmmmmml
|配=mnmmmllmmommmm |酒=lmmnmolmmmmmlm |里=mlmnnmkmlmnmln |金=ommmmmlmmmmmmm |钓=mmmmmllmmmmmmo |钢=mmmmmnnommmlkm
|钱=mmpmmmlmmmmmmm |钻=mmmnmmommmmmlm |银=mmommmmmmmmmmm |锅=mkmmmonmmmmmom |门=kpljonoqmkmmim |问=mmmmmmlmommmlm
|闷=mnmmmmlommmmlm |阳=mnmlnmnmmmlmol |阿=lmmnmmmnnnnmjn |院=nmmmmmlmmmmmmo |隔=ommmnmmmmmnlkl |雷=mmmmmmmmmommmm
|风=lnmmomkmmmmlpl |马=kmmmmqmmmmmmlm |验=mmommmmmmmmmmm |骨=lmmmmmnmmmmoml |高=lmmmmoommmmnkm |麻=nmmmmnknmmmmln
|黑=nmmmmmlommmmlm ~adult=pkmmplolklnmml ~animal=hklolpumlollmk ~beat=zjlklmkolpklkk ~birth=llmmnmulkmlmll
~blood=nlklkmrmjmopmk ~boom=ksmkmnmllllmlo ~breath=ihkolkwpknklno ~call=momollslklllkk ~child=miljoknltmllno
~collapse=hilloqqnkljkul ~crash=kllmmknnkklzjk ~elec=kqmnmmjlkxklil ~ended=mlmolkoollmlnm ~excess=knmmnlpjomllnn
~fall=ojlmkmsnjlkmnp ~fire=jzlnkknklmmjlj ~gas=jllzmoglklqlkl ~gripe=pnmojmmnjllnok ~heart=kkklnlrnkokmon
~height=mkjnykjlklnlok ~help=nlklkwmmkmklmm ~hint=nmjoommmkmmmmn ~home=kolnnmnlmlolnl ~how=knnmmpnlmklmmn
~if=nllnmokmmmommm ~intruder=ymnmkjkkmmlmmk ~joke=mnnonnmllmmoik ~kin=qnmnlnmlololjj ~leak=knlwkllmkmlmll
~lesson=lmnmnmlmomkmln ~lift=mllnmmjylklloj ~maybe=nnnmllonklknnl ~media=kmpkmlnmmmqlmk ~missing=jlmljmkmvlommn
~mistake=nmnkplmmlmnnlm ~not=klmomnnlomnkkm ~now=nnnnklmmnmlnmm ~old=kjpkkkqlsllmlm ~pain=lkknmoqmllkolm
~past=lmlmlmmmommmmm ~place=npjpnokjlmkmln ~poison=jmlplkrmllrljk ~sale=mmqkmmllmlmlnm ~self=nnknkmlmnolmnk
~senseless=kiismiumiqjook ~smoke=lxlllljllolnkm ~stuck=kkijpjmsjjlnwn ~suicide=hkkkrlmmjlzllm ~thing=lmnmnkmmnollmm
~unable=kklpnkqoklkpmk ~urgent=lonmlqnmkllmmm ~water=ijjollillpqlnw ~weapon=zlkkjllllpoljj 一=kmmmlmnnlnmmml
一下=nlllmnjqlpmlml 一个=okknmlmlpnlllm 一了=mmmmommmnmlmmm 一只=mlmmmlnlmmnmpm 一地=lomlmlmmmmmomm 一声=lolmllkmmnmomn
一头=mmmnmnmmmmnoll 一家=mlmnmolmlmmmlm 一条=mmmmnmlnomlmnl 一根=mmmmonlmmmlknm 一楼=olmmlmkmlmlmnq 一次=mmmmlmommmolmm
一步=lmnmmlmmlmomlo 一氧=mmmommlmmmmmmm 一点=mmmlmmnmmmmomk 一片=mommnmlmmmlnlm 一百=mmmmmmmmmmommm 一直=pmlnmmnmlkmmlm
一碰=mmmmmmmmmommmm 一笔=mmommmmmmmmmmm 一股=momlmmmmmmmmmm 一起=llmlmmkmnmmnnn 一跳=mnmmmmkmmommmm 一身=lmmmmmommmmmmm
一转=mmmmmmmmommmmm 一边=mmmlmoomlknlmm 七=mmmnmlmmmllmno 七楼=mmmnmmmmmmmmom 万=klulmmnmlmklmm 万|=lmqmmmmmlmmmmm
三=mmplmknmnllokm 三万=lmommmmmmmlmmm 三天=mmmmlmnmlmpmmm 三楼=nlmlmkonmnmmol 三轮=mmmmmmkmmlmqmn 上=llllolnmloolmn
上|=jkllmnolnlnqmn 上一=lmmlloomlmmlmo 上下=nmmmmmllnnllkp 上不=lmmlllmnmmlnno 上了=nnmmoklnlmmooi 上去=lmmlmljmoonmml
上吊=mmmmmlkmmmqmlm 上哭=mmmmommmmmmmmm 上坐=lmmnomlmmmmmom 上女=ommmmlmmmmmmmm 上开=nlmmmmmmmmmlom 上往=jnmmmqmmmmmmlm
上挂=lmmmpllmmmnmll 上掉=lmmnlkommlmmom 上撞=ommmmmmmmmmlmm 上有=nklmoolmnmolnj 上来=nmmlinnmnlklmr 上气=mmmommlmmmmmlm
上水=mmmmmkmmmmmmpm 上游=mmmmmommmmmmml 上烧=mlmmmmommmmmmm 上爬=mlmmonlmmmlmln 上的=nnmllljmlmnnom 上站=lmmmllmmlmnmmo
上走=knmmmmnllmlmnn 上那=mmmnolmmmknmmm 上都=olmmmmmmmmmmnm 上面=lmmonomlmkmmmm 下=jljmlnnolnnmpm 下|=oklmmnllnnlomm
下一=mmmlmoommkmlnm 下不=mpmmolllnnlmnj 下个=mmmmmmommmmmlm 下了=mmmomlmmmolmlm 下停=mmmmmmmommmmlm 下去=kklqnqmljmmkmn
下大=lmmmmmmmnmommm 下好=mmmmpmlmmmnmjm 下就=mmmmllknmnlmnm 下扔=jmmmlonmmmmmnm 下掉=lnmmmnnmmmmlol 下是=mmmmkpmmmlmmmn
下有=honllmnmmnolmn 下来=mjmlkkpoopnnlk 下楼=oomlmllmlmmmmm 下水=mmmmmolmmmmmpj 下沉=llmmnllmmmmmnp 下滚=mmmmmommmmmmkm
下的=lomlmlnmmmnmlo 下辈=mmmmmmmmmmommm 下还=mmmmmlmmmmmnom 下那=lnmlnonmmmmmkl 下面=lnmnlolmllnlmo 不=knklmlomnlomnl
不上=mlmolmmmmmmlnl 不下=mmmlnmkmmmpmml 不了=knlknrnnllkmmn 不会=lmmnnlmmnmlmlo 不住=lnlmnmmmkmnokn 不出=kmmmllnnlmlnom
不到=lommmlomnmmlnl 不动=llmollmnmmmlon 不去=mpllkklnmmkmoo 不及=mmmmmommmmmmmm 不哭=lmmmmmomlmmmmm 不喘=mmmmmlmmmmmmmo
不回=nmlmnllmkmpmnl 不在=lnlmnlkmqmnlmm 不好=mmmmlpkmnmkmmn 不开=jlmlnolnknnmom 不想=mmmmmmmmlmpmlm 不放=ommmmmmmmmlmmm
不敢=nolmmmlnlollmk 不是=ommmqlmmkmlmll 不来=knmlojnllmloom 不活=mlmmmmlmmmpmmm 不清=mmmmlnnmomlmll 不理=lmmmnmommmmmmm
不用=lmmmolmmlmommm 不着=lkmmmlnnolmmom 不知=lmmmmmmmomlmnm 不答=mmmommmmmlmmmn 不给=plmmmmlmmmlmmm 不能=olnmmlmmlllnmm
不行=knmmmopmlmlllm 不要=mmmmlommnmkmmm 不见=knmmlnlmommnmn 不认=pmmmlmmmnmlmmm 不让=tmmlmnjmlmmlkm 不走=qmmmmlmmlmlmmm
不起=lkmollrmllpmlk 不醒=lmmnmmommokmlm 专=ommmmlmmmmmmlm 世=mmmmlmmmlmpmmm 东=pmmmmmmllllmmm 丝=mlmmmplmmnmllm
丢=lmmmlnkmtmlmkl 丢了=lmmmmmkmsmlmll 两=njopmkmnmmjnnm 两万=lmommmmmmmmmmm 两下=mmmmmlommmmmmk 两个=nmmnkklnmmlnon
两口=nmmnmlkmnmlmnm 两声=lmmmmonmmmmnmm 两天=mmmmmmomlmmmmm 两家=ommmmmlmmmmmmm 两岁=klmmmmmmnnlmom 两条=lmmmmmmnmmomlm
两辆=mmmmmmmmmmmmlo 个=nimmnomonllmlm 个0=kmmmmnpmmmmmmm 个不=ommmmmmmlnlmmn 个人=nmlnnlmmmknkmn 个光=nmmmmmlmommmmm
个叔=ommnmllmlmnmmm 个味=mmmommmmmmmmmm 个在=mmmmlllmmmmmno 个坑=lmmmnlmmmmmmpm 个外=mmmmmmommlmmmm 个大=nlnllmmlnmklpm
个女=mmmkmmnmlmnmmm 个娃=lmmmnmnmlmmmkp 个学=mlmmnlomlmmmlm 个孩=lmmmkonmlmmnmn 个小=lnmlmmjnmnlnpl 个工=lmmnllommlmlpl
个师=mmmopmkmmkmmmm 个戴=ommmmmmmmmmmmm 个是=lmmmommmmmmmmm 个没=lmmnomlmmmmmlm 个电=mnmmmmnmmkmmmn 个男=nmmmnnmmkmmmln
个老=lmmlnommlmmnmk 个花=mmmmmlommmmmlm 个要=mmmmllmmmmmmom 个身=mmmmlmommmmlnl 个钟=omlmlmmmommmlm 个阿=lmmmnllmlmmmpl
丫=mmmmmmmmmmmlqm 中=klmolmppnlmmkm 中介=ommmmmmmmmlmlm 中暑=lmmmmmommmmmmm 中毒=mmmommmmmmlmmm 中间=lllllmkomlnnoo
中风=mmmmmlommmmmmm 丸=mmmmmlommmmmmm 为=nmmnmlkmmllomn 主=ommmlnlllmnnnm 举=ommmlllmlmlmlp 久=lmmmmommmmnmlm
久了=lmmmmommmmmmln 么=lnnmlnnmlollll 之=kmnmmmnnmmmmmm 乌=mmmmmmommmmmmm 九=lomlnmknnmmmmm 也=mmmrmkmkmlokkn
也不=lmmlmmomlmpmln 也别=nmmnmmnmmmkmmm 也在=lmmnmnllnmmmom 也没=mmmmllomnmnmlm 书=mmlmomkmnlomnl 书|=mmmmommmlmmmmm
书包=mmmmmmlmpmlmmm 买=mlomnllmmmmlmm 买了=mmmmmmlmmmommm 买好=mmmmomnmmmlmmm 乱=olmmmlmnlmmmlm 了=jmnnklonnlnmmm
了|=mmkknomknomnnl 了一=nmmmnknnmnkmmm 了不=llmlmpmmmlnmln 了两=llmnmrmmlnlmjm 了个=lmmmrkllmlmmnm 了了=mmmmmnommmmmlm
了人=nnmmllnlllnmlp 了他=kmmmmqlmmmmmmm 了但=mmmmmmlmmmomml 了倒=mmmmmnkmmmmmmm 了出=mmmmmoknmmmlln 了刚=mmommmlmmmmmmm
了压=mmmmlllnmlmmpm 了在=nlmnlkommnllmm 了娃=mmmmmmlmmmmmom 了快=llmnmlkomnkmno 了手=mmmmmmpmmmlmlm 了把=lmmmmmmmmmmmom
了插=mnmmmmkmmommmm 了有=nmmmlnkmmmmnok 了水=mmmmmkmmmnmmmo 了没=lmmmmmlmmmlmmo 了火=mkmommnmmmmmmm 了百=mmmmomlmmmmmmm
了的=mnmmmommmlmmmn 了着=mpmmmmmmmmlmmm 了砸=mmmmmlommmmmnm 了算=mmmmnllmmmommm 了说=molmllnmmmnmmm 了还=nnmmmllmomnlml
了遗=mmmmmmmmmmommm 了里=mmmmmnmnmmmmkn 事=lmmllrlmkkltkl 事了=mlmmmslmlmllmm 事故=lmmmmlkmmmmrmm 二=ommnlnmnmllkmm
二十=mmmmmkmmnmmmpm 二楼=nmmmlonmlmmmml 五=nnnllllnnllmkn 五楼=ommmmmmmmmmmlm 井=knmnnnknlkkmti 井|=mmmmnnlmmmmmol
井了=mmmmmmllmmmmpl 井盖=mmmnmnomlmlnnj 井那=mmmnmmmlmmmmol 井里=mnmlmlknmllmoo 交=mmplllkmmllpmm 交站=mmmmlmommmmmmm
交车=nnmmmmmmmmmkmm 享=mmommmmmmmmnml 亭=mmmmnmomnmmmlk 亭子=lmmmnmnmnmmmmk 亮=npmmlknmlmlmmm 亮着=mlmnmmnmmmmmol
人=pinmmnmmmnjnln 人|=kmkmoojomnklpl 人一=mmmooojmmmmmkm 人下=mnmolllnmmmkmm 人不=nllmoiommnnllo 人中=lmmlmmqmmmmmmm
人举=mmmmmmlmmmmmmo 人了=pllllnlnmmmplk 人从=mmmmkmommmmokm 人会=mmmmmmnmlmommm 人住=mmmmmnommmmmlm 人倒=nmmnmmommnmmjl
人出=mmlmmlllmmmmmp 人刚=mmnmmmmmmmmlno 人压=mmmmmmommmmnkm 人吊=lmmmrlmmmmnmjm 人吗=lnmmnokmmmnmmm 人呐=lmmmmommmmmmmm
人呢=nmlmlmlmommmmm 人哪=mmmmmolmmmmmmm 人啊=llmmmqmmmmmmll 人喊=mnmmmpknmmmmlk 人困=mmmmmmmlmmmmpl 人围=ommmmmmmmmmlmm
人在=knlnlnlpllnmnm 人埋=mmmmmmlmmmmmom 人工=mmmmmmkmmmmmmo 人已=plmmllomllmmmm 人干=nmmmmmllmmmmom 人应=lnmommllnmnmmm
人往=nommkjommmnmmm 人快=llmmnppklmmlnl 人打=ommmmmlmmmmmmm 人把=pmmmmmmmmmmmll 人拍=lmmnmmmlmmmloo 人拖=mmmmmmmmmmmomm
人拿=pmlmmmnmmmlmlm 人挂=mmmmnlommllmmm 人掉=lmmmmlllmlmmqn 人摸=pmmmmmkkmommmm 人救=mmmmmmlmmmommm 人敲=ommmmmlmmmmmmm
人晕=mlmmmlqmmmmmml 人来=kmnmlolmmmlmnl 人没=knmknmmmomlmmn 人烧=mlmlmommmmmmmm 人爬=ommmnmlmmmmmlm 人现=lmmmlmmmmmommm
人用=lmmmmpmmmmmkmm 人疼=mmmmmmkmmmmmom 人看=lmmmnllmnmmmlo 人给=ommmmmkmmmmmmm 人翻=olmmnmnmmmnlkm 人被=jnmmlmlmmmmoom
人要=kmnmonlmmnomkm 人说=nmommmlnmnmmll 人走=mmnmlolmnmlmml 人趴=mlmmnlmmmmmmol 人跟=nmmmmmmnmmmmkm 人跳=lmmmklnmmmlmlr
人还=mmmlkllnlnmnol 人迷=ommmmmmmmmmmmm 人飞=mmmmmmommlmkmm 今=nlomllllnmplkm 今晚=nmnmmmlmlmomlm 介=ommmnlmmmmlmlm
从=mllmmlpmnmnojk 从三=mmmmmmommmmmlm 从二=mmmmmmommmmmmm 从六=lmmmmlmmmmmmom 从凳=mmmmmmlmmommmm 从地=ommmmmlmmmmmmm
从梯=mmmmmmommmmmlm 从楼=kmmmmnmmmmmmnm 从滑=mmmmmmmmmmmlmo 从窗=nlmmomlmmmlmlm 从脚=mmmmmmmmmmmnmk 从这=mmmmpmmmmmlmmm
从阳=nmmmnmommmlmlm 仓=momlmllmmmlmol 仓库=mommmlmmmmlmnm 仔=ommmmmmmlmmmmm 他=rjpkohmmlnnmlm 他|=lmolmnmmlmmnll
他下=ommmmmlmmmmmmm 他们=omnmmmlmmmlmmm 他吃=mmmmmmkmmmommm 他在=pmlmmljmlmmmpn 他妈=mmmmlmmmmmommm 他就=nmmmlmommlmmmm
他往=klmmmmmmmmommo 他把=qmlmmmmmmmmllm 他拿=lmmnmmmmmmomlm 他的=lmmmmmlmnmmnom 他要=ommmmlmmmmmmmm 他让=mmnmmmlmnnkmmm
他说=plnlnmmnllknmm 他还=omnmmlmmmmlmnl 付=lmpmmmlmnmlmmm 以=lmmlnlkmmmommn 以后=llmmnmmmmmommm 仪=mmmmmlommmmmmm
们=nmmnmojnkklnmn 们不=mmmmmmmommmmmm 们听=ommmmlmmmmmmmm 们四=mmmmmmmlmmmmom 们家=nmmmmommmmmmlm 们谁=mmmmmknmmmmmmm
仰=mmmlmmommmmmmn 份=ommmmlmmmmlmmm 伊=nmmmnklmnmmmmm 伏=mlmmmmmmmommmm 伙=mnnlnklnnnmlmm 伙|=mmmmmlmmnommmm
会=klnmmlnmmonlkp 会游=mmmmmllmmmmmmp 会说=mmmmmmmmomlmmm 传=lmmmmonmmmmmlm 传来=lmmmmonmmmmmlm 伤=kkmmmlsomnmmll
伤口=lmmmmmommmmmlm 伴=lmmnmlnmmmomll 伸=ommmnljlmommol 似=lmmnmlommmmmln 似的=lmmmmlommmmmmn 但=nmmmlmlmmmommm
但是=mmmmllkmmmpmmn 位=nlmlllmnolnlkn 低=lmmnmmommmlmml 住=lmlknkmolmmmon 住|=nmmmjmnnmmmnln 住一=mmmmmllmmmmnom
住了=lmlmomlmkolloo 住人=mnmmmnkmmmmlom 住我=mmmmmmmlmmmmom 住的=mnmlmmpmmmlmln 作=mmnmnlmmkmommm 你=lmmllommlnqnkl
你们=lmmmnmnmmnnlkl 使=jmmnmmnnmmmmmm 使劲=kmmmmmnnmmmmnm 侄=mmmmmmlmmmmmmo 侄子=mmmmmmlmmmmmmo 侧=lmmmnmnmlmmomm
侧翻=mmmmmmmmmmmolm 保=nmnlmmjolmlnnm 保姆=pmmmmmlmmmmmmm 保安=mnlllomlmnllmn 保险=mmmmmmlmmmmonm 信=klqmmmkmmlpllm
信|=lmmmmmlmnmommm 俩=lmlollknmmlnnn 俩人=nmmmlmommnmmmm 俩老=mmmnmmknmmmmmm 修=lmmomnjnmolkol 修|=mmmmmnmommlmmm
修灯=mmmmmmlmmommmm 修车=mnmlmmlmmmmkpm 俺=nmnmllkmnmmmmo 俺家=ommmmmlmmmmmlm 俺爹=mnmmmommmmnlkm 倒=kllmlopnkoloml
倒|=lkmnlonmmnlmok 倒一=mmmnmlommmnllm 倒下=mmmlmolmmnmmnm 倒了=lnlmooknlnkmnl 倒在=mlmomlnmmnmmlm 倒地=onmkmmmmmnmmlm
倒的=lmmmmmommlmmmm 倒车=mmmmmmmmmmmpkm 候=lmmmmmnmmmomll 借=mmommmlmmmlmnm 债=olmmnmlmlmnlmm 倾=mmmmmommmmmmlm
假=mmpmmmmmlmlmmm 做=lnplmmkmmmmmmn 停=kmllnlormlllnl 停了=lmmmmmlpmmlmol 停他=ommmmmlmmmmmmm 停住=lmmmmlommmmmmm
停在=knmlnlmnomnlll 停着=mmmmmommmmmmkn 偷=ulmmlllmlmmlll 偷电=ommmmmmmmmmmmm 傅=nllnnlonmnllkm 傅|=nnmnlmnmmlmkmm
像=nmmpnnnmlllklm 像压=mmmmpmmmmmmmjm 像是=lnmmmnmommmllm 像没=mmmnlmmmmmmmom 僵=mmmmmmnmmommml 僵了=mmmmmmommmmmmm
儿=nlmlmkolnnnlnl 儿|=mnmmlmnmmmomll 儿了=mmmmnmpmmlmmlm 儿媳=pmmmmmkmmmmmmm 元门=olmmmmmlmnmmlm 充=moolmmlmmmllnm
先=llnmonomlnmmkl 先来=mlmmmolmmmmmmm 先走=mmmmmmmmlmommm 光=pnmmlkkmnnmlll 光|=nommmmlmmmmmmm 光着=ommmlmlmnmnmkm
光脚=mmmmmmlmommmnm 克=mmmmmmommmmmlm 兜=lmmmnllmommmnm 入=ommnmllnmmmmlm 全=lmmmmnmmlmlplm 全是=komnlmommmllmm
八=mlolmmlomlmnln 八楼=mmmmlnmnmmomlm 公=nmnmllnlonkoll 公交=nnlmlmlmnmlonm 公喝=nmmmmmnmmmkmmm 公在=ommmmmmmmmmmmm
六=lmmlmlnonlnllm 共=nmommlmmlmmnll 共享=mmommmmmmmmnml 关=njmpknjplmnlpk 关不=mlnomnlmmmmmlm 关在=nmmmmmmkmmmmom
关机=lmmmmmlmlmpmlm 关电=mmmmmmmommmmlm 关着=mlmomlnmmmllnm 内=mmommnmmmmmmlm 再=mmmmpklmllqlll 再不=mmmmommmmmlmmm
再也=mmmmlmlmmmommm 再见=lmmmnmmmmmomlm 冒=kpnnlllmkplmko 冒|=lommmmnmmmmmmm 冒火=mlmlmmmmmpmmmm 冒蓝=mlmmmmmmmommmm
写=olmmkmlmmmrmll 写了=mmmmmmmmlmommm 冬=ommmmmmmmmmmkn 冬天=ommmmmmmmmmmlm 冰=lmllklmmknkmnu 冰凉=mmmmmmomlmmmmm
冰箱=lmmmmllmmommnn 冰裂=mmmmmmlmmmmmlo 冲=llmnkrkmlkkpjr 冲倒=mmmmmplmmlmlln 冲走=lmmmmlmmmmmkmr 冲进=lmmmmllmmmmqml
决=mlmmmlkmlmmmls 冷=llmnmlnmmmnmol 冷库=mmmnmmmlmmmmom 冻=lmnmmmommmlmml 冻僵=mmmmmmommmmmmm 凉=mlmmllolmmnmnm
几=nnlnlpknmmlnkn 几个=nmmnkokmlmmmmn 凳=mmmmnlkmmoommm 凳子=lmmmmlkmmoommm 出=nlmmnnmlpljoll 出不=mnmlkjkolmlonq
出事=mmmmmrkmlmmnmm 出去=mkmnnmmlnnnnll 出口=nmmmmlmmmmmlom 出声=ommmmlnmmnmmln 出大=mmmmmolmmmmmmm 出来=lnmomkolklnlpk
出话=mmlmmmommmmmmm 出门=nmlmmmmmomomlm 刀=qklmllnmllqmkl 刀|=olmmmmlmmmlnmm 刀片=kmmmmmlmmmpmmm 分=knnmmmmmllnlnl
切=lmmmmlqmmlmmlm 切断=mmmmmmommmmmlm 划=kmlmllommmpmln 刘=lmmmmmommnmmlm 刚=lmrlmlmmllmmlm 刚发=ommmnmlmmmlmmm
刚才=lmkmnmlnmlmmlo 刚有=lmmmllommmmmmm 刚砸=mmmmmolmmmmmlm 刚转=mmommmlmmmmmmm 刚还=lmmmmmomnmmlmm 别=nnmnnmklknplkk
别开=mmmpllmmmmlmmm 别想=pmmmmmmmmmkmmm 别打=rmmmmklmmmmmmm 别救=mmmmmlmmmmommm 别来=mmmmqlmmmmlmmm 别让=knmmllmmmmommm
别过=mmmmmolmmmmmmm 别问=mmmmmommmmmmmm 刮=mmmmmmmmmomnmm 到=nknkklmlonlnmp 到下=mmmmmmmmmmmmmo 到了=llmnmmnmonmmkl
到人=kmmmmkomomlpll 到头=mlmlmnpmmmmmlm 到我=ommmmmmmlmmmll 到手=lmmmmmommlmmln 到桥=mmmmommmmmmmml 到没=onmlmmlmmmmlnm
到现=lmlmmmomommmnm 到眼=mlmmmmommmmmmm 到胸=mmmmmokmmmnmnm 到脖=mmmmmlnmmmmmmo 到脚=mmmmlonlmmmmmm 到腰=mmmmmllmmmomok
到车=lmmmmpommmmmlm 刷=llqlmlnmmmmllm 刷了=mmpmmmmmmmmmlm 刷单=mmommmlmmmmmmm 刷漆=mmmlnlommmmmmm 刹=llmmmlkmmmmslm
刹不=mmmmmmlmmmmomm 刹车=llmmmlmmmmmpmm 刺=ommnnmmmlmllmm 剂=llmmmmpmmmmmml 前=nlnmmjmllpmool 前面=mlnmmlkmloloom
剩=llmmomkomlmllo 剩一=mlmmmmmmnlmmom 剩个=mmmmmmmmmmmmmo 剪刀=lmmmmmommmnmmm 割=llmmmllmlltmml 割了=mmmmmmlmmmpmml
割到=mmmmmmommmlmmm 力=lkmnlnomnmlmmm 力气=mlmommmmmmmmnm 劝=klnmmllmlmrmlm 劝不=mmmmmmmmmmommm 办=loomllnllmmnml
动=nlmnlnnmkmknom 动|=jlnmmnnllmmnon 动了=mmlmlkmpmomlln 动手=ommmmmlmmmmmmm 动脉=lmmmmmpmmmlmmm 动车=nnmmmlmmmjmmnm
动门=lmmmmmnmmomlmm 劫=ommmmmlmmmmmmm 劲=lmmnnmonlmmmll 勒=kmmmnmknnllnqm 勺=mmmmmmommmlnmm 勿=llmlmmlmomnmln
勿着=mlmmmmlmommmmm 包=rmommlknnlknll 包车=onmmmmlmmmmmml 化=lompmllmmlmmnk 化了=mommmmlmmmmmmm 化粪=mmmnmmnmmmmmnk
匙=lllmmmmmnnnlol 区=mlnlmnkmmlolnm 区有=olmmmmmmmmmmmm 医=mmnmmmommmlmmm 十=lnnlmlmnpkmmnk 十万=mmnlmmommmmmmm
十八=lmmmlmmmmmomnm 十几=mmmmmlnmmmlmlo 十多=lmmmmnommmlmln 十来=mnmmmmmmnmnmmk 千=klqmmmmmlmmkom 千|=lmommmmmmmmmmm
千斤=mmmmmmmmmmmkom 午=mmmmmmmmommmlm 半=lllmplmqklknnl 半|=mmmmlmmnmlmmom 半个=ommmnlnmmmmmll 半夜=ommmmmlmmmmmln
半截=mmmmnolmmmmmnl 半空=lmmmpmlmmmlmnl 半边=lnmmmonmmmmmlm 半道=mmmmmmmommmmlm 单=lnpmmmnnllmlll 卖=nmnlkmmnllmnnl
南=mmmmlokmmmmnmm 南门=mmmmlokmmmmnmm 占=klmmmmpmmmmmmm 占线=mlmmmmommmmmmm 卡=jkrkoklnkklprj 卡住=mmmmnkpommmmkl
卡号=mmommmmmmmmmmm 卡在=lmmmnnkmmlnoml 卡着=mmmmomlmmmmmmm 卡被=mmommmmmmmmmlm 卧=mmmmlmlmmmomnm 卫生=mnmomllmmmmmnm
印=ommmmmkmmmmlmm 印|=ommmmmkmmmmlmm 卷=knmmlpqnmlloim 卷到=mmmmmmmmmmmmmo 卷进=mmmmmmrnmmmmim 厂=mlmnmlmmommmmm
厅=onmnmmmlmmmmlm 压=iklmmmomkplqri 压下=mnmmmnmmmmmmkm 压到=lmmmmlmmmlmrmm 压器=mlmmmmlmmpmmmm 压在=mmmmmmqmmmmnkl
压着=mmmmnmknmnnonj 压线=mmmmmmmmmommmm 厕=mllolmolmmmlnl 厕所=mllnllnmmmmlol 厕灵=mmmommmmmmmmmm 厢=lmmmmomommmmml
厨=mpmomllmlmmmml 厨房=mpmnmllmmmmmml 去=imonokknpomkkm 去|=nommmommlmklmm 去一=lmmonnlmmmmnjn 去不=mmmmmoommmmklm
去了=lmljlmnolmnnmo 去就=lmmolmmmlmmmmn 去找=mmlnnmmmimqmmm 去的=llmmnllmnmmmom 又=qonlllmnklnlim 及=mmmmmommmmmmmm
及了=mmmmmolmmmmmmm 友=lmmmmkllomonlm 双=mmmmmllmolnlnm 反=mlmlmmnlmmplml 反锁=mlmlnmolmmnmmm 发=mmmolkpljmomln
发|=mmmmmmomnmmmnk 发了=nmlmmllmmmpmln 发生=mmmmmmkmmmmpmm 发电=mmmommmmmmmmlm 发黑=mmmmmmommmlmnm 叔=mllnmonmmlmnnl
叔叔=ommnlnlmlmmnml 叔阿=mmmmmolmmmmmmm 取=mnonmmkmmmlmon 取不=mmmmmmkmmmmmpm 受=mlmmolnnmnkmmm 变=mkmlkmnllrmnmm
变压=mlmmmmlmmpmmmm 变大=mmmmmommmmmmml 变形=llmmmmnmmmmonl 变态=ommmmmmlmmmmmm 叠=mmmmlommmmnnlm 口=mmmnkkpjmmjpmp
口|=kkmnmmolmmmmon 口了=lmmmmlkmlmnlnq 口吐=mmmlmlommmmmmm 口撞=mmmmmmlmmmmomm 口水=lmmmmmommmmmmn 口那=mmmmmmmmllmmpl
另=nmmmonlmmmmmjm 另一=ommmomkmmmmmlm 只=lkmlkpmmnlmmqm 只小=lmmmlllmkmmmoq 只手=olmmlnommllmnl 只有=lmmmmnmmpmlmlm
叫=oloolnqlknllli 叫0=nmmmmkommmmmmm 叫|=onmnmlmmmnllnl 叫不=mmmpmllmlmmnll 叫了=nmmllmkmmnmmom 叫人=mnmmmplmmmmmkm
叫她=lmnlmmomlmmmmm 叫我=lmpmnnlmlmmmmm 叫救=mmmmmpkmmmmmmm 可=kmmnllnlnnlmmm 可是=mmmmmllloolmmm 台=lomlpnlmjlllon
台|=mommomlmmmlmmm 台上=pmmlnmmmlmjmmn 台了=mmmnllmmmmlmno 台塌=mmmmlplmmmmmlm 台外=mlmmolmmmmpmkm 台栏=mmmmknpmmmmmlm
台边=mmmmnmmmmmkmnm 台那=lmmmommmmmlmmm 台门=mmmmkmmmmmomom 台风=mmmmlommmnmmml 右=lmmmmlommmmnlm 号=mnolnlmpnmklml
号梯=lmmmmmmmmmmmpm 号楼=kmmmmmoonmmmkm 司=ommmmljmmnlpml 司机=pnmmmljmmnloml 吃=mllllnslmlqlkk 吃了=llmmmlpmlmpmlm
吃的=ommmmmmmlmlmmm 吃药=mmmmmlmmommmlm 各=lmmmmllmmmommn 各位=lmmmmlmmmmomnn 吊=klmlqokmlnpjpl 吊|=mmmmmmmmmmommm
吊在=mmmmpnlmmmlmlm 吊的=mmmmlplmmmmmmm 吊着=llmmoolmmmnmll 吊车=mmmmmoommnljmm 吊顶=mmmmmmlmmmmmom 同=nmmlolpmllmlmn
同事=nmmmmmpmmllmlm 名=mlmlmmmnomnmml 后=omlmolllmmpnlk 后墙=mmmmommmmmmmmm 后头=mnmnnplmlmllll 后妈=ommmmmmmmmmmml
后座=lmmmmmlmmmmnom 后悔=mlmmmlmmmmommm 后脑=mmmmmmommmlnml 后面=nnmmlmlmmmlpln 吐=jllqlltnklklmm 吐|=lmmollonlmlmnm
吐血=lmmmmmommmmmmm 向=lmmmlmmmnmlomm 向盘=mmmmmmmmmmmplm 吓=mnmmnmlolllmlm 吞=llmmmlpmlmpmll 吞了=mmmmmmommmmmlm
吟=mmmmmmonmmmmkl 吧=lllllplmmmqmmm 吧|=kmmllolmmmqmmm 听=olnlknmnjlnnon 听着=ommmmlknmmmlmo 听见=olnlkmmnkmmnon
吱=mlmlnmmommlmol 吱响=mmmmnmlommmmmm 吵=ommmmnlmmmlnlm 吸=kkmkmornlpllkm 吸|=mmmmmmlmmommmm 吸了=mmmlmlommmmmmm
吸住=lmmmmolmmommlm 吹=llmmmplmmlmlom 呀=kmmmmpmmmnmmmm 告=lmmmlnkmlmomol 告牌=lmmmmmmmmlnmom 呐=lmmmmommmmmmmm
呐|=lmmmmommmmmmmm 呕=lmmnmmommmmmml 呕|=lmmmmmommmmmmm 员在=mmmmmmlmmmmmom 呛=lomnmlnmlmlmln 呛得=mommmmlmmmmmmm
呜=lnmnmolmmmmlmm 呜呜=lnmnmolmmmmlmm 味=kmmvlmlllknmll 味|=lnmpmnklmmomll 味好=mmmommmmmmmmmm 呻=mmmmmmonmmmmkl
呻吟=mmmmmmonmmmmkl 呼=knmnmlonlnmmml 呼吸=lmmmmlonmnmmlm 命=mmllltmmlmmlll 命|=omlmmmnmmmkmmm 命了=lmmmmolmmmmmmm
咋=lonlmknnnmmmlm 和=klnqlojplknnml 咔=mlmlmmmmmmmmom 咔咔=mmmmmmmmmmmmol 咗=mmmlnlkmomnmnl 咗喺=mmmmnmlmmmmmom
咚的=kmmmmmnmmmmmnm 咣=mmmmmmnommmmlm 咣当=mmmmmmnommmmlm 咧=mnnllklmmmmmom 咬=kllnlkrmlollok 咬了=lmmmmmommmmmmm
咬人=mmmmmmmmmommml 咬住=mmmmmmkmmlmmpm 咬得=mmmmmmommmmmmm 咱=lolmmolmmmnmml 咳=lmmnmnommmmmll 咳|=lmmommlmmmmmnm
咳不=mmmmmmommmmmll 咳得=mmmlmommmmmmmm 哉=lmmmmmmlnmmmom 响=mnlolmnnlmlmmm 响|=llmolmmnmnlmmm 哎=lmmmmmpmmnmmll
哎哟=lmmmmmommmmmlm 哟=lmmmmmommmmmlm 哥=lllllnonommlmn 哥把=mmmmmmmmmmomlm 哥被=mmmmmmommmmmlm 哪=knllknomslllmm
哪|=mmmmmolmnmlmml 哪个=llmmmokmmmnmln 哭=nlnklmmomnmmnk 哭|=lmmlnkmnnlmnol 哭不=mmmmmmommnmmlm 哭喊=lmmmmommmmmnmm
哭得=ommmlmkmmmnmnm 哼=klmnmmplmmmpml 哼|=llmnmmolmmmoml 唔=mlmnnllmommmnl 唔到=mmmmmmmmmmmmom 商场=mmmmnokmnmlmlm
商铺=mmmmmmmmmmmmlo 啊=lonmlqnmknkmll 啊|=mnnnlommlmkmll 啊快=lmmmmplmmmmmmm 啥=mmmmmnlmommmlm 啪=mpmlmmlmmnmlmm
喉=mmmnnmomnmmmkm 喊=mmlmonkmmmllmn 喊|=nomlmllmlllmon 喊不=olmmmnnmlmnmlk 喊他=kmmnmmlmmmnmom 喊我=lmnmpmmnlmlmlm
喊救=llmmnnmnmmmllo 喊没=mmmmmmmmnmmmkm 喘=llmmmlpollkmpm 喘|=mmmnmmkmmmlmol 喘不=mmmnmmonlmlmml 喘得=mmmlmmommmmmmm
喘气=mmmlmmmmmmmmmo 喝=qlllllsllmmmmk 喝了=olllmlomlmomll 喝多=nmmmmmkmmnmnmm 喷=mrlnlnpmmmlkjl 喷|=lnmplmmmmmmlln
喷了=mmmmmmommmmmmm 喷气=mommmmlmmmmlmm 喷泉=nmmmmmkmmnmnmm 喺=mlmnnnkmmmlmnm 喺度=mmmmmnlmmmmmol 嗞=mmmommlmmmmmmm
嗞嗞=mmmommlmmmmmmm 嘎=mmmmnlnommmmlm 嘎吱=mmmmnmmommmmlm 嘴=okmnllrmlnmmin 嘶=mnmommmmmmmmmm 噎=mlmmmmqmmmmmll
噎住=mmmmmmommmmmlm 噎着=mlmmmmommmmmmm 器=knmrlmmlmnllnk 器在=lmmnmmlmmmmmom 噼=lommmmlmmnmlnm 噼啪=lommmllmmnmlnm
四=nlmmmjnmmllmnn 四个=nmmmllllmmmmom 四岁=mmmmmmmmommmmm 回=nmnlokolrlljmj 回不=mmmmlmomlmmmoj 回头=mmmmmmmmpmnmmj
回来=lmmmnmlmmmmlmo 回走=lmmmommmnmlmmm 囡=nlmmmmlmommmmm 囡囡=mlmmmmmmommmlm 团=mommmmmmmmmlmm 园=mlmmlpmmomllmm
园那=mmmmmommmmmmmm 困=klmokkktlmllom 困在=lmmmlllommllqm 围=lmmmmmlnlmllno 围住=mmmmmmlmmmmmlo 围着=lmmmmnomlmmmmm
圈=lmmmomjmnlnlpm 圈|=nmmmkmmmmmlmon 圈里=lmmmomlmmmlmnm 土=llmmlnlmlmlnrk 土车=mmmmmmlmmmmolm 在=nkolmnklllnmnn
在0=nlmmmmmommlmll 在|=mmmlmnkmplllom 在三=lmmmmlonmmmmmm 在了=mmmmmmlmpmnmlm 在人=mllmmmommmnmkn 在偷=ommmmmmmmlmmmm
在公=lmmmmlpmmmmmmm 在冒=lommmlnmmmmmml 在冰=mmmmmmmmmmlmpl 在十=lmmmlmnmmmonmm 在半=lmmmomlmmmlmmm 在卧=mmmmmmmmmmommm
在厕=mmmomlmmmmmmml 在哪=lnmmmlpmnlmmlm 在哭=nmmmlljmmmmmpn 在地=nllnlonmlmmmlm 在外=lmmlnkpnlmnkkn 在大=lmmmommmlmmmmm
在天=mmlmplmmmmlmmm 在家=mmlnmmpmllnmml 在就=mllmlnmmmmommm 在屋=lnmlllmmllmmpm 在底=mmmolnlmmlmlmm 在开=mmmmmommmmmmlm
在往=jmmmmnpmlmlnmm 在我=olnmllkmnmlnlo 在手=jlnmmmommkpmmm 在打=qmnmmlkmmmlmlm 在抓=nmmmommmlmmmmm 在按=lmmmmmommmmmmm
在掉=mmmmmokmmmmmmm 在放=mlmmmmommnmmmk 在敲=ommmmmmmmmmmlm 在晃=olmmmpllmmmmkn 在桌=mmmmmolmmmmmlm 在桥=lmmmmnmmmmnoll
在楼=nommnllmnllmml 在水=nmmmmkkmolpmlm 在江=mmmmmommmmnmmk 在沙=mmmmmmmmommmln 在没=lmmmmmlmonlmnm 在流=mmmmmmmmmmmolm
在浴=mmmnmmkmmnmmln 在涨=mmmmmomlmlmmnm 在烧=mpmmmllmmlmmnm 在电=lmmmmnommkmmol 在着=mommmmmmmmmmmm 在砸=pmmmmllmmmmlmm
在空=lmmmonnmmmlmmm 在窗=momlmmmmlmnmnl 在自=lmmmmmmmmmmlom 在负=mmmmmlmmmmmmlo 在走=lmmnmnmmmmnoll 在车=mllnmkmmlommnn
在还=ommmmmmmlmmmmm 在里=nmlmlllplnlmnm 在铁=mmmmmmlmmommnm 在附=mmmmlmmmmmommm 地=olknipollnlnnn 地|=mollmlmmmmlqll
地上=mllnjlrmlompil 地下=lmmlmnmmlmnlmo 地了=mmmmmmlmmommmm 地库=nnmmmolmmmmlkn 地方=nmmnmmkmnmmlmn 地那=mmmmmommmmmmlm
地铁=ommmmllmmllmmo 地陷=mmmmmmmmmmmmpl 场=mmnllonmolkmnl 场|=mmmmmommmmmmlm 场有=mmmmmmommmmlml 圾=komlnmmmnmmlnl
圾桶=lommmmnmmmmmlm 坎=mmmmmmlmmmmomm 坏=mknnmlnllmlmnm 坏了=llmmmlnlmmmmom 坐=jllmpjmonlnnmm 坐在=lmmmmmnmmmolmn
坐着=nlmlolnmmlmmnl 坐窗=lmmmommmmmmmmm 坑=llmnmnjnmmmlqn 坑|=mmmmnmlmmmmlno 坑边=mmmmmmlmmmmmom 块=lmmlnnomllnkol
块块=mnmmnkommmmmlm 块往=mmmmnkommmmmlm 坝=mlmlnlmmlmmmkq 坠=kmmmmnnommmmlm 坠了=mmmmmmkommmmmm 坠楼=kmmmmlqmmmmmmm
坡=lmmmlnlmmmlqnk 坡|=mmmmmolmmmmnnk 坡了=mmmmmllmmmmnom 坪=lommlmommmlmmm 坪上=mmmmmmommmmmmm 垂=nmmmmllmmomlnm
垂到=mmmmmmmmmomlmm 垃=komlnmmmnmmlnl 垃圾=komlnmmmnmmlnl 垫=lmnmolmmmmnmkl 垮=mmmmmplmmmmmmm 垮了=mmmmmplmmmmmmm
埋=llmmnlllmmmlqn 埋了=lmmmmmlmmmmlon 基=mmmmmnlmmmmmol 基坑=mmmmmmlmmmmmom 堂=mmmmmnnmlmlnkm 堂|=nlmmmkommmmmmm
堆=momlmmmmmmmlnm 堤=lmmmmpkmmllmlp 堵=pmlnmmmlmmllnl 堵了=llmnmommmmmmkm 堵在=omlmmlnmmmmllm 塌=lkmloqilllllsn
塌了=mlmmpqimllmlno 塑=lomlmmnmmmmmmm 塑料=lomlmmnmmmmmmm 塔=lmmmomlmmlmmql 塔吊=mmmmkmlmmmlmqm 塘=mmmmmmlmlmmmkr
塘里=mmmmmmlmmmmmlo 塞=nlmlnnmmmlolml 填=lmommmmmmmmmmm 墙=nmlmonllklkltk 墙|=klmmlmnnmmmlom 墙上=olmmnmmmlnlokl
墙倒=lmmmmonmmmmllm 墙在=mmmmmlmmmmmmom 墙根=mmmmmonmmmmmlm 墙砖=mmmmmmkmmmmmom 墙进=ommmmlmmmmmmmm 壁=onmnmmlmmmmlln
士=mmmmkllmmmpnmm 声=ollolnmmlmnnmk 声|=nllmnmnlkmmlno 声了=nlmnmmommlmmll 声就=nmmnmmjnmommlm 声音=llmmmmlnmmnmol
备=mmmmmmlmlmnlom 外=mnmmrmknmlkmml 外了=ommmmmmmmmmmmm 外卖=mmmmlmmnmlmolm 外地=mmmmmmomlmmmmm 外墙=llmmqnlmmmlmmm
外头=lnmlnllolmmmom 外有=ommmlmmmmmmmmm 外面=mmllnlkmnnolol 多=lmmmnoomlllnkl 多|=lmmmllnmnmmmol 多人=mlmnmnkmmmnmmm
多血=ommmmmnmmmjmmm 夜=nmmmllllomlmmo 够=lnlmpllnlmolnm 够不=lnmmmmmnlmlmpm 够了=mmmmmmmmmmommm 大=jokmpnnlmkmlnm
大|=lplomokllmmlnj 大了=momnmklmmmmmmn 大事=mmmmmolmmmmmmm 大人=pmmmnokmmmllml 大块=mmmmookmmmmmlm 大堂=nlmmmkommmmmmm
大姐=kmmmllonmmmmmn 大家=lnlmnmmmlmomml 大巴=llmmmllmmmmpmm 大桥=mmmmpmmmmmmllm 大棚=mmmmmommmmmmlm 大水=mmmmmmlmmmmmlp
大石=mmmmmmlmmmmmom 大腿=mlmmmmommmmmnm 大车=mmmmmmmmmmmolm 大门=pmmmmmjmmmmnnm 天=lllmpkmlomnnmk 天|=mmmmlmlmlmopmm
天上=mmmmmmkmmmnmom 天台=lmmmqllmmmlmnm 天听=mmmmmmommmlmmm 天就=lmmmmmlmmmomnm 天桥=lmmmpmmmmmlmmm 天没=mlllmmsmknllmm
天然=mmmommmmmmmmmm 天花=mnmmnmjmmmmmon 天黑=mmmmmmlmnmmmom 太=nnlnmlmlollmmm 太|=lmmmmmmmommnmm 太在=lmmmmplmmmmmnm
太大=mnlnmklmmmmmnl 太太=olmlmnnllmlnmm 太的=mmmmmmolmmmmmm 失=lmmllmlmrmolml 失踪=mmmmmmmmomlmmm 头=nmknjlmoknmnom
头|=lkmlmnmnnlnmnn 头一=mmmmmmlnlmmmom 头上=lmmmmmnmmmlnol 头了=mmllknmomnmmml 头出=nmmmmmommmmmlm 头卡=mmmmnmlmmmmmom
头去=mmmmlmlmmmnmom 头发=mmmmmmplnmmmll 头掉=mmmmolmmmmmmnl 头撞=mmmmmmpmmmmkmm 头晕=nmmommkmmmmmmm 头朝=lmmmmmmmmmmnom
头没=mmmlmmlmmmmnon 头烫=olmmmmlmmmmmmm 头燃=mommmlmmmmmmmm 头疼=mmmpmmmmmmmlmm 头的=lmmmnlnnmmmmlp 头盔=nmmmmmlmmmmolm
头砸=nmmmmmjmmmmmpm 头磕=mmmmmmlmmmmomm 头还=knmlnnnnmmlnkn 头进=nmmmmpmlmmmmll 头顶=lmmlmnmmmmommm 夹=jlmmllnolmloql
夹住=mmmmmmolmlmmmm 夹着=llmmmmkpmmmlqm 套=lmmmmmmmmlnmpm 女=qlnkljjmpmpmkm 女儿=lmnmnlkmnmnlmm 女孩=pmmmnlmmmmlmlm
女的=nlmmlllmlmnomm 奶=llnnlmoolnlllm 奶奶=llnolmlnnmklmn 她=ojomojnmmlnmkl 她一=lmmmkmomnmmmnm 她倒=mmmmmkommmmmmm
她她=mmmmmmommmmmmm 她把=lmmmomnmmmmmkm 她有=lmmmmmlmomlmmn 她没=mmmmmmommmmmmm 她现=nmmmnmmmmnkmmm 她的=nmmmmmnmnmmmlk
她脸=ommmmmlmmmmmmm 她说=lmmmnmmmlmmmom 好=lnlnmklmklrnlm 好了=mlmloolmlmomlm 好像=nmmmnknmmmllnm 好冷=mmmmmmkmmmomnm
好几=nmmmmlpmlmlnmm 好多=mmmllommmmmnll 好大=momnnllmlmmmmm 好热=mnmmmmlmmmmmom 好黑=lnmmmmlmomlmmm 如=mmmmmmlmmmommm
妇=lmmllmpmmmnmlm 妈=onnnmnjmmmmlll 妈|=mmlmnnjlmmpnml 妈妈=oolmlmkmkmmnmn 妈睡=lmmlmmommmmmmm 妈让=mmlmmommmmmmmm
妈说=lmmnlmnmmmonmm 姆=ommlmmmmmmmmmm 始=lmmmmmommmlnmm 姐=mlmlmklnmnommn 姐姐=mmmmnmkmmnlmnm 姑=mlnmnmnmmmolkl
姑娘=mlnmnmnmmmolkl 姥=mmmmmmmmlmommn 姥姥=mmmmmmmmlmommm 姨=llmnmmonlmlmnl 姨|=mmmnmmkmmnmmmm 娃=nmllnmnlomkllo
娃|=nmmmnnknlmnlnm 娃不=mmmmmmmmommmlm 娃儿=nmmmmlkmmnmmom 娃哭=onmmlmmmmmmmmm 娃在=nmmmmnknlnmmll 娃娃=kmmmnmlmommnlm
娃把=mmmmlmnmmmlmom 娃掉=mmmmmmommmmmkm 娘=olnomlnlnmmlkm 婆=olmolkmlmnnmlm 婆|=mmmmokpmmmlmlm 婆婆=nmmnlnklnmmmol
婆的=mmmmmmlkmmmnom 婆还=mmmmmplmmmmmlm 婴=mlmmmmomlmmmnl 婴儿=mlmmmmomlmmmnl 媳=ommlmmmmmmnnlm 子=mmlommmknmlmnm
子|=pmmmmllnlkmlmp 子一=lnmlnklllmonol 子上=llllmknmmqmlln 子下=lmmmmmlmmmnoml 子不=nmmmlllmrmllmm 子了=ommnmomlmmkmlm
子从=mmmmmmnmnmmnkn 子倒=momlomkmmmmmmm 子卡=mmmmmmllmmmnom 子吃=mmmmmmommmmmmm 子吞=mmmmmmommmmmlm 子在=mmnmnnlnllnmkm
子头=mmmmmmplmmmmmm 子就=mmmmmmkmmommmm 子手=mmmmnmmmmmkmom 子打=lmmmmmlmmommnm 子把=mmmmlmomlmmmnl 子掉=mmmmmlkmmmmmmr
子流=lmmmmmmmmmmmom 子烧=mlmmmmommmmmmm 子爬=mmmmpmmmmmmmkm 子的=qmmmlmnmllmmlm 子砸=mmmmmnkmmmmmmm 子硬=mmmmmmlmmommmm
子脚=mmmmmmommmmlmm 子要=lmmmnnpmlllmlm 子说=lmmmmnlmlmomml 子还=lmmmmlmmmmlnlo 子那=mmmnmmomnmmmll 子都=lkmnnlnmlmnmml
子里=molmnlmmmlmkom 孕=lmmmmmommmmmmm 孕妇=lmmmmnommmmmmm 存=lmqmmmlmlmnmmm 存折=lmpmmmlmlmnmmm 孙=klomllmnpnlmll
孙子=lmommmlnmnlnln 学=mlnlnnmnlnolll 学校=mmnmmnlmkmnmmm 学楼=mmmmmmlmmmmmom 学没=mmmmmmmmommmlm 孩=olklnmlnnnknmm
孩哭=mmmmmmommmmmll 孩在=kmmmmokmmkmonn 孩坐=lmmmlmmmmmnmom 孩手=mmmmmmplmmmmkm 孩掉=mmmmmlnmmmmmlo 孩的=nmmmmnknmlmmmm
孩被=nmmmlpmmlmmlml 它=nmmnmmkommnmlm 安=mlnlmomlmonlkm 完=llnlmmnllnomlk 官=lmommmmmmmmmmm 定=mlmmomkmnmmmlm
定位=nmlmnmlmommmlm 宝=llmmnlomollmmn 宝宝=llmmnmomnmlmmn 实=llmlkmmmmmqmmm 客=ononmnomllllim 客人=mmmmmmommmmmkl
客服=mmommmmmmmlmmm 室=nmmmlkllmmnmom 室友=mmmmmmlmnmomlm 室的=mmmmmlmmmmmmpl 室里=ommlmmnmmmmmkm 室门=llmmmmlmmmmmno
家=ppmmknklrkklml 家|=nmlmmommnlnlmm 家人=nmmmmpmmmmlmkm 家小=lmmmmmmmmmmmom 家有=mmmmmlpmlmmmmm 家的=lmmmlmlmnmmlom
家窗=momlmnmmmmmmlm 家老=klmmmlolnmmmmn 家都=mlmommmmnmmmmm 家里=kmnmmmplnmmmll 家门=mpmmmlmmlmlmmn 密码=nmmmmmmmlmolmm
察=olommmlmmmmmmm 对=nnolmnmmklonkk 对不=lmmmmmlmmmqmmm 对劲=mmmmmmommmmmml 对方=mmommmmmmmlmmm 对着=mmmmmonmmmmmlm
对讲=lmmmmolnmmlmnm 对门=onmmmlomlmlmlm 寻=llmmmllmqmpmlm 寻勿=mlmmmmmmommmmm 封=lnmnlnkmlmpmmm 小=nkmlmnnoomkmlm
小人=mmmmmmommmmmmm 小偷=pmmmlmmmmmmmlm 小哥=lmmmmnonmmmllm 小姑=nmmmmmnmmmmmkm 小孩=lmllnnmmknlnnn 小时=mmmmlmlnollmnm
小狗=mmmmmllmmmmmom 小男=mmmmmmlmommmnm 少=kmnlllmmplmmnm 少|=lmommmmmmmmmmm 少一=lmmmmllmnmmmom 少了=lmmmmmmmommmmn
就=mllnnllmmoolkl 就不=nmmmolmmmmnmll 就倒=mmmmmlnmmommml 就剩=mmmmmlmmnlmlmo 就命=mmmmmplmmmmmmm 就在=olmmkomllmmmlo
就我=mmmmmmommmmmmm 就把=ommmmmlmmmmmmm 就是=mnmmlllnmlmmom 就没=olmnlnmlmnjmlo 就跑=mommmmmmmmmnmm 就跳=lmmmpmmmmmlmmm
尾=nmmmmmlmmmmomm 尾了=mmmmmmlmmmmomm 尿=lmmmmmonlmmmlm 局=lmommmmmmmmmmm 层=knllrmknmmmlmm 层|=lnmmnmknmmmmml
居=mmlkmmpmmmnmkm 居|=lmmmmokmmmnmmm 居老=lmmlmmpmmmmmmm 屋=oolnnmlklllkoo 屋|=momlmnkmmmmmpk 屋了=mmmmmlmmmmmmlo
屋子=lmmmmommmmmmmm 屋里=nnmpmlnlllllnl 屋顶=lkmmoommlnlmkn 屏=mmpmmmlnmmlmmm 屏幕=mmommmmmmmmmmm 山=kmmmloklpljlrn
山上=mmmmmlmmnmllon 岁=kmllolkmsnjlol 岁|=mnmmmmlmrmlllm 岁的=mlmmmmmmmmmmom 岸=lmmmmnkmmlnmno 工=mmlnmnpnlmklml
工人=kmmonlmnmmmkok 工友=mmmmmmommmlnlm 工地=lmmmlnnmmmmmom 左=mmmmmmommmlmlm 己=jlmmnmmmomomml 己叫=mmmmmmmmommlmm
己在=mmmmmnnmmmmmkm 已=lnnmnmklknnlnl 已经=lnnmmmkmlnnlmm 巴=nlmllknmmmlpnn 币=lmommnmmmnlmlm 市=mmmmmmlmomlmnl
布=knmlmlnlomnmln 师=nlonmkmnomllkm 师|=mmmmmmlmnmommm 师傅=nllnnlonmnllkm 帘=lpmmmllmmmmlnm 带=mkmknkjnnnnpon
带上=mlmmnmlmmlmmpm 带我=omommmlmlmlnmm 带电=mmmmmmmmmpmmlm 带走=lmmmmmmmommmmm 帮=lmmmlnolpllmll 帮帮=knnmmrkmmmlmmm
帮我=mmmmmpkmlmnmml 幕=lmommmmmmmnmnm 平房=mmmmmlmmmmmmlo 年=mlmnlllmomnlln 幼=nmmmlmmmmmlmom 幼儿=mmmmlmnmmmllom
广=mlmlmmmmmmmmpl 广告=lmmmmmlmmmnmom 床=mnmkkollmlmlpo 床|=mlmmmllmmmmmpm 床了=mmmmmolmmmmmok 床底=nomlmmlmmmmmmm
库=mnlpnkllnlmkpk 库|=mnmmmmnmmmnlkm 库里=mmmommlmmmmmnm 应=jmlolknlnmnmpl 应|=lnmmllolnlmmnm 底下=nnlnnonkllmnmj
底了=mmmmmmmmmmmmmo 店=nllnlkmloomoll 店了=mmmlmlommnmmml 店里=nmlmmmkmnmlnlm 废=mmlmlnmmnmmmpl 度=llmlmnmlnmlmqm
度|=llmmmnmlnmlmom 座=lmmmlnkmlnlnnn 廊=mommmmlmmmmmmm 开=ninpomnnjmnjlm 开|=jllmpmlmlnmnmo 开不=llmmmllnmmmmoo
开了=mlnnmplnmlokkm 开会=mmmmmommmmmmlm 开到=ommmmmlmmmmmmm 开始=mmmmmmommmmnmm 开水=mmmmmnommmlmll 开灯=mmmpmlmmmmlmmm
开着=mknmnlllonnlml 开车=nmmmmmmmmmmknm 开锁=mmmmmmmmmmmmom 开门=molnmlnmmmmlll 弄死=ommmmmmmmmlmmm 弟=nmmnllllommmmk
弟在=mmmmmmkmmnlmnn 张=mlnlmlolllonnl 张纸=nmmmmmlmlmomml 弯=llmmnlommmlnnl 弯|=mmmlomnmmmmmlm 弯了=lmmmmlnmmmmlom
弱=lmmmmmommmmmmm 弹=kmmmlnlmlpnmml 弹|=lmmmmommmmmmmm 弹出=mmmmmmlmmommmm 弹开=mmmmmmommlmmmm 强=ommmlmmmmmlmmm
当=lmnlmpoollkmkm 形=llmmmmnmmmmonl 影=nlnlnlmmomlmlm 影|=nmmmmmmmomllmn 往=ppllnokmljnklm 往一=mmmmnmommmmmmm
往上=lomnllnmlmllno 往下=ilmkookpllkmpn 往墙=ommmmmmmmmmmmm 往外=jnnompmmlllmkn 往河=mmmmmmmmmmommk 往车=kommmmmmmmmmmn
待=rmmmmlkmlmnmll 很=lmmnmpmmlmnlmk 得=mnlomlmmnknipl 得不=lqmmmnkmmmmmml 得了=mmmmmplmmmmmml 得人=mmmomlnmmmmmmm
得我=llmlmmnmonmmmm 得整=mmmmmmmmmmomll 得站=mmmmmommmmmmlm 得要=mmmmmnlmmlmmom 得飞=mmmmmlommmmkmn 心=jllolkrnlmnlnl
心|=mlmommkmmmmmol 心跳=mmmmmmommlmmmm 忙=mmmmmmomnmmmlm 快=nnllnqnmklkkmn 快|=jnlllpnlnmnkmo 快上=mmmmmplmmmmmml
快不=mmmmmkpmmmmmmm 快出=mlmmmonmmmmmlm 快去=lmmmomnmmmmmlm 快叫=lmmmmlommmmmmm 快快=mmmmmommmmmmml 快打=onmmmmkmmmlnmm
快报=nmmlmpmmmmmmll 快拉=mmmmmmlmmommmm 快救=llmmmnmmmmlmom 快来=nommllmmlnomkl 快没=nlmmmmonllmlnl 快点=plllmmlmmlmlpn
念=lmomlmlmmmommm 怀=mmmmmmlmmmommm 怀里=mmmmmmlmmmommm 态=ommmmmmlmmmmmm 怎=lmnnmnolmmlnll 怎么=lmnnmnolmmlnll
怕=nlmmlolnmmmmnl 怕|=nmmmlomnnmlmmm 急=klmmlqmnolknkl 急|=llmlmommomlmmm 急救=mmmnmlommmmmlm 怼=mmmmmmkmmmmqlm
恋=lmnllmmmmmommm 恶=mlmonmlmmmmmmm 恶心=mlmommlmmmmmmm 悔=mlmmmlmmmmommm 惨=rmmlmnkmmmlmmm 惨叫=pmmlmnkmmmmmmm
想=nlloqkkmkmrlll 想不=mmmmomlmmmlmmm 想从=mmmmommmmmlmmm 想吐=mmmommkmmmmmmm 慢=mmmmmkmmnmmmom 慢慢=mmmmmlmmmmmmom
成=lommklomklomlo 我=qkqkmljnnlqkjn 我|=plmlormlllmllk 我下=omnmmmlmnmlmmm 我不=omllmpimnmllmm 我也=mmmommlmlmmmmm
我今=mmmmmmmmmmommm 我们=molmllknmlloop 我儿=mmmmmmmmpmlmln 我关=mmmmmmmmmmmmom 我出=pmlmmmlnmmlmnm 我刚=mmommllmmmlmmn
我卡=mmmmmlmnmmmmom 我发=lmmmlmmmmmommm 我叫=mnlmmlommmmmmm 我吃=mmmmmllmmmommm 我和=lmmnkpmmllmmnl 我喘=mmmlmmomlmmmnm
我困=mmmmmmmommmmip 我在=lmmmolmllnlmmn 我头=mlmnmokmmmmmnm 我女=mmmmmlmmommmmm 我妈=mlnnmmpmnmimlm 我妹=ommmnmlmmmmmmm
我姐=olmmmmmmlmmmmm 我婆=lmmmllnkmnlnpm 我家=molmlnmlmnklnn 我就=nmmmpmlmlmmmmm 我已=lmnnlmkmmmommm 我店=mmmmmmlmommmmm
我弟=mmllmmlmonmmmm 我想=mmmmommmmmlmmm 我手=nmmnmnmolmlmlm 我打=lnlmmplmmmmlmm 我把=nnnlmmmmmlomll 我抱=mnmmlmlmmlnmol
我拉=nmnmmmommmmmmk 我按=mmmmmmommmmmmm 我摔=mmmmmmnmmmmokm 我撑=nmmmmolmmmmmll 我是=mlllnonlmmmmlm 我没=ommmnlmllmmmmm
我爬=mmmmlolmmmmmnk 我真=mmmmmlnmmmommm 我站=nmmmlllmlnomln 我老=llmnmkpllnmmmm 我腿=nlmnmlknmmlmmm 我被=pllmlllnmmmmnl
我要=lmlmmlommmommm 我说=mmlmmommlmmmmm 我走=pmlmmlnmlmnmml 我跟=kmlmnmlmmmnnnm 我身=pmmmmmklmmmnmm 我躲=ommmmmlmmmmmmm
我还=mmlmmlmmlmnmmo 我这=lomlmnlmmmmmmm 我锁=ommmmmmmmmlmnm 我闺=lnmmlmmmlmomnm 戒=mmmmmmkmmmnmom 戒指=mmmmmmkmmmnmom
截=lmmmnomnmmmlml 截|=mmmmnolnmmmlmm 戴=ommmmmmmmmmmmm 户=nnmmolnlmllmmm 户|=omnmlmmmmmmmmm 户上=mmmmomlmmmnmlm
户外=mmmmkmmmmmmmpm 户被=mmmmmmmmmmmmol 户里=mmmmmolmmmmmlm 房=kqnnonikkmmknm 房|=ollnnmmmmmlmlm 房东=ommmmmmmmmmmmm
房子=lmmllolmmmmmon 房梁=lmmmmnlmmmnmol 房着=mpmlmlmmmmmmmm 房里=lmmlmlmmmnommm 房顶=mnmmmlmmmmmmom 所=nlmnmlmmmmmlol
所门=mmmmmmmmmmmmom 扇=plmmnmnmlmlmmm 扇|=mmmmmmommmmmlm 手=njmlokolnpmknl 手|=lollmnlmlnmmkp 手了=nmmmmmkomlnmmm
手伸=ommmmmmmmmmmmm 手卷=mmmmmmplmmmmlm 手在=ommmmmmmmmmmmn 手抖=lmmmmplmmmmmmm 手指=lmmmnlmmlmlnpl 手机=onplnkmonjkmkn
手架=lmmmnnlmmmmmom 手环=lmmmmmlmommmmm 手电=olmnmmmllkmmom 手粘=mmmmmmomlmmmmm 手脚=mmmommnmlmmmmm 手腕=lmmmmnmmmmpmmm
手表=mmmmmmlmomlmmm 手被=mlmmmmqlmnmmkm 手里=omnlmlllmlomll 才=mmllnmlnollmmn 才还=knlmmnlmnmlmlp 扎=kmmmmlrmmmknml
扎我=ommmmmmmmmlmmm 扑=lomnlmmmlmlmln 扑了=lmmmmommmmmmmm 扑腾=mmmmmlomlmlmnm 扒=pmmmmlkmmlmmpl 扒着=lmmmnmkmmmmmon
打=tlpmllljlnkmlk 打0=jolmmnnmlmmqll 打|=qmmmmklmmmlmmm 打不=jlmmnommmlklqo 打个=kmmmmnpmmmmmmm 打了=ommllmlmmonllm
打人=mmmmmlmmmommmm 打到=llmmmommmmmmlm 打字=mmmmmlommmlmmm 打得=ommmmllmmnmmmm 打我=omlmmmmnmmmmmm 打扰=lmmmmmmmmmmmom
打架=mmmmmlommmmmmm 打火=mmmmmmmmmmomlm 打电=mnmnnnjmnlmmmm 打的=lmmmmmlmmommmm 打穿=lmmmmmqmmmmmlm 打起=ommmmmlmmmmmmm
打过=lmpmmmmmnmmmmm 打钱=lmpmmmmmmmlmmm 扔=lllmlonmnllmmo 扔下=ommmmmmmmmmmlm 托=mmmlmmmmmlnqll 扣=llnmmlnmmllkql
扣住=mmmmmmkmmmmmom 扫=lmpnmmlmmmmmmm 扯=qmmmmmlmlmllnl 扰=lmmmmmmmmmmmom 扶=mlmmlmnllomlom 扶手=mmmmmmllmnmmom
找=mlkmnklltloljm 找不=lmmmmmnmplmmlm 承=mmmmmmmmmmmmom 承重=mmmmmmmmmmmmom 把=pnommjilhnqnml 把人=mlmlmlnmmmlonm
把头=kmmmomnmmmnmmm 把她=omnmmmlmmmlmmm 把小=pmmmlmommmlmkm 把我=rmmlllnnlmilmn 把手=kolmmnmmmmmmol 把窗=lmmomnlmmmmmlm
把线=mmmmmmmmmommlm 把自=mlmlnmkmlmonmm 把路=mmmmmmmmmmmmlo 抓=mlnlqlomklkllp 抓着=mmmmpllmlmmmlo 投=mmommmlmlnmmmm
抖=jlmmmnmnmqlnkl 抖|=llmmmmlnnqmmll 折=lmpmmlnmlmnmnl 抡=plmmmmlmmmmlmm 抡起=olmmmmlmmmmmmm 抢=umlmmlmllmmjll
护=olllnlomllnnml 护工=pmmmmmkmmmmmmm 护栏=lmmmomlmlmmoml 护车=klmmmlrmmmmmml 报=omoolnlllllmll 报|=pmmmmjmmmmmmmm
报警=nmmolnkmmmlmnm 抬=lmmmomnmmmlnmm 抬|=mmmmmlommmmmlm 抬不=mmmmmmlmmmmnom 抱=ommlokkmllplkn 抱着=mmmlonkmkmomln
抱走=lmmmmmmmommmmm 抽=okloljrnlolmlk 抽|=kmmmmmpmmolmlm 抽不=mmmmmmknmmmmom 抽搐=mmmmmmmmmommmm 担=lmmmmlplmmmmmm
担架=lmmmmlplmmmmmm 拉=nlolqjnllpjnmk 拉不=mmmmmmommmlnmk 拉在=mmmmomlmmlmmmm 拉着=mmmmlnmmlolmmm 拉闸=mmmmmmlmmommmm
拌=mmmmmmlmmmnkqm 拍=pmmnjmmmllkloo 拍窗=mmmmmmmmmmmmom 拎=ommmmmlmmmlmmm 拐=ommmmmlmnmmnll 拔=lmmmllnmmmmmol
拔不=mmmmmmlnmmmmom 拖=kmmmlolonlnokm 拖了=lmmmlmmmmmnomm 拦=olpmnlkmlmnmml 拧=nlmmmmlmmmonlm 拧开=lmmlmmmmmmommm
拨=ommmlnmmmmmmlm 拱=lmmmmolmmmmmmm 拽=nmmmmonmlmmlmm 拽着=mmmmmolmmmmmmm 拾=mmmmmmmmmmommm 拿=smpmkjmmkpmklk
拿不=lmmmmmommmmmmm 拿手=lnlnmolmmmmmmm 拿烟=olmmmmlmmmmmmm 持=pmmmmmlmmmmmmm 挂=jlnmpljlnnnopk 挂倒=mmmmmmlmmmmomm
挂着=llmmmnmlmllnql 指=kmllnmpmlmlmnl 指头=lmmmmmommnlnlm 按=rknmllnnklkmlm 按|=lmmmmmommmmmmn 按在=pmmmmmmmmmmmml
按着=mmmmmmommmmnmm 挖=llmoollmmnmmmm 挖沟=mmmmommmmmmmkm 挡=mnmmmlimmmmqnn 挤=lnmmlmkmnmmmon 挥=mmmmmolmmmmmmm
挺=lmlmlmommmommm 挺挺=lmmmmmommmmmmm 捂=pmmnmlmmmlmlll 捅=pmmmmllmmplmlm 捞=lmmmmljmmnmmmp 捞|=mmmmmmlmmnmmol
捞上=mmmmmmkmmmmmmp 捡=mmmlnllmomlmol 换=kmonnlommmlmlm 掀=nmmmlommmmmmlm 掉=illmlooojoimpq 掉|=mlmmmslmmmllll
掉下=lmmmomoolmmmlk 掉了=mlmmmlnmlmlnol 掉出=mmmmmmommmmmmm 掉到=lnmmmmommmmmnj 掉水=mmmmmmlmmnmmmo 掉河=mmmmmmlmmmmoko
掉火=mommmmmmmmmmlm 掉砖=mlmmmllmmmmmqm 掉进=lmmnmlmlmmmmop 掌=nmmmmmommmmmlm 掐=pmmllmpmlmlmlm 掐人=lmmlmmommmmmmm
排=lnnmlokmmnnlnn 排水=mmmmmplmmmmmlm 探=lmmmnnpmmmmmkl 接=llmnmlllpommlm 接到=nmmmmlmmommmmm 控=mmnmlllmomnlmm
控看=lmmmlmlmnmommm 推=pnmmlmmnmlkmko 推不=mnmmmoommmkmkm 推倒=ommmmmmmmmmmlm 提=pmommmmpmmlmjl 提着=olmmmmnmlmmmlm
插=lommllllmsmlll 插头=mnmmmmkmmpmmml 插座=mmmmmmlmmommmm 搁=mmmmmomnmlmmmm 搐=mmmmmmmmmommmm 搞=mmmmmolmmmmmml
搬=mlmnmmmommmlmm 搭=mlmllmnmmpmlnm 搭在=mmmmmlnmmomlmm 摆=lmmmlolmmmpmll 摆摊=mmmmmolmmmmmlm 摊|=mmmmmommmmmnlm
摊子=mmmmmlmmmmmmom 摔=klllllrnmolpil 摔下=mmmmmmommmmmml 摔了=lmmmmmpmmnmmlm 摔在=mmmmmmommmmmlm 摔的=mmmmmmmmmomlmm
摘=lmmmmommnmmmlm 摩=nmmlmlkmmmmqmn 摩托=nmmmmmkmmmmqlm 摸=pnmllklkktllmm 摸不=mmmmmmommlmmmm 摸了=pmmmmmpkmjmmmm
撑=nlmmknjmlmpmmn 撑不=nlmmmmkmlmnmmn 撒=mmmmmllmmmnnmo 撕=lmmmmlpmmmllmm 撞=nklmnmnnlkltkl 撞|=ommmmmknmmmmmm
撞上=mmmmmmommlmlmm 撞了=mmmnmlknlmmqmm 撞人=nmmmmolmmmmmmm 撞树=mmmmmmmmmmmolm 撞门=ommmmmmmmmmlmm 撤=lmmnmmkmmmmrlm
撬=ommmmmmmmmmmmm 擦=kmmmnnlmmmlnom 收=nmolmllmmnmnnl 收拾=mmmmmmmmmmomlm 放=nmlmmolnmmnmll 放|=nmmmmmommmlmml
放下=nmmmmllmlmnolm 放在=mmmmlmmmmmommm 放我=ommmmlmmmmlmmm 放水=mmmmmlmmmmmmmo 放炮=lommmmlmmnmnmm 故=mmmmmlkmmmmqmm
敌=mmmmmmmmmmommm 敌敌=mmmmmmmmmmommm 敌畏=mmmmmmmmmmommm 救=jllmksomjmmjmq 救|=lmmmmrkmmmmllm 救人=llmmmmkmmmmmlr
救心=mmmmmlommmmmmm 救我=llmmlpnmlmomll 救护=klmmmlrmmmmmml 救援=mmmmmkmnmmmmmn 救救=lmmmmpmmlmnmml 教=lmnmmlmmlmlmom
教学=mmmmmmlmmmmmom 敢=nnlnmmlnlolmmk 敢出=ommmmmmlmmmmmm 敢动=mmmlomlommnmll 散=lnmmmnmmomllmm 数=llnmnmjmmnnmom
敲=nmmmmmpmmmllmm 敲|=ommmmllmmmmmnm 整=jmmmoplmllolml 整个=lnmmomlmllnmmm 整整=mmmmmmmmmmomll 整片=mmmmmmlmmmmmom
整齐=mmmmmmmmmmomll 文=mmmmkmmmlnpmlm 斗=mmmmmmlmmmmmpm 料=lonlmlmmmmlmpm 斜=llmmnplnmmmlol 斤=mmmmmmommmmkom
斤顶=mmmmmmmmmmmkom 断=ljloloollpmknm 断了=mkmokolmlnmkom 方=mmomlmlmnlknom 方向=lmmmmnmmnmmolm 施=mmmmmolmmmmnll
施工=mmmmmolmmmmnll 旁=mmmmllmmlolmmn 旁边=mmmmllmmlolmmn 旋转=mmmmmmmmmmmmom 无=lmmmmpmmnmnkmm 日=mmlmlmmmmmpmnm
旧=mmmmmokmmmlmpl 早=kllnklnmplnmom 早上=lllnlnomomlmmm 时=llmmlonnnmlmnl 时了=mmmmmmknomlmom 时候=lmmmmmnmmmomml
明=lnmmlomnllomlk 明天=lmmmmmlmlmomnm 昏=llmnmlomllmpml 昏|=mmmnmmkmmmmmom 昏过=mmmmmmnmmlmomm 昏迷=lmmmmmommmmmmm
星=mlmmmnnlmommlm 星子=mommmmmmmlmmmm 是=lnmnknlomlmnko 是不=konmmlnnlmmmmm 是个=lmmllmonlmmmnm 是人=lmmmokmmmmmmpm
是他=nmmmllommmlmmm 是公=mmmmmommmlmmlm 是哪=lmmmlmlmommmmm 是幼=mmmmmlmmmmmmom 是水=mmmmmmmmmmlmlp 是没=mmmmmllmmmommm
是烟=mommmmmmmmmmmm 是空=lmmmllmnommmnm 是骗=mmommmmmmmmmmm 显=lmmmmmlonmmmmm 显示=lmmmmmlonmmmmm 晃=mlmlnrlkllmlom
晃|=llmmmonlmlmmon 晒=llnmmlnmmmnlol 晕=mklonksmmkmmmk 晕|=nmmnmmjmmmmmnm 晕了=llmnommmmlnmnl 晕倒=lmmlmlqmmmmmlm
晚=nlmmlmkmnmpmll 智=lmmmmmlmpmmmmm 智力=mmmmmmmmommmmm 晾=lmmmnommlmmmml 晾衣=lmmmmommmmmmlm 暑=lmmmmmommmmmmm
暖=mmmomnlmmmlmmm 暴=nmmmmllmmlmlno 暴雨=mmmmmlmmmmmlon 最=llmlmmmmnmomnl 最后=lmnmmmmmomnmlm 有=ollknllnnmmmmm
有三=mmnmonmmmmmmjm 有两=mmmmmlmmmmmlpl 有个=nknkpkoommnmlj 有人=ommknnnmklkmom 有几=mmmmmplmmmmmkm 有只=ommmlmlmkmmmmo
有味=mlmommlmmmmmmm 有学=mmmmkmmmmnmmnm 有小=lmmmlommlkmmno 有工=mmmllnlmmmmmom 有手=nlmmmllmmlmmom 有没=kmmmmokmmmomlo
有点=lmmmllmmnmpmmm 有电=mmmmmmmmmpmmml 有老=mmmmmmmmmmmmon 有血=lmnmmmkmmmpmlm 有贼=ommmmmmmmmmmmm 有车=mlmlmnpmmmmnlm
朋=lmmmmmlmlmonmm 朋友=lmmmmmlmlmonmm 服=mlommmolmlmmmm 服的=nmmmmnmmmmlmkn 朝=nlmmmlnmmlmnmo 朝下=lmmmmmnmmmmmoo
朝天=mmmmmmlmmmmolm 木=kmmlllnmmoomnm 未=mmmmmnmmomlmmm 本=lnommllmmmnmlm 朵=lmmmmlommmlmmm 机=lmomlnkolmlnnk
机了=mmmmmmlmlmomnm 机卡=mmmmmmmmmmmokm 机器=lmmlmmplmllmol 机在=knmmmmmmmmnlln 机够=mmmmnmommmmmlm 机掉=mmmmmlpommmmjm
机里=mmlmnnlmmllmpm 杀=nlnmlmlmmmomlm 杀|=lmmmmmlmmmpmmm 杀人=ommmmmmmmmmmmm 杆=jlmnnnnmmnmmmm 杆上=mmmnnnommknjlm
杆了=mmmmmnlmmmomml 杆外=nmmmpmmmmmkmmm 杆里=mmmmlmlmmmmmom 杖=mmmmmmlmommmmm 束=mmmmmmlmmmommm 杠=mmmmmmpmmlmlmm
条=kmmlmmlnonomlk 条街=mmmmmmmmmmmomm 来=mmlmnqmlmmkmlm 来|=klklpnkllnmoqm 来一=olmmmnomllllkm 来个=ommmjpnmlmlmll
来了=lomlmmmnklnnlo 来人=kmlnlmnlmmnmnn 来半=mmmmmmlmmmmmom 来压=mmmmmmlmmmmmom 来回=mmmmommmmmmlmm 来在=mmmmlmmmmommmm
来就=mmmmommmmllmln 来开=lmmmmlommmmmmm 来我=lmlmmommmmmmnm 来扣=mmmmmmkmmmmmom 来找=mmmmommmlmlmmm 来把=mlmmmmommmmmln
来气=mmmlmmqmmmmmkl 来的=ommnmnkmmmnlkm 来砸=mmmmloommmmmkm 来越=mnmlmknnmmmmmn 松=lllmmpmlnnmlkl 松了=llmmkqomnmmljm
板=oolmloikknmkrm 板在=mommmmlmmmmmmm 板塌=mmmmmommmmmmlm 果=mmmlmmpmlmomkl 果冻=mmmmmmommmmmlm 枝=lmmmonlmmmmlmm
枪=ommmmmnmmmmmmm 枯=mnmmmlkmmlomom 架=nlllonknmmlmpk 架|=nmmmnmknmmmnmm 架上=mmmmnnomlmmnjm 架了=ommmmlmmmmmmnm
架倒=mmmmoojmmmmlnm 柜=noonllillmllpn 柜子=nlmmmmjmlnmmon 柱=lmmmmommmmmlnm 柱子=mmmmmommmmmlmn 柴=momlmllmlmmmnm
栋=mnmmmpnnlmllll 栋|=llmmmpmnmlmmlm 栋后=mmmmommmmmmmlm 栋大=mlmmmkpmmmmmmm 栏=klmmnnlmlnmpmk 栏上=mmmmmmlmmnmomm
树=knmlnmllmomkon 树倒=mmmmmlmmmmmlpm 树枝=mmmmnolmmnmllm 校=llmllpkmmmooml 校服=mmmmmmmmmmommm 校门=lmmmmolmnmmolm
样=lmmmnmomlmomll 根=jkmmnommmonkmm 根|=mmmmommmmmllnm 根线=mmmmmlmmmommnm 格=mmmmmnlmmlnmkn 栽=lmmmmlommlmmmo
栽倒=mmmlmmommmmmmm 栽地=mmmmmmommmmmmm 栽进=mmmnmmlmmmmkno 桃=mmmommlmmmmmmm 框=mmmmolmmmmnmnl 框上=lmmmolmmmmmmnm
桌=lomnmnnlllnlln 桌子=nnmlmnlmmmlmlo 桌布=lnmmmmomlmmmmm 桑=lmmmmmmmmmmmom 桑拿=lmmmmmlmmmmmom 桥=jlllsllmnlklls
桥上=lmmmqllmmmkmmn 桥下=mmmmmmmmmmmlmo 桥墩=mmmmmmmmmmmlom 桥头=lmmmmmomnmmnll 桥底=mmmmmlmmmmmmlo 桶=nomnllmmnlkmmm
梁=lmmmmmkmmmomql 梁上=lmmmmmmmmmomml 梗=mmmmmmommmmmlm 梯=mllllmmvmklklk 梯了=nmmmmmnommmmkm 梯井=mmmlnllnmmmmol
梯停=lmmmmnnkmmmmom 梯关=lmmmmmllmmmmpm 梯卡=mmmmmmmnmmmmom 梯口=mmmnmmnkmmmmln 梯夹=mmmmmmlommmmmm 梯子=mmmmomnlmnmmml
梯突=mmmmmmlommmmmm 梯里=plmmmnkollmmml 梯门=kmmmmmpnmlmmlm 检=kmommmmmmmmmmm 棍=nmmmmmkmmomlmm 棚=lplmnoimlmnkol
棚塌=mmmmnommmmmmkm 椅=nmllmmnomllmml 椅子=omlmmmmmmmmmml 楼=nrklqommjllipj 楼|=llloppolllkmlm 楼上=momlkmnmlmlmpl
楼下=nmnmlnnlomllkm 楼不=mmmmmmmkmmmmom 楼中=mmmmmmmommmmmm 楼了=onmllmnmnmmmlk 楼往=lnmmmklmmmmmpm 楼掉=mmmmmmommmmmlm
楼有=mmmmolmmmmmmlm 楼板=mlmmmllmmmmmpm 楼梯=nnmlmlnlmmmmlo 楼的=mmmmllmmmmpmln 楼窗=olmmlmmmlmmmnm 楼老=mmmmmlmmmmmmol
楼跳=mmmmkmnmmmnmmm 楼道=nomnmkolmolljm 楼那=mmmmnkknmmmmom 楼阳=ommmkmmmmmmmnm 楼顶=lnmmqmlmmlmmkl 樱=mmmommlmmmmmmm
樱桃=mmmommlmmmmmmm 橘=mommmmlmmmmmmm 檐=mmmmrmkmmlmmml 欠=kmlmommmlmqlmm 次=mlmmmlommmnlln 款=lmqmmmmmlmlmmm
款|=lmpmmmmmmmmmmm 止=kmmnmlpmmmmmmm 正=mkrmlolnlmmmlk 正在=lmommnlmmnmmmm 步=nmnmmkmmlmnmlo 歪=lklnlqplmmlmnl
歪在=mmmmlmommmmnml 歪着=mlmomnlmmmmmmm 死=mkkmommklnrmmm 死|=nllllllmlmrmnm 死了=kmmmmlmkmnmmnn 死人=klmmnpommmlmkm
死我=pmmmmmlmmmlmmm 毒=mlmqmlnmmmkmml 毒了=mmmommmmmmlmmm 比=knmmmoomlmmmln 毛=lnmlmmommmmmmm 气=imlxlmpmjknkjm
气|=lmmpmlmllmnklp 气中=mmmommlmmmmmmm 气了=lmmmllqmlmlmmm 气味=mlmmmonmmmlmmm 气往=mmmommmmmmmmmm 气球=lmmlmqlmnmmmlm
气管=llmommmmmmomlm 气罐=momlmmlmmmmmmm 氧化=mmmommlmmmmmmm 水=ijjnlpmijrmimy 水|=nnmmnmmmlnklnl 水上=mmmmmlmmmmmmom
水了=mmmmmnnmlmllmo 水井=nmmomommmlmmni 水倒=mmmmmpmmmmmmll 水冲=mmmmmlnmmlmmmp 水到=mmmmmpkkllpmkp 水区=mmmmmmlmmmmmmo
水口=mmmmmokmmmmmnn 水器=mmmpmmlmmlmmlm 水在=mmmmmmmmmmmmok 水坑=mmmmmmnmmnmmmk 水塔=mmmmollmmmnmnl 水已=mlmmmqlmmlmmlm
水库=lmmmnlnmolnmmj 水往=nlmlmollmmmmmn 水来=mmmmmlmmmmmmlp 水没=mmmmmllmmmmmmo 水泥=mmmmmmlmmmmmpl 水泵=mmmmmmmmmommml
水涨=mmmmlmlmmmmmom 水淹=mmmmmlmmmnmmpk 水漫=mmmmmmlmmmmmmo 水盆=ommmmmmmmmmmml 水破=mmmmmmommmmmml 水管=olmlnnkmmmmmnm
水箱=mmmmmnommlmmml 水边=mmmmmlmmmlommm 水还=mmmmmnommmlmml 水进=kmmmmolmmmmmnn 水道=mmmmmlkmmmmmpl 水里=lmmmmlommsnlim
水面=mmmmmlomnmmmml 水齐=mmmmmmmmmmmmmp 永=mmmmmmlmmmommm 求=nllmlqlmnmnlml 求了=mlmmmolmmmmmmm 求求=mmmmmommmmmmmm
汇=mmommmmmmmmmmm 汗=llmmmlrmlmllnl 江=mmlmlnkmmlpllo 江边=nmmmmnmmmmolmk 池=mnmpklnlknlmln 池塘=mmmmmmmmlmmmmo
池里=nmmllmlmmnmmol 污=mmmomnmmmmmmnk 污水=mmmomnmmmmmmnk 汤=lkmnnmpmmmmmlm 汽=knlpmlmmmlnoll 汽油=kpmlmmkmmmommm
汽车=mmmmmmmmmmmoml 沉=klmmnllmllmmms 沉下=mmmmmmmmmmmmmo 沙=lomlmllmnllmon 沙发=mommmmlmmmmmmm 沟=lmmnplmmlllqmk
沟的=mmmmommmmmmmkm 沟里=mmmlmmnmmmmpnk 没=ilkmkknntlmmon 没上=mmmmlklmpmlmno 没下=mmmmmlmmonmlmm 没了=nmoklnkmolmllo
没人=mollklknnmnnol 没出=iomnplmmnlmlol 没吃=mmmmmmlmmmmmom 没呼=mmmmmmnmmommmk 没接=mmmmmlmmommmmm 没有=kmmklokmmmnnon
没来=mmmmmmnmomlmmm 没气=mmmlmlommmmmlo 没用=lmmmnmmommmmmm 没电=nnmmmmmnmkmmnm 没盖=mmmmmmmmmmmmlo 没看=lmmmmmmmlmmoml
没知=mlmmmmommmnmmm 没脸=mmmmommmlmmmmm 没见=mmmmmmnmlmmmmo 没走=ommmmmmmlmmmml 没起=mmmmmmnmmomnll 没跑=nmmmmlmmlmmmom
没跟=mmmmmmmmmmmmlo 没过=mmmmmplmmlmmml 没醒=mmmmmlmmmmommm 没锁=kmmnnmnmmmnmlm 没顶=mmmmmmmmmmlmmo 沫|=lmmnmlmmmmmmmo
河=lmmlkmmlnkrmjq 河|=mmmmlmmmmmpmmm 河心=mmmmmmmmmmmmol 河边=mmmmmlpmomnmlk 河里=mmmmmlkmmmomks 油=mrmkmkmmmlmokl
油|=hqmmnmmmmmnmmm 油漆=mmmmmmommmmmmm 油罐=momlmmmmmmmnmm 油锅=mommmmlmmmmmmm 沿=llmmlmmmmmqmmn 沿|=mmmmlnmmmmomml
沿上=lmmmllnmmmommm 泄=mmmommmmmmmmmm 泄漏=mmmommmmmmmmmm 泉=nmmmmmkmmnmnnm 法=mmommmmmlmlmmm 泡=kmmmnommlolkjq
泡|=lmmnmlommmmmlm 泡在=mmmmmommmnllmm 泥=lmmmmllmmmmlrn 泥块=mmmmmlmmmmmmol 泳=llmlmnnmlmllls 泳|=mmmmmmommmmmml
泳池=mlmnmmommmmmmk 泳的=mmmmmmlmmmmmmp 泵=mmmmmmlmmommln 泼=npmmmlmmmmmmll 泼了=lpmmmmmmmmmmmm 洁=llmonkmnmmmmmm
洗=lmlqlkkllplmlo 洗了=mmmommkmmmmmmm 洗澡=lmmommnmlnllmn 洗衣=lnmmmlkmnnmmnm 洞=knmnlokmlmlkqm 洞|=mmmmmlmmmnmlpm
洞里=lmmmmlmmmmmlpo 洪=mmmmmmlmmmmmmp 洪水=mmmmmlmmmmmmno 活=lnmknkjlmmtmlm 活|=mmmmmmmlmmmmom 活不=nmmmmmlmmmommm
活了=lommnmkmlmomlm 活动=lmnmmmmmommmlm 流=nlmnlmqlllnnnk 流|=mmmmmmmmmmomlm 流了=lmmmmlpmmmmmmm 流好=lmmmmmommmmmmm
流浪=lmmmmmommmmmmm 流血=nmmmmmjmmmloom 浇=lomnmnmlmlomkl 浪=knmlnmommmmmlm 浮=lmmmlljmmmnmls 浴=llmmmlnmmnolnm
浴室=llmnmmmmmmnmom 浴缸=mmmlmmnmmonllm 海=lmmmllnmommmnn 消=lqmnmkmlmmmlmm 消防=mqmmmlmlmmmmnm 涨=llmmlpkmnllmno
涨|=mmmmmmllmllmno 涵=mmmmmnmmmmmllp 涵洞=mmmmmnmmmmmllp 淤的=mmmlmmmmmmmmom 深=kmmmmmmmmmolmn 深|=kmmmmlmmmmpmml
深水=mmmmmmlmmmmmmo 混=nlmpmnkmmmmmlm 淹=mlmmmjlmmnlmls 淹了=mmmmmlmmmmmmmp 淹到=mmmmmmmmmnmmlo 清=llmlpnomnllmmj
清了=mmmmolmmmmmmlm 清淤=mmmlmmmmmmmmom 渗=nlmmollmmnmmlm 渣=mmmmmmmmmmmonl 渣土=mmmmmmlmmmmolm 游=lmmklpnmnllmlo
游泳=mmmkmnpmmmmmll 湖=lmmmlmjmnlmmor 湖里=lmmmmmmmmmmmlp 湿=lnmmmmnmmollmm 溅=mmmlmmrmmmmmlk 溜=lmmmmmmmmmmqkl
溺=mmmmmllmmmmmmp 溺水=mmmmmllmmmmmmp 滋=lpmmmmmmmmnmll 滋滋=lommmmmmmnmmlm 滑=llllolommllkpp 滑下=lmmmmlmnlmmmon
滑倒=mmmmmmpmmmmlll 滑出=mmmmmmlmmmmomm 滑坡=mmmmmllmmmmmpm 滑板=mmmmmmommmmmlm 滑梯=ommmlnllnnmmll 滑进=mmmmmommmmmmlm
滚=lomlmmpnmlnmll 滚下=mmmmmknnmmmmnl 满=mmmlmpmlnlmnlm 滩=lmmmmnomnmllmn 滩上=mmmmmommmmmmml 滴=lmmmmlommmmmlm
滴到=lmmmmmommmmmmm 漂=llmllklmmmkllx 漂|=mmmmmmmmmmmmmo 漂走=mmmmmmnmlmmmmo 漂起=mlmmmmlmmmmlmq 漆=olmlmlpmmmlmlm
漏=kjlrlmjmlqlnln 漏气=mlmommlmmmmmmm 漏电=llmlmllmmpmmmo 漫=mmmmmmmmmmmllp 潮=mmmmmnlmnmmmnk 澡=lmmpmmmmlnllnn
澡|=mmmnmmlmlolmmn 澡滑=mmmmmmpmmmmllm 瀑=mmmmmmmmmmmmlo 瀑布=mmmmmmmmmmmmlo 灌=mmmlmrlmmllnln 灌|=lmmmmnlmmmmmlp
灌水=mmmmmommmmmmnk 火=kzlskiiklpmkjk 火|=lnmpmmmlmollmk 火了=msmkmllmmllmln 火啊=mommmlmmmmmmmm 火机=lmmnmmmmmlommm
火烧=olmmmmmmmmmmmm 火盆=mmmpmmkmmmmmmm 火花=mkmlmmmmmpmmmm 火车=mkmmmmmmnmpmmm 灭=lpmommlnlllmlm 灭不=momlmmmmmmmmmm
灭了=mlmommlnmmmmmm 灯=lnlolniokrkoll 灯|=mmmolllmmnlmnm 灯亮=mmmmmmomlmmmmm 灯泡=mmmmnmlmmommmm 灰=mnmlmmnlmlnmnk
灶=mqmmlmmmlmkmmn 灾=lmommmmmmmmmmm 灾|=lmommmmmmmmmmm 炉=lomslnkmlllmll 炉子=lmmqlmkmlmmmmm 炒=lnolmmmmmmlmmm
炕=mmmomnlmmmmmlm 炭=lkmoolkmmmqmlm 炮=lommmmmmmmmmlm 炸=npmllopmlmllkl 炸了=lpmlmmommnlmll 点=konnllknnnolkk
点|=okmlnllnmlnnnk 点了=lrnmlkkmmqllkl 点着=mmmommlmmmmmmm 烂=mjmnmmpmmmmmmm 烂了=njmmmmommmmmmm 烛=mpmlmmmmlmmmmm
烟=lzmpmljlkllnik 烟|=mpmommkmlmmnkl 烟了=lommmmlmmnmmmm 烟头=ommmmmlmmmmmmm 烟都=lommmmmmmmmmmm 烤=nmmplllmmmmmlm
烤火=mlmpmmlmmmmmmm 烦=mmmmmnknmlnmln 烧=owlqkkklkknkkk 烧|=mpmmmmmmmlmmln 烧得=mmmnmmommlmmmm 烧炭=mlmmmmlmmmpmmm
烧烤=ommmmmlmmmmmmm 烧着=mkmmmonmmmmmnm 烧起=mommmmlmmmmmmm 烫=msmklmqmlklllk 烫伤=mlmmmmommmmmmm 烫得=lommmmnmmmmmmm
烫手=lpmmmmmmmmmmlm 热=jpmokoollmmlok 热气=mmmlmommmmmmmm 热水=mmmqmmmmmllmnl 焦=mpmlmmjmmpmmmm 焦了=mmmmmmjmmpmmmm
焦味=momlmmlmmmmmmm 然=kmlommoolnlmkl 煤=mnmqolimlmnlnl 煤气=mommmlkmmmpmmm 照=llnmlokmnmqmml 照片=lmnmmmlmomnmmm
照顾=mlmmmmmmlmqmmm 熏=lmmqmlnmllmmlm 熏倒=llmpmmmmmmmmmm 熟=mmmlmmommmmmlm 燃=ltmpmkkmmllmkl 燃了=mrmlmmlmmmmmlm
燃气=mlmommmmmmmmmm 燃起=mpmlmlmmmmmmmm 爆=mqmlmnkmmlmmmm 爆炸=mpmlmllmmmmmmm 爬=okmnplklmlomlm 爬上=pmmmkllmmmommm
爬不=lmmnmmnmmmmmol 爬了=lmmmpmmmmmmmmm 爷=mklmlnololmmlo 爷爷=mlmmlmmlnmnnlo 爷被=mmmmmmkmmmmnom 爸=pmnmmkmlllnnll
爸不=nmmmmmlmmmlomm 爸喝=mmmmmmjmmmpmmm 爸在=nmnmmmkmmmmmnm 爸爸=pmnnmllmlklmnm 爹=lmmlmmnmmmolkn 片=knmlmlnmmlnmnl
片一=mmmmmlmmmmnmom 片往=mmmmmmlmmmmmom 牌=mmmmlommmlmlnm 牌掉=mmmmmommmlmmmm 牌砸=mmmmmlommmmmlm 牙=mlmmmmnmmmmolm
物=mnlllnonmlnmlm 犯=lmmnnmpmmmmmkm 犯了=mmmmmmpmmmmmlm 狗=jmllmmqmlnmmnm 狗|=mmmlmmommmmmmm 狗叫=ommmlmmmmmmmlm
狗把=lmmmmmommmmmmm 独=lmmkmmommmmmmm 独居=lmmkmmpmmmmmmm 猪=lmnmmommmmmmml 猫=kmlnllnmmlnmpl 猫|=lmmmmmmmmmmmom
王=lmmnmnnmmmmmkn 玩=knlmmnmmnommll 玩打=lommmmmmmmmmmm 环=nmmmmmlmolloml 现=lnpmlnlmmnmlll 现金=lmpmmmmmmmmmmm
珠=mmmmmmommmmmmm 班=mnmmlmmmommmml 班老=ommmmmmmmmmmlm 球=knmmnommmlllok 球|=nmmmmllmmmmmol 璃|=nmmmmmjmmmnlon
璃都=mommmmmmmmmlmm 璃门=kmmmmmpmmmmmmm 瓦=mmmmolommmmkmm 瓶=omlmmmomljpmlm 瓶|=nlmnmmlmmmommm 瓶安=mmmmmmommmkmmm
瓶车=mommmmlmmkmnmn 瓷=mmmmmlommmmmmm 瓷砖=mmmmmlommmmmmm 生=nklnlmqkllpokl 生了=mmmmmmqlmmlmlm 生间=mnmomllmmmmmnm
用=mnmlnnmnknokll 用|=llmmnmnommmmmn 用了=mmmmlmmmmmommm 甩=mmmmlmmmmolmnl 甩不=mmmmmmlmmommmm 田=mmmmmmkmnmmolm
电=jqmjllnpkvjkkl 电|=lnllllknltmlnk 电了=mllmmlmlmqmmnm 电人=mmmmmmmmmommml 电倒=mmmmmmlmmommmm 电到=mmmmmmlmmpmmmm
电动=mommmlmlmlmomm 电打=mmmmmmommmmmmm 电机=mmmommmmmmmmlm 电梯=nlmnlnnsmjlmkk 电池=lomlmmommlmmmm 电瓶=pomlmmlmmjmmmn
电着=mlmmmmlmmpmmmm 电线=lnmlnpnmmimlnn 电话=kmpmonjmnjnmln 电还=mmmnmlmmmjmmmp 电锯=mmmmmmpmmlmmmm 男=rlmlomlknmmlll
男孩=lmmmmmllommmnm 男的=rlllnnmlnmlmlm 畏=mmmmmmmmmmommm 留=mmmmmmlmnmomlm 疙=lmmmmmommlmmmm 疙瘩=lmmmmmommlmmmm
疯=mmmmmommnmmmlm 疼=lllonkmmmmmnol 疼|=mlmnmllmmnnomm 疼得=llmmnlommmllnm 病了=mmmmommmmmmmlm 症=lmmmnmlnommmlm
瘩=lmmmmmommlmmmm 白=kmmoklmmnnnlko 白气=mommmmmmmmmmlm 白沫=mmmmmllmmmmmmo 白雾=mlmommlmmmmmmm 百=lmnmnllmlmolmm
百了=mmmmommmmmlmmm 百草=mmmmmmlmmmommm 的=nmnmomljommllm 的|=mnloklonnllknm 的一=mlmnlkmllolnnn 的不=mmmmnmnmmkmmmm
的两=mmmmmlmmommmml 的了=mmmmmnjmmmmmom 的人=mlnmopmlllllkm 的几=lmmmmolmmmnmll 的卡=mmmmpmmmmmmmjm 的压=mmmmmmlmmmmkpm
的味=momlmmmmmlnmmm 的嘴=ommmmmlmmmmmmm 的土=mmmmmmmmmmmmom 的在=olmmmlnlmmlmmm 的头=mmmmllnmmmmmom 的娃=mmmmlmommnmlmm
的小=lmmmmmonnmlnkn 的师=mmmljnommnmmnm 的往=nmmmmnmmmmomll 的手=lmmmlnqlmllmmm 的打=mmmmmnjmmmmnnm 的是=mmmlmmommmmmml
的水=llmlmonmmnnmkm 的线=mmmmmmlmmommmm 的绳=mmmmomlmmmmlmm 的缝=mmmmmllmmmmmom 的老=knmmllnnmmlnmm 的胳=mmmmmmllmmmmom
的脚=mmmmmmmmlmmomm 的腿=lmmmmmolmmmnmm 的药=mmmmmmmmmmommm 的被=lnmmmmnmmmmmnk 的话=lmmmmmmmmmommm 的车=mmmmmlkmlmnqml
的邻=mmmmmolmmmmmmm 皮=mmmlkkrmmnmmln 皮带=ommmmmlmmmmmlm 皮都=mmmmmmommmmmmm 盆=nlmplmlmmlnmlm 盆|=mmmnmnmmmmnmkm
盆砸=mmmmmmpmmmmmkm 盆里=ommmmmlmmmmmmm 监=nmlmmmmmomlmml 监控=nmmmmlmmomlmml 盔=nmmmmmlmmmmolm 盖了=mmmmmonmmmmmlm
盖子=mmmmmmlmmmmmmo 盖没=mmmmmmmmmmmmol 盖的=mmmmmmmmmmmmlo 盗网=mmmmmolmmmmmml 盘上=mmmmmmomlmmmmm 直=mllonlnmlnnmml
直响=mmmmmlmmmmmmom 直在=kmmmmmnomlmmmm 直挺=lmmmmmommmmmmm 直掉=mmmmmolmmmmmnm 相=ommmmllmmmmnmm 看=lplkmmnmollomk
看|=mmmnolmmmmlmnm 看不=lpmlmmmmkmlnom 看东=mmmmmmommmmmmm 看到=mnmmlokmomomkk 看台=mmmmmmmmmmmmom 看着=ommlmllmlnnmmn
看见=mmmmmlpmnmkmln 真=mmmlnnmmllpmll 眼=mnlomltlllkmkk 眼|=momlmmnmmmmmmm 眼前=mlmnmmommmmmmm 眼睛=lmmmnlqmmmlmll
眼里=mmmmmmpmmmmmlk 着=lplnollnllmnlm 着|=lmlmlnnlolnnnm 着一=klnmpolllmnmlm 着不=lmmommmmmmlmnl 着东=mmmmmmmmmmmmom
着个=klmlnlmllmonno 着了=lrmnllmlnlnllm 着人=lnlmqmmmmmlojm 着出=ommmmmlmmmlmmm 着呢=mmmonlkmmllnom 着喊=mmmlmmommlmmmm
着地=lmmmmmlmmmmonm 着就=mnmmmmommmmmmm 着我=mlmmlmomnmmmlm 着手=mmnmmllomnmmlm 着树=mmmmmmnmmmmlmo 着没=mlmmmommlnlmll
着煤=mmmlmmmmmmommm 着电=mmnmmnlmmkmmmo 着的=mmmnmlkmmmmnmm 着线=mmmmmmlmmpmlmm 着绳=mmmmkmmmmmnmnn 着胸=mmmmmmommmmnlm
着脖=mmmmmmonmmmmkm 着起=mommmmmmmmmmmm 着身=ommmommmmmmmjm 着车=mmmomolmmmmlkm 睁=mnmommnmmmlmml 睛=lmmmnlqmmmlmll
睡=lmlqmmnlllnmml 睡了=mlmommnmlmmmmm 睡着=nmmnmlkmmmommm 瞳=mlmlmmommmmmmm 知=lmmllnomnmlmnm 知觉=mlmmmmommmnmmm
知道=lmmmmmmmnmlmom 石=lmmmlolmmllkqn 石头=mlmmmolmmlmlom 码=mlrmmllmlmnmmm 码|=mmpmmmlmmmlmmm 砍=pmmmmmlmmmmmmm
砍人=ommmmmlmmmmmmm 砖=pkmlllmmmmmlql 砖一=mmmmmkmmmmmmpm 砖头=ommmlnlmmmmmmm 砰=mommmmmmmlmmmm 砰一=mommmmlmmlmmmm
破=mlmnmlomnnlmlk 破了=mlmollnmmnmmmm 砸=sklnmnpmllmjkj 砸|=ommmmllmmmmmnl 砸中=lmmmomommmmmkm 砸了=lmmonnplmmmmjl
砸人=ommmmokmmmmmkm 砸到=lmmmlnqmmmmmjm 砸在=mmmmmlommmmlmm 砸玻=mmmmmmlmmmmmom 砸着=mmmmmmommmmmlm 砸车=nmmmmnimmmmlqm
砸门=kmmmmmmommmmnm 硬=mlmlnnomlolllm 硬了=mmmmmmmmmommmm 碎=mmmmmnlmmmmoml 碗=lmmmmmkmmmomnm 碰=llmmllmmmrlokl
碰|=mmnmmmommmmmmm 碰了=mmmmmmjmmnmomm 碰倒=mmmmmmommmmmmm 碰到=mmmmmmlmmommmm 磕=mmmmmmmmmmlomm 示=lmmnmmlonmmmmm
祸=lmnmmllmmmmqlm 祸|=lmmmmmlmmmmomm 祸了=mmmmmmlmmmmpmm 离=mnmmmmkmmmnmmm 种=mlmpmnkmmmmmmm 积=mmmlmpmmmpmlll
积水=mmmmmolmmpmlll 税=lmommmmmmmlmmm 税|=lmommmmmmmlmmm 空=kllmonlooloknk 空|=mmmmonlmmmmmlm 空下=mmmmpnmmmmmmjm
空的=kmmmlllnpmmmpl 空调=nnlnolnllmmllm 穿=klmmmjomqmmlmn 突=lmmmmnonmmmmlm 突然=lmmmmnonmmmmlm 窖=mlmomllmmllmpl
窖里=mmmnmmmmmmmmol 窗=lokormikkkokom 窗|=olmmlmlmmmmmnm 窗口=mommnmmmmmmmlm 窗台=mmmlnmmmlmmmlo 窗外=ommmmnmmmmmmmm
窗帘=mommmmmmmmmmmm 窗户=nnlmplmmmlmmll 窗框=lmmmolmmmmmmnm 窗都=lmmommlmmmnmmm 窜=mpmmmmlmmmmmmm 窟=mmmmmmmmlmmmlo
窟窿=mmmmmmmmlmmmlo 窿=mmmmmmmmlmmmlo 窿里=mmmmmmlmmmmmlo 站=mjlnrokmnmnkkm 站|=llmlmonmnllmlm 站不=nlmplnnmlmlmlm
站到=mmmmomlmmmmmmm 站台=mmmmmmlmmmmolm 站在=mmmmomkmlnomlm 站着=llmlnkmmlmqmmn 笑=mmmmnmnmmmomll 笑|=mmmmnmnmmmomll
笔=lmpmmmmmlmlmmm 第=mmnmlnnmmmolkl 第三=lmnllmommmnmll 等=mlommnomllnlkm 等着=ommmmlnmmmlmmm 筋=lmmmlnpmmmmmlm
筷=mmmmmmommmmmmm 筷子=mmmmmmommmmmmm 算=llmmnlnmmmommm 算了=mmmmnlmmmmommm 管=lkltookmllmlmk 管|=mmmmnlmolnlmlm
管子=lmmqnlkmmlmlpl 管爆=mlmmmolmmmmmlo 箱=kmlnkolmmrmknk 箱|=nmmnmnmmmlmknm 箱里=lnmmmlpmmlmmnl 篮=lmmmolnmnmmmml
篮一=mmmmolkmmmmmnm 粘=lmmmmmomlommlm 粘在=mmmmmmommmmmmm 粪=mmmomllmmlmmmo 粪池=mmmnmmnmmmmmnk 精=mmmmmmomnmlmmm
糊=mnmnlmolmklnnm 糊味=momlmmmmmmmmmm 糖=omlmlmomlmllnm 糖|=ommmmmmmlmmmmm 系=mmmmmllmomnmlm 紧=mnnmmonmkmkmnl
紫=nlmlmkmmlmomom 紫|=mmmmmlmmmmomnm 紫了=mmmlmmlmmmmmom 累=lmmmlmmmmmommm 累了=lmmmmmmmmmommm 红=ltlokkmllkmmmm
红|=mnmolmmmmmllnm 红了=mpmlmmmmmmmmll 红漆=olmmmmmmmmlmmm 红的=lnmmmmommmolll 红通=mommmmmmmmmmmm 约=ommmmmnmmmmmlm
纸=lommllommmomll 纽=mmmmmmommmmmmm 纽扣=mmmmmmommmmmmm 线=kmmkmljllzmkll 线了=mmmmmmmmmomllm 线在=mlmmmmmmmommmm
线垂=mmmmmmmmmomlmm 线头=mmmmmmmmmommmm 线掉=mmmmmmlmmpmmmm 线断=mlmmmmlmmpmmmm 线杆=mmmmommmmjmlno 组=mmmmmolmmmmmml
经=lnnmmmkmlnnlmm 经吃=mmmmmmlmmmommm 经没=mmmmmmommmmmml 经着=mommmmmmmmmllm 绑=olnmlnmmmmmmlm 结=mmmnmmlmmmommm
结束=mmmmmmlmmmommm 绕=plmmmlmmmmmmmm 给=nlslpjmmjlolnl 给他=mmommmmmmmnlmm 给我=mmkmolonmmnllm 绝=mmmmmmlmmmommm
绞=lmmmmmrlmmmmlm 绳=nllloqjmlmnlmo 绳|=nmmmlolmmmomlm 绳子=mmllkplmlmmmno 绳断=mmmmoklmmmmlom 维=lmnmmmmomlmmnm
维保=lmmmmmlomlmmom 绿=lmmnmlnmnmmolm 缝=lnmllmkmmlplon 缝往=mmmmmlmmmmmmmo 缝里=lnmomlmlmmmmnl 缠=llmmkonmmmmmnm
缸=mmmmmmmmmpnlkn 缸里=mmmmmmlmmommko 罐=momnmmlmmmmoll 网=nmnmmomlmlmmkn 网|=lmmmmpmmmmmmlm 置=mmmmmmlmommmmm
羊=mmmmmlqmmmmmnl 羊水=mmmmmmpmmmmmml 羊角=mmmmmlommmmmmm 群=llolnmmmnlnlml 群里=kmnmnllmnmnmmm 翻=nlmkmkomlmlpnm
翻|=mmmmmommmmmmlm 翻下=lmmmmmpmmmmlmm 翻了=llmlklolmmlpon 翻出=lmmmpmmmmmmmlm 翻墙=ommmmlmmmmmmmm 翻过=mmmmollmmmolmm
老=mlnnnlnlnlkoml 老二=mmmmmmmmmmmmlo 老人=lnmllolollknol 老伴=mmnnmmnmmmomll 老公=olmmnmomlnkmkm 老太=olmmmmmlmmlnlm
老头=ommlnllmmmnmmn 老婆=lmmnmkolmmommm 老汉=mmmmmmlmmmmmom 老鼠=mmmommmmmmlmmm 考=mmmmomlmmmmmlm 耍=ommmmlllnnmmmm
耳=qmmmmlmmlmlmll 耳光=ommmmmlmmmmmmm 耳朵=lmmmmlommmlmmm 耳环=pmmmmmlmmmmlmm 耷=mmmmollmmnmlnm 耷拉=mmmmollmmnmlnm
联=mmnmmmmmommmlm 联系=mmmmmmmmommmlm 肉=mnmmmlqlllmllm 肚=mlmlmmsmlmlmlm 肚子=mlmlmmrmlmlmlm 股=lonnmmmlmmllml
股味=mlmommmmmmmmmm 肩=lmmmmmommnmmln 肩膀=lmmmmmommmmmln 肿=mmmlmmommmlmol 肿了=mmmmmmlmmmmmom 背=mkllnmpmmlmmln
背|=mmmmmmkmmmmmom 背上=llmmmmpmmmmmln 背不=mmmmmommmmmmml 胡=mmlmlmpmlnmmmm 胡话=mmmmlmpmlnmmmm 胳=lmmmmmomlmmmnm
胳膊=lmmmmmomlmmmnm 胶=mnmkmmnmmmomlm 胶带=lmmmmmmmmmommm 胸口=lmmlmlpmmnnmmm 能=mmpmknomlkmmol 脉=lmmmmlommmommm
脉|=lmmmmmpmmlmmmm 脐=mmmmmmpmmmmmlm 脐带=mmmmmmpmmmmmlm 脑=mlmmmlpmnlmmlk 脑勺=mmmmmmommmlnmm 脖=nlllklomllomnn
脖子=nlllklomllomnn 脚=mnllnnommllmnl 脚下=mmmmlllmmmmmqm 脚在=mmmmknmmmmnnnl 脚手=lmmmnnlmmmmmom 脚脖=mmmmmomlmmmmlm
脱=nlmmmnmmmlnmmk 脱了=lmmmnnlmmmomll 脸=nklomkumklkllo 脸上=olmmmmmmmmmmmm 脸发=mmmmmmommmmlmm 脸白=mmmmmmkmmmmmmo
脸红=mmmpmmkmmmmmmm 脸都=mmmlmmlmmmnmpm 腕=lmmmmnnmmmpmmm 腕上=mmmmmmkmmmommm 腕了=mmmmmmpmmmkmmm 腰=nllmoklnljnmon
腰|=nmlmmlmmmmmlmo 腰了=mmmmmlmmmmomnm 腾=mmmmmlomlmlmnm 腾|=mmmmmmlmlmmmmp 腿=jllmmlrmkllqpm 腿|=mlmmmmnlmlloln
腿了=lmmmmmlmmmmplm 腿在=mmmmlmlmmmnmon 腿脚=mommmllnmmmmln 腿软=mmmmkmmmmmnmnm 膀=mmmmmmommmmmln 膊=lmmmmmomlmmmnm
膊|=mmmmmmnmmmnmkm 臂=lmmmmnplmnnklm 自=jlnlmnkkqmplol 自动=lmmmmmmlmnmmpm 自己=jlmmnmmmomomml 自杀=lmmmmmlmmmpmmm
自闭=mmmmmmmmommmmm 臭=mkmtmlmllmlmll 臭|=mlmpmmlmmmmmmm 臭味=mmmmmmommmmmmm 舌=mmmmmmommmmmmm 舌头=mmmmmmommmmmmm
舔=mmmmmmlmmommmm 舞台=mmmmmolmmmmmnm 船=mmmmmmkmllllmr 色=mnmnllpmmmmlkl 花=jkmmmmpmlpnmmm 花|=mjmnmmnmmpmmkm
花板=mnmmnmjmmmmmon 草=kqmmmlomllomlm 草坪=lommlmommmlmmm 草枯=mmmmmmlmmmommm 荡=lmmmolmmmmmlln 药=kkmklkrmnlslll
药|=lmmmmmnmmmommm 药在=mmmmmmkmmmnmom 药当=mmmmmmommmkmmm 药我=mmmmmmlmmmommm 药片=mmmmmmommmmmlm 药瓶=mmmmmmmmmmommm
菌=mmmmmmommmmmmm 菌子=mmmmmmommmmmmm 菜=mmlokmnmollnlm 营=mmmmmmlmommlmn 落=llmllkkmnollos 落水=lmmmmkkmmmmmls
蒙=onmlmmmmmmmmmm 蒸=mmmmmmommmmmlm 蒸汽=mmmlmmommmmmlm 蓝=lmmmmmnmnommmm 蚊=mommmmlmmmmmmm 蛇=llmnmnommmmmkm
蛇咬=mmmmmmommmmmmm 蛋=mmmommmmmmmmlm 蜂=llmmmmommmmmmm 蜇=mmmmmlommmmmmm 蜡=mpmmmmmmlmmmlm 蜡烛=mpmmmmmmlmmmmm
血=rjmmlkvllkmnkk 血|=nmmlmmolllloml 血了=qmmmmllmmmllmm 血还=olmmmmmmmmmmmm 行=jmpmlnommlmmml 行|=lmnmmolmlmnnll
行了=lnmmmmqmlmllmm 行门=mmommmmmmmmmmm 街=mmmmmnlmmmlomm 衣=pmlknmilnmmmoo 衣服=nllmmmomnllmmm 衣机=mmmmmmlmlommol
衣的=mmmmmmlmmmmmmo 表=nmmpmokmnlkmll 袋=mlmmmlomnlnmkn 袋|=lmmmmmpmmmmmkm 袖=mmmmmmmmmmlmom 袖子=lmmmmmmmmmmmom
被=smrkkmkljnjomm 被人=qmmmmlmkplmllm 被关=nmmmmmlommmmlm 被冲=lmmmmommmmmkmo 被卷=mmmmmnommmmllm 被压=lmmmmmmmmmmomm
被吸=mmmmmplmmmmmml 被困=lmmmmllnmmmmrj 被子=kpmlpknmmmmmll 被我=ommmmmkmmmnmmm 被打=mmmmmmlmmpmmmm 被撞=lmmmmmlmmmmpmm
被水=lmmmmommmlmlno 被电=lknmmmmmmomnlm 被车=lmmmmmlmmnmolm 被风=llmmlommmmmmnn 被骗=mmpmnmlmlmmmmm 裂=nlmmlpjmmllmoo
裂了=mmmmmlkmmmmmno 裂开=mmmmmommmmmmlm 裂缝=mmmmmommmmmmlm 装=mknonmlmlplmll 裙=nlmmlmmmnmomlm 裤=ommmmmnmmmlmmm
裤子=ommmmmnmmmlnlm 西=onmmmolmlmlnkl 西|=nlnmmojmmnmmml 西砸=mmmmmlpmmmmmlm 要=pkrlookjkmqjni 要下=mmmommmmmnmmll
要倒=llmmlqkmmlmmom 要出=nmmmlmpmlmlmlm 要往=lmmmolmmmmmmmm 要掉=mlmmmmmmmmmmom 要杀=ommmmlmmmmmmmm 要死=lmmlnommlmomkm
要烧=ommmmmlmmmmmmm 要生=mmmmmlpmmmlmmm 要自=lmmmmmmmmmommm 要走=lmnmmmmmlmommm 要跳=lmmmqllmmmmmll 见=ommklmkmqknmln
见|=lnllnnilmmpomn 见人=mmmmmonmmmmmll 见有=lmmmmolmmmmmmm 见的=lmmmommmmmmmlm 见血=pmmmmmkmmmmlmm 观=mmmmmlnmmonllm
觉=lmmonmnmllnmlm 觉|=mmmmnnnmmlnmkm 角=nmmmnjomlmmlnn 角风=mmmmmlommmmmmm 触=lkmmlkmmlvlmll 触电=mmmmmmlmmpmmmm
言=mmmmmllmmmommm 警=pnoolminlllmml 警|=rmllmllmmmmmlm 警器=lmmpmmlmmmmmmm 警察=plnmmmlmmmmmmm 警铃=mmmmmmmommmmmm
认=nlmmnlmmpmlmlm 认得=mmmmmmlmommmmm 认识=ommmlmlmmmmmmm 让=lmsmmmjlkonlml 让人=monmmmmmmmmlmm 让我=mmommmnmmmnlll
让电=lmmmmmommnmmmm 让走=nmmmmommmmmmlm 议=lmommmmmmmmmmm 记=lmmmmmlmpmnmmm 讲=kmolmomnlmlnml 讲没=mmmmmnmmmmlmom
讲话=mmmmmmlmmmmomm 证=lmqmmmlmmmlmmm 证码=mmpmmmmmmmmmmm 试=ommmnmlmmmlmmm 话=jlnmnmpmmkmoll 话|=mlnmmlllnmmomm
话不=mmlmmmnmmmomlm 话了=lmmnmolmmmlmmm 话关=mmlmmmmmmmommm 话叫=mmmmmolmmmmmmm 话说=molmmmknlmmnnm 误=mmmmmmpmlmlmmm
说=nkqnmlkoolrljh 说|=lnlmmnmmomnmlm 说不=llmllpnlmmnmmm 说今=pmmmmmlmlmlmmm 说再=mmmmomlmlmnmmm 说在=nmmmmmmmomlmmm
说头=mmmommlmmmmmnm 说她=mlmmnmkmmmnmmm 说孩=lmmmmmpmlmmmmm 说带=ommmmmmmlmmmmm 说快=lmmmmmmmmmmmom 说我=lmomkmlmnmnmmm
说是=lmonmommlmlmmm 说水=lmmmmplmmommml 说胡=mmmmlmpmlnmmmm 说要=qmllnlmllmnmlm 说话=mllmmlommmknnl 请=lmlnlnlmmmnmom
谁=kllnmmnmnmnlmm 谁会=mmmlmlmmmmmmno 谁在=mmmmlolnlmnmlm 谁家=lmmmmlomnmmmlm 谁有=llmmokommmlnmn 谁看=lmmmmmlmommmml
调=ommpnlmllmmkll 调架=nmmmolnmmmmmkm 谢=lmmmmmmmmmommm 谢谢=lmmmmmmmmmommm 豆=mmmlmmpmnmmlll 豆|=mmmlmmmmommmmm
负=mmmmnllmmmlmlp 账=mmpmmmlmmmlmmm 账|=lmommmmmmmmmmm 货=kmmnnkknlolqml 货架=mmmmmlmmmmmmom 货梯=mmmmmmmommmmlm
货车=lmmnmmlmmnmokm 贴=nlnlommmmmmmlm 贷=lmommmmmlmnmmm 费=mmpmmnlmmmlmlm 费|=mmommmmmmmmmmm 贼=rlmmlmlmmmmmlm
走=ommlmmimtlolkl 走|=olnnmnlnlmnnlk 走了=klnllmjmolplmp 走失=lmmmmmmmommmmm 走廊=mommmmlmmmmmmm 走散=mmmmmmmmomlmmm
走的=lmmmmmlmomlmmn 走着=mmmmlonmlmlmol 走路=lmmmmmommmmmmm 赵=mmmmmmommkmmmm 赶=mollmmnmnmllln 起=nqmmlkmllkonmn
起不=mmmmmlommmlnnl 起来=onmnlmnmlljlmn 越=monnojlnllkmom 越大=mommnllmmmmmmn 越来=mnmlmknnmmmmmn 趴=njmonkpmlpkmll
趴在=mmmmnlomlnlmnk 趴着=olmnllmmlmmmlo 跌=nmmmmlommmmmnk 跑=pnlokmklnkmonl 跑|=mommlokmmmlnlm 跑了=llmnmllmomlolm
跑出=mmmmmmlmmmolnm 跟=nlpjnjnpnkmmkm 跟一=mmnmmmmommmmkm 跟上=nmmmmmmmmmmmlo 跟人=lmommmmmlmmmmm 跟到=ommmmmlmlmmmmm
跟着=nmnmnllmmmlmol 跨=lmmmpmmmmmnmlm 跪=nmmmlmnmmmnmkm 路=nmmnknjlpmmpll 路|=nmmlmnlmnmmnkm 路上=mmnmmokmlnmmlm
路了=mmmmmllmmmomol 路口=nmmmmmlmmnmpml 路被=mmmmmmmmmlmomm 路边=lmnnmlpmmmllml 跳=illktkonmnmliq 跳|=mlmkqmlnmmlmml
跳一=mnmmmmkmmommmm 跳下=lmmmnlqmmmlmlm 跳了=lmmmolnmmnmmml 跳楼=lmmmpmlmmmnmlm 跳河=mmmmlmlmmmpmmm 踏=lmmmmommlmmlnn
踏了=lmmmmnmmmmmlol 踢=pmlmmllmmmnmnm 踢|=ommmmmlmmmmmnm 踩=omllomkmmolmml 踩|=ommmmmlmmmmlmm 踪=nmmmmmlmomlmmm
踹=qmmmmlmmmmnmlm 蹭=lmmmmmkmmmmqmm 蹲=immnompmlmmmlm 蹲下=lmmmmmommmmmmm 蹲在=mmmommkmmnmmmm 蹲着=kmmmnmnmmmmmmm
身=ojmlkkrlnomnmj 身|=lmmmmmommmmmmm 身上=nkmmlmolmmpnll 身子=ommmmlomlomlmk 躲=mnmllnjmlomnol 躲雨=mmmmmmlmmommmm
躺=kllmlkqmlpnpjl 躺在=lmmnmmomlmmnmm 车=nnlkklkjnijzmm 车|=nlmlllnmmllnmo 车上=mnmmllnmnmlkol 车下=mmmmmmmmmmmolm
车位=pmmmmmmmmmmlmm 车侧=mmmmmmmmmmmolm 车冲=mmmmmllmmmmqml 车压=mmmmmmnmmmmokm 车司=pmmmmmmmmmmlmm 车在=mommmnnmmlmmkn
车堵=mmmmmmommmmlnl 车子=mmmmlmlmmmmomm 车带=lmmmmmkmmmmpmm 车库=mlmomkmmmmmkon 车底=mommmmmmmmmlnm 车把=llmmmmmmmmmoln
车掉=mmmmmplmmmmpkk 车棚=nnmmmlmmmmmlom 车没=mmmmmokmmmmonk 车漂=mmmmmmmmmmmlmo 车的=mmmlnnkmmmmnol 车窗=lmmlmommmmolkm
车站=mmmmmmmmommmmm 车翻=lmmmmmkmmmmqnl 车被=nmmmmmmmmmmmlo 车还=nlmmmommnmmlkm 车道=mmmmmmlmmmmomm 车里=lkmmmmmmmnnlpl
车门=mmmmmmmmlmmnom 车顶=mmmmlmnmmomnkm 轧=lmmmmmlmmmnplm 轨=llmmlmlmmmqnlm 轨上=mmmmmmmmmmonlm 转=jmwljkklnlknqm
转|=mnollmnmlmlnmm 转不=mmmmmlmmmmmmol 转账=lmommmmmmmmmmm 轮=lllllkloklltnn 轮子=lmmmmmnmmmmomm 轮椅=lmmmmlnommmnmm
轮车=mmmmmmmmmmmknn 软=llnqklnmmlnmkn 轰=mmmmmmlllmmmno 轰轰=mmmmmlmmlmmmmo 轻=nmmnmllmmmommm 轿=lmmmmmlpmmmnll
轿厢=mmmmmmmpmmmmlm 轿车=lmmmmmlmmmmonm 辆=mnmlmmmmmlloko 辆车=lmmmmnnmmmmmkn 辣=nmmommlmmmmmmm 边=lnlmmnnlomnmkk
边|=mmllnnjlnllmqm 边一=ommmmllmmmnlnm 边上=mmlomlmmnnkmlm 边冒=mkmlmmmmmommmm 边有=nmlmmlpmlmnmlm 边来=mmmmmommmmmmmk
边那=lmmlmmmommmlln 过=llnkopnllmlnkl 过|=mlmlllommmmnnm 过去=jmnllmplmmlolo 过来=nlmnomlllmlmmm 过栏=mmmmmmlmmmommm
过马=mmmmmmlmmlmomm 近=lnmnklnmmnnmmm 还=mmmmlnkknnkmpm 还勒=lmmmmommnmmmlm 还在=nmmmmmlkommnll 还是=lomlmlommmlmln
还有=knlmopmnkkmmln 还没=nmmmlnlmollnln 这=ommmmmklolonmk 这个=nmmmkllmnnmmom 这里=nmmmommmnmkllm 进=rlmmjnljklmonm
进|=kmnmmmmmmmmmlo 进不=lnmlnlommmmmlm 进了=pmmmmmklmmnmnl 进人=pmmmmmmmmmmmlm 进去=klnoloonknllln 进屋=mlmmmolmmlomln
进我=ommmmmmmmmmmml 进来=nmmmmllmmloolm 进水=lmmmmnkmmmlmno 进电=lnmmmmnkmmmmom 远=nmmmklkmlmnnmn 远|=mmmmlmlmmmnomm
连=mmmllnlmmklmqn 连着=mmmmmnommlmlmm 迷=mllnmlomomllol 迷了=lmmmmmommmmmmm 迷糊=mlmnmmommmmlmm 迷路=lmmmmmlmommmol
追=nlnlnmkmmllonl 追尾=mmmmmmlmmmmomm 退=lmomnllmmmlmmo 送=nlllmlmnmnonml 送人=mmmmmmmmmmommm 逆=mmmmmmlmlmmpmm
透=lmmlmmqmmmlmnl 递=olnmmlmmmmlnmm 递柜=mlmmmmommmmmmm 通=jnnllnlmnnmnnm 道=jmmnkkmommnonm 道上=mmmmmlnomnmnjm
道了=mmmmmmlmlmmmol 道口=mmmnmlmmmlmool 道很=mmmlmmommmmmmm 遗=lmmmnmlmkmqmmm 遗书=mmmmommmlmnmmm 遛=lmmlmnnmommmlm
遛弯=mmmlmmomnmmmmm 遭=mmmmmnmmlmmmol 那=mnnonkkklplnlm 那一=mmmmnnkmmmmmlm 那个=lpooolmllllllm 那么=mmmmmmlmmomlnm
那人=qmnnlmklmmlmlm 那儿=knmlmmpmmolmlm 那块=mmmmmmmmmmmmom 那家=mmmllonmlmmmnl 那栋=mmmmnonmmmmmjm 那男=ommmmmmmmmmmmm
那边=nkmmnojlmmmmmp 那部=mmmmmmmommmmmm 那里=mmmmnmomnmmmkk 邻=nmlmmnmmlmomlm 邻居=nmlmmmmmlmomlm 部=mmmmmmlolmmmmm
都=lomqmlmmmnmmjl 都不=llmmmmqmmmnmkm 都出=nlmmmmmmmmmolm 都到=mmmmmolmmmlnln 都在=mmmmllnmommnlm 都快=mmmmmmmmmmmmlo
都抡=olmmmmlmmmmmmm 都是=nlmnmlmmmnlmmo 都没=nnmkllonnlllmm 都看=lmmmmmommmlmmn 都黑=mmmmmmkmnnlmom 酒=nlmmmoommlllkm
酒瓶=lmmmmommmmmmmm 酱=mmmmmmommmmmlm 醉=pmmmmmlmmmnmlm 醒=lnmomjollnomlm 醒|=lnmnmllmmonmmm 醒了=nmmmmlommmmlmm
采=mmmmmmmmomlmlm 里=lnloiklqjnmlpn 里|=llmkklnononmpj 里一=komlmmnmmnommk 里下=mmmmomlmmmlmnm 里不=nmmmmmlmmnmmlo
里了=klllnknmlmlnqp 里关=mlmmmmomlmmmmm 里写=mmmmlmmmmmommm 里厢=mmmmmommmmmmlm 里只=mmmmmmlmommmmm 里吐=mmmmmmkmmmmnmn
里头=lolmmnkqkmlmol 里好=lnmmlmlmmmmmpm 里屋=ommlmnlmmmmmmm 里开=mmmommkmmmnmlm 里我=mmmnmmlmmmlmom 里扑=mmmmmlommmmmmm
里有=mllmlknmkpmmon 里水=mmmmmnmmmmmmlp 里没=kmmmoolnllmmnk 里灌=mmmmmomlmmmmmn 里烧=mlmpmmlmmmmmmm 里的=llnnnlnmmmnmkm
里着=mpmmmmkmmmmmmm 里被=pmmmmmmkmmmmmm 里走=mmmmmmmmmnqmmj 里躺=mmmlmmommmmmmm 里还=mlmmmonmlmmnnk 里进=oomlmllnmmmmkm
里那=omnmllmjmmmmon 里钻=ommmmmmmmmmmlm 里面=knlnmmkqlommml 野=lmmmmnmmlmlmmp 金=mmummmimlnmlll 金|=lmommmmmmmmmmm
针=nlllmmomomkmlm 针|=mmmmmmmmommmlm 针扎=ommmmmmmmmlmmm 钉=lmmmmmommmmmmm 钓=mmmmmllmnmmmmo 钓鱼=mmmmmmlmnmmmmo
钟=nnnmklnnolmlml 钟|=mnmmmmlommmmlm 钟了=mmmlmlnlnmmmom 钟头=omlmlmmnnmmmlm 钢=mmmmmlmnmllmol 钢筋=lmmmmnommmmmlm
钥=lllmmmmmnnnlol 钥匙=lllmmmmmnnnlol 钮=mmmommlmmmmmmm 钱=llwlokkmmlnkkk 钱|=nmpmmmlmmmmlll 钱就=kmmmmmmmnmnmmm
钻=onmlllmmllmnol 钻|=olmmmmmmmmmmmm 钻进=ommmkllmmmmmom 铁=nkllkmjlmrnmpn 铁口=lmmmmmmmmmmmlo 铁轨=mlmmmmmmmmpmmm
铁门=mmmmmmmmmommmm 铃=mmmmmmmpmmmmmm 铃没=mmmmmmlrmmmmkm 银=mlqmmmlmmmmmmm 银行=mmqmmmlmmmmmmm 铺=mmmmmlmmmmmmlo
链=plommmlmlmlmmm 链接=mmommmmmmmmmmm 销=pmmmlmmmmmmmlm 锁=pkmknkikjlpkzj 锁|=ollmmlomlmnllm 锁在=plmmmmlmmmlmnm
锁死=lmmmmmlmmmmmpm 锁着=kmmlnmommmmmml 锁车=mmmmmmlmmmmmom 锁里=mmmmmmmmmmmmom 锅=komnloomlmklnl 错=llnnmmpmomkmll
锤=mmmmlmmmmmmmom 键=mmmmmmmmmmmmom 锯=lmmmmmpmmlmmmm 镜=lmmmmnmmmmmolm 镯=omnmmmkmlmlmmm 长=lmmlmmmmmlmomm 门=ommljlkqnlmkol
门上=lommmmlnmnmmlm 门不=qlmmmlkolmmlmm 门了=omllmlmmmmnmmm 门倒=mmmmmmlmnmmmom 门去=pmmmmmmmmmmmmm 门反=nmmmnmolmmmmkm
门口=nlonlmkmnmmokk 门外=onnmmmlmmmlmmm 门夹=kmmmmmqnmlmlnm 门开=nlmmlljoonmmmn 门我=mmmmmmomlmlmmm 门打=kmmmnpmmmmmmkn
门把=jommmmlmmommom 门推=mmmmmmnmmmmmko 门没=mmmnmmnnlmmmjm 门窗=mlmmommmmmmmlm 门缝=lnmmmmlmlmpmko 门顶=ommmlmmmmmlmmn
闭=lmmmmmlnommmnm 闭症=mmmmmmlnomlmmm 问=mmmlmommomlmll 间=lommlliollnlpo 间|=nllmnmlolmmmnm 间不=mmmmmmkmmmnmmo
闷=knmmmllolmlmql 闷|=mmmmmmlpmmmmmm 闸=lmmlmlmmlrmlnm 闸|=mmmmmmkmmqmmmm 闻=lnmqmmkmmmmmmm 闻得=mlmommmmmmlmmm
阀=mkmpmolmmmlmmm 阀门=mmmommmmmmmmmm 队=lmnmmmommnmlml 防=mpmmmnlllmllpl 防|=mmmmllmmmmmmom 防盗=mmmmnolmmmlmom
防车=mommmmmmmmmmlm 阳=momlokmmmmmlpk 阳台=nnmlmkmmlmnlql 阳底=mmmmmmommmmmkm 阿=jlmmlnnmnnmmmm 阿姨=llmnmnomlmmmml
阿婆=mmnmmmkmlnmmmn 附=mmmmlmlmmmommm 院=pnnllklmplllnm 院|=mmmmmmommmnmmm 院里=ommmlmmmmmmmmm 除=mmmmmlommmmmmm
险=mmmmmnlmmmmomm 险|=mmmmmnmmmmmnkm 陷=mmmmmoklmmmkql 陷了=mmmmmmmmmmmmpl 陷进=mmmmmmlmmmmmol 随=nmmmmolmmmmmlm
隔=pnmmmmmmmlnmkl 隔壁=onmmnmlmmmmllm 难=llmmnmommnomlm 雨=klmlnmkmnpmkon 雨棚=lmmmommmlmnmmm 雨的=mmmmmmlmmommmm
雪=llmmllpmnmmkpm 雪|=mmmmmmmmommmmm 雷=lmmmmnmmmommml 雾|=mmmommlmnmlmmm 震=mmmmmplmmmmmmm 露=klmnlmnlmolmom
露着=mlmmmlmmmmmmol 青=nmmlmmpmlmmmln 青了=lmmmmmommmmmmm 静=mmlnmnlmlmomml 静|=mmmmmmnmmmomlm 静了=ommnmmjmmmmmnm
面=knkmmolpjnlnnm 面|=mllmlommmknmol 面两=kmmonllmmmmmln 面了=llmmolmmmmmmom 面人=mlmnmlmmmmmmon 面全=mommmlmmmmmmmm
面包=onmmmmlmmmlnml 面去=mmmmomlmmmlnlm 面哭=lmmmlmpnmmnmkl 面往=mmmmmomlmmmmmm 面有=lnnmkmnnllllnm 面楼=mnmmmolmmmmmlm
面没=nmmmmlommmnmnk 面的=mlmmmljmlmnmon 面车=mmmmmmlmmmmonm 面那=lmmnmomnmlnllm 面都=mmmmmlmmmmmmmo 鞋=mlllomjnmmnokm
鞋|=lmmmmlmmlmmmno 鞋都=mmmmmmlmmmmomm 顶=lnkkqnimjmmono 顶上=nnmllllmlnoklo 顶了=mmmmmmnnmmlmlp 顶住=mmmmmmkmmmnmom
顶掉=mmmmmnkmmmmmom 顶水=mmmmlnmmmmnmol 顶的=mmmmomnmmmmmll 顶着=nmlmmnmmmmmpkm 顶边=lmmmqlmmmmlmlm 项链=ommmmmmmmmmmmm
顾=mlmmmmmmlmqmmm 额=mmommmmmmmlmlm 颠=mmmmmmmmomlmmm 颤=mmmmmkpmmmmmnm 风=jklnmpnlmmmmok 风了=mmmmmkqmmmmmlm
风好=mmmmnmmmmmommm 风把=llmmmlmmmnmmpn 飘=lmmqnlmmmmmmlm 飘|=mlmommmmmmmmmm 飞=mnmmlonmlmlnll 飞了=lmmmmnkmmmmomm
飞出=mmmmmmommmmmmm 食=llmmmnpmlmnmlm 餐=lnmnmlmmmmmomm 饭=mmlnmllmommmnl 馆=lonllnmmmmmmlm 馆|=mmmkmommmmmmmm
首=lmommmmmmmmmmm 香=mommmmlmmmmmmm 马=kmmmlplmmlmpmm 马上=mmnnmpkmlmmmmm 马蜂=lmmmmmommmmmmm 马路=lmmmmnmmnmnolm
驾=mmlmmnnmmmloll 骂=plmmmmmmlmomlm 验=llpmmmmmmmmmmm 验证=mmpmmmmmmmmmmm 骑=mlmlnmkmlmnplm 骑在=lmmmnllmmmommm
骗=llummlkmllmmll 骗了=lmpmmmlmmlmmmm 骗子=lmpmmmlmmmmmmm 骨=mmmmmlqmmmmnll 骨头=lmmmmmommmmnlm 高=jnllqlllmolnkm
高|=mommnlkmlmmmmo 高压=mmmmmnnmmomllm 高头=mmmmnmkmmmlmom 高架=mmmmlmmmnmmomm 高空=lmmmnmommmmmlm 鱼=lmmmmlmmmolmkq
鱼塘=mmmmmmmmmmmmlo 鱼那=mmmmmmlmmmmmlo 麻=mmmklmonmummjk 麻|=lmmlmlommrlmmk 麻烦=mmmmmnknmlnmln 黄=kmmqmmlmnlllml
黑=krmjlkmppmjmnk 黑|=lmmmmmnoomlmll 黑了=lnmmmlkmpolmnm 黑的=lonmmmnnmlmmlm 鼓=llmmmmmmmmmmon 鼓的=mmmmmmlmmmmmmo
鼓起=lmmmmlnmmmmmom 鼓鼓=mmmmmmlmmmmmmo 鼠=mmmommmmmmlmmm 鼻=llmpmmnmlmlmmm 齐=mmmmmmmmmmomko 齐齐=mmmmmmmmmmomll
龙=mmmmmnnmnnmmmk
"""
