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
-24 啥 递
-23 万一 吗 得我 感 改 新 猫 玩
-22 剧 快递 户口 歌 火锅 要是 饭
-21 原 吓 差 水管 画 贴
-20 ,是 不着 人家 坏 天 天天 有没 气灶 睡着 过了 都快 门禁
-19 乐 修 吵 周 太 婚 幸 新闻 烟头 球 电影 练 蚊子 血压 行不 被我 视 让人 证 防 鸟 ，
-18 作业 午 怕 挂了 早 昨 暖 暖气 期 梦 毛 没砸 都冒 骂 鱼
-17 上火 不亮 不要 二手 人抽 供 原来 哪里 在阳 常 棋 法 看了 礼拜 缺 虫 谢 车位 锈
-16 下雨 业 人把 们那 口的 唱歌 块 头发 好在 差点 我车 扔烟 挪 晚上 横 爱 牌 狗 电梯 电视 票 等 红烧 考 补 装 说一 院了 面没 香 ？
-15 了吗 人往 六十 卖 哈 就好 幢 找着 挡 晚 正常 气得 没事 漆 理 社 种 第一 给她 能 说了 跑不 都要 针 镜 ，想
-14 下水 了吧 人冒 他俩 借 减 印 去年 又在 味了 唱 在楼 在边 在都 堵了 对着 将 小说 就在 开锁 总 惊 手机 打工 把手 拿走 搬 查 栓 没伤 滑梯 烟味 瓜 砸在 老家 节 药味 被人 赛 趟 雨 题 饿 ，烟
-14 ，物
-13 上小 上看 了没 亏 他爸 件 会不 候 区 厂 发火 发烧 叫了 听 哪 四五 城 外冒 多少 夹了 家孩 干 心疼 打呼 扶 拼 排 提醒 搭 擦 是着 楼下 楼的 段 没理 没， 油烟 洗 灶打 灶火 牙 的电 直接 看着
-13 秋 窝 红包 群里 课 费 赔 路边 车被 迟 退了 都进 里倒 门的 防员 院 雪 音 风扇 麻将 ，报 ，看
-12 上漏 人在 人的 从五 以前 伐 会叫 住着 作 像着 儿童 养 刚才 前 占 后来 在会 在外 在装 大声 妈说 实 密室 得 息 您 想起 我快 打折 打牌 敞 机不 板车 梦见 楼不 气公 气卡 没大 滴 漫出 烧纸 片里
-12 现场 疫苗 疯了 登 睡 碎 碰见 秋千 箱门 绕 置 茶 菜 表 试 该 谣 责 车主 车库 还好 那年 醒了 里没 限 领 ，万 ，哈 ，喝 ，掉
-11 or 一刀 一按 上个 上大 上班 下棋 丢 两点 两辆 买 了个 了救 事 人帮 人生 会 假 充 光了 公共 公园 冒水 冬 几天 几点 出个 刮 匙 医保 十五 单位 占了 吃撑 合 吓我 味是 哄 喜 圾 堆 外地 夜里
-11 天有 头就 头老 套 女主 好没 子咬 孩在 家小 家猫 小广 平安 弄 想把 感应 戏 我带 打游 扔 找到 把他 抢到 担心 拉肚 撞歪 放心 救出 敞着 文 时候 是不 是漏 晒被 机掉 来水 梯按 正好 民 沙发 演
-11 烧烤 烧肉 牌子 琴 申 电脑 的铁 的门 磨 示 禁 私 科 窗口 等了 算 绿 舞 荡 药店 虚惊 西瓜 走不 跳舞 蹦 转发 辣 边围 这 进不 道 那次 锦 长 门卡 鸡 鸽 ，医 ，原 ，没
-10 ,妈 17 fi t 一截 不， 丢人 个事 个门 也太 人住 人看 们楼 低 倒水 做 停电 冒了 净 凉快 出所 刷 加 包 匙锁 又 发掉 口红 可以 吹 呛了 呢 呼叫 呼噜 回去 在好 在路 地漏 圾站 圾车 奶茶
-10 子喊 子太 子问 学 家那 容 就开 屏 州 工， 帅 干活 当 忘 快被 我说 找谁 收 收不 教 数学 斤 新的 日 是在 晕车 晾 更正 服了 材料 村里 松了 果 案 椒 楼中 楼有 榴 榴莲 次 歪了 残 母 气死
-10 水, 水都 水， 沙 没听 洗了 活动 派出 流到 流鼻 涨了 游戏 滑板 漏水 炒菜 焊 班上 申请 画了 疫 登记 的是 盖就 盖板 砍一 碗 笑死 箱子 纸， 经关 结婚 网 网线 群了 老有 肯 能不 脏水 脸， 自来
-10 花 荐 莲 蚊 被子 被孩 见一 评 谁把 象 跟他 跳闸 车一 车堵 车， 辆电 辣椒 达 进楼 逗 都被 里住 里的 量 钥 钥匙 错了 防火 雷 静电 鸭 鸽子 麦 麻了 龟 ，差 ，怕 ，起 ，跟 ，麻
-9 ,喝 2栋 er ne ti 一到 一层 上写 不肯 个卖 中了 中药 主 九十 了下 了两 了十 了半 了打 了药 云 从窗 以 伞 你 停水 公司 兴 出口 出生 刀， 刚在 别再 别慌 到脚 剁 剧里 加班 动车 助 半夜
-9 压力 去哪 去那 受不 叶 后院 启 命的 喊救 喷水 嗰 场 块板 坛 墙皮 墙裂 多了 奖了 她那 妈让 子倒 子是 孩往 宣 家 察抓 少钱 居家 工资 干了 建 弯了 影里 往哪 感冒 慢 成 我电 我脚 我跟 战 手环
-9 打麻 拉走 拿到 捡到 接 推荐 推销 时间 易 星子 是 是泥 是隔 有只 有辆 木 来是 来还 杯 树 树歪 校服 框 楼上 楼平 死了 气炸 污 没转 泪 洁大 淋 满 滴水 灭了 烟花 烤 煎 熏得 熟 电费 的水 的窗
-9 盖 盲道 看是 着东 着我 着的 码忘 祝 租 积木 站起 绕着 缺一 罚 翻车 老了 老是 脸红 腌 膏 花坛 蛋糕 血水 被砸 记 证明 说个 说的 说说 谁有 足 路面 跳绳 踩着 身汗 车停 车胎 车过 转让 过 运 还活
-9 这电 进出 退 递到 通了 遇 道抽 都流 钟就 钱不 锅 错人 门铃 陪着 雨了 霉 预 饺 饺子 饼 马桶 龙 龙头 ，拦 ，活 ，笑 ，谢 ，黑 ：
-8 ,别 16 1单 8栋 ? pl 一脚 三层 上午 上周 上礼 下班 不够 丢的 久了 么 乌龟 乡 了往 了条 了！ 了？ 亭 人一 人也 人敲 人用 人醒 什 什么 他自 传 住院 便 修鞋 停 偶 像触 关好 冒出 减肥
-8 别人 券 前年 北 卡上 卷帘 卸 厅 压岁 又停 口气 口那 只猫 号 吃 咋 哈， 哪天 售 喊着 喝口 噔 器人 在不 在想 在还 垂下 垃 垃圾 声控 夜 大碍 天在 天热 头顶 好 子他 子烟 学了 安大 宣传 家娃
-8 对不 小心 尬 就出 尴 尴尬 岁钱 岗 崴 工作 工地 帘门 带娃 平 开会 开小 当年 得可 得着 得要 悠 惨了 惯 慢点 懒 戏， 我住 我还 打卡 扫 扫地 扶手 抽血 拆 拿了 掉， 控灯 撒尿 放的 救上 救下 昨晚
-8 月了 有哪 有空 杆子 材 来的 梯底 楼后 楼里 槽 民警 气费 水表 沙子 没味 没留 油了 泔 泔水 注意 游泳 滑得 满了 烦 热死 熏 爆了 爸拿 特 献血 玩具 甲 电动 电工 电话 的假 皮掉 盲 真 真好 眼镜
-8 着上 着呢 瞎 砖掉 礼 积 空， 窗台 章 笑了 筐 系 给 给家 给老 缆 缝了 美 胖 脾 脾气 葱 蚁 螂 蟑 蟑螂 血糖 行 被偷 被救 要不 要命 要的 记住 讲 识别 说他 说有 请人 谁拿 负责 赔了 赖 跌倒
-8 跟老 辛 辛苦 过一 进电 迟早 造 那会 那条 都有 酸 里来 钱包 链子 键 门关 门岗 闹 队， 院里 险 陪 雨一 震 食堂 馅 黑色 鼠 ，您 ，救 ，滑
-7 10 en 《 》 一下 一点 一级 一起 一跳 一身 一辈 三了 三块 三点 三缺 上学 上扔 上的 上睡 下倒 下跳 不转 不进 两句 个月 个视 中午 久 么电 买的 了一 了会 了是 了根 了用 了辆 五， 亲 人修 人工
-7 人怎 人救 人知 们单 们家 会开 似的 体 供暖 保洁 倒是 候我 停气 健身 元的 元门 充电 再没 刀的 别不 到三 到了 到晚 到现 剪 劝下 匙断 千万 午， 卡丢 卫生 压的 去拿 去玩 又去 又坏 口还 可 后山
-7 后我 后面 周末 啥， 嘴上 回事 回来 园 在东 在医 在树 在消 在看 在走 地机 地铁 坏了 坐车 坛里 坡道 基金 墩 处理 备案 复 多 多岁 天早 失灵 妈一 娃哭 嫁 子们 子回 季 学游 安全 室里 家关 家墙
-7 家水 宿 对面 封 小区 尖叫 就要 尿 居住 屋头 年我 开窗 弟把 彩 往屋 快了 怖 恐怖 想动 想找 我一 我又 我回 我搬 我没 我给 手的 打什 打的 找个 把水 把车 抓住 抖音 抹 拖把 招 拜 拳 据 控室 放
-7 敷 断网 旧 映 是上 是也 是打 晕， 晚点 普 最近 有条 本 术 杀了 来修 来拿 来看 来说 架倒 架， 查了 格 梯扶 棵 楼外 楼层 楼门 止住 正对 死老 水压 水道 没发 浓， 漆味 演练 火的 灯不 灵 点 点还
-7 烂 烧东 熄 燃气 牛奶 狗不 献 瓶， 电口 电瓶 痰 白粉 的护 的树 的玻 皮一 盆 盯 直打 盹 看 眼泪 着人 睡不 砸了 碎玻 社区 福 窗关 筝 糊了 紧张 纸壳 线都 经回 经把 经接 绕行 绝了 续 罐头 翘起
-7 股票 股臭 能把 能让 腰疼 膜 苗 蒸 藏 虫， 袜 被蚊 裂了 装个 裸 要着 规 解 让不 让他 谁 谁管 谁给 谁要 调 跑完 蹭 车占 车推 车要 边有 返味 这一 这个 这事 这天 这种 那天 那张 部门 都来 里听
-7 里漂 金的 错 门锁 闪了 问问 闹钟 队 防水 阿婆 非 靠 顿 驿 驿站 高兴 鼻血 ，买 ，刮 ，太 ，师 ，幸 ，开 ，第 ，绕 ，过
-6 , ,好 ,想 04 23 ay br ce de f ic if ok th 、 一栋 一样 一看 一眼 一顿 七十 万别 三遍 上说 下楼 下火 下烧 下等 下那 下雪 不严 不吃 不打 不收 不漏 不热 两块 两根 两百
-6 个口 个沙 个洞 个灯 个角 个马 串 主人 也是 乡下 了也 了五 了先 了火 了这 事说 五十 交的 交警 人吃 人多 人好 人推 人真 人触 人， 今年 今朝 他一 他们 付， 优 会被 伤着 伸手 似 偷了 傅来 像我
-6 儿在 儿就 元楼 先睡 免费 公把 公积 公里 关门 养了 再来 冒充 准 几栋 出一 分 刚那 别信 到有 刷脸 医 十块 南边 危 危险 厅的 去女 去社 县 又堵 又把 双十 反了 发错 口修 台门 台阶 吃面 吃饭 听就
-6 和好 咯噔 咱 哭, 哭了 哭的 唉 喷嚏 器嗡 嚏 围栏 国外 图 在一 在修 在单 在清 在的 在群 圾， 块钱 坪上 型 基 堆到 堵车 填， 墙那 大厅 天停 天烧 天走 头水 奖 奥 奶家 好了 好吃 好说 娃的 嫌
-6 子会 子学 子底 子找 子断 子的 子睡 子进 子锈 存 孙子 学会 孩玩 孩能 完了 客人 室逃 家店 家老 容易 宽带 寻思 导航 寿 少 尘 就两 就差 就掉 居们 居在 屎 崴了 差， 年有 庆 床垫 开车 弹弓 当场 律
-6 得一 得喘 心 心， 快乐 怖片 恩 想上 成水 我也 我了 我二 我哭 我就 我放 我问 户关 户往 户没 户的 房了 房贷 房钱 房， 打印 扶起 把火 折 护理 报 抬 拍了 拖 拖车 拦不 拿， 挖了 换了 排到 排烟
-6 接上 接走 接龙 摸黑 播 擦窗 放假 放到 放烟 旅 旗 日子 早晚 时 星 星期 春 昨天 是三 是什 是去 是外 是要 是说 是跳 晒太 智能 有事 有冇 有水 期了 本人 本子 杆 来吃 来有 杷 枇 枇杷 某 染 柜门
-6 树叶 样的 梯那 检 椎 楼大 横在 死我 比赛 毕 毕业 毛毛 毛病 气人 水倒 水味 水往 水泡 水的 污水 汽车 汽， 没拴 没法 没热 没过 泡沫 洗车 浇花 清仓 渗水 渣 湖里 滑滑 漂白 漏一 漏往 激 火大 火是
-6 火机 火车 灯一 灯又 炎 炖 点多 烧黑 热力 煎饼 照 熬 牵绳 狗没 理了 璃， 用 用上 用吗 留个 的儿 的发 的号 的学 的灯 的红 的车 的麻 直没 相亲 省 看电 看病 真大 着娃 着心 着跑 着都 睡了 砸墙
-6 碰上 社保 积金 稳 童 端 筋 算谁 管管 箱 箱都 篦 篦子 粉 粥 线露 结冰 缴 罐， 羊肉 羽 老化 老大 老金 耳机 耳背 肉 腐 腿脚 腿软 臭了 良 艺 苹 苹果 蛋 血的 衣绳 袜子 装了 视里 让你 论 词
-6 说人 说肚 说这 说错 谁说 谱 账单 路中 路都 车刚 车卡 车拉 车挡 车进 边哭 边的 过气 这家 这楼 这题 进来 迟到 逃脱 道叫 那 那段 都听 都成 里堆 里广 里放 里那 里飘 钱怎 铜 锅， 门前 问了 闻里
-6 防门 阶 阿拉 雨水 非说 面打 面， 顺 颜 风筝 饭都 马 骗人 高血 鸡， 鹉 鹦 鹦鹉 ，丢 ，主 ，冲 ，冷 ，周 ，工 ，幼 ，抹 ，挂 ，教 ，自 ，装 ，跳 ，踩 ，轮 ，黄
-5 ,怕 ,没 ,真 ,笑 6 ad i ia ki r ry ta ut wh yo 【 】 一号 一堆 一手 一段 一罐 一趟 一过 一问 三碗 上全 上刷 上吃 上哪 上洗 下两 不大 不牵 丑 专家 业写 业把 两天 严 个儿
-5 个开 个护 个星 个跳 个部 临时 为啥 么分 习惯 了冒 了哈 了四 了找 了进 了都 了重 二号 井边 交押 交站 亭的 人偷 人到 人卡 人去 人坐 人头 人干 人心 人户 人收 人给 人送 从后 他电 仗 以下 们村 价格
-5 份 伏 休息 伙， 会修 传单 住证 你这 供电 便宜 修了 借个 偏 停暖 停着 停车 偷抓 儿家 儿的 全灭 共 关了 关心 其 具 再说 农村 冲了 净水 凉 几 出门 击 划了 刚接 刚有 刚看 判 别怕 别放 别转 到她
-5 到底 到期 到的 刷不 刷到 前几 前男 办， 动作 动门 匀 包没 区外 十了 十来 升 午觉 半个 半年 单 单独 占着 卡刷 印机 压锅 去世 去钓 县城 又没 又涨 又被 反光 反诈 发现 发： 取个 变电 口本 司来
-5 吃啥 吃火 吃药 吃鸡 各 合同 吊上 后发 后怕 后遗 吓着 吧 吱咯 吵得 吵死 周一 周六 味, 咯吱 咱这 响一 哪些 啦！ 喊她 喝酒 喷泉 喷漆 嗡响 回我 园后 困死 围墙 国 国庆 在住 在唱 在工 在排 在是
-5 在能 在过 地砖 场舞 场边 场， 坐了 坨 堆在 堆满 堆着 塌房 墙根 墙都 墙面 墩子 壁小 声是 备 夏 外头 外省 天冷 天去 天塌 太快 失眠 奇 奥特 她妈 姨， 娃在 娃娃 婚了 子也 子住 子去 子玩 子跑 子躲
-5 学题 学， 孩子 孩的 安检 官方 定 宜 宝妈 室门 家不 家了 家别 家在 家把 家灶 家的 家装 家要 家走 察叔 小了 小子 小点 就往 就怕 就打 就是 层白 居 岁数 峰 市鸡 带走 帮着 年被 幸好 床底 床， 店买
-5 开发 开心 弄的 弟在 归谁 往河 得头 得想 得比 志愿 忘了 急得 怪 恢 恢复 想报 想拿 慰 我亲 我吃 我喊 我当 我心 我舅 我那 我都 戒线 房价 手续 手都 才有 打不 打完 打球 打疫 打翻 扔在 扛 批 技
-5 把电 投 折， 抢不 报名 抽筋 担 拉下 拉门 拌嘴 拔出 拿下 拿药 挡了 挡着 换一 换电 掉了 排气 排骨 控器 提 提前 摆到 收一 放了 救助 救急 救生 救， 教教 教育 断锁 是停 是发 是孩 是有 晒 曼 最
-5 有几 有吗 有白 有股 朋 朋友 服都 望 朵背 机没 权 杆歪 来了 来接 来给 杨 柜 栋有 核桃 根 桃 梯下 棚的 棚里 楼1 楼4 歉 死 毒， 毛了 毛球 毛衣 气安 气热 气真 水声 水漏 水费 池子 汪 没围 没抢
-5 没着 油 泡了 波 泰 洞 测 涨价 清明 湿 灯 灯泡 炸鸡 点就 点血 点被 热 照片 熊 爬山 爬楼 爱了 爹妈 牌， 物 特曼 状 狼人 班 理床 生圈 生气 生证 生说 电压 电宝 电钻 疑 疑人 疼了 疼死 疾人 瘾
-5 的事 的保 的妈 的心 的来 的消 的鱼 盒 盘 看完 着急 着煤 着， 睛都 知识 石墩 矿 破 科普 秒 租， 秸 程 稻 空地 笑得 笑的 等你 签字 管漏 类 粉味 粪 紫， 纪 纱窗 线耷 给俺 统 绳， 编 缝往 羽毛
-5 老房 老花 聊 聊天 聚 股漂 股糊 胃 胶 能吃 能进 脚不 脚底 膏药 自家 臭豆 舍 舒 花了 花镜 苗， 药好 落我 螺 街， 衣柜 袋米 被拍 裁 装电 要带 要晕 训 议室 讲机 讲的 证， 诉 诊 该怎 误报 说出
-5 说里 谁的 谁负 谁还 谅 谈 谣言 豆腐 贵 费怎 赌 赔不 走楼 赵 起床 跑得 跑路 跤 路上 跳， 蹦， 身的 车上 车来 车灯 转圈 转学 转悠 轮车 轻时 输 边下 过火 近 返 还是 还真 还笑 这叫 这要 进， 迪
-5 退休 送 逃 通过 通道 逮 道墙 道歉 遗症 遥 遥控 遭不 那位 那俩 那棵 都停 都发 都想 里味 里有 重， 针头 钓 钟， 铺 锁师 锁没 锦旗 长大 门卫 门在 门框 问我 间有 闸了 防通 际 险了 险赔 随 随便
-5 隔 雪没 霉味 露出 靠谱 面条 顶漏 须 领了 颈椎 风机 饭的 饿得 馒 馒头 高层 高峰 高架 鬼 魂 ，也 ，你 ，冒 ，去 ，名 ，吵 ，唉 ，户 ，找 ，抬 ，晚 ，最 ，洗 ，派 ，熏 ，睡 ，脏 ，花 ，落 ，衣
-5 ，被 ，警 ，走 ，靠
-4 ,吃 ,吓 ,味 ,师 00 03 09 7号 : K ag ep fo ke rk wa y 。我 一件 一台 一听 一定 一年 一溜 一滩 一班 一着 一窝 一箱 一袋 上下 上交 上初 上叫 上回 上女 上电 上门 下井
-4 下午 下在 下看 不信 不准 不发 不响 不睡 不紧 不赔 世了 两边 个位 个充 个坑 个婆 个字 个泡 个礼 个章 个陌 中介 中心 为 为了 举报 久没 么样 么过 义 之前 书， 买个 了七 了保 了可 了啊 了插 了点
-4 事儿 二 井盖 亡 交上 人从 人口 人应 人找 人机 人杀 人滑 人管 人让 今日 介 从楼 仙 仨 们的 们都 伤， 伴在 位上 低血 住了 住进 体检 余 供水 侬 俩月 修把 借一 借用 做不 停了 傅电 儿, 充不 充燃
-4 先开 免 入户 全部 公示 关上 关系 其实 冒冷 冒热 写不 写作 军 冠 冬天 冰了 冰， 冻得 减速 几时 凶手 分类 刚回 刚给 别传 别的 到后 到哪 到路 到马 刹 刹住 剩饭 剪了 副 力大 办了 加一 动室 动的
-4 化的 区停 区都 千二 卡密 卷子 压药 去 去吃 去听 去打 去拍 参 又不 又开 又有 友来 友的 友， 反映 发传 发， 口坐 口大 口没 口被 句， 只， 叭 可不 台外 号在 号门 司的 吃的 吃， 吊顶 同一 同事
-4 同意 名 吓醒 听同 听我 吼 命, 命这 咖 咖啡 咬到 咳嗽 响是 哑 哗 哪位 哪儿 哪有 哪栋 哭， 啊我 啡 喇叭 喝水 喝点 喷药 嗝 嗡 嗡嗡 嗽 噜 器不 器打 器没 噪 噪音 回 囱 围挡 围起 固 土， 在七
-4 在上 在厨 在同 在吗 在哪 在村 在滴 在等 在门 地 地垫 地库 地锁 场那 场里 圾分 坐公 堵得 堵死 墙砸 墙边 声, 夏天 外孙 多亏 多肉 多钱 大学 天怎 天那 太， 头子 头， 她爸 好使 好的 好门 妈今 妈住
-4 委会 娃从 娘家 婆说 子作 子和 子小 子拿 子放 子有 子气 子考 子能 子说 字 学家 守着 安亭 实了 宠 宠物 客车 家人 家住 家具 家呢 家放 家是 家有 家狗 家窗 家车 导 封了 小口 小狗 小猫 小红 就叫
-4 就有 就知 就过 尽快 屁 居帮 居民 屉 展 山了 工湖 己开 帖 带不 带孩 帮老 干净 干啥 平了 平台 年发 年那 序 店关 度 庭 建议 开得 开的 开过 开， 异 张 张， 彩虹 影响 往上 律师 得人 得心 得有
-4 得真 德 心里 忘带 怀 怎么 怕他 急救 急死 急着 想给 感动 感谢 慕 懂 懂啊 成绩 我两 我从 我会 我倒 我做 我媳 我孙 我玩 我窗 我脑 我跑 我身 我过 我这 戒 戚 房产 所 所以 手头 手工 手边 扑灭 打开
-4 打来 打水 打着 打错 打雷 打鼓 托车 扣子 执 扰大 找 把楼 投诉 抢修 报了 抬下 抹点 押金 抽到 抽屉 拍 拐角 拖鞋 招呼 挂失 指纹 按住 挡住 挪挪 挪车 捉 捡 换个 掉坑 掉得 掉水 排了 接了 控 搬家
-4 搬来 搬走 摔了 摔伤 摔门 撒 撕了 攞 收工 收衣 收费 收走 放一 放出 放柜 敢出 敲墙 整夜 新开 旅游 无人 旧书 旧家 早点 早起 早高 是1 是低 是假 是六 是小 是我 是来 是电 是看 是老 是自 月没 有卖
-4 有啥 有多 有孩 有开 有推 有根 服务 期没 机卡 机说 杆了 杆断 村的 条路 来不 来按 板一 枕 果， 架的 某地 查过 树枝 案子 梅 梯一 棚， 楼2 楼3 楼充 楼对 楼水 楼电 楼长 欠费 歉了 正一 步了 死个
-4 残疾 比 气表 水发 水塘 水果 水汽 水箱 水退 汁 汉儿 汤 沟 没压 没钱 河道 泉 泡 泡坏 注 泰迪 泳， 泼水 洗一 洗头 洗着 活干 流浪 浆 浪狗 浪猫 涂了 淹没 清走 渗 渣子 湿了 湿， 满一 滩 漏雨 演得
-4 火灾 火爆 火盆 灯坏 灯管 灯都 灯， 灰 灾 炒 炸丸 点不 点关 烟囱 烟那 烦死 烧开 烫， 煤球 爬起 爷奶 爷的 爸出 爸手 爸打 爸把 爽 片子 牙， 狼 猜 猫在 猫跑 王姨 玩了 玩手 环 班了 班里 璃碎 瓶车
-4 瓷 甜 生上 生活 用不 电箱 男友 疾 病房 病都 痒 瘦 的书 的会 的数 的流 的线 的草 的话 盏 盐 盗门 盯着 直哭 直转 看孩 看新 看球 看这 着去 着玩 着脸 睡午 码发 研 碰到 种菜 租出 移 究 穿灰 站那
-4 童滑 第 等老 筑 简 算不 管不 箱倒 糕 系统 累 红绿 纸 纹 线杆 组 终 终于 经 绑着 绕一 给儿 给娃 绩 绿灯 缘 缝， 羡 羡慕 翘 老卡 老同 老说 聊了 职 聚餐 肥 胎 能拿 能给 能自 能走 脏 脚脖
-4 脸了 腊 腿上 腿抽 自提 舞， 般 艾 节， 花， 苑 英 落在 落户 薯 蜂 街 补上 表井 表扬 表没 表的 表转 被两 被扣 被撞 被老 装一 装死 裹 要五 要加 要报 要掉 要求 要用 要疯 要赶 要重 见老 角 角，
-4 警了 警察 警戒 认证 让进 论文 设 访 访客 话一 话的 话让 说帮 说电 说老 谁出 负 账的 货， 贴了 费涨 费领 走了 走错 跑步 跑， 跟我 蹭了 躺床 车打 车是 车棚 车都 转三 边一 过期 还不 还以 还给
-4 还让 还跟 这两 这老 追剧 送了 递被 通风 速带 遇到 道几 道熏 道窗 道被 遮 那事 那只 那集 都上 都在 都得 里啪 里女 里老 里跟 量血 钢琴 锅底 锅起 锈断 错群 门口 门， 闪 问过 问这 闸机 阳光 阴
-4 阴天 降温 面一 面挂 面楼 页面 顶不 预约 飘 飞快 飞机 餐 骂人 骑手 骚 鱼， 鸭子 黄了 龄 ！快 ，倒 ，停 ，全 ，切 ，刷 ，办 ，小 ，尴 ，感 ，散 ，新 ，明 ，民 ，漏 ，烦 ，白 ，直 ，空 ，虚 ，还
-4 ，连 ，醒 ，钢 ，问 ，高 ：某
-3 ,先 ,哈 ,哭 ,大 ,物 ,看 ,睡 ,给 ,被 ,贴 ,走 08 37 38 4S 5单 5号 8层 9号 F S店 V W as ee g nc op pp rd rr up w xi ”， 一 一只 一回 一场 一宿
-3 一摊 一桌 一百 一路 一间 七号 七楼 三人 上几 上怎 上谁 下周 下快 下扔 下月 下没 下淌 下跑 下饭 不中 不修 不可 不完 不成 不湿 不算 不还 不退 业不 业了 业来 业电 业管 业那 东侧 丢， 两张 两斤
-3 两步 两米 两袋 丧 个下 个去 个女 个妹 个户 个打 个本 个楼 个水 个消 个白 个破 个票 个药 个西 个证 个赞 个醉 个防 为什 么又 么取 么多 么时 么申 么看 么解 么退 乘 乘车 也不 也收 也有 买东 买保
-3 了。 了三 了二 了大 了好 了已 了糖 了红 了网 了走 了钥 五年 交卡 交房 产证 享 亭子 亲戚 人做 人别 人占 人扶 人抓 人是 人来 人洗 人烧 人老 人能 人转 人都 今儿 从一 从哪 从老 他妈 他家 他那 代办
-3 伙儿 会上 会了 会做 传了 位手 位的 位被 低音 住这 你家 你转 保 保健 保护 保险 保， 信息 修好 倒垃 借给 假的 做一 做手 做， 停课 健 健品 傅在 傅说 像个 像在 僵尸 儿个 儿有 儿说 元一 元旁 兄
-3 充我 兔 党 全黑 全， 八块 八点 公家 六号 六楼 六百 关火 关煤 关， 养着 冇人 写字 冰溜 冰雹 冷 冻死 冻裂 净， 几只 几多 几岁 几百 出钱 出院 出， 分， 刚从 刚搬 判了 利 别乱 别去 别急 别担 别给
-3 刮了 刮风 到3 到他 到几 到账 前有 前的 剪头 办手 办法 办理 助浴 包丢 包子 区那 区里 十 十岁 千块 午就 午来 半路 单子 单车 卖不 卖， 卜 卡了 卡没 厂子 历 压计 压都 原地 厨余 去五 去咋 去大
-3 去给 去领 去？ 又喝 发, 发商 发我 发票 发红 叔， 口开 口水 叨 只能 只鞋 台封 吃什 吃出 名单 后半 吐血 吓一 吵到 员的 呛死 周五 命啊 和我 咸 响了 哗啦 哥把 哪一 哪报 唠 啥子 啪啦 喝茶 嗑 嗯
-3 器那 噼里 因 因为 囤 园的 园那 围了 固定 圈 在2 在6 在做 在几 在前 在原 在墙 在玩 在用 在花 在西 在那 在院 地一 地的 场地 均 坐牢 坐电 块九 坪 城市 培 培训 基地 堵， 塞 填 壳子 处 备用
-3 外一 外来 多久 多大 多谢 够， 大树 大点 天帮 天开 天楼 天漏 天看 天讲 太吓 太好 太难 夫妻 失手 失能 头一 头上 头大 头打 头撞 头流 头盔 夸 她坐 她还 好些 好人 好想 如今 妈们 妈叫 妈看 妹子 姐妹
-3 婚， 子似 子借 子做 子半 子摔 子来 子爸 子电 子结 子裂 子转 子， 学校 完疫 实是 室的 家上 家做 家养 家去 家吃 家庭 家用 家药 寸 对门 封阳 小花 小路 就发 就成 就犯 就着 尺 居委 岁以 岁老 巡
-3 工厂 左 己去 师给 师让 希 希望 带一 带上 带孙 帮他 常不 年一 年卡 年没 年纪 幸亏 幸福 广场 库出 库进 库里 应急 底有 底还 底， 店卖 店家 开张 开放 开眼 弄一 弄出 弹 弹开 录 得很 得火 循 循环
-3 心了 心的 心都 必 志 快救 快断 快看 怎 怕孩 急， 恋 恭 恭喜 惜 想学 想改 想让 想跟 愁 愿者 慢病 戏里 我上 我人 我俩 我哥 我娃 我娘 我寻 我小 我按 我接 我有 我爹 我腿 我进 我门 战友 戴 户
-3 户外 户， 房下 房东 房地 房屋 房租 所门 手套 手就 手艺 才不 打仗 打到 打听 打招 打桩 打气 打电 打碎 打车 打通 打零 托管 扣钱 扫雪 找人 找回 承 把工 把旧 抓 抓到 投个 投币 投票 抚 抛物 抢票
-3 护照 报上 抬头 抽水 抽风 拆了 拉手 拉链 拍片 拐弯 拖走 拘 拜了 拟 拼车 拿水 拿的 拿绳 指示 按一 按在 按钮 捉迷 损 换人 掉头 掉漆 掉皮 接下 接回 接孩 接着 接种 推上 推就 插上 搁 搜 搞 搬去
-3 摔一 摔过 摸插 撤了 攒 收据 收， 改天 放电 救了 教孩 散了 敬 敬老 敲了 斜了 方便 早就 是6 是五 是吃 是对 是油 是让 是谣 晚八 晚有 晾的 暑假 暑托 月嫂 有嘶 有四 有懂 有猫 有用 有的 有， 服
-3 服， 期到 木头 本本 机丢 机停 机屏 机打 机油 杀虫 杂 李 村 束了 条大 来上 来取 来咋 来怎 来换 来查 来着 来管 来， 板子 极 架摔 柏 柏油 查燃 栋3 栋5 栋都 栏 核 根线 桌子 档 桥上 桥头 梯门
-3 梯间 检修 楼走 模拟 橙 欢 欺 武 死你 气爆 气片 氨 水井 水呢 水好 水泼 水滴 水那 水龙 求一 池没 汤， 没丢 没个 没交 没人 没好 没拉 没漏 没给 没车 法， 泡面 洋 洒 洒了 洗不 洗衣 津 津贴 流感
-3 流水 浇 浇灭 测试 消息 淹死 清了 温 滑倒 灌进 火一 火门 火龙 灯, 灯是 灯瞎 灵， 炉， 点以 点回 点小 点撞 点来 点皮 点钟 炼 烟的 烟道 烦您 热线 煮 煲 爆 爆， 父母 爸， 牌的 牵 狗一 狗， 猫卡
-3 王姐 理， 瓷砖 生下 生人 生孩 生男 生病 用再 用手 用电 由 电, 电保 电子 画的 界 留着 番 疏通 疤 疹 疹子 病的 白蚁 的下 的中 的井 的出 的医 的单 的呀 的外 的多 的姑 的平 的快 的户 的房 的提
-3 的朋 的本 的气 的白 的监 的腿 的自 的证 的身 盔 盖， 直占 直有 看好 看， 真快 真要 着用 瞎了 瞎火 破点 破烂 硬币 碎了 碰就 碰着 示灯 票， 祸现 祸， 禁卡 离婚 种的 程序 穷 空抛 空着 空鼓 窗外
-3 窝， 竖 站在 笑话 笔钱 笼 等他 等着 签 签收 管里 箱里 箱， 篮 篮球 糖， 累死 絮 红薯 级 纱 纸的 线了 练， 织 给开 绝 绿地 缴费 网了 群租 翻身 老板 老楼 老毛 老鼠 考试 者 耐 耳 职了 聘 育
-3 胆 能上 能到 能坐 能找 脚崴 臭死 舒服 航 色 色的 芯 花开 苦了 草坪 荐个 药水 萝卜 蒸笼 薄 虹 蛋， 蛛 蛛网 蜂窝 蜘 蜘蛛 融 螺丝 血车 行吧 补助 衫 袋子 被他 被占 被抓 被锁 被风 裂缝 装扶 裤
-3 裤腿 西的 要下 要什 要几 要大 要开 要来 要看 要补 要装 视剧 解决 警在 警示 计 证丢 证要 诉我 诗 话来 该换 误会 说以 说你 说昨 说现 说隔 读 谁帮 调一 调解 豆 责任 账， 质 购 购， 贴一 费交
-3 走到 走访 赶上 起去 超过 跟 跟人 路, 路那 跺 跺脚 踢球 蹭破 身体 身区 身卡 躺平 车又 车晚 车横 车送 车那 车钥 转： 轮椅 轻人 辅导 辆白 辟 辟谣 辣烫 边上 过世 返潮 还能 还行 这也 这人 这价
-3 这栋 这水 这瓜 进去 连个 迪， 迷藏 送回 适 递柜 通下 通知 道一 道堆 道太 道我 道灯 道闸 避 那份 那回 那堵 那声 那孩 那车 都到 都烫 都生 都长 酒店 酸菜 醋 醒一 醒： 里别 里办 里厢 里唱 里灯
-3 里翻 里能 里走 钉 钱了 钻， 钿 铁， 铃 铲 锁了 锁眼 锁里 锈了 锯了 镇 镇上 长会 长寿 门大 门帮 门弹 门被 门诊 门那 闲 闲着 闲置 闺女 闻说 防走 防车 阳底 阳能 阶上 阿妈 降 隆 难 集 雨， 零工
-3 雹 雾大 震了 露台 青春 非要 面就 面馆 鞋都 音响 音大 音太 顶掉 领到 颜色 馆的 馋 驾照 骂了 骂我 骑三 骗我 骨折 高了 高铁 高龄 鱼都 鸣 麻辣 鼓了 龙果 ，体 ，供 ，充 ，光 ，冻 ，双 ，合 ，哦
-3 ，啥 ，回 ，因 ，备 ，多 ，得 ，忘 ，怪 ，打 ，拔 ，挡 ，提 ，搬 ，晒 ，桶 ，母 ，清 ，滴 ，爬 ，知 ，社 ，等 ，算 ，管 ，累 ，给 ，缺 ，罚 ，膝 ，行 ，记 ，货 ，赔 ，跑 ，通 ，重 ，需 ，非
-3 ，香 ，鱼
3 ,上 ,两 ,半 ,地 ,头 ,孩 ,家 ,底 ,心 ,楼 ,灶 ,白 ,穿 ,要 ,谢 ,越 ,车 02 1号 2- 30 40 90 D ED S al am b cr ei fr ga mi ri ro si te u ur
3 us v … 「 」 一上 一份 一吹 一团 一氧 一长 七个 七天 万, 万块 三万 三下 三倍 三口 三栋 三辆 上 上也 上吐 上呢 上夜 上好 上当 上认 上躺 上还 下商 下好 下就 下手 下着 下载 不像 不许 不错
3 不？ 专 业你 业能 东门 两三 两口 两条 个 个“ 个三 个上 个什 个单 个外 个孩 个定 个师 个有 个管 个箱 个花 个说 个院 为是 主不 举着 么还 九号 九楼 书写 买菜 乱跳 了九 了又 了多 了真 了窗 了老
3 了要 了起 了那 井里 交吗 交撞 京 亮的 人叫 人吊 人开 人挤 人爬 人讲 人趴 人进 今 从四 从梯 他住 他往 他手 令 以报 们 们四 们好 仰 会发 会员 会在 会讲 伤人 位, 位停 何 作废 你那 佬 使劲 侧
3 侧翻 保姆 保温 信上 俩小 修路 修， 停一 停不 停的 偷拍 催我 儿我 儿都 充值 八个 八岁 八百 公出 关一 再交 再去 冒血 农 冲， 凑 几家 凳子 出的 出话 切菜 初 别下 别发 到上 到吗 到墙 到头 到妈 到安
3 到楼 到水 到， 刷卡 前头 剩个 办怎 务， 动刀 勿 包一 匙在 区有 区的 十度 单被 单， 卖房 卖鱼 卡着 卡车 去个 去医 去捞 去没 去看 发 取了 受伤 变了 变成 口了 口冒 口在 另 叫得 叭喊 可他 台 台子
3 台的 台要 台， 号不 号， 吃一 同志 名字 后门 吐得 吐的 吓人 吓哭 吵架 吹得 呜呜 和孩 咗， 咣当 响, 哒， 哩 哭不 唔见 商 商铺 喘, 喷气 喷雾 嘀 嘛 嘶响 噎着 器 器喷 回一 困， 国家 在九 在人
3 在动 在吐 在喊 在在 在广 在开 在快 在打 在柜 在椅 在灶 地了 地毯 场三 坐我 城管 堆纸 塞了 墙 墙往 壁在 壁大 备注 外国 外婆 外边 多人 大桥 大雪 天下 天听 天大 天睡 天请 太在 头像 头把 头朝 头痛
3 头砸 头被 头说 头里 夹着 女在 她不 她住 她有 她现 好, 妈上 妈了 妈在 妈坐 妈拿 妈， 姐姐 姨我 娃不 娃儿 娃去 婴 婶 媳 嫂子 子中 子卡 子呢 子坐 子已 子往 子怎 子抽 子挂 子没 子烧 子爬 子第 子要
3 子跟 子锁 存折 它 完就 室 家写 家出 家地 家头 家客 家给 家都 宾馆 对 小声 小孩 小轿 小通 少了 就剩 就把 就断 就说 尾随 屋子 岗亭 工 己出 币， 市里 带 带抽 帮我 帽 年这 年食 幼 广播 库边 废
3 废品 座冒 张不 张纸 影 影， 往咱 往水 征 得打 得能 得， 心理 忘关 快上 怕， 想不 想跳 意儿 成年 我买 我全 我再 我医 我单 我喂 我堵 我婆 我对 我房 我投 我拍 我撑 我母 我涉 我真 我被 我要 我闺
3 戴口 户在 房有 手, 手抖 手麻 才 才发 打 打一 打他 打滑 扯 扳 扳手 把存 把它 把狗 把绳 投资 抢我 护 报一 报个 报到 抵押 抽一 拆迁 拉到 拍， 拖累 招牌 拿什 拿砖 拿铁 挂， 按什 挨着 掉一 掏钱
3 排练 排车 探 接电 控看 推他 提出 提现 搞不 搭把 摇都 摊 摔的 摞 摩托 摸了 摸着 撞到 撞护 撬了 收拾 收资 放桌 救的 教室 整， 料喝 方 日期 日， 旧冰 旧沙 早市 昨夜 是中 是他 是先 是公 是后 是坏
3 是热 是装 是谁 显 显示 晃 晕在 晚要 景 智 更新 最后 有呼 有声 有大 有工 有心 末班 朵 机那 机， 杆上 条腿 条， 来 来几 来压 来好 来就 来！ 板凳 枪 柜， 查水 校 样, 样了 根本 梯坏 梯里 棋牌
3 棚子 楚， 楼东 楼二 楼这 欠了 次了 款 正拿 毯 气报 氧化 水到 水又 水壶 水深 水边 永远 沉下 沟里 没买 没了 没换 没来 没灯 没见 没起 没跟 没醒 没领 河滩 泡, 泡在 泡着 泳馆 洁厕 洁阿 洗手 活不
3 活， 洼 温度 满地 漫 澡水 激活 瀑 瀑布 灌， 火上 火灭 火都 灯亮 灶台 炸 点声 烟了 烫得 热闹 焦了 焦味 然倒 燃起 爆胎 爷被 爷走 爸又 爸的 爸突 牌室 物间 狗咬 狗被 狗都 玩意 玩打 玩， 环撞 班走
3 球场 理货 甘 生医 用我 甩 电了 电车 留意 疙 疙瘩 疯 疼, 痛得 瘩 白的 白眼 白， 皂 的也 的今 的停 的包 的压 的喝 的声 的天 的女 的娃 的孩 的排 的机 的楼 的滑 的烟 的热 的物 的被 的要 的说 的，
3 监控 盘， 直喊 着一 着老 着脖 着说 睛里 矮 碰 碳报 礼品 种， 租屋 窖里 窗上 窗框 窟 窟窿 窿 第几 等人 等等 答答 管班 管的 糟 紧不 级， 练的 细伢 经不 经有 经过 绑 绑架 缸 网约 群 群人 群，
3 老娘 老父 考完 肉的 肚 肥皂 肯走 背上 胯骨 胶管 能先 能是 脚发 脸憋 脸朝 脸肿 腰 腾 腿动 腿没 臭得 臭， 花的 花盆 苗子 荒 蒸汽 蓝火 薯的 蜡 行, 行， 衣服 衣杆 被关 被埋 被开 被盗 要了 要人
3 要从 要赔 见到 见咗 见我 见， 觉了 认识 设备 识 诈骗 话打 话都 误喝 说停 说完 说带 说找 说水 说眼 谁也 谁跟 调的 越浓 跟踪 路当 跳的 踩到 踩水 蹿 躲在 车 车, 车侧 车到 车前 车司 车在 车熄 车的
3 车自 车顶 转一 转出 轮 软软 轰轰 边去 边烧 边看 边走 过敏 过那 运费 还 还了 还冒 还往 还打 还要 这话 进门 违 追回 逆行 递三 通一 通， 速上 道, 道里 那一 那不 那家 那屋 那部 郊 都下 都不 都往
3 都歪 都用 都着 都起 都跑 酒精 醉的 醒 里冒 里几 里只 里吐 里开 里往 里打 里掉 里躺 里都 野 金, 钞 钱在 钻进 铁架 铁门 销了 锁, 锁车 锅着 锅里 锤子 长的 门 门外 门收 门给 门进 闪的 问谁 间了
3 间门 防栓 防空 防队 险的 隔篱 隧 隧道 雨天 雪， 青 面下 面两 面冒 面在 面零 顶在 项目 领鸡 频 题， 颤仪 飘窗 饭吃 饭店 馆后 高空 鱼刺 鱼竿 麻到 黄 鼓起 ，3 ，以 ，先 ，养 ，再 ，半 ，压 ，呲
3 ，咋 ，商 ，喉 ，嗓 ，土 ，学 ，客 ，平 ，恁 ，成 ，正 ，浑 ，电 ，监 ，系 ，聊 ，肿 ，胳 ，舌 ，躺 ，锁 ，阿
4 't ,下 ,司 ,四 ,墙 ,拍 ,血 ,里 ,隔 1， 2单 2楼 3栋 6楼 PP ak an ed go j lp ls n n' ni oo p rs sh so ua 一半 一双 一块 一头 一米 一节 一觉 一踩 一闪
4 三个 三四 三圈 上三 上开 上打 上抽 上有 上要 上面 下子 下滑 下滴 不及 不拖 不稳 不起 两 两只 个会 个叫 个回 个家 个接 个推 个救 个网 个老 个骑 丸 主播 九岁 九， 也倒 也别 习班 了什 了你 了农
4 了油 了现 了电 了眼 二栋 五号 五栋 交两 交给 人办 人压 人吧 人和 人咯 人影 人落 人被 人认 人走 人飞 从那 仓 他了 他嘴 他， 们全 们小 们还 会议 位邻 低， 住他 使唤 便利 便说 保局 俩 俩孩 修水 俺
4 倒， 候， 做人 做什 儿一 儿女 元1 充了 先放 先生 先走 光, 兜 公喝 公在 六 六千 六， 共享 关总 内有 再也 写的 冲下 冲到 冻， 凳 出走 刀子 刀追 刚又 利店 别了 别打 刮断 到 到单 到孩 到家 到眼
4 刷了 剂 前一 剩一 剩下 办事 务 动手 动脉 包的 化带 北门 区， 十三 十个 十米 午了 午饭 半道 单的 卖小 卖的 卧 压塌 厕 去三 去上 去买 又说 友圈 双胞 双鞋 取消 口疼 口都 叫, 叫她 台了 台玻 吊车
4 同 后在 后怎 吗, 听不 听使 吹风 呢， 呢？ 咋弄 和一 咔 咔咔 哇 哥被 哪家 哪张 哪能 哭喊 哭得 哼哼 啪响 喝醉 喷 嗞 嘴巴 嘴里 噼啪 嚎 回吗 回， 囡囡 团长 困住 圈没 圈都 土 土墙 土车 在卧 在咱
4 在咳 在垃 在晃 在桌 在涨 在滑 在给 在翻 在铁 在银 在， 地板 地里 场了 圾的 坎 坏的 块块 坡下 垂到 垫下 堂 堂的 塔吊 墙塌 墙， 壁打 壁那 备好 外机 外跑 多小 多的 够 大了 大出 大巴 大的 大货 大车
4 天两 天你 天发 天吃 天把 天是 头好 头底 头开 她家 她把 她老 好热 好重 妈正 妈的 姐夫 娃掉 婆不 婆把 子从 子压 子发 子味 子看 子落 子都 孔 字不 完一 完针 客 家厨 家楼 家添 家电 家说 家隔 寄 察院
4 对劲 小妹 少一 局的 屏了 山， 岁娃 岁的 岔 岛 岛素 差一 巴掌 师在 常吗 幕墙 平房 年九 年换 座， 弟弟 弹出 当中 当糖 形 彤 彤彤 往墙 往车 得到 得厉 得吓 得死 得自 快帮 恐 悔了 情绪 想一 想问
4 意的 戏号 我七 我先 我十 我和 我在 我妈 我手 我打 我朋 我现 我转 户看 手一 手松 手脚 才给 扎到 扑倒 打字 托 扰了 找了 把娃 把房 把老 把药 把黄 抓着 投了 护士 抽不 抽过 拉不 拉的 拉着 拔 拿皮
4 按不 按胸 捆 换气 换灯 换的 掀 掉下 掉在 掌 推我 掰 搏 摩 撞得 撞车 撞飞 撬门 操场 擦玻 放， 敲玻 斗 料费 方不 方说 春游 是空 是红 是这 晃去 晃来 晒着 晕了 晚安 景观 暖器 暖， 暴 有, 有俩
4 有娃 有点 有血 有谁 朝天 本没 机着 村口 条是 来咯 来开 来救 来敲 来晃 来老 松不 板塌 架 架上 栋一 栋， 桥栏 梯坠 梯年 梯掉 棚 楼没 次， 正往 步机 歪在 死死 每月 气一 气开 气球 水一 水上 水塔
4 水直 求了 求求 汇款 池塘 没劲 没吃 没水 没通 没顶 沫 油门 沿 沿上 活 流口 浑 淌 深， 添 清， 游乐 溜， 滑到 满楼 满脸 漏了 演习 灌 灌水 灯没 灯的 灵通 灶头 炉子 炭盆 点一 点走 点链 烟感 烧炭
4 烧糊 燃咯 爬到 爬窗 爷上 爷说 片一 犯 狗把 狗绳 现在 现， 班室 球的 理财 理赔 璃都 璃门 生的 用钱 电桩 电表 男子 疏 症， 痪 瘫在 瘫痪 白沫 白车 的上 的从 的对 的火 的照 的王 的还 盒子 盖的 直冒
4 直跟 看要 真假 眼看 眼花 着墙 着天 着好 着那 着钢 睛了 码, 码都 砰一 碰， 离 稀 空调 穿黑 窖 笑， 笔了 第三 等到 等， 管挖 箱那 精 糊糊 糊， 索 紫了 紫的 红彤 约车 细 经吃 经理 给就 给我 绪
4 续费 维 缠 缺了 网恋 老二 老哥 老婆 老师 联 股子 股煤 肺 背 胞 胞胎 胰 胰岛 能修 能听 能多 脐 脐带 脚 脚， 腿在 腿夹 膝 至 舅舅 舞台 舞的 苦， 菌子 菜刀 蒙蒙 蓝光 虎 血流 补习 被困 被收 被车
4 被高 装的 裸聊 西门 要两 要钱 见人 见红 视频 警官 讯 讯录 讲话 话, 话他 话吗 话多 话我 说再 说来 调， 谢物 账 账号 货架 购的 贴着 资料 赚 超标 越重 趴在 跑到 跟一 跤， 路口 路滑 跳一 踩 踪 蹲
4 身， 车也 车和 车往 车碰 车门 转身 转， 软件 边来 近一 近的 还带 这么 这条 进人 连环 送货 送餐 逃逸 通你 通讯 速来 道在 道， 遛狗 那两 那片 那边 邻 都叫 都漂 都站 都转 都送 都闻 都黑 配合 醒来
4 里五 里全 里写 里头 里屋 里拔 里收 里着 里钱 重 钱被 铁栏 银的 锁厕 长椅 门自 门说 门跑 闭症 问社 队的 阳台 附 附近 院说 除颤 障碍 雪地 露 静了 面全 面包 面好 面车 面那 面都 鞋在 飞了 餐的 饮
4 骑摩 高头 高， 鲜 鼠咬 ，1 ，一 ，书 ，六 ，吐 ，味 ，哪 ，坐 ，如 ，字 ，室 ，已 ，很 ，担 ，拉 ，指 ，按 ，气 ，滋 ，然 ，约 ，背 ，骨 ？不
5 ' ,从 ,哪 ,她 ,按 ,敲 ,有 ,油 14 20 2层 2的 4单 9栋 ao da do id my no nt pi ss zh ”, …… 一伙 一度 一排 一斤 一格 一次 万二 万八 三单 三回 三条 上往 上晃
5 上走 上车 下了 下溜 下都 不 不上 不交 不按 不放 不活 不灭 不让 世 两份 个办 个垃 个奶 个是 个流 个送 中 了六 了压 了天 了她 了就 了张 了怎 了新 了着 了砸 二十 二楼 井口 井那 交一 交税 人你 人刚
5 人埋 人自 人跳 人迷 仁 仓库 他只 他在 以上 们谁 仲 企 会说 伤 但是 位在 住我 你能 信用 信里 倍 借钱 做完 偷 儿不 先交 光着 公检 公证 六个 冇 冒蓝 写了 写完 冰凉 冷库 冷， 凉， 几十 出车 刀片
5 刚把 刚还 初中 别开 别来 到东 到处 到天 到小 前发 化 十一 十几 千多 升降 卡住 厉 厉害 压 压在 厢 去, 发点 发紫 取暖 口两 口卖 口压 只 只会 只有 台塌 台说 号梯 吃坏 吊在 后座 向盘 吧， 员小 呜
5 咋个 咬住 咽了 哎呀 哥 啦的 喇 喉 喝多 喷了 喷完 嘎 嘎吱 嘛， 嘢 嚟 回老 圈说 在中 在健 在六 在卫 在厕 在叫 在对 在床 在护 在搬 在操 在教 在火 在踢 地下 地方 坐那 堂里 塌， 墙上 大 天不 天晚
5 天路 太的 太累 太阳 头, 头去 头是 头有 头栽 头没 头还 夹在 女人 女儿 女， 奶在 她正 她， 好一 好冷 好远 妹妹 姆 姥姥 威 威胁 娃一 娃， 婆， 嬷 子一 子上 子再 子叫 子手 子走 子还 子骑 子鼓 学说
5 孩掉 孩， 安， 家啊 家子 家就 家暴 小哥 尖 就 就到 就烧 屋都 屋， 山 工夫 巾捂 布， 师， 帐 带着 常， 幕共 幼儿 底 店了 店员 店招 店里 店门 开始 弯， 往我 很大 得没 快, 快下 念 怼 恁谁 惨
5 意思 我 我充 我关 我去 我听 我大 我女 我怎 我摔 我生 我肚 我输 戒指 户怎 房起 手冰 手在 手抓 手臂 扎进 打滚 打起 打钱 打， 扔垃 找一 把骑 抖， 护栏 护车 报纸 抱 抵 抽， 拉我 拍玻 拔不 拔了 拿酒
5 挂电 挂着 按铃 挨 接到 插排 援 摸不 撕 撞上 撤 放炮 救护 敢碰 断 断气 旋 早餐 是哪 是泡 晚了 月， 有看 有臭 服说 机房 机把 机还 来个 来想 松口 松手 板娘 柜里 树上 桌 梯井 梯关 梯夹 检法 棚上
5 楚楚 楼塌 楼掉 楼板 楼阳 楼， 次在 正要 步， 歪， 毒水 气 气了 气还 水就 水渠 汽 没信 没拿 油站 泳的 泼了 洁 洲上 流了 浮 浴 浴缸 涨， 深水 清清 源 滑 漂走 火星 火， 灶 点名 点赞 点？ 烤店
5 烦你 爸不 爸走 狂 狗打 独 班去 班的 瓦 电缆 百， 的二 的同 的喊 的堵 的打 的拿 的脚 的让 的账 的钱 盘上 看下 眠 着就 着脚 着门 睡在 瞳孔 码我 码领 砸车 硬得 碰倒 窜火 笔， 等车 筷子 管道 箱在
5 粘 糊的 红色 线在 细路 经到 给那 维修 绿的 缝 缠住 网贷 罩 翻墙 老屋 老的 股一 肩膀 肿了 肿到 胁 能帮 脏病 脑勺 脚了 脸发 脸色 腰， 腿肿 膀 舌 航班 药我 菇， 菌 虐 血一 血止 被冲 西边 要往
5 见哭 视， 解脱 警报 讨 让 让出 话 话就 说在 说想 说让 说谁 谁在 谁知 谁认 豆豆 货车 走我 赶紧 跑气 跨 跳 跳下 跳河 蹲着 身起 车还 轨上 轮子 软的 软管 轰 轰的 轿车 辈子 边了 边边 边， 还站 进屋
5 迷了 迷迷 追 递员 递小 都吃 都打 都掉 都烧 都红 都青 酒瓶 采 里两 里煤 金 钢管 钱我 铁口 铁皮 锁在 错药 门碎 闭 间那 闷得 防盗 阿嬷 阿爷 除草 雨太 雨棚 需要 面 鞭炮 顶 顶了 顺便 风一 风往 驶
5 驾驶 验 骑 骑车 骨灰 鱼塘 黄色 黑了 ，俺 ，公 ，刀 ，厨 ，四 ，急 ，房 ，把 ，抽 ，数 ，有 ，村 ，桌 ，点 ，爸 ，牙 ，玻 ，用 ，胯 ，见 ，让 ，身 ，轰 ，钱 ，银 ，马
6 ,不 ,俺 ,后 ,外 ,天 ,怎 ,现 ,窗 ,脸 ,让 22 AE AP B Q QQ el fe h ng un 一开 一摸 一条 一脸 七岁 上, 上不 上头 上游 上爬 下出 下十 下掉 下沉 不在 不掉 不晓 不答 不过
6 两分 两小 两岁 个不 个姑 个小 个看 个码 丫 中毒 中风 么都 了热 了门 事先 交保 交钱 亮堂 人三 人事 人受 人命 人堵 人拖 人持 人挂 人掉 人放 人敢 人正 人贩 人躺 人！ 从六 从医 从地 他拿 付了 们就
6 件， 会再 会动 会水 传来 伢子 伸进 作， 你好 你看 保密 修的 俺家 倒下 停半 催 傻 儿 儿了 儿媳 全家 全账 公说 关在 关着 再转 冰箱 冲上 冻结 出溜 刀在 分之 前轮 前面 加我 动弹 劲 化了 区门 千八
6 半 卡被 压着 去取 反正 发了 发的 发黑 取钱 变形 叠 口 口一 口往 口， 只脚 叫他 可能 后不 后备 向 含 告诉 呕 呼呼 咋办 品， 哥， 哪， 哭 唤 啃了 喊了 喊我 喝农 嘭 嘴边 器一 器响 四个 四岁 四楼
6 回家 在两 在你 在十 在喷 在江 在自 场有 址 坐在 坐轮 坑里 坝 填完 声音 备箱 外壳 多， 够不 大, 天了 天桥 女孩 奶， 好我 妈把 妹 始 娃们 婴儿 子丢 子吃 子疼 子着 学的 宝， 室， 家, 家下 家又
6 家发 家锁 家锅 对吗 小宝 小邻 就死 岁， 岸 市场 带手 带， 平时 年不 年级 库 库那 应了 度， 开着 往东 得出 得太 得好 心慌 怀孕 您好 悬在 惨叫 成两 我公 我叫 我吗 我外 我姥 我正 我老 或 房顶 所有
6 手里 打孩 抄 把钥 把钱 抑 抑郁 抽的 拉一 拖了 指头 按， 操 放下 放我 放水 敌 敢动 整个 整瓶 斜 方向 方让 方， 早上 是个 是她 是最 是灯 是， 暑 最高 月的 有了 有刀 有手 有气 有车 机快 机要 机都
6 杆倒 条街 来我 来气 板往 板， 柴 栏上 校门 根电 桶里 梯卡 检察 棍子 楼 楼冒 楼道 橱 橱柜 水区 水来 水齐 汗， 汤圆 沙洲 没反 没盖 河 洪水 洲 活够 涵 涵洞 淹了 淹到 渠 湿毛 滚， 滴到 漂 漏，
6 灯箱 灶上 点, 点上 烟, 烦了 烫了 燥 爆炸 爷没 爸妈 爹 版 牙子 特别 猫粮 瓶安 电的 男孩 病 病人 病犯 白雾 百分 百草 的孙 的没 的看 的锁 的？ 盖不 直抖 直流 看不 看得 看见 看门 眨 眼了 眼睛
6 着刀 着地 着起 睁不 睛 知一 短信 码是 码给 砰 砸人 窗， 答应 粗 粮 粮在 糖吃 紧来 红 经出 绑了 网上 网吧 翻出 翻白 翻过 老头 老高 联系 胡 脚下 脱了 自闭 芦 苏 苗了 草枯 菜市 落下 薪 虐待 蜂蜇
6 血， 衣， 表那 被 要交 要打 要给 讨薪 让交 让先 识的 话关 话是 话没 话里 说修 说给 说自 请派 谁都 谢你 负一 货 货梯 贩子 费我 费的 走 走, 走吧 走， 起大 跌 路牙 路的 路， 踩空 车怎 车烧 车道
6 转安 转眼 边就 边身 过马 还亮 还开 进了 进单 送外 送我 逆 递的 遍了 道了 道怎 道有 道那 那儿 那堆 那是 那股 邮 邻， 部队 都变 都头 都散 都点 都看 都说 醒过 里门 里， 铺， 链 锁 锯 门有 门窗
6 门走 闪一 问一 问下 陷 雾 雾， 音， 项链 风大 飞， 食 饮料 麻得 默 鼓， 鼻子 齐 ，九 ，像 ，写 ，卖 ，口 ，喘 ，外 ，奶 ，广 ，张 ，怀 ，抓 ，推 ，搞 ，来 ，灶 ，猫 ，着 ，离 ，站 ，耳 ，要
6 ，话 ，谁 ，配 ，顶
7 ,可 ,对 ,能 ,这 2 8楼 be by he l os “ ” 一单 一根 一步 一群 一阵 三岁 三楼 上哭 上站 上课 上都 下人 下大 下头 下来 下， 不哭 不行 两家 个, 中生 中， 么关 乌了 书了 了拿 亮得
7 人会 人喊 人站 人要 人跟 今早 从下 他有 以后 们不 伙人 传销 住的 倒一 债的 做任 像 入面 公安 公打 养老 凉的 几辆 凹 出大 刀了 别挂 别过 到膝 到这 割腕 力气 劝 劝不 劝劝 动了 劲了 十多 半了 半瓶
7 卖菜 厅， 去倒 去吗 去就 又冒 及了 反应 发来 口就 只剩 叫一 叫都 吃完 吃汤 吸了 告灯 味好 呼 咬了 哧 嘴唇 噎 四 四万 回了 困了 在就 在水 在负 在里 地址 场上 埋了 基坑 堂堂 堆里 塌的 塔 外喷
7 外面 大事 天还 夫， 夹 奶了 奶去 她在 妈手 姥 子我 子硬 孕妇 害 害怕 家保 家天 家没 家， 对了 居大 工友 己叫 巴 幺 开我 弟， 弯的 心丸 快去 怕是 怪味 想睡 想自 我交 我以 我找 我报 我点 我留
7 我睡 我觉 我躲 我送 所里 手了 扑腾 打得 扣了 扩 扫了 把 护工 抱走 担架 拍到 拖着 拧 拧开 挂在 指 挖沟 挺挺 掉井 接一 推倒 推婴 搭在 摔得 撕开 撬锁 数字 昏迷 是就 是消 是演 是灰 晚饭 更 有学
7 有煤 杀 杆漏 来一 来把 果冻 柱 栋1 树林 桥 梁 椅上 楼看 步声 比上 气泄 氧气 水冲 水器 水围 水坑 水堵 水太 水漫 永别 没带 没意 没跑 油桶 泄 泥块 洗澡 活着 流好 涨得 滋响 滑下 灯也 烛 烟从 烟大
7 烟， 爷爷 班主 甩不 电 电打 电死 电， 疏散 百了 的我 的绳 的进 皮带 直吐 直响 直挺 看他 看台 看看 真着 着树 着电 砖一 砖头 租户 突然 站 等会 管子 红的 纽 纽扣 线刮 线烧 结果 给人 绞肉 翻了 老两
7 老汉 老远 老院 耍 肉机 股味 肩 能动 能追 脚步 脸血 舔 药当 被反 被撬 装修 西 要炸 警铃 该打 误 说走 货的 趁 跳楼 车底 车开 车快 车把 车掉 转的 转走 轻 轻生 轿厢 输密 辣， 边打 边脸 过电 返了
7 还坐 还有 还没 这里 进气 通红 逼 遭 郁 都别 都吐 都找 配 醒， 钱就 长一 门了 门都 门里 闯进 间， 闻 阳 陪我 难过 零下 需 面了 项 颤 饭了 马路 骤 骨头 黑的 ，井 ，从 ，八 ，头 ，安 ，我 ，拿
7 ，胸
8 ,人 ,嘴 ,把 ,电 e le o ow 一把 一笔 万， 上吊 上跳 下 下, 下我 不想 不松 两万 个光 个在 个没 个男 么情 乌 也在 书包 买好 了人 了出 了动 了小 了手 了话 了身 人困 人摸 人晕 人还 从
8 他不 他把 以为 伤了 位老 住一 你别 佢 保证 修工 光 内 冒泡 况 冷汗 冻 到好 到胸 到腰 刺鼻 前就 劈 十楼 半截 协 卡里 厨 发青 叔叔 取现 台边 后头 吐白 呐 呢, 咬得 咱小 咳得 哼 唇发 唱戏 啊快
8 啪啪 喘气 喷火 嗤 四单 园门 在了 在着 在砸 在超 在跳 地那 圾房 堵门 塘里 墙倒 声， 复苏 外 天亮 失 失火 头出 奶 妇 妈被 孩被 家伙 家快 射 小腿 就从 就去 就跳 尾 屏幕 己在 己走 巾 得不 得直
8 得见 心梗 心肺 快快 总阀 恶心 情况 憋得 我付 我发 我想 我把 我拿 我照 我爸 我锁 房子 手卡 才十 打个 打火 打过 抢了 抢孩 拍背 拿东 按着 挖断 掉 控里 提不 插座 撑不 撞树 撬我 操作 故 敌敌 敌畏
8 数好 斯 早走 明天 晚就 有 有个 机里 杀人 来越 桶， 梯 楼都 欠的 款， 歪 气没 氧 水淹 水面 求 没力 没得 没穿 油罐 油锅 流血 浑身 消毒 消防 溅 滋滋 火啦 灰的 炉 炮 热晕 然气 煞白 犯了 现金 瓶
8 用， 畏 瘫 百多 皂水 的两 的往 的缝 盆砸 看到 眼珠 着, 着咧 着收 睡衣 睡过 短 码 硫 离家 积水 突 窗都 笔 等我 箱漏 紧， 红光 纸箱 线断 给了 给你 罐车 老人 而 股怪 肺复 背景 腰了 腿断 自称 船
8 花生 菇 蒙 蘑 蘑菇 蚊香 蛋的 蜇了 血了 被压 被蛇 西区 要倒 要紧 要自 见了 让走 话， 说等 谁来 贩 走一 越来 躺地 转完 边说 还挂 这边 远 退， 那男 都行 铁 锤 门不 门没 门缝 闻得 阿公 靠近 顾好
8 骑在 高烧 麻 ，什 ，劝 ，听 ，女 ，妈 ，拜 ，树 ，楼 ，比 ，汗 ，热 ，脑 ，菜 ，车 ，这 ，里 ，鞋
9 ,今 ,刚 ,水 ,请 ,还 0 4楼 OS SO z 一屋 一边 上了 下不 下物 不用 个戴 个， 中间 了孩 了算 了遗 些年 交车 人啊 人接 人撬 从这 他说 任 但 位说 住 保安 修空 偷电 僵了 儿子 元电 八万
9 八千 再 冲走 几年 切 别让 匙放 十二 千 千， 半空 卷进 友 发抖 变态 口吐 叫救 叫， 台上 司说 后脑 吐， 听着 呀 周， 呲 哥哥 哪层 哭声 唇 啪 喘得 嘶嘶 器里 囡 在下 在地 在找 堤 塌了 塘 壁 大得
9 大烟 天， 失， 头掉 头疼 头破 她要 好高 好， 妈不 姐 子下 子头 子砸 宝宝 家看 家门 密码 小车 就倒 就想 就跑 山洪 崩 工把 师说 带我 年痴 开门 引着 影了 得发 得清 快叫 快报 快没 想吐 憋 我害 我是
9 我死 户了 才能 扔的 把小 抽 抽抽 抽搐 拍门 拜拜 捅人 排水 接， 搐 救心 新能 昏过 有位 有医 有我 朝 机充 机票 来世 楼停 欠 水已 水库 求你 没下 没呼 没找 没走 泼汽 淹 添麻 滋 漂起 漏煤 灯杆 烧过
9 烫伤 热水 父 爸 狗的 猫眼 环卫 生了 白烟 的不 的在 的把 盗网 直叫 眠药 眼前 砍 碾 神不 称 窗 管了 糊涂 纸条 给钱 网友 肇 肇事 胯 能源 脑 脱 腕了 药吃 药片 药， 蓝 衣 被打 裤子 要弄 要生 认得
9 话不 说孩 说是 谢大 费, 走散 跟上 跟了 跟到 踪了 辆车 这些 这几 这味 迷糊 透 那人 那根 里漏 钱转 银 银行 链接 闷 闻到 险， 风好 风， 马上 鸡蛋 麻烦 ，七 ，三 ，五 ，同 ，就 ，旁 ，水 ，真 ，肚
9 ，药
10 ,手 ,身 ,门 12 7栋 一人 一名 上摔 上那 下一 下停 不会 不停 不喘 不太 不通 业费 两个 个人 个味 也 事故 交通 人倒 人呐 人啦 人快 他又 们了 们快 们看 伢 倒车 假装 做到 僵 先 关电 冒烟 农药
10 冲进 到窗 到第 到脖 半边 半， 厨房 叔 变 叫不 吃错 呆 哒 啦 喉咙 嗤嗤 噎住 四天 围住 围着 在响 在哭 在我 在掉 在转 地， 声 声了 声就 大口 大姐 夫 头卡 妈 娃没 婆婆 子吞 安眠 宝 宫 家帮 小年
10 小的 就这 层， 山上 帮忙 年照 恁 恶 我写 我室 我爱 我站 截， 房梁 房着 手指 手腕 扒 打死 扶梯 把门 抖 折了 抽了 抽起 拽 持 掉河 掉火 掐 摸我 救救 整片 是味 是那 智力 有人 朝下 杆外 束 板在
10 架了 栏杆 校车 栽下 棍 气， 永 汉 没去 没气 泄漏 流 涂， 液 漏 火光 火苗 烧焦 焦 煤 燎 爱人 父亲 物业 珠 电倒 的师 的手 直 砸东 窗帘 筷 管我 紧的 累了 结束 翻沟 老年 老爹 肚子 能来 能看
10 脸是 自燃 蜇 要杀 言 证码 证金 说 谁看 越大 趴着 跳了 踹门 躲 车着 车里 边 过来 这是 这次 连 道都 那户 那里 都化 配电 里关 黑 ，他 ，动 ，呼 ，天 ，早 ，流 ，路 ，风
11 3楼 e, 三千 上来 不好 不来 业主 两车 个学 也灭 五千 人不 人抢 人抱 仔 任务 俩人 修灯 先别 先来 全身 公公 冲 出 出去 包车 化气 占线 卷 口撞 右 司机 同学 后 后一 吞了 呛得 呲呲 咙 咽 唔
11 商场 嘴 器在 回不 在天 垮 垮了 夜班 天花 妈妈 婆 子, 子不 子被 子里 孕 安被 就不 就麻 尾， 尿病 居的 开水 开灯 很 快来 快跑 感觉 成一 我已 我店 我开 我该 扎 打了 扣 抢 抢劫 抢包 拉闸 拿
11 捅了 整 斧子 有味 来帮 桌上 梗 梯又 楼窗 止不 水还 水进 求救 汗 没关 没用 泡， 涨 璃的 瓦斯 瓶炸 电线 痛 痴 痴呆 癫 的一 的路 的都 皮都 看东 睁 祸了 糖尿 系不 红了 老公 能开 臂 花板 药了
11 菜场 表箱 被抢 见 触电 说早 账户 费， 走失 起来 车压 软 进我 道口 里 鼠药 ，上 ，不 ，到 ，十 ，卡 ，又 ，她 ，屋 ，昨 ，河 ，灯 ，现 ，脚 ，血 ，钥
12 ,一 ,咋 ,说 一哈 一夜 一直 万 上掉 下是 不是 不给 中暑 么弄 他要 你们 倒在 倒地 像是 决 出不 出气 别找 动不 南门 压到 去找 去拉 反锁 只看 呛 和 咳 啥都 喘不 嘶 困人 困电 在撬 在没 坡了 塌
12 夜没 大腿 天然 头 夹住 娘， 子了 子吓 屋 幕 弄死 心跳 意识 我今 我怕 才还 打人 打穿 报警 推车 救命 斧 是想 晚一 杀我 来人 栓没 样吧 楼着 没看 洪 活了 浓烟 炸了 点算 烧得 留了 白 的老 砸下
12 罐子 胡话 胳 胳膊 脖 脱裤 腿了 膊 觉 解冻 说胡 说要 跑了 身 身子 车祸 转 里好 钟前 闯 难受 顾 鱼的 ，前 ，可 ，嘴 ，够 ，好 ，娃 ，皮 ，绳 ，腿
13 A O re 一家 下辈 不开 不接 个来 么办 倒 几个 刚被 别问 割 动静 劫 去了 可是 吊 吗， 哎 啊 在又 圾桶 坠 女的 室友 家这 就没 应 快点 想再 我包 我好 我走 打老 捂 掉进 摔 撞， 时没 明火
13 是咱 有贼 死， 水破 江 没影 没接 液化 溺 溺水 漏气 漫过 点着 然 独居 着个 瞳 硬 绞 羊 老伴 说不 说没 谁会 起 跑出 轧 转钱 轿 醉 里了 里面 钟了 门就 阀 陷了 面是 风了 高压 ，床 ，往 ，火
13 ，请
14 ,风 nd 一股 不到 不清 丢了 会游 伴 倒了 债 全是 冒 凶 刚 刷单 动 又打 发麻 听到 味 命 响 喂 困 在冒 在往 垛 够了 天没 女 娘 学没 家着 小偷 弟 快打 我不 手 扑 服的 楼了 正在 毛巾 水涨
14 水里 沉 没出 浓 滑坡 烫 照顾 爬上 男的 的, 税 糊 线掉 缩 脑袋 臭鸡 药都 要转 请问 谁能 这回 这样 迷 那种 金， 铃没 顶边 麻，
15 ! 一个 上坐 不应 事了 人理 保重 光， 关机 分钟 卡号 压线 吃多 吞 吸 味道 哉 多血 天就 太大 她 定位 客服 床单 底下 心口 打1 撞了 撞人 救人 散， 是开 是火 是血 有电 本来 毒了 没到 泼 滚 火了
15 烧到 破了 祸 线， 肿 药 被骗 要死 车撞 遗书 门打 飞出 骗子 骨 ！ ，只 ，快 ，才
16 ,我 上， 写好 勒 压住 口有 只手 叫我 告牌 喺 地上 天台 娃 对方 想活 我刚 是真 汇 男 盗 眼 穿 紫 给骗 肿得 胸口 脖子 腿 蛇咬 触 躺 车冲 车追 这会 追尾 验证 黑烟 ，说
17 不回 不知 伊 伙 再见 出事 刚转 喊 奶奶 找我 放学 救 有烟 栽 梯了 汽油 没声 没心 烧 燃了 爷 生， 的时 紧 腕 落水 行了 被水 要我 说今 趴 进 都是 面有 ，敲 ，穿
18 in 一辆 了 二单 付 咯， 喝了 埋 外公 太太 好多 室着 岁 想死 我弟 未 气漏 炭 煤气 玩笑 窜 翻 脉 身上 还在 ！！ ，人 ，手 ，眼 ，脸
19 下面 人 叫 听见 在 好像 开玩 拿刀 摸 是烟 晕 正 没上 着 砍人 羊水 ，怎
20 下去 不住 他 在烧 好大 气管 ，喊
21 人了 呼吸 咗 天黑 帮帮 捅 摔下 撞 时了 火 烧着 站不 绳子 贼 起火 遗 ，今
22 今晚 刀 咬 往 快 打我 抡 撬 烟 脸 被电 走丢 车翻 ，越 ，门
23 吐 疼得 着了 阿
24 一万 不醒 吃了 咧 孩 气味 砸 说去
25 心脏 真的 要跳
26 有火 漏电 点了 烧起 自杀 让我
28 咯 学生 救我 越 踹
29 带电 燃 老太
30 冒火 昏 胸 过去
32 喘
35 血
40 没回
"""
CONSTANT = -69
LEDGER = """
eNq8vemvLDuSH5aXzK2qTp1z97f0Mt0ztjTQAsEQbBj2n28D/mJBHwQJgqTp6Vl6ee/d7SxVlQvJ68qVEWQEyTyv4cJMv3uqMrnE+osgGcwy8CntP8/zf4
/LF0Um7K87+FZWDf9vpn8fpv/oLPpRWfaC/3Xo95vhH6/Wp68fMIQCPHwH3yyclvosu7d/5cP/1Oufvxp+Xj7mYP+Zbfpo6hVJPgpobOaXvkCarL0rBUY8
zutmofc4xT0ix/xp3e8K1KlGcxOWfd5v6GPAY+gj0H96NIl6Gb70mhqlq886jpwHTA6X0ixth4kWkJgrc+tERo4zOXlf33h/9Cs9eprF/ThZCRRmUZHjMv
ycoHJHahh4aDfOjJz/LfrrD5ygArpTvfCk5RoUR/CWEcSs4urzz+skjEeapcUcDW185GCslDxlrpgqlarAB/jHtwL/PU/9lfPY21VGy2z7R9BfFyJkQPU8
cQ05N/f+GTz3ZO2B+8ljA+tLJCLJH6Bugpdr//NIDsmTwj7zjVCBe2szj3ZA+tQFjKs1V7L9L37783/KpaHr+z/BloQi9B2M5mkZeRFTAsFTcqSVkYvXLf
b2p/sP2XM+2psnLREdafmdh1RIBDIDO9BmZWdJkQKL2i9omj5rmlE9cyRNZT/vs3ebzqEMD/96WNyHeeOPq4QEFrS9wH51AUak1pTrnNAwsksWpsb0aIMo
0tRgRHpUwQBXJk+ppSf0hcuflmMZGG9nElXGl+0q6yfJOnNS0YYNjmZFShLydvQeOlPCVt+6cJX7fMl5h9w61DXLUEgK5RSFSozfqz9YGRaeNihEqnzs5Q
22udWi293YQA84VmUcfMSSozAieTu+A1kKQVyDLBYjGT+wrBv+q3J/VLs1/Bnm8o1OsTDzVIvgz3oWBINsjfP8O06anedeBT2LxJZax8QcP3Az4UZdNoXt
YpDln1hYWsSssl6tfMexqiedyfo5TeOYBV/gx95iOstJ6M94YsaHpoyHNkcItELcx8S8JIDd1dm9cKyaGmgroq4o59zuNLaDyxfBwUDfDtyl43XhTanNAi
BiGuSLTRgoYORbxcnZjh5EgYh6s8haG3SJ1yZ+cgVE35oYWXpmUuWKEiQVT+nTFphxXBRGM4YgT20p49ROujKuJgu844VE2OEoRpAlpXMaDlvwAejcnu7g
+zKgyfuQlvvDhz/m1RiZcEORtrHV8RsDeX2xspdPEnjMvMi4YTh28IPz4+KXyrD5TlDhky+Y0nvT9xNmfQQkjG7A2OXolY228/QaeUOPUlCuswzkIiirbG
wTHUeNDnUjGNteJLmJjdGxybbmoobP344jyz0xacihwIGbzvqDQ0KfDtIuiZ+NRzbDWToTTCWBmShDNHPtoSJA8lUh+t3MK7HMrPGTHlHf1S+zMHFitNkH
N7uS4qQ8ie4TcyjhzyMZzWT/5KZAGouQ96SjrbHI9HTPnwh/Tg7g/lmTUy46KQtaP+qQDo5/v6Yk/L2xVp2Y4Hlzrs5k+301SDiyzVdK9z00RGZru2mCkJ
MNP14ZxCXMVSxqqbIYQPSFmJ6dyNOsi6EabYG16AlUJlKQC5szZzCvifKmIvxluhFdyK7l0FgEktUJgWabhRs6uTjitKi3YDB/CLA7EuIDZUEMVkRc9kSg
115CYAgOSoG6Ms5sbj0CV1DOTYJ7rYYeygMbURmXFhcax1ybKXPf7ygcSUVtOXp478qxjmMP2QXUhJCgQ0RopW2nG/4olECgVzmmoG/mkU94WITZfj+Tu8
H0FMYVxhv0p1n9VE2rckWTSDkGcTcr8vLMwwZ33oTzQMb699aKYRfS9Sbq8Jc8x823I70meTOa8hvR3BqOzA5+NnFherxZk5yWAM8frGDZsZuKaKWx7xXz
GqrVlXA4qVirZuhx7WitZPwbQ+V3eZrc1MP4tBVGrZaB/RUaoyfkHwznxQyDKh+S45Tepo6dGMKs/6vc4KJ86YaSLSFvls9lyURWwgkuWobwAsXZFIv5iO
1FEU6k3eOhyHBucqTF310UflBk7tr7YNaFJIW1Uizcg1BVUgr8wWfsE8CxJZ3g+QryEzmb/utZfGUyaeIxinB1/hywRWf3pctEwAZ+bzwLlE8c27Ndv7J/
infU0O6mPzW9Zr/fFuSVhCESLIGMJZ6g7JIuKESrkLDzycojwZ3ey5BYSjaYOGc3kaRdwL9YqdaTTTet9ZwciUgwVRm9/O9CxJ/1ya8isCuiXpSzFH/sW9
93imtodLGvm2ikLxOdetgdMl5bJYAEoC3/A6EWQbpUEdCdclJrd4Ncw7G96KO5BtdPyOExvUWkHJzzrwMgxmSPiqemdml6/UXesbbSkE7o5EY9KYlI9Pku
AfmVM74rGUQbUjv+88n+8+s8B3rdvFoluihcmS2B9f2AWCFB5sMUDCnVnD/WPL1GnOMlCG8BF0rHCcz0eb3s+/GAQ5kQsMdivxXzwH2K7v43HRPiLhH6W5
r3noCVRNjbQ1UziemCaKgQtHzwjZeeYSO2xu0Qd6rK1XyhrPh17nheBqOdxwMX4TxE7bOJG6Pe/1Y7XGnnXnLzfGoTUudOqh06ERQpzu4Qtwj5lWmX2pGp
L2t7/dLnJUvKmqqskd4QQsMJJXdb12EKP5HmtlES8mtYG93QNnSXSDifSx3DY8Ml9ZyvpeWt4MXmBCd9iszseDWVhh8/XtyUavnSeQVB2qoZWNpeLbrx5/
MG0VpScMAl3XuFpddEFKjwzINME/YiijzWJdZ1ba0nY4NAlDG1k6eudFniFMzQJJmayqhkDfSNPmsuroSrCNRXYcE/JqTgCD24C2WiZm//whmKv5lPrnPU
LnvBhvI+0dYshwB2INuQYEcFUM087NQrBhdvibeMnYVOwMx/XbrmowD/foyxl5utir8T0scv9FP7C0X1Hom1CXcjwVfvwg6odEk8bdZJgvJfN4d8Bqis5W
khNfyy9Xs3wezHON1isgdPlh562mTxCzj/AgrA9fHawNxfBwRTO6KsKKfYexqFYi0dFAMdxZg757/GwUW7xdNMn4/rN/n/BWhER5aHG9eX5rVnuAo89Aq4
yB4MnD8DA8NEcf3PafzhwGOZkWtnLuM1DanPnvHpkTjdWQLW1BNXERhc+jLKA5qd0FMsWcwU7AGbu2nclWtmzcpxfSHQrQouSvzc3f6sOkmsWr1OId/Isb
a2bdz4IUmLkVAqFi8lnHCDhmvijYR/Hgh80u6cHpJs9SQFRfYnopMe0fANGPOBV7/v4Q9HN6bQ5PDpzM6l2x5aGYyL7vmHUJ7s75MlzE7gFYWHbnA/OW38
OvyDeoaqu8SXJ9Zvtj71ottnUYQd3U7vNZADwMTN7rj66WUFrncS8RQBPqZRaj85wn7uXj7DloiA5M3eyKhNAaXb0o76jUKEHiUqT+YUBSJEaKUiECUdvY
xjdCNzCfmWc93kk7qk7BGxi9WaTSGrTB2YsWnA84KPrVa5uiOokTNiOAakZg1gtIGjNCFnNx+J0B6SZ946RcNQNjSYxnSKM+2RysggMzJToF0GeVG88Hy3
YXgTc3r/R+2/dbvwE4Toc5zxUygJqJz53Ej88O9mSlSJco5opGb61pgzJZ+bbShuu4kgk2hC5u23XXth9E1z9lpM0cRdOH/CW/0CjbxZMGC1xQpKBp708L
z+/I9pA4ru3SnqpNi/bughaCKfcSSolr9YeG5Aspo6ZD1slsnTsolR0j+lHss5KBYW/mpCbT3nT+XkKla+fQhbIdyRanx66fmpjyuRHtd+6kyuyGA95SR8
TT0j6w9EviakqEqG4Kipzi2WEeSZuysl91hacBx+8Ixbt842Pux3vCk98MCinyk1ri9dKnAO1DUGZSIweBkc5S9IL9ZbaygzcAR9BvdMdyNpxQU563zY9G
XOwp7eJDJ7xdJETecGN8E+e8ZmaOPk669ODmbzIAScX9QYb8cQVp3x8Zeru8Yf6h+ZV6tY7jQIJwyeb74eVZum2PIUwMUNUM75tcTbYo+ZOKQke9kMybTb
8QAJ2LDwaiVIXpS0tuYpcPqKsTQDsIZMHcYGdnWkw3SqY2I1EiiHNkLGhmxIgGJyN4+7tliNXG2H/5ORgFBMKnH4SyR1tpWfqDJ15rQnmkIQ7hP/cZjJjq
sqtQd0qEmjU4YVRuzZqL5Rk03oWaSAjmDilfpJZVebmX3LCCCajZuK0eQUVAjUj1MYlXQ3WHnxH9KwZbUMTD9bTp7AVHTKngfNysS3P89vzJ2hDOR3AMim
AcBIcFgsZvC1y0oziU37HGgPhwwLjsx6LF0pOpEh9c4VrB/jg1CGpOrFEYsLTxoFv7RyJEv3lb2IMlOQhk2wSD4pwQwH+QbKTeUEmDswMZ0qEBEMZwKIoa
RfuelowzSeNIG2Qkw1AhdzII1dapvPS1ymQUtnFmj72NJgQSGTSwB+KH/a/TeAUH3QOeMcm3WPD7uajf+dDI52pP+GjkPtCMI7B5TDZwHH37HFAXUKqCtI
SyJY+X10sxrNTAO9TPJeovzQ93O+ZhH/Yk61D2v2rrf49yxTOvQfCWyOc9zN3Y3oEOcLosGZ8FslQY5l7+Rn+/RYGO9PfCT/BCKYh20WIvXpghbGkgxPmm
xr2jt3K3SANOvQIvZdd8PR9jSfMtfc6FYGvA/g5QOGw3prGoWg30sgH7dWUnpeg7EPw1p5iWR3utVGuvK+J8ZoTlgGlTVCOQCZGVmktXFHUGheYHpnhJNL
7mehfUOw4E9ZOAPQxFwO+bmfZ6vD77113zu6ysAum12CGHFYlWu/btfOkKy/cPRmDyS/jOcIgj59+CFhfbJahSC3NJgWqGBm6Dh94S5uieT4+XmfKqg0Dl
VuvBMk1RjOnJMAkAEiINbOdeYnMOwyfLNqRZM8JRkahbZgQgUlTKbmYNqAwNAD2fESHOj1HYRAaFPBF6pDf1ZHk9U9N9Q70P/W80mGRUu568fg/PRPk/EQ
dlDnuD9x8iu7LuMOvz5XARQpCTqlgfFoV5+X3oBNUISYRSksJ/sDzjAcrVLE9vxZBl1D0ssNMUe9fHP21FFwY1TMLGomk9hYY/YwNHte/U7C53Zxf8bhzE
pUt75GLqNOUIX8zB3rXSRvlsF5pyLZ8S6M7rjh5NEYAIrBF/ASleMqigsrKUkfuEQSg33FbPP3NPz8mNzhlkxT0ufrLExPltY9GRlCNtTI4l/xt1cUPl9Z
LlgTWYfg+K1leGXF0D00VpYUEtABE635lKciUbAnf1TG+BuCQ1Th3R/GaedgqklnUQ2PBhVoa/n3v3KcSLZGNWP9od0hxIPYsa2XHpVeTUPM6ab2lIdRCV
rNg5jc0qD64NiPIgvn9PsNnod5a8efw/Al7zsMHPknnxYc1RnbXQvH1mFpkI7RG5MLPZ00kwGgbB4/B6GbIqW+oWV0WMt9lRSWCJqtF9ziZZ1MHpISiEJ2
rAYNe2fje0CakLgkLGqWLiyWC/0uIAI8kp5tqMan36GDwgwBPyyzEnGqLNIqJjIUSZDSa1jgF+PeSPv2dfqqZCPgV1gZLzDU3v80k3YqLO2ypsbzWGX4V1
GWG1hBOrBT8hyOe8ymo/i2/IG6OjcnYClTTZfChO4Jxt8V4MfGaUsUCdIt6T9CqvBoDVp8gVXAQZmVmoYIK10Z7fsUL+LJa4dZpb17GKYhfdyaA53hiVqd
HqploFxPbvDInuK9NCF8UK20LKf/NsjnCBRGlKSJfkjDHwX3jypoQyIpAcGSuYZMfOkNu2EJqJFZdqCoAv/oYYTFff73IftworXhjhCIItU4G7LM6AVNRH
KsyelKck/2jZcz6ZaNG6+TE+8qmhFSVJjWWoJKv4DXGXKvzfQlL6DdFZw87EPJI4CQihQonWCreQPXq2CY4UV/pWtnNhzBpCbQAuHIIzAWH21R0G8dp+/3
IX5W3zoUttiXsmW3QQht8FFaIN4mOul/dL/7Kc0mu+mTLPPPDa+hfEELO6kvHwmBESnxxDksXyYdXQYe/+DkryIf++QxmGRmIh/yVpqe3Eh4orm0tKB2dl
K112q1WMbXSOYPMW03c6rjCKSkxkvSCubgTBZLPAnfRk/M1bEAk0l78IuyguN17xHd2L15VRp+TbBeoPM5fmgZGzxsjBXove+lY++iCxi7rdZQFVEnlbkX
BgRdxF1ipKcWxdmPPNVrjF84PDrNa6mKDMB/dCStf4jgwIQ8YIp/Gfp6dEq6dDEQ0KZ16ay8d4wCKXiUgtdeeaWwZoS4yw7DyklB8z8n7CRvX7XmByFm2c
UVl5qMrN54a7s/PeD8ND4OzRQqLiOeLIdybALOARib5bHmxAWTTx559tOki546a9aDPisTc10qIe+mA37xY2IqLyJ3ayVSBXc9p6Ve53vSjHMWXqUkDQ+B
YVdYOg3TcO/OxxCJRXsCYVnDrP6FATN/iVD6TZbN9x/pOA1qQr+uxlq+SsPPZ/CmhA3GTYXjjfozIVxPkB6tRGNvAv7aVz7Cxu2SHZYJehgD++9poNJfck
cffN5cwqqxnAlxy6y3ME3P7A+QnqH5ylGqER65uhA2/SlrC2fegne0f2TsE6ad2R68MXBehHdM0Fz9HBfdW6bnjzZTVk31546YNrvEiACS+z5D605EfaT0
W2XklNDMo3jpakbkLGm6hmbri+WDIaRiHt1jmUBoQD/pTuG286FlNZDyz95+3nX7zS6IsVSM5GIepAnGCF7izi6TSpDQeJ18M/De2KuRDKonHxH/9amDtO
bkSNBbJoCO1E+yqIGT6e0KlvKwMzAhbS4std0bmqvUnBycOXsvr8imi1UcO30K257SoVDvWFcvRjp228nPSvCBsU0cKSQcYeeDurkR+cLlQLVI+AMhRmZI
spv0vAcxNuMFUFVUigs+T3RxoBQwZA8UChlf0SlpJ8aynVeCdLANzcd8VZG4CWRHpIQFuGwiXCq0X3Ai70QfrdyulzO/Dqi3ZCMUH4CJgO1pt+bL4CP/YL
/5NWVciCKmnZX5kijJ9SXzi0rvbFPrTuInQnx1H8zxLasTepuNNZEM1lI57BLSlD68h4ZznV6dWkGURrT1dHzbp9G0uiQwhx0k+MdVHOtwArSKWvlUXGKJ
fE7ZjqztZLv1Zdv0X9N5H19YDeWYp4pCyipqF4iWC/0v/bs9aIeoIx7ozYGTkx/mivbCFZ7So6e9Dufrk1dOY9Cs0sAJk2KkZiG/A8JzXibzjTO9ejIqnj
K+vnjZlRAzlxZr18z1DtR8QBFc70fwa5vwNsfeGj/Wgp5IRdGxILYP4FVexwwVisJFyrUujitb8+VZB9q0mIa1yJdsyydn9ee/MpC2ohBO6xvmRS+u4eIT
Iew3XfbMjxjhaUYZ0r2L4OaTFCUHeNA2EhMV3GeCymWc36BgcIQCHSte1MrrxZ+1uET9uyMRf44l/6jhiPWslaAmudbTloeQw/TGeE6xGiIl1poriMmBm8
al4Ff77HDSn6pgK1bw4c59qv4q0WAkOdKlvMANM9yph9cti1e0n1sYmruJZ9cA63KSjUO6o6e4crZmLJfTxL74NC540ydCqyiXNXzeD111yWCUjrkWjKnQ
3Px6MoaWE/OAmdt3JF4po/F8gk0ofClpOYUoSTiR50FaVdl/35K800Q+CiiXv4gcW3dXUMo0hbvwgW3j2bYdbemUmxqY37xLsiklyS3hmuMHqCSTzghHEE
RqonRbWpWzEOWqHcIcyMZK9oJoqpjIKgIXSvzKOm1K9qK++Qa2dYOU0hH0f0yllq1lrdKfxyI3XQefx9ZFBH7HH7OGojbOsx/mXR0BiU+vY6m7HmS35r2j
ws0KQANzSojVCkfYCTlH1APFkmv3x9tpiH+czXjDZAtNlIjOxsXcWQUxUQOIpLZnvYPArKfuP24t8W9Cok2YXFMFz6eTwSy4bLs4TU6zDcEZCXEUJzN2UD
ZJVFRZ1B3ZJVe/9Sc3+OGciqLc+8ySL4RevV7Hs64HrAW5xGh2vHODOjFFQJnKTiIiGAj9NCWROR+hSXZBwDMtp8lLKUSVEkvIS9tszeCXipmxZmhxdhnd
BPMrUTwifw2VXwQVuyO0q2b6GSixrlX3XvwykO0XSN1KzoNdu98FMlUR1z9ecGOe541XPykVBUKNH60IwQzHuDxyLhA3KcIvCHYe3HlrRSY5+5heXzKy1M
jcrkgMa3dpIB6HEnDzy0yXv4onjAxyH6Ae1DBYhKM+Vd7EFU3sDqa1nvW5cKqHKPhWMYFuzilDzyILHTadSNAM4SDPvFv+PFmXbmzmGwq8aRdcwiZ08olb
AdvS0aj2FSLuBc58KWry95CpuRc9EvL8d81a2GCaxC/nH76daVukJXxmyyQPiHWa41qOWFUQ13qNX135vteQ1s6SjpolIxCVgjK3fC5Q5MF5NdfZ9PDKnR
kRa860xkXgTWwn2gWeU2Zua3lb0xGUIsflyRaKIIVJS1yPyZojVjXF2z8ZcD3K0+z+Ux/vHra2zEkLwDFtBancoot0Yc9XdDjnMaYLQI/9YirqiR6FYACE
RE4OX1tupGeouMxiJNVSPKHuawId7xjjGL2YMr7Jyvt1vkjPbsr39/eep1lMu3j0xF7RpeCY+QywAPJnPN+18OHfjJfBhvwbAyj8UnPfz6QQ6wlaJbdkAZ
bG3eUvHc5rEVb+AjWh56U0B8Kiu+uTv9s21tmllpJ3rayDj9jNIpLnUoUTEZwAKb4lsvrgGFA7d/q01l4ZJvCHaXgXH5hrkv5f3YE9EUOXwB3ThmK9SoEX
7hp2kK98UyCUMz3NXG2pPpw4+crAMVfeNGaxYri6W/S/DOKYIrSyPF4np7xqBSJT7YiPDyKmL9znQNH8h62B4ypUBxEBnax6+qK8Vuk0Tnzj3SlazP1/pv
ShPyIBjOoeKilVxFOMLyB99m62ykUiOG3+mIWYHu7Yp/QJMjxx47XYdOl9SUvEHj9CEO1ohu7VSuJ8NjVtIPDeLUpVBAVZR70phWJNCIvCBR+FxdjwabM5
xeQtDsQ2GxZhfY22UXrk0EleBff3xTbXUokK8D4+Jpi7Pwt2jmUwPzk1XIE37qlMi0e4Jg53SuRIGg6BwyprrHy0V3u0HFEzA3Jpl8IPIB2+X8jRk4D7rf
F6ycmuTcLhs+OwJFuEcAAUiVsgtf262UAzKQqdcfn43Yp7EbApjhA5l+NccNG+PuIcqoioG3DpmIblk3UGHOT1+/NdqlnD1Hq5MTMYaHXeelfZy35zKLNe
ULDz/MYfGNPEGr9j5at97R48kd6B4jysmRISokVjb7w3y7ihu4QhyonP9GUmYgKpMnI6cNvKJDk9zXqPCoxZeIRTWM6IvfFQhUHTn0Jocxey62XMzYklZT
Gds8iPo5ypbPNFiD1kcVVkl01FOzXYpEapVcGoXTELVEVdJbgbfn1Y5Uzh6K3YqqASCWoObyGap2/Xxoz/3i5LKLXyz5vsQ2jhouuzwkGNq9rktHYIudHa
SUIjG94yCg9MFpO1z7eJ2zkAp90ZmvSgYe9eYqoJjIpqqyYnwhTu/cYzeQP5akI6igXDiB+RKDqnT9cKLjmYtSQ0dLnlQJiU2Mx41NUbIo7OzrVkMRFxMG
h8RXgefWsN4IBDUtRXBxKsXv8LSxR3c+ojApCXYnAmrO7iZxXMVn6KI9F2raCsUyHGbwIu/MOvp/YUSho4xyBEcl8yGHCbxGRBTQr562y54ON2+oecETJ8
6sB0trv+cuWmdGYyK/CbJJLJFG6rn8uQSD6mXd8WMUTd8CpXwDEId+ShG5OjNUMLv5XAbp41XukYkJRn/G5aP1iihl0SsFUjLHPxWXuzjmq/tNJ4d+c0qL
89nI/C6NGltsUh/eqhddJaNCj1uzZZjP9PGdPGO078nUXhwYsze1cSyhH/DZW58rREpCLURk1zhVWQ9Z8BvwpG8l4tY9mTWjKXpUJ1sUXc/0soEMPWHW34
3FE+vVGhka1HSa5dV7tJN24flzGUhBq+tz/c2DjBJkJfOtpyLkKmxinw2Y22c8yr7VbZ3uKaVRp8UIJMDmVdZxQdAa5mSgvKkC4tfEl3bWfaFrWJNcKX22
PZzsQy6kMsp7DpIzgZbMK5xJecsmoKRwXr97bOf0mfo1YO/xhMo1p76Ja0WJdflN3MmEP3TlM+pRSbfzjlSYeNpgnDzxoPvFjOfFCfm6DDvkbr5+nWH52Y
pr2kO7UUtFksfjXn0iheQgXchifR7WaZ+GkV+LVQ6lWyqv04FXdxtySCNljGvUJaYCidTj2jrBffWpOq9dFTsOOruCTlygtgv4kMpojENLNS2OuxjUnDac
mxBaJ9wTwjMWEIz0hcHCfQlOZFYokHbY7uK8+/DcaQlqhk2daNz+9+rkXO2PIZEvis+QrWmuFCXUxDV5xt0wn9jW+VTK4ElXP5Jetf/exoyKOWcOHwkJVL
b3WF7Vy3LRlHR0w+BiduEmxDUt8EYpHiWZwvtspqQeFiKAstAF/jZF6s6oKE9ON0rXssInRv8kuJL1/GIsPVWe2njhtS86TLMns10boazwrEXHC80qTfPX
3LusFbr/i1CZnYNqrUMpxykqSwTtlWLTbmruYCvesVVe9mwnbuPF5tR5Nd6N4qVOulMVSaJ4MXpaXiqrjCC0uKGwe2OJwEm/kkMktiPfqik5DPTSBldI54
Sopte/N+wZ7L9sP/gmH38CWQ/pwkYqotKQnXf9cvxbJvthtW8JVeR/EaFiQTyOv8fpPofc0zdKA/fqY1cjX9/HlLfx27BmGHXJsIZ+bGgTRwDxprtxoeob
cZKtFGjVU3fQzPHXB4k6PezunO1TDi/X4mhQD3bQ0FDq9W41YEI9hyLCayGK1XJRzL315t+NUYotvRckhEZ3H5ghe+FPrPk/32bh7jDvIksO1TLWTV7s+a
QUGrYpzhaK5Pm71KBAJlEkwk7l4LabIMKIVer1q4S0IrDR4HqIk6DWHzAsYr6/ym9gtbqLMPu1y4m2t8qRTOXvcLUD1BENDMOnKTOme1BJk1Eut3UZP8FC
VNNddpTCHaS0elzqSM4AsDesKGCmznzrS+2ptc7EXMXsEgxyJ+nZ+qHXFOmN4uwa3VcJ4lZ/YVqTk7+HPOPK+hCR3EyGjCmhmUd/CqlO7yuZrkB9o16Yy8
XYSk0VR9P4/B95I0urXryRhnehPx/f0dg+CI+2Nyzzxxn8/hJJRmhnS5KEZNeb/2XYzQyOKy8NcJMuZofb2yaZcTlSfW05k1iskIzNl4xvhl64+wdEzWkb
JBak1xCv+AX+NTO4+gyg3huKBsiZ7QCF/HwcpouU4hwae4K9TGEVxJD0y7qVjXyKBLNea1ipeUDuAOrX8xnoy/YvI5eKDtuvdnDVl+txTBCNChp7w35f9r
LztKeaTr/0+bLhsWaK6F4k5srEBBhGHLNrsdaJ5iNPNQI/aVthWV4DgmNv05lB3DkJu6seAGjT2Pd+m5AeOY3riGJZabPSXp7M9LY0KOK08wlpzpHdtTlw
VvUKU2npR2bae1VkKVcAD/GLdIudUWgR7o0KX3ETIxrGhsyZqCx+71y2zD2ckoOJfEaPKGzukR8esEpvOZxnOxsHuGgG0IqaCn150OBRx2Hhbk+WYAXERb
FqQwUOF9we6EvMSBVlAlXF1+EWHRJacM51DzLHSluqJQbJutuxJqmKiU4aQk80v5yQkbRpL9dob2ZwvhyaaKlUqfXSh3jhCx4FqlzzZwcHTH8O2AJ5T5y7
vL8dR3qwSoEPgdWW6gk78PZ4CwlOwCT0pKjkUa2ipCBugB4Mth0CiuE2v9WXhc5I1j8dbfRMGMXUaDLWjn9zBptIMxopWAyzSAEP5Unm1mj1V6W+zuSIqp
tGygCYpmsxEp40wSl4CMVap8wn5I+DGCIOKqyolJeiD9dBXCknd81E3GZB3F1rW4XVxqML0OYcusxslwl+a+B2qTY4DrugHKDPSGkBeZLWfMelZOb6OZPu
EIXt64aL7AdIhTbEedhyaw/UoKDVhkGAXGtg03emL3GF0/vwv0P//btEwKW4f2qtgyYLuVWsumPnSNkXVceNeKSMkYhaWOWS8sQGvGLfqakOXzisI/81pS
kW3bo49Npbdh1zlxFM4ahe137PxFQSZkxHS0sP0r9JiBLt7UwOYEqHb7/BTHR0ouxit5bDbPOOarzGLwe6iEJZRPsDZthDpBmDofySXsCJhct7syjf1oqR
PRngPqvU3EJ/0zck7MUvvU5Gv+vRsuTmiT5oS5OWxgu2FW5CpKqANByjIMZWmnDG2TcndNgvE8Oz7zejdTMH9WAfKJU6WDgBvnco5uqdgYPIrDKKdUNEfE
tuTGRTiHTrPjgSLZYXxErFpvYAJONBmZc2RuRzJO8m/dxKAJlCWHH0HZCMMYDUHzaZcSmXoZOY6mbFod7QCRHDSN2ydgivrTJwIfLLvUGNu0h2HenpulSB
GP1rcbT4TnM+vp/MK/XDu6RFMtTb/M5oupC/hKQUGRl9n/7x+x3lT4GxYM4j/rZ2QUzxEIsFq7PBHB5DKWCvHW7HNLaq6uIDZWdaTkcx0T94ck93ZwtWcY
xQ+BbJQfYSx1OB6TtFBGvfdEvMsSS1JcPGPR0C+HgZB7lLmdtrljC6eO1bgGexO2IEVKxNwmgYjO/ueQFAuEEzLqIbUJ3ExBycxi8fL9LAS5PV4CZrhzzK
tjVjSWCE0FQX1aeKFdae6Dr+aEmDdIcC9kZ5/WSX5LtGQI4a0tOQRV39V3CJrxI9OONkPpWb7+SyeB1vmsPkq2VaM6AXTXR6Xqt3J+To8Z+5o2KcI5XNnT
6FdAvrtXMYJagRbC5pGwfgMiWwuxCb3fHOBypuxSEJ59a2zRhabSM+1x3nq4ZFc9i0ApHtNMDKiCcbdB0n3VtK61SrflXMhbj4D72aCDWx46UAkKl4UU9L
SpTIq9/aNio1PbX0nSsAgEWdASdcDaCis0a/E4svzcp2fhK/Wcl+rn6sPwuVcOkS94IJzYfsNCKZLOuf1DY0yBHPsuT+DIpMl63OVuXqfPfT1pbC8COxD0
F3CnjcGSVCXxULFkV5xaKyxUu5Cv3RHm/3GOHmVGXKIclK8J3QoCCLbLiH7kTNK2jZ0tN6PCxaF6Cd4OflrCjtRObrBR/9YLLVejKPc0ktYjFfPgkDVvI+
yLLyBj1FxixbmPqhjsiNkQC1U7R4R+wYn4IcEzBawAiY//m28pfL9eTMd+JSXoN36cr0gTnYfsSAXC+EjmANeAU/yM9TPMZQfmwxSmEHP/jyBeJz4vj1FP
T1yRNf7wozvOXXROPxKuQoNl0HVlSUXtbpPmo4xvVlsMKycfumdY83m1YMqTEBVLGOUJ7BbT/9/HgP/88j7eTc45gpbKZ/ER9hSq7pySEDPnqhQoDZssGN
3W3qQxhT5P89lv3gWmsmzTvVdL34oW4N3fwdqVtpoE3kMqpji3Q77weacwgbCOKdkvtEDotdJH6keHjcstKSViw7baIlMAvfcoRkOn2eOD1oZ7uIwFJU/o
KI4Id1YQrsfQRiN92xD+rWQ0TZNML2gvpzf5DudhkcUNQMFMEdiAsy1PbUgxEq4L3rxUQ5RmdayaKThJcNu4hACHCMbR/v0DI2n2vJhstFJ0taGO8nh1MC
h1/+pTrCP5eTfJQD9VZ7jC8S6QdwDd34V8sKATMF3IY72Nh3K2tSIxXbFccbT1mmXjCZsiB7Z88cpjcp55xfzxHuumcrlCC9Pv/52rIH1Aj2bS/hJR/CZz
I7OsPo6GX9MqKGKiLUJSJUJ5K9SsjHoZXQczTmYdQhNOkl1CUAlCKWfajz5/VDjrIYBtNVTobBOcjqGN63Hn0ted/Z5ulkzWpNiudpvbS09Vrg84p82KtE
SkWRr3IKn0M4YXdJdVpyDKoAnxwsrYI+8Y7f3VrU3RZRle9wh/UtKbdpEAeb7qLjAy9/MJPafogEKHyvXyd8aGVV+Cn+5mjiVX0jWgEWfTMBmD7+m8YXKi
aG5zKl57pDShcZ4XkckY3vdeUgVDpFAsZtoqxmLfOV7Lu5zLpNPNR7CXtZFDcKBjJ++jrKLIUMYoqnhztliPF/aZiwz1QBPmxqWmh4dvEhJhtEHQQdYDcp
WCtNK6IyioFmehNsDYp2fhe2OJKILGQsMp1azEFy5fdLKomrD2SI7ntTXtTvLQRSQtnk5oKbBJUOd+0aiDS7U+ohg6LR47RAJEQcwhJTHQ+W9sqCCpIg9U
zEAuLIZpMAkIevxvsUvI3tB493vOqCmHlobl02HrVuqSR1iPpP/L1r3lIs6AQc0FZ4bfr0JSx0RCuIjzk/djl4xf7OfEAqsbQjHo4vpP+Als31+mial0Hl
Ee3KoXXjWTgCwaf1OFWhOReN2Xg5KyHciaPvnZvm8enwX+47CjIKkMzF2erTXkBK6VkjmHU6TfydmKvfYc52MAZMU83HrqrgbBmh5GAirU5cX2s8knclAX
Vl9EyOS9vIklI3sOmt147vMtBi+B2zqWyxoUR7r0qzFyzEeHN1+DXlu5r/arMJxTPMG7CDagLtnJqfj5wsBISq2rnrElTubVuT1TE/hiN971QErzfwJypB
Y7VqaE469Y66bAiNuV9zcRp9RpLA38aFZCFFDtjH80xaPey3iiofBHp91mWyKhdJh1VhCQBMd6RU+QS9HmRveExDykhm4mIF5H0lbwWZQDybj9Ko855hs4
bZUHg6FkaMjGZvSkz0T2aijWWTm6irZBvbZw6JbLVrQ8cRQjSiYwWDlIpUgJkjW4ffEn+4MJJtoMTWWTTE5Ch6LcKpBM7RXf3PlqFtRKU+mPv7gEQhF7hQ
NtXO7dXAVuBtYU/Ke1KckIZiR2NfaGbrtNYeeg16dhfZrf/e9nF8WxnMXwAi+vEBzPchJCfHKECRq9HAv5Gw6rmk02xo5jJzn6ibNvg82eSmdEq8SsNwxX
OJpxpKEeTCc8r967nsDdu2E8lX90p1x3IdHgLh5TfiwwdPlhgwk8DqdHBzuHK6KMNz9OR3rW8mVuLigPmeB5K30by6Xl6x1PcjbvO4oSO+bvflFBlVVf53
NifKy9gxgtBqbJY16XuHFbSg/EwXrZTgPEyrOHVzI7vL5348gHWtPAPob1+E9omX2T69x5LjGY/kGONFZkdT62YXBRmy7ovDW29w8ZkRmN+RhvTFwwIqjM
mq6LRRpDO1dMDLnkMfd9ShNYks0lwZmT7Vjo6ahrCcZifegDg7K2rmyvfPvOm57Cacmw+gjfsnhS9zJHZkO70ZIMZx8psoqAEN24T7Q/kizNjZ9KM8hxCq
3xIN/wgaGkQT9eq3NvdoJVLqgbUHfBm5Gvv3SSY6wZ70q+O95ZAQldMTn+tl/2SVylwlumvywcMBGFKmkuGg9kS9pE7fDreSTcuMIhVa/Ev8M68cilCIvJ
W/ntOqO+w9gh8OlDCLyIJPByV4V+pAX8cS0/tjLFgCsgK7cZX5P+V9fg6fRMI5xMox344kJnf0kGkPAz/e7kTuNppH7OEj55csMb5tugnaoHulIJnNmz/o
HacdSlk4s092uNFnlIqraX+yZzR3DugTGS60DeW1Y8r5wCebDIUL6Tsmo56xrFwIO9k5p06xiYNN8UmFkN9Xt9VDoBuG3gq93Hb7gkZ0XCb+0KS8m+2Xq0
nH9oXozmsve3/dwmQpB+JvqTL+EiRDxFP9Exrytf2PwVpKezffGyMn8HBdTQ1vInBLgTs055tax1xw6Y30xSuP+3kuNdLNP7TF1ac1XNjF3wjp4xy1lhqX
uky6wQ6qWGizxOdBKADSENxkifQti5Xl9n92zsN6cEA0tOPwStutF22cv4+o4St8s5lx/0Mvp9MDOJ6nJ978nPJQHCwmq8IsMXsy/Sv3fjx9NwwOBXjkk9
ExzJpzYkltjeOSZnoq5L+dKxi7LMaXDeayep2BOpUV4w0OOG1C8TielyyhGmBEPGV/A1p0TWrnaL6BqU9Hi9jBhR4OPJU0CRTtWlJFWHR7oeXFYutQy0U1
/xcBsXG5zTRxWSFQ7/lKmBfZa965M7B+wxrphpci74PHe0iETGZVBXYh44rokU2u0d02l8VXqz9N0FrUsf71BGsiEJlYhqR5MNnx2saGE4jaN/IgiW9zNR
xNltBhdfzZ/jaRWddZ2nsWPjuQuePSwW4FRqhIZYGy7Uk2TQk4D/G24+5FpwtFrFaF8fA5REodSX6wg7xznnjiw2hrzoehtUot58qFtIBli30rDqqjKM8r
UVyNqT8ZvxMP/7kQuv8joYN0Km9ZZ3bAFJvY7sZYitgnfKF85NOaIjaQt2cCGl8F8QjM/tfIaV04t9jLvdhgQs+kL1McnQ/gJALiKk82mutzu0+aR+uWh5
LLx06Bj3lgLDX7HZ3arsfQutsYkkIyTHCDOa3qHDb50njSMcfbqGK8/ImjQDMc5FqoV5e3MzkfmJkeQ0RxA9RZbheubzTHeGDVrW1bvwkueyqDdqnAZNfI
ka/lRoVjmIWxABn1ouQywWt64d1VGUZ48HZ2qERc46ruKtgWQkQKPpVBlfkrwJCp+2qmXvXBOhRFLNCUOeMetZIGp2SjCdWVwpyBFoj95nFmuuSxSDTTLk
wtWTMwoZRrtH1+3tPKFrIqhFxXHMULCjjITLASIbwr3SZleE0RA3BXGDhckd4TdhQ6qmyqBzpK/DWY7E3HueRTZPMO3cDevVXdRyvH/asoMTc26NphrSoP
/GUYQdk6c/MVmpixMObdl/2xGRNH0XE1yU2OdhTrAj+JYzIEc/q+eDekNZ+H8vAQVypKzap9cRCfZyht5w4Q2lLTIgVTkd3LXTaPKF1PnK7wEm7WNOeCkF
b6/o03aaevFPDZh7uQ7njGXL0AzTAaWyn8PYjghEJ33g2OOFV8o2NDpgal+6GGxmVo9MuQ9Qnrbo7A0LI0zGn2necd619fBx0KYbP0HLPKst/PJs6Lp0Xj
DIsR03NRvGyFceHraC8LmJZOMOy18yBKVlwOjX3boEDe1BHgiNgVRs2ewxxkV1loX0f5z6H5JsqcE3HVMph53TcuFXJzzyHhjsh/dL8ig49o6zYQ7VTqv3
H4pcKlJfA2p5ZNH1ZO69V19DR3YDRIwDIfvgDGpCDh4Tme9szRoV/1MWmpAgbvg688HHT664q4mdT0gU6oVG+zIBY0+fV4iuvSFhpIwnmy7PSBXO9DWBbG
bpsiqP34oESIWG/ClnOFfWceSFQAVnO5TMzCPv1XXGF3K5bE+qJn1eZkkOmYxS1MyOF2z3eYHNezGVs0+Dit7sB0q3BSY6t7GcDVDXuZ1nLs31Gj8lpRpD
Qt4xB4gI/8yGQPAm1o4Pvryl+VDdxCMWnhvaHeaeJ4YFnPVGAckDwmlQg6oMWyLDNb2IwJ9ETqxx9G1aSKvpDon1lK+ApiV6P/V6o0+AsbmnT93bkVS7Nk
RV9NrXqbysJvJkpZXCWhr7WzlusqZYAxfiBJMXbFJSAoTqhXnQ+GChm2vrbTMU4EKUTL+K8+NyVY3cXmmTwZMJ95CuY04HnQOs4mYs5Z7eMiEa0YHvviaB
pHEwhsmCAbrtCNd6paRz1ZFh8PTHIKhqnTyaydhsoyJzcnq0e0QVvTXk6i4rZSTP8tNsZL5/hrNsIP369V8F8KN1WEs6rC1XmNcEH73jIi4TT76MRlFdqD
A1Wza270aSmRTBbZTD/WISkVj1Jv/b597Xpa0gHVaqqGKRMsPhmfMkEorAlvPnLRHV73lESjg/QSioCSGz4iaEMHrc9LrNXdJp03JrytBwLs8tW9MRvNAx
uOZQsyL6FE6acTxzNU1CkMSXeNLKDwdMBq6OhrzowRSEV1tm+itEPuO4yZ5Gb6y/KjChKwLR51Oz5dUcOFLoKdRvnwPzpYoEv1s/ApeK08u3ignUZrKVJD
LY0fhvOOY3vPCbdCyRpgWvPGXoQe3CRSAJ65aZHukj3d981bytWNcBEpVlBfnA2IeREB/Z9J/x/FLngQON2p/WTQsGU9hTWrdZO5/MdypMGBfWaRr7Fa4N
yAnCw+18yrWgiwl/kYKIPAZ8ti56xwfKfSrYqvh0whPZ0t3Kk8s6nmBHOYZHEtDihS/dkM96MS+P2Gy/oqbnzSzfA52qoF2et3pJ2hsXbOkOhczdzSIXDW
LwIeXQg04MNY3rfk0zsaT27AVY3WcD61OwFxnA+E9WXirvxYuXBbKY2KYG11RJLJkDlf+BTQ31cE5Bq38impbLxZYHYJGmJj+sM1WZs2ljtu5vWNN4G4vK
0hagaxKmEWWvW4p27qkQJ+lw7wY65diJ4TEq99PN0tW7eELNlaniiXz+NhAtelWJC/B1zrzSA5OiA4HEISNPuyuUb9qTRqGLueBbP88p5kuiiijMxLPrY+
lS4fyDD9bcFJsJ7bKow1nYA0qxBY+oiHUW1Q45tUD0VPq/7EaFEH4N+3pVm4NvVXqvk7WWWkES6MnlgvZGde3qYDnYL0Qqk6LA1sQA3tQLtRannWjOJJob
Wr964bhdXEjxLoTmrkM5e9g3Xrm5HKDHt4wT+HViskjSvd6ARJDlxBeOKMh8jAnFNuqj8mC8778/CLmY0n57azY9lLq3glsmmtRF6HMGc8siLBOPMdsQAR
DT55clx64DnZId1Uts2mbziRdmtTJeOLbkTAtQj/9pN+vMrPtdMIJ5Zlo05zFAu6IniS1rCEa6GwskKiEY+2go+x2xX5v36nJbpot43zvfadbo4nU40m39
xowruk1LGLv75XFyxbNci8l1w8TH8a0btJokOXCPQFrXb+QW2lAx155jYJUkf72r4l3siqULVjP6Cqm6D2Pb18svJmLUNG2RUKuDiL5OtRe7DNRm40LOUK
KD1z0kC7++UrKJXky5jEDoiGNRNCvPjn8atyT1pBC/dYx4y0cXOZfqRKcOZJbikd6xQijHQaC1N0PTXsXSXLi6ETkzQ6pDM/5TOTkSkhlniL44HID2ASp3
zr8HA1CLeO/gnQGhcND4gvjO6Y2NArSjAgwpOxsatHHoAjNxaz/KPSmrS0rmj5OM2QJAx8zNoRYBR/tNcBSUuWttiu0OpBGoTfD/YOXmYin3C44VeUIYld
0XOtU1VihIjN/OcdjqZNUy7HMUxwB/vtzI1gc977rq8YSZGi5XIpzmFEKDAvSymKnParF5Z2osZYLUcvqmF4aKKb5dsifToL5lzb6mnbp/Wk24m12oSvna
V/08Y32z08Pbp7Hjahnf5+F/3rKMsJV2h4Y+MWbkhvGK0h18T9MdrenWyzeC9EK7Z0JpWXqO62aailNN7+WWZluXO69IheV3ecu0SKqYWtEBy19lVUjfh4
1iEhwF3oO2zn0oIdpQuR3Osxee1BWH9d3epamLDeEEZcbcxFlmP+Ygz4gvs7VOakkcVXTgbhM+fz884ozkDTG/E2WG0fA0bdL0dCgwPfi58Q8PfWGlXViX
lftRrwJ+II86FUbgI6napywtJh/rcB74JONyyLSaZEzGjXNO8qJfelvM6QVP4bwck4eINcQdhQmowEpdPErrshhGjSVqFGFpzxwYVA67XAKpQGAp2EwRKg
mjSdvQbsrlgRK5KBQXGYhdbwjRqzK8NaNKJ2YXhO6AzCdkwXrK6Jpg0vo6aukSS/tKY2G5TMMgX/0JNREXk/XhoDUWg6bf3Zlji/4qnomB8lZal7LupJDs
pEw/NBUyOgUlyaaPiUvuWqdrNztN5d2YGERA37gH8mt4QpR92D08Oa+mGNveYjVJH2kAd/6g5W54kM2QkaIBTnRKv8A9Fuhyl+wnOzHFJJayX1GAZh+ODe
b4w5nYbxejJJgUWDDY6LUHbBQvUhWf1DP4gfjNXyKULBnXj/+UrrT5ra3KDeYNtyN8LgNZAJyeMet//LUs7Wrcj45eF+OLnZeuOq9ndOoR0rts2cesGpPg
XLfCVTAFmPGrhBVtA64/FM4qCSRGMVR0g4pZ4sEmQr2XKf7Rs2rrNmm6ZLewYzKBcExMqc2nKaDSASEtE9AdkSwo48u7B0ef/ryqmICcIdDE5XYhwAPFVc
51zAeo1kXcS+3Tb4dwFkgKTYJwffFxHV1P4KV5tCfnXkxBDfOBk74wNIMHtTRt4XKW8Z6UOQH5vaU8E8/0g0kS/uKehrwsSc8/7ZrTYZw4lnjxg13h02LY
yrob/j6MX4/3IAg7o8ZTkhiaqUhPcZMSBz35lOgI9uWu8NdgWA3iQxsAKdmcTvVduuKSWy9dHfH19+z1U0c1njkxFLNpc8Xa3BvUhWKSWnmwj7GvTziqPL
f5nUTZrGJsXP/kvPbJG33Npw+deo97dE5E+CMpKb0vOR+SR9BeCjAcGPc2ZGPMOoh5uVf4NqjIwB7nLJAQygMM4M8VXlZG5yuoCA4WG5KdYWOCG1e7jdez
hPNRcUPBwOWBPvEUvXMl79zATynooVwTQxvrDrIe5jAPG4UjGp5RLXH6l3YshZro9jlib3eR7MO0b/Kz3Tezmyja2XoORbSCiOKTmdHQtgeBBpTYb50tMN
oJTVnz4FSu1jQJm+CfjBzYLb8Qe49U+uCAri5DKHLUnZcymAdyL7tZ1xUNDwCvU5tytKJx1gwm4ty71zA51Z7bpfjg/HtxKZrMKO+c0O10D9HChTsySviU
lg8CmLSZdxkyt0uURBppKufVYD6UwZUmkcpoFcvU4c+RgCYmaNFYd4lNeBXG8oHWYwtutZNv0mVc+AvvnApt9u1egl3i7JFxePT6eM3Y0X++0JCnZu4Ttw
xtAd7AV6JI1vEUPJVNKEwOAbXSDZg69+xMFGmAW4KLqJlVLs6qyShfgEtkjTvcV+7AuhlDTe/8MQunkWaG3EZmpoINBCM2kFj7NQQ519k8QfVH1dBXVr9l
kpsl6dY1MzwVSirimbfZlASXVRdyOeBKAg8jVr4yhTYDdQxE0R6BW3fExZHIwMUZPo72IWCoWtjLI9gH1OtkMWiW6Ui/SO7NGnwfPXXWCbL3whe1dnp0sR
q/okV2OWSoMjLq8/vsDf2cimoHxeMcPazIBzVhhPuIvTHsr5Ca3yN+zVNatsCewitXA5+M5qJahxrOcP4fJNfrsbLArO68yKSydfjMMt86nJaQjGSGjHLr
11G3iXZF27jHjNyYsny+WZ5u8Ou2gW9iQczU8b6I5F4MqZMdfy8dmb/A14wV/rERcqrXIZ4l6j59dfI+3PqOS6fUK/tr2IpZEp0Mp+eCaQwcesa1fVFoKk
i4Mh/BNSGAs0Zg61KEKLAvUqThxV7AvKCGJpb/kR5qntXkhvMOXzNvJUzH8gTlKZGKJx/d7RPieCZY0W4RH3TayB31uFXKOYbLiYTOgvmHikyWBBKRnPxc
xloA849ypoVle14harVpUdIXipwN45lEwHB2ND5Lia6mjpoQrpYg/0GxQE6vq6QF/iJmY4vUcff2rQuZjebivn2QdpoDGfX8tFdTXS/7crnPebCLdZYICl
NxDDHKA9BKhcKZ7xLE4uiPe6HzQJSHhfaC9OZrif5ZSsoyLe/3nI+moURHS9owqHdgs71xHopTPzDyPUWx3Bnlu89pRIApjycy+fBmaPUQNC7/OiLHIf2D
FKzVMijTRcLuPqJ2py3MLcaNmKpzJ4E7MWSxT63RjM+jVPc+6XN0Le3FxJxAzyYe5id/ySo2qsthQu6K/L69ULZPzi+okOObLiyWhHKYB9BiEx/MHnwXqB
RmCUVdOnNhraPXVMdyw3BqlFLQ9OQNSoI49hP2ySYxAUPcXzy+PZu/olhPiysof+FwA50ScEfyPyiAtyxE9ThuSz+r+jpD9weNeFeQQGkFc3dSsOI87byJ
pjs17QFzThbjPkQD6889vYt401IkmUw1vv1dPPkzDOboDubRGYPEtuYSmaWiQMTQx/9shxAGoFXGAHLHfyIZOvAway1L73lYl5hdyL+eIirdasu/PCXCVZ
Tk/MjQ4ynDdfXUGWJLe63gGTb/MYxxS2IrSYXSB5IMOUQmqtji6tuseppadO7722HN2cWCHJ0RZmzhWufDFC2oKRunhenSMBf7PqSocEP6oktG36taufFp
TolQQcPtPGNuQz1BBOCUGB/+fAVB9l0M10fDsiURsMPfaTLTFGqv9zyrAhKnLTpyPjXauMmZjzfZzylxnRilGU1XbHTvSAD/fnteHNUfgaEyQ2mkM3IK+D
brOcMCFnF+6NPzSmkfE4szeig0E3rQwE3kocHcPmNAj+FABma7UgNyd8e9zVzldsmiuEezUURMRg/HgUeHcIBWBkH1ZEl05tj67JQu1beB4EftJmHLd6Dx
i6euqLDmLrwpivKXQc5Irq0DYJvCXPxPPgSQCymrLE5RYJLmyfQSbPMgMt12dmShg1sRTZCYQMAePWJLlOfZsJdpLOK5J9KIOd+RTFNME0x6Lr6p2DQ1Lp
pBF90airL36+N3KXPQW8MP6KV/cG7kHv2Y8THr8/1PO4mpDA+uisSR++F/u5k6w5BvUh3E0Q2pnhC4Njml9nfdcFDUJ2mBpUQt0EgDYAKOxotwZNzObz/E
LmrMYIGyjrRV6U4p5wzJctIpfM4Kvl5zevNgyzwm1qn6cm1tv4h7cmWrU9w4CSfo5nQzzRKJlVoXaPt3b7xsaEGnXaZTjyHhFR3tX95cu+RZA14qn6ybLF
9dVUsKwGaxCBIUOZnHjQtedR03dF/J/9ce/c8hvKW2OZbpIrgKGQiZ+nobMZ6Y46J4ohUUKZmM4IU8kGjjQogOvKQ+ogGuN47fzBe1b0LAyz+dK1DilvOM
23CIO+wPwac/DaFQ5kCOZrj9Cgekl0hWLuLUJJwWDrvzLvMv6a5YGZQqSCIBE1qVW+U1T8eF4MjroQ2mI725D8Lwd6n+HWUjakNNrcBdxCQjggL6YM5qqC
D6iMOVL1gj9pF+qANw086Yn5jgbr5WPQPbGtM/8Pk/B9UePFkofwoSnQdSxOKkiSOjDh8Cc5Jc049d4uVfZYTjCopuTqxZiGXjO/bgNAGnyzqGEOU7t1fd
xzVc8qOnqGeve1beJBtY1KsMI2PXSN9slB533GVIbWq492rkwAHPCBE7dkRgP/pqjYraKtjfev5En0wcKXa04IvZUcoEzZKzOFRH4MEOrqj0BdrdNL9pUu
xPYw2api5f8Kb53rE7OY8vP6w0GKuZLDr27RUeHLKEcyXHaGy5GGmNmzMIzIy1g285JuUYsXg3xLF89m7rTgusHrKnNqK7BVnzLW5vDwAqRSTrlet+m8we
fChSXHHo883EvYYFVgltNKvQSvedcmpZz/kYQSky39mJQf/zv48kBN27WfPKI/Lr6JQq4pIZGuVK8KMZvseOr/80ierXVfDyAMQNJ2kigjLvm3wIxSaT9l
RrcyakqujFnWO+dWpSSILHIEggllwq2GYZAUcljtTLikmxFHYcAkOzC0lg5Qfd+LWtCidYgFlkODNTlBvwWymTOpVYbXL364U8lbczvUlEb+sj0uZ2E/Ii
yuKmME60N8ZNFz4EiORmsU/OJLVzH7qA81Ws+KYv1Aj7nwYMof8KBvEpqZjU7eJY88zPRuHxhXlz44duRKmnDSWzcc7gc0QXfnBMSr3FXW4pjI7M1WBBCz
P8KWXHX3BADPpLOJgAHkcnJYwLciZoE04/N9o5umtIAz7YuLynrO/70SUOFyrs0PwIfZld5B+Tg0OXHsJH6TlpKxUk8xO1tCUuToYjm4Nd5dS9CKcE1/kW
WezI9B3J+/W8LSl1K8UbXjqGMFKTFPlmQZSLQAwD72x0IPdUz6AQZE9q31xWIWdltuT5WKfGbnGF+xLUWrmce/fvmCHuwi7qGSS5MmV4SdDRyEP47x2/cR
DAaZMifLG/wJ/h5d/rJtCWT3mQIR9RI/eAGFWnoxCD1FGNZkKmJU4Y28V9dx+K1sOqOzX2NJ+IKSlSSHQzpoUvuWtXBcD8hUtj4Yz3vceGC4GDDXUmZEew
yjtkFQo2n6JCKzxO+JvLK8yL3p1xH7DQSfgV72wpwDtHQrgpVcmNrwFPuPLjMNh8qexqOMefJ+SghKNjw1GOW0JmU5BFu5bLMGHn7pLsN+vdHhIoxu8BgU
5eJWkr9opJ/AQ/OT2x/koQSSO3n/HpKSjaJGU2FztbMpnJG8pEOJvK91nwfm5Fia9z4L9C4qKzv+Snrz4sQy88zcxVCFEHDp8p9PBus4AcIEVO22d1tuZG
8Gr5q1hehfgrEg7dRDRvod3VQRSk4AnKPF7gMKarv0IlmneRBMdzQphEyKXApNvnJvuEp78F5sdXV6C6iFvvCfU9kpbRuSZMBWlUhEaPb6S9jlITBu1CaY
XmEzILmcms3FzbQpSIHWorvzXN+IZqK7b/3PjyI8gHXuJ4pjh4Y9OzIFlj2qxzFPIZ8fcmWW/nAzJyKOSngjq1cdW24ICnsJJbsmZ/b4erSCMYsm6Gvbyz
ConNBarULaMBzqklHULbu+2ZFNv8B2L6trcGQPceZUEK46WwDAU6yHhNXqBJNzyZOOMHvzvS0vGTo10GHXeHq3WPVnJVuCJkrKBTfW27T0vWMp+GIF7N00
F7ZULxxT8FYb4rx9dV86XpgdGBqzdaP5SfGvy/F7lhp/g5ZC3NJAy5C+mJgcdyqm3oQvDS16a5lskhyffZ3ne0RIozEzVUhe5Zs59nL1/PRifPssBJKU21
4ESy31pPXGWcI3bZqwPBjph9e+wAXVrpjdPPSEKhgdpL+jT6vYDfmVAKChhgQbBTL4L7Ga9YvYwN8DF5NgpA23KlS5d4dKKZeXU4PJucBSqmj4WltlwFG6
u72VItJ/qLbHfP50KGe0x+CrpwLrxlj2Eox79belTLVwnrLvk65rfjS1i417uN+SVcujyc0rOcvfQtofIJoEMoIe44LuMk3ktXWkIFI35E/qYgTqXvHXmW
AVjRZ+BQb1zaTRjuz3x7wiCoVOtvx+gtsdObt7jiMRCtmjdKE24AbYkxHlA07gLW7stfAD57cWelIJ1+OXkHweGgjinAVsTzaoshzEnW/ItRyupgIqHyAo
CZHrJkQwQDhmtspwqnQ00oMahDQo/K/RYT0JSjnRUoLSKRKOvNMby+OH5PhsN2E7Yq9hEzk/VA7OlSlLMVlGAMDq4tQ460hB2/S4SqG0809hvwQeLnRIcF
lY4O0fV0OfAkofxgzUJDsSVmLZNoVWaeA8rbVZqfWw6n92ZTUFJBp9SeiBSdWUFBHYqejUvYAlk87VPLxMhPwehzJKW4Fv3Mi1D6pY5kJXtwc6bmykBOkl
Uz8Q/YEvpS8e56KRZXIQod6JSQIUzIQOnToi8f5xWXfpQfb/tYfiNEcN0gZ4xVjWj1fGh/dHoSkfg4JV6L/ZYPovkj82zLUUHsfaGavup6Ujzfhcq29LT8
7GZNuWXk3YStcxchR5fYDpJXvAO3GxkugpnR0zDvD0G9rAL5NuPU4DjwkKmOJGMT8fG4tQZ9AcO5exfHFsu9RRcbjY54nDjxoyZV1IdglmUo9Ko9Rlxfbf
NZ0IYQQ9SJWrVa+Cf6dIzKggnZ1A++PWQf89lnSva0F3O1YW5CW6PunLa+jYiDwDbtCX1/FiRruGWZPas7a5h44SMW5TY31kPsSPXsUa2ViXn/BT7p1CUo
WBW3cGwvKdcfWSxVxstT53G/sXduGqucZ7TLVhEGcYoAW6YIRTroJM2FepDfryGzvQhqLmncc5CPKwOGtk/CjsvoPiAuFSGCHRj1BkmUO+r3o2dkz5hdBg
9ThIKELhqD+p+B2q9CD3wNtGd8j8HnoC57P7AiTOFSauKvxvYPuyID9awjgYr2L4bj32tDsKtFjZSuNa9p/WM06T6k8JrPs/wUYGeoANnT6lNNyxkLVI+q
95XmznXLVuYq2JFy/b3GAnnavk3mNDUtqSTjlcLNv5kZky9k6Cy2Sdl9cghAXRQxuQ88pM9BIFbJ4TDrldi3lnB36BFJJGaly/02mHYdzlgqaOF+M1727K
wJDdchdHaxmtBoRXgvF+vcIoI5RnU4uSlt4YP1LqYsYmiAZGvvNANdnFuxSZddyBbdhu1ZvlJGuQJ1m8VD5O15SOndQ58HLJcKe8YIuswhoBIzl/Xi8upw
S8vPQ82JOpit2kl2zOXWKEliwNBhWRQaMOkJe6OSDDAmKOniyb/h0YzBJvcL6Su0FYfOhqI7alo5oVwVVQCVMvT0ZbiCJ7AKhqf+0o/AOHUYfvWGlSe94Y
ciNiyiijq0gjoLpo2Sjlq6t6pZwWhXpQdhzo+zZfUP+cRDQsVYrruJbe3Kg3lFO7a5WRmakjS3LRGFCln0649l4WUQXxBWr2JGeQRIXM69lLRpvADuTIux
JnNRYdCFwyTGP4AL866d/f6FKw1/jCTWVoI9hpz4sj0odAXyKA8h2H2/0N/M1y1kKXkje02cW8pXL1d1Q69FuSYDmVYg8nTAf31mUcUz9vOSdcELUlODK9
XS8O7rwuSYFKOjinC85Pm0ykp/YEGusWRt538JLrZdnTk+PV06TmQY4bfx9M8tG8iaYDryAxbZ/RgdrOvKJXTwoFDP9fv+o8pZIN0n4ZwSsa7LNlRlWgl6
CIvbWJxVGO/7erirnUP7vuLc4tCwFQ686djUcsEYGm89+Tn1QEnLLbx8GdT8OyrIIXMjNyQXTnDof2CSgj7H3ljhQCr6i5Dn30N91Wt6DklAQ2AJPQ9eOs
xARQofV1H0ifg9g+aJs9TrgnsgBfwj7L2etjFJJ6PgskCvanIh7J0mBtJwflJha+/IXmTVqF+KzQ1a0PuCbPww4Gmxkbcp1jz1U/lRR+0OpA0psSIG4my5
qVdq7ErsGNYbObMCbp2cduNeLLH8mqHV0M79+nosCXfLiNIecpbbIG89V8v3A6n2Lgugl3It43GfFTKUvoK3jxvaDq7Tu6eB0tbPUIPwRSro8M66/kQaGh
ow3HvbNOkrUEGOqFseEjREdRNbOesZ/gANcbH83HIBMagfQpmIpCWmO2coSUjvdSDrsV5jKmvKRK1lM/eUfzMT5XxM1+wOoM9Q3Wtmxe2JyJQFaDE2v6PT
GpoXvYqJc91acOiRI3FHfS9BNd/scN6qMCBL+cqC2D6Ae97h9N989eyyAn0hHQHG0sPG6x5MIj+zmRwyP8SJbRmBQruQqvaBkE96rUv+LblaeE58OezbQH
7/mvBVkkOmiiHCUBHwMg9Sh8KvyJU7U7wBVpkqNgXxJzuFHPqW7VukjJc261ISpIaQgDuS2XoX6/t48YKJCfZc4uEsuKSypDMbfN8HsKkdZ3fFXwo7aTuv
AGsEmZLTTHy+xgIVkNiK0VpjXnPaSJ98fBnL1nGD9zc5Vwm5P0ibEvjqPNN70vKg1LRbieM8feVYuv/g07mxGyEMEdpqzmbx11yoyjGFacKz87hW4nAp51
OL3aSvJZQJV5hyBBK0P/iGs1qnaDozedvMKxwOdeC2r7BtUikYqGdGKbaYQLSno6FV09BsVQ6lt+wlEjnrbIs1JjnniZCxDCF2CYCcoJDXkTI2U6kvlYXz
NTMobmQ4d3TGeCj3irZfeP42xmlDewEVoECXVc0GNrSYMLPJ/sYP8mmlqJvMLk4bJkPk36HkC/bnoKXsLZW4TeVTObfb6fdRfcDFRvMow5YJH/N6z1psCa
d0Dvl3d0o7AwNu/tiw4KgAjgPqxHzlKsTDtpVodYic3WXYMiqmHqO20ptey0+2deW59k6wZlymcZaNcx/MBBfz3RmJZrNIDkZjGuYBpAJTSoUlAV1ncn11
N67CaKxdP17n5d5YWAalygQcimRyOAJzJHb67uMylE+Bh5QGfTKR1CN4pCeB5R6P/E+MUDaALC1pU+wmqxvO2eoAtHVKOcCNPGIZIX2Mzowh8DD+tsncGk
XvuqEmHFu5UmbhWzQfMRUq4bsoQ7gWZpY/45YzEXAOAV07pZcLBJmWP7MJD2uLWeAm0sxs7UykW7OF/nvSUfegU2rwryBULMKhRW3Hn6dzzHB8KO3P//x5
ruevF2B08IVFZOztptMjf8/1LQuO1AZoOJxXbA1LFFlKQhTbMmOyo/TvOSeUbk0UVohoJWlVfQGuaK+D75IXsD0dDCaJvcVHmWVBMy148bgN5SBItAGr9S
pOPyt73LvKUrrYW/YpdgpnoGRjaf86FB5ET1Q8cd7QxPy7WSYhIspGM+Vj+dxjGWi4oPMjYSl1Ftgy6G8yaqyM3FlpKZnO+dS4YL8wgei2Z2OldZx5+QX/
pukagk4Zud1W/JoFUNJ6mnGX4ZqKcKySj5VrMOF5K4RK8rl/TpBvtO5IuY+HiFl6Vj6CVNbELFsZSTEGwPZwMGSexE8RMCPiDlHSWSLlbsOulk7ewAYEeT
FcH86P9gGiFS/xsHxT9gUp/KQWZxlBQhkbAXkEUygV/cSR15BRrIT0VLT2HVfAM/bThSSm0oa2WVzCNTDIPGTOnDBjRTi/hw/kZEPdSs4jKm+nzin6kmyE
2B0aoQ+5viOmeZpp0AKhgQ1F5bUbfpBgO60OKxin8nbAPGZkoiDt00USmNMZasUK0zzLXnMyB8/vtQEGwLoe0GL0OxqJaMAPe75rKjcqsmLOGQmTFUuZDe
0yZygrJl3RplVTYYHa10xw4kjItKInqS5i2rl8IzRwq7mVl8Yqx5xeuAsoTh4WxJX8JXSGMoR2hTvyAkKsfCIxKHxu6iiGAF/uaRwTzA99Di+GGgyjIL5/
6zd98QPXaMP37jSwFh9TgNRc3FhqSM0aSG0bWfF92KT+5D3EBVy9NhsihVFFTNANKk9ReE/8ygc7Txl7bFVB5TPIIFSE7fl2IuwxrIfz4KZ6/HaZfi2GbC
Q8L7YkT+SRENUbeFgKFm/+G8enLj3tqPROyXEwz1MDvCK/I3gD/8q7hhT8pa9+rlbQEVvan58vGxW5s3nv3uFbgSMgmweSqydbBng5pcFqohzkf0a83802
WFti3E+U0CRpCjYyhp/PKVFW7T/zntJ9uTm8H2Z8NRPnkoLNZ0om2mTbTdwx6XzOKJK4RDCrtgk3I+nUCB1ONtBQFD6vzKRck7Dt5geke/2kCadb3f0jwd
3JJkDD1jE503EXQT8OEqk1H0AtG/IPLCrG4XiZrKPRpEHIZ/zXmdTvpucE5Jm28jHdLdl6CMtQqvMa+B3uZkudnssT05Uie6KSpjJkIecS86jwPAkMU1LP
Yj+3+NU6MqcIOdTLv31O1wdGDGg9vMnQ0ePk/nYahInHafBr1b4nLOTezUgiZBJYgS2RWFwcAZbeBj1PwB8pOyay4EZZfAGWF4e03uhzZ36KTiG0PpeKUE
QsHOIcHR35NflKEc9VFemiOs2jbglxedaOPPn2WGXqZrbZ4O7LX7vZ1AoVaHTEGonMnTOWHW3hGzYYFF77e8wneHWHaue3px1iYFN1Qyka8zn556HMIiUb
SnmWLI7hZ1dH1PIMR/McU9fmpeNuTMz5TMFVG0eq1YTGc8qljTizSooMbRRjrtqge/eQQrs2XW9ghSOnJXkzRYgM7snWxF0eD9r6W+azQ9Q1bM9fOPtvgG
p6OWhNHtyQEopbiCMtKdiGd3pm0ZQ3vePJB0vQPA2D+H5+bppSHaOl9uatWINYcEkbE0gp9HaUe6LRmjOon23w5NCRUs5vnU08PZkBQT5Ab3EP2r1ZmhUq
ey399aflj+8d21V6oQ2gStKS42J19QUZfmPlOc+SsHFBjuQ+9Op5kt0d6JAsrf04/SzneQfM4VvLYp2gOLk3pCIagVHx5CopbQiG92wY27mkdI/AJcQwzd
FtExy2+2T71Yh6KShELXRSWBbKTN+sDDQOMoAlBTSRaRlZA93ny1Xo3cOPb2zrF0wJxRoQ4miVHDqdiaDaEMpv99bnvvLUMoVkl86TUdI7v6YlQHBy2uP7
V73TXatwhardVG9vADy7is33BpvcfIGTJhAaj9o9lM4sIa++81QupyiN6qRoGpG9TUryfoN66K33GIv2Gdcga18qEj49YdxFVhcOp27jLUjWH6dEzyz2ST
k0ZiuSbwbF+LVnXEkXiGiSfmQmPp+qiPJQYMbvul1nC5sYoDmSJ3pJ+XZqT50k0tu9vwV/en8XEO7/6HZTp8QvBgtY7ZpYKzLw8oYeuDWzYl5g6ox/OAqM
XfQ+zUb9/SPnZv4P1971sQQWmn0nphs+HtbJSue5/er4SAkqedXSjtpKamDOjlO8m76lEbo4U+mZZWvY6lkOIb8sNe0yig2ZhbUJ9eRN/+w+1m1S5Z4BNs
r3efdjgevfhk1Cnt3NY2tp/TRU5nR44zfQx1s7XY92Wgb0mLA1L1zI3GdO2U7Oc1/IX/XKflxT5uIp6t9MfR2Ym0ZlHunfdTc55pHKfJ5dx0WsdPyZ84i+
P/NvhTYM2gWFKYeXfsqcq2ok4xZPmF3LS9RtJfDyTEUpvqYzX6jYJTA9qooS3DMrBvkYh2bDAA99LIUY1sT7mSZufr6bZ5h6yr9dT1apjJKMIphgGtjwA5
QLxpKrggQWtuzPLoGwYeLrAHaCBHVIehu/6vtKJGRuumYjJGuCdrmjYsvS98LMaEKCuJ9IcGT02JBY7/pnkUReVqBKsNHR9n303aNm5asgbarkUoBO3DzX
lKUh5LcRrVOkV7osdwakOMVlC5mygyqiQnyz9nk+BsE4zZIDXdw4/OkYR/y+UJzksvFEkcFMjOF969l2ZlCtgoRVlguWD4N/EeMWs/AMV9K8RFQ8Ur5Cum
TWILmSBY5p2x1ldBqngsTepVqLfplwJVOCq0+RFI/VTDGvBw7Oqil4PCEog2cIOfvMJVtzydiD9GWTT8w15poTnxO47m4RmH9XAdd0OQKvrydl6oCc/rcr
WQ+OXV6K07yNBurb4vtvMhsRDMcu31LMXaoqNmSg5Njj3pOiPB6VBw5N7RHHND8VCeUs9xNgkc88BC3C8HYdxVh4LauOYYKstRt+nF98y2nwBOHU3Y52co
xx8X3z31girYXSCSWPnw1Dh83/ZZRP1gQyt54P/Sw7zzpE1S7zTxxq0gGBl8jLWg+QTNKNuO0ZgvhWz44IQwjZc841k2xz7FW5dEC6tjtX9CDrvgRcqoS9
5r4VXYojSsajz9leeGf5txm4XWkRN7vHQy+1E3iE3JFapEKAod2FLdaBprIvL6/ny7FvYfeGxcsSZugUm+TQeDbug0UaGr+xKuE68jUyf2TNCgLv79Pv5H
AY0TovqGHqh9TMKXxKk+xsqa53AJIYq2JHFHfvcqB9xUKvC2P7jIN0lM8OhPsaaoJ9KohF2/60RdLz5wPYTSzX/xQhLNzXMVpfoK3Q45WzGXsKyg8ONWHb
Ew/rVWNTIONr8P+47SP8+ch7qa4jyI1dtepcovfBsJc10obEyxUDee0PyTtLoGxOIy1EAD6UTmgjXdleZEHcxOOrzkkhwXtU5eToivESpPinXlRG0L/QFn
Eco+iiCRx3JrqkJqUTQs93lqd5EbFzXPWXvvBHCyqwHq9z7QbNnC9hkoh1aHOTyvjTWbgg1g788sgIXyh22lPM90ofRLI1+dzPKHBPOMGXFM2bjVU8vFnt
kJmQ7awIkrW2Avg7w08zJ1IGypvLLEq/YmM367dfuVorOdqWNZGQPFEY5hdoeP/0hfaTzkqYCFvoyEX0B6KNT2Ej1iboLz5f7w3xu4w8omioPE4nu2840C
eDeOSSzbWClPvM8sVOoR86ylEJaye+UkK7Tu7Jtecmhng80vrvOicsDBfrHcj3c+NFIMaR/8nWRdbUy6Scwm6NnhQ2zPnYhHjpmeu684pYr1Otlq0dvK2x
9fiNCNUcydzqFdOoLtC6C6KI0J9i3sc7NOjUjTxmkZB0/nyMJMXc7veeNJnfGDY3yhybSbPUOgQ+nRImym59+ysg9P/TqMZ+qvufaGPtX/pFWjrpvWtS0l
/z1h+pE3NgMXGPf/LCqRJ5TwhTzsqYDN0OMn9eBVm9KnfnXIeJYsyKTOHcc2mLyQyB1ox2NpwpR0h3Ni3f2fNnSGIfGE5M7SzHlgSBPoMML0LYKQ+Z5I6K
1FVMG9iC8+mbGfjPoclJPPCDD3CS8KMl8auBmHceElAe3G9hggFxAjL8K9K5LVepWUIrCsOpnpmads5I3iPvajDhinDCsgI4wLGU+5S4kv58CMuQ/HmlIZ
GEqsCJ8Xaut+JkKo2elkR+CV+W/HDPnBZIFHFUWZaypqI3SGvyx6Sxh7ou93uG48IJE8GAbREysXWEkgDEBjuajiSMAKM2XKzQ8PQWyNNLogIfeFrhd3Wi
ceugUVXdAtXM8FUH1YvaOHGmhESlmLcbbmR5hrL8Kg2mo3IsZpM8b/w8rCpEydEtnq6/ytzMc3rhqJ2kMk394jEEfqiKSK1dYq85DdMz8qfSf86zxwEEKz
qwOmdm3KT44LH9RKYjjpx2o7dfuJTRfmgOfwZ1MPKIkcqZrMGoyjEwdzvp/wtbgQL9eAPF1uCfBQM2dk4KVXiWZks2UyY+tB9phjZBNATzGxvCGh2k5Nxx
2yHhL/GcDRdIaVKK3bMhKpzXqKh2vt+s32I6L1l1UELDgtEF3ce3UM6LjNY4kcLB5Srr0jNxRRH1r/AUlXyOYbx9VkBWRrKSWxp8yZK9BS0oCAu6iWLLHT
OjaVyk+sdYWJ/0KROJ8d2gMUt1j2EskswItN54DBEu9OiiA49rJ0cxgXRJ3GDJ8ibPooksliK7mFzNFdKS6W1QMy+XOiFn2v7puEVsuWmXiVuMdkwU188X
Rtf1DLZHLpmc5ZXYohFm2AuXB56bN43LaBddgEHuEI9cUqNF0svYjibRQzWRzMGOnvOBoWe/9kUlUFU9T0DPaBScHNWBOArnseYhPYaMh3GHBsqNSzA1Ra
G66UYCpwrGsGGV2sTGXfvdk0mWMjMmHzp+ovig/IunD8+O/OAhdhmQDdYPLIcZmzR3ZZhswLp48tnn1ZNIyRr2DVKc9+5oBCWKeaq31AgigFJFMtlDcaYP
nreF9Xz+1bwQgUu80ur5fnEXN6k3ak77Ysf/fUuP6300HSYwbLrq7Of5UHE9gWbnHtVAkPgQI9mepnD3rOhR3wj2HR/lh1yAt7LkKmLN+e0uEPovZX1Ug8
1tKfwYs0jOjkrfanYw3p9oUYX0nSVJAv5YthpqJ7GpAYu7kcnrnHNDuaVuK9DNfLM+brw1Ng//FPWO3uczFe7vxrLCG2FqyUrM1mCytDfPPk7P3SdTSWc2
6UunePs8jF1EEt20MxN/LnUIy2d+5T3kaQskpOMVX6gyEJvMcKhkUJTaz/OSMX+ot2UFJj9Y+QAGV5vJJ0sD77vKp446S68KBoI3mJSxSjzVFiM6XQ89sQ
QQhNh4Qd/AqlKMdp4Kw20/5RrOgWb1ijINLU4MtEPGbtxjXR49RNdncNvRbnZ2zXMNlBtcbnu1mYl2C5MCBR8z0sFUz3ynMy4/yBstaqXjNH27oyBBQY1F
ZRkbl6mgeJhzsu08hNNHuU+1iU67qffdZfpK+EczdKgjFTWRCevY/ObuNGhAEPCT26zH/XLZ+z7i0+deQrU0e2f9znuWUw2hpPjsigrpnKG/6jl0mjynKv
6aU9lX9lzazm+gcIssCLqf+mryn5BMMWDNNEG8dosEPfepUwYYKRjs1GSB6m69z6WbsHcY3vgjbbgLQtXWEf/O6p1xnrn+3fQhGxj9HBaRVTGuPkH1zxMT
nbaegnaeO6PUosrQHUGcAyKt4FfHds81nITA5v3LchnI2Nlu/us4XQkA+pzmKRTwA5Cy6w78W86WSZo2zqW1XqJUcB592qPvJ3NWcbunDOjhHX76b5foDA
3wgdjhoO+CmIXKzTXgd0+B7dHZnlq/Iq/GUoRBWjZE+rU6v8QN5zJCai/Yx/Dbiw0pAyZzpOuncKpkaOmujuyp3fmGTXi9naYqmMWR8O2MDSrWh15C37Ue
MMjkm5TMLW+jc43PXfJxgzva9Bq3zl55udwShyh6EjDxRdn9sQ7wrk/AlQXbebeS7iNTeNDHMvlq7+RzPPY8DIX0DGwfaaFSiVUrvl0VQNmbg5bTUVOh9A
rgXGfs3ZTk+siisP83gPfLxBTAOXhaPVvrv5LyxO2BM55vRde+Nn5fbsCgPJNgCBW78CnBmoKzh3RnLawcNgHwBh9FdQ5TE0SCk3/N/1VArVFGhYPGcwxO
i8TIs6D+Bq3fX6LhA7csch1DoYHJLw9BA8bpbhcM+H/rvGNPP0JeoVpLkjFPBzCdYdy/Ac+VzEVi/lc1MY0nfF8q5NUesegqS3sxjWWfzG809/m0AfM8cV
6gyF1HCTfGdN48y5jjCn+Wg8Dtaxpmo9sIJQVt1moJIqz0mkupjC0VjAnV+OELmPmScTSZV1nUjT01OYhxk/cD/gLWWn3NBaGrQX2cSNhmf/nPuPfhXZi1
bRSQeJrcO7ct/kr7JuOUgZPv6RmDaF7MYLxsb3nHPjqUfmMskZUEck0SLGvMonMAjfbe5J1QtaAcuxwO9F2Sr6LVHFfKBAt7ijqdLw6NT3kGTxRNzVZrfq
aYxnMbdR8mJqQJTJOUc/buFlCRlIvg6LnB5vXsiPcW2YhUVWJzNM/5IHygMxYF8OeA9TmjfVoGLiVJkdIDEsXWb5FaStpVtFskjNMXlmciEmfY1+5jiuZV
K+6gRAsnfjdc6mGy78IdGV6O1mETLJ3QV02ao0LBsfT/1VC8NaTNKPC3GhOBq4uCqfBlJkKxEKlFjmPHJQKcZI1ArmqXlFVTSwRfh13JTXbXEnazxFhT+S
Y1P4VAr0cNTdrlGpwCY2VY+99VXg/TCbKDZ36nUr6ClKg9q4qGw/+9k7FMztFAUUwABL7PeLkPgM8rwzRvyWUUvK79ldQQnLsQwNheucOwYyhwsOvfSlFG
7NUJVCGNXjF83k5Q5qHC0avGo+OByve3fGdCUKJNXEJAnKJRiI2KJJiw/C3+Osb8aXpvaI0jcNR3hCrq8G2CDtYqsqRkxlguIe+ynhg5CqBmmKaxJeke2y
R0NV/rfNuFjOjFUoXV1Rzwgdgd+yYJaTlSeQSz7kF0W3BIDHsOkU2bSx9Gb3rxqdCg4XAcaf4ARaHzCJQzxBXufDSZZlrrOOmhQmU13gxCK+if0oIAag/M
xVG3dVekl7Tvwc0V8zaq3XKLtup96m/crt8TIx9OmdzDtn6aL4Cf+NPcNpR6mhSMt3FnRUF6A7aJ6Qqo0h/I/3mdwGngZenQSAG7svt5Y34zEvAFCpX1z5
s+/bHz61tK8m63BKjmKgF+6Bkr61xh5xlPT5k4kt9EGRMJV1qRkYWxZovwFTf0wLdvCNXSjK6167W/aiETs9p/mWy3QSVxcxaRCXjphOGicuQjxWp38kiS
573LO0MiXW0Xf904pFonPKZsxdE/9trSPp+sPtNHTuyVvmv45F5I5TK+ZFPanQcW9pyknbN3CQjvmQcC+qCEF8Q+oIBOezrWUjeGpfiLMgWrq7XbWyrJ9S
FsBnQswSOjwKmLW5t+6Kcf1xgPpPUO2SmdylcJxou94CPBrJ7OUnmlua+ff5zbBxL4gU7nEShj2eFNMK1cW0hMA9eBqVOL9Rcu7ejxd8fKYxt2A2bpbT8f
CpquG5awUNfRfemYFH0u/K+9HcuOdLg3OFZbgtx99nTOonla9PlzJLC0N2mWEVtzdM29GB9oSId+hpOO3zg2Z8AesvDdEyLzyn/8JSrPKDTdIoHRw2XwjS
AIY4PG8wZg4q8aXeiknB43a4XiQtdpSVK6NF1RPirmfTiDsRbr+MTbrc+ntHWSS4uo+2mxKId5lD9OmdkAmf8cBLR0+m3+4zDMpedNmi0FmweNXmz9oGFI
7iRV6mzrsqJVCxbl/xMrlzINmoe+OAaffIzbLfC5Ccu7f6VIjahYzCPIKUeBGDTD+905nc59HlAfwemAPhKWFj34PS25FSRENEXa/IywGl1oZYJh2y7dfm
z53CXhTN8CdLMwdJBmMmD2l511w25BeJNUHaSbYmKBPSGpiikB6kzJ2Er1R055UUqiwtQXMzfeusbIw0pv1+ff1jOhqJDl5SQDOwIVGBUMC6Q3zcrh3pq7
m7duGE/V7ZMF60S1BgbFzEvJORrBHZzOqugwkxDCEOfRFZcJGBMQnMoQvVtFVUaUcLnLO6aqxnCALV+3/n4BRiNHOCJselnHZT6mp58OG9Nk54lrbhWGpy
wLKV8ohw8P4u+RPdRsYqhyocs8njxt96p3n+djOhUkGBYq1Qv/UNfgtF+y1E9XQVFWy5bbJ9ab5kDI7ftQCeAqrb6G8SXTxqE/e3WWOn5xPApUftbnAqN3
kszmOu1/Of+6xwClHVUieAP1ck/IpkHljpbl1GTzylvXNWk0HK2Myu3NL0WamqWcmk81B6nn1wwNbB04Z6I4ohf9mtm7xU2Cad2TeQGTZurcx07PA1DeS4
eAjaLxl5xLczXbVIpYFkUarO29bMHpHPhnKhcmOFOasurjUmg0XaQmI2WmPNV8G1yrs/XOTBlKLa1VPHPXHXh0uhxklnoEQTLs2Y2ZCsGhgfX6QpOhqsHD
4LrKPHdZZ7rO2q9Y3dETDXQSLI49NfeRnrpjHD8S/kQFue2VSDkhz98hqn8EWLpoY1MryCjhMlnI9cdfrANYzgCU4LKs8trbfhHstULQfpkclLn/bOnhAd
bjnB1yGCLslrMnHpZHkwUSxqklLbje178e/ueHTV0dEG7WsZArll2hQyYpuUpVkkRB7TqcMvtrLHsjG6R4ojIGoP7lZdFNA98WfuJmRX/DNovDnH+aslpc
odYa9aiDFtuvyKgc8e6jxn6m7lxz1tGL17S2DLeCyWHX6G3MZNzT3eXMa098NjAhz0DgCHs09o98dm1+4pUfhI8jFqySLEUJwAi/kLBjWzKj8DVa+9QKVV
kXt1n2vBME/m7MeEGuqrDnItzznh0a6JnAe4UNpMcxpxgFlSVm/lZ5LBsvo+hfpOdJ2rzC7hapvCmc/FIX4LKkh2po/Jy8miuDHqzw1kD6pWlnaS7xQjCk
M3+igqZrQ+VboPMVYRBkMEYwgAsPWTiYmRq7hH6v0+n25LYg0NMHMlKsppH24UjSDq9tt6dKVMbG1uiFfQKk1/AOEprzaNd5CcyZllyC5JvsnP2MTzHhg+
OZGfyrPAgFSFfweqzFC9trht3Nzp4GlSN5mIuRMkHt3vK0uQfyVokKaV4H+O1tZZAnZGWatZmrfGkG8d7MQvDJ4e/eC/HGuqTBcNpDBRsucjZrNIKEz6wz
sVvhJOyij4XNkLeIBh+Gaeyq+VyVc0tiai0NJDI9Qu/Itx4p5TGekuRMb5ziCZW7Dvzsa0CDRxgh1D6BTX5IKVC5Fbix+uyISxPBBZBsPb7BNc889CAcHk
GjvLuDCihC2aPbWF7pCRCwCLiBm6cEYddz4bM+OdCeCPqC/alknDWlqEoHzDcyKM7maW0BCe2CbjJZFTHd7zflqcRyNWNNWJ5DJFm4sJ7c5jZcDp5TTns9
4KxKus0HfEJQep5LmpTspQo56geHVpsqQUq7V1daiy09ooGcv+BhTAt3EJTPTDAaHxiprP//mHvTJktyJDEsCojrXXlVVXdX91y7szuztjZaIyUTjfqqH6
2/oA8ymYzikuJSu9wh5+iu7roy810RAaCULy7AHe4AImuNpkfudNZ7ETj8dofD/Ui4zSVeDnIQfk5dUBrB8w3Qa9O48VAakROkXVFl9/qAl2ugaItDZZdg
ceuIG+rz7hb2UnBIrLUsqyef34S4JsFRMFRADpZC1pHAnIdcO+ZXKrCQM+EvZaZAkMl1zDYvs0CNrUTb5UyXOUrBP1X8eo1pK9YCBoBRhgwJSVou5UAYyZ
y89h89T5PYuKhiwzMuu9frjCi15Se1HWlKTZeH1pKENzpgyb6TR8395+XTxKa/dicB5zoZWT/wJtO9L94MZBtDY7WwPxzDBJkQ+akoG2tFMPJt895i7xKI
fTzTxVXymEfa0o6GO+HefW3axYY9ejjHpKjhDOC6L7qKcpzwydNk2whNy0V8Q5Zytc1b4F3cIfFVrOBytSV6FzXFBSCN8GRxNQGhoO+G9TBfxQ1rkz12Hu
Bq59pEZzzSUQxTApC0Ael5Z2YCENjYNmlRqcI3Uux5zsqQHvwaW/cym26/Q9yKYbh6tCDmC6ci6oFFRY97IW3t6CukBrvMbCGZTxHPouQNljGmfMtIvUma
nmnl7nNa6zs1Q9MlvH8ZU5ZHXmWOO3CCTvdyyrLKM8KCS9LGovJw1UZkiG9geDeHW1hm+pRqgHfAPTQOY36CQKwD1B/ds3TRWAVM2zoeExwxekdNuhFpTN
Bw3pjISkmJ687bfD5uWwWU3eTd5GFHsoOmZzms6wNgf+MtfwGjq3AAw5/kQO7pRHKgJTiF8GUIli3cH052HzWZmPAEm4pZdNRtNbAui47HkZ5X0nlS8BKs
8X7NssYwzc8sQihb1d2fcaM/21DAl46bOtUBrIklfJjIcADRjdjWY+JD6y3xTy4KsJrfC8IwBau+i8X7SipLvupX340DX/51M9txXsmlSgbly/i5nue5zu
idJnNfO1cXCH7AZdh8EgoPFUu/JmpZX8+XOo2/zeG9G29Xdy14RlJif7w0dDK8IlVpHnrEFQi6lR5M3ia3hUNonxf7CkLIpOzBSdfJyo6NIZwDIsbJzY9f
7urlf0XTrfZzEexRqJxfqAOJhoQU0UQxVqpgiUhRun3eb75I6N6UpHXUTKR7y8tSf5F1QCGsAnrReFroR198drT6fegxphKCqtnX2bvjjIahMm8ohqA9sQ
uLwTxm2b/He1ODRtVcZoRTgaekRQy3IkmY0/vMdSBNQIIq/wpHix22Mqjt/oSeeiDMrJk/TjUUNoY3i4xnV+teh5ugYUf9okkcknbvkyS4pG3qVDZpeVO8
dqZXGJH9vdMtRwYv4fpz1xhhWKcLacl8pDqYZpwTGXVV0KkmzFm/qtiTPXGOhCZFcnzqmVrsB7uyPenj3AJ4niWh2JKz+u9izpjMItbPdOkJVXiiJMCeHc
hyuQjqliK2RQMtCxNQ5Xu7vVOWKrDCOvCwGOUSOZjkhhqCa77NbHOZ8fPa93JMlqVJHBLatV2iDjuJ0IzqIgcwJTUSvEaKmfd/D3nh+Tkjw4poL3mGey10
pGK9ihgEce2KSnxWaAxyLNzQ5Y8ku3VTcw13IB3Aeo2ViUYmlldBx/A7/4r4Wrv/Kil5RdDC/wFMstR2hdsqzZsyBzCO3ifoWdKdPcfWpcdYasN2+CU/ez
q26TTOyJKy0zWlT8GNM4HuMeqJVRHN3CcBlnRWNqTdLqnTbE/S5fQs0nPT4CI0GRLF5Y6KeVtlS7u0HJ2lCW0HzSpMW5c2QLjgUePh8YcUFLRgm2VmHgjz
pxbjXpkz+TMZOi0ZCjstKetc8vdh3PHfsIAVMEUDbj6WqLmjEiUGtfwt/97tMvOn//xXJugAmf7kGc/hDHXvwPUU5ER/gJZYsUijZtYQfBXidt4/bdzl/c
wS6X1GnFiUCZGyI63tcl68QCFe0prN0FyQBzU+d8vNzwypeH0gYURuTxjwm4DvdpFwQ+k8QezbDNMfPJeu1xUmAwVSx+EES2TGZSZUylOMmusEnq2OCjFQ
kgm1o8SR7lqr4polrNp5dOaW8PALddej7MhX095+KKgwzWgjfkD0f4BMV1uudhSv5vmzZNjQUDCcUrV34784pxfgbuyB0m/vYyC4lN+6i5uAtmIutTww1D
qWLG45HIeVRGZbYm8x/5RDY2QVENJXjA3WQLDPRq0JRSGmQ3Po4r0xDHdXNFnaFLX7IKnmrGn4tOM2SPbGDpb3sL5cvB9bJlHHnXVMnwvrcIa0CO2PF3NU
kdDWItmu2LMGiidvNRa/g6lxnWhGz58bIO3lE23XK3ZS8yFlF+ss/bMklNAgD82tuHPOfGd4w6okmQAhNf6PQ0WVva32FQLnmcital0y14zYNpzSI+U6Z4
DlIUfMhMODWdelx04IDEp3FR3mi35l4bbAypUmHKo0BokBLvcJgGI4y9wGxDD/+eWMgHyZgTkij5EQWVlTnTqLCwOWPM6e/vsu9QDer5r3OmBVvxoOFgQ2
NVbYV6jG5TZ+5KRbEblQE+gCoeNGAo6ThHufKjIMZz9TnyruNAw3RDAgV+S/dxfSPYftsc4jZe3Zdl4hZ53xu1pdyHPLwcTrGyVep8WSfCvH+/wXh5gPvE
mlP06glq4QMLxlLKzI8w/Wthgouxma6Bh6uhiTCyr8Oq93PnQonJEfo2AZufd+6+i5RakxkowVXpZuJOcvywSpfGb1BDjHd6YPGQmXlxYlCwzHvTnkjoKg
34upzQKsCPq2IRGMu3gmXDfNh0P/xI8h51UJajZH6+6xpE3Cvn52SdA5eYgQzHZUlnj3NRBvsAA9k2Rbkd7ZgYOAYJiJakFggkzTbLNQKGRetplW45N3vq
wECte3tQbr6izXyVmHm6CRU2CX5HoZqgxhKf4T8RssB4G2c58KA5MtLxJR0TgeagpNjeSQNv2qy/4lPmZUDVyAb4vdwXKkbe1EhbYu7Xrx98phmVoC8s+D
OJNekVMfsC88OAauvjWEe3Dgz7ipCxGSo1d7VOaSjqx562TLBksmvXq7FJulr2MUcI9MwNPUvDItsGgTJyzq5FgIC4414l46h5GFprSR27Wis01s1EI2N5
QUzXlaSAsyCLCvbt42bFKzs8ntDEJGLLBXEA7CGmsq0anMF7P8KhhGaJlonQ8ONuLSubV0zqFQiqaYWiJ0PpSRCIyFQgEQfOiXqtytueFOf4tToCaXMCJT
P0u03iRbY+lWMP/yA7tQfFixpuyXAplot/bfaRQ2nhLocbDCwbgB/WsSr5MUIS3aREIuKqFETv/5mpaBK0tTHR8GHPjnTTpzXpZxRfNNkyVd/mkgjf+MIR
TPWqmZ4JihtK4XUWMzh4aqAXkT6ag73TNUQdrxYLdnvYaOEub9KuUZLHDqXz+Ru2mqLDJaU3m/CE9Q2/M4p7qNZCmFdXamuZRy2OIUACQWAP+JhmAZ3KNX
Hq+eoFjRS855myiFk0/OWJNXXcxXLAhiEYzLJeKxKZ/Zu4gX+t4d9kxGMYzkJMsyY7uYJHCR6X+PF1XZStIGqeCf3P6bX89EKVqYpUUyvAcbj0B3IZt3/J
ChnokJRI5GeJzhKJIMa/w5je/uXfmhsXDcZEThUmzhbWNw6Rw4fxXV0itCHDlNlFtHUAjanezGlTGhhzokLqivnFNUGQi0QKnidjHP3QJH8y4va1SJPqbt
lVWEVkp92UA+VZwC1QHx1Y5UTJVCbd1HBDt3qmVmhqHm8gqlW590asvRBk0O70fHw3KKF+k0Jy1iio/L/No1+3ceMuR6AohoCeB7QmMsUGXmbFjN8bewu3
WqWuU4XH6ObXB4aGpA0J0ynoM+wmHvIeVrQDdRjD9YSacoMi59mpz7QQ4hugcfOyXHpKrgiqxTvesO2aKDx1/nw9JKsA6RIuyd1sh3EWmU4LDv3YJ+ghnO
6foWIAkd7aJjskiI0YmriTX8pmIMimDi/MZhHpPgMYXBufI5InDlW0ySvvTZKnAZljoMuYpHxSQndjTzQ5vikaUIY+2SGi6nI929NDHrMKnO5mNEPL0b3I
DPoet1mndlUQ5/kSWNYdzKAAPdpZ5mDHc3k+8BQVpYTwT42av1kaTxaQugpB2fiqAKJ3Guf00B+BhxuWUWywV2QFEgXtJkfaSnB69CmvwQqbX4tBOdSOIm
W3CD7MgsSrtTfOAnEoV3ImuDB98rimVMAI8ynfB5amVKm2pvLLKQu6Cdgh1/RM9dTLUuTuWt+uRF1BKtPSwO555NTMR1vUljJoINX2armhb3RcdgPIXKGu
gXlB5xpHkNxYRp28ThAuyq8XxSbn+ZekdQtHZWfQoAdpsx99Q6pOt0klb6OjNnVJBu7udBZPvMULvBwQjg9ny9LMBQjoWd1GyExH0awzDnVrmlJRMSws7Y
CnzC5P8DwEZVZkqr9D2gZ8Pf/jDOKjcWWUT+xmraCohaqAxGC2wmdj5Rp5lIIparLnUYOmjdxWKV6TOCQKfkHRlQ5dhg+HxL2aUJSkszeR2SMetqf57v50
AtZ3pJvmFn//2HEKxFiiyK+9ETHF+cgTo4ORj7M8OWN8MsEmHi1xpghSEsFSEMXCs6Z1hcg+e+yuxBTefI+S2rmdXMdDbCcY+ptgXsOVLXR+GuoPUtqRur
u5ffk+bpwli6nn2GY0a1RIEHx+0MrLg/++yIcEGxZk6xlMm6c4alj2HFpb6kYgpotsx1AGDht7J25vBIZ+M+nvv0VoSV/XmkEjPNmwdisdtEq5HYsJ++Jj
GK/46Tx8V87+I8S4C+X0qDboAdg5Smw5RYRA3CJiD9XVi8yaJCIGBTx75C0uMWSOncfQlXk/O76Eq8PvdaXAG6vXnINia+Tm/ZdJVuzQUXNAVihYMvVK5G
1//UpUYy+KShM/IeSrwkjQZpgzOcp6jgMz4La1qMKRLZdASsoZ0tvRYFDnMoOu0jZPkQq9upkC1bBMftrLCXyBJx1v2Qp4SnyBSl0kfVI+q8c3pmuERY2S
xCFeMvQKt4w3PMt9qEgNzL54/YOw0v8TPL0uAwINHUCsHmlSV9JP43Jsiac8vqiQLvgg4VCJ+UvMisvOiDR7KDtjq6rQUYY6sg7ZsOPdLN5HCHniuGgRXB
ZQcPnDoAb2Gf8Bt0Hh1SEXOyM3UZ8JpyfoFdK5zmPmUWMBSwljqnOKQg6NKCAcw05eOIwGlZnYn52jDqRHmszloTyz2HCL/jIktONDeHAk4wsaXh+9/wLG
YyWNIlJI8LxG457obq5Cm9sLDKGQjIozucgI8axBdyBoXiaFl7733wxf1k7YESE1U23HvgBZEh3eofJ9con+jkjF8diP51VBaa0n1xYyi3qQ8TFWJ+ajpE
iGXuNUQ8siW+IwlcWjY7kTQs4r63T/BDAmEFnX9WB8hBrPb7/GvCHjbUTkBtgtEVPc3FuMfP1XL9FNpkqLKzFx+MGwGPodF652gE+3rZMof678qOxd0srI
POTIoFI1LeUwgeK6h2OiJSeOgfA01cK5qEY0d1fTB1A+ZXyt105wHpA1KMtr2UZcW9RctrgGq6oudl0fuCd4NXvv+PXOkVsdlmZoo+H89W3C4ofVFM0C59
3q2cNuAfoc41GWE2CJrEjd3yNuriWuiMRzrmBirIvrc5fyv2QEi4E+mTfEGyn/atwdJnGRV0aZ/zMdQIimf5K2WlyobyND4NwOkSXUZ0UBAtftApQqL7fe
2AyVaOqCoDpusq66TTmJMKF9pqqN51xfFQdMo8VGELjSMWEX16KvqB6ov81TTYGhJMJHOy9fB09inNjLemitAKCf/twP14Qq+JkZXE6SdkrHRTnDGkUwLR
m7FkzOOExTxu3DyN0AkWU2ObN6BQBVhDh8SCCAOqY1gbWbGtqw0oJ+fFKC7aC5oU9pg42VTQxpvBeCrCpkTY5QGfj6G45qo9x8YbiP/N9L5xFKqh5IpiiR
VdpoavF8RQb2vffioDTG1mZBW8rB4fp7oo5lnMaCpdc8XeoFFWLd6QlvvNMxBH0qmDrtcJoVf1OlHWYZD2sRsin+ZoIfiY3Hdmnlo7BHEObzRjd1d7lJUv
CI8eMuaEdFznK0skQZyMpyZGRlE2X4WKpAq8Y0PhioJOOJhvH7/C8qbWy+Kajfdc62+ni5OYRhbHjc96wl2tSXCpwPQCtme2qWcyEn1ycuLXA5iO0Aju1s
4mFCRGTMd73mbsKaGPChJdFLqRvVQs709zdgVJPJfhWzaRyxx9PCuqK2oPL5CFdBReLO0tZySvKkFgUs8Tt1TE0t1wMwN17kxV32dztj9l0a0vh2O9npJC
6F3AqRYZYy1VkLp3zvinVKGqEYfm5awAHzkOzlPjjqRgKjHzyMVBgB21B6q1LLewjSuBTIh6E3IpC+Vfs286jhsEJcn8ghR7T/gotI4cGs7Sm+9pCftb9J
IgwBLe3tn3eJ/h4AqkHLUXX/BHQysXAv+QqFNZFthTuYbU099QFvoaAlJxVjw0CYYLmGv4hsGvvEqJamHuFMO45jzIMBlCV5GGt2DKlCPxgrTcYtTmYeNR
Yai1fSJBcdlkMKJR14IgnxY0HWct0g0kqEcParZJUDV5LhrN1WI5EuiEuQtZ928do1s8l+eIp50NVsQiqgwE7648Ge/VOfuYyHddxp2z+e0DD2gUvWDjbs
pNbY9icrQsJ9lERiRhQdkwDW9Z06NcLk4dp4UU/X+HgdX814DuktnpZkCLbcqx83BagFWvSAtZuAIXHEP5FrJJE/mGFHkXWYQBUXkDXN6RMijn8kCkymWd
nLO7c4omD5T3S92Rm2xKffLcZBPQGCuPreluD3Vm/hSENRGEVu76p8vATyMpTv1Q5ncOeebbjGzKXr8fx6bb6VqN3HGoTg3bau9VzYJXw2vKMmzH+Oadmh
qAPXC+0BqLxst5tMIl06x2NAlOkPQR0YVco1kJ5kEDu6WdTbfiXcDAm6XPLZAidfM2s72UndWILH7tS4Kg0Uw4lY67iQRLaaCS4MPJTkOB1NVcKbtNsyEV
+13OTnjmhyDX7eejXSpqeuXTiktSBW8GnXWOCaNMAk2eBc6SSPF0BRBZB0BmSJciVoXv7JKAoAQBadlX7pTXw19jXfo97zScAGq+WmpwdY5SqdEKDVAJrK
e/dtA2nnHIKCK6VKFAHJcbZP221GjifGU4/1tl/PXXm2GGQwrpZQjRRJtq6zrNTJdDW36VwsA1+m4+2cbAeZs5ReVQVbYUj3EAcKqdrhwexQ0Wv3IiTzkt
PWuPrF3ZIxgaKUOURSWKvZmgPCcJ5WDe3KGPHGyj8TCxHTjVYAQJUjkUMUHWsZ4U3NZhmCp3WF164Zann50y/zbHsACYdoj3LO0p9Y6NNnFy37hmJjp7VR
xfl8+OwFUWRBqsosWDNmg92t0PWwXMtSKHfum3TFiucWAycPxQnuMC/rz2dtdEbhCOyHkY44tuZYgKimI1flMRukrMX13k8dczRciUDte9vlm5HOjcfllQ
bpVoAJ7pJmQkak4VECU6OsZsCVS6aKYy3z3iblKMpjGDf8sl8fUlI74gOyb8yb3z7lcxjhHjolZ+oCKnAlcV+jc4Mynj4Rj1gMVcFTK8pCshJGUOFZmX+l
T1gknYkXZvokQnanevAVQ3ClyXmPIyAvfvtH+FXgTcgZIBRcNDFaZ+5CG3d3m8GDn4w/2a2dB0StwRImIoSdsR5CeBdN+l6GrNGjjol19ztpASUV8MC7ru
Cjz+N8j4K+iiKRsMTVM2rKdhuEDy5ZUfWZqq23+phsnCX8pdFE6XZ0eRsaVyliWflS9c5M23vj9w9nSKxmfuTa9JO6Ii9z8iMi8SOaRAJeancq2jc72rqB
Fs15nO4QuNAktUSOaK8NDkBEjR2yeK9O1oH6SLMH07yMP/ChlRgJWJpeKDlmTEVbCZnixvVFp8y3k8h7jE0wyXwyRpFYCYRB1uVMwHhclUfoPms/OOQbs3
Iuh1C3oliOReeKZ47GPCIYq2I8z7yU3rXz+R0K/CsQRBIrXvuTRM+NnuvHaJbX3lLcEX44qS6y45PLgeZeZtS3jBn7nQegtDpXy0MRw2/IMdqfEZpM0YWv
4jpTCVSopk3SWE+rLAQVfey2bj+wFRzpxWc554WZ64oKHGwLCoyMe7wdo7SamWdISDtFA6+OqYWrAzoM6GE3yr5JiqyaIWDpFHJzFtHUip4KjoyqGl33jT
41ZhwiXFDj4rmZgkLJzF0P9jAkg88AiXNcvK5YvzBWXdHMmQbARi0dFxUrpjzJoq7c6TezEcPG6+ChGtohf82V3JPy9TyBUTuWyY6Gpm72cLFLjZE6IJi7
5EyOTu7A6SX6YIugR8vfTeXPmdO0bT0wCxILxF0cbjPmgoNfRPCkLAP7kfFtI1HhsaTpw8+hBacQjP03h0eJo8FZo9akV3Y+prPZ+c4cuAbIZr7eJi032w
CzuXOTgD3iYFGDV0LgQnRyTxgKDGNWHdlLEx0AgEXELesiKv4AcKO5klG6AmzZ4tu98EX/brCiDyyn8r769CbEjC1ieflk1JA7ONwXW+oFyDtWvL0SvWmT
UUiTommVc38oaiFQG2YjgPrJlsLWyQk6FsEfWh5+0bjt/G/qtlugOIrIdSMNR+2a3w8uo6u6hfOA7U8NefYOiV+mw2lIi4OKV5NpUGpD7BexbVjMkcvXC1
QDWdPJcurZ8aVXSKFjgVhG4DyJbyA39BeMaCEFEGy+yllXJYHxQIz5YGPG3W5RG/1x0mRwRrFoVUO0ZGlxmVb2Xw+pGySDJqPnI6oQwvjR0c8MthOAKVVj
zNAMhBLfJFbZpsEt+etZcyt7ZIKBwo+xz7mrJZZEScJX4GEOsuTqGQzTceJ56mhT/vrjKMddxNmV3ZaxBJCpeQMCw1SxyO8LT0A0c30nhiUe8xIETcnvnS
z8pncOessIr7b0RECQKpe3pulo+3CXis5jDvHWK8zq649WWBK+f6e8phAgYHZtFWvs5KHry86yAvD/OUv6a5DB1xFoTPho9nna4Zw5nalSMHNu71OBUyzM
GllKnZfCgi808hW/9DqZ6wsKfJ4+OGsYjXHux1irV/u8yXrdDgZ8rbs9sq4ia678amSHO5IOx5Gfck4iq0Ak80gA8kDQZNy+HpfVO12f0rDF8d1SoJjQ6a
FMgQZyWHjF/yvMRjqKWN5sG4NBCi8f6TBxB1IJB2AsupXR3MGoQ/5+Bh7DsdTXFV/07lbGT1LAAEPkN621eMnTQj4wcPH4qcaah8fOl3exqfE5AIQYGV8d
UdyzE3JPG1bGxJl45JVPL0o93NNjSJabAzTRZ11rSYUEFz6gkSn1bZkOJrPG8I3rB6cHcifJaYmqONbZW0U/te62x5HVATCfc9YfghtbT/pWMeXdpIDuZn
R05XIuJrZnJoB2ONk9CdGob7fjZp+uz5gjbR0wM1GiihnBOOYuiJbWzyGVZAKzD1ap6dvIPSOVP/wX4rkjkcBlLd0ApiuC16hROVQDAKLXySgW0ITcyJrC
naSP9IjnTkDJ7SJmSvZls6z/hI5+/J1RfzsOI8iyeecAov4vSatslfhyDsfaMp277AagUbRi+Ru5IRERFUBHm+mqvrGbAEtX0HlvaQ4vw1ONrUTlJYnKaW
wwbh2GQhIXGBr0B6g2/UHKayoWssawA1GcOfbTSKYqWyWRTEcn8piFJivVuRs5OrUcMbmq/3QbCyMSkwGTinLa0hSIKi0nRk60rQdEkxmTQwXOk+sdVPPt
LGkVF0bLPCkpuIooYMM/fzJoHETpm5SJ9dabyoh4eT3YQpE7XgjF2hzfrtbwDZTqlDV88peU1Z664MhWHWzTDY3hVDU+kNaXOvaals4GboCRvGtWp8rBbJ
JYD8zKEjpKBXmAqCQ1/Z5IA8yCd5KHTzhIYXCY6n2+PP7xpoZjU9PfO76IhlZIG1h3vphhR9MdjF/bHzSzs3cRVVrVDQ0pEjRdT0zP6maPzdKWdAA7s1jM
Onl5AKWsLbAfi3tpRzl/13+dSeZPlE2ASvHFGtPKOhcG0dAns3zlAzyeeJ2nwCf1N8qd/Obf9Cnno9j3d27Z3CUVOrnmj6whjlojWsw7/B8gvEid6fkRSK
x4HFJ5enVMSiH8XYeEe7jEgdT4iiA1U2D8BsKmhcANOyGzxSF6C3A/xfsUtQjG2rIQylI2Q8i+Ms0hpJzy2GTQwuJlGRzKOmyZC1b19sQXTrWR8dtMrgyU
fuY188b87KmWtDSrqd48XM9Z+0HBNklF1nzjkg/gbPsFyt6Hla0Fg/UyKashm34O2vJwYahj12jwPqyDJuP2ZRHw0xVbPAmdUhr+TsolGTPp54vlQ1QOrp
VB97S9QN+RQEyDE8YrDTEe6gIn/gtvOtt4eDO5sGVdwY1x3XPQZJGUyBs85HyrwOZfCKciy0d+47BpBrXizC51sgGOZcWLnoTFZySHFqJ+VWM6gyyAl63I
30patHbzqSl5oPq/sFcQzVjH4PbC+5U8EyFyLy74DT617O4YNAuHjfPnUWHOL/ZPcqZ+/qIhse5trRL0P9T6bp87Fqna1EUvj5BX19qNeOh2QgVMsgNF8E
iOER05WinfOYKxP5kpIuInNunx9duScjbpHAuQ6HdOkKGnFg5J9Td9stNQy4z1/QAwyVl0XAHvpbEttyXmaRggg6bH0QxKtbZp+tSMxdLwCRDcaIGKKa44
1iHSYj4/40ehcVKQ1GiTDcoLmirMfygIedKmCcgzLkPCDfGnFMhS4zy3w5W2zm8teiy5QSzFxjQ1OzNgpQ1ZkIytIqaMI/uOKPSjO+3JEpImFJmhbccpow
mRyXzxhyZWsslHQBtlyOIysUQDnz/Kj/MRQghE0mGb1/XILQ144AMUE/R+NEjTZDbvYVqbANrJt4DgfCVAo5OCbpL5C2EP6Td8vs3Sm+VoUdfjvRHWeyGo
7Ej85ByZUrJh7Q2wpwnnKtiyrFAkHDGQLKcr44L0Oq0TDxkc8yRVEt04pu7vFxgHUbUmbFNrcL1f4eJYZMLDmi85OYRJBEHa78+aKwlnT/I5eFGdPsVZrF
9BDK8zBrDqTXwRseJilCdlInt0SdNX1fWlU9NH0r/yJupylkLSk65HigXgbaYINVuqRjIcfR6dv7LNYksB6FILXUTttkXQEkIiiVOlP0Z4/RppI7imBiUP
AHdf8p+un8XPg3QULtPB/5bHWSGagjLTdJskRvRd87mvinREQ1HDt+oEK8Qjl5ZO+nd28pmr6ezA69gC0VZa1uE3h75yWguiUhtUcrp5jYzsorZ5ISMklq
IvKN/9xrgmjdnRwLSBazOyz6ewV8W4LlDjdjpL/0DZY2u8fZdHka30444Ppgb1kmPg8kpEMaOSWqID305p64Ba2qYx6zgiJ5PRQlaccx8xAk8s8+Vz4x+f
q9J8xE2JqrF3jsMkdArHtAtIIQwSYihBPz759mqCuDhLRPki3jJFWl+5OMqoMm86+nH8i3rygXYBN32zYExzLd5D0T85MLYA0EvLuQfB9i63MCV+deeOzp
+f/CW+NqSCXt3DscGVuGpKEkec0FUQyCZE5iUCZILTvpC/ehVUSXqFnFF/7XQOB2Q+JIPS+noZ1TU7i6WoexgavoF763NYO8/TdODC/50yFwSx32ahNcDU
smzY4M+awDrh3GfzsTyNovaTasSG88JtyizXVk0HbcGr7q2hwmwIqQc/a4yDWwaNaxiFjsTNBETX5fVY6HfhPJmAugcmc5bMdI6ciEPaUoJJlOkBr0dBYv
8uw48NWvRoLrSPPzL+1lzwqLZP9zP44kXJXceXgVdcQXaCd8vD8Ov9fP8hCRdWjAV4KhNNgIqmCtC/z2LkvBhFoSyaA3a3h9TEXK4kEyTfxN1kgR818MBh
rcHkQudO3nzsSaYKzGZ+Jb0pQ6gxcaT6E4YKPwcQg3izAJxAAn6Tw14STy37Nk85lFasEx94Zcz0+OmywjVLicwZBt0eXhso6sBgYtac2MUtQQZCh3W2b/
G1wnaC/6+NGZrKRR1OJ9to5UK+kFD0a54Vj3acjHMxWYwZxdbJwddTxb9se1zHXu41R9pBuwqSQL33pwa6caIIdn434c+odJu//VpSJQk4UyQCzYr1KCeK
maTIalp61cCdNmwTSxwsuTBn7w5tO2VI+h9mZSvfnnJato4nXn/hipR1ZfxN0+uHdBC1X5/5Rwt4/D+vnruwXgQgmx3GZ+xK4CsDHzg99d/i68LifdiQ3u
tficYOy2YEuN3BKeo8gyKox4QriiFco6RVwq8PLPZwToebESIgdE5Di0c5XnKmxdFNN6RChQ+eyPlg7tUGsVLU+THxMnSToiZW5DXSrfXIWovbvYWtsBoB
aqOdvBac2KO4HITJHL3/kFt3RUlG4AwmBk7kSJpdy1I79UdBiCYn5jHzu5oveGJubx82+csGfloTdHG1AIIjeO4LoCK9Ogwn6GAxlWVOURR19SqMhtRzKA
646hTBUyfymScatamoH4LkGSynvylMd0/wkH2dZM1LKiLdIxgQ+1a6LL9LYe3RXIMCroYIugZEC5TL++TtSV145j2kteia1xrcZWwxe1I50drHw8SjIoZN
l0NZ+O5ByKvGTKSKxjbEznE1fnr2ITiLKuvZ+8Rr8jCq5yL4YzTW08MZWioJz9qIhQ38ZicXWQm54MhiYUwpOk/eDU1blL9P45vtZ85b0WjxVNAxuA8QYj
qSSNuFkrdC6XnugNmIgTPL9FOa07jRfQz3IpHHoa39g5Znefi6lc1s6duCUcyitGSpBXma1lhqsW3Y5jUJy2pyxewWi8ilISLNENvWCMjQHCAu6FX6nuLU
O5To5FQXPXapYq4OAQdCZ7wfF/2qF2HXd4VuCrlST1qiD/cRMx4JzC+ybd+UpQF5dH8pnc3oUePc1AlyN0hS+TbQuWxtgfCvjcQ8K6IFk6B+vtAAblUwAj
j1SQl1k3GfeQ1JAIrqCRWVF05x7c0/m370IBk6G+B+DCfRmL0UGk6xeerUsQxW+tEbii/R95+f+rBeEVv0WIngj4Va9vO04RaDD53hkPlOkUC/wiE/WKYh
GCZvhOuwSvonGeJ/l+nO3TmHdmImoV3/BXnrzVyy+gCQAyOfyHvs+nA9Ga4XMXhLGhJK+cyHNuM6IjKH0z0I7yLPfOOgmTvjIkla1cHd2RM7l3QR/jVk/S
JeGeAK7+7Bl+Alte38WUUhk2KgnDwIzA/aqBuLEdwpomHkAgMKjcY0DUmmTCWRHnu7Vrpuv8zHMjSujYwigAEcSTpUOuog3zQTHvRmfo6p7+got4PB67RU
9PmP9xXrJ4FqtTgHfgW/gkfh7dHTUDRCyfbheNI1OU/Q9BW1yEogyCVwomeGRUULaiRNR9g8asIZXv/CDVcz853MoBCR9DCi4LB7ZhoMlgdX41l3mVM9Yf
zEgkTnE8lWZBKxKul3J0THjVGARLOSynu+W0iEqLgoymaBcM4xnOl/nYg3/LXlb4EDaF0BtbQDTCS1JHgain31fzacH7J0OkqDDjTr3npaVHLQkUnUlOO/
rQz2mn54oSsXail9k2FDZ/zyCOtcyNYyVfFiIEq0bspVvBNPC0OdI0tUq8s6IiiFcFpc96XNbbnGZ4mf396PvUDMFcLgSrjWuDYeX+yBK5KztfooAtIVlz
p4ev4EXxohvKfmgbpKnCNdwErb2wEQgq0Nn07/4BwbmXirTW5hXoY9pNGEsmkcABKPx3zrOF+9W0ELn06h0cyoZkzMoLek4DCRObTsyRtwIrTL44h195TI
XiZttgjDOA8wc3JMCeKX5kIGhwFLWEyDyRtXMKT9y0Z87J9Ex4A9tGYmifKXPHDvm1dwgIc0hlxPnMPVoPthJ9sim+ieqwbAreVFscjj4Rmt7r/APwoZwV
MVKminJENzy1mo+d4nEdJ4GMPKYf7ymdFzp5lMRvJvRvp/FqRoylmcLkmveM5HgZCzvWoe3MS/sjwk9Bbb1lRYrBwNN4GWf7j7JvVpzsTGchUFQkyRSpkh
ZcknW8rvHzKi1udPK11Ti4TkNur1SdpK/s8xe1JfE6hpaJQbAna2FGYUuUELkO3Jml/fLp8xcMVgyLmipulxharrZhjAdU3QQnp2Fcy3sieop5RsKOoeyG
63EpOjVimTk9nnwPv2I9YcH8YFxq7JFbehKlDVgEKLHGMHCWzt9/jrJ8a92twgX6C1dIN6TloShbdT88X9hFBKRinelrT5LwdWJWPmLnS/ex6IntmrTa2l
fDKqjxJ9pMDoOeHMIV73W1Was8osDZHZOtqXlTz0SpdYJJDftvu03IJXhc9sdU2UnPIkQMk5cOLh+cha9ordz5OlGHRVVOyB5GbZ8FDIoCRdQ9oWes4eFM
+SnEIGtCFXQwyWEmXLbk1tPs7bsnSJckmURCKF7waE7KKajhmqf/VxJa4HJbZJ2mZzAcDOHikwAqs5TbRW0G7w90ka3XcB3ddKjJfj5Gbeh2IOaQixQIIA
lSr6U2fDUh2bYkkhv5QXrMPikDshisDFsIxI/V9EXBK9DAFVrxE8ikTwDbFqJIxwPvx0XVeVzgKcpizQO+3IjAiHnQ6XmEq6mBAp+KBT/bPr5yNcM56iXW
dnDe1mIOhoqRtT/FLGMXGl4HWUGSfsGYbzCXT0To2/fGQxbpIfEqXgVouWCvYkp+tHoQWmTA/zS/7qWoTTPByo8VdzvQWJk7pKO0s7EhbQDkQi15CWVTjS
oRtQzT5yAwEf/UZKyGGtaby2mOhwH754HnOhp/N6T+eOh836rGgdHTWMU94Rare+re5BGXFUnxHSGtDdYzIktwML6wxvM5a9tIdM8NzbEP2C9ExKX/k4l6
SpQc6eZ0vKASMrULPRz1fsmLYPTf80ADv+4YQZCHDRRDhlosgusApaT0xHkAtgV/hvk7L86pWcpUvmMfa5Xp2UvGrquLu8UiSMuaZhbm5ZJdZ5EJiR5r3R
kCPc+mBDLtGS394UZNK4IC03NHPXeFPCwZily6Fz2Eu305/yOQp7g/82KiS5Upinzi87Q8xeN6T2AuD85ZsetFV6kJCfOTrXuuhmYo5bh4ppC1oUI93Wi9
a3oukzl3ZjmfTHjMLF65U5WivZoXJWIepvOImlwLvKS5lZw82ecKvLYtZbP1SMmxaB9vL05TfxVg5o0nJA8Xp6sAG9s0QUn/KiIZminEFO9IWiRZJxN6YT
N4QTVOdQXncIypupzkpxOBMufKHCVVW2QOlo4vfPDJc4Vh0+6CwvBI75rSBl0kQPSCosuQOX5FfMGpOE3w1GNQ9iu09HxWaE0kpiFirnKigbXynhfUQrV1
VqeklN+Ma+m8FuFh+8g2457s32oqh0BAiXXPipxpZC6YfxVeQYgzNSlhT1aIEHMY9Ob6M1zl4Otuk2YuMYUUZWSjG4pBMLNOOaydFfICWikvqWOBjiGWca
l+FcenUUN+dfcOau5meYgoJX1kL6Y48I8elUMZ05DihT6w9x6VQN91paeLZcgqNpMjn9yeFSLIOAXeFE9LlE5+hYrwE415s5ZQ5bfY9GoDwZgqWShJ61a8
WxZzXOpF4ld/OUKqZRSsTMJE5MtTiJCv3MRgz77VjiObg5W5nm33Es1+Hp+snSvpPiAa1/iuPFrRMd1hKIb9ym6g9caZQwUmy6ITNZxdoDCd07KCdgJ3Hm
NfxdzZcgGBqZgHOsNhPW38kZd7u+h8Y0NJ2PfPrT+0qhP1v/u5JlAxzfALFzwtwt9bHxKFj1MMnHW63VKDvXOJrisKaWp8Y8UZ0+FPOds/dCe0KQDTAcn3
wLis6OqLhYA5uUe1Cz6rEAThCVgHvq6ArB7t6D6PO0fIFMM7x0NO89Ult+AOhAVXkIdkRtWBiwjqijF28PPat945W+GR4CLB6kuVrmhOYzi4TjhAqxi2Lw
PW0NnF9doD1WrmkB5h/zcP1hWvn+S0uC304gYFJL80iKvpV4WvQJtrL8zzUzjF7MphO7srLYBC7jh145QQEelG6TD0umUJev+RAYK9zbuBErI2kBjiYP4l
rYUu5y0dEJi2tUURV2L2842lWH1C3ea9sQT6y1/+PwT0j6CVsZ88X1M1GWLmn9wjHrsK2G/20M74YKn6u5FNZAVraPEB6rUm3KFyVWtIYEQPiSUP0R+85z
oP31PMM69hw94mIb26QwthW5qZjmbDGuviLZKVIkCvoNuKTlHtBYymFHyYzY5/OyW1W0A7KP4j2NZQHFdS3tDJmZpO3jjxdg/PL1UYL0Wq/8KrZA0DH4Jd
naL/oW98yDaOoaS58KeeomRUQWCZHh1gb7bRiSKlG+mUVN7tzDI6xA3/Qh+n+Vqd8XWqT76dIRHdXnpTGcLWsLFaJ4vaPzI/+1q8nB8Xw8qI2zGHgJMXCR
bApkzzydaluOL72ajDAal2gMYQzG8pntG2FTrWU1/RNC3Toh396dtjYWf06PZ1i6h3Q0adJEvUsG1rUfDyOPd4fU2oZUXujSqNdyDlcUOa2ioW0fNx7i1N
fbHZOWykX8Oj7ldKST63nvmTYIaewFtS+D5EC3RuCJq85sNzd2mBDE7BaVa4S0CsU3wAxMnH49yGpKLG8TNK50IthZBVRBY/ODRR9Q+216wSSesUJQTXl+
kmJQhpffVNyL6Zaz46N17W0z1XrsoGPJcz6EjUdbM179ISepY+C5LDVhTDdL1rb9goB28YaJdSzHFYTznDRnaLirXmEzupc3AdHJvE5EjlaxpDCZty3m3f
65G1tIa9vZhxbCYx3VouuaNCd+yBXagjS+6mBLEGXQDe32WpHaV1JNbYINNIQEr31jDYQ684Q+jsG+EzgvOYCVcm+IrP0hR7ZuesLXeB2s2U0mI4fcOsJF
9Ey+oLaz0gkNzEn9lRDBSpY7fGfl/lX2kD+25yPEyd+ZGD4m2SwUjUo68I/Hc+fiorfAVnc8+XFFpKHG0pGhG8qZgzPPiyTXVi4CzC91UMtCZMPObKCxtJ
AHqcEuZn1OI+gSsVwclk2WLy2OX3MYfN/0kOADZJoa6vxkuJCaLzEZy2FwskkRiJJjWffwWsktJqD0PByOCylylXE1eJfuul4iZmwWNcTxvGYx+4RAVX+M
ZdWjtiZufJ7KPjckyZpvOGJLr5bvkmhjdQ5/zInKTmbAxOTHn8q853FCtLqJ3NTeXW4E4koOwpfEaag/UrVqQY1qD06nys5+9FQDWfg0g/eNN3nCkAorMC
c+NcVaZBOstXSJg/3PZp5PVRbTdvWGp2E6VWY2yclkkHL2z6rc9lXlrbiZVS/QP71qMSFZXvqX0k6qi6yfh0ifH9Dv6QcH5eYS39q1QNeKJWUpAbgh1fS7
BySaA6di6sonb12aWyjwQ0nRJw5axs3QMWq37LEUrAfPtvFt8z0D/7srZEuoTenMhpfxkRtlM1TvBmmStcT5QLc3LWdwnbqS+x4Me05XIevb7kU8/Kg48y
fqhmOZOhoHb6p0/u3s4ySEwnRmtILF2G69RKb5+1jQyJWePctsgAhgWJzuCwc0TV9D+5p9gZYLhS41N8z7Y73JCCIkDA1NCcRER0T7zjGbsl2iL3es0HD8
IEVTJB3GBTVg3kC0O9/5wRdzAoGRJoQdZ4S5PZYkfheZ+wgdpb+x+Gh0SCyFwnsDWD888TqCqJ0RuEwZmWP8d5Z8+BoAnFM8gh7a5+yYyZWrxqQ3qp2jcY
n3dX2MAhSyqECrb/9SRgiHJMAbI/cTs42IDp2SdEnG4+ltcog4G7y3sHGJL55G6ETtnrK3hI10x7SxG0mfggM5M1H7iHJiNeBrV0HeHQkuUn7x7PCYkeQ8
i8GIcWEXGIPreZk/ZvCb0KzdaNO3OgV1DDy8vmzvlz6Lz0Zle84+u3x5t75Rjfjt19cjbIBV5qgkS6oHEpn94RsbAH/Rmk3S45q5CrS1xnvwD0VHriWqEu
gwmKpAvETD23jY8PawK1MqQUTGrafbA0tuhlFTy5+nEM1ny0i84D/GMCPQYMJoSzJzHyJCNtmVZ75AyBHf7C6f26AWwgDBlVgMe7L634ng2E37graZ9D7h
2KCd0ttAYl0sgmJqmVe7T0l+MImlGpnLwV42//6NlLp8ubpEW+jezlm1T7qov7tuOLpx/Bb3lMBzStBenevvkYMNNzrgMWmDLnVJQgvlCkGep++95hdp2a
uvOBCmMoEL76ktJ6RwhWQ9kMfmniB6cJY4m0/y52Od2HooizTAejCwI6CD7HKCueWp4CO4YvP/Z9Wke81mjNBXjPlTYOIu6i+16nG+nT1Yj8SDDOrgc7wS
RlkJubjEoIHys/CrcZ02PSUWL39MZgjl8yi8tukbONwH/DQ262fj2RveyGW8k5udoy3gjma4SZRM7V4R03/chjJlvWCS8qsqWNCxFVMYVPJAeKrRyl2PRr
GNTG2d9hm2Cz28v9c0bqdgSDZrehn4bu3Nken97ee3AUEcfO/6wQl4+5d/tB5N0wCmg6R/Hhvsmmltdoxx2hWhKrU5GGdufrIyewJejY2hWIJGnnoSO9gi
qNel12+LvZp2hH/M0r1CYovVUbAcRw4/nVAihZzXV0+OmcYK1yNkTf0CBoyib7gIJ44126UyVG7j9AXiX/UQ1LvonJOtFHhXRCxEYtCRnlXOwth3FFztXC
DerLiUjMEHuWOYk1nSp9B2jBjP/SfWauS9mlOI46CDIB9wYl/YeJO+sRBSocCD02pLBLSvDRrh4QERtc7nibkPg8AvkRpabRt6wiBNU5l2xyms7O7oUZz+
cYLn/oMkBrc3b6GoO8SyAir2zuVMmVlqkFx0MqgA5JTI7r/5nlku1CQyfWdqDrEaz6f6lP9IM6wioGXpYBZ0JruIx2nWIPZoEERx97rbZN0l47TB8q02yO
AEeKg61AILhmCduEUdKyURSdefeZSzzu+MU+Gw77bkLmhiJ1CFjYakF4tp4hOmUI9L50WDuC6ihi8Fpy1iyuM+5+MbotYfe9n/ZRqaCb0SXvk/ZvrwL6ry
JV9HbGrkJj7RhmJ5y1zjWFrvC6u6evajA3kms5dJYZsnRyuY+YA7Z2i2MUQ54xAPMFPtglXhkyh9ZThMZMPY9rqAkbIOLLZziCOs20QeezxBFQQIkoxN4r
+Oh15hYWFTbA6VHwS47wx3AMoV5i2YV1vM3EKH43ijRwHzwIfudzU8Pwmxg188Zz20r2eu4woAZW0dc+F3+DWebUToy7osfVOFJl6CK/L0IGzwuShNqw2f
89hgxPlQ+8bE0TZ9Kh+vFKiAk93/Ozm9O6rbxnv3+i4Wopbz15Qycv3VwzSUz3LrdMkmiM3nTOPD/L1jZ5UXiGecT3Gsi0v7leYdG+GQxLYIEoyiomhj0F
lL4Zkr79fBB0TjmV7mmRsM3S1tCPAgm3lDxjThy0ItyAI3hMCd/xwyazCPg4C9xpzargSGhx/rqkLz3pBIfKG3rX70O5wd6VV81yyRaHVysR0kXasXN65B
nfsDHJlg2vHPaJvr8z/MY1bESEMJk2OBWMtaU2B6hpqlIL6inldGDxn8Eut2cWAEE92/WYG9enlGNNqIAl2T8/xsP+s7c12O+SaVZDIf46BISTtXYfXJvP
La9hALVpnpBeeMaz9liI1WZ5olCwfxANUkuABAG/m450qKycNhYdxTvOKZlWwcdhHl9vzRmCVUqWJHYAo/fjpq+dhlxXYc6vAdwEfqxNoBHfikAM3gQQpU
GtzHU/Th6x2UEbk33FE0KVxOgdRfax9vX9GuTBB+1pJjURDselCWRUi1wsE1xWB+8JTSwpD9XzNQt31F4G5w2EzXcLdImexjNhq1DQ//aUG4LuFOoDzhiM
/+ctxlC6kyhXnG0dtfpTBBdZZCenLUUNLZ9DoqEtHMyrAcEm0bzhPuOafkVRc0hb342zuAUdRZh6quC2JqxcDpp/PpN4wfkamZ+jkGehc0ydqQ7tsLbr3M
R0g4TkZf5Xn1KbcKxsGIqtSHCiVWiBMSq9GVMuaxeJ8QPBU6EmdMaGIditB8FyhHq7VIb6Ul6kS+J8+veP9EXOJuJBHiLhww7eQoc9DXJ3yTm39Fs+kJV2
g+U2DZ2MMlNY0Lqg7IhnSzH/vvKV+ilN6nQzzNr5nuTK5g/sKFdlgfOlpt2aoODb8A6sYSauMRWIFMH7lWuD/RHzJenkX/fjb5EJqSjrAOyqyf57fIwDs8
bCJuJc/l+Zr9g3Wag1Z0OIyNQPyKO8otUeQuk8+Wvn73ogkOZ56/ickWfc9xkoi0Zsf+sLKQk4WNkx1z7pHTPCVotaz3qfEtBpcx/KqFYzZzevLQmjR86B
ZZkji+Fz4x5FVqAmUcgeHMpYd+Bx0n+Vi2pGienmR5eFbpNpLl99spH+rYXpluimdHlwl7CcigCnSIiOLYzqXYaE1020QxBvMjKhuM34GugF49qB5eU+28
Sz+PATskEHLyN9mpyOkmIp3GT5P44ixGACazEU9XyH9hTR2Y3dV2FVfO5IK0Xbc6tSR419bMxcuabncZziOfnHKhvbfpS2lvXUkidupeosMWVnmaKaDHwV
cUaOEz2OV4aUw8Hr6X8NxTmlN+OsbkyH9djYF2cjzHIQgwshe+T4jjDK4W2d+yziiqkn6gJnE51nQmySQa1pOXJ4LvpaVo0gfkuu8VVgvd+B40bE5FSJqi
X6IJT+2DcY+bjObNuFcGlr7YbmHARKp2E4HGHj4MPgDLB7ZGipsLdnZlmWkzq7jVlieot1nrGBhJgvN5VZVyvGHVOesHA4dZcozjpm9x36owiF7LTzvVwo
SWuLdS/71tYKkz24Bb1+TemT956pC3hcFS0RQJNYSK55PzhsgGc7Jz50cNzWH3yOuNxSsISqFR8hNYPQriDmco6OnNO1wKBVdHfGrfuVoHryoEnVJhljOX
40T8NA/84qjjO9STIBvzUwLDKWvjaewNJ0lIGPVH9qfYFHQKNQpZerD8tFh4MEE9WvJWhPRygHB9zfedLtK87HN273ZxeCS+vOnufEkDeBp04IqINFcFae
AEiDiuRjQ881wepqPUFWJOr3KhoPNO5/hrs25cJ4YtIDfS341nymlPGrLCra/5f+f3+ym5KpdTWHudqPBDLGRQuTJYn/6/hUxtj7/iYgiDRJM7/lIo7d8A
9d+/zM2WptuYhRJP9P4zhsdJrbTHjrMnvmR0xD34yj1ZNJ3l1BZfsr1r7kITxe6zhMgGvgY5sI/cHu8ZKhfoBnpCdWDj8SVaC8k5kiYNFkQwpvy9L/OZA7
ol3L82jR3ddOujQ6zk1sHTqdjMbvCryFja15T0JTtbk319oNlQ69vEsfNJqWyLjyUYE8MuVSmB5p+phgjvVaw81vOAHTYINknSDic6TvzIbb2tRYTHY9pD
3PdTymZ5yKX5oaJv9MYMT4bjIv+C90VNbTTzJF27UTH4OWp84ZKCzKmoO48Vhnp4gYzsP+q7Us56VLpuSw89li8fJIuMEywCDa8brUhP1nxmDKZA18IjBb
q5lbcKR5vhGVJ9g2fBxAkgrPANZmLHMQhSjhdideWBtySYKNQ32CK6ApxDZig4hOPSNTlldJQeBSQP/P3F1/wcmZPChcmzmq1i2O+nTj9q4YLfENbpSug1
ZjZOFpoW8tfOpW3l8yjfjhitueumoHq3PPz+HLl1CNKOuYlRQASBHcRrcpUaix88CWZ00dhdN+oszuAfFkbiOiiqEEHdXgr7cBKmpa0kLVIZFxOfmuYpbN
CI6GkS4rmK7ef96y7DESw3Sk832KvSKy1OruB2IXK0CDhU6kBPy34gOW3sXk+dnhPgTMW9gAGm3deUSYJ2VQ7jHKwamyBeu+9nVITDFi0a/gU0/ZYXxy0u
WlzyO38ksXSTbqKUWrPrYGDsqXt9E8RbdY3OK78/kywxqJOv5g/9WSWq0XU0Sm2vEEsJ529q8DLh3bu7dbEPnUPlCnx3+RlsP+SKqJMwrNilDMkLJhax+a
hrA3/eW0BYdsvVhx1p4rgfbw4GaXtiSmO7Bwn3ruBgWJejwTvaObkF4W2HAW3rrXM5ofWO7t3FEFDgmeEoSD9msTJUgUvNclt1f0HLrCnrpg7J1HcnUdSR
MPPC99Y0+MLXgUS3IyXgr+LXrvG0ysKqQpDFjkCfAS2OuO0od5xPNtFgS4tKMrFQ3ADs/xOSHkqVIEZxsUdCoiP0KfnAB5v/NzPXlZvnXSkrDq0LIacoNF
g4HRLrf9ab4TLAEZWganBEXoVQ29Px/Dvm3yxxZMUQvCZJfPu/G/947PfqBeNzNCQGSrWhIwIECfqxnuOags0YbJTI5iSE7BK+OEVf3Phie+s0+H3tGfQL
UJRYgWLK3cXkqglHmGy9GYinkFMcp0THAfRKdGX/84/cvmRb2fHzST/YwLTcx0e9wHaGwy4TRFVGVG8IqDOJkHwGUikq4hmcsJRZwR72xo+ah8HSY1Acvp
IvbJzDtrrBLphkdIbpsJCp4zCj2QnuZMgIbYPWOgrzKOMLIUDkCgPkgG8i0XylKJ3N4GK+NVc2JD5vzl48oAWOzDNiwh6PZLROkLRkX8O24jnBErUeiLrA
f2JGpqjvCjztlr/93SxXU+SZyNE9rPbff5aiDVNW0ZVFGD1cRtWgcUt08UVPsPdzQVpR4ketUySlIhr6xEuvKCjwBfafYDFES7Niud4p0FpVnymtvdHhsj
N47OC4YZ8a+lo90QYJouaBNMf26zsKl2v2051Ulybyl4KUcYXTnyrn6TFEdLsISd1wQ0tUrez+1vHGmin/knF8AttZnaiq4VYe6eCFLqFgVm2ohpP8mAKi
qke1AfTMgJ1TFuVDqewSngxrCR+0PIUnV7sRVLIliXzkZz/7XOm7i0VaB0+PqpxH+ZZwisNA++YPglRwNIQxo2esL9kWIJQ5FQHiIx76zINis3BqPI8D5M
nxNTLqqGtCjtSgeg+N+Yd4a2fh8w3eWuaaMz3vergq615nbUUruPXL76rX5uaxcrEYKO5drTcJpQe2eiQvgwrOKSF7wz/5tQ6CT/EkpQhDFeClK4T4tr07
hTUIiqyKihgBL4F/2yJMHRhaKJ5Aj+2zmTjkOvchIgL1MgY55HPBpQhkIDrYrLE+A2u4QvFqy1UKQwv1fo0nA59/DBvoLwfYSSFBPuWBQ9KnA+q2oWhqW4
KZm02ybwYDdHVyUnvCT9ar4DGzNJ19R6AlUJcStD/sNwj34j68yvJgOAb1Iw1IYCel/yqb3gCynGd5Yk1wPmYMmXpvI8+/DnnudwnW6AEPjKbQZ2HEKnmQ
Srk+M/n1kGMwtktw7FU42NnTahUIQIc94rKqoyDpjLBOyjqaLhmNyV7GYOQwkmvBOy3Q+8fBirFVxGaRqieuGJ3cpQYthtNrTOtD0pbxKUOyPfawpsbkzq
rxj7Uz8932VjmMSaZPxVEPfcq5/gW0hRInTIMZ/12VPqZplUQ/SWDxhyr1cfFmpi/37GFoD3B0tUb1ivSEX1TDdmLWEtqhxbZExpf3SH2lIayVJ0l6eaag
O4TrGsmDWapXM5y3g+Szl8XWT1CYmEnr6uYRRGf5Ef4tZ56FjCuXImaRSZIFyTc65zXiYewqtscLRJah4LJi7wti6sNHu6fbzm40RynH4b01drz1Kp3bmI
su7VzHsvexOhwPPWjMW/5xWoETFHpePCg8R3dTAwUPj/oOwCDNaitgPtBqS3vk6RLO1Sv6zU+ErFuNoXuFwqjYtkSuqIkllQLlgbxG0hOfodLbEPDb8qgu
5cB4A+BVnnW1anoNXNGgBFxvUP66xhcNnGbush3YDRFIIccTqVY93PbfYM3kMVSsP2esWHwEialhyji0hQrZxX8vHyjwTDCzQIzYAYH+a7DkfxBCH5Dq6w
LAaOadKUFhP7zKE+lfsog1zSPd5P5qdOCUYyMbv0SNlwolmiSKzillhgYIz9FzazExgQegQY2+m0w8m2vbzzly5alH3nFLOUhGNXSjj/0HapjWhw6WrJeK
BSf8tSVAwF13zQIvsdzfcIz98oxqwvMu/AVxgbtElK0SgdftJR8tLQoP+9qx8tBb1JCPXNZhIhTdbLzLJtFsjX6UyZMJYm3Jm50G50AR3F7o/XFwN6PaRD
GAbBrtAUBQW0bvifTV8zbJJUquVqccdTu16iJwpcEA8G/ElUepRV5BeJ1tHyqw6tUTj/R+vjVbL2Ch+8tAIkQBxKQ/ux9ilTXKBTsIQsCN3qPbQzSJx9LH
SYN85ZoOCYQ7KgT0YV5G45Co5A4cjI54Pwx2VOrRusKWGHlRqL2zxJ6wnPItYChQdKSjaf3J3ugmoqj0bT9PgcvIItfM5pbX+BjiQRPfbhJmL8HyDWC8YZ
KPOQWRL6BXmRJQf8Gh/3heM/JmCu5DOkxTRPav6jXhLGRW2ZjYvEFSsiZFQhyGk4+YKhkC31ZceaC7sAtw4VljUxoAuzCtfPzsOjj5/ruLXrUmzXDlo6MS
w2w6phn9HgfLT1yfV63Kf+1llRni6qVAgORJNPRuRoB/BTWmzre+Rt9qzPLkjVdUizs5I7x6q5RfuL8VGNA0n22rQoEzRHApK6Sy6ytk/7cUCzcrjh1nFn
TdQkMJ5pcgogahOJxhrb8ZiItF0TlNK+mgF+cocKweX/BYTbo6q9iqrA5E/n2dvP/ByQa7jhyEnj1QogDrqCjYJp1kSwP/yrUHzMNUs0q6csU6woCK0zT3
7x8HxaabUilhrrMV+QPQplTLrOpcpKmDFgf5TuVkXBBt4MCEekft6HjXBLoHKR01QTtsjOQ9mfQnbNGgxAQP8YwOM9AK+ipMcIa/Mw+YXMLXrxfmD36xm5
Xr/KilIaOWfCn/qJ5ZfyfcDezWmTSCGsHo7O66jA12a86yf42bqAsr3z6KkICCpDhzaGCxgqcNl/kZ+84UXuJ4LODsTOTsfnyPBQ8CvHWouLe7Q8/02500
XAhsvBYvPsf+xqmkjymYOeXfwVrsIBokmokv6QbH7Q9dPoCh/KsxnOdo0d7GOdseqMIjaVaLiy0ZD52yJs0D2a7FPUhqi7jK/ZjbaiYiEZx9eyDaWZ4oxl
eq3Z6SD/7OQ95RbhBnBhl2iFhs8j+0aAYrxaH9Bk3wFlVVEs+dMVhaMWzTUGm/wKJ9KRjZLgsGqV+4Qo7wYoAPypkrCITACPHyg6vKHtfeq2MXNn24S5WM
1KvJwN1ktqikiQ6CEfjgmQ6JDM7VtuVql9dbukuMLMeTMklQoQ4+ZpiBvLcnJLD86T6KkvZ+hesdWeB9uTbIkbtcWlU4xt5zV0PEQMFRdpxucOeUsCcUDJ
32boAEeCtXZT/spQjp3KWrlm9Oh6wT65SAuC472737pfYcUwAcrk2gRElYDCbCyh+8oXgWXYzChIvA3D/e4C2Mr9rQdlEe59GwNhnUJZNbt64TN6YjgxrV
9d74lHug698xVKbPD1AOv8KovjhzdzOK+2qj0lcwUuVRZCpcongBQ92UDttBa/gxopgqrAfaOKF5wTr646Wp4XZMZLjERK98/a3/10mCCTlMk3/izShkm6
ZvJfqpIbgyLY1Uj1FdiFXmIzYqIJtWAGMPo64gqB59WQcBe690usU7KE915XkRHUILRy0EMYgEAVFG1L9+GzT2/G1+BDkd0kfffo5+OfA86ZDuFOeQzAyA
YAnZOghMHKBcRYON4g6axpstDITF1lTBLDNubPTg38DE3s5ufD7oqGpUzo7BpzymxGIWAbFYhPkZJCeURmWlaRa59fpG/iVmD9HaPPrik0kl1G5PCLo8tf
j3SmFxiiGrtExp24zBIbZfGCqLC51z49gwLuBaeSt9Oy/z5dP4WlP/9DqPiu4X+8sMolzTRYZYAm5iku9niPQHgXZh9cSuC0pr0vTEyS8nKXxP0lwXuOtb
OWpCM7f1PwwSvCaum1lLpCEvB75chCl1EPNJbDvYRrTxiDpNnL5F9B1CQ6O5seTRJG1H7uDlF4x0x1/21BSvafJwUlLV9XYZbt1hD+R3PHB8YiEbyT8DWE
W9aieyK2kkZ+ScmSllA5JDd8z9Jajah2yW2voVfNSMlHhYZso8HYOtNPrl8uFkUfBPx774NHP2Fj33ivytHWWq2SN7jNQG1Ok4cWuSICfo1LcAdXMlSUJj
HS06gvA0IfMm6Bcf/ZRih9qhgX9QnClL/PYHxnna1Wao/MLlz9zMN9C7JuVB1tQvDIxBSBSZKqY7yhE7S2ew9o0BCkWdBUewaxDhHUlP0TZZbS5lRnlFzx
TLXK/77fySHS2Xzi7D8w4VdgE8/cVY8pkWtX0yh/jlVSmDHtE+3jYkZKaJ8R7FwTkCXqQRE1RnWCWM1JoS+HE1NmUwWWVteZU+/4JfGOd61Ys4aixEBdQV
m+CwHfV8t3LzzqHgiyChK2dKGYIgZnbWwYbfymCPh9BBesCD1WsDYxVyLRAAOXD6v9zXEmBr8iyWve8OCp6XxYZI6xkK1JBcJH3WTuS1sdFPWV5SGBqbV3
T+8SXJsTKeUrfgUoY18liIRHhGEqBvBVBrP4rkkmnN98hSWryriYAVOQG2ZQ3gwT7ekTzCCq+w17xe4TDEMVdaQJ0Hak66QsDRcuCr6AiEObPhPkVHB2wd
nj7hoaA49R/b71WfU8JTUfWYvkMBPz5eK2MiQXVFkhCPgXGbQ+SyZlXAaWmm44X3aj3jcnWE1fksy0fp+ak5cHnW0dDnbIgIljvsxKHRfXkjJjC2crJ0m0
LRbzF97MqodIatmR4UCmIEgTXgHY0u/ylfbHgg7oLLUD3LqfdUUZTC7YziTbBsDTxXGbDlTDONu/TxVzxOwoM1k4L60PLj2/PPkibS5Gee0o+CLNPr6J7l
aEJZNXY3bzCkrs+ZfbUajI5/FsFm5iIwU7RsNg7pwCIHiBYf8bYoEVHO1dwp2W2KddyNmcsqsDvm/trsxd8pVL2Cc2iDi/XHIUX+AlDo0BFcSUdKq2b9Ll
U1IEXbuAL7GoKpLRAxO/yhSzxQnNiDm1T0eM8Qn0bx06dkCWT0iTLv+JMbu4w+Q27s8Uzry3gQDn3De0Yi3ZQODSKXkvsHDjxOKBZnqJeOtlRA5LmgfkST
GoBFHdfw1+0MwrUZb8NiRurhPjFRKuskO+9zDkT4T2KTUw+cb7bieeuJkwagXlM4SstmA4YSGjAmEp9MC0qzeItBjf8NEnEOMtrxymaAmSc5vR4c4Rxj0e
T3QWDElsYc/lfvawJAUlEhd1RH/kvgQ5T+j5pV3nK0TIeQa6I3SE7qjRdgyaXMcE8GPQYCrhJsTA5YLQ3+U42JCdxrWM1tjl+dqXrl2/q5yzMtq+bs9mfi
8tZakkROMrC00RtrWEy2QSfXm8BIhSbXwxRQxs9wQdZMZi2uLKjaJMv8BC2MZjYmZZwvCW3L8C5qTDBHauj2yMLOsv4p+ml1bGUyz3zvIEtqEqOJEOm59d
mj9oXNR51NLB6+FqIpf3rzPmDlxJ606a3HIKyLnXD9nqkeJ5xv+89ccM0Em4PP2GdwszT/mCSIGKQL2NISanBPENyzPTFVN3PY/lZTWXb38OB57zlg8Jnq
HD0iLnRWGV4mKi+S5NSNqtKywCFI2TGO/CqOuCXpkxNW+CS49KKUrW5z712jYZv4zxY7xqSk6K7ZOLYnRFCZL8HS6SvkCuZv6JyGsXM4mOXX/FSiz3Y6jh
m6QZV5zZ7aH+z4k2j+rXm0ddLkiBW+MqHw0fucBw1fV93DrXwAyaFjlJsaHGsgWjWSKAG5LE6pBbKiE6CpQICJ/d0lEL6S6ybuLhAO3ZioIQGcLXxAvChp
oNgxaErGDpeBZfjaDkRcdiqkKK75Ffas0b7x2tcQak7Sm104pIVEBGQwWXJY/3UBedQIjVahjgq5F1QDK3YENlbb/N1K63Hbs1Q29m6OQwUGHhXvWGnV1W
iMtaL+A2m0VCszKSA3dleWFDaay3IaN9wMI3JMWJxfFeGvFyIqviIUQiCuNPT98L+4j2eLHKln9C2m7LSVqFOK3jQ7SDVJerNIKLLspAUgi9VWDk7SK9qo
rJN+BV55GBnnTjCB7RaElI6ae5GjnOe5jG0sHapSUapnbs18bupxnf6JwnLgipAhVCpB+zRM1KNmh3TCuRliNhgsBzUjf0q0SAyH0Z8NNcrm+p0nIiW2tS
Omvia6++0JrMOe68CMcR/y4gEErNGsI+Khocs1ogk4o0UUrDq6WnM5gCSkd4MJrPZlMY49bSksG1TrT1n1gJEclKPw1zlSvGeH41yKoyJp9cut/W9LSw7L
YNIAL1K/kYgg5Y+nmAUhjfDN5rNineQe7LLseMXT/J0qlc2jCeSNeFfI/WAhB6SOfqPs3jxEqYHiDvnqzQsBFvk2HWfFDVJwqpbSDKKMS+v0s3G1wsSIpb
NQPRFGFXU8L11dLWGxvsIc6lYsXqMeNCMniVR2KT7Yi2tpMIdQMZtMs6Lp0jjrEKQM4QL+nLTXsRZI2Mqp5IY9k4VN/iWDZz44wi3XyWDFeRyECJQd4Oc5
7IKGq6GKWW3HBeqOJ5wPh/tzIYYKJXKi1KRNpqL0+7h7WPBGoV67V9tnx5SjAQWQEmfPX7nuDeV8qhyPDnSOiYFgqBlb/oxPvZoheW4gRgqtHpORmLtCgW
vglll3BFmD3vwyZM7hCf8NfbR5TGBX8cBv4DhpiecA1wcUP6PTrbdGEZfrTCqIgx5gPuf8NwSEKCXAnCqVrTSqv/WTN6H0eufrUKBym9t1uI+RqmLouwaB
ERKTuTRAEgYqhBdYLCNUtd+f/TMwS4MpV0gVKqI8w1/ZKcEpXT/fVuvDUVsf1ltTqkSNSFH7qK5RcETPwd3k5fCigCbDvZc3QTBZia8vBsv23eOD7rUTWs
+nEURWHSE1VlZG15RgoDI5dhJ4/8tEMasXLNQ0Oob04Xd1DUX5BwR7wuUglscvZT0rp0CBSVlxZkhdU3g79uemw0ITsk2AAezLy6KGp1rFEooMsiLlZzWM
BgOtny74byUJI6heWRgjYpWmIu6Sp+4zcC+OQYcHEP4x5PeqKiY4NmK0J+WcTaW9HK5jducOIaDQ7v5RcQkYk1DO3DBUU53UCWK8y2O8pIfJzBk3Mu/dzI
5QplXcJj7UeAsi1HUooxC99kSQcVKiClyvW1cz3vOJiAKJAtlgbzBnnuSu06C1QTocWHie2t8AbR5NAiC9Feko3iUJrhyXvFykvVJRpuR1pGKGq93yRgov
GUDksLa8pnf4xPUY1ZPHxRHFhNxNnbi4y58Q7+uJqgb0JD30hOC61DcVWTgHoZE886RRtoNyG2dITHQ5L1cJi+MYGg0vRMS6wUNDx2+oZtCKNLua8r0gxx
Pj9ymdR2EB0GjoTXUN3ypqcYQ2Zz+RfEMhMBdWtuaoPt+qHHFFlCf74DU1/+OsP8uhxrztWQGEHOSVJ7h0J8kSBi5IjFiMsVANGjDWDu4+uh3+MhSHFIsr
wIqJmcW2F5FY2+FHAMnda44DCDzjByvAkb5N0iH8uk+cbRcVqMaDVJJT1+Py77FxGHHKeceiioFjt5JhB96uI60e3zXPoGcEWHIrepEa7+L8HBM8vTTBPF
WzSG2jEMBi73wsl6qdr51xlitsrMjtDbOYflEi/eoFAq8XHXsufIRU5PrsM7l6xwflp8nSOB0TUp5gle0JjdPxXkrRNwrFJJN8l+Cn/2IyUqkTqnl8dX4n
pmBsnWzqsu2aXYKghtc6ZAPrBOx6K2aVh8dNMtc62z/OlbUdPGlvJEbjPmBZTXlzk/98RrlliuQ5DUzOGlZQmhRaieom+jeqzm7vOaFcwVnNK1aKZnnpw/
JazsEnzQgJYoTi8FuhGTAHBbATD7lnX/Yz7f4Z1KC10M0rz0L5Uzn12GLtfM4//BzwPPHdm/I/yLJituGDMb3AUSWTgI4Z1baY5mIEL/GuqKQg63aE7+Qq
wAzj2LaPk180sSSjSnOEkLKRd8Jl13aaz+yDNYbiWWfzZH+4VkLBpNdk6Et8//o6+aTfb/g09OK67/EF/i0UT86iew/BOGtNuDpEw16CD3dMixyFPanZZ2
5kD/hAMTPbkb9Y01DWeW+MtQ2EU+APsQ3pMJ3OQdxG+9iD8CngwyquiKcCVnWs2vJkZH1z5boQbjPZjuwRW3HT28LuPhAUogHO+xDwBKDya5Zi0D1iVX6N
Xc5YH4fOvX5OkugsYQMZRogyjB/LxuwY575nnNW6toiNzSVxnYOVnCeXrTikYzdlCSw885NUSHSZjy/z4RoOmirmA+qeocG2b5s0SnWPDMyq6ncJfmX4Cu
oyMndimQtJh4a53VPEmDkv8GpSuPJEBMNsePLT0fgQXWxdYh5pLHn7KAuDSsY1iRLwlMMvXw4IEIzDjA84M/9yC0dUwwLxOyLWpGxpsvpMX+c4VAfrfE/f
BmORJGtUyqRuaP2LKxMQbvl4rDSQnGD+PO7z+7wYqOauLso+ffXma+nxEgEtZONX5ciWyuD8DaYgVQWiATtwIkYCADKYvdjnI4uZI3w3tSkay0SrD8UQ97
OmPffAWxoT0uKRBQXpMM3jqTdUHe0ROhn32j6Lyczl9y0cjGMxjIdVWaziQaptI0dReL3IS1Z/lpl3Fyyji87PJnrE2pM66SH9dBbrwsQa331ZijKpg4QP
ZXDmPOFddWQd/gfybMvqf/+wv4EmEHH6gN17Pzb9clTJQ+lEftOiS0ymEC8znmrdCmp3aprmYW9qkHoR5OjEp63a4k+8nTD2Zcg33ZfMrC5pUzz/4IsSvo
HU6ZPSZLDxsZ/GdhFf77FD9SYPu+u2iH7uSS0F3Ppi1rUpDrU16AcvoWnG1JmEjntl/q4iaBwJnVKksMahEIuDh0fiKOigZoDCbUBlpGnU0KIbrDvWcR9D
Nmoa8Y8AcinEg+iwraK0bY9fwIb9q6DNy/LJ3E6Mulyv7ArSVgZIS0UVJ7US4PsXQbJtIyQst01d6XLh630yQ63c4n7VXDxkrxOMXYQefgG4kjsrTPKHxY
43qe/hYaPyJMshtyl/nATGbSmLl9bTIxJKKqWXNL6kosupVUhAQ4YTboEYrdIpz4FopwXpn2tJbamS4eJBt1ryblicRgleyCjuDn57QuHwH6rhd3VeUSI7
gK5onMxxl6d0A4vJn/GvY1H9/NWT7dQOe/BppV+CaPTgq+IZXRxh7o22r5g62ezIRGUXhoYzZ5PjzRlFBs64ESFBJCIIm+QiKrLB0MvEVAyMfraQw5kQJa
fKDMSbU03tGE9dRlJ+8y2TlsfHaY9eB1gRqAKmN86ByFXXa/DkVeJgJyjo9/HNbdpO3Vy797meINRKXHyKL1SIZt8M1JijDVdKeyPBCWxZjlC+zi+jJT3Y
PnweECpt5UCalogy/4mFjQ1vC00ZHkJnkzqovzHekgbSBYuoxvHhaXlILmhr1zALOKeIxm1MbG/0HwZLP3LcCkY3s6aHYBowm9qBzKEYHIWZ/6t0oPgrUu
cpSeNJ5wgw4hka4mfLLJvCvdFGGy0OggxIQtBsPcdqt9sPkgLYYyRbYAT+Vxdqw7GB70M0rGzH1xvKDWDGbOrlkPZfREhNVUwEkMBCs8sWZg7z+ZhZ1IMc
clRN+giHUPoVkofPFUjjyXLfB+XUIx5POGSYrIoqrSSpZzFglS25QVk4WsIc4rs+dB6VbvOeNjHpIBnQmPbFgCEb7/oHfMpM0C33vPA3bjj74Omuz9nMVq
RAaZVtc4ehcgSCbQggmJ79RPFfQqD1avmHAkTLjr3+oqISqqy4KirSZJqDj94TVjXvwtRecFCFsk3TIXBFWLyOquPDyNPU1bTtwZu/xwJOUz9+49j98qX2
h/gpzGNZynm8AmwEaLCdImxfvKg+5y5QCkwcM0w9M7RMGtHcXnmluSna592r7KIoiGwXSNHvoc2PmPrFD88Hz+VfxyGwjoR8vrJuh0BKTNNNvguq87wtzW
HHV1GPOS0Mx7l0mxbKoLz8o8cVT02f/BeHX151Ou8szo8IixwfjSAZdYz6tfMWE81mSR472iydhcf4uHvp4P3Z5AJ4uMzQcaQf9br/82sU9y14BN7lm97x
metes0qwEFm4AzcMmCMF9TNl6R/Ut9eoI8FaRdZ6/RnTlsPWZOHxY1OA8r1nprZlhoTkCeEeHXnuiS4VhjW2J11xK2SdRP1hqjmNZMKc5EBc6LuxEYYpLM
wNDLOZMrk+zxJGnO4KyjvhvTgkTZCpOE4lFA3d+dgyafpoxUPovGaN8fkAm6Wi0PM3lR+XUkCiopYaCjAtAXg1zHiIknjmjgNVxXRe3sOupTrp3c176FwP
swEMkeEhoCsBjCY+Ei2erp/3WUaCxRZyyKiWtGhbq3aLrptGwAkSZNFhNQKdMDG8smRA0dwbkJA9reB+jv1EYUyZZ3PpDq6DCVvvwSoa+ekFCPE4Rz7B4S
vAO7ua9dImLuvq3ByzqcxqdjEZ8fB04SnAWjSWHDGzq5T357ci/T2RUPP7CmS3ZVCTCugCz4I17Potz75Id9Si4KW75QxSeZQ6tr1wiZa/OyJvRekKsF0l
iy/CEd2OSjuN3QNtYM2SnHbaqKrZ8VCwr7BqeE7hANGUny2xSen4tBYl/GRVCVGL4zQekb1nPBVZognBsuJYv43FI0etUX+/VGqMN7buGXwQveKyZsYQh1
rpO0ju+cJxBeyUfEPtI/mREXJhBdBZvYRKnEwrcCbJxDoYqafBS8e0ksqQ+gpbg4wKs+004UoLw6zd3PIsWJVsjWjRieR0Z2XAYJNVBtPTT0TbC+n57SGI
uA7t5j6G6m3/Oe7Qxaak5cend5vqPQhy+KHx007C+Df0l4FgHM0GzY+FTaoSd/QWIm4j2UgdDd2GjAnu1p/AZVQqYivj7ExfoFGfAYqInVFZDT0C2gqjx6
RapK8LqeoFu2Tr02WFVpYA4rT0sz3fwG6WKVv+U7wbm+Z0Y/7ELIOg85hMmlBCQn+FZgf9oRDyvhvnsp2Lyd9/AirC41rR87XxCMrVI2DLKlZ1dcJcmlc8
gAWtzjj/ChRRbzbubZZCBmmDRtl/xuprXM9KvUpx2/UDAmUELj4qX91Sndl1o+QZBNnTVvLrYZ6gr127g7g4a4grpkyIIjT1ENhUfFworg+02ChDJBw/4J
QeLp/7oO4jLRtL1otBoy1JlTE1kyzqa9y3n1u7RbT9LfssExpF0MiZWfAdBFnQzKJizgA8c5I6HClbBLch8KbEKiLZ2j0b2FftN6oCbbhq7Do+ehmQpnXB
HAkGFIVDOk1x8Nd3jIYrwE2E1VQVS/ALIAixcXVIaNT+YRcPa16IsJSaita+2AYsrPqkJWtC3TccR0JEGReEGL0kOeyEvOmSyePsrpnYuyg/WxIIn+Oxsi
a3x/01h9VvPuDMlmNxEnXGV+sNrr3NszmE7Jbt55kkNgXe7Z8bq/NFaEIqBjZsTG548yIFthAoQIVX5VIy4lqTVFENzlUtmmSAlvwT1cUjq/CMdpunCBXx
HWH+5VBx2yHc7jA90URTMhrHOG11W/njP2HrOAX9TDRAYVc2q+/XjpE8DxVexlEw2GFoam1cINI6Zr7yotKueZyW7nU88dFFFH9OxHPUnC6YJOQEv9tNRW
TYp0nbIY4qXdTBU2AD1uucDncyjoSG63Dg05lIDQF0m8ry8HBs0Y0fBIYz6VsgLyUhHgXUrYalHrifmVzYCjm6DXsKUA965vrPoqNrfJvgfixanh2AWiJc
qtFCW2YZdv0u+DEeAE6lU4lMYON/zQpDot7vZMQNxLzGT9D7f212h2d+c9oBwCFTMeJ4OQlT0jzz9ie43Zo3Lwu2eXVCTDK3/SBzHfzBKDhIpqywbXbBaa
CXnQcyb6ISOqOQkSaGd3czXsI7kXNFa87YkBSkODET3Br4IeqSAJNlYzLRChKWZE/QPhZcUdX9K8aQPCHaXpEgrtvKasVMdYLJHJxh7rRJiypUTa2Bjpdh
skvhZZNI0H2itn2HM4/qIpzSaSVL0TLhJReykYOUoFFPC2CKe18aX3XXrILOAhKk6CRuyDQxEgRLqw/PjPBoHq7MEuT9/TOOAFqbpLtDvGyYoLJ27GiXMP
NSIe05SJptojA6Zy+E8O0Tws7jcIFLLf0UsvjDbj5e1yc+86BG+dBdzHsIZXQ4PzSC+UlWTT2fRisYNY7z8yctWAoSZR8HJQsdM/60W5OX0/u8tdCv5Oyw
ZzvfL2IxKic9ncnZqe44GFo1qsx8bPz1yonb1Y3yxYlE9GIrIXr8TLipZO0gdKyQ0tJ/OdkQCIhPbzN2tGgLEXOvr8NVYBVeKSECTplyPCdqoeCdzn3Kd1
QvhIL0nmAKMF5VSbgBZLl2OAWAOjU7qnA/JiRXZaKJ0E5eKYdHkBsbfhhcgLRvUYHCNK/1RpuFaBBc+SF+uI4STJ0LRzJOaYTydyC4PL638cxUEBwBK1BQ
qfDIqoaXRbEk/72/9jGryPcVfSWcsEwFgqg2Xn7yAydywkKtdenW9I/TlJ0F5TXYz9Ivuall2oHFrBskXes/3aBx9u7pSde+P87zPbe33c25pks46nGIOX
5ZRH7hs35SlqpyBrkuJXD3yURifZ3QHrHFV1NmHLQ5E/aZHpNqja8+wzbPikuBCEWKBMND4zejljXZZpnE4zh/UfT5RRNfzJtgGhvfXAUrbIctG8LfGMUj
D/g9uI6WzXJgP6zox6tiH4zV/COoSzZxavuZq4oIqA8Yy28YABHw9gClsSTPM6l7XzuuGelOBZUITth44o3EUK5IdpJet7M0NHzvqdbGNqLxVWxo9QGpbU
dsSK14QA8c8z5hNbaK1vUP9TPrYxXGbqdChQGbQ0uimB8Es/H9zk/4ayyO5jHnQX194d+zjVIVK27lfSgZgrkwdZUuiFG5bMAkIs1aBrQ4pU0xUc7IozH/
KMLk3xVUAxGUuQaZpPIFPu3HAGqoGRxOkVD677sJU+haHGOE4oYjqnx1fOhIVvenbgG5cGDX/DKAaeF7yWXxKQE7xXoYK88ToBgRouyp9mFTSwj/5N73EY
ogrTOJKh2udh1UTcdDNVxGsTBMl9glI11YbhpB2+vP5p4mEFSBd+qNvV7ycSegceuGNFhHAfEz7+vb6r8a12pBotNTSlpuSC3iZQ3S5srjwhV+WcxTv+Va
/6yT8O1ae8c6DO52PlVBylrlxMpLSG4bNPlCpEAChYa8sg4B7qQBShcAyC7ni6QO2EH67tsK09c2jcwODgJTrVus5oKTJubAvwSk48UfKhEOD06qOljKF+
SWujQGXMh/ft1TZg+X24QOLkuh/Oy7bFbgtV3ZE3gYwnEtceg9spNm2MTVYVb4CYedBjgPFbKLe7YB9KiG+X0TWj6Acyzalf0B3LL7DlGjaK8sJbOX29pJ
jQpWbb6pxZk8ZN1X4DUaA9WKxpXciHDi/3V7rkzdrIcJrjtREe9leMF2oAHDdHpr4PVJHKYL5y1Xf/P9+zzOxIuo27DgHZByfdJe1caUzz4mnA+9Ara2C/
ZgrXaDaBFMrrcNhPROOscEAubHz/W++d0pLjOephMvPfe8DVI/ouN/4qSgZMySLF8N+cnfSdK3aG2+ykR5VYfnmFpZgdWpXjF4d2WHQ5oZKWyBU2KwMOna
RMKBVWNUnhCZG5+c9rJMtAYOozBMXfRZxQ5UW7MuNu3HgejvZqnMvZ6k2O88z9ezpK+hsu8CipaGjvrr7KfhlxWc0EauM3Pxx3spuWUmJUntIJUSz6upOA
rlgwrLnw7gUds17c1f3fgn4v2bLueNp+CNtOhOEkYRGIS755y6aEmkSX3WSciVLwitLQEN1GzIEERTCQ0N7+uXG0VYOKmVcJo2/SWGj2FSTiSeRr9OXYT0
yoRUMhmSPcQkpvx5g3dpM1lI8bd6Oa2uiaJDSRhfKIXe9qz+rFLCHPeegmdxtkzmvE74dLPZJxxz/ODMPw9SmAyTyq8A3FfX4HPKsSDDSbBBtaytMCYu7i
w+HDSQmAOO+2hWpXTXRBFwKqA2EMlM+v/VWyHHoeQnbrM6Fr+xn+c/ae8OtMdsxBSE9gt0iWGGwniLXR3pHjK2DJD9P/bMYnD2GpV7j4Tk4uGI7IHWz3jY
H0UNSoHvhUUtFL3qPz212uknzA8cFttuwDz+o1EPY7vtT9yAxdUMMZPqTEfX4f5p016W4N3ZJPnjBNyfyraECbFN49j9h0ehLUbPQ3z87SZ6Iqy7KUWxad
dCtWfhy9hHd4dSuGqnMUu3P2OSzpoys3tC+hNw6h3bqAXtEGU06nGACJJhNIOk1uPxmm38Wj2b+iZzgR3/4hZCHYd8/LW03Th3FmNLWlRw164hvUQ281BM
VSSz9+CAG4SvPDNRrAKX4RcEkoTpKu4tK8q4k7HEi0GGW1BVE6rEAu35pUqQ6LNBSGNKrq7INcKIgykW0QqDh6rhVN8IYD4jmNSSYlkM+G09je3Gsvp7K5
lYimLf1YtO8yxps0IpQj7UqvU16TFnCYbjFKQHHb0HK/8QOimgHiBhp8euaO3PqAcPNHcLYkk9j+MImcnA7UihWnuKRnNEo3n2s7o80+2D6StmAtGECHW5
gKjjYuYKi6jLPBDRjMxAzieM9Z24ab6ahaZUkVAURKiGgs63JODDbM1x/WTFyjtjvMSYh8MilXSDUtqL2CxcXyjNMODh+ulUdYeMhNCsm2VZKmnzJMmv4F
6ZFCxbl+9KA5LLJD3hdrQ2EkkmrmMd8DFhrTJg0KBLD5jmam7SlvyL1fkDNYdogxfHwjpK8symDIxXMfmZ5TvqkwHki0hATbZ3fljKvVBs9qGeYqTq7T8Z
9m9JOgfF6+GQhVVfkhnXlOw2iP1GYUa5BRH7D1Nqd4Y0t8t3d7pNY5taGOZhQdCFYO2LPdmGSSXIXjt+cZHruBxE/Jgrm1KvrstVYgheN+qQ8BvpYkIyRd
h5d4eC/kKmOiXfNLbIDsy/3FV84zgQZpFsT/0/THfTBgpuAYnRvK9a7okVdO7+aBFLatwp+a3v/k+xFKFn/23mZyLONXQSKZT7an2jcFg85zIFlf2Liv3r
iGoRygMw90Ns3ydN4ja/M06QyQgY6xY8ANrOTGKctz6dhoPNgLmpn/2p87TyU4OFoR3IHzntm6hluJQlClJQFJTXjsO2cJxhz4aGLO820S2vL2ImeM01Rk
cG9y7RDYI97hJc1TtP0L1xH1GPphhmFlXAN4JMSfkTtXCZYSJ+xSkmSd08KjCgQX2ixW222mkj7y1mGb7T6Vs1xe11lE9whHAubwe6440i4MnCYs3LplYk
KTlFC6jVHLgiejBxohtsntY+pCzD5fQhYZH+nhYnWOO5x8TeeURAomIExLT+56vuMqC1hgagl7MQHA3Bf572jQMbZISYaVtGfVFr6wO0eiUq73VkE7KcfU
toopwbW1XXJ6S2UKx3Q4vjcXVJVEDKdHShEVu4bYc+CCV82YIsajSaYBzwH/DMpYzUmmBUVdBZBE8+dbtvOgmTtlGBqqvK38BysuJBm7OTk54iELwf2hhG
tQYKleDa0jzwQ1FssB+d5/vr+AtlhNoP42LHPLyVbrsTTVR7lo2u+G5+4xKDc0f16nSHbt1bm6Dz3/KTU+ZBA52E6eJPe/9qXWBgO+mHhZf3K3aWh6Wi+9
btOPbFi7cWorHehieUfL3SVNUfViZxKLGQkJ1ua9o3udHQwVmZgnbJAPyKq4QGcQEzZACzcsKCcNWYQ9mll6BfRgO4/x9WXXRWOB45Bjl0javKFu7X1Q6E
ETRkEZHoQKDtkBun7Avt+bW9Ey/Gl8WrwsNV9Qwa+hlppwJ2aVZFF0zDQ/cMR+zTOEDCwlKBj++UeEgw6iS48XeAN9fISnLc4DnBqnT/iaEHtn5ewQE5oS
/x9rb9JkSa6ci0UBiOEMOVRXVXffvhPvJUVSgz2TZDRpIXsLmbTQWn9Vey20lD0zmUlPA0VSfCTv0Le7uqoy80wRAaCUJwaEO+AOILJ43uPtrHMiEIDP/g
Xgjo3pusKLf5oBx9JjPxcip97a0qEJHH1Tu5HEsiRPWu4Xy2SY0LqFRkLK2c5q/gCcxZEf8XMfTwmB0I5bfuuk1jOq0IpZfD5T15ROsBpiAdqTeuOXaof7
Ufo0bsN+qjBxKnOxCjNBbNbO94uW0uxST48Zo8wqmqP8w/KVmSx7jXJMGx7H3eb6nMbkeVgxT04zftyks9MqUDaD1rw7xBzCCTIfWk+bMKVggRoRwnUNbB
M4zGAI+mRZkUlj/z7tNywf6HgFsOwGaX4TA46mzipN6Ee2dBZ3LlZhJVFRGd7kDm/fpr7LXg/GW52FY91kA6/Tsm9oCx7Gjhy6bxJaQmc4HTc1XSQyokDJ
xYIn5oZbIth2Y4Ng4RaEBRWZBC57enxzcURUyTaiN8yhW+vnrJaDbOqFPCsB/Q0TRn7n2FjGQCCZgwvZdWGwSiacw+cJMaWDjzJJOqyIfNgT4iU5t+OyiK
eCDxFeT/Q0WO4QuDK8EP4RVHezo1oZHqEamTKnDLeMvTiTEULxEukFzTWRIG1zCW+kL1HqOsGBuC/r5NUXOZgOnRxxKti5aK7zF3MHz138u/TM3qHb6TrC
2yAtykMiJM2/jMKCi5DepXk+CqzhyWnZtM8CW5JRHR0LzSlQS8vVoZSsEtvoYyyXPWw9illyjqsC5zrLGMkkPI9+1pqOIDuyZWUoEt+KUUwFEpJmechl6i
OvWMRE+JFh0NjbPxEuIpS1BDt7T2IMqLNmMw9WiBRbgNMruXunTVkCh9uIe6dAuufGP18jzG9qT2czeAxI9whp3eQsE6vtr5ZmhvfuVw0WbdXC7EkApiLr
HW12f0c6hNR5/1MhTBm1OfV1eR1ptNthf0jH+e5qps7eTctGbb/AY/1JrY0ZOL4VGZgBNKSSBEmE4yHM4/RC7lMije2gTFsmGnvns22EUV+5zM4ghQElMt
ss99xTcvE2tN+GosExl/6SUoi6JDWiQsHLcf5NJsBItuV6vy5+YeKWMxMov084T7pwYxmhDp49v3HBnr07qVbGfkPUcYp2HUG6kPu/fw6ruxRQwCzpI5t7
qFgK/JTIM5eOuioDOvJ+Omdyrp3JCSq8XEm6f4FR2ge5zAtqBt8jFykpV7MlU3iZmaKKqAn1fFt0zPHdzaeC3TZQpuL/kbn3pIGxhB6LVFQb7Mimij6xu0
vH7dras0k9TEBTWTZNAV1EdpT9AzaaSFFO1d0aJ6cD8SjPxhdKFR2sjFp8O97jSfVHf4rcHBtaFe9PmIN28bcVJ/M2GvVcZwmhzZ5ZtUZBldcrUOBgSzFv
BnU48IkFPPwqMGc+tLmE30pe7H9kzIPJsQV11GuaqC67JoaWe+28o4StXdv3MyalHSa6DAMRX1zEBsy+4tJZht6bMmU3I9DADZNFXMf8v1jdqwpBGuxbtE
69SA1dotcgwQqLDV6ThcBpv0nGBVUgR5WHKOogcw6Tl+9BdFgs9RLm4j2Apq+oKFGTiBmG/7rAXNHpx4P/s0wkFZvpSp0KQ01YI1MD+DLHqWUCrgsSGmyq
MwwcpRahuk7FXGBWN+MVHWBsK/hZKDLoXQekJwPbLhhUTm+8jF9d+21KPqaXydtAQXs+12+DUKqJBQfWYvO1x/iIa0pleYK+m659yMFfyFprSaKe2afvve
fcFznORgdpxNcexWwR9IfVsf1c4wT6eSVHjY7YLXxuJsVX/tItTshJIQYO+GYVULFHwmlo47EM9ynKRDP9T6A46IWeLc1ScVmMMe7Z5x8YorTeno8tCdSF
ZowRnvGo5MelPkAqBcDhTclBO32m+esiFPQ7e1/bpnQvKf8wU12+wGwpyVivz+DfHygpQgvsaStqcUFwpE3Cm9F7kQm71b6NkSiK9w6H7Ly+8GguTYpUNp
WU+p/dVcT9N3FDqNHWE5JUL8uHPcjP5IMMCKlMIsnr3Ug7uAqTwiRlwtFHvKSNwn/9PPoKqT4TYaYsQK779ECmbxWc1KyerXOsG68vczWxwcRyWOMZATVG
ou5hYU3ot6Ayb6iiU+MO8Myf0GP/EmzK8kQe+YQEQ4k0T4LCnxovvCcyZQFwTxt8H2O5nfZhd6FYagqym1RQXu1un5HpT5+7qPx4TlsWoh/r1OKmRW0GCk
ZVs1bCc4RdCgppspxY3K6kDXxFY3EN8e7tH7GdGxbURx6wY1bmfSEekMBU61NmQZkAGwMuy/ww8invSxMMSGzyFyW6WoBTjnQLoYjWSG76hyIxOTkK1YYF
dk7vwVQmv2RlwL1fFHBPZ7xwOrWqwGwdoKqKiNfaO53YD/WSME5eFgS0agKf11K0fLNWx2KVQy5xGbl18+0BWbvr2vzdmEiXgJ72u1WTJVzqZTlG3RXR6K
YlBbApxgNzBmivzE3OIp+P0HS6sSpS5rvY40R2eNuRHvQJCpX/Gsc2Y/yDZie8KpYWiiTeuvjK0jClyyvRLmfJchRX4JTYeV5d+6/pYEmlS7eVnDyHkvLW
p/gWY1z13BNVBhxoYSIUeIyaYOL7LD6rq4KeGB24uIpZwhdsGU2D2pm45iqmT3vkor9PetqWOUwWPTGqwHeiSiqpSeVyvSjijrnNCRsHOWjvFrG6Fvb5Fq
a13EGts+20d6iQ7Q92zGnxq+aj45YOCJ9m8p0J4ZY1OUs7y/nQyonI/r6jtBG0rDWGoZptoQswrIoLWrCbouphgxT4yudRenhKLM6kOhp/wcuM5RGeNb6A
anYKuc4JG9B0e7rNfNO38x8/sIrf+XCDmInawsnNub3gk6aMr38F/XIA48Rdn17T9NIuKW1ip1YYfoDTkrvQtsBDy5qfyifyJ7XSv6/cPTDZZgG6RN0jGl
ukjBOWV26JmkUOfKrW7M8yYTZWTrS0ANyauynfEl7o4hb99TykGoLcnANBWR+brY7J660XiJtk2kiv4rBi+hUTerXU8/u0o7jgiPybIokOtueou31+6miA
JO9sL9Nf3T+yrByo9R083knYjuHdc11EQoBnJp1Inl3gwNXodTpunEytTW5A1NhD41IKQ0nZhhfrCcgtURZVJ7UQjzPQX0vaP46/Wsb6tESMq7K1a3+aVo
+3tfUTVSSoQ9YytGuzGHIVvDe+RWjGX2497I7ob+CvepGe/hCwW1HzuUrRA2C1SMpHz8BA1EzmE7ki6cvmc1jgvCz3ifZmRV3QlycOdYmZFlpesH3xxIh5
XFXPDOigAiZCq6yN6RcfQgl7RWTV4xYRLloqxTMGx9MlywqDZ3BbMBvkVe48Ael84/9P449vnEbu0cPeRel7YrJZmed1Qf9l2KPANGUae7FzbCUJxWup/F
At72auo5m3kShVZnRudTboMSGX82r+EaxaOSxjXNlih+shBZ7f9UbdDb1J+1NgUTYeiTa0qRkfWheuc8uK4Cq1C7KEGE+f4xUNAgiJHhzPdJ1Rzpv8vKun
Qtvg5cYmqVGClc0j0syvcBABCmxf1/rbRZAUnReccnh8JcZlvH0kiuwjlnEhlBEgxuG3PYhIjGNDk7nh0FP7kxdUmUyYFRHC/T6/uVO0iIr8xgr+5ycZMV
xg0N7htkdH24ubpabNS7C+W0dqmZGiWKQtx4a2uE00JuXt82+ZZ1+mqROb//98pdYxLvaE6ol+hISz0Dp05NiqCKFeM239ysqdVU1ZPU3FHcacF1lrmFwj
/fk75GFzrNen6EX33h9tcLJvUDnr2wNpoo679F3e1zqezMRzsBfEbzYs8KAZS4UMrMiJi4KFH3DxQMmJcrmGCqkrLotHKkFL3T6uRV7rxZz65paVw/hdbd
CNCbfGNgElB+Sa24UCXIS0Y415kwEjhUZu7HfRZ9zVxzHKAk470cttJsJNIONLGTZQr1SzbPhpQMIeQgeoM5GfOOxp8EWWzOd+5y58SMSvQFy96ujME2w0
eIbR6w/JvEHD37910dsl8t7jevkDmoVY/muZTLxdfjKEOO4s2OF+yTl/6DWqAcd6tUu462ke2o/5IEE+55hQAsE9LcFuTWVGO1izosTcMzQfxuJEErQ4UX
n7zUyoRBcHcvz8ma+T3/8aTcMsNnK37G1rwTpI1y07R+vrdfXjeFfrRWTLnK6J16VHzsEWhilipujA5ryLyr9krIoDByBnbmW2/6onyyFzrT5hGqOuenOb
71JEDoqiM37V4IVJ8+gV6MFP7PjSNLslvriFfdSTabULPFpajgcL1HYeNx59wRh2YKiKi0resYTcvjSQguNVlAKKqGq+RlywoaQchk0FFQ2e3JpNIglgyU
qJVZkTC0xH6no02SGyIC8/IHtpFpL8HCn34VlOdmDmDSn1isKEYFDHKoJZ8UZNQxIb4jRK5Jwa6jbSX/MDlYUZTp9vCgYnzTEGNnHVNo6c9Y+UoY4Ee1sm
UqII80QKqHe8rsIZZbUhnPO9r2mGDHdBYxVbeKFIBXMgi/PcOkHn4OWQycgofdm7YhmxgjmXHDCwZGdZkby2UZ0uIZ1jCOMf8QTqZXJcxbYOzZU943/yJ0
uobIevERwxREzo7UDgP6VhCkS4Mh1lU586G9bNu+xa2/45HHzDHpfwYd/OUxNw/c1IH9tP8bDn9kxD6L9hidUsfHxiKHRreVc1c/ANJ7EdZYhE6GYSaBhF
3+lBHwu7wwJzHwH2loHGwl0NmEqDr5fpIL1kZi6JJ+PJ9zVhRVRBlhfOffvWSNI6qWz5Pbgb38QC0BpYPBGhMp6FQNIgIvYNeXKOC118UehHvQ/DQ8lhW3
gAr0aROx3V0pCcqyAlnzINhxoGnHMHC5/nv73SYUU9PQ2RipNQwPmxoEovBjJ3CcGkTGyFDh5SAY1IM73kjYTw44oeztJGPerYYIo5ztJ4RyEmGf5xms1x
fnjHhWAqCLYkY1VUQGsdgbaKqXqIIQOX/HZJYwHIng9XH2PxyGA3FWMB+kvAO/XZTzoD+Ebjx/WUL+FszauI5FwGYvVQ0n4fEzT4jE6wOdLVkfTL7nwPmh
lp+5Itr5nnPOsgYAX11AwY7PtF8EzEuSEcMZSKnYjMlTi56HUt3Q1JZ/6HfdN+RQoV2iXljsf2ZJJhP60J2yrP3eOW5F4DK2SWvgppAY/Sl/P7i9eMjbCM
z2ig7t0Ufg8yQ9nq4yVMTcbsZ1fUHekmulQKucjHmo5sikwJuiLA4In8K9aEpo7nbJb0+XgYPUKqw8lLTah4vwzVAe9i2VDssESYyXyuKkqzwhiM+NEyzT
bq6KOfS0GDIzJSlo3uiDdutbpO5du0C8c5fDAoPPBwQ6s9vuMYCAJCCwSgXBs0DZjrI3YwT34apLV3w16J3fcQY4/AKyWb+E6Tu3PzhwKlcyL8Y/i7jONn
xVTpaCYAAYoMRcQ0MtPE3tGpn3YdRoNeNc3U5wTppb01u9xdJaSoTJE5w9LLGKrGssEE0EcXt3qaVqbnmbQm7LpS52EUj1lIn3NkDMpRXbdJVZDPQ9Oh17
lnKeSoyfU0Qo2otuKYQb0MV+Pwfd6h1AR+WRRGaMjEXRJsFcPlfpe8DRNP9qFNZew5KoK0xZfpmHvCGeneF1FXimdcpO4YmJETgTNXO3ocVHgNzt/FUzrt
5W8bz9AmULB6mdgvi+G49xN5hED4CnWKA7VNJHhFddDAaQDXGWEuNKN59SGXVrNMZCyCijLLzu/R/FT1EofErv7gIbZdgwslkbI02OJGU/vwWcav41DR3t
4sFtPGIsRaMZR7vtd+HUYwz7//BRkrZu5stGQjy5gEtM8UE1G+nMF22f1CGeJEm0zaV4YtU4+1gy93T+fpSa99PpsbIE7iOkA5L0Pw8brmPIdr3P5zRhOT
5jiFAk5WpnRDm9yE45PPmZJIlNvZlt1TIbSMudRiOu9+rtz0b1YJkWrGBNCVXFXAlrQzRBfzomql4ExDGWpQHQ078cXlHWnrjBvIUDOU2SI/4ECWWEsL/4
X8YkrTTYpKDbM5p8fyv/cpZgFNInhdVlJMOPWvQ65cC8aBN0VZieO8b/pmfknD1A/oYUzLmvtAIhr6eTsfqjEQMQOqtpRhARsnswJ6WQC38rtEwF+50EWZ
PINlKHeeCGql5ocx2ND1C9MvlCsBcPYgeKZHIYdJBlwTD3Dv+T5+F3PgpYJ0qIMbO556e12kLHzhlSoPANzhqOdSyMSoItybKHCIqYrv2jpIogaMtk/Gqg
oIvw4S0sCZqYEA12MlhawoMuyR2M9FSyvEQnfMZI9INRaNUF6caYGeiqgAM7tOdTLEHx5u5dGzAF08XY67p3OuVfz/eONt5c3TCvu67O+aWxjNsFwZy65T
lCmCenUNEfmqMW/ckYY0Uua0mktUzh9Y6dI6nO4bb7h/DnOSeQ+yyQzIevjXwUedwKFjsiOjtUePcSYqFhr/PVceH6bkt5Da5jg7PXWAkBI0FsXbSacV/g
rPoobkeAuQ3+HzFlmLHZsSdYGC2Jh51bwXFpNTmGtTqJy4T16FGsA4mjHqHa1cW/hHpCR755RZ5uTjBhqJF7UvorTGTP/gD2v7RVuqgISkQxKDcDco6NuG
WrolhNuC1z73ECGU/nt8SeiE4jzQqhCflawOGoZ9mhNVXgbdQOVYQFOT4/Rf8lGLZu5jMyeEosrwUDbPH/wMjM7534/Ulz+A57xPEEfGPGbTewy3+bkhlJ
1FtG8JhkMfdydxLAU13PgT7ZMRQlabuCsFtJuIzUr+r4N8i6zzDN5W3bg/t379MtnLwZOQkLXh+2i77D0dvnsAQ0vfIm9ItA7rVelnjkixb8O7xt+D2mxm
fe6am2ffrhljcOElL7DnEb/v0XSPBdkWibSTInfmtxnxshN3UlGH0zRnFCeYYv8Z6wcVUf8mBpHUgECZr1g2CGMqSpmE5aDUzXGmtr4aeI5RCHq00qfz1L
wtvWk5+PwFN9srBFMt1qcK8IgiRDek2zzHaXn0DMjw46vQ5o5/nS0lSJaxGNsR3s6ybuM4D1moEl6Tt5xUInXBQ93766DF6BBao5JYueJzw7HRa6zGqy8z
x5kzhysZxTw4gZGcEFUUphC9V8RkBDESebapZ4AciTGfpmpDEetiCdnXaA0ZiFgFFqSYbTW3IbzpsfFhmp/Wl8D6eWzvCqLmRAMIPJzc8AO1awmymrG+Ay
7/keC6/Dcv89OaRVeXpdiY/9IRNPSWen1SBrsamLMEsO22TtpvVSRj6jYiJM9MkEGFkxJgTsHnvwCqW40iZR0h83YznhZBrIP4m9paIck0VYTGWyXSoz3k
740evznjl3Zi7OEwbDA9YgVrI/bmEkVR9osxs9c9MzaRPkXsPFVilQLbFeKISoI8SNiqgUiqWPWh3uLdAqCpnzYlyzTgO3ng5QySJPXBMiFHsbv2B9hgwR
8HugPMWyasP/C+jg8Ht1DyGvAc9wZ1i+Sk8cgNaoyaNFErxMiHFXm+CH/tR5lUo/ropDiWsTCX/sd0VC8IJ/53gozVGZKyLb7k8zRq2li0bHxnqLCXg2kS
o2xVuSg9EoLfBla4BWRybNy/jiQTF8pIr8i0qLJNJWlFjScBiW48M8qoSUP0oydJFkxFLjKasVXoQnxZqoy0mh77srwUG0Z7xNRhmxbjy4ix0y8VLDAps7
U5DAXB+0hgKhJKO79h3voHIatxO204nCBgvQaD0FVNd01p8zAiscLDy0hAYhFwMR5VrfHPBkivnaZlm+KmghbJZviinNnqVTnzy7DLlyIoVxM9vDu2BNf6
QIanqyq4WbcHE9hTS4mVqBu3JgV7CnJyLybuG6LWNjdSL8mHqiSiasL69ZZETLgQ/iV8FtAEfZkAmQBtERF6T+QUPT36WxGHviJR3k0GoOe3HHEa+5x/m5
BEB89M1Ss2BPOUrdOa3k/nniQinpnbZi4o0TifG7EO00Tdui6992jrk2pPsOpUpEPuu8n6XTiPYhgxr0j5sWFGGVFkEyjukb/8FM1kWMtTa25IzQUucupW
B2HN/bg6Be69AHviPULdFv86n9afZQ3Z4hb8H9CPZSBYn4qgnetywqXLJakO9T4g+XB+o8wNtu5Tq4c3XoiJVVxKnvXpi8KrZNTyb5gUNjRx/9Sfr8fQA/
F+X+Q3JaGqjnRxTjXTLEVkSNeyQ/l1zHImJooiN5ty3VOGNkkqQHQsEgMQYn8VeJRtXGkNJ2hcKVfeaFgPrWupx6oZevk2ixBVBvcC4pWu21bFOdYds4gy
pJXxz39pakqChS693qhgd+9NjprX7ll0D21vH+4wuTcFRzaqRCXRo/B6nF6lvL/OccWUaKuwoJHJQN4UlseZx9s1MWEfkOVtgOb4dXKTCatXjc36ErZxRN
sQEa57A9mCcb8twts59WvjsIQpwooUhSy7HMcuYOn8TYvcoInHitlnXJvMCwxlFrgg/hwGR9ORA7Fmfk+TiMyw9mFN9HSNhOWemqacEDGuzGHpLVNheURK
8Jnw4uWLEx7rrFKMLVukQ3KZJHrnvxkE/Wm8Ap1ENU4La0y/Q4y2l+K7q6xrnV4H3PvfS/h1YP/2S8mWOWfrGaVQBVXIHjNxLrbYkAbyLa73OZDiv3WUb+
gIZhH/5TCw5sG5aTFv4K8SYRIxv14Ho22Q0VMhiOBotIFqt1meFPLq53TA1rv9ONIGcOkypevif5aVvZeMPYhGeuT5myfawOhMXOkAybIflbYjo27YrIje
/jhN8CnYbfWG9U/jSL0XlTdrWvVOgr1XM4l630pXRHr8/F3tGnldPL+IhVGvCfIuy6qCOOVrQoM05cqNJ+1N/BUdcOsi7gZkTBwOjEEdDI/KQu9UxDIT4d
CbjLjfsJ4zsjtMIFNyv+QtJqYVV3nfSVbWRDoZ+EWYi5pQOys0TRHohl3y4pqmLJMoGzifilrn0uoh0pXAcPHDdjgSfZ8RUKvpf369LOWXqUj8IzuNt55/
prKlmBSOis6J7xveYNuxpZ2mHnEWcUOf21ISXtfrIDdOQgkiN4TKen1hfR5U+HHXs44As/kDdtBNhMVfb7DmceQzKspUuSBS/GdJYN9NhleRb0DbkNInz0
IoVKgg9QYe93oXFMk3cVmouMzHhs+LOsmNpiz2hrKzGg52pKR3bC5cxmT3xKalfQ/1tfz59P53qaJ79ffizpHtFDXxukT5V+T1lEiK//WbV4TLO+DFySSY
9zxSXYa8E/OubQeTGPr2mUKHzN00fUaO7PZw9KOoyxxT2QfFY53kiAJJSBCRl+5WGZ8oJEQfSdKF4ZO8OUMqvO4Bu2jG/z/5zLzx8I4wnrPFUnBKRsLy8W
AtpMnr95CGJQEr2DRLhzVBIzUX2NL9KtOefnexsgUyD2x0KjW4CcM5s0roDfUAv5e7QXJusx53946TJCvp9GdWGBsIFQFFas/gWg64yUw4BAdYCSx4HeS/
8EAU2KNWsrh7lweqbuJhiOXBygvriNFa5rDBimT8s/xSVx8L5sRiSuDmA2kTPJJuE1HG1p3aQjBudw36JYJSPIn+Su7tm/JNwqhwr+cJXqoCAmD2Lj7sAy
ejVtHQKBmbuBihZbV4ckqCJpDxingAd7ThFcOxpLZ0wp48nhV2VAhH+l8miO4SjagV03Lw4lax9bqAcYFyM3FhdqdvAgHRFzBQCZh2AIhd+lOHFiBod7th
XFifou2e99cnL8O+znZbBxoqfQubKhthmxif1SIOkq855C3XMlbcupzmIyNVY8Mrk8zgGhehIM+JQOeDV0UHTxvuChCQYlzkQacXR86119diA3q0mIpLdm
wYNpSsa0Mwzh16pIOOygaiGvjtwJEm6nVyn4Onjd30hNsoNcdNorj5cIi53xwlgtFuFwbgtmYhJY/U0hOKp3mheizwQ4+ziZq1HQWrjpPeoGkqP3G3lONe
qusrhhR1HGaKeNMyC/DZppDKm9Xxrlf40V4Jk1FMRHChksSxyHR+IXcLqMG7RySdvJxmrRjo8xVuNu7NS4Tfyx1D3y7OA3eIvluVvHpCCYLDb16ak9jIgp
t50gqJV5mfGQnySc2SP2gvKKdIfWDoKNH1ZXDN0r5L8+QViXKf09y1jOO4ft+cE5NlkFGDk4pgnmczNpfRMTGxBOu2NpfbiOoK8+cczaX61NArd/5+TZV+
NolcaardpJYpUuWPN//HwAATku8d3B3PhXbUEWNB2+2ei9iQx7obp3YKvVgqedruV6AB3mIlvmuSR/sdgwd1yC1qX2h1bKpVQWxynKrKnKKxE60pPdksuc
S36Iy98+LVC8Gc68t0DYOEj9eysm4duzBr/ohz6J6K5zXKsm6iRhXJKV7qVsXsSvTz1TTrcyDS5fh/vyTl/FpQqoKe1sR9n6ZdRideBrTp66nESR1FVHLm
jX8m+gCbDxMuNv9Zo4Zx1IoaCw/+DOjWUzWhOhvz9xxOeks4lr8P4xJ2S+X0ecMCliswyDCQpvVSR7ReAxUCP4zGXT3/XCHeyWCwW0foqRrnfDrb0ocxVA
yJ8aQllLFREw4FXX94FKhrvcSGo7zQeOV9WolL0lU0U1xoyFYxHn/6qDBwn67o7Liqfp0BPW7moDVeGVNgGnP66AvnYGrL91727TY2a0+vOjKha+dHToyc
W9qM4d1PmcBfR6tMUwegFfl5P5KjZXlTFtnlt7FV2HcXZzYuxflNkXDFfbCO2CZ4rwpx7+Ffw4OaVJrwgvBm3Lug+SAObghXGX7mvkCAyfj5cQxSp3+9Rn
BKckejishyn4aUQqrvQmxmkfitFwiopUafE+37xAOgsTPDgK8Ye93kc2q7Y5KDrGAspPKWDrEtpmfLcGWXQefraJdAqW0kzKoI8e2KF38kKEg1j1r75Lrk
aI2mKNrlEFrnMSl9SM1Cmp1a6JAqV6btVdS2+Cx6ZI2JndrC5RwFjLNgGrZlUcs2VJt2urEDAUd19RWKBgp8T3zorgIqPCOBTg6+KX6tCEwqJQMqtkyblb
QLHjM8++5ZsKZdrTT5u0KdowG589hPizTaYIazSirw0K/p2rl/k3b3r4jEHTQ3+Gfez9dE2NA3jC7GCy0he9xNhd+6eWK1T1zTEEJAHPOuOCu73FN6nNPr
TDophrkQ7y14sPLFaTqgcMPZ3qTXgr28dBFR2qw1rQiyt1HoqEZxYgJnE15OZ3I1Oaq31+1qYppVmO1dEkmmL8c2mFjwRmCPKorboX6HFz7tXfPJI+XHbI
rrbcRf14AHW1qyLROY0ckKeAPZgBSRoEGlaF1azlYKP3BdibueaP9vOqZsm5jzIPTmt6RiIM3kj4UIeNVAOCSSV1YTeQ9ZqOHIDhEfck0pllmu+6y2C7QC
TLIlj05alheQmb2+NvFrXgeBkQAzGjbpzQVRjoV5nsK9yFEKt17rUWR+aw76AWluhu00yAe5OtDfBT58KrMXHsYXafaIm4Kp8+HJ0Z/l2swOD/fEisEF/O
+WncIxAxhdqiK4AxGargW9xyOcGf0JKupbvGgDGQmSeYLOHyhy6mApBq9zz+jNeVjI5goJSnjK66N7vrqZZXC3THy88gfw6NuZ66oARQFILFR5MvmRkVXJ
BNrsuXIVZh4G8FPwYhsiUPuY+MrxrQ/FpLiTuESF75xIbs/OCXyKwksrPn3xOubB6ucZH+gZWzAtf/sH6t9n9/UoQB3laH2SdRRJb+8TAMbZGTC8C66ird
A7dqifTaFMTTlx5Z8cr8GJTAPNerDXfiRImQwhlC9v/wo8dmTaEYSpeE+R8cZGmvmqnpTpFXDjDgt6OdJfiDA7iWhb/HnDr78ILt/VNHxjeaxnQC0Mp8e/
pW6+AdVQzVxgYpvYDaxoe2S+SA4+5yAQ5c9SSJvy86ptFMKqefPYv3AhD31gUE2MRF+H/lIsqXwwkrUfZjffE9qwj9t8kQAMt+t0d6R4NNt9jFiXP5+23h
tuqkjibRgP475fw+XHRW8N4+w6aMqqOJnQRnVr6VMTDzHxV3ORA1R6+THbO1Ox21CCtQuN81wv/Rq9+NVizpTPPBOi3hRhQFomUW0Z0tJwRHGCrh43fioK
LroL7mp4GS6XheR1svRCaz0zZ6nrdWEy+sUroK5byuOnyOFk8qP6asEitzOyvkxPXY1+Re7NnrWij87G9pD/Ok8caxdXKBYAbKsQraDiTuli7VtMUpGcSh
s17piJb6FwHdbhlsJDcCvPND96NsHMXBI06XuiUt1oGPocVGF60lQ2Jaj+6ieNFUlHdMrJQWY2Tl5XAcKxSdLV81rYK85ig0mL4jESRZwJp/xP2FkSw2Yh
t2q9z98VYAO7RCLV5tflDEU1uiEwODutDtFoNcPrW5/ilkjdLWXrwKRNmrbSNwAXzsj8Ms8VWk/CP0WvPubYD7XMV4CpdwSTQDxNGQCOJPTSKsyfcW/Qk7
0mgy1xr0oHDJnRxJZHmp4Ix5ThqaoxOlMfcW8TcEiQT5g3plB6UXMdaIQAytGCHz6hubEnbWf+XBCytaMS2Rau98KG14bP87ZIWl6aR7C6rEKmKRBrNRRS
uc4M4puff3pVWv+RYrE5JTLUvS+Mbr9bSzzJmH9d8nwKdcAQ6xv7D5yhHlCYxj4nKR2e18Toekm5pRISsWdUC8yQ6WNRtlnwTNbbSWJbtpjW3VMTxVvlnx
OlVf0o+moXsV+vOeNqoM+9hIzRJEEzLeQp6pRvET2bInxNJda8Fp933fz0LHRdt6Azt0w0pmYuKZ/f/4KWaBOcv2HVnv+8ijkA3lPUHnUq+gd4SU/rlQ6k
IpZkkpjbazK8tUXe5JcnuDuOho+FoN8zF8iIcqImWW8cA9pljOjUFzoW+pT4jrNZZfuyCP0SkLgxufEbOPv5iAXba7ogq5znejqvYrPfOQLOpyB3vPioYn
6XBF8ixDdEHpNMThgxHYlSsJ3mJ7EQZc+ljjbC8+0mjDb/1v37fTzGgXOxcJfRlpztUJXMOdmPvoQPL2d/npvnr8CNZIa8C4JzRB9CA1F8apgMbSJeLeNa
vFyedM5CfODrFxELFtY3ewEgQh+6IVnc2OWZZlrMhch5lWPJF0XdJu4SNX16WRI3VtHU8006LvPrx3wOaVx7ghi0JpxtVRcRYjEFNYoWLLrQ4Hb63iD6WM
ZiXwjhIKT63crMhdyEjZumG57PwqOn5nyljfq3++HnN2gFn3yRHvd3bchBSy+DyQqaTzA0yda6brGiBlSx64EySd68BG+I5qpkgqb9ekW8If3tuajsUki2
H2nWxQPz4f2+Tih34wW2aO2GqA4/Lc2Q+s30jp/Ojn4TMTj7ydWyL8Okn0o++k8/XuutobNacoWN17QeKAyukmJ2F4swac87RO9/7AhDKdCaRYzF37KvNW
wsky1jaOA5X1K/Y3UFpgw9NmfXCjW76Ytukmx8Ww0n1A73f6e5mHUhwMXQCJ+vn7PAH95M3+6gM5A49G1Ifu+hcJloPPVIOtfljJIi/NFEj195CmCJ1Oj6
JqWE3ytKsbnUPhD1hVUbOvUD0pHRy9ptvzEpFPWCHhRstN7aaXuGnjoSgs8fUrNohxWjo1FBIeYTYi3nNS1pRw9Ic3+ICoXE6b2vkY5ASxXL44ES+57in6
aeXJp4TWBaf4Ptoh+WsVXRPxVAslU0iGyDbyT611vuSPuJBMw3MVBpdI+fYymM5JkqwLQsEEXhtUWeJ3obz9Hb0PdT8bGN2M/Oo/CsfdYsTkMUOhZlQOZ8
5f/4PuUpks6l+xg3//1M1/Cs1d65+6fh/xuCRttnytYe/VbjKqUHXj35WEPpK/IKrMFD4b6ibrZQZRtOZ06znuoro2FksB3aPkt/J1BSwk0kI6/gnEwcSN
HBySe4Nf6LPg2asiFtiQwM0/zncmxDa+KYeb+cGJFz3ZAauoF7d8fLd3SWBdgsbeLWpj/wMgVO1QQdy8FZ+uoF52u34z13RWJPwHIGCfh5QxiN0/P/9MV7
cORo7sV9cdM7MmJlXhMMhokBxGJVsSYbhtvgH2PkCOKa0pMwnwNPMe77aEefxiXpgNLLxMIIrsqjgGAeRtc/a7IESkbyaddDmIne3N3fM5sLaO4OvqOnHM
sJy6NNgEi5yGfKEsDUyNV52fN2UDhp+ACcm1iWXEas+QJQw8O9P2L6uHfhPQM30QIrs0kylFAYXVgvo86xJXffjKZrU+Bdicqfg/RCxQ7hjVFFWuWF4MU7
4Yp4wyiOqZAmuPRp1N0WCvCFLWmD+83Qm93Wulb/LLOCWmjnkGR6ldh5hOivwPZTRvRoqIW8i0zrwhP/vAxCx67JXWSHfPKMR04tN7b1HQeTQjZOMr8ZYr
4zYW06T7fyuVjH4Eo/uiTh9xhFvkGzeZOG6+IBJJhtHVzzBKm8HYdlG19TGxt2EfLZWCQg/PuvZKmvF/9u/nZHe9N3LKty3p1G6r4awoHO70qrIro1L5Zu
hLooi5zSngc/bDGs9B0Cpy9hQKI8ibGp1DNih23E09a9R8dudkv47PT1eC+wyv2/57baiSo5J83OTBBwqftNNovdXWG+t5eE3BCC64MVmURPGBf/eF0fYE
41AaxlIAfelIJeTa74RHtMN55WQRyfkdHso3Yi9ulZct3O0rLxZMVNq5t7bCZ7uBJbtzxhe52jSlcu/Hdobcaj/qt11maHluRLag+3CzioyqygZ97n2uHp
5C+2zAw6HNAUquw9NU672IDrTaA9gzx71skVIhNo7GM6kLG3eSsfFO4kc0GpEsr9H3LJK5EqXaZo/3+ev/jxWh+jKZgT4eCpFmnnuEmgDyJ2AfWhYvQb4k
AD5825iJ5+4iSnFiyxrJuHyPVd2Xt1bWiiLL3eviz8HiD/jMH3P+LH6hVziVbV1KuV0eYHPil5cwZKGj763y2cUL4vIp0wZJqwOUiXzYvwXpaKjWb7p2S6
ramIKsiORZb9tDmtax4yUJ3I2qberx0QCL9ujg7AK7NKOK983QIxEOEY28WCMCci9xFhJaXjJiaV3KZzcUSWcPy/blpeNzK3J/OKEoQRnkcBqxABIlNS0n
zIoer1/fCGwlMU5UDZujZhN6ddLLTceda+4tFFuQB/gZd5crPT8STNBq/8ic8RigKyIqWL1qr9NCflXJaF1O/cbFBvOR1HTbdJw1oV9cDOoxr2jMqUPtsJ
cnqZsyIvrRHt5BOSVFdj2IZa63WzmWhh+iUO3iCubvA6oLz1QdDdh/I4N8yezM1tKrMskjUC4pmHKKLAJG/OAK0l4zBKLNJiEuW5k64BNqgkgYpljyOGKO
uS8ZJBOw1FywO1T7qOhAmq8CCySXPVLbpXhz5h5HoqYYolnPio1uVKxkuUZTUaLa+fQDMTY19gK75HvF3RnIATJjLL3XxJld1EXn07sv9XQOVQt6NzE2vn
5LZ5WT/x9ntu8uZ5nxlduQfW3HUqIUL7nhp8XxQ5JR++9GN8qR2/6NDrO0sL3irNOFGEbDNdxfzjJ1mEe+l835SMppeXqxOSd5e7CpFQfYU7l/oLiG3+9j
6fXb+Xa9G3jHNAR3/tVSQ2svhQ5KeCK1pGL5LcA2JzMzba4pTzhedIFlxTUvJHbJRoaHSts2wiohuk1KSeD1q9xRupPxXs3lZJ0GpN2dtHwvSMb1nm/dPa
C/R1qGAVIgBRO5AkkPamvlTRTgHB/5ghM4gm55z64ouuLbUCF/k+qlDLvU3iTooairsyF1bsiqbPr9ZPFKjqcfgmWZsTF/Bq/L80UnJ7IexfFrU/BLazzF
5vylp35ILEyB9JOmb74F1tHDU1YXunJd5dWWaKnMbkhBpUr5wEMR0MqRXrAXfzur+qlAEWalzY02iLhjeg3I4XoTiEAbZx+8VU8VlGPdRp1o3aF3s5uqCS
fTO6mJbTOUMqdNgGiE5nEJLX+W7g5lpyiH1IRfhHm+u5ilSsbOBGzKt5Fm+Z+PEpRZAtlgk5yXE7/ll6ZmkEfmxsGWRu8xo8QDqjThTtLbEI9AuPAxG/iC
CcuhyhLpSEflheeLIiqFdYh9gC96IAey9dhS4HIFzcGAoJ9YF8dMLOV7wWut9UPJ4GL4fbAlYho71QGeF2F4ajignPYOj4P7BkXPqyHiLdP+VCsSfymSYS
JdoX4EqMEnzF5XImwb3UBocuLqaHef1m7rq1U7PFMMJ3Gn22EbLgyE6XvsMr6tYP0XeZmeounuCfQ99/wTy9z8rqXFXo+YlLEWxEUFGScY4tjCz8o142oJ
BfxdygXK12nWmD8+d6QVcewHjpgwpirr0+G2rkusbzPYYUPUWqY8MZiDrO8uQugzYiKYu1onRJOAJtXWLzRGtP4/G+m8g6SL9EsWawSa/YCGyqToSFaWLt
vtKp1CmIDo+sHTiyMb+X3lUtbIxMGHUZ+pLl8PGHKo1C9mnT0DMM79IwxHTdknUZwjQbztxV6DdDEbYkElJZodIUF+Cgpo62f1zQPbyA/WbeOlv3gET/ox
PAhcG303ClZxeqqxQdAH0MNvve7lUx89lfRRocgblsQ9vcpXWTp6OVt9eyDjiYk7cdQAHQ4f8OXm2UXRCl7lJerlDjPGzPydUP03+/gZ1Jnrx9fJKyi11G
FNjmQmy5uam0Yd7I+rUfQusp/KR+Tbk1QSxkptTXpBmwgAgVKK7Q4zD0hpA2FUc3owYHVDD4g3s7K2lkMwzRTBBZy9AugLBFJcziBsqM8JZoY+FyC3xFSc
b1ki30mvMZ8v0lGfimODRopDpSJXicmSVZRHVdhGUUx2OLNSXpA3116GuEfInuIMKqGOja/CkiSFRoAo7Fey2OayrNsv6PTsA7d0G5IuYl+G28nLALRnxN
Bxo4ZBDTDvUyWE9serOruzjBvOJI4xGZB89+Ay7uqaXMINmV4MdMCMQZ6uWqu2hC9DnC79fBA7sxrg90MHFQdPmbyshdoZZZFNRXxELtCsdh6EV1wSUbML
lbJKyWWQRn147ssif5kjzzLIhRnwn0SznKI2o83E+T7sNYItPk7VDp+5LDTPnPPjZsxjQs8yARSe+pfZqmELu8Jw6s0a9msC+KRvwM6sfKctXjovyNYG+X
ByjOoOKusuTBgi2p+t8N/7Q5nkDMMDBN67mGWDOgBms3Yv+SNjM6bgsMfrxBZbJ2nnz1yM9bBPl4xUbqSB7J8m1Wp22YZ3bpSHAXe7aIJhyCzWwV1M9NQD
T8Lk9O/zt0v5iOkvZZykijA7LF1yg+gZGWjzznu3UQUkYQ2RoUAazgJOqRibeU7C1W/OLPVXIiUHqUMGwwHfbI1pARU8mtIw3yePpmlhZngj1MKiguJVBO
xcRqZPh9w4q2YYVERdVMzrNuw1AoB5kVThnRTpKMnTYmllsfKJ7b2aiagqvzGz5DiSnQvQBAbIpY2L3Gv0JaraPY0GPBsNr6a9uwbJjBi7LAqmLcBO3oxA
XWjXhymcau1WIFVd4d0BdQrVX6wErXngxHdWAZQBBW57/BNHMNj2YWfkzGx95UBXp0S/naMgP9yXnF/cp3AZd8DWHnr7EIlkkh2KmlYsFbdAWOWMK2DBfK
J9vCO4G2wZmmfmaShNZHJyZol0sTZq55qeBbuoRtAJaMFXLaVCQSw8XM4ErOTKgAnHg90jwYYeuZfhzVj4bB5FPhFgrrEGqch8uar/z1SwwanPJS+g2sbe
zy8ckI5Hdie2joDKZDNPhFIiBhbaNJ5B3o5fI1OP5Ws47Jc/5vYuieSIB+MFbe+m+wiqzUJmKoGqp7euK12wGalEtEo8Qoh+7xpYojsAd/RARTy1gokPGx
AK1p4r6npP/ugt07u6DQr4iKE1+A4kI+98Sxz4Mz0lneoiStJqZg4lhYCrVuQpZxpVtazzhadvKUaFnL4qAeoZ6SmR4dTM+PJh/UzcSqKGO8kOKGXtSNiC
NqKXvdcmzIbULSzmSSZGz9Z9MGvZEEMuMFlyXlx1L+7z5zjibci8JkUxG27oqXf4ajOxQQ0xGv5/vXyfHuZzL8WeYEuqZ0QHVNFTA7R8CQHm65wjG8msXT
FnHxz/70IeWJCOx5uhPMHIfiFOOw5rCxJFc9LU+zRsSItTFhpNBYyZZoUCKSE2sLkzyJ2wYJzv7ORhvsXbUVRcL8Xg5nxnw3kzGyRXkXlCHG2Yzb0Bvp7j
FlD4B4RHmD00N4P6CLkLnm28sKYt6wgfUkc/eNe20IInOqiryYGI6It0hxKmaLjDlwelUXcHJoT+65oBsiMvTeTP8cvnkYq9IO3Dsl0qz2+rDe38Vujrhf
vS8PllHDj+M6piqf+1XksN7OVd4UDU9/v8QSltE3mU7YqxX9Ent6iO0EGNwWkI8DVFdNxeTU08zFzZBX6mByk+jMrd0z3zegYEzQkmhjpuhQMFYaLv+H8D
vg3P6GePW5D4ZZgluN8aBogNmmvUNc/yT3z+m8315Rvw9n9C+BXIfZjdywtsrkcI/Tb5MeB8K+Ihz1Ejiiawedz9vcnf1JU1b6WnFKhtCbeTV9Vjqs5SWK
bPo5B9u691o+oJoP0cq+5J9OmNkfLitM2LSxs4udehRLa/nCK/Xvs1FngwdiukVybzvKogg34g/i3j2tClSgtD35jsu1S1XxwCYWIBk3TswIPtH8tsXql8
qWtTauNZG/w3Hl5qfz/BB9VctHg5Rlk4jyvX48173qhtaxHrNoD7l9JGyOBRZtx8VsfmhovJxxS2Og12eXcIM3lstTCFLYtXyjoeGsdMKMddLEpVjXJjSK
EsiUPfsw36IXaSvDobwy720qw0OjbGc3NRX1UzONxkvem2gU3CWTFkTII+/SereKajQSr+NR6HJvnZcQ7sgxvBNsV12JreZPkWQlhtQEHG7A3VXfwyWVi2
HcErZO0j8wMcwnnBux0A2I5ocOOjfD7N7NekfaryNAHLo9zwC36cEqDg0kHLx4uY4Jgh5PYF6/QxHGLpVzgc8ducZuk7EeR957UvkHLj0u0vzddWswWEjV
ec64j4u7X33hPm3uZvQCJkedyDGUZSjqKSC7jFip6RXmjD0/elpey5iQGIwQPM/Q404FA5FdRemNe2+8wynGB8uK2S4bk1r7adZRcFnFbeURxs4z2kay2w
6H9DjTY2Fk/KhTXaAOESVy98Z9Fzegh5qJ1VuPwpFTAoZKdbIC5EkYQXF2meKrzLdO9h3/aLOAeMugWoGf53peJ0SY++nw7pYJO24xCJv22d3M2Y5fJy2F
j3hxR8IXdhVc8YXSYUUrwK5gjvCn4bNp5H3KPnWQFNUcxL9P4w9XsdV54cHdNqFFZI7dU4z4llTMPbzP4lumULu+TOLShm3I0IzqZUV8nWMZJY1NYWtnoi
OQKyIL60taMEVLPXhofvGreVINA3FMItSvMQkrcgaIGsVzvazPT9N5HMIK6QSBH/DSz+PpYOEt8SJSjqfDEbf3vHbEKEU6KptUV8YM8ikal13AoAeKabIO
xKvJwtx2fna1Ke5q/55HpKpMEas38RC9wzTNrPxEx1fvIxJ7NUcCVzG0aB9PD3hdxuK1iei3800G/Dgv43M0CjaKX4cgvgXNjpfqz9hYtr6+CXIXls0wyZ
qRiRZzRxSW8Z/Wy8VPviEGb7WnFf7m+Uu0vbCvM5g/P+B76tvbnBgyNBmbHHuGawoLkZH1jI8e6/a15T72kNMBT7ZvqOucjH5khpHUQbJNoCG8xrXi+sbW
xCx3R1Gs8zJqEejjFVQOAAtL+Xn3U8kwgCx4oUkbIDJzkalc8cqXkhRep1LJzCZjxKiB7Ys8DJpAG4bXl5NSBvMgy5DrFMRwX+RivMTwktzrfo8I1sDl6D
DftNInu12yWMWkjm+Hnyg8hkwQb9rQmExNzxZOXBPrXoRBqg750tMU0e78iE3wwRJm5+ytsfRC/xy7WsxbC1xD+DoAHJvnFcx8+9tct61D2anI60/BMjdT
NwvpBXaExtgqID+hj6XBIy3ducOwTIxoTAh/sTL/CizvXLz8o2g8+3yV0C9ACBmt3AJZ6nyneVvgvYgXWqlvZqJLZ5/O+MoOO4tHR/Jb3482YVAGH/VbR6
W8Wp2Ct0OXaBJar8BlJb6s5+1Kl0ZubaA6Zk2WdueNU/G6r87j7yrut67/3R7ckEv9ki10J+3wJOvlFF2Y4xR5xAQmfRCSC03FOc1/E32I4BIul9CD+kJn
37yQnqHlvFdKCp8HrZDxosHObKznCiEIQyMnVKpBb1mabIsk9UHlEBMI7Kg79hJcW1Kyfi0ssTzhm0ARxNQe0Q+S+hZqsgxrToLJ25Tz80TwNmk42+XZuF
v217FUpORycJ+I3TwTKhA8RIIrhRhlioLcTS7gWN/rl0A/DEtLaoGicPtBTfOFkFPICh1BOJqoYatTzEh+ughu6Qg96jJ4kdrV17eUpmeNhUm4iYr4edGH
lXsKoY0bvM30j3JXRDv/Ws+ObjOif+lNf0NJgkqAlF0kcbL+eCJhvEontJ8rPIAgxpRLIfK8CHjmSlLK5poPN2PJVkmOV2GVoy3axzjc98LskxmsZdNvN7
0m7jsNenWS9QLxeeC3JYHlUWSRCWFCoJtigqmCLtz/XhLRYhBC9onDtFU6tpjF2S5EKuODmLTV7kh9GVkmprhosSXXW0xPA9gG2gGFqXqbiPDWfEJrfsT4
nMry8yqF2GvWv11msWhCm3SMy6+FnluJ4lKuUM6+cG2gz01ST1DjKJwym0VYKp+01vFnwxu06xZZ11Q7fZKxQqexGQlFj7sploqv7j33DT8hGhK7IS9ok7
lcj03CPqpRwHDZPuL4lsrVAX4c71AjKMXpiveBtejxQn9FjT2VsiKlrskE7iL6VaWdzaPKGUlCebCMUbUFmW3HdIK68ufEd/vhygMnGhImuDF1FYx4lmvN
XuthKv3LrOc5LvHw80SHSz+PhOIaPqKk3VnY44r1zl3oKuiyCp9ZQR12QVH6/oHUQcna1KFkQpUMnirX4ryfuqKV1yJCEd9XU98eMoO0YHErxMI/fo9W/u
P0mBPnro8w4CEPqdyTQjYcZjx5elBqvGEgUkQreNDJ38qvFvn62eIHX8M85cxgGAIY8c/sltilmqF1YSG1Z2cTCTK1K6LL7cQfvM4/u9uS7ezGz6dFzW6B
iv1l3DuHRUwtLPJ7ZcxbnwVc74hzJCWguHTJNIt69FyvYj7K7+KweWIULzP8RHsAK2/uu4EuRxqWuclHmgS71dFqVv3HArP1IxKeKhM1fJ/jA6yfaD+l0z
Ov6Ze7o6cPxO/wfeopISqcfRu+VHUBz8Sg6zXD9X049U9p12iCfxiCBhX1wJ+NV9vO2aImcYpX+QyF7P7X2Gkr6dxhYvsVim0aYpOIoav+YJ2546NAKpx7
kETQLOdSPWVCT6nDjnrZ4z0TTdBC2y3r8d4+bNNAHxX0HvTEWBlmZFQZLz3Os2YgqiKBBmr3n5/YAaoIO2yYMwHdS0baN9j8l1kJQ0YNnO4ekth2ETRDYt
RkZYDc8aw148Fe3RXA7kczN3eq5xj67Oj5Yj1KC/fC7ibwHBcP3nQlvksujRMU4OhfOAdIdTJThXU0SxdoEeBuU7LrryPifR1/G1N7ggOHkfdbEIlIZwfa
CCPUdeLDOQvXueF8yct8fcFTTEq9myal6fz0Qrie/y1firdjzvH1HJEbzl6I1GGqFljDnjpmY6CGlePKgFW/TSp67EThHRMEwGr1wzf/dTImISRX8jfQXy
M0vdLRW3XmJCoydHeZUT+91X7OjM7hHMpkIkpUtsfruy92ZcqdXf/7azo+ObCLG1KHc8rnXMnUW5wu1mzsVWW53OKhKgIEmvvUko1JOksIw3Gd4wK6Ynkn
Y1DhB0ldcnRL1QyE5A6FfAVnfL9ip5ANePxxIGCVo1g7ZGFuPcZIf8KiAYk4+8mk8KdsZJKzl8gizQUHNnwK3+ZZzZF4Pa9gPdWdT489SAUQg9YX5m1xWy
LxrBOsZZJdYm/3UmnKS7lqRn4fCE2T4b+aAjZaGuzDK8o3Nn5EUiZJfUG6m3G4y00QIaFnwwWEJe8d0B7u3KidDMinZ9023sLPdpLwX9ZJ1EKQczRkcuce
U/HEeqSUa6T6/aShFXhKmePzrhpFL8K8mRYhGCqO337rf/0qWLWrOZaLsTsS/QNpXx+Ksfz96yyUaGZTrNg4tgps2ZTf4aNogpSwuRrElpuO8vMH64ugoU
Lxd8sp0NS++Hqm/4JkjhUnUE2jmS93OLyz/nJsjpnFjwcdGHQkOFimaceui4sFMhR7iH62ZLmZ7fXHe3BzUMLjKXbKBE9VPcaRGnwMjsJgb9OuaePJ3R8i
WfV4pSRs4+XiLUctznu3rE74u+EubH5eBlGTjIE8aTxy1h7r3iQPF394saFmaXq39NsFqrefXLo/ivE1s3Rq5w9Nv2OEvvO/KrLsTGCntmeRiS35CDPch1
l7YlzCDlxXbruTCGPE04wrh6y+txT6cuaNrSoSr5mB7LQ65ZeX4vilx+ghHjfX4TbeDGsi1um4bAEuyuLzH3Bm3/hPMLNAnPNxQOOqh0kiOuxIutVlzObc
ZajHh4mMwvC5cY9MYkf1n/hTjEt6Xsol1D872rS+WFOPPXd7tY0vSRQ0YlsTTBp84HXLZ5cK5yyJ+W29pNGQkUwZm3iVdOUd7n9UoKNMoaKaPqZgZcYriv
eESG/STKiLhG4IKCbZG85+7QuIpDOD2CFJqFAdvB9vVLjEodXsACg4fUJRoT5ylLz2V4pVgZbUEgUl7Ps5qdX46SIFIBiWlGQ2oYf/vJ12tVXjV0/QLFTx
USILHaZysbNoDy/7dS9SOJnyuWhzsiEgBzeRuzjRoIXfEBtEJE3cBihxHOeQcLoXHE1suGvHXQ63dKApqXOBCfFLnakTOPwxFEpSMlJZxj1rU+SJ1CkehL
mFqBLGd+Vn0qJTuVf3KWW3wNz3xjnoZd6WgigPdOyHr1dflcSa6kUfTulokqLS2+f5V8u4lua4RWS9x+S1c5E4L97FXer6mKudSXDcArleNsuyzaqdiu4w
v1odCTVEErccj+X9+IKgRUegji5MPMnD381sA25DWSxjQYW3GaxmLZjlLOU0xf/Mv7yExLN0aLMPoGMNI2ykX6iAnSXJ9lWEymcd7sCg37pk7PF2Z4rBSY
FnQ37ZDwWhJSM/2xVvIgjtmrmyL7Jw82cCt2eqnY2+HfxXl+heFyC+oyUrj4nEVUWCwU0sft77nc+yIMHWMNR7Pw6wne02eRTa0phRxBbOXvU/Kv68yDSf
QbBhWN9pJ3nUnpp+F/N8Lz2gsUXCfuJCGnpF+2UQgeKPuoAQIxwglnu0q1M6/COsFVNx2pQ8JeW/db/LSjZbeqJfr2DFiXbgLuboKSLdp2OwkgEZNwxBfk
8PqKLxwOqPYv9VLb4dGWVnOe31RJWu8p4zsLNTtO3peYaWk2PTMXd9oZkxPkb5wY31/Zuc/xJdXAE0rYLRWqk/UZiWDYhJccD4f7itPW+Do0lMfkiwQaLo
cQn2Nn1atdtShtoqCE/zy2Lt2eADY+x2HmH+bzgnDVazBCVN6OQU0keF/Wj8Yz5l2L7rZLleadt5g4SiQhrr9lqyDzhmYpjYkFj8RTfPz8S81fjvazPu+T
hnhdNt4zmJMpjM3XUQydn9A54bmaA/ocmUBW38t2Ck22n0Rr/cElryAYkB97kRB3VFTSTFR3ClFPzsrP+n/RH5ghzl227cAM+3br23A+eCqrU01FwTRdY2
UePEZBtxtKEIyBrW05gyWZ0IWSdB7X0jIIkgOgDOFBkAITzINRah1HRdcVmdDAWZAHMuc0jknUuQl2JMn8ILWxACSFqgzrOVqGipNDGx30Fu9OwM7cRTNV
mV0FDNTY4u+etswMBlzOjKaYJzqbK+YPq5ZyaQY08zaZ99Qc2eEH7M110I8Uw7HFYfjUyYK53zPfm+gY8J7TkQ6khrTKrbm6CMxhgVq5nc87vOpQhFBwNF
nQqJK3+C1B2f8TV2FlEz+ril1NPjqFSaVznuIEuvosLmJPwNFBlODJ4sRoBsLuAgF/9vAi0kitXAlpAtn7X7DJ+8fglraQs2DDIRXexWa4GOwibcZxPCzN
EjSfKJQP1Ii9lLyOOazJbH0nuCR+HQkHmN65Irb6k/ZahT9WwcvJ16LkYRkTRAcbmMSSJjNmLvWWzueXYf46hEDNRxRc5vFWPWNuvQFBv81ETuHfbe6rnq
SMZj+uI/5Reo3Os0SzwZF89RI5uvf74y4Em4RLV5Ino331xve7ciWK2g2BnfvZs1+5KWU7gmxVX0Txn+CUjcLEuRHlFF3DBddyWcPDihvWampDKC0M+sc+
dVn46SJGcSLC+04z1nUJSgX4zB4yd036U4KBTgbhbmUrOvcTjsafHjMuNrPdsuIjhiKgle/Mg6/w5uGG3s8nfghF/niCpsm8HuqpRp6bvEc4QwRLpcHeWW
8wQ32YHgctOfvN+f0k7DXC39FqmccPbjKZYx5jW57QtiE89cJOhTMg1Y5mUYlX/iaAN7kHm/fTVHKUtJyX4MzzxXMFlGr2cG1WV2ou3XjDQApEVMFUa2qV
jkGDO5AcwQN81zTa3+OueS7NyOdxYv87+dYUKwzvth+o4Pm5KI1oPiqMGUBcyPLnRmUef794I1QHqyQpCiisB//VmOm0b2PUX97RowKakqiHv/K36ShfFF
xUQ9p8DrEGMrYsF3iWyEn6yZNaXk7RWgwFjx0W3QFNEodl7GH+G0PT68xoEqlzT8jYrpUTMPXY0beAt3Tn1VXr6JhqONd8ghLsgywgyZBDboid+sxBUEPo
057Vy1aVzl6PkbFbVdXRAaat9vHovbLTRIAmv4azic4bhckrBI7cSqGUd8/uuvKAd2wQP5D1ngx82c5hdeqyzPOpbXJ9a+UJdxP9qHhzMUYpmILR3usvlE
mBGvJ1s9FYRCn7176Pioj6NoXYY5qanPE2AP9z5kV3zZZlCkDTqRAdcgDDVhf3OBX7/JaILdIoMzCd43+GZGM55gi4+Tr4GGd+4VjfItqjOWhzohRe8SGI
tBSff6z4Boyt2kmNNO/ypq1ux9NH6WvFGsKG7sIQl/7bOvYsD/l63WMJZ4H0IHGkaRGv3nDyw+G5ZZ6jDQAgMqDundkWHGSqz5LEjzLicJO4VQx/JSR3Pe
VbILj0KA/fyiuPNlw6Aqo+GNZu98SJXFWrNQCuzZW+7dijQPplVN5fgUamB3JFzgsKW6jQ3XYmm/vc9k4hPW1CMVPwhCnpMxzx2vhDuc98i4EjGdFC3atM
Wy7zdfoLbh5yN6Nyy426rixZ9PcNFiWf4GFgScW9JoQqZOxV8zJkgF0def1s7uBzp6HeKSv46TVjPhhiUvV4HomWBrjOSTJnrrRZuNDI5aaBF799STj9Pd
qErXhrFh3gHVuR1dkyOYy4rkPF+qpv1DLBXYRFGBKZTZRMhSwv++Gs2qcxpiKY6/yUp3k/m5iDin4/wsGcqiLSLhtPuuycYILAInq5CZboPixpvoLD8fwN
dtmKDmeAyGnpbdR7RZJvjFlfH+QxuRz623aIkCv/Gfr6cMoA+n8jnu26daD5VixTLYUedoOx7GL3MT2YiNOGcIh5eMUjbSSd+Jg0yrEN6ynn2bxPntpLB2
txQHhzNykEuxEXB9B05ZfNbcF9Vj6NQEoVcChXCiR5xdPide/wXHlpIg0J6PqFgO3iwkkWugtz3UyStj9oG5tjLhTcw8hajkfYjNbA8f1UU2YAlAWwVc/v
ecKXxbUBCBpVzDvLR5t+1pUbRrkagBtauozqgfYm7X85amje27AuJw1oQqDsfZvseUd2VSdO2X+CuJFXo5i+9ZPzOOTHFR5IWxAYEdFThwbhCZDHnLC+qe
C94bsMeKQXqy87KGSxYEYzlj6rsvQeI/BcemMxlsNwO57hfLfz+PJJwNEQTt5rX8FQi2JSuDPfhZL3Oj0HsVGFk46etGnxtGCifLlYMwW8LjSJKyCl2+nJ
OfDlbd+vbrBp6qhiFYrEHOAzbMIroGQ+Jbc1G6bTo7+zEaVB6SEZVzGtt+MUlnAqBw3Nm2sR7TRGCyHUlhVvMxaQtb9MzdtKoKTbwnn/EhZyod4bs9Y2cm
5VlqBHxP6rOYMJdk0q2ZyMyGuawgbathFkM+8k3s1SNlf5pwbW1OQNkVYZ3WubFQUGZxA/JzmUgIZKheIpHhJtzEdCD9kOLUbtWw5XVA47NpXN2fgjbXT7
GhDtG4bV70JjDwhwysihAFNd4tCJTnmIj2pwenNL+LJ8pmEaeSvdW4ZG9TxBxnCvv65AldFBre5YfTWfNB6h8PcVpG4OuZLiLiPKMve+fo6oQsYKSCYMi+
LSKf8q74xpMPFDoILXi69yaHhpMAS6a7tLs3+2zry7uUASrUcKi5a5sFdKyWp4lV0jSsbdJRg2dchkJjoYsH1aeQuNlfJxzClk70LZZexche6RmM6AJPRR
iF9XE8wybRjpUfyeBJvZjigw3k1UOX49bH+OSSZxpUMuPJOSu2XOP6H9wskrH15OXnBa7xdhppUAep4lZwwuGKDV2Al5dRLVOkN7hNOGNSVlvmV7VMfaJI
PycAxMsWwhxrb25MWf0f8JMfn287PVIsPvnPxPVyQk1TAbMUVHuBXh4mFaHPMHUmwxIMD/oXpnJm7M6Nb6wElWCPTHKFrNgXXDdBoskuQAQhzfh5TR2D7v
hc3Vg/xZeBFJZvxlnoUIj8Ab8iuEPr93TyC+1o0xH++luczqT12SSgiVA7ZBElb4BcEmNuEqGUous1afIwSBtNTWIhlnLjuSjBgNCZKLF24g34V4sUm0CF
Y4hcFrgEJdMKzo02lMZZ/uGPca4PTrC1aEHxAKXCRlVTdlWGYqC4xWBK9TXVA5djd+7RVjfcO4qYD+tgiy7ur1RED7qELW4xrtWkV6YyooW+oF/lR5bakP
HJZ9LaRByS0VkpTxVxJ1Ww4JsEBpbOttzIL3+haJNKvocagms54MZ9G8FHD7XnBey4QdvCJf4UGEwIwVzSa+E34p0JydquotNeLwrRZWZ7/uf3iszeSt5b
LV2w3W83XWb2BScaluIuAxJI7h82uT8cMeFHG89x/plXbouObhB7Eg8W5HTHWVNavydy4N1lCjUDn2+LXzCGpfMcV8fmSD3j6TxZ7Z9yrIoCQd+FMhZi+X
NxgEMnE1+ibAcP1pX89OLgQkzsh54Hw4kWMNc3oIRnF9fd0oOvzpm2TWNDlV7UEz9SGTHMtymVo9G3Lb+ZXiOKCkdiAzGDIWX9+GkC9zraRk8Y8fgmLIwy
74H97UgR33hWwf3aLNdtq0yYlLPNj4Gf6wmfZgN16PxUQQjed5UTQXpGYHNgmL5zsxnI9v9+Y0LP/G6erE2aF095DxOFo1P5friGPBE+iOJh5NfGt1UC9Y
SdhH+LUslQOzSZhJho6MGlClddc/W1+0/xGIWRoXM00HvI830m8mPPzAosZav94zSSFm4ZxmSmyzap1HI5a6sNpPt88BsU0vkN8zzNzaYD5aWrsCzgmfBm
Z9SWSwQCcHVL04aX1lO5SE8mXawKZssodWXKWK9Iw8/JGDynKYw5cS0ITjnIliajV5SZHU2oKed4dL8ca5tp+Ako99vg3NSumPbwXGJ5j+ebvgD2tqy4mM
xUH3sSHYlqfkRidaIiiGUr+NL97MKiXP6rzPE9knNib1dbg1A65tnetJSwMOesRpa1VUjV3o3+MDDv3EHHtR2dUsnCNa0aq9pBY/AGSsj8pO/wIjUJJjG2
4Oh8mMAonCc5GuYWmXLSZGJeYs4LE25xrBVQLHttqwIcUZeBTwrK/RS/y3ScZlVy29eeBe3kMzvieipsReIoHwPJO4dV0nnafwS/7thoYlbKb1OJSrlQoi
qsb0of4C2PoabGSLeBUVSCVJ8S+mvTsaJiHADqplf7v9axuA2c1FVX4jXPtmjElm8WmmX2N3sTDQ71EJic2BAYwx5XFTnKFCImMoAgSZp24UMCRICVCjw0
65SeIsFJCiNSdOhBoSg/RkBBkfyqdQS6pAINvAaFk0ibfqsrC5QoB/HBvwQP74jLpCNQEmc7jCzomBjuD/RCb9z+tVgjYFdUIJhFNe8AOE70XVeN93nENh
3cUpfUbJw6yWbp1E27eSsm0dJIviTOT3HYh8V/BmzNpSAqFjNe1McSVRkaWSgawvMjA6llZfEDymgYqrM3ZsdNwJG5rPQwCUiGN/EYLg89aRY+mQ03KTaO
7FmjkbPohe+nKOHO4bm6YHYaq7ch0vlZyW63oYv2iV5lLKAKdt1g4/WnP8w9vu5jqxQUhtO4x5sQObSUje+9/aZkTFTbILbTvk5+Qiby+/Hd/CYdr/rOeF
qPeUsHsbAG1t1ijybtawrZzUIvaZemFRXOUTXBTZYv37FvKIVPeFtdYnRwhyjGvS85G5UEnOTnl8CgnO6VGale72nlOarB+Aya9M6r32SZDmSU/21BFfR7
JtvfFnmbtN2dlrVUDBHv8gwWqKPcpm1bz3DO8s8NND/0zUYljGjyc4xBKTqaUygylTa5wd4s5FgbxDs+Yphp9VXEOdjXkDUPmMYyGRZLxkxuAPGVSsF3ng
HIitPmVK+nHh6MWbtpz9GPiCYQGfH7QqmLnMXNdKnlLSwJx2m9Uw2WWw8W2D470UL8y8X8tjH6vM+LVCovL6UMstWM3pipZIgsdNCz5+LjcRVhB4q5NsTW
Z3dnPQbbRLplgSzf+ixwQNby+o46Td6kXM7mL+b5vE6z55B009P2Kzfzd7xol4G1iorVF5+UD5ImHYm8SCzvQqbirAnxNrPJUJ2Mcy5lwsuIF/xC5M/zSx
iVQiNk/na/D0Us42pDxmXEGsbfAgQ+rwmS61miXFlmfSzIapRjdTNb86K2BbLWsS9z9qlQro/xizrqywt4RyjimZO1lLKI2TBIaNjM8xfoNZ4M/pcW+22w
UukZTZMF0G0xciyutkbRiijoZikv+eyw24gGA21M2W9ICIAMywzFUazFnYHijiXw8/RvOU9p8th3cvYSbUHy7optnQND+CGcBzwBaYYJ62HWeU68+olDz0
ABhCZFLJQAGBYSUwluxXJrm2XEY5+ejQVvE7NjmE/VYz4W+LxZ9aL3pxbGLcWKlTeznmScMTNOk6aKzCf3tY3E9a0vCpfFR2SQUPn6fCKMdb+XJp6B3cWf
KFvUT13TMTVzbze/njHUAywW6nNCSvpoPE7v2t9Pz8FlRAyFwVTJ6K8c3Y0g2H8JxekchKF9JP9xp0Ofr9ApnaX63quBDw2iWxezA+vcyI5NggwBU3NBoc
lCgnRU/k9RNa4SaxxrfRdaT5hdPJ7Jyfe4I6tbRJE7JjVtVMokTXsgf4yzruU0nODZxyuJ3xao4DDI0TRbli27651OcHobxpKtly/3NJMFw99PyH4YP9AQ
oQxJzmkCGZoL+lwiiWVVoOL403TKlJqdYzuzYPF/OYmXcX7x3XLcqkUEKu+hppsi5fYq0mb6KwbpbTJa2MQ5Ltz6tkwUX2bGJWGpvHip7mGX6TGGDfRw7K
DNx366T6GB8VF+wWd4/XKbYMWiD1ix6DPXIEHEvjExWTCMdFjXP2ocrY8gNc63POWEi3JdDi9X5IcWiMCl2FXEgzLyehWYhC032f6endn1238Pv3hirIs4
02YczNRk1G3VcuFo7XNWMDDhLrjClanvnS5XQaIyxhTkuo+A1SNjLlAdrL/fJzPxaIKY6mqKrs95nJ9kU9GNc76tzlKDG1Y4nlPCF6ff2l8PVTOcs02L1b
gtTBmLR/zPJ/T4CsHiP8vKziJZj4kvllfeNPfb0U+PqMG35LQ2qadPz/kpFIwnjNUQhqXEU3dlQruC95o8OPBSoanm2cl5uWJZ/NdZSuMtUftae85O1rkS
WLWKiQyiz18HXAtL+iQ0TOfudO6Cx39ieXJOxvnoJrlk6homWHPg2+HkVuTZBk87Li7baUNTC4vn6SIKiuawdhfr4QDKVyLCSVgZD2j87dWCqtAgl5E8It
1zcUBq45mjm54Ox1XIxZ8q6gAoyxM/vlEbKGR6pIgVhARpcsz7YV4w/7npr2wuC3xStV9hnY1nFO1qIZhm3azK9QbmD2ZkZG/X5+YEnbcQzXHhaPGin3n2
ew8JMJ4NISCpp6LtGOGJ7BoSl8UJnwBlH8LoYFcUazJlJEKHNbGpjYQK13E3yXmIgUKCypzK4a6boghfe7LVWH0beaB1KW4G2yupy2XSU4zXsjjGPPfjbm
K716SIMOMqQBwmwaktpy62zQLOZCyo6Xir9bTkl5au5cd9Pk8jx7ZdYfYYG5kMKnkGvox5W30BM27IEe1PgcUSGufVWIPHwnNTy8LFef9+2VYkA39tqIP+
3MbT6/4R+MpPEjQTETfEBgevOMaVedirhfSwvFtqGdADtiyH52pqRjQrEue7mahb80m/G+wWwZnvw2nZ4nRJHzAdx0wGSWoDsBMb9Ks6DxTYjt/bCAIq46
DR8ygyGWKa7M2OzYy5utDQf/jj9NRSkwHQDoCWzklHjxKrzRO4grSc5xK3q17C1hlK2UAM1Pcj+2VL/aKWah5KJ7Gg+kIAVJLNA+cfZWhQp2cd6EQueHTi
vdp/uSJusvDQs/irdaZ//PyVe1ojspODUoQ2qSOymCYGrYVvqwyN2m5yIAGTYSBFeMYID/e+cM0jyReKp2dCeIGalcvTT4tZ2xNEOG3cXHnoTix2T/JMuJ
CmW3om8qdpRDO+1IvHPxUIRQIyWT2JmkF2Y15Q7RrxyGXqgmUarmvzmJLxBKaLhtyAitb6uiiB6mDNDOiLpH0Az1feKz9TRHaKCv/VTxQha+vhiV1cxLsg
914OPVyX+dECZ1mBPVmZuROYj/QeJkWoZNwGkDKJ2gmZhQwIFqEDpZMEmLuduwn0TnOHHT82NH7nqON1n12sMApQSZWLLZ6HQamNovPFGwldTuVDZ2U4dD
+u3VK2d74gOA50Tlr5KgjST9wqey5XuIM37egly2vxV+NspA1mIwIzLPEiCONQbbK8p10MVgrCfhO0q91DhOTVzD5xfZldRfGG8RabAgzJpFGA6LpPeOlz
seZjQpdSkXhebrFrzvLIgDBfYR3rvFn9VGS5+2liZ/xkCkQ6zg09jG9txBwI/2misXSvFxR8D9gm9HyYwqZwUsiyon6bgtPoR4TFygMjtDQYvpBqcvRpZ/
NcLimhCviRVIPNX9DG14ef9GQc8r308AEbVFS9UPXNKYKGPfAJEyFeFKNwn6+BX0hGPkadbgU2G1k0nu3DEI0UiyvuvQck+Wky2YrknShgHdthGh9Cvtdq
Jf664HMzgruEwA+SFvND8aJPJJ+p4sHjcEAoXY7oiXnYcVlCRVu51nW18dyATSXoEZexj62U7nr2GRrrp6Tt96CHLKXr6WVpNmSTLlcFifTmDCRCznFHau
vpWGVrwz9TLmp9mzoVGgN9FHrHrDArBXxjgf1eH6Zot5TRaopoUy3PA1sw6ufpnhLMxnj+/xZvZx8f8VoGvDehmB6Wq5qKjDTM82hbsoFVHVVwa5uo/xSs
Y0XPmPe8zU2ydImWYAq6mWhg1I+kAMnZd1pf4iVSvy6u2eYlMufzwrIGRMctyxsfQjQ6MTHXFiVt+qvlMh6p/D5w98LsiOVMGL7f7OmSVItIq8JnJSBLMY
1FAbWgLPOtKyhlrualR0JssAUUwLJekKdQMH64xORC8YJgvH/sUFAi5zxij1DKPekhxSrBE8BYu8d1GZ6sHmZoRyDJ4j7klvLib2PLLj3WXQjPL31hEJxD
GADkT844/tpXtOffSyqW5nZKLudpJJuNSXfbtxmQKinbMi8CijC1nQKAGuUDBRODZeZ3ATb6jyTSs2jld1zkIuMPNShJNFeaeNZwBy4zmHkSuCPtTHhYhB
zh/pLNKMIQ7Y4zPc9hZhm1+dvlH+d6+bXk9EvwsXJ7cXlJGXeapaUytybhoqDzL+VoJCvHA+P0dH72a+rt424sclaQ9c3hFjLVLOKlvMnIio5IZaAUUtBt
IONeROJuyZe0Zy6qU0gyS2iYCJRWpbMXSz1WeLE+VX1FAZ+sjPuzDuJg7VZ5XfCmHgPHbrJnrWdYZvFXh5wwpw+d9JbSdZmMl/SSkhiueav/3SFpXztNkT
043GspT/4ufCHmWdPH0MC3ZHrxENLLIgex5nCQKaL+sSB35kuXI9JurPkBqpeImIsuEVTomVIVLSpPo2TrAKBxx8gGDfB6mu9p3/qfzNs4YgpH0mvspX7x
XvKAOZ+H9gk959ANS3LNILvlAMGYGywsZUC7Alf969476ZtfK5REaFzNZ5WFZ5IhGRs6qO6gYz17mnGhsuK2aO1oKX6Y5l4FJM7bPVsW/suaMgMBGssECv
GItinDV3bPjNvWgVAE1vZuZd42+8uenhXYC+HSHEsYGlP4uDE4vw0ciSoiQeWZjdg0TbwFw9Tgnza1WFOYwzSZJmGNbuOWf5x2n64SqJEgmCK/IRn3wQW0
19w/vwetFiI3RfiybJuHAkpLmnQNVEhEiBhB+Y7wwYbwRpqeXkmbq/nCYwoijNO7hrH9V/TtJPZhaVqIiKhWCfQ1/akC660ov66SNVbuQmlQvkm0jimySK
TRwwIOCbj2lFhcnxkosz4zI7n9tx6jNGitwirM9c/PRKUyIdPxzyfJzkY48f1wTU7xfSGx7K2KAMSe4OnipZjmcO82afzWGDWTKQCwS+W8MoLE9hdwUW3M
O6ig/tBm+onbo3oOhaELxb5j8YtXge05Q7PwGCh7Yntzl7GPQGEwKPS6PZZPQ9jXc+G5/KUhEffy+BHbO80nkS8qrkKVDg5zUxmxA8/3do/TPR3aOZYS4+
jWiYnZeydmTYGcSY67LpYsQ0dm05Nf/dP05x+umXXoHsFXxhPDeYMSndAZ8IdIBQumyJXM8b9exb0Kr49wm2XjzJq3xj9j9k7q4kWfZEFOiQPdLi/vnWms
ct2V8Yf+hM3ZLiqqS8uWHlX5/D/nkyxx2dodFgK+P0XmGxZWWBXsuo4EtjUxKEpGqNYnCLkyFCQZqYFI6eVpzTe+WpwoF0VJYpcRQ+FfNsBr3iAi2ZWREK
byzmPZBhk8NfPJEmRswu+qjGfbaOeS8eB+U0wFZ3veM579mPlTJk/BOcg2yqiv/Udf3zr9OlhgN2qncYreHSlS60wvH8kGbRFRE8nmSY8BKGZhomFZp4rz
kHvqtXyW0ZwdpQBAPSWP1vvNj+fek8wyLE1UsDCZFgyVYzDuOCjB+kx4N1vvwzhXgYGHdprVA5MBe3HsuJsJTOtfJgFpR2fvb674S2eS3zzf1cxWV5JMiB
8NXNi4gZef6OsraiWZp0i+SaE8rK0+YQG+ZZMoOb1N0Ay1zWIGs5xGhwjY+RHATJfLbzjidpE8f4ZSS9ZJVB55KhZQOPOB7XIa/VPhl4L0FK1b/ig56/rG
43oZOjbu1ItjHLWpWlTILkpMHDMu3vKS8rNnjuq8UHWZnZ7XL8qYl0b/zgpB9bxOvRIv/DjNVAT3mSxZpadoXhou5R4Qq5bkXmtai4H3LC1iSY9t1S5cgC
VnZlnapoPGN9OxHfwEGhQZDox9HzBgRT8Fkn2CVJNNlEVtBp/uFxEQ8XxVIBedkDGbvzLv8w61G5wWp13etbUyPphOKp3bczLGdo890eXJwv6LZWHjejn/
fGOjjLa3Kzlk/U4iAXDQh19KlsxPRXcQK7NiEUSB1sdDBZFhGWoPu0bhonQkkJRtEiRJvG8f0nZ7x0uL8qOas/erjsJyNuyGG+P+TRjNjzFJOVsIkZ+sQg
+0sRk6+4Wf3pcCHU9w61lsekT7dbKny4ysViJu7mlkIhZebRmTdRsaMZMD5dWI9jqMsk5p3zr3BygDmee8l8E7jR9iZiXl8PykUvO7jnTDRjR1jGuCUJUy
EUOMa/qP6X2PjZqGL0OP6x+shfWzaYveFGwiHc9EespaoCZr7fDHj6RI9m7Ud2C7GTpWcPKH1xnB4qscbfsdjrxvotHcBsZVj1Cyg64WW9L8nKiMLCMT4j
9g02XfIuadF+299ZTdeihLT2AmNSPisY4LqIDDeHJ1618mp9WLInOP647xRif0PdSrPVoiVThUzfr6uFCv8xltAkG65L7DGQn6OhJwbzzLan87/G/thS5U
1JTehpY6zKWRkldkyB7UKNg//78SsBnssLRF+ijXhvUlfphZxg3PDuVUcl06JqGlF/+Gwf/eTDLbOdLXmHqCzknTH5lIc689qFufKKVHhBabjB0VVYvUNL
YMk6qYKdLXqjT2jlyWGu+T5xVpzyLONm3LIaubL257UpKh24sCRDbZP8UhxSJoSlZpQc3zVaC7xu3jd4T4O++mdlzVzUuNxByyU7lThRcvSEfWe2mAq2Y4
xXcCEd4OCJNg9ZiJ5n/KsnMJ7AflJoKjEmqN0RT4zeSJlKA2kkmZBV4pizXvRsp0ekAG+yZPjrfwEMdAmirgCJXBP+arjfwizaWaDlvASDZu/+yVUHF3Od
b1R0XrtUnJ4lXA31PRiV1W+0dMhNo1iHGX/AYIYLw5aOlN/ZGeqkWVg0ht7YJddyZMNh+yUu10lRspwxAuss0EBxWbP8Hl/Xqd1DyxIQKMXjaUIbhk4EW7
NLRZx/b1iQwoU9IXVLF02tCiY8IJVuM53RvatXJV5PvM8EurtEljDZT8fD08LSZGtOzj/phOa9mZqlllP4T0rnRcDDpkPQXniAztcJCj8a3oh5RqeBJ7l0
a9iKZ/NhmuqaUAsSjucaf20o8YDZXdCc+Awt7gi0d+LTJCktFwrt/T4huoz1xrG04D690XObYyMzxPglNZ8VtVKNXngAyeEyq+sQNDbCqwytq+w4EoK4Ls
80I1HbfCBGEf0g+4BbxJnZ3Y+esc2kZFqqUnqUh+zlhhbVQuBCWtKkBoNoQefVkkhg9EFcVS4S8ZsqqJZmVICUXJa+X/WBdM8k6xgulwbfjln7JFuuS84f
LDVwLJUp/30tie2cmgtE6Jkbtk85PWycdm4feB5H1FsIDazmxykmYRak/pnmnd3J7EUiTxYbytxxTvY47cvTHUVIALdvleovHKfMbKJnEAAmdfJqoiYZPm
05hFdWuzbF+d/vvdGm3czvDV3j1QZljo+Vn/D4xMXAXSXUGje3TjUFE0Z854Gs5f1lmpfoIrn/9Vks62PPtL1Exe06y2lukptDEThKVbZjyiw7KHWpA+vT
TwiMhTt9ql0H3aXqfRjvHWjsYh2nU8eLVoY6kigZJc/ktPa4fCdjky6zs/gq0hdFQnRcZ6YY2hltf7ZtpOylwWuBq+Al3YTWgDx6px73uaM2SVowu5kLYg
C6yC1jBQ0MtAmOo8JfHKObSLlSnTVvxMSXGZgjHIBph3tJY+8uH+5brur+i4Y3jE34X2kj4HZXNhCv9Z1tv6WARKYAMQa5ihzy7rxP+ChQUfTNuCnyrn//
YzBbWjXdky2agII+1Fyg5jMF70Q/aywTmHIKXg7HsmGoBGWNyokvUy8916Y8em2je0bazigWjL2bdPhLditsgPBVXFUGLuydeytmg0aXJ6WhwrNNdl1zTd
r1V8SZp4SQNvMRYJW6W03ZVijryd2EGXYRK5T/5HEyJkSe+U3jvwLQ4oaje7YYVN8dQ4dkiiJUCwpCSEIaJJTnUuUhCOZRh9rV9UewoyPizn4PTSbbhxi+
jmR2z8R9vJnKz+WEG8YrWJd6I1HZa5PfZtFMjzXXZV0bAQNS1Jkn2c7KL733FIU1qEG6zqkkw3GbCq5DXCshjjCtVgBzBTeMgyreXffFQJY9UiTjZ1VpZQ
pZfrU2c6QPxZ4Mybt5UtTeALBay1V40ph+jHhO7hPrjzMl9Y0cG1a17hGez/PjcDKXpIP80iLSaDiPCQ55s5WCgvfCJPAH8mxSMFONt7Y0Q37Yvh2hJfa9
My7SIBxOf9OFRNhKTLbR/Xpua3WGe7giylUfj9fCbK/8itQgAR0nmZud37D+zDiM8yDmwzv9p9TMSj0U8HGBS/rXHsce+Ce8TFJ9Z6VbwZFhzxQTvb58da
PvjwzJCMqRWyBBZF/ymNRGyQJfIQygsPdSpcjOXXowj0mpce73z/iTveTi1HQTOHBuo8hda8GdLzNd1V2GqO0CaWK+fvlZKhgpuXZJZJfOwyPGwHqsggNw
NKk30TD/Rt4Z9ZSJh1FfX7GMAq4V1XVv5xgy8XiHbCDzUGiX+0wdx7VJ5idW9WOP4bf6lnDhnan7LYOBfIvTlderYxYYOYYlMA2wGfkt95qxZXTOqimQzw
g0RM2viJiCb1gLAHr+myXnxAIT0HP696LwIDOfcImo+jwoPn8kXZ4K1bcztTqwtobGR+LIs+bx21RCJaXl+0piqm8+771KLLp6TBUOnZ2CJnM2OVhcvw8X
rl5ncBcJCR6aB9OrLWu0o+hrS8Pg6omMQVBVLzwjsgqKVnWPYF3QCuiyutbz/WCJr+ghzsA5GdKK9pqfWbie2p0Gg4Cs2ofBJe6sAi/nMecjMZiJQgAxET
BCqWdQiCFuCjIy5qpyinlrgtL440OVRIre/ZoAoeTTRo/N97Dxr6DGgS4hzvP7OC9SEvz8WaA59mvW5Wqo+kj0dGLroUFraYkaoQVTu+vzgTpHZPPz8SxC
h+iCwpNFc1L05maJXYZQTbIODP/+zChudf87iMD0t5TaLnKsKXiHkG4r1x4/vbdxvMsn7hXONbpvBl1egS+4ys4ThvyH/Na7e51uyzvPGcXhd9nidr4vAN
9pLAhxyYPA2QXzc+y71+a2VG4ABnUb2ojt0yjvXibf+pNh0nScYkmOXOwxJq7oJFbEKXWo8SeJ+9lE2WsC+/mamvWFm8uEZbSMmnCbu17tmp02HZuZz4sv
ndBu7nz+c/Pvu+7JEQtjtQ9GlDRiglVbuhoTXBHQK8zYrAbVgCnjpt8GziXWHrQyAJo9id1CKThKU9sxFKF9Dld9NKLIIY0gbLLkHUFSHCBHjluC1Jp3az
CHZXezrrFXMzcxHHEigJ2SFB5uW+Cv19DKxh76RUc75HJ/y3KVLJKwurxNA4APP9ogfqdKLAs+W993Tb17GZlIH/i3w0E6Pes9bgJsKFYSB41PHnaLTGv+
UKerXTHVvOuthIqiG4tDidcTC1M3RS8pZCHGcwMRNM0W7DOfShKE24ADqw3jgB6qLRpqVTWEWKhGHeB2qyZPc8gcamkrwMby+kJ66akfAAPXVFJVdt5gcr
+hzT3PU79L7gU2rmuSUtcuTW/BixG0nxRTAsMoGAXXd2lJPOv883csMWkvsuR+sEDjSqYNnVNKWPEeu1cWh4G2M85Piyd61nA0bWHJLnFtUTPK/u+t+qIs
9xBZ93Wa5FxgWAgzNGHfgJLa71pExtoFjMheksCTFpdGtVpHeBChVmrJpLlXXIU7RwKYPrzER8M81SkrbJ7WWrQ+3ackESGEKWi8je0oZZDDvwGi8Z5mGB
DUBbC/NlBmYuKwgqG3+eumPnZBQjiLBD1uiZ1IfhD8JSDm0H76OJgQ5AIc47J5Z+XpR0H4JUJnuD3XUTvs2K5cBGFNaEDp8HfsaPQ/MhOKRk7E5U5SkXPx
0YneZZj7VUk3Dsq5Wbr5lakQpnkQrVfo7midoV2CAaSvAJ5dAA7OwgFbKsZN7KTFF8UeGvko5WLBeHbDOPIdrUgMMJpT78Ma+CooYYYU88RyawyyYjnp72
W5Rl0php/PhzTAqkEMAG5PVgDRzTXUCuejK/O29MS8+053jW54Ek1pRsYw/jYS+4+aBgJ6ddfhX9cICTvd17o0GeHhiy7gpYAYK+Jigstlu+vm4e3TNXP3
E2G9HzkbaI/z9r79Vsya6ciVUDZZbde7c75hoeziU5HI0YetDbREgK6ZfoT+on6FUPCmkUMaI45L3kNce02WaZqgLQ2uUzE5kAap+zyNO3e60yQNovE0Bm
RaCpxvMxp4hzSTbJVrKtI9KpU3R8N/7JP6yUxeqCRvma47J5abWaH7KgFym7l9v1ub+3/7qQ4ANHxDsVMj3B7y0PMNpR6QDp4yBofvR+29VChnQVjVmwj+
sV2IBKzhF9FQ2wDRqAYZTaIn2ZdOJNBFAUcdGuMex4tk7bfRQz4WcmCcsl47cWjWMea9dp2CdweKf1VNAfQtsm+CIwzofZtPSlayO7xlXDmdopIjTcu7fZ
cpKT2/Y2H7BpEDi/NSFky/OBLlhWgK8uk7NMqZCFr6zuyLjWH3JY+tUvYW2wy8MVi23ly3sLKGNJjfVSMpqP/Nivl+ZXAoXn9MZZdCr7HkF/wizrem7kRP
ztoghMJGBm2SiIP2wiaG3WmrqkSd4Tk5qDixwNiDbzjEvsnRh595JuyhNVl+SeBQf9zs/q1T3uGNeAuoE1NSWgYkZaiHYtn//Z+r7DLLWLHJF3A4cM91AY
KaRUSaFCLMNkp8Wg07KZGfQn8AWk9XM9ydbhPgA5iWqltL2A9brBrtO/kAe+4PAU7MdkGPQUbvfN9RK4UhltlMfZzT4CzEtxpKE9i8uIDiHbqAOZKCTGWx
YEIOubB6jDWWOWnk8hEGaXJ44LK5f0yLlOCcwRXebg0HGFWRyb52t48Yvg7u10MLQSCFeip4NnNtxYNIbtHEwZpKJ6yGCVNpXSZDIW7cc/G8D9RQj+hcyi
XehogrAc2MRvMtwC4Y4Pr3htaTOwa74fQesLgPa2o/Vs+RBwO7ESjZ+memttFpOaNnv5nm8GiOPW6EpUFixbhvCjZX2w9Vhey1ZuqR3yOLHW9mDB3kUibz
7F92HDs1uDiw/g7QZfUjQI583UkpuiKJYgOmpxOvs1HQWcRlQjCnVD+1CODzhjz/tABWXjaceFmKM+8nuz7xZe5gGBHXhFGxJaNY4preTolrEUDrUHzNg0
4hJuc/UCNaGlyXJLZW7eZq056hsPoIV0td+xWgvm7hF/vZy8SsokL+fat+MAt/54N8QqnDkw8G/z+BYcN65EWT7xZ6ORQFh255ZqY8GP2O6wZht4i/ju8f
zyT7LVy1NHzO/Pa7vKcNsS0qlgUh2aPLPkjNAwixLsvXRBU6w3veDfShO4eIwu+id/BtTJhxN4OzbWFeOoZpbtVoaPvLRh1dEhXKCOUYk6hfCr30X3I0Sa
EAR3338axdHFc1fFoB32hf3Su613W4VxaVr8EwpUk7XxBoqp6y36VKJtKvHQQoDy4k8uzv8cuySUaMIJzF4GWugBlzpVVuCiGwikuTjaIqGt0natooIi4b
02nO/Y0ryM6FHQac6yL1eTBXpQHdnQqaIiMvrlfDrbvVCxDoS649zetozJZePbIjGaSZFntE+2DbjIETFk1b3Uz5uzGHZJaSiog31FiqdRiSehecAAwjIM
5IL057F9HWv/Z7ANViCVJn76H7/4DuSW0rJ72tfTZY+O1uJNPWW9DcUJTrTMaGvGuHniGjclR0759jTxmvyJ31I7Vs1fB+PTC6E7ld/N9pcOipOt8C7LQj
kuxcmhm9S2hGToNqK+Esc+svdfOakBFcJtIJVGnzoX8SCB2WRkvjQkYANbIzVuwWxiWaMtHkYjZQQLkYN3vkb8IEndEeruxUc4vlQUHMoa/5IbGSIQ1j6o
5K07LpYwzAOOejCAt2kaanB0GtCJhUN3D0PZjDdijL3Yl11CnnFOBYzTqjMfsOVpC9Y21dyckkzBfrbOgaeVgQdHCrklSg77OaSlrIjCLevpCD3sdR4dpu
IckUrIWyk0L36rCT4hoFwQeue9vP5mvuFKDO5xESA7uo+3ITrfEYp0u+HcmecHKnvXNftzbJ5hFgduFrpJkeGxAM4mwY8242zVKLLBQmlIQvdnT5hp04Qy
qmr0X952619PJBygaROIwtyv5xkpbsKnXqLBYavJXXD9XJ5SIrjtIDKRgwQ1w4YcWQ7WPr3OLjYNLexDwI8FbJZzibYedvWipw1ZsW5fcE2N3QZb6cvi3g
4uJRRGdXKboDVzicgwyXOZcSrn0XVkbMSzFVDjXWAk11QMu6bz9UYCP91DNzbJo4HPDwtDbL+pHazi24Cc2+W0dOJpnJtAto84IiInrmPFWUPNlBs1XMHA
NaEaaEFkgejexaN9x6ZzwHaIcrnDcaM8Ual/mgWs9fg01Duczi1vlsadMKq8klyYByb24zB3vKGQTiCBcVjsgNNjHBdY1DV8zwbf/Zes8hsvW2l4Cng45N
3ZzxwtMjGne78J5W9Dc67C+Cu6qzv0YwG+fWREsQi5G7grVrUrDGR/Ct1RgrqZ8qiWtOJBJbanS55v5aIz5f2tZOB+vaQUDY/CubD6mUxw/O8z6gziIt9V
0Zi9ngF66JXTGSJpNj125RmjI6KoUC2ynA9yUcZrn+0bhj/gZU2CknuOaYOFfhd2RPO55FKCvs6lJ0lCnz1454mNdUzKC8IFH7TPmIZ33yAsn63vB3z37+
a/kY27hmrO0vqF1PdsQs5fPaUgw3iwHF5wWN9+krD95Bc8zCNmtODfsfMvvUUDyp/vpK4QVVzAk/k7zpC4pNkj6XOMAOI2txf4uF8PrzsiyW3n4iz2Mumy
dzDy+wCqK5fLjbSmEZqLLYV9fI7YHSkiUoIzqiI4lu09lifah8SyilZSkn6HVsv/dh4GP5Wlddtwfsl+XpGRYsxXG9OlCWw67yl+CR23gNeW2rLpSOv9SO
C/xSrdimYfTWAbyVT1C+q4mgoTPzS35La/vswClWMtfoHj0KKL6M7f3Yo2chsGthGkiiOb/zkeD4a6pLuoCW8DmoaIm95yOPO70IgBNEONF3RqpAH0cM7Z
MJq+YrUp31xhplGRN7xKe9p+FqML4W8jx+aOtYPjKFpxHoeWoWKdkLnaCnjl7j+R4bh4asJFWBzeKqVjgVc1YLkLeLCBLGZk/Qy2GPzXmEfY9hT7hmTrjD
eVC6zlP9YVnurbLmz4X30afaSzsjHQ2oYh2N8xlJbv6F6/fegO7G9ZjPIFSdBSjSgu6hvE1w0HnsnO3qSDWKKyN9NOdC1YL0SWf5ayrwGTxbFmrj1Tkots
zEKOZ1xU3AKGsbeC210cUZtTF4jCDSczIvl3Gb9E6/Bsg7gvB0xT0GvoBQiyTKw5bju+R/VEoQLlyliaZ8KB5nljwgNPy732rw4D9hTWemn0comPSNet3c
ve82qehYlI8xq0M7e1OkeUsCB2WpN39JlLtEBmerUYggvLQok9/GuBda+Z4t8/EqX8ZtgQqWGmqY0mGpdESUr6TFLLqidTO69XnJqArjrZz1kTCUxKDMwO
xVpLmc/1XiB1TKZK4h4dJ838HuJbzPdtwF7WS+Wgmc7HAC7Oyd8+hSFhvoUkd4Q6LhVFVlOr2btA2GmzQ8lj1JYeJEyJm8sgCy0KAapx08DCI10I3VTZp+
djouNI3vWTRFnao6iNY/LuONsTuJmU+P8UfQLTSncPZbENYMSl5dp0TyObczddUWarQ5tyQrhhNK1u6XvbOOwWHEok99ayoOczPf/xC2xNU56rXFr47sHO
mv6zOF26fP+YgPd+gAkHSwr9TgT9HdtBalyzan3KrYkpDUyubSLpAcyBw2z6uDrPOaWp9nOuQwi1QSLrSDpQtCh33UNfZTGkOy5RnsFIipV1kH6LKOxYLb
qdhdBKwd1JDtD5rrlmkb0imAHwxK2Br2rSRaL26N5yusr6tAY040vJ7llypfo1hEW2SnQzN0ugMQz9g4n7IVtJ9RIDE3hNfyZF1UcR/N6zwJv8mJINQn3h
N+DocUfWejn0ue9tqeY05NtJaHYqXwOQJ4ReqnX2E6zs9K18brLoOalbJotCJa5iISIikwkIR04u/sx7olAv0uuW4Qn6HEMJxnOSBqBRFs98DXUrfsy4Ze
BHIpIPtJmklOx00zrELIfe7vSdP2ahKh5TQsR5WqfIcFqvhr/JGiKdTYnNoRJdE1e8gim0ESLJRMVrLEXlNRv0oksJfW+oxKmY0QkYQDu6gs/cExwXupaT
kBZSWMxHZz+nTy90IgWH35DHq3V6KHFkQMJleWP329ckodc9/b7bJ+viiGk7ysImYXMAXwh2O9dRaANatTaeCvgQ+OzD1ocTJ/8mf202Hh8QNr4edmM41i
4P8gcjulxKp0ZBSn6F6bHFkg+Wqys8cmH8gOFedsX0vslWlgflMfIO09Y1WEbypISvRGfn5/Mbj4n80sp7wdRtidmwl7VJQE6g5V0QN5IFVgQNlEKooqaO
bxahP/ZzBR0U7QRQRpgrBxdbMCZGUv+tEni4ug/kldvU1aYlNwl5ynA00yzgkJBbSwZFC4MqOLOTLxIOT4Ur2YXGdtloH+NXxbx1uczUTd88uFvdvywVTL
pGcv6QN0ABGbb/UTLoKh4k3jEo2q+SGzAsJxxIY09mA7LpWPSxzUy82d98TGJcQTzJWNymxo0KPrrVo3j+PvO7mSiNN6QKBmdqDV3O01YRvOK8dKwvwhWh
X8FMo+CtXCGkcPbe3jPPh0/J2iKIHzYpKTD8/N7wLoAJxRxbE8joVFFrZYPIMLTPot+MYgPO4FOaieMAzpyUO6XJIzowow6eRjqvzpUBAGNDeiIIHUeErl
Jv+/ccouBp3WezkKIRjNBjGETC/RSVzMaSR5hbmd7IExeGC46AbC2OgkQtq+txam+CKirbhTjd09wGJOzSBxtX96//F1ZiUTeJzMyRtsMSU3rLCMFSUAay
QzOpuCKeZ/J8WGLDpGysil9SstW95igWdRRepO04K2kRwWmZdnBmc+tbKBuyAw4irkK4o6FCX/gShlMfkaVouj00B7qwFNliAGAXxAz1cZ/wSI6clay7ry
s25E+LK7dpAV9nKgsyey+BhXa6GKKSZzZb8mysTNyK59HJ0B5L8z+h7G1q0SZ9O95UJBS7GejlZrLFMgmR+pOWhYSWDIMAdtaHXJaqQYbYLs37MOcjhA9e
bWP/ztyDG0t1l5d7t2f9ekf9qVcdrRm3rmPK2QQ9pDOZTiYMLTxOHv/I/M+yhB4429b0dJrPtwwx8tFJHjkBZucGa6p/qgvkuXzXdTNM+hbnAtqxzazke9
6nuJAXeew38SdWkaTXJiUllnn4PJPqkcnwwEN6tVhIqdAB9Vaq5Mfqg5jVqUAuJa16FdjiXdZaIotPx4/8VEzhgf7gtj5j77gsQLZKbVFJtJdJXcuDpKtI
kPrFb7PoTTaTXE/sdA9+omY9eM2w8SOltg2/o00JxagQtUnKCqyWExINI8PL1JExx23xru0tmcDjMuxgnnfPATjQLHsnSicUqiX4KWZcQa2I0MnyNhR5XF
ds7Bg7id9gZesjc7+E6iSXP4afeVy874038lytCutpU5KC9/oLzUz28CzEuF5GmcWzJv8x6lLGbd/rXNx3SB1vwhZtcvGHDG4Y/XqkKt3SCep37MnYw03G
6sy2syFj1pnstgFGzz90azN/j7D/TtTLrV0TmGf+PppcVOhZblD1TyklGmdeHjLqP/FxU8CoFUFOPA946207CNfxgNuGqLa8Q5hgcL/XcNDEawZi17xFJK
mxe6/fKP+jHfHI1L8+G76CZYO3N+zAugvLiNgDuhvlptChw2ZYE5yIsJ9rTT94KbXHSkZChuO2CYoiGduYFzve4CeVTHIVwIRtCNnSyPPEPEOFzOksaT9n
s2QbidwnV9P6LqCSiHjxIuGw/thYABhHaAm/OTDwHMbKMmEeoJsFG1euzgA7+OM0ZxujKBWIdhlnDcXSQcr+UlUa8ylpf5nE11oqBpo74DJXEG4D0Ybm3G
8Q6YBGJI4Aza0MOHY2GBQizzBM81WVzWVnuTFEz7WU60A1cZttRPNU3AHAFFo5vyDUoKQjymtOw76QEV6zYzWcpeZq8vwAUffP/oDK5XjSbfs82DLt3p9G
6F1RR44j/oYSxU/97CL5hexqaGJIpHiB0qTU4uQZrLm8zYzJXJ4xzcWdKH7vAdteRdEyGtF2hhnPmmH1i/N7BW9xz5Khl+2XjQI8cEoKnPRfpLomjzr46t
OMU3d0vn7C6W1A4FQwO3UDWmp5HRrin69iJuQfOCbky95LViaLVI95zieHwA58JtTnib3TZd8IihURylfrDcYZNK++pkKEZpnPxfcPj7xh7T7f0xyhY+2y
d37ToMfk9I4bXh0Stm/qtZin45RZJvDI+h2beHBigCIk0rpFlnIbH5r2Ve79lReIfGxk6MLO8+pHgKiufiMDDgfGqWeSuyU1kvap0eQRNenyACx3qqbR10
GHXy7Kp6c2Mvf/tFzULHT5eiSTC2hh3+bxW8QbJlacN+PZwEk9Ewx+OVG1mfl5mzK7xZ18HBRuLsk2jJvIDw7mXmQw/jg+CiwDPE7sSWkekDKzQycA7ywF
GttlMs84/B50qNtiiHKlZrZMNLfRceb+X8Me7AIfBN6uz/yTU8zMg3dlGzGKgQ+bTjmT525Xh5IKe+CJSMP+tg0tN2T4OwPJrdsEraqFEZ0FzuUap8DuSb
MfLBIHFyPKXkCmWziY0ocrOku0GbsC80Bhp+0SQI1Jj5Zd/PtKkIjbYUr6IimhDScg76YUfS1dVfpZg3ir1JkE1wRAVhW5P9ArJp8Vszgayd4wtLaQsm8n
GGspyShZUdYlWAoDLH//hoNpDZU9otY5w7vPsTA/tFbP2IioucsV+2hA9KoKm01/zVylxoGiE9fQcN6OCTGLtztx+pHDR7i4laOUxOsTxezzhmMm/4ZM9X
yo+nUWlJOGZVSVEJvauTfvKxmISKkcK83yBouIBjvLVZK7Weh0xBKqswQhqASOvD3FRT8bCuk2nOA3q2zqSDhx3XiYwUW8vw0QqJ72T2oWcpg1Yjkwp/iw
PGVtStqEQ3C4wW5Arx/QoMXDj07mtGx3/nGWExdCUXBrto7ribdFdLAdWqpo6T1ILUHJyjhAoFEUhKO5/xUKNmMkUfPW1+8OUyqEE6gvc0Jxj7JRhSzzF6
5SsOp/ePeyoOPf5nEZZjYNNIa1/LjKVzvSSbeYA1Pxc6PXsSjZeQnMUkF7ho8x1+M3F9GiAba8ThnCbl6zaNl0lAgQU1ofON5xp5VbweRXcNX/vh9X3u6A
OUpxKiwvD1ghWoaLVnAcRoTiRThm5QzsZolTYmhMASXYjaPcTmTvTyXPBBjKu214T1Lw0WaIhCpIyyJE9AEc1Yy4e8/apaKgYXImvF43vMSaqZTFQozcr2
+s6FcNaZPJ5dT8vt6IEiQ5h0qK33kFTixPjSLAmEm9yqmpzh85xSvm0TkuPnrDPfwLH5eWCBo98+/xtScjGxYFCMmRipW7/4+4IAX5ScUs57KEKUYmuXrR
95xltFEo24K+DvPuj7Ph1dwmYDR/EPXzqOsscpTi0xpEqX5WxDhsm9pIzzKI0tzBlmpvZsm3pUgiJmt2bGNwfzqHM/x5gyyOhkBhHNlleGkcCdSRgGJYD9
p6OYEvcJh62rSJ+a2HufgmVHlJwZt0RrK5iWUGj7E0plBn5tK99B1697ye82P0zZ4BJaeZmnu0iWoL9FZDZpCypSZx7fiBEzQjqOM4rXdAFunOJ1v0Kcob
pB3l+OutJyHJK9ze8r71aoo++XgiD1qUfgz/mh4i58t8+1f3Hdq7St7RY5RmIO9Aw2vYnpxGzmpPcKa1B0vX8KFSvEWzNSghLOppzs7W9HcUs/H6GetD0Q
bA06AN8rsHhrZgZ6RmkJdjXItWgCh5YsRm2SDldXCC+mfEUjAFEkZgd3g7b5NGf4Wn0Uh2YJSx5VCDAZcMav//rokKzXoS/FIfsHnHgU50JdMWbeKzYpDR
eyACe2kv8HJ54dkqtCajal8+bCETELzuWx+waQHF2WgWMBQnI9H3y4p3G2LaNJWvqREfjeguS89X/pzPefa4tTjI+fz8nz1M8Wznqx8Wu+KIpL7NTCOg2o
cBSXT1MK8fpTernzEzfB7dtGGDwUrkM0ma9zhCabMQuQRfnAKm4XYFlWAhWzLcNaRKEaPn4eyeBI9vZ5jTTD0XXDQyh2AG9kfSvjFvWoYAySdiHKWzEolj
MLP0vciifNB33YBsATkD29eONQsRasa4DYwb6P+bYKpklq/8baIcOY5G77lDNCtiya4VbVI4mjFth8u5AfB4nidfQJwKSoihqJWOoE5SsGtKUuoygTm+UF
MGjiKRd0SPqjCTrDwa58H4q8mb/sTslQ2Pi6xwE8bV9P5N9/+7iZZvSDZNJWjRzWkKes1AOxVWyJbOZ3y33QR02KGvIxjHTqS46ZHm3y/TtWzG472dxrUH
pcGskJAVKy/OoYeJ8Lqcm1NB2XsMxLYmRXhwYadg+amzQOazlFdyxEgVFKFH68faJP4dpzncTBeqzCsYkgP/+UyvmxmXmmVUirx32z+xEfDkMpOKKTmRR5
b77pC7daze1OAaWDswh7R7XMb1ycpGok1x1eXQwCXPAibEN06USzvJJjaMrjZ3vgUTD8lMq1J7dCQGBJlHMdkjbF29MBP1S/y4ayNapzwBhJWsoc7i3y5S
tj0z4WIsRThlf28WYXX9us0k9PcotDcLz1wSSB7AmZPCGFZGtE9CyyRPwfe7rCWnJTceyduktCM5f2t1GoQOXmFkHSMWQXiDYfHPdEBnwj7/ZeTMLCcW7O
FXmIgqDzMN7UVKgL9nJZngqycMcl4nEG7Y+eG4gVkVPeB5RYp8xYdmzZB9qSgHZ9jDx5AuBdzNQwK6/RAWHzv4nDJbWXJjO79jPyqX2hfEAA1lzh3DUYM0
x0HgoaeBfB4Lf7X8pJ9/Ol1kqK7CzN0L6vIWDrUMx2KOF0BFBjuN/6tl40ghjVQjN/iKs0Y9cVqdam99v/GYEt4YZDWbhV5VWAjnw7GWCUgOmbxMF98wfu
ESTwxu5Zhhvg4N3a3OvFSiSSERxwTakvekOSpREnrPvBfVIW3N/+qUlFzJptJFgEhzjbFjcsYWOcM/C+bRLTPZdLP6FWTLK2km461Kj8UZ/iYwoqtn8XUU
n4A9o58vDBoq2xGgvL4ZiMU0N1xkoU7mevKndgmPc71d97IpfdHcJnurppwWGLfQpJqdwT4lBbeNX6IW4trVJBnW4gf0+YdFkEBeJV9D9g0TdbYSBN5Hot
pmkgWFNddbTFeRCQdKGEcOdulpb3RLQnM54NrQwv2/4WuxI7UFgm/4OAFZ77tuO4ZFk/pmMWw2EnUzlR+qEty1mUXP6+i2m4BORna+np7vb1BDEAfofY2l
AYfZXWN4svt8pGb8Ioa9AWvlmAjO07VKBwOALSNHpZRrdRHhMzDpzMiAq1OCGcz6e0YTVBADm0o06f6w9uIvwu7zcctlPjaTqNL84MIynSnl0i3cBRzuFA
pQGfCuCqjR2CfMzsklx1hOYpZmerRRTv2VNxTDi9dxCPJ9+D9pQZ/N/cPCqM9kjFWWolNC5Gf+HEoqcZ9cuNzNa+zxz9RFqfPAyj7PCxjPHyj3r3PlfO0l
ZFg72OCZNhgPBhpyDGdSz5PW//Irq1xMC9IrP/gWjBryE9WLim95kc17wZssI8cjPfWqvMjhNRSg1bjfJnzD5tdEM/GJzWgO23qfufa3bdKR5p/xOWMNaP
tUqp7wSz89tfPNVhtqtFFIRuQ95lQ1PbDAJ9FiwHETUuBZSHbTgTjjW6gIMGyS00V2EcmEGE9j7puDkS65DVQLVd7LHLNq8QNWnptQJtAvLvEP0LB7NLiJ
2UO54FTLKk//bWl4G/+ZD9NLXpjvEhC/DscC6SfImN6sQSToGMK1WSxODB2U+RRBEgB6MfXS/f6DOgBNnG+xtT8VI2x8n2Si22FzL5g1PRZR5xMrdxx7tG
R9XQyYfRvwAMMCcn/2t6azaeY3X1PkpfX4oWA0ZuOcy4K4l0D6H5Yn5hHEzTLWhf1eg+k+kLQtxYeqQKCxZAbd9PNi2otyUHw1Leb7CaUtHWEuHDRUYAaV
S1O1j2CYeZcrMZmYxvZj0qAGs19pwHGpHHMdOHCb/GmjZjpc3m5u3YNPbRm73h9IuAg1jdrymrB0S3De6t6yc9jNmhTKMOe5p/rRT8GbIOVrsVmuuo6sNd
P9g89r++FtQuhdya937F8NXoZKADG0Fhpk6CvZPrmhhi/hTSOJkmYzUdMSbB0M8LzPt36s8bKEpJbwuqLabNIif/MM4W6IuFo7HFZ651n4oanRThAyBc3C
BVoYBfRgR5jjpWRqLCBbPdPtzE3L35IjrDk2y1Uto6PtcoGlCRjXreJUnIXyvjwx2F+vN3lxJzjZAp2nuEsamVQsiHQr4o+SDXIcvJXmVOyyjeCBD+3WpE
Dw8KcJ3abkudBwXyN5IRHLuE3tD1ArNb6uBHeqiR1GsoP6Fslq65G95tEVu3isybXfJ7VqSooYtCRExU5XaFY2SfS8FmJFBkCrzkCdYHjLbghUuio8FdiD
srrvhot8WXhmvvHiIFjSUQnCEH+vCmLkRlxSNEE3yudmpyteRy1Qf8FVK1xmnqSgNuJL0Saj2Mu2CyUuotwxegtWQz7Fknwo3LYLPpmp2JI42B6DZC3oCY
IDF911L/q7gM2ynEdIkGXNOgkLYnk1HVr0fmNR8g3xWVdJKC1jGhUXPphlmCugPz4B+mmZbngNvxYtIvYQd3d0/uetmJy7ck5vJ4VKsnsML/9ssJRZHgWY
GG47BjFEHo+TSs/u5DUFvP0QP8SdcGCg/ypeA990P4/zdQoM0l60kCJyQEKT3GTuNwrtSvbceiTVNIUAtelixiHb+RpHhevMcbHx+FcQY5BQvfIjHRIoj9
aw6LQefylkslovWjZQzNU8h02iFZgWVZ50KKyYeY0rVl0FbbuK2aKGkWU1MsEEwKNlyWBYdd0CNR0zmMm9mZjwZUfe4PLuqhOkgxMmd8D6CvKW7S3CCin5
5HI/CkzxAijmsoQcYmAbox6nkWPxP+98wy/aK032VGrC7eHIEWpXPl7DoJprSO++9sRm6l6pgYg43zGASbhk1VnwyACStw+MmdNwiwOTBQxaRWZn+h6J6i
GYliP0c123yky5qa/Jw9DBS2Q+hymvlqiMTZM7FZbb7cJaeH7p+a66xBvmGft25rIOH8I89A4mHOczWgJXSh4gH+OeGWYvD1wtI3/4oH3Yn3hN0D5COtPf
i7v+YQ1gVMI4N/5VzRpzo1jSuaQX/+g/roIa2lfj28rF0hTyFSZzVSBaMdGAxsUuaoiw1Fm4xNy8keQqDXwnUqr2naTfjNjB65yK5Hl28xPy+b4Sm7lnph
yi60RzXuXlnYazpjN2bY1k9KMYu1QELCz2gTQObbJANofEdyaQwBQwmV0G8yZ1pkwf88QODmIkR0+p8XO9DXmImW6blLqtYtdLfPwNFQDXAsqzkl8omAcr
Ollh8/otOo1D2Dk/+BXriVxKqFJSqzv0jMlUF0foDO4jZM9W3rKLDlvaPS1hjVaVoXQUeGU72hFwruyHOA5mflWiXARD0x0xhMs+1PZlNsNl8czXsKh7Cc
CFWyIie4ZvFsqPnSig8Ax/WhMaU+koPJ9g0BuxdWrtQY6SJOycIs7rfT6WjS5BPrUI2UjWiqdTEc7ExIe/l1/XBogPfvsCn/g5kNHZZ6LLoNwvUy+MZCK/
JCRe85T8kKXkyUfyD7UOBv34vPzgwg8tEZFb7p1aFIEckcIIqZleGH8LcF33+ZPDo6t5vNXEKTtQcWjTW0at7hbaEV7Lzmvyd0WCWHyNox8FpQEcMDpaSH
ZEkE/IBk/3vBdB7b/Q7t0k0RQxL7pJSrPkAk8UonQ3E3LSQEXe3zIUredsij+vLS/cSrQgADI6NJfT9NdG0NYc5WJ/Cm2rsgmeQ0f8ABtFLMZA7Z5FYt42
eisjzPAwHrMANNADXX4FloK8cqXVHOAFES/dP7yR9XP15xKITG+JSbtUTyE4Dhm+bpd21W1lHHz7zUyclgT7vjM5iq/Jmc0XgIIVlqZScnhkm4dLy6FyyZ
Kod9/WJD5+LQY/dPdhjgeR4mChCbp/loEoFN1dJjXagQSQZ4t5czRtP9uRO6xAlpYkSGK5NtgmqhD0oeIokIa5OmmmMNXa7EU7D204qxIGOsHfciGFJ+ap
NBGE15ABobmdmPxmy9rclmPXXTIoXIfmy1V3Cx0JYrafGWio0cXNKMAH9GyOqT+REjrP03FxVEsVR9Mh3qdQbhOBvI5SWftJTD/azZK8lJKVNHmL0XgoSG
I46LXMl+bpin6cBw5dnx+mQ6OcsfsbZN8Fx6DXGwkbCkNV1JXnfRjTio7Wy3y91F5NtP/Jxh3hXFan2yRtMH+7MlG7zEdBQj2m0lfuHDsN1GBTC7O97qFc
q0Stv4RlfDMPLU10C414ZySOyYeJW3an75cpGEsxoF8RVheppu+SJSQbZtd8CRIa7zvaL3On3v8aM4ZtlJ+nVLm37CaXVO8wQrUiJYVZOjjTdgqm8zHEsI
IVHVh3+TYGrn3H7Dzo4XhDZXDHON9X1klhmmKkxK6lKGK67R+v6cMexzHmnGCqcLA0CjQ8V8edGBqNc+XtIXEioctuoNp/8Sng3t3VMzZ/s7zCJhvq74YB
z5OoVTiXOWnfkbC8BV9X8/eQCK+Ssz8ePft3V92RmR+D4dW4fXeoMnPCzGmBzBgpPFNdyRHWOivRU4MGsIaHnWUKlJ9/nFj1AM8cYnFvvbErT5/1yozqLO
Jd2Y+qwNzTjOxaXqhaOJB3MK0Tw3tkbWwQtDbVvBairzYRT9SOy5QNBOxu6t+3iQUSmDp71h2ZaPBSRJUAacs63Mgw6pUE8SyT8qJH7RpRe9GerKeZ3s0y
ijIUtgufMzPtYSN/EwVnY6kvgb4PrBwB5jxGSGmV9Ps2XW4/RKM4tSrs3VK1foKkq6Og55CRIp8HnCOwLH2S6kPs9Ty5clhp/TasGw1+QYmVeGZrq7pmoD
YYFh2C4CGe7YHbv0wk89Kg9+jgSl+L1amAZsawqqgGU3M7XtegjMLyJEPl3qxilkP95P0a8lUk0bINySwwP3+fKWNJTqPyTPXfyKKOdi8a+tZtxLS2UXAp
bn4oVkoQus4Qg6EXPDj+YIUYcmJfz+03bMh5CYdFyckDlZmDpDNqqabYji8NNQeN1wxmiJpnT3Nbtzzu10DBuP4xOeMorxsIPwtAJCDi+Ye4c9ah8PZmYE
JXU8UkhCx6YCbuIFpldRFc/bkVvn8K4Yg82zqmifSJcfdYcqazuJbM45QqajZZ/o6cQhXcpF1EiHFuTnEcdHGnqoS/b8bpV9iD7ryBobNELSMIyz4iGCh9
IqNY11NaCQzZ0LdfRUBmoGNRw3+08p2J7nfK5RQQuiiXms9WkvjggvQuElDaahlG2zTQosYR6TUg4WQ57g0ln10SOiEyPHgvsBwQguddbzKpByJ+BM5VFJ
wLbwWZj56gcV5wykeFr+FzFYEMcJVhP92jfJypvANyl9gy66MC1+ctoJ5N434uf2eDEGgm5bhoMzYEExaVHDRLjgbEL/jkaIXHynjtb4Zqq2J2cJGTQ0Pu
VolJ0MJfCrlSTE7KdMRAagBwKQvKPbTl4NLyzc8jp6C73UvOV0hQ3NKQy8b1FuKHydn6Tr7m8YZXdbjpIZIU+Vk07p8IhZKTCG2xHBvUqLaE3o5vLcQclx
EicgqWSDiqQ9DBLV8SXXuXGqDJwnVe9Hsqtcv22Tr4g6uze7jP7fcpcUGRJGNx+wti7IRARAUQmkJDtqJAfn6pGslL3Tbs+LKx6mKcDg/oTpVCh5rsKZ4Y
82vo5udWH3a7h3saN5F0j/uApFMIpAOMq1fU1DDyk5bjI/3am2Vot4kKzH9P4OUxJSXVBux3vHFrkn8+92Fv6VZE4xte+VAD1jdLRx2VjhLwTvmO2vMOv+
DQLDwgLiT+DlRjdEzBiyCeCZdVn1zbXZycD4LN3gVgCK0cFKgtWQxLjkO9wmJ6bgXvPeUrUILw+YyLv/wfqvGcmwFjKggLctEuadmnWRzV1zSwfux3/A5/
v0+0rAVwiZL1KD1jXgadCzfiT/iehkif8bu/ei6Fr95zkkah0osRxzL2LMZrySNeT95koyLlDsy4UkhX+R6j6SRqMPnJ54vJYnvFuQghLvKGYkNTGFGKbs
TBp7FmE+bCb/knPvLzDAEnLc33EvWqVQpooy/aJ81fjyRMAojdwnQpj8DRR09HQf78Gzr9gPw9IcxVgSe3RNIKHwheZuhoYyzR00/jxro/EpGTbtwnoQRp
fVL9qVgijmahxleeig7T+29AUfUdi0Z9BMCUAPBE7LKdfOot4R+jvb0ZOBbcyeYlqcWAmqdUCRTBHtN7dTOVWn/+dQuJ8bWMtLs5Vq2I2I9pq9mat+hTMi
lB4T6i1zIdTPXsXY+DBiuqmx8ly8k0A3GSszXBdIYWdfQ1JfZ38307zeKzahjEPKg/eVY7F4OjXcwIBovNlYyP33Mx5FfsC9uwJ0NzGFeF6+47TRV0ELsP
G99R2O7G1ptGvOOK2iTmTezcsiZ4TEXwwe+l8fjBVpGXdHfVrC1/DqQmHzLxTLWLRxS0cl3hv+U1oJvxftWeQbUY8zbja/MIdB3vvHS7wwrORtuJCdNJ+U
4eBpxm55HMBTMXZuV28eR6+qMRUcc2LLLdwxp4m8tSfMqLPqAl00lILW7o7peLRWzmesJWomXjtrK7bWqwuOsIkrO48crZoQNriNzI1Hey5fQDdqjNe2Id
jzboeyRr4TgIOU+NL0W3UQF3PHAxh5mon/GxM1oDX+hkwcJAaVN7IoYLjD9Ew+/CEao+P35zjsDHQWvoBsmuONLzF7QQTF5UzDSG3aJ4ZbHAhNAzZfC20D
ohgEpKPPSXLNWP7Dwfa4MALSGEHQ/+4bZYpz5ap+Nv01Ah0JqSCf6sFApa0GogZupKNkk1DeidBEkGvtVxP24FqYaT+cQMofYOnA68O4SB52C9/pLCtAL8
b6OyEhitsoyYRYKKgksIf8EY70jl0cBfk6vqjTC6PydwG4bwIzz8X/qvCveS+MQP9dAcFMgZWMj4mY4X/Ghha9JyJLudYEgLj+BvQjmTUkwezG/893OwWA
1nkrcD/xX2SKMDuIj1LlZ8FJI4l3EIzcYJXslBzo2A01md3LM8njLgF/DGfY6F33KDvbAstbIhU5yc5SFb9Q481vZnA5H3e7tQ0oXTLWCtCRxRG+vEXCuK
crJPQy2A88tWSnJKh1xiYIk45aAupuzFD4lo/mXQzmPceWW4ciUd5ldLD9L5pM0JuucjNpJsAT6XxcJMk3FykRKV8mJXrMEGJOVgs7SDg/eceWwDtPY39p
L3/BB1oFZ7xk2NITa46D92T8aHiWseMYSMMk2H+8kKOQPziEXh8xTommXWLpj63syLphukn7U/UOcbln2G95suqtWO6p5nYtjmi5EeOtFN7vaQ/Yoor7SD
ktjkPClewMxhxa3pYzpvfS9WIRqv1zKNBcpFhbfLkMxaVUoCFsZ3vWA8F8xtJwFYGHBAa6fzfH7FGTwkxaSrLClTWvCzPXgGipbVbGVKgeEdQj7VIMPxBN
LIKqDDBu898wl/2BE+V1G+orbvWpCRuXskw4YdByp88DLOFDJJszAdDvlzhovMPHkiqamdlmYM0oS9531wLh5Z+frn0bytPJ3QwYVLLaJNRV7mvBHhstmF
FaO3oZfIXwFZVb5rXl0tpCJkUhHcLL3FpRucgkOYOaS33/WPrOgQq30FarZsVKmzkF4tJmHnHe2AqSdH2+Gs/yBjnUeidLBdPOFteDdEwcn5YSBnahmsWr
Rx99hKPknZvmHsalxj4JIMwLt2XX5wn4NSlKBdcpS34SfVvSZW9uVCl7HswpAiORi3KfLSnyz7ISlj6VUkLoH8qIh0LpvJUw8UWxskr2X87VwuzCZYgh2T
0zn3TzPziHVSNCv18wadNbwMEnaI2vERqxLelJSVpNr2/8QSN3IoyNnRWlxWu04v/4HXF2gUv+KJWfNfJ9at00mZlIXI7oVYFZqcK/YteOFXhaMjK+UUBV
25ozTPpeggRofCy07YabhNtobkfd6pXto7mjSCNnR0jTDWNhQj58sK059oc52A1vED22Roz3UlI6Hr8/Vb4AUdNs5bHt5rIg33nnRMFPhzRGxfZ+J5v35Y
8mG1a4OW+G0W64PhmQwV9DCbQbZgre9CCY22P0MM70CM8/zDqwQrVcU8nYtagtanv4YqYhvpyf1hpmPSsZapi5Fd8pQRI/MNis7Dtqxyuazpbmaltw7XAq
uduNYFqVVYkSu3k5qYf1iaMK9L5yUxfw2ifMmLFZ9gVJPJNmQffbsgIxPA2F4hu98JNWMa/8v9bP4ck3hQt7iI9LzvCKiynWfSBqOsAoiHG3ZaHyYZ47LI
twkEjZ2Gx6shllck6/HeDHsfz8OPB5RzFA1/AE1/sgOGO3glfV55CstteBFP+OS8Y24mhTzO8NRC/nYhCt5c76gC7PnXRpuPep8zWbyLOnKU6a/gFF0k7T
gxIRcd0MkfR/f8XS50LS4hZ78QtWWGc4ilVYZW6MOtG8MaFj6587dS/82WU6DXnnmqcQwtAToNs5lYo3Ex9f9TpWH8BE0xiWkXbot5JXRAhc/6VcQgtwQH
FjHTrRpf/oLLOTkyWNOOlyIlJM3Ezjt2AjrbaQomwRbNXTceo7o0SLvyVYjJpJpQRuaABjVloF6jaRJdeLUslpW0ODffUeA8jfya6ia2QwFAZ9grvts2/k
S1CwQC6edYxrsumGawLjDX42D5Ny4OaMF/vJ01qXhnUqGjHwF+nt9fMnkJLO5fJ2YGxBzEYyh2rWdqPc/1D6nJi6uay+sXqd5kll+XR4Bjw7g92RYsPWM9
blXxPl7dCL0Oq7gN0GePaJs0sPJINGGJFU7gToCYzIos0jxEnYycGopjMWr2eHjVTHYDfo5YV+sgdCwSx2nGcWnJ798BfQis6TqinW3MgvjaewoHg2abxK
+hp6lNefcgc/oICAem8YlRqQOrHYUa2eM8khzDEZrx8jjuKre49D0DQ4uukaWhzBkH9htKmKCR+/LsZCyTemzp8HvhOhMRs7/xcZqDoogP9xeCORtqGF2w
nyqwXgPFr6fnqUy94shuPG/X+itSKlYSXSOeFnyVtKTUI0wzmlV5uu6+Bw/m9QG1wglJmPuwk29UC8W/7t7/C+z+R6tqZa32uS+xpzQXHyJ/CflgKVcucT
S+/Gyv5JFqXY8aG7BIZUpgANRplPGtJk5HAROy7BVsE1w2EINjCTTHBUejeQgciw+0//U2xM4rVQqmbbgVYR54W3Udp7oVp7bBSGzoJ+9AiFKPeYMyBwBu
Q4iJnv01nXZ/rucalznL0FThCmuKZl6xtYZUMS2SlfmAI6ox5JdO7MsX7EeLaXaBIZeBXKFNU1mwVycXci9zO7paEOL54Q8L/fMUDe9fWlPxcei9DvsJJ8
yl+zI/RdKnjZcK5BqKDzVGTRSdzRq0C0RTlhLUpcZRWfa/c9dJmbLbHGX1igSjlsHTJLCXMoZFVpgmFbOKmSOPNGu80QStLO+5NAAtqDiQXuGSiwkV7QcT
oBPcKUJpOfzb3cCIZVmilJHgFheVR4K5yP0uu7gG2bU6GlGHPh8AwVoZqNiZ3lOZMBWhoAWKmsvasV2mnGfumBIKZ35iIOgyE3Mi6RuRJvobl5aHyZELMA
DN8Vhj7++2UaEskgPgApBfJ8wQMfzuwCrlhd6by7lF/NbN+Pw9W17jhh+UMMoTAx/mysb0HkcF2b6LS0GeKBCzven3PelLXHSef/9HsHwm6+h7nusWS4gT
jrURzbiI88PHZJ5veNiH6tiUBHtY/68Fvvi7yS7VuBvLn0NEz/F6W7nQIMfFOwPpBWwW7HBywwK88XoY9QW7durwtMcHywKF5KMzgz5/RE++BsKvPA+mDM
IJFla5FQcfDkvWA9O3BPMzdv59vvsnJj7iPWXjBOu5pUM1WWhVKAxXh8SDTKo9er0D53ViXATP/DGLJXTwvmFQY69gM7bggLC51ZJAtHyysRIY3fgADHWi
3u5ZHQzs6aoHdTFwft//XCeaKR7OLoeXzwFhnwV+1+eCTSE8ZhcA+YaGIgGrG8YMcms3TI+ZKY/ZzWsaOeeLJiv2GXm1cr3zm2ezYxNwDOstfkYFxXFFyB
9tbjn3QfoCKTqYS8tS9DP34l0SYYjd7zICjUudt0YDacc/Lfq1SCfWu0v6tX2J3O9fwpKLjJCNT68D61aiCKqRTECR8a3OQ4rVMMvDjnOItawTSko+9DAg
Op8iLOIDIr2TfS0eOzFBcNP8kXnhLXiXy+RjXW3Ea0GPStsTfcFO4DrdcWUC4eEal0V9IBqai/Eq2YnAtpQmQYju+Xg+yXaR880mCLVM5jlHqm/9dgM37a
bzgrs8MSxBZ0RPmY/KYhuzB9j1FUSX4HPjISbn038Ow949D6yhdBjaQl8ZH9L6yViNX/AUUkgHzujP55aYArKvHHqZCeVu0RAdlY/k1WSx+nfBOBMAepq0
J89S4OdmWpMQxULx7ys+5oCEY8ZRR3xOzlqcw/yPwlehBojqXDfmcR3GKIGwwws31SnmpPfZSz8m6N/aG0iHJpQ1vY0Zqaewo5naDZxrz3YOnbS+ifaWfV
rp1TJwdmNIRSjX4ywnXmmAeDxhbxaUSVL0dRcZVB4SlZJDn4yHvLxEAnJZYG2WFKDOhrPICm9VzoT5cSP5hKuE5g28d3m2cCbunJ688CWooWMEIv8lBvdy
bGIH6S7mc9ZSUeDPDByXzVesJDS/XRx1P7VTC5mCnc67yVWw0KYSBWvHXaGWFN8t74m4NJSJImtLbGMCAt/Tm7XoF70uy/WKupQrjbbjo7EiXxEW8/Fv0E
oCDjs0lIoVrYphfs1qHNxjWfIQbtT03AicxeVrT3AQW/iPA7Jo+VxkhTyi8EVnzwPb/tDVMGi4AnZa7I9NYLuKXJKvaGFil7rKIOFQDY91vNTVrJqoqZYw
p9KFxx83kLpOSpvU/RM2Itx0AW2BO3NUhU5SM68uklw+fKEK6dF2lt+yG77fxUZ/QgPhvJRL8DAaX3ntSGZZF/IuUyc01K03CTdO/sZhKtcsaueZV3mjJW
a7CqeK8KifkgBDncKuISnwlK392KeJe4UfjCmAqjYxzi3bDPKFESpig70S4+0iX5Qshqkj19SrZ+zpgIZ+w/LIQC+/PHrINj1v95bo17yxr1rEq4z6ZKZb
d5Om32VAJqduqK6f8efFJ+4f+QG4KoNLri6SA8qW3iN+I28TSyvqQNCS6BWYHS475jFD2W/PXu3G/zbLeDQvMLhEuUnOKf4RGUD/PlMtLnXGDj++RPY/Ks
4+MvaN6DcOeUC5PStHvyZqzm6m2RgPjDn4dLsquv2IxMImJVeaAiYN2xhmsRREFqFQ95hqkhSGwG0m1YnmS5Mg4FOGgwCX5qh4Fm5kYvql1uKBhq/FGk2w
SE/dlpJweDp3Je57Ux7oGRItGKOcwKUTmOfFU6fWG2K/0XnjicoTcBOv45QrZJOyP/McicVjEzz+fUBzW6w5jQjsrp6DbOLpp3NYHvt+vorxv7u0rEXoE0
g/XYm5KD961NlGEWSBDolmy6ZRu2QRPAVy8MHdHq+hLQWgU0EHWi275gfDfRVTG5MZVoACOgWsC526s+p0nQuO+ON7AsSxcR6MunEg9tSOglThLw/ZUD53
/hxYC7XrVgxq3j4elsM1IcXR824YdvwFkgz76JMtz/h9ye0lnBsBnweaxNiwLquUsoi56Jdd9pJ+oen7BKoiAG5Br3o5LjOIdwpR/wwudpILQ3Uci+XwZx
PxJ2IK60fZO7n3Ak5xUFTYOtkFC4m+eOTO6RZ4SJicVVvDmkc1eB4TQEufvC+L8R0NhXYuLTBB5NwidhfCShZtdY3rhnyfEEsUPvBtFnZjYX7Ppyen1xGK
LHvFt45kMdr0zCO8+FwORwyaRfdd+YJsJjFpO0HLNfZ5wJIub7UE1V5HSTvMY0iyB/9DNjV5Ce+yGFrmmPzXglEuwOxSl2yLRYyG8iptJhRyMoFn8hU7rX
ytAVBhXjvP1+VDS/aewNBoFH9PBz6jbWUE2LR38yuDhUfQSD/xgrAhPneOp69wG9I0pu/E3MAdpCGWhSKEeh+T3Fu8kvtkEXDq6x5uSXAJRWKZjFdoRU70
NHmedMwB7Xhd5+j/x0hOKvrJs3FPztTmOZdovEPYhPgtx467kWFTERpj0/OAW9nTMglrb/6tgBxilrAEhvsSYpsi7UVyKXXzN/4u4lLwUQwChtedIlmTG0
Iqx/jJlSITluB3RFEskBJHs0ASH8ns30ThHRrUa0mlMO2MC86/ZN9jxreBcxitHCCHs6D8lo3zePmviemxElRTgpC1ycEz4sFrNOEiElHMCwua92w3zNDU
KGCRjTHzUmoTl0BDndYo3Y1F87PevSu29fKWwqVlPFOSYVvPBW/CvDKrkkcZj5LBsKcNrOiZbtRek+xQ3DDwcee1gSpReF3aZBBFVSWYYHvPMsNl/LLpUi
pm45mgj1jCVMhDaOmfnXX/i5ygRf2vKnbydo+wxPu5wmwu+r16EanxeJQdMxzPvK1CUCNcwuW40NqwPwnx0SOnO7usjCQArKRuwz/LAoSThq8WDVfUW8Cb
DZy29ahY8qBCp2ci/RDFesb45On10KXMNrn/VgdPEf6U6pOZHQaJInxGelR5EcFOEjtRkRWZrp5e8KkMWPSctVFWspb0x3L6Ite8zFs29mK7vwzHgZ/ozA
gP8+O/z9AOG76VY+nTLXSQyfpc0pxIGtYo8rXADeXblre+GjzoCzuypbG1CvrFDecwNnxq5MQK9r2OCC+ufbphL/XPpVBnVwIZUPyLbjCd7UK2QY6cNi8J
DV0EQKZgdanhLXMK3/HAjvctQwXelJWa8Jk8iwcSg16aD40wKNAkXJ8tlnJopUAYvJWDgAYkDoWrFKyVFRHud1jOc9xVvo16HO9zKfBKlPLr+6Tndathqu
iI9d9SczNy95qn5ETHk0rXzcNia3IB+dr4KQshDbIJoMirkdg5b4/jA87TKEVnpkVeIUl3noRjgzxpgzUbHBhxefGN7oZTqTYh9NPERChKzrTKHDo85cck
S/a4ItOAFVmn0xn9OBR/0nFRexYHvip4WSydAAwcuJFlNR8KysbGWETs/kEKNlVG8hV4dnp2mK4hy5B68hgzZjzH2V7JePTs1sbaU4G++aEX4qZtCILKo6
3IKAu6mXccn/Nbst2xBc7djOf7zw+MGhwg2T1uRqoAmfkizcyX3eGvk1N5QkMhV2bNG/6eE2Gti+ZCini4kocu3DIjPQvG7C4LrK0xBhlvEFC+MGnOrFkx
RP6yhfhuVdbeJeaHlseaEFyDE55/bDUnDMvPAwe2B8oAnTL4reQK+O1NJoOH0J10FD2TfmRN0A0Xnypfkt9InsUjWbxFE3e/lXx7hX6thMigRLnun7aJcc
SFndKJCu5civkaE7xoxhV/3QYsDXMUm2wXMrSiUloeFVXlaOPYkAu+mMO5b8kzHgbCmTKsuJq1vI+lf55/vLmabtl4p49/HbYhU7B7ZTnTosyGIWkGTVjn
uqf9GDByoFimZguEETqY1Qlpfx0gCBbLLK3jy9HJtrZEbDMN9cqDGblPGHB+6wMbWPW1IXTdMDH5mnMSe8GnVUORoisjKjru+4nh1YTFuaIcaDJ2/0Lr4T
AjgoDdj/E4b9tH8ipgc+2M3KyYoSgW/9AuWv4+EkGMzLtSRrm3su00vu1xos24TPcUG0T9luuY7BIiFN82b8ntjorOnyYaaiKtJWdC9xSFFtFwXBMZMXKL
d0eplc8XzBub0ELGK/nNN0tjd8Y4VxxA/kmwQVMhXY7jF1+dwGV1G3VcA0UOwIz/2BfF3k5ZN5DiLJISQzkMYpaFppVnsfK497/48hbrx8oSIZiduCMj0C
Rn4xIzkzYCD8Za5nk8fhqbzDwFjfMOZymRyu4SlPh+tgbfk/Hb8T2llLSMn8LQUkwEqmI1Qgpk3IAqfba+lpkVsJKVGywfm8h+33YxSbqEAVp4CPnyj8un
QBimPCSQtp3xRz/kSnXJokDSKLqPbc5IxGWtb3iroEK1LmwwlVbE5c5ODQob1izt6YGAAwvgNX0fU/jmfv4l9y/j5lGPj7TBgIdYmr2uwlnKh1VGd3r6a4
onNMXWkeowOXFzTuCRWhbBHaN2Jj7kCipJgYULvEdNv+2BLrSIdEzltI3P37OfTRhuAuUHc27b/vJF4FxdE7BRJaq83dK/VJ7JyLG/LhOTPh/BwP814tsU
2EvvP/AzFT8nbtxRHkUKGAyX8SpY04YrnS7uFZN+xJPJGVupVxT9wrapOnu2zO/a3AI5cHBVeTws1/SnA0X7KAamf8ZvgiUOrKCssmHdnfBjHufpjBtLW+
TvcicJfOtPwbJRuZyqXoj6O9682iIx2SnLpt55MUzflC/O8zkaAEPNYeBAw8+tpLDLIb0TtCbVmgq03tetpIUp5aQ3Ed3SvEWbN0RVacRn8nouAAt2PgRd
XrU0/mFLZikHHqMwK00w7erhhl3cyKmtzCCvNH2a0RlI8a1IKpcqIppR/NLCkytNcBNmG/DerkrXPGaKz2L3FTNkvsrhoQsTxbJwwwZWXWW/2CeXKAvmsl
XmPpZMUZx0uyTumxCgd4EIeuF9SoKnTbA5G99qVvMIdeZpqvoQ23tULzO9FS3DLWBwmRDkV7FUg2DZcfFqdkOgl0l+mkfToCbqZJgmsMn5Dhtoct37kOO2
B0ZdoEz86hUmQ9FJiYmw3uoVtjESEQaN1YHzP0oMScRqy01Mgu26wd6z5lkx5FKebzGPgRfSBlrWoLQU9hiOSxnUJafpOZdCQWxUsj1LtdzfaI4RsBBuGc
jq3cFeTDfG2XRb6/Ex3D0KlsTM+cc59pVoyVb59ZJPcOJ8nfsWBTA2ZfnKTkQqAV6BVLUJivcQC6S8YU8NpQ8Rmg83sMWCExrgjNu9xrd+Em6Rd+PmONlW
SQIcy8eSxFnJq6hh/vXJM76QpTXDmrES9uILC5QCs4FRlzyrG36ArZgYE2h6pjKPCy9cPCglRQotFgDU4QZs0ATfuvU4Kxi2gpMaNxmzTwM+G2yyrC4+yQ
MfgGe4BuxbOLU2YBuGbKDO/HpMPr+PhHVYgbXYap6FgflRVDaYmTwmqOR0fn4r9nSfws8o/tbBzE1oWsUkLfUaWFJCTs+tGxRBkrnP9OX5dO2+dFKis121
0ZT0/NOCFO9mOuVI1C6YfOgMUg6kb95x/WGi1qc2EPKzG38dTs8kxXofyMKWFRRf7BPSIi3F/+IwIrMPMV+uVONmUNsI9vO1pOTiG1TErGmVho79h1rf/H
HtXF3COFz/xgDZIh/DRm3LjyaWy1v/Ec+Tv3IBTD+6rbmlUMETHRXWM2uHdgnc8TXTYMy8nAo/+bwNJo6awsyXXAZ0p4KiEW5/eIOZ3rLI6tLtqM49bzou
C/+bgMyqaWnCJgFCvXSq2awJ8u5H61l5ITkFFi1nDz5lbFfPHDC29XRCQ5OsW1SuZrl/kzB8xhw95YSfJ9nj8XbqkRVIbai254F8RRDOvV6IfJVka+9lMn
d0vMHaaDri/8e81GU59r/FhCkDj1QRZEjCyH3FK1VRyRmvELiNdvgglSdfZmnNVAW4xD645B1EXkOs9nKTFkpZb8J+R8F4LP1jvWfibGxOL1JYGkrE2Zx+
2y8mhCsQHNEdu3ZaDzh7vinnsrhlKmGJxv5OhjElaSEVYtTlZTzlUi8wS3kvrBu8GRlzFw8LN6yFO4qqtfH0q1MB60GNpwPMqOypO9p0S5CeX9ulSfrcqu
qa1W9sCGhyDzHUYlGyztrMyT7ZdluTc1oOAS8BN6C8q2OMFazjPKSu/pK5JP33XMaFazcQV4haJuIEoB0rphULfDh6erxChQwbrmLCZ0eGNBEqj6RzEoNo
OqDp9++XgQ/7rtsWas5dRntadcdn/7thjtabRSWL+ZIUOmGrxtWg7poBlCQO8k6R14kGp5m5C3/43HOJFvO7WpGpltkf3fruvhvlvGQ0M+0/B4I5vr7b5Z
kLj8lqwUv+KKf5OwtkObdZ0TbY+MGj9LccKcvpcs0IlrukCR8b7G7Us01fWLRwVU/jc2xIzBr/U5awmpMnZZdKYlbzFcTXo/O2fCxfQKo3Iov/M/7+GIpu
mJkVi4cCWfwH+rud/15PK+1Fr8VvU03NhiBUI6uj8Zp8LEr81CnkchJ3y9LlOpcVfRmw3AwVankDAl71DfzasGpos2U3o3sddgiGsfo0ba+KsD/9W++HMu
L3tjFvyGGK3LJvtxHCPjkCdTSbdfooz9ExdV9goD1d7eaxE5VUo+VSb5eRtT9lS0ngK+VJ6DO1DnKTRXSCurWEnjr7BT/XgYV7JoLdvvSZhhjMMuhCCwEf
NnM3CsU++izQ4n08KzPr3613i02IM0wGDkw4mF75gq39EZj/xiNRw+qBA6wor3KUPpq0LJrIneo4VJOy/oF40jfBZOs8/IOvbh9X7H/c8Aqw4nNKwGJgMS
xfYsfYKAtuRKR124Gj0WHFDtDbQvTyfvsX5UUkO0zFm4Gfwxr3f10JzvNwaOcbMMOJINpU+FtuZjkzpDomACYsNf5nn4+3le3yTC5r4Brvsd1oWu2Nfd5E
c2YiGiEYMthT3sFM/HD8UHdm9gbtlrCUPGVMXJ9CJDv0nUMLGXfWC+VbSak2svl0EDYvQ68op9owcryXDZYlpZPPfUbAhY3TXLuVV6snf9Nk95u3slbC7N
Q2NbrnrSUl2yhI/4VhbzVQ54+pic23CemuIOhY+jzxiZFW0UdvQ4vkYVjZBHOTZrTUY7Mw2KxD04FtQ3lVMHzddOTfl8HYdts4NsKy8bBXXM+6JKQ0a++0
uYdunJxsydFwNsAkqP7/ESseyqBf77abFtuWCyiqsPmdNvNdsEII9Vv+tNzSyvFCDqB40f8rJ6S3MXg2XXUzeaQZ2dg4Sgpz1o9qdnzSNdvRPjsKXWcnTr
S++nwOTWqikRJtf46MFKOUHwOpzlnuzh5VXOfL2oLbYS1IexXHIXHUpGJGbP68Dl4InvNVyuBxgGGDo1dJRvjgG8w1WyAUdPyPg3hXUau/51mdugG3jhj5
DYet2jX8BYKyDSabvvVUQUvpEpba8++3A89VyFW7IMTDz2tZaSWHQCuRjuhA0OmnseFOuLjhns1vBG9gPXYcZhgVz0JKS3jl/Ps7OXrbziHybtWMYh7AvH
STuUsMoTYKxaSOKENaZYrfdvbYCfO5zFQE9Q75rkX88hGd0Il+a+VJSjvDNg8RC6K3iwcE77gvkcWwrHlzOokzqhOWpbSLWomDG6Z+UEPFyqLTEDrmi8gR
9qFI/QlR/88LIuMoMKvoqf0F5NatVpjkqKHfszHTgj/lBALrMx2WSnfx80kEM7atRq77lqSFDIyJ/JoCLUcZxVgsPUtQwYELNQlMDp+HD6M4IcNq1T4LFK
6/druXLRqwk3BexYkPSlaVEMeBRMhODNdEtzdvTsiJcl1mkuikoDWPGhg4Ci7Y3PQWUMAKn7LsO1oCS40sM+wAr3xTR4t2600MaYLgyDDgSQuFhjs0reBB
vnJNWI1ktvVliFzSrU38wRspKFWkSHtHxw268KzwEUsUr84b9NNZiKOSzNR40OH2h2wuux5pkH1nvDEdkYLkjKuwrMRWAVB+yuTD9ym1i1CV8zFLD/h+rH
xApv1COWD4r6B/+9CNEBxCXzZWPqqQmS/X4KQppj0EnrgbKnxvAdc+T895DeW26yxaAx3TmAN1yFRpWYiWrdDeBV8oIQVjdksF5M00MINswsFDLP2NdofV
ZXyhd67tX6Oh8MYIPOmzQJdxjKsw8AXs4a+ieEdHwnXtb3gyPYHIRmaTJeQxS/B4C7+lJVZPs705hNylykIlDHuN8SZkgfgVMtKsAhplhVMbj4ypVdjDNE
QqxwDwmdOyfeEiqg8E8H8ANVQVZkAuhb4GEe0zMHHzYd8D0ZMmVO0yKGvj7++yyHIWmxGzIaDR1wveT0mVxx7laYsOToBKzZsIj72EVIkqprK3Osa9ly9M
lJHLR3I8aP/wALKzOEWoxx5D5pmjauKkQ+LfzoZQT8NVw11lLwpvwVkgNmc/GXq2X28Tn1kG6ohgOHEHrrHJlPJu5/03gIbvCD9VdD/4i48g5YFoTnE681
nWCqDPT5NtORFXpwHcp7x4LUlhQWyQCSZ8p8CqihLHzPcoPqfiHBAvzduBm0mrKo6S95SsxZgi/pdVyScHtPcav2X7zIDfrE5yGf6X5hQ1EQeWtBff1jDH
DVwggQgJPvn7G2rWVM9xu1yqZbtm2InbcaOCWpaAxzl/elynTrQOomItd0oSaXmci0W63m7e37M3VHfR4T8FMpMXbxoqwLbLuiAz6nG1TwmDGsfhO8PZUZ
V7oWbtsamlJgrsPqgczuUM15HFivfThoz584oq9pFMKRfijYh3GcppHpfRtuFYtwlAOUtf3Cbm0iBj7DJBEwvI5+e2CxHuou9qoLmeb+ZV5QhNjnfJhs0k
MHkYl61ZLcSz+0tQA1TidySwDC8LFkHhaUV9ha6wuMRmJtimeJebHjoGEskXPMlretaKoRxjps5e80/4hSVV1U9UsNkdTZYT9LYf65XZcvXn+d/WewDTlW
jT/dzPe58nGYfRnitK5Cbrm2gcIL10xi9zAt5plsRbr1xVvTqcSBIwy2FQb3PuX0O+bGGN/DGJ7KdWFSeqlt/aR/tvu8hwE/MjMB/aerytp69ZOn0c50mq
vZ6NVFZ1ftV5M5DwAeWfDkt1V1IGv5Yo9i6LQRSfEio5eQkdyx4SvhkQ/rUsocUobvwXnvOTF1ExLhajt+KB5ELyyU8WCYbmSEGxZaPxcCTuApdYD9bu+v
VNxuHOtWT/Wx4YSs7ZxTwj2UnPdg3vHC9oM9YG4IgbT/ElnjwocdY0hkN3gDuUsA9A0j+R3FZTs+/si0H8M4/VTNjG3QT5+wxeuTMn12k2wv6t/1uM5cQx
xZH7ImRVLQfQ4lEpzUvb302/TXXFLvCmgO8Ax66u0rSg3ls25NH4apMYjEmfR+7Nt1S2LgFA/4XOo9fXN0T5lnJQwxs/zRLbAH7Bnl4+y+dVpHP5kqlWoF
EETNK2mVD6zbDBpQmZeCJGKibCq/hWmRUQRHlg03kpD+Wb0qUqCDp0qlNzPXi2otzo0fWqkQopO7YADm7K2ZjB03GghdIWjG5L/IPySVasjV3BUo6tPFRm
afjFtDseKiQXxF6DVKtJc7NCcMyVrlP8Y0sZARVhYnwVCV7UKgW9kSN873MXE8CMLQoUQy8VyQw+xN/CztTgHbcSK4/BZ2qbxaPBjR8TyPhIQzhU6yxmyu
RUbtZ+aZEHYj4Pw7iqkUAPp2AaJR9NbLXBjaUWmUC18l0gks593iiObCY1dWF9206VpuvN3k9KM/rScnmZz1D1zEW0eoW4lTom3lWKlvOfzfDfzO//bfh2
gkal91473AOr/juP1VNv8ifeTrpYBF1w+qS4QAD7Oq7nUQENm8tWmy6D5Y9cryww6p/TswOIVdHDxf8pxTRplFJ/UTJ7rGAzbwyAR/kaVryLaI5hvGSim3
qTMjwQPB4TsEgdtXARdlRrMj8Of1fw3g1bhyYZ0V2wNbRU9Y08WItetgFiZvFwDVlu9Js5m5Y7/zXlHm4S4VOxzLAZgPI+zPctTrY4TOHNXLTgjN9vPNf1
F99SapHmOb3QSVJUL8Nz3UbIDRP/KvLMgjc5zuflChh1w/rYYYqbvewOdAb7gfKnDcAGdJu9bB82/py304QdBh3rwo0LnMsuMTs1rrvGSPtbP62QORUzbb
M82YWFN7OEvAoOLI8Edv3TmteI29rbEYU3DnTbYJ1EPt/LnMI5K5eBlZWCgaaoQfQ1BZh2/wxnUJqAPkxTU5auU9xxk1CCayg8bYzm8s47MWKEpVgcfVQd
Dz+9xxRe6ID2r+RIgBSknMrJe7+er20nDuUwk0573oHBfzNKNep0V3mS++P4qydcp08RsJKtaaGoF7OQ0/v+abIZZ1+T8putVOd6E0vMulAL0zPjOMA2XX
B4eToDeyL92VE9m/lV3wPOFKnZAKy5BSKDk0PKcRSbCCCeft9/YYxv3Rmnbo/Fk3fTVh69CQyqjBVyScgR63BqIR+5UtLR1bwlaBkjyO+CMK+SxHkvziLS
eCX5/JKJYDNH164TP8p/T7kQZm7CMG9JU+Ljd6JhVGIKhZn+VbDuNiAp+HRQA62bCgXR52pQ/aoDFHgP6z9x4869GVUCOcdmI8vSzDbOcFxioOtqVfGC5I
RUYTH/dJYzZ/Db8pAgM/Zu6QwRmcHnpIyd3OgHdHbuVHqLjYoxaPobT6mepAih/zzxexsSlW9zXV6tx/s2ZpC1FI3rRvvvOJGJZtBbivlA+5igB7kgjL6Q
ycUQdgLj4nWL+a5r26RkSiuYT798Jih/asnLbdDYIQPVb8WcZvdXk+SUQlaiGe4fSPbrtfkYqLR5lAdeA4qcpsgIJZYSkIp7pPYrLlO+NMN7De/AikwKor
6l/M+jOc/Wk6t6+RkUii+oFBryuDIecWIEUahpxw1beSU92VbGA97t8IeebvgPz3N7HEyC5RTsqxUo2p6Tdz0d7TJe64lPBl4tpwiGlboWT56W+bKoIo4g
3/eUxCrnLFgOYq62nFJZ2Xw6YzjMosfywjdpyPIAsYYWuXqoCgj6AznK8xK2F+DPkgheM7+OKwngrUaKbqXcK07O5n1nBp31Wp7j2liKNo9TT0brX8Uu2o
qekQWHyX6p/7znRvoLlAegQo6FdiiCUsxClReCHUksgIwJVzgpk30mqcniwtuH0yJ7LgLZeWJTOJ5rFGZb5vTDiz6HDB2b1BwCUiOB+nCvYch39szywYLG
NtWYI9s4L3qbGHSZrs2z1Hk9QSpVoYTHBsgEKdiw6PofaZoJbQjxdqpk9SYO5o5sf1vwZ9Ur53makL+vvRzp8g++1H6CMbiXg2mTcrp4xHclkTzrk8pkQb
AvpSKtHA4ZSQmq5N0+ik3J2FDMndBhrIX5XSN47jUQlA7tA2u3bdAER2rHoLMufUmwdifjwHy4yo5znBwDWCpT4IgkO5bX6JlamLoOuYQjdVE3A/Xd4NvA
XFV3qriJusdPQVFRWZSVRoQcRZi3BWOjOpXaPP/NhoUz8PEbKljoxttV/vrMhGEyVujY+taLef+WEYVtQFzBw9tZo9IH7R2KD1TzLTMhANmFNfPxJRoNJ/
BblFEoRwtSjc/fIKm6H+iyJ5Mc+vi+Jpx5/qGtMJ923dkg562KeE1bRy5/mKVoatST80bk4fmKd/GyFeMMXfZLfGhHwZ/RhcuO04/V1xrbPzfU2DfM0EwC
jqRnYCpeWk4RiXdYX9z0MBeZSDfSJjC0+Ge2Bq9S7cds3ObNFKS5csOkrAyUzauo3/1lxTe+O1GGMy3T+XyYH6lT0oMbwWC45Gwcp3NwZpqv4Fgi7uQsw5
YyiLi5z5H3s5qX0DMdFdixmTOOaqnSDrq8nBfziFb4fqC+Y/ITH9CkbTxN2xW3wF5srTkuo9kgFbUuGt4SLEjzPM6dCaWh0CNLPgb/Fa7o2woZs/JnhXjA
6+XnK9J2urnjlhTfz2JtVn0Yc1zoceSuXdP84xoImAMTPSNotwX75TxJQYefiaHsFz6fsphRx1TcPT+cnKPe8EgPbyM7LGMvfAFCPPlT1D06ai1KMGUiS/
cLnWpW6Sx+IGOq0BO/GNECOR/U2fl+TXOEuZS1Smnd8JEMlrZquwn7QF+J55I1qLKW4dIk/hjHwxOyKlXSvN4Fong73mGXZQ3aICrnPVk1LtL0v/1mJEpF
BFw9ECEAe/6S90UfRdCiMDbIU4L34fPNfHH8/Njaj04Oz+roRRMoAbb82yYkd2xn0h29spneeuUNJXeUUPueO4BtLI7CG9Yn8XDKAi1wzyh8NsO2L1F6wc
mkik6W97n5Ikrn2T6o+YeKdeoYJ+bZWHtDVcHo9KIWK1OFs4rzG/r//TcOh1ScOAtkvGOSUUoSz6pXfTsvxNgFZHT7RDpxMPnaFPyVCCRrePR58RcmHmDY
QBjmMputqDXhemm0jLLf+OJSiKjQhuIoZXNvsAor6e3ECfqgWypMinHIhwzkPoYm6qNAVEzVhaR0FBPAgz5MZ0hg1LYgZjU/d+9kLtouZQuXTOOv1mW1HK
huObmWKe6858uNX9GYc5a5D5m/hX3a5n4T9i/3bv7nTSj/tuEhOlqotM+DiCL2qDUlHnHrmYpQJDPXRs897Uvx3S/t0FdmFBAJc2JrKzpI4F4RrxOlFn3e
0tZCOXn0Ij4G4Lkixwzfk0F57Chcia7dUUtcTa9roZbceqxLPq48rXgfMtomqcePB9nEzl183vK+oyFfvoS9jr50cgT7tfCr+vkwjU6gbAI/t9wUcgmlus
XW45MOipmIWbDs1bN8V/JWK0+GP+f+ReaFpYLj9Usn3RdPoZKRVQLHg1CZkuc1UTHhiU3Nj6VGQjvEIZuXoPzHdKk+Lt8o6GNRzkiFEkMJyHp4hM09Kl7A
36UDznZByl9RktcTwb4ev36MZz+35IJd2IXraArIiYy2Trjrmip5V28+TTA51IT8z1/5+1Xz4SylhQy4COhYg//Zs+MdzjTjfW69e6wXlc3jskJyEltM8H
7ATTnZt/0wZ+3IDUfp2S5/Ngk5fNnHCB+WiQ+/PDGJ3wSY0cQMeg153T7/n0rErMPNzwQxgWoP/uujO2qfeE34ELvvR/7R1stnXafI4HMTzaXorFSTUH0t
Xq0EVqpwPgNZvEIz7uGSG/+wkWcc+s1Y56Ps9349jurT8sp7qqpDGFMiV279F47juyohi2f5fIsSUZglgYAZ0mSKibQYOZCO5Ra1J26TDfjLEBF2mswW6t
9nnKn8y/yyy3OUk09YZ3rNT2le6cAxEJXN/eIni0ehUr5ycI95XBbAiSltc2m6+POT81fZ1pym3WA59RZuXDT2aQJJh2VVw8XirBuih7XjZ1L5evkrQcld
oxgduw5DCIaZbSLeJ3VGzeRxY3GEY82rY61V4dH4yTMXngnLu4c1CBJz9KxSquPcBOMyfuytX4oZEKxOlc79dLlftOSGyuD9UpBrKlDbMEOopxvqjk1nXp
RtUFfCgf513UKAFAif6OI2wxe6M/VD/79KqJ18NzxVcXqr4GgqVmK3vIEcodFehzIpn1JyqyEX0SAqKcLWVo7W+JWrpuGpHq9xo5JAxWBIN/NzWrxD0qVC
Nrcdn3xF2VE6t5+90TmLp1b/r92gOuPCJAffxljj/UwQQ2vxx5bM8VNtyZrNpuf3bvITqAdqIWfeBoOYe0nadanICNdiOd6l4mzQMexFeHoOD+YYcGS0bW
HFXetEIThHaJAghJWkm9bz4ZaDk6Jyun0a91gzPh2KtTKj425ykxRvNIiYTXpaMfPK0evRgBkKWJPNQYFyA7XREo2dD3CzNVsSG+i0rSAyrQg1PH+WJ3Nl
ungsINmimgnKH0UzscyKrADnlS5jsiAmnfjTdWc3o0PcHaEyOFHap3Gnl4g+CL5J8dK15xFIst3zmVFNnc0I2DOFhud/AfEvFf+a1muW8oREqJBskeKq75
OKvFUgneF/zssIr8GgqH8BqHBUMBYa1IwLuMVPAUdzDtUtZC2tmqTpkq346FU+cDxyj266H2W4HbRGg17LcjeokSEayVYhARSPirWynn/LQ8b2TaJFn/YX
8WFiJLhpffswbrlusZX3OyHsST5Rj6/TCYFJK/qmrkjH2INwB9WhlAWBn+LZxNbiazKlNiRRaV7sxbWqOSMnAZD5JbfMYKuxy/UqN8BijVFea9akljHcaX
wVGeirQxJZL/OKBTkNURBGmqS8b7lJD6UWum58Etkk3nHCodPQyvu3EE0rbqgVJb3rug4Vsumsees1bshw6RGEJAPFZnj0OSm7krZeuByhtbw/mR7znW+Q
Lc8HeFIsht0STNoChnb7RA3nizh/9JWp5DNcJXyIycDy2rw7fKkb3rAS7vAkLUYXz8Pd9yNrfD4ehpdeX1Z1tfVY+G4eEAAxtxSA5k3O6k0+PzdhX9OAcb
6R0zTdl8flwRffBxTTOysqiQOVP0Q9x5/XxKYZezajxZKUtI0w4sc+lzKI1i/mrmAITBT112IqgTFSRdSUHAdmWnk2TWjGb86LJVD3ySah9Sads/4xxjXT
dVEKMfS4vHdLdLzOfvYHlWSLHhRitkF9O0to1S2NznSpYqDELetSBbCju3Hyi3HWK/Lcp5S8WIJMYWdoE1Ltq3fIjNW+tH2/7r7cc15WTPUpIE9lyNHTM+
/3kwwrqD4GXf4A/1Uvz1DLdblixjK8uDu8Zg1WpJskAnyPq2TZDDiPeqFM0ob7sybcy7tTrNtFfL02hHSfDWn8x1VU3XThE2ifPOntYaRGwZhPlS5nllC4
zap3gsndLDmluAI5P38pW7VLaJy/j8NOeEMu+xgf0r0eHlslKFvV7YzQsQDhSoe6Wy4MjoR565W6wXdxSvQn3y7ZTTW5mdYb53C72WT4MM+KDIHnbhY8Ok
V0MPPUsnHN1UMrVooj8mS7RtnTiokm47HPSAHOaB7/Ppa9Mmmk0/i8by1kp7CAHbixqUzsR+qyu2xf/uKJibBZ7NIrW8pCHUgsqHSPSJmyE01aMHGoOyZ9
33FMyzlIHrd2NYJ3kavnGN6SakAObiZ84ee345OkyPNfBBx4S9itZBEgrih5vzfucnjF8NlrSwA26o4mTd8v73JLe5Tu6seETc4lPwnDo3i3Og6yIbO/ka
5W4F/PoZpmAzlHh9Nwr182EhSC/8RHHpQYfNlgXDZS7Bs2Klse+jFoTZa47I8cyRwzQNKcUAeDoFxknxLbmz6/diOyfbDIIYOoJOY7TEN4VttRXuuYXK0P
E75xNLqyY+oq90ffcrXs2tRQ7RndGSI1Grnzis7nkw8NazyH4fo3C0TkaHJIoIMKOFuyQSGfcjHemT0bi/3Bg05juqZ/2m8PbNjanRdQKiSyOSvQKs0zLb
wQuknVw1JuNjTEiOdj3gRzNbJc+Nyp+GzO2ih1pMSddEW7VL29MtIxR1+beW7XGRY2VKD+PgqMYDLqgaeT8esWTEVdDXR441p649uFPfFmpA/Au8ztZtoe
g17LJJ8Vq9j8yi/wGWqz7+cX6Kw+YkLCud4EVHyLvqsX9T6N5Mx9E3eDn/TEwsdgwNPr3WVHNeDg31wkZj+PP9CZA6vzw5w8CQ+tbxnIJhs3E92LjKz8j2
VdrYccfuKVfMsYRr2lHMnOLS7e+6txbvTYUJGQWuW/vtBR7xIEz/hhZj09p/QKOQ/b+9lt0RvBMxz9+HDQdN5C3sseqsr8XTM2LVLzn/n0S2ht4yle6FOg
MV79jP03qBlFIFX6RpqgCkmS4JKA2twlplP5CPIaDYb3hHafuDhZh1CsQ0DJhl5uYwIfvpwXpSPOASdlBgov9FmK6G/Ry9/78xy4Y63fPvQHb0K71LmS7p
bv2Xn/EXjtXjCGvSlC24NTCANAaVmH5EtfY7+OzrGZN7639DGVJ/kmFtKuSactKvZ+zJrGPwCbfF6E4atkXCi3QTB8IooWaLWASLCE8bnOvGbl0PA5mm24
4Rh3nYWz8N/dJiLfZQitIayyS36k5EB7ISU/EOqwIl0N4YMDgymh+zu3PFRknIXZYS/NZx3akX7TSugOXqVjCZlc+K2R1efVXN8ymIc8M65gA9/E69IZDO
0xU6eIp0sssTLQqUbfXFepyWQ2Q6Nup2R0JktTi1+295DdKTWL5rzE4+756U8U4+Ya87CMIEa70Riu5KxGtHLOKAaBNoTO77vb7j1Z0z5k2sg5uB1y8oA2
b2KeblH9ul1pPktcvx6c8ykEeDV1r3JkJjfL/K5estMfQMwcnr2X5xeSmrBFcIfBdb2mfWFCCSPIAkfpO0acVBxdvoKDXUR1b2WQAJVo2b411sjwk2EugN
5dII7KeWWpKEcTOnd1lzxs+fSSjI1//UwY9ZvYs63PM2b31wVzVH9/Mw5sXquoBnq44ZQ0D2oaPnCdjd63PZsumL7eqc5o4WhAhQOZJ2h6Q9a8LH2uC0bb
6R0Ol+ZOtEes7v16LS0tXr3xLHs0XNxA7Y3H3i2rk85zvgN1XEhgeDTxRkQ2vsXdJNuz6flzgQ8mcHhLhouOkLQp+Y06JlW3KMRQYYeogLW4vmauAqdZmb
rZhcClczzPlgMBMnz+1HfL1nsZTOg3XPs8yyuBSXMbCo3G8YJsedF2wX+yS9H+viFmaJ+X+Cqk5t9zry1nmt7LZsqMprv1BqBlr6konx/Z41SDfOb5yt6r
kc+ekcQhVwGKdIc34Pw18AY6qmkCUSokFLUvAq15kBl3WkYJ4w9kdt1zNL5/FYc73nm993Hf/cbT7Aowu2BzIL7NfRIU4dDPrPaOhw+zdlv8nB2jN4opaz
dTrOofNJTvvx3T5WETtBgp+4mYJo0os6EiPyGBj/MQ2oj6O4brvHy1sQTJcZlYk3ALnJQb6CpGa8VBtCaFb9eBQfmPAvDkrX4xKdzUkuSc8buM9JQOCVvW
WQ+uIvx5eYsSnA/gEl4wgwkU4+LvTywwPRMqfeqJ0dvIoUodwzHyrzcygLqguCfn/cX09adeugoGNG/SqQ0qI3dLNLOFc/YahtQmZBDnAdzPQhLLkpaJFM
zoWZW563A+krH0bNA8zKdFgTdJOUP4VZ9FMzEUM+0DqbJIA+XKg07lNvMOXFg/Nl0hj6DNzwMTkTqfww5tgm4zMSkWiDFOMymCVX/cAkgbgTTMrC7ZgvPV
Mh+kK/Pj/hTYsV4W2X2SAFQdrrj3wBYlNDF5D85zNA+cosz7/t2K7CUmTjmcFAMqdLP+aYvCYhLmUSTnyyqkRmBh8Ot43A6uA064iSWhpn6UbpL4fJXnH6
+u4PLG4DD9qkoV/y+Z7ku/gNx7gPkORPlRxF79T5wprqn/7ZtEHpWO5Okmzz8Tt/jOR3PCTvZTNlShrATY4MK7XLfTTogyJq4lhsL7oPPJYEfuMpjI5PY7
dGelRun9rRf/JCSbDpMoXZcxnwlvtgO9ke142n0BYqGkQPo1r4ARP9t4SvD7xZooeknX5HduImYmDxoWzJZDQ47lupwhiH0K5pkebvhTT/se1LSct5pFon
1Ge11C95R5QVGFgIPoL+q+WG8xVP8jR+39FcJNGiRiQboarLRSNAdYIIFZxP3WsQR+4B58lPQDjdVlge6SMFmyCSsY5MlmpvHzs9V3mbS6Yj1BTl/ti1xt
RQ0/sde19OEPbLz0W3ycgOxYbtJAL+iA/hBQa1grreRjxJqZShslyWWRAjcyDSXnWv82g0VERSIvKRxQMS15lc3w3/FOOSYTEo4NfU4dLYYWrX2HAQoMiq
Sowqf9ImqKPTG6E2TlekqYozQi3PjPLOpfiAGzKVO06Bc6HOXkiwvPF09zPoTdCj4Geoo5s4L5pQNITNLLem7NBSO1hvHm3PkN33b9PiBgzqPwNVsOtAdI
7f2671BQf7K0HH/MZ0+xzSJ4wIXMgiwObMDxFXmuUERu7jVrp9dHkPT3giAnRT0FGnHcCsy8vZJdH4y656ddGj7KiTu+DgJlXlYkRMr2MKJYj8Tv93p1Fc
bjOUncC9ChZ79gR/yBrWncBvM7G0ZtnpBksac+haUtTcez9nMSPSCdhHPNNLAdGgEuSfW4ytAqITf1eeKwxumXggzrOjWYOSRl8BTQ06cA1z9flprXZn7s
ORlBTI/uJUNbBE8f/YnPOGODpeneS71dyhQ0yakoTIgZ+qPFM9sTcVLJwIZT3c5dXyKmyfxMG8G4KwsKc1x4OXx/57H/mhYcPQt9xTuDlA8samHm2z36Wu
5o9e8w+ULu5VvyUvfzaJogdB+h1OAN8GpkxG6xXKWcy8LEsiEIQ8eppKm0UMrect60TBFnPndDgqy+JmsZhsRaAodmXojaEyu9koP50rnslM2HBUeseHbk
oXlYXCXD+gGeP59bqltmrFr4popnRT3paEsurkxZxm+GF32c3s90unQCOf6ZC37W6ZMRnLgK+miXEsJcGEp1JfnUMEc/jfRJVmvLckBRjIybGqN6oW87KH
DHwdhv1BNUqYOLTGxSh2BZlDlfVVwzxauc0GGvypK7FSs5W5BT+uXwiWalww6EbTFPWSWbBj/g6ef3tWXgqlxwffzlyOZ+HNoULnX7QbfaBEKpjFs8nPcy
c0ZH+/m1RrB1t4kaOhbyfoX0z9l1CYYZG23kJuRbMpJtyD/6ojo2TitSUlEqu7zbxMJNw9lqM3kD+ai+Y8d4yYQM7YuPKP/Rf4jl9OOIXjHv0qizYMCJD6
PPj2tcIAC5dHx7XIqftaJROQiMdMSNmEi+IgLYhp6UtTjiYcGlKMcXlNOgy7nwBRrVnvWGbVr2k4Apt2+nkbfkMcj21SERnYcQ6Po01iPcsPxaPl9WBFxS
4EDGukkPpfq27Qm9LZtZFnXUpxyDPMlH07WVLIpbjNy0GaqxmGZeifTuj4fZmr3jxLSQ9HQu9WnCDtms0oCRz+Npizwl6lO4ndxZwgL9HMFmln3WzgAmsq
XbeAqSAGlPTGIp8WOB9oIzQE9wRgqMKPASlY+zz50KBb15EoeMAGU0eJbfGNomWB/RHjCoPh3cs2/7SkQrYfvgh5ehdF3Dm/B2qEk2li12meQwftWpQTlv
lbmLB719XzNHU1SxbAQm1M2oGcOS5J2QY6HqYZH4fJgMxTdiprURYNQKPqqQm82X04FqOhm0TRWyNeGAS/CkBSsHG0/MqLS94Z/sq+WTF0HglVW7JlmUi2
oBJa64+vbiswAjhi/6HVv/GNauJhQUqRdF92HPswvjBRR/ls8j+ImTnfiCiuJjwU6ot4BfBRqb4iTALrd7mwlVWUb41i3JPPiPtDTvMD7dgYMQNsgjx/3m
pq/mATjJEG2BAfkP+KfH/uWlGLftgzGR4kb6uUoM8B00awXWgH0g6vZsl+5BTc7lZQVyXAM+aI49HOKvC8Bu4diUkjVEco97KCfzWmqBvzGQ66nt1oADgu
MbespTBGbAWu70hqVx3y4OG21jw/4G518ddhywRred60DqmIvuHrOZLFgr5YzGtYevx5BArKGAFjmrhbUuar2XyYCzQATIKz6FdRD18NIzqw+4t2fepNZa
cOn718GYMRlE58lfdhO6QmOOC6bmXVzUcuDT54WiCGhiwRXmjlwo2C6T/TPjRwr/QSparqt/y7uBEWoeUUIE7KJBr07DFd8EHDyYziv6oDKbmsgpymSSEB
zst6PZA5nAtyhucp6oasA6g7IQ469Jm0vYzz0e3DViSQqP5glbU8Qk9Vy6oJsprbY+WOBNlpDY4c4jWp4keiCmignRjlU9Dc9nXpD+vCd+5xgnyO00cJXR
o4fEYRXB55hZPLYxfvl21qYmWFv+mhgm3ueLKLMa8F08YQbp6tjv0YZAYBN1NFNiPYOtRHP5aWWij/FalS+4ZomlHMc1iYdW60W1auxxKpiPmkCMIg/7+x
AMVTjxMEv+a1a1h4L+Q2mOixQ/W/+7Jip2TkjVXDzHpebBFtHETwuGD1PY50DkppZ3dkvoBcf/o69lrT8PnWozWX7YQCjiggEmuq7EDQXAXqqS1BgY6GJ5
kW+iibSctnMJpd9Gc/I1T6Mi6lJo8DHWg8uUFRAaLnbOYLavs4iFDOwJXsKaZ7Wxd0SbD9hESPjgM+XEMNLiBYnMc6bCwmdFe9PKXnMQgWnlPohCtgwxR4
zu0OhNTDdOWepHSv2aG1Ef3eQg2pDANZxktLMRsMEYU6RUM8JiiyegQGLC+9Tz8y5zEq9Ar6B7Gtw2i8qPhTMvl29y0Z+F9MRHcpeB8gGB/BwiVEiQj3gU
OR3fZ9GZJ+49/JHtxORzfcX2UEYXrTCgDyFFM578X4erS1D77UJP70zTsfswyJmW0B3JErFM/yYjqvoYlpEme8GnXPzya14gbTYe/PwN9/aiPxlZcjWGCr
oUuOFBJMrD/f+svVmzJDtyJhYFxJbbWWq5+2022RxSzeHIxjhmsjHTo363TI96mBfJNOLM0GQkZ7rv7bvUdpbMjAVA6WRscAfcAcSpTuu+VZUZEQB8+XwJ
wF1b1+SvneUZkqjD+5guKHrn1UffZ1FssoBLs6DjLW+A6sHmbC7/kxMDN1kc6rdpzNuMT5EpyJiR0cdYRvSXoEYlKLX08RRZD1ucelZp4U5ceJWe2oz3On
L7zyrDkF862mJ4tucVdjwNGZo1joq1pOoZW1k/9lm5xzly+Y3DiVtL75dB3k/TTekF2Duw6rs5bvnxPS2JO0rz/ggikp+y3xAa4Nebf3QIUxMCrEjynSWV
5HKY+h7mViDEh998FmCdaqLAydWjYi4lqiBFjFWHCcirk/sGQF4kVXBG6zTCqUIegAJKeRUBCJ1VYoWElgETqoZfD8se5p59Lz9RyIRTUmG4hsUj5xh6oy
Yhv8+c198Co6yEY/41r30dnJo9qFPQSCmpSQtnFhrog8zhmO1C3VuiUGwfSGzknpqwhMSbAt7LJA+bcZde0Ldc2Tk98K/aALlqLy/mLFSfGFGM9Okt2AXl
Y0Dvzv/R8aie0wMwNWvR4stu6Khvzecl9kKuE29b8ZL+f18TAtjn3tp19b77WkyU3lpW2LIPK+3m/x1inNKJEm6g4y1ZP8x4glLQsgb7Bp3GVW3t9WqmhC
Q2b7tFLCofhuvFLc4XsWocvIZlrRdcWhU89IQtn9agfAQxWyQcZoHRTQYrNHOuQr6ctnmOZmUoSVmOyE2qlCnmi8VARyg2v2HzIS6Xq3PDcx+iS46PKjry
LSdnyBHFyfq8U4lYU485LxNJ9nFpJsoOwJcRj5RavkB3vvSTb/PgPWnDWxYb8+wkNnAay/v7da07TMC4mSd3AamCUkQrrblJWk3BSx5Ew4FY5urRSf+s26
Dfu87J6DwutG5SC31tFT36NS0gGvSHIj7fh522+5DoXeHvziaQ2LCvXQ2yKIvse2D89G3dp4RUJ4RSn/H5dQ6D2lSQCiS2SuRyi2BspzyCFStTHy/9q3pW
CHtuDmdCB1xNMtlBLctDb3+kdBBD4ZEPeOCndShJK10eQrNbN4AUU7orKdlovIdvONniM5kixqcGx1XjyMuGjpIeMXY89iaji+vG0KiIWp3Sjby/TYofLu
gwNEefSXVwYvmP9AOOC4UQiW9NaBnq4mBKLEKkhr6LxUFBUaPubLA3d1iCT+XKC9zodM5wc6ENnSbSDMD5hPg6EOOdxvRNjmp6yLWAKExY2h2p2jFTbWMP
aYJhVQ5BQ1s+t6xJTfp8XHzfX/AEBlEVMKwHU7ZM+WKc2E0azsSWa0jI6U6M0W+wFjss0QV2SkXIXtaeGggqYvH44lUhqEJgKef/aEaKytjZHiJU+Q5qvP
T8U4IdoM+Yn6HkHWlc1aLMQGWjFBePTBYItNNV1y4/jQdOwtm4POHjVxRvS+Cu+5GGy9P2o4s5KjD7fuHuq2TPVwcSJk7KsFu2kt2l5WM2nMYxWwQKF+sv
D/qfOL3AjXU07rEdwU914UBPMAG9Qd4QZtn4W6eq4StYuWt5ivAqzYZi18K3e16w0X09ZGF12PnRUdeI/fC9TQTi44Y/aw+2AjRAnsjORruNO1SRIqNZoE
7FSP9zjdq4RI2BYJw4bV0mMZXhrMNpufGNh/asYyRDqdMzfmmfF3nQVhQo33VZfw7l3+6ejyuVWMY4CcTCubzKlQrhkRNSbjArFTQ0HzJy5+002W8wN+2F
22TC/kd3VhrLoeKEXobdXegzl5QJ7eFKtrTNmgdverSIjY4JVxeOSp0J/wfLkddgfNrhqBsCOj5672NqR77v3GFFtdCgJ6inIlAFpO4OrmqN73kIOlYxe3
rylVhbqpfuSJIx4WZhP83VW9jnPVTpmkXQggu6juG1UU5BGTZnsMur5oOOWWHlfAMZ7XUuISBH5Ey1bXpolOIp+DIkdcTv2UWfKiOGzXDvDGT0kR7g96ze
n4P+8NF1W7VTC3fy8Oos81NMxENvR8W8SUnXvXOf0qziF++e5EwQXS55koEpZSCRJ9mA4jELv11/ek5dZEF/u0D8mw+eKKDq1dKp5BnvTNHcf8/+fHRgw1
nylgLE4Ut5XL1RriaYDp+eZ8n7F8R8AVmUqizO3Crgtbx//hA2CpuZf2c/3DPk/AtGH+faEWp+7HgKB59hUzG8N6E0Tzs+saNWktMGdkldkMnMi5/gtXO7
+MvymRhcl4ArbB9RIJnXrKGWYP7vgzlFLmjarAMhhO0mC6m8XsrGeWDR2wFR0wkxzLsLhpDhFamUsGJuZEmerhp7IOu557wpLX3gu+/GzQMYNtWh43yZn7
F/j9J7KXI1nRFoOUbICvk65hCNPhFhFbiyItB2qi6XZ0w5LJH+SgzsZmliNlCviSGNmwmdTG/Vp7ohkhREzaZXhwaODciGKbACqka+/W4/HM52OS+0Jztj
VKuAZJUXFBUejgYM96XStfmagGoZS4detj82mAN9RRo/l3kt74F0PrXnygdHcjbnFeHMxKPx6PtT5C/TRGfngs9rAwOfwsvGO+feFeLFR26gxK3b8yoOwF
8/pztG3upMMI+S//mijVBy8D51FHE1CtYGa12XJeTVdnQwMMlp3yfCx/KxeWin+cAAyPO7BxphVQiAqzxExTopYtdNSqJNr3g5t89iqb7SA+2b2Ya68MLw
9w5k7UzAWuYqJuU7+84nZ4mgHdEpERJtKQokfHLX2X/v2wiRgXPBBcembYBzLmrWDrROJV2WCGEDeyB9ohyobnZ9XJmG52FbqjOCgizIT/aZXtmVcSuCZO
Bvefv0PnOdKxYgXDz9mBWnLHI75HnehZW+CLHdluQr/OyIpjD9MqVvJVpD7VrMKpZ8yiLpiMTP26e4QmIwW/tp3AQaODBNlMyuBhr9P+SjXmKRVON+Sj9H
ZwJNbHASW/0AN4kX0/w0beyMT3LSrHrbE565QwtI4s2ac7XEtOz+XNVwIJ0HHAwTDxIRh7XVrNm3qcCC4rmbPBxblqMhACBVCt6C2ic+wzVxuzxvQ7ChuD
i546i2XyMmvaVq5U5DLy/syEVuZoUO+AZiKk14R2QVBOt5Gft0gXIvyzub1sqMXipeZUUX8E+mQ+ewOkAFGDGdUnnlPuF6LXdbgk6GcqYZHH3r/PLGF4lt
QJMqLg5iDHnpCg4MA8tg8IBmMIjauFUmyWU5Vow9AQ2P0AZFe7Rpm5BHWI6bokvN5eYNjQ5bhyA7PMC4fVLVw183WXOinME8kI0NT/pjJMm0MPkAcKHynl
j7osCGPrmgZLDmo5X5lZLFll1gpHUmqjCsszV2n1IBr8NpjvlkLXO6QHS/3N8HqN2O2dfHfH7yKSN3cdVpuU74eSDC0jMtFqx/9VM7moyvDVr/A3ejxmmZ
A56tWWIgHd6WZmjC57MhzLOumIsHJZ8CyzG7fZmJ9LYW/vQeAoaUDUsPY9D8YXo5ojAbfg+G6zwZn8plaCqPr+c8jUDKi5fT1XBAVMdDE3ZdzzXPbIdw1r
khXZicM+XD52oe9KtF+2VAHrqM8peZARRpIk04E6Uz60CIhRLX3OZc6aycvq6eiHYmY7Y7VPu8IFFtKlobsrQnpGlfOLu8BeFaT1VBty5yRSsAR3IqJZ9S
9e6WlJ4YCC3vw5bdEfGKnp0hPXP3NIsM2M8diZIFpw/5Gsr1BOQo40jTgzOrLoZPezY3ZjitKV7P2njEDqbwFEmkPHWcqbxFF3VL4TP1u5Dd0mgHzqg23w
Tyv5iCt4SBuorlXzk3QgYZXNH4JjkMbCyxHsa//jLr72tQBddNKebBvMgBrop3h6wwdOxxZG/b/vzYQ5bi6ZsED9RVIdu6o6WY5TO2d2gfSxAtxHup4g7j
VefPfYeYK+YMouDIbAsRHDxM1Z6ymEnhTDADVmdOrqfkr67mhpxBfml7vD9f6MRRvn5+RqhCeQQZj2TNU3DcWJRTQH7fBW0tP8El8eseAjWse3KKZAYNLq
jWIR3NXQl0upyN3ZEyefKh3DYor574U6E0TE4kyNzqGq8mHqYUsMFd9Ug6+D8qe5hUXwG/1ErlMqUbCiY2IAvExWTB0FYNS90EDG4QeV4EfjsQsnETeK5x
HSYVcqFGkTrKYAC2CbnX0zudu2V+pZuSUwESQK35O54I32FvTpNY/91inPYh6VKsK7gQqg9Bn6VGZ5ISTSqN9dVkiAXj0J1hvkn4bsYxlEJ2YUjHMnfTRf
OJ386vXaaysrA0mZFxQ6EYB/1FiG46BKcnhHxXWCdPrO4Jz48orKpqwSPSqkZTgqYnU6s7/02WZYwPPR3RfSRC4W2S2dtAw3ychcmEzeLESjpo2K/IdIm0
zJ6mF0/FKzl2QlUG6haTnx2YZ90DF34uj5GHdYAiVzVdLFhSbrPcF+ATtB711QI184atNkTQDbEug98iCibk1fibfqbkJt0zzimzZogIveZiYkON8Lgmjr
/YmIJyMvss+KqiJJXrxezou413e1YG3AImhgP4lnbPZlq16G6B/pV7YF6yWQvTtiHl6hbJSd9reorZMjDIird/9/a2gbz/OP4Vvq2TM/5ISvfIN9D9xrUm
TdjrEoN4avRLb4kmg8G4jonopAW/uE9ps5WfqaegRvmHHIJvYVPG13iKvb+1y6lBveWxza28VgCi5IR/WGdzOdm7dpI2b999+104f6f9Kjy3FDjYkSNy12
BPaO5wUfL6qfgUbMHZuTtK4RNau2366CWBfN3w+i38+QOXDDORKgbLNPrBskocGE60LZbvVpR4+8ikiUqCAPPRrJeYKFXIqZBkhfLpxF5Hk1nSvD7z48j5
WHi2nKEYvtkBr/34Ft+8g7ppOFGWFwdbOSLrfLowKptE18WLEaR+yFLuNU43nsAHbm4+21boKhwKeOE5l7cr2Y2KG8Ix3eAgo1Uvl0dfnvlQIae259xc2q
0QpNeTT0+fjpQUrmb3CckhmEE5qYH9vfaArtCzXNSQU/+NlYk6oEYFavqkffHTmB+KyDWzkidc0rWWhVfra3h9FaRgFwRSjabXwW8FqTRtnbH51+WeTZbg
yjqnJ0dsMvZJvr11zvPYTSHzkd1mmsAmEIKNO0jFvNwfs8qsitjg+BsqMpiiVEUxpfMEehx888i5n72TfvoC/P0Xfq66zyA9Q+csW8DQT/PfTO2IzIXEnR
ofZ4p4lPhoRSMH7O6n/5+Z23Ug+6kj0fCyuPfB4Behyup6eR3pzbtCoFJiAkHHhpNpgWFk4eKwPbUjp+aOOfKP2c/fZ/29H8dlkXpJkMKaV+WrYV7bQOzk
dCQRWChLMR0JEfOJTCfIzBFZtIWDQLoENXI4j35KN9E6Z0Pr4fNqNMGFa4jqlh/lcs9/TBLYCLfy0UKpLJiMJqUM0KhcspZnMpOHZjpX+S35x98MmEc2BF
e+n3DiobMaxeBnn1Rpr8QNYW4fKROcsgexQH75xUvrwlFBZo1INEvENrIpknIGl7N7DgFsapashyCUYwPnrMGexrGcpvYG/YpbQbGezsTHv0xZWa/kVUh2
OXFw4oI+COOwlobAUl+x8jmo5UuSd4+XJwYUWzPqecYKN+0ZKgILby8zlAkeZSMcvjLbZnJioh1F0ZWVZE2VmLIc0HpThlx99LkuVxhPgwVPxexCFBH6hE
zsvS+qedx1/DK05obXSMjmK/eYc0FI38XIHTz0P8/iFs5UM58qaGLBQqhb4JmwQd7OEeEWGZeo0YxTVuGfRTiV1F2IsFns16x5sucrBIc+3zCxcRaReTTL
KzSUdC+ZGtlUnud4G8nFzpPJCQfgLTnjMwv2SS16x/tzytXz+D0VX3Q0XnxuPesVTKRzkXnBb0dzyreVrN/ToWf8xqOoCdiP9IT5r9FvW5oQhrdf9MuSwx
c0xQwt1co+deOrBBi6GRqiXG7bNoQVn1exFMITjloXTsA64bNiXNGGW7YzvZdJVugU8/cr3mO/CtQe7V2toTKibwL3OonRfImiHp5+6hMM91sqVGJ67jWx
CDSln+t4VQkS6zJBi5202kXYT9JX7i88TS78ueEWVpuYK6AXkTlS/hSQv65gAwXq6bbX+if3mnOCR0JbzXn7uTxnz3ghF7b+E8OKIks9sX5emOxfLzYnIn
elaY7XqU55zomNTsnXUmKXu+mNNuyyI+HYJRJ66rizH58D2tL3IVVrIzGqGjwHGQT8K5s4tfplwi/fVB0EXEKLFZu5EwRDI5h19bliPbNl59K4WkouqkjM
N3aqBAJqyIRi0VGoHXyp2AdOwXHJ2cRY6EyR3+4UewxjsBmGaZPCwVTs8QAgqefDATR3vc4etIZZ2ZrKJXTAsu2yQPf1o8W9W3ceDZAAQ4h7O3HNIArcD0
7HO5eBKhr7R33YTdx1kWymDpwAHv7cTYT4dnyy2NJTq4iEiqGALmdRekv80p9TZYRO7F6q90giEG38e3yqSXy+os5HiWmTFGpz9qhkRAwbjcfJI+M5y5iV
KuzTbn1zqW9XZFn+lSd0bjkvKSGV8IH/AJxIYRVPgQRcvvzHhJ2OPCMQwngWY+3BCJMW8w9qnBin9sMqVTBhiNd4FYRpbyda7cPqjAnqvR+gYzivtR/iZl
z34LHcUkESlXP8HiG3esg4PcKqCBjiz4nxHx2ulhTixXSZ8y+36wRLLxHmlpevA2PVtbMKLrvEFVXRyx8iSFllF1zi501jHMQu6hUjWahCx8A62hAs+/oK
8ncDDd44YF6FXZl5LSPR79N3bX6IW1zF+p+D+G1ziqXgvCGBBKqxlD8tEoiLm/gW4dZfsORTkiYIQIRsg7Jtiry7HMLWYp71xBIBwuypwXI+9vtEML5zPY
enz83QP1qyK95C2dwudLzzUqfHIS898MZ0s+BN75GNb4kFAycFJbWSSnNW8zzUEMCrNurLnTO/BP2Wsdz480Xg2cJxacRMSe0ta/ypiKHuwo0i3IDIjvvO
tQxdIaOI0M4a1Hol9oyZJKEcCO2/l7NlDntKkrusT0LuX0fCxOIns7yFAS7wDsmUyOhTPsrJey3z7kBCJwcooVMMoyKxa356+zDZdtxfd2zKdY/k5HUKlR
7xoNuwS+rJzJ/CvruV/B9sjqldGfZHuU0e1zpTbkDgqI1JVZyEkGV6XAGgUbhtU0IpVvdJPTGB6D7o8zSLSXcvB11KiiAPK6htOPbeBJdgU5xq8Z76DG0F
SvoQh+WvzFxBpY5M+iEDxW6Aen9wF21iax51WbwHzg51SLkAVskg5dllIAwV9hCkjOYFwJRkWp9PmeQPi+iDZLaqwYLBcu5vk//UEmq68eLqjbeFv0eiVo
Tc0ocsYze96L9iRD0fcdCSCe3XHB4nuljsQmt4k2fejPRSe0Bnq5vOEwzh6/CAk74PbuQkfDf0V+h7iPj5qz7iR0wnMhxhW44YfomWs7yjtWVZN1lA4IU1
gq7Rp1reFgHEp1VhN26NkIv5Hl7sUD2oGyrqOE3LtIbuy8DQt+y+uuuM0Aa1PNngh+mzXU2R2a7DONgnFvx+/PoEfjsniuTdArSL2TN4JELtzHlgrgqmA2
QgMj+6utcmKBOJ+kylVis7ud3dLhG2HbOEzFPOQPFNCm2HHS8toWH9RW09zJc4TZJTSlln4ZJ3+xlTojH3LYt/G8B+QciazmBunc2wagrdSkKNDfMWpsyc
M7al1xnC9VeItJhKSQIm5784k/p1Ymn/MTtrGJ+nTc2EptgPRa8bj/3K55sbK/QYd6pYFtCaXuPGsKRrM5ZFAK9ynCJeT48/daTHovw8hY5aZDHXuH0i3d
xr14g2nKO8cQDGnqxD3YqHFTVrYIz4SkxG9BXvqRl8UNVwFy65kadJOccZTwuHttcMPNDBwQ2vEymSWz6sieLCTsulfLglXby8djCFck2oi17bMymUOAIP
LdA49yNRRWDG2t1wzOt0m71h4jS+kd5sDHQBYzfpp/2qDKUIw9BYvm3naqsdnYEbxHjS35eeb+W1XC0IOaACF8PL1tyICm1HMVOmvooFco4xdorx9Jxv8i
oiDo3NN8gYllOOr5hqlxbB8D93wyISg8TFLTcUHTTlO9chnf85ZqUq4m3QcmAMjPffR3mpI0IXrg6aNZoFKTm5DyaGdcb3FgSD4z3FOhHCvjO8w4RyTr8l
8b5cRptToAUMIMFMvkeOdzYXffZ4Pp60hIJdV5SUqsVmCCr5Qi+Grp/S+OQ0IPUJy5ii7dnU6/VeuuyuHXMRLfQKBBH2G2w4TZtfe114KfqIzUn8KNqzzU
LZch3DMV+VWtq1nAvEOzVtbphkaAgQioxx/8PEH4cUjxbkm4z3W31SgQONkbCowqqdG1pex5IuIgjSTo1fwx7mqkvrwiryWR2JeZIavM/QnhcbCY45jnek
7ykJMnZYC0WKaQwAVkDRFOsyGX99inMLN1GPMXcY1jMR4Tved6ycBsKGy6lkTjhxFcre3DELd0+rm3biyuHylA9jGSlmG5uXUTvQwY1O4+HfOi6Dpp/Rky
y6w5k0B457xkPS4Eh7C707W55qB3ijiKErIqFgySO9VY60vKJAYblefBnd/e3fDOa1d8p9u3NEeUZcEXRHPVyUvlJSOmrr+e4pHuWZDMBXymdH+a85Xv1N
EARyIkgzCeMKJOs9ZZSC0ITcTPx563uZ56zwI83hnYPBHXMfgsFj79fcnDik41GrhD8U2aUkSweZL10XyiQkBFHapQpxai7QXeIpbh0Oo81Q7y7hwKOwUL
8c+ccsNu5BB97Fsb/8aE3+vLvuhtEFv51z+h52hJyHpFv2cdlj+jIt29b+w8yUN2gmjyQtBmfqmPmJMcJf2vqUnHnxm0hGQ9IJhEvKqWC7JYmoTu8Dnmkx
jSvefwvk6jjJn5N8uGyeevHeNa87Pp6vnCkzyDE0wGpYV9Uk76IUdCQrJbSpBe/NeFADHyu9a+6mt5UwfP0pfXaGy3+gwZOCqVAa9AlbF2jNYy+vsZjBN/
p3Gc+8cTUSiHyX8WkxJtNgQhZK8A+oKBroYFkOAZMR+2BwhcxgocGcCzKQKFJMYjCVm4HalssUdu4yCPt1xf7D850MkU3JCasAZpFvAV6Lp8iHrtU39SnF
2lWwYcYFTVzLv+eFoV/nYs+smkq1NTAAaB1gm8ruA5Zf2ND2xH785VGSFE0hKc7jrcibRN19lsK71bEHEvzqC/RtRp92EOGMzfJczuTUcGK2I14f5ZpZij
FrSCAziZpRjT/T66DOIvx5zQ473tPTa1c+qVv7x+Jaupx45IGg5BvCiIyHLf/zIqjrirRzP2bnjsouGbVw9MjVbOWTCT1hEHh3KeB3EkfRGw5FX/NW5rxs
NMp4/yS2uE/sTZB/ZRVNcwpIpCVI0QFRCZA7J3W/waNqSga2tmLyLGfv4jsyuQyIBAIA+1TuLsZprnoI5HmoUnU0WYqE19OTi2VU/DZKB/IC58wpo2nXl5
MLWvqsb0wg3yXiDkKXraNgilsUitHnvjAYTa4BeW2IWrXPHUxYRzwGSmo562M4JxsXhZz2oBXjDzV8syAi0bVa/lyY/YXjHzmQcdewSoWnKw0QCufzN3lI
CHZocm6bReGHz96Oq68QEw0QG++u3AsVPSyIvDWnmXnlnx4RaPiPtNjIaDxmgvEvBQMxddGrNvaIsYdOyyAHOMMPOnVnRWnnP0GEstV9eA/snOS1PbvOl0
NjZVcysObwVwSuF6F3DQbLUZEarA1jnObJaHaI6EqLRYsemfxQ4KDjucZyXZigmF/hLGtHiOmjTMbKfVgZ7uwsTnFji87lBU52nu2jTGJel0xdpd8mzswq
f05ZjPv9k7T8ccVEtU/abQd5/CEoY0tNhSaCPhsAT4x1rwKpzBrIHN7VI3ydkmTqRRNvhXpGLWuXPKNbFkFaiuWnzHaURZ+HcCpLRILHhpb2fqZotZL9fE
qjtSaBfZcoqBSE9R4k7hOOaXATkWlnd+/Ss/rgSVfEi+qdAOX8GdkC6V6uI3iaalEjmzCGzac/pz2qHwA5Z/hua58qE0FjkyePF1KFLOPO7Yz/NIups/OQ
3CMaxMyWsYnv0Ipe8/hCTzm/vO3t0X4/3N4x9VTNVZImTttbDQu1l1DvEoVukBimH3TjuHLvKcALJ+gZvvnntAfWyGE+EPJdOZors7ZZpXi22AXqeVZEJl
jBfOG29ESHaFl1XHj8k8cLyhdTzNngitr1GElBca4JC19WQXYzQajzClfjbgzthFdxGOppuBdQjq6ymEV3D2CZZ0Ni4M6ZrR+4i8Xa4wvw8wHQWiEcUDi6
h+UuJJLR0KqHcLUueaixsKhMLBYqYnHq8vKt4JtyaTiTHixBKZIdinEweiy30l5QM1EYvsPQq9Tou2DbFUN/rb3NrzLGpYr0oLqYREYTp//sm2K5wqWLej
Mm9WHXYDkCrO/bQNjjQdPRW//ZpTTbhWYhv4rGPtMdf2RBC5vgxwChduDOUpIgcQtmpWKZhB5YQaWpk9hnY9vndXPY0qD0X84bH0F+K2MuP4zkwQsrzcPT
Liw3U6+Io/uNQdO/feGKvELJNUMilfQCR1fxKrwfm7LQW2qA6Jl8j5oSA9f4+V+4kMi+ljoHbBiuxrSspA/M5bwSDd4Opsg+8RPUx6PTgijPiLeYR9eiyC
l/vXe1rQxEPY8jbaRJSGvcQ0Q1Np4vuQLAka1jTA9j5pzQtNu5wMUfu1l4mdZSKhIfkScSZEh5AamCeaUzHcGFYpQv5quvQ+iFg8OZxTqsN28i+6+XWb72
Xy5f27+rCbqdzpZ1LgIP7Wh0YvzXMiEzciCttgwnaYhKXu+QkJzIIIyeSTm97ZBYVdoK6OSwaVHQ8ZimHlqs9B0woTtu2ePC7ji/Se8It4g6Jm/f1KDGbw
VcjbLP6JytVmAnvnP4rnhORiye9rpQRPsCtQ3cqeyx/2c4dQLrO1S5l8AgiiwcBERnUHvdb3U5jaJD9rOedryGKd3xaiU5YqcFb07Z7jNFxZoDpiycT7zc
Ck5ZbO14FYsrfXoEu04khUuYYCHodEkzk/BWLuGcgsayZXR9TNmrRRbbaDQESPOA6eRSK5c5N++jJNi1OK9KJ+gyCU/tcqkaRvolzNCejI40u3q4VemfJ4
adOREoyGGWSkCKpCl7Ptcl7nXSdp4B6YXnj14W+J321aCK61Tskwco4THx63F47wBNcKSpY/JjRD8FHFIk6bDbmixG4usJnzogQAV4ZI7kDhRnKXHsTZIW
NBKiUoBHO8w05ZsV4FFwRNny4HfZRjA2PD94U3Xmf4Ue/n9QAiJol96D/5zG6i1oRjzqh8gp3PreGXqHaWDQ4L/Mteqc8YQgS/5XTOpH+pJYkdJZYLeqB/
a2+NUKpsOIB9KKIgh68XmJqKUuXVH5R0atA0VrHzjxYbOflfY1TgeMfCRIo6Dzav5L0I66LfoMVY1m3olXz2v+jQWJYFj19KyHL7NYkfDCSWQFMpiGEP1U
PTejqmoLMD+jYFRTYYil3sYDZQ3Um1LcD9Y3zJe0Q8VMzCDoLYhwDxwxmU26ZsTg15jRuuT1jliKogma1uoB7UT0dJRqy/t7beJuacWrEg9D1xSKG8Yvev
mc3fUa5hrO7A4bk6ioVxlfXw3aUUvinxkHvyND2Cz7TwCaPi6hqCFbpDW+4WmdNb0a9sU/6Ix2g+U8tkb229BzC3jtSZ/OKqsJxR1XcEln9xhJT7stCTkW
CdoMPq4WJUlQ5wpJRwMJ7GCKRG+cVe6um9yOueG0pkhUqMghj/iCNU71LY/saGMrMnPIosKzWTOLbprDt6zjfohZVUMMT1QEmpD9CiL8zotku6Aad2TO0+
XNPphULV2KG4uOY1vyTxgzK3/Rogei5urHq5IOPPGZp+G88Y8sRHYML82xTo6nZDxhZCm6w0FdPmr5jomTwFseok2WuOLdxSLq6wJSD/fel/waMXp9IZnr
cM+AewrP8eQak5Jl0RzUUQHp3ofiVZo6POD9POJfMvD5rzNNtpA8pYflKg5b+yC0acvYPrx24+UvDC0MT+TYOCfoZljPtSe0rZ9O27BBEBL13AWslteSnk
ncNWBIjR76mswt7AonEHcltQwkCltA2tr3+l+t2ktA7/8zxH7QbpxZdZuYQe3jCc6eICHvUFMuh2FTRzWWrx2b51EqIT2b806PdhkUoL8osS1tJkGTrDBo
3m3eItK9sBp4zlPzcOCd6U4zIJ17cD80vu60XwoS6czxT08a3bPnGVE5m+5mjG7ezzWU4iE9/dyjRygVSmNVQSppB5XufHmWLm3GKwIisEHiP53UlCwWpH
3sIlUR9lKTXoH14Pi8h4NXrreXgzls4smWFGWfOVTOj1n0HVUAexeKKfekOLtvIOFv22m/EvQr9ZAwaRYl1QQjr7O0Vdt6+JJyRb05mrgMExqwYTSkDyBq
7xElDyDRmJ0w8K4uEHLnjsJrUhQFxcXfs3nJmYJfBlOSClZb2yO6u/jRkW8jleWNYPNkZEVczSHfBLTFgYK50/RMTalJQcdgzindNhIKfELXwG0TTcDu+n
1GNGL2cXy/VftwTLv7R2TBRm0KHn0/c06bncdrOjzZJiafmvm87itWlFOqLQmKfsyNf3BndEeta5to/NITu+6IMtJcqI+4Y2s3sAr3tpSeNIYRJqPGCb3x
zdsltkNvPF69pGzQINklIRrf+avDe1pDFRjnL205a7dPllxEIw84KStzSpc8ukLW+ldIAwGFK68YyfgOfNMyHodD6x0f5btqvE3J/A1Ef4B3Cj9OnIIRmX
sUNEkJxn0gKQL0vmP5U0USKfFMwLgHELTFBXNpiUgmusTzAu0m5vPFceQc0HoVkFkRF4VgPqoIXF3Pf0PTeQjcVrMTGZDtX+6XqRIn5Gin7i60pGpalMOh
a0ddmstXFZBJGYsZAMkPNSsKNWxZZyWowG5xTk0Liq5g/BjB0NjQiSxJJRZsskyK0yBnjw5Uw1Ga0jlhE1KyyOfDCLm3jtPFvNF7d5mVxEXARoqAvfalI3
chmS98JDrPbhm8dWXHh8Ka6anSwolT0log+5j++UR6Aui49ZaNgK7j8Z9gwa1lBP0lD4X1RcMk4wfLAJx727DvU0jPJ8DCvuyZMx/GH1+xtPsYsQuVy7Gx
yeTUA6SHYltHEgXGPIMaSGGNd+0HLBdUUk8F7IFwAg4zXf2dvVu6Hsv2LZkeYcfLyTnEsimAVrrInL4LveEcfLVgb4JGzB12VviIdEGsJ/ZcXigqKmHwmG
q8kXSKOa9FOGfGn5Ne8gBd+GxeN4gSdzi4sfbZzA923bRTAd7rycV3NQR7y6jr4un6eHIm1ARqG2RLPAFaTzb231qR6UPYepOx8gxyhyo2fplxicrCDPVM
ly0DpowcfImqnaRSpmS04QqATg3VV39+H0SjF5oKCWpwD6pWuLQ20w5frhYVL08S+2w8/ATEdC4HyVUgzegUwAYgFPocKJw7OTQp888hdJHRyUvj4FLxIW
irPC/xKp4QYVisCH9TOLJoEtxk0uqPG0dWnO3yBwlczb1Y+MgQoecF7cAAliYU1BCpTTil1s3eKp6NhqBnwXDuvw6ob6/uaJdkN9jQ/WRJt1RgkWpSyw2l
h8VC4A1Cfd6fdHfe5r2rC+3PIzIIBg7k4hr8AS1I0VbGX2ZJ/yLSYxLJ8vEQFWU8tw9ydRUHhRYoUuOb3FdYRVFr0XTROKIvbClHD0bN8yoVYzxcakma18
C72K3zxEX4K80lSGS6/2IQq7sF7xAhN1XMNS191+HZZIRS9BWVOiggKR9JAgXONM17zoQiUzZgCXJiWxkg5NTYuwfz/hi0HXyk98KbSxmwg7FPD5TkeGnz
1iOccnlju5h86S2P2RStsr9YCN2QLKS2xahAAIKeoDN/f6ShnHyBGptWrAdfRPQOu12cgb4nI7qpkZ5Jd50J8+43Auw4W2tcDHhkxMuwUgg3wOSQEF5dSZ
1lnw+IVEflvyQNWU6rj3FM/idK792D/X2IGfPZn4QN+Xs+UXLxnJfQzIRd+wNAsullQUHaoGn2P30u9Y+0JZlfD++Jn83yxZkNKT2ibhgHHo2ZHGLk+M9L
x8YCThAM8WbOjIXpNBfRwHlNEQQNuajAJlv7QmlBnUDSe0KQ/80mj3qLiXk0Q0VbTewHJVCc6r0lILfLj4x3A4Nmkflb7EBDmfGba5AqbafZHuY1vZ3X93
TFQ85kWm49Fbng3rCRQDyGCZQmfCKh5dXA00doO+aDHrz/a/qEMJODnoG2t9S9PbtGia1GDYzEBuQy8OdXxw/qhxZvX+29t8fF5EYcM69BU8Us9O3SilVR
Pysvk9XT4LMZ6T+jlJoF430yQVmTWK6J5NOC/8JVsgIgmSerRdpZzssTXuRdMFtn6010jng8JK9kxILNfwG//r3r/FTO2w/PFekLD3FfUuxNI/o/uF/8MG
mkmf3W/hbBnwENKobjovgksGDgdbsjkVIT6rYJYXPBAE/DR38iRxsB3gyrcGZyxQWGPdrN+iJkoMYCr8/ZmvSiWRZgnEX8O/Io2MWT7/cYlCBZjESMeAsd
f7SP8UiKjIDyX4bTbbck/qrCnomVidrRhjAAd759aTku+IMjTktD7aN6RScKFM7IdHxCYZlo6fpu8llw14dsa8emMkz4yYasGTVW3jzEgJEOh7rlt60P+t
tAEqIhIlREv2pe6yZgcNISYxvktX/RkxPr0bg5BCMxJwrWGLDC9WbZmwFi0zXEPaezbTO4Nx/7ljB07XjfG2PW9tskp/g+3eNzOFtmVCYr4u+v9umqiBYQ
8CLwX5Td0XQh078hE15SwAZGzKe2uKmCc4FlCaulEuYOOyAnV4kKKB0dv2giEeTkkxtJRF6Iyde7TL1ngKiKZmbEMv3io57TcaYhNco75yy8VbjwG69BgG
jzc4fDakdle5cStirbX4PYgeTozrKyS4nAdRYQ+nMW7GG/2p0WgUDVnnB/ebnucWU0Hnz8V2Dy/QG5ySqSqbDve28D0NmCUVy6C82ppnRpUMRKh23mhZpJ
5nSYDV3A+iWkatU4L8XdaIJKpxNYFMDJet4Txa1K24daz6G8pOyuIkrpk+UCCP18mGZ+tsO5rVUdkwUJm+ZwydRvf8SDbse1SetC7Khwt0pKfvJ9Uz/5X0
1/topWg1+DgrD1VihepkjNxRYWTQacPJkS2Wws0r0nna3LQDc+KSSvJ2ZLcb5w5h47L3n0DrslxAwFYHVlf2XLifyRUrn4PpxChE2GsS6su5VBgZyW8CTa
bhpI2im8tuiyRzBSQdmdc3N5lNNSKMdEZ7FdVvQRtc01uK3Z5Lv9lvG2u8w5uIoyjXYL15CgeOUi6bwbo5zIurGMGIux7tw1Q7rcOKvJ+Ncb4vtZMe0Rfl
fOxVkE5HoTsQQ9EjXpKKUYl2QCdg3UOBJBu1KwHoUBLq7yp547q2spjwrB1y8wAlWclb7KuGLzEYURtPXZ8/bEEGyDyySRyTgO5ldghJYEoLtgL/mIPVK0
hGgOlktMIqKqmvOS41NChsYhnSbdy/G02yx4LXqKcsW+yLHkFL5erD9EUdjZd+GM03AkjyCs4bHUoCio6ue5WwXaS6RJMuqKk75nbrvlCkqqhhNfYLumAI
95lUCkV54OAHuQu5kFD5A0HYmIYMTtf06EOb0MaHriByCCCPPm1/ldMfqmCg9YZifNpwdBU2JggVLSV3nNCEuLqXMUpDxdk6LZ0vY+z0J5xzFSMTY2j+Ql
RRQ4l6waxTndY2L+vFDuMeS6CiifJS0dYnV2SVN3uLu0dymh1fycNhS+v5lR6gYiqJwfTCWdbmfZUlQ2Fs8XvhaQXBgTjZ9ahyB11LHeMaIV6DO5BMcf7G
BHRvjG9T04IiFc6b5iVG/W0SIlkk9wk0/RK36CQ5vwTToeQTasDW2CD9q7sx62dd49KwQQFswTd5QHF+W81G2eBLy2T8ankXRkcvNdv3qjIcL9TOcCHsGM
dAqDUOH2YnzgxmdPG92OuliNkqWibE5WOd7Mj//F85hvwc2EQbnEqRLMrnsa0kT4V3p/ITpUEcmqPuhVJb3YKYIl9h/WoZkz7MWVfTdi7QeKI7u09NHrc6
rDa/zwISRfJ07vBU/A90m5v+fGDjxPrUIbjDjCI6wgxMHE6LE0ztqQ1O5jpJ+MpdrC4ZOy6/V0f8Hep21pGR3k6QYHxcf1sFk6QohqUGpgAhsLRAV6cM7M
TV/eD58YG3iee3LHZLxkswMdHu5xcV8kZdasqJyH46Ruy7StM/sjEILpPcHHTUQJ7GKvmmQFKJE2Bk9jBbuzxINS4UROdENWEwgI7WstKm44+kGA04bHpN
isyKcHUd1cNq9NAMvjSF6s7L9d7b/SZowpyqI9/fs/Bw53Y+ZWWFYWrD82Dkx72u/owMRgMBieeEk5jr3Re9Mm+Ijwc5exGbjgy9gLwWoyS/nlKt6f5USg
5Cxz7LXcKQEdG5ftVbKdpR9WOI6hX1O/WyWE9z8zhnqs6aTC9+8YBui1alDgFF3uNZNblEM1doCzN+BXgWFq7b9b6TPqfbePkMJp7UmewHUhJA9v7i64kJ
KppKQdm5z7xG5LGuqOHKQFa9WpEPOIH/cc7UsvcfI053+fDpHDZKSPahWFGTizNmX3XnLh4NkOuEHU57018vMeyG71vAMegtSiKu3aqPEaT3KE0KrICYgT
ybqNWsI4gcHyZLHniFpkof1dSK6ryl9i7+UGCfjelf+UidoTAuU5XybdCgSyIG4AT3ogBZ+rcBR8eZu6LzE7yvPoJDzOwaHxxtxyLs3DMgXx0co/uuqb9c
2xn5V8gZ9Ng0V97qQz7mkrOPZIxot9SDZRjWIZeiLGUIisT1P9Eq8Tvly4yqIvyAwr9WPdhTqBkg0jURUHrbm1pTPBHlvjS7P0IYg71dNnRJ1m5WnnzkeX
G/qRJoYJiYKWW3pWMbO7TFVGvcKGsmFzvi5PsnDGh/gqgD7dOGMq77GhLUTxDKXtMid1qKaYrSRhfJOW33kFyHDNz9Dpl3FkuFxErWEXSvtZ2m8gNH8M5n
Iqiq2C9xdEEHp05XlQeLIfOSF1if2a9w4EwTUy5X9GQ217Ur57SoTRV19wWip6qHp4/7CxFUZFgqqT7pFywnVY8bsdKVHTYKKAOpfgWfVM0s0S9CRmS4zk
YKvlTRBdddwQ4JacKZSzEQzVKROzsyKn7mmU7yey5FKLP+RBdRPUPJprPB+rQvIxYH5hAuPARfJ/S8caPR0DiTXnqOjUYtFiER0kUV25YuAQOp8uNQAIeF
At5vr8CdM9C6Q3TjjT2r0PR8asfgi4dzoygRRZLenYlO87n62uT2NiiZ6R72ifjsrXP3SQ41/nkilcjqQnU1oRgEvLqrSUS9MtRDMx9Dq7TKuML6vCdYB0
5noMofA8+yemGNNDGmOdIjcOrRSLcy5m6drOsAgb9cJdlQwa04hPkpD38H3UPGYXzXIt3BckJxOgQxtmS67gpzna13vvXdIu/N5RPJLcXFPaxgrTptj9ln
ECdccE4Zpy1BrLHBAo2OUVOiUKwUUcRTIMPY1rFqV1N6+1vDO67rNFp56nrd9f+lmBR26Ye0jC3FOWvWPJNokZKxngr8i4om06QlEyydlGwpQg9nivD76q
hgkGlfe39NyV87xNok2rQ3bIQMI0y+Zef8FLukwoVPhOI45phuB5v+zy0PSTz4t61L4pUgGt6KdYT6KI57PKWSYxt8JS17LZg5mWvyz/6L0NFBv7VMkBhg
zhgiRTC93w1tRTpv+cwcLQ+zAJbsEUfo66aB03Q4FN3om8/Qvq+SXWcF+c7yZSFy8DLtcjYmo47yAYBZIJ2BT3wDZRVDaUCP48/aMIpWlQ6aCZF9qMQZol
7RnauVMY4Dbwkcsm94mGR2DIh90RJ17/qgztaTMigFQQ5+73mDI5o5qERDXPK0FI9ZaZQqv33pAaprtiYBIzxYtvOhsx9E71VyyfKi66kRk1mNx65AA+4d
UFBZQ67XgVHrVgEXPWnopNiUTzhWZe1qXFaRf1fO7PaAvPsP6S9jcmca+efneE+zANuvFodTkOpN25u89fXoufAVuFx1fhMtZd3D4WH0SCakF+UyjiEZct
UjtutBz3dfzAvAlt18WrOTAH/5kHQMq9KUMSJNEfOfjHt6QHn7nHh6RrlOox064o5enDDsbHAAFOrI050KZxtBUGq/pQoLCiuX4OywjTzl6HoCCexzH8Mp
nPgzNg4dkMaYnUh1FwurepP/el5Qb8xUiIbgesmUbdMVQpplNOYGKulpcANArC30ssox9A0cP/WJODUJBb3jmr/4/El31qfi8834QnCD9PphIeUZLg0jJw
hB62cUzZkwmCzC+4cQ2a25EAiNHvsBX+Hy9YkfNRLvrpHcK45D3VM86hHcGAJjkf88Q+J/9pfUZuUvICD+4QI17Wq3Aop8Z4QBCxhHNt696aoxmW1CVoPh
oJ0KoUdELZZ6KiTkUZZe15BHAjmMkCxQJW+V/ZsMEkIa2ymKUui5JuJNvSxuvk51dukeIeF+Ksfc2Qk05WNackpHvXh2CmQH1+JkKOIJ+HJCw1U9ZZ1Sg5
z+k8KsVtoBICAgg0h79ZxmyTETtFIZADWS5cKexmJ3zEpksaup8h6BGdOrD1SVX6DKdDAzaq7tFPU7nVx78go6+Zm7n2nbCaWMl+5r6E72iWXH2dIh57O8
WvUsOBmAt0OZcS3U9cZXPDrCMRBw04AaqoD5T4A7ChNwgOPqICVQZ7jwol1J0O15qJkWgNmhJLc01Go5JRMs9CrbwFBqg8yZWzxbDVvIJmXA9W6WsrZSU/
S4OzHdCJhyV9mvFRUMvw7rQ5TuzWmo5CUV4EPLPcuyoQEc1Q1C97RtATA4CFRQq7Lmd68WJ+PrW3A1dO1k/E7X1y1WnzEiH4c8s8+eh8ZBbrOC3XKXkdgu
mY950MeosV5KGI5DQchgv8xTTfN6TZST3aMRXFxLU7dMjElLAj/M5dSecv/o88EEkz96Y1mFVEJQHvVMGiKvVc73fVp9+khGa3DDd7+vLqWQEDp40i0kGv
8FzFeIpBr0CWFuZmtw5DNsw61xddFhyUzkO89GsxD5+34AlnbFk08kNUgj8pidnchtTGlnCYN9RtVvkVhiEETnVOlbW2s3rcceam/BxZs26Vxk8fAwNQe0
iEwmIJDn/oFAMZuuiyoG+mEcySQCw4yXn9Ncgw0WrQruCJq7vfUJMWwLuzhz5kmqDPTK1QCZx8wtQKTqafCbJJtk5yQQb8CswEFw/a+koXXGQKxha0pkzC
+YVDC8HHcyyCllmF8tlmmF8rLn8so8sqawsm/0FN+uNM5O4h80oz9INd496PEir/aG++3PWvxdIDsJ8pWMQfUxCCSVaCL/zkCJVlGTZSFv2Vq4AKPhNzIC
8B/5/i0GxbQ8+5svpwn/mHwnz3psDpNmIjr+g5KHvM0WNPTBihQuF1ihUymKzKZYWnAu/AClWWqvsCz9kEsLJ+JsY3Llm+ZC89BrV5qX2e8ynPM3l7foEs
7S/9tBzbKC9k+8eAD1zy2UFMSsnRfAuoUA4TPc8kfju1ASIH+OhaqpaNX1UsZlMBaZTWj9ZTobd3pLHKM8LhA3FLxZjXNmB0/Q3XdUKkOXnvY3fpdpVUDh
0Q/nJ5vyUnspzj2ZlmnY9viDaeBNeY2HipHETVrSN2d0pAs8ewH6AJyamhRJ9j2/KeBrqPsaf3cADsfZszS+LshBR6vDBnrbAIcSmP8vAVklW13NJnL9fI
kAYr3AyOumLLp1EMtm5qJ1hF9k+KSg+mekJRbpLTQ9yFmOAaAXI/iB9b1rbIuh7usztQRvIQgf5nvzDeJHEOFeW6JqhjCH6oRDoqr9JVKTNYYGVLSedUTd
ju3m9CGDjvdd8heSx4eDLAnmqw2WCHEcR9tyC8nkx9MMzXTsjazJatCBJMbBAyBSDzLeOY+FKekz6QwJ2mBOf6v8jY2g+X984dEg4UKp0GrqH+GW5tIr6T
KZvffSzAAzorR4xzsnV8F/kwMK7yQaaM+a+emB74WC8L9SVyeDQfdRZjPZhpzt87TK2e5gMPFNwuT6FSt9YT2RFCt8ue/9nCp9SovasnjwWiCK0owZfPCj
ClPKRNyxX5IpR0WLYrSUPiLTiEC/GvxzKScPLBbtCAJ6HPLZ6lGc2AnhXPNQUN45znSSJrpbEM58BER4r1BtlagwONKfnfkylEEYyIWExs0eIeKTVTkeSR
JJ2xNdFbjRFLpySTDVX7m4YCkcH2ja/t1OtYVmK88l5wTsPRYyJnuAtflRL9pJylWcHqt4HGeWCHOdlVTgzdjxddxeQ6J/wd4LNEWsBly2Zk+N21O0lWRg
+zl/mFncINIZo4kfwwz7DOmJfwPYHTTAwTeLe8CMDwxh4Z4p3HOb/W4+5yyylzt2iogC+d9KL7nK2oL5/3rjPiMSXHaDBWDCrXSq3gpV4F0cvzA8kevL4/
Op8CvIHEk7ii18lZak8xLF8T1gg7GekhhnxJcNFQsq9oJy3YuQDSAFz4KSFuRjeZhQc5EM5+GOsA6bVneanlooqe+1AGwpnOgZoY2RWk7nUHakJzfYd98D
9EYrjvSZdKe70yQs+wEo76/YpYOHozHD0QG5fduC8pNvZTYe9titRyG9WLBGnZMHidJxWd2Y09XkQsP0AhxOx8/+siYCLrDV9l32uxvA+H8GIAjZwYvw7g
jesDiwRDTpdKXboWnzyedKPRuYjJPUWo16wdVvPTTz5H8/isPGIq2iJ1jCjhswpNaKDD8PNpWZ3E9/esljWZd+p1iYGLyMJYVZEUt/vYzX08YDgm2ZPCVe
8akNEEJDGnaCVUmidx42nrSP9NhUUksrm06KIZMyfv42Xke0Iyf4JYPq5TR7I5tE6wUjx//hR6BI697L5ixWHnzhurGwuoXPWaF25jrWj6rnMU3Dz6suYL
zXf4d0HKg4gooaMJOuO26Q39fycEk6CEMXPuMWdVt0zZXR/6lI6y96yb8WNPLJewdXt8q6F8ntJlZ79PgyXhmmfDYpfUa4CuJIRjE3AduW1379wUDhGfBP
NjeenMNLdzq2fXtHC4Ft+NpBJ+UYwCcUI/ubkTDJek6auIQkKvNW1oSs/BqjjPcJll52imSIhPCKw4T6vr3Mw34f1er9Mwk2+xZ1LEOJUUbblQE97/IEiB
LFHTHoNF4I9WESiBNaW99RmWJ9EbZFatFsTu4gOkmY02Mf8hklFFe/Prg47lXJT/t8RI4bYIPbUMeq+0pqnVMSEcn+e4yzgfSCKqPYRJur4T4JR3s31WS4
pG4z/eBMWtglQQM+gJC9SGC2DwPvWk3d1xeb8LCqwh+Z1jF6WY1bXgJJM+fyVRjOXkLJDI5Hb348cVPphvnOdXc/U41X1oz4f0aq4Jj+L1HIGbMOgoR7TH
0/G/BcTIJ3WhqnMLlwuFQ1Q1jnfKyM31wtPIw8VEsmik7FteGcEAWu78RrUNIUYX58v8Zq28ugrc0fjWuX9hM06PFMwHk6tbEmAu63GKCvnE+UA8WEIUxJ
VstT0u1UYLIheenpYweeNSGlVjuZ8JfTk+1C3PaPazle4vUzNEZJlzYl8SaiCzGAr3y6G0x3Et0ub/VPzNGCJsbX+8BoK0vAXZurPaZiHWa7jUYSNvn3lN
bM30wKvUbCqbhzTUb9pTile9Zbj0MqPoNLA4zFedU0zGWAidhUf+AH0eTEFqH0FS/WhfeNj+o23KCrW3mh4q2Z12nqq8/KDzie8G7mdhRhkfueCOCkxaO7
POoxH2hsHRAnpKoYRWmRjctRGTMB3FJl8TOJ2AU7onx91/57DZF5dSuxLF7sZLJ2xJbyWHb3iEs2Zz7UFSb0ctWYOiSG9Fb/1FmnMW2DB3JIJf9Ht0x5yB
TNC8EBgStDtEuXY87dqJZzDMYXcT0FY0y2+epse8ysvj2r+igeTEzR7QOddBf0gEvN6EA0sbb0HjsC8IBS1SfTMB/e7EnMIZ4gAQhqmu8tu42ya7ZLudke
9T1obRu5S8h6FnvPMhHu/ZCe9fXbYNx/d33Dg8H8iUR3VGLGvaqXDGcKTANsWvLgZK3fmSk/u0eBNIb1yhO23V5umdg71PrOxP2hGD5g21frs0+0rlcipA
+0pmpsDA9iAto3qZwymRkS5rwspss7lICDhqx6YibtMxtPPqN3iTaqIhVsGC3vkiEB9w6uEb57pDOEqbxKALJZGgFit/I3IVifGVh3sVD4pqjsElhZi9Rx
Dj59ESK0OLUB6tBwt/Vk4qZUJ/4p9drsHVlvpVE5C6lFa5TGl4GUy9bxRbf+5XvAUC50ddtQp53aOJk2o8CKYvHlPN6dMmyYMfiv+eY7YFCaayMKIJaKgY
s81u1XA5/TGjql/AL2nfSdPmwO9b6x1OVZPsbObzI8LnV+QDaoG1VJp3rNC+1NDfPq0mx+OIy4U3jukx6WG3oBlYrIjaRdSz3Y0M7khFMgYPjBTlmD4Hf/
9uRLMLzqz8aT1IOHFSGRRZMsL4ktk+tpwP3SyP3vny2xPwJsgsnA7Mwc7zGg/wEfvjSUcE17el7EmXvVtpbHRs7KBzuZuJrDgvucW37xJERcRyJsvjhvom
dseqcuNAu62xGHRKx7D61ptH71NdTseWzyGKQQ/T5EhppeCswHQM6z5qo/cedpLHdpYayKWKBlJ3GeUttdQscmZKJkuD9LwGszSOe5YHJMT46nIYbt4uxP
v49Mg5V3kiZL1bilsKQUp6h254hQN+7atgPk5scvcKxvFhCZ+Tk3C6E98R4VLlru2D5qZZOQPcrHNJQbZPueohkD1axPKF73XLKOi1zAuX79wvXiyzOpmJ
fgd8cO+UhaLcDjBJl3kIhdsZSHqnDAOE9kMMxQs3R3WDheEKqmw5zTBlO0ARDdKfHneCLLqthnvqbZQd1brRTww40fnMzVIIEUjgvBPKPdZUvkSz+e4y0y
bs5XYs0PXeejc9N9/inCHjbty11YZMImEmNDQCiAXnb9DmulnkiZZXMuCnVpHkQIprLcijCRdifPuEsU595i0Wmb3vg1zPUy6weB2X9t6etDbB+RkmSQow
GuehFK0W7bis+4sY1gn7GJapF5449/E8GX6YyD7jI9Hf238h9dWEtHqDJj0j1/eESd8uTXLDktNdyHGgXJAiuIgaFbcOhWAmkIyUM4D2ggX7B/cR/UUCem
SjtrGoLBKwp3vcvWMLmwlE8OC/uhudqiBF3MJFgBfiACThFE8NCKLJWeQmhdmre8VGnQbcrdw9WAEzIxnmnMIZqFlGJK+gATt7UJwgygt3vBm9xipXyJqK
yTGwl66mTEcjiMZUJ3ImqBt7CTT2ClLwZQR5NpzpHnNhYGH7s4sKiAfvOOe9Y1H7IeZ8ekySUASTNrL5OPb1Ym96VhhOhBe6Udmf8bP3uXI/iPCJ8l/vYt
i69nNpVzYozOOTuTaUMghSwTZcnGfrTxbEAxTvjfuiLW2Un+iFLsmwPCgIrWuQFwl6EAPly5QUngvCyo9+ddANHoJGJeeteFAT9SKyJgtH3rdP4ltP/JBy
MGO725mosK9r6czNJKqKTu6dKlw+5n3YYGZ3BYlCTMfkkz8/W6eudCVI8HmI+6SE7z5lzUvhDAWWJcL5m/wVuU+9ph16UNOi89hkrpYllpTzDDv8jUHnxi
odGTya5DwuCbtXl3kVvJtb+sAK3xfAXdpLLeXO4WTvwUgVl8aULKuK89pAeYppxnAgOBqQvaEmcA4atTLluflKb9YQ1tgp46+i4QVHfgoJujxbJ19y+q9I
XovPf0viNwv7Lu3/Omrend0JzR/Sus2qI+t6Oi2QqjTodMkL+rdTrXbFSN1PNpCxUzGIlAtvGwN71BRhl+IY1KOvHWnRbnBJhvJPEzTBeEvC7pVhPa2T8B
w9IaLqzLGy3q774iwhE1E6SHGpTfo+No8qgwmmjnCMdDDmibuis2TduG7UOzjxV0/kNqs0yVFqEcy3amjgcVGiPlir8zhfPZfqSGgFIt1zO206AH5v93bq
NIO3kOgM/9372E4RVIfNTQ4FUjlzwU3Ie0Z2mSZkOhop0Yv9mG5NPfvUX04JwJ1ljSOnwl0DWUalJ6Lj5adu+NMQLFdLfraBWzYkNm46gzXTCXjaLXLvdz
f3Xr0KVnDMfOj6AAlWYQjK+Syni6YKn9XYpiPhSCrYWDjBt5Lh8jCExb/HX27kJjtocCpasFGdV6mjo41Vwe19Ec7sVBThmofxtu1MSjlPZcO/FjEhXCnp
Ij7i6YF99rmf/3WwCGKa5eVlfO22hupMgterQ5E15XCeEBM+EM9McEFLy2cmS462fT54fkU3I2+tSWI2PGCVxFpx8MJsuMqm4lqvgErkZL4qhb1nGm/PBA
l1aiDm9Ge8POWPaTkjV1TeceFgniWeWca7s49FmtevksNwJ+79gMVI+J6SoCRrHruKxhenUCLqACpB94FYuqhIR7NAlibDW/rsdK+ZjFDO8LPCWadkObjs
gWyffLQq4xJ+N/D6o2v7N7wO5JSpOy5p6+5gT7sunx+tdVOrQntBpvvoZKoyXn2iVRG0dgdwWL/NVn8ccWqT3HMvM5OYuFvG/DurgA51pWYwQzi5PNkngf
/T1SW5r5pZ4Nn5oSAVQCwLL4wrvNuAkyOiLq1E6UrBvZlX09SgIe0CIeYviNDa7mlnzDYEvmtWCabNRI/e/Tmk2OD6zvvfyh7KgW9gDiP9OsKVpMFSEC6b
QW61R7yze9Ylu4btxb+NxKT1xDIBAMJga3nDucOzzdnHQr9pyCcSbvs8DMPxVM9yAbHNzfe+3tHaUQAQ88j9gRtzuOun9HScJJD30ZFp40F07kQEOjsyRU
pBLaGRozV9nb8I46pzj4ik/KAkj0c8/S8BqnyI7ZG4SvPxDyGf7g4y+/Eu0oFyOncul5BRI4Xbu0Vupy20bTjPYzsM9A5EbALeGFyRcUpVGEY9li38hIpK
jkiwkkLP+bOK109FJ0AX0sk1Lj38vHWsMHzLMqD2jQpLd+5uFBTzW9uAP3FPyvIhiEmGjKzHX3J3fie99G9qOvvoLgXqlu3ahl34C4gt53D2EXzz0U1CLn
W98mC+K8VHYX/rCTWw5B8UohBYXIus+pnWH+2huUSKoGF48GfYBiBiPq2BtDvMTJ7n/B7ltAyxfukXcswSdeltymRla4/nX0j1IffhYtKW65/5LNgCaCY2
r+WCYTWfUhJBkk+7zNTZogihmERWT5tMTTyF4AmQznbgYKPXVuwyRF8T0770Ro4H9nsLLuUSNsdiG5sY0qn+EL2TxFFqeALrwuuqdaOkgWHHXzk1rtLV/o
tB+a4zP99TTcpsIhKRk+JvgJuqsHlXyxVX7hNNOLa2a6lqRE9NXe/ZbvUwh+WX/xs30I2MS31qD32d10hlFnJtlnOEM/Wo3bYGA9A2c7c2bFzlLIgxdSis
iX90QUqtspL2iUU3uPNWeBeYID7Js3vXTRP068+QqYbbkAWsgK1Z7k3jjU2OfbhHj9KZWy4/uafXDVhQ5QqciCbBVvprJp5hDH8qLxJdzFMbaQxeOUvoDo
u+3GUB/8WAEh/OAdP1BwsJpdu7VDSkYeuio6nM715Rz/O9z/xTxfn3Gec7gIBZ3AR5OTS76hgfbb04iGCwOJoITJsn+SnKuCjOTNNL43bD+AwGc/YxEE8m
bI8VjOooLwrTcFjuqJ4Iy96Ii6WJV7DPo26UDK/q7Ll5DbIFdgD9b+ip/gmsY27eifL/O16BBpbvXevua3PScWnh/6OKBjPSp9Fyxe1g0pcfpTCk9f5lFm
DUTcl4dnNDSg4qey24TOF8ycuQP3hagLj0VePg3tjhR+VPXxQXgyuREL7aMCSWLGvmjJUm4cFEjY7xkhUL/ZhWFCJD6UhF+S+YxeTgtuFajSdAiN+RA7+9
c8fZ5o+mui+Xfp9Q1ppp/ltfOsSZjWHQnIvLw0c7+IPdcTtPMWB0pC9AlDU5p91PJIrjXu+RzlxMu7EkseIDIDSkO4Telploh3x0YjN/bZ9gN7jUgNor7O
M9ABQVEPcfUh5GHqnr7gFYrc9oaE/CL5L5yosr6Qfg7UiCyUCplWITm3qordjctYmeTaSCMsSE14SWKSLgXr6vsv9hjp5YS8eN2zk2RqxlGB7fxFMdAvG5
yEL3JQakcGHGTKJT0Iw9oi8q7XiFOVSTNSdzJUGXTQCDBn6K8ZSXfYJg1fmAzsZSQnPr8MM/hANAdyudsJvjQPH76SeEbl8xpuhukcMckaVbdoD3ZEfeX9
fmeRs8cDk61F5J6jqdgRvoGpa8yONudgKOYnuqUFtghDRuy6iwvk15o9wXNBlELQke7hVK6iKmIRZVaZYf49CRjRpwimBhR/oYOx7w/z1K+nm2llYf1L3l
6dd/Rcl7pO1c4Wa6NMS1PhIXtTAIVHGDAzOhgqendL1+MGjthrxt4+BvnoLtctyKUdKO1BLSuCddW4a0sP7vRltUGwovL4t79eC58HufZtt45G+YeL3PvD
eVyadTHzHC3Fp89MsE2ZK7Ll5VTDLh7MZEOS/JKpYOevtcr+a1VerZ+3pHeSo5jQjCpUAfScn1HnG7t+BJ79dZZJqDr/DPZZpno5GLh+aclg5V22DmENcr
o2siVD09XUOJdk1QVS3r3mdUsMJCOn+0AD1h10Nb5XakLdLTsx35D8Z5zi8rrOhn9MsUvnIsiUvIJ9vzMeCFE3pta/2IhFhzHPLvciLR5yfjNguYqmnCK5
zQjneimiJouDdOQqOTfkhczNikkR4JwOsvLnaTGmmXHFJw4Csn83s5dWLZpQqwzu8junxyFEOzRrtLfklf8EkZU2XeATv4eYnFpRkgoXM0uwPtiERgfRK4
jBnRyf6MgGLsQ6NoYzoXtN9/ZmBMJcYUJfNosnkqubPfwZY9RHnopFiW2hjev7M0nfaCSriAyRNGQ2idGsQ+NnC2Ay8qijqFxjk5h5xytmjDHK4JV0fwwN
Qub3GvLgwY9ODGKYkK1mbLyU2FXcbrXi/btpymDj3NOrCfJs9gSZnVOQByAJFz4iIj8GynYaLZQS/NS/kGpsQnvyrC4qE3L2RAiHbxNFihG7Dq0Bu8LQiG
KkoFy7FGcx/wnDSjLvCgsgnvRRUNMjlnIjuEW233OaETCnE2x1M5bxgP8PydM+X4Rhnjqc+KTILTBswwnhPyAYz0Y1ZIpAdGpz85p5a4sPbsOJ3jPLXrMH
xcZt8H3QU3NeWqsKGJ0pG+ChS5Xid45KQO16mxkYsPXzuv9nCDXl37SrtLEoP7CvNyPBgN7Nvq9rp6HP+TcTN+W+UHQFPvuzb2fl8Fva6WiTWK6bEFRgWD
uSEA6xparPgmmLUOZ6LG2ZsoyZY7eoBkIq7/eRbYwQGes/R95yBCaJIHt+6QH8z9/Ex66cRLr7FzXAMGV5OSd2Gz2oYTdIBRgrMFHRcMxrgRh85N0OwPov
RjcizknA78Jt252PrOhYiniEBt58KFqAvZfyYiy00i1oZmvfNkhdsGt7Fwb4/mGV9cTjgADK5c8d4SfAfaOeH6NavduXOZoKXpMrM3rIeWKJSxDdXaTzWq
kIkqYRHVBONFEaFxh1FJWlQS5Nwc5l6L8X0r+zEkGCTjwbVonScAYlmNVTidkBebi2/pATr6iWvJ0ebey6Momo2alC3NCEmFzh3OIFCSzzMU4tgSkWUgUx
dmvXQSOWAJv84DXbkxTocwS7EOXI8nBGPMytdHUznEpMX2sivkMUtN0R6n2avAvGg/tnAFrw5ow4H7KfH0iI44KuO0i3HmaHf3zkNxuttIt5xBffDGQsOV
1+QRNxuDFZYk248+Pu2XFdij5JIFtJ5ctZ5XcyxnE6I5nK1d49cizFNZKTyg7hA6EefE5mjY3Z7TL1UchBtWHezc7aJeYEoejeaXQERgf54PecjaZ/FjwE
VTWBWqJT3aWXcs3rlGg4H98K2nzJuwLkZv6IyaSfD1psd8VGt9Uw0xovJFWVkZCNj1TcRtyUxDIBcLaeBvxUJw69UVORgt1jjJuGal1O4vraesRWSh4Zyn
B9rVLIwtPOm47Gbyi/yeYRGumgEZEfZ7SkwFMkC+97y8nEncULfLJJIvxKztH5487xckXfC+EAElUwnOsokizn5Z8T7ufaPzvtuxqpGrajnKFZpgtAk/Pz
rEOkaigjwhH1+y04d2THkgfUU8wj0wfcxiMfWRUwf1KTzd5hleXnpM7C5HoIIoo7XfSTda3CB9R1Frjilac4ONMEG95PaLSERi1RzQBy34hr1lR8jRVe/R
X2VkvaWHJEqL5BznMvvSN1U5xX26vZ6JKJaOn5cgTmqcvGtLw9BxmajktM6+eDS8cyL8/WKINa3xIvtHFq3uGfUX8e540xjT+zr9p+kZ41w+8N7XsqvhQB
hOHSpGG0s2hSNe0H22ZCN2MMwpBCsri9r/Od7kfqLIUMaA608Kzpaj1WlZ6p0r7ecYrngu7iaSfuE+jaMFJlpKvSSQRCSxSENaGr+qqnHoS0pBf34ea8WB
F+yXbAL2AgqhjnzDDqu/TqJ7CYftghYPSK+ww/DXrjv9e9npJhrFZ8rNJmMKyGlHH/PJH5KXv4AK0OHtlviBQy88ee+8RqS32xO2u/YAuU8weQy+VWdIfu
m0jZgbc4L+3zMR5fI4zflyuMBdWihE/dp7fj+PEvGf8U6/gpqwxCMVBM6efWC77PIw5L6vej6X/VdbtCWIB/tyGTU4EdpA5+wAOmzrXlF3FT/tlpkNVZy3
SU4wLxWTULyp1nAw7jRDzTAeWd6Qc9HQ6Tas8iRbmT5JxAMboOYT5hdJCjxUJjoHJolFFgPIvZZE16OBSjIIwo3pU1B63gKVT/2nqcbF8AwPqzglJULuKd
fLu+RWELLzZYyI/yIFeunBlaNZtshsc+0UPV+Wq0I9WDxVaP4pMT3Zju+bS3YNhn+FW3NppWasa5FaryAHuhLaoPF71rv+IU3tx+r1cpTivKKWYOavqmk2
wvWiHkMGM+3MpV5813dVSOu6HZ8CXVwPBZ3US5GXllJCE4Ia5nPDY8M/TA//7OBBZP/oLxGWvL4iIorAMr5YnzgxfiA6fu12H8CpNcEh+Rks5Qbeb2gjKm
2LKFp+ZCkDodsPFAJ0INLVTLYw4VPEjJSPuoZC0m5WKYGqIJ8Wpp6DmtQM5zxWtNv86KQZWhowbzRBcNMuL/UbHuZIkKoo4zc/LF9KVO8zvMnbs0GSELNh
6xE+63T695AmT2t8zJmYKcc+ZSRVILJdmZbksBXWY0AgCeC+0KF8hcRFuJQc+ZNPJ+O6zDncNZTgKRODl4r8pYgrwAYRTFzST5rKN+G7DkQaI5gRuh1XZI
hyUnjS8MmNsO/2mRcphpEHDZVbU9DwvnNt7bA33DA+bvesJNgWTElFpQfsrm8Xwb4kLjezseh4kKbCQTljEBLRQ4qLnhLSFNxdZYwi6Z+01wv4dPAu84rm
R1IBikGBFB+gg4K3i05ZRNJq9OC1naiJy19NLu9v5mEYpNQRqusIUQog4zKeb0TS91kVQvHbCCthIk9/O1XykjcWtjyBdVYB1xV0qKPOPG+fliwSxBv/8D
Ij3tEIqLxn38E4ugNFiSFS3809Ufx8pvW5Q884zhL/PaCzsxI3ElCoiIfbWrRwtxm+JSSujGnFa1eDK8px6NAs9Dius2Ukp90ksI3E90iFzJrycyTe3iwE
H1R283Xz1nSbOMwd/d+SeY4urMvlh4XXbTJmV8q3er4k5JeWs67rXISc9bEzz6OjRGUcf4cK8JVhLGTvoxW8dGPm4mHhWrwSyx9hBM6oic8Pn20SU640Du
xrVHV1qmxRrRm4c+XoZcRW9Y11IpvFQAhH2Ccab1nXfuqzcKMJ8mrapsp4SgAMtk9IdC7bgX55TlI0apBcvro7znoXhPb29zek360CztxSLW2yHGfC408W
tYLUQu1+8Ug8yrhwNE96fG9xjLmENSULJpB8uoxiirhXH1e3Lobxm5R067JgGXon0ASES0z/FZ6pymEfMRmPcP2nf4XF4vl+nE74Kc9CqQXwuYq773nAhZ
u4OS2mNy5rRTDHEFd8My3p5ZTQcZwUIF/GT//3BaJVw9DhGghlGQeVI7LBkj7DT58lI3a+zitYNtMLx7ySxcblZTUljyhlQB0nVoCUS7GLxFuR6ES60lRm
4jvIRdFHEfCQJUlsaW+XiCFbQogP06XLKcbaJY+aijnniXHoPghkmsDR9+hHMf9dhgku7MM7qBVmFli9iO6SGswJOMzRRJd/fWNnW6XmKzKuTytE31MI7f
MweknLq/maX7OIVOxsYwXuc+O21vndjMCjUCq/CbEIGeme45bE2SXhmq+e2gzIiMCO4oZKrCxMoUAzDP5u7tFuQv5Nzit8nuaBndPnaDDSzZz/EalN7oww
2feoe/hhLjl3C1z1q/hkxfi1phyQ5ZYii9jFHnC4twB8tjQXfqM6LBC3yFGts7cyzaq7s1I4sh8OO9v5NxLLnGIfn/s8hyBjGQI63QmypHLBeAW59EBIxq
ScKSbbJmZQO8ZUzykMEqtlzB1z2z1U0lI4jzGQg58qY7uV8paf6jiryYGuAN1LPtdo2CRl5Grh46jkDfzMg8yxp2pF4H6poNOE/HRXY2ce5TsRuqtMzsS+
N1icj0GHqmcEyq75i3Vemoh7dYyaPOJFSy4G0RWiRAlP25ZJisfN6UhomPBu7lEsD9+UvmPmcLYE7YKh+vy710TlMubXYEId4JNmnChDBELGMS6dXXBhJ3
RiUrPIRdjNYypBAIt0Vlk8S3+Xzx8WOj9Rov4L4LZsluHcba16ZKjCB/IHa3hPGq7OgT7yLGaTYP0cT6yKqy4uV6QSUza9+6W1/XtESHUMuF/Tuj866E2O
grOxsVWVRE9EcR3whC7hvCmZWMh+cQknwsVQBFsbRBAad7QTbp6b0M1ilXhWZiTcHGoPU2Q7wCji6AaY9UimskXn1a9WTPTkEj9AEq7SAtGG2MjVJD65ag
ayYwIK5ZnELdptwkefsbBuxGqc4hUWvMr1QSLlOHctgmGhCjmuDY4r2pCtFEl5Ud3apA4kRP/G1W7B2DoZc46AsPZYcIrHCxn3iLEGWLXAuVogoptNnJ87
TG7N0ENmxN4q437pGIlgTEzq0jHiRK1MqHkz6JlnRbYf9KsHcjwL0JrNzAvt5jtzcjwTnsUBSffH5frfvffu26NXbSUcULqU6EvMLbGE7hkTvPY0jp1DDp
ZIQi4sNb8ksnwzL2929yqWUzXtNm+mNV38hVwjgxmJ0xQvG9vLogH6XjuRpKFJgZK4expVm1BazaxVl5qLdXOk2204KNah8FmixjBfOXA2S+vYrHyDEpe9
5xdpd433fOS+NG/ehIMl983mCeDRJTPCn3R9Evs/Q7/hMNDdeyagTXPIpJt2UwNFTmP1aX2PBzZshFm4NHWy2F08jZKv9K+CCJyDJtDEG6H/ROojUbxWRO
Ifwug+cKGRyVMNlpjRqgFkb2jImnYYdAHcLGNpTG05QRcdPE0DXjGwZ6j3O8w68ybFl8zJrwhZGCO4/+a6arPYScYoV+kxS03OdA68g6gGxF+w6SCdFlza
Gb/qkVBUiMcixgBFtsK9SPrQu+VAJnJSPnXID++hupiYv345vgu2RigG0MQyQTFm0lqZBpsi+4thtnpuxaIdZe59KSk89Hekc2TpmTH4jw4PtE8IEdJQLj
5Ukcsq6ss6gW3cZ/E49iptc2aq9auZCEZUfikNMfPIbnDckjSoA1qez1fMxVzc6jwKzH/ja4XgwhQMN98TjCnNZmXsMLYyKK01RTXi4Gaxd/ABzYqAhRDF
rbODjsli+7m7E2/oIx8bPQptHGNrIt7kO1pREhDMOLCP2LMd/U+F2VJfVCGwRflSgkA7+/jOAa0WDjgEnR4DGCLjuGFTxduImT2IpBChZuL7NNS6PP4FRi
kVxxAdkDCAM7m/6RJyUxuISObSb7j2wUEMPeeDO2raWJgnntVHPGa9VAglSt/xcBvXIpK9x2IZfgncAvDvSGxv5jkb0k2Gb7GdkCCnWiNIX3c17v3wzxy0
VFlK+dcKv6L3r27yQFg3fX6OmGwYPjHWegOvE958A92yV39MpKnCg8/WMt6ZcMWHdweE1aie62NAxBkFFxQI8glFPDvDkKb4r8gZH+RL0Xx4T/oFuT16fG
CVrScDhRODBmJcbjcKZJqr1dNLv2wh+bAqgSoiKbqtr279JO0TepdkN+B8Vf6jdkjdnvmg/X0g1nPO7bc2K1fHE5KMNRfhS2+LxHznBIYbbwGPzgKusZfR
LVahGb6tpjk9OYz/cyxnGncaVUi/TXpqHpVuDvsefWa2z4FAOS9G4NtefzaePREq7wcSXyNrNw4jehvH+jmHWygkY+vcHQcMgs1D3aZkp84npP06ksWaJx
tkoX4YLzn5waGntV4fBuZEhHujCEiMs/1lGxEwQecaGNF/tMkQSaXipyoTMSG8PMbs0G29O9OcTYGt9h8LbAUF0crBrFLpFnm6GpZaHyO1kpjjr8NCNXNE
RCdmOcj6FjWo5Un4Q7Vd7pbw17hA9OHlmN1sPZm7nB9tMHk72Ic66SDrCNPSqtW9xwhBxsC/Pl00qPcNSTh/T8O5TXO7NgkCyCm/iUBNgl1hcpvTjnw7nQ
9PU5uJIQ0Xldi/imdMzCb2miCAHDPutQpMM8s0PZt+vkcOKz2xLjkjqHyKuhNRrmd5TOKa0ZCQP1kBOURvPUBxEgDWeuReNDCirzPQr4umzMlnbU8xvrvs
nciJiF3Mt9hCHr0rOlscw+ec6+mfyu1wiqLmAH5NChaUDyx1KEx/4cn2x0DsxYW44itgzotw75vOvrNK8EXiTiSKeQ22tAZohIgC4jgnDeSsx1LprKji0S
kLUY9rW+m3ldykuMH5DninBIdSOlOBwtxBLCop0K9mb250S7N8S/JMI2B+Ro2yfqnbUGVHpyMO13TaLEqzXdbGOX9iP89364RmHSOk9DukeSvi8d4xPIch
Z+J0bNHpagZFPg8Z3jf4nBkYQ9H4dRGfPB53ja/q1SwKTVIm0gAJuPU1aYSBu8uD24D30Ecoo2uSQ4lVStx/n4P3TH++wIkkbTdeKarWq23AeocGG2PBPO
IDlBj95qbCVA16FQumJYNO7OadC2e2/50C4dEBe1IQFSA0CWO9e0fMvTDUjsAcrwq4BkO6SJGHCLB2JAZObyxPi4hzSZEanjZIGFFS1s1Rry9S05OkiBvi
iR2DQvOZCkrhdT5nBJ8eKRzxamdySc6XV54D8p4hbJUlfsZHVhDm+47YNfgLIEM3/l96dVc6f2TNkXbH4wveG+e8npKpekoo9gtGtFt/HDmqWMsKRzw47c
YtzZtRrXruGkI9iXB6iNaq17z4mtD72Brliz777RnJt+EVQhO+sAWjb5Z10tX9iiwxt/L0nOLyqCohFRIBdmM3LnqXy0jarv/g0lx7ilAsxeWPn1KJLAb0
Uun+ThZJMS4uiUG0WLnh+yMA+0u8PWnKeLKg5WSgIzUQDP0KORaC5+TSXb5GySCIjxq0x2umqw33EnUizKJ6dxwlNW9FNmwqbBrzBHIErmet3SDLtOA8gj
PgUBXnBKdW+0kOg70mtPB6wiS96OVQk0OT4jLPoh1A3y9B+S/4ji/TMlanFBRVHt13s4f3zl136VChJUJWxaPBdPn/dSGMLdB5tCKyAw+uxglxbbeXDmpq
LMgWieAmTt9TIk518b2E2Q9+bjigKcLTu59cGd7hfZde82G52CbpMW6zKiJLwGhQheIhLh3h96sNoMOrR8FOY/zlLVyEnFNrFrkkqds1EQpVqdbzYL8QjH
39WzB6z6TmnhRdhXD85P/4OQcJx8+nicSHjPb4FfnX0ndvtJfYfHrSGOfsWd6LmfWSE6kumOQRXCBc+dJaeCajJOZ0t4jPlmDlQoKxvf0kNoc1BM8zXF25
opVLuJmofmUCMeXqS4a+xossXdIcrbDC5FtcQ87OsCcmhWi8ZO4ZiIhh3cgvowstCDh+4zFjT6Zcvl0TX0LjcunV8fSvKWf3O1Nlz9VZORyxLYDMM/S+dt
haLI25Fgq8DRtpza8v7ou7nV51trpScBHJvnJMLj0th5uihd97fValjmJiStghGIctzlgq5/OXrlcQ86kaV7VEzGgve1ylb3P0LX5OGZF23AtdBYy1E0rR
ecY8SH217zzX18Q0UZrEsLMgUXF8CUIT88WT+t1PXuZw3S/M9FtOcp7ksXB0K0FPltl85YpZDQbeYPoZz2Tk85Atrbz2PjVulhdR6RYZeDNRoofeYkI341
xpyvxKSfDZkwjw3vc24CX1807tpApM8Z1929A2z9K9lkhZ6cxrz/Bny9w0mGS0/h7g5PQToeV5fsrPWXqWBgffD1gy/gLdvvUfmUO35uZpplDw/p5b45kE
36CBIW3k/cyrPClP0vIpQd7beL/aljhZ4Udf0UAB0nQHonDXGCq6vp9Kcnd2gYYUiYLgT1fw3oBhCRc8ry9wFX+8apmtNLoJeyELUreWTOc3XEzPmz507N
rX/KWf6nYMJKgVLMe2DPuqKLFbdYgOZwezSuul95gipzhK9IMjPZyqMASHJDiQviODb2qJhvXCyGMMH7OkA10mC+8U8M/nK19epR+dJyZwDyGxXdcg7dkf
WINPmDQULDrQaXQ2K8KHFs0qmaTpXqSQjabYw7QIMYvR/HZ2bjQF5USW2SvTUbaR0pMUQ2FWEz4hXlfzVHaBkGtHyEyfFKedQnvxuoTnzMnwUW3zj6lLPz
ndyeoYXomoJBguZtGuIAr6QkuL9s38yDpgOQRJt82yH8hVoctZzWZ52GOqYG8SJAUllkseh/yUjDVAhQ3t7uLiXXBersurnrruADoaPsCFGk7Kbi0EbZc8
o7g8qcrc+GKhZAEf7YnU1fkzwBJ9bpOUne8le3W9sLgKkX3m7BfTRHLvx3wiz824K0Gkd1dcBbVh1CtnITBhF9pXa2jlH+bxq7C/dh+u8Rktjzwv8W9XhN
9o6SoDYqhXWXJJfKOJRCJIGZ1G48UzRuKVywxu9tA8liqqdmJxUdUOrstAcW/MPiFDVsnHZBNZhwOklGyc0+Ao9WQ9lU96MfZXxMIEKisahcR1M8qIT8cC
J2QIp9hEHYN6kKPHaRr3oTwYRbe5fo8IZS4EGQXla+LiEFek98hqIUAF0kiaDlBbr/0RjSSVG9YO69cBkdOW8vEwUWdVX2BLOm6g10NGJQk7XFYLOjiriI
unob8NJ6pYsX7uQWW/2bOskCdjAq5Xz1FjVafWbGEkIOZr2nsnxONDXFS/BBbv7HcJq7O0vmmKqZLIbutCYP5IRSSKkoulXdzQ4LCDxH2J7IeKpT+4BOlm
2ais3TRjixRPOOrmfY7EDJL2KWlBC8kOilIRkqTSNcZ1LnC43vMcWbZKiGGYxA13Cnmb5cywgpMZkeY1/G5hlnQu6D3yRwHaAIDZoZlQBRC4TY/ac62v42
7YEzk3N1hFtCeN7pFUsWLHHM0LS/rLewZwQsggyNkskZ0KYOf5OTMII0cexkORAidbSzN7fIysvu/q449Jsu3tfpj+/OSIcpESQbnLtfvmakF6hkHrdZ9a
O9hjQef9lP7SOgisZUwscL03GR2rsVeTRzneLnWawv05CtsO4owZZhrXXyWNxNF7iy0V6nXcTZaqCYMdLI0pmODJbfx9QQLUo6YyMTw9RbXPPQd2RRWVzN
bvs7ryHDn3Xfc56iVy4piHpFsymM1urVosRpMUfBXiDOmhQtGuDukCgzs/kH5JMf6/8Dk5FNceGQ/fv3XtDpHvabS3imVpEdnM/RG8X9nFFR6GP049wzzA
0ZZnhHenMkvj17hnui7BU5K/X5PyY+Jhe4vshIPsx6g8kCbQVxBD/DYuounjZhhsCXeidIWIQVXk0UzwcqsXJfPeXD4QjQaEy+erAkUv+bj73RAG4w6e79
UEI04JgnHMqj/buZKUM53w4PIEmeaSUFlcjU0EiQKtKZiZHBcG4V5QBVRiLih6DDkHxTzbjpSxMzMzz4vIwQar3MWTeQNPruBL9t30i/A0cFOmciOoeGHZ
WY4ATaVHTfyWLgpMPwTtxXmKUe3icsIFtKO0NAH6QRDgeRX1/GbvIGiXcpxcjwDnkC1ZWRUQo4iJNAEX09ayrLFOrK5LYoL/nG+9P2o0wxz8esKzd8pYKl
ogJBsGV7Q3ZEshnb3pfvJTrrQbMm2vFdO0ap4vl/l1JuKdzUkaueDMwqpL+0vfGO3XBF4iB/+k/ITzYnNlWtR67zEllyE0CAJsSYiXRe5bYmH76WoZxYrr
5ckmydBsPInrfd06LHM5e4K+nVMGBLf300lg8Fj8trE0doqlfU574RrVVgNTuZsfqynE7Dzz//mfKhUMgr8brxrCNgSXFxtHgotfiJ2SvX3ogqQieDkpQT
2K4vouyxvDuf5/mDK3zLawFufkSmeT7HhfxeZD0HTyoUav4ViwvBnCK2ogCJTg1cs0ztx7SztCLlICNq4iSdvY+YiHeUJfwhnr8ua+HMc8gdeM/aCID8u6
pntD29ueyPvYQnXSDEsNnGoxfXumAQ0S8f0oT957YA6zHuMhvfZR5YCEufGnP/WaTuhfTslyy8WsalKVhn0NG/CK6hhadJyJko63DfszeCdpn0g6dQ7LOf
y5dSJ6xsc5ULMsrwfrou0sdq51b7OiD1hs4W4T9S0CksvCzWk+TryofMpyWcLNKGWRikdGNREPfzwsBxV41ravWKNM49AnbE0+AjAr0j2K+dtm8yx7hK4R
4VDGACk9+8/f0CajpR4iSDtaELMVrir2ypnZXcakFUxs9drqvE5JuxlatL5O9hu+iXAGWqOWmsW41YdZVkPOnaeCIdyZEeQJSdsuItsCjNPR2jwG62hN5H
67eFJLYa+7tTqiPNxsgfA9MLQOH4e4Rr73S5InKz5TkY1HMvFSp6eEpgPT76PxhhzM8Mu0OZdEECGTfdgxSGtn/mnON+TkXkTx7enpE7LUoqavNgl5GYAL
GrM7R8JXzRcWPbEWe2ZIEim6BIuPp0XkNl5QFkTza1RC+TmCjvynmP72EMoM2i/W5DenknfUDi3qDD4drhg37PUzKzLGYxnUb3fH/eu3fodOLA5lyLHQtF
y/8mCYYt6miuqjyPiXJSnRGiMRtxAEXYpq/3TzMRXjhksNKTgEoO3iGbYj6ySeOWstPPdZLDK9fU56tw9i8jndzcrK4+VcueQBUQZ46YbM7IjHJxrpLW2y
dDDaNyFQyN72Gcw2qIvjO4acBdpVBZT7sp6fZscaSbEOGeImDXEOlM8pyBVK54Iy4IQShDunCEi/jHxi1tLP7gSuytRDOuRB25mxWcr3VHLD56OATnweWn
NEGRilMJx+XeLllsmjfaVnJiXsF2LqdzvVLk3KVvWE/SuvHPpRZYd+F86nVgGdqpk7t0A8FesRT/sNT+Gcho001ZMLSjztGDH0bcSho81TS3y/s8sxqySt
859/pCEzytM0A3oGdC5x4qEk3JkrfABJZh9u0iLxDdBIzC0ZpdAjAwWapMJ+FBFBRES/ta7HnZ9abR2eNHPUHdoVoThfVNPc2HKpk+lzWpXQcAJXGWGE8G
ZeBSwyM4EdyJheDRwpMZO8xj5DY96Jmu+y7F+nx2uXAC53zyEb7hg9wM9rlKxajKBE7BLo/s00umDUi/NXNuNy1TJJ/f/39qW/kuTIfdlkHpVV7+7umZ3V
7DGrFSDJ0BfDsP3JgP96ffIX2xBWkKBrZ3dnema6X7+jKg+S7cqTEWQEyXy9cAma7VeVBxl3/EhGcFENcFdPjpgoAjmkGvwZGEvm0SSFENU8z27uQDky30
S07WpyJhTewf9vDaRfwcqLgfq6g0Q3ET+rvBiKyJ0IXEf0FAt202XTd8UgE70u7GsNbWaY2L1EGh/rQgCLkytQHmvPmusXHfFesjVYUrPqSXgvulkxDxgw
z/UU3s2FP7KCi3ILgsZF1EGWCWJeBXOxjrFxipr2D9gkwfPRhHG8tJNQvPelyXrDXIXKbR1HWowj/S5ZPrpVdarQGCQkjSHhstSgQmBt/jPtHhNs7GKPzL
Urj6YKYMayZbr2VymRvpU0dekJTslrYeM+rHRyI6t/36UFcfucHK9hgFGkaX4NwwvetWuictj4+UY4FAA68MfxMQ+UBckD6m5W8O/5c2Uip+N3ue0s9yyg
j/RjjRfi3weCcKKHbeuFadTnK1ribVmBagkkxHZFCV+vgXEzLKXX1eCcxVTJRWi9aayVd2swcP47FkXRQY8TolHdWutCtisV14HZgD4XObRS78fv3oGxCd
qOGB8THAbE7VnL1/lekLhG5eUV3n5Gd30hvU/kKcOr3m5DOp2HdNfuac1p/ukhlG+DMUFpQU/FeHyVphKRruBttiQZMuGOs0NfK7Xu7cVsSncfovsumvdv
ShU7Khbqd/EpwVtaiiELFCR+AOPiod5xielHH5Rs+8xboV/0EYk2Plg7F+88XAP5WGHa9Gq4OhhmI0W6JI1ZngD1zBsrRAfvlM7JiRQA3wSjEhhg55TNVo
xf43AOxf7aIJ6d+ozN3UuX0B3TVVbTfyoi8Wp/Tly4UvthVqPbT0ScpHlAx0vKXCgZZ/15SGx2dP7hmCZByZa2dkT5LzcBxpjh5k8Aq+BaAB65MkiMqPuh
c+MboQobLEkXgDEhSI0w0iuV/zUwYpep4pT2/PXzmG5PG15lwPkuGeuyZFwJKKdjPr1ON1Kfl1mJ7J8s35rR4BJr/dowzOrSnCltDGhW3v5Z5jfVSXlIi/
4kHxPoyFtYaMZ+YfhoKObDZ0KLKuSZczahdY4CmSKTP2aw+aYz8lpzUlplCclr75FZsvhWFaFvNz9I6htvSuMxz+wy13qbwhbsvmUZlSYQmD1ty7hqaEy7
eAj3rR8Kps1TAeBxeb6mzF/4zFWFdPEUiEqz9SBGlRKvLJ8r/srFTRyrGUQqERFNsFtgaFotYQQedHxAi8jZvZtOueEdg0/x4Gvnm2JYlInatjiRoQu6sr
9HFO+d6R4XuLGjzKGhLF4ll6V8i8wrglrPviqU+A9afN29gka/HM6IGeX3nPvTvlFqSMr07IvUGp5czezvCaFXzNQK0aOXxeL/C8Zzac+qwcVOsTZyzhEi
teYg04lEnazDhA0An7e+mKKd1CJBY6mCv9L5q2IesUehua1oa3cf5nrNkVZphBssdva09W5ltaBk3ABTsO5peD/JEdrjUJCA13jkJnbUtAPs73r3aaVwTI
+du4oFvx1p3ks++pQBX06Yzrss2BsckPQAv1SkzunvvQk2bTg+f3Rqfq0tQGgLU3ivlfsXoC1+xHsYe1D2bo/EdRTVrWlpXWIzmKu0BMrPPYvEmP1qZbsI
2feRbjn+9hChx3Mopgg6S9jUzG8Ttd/iGErvRXoWZhP1KT21WUpCRclp4XrJx9sGWO/xwwrwSo3EaFmiymG3hIegg1VxbshZkuyGBWsC7IG3hTMdvU++jg
nV+Bo1tUrBX17c0fzpGFGYRvKTN7kfHC1YImgt6hor6mmEMg5+aJ4FTBpBzMp1iXoqKxLaBkAq00E7TNm/tLIDGG+jMckqZzpnJ/nXGyxhN0Qr1y8YzaPZ
gEfRnz/wAfgxdq/ksbqEDAxWqe6CynwDhxTJ8dbmXbAWYsPEi3DWlz0xgobPdBC5bePvYVaitPR4MBF4pOMiiOnEwAmpj6Rug+jpzol+1RLP7SGbVDBe9A
052DwzkeTIGGxdfCSCUeZsXbs4uDpVTcAz3SFfsOv+Ohg64z8uqXhek5kRJl5BPbQi9OrGj/Xz9Shj6WUC7jGpzwuvaBafx77r8An+zkvwtsCrzhWPbFir
yFyNMnaHVWTyyaFG3QtWcAnkTG8CiJWkFkHyMBDSjxVr8KbKM51Lk6lTNJjQImpTJ/3rJUnWm7SJ7afHX2bsaSYz2WiVbdx9p/kQ80Be3i8dJssVkiFdb5
2WcK/n2J/8l7c02LEDSqwIYvQhhmg+kGmJu7QJs7ePABtLzmpW52bPad84IYB7VlmG3mACnYPwbJcekjWrdxJHcxNZ6pJgXE671bl2teQyMo4F5mPMUq0x
vrfF6m4incITFwXwPiJuAft2GOjapdXEW+pdumSWoXvuSMXqKFWQi/+6ie6N6jET/sbOsyc1ThLenDVqRJ8TS32T0dXcc08sxs3ZH8JaMpQw/DYl1Prgph
pcn3QBEq+ODNkEsm0ySBSKTMNZjQ+UM2sIA68nvRuLb1xk3XfrPpKc06Ns3QqU+nEdS5e9/DPuC/hZLOydMYqEdZ9Zrp6dUN2QUXpismcYhTyB4VrH3Rd0
fBP26xIVzF+m7G74MGlDFdGJPFFh/bJmLPjXzCs4RSQgU3B2epXcHZck+dHkyVRzNfPQu344K3oe9YzVyQsC2ZjwNtXTBjG3ypcutXHjgZ32h5GQ91D3Wu
jxzwGyimXj+MCQ7q1cVvF7fkOJknEAoh2dCH8PYCm9OJvMPUTE0+aJUFIVWWn+5A3jhHADaO72lLLIZBSocjIz43k9wymhIUivXadgtGsr9KJjgbZyFX5X
lwhMBoAM4/iz+YT0CmW8Ju1A54B/YTnnTBYx4jKARnV4wDprCjuE3E4hvk8pTipDhkleZOPV1X3OguCYaGLB02wIRPZFZgN9dkccrhiyEK93ELrC6qiVrI
uSlIsmkgkcscs6ur20PRqWRCuE5S+71c5ZVUJvrRawoMoMZQ4LKkxpw3iujAQcbYtFcT9ddJSpuCjUaeVKuCJGlHvD7Hj1t9/0KVWEx88beshnwl7O54IM
7H/l8gSz2VZ7KTOv2IucvVoNzmrkkJTIDBH1zj9SsIGyxkZEs1WEQ3ziU1azoarTEvvMoVjltsChBKoABqRa/9UNoWae+YfQQgDBxSdygdhglAC+/MLy7U
AbwCjWPwnhxfSvEzXAp0UKnplwofeQjLRPudx9x2kXsTOxw4FnA/WmwJ7KWAI4TbRhM5j9UiEYoXOpZ3oOTDJ6ZQensHLqDpHxyxlQGN9eT5WgcO8DUGrx
GPCk0e5P0gGCeijIpzQEbn3PK8/safSncmnTwZRK+LHTfhKc62S5SWQQMLw9EbZoZYVEpZWmQeOvs786v5eIhEyHR5S7SKer6j85KUfh6xhZPWbm+5/ghD
XcMNesdW0pN/rBJanXI24v3OFGoqtnQGTb12oc03WMpn00qCsW2dQbaj3LCRPOX2drg8IcBrdrywJyL+QcyveDYkb98D5ZLjuvWIqBBtvGvi1KIU5MYD9D
oAaXj2XjC7//oHlRquHXIMq+JMr+LWWQjBsiZrePUGUcHZS1AzWHQE4TvCIOrcyGuTpfvHeYd6AnXDQpjFaErywXLIoe9DDtm0HulpiiXB6kUkPTEMJXOm
+WoeEzwiwB5PLPvi63HKF752/JEZCM6Gy6WjrtRdbKfiZCly6CeyrXTCkq6f1P7ozhYUcRyCEoHK7PmONgSZ+nQDjCfmrC6cuCVetR9EwWPFFs3OTLmIBS
XmSfdn0cQyMLM+jAMXrgKp+hWBkTjG16VthBAVvpxiAqYJbEmFRqGF/pbHv3tASoBYJ7JuCJ7MPepRkQrltKDi7ImYg/Z77MZ2LrYGD12/n5DZbBCj9rpe
U9GGqVQqgLMD72DANvjkCxUgMjDEdlzFJhIE+N1Xl9AYfOcnjtlLUa9nJYVLKA4g6zoAsiijv6dvlAjA+VMjvw3nkQvAJOg+vo04aDS8MQaW6OuodWEWy9
frDCUaz0WRvS9eNRrWcE07IfKy+9iV0EZWtv1GHYwNtlISoR5DGED2vnAKJkwzD385/FKPQywfBtsT94I5wI24D5Qd8nwbMXsYhEbjChBoyuoML7M0U78i
YwCrlMz8iM3lDipalpCxJ5xG7SCaaOsPHV+otynzpHn3eEkAkH1Fximx3O6yo1OtjTnGQKUp5FghLRbuBMvn4a9C8BiXe4s3icWMt+eQ0t09h1oOdGsO7j
Uc4oa/A2DipwDGDfh2Xy1pOenjUMsR2n9772t0k4iZxB1Oko1s7XWEGZIT3IEDOatzNofWXocLJFpZcEDi3Ksw1/JsffhpM8+JPDXSJ9PMRBJv6SXAeSfq
fDqWtVWkvauU1cPlSOzlJF2eCo5NM6AMqvVBzJHukhrz0YzuGO6h1pBHsUqpE60ppStRwnuKQErgjZ636dwXuPmI82QlkXGUzIOT9zKfB5gK/R3rS+JZ2r
wKpRTYMHLdQla3kEEaqsDxLuRScrB1wTVukYG7ngU0JxEFDYPGEuXxJXC7AEkqF/X4y/7jwYQkSh2vXiskBhtFNnsw669WBx0jAsp6ssabhJy2zrkXLqQd
YPMgvFAj2ErxhzZrAw20q6cZw/JyGfINEMnYQa3wFGJQmexWjsF8Uyu42wVPwT3e02H3AsGYAkOpcTnDS0/3b39rgP5p/RfWUwnFlLnzW+U7OQsufeNZnO
+s3GJ0OMgoVqJdYecHcHrmMj+lteFSA3f4S+T1AcLckHVQfOBz/70qFD+XgRBl31QgwZYorkBPHqPH4Tk7pyPTd5UeFpNdBDFB4FiywpMMtTLJEeLXO5fI
HrOJqAdbv0UdW5t6OWBHy0pK0JqtvFMsmlc2tRpuV0foX44JHxGAxqQE9SGRnrIy96/ZUOM0cw9quY5N0ridi6VDiEDWDO28A7IqFol7/fxWxpDwXM7dv2
KcPe5GYD7twAScyHgsH1vJ13D/l8U3hqYmhsq9iWWDr3w0OueTqqMMneXBWkYsEUnzs/x992rHlTTqZ/Qj/4O8mLtXbGnQmamCJqdXb6jnSOEk9oBAyPn+
nW7UEQ4TzEi+Kj270MfErFkDLpczlZRkOfgwWC+NEKi0kEy9bPtSfZJ7G8ZJ7rdDBahiJUxaIG8WkXq/Rxp30ueM1BsvDWhZIWySwzAo3P3RPtUH1mYTyu
by/WF+8gL6j7TRPE1fzQdqkWFSs/8mRZ6oPDhpFIgX+CZPjd+ad6q1Ry1loIRWE1XFSTUbiFiSz+mpAyKuslz9QuNx3Dl5nTfuKUxYpYpIXxG/TADrhZ5b
Xhc9nzj8fB4d15BzLlTFHGGbaWjK1j4VB3o9yNb5Q1jM3wn0i5rlXUribHcOJDojX//kDu1U9Oi0U0ABMYQkmI4Rzrwo5l2nHdJ2XCBNsNHjA6wikp2cqH
VbRn2iOBg+FI/bvMBfgeCVMsQoL7EEEjLDZm3TCxXUkh7do7ySevMbNMKT2Y4aJinM4tmXYYZDV0wKEOP3ZALlQ86TduLpOA4DzSF4sAQwQdMEkYAlUpMc
srFAEYD/sKK5dvpfeZqfbjq7VzDdSLvHef0MfJBVAT9eBjkVOEUnlarLAQqQAHOxAwri72330Wq4AG7wmM20Qza9esCyattOr0yh1pAyRdJPAx8GlJAhEF
XLpIXlXPrafO434N3NNbIuUnz+5iuWsCMpK2I8UBqDXkxWssad4I7iinrrwBXMYgEhNDGEp49bq91LZSzAN+dlGsZtpK3O2g2vuyQCK6ywzKxKO8RTIXqA
oPOauPjYwxUiZk21QVNIOHjyByJ5rpDkw0kwqKLfRP2htQkzHPczz555En54hjuVTba4MgVx1m9hdASY9ZyjbpzzraTZiL57Vcs2zDwJ8gtF8nG8JBIHLu
4QXaswSls8/ZLO8fvVfofKkUpwjTVh3WkuuGRcagLN4SvY4iorLwX/axwLqMhgVfUsyO9gBOLfzyYT460C13wdangvW51mjuYhNAI1HzApo+TrRVMzzWwJ
fUHh2DlfqFZzukq2HHePRolpOOq2+onFv+DBp3ioW7eJgy2fkSctN7Rz06A29eOPgh+3N8GmZmevTzuMU0dWIw+ux80r5yKQN55WyzQxkXWhDGO1opK32Z
kWinG5RQO/bc1X60w1ourRoXaVUxtCcj6pLNlCv+HGwa3pt/MQ5ExoKQ3Nq5gvaFayi3v489bERH5P/UM6FK3//3nL5ERP4BKnoHbfOBoLakMjfpOmodAl
9z4tYF79tBq2gszCrSAb8sFtI2vni2gYCNBcQeoum0JBKWXRRzEwQmyTReWPfnznh5N4uDxM95CsxjqQTfQ8ZwFdmNr9WlpqLQQywyoFg1/7tSaRGpIOiM
k7Z37GN2i2rEVuZAr8pjJMYubGRcZ7GAQ/lyeByiN1aejphO/zEr6VzyyW4y93aqmbCyaLBLu6NS7PCBKpHoVsOY47Q45WyUjzXdClrg3NJFhIA73M4pz0
IYI4U1xvDzBmlUcxaSHaLvkO2tE32XU0eAmY24u3BAmyekxwFA7vKDHeOyGWuk/Fc4HkVe32HIsDDejQhUuS6VjVsnXs0zNFxEg6rvN8F8Sjkil9OiunbL
5KSmOo8zD5nxxM30ik38xiecMtx6w4V7LykLjM7O9A1Ef+LBcGUnQU/BHhNu+1VqD4khc+8klUfsCp49iVVEYNKtFrMHqHd8agukX0bswVqhaofHdh/SAA
rmNECyQ3VHRBRJ+cyPxGrcYAksiIC7dIWTJy/Q8O9AUSfvVRe+4bndePwWfF7Rt/UGKpaJRRlbPhoP/x9i13+9XL29J3tTRsMLlismhFeefzxdZ71qHNtp
gKwfieAMFNK6nXVQJRMtEJtMn2n3Z2n4+7x2yiYab9MEmiDjqyi0Q5tpuZhcZLVsf5jpbXeksrTofX7zl50Al4osus0WPeHuFeOpVZX1J6sf57fvnG2c2u
NX0++u7cB2PhMLX1WNp7uYQ3/lqaqEz+15pyHWYODZRNHOWPCofE+rrLl9ZkZhUsI8JEk/oQvtSESbvS/lMcTTt4DMkEbl+hxJv1S7GqBRzzNGN98sUxR8
paFnTZRuunbnFjxo+gfHsRlX/NfI5QI9b1hDSmm+myOtlJzt2ZGmo2AzqDw9Xfdo23nTC0XksYCb3LgmQM4/S0NV8DvN2a1Apf9ed2vaN/iXr0b6PEcslM
4SIpsc0WPHK1eXkjLGPx1B0zJg9TtMdclbHsU87DD/1CdkvTM1/NKdZ3+ggDaNLynuCHlat26WE8e1HVVKS1rJOPAnf9SwWhsVkMFnqbchoGKm8Vvslt5w
+jDWws7nST/CF+2S0uvN0eY00ByujOBKPx08JYJHeoUG1ZPvByJjLkN5WeoOXBHK8Dr7HKvB5nGQut7TU7NYDv3RNV/P/pvw8g3FOykXRjwTwdcuCoXpEB
FKimKM+Z2rp09G8QeoayWFesWgSWLZzNaRehMMRTTVsqZIE+Lc1gVtQliNgmPS5FROjrzt4Sz0S3QGk3DaQVN9TV9wRSaVpScThs7lxJpkBmEZsCNxKaOe
Uz5YhZXQF4OclMLtrkqF4ZfCFYyTmi6dNz3tnAlzQVnNxBzGp2sHMzYCO3Fc1RJknIRFTjSfDOLPCYylQ8qvPdnTTu9cgpGl8j2HRnpm6yAbbIQuAswz9o
3aFTFBSN2ybbB2jFm+vE7SicwpMUdd5Q2ZGeYQ/AN+U7uQ9uT2Speh6JehzZeEA8qDM9ALUuNtkFYBl1bD9oSrDEtgH8ef97r0XVQRUIiqm6gCCssN/y6w
ekbl2ClgYKLB1iXv3GvfqlTp5iRneJdvN0onl/G3iaJRTaPXdlGe3Ao+/oJTYxmynzsQwLQREpjMwWisUXH38t5Cei+HYB7gLbWMB1khFInNxatoELubJb
jTnva388G7KoDP2lGXmbNZ/cLDSc29G4Tt5q0JBX5om6XAafOJb3vBDRJyEY/enal8VlfvoQ6OQo/BJ+eUr+ZyQjyMLeYv6QHuOa2AqxTFlFMQrfRUGDb4
//LpB0B45+lyj48XJabZWK/m1ZXnzO1ydXCMFlm8Pvt1RkKjbG2HB88q3YcG/53/1U8fvBP04+2i4jMsVtfN5A0UNwHZosaIs8BXlW9fNXeshrMuhKTqKz
CftFj1mXJgleNqVnMrg8Zw58EkrMtSlFsjMLEzp8QTSJS0Zy/+MeCpNp5uzVfqldwjiw1xAhdYSYVyyUSNs7bSIoI98ya9jjXHipQ/uN17YnPjHMPE4Dok
khQ8WIT4Awr2h1jXLwU1Uo5Cipz0MK0n9YXrNiP2r4dzGmh/TduHXkx6cfhcNye4jbzaInrBT0qrB4u0d7wI95zQT2+48689P+IvA8lO4eXkOxqc2HNZZk
qc7JmYype+i5hAJ/lKcI5kKg/f07c8uk+TjArphnk32P1ngU3NWfds7WHmRWwEpXbkjuRX6mV0+c1MlSvKdZgbjJmuM/iTQ5Rj0otLDtg7yYAH+4K13a3H
GUmB7/miAZUrCj1TrKR6HQ2LsVlMytubkAWep3Ig7dBP5CtKSGK/D7AFW95GtII7UJpvqOEc1/GKhhnUKzuCinIxk8V7vQHpS4gv7k1iAGcHbOB5cEuld0
g2xouuYWJRhTyHNwBAvBskcCfKFJ0SgtHrcdBtFuoH5EnjTZatHUKe2fUsxTnkggpTjbe4pTlPWLvDRKDIYzBz9dKpKqtMgOqnF6DH5bJ9sc94z+ctgOak
TeCOjRwBQVs8x8JTKbxn7i6zxap4rcxfGI6HkpY8Ai/ED5dhmWko42EC6djcJkXHnBGUgp/HoI6aiTXVtlzQuV5FTgGbGCZHPLRX4xdOev2z9UoY2Qw6Lj
66yMlLzWqNs8sTQwengjv9eUu/ErT4+4KQnP+bYF+9z7Sc3oL2C+cgp0pwBxln3l8HELp9hJR6zCXMupY98eOmdVL30TrI9feKtMKQl+9YIU0pwLp3x3uZ
6M3I0El6ss3swn03CvqRMl/Ce6HwcPIj2ajP3mg26Ns4A0M+rKVnfsFEur4Kp2yXFdnleyxSbwOp4z6YIG+yWPyzdTavJsHzSaVOtGIFRZ4P/l0fOD1b45
nG50qO+MwEKa1J80TGk1K/jowiZcCFRIWnYMFipS2ZdeSLnpqQ2vnb/yQjD9YpPnGKrJJwl9gnGmQtW7dKYghzxc0qgJWMMffHn+ju0Uc39CgWWooicUYl
qyY5T5986ZHo0nuwoOorTwOcExEy4GY4gooQA4Qra+XEeBV6URoGlgBf8Z7hRH0vPY4UmAElDaVkflW/upv5dxhFIadzKB00iQorpn/xgYhj9A6SdF5LOH
kVAWhFg6z4NUnnh9kmHyI6Bg8Q30TSdOp24/n+3MTUesiEJZXflfZ4w5JIrbcQPmguGt8QQjV0RTTp2duTayP7bC/uFjov69di55rgAvDb2ZiQL14Rb/Wa
K4qAolYL536fFF+rsY0BZXvFtEyBUEJvlVT7Sle+xCQHPicyXIcDvsINJaYz8uSxVw1m59aI8C3H/fQOdzVcRWZ2HQrFsBl+P+kLcTZBBrzE5aqwIk21du
MNnfuSZK4QG3c0iuIPE6NKxomPAj+Vx2nWRq/aPlynYntWYZxN8WYHObzz0wzjPUOxHiaFqBUXzubOH0xhwoJKWkwivunHsWUQI93RfrQB78yn/1jAw4C4
siGAM+JzE1d6QSQO/mIFdlfSLkYJj+C2yIy0CV/tDnWxcNKBNA5BbAezyD0b3q7dHo/JtqwOZ7agybbJvC6kv7MWG1qsfrWSl5xKpxTsOiTHUWT4ViYUUt
i2Acb4uqLzwPqsHfFvsPprl6l7Mgp7sgyamz4LOtbTeUDjfdRsvKTg4m+KpDIc3bY9ZizGht1BLxhYvtyfxyjeUY/5K+aeizgHG88aCyYJOqE7kxeEOiep
athIYpGp+6ndh1r4PnDjx6mnXrGSa1VrMoGfK3idgPH9ht3gSjygjeWuMoBmKEJ0hrpwn8KBl+24pAgIR2B3L509c5IB79D2CpGk0NgsQFhnW1xCB4m0cl
cBj6pdK0lupPgLL8abD9A8QVoKK7cFkbZx0Ne0NzMPZ7knk4YIkDTPEw58DO/VipbUx7hrWEtb9MTYljYSQnUrJOKNc+LBn/DY1ctgHiIyUmCjz2wzouiS
5tiJm5BJJ7Q6hh/p9PLiEdHXEJh7PcUNPeKiW0LJ0Jw1XKjoAHbVEqncr1pl/GmbMBRMicow5R/ZeGgxY5/ADznUBqgTjScF1ZSwhW1ENSnuUMFyJeFJxo
GklrbrH4JTCcls6RDs0pWuy1CYAONEJCfsLcpqVz1Tb1HneSOmAQvpFUGIE26uOB4BmZCiqczBa9BmS9EkOUpAPwPkEFb20ITHybN0K7f8rYKBFhWh+IZg
v9aqFWQVhOuhqsc4++/3iwKJbN7me7PgFddb4Es08UoT4xdahnwAHZn+8kSGmkUieFpQv+XrhAxt4j446lPCe3WysjTeCPHYpabvE8CZgwC5OpKDFR4JR5
LJL79DGXrq553nGPdreDPtL24CJWj1QmC/lEd0B0Vgo86Vj9IubGnpJ19Dg9D695LJpSCMiC846PjqSt79lMarkIcvovgUd9vRaVmUl1lCVrr3XgLOlDyF
YwY2SlkAan3h0O400/McWpZP/jPL9V+mQAR9Xk3u9lJTFyGCypk95LH9gprgExY4CTGSQ7eSJafCEQUX11UATCiYa3ZmgU5WyeqkVYvHLAjYPvLv1ejQeM
8xXSOlzQe+SIQpD59fY30VCNaZ2K+R8JhJYCZbJxhzIOPo7Uzta3zSFrD2Ig3MovoGtPP/g4JI2hLmemNiGMNKvKndOSYl/BCTsbvHpsT3Iotbn6XwkqaF
ouJvtQ1UFGEfZ4J8wgOe990a0ur2jmmvorSmCkZJEIZR1DOl4K1w8I1mT5+EOTnvywlKKocc+9iOWklpsPfVgw0ufiIB4RwtGphRvG85CErwVh5uGHKWyu
SB85EH4ZZJCNZ66R2DXgdApuwpZ/XkyQYRr3AqEv08W8ETXowqvFZmwNZFI2EwFU1GG1/kkWHNgnjPumMxC+mSu5zSEw4VBUbSP8mHg8b9ajuH/49huydZ
ezgegW3YAXzvT65Bz6zJCRQk4T6FIlTn8HYPJftX2X3JjGKT2/iOtgnG40LNCsy194ond/YahjYQVDO5b1+iEMT6x2kPhpr7UrFasd7O6X4e25LC+y0L3s
hxs8TSTiKY7RiyMkr6Li0JMpFee8zKw6YpFLH326IH+KudEzhvf2piKil8qMNlanM4f7MrEIMybtEwwauuIfcJdv6wd+7mUdWUZLjYaBV4axuNup6yitKf
LnuWqbYzOHHlZ6/xjUf050dHhhYN7DP3QNoN8fq/dKODXYYR7CJzi8aZpNCWIs4H6BU1H74Sn8bl8xcJ/qWjKa+8FxpefZwa68ZTPmGybprYfcdHyGep1X
7mfX7K1NAA494H3bfajflziqJ/HyN76c3I7Q25p7EOfxa9Sx1Fh+Jv0QwDEkEmo22xxGluTcYvk8yIAJyefdkfPjt2KVh7UWHq4imVO7RvLcmo0xERJd/9
ck7sBHgtHUTFTw8eKU9TuBJmoJScZsE0FlXRiZluCb19E3BWLYdOEapspg58QR/QZ2F43RCcKFnye5V+HZH4W9qAmPkfygcxcRR+C1kluWKDlBjW6yz3MJ
5S4ehgPr5R64ARjWKPR2QkruBfXYp7WOXiRoQ9Su+67oSnO+qSJyqb/gwrEeqfW0w8FlnzX38NIQmxXlYgyb/wFUm7wdUFkuSOn49fKdPnRbuSWoWCdSKx
4eoOFFgzhYOdTb9306jc2tBPWBfzKJei7qaguaRIfORFHx2LLneODG5qdnYNXyTSBDb/XUE9wdmZOwqFaSYgztCYzdRGKWRCNTgDyl74Iu1q1v/1l02JNo
7rdrChgBG2B6NMafN6eujPVodYp/rnR86ESULSjCMMp0gxDC5OcOuPG/IKs0J9Bf2Qr8IqnVJBhd3sZeYSl43n5i+ypEUsQ/sH0zPiGPpURKhR+Cov/BSC
GpiZPDVlHh4YJi6220ifqjXk9fEz/E07xux7X2hE2KddA2sZcqPjkZGURZhA7HA98+HWfru6GbKGQY8yjp0XKH0aB3G1xRXbZfw8EHB30YlNpU5eb2GRBa
MMzebLRHVQ4PJi+XWfUaO5QoN+HxviBZfaVCkZYYBqUEfbYVfn0PF9NyoS2CMrONBTJ2BG7RZsic6J26ARKkJaovfXnvw2UVM37G86/NEJxjbUjjAhGS18
TZQx9b1j46T2mvR7z25fgRvetS8z/CrBfFALN2NPUq44cGJuAUfZxI24TgBSqOBSJrnyWkWf6phmogL5XRHiqbNT2ZjIustekJwwjsbrjOxo6ZCsUEGRlY
60GxK6TGKuzAOWPE/2WfjlwXr2Tlkc+48+u2wJxbzGczepkGke97F1UNimFtX3USutvbe19OYAj4gfR7e8y74qA8IlhK9vS1s7QTxa0A58l5Slm/Co12d3
ZG+agn7W2WbIH73I2DDDiHO3BJtLJG8lCAH4wbW2ZwIpH4yaN3OWCzP3ifrUUk0f2Fm/cr9oKQ4O++5gAwflklkjZjfjF+98EehTNeY0vPK1w32SKWunmQ
p3L6hdgMUzBjpOyZUcJ1p9+nM03MItkMAeYqA6b53YyCwxUizeEZoAaNEGsA2VJ3LQSej0Z+l1j0VK7Rw869K7bGz5Nxgd0SFlYCLT1eyI1uXBpBrPiAZm
lYKvOe9NHth44i2QTDwRqHTQbNketIxx4Y8F7Mb0c7rxi2Wu+1B5rmIlymBj9pt2/SMV8VpVDV907xy+zre+84N/T8J+gu9RDqk04x90EhhY49y+Togo65
8FUzc/EaVCw1NG+TfJ0rZ2xI1p84eP2xM9tzVlOleC55XnbrX1+NNYn5DrMj46aW/TtD/bq1TRMrSpe51CdSZoULH0dZnR7WJT9OiC6vO/dZIWyFBGV+z8
/IZx/zLBdI5myFi27nGGXgKXPWlXeT2LvyIxP+ONAjeNSUOs98GdJXtrOkFSMTUmS1mkKZC3fUpK1DQhHh2TrAbhNOM9V67kkoIK4ST6qxzfXkIZbkPFEY
jek4IxPUcBwg5U/f/833KulMF7C0uj2IaMalaO9XQ23NlaLET4Et7yv4McncXAK4FAhWLa4QrJtQMYu6u0O0NeiU7reoohQRJIpusRbxze/NgRZqBGfM+z
7UjxTk4o7leOSSwtMqn8CQomG99Q0qqDs5gP5Xk1TcVa1YJN8rbYAqLcdzMwR8HA+z9wI19fCvcu7RvaguB+eLdAYnY3wAJ1Gaw6LVyr/qjToD1XkD7YBl
Ka4YyZGA07HoNKyMcsF8Ss8kieYyDVW3xRhVt4lwlyb8Ce/1WTBBMM1aGc555XuHV9DrYaP5Awh2A5sU60HheDFD0xzUd/T9Jt2zYuRghfojRrMWQEgxyP
VGZTw0pvKEXLCVpDBU5E6LE3UY5aaRO+bcxs4pW/RNPLWPqvnSdfuVJdekhPPZCiZE+/2/IbNUIBF6LxlOgDbnZNdQtguYq5weNFouPQMJ/dhSvIEcWCBT
ByRP5h6EGQnf/ushhKU7jSJpNBT9zRYBc2l4KQk2vo440OW9mokz0P4HLnh/tO6Ti6KUteMWn3aQznvmUyl5opNlWD99cBChaUAy8WZnSWXqQniSVaXEzp
rT+dwnkTKErthQJGRKG3/azufsHbswAoMkJ8n9HqlpE7YeUoQx8CRqlENjTfahkKMhnUrjjo2C6NQw+pi1ZeJk7YLUhPntS4PUoj6bmGGUMZdIY9QeDr7H
1+lgvQSFG0x5WhxnkO2udTxTNjuJqYA2POHS9h7VfDOvgmAkAYcJMKpT6P86Tc4pPsubvt5WXzwOsdFDKfDjBrNwpbT+5HAlWTAsVgVoKJ/4X7oPFITZMG
tK09O5n0EX7+O/5zsQSiIaOa3o8rn6LEXSeBTgE+EU509FPzctxwxy9jIQ9jb7dttMKnAHyv3D1LW4TnkEVgFaBBt1zY4j+qiE2yXQkhFzX+YfpjT3F4h/
b/y4GbgrZp8yi60gc8Ll3ia/qPZYHqAlmlJ5e4IZsaO9dlco8vp/nNgtTEMlVWktJ6MU4n943JU1DqDIyfS0Lpta+8RRGKe5chtH0AF72OZGP2oX2ABtYx
jhtOQftazVl9fzOTmUL7wpnkK88quglvF6wmqbNwv6JQWkaRxCDAo2VNe08rJm/4A7WH+eFoIOJUgazXjqg1t4C2DRyBONugyoNBMatZs/1bfKnd+4SrJS
p+XioNXZBJPpqJBK4p7vSU619rBtQ0B0/TDiudgGfwfE4adI/+feEYtZcGMf7YmMNJBpVDfGt9vy78rD9hhk48OB5tWPusXpP3B3aMHBLag/L6Zx5cspcR
3PSaoa5hEtXpCqei+tssWP9kQmHCToZuM2USLi5dbdDbjSLxubQycOLzUro/Vmc5cP6fAr3mzKGiw7WN7TShcP+AotdAKhU+tpZnrwug9W/Y57QRllyDVX
rh7YrFTRNFQDcXqOIW0SQYHcXCGeVmZOP7C096nnzbJMhVh+dsl48TaoGcGJcqfcBJXsdk7zopd9rQS9dQCU8fE/+eUvXlrU3rwm71vBxflqX3+iq0h3NI
Zvb5pBoPXlk9qnSrLbOkFxhXE5aqd8jUm7DpC1mHmhOrUrDx+0+5AnG6B/Ta3Olq+KPvPdeiyaGe1m37S7+OfYrhzL2SKTaD1u8nA9CzG1wKAh3LNvpnX2
wXhvzKy7VVknWu0rGOPSbuG+t9LCe+97UMln4+2/3jLtWN/CKoj9Njlz607Sq2WKk/GRoPof1TFATZkVz44BBWmyR7Mj0BXbyPpwWFRRrP842AiQfvaU3U
Ny8rugdfUyXhGqZS5qW9/kesPD1jArrMTR6E1lsCUW03TSoiciN212jCpWnKbn0X0z4Z9yvTaRER3MwpOYerpoNr/4ov3nMronQb50sgp/0q+zoQ9D8BAb
Q9IEVG7AG5mg1rFc4ijN6WcgGHNq0iM+ETZKTB879EGwc1ZYZJet1iv1ZmgWpCU0XjxFqZmvR7f7N+87fIQwm/T5IjY1/7RNQzI4yCk1NOcp1RxbgPiMKH
CDZLQ2G9U9PxDSnfRnNmvx97EqRA0Gbxbjer3dwnK9iTyGQRkL0Su2H/mgvqeHELh0ZmWl+/JPPecuDOQMEyM0es4TluyMw8uX2kaWWwlzl49yrqhooLEx
d/biPMJmIsCy8eFjGcFoz58WId6DGS+Xy78CcHtm9817RiBk5/fVrSraM/JmfNs48dB5FgGMZJ5p7dWfVIfqQ/fzUNVvEIhyAot0Nn3U7kKOsaS0xoP3TX
Icr6rrHTETxnA1glYKChJkuRRzAJX3ROyGqbFE3cUzo3WK3SiX78rZZOYfUKwBUS31pjI1HxwaobIlQb8t+BXl+ur94Dmsvo/Rcc4DBM4SEjyoQR1NSBZJ
NI8v+YbftIxN0cVlESmcctYsJNyN643+okVGLhnubwSGXbOVLJAsGVRxB+m4S3O13ses8AT4zRKIt9hNampZKm3E1M4MkwXzfX8oLTFvCPU2PG1LKXj8OV
zQ2Fg61259tMPyqulj6XFh8RX08rwS2jhw2p15Jj8zEFImlCZk2SYhatva1pAOYVaYv3bPLkWI8rOq2dP//mKs63UHeeeUGc0/uSkHRJ+oB9kmsYBPa34H
W0NPWN9KVKk2hNbocTPAo67Y6FjwXnZCsOclWWKEr8wLlu6JmXrh/vFzEyYM+hWvVR+IZMTr+cwDibYHwldtSecHtpm+EChH7D7vE191ErXdhTThHtL6fB
W1XsWi5mUBF8kkBRBJxKbv+ODCpeFF/EbA6wCoZ0rI/2OZMO1glj6mm+PLcBh7XHfi0P+pHZ8ps2jociejs/degNHwbeCZehPZ1pTPjxj1jTlJ2zZmMU7S
8yq8Qg1BAiX9TL8h6YDtHK0HAPLs7/pwQBRCZHc8YbtkIyLaIug5BSuaG3Tc6MfKF5NVcAmhTOrKqXm/VAcpVdrjFbnTDXA0Mmtj2cwSrbW0tLOe/fL09U
ZMSUBMw626CcOo0dHnuTUTXtfgpxTHanQEAgiBsVeuUEKe353LriAAXjNjSBHXdT8VCB/3HJSbqHminBOQjDnoXqcCaIzwf/IRivW7YLRMP8BeE/51B2vO
XpIybgMZZsGZv+HChOr2OSDTMgPLCpmZDmTdNrKswVrtGbXvsU9KaaGIFX+npZpxfem7pIrMwGk5/ca9VCkWgLJ5mYxTyzvuebWVCXmoPG2wE+2C1Vwrka
N3PdUBZLOnBKF0s2TNhPJm0kKcirH6NBkhvP9aSiAvlVfmwNg5D2MsNHKAjdNyAob7M/y6f3zGbtVSLo5kn3QK6XVr2Vo2LOipyh0wnFetHONZYdqFLQS4
8cjuHXGfRuPVRre+9T5i5hfOEaBjo5rgs7uyaYAG875vvB9Xhg0fKQ6PT5XSdbJEVsVlbSQivqgR1iwDrhzrnx+2zTeGNlJMnesBqNWvI50W0stJqV2L5F
/4vr2io61vBO1659jLug36AFzpeMK+IRhs60cv+SGvkPAyIWTQ8AR2+dlvWBibEA9O8MqB8CKgWeagiHbKpzegrlVKsFeBNBxTsRIjwXcM03yX9PqUxH+x
a1WeUov/2A6D0+84Z/mKHlZiDNFdH2wxDTultkf0/Hr96/H+FUnlCb9BzEjibEF603WyFn8jrCreiD6X5nsObs0da/i6fklCsYc7keuJnl5HOPgkgqRk1G
Xot1FB8i0ju8f0IwKsTQ3J1GTofkzjYs5WEuZ3NmDvEAjODMfCi57CB+BudZRvez5V6JI0b8DFF9qaDN8Cni4K0X391vDUfhJRcOscHudhCdHtpkzMvzzg
xNWoOeBIs8Ow+XJWvJvF2RP3lcfoqcc7pxzWKfx7FL62/7hXKnpT1PNlUBz73RXlEu0SwXLeuQYA+pTM2JXxKvAafRJvMUSM8XxPcVNVfpXqaWtxdbxClz
uuISoiVjeIQmIhHJZeOeYGSdYIKgtOH7pVeVj228KEredK3kPS0fC3YpeX8VTYEr+moRC0Sfl8vmpRbdpoVONSEP4Lg3XfLcDizHVVfecqMUFDBQbcJR18
8/OHtg4p98/R/jCn61Ea5Jqq4UqxQ77oG7mgyL+mEFUGgSNIKU47rbKM8tsGhmiZ00CDr56pmS0B7Bq5SJa2Dn2dhn99qGn45ZS7ZUWHgkz8GHuSaaBB3g
FKyXh0QBRko1OgJTBC1MnaWgiZ7kdVso2dAJcp8mCuazmjKhz7dJWiIochhbfK4MHF5tlwAspwk4KNqbAMFOKJY7Bcl6TbKHXNF9fFm0IYh8UnCmHAXc1O
dOp0iZYB9vhU8Ct3rZ4FmWWTx31oH36SyESjlLOfdR8Z+Xg0vnZZ1rlhM2GH/Aito5rYYWM9BmF31Ibu7hb/+WLgyKnWpC6br45kQvlFq3U9tWmwHREaFc
QC6p+Kezfv7OveWR4z7c5upUy3eMar3iXoKce5di6MBqnNxCWy56UFegEM1EiJ8nmHAvqFCLdTQww9QpPEYVeNxbnkG/iDEOBFvzQBmPufZPO7s4TXF8A5
VuYhVqCkjH7kyJB5xXB96IwB7vEnQC8Jp+Ofzm3sfw1g68NZK91LRRceHrZUEd4RRsAGA8IlQplqMk6Be2IzqBvRqlvLFo4YaHklyVZiPkE5TqjnyYCj3M
Wn0TUki438bQIYthZNCEsz2TakMYZyqQ/Ew7zn7hXSmYLDjob8sMlebPglhPN/52q0m2lms0tEiRiuVOO358N852AaGrDEVc7TDsx8zrT9YKJtYkkAzDhk
fpFs4tMiNZpPEpc8rBTYLS+Acu6u/jrt19z1GuqYv4+XbvZZmhszyPoRAMZjBa2d+6lgjsLfqUpgPQYupY+FHYkMO5u4QYm5m/5MPy16vBOq40VqhBEygU
t6O4sK1UHJ8pXg5vyrEqPoRE9M3a+KBgZNdEI0yfvt2iaW2qatS+NhNRZBnLRY+heZNgFJGWJ+W7L4n3vNvnYv9Eb0jBz4td7//M9HsXdd7arYZSIZwuAA
zmYgtZvCAuIHiK+b4nH1sBezH6urGAhnaSujdhy/Eb8HcVQuW0b7VnQ429fOvspsDnrDpaJmWfGUlvLnY4OWydFvTirLGmxERb4xFHf55DzGyzH+G4T+UO
DK70bGARzm6QYPhggCC8QuE1OOl5oVo2si8LDZQrOwQMxEfIcnEe+S86fPWdM50PJNEOeOPKwP8rTzRm09bt+LXVmEYyG1+g7BI1T55wlNrTBi3ZPM2lqh
Rh/ownFQo7TBF2JVwwWo6/vNtsHVXIZI2Ljiuxf5ovFlnZewLCMZ0E3Ow22R5nN+1Cm3xCDhpk+EyA7sIha+4nIGDQQxeOPo6KSDyZCj66DOR10mljL7lo
iGB2hQlqLHmUy7dbbIdNGowX8fK5fUPnx6hmfXmh77METLfnhM7fi9ImYaZdkkHwj691nkV+9tm4Y80zplBoddbircRKebnEPPAdj8sUOhVSzMr9oZ8Yf/
UBTcutE32PiFhsswXm1dnuvPbZLCOyJOJS0HmKmlZx+NF9cWPb9zhyIAWfUCwjOxVcsdA2IN7Ctb6VM1u3v5ykPUURCQzo2NcU5B4nk6LpivvZhBsvmSyy
rlEN/Lu6c/jN1DWRXFi+OAQTls4D4LUmbEB68Wpo4qih7olstidgE1KDjCstbajmj8pe/NG8dMZMNAyQQ9bhVo20GHy3fGGOJjP25Df9AK86zAmLJpgbWo
3sa3fBS8N1VbIWR7lyuwgma54zOGVXdMLgFuGuFyHVWG9g1bcNi6Qn3h86nyYl8Bhjd+Zsj8wiO2A9TRVJWAZhEIX9L20W2zIocsndvPOYD4eOIueIJykk
Ui+d+cJoSknZtxw/KyfCnI0YTTXkZC+yLce3WTLTA5GYnZ5IF3Dn8KVYnlJmS0WkpWcMAVPcONbstIxLjFRfCXhP8TF3s0gNpE0g0XNlcCj4d+Ccmuaj4w
RoDpzWKEln87zo+TELR7H96sx2EQ6+wrJWeTopKt5t5G4novE/NWrOMyLhOiXCyu7RZoNncoYqGT5UgfDVydz0TNIaKOR0pJmoAgnGNG7ErRK4a61z38En
ylFA/aMYeopXJBx6nv2v8e1Xy6TGh5YmObtFnytooOptNkMg8KrHfMyzvOMzUhkcV2DB/5EPGQTNZDOeEU2OkeaFPkQexaiW4J31/ga/83lUth7PUcVsvP
BESgP8lpLiFj1SH2x58d+z0RdACrUTHppFUMn4CFa0uKdbl17S3kRy0ZMEA5gHc2GcCuWFx0zJACIBjKTRqJKy5i59hvAWz64aDAhVtmgSlPK9S5L9Z2QI
0411EVfoZ4wwJKvIclOvQ1BBdKfrz5xfdpjkCN4RVC49N4q6coX3Jg6KqTBH4kdkVcjEHxlHmlN4gCGM3XTKrAP1L8RpHc/crzyGy2zwBzN1f0JwzQ7bJ5
1BRSCmDwC1IoxOniip2Fm+T+WevniB7Nt9GGwTUcnzce8Q0/hEcgLQQ+0lGg9ZeI97k46dUlmM8axqxoCfz9F0vQsNpFomnXSc4LQ17oj9+HH8vWioQppe
ewTBAW1u5WKNFVKzdnz9Fz3IfTTlNfZ/Z0Z8cCWyTkhQd7POnZZ0t/Wkaeenmb7wvwYUqx8D4F8RZFHnEL4ImsRR1Mdip4p5ahWwXhdRxbh2nmZMxFKXPE
s7HGCasDcEpUADh/uBeJUliQQ0SFW/4DXlYwqkg4PA8EVPKQgj5eRgC8d2LBaah/HEBtIscdHKSnnbozxFzP+sXeblO8ZNGytqhiTeCW1upM+d5pmPE+YC
SJLOqIa6hHZ7u9sKP5HgQz/18zmRbkLQAeivapYtaDt0ziwaMCgSMXgmkL/0OHWxvEVFgUf7DkZuHZqRCuGtSCXNWTq0a9oPPGH11pMqlX14UoDyMTn4fM
mnWufecQ59NVZPyIAIlvEDcHdi0vaQ6BTstP7bOIoCFMoos6g9U1AuPK7bZYHSicx6qHFj7c3cMfoFmGpFOyYBSVaGzNR+3ANb97Tm23EVn8HlxYMWkd2N
BYe3VGSl07Mcf/RCBy8Y6TgjkxK62t+I01xOWZhfUE/Xq6snbIDZkADtpHNC5GVhKQNYdCaCYEn/63z9qnaeqfnwHJ4h9ytzCp4pRWxCtsZYwVCiz3hIAZ
XiWKrjHAnt1nTSRhiCLceYvX6ioB5xQ4AC9ohVBSfnxM07d4yVN4nClQoF2/VJSrigX4Vt77se7ByoQmKNt8Ffp+hAQn65cyZnKGuG/7Z77cGOgieN+ZlT
wz94fE5i9/tjnj2cMIyXuW0EfG81FBv643woismHwTm4F5XKuPRQLBhvfAPh01eubRUup+T439P4AE2UXPMOvi+fN8M1dMscbUXgpo7ahF+sUbiErqzFEp
Dm1AyLWCjCzCnfLuxASpC7utWwyTlYD1Cb0icRv06zMy0cLECsA3KMf+vjg4FjcH5Kc2tjUAMjdJPgtFzNR4w8RFTRyvKn1YTJZ6JEKv58+RGToYTue/6y
zjdooJiwIKhwZMu5hKftDNxncpNtw8x8E9vTot5TV6hVpB4Xae8IK7bLwmdspP218wzNw6AndemLrSayJKBJ6Pp2LIJsWwxmV3i149Mg/P+FCaH27p/CtT
YEuySRtO3sP+YD8lQR82pB3iJLmvRmKlMh79Sv/9REClJ6losuI9EfnLTQOGhHT+Taa6uCgjKR2yq9ePJoPLQl44I7Q0AzQCkUHz/rQH9vZMx7StcajAkZ
/j2klqsNZdlnaCn3GsfCLcaXUGgK5/bS3tUQBEfVkMWCNMrUJERgwTOzS32mA+aalJCcFf80Vx7ecfWaT5c1WiHYFcuavCGfYjLbv43KFKoXiby78jMQQ9
aLtt2xGfzaW1Vk206o4aYMijY7XTik8Hlz8EmgvUmunVt0xWIrSw0TaoOMfeIjMuHkdkoeIVkvvbJ0HKsp7QYvS3cT26HHCp97wgttPRlrHOFrYuMzy0TL
QLgTny9taTt035V0hGvvq1ZnN6WRK2tlCjIxCE7nClEbjmSMJfYt7zhO+LjDQKEfvQu/hiNtKVWsfcWUvpEykXlCvWlL9yLpcPBIQahEz61dEm93E2Wf72
AAJaIWofZB4ObRmdgMSDylOOiZM8oGl5I1KrB3s+D9TeFbnsqdR+Wx5kTtju6GOcFVsltqXIIPqHNCWhWe3Dq2XHuGcTqb+uxMlVrCVQzAmqd4aDMNtAZa
2xPHjKTviM0WF9zF47q1e64g6+TkGAFzVMzMA7mEfGgckGPV8Nra2zdOlTCTheueCzDppXhDYb0FKRZzL1YRUmj0TR6KD1+0DvOXG9LT6C/uNQf0XVr/dO
ePnAiRuvRUobb6b46Jro7DO3HEAzKpPalJJkg4GaHH9LKeKMaog+HU+soSN29ODCd/yBGFkdmsaGqAXe41UmmNk4kARvsuJCIiFf7x1/k/zskrV6iqDb5G
eHnsDOecSfUXngGTKdDU5miLUWuVyNkKv3im0DVldoc9etcY0ajX0BODKQ1hwu9SzcXwnmdyOd5sIsqF8iCZaDIzWABV2JcJKr1xso+3OB3MSNdB+fo8wd
hJREtDigeYp85LlmZ+ZGqg6yCIe0uYgB4pibsd7XJidrdNgKu4pzelo00aer6vgTn/uEFN9lZN2yFszonYox5eQ5+k+OhwI484x5xMdUHbMX4ptknziyaA
p1A54HjdO/46wJIlVoH9fgK4RMFgAzp3ftdB+qVVIizBA5oIuGCBVAIs1R0j+0eOpksCeXLeSR916ONgzfer6OlQ1KZYUokljTfXnpap6akdhNFg6dhQTc
Apud55MEGNaX144k9BfjvnCSWQ670dSzFTv84TIK1HRs281nMTIHtyjFfQLiDbP/xx40CPt3xmVNDWdzgS89SyXo8VDHPyLvpAa16B2/Rw8cQH4ugxLUuS
7A0zv7lUtM4WMS9/GG55zQCsPVtRT09JJhNE5bS59BYv9tmGj5jMX0WdDsTCo6PJsjU3ho98rlHYoBXNxeYiGPa4x7AHy/Sz7GWfy2UihwZ4oJGWn0xiUq
kQRPIKSIkhCLeziaFe+n1g4as82TplR4NAW6CpxoKlZUoCXCIxsXO81nDzxyJhTsRSADlpgYR8BHZ9QwwfcxlY4GNoCm1TwREUdUx4z928C02+QJrC3fk4
dIPoQpuRGOGmtMmEh+FeeZqYXcHXPKGdiKxSV8MvH7Ud8/ymJkfsdWq53S7vdoPCPhwMBVP6zhDWOC0TNUhcpE8ud2tpQVjCqCjXDF5RLGYBN/ctM1B1LA
u0Ix4sK/lrbxpfpr72v1qXpafHlCSVO1a3H1AkIUOS+8x0Q+bW4io7+5yw3/lyxTvGwH/WBxUG++xd3gKfIThFVddr5xq2LrYNKigjvXeMbwW3UUkfKCy5
eGeXbG4EsHUY0LwMmKiKMIAFGIThfw5As4vMVP8Du6Hf+25DxBGYQT3rlnVrrUwxyvWLhEd7Z6zTUOs0DSixx+z6IGF7RLueOhTx2X1XJBs4jGN9H82bc3
Rz+cvzA/Pfr256VD4hQJL1NsmPWv8tzOb1BpNgIcI3MDLakygAHRiJ04S8y3KoBOCdLJv+vSw9PnOcnNjz5Bc5bbbQonMdm4rIz6thrnQgFDojJ3wxV1k4
vlqopsoWE/SZduEJjl/BXhj2GJviFL60wyhoFqQKID6WufMTKhPK7QrqbzKYtp0On6E9j9V2KUJ+1+teZsBZOMDbu5CKta5J1Nnxc6xTgnn7aUl5M2Ij+7
QZ6sqLqnpXgjtHocWoYNeBYR3Jd4XQwiwlu1foyaNXMaMqfPT52yMVMtEkZr8AJfRufhn2mF2Sff3AGac2bIaBbMqpRPv/WQnSrfQDoqhX9/KCz1qJY4L/
TkuZcq+Yh/Rm8HcuRfdMxlnGGyoR5JjdqcgDN0jOG+05P2XZrdieKH7DupkvlxTPDKj96VdV5XsPfhxfDRHBKUT8lXflXx8It0E6rsa1bftQtPpEy+AqSo
/Ts19nzuJQ5nc1/96+rOOFrCLtAIVFHGLf7LOkNCEBQwy51oM9nR6DRGSG28HEsbyTL/5M2apnIowv1gI5/N0AJ/wFPeRjNuH+fchGPbpEPgDZMdQ0u01o
20AI4Rwt4LdyKE94HevxJfXuQUefTobLLdYDca13ZhGVrTGO43PPWcyEO/lGAlPCJKXWmuKIq3o6GVCgs16SHgfaOy3/KnJXq6ZzDXtW6k1QEpjUoYzlMw
I+Ynn+VPqoWJ671CFT9NjY4iXCdaryZfYl7PzQFv4SiriBKxSfGyaucXJvCX46Ljc0aUk+N5PCN9dGE8uJwzKxw1KzArgC2/LWckN5BK6nm+Sw/7QhjXnK
ZrXcnVzp00xDsnZgHD+mBlaEFbP1OkycjwCN1ZZ3k6I9wHzvJREg2rlQEpTUvvloCNW9dDVWYr994SiHXYeS7pLU99SWRF+2d2GSl3GpXZzjm0Upyi3i8p
C2OiJJy1t6UUDh7UcmPx+D6JiM9KXpOLubu7Obhv3V8NPRhlv+6mEXOg7oH2Jr3FfvI/nVZoBPhnq6OFXp430UZ0L8gnneOvqLoNfCpwvrbKkvXtpBfEq0
tXBnb4+lsoe/yzg5aUe0IU/bEXyRNh8VgESgXLlmAxPnELGO5c1j26Y8MdguUG4m8K6cHM/s4/ollxkMsaeWbDjvMuv8qH8IpfxPgpC6LgTTRn5IROlOm5
JyDt85ZT3qtHfNay04uUAuq35cywp1fpJ6BUeVO0c7U8ykApiuM8F9PLqjkaJh5n3r0Ed3jBnOV1NhHKPkFNY9Id4qImoPsPjo2iFDW+Eu6EzITy1HYh3d
+1VA8QpfSi/TxfklBzUncrapYTvmpvLn4vjV6Yl7ymW9C8ERUEuKhHm9GZ71RAigsWJyoG1dNdJgB2l4dA/2AdoYXJdxitb+mJrCJF+37H/F2L/mQZm77A
+bl/UK+C9BPb1pB1YUlM4UTp5v6ODPsXBuc5llZa/SASmnxLL/xoYgmg9IHzNuWMvJtHzTgTDfBFQMGkZwW0W8Ue4DwnQVskCAx63c6CycIKeovs4caDMi
xLiebJ5xzmzMsA0fWj6Qu4f8BylIYjWbEcMnJ+gnaesDCRi2ncCVKlmTOcpUW2ITjwwCRNCqRH5oOP34tF1+TbeKSs9maaMPCvd/vOmCOYRkojdcqSFjXc
JSFcCIBFKB8vSwpolqed4sdeGuE0GK9b46lOuMM+sL0iZenl9o2HCiWR4g4hlfvqjuF+uUTcTel5DS16/saEGtArzkIQINzkgZVu6sK7fzTM8MrqnsI54r
ZE7kVpfariuBkehoWbhTAG7q9wt8VIRUdf5CtvOxiV1KTXwUXGeIccJP5AQUknqKlM+X/guUlguCErRG14kogn1cinOYA1VTrsdCDV5ZN6zAyOwzSnamYH
ktj1JVDF+DBW8eGZvQEoaFntjpRPovu1QtF/U5gcCLaHw50PheBnnZrIKQ02YMHOA6FiJFtZwVbuPQS9Boj/1cbwmV3YYgpzB/q0ietbfSWtCydOvk0Vz2
rIhALLAB2r1kb00gitpKd7EyC6txk7lxCie5xpJKh4JJ0JHj0sUKvIi0xQF0AZ24wLyo7KMfN6j45sRG8xm974p7K9Casy2CeYSAXuzO92W9Y4d1tq3iZc
tT4zmUM0+xVFLrQ8XkS9dw6j0nV1OQIDr3+wcqZISmCVT/2FKGMBWiqJssxncFITJ8yUTbT+TAn8LGUbobiSWUid34ljNfPh43S8E+20KnGLl47Opm+k0R
dq8mU5m96WPShYchC1an/NhkyctIXAGS/htiUodNtqP3bEAfytw0nuZv0qIOpLL5evdwIuettZzFkFH1PREz9UG3kGPzZ48G5XGT6a/rFr7Iac8f7g3cDA
uvk7QGdtAPKAgPajfth9mUImnPnARsKRMnA3jSMsQupB1F+re39DMM8i2oMHMZbuMZPFkryXhYUXkp2LVQznINc/Cc04v8RTimHcPdh0AkBY6Pn81j6Q9m
2LLSSttteD89abrgt8F0Z/3cO6O+lHHIchdIgTNn13gS29ZVf42+JIQl11BJrHG0xtMg5/Qj/fbcgeN6dxFSJZiHAGx1BV/WLMPaoTgifV0Bi//VxTLjwi
dqHkRm2KRWutwwN5uyRky3hQu5FxcImBRN+6z4uglP7i4XvcrKKUKuh0GvHwn6tQnqCrBQk5RiL8X6Ba3mBbaeipYh440HMeUNvk/a13ZwG4+9bZf9U4BG
jy4sBwO5DobvB5JSRB+bblNWspQu4s+wTdPTrb+vsVtm+TyXSWxZHEpjn1Txtnjm+nsmfMjGc6llt1IBnAT66BBfbEJkjCOdkrzimGQbhptbFzCldDjHs6
tpvnoPYEoYLunvAczDLWfSJ7nGI7m0exVGwuLhwbrvFHsPFUmnVcihUwu9jkJVjsEl8CDUcbm1NtpAT3s7l8KDZFgXc2sgHMpKinE8WB6w3oeo2nYBzIHx
KT9zurMKYHbSfN+9JUSfZFjUixy2DCaCImmyq+fsGSIp6cUszrA10jvhwm2UG66TNaFfXlAbdGXhapZxn/XvvK98RyBKOpVY/w84krab
"""
KINDS = """
crime fire fraud gas height help injury lift missing shock suicide traffic trapped water
before=rojijougliokoo 0=oolmlmpoljmmkk 0|=kmlllpoomlloll 0号=lmmllmnnmmmmom 0和=mmmommknmmmmlm 0快=nnmmmokmmmmmlm
0我=nmmmmkommmmmln 0打=mommmmmmmmmmmm 0楼=lmmnlmllmmomnm 0的=ommmmmmmmmmmlm A=mmnmmlommmllmm C=mmmommkmmmnlmm
I=nmnnmmlmmmommm O=llmomplmmmmmmm OS=mlmmmplmmmmmmm S=mlmmmplmmmmmmm SO=mlmmmplmmmmmmm S|=mlmmmplmmmmmmm
a=nnmomlklmmmnmm al=kmmnnlnmmnmmll an=mnnmlkmlnlomln ao=mplnmlmmmmlmll ar=lllnmmkmmnlomn as=mllomnkmmmlmln
a|=plmlmmommmlmlm ba=nlnlmmomlmmmmm be=mmmnnmkmmmlmom bl=lmmmmmommmmnmm by=lmmmmmnmmmommm c=jnmlnlnmmmlonm
ca=llmmnllmnmmoln ch=lnmmmlpmmmlnln ck=mmmmmmlmmnmmpl d=mlklnlommmnlom di=klmmmmnmmmonnn d|=nkllmmnmmmmmmm
ea=ollmmnmmmmmlml ed=lkmlmmnmmmnnol ee=lmmnmlmmmmlmol el=kmmonnmmlollml en=llolmnlmmmmomm er=llnmmmlmnlmmmo
f=lonmmlklmnnlmm fi=mommmmlmnnmmmm ga=mlnpmllmmmlmml go=mlmmmmmmmnomlm g|=nmmmnnmmlmmnkm h=lommklnmnnnmkm
hi=mnnmmmkmnmmnml in=omlmmnlmmmlmml ir=lpmmmmmmnnlmlm is=nnmmmkmmmmnmlm it=nnmmnmkmlmmnnl j=llmmnolmnmmmlm
ji=mmmmmommnmlmmm ke=lonmmmlmmmlmnm k|=mlnlmmlmmomnml l=kmmomnmlnnkmnm la=mnmnmmommmllln le=klmnmmnmnnlmnm
li=mlnlomnmlmlmnl lo=molnnmlllmnlmn lp=mmmmmommmmmmml l|=llnnmlommnnmlm m=mlmnlpllmlmmlm me=nlnomnjmnllmmm
mi=lmmmmplmnmllnm m|=ommmmllmmmmmnm n=olmmmnnlmlkmmm ng=mmmmnnmmlmmnkm n|=mmmnmlomlmllnm o=npllmmmlmmnnll
ok=mommmlmmmmmmmm oo=llmmmlmmlnpmmn or=mmmmmmmmlmnmol os=lmmmmolmmmmmmm p=nknmnonmlmlkmm pa=nlmmmmlmmnlmlp
pe=llmmommmmmlmnm ro=omlmmlnmmnmmml rs=mmmmnmlmommnlm r|=mkmmmlkmnlmnon s=knmmmmlmnnnlln se=llnlmommmmmmmm
sh=mmnlmlmmonlmln sm=momnmmlmmmmmmm so=mmmlnommmmmmmm t=lnmnmkmmlnmmnl th=lmmklmmmlmolnn ti=ommmmmlmnmlmnm
to=nlnnmmkmlmmlnm tr=nmnmmmkmmnlmnm tu=mmmmmmmmmmmnom u=lommmnlmmlmmmm ua=mnnlmnkmlmlnnl uo=mpmmmllmmmnmmm
ur=lommmmlmnmlmnm w=mmnmnlnmkmmmln wo=ommmmllmlmnnmm x=mlmmmmnmmmomlm y=mllolkomnlnmmm ye=mmmmmmlmnmommm
y|=mlmmmkpmnlmlnm |0=nmmonllknlnkol |I=nmnnmmlmmmommm |S=mmmmmpmmmmmmmm |b=mmmmmmmmnlmlom |c=knlmmmnmmlmolm
|d=klllmmpmnlmmnm |f=mpmmnlkmmmmllm |h=olmnlmnmmlnmlk |i=onmmnkmmllllnn |j=llmmnolmnmmmlm |k=pmmlmnlmmmmnll
|l=klmnlmmmmmmmom |m=oknmlnlmnlmnmm |n=lmnmmmommlloll |o=lonmmllmmmmlml |p=nmolnnnmllmlll |s=mmolmnlmnmlmmm
|t=mmnllllmlmmmon |一=nkmnlomlmmlmnm |三=mnmlkmllmmlnon |上=klnnmpklllnmnm |下=lmmnlpnlllmkon |不=mlnlkplmomomjl
|东=mmmmmmmmmmmmlo |两=mlmlkkommnnnmn |中=nnmmlnnmmmnmkm |主=ommmlmmmmmmmlm |了=mmnmmljnmmqmlm |五=mmmmommmmmmmlm
|人=kjmnmjnnnqnnml |今=jmommlomnmnmlm |从=mmmmmlonommllk |仓=mommmmmmmmmmmm |他=pkmloklmmnnmmm |住=mmmlmmommmmmmm
|你=mnlnnnlmlnloll |保=onllmnlnmllnmm |俺=mlnnmnlmnmmmjo |倒=lmmmmmkmmmmpln |偷=pmmmmmmmmmmmlm |像=kmmomoknmmmmmm
|儿=nmmmpllmlmnmml |公=mmmmllkmnnmoml |冒=njmmmnkmmommmn |冰=lmmmlllmmmmmjs |出=lmmmmrlmllmlnl |刀=lmmmmmnmmmommm
|刚=lmmmlonmlmnnml |别=mnknnnkmlmpmkm |刷=mmommmmmmmmmmm |前=nmmlmlkmmolonm |劝=mmmmmmmmmmpmmm |动=nmmlmommmmmmlm
|十=nolmmmknmmlmmm |半=nmmmkoomlmmmko |南=mmmmmokmmmmnmm |卡=llomlmmolmnmml |卷=mnmmlmlmmmnlom |压=lmmmmllmmmlpom
|厨=mnmomllmmmmmmm |发=mmmnmnknmmmnlo |变=mkmmmmmmmqmmmm |口=mmmmmmommmmmmm |另=nmmmnnlmmmmmkm |叫=mlnmmqmmlmmmll
|可=lmmnllmmnokmnm |台=lmmmlommmnmmnl |司=lnmmmlkmmnmpml |吃=mmmmmnnmlmomkm |吊=lmmlmnnmmnljpm |同=lmmmllomnlolnm
|后=nnmlknmmlnlomm |吐=lmmmmmommmmmmm |吓=mnmmonmmmlmmkm |吞=mmmmmmkmmmpmmm |商=mmmmnolmnmmmlm |喂=mlmmmommmmmmmm
|喊=kmmmlnlmnlomnm |喘=mmmmmmlmmmmmom |喝=nmmmmmommmlmmm |嘴=llmnmmnmmommln |四=lmmmmmknnmnmmm |囡=mlmmmmmmommmlm
|围=lmmmmmlmmmmmpm |土=mmmmmolmmmmmnm |在=nknmmmlnomkonj |地=lnmklnlllmplon |坑=mmmmmommmmmmlm |埋=mmmmommmmmmmmm
|塔=mmmmkmmmmmmmpm |墙=npmllnkmlmllpm |声=llmmmolnmmmmnl |外=knmlmmloollomm |天=mnlookhmqllmpl |头=mlmnmlrmmmmlkl
|女=pmnmmlkmmmmlkm |奶=kmnnmmllnmlmnn |她=nknlnkmmnmomml |好=lmmmmnlmlnlmpl |如=mmmmmmlmmmommm |妈=knlmlommlmommm
|姥=mmmmmmlmlmomln |娃=klmmokokplnmol |婆=ommnmnkmmmnmkl |孕=mmmmmmplmmmmlm |孩=jmmlmlonnmmmnn |它=mmmmmmmommmmmm
|安=llmlonmmmmmnlm |室=mmmmmmmmmmommm |家=pnmmmkmmnmmmmm |对=pmolmmmlllllnl |小=mmmmnnlknnknok |就=mllmnokmllmolo
|屋=mlmnkmkmnollon |山=mmmmmokmnmlllp |岸=mmmmmmlmmmmmno |已=llmmmmknnnmlom |师=nmmmmlkmmnmmnl |帮=mmmmlonmnmmmll
|幼=kmmmmmommmmmnm |床=momlmlmmmmmmmn |底=lmmmpnlmlmmlmm |店=mmmmmmmmmmmmom |弟=nmmnlmommlnmkn |往=pmmmnnkmmmllkn
|快=jomnnplnknmnkk |怎=mlnmmolmlnmmml |急=lmmmmnlmommmmm |想=mmmmommmmmkmmm |成=mmmmmmmmkmommm |我=knmnmnlnmmmmnl
|戒=mmmmmmkmmmmmpm |房=mlmmlokmllnmom |手=mjmnmknlnolmnm |才=mmmmmmlmomlmmm |打=nnnmklmkmlnopl |扶=mmmmmnkqmmmmlm
|找=mnmmllmmpmlmml |把=olmllolmmmmmnl |抓=mmmmnllmmmmlkp |抢=pmmmmlnmmmmlmm |报=mlmomnlmmmmnmm |拖=lmmmmmlmnmmomm
|挂=mmmmlllmmnlmpm |按=llmmmmlslmmmml |挖=mmmnomlmmmmmml |挺=mmmmmmmmmmommm |捅=ommmmmmmmmmmmm |捞=mmmmmmjmmmmmlq
|掉=mmmmmknnmmmmon |排=mmmlmpmmmmnmmk |搬=mmmmmmmommmmmm |摔=mmmmmmommmmmmm |摩=lmmmmmlmmmmpmm |摸=mmmmmmommmmmlm
|撞=mmmmnlknmmmpmm |擦=mmmmpmmmmmmllm |放=mmmlmolmmnmmmm |救=nnmllpmmlmlmll |数=mmmnmllmmmmmpm |敲=kmnnmmollmmmlm
|整=mmmmmnnmmmmmkm |斜=mmmmmommmlmmlm |断=mmmlmlpmmmmmmm |施=mmmmmommmmmmml |旁=mnmmlnjmlmmnnm |旧=lmmmmokmmmmmom
|早=mlmolmmmnmmmnm |明=mmmmmmmmlmomnm |昏=mmmmmmommmmlmm |是=klnmonmmmnlnnm |晃=mmmmmolmmlmmnm |晕=mmmmmmommmmmmm
|景=mmmmmmkmmnmmmn |有=pnmklonkkmmoml |机=lmmmmmnmmmmmpl |来=lllmmsnmlmmlml |果=mmmmmmommmmmlm |树=lnmmoommmnmkll
|校=mmmmmmlmnmlomm |桥=mmmmllmmmmmloo |梯=lmmmomlnmmmmnl |棚=mmmmmmlmmmmmom |楼=opnmipllknklol |欠=lmlmnmmmmmommm
|正=nmomlnmmlmlmlm |死=lmmmnlommmnmmm |气=lkmqmmlmlmmnmm |水=jklkmulikmommq |池=mmmmmmkmlmmmmr |污=mmmomnlmmmmmml
|没=llmollmnkmpnmm |河=mmmmmmomnlmmnk |油=lomlmlmmmmmnlm |泥=mmmmmlkmmmmmpm |洗=mmmommmmmnmmll |活=lmnlmmlmmmqmlm
|流=olmlmmmmmmmlmm |浴=lmmmmmlmmommmn |海=mmmmmnomnmmmlk |消=lqmmmmlmmmmmmm |涨=mmmmmnmmommmll |涵=mmmmmnmmmmmmlo
|清=mmmnpllmmmmnkm |游=lmmklnnmmmmmnn |湖=lmmmmmlmlmmmno |滑=mmmmmlmmmmmkom |漏=mmmmmmlmmommml |火=msmnlklmmmmmll
|灭=mpmlmmmmmmmmlm |灯=mmmmmmmolmmmmm |灶=mommmllmmmmmnl |炉=mmmqmmkmmmmmmm |烟=lpmmommmmmmmkl |热=mnmnmnmmmmlmkl
|煤=mpmlolkmmmllnm |燃=mnmommlmmmmmmm |爷=lknnlmmlnmnnlo |爸=omnnmlomkklmmn |物=mnmmmlnomlmmlm |狗=mmmmmlommmllmm
|猫=kmmnmmnmmmnmlm |玻=knmmlpommmlmlm |瓦=mmmmolmmmmmmmm |瓶=mmmmmmlmmmommm |电=mmkmmmmnnomlml |疯=lmmmmommmmmmmm
|白=nmmolmmmnmmmmm |皮=mmmmmjnmmmmmmo |看=mlmmmnmmlmmlmo |眼=mmmonnmmmmllmm |着=msmmmklmmmlmlm |石=mmmmmmlmmmmmol
|砍=ommmmmlmmmmmmm |砸=mmmmoojlmmmmom |空=mnmmlmonmlmmmm |穿=mlmmmmlmommmmm |站=llmmnmnmmmlolm |第=mmmmmmommmmmll
|箱=mkmmmmmmmommmm |线=mmmmmmlmmrmllm |给=kmmmmlonlmmlmm |绞=mmmmmmommmmmlm |维=mmmmmmlommmmnm |罐=mlmommmmmmmnmm
|羊=mmmmmlommmmmmm |群=lmnmmmmmmmommm |老=lmmlnmllomonlm |考=mmmmmmlmmmommm |耳=ommmmmmmmmmmmm |肚=llmmmmommmmmln
|背=nkmmmmommmmmmm |胳=lmmmmnknmmmmpm |胸=mmmmmmkmmommom |脑=mmmmomommmmklm |脖=mmmmlllmmmonnm |脚=lmmmokmmllnmpn
|脸=nkmnllmmllmmno |腿=llmlllpnmmmmnm |舞=mmmmmokmmmmmnm |船=mmmmmllmmmmmlp |花=mmmmlnkmmmmmpm |药=mmmmmmlmmmpmmm
|落=mmmmmlmmmmmmlo |蚊=mommmmlmmmmmmm |血=mlmmmlomllplmm |表=mmmommmmmmmmmm |被=lnmlnkmnmnmmmn |要=nlommommnmllmm
|警=pmmmmlmmmmmmmm |让=mmmmmmlmllolpm |误=mmmmmmommmmmmm |说=nlplomlmmmnlkl |谁=jmlnlomlnmolnm |货=lmmmmlmnmlmomm
|走=lnmmmmpmmmlmlm |越=lomnnlmmlmllom |路=kmnmlolmllmnol |跳=mlmmmmlmmnlmmp |踩=mmmmmommmmmmlm |身=nkmlkmomnnmmmm
|车=mlmmlkmlmlnrjo |轰=mmmmmommmmmmkm |轿=mmmmmllpmmmnlm |还=oomlmnoljnmlkm |这=mmmmkllmomnmnl |进=olmnmmlmmmnmll
|迷=mmmmmmmmlmmmol |追=mmmmmmlmmmmomm |送=nmmmmlmmnmlomm |那=olplmklmmlnnlm |邻=ommmmlmmmmnmmm |都=mlmmnqjmmmmmml
|配=mnmmmllmmommmm |酒=lmmnmolmmmmmlm |里=mlmnnmkmlmnmln |金=ommmmmlmmmmmmm |钓=mmmmmllmmmmmmo |钢=mmmmmnnommmlkm
|钱=mmpmmmlmmmmmmm |钻=mmmnmmommmmmlm |银=mmommmmmmmmmmm |锅=mkmmmonmmmmmom |门=kpljonoqmkmmim |问=mmmmmmlmommmlm
|闷=mnmmmmlommmmlm |阳=mnmmomlmmmlmol |阿=lmmnmmmnnnnmjn |院=nmmmmmlmmmmmmo |隔=ommmnmmmmmnlkl |雷=mmmmmmmmmommmm
|风=lnmmomkmlmmlpm |马=kmmmmqmmmmmmlm |验=mmommmmmmmmmmm |骨=lmmmmmnmmmmoml |高=lmmmmoommmmnkm |麻=nmmmmnknmmmmln
|黑=nmmmmmlommmmlm ~adult=pkmmplolklnmml ~animal=hklolpumlollmk ~beat=zjlklmkolpklkk ~birth=llmmnmulkmlmll
~blood=mlkmlmrmjmopmk ~boom=ksmkmnmllllmlo ~breath=ihkolkwpkoklno ~call=momollslklllkk ~child=miljoknltmllno
~collapse=hilloqqnkljkul ~crash=kllmmknnkklzjk ~elec=kqmnmmjlkxllil ~ended=mlmolkoomlmlnm ~excess=knmmnlpjnmllnn
~fall=ojlmkmsnjlkmnp ~fire=jzlnkknklmmjlj ~gas=jllzmoglklqlkl ~gripe=pnmokmmnjllmok ~heart=kkklnlsnkokmon
~height=mkjnykjlklnlok ~help=nlklkwnmklklmm ~hint=nmjoommmkmmmmn ~home=kolnnmnlmlolnl ~how=knnmmpnlmklmmn
~if=nllnmokmmmommm ~intruder=ymnmkjkkmmlmmk ~joke=mnnonnmllmmoik ~kin=qnmnlnmlololjj ~leak=knlwkllmkmlmll
~lesson=lmnmnmlmomkmln ~lift=mllnmmjylklloj ~maybe=nnnmllonklknnl ~media=kmpkmlnlmmqlmk ~missing=jlmlimkmwlommn
~mistake=nmnkpllmlmnnlm ~not=klmomnnlomnkkm ~now=nnnnklmmnmlnmm ~old=kjpkkkqlsllmlm ~pain=lkknmoqmllkolm
~past=lmlmlmmmommmmm ~place=npjpnokjlmkmln ~poison=jmlplkrmllrljk ~sale=mmqkmmllmlmlnm ~self=nnknkmlmnolmmk
~senseless=kiismiumiqjook ~smoke=lxlllljllolnkm ~stuck=kkijpjmsjjlnwm ~suicide=hkkkrlmmjlzllm ~thing=lmnmnkmmmollmm
~unable=kklpnkqoklkpmk ~urgent=lonmlqnmkllmmm ~water=ijjollilkpqlnw ~weapon=zlkkjllllpoljj 一=kmmmlnnnlnmmll
一下=nlllmnjqlpmlml 一个=oklnmlmlonlmlm 一了=mmmmommmnmlmmm 一只=mlmmmlnlmmnmom 一地=lomlmlmmmmmnmm 一声=lolmllkmmnmomn
一头=mmmnmnmmmmnoll 一家=mlmnmolmmmmmlm 一条=mmmmnmmnomlmnl 一根=mlmmonlmmmlknm 一楼=olmmlmkmlmlmnq 一次=mmmmlmommmolmm
一步=lmnmmlmmlmomlo 一氧=mmmommlmmmmmmm 一点=mmmmmmnmmmmomk 一片=mommnmlmmmlnlm 一百=mmmmmmmmmmommm 一直=pmlnmmnmlkmmlm
一碰=mmmmmmmmmommmm 一笔=mmommmmmmmmmmm 一股=momlmmmmmmmmmm 一起=llmlmmkmnmmnnn 一跳=mnmmmmkmmommmm 一身=lmmmmmommmmmmm
一转=mmmmmmmmommmmm 一边=mmmlmoomlknlmm 七=mmmnmlmmmllmno 七楼=mlmnmmmlmmmmom 万=klulmmnmlmklmm 万|=lmqmmmmmlmmlmm
三=mmplmknmnllokm 三万=lmommmmmmmlmmm 三天=mmmmlmnmlmpmmm 三楼=nlmlmkonmnmmol 三轮=mmmmmmkmmlmqmn 上=llllolnmloolmn
上|=jkllmnolmlnqmn 上一=lmmllopmlmmlmo 上下=nmmmmmllnnllkp 上不=lmmlllmnmmlnno 上了=nnmmoklnlmmooi 上去=lmmlmljmoonmml
上吊=mmmmmlkmmmqmlm 上哭=mmmmommmmmmmmm 上坐=lmmnomlmmmmmom 上头=mlmmonlnmmlmnl 上女=ommmmlmmmmmmmm 上开=nlmmmmmmmmmlom
上往=jnmmmqmmmmmmlm 上挂=lmmmpllmmmnmll 上掉=lmmnlkommlmmom 上撞=ommmmmmmmmmlmm 上有=nklmoolmmmolnj 上来=nmmlinnmnlklmr
上气=mmmommlmmmmmlm 上水=mmmmmkmmmmmmpm 上游=mmmmmommmmmmml 上烧=mlmmmmommmmmmm 上爬=mlmmonlmmmlmln 上的=nnmllljmlmnnom
上站=lmmmllmmlmnmmo 上走=knmmmmnllmlmnn 上那=mmmnolmmmknmmm 上都=olmmmmmmmmmmnm 上面=lmmonomlmklmmm 下=jljmlnnolnnmpm
下|=oklmmmllnnlomm 下一=mmmlmoommkmlnm 下不=mpmmolllnnlmnj 下个=mmmmmmommmmmlm 下了=mmmomllmmolmlm 下停=mmmmmmmommmmlm
下去=kklqnqmljmmkmn 下大=lmmmmmmmnmommm 下好=mmmmpmmmmmnmjm 下就=mmmmllknmnlmnm 下扔=jmmmlonmmmmmnm 下掉=lnmmmnnmmmmlol
下是=mmmmkpmmmlmmmn 下有=honllmnmmnolmn 下来=mjmlkkpoopnnlk 下楼=oomlmmlmlmmmmm 下水=mmmmmolmmmmmpj 下沉=llmmnllmmmmmnp
下滚=mmmmmommmmmmkm 下的=lomlmlmmmmnmlo 下辈=mmmmmmmmmmommm 下还=mmmmmlmmmmmnom 下那=lnmlnonmmmmmkl 下面=lnmnlolmllnlmn
不=knklmlomnlomnl 不上=mlmolmmmmmmlnl 不下=mmmlnmkmmmpmml 不了=knlknrnnllkmmn 不会=lmmnnlmmnmlmlo 不住=lnlmnmmmkmnokn
不出=kmmmllnnlmlnom 不到=lommmlomnmmlnl 不动=llmollmnmmmkoo 不去=mpllkklnmmkmoo 不及=mmmmmommmmmmmm 不哭=lmmmmmomlmmmmm
不喘=mmmmmlmmmmmmmo 不回=nmlmnlmmkmpmnk 不在=lnlmnlkmqmnlmm 不好=mmmmlpkmnmkmmn 不开=jlmlnolnknnmom 不想=mmmmmmmmlmpmlm
不放=ommmmmmmmmlmmm 不敢=nolmmmlnlollmk 不是=omnlqlmmkmlmlk 不来=knmlojnllmloom 不活=mlmmmmlmmmpmmm 不清=mmmmlnnmomlmll
不理=lmmmnmommmmmmm 不用=lmmmolmmlmommm 不着=lkmmmlnnolmmom 不知=lmmmmmmmomlmnm 不答=mmmommlmmlmmmn 不给=plmmmmlmmmlmmm
不能=olnmmlmmlllnmm 不行=knmmmopmlmlllm 不要=mmmmlommnmkmmm 不见=knmmlnlmommnmn 不认=pmmmlmmmnmlmmm 不让=tmmlmnjmlmmkkm
不走=qmmmmlmmlmlmmm 不起=lkmollrmllpmlk 不醒=lmmnmmommokmlm 专=ommmmlmmmmmmlm 世=mmmmlmmmlmpmmm 东=pmmnmmmllllmmm
丝=mlmmmplmmnmllm 丢=lmmmlnkmtmlmkl 丢了=lmmmmmkmsmlmll 两=ojopmkmnmmjnnm 两万=lmommmmmmmmmmm 两下=mmmmmlommmmmmk
两个=nmmnkklnmmlnon 两口=nmmnmlkmnmlmnm 两声=lmmmmonmmmmmmm 两天=mmmmmmomlmmmmm 两家=ommmmmlmmmmmmm 两岁=klmmmmmmnnlmom
两条=lmmmmmmnmmomlm 两辆=mmmmmmmmmmmmlo 个=nimmoomoollmlm 个0=kmmmmnpmmmmmmm 个不=ommmmmmmlnlmmn 个人=nmlnnlnmmknkmn
个光=nmmmmmlmommmmm 个叔=ommnmllmlmnmmm 个味=mmmommmmmmmmmm 个在=mmmmlllmmmmmno 个坑=lmmmnlmmmmmmpm 个外=mmmmmmommlmmmm
个大=nlnllmmlnmklpm 个女=mmmklmnmlmnmmm 个姑=lmmmmmommmnmmm 个娃=lmmmmmnmlmmmkp 个学=mlmmnlomlmmmlm 个孩=lmmmkpnmlmmnmn
个小=lnmlmmjnmnlnpl 个工=lmmnllommlmlpl 个师=mmmopmkmmkmmmm 个戴=ommmmmmmmmmmmm 个是=lmmmommmmmmmmm 个没=lmmnomlmmmmmlm
个电=mnmmmmnmmkmmmn 个男=nmmmnnmmkmmmln 个老=lmmlnonmlmmnmk 个花=mmmmmlommmmmlm 个要=mmmmllmmmmmmom 个身=mmmmmmlmmmmlol
个钟=omlmlmmmommmlm 个阿=lmmmnllmlmmmpl 丫=mmmmmmmmmmmlqm 中=klmolmppnlmmkm 中介=ommmmmmmmmlmlm 中暑=lmmmmmommmmmmm
中毒=mmmommmmmmlmmm 中间=lllllmkomlnnoo 中风=mmmmmlommmmmmm 丸=mmmmmlommmmmmm 为=nmmnmlkmmllomn 主=ommmlnlllmnnnm
举=ommmlllmmmlmlp 久=lmmmmommmmnmlm 久了=lmmmmommmmmmln 么=lonmlnmmlollll 之=klnmmmnnmmmmmm 乌=mmmmmmommmmmmm
九=lomlnmknnmmmmm 也=mmmrmkmkmlokkn 也不=lmmlmmomlmpmln 也别=nmmnmmnmmmkmmm 也在=lmmnmnllnmmmom 也没=mmmmllomnmnmlm
书=mmlmomkmnlommm 书|=mmmmommmlmmmmm 书包=mmmmmmlmpmlmmm 买=mlomnllmmmmlmm 买了=mmmmmmlmmmommm 买好=mmmmomnmmmlmmm
乱=olmmmlmnlmmmln 了=jmnnklonmlnmmm 了|=mmkknomknomnnl 了一=nmmmnknnmnkmmm 了不=llmlmpmmmlmmln 了两=llmnmrmmlnlmjm
了个=lmmmrkmlmlmmnm 了了=mmmmmnommmmmlm 了人=nnmmllnlllnmlp 了他=kmmmmqlmmmmmmm 了但=mmmmmmlmmmomml 了倒=mmmmmnkmmmmmmm
了出=mmmmmoknmmmlln 了刚=mmommmlmmmmmmm 了半=mmmnmmnmmmmnkm 了压=mmmmlllnmlmmpm 了在=mlmnlkommnllmm 了娃=mmmmmmlmmmmmom
了快=llmnmlkomnkmno 了手=mmmmmmpmmmlmlm 了把=lmmmmmmmmmmmom 了插=mnmmmmlmmommmm 了有=nmmmlnkmmmmnok 了水=mmmmmkmmmnmmmo
了火=mlmommnmmmmmmm 了百=mmmmomlmmmmmmm 了的=mnmmmommmlmmmm 了着=mpmmmmmmmmlmmm 了砸=mmmmmlommmmmnm 了算=mmmmnllmmmommm
了说=molmllnmmmnmmm 了还=nnmmmllmomnlml 了遗=mmmmmmmmmmommm 了里=mmmmmnmnmmmmkn 事=lmmllrlmkkltkl 事了=mlmmmslmlmllmm
事故=lmmmmlkmmmmrmm 二=ommnlnmnmllkmm 二十=mmmmmkmmnmmmpl 二楼=nmmmlonmlmmmml 五=nnnllllnnllmkn 五楼=ommmmmmmmmmmlm
井=knmnnnknlkkmti 井|=mmmmnnlmmmmmol 井了=mmmmmmllmmmmpm 井盖=mmmnmnomlmlnnj 井那=mmmnmmmlmmmmol 井里=mnmlmlknmllmoo
交=mmplllkmmllpmm 交站=mmmmlmommmmmmm 交车=nnmmmmmmmmmkmm 享=mmommmmmmmmnml 亭=mmmmnmomnmmmlk 亭子=lmmmnmnmnmmmmk
亮=npmmlknmlmlmmm 亮着=mlmnmmmmmmmmol 人=pinmmnmmmnjnln 人|=kmkmoojomnklpl 人一=mmmooojmmmmmkm 人下=mnmolllnmmmkmm
人不=nllmoiommnnllo 人中=lmmlmmqmmmmmmm 人举=mmmmmmlmmmmmmo 人了=pllllnlnmmmpmk 人从=mmmmkmommmmokm 人会=mmmmmmnmlmommm
人住=mmmmmnommmmmlm 人倒=nmmnlmommnmmjl 人出=mmlmmlllmmmmmp 人刚=mmnmmmmmmmmlno 人卷=lmmmmnmmmmloml 人压=mmmmmmommmmnkm
人吊=lmmmrlmmmmnmjm 人吗=lnmmnnkmmmnmmm 人呐=lmmmmommmmmmmm 人呢=nmlmlmlmommmmm 人哪=mmmmmolmmmmmmm 人啊=llmmmqmmmmmmll
人喊=mnmmmpknmmmmlk 人困=mmmmmmmlmmmmpl 人围=ommmmmmmmmmlmm 人在=knlnlnlpllnmnm 人埋=mmmmmmlmmmmmom 人工=mmmmmmkmmmmmmo
人已=plmmllomllmmmm 人干=nmmmmmllmmmmom 人影=nmnmommmmmlmmm 人往=nommkjommmnmmm 人快=llmmmppklmmlnl 人打=ommmmmlmmmmmmm
人把=pmmmmmmmmmmmll 人拍=lmmnmmmlmmmloo 人拖=mmmmmmmmmmmomm 人拿=pmlmmmnmmmlmlm 人掉=lmmmmlllmlmmqn 人摸=pmmmmmkkmommmm
人救=mmmmmmlmmmommm 人敲=ommmmmlmmmmmmm 人晕=mlmmmlqmmmmmml 人来=kmnmlolmmmllnl 人没=kmmknmmmomlmln 人烧=mlmlmommmmmmmm
人爬=ommmnmlmmmmmlm 人现=lmmmlmmmmmommm 人用=lmmmmpmmmmmkmm 人疼=mmmmmmkmmmmmom 人看=lmmmnllmnmmmlo 人给=ommmmmkmmmmmmm
人翻=olmmnmnmmmnlkm 人被=jnmmlmlmmmmoom 人要=kmnmonlmmnomkm 人说=nmommmlnmnmmll 人走=mmnmlolmnmlmml 人趴=mlmmnlmmmmmmol
人跟=nmmmmmmnmmmmkm 人跳=lmmmklnmmmlmlr 人还=mmmlkllnlnmnol 人迷=ommmmmmmmmmmmm 人飞=mmmmmmommlmkmm 今=nlomllllnmplkm
今晚=nmnmmmlmlmomlm 介=ommmnlmmmmlmlm 从=mllmmlpmnmnojk 从三=mmmmmmommmmmlm 从二=mmmmmmommmmmmm 从六=lmmmmlmmmmmmom
从凳=mmmmmmlmmommmm 从地=ommmmmlmmmmmmm 从梯=mmmmmmommmmmlm 从楼=kmmmmnmmmmmmnm 从滑=mmmmmmmmmmmlmo 从窗=nlmmommmmmlmlm
从脚=mmmmmmmmmmmnmk 从这=mmmmpmmmmmlmmm 从阳=nmmmnmommmlmlm 仓=momlmllmmmlmol 仓库=mommmlmmmmlmnm 仔=ommmmmmmlmmmmm
他=rjpkohmmlnmmlm 他|=lmolmnmmlmmmll 他下=ommmmmlmmmmmmm 他们=omnmmmlmmmlmmm 他吃=mmmmmmkmmmommm 他在=pmlmmljmlmmmpn
他妈=mmmmlmmmmmommm 他就=nmmmlmomnlmmmm 他往=klmmmmmmmmommo 他把=qmlmmmmmmmmllm 他拿=lmmnmmmmmmomlm 他的=lmmmmmlmnmmnom
他要=ommmmlmmmmmmmm 他让=mmnmmmlmnnkmmm 他说=plnlnmmnllknmm 他还=omnmmlmmmmlmnl 付=lmpmmmlmnmlmmm 以=lmmlnlkmmmommn
以后=llmmnmmmmmommm 仪=mmmmmlommmmmmm 们=nmmnmojnkklnmn 们不=mmmmmmmommmmmm 们听=ommmmlmmmmmmmm 们四=mmmmmmmlmmmmom
们家=nmmmmommmmmmlm 们谁=mmmmmknmmmmmmm 份=ommmmlmmmmlmmm 伊=nmmmnklmnmmmmm 伏=mlmmmmmmmommmm 伙=mnnlnklnnnmlmm
伙|=mmmmmlmmnommmm 会=klnmmlnmmonlkp 会按=mmmmmmkmmmmmmn 会游=mmmmmllmmmmmmp 会说=mmmmmmmmomlmmm 传=lmmmmonmmmmmlm
传来=lmmmmonmmmmmlm 伤=kkmmmlsomnmmll 伤口=lmmmmmommmmmlm 伴=lmmnmlnmmmomll 伸=ommmnlklmommol 似=lmmmmlommmmmln
似的=lmmmmlommmmmmn 但=nmmmlmlmmmommm 但是=mmmmllkmmmpmmn 位=nlmlllmnolnlkn 低=lmmnmmommmlmml 住=lmlknkmolmmmon
住|=nmmmjmnnmmmnln 住一=mmmmmllmmmmnom 住了=lmlmomlmkolloo 住人=mnmmmnkmmmmlom 住我=mmmmmmmlmmmmom 住的=mnmlmmpmmmlmln
作=mmnmnlmmkmommm 你=lmmllolmlnqnkl 你们=lmmmnmnmmnolkl 使=jmmnmmnnmmmmnm 使劲=kmmmmmnnmmmmnm 侄=mmmmmmlmmmmmmo
侄子=mmmmmmlmmmmmmo 侧=lmmmnmnmlmmolm 侧翻=mmmmmmmmmmmolm 保=nmnlmmjolmlnnm 保姆=pmmmmmlmmmmmmm 保安=mnlllomlmnllmn
保险=mmmmmmlmmmmonm 信=klqmmmkmmlpllm 信|=lmmmmmlmnmommm 俩=lmlollknlmlnnn 俩人=nmmmlmommnmmmm 俩老=mmmnmmknmmmmmm
修=lmmomnjnmolkol 修|=mmmmmnmommlmmm 修灯=mmmmmmlmmommmm 修车=mnmlmmlmmmmkpm 俺=nmnmllkmnmmmmn 俺家=ommmmmlmmmmmlm
俺爹=mnmmmommmmnlkm 倒=kllmlopnjoloml 倒|=lkmnlonmmnlmok 倒一=mmmnmlommmnllm 倒下=lmmlmolmmnmmnm 倒了=lnlmooknlnkmnl
倒在=mlmomlnmmnmmlm 倒地=onmlmmmmmnmmlm 倒的=lmmmmmommlmmmm 倒车=mmmmmmmmmmmpkm 候=lmmmmmnmmmomll 借=mmommmlmmmlmnm
债=olmmnmlmlmnlmm 倾=mmmmmommmmmmlm 假=mmpmmmmmlmlmmm 做=lnplmmkmmmmmmn 停=kmllnlormlllnl 停了=lmmmmmlpmmlmol
停他=ommmmmlmmmmmmm 停住=lmmmmlommmmmmm 停在=knmlnlmnomnlll 停着=mmmmmommmmmmkn 偷=ulmmlllmlmmlll 偷电=ommmmmmmmmmmmm
傅=nllnnlonmnllkm 傅|=nnmnlmnmmlmkmm 像=nmmpnnnmlllklm 像压=mmmmpmmmmmmmjm 像是=lnmmmnmommmllm 像没=mmmnlmmmmmmmom
僵=mmmmmmnmmommml 僵了=mmmmmmommmmmmm 儿=nlmkmkomnnnlnl 儿|=mnmllmnmlmomll 儿了=mmmmnmpmmlmmlm 儿媳=pmmmmmkmmmmmmm
元门=olmmmmmlmnmmlm 充=moolmmkmmmllnm 先=llnmonomlnmmkl 先来=mlmmmolmmmmmmm 先走=mmmmmmmmlmommm 光=pnmmlklmnnmlll
光|=nommmmlmmmmmmm 光着=ommmlmlmnmnmkm 光脚=mmmmmmlmommmnm 克=mmmmmmommmmmlm 入=ommnmllnmmmmlm 全=lmmmlnmmlmlplm
全是=komnlmommmllmm 八=mlolmmlomlmnln 八楼=mmmmlnmnmmomlm 公=nmnmllnlonkoll 公交=nnlmlmlmnmlonl 公喝=nmmmmmnmmmkmmm
公在=ommmmmmmmmmmmm 六=lmmlmlnonlnlll 六点=mmmlmmommmmmmm 共=nmommlmmlmmnll 共享=mmommmmmmmmnml 关=njmpknjplmnlpk
关不=mlnomnlmmmlmlm 关在=nmmmmmmkmmmmom 关机=lmmmmmlmlmpmlm 关电=mmmmmmmommmmlm 关着=mlmomlnmmmllnm 内=mmommnmmmmmmlm
再=mmmmpklmllqlll 再不=mmmmommmmmlmmm 再也=mmmmmmlmmmommm 再见=lmmmnmmmlmomlm 冒=kpnnlllmlplmko 冒|=lommmmnmmmmmmm
冒火=mlmlmmmmmpmmmm 冒蓝=mlmmmmmmmommmm 写=olmmkmlmmmrmll 写了=mmmmmmmmlmommm 冬=ommmmmmmmmmmkn 冬天=ommmmmmmmmmmkm
冰=lmllklmmknlmnu 冰凉=mmmmmmomlmmmmm 冰箱=lmmmmllmmommnn 冰裂=mmmmmmlmmmmmlo 冲=llmnkrkmlkkpjr 冲倒=mmmmmplmmlmlln
冲走=lmmmmlmmmmmkms 冲进=lmmmmllmmmmqml 决=mlmmmlkmlmmmls 冷=llmnmlnmmmnmol 冷库=mmmnmmmlmmmmom 冻=lmnmmmpmmmlmml
冻僵=mmmmmmommmmmmm 凉=mlmmllolmmnmnm 几=nnlnlpjnmmlnkn 几个=nmmnkokmlmmmmn 凳=mmmmnlkmmoommm 凳子=lmmmmlkmmoommm
出=nlmmnnmlpljoll 出不=mnmlkjkolmlonq 出事=mmmmmrkmlmmnmm 出去=mkmnnmmlnnnnll 出口=nmmmmlmmmmmlom 出声=ommmmlnmmnmmln
出大=mmmmmolmmmmmmm 出来=lnmomkolklnlpk 出话=mmlmmmommmmmmm 出门=nmlmmmmmomomlm 刀=qklmllnmllqmkl 刀|=olmmmmlmmmlnmm
刀片=kmmmmmmmmmpmmm 分=knnmmmmmllnlnl 切=lmmmmlqmmlmmlm 切断=mmmmmmommmmmlm 划=kmlmllommmpmln 刘=lmmmmmommnmmlm
刚=lmrlmlmmllmmlm 刚发=ommmnmlmmmlmmm 刚才=lmkmnmlnmlmmlo 刚有=lmmmllommmmmmm 刚砸=mmmmmolmmmmmlm 刚转=mmommmlmmmmmmm
刚还=lmmmmmomnmmlmm 别=nnmnnmklkoplkk 别开=mmmpllmmmmlmmm 别想=pmmmmmmmmmkmmm 别打=rmmmmklmmmmmmm 别救=mmmmmlmmmmommm
别来=mmmmqlmmmmlmmm 别让=knmmllmmmmommm 别过=mmmmmolmmmmmmm 别问=mmmmmommmmmmmm 刮=mmmmmmmmmomnmm 到=nknkjlmlonlnmp
到下=mmmmmmmmmmmmmo 到了=llmnmmnmonmmkl 到人=kmmmmkomomlpll 到头=mlmlmnpmmmmmlm 到我=ommmmmmmlmmmll 到手=lmmmmmommlmmln
到桥=mmmmommmmmmmml 到没=onmlmmlmmmmlnm 到现=lmlmmmomommmnm 到眼=mlmmmmommmmmmm 到胸=mmmmmokmmmnmnm 到脖=mmmmmlnmmmmmmo
到脚=mmmmlonlmmmmmm 到腰=mmmmmllmmmomok 到车=lmmmmpommmmmlm 刷=llqlmlnmmmmllm 刷了=mmpmmmmmmmmmlm 刷单=mmommmlmmmmmmm
刷漆=mmmlnlommmmmmm 刹=llmmmlkmmmmslm 刹不=mmmmmmlmmmmomm 刹车=llmmmlmmmmmpmm 刺=ommnmmmmlmllmm 剂=llmmmmpmmmmmml
前=nlnmmjmllpmool 前面=mlnmmlkmloloom 剩=llmmomlomlmllo 剩一=mlmmmmmmnlmlom 剩个=mmmmmmmmmmmmmo 剪刀=lmmmmmommmnmmm
割=llmmmllmlltmml 割了=mmmmmmlmmmpmml 割到=mmmmmmommmlmmm 力=lkmnlnomnmlmmm 力气=mlmommmmmmmmnm 劝=klnmmllmlmrmlm
劝不=mmmmmmmmmmommm 办=loomllnllmmnml 动=nlmnlnnmkmknom 动|=jlnmmnnllmmnon 动了=mmlmlkmpmomlln 动手=ommmmmlmmmmmmm
动脉=lmmmmmpmmmlmmm 动车=nnmmmlmmmjmnnm 动门=lmmmmmnmmomlmm 劫=ommmmmlmmmmmmm 劲=lmmnmmonlmmmll 勒=kmmmnmknnllnqm
勺=mmmmmmommmlnmm 勿=llmlmmlmomnmlm 勿着=mlmmmmlmommmmm 包=rmommlknnlknll 包车=onmmmmlmmmmmml 化=lompmllmmlmmnk
化了=mommmmlmmmmmmm 化粪=mmmnmmnmmmmmnk 匙=lllmmmmmnnnlol 区=mlnkmnkmmlolnm 区有=olmmmmmmmmmmmm 医=mmnmmmommmlmmm
十=lnnlmlmnpkmmnk 十万=mmnlmmomlmmmmm 十八=lmmmlmmmmmomnm 十多=lmmmmnommmlmln 十来=mnmmmmmmnmnmmk 千=klqmmmmmlmmkom
千|=lmommmmmmmmmmm 千斤=mmmmmmmmmmmkom 午=mmmmmmmmommmlm 半=lllmqlmqklknnl 半|=mmmmlmmnmlmmom 半个=ommmnllmmmmmml
半夜=ommmmmlmmmmmln 半截=mmmmnolmmmmmml 半空=lmmmpmlmmmlmnm 半边=lnmmmonmmmmmlm 半道=mmmmmmmommmmlm 单=lnpmmmnnllmlll
卖=nmnlkmmnllmnnl 南=mmmmlokmmmmnmm 南门=mmmmlokmmmmnmm 占=klmmmmpmmmmmmm 占线=mlmmmmommmmmmm 卡=jkrloklnkklprj
卡住=mmmmnkoommmmkl 卡号=mmommmmmmmmmmm 卡在=lmmmmnkmmlnoml 卡着=mmmmomlmmmmmmm 卡被=mmommmmmmmmmlm 卧=mmmmlmlmmmomnm
卫生=mnmomllmmmmmnm 印=ommmmmkmmmmlmm 印|=ommmmmkmmmmlmm 卷=knmmlpqnmlloim 卷到=mmmmmmmmmmmmmo 卷进=mmmmmmrnmmmmim
厂=mlmnmlmmommmmm 厅=onmnmmmllmmmlm 压=iklmmmomkplqri 压下=mnmmmnmmmmmmkm 压到=lmmmmlmmmlmrmm 压器=mlmmmmlmmpmmmm
压在=mmmmmmqmmmmnkl 压着=mmmmnmknmnnonj 压线=mmmmmmmmmommmm 厕=mllolmolmmmlol 厕所=mllnllnmmmmlol 厕灵=mmmommmmmmmmmm
厢=lmmmmomommmmml 厨=mpmomllmlmmmml 厨房=mpmnmllmmmmmml 去=imonokknpomkkn 去|=nommmommlmklmm 去一=lmmonnlmmmmnjn
去不=mmmmmoommmmklm 去了=lmljlmnommnnmn 去就=lmnolmmmlmmmmn 去找=mmlnnmmmjmqmmm 去的=llmmnllmnmmmom 又=qonlllmnklnlim
及=mmmmmommmmmmmm 及了=mmmmmolmmmmmmm 友=lmmmmkllomonlm 反=mlmlmmnlmmplml 反锁=mlmlnmolmmnmmm 发=mmmolkpljmomln
发|=mmmmmmomnmmmnk 发了=nmlmmllmmmpmln 发生=mmmmmnkmmmmpmm 发电=mmmommmmmmmmlm 发黑=mmmmmmommmlmnm 叔=mllnmonmmlmnnl
叔叔=ommnlnlmlmmnml 叔阿=mmmmmolmmmmmmm 取=mnonmmkmmmlmon 取不=mmmmmmkmmmmmpm 受=mlmmolnnmnkmmm 变=mkmlkmnllrmnmm
变压=mlmmmmlmmpmmmm 变大=mmmmmommmmmmml 变形=llmmmmnmmmmonl 变态=ommmmmmlmmmmmm 叠=mmmmlommmmnnlm 口=mmmnkkpjnmjpmp
口|=kkmnmmolmmmmon 口了=lmmmmlkmlmnlnq 口吐=mmmlmlpmmmmmmm 口子=mmmmmnmmommlmm 口撞=mmmmmmlmmmmomm 口水=lmmmmmommmmmmn
口那=mmmmmmmmllmmpl 另=nmmmonlmmmmmkm 另一=ommmomkmmmmmlm 只=lkmlkpmmnlmmqm 只小=lmmmlllmkmmmoq 只手=olmmlnommllmnl
只有=lmmmmnmmpmlmlm 叫=oloolnqlknllli 叫0=nmmmmkommmmmmm 叫|=onmnmlmmmnllnl 叫不=mmmpmllmlmmnll 叫了=nmmllmkmmnmmom
叫人=mnmmmplmmmmmkm 叫她=lmnlmmomlmmmmm 叫我=lmpmnnlmlmmmmm 叫救=mmmmmpkmmmmmmm 可=kmmnllnlnnlmmm 可是=mmmmmlmloolmmm
台=lomlpnlmjlllon 台|=mommomlmmmlmmm 台上=pmmlmmmmlmjmmo 台了=mlmnllmmmmlmno 台塌=mmmmlplmmmmmlm 台外=mlmmolmmmmpmkm
台边=mmmmnmmmmmkmnm 台那=lmmmommmmmlmmm 台门=lmmmkmmmmmomom 台风=mmmmlommmnmmml 右=lmmmmlommmmnlm 号=mnolnlmpnmklml
号梯=lmmmmmlmmmmmpm 号楼=kmmmnmoonmmmkm 司=ommmmljmmnlpml 司机=pnmmmljmmnloml 吃=mllllnslmlqlkk 吃了=llmmmlpmlmpmlm
吃的=ommmmmmmlmlmmm 吃药=mmmmmlmmommmlm 各=lmmmmllmmmommn 各位=lmmmmlmmmmommn 吊=klmlqokmlnpjpl 吊|=mmmmmmmmmmommm
吊在=mmmmpnlmmmlmlm 吊的=mmmmlplmmmmmmm 吊着=lmmmoolmmmnmll 吊车=mmmmmonmmnljmm 吊顶=mmmmmmlmmmmmom 同=nmmlolpmllmlmn
同事=nmmmmmpmmllmlm 名=mlmlmmmnomnmml 后=omlmolllmmpnlk 后墙=mmmmomlmmmmmmm 后头=mnmnnplmlmllll 后妈=ommmmmmmmmmmml
后座=lmmmmmlmmmmnom 后悔=mlmmmlmmmmommm 后脑=mmmmmmommmlnmm 后面=nnmmlmlmmmlpkn 吐=jllqlltnklklmm 吐|=lmmollonlmlmnm
向=lmmmlmmmnmlomm 向盘=mmmmmmmmmmmplm 吓=mnmmnmmomllmlm 吗|=monmnlnmnmmmll 吞=llmmmlpmlmpmll 吞了=mmmmmmommmmmlm
吟=mmmmmmonmmmmkl 吧=lllllplmmmqmmm 吧|=kmmllolmmmqmmm 听=olnlknmnjlnnon 听着=ommmmlknmmmlmo 听见=olnlkmmnkmmnon
吱=mlmlnmmommlmol 吱响=mmmmnmlommmmmm 吵=ommmmnlmmmlnlm 吸=kkmkmornlpllkm 吸|=mmmmmmlmmommmm 吸了=mmmlmlommmmmmm
吸住=lmmmmolmmommlm 吹=llmmmplmmlmlom 呀=kmmmmpmmlnmmmm 告=lmmmlnkmlmomol 告牌=lmmmmmmmmlnmom 呐=lmmmmommmmmmmm
呐|=lmmmmommmmmmmm 呕=lmmnmmommmmmml 呕|=lmmmmmommmmmmm 员在=mmmmmmlmmmmmom 呛=lomnmlnmlmlmln 呛得=mommmmlmmmmmmm
呜=lnmnmolmmmmlmm 呜呜=lnmnmolmmmmlmm 味=kmmvlmlllknmll 味|=knmpmnklmmomll 味好=mmmommmmmmmmmm 呻=mmmmmmonmmmmkl
呻吟=mmmmmmonmmmmkl 呼=knmnmlonlnmmml 呼吸=lmmmmlonmnmmlm 命=mmllltmmlmmlll 命|=omlmmmnmmmkmmm 命了=lmmmmolmmmmmmm
咋=lonlmknnnmmmlm 和=klnqloiplknnml 咔=mlmlmmmmmmmmom 咔咔=mmmmmmmmmmmmol 咗=mmmlnlkmnmnmnl 咗喺=mmmmnmlmmmmmom
咚的=kmmmmmnmmmmmnm 咣=mmmmmmnommmmlm 咣当=mmmmmmnommmmlm 咧=mmnllklmmmmmom 咬=kllmmkrmlollok 咬了=lmmmmmommmmmmm
咬人=mmmmmmmmmommml 咬住=mmmmmmlmmlmmpm 咬得=mmmmmmommmmmmm 咱=lolmmolmmmnmml 咳=lmmnmnommmmmll 咳|=lmmommlmmmmmnm
咳不=mmmmmmommmmmll 咳得=mmmlmommmmmmmm 哉=lmmmmmmlnmmmom 响=mnlolmnnlmlmmm 哎=lmmmmmpmmnmmll 哎哟=lmmmmmommmmmlm
哟=lmmmmmommmmmlm 哥=lllllnonommlmn 哥把=mmmmmmmmmmomlm 哥被=mmmmmmommmmmlm 哪=knllknomslllmm 哪|=mmmmmolmnmlmml
哪个=llmmmokmmmnmln 哭=nlnklmmomnmmnk 哭|=lmmlnkmnnlmnol 哭喊=lmmmmommmmmnmm 哭得=ommmlmkmmmnmnm 哼=klmnmmqlmmmpml
哼|=llmnmmolmmmoml 唔=mlmnnllmommmnl 唔到=mmmmmmmmmmmmom 商场=mmmmnolmnmlmlm 商铺=mmmmmmmmmmmmlo 啊=lonmlqnmknkmll
啊|=mnnnlnmmlmkmll 啊快=lmmmmplmmmmmmm 啥=mmmmmnlmommmlm 啪=mpmlmmlmmnmlmm 喉=mmmnnmomnmmmkm 喊=mmlmonlmnmllmn
喊|=nomlmllmlllmon 喊不=olmmmnnmlmnmlk 喊他=kmmnmmlmmmnmom 喊我=lmnmpmmnlmlmlm 喊救=llmmnnmnmmmllo 喊没=mmmmmmmmnmmmkm
喘=llmmmlpollkmpm 喘|=mmmnmmkmmmlmol 喘不=mmmnmmonlmlmml 喘气=mmmlmmmmmmmmmo 喝=qlllllsllmmmmk 喝了=olllmlomlmomll
喝农=mmmmmmommmlmmm 喝多=nmmmmmkmmnmnmm 喷=mrlnlnpmmmlkjl 喷|=lnmplmmmmmmlln 喷了=mmmmmmommmmmmm 喷气=mommmmlmmmmlmm
喷泉=nmmmmmkmmnmnmm 喺=mlmnnnkmmmlmnm 喺度=mmmmmnlmmmmmol 嗞=mmmommlmmmmmmm 嗞嗞=mmmommlmmmmmmm 嘎=mmmmnlmommmmlm
嘎吱=mmmmnmmommmmlm 嘴=okmnllrmlnmmin 嘶=mnmommmmmmmmmm 噎=mlmmmmqmmmmmll 噎住=mmmmmmommmmmlm 噎着=mlmmmmommmmmmm
器=knmrlmmlmnllnl 器在=lmmnmmlmmmmmom 噼=lommmmlmmnmlnm 噼啪=lommmllmmnmlnm 四=nlmmmjnmmllmnn 四个=nmmmllllmmmmom
四岁=mmmmmmmmommmmm 回=nmnlokolqlljmk 回不=mmmmlmomlmmmoj 回头=mmmmmmlmomnmmk 回走=lmmmommmnmlmmm 囡=nlmmmmlmommmmm
囡囡=mlmmmmmmommmlm 团=mommmmmmmmmlmm 园=mlmmlpmmomllmm 园那=mmmmmommmmmmmm 困=klmokkktlmllom 困在=lmmmlllommllqm
围=lmmmmmlnlmllno 围住=mmmmmmlmmmmmlo 围着=lmmmmnomlmmmmm 圈=lmmmonjmnlnlpm 圈|=nmmmkmmmmmlmon 圈里=lmmmomlmmmlmnm
土=llmmlnlmlmlnrk 土车=mmmmmmlmmmmolm 在=nkolmnklllnmnn 在0=nlmmmmnommmmll 在|=nmmlmnkmqlllnm 在三=lmmmmlonmmmmmm
在了=mmmmmmlmomnmmm 在人=mllmmmommmnmkm 在偷=ommmmmmmmlmmmm 在公=lmmmmlpmmmmmmm 在冒=lommmlnmmmmmml 在冰=mmmmmmmmmmlmpl
在十=lmmmlmnmmmonmm 在半=lmmmomlmmmlmmm 在卧=mmmmmmmmmmommm 在厕=mmmomlmmmmmmml 在哪=lnmmmlpmnlmmlm 在哭=nmmmlljmmmmmon
在地=nllnlonmlmmmlm 在外=lmmlokonlmnkln 在大=lmmmommmlmmmmm 在天=mmlmplmmmmlmmm 在家=mmlnmmpmllnmml 在就=mllmlnmmmmommm
在屋=lnmlllmmllmmpm 在底=mmmolnlmmlmlmm 在开=mmmmmommmmmmlm 在往=jmmmmnpmlmlnmm 在我=olnmllkmnmlnlo 在手=jlnmmmommlpmmm
在打=qmnmmlkmmmlmlm 在抓=nmmmommmlmmmmm 在按=lmmmmmommmmmmm 在掉=mmmmmokmmmmmmm 在放=mlmmmmommnmmmk 在敲=ommmmmmmmmmmlm
在晃=olmmmpllmmmmkn 在桌=mmmmmolmmmmmlm 在桥=lmmmmnmmmmnoll 在楼=nommnllmnllmml 在水=nmmmmkkmompmlm 在江=mmmmmommmmnmmk
在沙=mmmmmmmmommmln 在没=lmmmmmlmonlmnm 在流=mmmmmmmmmmmolm 在浴=mmmnmmkmmnmmln 在涨=mmmmmomlmlmmnm 在烧=mpmmmllmmlmmnm
在电=lmmmmnommkmmol 在着=mommmmmmmmmmmm 在砸=pmmmmllmmmmlmm 在空=lmmmpnlmmmlmmm 在窗=mommmmmmlmnmnl 在自=lmmmmmmmmmmlom
在负=mmmmmlmmmmmmlo 在走=lmmnmnmmmmnoll 在车=mllnmkmmlommnn 在还=ommmmmmmlmmmmm 在里=nmlmlllplnlmnm 在铁=mmmmmmlmmommnm
在附=mmmmlmmmmmommm 地=olknipollnlnnn 地|=mollmlmmmmlqll 地上=mllnjlrmlompil 地下=lmmlmnmmlmnlmo 地了=mmmmmmlmmommmm
地库=nnmmmolmmmmlkn 地方=nmmnmmkmnmmlmn 地那=mmmmmommmmmmlm 地铁=ommmmllmmllmmo 地陷=mmmmmmmmmmmmpl 场=mmnlloomolkmnl
场|=mmmmmommmmmmlm 场有=mmmmmmommmmlml 圾=komlnmmmommlnl 圾桶=kommmmnmmmmmlm 坎=mmmmmmlmmmmomm 坏=mknnmlnllmlmnm
坏了=llmmmlnlmmmmom 坐=jllmpjmonlnnmm 坐在=lmmmmmnmmmolmm 坐着=nlmlolnmmlmmnm 坐窗=lmmmommmmmmmlm 坑=llmnmnjmmmmlqn
坑|=mmmmnmlmmmmlno 坑边=mmmmmmlmmmmmom 块=lmmlnnomllnkol 块块=mnmmnkommmmmlm 块往=mmmmnkommmmmlm 坝=mlmlnlmmlmmmkq
坠=kmmmmnnommmmlm 坠了=mmmmmmkommmmmm 坠楼=kmmmmlqmmmmmmm 坡=lmmmlnlmmmlqnl 坡|=mmmmmolmmmmnnk 坡了=mmmmmllmmmmnom
坪=lommlmommmlmmm 坪上=mmmmmmommmmmmm 垂=nmmmmllmmomlnm 垂到=mmmmmmmmmomlmm 垃=komlnmmmommlnl 垃圾=komlnmmmommlnl
垫=lmnmolmmmmnmkl 垮=mmmmmplmmmmmnm 垮了=mmmmmplmmmmmmm 埋=llmmnlllmmmlqn 埋了=lmmmmmlmmmmlon 城=nmmmmmkmnmmmnn
基=mmmmmnlmmmmmol 基坑=mmmmmmlmmmmmom 堂=mmmmmnnmmmlnkm 堂|=nlmmmkommmmmmm 堆=momlmmmmmmmlnm 堤=lmmmmpkmmlmmlp
堵=pmlnmmmlmmllnl 堵了=llmnmommmmmmkm 堵在=omlmmlnmmmmllm 塌=lkmloqilllllsn 塌了=mlmmpqimllmlno 塑=lomlmmnmmmmmmm
塑料=lomlmmnmmmmmmm 塔=lmmmomlmmlmmql 塔吊=mmmmkmlmmmlmqm 塘=mmmmmmlmkmmmkr 塘里=mmmmmmlmmmmmlo 塞=nlmlnnmmmlolml
填=lmommmmmmmmmmm 墙=nmlmonllklkltk 墙|=klmmlmnnmmmlom 墙上=olmmnmmmlnlokl 墙倒=lmmmmonmmmmllm 墙在=mmmmmlmmmmmmom
墙根=mmmmmonmmmmmlm 墙砖=mmmmnmkmmmmmom 墙进=ommmmlmmmmmmmm 壁=onmnnmlmmmmlln 士=mmmmklmmmmpnmm 声=ollolnmmlmnnmk
声|=nllmnmnlkmmlno 声了=nlmnmmommlmmlk 声就=nmmmmmjnmommlm 声音=llmmmmlnmmnmol 备=mmmmmmlmlmnlom 外=mnmmrmknmlkmml
外了=ommmmmmmmmmmmm 外卖=mmmmlmmnmlmolm 外地=mmmmmmomlmmmmm 外墙=llmmqnmmmmlmlm 外头=lnmlnlmolmmmom 外有=ommmlmmmmmmmmm
外面=mmllnmjmnnolol 多=lmmmnoomlllnkl 多|=lmmmllnmnmmmol 多血=ommmmmnmmmjmmm 夜=nmmmllllpmlmmo 够=knlmpllnlmolnm
够不=lnmmmmmnlmlmpm 够了=mmmmmmmmmmommm 大=jokmpnnlmkmlnm 大|=lplonokllmmlnj 大了=momnmklmmmmmmn 大事=mmmmmolmmmmmmm
大人=pmmmnokmmmllml 大块=mmmmookmmmmmlm 大堂=nlmmmkommmmmmm 大姐=kmmmllonmmmmmn 大家=lnlmnmmmlmomml 大巴=llmmmllmmmmpmm
大桥=mmmmpmmmmmmllm 大棚=mmmmmommmmmmlm 大水=mmmmmmlmmmmmlp 大石=mmmmmmlmmmmmom 大腿=mlmmmmommmmlnm 大车=mmmmmmmmmmmolm
大门=pmmmmmjmmmmnnm 天=lllmpkmlomnnml 天|=mmmmlmlmlmopmm 天上=mmmmmmkmmmnmnm 天台=lmmmqllmmmlmnm 天听=mmmmmmommmlmmm
天就=lmmmmmlmmmomnm 天桥=lmmmpmmmmmlmmm 天没=mlllmmsmknmlmm 天然=mmmommmmmmmmmm 天花=mnmmnmjmmmmmon 天黑=mmmmmmlmnmmmom
太=nnlnmlmlollmmm 太|=lmmmmmmmommnmm 太在=lmmmmplmmmmmnm 太大=mnlnmklmmmmmnl 太太=olmlmnnllmlnmm 太的=mmmmmmolmmmmmm
失=kmmllmlmrmolml 失踪=mmmmmmmmomlmmm 头=nmknjlmoknmnon 头|=lkmlmnmnnlnmnn 头一=mmmmmmlnlmmmom 头上=lmmmmmnmmmlnol
头了=mmllknnomnmmml 头出=nmmmmmommmmmlm 头卡=mmmmnmlmmmmmom 头去=mmmmlmlmmmnmom 头发=mmmmmmplnmmmll 头掉=mmmmolmmmmmmnl
头撞=mmmmmmpmmmmkmm 头晕=nmmommkmmmmmmm 头朝=lmmmmmmmmmmnom 头没=mmmlmmlmmmmnon 头烫=olmmmmlmmmmmmm 头燃=mommmlmmmmmmmm
头疼=mmmpmmmmmmmlmm 头的=lmmmnlnnmmmmlp 头盔=nmmmmmlmmmmolm 头砸=nmmmmmjmmmmmpm 头磕=mmmmmmlmmmmomm 头还=knmlonnnmmlnkn
头进=nmmmmpmlmmmmll 头顶=lmmlmnmmmmommm 夹=jlmmllnolmloql 夹住=mmmmmmolmlmmmm 夹着=llmmmmlpmmmlqm 套=lmmmmmmmmlnmpm
女=qlnkljjmpmpmkm 女儿=kmnmnlkmnmnlmm 女孩=pmmmnlmmnmlmlm 女的=nlmmlllmlmnomm 奶=llnnlmoolnllln 奶奶=llnnlmlnmnklmo
她=ojomojnmmlnmkm 她一=lmmmkmomnmmmnm 她倒=mmmmmkommmmmmm 她她=mmmmmmommmmmmm 她把=lmmmomnmmmmmkm 她有=lmmmmmlmomlmmn
她没=mmmmmmommmlmmm 她现=nmmmnmmmmnkmmm 她脸=ommmmmlmmmmmmm 她说=lmmmnmmmlmmmom 好=lnlnmklmklrnlm 好了=mlmloolmlmomlm
好像=nmmmnknmmmllnm 好冷=mmmmmmkmmmomnm 好几=nmmmmlpmlmlnmm 好多=mmmllommmmmnll 好大=momnnllmlmmmmm 好热=mnmmmmlmmmmmom
好黑=lnmmmmlmomlmmm 如=mmmmmmlmmmommm 妇=lmmllmpmmmnmlm 妈=onnnmnjmmmnlll 妈|=mmlmnnjlmmpnml 妈妈=onlmlmkmkmmnmn
妈睡=lmmlmmommmmmmm 妈让=mmlmmommmmmmmm 妈说=lmmnlmnmmmonmm 姆=ommlmmmmmmmmmm 始=mmmmmmommmlnmm 姐=mlmlmklnmnommn
姐姐=mmmmnmkmmnlmnm 姑=mlnmnmnmmmolkl 姑娘=mlnmnmnmmmolkl 姥=mmmmmmmmlmommm 姥姥=mmmmmmmmlmommm 姨=llmnmmonlmlmnl
姨|=mmmnmmkmmnmmmm 娃=nmllnmnlomkllo 娃|=nmmmnnknlmnlnm 娃儿=nmmmllkmmnmmom 娃哭=onmmlmmmmmmmmm 娃在=nmmmmnknlnmmll
娃娃=kmmmnmlmommnlm 娃把=mmmmlmnmmmlmom 娃掉=mmmmmmommmmmkn 娘=olnomlnlnmmlkm 婆=olmolkmkmnnmlm 婆|=mmmmokpmmmlmlm
婆婆=nmmnlnklnmmmol 婆的=mmmmmmlkmmmnom 婆还=mmmmmplmmmmmlm 婴=mlmmmmomlmmmnl 婴儿=mlmmmmomlmmmnl 媳=ommlmmmmmmnnlm
子=mmlommmknmlmnm 子|=pmmmmllnkkmlmp 子一=lnmlnklllmonol 子上=llllmknmmqmlln 子下=lmmmmmlmmmnoml 子不=nmmmlllmrmlllm
子了=ommnmomlmmkmlm 子从=mmmmmmnmnmmnkn 子倒=momlomkmmmmmmm 子卡=mmmmmmllmmmnom 子吃=mmmmmmommmmmmm 子吞=mmmmmmommmmmlm
子在=mmnmnnjnllnmlm 子头=mmmmmmplmmmmmm 子就=mmmmmmkmmommmm 子手=mmmmnmmmmmkmom 子打=lmmmmmlmmommnm 子把=mmmmlmpmlmmmnl
子掉=mmmmmlkmmmmmmr 子流=lmmmmmmmmmmmom 子烧=mlmmmmommmmmmm 子爬=mmmmpmmmmmmmkm 子的=qmmmlmnmmlmmlm 子砸=mmmmmnkmmmmmmm
子硬=mmmmmmmmmommmm 子脚=mmmmmmommmmlmm 子要=lmmmnnpmlllmlm 子说=lmmmmnlmlmommm 子还=lmmmnlmmmmlnlo 子那=mmmnmmomnmmmll
子都=lkmnnlomlmnmml 子里=molmnlmmmlmkom 孕=lmmmmmommmmmmm 孕妇=lmmmmnommmmmmm 存=lmqmmmlmlmnmmm 存折=lmpmmmlmlmnmmm
孙=klomllmnonlmln 孙子=lmommmlnmnlnln 学=mlnlnnmnlnolll 学校=mmnmmnlmkmnmmm 学楼=mmmmmmlmmmmmom 学没=mmmmmmmmommmlm
孩=olklnmmnnnknmm 孩哭=mmmmmmommmmmll 孩在=kmmmmokmmkmonn 孩坐=lmmmlmmmmmnmom 孩手=mmmmmmplmmmmkm 孩掉=mmmmmlmmmmmmlo
孩的=nmmmmnknmlmmmm 孩被=nmmmlpmmlmmlml 它=nmmnmmkommmmlm 安=mlnlmomlmonlkm 完=llnlmmnllnomlk 官=lmommmmmmmmmmm
定=mlmmomkmnmmmlm 定位=nmlmnmlmommmlm 宝=llmmnlomollmmn 宝宝=llmmnmomnmlmmn 实=llmlkmmmmmqmmm 客=ononmnomllllim
客人=mmmmmmpmmmmmkl 客服=mmommmlmmmlmmm 室=nmmnlkllmmnmom 室友=mmmmmmlmnmomlm 室的=mmmmmlmmmmmmpl 室里=ommlmmnmmmmmkm
室门=llmmmmlmmmmmno 家=ppmmkmklrkklml 家|=nmlmmommnlnlmm 家人=nmmmmpmmmmlmkm 家小=lmmmmmmmmmmmom 家有=mmmmmlpmlmmmmm
家的=lmmmlmlmnmmlom 家窗=momlmnmmmmmmlm 家老=klmmmlolmmmmmo 家都=mlmommmmnmmmmm 家里=kmnmmmplnmmmll 家门=mpmmmlmmlmlmmn
密码=nmmmmmmmlmolmm 察=olommmlmmmmmmm 对=nnolmnmmklonjk 对不=lmmmmmlmmmqmmm 对劲=mmmmmmommmmmml 对方=mmommmmmmmlmmm
对着=mmmmmonmmmmmlm 对讲=lmmmmolnmmlmnm 对门=onmmmlomlmlmlm 寻=llmmmllmqmpmlm 寻勿=mlmmmmmmommmmm 封=lnmnlnkmlmpmmm
小=nkmlmnnoomkmlm 小人=mmmmmmomlmmmmm 小偷=pmmmlmmmmmmmlm 小哥=lmmmmnonmmmllm 小姑=nmmmmmnmmmmmkm 小孩=lmllmnmmknmnnn
小时=mmmmlmlnollmnm 小狗=mmmmmllmmmmmom 小男=mmmmmmlmommmnm 少=kmnlllmmplmmnm 少|=lmommmmmmmmmmm 少一=lmmmmllmnmmmom
少了=lmmmmmmmommmmn 尖=mlmnmmommmmmmm 就=mllnnllmmoolkl 就不=nmmmolmmmmmmll 就倒=mmmmmlnmmommml 就剩=mmmmmlmmnlmlmo
就命=mmmmmplmmmmmmm 就在=olmmkomllmmmlo 就我=mmmmmmommmmmmm 就把=ommmmmlmmmmmmm 就是=mnmmlllnmlmmom 就没=olmnlnmlmnjmlo
就跑=mommmmmmmmmnmm 就跳=lmmmpmmmmmlmmm 尾=nmmmmmlmmmmomm 尾了=mmmmmmlmmmmomm 尿=lmmmmmonlmmmlm 局=lmommmmmmmmmmm
层=knllrmknmmmlmm 层|=lnmmnmknmmmmml 居=mmlkmmpmmmnmkm 居|=lmmmmokmmmnmmm 居老=lmmlmmpmmmmmmm 屋=oolnnmlklllkoo
屋|=lomlmnkmmmmmpk 屋了=mmmmmlmmmmmmlo 屋子=lmmmmommmmmmmm 屋里=nnmpmlnlllllnl 屋顶=lkmmoommlnlmkn 屏=mmpmmmlnmmlmmm
屏幕=mmommmmmmmmmmm 山=kmmmloklpljlrn 山上=mmmmmlmmnmllon 岁=kmllplkmsnjlnl 岁|=mnmmmmlmrmlllm 岁的=mlmmmmmmmmmmom
岸=lmmmmnkmllnmno 岸上=mmmmmmlmmmmmmo 工=mmlnmnpnlmklml 工人=kmmonlmnmmmkok 工友=mmmmmmommmlnlm 工地=lmmmlnnmmmmmom
左=mmmmmmommmlmlm 己=jlmmnmmmomomml 己叫=mmmmmmmmommlmm 己在=mmmmmnnmmmmmkm 已=lnnmnmklknnlnl 已经=lnnmmmkmlnnlmm
巴=nlmllknmmmlpnn 币=lmommnmmmnlmlm 市=mmmmmmlmomlmnl 布=knmlmlnlomnmln 师=nlonmkmnomllkm 师|=mmmmmmlmnmommm
师傅=nllnnlonmnllkm 帘=lpmmmlllmmmlnm 带=mkmknkjnnnnpon 带上=mlmmnmlmmlmmpm 带我=omommmlmlmlnmm 带电=mmmmmmmmmpmmlm
带走=lmmmmmmmommmmm 帮=lnmmlnolpllmlk 帮帮=knnmmrkmmmlmmm 帮我=mmmmmplmlmnmml 幕=lmommmmmmmnmnm 年=mlmnlllmomnlln
幼=nmmmlmmmmmlmom 幼儿=mmmmlmnmmmllom 广=mlmlmmmmmmmmpl 广告=lmmmmmlmmmmmom 床=mnmkkollmlmlpo 床|=mlmmmllmmmmmpm
床了=mmmmmolmmmmmok 床底=nomlmmlmmmmmmm 库=mnlpmkllnkmkpk 库|=mnmmmmnmmmnlkm 库里=mmmommlmmmmmnm 应=jmlolknlnmnmpl
应|=lnmmllolnlmmnm 底下=nnlnnonkllmnmj 底了=mmmmmmmmmmmmmo 店=nllnlkmlonmoll 店了=mmmlmlommnmmml 店里=nmlmmmkmnmlnlm
废=mmlmlnmmnmmmpl 度=llmlmnmlnmlmqm 度|=llmmmnmlnmlmom 座=lmmllnkmlnlnno 廊=mommmmlmmmmmmm 开=ninpomnnkmnjlm
开|=jllmpmlmlnmnmo 开不=llmmmllnmmmmoo 开了=mlnnmplnmlokkm 开会=mmmmmommmmmmlm 开到=ommmmmlmmmmmmm 开始=mmmmmmommmmnmm
开水=mmmmmnommmmmll 开灯=mmmpmlmmmmlmmm 开着=mknmnlllonnlml 开车=nmmmmmmmmmmknm 开锁=mmmmmmmmmmmmom 开门=molnmlnmmmmllm
弄死=ommmmmmmmmlmmm 弟=nmmnllllommmmk 弟在=mmmmmmkmmnlmnn 张=mlnlmlolllonnl 张纸=nmmmmmlmlmomml 弯=llmmnlpmmmlnnl
弯|=mmmlomommmmmlm 弯了=lmmmmlnmmmmlom 弱=lmmmmmommmmmmm 弹=kmmmlnlmlpnmml 弹|=lmmmmommmmmmmm 弹出=mmmmmmlmmommmm
弹开=mmmmmmommlmmmm 强=ommmlmmmmmlmmm 当=lmnlmpoollkmkm 形=llmmmmnmmmmonl 影=nlnlnlmmomlmlm 影|=nmmmmmmmomllmm
往=pplmnokmljnklm 往一=mmmmnmommmmmmm 往上=lomnllnmlmllno 往下=ilmkookpllkmpn 往墙=ommmmmmmmmmmmm 往外=jnnompmmlllmkn
往河=mmmmmmmmmmpmmk 往车=kommmmmmmmmmmn 待=rmmmmlkmlmnmll 很=lmmnmpmmlmnlmk 得=mnlomlmmnknipl 得不=lqmmmnkmmmmmml
得了=mmmmmplmmmmmml 得人=mmmomlnmmmmmmm 得我=lmmlmmnmonmmmm 得整=mmmmmmmmmmomll 得站=mmmmmommmmmmlm 得要=mmmmmnlmmlmmom
得飞=mmmmmlommmmkmn 心=jllolkrnlmnlnl 心|=mlmommkmmmmmol 心跳=mmmmmmommlmmmm 忙=mmmmmmomnmmmlm 快=nnllnqnmklkkmn
快|=jnlllpnlnmnkmo 快上=mmmmmplmmmmmml 快不=mmmmmkpmmmmmmm 快出=mlmmmonmmmmmlm 快去=lmmmomnmmmmmlm 快叫=lmmmmlommmmmmm
快快=mmmmmommmmmmml 快打=onmmmmkmmmlnmm 快报=nmmlmpmmmmmmll 快拉=mmmmmmlmmommmm 快救=llmmmnmmmmlmom 快来=nommllmmlnomkl
快没=nlmmmmpnllmlnl 快点=plllmmlmmlmlpn 念=lmomlmlmmmommm 怀=mmmmmmlmmmommm 怀里=mmmmmmlmmmommm 态=ommmmmmlmmmmmm
怎=lmnnmnolmmlnll 怎么=lmnnmnolmmlnll 怕=nlmmlolnmmmmml 怕|=nmmmlomnnmlmmm 急=klmmlqmnolknkl 急|=llmlmolmomlmmm
急救=mmmnmlommmmmlm 怼=mmmmmmkmmmmqlm 恋=lmnllmmmmmommm 恶=mlmonmlmmmmmmm 恶心=mlmommlmmmmmmm 悔=mlmmmlmmmmommm
惨=rmmlmnkmmmlmmm 惨叫=pmmlmnkmmmmmmm 想=nlloqkkmkmrlll 想不=mmmmomlmmmlmmm 想从=mmmmommmmmlmmm 想吐=mmmommkmmmmmmm
慢=mmmmmkmmnmmmom 慢慢=mmmmmlmmmmmmom 成=lommklomklomlo 我=qkqkmljnnlqkjn 我|=plmlprmlllmllk 我下=omnmmmlmnmlmmm
我不=omllmpimnmllmm 我也=mmmommlmlmmmmm 我今=mmmmmmmmmmommm 我们=molmllknmlloop 我儿=mmmmmmmmpmlmln 我关=mmmmmmmmmmmmom
我出=pmlmmmlnmmlmnm 我刚=mmommllmmmlmmn 我卡=mmmmmlmnmmmmom 我发=lmmmlmmmmmommm 我叫=mnlmmlommmmmmm 我吃=mmmmmllmmmommm
我和=lmmnkpmmllmmnl 我喘=mmmlmmomlmmmnm 我困=mmmmmmmommmmip 我在=lmmmolmllnlmmn 我头=mlmnmokmmmmmnm 我女=mmmmmlmmommmmm
我妈=mlnnmmpmnmimlm 我妹=ommmnmlmmmmmmm 我姐=olmmmmmmlmmmmm 我婆=lmmmllnkmnlnpm 我家=molmlnmlmnklnn 我就=nmmmpmlmlmmmmm
我已=lmnnlmkmmmommm 我店=mmmmmmlmommmmm 我弟=mmllmmkmonmmmm 我想=mmmmommmmmlmmm 我手=nmmnmnmolmlmlm 我打=lnlmmplmmmmlmm
我把=nnnlmmlmmlomll 我抱=mnmmlmlmmlnmol 我拉=nmnmmmommmmmmk 我按=mmmmmmommmmmmm 我摔=mmmmmmnmmmmokm 我撑=nmmmmolmmmmmll
我是=mlllnonlmmmmlm 我没=ommmnlmllmmmmm 我爬=mmmmlolmmmmmnk 我真=mmmmmlnmmmommm 我站=nmmmlllmlnomln 我老=llmnmkpllnmmmm
我腿=nlmnmlknmmlmmm 我被=pllmmllnmmmmnl 我要=lmlmmlommmommm 我说=mmlmmommlmmmmm 我走=pmlmmlnmlmnmml 我跟=kmlmnmlmmmnnnm
我身=pmmmmmklmmmnmm 我躲=ommmmmlmmmmmmm 我还=mmlmmlmmlmnmmo 我这=lomlmnlmmmmmmm 我锁=ommmmmmmmmlmnm 我闺=lnmmlmmmlmomnm
戒=mmmmmmkmmmnmom 戒指=mmmmmmkmmmnmom 截=lmmmnomnmmmlml 截|=mmmmnolnmmmlmm 戴=ommmmmmmmmmmmm 户=nnmmolnlmllmmm
户|=omnmlmmmmmmmmm 户上=mmmmomlmmmnmlm 户外=mmmmkmmmmmmmpm 户被=mmmmmmmmmmmmol 户里=mmmmmolmmmmmlm 房=kqnnonikkmmknm
房|=ollnnmmmmmlmlm 房东=ommmmmmmmmmmmm 房子=lmmllolmmmmmon 房梁=lmmmmnlmmmnmol 房着=mpmmmlmmmmmmmm 房里=lmmlmlmmmnommm
房顶=mnmmmlmmmmmmom 所=nlmnmlmmmmmlol 所门=mmmmmmmmmmmmom 扇=plmmnmmmlmlmmm 手=njmlokolnpmknl 手|=mollmnlllnmmkp
手了=nmmmmmkomlnmmm 手伸=ommmmmnmmmmmmm 手卡=mmmmmmmlmmmmom 手卷=mmmmmmplmmmmlm 手在=ommmmlmmmmmmmn 手抖=lmmmmplmmmmmmm
手指=lmmmnlmmlmlnpl 手机=onplnkmonjkmkn 手架=lmmmnnlmmmmmom 手环=lmmmmmlmommmmm 手电=olmnmmmllkmmom 手粘=mmmmmmommmmmmm
手脚=mmmommnmlmmmmm 手腕=lmmmmnmmmmpmmm 手表=mmmmmmlmomlmmm 手被=mlmmmmqlmnmmkm 手里=omnlmlllmlomll 才=mmllnmlnollmmn
才还=knlmmnlmomlmlp 扎=kmmmmlrmmmknml 扎我=ommmmmmmmmlmmm 扑=lomnlmmmlmlmln 扑了=lmmmmommmmmmmm 扑腾=mmmmmlomlmlmnm
扒=pmmmmlkmmlmmpl 扒着=lmmmnmkmmmmmon 打=tlpmllljlnkmlk 打0=jolmmnnmlmmqll 打|=qmmmmllmmmlmmm 打不=jlmmnommmlklqo
打个=kmmmmnpmmmmmmm 打了=ommllmlmmonlll 打人=mmmmmlmmmommmm 打到=llmmmommmmmmlm 打字=mmmmmlommmlmmm 打得=ommmmllmmnmmmm
打我=omlmmmmnmmmmmm 打扰=lmmmmmmmmmmmom 打架=mmmmmlommmmmmm 打火=mmmmmmmmmmomlm 打电=mnmmnnjmnlmmmm 打的=lmmmmmlmmommmm
打穿=lmmmmmqmmmmmlm 打起=ommmmmlmmmmmmm 打过=lmpmmmmmnmmmmm 打钱=lmpmmmmmmmlmmm 扔=lllmlonmnllmmo 扔下=ommmmmmmmmmmlm
托=mmmllmmmmlnqll 扣=llnmmlnmmllkql 扣住=mmmmmmkmmmmmom 扫=lmpnmmlmmmmmmm 扯=qmmmmmlmlmllnl 扰=lmmmmmmmmmmmom
扶=mlmmlmnllomlom 扶手=mmmmmmllmnmmom 找=mlkmnklltloljm 找不=lmmmmmnmolmmlm 承=mmmmmmmmmmmmom 承重=mmmmmmmmmmmmom
把=pnommjilhnqnml 把人=mlmlmlnmmmlonm 把头=kmmmomnmmmnmmm 把她=omnmmmlmmmlmmm 把小=pmmmlmommmlmkm 把我=rmmlllnnlmilmn
把手=kolmmnmmmmmmol 把窗=lmmomnlmmmmmlm 把线=mmmmmmmmmommlm 把自=mlmlnmkmlmonmm 把路=mmmmmmmmmmmmlo 抓=mlnlqlomklkllp
抓着=mmmmollmlmmmlo 投=mmommmlmlnmmmm 抖=jlmmmnmnmqlnkl 抖|=llmmmmlnnqmmll 折=lmpmmlnmlmnmnl 抡=plmmmmlmmmmlmm
抡起=olmmmmlmmmmmmm 抢=umlmmlmllmmjll 护=nlllnlomlmnnml 护工=pmmmmmlmmmmmmm 护栏=lmmmomkmlmmoml 护车=klmmmlrmmmmmml
报=omoolnlllllmll 报|=pmmmmjmmmmmmmm 报警=nmmolnkmmmlmnm 抬=lmmmomnmmmlnmm 抬|=mmmmmlommmmmlm 抬不=mmmmmmkmmmmnom
抱=ommlpkkmllplkn 抱着=mmmlonkmkmomln 抱走=lmmmmmmmommmmm 抽=oklnljrnlolmlk 抽|=kmmmmmpmmolmlm 抽不=mmmmmmknmmmmom
抽搐=mmmmmmmmmommmm 担=lmmmmlplmmmmmm 担架=lmmmmlplmmmmmm 拉=nlolqjnlmpjnmk 拉不=mmmmmmommmlnmk 拉在=mmmmomlmmlmmmm
拉着=mmmmlnmmlolmmm 拉闸=mmmmmmlmmommmm 拌=mmmmmmkmmmnkqm 拍=pmmnjmmmllkloo 拍窗=mmmmmmmmmmmmom 拎=ommmmmlmmmlmmm
拐=ommmmmlmnmmnll 拔=lmmmllnmmmmmol 拔不=mmmmmmknmmmmom 拖=kmmmlolonlnokm 拖了=lmmmlmmmmmnomm 拦=olpmnlkmlmnmml
拧=nlmmmmlmmmonlm 拧开=lmmlmmmmmmommm 拨=ommmlmmmmmmmlm 拱=lmmmmolmmmmmmm 拽=nmmmmonmlmmlmm 拽着=mmmmmolmmmmmmm
拾=mmmmmmmmmmommm 拿=smpmkjlmkpmklk 拿不=lmmmmmommmmmmm 拿手=lnlnmolmmmmmmm 拿烟=olmmmmlmmmmmmm 持=pmmmmmlmmmmmmm
挂=jlnmpljlmnoopk 挂倒=mmmmmmlmmmmomm 挂着=llmmnnmlmllnql 指=kmllnmpmlmlmnl 指头=lmmmmmommnlnlm 按=rknmllnoklkmlm
按|=lmmmmmommmmmmn 按在=pmmmmmmmmmmmml 按着=mmmmmmommmmnmm 挖=llmoollmmnmmmm 挖沟=mmmmommmmmmmkm 挡=mmmmmlimmmmqnn
挤=lnmmlmkmnmmmnn 挥=mmmmmolmmmmmmm 挺=lmlmlmommmommm 挺挺=lmmmmmommmmmmm 捂=pmmnmlmmmmmlll 捅=pmmmmllmmplmlm
捞=lmmmmljmmnmmmq 捞|=mmmmmmlmmnmmol 捞上=mmmmmmkmmmmmmp 捡=mmmmnllmomlmol 换=kmonnlommmlmlm 掀=nmmmlommmmmmlm
掉=illmlooojoimpq 掉|=mlmmmslmmmllll 掉下=lmmmomoolmmmlk 掉了=mlmmmmnmlmlnol 掉到=lnmmmmommmmmnj 掉水=mmmmmmlmmnmmmo
掉河=mmmmmmlmmmmoko 掉火=mommmmmmmmmmlm 掉砖=mlmmmllmmmmmqm 掉进=lmmnmlmlmmmmop 掌=nmmmmmommmmmlm 掐=pmmllmpmlmlmlm
掐人=lmmlmmommmmmmm 排=lnnllokmmnnlnn 排水=mmmmmplmmmmmlm 探=lmmmnnpmmmmmkl 接=llmnmlllpommln 接到=nmmmmlmmommmmm
接走=lmmmmmmmommmmm 控=mmnmlllmomnlmm 控看=lmmmlmmmnmommm 推=pnmmlmmnmlkmko 推不=mnmmmnommmkmkn 推倒=ommmmmmmmmmmlm
提=pmommmmpmmlmjl 提着=olmmmmnmlmmmlm 插=lomlllllmsmlll 插头=mnmmmmkmmpmmml 插座=mnmmmmlmmommmm 搁=mmmmmomnmlmmmm
搐=mmmmmmmmmommmm 搞=mmmmmolmmmmmml 搬=mlmnmmmommmlmm 搭=mlmllmnmmpmlnm 搭在=mmmmmlnmmomlmm 摆=lmmmlolmmmpmll
摆摊=mmmmmolmmmmmlm 摊子=mmmmmlmmmmmmom 摔=klllllrnmolpil 摔下=mmmmmmommmmmml 摔了=lmmmmmpmmnmmlm 摔在=mmmmmmommmmmlm
摘=lmmmmommnmmmlm 摩=nmmlllkmmmmqmn 摩托=nmmmmmkmmmmqlm 摸=pnmllklkktlllm 摸不=mmmmmmommlmmmm 摸了=pmmmmmpkmjmmmm
撑=nlmmknjmlmpmmn 撑不=nlmmmmkmlmnmmn 撒=mmmmmllmmmnmmo 撕=lmmmmlpmmmmlmm 撞=nklmnmnnlkltkl 撞|=ommmmmknmmmmmm
撞上=mmmmmmommlmlmm 撞了=mmmnmlknlmmqmm 撞人=nmmmmolmmmmmmm 撞树=mmmmmmmmmmmolm 撞门=ommmmmmmmmmlmm 撤=lmmnmmkmmmmrlm
撬=ommmmmmmmmmmmm 擦=kmmmnnlmmmlnom 收=nmolmllmmnmnnl 收拾=mmmmmmmmmmomlm 放=nmlmmolnlmnnll 放|=nmmmmmommmlmml
放下=nmmmmllmlmnolm 放我=ommmmlmmmmlmmm 放水=mmmmmlmmmmmmmo 放炮=lommmmlmmnmnmm 故=mmmmmlkmmmmqmm 敌=mmmmmmmmmmommm
敌敌=mmmmmmmmmmommm 敌畏=mmmmmmmmmmommm 救=jllmksomjmmjmq 救|=lmmmmrkmmmmllm 救人=llmmmmkmmmmmlr 救命=nnmlmknmmmlmmm
救心=mmmmmlommmmmmm 救我=llmmlpnmlmomll 救护=klmmmlrmmmmmml 救援=mmmmmkmnmmmmmn 救救=lmmmmpmmlmnmml 教=lmnmmlmmlmlmom
教学=mmmmmmlmmmmmom 敢=nnlmmmlnlplmmk 敢出=ommmmmmlmmmmmm 敢动=mmmmomlommnmll 散=lnmmmnmmomllmm 数=klnmnmjmmnnmom
敲=nmmmmmpmmmllmm 敲|=ommmmllmmmmmnm 整=jmmmoplmllolml 整个=lnmmommmllnmlm 整整=mmmmmmmmmmomll 整片=mmmmmmmmmmmmom
整齐=mmmmmmmmmmomll 文=mmmmkmmmlnqmlm 斗=mmmmmmlmmmmmpm 料=lonlllmmmmlmpm 斜=llmmnplnmmmlol 斤=mmmmmmommmmkom
斤顶=mmmmmmmmmmmkom 断=ljloloollpmknl 断了=mkmololmlnmkom 方=mmomlmlmnlknom 方向=lmmmmnmmnmmolm 施=mmmmmolmmmmnll
施工=mmmmmolmmmmnll 旁=mmmmllmmlolmmn 旁边=mmmmllmmlolmmn 旋转=mmmmmmmmmmmmom 无=lmmmmpmmnmnkmm 日=mmlmlmmmmmpmnm
旧=mmmmmokmmmlmpl 早=kllnklnmplnmom 早上=lllnlnomomlmmm 时=llmmlonnnmmmnl 时了=mmmmmmknomlmom 时候=lmmmmmnmmmomml
明=lnmmlomnllomlk 明天=lmmmmmlmlmomnm 昏=llmnmlomllmpml 昏|=mmmnmmkmmmmmom 昏过=mmmmmmnmmlmomm 昏迷=lmmmmmommmmmmm
星=mlmmmnnlmommlm 星子=mommmmmmmlmmmm 是=lnmnknlomlmnko 是不=konmmlnnlmmmmm 是个=lmmllmonlmmmnm 是人=lmmmokmmmmmmpm
是他=nmmmllommmlmmm 是公=mmmmmommmlmmlm 是哪=lmmmlmlmommmmm 是幼=mmmmmlmmmmmmom 是水=mmmmmmmmmmlmlp 是没=mmmmmllmmmommm
是烟=mommmmmmmmmmmm 是空=lmmmllmnommmnm 是骗=mmommmmmmmmmmm 显=lmmmmmlonmmmmm 显示=lmmmmmlonmmmmm 晃=mlmlnrlkllmlom
晃|=llmmmonlmlmmon 晒=llnmmlnmmmnlol 晕=mklonksmmkmmmk 晕|=nmmommjmmmmmnm 晕了=llmnommmmlnmnl 晕倒=lmmlmlqmmmmmlm
晚=nlmmlmkmnmpmll 智=mmmmmmlmpmmmmm 智力=mmmmmmmmommmmm 晾=lmmmnommlmmmml 晾衣=lmmmmonmmmmmlm 暑=lmmmmmommmmmmm
暖=mmmomnmmmmlmmm 暴=nmmmmllmmlmlno 暴雨=mmmmmlmmmmmlon 最=llmlmmmmnmomnl 最后=lmnmmmmmomnmlm 有=ollknllnnmmmmm
有三=mmnmonmmmmmmjm 有两=mmmmmlmmmmmlpl 有个=nknkokoommnmlj 有人=ommknnmmklkmom 有几=mmmmmplmmmmmkm 有只=ommmlmlmlmmmmo
有味=mlmommlmmmmmmm 有学=mmmmkmmmmnmmnm 有小=lmmmlommmkmmno 有工=mmmllnlmmmmmom 有手=nlmmmllmmlmmom 有没=kmmmmokmmmomlo
有点=lmmlllnmnmpmmm 有电=mmmmmmmmmpmmml 有老=mmmmmmmmmmmmon 有血=lmnmmmkmmmpmlm 有贼=ommmmmmmmmmmmm 有车=mlmlmnpmmmmnlm
朋=lmmmmmlmlmonmm 朋友=lmmmmmlmlmonmm 服=mlommmolmlmmmm 服的=nmmmmnmmmmlmkn 朝=nlmmmlnmmlmnmo 朝下=lmmmmmnmmmmmoo
朝天=mmmmmmlmmmmolm 木=kmmlllnmmoomnm 未=mmmmmnmmomlmmm 本=lnommllmmmnmlm 朵=lmmmmlommmlmmm 机=lnomlnkolmlnnk
机了=mmmmmmlmlmomnm 机卡=mmmmmmmmmmmokm 机器=lmmlmmplmllmol 机在=knmmmmmmnmnlln 机够=mmmmnmommmmmlm 机掉=mmmmmlpommmmjm
机里=mmlmnnlmmllmpl 杀=nlnmlmlmmmomlm 杀|=lmmmmmlmmmpmmm 杀人=ommmmmmmmmmmmm 杆=jlmnnnmmmnmmmm 杆上=mmmnnnomnknjlm
杆了=mmmmmnlmmmomml 杆外=nmmmommmmmkmmm 杆里=mmmmlmmmmmmmom 杖=mmmmmmlmommmmm 束=mmmmmmlmmmommm 杠=mmmmmmpmmlmlmm
条=kmmlmmlnonomlk 条街=mmmmmmmmmmmomm 来=mmlmnqmlmmkmlm 来|=klklpnkllnmoqm 来一=olmmmnomllllkm 来个=ommmjpnmlmlmll
来了=lomlmmmnklnnlo 来人=kmlnlmnlmmnmnn 来半=mmmmmmlmmmmmom 来压=mmmmmmlmmmmmom 来回=mmmmommmmmmlmm 来在=mmmmlmmmmommmm
来就=mmmmommmmllmln 来开=lmmmmlommmmmmm 来我=lmlmmommmmmmnm 来扣=mmmmmmkmmmmmom 来找=mmmmommmlmlmmm 来把=mlmmmmommmmmln
来气=mmmlmmqmmmmmkl 来的=ommnmnkmmmnlkm 来砸=mmmmloommmmmkm 来越=mnmlmknnmmmmmn 松=lllmnpllnnmlll 松了=llmmlqmmnmmlkm
板=oolmloikknmkrm 板在=mommmmlmmmmmmm 板塌=mmmmmommmmmmlm 果=mmmlmmpmlmomkl 果冻=mmmmmmommmmmlm 枝=lmmmonlmmmmlmm
枪=ommmmmnmmmmmmm 枯=mnmmmlkmmlomom 架=nlllonjnmmlmpk 架|=nmmmnmknmmmnmm 架上=mmmmnnnmlmnnjm 架了=ommmmlmmmmmmnm
架倒=mmmmoojmmlmlnm 柜=noonllillmllpn 柜子=nlmmmmjmlnmmon 柱=lmmmmommmmmlnm 柱子=mmmmmommmmmmmn 柴=momlmllmlmmmnm
栋=mnmmmpnnlmllll 栋|=llmmmpmnmlmmlm 栋后=mmmmommmmmmmlm 栋大=mlmmmkpmmmmmmm 栏=klmmonkmlnmpmk 栏上=mmmmmmmmmnmomm
栏杆=lmmmlnkmmnmnnl 树=knmlnmllmomkon 树倒=mmmmmlmmmmmlpm 树枝=mmmmnolmmnmllm 校=llmllpkmmmooml 校服=mmmmmmmmmmommm
校门=lmmmmolmnmmolm 样=lmmmnmomlmomll 根=jkmmnommmonkmm 根|=mmmmommmmmllnm 根线=mmmmmlmmmommnm 格=mmmmmnlmmlnmkn
栽=lmmmmlommlmmmo 栽倒=mmmlmmommmmmmm 栽地=mmmmmmommmmmmm 栽进=mmmnmmlmmmmkno 桃=mmmommlmmmmmmm 框=mmmmolmmmmnmnl
框上=lmmmolmmmmmmnm 桌=lomnmnnlllnlln 桌子=nnmlmnlmmmlmlo 桌布=lnmmmmomlmmmmm 桑=lmmmmmmmmmmmom 桑拿=lmmmmmlmmmmmom
桥=jlllslmmnlklls 桥上=lmmmqllmmmkmmn 桥下=mmmmmmmmmmmlmo 桥墩=mmmmmmmmmmmlom 桥底=mmmmmlmmmmmmlo 桶=nomnllmmnlkmmm
梁=lmmmmmkmmmomql 梁上=lmmmmmmmmmomml 梗=mmmmmmommmmmmm 梯=nllllmmvmllklk 梯了=nmmmmmnommmmkm 梯井=mmmlnllnmmmmol
梯停=lmmmmnnkmmmmom 梯关=lmmmmmllmmmmpm 梯卡=mmmmmmmnmmmmom 梯口=mmmnmmnkmmmmln 梯夹=mmmmmmlommmmmm 梯子=mmmmomnlmnmmml
梯突=mmmmmmlommmmmm 梯里=plmmmnkollmmml 梯门=kmmmmmpnmlmmlm 检=kmommmmmmmmmmm 棍=nmmmmmkmmomlmm 棚=lplmnoimlmnkol
棚塌=mmmmnommmmmmkm 椅=nmllmmnomllmml 椅子=omlmmmmmmmmmml 楼=nrklponmjllipj 楼|=llloppolllkmlm 楼上=momlkmnmlmlmpl
楼下=nmnmlnnlomllkm 楼不=mmmmmmmkmmmmom 楼中=mmmmmmmommmmmm 楼了=onmllmnmnmmmlk 楼往=lnmmmklmmmmmpm 楼掉=mmmmmmommmmmlm
楼有=mmmmolmmmmmmlm 楼板=mlmmmllmmmmmpm 楼梯=nnmlmlnlmmmmlo 楼的=mmmmllmmmmpmln 楼窗=olmmlmmmlmmmnm 楼老=mmmmmlmmmmmmol
楼跳=mmmmkmnmmmnmmm 楼道=nomnmkommolljm 楼那=mmmmnkknmmmmom 楼阳=ommmkmmmmmmmnm 楼顶=lnmmqmlmmlmmkl 樱=mmmommlmmmmmmm
樱桃=mmmommlmmmmmmm 橘=mommmmlmmmmmmm 檐=mmmmrmkmmlmmml 欠=kmlmommmlmqlmm 次=mlmmmlomlmnlln 款=lmqmmmmmlmlmmm
款|=lmpmmmmmmmmmmm 止=kmmnmlpmmmmmmm 正=mkrmlolnlmmmlk 正在=lmommnlmmnmmmm 步=nmnmmkmmlmnmlo 歪=lklnlqplmmlmnl
歪在=mmmmlmommmmnml 歪着=mlmomnlmmmmmmm 死=mkkmommklnrmmm 死|=nllllllmlmrmnm 死了=kmmmmlmknnmmnn 死人=klmmnpommmlmkm
死我=pmmmmmlmmmlmmm 每=mlmmmmolmlnmmn 毒=mlmqmlnmmmkmml 毒了=mmmommmmmmlmmm 比=knmmmoomlmmmln 毛=lnmlmmommmmmmm
气=imlxlmpmjknkjm 气|=lmmpmlmllmnkkp 气中=mmmommlmmmmmmm 气了=lmmmllqmmmlmmm 气味=mlmmmonmmmlmmm 气往=mmmommmmmmmmmm
气球=lmmlmqlmnmmmlm 气管=llmommmmmmomlm 气罐=momlmmlmmmmmmm 氧化=mmmommlmmmmmmm 水=ijjnlpmiirmimy 水|=nnmmnmmmlnklnl
水上=mmmmmlmmmmmmol 水了=mmmmmnnmlmllmo 水井=nmmomommmlmmni 水倒=mmmmmpmmmmmmll 水冲=mmmmmlnmmlmmmp 水到=mmmmmpkkllpmko
水区=mmmmmmlmmmmmmo 水口=mmmmmokmmmmmnm 水器=mmmpmmlmmlmmlm 水在=mmmmmmmmmmmmok 水坑=mmmmmmnmmnmmmk 水塔=mmmmollmmmnmnl
水已=mlmmmqlmmlmmlm 水库=lmmmnlnmolnmmj 水往=nlmlmollmmmmmn 水来=mmmmmlmmmmmmlp 水没=mmmmmllmmmmmmo 水泥=mmmmmmlmmmmmpl
水泵=mmmmmmmmmommml 水涨=mmmmlmlmmmmmom 水淹=mmmmmlmmmnmmpk 水漫=mmmmmmlmmnmmmo 水盆=ommmmmmmmmmmml 水破=mmmmmmommmmmml
水管=olmlnnkmmmmmnm 水箱=mmmmmnommlmmml 水边=mmmmmlmmmlommm 水还=mmmmmnommmlmml 水进=kmmmmolmmmmmnn 水道=mmmnmlkmmmmmpl
水里=lmmmmlommsnlim 水面=mmmmmlommmmmml 水齐=mmmmmmmmmmmmmo 永=mmmmmmlmmmommm 求=nllmlqlmnmnlml 求了=mlmmmolmmmmmmm
求求=mmmmmommmmmmmm 汇=mmommmmmmmmmmm 汗=llmmmlrmlmllnl 江=mmlmlnkmmlpllo 江边=nmmmmnmmmmolmk 池=mnmpklnlknlmln
池塘=mmmmmmmmlmmmmo 池里=nmmllmlmmnmmol 污=mmmnmnmmmmmmnk 污水=mmmnmnmmmmmmnk 汤=lkmnnmpmmmmmlm 汽=knlpmlmmmlnoll
汽油=kpmlmmkmmmommm 汽车=mmmmmmmmmmmoml 沉=klmmnllmllmmms 沉下=mmmmmmmmmmmmmo 沙=lomlmllmnllmon 沙发=mpmmmmlmmmmmmm
沟=lmmnplmmlllqmj 沟的=mmmmommmmmmmkm 沟里=mmmlmmnmmmmpnk 没=ilkmkknntlmmon 没上=mmmmlklmpmlmno 没下=mmmmmlmmonmmmm
没了=nmoklnkmolmllo 没人=mollklknnmnnol 没出=iomnpllmnlmlol 没吃=mmmmmmlmmmmmom 没呼=mmmmmmnmmommmk 没回=mmmmmmmmomlmlm
没声=nlmmnmommlmnml 没接=mmmmmlmmommmmm 没有=kmmklokmnmnnon 没来=mmmmmmnmomlmmm 没气=mmmlmlommmmmlo 没用=lmmmnmmommmmmm
没电=nnmmmmmnmkmmnm 没盖=mmmmmmmmmmmmlo 没看=lmmmmmmmlmmoml 没知=mlmmmmommmnmmm 没脸=mmmmommmmmmmmm 没见=mmmmmmnmlmmmmo
没走=ommmmmmmlmmmml 没起=mmmmmmnmmomnll 没跑=nmmmmlmmlmmmom 没跟=mmmmmmmmmmmmlo 没过=mmmmmplmmlmmml 没醒=mmmmmlmmmmommm
没锁=kmmnnmnmmmnmlm 没顶=mmmmmmmmmmlmmo 沫|=lmmnmlmmmmmmmo 河=lmmlkmmlnkrmjq 河|=mmmmlmmmmmpmmm 河心=mmmmmmmmmmmmol
河边=mmmmmlpmomnmlk 河里=mmmmmlkmmmomks 油=mrmkmkmmmlmokl 油|=hqmmnmmmmmnmmm 油漆=mmmmmmommmmmmm 油罐=momlmmmmmmmnmm
油锅=mommmmlmmmmmmm 沿=llmmlnmmmmqmmm 沿|=mmmmlnmmmmomml 沿上=lmmmllnmmmommm 泄=mmmommmmmmmmmm 泄漏=mmmommmmmmmmmm
泉=nmmmmmkmmnmnnm 法=mmommmmmlmlmmm 泡=kmmmnommlolkjp 泡|=lmmnmlommmmmlm 泡在=mmmmmommmnmlmm 泥=lmmmmllmmmmlrn
泥块=mmmmmlmmmmmmol 泳=llmlmnnmlmllls 泳|=mmmmmmommmmmml 泳池=mlmnmmommmmmmk 泳的=mmmmmmlmmmmmmp 泵=mmmmmmlmmommln
泼=npmmmlmmmmmmll 泼了=lpmmmmmmmmmmmm 洁=llmonkmnmmmmmm 洗=lmlqlkklkplmmp 洗了=mmmommkmmmmmmm 洗澡=lmmommnmlnllmm
洗衣=lnmmmlkmmommnn 洞=knmnlokmlmlkqm 洞|=mmmmmlmmmnmlpm 洞里=lmmmmlmmmmmlpo 洪=mmmmmmlmmmmmmp 洪水=mmmmmlmmmmmmno
活=lnmknkjlmmtmlm 活|=mmmmmmmlmmmmom 活不=nmmmmmlmmmommm 活了=lommnmlmlmomlm 活动=lmnmmmmmommmlm 流=nlmnlmqlllnnnk
流|=mmmmmmmmmmomlm 流了=lmmmmlpmmmmmmm 流好=lmmmmmommmmmmm 流浪=lmmmmmommmmmmm 流血=nmmmmmjmmmloom 浇=lomnmnmlmlomkl
浪=knmlnmommmmmlm 浮=lmmmlljmmmnmls 浴=llmmmlnmmnolnm 浴室=llmnmmmmmmnmom 浴缸=mmmlmmnmmonllm 海=lmmmllnmommmnn
消=lqmnmkmlmmmlmm 消防=mqmmmlmlmmmmnm 涨=llmmlpkmnllmno 涨|=mmmmmmmlmllmno 涵=mmmmmnmmmmmllp 涵洞=mmmmmnmmmmmllp
淤的=mmmlmmmmmmmmom 深=kmmmmmmmmmolmn 深|=kmmmmlmmmmpmml 深水=mmmmmmlmmmmmmo 混=nlmpmnkmmmmmlm 淹=mlmmmjlmmnlmls
淹了=mmmmmlmmmmmmmp 淹到=mmmmmmmmmmmmlo 清=llmlpnomnllmmj 清了=mmmmolmmmmmmlm 清淤=mmmlmmmmmmmmom 渗=nlmmollmmnmmlm
渣=mmmmmmmmmmmonl 渣土=mmmmmmlmmmmolm 游=lmmklpnmnllmlo 游泳=mmmkmnpmmmmmmm 湖=lmmmlmjmmlmmor 湖里=lmmmmmlmmmmmlp
湿=lnmmmmmmmollmm 溅=mmmlmmrmmmmmlk 溜=lmmmmmmmmmmqkl 溺=mmmmmllmmmmmmp 溺水=mmmmmllmmmmmmp 滋=lpmmmmmmmlnmll
滋滋=lommmmmmmnmmlm 滑=llllolommllkpp 滑下=lmmmmlmnmmmmon 滑倒=mmmmmmpmmmmlll 滑出=mmmmmmlmmmmomm 滑坡=mmmmmllmmmmmpm
滑梯=ommmlnllonmmll 滑进=mmmmmommmmmmlm 滚=lomlmmpnmlnmll 滚下=mmmmmknnmmmmnl 满=mmmlmpmmnlmnlm 滩=lmmmmnomnmlllm
滩上=mmmmmommmmmmml 滴=lmmmmlommmmmlm 滴到=lmmmmmommmmmmm 漂=llmllklmlmlllx 漂着=mmmmmmmmmmlmmo 漂走=mmmmmmnmmmmmmo
漂起=mlmmmmlmmmmlmq 漆=olmlmlpmmmlmlm 漏=kjlslmjmlqlnln 漏气=mlmommlmmmmmmm 漏电=llmlmllmmpmmmo 漫=mmmmmmmmmmmllp
潮=mmmmmnlmnmmmnk 澡=lmmpmmmmlnllnn 澡|=mmmnmmlmlolmmn 澡滑=mmmmmmpmmmmllm 瀑=mmmmmmmmmmmmlo 瀑布=mmmmmmmmmmmmlo
灌=mmmlmrlmmllnln 灌|=lmmmmnlmmmmmlp 灌水=mmmmmommmmmmnj 火=kzlskiiklpmkjk 火|=knmpmmmlmollmk 火了=msmkmllmmllmln
火啊=mommmlmmmmmmmm 火机=lmmnmmmmmlommm 火烧=olmmmmmmmmmmmm 火盆=mmmpmmkmmmmmmm 火花=mkmlmmmmmpmmmm 火车=mkmmmmmmompmmm
灭=lpmommlnlllmlm 灭不=momlmmmmmmmmmm 灭了=mlmpmmlnmmmmmm 灯=lnlolniokrkoll 灯|=mmmolllmmnlmnm 灯亮=mmmmmmomlmmmmm
灯泡=mmmmnmlmmommmm 灰=mnmlmmnlmlnmnk 灶=mqmmlmmmlmkmmn 灾=lmommmmmmmmmmm 灾|=lmommmmmmmmmmm 炉=lomslnkmlllmll
炉子=lmmqlmkmlmmmmm 炒=lnolmmmmmmlmmm 炕=mmmomnlmmmmmlm 炭=lkmoolkmmmqmlm 炮=lommmmmmmmmmlm 炸=npmllopmlmllkl
炸了=lpmlmmnmmnlmll 点=konnllknnnolkk 点|=okmlnllnmlnnnk 点了=lrnmlkkmmqllkl 点着=mmmommlmmmmmmm 烂=njmnmmpmmmmmmm
烂了=njmmmmommmmmmm 烛=mpmlmmmmlmmmmm 烟=lzmpmlilkllnik 烟|=mpmommkmlmmnkl 烟了=lommmmlmmnmmmm 烟头=ommmmmlmmmmmmm
烟都=lommmmmmmmmmmm 烤=nnmplllmmmmmlm 烤火=mlmpmmlmmmmmmm 烧=owlqkkklkknkkk 烧|=mpmmmmmmmlmmln 烧得=mmmnmmommlmmmm
烧炭=mlmmmmlmmmpmmm 烧烤=ommmmmlmmmmmmm 烧着=mkmmmonmmmmmnm 烧起=mommmmlmmmmmmm 烫=msmklmqmlklllk 烫伤=mlmmmmommmmmmm
烫得=lommmmnmmmmmmm 烫手=lpmmmmmmmmmmlm 热=jpmokoollmmlok 热气=mmmlmommmmmmmm 热水=mmmqmmmmmllmml 焦=mpmlmmjmmpmmmm
焦了=mmmmmmjmmpmmmm 焦味=momlmmlmmmmmmm 然=kmlommoolnlmkl 煤=mnmqokimlmnlnl 煤气=mommmlkmmmpmmm 照=llnmlokmnmqmml
照片=lmnmmmlmomnmmm 照顾=mlmmmmmmlmqmmm 熏=lmmqmlnmllmmlm 熏倒=llmpmmmmmmmmmm 熟=mmmlmmommmmmlm 燃=ltmpmkkmmllmkl
燃了=mrmlmmlmmmmmlm 燃气=mlmommmmmmmmmm 燃起=mpmlmlmmmmmmml 爆=mqmlmnkmmlmmmm 爆炸=mpmlmllmmmmmmm 爬=okmnplklmlomlm
爬上=pmmmkllmmmommm 爬不=lmmnmmnmmmmmol 爬了=lmmmpmmmmmmmmm 爷=mklmlnololmmlo 爷爷=mlmmlmmlnmnnlo 爷被=mmmmmmkmmmmnom
爸=pmnmmkmlllnnll 爸不=nmmmmmlmmmlomm 爸喝=mmmmmmjmmmpmmm 爸在=nmnmmmkmmmmmnm 爸爸=pmnnmllmlklmnm 爹=lmmlmmnmmmolkn
片=knmlmlnmnlnmnl 片一=mmmmmlmmmmnmom 牌=mmmmlommmlmlnm 牌掉=mmmmmommmlmmmm 牌砸=mmmmmlommmmmlm 牙=mlmmmmnmmmmolm
物=mnlllnonmlnmlm 犯=lmmnnmpmmmmmkm 犯了=mmmmmmpmmmmmmm 狗=jmllmmqmlnmmnm 狗叫=ommmlmmmmmmmlm 狗把=lmmmmmommmmmmm
独=lmmkmmpmnmmmmm 独居=lmmkmmpmnmmmmm 猪=lmnmmommmmmmml 猫=kmlnllmmmlnmpl 猫|=lmmmmmmmmmmmom 王=lmmnmnnmmmmmkn
玩=knlmmnmmnommll 玩打=lommmmmmmmmmmm 环=nmmmmmlmolloml 现=lnpmlnlmmnmlll 现金=lmpmmmmmmmmmmm 珠=mmmmmmommmmmmm
班=mnmmlmmmommmml 班老=ommmmmmmmmmmlm 球=knmmnommmlllpk 球|=nmmmmllmmmmmol 璃|=nmmmmmjmmmnlon 璃都=mommmmmmmmmlmm
璃门=kmmmmmpmmmmmmm 瓦=mmmnolommmmkmm 瓶=omlmmmomljpmlm 瓶|=nlmnmmlmmmommm 瓶安=mmmmmmommmkmmm 瓶车=mommmmlmmkmnmn
瓷=mmmmmlommmmmmm 瓷砖=mmmmmlommmmmmm 生=nklnlmqkllpokl 生了=mmmmmmqlmmlmlm 生间=mnmomllmmmmmnm 用=mnmmnnmnknokll
用|=llmmnmnommmmmn 用了=mmmmlmmmmmommm 甩=mmmmlmmmmolmnl 甩不=mmmmmmlmmommmm 田=mmmmmmkmnmmolm 电=jqmjllnpkvjkkl
电|=lnllllknltmlnk 电了=mllmmlmlmqmmnm 电人=mmmmmmmmmommml 电倒=mmmmmmlmmommmm 电到=mmmmmmlmmpmmmm 电动=mommmlmlmlmomm
电工=mmmmmmlmmommmm 电打=mmmmmmommmmmmm 电机=mmmommmmmmmmlm 电梯=nlmnlnnsmjlmkk 电池=lomlmmommlmmmm 电瓶=pomlmmlmmjmmmn
电着=mlmmmmlmmpmmmm 电线=lnmlnpnmmimlnn 电话=kmpmonjmnjnmln 电还=mmmnmlmmmjmmmp 电锯=mmmmmmpmmlmmmm 男=rlmlomlknmmlll
男孩=lmmmmmllommmnm 男的=rlllnnmlnmlmlm 畏=mmmmmmmmmmommm 留=mmmmmmlmnmomlm 疙=lmmmmmommlmmmm 疙瘩=lmmmmmommlmmmm
疯=mmmmmommnmmmlm 疼=lllonkmmmmmnol 疼|=mlmnmllmmnnomm 疼得=llmmnlommmllnm 病了=mmmmommmmmmmlm 症=lmmmnmlnomlmlm
瘩=lmmmmmommlmmmm 白=kmmoklmmnnnlko 白气=mommmmmmmmmmlm 白沫=mmmmmllmmmmmmo 白雾=mlmommlmmmmmmm 百=lmnmnllmlmolmm
百了=mmmmommmmmlmmm 百草=mmmmmmlmmmommm 的=nmnmomljommllm 的|=mnloklonnllknm 的一=mlmnlkmllolnnn 的不=mmmmnmnmmkmmmm
的两=mmmmmlmmommmml 的了=mmmmmnjmmmmmom 的人=mlnmoqmlllllkm 的几=lmmmmolmmmnmll 的卡=mmmmpmmmmmmmjm 的压=mmmmmmlmmmmkpm
的味=momlmmmmmlnmmm 的嘴=ommmmmlmmmmmmm 的土=mmmmmmmmmmmmom 的在=olmmmlnlmmlmmm 的头=mmmmllnmmmmmom 的娃=mmmmlmommnmlmm
的小=lmmmmmonnmlnkn 的师=mmmljnommnmmnm 的往=nmmmmnmmmmomlk 的手=lmmmlnqlmllmmm 的打=mmmmmnjmmmmnnm 的是=mmmlmmommmmmml
的水=llmlmonmmnnmkm 的线=mmmmmmlmmommmm 的绳=mmmmomlmmmmlmm 的缝=mmmmmllmmmmmom 的老=knmmllnnmmlnmm 的胳=mmmmmmllmmmmom
的脚=mmmmmmmmlmmomm 的腿=lmmmmmolmmmnmm 的药=mmmmmmmmmmommm 的被=lnmmmmnmmmmmnk 的话=lmmmmmmmmmommm 的车=mmmmmlkmlmnpml
的邻=mmmmmolmmmmmmm 皮=mmmlkkrmmnmmln 皮带=ommmmmlmmmmmlm 皮都=mmmmmmommmmmmm 盆=nlmplmlmmlnmlm 盆|=mmmnmnmmmmnmkm
盆砸=mmmmmmpmmmmmkm 盆里=ommmmmlmmmmmmm 监=nmlmmmmmomlmml 监控=nmmmmlmmomlmml 盔=nmmmmmlmmmmolm 盖了=mmmmmommmmmmlm
盖子=mmmmmmlmmmmmmo 盖没=mmmmmmmmmmmmol 盖的=mmmmmmmmmmmmlo 盗网=mmmmmolmmmmmml 盘上=mmmmmmomlmmmmm 直=mllonlnmlnnmml
直响=mmmmmlmmmmmmom 直在=kmmmmmnomlmmmm 直挺=lmmmmmommmmmmm 直掉=mmmmmolmmmmmmm 相=ommmmllmnmmnmm 看=lplkmmnmollomk
看不=lpmlmmmmkmlnom 看东=mmmmmmommmmmmm 看到=mnmmlokmomomkk 看台=mmmmmmmmmmmmom 看着=ommlmllmlnnmmn 看见=mmmmmlpmnmkmln
真=mmmlnnmmllpmll 眼=mnlpmltlmlkmkk 眼|=momlmmmmmmmmlm 眼前=mlmnmmommmmmmm 眼睛=lmmmnlqmmmlmll 眼里=mmmmmmpmmmmmlk
着=lplnollnllmnlm 着|=lmlmlnnlolmmnm 着一=klnmpolllmnmlm 着不=lmmommmmmmlmnl 着东=mmmmmmmmmmmmom 着个=klmlnlmllmonno
着了=lrmnllmlnlnlll 着人=lnlmqmnmmmlojm 着出=ommmmmlmmmlmmm 着呢=mmmonlkmmmlnon 着喊=mmmlmmommlmmmm 着地=lmmmmmlmmmmonm
着就=mnmmmmommmmmlm 着我=mlmmlmomnmmmlm 着手=mmnmmllomnmmlm 着树=mmmmmmnmmmmlmo 着没=mlmmmommmnlmll 着煤=mmmlmmmmmmommm
着电=mmnmmnlmmkmmmo 着的=mmmnmlkmmmmnmm 着线=mmmmmnlmmpmlmm 着绳=mmmmkmmmmmnmnn 着胸=mmmmmmommmmnlm 着脖=mmmmmmonmmmmkm
着起=mommmmmmmmmmmm 着身=ommmommmmmmmjm 着车=mmmomolmmmmlkm 睁=mnmommnmmmlmml 睛=lmmmnlqmmmlmll 睡=lmlqmmnlllnmml
睡了=mlmommnmlmmmmm 睡着=nmmnmlkmmmommm 瞳=mlmlmmommmmmmm 知=lmmllnomnmlmnm 知觉=mlmmmmommmnmmm 知道=lmmmmmmmnmlmom
石=lmmmlolmmllkqn 石头=mlmmmolmmlmlom 码=mlrmmllmlmnmmm 码|=mmpmmmlmmmlmmm 砍=pmmmmmlmmmmmmm 砍人=ommmmmlmmmmmmm
砖=pkmlllmmmmmlql 砖一=mmmmmkmmmmmmpm 砖头=ommmlnlmmmmmmm 砰=mommmmmmmlmmmm 砰一=mommmmlmmlmmmm 破=mlmnmlpmnnlmlk
破了=mlmollnmmnmmmm 砸=sklnmnpmllmjkj 砸|=ommmmllmmmmmnl 砸中=lmmmomommmmmkm 砸了=lmmonnplmmmmjl 砸人=ommmmokmmmmmkm
砸到=lmmmlnqmmmmmkm 砸在=mmmmmlommmmlmm 砸玻=mmmmmmlmmmmmom 砸着=mmmmmmommmmmlm 砸车=nmmmmnimmmmlqm 砸门=kmmmmmmommmmnm
硬=mlmlnnomlolllm 硬了=mmmmmmmmmommmm 碎=mmmmmnlmmmmoml 碗=lmmmmmkmmmomnm 碰=llmmllmmmrlokl 碰|=mmnmmmommmmmmm
碰了=mmmmmmjmmnmomm 碰倒=mmmmmmommmmmmm 碰到=mmmmmmlmmommmm 磕=mmmmmmmmmmlomm 示=lmmnmmlonmmmmm 祸=lmnmmllmmmmqlm
祸|=lmmmmmlmmmmomm 祸了=mmmmmmlmmmmpmm 离=mnmmmmkmmmnmmm 种=mlmpmnkmmmmmmm 积=mmmlmpmmmpmlll 积水=mmmmmolmmpmlll
税=lmommmmmmmlmmm 税|=lmommmmmmmlmmm 空=kllmonlooloknk 空|=mmmmonlmmmmmlm 空下=mmmmpnmmmmmmjm 空的=kmmmlllnpmmmpl
空调=nnlnolmllmmmlm 穿=klmmmjomqmmlmn 突=lmmmmnonmmmmlm 突然=lmmmmnonmmmmlm 窖=mlmomllmmllmpl 窖里=mmmnmmmmmmmmol
窗=lokormikkkokom 窗|=olmmlmlmmmmmnm 窗口=mommnmmmmmmmlm 窗台=mmmlnmnmlmmmlo 窗外=ommmmnmmmmmmmm 窗帘=mommmmmmmmmmmm
窗户=nnlmplmmmlmmll 窗框=lmmmolmmmmmmnm 窗都=lmmommlmmmnmmm 窜=mpmmmmlmmmmmmm 窟=mmmmmmmmlmmmlo 窟窿=mmmmmmmmlmmmlo
窿=mmmmmmmmlmmmlo 窿里=mmmmmmlmmmmmlo 站=mjlnrokmnmnkkm 站|=llmlmonmnllmlm 站不=nlmplnnmlmlmlm 站到=mmmmomlmmmmmmn
站台=mmmmmmlmmmmolm 站在=mmmmomkmlnomlm 站着=llmlnkmmlmqmmn 笑=mmmmnmnmmmomll 笑|=mmmmnmnmmmomll 笔=lmpmmmmmlmlmmm
第=mmnmlnnmmmolkl 第三=lmnllmommmnmll 等=mlommnomllnlkm 等着=ommmmlnmmmlmmm 筋=lmmmlnpmmmmmlm 筷=mmmmmmommmmmmm
筷子=mmmmmmommmmmmm 算=llmmnlnmmmommm 算了=mmmmnlmmmmommm 管=lkltookmllmlmk 管|=mmmmnlmolnlmlm 管子=lmmqnlkmmlmlpl
管爆=mlmmmolmmmmmlo 箱=kmlnkolmmrmknk 箱|=nmmnmnmmmlmknm 箱里=lnmmmlpmmlmmnl 篮=lmmmolnmnmmmml 篮一=mmmmolkmmmmmnm
粘=lmmmmmomlommlm 粘在=mmmmmmommmmmmm 粪=mmmomllmmlmmmo 粪池=mmmnmmnmmmmmnk 糊=mnmnlmolmklnnm 糊味=momlmmmmmmmmmm
糖=omlmlmomlmllnm 糖|=ommmmmmmlmmmmm 系=mmmmmllmomnmlm 紧=mnnmmonmkmkmnl 紫=nlmlmkmmlmomom 紫|=mmmmmlmmmmomnm
紫了=mmmlmmlmmmmmom 累=lmmmlmmmmmommm 累了=lmmmmmmmmmommm 红=ltlokkmllkmmmm 红|=mnmolmmmmmllnm 红了=mpmlmmmmmmmmll
红漆=olmmmmmmmmlmmm 红的=lnmmmmommmolll 红通=mommmmnmmmmmmm 约=ommmmmnmmmmmlm 纸=lommllommmomll 纽=mmmmmmommmmmmm
纽扣=mmmmmmommmmmmm 线=kmmkmljllzmkll 线了=mmmmmmmmmomllm 线在=mlmmmmmmmommmm 线垂=mmmmmmmmmomlmm 线头=mmmmmmmmmommmm
线掉=mmmmmmlmmpmmmm 线断=mlmmmmlmmpmmmm 线杆=mmmmommmmjmlno 组=mmmmmolmmmmmml 经=lnnmmmkmlnnlmm 经吃=mmmmmmlmmmommm
经没=mmmmmmommmmmml 经着=mommmmmmmmmllm 绑=olnmlnmmmmmmlm 结=mmmnmmlmmmomlm 结束=mmmmmmlmmmommm 绕=plmmmlmmmmmmmm
给=nlslpjmmjlolnl 给他=lmommmmmmmnlmm 给我=mmkmolonmmnllm 绝=mmmmmmlmmmommm 绞=lmmmmmrlmmmmlm 绳=nllloqjmlmnlmo
绳|=nmmmlolmmmomlm 绳子=mmllkplmlmmmno 绳断=mmmmnkmmmmmlom 维=lmnmmmmomlmmnm 维保=lmmmmmlomlmmom 绿=lmmnmlnmnmmolm
缝=lnmllmkmmlplon 缝往=mmmmmlmmmmmmmo 缝里=lnmomlmlmmmmnl 缠=llmmkommmmmmnm 缸=mmmmmmmmmpnlkm 缸里=mmmmmmlmmommko
罐=momnmmlmmmmoll 网=nmnmmomlmlmmkn 网|=lmmmmpmmmmmmlm 置=mmmmmmlmommmmm 羊=mmmmmlqmmmmmnl 羊水=mmmmmmpmmmmmml
羊角=mmmmmlommmmmmm 群=llolnmmmnlnlml 群里=kmnmnllmnmnmmm 翻=nlmkmkpmlmlpnm 翻|=mmmmmommmmmmlm 翻下=lmmmmmpmmmmlmm
翻了=llmlklnlmmlpon 翻出=lmmmommmmmmmlm 翻墙=ommmmlmmmmmmmm 翻过=mmmmollmmmolmm 老=mlonnlnlnlkoml 老二=mmmmmmmmmmmmlo
老人=lnmllolollknol 老伴=mmnnmmnmmmomll 老公=olmmnmomlnkmkm 老太=olmmmmmlmmlnlm 老头=ommlnllmmmnmmn 老婆=lmmnmkolmmommm
老汉=mmmmmmlmmmmmom 老鼠=mmmommmmmmlmmm 考=mmmmomlmmmmmlm 耍=ommmmlllnnmmlm 耳=qmmmmlmmlmlmll 耳光=ommmmmlmmmmmmm
耳朵=lmmmmlommmlmmm 耳环=pmmmmmlmmmmlmm 耷=mmmmolmmmnmlnm 耷拉=mmmmolmmmnmlnm 联=mmnmmmmmommmlm 联系=mmmmmmmmommmlm
肉=mnmmmlqlmlmllm 肚=mlmlmmsmlmlmlm 肚子=mlmlmmrmlmlmlm 股=lonnmmmmmmllml 股味=mlmommmmmmmmmm 肩=lmmmmmommnmmln
肩膀=lmmmmmommmmmln 肿=mmmlmmommmlmol 肿了=mmmmmmlmmmmmom 背=mkllnmpmmlmmln 背|=mmmmmmkmmmmmom 背上=llmmmmpmmmmmln
背不=mmmmmommmmmmml 胡=mmlmlmpmlnmmmm 胡话=mmmmlmpmlnmmmm 胳=lmmmmmomlmmmnm 胳膊=lmmmmmomlmmmnm 胶=mnmkmmnmmmomlm
胶带=lmmmmmmmmmommm 胸口=lmmlmlpmmnnmmm 能=lmpmknomlkmmol 脉=lmmmmlommmommm 脉|=lmmmmmpmmlmmmm 脐=mmmmmmpmmmmmlm
脐带=mmmmmmpmmmmmlm 脑=mlmmmlqmnlmmlk 脑勺=mmmmmmommmlnmm 脖=nlllklomllomnn 脖子=nlllklomllomnn 脚=mnllnnommllmnl
脚下=mmmmlllmmmmmqm 脚在=mmmmknnmmmnnnl 脚手=lmmmnnlmmmmmom 脚脖=mmmmmomlmmmmlm 脱=nlmmmnmmmlnmmk 脱了=mmmmnnlmmmomll
脸=nklomkumklkllo 脸上=olmmmmmmmmmmmm 脸发=mmmmmmommmmlmm 脸白=mmmmmmkmmmmmmo 脸红=mmmpmmkmmmmmmm 脸都=mmmlmmlmmmnmpm
腕=lmmmmnnmmmpmmm 腕上=mmmmmmkmmmommm 腕了=mmmmmmpmmmkmmm 腰=nllmoklnmjnmon 腰|=nmlmmlmmmmmlmo 腰了=mmmmmlmmmmomnm
腾=mmmmmlomlmlmnm 腾|=mmmmmmlmlmmmmp 腿=jllmmlrmkklqpm 腿|=mlmmmmnlmlloln 腿了=lmmmmmlmmmmplm 腿在=mmmmlllmmmnmon
腿脚=mommmllnmmmmln 腿软=mmmmkmmmmmnmnm 膀=mmmmmmommmmmln 膊=lmmmmmomlmmmnm 臂=lmmmmnplmnnklm 自=jlnlmnkkqmplol
自动=lmmmmmmlmnmmpm 自己=jlmmnmmmomomml 自杀=lmmmmmlmmmpmmm 自闭=mmmmmmmmommmmm 臭=mkmtmlmllmlmll 臭|=mlmpmmlmmmmmmm
臭味=mmmnmmommmmmmm 舌=mmmmmmommmmmmm 舌头=mmmmmmommmmmmm 舔=mmmmmmlmmommmm 舞台=mmmmmolmmmmmnm 船=mmmmmmkmllllmr
色=mnmnllpmmmmlkl 花=jkmmmmpmlpnmmm 花|=mjmnmmnmmpmmkm 花板=mnmmnmjmmmmmon 花生=mmmmmmommmmmmm 草=kqmmmlomllomlm
草坪=lommlmommmlmmm 草枯=mmmmmmlmmmommm 荡=lmmmolmmmmmlln 药=kkmklkrmnlsllk 药|=lmmmmmnmmmommm 药在=mmmmmmkmmmnmom
药当=mmmmmmommmkmmm 药我=mmmmmmlmmmommm 药片=mmmmmmommmmmlm 药瓶=mmmmmmmmmmommm 菌=mmmmmmommmmmmm 菌子=mmmmmmommmmmmm
菜=mmlokmnmollnlm 营=mmmmmmlmommlmn 落=llmllkkmnollos 落水=lmmmmkkmmmmmls 蒙=onmlmmmmmmmmmm 蒸=mmmmmmommmmmlm
蒸汽=mmmlmmommmmmlm 蓝=lmmmmmnmnommmm 蚊=mommmmlmmmmmmm 蛇=llmnmnommmmmkm 蛇咬=mmmmmmommmmmmm 蜂=llmmmmommmmmmm
蜇=mmmmmlommmmmmm 蜡=mpmmmmmmlmmmlm 蜡烛=mpmmmmmmlmmmmm 血=rjmmlkvllkmnkk 血|=nmmlmmolllloml 血了=qmmmmllmmmllmm
血还=olmmmmmmmmmmmm 行=jmpmlnommlmmml 行|=lmnmmolmlmnnll 行了=lnmmmmqmlmllmm 行门=mmommmmmmmmmmm 街=mmmmmnlmmmlomm
衣=pmlknmilmmmmop 衣服=nllmmmommllmmn 衣机=mmmmmmlmmommol 衣的=mmmmmmlmmmmmmo 表=nmmpmokmnlkmll 袋=mlmmmlomnlnmkn
袋|=lmmmmmpmmmmmkm 袖=mmmmmmmmmmlmom 袖子=lmmmmmmmmmmmom 被=smrkkmkljnjomm 被人=qmmmmlmkplmllm 被关=nmmmmmlommmmlm
被冲=lmmmmommmmmkmp 被卷=mmmmmnommmmllm 被压=lmmmmmmmmmmomm 被吸=mmmmmplmmmmmml 被困=lmmmmllnmmmmrj 被子=kpmlpknmmmmmll
被我=ommmmmkmmmnmmm 被打=mmmmmmlmmpmmmm 被撞=lmmmmmlmmmmpmm 被水=lmmmmommmlmlno 被电=lknmmmmmmomnlm 被车=lmmmmmlmmnmolm
被风=llmmlommmmmmnn 被骗=mmpmnmlmlmmmmm 裂=nlmmlpjmmllmoo 裂了=mmmmmlkmmmmmno 裂开=mmmmmommmmmmlm 裂缝=mmmmmommmmmmlm
装=mknonmlmlplmll 裙=nlmmlmmmnmomlm 裤=ommmmmnmmmlmmm 裤子=ommmmmnmmmlnlm 西=onmmmolmlmlnkl 西|=nlnmmojmmnmmml
西砸=mmmmmlpmmmmmlm 要=pkrlookjkmqjni 要下=mmmommmmmnmmll 要倒=llmmlqkmmlmmom 要出=nmmmlmpmlmlmlm 要往=lmmmolmmmmmmmm
要掉=mlmmmmmmmmmmom 要杀=ommmmlmmmmmmmm 要死=lmmlnommlmomkm 要烧=ommmmmlmmmmmmm 要生=mmmmmmpmmmlmmm 要走=lmnmmmmmlmommm
要跳=lmmmqllmmmmmll 见=ommklmkmrknmln 见|=lnllnnilmmpomn 见人=mmmmmonmmmmmll 见有=lmmmmolmmmmmmm 见的=lmmmommmmmmmlm
见血=pmmmmmkmmmmlmm 观=mmmmmlnmmonllm 觉=lmmonmnmllnmlm 觉|=mmmmnnnmmlnmkm 角=nmmmnjomlmmlnn 角风=mmmmmlommmmmmm
触=lkmmlkmmlvlmlm 触电=mmmmmmlmmpmmmm 言=mmmmmllmmmommm 警=pnoolminlllmml 警|=rmllmllmmmmmlm 警器=lmmpmmlmmmmmmm
警察=plnmmmlmmmmmmm 警铃=mmmmmmmommmmmm 认=nlmmnlmmpmlmlm 认得=mmmmmmlmommmmm 认识=ommmlmlmmmmmmm 让=lmsmmmjlkonlml
让人=monmmmmmmmmlmm 让我=mmommmnmmmnlll 让电=lmmmmmommnmmmm 让走=nmmmmommmmmmlm 议=lmommmmmmmmmmm 记=lmmmmmlmomnmmm
讲=kmolmomnlmlnml 讲没=mmmmmnmmmmlmom 讲话=mmmmmmlmmmmomm 证=mmqmmmlmmmlmmm 证码=mmpmmmmmmmmmmm 试=ommmnmlmmmlmmm
话=jlnmnmpmmkmoll 话|=mlnmmlllnmmomm 话不=mmlmmmmmmmomlm 话了=lmmnmolmmmlmml 话关=mmlmmmmmmmommm 话叫=mmmmmolmmmmmmm
话说=molmmmknlmmnnm 误=mmmmmmpmmmlmmm 说=nkqnmlkoolrljh 说|=lnlmmnmmomnmlm 说不=llmllpmlmmnmmm 说今=pmmmmmlmlmlmmm
说再=mmmmommmlmnmmm 说在=nmmmmmmmomlmmm 说头=mmmommlmmmmmnm 说她=mlmmnmkmmmnmmm 说孩=lmmmmmpmlmmmmm 说带=ommmmmmmlmmmmm
说快=lmmmmmmmmmmmom 说我=lmomkmlmnmnmmm 说是=lmonmommlmlmmm 说水=lmmmmplmmommml 说胡=mmmmlmpmlnmmmm 说要=qmllolmllmnmlm
说话=mllmmlommmknnl 请=lmlnlnlmmmnmom 谁=kllnmmnlnmnlmm 谁会=mmmlmlmmmmmmno 谁在=mmmmlolnlmnmlm 谁家=lmmmmlomnmmmlm
谁有=llmmokommmlmmn 谁看=lmmmmmlmommmml 调=ommpollllmmklm 调架=nmmmolmmmmnmkm 谢=lmmmmmmmmmommm 谢谢=lmmmmmmmmmommm
豆=mmmlmmpmnmmlll 豆|=mmmlmmmmommmmm 负=mmmmnllmmmlmlp 账=mmpmmmlmmmlmmm 账|=lmommmmmmmmmmm 货=kmmnnkknlolqml
货架=mmmmmlmmmmmmom 货梯=mmmmmmmommmmlm 货车=lmmnmmlmmnmokm 贴=nlnlommmmmmmlm 贷=lmommmmmlmnmmm 费=mmpmmnlmmmlmlm
费|=mmommmmmmmmmmm 贼=rlmmlmlmmmmmlm 走=ommlmmimtlolkl 走|=olnnmnlnlmnnlk 走了=klnllmjmolplmp 走失=lmmmmmmmommmmm
走廊=mommmmlmmmmmmm 走散=mmmmmmmmomlmmm 走的=lmmmmmlmomlmmn 走着=mmmmlonmlmlmol 走路=lmmmmmommmmmmm 赵=mmmmmmommkmmmm
赶=mollmmnmnmllln 起=nqmmlkmllkonmn 起不=mmmmmlommmlnnl 起来=onmnlmnmlljlmn 越=monnojlnllkmom 越大=mommnllmmmmmmn
越来=mnmlmknnmmmmmn 趴=njmonkpmlpkmll 趴在=mmmmnlomlnlmnk 趴着=olmnllmmmmmmlo 跌=nmmmmlommmmmnk 跑=pnlokmklnkmonl
跑|=mommlokmmmlnlm 跑了=llmnmllmpmlolm 跑出=mmmmmmlmmmolnm 跟=nlpjnjnpokmmkm 跟一=mmnmmmmommmmkm 跟上=nmmmmmmmmmmmlo
跟人=lmommmmmlmmmmm 跟到=ommmmmlmlmmmmm 跟着=mmnmnllmmmlmol 跨=lmmmpmmmmmnmlm 跪=nmmmlmnmmmnmkm 路=nmmnknjlpmmpll
路|=nmmlmnlmnmmnkm 路上=mmnmmokmlnmmlm 路了=mmmmmllmmmomol 路口=nmmmmmlmmmmpml 路被=mmmmmmmmmlmomm 路边=lmnnmlpmmmllml
跳=illktkonmnmliq 跳|=mlmkqmlnmnlmml 跳一=mnmmmmkmmommmm 跳下=lmmmnlqmmmlmlm 跳了=lmmmolnmmnmmml 跳楼=lmmmpmlmmmnmlm
跳河=mmmmlmlmmmpmmm 踏=lmmmmommlmmlnn 踏了=lmmmmnmmmmmlol 踢=pmlmmllmmmnmnm 踢|=ommmmmlmmmmmnm 踩=omllomkmmolmml
踩|=ommmmmlmmmmlmm 踪=nmmmmmmmomlmmm 踹=qmmmmlmmmmnmlm 蹭=lmmmmmkmmmmqmm 蹲=immnompmlmmmlm 蹲下=lmmmmmommmmmmm
蹲在=mmmommkmmnmmmm 蹲着=kmmmnmnmmmmmmm 身=ojmllkrlnommmj 身|=lmmmmmommmmmmm 身上=nkmmlmolnmpnll 身子=ommmnlmmlomlnk
躲=mnmllnjmlomnol 躲雨=mmmmmmlmmommmm 躺=kllmlkqmlpnpjl 躺在=lmmnmlomlmmnmm 车=nnlkklkjnijzmm 车|=nlmlllnmmllnmo
车上=mnmmllnmnmlkol 车下=mmmmmmmmmmmolm 车位=pmmmmmmmmmmlmm 车侧=mmmmmmmmmmmolm 车冲=mmmmmllmmmmqml 车压=mmmmmmnmmmmokm
车司=pmmmmmmmmmmlmm 车在=mommmnnmmlmmkn 车堵=mmmmmmommmmlnl 车子=mmmmlmlmmmmomm 车带=lmmmmmkmmmmpmm 车库=mlmpmlmmmmmkon
车底=mommmmmmmmmlnm 车把=llmmmmmmmmmoln 车掉=mmmmmplmmmmpkk 车棚=nnmmmlmmmmmlom 车没=mmmmmokmmmmonk 车漂=mmmmmmmmmmmlmo
车的=mmmlnnkmmmmnol 车窗=lmmlmommmmolkm 车站=mmmmmmmmommmmm 车翻=lmmmmmkmmmmqnl 车被=nmmmmmmmmmmmlo 车还=nlmmmolmommlkm
车道=mmmmmmlmmmmomm 车里=lkmmmmmmmnnlpl 车门=mmmmmmmmlmmnom 车顶=mmmmlmnmmomnkm 轧=lmmmmmlmmmnplm 轨=llmmlmlmmmqnlm
轨上=mmmmmmmmmmonlm 转=jmwljkklnlknqm 转|=mnollmnmlmlnmm 转不=mmmmmlmmmmmmol 转账=lmommmmmmmmmmm 轮=lllllkloklltnn
轮子=lmmmmmnmmmmomm 轮椅=lmmmmlnommmnmm 轮车=mmmmmmmmmmmknn 软=llnqklnmmlnmkn 轰=mmmmmmlllmmmno 轰轰=mmmmmlmmlmmmmo
轻=nmmnmllmmmommm 轿=lmmmmmlpmmmoll 轿厢=mmmmmmmpmmmmkm 轿车=lmmmmmlmmmmonm 辆=mnmlmmmmmlloko 辆车=lmmmmnnmmmmmkn
辣=nmmommlmmmmmmm 边=lnlmmnnlomnmkk 边|=mmllnnjlnllmqm 边一=ommmmllmmmnlnm 边上=mmlomlmmnnkmlm 边冒=mkmlmmmmmommmm
边有=nmlmmlpmlmnmlm 边来=mmmmmommmmmmmk 边那=lmmlmmmommmlln 过=llnkopnllmlnkl 过去=jmollmplmmloln 过来=nlmnomlllmlmmm
过栏=mmmmmmmmmmommm 过马=mmmmmmlmmlmomm 近=lnmnklnmmnnmmm 还=mmmmlnkknnkmpm 还勒=lmmmmommnmmmlm 还在=nmmmmmlkommnll
还是=lomlmlommmlmln 还有=knllopmnklmmln 还没=nmmmlnlmollnln 这=ommmmmklolonmk 这个=nmmlkllmnnmmom 这里=nmmmommmnmkllm
进=rlmmjnljklnonm 进|=kmnmmmmmmmmmlo 进不=lnmlnlommmmmlm 进了=pmmmmmklmmnmnl 进人=pmmmmmmmmmmmlm 进去=klnoloonknllmm
进屋=mlmmmolmmlomln 进我=ommmmmmmmmmmml 进来=ommmmllmmloolm 进水=lmmmmnkmmmlmno 进电=lnmmmmnlmmmmom 远=nmmmklkmlmnnmn
远|=mmmmlmlmmmnomm 连=mmmllnlmmklmqn 连着=mmmmmnommlmlmm 迷=mllnmlomomllol 迷了=lmmmmmommmmmmm 迷糊=mlmnmmommmmlmm
迷路=lmmmmllmommmol 追=nlnlnmkmmllonl 追尾=mmmmmmlmmmmomm 退=lmomnllmmmlmmo 送=nlllmlmnmnonml 送人=mmmmmmmmmmommm
逆=mmmmmmlmlmmpmm 透=lmmlmmqmmmlmnl 递=olnmmlmmmmlnmm 递柜=mlmmmmommmmmmm 通=jnnllnlmnnmnnm 道=jmmnkkmommnonm
道上=mmmmmlnomnmnjm 道了=mmmmmmlmlmmmol 道口=mmmnmlmmmlmool 道很=mmmlmmommmmmmm 遗=lmmmnmlmkmqmmm 遛=lmmlmnnmommmlm
遛弯=mmmlmmomnmmmmm 那=mnnonkkklplnlm 那个=lpooolmllllllm 那么=mmmmmmlmmomlnm 那人=qmnnlmjlmmlmlm 那儿=knmlmmpmlolmlm
那块=mmmmmmmmmmmmom 那家=mmmllonmlmmmnl 那栋=mmmmnonmmmmmjm 那男=ommmmmmmmmmmmm 那股=mmmommlmmmmmmm 那边=nkmmnojlmmmmmp
那部=mmmmmmmommmmmm 那里=mmmmnmomnmmmkk 邻=nmlmmnmmlmomlm 邻居=nmlmmmmmlmomlm 部=mmmmmmlolmmmmm 都=lomqmlmmmnmmjl
都不=llmmmmqmmmnmkm 都出=nlmmmmmmmmmolm 都到=mmmmmolmmmlnln 都快=mmmmmmmmmmmmlo 都抡=olmmmmlmmmmmmm 都没=nnmkllonnlllmm
都看=lmmmmmommmlmmn 都黑=mmmmmmkmnnlmom 酒=nlmmnoommlllkm 酒瓶=lmmmmommmmmmmm 酱=mmmmmmommmmmlm 醉=pmmmmmlmmmnmlm
醒=lnmomjollnomlm 醒|=lnmnmllmmonmmm 醒了=nmmmmlommmmlmm 采=mmmmmmmmomlmlm 里=lnloiklqjnmlpn 里|=llmkklnononmpk
里一=komkmmnmmnommk 里下=mmmmomlmmmlmnm 里不=nmmmmmlmmnmmlo 里了=klllmknmlmlnqp 里关=mlmmmmomlmmmmm 里写=mmmmlmmmmmommm
里厢=mmmmmommmmmmlm 里只=mmmmmmlmommmmm 里吐=mmmmmmkmmmmnmn 里头=lolmmnkqkmlmol 里好=lnmmlmlmmmmmpm 里屋=ommlmnlmmmmmlm
里开=mmmommlmmmnmlm 里往=momlmnmmmmmmlm 里扑=mmmmmlommmmmmm 里有=mllmlknmkpmmon 里水=mmmmmnmmmmmmlo 里没=kmmmoolnllmmnk
里灌=mmmmmomlmmmmmn 里烧=mlmpmmlmmmmmmm 里的=llnnnlnmmmnmkm 里着=mpmmmmkmmmmmmm 里被=pmmmmmmkmmmmmm 里走=mmmmmmmmmnqmmj
里躺=mmmlmmommmmmmm 里还=llmmmonmlmmnnk 里进=oomlmllnmmmmkm 里那=omnmllmjmmmmon 里钻=ommmmmmmmmmmlm 里面=knlnmmlplommml
野=lmmmmnmmlmlmmp 金=mmummmimlnmlll 金|=lmommmmmmmmmmm 针=nlllmmomomkmlm 针|=mmmmmmmmommmlm 针扎=ommmmmmmmmlmmm
钉=lmmmmmommmmmnm 钓=mmmmmllmmmmmmp 钓鱼=mmmmmmlmmmmmmo 钟=nnnmklnnolmlml 钟|=mnmmmmlommmmlm 钟了=mmmlmlnlnmmmom
钟头=omlmlmmnnmmmlm 钢=mmmmmlmnmllmol 钢筋=lmmmmnommmmmlm 钥=lllmmmmmnnnlol 钥匙=lllmmmmmnnnlol 钱=llwlokkmmlnkkk
钱|=nmpmmmlmmmmlll 钱就=kmmmmmmmnmnmmm 钻=onmlllmmlmmnol 钻|=olmmmmmmmmmmmm 钻进=ommmkllmmmmmom 铁=nkllkmjlmrnmpn
铁口=lmmmmmmmmmmmlo 铁轨=mlmmmmmmmmpmmm 铁门=lmmmmmmmmommmm 铃=mmmmmmmpmmmmmm 铃没=mmmmmmlrmmmmkm 银=mlqmmmlmmmmmmm
银行=mmqmmmlmmmmmmm 铺=mmmmmlmmmmmmlo 链=plommmlmlmlmmm 链接=mmommmmmmmmmmm 销=pmmmlmmmmmmmlm 锁=pkmknkikjlpkzj
锁|=ollmnlomlmnllm 锁在=plmmmmlmmmlmnm 锁死=lmmmmmlmmmmmpm 锁着=kmmlnmomnmmmml 锁车=mmmmmmlmmmmmom 锁里=mmmmmmmmmmmmom
锅=kpmnloomlmklnl 错=llnnmmpmomkmll 锤=mmmmlmmmmmmmom 键=mmmmmmmmmmmmom 锯=lmmmmmqmmlmmmm 镜=lmmmmnmmmmmolm 镯=omnmmmkmlmlmmm
长=lmmlmmmmmlmomm 门=ommljlkqnlmkol 门上=lommmmlnmnmmlm 门不=qlmmmlkolmmlmm 门了=omllmlmmmmnmmm 门倒=mmmmmmlmnmmmom
门去=pmmmmmmmmmmmmm 门反=nmmmnmolmmmmlm 门口=nlonlmlmnmmokk 门外=onnmmmlmmmlmmm 门夹=kmmmmmqnmlmlnm 门开=nlmmlljoonmmmn
门我=mmmmmmomlmlmmm 门打=kmmmnpmmmmmmkn 门把=jommmmlmmommom 门推=mmmmmmnmmmmmko 门没=mmmnmmnnlmmmjm 门窗=mmmmommmmmmmlm
门缝=lnmmmmkmlmpmko 门顶=ommmlmmmmmlmmn 闭=lmmmmmlnommmnm 闭症=mmmmmmlnomlmmm 问=mmmlmommomlmll 间=lommlliollnlpo
间|=nllmnmlolmmmnm 间不=mmmmmmkmmmnmmo 闷=knmmmllolmlmql 闷|=mmmmmmlpmmmmmm 闸=lmmlmlmmlrmlnm 闸|=mmmmmmkmmqmmmm
闻=lnmqmmkmmmmmmm 闻得=mlmommmmmmlmmm 阀=mkmpmolmmmlmmm 阀门=mmmommmmmmmmmm 队=lmnmmmommnmlml 防=mpmmmnlllmllpl
防|=mmmmllmmmmmmom 防盗=mmmmnolmmmlmom 防车=mommmmmmmmmmlm 阳=momlokmmmmmlpk 阳台=nnmlmkmmlmnlql 阳底=mmmmmmommmmmkm
阿=jlmmlnnmnnmmmm 阿姨=llmnmnomlmmmml 阿婆=nmnmmmkmlnmmmn 附=mmmmlmlmnmommm 院=pnnllkkmplllnm 院|=mmmmmmommmnmmm
院里=ommmlmmmmmmmmm 除=mmmmmlommmmmmm 险=mmmmmnlmmmmomm 险|=mmmmmnmmmmmnkm 陷=mmmmmoklmmmkql 陷了=mmmmmmmmmmmmpl
陷进=mmmmmmlmmmmmol 随=nmmmmolmmmmmlm 隔=pnmmmmmmmlnmkl 隔壁=onmmnmlmmmmllm 难=llmmnmommnomlm 雨=klmlnmkmnpmkon
雨棚=lmmmommmlmnmlm 雨的=mmmmmmlmmommmm 雪=llmmllpmnmmkpm 雪|=mmmmmmmmommmmm 雷=lmmmmnmmmommml 雾|=mmmommlmnmlmmm
震=mmmmmplmmmmmmm 露=klmnlmnlmolmom 露着=mlmmmlmmmmmmol 青=nmmlmmpmlmmmln 青了=lmmmmmommmmmmm 静=mmlnmnlmlmomml
静|=mmmmmmnmmmomlm 静了=ommnmmjmmmmmnm 面=knkmmolpinlnnm 面|=mllmlolnmknmol 面两=kmmonllmmmmmln 面了=llmmolmmmmmmom
面全=mommmlmmmmmmmm 面包=onmmmmlmmmlnml 面去=mmmmomlmmmlnlm 面哭=lmmmlmpnmmnmkl 面往=mmmmmomlmmmmmm 面有=lnnmkmnnmlllnm
面楼=mnmmmolmmmmmlm 面没=nmmmmlommmnmnk 面的=mlmmmlkmlmnmon 面车=mmmmmmlmmmmonm 面那=lmmnmomnmlnllm 面都=mmmmmlmmmmmmmo
鞋=mlllomknmmnokm 鞋|=lmmmmlmmlmmmno 鞋都=mmmmmmlmmmmomm 顶=lnkkqnimjmmono 顶上=nnmllllmlnoklo 顶了=mmmmmmnnmmlmlp
顶住=mmmmmmkmmmnmom 顶掉=mmmmmnkmmmmmom 顶水=mmmmlnmmmmnmol 顶的=mmmmommmmmmmll 顶着=nmlmmnmmmmmpkm 顶边=lmmmqlmmmmlmlm
项链=ommmmmmmmmmmmm 顾=mlmmmmmmlmqmmm 领=mmnmlmmmomllmm 额=mmommmmmmmlmlm 颠=mmmmmmmmomlmmm 颤=mmmmmkpmmmmmnm
风=jklnmpnlmnmmol 风了=mmmmmkqmmmmmlm 风好=mmmmnmmmmmommm 风把=llmmmlmmmnmmpn 飘=lmmqnlmmmmmmlm 飘|=mlmommmmmmmmmm
飞=mnmmlonmlmlnlm 飞了=lmmmmnkmmmmomm 飞出=mmmmmmommmmmmm 食=llmmmnpmlmnmlm 餐=lnmmmlmmmmmomm 饭=mmlnmllmommmnl
馆=lonllnmmmmmmlm 馆|=mmmkmommmmmmmm 首=lmommmmmmmmmmm 香=mommmmlmmmmmmm 马=kmmmlplmmlmpmm 马上=mmnnmpkmlmmmmm
马蜂=lmmmmmommmmmmm 马路=lmmmmnmmnmnolm 驾=mmlmmnnmmmloll 骂=plmmlmmmlmomlm 验=llpmmmmmmmmmmm 验证=mmpmmmmmmmmmmm
骑=mlmlnmkmmmnplm 骑在=lmmmnllmmmommm 骗=llummlkmllmmll 骗了=llpmmmlmmlmmmm 骗子=lmpmmmlmmmmmmm 骨=mmmmmlqmmmmnll
骨头=lmmmmmommmmnlm 高=jnllqlllmolnkm 高|=mommnlkmlmmmmo 高压=mmmmmnnmmomllm 高头=mmmmnmkmmmlmom 高架=mmmmlmmmnmmomm
高空=lmmmnmommmmmlm 鱼=lmmmmlmmlommkq 鱼那=mmmmmmlmmmmmlo 麻=mmmklmonlummjk 麻|=lmmlmlommrlmmk 黄=kmmqmmlmnlllml
黑=krmjlkmppmjmnk 黑|=lmmmmmnoomlmll 黑了=lnmmmlkmoolmnm 黑的=lonmmmnnmlmmlm 鼓=llmmmmmmmmmmon 鼓的=mmmmmmlmmmmmmo
鼓起=lmmmmlnmmmmmom 鼓鼓=mmmmmmlmmmmmmo 鼠=mmmommmmmmlmmm 鼻=llmpmmnmlmlmmm 齐=mmmmmmmmmlomko 齐齐=mmmmmmmmmmomll
龙=mmmmmnnmnnmmmk
"""
