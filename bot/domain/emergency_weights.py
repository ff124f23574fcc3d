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
-23 得我 感 新 猫
-22 剧 吗 快递 户口 歌 火锅 玩 要是 饭
-21 原 吓 差 水管 画 贴
-20 ,是 人家 吵 天 天天 有没 气灶 睡着 过了 都快 门禁
-19 不着 乐 修 周 坏 太 婚 幸 新闻 烟头 球 电影 练 蚊子 血压 行不 被我 视 让人 证 防 鸟 ，
-18 作业 午 怕 挂了 早 昨 暖 暖气 期 梦 毛 没砸 都冒 锈 骂 鱼
-17 上火 不亮 不要 二手 人抽 们那 供 原来 哪里 在阳 差点 常 棋 法 看了 礼拜 缺 虫 谢 车位
-16 下雨 业 人把 口的 唱歌 块 头发 好在 我车 扔烟 找着 挪 晚上 横 爱 狗 电梯 电视 票 等 红烧 考 补 装 说一 跑不 都要 院了 面没 香 ？
-15 下水 了吗 人往 六十 卖 印 哈 在楼 就好 幢 挡 晚 正常 没事 漆 牌 理 社 种 第一 给她 能 被人 说了 镜
-14 上小 了吧 人冒 他俩 借 减 去年 又在 味了 唱 在边 在都 堵了 对着 将 小说 就在 开锁 总 惊 手机 打工 把手 拿走 搬 查 栓 气得 没伤 滑梯 瓜 砸在 老家 节 药味 赛 趟 路边 针 雨 题 饿 ，想 ，烟
-14 ，物
-13 上看 了没 亏 人的 他爸 以前 件 会叫 住着 候 区 厂 发火 发烧 叫了 听 哪 四五 城 外冒 多少 夹了 家孩 干 心疼 打呼 扶 拼 排 提醒 搭 擦 是着 楼下 楼的 段 气公 没理 没， 洗 灶打 灶火 烟味 牙
-13 的电 看着 秋 窝 红包 群里 课 费 赔 车被 迟 退了 都进 里倒 门的 防员 院 雪 音 领 风扇 麻将 ，报 ，看
-12 上漏 人在 从五 伐 作 像着 儿童 养 刚才 前 占 合 后来 在会 在外 在装 大声 妈说 密室 得 息 您 想起 我快 打折 打牌 敞 机不 板车 梦见 楼不 气卡 没大 油烟 滴 漫出 烧纸 片里 现场 疫苗 疯了 登
-12 直接 睡 碎 碰见 秋千 箱门 绕 置 茶 菜 表 试 该 谣 责 车主 车库 还好 那年 醒了 里没 长 限 ，万 ，哈 ，喝 ，掉
-11 or 一刀 一按 上个 上大 上班 下棋 丢 两点 买 了个 了救 事 人帮 人生 会 假 充 光了 公共 公园 冒水 冬 几天 几点 出个 刮 匙 医保 十五 单位 占了 又 吃撑 吓我 呛了 味是 呼叫 哄 喜 圾 堆 外地
-11 夜里 天有 头就 头老 套 女主 好没 子咬 实 家小 家猫 容 小广 平安 弄 忘 想把 感应 戏 我带 打游 扔 找到 把他 抢到 担心 拉肚 撞歪 放心 救出 敞着 文 是不 是在 是漏 晒被 机掉 来水 正好 民 沙发
-11 流鼻 演 烧烤 烧肉 琴 申 电脑 的铁 的门 磨 示 禁 私 科 窗口 等了 算 绿 舞 荡 药店 虚惊 西瓜 走不 跳舞 蹦 转发 辣 边围 这 进不 道 那次 量 锦 门卡 鸡 鸽 ，医 ，原 ，差 ，没
-10 ,妈 17 fi t 一截 不， 丢人 两辆 个事 个门 也太 了十 人住 人看 们楼 会不 低 倒水 做 停电 冒了 净 凉快 出所 刷 加 包 匙锁 发掉 口红 可以 吹 呢 回去 在路 地漏 圾站 圾车 子太 子问 学
-10 孩在 家那 就开 屏 州 工， 帅 干活 当 快被 我说 找谁 收 收不 教 数学 斤 新的 日 时候 晕车 晾 更正 服了 村里 松了 果 案 椒 楼中 楼有 榴 榴莲 次 残 母 气死 水, 水都 水， 沙 没听 洗了 活动
-10 派出 流到 涨了 游戏 滑板 漏水 炒菜 焊 班上 申请 画了 疫 登记 的是 盖就 盖板 砍一 碗 笑死 箱子 纸， 结婚 网 网线 罚 群了 老有 肯 能不 脏水 脸， 自来 花 荐 莲 蚊 蛋糕 被子 被孩 见一 评 谁把
-10 象 跟他 跳闸 车一 车堵 车， 辆电 辣椒 达 进楼 逗 都被 里住 里的 钥 钥匙 错了 防火 雷 静电 鸭 鸽子 麦 麻了 龟 ，怕 ，起 ，麻
-9 ,喝 2栋 er ne ti 一到 一层 上写 不肯 个卖 中了 中药 主 九十 了下 了两 了半 了打 了药 云 从窗 以 伞 你 停水 公司 兴 出口 出生 刀， 刚在 别再 别慌 到脚 剁 剧里 加班 动车 助 半夜 压力
-9 去那 受不 叶 后院 启 呼噜 命的 喊救 喷水 嗰 在好 块板 坛 墙皮 墙裂 多了 奖了 奶茶 她那 妈让 子倒 子喊 子是 孩往 宣 家 察抓 少钱 工资 干了 平 建 弯了 影里 往哪 感冒 慢 成 我电 我脚 我跟 战
-9 手环 打麻 拉走 拿到 捡到 接 推荐 推销 时间 易 星子 是 是泥 是隔 有只 木 材 材料 来是 来还 杯 树 树歪 校服 框 楼上 楼平 歪了 死了 气炸 污 没转 泪 洁大 淋 满 滴水 灭了 烟花 烤 煎 熏得 熟
-9 爆了 牌子 玩具 电费 的水 的窗 盖 盲道 看是 着东 着我 着的 码忘 祝 租 积木 站起 经关 绕着 缺一 翻车 老了 老是 脸红 腌 膏 花坛 血水 被砸 记 证明 说个 说的 说说 谁有 足 路面 跳绳 踩着 身汗 车停
-9 车胎 转让 过 运 还活 这电 进出 退 通了 遇 道抽 都流 钟就 钱不 锅 错人 门铃 陪着 雨了 霉 预 饺 饺子 饼 馅 马桶 龙 龙头 ，拦 ，活 ，笑 ，谢 ，黑 ：
-8 ,别 16 1单 8栋 ? pl 一脚 三层 上午 上周 上礼 下班 不够 丢的 久了 么 乌龟 乡 了会 了往 了条 了！ 了？ 亭 人一 人也 人敲 人用 人醒 什 什么 他自 传 住院 便 修鞋 停 偶 像触 元门 关好
-8 冒出 减肥 别人 券 前年 北 卡上 卷帘 卸 厅 压岁 去哪 又停 口气 口那 只猫 号 吃 咋 哈， 哪天 售 喊着 喝口 噔 器人 在不 在想 在还 场 坏了 垂下 垃 垃圾 墩 声控 夜 大碍 天在 天热 头顶 好 子他
-8 子烟 学了 安大 宣传 家娃 对不 小心 尬 就出 尴 尴尬 居家 岁钱 岗 崴 工作 工地 帘门 带娃 开会 开小 当年 得可 得着 得要 悠 惨了 惯 慢点 懒 戏， 我住 我还 打卡 扫地 扶手 抽血 拆 掉， 控灯 撒尿
-8 放的 救上 救下 昨晚 月了 有哪 有空 有辆 杆子 来的 梯底 梯按 楼后 楼里 槽 民警 气费 水表 沙子 没味 没留 油了 泔 泔水 注意 游泳 滑得 满了 演练 烦 热死 熏 爸拿 特 献血 甲 电动 电工 电话 的假
-8 皮掉 盲 真 真好 眼镜 着上 着呢 睡不 瞎 砖掉 砸了 礼 积 空， 窗台 章 笑了 筐 系 纸壳 给 给家 给老 续 缆 缝了 胖 脾 脾气 葱 蚁 螂 蟑 蟑螂 血糖 行 被偷 被救 要不 要命 要的 记住 讲 识别 说他
-8 说有 请人 谁拿 负责 赔了 赖 跌倒 跟老 车过 辛 辛苦 过一 进电 迟早 递到 造 那会 那条 都有 酸 里来 钱包 链子 键 门关 门岗 闹 队， 院里 险 陪 雨一 震 食堂 黑色 鼠 ，买 ，您 ，滑
-7 10 en 《 》 一下 一点 一级 一起 一跳 一身 一辈 三了 三块 三点 三缺 上学 上扔 上的 上睡 下倒 下跳 不转 不进 两句 个月 个视 中午 久 么电 买的 了一 了是 了根 了用 了辆 五， 亲 人修 人工 人怎
-7 人救 人知 们单 会开 会被 体 供暖 保洁 倒是 候我 停气 健身 元的 充电 再没 刀的 到三 到了 到晚 到现 剪 劝下 匙断 千万 午， 卡丢 卫生 压的 去拿 去玩 又去 又坏 口还 可 后山 后我 后面 周末 啥，
-7 嘴上 回事 回来 园 在东 在医 在树 在消 在看 在走 地机 地铁 坛里 坡道 基金 填， 处理 备案 复 多 多岁 天早 天走 失灵 妈一 娃哭 嫁 子们 子回 季 学游 安全 室里 家关 家墙 家水 宿 对面 封 小区 尖叫
-7 尿 居们 居住 屋头 年我 开窗 弟把 彩 往屋 快了 怖 恐怖 想动 想找 我一 我了 我又 我回 我就 我搬 我没 我给 房了 手的 打什 打的 扫 找个 把水 把车 抓住 抖音 报 抹 拖把 招 拜 拳 拿了 据 控室 放
-7 敷 断网 旧 映 是上 是也 是打 晕， 晚点 普 最近 有条 本 术 杀了 来修 来拿 来看 来说 架倒 架， 某 查了 格 梯扶 棵 楼外 楼层 楼门 止住 正对 死老 水压 水道 没发 浓， 漆味 火的 灯不 灵 点 点还
-7 烂 烧东 烧黑 熄 燃气 牛奶 狗不 献 瓶， 电口 电瓶 痰 白粉 的护 的玻 盆 盯 直打 盹 看 眼泪 着人 睡了 碎玻 社区 福 窗关 筝 糊了 紧张 线都 经回 经把 经接 绕行 绝了 罐头 美 翘起 股票 能把 能让
-7 腰疼 膜 臭了 苗 蒸 藏 虫， 袜 被蚊 裂了 装个 裸 要着 规 解 让不 让他 谁 谁管 谁给 谁要 调 跑完 蹭 车占 车推 车要 返味 这一 这事 这天 这种 那天 那张 部门 都来 里听 里漂 金的 错 门锁 闪了
-7 问问 闹钟 队 防水 阿婆 非 顿 驿 驿站 高兴 鼻血 ，刮 ，太 ，师 ，幸 ，开 ，救 ，第 ，绕 ，跟 ，跳 ，过
-6 , ,好 ,想 04 23 ay br ce de f ic if ok th 、 一栋 一样 一段 一看 一眼 一顿 七十 万别 三遍 上吃 上说 下楼 下火 下烧 下等 下那 下雪 不严 不打 不收 不漏 不热 两块 两根
-6 两百 个口 个沙 个洞 个灯 个角 个马 串 主人 举报 也是 乡下 了也 了五 了先 了火 了这 事说 五十 交的 交警 人吃 人多 人好 人心 人推 人收 人真 人触 人， 今年 今朝 他一 他们 付， 们家 优 伤着 伸手
-6 似的 偷了 傅来 像我 儿在 儿就 元楼 先睡 免费 公把 公积 公里 关门 具 养了 再来 冒充 准 几栋 出一 分 刚那 判 别不 别信 到有 刷脸 医 十块 南边 危 危险 去女 去社 县 又堵 又把 双十 反了 发错 口修
-6 台门 台阶 吃面 吃饭 听就 和好 咯噔 咱 哭, 哭了 唉 喷嚏 器嗡 嚏 围栏 国外 图 在一 在修 在单 在清 在的 在群 场边 圾， 坐车 块钱 坪上 型 基 堆到 堵车 墙根 大厅 天停 天烧 头水 奖 奥 奶家 好吃
-6 好说 娃的 嫌 子会 子学 子底 子断 子的 子睡 子考 子进 子锈 存 孙子 学会 孩玩 孩能 完了 客人 室逃 家店 家的 容易 宽带 寻思 导航 寿 少 尘 就两 就差 就打 就掉 居在 屎 崴了 差， 年有 庆 床垫 开车
-6 弹弓 当场 律 得一 得喘 心 快乐 怖片 恩 想上 成水 我也 我二 我哭 我放 我问 户关 户往 户没 户的 房贷 房钱 房， 打印 扶起 把火 折 护理 抬 拍了 拖 拖车 拦不 拿， 挖了 换了 排到 排烟 接上 接走
-6 接龙 摸黑 播 擦窗 收一 放假 放到 放烟 旅 旗 日子 早晚 时 星 星期 春 昨天 是三 是什 是去 是外 是要 是说 是跳 晒太 智能 有事 有冇 有水 期了 本人 本子 杆 来吃 来有 杷 枇 枇杷 染 柜门 树叶 样的
-6 梯那 检 椎 楼大 横在 比赛 毕 毕业 毛毛 毛病 气人 水倒 水味 水声 水往 水泡 水的 池子 污水 汽车 汽， 没拴 没法 没热 没过 泡沫 洗车 浇花 清仓 渗水 渣 滑滑 漂白 漏一 漏往 激 火大 火是 火机 火车
-6 灯一 灯又 灯泡 炎 炖 点多 热 煎饼 照 熬 牵绳 狗没 玩得 理了 璃， 生气 用 用上 用吗 留个 的儿 的发 的号 的学 的树 的灯 的红 的车 的麻 皮一 直没 相亲 省 看电 看病 真大 着娃 着心 着跑 着都 砸墙
-6 碰上 社保 积金 稳 童 端 筋 箱 箱都 篦 篦子 类 粉 粥 结冰 缴 罐， 羊肉 羽 老化 老大 老金 耳机 耳背 肉 腐 腿脚 腿软 自家 良 艺 苹 苹果 血的 衣绳 袜子 裁 装了 视里 让你 讲的 论 词 说人 说肚
-6 说这 说错 谁说 谱 账单 路中 车刚 车卡 车拉 车挡 车进 边有 边的 过气 返 这个 这家 这楼 这题 进来 迟到 逃脱 道叫 那 那段 都听 都成 里堆 里广 里放 里那 里飘 钱怎 铜 门前 问了 闻里 防门 阶 阿拉
-6 雨水 非说 靠 面打 面， 顺 颜 饭都 马 高血 鸡， 鹉 鹦 鹦鹉 ，丢 ，主 ，冲 ，冷 ，去 ，周 ，工 ，幼 ，抹 ，挂 ，教 ，自 ，装 ，踩 ，轮 ，黄
-5 ,怕 ,没 ,真 6 ad i ia ki r ry ta ut wh yo 【 】 一号 一堆 一手 一罐 一趟 一过 一问 三碗 上全 上初 上刷 上哪 上洗 不吃 不大 不牵 丑 专家 业写 业把 两天 严 个儿 个开 个护
-5 个星 个跳 个部 临时 为啥 么分 习惯 了冒 了哈 了四 了找 了进 了都 了重 二号 井边 交押 交站 亭的 人偷 人到 人卡 人去 人坐 人头 人干 人户 人给 人送 从后 他电 仗 以下 们村 价格 份 伏 休息 伙，
-5 会修 传单 似 住证 你这 供电 便宜 修了 借个 停暖 停着 停车 偷抓 儿家 儿的 全灭 共 关了 关心 关系 其 再说 农村 冲了 净水 凉 几 出门 击 划了 刚有 刚看 别怕 别放 别转 到哪 到她 到底 到期 到的
-5 刷不 刷到 前几 前男 办， 动作 动门 匀 包没 区外 十了 十来 升 午觉 半个 半年 单 单独 占着 卡刷 印机 厅的 压锅 去世 去打 县城 又没 又涨 又被 反光 反诈 发现 发： 取个 变电 口本 司来 吃啥 吃火
-5 吃药 吃鸡 各 合同 吊上 后发 后怕 后遗 吓着 吧 吱咯 吵得 吵死 周一 周六 味, 咯吱 咱这 响一 哪些 哭的 啦！ 喊她 喝酒 喷泉 喷漆 嗡响 回我 园后 困死 围墙 国 国庆 在住 在唱 在工 在排 在是 在过
-5 地砖 场舞 场， 圾分 坐了 坨 堆在 堆满 堆着 塌房 墙那 墙都 墙面 墩子 壁小 声是 备 夏 外头 外省 天冷 天去 天塌 太快 太， 失眠 奇 奥特 她妈 好了 姨， 娃在 娃娃 婚了 子也 子住 子去 子找 子玩 子跑
-5 子躲 学题 学， 孩子 孩的 安检 官方 定 宜 宝妈 室门 家不 家了 家别 家呢 家在 家把 家灶 家老 家装 家要 家走 察叔 小了 小子 小点 就往 就怕 就是 就要 层白 居 展 岁数 峰 市鸡 带走 帮着 年被 幸好
-5 床， 店买 开发 开心 弄的 弟在 归谁 影响 往河 得头 得想 得比 心， 志愿 忘了 急得 怪 恢 恢复 想报 慰 我亲 我吃 我喊 我当 我心 我脑 我舅 我那 我都 戒线 房价 手续 手都 才有 打不 打完 打球 打疫
-5 打翻 扔在 扛 批 技 把电 投 投诉 折， 抢不 报名 抽筋 担 拉下 拉门 拔出 拿下 拿药 挡了 挡着 换一 换电 掉了 排气 排骨 控器 提 提前 摆到 放了 救助 救急 救生 救， 教教 教育 断锁 是停 是发 是孩
-5 是有 晒 曼 最 有几 有吗 有白 有股 朋 朋友 服都 望 朵背 机没 权 杆歪 来了 来接 杨 板一 某地 柜 栋有 核桃 根 桃 梯下 棚的 棚里 楼1 楼4 歉 死 死我 毒， 毛了 毛球 毛衣 气热 气真 水漏 水费 汪
-5 没围 没抢 没着 油 泡了 泰 洞 测 涨价 清明 湖里 湿 灯 炸鸡 点就 点血 点被 热力 照片 熊 爬山 爬楼 爱了 爹妈 牌， 物 特曼 状 狼人 班 理床 生圈 生证 生说 电压 电宝 电钻 疑 疑人 疼了 疼死 疾人
-5 瘾 的事 的保 的妈 的心 的来 的消 的鱼 盒 盘 看完 看这 着急 着煤 着， 睛都 知识 石墩 矿 破 科普 秒 租， 秸 程 稻 空地 笑得 笑的 等你 签字 算谁 管漏 管管 粉味 粪 糕 紫， 纪 纱窗 线耷 线露
-5 给俺 统 绩 绳， 编 缝往 羽毛 翘 老房 老花 聊 聊天 聚 股漂 股糊 股臭 胃 胶 能吃 能进 脚不 脚底 膏药 臭豆 舍 舒 花了 花镜 苗， 药好 落我 螺 街， 衣柜 袋米 被拍 装电 要带 要晕 训 议室 讲机
-5 证， 诉 诊 该怎 说出 说里 谁的 谁负 谁还 谅 谈 谣言 豆腐 贵 费怎 赌 赔不 走楼 赵 起床 跑得 跑路 跤 路上 路都 跳， 蹦， 蹭了 身的 车上 车来 车灯 转圈 转学 转悠 轻时 输 边下 边哭 过火 近 还是
-5 还真 还笑 这两 这叫 这要 进， 迪 退休 送 逃 通过 通道 逮 道墙 道歉 遗症 遥 遥控 遭不 那位 那俩 那棵 都停 都发 都想 里味 里有 重， 针头 钓 钟， 铺 锁师 锁没 锅， 锦旗 长大 门卫 门在 门框 门，
-5 问我 间有 闸了 防通 际 险了 险赔 随 随便 隔 雪没 霉味 露出 靠谱 面条 顶漏 领了 颈椎 风机 风筝 饭的 饿得 馒 馒头 骗人 高层 高峰 高架 鬼 魂 ，也 ，你 ，冒 ，名 ，吵 ，唉 ，户 ，找 ，抬 ，晚
-5 ，最 ，洗 ，派 ，熏 ，睡 ，脏 ，花 ，落 ，被 ，警 ，走 ，靠
-4 ,吃 ,吓 ,味 ,师 ,笑 00 03 09 7号 : K ag ep fo ke pp rk w wa y 。我 一件 一台 一听 一定 一年 一溜 一滩 一班 一着 一窝 一箱 一袋 上下 上交 上叫 上回 上女 上电 上门
-4 下两 下井 下午 下在 不信 不准 不发 不响 不睡 不紧 不赔 世了 两边 个位 个充 个坑 个婆 个字 个楼 个泡 个礼 个章 个陌 中介 中心 为 为了 久没 么时 么样 么过 义 之前 书， 买个 了七 了保 了可 了啊
-4 了插 了点 了糖 事儿 二 井盖 亡 交上 人从 人口 人应 人机 人杀 人来 人滑 人管 人让 人都 今日 介 从楼 仙 仨 们的 们都 伤， 伴在 位上 低血 住了 住进 体检 余 侬 保护 俩月 倒垃 借一 借用 偏 做不
-4 停了 傅电 儿, 充不 充燃 先开 免 入户 全黑 公示 关上 关火 其实 冒冷 冒热 写不 写作 军 冠 冬天 冰了 冰， 冻得 减速 几时 凶手 分类 刚回 刚接 刚给 别传 别担 别的 到后 到路 到马 刹 刹住 剩饭 剪了
-4 副 力大 办了 加一 动室 动的 化的 区停 区都 千二 卡密 卷子 压药 压都 去 去吃 去听 去拍 去钓 参 又不 又开 又有 友来 友的 友， 反映 发传 发， 口坐 口大 口没 口被 句， 只， 叭 可不 台外 号在 号门
-4 司的 吃的 吃， 吊顶 同一 同事 同意 名 吓醒 听同 听我 吼 命, 命这 咖 咖啡 咬到 咳嗽 响是 哑 哗 哪位 哪儿 哪有 哪栋 哭， 啊我 啡 喇叭 喝水 喝点 喷药 嗝 嗡 嗡嗡 嗽 噜 器不 器打 器没 噪 噪音
-4 回 囱 围挡 围起 固 土， 在七 在上 在厨 在同 在吗 在哪 在村 在滴 在等 在门 地 地垫 地库 地锁 场那 场里 坐公 堵得 堵死 墙砸 墙边 声, 处 夏天 外孙 多亏 多肉 多钱 大学 天怎 天那 头子 头， 她爸
-4 好使 好的 好门 妈今 妈住 委会 娃从 娘家 婆说 子作 子和 子小 子拿 子放 子有 子气 子能 字 学家 守着 安亭 实了 宠 宠物 客车 家人 家住 家具 家放 家是 家有 家狗 家窗 家车 导 封了 小口 小狗 小猫
-4 小红 就叫 就有 就知 就过 尽快 屁 居帮 居民 屉 山了 工厂 工湖 己开 帖 带不 带孩 帮老 干净 干啥 平了 平台 年发 年那 床底 序 店关 度 庭 建议 开得 开的 开过 开， 异 张 张， 彩虹 往上 律师 得人
-4 得很 得真 德 心里 忘带 快掉 怀 怎么 怕他 急救 急死 急着 想打 想拿 想给 感动 感谢 慕 懂 懂啊 成绩 我两 我从 我会 我倒 我做 我媳 我玩 我窗 我跑 我身 我过 我这 戒 戚 户， 房产 所 所以 手头 手工
-4 手边 扑灭 打开 打来 打水 打着 打错 打雷 打鼓 托车 扣子 执 扰大 找 把楼 抢修 报了 抬下 抹点 押金 抽到 抽屉 拌嘴 拍 拖走 招呼 挂失 指纹 按住 挡住 挪挪 挪车 捉 捡 换个 掉坑 掉得 掉水 排了 接了
-4 控 推上 搬家 搬来 搬走 摔了 摔伤 摔门 撒 撕了 攞 收衣 收费 收走 放一 放出 放柜 敢出 敲墙 整夜 新开 旅游 无人 旧书 旧家 早点 早起 早高 是1 是低 是假 是六 是小 是来 是电 是看 是老 是自 月没
-4 有卖 有啥 有孩 有开 有推 有根 服务 期没 机卡 机打 机说 杆了 杆断 村的 条路 来不 来按 来给 架的 查过 树枝 案子 梅 梯一 棚， 楼2 楼3 楼充 楼对 楼水 楼电 楼长 歉了 步了 死个 残疾 气安 气表 水发
-4 水果 水汽 水箱 水退 汁 汉儿 汤 沟 没压 河道 泉 泡 泡坏 波 注 泰迪 泳， 泼水 洗一 洗头 洗着 活干 流浪 浆 浪狗 浪猫 涂了 淹没 清走 渗 渣子 湿了 湿， 满一 滩 漏雨 演得 灌进 火灾 火爆 火盆 灯坏
-4 灯管 灯都 灯， 灰 灾 炒 炸丸 点不 点关 烟囱 烟那 烦死 烧开 烫， 煤球 爬起 爷奶 爷的 爸出 爸手 爸打 爸把 爽 片子 牙， 狼 猜 猫卡 猫在 猫跑 王姨 玩了 玩手 环 班了 班里 璃碎 瓶车 瓷 甜 生上
-4 生活 用不 电箱 男友 疾 病都 痒 瘦 的书 的会 的数 的流 的线 的草 的话 盏 盐 盗门 盯着 直哭 直转 看孩 看新 看球 着去 着玩 着脸 睡午 码发 研 碰到 种菜 租出 移 究 穿灰 站那 童滑 第 等老 筑 简
-4 算不 管不 箱倒 箱里 系统 累 红绿 纸 纹 线杆 组 终 终于 经 绑着 绕一 给儿 给娃 绿灯 缘 缝， 羡 羡慕 老卡 老同 老说 考砸 聊了 职 聚餐 肥 胎 能拿 能给 能自 能走 脏 脚脖 脸了 腊 腿上 腿抽 自提
-4 舞， 般 艾 节， 花， 苑 英 落在 落户 薯 蛋 蜂 街 补上 表井 表扬 表没 表的 表转 被两 被扣 被撞 被老 装死 裹 要五 要加 要报 要求 要用 要疯 要赶 要重 见老 角 角， 警了 警察 警戒 认证 让进 论文
-4 设 访 访客 话一 话的 话让 误报 说电 说老 谁出 负 账的 货， 贴了 费涨 费领 走了 走错 跑步 跑， 跟我 躺床 车打 车是 车棚 车都 转三 轮车 边一 过期 还不 还以 还给 还让 还跟 这老 进去 追剧 送了
-4 递被 通风 速带 遇到 道几 道灯 道窗 道被 遮 那事 那只 那集 都上 都到 都在 都得 里啪 里女 里老 里跟 量血 钢琴 锅底 锅起 锈断 错群 门口 闪 问过 问这 闸机 阳光 阴 阴天 降温 面一 面挂 面楼 页面
-4 顶不 须 预约 飞快 飞机 餐 骂人 骑手 骚 鱼， 鸭子 黄了 龄 ！快 ，倒 ，停 ，全 ，切 ，刷 ，办 ，回 ，小 ，尴 ，感 ，散 ，新 ，明 ，民 ，漏 ，烦 ，白 ，直 ，空 ，管 ，给 ，虚 ，衣 ，还 ，连 ，醒
-4 ，钢 ，问 ，高 ：某
-3 ,先 ,哈 ,哭 ,物 ,看 ,睡 ,给 ,被 ,贴 ,走 08 37 38 4S 5单 5号 8层 9号 F S店 V W as bu ee g nc op rd rr up xi ”， 一 一只 一回 一场 一宿 一摊 一桌
-3 一百 一路 一间 七号 七楼 三人 上几 上半 上怎 上谁 下全 下周 下快 下扔 下月 下淌 下看 下跑 下饭 不中 不修 不可 不安 不完 不成 不湿 不算 不还 不退 业不 业了 业来 业电 业管 业那 东侧 丢， 两张
-3 两斤 两步 两袋 丧 个下 个包 个去 个女 个妹 个户 个打 个本 个水 个消 个白 个破 个票 个药 个西 个证 个赞 个醉 个防 为什 么又 么取 么多 么申 么看 么解 么退 乘 乘车 也不 也收 也有 买东 买保 了。
-3 了三 了二 了大 了好 了已 了红 了网 了走 了钥 五年 交卡 交房 产证 享 亭子 亲戚 人做 人别 人占 人扶 人抓 人是 人洗 人烧 人老 人能 人转 今儿 从一 从哪 从老 他妈 他家 他那 代办 们一 们说 伙儿 会上
-3 会了 会做 传了 位手 位的 位被 低音 住这 你家 你转 供水 保 保健 保的 保险 保， 信息 修好 修把 借给 假的 做一 做手 做， 停课 健 健品 傅在 傅说 像个 像在 僵尸 儿个 儿有 儿说 元一 元旁 兄 充我 兔
-3 党 全部 全， 八块 八点 公家 六号 六楼 六百 关煤 关， 养着 冇人 写字 冰溜 冰雹 冷 冻死 冻裂 净， 几只 几多 几岁 几百 出钱 出院 出， 刚从 刚搬 判了 利 别乱 别去 别急 别给 刮了 刮风 到3 到他
-3 到几 到账 前有 剪头 办手 办法 办理 助浴 包丢 包子 区那 区里 十 十岁 千块 午就 午来 半路 单子 单车 卖不 卖， 卜 卡了 卡没 厂子 厂房 历 压计 原地 厨余 去五 去咋 去大 去给 去领 去？ 又喝 发,
-3 发商 发我 发票 发红 叔， 口开 口水 叨 只能 只鞋 叫什 叫器 台封 吃什 吃出 名单 后半 吐血 吓一 吵到 员的 呛死 周五 命啊 和我 咸 响了 哗啦 哥把 哪一 哪报 唠 啥子 啪啦 喝茶 嗑 嗯 器那 噼里 因
-3 因为 囤 围了 固定 圈 在2 在6 在做 在几 在前 在原 在墙 在玩 在用 在能 在花 在西 在那 在院 地一 地的 场地 均 坐牢 坐电 块九 城市 培 培训 基地 堵， 塞 填 壳子 备用 外一 外来 多久 多大 多谢
-3 够， 大树 大点 天帮 天开 天楼 天漏 天看 天讲 太吓 太好 太难 夫妻 失手 失能 头一 头上 头大 头打 头撞 头流 头盔 夸 她坐 她还 好些 好人 好想 如今 妈们 妈叫 妈看 妹子 姐妹 婚， 子似 子借 子做 子摔
-3 子来 子爸 子电 子结 子裂 子说 子转 子， 学校 完疫 实是 室的 家上 家做 家养 家去 家吃 家庭 家来 家用 家药 寸 对门 封阳 小花 小路 就发 就成 就犯 就着 尺 居委 岁以 岁老 巡 左 己去 己反 师给 师让
-3 希 希望 带一 带上 带孙 帮他 常不 年一 年卡 年没 年纪 幸亏 幸福 广场 库出 库进 库里 应急 底有 底还 底， 店卖 店家 开张 开放 开眼 弄一 弄出 弹 弹开 录 得心 得有 得火 循 循环 心了 心的 心都 必
-3 志 快救 快断 快看 怎 怕孩 急， 恋 恭 恭喜 悬 惜 想学 想改 想让 想跟 愁 愿者 慢病 戏里 我上 我人 我俩 我到 我哥 我娃 我娘 我孙 我寻 我小 我按 我接 我有 我爹 我眼 我腿 我进 我门 战友 戴 户
-3 户外 房下 房东 房地 房屋 房租 所门 手套 手就 手艺 才不 打仗 打到 打听 打招 打桩 打气 打碎 打车 打通 打零 托管 扣钱 扫雪 找人 找回 承 把工 把旧 抓 抓到 投个 投币 投票 抚 抛物 抢票 护照 报上
-3 报备 抬头 抽水 抽风 拆了 拉手 拉链 拍片 拐弯 拐角 拖鞋 拘 拜了 拟 拼车 拿水 拿的 拿绳 指示 按一 按在 按键 捉迷 损 换人 掉头 掉漆 掉皮 接下 接回 接孩 接着 接种 推就 插上 搁 搜 搞 搬去 摔一
-3 摔过 摸插 撤了 攒 收工 收据 收， 改天 放电 救了 教孩 散了 敬 敬老 敲了 斜了 方便 早就 是6 是五 是吃 是我 是油 是让 是谣 晚八 晚有 晾的 暂 暑假 暑托 月嫂 有嘶 有四 有多 有懂 有猫 有用 有的
-3 有， 服 服， 期到 木头 本本 机上 机丢 机停 机屏 机油 杀虫 杂 李 村 束了 条大 来上 来取 来咋 来怎 来换 来查 来着 来管 来， 板子 极 枕 果， 架摔 柏 柏油 查燃 栋3 栋5 栋都 栏 核 根线 桌子 档
-3 桥上 桥头 梯门 梯间 检修 楼走 模拟 橙 欠费 欢 欺 正一 武 比 气爆 气片 氨 水井 水呢 水塘 水好 水泼 水滴 水那 水龙 求一 池没 汤， 没丢 没个 没交 没人 没好 没拉 没漏 没给 没车 没钱 法， 泡面 洋
-3 洒 洒了 洗不 洗衣 津 津贴 流感 流水 浇 浇灭 测试 淹死 温 溃 滑倒 火一 火门 火龙 灯, 灯是 灵， 炉， 点以 点去 点回 点小 点撞 点来 点皮 点钟 炼 烟道 烦您 热线 煮 煲 爆， 父母 爸， 牌的 牵
-3 狗一 狗， 猴 王姐 理， 瓷砖 生下 生人 生孩 生男 生病 用再 用手 用电 由 电, 电保 电子 画的 界 留着 番 疤 疹 疹子 病房 病的 白蚁 的下 的中 的井 的出 的医 的单 的呀 的外 的多 的姑 的平 的快
-3 的户 的房 的提 的朋 的本 的气 的白 的监 的腿 的自 的证 的身 的通 盔 盖， 直占 直有 看好 看， 真快 真要 着用 瞎了 砖 破点 破烂 硬币 碎了 碰就 碰着 示灯 票， 祸现 祸， 禁卡 离婚 种的 程序 穷
-3 空抛 空着 空鼓 窗外 窝， 竖 站在 笑话 笔钱 笼 等他 等着 签 签收 管里 箱， 篮 篮球 糖， 累死 絮 红薯 级 纱 纸的 线了 练， 织 给开 绝 绿地 缴费 网了 群租 翻身 老板 老楼 老毛 老鼠 者 耐 耳
-3 职了 育 胆 能上 能到 能坐 能找 脚崴 臭死 舒服 航 色 色的 芯 花开 苦了 草坪 荐个 药水 萝卜 蒸笼 薄 虹 蛛 蛛网 蜂窝 蜘 蜘蛛 融 血车 行吧 补助 衫 袋子 被他 被占 被抓 被锁 被风 裂缝 装一 装扶
-3 裤 裤腿 西的 要下 要什 要几 要大 要开 要拿 要掉 要来 要看 要补 要装 要， 视剧 角有 警在 警示 计 证丢 证找 证要 诉我 诗 话来 该换 误会 说以 说你 说帮 说昨 说现 说隔 读 调一 调解 豆 责任 败
-3 账， 质 购 购， 贴一 费交 走到 走访 赶上 起去 超过 跟人 路, 路那 跺 跺脚 踢球 蹭破 身体 身区 躺平 车又 车晚 车横 车送 车那 车钥 转： 轮椅 轻人 辅导 辆白 辟 辟谣 辣烫 边上 过世 返潮 还能 还行
-3 这也 这人 这价 这栋 这水 这瓜 连个 迪， 迷藏 送回 适 递柜 通下 通知 道一 道堆 道太 道我 道熏 道闸 避 那份 那回 那堵 那声 那孩 那车 都烫 都生 都长 酒店 酸菜 醋 醒一 醒： 里别 里办 里厢 里去
-3 里唱 里灯 里翻 里能 里走 钉 钱了 钻， 钿 铁， 铃 铲 锁了 锁眼 锁里 锈了 锯了 镇上 长会 长寿 门大 门帮 门弹 门被 门诊 门那 闲 闲着 闲置 闺女 闻说 防走 防车 阳底 阳能 阶上 阿妈 降 隆 难 集
-3 雨， 零工 雹 雾大 震了 露台 青春 非要 面就 面馆 鞋都 音响 音大 音太 顶掉 顶的 领到 颜色 飘 馆的 馋 驾照 骂了 骂我 骗我 骨折 高了 高铁 高龄 鱼都 鸣 麻辣 鼓了 龙果 ，会 ，体 ，供 ，充 ，光 ，冻
-3 ，双 ，合 ，哦 ，啥 ，因 ，备 ，得 ，忘 ，怪 ，打 ，拔 ，挡 ，提 ，搬 ，晒 ，母 ，清 ，滴 ，爬 ，知 ，社 ，等 ，算 ，累 ，缺 ，罚 ，膝 ，行 ，记 ，货 ，赔 ，跑 ，通 ，重 ，需 ，非 ，香
3 ,上 ,两 ,半 ,地 ,头 ,家 ,底 ,心 ,楼 ,灶 ,白 ,穿 ,要 ,谢 ,越 ,车 02 1号 2- 30 40 5楼 90 ED S al am b cr ei fr ga mi ri ro sh si te u ur
3 us v … 「 」 一上 一份 一团 一氧 一长 七个 七天 万, 万块 三万 三下 三倍 三口 三栋 三辆 上 上也 上吐 上呢 上夜 上好 上当 上认 上躺 上还 下商 下好 下就 下手 下着 下载 不像 不许 不错 不？ 专
3 业你 业能 东门 两三 两口 两条 个 个“ 个三 个上 个什 个单 个外 个孩 个定 个师 个有 个管 个箱 个花 个说 个院 为是 主不 举着 么还 九号 九楼 书写 买菜 乱跳 了, 了九 了又 了真 了窗 了要 了起 了那
3 井里 交吗 交撞 京 人叫 人吊 人挤 人爬 人讲 人趴 人进 今 从四 从梯 他住 他刚 他往 他手 他没 令 以报 们 们四 仰 会发 会员 会在 会讲 伤人 位, 位停 何 作废 你那 佬 使劲 侧 侧翻 保姆 保温 信上
3 俩小 修路 修， 俺孙 停一 停不 停的 偷拍 催我 儿我 儿都 充值 八个 八岁 八百 公出 关一 再交 再去 冒血 农 冲， 凑 凳子 出的 出话 切菜 初 别下 别发 到上 到吗 到墙 到头 到妈 到安 到楼 到水 到， 刷卡
3 前头 剩个 办怎 务， 动刀 动手 勿 包一 区有 区的 十度 单被 单， 卖房 卖鱼 卡着 卡车 去个 去医 去捞 去没 去看 又买 发 取了 受伤 变了 变成 口了 口冒 口在 另 叫得 可他 台 台子 台的 台要 台， 号不
3 号， 吃一 同志 名字 后门 吐得 吐的 吓人 吓哭 吗, 听得 吵架 吹得 告知 呜呜 和孩 咗， 咣当 响, 哒， 哪了 哭不 唔见 商 喊得 喘, 喷气 嘀 嘛 嘶响 噎着 器 器喷 回一 困， 国家 在九 在人 在动 在吐
3 在喊 在在 在广 在开 在快 在打 在柜 在椅 在灶 地了 地毯 场三 坐我 块大 城管 堆纸 塞了 墙 墙往 壁在 壁大 备注 外国 外婆 外边 大桥 大雪 天下 天到 天听 天大 天睡 天请 太在 头像 头把 头朝 头痛 头被
3 头说 头里 夹着 女在 她不 她住 她有 她现 妈上 妈了 妈在 妈坐 妈拿 妈， 姐姐 姨我 娃儿 娃去 娃掉 婴 婶 媳 嫂子 子中 子卡 子呢 子坐 子已 子往 子怎 子抽 子挂 子没 子爬 子第 子要 子让 子跟 子锁 存折
3 它 完就 客厅 室 家写 家出 家地 家头 家客 家给 家都 宾馆 察院 对 小声 小孩 小轿 小通 少了 就把 就断 就说 尸 尾随 屋子 岗亭 工 己出 币， 市里 带 带抽 帮我 帽 年这 年食 广播 废 废品 座冒 张不
3 张纸 影 影， 往咱 往水 征 得打 得能 得， 心理 忘关 快上 怕， 想不 想跳 意儿 成年 我买 我全 我再 我医 我单 我喂 我堵 我婆 我对 我房 我投 我拍 我撑 我母 我涉 我真 我被 我闺 户在 扇 手, 手抖 手麻
3 才 才发 打 打一 打滑 扯 扳 扳手 找不 把存 把它 把狗 把绳 投资 护 报一 报个 报到 抵押 抽一 拆迁 拉到 拍， 拖累 招牌 拿什 拿我 拿砖 拿铁 挂， 按什 挨着 掉一 掏钱 排练 排车 探 接电 控看 推他 提出
3 提现 搞不 搭把 摇都 摊 摞 摩托 摸了 摸着 撞到 撞护 撬了 收拾 收资 放桌 救的 敢 整， 料喝 方 日期 日， 旧冰 早市 昨夜 是中 是他 是先 是公 是后 是坏 是热 是装 是谁 显 显示 晃 晃去 晃来 晕在 晚要
3 景 智 更新 最后 有呼 有声 有大 有工 有心 末班 朵 机着 机那 机， 杆上 条腿 条， 来 来几 来压 来好 来就 来晃 来！ 板凳 枪 柜， 查水 校 样, 样了 根本 梯坏 梯里 棋牌 棚 棚子 楚， 楼东 楼二 楼这
3 次了 款 正拿 毯 气报 氧化 水到 水又 水壶 水深 水边 永远 沉下 沟里 没买 没换 没来 没灯 没见 没起 没跟 没通 没醒 没领 河滩 泡, 泡在 泡着 泳馆 洁厕 洁阿 洗手 活不 活， 洼 温度 满地 漫 澡水 激活
3 瀑 瀑布 灌， 火上 火灭 火都 灶台 烟了 烫得 热闹 焦了 焦味 然倒 燃起 爆胎 爷被 爷走 爸又 爸的 爸突 牌室 物间 狗咬 狗被 狗都 玩意 玩打 环撞 班走 球场 理货 甘 生医 用我 甩 电了 电车 留意 疙 疙瘩
3 疯 疼, 痛得 瘩 白的 白眼 白， 皂 的也 的今 的停 的包 的喝 的声 的天 的女 的娃 的孩 的排 的机 的楼 的滑 的烟 的热 的物 的被 的要 的说 监控 着一 着老 着脖 着说 睛里 矮 碰 碳报 礼品 种， 租屋
3 窖里 窗上 窗扇 窗框 窟 窟窿 窿 第几 等人 等等 答答 管班 管用 管的 糟 紧不 级， 练的 细伢 经不 经有 绑 绑架 缠 缸 群人 群， 老娘 老父 考完 肉的 肚 肥皂 肯走 背上 胯骨 胶管 能先 能是 脚发 脸憋
3 脸朝 脸肿 脸都 腰 腾 腿动 腿没 臭得 臭， 花的 花盆 苗子 荒 蒸汽 蓝火 薯的 蜡 行, 行， 衣服 衣杆 表弟 被关 被埋 被开 被盗 要了 要人 要从 要赔 见到 见咗 见我 见， 觉了 认识 设备 证不 诈骗 话打
3 话都 误喝 说停 说完 说带 说找 说水 说眼 谁也 谁跟 调的 越浓 跟踪 路当 跳的 踩到 踩水 蹿 身， 躲在 车 车, 车侧 车到 车前 车司 车在 车熄 车的 车自 车顶 转一 转出 轮 软软 轰轰 边去 边烧 边玩 边看
3 过敏 过那 运费 还 还了 还冒 还往 还打 还要 这话 进贼 违 追回 逆行 递三 通， 道, 道大 道里 那一 那不 那家 那屋 那部 郊 都不 都往 都歪 都用 都着 都跑 酒精 醉的 醒 里冒 里几 里只 里吐 里开 里往
3 里打 里掉 里躺 里都 野 金, 钞 钱在 钻进 铁架 铁门 销了 锁, 锁车 锅着 锅里 锤子 长的 门 门, 门外 门收 门给 门进 闪的 问谁 间门 防栓 防空 防队 险的 隔篱 隧 隧道 雨天 雪， 青 面下 面两 面冒
3 面零 顶在 项目 领鸡 频 题， 颤仪 飘窗 饭吃 饭店 馆后 高空 鱼刺 鱼竿 麻到 黄 鼓起 ，一 ，先 ，养 ，再 ，半 ，压 ，呲 ，咋 ，商 ，喉 ，嗓 ，土 ，学 ，客 ，平 ，恁 ，按 ，正 ，浑 ，监 ，系 ，聊
3 ，肿 ，胳 ，舌 ，躺 ，锁 ，阿
4 't ,下 ,司 ,四 ,墙 ,孩 ,拍 ,血 ,里 ,隔 1， 2单 2楼 3栋 6楼 D PP ak an ed go j lp ls n n' ni oo p rs so ua 一半 一双 一吹 一块 一头 一米 一节 一觉
4 一踩 一进 一闪 三个 三四 三圈 上三 上开 上打 上抽 上有 上要 上面 下子 下滑 下滴 不及 不拖 不稳 不起 两 两只 个会 个叫 个回 个家 个接 个推 个救 个时 个网 个老 个骑 丸 主播 九岁 九， 也倒 也别
4 习班 了什 了你 了农 了油 了现 了电 了眼 了老 二栋 五号 五栋 交两 交给 亮的 人办 人压 人吧 人和 人咯 人开 人影 人自 人落 人被 人认 人飞 从那 仓 他嘴 他， 们全 们好 们小 们还 会议 位邻 低， 住他
4 使唤 便利 便说 保局 俩 修水 倒， 候， 做人 做什 儿一 儿女 元1 充了 先放 先生 先走 光, 兜 公喝 公在 六 六千 六， 共享 关总 内有 再也 写了 写的 冲下 冲到 冻， 几家 凳 出走 刀子 刚又 利店 别了
4 别打 刮断 到 到单 到孩 到家 到眼 刷了 剂 前一 剩下 办事 务 动脉 包的 化带 北门 区， 十三 十个 十几 十米 午了 午饭 半道 单的 卖小 卖的 卧 压塌 厕 去三 去上 去买 又说 友圈 双胞 双鞋 取消 口都
4 叫, 叫她 台了 台玻 吊车 同 后在 后怎 听不 听使 吹风 呢， 呢？ 咋弄 和一 咔 咔咔 哇 哥被 哩 哪家 哪张 哪能 哭喊 哭得 哼哼 啪响 喝醉 喷 嗞 嘴巴 嘴里 噼啪 嚎 回吗 回， 囡囡 团长 困住 圈没 圈都
4 土 土墙 土车 在咱 在咳 在垃 在晃 在桌 在涨 在滑 在给 在翻 在铁 在银 在， 地板 地里 场了 圾的 坎 坏的 块块 坡下 垂到 垫下 堂 堂的 塘边 墙上 墙塌 墙， 壁打 壁那 备好 外机 外跑 多人 多小 多的 够
4 大了 大出 大巴 大的 大货 大车 天两 天你 天发 天吃 天把 天是 头好 头底 头开 头砸 她家 她老 好, 好重 妈正 妈的 姐夫 娃不 婆不 婆把 子从 子压 子发 子味 子烧 子看 子落 子都 孔 字不 完一 完针 客
4 家厨 家楼 家添 家电 家说 家隔 寄 对劲 小妹 少一 局的 屏了 山， 岁娃 岁的 岔 岛 岛素 差一 巴掌 师在 常吗 幕墙 平房 年九 年换 库边 座， 弟弟 弹出 当中 当糖 形 彤 彤彤 往墙 往车 得到 得吓 得死
4 得自 快帮 恁谁 恐 悔了 情绪 想一 意的 戏号 我七 我先 我十 我和 我在 我妈 我手 我打 我朋 我转 户看 手一 手松 手脚 才给 扎到 扑倒 打字 托 扰了 找了 把娃 把房 把老 把药 把黄 抓着 投了 抢我 护士
4 抽不 抽过 拉不 拉的 拉着 拔 拿皮 按胸 捆 换气 换灯 换的 掀 掉下 掉在 掌 推我 掰 搏 摩 撞得 撞车 撞飞 撬门 操场 擦玻 放， 敲玻 斗 料费 方不 方说 旧沙 春游 是空 是红 是这 晒着 晕了 景观 暖器
4 暖， 暴 有, 有俩 有娃 有点 有臭 有血 有谁 朝天 本没 村口 条是 来咯 来开 来救 来敲 来老 松不 板塌 架 架上 栋一 栋， 桥栏 梯坠 梯年 梯掉 楼没 次， 正往 步机 歪在 死死 每月 气一 气开 气球 水一
4 水上 水塔 水直 求了 求求 汇款 池塘 没了 没劲 没吃 没水 没顶 沫 油门 沿上 活 流口 浑 淌 深， 添 清， 游乐 溜， 滑 滑到 满楼 满脸 漏了 演习 灌 灌水 灯没 灯的 灵通 灶头 炉子 炭盆 炸 点一 点走
4 点链 烟感 烧炭 烧糊 燃咯 爬到 爬窗 爷上 爷说 片一 狗把 狗绳 现在 现， 班室 球的 理财 理赔 璃都 璃门 生的 用钱 电桩 电表 男子 疏 症， 痪 瘫在 瘫痪 白沫 白车 的上 的从 的喊 的对 的火 的照 的王
4 的还 的， 盒子 盖的 盘， 直冒 直跟 真假 眼花 着天 着好 着那 着钢 睛了 码, 码都 砰一 碰， 离 稀 穿黑 窖 笑， 笔了 第三 等到 等， 管挖 箱那 精 糊糊 糊， 索 紫了 紫的 红彤 约车 细 经吃 经理 给就
4 给我 绪 续费 维 缺了 网恋 网约 老二 老哥 老婆 老师 联 股子 股煤 肺 背 胞 胞胎 胰 胰岛 能听 能多 脐 脐带 脚 脚， 腿在 腿夹 膝 至 舅舅 舞台 舞的 苦， 菌子 菜刀 蒙蒙 蓝光 虎 蛋味 血流 补习 被困
4 被收 被车 被高 装的 裸聊 西门 要两 要钱 见人 见红 视频 警官 讯 讯录 讲话 话, 话他 话吗 话多 话我 说再 说来 调， 谢物 账 账号 货架 购的 贴着 资料 赚 超标 越重 趴在 跑到 跟一 跤， 路口 路滑 跳一
4 踩 踪 蹲 车也 车倒 车和 车往 车碰 车门 转身 转， 软件 边了 边来 近一 近的 还带 还站 这么 这条 进人 连环 送货 送餐 逃逸 通你 通讯 道在 遛狗 那两 那片 那边 邻 都叫 都漂 都站 都起 都转 都送 都闻
4 都黑 配合 酒瓶 醒来 里五 里全 里写 里头 里屋 里拔 里收 里煤 里着 里钱 重 钱被 铁栏 银的 锁厕 长椅 门自 门说 门跑 闭症 问社 间了 队的 阳台 附 附近 院说 除颤 障碍 雪地 露 静了 面全 面包 面好 面车
4 面那 面都 飞了 餐的 饮 骑摩 高头 高， 鱼塘 鲜 鼠咬 ，1 ，3 ，书 ，六 ，吐 ，味 ，哪 ，坐 ，如 ，字 ，室 ，已 ，很 ，成 ，担 ，拉 ，指 ，气 ，滋 ，然 ，电 ，约 ，背 ，身 ？不
5 ' ,从 ,哪 ,她 ,按 ,敲 ,有 ,油 14 20 2层 2的 4单 9栋 ao da do id my no nt pi ss zh ”, …… 一伙 一度 一开 一排 一斤 一格 一次 七岁 万二 万八 三单 三回 三条
5 上不 上往 上晃 上走 上车 下了 下溜 下都 不 不上 不交 不按 不放 不活 不灭 不让 世 两份 个办 个垃 个奶 个是 个流 个送 中 了六 了压 了天 了她 了就 了张 了怎 了新 了着 了砸 二十 二楼 井口 井那 交一
5 交税 人你 人刚 人埋 人走 人跳 人迷 人！ 仁 仓库 他了 他只 他在 以上 们谁 企 会说 伤 但是 位在 住我 你能 信用 信里 俩孩 俺 倍 借钱 做完 偷 儿不 先交 光着 公检 公证 六个 冇 冒蓝 写完 冰凉 冰箱
5 冲上 冷库 冷， 凉， 几十 出车 刀片 刀追 刚把 刚还 初中 别开 别来 到东 到处 到天 到小 前发 化 十一 千多 升降 卡住 厉 厉害 压 压在 厢 去, 发点 发紫 取暖 口一 口两 口卖 口压 口疼 只 只会 只有
5 台塌 台说 号梯 吃坏 吊在 向盘 吧， 员小 呜 咋个 咬住 咽了 哎呀 哥 啦的 喇 喉 喊也 喝多 喷了 喷完 嘎 嘎吱 嘛， 嘢 嚟 四楼 回老 圈说 在中 在健 在六 在卧 在卫 在厕 在叫 在对 在床 在护 在操 在教
5 在火 在踢 地下 坐那 堂里 塌， 塔吊 大 天不 天晚 天路 太的 太累 太阳 头, 头是 头有 头栽 头没 头还 夹在 女人 女儿 女， 奶在 她把 她正 她， 好一 好冷 好热 妹妹 姆 姥姥 威 威胁 娃一 娃， 婆， 嬷
5 子一 子上 子再 子叫 子手 子还 子骑 子鼓 学说 孩掉 孩， 安， 家啊 家子 家就 家暴 小哥 尖 就 就到 就剩 就烧 屋都 屋， 山 工夫 巾捂 布， 师， 帐 带着 常， 幕共 幼儿 店了 店员 店招 店里 店门 开始
5 开着 弯， 往我 很大 得厉 得没 心慌 快, 快下 念 怼 悬在 惨 想问 意思 我 我充 我关 我去 我听 我大 我女 我怎 我摔 我现 我生 我肚 我输 戒指 户怎 房有 房起 手冰 手在 手抓 手臂 扎进 打滚 打钱 打，
5 扔垃 找一 把骑 护栏 护车 报纸 抱 抵 抽， 拔不 拔了 拿酒 挂电 挂着 按铃 挨 接到 插排 援 摸不 撕 撞上 撤 放炮 救护 敢碰 断 断气 旋 早餐 是泡 晚了 晚安 月， 有了 有看 服说 机房 机把 机还 来个
5 来想 松口 松手 板娘 柜里 树上 桌 梯井 梯关 梯夹 检法 楚楚 楼塌 楼掉 楼板 楼阳 楼， 次在 正要 步， 歪， 毒水 气 气了 气还 水就 水渠 汽 没信 没拿 油站 沿 泳的 泼了 洁 洲上 流了 浮 浴 浴缸 涨，
5 深水 清清 源 漂走 火星 火， 灶 点名 点赞 点？ 烤店 烦你 爆炸 爸不 爸走 犯 狂 狗打 独 班去 班的 瓦 电缆 百， 的同 的堵 的打 的拿 的脚 的让 的账 的钱 盘上 看下 看要 看见 眠 眼睛 着墙 着就 着脚
5 着门 睛 瞳孔 码我 码领 砸车 硬得 碰倒 空调 窗， 笔， 等车 筷子 管道 箱在 粘 糊的 红色 线在 细路 经到 给那 维修 绿的 缝 缠住 网贷 罩 翻墙 老屋 老的 股一 肩膀 肿了 肿到 胁 能修 脏病 脑勺 脚了
5 脸发 脸色 腰， 腿肿 膀 舌 航班 药我 菇， 菌 虐 血一 血止 被冲 要往 见哭 解脱 讨 让 让出 话 话就 说在 说想 说让 说谁 谁在 谁知 谁认 豆豆 货车 费的 走我 赶紧 跑气 跨 跳 跳下 跳河 蹲着 身起 车还
5 轨上 轮子 软的 软管 轰 轰的 轿车 辈子 边边 边， 进了 进单 进屋 迷了 迷迷 追 递员 递小 速来 道， 都吃 都打 都掉 都烧 都红 都青 采 里两 金 钢管 钱我 铁口 铁皮 锁在 错药 门碎 闪一 闭 间那 闷得
5 防盗 阿嬷 阿爷 除草 雨太 雨棚 雾 需要 面 鞭炮 顶 顶了 顺便 风往 驶 驾驶 验 骑 骑车 骨灰 黄色 黑了 ，俺 ，公 ，刀 ，厨 ，四 ，奶 ，急 ，房 ，把 ，抽 ，搞 ，数 ，有 ，村 ，桌 ，灶 ，点 ，爸 ，牙
5 ，玻 ，胯 ，见 ，让 ，轰 ，钱 ，银 ，马 ，骨
6 ,不 ,俺 ,后 ,外 ,天 ,怎 ,现 ,窗 ,脸 ,让 22 AE AP B Q QQ el fe h ng un 一摸 一条 一脸 一阵 上, 上头 上游 上爬 下出 下十 下掉 下沉 不在 不掉 不答 不行 不过 两分 两小
6 两岁 个不 个姑 个小 个看 个码 丫 中毒 中风 了热 了门 事先 交保 交钱 亮堂 人三 人事 人受 人命 人堵 人拖 人持 人挂 人掉 人放 人敢 人正 人贩 人躺 从六 从地 他拿 付了 们就 仲 件， 会再 会动 会水
6 传来 伢子 伸进 作， 你好 你看 保密 修的 俺家 倒下 催 傻 儿 儿了 儿媳 全家 全账 公又 公说 关在 关着 再转 冻结 刀了 刀在 分之 前轮 前面 剩一 劲 化了 区门 千八 卡被 压着 去取 反正 发了 发的 发黑
6 取钱 变形 叠 口 口就 口往 口， 只剩 只脚 叫他 可能 后不 后备 后座 向 含 告诉 呕 呼呼 咋办 品， 哥， 哪， 哭 唤 啃了 喊了 喊我 喝农 嘭 嘴边 器响 四个 四岁 回家 在两 在你 在十 在喷 在搬 在江
6 在自 地方 场有 址 坐在 坐轮 坑里 坝 填完 声音 备箱 外壳 多， 够不 大, 天了 天桥 头去 女孩 奶， 好我 好远 妈把 妹 始 娃们 婴儿 子丢 子吃 子疼 子着 子走 学的 宝， 室， 家, 家下 家又 家发 家锁
6 家锅 对吗 小宝 小邻 就死 居大 岁， 市场 带手 带， 平时 年不 年级 库 库那 应了 底 度， 往东 得出 得太 得好 怀孕 您好 惨叫 成两 我公 我叫 我吗 我外 我姥 我正 我老 或 房顶 所有 手里 打孩 打起 抄
6 把钥 把钱 抑 抑郁 抖， 护费 抽的 拉一 拉我 拍玻 拖了 指头 按不 按， 操 放下 放我 放水 敌 敢动 整个 整瓶 方向 方让 方， 早上 是个 是哪 是她 是最 是灯 是， 暑 最高 月的 有刀 有手 有气 有车 机快
6 机要 机都 杆倒 条街 来我 来气 板往 板， 柴 栏上 校门 根电 桶里 梯卡 检察 棍子 棚上 楼 楼冒 楼道 橱 橱柜 水区 水来 水齐 汗， 汤圆 沙洲 没反 没盖 洪水 洲 活够 涵 涵洞 淹了 淹到 渠 湿毛 滚， 滴到
6 漂 漏， 灯箱 灶上 点, 点上 烟, 烟， 烦了 烫了 燥 爷没 爸妈 爹 版 牙子 特别 猫粮 瓶安 电的 男孩 病 病人 病犯 白雾 百分 百草 的二 的孙 的没 的看 的锁 的？ 盖不 直抖 直流 看不 看他 看得 看门 眨
6 眼了 眼看 着刀 着地 着起 睁不 睡在 知一 短信 码是 码给 砰 砸人 窜火 答应 粗 粮 粮在 糖吃 红 纽 纽扣 经出 绑了 网上 网吧 翻出 翻白 翻过 老头 老高 联系 股味 胡 能帮 脚下 脱了 自闭 芦 苏 苗了
6 草枯 菜市 落下 薪 虐待 蜂蜇 血， 衣， 表那 被 西边 要交 要打 要炸 要给 视， 警报 讨薪 让交 让先 识的 话关 话是 话没 话里 说修 说给 说自 请派 谁都 谢你 负一 货 货梯 贩子 费我 走 走, 走吧 走，
6 起大 跌 路牙 路的 路， 踩空 车怎 车烧 车道 转安 转眼 边脸 边身 过马 还亮 还开 进门 送外 送我 逆 递的 遍了 道了 道怎 道有 道那 那儿 那堆 那是 那股 邮 邻， 部队 都变 都头 都散 都看 都说 醒过 里门
6 里， 铺， 链 锁 锯 门有 门窗 门走 问下 间， 陷 雾， 鞋在 音， 项链 风一 风大 飞， 食 饮料 麻得 默 鼓， 齐 ，九 ，写 ，卖 ，口 ，外 ，广 ，张 ，怀 ，抓 ，推 ，来 ，猫 ，用 ，着 ，离 ，站 ，耳
6 ，要 ，话 ，谁 ，配 ，顶
7 ,可 ,对 ,能 ,这 2 8楼 be by he l os “ ” 一单 一根 一步 一群 三岁 三楼 上哭 上站 上课 上都 下人 下大 下头 下来 不哭 不晓 两家 个, 个男 中生 中， 么关 么都 乌了 书了 了拿 亮得
7 人会 人喊 人站 人要 人跟 今早 从下 从医 他有 以后 们不 伙人 传销 住的 倒一 债的 做任 停半 像 入面 公安 公打 养老 凉的 几辆 凹 出大 出溜 别挂 别过 到膝 到这 力气 劝 劝不 劝劝 加我 动了 动弹 劲了
7 十多 半 半了 半瓶 卖菜 厅， 去倒 去吗 去就 又冒 及了 反应 发来 叫一 叫都 吃完 吃汤 吸了 告灯 味好 呼 咬了 哧 嘴唇 噎 器一 四 四万 回了 困了 在就 在负 在里 地址 场上 埋了 基坑 堂堂 堆里 塌的 塔
7 塘里 外喷 外面 大事 天还 夫， 夹 奶去 她在 妈手 姥 子我 子硬 孕妇 害 害怕 家保 家天 家没 家， 对了 岸 工友 己叫 巴 幺 开我 弟， 弯的 心丸 快去 怕是 怪味 想自 我交 我以 我想 我找 我报 我点 我留
7 我睡 我觉 我送 所里 手了 扑腾 打得 扣了 扩 扫了 把 护工 抱走 担架 拍到 拖着 拧 拧开 挂在 指 挖沟 挺挺 掉井 接一 推倒 推婴 搭在 摔得 撕开 撬锁 数字 斜 昏迷 是就 是消 是演 是灰 晚饭 更 有学 有煤
7 机里 杀 杆漏 来一 来把 果冻 柱 栋1 树林 梁 梯 椅上 楼看 步声 比上 气泄 氧气 水冲 水器 水围 水坑 水堵 水太 水漫 永别 没带 没意 没跑 河 油桶 泄 泥块 洗澡 活着 流好 消毒 涨得 滋响 滑下 灯也 烛
7 烟从 烟大 爷爷 现金 班主 甩不 电 电打 电死 电， 疏散 百了 的我 的绳 的进 皮带 直吐 直响 直挺 看台 看看 真着 着树 着电 砖一 砖头 租户 突然 站 等会 管子 紧来 红的 线刮 线烧 结果 给人 绞肉 翻了
7 老两 老汉 老远 老院 耍 肉机 肩 能动 能追 脚步 脸血 舔 药当 被反 被撬 装修 西 警铃 话， 该打 误 说走 货的 趁 跳楼 车底 车开 车快 车把 车掉 转的 转走 轻 轻生 轿厢 输密 辣， 边就 边打 过电 返了
7 还坐 还有 还没 这里 进气 通红 逼 遭 郁 都别 都吐 都找 都点 配 醒， 钱就 长一 门了 门都 门里 问一 闯进 闻 阳 陪我 难过 零下 需 面了 项 颤 饭了 马路 骤 骨头 黑的 鼻子 ，井 ，从 ，像 ，八 ，喘
7 ，头 ，安 ，我 ，拿 ，楼 ，胸
8 ,人 ,嘴 ,把 ,电 e le o ow 一把 一笔 万， 上吊 上跳 下 下, 下我 下， 不松 两万 个光 个在 个没 么情 乌 也在 买好 了人 了出 了动 了小 了手 了话 了身 人困 人摸 人晕 人还 从 他不 他把
8 以为 伤了 位老 住一 你别 保证 修工 光 内 冒泡 冲走 冲鼻 况 冷汗 冻 到好 到胸 到腰 刺鼻 前就 割腕 劈 半截 协 卡里 厨 发青 叔叔 取现 台边 司说 后头 吐白 呐 呢, 咬得 咱小 咳得 哼 唇发 唱戏 啊快
8 啪啪 喘气 喷火 嗤 四单 园门 在了 在水 在着 在砸 在超 在跳 地那 圾房 堵门 墙倒 声， 复苏 外 天亮 失 失火 头出 奶 奶了 妇 妈被 孩被 家伙 家快 射 小腿 就从 就去 就跳 尾 屏幕 己在 己走 巾 得不
8 得直 得见 心梗 心肺 快快 总阀 恶心 情况 想睡 憋得 我付 我发 我把 我拿 我照 我爸 我躲 我锁 房子 手卡 才十 打个 打火 抢了 抢孩 拍背 拿东 按着 挖断 掉 控里 提不 插座 撑不 撞树 撬我 操作 故 敌敌
8 敌畏 数好 早走 明天 晚就 有 有个 杀人 来越 桥 桶， 楼都 欠的 款， 歪 气没 氧 水淹 水面 求 没力 没得 没穿 油罐 油锅 流血 浑身 消防 淹 溅 滋滋 火啦 灰的 炉 炮 热晕 然气 煞白 犯了 瓶 用， 畏 瘫
8 百多 皂水 的两 的往 的缝 盆砸 看到 眼珠 着, 着咧 着收 睡衣 睡过 短 码 硫 离家 积水 突 窗都 笔 等我 箱漏 紧， 红光 纸箱 线断 给你 罐车 老人 而 股怪 肺复 背景 腰了 腿断 自称 船 花生 菇 蒙 蘑
8 蘑菇 蚊香 蛋的 蜇了 血了 被压 被蛇 西区 要倒 要紧 要自 见了 让走 说等 谁来 贩 走一 越来 躺地 转完 边说 还挂 这边 远 退， 那男 都行 铁 锤 门不 门没 门缝 闻得 阿公 靠近 顾好 骑在 高烧 麻 ，什
8 ，劝 ，听 ，女 ，妈 ，拜 ，树 ，汗 ，热 ，菜 ，车 ，里 ，鞋
9 ,今 ,刚 ,水 ,请 0 4楼 OS SO z 一屋 一边 上了 下不 下物 不想 不用 个味 个戴 个， 中间 书包 了孩 了算 了遗 些年 交车 人倒 人啊 人接 人撬 从这 他说 任 但 位说 住 佢 保安 修空 偷电 僵了
9 儿子 元电 八万 八千 再 冲进 几年 切 别让 匙放 十二 十楼 千 千， 半空 卷进 友 发抖 口吐 叫救 叫， 台上 后脑 吐， 呀 周， 呲 哥哥 哪层 哭声 唇 啪 喘得 嘶嘶 器里 囡 在下 在地 在找 堤 塌了 壁
9 大得 大烟 天， 失， 头掉 头疼 头破 她要 好高 好， 妈 妈不 姐 子下 子头 子砸 宝宝 家看 家门 密码 小车 就倒 就想 就跑 山洪 崩 工把 师说 带我 年痴 开门 引着 得发 得清 快叫 快报 快没 想吐 憋 我害
9 我是 我死 户了 才能 打死 打过 扔的 把小 抽 抽抽 抽搐 拍门 拜拜 捅人 掐 排水 接， 搐 救心 整片 斯 新能 昏过 是味 有位 有医 有我 朝 机充 机票 来世 栏杆 楼停 欠 水已 求你 没下 没呼 没找 没走 泼汽
9 添麻 滋 漂起 漏煤 灯杆 烧过 烫伤 热水 焦 父 爸 狗的 猫眼 环卫 生了 白烟 的不 的在 的把 盗网 直叫 眠药 眼前 砍 碾 神不 称 窗 管了 糊涂 纸条 给了 给钱 网友 老年 肇 肇事 胯 能源 脑 脱 腕了 药吃
9 药片 药， 蓝 衣 被打 裤子 要弄 要生 话不 说孩 说是 谁看 谢大 走散 跟上 跟了 跟到 踪了 辆车 这些 这几 这味 迷糊 透 那人 那根 里漏 钱转 银 银行 链接 闷 闻到 险， 风， 马上 鸡蛋 麻烦 ，七 ，三
9 ，五 ，同 ，就 ，旁 ，比 ，水 ，真 ，肚 ，脑 ，药 ，这
10 ,手 ,身 ,还 ,门 12 7栋 一人 上摔 上那 下一 下停 不会 不停 不喘 不好 不通 业费 两个 个人 也 事故 交通 人呐 人啦 人快 们了 们快 们看 伢 倒车 假装 做到 僵 先 冒烟 农药 到窗 到第 到脖 半边
10 半， 厨房 叔 变 变态 叫不 吃错 听着 呆 哒 啦 喉咙 嗤嗤 噎住 四天 围住 围着 在响 在哭 在我 在掉 在转 地， 声 声了 声就 大口 大姐 夫 头卡 娃没 婆婆 子不 子吞 安眠 宝 家帮 小年 小的 就这 层，
10 山上 帮忙 年照 影了 恁 恶 我写 我室 我爱 我站 截， 房梁 房着 手指 手腕 扒 扶梯 把门 抖 折了 抽了 抽起 拽 拿 持 掉河 掉火 摸我 救救 是那 智力 有人 朝下 杆外 束 板在 架了 校车 栽下 棍 气，
10 水库 永 汉 没去 没气 泄漏 流 涂， 液 漏 火光 火苗 煤 燎 爱人 父亲 物业 珠 电倒 的一 的师 的手 直 砸东 窗帘 筷 管我 紧的 累了 结束 翻沟 老公 老爹 肚子 能来 能看 脸是 自燃 蜇 表箱 要杀 言
10 认得 证码 证金 说 费, 越大 趴着 跳了 踹门 躲 车着 车里 边 过来 这是 这次 道都 那户 那里 都化 配电 里关 风好 黑 ，他 ，到 ，动 ，呼 ，天 ，屋 ，早 ，流 ，路
11 3楼 e, 一名 三千 上来 下是 不太 不来 不给 业主 两车 个学 也灭 五千 人不 人抢 人抱 仔 他又 任务 俩人 修灯 先别 先来 全身 公公 关电 冲 出 出去 包车 化气 占线 卷 口撞 右 司机 同学 后 后一
11 吞了 呛得 呲呲 咙 咽 唔 商场 器在 回不 在天 垮 垮了 塘 夜班 天花 妈妈 婆 子, 子被 子里 孕 安被 宫 就不 就麻 尾， 尿病 居的 开水 很 快来 快跑 感觉 成一 我已 我店 我开 我该 才还 扎 打了 扣
11 抢 抢劫 抢包 捅了 整 斧子 来帮 桌上 梗 止不 水还 水进 求救 汗 没关 没用 泡， 涨 烧焦 璃的 瓦斯 瓶炸 电线 痛 痴 痴呆 癫 的路 的都 皮都 看东 睁 祸了 糖尿 系不 红了 臂 花板 药了 菜场 被抢 见
11 触电 说早 账户 费， 走失 起来 车压 软 进我 连 道口 里 鼠药 ，上 ，不 ，十 ，卡 ，又 ，她 ，昨 ，河 ，灯 ，现 ，脚 ，血 ，钥 ，风
12 ,一 ,咋 ,说 一哈 一夜 一直 万 上掉 不是 中暑 么弄 他要 你们 倒在 倒地 像是 决 出不 出气 别找 动不 南门 压到 去找 去拉 反锁 只看 吊 呛 和 咳 哎 啥都 喘不 嘴 嘶 困人 困电 在撬 在没 圾桶
12 坡了 塌 夜没 大腿 天然 头 夹住 娘， 子了 子吓 屋 幕 开灯 弄死 心跳 意识 我今 我怕 打人 打穿 报警 拉闸 推车 救命 斧 是想 晚一 有味 杀我 来人 栓没 样吧 梯又 楼着 楼窗 没看 洪 活了 浓烟 炸了
12 点算 烧得 留了 白 的老 罐子 胡话 胳 胳膊 能开 脖 脱裤 腿了 膊 觉 解冻 说胡 说要 跑了 身 身子 车祸 转 里好 钟前 闯 难受 顾 高压 鱼的 ，前 ，可 ，嘴 ，够 ，好 ，皮 ，绳 ，腿
13 A O re 一家 下辈 不开 不接 个来 么办 会游 倒 几个 刚被 别问 割 动静 劫 去了 可是 吗， 啊 在又 坠 女的 室友 家这 就没 应 快点 想再 我包 我好 我走 打老 捂 掉进 摔 撞， 时没 是咱 有贼 楼了
13 死， 水破 江 没影 没接 液化 溺 溺水 漏气 漫过 点着 然 独居 着个 瞳 砸下 硬 绞 羊 老伴 说不 说没 谁会 起 跑出 轧 转钱 轿 醉 里了 里面 钟了 门就 阀 陷了 面是 ，娃 ，床 ，往 ，火 ，请
14 ,风 nd 一股 不到 不清 丢了 伴 倒了 债 冒 凶 刚 刷单 动 又打 发麻 听到 味 命 响 喂 困 在冒 在往 垛 天没 女 娘 学没 家着 小偷 弟 快打 我不 手 扑 明火 服的 正在 毛巾 水涨 水里 沉 没出 浓
14 滑坡 烫 照顾 爬上 男的 税 糊 线掉 缩 脑袋 药都 要转 请问 谁能 这回 这样 迷 那种 金， 铃没 顶边 风了 麻，
15 一个 上坐 不应 人理 保重 光， 全是 关机 分钟 卡号 压线 吃多 吞 吸 味道 哉 多血 够了 天就 太大 她 定位 客服 床单 底下 心口 打1 撞了 撞人 救人 散， 是开 是火 是血 有电 本来 毒了 没到 泼 滚
15 火了 烧到 的, 破了 祸 线， 肿 肿得 臭鸡 药 被骗 要死 车撞 遗书 门打 飞出 骗子 骨 ！ ，只 ，快 ，才
16 ! ,我 上， 事了 写好 勒 压住 口有 叫我 告牌 喺 地上 天台 娃 对方 想活 我刚 找我 是真 有烟 栽 汇 男 的时 盗 眼 穿 紫 给骗 胸口 脖子 腿 蛇咬 触 躺 车冲 车追 这会 追尾 验证 黑烟 ，说
17 不回 伊 伙 再见 出事 刚转 只手 喊 奶奶 放学 救 梯了 汽油 没声 没心 烧 燃了 爷 生， 紧 腕 落水 行了 被水 要我 说今 趴 身上 进 都是 面有 ，穿
18 in 一辆 不知 了 二单 付 咯， 埋 外公 太太 好多 室着 岁 开玩 我弟 拿刀 未 气漏 炭 煤气 玩笑 窜 翻 脉 还在 ！！ ，人 ，手 ，敲 ，脸
19 下面 人 叫 听见 喝了 在 好像 想死 摸 是烟 晕 正 没上 着 砍人 羊水 ，喊 ，怎 ，眼
20 下去 不住 他 在烧 好大 气管
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
CONSTANT = -70
LEDGER = """
eNrEvemPLTtyJ5aXzO1sVXX3916vkqyR4JmBMBjYsOE/34D9wRjMB3s88HjUao3Ur7vfXWs5S2aSvD65MoKMIJn1BDi7362qczKZZKy/CJLBLANXaX89TT
9v5g+KTNhvN/CprOr/M+Pvu/GHzqKXyrIX/LeH63/f9b+8XO6+XqALBbj5Dj5ZOC11WXZv/8r7f+rlz1/1Xy/XbvnNZKsuTT0iyFtB98z00FdIE/u7Aj0e
HjzM9C6mzvpvaNzPCsRYjcYmLPu879BlwG3UEKcfrYGDqObuS6+pQbq6rOXIuSPIAUeQGck8WS7kGp5emFsnMnIYydH7eO/90S306IhOTB+bZexboCJXNk
rEWUialtQwcNNmIAI5/hv01x84QQV0p97Ck5ZrUBzAU0Zg7Tdp6vPPyyCM14lZpHP06UC9nbFS8pS5YtqpVAXewT++E/jvaeh3zm1vFhkts/UXbR2yQoQM
qJ4GbiDnprd/Afc9WXvgXnmsY12BRCT5UvYpwcu1fz2SXfLI02W+ESqwwDaZRzsgfeoMGr2Y68P/zm9/+lHOQ7o+/wE2KjSh76A3T3N3imfyf6HVaOJ6r1
sAXt9/yZ5zaW+ctES0pOV3blIhEcgMfIE2i1EpKXtQonf+Iugt1w0zqmeOvVPZz7t2btM5NGL9bw+z+zCv/X5Bv0V3WcxdrCnQ49juchkT6kZ2ycLUkOCu
mSKXGvRIDyoYsCGjp9TSs/zF8omA2qqDDqg1iSrjy3aVdaNkHTmpaNy3GkKYdMhD6oz3pPJMCVvd++jbFIH6kvMOuXGoaxbzRLWUUxQqsRZWP1oZFp42dI
hUcnjLa2xz61m326GBFnCsyjj4iCVHYaD2ZngGsrR2SJDFHNWfWWvQ/1S536vNEv70Y3mvOQtjaB3SEdNUDA8qzmC95aTZue9lEF5JbKl1GN1p54b9iBt1
cSrsK3pE/IGFpUXMKuuFT60RcdUl3MzT2I9J8AW+7S2msxyF/oQHZkZoyl2AjuZggZYO+hdMzHMC2F3E9YUjkqqnrYi6opxzu2Pf9sgGFBkPA2HsPl636X
hduMYIORZaJdWLVRgoYOQbxcnZhu5EgYh6mGWtmbnG8eqjKyD6xsTI0jGDKpcwUFLxlD6mDX67JEc6GumaNJA/t5RxaiddGe9GC1zzQiJsdxQjyJLSOQWl
W/AB6HSjbuHzMqDJ25CW+92HX+bVEJnIkBqahRdj2wby+mxlLx/vP7iSYaDW5D6Y3Lj5sKHZ0qWJXjVKL71RQr6YgJ+wAgYSRgfQdzmaQG3H6TXyilccTW
mMXIH6jW2i5ajRotcIxrYXSW5iZXRssrW5qP7626FnuScmFxJrwI6b1iK6HZtOYkYmvJSGsbeIMDlK+4WMezJliGaub6gIkHwdRLeZeCXmkV38pEfUd3Xz
KEycGE320c2upDgpT6K7xBxK+Ho8kV3+J4BBZvm4ACsoWL9fBDNlnwl/rikHd/+swSkXnRQlrR91SAeHv19RWvXOWKtODPC0Oldnsu226iUc6dOV0l0HDZ
FZ226aIORkw49XBnEJcxVKJkIxaNLFmhmdyNOsi1FEow2wFh2BykQKckkwcgh5mShvKsJfphvRmew67xuLQLI6IZXVZOGGji6OeJrVW1DjjwB2N0A489Kr
wWd5AoFeegmBvq1SoFcZZzQ3HoErKOcmwb3Ww2t2bERlXFqcaRxzbabMfb+jcCQVteXo5q0rxzqOPWQbUBMdTFKS7UrbTtv/UShBZSAXNe0uU8+HBwPhtV
l8hOzNpWRx9yDkB/SnWfxUTatyTZNIOQZxMymyWeGy2Lyp9obXOYa05tWqti2qoKoMBN1/N9BrVFozzLcJNoiPYOTxhXs/m5jBrF2wWZOclgAyubN/2L6b
HdHK2b6nmOZQra6E/adirZqhx7GhtZLxbwyV3+ZpclP1/dNWGLWaO/Yb1EdPyD8azosZBlU+JMcpXWZcuhWQZDBbuXiN8s4NJRtC3ixvyoKJrIQTXFwYwg
sUZ1Ms5iO2F0U4kXaPuyLDucmBFn9/VvhGkblz7316XEgy91EpFu5BqCopBf7gM/YIcGxJJ3gMyE/kNBRCg9x6mpKbeIwiXBtxCmDbk/vQeSTgBX5uPAuU
jxzbsq9+Zf8Ub6lcxt34vabn7LfrgrySeMM4eSI4w4mXMSFm6oJCtAoJO5+sPBDc6bwMiaXkBRPv5M4DaBfw/3ZqovFk001rPSdHEs8Et75H8gh2k/3cK7
+KwLaIelHOUvyoGt93imtodMY2NRzpy0SnvsILm5QUg4cYr9j0vzIRinGZtw3oyMVbIHfh2F50sSjIczdD3lmvESkH5/zrAPlM9qh4amqXptdv5C1rKw3J
sKMb9aQkItH1fULWpZzwXckg2lDEz1926WL2bTL69Lx5uUh0UbiyXgDr+xGxQoLMBw4v4MKeKX+seXq1w/2PtLnIsS3fQPq8wmsWQNfKhIA9FvuZWZY7AL
mNI4s6JsRNIvQnwsaCTgmcl041BL2T14aZ1TlO+MSdZ2uJpXEbxJ2qcjVfdNYct25/XgajneOOs60PUfucsBa48z/VDlcu01ty83xqE1LnDqpZpM6RhvwU
CbGClxyXDiGL/3Vpryunti9ZUtZUZRfhcT+kc6HkbuP6cIcRR+O3URI0MKyNvtA2dJtIOJ9LLcNpwyX1nI+lFXPBm4cTHPQxMrLDdTiG7z+e3JRqtizOIw
jSVpe+O+3Voht/PK8RrSUFB1zSvVN4qCaiQIVnHmSasBdR5LFMsS5zax0ZGwSijLGdInWmyxKnYLomydRURiVroPz6rDk7BjlkKAQLK6QXzYRScIT1uw1h
4Mnbv3C64i/mk8sYtctepUgveAr3TC6EuU8GC3ABZR526lUiEIiR7xTsG/L6f+nZnwL8/pVmvwzLhIkvGIno41f6ru2FonqHxNpg/TBE7mb+6G3YAZWuqo
2LdYpULqzmW+3rdiE1/LDx326C2Q8x2Zm+8SdLUD0usvgFHH8xG+rp9trA3F8DfmhHlJVjMhBXTnSspYJioKM4Zeu80ji4qJ49zXh9Xu7M/1fQAB1Z7vaY
qscsrz3DVeCuV8BFdqDjxlN7gW2tGT8z2WkOvjksM3DtxGW8xi51zzEZHRKnW0vYmrrjKgK6tGPa4QSqHqldTBRsAZvbsd+Va2bNwnF9JtCtCqZDfu5qf1
adnFXknU4h3+gRa9vG3g9JkG1/lxxwlhIO+IK6a+KNhL/uu4dW13c2OkpKx+2K7I/ESzpEw9egzzte/X6AXxzcmEKT6TI6s3Nu19tlg3HRPX8TCgF+lyxh
2o1aMR7a4/eQor+56lLxLC1QPLaVR9Y9Nz71ostnp1seYuKn6QZyAJg4o3ZYhHeegeucRDylrB/TKLUdHWE3vV4+w5aEJvEnb2RI35mMLTbUd4L4TFMab7
WXkqHZQZ7XhUzAYHRc2iUWHdH5PzE2c0E0qCM8nNoTrD6ondu3bn5IciOsKbm6JbieM2I4ZMTMEsBoA19oQto7bYnQWSiVAK6naBjKIYGp68c40x6pjAwy
IxMFmrmTZ8WH2IEUOJ2vnCYaWk7b2lkkpYs3Zuv+IUQV5YxnL7H2/A5lLFMW7AMaqYlBNeZMyYeAF4rb7jZdk2hCpuW3bXNm9E1z9lqM/b4lfHGSH8pRzy
8zT9L3X38jdjZYKTbul+MCFN25Q9RJsX99oamoiXzGgaBa/mLmpwHJ6o7gXm/68rRsYtQOP6Vuy9kx+CHvy2q8tl3ltnhurELQ3vVIe0F18ek1B4efFiI9
LmJVZ1Iu1LldsnCeph6tV8Miv3GHN69MWDXnM2+DF4zRJHjmrkrJPZYWHIcfPOPWLqONd/stb0p3PLDoJkrJfmznIdHc0eCtTARAd8Fe/oL0Yp21hjIDW9
AncM+8biAt2LM7zLv0i77Mk7C7N4nM3vJhrXiHmAr7wCaubhLIPIp7FaeFsTDG7h26T0NYdZpFGZTJ+F39kbEsVSx3GoQTBo83nwhST0NseApoRCuUc34l
wb15H1+JXUqyl8dFplqMiyAiuJJEinlZpi64JEn7qBmAtezks/1YZkdaTKc67qgl/LxlJCQPws6+EyZ387hLi2O01vT/lwkBoeLWOq802OvKT1RZd+K0J5
pCEO4d/3FwPYbxDVtAh5o0OmVYYcS244TnokZ83rEcRFsw4Ty6nFTWFgH6jhFANJrceZcmh6BCoH5wPYOSbnorL/5DKNCEPGtSUl2h6wkMRaeseeCLCHz/
8/zG9DKUgfwBANnkQDwks9PtZ3czp5xTN020+XDiqaugQO6Q6DWY6HVG5kesRP8UlwFlSKqeHbE486RRmRciDgQp3Uc2IspMQRo2wVr4pAQzvPE1JFDl2O
ANaE+nCkQEw5nAUrySfmTf0oZpmOaAaVuRvYfmQBrL61FizDnz6ok5O07VwsCCQibnAPxQ/rC77wChuqBzxjk2a1wfNjUb/zsZHO349D0dh9oehFcOKIfP
aE6pDRUHjIO6nLYk7Jz1I5CRdiFmP400D/J+6t5UD+J7m0IcxlJMiTylfG/x71mmtOiHBDbH2e5WODRwyPAV0eBE+K2SIMe8dvKLvXsojPdHHnc/AQI/rL
MQqXcXNJ0KMjypUyIE40hGkdHbg4cIBfuul/3W9jRcNpJ/1ywMeBvAyzsMh/XaNApBvzsw3hs78g6KgT/qDaOV50h2p11spCvvW6KP5ohlUFklzQHIzMgi
rRe3B4XmBaZzeji65G4Ku18DZsws+GMWzgBcYi6HvO4neTDh5964zx1cZWDRyzmCESW5UWptfg5eLxwJ2gDbUqYhLhOS5H9IVDK5CM+oaOMEFcwM7ccP3D
XcIjl+ft5VBZXGocrem7KuhnDmlA6A0L6G0j5xpOR3LADTxWQn8/sUMz85GJzOIoYjnINpAgJjWLjBSHDgrW+gL0GLCr5QL/RHdTBZ3XFdvV1nxZM0pHOc
Hy61mOkPo/EQtlOnuD9xPt+0Gbf59bkKoMg36pQGhq1dHY5r8mXmiBUhZsMAdnTbHZKU9mAVJbbmzzLoGpKe98QY9fzJKWPyiW2UTi0Sb+OJyMUas4feAp
wScqsQ1cwmEkPmhahufY1cRp2gCvmZW9a7SN4sg/1ORbLjnRndct3JI5kVrBpfwUNUjqsoaVuaXMEH1u6JGYxiMt07Orj9lPTC5HU4KyqRDNuxxk1Pmven
tcOGGln8K/7WlEyOLBesiaxDwf6NZXhl8Z27aawsKSSgAyZa8ylPRaJgT/4oHr4nOPSSuO/Pw7BzMNSkvaiGR4MKtDX//jckUuijmqH+0GZnBbZOtcILP+
88Kr0cu5jTmGBLeRiVoNUgWUgxYqRB+dGxH0UWzumrFZ6HgZgbfh+GL3k/YODI3/k006w1tukrBVvh9tIQNmdeUNrRSTMZAMrm8UsQuilS6i+0jPZzuS+T
whJBs/WEW7T1EfOQlEAUsmE1qKlTtktfQrFFwpqH0lWBfKbfGUSAB9Kz9dX4zFu4UVgwBPw4j0rEqTJL66RNkVIX3FDF2lWh2le9SWnPIXzTupHyFGpvP0
ykHQtLu6yp7Di+QRn+VZTlBlaQDqyUPIXjHrNqK74tf6CuJtUJWMpUfKwwoTuC8bcF+PLiyLUoEqRb0n+EMM+TNWjxCVYBO2UWahoirHRltOtSvIgnry1m
lQYnOUxaN/z4tDYHOrFDL04P1TJQrid3Cts+xd9yCfWkWmhZ2T2zO4q5N0jECpj8SsIfBfdLFbQhkZSAYAdXQQLfed2+sATUyCw7szsK/NIC0rDX/9RjqC
OtDbckmRKNsyHLjJ7RQCTHmpyuJPdkn7idSDe137wSqc5MRTMPHRWmNdY6y2lJi2tHi2X7rz7nBTEly+0qDZnpNpoJXWicYKt58nQqLSc7y0GxSGPBZMvW
pZkaIBx5BMbirS0QWY4YROOIxx1Z9d6hsMW+lC27CUJog7fSAvE20UH/N/ezD2k2GeX+nJ9w0JpyIzLg6j4RApOwaDO6Msyko8vA7R/XJQKOkEZNpHMqhB
2t1nTkQsIjzaW5BVXbQdVeq9VsGV8h/LWL0dJMqY4DkJIalgIfB3VPEzVw8JSHZOnCy2087XHPirPgeN15RDf2fdVauQvlrua2p/ihYWywOIPeDpL6g8D2
zkQLCm3WWkNVRJ1U5h4YEHQRt2uc43FwTPUi1Hun9W68Z5hLVaRd+MmRtO4hggMT8oAptXf6dz1WeKBtDATwpgF948y8d4wCKbiVgtdeeaWwZoS4vX7XeS
oqfc01CfZV850QE87EFZcuGVm98ca+/viAcWnnpyN9215GPFkO5dgEnAMwNvNtlyPHEh8+b8dBFx2116wD76xMjLQpeTcdwF2f0oTcRO5YKpFe+/Og0wwM
HEI+r/ft4upIHxnrU77C0mmYhjv3UeMkFu0ysWW7R5/a+Fdw5HcIpe8HhYru9fC88SL1V2MtX6bh5xN4UsIGi1WWqyf9iRCuJ0iPRqK+XwL+mtCUZp1P2p
A8KWhCnhk5sEBFnd1SMzqcovRVo5t12Smz3sCta3Rq3bFneTYV7KMybRfhkasN2dMPWVM44xa8o/0xZJ+6qDEPuW9mSlTG122Uzsi+xEX3wLx5mrh4HNM1
aryzI+UqdT2tGUDkK+bdQfRJUclMu5tieOlqRqSY1rXX0Gx9tXygapFN0yGPZQB0EpyT7hBuWl+3q56Uf/TW807/nhmN1os9MSmpgQJv/gldYLWgXWg8Bd
6vknembs2yLnteS9olif9y105apTwQ9JYJoCP1ShY1UNGhWVax5GFnYELaXFhq7x39rVJzcnDkhutz/++DP+38ELY9pUOhzrGuXox0aNeTn5VgAEVuUkgh
YQ9bH9RNjcgXLgeqWcIfCDEyY12i5LwH0TftJYLKqBQXPNI/u0lGe88jhUKGR3Qo7SSzoGU7LR+0sA3Nx3xVkbgIZEOkhEUvbx0v0cha3EWc6KOV2+Vw5l
cB9ZZshOL7VhGwPc3afBm85R/tJ7+mjAtR8bK1Ml8SJbm+4jNlrAQJ4MI1gi5WfLsgJebZCb3OxppIBmue4TqHNKULr6FJDJ01rIBQ2PejeTC6jndNpLdE
ktxbJlzFsU6oLxK08qm4xBL5lLIcGSyXapeHbdN/GctJzOQgj88bOCyVVdQ2gE4L/TdeGoKxXzrigV4fODn5aVzBbYQrPIVHT3sczrcn5Q64525poDQbyi
+piQW3QHhO82DeO+pej0ZFu8nqV2cvuxJPGsk5NipBUICh5gPCqh2D1DUStXnbaxO0oEdSR1QsiO0CeJUGoYjw3CTlUhfHla3p8Kw9bVrMmbXI6UvfkcXz
RPv/YSBtRSGchjIYcg6gnwhh37fZMy8xwFPC1DlTdD3tpp0UJYfNUaG5dJO9ElTO/XyHO9fb3pYVL2rm9Ywh9fDzFPXvjkT8KZ4e9D8Uy14rQQ2ynT+Ru5
DD9Pp4SrEaIiXWmiqIDeWgjUvBb/bezbVrZ4KzYgEf7thf6HlAtjOS7GltvNCByMy8avxj4hlRG3fg7vfx7BowVDlptF46XyEWTGYsl+PAvvo0LnjTJwI1
Qa6kPlh7eHLXZgYuOuaaXlUqNDa/noyh5cQ8YD3rWhKvlNF4PsEmFL6UNJxClCScyPMgrers/12TvNNEPgoolz+JLCO2TUEp0xTuwhu2jWfbNrSlU5kzJT
89eZtkU0qSW8I1xw9QSUbFEI4giNRE6bq0asa49XLRDoHP8rNTxdTkXOlIaeuJwJkSv6pOG5JYJGM6gW0J5JSOoP9DKrXsmhKVfn//r62JOh4Hn8eiCjTk
A9HnqQN3lspdv1WoOgDROL6Kpe66zIqwyL03H13jFIq/trCDwUlMTD1QLLl2v7wZu/jjZMYvTLbQRInoLFzMnVkQEzWASGp57+CADkOAkMY2tQ+JNmFyTR
Xcn04Gs+Cw7eI4Os0mBGckxFEcBWyn7Ebtssqi7shOufqtH8k/TER6ZpmY9OkrgRJfL/1ZTlpEBbnO/r5BnZgioLS0lYiYBkI/TUlkzkdokp0Q8I7bOo5e
ClcNcBbJvrfN1gx+qZiQVDO0OLmMvgTzK1E8In8FlV8EFbsh9LdmxKact05KV4KqmWy/QOpW8vklUQUyVRHXb8oAUoo4usVPSkWBUONHK0Iw3TEuj3KsfS
ZF+CXBzp07bq3IJGcby1ycZ4JLagAiMaxNXn321XvcQDP2m8CjymNyg+pB9Z1FLvxz5TWgaGK38/jTp3nZmFoHZO2NYgLdnFOGlkUWOmw6kaAZ4/PszLvl
L6PKj1R5T4E37YJL2IRO3nErYFs6KkkvEXHPcORzEuP3kHS5Fz0S8vz3l6WwwTiIX05ffD/nWtMSPhMukzukZ+wW1ByxqiCO9Ro+6icD9diMs0p/Ljhbx6
JSUOaWzwWKIjiuy3U0HTxyZwq+NGda4zR7HVvvfYb7lJnTWt5UdASlyH55soXK3wiTZ4nTYgqpQ04t7GcCb//AP2yk1Ocu/nrY2jwmLTD+ufD+lddFTUai
L0MRtbePQpPD3c6moh7pUeRZWIDGgRgUI7jnRg3riGRSusOtmviEXr9xUnLwM5OQh0UKF19k5X07HaTXLp7d37d0GkcxHnqkp8xvm4Jjyqn6MiCv8XzXzI
d/MxwGG80Z+8omPU5+P5FCLEsWlMxWnyKt3fUOjsjkCfjuDC1nx9unHAiybq93/sO6vk5OvZS8a42gMTbhUUTCM1U4EcETIMUvCRwItgFNFf6yp6X2Sj+A
P4zdO/uKb0hF++by50h0XQIPQruI5SgFXrhrOMR84ZsCoZzpaOYqS/WTAn0+hZVaYxYrhqubuZZAGUSSRUtx3lqqAiyOsLXqh7PPf5PtIsELj712FM3/nP
y4q1+7GOgMJY0dU7hU6TROfGP8qe/x/V8oe9odkHxGdQ+VlCriKcap7LJBebjMjbL22ApNPx6zENPDL/ZZfoQcS1x4LVYdel/Q5naLzQF1ypDqX68WEheT
qWkCgfdmVqoiKIk66k0pb2C6BPNb+Ngci8+jo0s6IyYHZCpR6TFF2yi8R3WSV8EK/tU211CJCvB8izQ9d78WbB/LYH5ybLgCTzxQmRZv4Oc43CmRI7lwCD
wvE2xec7VH8xY10yt2M4dJYAJrO5OjIwH3G+O9JSdfbRI2Nx/65FrB40gsUTcAznZLUlJ7A7Ynf7esdo7cQsCmOMC8RDm0qhC/u4hzCJmjMX+nl6c0LJ9s
rfC1S9fPT3epZs3w8V9CZjDQaj1KdWUP+0URfedyZ+P5jT8wqR/W+B0qX+1rd+OJ9DYU52HNlF7qt8PYDD5Zxg3VOQxRThlvE03GJ4fhfaguZGAV+Sg5Hc
16DxowZuEBDsFM3vi1hyoMGv4YQpvbgLB7m2Ro2HWXzfss5GGgnlovth1kcZVn51VHI2uwSC3RyWWLb296rde+7G2gE7gg2p9XVUNEErEcWDnus8mdxJy/
+1Ja5YyWWvnDKvuwDXzddlnuoMZFbXIGisqV1k4SGnnhLaPwwGQxWvs8W1Xn9RSA0+4ITXrQsHEPMV0afEGXzjPJiTCVe1ETNnk9+WpCOoq5FIH4CYkitu
OmWMAFGLUkNHQ+5UCY5JwqulGviDhaG7mULCbSRNi3x7JSJUZeWZYUPdIdUQ5w6OxPWKJ4GNN30bRLoBics0joZxTMVn6KI0YGd+9Go0I6vsoD8De/GttT
OJjF2yBEsvrLYMBtEpMFNWmjXi02/AbycI/u2jEvq6/fdEtFvOWaAqPXYZKJqJFS69IpIYaYBL0F2zwCiPrCy9q42s2gvjCHwRoiqRSCGYXfigkghkca+y
4gKc8y5hQWKliiul0SsFUjLHPyWXtYBrSdW7l4Z+ec0fu2MAurMHoE5ACBJNiWeu7/qtNNZgWbLDKu7ufF2078vc0n4RpMkvIoAjPjZqgAmKclIhWh42oc
K5w8038C/CoYyXuZ4Z3A/vF0/SeoLraIry+ScLj90h1tMqNDhJejIBmYlZsnGqvNqBs3j3MfSkIN39kv9rNVg4nQO0dbTgXrx9TMnw44jnrKq20W6LfGNa
s0+KAEmRzK2tYoOgJczJSWlCGdW7hPd20n2hZdEmuEz6fHsi8Tc693q230GsMvbceD28ZecthOUTgqWL+38fyDZpR5aPcn3g9BOmwdC26W4tMKSDl07zTl
U0qxeVQQTzpsNCOHfta44wU1u4kAEpumuQb8p/HUH52Ypj2nO7UUtDnZiydXKEo+oQKy0BKdbpaJD4vAL4VSr5JVbYahSKd7XsC1HWmbe+GZoJXolLxHWc
/goSZV66OnYIe7uCTlygtg30c6U0RimkkpwHJlk4bTkmMLRPuCuWexMp+4JJ7QvKnKJ7LDTMDUaXNwH1lrG/FCNR1M/2G2DZP2K8vghYJhFh/oGW9rKG6I
wnUxdl1xgU1SKD/5HGaTMXj3L13rWXJRlQ561BKSb5+Vs/zUFbZzzbpkHB3e+RicOEmwCUn9JRCLFM/ifLFWVnMKF0NZaAD4aqb81NRzpBqfnDyR4DuoIr
rvXnexyHBxVpvxxReyYelt/LeD+BJL3E0Fx0tN+t3jd6wbvImeh4Ve2kSVWoZTTpIU1jHlocXK3NVUoHc5ourdRNjWtfwv16PJJlYtZ2nsYqg0TwYPSkvE
VVKk2KycQEaHzCtjDhbzSWSWxPBir5bjIRWBQQB3ilhdim1b83YGTfPyw/9s4dwsZkD6c5KIqbakJFz/7ZUCrcpSkx2S+8gsvXgFC5IJ5OV+v3Q+RfS+5R
na0B/f0xo5mn663tAfx45B2CDmirAVyiGRw1juwiP0JkMl2ihO6ouK4bkdDm/wIfOndOdqGGfwbiKFAGUqr80fryD5RgQj2HIoJjIbrZcl7MvfXh3J1Rjm
OcFetHolX8z41ndX83pD++nt1McNtCSBZZ/dTFbtfq2JLANSjBPsTb+0fqsSgUCZBBOJs9dCmiwDSqGXoxZuktDKGfMULp5TWfaMCYyX1vmNolwsLeZt2O
XC1VxjVY3cWRR5BkZfEAQ0k47sg2O+ONK1BeZ/7OzbqEl+ipKmmuo0phDtxhGDEykj+MCAjrChAsfOJ1pf7Uku7fIur2CQpNRdYHa05PBcU7FJcGs15EjJ
mX1FiswGfi0ZvdLQhPZihNO0rjfbjiRw+lDnUw75I+2adEaeLkKKgNo6fk4wUkQZ3dr1ZIwz3Ud8f3fLIDgCQueeeeKuL+EklGG6dD4rRk15v/Z9jNDI4r
LHtjqbt6dofdngtMlJHzHtzoQq8ckcSGDg0Pmu8bWxcEzWDWWD1JLiFP568YtP7TyCKleE44LioB7RCF/HwcpouQwhIQJ1Z6jd8muS7ph2U7GukTFQTKa4
6o7SAZz10MBBujL+ksnn4I422T+7b/ndXAQjQIeOQhOU/6+97ChtS6px0eWFBZrlLC9HNlbQBETIsw/8cqBpiFG+V4h9pW1FJYD5sWN/CsAsJzygTizYo7
7nEV9FWTSn5HKChiWWmz0m6ezPmFhyzLHyBENNtL1l39RmwRNUqYUnpZ3baayIqxJ24B/jFim3fBfohhZ0qI2RKWcjO+UUeiOGV98lhPAmOZUoid7kFzqn
R8SvI5ieF7hPxU3vGQI2KdIjR+gk3c6WM91kJDrGy4RkQQoDFd4X21jMHQBawUG5uvwiwr5zTr23h4WhI9UV1ct28h3COqZxjW44Kcl8U312woaBZH8xQf
vhi298U8VCpS8ulDtGiFhwrdJ7Gzilqxm+7fCAiNho3p76dqGtCuaB6mw52W0c1H1UeGvETxnPqZW0GxRR3acNkE3bfhw6jeI6sRxqCbeLvHbww/TdN27X
vvSGFfLWrSXuO+uEjSMB57EDIZOoPNvMzt6/JjMNHsXcbm95O1xmaWYl7nVxJolLQMYqVT5hlRB+FCOIuKpyYpIO4A96233JOz7/JGNBF81rXIvbxqUGN7
wLW2aV+UWL7fBBuSQgAVVGzH5SMXBnCHmR2bzHrGPl9Caa6RMOzswvLhsLLDdxim2o/dBkngBVSGgChrtxbBtu9MiuMRrClpgjrUzDpLB1aK1KnuGCLnZB
e4GPMbK9x6tWRErGKCx1zOFasLKfITZgxrJ8/qqK51XXB6teViVm7xzhdA8xPEU1Jma/Ywu8SzIhI8ad8s2vEaFQZWqzAeoTCOxun5/i+ETRfziSx2bzjG
PuyywGv/tKWEL5BGvSeqij8SLAnA2dMKCHPnpEd2Ya+9FSJ6I952QcbxHxUUeGK9dExhKQ5hX/nC/A5wB4LrKAtRurXuwvWTA7Gy6qcsa/mWVfxhAQGVr3
c9u6CZAfJ0C+uCox19XTHm5KTPmVjnk/O4dzdJl6GYCuCrhNAnSqdcczMxbyLJxNp9lhR5Fs3HY9i9/nJZs3dFJcGJ0pSP4ah5bLIgZNoCw5hohOl6iTUz
UbQ75IIxE7aSd8WyEYsTd+544r7BMwRd3xi6Mpy4tL1jZt4Ru3XNMiRTwa3248EZ7PLGXlSv9w7aQpGj172eFg6gI+UlCW+S77/+E6Tj36LZG1o/6sn5FR
PEVA0GLt8kQEk8tYKsSbs8+t1+VO/sHGqo4cJFHHxP0xCW/ssPaMR0b+OZCN8iHUVycjEO6WjHrvkXjnOZakuHjGoqFvbcLPVTNmpW3u2MLxxWqYg92HLU
iREjE38fSSFes24/f4pUCQmfzqIR22w2YKP6lj1bNPdNbj/QaqYkP4+s6LcBSOTTRlqrtYeOHEMwIY80Qq7dwcSplRexTE4IMzZ9Mtv/CrsCqyLHbQYRaA
2b4N7RDpTYPF8ptOiiLMOGiUbKsGdQLoTkWl6rdyorQeMvY1bVKEs7lS0ehXwDe6RzGCKr31oh55AOCuRGRLITaht6vcR+jEyHNBJjDWBXttaCgd0x7nrf
uz19WzCBSEVvDRimaBwu1vraa1jVW6NftCXnkE3E4GvUbU+4pJY2jCs/XUCnj6R8VGp/Z9JUnDPBBkQUu0sPu+72LjWsScLD/3+VnoSj3nofq5+jCMyS1v
fcYd4VIi70P5QB8x5PYPjTEFcuybPIEjSzTab5R9lTh2A3YaUxv1Lf1RstrgAVZJPOxYsitOrRUWqg32tYKI1nMXPIopQJQBy0EVt1PLGzTFT03uvTTr84
ezfLDW00EdR8yfL5CjGg+ut1H/xmtsAaByRyNpPdXADnVZ8TbCcuAFZIyazrN3CokW/cDNilio2jh8/yUn4rsEzxSwAiQB/otvKXy/PpQoz6n0m0KgXPvS
t+XNcONih2NSZlOhkFnxI9bPMJctGA9TmEJMI3kMb/q/O0Q9PXFE1vDFT24/N9Ex/US4Cg2mQfMzbRkIu3tJQf/jEHYcQ6ejvhouKaMHPZdOlxYJUbGEkU
xAT1OAck8c7EB1aBsP6HLOETRU0onv9BiqbpySEBPnKjY4ZposGN3W3qAxBb6M49muXgWmslgSm9Atb0m6dXN/D2tX2kXaeA2pGOPcFvnChMXirDkcxHxI
yX6lBUIvlT5SLx1+7Q0pJWLFstoiU7fWmHeQQPII2avX9FX7qaNgUPKUwYIcIvyygmjT0EYjfdkQ/q5kNE2T0KSgMyp6le9wbhZZ3ADkzBCBDTjZ8tSGFC
NB183JniWic/vu5g0ZC+g1TvyJqN5RMyKSMt9bXkxWWilBcqGlPF6dQCiTlhMLhnZvR9nrxuoMVzjeBvIOYLi3IW4yKyLbkMd6Gw/lLPeLxHTFfMTR2mOW
jSdsauzYlsYWrzwm576I4TXWl8rlCi1Mv/+7zNsGyFM+x2B9qXDoVhyqDwMa0rRkiZhoi5BUiVDeCh+jEPUymtYDe9xz5+BDRrkvIagEraEz7EefPyqc9R
DACTiNbZwEp48Zu7A0elvktDP6bQQU1itt13md20tPVS43OLvN8rRE5HIylOcMpJ8xvKCzrFo11icIEeKFlbHHAMY3M/1nM/Bg20uzOCnpTTtJgCBFdZsQ
fbjpi/E+RQcUOlSulz8zNqz6AvxyN3EsuZSmAUNzFg2TMfjS/5fPy2tObY65kwNl6c+ep5PREagU3RJBwZBRdY2Ztoohxa3jtZRr3Ew63fyw5eLnOnOW0e
+iQIaidRm0VplXl4YgSvbC3nOWqRbPENb8lmSm5tI3bJYSPBuUL0CukgZduiUoqGZ31K6AsU/PwvfGdkgEjYWCQ6pZtSrcMepkUTVh7WFPO66dyGzDIhJn
W74IvC6lHPLI3Xuc0RIUTpDBOIHl1y4SIApC5VISA4TMraggqSI3VExHzqxKNZgEBD3+x9ghZK9oR/IDZ9Tc1QaG5dMuW7eEEMGAloard8QghEczw6m54M
zw+0VINpxIGCyS1pd89p5ok/GLvY4ssNoTikEX139Cdxhs3+/SxFQ6tyDR+LyMfJ7DBhq/r0KtiXTIUjLuCRaR6pzxzqDm/WO8/RSpzHn7/EQDgem40SKD
KwsNTEYWLlFyL+5rPbZc6NoI50QUs+y6q4GV131PpBWpvFi/N/lIdurEQudgDY3bfSwZ2XHQbO8JyxsMXgKndcyHNSiOdOlHY+SYjw5vdNBrK/fRbhGGU4
oneBvBBtQhOzkVP58ZGEmpddkytsTJvDqnZ2pCkDfDWQ+kNP9fQI7UbMfKlHD8JWvdFOixnYneR5xS6xziyvdmEd0Cqp3xt6Z41HsZN1UFZRJL/qETRERH
Tw2nVQpwZEVHkEvR5kZ1hMQ8pIZuJqBMB9JW8DmaHcm47dKLAvNtrmUrAoe1r4OGWWJkbghDUS+vuVSOruZwzK8sHLrhshUNQYgd2akiHj8MEwd3kfEvZ/
a0S8MfbLsmCPMMTWWTTE7vkbs4twokU1vFN3e6mgW10DT3VXDZQqoDYlMy244XRbkhHQWsKfjPS9clI5iR2HUuUq3hbu2Ng16f+vlpfvW/n10Uh3ISw/NM
naXCuIqiqicCQLvnFuZYyF9zWNWssjG2HxvJ0U+cfO9itlQaK1olZjlhuMLRDLrur6R7wPvVO9fHuWs3jOf+Hr3DcdqQaHCn/yg/Fuhf+XGFCTz0u0d7O1
egkQwnPw4NLzVzczcXlIdMsB7/aWK5tHw540ku3oCQyQ3zdzeroMoqM+0T42PtDQQ0MTBNbvM6x43b0IEXKVmtshk7iJVnC49kdnh97yrmQyyG1cv2n9A0
+yrXWZO/hhMcJ/BTBAG6gXZw0sc26Lw1tvcPGZEZjfkYj3JcMCKos6F1XczSKJ6DpETcRCk2nCOCXJLNJcGZo32x0OOZGSXoS+E7QWeAa2e2l5F874mMkm
gIYfURRKra/eAuR2ZDu9GSDGcfKbKKgCnbu3c0P5EqmRsfYxkUFAutcQL0jUeV3L6cBP14rs492QlWuaBOQN0ET0a+ftNKjrFmOCv59nCLUyXcKdtDz7bj
Oomi38TkVc88zxwwEYUqaS4aLwKRtIna4MeLSLhxhUOqXoh/i3XigUsRFqNlKbOI7N3iSiSBqwsh8CKSwMtdFfqJtpKP0/FogCkGHAHpHSvReXT/H1yDp9
MzjXAwF+3AFxc6+1MyJiOTwG5g9hQvI9hNccCTJze8Yb4N2ql6PJyXdbJ/oFYctenkIs39UqNF7pLW1Oa+ydwQnHtgjOTy+DvLitVr9Aj+YQXP6ehVB9GR
PXi7Ah7/jTMMr6aNicfZgTTqIhXjrVJzWchvdh2/4ZKcFQm/tSssJfukfx7xdO/lxWAuO68oJFeMws2XDOqSD0C1SszVaJjuCuQPBWv0ppqInis/neyD54
X5NdQUQ1vLT14knDCSfJ5CVrEN5vtRCjf/lsDpbVKm95m6tOSqLhN2wZZqXC2Dpe6RLrNC2Bt1tTXmGA5NAoB3wEifmdjKWt2cR21ZuNJgLOTzrj/jPx0V
MNoW3zJ+uIkSt/M+lz/puffbYGYSLV34wSPg2VM5w8noXBRPIFqWNuBBBUye+g0Gv3RM6okwgjlYwNAs33TONjkTdV3Kl474yWJOgwWREjlRli8vGOixJ/
XLRGK6nMwYJgRDxlfwJafUUf7cOLpm4PE/09yEOyf28eipgkin6lySqsU9NTAiRtQy0E59w929uCw+pfcqJCskvKUcH3+4zdsu+eUEezJ3Mxm92CFh76gI
m8mCHUebRsO+g1vHdBpflV7PtqsNBsgq8kLDWWET4roh4fCJt/QRJ1lc/VHnufBxZHk3DU2c3GY6RPviOZ5W0VnXaZgbNp4749HDYgFOpUZoiLWJhHqHLG
PzBElpJYV5YhLzZti+PgYoiUKpr9ceto5Nyh1ZvBj+zMdkqEQ9+VA3kAwGjNawTyon9tNWICtPxvfDZv53gxS8zKsAwsAS3lnesQUk7T6YuwhbOad85tyU
IzrMIr2tCymF/4BwbJlwuqTx+2TQdOoYxHBHgY+wUV1MMrQ/AZCLFbnYjhdCFYvllyPgck6Ma9aRx+2WwPBXJPZOgKG9a6A11hE7IznOmEFP+hd+59xpHH
lV6XRUHtA3adZ6oKlUM0s3aj9+9OR55iS3izhVpKRvoJ/eaDZoWc4zCE95zpN6gxvQoIn7qAynQrPK8dOCQDJqLh1VzG5dO1ZHpbqT4frJjm8HBKUKCy+N
TDSW3kqM7ewYyb0E3Yu2qmWPSRShRFId0v992KjlTgmmI4srBdkD7c2znlisOU9RDCw0ZBz/5IRfMmxCDq7b23hC10RQi4rjmL5gRxkEtEHPYQj3SptdER
ZfbghiH/ZmP4QNqR4rg06RvibFpFmZOMqzyOIJhuy3/Xx1GwVl7x5X52kcznUTOvOu3zpAZsPM3x+ZcOvihENr1t+2BLaiz2KCe5a2eZgTbA++4wzIwc/q
+fjEUBb+7ySAO/jQbePT6zD9Wi435hTFuoC2yIBU5XRw14xyvGx3Fgs/e5i0DYlqlcEzWue3aDtMM/unCxh7uXTnmAVjUtheNN7YDe2IADzrAqsZLrxSeu
cS0e/Y3LkYbKJLh0y5D1Ce1ujsnn2/yTI211dz5qpB0pHHbLrxE7TMvdrCL6+QxzItWzChZTMomWEQXoXRHbKsn8+RbNxufoEMQWnagozEqkfMtXPsQR5w
BkAq1iz2GPbWb8K+YujpH5JsqQmMbQvCDpDpLvzqXAfeA9vaykQFcAWlpeVsmEO1p8X790UuFRlXBxzKgUXXo7n3Hn0FHdkeiBgHQrbBEdSEHDxGI2qHyd
oq/ucsNCDnnAflWFbXanxwpV8jczTJXT33bosPdqwDfX+JPu0MaWxlPNm0pnLocj36/aoo2Nii4Z9Sm3fU4XPOcK6sU5HXZEQ426FkZh55r64zvpDLeX1S
Nem6C6FcXrDntdIVIaywkQKb92IsZ58GFT3p6SndFJjo3MLywLzGNLbTxKWpXuPnpFRjCPi3zAYiwj+zIRA8ibXlgy9vaj5UN/GAhWdPu8Pc88SwgLNeRQ
k8fEXZyKVBVUajffq9swj8UeTEHEfXpoW0OiUzunFpWqLnU483+gwYm3v61L4eSLVpQkNHj30bjz7WRJ4MHOxbS2O/K4ZF1hRr4EScsLbNJBtxvpBuhAcX
Hyy0U229dYYCHoiiEw6luVxVI5/Yl4Mx9MO8h3TtqWnQPsAybsZEFBws1Y7NWgnViwSkgKShM8bJYRF0qx1BejFS8oyZz53/9jEIqhonj2YyNtuoyJycHu
weUUVvAWHdeaEMC0XOV0hY04mjLEVgAP265bcC+NE6rCUtloWr5zwHb73lIi4TV49qIYpvH+aF7ZsMnkEeComzi3K4X4ziG6ve5H+avruC2LzSTCZmOXO9
mKXMcHjmNIrEhRab/npDRPVbHpESzk8QCmpCyKzYh1xnh5te9j9LOm1aPidl6LDHkCmNluCFjsE1h5oVIQTCSTMOe67GQQiS+BIPWvnhgMmWiQHMiw6MR3
i1Zdi1+LbhDr+ko9GbjnsCA8zs2RX0rm+kcaXQY8tvnsNhuW4CKX4JXCpu2aChmEBtIltJBi4bGv/12/z6B36bjiVkQibB27FuRqCjHIdGWLdBloA+0mIz
HTVvK9a1gERVVUE+MPZhk3Epgg3RqzMii4Y/FNTermAwha0vfNOXDCinoSlEpB2PSwD2K1wbkBOEh+vFnPVhKn6UmeaTfSPRThkWKx/wdqlgq+LTCU9kSz
eL/IwK/iX2ohzDIwloIX3pBsZWL3UIH7H7eUmZZG9k+RboVA1t1bTUK6e9ccGW7lAIYexnubggBu9SNj3oxFDTO03JXEaW1J69ALP7bGB9DL5FBiz7o5WX
ylOLs5cFspjYpgaXVEksTwCV/4FNDXVQSnehNo4EPWXfCwGfXMrTfVxGqjInpV9CNEWZxptYVJY2Ab0jYRpR9rqhxu3uCnE81dfGIUY5bgD0STevGzdsN6
dXvQsKMZVaywp6+9VNwLV5VYkLoJU580gHTIoOBBI7elqlQ/mmLcnRNuaCb/w8p7hqsMDi1abECSqWLhXOL3yw5qbYTBmQ2Tqchd2hFFtwpYFYqFpZcn4J
R0+l/81mxmj3FH4YWLXzpbDzXrLUUitIAj25XNBer66v2lkZ6WYilUlRYGMCiUXwFgjRW4rIW1JvugR9nG+d+7vsYBLQFN2G0Ny1KycP+8a3V5an2XYQnf
x1yAXzBCtsFvjkS9Q9p2ios8NupCbqo/JgvN94tO6FXIxpvy3wI67ob63gpp6AMsOBnCGSLMIy8RizDREAMV6/LDiTveM4eLQ1n9IuL2SwCTO1MF44tuRE
O5EOd8ou1plY/7tgBJOeFnUFjcMAzYKeJAEFDO0R3YUFEpUQTIo0lvNeBWHo8mAkur4EF3je299plunBV+GmG78x44ruuSHIdm+9L2WPlmJybT/w0eXnKD
0Yu46OJFjXb+Qa2uDrlk1taATw+sG+SISexXRWZOA6Y3tHHyFVd2Fs+2p+0kSMmqYtEmq1F9FXqfZik8GTMkRYPWUEhgfc0K+ulLwknJY4vlroiGNh5AwY
MTlNGBQUya9C/NYx4op0FpR6o2yoJogTEph3rBGUACcLX4qkR1gZVQ1DGYLQ+euX4c3KyZGYCKlLFgecYEe88tu/B6RQs3hv4ZkBoXDQ+IL4lpK+U0yN+C
3RrQ0Nmqh5hVS071HuTlldUjJ/GGXMFgA6ZG4OtQg42vfBXjDe4Q4ZzmmHLrEI/h+t3Jwt5X7BrdjPMzY2AT4mfdtghYLE+BKi3Vonu8TGpyiOAf58PpGt
C3reZVXVETN1zWbXBt38NH/bQDP1Zeh4YTxxbzD9U+pHO13TM0PFGN/O2RPFSJ5ydQxvhKB2qzmLXahK+dq/P8/YMr/OG149DS+u5v596f95w2YUbKXdvq
HPTDJhz3hF6Xa+o2N9NKdbz58I0gttngmlZek5rv04FKea3t2aZhuXOy/JTmsW3Yu0SKoYW9EBy19lVUjf+4ViEmwF3oK2jl1oGuwCyGBrkJfBLBGQutxO
7XQuTV1s6JbjMZSnKrOfJMgz4sNsrZOaE0clHbjbhM8/9ILg9OQ1oU5Hygyj7mk6N6f3tp5q0rX3Nw99ZaVdWJeV+1GvAvqZky0kHNudh431EwFBKKDUC4
La8f54PjukypLopfqOVazJ29lVPmesV6d59T1ErKG3qR2yZwrM1MWjtDaLYdRYokYRlvbI+U3l8NmNXFUgsBR0UJQ5JWE0iayahHwQpc4aheIiA7HrnoBQ
1SJcyeJLa6X3kUKa3vEiPx1UroMKI11iaV9pbNws0nr9zf/qHHExsMDOehEUK87udI4MeBlngcB8LeHHJhj7mi6G3wpScNoqEj15Zx9dX7PVVN6NiUEEdD
kbIL+Gj5nKCJGfnEdTEhqdxWqSXkgMzvypYO/hRjaT2fJ22h/KDMYe4RoLdLhL9lPmZlxbLyD6FcWMTRikSzIx95ezURJMABTco9RpDy8oXqQqTm3nU6Wr
kDPEjBChZMmQlPpjutLmN7YqNxg3XI7wtQxkAXB6xiw//Lksr8DqT45eF8M9rZeuOi17dGp40huCCkGrxiQ4l6VwFUwBZvwsYcXBnapwZknggIupNMgjak
sHs4OEiN+l+EdkW4oMLJOm5ApEFKX7vbM35MVoWuZyHKGTxKMGh0gWlEVoKIR6VlcZL6wd2oXQxPlmJsADnSOR5DunDVTLJO659s3KBuEskBQaBeH64KOY
X9MRgG0Sl6NzOp0jgON0731iZtl5XLqF9H0Ll8ebnCno6N49Ybda17W8vvbgGJDYyjNm8/TKFt5YcH2qiGBX+LTQw9KmSVjEeA6CsF7j4ilJDM1UpKfYB/
J5pJPWrpMXZAC6AHTqmOh73vlNguhHicu0CxVh3QUUSpEJ4jwArxWv3CbFpk0Va3MvMXrGTBLTg3ve6GP28SdlaHcE30mUzSpG4fzgPPbFe77mkYnBwGiL
ttgT9XdLKsguubRTEUF7KcCwZ9ybkI3plk5o7FEE7ojGn5ax1IHXPX5f4XlhdJ5ldNFx4ThkFLQaVm/2rnb7S4clHI+KGwoHLsPRxlP0txk6x3RqIOmEln
JJDK2sO5iTmiwnl6unhL6VVQExBUr/0o6lmDbhfYnY200k+zBWmPxi181sRoq2tp5DEa0goshkZpIzGG+ACxcmKPCdswRGO6Epax6cytVMAukS/JORA7/2
SjHPN2Bp2o+yb1HkoDt3MpgHujjfLbOYhgeA16GNOVpxceYMBuJ8++oew4Tl0owrbu3EY3EurqGv9vYJ3UgUn96SUvYlLR8EYOfT9MwlSHXkN8f5oAvmQx
nMVMhURqtYpg5fBwKamKBFY904NuFVGMsHWo9NuNVOvkmXceEv+AUQyFnZfbybxNEj4/CkqJicgoP/dKapWDss88HtQp7P7sHAknU8BS/UJhQmh4Ba6QZM
rbt3JoY0cnBKcBEVuOXrT0AO/ChfgENkjdvdl27H2glDjc/8IUH/9IxHkndhRGIr4f01fvJrCHKuo3mC6o+qoS+sfsPgQHpqSzPdU6GkIuZpk41JcEkfrQ
W3009v9DBi5StTaDFQy0AU5RG4cXs87xz9BjNwSQY3Ew8BQ9XAtzyCdUCdThaDyzwc6R/1sO8bbiAQDiyIJ5TohV+0qxlvzace/ZLWvXbyiyojoz7/nR1z
n4r0kOYxXhavyBs1YYR5uCaCJgnvGP8B8WsaUr8EVg5yU8ScqtGcXQhT439HHF62lQVGdetFJpWtw2eA18yD+ELE3ZtL/pNnEmyiXdE27jEjF6bM1/v57j
N+3KrN21gQM754m0dyL3Tl7ZY/l07zOTGwBPU+BTNcu3iS6PXps5MPYa+z4b5aEo7Du+4RGQy7O3s8FoKFQ884ti8KTQUJV6YtuIaPrEEEtkxFiAL7QkUa
XuwFzAuqa2JuQnioeVKTPecdDOz3lpEltz5XajGuo4/utpE4HmZZXUFxKxqg3UZur4elUs42XE4kdNj0VwxLAzkjwWSEyp6nc5XkrWOLZIWo1aRFSV8pcl
4YEy4DhrNNzdORdkoBs2hCkIU5TnUq5aGSJviLWNBTpPa7s/0/T4t70+K+bZB2mgMZ9XS3dAmj53W53HXq7WKdGIXHr5a10juglQrlH35IEIuD3++Zznrw
EIYT6yVh11iTXlYJ9uKZl6ahREubvv7jt2CxvRu+xfsVuGNLUSx3evn2SxoRYMrjiUw+vO5b3QWNy7+mEWBK3kVBCtbLBhrTRsLuLqJ2xzXMLYaFmOMiN8
2+xJDHn2uNRnwapLrzSZ+jSPdsYk6gI3GlDaqzX7KCg+pymFCErykVbc6U7ZsFTIUc37iWSFJx6wNo8RJXsS34LFApLAssCuT3gJ/8ptqohkjfQaeBGtwp
eN7BJ+yTTSwHamlNVFM2M7YoiiX3q6FchMMNtEvA7cl/pazcXIG4w3Fb+l7VfrZDCwTPDZ1NWcDc7VBFWXNabBLSnZrmZ87JYtxWwxk57u5NxJuWIslkqu
Hp77NYYmvozCHnI64WkqBLEWhC9eU04L+2gh7GFVXGAHIHqWmcNcq4VJNY7jZEMypA85zUUoYCjbb8y1MiXLLiBjGpO52cg+vqqRPElvZYwRNs/lMY45bE
UpIaSYwkQw6RiSo2ufo2q57GFjucmHGOOdrEgpx5wUtBmbxzRhWAJIZsnBZkRQUOjylG4ULa3XNGlOTL8AHJlt8nUqYlhe9qCowfociaDOVh+j9fQtG5je
H6aFgmpmc2+DPNGJeCtfOd51kV0BRt0ZFrGI1JSKW8zn5OievEKE1rVH4Ud552a29Os+P8ERgq05dGOiGngE+znu4EqyE/dOl5pbTLxKxxB4VmRA8auImg
37t5Rocew4EMzHalBuTuinu7gjK3UxbFPRqNypgDbLcReLQNB2gln15dLIl2dvpf1T1dqm8CwY/ajMKWwzpVJ0/9UWHNTXhRFOUvg5yRXFs7wDaFter/9K
mYz6SssjhFASPmLZ0SLPMgZi7s6Mg6EDciCmRMoBvRLbZ+j+SKtUxDEc8tYddz/kXxTM8DGFUbjmaKVUPj7kAF1AxF2YdFzG/9McjQq9PCD+iI/uycyD18
b3zM+nz/044ck+HOVZE4ctv3eujq/fhzn+ogDo6FAj59qNGYU2p/2/YbRX2SFlhKuvk8Rg2ACdgaL8KR8Xw8+gNRDpdUPHzQtAhmE9dl14rM7nQywWyRdC
E8pTcPtsxj2vbAPmqvt7OAJ1e2OsaVEFLpVSBkSbNEYhnRGark5rVDhMIdNayWHj4FRLS0f3lzfaUJqtnsRp6slJR3V9WSArBi3naLElGyCAZzLhY204Lu
47QFC5mQU6h7ap1jEUtQUwVdLcm9JuIAnDV2xZM31sZDITKCF/JAoo1ThRY8pD65mbliNlUqS6lf7R9NmZkD7kvccp7YtmbhycPu5tpXsyO5O6wQe+B12A
eVEacm4bBw5Ju3cBubmT2NCgEMnkQCJrSq144s5um4EKzp2DXBdKQ39l4Yfpfq31E2ojbU0Ao/w54lawyn5Duen484XPmKTf0Wv8ck2Ag5HsP+ge2mmVxj
u3rdPLr/T0G1B3cWyn9Yov1AipicNHFk1En0utIQctYmrjcoIxxXUHRzYs5C4Jqjw/WVI+B4wkbve7933zoeTmDSFNzvPUU9e9yz8gZ5gRVpSioHyMv26u
pKMtJrqDa1O9Wid3hEiNixLQK7aX0WLGqrYFt2GezRxJFiSwu+mIy3TNCsfBKH6rClEhZTC12xmFGQHjRB+2MwSYq+KeLwBW+Ybx27k/P48tNCg6Gayaxj
76/wYJcl7Cs5RGPL2Uhr3JxBYGaoHXzDMSnHiMU7IY7ls8mTM28SIfynJqK7BVnzLW5vdwAqRSTrlet+7QSecsHW+nIY70fuXThjkxJuXxahle4z5diynv
IxfDkW8mVPDPqffj+QEHTrZs03HpHjJ4dVxCEzNMqV4Esz77gEWvl5ZNS3RfDyAMQNJ2kigjKtmySXXXbIsNZLcyakqujBDVw6mzlnkER9hHaVbjroDu98
qGCbRSSAKod8qP2zZBxQYfsBerCnXKFd+sed8rzPzGqFCwApR8qKcgV+K2XSSyVWm9z9eCZP5a1MvySit+UWmUmXBWUEaJsEBGyxwXjgQ4BIbhb75JhO7Z
yHLuB4FSu+6RM1oMbuBbjX7hug9OekbNFh/hGsfTXN7YSuvR+6EaWeVpTMxjmDrxFd+MkxKfUad7mmMDoyV0NG1vR/StnyBxwQnb4PBxMw9kxKGBfkSNAi
nG5qtHV015AGvALcwlx8N0hNf6DCBo2P0JfJRf6YHBzS9LiEkq57gGfl7NB9XK/E2clwZFOwq6ykxQ6Kh+MtstiW6VuS94aYv/AYoIkRlIACF01S5P2MKO
cPWxxvyS1FclAIsiO1rxhJxqa75yqb1JhqOgZfebVUWOz5yNcL7JUUI1C3NxNIcmXK8IGhjkYewn/u8J0jVsdVinBvv4FfP4ABLotAGz7lQYZ8RI3cHZK2
Oh32G6SOajATMi1xwtgu7rMHvs1tRHXHxp6mHTElRQqJTsa08KVw7apYyKuBxVc+FrvP8NkrirQofdeNIqSgJliFN1nl4WDzKSq0wuNE6XG7wrzo3BF3QT
lJwK94ZUsOnjkQwk2pSm58DXjCAtR3NleToBvO8RcJ8Fo4OqavSn5DyGwKsmiWchkm7Nxdkv12OdtDAkjxe0Cgo1dJ2oq98uLrhCsnBjZM08ItiUklwhNh
Vp2ldFNycl8ymck9ZSIMhgBbDN6TxFdhbaiQuOjsX/Lqdh/nrheeZkoVQtSa741CN29WCwg6R+e4flSnhW1GMKKXocKXdF6F+CsSDu0jmjfT7uogClLwBG
Uez9DjjQtd64BB3GZJKcNVIUxiJKTAoJuflexDZCgwP765AtWGAiIfYk87YyjL6BwTpoI0Ctp4fCLttZeaMGhnKmbQvMeYyUyyeKptITCSUGv5bWjGX6i2
ykSLBkglyBvucDxT7Ly+6Yk/1pheljEK+Yz4e5WsN9M+FtkvlFVBnVo5a1twaivsVviSNfs7211FGsGQdTPs4Z0iJDZn+LYbRgOcU1l0yFZt1mdSLNE/Es
O3b7vA5WEoC1Kgt9xM723jYfvw+hM06YYnE2f8pJ8+c4fxwfFABm13h7N1oBCuCleEjBV0qq9tdyIha8heFwIr1DwdtFcmFG+0KAjzDcmyyebZ2i7UO3D0
RuPL7Njg/zbLDeusvobibTOON8etKqrjMavZhA4EL31tGtttd6FkEGFwaloixYmJGqpCd2wCJs/uXk9GJ8+ywOlHmmrByZm9t564yjhH7LJXB4IdMfn22A
a6tNIbxywL72jPEnOVy4oM1Hk9rQPSrvreUq3d0poJ5/quvusLnrG6i3XwKXk0Cqi6ndfqErdOXCZe7Xar4KgjzwZLsHISHy38cDHyl2VHf5FtvoLXFZie
vR/+EHThnG1nt2HYSpTu8oJ6/iihXIAt5fTWLgK0eq+i8UBBrpZQehKpO9+cKn9AOoQS4o5jvO29dHkdUq+fkL/xq5AKZ8jTSaGB7fsmVdwUfUC6JcMkPE
8YBJVq+e4QPhhuqet749TesFJRh+n9AbZ17YEoCXndOdbu678AfPb6VSlIp1+5GykdX9syJesLNoDH14375dz2vxpeXAcTCZUXAEz0kCUb0hvQXVANTvko
hh2ADqUcULnfYgSa40G3AqVFJBLl+EyYJ3Jnx+/JcNhuYlkGe2pJOQvblhh5GwKXEsHjpgw50hK++G0iVF25o7FdgQ8SryPtOuyaARH1MGqRKaMi9pjQ0C
6ZGt2qqN8tOLmISt4s0vzccjidN5qCkgo6pfZEpOjMAgrqUPRsXMIWKHAlyg+aqIGsuMwln1Jcin7mRYgRdSQr2Q07DpezbhUr8Dls6gv5CpndKd5dz9ko
vBJml5Grno2n3Gbow9OsL1N1XtMN8uPt4s33QgRj3JwxVjWiVflslT44bxKR+DglXouFJ3kvmn9m2mk4KoitL1SjOHctKZ5vQ2VbOrqvm+l1B0beTdg6t6
nkMAlWvnY1aGpiT7LJIDutiUMB9q4ynHlEh2pw7Jz0RRD06mSw5YghZjzUlHsXxxZzndKzjUYHPE7s+FGj09KbLByv/cLtuRj0t8knh3C7JoQuof0mWKuy
YEI29TIZxybSZ58o2dNezNWEuQltjbp12vouIg4C27Qn9PlJkKxpGUptWd3JlwOb+IhFuc0N9RDpg1HaqTl4xsf/De906hIUrIrbsWwl5fojk6XOQfCGDy
/gx+BAQnRwHKoAXsSRpuSSCf1uvSIU6aCdNGfqxqdAcmIrVmZaWpg6qxnvKCg/IPzxlaB3H9HbixDBdi7dYDXGDiXCkPofLq6RddbZGkxUEQoS2mgM6l89
tYPZtm+B9kzAFHlic1rKsrYhUziXmvjN0P5uU2TTBuKEQEVDm11EJKcJwa4GNVK6A6tp/WM06T4kyJrPs3wIsDOE054Wn2oaTrE72J3OV5rbLGMqQYkKum
3t+nunKORx/TKZp/EfSU1gXyl8+bcTUfLZ5Lc2LElZfbINkHADGeDe8JA+BoEyX9IMaz3sxM7Tlb7Cs7U4MStd7jdZaH2HGGPsbnn3b4fDnp2jbYoD2Nsq
KY1WYTRfTKksQDDHqPbFZaS0N+f217sU0p2nhJWJZEMEHRdSFdGVl4kL2TO7Lk+5AnWTxUPk6LUhFBK3k+dWN8uwYTVs7iWGFHYjVZuBZk8Eapc8qG9dE+
jyZyPZPpdroySJAcMFy6LQgElH7I1KMsAY73Dx5F/waMZkCF5+JQegrTi09lSJDTWsnFCuiiqASlmpluSJ4Amsg+GpP/UjMU7tu1+9ZuVJr/iiCOKDzD1j
MHOtoMqCaaOkrZbu7jkrWM2i9CDM+WmyrP4mn7CaFRk/C3c7il+z8GCa0Y4tblaGpiStaZaIQoUsupoP40VjfEFYvYrp5QH4ezm9paSzVGfAnXEy1mQuKg
y6cJh//Ecwk3Ht2+9fuNLwYySxthDsMeTE5+VBJhj+yzDsvp89uJmOW8iS0mjLDIJbyldPMvAFei3KNRnINFySsgO24jOLKp6xnpesC16QmhqcqZaGd19n
Jj+jGB3tCMdLrZcZyPbCS6bQ8Hupqg93xD5RfbZHdmnaTDfDF9/F0z83bBbWBNORH/Egh70YzTKvXMJIztgW+yn4T4oxdrtw+rPGGpJD8ZaR/Jxv/7ZhcR
uKswrjfV73Z7UHA6bcN3VLzNK8cOBNy6aWC8bQePPJz6kHSlpu4eXvoObfUvCBzI3sSS48wa7/gUkK+hx7bYUDqegvQp5/C/VVL+k5JAEXAkvoqfPSYYaC
3XtcXuAT8XsGzRN7qZcJ90AK+CfYiXrkgXQ46EYMNlV9klR2wHChv2ZvFqTsRWaNOnjSUecLsvEV+3FWzpsUa5561f4HtduRxu1ajl2A8nVli5ucqbFx9g
DqpRMFXDo5rsY921f4NUOr3sE8LI/HknA3jCjt3PPvKKJaz9XkSYR8mwXQS7lURrnPChlKX8HTxw1tB5fh3TNKsvLqaxC+SLjPQOubQ/xOpH5IwPDgLdOk
j0AFOaJ2vknQENXNU+asZ/hnaIiL+euGC4hB/RDKRCRNMd06XUlCei8DWY/lxBW5oUzUciL0lkrGmpFyPqa7bPbgnaG618yM2xORKQvQYmh+Q6c1NA9AKi
bOdWvBoVsO7qxeNlRuU7ZL29A2CZLND5hZx4wBjDlhHIw9bmxOe7T0mcUYS/cLrzsw8PwY6e9GJI2njEChbUhVu4Crk17rkn9KLBZeh5Gol+O7QH7/mgCc
klNyxRChn+w8gxoubPgVOXKnGd9gZ5kqNgXxRzuEHPqW9UukDO4Bg2s9G2AICbijk3B17N2Hc5Y5M1Yj7DnFw1mBN4+zmQ3q3TvQ5Txz6nr/y2AnbccVYI
0gU3Kaic+XQHgmrPGS1VZrjXnFaSO98/Eulq0Ldx5+XCXk/iBtShDh55nekpYHpabdShyn8SNHbv4Pv6sXuxCCqsqmOZvVsuNXlXNHmvBsPK4V6KVDbb+S
sxcNlvujz49F6l6R1kmAAna+gEXSmcnLZl5mCKS34LSvsG1SKRiIO0FNrDGBaE3HJSDdiqNHvpIoY/M562yLJSY5ikTIWIYQuwRGXFDI60AZm7HUl8q4vA
Z0HNlFhnNHJ4yHcq9oO+kgH5HbdqaVaxqcNFl1WcGGBhNmMtnf+UE+rRT1OGHn7UvsgkAq9wX7S9BSdpZKbRaC+zfj94P6dJawl4w+IIiy/9P1jrXYORT5
U8i/u0Pa2A8O8FT7RMfSTfNFFWkbWPpdsrlQsYlWh5AsZGkZFVOPEZxCDK/hB9u48lx7O1h5jRxl49QFM8HFKOUm0WwWycFoTMM8AhX4BhWWBHScSTEFLV
pj7frzdVzuiYVlUKpMwKFIBgoLzJFY1cNPc1e+BG5SGrxzQ3fvEdzSkcByh3v+J8aFnZHBpGxKuYxyz7FHB6CtwVyDC3nE3EN6G13/wZsxErt46Pxt29eE
YytXyiwL7pd7xCOphO+iDBXy5Gus1ErkLFcYjiM7b9IGYNxPbMLDJj8Z4Fb4gzRcdlP6/SnI3RrSkaegU7ooUr4zmBEO5VtF5pVpSYyJNQEvhq//+XN/Vt
d0hx/A2r0cx4xJuva3/D33bluRxVA3bP1xxeawRJGlJESxLVMmO8iUk4nEkijEhUdK0qpeovmFSXLwflYB29PBYJJYW3yQYYw8PUOKx806355dMvfMPlI/
K7vdu0qCD1truTt2CCegZMPKoToUHkR3VDxx3tCE/LsNz3W8giPtOz+XP6MGlO0uYOiBsJQ6CywZ9CcdL1ZGbq20lMzL+dS4YD8wgei2Y2MlO/lVfsXqre
k3KTzOTSzWjxPafWyq1Ft4/LdLXWUWkcmxgnqFe8Jb8D8lyDead6Qc2QMBN1dcyaWmRWqWrYykGANgu98YMg3iQwTMiLhDlDS8UO4y7Gp+yWvYgCAPhuvC
+dEuQLTiDnerJgJqqPCjypxkBAnF5XshmEI7a44UQqGlrBsqTMiwpqnZ8exmPnchian0VAo5HqjlsRgoT5DXrZsp/D28IScbsvthDqiwsTql6Esyk9gVGq
GLnN8RU41cCIRv1mo61NLHQJY0rQ4r6KfyVsA8ZmSiIO1qQ5o4vDknRNUDOp3mZK4AtzVJ3kYji9FtaCRiAD/s/q6x3KjIym5akGayYq46rF3m9GXFpCva
tIVVWKC2NROceE62N4wyzpuc/URo4FZzKy9nqxzT8YO3AcXJw4K4iH8JnaEMoV3h9ryAECtf1njP35s60cYOH24nNuRxQ1ABy5+nhHhnD9+/8W3OxQ9cow
3fu8PAWnxIcTRTcWNpiBoW03Eh4Rnfh1XqT55DXMDZa7MiUhg0XAfdoPbcPO+JX/qq+JSx01QKmmeDDEJF2J7vRsIewno4dW50W8XS9lIM2UioAPOslzwQ
qriHm6U0sBV/5ZMyn8xFFweGM31gNflwgFfkt5A32rdbsm1IwZ/f1U1151piSfvz82WDIrc27905fCtwEiM3WH8a0MHzUxqsJspB/if7vuXcEdHDrBwqmH
ZdhAaMi262/JISZdX+PW8p3Zerw/ve9l1HcYLU+ErliQwb6wf4aiIY6YQiiXMEs2qbcPMOvduGsoAXqFGlzyszKvGUp54EWLrHT+pwutVdPxJcnWwCpt89
AmXc7iLo20EiteYx3bwgf8eiYhyOl8k6Gk0ahHzGf55I/W68T0CeaSsfQ4uq8RCWoVTnVT8qS3udEjTroMHqjxTZEpU0lSELOZeYR0VGVZmbywum7sV+bv
GrpWdOEXIovH/7nFfvoBjcxvRwn6Gtx8nv6yeLlyroh/Hb2/mWJ2y6vZORRMgksAJbIrE4OwIsvQV6noA/UnZMZMGFss4BWC4xG89z5c74FB0+Nb6yFqGI
WDjEOTg68mvykTyeqyrSRXUcx7CowhWX7jmiL98cqkztJ2tY2zb/OzebWqECjY57QSJz65B7Q1v4C+svhNf+FvMJHt3Rm77lsJZx5+FEqgulaMx19FMyy4
mcK0p5chz+GhhdHVHLE+zNc0xdk5eOuzEx5yP4lb64m+UYZOSUS+t5Os/dpMxWvBwfLzLduZsUmqXpegUrHDktyZMpQmRonZsSV3k8aOtvmWuDqGvYN99z
GFZDiOjmoLWkmCVRuduQ0WlIwTa8vZqqtZvsded0tbcEl2Fz3g/TfaMu1DFaas/vKdYgllzSxgRSCp3t5ZZotOJCjy82eHIkWxJq8t1MLXwo133AB+g17k
G7J0uzQmWPpb9+Nf/xg2O7Si+0AVRJmnKcra4+Uwc8fw3YMOokD68n96FHz6Ps1uCFiqLr4/i1nMYdMIevLV91QpIr97pURCMwKp5cJKUJwfCODWNbTPjC
2wKXEMNcDu7bwJzzZ/tejaiXMiuqZjopLAtlpvcLA7UDa2BJAaJe+ggBoPu8W4Te3fz42nb3PFPiG917wzlmPRXkm48BaEIoX2+sz33pqWUKyc6tJ6Okd3
5Fo0HByWmHz181nsWpI1Fg/3j1Zg/uvYrNDwab3HzGxiYQGg/a3ZfOLCGvvvNULqcorX3fCAR9HP6bKJX77r1Hb+hgcDXPKhSsm9KJS9w7wriLrC4cTt3E
W5CkQTVZ2tFwLPZJ2TTWP56yCKCMZUeecSRdIKJJ+pLb+aR8+MTgX8j4TbvpbGETAzRH8EQvKd9OramTRGzXMcU39CaAFP6j+5o6MX7JmXDlDosMPLyhA2
7NLJgXmDrjn3UN+i46n2aDL/6RC3b/Z9fedUwYQMelrRhP+HhYBiudEW8Xx0dKUMmrlnbUVlLMdlac4hL9DY3QxYlKz5TC8SzbkF+WmnYZBQvMAlhdPXnD
P7m3tatUuWOAjfJ93v1Q4PovwiahT5EZS0JJaKfNnKJ1Z79VDeVR68FOy/SkaX+9cJk5FTcSwdykTca4vdAL+wV5t1XUvxrftWNOGpU5FzUwOU9YHM5MbO
k81SByU3/is1d5QLU0oXxugdZ8fujD9DucACNh0xEr7pyApk4ryYH/UpTia9rCtHCMwIiqMkpwz6wYYFI9mvWKu+tiKcSwJt5PNFEON+YJk1OWtg32suys
UqQlKYIJpp4NsBJ/zmiVKkhgYcv+bBIIGya+DmAnSFCHpDcpJ381iCrtZSUkuwTtckshrNL3wrY3iXlkc+2Q8bOqnUefyoV+RRJ52cwUPE7IxhgH3z0aVr
4K0qZKLgXoxM1TTVla/r+LaJ0ivdJ5PjMgxSl2bmqjxAMiG9ov7zwdgmCcZsmOLm4cZRb5xLtCcZJbhTMr0u2a4dMochFuE0+jYXdZeI2fHKwUisGHgd4h
Kh4mblUeLNEEyT/P/BVhK5UzeB0F0JtUa7FEMJWMxk+GL8HowbODmOYDh1M9Ch5PCMrgGTIDy2QRpWTsQfq0yedfM6aUE5/P4Li7ubN/VwHXdD4Ar69HZW
qBnP6Xa793jl3upt/fZD/vcqn3flHn/vqI28erL8FW/8Cci+ctOprWWKQCm6a2iGMBTZdEljULzLg419QFLcLwdunFUHgtqw5hgiy1G36aHnzDafAI4dTt
hrebbVCtLJ7X1lVpTsnje8PGYw2nb/+G4BNjjFpDe4++pWKZQ4VUbTJ/x6EmHVDOpBoyKMYzmaQbcds9BPdRcWiDBp3MAm+4NgRF+ZZ2bbeu6EHWfeX7aR
VqpqZjRefiiJLx6FO2F55Z/h6EcIu42TUe3+baCTxCbkktUiEJajZhi7WjlcOXl1fjy+sb+HrD4uVlv43M+LqFeLUicWOZhsb3ViVcR343d/KRNStoYugd
WUgzcOUEVplqlkoM3tN2FEpwqGoECxVWSaoMnN5hDcsYl2xyIN3FTK8TY/uMAxeVj+tRjaoLNcAuFcSiZX9+vPMxL9xbyYNAgGp0dYzWZ2gr9HDkbMbugv
LVRBOoOnGzXjU0BQqUGvyP2z6S/0feS7WUbcSuWrUu0btg2MsaaUPi5YqBvPaLNfsZz7inhQjAh9JpX7pZvFkWxD4eX7VOCqkDn8pxyXXqarJ6VhlBf0Nb
xKGPoo0mcNyR6JIalE4IPd9anuZFxM5tGWvU5T6LteXW/jrWPj9XT4cwScQ6tLhJZfzuLHxC3AZ888gIXyh22lLM90ofRDInOdyR9YQTfEnRvFlZxcMb1Q
aZCdng44IIayuA4Tf8soKc0Ftl3LFM5PkV3dkj9NsvXa2V3LxHWRMJySOFYX6BuvdP97SfdGbCRNhCRw6i3xFtfAobsUuC/iLOorMQh2+/Rzwq+PTM9atW
tt9xoE8G8ch5To4o9575g02HvmgpRyU87M4slnhye2HSsj/kZg1DWkxtuFhv63Rmml02XgSiHcvRFUTGl3JK8QT++IKHDJxtbJWvzOSdZ4Lq1tlMD4ZaiX
nwrK2x9fiNCNUcGfniCkh+hqQQRBGhH2Pep3X99yPuw4GN3bK4xinezW09aTK/NWxulCnUlWapdQh8OiVMlD0d8rdA6P96OGjDT3X/E22s/UO/DPtuRT5o
snDgKYncbMqzlLjHr7xwqkTeZ+zOb02Ocxd7xctgULYodysy5LdQjFmRqbZ7HlL2v4PWjHYWnClHSJdqSPL6oCZGW+FNtsY1nV1DyHMdF2Aedio22Xt2Tf
0llFajiK+DePz51+5SkHjgz2ySYRhkbJ6u6UWjdszUZ2K4NWLre8wJyPBviGBrjlKzzykKw6mO8cfa2SN5j7yrueQOtDjE4h0yCgnHmGH78TEsQ/LnlYZE
BFe4K2518g7dMW2z1ONu51/CryTf3ROnBRKt8C3T0kU6JdpZe5k09lDH5X7PpBWlEyaCDi8+V4u1PZQEIHaWbbQBbcnp0YkAZleOcOsRJF3IPCraWb90Qy
catxYaVdXOUM30H7VQvaiFE2QJLpUSHu+5nuUZKuig0mD6tSG9Aif8DE1+XFSIkqMbPCLtEfsyjemF490klWnqZqkV+KZYgqtY7q55CqCa62VAOw89CFZ0
YHXMzLCX4N5j+5GEuAdOu9HTL1zKaD80h1+DOhh5xEjlTNZgUOUYmLsZn39hK1CgL/dQbA3+WjBgY+OkUIWXbaxXCKdMvGk70ExoLtA1jmnaDRAyQMnpxQ
0W/gqP2XCGTpO2150FVOG8RkW188Nq/RbjfsmqhRK6Dz7SBt3HD1DOi4zWOJHCwWKKJ0qonYOuFEXUv8KlRvI5hvHmWQFZFclKrmnwlgUGDWhBQyDYjhSb
z5gZzpWcpfpDLKxPuspEYnzfa8xc3aPviyTJ1Hie0xCJWYUOOvC4dnQUE0iXcwZVyfIm5xKS0asgwm9NOSiVTG+cI7+b64ScaPunsyySYOGWjC9FB6Ly6Q
+xA8BTZ5t6AtsDZ0EdF83AwCSNMP1auDxw37TIXEZf0QYYpBms5iU1GiS9jO24JHqoSyRzsKHHvGPo2S3vokIhtZkGoKcRgp2jKhBH4TzW1KWHkPEwbtde
2r/gOi1FobrxRAKnCsZtnxwqOF8qCMEsSS01Ju+t5BPFB6W9we6eHfnBzsqAbLB+YJ40PKe5K8NkA5aFjl98Xj2JlKxhd0GK887tjaBEMU/1lhpBBFCqKE
/2UIJRNbjfFtbz+e+niQiFTxsj1fPd7C52q07UHPfgvaH7RR29QszhQJPXfNmMxKzHOYbSsQ18kPgQk7UtHTm0z4oe9V6wzwgvnxByAd7MUkclxCi/3U5P
GRaZmb66CjK3pfBjzCI5Oyp9q9m4PkR7ps744CB7Fv6YM8rjOblESmAzUEQBmuWGckvPTgcLuLb6at+UzcM/Rb2jd32hwv1NT82VWLUoWYlZG0yClqZ51f
vkcECDSJMOqro8jF1EEt20MxKZACfQyEwoEFMFEtLhiC/2xJsXAVmffv+FlblLRm9ldEe3Jisw+sHKBzC42kwOa2mMSpyPL2qtxFQwENxjYYpV4qnWGNFi
ZIeboP7qm3j6BFaVYrTzNZkTA2Xke9SsXmIuQ4sTl6OD5npYY10cPETXZXDZ0WaS3MvaSJyEi3rto5epyzcwKVDwMWNOQpSOcfs64/KDGVdOmYT3x/FTsr
BcQVl6FUBSKhilmVOy7dyF00e5T7WRTvXY2uY0fiT8rRk69CIVNZEyvjiTX9yd5ikF7ds2QRUt57XvAz597iFU2klgHRDslCF/XLgEhKvqTVoCyyB5b1ZF
/5zUko85lX1lRyXN6FEXcKYWNONXuDuMPl9FwNpQfoPHawcg6AYIcxM0ne5q9YvPOra6W+dzaRP2Dv0TP9KcKAhVWz77ndU749xz/fvScSA+6drNzNMxJX
uC6p8nJjptPQXt3HdCqUWVoTOCOAdEWsFvju2eajgJgc3716kP7fCyzfTXfjwSALxzHKfogB+AlF1W4N9wtkzStHEOrS3jBq1YYE5FTdEtcPeeMqC7t/ju
v56jM9TBB8JQ69sgZqFycxfwvafAdutsR81fkUdjKcIgzQsifZj/NW445x5S68s+hZ+eHy1Lnl8DXT+HUyW9HtzWEf/mRhE304vQ247jPu8J2uWc/mtClr
ppu9wt7qfI5GvqMRML2CzC0HjfJR83uL1Nr3HrrJWXBlqOhTgCJr5K2ubl2baL4Uqna48OxpKL9AT2ELZea8fE4IC7njTSM7B8pIFKJRat+G6RYmVL0VUT
n8dC6RXAuU7f23Hcn1gU9h8CeL9MTAGcmMhm6ddrRha3Gbt2oTOeb0XHvl78d7kBg/JMAnUUx4UX0ZqCs9ukvCs2MUV2MWzgi25FdQ5TE0SC00LN/1VArd
FjdTReEk4xOC0SI8+C+hu0fn+Ohg/ctMi1D/OujUFPyl3QgHGwuQ0G/H/hPGN3P0JeoVpLkjFPOzCcvt+/BfeVzEFi/kcVMYwnfF4q5BWuvHCVpa0Y+7JN
5jdSj2Jsjrmf2C8wr0zYkGNqvc/KmOOK97GnT/OahtnodDdJQZulWoIIn+qhuZTK0FLBmFBni8cZjHzOOJrMqyzqxp6a7MSQy3nAH8BaqwtJ8oZWs+5xJG
GziuRp+aNh7cPbLIgiGi8+iJraTuK2fqV9k3HM3IN/kjIGJnHgZ/uU7YiJ7kHtApbISgKZpraj0JPo7IBMdd7gnVC1oBy7zPJLdkkGOprjSplgYY9Rp/PV
ofFQ1P81/rAtZ87rYuzPTdR9mJiQJuRMJeWcL27TKoKlBEfPFUdIdGyPt3ayU6SqUuaHMs+/ED7QGYsC+H3A+pTRPi2bJn9TpXSLLMzFb5GaStpUtFskcO
BX1k+JSJxhx34fUzTjimcLJVo48bvhUg+jfRduz/B0tAqjXfdoRzV2rWMRD5J9CbGIz1jBBmL2U42JwNVFwVT4MhGhmN/eIHyx4RIBTrJGIFe1ScqqqTmC
r8OuZJ/dNYTdLDHWVL5JzY8h0OtRw5B2uR6GE0lzaf+zkmhXO3AXmixBStSWVUXD4X/lZCyTczRQFBMAge8zXm4D4PNKEcVbchkFr0uXygDvOr9vL91u2D
4UNntIDahg9lIBh73rgtaSi+5+BmA0oN/Kf/VExx2V72/4lwlJiTZV4NnfRaMRG+l11KD94q9izC8wKsfdIlzK94RV0eHTBB1uFBz0dPo5TBm0WUf0HAVQ
E0zT2JK0j20SuppqPNy2ISN6tlRhdTUHgkusjn2dhLQcqTyAUU90+EgqtZhMqZ9CboYj4/X137NPhQu6lePI+UcoCq1HoJwhrnDHo8k007InQPeb7Kv+DQ
WtoH9MCwKoNTBnR4aWVZHeERgdOLliWka1UbNL6Xzqr1wC1RE977cL3MNPPvQrrBf+XG4uFL91CsZbubKiIN0W28RYIJOwEv/LdQDHnpelQyMF/PHm5/X5
1UCBFyhU1h5J1q5JIUhpx9eRVv2wJkDtz5f2Q89YWefKOk/l9LFYRUGA5FdRxjD6tKiOoLNlOYkdHvj2DaFamtG1Zhx8s3xRcbP959F2m7mBz4FAWy7nRU
Nwl3OiYmHLFzhkHtN5+SdDip+2k79uHFItAx5StuLgb3ttaJ+fUyTvKECIi1S7ruGzXyq1cnSmZaPOs58noF98Ildmu5jimRsCuqCEF8Q6oIBOo6fH0+KJ
E8NS/EWZgtWtYB6oJNeHsBnQsQSPjAKnNm5tuv493TDHSCnl65CdEjqVr3BnGTbdjwSzKJncOd2YpPO/Te0Dbf1Ip/NIq7j1X6Ygf6vkNPA2MHRqsv7MpR
09/m5YeWzCbmCphL+dNgWNAZ6EhboO7kOHpOhzFtHKW7HsCPBygqNhhiqDND2es2ieFl1/okIZSj1MGbE1B9fci+GGC+nQT3DQ8fLdeaZm/xo7e8Ip//Ev
UXlGoeEWSauZm+wiaBx1DBOcMj2VJ7lnOinXT0qpxDQp6SLl0qxhnpXh9pq4AbZV8SlT+OWYNk9ynt50s3juGuRFZV9a/BAm85+CgJZOv01/7MikbI0xqP
HxVR1H5ei6MCR3Mid1tnJaEagFOxPxT6xcyjRoHvrgELzzMW63wLUP5UGoI0Vq9Ekx9SCnHAVi0ATvt6d0Ond5QH0E56f0gbC06MYfaMmtICGiKdLLzwir
i4xerF1wmdc1bjLpuk2L9D0LMG9JaCHNZMDszyvr8CxD3v9ueAuiGLSzJSRVMSVAHStkbKX6Pae8KCXh7N4UEzp64/JFuVx8s9z/pp4I9Zag0N1owmsCFc
whqYpB8QKywUvLd8sxk8QhSgvpc9aJag0MihkP3x5vl74c3QFFh1u0Q7b1NLjiMgFjAjrVTPh8StIQNZEtpqrGcIAtX8pA3gOjkSMcUa5NJ02PfkrV35Ld
wmD40FguX8tQkkkFUjquHzWLYl4CKa6LY2M7t7syT9tv4iXwHtOpIEG3StCigMzqqwR2cwtPV0FRVsvm0yeWk+Z81QeCIAFcpdXXML5kPDbij1a769n2ih
Vo8l8KvwMh6DzG2nr4ufkbW9/m4KABo4MnUAs/XRK/cgfg5NRg88qb1zVpujhYfpXbk1/yNDUrstXpZfHz2CeoOu3ah3MmKjmd6JbM3g1uEiCDezIvYNLG
5t52fB6A8h7aheNaIi6XU2mu86qYIiOmRZGd1PZctuBwdvw9lQsTnCGNQCYP1kcFtlwNL/m4sF1njc6WMzMlKfhQTOAurTNLp/NOZqmbBiXDnk2OJzIa97
HlrD20OXg4HrYyWSg7FHJjm7EnktQ+sQLjB4tjt066UPN4F22SAMcC6bAvRv09Is/fIqp/Ali6iMa+BRnYn0dBWb78xdIBMXW6lNDfbq//mwR7KbqznQcH
Id1/svTwAOthoL+XZxZ20ckTR9IEHydhnFrS1sz7+DdOMiTh2iHcjJj6Iktc8e4H93i8Oym5SlU5gYKsrunrp3+NFXVggxRPVMYA1L88z7ppoOQKJsQZum
wmO/h5+o8t1FqjgYatnl+RUTma20WN/UTdqeaso/KvaEPQnwom+1WjNzGTcU+/Lmcee+JcWApGonCEmPXa/MgkgmwfXvpB+NBjwSrJXJQg9wcsf0Yyo/A1
WvvUClVZFzfZ6lSfqygbwksyIlTYfRGVQ36ckDoReK8YLdGyhjDFKKgsFCJT8lhevIyif5Be7nuywYD/5GYSCye/1Aa4LGg7Zug5yOTZXBn0YIU3B9LNTT
tTc4kHgiE6/xEb0sts64s3QAUqwiDIIG41gAuPWTiYGe87h76vs2Rr8sTBHYkRLPKi1dgWw7GLJ4hNsz42UhkbW6MHtgmQXsMzSGjFNlBZe1Mw7wHpk2v0
otP32Sn7GVcx4oPDien8yzwIBUgOvxp2vMH2+j01W2dNg8qRSDYjAYtQDDOI2+UByFu1FEwosF0jTkuX8ogk8LI0s7Mb9d1rPwmBez701gvxhrqkQStiPO
ubfpCzWaIRJHxmGYldCocOROhiYTPkLeLPx76fm2raV+WckiiDkJARGYXQOxragVIe45nHnHkbp3hC5a6VO/kacMHW34Sd2TaBTT4UmmrS7lFvNIiZOMOV
cUHCsEYFn+Ca+7G1cMgPjfLmFirg/0fbmzdLkiP5YVFAXHm8o64+Z3pnr+FIS1ujJJNR+kcfW19Bf8hMJhpXElfkkrOcmZ2u7q7jHZkZB4DSixNwhzuAeN
3K3emqyozA4fDj5w7AXYQim9dhmCkWFUkcUIU643BK8ZOH6ZZODfeENxafhv6pZIw1FfcymsE8Xs1udHjaWEACQxgL0Y6ZrIqY7HepkrWG5HYgcktFfpgD
V8vSvyUFt4ZpWNfPerxLlXSb9/CGoPRC+9KkXPFTIUN9j/TspmIWuT2rKy3VpUc0J+YvePjXuicIymcGGI2PzVTWnwm3ucTDQTjiO+qCkl7Agu+DtQmhNO
JMkHY9HDvXezxclJUmTpWrBMStkyNIyyCuXOMJWKyzIjulS9VcdcN0R8GQIg1SIetIYM5bXNvmWxXQFw3hLw2HwqC6yXXMp1msvIp4/KFPQ6c5Cn+uKQrC
LOddEhw1UBOCLCMYSEgSuVQTYyRL8sF/tFk6sXFRh3PQQXRX3Os9lOE5kuIN9Exzaro+tEgSZmmHKfsuNOe/GVKoj9fuJJBcuzLmex4y3fnqzUDONvSqFv
aHs8eQYmPkp6Iw1o4Q5Jfte8syQzm7h4ZOrhIs2UeFyaxCNhkOxV2cWezYvcsmpkULDgBXY9JVVBMX7zwtx0SEpvUiviFLudrmHfAuXiFuKnY+B6/hw9KZ
x9m57mHbqBYiFPTdsPGhXRxYm+yh9xiudrJl9sZjHcUIJZhNF4jEvDIrAwgMtk1aKLHwQYrdz6kNicZ3GN0viUQ0Wts5/3w9379cj2GLqAcW5BOUBVetwm
Qwg+36zBwhmy8Rz6LkcYCZtjRfMgNZtGlDG3fDY/PabYhIRyRjxvKcRcJWheMo3cvlhmSeEQguyRoLv95uzysoBukITMEeHnm8JDprsgdRQuOo0U+QiHUA
akXnLN1lrAKIsY6z67yir6hODyIShkCY2NOfIqskBV56b/L5PG0VwG+Ld5OHA7g9hJ7lNK4PGVkywAnRJX9UOIDhd3Ii53SJoF2FCGAIkS3cHy52HjV5MO
GJNhUz6Gg2LgPzsvA4bL9RdTIGXoIR3e1Z0Zhm+Ss7E48hWsiZxoXkoeJvOR03VQTVSiLfhIzi1TViW88HHzpviH9ylwCb+QdBAFMw6lchUE9Ta25MznJU
jv+6XZwU46VcqmTMHI7Bo7Wfm4yeabL0dWt2geAHbBHni1K4r1j+NVFkfbPeWDEcH/qnwl93YMElpfbnGNzF8IZUpXnoEVcg6FZ6NHmXXBYOkU5ZPwr8bF
Lm4BzXycqejSE0ARVz43py0U+7UkgQQdZrxuEo5vNvk7rttmgRTSRjFYRmFbFRT+1LR70lKd3bgvSw2oWzV1xZRO67O7ylw1EeX9CMZ3N+8Jmpp83v/Ujz
PiGomn2VvT+vyzBl5tVBDDd+/ohaFk7k9N/juanJEmjOnXEy8JS0iuFGJAk4fVpSP86H8HlVqPwrHC122MqgtfsjeuqegFmrfFxqqGwMu/AQsawU+FWgcj
oH+TS5hiTufdIEw7FNnSAmZjFRDBSvne4V4dz3FK4oV4tsKO1wxYpOH7KS+cx18JhxPgVyOCNQsCQoSTJriycuIWtvtsSnnmnFvrf9PJI+zkvgRzY5YdiS
T/W/jDljMhYMWC49Lbm/A3rnkW3ISrkI9l7EpoiCLiYwr0fbwSVLVVhhG3javOQytl5oQqvUfLPQyo70re+fmixL0zikhqzttzoUXcBBjT6yAVNSyA9eI8
XC+7+FvPC8yciwIppLjijQjg/6hvU6Agji1tXA/kvUBtnWETXzJ1Lcnkb8O687HVj1GhsTjSCWl0HH8DP/gvhau/8qKX1F8ML/DiBZl8ikxyrNm5qqWq3P
6sd0UVR0UI8bl56hSktBQT7Z4AMd23QKZ2RJp9M1ZU9BVXpReDlmDhTPpG33kc7KgcTtktrNznBEPKd7kZ6bBgehPQPRZX66o2L1kcsuc1KzRRntkMIpoB
kVxHBjGSCc8Kj11jHpikAHpllm5p6AP9PR66e5MtGfhgydlgyHXbakda74+zBu+79iCSvgEQ04+dhBzasvKXx5Wgwm5y5ugz/j55+ZoANkqosHnsMn1L0N
10tQEv0GOmLEIo2bWSD4JkU2es5/nyb8rWWPO0o1lgn5LU60tcsjwLdhA6ea6mbh0jxoa7hbbv7JkIrXNxJG5B6JeRxYNTApOTH2IAjPfD6SfPJculE2TA
YSpE7NlYL1Ioy7CiiV51LRpQHPVmecZTYJQl1R6qjvOyvS3RZR7T0+c1N4+Im66xmL5btlbt8XFHfbrDjA6p6g0NVWqo01vJqXz4pBzoai4XJU+2r+F+f0
grUrp0Z2wOgT5it/6Q5uIdqOudRyx3CrENSSXQWmWHrylC/o2CAxFWwmY7tGhpWdlVQrqDWhKMQSk4Iu3leGSRha0Wxpj6jdZSGfPWeh4dOMuyDbG8v3+U
jroUTlXDKJ2u6MXAQql6e/ifiOtFgWFvD6YU6RjCseMcKh44FQQuYDxFPm6ZtEGE2CgssTlQ9ZvWM7NR9SZrHP0j9bQgkt8tDcjDsNQbgDa5JkAoWUrzGq
bv3mC0TOxinQ7XF6zhGfPkDeheAGvZh5COibcHjwyeykx06IFZTuKHosF1NYRUT5eVk/w1gNjUligMt9AaSY9jKPATXMf75bFyDfBjDnxcuZ3YOqzknFcU
t6JE6U4qfUDfjew5tvAyD29bSxILD7sXODr66r0/qRk35HnIVaSBcIHbcSsLHIKHcmTWX4/HoOem2xNZ1uiGB/ZEf++2pg3SaMx3pP62jP34slcgaz2g1v
HzmaeHWjxNu0WJLz93vmmX9y9MeZH6n+uGgYmTmQLZDWRliVV3qrcsQa73pdObQNrefBSEGFX9fxrpsOhdPyfZQss/TeHR07t+lojCRjhcPQjfTNA7z+oS
JmsWfo6rzudB8CCcNLx00K8wdPQHZk+rz8NqBCCzYYElPBDZLwBESRT5v+iR8TNlqB53I07nGVdIqF/dVwQKfxHA3BTEdlicW2qA/Wlw2dHL0ivTOU8d+E
hmpoKoW2vofe22MWCoWswzaLGvQ3NuS2FCg5A7gqMK7eSl2+HoIwQZBTYJfkZttSGQIp/mfiN5gOIsdOrEmjQeLJbt8waoJ449HtgjTDX/TZL/ExM9TLoy
GXWVoWn2++MyBWa+NhzuWbyhGZWgIskgfXTFheMVwE74WHVAJX31rCPTjxe9zUhQjuAJyzVeayjqx5P5I0GPdusO/l1tUsfRujAOV0lp7rzDGmBVZt4oJV
nZwTYcG25rWXzmZkoal1catW9LaIjdoo5obSopLnhbQggwDz6tfvSvDIlT3czizIvAqGc9IfhRU6lVx+dutnHwwjdEy0zicHe2q6c3PpNKFQiqagi3PAf/
z9gerohqRCAWh6Qsa2g+FOP+KyBGpyCdHZ81DCbTIaS0fB/Mv37EDxtdA9hV8KtEi3FmrnSeOfNx303FjhsIAB9WvSrpM8NdAG0bsJO/XxFDmkr68dg5xj
xUn71F8FJ+EN45qWmzZLuvzTwja/YRjFCyDXTHDM+P+SfkSNPTk0ZQ3I20hF3eW8AafNO1qxPbJeA3nJaRylaMAAl7KFC7ubtsoirbVONrUes3y3uMGPVh
wKSHy9xSlaRqPUJSPCcj4hsfT9I03BMjhHLz1etTBXRQ855zFRiiRfnLYWr7qYx1xRzCKZEJaIx6YyJhEnP/33brMNGcXQzuH+Z+WYnZssFg1cZPrfwz5U
VtpM0gaZ4B/d+ptfrEwpOnhKixR4jzY6hPG59SWPSS07NyJHLTysdBRJwDqj5Pnp3UdXf3gJiPcZkbgUg6pjjC69Q+cvolZ6R6gjQ/BanzklH0G8t5tHxm
xY1bjd2LFwZxdVBgItUKu4p5ZzB2vZWQ5jVIk+plwbLcIBIBNS/dSBy4J6U5FtXPmMvR5HoJPxttuRmZmaWtMrjKcido4UqKVdmRrVdD0sJ3mRTnPSwlD8
xTzMr1zGuvJIKvcLQURLIBBPacwJqswaNNKcfAs7WyerVY5Dx00scDg9tBQg6JqMl6CPsNm7jC0t0MVX/N6qP0WNsfR5cs00NYXo7v3VKTkhVQXHJKPfKX
z4ucEY/bWchlaBcYgUZe+URn4V0UYJDvujm9BPMM25ppBHVOoSUzImylbWzRN7+E3FAIrgwfmDIzzh1UmJEu58kgaufItF05eeWOlXEXPbB/1rSrglp3Y0
80OX4pGlfLTLajidjmQy3NAdJx2leIjo359mNyB0vU7zXCAgjYosqQ3jZgaY+K5KpN90dzP5HhDkhd0yis8TMft4VC5BDEp6tSrCRDsH58bXFKCPEYOOEg
n8M5OiQLKkae6RtEjIgHMCJl/5HCB4kiWLx5kZlHa7+MB3JApvR9YGD75XlMiYwDrKdMbnuXVObSr8hnSgaWH/pJyCI79Fz11Mtaaw8kZ9ISOqCWgPq8O1
ZhMTcd0f04SJEMPX2a6mgVTRMyvOhCzPcHmAX1B6zJHmNRTLSk8w09QTsavW80m5+WXqJ4KjtSMblwBhj55pPXo9FZjLeL3yZWaaHVzrlYOJ0z4rR916ps
SNt3y5zTAuB0HUCkLiPo0ipanKjgrENqMHwowX6X9ayf8HkI3KzNSHIgAIWR342x/GGeXBLhZxfqNepgKiFiqD0QJ7Ejtf3HIzs4SKnVWXmtBRLauDi80m
019DgZII9mRAlROD6fMNFS9LMFqaOddBqj1hHVGnnz9neR6GXhIns0Pa4QPjTqY59kXEj4Z0fNEAOb44K/ZnRixvpl4kWom/huUTdVhCTUyC58ZyBodo8N
wXmd2o6R00cWQtsz1dbqNNd5hrO8DuM3d9BJnNO3+74Nba7u33pHm+GPv7FvoMFxL1w43jzqloHQ8JPTMiXFKimVMiZbK+WRlVU9xwgetUNPPlH6cJ7VHq
6ZGydvrwWGfvPp77/FaEjf1l5hKz9JsHYrHHRNRITLjyULDEMYy/57zvYr130ayz7AZBaFHU+RzkNB3mxCIKCNvEmMo3UTOeHGxgriA7i/QGaOncbQdnk/
Or6Eosoe61uAJUe/MW25iNcZJhdHSWbs1YITpPs8LBFypi3Y8/9emRDO7QUIO8hxKzlEaNdMEemuSABsfA6bt7+TLtH9fXDy59BcmZ8911zSyr2RA8uVKh
aEMRtxbCEq4jocJd6GiNzU7S0qq942NI42uXZ4ZLhOsuBjLGD0SreDGfz1sdQhpkfP0T9k7DQ/zMijTYDEiEWiHavLGsj9T/wQRFcw1PLiv3KmKjP3DOLt
CMlRd9oKF2dXZLCzCOVUFq9x49YqtdvgTWpx/fr4YHfO48eeTUAXo7hz39Ap1nh1XEetj5m2gIsYSmcurIWOpiKtchK8Vn0miYoEsHGjBLlw/Iee7TfO2A
i3Fwh58QFSkijN9zkSXhZsTL3LRtgoktTd//lhcxk8GULiF9XCBxy3E1VCejwwtLq5yhwFzSSTojzRktYNOBSHzDE40WvPfRV/cL2gMpJqqx6zygiAzpVv
+wuEb5wicNfnVi+rdRXWhK98WDodymMUzkXNDvZ1AROxvaEvFI6juSwaUVs4bkYRH3vX2Gnw4QVqTNzGiMeTXN829hXwo93vl2bnh8dkUvazLuRWFtt0+h
SYYyO3vxwTgIeAi1NuplkSFsmah89HhML1TODmvkzTt5M1+kvKcQPXbQ7PREpPA0PgaKuFY0C8e26vLhjQPoXyl30r1HpA/IMOrMeLru0b7xBXusRQFqPR
a8G7zz/X/kSlO3S9pVKMbzeJe1y4Jim2KhdunLbuWUAf8Aba7JCNggaBZ3iiQeoy6upc68pTOXBFhXZNwI5G/FnggNdyF9kp9x2K/P4HVLR8/LNLc9f1a/
hmpB8yJ/rSwxD5Sn8WkiTpfglBF4Npr8AFykz5Y76IrAfblrE0dGKwPQdZf10inMSYUL7T1qg9XDwU2gqNdlKjY4KBHjt8ZNtBfxyLK/WRrbQ4aJOOidBx
IbMsL0Ym1LpHrcxpEazcbirM/QDJeEfkRgpV/ijCGbEojezCljHpZVzOPgRvsHp5wu5jJvwKAKMIYeqQURJlTPiDZCsZ1rDSgn58WsLvrJzyuJJk0MT7Ws
P+To8fsNqoXARB9Dcc1d18Tam25tfb28bxyDaii9olhmzZHNMzxhpqbe1T5+KgNCbdbFkryunh+nqijmWQw0lS5cWfHYPOej60e3pBuwZeFIPnWW621C6F
W9TdR1mKTje8SlkbOl4EPqRSFKFDXp+6ug+0OKockCiWgYZCHYgYk5aGWiazLvmhgZXbL1KlTkqMB7NhSuKOqEg/n28WsMpWq9La7Zes91/nT6OItphDhu
fdET7mjxiB4jUA7GtF23TkaiT86Z+P1EppMAQ+73ziQUZMaGGKZiKWmGznqqikI/i5eKnfvTHK4gmWdoXrEHuczZX2dFVUUd6QVOIZ2FF0t7x4HkuhKEc2
wPXnRUxNJlZFtwaL+Qqr7L1tP+FKLLB1U82ikphL4KONWC0HHALZ25+8pp/5KqVHGy27xcOeeBk+A8Ne5IKqYCC4/cHAS4ouZAlZb1h+qGMxXxgiL0TmRs
hfav2bc9Jw2C0mT+ydBHbxIKjSOHwFl6/T0N4fElekkQ6xWeXuN7vM9wcAUyjtqLL/it4ZFL/EOiTWVF4DH1rOF3FELfQ0KCvQjUKqj8JZZ3FZw1LKCaEN
XC0inmXKDNpMPy0HIVaesWPDI1D6OO8XIXDEv0HqspTLVu3GErhkkGebWqiGK+T2+DhECcJTpAhnogUdzUSLV4LhpxZId1kkjWYZAq7xzQLZ4rc8TTuPAQ
GkQFY77Xno738px9SJS7PuP22fzygSfUit4wcffITW0RV46G5WSAlBFNmFN83PLImm5luDh1Xlorxj/nBAfr36Y/Smamh4lDxSogV96aFmCxdiRCFq7CBd
tQPkI2aSrf+II8c5HknEiwHynzoJ6TgUiVu0Y510BOrc2J8n41MYsFU+qL5yabgH3ZefxDV3uoM/OnIK31jpzUo0PBdm5JkUqVgd85lJlvMrJKQ/1hbpsu
p7vOXOIOEy4S9YrGoZXn83o0gdeURRjHaO8faikAdseBiD1WjcN+tMIHNa11NAlOEFGRrY+HSObKMkUwYktGEG3Gu4DRXLXPS6BF6vZdZmspO6MJniHD3Z
VA6Csdt2GESGkHsOOHk52GAgUb10zZXRqGVOx3OdthwzdBjts/j5bjpJD12PKXoY2dRueYMYqkyF6eBfaSyMW6Bqxe01xIvd5Q8CIQ/5jLwiXWnqjcLm+m
v5XTN4+803AGS/N2K+DqnTZqNEIDTAK7Obl3ls3gdAzcQPqgUnCf9rfLDUK/LdWaaK4Mh11Vxqf9vZ16OKVIZYYWmihTbV2nVehyqDp3KQJco+92nIv/bu
I/51xSzdKcBfkmFaer6fgbaTm+cDg0p+1L7b3m6h7RhwWf5KyeMBTfICr37mUCsGLHOWWYIEK0zl5E5R6MALTUJFgpE41gzk7rNHWVO6Iu/eBt7vSv7N2Z
Aqy0w7wXaR2ha8a15PW+cWEm2ntV3DzLZ0fgnORUGoyixY3iDMfanQ+bBcxFkVO99Jf+QhSWK2zOq3xOzzGkZc5rb3Zt5AbhvDj35dSbmxliLVmw3uGpAU
hVvjCrcZZfrhwhUypcZ2tMd5FA5/ZL8m15SqPcZroNgUTNmQIiRUfPwJZApounvpVeF+42BTTNZDpyh/hG7voZp2PCn9zd7zZkSK0giN6MKq7hnKUcCVLO
QH4R2ptb5qzusZqrQsBLuhpiyLUuqAkd4bDzUTEJ29LV11GmE7U718BStwpcl1jOZQTu3xEZ30Uglgt511DxDPwrPPqRZ8HQ49Z4MXLwp/s1K9B0UtwRKm
JKSdsT7CeBdr9KsdU6Y50++O1fc1gIlgZRKXGs/hp0/zsE/ophCH71wQOmpilbtkfNBZKHV35gearufqmCyQS3vYy7AWZV98exBTRlyZSXN+sXc1VajbxU
KkYVVTHMvek9iSMqcv4zL+VFooQUKP3bUlZrdq6PFdXCbn2ld+RCo8ASFZK5BrAY8Oq0R7ZH7HUJ+iB9ROi7SR/+MxREWDxFPJPfcA4CxZAaHAOttPiG83
hOcY2nGSn/DFwpFaCYRNRXMUwOD1P5BZovC+d2SMYEkcUFdiHokVRwkaQHxWMfg1UQ6rkn4L0TSDDObWBk4k1Q/+yYscwJVz5bdV+7M9xfEbEMrMY1pddd
drh3PUo/PiK84M+aaL2DoVI+2hgGjH+0LbW+gLScwfgjZTCVSopkvUoI9TE6eZnTrd9seEMfjqZZZFleuKChxl69XYrCuswSEr7ab1VHGolo7rIaGxNtDI
ebdskxVZNFEQ5xjk5i3jrPAxaciXb3lH/rdZ+jpqXLd3CDf95wJwCD5lFkHmSGtPjrPIOyctVgY9MhP1JyFr98KxKG0zwHTZV25sm1GE6eNF+HmFbRA/7s
juS/bDPIXEGjlg+6PjjXDd3AzaOvmnADqYVyclfVOsz/OkXRJbjsr703d37ljmxNmkfc4ZKRgNRjkOVa+icF+/F37ic90/t5hwynTh58Cu24Bc/TZHR6mt
wVWj1q5WdKXnHMxWm+jPhGOybyGfDW+4xjXTeNDNgDPiYFGDV0LgSnRyTxgKDaNQm+IUOk1DNh8sgapYJvKOxklmyAmkSwR3a+Cb7slxVYyGv/rXy8CnFD
Mra++LxsSpqYfYyu6wXlGoxdW4nesc6sIWMYFpJ5eSNvKV4RYCqG88Za0oSVTChbBH1o4U7fcPI2n1Mo0x1AhB5KjtvHYw8ooPzZKYyW/YXjQE1/+5e4HT
8cKBUxOKV5ZguSZqRvwH6qdSVz5JBfZ+mfixeruEt7MU9Q3AaFQqYU7HUQzuNDoZOKFISKMlhn6+yX+cBMvx1NeBrW5VkC0pybyVGnZlNItWd09FwpPnBp
pCKMRRKo+cTZhDI8NHZdgLycpj1jmTmFyxZKuLXkzKaYkD3E9+jhFEACxYdlrAGRJfThO3Kx9s9nvYnEuo9zKBTzgyeJl2Xgz7urDHXPq35hmLegxnc4hQ
R/YUDicIRnpe85vCKNF3bUD9j6yzie+bmfnS/gjlWv4v4bpeHRAW5h9ePLhHUs1zDvKyT1vR1x5+sCl5fHe8phBgYbZkGl20L9c19gpgnK8mzk/8pha2dd
0RZnwcadrHp2qmZMvu214zcd3etxKgTMwaWU5Y58qBDdfw5h/fflcEjlkWaPD0fG9ffv4eoUtP9ymy9bocYbytvL4DnrsBGTnlCmaHMZV83gu7OIm9AKPN
ECOZA0GTSth5f3TdVld28xfU106Of06EmQMsL/+ynjh7wO8RwqaaN5SVAbNabGfJEcSRF1INTZAF6uXRvM6qZfk/QwIGVsT6PeanynchZy9ywCBD7T8bYv
GJy08vT33krSCcMnB2Wod7tsBwnIhCDByvzqFSsxtyTz8TtGunQgUckrH+1OtqX1k8lgAu8/JlE5GiPtBkp82mXTEV/jeUMGNHXvzkT4+nQpjqYWCbK57z
/rbHseUBMJ9z2t8H1qav+xtremlmlczA9efU60bI66rKz43LMauldTc39eIc34RUFD9PRAjQZGSHLK8UlxSBdmKC+OugNd2+qi5B2U3un6D/ZbkSzhQI9r
N7SCBO6IXjExCz2OVROHfrrMy20XciLrzQpehC116fygpy/WA9m7tdM8ENb7PTn6YuVHaWuOyYRwxWIe3tLTeBv19uugspkjr13IAXmN/LaMiIig2zXr1V
xdrwQguO1bMLT7FOevhcGjeegDTcV55oBbg9bYZCElMdBXIAryLkWYy+bFbZOAkSOfXTSKYrWy2RTEcn8p5oP1cCWu115zJm5jDFVC0lfsnPfaBVm893H2
iSVFpWlev0ZSeBuQcWkAA4EnjvrJRzo4OiojoWmFNTcRRQ0BM/fzTQKLXaYsdFelweFQf02ulpUyUQRn7PLYU7/jDSC1SvWUS2k5vKYsuitDYZj9XD75wV
VDS+oNOc6x4r0EAydDd9gy+rL1V7VITgGkvBU+Qw56g7kg2PS1PRxQBBV1HgrdDInWEhzPnaOHfYfFrGZ6eebvUkI0wQHWmBlnWu05PzAB9l1eW4tJXEVV
OxS0dPRIEYWe2e/y1l8C5YirQTWCczqU8DwkfJiIf7s02yfj4J/5qT3N8pHABK8dVa28ai+Fi3UIk3rrNCUW2uWJ1nxZz7b8/2v6g2rS+3XkjYvNCsdM7U
amGRNjlImBpywLY4bxN5h+QfixlX9BWiiBEp9cmdIRRL9sU/RWtKN4SwJuFpFg1vTcocLGyHmrn8JwLkFfTvR/wwJ2ldFBSw0VlXSUjIc4GpFWSFoi5ufp
YhINydpqmg06+NbhCKJbz/roICqDOx+5v/rieX1WTl8HUtNdOV7MetROy0wJi3LdLPt75G5SE2wcvp4LG+ypwAe9Jkd34obwcIfPl4sATc2e+4dpcIoi1g
9Bq0mFWdsN0Uod8koadxk1GdAVz9eqBmg9nRDznUhp/Al8ChLkHHDhae0M0kgAZSC/56bzrTeHszv+MTDWRmI+OO8xSP/KJDjr/UVZx6HQ3E5+FYEr9x0D
2DUvNq3nO6AY1rOwctOerOQWxQmk5bPbuYRbeUmYb454VFMEv+nIzcp8Gt13xDZUO2eRgOUlr9Tw7y417p8iSflKCxmPHuLkfY9pwUZ/s/eTnatcvatBN9
yb5ZfXcYw7pBITa8WZYlmmGtm84cfyrQOxDaRq+HDciwDVHjBfKVaLZ0lxiaStdrOMvVjeObt6T0bcIoHPOpzStatVIETe0iZ1tv1WYMB9/pJuYMq8LAJi
8nfkaksn7lRuES93zCdJZFo+MnCsE55LKkLaZ35zOq0r9HjYJy98ulU8rCzX1tqK5OuZBNMNmhtqzcoTbnbJgNEEdUgzjd6COCZDl1l1vlxnYrxrzRs8ha
eeaww0NYtRNGBaEdSl4XMq9676o44ZD7XmCi4aG8RkbjpNeJgcp8/QS2wLghZdgCmXc8ugIutpSNvDS+p/CgUIYZHJImJQUj5vHQVieKlRw+8vfc8CuNnX
pME2MG9iEw6EqRR2MNb8fYeshfCffLUN7y7xtTLs8NuOXnEg2HAsfh5a10vs0FET9+hteBdCuXaySkEgqDlDUFmuF+dlyDQaJj7yWaYYqm1WsXTIdp5o3Y
WMWXGV24Fqf44SUyZ2OKL3DzGJIIs6UvldzGkhozVxaPnL4VO1zOmlzxjmgfQ6eOBh4rh0UEnq7Kaos5rqtVXP0wZJ+Zs4ToMZ6CUJfTqmajPwHg5YiCQd
CznPTt+jL2Jtgugl6rkwTjtkfQ40IkiVuiqpz56gLSl3FCHEIOFPDsdW5ACrrJ+v1601WnSwj9xYmzTV2Uk8myRZprer9hPN/Pu5NzVdD/1AhXiFcgqBfF
jefUnx9PUCO/QGsVRUxOmYINtX3gFUN+Gp9njlElPbWXntdOIimTYY4gWfWx+8vyWY1p3JufCwwqLnWvdcGPy0z3G4GV/vtQ9Y+uzODrh3BTZOhyKEJ/Mj
K8TNJEY6ZJFTogrCI0vu4RNQqjqGBBVUyftsLGvYzW3KECWKz75UPqnJ/XtPmYmwM15t8NjzHBFxDDwMDp8vMCbIQiL1/P2Ti7MrcShTUOaGdJKq0v1Jsv
ZaOdyPr6efyLevKaY9xN22PSGxTDV5b2k+uQTWQMG7A8kfQ2LdJEh17nkzYj6xvueU7XCUtHfvcGRsGpLWl0Ux+bJ9FHjlTJEJmaC1NL32u4gtUSusKlhX
cFK4ar2bKQllap1TU7i2WodXQ6JmCt/bWkne/Vsnhpf86RG5paZ9pg0OrmWT9opkrH3AtcOr1q3hvj1TAK3Re08Ij2hyPQeOh6nhq67teSGsCDlnD5tcA7
vMOmjhsvieoEnSO62nhNZk3sONn8OyHpqOYGowmOnRR8pQ+EnlzYagp7N0Is/m44W/mRmOjkf8lb3sWWGV7H/u5hkLl3f9WK+sIr5Atzz//jz9Xj/LQ0To
0ICvBMNpsBBUwYohfvsqS1kJvSWSQb9hQiiyoMOmyWPSDKhv4d+YFWhweRC50bVfKxNrtzdBQI9JJl6SUKoFf7YD3xcMjKGw+SlcLMIkMAPspPfMhHOQHy
frt51/Zhe14IT7QI7nR8dNTspYkypgOQEi+zyc1pG1wKAkrVmX9AryxpR5vMz+VzhOUF70wS1jX9JL1OF5do5WK+kBT6DccHR4avKhASJzoslUuAcXA2WI
xu3anl6b85KRpZ8IoyRL33oKbyw5QE7PXvu56T8vbf7NkBGozYLXL2XYZohk9RiRtxzNoSGehFWfY4mXFwt87w1T21Q9hpqbSfXmn3dYRQcAiGbsyO655p
Mh9zFoXZQ/YAln+zBNv/eAiaPiSn8AuSvttwRA0pBG/XAMRg+t4Son/YW/NYUzIMzVFuyBxpeE5yjWZ1HkFy41bVD2KeoSBut/vS6AzUMkHSjiLZZJ4CaJ
fOLOkx5Bcm2V/eyPlg7vUGNFiWEk6a9HPknJypnbUEMY9TrE7f2ApI8TQbUbymE8wR2r7gRiM0UO/8pPuKWjqvQAFgxG5jCvSpca519CdRiCY35rH2vcSN
BLmpnnz//ohD0rb3mx1leIIreO4roGI9Mgw779vMCKNI84+oJaitxWJANr3TOcqUQqkBdrx7VD7IH5auRwzZVUZcz2n7Gze2CilhWNSOcDfKhcE52mt/PM
YYGAUUEHWySlA8pt9vVNoq28cRzTcT0kRuNazaWGB7PjbtftfB0kyaCQpfVu3R3JuSVCtDzFYh2o8pxy2VWF3AniN/iTV+h3XoLr3IvhLF0bbw4pBsqZj4
oo9WMsFrcLSpMypMT1lvNkwMC0frYPzu/iju1oPvNeh9kmevRnIsbXeJFKpFkEjCn1rpRd6AmYiBOcBZI/ZldeBuCx5LSYkmeXEOXpMZpbKFe0pw2QjtCS
eKjUVm6Z7daytatcvyQufRvrEjQxFO9uXue0M8ZJabcWf8szlMC9gKdFhs87hnOdAkAFFQeb1NE0tNdkqEjPBu8QcyX4Tx13eHbgq50k7Sp9v/02AuCcxP
sm3flKMBfDI7bkzfvQo+eV3gu4ET6T2D9bY5VbAXVdQk5ACdnSqYPRTWRQOAEuq4/URs/0kdLecuQhhwmuIcisKL5zN+7p87c/hQImmdZ4LR/LWIwOztS8
8LAuQYl/ZUHgjuZ2Ofz/bkMAGM7W2UTXT/Bkz866g9eS7K6BwZZYbPCLTARFxCMErQ2Xra/rOBXygfIC+CKsd2YiZhU/pbz56O0X0AQg2Vw1lL7Pp/FUvR
V4FfQ8DaVT5cKeVZbROZfxkn4N4V2JgYyxvVaG5LKdcoSUPoHmVATUD3HUk3RJeGSA6z97LChweoJvmQgS4614DEgAgyVx2Jct7NyanbaPBxCIFVTuNqDz
wM5ZsyIQjchwvGy4gZ03vDSiAx1Hz5XD6FG6meG4GovLAti7A/ayrvIs0C/1KbMt18tLu/I/rEMWzxJ1ivAOfQu6pMDDTAyVhC2I36+icWSKs/8xiMVFQr
iWMgomuGVUUFgR57G/RW3uIJdfkZGGZ31yOM8TUj7GUVwUHdiCgbCi6lCZfEnzKlc5ujczkyhrxFRatFSRdB10axWzbruF5ONw+pecFQms4hdeu0XP8c1s
eRhf5uP4+IG9rPAp7O+jNw6AaYR3SB3TVa+eRJa/f1qSwkuApHeWQeemtSTcl4aUtJNP25x2eq4p18p29JqsIJbRvoXKonFH46DkYSBCsGbEnu0SWU7qVO
d+zy6M9+aZFRXhAaqg9jnMw3qX0wIvs3+YTyFVXCRoUL0HF4Ph5xAaeUvrztcwaROlWXOnhq/gVfGmG8r+boJ2b9LAMdwG0R4jTj3+yaxBDmv678PqqKeB
kz75oZCArWqigQPpjq/Ns9h8SUQn8HiGWr2TQ9mSdK8wR659ChPrTqzYqcAGk0/O4WceU6G42TExwOeZ7XvRcP6WALqafMhgU1zCxbyQuXMKT910Dedkeh
DewLKRmNoNZQZtk994tcyAKLqHSzSP2TuOmfE7T1bgq6gNm9ZhYLIDDkdfKO9a8tEzs6T+CGmZKhpq6Kenduu2U+BzcuJYbEyvWO4pNRudPErjt8vyH5f2
arDMZiMUJq3XI6M5XvGaTIQjt2Bof0TrU1BT71iVYjDxNLa5jR1TORYrTnamvc+Dxzs6JeijWbUDFsjNE/MmFs1xsQSRL7Wl+6S8/quBTis3fN6cJxszj0
rhMgyKcsd17ogUIjeBO7PhVfsrZlUMuzTVZlziViOIm2EdkEZbMA5veyvcwk2cQVSg05uZCDqLI2XngZJhqSoQHqV/MK6CGBe39DRKF0AEIobm3L0EkNaZ
BVxThx9svsZ1DV64SrolkYfCYrXahHbmJhPwZSeF6ZyXKfCi5LSm1gQRLqSguN/ZHZLd0b4aNkGt39Fh0Yl6cQj3PC91Wae8sWA2X7Cm5qGeiXLrQpMabY
Yd6IPWOpPjNlV2sdlN59typTOme8JKHvhbs/MkdYDb/FlUAbPdLKPvpQ9i+qflmXN4OF1+CgnInjAFLTzksDKu5HTYkF7rpydKlySbREIoXvBILj0XVHPt
0/+VhBUYbovs0+wMpoMhXHySQFWWcjOgy2Dejz7igdVwHP2yqcl+PkYxdDcxc8hFCgSQBKmvU50pE9JtWyK5U2siaT2X+JYA4uSykCTCSiGZXJV06x5VSo
OI04x+GodTpZPtCJdIxwPvZ5k97yN7CrFKyKzUofgIPOjtbtj1amnzNPY4jtGa65XOJvZWbRvnsRazMVTM+vtj0O1BHOpVkKXhR8FAIHiWT0SjP9gbDyHS
U+JVvAo1d58iXbC1eoJtZMD/sr7uHVFb/CaY+bHmdiGNBcXTcZRuBRvSBkAGbslLKNE1OkTWMUKf+1578FOTsRqqWa8vJyshJuy/TCvR0+t3S2rr+973rW
p85vc8Z3FPuMXq7rq3ecRlRVr8ilDjBtsZkSU4GM9JbAtO+nYpHgd9wLHHjBy9Ifj0+ZOJekrUkPv1OF7QhzW1O0l8VPQ1r4LRn83EA3/dM4ogDwMUQ4Za
7ALXgaVLqYlzD6jN72H+nYddNBvKU368WEUWSZLzbldK5sl8GOLsq5SXS9YUlJnARTJat4ec7305QKY90GImmX6IG8+cupSZ4bIbZB0Mu7CuaRfu9G2Sqx
ueko9Nekodwvp99h808Dft1FwkuidWLg/2WbHjRVepCQ3z40CUabBq7PnJ0lEHDQ0jq64eaOGxMvjyZwoZ4wwpUELEa7erUnTX66BEPNwo4Jq1/pDWnXV5
sc/leGxHCrONi5Jj3T/fXlym8UVAXA+eqTsNQLEAEzu0QU3/htMMZrUvH5zlCVmSIgmdLMtbAe4WhlSPDpSYvulzf5A90BTCVeo579p2yJkqnEZOPnvucL
fdNYNXF1QDqKUpa+BuB+S8m/aC4suQIr8mvhAbwEw47YlCNjxf+a+NxDREormNbbvtvOcFZaSMdVY/zF/9du79adxVetA8d4pxL/i3InctRNg9G3LRkYXM
JWNnc0yMrqE6JfBkBRhxKa7pLjuJha5z8HV/SINLTCJFGYEQB5IPlccNOZBhsUR/Foj8mtoW6Bm1Pg9VGWJsIb+6fw/VSLsdY6WkVHwUSxz4B4/LIeBqGS
k2YWdALyvjEKYvEeH76Yx7SEBHRz65PCskgnESvCmelyib/CZTJUfs5e8dYcpfYjvQBRy5KlkpSetWvN8Wc9x62Rbbjb+Y17djHpRJKxH58hIK91wzVXwQ
UjiujWrfd+pfo96XTeJ66UVQNGxd8F15vKJjtsNQAvuFnUDH2WqkN5iOWs5JUpjPRbKH4DplBWfo8dJvqU+lYh7oSofdMvEHXu9dRfubijWCaz0w/9CuTr
T/7ueGWIqlh+9c8nRo/d75lCh8vEhepE0LDNVg7txB1x21aGo+2Lx7XiiqXPEPXQltAcE90Hz3RKwGB+EABfQl6TJbaD1jCZnsBuy6PV3DQU6qxsmkBg7o
nx9zWq6GswWvwYLsoAzJjMoDR43UMHbkwEuU9tE7h04fmCgaLRkq3dBcZq+6TthA4yxwGUBDjRvW3Huk2mXg2uI/8Hyw4+2TXIh+dJDvyhVyi48RsN4miP
fGrtobz+f8KXzE7NoROzsrLYBB7jlz45zmFemgdGp637Fo/fEjg0Psbd4DVLU1Qp9xMv8FpK+yorPr3ZkrW9qiSHNOp89XVhLVI6o277Ul0N/84f/j05f7
LcBfkofn+2xjMU2TyUckY9cB/GY37YxPlnKuDhYewR4ivprWZadpcr/JorYvukkseYp+7z3Xeeu9xDyLGhbsbRMo3aOBsCXNRgPUkRPUtGtbBeH4OH43YK
d1CgzLHdoIPj8LwDEvl0PtdizOEv8eEKFwD7hUXmBrDeQIxpKkoTURcbmcIRXPdKcdja2htZU+KqMo72zj3PiUbR2gpLnwp16iZFRCYBn21kmThW+20QdF
She5Surc7SoyOiQNv9DHKb62W+jeR5ingqyxZIOuaKxhY7XOKWp/y5w4bm49TTGNjEjJdQo4eZFgASzKtO5sDckV36+gTmtimOdZNyhKZnS/doXt1Bc0T8
u0aMe4+3Zf2B49vn3botEcDAUCJcvUsGxrUfD6OPdkfU+YZUXOjUqNdyJtdUtCbRWL6Plr7g2t/9mwc7Im4xge1DhSSvO5+cyfFDPEKO9I5XsfTdB5IHjy
hg/PvUoLZHC+q2aVuwTMusQHhCthc8amluSi1rFG5aqI6NIsu4gufnB4YtpE6G5YI5JWKUoIri7TbUoQ0vrq+xC+WXM+Ojde9ktyB8WwNNyXM2hL1HWztX
1L+yOtGNsv8DrfZ3ySmqHR3ESd0jzAWU8LZs7T7MuVNrLflKw1X8RJNTHnOLgqnB6pPEtjDKVsynW2015nHcRZL2D9vmKR5x6L7nVkkbJw6YLcPRJEAzoT
VKnfZqkVpbWr5uk4bOMRQvH+2oSH3nBAqMl8s74scB6DcGWCr5huKYTv99D2rKepdrMcaaG7ObIj2VRmc7i+/Qt+zG38mWtKgCJ57PbY76v8Y2vgtTbHzV
SZHzko3pHAM7CUxjdyNC8eYaeKYafcyRzaUeroSPGI4KFizsjgmy7ViYG9CN9XMRBNmFiIIHBav6e21aV1Y50mxH2CVCpCkjuKPuS2y+9jDpv/k5wIbJJC
XV/MlxITVOcDOHBYbNBEYmaa1PP8OyoWMubOo2gE89C0kf0Ng+MLkQsspQ/zz/FIhWE0wSQlKjjCr92hdfPKXHk6++RiS+1svEwQ6yMjN7HNPXBi9MzspO
asmhPLlao1DlsDfdfYqRWsTfPPoQuoewpfkOTyn5pVKcaXeqrAUGm1nQwId+kJZCT3rpdKjRjj1TQmRXNTi2yWLzV4dd3yaeT1UW0nb1jU6R6U2s2xcVon
nTx79Y0vZd6xtgurpcYHHjtPdaiofk+tI1GnAKaOl+86Q5VGkvbPa2ylf5NqAS+UJS3IpmHF1xKQQRJLHdsXVlFcfXEp80BQ00kBV67G9uKy5npWs5w1P4
Bv/9Wudx9YtcJXz9S5u5z2lxFjO1njBG+L3bt5F8qFuThKbcjpo56D4N2nnOt33dOq/+AYDz6tyofKVR7PuZQyTkBO9vlqnvq8Y7SHzNJnOJGQ9OZZ28jQ
EngV2asOOSUCtNO4JljPa7H8J/cMOxNydbVGQq0IWx1uKhwwjPZLbtU0H9G98IdcROSHDrnXBz54EGaokomvBIuyaqBfGO79LxlxB4PSIWd+wK03NJltdh
Se9wkD1PGYyvvpIZEgQPsEsWbW/PNCqkri5Q3SoKH1z3md2XMoaMJRnCI0q79g2uwS+96TXqr2Qevz7gqjXMAlFUIF0/9yUTBEOqYA27MI52QDpo3PiFVO
DLceh5mHkEt1giGZT+5E6CN740VwcHH6B4qhzSIHmanmaemM9aVkxMughq4iElqy8uTd42kQyYPZSUxE76eBpWPmHPu3JKlCvfXzzJyZF1Tzcphckz+Hz0
uvd8UDKL883lorhwjQX31yJsgFXmoCRHZBcCmfmpSxsAf9mbTdVfKpQjIv8egsfgf4qfTUtfKwf9SQdL7D539OrphEEm4V0U6baT6Jx+6rUG9i1FUQL7+b
gzUf7aDzgPyYQI0Br3Jt42mMPAmkbbNqDxwQuMJfOLVfD4BmwpBRBbi9+9qq7xUg/NYdSfccdu9RZOrVRjQoEWOamKbWrfPQX80taP91nQX0rZjVwn/y8N
JlePMTo1yDc/kyFV/1cd92fvHyA/gtj9mAtrMkfbRvPgRges5VwAJd5pyJEsR6KjJA6fby3uFnnXp05wOlKxSIST3TowQgSdPLOxLCT018n/2JNnMXMJ7I
1QLBM4wJcM8OvHFHS4yy6qnjYyk9I5cfn9TtsrWtajTmArznahtnIV5F531IB+nL1Yj8TEzkatRBhS8kZVCa24w6ED6xgxHL8MQoR3mSRhyTlp2mk8Vlv8
nZRuS/5Sm3ot+GCsWmm6CSc3K1FTw13ei9QSvTbehIBD3um+UkW9YLLypypMGFiJqYwmeSEyVWjlFsxzFMZqPxxaJPwOwoeY9cmI25vypmYneZclt/eHr/
0cNBIuLY+Z8dGv589u5xMti3jEJY8iFJT3kfMj+ez5SNRhnfIsq54UgtqcCWoGNrtnTmes2vteDEpOFNGn2uJPr79cVuXr91hNoEtbfqIkHW6cbz2wQrBT
0OENOyJ0jy5MkBftQRKJvsA0rijR8T+XaVjCPcyqqg4NqvS0ZfGuBDiTEqpBMiNirJ46ZJsvd/oOPAjzQb6tJe3Bljz5KWJJUQ17PP1PDEf+U22C/P9VGY
zxNDgd5PpKb/aP1byc3BXZtzSyqIpAM+2rUDIoLB5RUnWaS5eQBEjHKTmU4KVJEYZO9csslpPgO7DF/RS6DLLDQZOU1nj0neJ+iJwiOHwItYc6GfjhWvPh
S4c9MaFRHjG2HRy4XFDnQ+gjkH8B39oI6IipmmiVO6tIuOcCba7YLIUHp8KKJO5FB9ey2S9tZZj38JMeoZtKg52gpEghuWsXV4STo2iqJxTKUF7GQc3+GU
TZt9tyF0pigGhQPbbQjP7laKdrYyuY5Yx8JtS0z2LWdhcZVx94tR/vpbZFF2UyhbJMVt4pCWkOXrgP2rSGVwXFdXobau8CLhYRyoYTfOGPTy65W7uLWn1w
roLDNs6ZzlPmOxOtopzlEM6WX2yjdkGXkaUR4Kuu2XCI1Zah7XED61wLspn+EI6jQQh/ZniS0gyTuFCq3ADq7LDahOLeySx2pU3uJwDKEMY6cL63iZiTmf
1UGROOujR8FvfWlqGXkTM1I6esqlZK/nTg1qAKW/9qX4Kywyl24R3B3drsKRKkMn+X0RAjwvSHTchYPLuHSA0eza3Sf7JSbA0k4C/Jy9CbU2vANnWoc6aQ
aP/4ZyJrV1O6jPT9nFPwhlW/5IT/vGaqI5etM7HPirbG/rAgoPmEci/K0FkBWm6gECS+EvEJuGrb0EjP5QRl14Ztl4Bmvx6Tv3CY+TgztvCq5EKRmCGCtB
O+K4yBk8Zrfw9ixkFgEfZ8NHM2YzGlpcU2yXMEOQpoxAnqU1fcTx/pfDcshtoU6fKpXgjeUy0kfLSMYHNibZyPHG4THsqlGfgwtsRERvMWVwKgx70ooD1D
RXqeQk+WDVXY7/PeCXY5saMfHx5nrjVSkHTaiAEh+fny+2/KPXIqx3KWjdQen0mxARLhbt3ruYz02vYQC36QSUUTKMeBUChslBMkIbSwK1L3cG1++WLR3q
VE4Xi47iGeeUToNJ8VfjNvf7OqNv1pUsS1yBFb2b1+Bm8HVJz8RjgBrQTWAF0SXwiI8ikPVrAwvllp4oBoMhwQx3vHDPc3mseEZIE/aemkwsofc4BnnySX
tZWU2Ew3FpriaquSi2KS5rgx8J1S8zOt4KbVrhtjrq4FxB2nxrSG5VtMUulgmL0NyTAELvUVdXREzjAuiSd3iF0p1EuacdogTUn6K4KmpMOY0UNQw+nLc4
sW6s+YpjvWSkMo/pNxQ3h6z1q8wNvOIqayT3VEHyLasybDR/txKv4HyNzKuayh/smPcrVY9mWNtxHmK2QUJEbP4Xf0ptXKwVn5GgoU1ogVdUej2mXNYuEu
MHgudC4qjwQjZNgGlEwXKmerdVh7pa3kTdDdTKmq3gB/oiZxvxIB8jCMitHHWYr3NQgZcljxwx9Je8c5R2g+Vl2nIyhFOIAQEpe2L7rRTr7zvfqKfthjrZ
ofv1nuTOnh+4olyVDc6XWshvgorvwBPGMGSrMReIFMX72sVgf8RCRDLZzVjj8oggZE+hA7ffbkMt65/xMQ5VOkubSOf/J6HwDry346nUy6YxgnOU17TZQ0
u6dv7W+Xs9sUD7vHF8zshdo7sMpEUjpn/wlZSkCrbqlREEiuoUccWK0bN+SAnodLlPZZSrmcPNe6twcsr+0cMyZ1bZN627FVmBnEShix1TGmu4m0JmdJSb
ckaJ5eZHn4Vuk2nOWV4Axf9kaXpFVFMaHrxKGE5NkFMkRMc2RvWGJisNJ2jH/HVGbO5PIsjlQM8Z1w4ML/fFZmuqyaeht2jjZeZPU9BRUgyi2iz/p5nMBi
9xh6mo1zu0l4jNbgGMeGn/WsNBeHhuV+oo2Mdg5sqFnmeqVvAGuzsmnyptLms1j1xFQZvOEo/sbDNUizpVdBgCrPB0TcRu15TA0u4yP4Gt54gYELcxPbZj
cvrfQRiPxFGEAy6EOLDB7CyNcrhn8CmLuGLqyZUDNWV6z4ofkkmtaT1yeu7ydawZQfKWnOOrxBzQk7cduCRoj9tyCL4J/DbeCrzbZ7bsQpghtBuacxMeFR
x8OsAEEdCI3iGgFTkjaI16TtrsNobE9B67hcYGEmK+XD8TQ+2YRVWesnAk9SpRnfXM7Hv0lyIUstPO93KjJq3tqnunb22uMDkKhqDHryl78t5TemC5VNER
ATSJIzb7kDSFAHh25cSHHh239c++RAy3FJycBIqPkJpJaVdw5XKOj1poaJhGq+jsjJv3K8H05EFI1SWBsRI/WqStwPjOLr5m+pAEAb9ZONAmcUVONneZXz
E2d7VSna/wCGoUqvCqPcN00WETunD9Ti5mmAm2ueT+1rNDZFHAL7I5LE6V4Nqad7ZZN1i/Djx1QRw7idZFIf0psjSqSD429FwIVldrzF0k2vcqGg8EdSCm
uzblxnhi0gN6Op9hKGP8Jouq9v95/O+PdlIyNa/m1Ff3kViMpSKqyZLU/028K2PsfX8TUESa5JnfcRHHfvqH3vnyzGbJLTYJiuStsHGCNPQxt5Xx9mX2zE
+xkOR2bm232Lb+Cmq732TBwCv5zXyt47TMrIULcYjwH6weLxnuzwPmfeeA/9L/2tuZoXdq1seHI7wty/9N4OyIXieQO9BAToVxh0LHMCVxEeXdeJgDJE6v
ZzKsBQBJaqom9/rau6HSAl/frPnBdZmf+ahAa6VcDtPzW+cEODYKhnu+4QKgwQHpOpES9Dx76DHFcng/jGV7rm0ej+UZOy0/nceLYQvhM7EixnOTA4p/yG
BWVvaeY4K1W0uggHMXzh5oD1YuB+7SnGeniADnaf7VQdhYruR3pZbPESuTB0J5yYCAaMfrUsvq99n2jfEsuNtuCDiDGKRWq7TgSPMqGHkCtuGHJUmDp1zR
7hhkDqIQs2Qv22OLbO4NOSSRUQ6HG7AxIfLZQmxwoVP3yHorq6QicDlg/Gfujr/g9EweVK7tGlXrN0d9+nl614yV+AoXStdB1BgZeFroezgqW7IqTUXaMi
Gp70buqp1VXWt+Tl++hhRwkmCVFAHIOFoXnaaE/p6nFYdb0W0dpdPjwpn9PZLJ3EZEe4YTTNSCvz0GuKjpSISqQypj2PmuEoIcPatgiif5Et7A37HiMT+1
bOl8n4JXRJaa3f1EKBJoqwudyAn474oPWGosVvb4jV4CQG6sssNrBw965aGh8XqPea1Ccle4iy3mzZ+CyOBTL0ZQsqZteOnzLK28ChBJGPUSiggtn/sO+a
gmAgKLmNZdjgIXEVKm51hFjzbQl97QztOrMhXHEzb2aWb/XcDtZmv39mjGZVLgc1UP5fzld2k1ge9JCrcoNCvCYuFr1JoepYqB9Yeu4DhUbTactXfSCLHj
vTNn3ZEr3YPtJp97Xk3bCiUcE1E7ugmxtMDXHISnW/ar7Nyz0tu7rQocErwkKAft5yZK0Cj4lS23V/QausKeuqCW36w+hn/TieCJB16ZfWV3jC15FKspZT
wV/Dv03jc4V73OwgbGGeQFyBKY6xVlD/OI59tuCHBpx79TNAF73MfnBHWtInPmAWRGFMvsso2fnHDcx5k39eJl+eikI2nVo2F15ASLFhOj2479abkTrOwZ
WgcnR0u8UU21Px+2utzMxyZMURvCZMPnp/nPO8dnP1Gvm5XdgQNfhaFNlPTjdYYlyil5FsnRIsnZyso1PZoTVvU/B77lxudDYusP5iZcgwQi6Bm+HOrfln
mG09F4Bb4MDSKXbYK74HJq9PU7Jxw3f97jBysv0cTKt+dTgMcWCKcppiozQlYcZpZ5wJE2EU3XkrrOCUU0SHYOtH5UHkTLhCZouVzEvuh1Zq01Iv00fVLa
mmXwcJ9R6DUwbCKxLhPxKlbv71O6qB04Haezk2Qo33GhrD5RV3XBzHjVerAhc/5GohOHFo/BeCul6B63qNIXjIn4d9xEOBArUeiLzJ/Y42prJuZRAserpp
XvweovMf3b3cZbq89Xk8zsaWRQRQGrSfUj5RwvKGr/4X4ZtnyGZ0pkyyhJJtpZwbkm/cq1/zT8AK38VbcUQQJXoQA6zGtudo8YjNw6Ni8YZsS/lo51Q4Rp
+yAmkCs0DUO1u2OXEN2whC8Fr+UIhZQj7+q3SXG0BCTsvCYg1Cp5P1cvqdKwRvrk0r6lJlNb1bUj4O6FYKU+Hk0il6UL6vsqCsnGeZxMyAnVMWlUmj0VYC
BpNGc4vg8hVbcWW5FtINSwL7gQtuq9jsuZNlN2sV2SMydjyjDF0wh9CkZectSANCSw0YsUnylvxFAsVIRYzNsrssXKtcFLZHgvYDwTU27KhrTp2JUOuCH/
zLwzlfX7gNc1d1vQGe/7VUHXWnMz6qjZRzzv3+pnJ2pZNUIQrO09C6cJs9cQGcKnZhV3eEHidm5DoZPy53CCz1ANYYLclZRdmnQKaqEqMmoooAb+1TgsSU
h0oWgmOYM/e587djlJkNcBuqlnyRQpXb0tUbEOqBieOLrfoehcQV5QDXkQhulez7824fmIOTWkRl6SSeEamU4mgXTo2hi8h5EgulyXzL37JvBgt0ZXLZ6q
QwGh9dX8CkzMJF1TG7vUCXErQ/7DcI9+LdeyAn1gkaMr1PEBvWeKg4MREUUpNX5leXc3KQCY8qWtPM8+/LnjdZ9OByDEeuVqg8q9rBxeXRz/uWUFzGzQ3T
oUTzU2dtqGLIcMS94bygLODeYyYfURaaPhmDzDmOqesjy78CKNnxOvH+ZsBUMrXbtkLwy7bbXt2Ljsle8zbXfK2wTjzsDZmiKbG5X9m4wepn56fkivVUNI
ZngE+QNygr6BHCVCZ+HXvT67S91s02poQySfVshNAnbaqHr8+xlH0ME7y1RfsV6RitqZfj61hA2/cjj2E4pYmAxXL/EUTZenQrVpNpfYqZg96qV3qW6wcE
zSMaQOrS/rO46mvoFRGP1z0Kctyj6WQ+MQ7rXTXKvIA8I12ec+53XiKTzKFkebJJ/TlG+oBotg0yKwu9unGz5OJOfu9zF7tfeQSu1yeeE7UdUqe68zgfPG
2tLo5PVQzoCaaFKsngsPEt/VwcAAcWxnl4AAixqWh29dNLKLINGS/mWn5lcqhkEGumgcVgtyUn+TBa4UK5ccq+2qrN/RETQzcGpFEHH3oIElyLresroEUT
cLAIqMqx/W2+S5g4K4OnoTMKA1nHac2J3Kse3nfNcmw6FKE4cWTLBDhnlacrZSRIJq5TqSj8M/EoAXKBCaATU+9XcTjuIJQvOdXKIVk8S0aUaLUWE5tKfy
MSogw3GP9wv81CnByKCSSYmUTTuaJYrEKm6IBSbGXH/hsJqzlPH0rr6+dZhELb/+pbssyr5zSUJKh5VMPQqrmEiYrVwrFqas+zD/r4Ex2xJOueF+eGrsX9
Nyj+zc14qB9UXmnYUQxgZtkg6YlA636WiMUkNA/3sXB1sO+iqAlD2YRACo/TZYdpzUGD3q3pQJbSnCnVkT7UYH0FMM+ngz+K776TgEdzzeVZogQ0QO2h4K
/A05w1oHil1v1g1i9oZ7vDwS78qaiGPr+eBFPmi0ntZfdWiMwvkfbY9DsZIq0QSNXC3AAYhzaWg/1jmJWgx8ULCMLAgR8x66MkidfSx0WDaaLJBwzBHF3P
21Ckq3nBVHIHFk5PNBCK9dZte6xZYSQp0ajyBPsnrCQ8RaoPBASenmizvTq6Ds59Fomp6fg1ewhb9O3fhtRQpkPrekJyfVo+IH2FrBOANVHoIlWcafkzvh
GnUM8Wu83Re2I+xjna3CMxNLZunnH/WW8K2m479jrztWReRB8GQJM1zsfMFwyJH6smfhwlVAWqeaF1SaIZdmFc6fnYdbnz83cbTrcmzXTVY6MSy20qqNr2
eL+trbEU7s8o0zojxdVakQHYgin4zK0Q7hl2Oxne+Rbz5KvY7MbPDK3KGzmjvP6PJ3IhVK7XAgyV6bFmWC5UhYpH44i6zt076OMm4C8JeOO2uikEB70KQJ
LNQh4mOYiQyajrTdEJzSvVkZ6uI2FaLLfwSMOxW0usl+sU/v4e1nfk7INTxw7KSx3RRAHfQFGwXTHvsrTy7+TSg+5sIShkvBjfIdRaF9FtJfvSeoFZWJMV
Zj3mZI0kHsYygzNLF5T3I1UGuiYANvz9sRfR8G4da6yk1OU01gkYP33R9CgZg9eLincGDGqu07QDwVeMfcL35hQYdrxI8TGW4y7D7eOPPpKNVJQ/jz2PHG
M0EisvkF1HVOB58UWtXT2eFXlODrMN/1E7wx7gPG9qVn/IpAUiRDHx+aLmAo7zf9vBjagXcpPxF8diZmdjlvCZO6Cx4wsIc4UBg4hpe/5ex0EcBwBRhsnv
33qqaZRK4S9Ozkr3AUDhF1Qpb0+2T4QedPozN8KE9LNHaMvcthmrUvNLOpRODKRkPWb4swoHsw9DkFwH91z4RatT8VFQvJGF/55PQMTFaeN6iyqbnGNtXn
dsENkMI+EYVSR+DhVKYNryEcxNP4O+BnVJRI/nBDrVGH+pqDTX6GE+lkXpWEhFW73GdE+XqiAlg/VRKK0ATW8QPFh7c03pcEp7R0wyas8tRqxIsVsA5HU0
TYY02WKAQaNG3onZBGFT+q9Zm1J7zVrlfzplSAGQ9PTdxargIV45MgwWVMZ9jiOFzj+X1LxdDiubTk9cyl5wftscP1xDrjc495S85zWpL/JkMbOBKMtV+O
jhXjC9SplRvGju4jEhKL42SZh1DusNH2yyQupgyd5NoH/FQBldkcVnnjq8AyjIcLct2m5v71QNjK/W0kZVEEtUks03edwlk1O3riemNiODG5Xp2MHQl77x
uUWOP7aTL5dRZfH2jNI7+Pk69qz8jcgEuVhVCp+gksil4wULeMxa+gRgpKFbhvVPFAfE0A3GPeWs8CddFYUKjCY7mUiyHYV8lA4NJ+vvR7GUP5U5ikb5dA
S1VybRRMAK52iRNLgxXSyndkjISl0RcRVwg8r8ZpmdC9X2KckmW89zomO2pSWjmoIQxIoAqKt6X7cOPzm/FB+pRkN8nePbhC3yNa15HVUtyPbVg3mEBcY3
5h7xKi7NBr+5kXmzCb9ytP3rAQWsQcuqfxGJrZza+mwRYty5nQ9BnTZOQhjN3yxfstNgexqekEZ8i1Ly/Sh7h1LABTQ9ABSgZrBj0a15bP4eVepwbWlrHn
HPeUWWKhLF4RFfbstc/PIO1bwZnkq8Un+od0+wS0v+B+2BZeMfyPA+cNx0yDWQaG05UtTb2nET7cIRK+DqdqxakELnva+8KrKikvd0vcXxIQzkkztZd0FH
X5puCDVwRqGWGvukYa8M/K0YUux57oVdZBi1h5yhgcmr2erJ/e7uwcxrcljKj92m2i8OB7vTrnvmb/dQKAdJe2Cotsv4f0P5tXfGAsEsG7CN9CaEfM+qcR
lfTil5Qu6QiTQyrg71leqxHXbtnTmGrVzJx8VqjJNgsFBqYH9ZPWyoPhXB3CW2L1Xl3yDDFP1Xqvyhlr7XbJkzxCTWDy0CB3RMCvdRXIydUMtviDa8KEZ1
G/CQcUHL1V4rXXNkLpc8XBxbfxze3a+M664PjNbpkNB/eeublvSdbToJPEhSZmCEySVp1p0wva2r0HPGgI1ixorr2AWIcIWsrxiTJLKXOqib96KQ/mrP7G
n8lJh/2aRbL/wIRfgWpdtVk972zsXUuj/T72jKA/5xOt42JmTuhS1Q1hOLiKuUTNpX75Kq5xchIWSicztD+pAmurm2UBROZccucuHcE6dpILvCoHKJwDUT
sVdLhevfCtZRWzv3ocRZ/GIaiau2E0xtcFZY95yL4j7FjBxgK5FInGunKcPh9p9rvzygwefjJveeDBc1PzuAmOsZTdkQaEX7083yReJ/cunxa+8Cmvgp5k
VadhYY5mx9QxZDLxUCIVA/gig6f4rskWG+SWonHccr5FwSjsA7B35gkefdq81CNB2johIBWPo/VRu9WTrpOyPFxyCZx/uc8YE8HsVHC4oPGku4Zg4CFq34
++qDbLoeYzi0hOq9ocPEllSCmoskIQ9C+AzNTD7TGwtpKTqWNCPICkkXrfXmA2fUkqgP1Pqemag4nxnepJAYechjjm56HUeXAtqedglpAsXxTmsdgsX3gy
u5EiqWlHpqORBcGa8ArAgX7XsBGt8b93uEh1D2T70TX3edDj6kmAqUOKRkYhQQpsQJb496lqjugdnUwWzkv7k8vPry++SluTUd44Br5Iw8e3aUHIWAJ1Z/
SHN3AZ1l9exW4PT5MpkiTSm50UrNy3zMo1oVCBq8Ps94+/JZixgq39mHCnJfbpNko2Z+zqQCSm4lTltWvTLmwQcZ1WyXF8jocoxl8U7FY6FcgP6fopKYKu
XcKX+MxHkbw8BeC5IgW2SKfMaL50oSNgfCH9O6cf5RK0xiSdDoCOp4t7zG7FOnHb7xs6oOrIh1hZQ28KXDop7wVWbpxaPNGGWiLZehXRw5KRgYtilhJYrX
8Dfhim8YJ4JSqS34bUzXVivELCUfbI956a/ImwPvPNypMrz3oVEoK5mTBqBfVzDiirLRkuWMmoQFgKPbDM6mvEWsyJjAeqFAJe+DnZaEewnFuMDleOMO72
eKKzYEhm64P6/m42tT1h/lpG+dQR+5H7GmSt6fUXdpxvEafk0CHtCbmp0XQMFSkOKeCHIGAq4STEJOWCYLpybmw6ncaVjNbY5fnS1679OKuc8wy6MW/PYR
X0tCNLJaEa31hqijDWEq7QS/TleQidpWJ8sRgPW2JRB4WxWKZYj3+izCUwEbaPpJlhiUC2rqWylMFld23rH32WWVlsuIh/WV7aGQ+o3DutCYyhKtiRDntl
XZo/6OgT4XNLD6+Hq4Vd3r/lHKaStp00u+UUkXOvHrK1IzSoTr3yJkd5rqjUjhQrHLyQBYs4UKRARajexhYmpxTxLSszyxVTdzwP5WAwhm9/DTtZzy2fEj
xDR6RFzqvCpIouqL8BG3ZHV1kEOBpn0X0ZXro+GEkxqLrKhVyGMoSoddMPrLEu5H5o48c4GXJSbV/cJUYXUSHLvyKKTm5wrvCOyFt3ZRIdu0EdFGK7H0M1
3yb1uOdgt7f0/5KIedQ43jzqckEOPBjX+Gj4yEDDXT/WceuHX2J3mh4gI/QEwpS0B+cS8pxIuOmQWB1ySxEMK0DcEw1FHumohXR5tm7j4QDtYUXAJo+Adf
LnhQ01GwYtCF3B8vF6egsWyJOcyimg3bYqJXAgu+bBe09YHLHI0CNldjoRiQrIaKhg8bn1xh0IsdtNDXwxT9gEonBOLpqOzjAaJIlIiG268EFNXFi4V71h
ZZc9UrqdF3BbYZHQrI7kFGBlZeFIWax3IdA+rcJXJMeJzfFeeuHX3KfFfYhFFF4/vfwh7CPGk8Uq2/4JWbsjh3QVkjReQGetLncxonVpgzJQpENlWwq8eF
eRWlXFcgufN51nhnqSMqfrWmlJzPKpr0bO/Z6WtnQwd2mJbLuFWi+fvpL2197xZy0j1YEMIcJHmqhYyQFpSKaUSMexMMHgOWkbxlHqnncUJzl/B125bYkT
lsjWntTOmvj6hQ8AqDPHnQesz3gtBSRCqVkg7C9FF4NuAZ1UpKlSml4d3Z3GHFA6yoOxfM36ojFuLi0ZHOsy+/8wzU1tNLlrZLTcMbbjzTSyKmgQEd9f1X
S3PTwDLkmvVvL+hI66OfQyMMAY3ms2ce9A2F40TMjUzqx3XNOl4fwAm9My2mnl4LxVyObq8ZjHhWWWkSA/PqHQyIX2G0qY6nAQbwgD2hMwRiHx/bt02OC6
PJKSVs1QNEXZ1ZRyfbP1TOQen9BYU8WK3UPGhWTwKM/EJJfU9Ard7FuujHbZluRizFU6rzydSVCV852aD8z65dTh5lBh4vG0pZt1t8S8Qd44o7ylfF2+60
hkoMQk76Y+LzCKulmNUkNuOS9U8TJg/L+3MhhgokcqrU4UaaNdz7qZDPuMBXiezAv/2crlOQEgsgpM+KbmvR/tzN4ohyPDnzNhY1qoBHY+xyTez55zJ10A
TTVJqBO33IKJoRSWn+E834chTO5MUfjjHe9RzgP+ODX8B0wxs6w1WItb0u/R2aEPx9nOVhnlMcG8p7bZCQlJOCBXAk9n3YyhrudzuXtw5Oo3u3CQ0nu7gy
u/OwNlIsKqRcRgjnbXv4YEkun+bEpQlDQQ/4cHBLg0lXSCUqoizA39kiAOKkfmp+hM15iastqdUjTqxo8kO/0ZARN/hi+XLwVUAbbuRROdRAG6pjw8W2+b
55JWzaZkZ1UH5jDpqaoyMrYc7MBTfkPS6uSRn66QRaxceGgI8x2tIGA3N14Rr4tUBluc/ZRjXTpEiso7FmSV1VeToZ+uLKFq7wXgymABeNDzbtBG6lyjUE
Af0zXtaYOA6WTk30/poWSowJ6IyZvoib6ka/iNXwhg8od6meac3OFOL1R0bBCcyrVidaoqUQhEIQL81g1O3KDG4b38Ai5kmSQezsMFxTn9xJY7LLZHCiQ+
rOTJOZdeLN3d4P7AtvYDoNmBI6BiYOHXWdJGhQpoqXJ/I+y6XCYIqCAviK3BvEmfu1q7zgLZRGj1YWJzK7xGNNm0yEK8l4RRHE4zvDOzy/x7s/PPfSJwO9
MCpKjxfpWwEq1ndCQfViB89od4F9WcPOdL9glAd7dE9ouMufEO/nLNQGfY9K3grNAhFFc1CUsvY+pZpVgD5dYjLh3lcZ+EHk7LNyYQVFqe6YiRAhvi1A07
EKBLua8rEoY4nx+4k9S2Eb3kCecumIBrqG748hITyGxN/4LswMJAPSv3BuP6qcYUmUJ/vQNTD39rWsPCvCabt8FImhkak/c+y4aCiJEtFiPKiXB4FB/fTi
VkTkGOQ5rlRcDM5NwIy+to9KWAbei02OLJemWMHm/DgLzb5GOZNN842k6HF1otWknP38/D/i7ikHtX+PJoMCCmnXQg+tTHbaJb57n0AXBFhyIPSas9g0Eh
OHpmeRo0UTyiMdSMRaDayxYXAegvfbEdNnBlq8xcEXY751a5xIN3Cu1wAUR3LI8cu8jlySo8c8kq56fB1znim6X4u4jHfirQh8rsTZg6gjrRNaVI1Pqr7O
d+HmdOVCK1T+8cX4nzmRmkW3svu2SfglWkh4H2a5vd3Aa5tG3Lrke33DJ/wnDDBVdR04BMeSq3nc8FlDdrhcuY1MJhTIJj1vDSthTqRSifoo9RPVHbefqI
UswVA7Sd0+FPzt/AK13EkPScRnEqmUlS4whAtx0gs4+sxx/zcb36zKYWGgBpXtpRROzyFWbwtf0/SE9l545bfUX4F01W3DIw27ijEVk4COHtW2kO58MF/S
20FcWcle/iD8Qq4NxDNduvmQ+HUKJnipOskHLJZ+xbx0SDZY8ZGh72SF5+jmfrTkoG0WiyciI8P/cffNP8vEosv/Anpw3X/xUf4tlE/Oqn3//JCx04HRep
gA5KDy4cVqRsMJa250D9hHsmevISMEDnisRfhcIu0jomKCubpBw/ZKbqzUCQ0foIVNGeSclBq/XVOo2j9jTIrxCZ7lrXyhzp5nUZCw8UpBo53+GpgdSDea
IOI8m65Qq9YmMEkyJ58Pzm3fD8fYKuNGEvbvl534EZj5N6y6NV1EQOjobKaOjC7Vl5IYLpcria2lGwucqnes76fx+JmfdRBzFfzEaOgVn+LNUpNjyzs+MB
W0H+Beg62nJiRhtJq4l31njmSRaU/DdIXXkmCWIsmLL8fAY+eR8bh1hTHn8KqUvDOoYV+ZLHMvX04Mn4gRmHeH7w5w64/Wci4PCMxasZHW9+Ji+On2tE8l
fZhvtognXBC5fvVIyVyBY7NjbGBIKGSw5JB4zv55nfAaHvqSLO/vL824F57tcFEAljpwo/7tYqrvw2EEg7U7hnZDEDGyhAyqKMnhpRwbDI9J6kA/67BOSP
atjTJ/YNLDBwrz0pKRBR3pIC3jqdhSuH6IXRGx8Utdv5/DXHhK3nEJJWqNL0SaKpKz2vr/G8/A1uwp7398fCIxQ4HGb5KxZT6ozPHU5XkJtzmVHjfTOn8x
ZMHMD8zeIvT6PThK7E7f4PdETwL+FLBA4+UROusfOvvVwCFH8oj9s1j4ye/jl1YD7HvBUaemqX62pmYJ/GZdBTBd+SHreryX4EBLpe6FS6L5tP5EIYasSP
Z7i6kuag6LXlPmjnQYn0Yd3vUvxIgcR16ORuPeY/2fBX44iR5jtHxqe8AOXyLdjbknP6cV+ORB9HDQKfrO4piUz7DKl66s6jl4oGaLwqEi0Uqd4eChG+Vn
nPLhCXAf8NoccDvi6hn0UFl9EIO54f4E1bV4DHl6VzMPrpi2LccOsIGhkhbZTUXpTLQyLdhZm0jOh/OmvvK3cSx6UTnY7zSbxq4rFSvXCicbNqebKTgw4P
sbDGzdr9S3jkTIRZ9kDOMp8Up1ksplPHcDmeiEPrq+WWGT5JlOHgs5PsLPRp4aiufF0XReTC+6fG0rCX2ukunt1iTierSX0iMVklO6Az+Flkz/2YH0d1V1
UuMxq3TU9lPqxL8Qooh6/XOU3z6hd9sp7y6SY+/2tgWYUPeXRS8C2DOouRc3DVoSAa230ezwMT69DEMHk+9dmWKPQ3cYJCSki4860Q1i1LZwXeISLkLBHc
DWGkoN9TcFKlYFt3Ml3YTg0T+CmTy0VJA6hmntQTrgI1NShjcugGHAt8UhWNZ/lLbif3/cS1bdpcvfPKb1K8geghyllE65kNu6DeWbQIk013niTK0f/kvb
bICxzkqhv+I0FE6MLlmyohox/wBR8TA42G540+cEc0BEZTd8IK0gxNd/TQ0m9IqSBoaXh0NmB2EethZmts/B8E/9qjL32xbXsTQM5PZDShmKVyOEcEImfj
0b9dehCscxdH6cXiSTfooMJydVg6pp/b6bYIs4VGGyEmjBgMc9ut9tnWJ2kx+kSFTcBTeZIdqw6GG/2MDmMWvpHbkGsGC2ff7SdHTkTiNCrgJAaCFZ5aM6
bjx0NcbVjjEmIsUESach8WCp9I5fQvEeNVLjZgKAUlDHMoIouaSqtZmiwpSK0z5lx/VJfa/aB01NtkfMxDMrrahFs2LIPI2XNyH75iOm03+N4PPGEPfuv7
rIgxtfQueOS+l6Es1RQce9I50XP2/E8V9CofrV0x4UiYcMd/nArGRnCQLguKt4JKxT1YoGnGWaXyv6X4PAdhi6RDXYKwbCIC6q69dZprmnacujN2+OFIym
fu3XveCFXFtoiCe6O7x3m/e1eLXCMRRdcF+vR4kERcaRwZ6b0FFivursC6C1pqXpLidOPz9k0WWWgYTNfooc8BgP8DO+EPz5dfFQth5Fa1VbHQa0iTGLe3
abdlrwgjqDnu6jnPy7XMj662x7qpLhDK7Pm7Gp99KdbeAf51l6u8MDY8AjbIUALrEk9d7jisXAejDwO9xleqZZH2X+Omb/QSu34inSwy9jzQTPrfefW3iX
mSswZi8skO30SiabXrNKtpCQ4BgDWYeP0lhfHy7Jf6jC1dClJpqY5b353LsmtOeDU5DzWL3rqVFpqT3wYxfu2pLhmONXYlxk0dgU2itk87vHFHY+hkZ2IP
9ot7Rz5uPaCXc5BrrCIr2OiHJ7X4CInBGwORT41ZQvFLkBPhoDVo8mk5kcozrdG+PyATCKziLgDLK8rTVF3MBQzciu94GEkSTfr64Ywa3sO2K0ot3UR9yr
1z9nVMwf4+TESyhgTMzjE0fp/F8psPyqCnNHuJKmNRQrxjTKh7i6ZfdssmEumlGcHr74Y0awcrJkQOHcG5CdOyvQ/w36WLGJJjTPSIQjKdC0KejZuquZM2
YkruErwDO7kvw+Ge8Vt4+laHj/HpWMTnh0mSBIdgNKlseKCT+2DkkZyL1OHoDa5lON9vOxJiN8zgj3g8m87eJz/sc/JwOH3Zs1LxTtbQ6t6duV6mxELoR0
GOFmhjycqHdGiTz6b4QGOslbLLGbclK7YOmo5YiISe2CWhOkRLuoJ+mcLm54YsnHkZd4GqWCzBW5Z6A9BPGKUJgrc2E8kM/JLi0esx2a+JOxRgzh38MnjB
e89wiCGmpf1WLrE5JTJeyW8gfKSDZWZeCxOIroJJHNMB1q4CYpxDpYquVRZQ4ssgR2RjAC0laNm7WruhnSig2es0dz+LJCfaIawbAZ5nRncMjZQBw9F5jN
sMv/55eUrjVQR89x5T97D8XoxiZ9BQc+LSuyvzPWU08UXxs7MMj0PjPyc8i5o2tBi2vi7r0ZO/Jlcm4j0UAXdgLjRg9/Y0foNKIVMRX5/ian3oEm4DtSYC
A+TSdAe4Ko9ekaoSIqRP1C07p0YizKo0CYfVp6VZYCE4Llb6U34pONe3Y+zDFWZJA9m2NBtSCUjOVNRgftpxQ3bCfXdI2Hxc5/AibC4VbR97XxHMpVL2zG
JLj2mvkvRSkwX8vs01/gg/mPPDfN9uTph1SF0pv9s++d1Ma5npN6lPO5v8koFACYWLt9ZXp3yyLxPfFZA8fVie1bRkxlXq/yruzqAmrqEt2S/Jh3yeNtEw
joo4NocEDWWCpJyrjg0pF5vt0HYw3DUUqCaiTKI+tN0/lOvor9JuPUl/ygbHkK5ii1j5EtwnSIUfuCjgA+f1REKJM2GX5DzAaSwvo/4lGt3b6Dft7a1pnM
BAO+zD9VRmKaejJMn0xm0XMdC4Ndz7ybenS4D9khVEjdqeTMDieaWKtqB7KyE9j4NW7SC9sq47x+4st1HqEIq2KSDPmI8kSBIvaCk65XFxAgBO+t1Hb1j1
GXHP8iPm/X83/XE/tVh7C7x3AUSRJbrh2bwrsAuLX0erPFTqV6ecbr72NIfwYioYx+vx0lgRioDOJyMOvkLkq+yc0dqIUOZXNYuOJAG7CJK73KrbFGmjLT
NOl5SaF+E4TR9OCyKCCABcddAht6WZH1BLFE2HsDNXRud6HE+DvccYZJEyaJhTz9vL3qfjm9jLJhoMLQztSBSuIk7fXq3SonIeTHYrn3ruoCAEiQzDtTHo
2AedgI76aStWTYp0NbRA5q5ibqnIXcqV8oH4n0NBR3K6dahJPS6OHjTxYz1sGLRzRMNjjXVXyhq7Toe3hbbfigP3PA7TGt0GAxYHinA/jidt38b6Ntn3QG
HkdsR9IFoyeXFzQEhcEYrLm5MczEoPAvUqHErLgqZx16Y6Le70TEDdSyxk48MvbfPR092994ByGFSs67gAwjwkQ0O0BV/0YeaonPV9ZAWhSKZX/mQPYr6Z
1VgSGqojCQ5cpGrIaDrgA7OImZfNSZBEa1zFWcM6ko/e3USmgISYqFSWDs3XHJtiNp+CZFgZ0za8ci7WMf2/hJcVd3xJeNMFlLtA+tg3aM2eQqnrq93S5w
rZ2G2diFB2lEqbS2W9PAaZr0OIpvVIe+3Ms8lCGApqnss69hRTLzJ0ZS0txLMx6yky3yfYNlScrc/ir9JDZgGHW3EaNIIPTkWAEenE8vM/W0SqxqNdnmBI
4dG/YVF1n6bcls6KQRIPc8e5tzQiHtOUiVDtkZlIOf2RQ1pMg/tbRApp4JofsWl5tx3u3YToDbnlHOUuFKzoorVQdpI9zrYdwyLR+7/DY3RqLQ9kfT2t0a
IZ6jdbei70qK/KgMN/wFLvlxwTabNXXaCPO3Zp1GY7Nn9+5QpT48X6VsWifDYSkbl4KV52NCNInygF1/T4bKdYDeBQeXD0P63f7FEbGipe0m/seQNUiey/
ApeIw12GoYtZ9ElNwLzc5/g5z5J3SOYRRgvKJTfBhES9gIGJFzC6pHs64FysIN4UsaYKlngi6mSg1TukORQwm0/+DKsO8FvEsKrAgFfNi23ElIjb0DJ1Jv
pYdydyS4Ph9T/O7FUAskSxQOGzQRGFRi9L4nd/+n9Ko/cp7krivvL4UQYrzt9Aab5iKVG5eHW9IfXnJEV7Q1UxNqwOp5LIqHAgYikEVaEQ4Xm1fuC1ZsQU
/7AA036d254Us54fs8HDsttiwx/HWIBuMjsFmZM0Z3nBc9x1Eu4OoHOU1dmEkYcif9JiTkvKmsOhIgMo+KS5EIQIGhO8+GjP6PWqmWSZJum0cFj/sQFjAM
mH2TIggiREYChHhFw0jyWekQrm792N+caOTQbsnZntbEvImwiDPzzZZyavebVIQRkhY4OmcY8JH8/aI2xKMM3bXBbn9SqLXLeI4OCeSCFIbsLcL2/t78wK
0iSSU+3BuJlylfEjlIZltStixHtijv5+xrpjCy+8Hno4eT62MaH8XocClUGk0aenqQx/3ruH/1vKat1l7OZUwpincfbs41SFSNm5X+UOxVw2qK3nts3J7B
O0FjRQLbo2pEgzXcHGrjn4kGd0aoovAobJWIZMs3wCcXvTcgDVwEjiMkSPro9hlL6EoaaF0aGI6Xo8u3I6LHzaw2IcLg8awerMGHle8FZ+S0BO8F6FCsrG
24QF1HBQfje7IMA+g3Sd7hyJLEzLd1T5PBxnJe5ZmCritQmC5T5BrZqKYTht9xH9+9PC94pzkmmjaT4sLPQTeOAV60KBgllEwrkCq5T4VHvSjJYams3lcM
GICXSPnBvvmGqX9TmHeOe/1fux849T9ilvH6j35XjNGbIibEPy8R4iqE/kYkECFCzaMoi4p10gSOgm/u7Pl4FqF/xwbZvt7J7Dwmr5uhdUOdm6GjQUGQfb
ArxC7X2UfCgEDtq9jVJM434gXcg8Ht5xY5nE58NAiYvrfjgv2xK7HTR1Zx4CGU8l7j0Bt10c2piYjBdgGABi1kbPAcHvoN7uU05A++FMEobk65IU1C/oju
VzsdxScjip4IPIaKYtluVSK7ZqMnuJ6A2OXNnpa48We9oW8kHH4bhCenEzvS5umuN1EN7q7xgv1AD9djiR+X1Q9dxaebR1zbdcYkmUdADO2BPr1NAgNW1r
xcmeUNpFuA+9sofGXuEczSZwhPI2vCL8TySC6Lmw8d1vPSEurUYA+uYqjaEq6F8shQ2XwNtQ0qamdMByWKSY/szZTn9yRzyfNN/zsC+L/LTDBLBNq3L+4t
Rlslp/uubMUkUuf5+FY2QO76qwqeHDmogz8nWae6TLAOt/hqT4+4gTiuXk5dpcRYnVg1up2x4+ut4a51nr96jpz5x3ON3Ao6SioaO7+gaWkzOsrSvAER44
k6tlKCVeyks6I4pNX/eSF0QTwKurVdbGsYtXu/Hvgn4vGVn3PG/fh7ETAZwkTAJhntBDxx4JNYm22bCBtkDSHENTdO87v0GZpldE2fMPc3rTJXrX1VDKq4
TWD2kitGpliVZQQSKN6dgvjM7SUEmiA+OI0zvppgP2M83UzvjdS5o5Sb6eWuAy4ijUNtZSheyVCBPPOAEd8tEbJO+nJ6oux7J/WMnN9HIJrGQeNfiGkj6/
Ap5cx2YgbBJEOCRuhZigfjh8uBgBAJoOHTS7aumfTkOxC4Qx0Hl+7Y+SldBmWuFDQ9jasYf/mL0ngKLJzjkI6b3AEFF6GawucNVmvCPnV8CQ75dwy2F+8h
TWeoXLOMnX1Kctcme1x4NWulwc+tonXCSZgDQ5H6+M8NM+ixeaDXAj8ie6J7zBprqfhaEPWjjDh5S4zz+HZWdPulvF2PDFE+yUixsVLSAmRXabWT86NQlq
NvqbZ03uC1Hlw8MLDWDcjJUfZ3v0Ex7djuHqHMXunHlKJ3J5TaKum1mKpAWvlg32NGCS9BEDoNFkLKyRrLefgOm38Wj2X9I9nIlv/8ADQvfdZnupaXozzs
xqQXpSopdvUA293RQUS03m/CFE4CrND9eogTzJGSFPzrWOqte8zZNIhCUajLLWgkgdhuNde9KkOiLSUiukUVZnn+RCQQEW2RGR6gUzw1rRDG84IjZpQrIY
gXwFTnN5c6+8nMrWUiKKRvqBz5qy+5s0Jpwv8dlE4DBuyAQcerjo/Tx14c6WH+5XfkBUM0Q8QOSoV+mYqQZPwIx1xMDekkwS+9Oi4nM6UCt2nOGSHmiU7n
mug6t8l2V8ILFgzdypQeCkpK1fRzJC1WccBjegMRMDxPH4cbXG1Upad1UiKSOASAkRzWldmsRggzS+urkgOIfcBESRTyblJI2mFbWXsLjYfuK0h83rDTHf
fh3DOcke7JKMRz5zXTu+4BfirjjXj240h0l2JPV4FwojkVyztvkeiNAcvbUbbhpCYcPQ52rdEXTuFyw2l0hLLQmvjmJ56RuLMhhy8dwQpuaUDxVmhdkR6/
KYvSrX73Z73KsVmOs4uyrJBAtbQkxbmuwqKNXqPl14LlNrD9RkFAvIqA8IVnY5JRtH4rtH1y+oc2pCPS0oOhCsnNbdVmMKahVJt981Kz2upgmekxVzZ010
g3MK0srxcTMszVBuxD0bhsliszfBkGseU+2aH2IHdF9BGsc2tKIak3itTHwXDJgp2EbvhnK9K3qk/Xq1NqRWxZmnrEpNB60W3y/gN7sBJjiZPdbxuyCTrD
vbSx6ZggFmTSBeI2zcVx9c9SAn6qwNNabZfpz3zGKeNl0ARonvgOpCieZvnbQ8Q8VG49Fe0ML8t37feSrDwdaK4AzcZHpHF7iVyLkuRxaw1hN3eN6tGcQJ
OPDRxJznl0nLlg9VxOYyU2rlJ+Heo5Xo4Nh0Wa4S3fhCJOmwCv2w9lEZFwDPjPgrcubKMxAmyRgEnX2fX4ZuzioQYuiyWG43BxxJHH0ssizZqruFr3UWma
9wNGAejMJgS695P/sSw9zpH01yQukmQi8Lno0e6QUR66I8pA7EPOZb2CLjIz0cbnXc4eRrOpdkVuCUaenp3QY/Y01EDgLa2pev7jnjyXJf5b8fm1eJsdaS
DCtpD9XmvrK7RKJSLlapICzyLvPtYkZwZ7ELs+FXpkhMb+kAjQvIX9W4C1tE1a4h5hy44FUzUMR4FGUK8DzinwvAhcsh04LiroLwObLx7iJbefCAbEifip
X/YJdIkmDvMv6Qx0It4IcSjkEBAnrJEy+8ENS0A0bq9/Hz54G0xW4h9TdhnVsuWK1Zzclsab+dnrvDpDz8f7S9V7MlOZImFgmEOurmTVnV1Wp6ZnZ3do2k
cc12jQ/cJ5IPfOWP5TPN+Eqa0YzCVnB2RE+rqszKzCuOiAgAyXtCAO6AO4C41Ty705X3nBCAy88dgDutny9zLLsO6lzdxa7/kpsf0p44uE6e5Fmjd6HV2v
mErxYDrr/AaRpanrZrj9uMTzakOExGq4/ZUxC++LogVjhmvTqYLOjt8hIJq0Bvm/9CyUWTioSNFwOyLi7SGcTEAei0TR7Po4ua0ROwXpG0Vm+f8c31cVXn
iAPEccgU7QQn4KaX7TztKph/nclObIjMMohqdpcGVrSMf7pQFq9DLVdUP+mooWacidlkIYqBec2fODTDxDVNLPu0SWDJv//B48GA2aXnw28l729E4C1meN
d1jlhbmJlY3LICM/QFTQlsTNcVrfl+CWYqj1BF6LKB0RK5ekwUDtm4qmegZpp3662zTJoBhh00ElIudlbz0bPh4L79ecjIsznLWUareJUxunRiEZ+v1DWl
FayWmID2pF77pdrhfhR2vUCkvJB7fvjK3FzF22t+Yr5f9JRmV2qm4oQy62iM8p/dV3rGoA30FPcmPI67zZZVledhxTI4xVBQp6PTOlA2jcRmZ1tGV4x7K/
wCjih7nDL9yhvbZXlUl8jDjNTsk2VFzgu/kn7D8EDHa05nNkjz21jiaO6s0oQB8Y6O4s7FqlyJBpQMJGkMzc1S9VgDfZyGcKOy8liH7MTrfNuBtuAhduSy
+zqhJXSEw+bxVJGIiAIlF1xlZZ4dIth2YwKwcAP+tyaDQLenxzcXR0SV7GIlB6a3ovExieFSNo0jz8qEfsnAyO8sG6tYEkjm5IXMOhhcJgPO8fOAmNLDV2
meDnJNWBS8v/GEkRjb0U3ivuAhwquZnhrLHUqujPd/AJcZttwACt/ldr7nhrEX6ESvoqeaKb2guSYSpG1RpPR8fqf0GVReretI3Od18lqZqo7mYg0QL7Hx
9U5NjCsd4f739MjeodvpOsLbICzKy0RImn+JwoJYSG/TPJ8EVvPkNGzYZ4AtyaiOjoXmGKilV91fc4Ypi3yKIVU3CbSIGjW1zubDGasUT7sVIbVWNILsk2
to0wS/EZOYCiQkbQEas0/1kUqCh8tzujCaRnbaPxEeaaDsbTyCKt5A9to6a+acR33WUTYh4Ki4eys/13cKuHcKpFvOlPgGhUXN9GKGRT0jzneQ1m3ONLEq
/NI1M7y1vyowaVM6Zs8CMBdZ72kl/R0J11Ln/U+F0FXU5oytiHrkIN3DX9Cv0NAvtctCSWWpfOZEA83t+3ItZuD4VmTkDKAhlaTNEJaHsoAVc2tOCH3F6u
EYDOM13/lsm9Ko4zbzPRKkFvFaJXg9IHnp/BxAYL81lX875tJfUgrRVKRG1Ai8HJffCGZtGRZj5R3Oq0Rl4OSA/uFjwnnShRurCHXw6Pk+7Obs3Um1MvYb
ok5DNOsI0ofc//0T8O+zvSF+3xeW1mUsBH5o48M+SF6vk2si50zO2dVgUOGlLdafxbPq6/WuWb2D+xYZeUm5mi0ZwsvMEFUk8bzI8OajhlYL9y/pvALLvp
KExmHh0AEDp7yUoqGKPrG7S00TyslmJtTjs6Khyokem6X9O2w0kaKc6pfZRF2GjsSjOmtfKMuox6yiFt9M93hS7ddOK8t10Pz2RHLwCJzHdoUFmA/2wtTm
wMwa103W+N1eh/OKWRlUIfHObMJDNqkwuS8oMNbzeaFpmh+gH/dfaxKa3kS9pomLnSqW9SNDs2hHCVu3tu9nTEp7DM9kCEQMgXbs6OvQR6kYvTfJo5uR1M
CBiSKuz/wPrO7V9uAl/tygeSonNXSJXl1Q1tpJ8DVYCJz2myQuqAM5qr2Mogoi5zCy+BNAhyDPt1SVBjR9QaFERWbMcPqvD8wVHX7c+XogE0HFZn6QSsFQ
HdbIVCB9mStMGTkOlwmVPvE1WKD/GhrGm3ko2j+uMeYresDYTvDOsCRB77pEehLY9sFD5d/O5PWra7+Nycfk2BportyDBz7W74JotC1KHkjPeKRGkNHpjl
0uMzxB383XfsmjX/UMol7Yt+89ytzih+qklM46/95DBZ7vMDjwZnVquemo4BE7wOdmnk/pT93ggNxTpeDY6GFVomKPhFPTxkMR8ROlJHr+n0Bx0IKeqbSr
uCwmZ3j2+QfrORtvz8eGTNTxJKdUovxs626n0eqFsRW9bzazzF9PUvArmtAy/WuCsH9upcxDkbGrixhyKRnrBe0vOmSwo2DhQFtRgwuCI0UU3og+isy0W+
snKyRC8d7hkF0x0OZdF7FVCFy+Ob8ox+7qfvyVuDFI6+pZmhs3fdiD/Ey+yFHspf33kPDlZ8sj3vqVZF4odbxIhGTqUjkuuYp+ZBcm6YKfJ/d+R4ZvNRzU
op6uKMjG2z3QgL1FbNipPVtRTki0IHZnzte/BZV5QxWdG3eAd/6IXvvPwaYsb7TIJyQYSiSEJSj8qfDEeyJSlsD2moD/MW6aWcr7UCwVaRPb+YWX5cJ4pO
+lo2j50X6ySwxTnVqDONtnZMEkgTxK4TnCntctLy+0sr2dZ3UT423oXFxLrL39A7Zz44SGyAt2zMy8L8QdEpg6Y2JEg+BLxG/JZGYo4pcf8r7UwQOJCvAC
R+cCNL2jG/52KSEjhv9YJAYnJr5v2MTO6SNQvRuPa457P3fc0ouOZuVBOsYlPQK/VUSisSdQuojtfqyXhPPkVUFojg58Xk/R8s1aHYsoZ3AGRWNGHex4B0
DWHpyn16QuAT0ddqsGSxjhiztG3cfn05EC2BbTgTkNtFfmBmeRz2fPXpgicNj+tJ7V2DnWKaUBQllhQVlOtbQT/kGjE7sgAqzoSKd4EXn9GFeiTJlkmdIj
Yy6x87y69l/RYKlMl26ruFg6lJS3PsW3eODN0hM1PIvdwb8Dj9EQTPyQxefyauZOTDb4YitmCV+wZTQMsi0i9FVMH/YQnqODJGGicJwsc5gsTG4FXnN6ka
w5UY6W3MCrr6KIO+YuBzZOibSXTqyuhX2+8V5Dxmdnc+1pu43D+CUnkoOBSqPc1CvaZ9fea+xlsiEpZhY5H1s5EdHfd5R9BVWWQc8BL5HfQeeqWRUXtGC3
RT0A6KZrwN2H0sunxHCmJOTwJyxmuIl61rgD1exKlKaZM0yKbk+3WUb37XL3D6zi937SSixzRLWflthexOFw4utfEYkNR8m461Nrml66nTwysVMrzEp5df
k82wIPLSt+KF/In8ps/66LjDiEcGyiWOqEGRy/KaSak5mZw+4tsUhoE731mv1ZRFPFaqalAehk6aZ8Q3ihi530++WR5Ygncg4EZX1yOFDmXW88IB5/dM3O
4nHF8BsG+3QFUQqt54CI972La74pktnB7hx1t0+CtSnYtHdnX3r9V/8PLCuvgqO+g8c7CdtxHWffFBEI8MSUE8kztA5XT16n556TqbXJDYgKe2hcSmE8/b
bjxXpO5FYFdAVNUgvxc0b6K8lIVgcnK6PBTEXPmKXU/jTPHm9rG2aqSFCHrGNo12Ux5Cp4b3yL0E6/3Hi5u1chhSSbJ1WPAbtLajxXKboDrHYJ+DKWvyXS
QPhzctcu60E6bo3RcduYjYz2ZkV9d90bx7rEXLH1OrQxQIyY19X2gH4PFTABrbK2g579FErYKyKrHreIcNFQIZ7WGE9XHisEoCwawU0R1rUTWUYGPFYzxv
8fpx/fWI3co/m/i9L3xESzMs/rgv7LsEeBbquc3MuMrSSheB0VH5ZubWbMtb2LoFSZUfbN2qD7hFwus/kHMOvS5jKmmTk73Iwh8LLWG3U3NFi4CyzKxiPR
hjY108+NKyMXzZpG3BlFA5jjGXIeo2GUM/5XBnRdspyH/LhroKBtUKVik9QowcrmEWnmawwi6gHN9S+dIE15uiAuOLGC7xHjMj1kIoocIpbREUoLgHEUK+
EignFMaDI3XPZU/+hphc5Ms6Ip2N+XlbuKZVNuYwX/86OMGC7w0N7mbY+Wthc7yoE2L4H031izLDNCFIO05djSmtlGMSmvx3/BvPsyT4rY/P9XGQH1EMmL
LoKO6ol+huJkoHUgC1fMm3wDx6KTVY7tS5vahIZMUfPSS89cAQhdrxayv0UeNsd6fYledOv9owtO9l3HOG2Gg/ZA6mj0XPkG4Z1aY/3XqOCZ9ndaBy/SbE
DSDJmpAMn89YhTcJIT5Wq1DwRXGCr0njxSJdyY+vgLvNaLOZVQCfr+vzl3ddqnE26N7f564aiv2H0LwEVcC3QMhlGAuFa00wUnviAIwbcmCZdVqpdb6aGG
msO2PScX83UfPxGA7XpXQpTqZPALtyEZniw/n46Tago4RnIZnVcd3dDDMVHwDI8Y/pCMGxT8fQxDD7PidDEVv0OjEO6/hpldF6OXLnYG7HC/nDKyPl6jGn
CsV9mAu5nvVT7mk2szT5tw48TJgd2aiox2E1mOvhszDAlsDCWNc3/sTueBI0YNTN9uFsZvF2D7Hg1DO9y3c3vbYJrTUAIjHVwZz3bcT3d1HiJzY/r+OpwB
uQ5zPe//mteKANicd1GOScaqaE3Y+IPM9l/NTCKZa/UJHkVd9eYm36XIHM+vMn4FzZrK9t4r0IOsthj40jSgSP8N7KPOfaxhMlzSZJaZMX7s/JqN934UU4
6poppDJW9ZQm5Jm5/9McR9moVGQDBfIS6YUFIex00FNZ08udGbhCnQAWqLiFWVgwXmRbIBDfZqn1KrLFt7zlLM/hAo9+OTnOzAyFtS6isShwKpYRVBr1hR
U5DEmrCthvegHeTTcI0Pyqyc4fz5xr7UZMpcyvQYRsbD4GG4oww1/FNHdAZuUSAe/0AKqFcaEXR6HtsIbggLfOtrGj0o0FjFFB4UqWGaw+vK2iboHCwO6Y
yI0pe96xpwE7HNl7iQkKLu1dLdrnJMNgsuE0nDYtpp7AbQ4LVDQSeZKioRyLkCC4hUPF8Fz/lXLL02FCEuEwBJ5FER4ao0yqY+TQYn1zma89Or5Bv2uISf
9u09NQHXHyZ9McOMhz23p1tCjhUbuLQOAz8wFLoxvKtaXv6Gk9iecqAidDOJbBjFhvlFn8f2N1sqz8OGHaJYCne1YCgtvl4mnCkZzviHz9llzIawIkuEY+
JGgHOXtt/l4IPNTPl9tAN6EwOgDUhHiURwhzFeH7gGk/LkHBf6+KTQj8M+hIeSy23hB1TeOJfTUZ0XPC6SsVwvHzINRzk+cNlQZ+D7/BJDKqyop+ZHpHAS
sqefC6r0YiBzlzCZlJlbocFDCtCINNMr3kgE3REHOEoT9ahTgynmOEvr5RhmGf4IK/072dbR7FAdm54CV3rVPyomzBmrh2gSuOQjZxGzdsZLmxoiUmiJwx
szDy4B78qvftC5fL4SwMvAP7sMW/MiIjndSKwBStrvYoIG39ELFvpcHcngdud7qZlJFJ/VxqNIwjqMVbxcj4KyYcaN49I+WublEcOX70QkXiFOLnp6uUPF
KdKfOrLSrku0S8qwYfT085e8YC7UMl34Lcm9BlbILL0OaQGP0lfL+sVrxkYYxme0UPcO4zQfCi6gmu398RJqzhT97MhO1ltmcVn78iFyJDOCwHr3H82ZZR
WSV6SQuooiJ0k+Rk2C0RH9KB7ANA3CL0Ok1M+jQ5jJeK4uqizbAO+7cfzoCsZJpz69597dJmq/7JKMa8rSGGMsuf2ztAvHMXzwUHjg4cDpqiCscINJ5ZKJ
BgZ7BtNsOHlRyh8nppeW6818PvkyU+gc1Q0PZRK6ZF7a8cMchspB+EcuaVNFvYh7dsckRZ5idmimib2jcz/thlC8ocjzUwvnNaOtJSgIWiakqKoSZM6w9D
JtrIhkTdgaMNFLSdHK9DSSToddV5q8HMW9LlJmGgokk+Wor9ukanjnmAx6lXuWQk5EmPu327FXa1MmABU3GL4Ll6/y9EsU+tpUzo10l0y2ivFyvy1ay+DJ
IQyeGHsO4xmxxZepmHvCEeneF9EL7oKmOibNyInAeZFfcmFECq/B+dt4SKe8+G3jGdpEsqxxA/vl9T3SL6Lq+ixhdT7FE7VtBLwWAgfMFVDvMdAvcS8GnW
s/GpaJjD0qo07dLOtofmmUSzwldvUHd7HtGhyURMrSorxDPLQP36V1BDgDQ6ldrsTEjG5bMpS7bn16HxrGp9//msSKmduqDMQsWR6ke6KYiPLlDLbL7p3c
VOHUZdK+MmyZe6w9+nL3cJ5vfOXzWR+AOI31u6tYU60ymh+qr+8SGLC1OcRmTIXh81aVfbTODTi++JypiEC5W2zZLZUrkzGX+vT59cjn2g7/sEqIynFCr1
zJ1RLoTrek6ELWiLxUKy1Wws5GcJa9TAbH1S1p63SYcCiTudY8MZEIBEn4bJml6TpFpZbZnDNg+d/7FLPr7y9zG2nwboFw6u+J8LdHK0VZgeOyb9q2eGLq
BwyFs9C8uQ8koqXft/dTNXoJjD1VcwXWHDFMFqB3h7qOY6/l6FhrC11KnWewNIW/E6BWqrjF9nJUR4/3QzhwtdBSD8jF6iTgmo0/7j0/xO9iOvnWUNWb4M
aep95eFSkLX3ilyoME7ub6DFfIRJdFuDdRYIhZFb/smgArDMQZDsErJVqgq1krVY4EuB4r8U/yzWTYI7FfipZWiIX2mMkekaqZ6kJ4IzBAT0VUgJldp5yR
8o5jGHn0LACjl1UW3r3kWsW/4423kYeHFfbV7e+S8+CXtFy1Lnmg6C+wKal9GmysFtZZHtr2ijGIgLDSpbGbmL7xHvdbOqA2UT9hGP4PwFYfPVYwO9G1MX
5zLB0VC4X/vVQen86YqACSpZ2dmjtASAkai+LtpIOLQMEoGkiOty6HC+Jiq207NiTqA2Eyno4OaSW0yfXLIiQGka2MYb4KHsBSjFHvaeXawOhe8WiptyGO
zI7HlzE9q30RpTV6+qPZsDbQL9pSBySky0aPwt0i0LcLWbSlhBss+9yC3MXTOI8x3S9DvpZR+JWE0Yq37NU8J5WIzOq8CLqFyuG6dGY5/ed8SqeZ+3guMR
CKOsNDmaJItwkbFzlEChB+pr78AbznU4I4c26VofvgMdxkJJsI2XGZyxuC4RCxvpRe3gUYEe0PdEgihKw2cVcKuK0MJnu18VtknRfDVvdTHYP29nmyV629
prPZPdjUXEAkfgduk6xFDn2OAS+88Lp/E941/R7UZtPrY9fcOHtVZmR04SUvsOcpfz+g4R5jpXcltkMyd+SHDLxsxZ3sBdfeIxVuxhftv2L9oNDnb2Ipkq
YIi7QnPluUYyoqmUzLQQu7FDRRxhdxbx+XEPTTKp/O5gL2JK4Sun/Gjfaagqmd9amZsOOEJUOF1rJKWCSDfxShzZ3+dTaUEhrGXW3HoaW9pUuX3mdllaKW
KxVIXfCjbn2FocXoMbRGVZFMfJ+Qb+iL+P5Q3xMclzE9TjtSqdy18N8Du/dQFQVLG9fk49LJs80pLTkRYzlN1YXs6GPy9R6ZpowWDDWQ+5LZVnODAwGhAk
7czeNT6hJYP++0fA8J2geevZpWW32gdt343DDWd8zLf6bE5b98np/W0dSDRBTSKSztw/EbavnED3Mq9ixBmetgNjg5yl3WRVIZT0yQQYWTCht6/PnXQHXn
osvGEjJvN+PJCWJb1N7QCaOkaYwpQhtRJsKjPeTvzZxDPeFFOzH1cBg34RyxLnYRe3OJZlEOhfX55rpnJl3kkPQzwsdNhgkIL7bldCqsoYWtHolUFqs+1C
reDUg0LQdTRNpezh7YnUGSpD5oBnIUu2tl8w0W/BfY0qGuOPoT7+t4OLiDkteAWdsV1C2Sm9YjN8CgOk3UGjHybkWcL8Nfh0kZ5KQ+KhHNR6OcgfljPqoX
wIn/k8Ch9RmS8rl9hSx+mSDKlaZf4W7MGyJMYlZ76tIpPRKCvwxGD7lr2bh/FeHKmTLSK0BvSbiNKnANlFgluvEse6sU6dk++KdnwFCkk1GVjgQ7gi5VmQ
FOabt5cYtimtANtmkxJqIJX5ReVLhe99KDOo9GeaQe0ikN5VP2+sXWPwhZTdtpw8cJIpfb4iR03RSKCnS7vByRWOHhZQSQGGc4zXJUtcE/ayAveh6WaYtD
DS2SyfBFOfqkVsXMz8tdPjeDcqWTVORLuych8WV4vqqGm3UHMIA9NZVYibqp2HawpyAn9mJw38i7LhmwEEbAMDL6mTY0gj4UysD25s/A56VErfrpAqQDjC
Ei9J7JKQb66W+LeIwdQXk3GQm9wGwa+9SjDkn06JmpZsWGYJ6yTdouDSPJdCEQ8fRSxcJliabxRCvIEGYQdeu6DN6rjU+qHcGqU5GG3C9n63fmPEoQ3je+
UkH5MWFEGVFkHSjukb/8VBSJrTQk42vFPVJxwEXO3eog9tlPs6vAvWdgT7xXlIfiz/Pp/FE2kC12wv+AfqwCwfoyDl4TaiviGxNEjGDUee/x/EaVC7ZuU7
OHk7gQA6u5kDzrM4w0g8Pq+BWmEhuauH8aztdj6IF4fyzym5J0hDfp45xq5lFyZ1Ondj/CzudrwgbRb8ncX2PzBWObpAVmakoabtHR39eBR9nGlZatdHPJ
QGKhV4fZup56bbmYy2+zCFFncC8gXmW7bZWcY90xk6hCWml/ImQ7SsFnUF4TkiKKglx145DRUEQ2Q8A3KvxGn2yK2BgUNksZj9OXKe+vclwxJdol4Kvkb2
wJpZCIVCWVbopK6xCQ5W2QzfHr5CYDVq8am/ElbGMN4oawvHYFsgPP/RmRP+DUr4unJXDDwaVyWpXr2F19+bYz0HLruG3IZkuTuqAlU6JxEH8OwdGcihAp
qnrpq1FElsc9rkFPVyQsD9Qw5VzGnytzWHnTLLE8IiX4Snjx6tkBj7FWqU2Ewk6HpBskWvPfjLx9mK5oISrQVgsbTL/HGG0vxXdXWVcqPQ+4K2aQ8OvA/h
1cyZZ+vmlglKIsqEL2mIlLscWWRO9vQdvAhZv/nVXMNsgaeYrrjiQrPjk3T+YN/HWGq5oLO3ltNE5RukAUj5hGG6h2W8e+kFe/oNDVlWC2QLOBbcu8IanF
QCaj95qxB2UM25BO7J42MCozr/QIjflBf4Us3nsEd4sshrY1en6kv9vqDeufpif1HipvM5NhUxOlaTD7ciHR4FvpmgiPn75ruoWmF88vYmFUa2pVXNysAv
/xntAgRXFWe/e27goW/Oxj9h62v1JJUfCc5Wh4ZiPaZaR0Ga9L+N03xJA1J/Tn3MxTYRunukhkiVtMTCuuJNwJVtZEWpt/EcaiOtTOGg1TBLphXDzW0GEC
EyhrOJ6Kmqc9MwjHJXk7g+e8FTa+1xlxYjmddJyn8ssUEv/MDuOt55+paCmWq7Slm0jL9Zo32GZqaaeoV5xF3NDntpSE1w0qH6P2AYuSXicjiWp8HtT4dd
ezjiBX8AfsoNsIi99vsOZx5NNVlKkTuUQ8BbrHUcJ71/ah8gRjS+FxOE6BChWkVuCNy2oWS82IIkyfRmSh4SIfw/hN7rMh/dbGb1hm36AQAWSoi00I36Wf
yiVJNAxQX6ufz7t5XBXdq78XL62FP0dNvKpQ/AWXpzQh7iIm/oLIq20XVyhTqtyjJzVVmLgUy67tvgjrM/RESvIxs/DAkBEj2z0cw/Q2mWMqh6B4rJUc6a
mIL6mV9WBlfKCQEAyyGpVE6HgAPx1FeZ30CE7j/mefmYcIkp7wnClcwSkZheXXg7WQJq9+hDSsiOyRSbN0nBOc1FJgSw2rTPvNKj/0jI9T2r5MPVyHcE6t
EnpFvcDv5a6RnJusfODLt5wkGVBORxMKYwKhIlKRyjO4hkvcZGaVJZeXFFjwOsh/6SVRYI9ayZ5M6/Pi0U0chhg+WemHFlRnvsrBBiOCNINh4U5bf/bGm5
UFHMbHazs8ldMmoorNO1VqfvKzQb9EUIonlZW8tZwUlIK+WgZ4mfflLgW4Eoub95yMmpJOjZIKbTFCR8uPtP8raAJpr4gHcEcb3hxalhCdNy8szxgmbTmw
/b/OKbpLFFFXzK6Ai53FFkxORYDy0pNmcadvAwFRF0C4CjDtEWTs0p8mtAAKpTsW6g+UkCRou6eEJ7AA9TLabRNoaLBxNXWC1LQxPpdOHCRfc8ibrmGs+H
KstyR3II12rAaqEOFHa5XwjEA+TDo/elV08LDhrgABKTasAplHzgc113OparKYJRfsmBA2VPFYVYKsnfvKphSrtoANLNtwqIYCvV+Dt03d9MQi0mLx5aI4
/PgYi6dzltgh2u1DAG4aNqXkkbr0vO3DMtHrrs2eS01tomZtR6VVp0Fv0DBLP3A3yAYAuRc8pLR9UHQOeq0ynGtRelzepvK1h6JYWVTb4MmYK2EyiokIDi
pJjEVmeuVuAdV490hJj+W0aEU5pbneRSAckYUtd0yU2MeTbvZgSr/KrnhCCeDg++fGJCYy4XYZdInEq8qPjAT5ptbFD4ZGfCJmTVFNIvvPKrjGte9SPHlF
1rYeo2Q8j2tLD/h+WcQU0zNpdTDOkxpbCMcLCmmCdVuTy21EdYn5c44mR4fUo1fu/H1/IURRJ2KluXZT6Yao3c2WbJv/i8SVw5j81PGhNtj6m4g9tuvPzG
a82kUgaqFvneHUoCE8JMLzSKQm8V3L6sd3TD6oR25R+0KrYqi1LohNjvPezVMyn1ERgxeEvanwLSojJSBePDOZc11MVxAkfEYtXnZh1PwZx9A9hecVirJu
YuqG5RRPdVvG7Er083oe9Sl4XzX93y9JD3E9IlRDT6vjvk/RLqMXz0u0qUJuFpUTUclZNv7p6AvMuiTf0nlVTpvHVvRpuEu8piI5OKZ5N/pvvUm+9VKXFR
SA/xzikrpg4Mr8ecMmLIt8qxMC6WHIkogq/O0z/mEy7uXTz7WHO1WQy12cydyYbzmdbeiCKWUsE+PxKpSxKad9LOgyDHNlhGZyrG9Iq6TwzIe0Elekq2hn
XKjJVjEef4aoMHCfvujn/UzDOgN63FA5zBBMCExjLvDxhXM0tdVHomOidIRtuFxqB//j9j0tLW0mePcpodOkBbR8GNoGfclGdB+mJ3Qsb6oiu/w2dgv7/m
Lx3aU4vykSrngI5hHb3eJVIe4JYqg2FSZwhiYy324Ge4b3Fu6xZYafuS1QwgSKwBJovULplOSOxjIiy0PKU1JU34W5GSfxWw8IlK5GnxXt28QLINn1+MAX
DEfafAnc7pjg4JkraxsaYhtMz47hyi6DzsVUTsmTYxPB6jUhvv2zZjeVg2kcqZenNj65LjnueaDe0OeEiSqPSelDagZ6tVMHEXNjy7S9iNoWn0X37JVm3s
KVcxQw+lkOjHVs1rIL1aabbxwA4KivvqKkEwW+J34crgLqlzZFJwffFr8m9qDIhCli6TEdNs8K2gWfMwx2qAhWusqV2HJXlOcoILce+8FJowlGuKhkCV76
nq6d+2/S7v4FEbiD0yi/5f18Q8CGoWWopbCix6LmedP8Eg3XXnhWjC2MywRP4Y6ubUQOKo9z6qeadALMcx/Qpm08mlR6xGxGhvfPMFajThvWJ5/Wz2kFyN
5GU0dAzj4m82zCizd0riZTv2gY0Yl5MJsILo9M+RKDe8KXoD2qKG5wIfg542abTx4pP2ZSXO8i/roBpN/Skm0YYEYHK2AFctJEwVG/LmldcmcrhQ9cV+Zd
T7T/1z1Ttu36vh+nMRk2bTlhIMXEj266llctPIAXiSvrmbyPWVnDiR0iAcBWlGJZ5HrIq8BcMvMfn3e0uu4WIDN7fW3i17wKgBEsozlu0htrVqkrA/QThW
5FjlLY+RqPIiI4nlKxXSC6+SGfZAr4BjZxS2jYWGYvPIwv0uwRB263uydHf5FrM3v8uAdWDC7gf7fsEI4ZiVFbQ9MdiFBBU8Ux3bzHT2B2joXI3+BJoywv
COYJOn+iTIMKpmLwPPeM3pxHW7m5pgQlPIf92b5/qj0xzAIyzOXgzJxQsUO/Wbg+FdFj/d+bcBifGVmVOdlNOOsSRB5oX3YzT4wV2x+Db/Yx8ZXTqg/FJB
PdDnuJCt85EdyeLeO/RImx4qOKV5yVOI2E6yifgA/inYPtH5gi+2YSoL6gHZsOZ+0V7bm5TQT0ZxuEDIiMNW2F3rGP+tkMZRpKnUv/5HgDTmRqaNaDvfaT
VFRJCFH68vZn4LEl0y6Oe30GZpzZkRo2fAplWudHuzdY0KsJxwhBBcOsfYxjjvHXXwSX7xo6fWN480NmLawe/4a6+WC/axcpMvTZRFIc9uuhFff5msOT6m
epTFvpx1XbaAqrwQwz8Qxa1udu4AMeikRvQzciXSgfCIExn5bQZiC0YV9E0ZCIJotWFINwryjj0e59xLr81VzPR3NDRRJvwqiuCs30ycFGzTi7AZqyKo68
DAgLhTH0qYm7mPiXS5EDVHr5LoqA4596KsE6vAiMc7vsbP1cLMoMzNcDF6oOYbLEA6RVk8pqy9Bsa44oVtDL+40fioKLXgZ3tbwMV24ieZ0svaBfLcyp6h
AXnYM4M/QvqlzPz/TpiaIcXrpc5Bb0aZyHV16Nfk3uzV60Yohm6EwP+a/yht9YTyPZBGBXh9kKCndKi7VvMElFcihd1LhjJr6FwvWYtIeBLUJtqj3TfOfZ
hKVSkxD0SwaiUt1kGIacrEIBwp25TqJmPExT2JrSvCtwstOaOHltBQjnq+jqeRfYK85gg0n3ezpGUMSZcMr/CB9SUWTOytxWOYFcqP52A7tAItXl1+UMRT
VqD4JyxeUjOTDy3ugGUapanQq/U/SgdRooSt8AXDgj88s802m8SX+JXv2YYz9KN14Bht5zaTivpvl9CAtEMs9lOe4unfYGPZjrGlVH3FumHUym99nyWbAH
wndmONN6IlP5Gfc2AYcE+YB5o69pxEsoa5UT/wpxbX7mFzQ29qTtAn0u6JzXDhaMsk9/AR5/YeG15uO8HQKpw5+3b5/wq8dP49eWaC2VqUzDDD7N+fTTi8
r4rxRushUy1IMvjHa/W0e8Ses/K3VmUxCcIfXnt+kWt7KN2f7bzESBYTfwlaEUnUgntIkFnrVnapk+FlWX5cayVieJbdlinvdADRRvlX8KlFb1oxjqfcR+
veKyDAb63EvIGEUSNFPkzlGn/BLRsyX8jFizLL7sunkK7vd977IzNwwaK5f/lD6//4nNaFDjOazF1QVfebeOe4rGo05F/wAvGeg1XBVIRSzIJHNur8hZmi
Jv8O4N9o6j5l+Jur1doApWMzUb6i04oV3lhZCmBsM7ZkWeT/8+hzqxXym6qxjAQmGixu2RyzdIB75KRr2vCzZ1znu9d5Xc6G0jjmr66wUE3oYxtl+AIzYZ
annKQF8miyWavTA48C5Zmd9x6TET4fl2E6LN/2j//jGOcZBvhbuMtuRox6pk1sl+9r3cCP5+nhvnr8gbyQx5FwTndAjNNMziU4/J0CZiaVkjNf+S8HTxjI
9JJN+enc9ESYQhhK6yOJjCWzytF1XdYWWTPIjK/2gGCS+Mpk8vS+LGOhp6vk3jstZ76NeQxo0niEFrwmWfdB8RYjGDmpIWLLrQ4Hb+3kz0sYfgaYt9IYSD
kOp3KyMXchO2RrKoeT4Lj56Kk24T9W+vxp/foBl8Md48pv1dG/KhlRfB5Hz6EzTT2VrXOys61jKunMbsWV9gXxCsEC1VyQRN+/WKeCDTWpeiNnbFaXpqSU
oIXLK9ru+rhHI3MaOuierw89Q0qd9M73gzCcz7iMFZdu4oapBiGRgMJR/8tx/1ZAsGYjJpG6/oP8pxkjJq3F/GfALteUf0/seeMJQCzVnEJORbNoFvYuCp
imUDz/mS+h2rK1CwBmwGrhVqdvMX/fTCGt/WwAF14/3fDdzzHQEums7w+b3aFqz7+Gr+dg+FX2Lo25L83kPh0lE89UA6V3dGqST80UyPX/EwCh6VMBW8uQ
wwPfE5caLuWNXSBgJIR0Yva73o61w7lYeWF/SiINm8NfP2DFXUtWdTf58axdIms0OGUdMUOcRQkCHtKE58/BAVConDe5/ylkCuiuXxkQrVBop/ivLglY7X
BKb1N9gu+snNqiyGhwLk/MuoBRoCikn011vuSPuJzD9uYkmlyT1+jYUwkmcqWFt2X25cytmvJ/EyHqN3oe+n8LGJ2E//0PKifVq7r0W8ID1kzmv/x48pT5
F0LsPneIZlWOhqNGFE9xNJHsb/rwkaXUs1NB79VudVKg/iPPiKX5GKnBfQeVm41/z9A9TfkjTKYlHjcwGRwXZswSr9nUBJCdeR32s4Jh3HRPM2a+VN6c+x
sNOiIWvSlsjAMC3/dMc2lCKOmSt3YuTpubty0qoOJSbF85N1Tmm+cBT3rM1wx8sUOFXjDwaUg9N1MiykDhT0S2Rwyor7d8WFF6KP16d8fKL+R3DkqDovfr
x3JpEUK/2KYPA3EGJo0nr1uXZJL0lR7rMNcU3lSZjPgYcY932kNOSFGCGgdJ8XNIKr80RSMi+j65+1Q/4zGXhl0PA27N1/YjYX0Nwdi3kOlF88YXk0iSRS
buYzZQlgaGTrbe95OyisNHwBzk24KZdJa24KfLj3A6aPXQtXTLqJFli5hi5jlxSD60ITQtWRe2cn09UWeFdi6Y9BAqAOQkNWn9Qzs62oKqSwRbwhimMqpA
kufJp0t4MCfGFL2mg0A0VitbWu1T/LXEItNAskmZcS+wCdN4V5yECPmprI28iwLjzxz+4LGrsmd5E95pNnqkpkuGeDbcIqFkK2VjK/GcOSM4GYe0+38rkY
qX80BOiSTL/HKPINGs3bdLouDiDBaMPN6w8FqFO2nR7LNr5+Raj0LkI+E0MCwr//SpZx3/Y/Ld/uaG/6jmVVlsN9SAMqIBc78Ojjaj/1imDLdCovo7Tnow
9bNCt9D4HTR20CSk9iTCr0jNhhE0lQtXh3r227Jbyz0xIv9g//N7dzKZKCChMWJmqW8PYJIVtnd1eY7+0lITeE4PrJiozcLvPpQ7Wm9hrPOaeGNfHVCugY
9GqyxSe6Y7KjHBSqjMM6moDXgobcaeuLB3ezmK2dJyt2WIPNeaR6uBJbtzxhe51jY65c+O+RuAhPC1+sszY7NCVfUqfaKxWWpFKvoGfe51p89eRrZJUJOm
yiKfz5lnpO55zR9SbQtlqePfyCG8x0VC6QATLmJm/mo/s5ydykVAWF4o9rANIWUHBC+//L8sWHa32MqwH4nAiBDdLOaZNA2KJHQBWpGf2GeaCR2Go6Em+b
juZKTiNYYhmrlyLXd2Xv1TWhiVpqDHkjGarC743+W5x8/yN+rUqHqTmocmUbU5qID8VzPhIaKKl59L9znKh8X0Q6Ycg0YXIyXSY3pfKcUGyCaz8mw21FIa
rAgYos+2lyWtfcZWR1InObe7/2QCD8ujkqSF7pqHAKwpDvgBgQnTW2zoIwm7IOkZCRlI5DTCq5TefiWMAS3dP/9fP0hom5A2nYKwAjLBn8Syv/zIEIXZ92
02tSulduKNNRUg6UrWsTdnPaxaDlznMUNQ8RpRXyF8EI7wu8mswGaXa7lsiKhYxnRSqL1qr9PKbSQjgDqd/b0aLeciqeNd0lDWtdNOPwjuW4Z1Sm9NnMKa
fnOSvy0gbRTj4iSbU1hk0InjyDPNNCD05nNwg7bPA8oLwNQYwyhPK4NMyezc1Bp5Q8WSOgiOIcwStIEcsfQVpLxu5VWKTFLMpLJ10NbFBFJircHkecomwq
xksaXwhKel7UPuk6AhNKB5NLaFfKG2SmVOgTJq5v8pgRgSnSGjSUG1EkTKpyQZP9bBZi7AtsxQ+ItyuaE3DCtKVf/7wquzlx9c0kCb8CKodg97lZCufEUg
pTMa09ekOuuu2z8gjghS2HwsqECO0HShP3xezE///9BEe5pi96aNgCmrXP0IwTBeW6TFex/PgFHMcRHE+SaNotrs5NwW5zZyESql9yK1QqzHTFRerr0z31
HD9m5YmO/tyriL8388+zTfpccEXL6EmSe0BMbsRGW5xqufAcIU9DSckfCZtY0Em8fGfZBqSl7aFh9XzU6i3G/18Kdm+rJGi1puztA2F6pr3wy/5p5e0RVq
GC1cgFhRhSkwRS3tBdFe3UQvjfZ8gMosk5p7449BlhbZRjGWq5t0l82nCHJ1km7fkQOoXrtobcav1EgaoBwzfJ2py4gNfT/6UzJS8vhDvOonbQqKOqs+eb
YmRPTkhMfGLyknfe1dpSUxHGZZ7iyyvLdJHTmJxQg/qFlSCmgyHFHDXm3bzur2XKAE/LF/XI0u18QInb8RIsdQBn4tq4/Xyu+CyjHuq8WNjGx1piCmdLdm
XUycPpnOEPVNgGiA5nUCav993AgdweoIMxkQu+z9tbCBq4gQWT61Yw8ZZJBzyk1GQbLoOqiQTSenoJOFIXQcEfZpBeotC+QFqjThTtLTHxBsfjgGQXEQCS
yxH7/dAiGF54shDUC6xDbIF7UYC9l2r5plvk6GKfUfZcFk/mguI6El/UKb2vEFnUOEZBi+hAAMANfdWQNjoKD/R/ZMno+rI+Rrp/SkexB/KdOmIVzDPySk
wNhtdcak4nuJfa4NDHxfRxmb9eum5dNwRPtNMCOQ1RcOWy6WnaIzt9+g6vqNswou+SDXaozxWa/jb0/SfM09usqM5WhV7eyJTrAfsm8DZwLQv/qJcJKHTw
3qzHFugw6zNxNzh/rl12BW6dTm9yEEvt9cVQI9c1nYrVpOiVZITZcgaiibN8l58Z5GTgwOiSsMzY2sDmntae1tPofibrGEvJCtqgYJNesRHYVJ0IA9HG2n
2lQ6lTANGOrB04spjfC+/q/spIwxt1GfoSd/j4U5POQg5p0zAwDFc5ma1iWWQraQOpWKMpr9SieiVDwlYE9pM1Kk1xAQ5KTw/+o8vu4QnsN8vW2WYAJPqf
rAC6Od/Mj6s8v1LbE5O9/bIjTDxa36m7YBbp5Igugp5ugjORpaej9TEUTLkmiFiQzAV55kevNsouQKm7lJcrymkcZuDkamnd/Q3sTPLg7eOTlF3sM1Bgl5
+1zYtNpQmVhfVr3zM2FAb1P6HcGupm8J40AwYQoQbFFQYMQw+EtJXx7GbU4IAKBr+/ijNb8PYrBdF0gKwlYReAOmyy03c9mmZZcBXGWys+3rpVyAO1FobC
AaDWSsU3xWOLntSAZqgBpU6WYFVohzvGzFeOiKqhJH36qQ7b3Mjn6A4ibBlLurbfRwSJcqcgkFMDzaSaMLpNIOC9vaBagXkJfisvJuyDJ4YnzY4hZJDzDv
VUOTYRDMcUcOem2Sw7Iu88+y29yFMTwEbPMnPMTIFYQ+2uehkNiL5G+P0qeGE/4foAO+pU7mj5N0VEW6hlEYXyNTFRs8JxaHpSfXDJBgzuBgmrSSQJ/bzN
MZpWPC3DNhzTzo6sv5CTUUGNh4d50EOIJTJN3g6Vvq9Y48x+6BWvbVgvOSabbUqDsNWg9mnqQuzy3jjGMeoFHQF5T/4Z1I+V5apbMsh6414gOYOKu8qSBw
u2pOp/N/5pcgYqRuksOVovNcTaMWuwdiP2r2gzo+K2QOPXa6CaxouNd3BIcqouAk4hm5yk5CkNSUq8o+KYAW4nsm1j/kFGAw7BuqAS6ucmIBpey5Pz/47d
L+ajpEOWMhLJ0+uTOvzCkg9gSsMjz8XQqABSRjKyDSgCWMOBNhMT0TLQL4Nc6sUfq+REoPJkUbNgOuyRrSAjhulpRzrJ4+nbLK5T1xTOEgqKS4ksZ1kkYA
oEkgdWtDUrJGUCf8+jvoRQKCczK6wy6uzUrTfiio6lQ56bxcboIvO0j54KKKlpgi4hZsCqC2WIf4HETkVzQ3dc6s/4xN+wbFgW4qsCq4oGAxxlWWDdiAeX
6dx16UBtmXcH9AVUa5UhsNKtJ8NRHcDHSnyr899imlWL61hY+CWJj72hClwoP1z983c00J+cJe4Xvgu4pPxTaoPNYK+4j2SpMId2patY8BZdIVCEE7Zl6C
ifbDhbtdRt12i7e0NNiU7tNXQeXfO4N3et2dAlbAPXP/UG71JIJJYX0wWuvEIfD36Y7UEZPmHrmX7MS6YMU0JOD1bEpiaOT1Nv3vnzl5jxp7yQfgNrGyO6
tWs6sX1u6QimP3g2OgpIWNuoE3EHuu8Kjr9VrGPynP+bYC2QAo1DUpD0FmlKmUH7lDtoqe7piWW3R/jES0SjxCSH1v5UZRHNuTz6T0RpahmDAhkfA7I1Cc
Gr6H/3we6dnW9V7AqzjoyB+K28kO895djvrBN+Dhj1ihiCjufCUlnrNmQZV7ql84yjZgdPiRZp1wbK1D4kIz0aTC+vprzF3LFCw8B0S5HiQE/qIOIZtRRc
6zg25DYh6RdmShJb/2Z0Bj3MmGaOTqf9323mGHW4F4WJplKZolybQOiCoGbeE8vzw6vkS14uZPhNLpfayiaqG6qA2TmSDBngliunvGr+x4aa9qZ45mcIFY
pICJ6tXeyi/CuZtMQCGyty1nOIolgjosXaYChSaKxi+7GUIhITK1ho9Jpm6bBg0/qzIBuwd9XUKz18yAvSfLezMTJF9XJikuGiGbuh16RyY1CLiPIG57vw
fkAXIXPNt5dYiHnDFtaTzN037rUhiIypLvIwMXyiiiZ7BkImm3VaWs431EFWdTcJhEl5I4FNxdKk8W6qSjty75gIs/rrywa/uoR+ZHPeePOlp4ZfpnnM8e
B+FTmMt3OVN0Xj2z86LGEYfZPplFYdh4QJ+dXQp90UkI9jqq6ei8mVDwsXN2NcqYLBzaKztJ7JWXn2C/ILWhJNzBQ9zpcMsen/EH4HnNu/IZY+w25qDtwq
nA+KAswu7R0MCXcZCcBHvfRSlNb/fTyjj2DuZzq6kRvWVqUC/ej5CJ1+Dkz7ivCpl0Bvrh10vm5zd/YnTVnla8UpCaE3y2yGZF5xvF120cym1w2dad17mM
oH2HMzcqh4bSLM7A9rGgnOGzt7e5aUZLwAv/QkysuoilwSD102bBEPq7CDAb/098W6smUiiOXqwvsHABjHtSkQbZ8TM4IPNL9NsXpR2bDWZlnwK/wdjnod
TDm7CpdPanmvkbJsEij/Mx7otcCMpnVswCTY1wEsF+HEHwqQfmFl1nFTeTHjlg7wru+u4AZvw6PdNgZP1hjR7HBCT3XSxLlY1yY0miWQKXv2eblFOWmrwk
d5FTS6VISHnrJd3FRnEz4SXPJRRwnXJ4MWE0sEgYcOdhb1JGGv4yjU3dvkBYQ78hneqkI1FmznP99nhye0dpTAs7mGAcv+PFiloaGTH2rizjaN8yy8hkaH
Td2AcyljB53DOLp3i9khPeURZByGPc8AG1qYkssGhjbEiOfrmCDo8QDG9TuEMHapmMvPAAVz7LcZyN+S95ZU/mYKw6w0f1cUf4ATqXvPGQ9xcferL9ymzd
2SvYChWi9yDGUVusOUblQRKzUvYS6553tPyxsZM+caZwiKcZ8n/NQQiOxqSm/suvEOO6BPhhWzXXZOau2nXUdB9/1N7RHGOtVtJLrtsUwaYqWK+OBXneoC
dYiokLvX9rv4NpLHhsHqnUfhyCkBQ4U6WQB5FkZQnF2m+CrzrZN5x79auySee6iCZzyW0OOECPNqtrRbBnbc4ERm2mf3C2cHfp60FN7jyR0JvNzXcMYXSo
dLWgG2BXOEP50+m5+8T9mnHscWM4j/yF2OINejysHFT75km9AiMsYeKEZ8SyrmHt7nRf4z1G4us7h0gVuu0IgaNyOsRq8S8n/JtIb6amI1oaXN9M7OyfXO
gCGSTX6v5/jkr5ZBtRz83KQ8lb94FG8zYRhV0qlYL+vz43weh7BCQ4LAd3jq5+l0sPBMz0WkHE+HEbf3vm7KUYo0KtsknMkUf8Zw2QU89IGy47IJxGuTlX
Pb+dHVRrxs/HvukapKWp7fxCF6j41EXDuGeKrsQ8SJXc2RwFUMDdrHMwBeVzHbORP9Zhm2BrZimcbX6LB1yc9MEN+CZseu+jM2ll3o74+8S+szQnMdir3A
+6cM4z+NF4ufAkPspGye4W+enoe2Fw5NMivqXvAn6tubHAwZFqvb5MDXF0jOhMiIeqZXT3X7umof08DTAx6saqnBVGGiK1joDZd2N4GG8Bp3tYSHseZBFC
BsokHsp0l8S09mTZiwMJSftz9VjBElC14o1rDmxCJzueKVi5JUvq5OBTObjCdGDezgJMGsdK/j8uW8JB+MQ+h40o6OJW6L3NNexGDlgbrwFhGshY5PEfGm
8BlvXBRbMiHi2/FfF+JBZIB4mOW7FT4dQBHzh8AM0M3tLixsUfb8iEnwQRNm5+zNsfKgf45dLZatBbYhfBMkHNunGSx8+48ZyV7wtyBVHV1/DERmM3ezkG
yY5Wrk1wH5CYtQaQwRWzu2EMGJKRsTuJb05uS6WNWgnIIdHanV25XLNibn1y2QpcF3mi89gl/ohx8WoktXxAtf2WNncW9JfuP70TYOyv7SUimvVqfg6XGJ
RvRNJLnKJEEECQk2rLukH24C1dE5iZsAChnfLQUEK8/T72Xcb13/u3u02ubaUmzh/DpcVG7HzPeUI/5+MuvGC2Rxvm58J4o8jikae4N5tUhA6blPzacOO8
57paTw6aE1YkjL5T3yPtcUAunBGzrUoFcZZtsiSSxT5hATCOw0dnMJri0JWb+a7o374X2gCJNPFwFIGjqoyTKsOQneaVLOz9Pnm6Th7Ny7GzS3d7FQpEq7
YVQKWpJH9R8jRh634tD+5QEPn3TlTyplVCKfivxbh6+bwyC9WWHM8jycisRXlHJt7G9Nwk2m3W3P8aEBT5heCBZS+/q6SqkH9qU6MZSa+LnviDRo7mdrn6
PtH9WOpw7aZHsqeDtJlQYFw99QklAmkpR9JHAKXicSHK2s0H6t8QME8UzpCpHnIeCFK8lg9LsFTE0lWyX5vAarHG1HPqM4ZUU8G0/v0fFeR2qwiDq4znvo
/cqg/TqOtxWRy6PIIhPChJJuZYh/7UMJonyUMW9tK07erDOh/GCXEgcmvKtOs8p/Zc+p5xLvvoK25HqLHiRpEpUAdqDEVD1wcPkZn9B3HHHPrzLLz5cpSV
Ascy6LWLShTTrG5ddAZFqK4lLNTMoR+aGwbaDPbfKmI3rpXSAXdSgyrXum9AitUCPb6xZZC3LSNeNrdBqbkVD0ukPhKr7OBdc9KVJx9fFvqCD7Ui5dYZOw
j2oUMFwmtjvcVa4O8seMMPaUu5LLbx8Da+qV0/sV9ey5lBVpGtoVCQTFcjqVG7kvc54koTxQhcjQ2HJ2pE2qR135c+K7/XjlsWDMssyAWIMLtOqfDnc7L8
83PM96nvmx+p8HGi79PEJiBV9R0e4+7HHFeuc+dBV0WYWvrKCOu6Aoff9EckSyNnUsmVBHw4Fp04R02Woz1eurNzHf1xDfisdMkBZMboVY+Mfv0cw/zK85
ce76CAEPeUjllhSyUSNOnl2eajJxlqOJWvqTv5W/dPL1rdPhVzBOOTOB3RjR9ItM6ZJN9RlEMiXJPTubCMhUtogutxN/NC6/tbeVeUmhL07NboGK/fO4d6
6C4RpY5PfKmLc+C5iy+bP6dymUV5IWKbKlWk2e60XMR/ldHDYPjOJlwk+0B7D2Rrkb6eK5iEcLPbIzTYLd6mgUq/5TndvmYR/6xfQa48ccH2D8QPshHZ55
Tb/sHQN9IH6H7ysf0lB9YEdeNgUulw2uVwzX9+HQvyQTDdhOaf8bA5gRvPBn09Wms7aoTRyPKX2GCsDuP8dOW0oVHu20r9tZ25bYJKK5A0sDEzuzqNlaNH
MvCdAsR1tyH7cNvniBNijeTrla0ELbu/lgiphtRBQiccGjmhkrgctEiIWYg8BlRqNqRh6MVOOOOeYBdYQdJoyZgO4lkfYBm/MqK2A4pqWzv4UkNn0kmyFx
VmklQO551prpYK/qC2D3ozjeNic5hoSPni+ez7lwC3aHwHNcvPSmLfFdcWGcCOwRceHS5aRNxi3Q/lUW9hHJ3bZkhbCO5ONMwR1Vmc/XEPR8BF2cLRJZ7E
AXeWt5/bJBDUTPl7zI1xe8kgmpd/OgyMec8K6UWYT/j3wp3k7A7f2CyDUXKIjUYaoLsIYDdcwG1T2qppkBq35DoaKCDgnDz0sGBMBq9eM3/00SkxCSK/kb
6K9R0YdaRW9VmYMIxO+ugJHR0Nhd1OdwDPFjyNrHIdT8botdlXJneoz32yLPdpcgdDinfI4qvB5Ot3bPO2HD6yyXW9zVRZCBZsOeksUkvSaE4ZiSZxbfG9
7JGFT4QVKXHO1UVUHnPO2hkNdwxLcrdgrpgMefRwLWOYq1QxbmxmOM9AcsWhCIs59MCn/Jzkxy9hJZpIUBOz4lesnJ0i2wVvEEH6jufGrqQSqBGHS+MG+L
G7wBNLlLRCYt3XIgWAs65GoY+b0jHi9DL94WsNHSKPMvKNq2PiKpkqS+IN3NONxlB4jyDmfNAcKK9w4Gee5idUEFZ9bmd9203sTPZpbwXzbJrIUgx6ijlp
vrwGtGin7hqH47P6YGb6lyfN4VD9KT0G/mSQiGisKGo+jzIpj13n5T5Rq/+fN3pH29H6dQFq+yskQLm2LFxoc8g/I7fBRNkBK2HPTcco8v/fjB+CKoqVzr
O3cKNGVf7AYal8mcihGjmkZL7PISwzvD+MNLtg41sL9NquvSNEw9G4+W1JKBfEYFyK98H1LZGQ3BnE7XPFjklAl+TXkft+P4GByVg92nXdPGo/AfIlH1dK
UkbOPl4k2ndM5752YnfKXtWD9dBahJxpI86XykrYMmLHeuF396tqFmafqSqA1ZXnmhAH9rgVO44czfBo+mY18oT/+2yLIzAcW3Z5F0JjQd4D7M2hPjamlM
sHhWexJhsBkFr3XpraGSNWfe2JZFYpkZyE6nUn7ZrYNVnhuTcyxgnkbdF4SZlGwGiUG3F6/VJhzZN/4bdDFvsohDZW9j8VI9TBLosCPp1pQxm/MyQz0+zS
IsmO2MXofR00issP/E95FXVGqZyiX0nWbSiKHIaGSL4WbGx8SnJBiNaQgmjT7wSqM+BRcNmfPbziqgaTensTEx63LAy5h73P+oQEeZiNWQITaTKuN42OcM
3hhmsLFTNgLa0uwNZ7/2raykI4PYIUloRXoZ4A86A/bcHdBNEZw+oaiwdIMNKXktH/hqXfzYe69qLPaYglqV506si9PMoHt6MGok1tt5V1s9ffUA6Vqzlj
k1Ue0My1W0x8V+NYhUnqz0uahzoiEgB4eIseFEgxZ+rfNyAJ1TM39hpWRq/M1W94LRxIa7dtrlcIOApnA8VhnCgYeeOlMnMFIAURg6fyGpF1fRp5mmyBOp
UxyE2YmUFQzcqq+k1FCxV/8lZbfA2HfaOmg3bkOlKB94ZXXXl68qYk6Nk/lTJpr0rnvCvb9q3HMNwXHclmmYsxCwp7H2pFx5FBU0O0yQdDxugbt1m2XpZt
UvgIruML86u4U1o2qPolx1iYpc4Ce9WPMsJ119aKCo1m9XhZlswE0oi1UMVHibwRrWghnOt89D/C/8yytoEwwNbfZB6tjN853fzm2DR0PYzdcRjp1VE4zi
K6m4GSDIGu3hAL+77K/fa8ko1XbFSgShXSXIGWTkzZ8IfDlT7WzUzei/+sNKwP1lOsVwTASuZQQMbmL4eb+sOfA2nvKLXI+W4/SA7RKXXxLhQkUYP9bbXY
q/Lv5qVTAOCMOdSLd6MvYoQ2r6XczzPfeAxhYJ+4mDNPTD9+4hAtG2CYgLjlmz1OlWh3T4R1grpua0KXlKyl91f5kVbHb0QN+vYMWZduA2pzRQRHqVxmBV
UZDFdjYMQX5PP7CM4oHVn5L9q3a+HdkfaznN9USVqvPeM1UCL2nbM/AMXao2qZi79uzJLaJs6YMb4zt7aTfU9xEFENMdhNpEa6X+SC35m4CYFAc0o72meB
scTWLiQ2ISEqFHB/Y2Q1q1u0qG2ioIT/PLIrudOUcJb4FmecO/h2NSYDYOlLRe3gfcLTGRv2QMTH/JsH1wp3kV2PZ7MAgdkFb5ixL+h9/uF3NABn/RL+PT
MYcy/X3tbmzCbWcduJvtSPZkqEvKvM/S9YDHRgboD2gwdUEb/y2Yzc389FY93xIa8gUJId6vydf4VzREUHwEV0qR5XnnAwcfkC/IUb7txj7g6dattzpwDt
9qVHF65ANCwpd3nh4SrisUAVnDehrzdUMCss6COvhGQBIgescd3cXsQPkg21jEsLKY+1HZVrsidUgQcacp4r1PEomVnsR/NdBjjTH3bCVqWod0TOx3kOID
O0Iz87ScrUpoqJYmR5f8ebYA3FQxvZKLblTuaXnqSI9k6mkmzZMvaLAgA1rd5+suRKrzDodqtckTzxJTVUTCSAb1258vgVBHWmNS3d4EZTQmVFwu5F7WOl
0Rih5STKUgcU0Bv4LJWMzXmEVEdfEImWgmroYIto/E94vglFFhGxyO03FMMHpVe/rBJEW4JTHChdixozEp8Gablo8lu4Dhs9evYFUYwcKgmI50q7VARdMm
3IfozRVdGhUPRNaPnI9CzaEbMlqeSu8JXl91BCnKnGgwTtoOPYzMv2+CnXoWo4hIGFByXlEnM2OG+N1ELdK0dPs5npWIJXXskvRNxdyyWZdNMcFPbeTebg
ZjrcgEtkPxr/gJlnY5zRBvxsVzyol4V46+gMU4cInqa6PHYKKH6xPerwCrNYQexnfves2+pCrrtX3wp3QaKUMSt+6Z0tMmwT10ucPgLM7tVbe+MIYcQD+9
zp1XQxolSc4kGF5op7eeQVGCwVmi+y/ovkvxWCKwvHHMFbRybkkpsHBpHrGRDHVrR7ZxBB9Y59/DDaOtcf8OnPCrHFHtpgmpGOAwMi19pDPbsjzvn2h88g
MSjTQvEwi6m773fn9IOw2NKvIv+fwK3y/od+ZUbxwKYhOPmf3Hl2QY4MalGZV/4HQC9iDzfnu9oBRXUnJ8+xvfFcyW0euZQXWZnWn7vqAzndINT8wVRrYp
LHKM2b4gOxU3zUtNreE65oq0DXhnsRv/zZImBPO8xSV1NxWhPEFxVP+lrkbnOSSY8lMvaf9esAZIzVYIUrQk8r/+KKfNfvuB8tTbNcmkpKog7v1v+E0G4o
uGQT0nHqpoxgD8iOL1FUGpRv/ZTLceErF2PVV8tA1RRRTFLo/6YyQF8SqVdJ3e82+rmB61y6Nru61XZfIUXrWJ/t56hxzigiwjzIBti8WKVMFhdV7hR/zn
955wcbw+ev4m3rKgD6Ch8v3msXi5gwZJYA1/BR+nOS5XZFqksWLVTk98+te/oBzYBT/If4lLP85i8AbkiMigr7q+sfGFuozD3EEEaoBKKtHcXKYOS6J8Ic
IsrydbMxeEQp+9HaaYnzP6h8s4uxItyNYx1dwWP20zKJo+h9kuwQ33V06pUAV2ZHzFwr2TJ8ff4JsNFy+DFh8nXwM1HwjWdNbAqc5UHuqEFL2PhzLz+9ri
ub0MR1bL3fxPY/OaEbNmbqP4WfBGsaa4sYd3/spnX63JNNAzZ6sZS3wIUwcK7qjCx5r/wOZnTaArPU60QEDFZXp3JMxYo2bCZaoN4XZOaBNDi6+sSUVsaS
+jslKAw7JQPG4whw/RJur3B723PiSx62GGzaCqkqFA5FakeTDParN4cHi860S4QE1tQkaP67C039xm8vEBa+qJwg+CkOfpu6/8g1/ySrjD/BRxJVI0ojNo
0xbLvt/8BLUNP58ROBLcbXXx7M8XOBzhpr8BrzJLrkwRMnUq/iVjgsogKfv92tF9T6PXkTX/Ik5a7oSjIS8vA9HTwdYYyQdN9NaLiAJ1FDY1iL176s2n2Q
KjKl0bxoZ5p1znlPDQ5gimm1G52HzqbOtdLBTY8MDBuYBYd5bKS/2gvL7YFWGEEwuNkvG5YGE5KARCtJ8z0XTowpI2O0dgUHKy9r40YIPixhvoIj+fwNdd
OCgRZACzSDK+knVtGzfA1UjGRwL/0EXkc+9NWiLgN/15W0wn2wbDULeLZmckLlDT06Zb+wyf2hdU+YEse9T+nCEccRYiIVQnIuVqh3wh3tAE1uTNzCmzc8
XB4YhsygWpdGcx4tyFil8EuC3q+9CpUWuTAovcwDzwxOu/4NhSEQTa8YiKlaSDu0auSb3td55w7ANzbSQfqUBOHOKS9ykmmXv4qv7Cy5oAtJVAj/9UMF74
Lan2hrMJfeEqoJ1cCfz+2tJyPDUuiNZCn4pIBsjzlrqLHQ8C4nBWhCqOLY3/hCn/rRWRxi/xV/FWr2U86wvGkZUcigRtioeonxcYOLdInjR5yzPqngse6r
LHikF4svOihlRpkoZ48oV3X6EG7GLO6YzBtjvdqK/my1r+V8uThGU7xYzFcvwNANuSVTHYYEC5sVFJ9zIwsvCqN09vO/C+d1/kZZgN4XEkSdmSAKPjspmc
7VTv286GGsMx2iDnDhtmGZ2DJv9o5GLnktHZh6hzf0wiKus0toMzSWciQWHnue1iPaZ9YDJVmFQ5gWY2WKsoj6cmhRFQL9oAA5uUYYaX9Ux6VqN/XhwAkI
UNLcnzXoNOBt2KCdFMGMsKEuRrZjJkBvhNbOmRsj9tOLcuJ7LslxH443/lV9EfiflDOlay/l4kQoXcY//L3fOB9MeCOwyakeWi4O2jLzh2dt8Hba6jzXQe
o7htEYpN4HgeM3JVhCiUtgxwkOU5JtD+/OKUYPXxQFk7cSrZW7UN9lZ0FdRMGkpGYHiWCDTrokxS/eMQp2MEvlnoIiLOs4waoRldnZYxnBgeHtmBbhH5So
/B33jygaCDnDeLknQfdA4N5+EKnI1Uwfyzz7Y+v0sZoEIDH7V0bTOAjrV7m1glTePcLgjiSlp6e8fIsxMBEXLR/Drxxi0d6BssvSUje5VnMKITPKLaNlDk
4ntERfHn+0gmn/QkrCdsdK5Dvetz3PqETy55pqFMRjw5Z8XcMyoB0wOTOWk9eflZgWu8zXagCULFjeCEwxYbugAvL6NaVnZsFiMGIU00pRWej2oR1Ybp5T
eBLzKkOfbL8TNl9X/Ab75/uu18T7H45L/TFNEj4sO47TRsdO92z8HFQ5EvFryp0xk+cHzRP7FZMF9aN17GtsJPCgLsiUnLbJrfcJjwRlAOREdAZLBw9Yra
DNTxoZbbE34OCGnPlr6ZRqFCIfIf+JrgjmJgJXAknCUYfD1i07vkiXaRbSB5JL4vUukOboNn48YmqFsVeRiki4YmMYhV2udZlKABdCZKrJ14A/66uAha/o
ayiGXkspJL0K9f94k2nJMJDbPhX36fCo2v6z54x2UKoPSBImqPB9KzBRxB2uCHS0P1wOXYvckksH3cO4qYd+vSFkPcX3mSsEmGRtq3STavlbHZvMxAC0NB
L+VHpkrXW/hK+rlY80SVFfLUEUhaBxM+JHJg45QzrFxd/IRWWyap5HtowPF6Nm7c5+GtE2kZXKsuPS92WQ79GBhMuNaeUXOb34h3JiRr3XHyvXIK4Y5Or9
sI+XtJuqaK9z6uC7a9/NBnRl9QTcNS3PVCAkX6SknA3LyP/mDirvm3vHIbdHTjOkbPgT8aENMdF5J1VoYELbnLY7I2FX1b/IIxLL3nuHo2RhqSCGJ8dP+Q
Y1Vgdf8zZSxA0UqXGhQNgX9MD87YzYLXrk8uJMV+3JoHNPYNKL3cx3W39NJX50zbppyUqiw4+MA/qYoY5kNK5ejs25bfTK8QRYUlsYY5gzFk/fxlDmx62k
bPHUanlbAQZYKeq0yvuo3nDSztW8eFbZ2ZJuVs833g5wbCp5lAHXrfFgnB+65qJsjACGxO9DD0djQj2f7Tt+AM7DLmt8tgTdK8eC7s0WYEI5/vfWsA/vly
esh2ZJwJ5lfWvvBvUCgZaoci0aGOQg/OKlx1rVoGNXyJZ78YGTpHgd5dnu/TkR8Vg5yAUG2VXwK8ooW7DDGZ7rNNKmPcSeEddE0E+aCQzl8w7xu40fTgdE
wdlgU8E0jubKDnEMFAr26pdJsjIe9L3iqrYhWYraLUlVQlwPxPH9FdQhFyCmLoE9ee75ST2VIkekUO/KhDTTnH0b2wa5YLDT8D5X4b7KS5eqBvEE3qdPzw
E9LehhUXnR3qQ/upIqjmAxKrE4UgXF1wt/Z3YbNcfrp0WkeyTuwtP9BTbqizjPbQUZcw56zmko9NSNXB3no3Mu/cQwEa5e5PRcmma7py2ucDreQbKCHLm7
7Dk1RkMomxBUeLZ+wOIkrAlkr/ru9Rhpy0mTkvscSFCbf4JBzTcAdQQ83GOTIwNzJQ/d+vSWFlB7dD41nQXj4xOq6nAm/etXmUz4GZOoVV0vl99Z8BZ7ak
lwVKf/wmFahUjhJ1uFniDt5yH2pqjHSb6715iQPxJaG/Jo0VS8YBoG56jf9rE8Nt4KTuWEGyfbJFU2754MiXWdvpdRQcqhGYnFgIXCEOXlXkKFMZMVGk/a
wkTbvwUwIEwEoBj2EdFK3ygmVJv0kTqviBDJck52AFnVKQGMzoJMAqcRBp0qu61yHdRPKi/xS8vCcuk5aAyYTDcQrne4Zlf6AnerC9zio2F1C4ogLBKOol
x3Ka6buuGi+3qozlh7qk4cRykc3aqpuy4y6ZQMsx8wfkkLyNWbsAky0JW30piIrFDEn9/ElZkUkIl8fy/MjoS2Vt8AuqKAxV2RuzTULK6MsqWul0HOHp/O
zJxvFJb7hBsVHlQOdYMie9y0KkY3ktFT7vyAUwAdC5w+byZhu6aJ/om4wJ1EFJEGy8vv/DUl/hNgN3Y21s7euXM5UlTVW4dID2m5J4dE62UVs7rE7O6OLF
kiV6DTQn6kK9ucyuQL+lQSw8OfjS3WWW3SpTMXeBK57Df6uSTJp8iYc0vG/cm0hiBD/I1JcYHWw+atr7krNRCZ3V+PqcNCine1VGqDd4WnmOajDGD9I7r3
7IMh3IAv27AhZABoL5n4q8TdpFapv5mSPiyzyD5aRFdWnbNjCcM/x7Ax8V+mYtE0Y0+TnGUikqGlOUZCitc8HeIuRYG8Q7HjEYFwmcOP6YV5A1d/gCGRUY
+9+a4oAjflkSCj5EDGEWThOoFwnFfnhtY4e7oB8Ry99lmGdAqYtc4JxdSEshmtfUczrvVIPh5oMFdsgOXBD/cnN+2xh9PuYhlRqlm2iDbBSjN3rGzLJQQc
+ei59FrQkEUCy1IYKi473fa8ckwi0DZPnGZ4FNZLnyryajYG8gCpu/XsaTUZfkMemm5+1XduTveNGuAmsVFavnb2zhgiYVQV6UfFQXulybTsJlOJtdaHxe
LsR4udYmFJmqJaB17PiabkBns7f7fS5iEVcXMi4Da+jI+bdbguRqkai93c14LMhqlOep2WbDi9oWyFpvQa4PzJIbYYYYK8Qqce4JRTwzhjNXWVow5ctUdA
Mt48ngf2l/tA2GJz2jqYukZx+f8xlT6WH6WZEUPP+ZDMIOuw0do18XU/ZDMhYZ711Kt/dxLe41FHcMLb/ON8tlSLOjeSkXL9EXJO+e/lWfA0P4EI4DnoDU
i1fUuU68/pGiIWjlJaHJrdgAoEsY4wStezZJRvNYP0N6BhYL3iRGxzCfqsd8LPB5s/pZ66cG4pZixczbRU8yzphpq0nCgASKZhSqxImUCtqjY1KZSH3b0W
mbfTHspY5HYDdxiWw61E9d0ZiawTHdsjyjqSkZLNTnhJQMUS8jST3ZFy5V416qqRxMnQxHq8ndCIL9l1CczgEMHSLxjz0d+nSFSuks1fe+HOWnRXTrY3Zg
nRvZsa5dE2lqLl2gszJBKir/p6gaV4k5TrW+C6XmnB29HMZ9JKuGkgrpBJtHsaFpW6ZM0rwH8kP8so7T8IEErmpMymvS8Ss/ejI5wbsHOHVOuHvAEyj5Hh
Z0u1Yw6i/IfmgfaIhQhvi29c4SnE2Q5GqpsFv6r/mStN/n2M4sUNFnWM4PamuN3rnjVhdEoOoV1PR06f2atJkFY4xNBlrYxDkuLJ22DIqvMnFJWCovXqp7
3GV6jOUGBvjspc2HcZ50uq9ED8ZH+QUf4Q3uNsFObwhYsUslbgi7IyhW61z4c+1uIR9IJ0Ij0YmaDzlwUa6L4WXSUfkVUspZdHc1P9xcRNUF4SUa7HDLju
z67b+HXzww1kWcaTMORqoz6rYq6cxz43NWMGnCXXDFdkn1DVaX64BswqUFSJSkIPEuUB2Mv98nM/BoA0x1zbRdx3iP0oExdGOdb6ey1ODACocu1Nrw2/Oe
XqpBZuUt4cHtQ6GrGB7xvz6j19coLf5tVnQWiXo0jwDiypvmfjeNfcoafEsOi/U2CpcS+zFkxz3O1RCGxa/QYThAlZMwfHb55XoZnT27ACpbfpulNB6CUb
7WnrODda4EVlPGRAbR52+CwYUlfRIapnJ3OvfB67+wyZEzMSbDx2nSRYUKEnwBvj0ObpOpC039ebaxZxeaWlg8TxXRpGgOazexHg5z+UrhC7OElfGAxt9c
LWgZmsEKkMwkDQLR9DKrTmSNhFxj576M6lTNw9kWKRN2/fgVusoNFDI1UcQIQqo1achvx+9h7HlQVzb7FSOGFdZZe0bRrBaCedTtqlhvZP5oRib29kNuTN
B7Exk4LhwNnvR22s5I9iHntww+FH3HCE9k15C4uOHBLlVfQnSwK4o1kTISoYc12NREoML1uZvkOMT4VkFFTtV41yGUes1XY/V91iOtS3Ez2IkOLX3MGK+L
asL1+uNuZrvXpIiAR2WQcbC5W05dTN5WcBkDNZGdUQ8uvjR0Lb+Uj4ttu8Ls0SY2GFjyDHwZ87bqAkbckk80PwYWSwA+7QMNngrPzS0LnfP+nS4hqc++6e
sJs/eG9rV9gZb8PCkxNZbUNicJCLM2m3ToyQeO+6T1VvhgfOAS7LkkCYVAk3pKtV84zNRt+KDfPuwGpTN/CIeli1OXPmA6XZkESeVcXmNpPIGLBl8HPdW0
lZh8saWCkjaOMgkxdfZmx3bJuVpo6L/8fn5rpUgAtANJS1FkLEj15eYBr+UT6ccKt6t2sHXpL7nIxljUXIUR8rKl3qlluTxKJXNBzYVIUEk2Diy8MmpgTg
oCtEsyDZXIy/7rFbjJwCKN4m/Wm/4xGloKhEekXwWKs2HecoIXtzFnFa5WaTprm1WXSecYyPCMEZ7zx8KeQyFd7tnfXLY0H9BWPWaztiOs98ntlOdTdwJF
eBwTOtJ0S89Efp6fqKdFvTj+qQEUCchklEG1ubxacI1txCPd0AUbKUj0jmRNsUROFz1ya4wVB3WdlEB1sBZhGSK2N2ypVXpLfqqI7BS91lfMrzhwacY39v
G4qg9ib3fo4TqazwY4yxrsycrO8FjBkp6uCxEqGbcBpEpm7YRckxnQEWlYzhovrRRKe1yjW24ur98Hxu8Udbz2s4sVRgGSUOaO/DxCK6rt0HLxRkIFr/3s
YBU+epjmvtSROVOyPPhqdE5a+ToA6SdulgMXK7yEN+3oKctr8VdtbaQJRiMCQyfxJAjjUG+yvKdxHj+FZt4E7Wr3sFHEslK6EdfF7Dqab0hmRXrecQmArl
XCS5+LNR8dApeazOflFrvmLI8MCPMaz7vzRvUx0zSIZdaVD151kLeEHhvcLBYg/P1MY2mXF0q4Dtgl9HwcwqawUsiyonmbSqfRrwiLlQdGqPSAgi9xR/+9
JltAQwktQaj/MiEYv6CNb+9letRsHCKvp4wy2KBSNm52b0+RbNhdNC+GrM6ZZpTAOE/7MvI5mhdpwGYjgx8/RPw0FItGTxZ2QC88Ea6pL5ZtphUcxueQ70
25Mv/q8nNLBtflVS6SFvPH4lmfPgvJUJI8HhBKlyN6ZF726MShpq1cN/FlG4iRSQXoEZexj820g/bZfr5CY/2wCmOJiJUfQuzhz0+x7q5cjvnDQHpzBhIx
9eHu0ltPpypbG/6d0qn1TepUaCzpU6I1Zq/ejgiSIRUgjp8IuKE0ui2iTbU8D2zAU7/O98C6pdrz/zd4O/v0ilcy4L0OxfTRsaCtSaRx3VG/FRT1mqiCG9
OyeQWXwkwtzjfLnrel36mq0BR0QTcTDYz6iRyGXBBRsBImkfolqk2Y58icf7NhH6XiluWNn0J0BZQ1N6ya5Qtlf5THb//zp8DdC70jpjPn8P2pXJJqEWlV
iHshbqF0mqUCmP/SG1tQSl/Ny4CEWGMLKIBlPSNPUcK81yVmdEteEJR3/Q4l0yyE3aOc0J70kGKV4E1XSGw3hgyZbsYR6imRZHAfciLh1hfvYu6o8lh3sf
MyXGbFlR9TFDX1F8utX/vvfPq9KgkKCWbK7jyNZLVF2tu+zUgzkbItc1JfUaZ2MwBoXIjEY53c+C7IPv49melxWvkdh1xk/KUaBYn6ShPPGu7AZRpbAAnc
kbaEC4uQo7y/N5gPoiASufPnFWd6ZNFUnL+ZgaF97rnxrJmhdZLDypeL5WkVd5qVoSK3NuGioPOf4uCXoH2pq9L81RGlppJpktgvPf3xHr6hdeJVeoORNa
0JMjB6QtBtIONeBGQ+L/EbXf32U0gyQ2iYCIxymY5eDPVa4WH9kuBZBXzyE+hurB70oVW8OCptm8k+9LN56TzDssDt8jEj2wlNVOUMuYxpBQNLlAtJNNe8
1f/uMQlhekWRPTjcayhP/o5aEEPW9CH0CnQ/mbvwZ4OcWN7hIEmSL2tnvrQDpj1S+wNULxExF30CVNiaSzVNmYdJslWQoLEnAEYN8Hqa72nw9K+WbRyMsB
iWivX4zDEvTe+FOY/tEwYOsekkyX1DUI09Z/UBe9gqoF2Bq/71H630LcsKFQGNm+WssvBMMiRjS4Pq3jnesBPZhYqKu6Izk6X4YR572Iosb/dsBeFKiQYW
2T80FRoT4t6J/2YmvbA3b8OqkIE83KyM2xZ/qWgbZpy0G5AsC96vCz9vDFcbnSMpY1HDmUVsiiaey2HCQm06NVld6Md5MG0is3QTt/zTsId0lUCFBEEXqT
or6c8ZqfiaI97LOmjjiNwW4WLZNi8LKOlDJAoojIgQMbKMfoQv1gQsUvTwKtpcucc+J6yxfrSB2P41fTuZ+zA0LUREVOtE9jX9qQNAUVIAs0yVLgRLJAbc
1IQzVKGSGPqP9pgIExNDGk1C3h5Tk9ZiJn/07zxGKdBahVWY6z+/EpXKhIylVWbgINnRCIvVPl2DU3xfSCxzU0YSxJ7gKdZcpg8cqcTBifwVmQumyCl5g/
YZURIkNj+Hk+pi3qEK6g9t5p8EFewU9qSVL5eejHRs/uJFYHvO0Czc4yimSG5v7jP2EZTgDWRpzwHLpybivbPviVxDIm7x+B6/T/FB5LOKq1Clg8PYtIzY
gad7+/vlNIbf1TEqxtGtE2Cn+kSAtkDOJMddFy7KMJHRDORX/zj/84/XyJpoQVNRdJ90cd6gRAd0GvxDpMCCztkfChqVege366SfLl1JCG+Of8HsnVTFsz
7J4FZiMeujacLgufEkHH4AfrRXEGsXFVXXsmVAVT7/n+UkS1y29o+OgB9OkfE2juTP0WrbkcB0OpaKkhGqDQlCroSCJCMVECnlRK39xp/6kXJRioE3GRjc
+KydmHFgRClPtDCVd56X2CD0WS58MgQZ2/C7OuPdJtq5ZCqU2y5vH3jPePEx8+dMnjqGDF2UUe/9V1/LWv8qmGA/HXzTVtH7I0Vqlenl2XlWRGN4httl6J
xRUszAQMOwThXHIbfUsjzO3PCfx+ntNS/x5Xw2KgKtfiSZpdmJl8HEZFowyhyDccP9ZXyHN64pflkooF3BdDBFOSYVuzSynnd3APPxT7OAdJOz9zdX/DNr
od88TaZdrK4kmRA/GujYuIGXn+jra2ommadIvklleVhbfcICfOCCqOuOy8u4SYOhtnbONMtp9IiAvf/AZdyXv+CI20fi/CWVWrFOovbIU7MJhTMPbLWV2S
8FWXJVh6PtAz9kJ/7G43oVOjbu1ItVKGpTtXBNTGqXpCrdZvTxvDgvKT974qjKCKIQ+9Qyf1ElMxBmDQRVyzwVH7WRn8/+SEVugNVHjIx6LlzKPSBWu+Be
KVqLj1S+r/QGJCe/o9LDMHiD3BqINIuxggpl/IQQCu/1dYuRDrKdqyFnhtXbRFnUZfDpFnI8J14tC7dU8AxRSMYI71C7wXlyysZdOyPjD1NJpROL6Ziw3f
2wbJ3F439fhKBLxmd7MFFGm5uVHDJ+J5HAQA1hgC1ZMj8U/aNYGRWLAAUaPx8qiAhLU3vYFYKL0pJAUraJXhr1vr1L2+0dLy2lj2rOnllQ0bScIbZlRbh/
oKOW02LgjoSOD6lEymgETIp7ZfFTP35/e1+KFB3Wt8sM9HMyMqrMiGol4uaeSC0klG3Lwnuz0sFV6LWgnSJGWae0bzXzzKpA5jnv5eX97mJmRSbMsh9UKv
74uNqxiKaJcU0QqlIlSDzN6V/S+x7bcn58FXpcRe5MrCIWveV0LeWTB8paDBBxdeNfH0jE75a534HtZuhYwcl/vMoAiy9ytO33GHkfosK+gbjqHkq239Xi
Sb8oNT4REVlOJMR/tk6OQU4H7NfQIKgwlEZfPAN1H0NFyl8G2dH6pJeTq1vf3Mh59lm1K7Bxq2mDMn5/9HxOuDPZBDqppsnO1Ot9RutAkC652d5JIV5FAL
dfANv85fi/jQddKEOe3oaWOsylkJLXJGQPahTsn/5fBdjs7bBMHeVqWezqlfNiLY8IJa4ORSjurSSy9P8Vk/97O8ustV5IGxRhA3MzsDIR5l57UF98ovjd
NDtsMnaUoxdRyeSaNm8WOvTc3ZUqzEtyWuV0nzyvCHucOJu0LYesbn9y25OKhG4rP0M82D/FU4pF0JSsDrM3lefJ5qaneB//9fO33k39NKvDc43EAtmp2K
nGkxekIxs8k2yrGc74TiDCmzHDJFg9ZlDxxyw7l8j9oNhEcFR6CSWnLXDRvxMpQZdIJKXHxeB6eWL9XMnNyOhsU9rY44s1UN+LHZqJBxX3+Wrz0yIzqumw
AQRncfvXJxoJyldY1g0PJa3XOjX+Q4HOvDvV144vf8TsaubGQoB1vwECqKMOrfKGfk8P1aDKQaS2DsGuOx0Gm3dxmSsTMYO7XoYQLrLNCoOK9ns4vV+tk5
oHFiIY8KINZQguGfmixEqgKezm7+yoKlAzSV9Qx8JpTYuODgW8ns7pHmjXylWRHzLhl67SJo01UPLrdHj6Ehgr/Lo/psNadqTlYlc+hfSeNpJfcsznlmSl
8ud34dzxfS6wZCT2Jm1biaZ/JgnXpgT4ML3ldunUDk469EhYiOhOeAZUAXPhPPLrRFw/o0uhn7OnpcAH058cwiYhvJ4G1rs0vM/y3Gu7l8ln4Le6KMshJ8
ngOaHiG0PW5A7kOWv7TsrZZIDss6OCihlPQRH2Lv2CG8Ab/uyECfMdI2gVRRGrlp6kYkzMF4U1USQlKGktC99AwNb1iwGSxU/7CDwPweSbK2LgGvyieHTV
YfxcklasTggi0+Fa89M/ZYs0u2umCo2aXq7KCV/1mR0M7rQpJu723ijF4miEY78EpkOSMSueE7WdWac8K5RJr78UaqXwxNoH4Yok3hW4rYT2Sbrh2Guwg/
UyfrfQ35J4ZelEbZJ5ACLPvrxnoMICzev6KRTzxgULyzh/lqWBKM4r3lxzKiqu4FRbgf8ALY+tQLpjsnuGSeK1Zy5u0pxba/IC3DhXvq53oRTkrs7+pBQz
oPWH3dJD6DwBMTzDZcYreix7qAXpQ9aQc0N1Y9+X61JQB44X+FmvcoShpNHMfRE9QCXp7KLt6llGgJJ0/6WHZdHBp/myK7O+83NCNUwdNUn1Np6Wa2p6g2
+mzWz92wJXw5fGzUSFNnCqGvdhoDk/UJ6wIyfSFWSB1alEXpDQqYhoOUtJvHIOYIWmSlvxMyXFVcr+kPXVXtJaes/D/ctVwV/RXmF8xd+G9pI+B2Vy0xT+
uwxsxAOymU4JrIOVaIQ+u4wV/ws29/hg2hZQrrYedL9Q0NGz6hiIJEKk7aTsca6QPIzRC0QLG4oFZYEWSWOBmQ7j5cap+65YZfKiofaBtr11HIhyPSAAU1
vGot7D53ZiLDH34GtZV7ThfsOhoGNwg5L6Bdw1LRjMQHw2mTRNSL1OsEiYOqXtthRzZHViB11GMlmc/VGECBnSO6X3DnyLEWdjhcFMPX4fW8sOwVV8hRKU
TGGIaJBTn4tUCscwMn6tX9R6pBWmKPIOTrtuwy2sQzHJUuu/2szmZPXHCDpe0YnU3AObX5T+/JoEWKtrOi1EDUuSZJ8G21o2/ZzLNKVFuMWqLslwk0lWVb
xGGDYYWqEa7AP0DA9ZpnX8ykedMFYd4mTbZEUJdXq6PnXmA8RfBY68eVZ1NIEvVGKtuwp5NaIf4sD4bfDAy3JhTYNr27zCWxT6H3IjkGKA9FNspkVnEBGM
Ub9dwEJ1IeArn/jTKR6V4GUDlcHhgpcpMqjwtSYt09bGIT7vba2y17xt+rzWmd1gnR0KspRG4ffzmS3bB24WAoiQyovMzd5/YWgWjGEc2GbZZnCfwKPRD6
yYGb+tteyxxdYGxMVH1nrVvBmWHPFRXNFFykd7EFIkgLJ7kMlAdMwRS1khD1F68FClkjFNiiOBf2/5+Rw1gyaoSaPyaqjeRO8pdKSJjVquuTZo1DU3MB2L
lfP3SslQwXWRW49mDYK/jC/bgSoyyM2A0mTfxIH+XP1CJa1eHGsIwBlJRErlxMo/bvDlAtFO+Hh2FI57E4x98NbDn7uZbTudNURTPXOZod0pK0GwJJwPp/
PANiZsEVNMKsH2uIyigsGYO5t2rcdxUYz8fJKISRvfDilSDwjhe02X9YoheOzgl1nvw5psS4+g5TgqPHguqdRTput0gm9CsyFiC1jxz1uXoUmg5awmywFs
EnPpxvikq4eU2/bVlds/nN7MWGflZXi8XtvxXcCSsJFp0D4fWRtsJR9NWl4/D1hGXE1n5f4Rcu1I5or2Bd0Aro8rbQYMYE2t+gkx2CfC3Uivaanxm4k5dP
fgKbBZ75zmEbtJ/Nd8VKkzMlKCBCI6ACqG1S1BC/DRDkXAdopyzmx2EexGkoPI+vyJBVXwaKJGz/+D9yK9QZeEa4lnVrA+5cW5WHOgAJoBC2A5RMzZkZGL
PpULc4peF6LupvWLM0Fq+/bzvU1Dgc+HyJRCc9Xw5liPrRL7DLANAH/+Z+dvqylR6XBvOH5aymsSvXQ0uERIDDZubezz/e27LWaZcpxrfMvkke6qKW8gf2
JRw3FZrnwNhDPYQltKu2GO+LxEVOoZL2soA9NCH/LAGGhAftX6LNcJw5KI6+pn1bFzzzEe3vbfaqLxXNRduUIes2PcQeegA+u/xSbtYlNW68IbHcESrjvh
3FesKp5doy2k5MOcuzX23anTYdmrhOLZQzOThPvu56+Wf3z1Re6eELaXtSPdhmR5NfUQS6Z+4GTMTRYCN2EJeOq0AXBcm8fA7E1hzrF0MklY2jOLUPqALr
+bRd/Vpy6z0hzz9eVUtK7GBHhhCVSSTu3gBLtvPJ31irnNPY1gI9YN3SGBWm0Y4rh82p+tfW8qCMBpfCQ65GSdUjg4SKtw4uul+X4xAAk8WnsrQ7Qsltve
x0ZSB/6vSIB3wl7fstbgEOHC+CC4I/3n6Gmtf4ueXOtnIlFGWpchbYMO+VEKWTtDJQNYV4jjDAamgiGabTiGIRSlOS+ADqw3VoD6KNo0dAhbkhhUM+uBii
zZvQygNcU6DSGtq9+oUDES7n/2VvRXbeYHQ/oa09znHep85qdSzHsrWuTIrfkxYreSIoJgWKQDAbsuMVazzn/IN3Kj9t72OVonMNCog2nX85A+s+pnis2w
PKmL55xk6N1ZOZa8OSTPLZb3G0BFGxeXOfkviiLvslyLjAsAl86YdOCMWhB2npQtTXg1HHvQhmoLuQqqeiSX/cowYlVcqKxCnqKJL2cEB0+Y7Y7kraVluB
usmvVvoGbWxG2JrJzI3tCGWYzRcusFw3y6cQOyrf8fa2/WZLuunIlxAyC5xqra05nuJPlKLblbfvFbR9gP9g/xD/Wrn/3gsNsR7VarNV2de4Y91LAGkgC2
ixOYCWQCYJ3DkM7dtRYXCeT4ZQLILMwvMzBzWUFQ2fjL1B07J6IYkwh7ZI2eSf00/IOAzUPbwbtoYKBzra1OTP2yKOkxTFKZ7A12/Sb8vCauAvxDxHhzz4
/4YWg+BLVX5gaqHMKpoFjW8/d18S7iNiCWX7cewNSKLHEUCZbXZGIG2hXYIBpK8AHl0ABskIHXrGXNm5lhM5yZTpxGK5YLrHaZxxBt6oHDCaUu/PKUJToa
5gg74j0ykbvcZODpUTZNWSaNmcavv8akQM5H8i9RGTH0eBRKp4F1oM1kfvfeMy090pbgjp2JKdM8MEaxjT2Ml3vBzQclOzjN7reLKoZbnLo5eE+DPH1i2L
wvYAUImvRBYbH98nEfCRyZcOaRs9mIng+0Raw9aIoLFRb6nHAu2YYk7qqEarjxWwQ3xk1shgnhu9Rgx1G+BkYY7st5WWDzQxH1IuXS9mVV7u/t4gTtR4qI
dzJmeqJA0tAAYxy+NUBx0iDIPXq/XbY5qDjPo31cr8AG1HyO6D0yTJTAaTQATeBpg+Rt1ok3CXNQpkW7wbDjWV13+0ysMj8zS1iuBb21aBrzVLvOlWdxyX
W4wY7N+nddhi8C43xwpsX2nElsbxItJZxzRKipd29A2RdqRdEdsGkROL/VMWRL82FL5zwsFQyuA4feyyr4fuuNaz3kWvrVC+aVitS2eUZ1KBQayxaqsV5x
RvORHvv10n4XYeCQ3jizorkf/u8zZplpMZ2MUwFDPKJyE8IHrsj6bJpVrbbyk7wngmhwkaMF0aYqqMReiEm3SPYBEwWHbiznnhk1fx+84FkG9sMb6nlgbe
MTUBAjLVm7tnSd16G70kv+zXryjracK2BlNRdSiqxQIZVhMvNi0MlZB9EWJKLtQq+/o+/krodItsdTrZy2F7BeN9h1+r33wGq93QJ5UTcSMGAdb/dN9RK4
+sskrQg4uwm9Zk2/IRipYYMwOKJDLNciPZayEGhLggDU2lNFqENZY5KeT7EA2yxP7MbhXPIj5yYnMEd0uY0+2JJ5vpYGUAncvZ3PPnLiW6Kng2e21Fgmrv
4c8eKjVFQP493LaePzOp150X4EeARvEYJ/DKNYsspLAFKBTfy6wC0Q7sLwiseo0yET0FDBmb3lgIdcxnIETP/gP+5dQg3A9XGut9YVKanpipfv+SaAOG6N
LlhlwbKlPX50pA82AcsbPmC7us8eZ9aaASyYu0TkbcnvP2xodktw8wFMVuNbyhbhPEctvimKIAkikxant1/zUcB5RLhfej+0D9X0gDP2vA++oGwC7bh45m
ig55t9v+/TDQjswCu7WKA97/XIc65bElgaUqHJ1vV7ql6g9GipQeLe+JksSVFfBwAtpqv9yGzDmLtH/HHjRCHruJuE/UK8zWtuvBvPKpwpMPCvbnwLjpvs
k6HzGSYZCSTH7gytKtK7w9ptJF/Cvns6v/whIzeT8P7M/ryuL1K8reDISgKySO+ZFWWEpsAU7L20UVMsNwPHWZRxCRhdDk/+DKijig4dem1ihsn6wL0eeR
jZMnmOUbbkDfNwMO2YDFZOMfwadtH9DJEmBMH95x+nqdl07qpn8Q1TDyfjOvVFQgTGpfx1H0+1rcdVN1BM7ZDLm0u0zSUeOghQXnxxunVZxCLHzm2iCcxB
BjposgQREAfFiTso2xpQ1KA0Q523axUVFInvtaF8x8bPy5A4dbzFQldTNkFMi64jGTrVvohMflnBDJvgcZwd3zXN7W1HmFyYkHLPK/PwbJY8a5+ZnJuZq/
TU91w/b8pimP48xbIhz+ngUI3mNAGjWWgeMIAwRBS7J5TjeWxfe3fT5b9FMLxTwryQXuzWJ52YIp7htkfr1+JN9S0q+DSlAOTnLDPamqGIBVvalBwp5dv7
idfsK/2TJsyL9ZR5EzVYF4/uvvxuYsfAmuLXvHwTu4sh9Il1dHHtetJc181nF/Y60r6s/AslNaBCuImk0ty9ejFgBpsVZE++tF7ABrZGStyCWaeyRvjoGN
F1NUZEHSDGUSN+4KTuCHX3Amhw4mxDSaGs6R9K8xDBs88PYkWlRRtR+agzNxPDbvM0VAeJXw7QLBy6exjLZrxhY+zFvuwy8ozz9fM0raYIAVuVtzvI5Jqb
U5bB3TsbFHlaFXmwfZnNydlvdMh08XhHxrKejqRzL1VymIJKd4mMvJVA86K3mlj895co9FaDvP7W/eDqGdzjIkBm2mDxNkbnO48i/b4Te6H5UUHO9s3+bI
zcxRO5na7LkeGpAE5Okbx2mq2YRDZaKA1J6P4cCLPHIFUlVc3/K9hu/ZuZhCM0bSNRmP2Nm5GglOg0kFgt3zSTfaYA3VNOBLcdRSZR6rchHKtCBpNc8HtT
XEwSLVjoZ7nbrxQHQpdomnFXL6LdmBXblm4aGod8W5TlnNzbweaEwqhObhu1ZjYTGWbtoe6mqYzy+4EwTbz33LBHQG0iP2bjPiQVWdO/sBuzNr3w48IQM2
xqB6v4JiLnLpe4yW2tcZOENgcmZWJ7Y3JWUDP5Rg3XgtqBvMFOZUgzOIK8Tkf7ltQ5sG+5XH5hqVGefKk/OQHrAqGVU/l7d1p8P30Bo8qrlwsLwMShcP3f
KbDHnUAC4zDYAecfSbCRRV3tYc6OizYrUvl1kK1kji0GOOTdOcwcLTLh0r3fxPK3sTnXcaVL7uqOfVnywGBcvYq5G7grFiOGBLQfTqFbn6DWUd5CUy9oUI
nt6ZJkWLno7FPzlsMR380vF/R+ZTqsfiYTHP+0OvZhTVJiyMVcgpFWYTmdMZLWlHe70IyRCVEUqBaZotE8ai+xL/YtwR/wsjZDyYOfbwSa/C6O99y55IqD
vnZFkiR27cATTyR1dM4L7qIUkCFjWtp9W6Ivygf8678EyA8P1NecJcDw6nu2MSQknnKQYXp3d/y4Vfky3i17L05hwUNcb96y71SsshNGRPb3qwC7X/DaF7
z+miKCzZp9QdXzM4H1tB6ULqcIqJ/KDZLczt0w9QGq8SlWmMgydOrB3a65NY1Y1sJUzD4+WMTaRCIiweh6nQgXNQvOMuxDZllFwylJP/W2pb87j4Ofz07b
bTy/ZD6vcH6E+epSujSDTRsQ1waiahfw2vm2bD7S+jAR+I/YR3Ws2Udk3CYyVTbwE1T80Nx5P/uLixMohbX4BY5DsEPsz9/dsnfuojFsCqniyOZ/TceDsS
7pNmnCu1g+tctLt9LvF0RyJA10s1KWwYTOoV7j9n9lHuBFXNlcYaYRL+ipYBGFdY8SC+E9lQcyydCgdqPgcdmhI6jYZGSutgzx7/6jNxybTk3YBIvjW6Vk
iuH16Gwv4MEGspiQ9fMcDzxf/5DyCNvBiH+Ds3VuB/cylSus5T/VFZ7r2y5E/N9CGn30Z2VS0KqLQ7C/JijN/6J//fahP7C/JTHKFyQKSzWitOJsEF83FH
j2irBnHcQKL1fIckpJSj6HsZDlH7nsa8RkUaxx8TM8fN8U4+6DDKMlRNoCxrH3kIc54x9LQBtr4IaTK4wnDEFli2cbxX0SME1ACCEXIEgysaG5TfaonikE
BPOJoDnjy0FMcEXOFNJyL5kI4oXFAJYSz1UA0o6QT9dYXJy+XrlZ6IQ0r0E753n054QSlmyoq5bMJQpX9aAWY3BhSCixh//0Dry1c/z7J08pvxk3REqYae
oIoKUITnVFXvqMU8t6IFPn1iue2oiuWl6TjE4EJhVG6YcyF04uTFEYlk8sEZXHfktJM72H+Bar7TYylqUrW+nofIzgYuX962MB2rQQt28RyT3q2NwSYdWM
Fu8iYadBlXDggDovAMyKm7dRPTPwKOjzQEbvu/BIKr98LxGPe7S8dSvZukCpzY6LiUs01Tg1++NsT+BtXon/T8knEK1091AWu4jXWFquzb9peXPuSuhWxe
rQZjeLRRxNizv/gV2uHAQOJYHbOxL0fPbPf/wK9WNF4CqN++Yw/3tW4GXR3l++f8zAez/ChIPxCv3OBP3LUNG6aVQGbxPOjinhUG6C5CwXqmAOHJ3po6q4
K5+mMnThYwi1QSJrvXQgl4MbjfOrIoV0px2eZzCScmXnwd8hCltSi26dEBoO7p34AJ3umgu2H5bsowLY6DmdcvgjUyTC3qL+D4cdbKRPa0EzvtRlHH4CT/
4NhEVofTHmZm4WEzIO/YOOSc30wJqrlxi5Xvs3e0XVJxH8c2CBa3XMNDvLbDeuS9pI1uty6HM/WGdy4/K3s23ZCbUGIM8IvRLr7KdF6e7rwIzEeYQ7IouC
6KUpO1T6ZNJ5GUYx+gjSExnuDf0ktgRPQoWn03kiY4uL8TlfPvM11oLwoaBOeD16IvngN5MsmHSB7RvaIvAb7E7fhWO2vEWu6VigorNaA6n8Qs26aD0711
YZWRI58rRkkxB0YMMG6NdUiipoNrhclxjPayzYJXqQzJYW/OHJiTd5Fhd1D6xmWxXS6hKLzn5B1UDkREoKvyE00shE+ILxh+WmMXW3/NpL6PVPv++dmE0j
ps0kC5uMzQF0IdijS9l2ZApgTXgbS+SRGnvYhlDvHP6oKlLIpogZ48EvtsXijny7PMofjOgUl05Nuh558WH1FliuPm19IfxAuGa6KdB2shFEyOIXX3KHX2
VbLCMyK+HL0dmG+fw2YCK9tPKeMXVbz2yYywtmvUuIBzCUN5znF95nFaMcYvKN1iD0R15X0EFx6q0yW/ZIX58tGBMhqX+qGR5e15LtSiGILm8PkEeeKh7N
tAs49MgtOYMiGONYUmZHLRIOT4XTCnXIgdsyxFp1vzd1rsgnboZX9Kv7l6WCSd9ILhzyBrhfgrbfcwZdpIPEO0ITykALI5P9HHEJxP73LWH1Bfpep5v9uW
MSU57yVLDhv8mNG1HTx05O4vlPRdjNREi8IZVRm7k1dOWmLRJ4xQbp2FCEa49+JTGNkgzJQps2af8+2HsW+HBbxc3iOM8ND1U5jDAY3sb9BK1nbHUko1MX
l9x3kMgwts9i2IxiIs4gsfNHRQCOS8rlniCAB2bEIdBIG9S50iCRUns9EZiOIwygezO855gET+uuzUKKljFCj3EQCU+N1TwbKxph7nj9R96s1FRwBGRrcR
Re1NKuJYkIJiiSsl2y0z25NiBxly7ndh1ytHOhxKLCcYV2e6Et3i1eBcsI0VJQnY/d2wzxikGK2yK7YVIxVcWvfLKNLVcF5oUrE1eTo6GadF+pcMwW6Mzm
NrRQJiYbFvqakvlFUNKuDE0SbgiQWIr2t4cqJKmWTyH1QcxYH/cRj+RIWclr/3FNhvx5ceUuL+DrTWXpzT5IYKGdLhpTQ5xpdX2MRUKCcQmGwIuSBpBQ9j
Yta5PeTT8qM4rduA6vFalcHYNlD5kR/9MCznTBAXbSh1yWY1rak09J+zCim+RPQW3jUOBVADeW6i4v927P+vXOp1RQHW2oBxUUJjcZeujbn/lkwtjCI6xh
4M3/zEvoMXi2LqYDKrNBm/qhHS3nkTNgtvLy4uGpLpDnCl3XzYikb3EuoBsfKTjf8z7HhaxOkwz4KP3EOpH02uSkxIoAn7NVT3l4UPg63LCFlEoZUW8hKn
qsMpQJ8xKqev8ejydt8S5ryZElpONHeiq6DIxDdFufNj5I3ee6T9/nmV8idR0dZFxZgry8zI1BQMJwYNUbiY1yg/Tsz3ioIdj4yffyNv6OLicU84Woy1JW
gC8sk2iYGF7FsleEl6RJZ4qlZ/uCM9ywZVYus/NCkhZ8z0CWMhBfMX4msUE5eNMiKmAxkcdV55vjWjizD5RtiMzDEqqzXCZaHx4W73sTjEKsC+v9piRl9E
mH/t6HZ9biehlVxqv/PRPW+rIv1rm4PyD5uolbtNnF96xfKqp8Pc3t4Ak6qN+x92L/eJOxpjCd0xoiVDfbFhi98DinKahThjJ4H/BxXX4St/NYZaFcPPFy
Y4vIDuJttkKomFH/mY6beKOmyngqYvc8ss+ZQRisNTaOQlHxiWuBOrrfa046RMTMvNsiktXYXYnC28MnrTerzlPmZ8NXkVYy2Bt2IHXUECL2iH4N2b5Bhw
7bcU1wJsLe1Zp+DFJqDzWPhDQVcOmoKHpjm8KD4w1+UkUkV0HZw20M2fqR5xncYALOy4iC6nQ+bR1IA8+YXQ3RaGLD/RyS45SB600qAEwjtAw0ZIFBALP4
EPn1J+hm9ULVq9XADv40c8+kjKkvEN0yhwbOyELK/gpbYSfOfZrZM4mvMT4+60vHsy0+yy4SbUjK/UYDYtCIxHrefcsDjm0SWTYeGnlVF67sLDWG5LmWah
2o9tRVJ8RTpB0ATKFV7gWxBiU9Ud4AwXca9sUb4bU41uNZaqomz48Qdf/iC1Qux5PuuuJ1In9pgI8/EE59qHlUQgKoVOpnlwpSGs2mGRQbNTyz9ZVvcVQB
ay5vCq3HA4BBc3G+msBXgG2vcgx8iTTmOmuGkS/O75W0xT1zhp5XAJN8i1piLHDSv+fP6yKwlkReViwBpPXnGyac3kYETkSzUzezoo/nq9ea6q9TJuTvKM
FTy95LUibLXI95VrND0FFn9Xlm73zbN4xiJYTy1XqDcQbNqy+5EKFd5nMJ/cNjOMOZdD/4OUJL2uXg/KZGj1H+L25odQj5dE5FXzk46aSXCTySfsdkHpzQ
BbGWe4Ms5TY9NBmq3PsrLRBqamRo4wCiCSNA5G87HnDA4/fSYdX5fdmNCBpSfEb6+BF560nPlQRRwgMcE8nknKB++K/LTe0yw6+nOduIFg5tHr9FvCFiRb
cZz0RO6ulo8EtJkCn0L9uU2S/uqGlQEo3rQKnKvDoDDuZy22Q282EvC5cBHmf2bjIGlzOzQ8/sd8G+pu0iNc84/B5sNNhiiHL1TUO5Oshj9F2FTjHuwS5w
wvCfZ/rJOWbmIbiz46PJ1EWmU87ec3erQ0mv5fBMpHF/28YvN6RpXYwkt24ztKphzMWV4Rzqu173Thw3+5F+ajYxgj0TGG3hYIh2gLLItBm7EvNAYKdtM0
CNzo+WLfMp+LxmJOJ2nJK8cEpo4gnIuzlF33J3VSEQS7dKdSS4ZgCyulThQK9Bh2EGmEji467ksm8nRuUES7Toit0mZKIi9m9YoPLPXvQRtc4ZZ3BOhfn4
w8QZ6gxzpwT5aED0uo6bzXDNXOTGgRvOiUtoOG+nhBi3gG5J9yG96l1ZbhOvT1RO2Ecl/FfkCt2h6tdFVE5aEljXGbGpcfD/1Uo3+ixmhpvlDRaRaRFRxx
knSJIfsYRmgaqa4ci7E5e+8GZrp92RqaRbgvcKfr2h53xhf99FCNQMo1sGqeif5i0LjssaH5anrE1J63gIDjfYjR73Axo0e/jR8urO253/4uTExlAU3Jot
03qigyFcsQWIaotLon/3gjiAoZFM5RjQ3H+Pgs0USYQpJ3n9w2FOhVAC9cXhyh0CUyUv8xdYMhay90Kc9MrS/D8VRXB+L9TZ2rOckjOWsP6O9tVExu3PUa
6Ok6LOKyUYIurK8THmZvrkwlo0wJbXOUPYVTOHY4QnsI7JyNNZOvoWK2JAt5NMAFbcD+NS3Q6YI1mkkQXJywNWiI7gomEch+Zssy1XuOBpyJslTlGJiQgw
mN10+3Ym+9FlBWa6gc2mUSE9Z5BQRGlZxokelu6o6GftclHQODkd30k4vsQMqabWZ4lf31j4Hw0OOu5Nm7CvN6KEl5xDJcXvggInhqZGGWHMrF7VfLL+z5
TiLSdLLApxputN4uEBSR006tvbv2ainVcciLnQHEYj+HvPBQnIT1/MFJUlzDEy2dWLfqAso0nGM125UOAB0F2tzOUEnGiB0I1b7qNLkZ/WIErxiyLGcdvU
hnuWRpSmDrbUe+0k31QsiYis2bFLwf35HM743xtkcSQECtPILuNL00igyQgojLfwsBkgWAsFuZwHorEZbYu5cxbiRbCv4CafkWRuYpnBYyqNybQVufQvfY
fe7dZzfsoLcUtS7geytveo1NkW6C062euVLdWZa8cPlKBpRh2nab0Dsuj3ojXl0JHrBmlHSedPxYoV7iCtaYKaok8h8lBJ2y7+OT9EVst8h1cPHdr7St7J
Y5R62S/02JMuZk9OE2dlkFyc1x7MKSLOb9FsNYpyLGf7FDlbPRTVKJ3x+gXrQyIj+TCMVyO/uydoC3ZGUqcwqJYXEnT2jnkNSRlefP/r6ATlL4ilYB3wOA
K7w30V2jz6CzyNlrMDk4wtx1Hmgd07tf//1kSFej0Jfq1LLW7XArZW5JbD2hPU5Z73FbJD10TySx2ixks2oXyYkicgeN03IWCTDIozySxgLE5Goh+WFe+3
OXV5Kt/g6NMZ0V2Rn6/8JdfZGceGHaQ7P/+nAFM82/n6p0VGrCepbwvdMqj2YUQS1fNvrh/XZIdyL4nopbu4wSAl8pkkzXsMLnURIxdMia4E08SSYZQEnT
fcNfTKEaNnVu6eGI9vHMzp5p4LNhmZQzAjADFlaMznss4yCTli2GRJe7CwF7v/Qt6z7liNwipn2D2e1MXOr68dqxciNDQy62b6/yaaKnHypd5kypGlaPSe
bdWVF0v2rWizwtFxFvg1lWsAPJ3nUQuIE1EJ0T5q9UfQZinYNScpdSnmjjUdEwGZkICCwOtZql4HM1CRm55vU+2ALC5keFwWpZ3xr/RHv+n/bzfT8o2XTR
MZWnRzmoPecqSdiCtk589nerfZRHTYeGU3o5eZVeM4zOdvlqDPkBmPd3oe124ZWG2YhCzlJLYo9NAJXleuORXcvvBIR9XxCYvg3y3jGy9eFG5T0bnxOb2n
VETG43r6cTyBjvMcbuYbUf2WpTbJYZHiG1eTRy+jEt57t8MTY1Ut5axVQckJkVjuu0Pu1pJ604B7BJAaCWn3uIzro+GRTpfjqoetpTLo2pAANT6XdgUZwc
Fmc2Bcd6FxYg/JzKtSO6TaIMg8FpxCMFtXL8RERTBqe21Z66QyQFiVzkTVCcS5PbtYMH01jiAK4Go5Dt+CLrr3y6B3I/PKZZZp5DeCM8uFMaSMqJCEhkie
gs93sCmCCfkrimQzC9LnT4c91qUxRcTMdlFKKeYNmsQ/zdLxdyDXf5444yhhwB5+gYkoVJxpaC9SBvw9C84EX+MJ3ozYYW7xMD0cNzCrk6y5IkW+4kOzes
y+1D4HXUKFjiFtDrhz0wO6fYqLj7Eu9boq3t66d+wn5RKwdY2aNV5M+yUY8+kOsG3A+EdL8Xkq/NWxUdXpwkN1EWfunlGXt/BpVTwWs7QACm+w8/i/WjaO
lNxIJYd8DDajncy1t6HfeMwJbzSymu1CrzouhO5wrCEU8VDwCdf0hvELlXgicCvFDP0+NnQripVXXXMmZUd6kW32njTrSxSH3r0pmmiS5jkc+MMpK7lSzK
WLAJFcjbFjdsYWmdw/M+bRon4eatxeNrPlFWd35p/KqTjDHyMjugYWXybxyeIWi88XAg1V3QRQXt+MxOqQ1zJYFppsrmdfjc14nB1iieCQ5FA0ty3eijmn
BeSMaVJNzmCfs7i6Td8iFuKa1SQZ1+JHe/bPiyCBvIpaQ/YNtL3TwLoqgd64MLCdZUFgzQ0W00Ui31Ty3j5xsEvMirco+GMi4NqAwv3D9Vu6FjtSWzB+ze
ARaL1f99sxDJrU14thM4mom6j8UFfgVxsnekFHt10/lpowA6fn37eobocF9I57pmq+55rCk0Mw7Jvxc1HEG2jFxLaK6VotowHAlpCjisu12oTwaZh01lEX
I3Lzsp8JYXsVxcC6KiLirX0Dxn2jaQPUbSem1aikQ2aSq3d1Qth8C3cFhztHqZXkazTwTd8AEreDTnD93IRvlhw90pz6fTAUTYvXcQzyQ/g/a8GQzf3nRQ
M+e2OsixydYiI//X0sqURdirndpFPfi8QpELEZFzAP148+968WdTQsE7APjg1FiorKJoXdaa7nWet/2cqq5ZxxzWVQ5I/h/R/YjK0rka6YN057wdui8I5H
BsOsAwv+GgrQatxvMj7hEo30Tz+TGc3xPPwz1/5Kp9YZf+l1xhrQDalUOeOXYYxiF7K/izXaKDkj8h5zqp4fWOKTaCnguIkpsBOS3UBiFZyEICnOOg6ZJR
FNkXXuSGKjqY+au+UmUi1UBC+zxKrFz1h5bmKZwLC4xH+Ahj3Qk5sUPG/psUtstw225pWmHek9HaZXtDDfxeIFzTLVZik1ya06kX8k85yeJ2uyoiRi3p8S
SGJ5sCDqpdsgvygj0AR/fAop2U1okHzGLBP9Dpt7xqzJMUfKJFbuKPZIzvqGNVI9+fou4gHGBeTh7G/jz2bJz10TgRiBVJqFn49xYYt46TIC6X+ENbuKPC
dnE+7dEKOCK5VkmBz2qjGc5g7bhIdnLaa9rEbnKMIsxvdhEDM+WjEHDQWYQW3zVO0jGKbqxxB2s+uynb9IKTVIfBd8sdwmcuA2++qSIhYvb+da9+BTW3pF
WcdUGhE1jdrSxtFCi+GlXZedw0udxlgcr1Sg+smrpE0Q0b3BLHddJ9bqGYJUcxR34YvX7KjnlqTGgn/qa14GY/lV6RkyExeJxt32M/HAlvudJDNREx8Bq7
NE5tsw1nhZQlJyeF346qjzIn/9HDX6/SlM3460WRKvi/qN3Ql2jJAJaBYuEDsLoAc72u1jkAoEZCPdN2dqWuGWHAY2g/LZ1F7qbrnBS44PH3wVQoGuIPYe
nAjsL9abvLQTnCcp1boIeBxdTYJIm5XYQ8Z/w7xTFeFKg1m2ETzQod1qm2ZwkDbv/xOZmmAHQ1qyoNoOPNn3Hby87nAmcKJjGl0p8qXLBq5bJBRdQPaGxs
Xk4rH07v0hq1VTVsQgOSEqd7JGszJZohe0ECvd9MxI0s6Xuamu+7UYq/DUQD9W992wzId7GqrKOW9DFb9ThX/MWq94r4hi5JZdUtRRN0pcl+WO18mF+LFg
oRS4zLyXgtqyL0Ul2VMv2y6UuLByRxAV1AH5VOQHosXZLKbcUbHz4mBzjJK19E8QkBUC+xf9dSTrYyjDmpHmlKSTMIDVY/WFmviOdD43ns+6+rMVkXyD8G
3uPCyZI5YMdlOAqzK1ht+k0h/TSG5f+/M/b9nk3JVKum2pucbTcyIaBm+wlBkaBegUbjtEsZ1KD3MT2B3V+oB3GOKHNcF9MNB/Ye+Bb/rsCPcmBwbJIFrI
ETkNFCnHTaqwUah4/uFdwGPppxCgNl30NGTj7rEYXPoIyBbgQAp8cOkZg4zqlR/8IUkqP+SrVju/zEaVtsH89utftFllTvtrBoVPktKvyDqvIPKY8zCubL
aoJRRZTEzQvMqRHUmnDDnn447zHXZFcoHQrJ2/7UT1d50gHaYFzMaf8wFbAbOMFuwfv6QM6mwF5+OQ5QugmI3b8/hN86ED193Rif95B2REJagqvT2V0uP2
eOToFeKw5GKhKxvbfaIKsM/dK2VBoaltnmllVGdxCOMn2wcik/AMoChu1UWOVdxRQA6OdB+PdqUnwD2lhZ37mtz3qhLZKURhyqvxKGby5E7E5Xa72Et4fu
n5V22NN8wT9u1EZR0+xnn44H9wdGe0GK5UNEA+pnQAgYzuQNUyCoe/kL75E60JMkRIZ//78nZ4WAsYlTHODXcSJtPchDX1N3loYRPUQUFn2dQo74dnYRG+
16Ndpi5sHYlWdDKgMambWk9YmiKeJHYbSa6cpu5YSjWhkzQBArbwPisSeZ6de4Jyv6uwWj0z5ZDMpbm8yss7DRdtbwO6BsnOJzZ2qT2wsNgHr3FoW0SyOZ
5860gCk8FkZhnMm9yZKoLx6iUkM5y9bem53sY8hKPbJqdu67VL32S9dQLBoDzD+YWSeLBIWv95rjXhFVtPxl+RnsjmhCqVb3Vl4Q7LtLKA+wjJs5W35KLD
1u+elpHHFlUsHQVe2U12BJwr+3FFhMmV2+ty5XTn6cCyD7VbL/wz/k5lvsZF3QvjJkO1ACdabDAF50oFFbL8tCY0Dml7peKgxXkj69SZAx8lcdg5R5z5VG
BeBCWGGgKCwGomhRLLeCYmPfw9/7ouAljAd1/gEz9HUkz7CJVsFnDMFxMZjI0dl8rJD/nQYfpVOdU6OC/pIZUapkaS0/mE1mAGghQBhUihOYvea8HvAK7r
r+8tHl1Du9omiVumf40nVKuk1d1Ax0Nr2bnIicc4k0vQ+2sMewSUBtBk+2gg2dHMPyMbPP/mPYuG/hE+OKxXnjpmKNusNAvTwxGufUwz8U4aCJmMtQKKDv
So9qSN2NLCLVgL0i0SbtFcTvM/W0YCFMrF/hzbVmUykjsy4QfIKGIxBmL3LBJON295hBkfxmMRgQZyzJF8B5aCgnKltQvwokjC3z+8Kbg04PrrElH5W8+k
XeqnGByH4rxul3bdJ7tH337jiNN5wX7ozY7saxSx+QJQsMbSVHPGSmEFtnk5VCpZkvTu28aLj9+woNLffajwIHIcrEJZoUsaiu4usxrtQAIosMW0OZq3n+
28X1iGLB3leSL+AraJKplf1RQF8jBXL80+TDXmZYDXsPNo00An+p1iUnhEnmr8X+kJwmvoBGJzOxH5zY60uR3FrrtsULgOzVcrSMd2JEjZfmKg7yK330yi
eEDPpkb2k1dCZyiOmES1vuJIf4gPWeY3AXmtT2XJoMNUI2rCS73ilTR7i1E3/pATF9BrmSZHX/TjPCdlOuo5IsTub5B9Z8RRrTcSJpaAE0lXrgbY2yVgfP
xUxhos1P1s0txy66v9JmmN+dtvfdoVIQqq6HFXoWlQ2GmgEnSSme11D+VaZGr9JS7jWze0PNEtJeKd5oIH/jCxJnf6fpmDsRwD+pXH6jLX9J2LjGSDc82X
KKHxvqP9wmvfj19TxrBL8vOUK/eGqGmY7x0mqFbmpDArC2fazcSdqzkYxoqOrLt8lwLXoWO24Sd08ztt0fxNYBuarDBNEFJi1lI0kHu5vGC+7zHcmBTub9
lGQyF4rk4R0jQ9rw72kFgipWAnQZbDY7ZZojhK9LSCDo3NH1Gl7kxD/YdxwG4SjYjnMucF/qOnXx34uHafC86VZyTnAJmGd9d9nPBTNLyatu+OJxdPeAAd
kAXNvV70JUdI6yxYTw1Kn2raz1dxU1jjL+cyKA/wzCEW4y6YuwieJldmVJ2IP/+w2pTY7ErCSBj6yR0cyFuY1knhPW9tbDTzXe7yacn6ao0p0YUjfgM19+
1873d0qFhF3dOedEc6GbyUSSVA4roON5Kb9q/8vbd0hsxNvmUjMAmn8uTo3S6jqGJhe8one5vO+9adIj33hqfvAylHYF5PCVIawX2/zZfbD8koTqwKe7dY
Ti79LGzITNbTHAp3wgwZ/TlHAIjwmBtRz/qxHFSoxpXW7xjdEEHiAxwu63y16UTfBMxEw6J9FDyksz1w+5dOZF5a9B4ZXenrqHwi1wKkcTPaDXpaoZfdoC
dpX+71KmZZN7JNaJ4LruBtRYihZOFUf/1NIbT2chp1YKr/yIu6hZGg9t+6TZjWLgku2c0PaqUEofu09xZXVreeLYlhI3SxcPsNGXJe4mFRdvJAFHrP6YxY
qil200up1ETD+CyTQJoTUZ4c9VXar4GCcWOnY6qh4AaSvAREAiRXH9LOWcbC25uRCX1NFZ0RssiRmbiDaF1cy+jqD1e94ymGI1SxtT4tNQrYG1py5rO4xp
vHKVfUTLb8HSmFmthwG7HiIpGbExQHbdqpCubfvSj1BVe8pa9dMDB0lqgjBGHZRwQDJX+/xbercJMo6BW8jf/2K2skZxbczs8TIQI2yf1Oik8BoZsU13x2
w4kPLkhvEwGlqZdhdGMrmU2QQ4xGR8ySqNfb7K1PPhOCZxaOXmmV6TyS2MXOlFEnZIhcRUnHnrTMdynioKJ1ho8K7+BzhQck4CrDfv6NCC2aCA7IXaLR0/
MTH+FiluzAKE0UykTTFIqfbhUq4rRoM02IWVSy0CxZAnGtvUrUbcDweO2PU9NCLju40OfgN2YWmUnQMlwKOfsHCL0yHSmQGgFcwoByD+1xdGnql1aH61jx
P3eQoLiloSHGPaQcfpzVfc+CJs+HBFWH2wEicUGnQeP+2aOQyQWDXbUcG5SotoTcTm9VZMKCZJIJUcJNGI7KGHQAxeQ9XXuXG6DxwnVe9Psb3577UbI3uK
a4h+se/5QTF5RZMpa2vyDGzniEiCA0gYZsWIH8+FI14pe6DSE2QSv2LoMOD+iXIocOjbeneGYMaMb2Zmn1YbZ7CJm3iXSP/YCkkwmkI5LSrKipofknLWHN
sPZmCNptkgLzPy4fXRe0Hg2QthTXUGb2l7g6NWtuD84quyIa39LKV8EBvlk66oi1KGF+TE9tt8MvOjQDD4gzib+jrzEypeBldKQiGp1eE9FmQaYDifpFtD
v0KwdFakuW45LjWK+wnJ9bw9+eMrIEqeszLv7yf4oucG4ajKn0WKBYuySJgdlglLezuT2h0KBx995nWtYSuMQq4X4+c+g1ue9HFJ/wb1pP+nTY/TVwKXT1
nhM3CpFfjNisFIcudMJmiO/GcFEkkml6Wilsec3IMuQbZvJqsc+G0mGbIMSF31CMzNI+h6KbPKvKPmgT58LvwsSn21htM8F5wdjHab6XKs2I3A/Bi/ZZ85
cTqbIAYr8wXfGw0fqPno+CfP87f/pl2n63AJcEy6bCf8hnlxmZoKNJsUTOX00b6/7VcxLcD/dZxrzj3NyfyiXiaBdqfBU6r+HGv11mafckGg1ZRZQACETs
4op03nr8I7R3MAPHkjrZvCS1COl8ypVAFuwRvVc3c6n152+3kBhf8Ui7n2PdsT7kmLeaLWkLLopshfuIXitwtAdecT+MaV/g3k7RiEcTzUAsl2vR0XSGZH
V0yTFOR5/+4H63k1iYXFxxRaT7PjBevCnY0RFKjh+14LkN9ChEDPkV+cIu7snQHKZV4ab/TPoKOordh01oHszUjMpkxcVgwmKTufnCqGLOFtc5KSv8/Xtu
PDeh1VGVv7vKZzlpi+4L9ky1TUcUfuW6MnzLa0A3HQidDAyqwZj3PL2Wi6sqrGyXfndYSdlot6w6b4Dvna5YyoKC9DBq3K7MYljk/J+WRR3buMgamDxFW7
t4n/LSOpqgJdOJSS1u/N0vF4PYbAlQV7OWTVK1Nrdxa/gIdb/rGbDlg09khw6kIZp7Nr/jLWcYsENt3nvW8cZEfU9mOm4ctTNvdCm6jYi441EXFMxE/YLL
OLQGPpDZgoWB0qYJRAwXGH9I5mFK61H1+fGbcwI+jlrjb5AUvXSb4DS3KmtiGuNu0Rqa9metkf57pEPfdOTKBVBZGajhlqX6kXHzMSYK0HKciBqGrJEU9p
z6FOTfuzxUCLSmJGIgwzlqA1oNpMom4a640nM9X3Mx5si3Ju3HNSPVUEA+EZmcJjhwOj7qEAeeI6H/nMO0EvxvK4oKGK2qSphFDxVF4dOfMcY7+jzU8Nvs
qnoTjB7OCdwyL1/qsvbz+V+Gj0r7kvgE5+ICFgsgIQZKp6PjBT+a2Zq0HMnuZhjSwSP4G0+edoHrrqN29K9dsFiPZ5K3BdpPDsOaUz/mL7/Y+AskcSj3qL
N8XIvUgODeDZsoIXRyT/J4zoBfwBsPCgu/oQZ7IVlqeEMmKDmL2qp34LFmyEYj7/dmoaSNx1hgrQkcUdPjUK61j3KKT2MtgPPLVkqUTwfFMbBCnLJQF3OO
OsVEVNlRO485yZvF2BOHqb8yjjvupM0JuucjFgdBTdMWqTBTFwTJcnOFNoYMs+v5fIS/yAkH7inz2EWU2YZDxe/5MenljaSmabw81b/vn4wPE1P+ZRs3yn
46nM/+WDLiEIhUY6Crl1nb6CnljVs03SD9bEKpsaFh2Rd4v+miWt2k7qpgw7aCCKCHTnRz2uf4HB9URbTpREn6A5UVLxCoa8D3WJweiPW9VGsNvF5LNBao
FhXeLkPSCUj3MmDhnnagnnnB3LZcxA4DDmjtZL8OPLV8O4OH5Jh0kXdfSf/0ELDPT1donlLgtYcYeXFT4SeQRhYRHdZDp28C87h37r3x1SyjZ76itu+Smd
sk+LcUG3YUqAjByzRTSGlJwnQ45M8FLjJzCkRS+j6RA5IgTTh43gdrV6eSLEHztiLiSbVWoYiNVqCnYxV457Gzr2Gjt7GXyO+BPyNaLa2uFlJ7ZBIJ3Jz2
7sn3lxTCVFFXf/TSdR4zrkDNluWNpojp1YJZdlQDSOeJrN8O56UpCf/4teDB6sTijLfh3RAlJefHkZy5ZbAaFurcYyT1xGX7xrELBL0suWo8NqppcZ+Dip
WgXXaUt6En1b8yVfbl4i9jmWUiZXYwbnLkZagt+2OW8HS+m6pwscLo25bN5Ln1GiLbY5EnVh6t6iLvoMuOyOmcQcquK+hD3CZtm6YfgGO6VR2NbITNiVi9
Deqpy9e2/zeVuOFDQcqONuyy2nV++Y+0vlxD/+lPsaE/ztw/LrMyKdlYNb3XqYaTKn3QxUsIHuaFA0j+defTXHHRQYoOpZ+dEG4xoinWkHxAcc08KRGPry
WWQoPE0jCiGImR1bLC9G9+c50ciI0GtinQnuuaR0IXSPH7oJzMlm6/qzxpuA+kY6bA9wmpfFOwCeJhWPxy1bVFOWpTpPpgBCZDRD3MZpQtoOiqFEyj7c8Q
w1sQ4zx/8SrDStUpT2eSlqALfyChipiWsxtD4uCYVU1hbo46juRtBj7+Bklu3JbVVvGabh0rgzWjDljlzLUuSIzSsFy5mdVE/91SUXJdOi995a7PNy9/sa
ATjGJ2ZdrbR98tyEhHvEdQyO6PTM2YNvxw52ZuicSDuAOPFtCQbIGIbyjZj/SsuxZ23Gl9mGXsSDuB5JU6DY9XQwytSCawzFq4Y9QGZo8eY4Y/gqY/mRHD
HRypJPpfGQFKpoic8FG0Q5pO0nYTXe8Kr8RPH6KcJOS69aOMPf3aZPPR4Dp7i3dJR36Fj64DTB5HXWOlANYBPYXj6J+/U0zX4gpy9ountsSMDmVC+8dW6O
PzN5o0LLQd+iuu/2ZHKdBdYJ4QSQ4soJMwm4mF8Sv0hv9L5GH8DE0xmeiZ2mJeMx1Q4bO+TRjkznMBZcp0izaUv6j3UMhgzTteypyQtGC3PJnZIG3nKXQZ
tsh13XjMimA2gX6fyABDxzIyBzSoOQP1pqDPCA7Xq2WxzKUGSm5ydhJay/mEK4NGh6yO1eQdf7Ftw4lKGwkE8s+xTL/ySjXAusBUj4PlbxvgUdesibSzOp
kq9VToGEaAyynMykMoobh/nZkZsBzlHmOxa+Oo9TzXf85NXlyFK69f5noTJ79WxqOGMOQ5x2zBvBetDLm1MenEa+GPp3HVwUAgpAoabUYNxKOnCdq99ARs
JEBMekUWyQ1RZqUmBgHycewWmcmAhxdJ+sHlOmKJa6LQscxEeHqir+Q4fgf0IbKmaz3t7NKZVF97T/G8j95m8WvsaWpy3j3KnDwCwtkwIrfYHRDaUYrpOx
uQ5FhE80c6COHshW9xGXoGghbt8ys7nznTwH7nEyZq5L4gOho3j9Yf/jC6sw+NfhvCJAtFER/uV4w5G2u+XbC1LbFeA8Vv5ueJQryiyB7GJN0+4JqQRcaG
wHpRLpMKElJFLlrqpnQbzPsA5nVwP1l/3eDch5nNkChhhqV9ScEHUppnRlaN2KtQYk95Lt7mZTtwRUO5KLXN897m4qmnWNejxkTQU5UTGAB1miizlZ4zFs
CELLzVGS4bjOtYAc2JjagL8MKhyIoPiKY020T+wyTEYGtYmAfeVs+Np7fs1DbYm4z95C0IUZopb1ApAOA2HjHRs7/2pz2c67mmZc4QMa/A/VSFn3nFkgKp
ojsEUNwBR7VhODillaz7+FqYXWTIVQTmmDyVPSx3Kyb34trRXRkhtgjLj/RXORo+vPTqi49F78X77qmdiO5H6imB/NogFUg1FB9rjOokOtvCXCcXTQVGyO
Q7oP+DMsZcpuxWIQ8aSxh5JfStx/SdB4sMM01/6DXBX9pxNfhZaGV5T6UB/IKKU58MXHIxo6L9KGsi48iCNiTWnTC3HrKggejUhIh0aJaqIDJn++Liut1v
iPBhbUmyD4BgHY9ujKP3XCZMJihogKIqXju2y5RVYakcPL0DLeXeRX52ONO9h6ZBB7kDOg+jkAvQAM3RWGMf7rYRXgTsjfxCMUxmzBAx7W5PKuXF/62KxX
cSaZ+e5IYqr3GkB8Wkt04EfJh7+gS/sT4GMe/SUqAyBcJhtPvZ09m0aP0XsHzG6+h7musGS4jFmwU4zeC3SeNjMs/29WE/7yJmhfJACo0JHN9w8x9mu9Rg
5fg+RnSFtaJaaKBw8c6IrmOzYMaTGwbgjbtx1Bfs2n2HJ4MX0JFt9tGZUZ8/oidfIsZWqWjKwJ+4TGdnyHDjsGQ98EMqMD/tjrMuv/6ZiI/o+TSWsZ5bf6
jax9MmKwafoVMZI9UBvd6C8zopLoJn/lCkEjp43zCosacYiXAHhPWt5ASio5ONG4bRbQjAkPHe7kkdjOzpaseRaTiNH36pE6VK1yJmmFiLZyeru2Gvly6Z
x+wiCqKRHY9b3Thm4Fu7YXo4pjwVN6/9yFlxA52foeqV653fPMuIycAxjPa+uILitCIUjlYZyn14fYGE77ouHUnRz9SLd1mE8ex+nxFobe68JRpI6yFnWa
QiKu96d8m/dyiR+8NLWHLhnYcO6XUgtSaJoFrOBJSF3+pcJxWrJZaHyV2zDa8Tgks+DMmi5HzqmIjPx2xe874Wj91zAdDoHIn0wQ16Fy+ZtJyXZM7I36j/
BTuBy/yLKxEIj/fYIukD0dBsilfZTkQAenQZjuaBjuezbJd3vlkXTHwDvu2wj7/4E5JjHNuF+cjUBj4Fwe3CzdNCFxsXPD88+BqiS1LiUKyPH+3CsLfPA2
t9OgzPrRvCh3QhbJH4BU8xhbTgjL7L3BEFZF9Z9DIdy92iIRpfPrJXk9nq3yWhsgD0tHlPdlIQmsxOZ0SxUPyHio8KkHDKOKqEz1GkxTm4P8pQhVogquX8
4eM6jFEBYYc31vUp5aT3xUuvaM3soruBdGhjWdPblJF6Iqw15v64qagJbOfYSevrZG/Zp7hriNi/65SKEHbIEFr2Tg3E44S9WVQmvaKvu8Sgyhgxawp9Eh
7y8hIJULzAJrKl+Dr1lK+6sOxdlB83nE+4cmheQ1SxPPvHRC5rDQ7yCprcQEAdNva1rFuTATIoG0vLR8Gifhkz1amS0PR2cdT91MwtZOgKJ+8KfL4oRjlN
hII1MYAK56Sklxri5dVmyeM+J0rf+z+WrF8Muiw3K+pSrjTalo7GSrUiLKbj3yimBRy2aCg1KVo1wfyG1Di4x7KaLS4pw0oz9MDla09wEFs4nQOyaMoVWf
G2vBAbo/c0sB22moyD1rrAwNQOdsGQbBdRnNWFdiJ7R8tzpIQdiTQzHzRq1EyHBcZ3vkdaMMrgAXYkdZOVNmmGJ2xYuGkj2gJ35ojab/BnGCEus5VKxLix
dfJb98MPu9jIT2gglJeymgOZPi0sIHBDUlU+W19xQqTZBpOY4+5bi6nckLbM5DjADf6kFFz9dtIxqacswNDksGvccv1UrL3M09Sk2omGDHZCV1SoSoqmxU
CpczvY2NfXpJhtKbJooo5c266ecaADEvoNQyMDuXzzGCDb/LzdW0+/5EzjehGvKumTiW7dbZ5+VxGZNJV7ZtcnpRxl9w+0NNupIIGX+q6KOAg7gSzg40xg
nUorikjQkukViB0uG+IxY9nvwF7tJrHcLCSQtMBUiCk6VwyLP6Ehhb/T9ZJ0OSfQfPyln8SkYnJFolP7IQ8ot2f46FcnzdlxnpUOwBgq4GVWRbefkFiYrO
RKW8KkbJeCqsYHkWUs1D3mmiSBIXBXcHWi6dIkCPhU8SDAZCeNPBZaziMEZ+FtPCCJabFECyxVfuq24oQj0LmrF3XV1cE/QyIZb67CsN7N8xLYly4Y4rAh
fRMQ/Qm4iddRytlgRnh6+3PxgmuBx/8Y0dwOk6ZlI7Nr4CC7dPrpFAdOyqs1cUWwNIUp41ck/XT1zEX1MaDONokgy97EakwsWFX8XUEokIUPborhPEmLIs
jSH2i97JrXZGfMgLBHWD5IpqJt70OUgKzOV1dwJBzfEyAObZa3hEE6ePo2t4au8YeHYVhhVUHPQu161Wpo+3jAGw059ZNFZyIyVCJxtk8h2VRB70vuLvHc
CLju/STGhjSqFZdFVKxftsVL+oXm7xOoZQTcglBWsO/AdfMFov4Z3GxjLsy9tFwKUDXptCeNC37ivZN9z+AUC0WFrJNdkpDoS0Bu5W+Bh4RRpNpqcnZi9D
w6gpbCgKCc3uGFYzfpyl8EOXdosCUDSvxW17huSGxvhCRgQgUcWUUI83s6PWkd2kQ2Uzo6bK2XxejyM4/w5nM1HjFw9z8UtnpBNtMzaTuGzzLMic31WSsk
pUfPP6rpxjbbHvxPxdzkpYxalrFljla/SWBoW+Qv2ZaLGI3lVbqCKeSkI8+0yWwsIbpbp7ctg7xFNPyostA6GJq/5PrgD1xM/zVCM1Zvb90rN7HZaxyIkf
dsPJ/r4ukr3IY00+D3bG7gDtIQy0IZizoes9xbupL7bBFw6usz3JJgM4rEEhmvGHxnPY1SWccc0I7XjpM4Vl+Ll8WNy6338+vckWcbA+MN4bcsCVBaHjaV
sTG2Aw+olT3Jk7AJrE/HRKIpS1gBw32JsU0gJllAd09d/xgeXfR2KLNuAmNmcUpkTW7Y4H+fmcZceb33FMUAKfHE6APLRw/mvUnCO0T415xKYdppE51/Rb
5HOzvMZg/OWfmTyXWFmnWebv+NZ3oMB9UEI2RddvCMePAGTbhMRBTutKGkPdsNId1iErDExhi3lNqmnO842g2BAluD5meC315WCbfJ+mjFQk/FhtabaHJE
Ljx6WWXuPTVsOz/O+rz09gqolP/auIcMu9/OiyXWEYvLh9SfUqnZNywWoJZN3fhtHZigj1jCRMxDSO7P3oD9mU3QFqj/VU1O3uwRlnjvKsy6YyCWDi0qp/
ty5l2/9ljHoEa8hMtxobWOeiPP/jxSirJbZF7HdqwRZJ8sYAnCSU1aVgHrf3WAN7Cf+PPjJK2NMpWN48+1hiFKGFmegp+PXcpMq8K3WniK8GeW1iKuSGW2
CJ+RztRBRLAj5TmmyMIzYw5QfqoiFl2RNsrEWKB9Tg4VECQt84Y01ztSQ4bjwE/+SzzbXB3+XYH2+hpyZnVIt9hBJqL0uqREUjM+haoFrn2+ben3S/CgLy
Qravc4EY27N5TD2NCpkRMp2PcyIby4ztCGvNUG5PGdXQWkTtAvusHOxyykHxNvVsYSw01OmmLt0pDica/AqmJR5o55kgy9bBkFI6G4GQY9bddAL0mHRhbh
Z+lp11JZyKKVAmbwRttI0PkpAUwEfaiffN07LOcKQ5ou6XGC64KNuhVhfZ/8vG49jgYdsf4r39xM3L2WOTnRXpb6LWGbh0XuFWOlTPrEEZMQ2hDK6uybf9
72o6diFZOVPU9SdCZa5JWcdKssHBvlSRet2WCB96guodHdUJajywj9pOdNAyyRV5lDxqecFRSpx0Scx8ccMp/O6Mux+JNMi1pxYqqCV+XSCUDDgWveJqip
TVBijHEFftvr61McD2qfkN0SCg/2qx1vqTAbNwAzntNsr3k8erZrY+25QJ976MVz04ZGDinnWXujLP3NvBdnSX2pviMLnFuH54frR0INDpDsZQQM8uFwTe
gWvSu2o5VQZqYyRipXRfuGDvBPHmtNFMQkdRDaN+bGHfGeM2PM7orI2hphkHH2T4QYTVLUM2yI/GULw/VVy/M2Mz+0PLYDxIuuv7rRd4LK3CxfjxzYHvww
V+YMfsNJHN185eLqoo8JJ8sbaJuT3pIAl+98U6ICo8l4loBkfgnCIkdbOQmZejkaVvXnkv4o1/0zl2fwVw/O5JROvuC6/avXlOAlM6744y6SFiSOYnvbhf
SyamBX5FFRVY4ujcGpdTnicO5b7xn3I7t0FVdcQRq3p4rYkTGnHifKbILTx7+J2xADJiQiULlHU9pLM8zceAUF96eIkQPFMqkyva1PB706IR2uAzzGbq+K
vI4vx0g2uELSqVv/+aMZuc8YsLoNBQtWffVP2W+I9FWzglh7xhXVY5EifyhPlIiYFDKWnkBJ4d/ksf0xkL0Zh2m+2OZP6Thv26+p8lB53vZ+GWe1iUzqxn
v+W7+Km5FkDgBRdFzqfsvbTh3aHsvajPP8m3KDqN9RHZNtRoQSCevQTm9g8/5tpqH0gDTZOnXvu6zSZ1fE+j/N7+ZavBufWsp94TY2oYUMxRv7m6WxO+GD
agpsfGBs0EwdiuOXUJ3AbU2XdFwjRfZARz8MRbF3c9YNFFQpsxJDCsbDy0JTs84mq7T3v4RYINWPlSRCNDtx541AekGfzcxMmgQ8mGqZqxQpXJOZp6hxBn
P67KvsLkOJ751c/uCN30zvqbik5TWJ3SQXE4GqWHQodZ43oHLXJtQyvQJWWj4KdG9INN/rFpMESu7zB3xKyORhPNdPkTBMBO41bzvjT2HIleuSWZMqfBF9
4+U/NhGtb2mrMFSPLLOVCHqAMj1uMzcobEmztPeXkw8kgJf++1Tog+/dNyq8jZpHMz2SXLazjJvZyzqepXwo1lzz01/7nl762DpRHUaR2YPwd2JZBLeE2u
n8IQ9vK4l83PgeMX/XW8if3eSER2NDP1xB6G3pRA4oP6iobftFJKMguXFDSSj7AetAezsmoK8Khf11lZn0+QgG/i+JCtoC7KW3hBN58N+pMg2xnCk4BsNV
+iT3vOFK5os7sa7n1aVRBF/kiqJfWO7rc2DLwq7NHXifNb7xOT9/VRVcuxoTCUy/x2+CJ+Q0poYtkmnU3QlL7qObzrSxtENniYJedJKNJJYNm08RxOylnq
brr+gJmDIz2cnLptwFMczQlC/NcxcNgKFGdq91uBgLmT6Ce241aiu5+rIdlynLaTEcg73zqkHHhtgyqwmBIAlmI7DgSB1nrP1pSbJkloDdhgVmpY6mXQPc
sEsbOcFH6UQBlCyjM5LiO5ZUEYm14ds8IagMLALURjdhdhHvbet8zSOmuHENXm2KEeqZE5fl2CDDPFkXv9qlOMrC6vNCf04lUwQl3TaL+zp2r41E0Avvcx
I8yXvQNly0pU87EfM0VXxI7T1qlpnespbhFsC1KiPIr1OpBsay4+LVZF2aIJP85EYzrHx3TAJrG3ETd1g3vfvexxy3ORDqAmXi21fY2JS9lOgE641cYRsT
EWFU0A+U/xFsSMJWW25TEmzWSf89aZ4FgR5F4Fv0Y+SFpfcwo/0IbRkyXviY5aOpKE1XVAoFsVEmsUrScn8jKUbAQrhVJKt3B5P+N9rmlSOxJB/j3aNgSc
ySfpzlI/3CFaRXYdUPHbMsysDxTHvg08tXrl5DBfAKpKrJULyHVCAVDHsG8YcEzaeTojLNHPJ7tGHoE/MTxQqdwsm2mhPgVD7WS5xVtIpq4q9PwRghS1uC
NdXVS0WVKAVmIqOuaFY39AC7WEJPcrGVClRFEPjBxBi86bAAoA439/3zGh/k2vU4Kxq2gpMatwWxTwM+G2yyrC/xrAEToxV0A/YtnFoXsQ0DOYazA8ajSM
jvo8c6rMDSxqBe8J06stkpWOGVvwvRfyy2yPZ0n8PP5PqJ5AFbYlrlLC3NCuQ68bgCcGvZh7oLZPBKWQV/7b6yXKKzW7fRFEu/ZKR45+ik0IwvmHzoDJIC
0ud2XH+YufepK/hs4IXFR7mHCabBf/DyPoZRfLZwdIe0tMOmoMxxBEMp0OlOOW0GNS0jOHeckrNvEAmzJsULwi3ilGC5kEFRXlikpKxxcrKiPguN/Bv/yy
5TjFZc7HnyVzaC6acjrJKOMKiSuWJlWFP4rYnw9S4ouVOsf8Fy/Zw2nniGpXa3XMb5i6hoxNsf3mCmd6THvPQ7qsMlomlZ+F8ZZFbPSxOmyJmjVM4wb9YE
efeT9ayxJSWABdlD/XNBntxSQIl1oBMSbQjTqFzN0u9rkzF8Iqx7Uh4/T2mwhO3DIymQUvvariL5iiice70o74WTrX2Qydz5443WRpOJtMSUl7osx/63WE
Ar6pEC0qpK5lbn485Ma5+yjmF5nl+PeagBEvcF5R/1XAW4wj64oh2EaiBWe7lJi6WsNxkZp0+r32iCZ+JsrPJvEljAKsRZ5X86LCbEKxAc0S923bwecA58
U0k5zSp3pp7G/nc8jKnm9qYZjLq8jKeKuAdmKe+ZdYM3E2Nep8PCDWnhbljV2gQWs1cBE0CNpwPMqOyD7X79EmTg13Z5ku5aVV2L9o2JAU2qZKT2LZZPVq
fNlOxjx1E13jkti4AXgxtQ3tUS7seCF4+pq+8jSq+59N0kee+YeC6GaRqeEzOANqSY1iTwoegZVgvYoimY0L5/tiRrjRvByhqcMm7r9Pz9D8sXYyzSoeKh
d4Xf08o8//U/jHM0Ad3rPUvcJSl0wsw0BCP6Zb8Kcxt3uOZ9ZaharRufRZ5iW4TF/K6GJZoh9kd3obvvmemWjBzT/h+WUV+Y+m6X5/E95uZSGVcwyal6b4
AsS1O86Vps/OBR+luKlNV8u6Sa0Z7zghAy2N2KZ5u+sGjJr8h5fNZXfB5/noqM1RyVlV2qPCukVhBfTs6b6elXQqq3LIv/E/78Jp08U6RnO8A498H/3rh/
N/NKuxqc1dtcU7PxEKrm1VEHTT4WJX7qFbJzDNmSdLm6sqIvA5YbuFG34Qf6DfxY+ze8mgjnknz2ddwhDJtQGbPkNoGWcX/6x+CLMgEEtyl4SCX4lCHfbh
KEfVqWc3bOBoT6/pGc47Qx7gs7UADr51WwcM1cTHlq8XYZWfdzsZQEvvo8iV3d9BI7W0TLqFvr0VMWv+J1HVl4ICLY7UufCSf+wEiIJQAy5mbnulEI8tFn
xmh+lc7KOP2bXNH7DDEscNHr0/IhSK98wdb+Bpj/NiBRS+qB3WOIHM2qpM6UToXVtPNDPSv+2fOkrzPyWM+DPYbq9nHF/sdNBvaOX6cMLAYWw5RTyOQoSw
oCe63bDtTQDyt2gN6WrJcP278IX0Uno7dZRGszz0wX/7AqSTsNgg/tQgOmKRE0kDy/o2amiPTWNTLtUCxy+mns1fSzqluUisoa2DZ4bK9grQrG/jATCABP
reLBkFe07A4WPh7bmsk+uL1BCTbjc6xKietTTH4OQ+fQksedzfKDjlOqDW8MLITNC5frgu5vxSHHe95gWZxA6BmwL4hFjdBmaVaSHsNNk/0Igwx4tSB2wX
q/rJOHbUC2SZD+M8HeeqTOn3Jt4tvscJwbWFdE2650wfnobWyRvIrCyjaam9STpa4mf1KXwYwsAybZc6py6NS3r6Kx7ba15ExMeoZs7ueSkdK8Vn5ZzQDd
WN6QKjScDTAJYvg/NNCHKupu+wPm5bajAoo6bn7n4isXrBB0ub3i35afdHy8oAAUL4e/lEd6k4Jn811TUuL3S6Vtk5nKytw4sXXuOFzN21mqkMYOTUIjC1
mmraJZaCRYd6mQkSJivY8k9vdU6BLI5RCf6JLaYa1TBkFmZtCI6xV/nyezr6MhFiDY+3Xw85yUHMHgSHwdQrhZrqCKWLzYoOrHgjxK6IMi/PNr8gcJL1cm
0HyPrbo1/AVP2UWTTd8EzWcl+ZaJVezRaHM78lzEXLVNG4kiyL0WQYXt+WmGbWOPbqyK089Tw514ccMdmd+IYWN6LmmYoUXa2wtGiSr3/Ts+ets6du1WzS
glWfqlm8xtJqDaShSTWk8Z8ipT/K63x5bxTRcnKWD7Mt21iF4+8id08j81/CS5ZaDNY8KCyO3iAcE77iuk68avvjwW0JZZnBG9sCxJMVHEQ84Q/Jpgzo0P
EQzahCdTuMA7wi6HB50Q9b/HYaXhVPTU/Qpyaznw8EuuzunWckaJPuUEAuuzPyyRH7O4kwh6ShugpN6tlxbSMCYKawp0FGUEYbGU+29JgQsxC56Cz8OHUS
yTYTViX6AeYME9dunx2FGM1Iya78NkVQUTFxfoPTiQwhpVtzlBeT+9OpLIrKBVcbExOQoq2KwHC8gkhD4VxV/4JbDExDK6q8KVrixvqFi3a6PgqCPAE+di
nydxJ2AKqEolJdmwu4ui+f7q1yb+JRAiUKpIeO0dbWQgwAofsUTRaHiDvjoX8URT1ExNBx1ufypc2fVEg+w7HYzpiBREEa7CkBJbR0B5vOdPuoM0qnI+Ze
kB3w/g3UaERjPoU9tHTcsNfQmwEziEvmysfIya+ewNX4Bs3SHyxH11HqVlYYE7svz6CkSrdEna6zxZC8bTxEyV5L90RA43yn3xCcno7a0vIG8K2DHC2YRD
gFiGH5odVpfphcG5tn9JhpkbzVjOIQt0mca4CgOfwR7+Ool3RCIUluGGJzMQSGDt0gk/4YUSkPqVH8v3mrhBHGDcJdFpyNIpEuLI/BUZZRWmcVmNMiYS03
umVmAP03pSOQ3xmdO8faEiqg+e9fgAaqgKzADF4TSNiPYZwuf5nqOnJ02s2mVU1qbv36WkWVLabmOR2FAveD+nTh8HlCcNqkn3hS6SVcfx8SydJeFLa0/m
ykhgvSpR5t0+keNBDnsamMJfqhgq/0AiVlNO4zr/5oC2UrpJ3k4UH0V1OhbUi8JbcBaIzNnPhr6lzGybnlkB3ozhxB24x2RTCply3n8DaPjW46dI7gd/wc
Z4aF3ozYKC0pnPvM8AovY0q8XJ44EEcN/nxWtOCkvPBulowncOrOokcbT7jaBzKnaqewb3w/hEuZmHWFN6dO+/cSTSV8U/xpNLnBRVnDn29lg/onI6UUhF
vhV8052TyHlPzuAS2hriuIGNJBAhwWd/f4Ox2lDCAI9O8nZNkxM3U3c1sfdTWZ8e16mTXwdRRLNdKutxNhXpBrt5/4kO5O7IgAheTxGHdwmmISJsu6wLMo
sUHiUaKnfe1hD4y3h2VKgg1GwCNnW+iaoWytXWO6TaEmR9N2/I4MPHozcllYM7iJTFQKvjMtp4VwXKCYIC6V73vC6Sz+Ksl1kmqNk4239utxDhLvmuFppr
92NaVY7Q5Fg+O7CJx9e2iNaVjGVVxQ9RDRCZnyW7LwcqJ3NH66/HjrQtL6mZMSOxOQCTaZKOT/0JOsdRrqImEaicRSzgNBYP7eQLNpmTMZSgd8NYr8SWq+
/d3yZ4ANGVaNN/PfD4oDKNw9yT3nq6MzTROEB6BVkNE3BEkiTeBuWqrqvDiSwBMygLC6EdJMJfQL5sUb5RgFubmLxMO8AvNBI95YVNq/IjUPi6gLfX+WOS
Th+neXZYs06aK6vqXnXejCR8RPmnw1Ld1RSIXA0nde8yDJJiRnFdISd6cVP9+NoR4V+rCsL88iZ84UWdgogKXK+wiM2Vsh88eVOzJSkzDM3R349hyGg8Ho
nHyiGaANbuhvVNwuG6WrJ/x8EH2jnbhGf0Woy0ZNfwGXm2rK6DAyQ/5EIenMm4KzJw6A6gVTZMa2ZuL5xsG/KdQzGI/0ZjNR23cUcfavngVRJEuM6zYVIB
/ykeQWZvg7/QRrduYnEqc1RK0NL272Zazc1GL/BHEd8Bjl1duWlBvTd3GWapzQzGuOuReu6d//0lAuiDbcUlTBdtlt818ImfnMS24Emwp1fIcte/6ly9ZK
oVaBQBk7QdsmyaFrpTjihqX4xESoRXhZa1zs24QOktCbOxJ5lZQwN6RYdOZVYOJhjShcMp4/PeTx9LvxFPKk/TVs7ww9NxoIXSBoxu4/kHEVrycm3sCpZy
Jr1uSLK44rktochmfvGeytTqIq+kMB0cU6XrJC0sFY+AyjgxvkoEL2KVgt7wEX5w3aUE0H97joW0Hpo4zAd10/nyoIMy2nHLKe4x+kyqnGGQtNqEMQGTIS
i8mkZXWaRMmeEFr/0yHZDg7eHDOK56ItDDKZpGUVP+rt7gaGeRCbQZ1Ebspwx5Iyiy6NzUhQ5te1Bhq5wmJYghELixGRYj3FP0mbV6paO6yE2fUNh4nc/c
jP/v+P2/j5/OvdWq4L1mfB2s+m8DVnfT30+0nbSpyKKk9ElQgQBUYrrnUQllxRarTZdXu9h3cAaA8M85jyJYlTzY9x9zkLFEh1lfhBSnExluYwA8yteQ4l
0mcwye7oo3OYAIBI83GVikWUF00rvWazI/Fn9W0t4NM6HNTipdsTUMquNofrAGvWwDBmjwcLW33Bg2c9bdlqD0vHJ0kwmfymWG7fj8fZzvO0wAr1fQxm2X
PuP364Crfw4VQLI0V/6NlpOi6zI8q9tQc5e2vYrHnAIk8OoXwqgb0seOU6x3POJdCkXwByzABnRTvGwfNr7O23nCFoMOmZFeWohyrcgkVgI2j+uuKdL+Lk
wrzJmjVJq4hTZJPHPm6sex5MBk3AyMT2tfI26LYEcUHnO/DdZyMDZcFjrFc1a2ACsrJQFN0dnNaw4w7S1tPIPSREzLPDVh/HWKO2oSgnENZaCNyVzeecfi
TtjXyHInKtLYzDLDO3p2YemEoDy82+Iy0/31tbu3mzmkYH8Cv+cdGPw3k1SjTnd1YC5/mr4NhOv0KQFWijUtFOXifpT/u7+fTdU51CR1s+XqXC+Wl2nsZm
MtTE+E42gWewUOL89nYE9ec09lAeHdq34AnClzswFYwEpEBsuHlNMMtglAPCvw/gthfJveOD1PbP8UhCRbfvQ6MqgqVchFp+kh46kFNXGl8kfX0H6iI4yg
JKU0M3+9Z2FpovFK9vklncBm1l+7zrxE+J5qIYxrwuDKRgkRg3q0zRNsCsXE4TJ8lIlAf3w6qIHWTcQM9bkesWfdAwq8h/UfitiZLsHFGcKNQ8MfaKc8Jp
EKgNuRVU0LkmVShaX76sxHjPDT6pAhM+ZuYoFMzuBzVqTKN/oBnZ17ld5io6I1mv4mUKqnaD7pid7bkHP19VSuy6vl9LuNHiOzHI3rR/uXlMh8yng5VjKd
6TsuCKPHbaxNBOQ+4zK6D5Bd17aJXIU/ZcyysHwmWA8y3stN1NjhRqcKPOr383srBsq24+9Hkn23yuRarLQy5wf4BdJPkXnka924BcVtGVZc9u3jVFZW0w
6sLLgg6jf+I1Uy59kFctUsX4NC8aXPcu09riqSSSWMIEo5b6jX1N35y3tVUphHmd/NZK+Kv32e2+NoEgwlzV9lv1wV5pK96+lolvHqQHwK8Go+RTCu1HV4
8sZTL4Mq4jA25sEnsVCUBVPAn3fVnMoa3uWCWjsaZBumFhm8cIBWTLJcPdQVBP2RwPa8ZLAqID+VJ3itex1VEqD2xZS1KtVOUHJmgCX8QBXtsF3K1Kgimc
TgEfFXqZu2OfmEBRxmurnpekeN9FcoD4A0JnAoduBb6YRKlYwdySmAbH2alwWXyT57qcnyTEfZp0VaLRm2pLCBD8fVsn/2NisRl3kdCnRsUlKCKCY+DOFe
S3DpHJjlgwGNbeop0N9Ywh6oBdeAkswZm8KeIJXqWMJjA2TCK9iwUPHf/DQT2hAS7FQprps4mJvUqWQU2YDo/jJPKNzXXk10+Q+ho/wEY/AgB9NmcR+P+K
72JM+EpNJFFOxziV3Dh0OaU4I6e+1NkCkZE4u5MzqMdTBJxXnu7ItA+h9Iux0tm5CqHYPOugwlwbodjwOn+htmScQNx17AUpkARyTJsbxGz5TM1GXMJRx9
F3UzUt+Ovg3MVUh3eCfmHj9FRUV4ri5DctoEQLXc11Nk/GwrnvxTaCtEJ2yoYKAbb1f563M4UMNjhZ6tb60vj39FiMI2Iq7g4W12HMvn8upINd+qYAKQXV
wzH1+i0ZDqv0dV1KrJgtTT849IRO9Huuy9Sf44/ON1iA27GvNp158NslRFWGy3Ji5/cFI0p8olbUQenu94ly5bMZ3JtMWvcRnvZb+gC5eZpp+qrzW1f259
+0GVLdUZONKvIFLTJDsl1NRifbHzw2xiIv1I28jQ0pezBq9y7YczbnImn3d6tSVSVhqO58rq99B7U30TuhOhKdMyn8+H+ZEmJzu0YQyGzU6jUjoHZybpCo
6o9Ay59gVfhJv7HGk/K2kJPfujAjs2FeViXJV20OXlvHyPVvh+9H3H7Cc+oEmbdKTSF7fA9YvXmuMq6ccBfBV8qBArYogyLTsdS0OhR1Z0DP4trujbMRmz
6hd15gBeT52viFb+5o5b2DPGA0uZSOm40ONI3bum+ceVmUZiomeE0rcLs0UgKQayyTOUw8LnU5Ey6piKu+eHe+eoNzTSw9vIDsvYy1DgEE++11xAQ1qv4z
BhtnTy/UKnhlQ6gx9ImCqZSFKdOaM6hR1eX8o5ncNlrXJaN3z0nJrfqu0m7gNDJXZLB2gdRFNpknCMspjap3OqVHPzehfJCJvpF2ZZ1vAbRCnak9XTIs1A
ld8WY7Eyv9eCePSEAOz5q7JyCXyEJQC/OxZbMfHRN+7m9PmxtZfMDs+a5E0zKAFm5ds2JndkZ9Kdf6fbInelDSXVvkqGnjuCbQyOwtv8dNKUNphg2DMKX6
pMDBtnrziZVIdhoGRjv6MzJYf5HWDzkY5CNKmeiTs8QNTR6PQiFitTu6fbqN8b3vSvFA6pqfsZMr4mzDm7CaIeNNW4hRizgIx+n0hPZq3WpuCvnkCShkee
F3+h0wGGieIGXayoNWEHaTQEL25CcSlZVGhicZQwig2wFIK/MnjQrS9MgrCLhyWbODxFO/LVRNWFiFflT9E/FLAP0xkSGLUtSFnNz/07bXjbdilbqJxUfr
suq2VBdcvZtcxx5z1dbvyKxqxI5t5P3yBiffHCFkHS9LN1A7+J5d82NES3MHjvz+QmEXvSmnqSCKDQXTI3U7ja6CqwIjlnml7aoa9KpI0Ua9ncwc2lA4WY
mN6gAW39HXzKe/QiPhrgudIrGXbwBhWwo7RuMnsi/JDze+opSw2sANPNNCsDY/uhCY9ow+HbA29iZ2FTb2nf0XofvoS91mfX7Lf3a+FX/cthmj+Bqo18Te
5xVRxKBWfm8AKrICYytf0QiyULTbRNGcYtoy3yC88L4wtO0C/dKz55ipWMrPPAfAw4YfK8dmoTfWLb0GNpkNCOO9Srl6D8h3ypPiyfCIhr0JKniCWGklc3
PQKCDAkQv4zGTP1+o/n6yid5OxPs6+njp3T2c+fdsIu7cJlMAVmW0cYyv7rmSt41mE8bTQ61Mf/z+3C/qhrPUhrIgAsDuCT4nwM53k0xVT8eY0Dj3GOzqK
xKRGGh+9higg8DbitXC31KxljvB0fu2VY9mwQJifUxwYdl4uM3T0TiNwNmtCmDjg6ud89/ikzMOmrtM0F0pNpD+PrkSuQTrQnJChw/0Y82gbBcZ/vziceF
R/f6SsxR+tfs3YJhpYjnM5DFKyXhHq5Khx3lAuMwbMY6H3m/95tpVJ+WV37yVXUMY2pkQU34wumGuSJ4mQxCywglyuUHN1Bhfhv+4IGWAy5RrZpA3GYb8O
cxIux5Txbq3w8i4r//z87JXp6jHDW7mPk1P+d5pQPFwA6KzZcwWTx9uymK6DqNRsHTJjSlneKmi6+fbbjKtmaVeIPlNFi4scnYp4tkNpdVDZuKs248PWws
bRDrUC+/45S8FYSOXcchtElAkoH3vTqjepbyVBxhSfNqSWulgvE8BeYiMGF9Wm+cooPElphXnbMT7iYal9Fj78JSzIBgTa507ubbw6IlN75fvHcFucTc/K
olhtDO/216Np1p/2uiuhLjWdXLV7euQAqp6s9mrzEJvvg7Uz+MW1cU7fXuxqcKCmwIOJqanOeWNpATNNrLWCaFr1lySRk4N1gVjNbvUV0nZBQ8rqWpnq5x
I7JAxTikjXtOp/1QKg+y2e305AsFt8qcCOQXXMiP/N/jMuioGpKMTyb//s4RROP4Z5vcdoKlwdBnkwccW8zHDRrUA7XkBeBmlCKnU216A227OvZP5XiXir
NRx7Bn4ek5PphjxJH5bQtrit2WFYJzggZ51dlp3TSBDzeJZAVWTrvP4x5pxudDsYZndNpNbrLijSsiZpufViy8HRn9f5SvpDkHZyH5ER5vtORobAuqVXb+
lsQWOm3DiEzHQg1RMv6yybHEahnkRaOaCSIcRTs/w7CsAOeVBmtlVFI68dWfpeimiG5/gMpgI6k5nRePB7JQ0CunNhlYZJf3ZphRz53NvC90KeH5X0D8S0
2/pguapTwhEVKcLRJU9X33DiqEf0oI03kZ4TUaFA0vkJQnO/rmT8Y19nPE0ZxjdQtJSytmaVq1x1xm+0C7RMPoR/eTDHfz+cYKmI67eH5JIkNZcgAloGIj
TOALVWzYbzIt+ry/iA4TE8FNF9qHact1h618eNRl7+UT5fQ6lbHxq2N9U1+kY+pBuIeTpvb+ytgUz1onSHH1ptbFJCoP1L64VjVl5DgA4l5ySwy2nrpcr3
IDNNYwmGptrksZfqlDFRnpK5uk2b7NCXJatm2b+xmXWas2+aHUQtdtSCITs9ZR4ZB5aOUr2HHuIKih1j7p+0SsKHn019DWa9r86FXDiEUQnAyU0+HQs59F
zEOWEdgq6RGV4DF/CA2yofnQgN+nEHWGSVvmud9najhdxPljqEw1neGq4EN0AVLabnf4Uje8JSXc4EkajC6eh7sfqN6G1vMwqvT1ZS3EuoCF79y8gKLd+g
BUtYrUG+We26XD3RHjfMunafoPj8uDL6EPKOd31r4kji/5kPQc36+JTQvybEaHZ5a1jVDGle9zxceZ8sXcZdy0TqL+hk0lEEKc3npwMzIzck62jc34zRlY
gvtsk9AFk1akf0xxTfddlGIMPS7v9Z1VW/zia11JNmIb1Lfud3W/NOroUqdAyVQSaAOJdRqsncTGWa7Ic59y8mJFmbudZd7hm5FqX71DZqr2Je1X636nAu
dl2FQf7IxZxYyRHwjcz28SUMw0uv0B/gV2YInlPiWIsYwD6Q+vDQ0lW6zJ6euHDtHCwF2nYLti1ob7s/S4p3ovu12oYwu2SioIjCVtXJaCbXID2ifPBvAw
UYM6Cy7y5cx47+6K6i1jcjdJ8PZEv2k6tsdbtUtsnP+UY2AsG281sSTp6/Gxmwxlq/udEclg7uIPdbc8oUkFu95bG98NvktTYjj5dilu6vk1XSAP48/1pn
AbINdmCAJ3s+DROaKDmaeOjGuuAVoxXByhsu2az7eOTTTpQE0058om6fybVPZK55FO4pxgE8uoCd93Gl8uJS2vtrgr9tWvnpiIm8V+69bGZ6GMJhayPaL/
sx1r0qKJw+HYxg89xySfg6Rx6zO9NrvE3S6G9yvGW7iZ8IXXb6cncdbqvzI48M5jt+Dn4LmibOyEuxxeMXwO2hKAjbrvp7fdL4hi2Rcy3P2Yse28oiehaR
Rvs+KgiPCJRFyGbtNzqCbJHwTHdFrq9e6ejmTJGZDgQACAjp98R/31DRmVLQ/9mBVzFMWfKJJZYoAeSJTRIEix7BOzPFEiumHZPlrkmEEUHPMtpmEJnmp9
XsuUXK0PE74JdsGbKXWlwtF3hODvukio5jHppD05kcidB4flP4WxVYPnMN7/tihA3eeAJvsMOoiIs/U2KKg5FxOc2TPhcxpOGk5TumZ42u/2nCkwQsREVp
FmWOR5poUXLW3Vmqks3rNx0Dn5mNs0Oj3kSWlNZ3PWRqkTc+64O7ql6u2V0RYxwfs3wDMNsLD1b/2bpB+AgvjApa9KWre7mRbvZoYuKRjpvaTCrg0tIrwr
7M7R9hj1Wjr7rFgdjvnXKAE612bfuRfIojliQlYFE8BbAu6FTVbEaFdcjhWZuBv8pCcSPkYDnmH8152vAbswkikzs583P/ozB5T+kUoiEkMbWgZ+jnBSDU
/fei7ckLHNz7SSb2XopiR84vjvs2snO/73u2lu/rGhMiO1Sn988UedI9YaiYoLzMw0FIONWdnMIrElSE1qwxGjr8Vu0xbygfdQNZFTMXmRmoglYF5+tTy1
FRf7zt9cQ2/9DWpGEQHwb4qceZZ5LgmozV1mOpWOIK/JYHjv0e4zFSfLGIrFLXVM7OUMDXVe5MKI0hHngLMyA2WQN2ud/dmil78L5zlyx5iJLNKzgUgId7
lz9bpbvifJ/yeAbgbBkBuGrKIgVgQIMHpd7y+rUGO/Ts6xcRvfg1WSOpB8nQpp16TTDm7Qb6esafoC2OTzIgxfZeNCduRK04kov0CrAbSGJYzPTRE0K4cy
Z30Qf0Mx7uqEM6wvbbpM5AvqWRhvwsbhPSgsVKAZSdJ0huWs9vhgwWAq6P5OmvCHtLMwOwywOpI53SSkEwX1Dt4lozIggGDKKJKAg34F0DcjL1DVhT9bGZ
XIM6DsYyHOCU+XWWJlpFODPrkyisqks3bpUY/xk4yk0nAsqHr75yO7U67i2iDxuHt++tNssubHus5+5JmZEDGajcRwRZEawW4vFEkItPEM4vt+jveBrMkQ
Mm3oARjs1S6INm9Snm5R/aZLGnDrM9cgMXTnfBQDr6bPjfZmcrPM70qKt8p02UiLwMsVEvc3ww7l2H6863pN+0Kc99WMLFCUviOclkijy1dwsIuo7g0PEq
ASLdu3psO5YTLMRmIly+OqoMOQH1SuuPopP+C3v037+t88E0b8NvVsE/KM2P11wRyVf76ZBubWKuqRHhNFaFDT0oHraQluKhwwwJ01ls1XUhyRfjwzHU2T
Icfs9L2NYPOMaDFKYBM+qF/D6P16gw9TskpoYWFumw5E9mFXqS2pkzZwviN1bExgJCl4bwoudxtq4ibbns2TdAU+iMDhrSfI6AhJYoOAjmWtFhLdoBBDxB
2iANbi+pqY6LIIRdXNLhkundN5NgUEKFiFF4xbNsHLYEK/pdrnGVoJdJ7bEGg0lhZkQyuajf5JJvxF8ANiaPdLfBVT8x+ouVWOpve8mdKTbeyC7yXvNYMu
H4/kcaoxilPq12qGNOuaYnIVokvBwen6A/AGIqlpjFWrkVA0oQi0+oFn3GmRdxh/IExg3z/P9lUa7gTn9d6nfffrYFI1YHbFR0FIj8L9YHbycf3MmhJu4l
9mbbf4OTtCb6QvrbBEaz08aCzffzOly+MmaBm/+eQxVCLKbHyRn5HARzeELqH+luA6LV9dStSOy8TajJ/ASU2b6tlorbxlrUnJsHyUiv+eAZ60rozP+svx
51+mx96yGPFdEgwaAEUEaa9e3qIE5wOohBfMYM6x3TCpoK99iekp09hfzRzeJg5VimINLETvvOEB1AXFPfRSvate+2nQWu99T2QCKZECnMnVLG+zfXc6m0
JHJsbDyW1e87KkVSYFx7nvCBVWExmrwAZZLxHcJZRHkB8NbcK6zOB36EcULYBWB9Cp3BbBgQsTxqYrUrmgzc8DEZES5Yst2gTdFWxSLBJjnGgy+lV/wPJh
y5BG0l4EljjYYaXAEPbfIjvWK5VzlqS/sccV9wHY8gntmbyHcBMYcaZ/2/+yQuQwq1R3IJca5XJRoZv1T4NgF5KQLv8bzxlAakQWBr9Ox+3gPuCE21QSal
4vMLPEq1Wef7q7hssbo8MMqyrV9F883Zd+AVXwAP0HEOUnEXv1P1OmuPH979Ak8ihkIk83Z48cccs/hGiOSeSeemoKnxjwIEZ0e+l23glRp8S1gh6fKRS1
8byUDr1KsH2ZKkpYCSe9vwvin4xkk+vdel3eefZ4M7X7Q7bjafcFiIXgAunXtAIm/GwbKME/LdZE+Lf0PYRdEzE9e9C4YHYUGrIk1/kMQeoqcz77t4H2A6
jpKG/l7GX7jPb6MhGnEGXUXi6SAQzNEH6WYwM276h9uEK4yYNE5OlLMVpp4XVq7YoSCcziC24tSeBH6sFHOsfojdUWke6S0IlssjRGTbc+uWGKvyi4VLgJ
BDl/tS9xt2E1/ETeF/iPB7IO7+/wcQJvx3KbB3rB8tFDRK1N5Ut3AHMbYipdkiTnRQrsxDSUnOvCn3lmTiQiLy4cECkteTURSLFOOSoTtshVRg/jykku7N
BhwAcGZW7I2NHYuXDL3KGjomTleorLfTIZtTBML+pfsgGzrnK06Fc6HGX5m8vAssxzPsQVHh8DPTEk61h+diNAIpJeJnBrNhqptYQ3p85vhFP5p4iA2YDC
12I50B4hdfDtoUdBsqdANX2pnKfYFgk8YGNmgRcH0iJ95T2XKSLnNqGa+fUJJP1nRpCzop4SWeCIFfji8bbxdn0Q6q5Ouzx8pDx3fB0FSnNuZfVReM383U
z0HfZ69d3B0jlJ3AvQome/oInFgaxp3EZzYBtCbZ7gGIberoKgmkimXg7rp/DEesCg15NtKYCivJJUj6sMrWByU59nDkucfik9+l3nBjOHRAZP4Nc17OaK
MXV4KZ1aLSHcORtBLMi455FB0d9jOHFXp2+DpelzkHq7VHkpwJAHsMKA9r80eGZ7T5xENrChVLV315cEQPkFOXsOCZjhqJyLuSk5fH8XsP+aicduYWfItY
kuwOIbHVB/mQR1tPqvMPli7uVb76U2LbApzJiY6UcoNYp42tVlO6Q34U0ka2Ci9kSkhy1GAoDnvKO8aZUjznTuxhu+LSmFsUUUjM0fa7cQtfeQ+UofpZbO
ZafCHRacsOLZeg9VcXHlosQP03LeWOpEOEGxGZjbq4DKZ0UDUqJz0g0ZYEayUHo64jwXl+sIPhHk+G9U8JPNDcEZukT91Wfe2ZwQ5kJQqi/JJ0b8F3r6T7
xaG5IDAhKxKvwiFwb++G3vYe8ohnwjH6FKHWxiYrM6RMuiuMWWEjdjsYFh2BITy+xWLPhsgfLpp+AT9UqHHQnbUhsA6mzTEOSBxvl9bQizzBdct362EOZ+
LNoUznX7QWM3GYQSBbV46PYyU1ZWhvm1jrEOt5kaOhXyfoX0z5p1OZ161tsN34R8641kG/OP4eunxmlVjtN/DqTeb1Lhph6ppynf+JGfuLSkOp0LbwnEvj
wgG68/hQ8zlH4c0SvKIizjhH88fwEPo7vHtTYSgFx6qjwsxc861qgcGZtjMWdhoeNuBaZDH+smHPH8uuH5ZTVJmGs6XbnCF+jpe9IbduvGNNuMqWSFWzlh
2ko1vDEGUhnp+jTVI9yQ/CJyJ2adVY14kE1+KLUBG05lAtXUibssJ2MFrq+mSD8JdsbahRTjZqh+CerC2HU9/+fecfldYE3N9BtKTyeul1bHHbJmQ0H2us
ynLVSRseYt8K6aMy9+W7SZZVd0DsBc47pqAgXJgLTneACViJOd9oKDJ09wRkOJdlGkXiLUNHtlRSzoLbM41DFQRoJn+fbFlmYFUIpGe9e14D6SNBZpV8Yx
eReGAvSrS+pj6/RKEQ3I5uu7Xg0qt1XmLs2doa/Z9MD7NEAmCXUz+Y1xSfKOybH46mGRif0wG4pvWeJ1MWLm8VHEOKyW04HDqazGN5xV8atc1mZ4UqJzLd
4X09DS9oZ4qKUY/xT4OryyatYk9SSrFvB35UVxcaulqTHs2Pp7X7tsWltn6okXRffxeexYGsCp2ImOUxuDKh4tZQUXbrpbwK8SMVdQR/fM8vNgM6GoqsR8
+9WKh/CRxs87FHPzgeUghKGtFCZUG37YwN9awUNMR8W/xV89Dg+oWAi3j8ZE1IJN8TkX56EdBCXWgH0k6g5slxhAjaLysgw5rhEf5GIPi/hrCz6OZ45NCR
5+cO5xD+XEraWW+BMNxS633RrhXFyTDKG9KWqwlju/YWnct01jftOauL+h86+VR7ihPdxl+lwmDa0F5Zw7zRsoO1rMI/0YqnFrvQzUJq23m4wArSI9IC9o
s3Vg9fAyMGsIuLdn2qQ2kjH2+zdFLAmVDaLVmvCvvkJjjgumqj4v0GWgQT1QynhvsROTxfKHjQXbVWZkRPqRKqSaSMKq4S3vxhmINYS2yaBXMkzw5vxNxM
EDurzy5aIax1njXygiITjab+tnD3gC36K4yQYWDLpCjbIQCDq95GDlPdbTa8KSVAHNM7amsMjPlS4YghbpsbLhJaPkEzQzrTVNEjk+W6SEaEfiPQnPZ14Q
Od55XLtJE+R2Hrgo/KOHnsMqo89ZGqX+/6y96ZMkO5IfFg3ElZmVdXS/fte8mZ3Z5XI55BolUh8kmT7q75aZvslM+iIZJXIpE/fgzsw7+q6qPCICQKsyDs
AdcAcQ1ZO2O68rMwIB+PHzIwD3TZHtJApfKlNRaU9fk/KJd5VDXVID/iKhwR4OGmpeeEMgwMToiAdvTmVggQwZahBCwxDvigVPILjKxVKG4hrHQyOld9ai
BI85+mJiZjFzn7+JRZACx8pW8u9I1RaLzikkEYrwHwbMvJXbECyzT4HhEnayVTK4G8D8IPeOkSkIBOWHipLbfahlQ7gOmV6y4vmhI6GIyUxumCmwBMNWsJ
b/xzA1ypWv6Pz11qEJFun8R43h5BuaRlU6meAFH3M9uEJoxkPDdoLw2b4pEggZ2RPswpontdG3njZfYYjQCRONJbSsYpRkxjoWIi58msWbgbeak8W7MhlZ
vw1BzNlHN0gOVMp8Hr4sGXsZ5prVR7NkuIaYwPWUZAwWBHweXHMm2Bt1dt41XoAAiQnGNgoHiy9nNgoOTc0mHctouHIgVmvPN3A+/nmifEQgP8YIFRPk21
goZsaBP6x0VvHnFzym4rR4xfZQQhc1o8rvYoqmAvk/L8hsrHqf/NM7i9brXdwzXpKTxsuxkOD4beGp6kMcS5/VpK52dvmOFkhdzAc/f6CePrZ5OtdU2Z5q
5LKMCfEhyMNp5wD9C295hiRqOTdBiYjeKf7mL3JC7cz/BNDxjjca7WhzNvMJ8QcyzCA+2zzmbcm+RtmR7HkpI/omqlEZSl0yORd8SAA6OMKfuPAlqOoK3u
so3Z9NgSG/8bTF8HMuG2xcDBmanb2ldaTqGeqdUZGQnz/H5beeTtw5er/kuXq2bMtp3zd4sBq6OcKTvStaEncUbP4BRCQ/Fb8hNGAT6M1jEXTfZcKAoIy/
pJJcHlPfw9wKnGsbtUEVWOfcyc9FRe6tvQFZlp27X2Igb+y24mVceSGr4IzWcYJThTwAeMLnGvFKEILWZKYzotZ5qmN4+XUv3Rvfjk+lHPwnnlbCNSweqe
bbN0swfe/LuM2fbyEdTpTNKfyCDAsY3IQsx6SX1KSFpzAa6IMs4TN7S91bolDsEElsYPI8xAiJNf+9zPKwGXfpBX3LtZvTQ1aEETbO9Baqj4womiK6w6di
F1ROAb0//0fPo3pOD8DcrEWHL7ulo741n5eYqDeZt614Sf+/rAkB3Lh3blJD6L6W8/9sHStc2YeVdvP/ijFO6UwJ1wU4qy/ZwNwEAlvRsgb7Mh+nB2zd9a
oAKRdNpz8f8d+Vf8nkFpc+ZFlEMYUfjYqVwcNA2PJ5LipEELNFwmEs2m4KuP2RcxXKRLP3Nkf5jCXBDadS2hpZMQ4KxeY3bD7E53JzOvPch8BcupIIbejo
ydkZ8szcbBjfqUysaaecl1kR90R2qwICGCCJHgtfoDtfhsm35eEDacM7FhvL4iQ2cBr2/f26og8mYtzMk64jVdDK78RSuCZpLUXGMoqGI7HM9aOX/lm3QX
/wnZPJebRbj855SPmEPLSLDI+heZMfCt7M/hB32u55rbk4Cui7o4kkNtxrV4MsipV943Pj6dt2yAmpjgilvuDzZgmDugzzn0ps4eY1oghW7UlcH4WoFAS8
DK8aWCEcuDmcYh6BfR15paxhQm9/pmPcB1qRxizx4K1DSfqBZQzN7nwzIuZ0V1ay0QSDt5xs5WQyK/q5Z7gsBROIy8FfncqISjJpYFi6mJW5MjhA7Ufe32
XFDxd0GI/rLsK+92L5j/QAB0shROI7E1uGmvJxQ3Jl71NxUFTUqDtP2Jvb22+VLy9wo9Np6h4YjQk035MyJMR3kRhvLs0p0fLkWkAUJiIkoRO1Y6ZKbaUU
uRFLB1gyzEQp6WGHVYv7aH3fX/AE5qojO1/1BF7bN9M0bvNwJrVc2onuj4zRP2OLIGg3uIU/pwoEK2Y05gVXp/znNzGwlMv/aEaK6tTZnh3lrPhbpk4JZw
n0GQszlLwjjata1AW1iT6VFfEDZYF2uuqW5iem8vtAusz4jkkzxurIGG+fp91HH3NUZPaDvf/VWi8oCgunhTavPScxESO13HOYLQKVj/WXgX7PPeWEuKnT
9QkAw9SFAwPBBPQGeUO4eCY8ltiMCXlYucuOIjpf3sqokxLMKEgd9N+NWVgdd350HCNinz7uyls+bviz9iAaOQN5IhF5u/HlI+/gXaROxUTkU4vauCRVQD
BOnF6CjSWN3AYlfFUwXue9yNQZGUqdn/HL+7woo7aiQvmuualhGQqqSXsnzswcBWLhEuBf60wMKn0HTDoSXAzNBzopVTrPC3DTXbjNJuz/4M9KYzkcOKEv
444Y9JkbyoSiCv1b2mYtkz4PaBFbnRKuPo4/Xgzz3zmOfAWeT4PJ5kxAx8fgfUzryfcn/7GisTQYCARQCagCUgc3PqzyPfepeDKqCcfwCu2oXvtPkowJN5
b9NFdvR476puJlKhsF6cQZyUN8bZT5rePkhF1eNRt0WJ2Ryw1ktOex+w7RWy5U2+aHRjmeQogVfLQmc51XmTBshntnIJNDBhAzsHp/ivrDB99t1ZaKwhJ+
40B2zzvZSybx0yi+Gem6D/4o51X84t2Tkgmia5snGZnSRPIykg0oHhNxziVRWhVRf7tC/FsOnigghI3tVFI+U5qXz79iZejgwYa35C0FiOOX8rB6o5wj9T
sSbksfVI+p1Z3oolRVeeJWAa/lqfoYNwqbhX/nMNwzodbJ0NE9oRnPhYs2xXIKB59hUym8N3wMMYlcGfxifHHvQ+va0snMi5/wdcCQCsrOOgxua8AVto8o
kMxr1lALsKwPGQnXmkk2nFYtQMd8hg45Ni2JVIOTJNR0YjKSfTSEjK9I5bztXxpZDtQaph7IYzrrMtTn2oE0fPd95jOqvjepM2Pkp8lcvUPBZI5csWcEZk
bIBgGM2SejT0RYBa5sCEthlu20itYtkf9KDOxmOadQXq+JIYNNYrPpbYZcN0SSgqjZvJK6XHUG2TAFVqCJwdx3V+PhbEHoXBnQogQUKC8s21J5vIhyX6o0
mG8JqCbJsMWCbM6YAz2U+zbN5lAh+pDaS+WDAzmb44pwZpap6ei7MXnvVs2cAwbg85WBgU8V5H68c+84FfeRe1Dm1u1lFZMWT3WtT1kOOb06U8SybclKv/
mf2MaW+9yniOsJhDbYde6LjLzajkaLWU6HIRM+7OeV/dFrPjAC8vLugUZYFQPgpoyBcpsVsetzTqJNr3g5d1WkUn31OYzni+C9+CnC30+FV2eZoUSpUlK+
de98SpYI2hMdXM94S1EgR9B9Z/99EQR6YiIB2iEehqrbCOd81GxDaDWALPUG9kD6TDlQ/WUmLwiZhudhO6ozgoIsKI9uzKDsyrQVgUKkTQHqybwvIs4VBg
gfTz8W1bFI3A55XvZxpS9z2N7OPNx5LNqSy/yVRGtofYvZpJJPBZ+OWPN5U9xYVrx+3hBnP2p1rNVEyexmpNF/IId6iUVSoVK8p8L3NxWnFU7k1J+W7g9O
y8T8e0Oc0ay5HFLBZFaS5jX56WeUPK6458RFQE/x1pkD6TLiYJh0kIjWq51mqfl/G7CgdO6mjMeW9WQIwDpqkZD55+6x155rso3BBls7tOeodrVGTAZH1d
qfhrYv7EjLOV/6NuayXBIWFfK1bjKcOuNGnw6eBD3jOqfa2la8Kqoh4p/MVIfVAeCW9PmUyit/hNu13O0IOhnKmWZw9K33SwiSahvRpCYRB/mGvEa+qodx
dTR4CG1+p7NdlkPD6JZ2krGBU3X1Abe8A47JHhTSMJebNxThSotUtdNKjdY4HuZsx39uivMxL9e58RnFeLMfE0kmO9c9AMEm8MraPEQd1bEUlAy2vKYvr5
Qctuzo1NMzTFSlWWdrPGCCCiBx4jxYa1nSBaIHu9IhQu1uyr4+lMvIx4LcxdXk5Trh54GwHCdaLFj/6qduMhnfLTLxQoOhwxs1Tsvs8WyNjYESvecMTfiy
sOeg+mopHvSManqClplEb2sRTo97qxAToGI/Bc0f55cjCt/2e/C4PpDxuVyGpvL4erEfAikvXk6PDpcJOIQi7LpetveNtLmOuiKCIkMcpa6XuX1rEUFG5K
FHeV4+VoHE74iRtnFjdQ/Xc6HEDbc5V2aljNqZaCcyZvsE3sjiJJLE/9JRUT8iTfva2+UtiKtmB2brI1eyAnAip1IHWSn+bknpiRknPODcAmPZPRFv6NnR
+9NUwbbYDBRnR6JkxelDuYZyAwE5yu/F+ODNqk/h0xWXG+P7v1TfL9p4wA6mwIokqEEMZyvlHbqoX9Yq1F/F7JZBO3Amtfk+kv/F67wj/LbrFBFKNiKMXd
rQ+CY5DDw7Yj1M//xl0cyvQBVcP6VYRvMie7gq3h1yRBrY48jBtv1l2H1WrGnYLB4Dosu87hFcc+ey79DCm8wEkVX7lyrtMF734dx3iLliySAKjsyuEME+
wFRN1AQ6JJB1sIZtzvXomP837iVPthsZLftyvL+0Yr3ng5znZoQapI0yHcmap+D47NRXAfl9lwzp6SfYdrzFuY8A16bIcjJGNTG4oFqPnit9CWyxSkzdkQ
p5DKHcNShvnvjToDRMSSTI/Ooar2aou87OIeiYmxb+qNypHX0N/FJn/xWf07DZNQWQszJJF8pfsYRzLCO2O8dVpa0EsQgd2r0qmFuVcNMOMhqAbWJznt/p
fLJCVPspOZW58t/zl/2AvTm6aPuvrHG6ikmXYl1BuBPWxJIri/ybrERTdMuEO4TfnIqg5TV06E4w3ySWr3UOOoR2WKcyd/NF1Wz8+rB2mSrqytFkHkC1FI
pVjIxXMbrpGJweEfJdY508sLqHAsxxSZVTVS14RFrVaErQ9NS0rpe/4dMecxz8SITC2yyzt4Eh0GERJhM3izNzaPdzl+Wi8rhGFOPX6YwmTEQCJxSETAzz
tkD0W9ANuVx2iZRxHaDI1cwXC5aUG6/dDFbQizC115bnYi5a3cV8mQ3BBsMdzasD41R62H6hZJvvGZcUuw0RobdcTGyoJzyuieMvNqainMyhiNbGq3HkNc
vJi8XR99uKDKwM+AVMDKe3He2eLbTq0d0C/VUGEFazWQvddTFA7a3k5NeKOqZsGSDoio1J9+62kVb/cfonfFsnFvyRlO6Rx/OG1l/8Oe51iVE8cSWVwUmU
jLpjyXbGM+3f+KN0xcrP3FNQo/xDCcG/cinjG7zaIdza5dWg3vLY5ldeqwBRSsI/bKeTHBfN7GZpC/bdd7+O5+90GYx7R4GDuyIhd2ds/zfzdzWvn4pPwV
ZcBIep3EcBDMrtZkheEjOrJllk7p8LPhmWrC03Nzk+FbBdAFhVV9nvUnUrwOcjkyaqCQKI+eeXGFabmFMhyQrl84m9gSazpHl9op8znw7Qy312K5leDPF0
9eEtvMNA1NYhjRZRlpccR6JvXh9HZZPpugR7eqV+SAcw0zifM+ELlpE5uVbo4DR7RINv6Zmjl/bcRsUNkXLZYJvYqZcFrKv30CCnegjd7JhbIUivZ4nLZq
GpfM0eMpJDMINyVCP7g61958uL4z7QD1P8HSsTbUSNKtT0SYfipzE/FJFrZiVP+KTrHAuv19fw+iZKwT4KpBpNr4PfClJpujb8Vuy8lXl7HfgXK2BOQ48o
LQh7653ncZtClkTF3ASNf4U4vxuZ9/ZdnvinojHPykRdnt9SkcH8kkBRTDGBQM+HPR8593PwHGp4EuwXfq56mBhvKMZLyhcfKfnZ/qv1ROZC4n7upW6qdJ
S4LMieVHZ110CZtS7uouLsp0lEw3Zx74qMWB100Frz6cMwjBACRdnMpHTN8cbnIIysfBxuLLXk/LKoQv4x+/nbQt2HcVyRqJeUCo1tR+faKt8xxiRDUEBO
+yzN7D5MJzK9ILNEZNFOSiPpEgn9puMoi7qf58c5lp+mib2aTHDlG6K2459yued/zMoiJLhVTkqoimgymhQtQKPavkQ6k5k8NNMy2JAaDH87oq6iZFmFfs
KRh86msC9XPVKpZMaJTNBNmBOa4Jw9iJeyDR/B40REoMBJOpGVJWIb2VRZOQM1N7uAKigYSIPE3Pj0k4gUHeswGOxAgg23gie9d/PvclY2KLkP7q5y8AbZ
+PjbZVhLQ+CFN6x8jmr5kuTdY9gWLT5dUKffp7mGq60I9WwiWW0TJNMsEjJt50pioj1F0ZWVZE1u+4URrTdVzNVHn5vIFkpB0+O3WE2f1Vto5saQ4Xfch9
BQpl3Hb2JrPod2iZhAf02WyyUC3D1QA6ASVZHKVMcTyKmYDaZXGrQSCeXtlBEu3SYVrQ+tAlNzsQysabVsEFdA8+TAVwiOfb6Pps14mUezvEaPkv4lcyOb
JshkvMzwBy7skwuJAR69JXl8YsE+q0Uv6NaTkBezFF/0pEt8aT3rFUyk7UjJNeCQkcbaxzBoAGP8JqCoidiP/IT5GxIu3sRTvf4NOufp+69pihlaqkFRjA
0LImOJ17EhyuW2bUdY8WVOthCe8NQaglrl8FkxruiZW7Y3vbssK3RM+fsN77FfR2qPDr7WUNmN15F7B8yf0kZRD08zHjIM91tKi1sak7tUBJrTz3W6qgaJ
dbkaiuuLBNmtPAOdQZnGrsK5GSRZyV42rgXVgfKngPz1FRsoUGyQVgM/+9ecMjwS2mou28/lsXjGC7k4ms8Mq6oi98T6yTI5vF5sjkTuStOK1OY65SWnwz
onX0thQOmnN7qUV7Nl5CTKu+1EpWXbr0xFQFWKv9WkR3eOieTb8b1LnLpbTVwr1CYKuIQWK/Y8AVWNJoFZ118q1os07nwXs7HvvlUi5ps6VQIBNWRCseop
k29i5qRfnj3EnLBzPHMZC5i95bidYo9xDDbjY7qscDAXewIAyOr5sK8d8a+LB61hVralcgkdsNO7ItJ9/eCmdePP4wwkwBDivlStxm9c7ken453PQMUsz6
R8BZhpS7ouks3UgUJQ4393MyF+NY0stvTUWiKhYih8L1mU3hK/DMdcGaHDrEv1HkkEoqdwiJBqEk++LSeV6rIUanMKqGREChu9XPnTnA6M55xMpFRumLvQ
XOo8/3aazT/ydC+diyspIUVF5P8dcImFUzygD7apHiXvMs58Edyj1x+MMHmO5qjGmXHq1P5L5eQ35/leR2E62InWhrC6YIJ6HwboGM43iiRyT0L1VG6plB
HTSSRPC9QNVCIqHBhPa/flMf6jx9WaQryULnP+5XadYGkbYW7hVIXncdFWXXurwNkZyVuIGt0/l1bYxSfZujuN/4y92CW9YsS9Jpaox4fqFBpEBqgHiDB4
DyybuCuzPGZ6xKf8XZsf0hZXsf7nKH7bkmLpqaDK4dshz47yByuBPeJvaBHuwgXLgk1wmCgAEbINuhbQDkr9dFc/S+zJSmgFwmyxFI4tSx/Gd77n8PS53V
/4K9kVb6FsbiwdPwWp08PosY28Mf2CbfN7ZBNaYsHASUV5W9LXYrlo56dxhEsAr7qkL3cqwhL0W8Zy4883kbGF51EtXc+Q0FXgpyqFupYb1TGKAc6Veudb
hr6UkQgHgfJj0W19x/ZJDmsrDw3xXs6VORwoSe6LIQu530yEScVPZtm0BFF5h2RKFPQpH+Xlvey8e5DQKQFK6BzDqEjsWkbvHsy0KNxf1+ASIiMLs1oePW
IQ28YTJ4HM/MR5c74J/oPLMXU5Yb9Z4SdvKJ08UW4AKCu5tiSpzIpg0PwrAI3Cb5sSS7H6Iw3EhJN1rRYTNevu5aALQuBmFraHFVGJ4dh7G12Cg/Wl6Jta
CjSsOpNGnKK+NksFlTYx6YcCFLsBKPXB56JJrXnKxor3To5ESYhEBaySQcqzK0AYulhIItQZYiuSsVpFgudnmxUxBrfLYlXBPK9WVrhN/nNHqOkmiKs3wR
b+AYlaFTFCk2gzm170XzKiXk046MiE9muOw4k+FbvQGn4qi2BG2taZ1MXqpvMEQ/i09GCwe+ZVH/Hd0LcwnSLS56+GKDbPrA68LVuj6xu0HOusurKs2yIi
8MIZQd/oCwJfq4gHTavCbkoaSmu+xxc7vyGuPFNRx3FepjN030YefWe4kPjWRyXbpvfaX9IlmXJyq6kK13UYB/vEgt9PXx/oYqrRz70FWmv2DH4SFZucwg
xLwWzGJuH40de9LkOZJAXzmr7IyU7pCuhJhG3HIiPzVDJQnFWmctzx0hEaNuBKuJJYH+xOu3HcaIt4ybvdgilJf+mOxT9YfjCsoPt+6SLHOGZnOOY2DFoN
YXvotzCXdd7gLwQP2PdMIkvlxODZ+S/OpH6X+X5xys4axufpcjOhOfZD0dzFz34V8m35/OiNI4qCts/chJcjH5JzmIE+CfAqxyviNXjtrd1vKsxTpIvdi6
XG7RPpll67WnTxHOWtp6zuZF2n/RWd18AY8ZWYkekV76kZfFCVfX0lLZHP/nHG8Rnjq9LtNQMPNM7c8jqRI7n1Q3rmuU6LgumqSPM/NhyGnxtCXfSKxm1F
KnEEBsWFZO8vRKU7lRxBiiJSVcwg2X3NxGl8I73FGOgKhvgyTPs1BUoRMtA4T6d+2y3VVjs6AzeK8SxmLwPfSvlrqwg5oAIXw8vWckpKQA9Cz5n6rM3u8K
UlLsYTbGU2AcjS4nB2+YYyheWU4yvmWKQirYqhTFfDYZC4uOWGooOmfOc2pvM/p6xUQ7wNslvlwPP+aZKXNmGP49VBi7NmQUrO7oOJ+Ejogh0ZgEhCHBQX
rRhO21UEGmcW/5bE+xq95oLbNB+8mfwaOd7FUvQ54Pl00hIKdttQJkwt5ApO20Scevql6zkkpwGpTwPmVkF+U6/XB+mz2y/YlCz0CpYA+w2euaTT8trrco
EY1jV9WO/r9fFJr+oZUnb045YC8V5Nm1smGfoYeURVMO5/nPjTI8WjA/mu4P1WL1wu0IHGRHK6wapdGtpDaAuqS4Pi85DSHd8J3YXaeVqKHKsnMU9SDx8K
tOfFRYJTjuMd6XtKgow91kKZYxojgBVRNMW6TCaGpt6PbTIKKj2GDQzIvuN9x8Y7bcgIrn9YuQNQJwoucq39hfuaZLqZK1eXUT5MZcQqGmmDjNqeDm50Hg
//xnMZND3GQBrYTzzYt/NMX5GKb4+0dwUi0VKeagd4o4hHN0RCwZFHBq5E5ak5Hma6vv06ufs7vBnM6wpVahbBHL8lQZXJUDRT13lfKSkddfV8dxSPykKq
4os+OwpfJZaPmygIlESQZjKeK5CsDyz9ClYc5s9/DS55G3qZp6IKI83xnYPBHXPvo8HjENbctNFIMmqV8Idq7CTR06LtKmIkE4Io7dLEOLUU6G7wFFvPK2
ggAr+7hAOPwgG1PfKPWWz8gw68i9PjVNVk8luN3RO+8o2IuqHUByHnPuuWq4RZLNj6FdtFYf/9wpTXaOmPJC1GZ+oQk/4z4U72vrr9JpHRKOkEwiXlVLHd
kkRSp/cRz7SauSfe/wDMzmH25b0JXdKAL9771njHx/ONN+WKhwx9Zl1Vk72LUtCRrJTQplZ8/gtDDd5Issg4uObjnCGA4etP+bMzXP4DPTwrmIo5Qk/Yaq
G1TL28xmImS9798vF+TLX1vuynnlcyRslkrGseoKFwXCcTPRYwd9llrcXU36n0+NIXCeMYLY5M0LMtUMrd7nZVcft1nU4DLEppCP+/VKFVAJMstwCv5VPk
Q9fqc+9igXZV7JIvaOJb/iteGIZ1LvbCvbnD+hmkKJDZGYl99t+UXNjQD8R+fDuUJEVTSIrzeCvypkhk3XI/Mi617izom1Cg7wr6tIOIZ2zsuJzJaeEgri
PekOSamYXr6UJUhm2pyqnO4UxvojqLaPoV+1hXrlLwwa4MzH0HXUufE488ENRsxkSKPNiaPy+iuq5IO/cn26YCn2Y2rlb+Iee9D5YvRRgEMhxI+Z3EUfQT
h6Jf8ZpztBuNCt4/SS3uM3sT5F/dZKQ5AQPUImQ6J7sXkrskdd9LQJC197fafrfc+y69I5PLgEggAC06NXF0VQ+BPI9Vqg4myzC388iVfSoWMB3JC5ywbw
27d5fkguyes41h40oWFQWfUkxSMMctivlq/XwhRpMbQF4Xojbdcx8mnCNeTP3DImFsBSwq6WTjopDzHrRqTjfCNwsiEV0r+1/L7K89/8iDjE9nVqmw5ZcG
7ZJGn78pCd4HJ4aIEk4ytInUI75FTDRAbHr/rhL5sWQ0mnhrTuvfdXh6RKBJ39NiI5PRiInGvxQMpNRFr0qwiamHTscgB9izCFvQV7Wb/0Y7zUp5YCeWFi
UH3Os/wTmfepb7/V8SuF7F3jWYAr3wq3KDtfEZx2UymsW4JPRVVoseOfrw1Dq1WK4rExXza5xl7QkxfZTZWLmPK8MnN4tj2tiic3kR8Ti5oUwiBxQZ5bxi
v5A4MdL3c85i/O/lxRnN/2hA2nnKW8e2J7v0IbpQW1PhnECfDRHFeOLbRKgME7TBrp6SlxLYF414K6SYIYLewpNbZvisDicpx8J1lE1EMpJHeUHGypoUgD
5GzJwpeymNzpkEkZ0h+4C8B2kFA1/4AI1sHw3Hve20CqPDJh3aXc4FtQVt0BOBP5shkAwhu1yngJaXGFaIKC4Ej7xmwFWDiV6czzKGxiYviTJkJOLoczvT
n8aaOjcPKZghOhRtdoxNfIdW9BUp/z2vCuXlbe+A9vvhF7O5p2qu00nXi290G9PJ6clHDfeOyUyXL8GV+2B2L7ygZ/zm7/Pgo0VM2RPy3XiaK4v+vErxXL
EL1POsSkywgfnCbR2IDpF4OViq/URKgS93wzSJgTSU1Tp4iZuMU4zLu4Ug1HmF62k3Bl9ljYOhgZZhAeXoukhZdP8Alnk2JEbu7IRniPwCO4LF5Izzux8B
rXHnK4Wje1ihXyIZja16DFfbCNRI6KElBKhKxan25VvFN+UycCYD+FLRh1YUAzkDlluJesGTjBgiexMk8RSZaLti6K91sPlVprjUkJjaPyNawInTvw9NsV
zh0iW9GZM72E0R9AUcv/hVJOwJoOkxWP/JpzTbhSYsAMPGPvMdf2RB6zoCpZhQO3BnTe81ugOzSnp2A7CCSlEnsU/GluGcCL4B7umU/it54yPIb2XKCYCR
fFn4RWcowd/F5Wa6sz74KGDQ9O9e+JGiQr448WCjCrkJkFkHXgc8dUxZ6C31gOSZ/ICacxUczPf/nrMitV9WjkRW72XuOSbrMmH/mc/b0RS5ET9DfTx66d
OyIN5iHnyLIuf89ZWvbXUk6nmcG8aZjLTGPURUcEqzpkBDpW0308P4klFQlMddT8tFxR87dMo1fOmlEvGRpL6XMeWVJi+vdKIjuFiM8s1y9U181gIMvbBY
x/Xmq8T+azvLr8KXyzfu32qGbq+zZVuKyKA9jU6M/1pnxEp70mon8wVBJa936IsTGYTRQFfPbzskVpWuAQsfNy0KOh7T1PKqJHdiv3esu3z0V4T8Jr0j3C
KioSZ4U4Mav1XeTu7O+iZbShUvuyS8vRXV6hg5L1LoxgFq0vDQd6qiXFUuUIbjlCSAvgRWVRTxICA5gxY1dBzpVM9PibY6bSPZKk37zFitJExArE+oeWW7
T5R4tytFHzy/BQTeuuc1rJAN+RHsuqVK/+poIeh8STOz8Db+c7yCxvLMyM1UYUpZ0nfJaAiQ5gHTyadWKUtu3kdJCJt1XpXOjfp9eHKnD9X4pJ/jDB3I6E
izQSLMd/69q5hIo1JFKpCtBKSyhYksTn2dtZ1nnJ0I/NEL2X7QoXltvljQSfVkW6t9i9t0W8pFnzR3TH5M6KeEj0wljbQVB8MG/nQEDiKbE+K69g+yg+Is
NXLYadJKD7u8z8E9Zp7y7YoMXMWZlS1/82UbwXSufx9MVQWEART/X6l1kRypQyNa0T7g9kLdHurHWIotwK3feHJ4hUc2qDDrLxOiaR+LRVD3a1i0hUr9iF
B/G1KnK9QG1aLR5WHVGyeYhoi64o7Riy9LRNm6dFVwrr4EDhQtXYDiLvvZaCKnFzHyiSCN+lwv41ZxT0l60yCq0Sw78dplzb9xJI6GVU9jP3xdpIqEV14i
i/tML90C0b/NpJWZVFU7gPkJRQCaCkMc9Xzwq7T2SO0r7gfnG5Y27VAzEzNIcCsi3ANHTBaTbhgxeJMyWrqEcDtkJWg6pwc0qio6SnWGR/gh6h2teE3mYe
iWQnHD+EUvn7O7XsNcw5ndYWMyFfWaCRx9O+pI/DMz654MYYvi/wDQ9NGGooZskXYO0bnz1vRq3Bf/oAvSDV6OFB7hkTFiacek15716d14Job4e7ikk3+M
JKwhe8MaXn+ub3OWlLIqJsDoWTrOkMCeT4EDFlX66/5I+Zq0v7bhQ6tNAptWebqSThwVpgiKIDgvwOyLpPBs15C9n+fwK8ZqfibQe4hq94ZarDvZew1RaR
dEsn1UjYk48+sQ7CKNyY6z7J7C+U8dB7cFyKVP3zYheosBiJqvH69qOvDEZ55GcPgTC5E9I3Hm0GZLmWQ9NoLCOxzUzSUeuFwXeMtDtMkS17y7WIUJRF6+
xns/1fwaMXp9LZnrcM+Ae1aeKs+WJbIsegksc0Lfq3DWm1UIeRngw/LE3zHw+Y/L6Du47iZwxVQatq6i0AbalvfxtZsgf2FoYdjA7g7TZQuslxre1wHeEW
2lmHMJPYPEm3komYggNJH9GVmo0aBfkRmZXeUF4r6k1pEQrQOkbUP1ebVqLwG9/48q1DBXdGjuMtOaQ0E7wIzpSG0S60iXw7AGtcXyxcRLAu9yYale8k5P
cHAs1si8xk79eYZQyQqD5t3mLSLdCyexsXN8XsFxx+WdZkC6DOD+u1EcdFgKEsnM4ccnjR5YaqByNv3tZDffX6RskxXS0+MeAkLx3K0iKUuw8cuh0qdQni
WRuNHRVOgGif8k9ZVksSDv4xapqnjYp3OisQEcnxdMqsTdXYI5bHKSLdlHeKp6GcburBNw/HexVexJcfbfQMLftvN+JWjB9JgwOVsl1QQjb4q8Vbt6+KFx
IVxQastq+nPYML7VEGGCCjhaRpBoyk4YOGIfCblLT+HJk7bjoAEXf8/mJRcKfhNNSSpYbe0KPdLHj15SKVjjeCPYPBlZEVdzyDcDbbmnYO44j6kpm1jR0a
6OnGsmnNnP6BrYcJw0wWe7LMkiST9OXIpgQQduEtMvWwyL0aPvZyRVkprHV3R4ss1MPs37bxQoAyc8Uc6ptiQoLWNu/Gffwn+i1rVljd/n9abCJ8Cnac7x
5kJDEsHXbWAV/m05PWkMJ0xqmtDr0LxdYjtU6fvVHeVwjtJUE6LxA7m68ECziVHalbP2+2RJKxplPIJfs3HlkkdXyFq/hVGpgAOWTThf4RZueEBRwaR2fJ
TvA9w2J/M3Ev0RWkgRGraZnbIMHploIyu9MFxEIsRL87oi7sZG7k07o9KgtrhgLh0RySSx7GSh3aRCsHSxkWNkWYp3rN0a5FrATGRanJHxmpo8RG7bsBMZ
ke0f7+1UiRNytFP3KbakZl6Ux6EbT13Ol68aIJMyFTMAku9bVhTa8brAVa2sxOOtZTcx0SX8GNoTarlElqQSCy5ZJsVxFNpHD6rRe4naO2ETzDR/n92HCR
TvPBk/FeSb73eXWUlcBGyiCPIlKx5pUoItJ4X97N26suND7QgiDISBEL0bgexj/udzQXQXWOgwzBaOi4BuuGiHkSvm0C3Gspc8FDYXKyMZgyoicH6knIhi
DUdxAoxD6CFCCdT09x4r/5mW6ahdaHzPfWoyqYqlkIyTvbaIGw1jnkENpLBhzu4eC31JeFoqYg+EF3CY+Wr3FktJ32PZviPTI+zzJDmHlF8GaKUrP7J0nf
W24cNFOLwp6HSpoYvSRT50Qawn9lxeKCoqYZBdcOscAuGBfAFovEUtLf3GPEAfP5s31fbhDgdPU/i4EHA8h+i7accKxE7C+q7eY/XnhI8kaF2f9pponZUF
pDOtiQRoO4vMv3GPHGKG486fdFkUcHPP9C+Ven5dcInKymh0esHUiYMv9EdT1oAi1i6COjo3VF/9+X0UjV4oKiRogTrhkgc/EihSOlP5ZPTqaavzVZpaMY
Gx5SD7CHDJ4LsN7P1JZ1aBPvvN0erySwhdFXTy0ni4VH2I2qrAn71OJ0QYFisiqBNeEGmSbrKhdXTaOLLibFe4NzlyNfdi4SNDhIEnxp4BLE0oqIlEkodJ
vr/JiifnfKgIIIe+/O/GFLa7uqddkt3oVV7NvuWWCixyTWq9oULqysaIG+SG3aft8vK38nWh+3lCBsHAgbTO8h/QghT/ELzMOqYbWTGJZB3ffTIPgOf2YX
0zCIUWKO5XwY0ghLGkrY44e6IvXCnHAEbN6rbxxATNMinzCngXV+s8cRH/ynAJkuC+LSu+BrG6twEPIuSmTalAG7oOppDPIx6Uom+pJEcFeftIEqijguHp
s+w5Eyrm4M0ny0e21RFCzo29BzDvj0U6dqYivRfBXOpMVSQzZaUjx2VPae3UvBxC7+6f7L++CZbHvIRWxV9ZQp9JFlYE5qk8jBrGpx5p04JhTxhoMpkM75
YNdSvfjg5RA30f5DiWfaS11chnCf5HohFgz9laP53DRHzNcuEp4o02Vop9WFF5YXM+IAo83u9IQ1bS6mM8k/+Z0nv/YP8QY4aaH5uxIf+KT5RcPGdbfsTE
I9A9QLK5mGIVCTeHn76U+gfakiyvh684qyI46KppCd8wDjx6ZpkvLegplZexhSe0XpeLROnUiDLIa4ooaEirAtti7Qsl64BEasLOCPI/u+SRdpgokxkq2m
piPyiD4jKWb72Qrf7IKDOMZkURbrEDDWWmb25AqrSbZ2st29tlfU9XPJSMo30XqMgF98aNBOIxTqA84RM5Ncd6i7cV8nciG3/MEAszE9AzitltwdQrodco
sdWY/LMHS7ofyUe98fygYWzx9s1V8PZ4OlI6jPDiNWhqmIW+sa1YFfWzChIjPQ0+m+mXBaXm+14W77MJyprEOh6bpxqORpCsBF/U/IDVi2x4fFH30WzdmQ
DLEghBzkomLNj8J/Dr3/peWzN1D4UjYFdkqALEvaOMbp6Z+/f+F3+YZcUsfuvwEsOfds81S+1ww0VYLsV/RWKDJtRtE5OPigGeMx/9iRJtBHh9GcAbWl5z
geGAdrO+iHkjU4HXunjG52wXYLxF/FvyKNjFkx+uZiElGsobiRjxBjr+aB/jgRQZAeW/Jg28Di0IQp/G4k68BIwOzDctwbhq/UsHN4I/OOK1NNQhqtd0VD
XgjEzHJxTsRGvfd1sXsmi4upqxrT2byjDxkc1AfT9V3oxGwjWbQ+0tNbbhPdtIEqIjIlRUM6BZ1rqJGJy8xFiLZv/1QE5sQGtF717FkjBfEzJUvjerY26P
530Jyv1wc+rOBdybzyTMD4Stl1TQ+/S87a+yDPMx3+PzplQXVCYr4e+v9OleTKPE09Ud94zlJeYnSMe/Jnf9SdfbbZuSurrg/dfOdzZNYyth7rADcvCVqI
bS0fOLpkrA4/mcJRF5ISbf7gr1nhHcZp6lifn+s92pPuolHWfOpEYF55xFsApf/NI1CNDUfu5xWO2p7OBTwlVl+2sQO5AlgXduOX0iWip5OBFuWSqqjusS
GCISqBq77peX6x5XRuPR4b8Fkx/2yE2OoHcJsyicdzHNugNP8bVbaE41pU+DKuWxbZaFmlnmElm8PjecOfOugPTSD1ga5Lq4SeTHXW1YvwevSrtBnedQX1
J21wml7AnYfmLkcphmGVvg2W2d6phIlibb4ZK53/4RP3Q7rU063N9R3lKTlfzk+6aa8KulnYWi1eBNVBC2wQrFyxypudjC8lwAJ0/mRDYbh3QfSAt5edBt
SArJI4PZUpyvvLmnzksegsNuGfpTAVY3jj2G85j+QKlc+qVvJTgohCVkDpQbrkBOSwQSbexEsnoIri26HBCMVFB259xSHuVoV2mSs9jaFX1E7NQ4QJyNwW
+Z1F5foOBC4EyjtYnj+1b9ykfSeaKXo8y2njkol25wMzKfLrfeaiIJBfFrPC4l5+IsInK9SViCAacfPaUU06MNkxt1K1tShyYnKGrCIY6E9rfOH2BO9wGP
Cj34FxiBKs5KXxNTEXEbTpBQMWouvRW23CDboqCRCdNy9+Tn7BIOxqdoL/mEPVK0hGgOlis8C6KqmveS43NuBljih4cdIRUUvA6Nonyxh5vwOieGmyKH00
lZNsHN/obl17TcGD5hZVAU1AzL3J0CXUukSTLpipMaULpuuYLyoMcTX2C7pgAy8CqDSK8CHZg/D14k90ACkqYjEZHI88RMGtxsjxJiRAVH2EX18uRyIskU
VSgc/FeXvlVsehA0JQYAmpO+KluGFB3+6iBIebomVa0D/z4x0SkTqRhqVDIvKZLAabNqFOf0gGfys6XcY0y6BZRPpi6vWJ1d0tQdyhOeq5zQahmni13zek
GpW4igtn8llRK9W2RLsWkp5QYSvtjv1oHfvMES9ytIOtY7RrRanp02OP7gHnZkMgHKKjYcQ/jSfc2o3qKjVU4kn+Emp8v9/RTKy3FNRE8X3yYQ7Rwd6Mqf
9bit8+Nag+g2uNzHlCANej3lMJppHcNF+A3gqMrLhwGb+iZ4GiLcz7Q5eAQzMjlODCrcXk0DbkL2dMntqJbTNUtFeT66EPf1MvwvAVHvwM0mNCgXB1aC2f
VPjzQJ/tXBP8ZyDslk1RD1qrJquVbRAjoP69DMW9vtEppu5lOFIqIzfProq1Ouw2u4UWnxPnF6L3gte5+V+3vmp4twrfcfewXmKmJyX/Fz1aFPuDmns2yG
NEsjybbw8VnZ9WaO3ir2Pu3eIusoT73KL4f1sFl7QohqUGqQSzo7IKrQwCUzN315P3xkbOBp5LtIy3jDZgd6/LhH675Iyqw5UTmNx0n9TkJbb/YHIATfzV
HpJqEEbrHXuSfQ+5kB53R052FFm2EIefNwv6Bmz3FARLCqLKi44RAGAV4bHpMDfwkUH4BoaNcLMylIjxODMbT+xWr/lTZjzAtdHejf/zbK2NhnQFgSt9Bl
OZEPph/wjg5MDAaDUbZkvURig+kzfET4+RTEQxHIM5hgLZml/GZVLHWSRK3hvDRLVFPj6Hj22d5k21l6sMrTPx0obL9KCB9+YQz1gNNy9P07hgE6CR8S/1
nhFF0ZKKOVXXWmEgjLA7+NaNtGm4C7qqDed4cIKbw3ZOQJ3LDbRnRzd0WbW/Kwvk9UeMwOPKSrA4b0+CGG8Ly5GaiY+BA/XnG03waJk6e1/Df5EDlORobm
uKEwA7drmn3xl1w4eHYP3CDq894a+XkPZLfRiYgqbVrdFNq8a5PGa9qjH0OrqiQgTmTrtoa/eIGBHVlccYpdF7H9XQj8myZc4hDkBgn43tX/uRBtIAQqcL
4Mr4w5YM8E8KQHUvG5ihJT3L5NvaoxO+rT5CQ8LiJqghh0y7k0D3YK4qNbMLrq+y8/PVusK6H6NN8zFvWlk860p63iuCwZL/Yh20SdFMvQI/EMhcj6NNVv
8Drh+eebIvmCzLBSP9VdaDPchHMViRglC/YnSLDHzoSmQYYQxJ3qGYJpfvYkYDrxGwrWa3pIk8KETEErHT3rlNm1U0V72as8zZfTlZoeV2bEGuLCsSoaoJ
VknLOhLUT1DKXtCy91qOaYrSZhfJOXvXgFyHDDzxB3w/QcJQXvEhmriIWE+N3GeOHHqFg1FFvzzugTJNJN4EEpLnbCtfz8kV7z3oEgRIAMhXAb181AuokD
JcLoq685LRUD9Nvw/mHjKoyKDFUn4ynl5V9gxe+5p3JLg4kC6lwDTrULSTeMG8iGXEZysNUV6VNpKvxWrYy659nLxQjG6pSJxVmRc/c0yvcTRXapxT+WzF
NmY0nN43yDR3YqJB8j5hfK/BUXyf8NPR1Fx0BiDV7SqcWqw8I7SqK6hnPqQn0t50sNQC0+jqxmWKszNkeesd548NS5vQ8Hxqx+iLh3uv5y/6+mY1O+73yx
uj5NOtFTg0dOCq/K9ewf5fiXpWSKZKyAb5O+zgG4vORiR7k0vSWaSaHX0QeYxoSyKnzR0oXvMfg0Qkv+O6YY00MeY70iNx6tFItzfndH3boZVnGjXvmrkn
7suMKzysl7hD5qmbKLxl4L9wXJ2QTALFgguDVX8NMc3Ou99z5pN5EMyX5ZVs3l1uJJEdPl2P2OcQJdM/DHiA+28aS4R4GCA8pK50QheBOpyDYYT881Vmn9
zWtdnsOR/uymepzLigSZNn2Y6EW6zGiXSxkoy5VnyTaZGSsZ4W9dpPsmR3yhLtddyzEqgc/87fR2Maq8v6PnrjyjvEkFKgmbAE4HaOhe016fTZcJhQpva8
QxzRC8HOwuD02PfLbq0YamSEW0YphjPYnC8i8qZ5nF3AYjUsdmDxZa/mL/6AO3c+NGlRxgyBguSDK10I9vTQNl+n8KWBj6Kk6COzCFn5PhRM/NUGCTdyRv
f02NX2MhDt2FTzOpq7uIy/WImBrfVyIYy5NzZivtgW2KvAyDJ4K/zESpYmmaMxR9WxfTTEGaG/IE7dwxGjLAQ1Jgk/tMwwMw5GMa78Tr34Uyb4jonTLxED
fvd5gyklFNQqLOzytB2BDkmEOr9wGjNEx3pcAkhdbWNxXF59GIoXcwv2D5VGnRFXkx3mmh4AaY+Yj9MyzIjYAusgKojtWehk2JJPeDmWVZl/rWfdI43p/R
Fp5RAmva35jFvQnrXeznk2CbgFaX40A6lVq1r8VPgK2CDEMQY/3FXaXig0QCSNBZwIEY4uLE7LinlROsLKz6wLwJ7dfFqyUwB/83T0zKvaljEiTRf0rwxw
+kB1/4x4ekH5y0T6P0Mxt7EkVYByO2l/nI2ph9QYLutGnAYFUfCxQ2NNdPcRlJtbOnoCCdczT8Mjmd9R5YBTZDOiINcRSc7z236xqisUZ9/IeREN32WDON
+sRQpZpPOYG1+VpeWZ7t6L10eYViI0zc/9c1OQgFuRWcs/r/SHzZ58lFCrgyRhBhnkxlDFGT4NLFQXwabOOZMold/Yp7rkFzeyQAYvI7XIX/xwtWlDy1kC
/8DmFc9p7qW4pQYOFl95ykFNLyCkNjyXHmZ14ODSnUr+KhnJqILIhYwrs2ePWCW/zV8yWKVTKNBGhVCvo6OzNI14SXePWSU6DOFJFiAav8r2LcYJKRVrFm
qS+SpJumXy1fHcP8yh0SpoMlTr0SWErSyWqWlESQ5HgfzRSoL89EzI1ey5iE5WbKZkq/nGSk4hJWYqLnQxZAoDn8taVil43YOQqB3j3VliuV2+yEj9j0WY
+2vaofcetwW59U5c/wQlAHJo9oCk8//Wn+/rdk9LVws9ShE9YSK7lauC/hO5qn/8VFF6LiceU8i29yw4GUC3Q5l5LMNTfF0jDrSMRBsJeaXCjxB2BDb+16
69FfBk0MUG2G8SKYUPc6XGugHCapQfOG0KUmo8lH8bKItfIWGKCqLFfOFcMeFnQ5z0YfXXfjpKzmsdzgTrolkdnQi6yekZbh3WmV4t3EKJUrRRENnllWvg
pk7eChHyoGRtCbfH5O0oVdlxO/eEElMqCGLTn4DpXYYwAg49MR4DTEbfGRWazntNzk5HUIpmM29JJPEi6cGEgUYtzLwSfpgB2or0mzk3u0Yy6KeUYL0TET
U8OO8Dt/7n24lj/wfrM0S29ag1lFVBIwvgiq5cd2qfe76tNvckLJO4abA09OzuFa+7mcCqM3Ut/i8Q1kdyrFoHOQxbfhb5yfIgjjXdIRZu5HcFC6cOhlWI
t5/LwFI5ywZcG1C1SGdEhiNncxtXElHJYNdZtVfoVhCIFTnUICL/FxjuFW7AHOh4FpYI1HH0vPQGMpikhYIUHMoHMMpIn8dVnQ9/MTjE0gVpzkvPoOZJho
NehW8MTX3e8pFRLAu3OHPmSeoC9MxXUKyxlTGziZfiHIJts6SRvzHNHpUhNdPGjrK/04VOZgbEVLVh3YKkERRMZD1nmoBuWzzTi/QVz+Y58um6Kr/JiA7Z
NejaI1MmF4KILSDFOBU8kEDoTKP7qbL3f9Y2V7APYLBav0MBUhmGQl+JK2Pn6WpbuMUg3XvjlQcEzMgRIeE32KQ4ttCz3nxs3tvgg3eYfuTTkewDd4USpw
YUkoeyyRkByZMELFwut8K1TAY5GIFYEKvAcrzI+dBJ6ziWBl+0yMP/tk+Zq99BDVZlv7vORTnify9uoCWTpc+tEe26gvZPtPER+4TvorgrtX+CKgnka7TP
S0kPjtND79jE++Ap4RmuQnegZ7wZbxPHZOuMZCb+9IY1WSvL0pWP3XpN3TrNhXUNwGn6YBWs+nLrpVUjm2/v2dfb9VzmQ5pbMzp3U+viHaeBJcY2JjWzno
SEHyjrG3w+KmxfwATUhOCyX61CUTN8N9CmqGwO0Be9+W0ue2d+gdnJv0qFaSvBFRAWV4+ArJqrK3DFmVDDFEDo50Ly9D7dg2NcHnnUMRwSpyeFJUBjA1EL
HgbXZ6KJmIGQmp0VqGUfzYsrZ10Q9wn92eMpL7BPQ/+4VxOqb2t8qWNwR1DKErKpOOKqh0VcsCusBbSjqlB/HzLrKBEz+JYWDOUOpEXDG/5XGbDXZ4CtLD
UhH0ZBqiYb72QtbzYtmqKMHEBlE7AplvGccklPKS9Hmm3cFEdscDyxcFW/vh0tS5R8ra+LX7Btw/QzDgK/MDxMcKDNA7OWKck53nu8iHkXFNCDJ1yn8NPJ
p91JfsE6GJwfwZqxqcpEW7X3tMbZ7mAw8U3NlRKIi4wQSoaKJ8Ga7s5sYIFFA1VtaD4JUPiwiFAEypoxuItyxqVzGZstuVpCHxFhzCVUAwBiwjGeX53AYN
eBL61OFZmkkS9KJ4Pk3PjL6UWSLrpLGO539ET7pUG2RrDWbonDvpyRSiiEZELCae0eKOFF6oRPKI7mW5JnprMWLpnGSyoWp/89Gn6+/5lZt6m8pKTFfeC8
5pOARM5Ax3FapSpp9UsiBRsfqNToiP7DBHt0q1hHUa3K3SE9hQ3FeJFnDjf1r/u7uCOsZOffaLl/m1wyBqO9OVF80CsFGUpA0ETjMxTGQrlBWA8XQdMsS7
4D5BmM5mUrpHxiyaNZNBwWP+WTG8L/gFxf0So8EUx9ZrpVbwUq+i6BX4gWQP3lCallOAtzgthyp6HT0dHSiGyTVhjXCTkQFiyDuCi8bpsvBI0mdEV5KkAb
jwc0bcjG4ylgclEM7pyMYO0uuK5aVeZnVvAk2rI+HM4OlpiuwKUvemh93ph2h+rS3YBJcPYr8mXSod9MqIjeEkvOyjmND48fXl6IHY+OwWmIXnkIvHbY7U
cmf7qwxpoQLgq1HFcooo7KYmKaJIxJEUQizO9z8Vy/Y2UQyGr7IftFi+iofwYgSNknh+S+KNIOMqkWHI6Zotmy2VsJg3ih8WMbmnCPUVa4fVsvpjyNE1b+
/7whsvRmsnSviswjmWObsefz7a1Ul8f89CwSkEa13AZhiiyBO3AF91XBcMqywqw3uI22dfvVv/uTpig32dFSrPk7ilXJWLxjRYcBObS6sumTHz8j6tT+CB
0JefCq8f6dgve03UoYq4FC+fH2MCg2Ov0g6jOezcBc/qpwIq14NmQLZAh17z37mh4OYxlLVwjj9gAglSHkRCCT1N0FTvX/e0GcFA0Z0zc+4xViPyuviiT+
0p+8CKy58GYrklbQTBrZqSzNpn53C1wr+sMMUZ7JJ6DdDVhHZsI64jt+3uvZ/CIeKTaH6srD0ZLd3c2sU1rTyuiXyVj1BEMQrEKaeWEIZr0vQ1RCGhV5o2
NHXgYDWcZ2hn2XuaKTLkh8CK07y6zs98E+Z5pcaZcos9kyrFqaxoy4ea+P4HQQpkjZr2GCwCf3AoSQmsqd2t+efTYzop8letLGL36QfkmY0uU2DEurX2UQ
1CnqOaB/8t8aR4W4SBWga9V1rT1OqZEI73Ke6tdSU0GQjEQzyL86yqPsrAPqs1RaPpj9cRjgmLKUs5iBaT/cSXRBZoBVm7u9Oi9SkqsIbkt8QuSrWoa8XZ
O/r8lUQxlmf98LlBt/vx4wofLPR7l31u7TTVq9ieDxnUXBMBxdslY6rjoKM80Z5Ox/8WEKOcH1MRnpf0uVB5RFXT844FubleBBq5v5hIFo2Ue8srExhAy1
3YqPZMiNHF+TK/WSuvvgL3lwENf0EP8kfk55GC+WhydRsAzNLYySsqJNO5nxLtz4Lx2nTmwB6X6pIFkatAT2uYvPkN6TM6FBDLfC453HmM89VipYfLsg0R
WZac2NeEGsgiZZgGeyjtcbpkuWU/+iipN2OIsK378QYIkn0LsvFntS1irNdwqf1D4W9h0/ZpEojbii1lTWRRDRoNKMWrwdFRBplRdBpY7JerTjkmYyqEzs
6fP0BfRlOQOkSQXD86VHC2/2iXs0IdrGaASvbJ7y4xSl/sBEx6N/AAwegGPV1N/1OmpmtyMoi1n/0RDO8eogmtOjO46xImYT6KTb4m8DoB53RPTudPvcNm
X19K7ZYodjdBOmFL4lIJ3/D4WWdzE5iLwQ1eswZFk96K3oaLNKcismHuQAS/6PekRCKjp3khMKTrPCDKddMh7F48g2GsWSu8QoveLL8HZ3o92SzT2n+/Om
k1ADqXOuoPvYh4vcmGh17qFpwTeEEoaJXrm0nod9/kLfwEcaDGDOnhZlfWbZN9tt0uyPcpa8PoXU7ew9AzvgohvsMC3GSExdtIBqBC4ZPGZCqTOuNytzuV
YXWqTY5fPWnRp/CxZUiLryJJhWt0p6vaPL9zcEQRK3ct9wSQludAUdDS3CuVy6kAHSqZmbe7VD5mR/SyhFNKRroGE3mzmZ2MTSoVcZePob13SJdAw3Myhq
tY0DtdLvmAUw/fe9ft41Gaa4TMX4KqbIYbkZtEjK8C3GuYxc4HEccYXFKIOQS0NmG4krstMZZHG8DCv6DS9DIYrVE/8mNXaZ2LgCzRWWMJf3q7vvFlsKJy
NNuQENe8BQLnR321iuHfZOKkmg6C6YvH1HL6tMny4MdHn7LItwiKcjCiCWhoGLNtuPjGB9+PBVX9An5p4lkp/KCwb21wOFXNQLlZzo+IkF+JD6gFFkjWp2
XKpa2hv31aTYmfIy4X3nqmR6cjB3d/xSlFrm0SSc92V/hHsIFWGYMfbDTv28fgO9y/m3gtX3Fm5cd1MSCcholdPsTSId8w28fs+dCNHXoXWuWBMCuCzMLp
dEpmQPswdAESzpv8fM7KWiFu6VxbvSFvFJ16dhVzJnYLkdlKjx2+fZcrKjkdO8rx1Ifbsar8OPDBIkE16pSOnAZ7EXhQZOfp44Xi30Qhq/Q9TFMarH1VzK
0yOMQk+XgVYCd5bGd5bN2oZCD1qaC8pY6aRclMyRR5kF62YJbGc8/KiIQQp/D2481bS7yPT0Mu1SIOhKwPtpCWEKR5GdANL3HeXocqOGefZ3evYhwflvAl
OQmvOzE6931DVtBSxQe230bjPeA2IV3UjHVw+VQvA9mjK5zHaFOpBZybPjN7a35NpkbG/dJHM9Nvjw/uHQsqyvMwcmTSUFcxregXIAGucuVD+z6F4pWPar
f4eddQZev5sSrDnlbJIP3p3iNc1V0zHanfJm1Q+shtRQN2Rg2MC/m+DSRw2QnlH2uq79BsfrjM9BwP6HqWpUOw3s3A2dbqVKAqbMbfhd4aMokk+MRkAbaR
3DtpkJiTPxRky6tYTfA6kRzIca0FeTThQtVfPa2twti+xSJzFfogt8uUKyxeh4lRJ0Jaz2nXf7zJQ4MHEmZKJxAiTM6pJ/pvRpBK7mOwU68CcR7SeTI82B
f1a5bo390/hPqqAwHRvuKBSS+q+gNh0je2SW4cBMYNQXsKparoIlpU3DoWgplIMlIuADoIFuzv/SFG/18hG7VNRWWJgD3f4x48W3ieQQQ//Cd/o1MTpYhf
uAiQVuyBJBzTqQGqyVkC0BVmrx4UE/lqVCdD+XuwImZGMswJF0SWSY+UjYlk5faKE8TxiFUwo6/wdZVs+Zi8grhdeephCqox1YGcCerGXgONvYbPeplAng
0RV9hHKIgl4Q4oxIN3nPMeWqaHAL1Z3VchhAwxzzIjvv7e2puBFYYjNskTpf4sfU2t2Qy5cj+K8JHuvZWbh838XNqVjQrz+CQvpmAPAvgKtuHY7+pPVsQA
mvfGQ9Geb6xMthdqdCxCtVM4+wbZXv4gRr+kzrLCJurjUjvrVLhUJZeteAWwRNoSyxTxyPvJNR7amR+yHG/e3S1EhX1day8yN5mqonML9/qSYi5tCOP245
MvxUtUQnZMPoZUdHXqGl+CBJ+HuM9K+F7lwIstnKHA1ETcvMpX5D51/x1Vi1mufE0ZX5Nc2yXWlPMMO/xNQefGKR0ZPJrsPC5Jl/1ywkJEoxSIGfB9ATQF
YjFMvcfJIdCjJi2NOVnWhAN3LuCbnIwc5XggOBmQvabw4RSVurrIqHFXrvRmDWGNvTL+ilAbnQUGFGn7slgnX3L+X5G9lpD/jsSvLfsa4VaKxu7cTmj+QM
hd0Rzmf3YJR1k3edDpkxf0b6e2H81V9j/DpFcHpyiDOPk8bWlFdWtZl+IQ1aPvPGnRkTwQALSOPpUHSPImL/iwSLlid4hK+HDMsbLBrfvGeO5y4yHFpTbp
+9Q8xptuGE+o5+TumBO7eJJ1W3rkeQ/B5OWTJJhVmuQptYjmWzUMM3BRoiGKj4fl6qVUh0rrvfTP7XT5APjrItI2TEbB5gT/Hij7u9IcnaF6tN7KpdeEfG
Bkl2lCppKTohf7MX/6AdUHfXk/si1ov0wgEGw52ZPz2Q1J/9QV07uTjsGMq0k5tz59FuOmYVE/Cp52diwdqEjw6lWygmOWo7d7KKlNmH5jspw+gxU+q7Gm
sF3nEH7LQlT40CoFzgPlci9fbuSmuNbgVDRd69oURKWOno6EKq5MCarrrkLZD6X49DDdsV1IKRdStYn+7uS35oKxZBEf8cTlofjSz/80WgQxz/KSAWqNd4
62NxmpvFjrXEM5skckBB8Iy5DhgtZODlFQDsr6GqwDXpKqX3Ck1SQxzzyrG2KtVeH3eKEcgnK69BVQiZLMVw0ZdvRE4+2JIKHODcTw8766jPKHvIDAn+k7
Lhwsi8wtjXh39qHK8/pVEUlJchz2BFFYZirKKfI2FMtZKFLxxTGWiNprx/YhEktXDeloBgW9DTqHZt1PJiNUMvwEPb5z/eS5mbMsuqHDsz8FWYXl+oPvyG
74uLoC1r4CQ88pjX7vTrvaz4/OTKVhnA6wBKEwWCKVWVlMzmOP9h+woZNcKz4DdvK6LPccf66LpHH0n/mvnQJ61JU6nrO1q66GLPB/IkpF7qtmFnjyfqhI
BRB24SCHfKKY0GRF470/u2ssUpoyrZVnSPtIiPkzGkO7Pe2M2YbAd8MqwbyZ6DG4v4QU05f/W/a/1QOUA0Gk+bZEwNrxYCmI/IJBDmvA6NOdr9fXCnDnV4
mYtJ2pLQBAGGwtbzl3eLE5V6nQb37kEwm3QxmH4XSqx15AFZsPaPuO1o4SgBh+oOHrCE6s+Sk/HScJ5H30ZNoEEF16EYEuDkyRUlBLaOJoS19HhwxInfEZ
BzSlTzSvQg9/+CXCzQ+pPRLXeV7SPiYlHyGzHz/hDTBhA17bz/4BsmiZJ3zn6LbiGzZRgnYa7+YHQojYRLwxKDLGK1VhGPWwW/iJ84aSc3xhJYWB82cVr5
+Kjmn1MohkyZ34vPWsMHzLMkLQrY6mX6dTcZAcYnlrG4n270lZ3qcdmIr+pfS176BtM+Oud0P3OVBnt2ubgouoX0CRPcWzj+CbT753Zet6lc9JwhXxN+01
msqGTp5MRVoEFteqaH6m9UcHz5bIVmnI9C9r6JlhkLSXbrtamLzM+T3gqV9td1o/7K+hViQiC6LGGTVZ2bnj+ZffPxAnk2ZtufmZcSjP40Y2J5xDSk0GO/
vPOYkgyaddFupsUYRQzdx9+q3NaDRzogRIF1fSCWrQVuzyiL4lpn2xBGmTdeUUt7Zhcyq2UVYZda4/RO8k8ZQansC68LrpoCGyDDv8wqlx7NiB93k9Kt91
EeZ7mlmZTUIiShLDjHEKp7B5V3agfcisgicLXEvTInpq6vrAdqvJgThM/p3xA93Ec6lPG+DLgDlcFzHXxp4jXKhH7bY1GIA2xbz5kInIvXR27+lR9zxc1R
UptaCXy2cW1SoG8l4s5I/gkzz5d93Gj3KfIFMNtyHLFKjqiaHZ89olxz7co9914ZfLz+7pdQsW1PgCJ5JJsJUZdpPOMMY/TRCJWvPUJRqDN94Sur3Vl/uI
hX4a+4UnL2WuexPNcwCrP9BE8l62pp6mivAkT7vM91MRniouf530FZ4CZnEX5eXY7KpnfLT14iCSZuJrjzYX96JOhw4L07RtZ2UYn8Fgzj5GEn4Z22MFoz
oqSJRoVHyEsZkiLnsTuNUm2mxkpFWZdKNkfFWnILtzRgGYe4D+a3qqP4N1LDtFUf5/xyvQyPIrJEcapR6Srgbn+QoOQDVBHknL0O1o1u2PUhjSer9ZBLgB
6Ty7rahi7Dr52ktw2axl1l/F/MGDBeJ9OPTev7HHQ5VPX1QXgyuREL7aMCSWLGuWjBV9MtwkjY4JkhXWJUm1oriyruEmqgSafLhruNbiCdQMrSndvPLuOL
v8UT1LR+VQbspRSz+8WYgjTmwMg+ZcXQaf5OtPbsftMsWI0cGEOXLx1ynvfiJRnPZ6D3TmYt6NJYkV7wGhId01LoNMysqAfPSQLqJxTp7b4NICFV5hH++B
BqiIuP8xZzDySF1vnZ6XkWCHhUodSHjvhorhrv9WrKVhaWAWnl9mPHxyrK2YK7knMhyVgf/zK0LLFBN+zC2p/9kcArGWnu+68/A8+6ijID0Ek051CMTnao
2QcAEpXJjReGusz9gD+qLRnh9fIsd9RdpYgkDLMcmwGDSVD6+AbMuZOLQ679HZWEoN7zx+lCbiaWylF3ZzHKh+P/+E0O07Jtf6yf6Jyd/bHeCDX3DLOI9l
RZ73jKGgnhzqoCT1CmjcQPbVvAeHu/+gTbSgpwqVtJfGbxkV17cpGjBEpCyjVkyC1IPxudsnTAOfyjOxiM62nZLx2+EUS4hNmkNF98N/PMiCyu0bCRyLJO
cvo+//kpL3RNu5ys90aYhrQyI672AQqNIGB+4XEVyeCQ3j50n7jZ+k6M4e/pZ5yDZuxahpR8qGNEePkB1DWlj/d6sdqo2Fl+3iXj0EUn8V0mybjvwN73b5
mwmyT6c+YlN05/BRVHRc6XcqqulQsAwSV32ES4b34XocCj7j85WbybJj8h2llSVtOYRP1iGRkhsC4vZvwEjv11lk+p3GK8zgOs+z0cjFQ3POS4eqbTRziL
ef0jURGkVP11Ci3RJUVXbdV9afSHzOgNGURiCHYDdAW+UXPamjsRifyOxjZnLKbg+EHvXL0qcpfOvJbB26GR+ZuMY+vwoeoOL2u/OzbP+6xN4c9akXu3Us
lv5mq5zQgXeizmXUcG+9hEYvw5C4Whx5jfQIZse/5pqU5hxvEFHwlbP5vZw6cexSFVjnrxO6fPQopVmjPWS/pK94KTdNERywg587LC7nERJ6T7M70I5IRN
YngctYEJ3sTwgoysKVUwk8pqWg/dUXBsZUYkyloNqUueQu/gq27CHKQ2fFstTG8OGdm3VFxNZzXhg9QuvcIPbxDGdbXijcUNSpUCn8MxkDvFqYfUO4OpIH
ps6+kby+sHvUg1uvJCo4UeHKydXzwGb2EeZtW15Th4FmHYgOygKWlIlEoCYf6F6UnLjIDPOjMH3LCLiXiESUb2BqfPKrIbwf9OaF7LxuoO93xjSx+izK6B
u8DfAIGgqL6kkFh4jQaCY3Cg8qm+LnKLafkck5edkhE6R0h5Lgi0Kc9TIJpw3Jo6cffuVNOb1RxgTcX5FJ8HKYhvGc9gHsbfis2QPjCH32Ti1xYe3Rczon
Mmjft/jo/NCou+CnpvyVM43SelKF4ZoGk+GRz+vqIjlBk3fOqZpyWZ/gUzR6nG5Dpd3lTK+4bzAvp4PRwL6tbq+rp+fbpJ1NHW4VEbRPotal3u+rqNfVMU
hczcNWWFIN5gas+3CmxUqyzG50TDuX2ZssXVxKmOmcvFthe/Xhd76Mz2r7vnNdCYUmeXDnP/KDuV/GpJdOvPQyS1nGFvKzAbpmUoytEhaWLb3Wc8FgGhnj
wsii7QBE6U+JoXqADGgJ3+dHUcA3FSWS15hbDGo7Vz5EXcj+MxFZtplYG5v1NpCVPuYUFNPhEns0z4TiciD+JdfyFvgnT6vvvXD9htXu0rtM0E+8zOw166
FlCqVIoIEOM0oqZgPq6YsyJ7/LAdDZJ6vK0qKGIOdmPOF6KHL2rdw82fNqln4vCfup6QMBEHY1Tth0Rl5sKb6lR+joXSyU9wmzWIpmoyZli+sc1hC167ZI
izUfmcACXbVP6fw3nEZ6iguW8Gb54tqPcTqEWYp14AY8IeixNaE+msYjJi22l10hj5mSfZHD61CDvHnRfmywx7aNaMPVc/ZRgsBM50TTQwVbAc7z3AUoTn
cbGWyi9FPwLPya+oY84uZisMqRZPsxxKedXYGBxVIYQBvIVWvrx9aLCdEcwLW+8euQZCinHKjNFtAZ4pzYEg0f6FzdsjdxT0QmGi7qBabkwWh+CUQE9uf5
yCEDuu1D65ivNK+7senR3rlj6c41Gjw43AwwUOZNOheDCteOBbOTif58VGt9Uw0xog1FWWVFVlsuIWmJcCaQi4U0m90bt14EQlSV4Gmp8pzaNyu19hnTBc
paFQlnL5rzDDzFZhHGTgEJdA1EgyK/R1iEq2VARsStQ42VnmTjfeDlScbMUrfLdEgJidm6/wTyfGWR1OJ9JSIMVazzyEzjgXV8ZJA/Uqk06Wbq7F0HqlYi
lTDZ4cefPGI9FnGQKjPy8TU7fej16QCk98QQ/oHpQ5GKqQ/ck9Xn+HTPz/Dy8mNiAoFBQZTJ2u+kzy5c7VlA6S8xRbm0xQwT1EvusIhEQlhgaRC04NsUPi
M52g8B/VVB1lt6yKK0zM5x2tnXoakqKe7T7fVMAv51+rwEcVLjGFxb+75fsBBZMEbWlcYLetOjijz3RURZOxNE9o8sWt0HumsLzKW6493AsKjQP86LGWx2
gxFHu6thTxhOHStGm0o2xSNe0H225lAPPuYYw4OVRe3/HG9yP1Nk2KSA60cFed5H4abAWVcRd5hKLuGzibpE/OfsaYFJNrWrifyPSNl5QMUlQz10nDNQx4
zLcHoea8WeF+xXLE8voKAiB8bHHVb/IovuNXxsn7J4y1/Tf17Gr+0SmTX8GU8wnRWfKTcbThO1p+DVjKfyIo6gAnT2dkt9GeXSifkByA5Vm71iolTwzUD6
MsnSEQjzT/A26ZV/NcvwBgggOiQDzr8MsXDX5HMr+NW99xRJlEj/LDQVBvh2XPDXjL+fQmB7ekhjyH1f7ULH321DwSZN5s4+NToR2kCX7AN03Na9ou6qft
rZmY1VnLdZTrCVCsO4fa+bNRzMcppbWqYuZHlNYpAOCpqSEpZtZVSWiEc2QJULWDaGj5Fm5ctwDkwWixwGPI2Z7tpQz1/IKAifzZBTo2HZAlXO/afJl35N
RocIqloIWP9cb/Tpi04Qy/omRcR/kAK99ODK0dhybdtSe0XP7XJVrAdLoArn/zdMi9BWbMKWml2D4V/htlxa6TztIstN9cGtobENGr9nves/5gXYvd2ZdD
lg0FA+qkGbogxxdOUx5jbnbQfS1nd918S0rt/FYtCjDx/nqchLTzn3Zk1SgQ/Cl1n+u3nw1R6mDlDi7wKJfBq1J7N1NQ9uy+fr9YkTQ6fVjF8Qw9vNIDhT
egZLuYX3M6V+JCAMKT+ylpHQ7Y+UwelBpKuZbGHGp4rZE/JD9zbsQaoAVEE+2jtOUU06j+c8VrTb/DinAETE8y/Han0hwU1nc0xnHuZUfPEyTFiVtkT1hf
p3MTdGEmI2bj3ao59O/y2kydMaH0smZiqxT5lwPUSxq/OSHK7CegoIJAHcFzrUr5C4CJ+SE3/K+WRc76vIiOV1ZvDSkL9UaQXYIIKJS/oJE+OauuuKSmPE
MkJ3E/HTW9dguHAW7t0+8yLFMNzQULkVlRf80Pu2dtwbbhgft39WEmwLRFQlpUcgrS5d4vLCpL3/PBFSQhBj14GI7vkkZrarzGTxYLYvRpH8T573g3uY7I
qgaH4iFaCCZ7XZCcQeAtEuOWWRYZE87gGg9hK1TECxIYn4LxeueaJCbLIyMbCR/PxVkbjG8/Os9H1Ro9CSkTBR5r+dqnnJm47sH8E6m9CvC+97uFBDhPKP
KpWbPLl/SfkRAirvKeT/AXLB5OiSyHWjnyh+OtH63AeHJ8bl/hoYqnPcY1OoiIffWrSSnry8JSSuSsV0X/ka3FCOQ49moaeBvS0jJe0mgW0koUf6FAef6y
+ReHezEHxQaRtitPNUXOKw9MBvS+Y5+rgu1x8sr7tszG5UaPWKwECXl5azvqBUMWd9CkIePSWq0/g7VoBvDGMhhxCt4KUbs3SHiroCY72GNmoETgaK0B+/
2CTmXGk82Neo6uq8N7VOD/cCcMGTo5cJR2M4OyfybA2E8IR9pjG/gWne4X6rCfJq2tuS6ZQAeNhVxJIvlU7tdqCf0+m55zhXIfc0OW5rgdX+/ppkHuxUUV
Gra5zlOBIef7aoVSTttP/FQ3yoHnNfLQYm6hK2lCyYgrfg4yn6qD+yyVS3PsXDTU661S5Yxt4JnCMRiZj/VwSmqoR9xGQ6wg1F9zssFs/343TGT2URSy2E
QavMdhoJupllMYPxWSuiOYa04pt5SS/nhI7npACfyvwYjlIhWp0ZOtxQXgkvkAdkgyV9hl9n4RAQbLuZXnjmlSw2LsOu9iIDEreAFSDlUu0S8VYiOpG+NN
WF+AFyUQxJBNwXWRJbF2Gt18dlaTIYE5alKh3C1Q4w2sDJi/lBVzSQ4frpyNH/gCRCLP+WcYILN2wPNc8sAqut6NrUYEnAYYkmWiIo0nQ6LBJkmriMKG5L
EmJYorgn6sX6pkhIxc41VuA+t2jO/aUyxIzAk1CqsAmxiBnpgeOWxNkl4Wt5H7yI4UVgRzk4KrOyMIUC55FG75Ye7YaznDFintmf/Gmd8udoMNItf/4RqU
3pPUF6hfa4z4elrfJd4YoVXceyLI4rJyyqm2B9VSy14aaHSjhsIXHU029BozosEHfILrXFW5ln1f1ZKezwqsva3PzPEsucYoeXIc8hyDiGgE53guyeUTFe
QSkDEJIpKWeKxXeZGdSe0kXjUhgkVouUO+b3Q2mlo3CZYiAHP00R2/bZ0JafivHoSe8B3Ws+12gS6sNeLUIclYTlMZgH6PPekxqTSr9V5Ay5FpmWR+WViN
1VZ2di3xsszoeoQ9UzS3L8+mGdl5bh1DFq8oDVj+1brFtEiRqetq2zFI+b0yOhYSK4eUCuO3xT+o6Zw9lBTx8N1ZffgyYqg0ukCDSMArOtKD1QlG5svEXN
+dMjYU5bLm2wW56pBAEs0ltl9Sz9tZ9/tnR+okT7F8Bt2djH+dta9ST7Ch/IH9d2Txqu3gM3o1j7Frd+XtTYpFUXt85UmSmbwf/S2f4rREh9jLhf87o/eq
OTT8Hv8lOrqomeiOI6AuWXcN7UUTgRsybcp1BI03ovCI07uAmfs1Mf2bi2KrdIf3413W5TZFdA0omjG4BH0+mFukPn1eMnUrHUH33iR2STq7RAtCE2MtOg
kjPpECvxHuhqUvE2ncUafa2BD0M3YjVO8QoLXuV2rOmLfVoZFScVc1zPOK7oYrZSZOVFdeeSOnDr6vDaD8oEY+tkZmBxjRd7EZzq8ULGK8RYA6xa5FwtEN
HNhsw2GDIuHhgZcubnpZ84MEVBb6HvinRMTOrSkYsP832vqAQrZqzE9oNh9YM8zwK0ZjOLz9ovd5bk80x8Fnsk3R/t9X/1PrjvCr1qq+EDpU+JocbEEjZ0
p2MBkjZHfEebZKPOgOtfMlm+WZRjqZ/bsJxqabd5Aw40lhoZzEScpnjZ2NreWDbPiIDB0KTYRzK6C6qeY+bYrFWXDeeLlUi3O1IYCI42ZM4DbI37xoOzRV
qnZuXLdN7aNX0KRAet8Z5PotnmzZt4sKQ9nsLdJreF/9bEy9P9GfoNx4HuPjABXZafM9+xgb+bEYrG6tP6Hj/YsFJV+TTF55sZujZFRqKteY5vWYIm0MQb
of+d1EeieK1IxD+iiLs1HeH9iVxOL0kVQ8zBYMEUfQQ365S3AaoB0UUHj/MDrxnYM9T7HWad5TnHlyzJrwhZmBTvP9PhSB94RSYlVSFit3xNV1hZL5aG6Q
NqbOnnVTlxxisXFp2XHyyPRYoBimyFO2YEBzJMyi2C2Mb88AEClEn565eNAGBrhGJUUFifW0x5rE7mQulfjLPVSysW7cHnEEoJVJEjJZ0TS4+0we8fPR7o
kBCR/mSsN3RQCaepob5sM9jGfezb2SuVlyjI3YPRMswTYDPcDpBqQBwatiQN2oiWl4vxE65fRh0iAV0e9OTx68B6T78mGFObdmXsMLUyqJ01RTXi4Gaxd3
CA8/NSMcLCFN5Bx2R7wtzdMbBAuR8XPUptPGfFJLzJd7SiZLwpNVwrBveHVpgt7YUakbfYlxIE2tvHd4rEOGAXj0om1AxgSAT04B55TXAwvHUvskKElonv
82K4y/AvMEqpNIboiIQBnCnDTZdw0dpARHr6owoXo8biLk0R3VHTpcI8WTy3/mXMJqgYStSh4+E3rkUke4/rIcXNZwfAfyCx/bzM2TBpr5ILCcpZjZV/2y
kQKdj74b9w0NIUOeVfG/yKPrz6XEbCuvnzcyJihOETY62phsqGSMghzopnCZQRcT1+CNlaJ4+2r0kr8O4A6FAxcF0xiTij4oICQY5QpbMzDGnqv0M2Z5Qv
RUe270m/YGm0txkVSWaFtVuIdkz7oY+jMp1yXa2BXvplC8mHVXwWiRTdNlS35VjpjN51T82kXJX/aD1Sdyc+bnlHBkNwXYMP7zfzE1Kbaw1lzUUcG+6qfO
2RI+X8VK5/NOkGm8beWoWzLYo/FhK6K/5tKmeadhpVTL9Nfmoen9Y3cdk123hSiafeMHEE3fb6i9NyT4Qqh6IRbouzBLMTg4tjw5zDnS8k4/YlyYo/HYrf
xRZtzdURERtulCUf2GSouHmcLjmGwWGgtUEfBvvUTdTzERGJ8ba/bBMCJjJzGtM4l7Xt/cADv183GUJ4GUbv0G2DP9OSTYGt9h8rbAUF0crBrFLpDnm6Cp
ZanyK1mpjjL+NCL9WbyjVhgeYdCtDWhj4K3SOxLUNxONLn76bP/csp9dUHMnc5P3rG5O3mC6p8r+dhmfI8v/vgVkHGwG+eLhr/uCUJFybrTl2e27XJEEBO
+U0CajLsCpPbnHfkl0CES0sMmUwbnokZpydmnzacowByKLgXATDN/CLXohsrBwXz+qiKmTkdV96G4ZfyYe6QxTWjISF/dgKSbmL7EoqTALA2IPfiDN2Wtg
D9umjKHEPWDhTj+8trl5KgpFhuEaArgjfCFu+pqjjXMzyV22M/rI2qZGYKFpQPrCOGoQcyWGP5qqLy72v/d8CcV/HeNz13bDOth4yLuQt8QtdOq2MR6pqh
M6zcNT5wz6lSw6NTFD0Ms3wVTHWT4waXO+CdllHUi9ryMgOLyCNuzcKDqe5oUW5JFNEImGV20ObYb9+kN8XBL53GvBGxbSdGDDNR509cLfPdeKEZV7eR3J
Julj3jh3uPBfvRug/JvF96E8DOXkNS7bVX4lUH7PAtxVeJp9pzdXIZo+YlSzCyqm38AXLokx58ugzcRbyHIUEZ3ZIcyqxS4v99jt5jfPs94qZ2G68UVevV
NWD9hB42xYJlwgeosclZmgpTNehVSpMkJTdlaFxK6Npv/4myfNNxc9HzOQ/DwNjgC36qeLehdgSWeFWLazC/tlaKHBWfwsxMRr52JCMtVxe3ZfC0QUaoJi
nr5gWnX+emJ0lzbAiF7RkUWs5UUGqhqyUj+DSk8KC9W8glOV9eBT7Oe4awTZH5mYZsIMwPPbFr8A0gQz/9vwzivj58suaQYRePfFpmhKPMdYQIxX7BiHYX
PkdOHjyPbWlN6CcnfTOp1cBdQ6hnzbj7zVe8+JqY89IiwdFrotLMBOP8CqGLX9iDp2/sOg0JOlWRmVt5Gqe6DFVnpEISnrNxGxeDy2WCRsMHn+baV4SLAZ
jrsB8+5xJZjHiaU3Itk5/DImMmbuQyUi+LO3RvkacVHL4bwpUqg6nCil2nQjAnLew9KnxP4TTIgPZ45/lqw79EHWlsheieo6Tmrcim4PZkGGy2t4RnrfyG
sZc24BreDR4o1DSa4KIp1JfxLtSidpYEbQHwfJm6Ji3EMoupCkBYgvIf8B3fZAnQ9piDoiqg+27x8N75QX7teU8dEbIqHg3my//PC2GckT84EdmBgZtpQl
zbbdtBbSwOqFJa20133FMaTLV/3RfBOZ83cSAQgd796MvwFu+7HH0mEShKXVghYNKPmRvTdBK9hI80rHTE36+ewfxfPgp2GtMvbyEySXuWoGcB2IXN3q6K
Jtd67t0XgrGv/xI8fWCTPDcqhuPH8MeVpY2Iz+eZxHuG/4r8p4+Srxwj9lCSJky/YnkvFtZLTqT6aJJHcIFwE0prFdxVE3O6t+KzJVipQObX6c1+DcHLnD
SaRiurI6xeV/9e+sQtIQCDNnKONAcnrDvfwrcJUESPPTIpRBM4NycgIoZ1I79NLrQi4Ph1wIwrp4mAPD+scJ2Rcbn06nj6a87Z/aVpiufqrBQ26TCThEGk
a4+tVYMyFnHzUhAddnAiK5mr9JBDF6srBVeJ7CvH5DrQckfdq0KExreeJ9xTTNQZLJe87CcYS71S+p3vFaR8qrNvp0QqjWr3uMrQ5uhbPE6dkHbcC11FjD
URvp4SUOhTX1319s2F4QNJ77CAyQw7KxIVp5cgNDFfPKnf/Yxq43W/MNM/cy6RmBJIULcy9KT0AE95dNVcuIrdi3L5oYvZ1/lcybvQtipqReDNRIUQ4Q4T
+jzNlU4vvKEk+BRIRO0mfBfxkoZlp3ZWBab0zr5tbJtn7V9LpKwuq7gp/rwfQ4naidHfazg5fSkYfFpG+bnIz9Lg4PsBS8ZfoNu34ZAldGtun2YKhfNvuT
WeyJyILgq+ACVpIz8td5RZDtM5Zekob+P9ClsCJ6s8A6GCUV6ucyCChtax8pxXc/DaOzSgj/hXBH/6KpNGfVzOBjRXQ55MYYpaqFQOd7XrYRakGunwPUVK
HZUadOw61HzbT3XUEqOoFQzbqNsQzOE2kUXs+QlvsWgcCS4aOAnD6sbVbJKMITgkwYH0HRl8U0s07LLIYwzHIutAlynitZvC8/kqlFeZcu9YE7WPwcOXlA
Za8dGAFMIkA7hJU3rUcGUfrLJmoa+yONmnVFAkM4nw8zgvQric6HThUpwKyomsi1em9+CPXXJOQt2suTg3XleLIOwiIdeWkJkhK047yogu9xnjLMnwSRaq
j7lLP3ndydoUboukJBguZtG+IAr6QkeL7vUyZBuxHIKk2276IYwbukvDx5Md7CFXsK8yJEVDCtUwS8hzAEv59knzbGj3KZ3lqDkvl5a0TQB7tqOhPfa9YS
2Kubj5nedRvpxbtdSFH19YSlZw6ECkrk9fAJZFlslF0sU7INc3lsUNS3bwWvT1PJEy4Eg5k+d2crDFyoTkWp+KZli9aIehjQcPrNDK3y/Pb2L+mnm6Llrj
s0xYMrvEf7Ui/EZLV6NANzFff8i2ABKOAEH/CP4r6whjJDalsoCbPTSPpar4RFF4j1/1T7povUYTb945PakpHzOjyqghSLyDEZ6Kdiuyh1w+6cXUXxEDDK
isCEqBPswwUxYEHSskFpRTbJKOQTvK0eM8jftYHoyi21K/R8QyF4KMgsocjzCHKzIYsrEEaEAaSdMBahe0P8oK+ycRNToictpRPu1066IZKmxJpw30esyo
FHk4hFkt6CC1Ji6eH/2reKKKFetPzzQE58B3kA0y4IbTKU3gX2ZNdep3g97fXd5BgRAkBt0fErovpu0Oyi3Sb5He+vkgRvcUUyWRLbOhgjim8NakKCjsFw
GpLtDTu7XOR6J2YEJ9kSkw6LOxG5W1LwcdUjzBhVEuJu5T1p9RN0ELyQ4qVhWTpNo3xm2Jrj4SSu9t0qqnyVa5xw0HBFv1wrCKkxmZ5zX8lfVmpXfBEJA/
CdAGmNsd4glVAIHb9KgD1/omnVq7bO+5xSqiA2k0obQ8q0ygItT1l9F6k3oslwK/JnCy7gvCIXueE21okJJJW5qCk53jnzs+JgQdWKOv/5gl24ZZ0mdPqc
ucCMpfrjuc1AoCihLlve/lKmhhKoFPi8x/ad2nfa+IWOB6b2XyWWd3td/QYvz7rT1jEpfP0rWDOGMNNWffXyWNxCFIc0pFlI9viBcowrusijNtKPzG3xck
QD1qGhO3LJ89ahjeQbM/zY3Fz/6Qa/dZXQdy4L/rzjipVq1yKqd1SGaq7NaqjvL1eEGuxAnSQ8WiXR0LxBjc+SPpl1TT/1chJ8eebBOX4Pu3vtsh8j097a
1i8blKbOb+CJI9u7SvAcMfr55hGeFoxzMiuFMZqtFkdgXjmDjX5O83pPyYNAR2yE54VxyS8kCawFBBDPHbtIjzkDbDYEu4F6UrRAyqIo9mnLo7bZUseHP5
0IerED6f9xWKXspp97shDOgnGDNoiswZgnEomi+uypaBUMCq9HjG15e1PThXY5NAokhrCmYmB8sg3AuqgkrMBUWPVRSpNx4KotNrJ2ZmgRdR9u7+sqCdK1
0qWO9wN//iH8Jsik2dy42o4sVlxx4BmkuPGvaWKsd3UtYI8Ow+WcdwWVxJOJfuKR1NgOFyqXwFH/H8Zu9AAaWcJjcgwNm7rKzKNfiaR66ajiY1Sqceeauw
Ztcwc97m/qDRDEvw6xHP3itjqeisomTD4Ib2hoS970RO12TA3nSisziLeVqRihSiQBVdq5g+9NLijGXVpf3lwGY0sgIvUYE/KT/hZAkqMzJQMLayTCllDA
2iIlsT4uWQ+45Y2NV8tUzGWa5XtMkyNJtA4oZQt/Z2LqdA0EfGvKG5ffWEwp6k4reNLs0wHm1cxukuXKPaamAq98uwivKt+8D8f/mnydX+6O8mqIawpUfZ
WxtHgktYiF3EMTe8IKsIXklK0IBkbuiL8szW0vjnOXPLbAvrcE6uRrg9zPc1bD4ETacca/SyCXf7ZgivyIHEySzPV+A5S/cFfwuvyAnYuIok3cnNRzwsE/
oGzlg3t/f19MwjeM04jIr4sPypSj76ADR+7KA6aYal6OBpNX97oj1GSMS3kzwF74E5zHqMAFOFCVfR0iw8bB/slGRO/3JKljsuZlWzOJzY17ARr6hNoUXP
mSjpeduwP4O+Dkk6dw4rOfy58yJ6xsfZU7Osr0cB024WO9+6d0UVJtshw75PWCAsl5Wf03ycudWElDWMx7aZRCKRRzLDKeHhT4floAIvyY5vWaNM49ALbE
0+AtGs8z2K5dvz5ln2CF0j4qEMLGtwCsff0CajowYRpB2tiNkKXxUvxWGMb9DJtIJJrR6c+tA5aTdDi9b32X7D9wnOQGvUUbOIbvWhG3DyVDCEOzOBvKBT
EFNiqgPyqZKl/1yLipZ24a7dSk0qA6cAbSrwVU/ER6PwPTAD11HP7gb53i9Jnqz4zM7CI5l4afNTQvOB6ffJeEOO6d2XeXOuiSBCZvuw5ciBblno/9/blz
VZdhvpnQbOem+tvZCiRtSIsmzP2OEXh8P2k8N/3hF+8ovDi2zHzHgkzZDNZnd11V3OAqBdZ0UmkAngFhW+osiqumcBcs8PQKaOh5UmwaY53mSxLI2o6TtN
Ai4D7ILG1JdIXar1wmIgRPDM7spo0jw+HpYKeAWHjNwclRh8jKAnf123kz+FkEH7h0vwTUlEW0yjMuVlaGiB7543kYEgcvtChtAGb8f92w/+8Z0cXVO62i
c572AH+8bTfop5TRXVR5HxiyUp2RohEQaQuKTkWPunm1OKu5rtUoP2QQYM2j6OsB3ZIPHMGVrphc9ik+ndS+DdIYhgndPDrKw4jsmR5A2iDPDSTZnZNx6f
aaR3tMvSwWzfhIxC9mHIINqgxsDXTEMresTlAc1nac+OG8ILHSJqm2ZxrimrSx/gks6PZSAIJQh3ThGQYXvziZnLsIYTuCrTAOmQ05BulEofKXDD56OAQX
wemnNEGRj+GU6/noOfumNwtF/olTPnuHZyp69wKxST/fMEfYxf8sahH1UX4ndhPLUK6FTN3LkD4qnYiPhhptspjGlk23qyevb8xNOOkd0aXYj/bKjV0Txa
B2AukrTBf/6RNplRnqY50DOgc4nFuCTCmZsGDUVmD3dpmXgDNBJzS0YpdGDcpCapcDWLiCAyou9s6PHZh1Y7hw2L3XkM7opQXCyqaW7sOejE48dFbadnEs
sII4Q38irgkZkB7AFierN1yQFM8hr7TLvKFmr+lGV/tzxeuwRwu/2dE1NRmaHFjtvMCa9L63AUff9SQB8QqMjiQdtswqbaMn0WSiVy5K4OjpgoAjmkGvwZ
KD95NEkhRDXPs7s3oByZbyK6blOzGYV38P87A0WpYOXFQGmuofyZiJ9VXgzF2zOI6wiSBfV82fy34m5C1Qr7WjSYJ0baHTnSCRmvyyEFymPtWHP9oiPeKw
wMS2pWA4nMqJgJywMGzHM9hTdfYptCwSlwQdC4iDrIMkHMq2Au1jESpKhp/2jO9PtIqPHaTkLx3pcm6x1z1Rf4l5Pdxf19snz0m+pUoTGgE/iGzRZSggqB
ZevPtHtMsLGLPTLXbTyaK4AZy5b52r9MifStpOlrz0MXvBa27sMKJ4OxivY9voKj6i4nx2s+JmRKfg3DK961a6Jy2PT5jXAoYBsKmH+c/vsZPTJnFK9w3v
3Kc4Qv+eCyppsAy8vOcmvX/OcuZ7HR+BQIwoUv7675o+3/N7TE27IC1RpIiMsVJXy9BsaN21qWL8RtvQ3HiB0m1d5xY629W0WIbP+KRVF00OOEaNR01rqQ
7UrFbWA2oM9FAa3Ux+lv78HYBG1HjJ/sjAPi9qzl23yvyGB5teIQqhnYGlkmAJoxyeMVT3Sj85Du2j2xOc0/PYbyXTAmKC3oqRiPr9JUItIVfBrGZ3RhcO
3oXmOAJA+mdA8hulfRvP+iVLGnEtahjk9pu8UQXOkBFCR+BOPiod5piemDH2Z0Q+at0K/6iFw0Pli7FO/c3wL52GDa9H2tOhhmI0W6Jo1ZngD1LBsrRA/v
lM7JiRQA3zDO3k9icspmK08IwziHYr9tEc/agY+tSpfQPSodzHJCY1HFIvNL4sJNvB8XPbz/QsRJmgd0vKRscJiCU84gv2oSJHJNk6BkS1sHqPyXmwBjzH
jzF2CHuBaAJ64MEiPqfujc+kaowgYrN+EMLAV6lYDKfxsYsXYeLo4ch5nPU7o9bXmVAee7pInEQsaVgHLWyEGnG6mfl1mJ7H9ZvrWTwSWCLm0YdelJZxpx
vSX8r3ft/Z9lfnOdlMe06E9yv5gI0Qcemklw1HnUhy+EFlXIM/MYp3MUyBRZ/mG9qydGvtOclFZZGK7ZqCFcwg7h+EZHAhap77wp5dOYbqS+QCPaCZLm9i
3LqDQBm368LONaAqQrwhOQ7P+jT6q0eap1WMoXX0UHg9RDKqSLZz5TGz+3VLQaiVRv4mHqaYLClTUVzfqgQLfAPm6vEdOedHxAq8jZvZtOPfuGwad48LX3
TTFZlKl0f+6Druw/IYoPznRPK9zYRxm0UqXajl9YZF4R1Dr5Yy9x7kKLr7tX0OiXwxkxo/yRc3/aN0p0eZ+BfZHawpObhf0DIfQDM7UctFg1CfH/FeO5/I
gWLnaKrZFzjhCpLQeZTyTqZB0mbAD4vPPFVEOVEfGgLyP2WzpmWo78IuV5h1yV3VNhdx/mesuRNmmELru2gF+9jZSsnG2A9Gx7Gj7OcoT2OBRkcj8duYkd
Ne0B+/vBfVopHNNj2axiwW9PmveSjz5FFKtA0n2PWJ8HsMA9/KMixUP/4E2w7cLx+YFIcAUPehTea+XuBWiLb8t3Uw/Kwe2RuE2/vjcdrUtsBnMT/pozXI
JpdsHoNVku0pOPIsd/3UfocQQ0qNMkf+O7xoPXvuInOobSe5FehDmeng7UZimEpudBh37Rx4sx6h2OwwvwSo3EaF2iErBbwmPQwQYy5Q5NVIANC9YE2ANv
GyQzkP6koXTPo6cCY9/+ePWalpOeEYV5JD95fPzR0YI1gtaiabDXOk9blvYcwJNMzMp1qXouKxJyhaQy7bUjmjv5QukCxG01Jlnlh2x/dYEl7Mdo5cJmJ9
MsDuYCPIr+/IkPwE9JY3hJKKoQ1LUjoxMg9ndQaSI53ta8C9ZCbJl4Ec76eiBGcOYzHURu2/h7nJUoLT0eTQST6rkIYj4xMI2gzj2K976u9G4Svc3wlVVz
QXFbRnwA2DwzRwwnxiLp4tGTe8mdreuyZRlvl6om4JkuP6/YdX8dDJ3xL9dUPK/JzAgTr6AeWhF6devnCrlafyyj6cRF4VWZlv89j73p8Qn+3kvwLoFXnS
sObFirEu2VWG17txyCqBLdC65NuiiHugggVt4WXBVLP/NsmCrWOJVHi7HAhTpHSaZF1KbO+jdIkqx3Yedl3aVYTYWkJczMNlplF+6+U7xS78m5D2uHyXKD
ZMjRN2kJ93aO/eC/vKPBjhoosSLYMqTKuyIiQbd0vwmzN0zr/Zaz2iUje077zgkB3LPKMvQGE+gchGe79pBsWAmQFDLblATjcjo/1vM3ksvIWBZ0MUtVbI
fl3W/uZ+vnAGxz/SCwGh2xH0M3DnTr0mri7u3aJbNsAle/JnOfjlIFufqvu+jeqAGz46/tPAdS4yST85C6IIg3HeHzeiL8zz0BmTZnfwpryVjC8A8podYn
V+q4Pumw8TG9JCSQbZOh4I5Uluf3Fp/WGdYePON3/GzmQEJfZ/332z6SnPSz6/L7RVCx61j67OWf6SD5N7Gwd8EoEtZ9Frk6OqG6IaP0xHOe7s1XLlLYw1
xgwHboKS2vlahgfobOIPqL8hFLJ6ITOVBh/bpmLPjXLCs4RSQgU3B2enOiNZck+cb2PNfO1OF3fXhW9DzqGSu/EA8bE96netogblH50qUu3Hhgp/1pIuQD
1D1rTs3VKI7qlCQXq7jqwcplFb/nt5QoGQcgqulE+AeQbOhJJO48EQ0tmRwIJVWRleYv3jBahBuU4O07Sllk8gHwykmljOf1DKeEhiC99ta2tWsrthWEQF
u5Cr+rvyxBo3TUOP5saW29QRlvSDuAalKcY3LOmSzl07AIoFEDHrDOusIOIbdTiO9Tiu92MmSY5EU2GJs8uYcxPQkUbSx4WgyByL5apf2c8TviyJaS2ZDj
q4uZXDiuuypJuWgjmUCLXdbpWfF0kIYl2nCBvx+sBHUUMAXO6FxNPxjKHBbUmNswnisjAUfXYRhlt1S+lKm4KNRJ5aIzKhh1rcPsE5CdanCrprOft/SQn8
PX6+VckIH9r06uDdJehrGNSWICyGwuBNiAsxoSkhKZIWLonynYQFljI+L03zluo+FkNL2q0xr7LEXMKksfvqpHAQxItf3Uj7lfnvmH0EIAwf4LuUBsvADW
4HDWEACM8q1rCH29mn86UwM8rlKw7PuqY7jG1UUw5rAmvjLKcok8Ygtc0+rMzx6PTsuPiBCwGcxurRCM0LnUMz17Jhl9bU2UwsqpexR1fb0ACtPbG43OGb
SYvNd4emXUOOErpTMr5G3PaQgcfo/C5FGO/O19sjyS8j+2Rxs3xSSulpUpkTIx4oGIQLSyQqLSStOg8TfZP3t+LzGiqbOy8iKyhkujptVZSz7lBEoDvmXw
ZvePcMIabphrt7q2VLb/yTWmXo+4nXCHG0mvjoDItq/VNKbbGE2HaFBXrLKpL6j1LGdMOH+TbQ0KcxjclhtjqBEuofyQdQl+eJcsl71XLMVAg21j3w6lEG
cmsF/gIIPLx7J5bx6yG5d0+PFqEGVfEfHrWgZJuyFidv8EVcbRwQ0wrYNjGqIYy5AArSxvqmBDce3becVFpjpOocEasauQlW2mdFvbmGKrVa1SQ9MQwlc6
b86T80u0+2hDrP+Pr8sdR+je+Z1zKHREZ9PV0nnQVtnPROjSR3BP5RoBRWXW/9KdsQRzEoEcgsLhBjd6v6iO3VMgHGE/1C4IWbJqPYmeyYInio2bfBkTUM
qr7Es1xDG05QmlI4XHsC3IQei6yKwxwdhmYIW9J9Art2A47dH2m+8AVRsu7Z6WALVAcM8EPJF92Ps0A8J1S8nBBTkT8efMH/OF2Dpoxv7J8vwWy2CFn6Vs
1GJ8DC30uQLv8jKaM2eSqbEuy2afKLOv1x4OeWqszusLOHSW+1mrYS/XpBwNOAvyOXgCoYgG9sV7kdTBfAgMpRjfr6LusgsHl4Yh0tIcdZP6A3pF/miFo9
gGtUEr/XRU64hgWvZj5WUwsYugbO20Glf5dR+IYchogoCvnv937ViiGMTwr8XVSCGZYPgusT94I5wI24DlQT8kwbNXsYjk4sZNgpqO2eqm9uRNYBRynZ6R
Gb2hxEtT0zx5frHrH/fL6wgbbU6l3KcuWxNeE0ImHFBz7TNa47xuXOU7rAlL6wvcENai2NbhcoO5fw0EvMadxeMSsO6X19AyTV0HBm4vxpaiKGeUsDIRBx
U4BnBQYZl87UnPwBqG2I7TB1/7uyScZN23Px/Fqn2NFdSNepQhZjTvlmpJN4YOJztUeklA0c+fOb9bI7fO9wwmzXU6BROI9HEfB5n4S3IdiA2cDqc959/W
lu0yn9vqJIoyosDX8yrSjsv1Ko5kj/SQtx4Mz1NSgyONoLtHNVFHWlOq1uMEN5TAFSFtHTZaf/Ti1oONUIxdUAio/YFLgZ8H+AbtTRs60rk69qVyV3SMZM
20cCIoAx8k3IvOVg64JqzSMTZyTU2F4iCgsHnCXL4mrhZgCQTr7dX0bb0VCA+EGo4P3C4uC2RenDqbTdCoB4uThmE5XWVJw01aZtuOlFMPsn7wREsGNqUD
C9I8M1iYy0q6cZx/Vpcv8OWGTkKN7wDZXIjgQgsW7op1dhfCUvFPdLfbUoOhjNgEdi5nSER0hsquxN0hxGs+wFpHJUasj+0cZ2AY967JQEmRiinw19VGLN
hzsAYMYyP617wqQG5+hDCDoDhakg+q9pwPPvrSoUMyWISzSB1JbZYCgJwg3jyP38SkrtzOTV5VeFod9BCFR8EiSwrM8hRLpCcBKNc/4DqOJmDdrn1Udent
qCUBH61pa0K+2McyyXyR1aJMy+l6jxNlGNyJ5oJbQQsZGesTL3rDjQ4zRzCzK2Z597Z8di4V9mEDmPPe/Z5IKLr19/exmaNK0W7fti9ojGY0h8m4cwskMR
8LBu+WoH8H+XxbempiaGyruDyxBPc34NF5ek65LEEqAm0caO4so/8l/mvPumzkng3YmOG1ZT6DCHJ89GsTlI0ianVq/Zp0jhI/8sqPcbLLjhMZWJ9JOA85
JIOCcMVBEDJwOdx+PVtGQ5+DNTiFkr54JoH1/jrzecVZ1rnOB6NlKEJVLOEdrr7iReHMnva5CghLjrJ9B0papbrMCDQ+d0+0Q9ZrGzxfofcoyFP6ftMGcT
U/tF2rRcUKExwsS7VnIgwjkQJ/Bcnw++evmj9X5CuEorAaLqrBH1vcQ1+SFXWeDD6t1C4vWrmUmdN+4pwlHxuOpyRhuMwXkW6T15bPZZ+/PI4O7413IHM9
i8o4w86SscPh7jhI6YyHWontx3H1sXJdm6Lczo7hzKNdW/79QLiLIZ2KIoqtCQyhJMRwjnVhhVG2nONpU9hu6AHTNXKmpU8zdummPVJtJ4nUv89cgO+JMM
WCDwFcuI7iDNhs27u5JXjTDqu/8RhMOszFfCk9JZEV43TuSB4ZZDV0wKEupyhKZygibppuLkFwnuiLhSsczD4qhOqdCAMRilkEigCMh32FlcvXw11mqt30
au1cA/Ui91aDhzi5QAymHn0sMptWN+pl2l+w/DjVlgWXJ/Z+1PR3PotVQIN3BMZtopm1yzXB8NBsfHzljrQFCbZM4GPg05EEIgq4DHk4r2qW1lNTSn/vm9
BrzmiTh/OPARlJ25HiANQa8uINlrSBBaIgfZU3gOsYRGJiCANqEbNtL7WtFDmaj/flw6bq41bivoJq78sCheiKdQZl4lHeIpkLVIUHyepjK2KMlAnZdrQK
2nZMf5Yvh3/9juVOGii20j9pb0BD2olgR9xw0LJ3Qe9ypXcXBLmaMLO/Akp6ylK2Sf+so92EuThu5ZplFwb+BKH9qUcX+8mV59yXBdqzBKVz4Lt4/d6TDp
2v+10VYdqq/VZy3WRZGOGYnnNvM/ZUUdkOUg2xwLqMhgVfU8yO9gBORWo+LUcH+vUu2PqUNxjWaNaxCaCRqGUBTZ9sWe/W+jfjKIsMOoGBieuw+hUQyDIh
C1huS6NwS6qJ0PySzzkW7uJhymTnS1LHrX3VoxpBKwcfsp9Zj9gGKIJy0PeQdLkTTKY/O5+1r1w3s1872+xQxoULykvGq0gMm5wiFpfcsbdN+eR5bJVJUz
NaKSIAh28W8jz7M3zG98qvpoHIWBCSWztHWSlj3f/r3UPsYVMrDfkfzcLN0vf/A6cvEZF/hIreQ9u8J6gtqcxNuo4aBbLuyHLi1hXvq6FVNBZmFemAXxYL
aVtfPNtAwMYCYo9RI0JhbXUUchcEJsk0XrBHn28XE1tRQewxMI9+eefSxqYIxCNow846i5KsBLqPRQYUq5afK5UA3qH5MZ1Fhh/Y19WrasSWQhW5yp4zWn
pkhagPCt1CXiF4eTriSfz9oqRLNwhbrM/bmQQ39pIOxu7S7inLrYJKIC5zqx2vsHju++C1cfeeW7qIEHCHCw3kWQhjpLDG2PJZi3xf6+yE0VO2t2nb+3zz
w4CuzEbcOhzQ5gnpcYA7N5/sGPU8nFlMvsHxKPL6DkPGXhz9hECVm5pNWydW82S4iAZV32+D+ZByRC7nrXAVkppqWWpnzXjiZnrFJm7TE87LBV6DCYHtEX
rMRycFAOhPPPIs7SToKdhjwt2wSe0+MWS20qCXegIVY7UWiVVEYNJvOcsAUO84wVdIv4zYA0225z4Stf9DNqe38y+2JMekuPCX4p6hGKFgQxqFTpevMyhd
qRKBzGf7fA+KOnmvuvINz/2Fx2/B5xV922CgRphYlJEl8mMlDxj+f4895S/Wqy/vtNaW0fAiIZpVvqF//vJ8kw2qdWynAbJ+IoIzUEjrftHBtJ0gmgwMnc
+8+7M0/H1eO2UTjbdpVs6Q8U0U2qHNtFzvRVZrt713fttrUoA69D6/+Uv9ClwqYrip83n9ivHUqsqGs9WP57fXzkki7fGrHZpbO7DaZ2Lhq6rxdBdz6J96
qirhcwfeaYgtGDiGIZiOiaWC7nYuBtGQQTMzpJTWKD+hC+1IRJd9LOUpZHjeATJDGpXbcyQdyHmbifT0T6TD5dt1ioJf+zlq5ZvmO3duwYOmf0K6gklaos
jlCj1vXENKab6bI63kGpFPVs6kxbinSPQbHhIoYFgyFrq+KOAmN64JCKjN0lAV/E7zXSjoKxhNWaTpO/zNNxN9jhE3SnCgYQ12nVHQAFCuPg2JjeWWVmVs
GlwFrH6Pnyh5y6MYhu/cyof4kAJFjS++UBwsOf+4vKR4TWR4JtvKUk4c13ZUKS1puR1fB2r7C+DOq/Cz1LssY9VspfE7gWj/ltOHKRQrlkkf4IvqpPT64m
hzHmgOTaS9zcyYQEUFHGbUzjqUeWdOyzZzzSScSRCCjCd61TwG5bg88zRK3eDpqVkth/7sKvLRfxNevqF4J+XKiCNBjDgUpkNEKCmKMdDgUj19Noo/Qg10
9+BMqFc8ALjm8og8excMRdCGxS4GvLSODm4betoQVtPDMdFY+9mRtx2chU7QGRF2iHNQWX9LX3BDBlOlJxOGzuUsIBKEZUBTibWMek75YBVWQo926CllGr
oZ8Dks/JK7gvGo5ks7W1UATpgLyhom5jA+XXuYsZVRm7kGGWdhkROdmgifASF7jBd5sqed3rlUj7zBDwk0sit2Cdtg4lwFmGfsG7UrYoKQukWY8sYxZvkq
VYJOZM6JOeomb6jqFXMI/hGbkq3uxdk9cyBDXGZo8zVhC/LgDPSK1Cj36SpgXRq/yFqxSgboBrHTpS+tRYCGVT/THxSWG8deYPWMyrFTwMBE3fUN71p2vl
WJLjqKgE6kNQYmjNLZZfx9VDSMHW65OlGVMVvBp29wRiFD9rMGAUwXSQ1N5mA01qi4e3nvoZysh2Ae4S1NQpAVQpHYXLyK8rdeRtZrT/u75eBdFcIlMpAb
4CTk2sNJzWc3CKvLWRMK3H6qy1LgtOWAf0+KT5Mm2ENqtJHw+bWztILPvClfzeUcvxhbzF/SA6w4rYDFRIs5p/BPnxgui/z/+VEjIFwTbcdFDKdgJWFlt1
p3hbpdrvau0SJhsu+WXNQPHMLuzs7kU2jw3/t/enjY5E7DuYuKz7BCzcPoghHLZGWHGiMuT6kq374uy6ysGuRUEu9Iqr4B80mLVY+UA6scgdjMbfhQdE16
OtJlKeq1BCY2FuI7gkRJe/bifwaCmAtPt+Yb9UrukWEt2SUFVlKhXDLNOoLfSvoK4857HGuOFSl/dLv3xObGOYbZsTQhkaTgwSLEnyvwpADrhrWgRspRSJ
GTHqb1xK8AQ0ixf7DD5UT7G9o+DGLWi/3PdXOC28irLaIX/KS0erBIe8+L8MCxeH7Da/9as5UsJQP1wsvJaxqc2KXCgHkKGlr60ncVE+gkX7m8f2solA/0
LU/u06gz9SN99Zl5N9j9Zz2P5qy7o1l3YUmoyQ1jr9TL6PLbhSo31IjMHcZMtxn8o0OUU9w5WsYOnnU8y4AH+4q13Z3nmyQFvuerBtTu2AbKsjxTt3oTN/
zILCbl7W3IAi9T2ZN26CfyFSXkLZnvLcN4F9EK7kBpcUEN57iOV3TurF5l+Gy1Ii38mwuQvoT44icTMtmknTfw2ZZK75FsjAu8s+KXWSzBoNQY0PsOCdyZ
MkXnBKbeToPuKMbwB3nvsnkb5Gysni6hc5fhffYwAT54B6dpX+5VpkSgyCEW7RpH7qpQcf3zC9Djcu0QOrD4KloA5RWjZY+NnABVOjzH3FOpBy8HzB0O5b
yevqS2O5O05BF4IX64DMtMS91oMh4ZX9qk6JgXhLr3TQzqaJhYM0Q4HdUXFamJYWKYHPHQsXKv8tLrX2xXwshm1HHx2UVOXmpWa4xqnRk6OBXc6c87+pWg
xd9XhOT8twT76n3m5fQOtF94DnKqBHdAezXrqPpgIqpYoZkWRNa17Jkfd50DGU7WQW7fV2RaBHn5AyukKQVYd+54rxO9GSk60pNtZhfuj5NUnSjz5SMyws
PJj2SjPnujuUDfJsHV5MM6euZXVMRIqnDKdlmRXX/EIvUukDruggnyS+wNwSudLatJOZCmUic+tUBDMxYxdO76xOnZFs+0PlfwKRhFowadSfRE3sz9OjIK
yoDAWSRaC3cULFistCOzjvk4e4ufyo6VOpXTM07xwCmySsJdfrZ0rVu3SmIIS8XNKoCVTDH35x/p7tEnN/QoVjkRReKMKtax5zx98rVHokvv0YKqbzwD4Z
yIkKHAySQnFfZ6QaFrR8TiKnvBJ+ZpY0U7z9TfpceRAstjyUEpXlW/pl8IuJ9EIadzKB0M4hRWTP/iPRHH6DrD7bEFyDiaiKJBVvyGpPPjYu+vIjrWg0fe
RdJ06nbj+f7cxNR6zIQlhXSWS/nV+ecc3UJEXEvR+JYQqrEroknP3g6ujRyynbhf6byuX4NWsR0QOw145GVVO2er11JRBJxRXTn3hyyiCutPw0DaXjkvUy
CU0FslNTFM9QKHnwUy3OXzlpThW0wlPd1jKCnWwI64NSJ8y/Ewv6NzCKciM7sNhWKDg7b13kM2krJe4noz2yJNtepJ8nr3JclcITbuaBTF72dG7RknPgn8
Ek94cswcgcrD2aizKd7UkMO1n2b47c/US3wIaTE1O+6c3aFdUPpoEvHN7fOJfpz7jJr2oy14Z25DPruv8tFXwdAS0l1c6QXhwfzFCuyupC1V7zfaqbZ3Sc
u4xh3qauGkA2ns0iXALS2nuq3bY/q5riac2YIm2ybzupD+fpNbBUc5bCy65lQ6OMCCjCnyizTgeaz7uA25bAOM8XVlPDx+Fdfa77D6a3dKOzIKO1gGzWrl
1ZtbYj2dYzLnYdRsmkHBxd8UZinDlqkbMGMNerY76BUDk+u/8hjFe+oxv2Ps8z7OwdazxoJJgs7ozuQFod5Jqlo2klj59qCzrefVeeHGj3NPvWKb3gaLkw
n8UsHrDCKe79gNrsQDuljuKjllNVTXtGqqC/clHHjZAi4qkEss4iSdPXPc3gm0vUIkKTQ2CxDWuSwuoYNESsGeQOidMdceufh9+fyFF+MtB2gO0LCAk/kF
kbZxQK95gDwXqbPMk43olkeFxGt8r1a0pB7i4dHmpAdibHp1carfIBFvnDMPvsdjVy8HER2no8BGn2XAUXRJszEWKnYvndDqFH6k08uLD0bfwHTt7Rw34P
U+uD2bXVqx1XVKyqm0ln/VGqk8bPJm/GmbMBRMico45Q+RmyoEWORQG6BOtJ4UTKP+HNGealbcsYLlRtKzjIeAHW3XPzGhXVwdS2fu1650XYfCBBgnIjlh
b1FWhZtlOhtmPH9nwEJ6SRDijJsrjn/sZ6SoFotk7peNjU77GOt9ckA/A94CK3toMAGZGosa/3eVZCZghOIbgp0i0AHwvNuxqsc0+/fNGomIbNnmezfDcg
4ckLb3b3nZ2EHWORCzBMG8D6Bz0W/P7qQryqLJQIogadfDlIEdx/HJUZ8S3quTlaX1RojHLjV9nwTOHATI1ZEcrPCUZSKZ/Op7FzFL+rz3HONuC2/mPiBt
oAStXq/yS3lEd1AENurckAatXP5APfkWpnqdg/BysZIg0kNfcBS6etgcwpTGq5DqFlF8irvt5GyvzMssISvdeS8BZ0oO4ZiBNT8rQK2vHNqdF/l89mXVwX
+m7WRgCkTQ42ZyLy81dRUiqFzYQ6VjpqAmeMACJ+fUY3lVv5Elp+REwcX1IQAmFAzva71CJ5tk9dK+/ymMWz3y8qTRofGBY7pGSpuPfJEIUx4/v8GhjECw
zsx+jYTHzAIz2zrBmAMZR28XYb/FJ20Ba5tTksRQfQM68P81l7CEub0wMYxhJd7UXm88EQkPMRm7e2xOfK+yuPUZlss1LRQVf6vtaDMQ9nEhyBc8YDXrjC
Gt7oDBENb8Uuv08G+GJvnyu6lEHHEm32h29EmYs/O+nKCkcsixi+2olZQGe396tMHFTyQakqNdq2YS7ddc5it4Kw83DDlLZXLP+ci9cPemBmu9DI5BbwIg
U3bIWT05eDHXdSqjj1YuvI13uRBZxp01fIxGwmAqmow2vsojw1oEkauzvZTVtzlZc05POFQUGEn/JB8Omvar1Q7/n8J2T7L2cDoC27ID+MGfXIue2ZATKE
jCBarXX1s5Vuu0rGT/Onso06Nd3m18T9sE36o0rMDceq84uLPXMLKEoJrJaUQujJ6sv5x3IfivtlYMZNUPy9jWFP6Tjx7IabQqi/dPseNHSV36Li0JMpHB
7w2Qh01TKGIfLose4Ld2TrlVqnMbU0nhQx0uU9uRG3WBGJRx55gSvGphZf8M9BA2FBEE+lKT2GgVeGsXjboOWUXpT58dkwqNiNjElZ+9xjce0Z8PjjNYRH
Eqe3DNZANWcr5zo4M6wwh2kblF40xSaEsR59OWAGZ+17pwyNy6fP4q4Z09TXnlvdDw6uPUWDceCYXJ+nliDwMfIT9LrSbg4aXVsBiQNdzrodPKGQB58ug/
J+vUNoPWme6OEh9qFl5bUEWH4u+yLEs5wGzoo0/F6v7cmoxfJ5kRWJZvMcb/8LNjl4K1F86WVjylspnILS4x6nRERBnrZYmn2EKFMsPlREvyNU+UpylcCT
NQSs6LYBqbS+jETLeE3r4NOKuOQ6cIVTZzB76gDxiyMLxuCE6ULPm9Sr+OSPwL2oCY5Qflh3U4vnsNVVQShqvixLDZZrmD8ZQKQ4fL8Y1GB4L0KPZ4QlS7
gSajTzn2s8nFrQh7lMF13QnOx1GXfEgDZ/TPsBKh/rnFnCqLrP23v4GQhNguK5DkX/uKpN3gCu9Y7vko0K+U6fOiY9xjLPm7YffIFlgzhYOdzd/38yVube
gD1sU8yqWouyloLikSH7k8tAGDYqPL2pHBi5qd3cLZizQtzX+fe2HmKinOuWXTzkCcoTGbuY1SSIE0OAPKXvgi7Wq3//rLppqpkL0ckDPYHpTzLW/mh/5i
c4hNqn9+4kyYJCTNOMJwLiI6JeLZfknarTmE/SkUrBjEHXlBThS2mJs9nkpctp6bv8qSFrEM7R/MwIhj6FN5oYakaCKSUghjZpNLmYdHhokrwG6ET9UG8v
r0M/xNN8XsjS80IuzTboG1DLlR4XXIkhFnLrxs6Xbhw50dSLeqFlnDYEAZR+1p4Rfb1iL8GRA5lnKDgYC7j4YSc6mTN5ewyCJsRjOgIOOjDDmb6+WabSPR
m4CbmAb9MTbEKy61qVIywp5XX6ij3YiFDc9X15MiCZ7gLZaIPKYBaQaBz+a6oBEqQk5L7249+W2jpm7Ukv2fnJzlgtoRJiSjeRBopdX3NUuc7pb0e0e3r8
AdT6XV2H0TNx9LvCeISX14iXmUlF60cSOuwuNjJUokufJGRZ/qmOZfESwrQjx1diobE1l32QlSdd1TRTojO1o6nC+HYPgiHQrHa9GwzJV5wJLniT7LDemG
UATllMWxPwzZdUco5m3m1hdOg0zzkNYLKo0TxNX156hv097bOu7wjvP5POEXdfZNGRAuIXx9W9vaCeLRgtbD6qVZusQUWvbMyLhBNcCyyQ+hyFgnmWacws
NTaSJVAH50re0zgZQPRgnYIrpLKyI5X/r2Asfzyv1DR3FwLNYOGzgoV600+rGd/v3eF4EhldPn8ZVvHe6TTNk6zdS4e0HjAiyeMdBxSm7kONPqM2T3S809
7XkcDFQ79U3bZTJtHAQXmgBon+DbunRjm4NOQuc/S697LFKqtsGoIKJis7T8+7zash+zSGS6mR3RuTyYVeOI7KLZpOBXnPcmD2wceEMiE08EKh00W7YHrY
llGB7W9HzPeoTi3TrXJlSeq9jUbbQxu4t2/SMVkW50M22pf+/wdbn1vR/8exL2kQnQJKuSOqKqBYpQ91kcHwVW4hdU6sZy2HOfAhkHrhqsX97pwBOePhJg
iJ7bZHtE2yS64uppfN7GekAt2I2PTtr3GNqf7VSqaBk6tXuTQnXGW+tY0m9gYlRla4HC+vlnnaQFMphF1NGkLU8IXQ2Y5sHYWe1wSlEClz1rV3m7cF2RXs
B4o8BNY9IQ631wZ8nOmk6QVJiJHykrogXytoekRE0TeErHJKtBOM14z5UbuSQZwkn027wVqYQy3IWKIxC9JwVjek4ChB2o+v/zv4ulUgbDmBrSSEVsfLXs
+txOZ8OdrcX6gq/hLf81yFGcW1peUaGYdrjS0KiWHburtKiOqTX96LSuJxvSxxVxuh7xxuHNjz1hBhpE7zy7HCmu5YzifuOQdRSjTy6npR3oIY77hT89lK
t5B4Rf01TCqhbxLkExW3BHYokNlGWV/T1u5OtL4c6lfUtbENwP7x5ITH0HLNBIiJ8cEQBG4kmnQXuuIH2a3rCVgKw4/1CijsdvreyeslwQs8ojeY6BVO/w
RdVMlMG1wSLow3I46916vSb8XxPKeR4IVRP4IRK2Gt+T4ZtgObFNtDGjeVX0xAwf/R3kcjIUEnugVnE1azFkBIOcjlQuJ5499hUdN9CWCpyI0GNvohy10i
Z825jZxCt/iaaXMcBMO0++caW69JC9ZiRFyZ5+t+U3GjJ04Ckx8EmZ9VAFsFyFmu+5ojtg+bYK5rN1uIIccWZBACNH5B+GVg3pIR3Ztn4wJMVry1GvNMxr
TGAlTb3AIEsPg918vNFhKytjTvZ5ANcesfOt/IM/FUD3vGIeeZ5M0R+Y4Kthik01YNRNIF0oKAderarfW3ppygvHEq2aiQuEK1GncN4EilJ7DzRx6G23qL
tf8Pb5z4rUoI84ToSvO1KSscsy4mxBRZonFbBwA68jfjKoXXHQMdxuP8CZaCfcGjnWY/TK7bx1wdk3DdsRlsGEC8/6tKjmT/mzN1UADOlOW1Tucl2ZxFgU
YQ4CzhHtesoTLTb0j5r9hnT8BtykQqnPYZmUdF4luOD68vKyeeD1DgqZmwxWMZD40jwaqJoUKAazEkz8L9wHTUdq2jSgzalhGTzv++/pjFF0ZFQzuKYtB2
lSHkltM9SM/EA4UbtWOJ+Q/XUs5GHsrUnRW5pTO99/9Edpw/F9FoFVgAbdcWGL8axuUSawtYSS2E/4v5ys/onwSHD/v5yOoBccSDU9rvRPoFy7xNf0L+sC
1RWySgeXuKEpxs51mdzjy3l5syD5XTLABRNQVlHBOngCLpdAXrAabmD8XBJKr30uF0Uo7l2H0A8BXPQ2i2SwgjRKDg2sY5w2nIKd7NsOR1e6/XzAzHpQOJ
N8FbKK08T6YDVJnYUPhobSMookBgEeHWtACDHtgoZfxo1joFL4mS6Q9cYZx/kO0LbF2yTuF+weh8FVgk9cCkJul9oNQrhaouLnpdLQBZnko5lI4JbiDsGn
vN5qBjQ0B88zSKWj/AnxOWnQA/r5yjFqqUGMiHo35nCSQeUQ31nfP3UM0wR+mV1w9L2dnOXWZ/WWvD+wY2Sf0B4Ucw/1AHx0qVNGcNNbJkSkbcDaxd6pqP
4uC9Y/mVGYsJOh20yZhItLVxt0HDlJ+BLUITxbknjJMXnGvUfQY4HK2T1zqOhxbWOMqa6fD1ZIw6nU4N+LOPqmAFr/ln1OF2HJLeh9tO01Qlsi8gTCmg2q
uEc0CUZHKeEhysgEzZqDz35BrjocszqfJtQB7TUuVYaAk7yNae4dSyCTKr60RT4lZbTrtAZK1de3tq0Lu81IVJGVZeG9vgrt4fzLMbvIZ9V4hPvxCVGT0A
BPtfhv/MtyOENApsGETV8I22s4sSoFi4n8VCgQp3tAry1gejP+MvWi6L0B+UM9bxte1n4duxTDmQMzOzgZtPo4GwDF7ggsCHQsu9A/+z0FDRABnGurpJC1
Ssc6dpi4b633sZz4wXdwYLjts90/1TFBWT/fBukwP3btQ9ttYouV+othEUUZRKJYNJYwHh8dwmqTxMf5CejiJp4WFBZpfJ5vBEzce0/rohFXs7yTaAIoCd
cwlzIv7bs+YOUZmOn1mZs8CK2TAJ/t8dumSUVEbsTuGmr7habs1vfJCR8ZaG5t/8rnf/cXPWYZnZoPrv0tvnjHnTuj2zhfAzlVm+zrAHJ5AMbLsl9Qgnmz
GNYyDIUa/aIA8dfzmPds+AQZiZ36c2x5HfJIBWd97rFfK7PQDvIzLMMdFVTK7/319pd/gYgoqLZISMa+9YmoF9NklA+eOZsalTOyPaLwnkZMuKnZ8heopu
NbUr6N5sz+MFVySoGgzerd7ja7uUtWsIPIZBGQvRK7Yf+80RV1vLiDQyMzrW8vyLyTIE2SKgr+gmrTn5LMDiO3T3QgYbCX2Xv3KuqGigsTtw0NW4TZRsxF
ET3TVAbG/GRrpJ/YV8xT+OPKnxzYvunKecUMnP76sqZbJ/+JRzyO4XXcxYh1GMZJ5o5+lJD7/MULptNgFY8wCoJyNaoW35KjbBosMaH90H2PKOublV5H8J
xENG+bkFneomZLISOYhC86Z2S1TYrO7CidG61W6UQ/zFZLYkPBT4AoPQilioxAXZ1g1Q0Rqgvy35HEX8PqNzmUsfD9VxzgME7hMSProHgKqwO2kEABLi1D
hRto5LCKksg8bhETbqMWu0zJjgm5qjWFR86j5donDQxXn4B06YS3C6xbrec2ZsZotF/jCVqbjki44EP32xP5ZYytvOC8BfxxbsyYWvbyabyyBUAQcVrzj5
l+Ulwtfc4B45JMtmdmuU10xPpvJcfmUwpE0obMmiRHe0qxTUQgKkhbvHNvYTaDYS30mvf+ras4f4RideQFcUnvSyLGk6QP2CW5hlFgfwdeR0vT0EpfqjSJ
1uR2OMGjoPPuWPjYXmac9Vbwh/UgivjAuW4IHa1dPz6uYmTAnkO1+QXhGzI5f3MG42yD+ZqoWZxVriM0ir9/aZDyELXShd64ahJCPgno2XdczKA4XIhHUV
Dz9Dx5T0i8KL6Ij2HjuSEd6xMKeRjg3R3TQPPl2AUc1g7DmXnQjyyDMF0cD0X0dr7q0Rs+jbwTLkMHZxglFJ0PmMnKzlmzMYr2F5lVYhBKFaktxjhZOtMh
yrQY7sHjASO70bJOg1MEx56tRTnoPCaiLoOQUnFBZZWcGflK82pdNNlvw51+ys12ILnKbraYrYllxGQQKjAtyDTVquxgraBxLO34+cP6RGdDavSQ3Z6JM7
TLqh6Pvc2omnY/hTgm+3NKQKBpORfLPssdHxxVXFpl/FbpVdBiyriRvObyDg81GwTnIEzNDbfHmSA+H/ynYLxu2S4QDXOeNcZW64imA77W50mhPwAOVCTX
KmRG5BWlOybZMQPCA2umrzWfaL6JgDxzh2TjAh6nBCuVE6Wvy2VMwntTH1ENNpj84l6r1hA+2sJJJmYxR9b3/GYR1LXmoFPH7zhHC6qEczVuUneB8ZaQWi
papEJ7ZziSXAvnXVVGZ5rEp/WSKd8eK1d+lR9bo0M11xk+QuF/egOC8gtqf4Q+g2c2G68SQb9MGvYvOi5jrRyP5azIGTqdUJ7w7klN6ad/tioFuO7PYPyY
Ye2Utw3jQOjDAQ1sHMsvXBNCJ8eNra7BXKEvET2UMqKgByxa7hOdPr/r5BJJEYnWA15QJwZ1PWLANuHe0ZqfsovGG9uoQ/SGnVYOwKglnxPdx0KrRYnBwf
e/cb+sSLKJksHengBF4qzTbOJww7seN9PKfXo1SAIMiFg0PQCnGZSSzZ4ULAGhfwdsG8bsQ/lBKgJxTLWWGFpHsFVJl0HFow6FLGVc8lCGw9tMeEtP558q
XeUCmveE6D09845/mKGZPpLmhmj7YYhpvV5lv+G1GP38BKdyQG3ScxA7Uo5tcx9aX8IFavI6wq3og8WejhEGGBzGImoRsoXTaRw1ADeznnweNovReHIUWx
UqNAN8fIpI7/j+XK3GuIdhkeCiq5oxr5I6NflszkywKnvBcWZZvix7aK9QGe3ofrbcK3HEiJ8hqi8VdPh+jjh4a9frh0vDUXjJlUNssKsEmIN9l4x5edEX
Q5P1gESxyovhHi5L1pIZF3b44HH5ENmBcOeaxSGyHNuiMGpY/e5Zr9ulpsIPq4EVnqvELtGsF63rkGAPqUzNiV8SrwGn0RH4TVR6vnKZoqHKXrOeZt1QoZ
jWq0GJug/CC9E6G5qIRASXjXuCkfWC0bC04fulVxXvgC9k+AXXSt7T8oFcn5L3h0F/N0it6JScHMBxneSy1KK7tNCpIWQXHPemS57bgeW46sq7YLich6iR
3jj9fzh7YJKxhRx3SqY5Ek24EqorxSrFTnvgrmdKqR83AIUmQUtLbtNfKM8dsGhmjZ00CDoVqwiS0B7Bq5SJa2Dv2dije23LT8dsJVsqLDyS5+CjAXHfIg
0K1stDogAjpWcVKUyCJfM2z4aNXhW3KcxuXzpBHtJEwXh43Ys/f0jSEkGpv7HF58rA4dVuDcBymoA7180aP6bUfoJDzv8Wf1txXm/FTcSfgYKP1FNWTSjD
Gv5a01Y15va8HYW9BG71qsW+tsziubMOvE8H4t7M9hKZPw9R8V+Wg0vnZYMbmyVsMP6E/UPvtBpaY/8uu1IhuXmA3/1dOutVks28zMKCC7xQattObVttvq
B22O1qYIuR5l+e9fN/upx/4rgvwdydavmOpWw23EuQc+9TDJ19ppYvJDNSMHUDCtGMqYrJfplgwr2gQq3W0cAMU6fwGFXgcW85ZvYEnZhp3PlaqZbaP93i
4jSXNCZ+7mMVagpIx/6ZEo84rw68cUCWm3pR56QiilQzhRT10R2rQW67SddAxYWv1wV1hFOwAYDxiFClxO4lQT8TpKlOYK/GMXwELbnjoSRXpdlfz1Cqe/
JhKvQwa/VNSCHhfhuKBGR1uIGmWH+h8Q5sRpslY0C/5ePRH8XKz1OaL15lpEfDDIAY/fTdvSbZWm7R0CpFKpY7BVak7pztAkKvIn9aKTzME3X6k3WCiTUJ
JMOwQXi6hXOLzEgWaTxYJh6AoLT4nmlzwg9x1+6+5yS31EX+8nLvZZmhszyPoRAMwjF5/9+59lMnBsM5acY0pRZeA0jp3j/MpPwa0W0IjuTNZrDO22s0at
AECsXVFBcuKRVnAunf9fLeEqUCARF9q0BpdJMo0NElr2G19F2qahBokfANShnLRY+heTtDQVy/uhQw+pmZrgHJREn0hnR22+BksUuz0Bd+mqjzVm41lBLh
dAFgMBeXkMUL4gKCp5mZD+RjK2AvJl93HgetnaTubTjf/S34vQyhcprOjHeul+8Ufgs+Z9XTMimHzEh6c7GjN6ZbV8I9oTXWlBgZy+93vtwfQ8zssg9w3O
e5qcbOjlHG3APlTq5oMEAQNxdYPCSt2jPRxLqRfWlARr57D+9wqPwZslyMcVaPJfG1M99PJNH2eOPKyP8bTzSWMK2v+bXVmEYyG1+g7BI1Tw44Sh1og5aE
S2z8HYh41LbEKWiNrnh33ASD0XL65v3F1lGFrNXo9m3t9p9WkcJ9Fj/zD98x4i5bJy3YIcYW4y0TctAiw2cCbkE4ZM39YAwMujZzR9goJoJikAr+tQrInX
QWByQXDQkKpP3s8WLns0ploHnq03Zpl+aFTMKc1UqfL94jxpcX+lOKfA2c0Pl7UbokzLRPMgj+8bXes8hHX59q1jxj7Q4tVFi8lVgpL9eYB4rWYZ3CoEKE
q1yNHeY7rz+haTlBQ/eAiFhcZgvMq2e788aXUxmJGEVcCnpPUdN2Czy5L54P8glCDiRrTLcceThvW/vdDLIL5EbCtb6VM9tlcD/CZ2s+d+RyZTr2NW7D34
LlhAkzGaJfOninjrjBZ9155t/NvcNvpq6J5FaFlzt3JiydezCYlrABl1QICVO7ISK5gYBNSA0yrrS0oZo/Q/bij+alM751MI1s93ryQ7KlIJ20HE1m7Mlv
+gFe++kzFk3hxRoLg5rSUSgN11XJWhw25SmCyZrnDM7P1uQYyaWL8fXNKqQam/U6nYI+LVJ2NbQpgccUu0saSJBZZAesp6m81IWP/M4N3ArBx2FtGRS55G
7eaWt518TFghnahkTqtTOfCQZiJWXf8sAouxdhNPWYk6mXWJXTuyyZ6YFIzE5PpO8CcIqlb/V+ymytcKiXmIiAKe6cHOu8jktMVN8I+EDxsXCzSA2kTSDR
c2VwLPi355xaAM1JsPwgoixJZ3Nc9fzExBL4pVXG7Mzq2CjAPw8iKg7iyHzQfCJdgwoFTEi4Tomwss9os8GRnKFKhg9VIHx1Mje9kLQGCjnvFt8Td0iguW
Yh2ZBix6fn9PCJchJQ/yjGBvsYaCb+y/S3m3VSkyiUJjm7JaPjMo6fBvg2bj0ZMB/zLO95kyiD4wos+MPlvW+p4fgA4XRGND1G6kuPPAOjWoJn8u4Ok/84
Z314jkMsoBLeyzXAbykp7hARzN6WF/+/mWE8CkAKtRMAm2zo+fgIVrR4oFuXMqX3JWd5ZGbPnS6DuTInPLzCY6ZkAJFAFtNqVElZc67uCGFT3iU3YECoh0
+bEJV8dEmyu6igBGXT5mOgYYU+Qtkb0lVkHdqgeUNu4jtdv/GDFyJsJKsTFUAa8htXeKN10cfjeEEzGT8iq0IB+JlxpDmFBxjC2M2nzHpQ/0KctvEs/cpj
uMwF/mDhyQcE19RgD5Cd8I6dfm2fXITxgxMlFbVdipnLPX31Atm3+zDYJqI5z8ddEDoVmR+A7hvv4Y8RtTunY6f8yK8D7gsbrpB36UMDqdZJJyVP54icmY
uCkmxaahjbWrRUIc11Sl9QqREfu/ErF2uskCaEAYWaXTZR2Tb2vwsjPrkS2SQkqPXifE4ZwI6xtal8LMwX/jeAwc1jAPwrgizqHTkpgiZxsgFdn/E7WKqA
9bqKKsat8zRjIpZa8izdZvboEkUERHcX9DZA9Wz3uYqITxYJ+Yo3159TIB0cBIYvOkQQRsM5OdjCsZuKheZ8YghjMBkJyOjEtBtwnrL82LjMy2syZbBFg6
uVqcIzXTUB63JlW2w8KwV4lM6ohrqEdnu720o/keBDP/XLJZHm6GgDo22dQK/uVdixRCstKRIxOBLIXzqYuUr+1KDYC9Z3fQa2VnZoRiqEtyKVNM/S4e2n
2fNeVl56UqW0D08KUIglc/Oi0F4ESCoX+9WHnPABPUywce0I3J15JJONNQvFjfffTaMowEawhDUbDeXC47pdFiidyGyAGjdVipQE6LdOtaIdk4AkK0Nmaj
ftgW0GNjrYZWHzmPBZPWgR2d1YcHhLRTi90YLoRy908IKRnjMyKaGr/e7JlziNL/qWer1N6QgbkLTJYQ2kpHNC5AVYGQtYwEyNjrql++ftgNHWQMO4N/es
FdhwI8XZiCHMsyzAVFUwlBgCoW+O0UAU+IoIRFvSRu6SA1heP1FQj3hxlXfeKHLolAYibq7dMVbeJDxhVcuaIyNKEvtV2Pa+n2E4Dd4UXlNaHn+bogMJS4
e1MznD5Drgd7vXHuwoOGrMz5waPqglnF/A7o+nPHs8Yxgvc9sIwJ/XUkJ99g9LyX0mXgHn4F50ePWaiu839fzuitTSnnjhMDG2n3NqhTve61i+/Xa8hm6Z
owcPtQjYhG+3IExCzrdYAtKcmmERi4EQTeXbhRpEhLmrWy2bnAuYBqSmTwJ8L+PRiT/TwsECxBYCOMU0Oz8dDByDgwSahfqeikGPATtgeM1HjNxHVBEvBc
wmTB5DgOb0+foRk6GE7nv5Y5NfpoEjFgTtKdlyLuFpNSqMdfsiQ6qCMZFy/ux3UtbL2lYNXgJi7joLn7EB5d7X21+B6OtZT5rSF1tNZEkgdkXXd1MRZNA5
7wYX7v4yisC/YRTHefoOceVbhl2CyIZr+4PBKZz2FOcYXdKkN1OZCjn4YftREylI6QmAoWu87bm0sKOE5gieWWNTq14SIhHyaLxkO+OCO0NAM0ApFB8/K9
7wGGTMB0rXWh9HYt5DavlwwT47McdSudc4Fq5BXUOhKZzbQQm8ljXby/PEupQtU5MQgQXPLC71SMeiDSkhkrVZaa48vOPqDZ8uaxSx1Hn2Hesr3mwrXJ5M
lAG3GP+4gjnSRjartr1hM/iteOZlcJel6eD5B004FB1PzYAlrRgrtrYs2QohNKyrOiwkpTbIaOg6wIvRdspIF2R4xa2l49QlsR4TMrqbWI3YTRT7FV5o68
lY6whfGzP/Zp1oGQl3IogQSewe3XcjHeHa+arV32e8JQkOQGPB6V0h6ohIRngMExl7umpk2hkfdxgp9COdQqwj7ShVbHzFlL7NMpFgFhb26Er3otzh4ImC
UImeW3USb+uZssfXWUb1x+FMUO2DwO2TM7EFkHhKzN5HQigbUkrWqMDezYL3N4VveSoXm6k81pyptf1+nBOsVPCaGpfgwcOcIIHCk9tmlfvdPObo5OhMlT
rxOjAAa04HRRklbA3Izwe0KwK+nmoYlOaCow0HZmLOlUHJOjk5RsAcFTPLQK4hH1oH5Jg/v9pUePz+nZM3Ga88BcVwdPpTLCS44cRi6cUqkEIbPwcmuCTC
GVvy53ep6alI+EYQWZKIJ+z0FaheWOXITGqq0Fj9N4krNZnmQ39wDYjxd2RcZry01SGaiSU0dLcbHQynNj6UuHlzYjj5PkcURmazoqkBqrs0SKU1TiYCGO
37UNAoUuEfvxH845K8KsbYdcHXCC+PXeAcCY/3dISwBMl+abSvAqBZ7FPhKEtv0atvdsc9ercY0Wi2eA3DHS1hwl+nmovxPUdyOd5cRJQrNxfexZOZ0QIo
cOJQUkLhZB9f4XQw80w6hwTnSUrXugQoA/zXuatGX/yAGCTWpyBx7wkTgM8au9vRrgNViaNCGLrLlE48q+EvvwLm/PMFatLYFZ1uDJsLIvZoKJc7P+2zw4
2cN+iCga8K1HaMB+DPaX7RBPAUKgecrvuRfyZgyRqrwH4/ZRwLcGmjcud7cPooD9t2wxqBErykjYALFkglwFLdM7J/4mi6VhI+O+9UZLwyxMGaHzbR0yGc
RMWiravM3HpapubH9TBo1IAhoZqAc3JdezBBgwe4P/CnIP+4yHEJPMXOjqVYyNPkCZDWgZm713pOT/9M/WSGREoa+Ijxlzsn0L7ncbaC9ljPTzseusA2JE
bszdlLED/RMUKB2/RwWvrJO0fEyRB9ynN5c0Gf6XT13p/vfrzljY+2ecYFD1/PRpAJotxRtAy+t8su+IjZ/JVctyjLNx2BXqG5MXzkc4syTufMxsbF81Uw
7HGPYY+W6evsZZ/rdSL7M4hDJqp+MYlJpUL56SsgJYYgXG2ti177fWDhqz0in7OTcdDiox3rZkXLlAS4RGJi53ir4eaPVcKciKVorLfogIQ8oBTmQnOetq
LTRhNXGm052reoU8J7Xi+70OQLpKmNA7gUnGZote3SJpgCJAQDhq3/bz/LXmkdENwWxSp1NX7zWdsxL3ctKxYre51abvfru92gcAjnQsGUvjOENY5rA3jd
YdU87RvLiuSGvESUGxppzIpV6ZVw3iHAdAOHa2+ZbwfT+jL1K/9P27L0/JiKpHLH6vajJSI1khIpgCRdEbcWV9nZ54T9ztcr3jMG/md90Jlflf3Mj8BnCM
5R1R0cpxGxLrYNKigjvXOMbwW3UUkfKCw5q1MnmxsBbB1OEK4DJqoixK0ImD7wdQCaXWWm+g/YDf3Bj6xEHIEZ1bPpWLfWyRSj3LxIeLR3xjoNtb5KuqrE
ece2/0OQke6AaDdQdW1/dtcVyQYO5ZojhN+Vo5vLXz8/MP/T5qYn5RMChOfvkvyojfWEuXi9QSdYiPANjIwOJArgSvhyXKqdt//IcqwE4J0sm39elx6P3K
Bn9hz8IqeJB8LmwfSuY1MRUk31Uks++pJhupb2DyoLp5EbnrN1pqmBBFx6+qNZJmd7YdhjbAMnLKUdRkHTIlUAa/63OaEyodyOnOyJQ/HyhUpVJPjXgRfc
UTpY2V9hzTyxRe4Bu9O5QYHOTj/HOiWYtw9ryutIs+X+cO3lWEOgH189z/acsRtaa+0wxiSMtQ6iUNDEnJy4ai7j8dnn74BUyPBKBrTjMM+WEpU87DH7JK
584oxTFzbDQDblDCj/102o+41+QBQ1qx0Jn60Sx1IKfC1T7hXzkN4M/hV8zs4m+d5QSn2hdAvgTkUeuEFw3miHpicoI6DYnij0qlDhBPeo5juuKKzdgVIW
9zFbdgRuk//j9O+/9K78qyvCbZCOq3Nt2y4UrR5pGWztCKdnvyFkrHaY9oN9Wc9HCxVpBygsYh/7yy5LShNIDxt0wy60ivt4lcHwsfSmH/KXZ1/8mbJVRy
KML7YCOfzdgMG/ooc8svSJEFBko57cd+/BYgF5zL+/CG2b2hU7Rwu8AhTCGdqBtR5fU+8edfRwNhwcuB2Ia70ziwjoRrQ++ecsltGd3FEbhxImKbXWFEdc
1dPJgAKd9ZL02IeShGfhy13fPZ9r4Gv7BJfqiNSB1jbD+83aHoPRmymuQVCg4hqJjKdw14jly+xLOBo6wEeXkKUGzD81x2GFYYuTBysF59N6A2iCG0ryDU
s0z1wbTbTRGpeJibYcoMdRjcW9cDhWweRm3A8mhEuaImjqA+wynriB9qYaWzVpK12lccJHnEVYNjRBdKmtsuy2EGKj7UsiQLQRvyQoqX3z0RKqe+1qrD3w
s18wIWfjz2Zw3SWpH6gtiT5F60Asm9HN+xjn+JbpZWKC4vKYlpFL0vKWXhRQePuRyc9n3mKv6YJrWmivjKmYu7Obhz2W18tP1vv5q4f9EBB7v4Bf6756F8
mvLsKyloHfB6VdBVGGhuQft7q/oyHPknFSertJr7WF10H0ibYW7uxVWMAG+L2Mk9P9PF2KQtQEX+T2h7MAJNJ29JoNTJxDxCaWN09n//LEYDtHuZnAe4ly
/LrP2x+LgNPWkg3nXWY9P+p/hFL+AyV1fTgCC36RiNK1l0NOBL5zzgYo8U+3MTe4nh4whHlbywr1PnFu4Khy52hnipncqPLKm+AuDkLSdR/GmQ+dQx/dM2
Y430yFcYyS09bgjHiriKg9wOKTa4c0zfY+6EzITyMnYp3c+1UgoC58Kb1OF+eXHNRUqLvRBRsrpkph/lwcvzo/saFc1vsQHAG1pEiY19vxWQdCAEHLrT3t
A6uJBjWkobPltoC0MbiawH764h9SU5jk66gSy5Lx69P4Xmd/ungNHFWhEtTTu27q2UjpTLFmvm6psiIU6Heuoi0re5UOSDkJeX9n5UrzYNOBTUmX35v8og
Nhvv7UDBpGcHuIeKPcB4QLfWGAx63c6IgrS1F9nTnQpok5TeMlBZQzG0kI8SY3tHwkan5Rr1fQuqpFwA2fy6KvpF3vFDBsO4MrVbImc5SpLolNPDIIEEGr
Evmh8fTj4XL5Nb215ixgO70x3P/xrs9CLnKtiigIBdLeq1j6dEYkkMpYIZeAa6rjebPWhbsNaTqlEU0o15lmNuQkxnL9/ELDhhPt+gARz/jyVXW/2qZsIo
hdCVGB61d2tApgJQeHASoi4MKbTI4lX2A7MjCDa0Hht6cKmRN5qUvt1kMHsZ0968KdAnDTsGsWbhYhVV17oXfLsYmabFpPfV55zzHuCzr3ncPMuON46d9A
abkiKEFrdJOIItjHpTiHNVov7T5JvLJuWIGR2Usby2XRw0lUOgwdQcXwNVjw5omxCR1hWOi44nwm/Zddqpar1J1A4EU0vhxp/CCDvGw36ubhvrTP/z0VIk
W1nBVu49BLRMz5bGfTt6HhhiDnMH+rSJ7V2LSqoGXpHufRgsueFRGIGfY3b/1rZ02ghlJZpkVXDXYWZ+YW5xBb579Rs0GkxvnnhBV4dXE7HEAXMK8TmBeV
ffTTBSp+cQs/mBCYWKA72L9qzrYIJoIUUN1e+75scOywyS6reNnx1DiGcuZZQHRKcKkYaPMWTp1FOuYgQfSuvD2hQIgwTco45EwkSyJE0bR82A8njso4bJ
fMtP1CDvzAG8c+s93DGnfAYJH1mS+fTxdLwS67hE4xcvHY1d38nSJSxYZMZXaBGutk/1050UIIgj1+bLLJVh7xS78lJrW7yHYMng0YQpmbxtP8bVrUAcdd
5tvd48bfd9ZyFmNGNQxEzDTEe8/Zxiu2n3EeiZmXWmMlFZN756CRXOwMVdZJ+8JnN5EBP6CgmdBu2p/RzQCdc+SEu2+pi2UAT1qH2Ie0o0j/6x39DIN8y9
53+yLZCVa0mp/ZlHXZliPwwEucg+ecXsQEKOZeXj/w4NM26+kcvia2uIxbVjppuw3v5yfNF/wumO5snwdn1NcyCysHJrIgYkq0a5zBwOgHSo1cNyEsuYZK
Yo1jsREMo4ofaKHJHThucMuHqjAFQpQVGaw1opfZGoguTHFE+roCFv+bq3XGha8LecSV9QkecQII7y7KGreHoMOQhRcXCJgULcepFTeag22pAmZYRvNbMV
rJHQjbRGT4hsVCTTD+cIv1C1rNC8wQRauS8caDmPIW3yczUBX0kaJenf3vAI2eXFgOBnIofN+TlPKZNi9aJkcWa+ki/gzbPD3d+fsa+3WWx6VMYsfiUE4x
ypK3xYsyfWQgkWw6l1raSYKTQJ8d4gsekTFB6etoR2wyfn++j9B0rJkFr8mxv2tovnoPYEoYFgZDEl3mlzMZklzj6ZpGRooXxfPapVKBvYeKpNMqJKFqoA
biZgM9O9Ct+qB2rFNv6VRv2Mt8dKX0B2waIBzKSopxPFgesN77qNoOAeYxPuUXTndWAcyOTIqYHoA/TzIskcXeKll8elbB+khEoBgTOEgvZnGGrZHeCQy3
0W64ilgDzD8NJMoeOCk4RixX/D3PqPegUbyh9ChErP8H8PdOJQ==
"""
KINDS = """
crime fire fraud gas height help injury lift missing shock suicide traffic trapped water
before=rojijpufliokpo 0=oolmlmpoljmmkk 0|=kmlllpoomlloll 0号=lmmllmnnmmmmom 0和=mmmommknmmmmlm 0快=nnmmmokmmmmmlm
0我=nmmmmkommmmmln 0打=mommmmmmmmmmmm 0楼=lmmnlmllmmomnm 0的=ommmmmmmmmmmlm A=mmnmmlommmllmm C=mmmommkmmmnlmm
I=nmnnmmlmmmommm O=llmomplmmmmmmm OS=mlmmmplmmmmmmm S=mlmmmplmmmmmmm SO=mlmmmplmmmmmmm S|=mlmmmpmmmmmmmm
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
|两=mlmlkknmmnnnnn |中=nnmmlnnmmmnmkm |主=ommmlmmmmmmmln |了=mmnmmljnmmqmlm |五=mmmmommmmmmmlm |人=kjmnljnnopnnml
|今=jmommlomnmnmlm |从=mmmmmlonommllk |仓=mommmmmmmmmmmm |他=okmloklmmnnmmm |住=mmmlmmomlmmmmm |你=mnlnnnlmlnloll
|保=onllmnlnmllnmm |俺=mlnnmolmnmmmjo |倒=lmmmmmlmmmmpln |偷=pmmmmmmmmmmmlm |像=kmmompknmmmmmm |儿=nmmmplmmlmnmml
|光=lmmmmmomnmnllm |公=mmmmllkmnnmoml |冒=njmmmnkmmommmm |冰=lmmmlllmmmmmjs |出=lmmmmrlmllmlnl |刀=lmmmmmnmmmommm
|刚=lmmmlonmlmnnml |别=mnknnnkmlmpmkm |刷=mmommmmmmmmmmm |前=nmmlmlkmmolonm |劝=mmmmmmmmmmpmmm |动=nmmlmommmmmmlm
|十=nolmmnknmmlmlm |半=nmmmkonmlmmmko |南=mmmmmokmmmmnmm |卡=llomlmmolmnmml |压=lmmmmllmmmlpom |厨=mnmomllmmmmmmm
|发=mmmnmnknmmmnlo |变=mkmmmmmmmqmmmm |口=mmmmmmommmmmmm |另=nmmmnnlmmmmmkm |叫=mlnmmqmmlmmmll |可=lmmnllmmnokmnm
|台=lmmmlommmnmmnl |司=lnmmmlkmmnmpml |吃=mmmmmnnmlmomkm |吊=lmmlmnnmmnljom |同=lmmmllomnlolnm |后=nnmlknmmlnlomm
|吐=lmmmmmommmmmmm |吓=mnmmonmmmlmmkm |吞=mmmmmmkmmmpmmm |商=mmmmnokmnmmmlm |喂=mlmmmommmmmmmm |喊=kmmmlnllnlomnm
|喘=mmmmmmlmmmmmom |喝=nmmmmmommmlmmm |嘴=llmnmmnmmommln |四=lmmmmmknnmnmmm |囡=mlmmmmmmommmlm |围=lmmmmmlmmmmmpm
|土=mmmmmolmmmmmnm |在=nknmmmlnomkonj |地=lnmklnlllmplon |坑=mmmmmommmmmmlm |埋=mmmmommmmmmmmm |塔=mmmmkmmmmmmmpm
|墙=npmllmkmlmllpm |声=llmmmolnmmmmnl |外=knmlmmloplkomm |天=mnlookhmqllmpl |头=mlmnmlrmlmmlkl |女=pmnmmlkmmmmlkm
|奶=kmnnmmllnmlmnm |她=nknlnkmmnmomml |好=lmmmmnlmlnlmpl |如=mmmmmmlmmmommm |妈=knlmlommlmommm |姥=mmmmmmlmlmomln
|娃=klmmokokplnmol |婆=ommnmnkmmmnmkl |孕=mmmmmmplmmmmlm |孩=jmmlllonnmmmnn |它=mmmmmmlommmmmm |安=llmlonmmmmmnlm
|室=mmmmmmmmmmommm |家=pnmmmklmnmmmmm |对=pmolmnllllllnl |小=mmmmnnlknnknok |就=mllmnokmllmolo |屋=mlmnkmkmnollon
|山=mmmmmokmnmlllp |岸=mmmmmmlmmmmmno |已=llmmmmknnnmlom |师=nmmmmlkmmnmnnl |帮=mmmmlonmnmmmll |幼=kmmmmmommmmmnm
|床=mpmlmlmmmmmmmn |底=lmmmpnkmlmmlml |店=mmmmmmmmmmmmom |弟=nmmnlmommlmmkn |往=pmmmnnkmmmllkm |快=jomnnplnknmnkk
|怎=mmnmmolmlnmmml |急=lmmmmnlmommmmm |想=mmmmommmmmkmmm |成=mmmmmmmmkmommm |我=knmnmmlnmmmmnl |戒=mmmmmmkmmmmmpm
|房=mlmmlokmllnmom |手=mjmnmknlnolmnm |才=mmmmmmlmomlmmm |打=nnnmklmkmlnopl |扶=mmmmmnkqmmmmlm |找=mnmmllmmpmlmml
|把=olmllolmmmmmnl |抓=mmmmnllmmmmlkp |抢=pmmmmlnmmmmlmm |护=nmmmkmnmnmnmlm |报=mlmomnlmmmmnmm |拖=lmmmmmlmmmmomm
|挂=mmmmmllmmnlmpm |按=llmmmmkslmmmml |挖=mmmnomlmmmmmml |挺=mmmmmmmmmmommm |捅=ommmmmmmmmmmmm |捞=mmmmmmjmmmmmlq
|掉=mmmmmknnmmmmon |排=mmmlmpmmmmnmmk |搬=mmmmmmmommmmmm |摔=mmmmmmommmmmmm |摩=lmmmmmlmmmmpmm |摸=mmmmmmommmmmln
|撞=mmmmnlknmmmpmm |擦=mmmmpmmmmmmllm |放=mmmlmolmmnmmnm |救=nnmllpmmlmlmll |数=mmmnmllmmmmmpm |敲=kmnnmmollmmmlm
|整=mmmmmnnmmmmmkm |斜=mmmmmommmlmmlm |断=mmmlmlpmmmmmmm |施=mmmmmommmmmmml |旁=mnmmmnjmlmmnnm |旧=lmmmmokmmmmmom
|早=mlmolmmmnmmmnm |明=mmmmmmmmlmomnm |昏=mmmmmmommmmlmm |是=klnmonmmmnlnnm |晃=mmmmmolmmlmmnm |晕=mmmmmmommmmmmm
|景=mmmmmmkmmnmmmn |有=pnmklonkkmmoml |机=lmmmmmnmmmmmpl |来=lllmmsnmlmmlml |果=mmmmmmommmmmlm |树=lnmmoommmnmkll
|校=mmmmmmlmnmlomm |桥=mmmmllmmmmmloo |梯=lmmmomlnmmmmnl |棚=mmmmmmlmmmmmom |楼=opnmipllknklol |欠=lmlmnmmmmmommm
|正=nmomlnmmlmlmlm |死=lmmmnlommmnmmm |气=lkmqmmlmlmmnmm |水=jklkmulikmommq |池=mmmmmmkmlmmmmr |污=mmmomnlmmmmmml
|没=llmollmnkmpnnm |河=mmmmmmomnlmmnk |油=lomlmlmmmmmnlm |泥=mmmmmlkmmmmmpm |洗=mmmommmmlnmmlm |活=lmnlmmlmmmqmlm
|流=olmlmmmmmmmlmm |浴=lmmmmmlmmommmn |海=mmmmmnomnmmmlk |消=lqmmmmlmmmmmmm |涨=mmmmmnmmommmll |涵=mmmmmnmmmmmmlo
|清=mmmnpllmmmmnkm |游=lmmklnnmmmmmnn |湖=lmmmmmlmlmmmno |滑=mmmmmlmmmmmkom |漏=mmmmmmlmmommml |火=msmnlkkmmmmmll
|灭=mpmlmmmmmmmmlm |灯=mmmmmmmolmmmmm |灶=mommmllmmmmmnl |炉=mmmqmmkmmmmmmm |烟=lpmmommmmmmmkl |煤=mpmmolkmmmllnm
|燃=mnmommlmmmmmmm |爬=nmmmolmmnmmmll |爷=lknnlmmlnmnnlo |爸=omnnmlomkklmmn |物=mnmmmlmomlmmlm |狗=mmmmmlommmllmm
|猫=kmmnmmnmmmnmlm |玻=knmmlpommmlmlm |瓦=mmmmolmmmmmmmm |瓶=mmmmmmlmmmommm |电=mmknmmmnnomlml |疯=lmmmmommmmmmmm
|白=nmmolmmmnmmmmm |皮=mmmmmjnmmmmmmp |看=mlmmmnmmlmmlmo |眼=mmmomnmmmmllmm |着=msmmmklmmmlmlm |石=mmmmmmlmmmmmol
|砍=ommmmmlmmmmmmm |砸=mmmmooklmmmmom |空=mnmmllonmlmmmm |穿=mlmmmmlmommmmm |窗=mmmnlnomnmlmmm |站=llmmnmnmmmlolm
|第=mmmmmmommmmmll |箱=mkmmmmmmmommmm |线=mmmmmmlmmrmllm |给=kmmmnlonlmmlmm |绞=mmmmmmommmmmlm |维=mmmmmmlommmmnm
|罐=mlmommmmmmmnmm |羊=mmmmmlommmmmmm |群=lmnmmmmmmmommm |老=lmmlnnllomonlm |考=mmmmmmlmmmommm |耳=ommmmmmmmmmmmm
|肚=llmmmmommmmmln |背=nkmmmmommmmmmm |胳=lmmmmnknmmmmpm |胸=mmmmmlkmmommom |脑=mmmmomommmmklm |脖=mmmmlllmmmonnm
|脚=lmmmokmmllnmpn |脸=nkmnlmmmllmmno |腿=llmlllpnmmmmnm |舞=mmmmmokmmmmmnm |船=mmmmmmlmmmmmlp |花=mmmmmnkmmmmmpm
|药=mmmmmmlmmmpmmm |落=mmmmmlmmmmmmlo |蚊=mommmmlmmmmmmm |血=mlmmmlommlplmm |表=mmmommmmmmmmmm |被=lnmlnkmnmnmmln
|要=nlommommnmllmm |警=pmmmmlmmmmmmmm |让=mmmmmmlmllolpm |误=mmmmmmommmmmmm |说=nlplomlmmmnlkl |谁=jmlnlomlnmolnm
|货=lmmmmlmnmlmomm |走=lnmmmmpmmmlmlm |越=lomnnlmmlmllom |路=kmnmlolmmlmnol |跳=mlmmmmlmmnlmmp |踩=mmmmmommmmmmlm
|身=nkmllmnmnnmmmm |车=mlmmlkmlmlnrjo |轰=mmmmmommmmmmkm |轿=mmmmmllpmmmnlm |还=oomlmnoljnmlkm |这=mmmmkllmomnmnl
|进=olmnmmlmmmnmll |迷=mmmmmmmmlmmmol |追=mmmmmmlmmmmomm |送=nmmmmlmmnmlomm |那=olplmklmmlnnlm |邻=ommmmlmmmmnmmm
|都=mlmmnqjmmmmmml |配=mnmmmllmmommmm |酒=lmmnmolmmmmmlm |里=mlmnnmkmlmnmln |金=ommmmmlmmmmmmm |钓=mmmmmllmmmmmmo
|钢=mmmmmnnommmlkm |钱=mmpmmmlmmmmmmm |钻=mmmnmmommmmmlm |银=mmommmmmmmmmmm |锅=mkmmmonmmmmmom |门=kpljonoqmkmmim
|问=mmmmmmlmommmlm |闷=mnmmmmlommmmlm |阳=mnmlnmnmmmlmol |阿=lmmnmmmnnnnmjn |院=nmmmmllmmmmmmo |隔=ommmnmmmmmnlkl
|雨=mlmmnolmmmllnm |雷=mmmmmmmmmommmm |风=lnmmomkmmmmlpl |马=kmmmmqmmmmmmlm |验=mmommmmmmmmmmm |骨=lmmmmmnmmmmoml
|高=lmmmnoommmmnkm |麻=nmmmmnknmmmmln |黑=nmmmmmlommmmlm ~adult=pkmmplolklnmml ~animal=hklolpumlollmk
~beat=zjlklmkolpklkk ~birth=llmmnmulkmlmll ~blood=nlklkmrmjmopmk ~boom=ksmkmnmllllmlo ~breath=ihkolkwpjoklno
~call=momollslklllkk ~child=miljoknltmllno ~collapse=hillnqqnkljkul ~crash=kllmmknnkklzik ~elec=kqmnmmjlkxklil
~ended=mlmolkoollmlnm ~excess=knmmnlpjomllnn ~fall=ojlmkmsnjlkmnp ~fire=jzlnkknklmmjlj ~gas=jllzmoglklqlkl
~gripe=pnmojmmnjllnok ~heart=kkklnlrnkokmon ~height=mkjnykjljlnlok ~help=nlklkwmmkmklmm ~hint=nmjoommmkmmmmn
~home=kolnnmnlmlolnl ~how=knnmmpnlmklmmn ~if=nllnmokmmmommm ~intruder=ymnmkjkkmmlmmk ~joke=mnnonnmllmmoik
~kin=qnmnlnmlololjj ~leak=knlwkllmkmlmll ~lesson=lmnmnmlmomkmln ~lift=mllnmmjylklloj ~maybe=nnnmllonklknnl
~media=kmpkmlnmmmqlmk ~missing=jlmljmkmvlolmo ~mistake=nmnkplmmlmnnlm ~not=klmomnnlomnkkm ~now=nnnnklmmnmlnmm
~old=kjpkkkqlsllmlm ~pain=lkknmoqmllkolm ~past=lmlmlmmmommmmm ~place=npjpnokjlmkmln ~poison=jmlplkrmllrljk
~sale=mmqkmmllmlmlnm ~self=nnknkmlmnolmmk ~senseless=kiismiumiqiook ~smoke=lxlllljllolnkm ~stuck=kkijpjmsjjlnwn
~suicide=hkkkrlmmjlzllm ~thing=lmnmnkmmnollmm ~unable=kklpnkqoklkpmk ~urgent=lonmlqnmkllmmm ~water=ijjolkilmpqlnw
~weapon=zlkkjllllpoljj 一=kmmmlnnnmnlmll 一万=mmommmmmmmmmmm 一下=nlllmnjqlpmlml 一个=okknmlmlonlllm 一了=mmmmommmnmlmmm
一只=mlmmmlnlmmnmpm 一地=lomlmlmmmmmnmm 一声=lolmllkmmnmomn 一头=mmmnmmmmmmnoll 一家=mlmnmolmlmmmlm 一条=mmmmnmlnomlmnl
一根=mmmmonlmmmlkom 一楼=olmmlmkmlmlmnq 一次=mmmmlmommmolmm 一步=lmnmmlmmlmomlo 一氧=mmmommlmmmmmmm 一点=mmmlmmnmmmmomk
一片=mommnmlmmmlnlm 一百=mmmmmmmmmmommm 一直=pmlnmmnmlkmmlm 一碰=mmmmmmmmmommmm 一笔=mmommmmmmmmmmm 一股=momlmmmmmmmmmm
一起=llmlmmkmmmmnnn 一跳=mnmmmmkmmommmm 一身=lmmmmmommmmmmm 一转=mmmmmmmmommmmm 一边=mmmlmoomlknlmm 七=mmmnmlmmmllmno
七楼=mmmnmmmmmmmmom 万=klulmmnmlmklmm 万|=lmqmmmmmlmmmmm 三=mmplmknmnllokm 三万=lmommmmmmmlmmm 三天=mmmmlmnmlmpmmm
三楼=nlmlmkonmnmmol 三轮=mmmmmmkmmlmqmn 上=llllolnmloolmn 上|=jkllmnolnlnqmn 上一=lmmlloomlmmlmo 上下=nmmmmmllnnllkp
上不=lmmlllmnmmlnno 上了=nnmmoklnlmmooi 上去=lmmlmljmoonmml 上吊=mmmmmlkmmmqmlm 上哭=mmmmommmmmmmmm 上坐=lmmnomlmmmmmom
上头=mlmmomlnmmlmnm 上女=ommmmlmmmmmmmm 上开=nlmmmmmmmmmlom 上往=jnmmmqmmmmmmlm 上挂=lmmmpllmmmnmll 上掉=lmmnlkommlmmom
上撞=ommmmmmmmmmlmm 上有=nklmoolmnmolnj 上来=nmmlinnmnlklmr 上气=mmmommlmmmmmlm 上水=mmmmmkmmmmmmpm 上游=mmmmmommmmmmml
上烧=mlmmmmommmmmmm 上爬=mlmmonlmmmlmln 上的=nnmllljmlmnnom 上站=lmmmllmmlmnmmo 上走=knmmmmnlmmlmnn 上那=mmmnolmmlknmmm
上都=olmmmmmmmmmmnm 上面=lmmonomlmkmmmm 下=jljmlnnolnnmpm 下|=oklmmmllnnlomm 下一=mmmlmoommkmlnm 下不=mpmmolllnnlmnj
下个=mmmmmmommmmmlm 下了=mmmomlmmmolmlm 下停=mmmmmmmommmmlm 下去=kklqnqmljmmkmn 下大=lmmmmmmmnmommm 下好=mmmmpmlmmmnmjm
下就=mmmmllknmnlmnm 下扔=jmmmlonmmmmmnm 下是=mmmmkommmlmmnn 下有=honllmnmmnolnn 下来=mjmlkkpoopnnlk 下楼=oomlmllmlmmmmm
下水=mmmmmolmmmmmpj 下沉=llmmnllmmmmmnp 下滚=mmmmmommmmmmkm 下的=lomlmlnmmmnmlo 下辈=mmmmmmmmmmommm 下还=mmmmmlmmmmmnom
下那=lnmlnonmmmmmkl 下面=lnmnlolmllnlmn 不=knklmlomnlomnk 不上=mlmolmmmmmmlnl 不下=mmmlnmkmmmpmmm 不了=knlknrnnllkmmn
不会=lmmnnlmmnmlmlo 不住=lnlmnmmmkmnokn 不出=kmmmllnnlmlnom 不到=lommmlomnmmlnl 不动=llmollmnmmmloo 不去=mpllkklnmmkmop
不及=mmmmmommmmmmmm 不哭=lmmmmmomlmmmmm 不喘=mmmmmlmmmmmmmo 不回=nmlmnllmkmpmnl 不在=lnlmnlkmqmnlmm 不好=mmmmlpkmnmkmmn
不开=jlmlnolnknnmom 不想=mmmmmmmmlmpmlm 不放=ommmmmmmmmlmmm 不敢=nolmmmlnlollmk 不是=omnmqlmmkmlmll 不来=knmlojnmlmloom
不活=mlmmmmlmmmpmmm 不清=mmmmlnnmomlmll 不理=lmmmnmommmmmmm 不用=lmmmolmmlmommm 不着=lkmmmlnnplmmom 不知=lmmmmmmmomlmnm
不答=mmmommmmmlmmmn 不给=plmmmmlmmmlmmm 不能=olnmmlmmlllnmm 不行=knmmmopmlmlllm 不要=mmmmlommnmkmmm 不见=knmmlnlmommnmn
不认=pmmmlmmmnmlmmm 不让=tmmlmnjmlmmkkm 不走=qmmmmlmmlmlmmm 不起=lkmollrmllpmlk 不醒=lmmnmmommokmlm 专=ommmmlmmmmmmlm
世=mmmmlmmmlmpmmm 东=pmmmmmmllllmmm 丝=mlmmmplmmnmllm 丢=lmmmlnkmtmlmkl 丢了=lmmmmmkmsmlmll 两=njopmkmnmmjnnl
两万=lmommmmmmmmmmm 两下=mmmmmlommmmmmk 两个=nmmnkklnmmlnon 两口=nmmnmlkmnmlmnm 两声=lmmmmonmmmmnmm 两天=mmmmmmomlmmmmm
两家=ommmmmlmmmmmmm 两岁=klmmmmmmnnlmom 两条=lmmmmmmnmmomlm 两辆=mmmmmmmmmmmmlo 个=nimmnomonllmlm 个0=kmmmmnpmmmmmmm
个不=ommmmmmmlnlmmn 个人=nmlnnlmmmknkmn 个光=nmmmmmlmommmmm 个叔=ommnmllmlmnmmm 个味=mmmommmmmmmmmm 个在=mmmmlllmmmmmno
个坑=lmmmnlmmmmmmpm 个外=mmmmmmommlmmmm 个大=nlnllmmlnmklpm 个女=mmmklmnmlmnmmm 个姑=lmmmmmommmnmmm 个娃=lmmmnmnmlmmmkp
个学=mlmmnlomlmmmlm 个孩=lmmmkpnmlmmnmn 个小=lnmlmmjnmnlnpl 个工=lmmnllommlmlpl 个师=mmmopmkmmkmmmm 个戴=ommmmmmmmmmmmm
个是=lmmmommmmmmmmm 个没=lmmnomlmmmmmlm 个电=mnmmmmnmmkmmmn 个老=lmmlnommlmmnmk 个花=mmmmmlommmmmlm 个要=mmmmllmmmmmmom
个身=mmmmlmommmmlnl 个钟=omlmlmmmommmlm 个阿=lmmmnllmlmmmpl 丫=mmmmmmmmmmmlqm 中=klmolmppnlmmkm 中介=ommmmmmmmmlmlm
中暑=lmmmmmommmmmmm 中毒=mmmommmmmmlmmm 中间=lllllmkomlnnoo 中风=mmmmmlommmmmmm 丸=mmmmmlommmmmmm 为=nmmnmlkmmllomn
主=ommmlnlllmnnnm 举=ommmlllmlmlmlp 久=lmmmmommmmnmlm 久了=lmmmmommmmmmln 么=lnnmlnnmlollll 之=kmnmmmnnmmmmmm
乌=mmmmmmommmmmmm 九=lomlnmknnmmmmm 也=mmmrmkmkmlokkn 也不=lmmlmmomlmpmln 也别=nmmnmmnmmmkmmm 也在=lmmnmnllnmmmom
也没=mmmmllomnmnmlm 书=mmlmomkmnlomnm 书|=mmmmommmlmmmmm 书包=mmmmmmlmomlmmm 买=mlomnllmmmmlmm 买了=mmmmmmlmmmommm
买好=mmmmomnmmmlmmm 乱=olmmmlmnmmmmln 了=jmnnklonmlnmmm 了|=mmkknomknomnnl 了一=nmmmnknnmnkmlm 了不=llmlmpmmmlnmln
了两=llmnmrmmlnlmjm 了个=lmmmrkllmlmmnl 了了=mmmmmnommmmmlm 了人=nnmmllnlllnmlp 了他=kmmmmqlmmmmmmm 了但=mmmmmmlmmmomml
了倒=mmmmmnkmmmmmmm 了出=mmmmmoknmmmlln 了刚=mmommmlmmmmmmm 了压=mmmmlllnmlmmpm 了在=mlmnlkommnllmm 了娃=mmmmmmlmmmmmom
了快=llmnmlkomnkmno 了手=mmmmmmpmmmlmlm 了把=lmmmmmmmmmmmom 了插=mnmmmmkmmommmm 了有=nmmmlnkmmmmnok 了水=mmmmmkmmmnmmmo
了没=lmmmmmlmmmlmmo 了火=mkmommnmmmmmmm 了百=mmmmomlmmmmmmm 了的=mnmmmolmmlmmmn 了着=mpmmmmmmmmlmmm 了砸=mmmmmlommmmmnm
了算=mmmmnllmmmommm 了说=molmllnmmmnmmm 了还=nnmmmllmomolml 了遗=mmmmmmmmmmommm 了里=mmmmmnmnmmmmkn 事=lmmllrlmkkltkl
事了=mlmmmslmlmllmm 事故=lmmmmlkmmmmrmm 二=ommnlnmnmllkmm 二十=mmmmmkmmnmmmpm 二楼=nmmmlonmlmmmml 五楼=ommmmmmmmmmmlm
井=knmnnnknlkkmti 井|=mmmmnnlmmmmmol 井了=mmmmmmllmmmmpl 井盖=mmmnmnomlmlnnj 井那=mmmnmmmlmmmmol 井里=mnmlmlknmllmoo
交=mmplllkmmllpmm 交站=mmmmlmommmmmmm 交车=nnmmmmmmmmmkmm 享=mmommmmmmmmnml 亭=mmmmnmomnmmmlk 亭子=lmmmnmnmnmmmmk
亮=npmmlknmlmlmmm 亮着=mlmnmmnmmmmmol 人=pinmmnmmmnjnln 人|=kmkmoojomnklpl 人一=mmmnoojmmmmmkm 人下=mnmolllnmmmkmm
人不=nllmoiommnnllo 人中=lmmlmmqmmmmmmm 人举=mmmmmmlmmmmmmo 人了=pllllnlnmmmpmk 人从=mmmmkmommmmokm 人会=mmmmmmnmlmommm
人住=mmmmmnommmmmlm 人倒=nmmnmmommnmmjl 人出=mmlmmlllmmmmmp 人刚=mmnmmmmmmmmlno 人压=mmmmmmommmmnkm 人吊=lmmmrlmmmmnmjm
人吗=lnmmnnkmmmnmmm 人呐=lmmmmommmmmmmm 人呢=nmlmlmlmommmmm 人哪=mmmmmolmmmmmmm 人啊=llmmmqmmmmmmll 人喊=mnmmmoknmmmmlk
人困=mmmmmmmlmmmmpl 人围=ommmmmmmmmmlmm 人在=knlnlnlpllnmnm 人埋=mmmmmmlmmmmmom 人工=mmmmmmkmmmmmmo 人已=plmmllomllmmmm
人干=nmmmmmllmmmmom 人应=lnmommllnmnmml 人往=nommkjommmnmmm 人快=llmmnppklmmlnl 人打=ommmmmlmmmmmmm 人把=ommmmmmmmmmmll
人拍=lmmnmmmlmmmloo 人拖=mmmmmmmmmmmomm 人拿=pmlmmmnmmmlmlm 人挂=mmmmnlommllmnm 人掉=lmmmmlllmlmmqn 人摸=pmmmmmkkmommmm
人救=mmmmmmlmmmommm 人敲=ommmmmlmmmmmmm 人晕=mlmmmlqmmmmmml 人来=kmnmlolmmmllnl 人没=knmknmmmomlmmn 人烧=mlmlmommmmmmmm
人爬=ommmnmlmmmmmlm 人现=lmmmlmmmmmommm 人用=lmmmmpmmmmmkmm 人疼=mmmmmmkmmmmmom 人看=lmmmnllmnmmmlo 人给=ommmmmkmmmmmmm
人翻=olmmnmnmmmnlkm 人被=jnmmlmlmmmmoom 人要=kmnmonlmmnomkm 人说=nmommmlnmnmmll 人趴=mlmmnlmmmmmmol 人跟=nmmmmmmnmmmmkm
人跳=lmmmklnmmmlmlr 人还=mmmlkllnlnmnol 人迷=ommmmmmmmmmmmm 人飞=mmmmmmpmmlmkmm 今=nlomllllnmplkm 今晚=nmnmmmlmlmommm
介=ommmnlmmmmlmlm 从=mllmmlpmnmnojk 从三=mmmmmmommmmmlm 从二=mmmmmmommmmmmm 从六=lmmmmlmmmmmmom 从凳=mmmmmmlmmommmm
从地=ommmmmlmmmmmmm 从梯=mmmmmmommmmmlm 从楼=kmmmmnmmmmmmnm 从滑=mmmmmmmmmmmlmo 从窗=nlmmomlmmmlmlm 从脚=mmmmmmmmmmmnmk
从这=mmmmpmmmmmlmmm 从阳=mmmmnmommmlmlm 仓=momlmllmmmlmol 仓库=mommmlmmmmlmnm 仔=pmmmmmmmlmmmmm 他=rjpkohmmlnnmlm
他|=lmolmnmmlmmnll 他下=ommmmmlmmmmmmm 他们=omnmmmlmmmlmmm 他吃=mmmmmmkmmmommm 他在=pmlmmljmlmmmpn 他妈=mmmmlmmmmmommm
他就=nmmmlmommlmmmm 他往=klmmmmmmmmommo 他把=qmlmmmmmmmmllm 他拿=lmmnmmmmmmomlm 他的=lmmmmmlmmmmnom 他要=ommmmlmmmmmmmm
他让=mmnmmmlmnnkmmm 他说=plnlnmmnllknmm 他还=omnmmlmmmmlmnl 付=lmpmmmlmnmlmmm 以=lmmlnlkmmmommn 以后=llmmnmmmmmommm
仪=mmmmmlommmmmmm 们=nmmnmojnkklnmn 们不=mmmmmmmommmmlm 们听=ommmmlmmmmmmmm 们四=mmmmmmmlmmmmom 们家=nmmmmommmmmmlm
们谁=mmmmmknmmmmmmm 仰=mmmlmmommmmmmn 份=ommmmlmmmmlmmm 伊=nmmmnklmnmmmmm 伏=mlmmmmmmmommmm 伙=mnnlnklnnnmlmm
伙|=mmmmmlmmnommmm 会=klnmmlnmmonlkp 会游=mmmmmllmmmmmmp 会说=mmmmmmmmomlmmm 传=lmmmmonmmmmmlm 传来=lmmmmonmmmmmlm
伤=kkmmmlsomnmmll 伤口=lmmmmmommmmmlm 伴=lmmnmlnmmmomll 伸=ommmnljlmommol 似=lmmnmlommmmmln 似的=lmmmmlommmmmmn
但=nmmmlmlmmmommm 但是=mmmmllkmmmpmmn 位=nlmlllmnolnlkn 低=lmmnmmommmlmml 住=lmlknkmolmmmon 住|=nmmmjmnnmmmnln
住一=mmmmmllmmmmnom 住了=lmlmomlmkolloo 住人=mmmmmnkmmmmlom 住我=mmmmmmmlmmmmom 住的=mnmlmmpmmmlmln 作=mmnmnlmmkmommm
你=lmmllommlnqnkl 你们=lmmmnmnmmnolkl 使=jmmnmmnnmmmmnm 使劲=kmmmmmnnmmmmnm 侄=mmmmmmlmmmmmmo 侄子=mmmmmmlmmmmmmo
侧=lmmmnmnmlmmomm 侧翻=mmmmmmmmmmmolm 保=nmnlmmjolmlnnm 保姆=pmmmmmlmmmmmmm 保安=mnllmomlmnllmn 保险=mmmmmmlmmmmonm
信=klqmmmkmmlpllm 信|=lmmmmmlmnmommm 俩=lmlollknmmlnnm 俩人=nmmmlmommnmmmm 俩老=mmmnmmknmmmmmm 修=lmmomnjnmolkol
修|=mmmmmnmommlmmm 修灯=mmmmmmlmmommmm 修车=mnmlmmlmmmmkpm 俺=nmnmllkmnmmmmo 俺家=ommmmmlmmmmmlm 俺爹=mnmmmommmmnlkm
倒=kllmlopnkolnml 倒|=lkmnlonmmnlmok 倒一=mmmnmlommmnllm 倒下=mmmlmolmmnmmnm 倒了=lnlmooknlnkmnl 倒在=mlmomlnmmnmmlm
倒地=onmkmmmmmnmmlm 倒的=lmmmmmommlmmmm 倒车=mmmmmmmmmmmpkm 候=lmmmmmnmmmomll 借=mmommmlmmmlmnm 债=olmmnmlmlmnlmm
倾=mmmmmommmmmmlm 假=mmpmmmmmlmlmmm 做=lnplmlkmmmmmmn 停=kmllnlormlllnl 停了=lmmmmmlpmmlmol 停他=ommmmmlmmmmmmm
停住=lmmmmlommmmmmm 停在=knmlnlmmomnlll 停着=mmmmmommmmmmkn 偷=ulmmlllmlmmlll 偷电=ommmmmmmmmmmmm 傅=nllnnlonmnllkm
傅|=nnmnlmnmmlmkmm 像=nmmpnnnmlllklm 像压=mmmmpmmmmmmmjm 像是=lnmmmnmommmllm 像没=mmmnlmmmmmmmom 僵=lmmmmmnmmommml
僵了=mmmmmmommmmmmm 儿=nlmlmkolnnnlnl 儿了=mmmmnmpmmlmmlm 儿媳=pmmmmmkmmmmmmm 元门=olmmmmmlmnmmmm 充=moolmmlmmmllnm
先=llnmonomlnmmkl 先来=mlmmmolmmmmmmm 先走=mmmmmmmmlmommm 光=pnmmlkkmnnmlll 光|=nommmmlmmmmmml 光着=ommmlmlmnmnmkm
光脚=mmmmmmlmommmnm 克=mmmmmmommmmmlm 入=ommnmllnmmmmlm 全=lmmmlnmmlmlplm 全是=komnlmommmllmm 八=mlolmmlomlmnln
八楼=mmmmlnmnmmomlm 公=nmnmllnlonkoll 公交=nnlmlmlmnmlonl 公喝=nmmmmmnmmmkmmm 公在=ommmmmmmmmmmmm 六=lmmlmlnonlnllm
共=nmommlmmlmmnll 共享=mmommmmmmmmnml 关=njmpknjplmnlpk 关不=mlnomnlmmmmmlm 关在=nmmmmmmkmmmmom 关机=lmmmmmlmmmpmlm
关电=mmmmmmmommmmlm 关着=mlmomlnmmmllnm 内=mmommnmmmmmmlm 再=mmmmpklmllqlll 再不=mmmmommmmmlmmm 再也=mmmmlmlmmmommm
再见=lmmmnmmmmmomlm 冒=kpnnlllmkplmko 冒|=lommmmnmmmmmmm 冒火=mlmlmmmmmpmmmm 冒蓝=mlmmmmmmmommmm 写=olmmkmlmmmrmll
写了=mmmmmmmmlmommm 冬=ommmmmmmmmmmkn 冬天=ommmmmmmmmmmlm 冰=lmllklmmknkmnu 冰凉=mmmmmmomlmmmmm 冰箱=lmmmmllmlommnn
冰裂=mmmmmmlmmmmmlo 冲=llmnkrkmlkkpjr 冲倒=mmmmmplmmlmlln 冲走=lmmmmkmmmmmkmr 冲进=lmmmmllmmmmqml 决=mlmmmlkmlmmmls
冷=llmnmlnmmmnmol 冷库=mmmnmmmlmmmmom 冻=lmnmmmommmlmml 冻僵=mmmmmmommmmmmm 凉=mlmmllolmmnmnm 几=nnlnlpknlmlnkn
几个=nmmnkokmlmmmmn 凳=mmmmnlkmmoommm 凳子=lmmmmlkmmoommm 出=nlmmnnmlpljoll 出不=mnmlkjkolmlonq 出事=mmmmmrkmlmmnmm
出去=mkmnnmmlnnnnll 出口=nmmmmlmmmmmlom 出声=ommmmlnmmnmmln 出大=mmmmmolmmmmmmm 出来=lnmomkolklnlpk 出话=mmlmmmommmmmmm
出门=nmlmmmmmomomlm 刀=qklmllnmllqmkl 刀|=olmmmmlmmmlnmm 刀片=kmmmmmmmmmpmmm 分=knnmmmmmllnlnl 切=lmmmmlqmmlmmlm
切断=mmmmmmommmmmlm 划=kmlmllommmpmln 刘=lmmmmmommnmmlm 刚=lmrlmlmmllmmlm 刚发=ommmnmlmmmlmmm 刚才=lmkmnmlnmlmmlo
刚有=lmmmllommmmmmm 刚砸=mmmmmolmmmmmlm 刚转=mmommmlmmmmmmm 刚还=lmmmmmomnmmlmm 别=nnmnnmklknplkk 别开=mmmpllmmmmlmmm
别想=pmmmmmmmmmkmmm 别打=rmmmmklmmmmmmm 别救=mmmmmlmmmmommm 别来=mmmmqlmmmmlmmm 别让=knmmllmmmmommm 别过=mmmmmolmmmmmmm
别问=mmmmmommmmmmmm 刮=mmmmmlmmmomnmm 到=nknkklmlonlnmp 到下=mmmmmmmmmmmmmo 到了=llmnmmnmonmmkl 到人=kmmmmkomomlpll
到头=mlmlmnpmmmmmlm 到我=ommmmmmmlmmmll 到手=lmmmmmommlmmln 到桥=mmmmommmmmmmml 到没=onmlmmlmmmmlnm 到现=lmlmmmomommmnm
到眼=mlmmmmommmmmmm 到胸=mmmmmokmmmnmnm 到脖=mmmmmlnmmmmmmo 到脚=mmmmlonlmmmmmm 到腰=mmmmmllmmmomok 到车=lmmmmpommmmmlm
刷=llqlmlnmmmmllm 刷了=mmpmmmmmmmmmlm 刷单=mmommmlmmmmmmm 刷漆=mmmlnlommmmmmm 刹=llmmmlkmmmmslm 刹不=mmmmmmlmmmmomm
刹车=llmmmlmmmmmpmm 刺=ommnnmmmlmllmm 剂=llmmmmpmmmmmml 前=nlnmmjmllpmool 前面=mlnmmlkmloloom 剩=llmmomkomlmllo
剩一=mlmmmnmmnllmom 剩个=mmmmmmmmmmmmmo 剪刀=lmmmmmommmnmmm 割=llmmmllmlltmml 割了=mmmmmmlmmmpmml 割到=mmmmmmommmlmmm
力=lkmnlnomnmlmmm 力气=mlmommmmmmmmnm 劝=klnmmllmlmrmlm 劝不=mmmmmmmmmmommm 办=loomllnllmmnml 动=nlmnlnnmkmknom
动|=jlnmmnnllmmnon 动了=mmlmlkmpmomlln 动手=ommmmmlmmmmmmm 动脉=lmmmmmpmmmlmmm 动车=nnmmmlmmmjmmnm 动门=lmmmmmnmmomlmm
劫=ommmmmlmmmmmmm 劲=lmmnnmonlmmmll 勒=kmmmnmknnllnqm 勺=mmmmmmommmlnmm 勿=llmlmmlmomnmln 勿着=mlmmmmlmommmmm
包=rmommlknnlknll 包车=onmmmmlmmmmmml 化=lompmllmmlmmnk 化了=mommmmlmmmmmmm 化粪=mmmnmmnmmmmmnk 匙=lllmmmmmnnnlol
区=mlnlmnkmmlolnm 区有=olmmmmmmmmmmmm 医=mmnmmmommmlmmm 十=lnnlmlmmpkmmnk 十万=mmnlmmomlmmmmm 十二=nmmmmllmmmmmom
十八=lmmmlmmmmmomnm 十几=mmmmmlnmmmlmlo 十多=lmmmmnommmlmln 十来=mnmmmmmmnmnmmk 千=klqmmmmmlmmkom 千|=lmommmmmmmmmmm
千斤=mmmmmmmmmmmkom 午=mmmmmmmmommmlm 半=lllmplmqklknnl 半|=mmmmlmmnmlmmom 半个=ommmnlnmmmmmll 半夜=ommmmmlmmmmmln
半截=mmmmnolmmmmmnl 半空=lmmmpmlmmmlmnl 半边=lnmmmonmmmmmlm 半道=mmmmmmmommmmlm 单=lnpmmmnnllmlll 卖=nmnlkmmnllmnnl
南=mmmmlokmmmmnmm 南门=mmmmlokmmmmnmm 占=klmmmmpmmmmmmm 占线=mlmmmmommmmmmm 卡=jkrkoklnkklprj 卡住=mmmmnkpommmmkl
卡号=mmommmmmmmmmmm 卡在=lmmmnnkmmlnoml 卡着=mmmmomlmmmmmmm 卡被=mmommmmmmmmmlm 卧=mmmmlmlmmmomnm 卫生=mnmomllmmmmmnm
印=ommmmmkmmmmlmm 印|=ommmmmkmmmmlmm 卷=knmmlpqnmlloim 卷到=mmmmmmmmmmmmmo 卷进=mmmmmmrnmmmmim 厂=mlmnmlmmommmmm
厅=onmnmmmllmmmlm 压=iklmmmomkplqri 压下=mnmmmnmmmmmmkm 压到=lmmmmlmmmlmrmm 压器=mlmmmmlmmpmmmm 压在=mmmmmmqmmmmnkl
压着=mmmmnmknmnnonj 压线=mmmmmmmmmommmm 厕=mllolmolmmmlnl 厕所=mlmnllnmmmmlol 厕灵=mmmommmmmmmmmm 厢=lmmmmomommmmml
厨=mpmomllmlmmmml 厨房=mpmnmllmmmmmml 去=imonokknpomkkm 去|=nommmommlmklmm 去一=lmmonnlmmmmnjn 去不=mmmmmoommmmklm
去了=lmljlmnolmnnmo 去就=lmmollmmlmmmmn 去找=mmlnnmmmimqmmm 去的=llmmnllmnmmmom 又=qonlllmnklnlim 及=mmmmmommmmmmmm
及了=mmmmmolmmmmmmm 友=lmmmmkllomonlm 双=mmmmmllmolnlnm 反=mlmlmmnlmmplml 反锁=mlmlnmolmmnmmm 发=mmmolkpljmomln
发|=mmmmmmomnmmmnk 发了=nmlmmllmmmpmln 发生=mmmmmmkmmmmpmm 发电=mmmommmmmmmmlm 发黑=mmmmmmommmlmnm 叔=mllnmonmmlmnnl
叔叔=ommnlnlmlmmnml 叔阿=mmmmmolmmmmmmm 取=mnonmmkmmmlmon 取不=mmmmmmkmmmmmpm 受=mlmmolnnmnkmmm 变=mkmlkmnllrmnmm
变压=mlmmmmlmmpmmmm 变大=mmmmmommmmmmml 变形=llmmmmnmmmmonl 变态=ommmmmmlmmmmmm 叠=mmmmlommmmnnlm 口=mmmnkkpjmmjpmp
口|=kkmnmlolmmmmon 口了=lmmmmlkmlmnlnq 口吐=mmmlmlommmmmmm 口撞=mmmmmmlmmmmomm 口水=lmmmmmommmmmmn 口那=mmmmmmmmllmmpl
另=nmmmnnlmmmmmjm 另一=ommmomkmmmmmlm 只=lkmlkpmmnlmmqm 只小=lmmmlllmkmmmor 只手=olmmlnommllmnl 只有=lmmmmnmmpmlmlm
叫=oloolnqlknlllj 叫0=nmmmmkommmmmmm 叫|=onmnmlmmmnllnl 叫不=mmmpmllmlmmnll 叫了=nmmllmkmmnmmom 叫人=mnmmmplmmmmmkm
叫她=lmnlmmomlmmmmm 叫我=lmpmnnlmlmmmmm 叫救=mmmmmpkmmmmmmm 可=kmmnllnlnnlmmm 可是=mmmmmlmloolmmm 台=lomlpnlmjlllon
台|=mommomlmmmlmmm 台上=pmmlmmmmlmjmln 台了=mmmnllmmmmlmno 台塌=mmmmlplmmmmmlm 台外=mlmmolmmmmpmkm 台栏=mmmmkmpmmmmmlm
台边=mmmmnmmmmmkmnm 台那=lmmmommmmmlmmm 台门=mmmmkmmmmmomom 台风=mmmmlommmnmmml 右=lmmmmlommmmnll 号=mnolnlmpnmklml
号梯=lmmmmmmmmmmmpm 号楼=kmmmmmoonmmmkm 司=ommmmljmmnlpml 司机=pnmmmljmmnloml 吃=mllllnslmlqlkk 吃了=llmmmlpmlmpmlm
吃的=ommmmmmmlmlmmm 吃药=mmmmmlmmommmlm 各=lmmmmllmmmommn 各位=lmmmmlmmmmommn 吊=klmlqnkmlnpjpl 吊|=mmmmmmmmmmommm
吊在=mmmmpnlmmmlmlm 吊的=mmmmlplmmmmmmm 吊着=llmmoolmmmnmll 吊车=mmmmmoommnljmm 吊顶=mmmmmmlmmmmmom 同=nmmlolpmllmlmn
同事=nmmmmmpmmllmlm 名=mlmlmmmnomnmml 后=omlmolllmmpnlk 后墙=mmmmommmmmmmmm 后头=mnmnnplmlmllll 后妈=ommmmmmmmmmmml
后座=lmmmmmlmmmmnom 后悔=mlmmmlmmmmommm 后脑=mmmmmmommmlnml 后面=nnmmlmlmmmlpln 吐=jllqlltnklklmm 吐|=lmmollonlmlmnm
吐血=lmmmmmommmmmmm 向=lmmmlmmmnmlomm 向盘=mmmmmmmmmmmplm 吓=mnmmnmlolllmlm 吞=llmmmlpmlmpmll 吞了=mmmmmmommmmmlm
吟=mmmmmmonmmmmkl 吧=lllllplmmmqmmm 吧|=kmmllolmmmqmmm 听=olnlknmnjlnnon 听着=ommmmlknmmmlmo 听见=olnlkmmnkmmnon
吱=mlmlnmmommlmol 吱响=mmmmnmlommmmmm 吵=ommmmnlmmmlnlm 吸=kkmkmornlpllkm 吸|=mmmmmmlmmommmm 吸了=mmmlmlommmmmmm
吸住=lmmmmolmmommlm 吹=llmmmplmmlmlom 呀=kmmmmpmmmnmmmm 告=lmmmmnkmlmomol 告牌=lmmmmmmmmlnmom 呐=lmmmmommmmmmmm
呐|=lmmmmommmmmmmm 呕=lmmnmmommmmmml 呕|=lmmmmmommmmmmm 员在=mmmmmmlmmmmmon 呛=lomnmlnmlmlmln 呛得=mommmmlmmmmmmm
呜=lnmnmolmmmmlmm 呜呜=lnmnmolmmmmlmm 味=kmmvlmlllknmll 味|=knmpmnklmmomll 味好=mmmommmmmmmmmm 呻=mmmmmmonmmmmkl
呻吟=mmmmmmonmmmmkl 呼=knmnmlonlnmmml 呼吸=lmmmmlonmnmmlm 命=mmllltmmlmmlll 命|=omlmmmnmmmkmmm 命了=lmmmmolmmmmmmm
咋=lonlmknnnmmmlm 和=klnqlojplknnml 咔=mlmlmmmmmmmmom 咔咔=mmmmmmmmmmmmol 咗=mmmlnlkmnmnmnl 咗喺=mmmmnmlmmmmmom
咚的=kmmmmmnmmmmmnm 咣=mmmmmmnommmmlm 咣当=mmmmmmnommmmlm 咧=mmnllklmmmmmom 咬=kllnlkrmlollok 咬了=lmmmmmommmmmmm
咬人=mmmmmmmmmommml 咬住=mmmmmmlmmlmmpm 咬得=lmmmmmommmmmmm 咱=lolmmolmmmnmml 咳=lmmnmnommmmmll 咳|=lmmommlmmmmmnm
咳不=mmmmmmommmmmll 咳得=mmmlmommmmmmmm 哉=lmmmmmmlnmmmom 响=mnlolmnnlmlmmm 响|=llmolmmnmnlmnm 哎=lmmmmmpmmnmmll
哎哟=lmmmmmommmmmlm 哟=lmmmmmommmmmlm 哥=lllllnonommlmn 哥把=mmmmmmmmmmomlm 哥被=mmmmmmommmmmlm 哪=knllknomslllmm
哪|=mmmmmolmnmlmml 哪个=llmmmokmmmnmln 哭=nlnklmmomnmmnk 哭|=lmmlnkmnnlmnol 哭不=mmmmmmommnmmlm 哭喊=lmmmmommmmmnmm
哭得=ommmlmkmmmnmnm 哼=klmnmmplmmmpml 哼|=llmnmmolmmmpml 唔=mlmnnllmommmnl 唔到=mmmmmmmmmmmmom 商场=mmmmnokmnmlmlm
商铺=mmmmmmmmmmmmlo 啊=lonmlqnmknkmll 啊|=mnnnlommlmkmll 啊快=lmmmmplmmmmmmm 啥=mmmmmnlmommmlm 啪=mpmlmmlmmnmlmm
喉=mmmnnmomnmmmkm 喊=mmlmonkmnmllmm 喊|=nomlmllmlllmon 喊不=olmmmmnmnlnmlk 喊他=kmmnmmlmmmnmom 喊我=lmnmpmmnlmlmlm
喊救=llmmnnmnmmmllo 喊没=mmmmmmmmnmmmkm 喘=llmmmlpollkmpm 喘|=mmmnmmkmmmlmol 喘不=mmmnmmonlmlmml 喘得=mmmlmmommmmmmm
喘气=mmmlmmmmmmmmmo 喝=qlllllsllmmmmk 喝了=olllmlomlmomll 喝多=nmmmmmkmmnmnmm 喷=mrlnlnpmmmlkjl 喷|=lnmplmmmmmmlln
喷了=mmmmmmommmmmmm 喷气=mommmmlmmmmlmm 喷泉=ommmmmkmmnmnmm 喺=mlmnnnkmmmlmnm 喺度=mmmmmnlmmmmmol 嗞=mmmommlmmmmmmm
嗞嗞=mmmommlmmmmmmm 嘎=mmmmnlnommmmlm 嘎吱=mmmmnmmommmmlm 嘴=okmnllrmlnmmjn 嘶=mnmommmmmmmmmm 噎=mlmmmmqmmmmmll
噎住=mmmmmmommmmmlm 噎着=mlmmmmommmmmmm 器=knmrlmmlmnllnk 器在=lmmnmmlmmmmmom 噼=lommmmlmmnmlnm 噼啪=lommmllmmnmlnm
四=nlmmmjnmmllmnn 四个=nmmmllllmmmmom 四岁=mmmmmmmmommmmm 回=nmnlokolrlljmj 回不=mmmmlmomlmmmoj 回头=mmmmmmmmpmnmmj
回来=lmmmnmlmmmmlmo 回走=lmmmommmnmlmmm 囡=nlmmmmlmommmmm 囡囡=mlmmmmmmommmlm 团=mommmmmmmmmlmm 园=mlmmlpmmomllmm
园那=mmmmmommmmmmmm 困=klmokkktlmllom 困在=lmmmlllommllqm 围=lmmmmmlnlmllno 围住=mmmmmmlmmmmmlo 围着=lmmmmnomlmmmmm
圈=lmmmomjmmlnlpn 圈|=nmmmkmmmmmlmon 圈里=lmmmomlmmmlmnm 土=llmmlnlmlmlnrk 土车=mmmmmmlmmmmolm 在=nkolmnklllnmnn
在0=nlmmmmmommlmll 在|=mmmlmnkmqlllol 在三=lmmmmlonmmmmmm 在了=mmmmmmlmomnmlm 在人=mllmmmomlmnmkn 在偷=ommmmmmmmlmmmm
在公=lmmmmlpmmmmmmm 在冒=lommmlnmmmmmml 在冰=mmmmmmmmmmlmpl 在十=lmmmlmnmmmonmm 在半=lmmmomlmmmlmmm 在卧=mmmmmmmmmmommm
在厕=nmmomlmmmmmmml 在哪=lnmmmlpmnlmmlm 在哭=nmmmlljmmmmmon 在地=nllnlonmlmmmlm 在外=lmmlnkpnlmokko 在大=lmmmommmlmmmmm
在天=mmlmplmmmmlmmm 在家=mmlnmmpmllnmml 在就=mllmlnmmmmommm 在屋=lnmlllmmllmmpm 在幼=nmmmmommlmmmlm 在底=mmmolnlmmlmlmm
在开=mmmmmommmmmmlm 在往=jmmmmnpmlmlnlm 在我=olnmllkmnmlnlo 在手=jlnmmmommkpmmm 在打=qmnmmlkmmmlmlm 在抓=nmmmommmlmmmmm
在按=lmmmmmommmmmmm 在掉=mmmmmokmmmmmmm 在放=mlmmmmommnmmmk 在敲=ommmmmmmmmmmlm 在晃=olmmmpllmmmmjn 在桌=mmmmmolmmmmmlm
在桥=lmmmmnmmmmnoll 在楼=nommnllmnllmml 在水=nmmmmkkmplpmlm 在江=mmmmmommmmnmmk 在没=lmmmmmlmonlmnm 在流=mmmmmmmmmmmolm
在浴=mmmnmmkmmnmmln 在涨=mmmmmomlmlmmnm 在烧=mpmmmllmmlmmnm 在电=lmmmmnommkmmol 在着=mommmmmmmmmmmm 在砸=pmmmmllmmmmlmm
在空=lmmmonnmmmlmmm 在窗=momlmmmmlmnmnl 在自=lmmmmmmmmmmlom 在负=mmmmmlmmmmmmlo 在走=lmmnmnmmmmnoll 在车=mllnmkmmlommnn
在还=ommmmmmmlmmmmm 在里=nmlmlllplnlmnm 在铁=mmmmmmlmmommnm 在附=mmmmlmmmmmommm 地=olknioollnlnnn 地|=mollmlmmmmlqll
地上=mllnjlrmlompil 地下=lmmlmnmmlmnlmo 地了=mmmmmmlmmommmm 地库=nnmmmolmmmmlkn 地方=nmmnmmkmnmmlmn 地那=mmmmmommmmmmlm
地铁=ommmmllmmllmmo 地陷=mmmmmmmmmmmmpl 场=mmnllonmolkmnl 场|=mmmmmommmmmmlm 场有=mmmmmmommmmlml 圾=komlnmmmommlnl
圾桶=kommmmnmmmmmlm 坎=mmmmmmlmmmmomm 坏=mknnmlnllmlmnm 坏了=llmmmlnlmmmmom 坐=jllmpjmonlnnmm 坐在=llmmmmnmmmolmn
坐着=nlmlolnmmlmmnm 坐窗=lmmmommmmmmmmm 坑=llmnmnjmmmmlqn 坑|=mmmmnmlmmmmlno 坑边=mmmmmmlmmmmmom 块=lmmlnnomllnkol
块块=mnmmnkommmmmlm 块往=mmmmnkommmmmlm 坝=mlmlnlmmlmmmkq 坠=kmmmmnnommmmlm 坠了=mmmmmmkommmmmm 坠楼=kmmmmlqmmmmmmm
坡=lmmmlnlmmmlqnk 坡|=mmmmmolmmmmnnk 坡了=mmmmmllmmmmnom 坪=lommlmommmlmmm 坪上=mmmmmmommmmmmm 垂=nmmmmllmmomlnm
垂到=mmmmmmmmmomlmm 垃=komlnmmmommlnl 垃圾=komlnmmmommlnl 垫=lmnmolmmmmnmkl 垮=mmmmmplmmmmmnm 垮了=mmmmmplmmmmmmm
埋=llmmnlllmmmlqn 埋了=lmmmmmlmmmmlon 基=mmmmmnlmmmmmol 基坑=mmmmmmlmmmmmom 堂=mmmmmnnmlmlnkm 堂|=nlmmmkommmmmmm
堆=momlmmmmmmmlnm 堤=lmmmmpkmmllmlp 堵=pmlnmmmlmmllnl 堵了=llmnmommmmmmkm 堵在=omlmmlnmmmmllm 塌=lkmloqilllllsn
塌了=mlmmpqimmlmlmo 塑=lomlmmnmmmmmmm 塑料=lomlmmnmmmmmmm 塔=lmmmomlmmlmmql 塔吊=mmmmkmlmmmlmqm 塘=mmmmmmlmmmmmkr
塘里=mmmmmmlmmmmmlp 塞=nlmlnnmmmlolml 填=lmommmmmmmmmmm 墙=nmlmoollklkltk 墙|=klmmlmnnmmmlom 墙上=olmmnmmmlnlokl
墙倒=lmmmmonmmmmllm 墙在=mmmmmlmmmmmmom 墙根=mmmmmonmmmmmlm 墙砖=mmmmmmkmmmmmom 墙进=ommmmlmmmmmmmm 墙那=nnmmlolmmmmmlm
壁=onmnmmlmmmmlln 士=mmmmkllmmmpnmm 声=ollolnmmlmnnmk 声|=nllmnmnlkmmlno 声了=nlmnmmommlmmlk 声就=nmmnmmjnmommlm
声音=llmmmmlnmmnmol 备=mmmmmmlmmmnlom 外=mnmmrmknmlkmml 外了=ommmmmmmmmmmmm 外卖=mmmmlmmnmlmolm 外地=mmmmmmomlmmmmm
外墙=llmmqnlmmmlmlm 外头=lnmlnllolmmmom 外孙=lmmmmmmmommmmm 外有=ommmlmmmmmmmmm 外面=mmllnlkmnnolol 多=lmmmnoomlllnkl
多|=lmmmllnmnmmmol 多人=mlmnmnkmmmnmmm 多血=ommmmmnmmmjmmm 夜=nmmmllllomlmmo 够=lnlmpllnlmolnm 够不=lnmmmmmnlmlmpm
够了=mmmmmmmmmmommm 大=jokmpnnlmkmlnm 大|=lplonokllmmlnj 大了=momnmklmmmmmmn 大事=mmmmmolmmmmmmm 大人=plmmnokmmmllml
大块=mmmmonkmmmmmlm 大堂=nlmmmkommmmmmm 大姐=kmmmllonmmmmmn 大家=lnlmnmmmlmomml 大巴=llmmmllmmmmpmm 大桥=mmmmpmmmmmmllm
大棚=mmmmmommmmmmlm 大水=mmmmmmlmmmmmlp 大石=mmmmmmlmmmmmom 大腿=mlmmmmommmmmnm 大车=mmmmmmmmmmmolm 大门=pmmmmmjmmmmnnm
天=lllmpkmlomnnmk 天|=mmmmlmlmlmopmm 天上=mmmmmmkmmmnmom 天台=lmmmqllmmmlmnm 天听=mmmmmmommmlmmm 天就=lmmmmmlmmmomnm
天桥=lmmmpmmmmmlmmm 天没=mlllmmsmknmlmm 天然=mmmommmmmmmmmm 天花=mnmmnmjmmmmmon 天黑=mmmmmmlmnmmmom 太=nnlnmlmlollmmm
太|=lmmmmmmmommnmm 太在=lmmmmplmmmmmnm 太大=mnlnmklmmmmmnl 太太=olmlmnnllmlnmm 太的=mmmmmmolmmmmmm 失=lmmllmlmrmolml
失踪=mmmmmmmmomlmmm 头=nmknjlmoknmnom 头|=lkmlmnmnnlnmnn 头一=mmmmmmlnlmmmom 头上=lmmlmmnmmmlnol 头了=mmllknmomnmmml
头出=nmmmmmommmmmlm 头卡=mmmmnmlmmmmmom 头去=mmmmlmlmmmnmom 头发=mmmmmmplnmmmll 头掉=mmmmolmmmmmmnl 头撞=mmmmmmpmmmmkmm
头晕=nmmommkmmmmmmm 头朝=lmmmmmmmmmmnom 头没=mmmlmmlmmmmnon 头烫=olmmmmlmmmmmmm 头燃=mommmlmmmmmmmm 头疼=mmmpmmmmmmmlmm
头的=lmmmnlnnmmmmlp 头盔=nmmmmmlmmmmolm 头砸=nmmmmmjmmmmmpm 头磕=mmmmmmlmmmmomm 头还=knmlonnnmmlnkn 头进=nmmmmpmlmmmmll
头顶=lmmlmnmmmmommm 夹=jlmmllnolmloql 夹住=mmmmmmolmlmmmm 夹着=llmmmmkpmmmlqm 套=lmmmmmmmmlnmpm 女=qlnkljjmpmpmkm
女儿=lmnmnlkmnmnmmm 女孩=pmmmnlmmmmlmlm 女的=nlmmlllmlmnomm 奶=llnnlmoolnlllm 奶奶=llnolmlnnmklmn 她=ojomojnmmlnmkl
她一=lmmmkmomnmmmnm 她倒=mmmmmkommmmmmm 她她=mmmmmmommmmmmm 她把=lmmmomnmmmmmkm 她有=lmmmmmlmomlmmn 她没=mmmmmmommmmmmm
她现=nmmmnmmmmnkmmm 她的=nmmmmmnmnmmmlk 她脸=ommmmmlmmmmmmm 她说=lmmmnmlmlmmmom 好=lnlnmklmllrnlm 好了=mlmloolmlmomlm
好像=nmmmnknmmmllnm 好冷=mmmmmmkmmmomnm 好几=nmmmmlpmlmlnmm 好多=mmmllommmmmnll 好大=momnnllmlmmmmm 好热=mnmmmmlmmmmmom
好黑=lnmmmmlmomlmmm 如=mmmmmmlmmmommm 妇=lmmllmpmmmnmlm 妈=onnnmnjmmmmlll 妈|=mmlmnmjlmmpnml 妈妈=oolmlmkmkmmnmn
妈睡=lmmlmmommmmmmm 妈让=mmlmmommmmmmmm 妈说=lmmnlmnmmmonmm 姆=ommlmmmmmmmmmm 始=mmmmmmommmlnmm 姐=mlmlmklnmnommn
姐姐=mmmmnmkmnnlmnm 姑=mlnmnmnmmmolkl 姑娘=mlnmnmnmmmolkl 姥=mmmmmmmmlmommn 姥姥=mmmmmmmmlmommm 姨=llmnmmonlmlmnl
姨|=mmmnmmkmmnmmmm 娃=nmllnmnlomkllo 娃|=nmmmnnknlmnlnm 娃不=mmmmmmmmommmlm 娃儿=nmmmmlkmmnmmom 娃哭=onmmlmmmmmmmmm
娃在=nmmmmnknlnmmll 娃娃=kmmmnmlmommnlm 娃把=mmmmlmnmmmlmom 娃掉=mmmmmmommmmmkn 娘=olnomlnlnmmlkm 婆=olmolkmlmnnmlm
婆|=mmmmokpmmmlmlm 婆婆=nmmnlnklnmmmol 婆的=mmmmmmlkmmmnom 婆还=mmmmmplmmmmmlm 婴=mlmmmmomlmmmnl 婴儿=mlmmmmomlmmmnl
媳=ommlmmmmmmnnlm 子=mmlommmknmlmnm 子|=pmmmmllmlkmlmo 子一=lnmlnklllmonol 子上=llllmknmmqmlln 子下=lmmmmmlmmmmoml
子不=nmmmlllmqmllmm 子了=ommnmomlmmkmlm 子从=mmmmmmnmnmmnkn 子倒=momlomkmmmmmmm 子卡=mmmmmmmlmmmnom 子吃=mmmmmmommmmmmm
子吞=mmmmmmommmmmlm 子在=mmnmnnlnllnmkl 子头=mmmmmmplmmmmmm 子就=mmmmmmkmmommmm 子手=mmmmnmmmmmkmom 子打=lmmmmmlmmommnm
子把=mmmmlmomlmmmnl 子掉=mmmmmlkmmmmmmr 子流=lmmmmmmmmmmmom 子烧=mlmmmmommmmmmm 子爬=mmmmpmmmmmmmkm 子的=qmmmlmnmllmmlm
子砸=mmmmmnkmmmmmmm 子硬=mmmmmmlmmommmm 子脚=mmmmmmommmmlmm 子要=lmmmnnpmlllmmm 子说=lmmmmnlmlmomml 子还=lmmmmlmmmmlnlo
子那=mmmnmmomnmmmll 子都=lkmnnlnmlmnmml 子里=molmnlmmmlmkom 孕=lmmmmmommmmmmm 孕妇=lmmmmnommmmmmm 存=lmqmmmlmlmnmmm
存折=lmpmmmlmlmnmmm 孙=klomllmnqnlmll 孙子=lmommmlnmnlnln 学=mlnlnnmnlnolll 学校=mmnmmnlmkmnmmm 学楼=mmmmmmlmmmmmom
学没=mmmmmmmmommmlm 孩=olklnmlnnnknmm 孩哭=mmmmmmommmmmll 孩在=kmmmmokmmkmonm 孩坐=lmmmlmmmmmnmom 孩手=mmmmmmplmmmmkm
孩掉=mmmmmlnmmmmmlo 孩的=nmmmmnknmlmmmm 孩被=nmmmlpmmlmmlml 它=nmmnmmkommmmlm 安=mlnlmomlmonlkm 完=llnlmmnllnomlk
官=lmommmmmmmmmmm 定=mlmmomkmnmmmlm 定位=nmlmnmlmommmlm 宝=llmmnlomollmmn 宝宝=llmmnmomnmlmmn 实=llmlkmmmmmqmmm
客=ononmnomllllim 客人=mmmmmmommmmmkl 客服=mmommmmmmmlmmm 室=nmmmlkllmmnmom 室友=mmmmmmlmnmomlm 室的=mmmmmlmmmmmmpl
室里=ommlmmnmmmmmkm 室门=llmmmmlmmmmmno 家=ppmmkmklrkklml 家|=nmlmmommnlnlmm 家人=nmmmmpmmmmlmkm 家小=lmmmmmmmmmmmom
家有=mmmmmlpmlmmmmm 家的=lmmmlmlmnmmlom 家窗=momlmnmmmmmmlm 家老=klmmmlolnmmmmn 家都=mlmommmmnmmmmm 家里=kmnmmmplnmmmll
家门=mpmmmlmmlmlmmn 密码=nmmmmmmmlmolmm 察=olommmlmmmmmmm 对=nnolmnmmklonjl 对不=lmmmmmlmmmqmmm 对劲=mmmmmmommmmmml
对方=mmommmmmmmlmmm 对讲=lmmmmolnmmlmnm 对门=onmmmlomlmlmlm 寻=llmmmllmqmomlm 寻勿=mlmmmmmmommmmm 封=lnmnlnkmlmpmlm
小=nkmlmnnoomkmlm 小人=mmmmmmommmmmmm 小偷=pmmmlmmmmmmmlm 小哥=lmmmmnonmmmllm 小姑=nmmmmmnmmmmmkm 小孩=lmllnnmmknmnnn
小时=mmmmlmlnollmnm 小狗=mmmmmllmmmmmom 小男=mmmmmmlmommmnm 少=kmnlllmmplmmnm 少|=lmommmmmmmmmmm 少一=lmmmmllmnmmmom
少了=lmmmmmmmommmmn 就=mllnnllmmooljl 就一=llmmlmnmonmnml 就不=nmmmolmmmmnmll 就倒=mmmmmlnmmommml 就剩=mmmmmmmmnlmlmo
就命=mmmmmplmmmmmmm 就在=olmmkomllmmmlo 就我=mmmmmmommmmmmm 就把=ommmmmlmmmmmmm 就是=mnmmlklnmlmmom 就没=olmnlnmlmnjmlo
就跑=mommmmmmmmmnmm 就跳=lmmmpmmmmmlmmm 尾=nmmmmmlmmmmomm 尾了=mmmmmmlmmmmomm 尿=lmmmmmonlmmmlm 局=lmommmmmmmmmmm
层=knllrmknmmmlmm 层|=lnmmnmknmmmmml 居=mmlkmmpmmmnmkm 居|=lmmmmokmmmnmmm 居老=lmmlmmpmmmmmmm 屋=oolnnmlklllkoo
屋|=lomlmnkmmmmmpk 屋了=mmmmmlmmmmmmlp 屋子=lmmmmommmmmmmm 屋里=nnmpmlnlllllnl 屋顶=lkmmoommlnlmkn 屏=mmpmmmlnmmlmmm
屏幕=mmommmmmmmmmmm 山=kmmmloklpljlrn 山上=mmmmmlmmnmllon 岁=kmllolkmsnjlol 岁|=mnmmmmlmqmlllm 岁的=mlmmmmmmmmmmom
岸=lmmmmnkmmlnmno 工=mmlnmnpnlmklml 工人=kmmonlmnmmmkok 工友=mmmmmmommmlnlm 工地=lmmmlnnmmmmmom 左=mmmmmmommmlmlm
己=jlmmnmmmomomml 己叫=mmmmmmmmommlmm 己在=mmmmmnnmmmmmkm 已=lnnmnmklknnlnl 已经=lnnmmmkmlnnlmm 巴=nlmllknmmmlpnn
币=lmommnmmmnlmlm 市=mmmmmmlmomlmnm 布=knmlmlnlomnmln 师=nlonmkmnomllkm 师|=mmmmmmlmnmommm 师傅=nllnnlonmnllkm
帘=lpmmmllmmmmlnm 带=mkmknkjnnnnpon 带上=mlmmnmlmmlmmpm 带我=omommmlmlmlnmm 带电=mmmmmmmmmpmmlm 带走=lmmmmmmmommmmm
帮=lmmmlnolpllmll 帮帮=knnmmrkmmmlmmm 帮我=mmmmmpkmlmnmml 帽=mmmmmnmmommmnl 帽子=mmmmmnlmommmmm 幕=lmommmmmmmnmmm
平房=mmmmmlmmmmmmlo 年=mlmnlllmomnlln 幼=nmmmlmmmmmlmom 幼儿=mmmmlmnmmmllom 广=mlmlmmmmmmmmpl 广告=lmmmmnlmmmnmom
床=mnmkkollmlmlpo 床|=mlmmmllmmmmmpm 床了=mmmmmolmmmmmok 床底=nomlmmlmmmmmmm 库=mnlpnkllmlmkpl 库|=mnmmmmnmmmnlkm
库里=mmmommlmmmmmnm 应=jmlolknlnmnmpl 应|=lnmmllololmmnl 底下=nnlnnonkllmnlj 底了=mmmmmmmmmmmmmo 店=nllnlkmloomoll
店了=mmmlmlommnmmml 店里=nmlmmmkmomlnlm 废=mmlmlnmmnmmmpl 度=llmlmnmlnmlmqm 度|=llmmmnmlnmlmom 座=lmmmlnkmlnlnnn
廊=mommmmlmmmmmmm 开=ninpomnnjmnjlm 开|=jllmpmlmlnmnmo 开不=llmmmllnmmmmoo 开了=mlnnnplnmlokkm 开会=mmmmmommmmmmlm
开到=ommmmmlmmmmmmm 开始=mmmmmmommmmnmm 开水=mmmmmnommmmmll 开灯=mmmpmlmmmmlmmm 开着=mknmnlllonnlml 开车=nmmmmmmmmmmknm
开锁=mmmmmmmmmmmmom 开门=molnmlnmmmmlll 弄死=ommmmmmmmmlmmm 弟=nmmnllllommmmk 弟在=mmmmmmkmmnlmnn 张=mlnlmlolllonnl
张纸=nmmmmmlmlmomml 弯=llmmnlommmlnnl 弯|=mmmlomnmmmmmlm 弯了=lmmmmlnmmmmlom 弱=lmmmmmommmmmmm 弹=lmmmlnlmlpnmml
弹|=lmmmmommmmmmmm 弹出=mmmmmmlmmommmm 弹开=mmmmmmommlmmmm 强=ommmlmmmmmlmmm 当=lmnlmpoollkmkm 形=llmmmmnmmmmonl
影=nlnlnlmmomlmlm 影|=nmmmmmmmomllmm 往=ppllnokmljnklm 往一=mmmmnmommmmmmm 往上=lomnllnmlmllno 往下=ilmkookpllkmpn
往墙=ommmmmmmmmmmmm 往外=jnnomommlllmkn 往河=mmmmmmmmmmommk 往车=kommmmmmmmmmmn 待=rmmmmlkmlmnmll 很=lmmnmpmmlmnlmk
得=mnlomlmmmknipl 得不=lqmmmnkmmmmmml 得了=mmmmmplmmmmmml 得人=mmmomlnmmmmmmm 得整=mmmmmmmmmmomll 得站=mmmmmommmmmmlm
得要=mmmmmnlmmlmmom 得飞=mmmmmlommmmkmn 心=jllolkrnlmnlnl 心|=mlmommkmmmmmol 心脏=lmmmnlonmmlmmm 心跳=mmmmmmommlmmmm
忙=mmmmmmomnmmmlm 快=nnllnqnmklkkmn 快|=jnlllpnlnmnkmo 快上=mmmmmplmmmmmml 快不=mmmmmkpmmmmmmm 快出=mlmmmonmmmmmlm
快去=lmmmomnmmmmmlm 快叫=lmmmmlommmmmmm 快快=mmmmmommmmmmml 快打=onmmmmkmmmlnmm 快报=nmmlmpmmmmmmll 快拉=mmmmmmlmmommmm
快救=llmmmnmmmmlmom 快来=nommllmmlnomkl 快没=nlmmmmpnllmlnl 快点=plllmmlmmlmlpn 念=lmomlmlmmmommm 怀=mmmmmmlmmmommm
怀里=mmmmmmlmmmommm 态=ommmmmmlmmmmmm 怎=lmnnmnolmmlnll 怎么=lmnnmnolmmlnll 怕=nlmmlolnmmmmnl 怕|=nmmmlomnnmlmmm
急=klmmlqmnolknkm 急|=llmlmommomlmmm 急救=mmmnmlommmmmlm 怼=mmmmmmkmmmmqlm 恋=lmnllmmmmmommm 恶=mlmonmlmmmmmmm
恶心=mlmommlmmmmmmm 悔=mlmmmlmmmmommm 惨=rmmlmnkmmmlmmm 惨叫=pmmlmnkmmmmmmm 想=nlloqkkmkmrlll 想不=mmmmomlmmmlmmm
想从=mmmmommmmmlmmm 想吐=mmmommkmmmmmmm 慢=mmmmmkmmnmmmom 慢慢=mmmmmlmmmmmmom 成=lommklomklomlo 我=qkqkmljnnlqkjn
我|=plmlormlllmllk 我下=omnmmmlmnmlmmm 我不=omllmpimnmllmm 我也=mmmommlmlmmmmm 我今=mmmmmmmmmmommm 我们=molmllknmlloop
我儿=mmmmmmmmpmlmln 我关=mmmmmmmmmmmmom 我出=pmlmmmlnmmlmnm 我刚=mmommllmmmlmmn 我卡=mmmmmlmnmmmmom 我发=lmmmlmmmmmommm
我叫=mnlmmlommmmmmm 我吃=mmmmmllmmmommm 我和=lmmnkpmmllmmnl 我喘=mmmlmmomlmmmnm 我困=mmmmmmmommmmjp 我在=lmmmolmllnlmmn
我头=mlmnmokmmmmmnm 我女=mmmmmlmmommmmm 我妈=mlnnmmpmnmimlm 我妹=ommmnmlmmmmmmm 我姐=olmmmmmmmmmmmm 我婆=mmmmllnkmnlnpm
我家=molmlnmlmnklnn 我就=nmmmpmlmlmmmmm 我已=lmnnllkmmmommm 我店=mmmmmmlmommmmm 我弟=mmllmmlmonmmmm 我想=mmmmommmmmlmmm
我手=nmmnmnmolmlmlm 我打=lnlmmplmmmmlmm 我把=nnnlmmlmmlomll 我抱=mnmmlmlmmlnmol 我拉=nmnmmmommmmmmk 我按=mmmmmmommmmmmm
我摔=mmmmmmnmmmmokm 我撑=nmmmmolmmmmmll 我是=mlllnonlmmmmlm 我没=ommmnlmllmmmmm 我爬=mmmmlolmmmmmnk 我真=mmmmmlnmmmommm
我站=nmmmlllmlnomln 我老=llmnmkpllnmmmm 我腿=nlmnmlknmmlmmm 我被=pllmlllnmmmmnl 我要=lmlmmlommmommm 我说=mmlmmommlmmmmm
我走=pmlmmlnmlmnmml 我跟=kmlmnmlmmmnnnm 我身=pmmmmmklmmmnmm 我躲=ommmmmlmmmmmmm 我还=mmlmmlmmlmnmmo 我这=lomlmnlmmmmmmm
我锁=ommmmmmmmmlmmm 我闺=lnmmlmmmlmomnm 戒=mmmmmmkmmmnmom 戒指=mmmmmmkmmmnmom 截=mmmmnomnmmmlml 截|=mmmmnolnmmmlmm
戴=ommmmmmmmmmmmm 户=nnmmolnlmllmmm 户|=omnmlmmmmmmmmm 户上=mmmmomlmmmnmlm 户外=mmmmkmmmmmmmpm 户被=mmmmmmmmmmmmol
户里=mmmmmolmmmmmlm 房=kqnnonikkmmknm 房|=ollnnlmmmmlmlm 房东=ommmmmmmmmmmmm 房子=lmmllolmmmmmon 房梁=lmmmmnlmmmnmol
房着=mpmlmlmmmmmmmm 房里=lmmlmlmmmnommm 房顶=mnmmmlmmmmmmom 所门=mmmmmmmmmmmmom 扇=plmmnmnmlmlmmm 扇|=mmmmmmommmmmlm
手=njmlokolnpmknl 手|=mollmnlllnmmkp 手了=nmmmmmkomlnmmm 手伸=ommmmmmmmmmmmm 手卷=mmmmmmplmmmmlm 手在=ommmmmmmmmmmmn
手抖=lmmmmplmmmmmmm 手指=lmmmnlmmlmlnpl 手机=onplnkmonjkmkn 手架=lmmmnnlmmmmmom 手环=lmmmmmlmommmmm 手电=olmnmmmllkmmom
手粘=mmmmmmomlmmmmm 手脚=mmmommnmlmmmmm 手腕=lmmmmnmmmmpmmm 手表=mmmmmmlmomlmmm 手被=mlmmmmqlmnmmkm 手里=omnlmlllmlomll
才=mmllnmlnollmmn 才还=knlmmnlmnmlmlp 扎=kmmmmlrmmmknml 扎我=ommmmmmmmmlmmm 扑=lomnlmmmlmlmln 扑了=lmmmmommmmmmmm
扑腾=mmmmmlomlmlmnm 扒=pmmmmlkmmlmmpl 扒着=lmmmnmkmmmmmon 打=tlpmllljlnkmlk 打0=jolmmnnmlmmqll 打|=qmmmmllmmmlmmm
打不=jlmmnommmlklqo 打个=kmmmmnpmmmmmmm 打了=ommllmlmmonllm 打人=mmmmmlmmmommmm 打到=llmmmommmmmmlm 打字=mmmmmlommmlmmm
打得=ommmmllmmnmmmm 打我=omlmmmmnmmmmmm 打扰=lmmmmmmmmmmmom 打架=mmmmmlommmmmmm 打火=mmmmmmmmmmomlm 打电=mnmnnnjmnlmmmm
打的=lmmmmmlmmommmm 打穿=lmmmmmqmmmmmlm 打起=ommmmmlmmmmmmm 打过=lmpmmmmmnmmmmm 打钱=lmpmmmmmmmlmmm 扔=lllmlonmnllmno
扔下=ommmmmmmmmmmlm 托=mmmlmmmmmlnqll 扣=llnmmlnmmllkql 扣住=mmmmmmkmmmmmom 扫=lmpnmmlmmmmmmm 扯=qmmmmmlmmmllnl
扰=lmmmmmmmmmmmom 扶=mlmmlmnllomlol 扶手=mmmmmmllmnmmom 找=mlkmnklluloljl 找不=lmmmmmnmplmmlm 承=mmmmmmmmmmmmom
承重=mmmmmmmmmmmmom 把=pnommjilhnqmml 把人=mlmlmlnmmmlonm 把头=kmmmomnmmmnmmm 把她=omnmmmlmmmlmmm 把小=pmmmlmommmlmkm
把我=rmmlllnnlmilmn 把手=kolmmnmmmmmmol 把窗=lmmomnlmmmmmlm 把线=mmmmmmmmmommlm 把自=mlmlnmkmlmonmm 把路=mmmmmmmmmmmmlo
抓=mlnlqlomklkllp 抓着=mmmmollmlmmmlo 投=mmommmlmlnmmmm 抖=jlmmmnmnmqlnkl 抖|=llmmmmlnnqmmll 折=lmpmmlnmlmnmnl
抡=plmmmmlmmmmlmm 抡起=olmmmmlmmmmmmm 抢=umlmmlmllmmjll 护=olllnlomllnnml 护工=pmmmmmkmmmmmmm 护栏=lmmmomlmlmmoml
护车=klmmmlrmmmmmml 报=omoolnlllllmll 报|=pmmmmjmmmmmmmm 报警=nmmolnkmmmlmnm 抬=lmmmomnmmmlnmm 抬|=mmmmmlommmmmlm
抬不=mmmmmmlmmmmnom 抱=ommlpkkmllplkn 抱着=mmmlonkmkmomln 抱走=lmmmmmmmommmmm 抽=okloljrnlolmlk 抽|=kmmmmmpmmolmlm
抽不=mmmmmmknmmmmom 抽搐=mmmmmmmmmommmm 担=lmmmmlplmmmmmm 担架=lmmmmlplmmmmmm 拉=nlolqjnllpjnmk 拉不=mmmmmmommmlnmk
拉在=mmmmomlmmlmmmm 拉着=mmmmlnmmlolmmm 拉闸=mmmmmmlmmommmm 拌=mmmmmmlmmmnkqm 拍=pmmnjmmmllkloo 拍窗=mmmmmmmmmmmmom
拎=ommmmmlmmmlmmm 拐=ommmmmlmnmmnll 拔=lmmmllnmmmmmol 拔不=mmmmmmlnmmmmom 拖=kmmmlolonlnokl 拖了=lmmmlmmmmmnomm
拖鞋=mmmmmmmmommmmm 拦=olpmnlkmlmnmml 拧=nlmmmmlmmmonlm 拧开=lmmlmmmmmmommm 拨=ommmlnmmmmmmlm 拱=lmmmmolmmmmmmm
拽=nmmmmonmlmmlmm 拽着=mmmmmolmmmmmmm 拾=mmmmmmmmmmommm 拿=smpmkjmmkpmklk 拿不=lmmmmmommmmmmm 拿手=lnlnmolmmmmmmm
拿烟=olmmmmlmmmmmmm 持=pmmmmmlmmmmmmm 挂=jlnmpljlnnoopk 挂倒=mmmmmmlmmmmomm 挂着=llmmmomlmllnql 指=kmllnmpmlmlmnl
指头=lmmmmmommnlnlm 按=rknmllnnklkmlm 按|=lmmmmmommmmmmn 按在=pmmmmmmmmmmmml 按着=mmmmmmommmmnmm 挖=llmoollmmnmmmm
挖沟=mmmmommmmmmmkm 挡=mnmmmlimmmmqnn 挤=lnmmlmkmnmmmnn 挥=mmmmmolmmmmmmm 挺=lmlmlmommmommm 挺挺=lmmmmmommmmmmm
捂=pmmnmlmmmlmlll 捅=pmmmmllmmplmlm 捆=ommmmnmmmmmmlm 捞=lmmmmljmmnmmmq 捞|=mmmmmmlmmnmmol 捞上=mmmmmmkmmmmmmp
捡=mmmmnllmomlmol 换=kmonnlommmlmlm 掀=nmmmlommmmmmlm 掉=illmlooojoimpq 掉|=mlmmmslmmmllll 掉下=lmmmomoolmmmlk
掉了=mlmmmlnmlmlnol 掉到=lnmmmmommmmmnj 掉水=mmmmmmlmmnmmmo 掉河=mmmmmmlmmmmoko 掉火=mommmmmmmmmmlm 掉砖=mlmmmllmmmmmqm
掉进=lmmnmlmlmmmmop 掌=nmmmmmommmmmlm 掐=pmmllmpmlmlmlm 掐人=lmmlmmommmmmmm 排=lnnllnkmmnnlnn 排水=mmmmmplmmmmmlm
探=lmmmnnpmmmmmkl 接=llmnmmllpommlm 接到=nmmmmlmmommmmm 接走=lmmmmmmmommmmm 控=mmnmlllmomnlmm 控看=lmmmlmlmnmommm
推=pnmmlmmnmlkmko 推不=mnmmmoommmkmkm 推倒=ommmmmmmmmmmlm 提=pmommmmpmmlmjl 提着=olmmmmnmlmmmlm 插=lommllllmsmlll
插头=mnmmmmkmmpmmml 插座=mmmmmmlmmommmm 搁=mmmmmomnmlmmmm 搐=mmmmmmmmmommmm 搞=mmmmmolmmmmmml 搬=mlmnmmmommnlmm
搭=mlmllmnmmpmlnm 搭在=mmmmmlnmmomlmm 摆=lmmmlolmmmpmll 摆摊=mmmmmolmmmmmlm 摊|=mmmmmommmmmnlm 摊子=mmmmmlmmmmmmom
摔=klllllrnmolpil 摔下=mmmmmmommmmmml 摔了=lmmmmmpmmnmmlm 摔在=mmmmmmommmmmlm 摔的=mmmmmmmmmomlmm 摘=lmmmmommnmmmlm
摩=nmmlllkmmmmqmn 摩托=nmmmmmkmmmmqlm 摸=pnmllklkltlllm 摸不=mmmmmmommlmmmm 摸了=pmmmmmpkmjmmmm 撑=nlmmknjmlmpmmn
撑不=nlmmmmkmlmnmmn 撒=mmmmmllmmmnnmo 撕=lmmmmlpmmmllmm 撞=nklmnmnnlkltkl 撞|=ommmmmknmmmmmm 撞上=mmmmmmommlmlnm
撞了=mmmnmlknlmmqmm 撞人=nmmmmolmmmmmmm 撞树=mmmmmmmmmmmolm 撞门=ommmmmmmmmmlmm 撤=lmmnmmkmmmmrlm 撬=ommmmmmmmmmmmm
擦=jmmmnnlmmmlnom 收=nmolmllmmnmnnl 收拾=mmmmmmmmmmomlm 放=nmlmmolnmmnmll 放|=nmmmmmommmlmml 放下=nmmmmllmlmnolm
放在=mmmmlmmmmmommm 放我=ommmmlmmmmlmmm 放水=mmmmmlmmmmmmmo 放炮=lommmmlmmnmnmm 故=mmmmmlkmmmmqmm 敌=mmmmmmmmmmommm
敌敌=mmmmmmmmmmommm 敌畏=mmmmmmmmmmommm 救=jllmksomjmmjmq 救|=lmmmmrkmmmmllm 救人=llmmmmkmmmmmlr 救心=mmmmmlommmmmmm
救我=llmmlpnmlmomll 救护=klmmmlrmmmmmml 救援=mmmmmkmnmmmmmn 救救=lmmmmpmmlmnmml 教=lmnmmlmmlmlmom 教学=mmmmmmlmmmmmom
敢=nnlnmmlnlolmmk 敢出=ommmmmmlmmmmmm 敢动=mmmlomlommnmll 散=lnmmmnmmomllmm 数=klnmnmjmmnnmom 敲=nmmmmmpmmmllmm
敲|=ommmmllmmmmmnm 整=jmmmoolmllolnl 整个=lnmmomlmllnmlm 整整=mmmmmmmmmmomll 整片=mmmmmmlmmmmmom 整齐=mmmmmmmmmmomll
文=mmmmkmmmlnpmlm 斗=mmmmmmlmmmmmpm 料=lonlmlmmmmlmpm 斜=llmmnplnmmmlnl 斤=mmmmmmommmmkom 斤顶=mmmmmmmmmmmkom
断=ljloloollpmknl 断了=mkmokolmlnmkom 方=mmomlmlmnlknom 方向=lmmmmnmmnmmolm 施=mmmmmolmmmmnll 施工=mmmmmolmmmmnll
旁=mmmmllmmlolmmn 旁边=mmmmllmmlolmmn 旋转=mmmmmmmmmmmmom 无=lmmmmpmmnmnkmm 日=mmlmlmmmmmpmnm 旧=mmmmmokmmmlmpl
早=kllnklnmplnmom 早上=lllnlnomomlmmm 时=llmmlonnnmlmnl 时了=mmmmmmknomlmom 时候=lmmmmmnmmmomml 明=lnmmlomnllomlk
明天=lmmmmmlmlmomnm 昏=llmnmlomllmpml 昏|=mmmnmmkmmmmmom 昏过=mmmmmmnmmlmomm 昏迷=lmmmmmommmmmmm 星=mlmmmnnlmommlm
星子=mommmmmmmlmmmm 是=lnmnknlomlmnko 是不=konmmlnnlmmmmm 是个=lmmllmonlmmmnm 是人=lmmmolmmmmmmom 是他=nmmmllommmlmmm
是公=mmmmmommmlmmlm 是哪=lmmmlmlmommmmm 是幼=mmmmmlmmmmmmom 是水=mmmmmmmmmmlmlp 是没=mmmmmllmmmommm 是烟=mommmmmmmmmmmm
是空=lmmmllmnommmnm 是骗=mmommmmmmmmmmm 显=lmmmmmlonmmmmm 显示=lmmmmmlonmmmmm 晃=mlmlnqlkllmlpm 晃|=llmmmonlmlmmon
晃得=mmmmnolmmmmmlm 晒=llnmmlnmmmnlol 晕=mklonksmmkmmmk 晕|=nmmnmmjmmmmmnm 晕了=llmnommmmlnmnl 晕倒=lmmlmlqmmmmmlm
晚=nlmmlmkmnmpmll 智=lmmmmmlmpmmmmm 智力=mmmmmmmmommmmm 晾=lmmmnommlmmmml 晾衣=lmmmmommmmmmlm 暑=lmmmmmommmmmmm
暖=mmmomnlmmmlmmm 暴=nmmmmllmmlmlno 暴雨=mmmmmlmmmmmlon 最=llmlmmmmomomnl 最后=lmnmmmmmomnmlm 有=ollknllnnmmmmn
有三=mmnmonmmmmmmjm 有两=mmmmmlmmmmmlpl 有个=nknkpkoommnmlj 有人=ommknnnmklkmom 有几=mmmmmplmmmmmkm 有只=ommmlmlmkmmmmp
有味=mlmommlmmmmmmm 有学=mmmmkmmmmnmmnm 有小=lmmmlommlkmmno 有工=mmmllmlmmmmmom 有手=nlmmmllmmlmmom 有没=kmmmmokmmmomlo
有点=lmmmllmmnmpmmm 有电=mmmmmmmmmpmmml 有老=mmmmmmmmmmmmon 有血=lmnmmmkmmmpmlm 有车=mlmlmmpmmmmnlm 朋=lmmmlmlmlmonmm
朋友=lmmmlmlmlmonmm 服=mlommmolnlmmmm 服的=nmmmmnmmmmlmkn 朝=nlmmmlnmmlmnmo 朝下=lmmmmmnmmmmmoo 朝天=mmmmmmlmmmmolm
木=kmmlllnmmoomnm 未=mmmmmnmmomlmmm 本=lnommllmmmnmlm 朵=lmmmmlommmlmmm 机=lnomlnkolmlnnk 机了=mmmmmmlmlmomnm
机卡=mmmmmmmmmmmokm 机器=lmmlmmplmllmol 机在=knmmmmmmmmnlln 机够=mmmmnmommmmmlm 机掉=mmmmmlpommmmjm 机里=mmlmnnlmmllmpm
杀=nlnmlmlmmmomlm 杀|=lmmmmmlmmmpmmm 杀人=ommmmmmmmmmmmm 杆=jlmnnnnmmnmmmm 杆上=mmmnnnommknjlm 杆了=mmmmmnlmmmomml
杆外=nmmmpmmmmmkmmm 杆里=mmmmlmlmmmmmom 杖=mmmmmmlmommmmm 束=mmmmmmlmmmommm 杠=mmmmmmpmmlmlmm 条=kmmlmmlnonomlk
条街=mmmmmmmmmmmomm 来=mmlmnqmlmmkmlm 来|=klklpnkllnmoqm 来一=olmmmnomllllkm 来个=ommmjpnmlmlmll 来了=lomlmmmnklnnlo
来人=kmlnlmnlmmnmnn 来半=mmmmmmlmmmmmom 来压=mmmmmmlmmmmmom 来回=mmmmommmmmmlmm 来在=mmmmlmmmmommmm 来就=mmmmommmmllmln
来开=lmmmmlommmmmmm 来我=lmlmmommmmmmnm 来扣=mmmmmmkmmmmmom 来找=mmmmommmlmlmmm 来把=mlmmmmommmmmln 来气=mmmlmmqmmmmmkl
来的=ommnmnkmmmnlkm 来砸=mmmmloommmmmkm 来越=mnmlmknnmmmmmn 松=lllmmpmlnnmlkl 松了=llmmkqomnmmljm 板=oolmloikknmkrm
板在=mommmmlmmmmmmm 板塌=mmmmmommmmmmlm 果=mmmlmmpmlmomkl 果冻=mmmmmmommmmmlm 枝=lmmmonlmmmmlmm 枪=ommmmmnmmmmmmm
枯=mnmmmlkmmlomom 架=nlllonknmmlmpk 架|=nmmmnmknmmmnmm 架上=mmmmnnomlmmnjm 架了=ommmmlmmmmmmnm 架倒=mmmmoojmmmmlnm
柜=noonllillmllpn 柜子=nlmmmmjmlnmmon 柱=lmmmmommmmmlnm 柱子=mmmmmommmmmlmn 柴=momlmllmlmmmnm 栋=mnmmmpnnlmllll
栋|=llmmmpmnmlmmlm 栋后=mmmmommmmmmmlm 栋大=mlmmmkpmmmmmmm 栏=klmmnnlmlnmpmk 栏上=mmmmmmlmmnmomm 树=knmlnmllmomkon
树倒=mmmmmlmmmmmlpm 树枝=mmmmnolmmnmllm 校=llmllpkmmmooml 校服=mmmmmmmmmmommm 校门=lmmmmolmnmmolm 样=lmmmnmomlmomml
根=jkmmnommmonkmm 根|=mmmmommmmmllnm 根线=mmmmmlmmmommnm 格=mmmmmnlmmlnmkn 栽=lmmmmlommlmmmo 栽倒=mmmlmmommmmmmm
栽地=mmmmmmommmmmmm 栽进=mmmnmmlmmmmkno 桃=mmmommlmmmmmmm 框=mmmmolmmmmnmnl 框上=lmmmolmmmmmmnm 桌=lomnmnnlllnlln
桌子=nnmlmnlmmmlmlo 桌布=lnmmmmomlmmmmm 桑=lmmmmmmmmmmmom 桑拿=lmmmmmlmmmmmom 桥=jlllsllmnlklls 桥上=lmmmqllmmmkmmn
桥下=mmmmmmmmmmmlmo 桥墩=mmmmmmmmmmmlom 桥头=lmmmmmomnmmnll 桥底=mmmmmlmmmmmmlo 桶=nomnllmmnlkmmm 梁=lmmmlmkmmmomql
梁上=lmmmmmmmmmomml 梗=mmmmmmommmmmlm 梯=mllllmmvmklklk 梯了=nmmmmmnommmmkm 梯井=mmmlnllnmmmmol 梯停=lmmmmnnkmmmmom
梯关=lmmmmmllmmmmpm 梯卡=mmmmmmmnmmmmom 梯口=mmmnmmnkmmmmlm 梯夹=mmmmmmlommmmmm 梯子=mmmmomnlmnmmml 梯突=mmmmmmlommmmmm
梯里=plmmmnkollmmml 梯门=kmmmmmpnmlmmlm 检=kmommmmmmmmmmm 棍=nmmmmmkmmomllm 棚=lplmnoimlmnkol 棚塌=mmmmnommmmmmjm
椅=nmllmmnomllmml 椅子=omlmmmmmmmmmml 楼=nrklqommjllipj 楼|=llloppolllkmlm 楼上=momlknnmlmlmpl 楼下=nmnmlmnlomllkm
楼不=mmmmmmmkmmmmom 楼中=mmmmmmmommmmmm 楼了=onmllmnmnmmmlk 楼往=lnmmmklmmmmmpm 楼掉=mmmmmmommmmmlm 楼有=mmmmolmmmmmmlm
楼板=mlmmmmlmmmmmom 楼梯=nnmlmlnlmmmmlo 楼的=mmmmllmmmmpmln 楼窗=olmmlmmmlmmmmm 楼老=mmmmmlmmmmmmol 楼跳=mmmmkmnmmmnmmm
楼道=nomnmkolmolljm 楼那=mmmmnkknmmmmom 楼阳=ommmkmmmmmmmmm 楼顶=lnmmqmlmmlmmkl 樱=mmmommlmmmmmmm 樱桃=mmmommlmmmmmmm
橘=mommmmlmmmmmmm 檐=mmmmrmkmmlmmml 欠=kmlmommmlmplmm 次=mlmmmlommmnlln 款=lmqmmmmmlmlmmm 款|=lmpmmmmmmmmmmm
止=kmmnmlpmmmmmmm 正=mkrmlolnlmmmlk 正在=lmommnlmmnmmmm 步=nmnmmkmmlmnmlo 歪=lklnlqplmmlmnl 歪在=mmmmlmommmmnml
歪着=mlmomnlmmmmmmm 死=mkkmommklnrmmm 死|=nllllllmlmrmnm 死了=kmmmmlmkmnmmnn 死人=klmmnpommmlmkm 死我=pmmmmmlmmmlmmm
毒=mlmqmlnmmmkmml 毒了=mmmommmmmmlmmm 比=knmmmoomlmmmln 毛=lnmlmmommmmmmm 气=imlxlmpmjknkjm 气|=lmmpmlmllmnklp
气中=mmmommlmmmmmmm 气了=lmmmllqmmmlmmm 气味=mlmmmonmmmlmmm 气往=mmmommmmmmmmmm 气球=lmmlmplmnmmmlm 气管=llmommmmmmomlm
气罐=momlmmlmmmmmmm 氧化=mmmommlmmmmmmm 水=ijjnlpmijrmimy 水|=nnmmnmmmlnklnl 水上=mmmmmlmmmmmmom 水了=mmmmmnnmlmllmo
水井=nmmomommmlmmni 水倒=mmmmmpmmmmmmll 水冲=mmmmmlnmmlmmmp 水到=mmmmmpklllpmko 水区=mmmmmmlmmmmmmo 水口=mmmmmokmmmmmnm
水器=mmmpmmlmmlmmlm 水在=mmmmmmmmmmmmok 水坑=mmmmmmnmmnmmmk 水塔=mmmmollmmmnmnl 水已=mlmmmqlmmlmmlm 水库=lmmmnlnmnlnmmj
水往=nlmlmollmmmmmn 水来=mmmmmlmmmmmmlp 水没=mmmmmllmmmmmmo 水泥=mmmmmmlmmmmmpl 水泵=mmmmmmmmmommml 水涨=mmmmlmlmmmmmom
水淹=mmmmmlmmmnmmpk 水漫=mmmmmmlmmnmmmo 水盆=ommmmmmmmmmmml 水破=mmmmmmommmmmml 水管=olmlnnkmmmmmnm 水箱=mmmmmnommlmmml
水边=mmmmmlmmmlommm 水还=mmmmmnommmlmml 水进=kmmmmolmmmmmnn 水道=mmmmmlkmmmmmpl 水里=lmmmmlommsnlim 水面=mmmmmlommmmmml
水齐=mmmmmmmmmmmmmo 永=mmmmmmlmmmommm 求=nllmlqlmnmnlml 求了=mlmmmolmmmmmmm 求求=mmmmmommmmmmmm 汇=mmommmmmmmmmmm
汗=llmmmlrmlmmlnl 江=mmlmlnkmmlplmo 江边=nmmmmnmmmmolmk 池=mnmpklnllnlmln 池里=nmmllmlmmnmmol 污=mmmomnmmmmmmnk
污水=mmmomnmmmmmmnk 汤=lkmnnmpmmmmmlm 汽=knlpmlmmmlnoll 汽油=kpmlmmkmmmommm 汽车=mmmmmmmmmmmoml 沉=klmmnllmllmmms
沉下=mmmmmmmmmmmmmo 沙=lomlmllmnllmon 沙发=mommmmlmmmmmmm 沟=lmmnplmmlllqmj 沟的=mmmmommmmmmmkm 沟里=mmmlmmnmmmmpnk
没=ilkmkknntlmmon 没上=mmmmlklmpmmmno 没下=mmmmmlmmonmlmm 没了=nmoklnkmolmllo 没人=mollklkonmnnol 没出=iomnpllmnlmlol
没吃=mmmmmmlmmmmmom 没呼=mmmmmmnmmommmk 没声=nlmmnmommlmnml 没接=mmmmmlmmommmmm 没有=kmmklnkmnmnnon 没来=mmmmmmnmomlmmm
没气=mmmlmlommmmmlo 没用=lmmmnmmommmmmm 没电=nnmmmmmnmkmmnm 没盖=mmmmmmmmmmmmlo 没看=lmmmmmmmlmmoml 没知=mlmmmmommmnmmm
没脸=mmmmommmlmmmmm 没见=mmmmmmnmlmmmmo 没起=mmmmmmnmmomnll 没跑=nmmmmlmmlmmmom 没跟=mmmmmmmmmmmmlo 没过=mmmmmplmmlmmml
没醒=mmmmmlmmmmommm 没锁=kmmnnmnmmmnmlm 没顶=mmmmmmmmmmlmmo 沫|=lmmnmlmmmmmmmo 河=lmmlkmmlnkrmjq 河|=mmmmlmmmmmpmmm
河心=mmmmmmmmmmmmol 河边=mmmmmlpmomomlk 河里=mmmmmkkmmmomks 油=mrmkmkmmmlmokl 油|=hqmmnmmmmmnmmm 油漆=mmmmmmommmmmmm
油罐=momlmmmmmmmnmm 油锅=mommmmlmmmmmmm 沿=llmmlnmmmmpmmm 沿|=mmmmlnmmmmomml 沿上=lmmmllnmmmommm 泄=mmmommmmmmmmmm
泄漏=mmmommmmmmmmmm 泉=nmmmmmkmmnmnnm 法=mmommmmmlmlmmm 泡=kmmmnommlolkjq 泡|=lmmnmlommmmmlm 泡在=mmmmmommmnllmm
泥=lmmmmllmmmmlrn 泥块=mmmmmlmmmmmmol 泳=llmlmnnmlmllls 泳|=mmmmmmommmmmml 泳池=mlmnmmommmmmmk 泳的=mmmmmmlmmmmmmp
泵=mmmmmmlmmommlo 泼=npmmmlmmmmmmll 泼了=lpmmmmmmmmmmmm 洁=llmonkmnmmmmmm 洗=lmlqlkkllplmlo 洗了=mmmommkmmmmmmm
洗澡=lmmommnmlnllmn 洗衣=lnmmmlkmnnmmnn 洞=knmnlokmlmlkqm 洞|=mmmmmlmmmnmlpm 洞里=lmmmmlmmmmmlpo 洪=mmmmmnlmmmmmmp
洪水=mmmmmlmmmmmmno 活=lnmknkjlmmtmlm 活|=mmmmmmmlmmmmom 活不=nmmmmmlmmmommm 活了=lommnmkmlmomlm 活动=lmnmmmmmommmlm
流=nlmnlmqlllnnnk 流|=mmmmmmmmmmomlm 流了=lmmmmlpmmmmmmm 流好=lmmmmmommmmmmm 流浪=lmmmmmommmmmmm 流血=nmmmmmjmmmloom
浇=lomnmnmlmlomkl 浪=knmlnmommmmmlm 浮=lmmmlljmmmnmls 浴=llmmmlnmmnolnm 浴室=llmnmmmmmmnmom 浴缸=mmmlmmnmmonllm
海=lmmmllnmommmnn 消=lqmnmkmlmmmlmm 消防=mqmmmlmlmmmmnm 涨=llmmlpkmnllmno 涨|=mmmmmmllmllmno 涵=mmmmmnmmmmmllp
涵洞=mmmmmnmmmmmllp 淤的=mmmlmmmmmmmmom 深=kmmmmmmmmmolmn 深|=kmmmmlmmmmpmml 深水=mmmmmmlmmmmmmo 混=nlmpmnkmmmmmlm
淹=mlmmmjlmmnlmls 淹了=mmmmmlmmmmmmmp 淹到=mmmmmmmmmmmmlo 清=llmlpnomnllmmj 清了=mmmmolmmmmmmlm 清淤=mmmlmmmmmmmmom
渗=nlmmollmmnmmlm 渣=mmmmmmmmmmmonl 渣土=mmmmmmlmmmmolm 游=lmmklpnmnllmlo 游泳=mmmkmnpmmmmmmm 湖=lmmmlmjmmlmmor
湖里=lmmmmmmmmmmmlp 湿=lnmmmmnmmollmm 溅=mmmlmmrmmmmmlk 溜=lmmmmmnmmmmqkl 溺=mmmmmllmmmmmmp 溺水=mmmmmllmmmmmmp
滋=lpmmmmmmmlnmll 滋滋=lommmmmmmnmmlm 滑=llllokommllkpp 滑下=lmmmmlmnlmmmon 滑倒=mmmmmmpmmmmlll 滑出=mmmmmmlmmmmomm
滑坡=mmmmmllmmmmmpm 滑板=mmmmmmommmmmlm 滑梯=ommmlnllnnmmll 滑进=mmmmmommmmmmlm 滚=lomlmmpnmlnmll 满=mmmlmpmlnlmnlm
滩=lmmmmnommmllmn 滩上=mmmmmommmmmmml 滴=lmmmmlommmmmlm 滴到=lmmmmmommmmmmm 漂=llmllklmlmlllx 漂|=mmmmmmmmmmmmmo
漂走=mmmmmmnmlmmmmo 漂起=mlmmmmlmmmmlmq 漆=olmlmlpmmmlmlm 漏=kjlrlmjmlqlnln 漏气=mlmommlmmmmmmm 漏电=llmlmllmmpmmmo
漫=mmmmmmmmmmmllp 潮=mmmmmnlmnmmmnk 澡=lmmpmmmmlnllnn 澡|=mmmnmmlmlolmmn 澡滑=mmmmmmpmmmmllm 瀑=mmmmmmmmmmmmlo
瀑布=mmmmmmmmmmmmlo 灌=mmmlmrlmmllnln 灌|=lmmmmnlmmmmmlp 灌水=mmmmmommmmmmnk 火=kzlskiillpmkjk 火|=knmpmmmlmollml
火了=msmkmllmmllmln 火啊=mommmlmmmmmmmm 火机=lmmnmmmmmlommm 火烧=olmmmmmmmmmmmm 火盆=mmmpmmkmmmmmmm 火花=mkmlmmmmmpmmmm
火车=mkmmmmmmnmpmmm 灭=lpmommlnlllmlm 灭不=momlmmmmmmmmmm 灭了=mlmommlnmmmmmm 灯=lnlolniokrkoll 灯|=mmmolllmmnlmnm
灯亮=mmmmmmomlmmmmm 灯泡=mmmmnmlmmommmm 灰=mnmlmmnlmlnmnk 灶=mqmmlmmmlmkmmn 灾=lmommmmmmmmmmm 灾|=lmommmmmmmmmmm
炉=lomslnkmlllmll 炉子=lmmqlmkmlmmmmm 炒=lnolmmmmmmlmmm 炕=mmmomnlmmmmmlm 炭=lkmoolkmmmqmlm 炮=lommmmmmmmmmlm
炸=npmllopmmmllkl 炸了=lpmlmmommnlmll 点=konnllknnnolkk 点|=okmlnllnmlnnnk 点了=lrnmlkkmmqllkl 点着=mmmommlmmmmmmm
烂=njmnmmpmmmmmmm 烂了=njmmmmommmmmmm 烛=mpmlmmmmlmmmmm 烟=lzmpmlilkllnik 烟|=mpmommkmlmmnkl 烟了=lommmmlmmnmmmm
烟头=ommmmmlmmmmmmm 烟都=lommmmmmmmmmmm 烤=nmmplllmmmmmlm 烤火=mlmpmmlmmmmmmm 烦=mmmmmnknmlnmln 烧=owlqkkklkknkkk
烧|=mpmmmmmmmlmmln 烧得=mmmnmmommlmmmm 烧炭=mlmmmmlmmmpmmm 烧烤=ommmmmlmmmmmmm 烧着=mkmmmonmmmmmnm 烧起=mommmmlmmmmmmm
烫=msmklmqmlklllk 烫伤=mlmmmmommmmmmm 烫得=lommmmnmmmmmmm 烫手=lpmmmmmmmmmmlm 热=jpmokoollmmlok 热气=mmmlmommmmmmmm
热水=mmmqmmmmmllmnl 焦=mpmlmmjmmpmmmm 焦了=mmmmmmjmmpmmmm 焦味=momlmmlmmmmmmm 然=kmlommoolnlmkl 煤=mnmqokimlmnlnl
煤气=mommmlkmmmpmmm 照=llnmlokmnmqmml 照片=lmnmmmlmomnmmm 照顾=mlmmmmmmlmqmmm 熏=lmmqmlnmllmmlm 熏倒=llmpmmmmmmmmmm
熟=mmmlmmommmmmlm 燃=ltmpmkkmmllmkl 燃了=mrmlmmlmmmmmlm 燃气=mlmommmmmmmmmm 燃起=mpmlmlmmmmmmmm 爆=mqmlmnkmmlmmmm
爆炸=mpmlmllmmmmmmm 爬=okmnplklmlommm 爬上=pmmmkllmmmommm 爬不=lmmnmmnmmmmmol 爬了=lmmmpmmmmmmmmm 爷=mklmlnololmmlo
爷爷=mlmmlmmlnmnnlo 爷被=mmmmmmkmmmmnom 爸=pmnmmkmlllnnll 爸不=nmmmmmlmmmlomm 爸喝=mmmmmmjmmmpmmm 爸在=nmnmmmkmmmmmnm
爸爸=pmnnmllmlklmnm 爹=lmmlmmnmmmolkn 片=knmlmlnmmlnmnl 片一=mmmmmlmmmmnmom 牌=mmmmlommmlmlnm 牌掉=mmmmmommmlmmmm
牌砸=mmmmmlommmmmlm 牙=mlmmmmnmmmmolm 物=mnlllnonmlnmlm 犯=lmmnnmpmmmmmkm 犯了=mmmmmmpmmmmmlm 狗=jmllmmqmlnmmnm
狗|=mmmlmmommmmmmm 狗叫=ommmlmmmmmmmlm 狗把=lmmmmmommmmmmm 独=lmmkmmommmmmmm 独居=lmmkmmpmnmmmmm 猪=lmnmmommmmmmml
猫=kmlnllnmmlnmpl 猫|=lmmmmmmmmmmmom 王=lmmnmnnmmmmmkn 玩=knlmmnmmoommll 玩打=lommmmmmmmmmmm 环=nmmmmmlmolloml
现=lnpmlnlmmnmlll 现金=lmpmmmmmmmmmmm 珠=mmmmmmommmmmmm 班=mnmmlmmmommmml 班老=ommmmmmmmmmmlm 球=knmmnommmlllok
球|=nmmmmklmmmmmol 璃|=nmmmmmjmmmnlon 璃都=mommmmmmmmmlmm 璃门=kmmmmmpmmmmmmm 瓦=mmmmolommmmkmm 瓶=omlmmmomljpmlm
瓶|=nlmnmmlmmmommm 瓶安=mmmmmmommmkmmm 瓶车=mommmmlmmkmnmn 瓷=mmmmmlommmmmmm 瓷砖=mmmmmlommmmmmm 生=mklnlmqkllpokl
生了=mmmmmmqlmmlmlm 生间=mnmomllmmmmmnm 用=mnmlnnmnknokll 用|=llmmnmnommmmmn 用了=mmmmlmmmmmommm 甩=mmmmlmmmmolmnl
甩不=mmmmmmlmmommmm 田=mmmmmmkmnmmolm 电=jqmjllnpkvjkkl 电|=lnllllknltmlnk 电了=mllmmlmlmqmmnm 电人=mmmmmmmmmommml
电倒=mmmmmmlmmommmm 电到=mmmmmmlmmpmmmm 电动=mommmlmlmlmomm 电打=mmmmmmommmmmmm 电机=mmmommmmmmmmlm 电梯=nlmnlnnsmjlmkk
电池=lomlmmommlmmmm 电瓶=pomlmmlmmjmmmn 电着=mlmmmmlmmpmmmm 电线=lnmlnpnmmimlnn 电话=kmpmonjmnjnmln 电还=mmmnmlmmmjmmmp
电锯=mmmmmmpmmlmmmm 男=rlmlomlknmmlll 男孩=lmmmmmllommmnm 男的=rlllnnmlnmlmlm 畏=mmmmmmmmmmommm 留=mmmmmmlmnmomlm
疙=lmmmmmommlmmmm 疙瘩=lmmmmmommlmmmm 疯=mmmmmommnmmmlm 疼=lllonkmmmmmnol 疼|=mlmnmllmmnnomm 疼得=lmmmnlommmllnm
病了=mmmmommmmmmmlm 症=lmmmnmlnommmlm 瘩=lmmmmmommlmmmm 白=kmmoklmmnnnlko 白气=mommmmmmmmmmlm 白沫=mmmmmllmmmmmmo
白雾=mlmommlmmmmmmm 百=lmnmnllmlmolmm 百了=mmmmommmmmlmmm 百草=mmmmmmlmmmommm 的=nmnmomljnmmllm 的|=mnloklonnllknm
的一=mlmnlkmllolnnn 的不=mmmmnlnmmkmmmm 的两=mmmmmlmmommmml 的了=mmmmmnjmmmmmom 的人=mlnmopmlllllkm 的几=lmmmmolmmmnmll
的卡=mmmmpmmmmmmmjm 的压=mmmmmmlmmmmkpm 的味=momlmmmmmlnmmm 的嘴=ommmmmlmmmmmmm 的土=mmmmmmmmmmmmom 的在=olmmmlnlmmlmmm
的头=mmmmllnmmmmmom 的娃=mmmmlmommnmlmm 的小=lmmmmmonnmlnkn 的师=mmmljnommnmmnm 的往=nmmmmnmmmmomll 的手=lmmmlnqlmllmmm
的打=mmmmmnjmmmmnnm 的是=mmmlmmommmmmml 的水=llmlmonmmnnmkm 的线=mmmmmmlmmommmm 的绳=mmmmomlmmmmlmm 的缝=mmmmmllmmmmmom
的老=knmmllnnmmlnmm 的胳=mmmmmmllmmmmom 的脚=mmmmmmmmlmmomm 的腿=lmmmmmolmmmnmm 的药=mmmmmmmmmmommm 的被=lnmmmmnmmmmmnk
的话=lmmmmmmmmmommm 的车=mmmmmlkmlmnqml 的邻=mmmmmolmmmmmmm 皮=mmmlklrmmnmmln 皮带=ommmmmlmmmmmlm 皮都=mmmmmmommmmmmm
盆=nlmplmlmmlnmlm 盆|=mmmnmnmmmmnmkm 盆砸=mmmmmmpmmmmmkm 盆里=ommmmmlmmmmmmm 监=nmlmmmmmomlmml 监控=nmmmmlmmomlmml
盔=nmmmmmlmmmmolm 盖了=mmmmmonmmmmmlm 盖子=mmmmmmlmmmmmmo 盖没=mmmmmmmmmmmmol 盖的=mmmmmmmmmmmmlo 盗网=mmmmmolmmmmmml
盘上=mmmmmmomlmmmmm 直=mllonlnmlnnmml 直响=mmmmmlmmmmmmom 直在=kmmmmmnomlmmmm 直挺=lmmmmmommmmmmm 直掉=mmmmmolmmmmmnm
相=ommmmllmmmmnmm 看=lplkmmnmnlloml 看|=mmmnolmmlmlmnm 看不=lpmlmmmmkmlnom 看东=mmmmmmommmmmmm 看到=mnmmlokmomomkk
看台=mmmmmmmmmmmmom 看着=ommlmllmlnnmmn 看见=mmmmmlpmmmkmln 真=mmmlnnmmllpmll 眼=mnlolltlllkmkk 眼|=momlmmnmmmmmmm
眼前=mlmnmmommmmmmm 眼睛=lmmmnlqmmmlmll 眼里=mmmmmmpmmmmmmk 着=lplnoklnllmnlm 着|=lmlmlnnlolnnnm 着一=klnmpolllmnmlm
着不=lmmommmmmmlmnl 着东=mmmmmmmmmmmmom 着个=klmlnlmllmonno 着了=lrmnllmlnlnlll 着人=lnlmqmmmmmlojm 着出=ommmmmlmmmlmmm
着呢=mmmonlkmmllnon 着喊=mmmlmmommlmmmm 着地=lmmmmmlmmmmonm 着就=mnmmmmommmmmmm 着我=mlmmlmomnmmmlm 着手=mmnmmllomnmmlm
着树=mmmmmmnmmmmlmo 着没=mlmmmommlnlmll 着煤=mmmlmmmmmmommm 着电=mmnmmnlmmkmmmo 着的=mmmnmlkmmmmnmm 着线=mmmmmnlmmpmlmm
着绳=mmmmkmmmmmnmnn 着胸=mmmmmmommmmnlm 着脖=mmmmmmonmmmmkm 着要=nmmmmlmmmmmmom 着起=mommmmmmmmmmmm 着身=ommmommmmmmmjm
着车=mmmomolmmmmlkm 睁=mnmommnmmmlmml 睛=lmmmnlqmmmlmll 睡=lmlqmmnlllnmml 睡了=mlmommnmlmmmmm 睡着=nmmnmlkmmmommm
瞳=mlmlmmommmmmmm 知=lmmllnomnmlmnm 知觉=mlmmmmommmnmmm 知道=lmmmmmmmnmlmom 石=lmmmlolmmllkqn 石头=mlmmmolmmlmlom
码=mlrmmllmlmnmmm 码|=mmpmmmlmmmlmmm 砍=pmmmmmlmmmmmmm 砍人=ommmmmlmmmmmmm 砖=pkmlllmmmmmlql 砖一=mmmmmkmmmmmmpm
砖头=ommmlnlmmmmmmm 砰=mommmmmmmlmmmm 砰一=mommmmlmmlmmmm 破=mlmnmlomnnlmlk 破了=mlmollnmmnmmmm 砸=sklnmnpmllmjkj
砸|=ommmmllmmmmmnl 砸中=lmmmomommmmmkm 砸了=lmmonnplmmmmjl 砸人=ommmmokmmmmmkm 砸到=lmmmlnrmmmmmkm 砸在=mmmmmlommmmlmm
砸玻=mmmmmmlmmmmmom 砸着=mmmmmlommmmmlm 砸车=nmmmmnimmmmlqm 砸门=kmmmmmmommmmnm 硬=mlmlnnomlolllm 硬了=mmmmmmmmmommmm
确=mmmmlmmmmmommm 碎=mmmmmnlmmmmoml 碗=lmmmmmkmmmomnm 碰=llmmllmmmrlokl 碰|=mmnmmmommmmmmm 碰了=mmmmmmjmmnmomm
碰倒=mmmmmmommmmmmm 碰到=mmmmmmlmmommmm 磕=mmmmmmmmmmlomm 示=lmmnmmlonmmmmm 祸=lmnmmllmmmmqlm 祸|=lmmmmmlmmmmomm
祸了=mmmmmmlmmmmpmm 离=mnmmmmkmmmnmmm 种=mlmpmnkmmmmmmm 积=mmmlmpmmmpmlll 积水=mmmmmolmmpmlll 税=lmommmmmmmlmmm
税|=lmommmmmmmlmmm 空=jllmoolonloknk 空|=mmmmonlmmmmmlm 空下=mmmmpnmmmmmmjm 空的=kmmmlllnpmmmpl 穿=klmmmjompmmlmn
突=lnmmmnonmmmmlm 突然=lmmmmnonmmmmlm 窖=mlmomllmmllmpl 窖里=mmmnmmmmmmmmol 窗=lokormikkkokom 窗|=olmmlmlmmmmmnm
窗口=mommnmmmmmmmlm 窗台=mmmlnmmmlmmmlo 窗外=ommmmnmmmmmmmm 窗帘=mommmmmmmmmmmm 窗户=nnlmpkmmmlmmll 窗框=lmmmollmmmmmnm
窗都=lmmommlmmmnmmm 窜=mpmmmmlmmmmmmm 窟=mmmmmmmmlmmmlo 窟窿=mmmmmmmmlmmmlo 窿=mmmmmmmmlmmmlo 窿里=mmmmmmlmmmmmlo
站=mjlnrokmnmnkkm 站|=llmlmonmnllmlm 站不=nlmplnnmlmlmlm 站到=mmmmomlmmmmmmm 站台=mmmmmmlmmmmolm 站在=mmmmomkmlnomlm
站着=llmlnkmmlmqmmn 笑=mmmmnmnmmmomll 笑|=mmmmnmnmmmomll 笔=lmpmmmmmlmlmmm 第=mmnmlnnmmmolkl 第三=lmnllmommmnmll
等=mlommnomllnllm 等着=ommmmlnmmmlmmm 筋=lmmmlnpmmmmmlm 筷=mmmmmmommmmmmm 筷子=mmmmmmommmmmmm 算=llmmnlnmmmommm
算了=mmmmnlmmmmommm 管=lkltookmllmlmk 管|=mmmmnlmolnlmlm 管子=lmmqnlkmmlmlpl 管爆=mlmmmolmmmmmlo 箱=kmlnkolmmrmknk
箱|=nmmnmnmmmlmknm 箱里=lnmmmlpmmlmmnl 篮=lmmmolnmnmmmml 篮一=mmmmolkmmmmmnm 粘=lmmmmmomlommlm 粘在=mmmmmmomlmmmmm
粪=mmmomllmmlmmmo 粪池=mmmnmmnmmmmmnk 精=mmmmmmomnmlmmm 糊=mnmnlmolmklnnm 糊味=momlmmmmmmmmnm 糖=omlmlmomlmllnm
糖|=ommmmmmmlmmmmm 紧=mnnmmonmkmkmnl 紫=nlmlmkmmlmomom 紫|=mmmmmlmmmmomnm 紫了=mmmlmmlmmmmmom 累=lmmmlmmmmmommm
累了=lmmmmmmmmmommm 红=ltlokkmllkmmmm 红|=mnmolmmmmmllnm 红了=mpmlmmmmmmmmll 红漆=olmmmmmmmmlmmm 红的=lnmmmmommmolll
红通=mommmmmmmmmmmm 约=ommmmmnmmmmmlm 纸=lommllommmomll 纽=mmmmmmommmmmmm 纽扣=mmmmmmommmmmmm 线=kmmkmljllzmkll
线了=mmmmmmmmmomllm 线在=mlmmmmmmmommmm 线垂=mmmmmmmmmomlmm 线头=mmmmmmmmmommmm 线掉=mmmmmmlmmpmmmm 线断=mlmmmmlmmpmmmm
线杆=mmmmommmmjmlno 组=mmmmmolmmmmmml 经=lnommmkmlnnlmm 经吃=mmmmmmlmmmommm 经没=mmmmmmommmmmml 经着=mommmmmmmmmllm
绑=olnmlnmmmmmmlm 结=mmmnmmlmmmommm 结束=mmmmmmlmmmommm 绕=plmmmlmmmmmmmm 给=nlslpjmmjlolol 给他=mmommmmmmmmlmm
给我=mmkmolonmmnllm 绝=mmmmmmlmmmommm 绞=lmmmmmrlmmmmlm 绳=nllloqjmlmnlmo 绳|=nmmmlolmmmomlm 绳子=mmllkplmlmmmno
绳断=mmmmoklmmmmlom 维=lmnmmmmomlmmnm 维保=lmmmmmlomlmmom 绿=lmmnmlnmmmmolm 缝=lnmllmkmmlplon 缝往=mmmmmlmmmmlmmo
缝里=lnmomlmlmmmmnl 缠=llmmkonmmmmmnm 缸=mmmmmmmmmpnlkm 缸里=mmmmmmlmmommko 罐=momnmmlmmmmoll 网=nmnmmomlmlmmkn
网|=lmmmmpmmmmmmlm 置=mmmmmmlmommmmm 羊=mmmmmlqmmmmmnl 羊水=mmmmmmpmmmmmml 羊角=mmmmmlommmmmmm 群=llolnmmmnlnlml
群里=kmnmnllmnmnmmm 翻=nlmkmkomlmlpnm 翻|=mmmmmommmmmmlm 翻下=lmmmmmpmmmmlmm 翻了=llmlklolmmlpon 翻出=lmmmpmmmmmmmlm
翻墙=ommmmlmmmmmmmm 翻过=mmmmollmmmolmm 老=mlnnnlnlnlkoml 老二=mmmmmmmmmmmmlo 老人=lnmllolollknol 老伴=mmnnmmnmmmomll
老公=olmmnmomlnkmkm 老太=olmmmnmlmmlnlm 老头=ommlnllmmmnmmn 老婆=lmmnmkolmmommm 老汉=mmmmmmlmmmmmom 老鼠=mmmommmmmmlmmm
考=mmmmomlmmmmmlm 耍=ommmmlllnnmmmm 耳=qmmmmlmmlmlmll 耳光=ommmmmlmmmmmmm 耳朵=lmmmmlommmlmmm 耳环=pmmmmmlmmmmlmm
耷=mmmmollmmnmlnm 耷拉=mmmmollmmnmlnm 联=mmmmmmmmommmlm 联系=mmmmmmmmommmlm 肉=mnmmmlqlmlmllm 肚=mlmlmmsmlmlmlm
肚子=mlmlmmrmlmlmlm 股=lonnmmmlmmllml 股味=mlmommmmmmmmmm 肩=lmmmmmommnmmln 肩膀=lmmmmmommmmmln 肿=mmmlmmommmlmol
肿了=mmmmmmlmmmmmom 背=mkllnmpmmlmmln 背|=mmmmmmkmmmmmom 背上=llmmmmpmmmmmmn 背不=mmmmmommmmmmml 胡=mmlmlmpmlnmmmm
胡话=mmmmlmpmlnmmmm 胳=lmmmmmomlmmmom 胳膊=lmmmmmomlmmmom 胶=mnmkmmnmmmomlm 胶带=lmmmmmmmmmommm 胸口=lmmlmlpmmnnmmm
能=mmpmknomlkmmol 脉=lmmmmlommmommm 脉|=lmmmmmpmmlmmmm 脐=mmmmmmpmmmmmlm 脐带=mmmmmmpmmmmmlm 脑=mlmmmlpmnllmlk
脑勺=mmmmmmommmlnmm 脖=nlllklomllomnn 脖子=nlllklomllomnn 脚=mnllnnommllmnl 脚下=mmmmlllmmmmmqm 脚在=mmmmknnmmmnnnl
脚手=lmmmnnlmmmmmom 脚脖=mmmmmomlmmmmlm 脱=nlmmmnmmmlnmmk 脱了=mmmmnnlmmmomll 脸=nklomkumklkllo 脸上=olmmmmmmmmmmmm
脸发=mmmmmmommmmlmm 脸白=mmmmmmkmmmmmmo 脸红=mmmpmmkmmmmmmm 脸都=mmmlmmlmmmnmpm 腕=lmmmmnnmmmpmmm 腕上=mmmmmmkmmmommm
腕了=mmmmmmpmmmkmmm 腰=nllmoklnmjnmon 腰|=nmlmmlmmmmmlmo 腰了=mmmmmlmmmmomnm 腾=mmmmmlomlmlmnm 腾|=mmmmmmlmlmmmmp
腿=jllmmlrmkllqpm 腿|=mlmmmmnlmlloln 腿了=lmmmmmlmmmmplm 腿在=mmmmlmlmmmnmon 腿脚=mommmllnmmmmln 腿软=mmmmkmmmmmnmnm
膀=mmmmmmommmmmln 膊=lmmmmmomlmmmom 臂=lmmmmnplmnnklm 自=jlnlmnkkqmplol 自动=lmmmmmmlmnmmpm 自己=jlmmnmmmomomml
自杀=lmmmmmlmmmpmmm 自闭=mmmmmmmmommmmm 臭=mkmtmlmllmlmll 臭|=mlmpmmlmmmmmmm 臭味=mmmmmmommmmmmm 舌=mmmmmmommmmmmm
舌头=mmmmmmommmmmmm 舔=mmmmmmlmmommmm 舞台=mmmmmolmmmmmnm 船=mmmmmnkmllllmr 色=mnmnllpmmmmlkl 花=jkmmmmpmlpnmmm
花|=mjmnmmnmmpmmkm 花板=mnmmnmjmmmmmon 草=kqmmmlommlomlm 草坪=lommlmommmlmmm 草枯=mmmmmmlmmmommm 荡=lmmmolmmmmmlln
药=kkmklkrmnlslll 药|=lmmmmmnmmmommm 药在=mmmmmmkmmmnmom 药当=mmmmmmommmkmmm 药我=mmmmmmlmmmommm 药片=mmmmmmommmmmlm
药瓶=mmmmmmmmmmommm 菌=mmmmmmommmmmmm 菌子=mmmmmmommmmmmm 菜=mmlokmnmollnlm 营=mmmmmmlmommlmn 落=llmlljkmnollos
落水=lmmmmkkmmmmmls 蒙=onmlmmmmmmmmmm 蒸=mmmmmmommmmmlm 蒸汽=mmmlmmommmmmlm 蓝=lmmmmmnmnommmm 蚊=mommmmlmmmmmmm
蛇=llmnmnommmmmkm 蛇咬=mmmmmmommmmmmm 蛋=mmmommmmmmmmlm 蜂=llmmmmommmmmmm 蜇=mmmmmlommmmmmm 蜡=mpmmmmmmlmmmlm
蜡烛=mpmmmmmmlmmmmm 血=rjmmlkvllkmnkk 血|=nmmlmmolllloml 血了=qmmmmllmmmllmm 血还=olmmmmmmmmmmmm 行=jmpmlnommlmmml
行|=lmnmmolmlmnnll 行了=lnmmmmqmlmllmm 行门=mmommmmmmmmmmm 街=mmmmmnlmmmlomm 衣=pmlknmilnmmmoo 衣服=nllmmmomnllmmm
衣机=mmmmmmlmlommnl 衣的=mmmmmmlmmmmmmo 表=nmmpmokmnlkmll 袋=mlmmmlomnlnmkn 袋|=lmmmmmpmmmmmkm 袖=mmmmmmmmmmlmom
袖子=lmmmmmmmmmmmom 被=rmrkkmkljnjomm 被人=qmmmmlmkplmllm 被关=nmmmmmlommmmlm 被冲=lmmmmommmmmkmo 被卷=mmmmmnommmmllm
被压=lmmmmmmmmmmomm 被吸=mmmmmplmmmmmml 被困=lmmmmllnmmmmrj 被子=kpmlpknmmmmmll 被我=ommmmmkmmmnmmm 被打=mmmmmmlmmpmmmm
被撞=lmmmmmlmmmmpmm 被水=lmmmmommmlmlno 被电=lknmmmmmmomnlm 被车=lmmmmmlmmnmolm 被风=llmmlommmmmmnn 被骗=mmpmnmlmlmmmmm
裂=nlmmmpjmmllmoo 裂了=mmmmmlkmmmmmno 裂开=mmmmmommmmmmlm 裂缝=mmmmmommmmmmlm 装=mknonmlmlplmll 裙=nlmmlmmmnmomlm
裤=ommmmmnmmmlmmm 裤子=ommmmmnmmmlnlm 西=onmmmolmlmlnkl 西|=nlnmmokmmnmmml 西砸=mmmmmlpmmmmmlm 要=pkrlookjkmqjni
要下=mmmommmmmnmmll 要倒=llmmlqkmmlmmom 要出=nmmmlmpmlmlmlm 要往=lmmmolmmmmmmmm 要掉=mlmmmnmmmmmmom 要杀=ommmmlmmmmmmmm
要死=lmmlnommlmomkm 要烧=ommmmmlmmmmmmm 要生=mmmmmlpmmmlmmm 要自=lmmmmmmmmmommm 要走=lmnmmmmmlmommm 要跳=lmmmqllmmmmmll
见=ommklmkmqknmln 见|=lnllnnilmmpomn 见人=mmmmmonmmmmmll 见有=lmmmmolmmmmmmm 见的=lmmmommmmmmmlm 见血=pmmmmmkmmmmlmm
观=mmmmmlnmmonllm 觉=lmmonmnmllnmlm 觉|=mmmmnnnmmlnmkm 角=nmmmnjomlmmlnn 角风=mmmmmlommmmmmm 触=lkmmlkmmlvlmll
触电=mmmmmmlmmpmmmm 言=mmmmmllmmmommm 警=pnoolminlllmml 警|=rmllmllmmmmmlm 警器=lmmpmmlmmmmmmm 警察=plnmmmlmmmmmmm
警铃=mmmmmmmommmmmm 认=nlmmnlmmpmlmln 认得=mmmmmmlmommmmm 认识=ommmlmlmmmmmmm 让=lmsmmmjlkonlml 让人=monmmmmmmmmlmm
让我=mmommmnmmmnlll 让电=lmmmmmommnmmmm 让走=nmmmmommmmmmlm 议=lmommmmmmmmmmm 记=lmmmmmlmpmnmmm 讲=kmolmomnlmlnml
讲没=mmmmmmmmmmlmom 讲话=mmmmmmlmmmmomm 证=mmqmmmlmmmlmmm 证码=mmpmmmmmmmmmmm 试=ommmnmlmmmlmmm 话=jlnmnmpmmkmoll
话|=mlnmmlllnmmomm 话不=mmlmmmnmmmomlm 话了=lmmnmolmmmlmmm 话关=mmlmmmmmmmommm 话叫=mmmmmolmmmmmmm 话说=molmmmknlmmnnm
误=mmmmmmpmlmlmmm 说=nkqnmlkoolrljh 说|=lnlmmnmmomnmlm 说不=llmllpnlmmnmmm 说今=pmmmmmlmlmlmmm 说再=mmmmomlmlmnmmm
说在=nmmmmmmmomlmmm 说头=mmmommlmmmmmnm 说她=mlmmnmkmmmnmmm 说孩=lmmmmmpmlmmmmm 说带=ommmmmmmlmmmmm 说快=lmmmmmmmmmmmom
说我=lmomkmlmnmnmmm 说是=lmonmommlmlmmm 说水=lmmmmplmmommml 说胡=mmmmlmpmlnmmmm 说要=qmllnlmllmnmlm 说话=mllmmlommmknnl
请=lmlnlnlmmmnmom 谁=kllnmmnmnmnlmm 谁会=mmmlmlmmmmmmno 谁在=mmmmlolnlmnmlm 谁家=lmmmmlomnmmmlm 谁有=llmmokommmlnmn
谁看=lmmmmmlmommmml 调=ommpnlmllmmkll 调架=nmmmomnmmmmmjm 谢=lmmmmmmmmmommm 谢谢=lmmmmmmmmmommm 豆=mmmlmmpmnmmlll
豆|=mmmlmmmmommmmm 负=mmmmnllmmmlmlp 账=mmpmmmlmmmlmmm 账|=lmommmmmmmmmmm 货=kmmnnkknlolqml 货架=mmmmmlmmmmmmom
货梯=mmmmmmmommmmlm 货车=lmmnmmlmmnmokm 贴=nlnlommmmmmmlm 贷=lmommmmmlmnmmm 费=mmpmmnlmmmlmlm 费|=mmommmmmmmmmmm
贼=rlmmlllmmmmmlm 走=ommlmmimtlolkl 走|=olnnmnlnlmnnlk 走了=klnllmjmolplmp 走失=lmmmmmmmommmmm 走廊=mommmmlmmmmmmm
走散=mmmmmmmmomlmmm 走的=lmmmmmlmomlmmn 走着=mmmmlonmlmlmol 走路=lmmmmmommmmmmm 赵=mmmmmmommkmmmm 赶=mollmmnmnmllln
起=nqmmlkmllkonmn 起不=mmmmmlommmlnnl 起来=onmnlmnmlljlmn 越=monnojlnllkmom 越大=mommnllmmmmmmn 越来=mnmlmknnmmmmmn
趴=njmonkpmlpkmll 趴在=mmmmnlomlnlmnk 趴着=olmnllmmlmmmlo 跌=nmmmmlommmmmnk 跑=pnlokmklnkmonl 跑|=mommlokmmmlnlm
跑了=llmnmllmommolm 跑出=mmmmmmlmmmolnm 跟=nlpjnjnpnkmmkm 跟一=mmnmmmmommmmkm 跟上=nmmmmmmmmmmmlo 跟人=lmommmmmlmmmmm
跟到=ommmmmlmlmmmmm 跟着=mmnmnllmmmlmol 跨=lmmmpmmmmmnmlm 跪=nmmmlmnmmmnmkm 路=nmmnknjlpmmpll 路|=nmmlmnlmnmmnkm
路上=mmnmmolmlnmmlm 路了=mmmmmllmmmomol 路口=nmmmmmlmmnmpml 路被=mmmmmmmmmlmomm 路边=lmnnmlpmlmllml 跳=illktkonmnmliq
跳|=mlmkqmlnmmlmml 跳一=mnmmmmkmmommmm 跳下=lmmmnlqmmmlmlm 跳了=lmmmolnmmnmmml 跳楼=lmmmpmlmmmnmlm 跳河=mmmmlmlmmmpmmm
踏=lmmmmommlmmlnn 踏了=lmmmmnmmmmmlol 踢=pmlmmllmmmnmnm 踢|=ommmmmlmmmmmnm 踩=omllomkmmolmml 踩|=ommmmmlmmmmlmm
踪=nmmmmmlmomlmmm 踹=qmmmmlmmmmnmlm 蹭=lmmmmmkmmmmqmm 蹲=immnompmlmmmlm 蹲下=lmmmmmommmmmmm 蹲在=mmmommkmmnmmmm
蹲着=kmmmnmnmmmmmmm 身=ojmlkkrlnomnmj 身|=lmmmmmommmmmmm 身上=nkmmlmolmmpnll 身子=ommmmlomlomlmk 躲=mnmllnjmlomnol
躲雨=mmmmmmlmmommmm 躺=kllmlkqmlpnpjl 躺在=lmmnmmomlmmnmm 车=nnlkklkjnijzmm 车|=nlmlllnmmllnmo 车上=mnmmllnmnmlkol
车下=mmmmmmmmmmmolm 车位=pmmmmmmmmmmlmm 车侧=mmmmmmmmmmmolm 车冲=lmmmmllmmmmqml 车压=mmmmmmnmmmmokm 车司=pmmmmmmmmmmlmm
车在=mommmnnmmlmmkn 车子=mmmmlmlmmmmomm 车带=lmmmmmkmmmmpmm 车库=mlmomlmmmmmkon 车底=mommmmmmmmmlnm 车把=llmmmmmmmmmoln
车掉=mmmmmplmmmmpkk 车棚=nnmmmlmmmmmlom 车没=mmmmmokmmmmnnk 车漂=mmmmmmmmmmmlmo 车的=mmmlnnkmmmmnol 车窗=lmmlmommmmolkm
车站=mmmmmmmmommmmm 车翻=lmmmmmkmmmmqnl 车被=nmmmmmmmmmmmlo 车还=nlmmmommnmmlkm 车道=mmmmmmlmmmmomm 车里=lkmmmmmmmnnlpl
车门=mmmmmmmmlmmnom 车顶=mmmmlmnmmomnkm 轧=lmmmmmlmmmnplm 轨=llmmlmlmmmqnlm 轨上=mmmmmmmmmmonlm 转=jmwljkklnlknqm
转|=mnollmnmlmlnmm 转不=mmmmmlmmmmmmol 转账=lmommmmmmmmmmm 轮=lllllkloklltnn 轮子=lmmmmmnmmmmomm 轮椅=lmmmmlmommmnmm
轮车=mmmmmmmmmmmknn 软=llnqklnmmlnmkn 轰=mmmmmmlllmmmno 轰轰=mmmmmlmmlmmmmo 轻=nmmnmllmmmommm 轿=lmmmmmlpmmmnll
轿厢=mmmmmmmpmmmmlm 轿车=lmmmmmlmmmmonm 辆=mnmlmlmmmlloko 辆车=lmmmmnnmmmmmkn 辣=nmmommlmmmmmmm 边=lnlmmnnlomnmkk
边|=mmllnnjlnllmrm 边一=ommmmllmmmnlnl 边上=mmlpmlmmnnkmlm 边冒=mkmlmmmmmommmm 边就=mmmmmmlmolmmml 边有=nmlmmlpmkmnmlm
边来=mmmmmommmmmmmk 边那=lmmlmmmommmlln 过=llnkopnllmlnkl 过|=mlmlllommmmnnm 过去=jmnllmplmmlolo 过来=nlmnomlllmlmmm
过栏=mmmmmmlmmmommm 过马=mmmmmmlmmlmomm 近=lnmnklnmmnnmmm 还=mmmmlnkknnkmpm 还勒=lmmmmommnmmmlm 还在=nmmmmmlkommnll
还是=lomlmlommmlmln 还有=knlmopmnkkmmmn 还没=nmmmlnlmollnln 这=ommmmmklolonmk 这个=nmmmkllmnnmmom 这里=nmmmommmnmkllm
进=rlmmjnljklnonm 进|=kmnmmmmmmmmmln 进不=lnmlnlommmmmlm 进了=pmmmmmklmmnmnl 进人=pmmmmmmmmmmmlm 进去=klnoloonknllmn
进屋=mlmmmolmmlomln 进我=ommmmmmmmmmmml 进来=ommmmllmmloolm 进水=lmmmmnkmmmlmno 进电=lnmmmmnkmmmmom 远=nmmmklkmlmnnmn
远|=mmmmlmlmmmnomm 连=mmmllnlmmklmqn 连着=mmmmmnommlmlmm 迷=mllnmlomomllol 迷了=lmmmmmommmmmmm 迷糊=mlmnmmommmmlmm
迷路=lmmmmmlmommmol 追=nlnlnmkmmllonl 追尾=mmmmmmlmmmmomm 退=lmomnllmmmlmmo 送=nlllmlmnmnonml 送人=mmmmmmmmmmommm
逆=mmmmmmlmlmmpmm 透=lmmlmmqmmmlmnl 递=olnmmlmmmmlnmm 递柜=mlmmmmommmmmmm 通=jnnllnlmnnmnnm 道=jmmnkkmommnonm
道上=mmmmmlnomnmnjm 道了=mmmmmmlmlmmmol 道口=mmmnmlmmmlmool 道很=mmmlmmommmmmmm 遗=lmmmnmlmkmqmmm 遗书=mmmmommmlmnmmm
遛=lmmlmnnmommmlm 遛弯=mmmlmmomnmmmmm 那=mnnonkkllplnlm 那一=mmmmnnkmmmmmlm 那个=loooolmllllllm 那么=mmmmmmlmmomlnm
那人=qmnnlmklmmlmlm 那儿=knmlmmpmmolmll 那块=mmmmmmlmmmmmom 那家=mmmllonmlmmmnl 那栋=mmmmnonmmmmmjm 那男=ommmmmmmmmmmmm
那边=nkmmnojlmmmmmp 那部=mmmmmmmommmmmm 那里=mmmmnmomnmmmkk 邻=nmlmmnmmlmomlm 邻居=nmlmmmmmlmomlm 部=mmmmmmlolmmmmm
都=lomqmlmmmnmmjl 都不=llmmmmqmmmnmkm 都出=nlmmmmmmmmmolm 都到=mmmmmolmmmlnln 都在=mmmmllnmommnlm 都快=mmmmmmmmmmmmlo
都抡=olmmmmlmmmmmmm 都是=nlmnmlmmmnlmmo 都没=nnmkllonnlllmm 都看=lmmmmmommmlmmn 都送=mmmmmmmmmmommm 都黑=mmmmmmkmnnlmom
酒=nlmmnoommlllkm 酒瓶=lmmmmommmmmmmm 酱=mmmmmmommmmmlm 醉=pmmmmmlmmmnmlm 醒=lnmomjollnomlm 醒|=lnmnmllmmonmmm
醒了=nmmmmlommmmlmm 采=mmmmmmmmomlmlm 里=lnloiklqjnmlpn 里|=llmkklnononmoj 里一=komlmmnmmnommk 里下=mmmmomlmmmlmnm
里不=nmmmmmlmmnlmlo 里了=klllnknmlmlnqp 里关=mlmmmmomlmmmmm 里写=mmmmlmmmmmommm 里厢=mmmmmommmmmmlm 里只=mmmmmmlmommmmm
里吐=mmmmmmkmmmmnmn 里头=lolmmnkqkmlmol 里好=lnmmlmlmmmmmpm 里屋=ommlmnlmmmmmmm 里开=mmmommkmmmnmlm 里我=mmmnmmlmmmlmom
里扑=mmmmmlommmmmmm 里有=mllmlknmkpmmon 里水=mmmmmnmmmmmmlo 里没=kmmmoolnllmmnk 里灌=mmmmmomlmmmmmn 里烧=mlmpmmlmmmmmmm
里的=llnnnlnmmmnmkm 里着=mpmmmmkmmmmmmm 里被=pmmmmmmkmmmmmm 里走=mmmmmmmmmnqmmj 里躺=mmmlmmommmmmmm 里还=mlmmmonmlmmnnk
里进=oomlmllnmmmmkm 里那=omnmllmjmmmmon 里钻=ommmmmmmmmmmlm 里面=knlnmmkqlnmmml 野=lmmmmnmmlmlmmp 金=mmummmimlnmlll
金|=lmommmmmmmmmmm 针=nlllmmomomkmlm 针|=mmmmmmmmommmlm 针扎=ommmmmmmmmlmmm 钉=lmmmmmommmmmmm 钓=mmmmmllmnmmmmo
钓鱼=mmmmmmlmnmmmmo 钟=nnnmklnnolmlml 钟|=mnmmmmlommmmlm 钟了=mmmlmlnlnmmmom 钟头=omlmlmmnnmmmlm 钢=mmmmmlmnmllmol
钢筋=lmmmmnommmmmlm 钥=lllmmmmmnnnlol 钥匙=lllmmmmmnnnlol 钮=mmmommlmmmmmmm 钱=llwlokkmmlnkkk 钱|=nmpmmmlmmmmlll
钱就=kmmmmmmmnmnmmm 钻=onmlllmmllmnol 钻|=olmmmmmmmmmmmm 钻进=ommmkllmmmmmom 铁=nkllknillrnmon 铁口=lmmmmmmmmmmmlo
铁轨=mlmmmmmmmmpmmm 铁门=mmmmmmmmmommmm 铃=mmmmmmmpmmmmmm 铃没=mmmmmmlrmmmmkm 银=mlqmmmlmmmmmmm 银行=mmqmmmlmmmmmmm
铺=mmmmmlmmmmmmlo 链=plommmlmlmlmmm 链接=mmommmmmmmmmmm 销=pmmmlmmmmmmmlm 锁=pkmknkikjlpkzj 锁|=ollmnlomlmnllm
锁在=qlmmmmlmmmlmnm 锁死=lmmmmmlmmmmmpm 锁着=kmmlnmomnmmmml 锁车=mmmmmmlmmmmmom 锁里=mmmmmmmmmmmmom 锅=kpmnloomlmklnl
错=llnnmmpmomkmll 锤=mmmmlmmmmmmmom 键=mmmmmmmmmmmmom 锯=lmmmmmpmmlmmmm 镜=lmmmmnmmmmmolm 镯=omnmmmkmlmlmmm 长=lmmlmmmmmlmomm
门=ommljlkqnlmkol 门上=lommmmlnmnmmlm 门不=qlmmmlkolmmlmm 门了=omllmlmmmmnmmm 门倒=mmmmmmlmnmmmom 门去=pmmmmmmmmmmmmm
门反=nmmmnmolmmmmkm 门口=nlonlmlmnmmokk 门外=onnmmmlmmmlmmm 门夹=kmmmmmqnmlmlnm 门开=nlmmlljoonmmmn 门我=mmmmmmomlmlmmm
门打=kmmmnpmmmmmmkn 门把=jommmmlmmommom 门推=mmmmmmnmmmmmko 门没=mmmnmmnnmmmmjm 门窗=mlmmommmmmmmlm 门缝=lnmmmmlmlmpmko
门锁=lmnllmmmnmnmol 门顶=ommmlmmmmmlmmn 闭=lmmmmmlnommmnm 闭症=mmmmmmlnomlmmm 问=mmmlmommomlmll 间=lommlljollnlpo
间|=nllmnmlolmmmom 间不=mmmmmmkmmmnmmo 闷=knmmmllolmlmql 闷|=mmmmmmlpmmmmmm 闸=lmmlmlmmlrmlnm 闸|=mmmmmmkmmqmmmm
闻=lnmqmmkmmmmmmm 闻得=mlmommmmmmlmmm 阀=mkmpmolmmmlmmm 阀门=mmmommmmmmmmmm 队=lmnmmmommnmlml 防=mpmmmnlllmllpl
防|=mmmmllmmmmmmom 防盗=mmmmnolmmmlmom 防车=mommmmmmmmmmlm 阳=momlokmmmmmlpk 阳台=nnmlmkmmlmnlql 阳底=mmmmmmommmmmkm
阿=jlmmlnnmnnmmmm 阿姨=llmnmnomlmmmmk 阿婆=nmnmmmkmlnmmmn 附=mmmmlmlmmmommm 院=pnnllklmplllnm 院|=mmmmmmommmnmmm
院里=ommmlmmmmmmmmm 除=mmmmmlommmmmmm 险=mmmmmnlmmmmomm 险|=mmmmmnmmmmmnkm 陷=mmmmmoklmmmkql 陷了=mmmmmmmmmmmmpl
陷进=mmmmmmlmmmmmol 隔=pnmmmmmmmlnmkl 隔壁=onmmnmlmmmmllm 难=llmmnmommnomlm 雨=klmlnmkmmpmkon 雨棚=lmmmommmlmnmlm
雨的=mmmmmmlmmommmm 雪=llmmllpmnmmkpm 雪|=mmmmmmmmommmmm 雷=lmmmmnmmmommml 雾|=mmmommlmnmlmmm 震=mmmmmolmmmmmmm
露=klmnlmnlmolmom 露着=mlmmmlmmmmmmol 青=nmmlmmpmlmmmln 青了=lmmmmmommmmmmm 静=mmlnmnlmlmomml 静|=mmmmmmnmmmomlm
静了=ommnmmjmmmmmnm 面=knkmmnlpjnlnnm 面|=mllmlommmknmol 面两=kmmonllmmmmmln 面了=llmmolmmmmmmom 面人=mlmnmlmmmmmmon
面全=mommmlmmmmmmmm 面包=onmmmmlmmmlnml 面去=mmmmomlmmmlnlm 面哭=lmmmlmpnmmnmkl 面往=mmmmmomlmmmmmm 面有=lnnmkmnnllllnm
面楼=mnmmmolmmmmmlm 面没=nmmmmlommmnmnk 面的=mlmmmljmlmnmon 面车=mmmmmmlmmmmonm 面那=lmmnmomnmlnllm 面都=mmmmmlmmmmmmmo
鞋=mlllomjnmmnokm 鞋|=lmmmmlmmlmmmno 鞋都=mmmmmmlmmmmomm 顶=lnkkqnimlmmono 顶上=nnmllllmlnoklo 顶了=mmmmmmnnlmlmlp
顶住=mmmmmmkmmmnmom 顶掉=mmmmmnkmmmmmom 顶水=mmmmlnmmmmnmol 顶的=mmmmomnmmmmmll 顶着=nmlmmnmmmmmpkm 顶边=lmmmqlmmmmlmlm
项链=ommmmmmmmmmmmm 顾=mlmmmmmmlmqmmm 额=mmommmmmmmlmlm 颠=mmmmmmmmomlmmm 颤=mmmmmkpmmmmmnm 风=jklnmpnlmmmmok
风了=mmmmmkqmmmmmlm 风好=mmmmnmmmmmommm 风把=llmmmlmmmnmmpn 飘=lmmqnlmmmmmmlm 飘|=mlmommmmmmmmmm 飞=mnmmlonmlmlnll
飞了=lmmmmnkmmmmomm 飞出=mmmmmmommmmmmm 食=llmmmnpmlmnmlm 餐=lnmnmlmmmmmomm 饭=mmlnmllmommmnl 馆=lonllnmmmmmmlm
馆|=mmmkmommmmmmmm 香=mommmmlmmmmmmm 马=kmmmlplmmlmpmm 马上=mmnnmpkmlmmmmm 马蜂=lmmmmmommmmmmm 马路=lmmmmnmmnmnolm
驾=mmlmmnnmmmloll 骂=plmmmmmmlmomlm 验=llpmmmmmmmmmmm 验证=mmpmmmmmmmmmmm 骑=mlmlnmkmmmnplm 骑在=lmmmnllmlmommm
骗=llummlkmllmmll 骗了=lmpmmmlmmlmmmm 骗子=lmpmmmlmmmmmmm 骨=mmmmmlqmmmmnll 骨头=lmmmmmommmmnlm 高=jnllqlllmolnkm
高|=mommnlkmlmmmmo 高压=mmmmmnnmmomllm 高头=mmmmnmkmmmlmom 高架=mmmmlmmmnmmomm 高空=lmmmnmommmmmlm 鱼=lmmmmlmmmolmkq
鱼塘=mmmmmmmmmmmmlo 鱼那=mmmmmmlmmmmmlo 麻=mmmklmonmummjk 麻|=lmmlmlommrlmmk 麻烦=mmmmmnknmlnmln 黄=kmmqmmlmnlllml
黑=krmjlkmppmjmnk 黑|=lmmmmmnoomlmll 黑了=lnmmmlkmpolmnm 黑的=lonmmmnnmlmmlm 鼓=llmmmmmmmmmmon 鼓的=mmmmmmlmmmmmmo
鼓起=lmmmmlnmmmmmom 鼓鼓=mmmmmmlmmmmmmo 鼠=mmmommmmmmlmmm 鼻=llmpmmnmlmlmmm 齐=mmmmmmmmmmomko 齐齐=mmmmmmmmmmomll
龙=mmmmmnnmnnmmmk
"""
