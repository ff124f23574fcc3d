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
-23 得我 感 新 猫
-22 剧 吗 快递 户口 歌 火锅 玩 饭
-21 ,是 原 吓 差 水管 画 要是 贴 都快
-20 人家 吵 天天 有没 气灶 睡着 练 过了 门禁
-19 不着 乐 修 周 坏 天 太 婚 幸 新闻 烟头 球 电影 蚊子 血压 行不 被我 视 让人 证 防 鸟 ，
-18 作业 午 怕 挂了 早 昨 暖 暖气 期 梦 毛 没砸 都冒 锈 骂 鱼
-17 上火 不亮 二手 人抽 们那 供 原来 哪里 在阳 常 棋 法 看了 缺 虫 谢 车位
-16 下雨 不要 业 人把 口的 唱歌 头发 好在 就好 差点 我车 找着 挪 晚上 横 爱 狗 电梯 电视 礼拜 票 等 红烧 考 补 装 说一 跑不 都要 院了 面没 香 ？
-15 下水 了吗 人往 六十 卖 印 哈 块 将 幢 扔烟 挡 晚 正常 没事 漆 牌 社 种 第一 给她 能 被人 说了 镜
-14 上小 了吧 人冒 他俩 借 减 去年 又在 味了 唱 在楼 在边 在都 堵了 小说 就在 开锁 总 惊 手机 打工 把手 拿走 搬 查 栓 气得 没伤 滑梯 烟味 理 瓜 砸在 老家 节 药味 赛 趟 路边 针 雨 题 饿 麻将
-14 ，想 ，烟 ，物
-13 上看 了没 亏 他爸 以前 件 会叫 住着 候 区 厂 发火 发烧 叫了 听 哪 四五 城 外冒 多少 夹了 家孩 对着 干 心疼 打呼 扶 拼 排 提醒 搭 擦 是着 板车 楼下 楼的 段 没理 没， 油烟 洗 灶打 灶火 牙
-13 的电 看着 秋 窝 红包 群里 课 费 赔 车被 迟 退了 都进 里倒 门的 防员 院 雪 音 领 风扇 ，喝 ，报 ，看
-12 上漏 人在 人的 从五 伐 作 像着 儿童 养 刚才 前 占 合 后来 在会 在外 在装 大声 头老 妈说 实 密室 得 息 您 想起 我快 打折 打牌 敞 机不 梦见 楼不 气公 气卡 没大 滴 漫出 烧纸 片里 现场 疫苗
-12 疯了 登 直接 睡 碎 碰见 秋千 箱门 绕 置 茶 菜 表 该 谣 责 车主 车库 那年 醒了 里没 长 限 ，万 ，哈 ，掉
-11 or 一刀 一按 上个 上大 上班 下棋 丢 两点 买 了个 了救 事 人住 人帮 人生 会 假 充 光了 公共 公园 冒水 冬 几点 出个 刮 包 匙 医保 十五 单位 占了 又 吃撑 吓我 呛了 味是 呼叫 哄 喜 圾 堆
-11 外地 夜里 天有 头就 套 女主 好没 子咬 家猫 容 小广 平安 弄 忘 想把 感应 戏 我带 打游 扔 找到 把他 抢到 担心 拉肚 撞歪 放心 救出 敞着 文 日 是不 是在 是漏 晒被 机掉 来水 正好 民 沙发 流鼻
-11 演 烧烤 烧肉 琴 申 电脑 的铁 的门 磨 示 禁 私 科 窗口 等了 算 绿 舞 荐 荡 药店 虚惊 西瓜 试 走不 跳舞 蹦 转发 辣 边围 还好 这 进不 道 那次 量 锦 门卡 鸡 鸽 ，医 ，原 ，没
-10 ,妈 17 fi t 一截 不， 丢人 两辆 个事 个门 也太 了十 人看 们楼 会不 低 倒水 做 停电 冒了 净 凉快 几天 出所 刷 加 匙锁 发掉 口红 可以 吹 呢 回去 在好 在路 地漏 圾站 圾车 奶茶 子太 子问
-10 学 孩在 家小 家那 就开 屏 州 工， 帅 干活 当 快被 我说 找谁 收 收不 教 数学 斤 新的 时候 晕车 晾 更正 服了 村里 松了 果 案 椒 楼中 楼有 榴 榴莲 次 残 母 气死 水, 水都 水， 沙 没听 洗了
-10 活动 派出 流到 涨了 游戏 滑板 漏水 炒菜 焊 班上 申请 画了 疫 登记 的是 盖就 盖板 砍一 碗 笑死 箱子 纸， 结婚 网 网线 罚 群了 老有 肯 能不 脏水 脸， 自来 花 莲 蚊 蛋糕 被子 被孩 见一 评
-10 谁把 象 跟他 跳闸 车一 车堵 车， 辆电 辣椒 达 进楼 逗 都被 里住 里的 钥 钥匙 错了 防火 雷 静电 鸭 鸽子 麦 麻了 龟 ，差 ，怕 ，起 ，麻
-9 ,喝 2栋 er ne ti 一到 一层 上写 不肯 个卖 中了 中药 主 九十 了下 了两 了半 了打 了药 云 从窗 以 伞 你 停水 公司 兴 出口 出生 刀， 刚在 别再 别慌 到脚 剁 剧里 加班 动车 助 半夜 压力
-9 去那 受不 叶 后院 启 呼噜 命的 喊救 喷水 嗰 块板 坛 墙皮 墙裂 多了 奖了 她那 妈让 子倒 子喊 子是 孩往 宣 家 察抓 少钱 工资 干了 平 建 弯了 影里 往哪 感冒 慢 成 我电 我脚 我跟 战 手环 打麻
-9 拉走 拿了 拿到 捡到 接 推荐 推销 时间 易 星子 是 是泥 是隔 有只 木 材料 来是 来还 杯 树 树歪 校服 框 楼上 楼平 歪了 死了 气炸 污 没转 泪 洁大 淋 满 滴水 灭了 烟花 烤 煎 熏得 熟 爆了 牌子
-9 玩具 电费 的水 的窗 盖 盲道 看是 着东 着我 着的 码忘 祝 租 积木 站起 经关 绕着 缺一 翻车 老了 老是 脸红 腌 膏 花坛 血水 证明 说个 说的 说说 谁有 足 路面 跳绳 踩着 身汗 车停 车胎 转让 过 运
-9 还活 这电 进出 退 通了 遇 道抽 都流 钟就 钱不 锅 错人 门铃 陪着 雨了 霉 预 饺 饺子 饼 馅 马桶 龙 龙头 ，拦 ，活 ，笑 ，谢 ，黑 ：
-8 ,别 16 1单 8栋 ? pl 一脚 三层 三点 上午 上周 上礼 下班 不够 丢的 久了 么 乌龟 乡 了会 了往 了条 了！ 了？ 亭 人一 人也 人敲 人用 人醒 什 什么 他自 传 住院 便 修鞋 停 偶 像触 元门
-8 关好 冒出 减肥 别人 券 前年 北 卡上 卷帘 卸 厅 压岁 去哪 又停 口气 口那 只猫 号 吃 咋 哈， 哪天 售 喊着 喝口 噔 器人 在不 在想 在还 场 坏了 垂下 垃 垃圾 墩 声控 夜 大碍 天在 天热 头顶 好
-8 子他 子烟 学了 安大 宣传 家娃 对不 小心 尬 就出 尴 尴尬 居家 岁钱 岗 崴 工作 工地 帘门 带娃 开会 开小 当年 往屋 得可 得着 悠 惨了 惯 慢点 懒 戏， 我住 我还 打卡 扫 扫地 扶手 抽血 拆 掉，
-8 控灯 撒尿 放的 救上 救下 昨晚 月了 有哪 有空 有辆 杆子 材 来的 梯底 梯按 棵 楼后 楼里 槽 民警 气费 水表 沙子 没味 没留 油了 泔 泔水 注意 游泳 滑得 满了 演练 烦 热死 熏 爸拿 献血 甲 电动 电工
-8 电瓶 电话 的假 皮掉 盲 真 真好 眼镜 着上 着呢 睡不 瞎 砖掉 砸了 礼 积 空， 窗台 章 笑了 筐 系 纸壳 给 给家 给老 续 缆 缝了 胖 脾 脾气 葱 蚁 螂 蟑 蟑螂 血糖 行 被偷 被救 被砸 要不 要命
-8 要的 记 记住 讲 识别 说他 说有 请人 谁拿 负责 赔了 赖 跌倒 跟老 车过 辛 辛苦 过一 进电 迟早 递到 造 那会 那天 那条 都有 酸 里来 钱包 链子 键 门关 门岗 闹 队， 院里 险 陪 雨一 震 食堂 黑色
-8 鼠 ，您 ，滑
-7 10 en 《 》 一下 一点 一级 一起 一跳 一身 一辈 三了 三块 三缺 上学 上扔 上的 上睡 下倒 下跳 不转 不进 个月 个视 个角 中午 举报 久 么电 买的 了一 了是 了根 了用 了辆 五十 五， 亲 人修 人工
-7 人怎 人救 人知 们单 会开 会被 体 供暖 保洁 倒是 候我 停气 健身 元的 充电 再没 刀的 到三 到了 到晚 到现 剪 劝下 匙断 千万 午， 卡丢 卫生 压的 去拿 去玩 又去 又坏 口还 可 后山 后我 后面 周末
-7 啥， 回事 回来 园 在东 在医 在树 在消 在看 在走 地机 地铁 坐车 坛里 坡道 基金 填， 处理 备案 复 多 多岁 天早 天走 失灵 奥 妈一 娃哭 嫁 子们 子回 季 学游 安全 室里 家关 家墙 家水 宿 对面 封
-7 小区 尖叫 尿 居们 居住 屋头 年我 床垫 开窗 弟把 彩 得要 快了 怖 恐怖 想动 想找 我一 我两 我了 我又 我回 我就 我搬 我没 我给 房了 手的 打什 打的 找个 把水 把车 抓住 抖音 报 抹 拖把 招 拜 拳
-7 据 控室 放 敷 断网 旧 映 是上 是也 是打 晕， 晚点 普 最近 有条 本 术 杀了 来修 来拿 来看 来说 架倒 架， 某 查了 格 梯扶 检 楼外 楼层 楼门 止住 正对 死老 水压 水道 没发 浓， 漆味 火的 灯不
-7 灵 点 点还 烂 烧东 熄 燃气 牛奶 特 狗不 献 瓶， 电口 痰 白粉 的护 的玻 盆 盯 直打 盹 看 眼泪 着人 碎玻 社区 福 窗关 筝 糊了 紧张 线都 经回 经把 经接 绕行 绝了 罐头 美 翘起 股票 能把 能让
-7 腰疼 膜 臭了 苗 蒸 藏 虫， 袜 被蚊 裂了 装个 裸 要着 规 解 让不 让他 谁 谁管 谁给 调 跑完 蹭 车占 车推 车要 返味 这一 这事 这天 这种 那张 部门 都来 里听 里漂 金的 门锁 闪了 问问 闹钟 队
-7 防水 阿婆 非 靠 顿 驿 驿站 高兴 鼻血 ，买 ，刮 ，太 ，师 ，幸 ，开 ，救 ，第 ，绕 ，跟 ，跳 ，踩 ，过
-6 , ,好 ,想 04 23 ay br ce de f ic if ok th 、 一栋 一样 一段 一看 一眼 一顿 七十 万别 三遍 上吃 上说 下楼 下火 下烧 下等 下那 下雪 不严 不打 不收 不漏 不热 两句 两块
-6 两根 两百 个口 个沙 个洞 个灯 个马 串 主人 也是 乡下 了也 了五 了先 了火 了这 事说 交的 交警 人吃 人多 人心 人推 人收 人真 人触 人， 今年 今朝 他一 他们 付， 们家 优 伤着 伸手 似的 偷了 傅来
-6 像我 儿在 儿就 元楼 先睡 免费 公把 公积 公里 关门 具 养了 再来 冒充 准 几栋 出一 分 刚那 判 别不 别信 到有 刷脸 医 十块 南边 危 危险 压锅 去女 去社 县 又堵 又把 双十 反了 发错 口修 台门 台阶
-6 吃面 吃饭 听就 和好 咯噔 咱 哭, 哭了 唉 喷嚏 嘴上 器嗡 嚏 围栏 国外 图 在一 在修 在单 在清 在的 在群 场边 圾， 块钱 坪上 型 基 堆到 堵车 墙根 大厅 天停 天烧 头水 奖 奥特 奶家 好吃 好说 娃的
-6 嫌 子会 子学 子底 子断 子的 子睡 子考 子进 子锈 存 孙子 学会 孩玩 孩能 完了 客人 室逃 家店 家的 容易 宽带 寻思 导航 寿 小子 少 尘 就两 就差 就打 就掉 居在 屎 崴了 差， 年有 庆 开车 弹弓 当场
-6 律 得一 得喘 心 快乐 怖片 想上 成水 我也 我二 我哭 我放 我问 户关 户往 户没 户的 房贷 房钱 房， 打印 扶起 把火 折 护理 抬 拍了 拖 拖车 拦不 拿， 挖了 换了 排到 排烟 接上 接走 接龙 摸黑 擦窗
-6 收一 放假 放到 放烟 旅 旗 日子 早晚 时 星 星期 春 昨天 是三 是什 是去 是外 是要 是说 是跳 晒太 智能 曼 有事 有冇 有水 期了 本人 本子 杆 来吃 来有 杷 枇 枇杷 染 柜门 树叶 样的 梯那 椎 楼大
-6 横在 比赛 毕 毕业 毛毛 毛病 气人 水倒 水味 水声 水往 水泡 水的 污水 汽车 汽， 没拴 没法 没热 没过 泡沫 洗车 浇花 清仓 渗水 渣 湖里 滑滑 漂白 漏一 漏往 激 火大 火是 火机 火车 灯一 灯又 炎 炖
-6 点多 烧黑 热 煎饼 照 熬 牵绳 特曼 狗没 玩得 理了 璃， 生气 用 用上 用吗 留个 的儿 的发 的号 的学 的树 的灯 的红 的车 的麻 皮一 直没 相亲 省 看电 看病 真大 着娃 着心 着跑 着都 睡了 砸墙 碰上
-6 社保 积金 稳 空地 童 端 筋 管管 箱 箱都 篦 篦子 类 粉 粥 线露 结冰 缴 罐， 羊肉 羽 老化 老大 老金 耳机 耳背 肉 腐 腿脚 腿软 良 艺 苹 苹果 血的 衣绳 袜子 裁 装了 视里 让你 讲的 论 词 说人
-6 说肚 说这 说错 谁要 谁说 谱 账单 路中 路都 车刚 车卡 车拉 车挡 车进 边哭 边有 边的 过气 返 这家 这楼 这题 进来 迟到 逃脱 道叫 那 那段 都听 都成 里堆 里广 里放 里那 里飘 钱怎 铜 错 门前 问了
-6 闻里 防门 阶 阿拉 非说 面打 面， 顺 颜 饭都 马 高血 鸡， 鹉 鹦 鹦鹉 ，丢 ，主 ，冲 ，冷 ，去 ，周 ，工 ，幼 ，抹 ，挂 ，教 ，自 ，装 ，轮 ，黄
-5 ,怕 ,没 ,真 ,笑 6 ad i ia ki r ry ta ut wh yo 【 】 一号 一堆 一手 一罐 一趟 一过 一问 三碗 上全 上初 上刷 上哪 上洗 不吃 不大 不牵 丑 专家 业写 业把 严 个儿 个开 个护
-5 个星 个跳 个部 临时 为啥 么分 习惯 了冒 了哈 了四 了找 了进 了都 了重 二号 井边 交押 交站 亭的 人偷 人到 人卡 人去 人坐 人头 人好 人干 人户 人给 人送 从后 他电 仗 以下 们村 价格 份 伏 休息
-5 伙， 会修 传单 似 住证 你这 供电 便宜 修了 借个 停暖 停着 停车 偷抓 儿家 儿的 全灭 共 关了 关心 关系 其 再说 农村 冲了 净水 凉 几 出门 击 划了 刚接 刚有 刚看 别怕 别放 别转 到哪 到她 到底
-5 到期 到的 刷不 刷到 前几 前男 办， 动作 动门 匀 包没 区外 十了 十来 升 午觉 半个 半年 单 单独 占着 卡刷 印机 厅的 去世 去打 县城 又没 又涨 又被 反光 反诈 发现 发： 取个 变电 口本 吃啥 吃火
-5 吃药 吃鸡 各 合同 吊上 后发 后怕 后遗 吓着 吧 吱咯 吵得 吵死 周一 周六 味, 咯吱 咱这 响一 哪些 哭的 啦！ 喊她 喝酒 喷泉 喷漆 嗡响 回我 园后 困死 围墙 国 国庆 在住 在唱 在工 在排 在是 在过
-5 地砖 场舞 场， 圾分 坐了 坨 堆在 堆满 堆着 塌房 墙那 墙都 墙面 墩子 壁小 声是 备 夏 外头 外省 天冷 天去 天塌 太快 太， 失眠 奇 她妈 好了 姨， 娃在 娃娃 婚了 子也 子住 子去 子找 子玩 子跑 子躲
-5 学题 学， 孩子 孩的 安检 官方 定 宜 宝妈 室门 家不 家了 家别 家在 家把 家灶 家老 家装 家要 家走 察叔 小了 小点 就往 就怕 就是 就要 层白 居 展 岁数 峰 市鸡 带走 帮着 年被 幸好 床， 店买 开发
-5 开心 弄的 弟在 归谁 影响 往河 得头 得想 得比 心， 志愿 忘了 急得 怪 恢 恢复 恩 想报 想拿 慰 我亲 我吃 我喊 我当 我心 我脑 我舅 我那 我都 戒线 房价 手续 手都 才有 打不 打完 打球 打疫 打翻 扔在
-5 扛 批 技 把电 投 投诉 折， 抢不 报名 抽筋 担 拉下 拉门 拔出 拿下 拿药 挡了 挡着 换一 换电 掉了 排气 排骨 控器 提 提前 摆到 播 放了 救助 救急 救生 救， 教教 教育 断锁 是停 是发 是孩 是有 晒
-5 最 有几 有吗 有白 朋 朋友 望 朵背 机没 权 杆歪 来了 来接 杨 板一 某地 柜 栋有 核桃 根 桃 梯下 棚的 棚里 楼1 楼4 歉 死 死我 毒， 毛了 毛球 毛衣 气热 气真 水漏 水费 池子 汪 没围 没抢 没着
-5 油 泡了 泰 洞 测 涨价 清明 湿 灯 灯泡 炸鸡 点就 点血 点被 热力 煤球 照片 熊 爬山 爬楼 爱了 爹妈 牌， 物 状 狼人 班 理床 生圈 生证 生说 电压 电宝 电钻 疑 疑人 疼了 疼死 疾人 瘾 的事 的保
-5 的妈 的心 的来 的消 的鱼 盒 盘 看完 看这 着急 着煤 着， 睛都 知识 石墩 矿 破 科普 秒 秸 程 稻 笑得 笑的 等你 签字 算谁 管漏 粉味 粪 糕 紫， 纪 纱窗 线耷 给俺 统 绩 绳， 编 缝往 羽毛 翘
-5 老房 老花 聊 聊天 聚 股漂 股糊 胃 胶 能吃 能进 脚不 脚底 膏药 自家 臭豆 舍 舒 花了 花镜 苗， 药好 落我 螺 街， 衣柜 袋米 被拍 装电 要带 要晕 训 议室 讲机 证， 诉 诊 该怎 说出 说里 谁的 谁负
-5 谁还 谅 谈 谣言 豆腐 贵 费怎 赌 赔不 走楼 走错 赵 起床 跑得 跑路 跤 跳， 蹦， 身的 车上 车来 车灯 转圈 转学 转悠 轻时 输 边下 过火 近 还是 还真 还笑 这两 这个 这叫 这要 进， 迪 退休 送 逃
-5 通过 通道 逮 道墙 道歉 遗症 遥 遥控 遭不 那位 那俩 那棵 都停 都发 都想 里味 里有 重， 针头 钓 钟， 铺 锁师 锁没 锅， 锦旗 长大 门卫 门在 门框 门， 问我 间有 闸了 防通 际 险了 险赔 随 随便 隔
-5 雨水 雪没 霉味 露出 靠谱 面条 顶漏 领了 颈椎 风机 风筝 饭的 饿得 馒 馒头 骗人 高层 高峰 高架 鬼 魂 ，也 ，你 ，冒 ，名 ，吵 ，唉 ，户 ，找 ，抬 ，晚 ，最 ，洗 ，派 ，熏 ，睡 ，脏 ，花 ，落
-5 ，被 ，警 ，走 ，靠
-4 ,吃 ,吓 ,味 ,师 00 03 09 7号 : K ag ep fo ke pp rk w wa y 。我 一件 一台 一听 一定 一年 一溜 一滩 一班 一着 一窝 一箱 一袋 上下 上交 上叫 上回 上女 上电 上门 下两
-4 下井 下午 下在 不信 不准 不发 不响 不睡 不紧 不赔 世了 两天 两边 个位 个充 个坑 个婆 个字 个楼 个泡 个章 个陌 中介 中心 为 为了 久没 么时 么样 么过 义 之前 书， 买个 了七 了保 了可 了啊 了插
-4 了点 事儿 二 井盖 亡 交上 产证 人从 人口 人机 人杀 人来 人滑 人管 人让 人都 今日 介 从楼 仙 仨 们的 们都 伤， 伴在 位上 低血 住了 住进 余 供水 侬 保护 俩月 借一 借用 偏 做不 停了 傅电 儿,
-4 充不 充燃 先开 免 入户 全部 公示 关上 关火 其实 冒冷 冒热 写不 写作 军 冬天 冰了 冰， 冻得 减速 几时 凶手 分类 刚回 刚给 别传 别担 别的 到后 到路 到马 刹 刹住 剩饭 剪了 副 力大 办了 加一 动室
-4 动的 化的 区停 区都 千二 卡密 卷子 压药 压都 去 去吃 去听 去拍 去钓 参 又不 又开 又有 友来 友的 友， 反映 发传 发， 口坐 口大 口没 口被 句， 只， 叭 可不 台外 号在 号门 司来 司的 吃的 吃，
-4 吊顶 同一 同事 同意 名 吓醒 听同 听我 吼 命, 命这 咖 咖啡 咬到 咳嗽 响是 哑 哗 哪位 哪儿 哪有 哪栋 哭， 啊我 啡 喇叭 喝水 喝点 喷药 嗝 嗡 嗡嗡 嗽 噜 器不 器打 器没 噪 噪音 回 囱 围挡 围起
-4 固 土， 在七 在上 在厨 在同 在吗 在哪 在村 在滴 在等 在门 地 地垫 地锁 场地 场那 场里 坐公 堵得 堵死 墙砸 墙边 声, 夏天 外孙 多亏 多肉 多钱 大学 天怎 天那 头子 头， 她爸 好使 好的 好门 妈今
-4 妈住 委会 娃从 娘家 婆说 子作 子和 子小 子拿 子放 子有 子气 子能 字 学家 守着 安亭 实了 宠 宠物 客车 家人 家住 家具 家呢 家放 家是 家有 家狗 家窗 家车 导 封了 小口 小狗 小猫 小红 就叫 就有
-4 就知 就过 尽快 屁 居帮 居民 屉 山了 工厂 工湖 己开 帖 带不 带孩 帮老 干净 干啥 平了 平台 年发 年那 床底 序 库出 店关 店油 度 庭 建议 开得 开的 开过 开， 异 张 张， 彩虹 往上 律师 得人 得很
-4 得真 德 心里 忘带 快掉 怀 怎么 怕他 急救 急死 急着 想打 想给 感动 感谢 慕 懂 懂啊 成绩 我从 我会 我倒 我做 我媳 我玩 我窗 我跑 我身 我过 我这 戒 戚 房产 所 所以 手头 手工 手边 扑灭 打开 打来
-4 打水 打着 打错 打雷 打鼓 托车 扣子 执 扰大 找 承 把楼 抢修 报了 抬下 抹点 押金 抽到 抽屉 拌嘴 拍 拐角 拖走 招呼 挂失 指纹 按住 挡住 挪挪 挪车 捉 捡 换个 掉坑 掉得 掉水 排了 接了 控 推上 搬家
-4 搬来 搬走 摔了 摔伤 摔门 撒 撕了 攞 收衣 收费 收走 放一 放出 放柜 敢出 敲墙 整夜 新开 旅游 无人 旧书 旧家 早点 早起 早高 是1 是低 是假 是六 是小 是来 是电 是看 是老 是自 月没 有卖 有啥 有孩
-4 有开 有推 有根 有股 服务 服都 期没 机卡 机打 机说 杆了 杆断 村的 条路 来不 来按 来给 架的 查过 树枝 案子 梅 梯一 棚， 楼2 楼3 楼充 楼对 楼水 楼电 楼长 歉了 步了 死个 残疾 气安 气表 水发 水果
-4 水汽 水箱 水退 汁 汉儿 汤 沟 河道 泉 泡 泡坏 波 注 泰迪 泳， 泼水 洗一 洗头 洗着 活干 流浪 浆 浪狗 浪猫 涂了 淹没 清走 渗 渣子 湿了 湿， 满一 滩 漏雨 演得 火灾 火爆 火盆 灯坏 灯管 灯都 灯，
-4 灰 灾 炒 炸丸 点不 点关 烟囱 烟那 烦死 烧开 烫， 爬起 爷奶 爷的 爸出 爸手 爸打 爸把 爽 片子 牙， 狼 猜 猫在 猫跑 王姨 玩了 玩手 环 班了 班里 璃碎 瓶车 瓷 甜 生上 生活 用不 电箱 画的 疾 病都
-4 痒 瘦 的书 的会 的数 的流 的线 的草 的话 盏 盐 盗门 盯着 直哭 直转 看孩 看新 看球 着去 着玩 着脸 睡午 码发 碰到 种菜 租出 租， 移 究 穿灰 站那 童滑 第 等老 筑 简 算不 管不 箱倒 箱里 系统 累
-4 红绿 纸 纹 线杆 组 终 终于 经 绑着 绕一 给儿 给娃 绿灯 缘 缝， 羡 羡慕 老卡 老同 老说 考砸 聊了 职 聚餐 股臭 肥 胎 能拿 能给 能自 能走 脏 脚脖 脸了 腊 腿上 腿抽 自提 舞， 般 艾 节， 花，
-4 苑 英 落在 落户 薯 蛋 蜂 街 补上 表井 表扬 表没 表的 表转 被两 被扣 被撞 被老 装死 裹 要五 要加 要报 要求 要用 要疯 要赶 要重 见老 角 角， 警了 警察 警戒 认证 让进 论文 设 访 访客 话一 话的
-4 话让 误报 说电 说老 谁出 负 账的 货， 贴了 费涨 费领 走到 跑步 跑， 跟我 路上 蹭了 躺床 车打 车是 车棚 车都 转三 轮车 边一 过期 还不 还以 还给 还让 还跟 这老 进去 追剧 送了 递被 通风 速带 遇到
-4 道几 道灯 道窗 道被 遮 那事 那只 那集 都上 都在 都得 酒店 里啪 里女 里灯 里老 里跟 量血 钢琴 锅底 锅起 锈断 错群 门口 闪 问过 问这 闸机 阳光 阴 阴天 降温 非要 面一 面挂 面楼 页面 顶不 须 预约
-4 飞快 飞机 餐 骂人 骑手 骚 鱼， 鸭子 黄了 ！快 ，倒 ，停 ，全 ，切 ，刷 ，办 ，啥 ，回 ，小 ，尴 ，感 ，散 ，新 ，明 ，民 ，漏 ，烦 ，白 ，直 ，空 ，管 ，给 ，虚 ，衣 ，连 ，醒 ，钢 ，问 ，高
-4 ：某
-3 ,哈 ,哭 ,物 ,看 ,睡 ,给 ,被 ,贴 ,走 08 37 38 4S 5单 5号 8层 9号 F S店 V W as bu ee g nc op rd rr up xi ”， 一 一只 一回 一场 一宿 一摊 一桌 一百
-3 一路 一间 七号 七楼 三人 上几 上半 上怎 上楼 上谁 下全 下周 下得 下快 下扔 下月 下淌 下看 下跑 下饭 不中 不修 不可 不安 不完 不成 不湿 不算 不还 不退 业不 业了 业来 业电 业管 业那 东侧 丢，
-3 两斤 两条 两步 两袋 丧 个下 个包 个去 个女 个妹 个户 个打 个本 个水 个消 个白 个破 个礼 个票 个药 个西 个证 个赞 个醉 个防 为什 么又 么取 么多 么申 么看 么解 么退 乘 乘车 也不 也收 也有 买东
-3 买保 了? 了。 了三 了二 了他 了大 了好 了已 了楼 了糖 了红 了网 了走 了钥 五年 交卡 交房 享 亭子 亮着 亲戚 人做 人别 人占 人应 人扶 人抓 人是 人洗 人烧 人老 人能 人转 今儿 从一 从哪 从老 他妈
-3 他家 他那 代办 们一 们说 伙儿 会上 会了 会做 传了 位手 位的 位被 低音 住这 体检 你家 你转 保 保健 保险 保， 信息 修好 修把 倒垃 借给 假的 做一 做手 做， 停课 健 健品 傅在 傅说 像个 像在 僵尸
-3 儿个 儿有 儿说 元一 元旁 兄 充我 兔 党 全黑 全， 八块 八点 公家 六号 六楼 六百 关煤 关， 养着 冇人 写字 冠 冬泳 冰溜 冰雹 冷 冻死 冻裂 净， 几只 几多 几岁 几百 出钱 出院 出， 刚从 刚搬 判了
-3 利 别乱 别去 别急 别给 刮风 到3 到他 到几 到账 前有 剪头 办手 办法 办理 助浴 包丢 包子 区那 区里 十 十岁 千块 午就 午来 半路 单子 单车 卖不 卖， 卜 卡了 卡没 厂子 历 压计 原地 厨余 去五 去咋
-3 去大 去给 去领 去？ 又喝 发, 发商 发我 发票 发红 叔， 口开 口水 叨 只能 只鞋 叫什 叫器 台封 吃什 吃出 名单 后半 吐血 吓一 吵到 员的 呛死 周五 命啊 和我 咸 响了 哗啦 哥把 哪一 哪报 唠 啥子
-3 啪啦 喝茶 嗑 嗯 器那 噼里 因 因为 囤 围了 固定 圈 在2 在6 在做 在公 在几 在前 在原 在墙 在玩 在用 在能 在花 在西 在那 在院 地一 地库 地的 均 坐牢 坐电 块九 坪 城市 培 培训 基地 堵， 塞 填
-3 壳子 处 备用 外一 外来 多久 多大 多谢 够， 大树 大点 天帮 天开 天楼 天漏 天看 天讲 太吓 太好 太难 夫妻 失手 失能 头上 头大 头打 头撞 头流 头盔 夸 她坐 她自 她还 好些 好人 好想 如今 妈们 妈叫
-3 妈看 妹子 姐妹 婚， 子似 子借 子做 子摔 子来 子爸 子电 子结 子裂 子说 子转 子， 学校 完疫 实是 室的 家上 家做 家养 家去 家吃 家庭 家来 家用 家药 寸 封阳 小花 小路 就发 就成 就犯 就着 尺 居委
-3 岁以 岁老 巡 左 己去 己反 师给 师让 希 希望 带一 带上 带孙 帮他 常不 年一 年卡 年没 年纪 幸亏 幸福 广场 库进 库里 应急 底有 底还 底， 店卖 店家 开张 开放 开眼 弄一 弄出 弹 弹开 录 得心 得有
-3 得火 循 循环 心了 心的 心都 必 志 快救 快断 快看 怎 怕孩 急， 恋 恭 恭喜 悬 惜 想学 想改 想让 想跟 愁 愿者 慢病 戏里 我上 我人 我俩 我到 我哥 我娃 我娘 我孙 我寻 我小 我按 我接 我有 我爹
-3 我眼 我腿 我进 我门 战友 戴 户 户外 户， 房下 房东 房地 房屋 所门 手套 手就 手艺 才不 打仗 打到 打听 打招 打桩 打气 打碎 打车 打通 打零 托管 扣钱 扫雪 找人 找回 把工 把旧 抓 抓到 投个 投币
-3 投票 抚 抛物 抢票 护照 报上 报备 抬头 抽水 抽风 拆了 拉手 拉链 拍片 拐弯 拖鞋 拘 拜了 拟 拼车 拿水 拿的 拿绳 指示 按一 按在 按键 捉迷 损 换人 掉头 掉漆 掉皮 接下 接回 接孩 接着 接种 推就 插上
-3 搁 搜 搞 搬去 摔一 摔过 摸插 撤了 攒 收工 收据 收， 改天 放电 救了 教孩 散了 敬 敬老 敲了 斜了 方便 早就 是6 是二 是五 是吃 是对 是我 是油 是让 是谣 晚八 晚有 晚， 晾的 暑假 暑托 月嫂 有嘶
-3 有四 有多 有懂 有猫 有用 有的 有， 服 服， 期到 木头 本本 机上 机丢 机停 机屏 机油 杀虫 杂 李 村 束了 条 条大 来上 来取 来咋 来怎 来换 来查 来着 来管 来， 板子 极 枕 果， 架摔 柏 柏油 查燃
-3 栋3 栋5 栋都 栏 核 根线 桌子 档 桥上 桥头 梯门 梯间 检修 楼走 模拟 橙 欠费 欢 欺 正一 武 比 气爆 气片 氨 水井 水呢 水塘 水好 水泼 水滴 水那 水龙 求一 池没 汤， 没丢 没个 没交 没人 没压
-3 没好 没拉 没漏 没给 没车 没钱 法， 泡面 洋 洒 洒了 洗不 洗衣 津 津贴 流感 流水 浇 浇灭 测试 淹死 温 溃 滑倒 灌进 火一 火门 火龙 灯, 灯是 灵， 炉， 点以 点去 点回 点小 点撞 点来 点皮 点钟 炼
-3 烟道 烦您 热线 煮 煲 爆， 父母 爸， 牌的 牵 狗一 狗， 猫卡 猴 王姐 理， 瓷砖 生下 生人 生孩 生男 生病 用再 用手 用电 由 电, 电保 电子 男友 界 留着 番 疤 疹 疹子 病房 病的 白蚁 的下 的中
-3 的井 的出 的医 的单 的呀 的外 的多 的姑 的平 的快 的户 的房 的提 的朋 的本 的气 的白 的监 的腿 的自 的证 的身 的通 盔 盖， 直占 直有 看好 看， 真快 真要 着用 瞎了 研 砖 破点 破烂 硬币 碎了
-3 碰就 碰着 示灯 票， 祸现 祸， 禁卡 离婚 种的 程序 穷 空抛 空着 空鼓 窗外 窝， 竖 站在 笑话 笔钱 笼 等他 等着 签 签收 管里 箱， 篮 篮球 糖， 累死 絮 红薯 级 纱 纸的 线了 练， 织 给开 绝 绿地
-3 缴费 网了 群租 翻身 老板 老楼 老毛 老鼠 者 耐 耳 职了 聘 育 胆 能上 能到 能坐 能找 脚崴 臭死 舒服 航 色 色的 芯 花开 苦了 草坪 荐个 药水 萝卜 蒸笼 薄 虹 蛛 蛛网 蜂窝 蜘 蜘蛛 融 血车 行吧
-3 补助 衫 袋子 被他 被占 被抓 被锁 被风 裂缝 装一 装扶 裤 裤腿 西的 要下 要了 要什 要几 要大 要开 要拿 要掉 要来 要看 要补 要装 要， 视剧 警在 警示 计 证丢 证找 证要 诉我 诗 话来 该换 误会 说以
-3 说你 说帮 说昨 说现 说隔 读 调一 调解 豆 责任 账， 质 购 购， 贴一 费交 走了 走访 赶上 起去 超过 跟人 路, 路那 跺 跺脚 踢球 蹭破 身体 身区 躺平 车又 车晚 车横 车送 车那 车钥 转： 轮椅 轻人
-3 辅导 辆白 辟 辟谣 辣烫 边上 过世 返潮 还收 还行 这也 这人 这价 这栋 这水 这瓜 连个 迪， 迷藏 送回 送饭 适 递柜 通下 通知 道一 道堆 道太 道我 道熏 道闸 避 那份 那回 那堵 那声 那孩 那车 都到
-3 都烫 都生 都长 酸菜 醋 醒一 醒： 里别 里办 里厢 里去 里唱 里翻 里能 里走 钉 钱了 钻， 钿 铁， 铃 铲 锁了 锁眼 锁里 锈了 锯了 镇上 长会 长寿 门帮 门弹 门被 门诊 门那 闲 闲着 闲置 闺女 闻说
-3 防走 防车 阳底 阳能 阶上 阿妈 降 隆 隔离 难 集 雨， 零工 雹 雾大 震了 露台 青春 面就 面馆 鞋都 音响 音大 音太 顶掉 顶的 领到 颜色 飘 馆的 馋 驾照 骂了 骂我 骗我 骨折 高了 高铁 高龄 鱼都 鸣
-3 麻辣 鼓了 龄 龙果 ，会 ，体 ，供 ，充 ，光 ，冻 ，双 ，合 ，哦 ，因 ，备 ，多 ，得 ，忘 ，怪 ，打 ，拔 ，挡 ，提 ，搬 ，晒 ，母 ，清 ，滴 ，爬 ，知 ，社 ，等 ，算 ，累 ，缺 ，罚 ，膝 ，行 ，记
-3 ，货 ，赔 ，跑 ，还 ，通 ，重 ，需 ，非 ，香
3 ,上 ,两 ,半 ,地 ,头 ,家 ,底 ,心 ,楼 ,灶 ,白 ,穿 ,要 ,谢 ,越 ,车 02 1号 30 40 5楼 90 ED S al am b cr ei fr ga mi ri ro sh si te u ur us
3 v … 「 」 一上 一份 一团 一氧 一长 七个 七天 万, 万块 三万 三下 三倍 三口 三栋 三辆 上 上也 上吐 上呢 上夜 上好 上当 上认 上躺 上还 下商 下好 下就 下手 下着 下载 不像 不许 不错 不？ 专 业你
3 业能 东门 两三 两口 个 个三 个上 个什 个单 个外 个孩 个定 个师 个有 个管 个箱 个花 个说 个院 为是 主不 举着 么还 九号 九楼 书写 买菜 乱跳 了, 了九 了又 了真 了窗 了要 了起 了那 井里 交吗 交撞
3 京 人叫 人吊 人挤 人爬 人讲 人趴 人进 今 从四 从梯 他住 他刚 他往 他手 他没 令 以报 们 们四 们好 仰 会发 会员 会在 会讲 伤人 位, 位停 何 作废 你那 佬 使劲 侧 侧翻 保姆 保温 信上 俩小 修路
3 修， 俺孙 停一 停不 停的 偷拍 催我 儿我 儿都 充值 八个 八岁 八百 公出 公在 关一 再交 再去 冒血 农 冲， 凑 凳子 出的 出话 切菜 初 别下 别发 别大 到上 到吗 到墙 到头 到妈 到安 到楼 到水 到， 刷卡
3 前头 剩个 剪刀 办怎 务， 动刀 勿 包一 匙在 区有 区的 十度 单被 单， 卖房 卖鱼 卡着 卡车 去个 去医 去捞 去没 去看 又买 发 取了 受伤 变了 变成 口了 口冒 口在 另 叫得 可他 台 台子 台的 台要 台，
3 号不 号， 吃一 同志 名字 后门 吐得 吐的 吓人 吓哭 吗, 听得 吵架 吹得 告知 呜呜 呢？ 和孩 咗， 咣当 响, 哒， 哥们 哪了 哭不 唔见 喊得 喘, 喷气 嘀 嘛 嘶响 噎着 器 器喷 回一 困， 国家 在九 在人
3 在动 在吐 在喊 在在 在广 在开 在快 在打 在柜 在椅 在灶 地了 地毯 场三 坐我 块大 坛边 堆纸 塞了 墙 墙往 壁在 壁大 备注 外国 外婆 外边 大桥 大的 大雪 天两 天听 天大 天睡 天请 太在 头像 头把 头朝
3 头痛 头被 头说 头里 夹着 女在 她不 她住 她有 她现 妈上 妈了 妈在 妈坐 妈拿 妈， 姐姐 姨我 娃儿 娃去 娃掉 婴 婶 媳 嫂子 子中 子卡 子呢 子坐 子已 子往 子怎 子抽 子挂 子没 子爬 子第 子要 子让 子跟
3 子锁 存折 它 完就 客厅 室 家写 家出 家地 家头 家客 家给 家都 宾馆 小声 小孩 小轿 小通 少了 就把 就断 就说 尸 尾随 屋子 岗亭 工 己出 币， 市门 带 带抽 帮我 帽 年这 年食 广播 废 废品 座冒 张不
3 张纸 影 影， 往咱 往水 征 得打 得能 得， 心理 忘关 忘记 快上 怕， 想不 想跳 意儿 成年 我买 我全 我再 我医 我单 我喂 我堵 我婆 我对 我房 我投 我拍 我撑 我母 我涉 我真 我被 我闺 戴口 户在 户看 扇
3 手, 手抖 手麻 才 才发 打 打一 扯 扳 扳手 找不 把存 把它 把狗 把绳 抓着 投资 护 报一 报个 报到 抵押 抽一 拆迁 拉到 拍， 拖累 招牌 拿什 拿砖 拿铁 挂， 按什 挨着 掉一 掏钱 排练 排车 接电 控看
3 推他 提出 提现 搞不 搭把 摇都 摊 摞 摩托 摸了 摸着 撞到 撞护 撬了 收拾 收资 放桌 救的 敢 整， 料喝 方 日， 旧冰 早市 昨夜 是中 是他 是先 是公 是后 是坏 是装 是谁 显 显示 晃 晃去 晃来 晕在 晚要
3 景 智 更新 最后 有呼 有声 有大 有工 有心 末班 朵 机那 机， 杆上 条狗 条腿 条， 来 来几 来压 来好 来就 来晃 来！ 板凳 枪 柜， 查水 校 样, 样了 根本 梯坏 梯里 棋牌 棚 棚子 楚， 楼东 楼二 楼这
3 次了 款 正拿 毯 气报 氧化 水到 水又 水壶 水快 水深 水边 永远 沉下 沟里 没买 没动 没换 没来 没灯 没起 没跟 没通 没醒 没领 河滩 泡, 泡在 泡着 泳馆 洁厕 洁阿 洗手 活不 活， 洼 温度 满地 漫 澡水
3 激活 瀑 瀑布 灌 灌， 火上 火灭 火都 灶台 炸 烟了 烫得 热闹 焦了 焦味 然倒 燃起 爆胎 爷被 爷走 爸的 爸突 牌室 物间 狗咬 狗被 狗都 玩意 玩打 环撞 班走 球场 理货 甘 生医 用我 甩 电了 电车 留意 疙
3 疙瘩 疯 疼, 痛得 瘩 白的 白眼 白， 皂 的也 的今 的停 的包 的喝 的声 的天 的女 的娃 的孩 的排 的机 的楼 的滑 的烟 的热 的物 的被 的要 的说 监控 着一 着老 着脖 着说 睛里 矮 碰 碳报 礼品 种，
3 租屋 窖里 窗上 窗扇 窗框 窟 窟窿 窿 第几 等人 等等 答答 管班 管用 管的 糟 紧不 级， 练的 细伢 经不 经有 绑 绑架 给他 缠 缸 群 群人 群， 老娘 老父 考完 肉的 肚 肥皂 肯走 背上 胯骨 胶管 能先
3 能是 脚发 脸憋 脸朝 脸肿 脸都 腰 腾 腿动 腿没 臭得 臭， 花的 花盆 苗子 荒 蒸汽 蓝火 薯的 蜡 行, 行， 衣服 衣杆 被关 被埋 被开 被盗 要人 要从 要赔 见到 见咗 见我 见， 觉了 认识 设备 证不 识
3 诈骗 话打 话都 误喝 说停 说完 说带 说找 说水 说眼 谁也 谁跟 调的 账 越浓 跟踪 路当 跳的 踩到 踩水 蹿 身， 躲在 躺在 车 车, 车侧 车倒 车到 车前 车司 车熄 车的 车自 车顶 转一 转出 轮 软软 轰轰
3 边去 边烧 边玩 边看 过敏 过那 运费 还 还了 还冒 还往 还打 这话 进贼 违 追回 逆行 递三 通， 道, 道大 道里 那一 那不 那屋 那部 郊 都下 都不 都往 都歪 都用 都着 都起 都跑 酒精 醉的 醒 里冒 里几
3 里只 里可 里吐 里开 里往 里打 里掉 里躺 里都 野 金, 钞 钱在 钻到 钻进 铁架 铁门 销了 锁, 锁车 锅着 锅里 锤子 长的 门 门外 门收 门给 门进 闪的 问谁 间门 防栓 防空 防队 险的 隔篱 隧 隧道 雨天
3 雪， 青 面下 面两 面冒 面在 面零 顶在 项目 领导 领鸡 频 题， 颤仪 飘窗 饭吃 饭店 馆后 高空 鱼刺 鱼竿 麻到 黄 黑衣 鼓起 ，一 ，以 ，先 ，养 ，再 ，半 ，压 ，呲 ，咋 ，商 ，喉 ，嗓 ，土 ，学 ，客
3 ，平 ，恁 ，成 ，按 ，正 ，浑 ，监 ，系 ，聊 ，肿 ，胳 ，舌 ，躺 ，锁 ，阿 ，附
4 't ,下 ,司 ,四 ,墙 ,孩 ,拍 ,血 ,里 ,隔 1， 2- 2单 2楼 3栋 6楼 D PP ak an ed go j lp ls n n' ni oo p rs so ua 一半 一双 一吹 一块 一头 一米 一节
4 一觉 一踩 一进 一闪 三个 三四 三圈 上三 上开 上打 上抽 上有 上要 上面 下子 下滑 下滴 不及 不拖 不稳 不起 两 两只 个“ 个会 个叫 个回 个家 个推 个救 个时 个网 个老 个骑 丸 主播 九岁 九， 也倒
4 也别 习班 了什 了你 了农 了油 了现 了电 了眼 了老 二栋 五号 五栋 交两 交给 亮的 人办 人压 人吧 人和 人咯 人开 人影 人自 人落 人被 人认 人飞 从那 仓 他嘴 他， 们全 们小 们还 会议 位邻 低， 住他
4 使唤 便利 便说 保局 俩 修水 倒， 候， 做人 做什 儿一 儿女 元1 充了 先放 先生 先走 光, 兜 公喝 六 六千 六， 共享 关总 内有 再也 写了 写的 冲下 冲到 冷库 冻， 几家 凳 出走 刀子 刚又 利店 别了
4 别打 刮断 到 到单 到孩 到家 到眼 刷了 剂 前一 剩下 办事 务 动脉 包的 化带 北门 区， 十三 十个 十几 十米 午了 午饭 半道 单的 卖小 卖的 卧 压塌 厕 去三 去上 去买 又说 友圈 双胞 双鞋 取消 口都
4 叫, 叫她 台了 台玻 吊车 同 后在 后怎 听不 听使 吹风 呢， 咋弄 和一 咔 咔咔 哇 哥被 哩 哪家 哪张 哪能 哭喊 哭得 哼哼 商 啪响 喊也 喝醉 喷 嗞 嘴巴 嘴里 噼啪 嚎 回吗 回， 囡囡 团长 困住 圈没
4 圈都 土 土墙 土车 在咱 在咳 在垃 在晃 在桌 在涨 在滑 在给 在翻 在铁 在银 在， 地板 地里 场了 圾的 坎 坏的 块块 坡下 垂到 垫下 堂 堂的 塘边 墙上 墙塌 墙， 壁打 壁那 备好 外机 外跑 多人 多小 多的
4 够 大了 大出 大巴 大货 大车 天你 天发 天吃 天把 天是 头好 头底 头开 头砸 她家 她老 好, 好重 妈正 妈的 姐夫 娃不 婆不 婆把 子从 子压 子发 子味 子烧 子看 子落 子都 孔 字不 完一 完针 客 家厨 家添
4 家电 家说 家隔 寄 察院 对劲 小妹 少一 局的 屏了 山， 岁娃 岁的 岔 岛 岛素 差一 巴掌 市里 师在 常吗 幕墙 平房 年九 年换 库边 座， 弟弟 弹出 当中 当糖 形 彤 彤彤 往墙 往车 很大 得吓 得死 得自
4 快帮 恁谁 恐 悔了 情绪 想一 意的 我七 我先 我十 我和 我在 我手 我打 我朋 我转 手一 手松 手脚 才给 扎到 扑倒 打字 托 扰了 找了 把娃 把房 把老 把药 把黄 投了 抢我 护士 抽不 抽过 拉不 拉的 拉着 拔
4 拿皮 按胸 捆 换气 换灯 换的 掀 掉下 掉在 掌 推我 掰 搏 摩 撞得 撞车 撞飞 撬门 操场 擦玻 放， 敲玻 斗 料费 方不 方说 旧沙 春游 是热 是空 是红 是这 晒着 晕了 景观 暖器 暖， 暴 有, 有俩 有娃
4 有点 有臭 有血 有谁 朝天 本没 机着 村口 条是 来咯 来开 来救 来敲 来老 松不 板塌 架 架上 栋一 栋， 桥栏 梯坠 梯年 梯掉 楼没 次， 正往 步机 歪在 死死 每月 气一 气开 气球 水一 水上 水塔 水直 求了
4 求求 汇款 池塘 没了 没劲 没吃 没水 没见 没顶 沫 油门 沿 沿上 活 流口 浑 淌 深， 添 清， 游乐 溜， 滑 滑到 满楼 满脸 漏了 演习 灌水 灯没 灯的 灵通 灶头 炉子 炭盆 点一 点走 点链 烟感 烧炭 烧糊
4 燃咯 爬到 爬窗 爷上 片一 狗把 狗绳 现， 班室 球的 理财 理赔 璃都 璃门 生的 用钱 电桩 电表 男子 疏 症， 痪 瘫在 瘫痪 白沫 白车 的上 的从 的喊 的对 的火 的照 的王 的还 的， 盒子 盖的 盘， 直冒
4 直跟 真假 眼花 着墙 着天 着好 着那 着钢 睛了 码, 码都 砰一 碰， 离 稀 穿黑 窖 笑， 笔了 第三 等到 等， 管挖 箱那 精 糊糊 糊， 索 紫了 紫的 红彤 约车 细 经吃 经理 给就 给我 绪 续费 维 缺了
4 网恋 网约 老二 老哥 老婆 老师 联 股子 股煤 肺 背 胞 胞胎 胰 胰岛 能听 能多 脐 脐带 脚 脚， 腿在 腿夹 膝 至 舅舅 舞台 舞的 苦， 菌子 菜刀 蒙蒙 蓝光 虎 蛋味 血流 补习 被困 被收 被车 被高 装的
4 裸聊 西门 要两 要钱 见红 视频 警官 讯 讲话 话, 话他 话吗 话多 话我 说再 说来 调， 谢物 账号 货架 购的 贴着 资料 赚 越重 趴在 跑到 跟一 跤， 路口 路滑 跳一 踩 踪 蹲 车也 车和 车往 车碰 车门
4 转身 转， 软件 辈子 边了 边来 近一 近的 还带 这么 这条 进人 连环 送货 送餐 逃逸 通你 道在 道， 遛狗 那两 那家 那片 那边 邻 都叫 都漂 都站 都转 都送 都闻 都黑 配合 醒来 里五 里全 里写 里头 里屋
4 里拔 里收 里煤 里着 里钱 重 钱被 铁栏 银的 锁厕 长椅 门自 门说 门跑 闭症 问社 间了 队的 阳台 附 附近 院说 除颤 障碍 雪地 露 静了 面全 面包 面好 面车 面那 面都 餐的 饮 骑摩 高头 高， 鱼塘 鲜
4 鼠咬 ，1 ，3 ，书 ，六 ，吐 ，味 ，哪 ，坐 ，如 ，字 ，室 ，已 ，很 ，担 ，拉 ，指 ，气 ，滋 ，然 ，电 ，约 ，背 ，身 ？不
5 ' ,从 ,哪 ,她 ,按 ,敲 ,有 ,油 14 20 2层 2的 4单 9栋 ao da do id my no nt pi ss zh ”, …… 一伙 一度 一开 一排 一斤 一格 一次 七岁 万二 万八 三单 三回 三条
5 上不 上往 上晃 上走 上车 下了 下溜 下都 不 不上 不交 不按 不放 不活 不灭 不答 不让 世 两份 个办 个垃 个奶 个接 个是 个流 个送 中 了六 了压 了天 了她 了就 了张 了怎 了新 了着 了砸 事先 二十 二楼
5 井口 井那 交一 人你 人刚 人埋 人走 人跳 人迷 人！ 仁 仓库 他了 他只 他在 以上 们谁 企 会说 伤 但是 位在 住我 你能 信用 信里 俩孩 俺 倍 借钱 做完 偷 儿不 先交 光着 公检 公证 六个 冇 冒蓝 写完
5 冰凉 冰箱 冲上 冷， 凉， 几十 出车 刀片 刀追 刚把 刚还 初中 别开 别来 到东 到处 到天 到小 前发 化 十一 千多 升降 卡住 厉 厉害 压 压在 厢 去, 发点 发紫 取暖 变形 口一 口两 口卖 口压 口疼 只
5 只会 只有 台塌 台说 号梯 吃坏 吊在 向盘 吧， 员小 呜 咋个 咬住 咽了 哎呀 哥 啦的 喇 喉 喝多 喷了 喷完 嘎 嘎吱 嘛， 嘢 嚟 四楼 回老 圈说 在中 在健 在六 在卧 在卫 在厕 在叫 在对 在床 在护 在搬
5 在操 在教 在火 在踢 地下 坐那 堂里 塌， 塔吊 声音 大 天不 天晚 天路 太的 太累 太阳 头, 头是 头有 头栽 头没 头还 夹在 女人 女儿 女， 奶在 她把 她正 她， 好一 好冷 好热 妹妹 姆 姥姥 威 威胁 娃，
5 婆， 嬷 子一 子上 子再 子叫 子手 子还 子骑 子鼓 学说 孩掉 孩， 安， 家啊 家子 家就 家暴 家楼 对了 小哥 尖 就 就到 就剩 就烧 屋都 屋， 山 工夫 巾捂 布， 师， 帐 带着 常， 幕共 幼儿 底 店了 店员
5 店招 店里 店门 开始 开着 弯， 往我 得到 得厉 得没 心慌 快, 快下 念 惨 想问 意思 戏号 我 我充 我关 我去 我听 我大 我女 我妈 我怎 我摔 我现 我生 我肚 我输 戒指 户怎 房有 房起 手冰 手在 手抓 手臂
5 扎进 打滚 打钱 打， 扔垃 找一 把骑 抖， 护栏 护车 报纸 抱 抵 抽， 拉我 拔不 拔了 拿酒 挂电 挂着 按铃 挨 接到 插排 援 摸不 撕 撞上 撤 放炮 救护 敢碰 断 断气 旋 早餐 是哪 是泡 晚了 晚安 月，
5 有看 服说 机房 机把 机还 来个 来想 松口 松手 板娘 柜里 树上 桌 梯井 梯夹 检法 楚楚 楼塌 楼掉 楼板 楼阳 楼， 次在 正要 步， 歪， 毒水 气 气了 气还 水就 水渠 汽 没信 油站 泳的 泼了 洁 洲上 流了
5 浮 浴 浴缸 涨， 深水 淹了 清清 源 漂走 火星 火， 灶 点名 点赞 点？ 烦你 爆炸 爷说 爸不 爸走 牙子 犯 狂 狗打 独 现在 班去 班的 瓦 电缆 百， 的二 的同 的堵 的打 的拿 的脚 的让 的账 的钱 盘上
5 看下 看要 看见 眠 眼看 眼睛 着就 着脚 着门 睛 瞳孔 码我 码领 砸车 硬得 碰倒 空调 窗， 笔， 等车 答应 筷子 管道 箱在 粘 糊的 红色 线在 细路 经到 给那 维修 绿的 缝 缠住 网贷 罩 翻墙 老屋 老的
5 股一 肩膀 肿了 肿到 胁 能修 脏病 脑勺 脚了 脸发 脸色 腰， 腿肿 膀 舌 航班 药我 菇， 菌 虐 血一 血止 被冲 要往 见人 见哭 解脱 讨 让 让出 讯录 话 话就 说在 说想 说让 说谁 谁在 谁知 谁认 豆豆
5 货车 走我 赶紧 超标 跑气 跨 路牙 跳 跳下 跳河 蹲着 身起 车还 轨上 轮子 软的 软管 轰 轰的 轿车 边边 还站 进单 进屋 迷了 迷迷 追 递员 递小 通讯 速来 都吃 都打 都掉 都烧 都红 都青 酒瓶 采 里两 金
5 钢管 钱我 铁口 铁皮 锁在 错药 门碎 闪一 闭 间那 闷得 防盗 阿嬷 阿爷 除草 雨太 雨棚 雾 需要 面 鞭炮 顶 顶了 顺便 风往 飞了 驶 驾驶 骑 骑车 骨灰 黄色 黑了 ，俺 ，公 ，刀 ，厨 ，奶 ，急 ，房 ，把
5 ，抽 ，搞 ，数 ，有 ，村 ，桌 ，灶 ，点 ，爸 ，牙 ，玻 ，胯 ，见 ，让 ，轰 ，钱 ，银 ，马 ，骨
6 ,不 ,俺 ,后 ,外 ,天 ,怎 ,现 ,窗 ,脸 22 AE B Q QQ el fe h ng un 一摸 一脸 一阵 上, 上头 上游 上爬 下出 下十 下掉 下沉 不在 不掉 不行 不过 两分 两小 两岁 个不 个姑 个小
6 个看 个码 丫 中风 了热 了门 交保 交税 交钱 亮堂 人三 人事 人受 人命 人堵 人拖 人持 人挂 人掉 人放 人敢 人正 人贩 人躺 从六 从医 从地 他拿 们就 仲 件， 会再 会动 会水 伢子 伸进 作， 你好 你看
6 保密 修的 俺家 倒下 催 傻 儿 儿了 儿媳 全家 全账 公又 公说 关在 关着 再转 冻结 刀了 刀在 分之 前轮 前面 剩一 劲 化了 区门 千八 半 卡被 压着 去取 反正 发了 发的 发黑 取钱 叠 口 口往 口， 只剩
6 只脚 叫他 可能 后不 后备 后座 向 含 告诉 呕 呼呼 咋办 品， 哥， 哪， 哭 唤 啃了 喊我 喝农 嘭 嘴边 器响 四个 四岁 在两 在你 在十 在喷 在江 在自 地方 场有 址 坐在 坐轮 坑里 坝 填完 备箱 外壳
6 多， 够不 大, 天了 天桥 头去 女孩 奶， 好我 好远 妈把 妹 始 娃一 娃们 婴儿 子丢 子吃 子疼 子着 子走 学的 宝， 室， 家, 家下 家又 家发 家锁 家锅 对吗 小宝 小邻 就死 岁， 市场 带手 带， 平时
6 年不 年级 库那 应了 度， 往东 得出 得太 得好 怀孕 怼 您好 悬在 惨叫 成两 我公 我叫 我吗 我外 我姥 我正 我老 或 房顶 所有 手里 打孩 打起 抄 把钥 把钱 抑 抑郁 护费 抽的 拉一 拍玻 拖了 指头 按不
6 按， 操 放下 放我 放水 敌 敢动 整个 整瓶 方向 方让 方， 早上 是个 是她 是灯 是， 暑 最高 月的 有了 有刀 有手 有气 有车 机快 机要 机都 杆倒 条街 来我 来气 板往 板， 柴 栏上 校门 根电 桶里 梯关
6 梯卡 检察 棍子 棚上 楼 楼冒 楼道 橱 橱柜 水区 水来 水齐 汗， 汤圆 沙洲 没反 没拿 没盖 洪水 洲 活够 涵 涵洞 淹到 渠 湿毛 滚， 滴到 漂 漏， 灯箱 灶上 点, 点上 烟, 烤店 烦了 烫了 燥 爷没 爸妈
6 爹 版 猫粮 瓶安 电的 男孩 病 病人 病犯 白雾 百分 百草 的孙 的没 的看 的锁 的？ 盖不 直抖 直流 看得 看门 眨 眼了 着地 着起 睁不 睡在 知一 短信 码是 码给 砰 砸人 窜火 粗 粮 粮在 糖吃 红 纽 纽扣
6 经出 绑了 网上 网吧 翻出 翻白 翻过 老头 老高 联系 股味 胡 能帮 脚下 脱了 自闭 芦 苏 苗了 草枯 菜市 落下 薪 虐待 蜂蜇 血， 衣， 表那 被 西边 要交 要打 要炸 要给 视， 警报 讨薪 让交 让先 识的
6 话关 话是 话没 话里 说修 说给 说自 请派 谁都 谢你 负一 货 货梯 贩子 费我 费的 走 走, 走吧 走， 起大 跌 路的 路， 踩空 车怎 车烧 车道 转安 转眼 边脸 边身 边， 过马 还亮 还开 进了 进门 送外 送我
6 逆 递的 遍了 道了 道怎 道有 道那 那儿 那堆 那是 那股 邮 邻， 部队 都变 都头 都散 都看 都说 醒过 里门 里， 铺， 链 锁 锯 门有 门窗 问下 间， 陷 雾， 鞋在 音， 项链 风一 风大 飞， 食 饮料 验
6 麻得 默 鼓， 齐 ，九 ，井 ，写 ，卖 ，口 ，喘 ，四 ，外 ，广 ，张 ，怀 ，抓 ，推 ，来 ，猫 ，用 ，着 ，离 ，站 ，耳 ，要 ，话 ，谁 ，配 ，顶
7 ,可 ,对 ,能 ,让 ,这 2 8楼 AP be by he l os “ ” 一单 一条 一根 一步 一群 三岁 三楼 上哭 上站 上课 上都 下人 下大 下头 下来 不哭 不晓 两家 个, 个男 中毒 中生 中， 么关 么都
7 乌了 书了 了拿 亮得 人会 人喊 人站 人要 人跟 今早 从下 他有 付了 以后 们不 伙人 传来 传销 住的 倒一 债的 做任 停半 像 入面 公安 公打 养老 凉的 几辆 凹 出大 出溜 别挂 别过 到膝 到这 力气 劝 劝不
7 劝劝 加我 动了 动弹 劲了 十多 半了 半瓶 卖菜 厅， 去倒 去吗 去就 又冒 及了 反应 发来 口就 叫一 叫都 吃完 吃汤 吸了 告灯 味好 呼 咬了 哧 喊了 嘴唇 噎 器一 四 四万 回了 回家 困了 在就 在负 在里
7 地址 地那 埋了 基坑 堂堂 堆里 塌的 塔 塘里 外喷 外面 大事 天还 夫， 夹 奶了 奶去 她在 妈手 姥 子我 子硬 孕妇 害 害怕 家保 家天 家没 家， 居大 工友 己叫 巴 幺 库 开我 弟， 弯的 心丸 快去 怕是
7 怪味 想自 我交 我以 我想 我找 我报 我点 我留 我睡 我觉 我送 所里 手了 扑腾 打得 扣了 扩 扫了 把 护工 抱走 担架 拍到 拖着 拧 拧开 挂在 指 挖沟 挺挺 掉井 接一 推倒 推婴 搭在 摔得 撕开 撬锁 数字
7 斜 昏迷 是就 是最 是消 是演 是灰 晚饭 更 有学 有煤 机里 杀 杆漏 来一 来把 果冻 柱 栋1 树林 桥 梁 椅上 楼看 步声 比上 气泄 氧气 水冲 水器 水围 水坑 水堵 水太 水漫 永别 没带 没意 没跑 河 油桶
7 泄 泥块 洗澡 活着 流好 消毒 涨得 滋响 滑下 灯也 烛 烟从 烟大 烟， 爷爷 现金 班主 甩不 电 电打 电死 电， 疏散 百了 的往 的我 的绳 的进 皮带 直吐 直挺 看不 看他 看台 看看 真着 着刀 着树 着电 砖一
7 砖头 租户 突然 站 等会 管子 紧来 红的 线刮 线烧 结果 给人 绞肉 翻了 老两 老汉 老远 老院 耍 肉机 肩 能动 能追 脚步 脸血 舔 药当 被反 被撬 装修 西 警铃 话， 该打 误 说走 货的 跳楼 车开 车快 车把
7 车掉 转的 转走 轻 轻生 轿厢 输密 辣， 边就 边打 过电 返了 还坐 还有 还没 这里 进气 通红 逼 遭 郁 都别 都吐 都找 都点 配 醒， 钱就 长一 门了 门走 门都 门里 问一 闯进 闻 阳 陪我 难过 零下 需
7 面了 项 颤 饭了 马路 骤 骨头 麻 黑的 鼻子 ，从 ，像 ，八 ，头 ，安 ，我 ，胸
8 ,人 ,嘴 ,把 ,电 e le o ow 一把 一笔 万， 上吊 上跳 下 下, 下我 下， 不想 不松 两万 个光 个在 个没 么情 乌 也在 买好 了人 了出 了动 了小 了手 了话 了身 人困 人摸 人晕 人还 从 他不
8 他把 以为 伤了 位老 住一 你别 保安 保证 修工 光 内 冒泡 冲走 冲鼻 况 冷汗 冻 到好 到胸 到腰 刺鼻 前就 割腕 劈 半截 协 卡里 厨 发青 叔叔 取现 台边 司说 后头 吐白 呐 呢, 咬得 咱小 咳得 哼 唇发
8 唱戏 啊快 啪啪 喘气 喷火 嗤 四单 园门 在了 在水 在着 在砸 在跳 场上 圾房 堵门 墙倒 声， 复苏 外 天亮 失 失火 头出 奶 妇 妈被 孩被 家伙 家快 射 就从 就去 就跳 尾 屏幕 岸 己在 己走 巾 得不 得直
8 得见 心肺 总阀 恶心 情况 想睡 憋得 我付 我发 我把 我拿 我照 我爸 我躲 我锁 房子 手卡 才十 打个 打火 打过 把小 抢了 抢孩 拍背 拿东 按着 挖断 掉 控里 提不 插座 撑不 撞树 撬我 操作 故 敌敌 敌畏
8 数好 早走 明天 晚就 有 有个 杀人 来世 来越 桶， 梯 楼都 欠的 款， 歪 气没 氧 水淹 水面 求 没力 没得 没穿 油罐 油锅 流血 浑身 消防 淹 溅 滋滋 火啦 灰的 炉 炮 热晕 然气 煞白 特别 犯了 瓶 用，
8 畏 瘫 百多 皂水 的两 的缝 盆砸 直响 看到 眼珠 着, 着咧 着收 睡衣 睡过 短 码 硫 积水 窗都 笔 等我 箱漏 紧， 红光 纸箱 线断 给你 罐车 老人 而 股怪 肺复 背景 腰了 腿断 自称 船 花生 菇 蒙 蘑
8 蘑菇 蚊香 蛋的 蜇了 血了 被压 被蛇 西区 要倒 要紧 要自 见了 让走 说等 谁来 贩 走一 趁 越来 躺地 车底 转完 边说 还挂 这边 远 退， 那男 都行 铁 锤 门不 门缝 闻得 阿公 靠近 顾好 骑在 高烧 ，什
8 ，劝 ，听 ，女 ，妈 ，拜 ，拿 ，树 ，楼 ，汗 ，热 ，菜 ，车 ，里 ，鞋
9 ,今 ,刚 ,水 ,请 0 4楼 OS SO z 一屋 一边 上了 下物 不用 个戴 个， 中间 书包 了孩 了算 了遗 些年 交车 人倒 人啊 人接 人撬 从这 他说 任 但 位说 住 佢 修空 偷电 僵了 儿子 元电 八万 八千
9 再 冲进 几年 切 别让 匙放 十二 千 千， 半空 卷进 友 发抖 口吐 叫救 叫， 台上 后脑 吐， 呀 周， 呲 哪层 哭声 唇 啪 喘得 嘶嘶 器里 囡 在下 在地 在找 在超 堤 塌了 壁 大得 大烟 天， 失， 头掉
9 头疼 头破 她要 好高 好， 妈 妈不 姐 子下 子头 子砸 宝宝 家看 家门 密码 小腿 小车 就倒 就想 就跑 山洪 崩 工把 师说 带我 年痴 开门 引着 得发 得清 心梗 快叫 快快 快没 想吐 憋 我害 我是 我死 户了
9 才能 打死 扔的 抽 抽抽 抽搐 拍门 拜拜 捅人 掐 排水 接， 搐 救心 整片 斯 新能 昏过 是味 有位 有医 有我 朝 机充 机票 栏杆 楼停 欠 水已 求你 没下 没呼 没找 没走 泼汽 添麻 滋 漂起 漏煤 灯杆 烧过
9 烫伤 热水 焦 父 爸 狗的 猫眼 环卫 生了 白烟 的不 的在 的把 盗网 直叫 眠药 眼前 砍 碾 神不 离家 称 突 窗 管了 糊涂 纸条 给了 给钱 网友 老年 肇 肇事 胯 能源 脑 脱 腕了 药吃 药片 药， 蓝 衣
9 被打 裤子 要弄 要生 话不 说孩 说是 谁看 谢大 走散 跟上 跟了 跟到 踪了 辆车 这些 这几 这味 迷糊 透 那根 里漏 钱转 银 银行 链接 门没 闷 闻到 险， 风好 风， 马上 鸡蛋 麻烦 黑 ，七 ，三 ，五 ，同
9 ，就 ，旁 ，比 ，水 ，真 ，肚 ，脑 ，药 ，这
10 ,手 ,身 ,还 ,门 12 7栋 一人 上摔 上那 下一 下不 下停 不会 不停 不喘 不好 不通 业费 个人 个味 也 事故 交通 人呐 人啦 人快 们快 们看 伢 倒车 假装 做到 僵 先 农药 到窗 到第 到脖 十楼 半边
10 半， 厨房 叔 变 变态 叫不 吃错 听着 呆 哒 哥哥 啦 喉咙 嗤嗤 噎住 四天 围住 围着 在响 在哭 在我 在掉 在转 地， 声 声了 声就 大口 大姐 夫 头卡 娃没 婆婆 子不 子吞 宝 家帮 小年 小的 就这 层，
10 山上 帮忙 年照 影了 快报 恁 恶 我写 我室 我爱 我站 截， 房梁 房着 手指 手腕 扒 打人 扶梯 把门 抖 折了 抽了 抽起 拽 拿 持 掉河 掉火 摸我 救救 是那 智力 有人 朝下 杆外 束 板在 架了 校车 栽下
10 棍 气， 水库 永 汉 没去 没气 流 涂， 液 漏 火光 火苗 煤 燎 爱人 父亲 物业 珠 电倒 的一 的师 的手 直 砸东 窗帘 筷 管我 紧的 累了 结束 翻沟 老公 老爹 肚子 能来 能看 脸是 自燃 蜇 要杀 言 认得
10 证码 证金 说 费, 越大 趴着 跳了 踹门 躲 车着 车里 边 过来 这是 这次 道都 那人 那户 那里 都化 配电 里关 ，他 ，到 ，动 ，呼 ，天 ，屋 ，早 ，流 ，路
11 3楼 e, 一名 三千 上来 下是 不太 不来 两个 两车 个学 也灭 五千 人不 人抱 仔 他又 他要 们了 任务 你们 俩人 修灯 先别 先来 全身 公公 关电 冒烟 冲 出 出去 包车 化气 占线 卷 口撞 右 司机 同学
11 后 后一 吞了 呛得 呲呲 咙 咽 唔 商场 器在 回不 在天 垮 垮了 塘 夜班 天花 妈妈 婆 子, 子被 孕 安眠 安被 宫 就不 就麻 尾， 尿病 居的 开水 很 快来 快跑 感觉 成一 我已 我店 我开 我该 才还 扎
11 打了 扣 抢 抢劫 抢包 捅了 整 斧子 来帮 桌上 止不 水还 水进 求救 汗 没关 没用 泄漏 泡， 涨 烧焦 璃的 瓶炸 电线 痛 痴 痴呆 癫 的路 的都 皮都 看东 睁 祸了 糖尿 系不 红了 臂 花板 药了 菜场 表箱
11 被抢 见 触电 说早 账户 费， 走失 起来 车压 软 进我 连 道口 里 鼠药 ，上 ，不 ，十 ，卡 ，又 ，她 ，昨 ，河 ，灯 ，现 ，脚 ，血 ，钥 ，风
12 ,一 ,咋 ,说 一哈 一夜 一直 万 上掉 不是 不给 业主 中暑 么弄 人抢 倒在 倒地 像是 决 出不 出气 别找 动不 南门 压到 去找 去拉 反锁 只看 吊 呛 和 咳 喘不 嘴 嘶 困人 困电 在撬 在没 圾桶 坡了
12 塌 夜没 大腿 天然 头 夹住 娘， 子了 子吓 子里 屋 幕 开灯 弄死 心跳 意识 我今 我怕 打穿 报警 拉闸 推车 救命 斧 是想 晚一 杀我 来人 栓没 样吧 梗 梯又 楼着 楼窗 没看 洪 活了 浓烟 炸了 点算 烧得
12 瓦斯 留了 白 的老 罐子 胡话 胳 胳膊 能开 脖 脱裤 腿了 膊 觉 解冻 说胡 说要 跑了 身 身子 车祸 转 里好 钟前 难受 顾 高压 鱼的 ，前 ，可 ，嘴 ，够 ，好 ，皮 ，绳 ，腿
13 A O re 一家 一股 下辈 不开 不清 个来 么办 会游 倒 几个 刚被 别问 割 劫 去了 可是 吗， 哎 啊 啥都 在又 坠 女的 室友 家这 就没 应 快点 想再 我包 我好 我走 打老 捂 掉进 摔 撞， 时没 是咱
13 有味 有贼 楼了 死， 水破 江 没影 没接 液化 溺 溺水 漏气 漫过 点着 然 独居 着个 瞳 砸下 硬 绞 羊 老伴 说不 说没 谁会 起 跑出 轧 转钱 轿 醉 里了 里面 钟了 门就 闯 阀 陷了 面是 ，娃 ，床 ，往
13 ，火 ，请
14 ,风 nd 不到 不接 丢了 伴 倒了 债 冒 凶 刚 刷单 动 动静 又打 发麻 听到 味 响 喂 困 在冒 在往 垛 女 娘 学没 客服 家着 小偷 弟 快打 我不 手 扑 明火 服的 正在 水涨 水里 沉 浓 滑坡 烫 照顾
14 爬上 男的 税 糊 缩 脑袋 药都 要转 请问 谁能 这回 这样 迷 那种 金， 铃没 顶边 风了 麻，
15 一个 上坐 不应 事了 人理 保重 光， 全是 关机 分钟 卡号 压线 吃多 吞 吸 味道 命 哉 多血 够了 天就 太大 她 定位 床单 底下 心口 打1 撞了 撞人 救人 散， 是开 是火 是血 有电 本来 毒了 毛巾 没出
15 没到 泼 滚 火了 烧到 的, 祸 线掉 线， 肿 肿得 臭鸡 药 被骗 要死 车撞 遗书 门打 飞出 骗子 骨 ！ ，只 ，快 ，才
16 ! ,我 上， 写好 勒 压住 口有 叫我 告牌 喺 地上 天台 天没 娃 对方 想活 我刚 找我 是真 栽 汇 男 的时 盗 眼 破了 穿 紫 给骗 胸口 脖子 腿 蛇咬 触 躺 车冲 车追 这会 追尾 验证 黑烟 ，说
17 不回 不知 伊 伙 再见 刚转 只手 喊 奶奶 放学 救 有烟 梯了 汽油 没声 没心 烧 燃了 爷 生， 紧 腕 落水 行了 被水 要我 说今 趴 身上 进 都是 面有 ，敲 ，穿
18 in 一辆 了 二单 付 出事 咯， 埋 外公 太太 好多 室着 岁 开玩 我弟 拿刀 未 气漏 炭 煤气 玩笑 窜 翻 脉 还在 ！！ ，人 ，手 ，脸
19 下面 人 他 叫 听见 喝了 在 好像 想死 摸 是烟 晕 正 没上 着 砍人 羊水 ，喊 ，怎 ，眼
20 下去 不住 在烧 好大 气管
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
eNrEvemTJTlyJxYFxPWuzKy7u+fgkFzuciWu0WQymSTTny+T6YMk2w9aXaslOVxOz/RRVx7viAgApRcn3AF3AJE9Zgrrrsx8LwIB+PlzB+DIMnCV9tdT5l
xFJuwfG/RV1f9vxt934w+dRS+VZS/4bw/X/9/3v7xa7r5eAvbHXre4o/jqsuze/pXj7v+6/3q+zM7+mq26NPWIIG8F3TPTQ18gTezvCvR4ePAw03toY0u9
oXE/KxBjNRqbsOzzvkOXAbdRQ5x+dAYOopq7L72mBunqspYj55YgBxxBZiTzZLmQa3h6YW6dyMhhJEfv4733R7fQoyM6MX1slrFvgIpc2SgRZyFpWlLDwE
2bgQjk+G/QX99zggroTr2FJy3XoDiAp4zA2m/S1OcPyyCMR5pZpHPUteGWnbFS8pS5YtqpVAXewT++Efjvaeh3zm1vFhkts/UXbR2yQoQMqJ4GbiDnprd/
Bvc9WXvgXnmsY12BRCT5UvYpwcu1fz2SXfLI02W+ESrwrU3m0Q5IX3cGjV7M9eH/ym9/+lHOQ7o+/zNsVGhC30FvjrMmFD4Jkvi/0Go0cb3XLQCv7z9lz7
m0N05aIjrS8js3qZAIZAa2oc1iVEqKFCWSjF8FvWWaCCbrmXODyn7ZtXObzqEl7X97WNzHa79fFSSwoO2Fwq7sLmC7y2VMqBvZJQtTQ4K7ZopcatAjPahg
wIaMnlJLT+iL5RMBtVUHHVBrElXGF98q60bJOmpGKhr3rYbQGR3ykDrjPak8U8JW37hwlbu+5LxDbhzqmsU8US3lFIVKrIXVHyfMPTbiaEOHSJUPb3mNbW
4963Y7NNACjlUZBx+x5CgM1N4Mz0CW1g4J+hc0oSZ/ZFnX/1S536vtEv70Y/lGc4bUN+iiCIY9ehIEg2yNc/9bTpqd+14GPYvE9lCH3b92btiPuFEXp8K+
okfEP7OwtIg5H70IRGtEXHUJY/409mMSfIFve4vpLEcinPDAzAhNuQvQ0Rws0NKcGyU085wAdhdn98L3P5sEV5Szbk/P1lcQfOG1pHKD6BS8LlxjhBwLDf
XUi1UYKGDkG8XJ2YbuRIGIephlrZm5xvHqgysg+sbEyNIxgyoX8yKoeEof0wa/XZIjHY90E0C+tXSMIkhXxi+jBd7wQiJsdzQjyJJ6lYLdFnwAOt2oW/i8
DGjyNqTlfvfhl3k1RCYipIZm4cXYtoG8PlvZy0cJPLitGag1uQ8mN24+bGi2dGmiV43SS2+UkC+GzwLMUN6ghNEB9F2OJlD7srNcr3jF0ZTGyBXBzVfbRM
tRo0WvEYxtL5LcxMro2GRrc1H99W+HnuWemFxIrAE7blqbt9olvNNB2iXxtfHIZjhLZ4KpJDASZYhmrm+obkmT1W0mXol5ZBc/6RH1Xd08ChMnRpN9cLMr
KU7Kk+juuQEsTpacyC7/C8Ags3xcgBUUrN8vgpmyT4Q/JzHu/bMGp1x0Upa0ftQhHRz+fkVJ+DtjrToxwNPqXJ3Jttuql3Bkm6+U7gDDTbKVEOsEIScbfr
wyaMc8pkLJRCgGTbpYM6MTeZp1MYpotAHWoiNQmUhBLmzOnMZiES6JhTrHdLWnMgh9MkREIVmdxbWsycINHV0c8TSrt6DGHwHsboBw5qVXg89kAoFeegmB
PjgoBXqVcUZz4xG4hnJuEtxr3b+h3LGQ1Li0ONM45tpMWfh+R+FIKmrL0c1bV451HHvINqAmOpikJNuVtp22/6NQgspALmraXaaeDw8GwuvhFQ/TKy6Yns
K4Qn5Af5rFT9W0Ktc0iZRjEDeTIpsVLovNm2pveJ1jSGterWrbogqqykDQ/TcDvUalNcN8m2CD+AhGHl+497OJGczaBZs1yWkJIJM7SkbNjmjlbN9TTHOo
VlfC4aRirZqhx7GhtZLxbwyV3+ZpclP1/dNWGLWaO/YXQUeQ/Ww4L2YYVPmQHKd0mXHpVkCSwWzl4jXKO9f0NYS8WT4DU1lwsGogzYUhvFjMP5c05CO2F8
zcbIGtgOAiVgzdB1r8w1nhGwXRvdeZlKSwVoqFexCqSkqBP/iMPQIcW9IJHgPyEzkNhdAgd56mSBOPUaRrI04BbHtyJeA8EvACPzeeBcpHjm1YIPLS/ine
U27xbvxT03P223VBXkkMXrCRnrHEE5Rd0oQQbwBaboPJygPBnc6x/uB1+QUT5+TOA2gX8P9uaqLxZNNNaz0nRxLPBLe+R/Is7032S6/8KgLbIupFOUvxR9
X4vlNcQ6OzfdxEI32R6NTD7pDx2ioBJGQWyP4nxjEZt7/bgI5cvAVyF47tRRfNNbjuZsg76zUi5eCc/zIAYkz2qHhqapem12/kLWsrDQmbjm7Uk5KIRNe3
CcivnPBdySDaUMTPX3bpYvZ1GgM9b14uEp0XrswWwO98QKyQIPOBwwvjYo3efhVBnOOByBvAhdKJvib6vMJrFkDXyoSAPRb7mVmWOwC5jaPKOibETSL0tz
T3cVNJhL0tbNskpguioULQ8sEn7jzDRiyN2yDuVJVrBwVYjNq6/XkZjHaOO862PnD2uWNHLsh7Bc2pAjC2f0tunk9tQupc+9MuUudIQ35yu7hmlZQclw4h
i/9laa8rJ5qel+4HNUhlF+FxP/REKLnbuEx1GHE0fhslQQPD2ugLbUO3KVBHUlxqGU4bLqnnfCytmEvePMBogsl7NgBybkmhkx4J+kVoarYsziMI0laXvj
utyoTxx/Ma0VpScMAl3TuFh2oiClR45kGmCXsRRR7LFOsyt+au71GxKGNsp0id6bLEKZiuSTI1Be4VZIDks+bsGOSQoRAsrJBeNBNKwRHW7zaUiZq8/Qun
K/5iPrmMUbvsVYr0gqdwz+RCmPtksCCAbudhp16tdsw0+U7BvqHG/0q49qdAmVW1MjyZRqviz8gkMIru2l4oqndIrA3WD0O8dW7zbdgBla6qjYt1ilQurO
Zb7et2ITX8sPHfboLZDzHZmb7xJ0tQPXrpX8HxF7Ohnm6vDcz9NeCHdkRZOSYDceVEx1oqKAY6ilM2zk/j4KJ6Rv3j9Xm5M/8fAY1oD77bY6oes7z2DFeB
u14BF9mBjhvvNQLb2ukGk53m4JvDMgPXTlzGa+zSswxHh8Tp1hK2pu64ioAuLf93yKiJgXOfpuWxoD+y/72cKXXyJHh4Tp8hLLcSkIfQ5J/3MqDDUAg6nU
K+0SPWto29H5KgIO9tcsBZSjjgC+quiTcS/rrvHlpd32E2RNNx+zL7I/GSDtHwNejzjle/74hsqMkCqz+u8kFnds7tM+2yVbB7XkpQnuyfkiVMu1ErxkN7
/J6cNn4tdgTJWqB4bCuPrHtufOpFl8/CqeL4cnqvAQl6wWWuDguz5hm4zknEU8r6IY1S29ERdtPr5TNsSWgSf/JGhvSdydhiQ30niM80pfHW4VEyNDvI87
qQCRiMzs9QJOkck/8TYzMXRIM6wkOQV6T1Qe3cvnXzQ5IbYU3J1S3B9ZwRwyEjZpYARhv4QhPSXjk2q7NQKgFcT9EwlA0Nxj4d40x7pLMKwIxMFLjMnbwo
PsT+dkX3RuZ0/pfaf+pm5qfFG7N1/zlEFeWMZy+x9vwjylimLNgHNFITg2rMmZLPBV8obrvbdE2iCZmW37bNmdE3zdlr8WQFOVul5+O4c9Tzy8yTco0V5F
and3C//vTLuABFd+4QdVLsX5/pLmgin3EgqJa/mPlpQLK6I7rfm748LZsYtcNPqdtydgx+uHbkN+Pm+I6zMVNGZFGIj2ErhCmjLj695uDw40Kkx+U9dV84
YKbO7ZKF8zT1aL0aFvmNO7x5ZcKqOZ95G7zwgyOOZ+6qlNxjacFx+MEzbu0y2ni33/KmdMcDi26i1DC/dK7YtRA6rLDOcg3eUf2K/LKz1lBmYAv6BO4ZYg
+kBXt2h3mXftGXOQq7e5PI7C0f1ooMjVfBPrvHpm/j6FtGlRzM5vH0kt079JCGsOo0izLorvGl7I+MZaliudMgnDB4vPlEkHoaYsNTQCNaoZzzKwnuzYcv
dynJXjZDkplqMS6CiOBKEinmZZm64JIk7aNmAFafqcPYwM6OtJhOddxRS/h5y0hIHoSdveaZ3M3jLi1WA1eb/j+ZEBAqbq3zSoO9rvxElXUnTnuiKQTh3v
HvB9djGN+wBXSoSaNThmNnse044Rlx9qPXYuFDagMyEmPvRpW1RYC+YQQQjSZ33qXJIagQqB9cj9iNv50z8b+FAk3IsyYl1RU0dWAoOmXNA19E4Jtf5jem
l6EM5HcAyCYH4iGZLWaFfe12ZErdNNHmw4mnDhYcmfQ4d6XoiQypN65E/xSXAWVIqp4dsTjzpFG0IZKl+8hWRJkpSG0VrIVPSjDDTr6GBKqcAHMDBqZTBS
KC4UxgyUNJP7JvacM0THPAtK3I3kFzMK5TLqDEnMdxuKuTDSKM4oSkGvl+TAryh/507wGhuqBzxjk26x4fNjUb/zsZHO349AMdh1oChFcOKIfPaE6pDRUH
jIO6nLYk7NTTI5CRdhl0P400e/b7qXtTPYhvbQpxGEsxJfKU8t/yX7NMadEPCWyOs92tcLTQIcMXRIMj4bdKghzz2snP9u6hMN6feNz9BAj8sM5CpN5d0H
QqfLZqJGzxTNLc8SKjtweruYijgSGhadNw2Uj+XbOA9rcBvLzDcFg/K0GFn4PR640deQfFwB/1htHKcyS70yw20pX3LdFHc8QyqEAUDEBmRhZpvbg9KDQv
MJ0j+6NL7kb65xBE7Jc4kaIh/fpIAASu+0keTPi5N+5zB1cQ2Oj+HMGIktwotTY/5/ZdEbJTuvZFpami27N/SlQyuQjPqGjjBBXMDO3HD9w13MEqDM9Jo6
SkFiRD/L03ZV0N4UxaxG+AaIqFCybzExh2Gv6yjPK8Ykgman5ywHKdRQxHOAfTBATGsHCDkeDAW99AG4sWFXymXuiP6mCyuuO6epulp65SNaRznELu5OR/
Ho2HsJ068fRnPt+0Gbf59bkKoMg36pQGhq1dHY5r8mXmiBUhBuNhR7fb4QzDwSpKbM2fZdDVm5z3xBj1/MnJU0fB9VExo6gJoTBDZxfj9tA3e1r8TsL1cn
Z/xuHMQlS3vkYuo+KjQn7mls0SSd6Xgv1ORbLjnRndct3JI5kVPLYv4CEqx1WUZ1ZSki5YuydmMIrJdG/p4PZj0guT1+GsqEQybMcaNz1p3p/WDhtqZPGv
6Fu7zMoXlgvWRNahYP/GMryy+M7dNFaWFBLQAROt+ZSnIlGwJ39Uxvg9waGXxH0/DsPOwVCT9qIaHg0q0Nb8+9+QSKGPaob6Q9udFdg61Qov/LzzqPRy7G
JOY4Id5WFUYsRElzLKbRPVB8d+FFk4p69WeB4GYm7gHu0YTP+WCFzIO5caCa2xTV8p2Aq3l4awOfOC0o5OmskAUDaPn3lx0/M4d7HgatkA2b1MCksEzdYz
btHWRwzIiUQoZMNqUFOnbJe+hGKLhDUPpasCcqbfGUSAB9Kz9dX4zFu4UVgwBPwwj0rEqTJL6zRZWQTNGztUwcXrqTmipbBJeQ7hm9aNlKdQe/vTRFopqA
5UdhxfoQz/NspyAytIB1ZKnsJxj1m1Fd+WP1DL7uGFaFWq6VKY0B3B+NsCfHlxuCeKBOmW9B8hzPNoDdouGicJ2Cmz3GWIsNKV0bZLzrvhWcHSEdQS3TQt
+/m4Ngc6sUMv7hHVMlDu4J3Ctk/xt1xCPSkzWxNCzHfvKObeICtVRJGjoSN1Yx8t6DBSrEkJSHZwFSTwndftC0tAjcyyM7ujQKa1BaRhr/+ux1BHusu3JJ
kSjbOJ5gk1R50Bd92RQZFEMZytfde8Ej40T0ZLkkBGbpjWoOWHpiLsaL5s/9XnvtTDxpcZeldpyEy30UzoQuoEW82Tp1NpOdmZIsUijQWTLVuXZmqAcOQR
GItX40JkOWIQjSMed2TVe4fCFvtStuwmCKEN3koLxNtEB/2f3c9+TrPJ8Jp7dyDEXFNuRAYs00dCYBIWbUZXhpl0dBm4/cO6RIC98xDcQ81EPuSpNB25kP
BIc2luoavtoGqv1Wq2jK8Q/trHaGmmfw5ASmpcS0LBHJzJYokn4dvokbkmFmAyaY/7BHE2XFTqVgprKQN3ep7BAed7zPFDw9hgcQb8H577Tjj2LlpQaLPW
GqoiBUoIbz00e90mRnpqVpztwFO9xPiFc9NxmktVHeVefnIkrXuI4MCEPGDKTt3+XY8VHmgbAwG840LfODPvHaNACm6l4LVXXimsGSFur991nopKX3NNgn
3VfCfEJLs5uvuSkdUbb+zrnx4wLu38dKRv28uIJ8uhHJuAcxiMHB725cSxxIfP23HQhaL2mnXgnZWJkTYl76YDuOtjJClHMrfl/FzT9+dRpxkYOIR8Xu/b
xtUR9m8X6HaFpdMwDXfuo4ZILNodCHJObfxrOPI7hNL3g0JF93p43hieVypfpuHnE3hSwgaLVZbrere/eloNwmvp0UjU90vAX/v5I8LGbZIdlgl6GAPf39
FApTu76w50OEXpq0Y367LAdrGBW9ckra3SMzRfOUpNlbbaqEIvgL0pnHEHotA/huxTFzXmIfct6QdkfOFq4Yzsc1x0D8ybP9pMWTXWnztg2mwSIwIoRD2I
fMW8O4g+KSqZaXdTDC9dzYic9tTrGpqtLxlZKcdgq/VYhgjtc066Q7htfd2uelL+ya82PC+/2QT9v4qRXEydNMEYwdNYe3a2BAmNV8k7U7fGrqY3qJ58RP
yXu/bSKuWBoLdMAB2pV7KoCciZR/C6NsUvC056tON4B7BS8UNkv8jZc3n7fx/8aeeHsO0pHRXvHOvqxUiHdu0eo4DR2Pn5kCApJOxh64O6qRH5whWWapbw
R0KMzLITZK2V85bl/ezhXxk14JpLt24pyPpIoZBs2TWQunjOsWyn5YMWtqH5mK8qEheBbIjDRQQ4bCJcKrSbcSLvRJ+s3C6HM78KqLdkIxQ/eBEB29OszZ
fB6/f2199SxkX4zqC1Ml8SJbm+4DNlrAQJoN8aQRcrvl2QEvPshF5nY00kgzXPcHUhTenCa2giobNYPhJEaURbT8e3fRoNy0lviSS5t0y4imOdUF8E4p30
ZBjrIE8py5EtDlikMAdN/1UsJzGTgzw+b+CwVNZ0tQF0Wuh/46UhGPulIwDg9Z6Tkx8n6CVc4Sk8etrjcL4+KXfAPXdLA6XZUH5JTSy4BcJzmgfz3pHTej
Qq2k1Wvzp72ZV40kjOsVEJggIMNR8QVu38CH5pE57m2Fnjx1rQI6kjKhbEtgG8SoNQRHhuknKpi0PIVpvRKfse0p5Zi5y+9B1ZPO/1/w8DaSuKHg1lMOQc
QD8Rwr5/dnlVMcBTwtQ5U3Q97aadFCWHzQ0UlbjJfiaonPv5Dneut70tm6SjZl7PGFIPP09R/+5IxA8Jgt0SZtSQVdbh/X05oF3IYXp9PKVYDZESa00VxI
Zy0Mal4Fd77+batTPBWbGAD3fsL5Ytr7YzkuxpbbzQgcjMvGr8Y+IZURt97X4fz64BUJKTubM+/agorpysGcvlOLAvPo0L3vSJQE2QK6kPlkEnd21m4KJj
rulVpfLrfaMualpOzAPWs7Yl8UoZjecTbELhS0nDKURJGvM8D9Kqzv7fNck7TeSjwNv8SWQZsW1oOZ2mcBfesG0827ahLd00F+i98pZ0BiaIVueeCpfAD1
BJRp0RjiCI1ETpurRqxrj1cqGXwGf5LY2V1ORc6Uhp44nAmRK/qk4bklgkQ8iZO9OZSyaC/g+p1LJrSlT6/f2/tibqeBx8Hosq0JAPRJ+VtZbzUvF+q1B1
AKJxfBXBimMvJhEWuffmo2ucQvHXFnYwOImJqQeKJdfulzdjF/84mfGLL1YyYHkEmwrInVkQEzWACEDw3sEpkG+E/4bGEn8fEm3C5JpKh6wnGcyCw7aL4+
g0mxCckRBHcRSwnbJLFcvIKW1zZ3KvFAchbMdAekJR7n3Spy8ESny99GcpC+0U5PL2DerEFAGlpa1ExDQQ+mlKIiUfoUl2QsA7bus4KjmuGuAskn1vm60Z
/FIxI9YMLU4uoy/B/EoUj8jfQOUXQcVuCf2tGbEp5yWq0pWgaibbr5C6lXx+SVSBTFUknDBlAClFHN3iJ6WiQKjxoxUhmO4Yl0c51j6TIvySYOfOHbdWZJ
KzY5wRCgZLBt6ZCKVMGlvg9cV7XEEz9tvAo8pjcoPqQfWdRS78c+UphaKJ3WZLMdNnXmdO9RAF3ygm0M05ZWh9OO6/pwiHwujQUJMQan8enWc7NPOeAm/a
jY2hoOvkHbcCtqWjkvQSEfcERz4nMX4PSZd70SMhz/9wWQobjIP43fTFtxNt87SEz4TL5A7pGbsFNUfsK4hjveYN6tup/FGLn5sLztaxqBSUueVzgSIPju
tyHU0Hj9yZgi/Nmda4CLyOrfc+w33KOa1Tbys6glJkvzzZQhtAhMmTMhFZv9H0gFVN8fBYBlyP8jRbfezir4etzWPSAuOfC+9feV3UZCT6kg7nPMa0vkgI
K0WTqahHehQ5A1QkcnIGxQhGeoaKS0tEUi3FE3r9xknJwTjLJORhkcLFF1l5304H6bWLZ/f3LZ3GUYyHHukp89ul4JhyqTuVoTUjyHfNfPg7Zu/4OeaYpc
fJ7yZSiCUrM+Qbk7MAM0kFV1eYNXyC7Dw6F1AH8hQDH3R7vfOf1vV1jgYkH/FG0BhrN4tIeKYKJyJ4AqT4NZHAB9uApgp/2dNSe6UfwPdj984+MDekon11
+XMkui6Bsabd6nKUgmCTAzUcYr7IgJqTUp2dp3cFRVuqnxTo8yms1BqrIbftajPXEiiDSLJoKM5bS1WAxRG2Vv1w9vlfZLtI8KKCOUaP5j+uDRwXodrFQG
coaeyYwqVKp3HiG+NPfY/v/0zZ0+6A5DOqe6ikVBFPMU5llw3yDzhCBkhEoB+PWYjp4Rf7LD9Chjfh6BBwbcVO+4KWiC02B9QpQ6p3p2ohcT6ZmiYQePf+
VznH/aosFPIw3pTyBqZLML+Fj82x+Dw6BHYL4ogUaS/CY4q2UXiP6iSvgu3DF9tcQyUqwPMtkqbc/VqwfSyD+cmx4Qrc8kBlWryBn+Nwp0SO5MIh8LxMMJ
nN1R7NW9SGXZDNXPgBpMO3Mzk6EnC/8c/Iy8lXm4TNzYc+uVbwOBJL1A2As92SlNTegO3J3y2rnSO3ELApDjB6KYdWFeJ3F3EOoZVR4+4evdyjYflka4Wv
Xbp+frpNNWuGj/8SMoOBVutRqit72G8OAU3ncmfj+Y3vmdQPa/wOla/2tbvxRHobivMw9WGcMNqHDmMz+GQZN1TnMEQ5ZbxNpBx4SdyHz2p6CLFJz8O5i0
IDxiw8wCGYCYi+9lCFQcOf5g85MS3RyEJLF4d+j/ss5GGgnlovth1kcZVf+7jmaGQNFqklOrls8e1Nr9nal71NAZwAnik6r6qGiCQin3+M+2xyJzHn776U
VjlNLLD8fpV92Aa+brssd1DjojY5rR1SrrR2ktDIC28ZhWv+Bx7UY39W1Hk9BeC0O0KTHjRs3UNMlwZfWFKj2qrJiTCVU1AamLyefDUhHcVcikD8hETROZ
2kWMAFGLUkNHQ+5UCYlNjMeNTVKyKO1kYuJYuJiI1BwyPCS46tP2mddUhk9a6KBKvXn7BE8TCmb6Jpl0AxOGeR0C8omK38FEeMDIWTumxUiPGrPAB/86ux
PYXFH2+DEMnvksGA2yQmC2pSyF8tNvxm/EVOCBnetWNetrl+0y0V8ZZrCoxeh0kmokZKJWRjEhliEvQWbPMIBPgXXtbG1W4G9YU5DNakZBpA5wq/FRNADI
809l1AUp4FqtZ4wRLV7ZKArRphmYvP2sNiNLZzKxfv7Jwzet8WZmEVRo+AHGAlJNiWeu7/qtNNZgWbLDKu7ufF2078rc0n4RpM1OYYKAnlgP/6CoB51MIi
Ekj3szPc1pPpHwC/CkbyXs592ZKecSrMgOpii/j6IgkFol+6o01mdIjwchQkA7Ny80RjtRl14/Zx7kNJqOE7+8V+tmowEXrnaMupYKmsZv50wHHUU15ts0
C/Na5ZpcEHJcjkUNa2RtER4GKmtKQM6dzCfbprO2UkxL4k1gifT49lXybmXu9W2+g1hl/ajge3jb3ksJ2mcFSwfm/j+QfNeLSh3Z8C+BHaQ+cTs0y/KCDl
0L3TlE8pxeZRQTzpEJHz2KGfNe54Qc1uQgDMp2muAf9paJdeREIo1zndqaWgzclePLlCUfq6mMHT8Oa9WgMtFmf1YRH4pVDq9flqMwzFndwtiaANlnGvEI
MMpdMmUXP17FtrkusfPAXbvYxLUq68APZ9pDNFJKaZlAIsVzZpOC05tkC0L5h7lk595JJ4QvOmKp/IDjMBU6fNwX1krW3EC9V0MP2H2TZM2gfTLKlXG8YH
asbbGi4oQhSui7HrigtskqdZK3aTMRD1X7s2ruSiKh30qCUc0D4rZ/mpK2znmnXJODq88zE4cZJgE5L6SyAWKZ7F+WKtrBYULoYcawD4aqb81NRzpBofxm
PdYxGhe5JfSnx5F4sMF2e1GV/ckA1Ll2W5HcTnWOKuGwdXadLvHr9h3eBN9Dws9NImqtQynHKSpLCOW520WJm7mlaKLMu03k2EbV3L/3I9mmxi1XKWxi6G
SvNk8KC0RFwlRYrNyglkhNMyY+IGlMRHZkkML/ZqOR5SERgEcKeI1aXYtjXvZtA0Lz/8vyycm8UMSH9OEjHVlpSE67/pS6urLDXZITl5tJXmX8GCZAJ5ud
8vnU8Rva95hjb0yzh8yVOk+y39ceyc+Q1irghboRx28H3Q2l54hN5kqEQb2ZeLiuG5HQ5v8CHzp3Tnahhn8G4ihQBlKq/NHx+v0iWCEWw1FBOZjdZLZPT/
9vr11RjmOcFetHplOR8aITKFfjzZT2+nPm4gTwzfx24mq3Z1W2dkZGN15QR70y+t36osDWaWSTCROHstpMkyoBR6OWrhJgmtnDG94OI5lWXPmMB4aZ3fKM
rF0mLehl2uAZIxVtXInUWRZ6B6giCgmXRkHxzzxZGuHTD/Y2ffRE3yUxRITeXvkmD7nSOuJ1JG8IEBLSFZAsfOp7DS58NTJ1J1XFsyTxnVzkt1PEFVJbi1
Gnau5My+IkVmA7+WjF5pkE8YxAinaV1vth31zOlDnU/VJD/QrknTx+eSIqC2jp8TjBRRBq12vQdjYvYR39/dMgiOgNC5Z5646zPx2U3Yn/ddOl/wdr0mFt
lk+Mw3ktCIHOyxrU6QMUXry5FNm5z0EdPuTKgSHw2BOS9e3Ym7xofMhWOybigbpJYUJ7E09+LzPY+EcSvCcUFxUI9oROk42iqXIST4FHeG2i2/JumOaTcV
6xoZA8VkiqvuKB3AHdDAQboy/pLJ5+CONtkf3O7+I9rNmhJPlbz/r73sKG1LqnHR5YUFmuW82uTIxgqagAj9km12OdA0xGjmoULsK20rKgHMjx37IQCznP
CAOrFgnxCh1yFA7ZZcTtCwxGq/xySd/QUTS06XlAdl1UTbW/ZNbRY8QZUaQGnndhor4qqEHfjnuEXKrbYIdEMLOtTGyMSw4mJL1pQ8dq9vE0J4k5xKlNTq
5wud0yPi13H55LzAfSpu+sAQsEmRHjFCJ+l2tpjpFlyDd3GXCcmCFAZ7ARC+DbQaA1pBBO7q8osI+8459d4eFoaOVFdUf5psWZVQw/UcMpyUZL6pPjlhw/
Div5yg/fDFVx4bFQvrP7tQ7hiRjILrYBcIi304WjOqsssQJCdio3l76tuFtiqYB6qz5WS3cVD3UeGtEVkTqpqXtLGTUd2nDZBV2w9Dp1FcJ5ZDLeF2kdcO
fpi++5oxp9xKr3Mhb91a4r63Ttg4EnDO5p2NLF2VJ4zs7P1rMtPgUczt9pa3w2WWZlbiXhdnkrgEZKxS5RP2Q8LXVL8ThxE0gZikA/iDrkJY8o5PeokCSR
fNa1zb2salBtNrF3Y3KvOLFtvhg3JJQAKqjJj9pGLgzhDyIrN5j1nHZh5u2JxQ4fZxh122pVGB6RCPhjbUfmgyT4AqJDQBw904ABo3emTXGA1hSyxPUZmG
SWHr0FqVfOl57YDJAh9jZHuPV62IlIxRWOoMjRhgZT9DbMCMZfm8ovDPrK4PVr2sSszeOcLpHmJ4cmxK8qUSXBu2OS0ez7BTvvkLRGiD/NsGqE8gsLt9fo
rjA0X/4Ugem80zjvkqsxj87ithCeUTrEnroY4KE8CcDZ0woIc+ekR3Zjp3sgCJaM85GSd3/fExEv4FBYeZah+bfMU/55v8cwA8F1nA2o1VL+4uWdDqhQuR
n/FvZtmXMQREhtb93LYePPpow2deb+0ZcNrDTYkpv9JBwGfncI4uUy8D0FUBt0mATrXueGbGQp6Fs+k0O+wo7o7brmfx+7Rk88YqIBdGZwqSv8ah5bKIQR
MoS44hosNFQdBbszHkizQSsZN2wrcVghF746vl06qoejFF3fETgQ+GF5esbdrCOGDLNS1SxKPx7cYT4fnMUlau9A/XTpqi0bOXHQ6mLuAjOWWZ77L/H67j
1KPfsXkA/Gf9jIziMRLiGitgaQgml7FUiDe/kVuvy538g41VHTlIoo6J+1MS3thh7RlF46dANsqHUF+cjICOZ1aC3nsk3sXFfScmau0nfG+Hgq2kxDArbX
PHFo4vVsMc7D5sQYqUiLlJwt6t/bFLx9xsQkY9pMN22EzhJ3Ws6vSJznK830DCNoSv947Cu/6KYhNNBUHR+NyJZwQw5olU2rk5lCKj9iiIwQdnzqZbfuFX
YUnQzA3oMAsAtNrQA6U3DRbLbzopijDjoFGyrRrqyQN0p6JS9Ts5UVoNGfsNrcfC2VzZ0ehXwDdWTv9BlV4LYfNIWL8CkYklYaXXra4XAVN2LsgExrpgrw
0NpWPa47x1f/a6ehaBUjymGRlQBeNugwKe0p5HUmbr9oW88gg426IKUe8LJo2hCc/WUyvAZ6pio1P7vpKkYREIsqAlWth933excU1jTpaf+/QsdKWe81D9
XH0YxuSWtz7jjnBi+z6UD/TpnNs/NLZFyLFv8gSOLNGouQZfr9LDvmWnsREEmlqGLWAeyOABVkk87FiyK06tFRaqDfbQgpBuTKnHKXp09rWauHyNiz0FAQ
SbuUc/cSZp3cLOJmI9HdRxwvz5DKVZ48H1NurvvMYW0Cl3NJLWAxWLYJcVbyMsB15ArqnpPHvROlrQMidjMFe1cfj+K069dwmeKWAFSAL8R99S+H69GLf9
SkrQ9z5nFWmi85AdqRjvRu4VhiGz4kesn2EuWzAepjDFHKU/hjf9vzxEPb0vIYfho5/cfm6iY/qJcBUapD3zM20ZCLsb2JrgDmHHMXQ66qvhkjJ60HPpdG
mREBVLGMkE9CTG/++Jgx2oDm3jAV3OOYKGSjrxnR5D1Y1TEmKyLVUKlIZNFoxua2/QmAKfx/FsV68CU1ksiU3olrck3crqP8LalXaRtnCdenH92SJfmLBY
nDWHg5gPKdkvtEDopdJH6qXDr70hpUSsWFZbZOrGGvMOEkgeIXvjnQY1prWfOgoGJU8ZLMghwi8bCyqXXJMHoDvpy4bwdyWjaZqEJgWdUdGrfIdzc8pkcs
4MEdiAky1PbUgxEq7hW31WLHF6jNMk2DdZhds4hTRMBONo41tw4/kKsy42pl7f+QH9OS2s0kxXuhTrSF5vR9nrxqjkCsfbQN4BDPc25IOZFZFtyGO9jYdy
lvtFYrpiPuJo7THLxhM2NXZsS2OLVx6T+x46xfzxGutL7XKFFqbf/73L9y6gRxKD9aXCoVtxqD44lfH1qhyUCEmVCOWt8DEK0RdpWg9OXu6wCSfJLiGoBK
2hw4RHnz8qnPUQwAk4jW0yP/KXWZy1Boub8O3BxY1r8niyJsV2nde5vfRU5XKDs9ssT0tELidDec5A+hnDSwGFu1XuSRY+IV5YGXsKYHwDF0LbINVkyRYn
Jb1pJwkQpKhuE6IPKnqWntrmoWiDUupDOq4V4Je7iWPJlXQNGJp21nhRMfjS/5fPy2tObY65kwNl6c/O/SIyGMO//hKi3MXjrYmaruBVM6S4Re/P/cO5TD
rd/LDl4ls8vqPvokCGonUZtFZ4yA0JJq76bu85y1SLZ3BeAQZTwiXPPtW1egZBB+ULWKeSBl26JSioZnfUroCxT8/C98Z2SASNhYIucMNWCCjcMepkUTVh
7WFPO66dyGzDIhJnW74IvC6lHHI32+6dS7Uuohg6LR7bRTJELwiVS0kMEDK3ooKkitxQMR1hNic0/X86Qo//NnYI2WvakXxLGzXjrTYwLJ922bolhAgGdD
RcvSMGITyaGU7NnSP27H3fLS/dxERCuojzk/dEm4xf7HVkgdWeoIcmG39CYzM4U3OXJqbSuQWJxqdl5PVkFYDG76tQayIdspSMe4JFpDpnvHOi7v1jvP0U
qcx5+/xE+7XpuNEhPl7uNrB7hUuU3FPx1mPLha6NcE5EMcsZljWw8sM+clChLi/WZqUFuTbiTJkqETKvk8jc7WPJyI6DZntPWN5g8BI4rWM+rEFxpEs/Gi
MnTLUJOip3n9PJM36tZ/rPWSTDRL6lIsiWUyj6zMBISq2rlrElTubVOT1TE4K8Hc56IKX5PwA5UrMdq1LC8ZesdVOgx+3C+33EKbXOIa5Lb9itimUB1c74
W1M86t3FTVVBmcSSf+gEEdHRU8NpHQQcWdER5FK0ufHW8FYQUcZCNxMQrwNpK/gczY5k3HbpRYH5NteytSvCy3hWcMWlYoM+ETHs9TUXV1dzOOZX1gXdcN
mKhiDEjuxUEY8fhomDu8j4lzN72qXhn+0XJgjzDI08TDI5CR2KcqtAMrVVfHOnq1mwdWxzXwWXLaQ6IDYlbVxOD26uAjcDawr+Yem6ZAQzErvOi7M03K29
cdDrUz8/nbPU9rOL4lBOYnieqVPP0yQqiqqeCADtnluYYyF/zWFVs8rG2H5sJEc/cfK9i9lS6YxolRhlsEN9pFOZdW864X71zvVx7toN47m/R3fIdRsSDS
FD9ku6o/ywwgQe+t2j83FvHWCwmg/cXMqXubmgPGSC9fhPE8ul5csZT3IyOhtKJjfM390MClRWmWmfGB9rbyCgiYFpcpvXOW7c8il1EQfrZTN2ECvPFh7J
7PD63lXMx1gMq3ORkNBc5Tpr8tdwguMIgI4IAnQD7eCkj23QeWts7x8zIjMaix89ynHBiKDOhtZ1MUujeA6SEnETpRAZyesSZnNJcOZoXyz0eGZGCfpiMc
ADg7LWzmwvI/nW+1BJNAQTiWybqNTd5chsaDdakuHsI0XWUKpp797R/ESqZE5gLIOCYgFKa0oQK1OBoaRBP56rc092glUuqBNQ++RDsIBSKznGmuGs5NvD
LU6VcKdsDz3bjuskin4Tk1c98zxzwEQUqqS5aLwIRNImaoMfLyLhxhUOKVt+5xbrxCPja/tWt2S7Tq9vcSWSwNWFEHgRSeDlrgr9RCPxx4EPGjLFgPPKvW
MlOo/u/41r8HR6phEO5sLVprEuw52SMRmZBHYDs6d4GqmbsoRPntzwhvkmaKfq8XBe1sl+T604SjO6JeuFl4XWcpd0QGvum8wNwbkHxkguj7+zrFi9Ro/g
H1bwgh68DqIje/B2BTz+G2cY3sJ0E/DwgZFVUL+XvknNZSG/2nX8hktyViT81q6wlOyT/nnE073Ni2xM+nmVsW/YEZ48dckHoFol5mq0tQn+HS3zuPIZLz
xXfjrZB88L82soOoa2lh+9SDhhJHk9z3XriGrtRync/DvpC1eXlOl9pi4tuarLZEbxip5xtQyWuke6zAqhgPpqa8wxHJp4gBeswzKushs3I7D8ya7Z2KxO
CQamnH4MWnWjbfEt44eb0o9wMv3DMumzDWYm0dKF7zwCnj2VM5yMzkXxBKJlaQMeVMDk2G8w+LWjWSeCWzlYwNAs33TONjkTdV3E6vBNlGVOgwWREjn5lu
+c5QUDPfakfplITJdTjjAlGDK+gi85pY7CcsbRNQOP/5nmU/Cc2Ivsw9FTQJFO1flc2xb3dNm47BVnNRUPQy8ui0/pvQrJCpc/9hwff7jN2y755QR7Mncz
Gb3YIWHvqAibyYIdR5tGw8HkOKbT+Nbv9Wy72mCA3EVeaDjbb0JcNyQcPvGWPuIki6s/6rx82TiyvJuGJk5uMx2S3fw5nlYxkeA4zA0bz53x6AX2giKjDb
E2kVDvsCJAJDVWYZ6YxLwZtq+PAUqiUOr+2vXWcc65I4sXw5/5mAyVqCcf6gaSwYDRGlZdVYZRvrZJ0sqT8f2wmf/dIAUv8yoYN0LR7KxpYwtI6rGUVsaU
MbjE48kz56Ycy8os0tu6kFL4DwjH5wqnSxq/TwZNp46BOBP8QHUxydD+BACTXj8H8gd6PYgvRk0tZy0nb6pZRx63WwJTTiS6WwGG9q6B1lhH7IzkGGEGPe
lf+I1zp3HkVaUDA+UBfZNmrQeaSjVTZ6P340dPnmeOul3lcqpIgC8oxNloNmgpZpKHpzwXYHhALGr8+gZZZIdAMMlxYp+bDj+aS0cVs1vXjuooyrOz10+W
xjsgKFVYeGlkorH0VlMJT27L1CVoX7RVLXtMogglkmpOGPKMmc8yOLTsGE+K3ivIHlx7uxGULyawptbALBty4urJCb9k2IQcXLfnx+8Nn9qMRwXzHjwJHk
+u4WIIORHB+EmE0RA3BHHAHsH1zb8KG1I9VgadIn0NqGz8LEcinM2zyOIJpp3bHr61UVD27nHNCk6Kc92Ezrzrd4433jARxJEJty5OOLRm/W1LYCv6LCZo
e3d52CewPfiGMyAHP6vng3pDWfi/lwDH5EhZjU+vw/RrudyYUxSjQ0hqflBRPCFPbBuTbwOpxcLPHiZtQxaispLbOsm5JdgqALEE1Nt8EZpTWHV0UryxG9
oRAXjWBVYznHlb6J1LRL9jc+disIkxHTLlPkB5WqOz+yCM4Fx9zZmZBklHHrPp2k/QMvdqC7+8Qh7LtGzBGMFmUDLDILzKw8NW4T+fI9m43fyXDEFp2oKM
xKpHzLV37EEecAZAKtYs9hj21m/CLnro6fdJttQExrb15WfKR7vVuQ68B7a1lYkK4ApKS0tKTetR7Wnx/n2RS0Xqa8ChHFh0PZp779FXUB33QMQ4xdoGR1
ATcnBKZL6zNGuQt09ZaEBOElk5ltW1Gj+70q9Gdj6hEdczjbb4YMdQzciX+MhrQ8LItNPa1l+PvlBUFGxs0fBTueKqw6ec4VxZpyKvyYhwtkPJzDzwXl1n
fCGX8/qkatJ1l5gApA5zVhM7Cvb1eYHNe7Hk4BKgoic9PaWbAhOdW1gemNeY5PU0cWmq1/gpKdUYAv4ts4GI8M9sCAT3Wbd88OVNzYfqJh6w8Oxpd5h7nr
gFv+tVlMDDV5QHtbXEy2i0T793FoE/iZyY4+jatJBWp8S3G5emJXp+n6hrnwBjc0+f2tcDqTZNaOjosa/X+5U7BDTN17OhlsZ+VwyLrCnWwIk4YW2bSTbi
hle9MA8uPlhop9p66wyFBETQCQdiXK6qUUzdzcEYLmMQqjG70T7AMrkoUyBpslQ7NutSLbYfX5NAEs53nFhl3TiC9GKk5Bkznzv/7UMQVGGpPlFHwqCgxM
vJ6cHuEVX0linM7rw8LPnQ8DgZme+e4SwvkH7d8lsB/Ggd1pIWc/UK887BW2+5iMvE1aNaiOLbh3lh+yaDZ5CHQuLsohzu51YvsgiCT3pB1NtqS8GdPXO9
mKXMcHjmNIpES4tNf70hovotj0gJ5ydwr5fAmoVGxT7kOjvc9LLMXdJp0/I5KUOHPcbnTYFPYmN8JoNTnlzMblx6HZH9OM1jFyTxJR608sOB8YBqYpKnA+
MRXm0Zdi2+bbjDL+lo9KbjUmxAn8/uLcPJto0rhZ5C/cVzOCxVSKqfcQnM08VmKyZQm8hWkshgQ+O/fptf/8Dv0rFEmha89MS/z6gox6ER1m2QJcEVMgHy
qRZH8ThryLzfpqwgH1Qg+feJ/cZ4wWHngQON2h/nTQsG9dr6wjdZM+3MdypMGBfWaRr7Fa4NyAnCw/VizvowvZjwFymYXVIg+8QmelRCUtRxomw64Yls6W
bBCqOCf469KMfwSAJaSF+6gbGdpxyLoco8onKbMLJ8C3Sqhno9LfXKaTtWsKU7FEIY+1kuLojBu5RNDzox1PROUzKXkSW1Zy/A7D4bWB+Db5EBjP9k5aXy
1OLsZYGs47SpwSVVEssTQOV/yMJra6YxhZIh0OFoS/HLOLodMM0j3T4sVk5lTkp/su6vWdN4EzsqNG0CekfCNKLsdUPRzt0V4niqL41DjHKwJMRSt3nduG
G7Ob3qXVCIqdRaVjyS998EokWvKnEBtDJnHmkT5r+rYSzktEqH8k1bkqNtzAXf+HlOcZU3gcWrTYkTVCxdKpxf+GDNTbGZkmlrqVOlggLb8AjabXSkamXJ
+TkcPZX+N5tBIYR/UstmUZudL4UdJZyKJMf4yZPLBe316vqqnZWRTnkptNDVmFhWpfQgeksReUvqTZeacLneOr952cEkoCm6DaG5a1dO3ojjS43L02w7iE
7+NuSCeYBU2CzwyafpA6doyHzkJotlsw18RtAJI5fWvZDLMe23BVG5y/ytFdzUE1DmG3OGSLIIy8QDo3CpAGK8fl1wJnvHcfBoaz6lXV7IYLcBq4XxwtGm
E+1EOvyrXawzsf4fgxFMelrUFTQOAzQLepIEFGDSpO7CAolKCMYuDWW/FYShy4OR6PoSXOB5b3+nWaYHX4WbbvzGjGsAzg1BtnvrfSl7tBSTa/uBjy4/R+
nB2OVugbSu38g1tMHXLZva0J6ZeJEIPYvprMjAdcb2jj5Cqu7C2PbV/KSJ2BZNZy9Rq72Ivkq1F5sMnpQh1pE8HFWgvv7mSskmYWpv7IHQEcei6C4DIyan
CYOCIvlViN86DtiR3JqPPFsvx+sQJyQw71gjKAFOFr4UFZ53kFE+GcoQhM5fvwxvVk6OhLz3BB0hhwNOsCNe+e3fA1KoWWS28MyAUDiofUF8S7nQU+zZDU
vK1oYGTdS8Qira9yh3p6wmD6E6jDJmCwAdXNiCAjn3eh/sBeMd7pDhnAAOsQj+n63cnC3lfsWt2M8zNjYBPqZI3jZYoSAxvoRot9bJLrHxKYpjgD+fT2Tr
gp63ngl0xExds9m1QTc/zd820Ex9VrPNO1F9KROkluuanhkqxvh2zp5oRvKUq2N4IwS1W81Z7EJVytf+/TkP/p03vHoaXlzN/fvc//OazSjYSrt9Q5+YZM
Ke8YrC7XxHx/poTreePxGkF9o8E0rL0nNc+3EoTjW9uzXNNi53XpIKq1l0L7KkKLgYW9GB2LzKqpC+N+UMBMYXb0Fbxy40DXYBZLDnr5TBLBGQusJO7XQu
TV1s6JbjMZSnKrMfxy0ny4yO8E19sySOSjpwtwmf3/eC4PTkNaFOx3CYrQGbsSbpw0Cz9OBn728e+sJKu7AuK/ejXgX0MydbSEga5GFj/UQAIwoo9YKgdr
w/ns8OqbIkeqm+YxVr8nZ2lc8J69VpXn0P9z+F3qZ2yLwpMFMXj9LaLIZRA5ebR90DYex4qjCYYSBOILAUdFCUOSVhNImsmlW5PFAiF9YnmLuwmUebUxjI
rBNfWiu9jxTS9EBVi+mgch1UGOkSS/tKY+Nmkdbrr/5X54iLgQV21ougWHF2p3NkwMs4CwTmawk/NsHY13Qx/FZQqmS6is7NQs5dXA+/1VTejYlBBHQ5G3
etCx0zlREiPzn+OCWh0VkFlfRCYnDmTwV7DzeymcyWt9P+UGYw9gjXWKDDXbKfMjfj2noB0W8oZmzCIF2Sibm/mscsmBRYcI/SsJ2jZMPjwrNEgknqGWya
YlXdI8mSISn1p3SlzW9sVW4wbrgc4XMZziCA9IxZfvhzWV6B1Z8cvS4yvOfc2GNSfl7UcuOzZZtCuS0dXStE+ylLzc0SVhzcqYpZtnKfVUU2luB9RG3pYH
aQEPG7FP+IbEuRgWXStsQWGVGU9Ez68seL0bTM5ThCJ4lHDQ6RLCjj07s7R59+WFRMwC8JNHG6mQnwQOdIJJm+mDZQLZO459o3KxuEszKQk8+nkT6I+TUd
AdimYR8FFgNHAMfzEO/DYJt7XIKWNW3h3ERD4GQFR/fuCbvVuq7lNXV2lIZcKMlI2QxKq8M4cSjx4ge7wqeFHpY2TcIixnMQhPUaF89GxdBMRXqKfZA1hJ
PWfIopd61XDbp1QXxogvGYIkpMLNMuVIR1F1AoRSaI8wC8VrxymxSbNlWszb3E6AUzaZ5m3afkNKuBlvGtylOb30iUzSpG4XRKedrFJhpCyTb4jo1lMthi
T9TfLSm9L7m0UxFBeynAsGfcm5CNUUsnNPYoAnfE2ZdSxlIHXvfCdYK3y/M/BTpLVnfeGFZv9hEceF6sdsk5NjLsJO42Kbt8b8ehOMV9k05oKZfE0Mq6gz
mpybPL1XB5QwbrxE3vPGcRnFNMm/A+R+ztJpJ9GKX0s103sxkp2tp6DkW0gogik5lJzmC8AS5cmEzoN852Ge2Epmzg4lSuZhJIl+CfjBz4tVeKeb4BS9N+
lH2LIgfduZPBPNDFYfkyi2l4AHi9dVwLKi7OnMFAnK9f3GOYnGrPzbgNdPm+OBfNFXd7+4RuJIpPb0kp+5SWDwL+5Wl65hKkOvKb43zQxY3qQpkKmcpoFc
vU4etAQBMTtGisu8QmvApj+UDrMTmunXzTMD18iWV5THxABdzHu0kcPTIOj4qKySk4+IczTcXaYZn2YrNFSj4BHZaela0jeMCr6BNATCYq2NNuHe3xNoQ0
crAQuIgK3PL1R2qEC04W4BBZ43b3pdux6cwRMT7zfYL+6RmPJO/CiIT6wvtr/OS3AGr0o3mC+oGqoZfYEfp8p6e2NNM9HUoqYp422ZgEl/TRWnA7vQNtBQ
mQumB+i7DFYAG7ZAR86fG8c/QrzMAlGdxMkKXYG+dFZqTWsg6o08licJmHI/0iufsl+L7x1FknJFhe+EW7mvHWuZD/r2ndaye/qDIy6vPf2TH3qUgPaR7j
ZfGKvFETRpiHayJokvCO8e8Qv042WyQHuSliTtVozi6EqfE/I7letpUFRnXrRSaVrT5ngD/Ig/hCxt2bK/8nzyTYRLuibdxjRi5Mma/3891n/Ljt3NtYED
P2eJtHci+G1MmWP5dO8zkxkJi/T0noXmlzluj16bOTj+HWN5xDqpZTRCuYUDRzopPh9HS8KwOHnnFsXxSaChKuTFtwDR9ZgwhsmYoQBfaFHWl4sRcwL6iu
ibkJ4aHmSej2nHcwsN9bRpbc+lypxbiOPrrbJmSKG9oSavegs1IEcM2wVMrZhsuJhA6b/ophaSBnxBVML+ctmL1AbB1bJCtErSYtSvpCkfPCmHAZMJxtap
6OtFMKmEUTgCxM7KXl2OdhIVR0G1kRw+JFar87+9R5WtybBeAUJ8htBGUrFPmg6pZyfuKfw30+9XaxTozC41fLxgY7oJW4RPl3CWJxIJKRE537xh5m2gvS
Ny4l+ieTXlYJ9uKZl6ahREubvv7jt9OfxpHxMqlfgTu2mZ+I6XKnl28/p8k/THk8kcmH132ru6Bx+buIHIf0D1Kw1nOnTBsJu7uI2h3XMLcYFmKOi9w0+x
JDAhat0YhPg1R3PhdzFOmeTcwJdCSutEF19mtWcFBdDhOK8DUlHs2Zsn2zgKmQ4xvXEkkqbn0ALV7iKrYFn+mMP5cgsCiQ3wN+8ptqoxoiaVsVBzW4U/C8
gzH/8zkg6gzjKqKaspk9YVEsTSooF+FwA+0ScHvynygrN1cg7nDclr5X9TUc4LTmSpBAaQFzt1KwVJlWbcTSnczJSDlH97itNqDH3N2biDctRZLJVMPT32
axxNYgGge3Mw+OeZHY1pwjHlBRIKJ/x9/YLoRxRZ0xgNzxVBpnjTIu1SSWu6ndcipA85zUUoYCrbb8y2fli8uYQ/6fGXo84d2fmTpBbGmPFTzB5j+GMW5J
LCWpkcRIMuQQmahik6tXYPM0ttjhxIxzzNEmFuTME1gFpZ+XjCoASQzZOC2Mh4bVqckGKHAXErqcM/pc1cqNT3PKtxS0WuSwj5L0GNOR4ffY0LyEonMbw/
XRsExMz2zwZ5oxLgVr5zvPsyoQBes5avINozEJqZTX2S8pcZ0YpelpQ4uihINW+jenWcv/mJm9JU3Va/FCsNw9zXqaoAKrIX/s0vNKaZeJWeMOCs2IHjRw
E0HRuX1Ghx7DgQzMdqUG5O6Ke+sqcjtlUdwjW6wy5gDbbQQebcMBWhnBbL0l0c5O/6u6p0v1TSD4UZuRZTmsU3XyeIgKa27Ci6IofxnkjOTa2gG2KaxV/7
tPxXwmZZXFKQoYMe3/biVY5kHMXIjwOG/EsxIkczeiW2z9HskVa5lyNTEwWv09UqDSh4UmmPScfVOxamjcHaiAmqEU+2ER81t/DDL06rTwA/qpH50TuYfv
jZ/Uef6p8u3IMRnuXBWJI7d9r4eu3o8/96kO4uCGVE/IYpqcUofba6//iSBpgaWkm6GRBsAEbI0X4ch4Ph79gSiHS9p9fNC0oA3ks7JrRWZ3Oplgtkj6IU
1LaJWS6ThsSgSMFd9k6hN+isHELPqrABpIk3C5jOgMP9u8dohQuGOA1dLD209FS7/39fWVJqhmsxt5tFJS3l1VSwrAinnbLUpEySKSMMjcWddhQfdx2oKF
6H8KdU/FcY3HPFkhAyFT7W8TcQDOGrviyRvrxUMhMoIXZCDRxgl2CzRSfXQzc8VsqlSWUr/a+PQ0h/RDgciuu9GO8XZ/EqQ1e7KFYYXYA6/DPqg0KRqZUW
c55a3xkmzXWzgZlCoIjwRMaFWvHVuap+NCsKZj1wTTkd7Ye2H4x1TuaWinK0MNrfAz7FmyxnBKzqxA7CuIPuJw5QvWiC1+j0mwEXI8hv1ntptmCoza9RgG
3v9DUO3BnfNpULAP1v72YqKIyUkTR0adRHc7Sa7xDe05bWRlhOMKim5OzFkIXHM0yzJqzYyd0Zp877fuW8fDCUyagvu9p6hnj3tW3iAv0NGXVA6Ql+39Su
lx+12G1KZ2p1r0Do8IETu2tHo3+C+NitqCLUMtWAZ7NHGk2NKCLybjLRM0K5/EoTpsYTcdUemKxYyC9KAJ2h+DSVL0TRGHL3jDfOvYnZzHlx8ze+7K9U2z
eX1/BRi7LGFfySEiWotTWYomEXLdjLWDbzgm5Tiv550Qx/LZ5MmZN4kQ/lMT0d2CrPkWt7c7AJUikvXKdb92Ak8h1yKeUw7j/ci9C2dsUsLti3PCA1yVNQ
rFMMQXoXIs5MueGPQ//X4gIejWTV5uPCK/jA6p8pXF0ChXAh6aeccl6OmnkVFfFwLlAYgbTtJEBGXaqP3ARX/WitRLcyakqujBjbM5X6cmTeR8m4D8z+cT
rI2PAzQXR7jFGQrApapkHFBh+yGwYT6TBFae5GUQ0ZkE7Bs0Ngp2DUtZUa7Ab5VMeqnEapO7H8/kqbyV6ZdE9LbcMqzMLhMRwZwojyNg6zHGAx8CRHKz2C
fHdGrnPHQBx6tY8U2fqBH2hwbutfsKKP0pKfdzmH/kmZ+Nwv0L82bvh25EqacVJbNxFvxLRBd+dExKvcZdrimMjszVkJE1/Z+yH5liMxNep+/DwQQwGzpp
aqcgR4IW4XSTpLaO7hrSgFeAW5iL7wap6Q9U2KDxEfoyucjvk4NDmh6XUNJ1D8ydnB26j+s7cXYyHBMe7R9tIuFAS/CTWD6vyNE7vP9KzF94DNBEV0pAgY
smKfJ+RpTzh33HWxsdyC1FclAIsiO1byqrwKa75yqb1JhqOgZfebXYBlD0k0s5Vu+MGWKaudhMIMmVKcNLgo7u7hC+sz984yCAp1WKcG+/gV8/ggEui0Ab
PuVBhnxEjdwd4nmdkoFzeLGfX/UujFpKv12TZJkf+Da3EdUdG3uadsSUFCkkOhnTwpfctatiIa8GFl/5WOw+o4qKtwQONoqQgppgFd5klYeDzaeo0ArPkp
Qet6sso9MHyjMcBN8T8Cte2VKAZw6EcFOqkhtfA56wAPWdHSa/e0E3nOMvEuC1cHRMX5X8hpDZFGTRLKsoTdi5uyT73XK2hwSQ4veAQEd0do5Giqe8+Drh
yomBDdO0cEtiUonwRJhVZyndlJzcl0xmck+ZCGdR+RaD9yTxVVgbKiQuOvtzXt32w9z1wgMQdBk3dCKd5uOl5ebNagFB5+gc14/qtLDNCEb0MlT4ks6rEH
9FwqF9RPNm2l0dREHmlQQFo8/Q440LXeuAQdxmSSnDVSFMmZbZUWDQzcrcA2Mll7MDK4B+HYFqQwGRD7GnnTGUZXSOCVNBgBW08fhE2msvNWHQzj6H8ZPM
hBC5sWCqbSEwklBr+W1oxl+otspEiwZIJcgbXuJ4pth5fdMTf6wxvSxjFPIZ8XcKqgSK+3kS5Dv3kODYGgReRzBltl47y1b4klW7re2uIo1gyLoZ9vBOER
KbM3zbDaMBzqksOmSrNuszKZboH4jh27dd4PIwlAUp0Ftupvc28bB9eP0JmnTDk4kzftJPn7nD+NnxQAZtd4ezdaAQrgpXhIwVdKqvbXci3Tj714XACjVP
B+2VCcUbLQrCfFdOyFM7ZY5Ddmg4KO6G9PT/0yw3rLP6Eoq3zTjeHLeqqI7HrGYTOhC89LVpbLfdhZJBhMGpaYkUJyZqqArdsQmYPLt7PRmdPMsCda801Y
KT8fjGeuIq4xyxy95AsfBRqPL4Brq00hvHLMsSjpCLp2iWFRkZ3rlbwM9MKAUFhFkQ7Jya+Dys5wTvvIt18Cl5NAqoepmBwjpJWycuE692u1Vw1JFngyVY
OYmPFn64ONWlkv8VMG2/gNcVmJ69H/456MK58JbdhmErUbrLC+r5o4RyAbaU09vhIfzIcrYxHw8UpNVUepKzO9/YK39AOskRsI5j1PxvpUkPYlBJ2gtRhV
Q4T08nhQa275tUcVNcWXeNheeIQVCplu8O4SLKS13fG6f2hpWKTRhu/Azb6ieyS0Jet47wffkzwGevX5WCdPrd2EfB4aCWKcBWsAE8ZsKN++X8pr8ZXlwH
EwmVFwDMW8pLNqQ3oLugGpzyUQw7AB1KOaByv8UING1YfSRoGF44z57lenb8ngyH7SaqoMupJeWcztkSI29D4FIieNyUIUdawhe/TYSqK3c0tivwQeJ1pM
MCu2ZARKMftciUUQn5mZqFhiKeRE2P+t2Ck4uo5M0izc8th9N5oyko2ZPk0J6IFJ1ZIr86xBzjErZAFk/7XtLEyE/B6FMkpTiPS+dFiBF1JCvZDeePLGfd
Klbgc9jUZ/IVMrtTPBqes1F4JcwuI1c9G0+5zdCHp5klU3Ve0w3y4+3izfdCBGPcnDFWNaJV+WyVPjhvElFYFI/XYt/lvWj+COUSIMuGo4LY+kI1ftS1pH
i+DZVt6Wj52UyvOzDynoetc5tKDpNg5WtXg6Ze7kk2GWQKtFfkwlGqOpBv086anh2PcqtArBixJa4YYsZDTbl3cWy/iVBYCDlEnhIcxgVpoUZV1JssHK99
5/ZcDPrb5NOwb9eE0CW03wRrFZ9bW3MZJJS7mM8+UbKnPcY2YW5CW6Nunba+jYiDwEqEg/aTIFnDTctsWd3JlwOb+IhFuc0NNX3pg1HaqTl4asf/Ce906h
IUrIpbOLZdlu6iXuho6sLJU+dxv7F1ThornXu0C0pEGMQpolumCBlHheM+4kY+fSOzrViZaWlh6qxmvKOg/IDwx1eC3n1Eby9CBNu5dIPVGDuUHUPqf2jc
uNRZZ2swUUUoSGijbsu/emoHs21fA+0ZDr9RYnNeyrK2IVP4Yvr5u6H93abIpg3ECYGKhja7iEhOE/LzDWqkdAdW0/rHaNJ9SJA1n2f5OcDOEE57XP41Da
fYHexO5yvNbZZxlaAq+CLt+nunKORxfUh6HC2EpCawrxS+/LuJKPls8luLbVJWn+wCJEQRk3vDQ/oYBLKAUo9SfGPt3y26RWJtKMFfOZLJIvTGPsbulnf/
Zdc//NmJCg9gb6ukNFoR3svNLN0ggjlGta+UI23hg+UspiyW1reJQu3tZqCLc2s26bIJ2aKbsD3L7Vne7itusniIvD4PKdx28jzDpRJ5g2HY3EsMKexGqo
7L558I1C75nrfs7Nx8p2QZUHIgyQSySU+U5RtkSmhAkiN2xaUfYJj5DhdP/hUfxZkMwcsv5AC0FYfm2mW9UMyQPGh9QTqSJLuwmBKyTPIE1sGUoT/1IzFO
7btfvWHlSa/4ogjiA6vlxDrbnHhkz4PE8CGTgkSizaL0IMz5abKs/iafsJoVGT8LdzuKX7PwYJrRji1uViYhMaH8lIdQIYt+/bIsXNO/oDBo9SqmlwegKn
J6S0lnqc4Onl5OIQaoMOjCYRLj92Am49q3379wpeH7LJFgjyEnPi8PMsHwX4Zh9/3swY13uFcobFzOGHFL+er5qG7otSjDYCDTcEnKDtiKzyyqeMZ6XrIu
eEFqanCmWhrefZ0zeqJRMTraEfd/4dDtCy+ZQsPvpao+3BH7RPXZLAqkaTN9Gb74Jp7+uWEzrSaYjvyAB7kdooNlXrmC0NjYFq+d7D6qnAXSXRLOweWeW8
58mpD924bFbSjOKoz3ed2f1R4MmHLf1C1RU/PCgZ8XNslbMIbGm08+PCf317LmidsQdUt1mMyN7EkuPMGuf88kBX2OvbbCcYaA8lchz7+F+qqX9BySgAuB
JfTUeekwQ8HuPS6i6BPxWwbNE3up5600kvX388IPuwjtNvMr/LsRg01VnySVHTBc6K/ZmwUpe5GtAR046ei28wXZuJ5lpOwTRAB/lrLDtf9B7XakcbuWYx
egfF3Z4iZnEd44ewD10okCLp0cV+Oe7Sv8mqFVL2YPy+OxJNwNI0o79/w7iqjWczU8W6GkvcsC6KVcKqPcZ4UMpa/g6eOGtoPL8L7QQGnt1c8Xvki4z0Dr
m0P8Hgq9IXkfvGWa9BGoIEfUZv58/imQ2MpZz/AHaIiL+euGC4gNTIKYbGUSAMQhoCtJSO9lIOuxnLgiN5SJWk6E3lLJWDPiLX/O7bLZAeEJ1b1mZtyeiE
yZ+6iTmTIbOu2keQBScZb2B95f9IbTuLhBybH7I3t2oW0SJJsfMLOOVj0Ng3ve4vTfGaU9WvrMYqxJfXW3Exh4for0dyuSxlNGoNA2pKpdwNVJr3XJPyUW
g6rDSNQzNJfZIvSU+QsCcEpOyRVDhH6y8wxquLDhV6SCWDO+wc4yVWwK4gcrsjl00uuXSBncAwbXRvfbtL7Czkm4Ovbu/TnLnMnzEfac4uGswJvHicwG/+
4d6HKeOXW9/zzYSdtxBVgjyJScZuLzJRBeTjLy6hJZrTXmNaeN9M7Hu1i2Ltx5+HGVwSVZoSsHDDxOn+gtaXlaB/ujV57Gjxy5+V/8rjZ2IQRVlU1zNqtl
x68q54404dl4XCvRS4fafiVnLxos90efH4vUvSKtUzk2oUlkFEtnJi+beZkhkN6C077CtkmlYCDuBDWxxgSiNR2XgHQrjh75SqKMzeessy2WmOQkEiFjGU
LsEgA5QSGvA2VsRAYKIDYB1zW4VhnOHZ0wHsqVexNpsb+gpMkRuwCmzE+TlZcVbGgwYSaT/Y0f5NNKUV8yOzltGMn0z1DyBftz0FJ2lkptAH32+0DaRX06
S9ipl2HLhJ04G6PmEor8KeTf3SFt7AcHeKp9omPppvmiirQNhmfxXKjYRKtDSHYKuWFUTD1GbaU3vIYfbONqNF5CtfFv9HzUqQtmgotRyk2i2cyTg9GYhn
kAqcA3qLAkVJCy10c3wyyMxtr143Vc7omFZVCqTMChSCYZJjBHYlUPP85d+Ry4SWnwTmarwCO4pSOB5Q73/AdGKM+ALA1pU8pllHuOPToAbQ3mGhyPmHtI
b6PrP3gzRmIXD52/bfuacGzlSpllwf1yj3gklfBdlKGSnvkaK7USOcssKasxecDkcoEg0/ITm/CwyU/vzS+n+0Sama2dgbRLttB/TjryFHRKF0XKd7/oNW
yUakvpPJ1jhuNDab/+w6f+rK7pDj+AtXs5jhmTdO1v+Qfu3bYii6Fu2Prjih0fJIosJSGKbZky2UGmTI8N6yXqaXCagqQdRlKMUXUEFO9nFUlFhcBxUMiS
H2QYI0/P0OeqhXIQlMBm7pl9pBOs7HbvKkt5xdZabsUO4QSUbFg5VIfCg+iOiifOG5qQf7fhuY5XcKR958fyudsyUHcBQw+EpdRZYMmgv8joYmXkxkpLyb
ycT40L9gMTiG47NlZa+pmXX7B66wRoapgd4moNoYnHNhmuqQh7JPlYuQYDnnYVqSSf+0OCfKN5R8qRPRBwc8WVXGpapGbZykiKMQC2+40h0yB+5n1/zC+y
h8iP3k25y7Cr2RKj5ONQcqvkyJWnURMSrbjD3aqJgBoq/KgyJxlBQnH5XggG57UFcPW7GFzqhgoTMqxparZYu5nPXUhiKq1pm5U0GtzJPEFet25K5p/gDT
nZkN0Pc0CFjdU5RV+Sh8Wu0Ahd5PyOGMdpxk8FQgMrisprN/wgs6RpdVhBP+f1p5JufrPSdLUhTRzenBOiamuzKhzF+rflYABNkrfRyGJ0GxqJGJcf3UJ0
LbKymxakmayYqw5rlzl9WTHpijZtYRUWqG1NBye+k+0No4zzJmc/EWPdkNGt5lZezlY5ph1ytwHFycOCuAhcCZ2hDKFd4fa8gBArX9Z4z9+bOtUq9R9ucd
LAGw+VH/rMy7GABuLs4fs3ftNnP3CNxo737jCwFh9STPNU3FgaoobFdFxIeMb3YZX6k+cQF3D22qyIFAYN10E3qD03z3vil74qPmXsNJXKnL3+1iBUhO35
ZiTsIayHU+dMC//IbDFkI6ECzLNe8kCI6n6GD3ZU4x9/7ZNyruDUxYHhTB9YTT4c4BX5LcEbtGS7bUjBn9/VTXXnWmJJ+/PzZYMit7U9PNHhW4GTGLnB+t
OADp6fAq9woSbu3/+BeL+ZbDCIaB9GSmiSNDnt5jyMmhBl1f497yjdl6vD+17or6M4QVn6QuWJTCjNyPHVRPaanlAkEQSBc02BMeFmJJ0aocPJC9So0ueV
GQc1EmszCbB0j5/U4XSru37EhByGCZj+xjE5Bnk/PuSueUw3L8jfs6gYh+NJ60LrhMxC+Pq/i1mWh1EK2La28jG0qBoPYRnqXa/6UVna65SgWQcN1tu+BA
JRSVMZspBziXlUeJ5kIbVJP7LgucWvlp4ZLFRQeP/2Oa/eQTt6E9PDfYa2Hie/r58sXqqgH8bO3863PGHT7Q4r5GtqXmBLJBZnR1UlXKBXkqr8SNkxUG48
XHK3gnq4pdOr5VSQCY+B0rvG93ZFKCIWTmhycHTkt+QjeTxXVaSL6jiOuiHEpXuO6Ms3hypTh8ka1rbNf+VmUytUoNFxL0hkbh1yb2gLf2H9hfDa32I+wa
M7etO3HNYy7jycSHWhFI255kNZCs8LNWtKeXIc/hIYXR1Ry1PcYYavZim6adDPoGGXWag8o7Cac3RE0SCeznM3Kf1+OT5eZHpM5QlXVU22ok60X+S/JE+m
CLHX3dmauMrjXlt/y1wbZLcM++Z7DtdoCBHdHLSWFLNkDsUtZHQaUrAN7/TMrCmvO6erfT8vw+a876b7xiHVMVr6q/81axBLLmljAimFzvZySzRacVjt89
KRiyPZlJB/MxMaH8p1H/ABeo170O7J0qxQ2WPpr1/Nf3zn2K7SC20AVZKMz2x19Zk64PlLAOZQJ3l4PbkPPXoeZbcGL1QUXR/Hr+U0bsPbgddYkmOmLPe6
VEQjMCqeXCSlCcFw/viAFhO+8LbAJcQwl4P7NjDn/MlaEryMPSXA6WY6KSwLV07sFwZqB9bAkgJEvfQRAkD3ebcIvbv58bXt7nmmxFe694ZzzHoqyDcfqN
CEUL6u7YLPl55appDs3HoySkZHr+gAXHBy2uHzV41ncepIFNg/Xr3Zg3uvYvOdwSY3n7GxYeR10e6+dGYJefWNp3I5RWnt+0Yg6OPw3wTo+2Lp3nv0hs56
j6GEl3ENsvalIhnG47ZEVruW/iakQ5b+RRxfJznZtIwRejxlEUAZSy8+40i6QEST9CUz8GlXRZSHTjGvTbvpbGETAzRH8EQvKd9OramTRGzXLQcLO89vAk
jh37uvqRPjl5wJV26xyMDDGzrfrW2QfTX+Wdfw4L7Op9ngi//IBbv/vWvvOiYMoOPSVrRD5x6WwUpnxKNKfOQkqORVSztqKylmOytO2zIIyMcPxIlKz5TC
8SzbkF+Wmk4gFCuSlksT6skb/sm9rV2lyh0DbJTv8+6HAtd/GTYJ+VVojSWhJLTTOCfSTaP5HfTx9qt6sNMyPWlq3Q1g5lTcSPCRNkrGuN/qhf2CvNvuXP
nr8V1b5qRRmUfe7+J3WBzOTGzpPNUgclM/8NmrPKBa1KZJt0BrPj/00/Q7nAAjYdMRK+6cgJYlM/rKCz5JxXc2WrSU/1NllOBe60u9lw1Bs15xd10K9uA1
8X6iiVvDeZ4wOWVp22Avy0GXirQkRTDB1LPhR9JUOSMqSGBhy/5sEggbJr4KYCdI0NYFcAknfzWo8fayEpJdgna5pWLL0vfCtjeJeWRz7ZDxs6qdR5/KhX
5FwIFEaTW15+3LPPju0bDyVZA2VXIpQCdunmrK0vL/TUSAFOmVzvOZASlOsXNTGyUeENnQfnnn6SYIxmmW7OjixlFmkY74XcGeplGFMytySWCxOP5kXzYL
t4mn0bC7LLzGz4PT9gxQw9qRW0TFw8StyqOGJkj+aeavCFupnMHrFST2JtVaqHnAlYzGT2bpZNxeHsS0vK9HSueCxxOCMniGzMAyWUQpGXuQPkP86beMKe
XE5xM47m7u7N9XwDWdDwAq6lGZOiCn//Ha751jl7vp99e/MBh2qfd+Uef++oBTInj1JdjqH1iO6XmLjqY1FqnApqkt4pjmhyKhnOV+AixyTV3QIgxvl14M
hdey6kDHzbaTEwt/mh58w2nwCOHU7Ya3m20KDPlrS6SlUDqh5PG9YeOxhtO3/4bgE2OMWkN7j76l+VDoFlG1yfwdh5p0QLmTzXWvHSSTdCNuu4fgPioObd
Cgk1ngDdeGoCjf0q7t1hU9yLovfNrPKtRMTceKzsURJePRp2wvPLP8PQjhFnGzazz0XDuBzwF0pBapkAQ1m7DF2tHK4cvLq7Fv9Q18vWHx8rLfRmZ83UK8
WpG4sUxD4/uxKaLMYy/XYycfWbOCwPs7spBm4MoJrDLVLJUYvKetLZDgUNUIFiqsklQZOL3DGpYx7t7kQIOKmV4nxvZpB+koH9ejGlUXaoBdKohFy/78eO
djXri3kgeBAM3p6hitz9BW6OHIWYbLilITTQDCxM161dAUKFBq8D9u+0j+H3kv1VK2Ebtq1bpE72gDEMM6hsTLJAE6+MWa/Yxn3NNCBOBD6bQv3SzeLAty
H4+vLJFqQKN2budhVIKvKWOoZ5UR9De0RdzjbqQtXeunS0pqUDoh9HwLSFlE7NyWsUZd7rNYW27tr2Pt83PTBNyydLVwxzimhrndWfiEuA345iELuHJGqb
cU873SB5HMSQ53ZD3hBF9SNG9WVvHwRrVBZkI2+LgggokCGH7DLyvIqVyqcccykec3dGeP0G+/dLVWcvMe5eyoYZmqI4VhfoWk51/uaT/pzISJsIWOHES/
I9r4GDZilwT9RZzFVdf6P77NyEltQ2GCVrbfcKBPBvHIeU6OKPee+YNNh75oKUclPOze0Zrw5Npzk5b9ITdrGNJiasPFelunM9PssvFu0Y7l6ApHHDlHH0
/gbxa/rvCrxsqL8s4zQXXrbKYHQ63EPHjW1tiEhxGhmiMjg5GAvLj26gxJIYgiQt/HvI+3afAR9+HAxm5ZXOMU7+a2njSZ3xk2N8oU6kqz1DoEPp0SJsqe
DvkbIPR/0zOy845Tzf6FNtb+oV+GfbciHzRZOPCU/OTQiuXbqVvC88KpEnlPDFqyMiYTQO2rYFC2KHcrMuS3UH2Diky13fOQsv8dtGa0s+BMOUK6VEOS1w
c1MdoKAx/jms6uIeS5jgswDzsVm+wdbQNYV3IJpdUo4usgHn/+tbsUJB74mU0yDIOMrcpoetGoHTP1iRhujdj6HnMCMvwrItiao9Tsc4rCcKpj/LExHSG8
s5k3l9yBFodYvENGIeHVbmH78SEsQ/KXlYZEBFe4K2518g7dMW2z1ONu51/DryTf3ROnBRKt8C3T0kU6i6vY6suksYc6Lvc7Jq0onTARyKAtQibW9lASgN
hZttGS2iJArw0XK1x4fCGQp5fjrTuGO05WTScatxYaVdXOUM30H7VQvQjpNycKFKmU8HjP9SzHQbZKg+nXhvQKnPALNPlxUSFKjm7wcLVH7GkRzQByeQdV
zpSrkCDIxARXsdxdcxqmM1RzPZT92fe2UdGB1TEzw16Ce4/tRxLiHjjtVmwGA24YOtI2DdTByCMpmZzJGgyqHANzN+PzL2wFCvTlHoqts+BKMGBj48BE4W
Ub6xXCKRNv2g40E5oLdI1jmnYDhAxQcnpx0yJ7UOExG87QadL2urOAKpzXqKl2vlut32I8GaVqoYTug4+0QffxKyjnRZaRWFCkcHB4+KWdvwDfFFH/Cpca
ySySsWSE/xkBWRXJSq5p8I4FBg1oQUEg2I4Um8+Y6fekLlL985rRs1eZSIxve43JZxkVDhMq0sV1ZLvdNOO3Yd3M0VFMIF3OGVQFK3Q577Oj3mcTc7jja5
UK5yl9udCTHGi3BizSHs03hMgsaXbKmHwKMsPQAeCps009ge1xkWPO8kqs0QjTH/CdB+6bCmDI6Cu6AIN0lO8vsbBWIVB1SfRQl0jmYEOPecfQs1veRS3c
VZtpAHoaIdg5qgJxFM5jTV16CBkP43btpf0LrtNSFKobDxt1qmDc9mtyCs52C4LVJamlxuRbgjwDH5T2Brt7Xl2KDK+4kwHZYP3AfFTdOQ3HGyYbsCx0/O
zz6kmmZA27C3L2793eCEoU81RvqRFEAKWKZLKHEoyqwf22sJ7PfzFNRCh82hipnu9mZ7dLPVFz3LM7vO4N3a93UdMk3PCk+bwZiVmPcwylYxv4IPEhJmtb
OnJonxU96r1gnxFZSuC1pM7cbnRUQozy2+1S+YtDZqavroLMbSn8GLNIzo5KX68b14doz9QZHxxQ6dUEok8EGM/J1aQXaQdxX8YsDeWWnp0OFnBt9ZUOyu
bhn6Le0bs+U+H+tqfmyhRGUbISszaYBC09jffdJ4cDGkSaNJzs8jB2EUl0085I/LHU4ZGZUCCmCiSkwxFf7Ik3L+IxzndW5i4ZvZXRHd2arMDoBysfwOBq
MzmspTFCn3x8UWvpVRFbdWrP9LAnp6Qb0WJkh5ug/uKbePoEVpVitPM1mRMDZeRb1KxeYi5DixOXo4PmelhjXR48RNdlsCLOdnJ2l7WROAkX9dpHL1OXb2
BSIOdjxpwEBR3j9nXG5QczrpwyOdPxNBoZsrBcQVl6FUBSKhilmVOy7dyF00e5T7WRTvX49s1p/Ej4WzN06EUqaiJlvEwEv7g7zVMK2rdtgipazmvfB3z6
3EOotJPAOiDYKUP+uHAJCFfVm7QElkHyflkV/XNSSz7mVPaV3RQtJshnAdioQTN+hbvD6PNVBKwN5Td28Vxi0dMn97W9DDBSMLS8ZIHqbp3PpW3YO/RP/J
HmREGo2vLZP1i9M746XjoOxCddu5l5OqZkT1D988REp62noJ37Tii1qDJ0RhDngEgr+NWx3VMNJyGwef8y9aGdD0HUE2YscEA9jlMo4Afg6JYV+DecLZM0
bZxDa8u4QSuWwKqipugWuHtPGdD9W3z3v56jM9TBR8JQ69sgZqFycxfwvafAdutsR81fkUdjKcIgzQsifZj/JW44LzA4c66P4adnG1JWPL8Gun4Kp0r6lm
7qiH/b+IZNeG87jvu8iwPh2xkbVCw33UErLpfByNfUYyYWsFmEofG+Sz5ucHubXuPWKeMop0QThmNHARNfJW3z8mzbxXCl07UHB2PJRXoCewhbr7VjYnDA
XU8a6RlYPtJApRKLVnyzKIBaSkIvh8yPhdKtYB/dvrcj0T+yKOx/DeD9MjEFcAruVs+mtb+Glidm7UI312OrkcjlXJ6k8gMG5ZkE6iiOMy+iNQVnt+nOWl
jJuRiSMN6tqM5haoJIcFqo+b8KqDVqrI7GS8IpBqdFYuRZUH+D1u/P0fCBmxa59mHetTHoSbkLGjAONrfBgP8vnWfsanvIK1RrSTCKAysD9P3+S8CQkjlI
zP+oIobxhM9LhbzClReusrQVY1+2iA2nFPGuJ8ob9n5iv8C8MmFDikXrjbOMOa54H3v6NK9pmI1Od5MUtFmqJQjTpWcYHQskC8aEOls8LmDkc8bRZF5lUT
f21GQnhlzOA/4AngK1kCRvaDXrHkcSNqtInpY/GtY+vM2CKKLx4oOoqe2cqpm/0b7JOGZg53t6xsAkDvxsn7IdMdE9qF3AEllJIOck7SimtQBmB77pvME7
oWpB2SeZ5Zfskgx0NMeVMsHCHqNO54tD46Go/2v8YV9XcSS4Lsb+3ETdh4kJaULOVFLO+eI2rSIZMMHRc8UREh3b463FvyJVldgczXMuhA90xqKAcdM9pf
L6lNE+LZsmf1OldIsszMVvkZpK2lS0WySipS8sz0QkzrCP3ccUzbji2dJoLPPPcnETcRXeT4efLzJvawcXE2wgSXIKIe8IJyghFvEZK9hAzH6qMRG4uiiY
Cp+nPEQxC0KD8MWGSwQ4yRqBXNUmKaum5gi+DruSfXbXEHazxFhT+SY1P4ZAr0cNQ3qgehhOJM2l/c8qr91xB9mORO8dpRR2+oFQRcPhf+VkLJNzNFAUEw
CB7zNebwPg80pDxVtyGQWvS5fKAO86v28v3W7YPhQ4JeKfSlFF7NVx1wWtJRfd/QLAaEC/lf/qiY47TYyo4V8mJCXaVIFnTeJ1+3p6HTVov/irGPMLjMpx
twgc9S1hVXQWOVL6RBjSWDJjKJeQt1lH9BwFUBNM09gctY9dGF0ZmPLJbtsQLj5bqrC6mgPBNT4iep2EtBypPIBRd3PmkIVnnes5xCCH/ZHxfbGos0+FC+
oOx5HL91AUWk8Ocwa6Cnc8mkwzLXsCdL/JvurfUNAK+se0IIBaA3N2ZGhZFWlcX9eBcHVaRrWZT9HWnU/9lcv1O6Ln/Tbre/jJz3210YU/l5uGUk+dgvFW
rqwoSLfFNjEWyCSsxP9wHcCx52Xp0EgBf7z5ZX1+ZU/pWEJl7ZHkGWtS3MuOr2soyTusCVD786X90DN2ZEVlnady2F2uoiBA8qsoYyLhSiMysjBWTmKHB7
59Q6iWZnStGeW1Wb4oudn+82i7jYImImcRmYCl+QwXlSMfKRa7k0eSPF7+yZBIV9vJXzcOqcCAr/eIg32douCHdQtk9ZmOAoS4SLXrGn5yD6RyGV+yKe3W
Awtb7sUncmW2iymeuSGgC0p4QawDCui0p2MNdWJYir8oU7C6FcwbKsn1c9gM6FiCR0bTUm3c2nT9e7phjpFSytchOyV0Kl/hzjLsBR8IZlEyuXO6MUnnf5
7aB9r6M53OI1DGINP0gv1yaSExDbwNDJ2arD9zaUePvxtWHpuwG1gq4W+nTUFjgCdhoS7PKR6Sos+ZVrW3YtmhZD533TBDlUGaHs9J2mevH6hQhowryoit
ObjmXgw3XEgMdoKDfpOA39Qs+yICSpzyH3+OyjMKDbdIWs3cZBdB46hjmOCU6ak8yT2TAKvfRy5Uek7Ed5G2HJNhSC3D7TVxA2yr4lOm8PMxbZ7kPL3pZo
kfa5AXlb0rP4TJ/EMQ0GK1cUrK7Mik7AZjUOPjqzqYACRCVIbkzsmOdbZyWhH0nZ2J+BdWLmUaNA99cAje+RhzSOjah8XTr5xSo0+KqQd51FFM8H57WkHn
PKA+gvNT+kDwC934HS25FTTcvsF+gclz+QVhdZHRi7ULLvO6xk0mXbdpkb5nAeYtCS2kmQyY/XllXf/GEtC3Zqo9U3h46/+GS78bfiS2CIKtVL/nlBelJJ
zdm2IyUm9cviiXi2+W+1/Xk614S1DobjQkNWFbjApGMdIbZuXgFDM/rm1xRXpXm2ZRv8m0BgbFTMfU56gHt3A4i6LDLdoh23oaXHGZgDEBK2omfD4laYia
yBZTVWM4s58vZSDvgdHIEY4ILw9iHZf5mJ5+2qWnycykyXL5WvoZV1r5Qjl8yOUtsoeaTQxVrlxP/cnT9pt4CbzHdCpI0K0StCggs/oqgd3cwtMEnQs7qq
mammJUHwiCZHGq9Pp49r4vsz9Z7a5n2ytWoMk/F34H3es8xtp6+EX2t9O3GwxQmkElgidQz+eErOpU7gCcnBpsXnnzuiZNF4e2VW5PfsnTXH2xnrzil7FP
UHXatQ+fTVRyWtEtmb0DbhIM657MC5i0sbm3HZ8HoLyHduG4lojLx4xuxRx2GrheB5M8/QTbXcJwdvw9lQsTnCGNQEYG66MCW66Gl3xY2K6zRk82mTpKfO
OKCVzsfmbpdN7JLHXToGTYs8nxREbjPjaftYerBg/Hw1bPntMZj7PWXjK/pQcaeE+wOHY7R9rU0B3j+JHwJyrIba9EyhFh+BZR/SPA0kU09i3IwP48Csry
5a+WDoip0yXYIVVe37adBXspurOZBwch3X+w9NhTwarx88zCHg78xJE0wcdJGKeWtDXzPv5rJxmScO0QbtY4xsxiyya44B6PdyclV6kqJxObzdKdMvsbrK
gDG6R4IrMPtv7leY4aDJRcwYQ4c5cHO/hp+t+bsaIwv4pYPc1pl3E7IGLUbSWl8q9oQ9CfCibznIgr3Tvv6dflzGNPnAtLwUgUjhCzXps/MYkg24eXfhA+
DFawSjIXJcj9ActfkMwofI3WPrVCVdbFTbY61ecqyobwkowIFXZfhLvfEyekTgTeK0ZLtKwhTMmaqSwUIlPyWF48nfYP0st9TzYY8J9c41w4+aU2wGVB2z
FD4+fk2VwZ9GCFNwfSzU07U3PbtNchOv+ADel5tvXFG6ACFWEQZBC3GsCFxywczIz3nUPf11myNXlyWxCowzvSi1ZjWwzHLp4gNs362EhRoQPxwDYB0mt4
BgnNeQOVtTcF8x6QPrlGLzp9n52yX3AVIz44nJjOv8yDUIDk8Othxxtsr99Ts3XWNKgciWTDoB4YwwzidnkA8lYtBRMKbNeI09KlPCIJvCzN7Mgk3OKrVO
afD73FEp1nY13SoBUxnvVNP8h5mqnSrKzbpXBouqKLhc2Qt6j1D30/N9W0r8o5JTG1lgY+z6z/5ztyaAdKeYynJDnzNvZUJZW7Vu7sa8AFW38TdmbbBDb5
IeVUk3aPeqNBzMQZrowLEoY1KvgE19w3vsIhPzTKm1uogCKU2bwJw0zx/9H25k2W5Eh+WBQQ5zsys84+p2d2hztDaWlrlGSiSf/oY+sr6B+ZTDQupSW51H
A5szNd3V1X5jviAkoZJ+AOdwCR3XzkbGe9Fwfg588dgPtiIokNqtBmHM4Rwj5EBnNyKDLWVmtMQ//ENJ0h815aMZjH6dmNNk9rA0goUdOP3JdFFtL9Nlaz
1pRcBTK3VOaHSRYurH9NKm4Jy7Cun3UfUp/Tz7yHJwSlo3NSx2Qve5+jvkd2dlMlyNTs1ZWG6tIhmpXzFzz8a+wdBPkTE4zaxWZ90l2IsDnHw0EBwnfUAS
W1gAU3BqsjUmnEniBlmzgz9nsmo7aYtjBVjhGIW0VnkBbqHknn2c8ac2seq+xygB4h7aLCHqCUoBSyCiTmHJxhnvm699iLmoiXhna10NykKhTT5IlpKxIP
5J2xfNyMSG9Y7dnhKRdJLBN2qMoIBhKSRC7FJBjRmnxwL62Xl5i8qCU5aCO6re7lDurwnElxdPVCS2q8PRQrtWCVdliy70pL/svxxc+nuR0op6+/5yHTJ9
e8ofMwmuZqZn64OAIpNmZ+CgpjVYQiP2/eGZEZdOyhoYur+Fr2kWkyY5B1glNxV2sWFbt2WYesaEYJ2Tz9TJv1l4WviOpLQThFTxCfkKWsv34LoovnSJqy
ypXgNX2YWfO4zMc9oEQWCxEy+mzYSPMqDKy1Rif39ASu1qMAnXZEp2eUEsym9WRiXuhVAAQG2zoulZi5IMWs55SaROMVRvdLIRHciEpMjyvn85frNmwRjM
C8coKq4ParMmlszqou0Qco5kvGM8t5HKCnJc3nzECWLcJ1rHNv3dyWIMsRyZCzvCSBtFVmBUr3cjkhmSYEgovyxsLtt9vxBoohhsAU7OCWx7gFJb2UZV0o
qS0z+hESsfJwIzhnsKZSeBBjGRbXmaMvqJfuhV8JBMbEmXNBISnw0juTT9fa/jx+W6Kb0p/A7SD0zKdxfaBSwiBFF/3p/QkM9yVnck7XANrtEQE0obKZ/c
PVzKMkNyY80qZgBh2sxqVhXRYeh+02mk4aLyQSjOjTnlWNaZbfmpk4AtFAydQ2JPe1vUrp4VlVWdYx5kS9iSKIV9eMbTlvfGidIdpnszV28w+CAKZg1C/4
l08UzRWDHOXaWnX4192SPoAVO4abCxlyh2PyaJ3SbULPNFr7hhYfEbeBJeLVMN8XrPzqILK+XU+saE4O3V3hL1vAcEmZ/TkHd9W8I+3jIvRAKOD1Xg5Nfo
hqy0KwfR3sKyjuOmYO1nadJO/YHELtMTEWF8KHu0b7UNByq9y9CGYpVK43VJ6NhoQVUUQxVkFYVuHTq9YeR7rJ6N5lZITVLJK94soscN7dwhikoas8flE7
PucHV5862v3ejxzrIpKqyZfJT5c1NzpV5vXZ5Pm3P6EnCytz+u/w3PrJEygunLG6mRe0ieFGJAk4fV5KP86b8HlT2LtHOBo8ytzr7f6ErronYNaqH9cSGh
vNMh4ilpUC33o6p3OQT5E8JHHvoyUYtm2qKFs4KxgDxSvr9T0R3HcUrsjXDISmrMORVZ3O5yXTmZ9wm/HjY996nEDGWoqcJPNKs+dUKCQIbvxix6ycCXxv
RnYiY5znAEjWKeHYonf1Pw8FYzKUDFgOPaEKT5QFOLEPMlouvG/PQ1NESRftmdfJvOCaxBosvw88b2a5DPELTWjVmm8WWpmRvnbjU50kcRaHjG5LM0SV+F
MtB/STdwEmp5AfPASOlff/SDz9VdI6IdOKaC5pgnstdKRjvQkAgpBdHf9TEFKrfM+6Qy/7Z1LdHkf8e2dQysP1CjsThYChU0FH8zN/Q3wNitjllL0iZOH/
BOCsjRTSQx4XTekzGLc6RfjZWc57OqnHjUvNudSGgoJ88veBzG1qq3FGErU7XVH+FHSlF6jdul4iHiQzcct9ZLCyJ6ctqdVshygp/RZk9t/iQbhuuE3cck
fZGiPnbWK3vw4JWigmlI4Q9X7ZGtoA4YJHjcPHH2JY0IJp5om+J+BPIea5Mtmfmkyd5oyEXbecWMv58zD2879lCSvgFg04+dBGzeMXOGxb3fLXPhC0Cf6M
n39ikg5QqK64xn1gh7qz4Hr1aqL7gJYYsYiTZhYIvorRjZ4zf/0KV2Yh/ZQQCzd5RH2LM+3tZAD41mziVFGvWaQ09foa7pSbuzOk4O2NhBm5EzGPPWsGJi
M3xdyC8DXzluQzoQ8TKLALpE6PywUbRWibC6iU59LRpQbXFhdcZTYKQh0pc9R1rXFx7RZV7Rw5s0t4uI8qZzSbVsvcvs+oNM2MEd8j+T9DpSuNVluOV/H6
WTDIWVM0XLZqL7XBuaAX8C6fvqiA0yfcV/rcHtxCtIo51PKJkVYhKJYdPVPMHX1Klzlqx89wlYwNjzSrOyupVlA7rABx1cPSJScFQ7yvNKPdBS2W4xa1Zx
bFGFFN+dis925IsOp6TE85ji0q520g1HJnGfLn89VfByLg1hdSPpAeQ0TjihNGOLwPUtDe5HNe4jYSRq+fW2Dt5aNslxX7Uv0+Zha7JP6zJZXQoAjNrrhT
E4Tbsy5JRlBoobJttkwp1TeInLXVoNvxKylHfHoDecvbdY6ZqQ/oa3968NHtxOdOCA5KexQd1otxZP62wL09Ks14DYVJokHIfQWkmNYyDx4zzH++WxmQbg
OYM/NSbvWgTEnDcUdGJM/MLH+KXYDvHLz52oOqX04LCwKHHxWOFYp55o2bOekqYi/UQjpP6riRQIwFEd7Hmgx3qcFjUopw0DCdEMHxSEX++ziIbu3HY51j
dZQT74UKOQ+fi3l14253ONuOCBBevN6S0Rs/98w1/9kS5gs/UvVhIbW0jYCnrI0wJi937PMBW7zjyjm0DK3mwUhBpV/X8S7tqoz1UOyc3RWeTwfLz23aGi
PJXOEwdC25eFnyZAZusWPoat0uaZ9P3XTYZDB/cBSkIsvnDVCbJVgWk08k76+RY4tAFOm02B750ZGJAPIEMhh3t+RSg59vhw06rRNoCGY6fRLZbIv64LXp
mi6OXpDRGZs6FgwhqdVk7VWa5sDT1R62Xsygu7Aht5VASRnAVYBxdUbr0nUThPaCnAyHJLfbWKUJpPifid8UoHiKg1gdR4PInd2uY1QE8cat2xnpht90yS
/x0bNrSIMpl1lblphPWRboQGLORQkKS2VKCbBG6uWZMLKiuQzeMwepNLy9bIjw4MyvcWeEIeU2wFlLZbbomCo6LntJh3FvJ/ueb+Vm7vqYHlBuS60zy5lm
0Lg8S8QVc1nOhbDgs2beS2sxMlMUX+yuFZ1pYtNvVHNNWVHJy0JckgHu8TCL0Dm45Di9qeQZMnNBc0H6SRil66Pbz2797LxphJbJ1rnkYHdNt3YtndqXSl
EUdLE2+I+/P+SBDIyhQgZoeh6H+mBPzU53uhmXJVGTSojOnoYS7qLRWDwK5m++ZweKj4XuKPySQSapOwO106jxz/qk5odllgho0L8m7jjJ4wMaL3rX/qA+
XCKHjPWV5ZBTWx8UG1N/6bFHmcvGG1pvmiTq8E8Dn/k1IyhOArlkkmPa/Zd0M2rszqGpakDaBDrqLvsNOGve0obtxEYNHRVNjaOUNRjg0rZwEXfdFEngaY
1VTa3DIt8unD8Zdcgg8dWWoGgZTd9bdvLqISTWvv9AUzD3zhGTrywW4SroIac8JorR5Kv1rCWqzuYxF5SwSCbkEuHclHtzG4hC39lmsyazGEomETmFMETJ
FgucJerfJWgvb24qSWvkgn+0+2++MULZwl1apMI7tFE+jM/xl9wmtbhWkaInPKx0FFHAGn+u870n2344BYh3CVG4FHukQ4gunUXnN0EvXREioAlZ6xKr5S
PI97bzyBgOld4ciubwRAMlv+do6uiIXk6mKDiI4YF9ZIwp15Fk/gSQ9pl+asNlRt3Zk884uoK9bkegi/E225GZnh61XjnuiqgsLehdXoRMlNXvMkPtz8NB
mh+KP5sH/aUNZ48OSeVuIYhoCOI7RmMuUKXXpJHi9FuY2VpVrVK86FuHEofTRUsDgvbKGn/QqfU6QSGutUAb5vi9MX89NcbclUmtQIru3uVOzilpn3FF1q
nedadk08Ljb+U0tAKMQ8QYe6s18ouANYrwjye7oJ9gHpeH5WF42zVkZHTwMSbMEzv4TcEACu/G+b0F3/3caSKMe+WS1HPkWyxinztqpZ4H3G3nja8p5Zac
2VHMD21MRBbzUbao4XI6kqlwQ784aivFQ8D+/jTTxXe8TvFSgA42ZknUM5RdGWCSuyKSftPZzehzQFAWqmUUn51aH1Een1aDnOZWQbhoa+PceFsP6KPFsE
gvIuRnJkWGdEnR0iNplZCe4AQZNBWZCdJbkkRchxhlv+K950WZsyJrkgd/7imV0R4+ynjB56WVKW3qHl9UFDUFHRQc+CV6Yv0cucLCGXVNZlQj0B42h2vP
Jibjut/HKROhhq+SqqSBVNYxHGdSlhfIHhAX5I5wxEUN2cLpKXjU5UTsonFiUm5+Sf8jIdHK0o2rh7AHx7XunTflWMp4vfwi0XUFeb328yDat64SdYeTES
Df8sXWVMs0yH4FIWFDstLgMxzfoQe5zfCGMCfT/8jJ/xeQjarM1PkyAIg9e/70h7ZGuTfMIvZvlGtRrtSlgrVvRoE87NpvMEv60F51qQgbdQ0DqmiX6fJQ
oM64naYSqqR9Wf/6hsqXRTgtxezrIM2eMBkO6z1/SdLUn3eSa2kqmgDvGUmMC+yzLdnN9FkN9PhqcewvjH+5nZ4uESd+C9sGKb+G6pAGzw9LGRyiwHVvEr
NQ01lo4sB6ZrO7vF21+ROW2hao56xP74V9UesuF9wZ3739nDQvF9rI9RozXMlsJlw4bq2O1uGU0BNbR2WUaqaUSumkq9d7FCUNV8inrLYKbsxXK4dSYthf
a73DgSo7+/LUlbfM7+yvs5To5b2pBwAethlB2JH+4iIuKEZ/x0Xf2dJvezYa6cT9y1gsxB7IxStpyi+JWRAQNjEeOvGctOhjoqzEZyVdN/EaWOnUfg6uJu
d20ZVYQ+1jcRno9ubYPa0jSWMPm67SrRgvRNdp7nHyhcpYd+NPXXwmg9s0VKPoIccipdBDWu8b6uiEBifA8at76TLtH9fb9zZ9BSmZ89l1ldBz0RuSJ8fe
l23Iwt5CGMK1JFT45NtaY6qT1HRAiaf3gDrvXDZlidwX7zGwqdxnFbyaz/ut9j4LMt7+AcNEv2X+zKo0WAyIqLkYko5XZiaIlnvtVc21ZfViWDx1AnOUPs
l5nhRO9oGKOIezr3ZrASawykjr3qFLTLfL58D7dOP9xXCBazzPDjmVh97WZk+3QaehezmVzNWci7ol8i0Q1w69VHKGyqWPQHVMQAqSLi1wc3p55QMKngNp
DJg0Ep7Yqox5nMdq8YUDrbc3tpc2ZdsEk1uavv8dr2IqgSVdfGYqQ+qWKqR6VkWHZ4ZWKUMBCVqxC3ipRpZcrqToOVlWzn0fXHO/oD1QYqIYX516DJEmw+
ofltAoXeSkJm3YfM7I563m3JFGpg2q/ZAmsrbJdzOoCEGThshHtsR3pIBLo2Y1KcMiHHu7E582EM6RwUPIB8jJgI4s+Bv4rh5d3rp+brh8DkWvUkMNu93u
n3yT9FV2dk4DhuPJB9/T7MWI3bZhTmd3+8TXzg5b5M0rebNcxNyHyVZBt9MRibXzeJmy72bWcUNLdekw1D3gR9/bj+oc5PUeOUaVaMfWncwdr9ltLT2g1i
njw+DKjf8PBNFUQul1O+/Hu66vzCi2Zwu1c1d3C6sN+Hvoc3VCwAZBi7jVJPEQlAZDnXlJZ24JsHJkXAjkT8WeCQt3JUNN/XS17xJ43NLCNTIubE+f9F5N
PUHxKn/TG2LuqUjj40ScNjJWQXg2WPwAHKRPljPoPYH7UtsnjoKWe6BrlXTSasxJpQvhOWoBoZtVQFGtbMo2BCgB57fmTZST8RicmbYNsIyLa0cedQwGrq
0XP1ufxY3QOXCpLa1RbC7OUPTxdeL6I8rxdkue0edTPNmbuWTMw8JFn4bU6xM6wXJqbvMGHKoAY+iQWRB+LegY1UYotjXeQJJBzrPZXHRTnJcTj9QhPNWw
8VDuhxL+kCchkTQFBaqujnqe/mq5X1sOVVN2pWcddop8nuYJMz3qbenip9yj1NpajGJt9Xw51UUxTUKgKbfhyorH5jnv7TgasvbuCYwj5bSBud9Q6rV/HW
nrMEnH+4hDIxdDwYfYg0KUKioy9u+94Q+ba0iT+JK/54RZIZ1J9MoIiZcn86qJljEs02sM6Pm8Y1PhPUUdfzLfGLobDKVKFecaaSYMy8aTbXxDvExEMf+9
qxPpfPsNP6JTAMrBnLYd1slA9snaE7+byHQWYMjdzppEBzOwNTHMnqXkWCW2o7oodLN69aF9f4rDFaTwDI/v2eORdpK7WUVXMwdywS6ki3ByaW85kFzCLi
wPcCKNPfoLqUum4dBuIVV5n6y7/SlElw6mePRTUgh19ATVgrBxICydWX5jPf8aa1TxYfs0X83YA6fBaWzekTRMGVYeuTkJcKTm0FB6ybQk3NsGS/tMvA6P
LVOu+2w6LjwTlCVzd4aenEn0aBwZBM7S0b7HIZyeo5sEwS8Zk+I7x8csfMrGOEflJmUSUi6sJ0j8Q6RPZVXgFLvX8DvKce0gIeEem46DBNMBzB0UDef41K
ttWa1k2ZE91gK9TjYs9bEri+Obd8vUPIwyJMutNy3ROWFgj6nWjits2TBJr6wWhSDEp4UFgThPtIcseHCoZpoEFUvkotC7WmyTRLQNg1R5a4Fu8VSdI662
llUKYhAF5OCNY2+cOmcfIvWuS7h1Nrd94Bk9RW2YuL3lpjQ2I0XDsipAyoAlzCg5bnhkTT9lODh1SUwxlHQtcLD+Nf0nZ2a6nyRUrApydDx4BkZdkQSVts
EFy1AuQtZxJl+7ijzbR7a/CliPlKnXzklPpspWnYx7QErx5kxFv1QF9QVTqqsTJmuPf6kctb6SFCwT/Sc/rStyUieLgs38pJ40qgz8TqHOfJ2QXRrKd/Oz
M7KK5jpziV8YcZCo62kcWjgxr6PkkpQQERGPzMs6cwOwTxyI2GHTOBjODm/UNN5RRwRBREe2LpwiKT3SzbC2wwlYj9NcGsdaTevGtzZvE9NL2RqNdw8Zfl
0OlL5QYR9GqJSyADu+ODpoyJC7UutO4jgM2bPfSfaFNf8I8iZ3P1qKi0KW45O/8C3s1H2KBSOLyuyliWctiWTWDRD1kpZC6vaaC3qY/MfcFi6y90Rhv/LW
lNHRk9VkGH4BrHm9FXB11jNKa2zWUsBsyNnFyZ3FNm1tkPcOpPMaBY0zLeyz9snSsQqTuD5qDrv2Cd+x/HZ6wylGKxPE6PG/KWHIwb6fFJrOKkaBC/Tdur
KNKf12kj9rX1LJ0pwF+ToWp/djlw3ac7yxJDSl/Uvp3GbbHtH5FZ+UrI5wFF8jKnf2YYIENmNMwcpo43DiMHFDYwYJkggZOWLWCabstM7Tq1JL1YUb7qXW
+/veGoWghfcqzSo1sSYh9167r22YidZee26e+ZMzcFZxKgVG0eKH4grHyjYWbBUwG0VO/dLvXEbkRipMzat0Ls8xkD8rndk1gROEM3Pu8+ltdmWItWXBeo
anBNagd5W5H2f5xSoRMqbDdbLmdBcNtE6/RJ+WpyzKXaIaH0hUnPMmSnR0CQ0gPJUuhg4MahWzuxjQNJPpwG3iG6XrZ+yO8X9Se71bkym1jCB6PZq4mguW
UqRIKQP5hW9tbplzf0+2vOessrQtxFBrXVATOsBhp6NhEuZJx6+CQidKe64eVjc9OC6x7MvwnL8jKr4LTy43Z0jR8FSFWz/SxJt63JovRgH+dL5mBZpWiT
vCREwlaTtC/CSw7scYX60SNuiD3/6WC4hrEXiea+jMocvx8t8j8JcNQ3C7D+4xNXVes5GG4hLJwwN/YGWqbH+phsnClbYX4TBAr+b+QAmPzGjJ0usXcyip
PEnVO2ekOTsYyUcXCEcU5PxnWUqzSA3J0PrF0lZrDq4PBfWEar2ls/RCocQSlZK5AbAYyOq0RrZD4nX1xiBdQOnbyR7+E1REAUYmnihvuAZBz5AabAMtlf
iai3jOYYunGC3/DEKp3kMxiajfhzA53EzlNmi+LpLbIh0TVg0M+hWCHknBTHIfyxntT1G0HYydcSJBW6eBkYvXXvtTMWOZC658Nua+tMVwdyRyGdiM95Rd
t8Xhkx1RuvkR4SR/1kLrLUyV8tlGP2D8k3lS4ypIwzmMP1EOk6496VD/RUSqL/EsdKWjbdZU+gN8Tuxo6kWX5ZVLGioc1RtWZCZklpDwxX6rOVJIReVM9c
qbE+UrtVbROVWdBBEOsY/OWbs7z7ohOBdtryn/znl9ih4nbbnr4LXTgrs5jIDbtAif/D9EkIQhzzyD3G5gOqWq2lXOHD0LH74VEcOpn4KmcjPz6NLHZ0eb
b3xC2wfpJ5I/bHPIBbPhpeGTrvb57Frxip+7D4htlJPaptYS/pcxhi6CXy+dOyvcuWM1Dz15hksEElInr8g19E89fI+7cj+fj3XrDmnOnDy4FKo4hqdxOj
pdrShHt0bUvbvVZ8UxV+vxeSA2qpjMpyda7xJOdK2XpWAN+BCVYFQwuBCcHaGWaQX1XB0RGzJEit0TJg+sU8r4B/mDzJxNUJMI9sjONyKW/aLoMNpAdxXj
UYhbUrDV1Z2jzmlitiG6rgeUSzB2ZTS6YoNZTeYwDCSToSjYlLrs3aiaMi5Ua/iOEiDhjaGFPX3N6du8TyGPDwDR63NO2ofZCpRQ/mw1Rlt3LJrA8c9ePz
71C9hTJmIIStPENCRNyNiA/RQrJ1MUkN9scE1XJ6T7FHdjGmG4NYoYpxLspRfO402hk4kUhInS2Gar5Jf5wEq/LU14GtalSQTSnB+TopfqTSnVjrHReULt
t9J4/MhZRIGaD5xPyP1DY/kC9OU88nHc/Yc3F6Z2Lzm9KSdkNvGdfFGj4KXYEgUpcxjDt6Rv2T1d9CaYEOzu0GI13zuaeF0G/rSzytD2vOgWgXkNenz7S0
jwBwYkTkc4XvqewytSO2lH9YChlQjjmZ/7qVwFt84IFeH4jbLwaAO3MPbxecRCdL6meZ8jre/MiFvXFtiyPJ5T9gswbOKropzw+M77DDPHq8uzk/+tJdaW
lqElzozNOxnznJqnTLHtjWUHDvbxuN4HzEG9/uWMvK8R3f/nw/rv8mGTyokWj/d7htHuOVwVg/afb4tlC/Twmor2ErjP2u/EpKOUMdZchk0z+O4iwi60AF
c0QA8kTQZF2+Hlfl20yafXmL46OPRLfPbESxnh/n1J+CGvQ7z4WtooXhO2NtxSWC6iMymi9KQ6ayDLpe2DWdv0K5IeGpSM7WjUW4z3FBYjqycRwPOZtre9
YXDSKtPfO5zsyTdNAcrQ73ZZDhJQCEGBFYWjaKwGd6Tw8StGKrcgUc4bH2VPtqHtk0pgAe8/RVE5mCNtB0p8rBKVOi/9BL9Jk2WnRU6Zr7kw32mlgFp2Ms
znZ4b/bK0DqgPpvkcO38eW9h97eyuKTSMz3zv9ORHbrMR9YdTnnrXi3VyS/S8rpOl1wu3vyeITNQrQIuWMoyimxKbZfCaRBa7Aq013UfIMSme92oheJ6I1
HNhxZadWkMIdwqbfxZlCEZt+2gRWyggEkeXPMPAk5+wVLzV9sW7IrtaXpp6H/Bdy9Nl6qahXUvCCkzkZpzc0Jn8djPZLr7GZM6+tD6e8RHFbQmRE6I5CiV
Ll+lBC2r4BQ7uPCf4amDyahz7QVFxmCbjTiD068RmJgb4CUZAPKfxSNnWNZbWgSRj9bINZFMsqb0pi2b+kihKDm/WtKZO30QvO+Ow37Fz02nozcsAXT7ef
WVLYp4fsWd4gk37n0fG5ROOVovlBP8ZIVoJ3ed3Zp2aScih7HzCzP19HiNh1OgB4zLWT9XCE+7iIgQ4iOG3YY3b9jieA1CooU8++ZfNab9AdxemVprtmet
jJNkNL6Q05zrHgrbKGk6Ff2DBxW+PyPYsuAdQ5HL5ACXqFpcD76BuzOSDzGurUl7oZCq1FBJ6VpdpuwKJXN71c87cxKRrvAEsnBSfslGLDk5cPp64vjRci
jqL2FUpapubZWRB6Jv8ybVwW9Ja6atQjOKVTCU9DwvuJ+HfLY7toHPwzP6VjWT4QmOCVZap7p9tLZuNLgnt31qPEQrs00psv/Gzy/1bTH8RT7deR1zbeyS
w3tRuFJk90bO9QPAXmN1gSW7hw68/IA0RQ4qOtUyqA6GczNp/RzgNWxzGiaEGVze/qfYGdkWVQuikNZxP0+UT/V+wQ+oROWipoqKRlZBzEUYu4RtISCT9P
l4Bz7Z2nxvmgvesdDiC79aSP8qIyuPKRutwXT3tnYb1r39H+0UQx61Y79chyYVCuXWV/h8JNagq1JddzY4OKSnzQdv1gT1wTEe7w+WJRoOmxl+5hGhwJy3
/wek0q7Gs2BLPKF5XUNhsVGeOJp1tVDayeio2xD0TdkA9eglzo2NdjnZVtGYAxkN9z0/nGmcPFtpFjYqwJ5Hxw3WNQ/pUpcNa5TFnH0aO5nd0uAkf7Hg3E
Nc028fMtMAzrXli5aU1WckzRZoKpUX2VezVhPjniUK0n5E0FTlam0+h+RSxDNXMVCdhe8tgP/25j8/4xmpSutJDh7CEu3neKSza6i70fzVzlGl0NtuFeL7
+8DPunoZSYWDvOZAubSuTzhh/z1xbE1pCq/s1xzzxUe+B8bIxnzaO/pKyLTKzT5xdb00UgLBJ4r8M53rqa1BVRt7SJnW2/FRhwn7+iHzAOUQuPmvwtyW1p
5Z3yLeoFsumSqLR8YObZisgecBkg37RbV6hxs0+auXQreDiSr09rClKuZxJMJ2huKJ7lZ/zYpQJG7bUh9fQgU5aeqdClV5sv15lo51jzhkjh8c0lBprswX
ToqpfRMrbUv0/l3jZ/FEmGXnNZpAZBWbDLacLN5Lh8hlpyWxC0qAxMOZ+fDKpFnuGBAUynf/RqNEhbZAGHEvN5bQEUzbu6fvj9uRtZgDD7hnTYGtZNrP2J
sD5GHLRxf98hFCLcK19sw7tLfq3wB/zmRS84EKw5Eb8MAqVAbGSv4pq74VmI3vaTRQwCQY/TBJXlenBe+lyjZvIjnyUbYxGfOK+YW2Sb042tz5llx9QMVL
lzlJgyoc0RnbuJSYQ9rTYCGUx/4mxNEgR9vxw+7Zc53bmCoR+owN0DPHQYlw4mqb8QPUIeLdVLY56nBZL812Gc1iO01NMpxzN1M4genLPqks6FLFDw5KpY
E6F6kXbOj9P2SZcCiwhKpa5G6rOjaEvJnZ5QYlDwJ4Vjm4pAunvhv1qX1mjVwTFybXySnkYatzdJskJvuPYTLfy7+W39dDz0PZXiFb3Vp/Ldcu9zSqZvFt
ihNqhlT2WcDhG6fXQ2oKYgP4Fl5Roy20l2Y70kx8FFXPbgznU4rwmhtWdyyR2ssBThaux9YY7ibg+4mVjvpQtYuuSTGXBnK2yYDpkPT6YHVonrSY2UzyPH
ZBWEQ5Y0oXZrqFgk2EOTvJuKkkS0g8yS9LOrlY9msnrnDEP4g/EiFJnZJiFFRBwTD0PA5yqM9oqQiC2h9hjiVGg5XhHPa5kgqcjtnyTrr3tL+vHx9DN59w
1FqH04bNsRGtvS1sxhzUebwAoYeHsg6dmn1nWEVqdONCPmHes7ztgOW0k7+wxHwpYhaVxdFFMs2wV9cso0mZARVkvRvK8CvqRfYVXGhoKTwe3Xs5mSMKYm
ONWZ7auVnxsSPSZzo62V5O2/YXJ4AbiNEmI9HTNtCHCNmDRHUrB2ntAOm+l2Tfft3ZJmk0yrHfL06386OMuKnho+6tpeFsIKX3D2sCk0MGxWoYxYaE1Qc+
T2+PJ50c+EWPuFHyohlU+BwUyXnihvkiKd/Gzto9siK4lIk3l74W9mgetI+PlX5rBnEY6W7mdeClt23VyvLAKxQLtc/+4y/V4+KUJE6FCDrwQjabARVMaq
Ib77mMRwQm3JZCQRj2xDeCKcrqA2pPMt4RoPBxrcHkRuDO3XzsSKUKzWhcB3JN5qwH+bQe4zhmyUAT77m0XoCGGAL+kcN2Gde8LF+kWCIlyCqRmn3HtyPD
9aYXJUxZpYBUsJENml/rKOrAcGLWn1ytIjlI2p8nie/O9wnKC96MMHa4A5zaIWz7O1rFpOD3gC5Zqjw+MjH2oqMYPJlNkbFz1tiMbl2o7mzWy908f7e0A9
QWcRbtcaIOcn835+9F9mjJD8i6GUc5N4j19Kv88Qm4ydR99SNIeauBLuRwgVXl4Ide+8T5njKZqam46N5p+2WUV5AIhi/Ej1VPe5EvGZm+RhvUvvDljC2T
5M0+9YVJUBLZSQy9Ntz4kYTkEadcM2GDU8rUddTrorm7/sYLJ67bZgNjQ+XylZYF7eOplfyGraoexizGUPbv7VygBTh0haUMRhlo6ISSSiZ+tomCCltkh+
9kdJS3aosaLCMJKM15NNaCnCqwlbqNWNT9q7AUkfJv4ZJqYpR/Uda+4EFLP1DS1CnE7BLRU0pXvAMJiZw7IqbWpcnm46KNNjJOZ35rLaNr13tDDPn//ZSn
sWDnslYmePKPLcMlw3YGQKVNg3n2fYkGaBQF9QrEgZh89tnO+jgbxcX1xaxB6Er0QB19xJVYZ8/wUn2XZMajOnqTFv4EPtmugyva3jDjNEkYxOtkjKBuTb
/OurSF95OyVIzDqwxJKg+rnV8OB2pDWDyrVBkjTARk2rdXUk5VikSLySeKIF0Hmut8W194UTxG/wJ6fR78yCm9TJ4Syv1s4cdCTcydDwGQR9COXiKi8w62
mN64zkSY+DadxqH1zcxW3bUXzlvRY/K7j1ZyLGV5hJObIspv82iE3W/f69z2ZIf1RPzeXoVAAeq+jLqXj2eIcJ8fsxm5v1tmqnVt4SPgoPlVrKLZJqbVu7
GovnMzU1MckHSigEAx/ILWdsqDQdW1YmBwgLuGdwt8jwectIrrXHIkOxrtWzaxraSzJVpGaHtw+FEvynCgc8FfiqkmSwLEhrfxcAcFbhfR0ffEW4i+ES0/
Lmne9Sc5h1ATfCFRLz30Yb45ZBWxdRE1BCsVQCWiRlWgPatO+pCfYbI9MTZb3lKEOWsN9AkFlQcmcv3NP7b3/yJUwSpTAvT3koRwdnqp45WJegxO9X4ZYV
rdVy+P/VhnQunK21iK4e4cmOnXULjyWZVQONPbHYEBfpAIoIJ2SaSaZ7+3YVpkI6UF6AWISNznTAreKremc+evsBNAFINncNpc/zKTxVhwMvvJEnud9MLu
JZJAldcxmz9CsI7woMZLR5a6FJKat6S0k78k1WR0D1EEY9UYeERwG4+bMjggIjr2+YDBITrTgCSACDpXDYFw18uXE7TRdOIBAc7O1lQOuCyuJZ5slGOJHY
cAI7rXltRBs6DjALQKBHaVeG43osLrKcAbgIju79UtVgIR+7TVcvnP9hHbJ4kqpThLfom9EtBR5mYgC8ugGNJMdgHpmS7H/wYnHhyzII3ilo75JRRmFFia
T7Dql+BaX86CapnvpJ4VTOyPhoy3BRdGAbBuoEVufvHy1xZs110KN7PQuJVRxPxWVLe5Kug20tQt6tXEg+Dqd7znkRDxffOM/NOk5uZs/DxDIfxsv37GGF
j0lAF8AdByCIwtmkjumq1kgiSd89siQrsLCpygjo/GgliTCtJjXt7NJW0sHdDRVamRe9JDuIJXRs0YejbEPOH8eBwM7IKfxHutIzJW2qdb6n8uO9eWZZQU
S6vdf67OfnvE1phZfJ389bSgouEzSY3r2NwfB1CI28pm3ny8EupV7Lmlo9fAVviiM2W9LFgOaH2ydp4BjuQl5V8yAQVKAz278Xk+U3Rx0NnNTZTYV4fFU9
CZIIhBDLSJt0K4pQxAjE1Kt3CigbUjELLJHrO4UOvU6s2CnDDpMvzqGd33tf3uwQmeBzeH4vai7eEsBWkxdpnEXNITMvZO2czDE3bc0FmQ6EX9ddOpLaNe
UGzSO/doouAFXsZYA36xYOQScG0OWPXuDLoA9LluTN0LLs4EY3eLCSzxLqpfQHi/tcXMG0Uy1GTRTBQOxs5bHY3GW2nFOqNwZ5lMVvFqk/LM8rGTMWnDvv
vU6M5XjBWzLhz9yCof0JiV5GTb1lTYrGxFPY59ZmTNnYrDjmQ68dPjj0UzFJH8VGC4BBP1p/vwplc2ytIOqlNrQjoKL+4zCwVUE+P6WMKhCePhRwUaAotU
Lnlighcus5M8sbieHz1wxXNOsvi0hc4trVJpCu439c6FSbIrsdH4moJecZEJDe89LbmQjKnznBz84ZkSo96VH6B23fMzI3dyxKS3KNQi6JZjgsrb//ElT5
4YXvTb3GlQfPbCPdkMijx2q1Gs9mppr22d2RhurOsSQpy53KZaxe9EAEUhlmhaQ6mFv9LqhxX7RfbKJaAsIdL0tt0vbOWLCYL1hT8VBPB6V1oUmJFsP29E
ZrlcjJO1x70MRULeI+jeme8JI7/tTsPEnldzApYXsYt31dRt9J15F3j+yZa3hYr/zoU5Ad4QoauMlhlkLtBNHKenv70yOlc1JMAikUJ3m0bsrJqMc1syYJ
FxqlVZyfwXTQRIhPEqhIYk4GtAms+9EFIrASjqNbFjXZz4cghm4nYfaFSJ4EkvD7tehInbBt4cyVl23sD8p+DFkMVoZwnfNjsQhcxjtQz1kz8W4cThFPtg
NkkQon3q8yedoHnaEzJdk6L0/KEDzozGrYzepp0zjxOIz5lRuSzpoVp1DKg1kYymb7/cEb9iAJdTrI0vAjYyCQdEU11I4Ma23Gx51xR/EK9Lj7bWqnJ7IP
sI1M+F/W250takvcBCs/ltwqpDagWFmnkAewIU32YgCwaQ41ukSbyFpG6VM3avd+SjJXQz3WeZdqWcL+eeJER/PvjrTW950bWxU4MXpJptI9EadY7VX3Jk
0CAUxJQFyoEBr7GZFEBBhPWfy022wnbUzEQW9w7LAgNxEh/T/rYKREDbmDi0RcDKtLe5J42C95E4z+W08y8NuW4WLqByiaTLUYBpce1sX0xLkH1ObXMP/W
wS6KTWf1br64DzBJkvNuVkqm0XLok+xjzM0F6wpye3kqt+VUeQROGaBSjP+4uhMt6TP5GSZVR113gyIsb7tku0KtsKcv13/c8pQ81TyA6MLe77MrCxr+ph
KrkFISSoMKiugaMlOzIiMDFuZHU/e8H9/86OmojYaa0VWbLI2tLhm6+TOFjHGFFKgh4qX9qly0N/AAjD/dKKBaNu6Q1pV1eTXXpXhsBwqzjWF8im3/fHpx
Gd0bj7ruHSN5HoBiBqi+b7yW/hVnGfTqX95b7PF5kiwKnSzshc3ghSbNowUlpm+QzOv5sivBMlvmO6+rHeUps2LhsyueFX5te/QaQ3SgSlHe4GINLuXDtG
eUXPoMuWOXbnjDTzH03mv7e2TK0lX+mkBOQ0Q5ofCyW+VcL6iBahOsvp+/+t08lsdxF/FJ89Rqxr3g34JctRD+8GzQdrKRuWD+lWJitDX1UgJPFkjIUiih
XH+GmxR83e3j4BJTSFEGJronQXXvSEMKdFgs2Z8Fa76klgU6xqzPQ+01MTZfXN29g2ak2Y6xYiTuJJY88A+OlMMlh4YJSbT/fWrhjEWYLnd8sfShYr0E8t
HtWSGD9JqyJpQ99/rkV0mfc8Re/m4JqX2O/UDrCeSKaKMkTVjxblvOcethW3zrr2f+toyDlVGcCHx59QnyDdPFp4PCdMBbpm3udC/R2+v5ynJ5i6BQZGPv
1i4cWVEh36EphX1jJtA6z1lTBToiFdDS0owqpfO2gg4Cj45i34TC2S39qfqo9IaeaKhAqoywe8fg+6ZmjeBYD6w/VJWR/t+HfRprRr+yydOiub51KZG55r
ZPPEGDvwJdCebObXStKKb188bm6mmpqHzFP3QntAUEd8Dy3TMhKzr6YiigrlGH2Xz8DBVkUh3KBthktXC0TBEzl57tp5TWq2FvwUvAkArqkEyoOnDUSDXj
R/a8RikE1j1Y4cGbTKgInY50NNc5qi4jFtAKRu1zDxqq7bTmziFVlYBji3/Py0HF+ye5DO5gId9VKuSWGMMTuiov3htf1dwZJzBf/pN/i9mNpXZmVkoAh8
wkQBt7N6+IB6XTo3cti9ZPHxgimBa8e2ghS4Q+w2T+NeSJdZRt1wGDaVpbZGEnZj5fGuPbP6Bu886zws26/kPCr1QI2hlTm+e7ZGMzTZ3IE9KxGw9+M4t2
2iVLMXcH82922EHEV9G/nafJ/cY/+jIi6qcQ63LP9851rcPvJeeZl7BhbxNB6Q4NhG1pNu4AosNtaBYOyFZKj0mxE3ZKxbj2FGZTMj7NZmTi+bKp3YzFYv
EfABEye4NL4YQEawaV5Gkdj9b8IZc1pCw2fuFjJwW9rXRRGSUMVuLu1qVsYwElxaU/1ZIlk8on9FnULCbZ10k4TMvtaERS+25XlVE+bfiFPlbztWqhexcQ
nmKdiC23U2+qnBf5ytpF7S6ZE9vN10hz+F+ZkCW5zgkRWcRlMGFTpnVlayiu+G4FdUoRw7zMtqGnfIzq1ldhP/WGzfrEqN64FnSfmTc6cvu6QaPZawoESl
aoJfgry3gVTB1d3xFuuSfnRpXGO5O+uiahdh/K6Lk8d4bW/WzYOcUO4xge+lHsKMtn1zN/NMwQo7wlXet9sEDnnpDJWz499yIukcE5OMUadwmEdab0Ttga
NtcNaEgpaixvlFsHaimGVAFb/GDJxLSI0N6yQDSuU5QQXF+mu5gkpInVdz58s9Z8tE687JbiDj0j0hp4FI2WRO0wW5m7lDvSgkF2AvP5PknYIjXjEW3NZj
l4YKBsSdGXafb5ShvZbSrWmi7q1NfecSQBrnB2pHA8jdaUscnX2Y69HtkAc5rbM9i/L1v0ucOqexNgUuJvXZDaW4Jo56u9JvWbaAiiENYmXHTtEMJz2HpS
7VccEKoT160vDE5DEC6PiBXjPYVw4x4K5HDHLZNb4X3NgR3Jpjabw/HtX/Cj7sLX3FAKFKhjt8NxX+FuWwO3NSl+TIFZ8/jC/C3DE2T73VEWBGM6lz+FMb
6CU8X11G1LmaMjJSOCh4opo4Ov2tggBr5FuLGKhmhCh1IEnt36nSR0ZskEw0eI+wit7AlNbin6kMsufwjATeInORFYR6W63syHEiOORN6DDYfZBku0bPGM
3c9fARRZGNprMqLHZS9VxLjKgIKtE83dmO0SzlRoxhJMWtJ7R/iVrb3tzJmjY7MvtgNS1sLLVND1A6M3Ib6BHaMXRrhT1syJ5UhV1blGrjCC2q0jEWTUP9
MwxZ7rAA0G2nkuV34w52FL2iNK7HN36/fC45prb2xydl7fcVAAmFZBbWZxkwc3lNZgG2K3TyOPjyozec2iTnujVDXnxul8xtlRp29cR+Rsa7uyVmq84NQ6
pqMP2vfYPhJlDGBqef0uE9RpJGr9vMRe+jexHrChPGlGPlpTewrMRo9dOLaOj8un2682ZR4Iaiq0w3t0tldbNNe9mvlsOgB8+6+G3yvRP7vvyVzzTO27S+
l4GdHZqhoneF9sn827UrH01ZLXoaZP/xQEb18lTDOc9pHrP1jOg/dp7ydzfPuzEksjkD2sSFAsK0Y7KCydIwSS8MO3gIKjx3neIkYIsK+gBoudMy+W/5M6
2JdpqiotTY3YgGC6w43PHQX5C45ris/oXtlOabyrAZ0GTXi945MHfoHKmfyKtymrAvaFkd4/JMQZDMqGXEIWrqDEJkv+2378AHWUwXfTRSLCZO4i1Jrh+e
eFVIXE7E3D3sEh7sWuGb75o/1ZnMw3q197Uzrhz64PrVPONHnaWWFUC7igUqhg+l8u9CfKMXnEnkU4Z5MwrV1BLFJiuOUoEKkPuRQL7puDqI/2ROh+fuNB
cGnDtB8ogdartdTFPC2VcKkvnim8EJd9QENzVp+cczw1Irm3OokO2P04sHRIrG3/hiSF723dPDO7NDb1eDlMrk6fIueZ8/aez5a67fHWXjlEgv740ZqgZs
xASYDI1gsuxeMjRSjtQX8u48iPsQ2gbFCKgsXvgDzlVEzRkVPgrVHrBnzu52yrSeYXvzz40nqaT+S2+8L3NjHaKoiX38525oMZdOrRHw76LrsOe1qD0xj3
t8W7WaL6wAGBI/7C6v26BzQTmswqwOXdl8Z8rwDhd/ZI2qeIe4dyQi82okGJBFOHLPWwBWG96K/nJyj3dpV47K2YzcI/OnjpOtz5gTGu3rl8GYuvunBsO9
94/QH8loZ8QNMakp7NnQ8DesxZX6g8btPsmqRdlCD42ZMJSvvbd5Y8q9itO+8pW9GDnNTPqfF+hWTVFGZwSxPfWzXPcvQ4qx3ejf/dghcY7ZEeWL/2E60x
vTFPLZ9L6Ri9/DD2aZ3zgiUacwbus62NxYgXwXnv40H6cjQivRATOY42KHOVJPdqc5NQG8Lnyo9iGZ4Y9SiNsohjpfHztLM4f1q5R8nnhubhrOi33pRUdC
Qrh2JDFGR6P5D5mcnbrJxpN7xIeqPGu2UnW9IJJytyoO8WQReTuUJyptTKcorNOIbJbdSuWnQRmB0V75GLsDHnV5cOZ23S2U9/ePzq5OAgEQjs3E+Fhj/v
vTtNDvuOMQhLPSTp+Jpd4ubzmbbRKdTFgHGuOVJLKrElyNya1TpzPebXGHCi4/AmjT5XEv3demM38880MNRe6923gbzndOL5dYSXghEHSLuYHSRp9OSAPK
oAlE03GjFwx4+RcrtqxgEuZRW0pSumId+FAlExZoVURMZGRUXcNEl27g+1N9TChbJzczJrzPvJlBxLH5HXMwMfDicqkpJqadrO7mLqYojRg7efSUv/3sS3
kpuDzZtLQ1IwaoOPsv2ACGBweeQ0i3Q3D4CIQWnSU8eaIpCD7KxDNiktZ2CV4QuaBSrzyNo0WgEzxNLD+wRtRkTkEJiJBZHNcabce9ghiZfj+n96u2UbZO
jKYge6HsF8vu8TfaHyaMH0e29zEqwJ7eBE28qHaqwr2Q2OriK1yjRJe23x488+Qb2A6fUcbQUiwS0r2MrPkpY1pSpxzjPnmElz7HBKpgWSOx866zmArGi0
FIB61UrR1nQmVwHvmNnPEpN/S1lYXNCvVk79ejPv0zK2ovfuDeui50nr8o3H/xWkiz6s+tujZx0xk/AwdtSwa2sMavn1aDO3dOxaljjRBSGW1l7uC9aAg5
ninMWQTmWvdEOVkSFf6Uu67ZYMjV56HpcQPjXAxOcs9t9qKh3Lg9ZniSUgyQeFPZKUCvLlFnSnFkaxQz0q73A6hjCGoQi8DLeZmOtZ7XsSZ310KPiNq00N
o29i9sx7x7jk7PHc6YEKQOmvXC3+EqvMtV0Ut6Kf2+MlAU0X+X3mAzzPSHTc+pPLuHWAVizv7qPjEu0RaasAfsqehFofXIE9rUOfNI3Hf0sFk3P+iTPEPy
VXdyOUefIHetq3xhLN2ZvOksBvk53pCygEBuaBDH+zBCCLGbeoup++Bwikp1Cx+zldPE5/2FgrHLesHYe1xPStfYUjyd7tND0U3FwyBNFGgypiu8gFXGaW
8HYsZBaeGGfDRzFuM/jgtcS2nZDURFdgT0AliCQqzPe/GCggI9J0XmdTCB49LSM9GUEiembqaCfHO4cHf6hGffY2sBEBu8W0wSnA45LY5gAlzfx+Qz2llA
58/2AIOtQm5Ifj9bNdYp14Vb2FJnqPER+vnw+2/EfniZpz16GiZbc+IlwN2j3ZmM+uv60BHlX87J854BkJ4tETKcQk2uDSUefagRyQTMDvliUdaldOG8qO
4hmnlOmBRfFX5za/92VCn6zLWZG4ARz9NE/61ipteeMHASWgm8AGoo2QERdFIIvRehhlt57IZnOZBjB7Zc/lVPCCENcRo6PEPlTQe6SbPLukva6iJvzpuL
hQU8AxiG2Gy/jgE2H6ZULnW6FPy+ynjjbYOuQz/vW1JqWVSZZky4SFb+4i5GxnziHqqoLIaVyvNl3SFnMoPkiUO8bChlF/jOEqqDGlNFJUMPlw2RLE2rnm
Iyd60UhlHtOvKWn2eesXiZ141eilvNaxg82sq75bJ5pxsUbidE1FS3m4w6hK+g7NsDTj3Id8g4CIWP9vru41YbXu+YoEV9qFZng+0nljzKp8Fpk/ELwUEl
uFlwySIsA0omA+U73dakNdKy/jLXG6/PsH+iBnHYggT8z3xToudApd0omXpY4cMfTnfHAUd6jkeRw7GaPQ2xqESdkS1+bm6HrlqnbcaqhVHbpbz0lWZv/A
kUIeG4KvdaVCe5MDO16iNCNvJfaVUa7ulY3B/oSViBSy29EoHRCE7Ch0YL+33dDL+md8tEWV1tAm8PL/O0EWeza8glXghjCRm4RgeeQNb1BK4uWvrb/LSQ
Sap43jc0KuGn1KQFk0YvrGIzX1KohEw1a1CoJAWZ0sbFgxelYPMQmdNnW9AqrVzOHmysmeU+YHD0tfWBtZN/ZSZAFqEvl2j01lrHtwObmzUUYf7Zu2fc0n
P7rEd5pMccHy4lj+F0PTI5kVKiJKPC8E6HgLlYVgZvTMCwUnaMb8VUJuKG4TvgZ6yoR2YHhZVDQYuEI2aOFlFgld0FlSrLNNkv7nmcwas7jFVFTrGdprwG
c3gEXPzZ8lHKeD56pcBcE+TlAcbeh5oXoFbzC5Y/Gp3NSy7ueRh1GqSiK37GxzVIs57QPByGWRx8ws1+TA0+4St4CtE4hokLfRHfZjcvrfXuhAJWNiGuBA
iAUbdGVolMI1g49eMzNO8wXsKdM5XnwfTWpF25HzU9nXsG4E6Vt0ja8MS0BH7DwCUR8OCLYc9X7l+W08Ffhpl5i2C36BUHZqzi54lHHwaQ8LREAn+gkRuv
dHe8app6TPbgKKnagD9nnaJBKSwHGBbr6gpzM8udMVCWjqTaQ565jZd+iPzJeyU9b3cqMlLQ0lnN23Yv1q6qAkWPPr6t87x+gBdvVZSyTQJE4t7ijCh9g+
uRYrP3Sywla0UP52mqclqKrnM6R6MtoF5FzGGc8mcc7tEg8tgrPTdt2vCNeTeiFVywsSHkhLWrE8mN0rwzxT+ygIuKaKTRHXDIoqd5i/9ycAk4+tawQIam
R9rjGFARN6EeVOKrG4Yc45WOT+xgFOZFPAN8mcFqdacG0tD1KvC6xfea66IomdVOvqHgCOo4rkc0NPhWBlsebcRSQgLYL5QNDoYwq68o35xKgLxpLQbauN
bAvs2H2m/X8d/++PZlIiLlW7zKr9QDBj6YiqGfel3CxSiAzanPfXHkOkSJn5PZdxnM+TqMrVZ7ZKbrZFUYTkvbC2kjT0NrdV8HZ58sRPtpDkbn5atSyadk
do7X7jTU/R38zHOs7LzBrIiH1A/mD3eMlIf+px75UF/gv3a8fRZh5Ek0xbePmWF0QthsKeilxYfDGGdaw4PUgBzNBkQdkNpzlAbqGcybA2ACSp2S9TUChu
WlKlGT6+WfKDs7tmaWpeu1FaKjjB1lsMaH3geI29v+EKoMEe+WERk/S8OOgxxnM4P9wO392YOh7LNWZaVA+HLkk/ExzRTpjsMfxDBbO8MA2nI7zd2gIF7L
uw1kA7wLkUkHCus5MFgPM0/2IvTC5X8qtSy+eAjckDYbykR0GUFXV1C/eHP549xUzGeuArwdm1iE3pZJpXxUifkECwqpCRDk9Zg+w6Bpnv7GHMmr0sjy3a
vdPkkERCBRx2wkb7yKc72mvEtvbtjK6ShsCWgPGf0h5/xiV0Uqwh0pn4mFXrojTLNRXCSdEv5Pty7UDAWVXtQ31p2CcQaircYMrli4yFnwpRYLfKkEisnp
/Tly8hBawiWDlFADLx2wanKWG851jF9PH/NcEj+uq0SGZ3j3QyNRnRnpEEFfTgrw8eKapbEqEqn8l4ZE1XRCQ5OtbADP26hKOe37PYYx7OkbuQukcksdXd
z4Qhgb46U5GSgJWl5xOWCquV2X6jlgSQjZVazDu40Sv1DY23e8xtVpUtWPd12sWVzVx0K/iUixPkNycNN32etZU3ASIKo159GaHlc2/HqP7QVvFOpcWswm
fn0yfE0OYqjRIciR1Lx+1i0/OtMhbHEz72cWb/gyfsZnv3dmjGeVTiczUPy+Xfxe1hvycp3KDUrPCrRcdHY3CUfQisPwyhefCEcKTjLJ2dRkgc7fL4qiU5
3YHlJld6XkzLCjkcE9E7uvaJtMDAWTi2ZbfqzgOrvZ39VIFTgtcIwVdubaIIi4LnuuX0ilpTVzhSFxT79Tp/96QTIRMPvDH70qwYG/L0rKWU4VLwbxHhvs
a16lXidzDWIK9Al8Bcj5Q/TAORbxPrc8G08Vr2SsAOv+NzhLnuA3PmAaRbT2bD+SKOREPgPs68XhvLu+ikJWnVoWG15ASzBhOj3Y79ab0TLM7XtA2OzpY4
o5p6fz5sDbmZjymY0m9Ikw2fn+b/frJi9jN1u17FHQTwhddbh0mf9VaWU/IikiImydnLyiW7ZJdgcD97/sm1K4fE0h+sTbgmCYQ3Mnw+FGHK0wSXo3EafG
kaRC7LBJ+87FTo67dWOg5wGRTcwYUmVrm9nDwytkA4siFmnhC6YgmzTD2BtA5YusYxBQqmImqkO3vaPvYOREuEImi5HMS+qnVmjXEiXcIHvfUyeLjOKOYd
ZYqDAA0xeyauq1CyKeKz52ycSs6SoXzLpbK6SFvVeivjFevGhsT6i0QnFi1O3nwrZehOW0zpM8ZF/FtmIoIDsRKlvu6oN3W425oORZQg8Cppj7839ktM/7
aX8eTyRzHpzI5GBkUQsOrYOFLO+YKsdC/ulmHLJ0SmRLWMnBSiyijODeOp5Bb8AL38sV2aIIGjUAAdpiU3uxMGI3eWz/OmGfGvueXdEGGaxosJlj8PiR+q
fTq0EdkNyz4L3soRBilF0dXvo/JofuiFb0P7p3M+zlVLqTT8+WjTvqEmUxrTtSPg7pUQpS6cTSLZ0nrtfRFKdkzzOGtfEKpC2tgrdleAhqRRnOP43odU7V
5sWbKBUMO64EKgonNenM+06ccHVVHBnAwZw5hIw/fJGH3J0AOkJoHNejbhQgWHmhKhzCdizpq0WRKzm66n8PG0yLX5pmpIm7ZdKU+G9Z+Ye6a2fu8xX1P7
CSrhY7/CG1orbkYtNftA5P079eRCLatF8IK1neM2FeH2aqJC+PTYntu84Kz53/lSJ+nPkQRXoGrCBdmclG2cdgoK1BZk/ScBLfC347AkodEZveF31biL5R
dAy6sqJQny0kO3/kk6RWpXZ1pUrPFINlxxoAymWmWkpseWxSi/U+hSJ41/PmIuDalQlKRjpEYmm06N2dNYHwbPYUSoLvdKJqFSey5s1+yqwVOlLyG03poe
wcR01DG18ZUqIm+lyX9o7tKv5NpWoPMwOcihlk/oPVEdLIyIKEqZ8aOR3WriHCz50hROZO//fOJtn4oHIAS/rOoiYcpcVwkvrlZU27AKpjfYbuUD9drkTh
vfdIRf815RHnB+YCojuI9eFUzHpAnGVPeU56n8TBo/Z94+zNUKhqe0zVK90B+2lebF2havdDcW+8yY2I3e0EfB2ZIim52V/ZuEHqZ6vH4or1VCSMYfBbHb
tY0c/RpKlPAFiutan1mlrrdZNQRg0olDdhGw80bTox2jfQAv+N4I1VdsVNQH/Uw771rCjr+3JPYjyljoBHcvcQxNm8ZCtWk210OAHDv0ls6musbKMWnHUD
q0vCKTMFrqW5iFUT8HfercmlzHItwb63FNT24QLql31ruUt4ln/yjNWB6A3vabplsBJpje1Ozq9vmWzxPJ+RG7kL/aOUiltKU8c4OoYtW9l4nAdWNlgguv
wVQcY9B0sGpml3gzUR3rOpyBENt2qggEmJWwPXxjo5EqgERz+peqn28pGAEZ6KJwWs0rSd1t4jlS3NvkWH1XYeKOlqCZhlPLvOFcBx6wJFnXU1ZXL+pmAU
CWcP3DOlM8d2xTfXAmoMHTcNVQYnUqxb6fm2yd4FSlDkMLhgDSL9OS85UikFTL15F8GP4RAbzs5jbTrbfwfbf+LJ4gLN/ZNpbZpDFNnNNiTFgK/ak8BRVk
2O7xboGfKiYZyeTs4jNl04pmjjKxPTfETCBizP0XZiTXeJtUEd+2C6+s3bbDr39ts6U391xDSElYuFLC909tl/wUymfanqL4Psz/K+DMtqRTbjmL+fiwf0
XrPeLzVz0D67PE2QshtEnaRG0wyS1pU0HxUhDQ/8HGwbCUjCfVBx5/QwCo3TZYduCg1ChQOo94Vk+EM2uh3eAAOkrdT7cDCNtN2yE0w2DbaIIKESl49tDg
r60Nvhs80E3kYPDLXqErUrwlZzps6g1snbR/lg4WraftV+kbo7D+R/vjKtp7+RdeWnAWVV9yTcexoJlvZqlR6hI0Y0lkskIambMPmfKb+DqJ6QVm9X3RCb
dhzW5tfU28hSMDn3shnOcyq9YN9pQKXFziEaRRXk84iFgJlB4gO19e7ZkevbqfBrNpar4OHsEWrn1px28LUiHT+UlqClIdKr6HT8uYYKBMfbAkSfh9ciiK
zDnil3i5z+9HtCcszVZKi+U9sfsf1Zb0raLzv+NbK9ZEpF7wZAgzHOx8xkjIgfqyY+HC0aOtY88LssyQTbMC189O/U+fP7dhtGtLbNtOXjoyLbbSqgnzs0
FgYBHku6XtwtfWiNJkuwxQdCCafDImR1mE1/NIWzci37yVeh2Zjgs5naGzljtN6PZ3IhZKlTiRZI5NizzCc0QwqRt2qSpztWujtF0A/LkVzuogJFAONKk9
jDoEsrHz4qOiTdotISntq1WgrvajfHT5T0ATp4ZWt8kv9sHe5+apDzqjbMKeEyeF/aYA5qDLmADEomPJ2aYy+de+/JgNS1QAMcrE6QlmC1cTR8/HkRZUJc
ZQj/lMU9okQ9ZVWmLekVINzJrI2MTb01ZE3/lBuPGu6aagqSSk4eB890dfImYHLu4oHMgHoZ8A8XrPPfp+iQszOl0jfprIcJvg8PHWmk9LmU46F3lJnCP6
4Y8ILH4Bc53SyacecfV8seQVFfjaz2f9BI+uO4+zvXO8UOYpiqTpfWfTAQy3/ZDaGifb4JnEix8JObsQM7tetqRJbYZ7HOw+DBQGidGsii97pzMPhsvAYN
Pkf+xLWkjkqkFPLv4KR2ERUUVUSb+Phh90/TS6wodyrERtxtiRLgtRjhM2b/aw96c34LeZH9A9aHqfApC/omNSrcqdSh9KyWjX+KT0DHSSXzaYsokLtXlU
lxqGa6CFXSQK9YO/cUO4mI/WC57G3wFUVVAq+cMtxaMWvWv8b+YOXUqr/agkNKyoUlcQ5ctJzgH/+pwwhNrDx/eUHN7ReF8SktLQD9Z+k9evTjxbA6WhrI
3wR6zRGoVAg3IxJEppFFWc3SLtH++1y9W99b1HGPePj7g1Kgc6xkdBguvYLbGxqKGJ+VamY2j2VFryduba8YN2xOFmEp3xulPakPOcWPLfJWgBR4Kxdsse
iHy8gdq1csv40d2GeR74fBiFMNfx945pXFwZ2sm18xSQEXAQc1rltWsCcz8ezki+TY/7VwNhC/u3kZRZ5rUmIRKWMZJVsqMnjjdGphPLqKvGggj1pljokI
R3E+ymyaQ3SZg/0JsHfh8nXxSOk7kD3iETfax9AkxRi5Fsl7G4HdRIu154zhsVPBBfCwB3WLbWvUBtMBfk6/CYL+1iCPHl620BvfzCfcuYyp/SJF2zJFqK
nHsGJbDVLKEFmIV6mof7ROZIWBp9EQiFwPX9OC3tO/dLjFOygvdOhXSnn4xWCnoIAxJ0GSXb0r64duVNuyB9KrIb5e8ebKXvEK1LvwhxZ9YRdsr99K1JQd
/ZhMhbdNtuHkztF/Nulclb1vWJIDBKhoVWStj1t9Ngs4aVTOj6tK4TchPGbvni3Rafg5s6tWy0pVx9kS7ELUIJmBKCDtAyWDHoUdu+fE4vdyo2sbaMPeWk
J08iG2Xxhiibiq/TGgsKuGdcSva4xER/H++fgPUX3A/b0iv64k0fDNtMvVUG8qlTEUW9Z4+24hMi4Uu/+uBSAtcdHX1hrkoKnW7J+wtC96wyU5Wks6jLNx
mfvCJQywh7+xtkAf/cW4S3JfZMc1l5PWLhGGOwaXZ4+RvImj4qVB5pdJNImFH7lf2IzIHv5UiKjLTsv4oAkDZrCz8bux2kf6Nf8ImxQAbvKlwPoSw16x5H
lNPMzyn5agiXQ2rD96yslchYbFnTmNZBZkm+9OiRDRUloXerR6uVetO5yoe3xBq92uQZcp7DkULlGMIRa1VV9L6dQwJqc+rUN8iKSPg1tgE526bFNH+wXZ
hwlORrf0LB0qsc836ZZdkRUjFr1EdIU5b75frLEXGC4J5ZMpNWUYFNVflsknUzIGwjwK0OOQIdZVVn7N8J2tu9AzKoiQlmtNRewW4K4fWU4xV5EtPmVBF/
OiUP5qr+2p3JWfnjmkWz/8ikX4FpXa1ZOa9s7GxPo9x37BhFf8qnTwJD1LMktLHmJpCPIepBKRdHqgizmpKwUE4rpgwyzbG1ul0YIBLrkDt36Aj2sZPc1H
pr/pYuHH3Ed93yi2eutyxC/lfNLcCiJAR1c9eMN/4qo/wxD+Mqwo9lbC6QK5Fo1hJzzp6PNPuXl1UYXPz0mgcevDTVp2CWI4mhbEU6EJ57abpJvc72BnQl
XOVT1jqOJ7SpSStf8CPw19AkPcYD4jCVA3iTwF18N+QTaxSWonHckaSS7AluE6zcTS86bSl8N49tJEhTRIH3UB6tC/qtjrSpvZHhnCvg/Mt99JUQp4zDBb
Wj3SUEAw9B/35wVbVeNjVfWERyXoV5iCR7TWpBAU4eddhiyXnAObNlXHqGWsVT9HE2/bvmCh4nJZmi2b2LBYbsTmq5CJMn2SE9EEc/dQtqBiJD0s4d4QDS
Ra8O2Wb9wpOpRorElh2ZtkZmhGjCIwB7+l7NZznECJYlfGAHdPtsu/vUG3F1JHpTPkMjg5AgBjYgT/xfYs0c8Xa0M9nuh7c72/L88uqatLUY5a3l4LM4fB
ze9Sr8lsmpMbt/Bdmw/vJiFn//VpE0i9JIZ3ZSsNC4YThX+1IFtg0z359+l3D92GqTtQufaQl92o2azTk7buW1w0jMpvqN/fWVTSKu08odlegBH6R1bQ+H
mY4/m6rt+3j7FJVBVzbhc7xxII1mTwZkLouBLdLIm0iXV6gAGF9I/9YaX28TtMQk1Wv7TVROU5hxZtZ7X9EJVUs/xCoaypO47Flc3GNaHnmzeKZjWYl060
XADktGB64964Itr/WvwQ/DNJ4RtwRV8hufubmJzFegmmcdir2nR/5EeJ/5ZOUZCuyVF24mjZpD9wQpqwwZamxkeg75upxZZvUVEi2mq/Q91QoBD28uNtoS
Imc3o8OdI7S9PB4ZLGhS2Dqvvf80R1gnwvs3jPGpAv4jdS3I2tPr12acr5CkDLS8d8bdI7fRwRkTmWLfot6DFzDlcBJibQLs2OV8fti0O41rGa1wyPOFq7
DdOKuUS561Y92e/XpfXKuFnDCNrww1EcfuOAGxF2yXLy8DfeOaPy1f3FjdEwhzUyOLVsxXFk7lEiAL2kXS3LA81bqWzlIat901T//giswqYm0zbauEemGA
yr31NIExVAFfpPwhYxsXD1r2RLjSMva5KLCdyJN3r7mAKad9Jy1uKUXk1OmHbPxI9kTwv0zyIQFy4i9Pv3dSFiziQKau9+UluewlbsDnGOI7VomWziv2eB
7yZevqd/Ala5fgc0RkaKm0SHlTGNXyDL1vKMLXHmxD4JFoXEX3uZ91nT+TogsegktnTpQkq7obRGNl5G54xg9hMqSk2a5tFqMjSlDkX+Ai6duCK7wi8tq2
T5GB3UC7TGyPY6jHN1Fv3HGw22H9P0dint7kHb0hF5TAvbadj4KXDNJddWMft84GmF5okZIS62ssi1a7L5GEmzKQpS8sRTAsA8ANDUUe6KyFtGW2bMLpAO
UE+kBMLkB00qelDRWbBs0IW8HK8bp7C+6alJzJyaDfNibFsyG75MF7R3icdTPMiXI7rQhkBWREijdf6tRvWoEQVTU94M2sOtqThbNq0UwVRmPz7R07NU1P
ZqokMklhZh/1hp1ddsjoto65XmGRUKyN5AxgYR56oDzWWx9o762As9uWmIvVmFwupjm794lIj/mnlu+FuUQ7uril+VsM1D1wlrZHmtbxmGyy6nIXIlobNy
gNVdrXtiXHungM9KrKllP4vH+5MNSTlDtdeWUawLeAhrWc33tenqW8tUtz5NtN6vb541fS/NpZ8axhSOmpECJcpImaleyRhWQSGy0nwoSAp6RvGEepOg/G
HwX9LQzlthVOWDJbO9I6K+LrZy4AoPYctw6wvmBeCkiEXLFA2GVFG4JuHpuUxZlSml4t/TqFpYEqFIHGYHZTaG3X0pLesS5i9g/T3f1Gl7tmRt2Do2JNyt
QempBHxY8l/doO7gGXZFQr+XhCBcMcmg1MbAbPNetwdCDMWxQ8XNHMondYy6Xh+gCbyzKaaWVgv5XP5469j7orKywjQX58RKGBA+23lDJV/iTekAY0O2B0
j9T3b+Nhgx3ySEpbFUPRGGNXUsb1VUR0W0MrR6aYhyRU9ZBwKRk8ygsxyaU0fd9LxLpsEdoNxcWYo3QCuysdYSrnMzXvGP6l1OZm3/nVcbelXXU3x7JBnj
ijoqVUwcTmNZgIBNBDjHd8iEto+D89mWpo3YtE2D3NfzfSm2CiRyqNTRRxo133uukEx4xZ4hHp6cfPRi8vEQCRNWDCdTXvCBv0qrck0v+5ED6mgUagciUm
8nz2VDtJXAFNlV07kstFGhYLJoeSGXmG83znz1al1hSFO97xHOU84A/Tg/+IKaYXXgNe3JERgEr2nT/PdjHGKAsp5j21zE5oSETAnmc2l9bFGCpjytXuwZ
mr31T+JCUUn+Os+Ibz1QUYE+E3LSIEc5T9thISSMbHszFJUdJB/F9sTIkHQBcopTrC3NI3iaTfdnhpMJhdaBLjJpqiOsdY1I0fSb70CQdz+Bk+X74U0F6Z
vhd1cBIZGCYV4Zl+27yUNP3sGipjOrCESceu5oGxpetqQcLEDVHcSQM/3SCPWNjwUFPZuFAHgfPK6+fE7SJWwJZg/xgtHZIzTXhbkDFWX06OfjqyhLq9Z0
CCvQ3gwZurwRr1lxKlArqQrWnOT9UHHYis3idgW5mOsLVokqIj3iVtx6/dRgBTPNTJuODkE37p1UGP0+95YXuxMtZg92wgNxLg93Zy4hY9HJ7LzyAjcx+s
pBx9RklON4llZekmWap6BIkPK3lSLqQXy+tu8fvAsvYDoNmeI2DPwMKvkqiFit5jpfLdrTB8uU6IroOyILYm8yZ7blvtMvFUE6HNhw7NLXMeoshHi8Qne1
EYxbJbmg9mKtZe9l0McDNwVQeFWg3WM/xpHKfDysKOitkfIsgyF8/hi+IAutut058lzIl38MeNJzFqHn0rHDGyE8oFL6pB1suQee5jvEFvb4jNLeNxH4Ue
zss32pNUWq5piZGChsdW37A9Abp6+/aehCHW5wduJ7V5iFrqhHMHTMAxVDt9eU2C+ZSE8nHdKkBdxeVfNT6AOPWYIkvor2dgyuGvutEszKuTeRmMpJmmMT
kk4D6URAwssWiRPxLu2TgEMIoPb6YWMmevxH0RyNYEAO7UmfQmmH3J4DNUGhWIntcfFGPHGz8g7zbFWDouNg4+x1mE6xerpGYBmIf9XSAgx1tOHRYUW0Np
SMgsJtwAKmj3ec5dAFzQqchQW1MABoXg6JmkcdCk5xGNpmYsPN1etoQIwH6pq3lhDTlbJPpI+O2U43KOB2812uEyXfZYTss9BSXE1/UH6RP2Kwc6yhTJzd
L8XYRzPwV4R58su3JCFSk13iQXyFp/mfzcz2mWRAtgdxFiCDoK4cOyGtnW1qku2cVgFcS2/YLv0kl1Opa1TcPyo11OmT9iuOGAqyhpQNY7JreZ9wXkt2uH
y5DWQiA6HZfWa3ppWwn1zFdP0cWojqpVjj2iDHPBAG1rf8Fj8NcL3HDVk8zBFsXqZCZJiyOASlWAzC6yHn9MR351idlsOQDSNDejCKz5HbGAr8//o3RMdm
rZ/iMRX9RJdsfAbG2PRiT+JISzbqU4nA8Z+jt4WzadFICGTiMD7DY4337MfBCS4J5iGfkkQz5t7gpl8hR2f+QaLBdKmy/2FxN1SQbRKLJzItw/9w+ua35a
J5afcyOHeF3H9e/Db7roQFz9+Ps/YkrbPfeyLTNTlDkZuZLGLDDm5s2e/gn3TPbkORCA1laJv/alXeQZ4ENmSSdnYENUxeqYSAaBKjoyyTlotd4aV0HbWk
IFIL9AZPrU2F7mQD9e5aH0QEaakctHPDVho+yobR8tQ9YtC099wrdjGQzJgxM3V/Nh06Ct1P4obvl514IZj8rzmker6BEp2Boqg6kL+829kyLQ3fS9tP5j
GOt0U0jZ+O8DMfMuaCnTxVVLjNnTJ5lOseGayowHLAW5B6DL4JMjuxRI2ky8NcFqGuVByX/nDpolaX/EOcELiMm70DjEdIgxSayKUHnQbVzdceaJV2TKSc
zO2k3MWMRz5/kJpLYuRMLBh8x9KTGCefpnyuL4uUEkf5FsOI8m2BA8s+WuD4kS+UTX3p79iaCh4nDUBuP7eeafPttK31FNnF32/JtBeO5XBogIX0GVPa/W
/e/8MhBAMpm9RxYLsIYK1BuU0VEjyhgRme6TdMK/ikD+qId9T1oc/QZyQzlakiGivCYVvLFe5u8cohZBr11QVG+X85ecEDaOEJBeqFD0TqLpVfNCNFbvbB
Pa3/Hx/th4hAKHwyy/ZTGlSvja4XQHubmWGTXe13M5b8HkAfS/sNIk6SJXlTc2+J/ojOBfwZsIHHymJlziqFIlfAcwZ9MvVgTOWeXTC/TnULRCQ09lS13J
DOzjyAY1neTK6XHbluxHQKCbhU65fbP+SDJCUyM+XSB3BT3Dc8hvdbyfF6hF+sD3TzFxpMA2uxsrJl9tH/5iVFNk+S6B8fVOgnK5BKxtSfAVaL/UhdVb4J
3VPaWRcZ+hVE/pVgnqgwkap4tEA1WqM5tChDvYdyyDuAr4r5Kg0Wbx47xzt4Bs1MKM50d40tZW4PFmaW2MHg5VjqvRLfFuLaTJkpqDcqlPpVu/kOYB+09X
7X1pT+KwvETF43wSr+pwrlQtkqjtqlqO7qTghftQWuN2ff0LuOVM+EV2T84yNaHmzuaeNNsT8RLV6rnlvCGd4YG9zS9QUqOBozq6ti6IyIXzT4UlcieV9b
pwdYt6mqci7YnEZJXsgGBZ2qdv09U/jebObm427Yk1WyHwLQ8r9V4ABf1q/WuaV7fYk3VrwLyr4rfAswoX8qio5FsCbVYTuuDxSRnxsN3ncT8wwYc2hMnT
6YomR6m/SRJ6ZISEPd8CYd08tzjwFhEhZYlQ8wb6HQUn+w35DrSVmMtLFT8lsrPqddXWA87YpOnpgTKkh3bCMcU7VdF4FgFKzeS+n6S2iZurs8rxKiYaCF
qPyzTKctbX1nvnYkWYarrzbFGN/jQRDYoCB71qh/8jQUboytWbygdJNSzb4+hb+02r21YaYLduG5LownpHBkh7SJYu8TYPizH6OypN8gDctfLldC808TRX
DWOE9K72hZbttQc5P5JR+3KWvSU5wpM5G8tRVvFJsNZmTq8WjyftpIPPpPcLP9ltlpVuMr9YKLQQov2IQTOn3UpXbF2SZqOWZXK9qHA0O9QdDD/0M9qMmb
lgdkOtGaycXbubAjkRWJ7oPUGiJ1nhmDUNe//JxB9EijUvIcYGRW4elISFwiVSPv1LhGSVyw1oykAJzWyKSIKu0liWOgkkqdkaZn2cLTW1HONRb53wOQ/J
2Grtf7JmBUSauGO9+Mi8tNkQez/whD24T995IftUxLzCpE5dV9gbqvVw7FH7RLecI/IbKRxVnoxf0f5MmLDHf5gaxgZwUJ9nlGx5jYq9sUDRgrNq5X9PyX
kK0hZRm7oE4dmE3+QBm62X3/QyuszDzTaUSfnM3Uvu6p8PwGUb8ad1orvDdb8724rcIBVFxwW6+HyQRKPWlo50Dn4UK+4uAN8FrTXPSXW6dWX7NgkwGibT
Fbrosyfu/IGd8Pun628fSmGkxrQVodSrb+u8tt82JbB2PeEEFSddPea8JDzzg23tMewuM4QyO3cTjOC0ZFjEwRv411Wu/Mr48ADYYGJpJiSeXllxWNk1xV
ckL+MtxcKk3Vf40bdqyV0XU4tEzrzPpP+903+bmCc5a6AmH83wdSCbVtpBcz+x4OABWMNv6ksK46XJL/UZn3TNSKPVtxx/K1tk15rw/RQ8lCx6a1daKE5/
ayT4pWO6hD/X2OYYN7UENgn6PmXJxicaQ0cHE7vkDfYKO8syA6BnOLt3EgWaXyJ3tRZvIdF4YSAeG3X4RZLzZ0cwLrEoyHf+3MWAuJ14QEYQuN+eZnKy8r
tARCMpY9BHRkM7LgyQrn24oCHv4LMLama3wZhyZ+19HUuwv/MTkewhAatzDA9/SEL1zQdj0FGWPUedsSjyVAz6PVkYqVtWyyYSqWV4grffV9Kt7Y2aEDV0
BJcBm9j2ziN/1zbgSA4h1SM6YLc2CHkybirmlzQBV3IfER2YyX3hT/eM38Ldt8q/jU+FMj4/THIjOASjuPBe0EAndcHIiZzLsnbF0w/2MpzPtx0ItRtm8E
dswjdtoY++2JXkLEvWNas+/JI1tbqzA7m1Ni8LoU/CTyO6zeAR2IbCAix4/bRxDJqeL12qYiuv6wilSC4c7A12h2jIUNBtU1g/lYPEvLTNoCKUS3CEqNwA
9CNGqb2RbzOcm44U4OeUjN6MxX51RG6noxw2LPOtWS/uPQyCOrXo2LjSBOcRgpfzCwgf6GSZnnmhPdlVMIl9PMCqCqDGKIGBjlVmUONzX3b0kYZFZNKys6
WqpoMoIHlVJFsCScUKYd0A8CTfNGGRY+4xiq0juPXw618WuinMRSB37zB198vv2ah2Gg01JQ692zrfUdqND4pfLDaMNje2GmT4c9G0GjauLevQlb8iOROI
HjJPODA3Gugr8Nzc+/ABdLlfn8NmfXglXAZqdAAGpMujWyBVafCIVBGRIX2kbt5aHdNgVaXJWhp7musFFoLtYrk75ReCCH0nRWD8wxHDPQ3FdthDGF1KQH
KuAvahVlYYUgr73qFg82GdwzO/u+xp/9i5hiCf7M2OYbZ0hPYYZZfqxBP3be7xR8TBXBzmxnbzef67p8PdbhdtRpSSiXoVe7W1yC8ZCNT7cP8mcnpQUnz5
BAHJ0/r1uZ+uAF2hfh8OZ9AjbqAv2S3Fh1yZ1hQfe5ZWhN7vIyyU9pJy7jo2lFyst0PbwXGXUKHqgDEJxtBm/VCuoz/GnXqS7pQ1ziEFi0oWrsB0EVrhJi
4yeMFl3ZGQ40rYOTkPsBvLqah/DWb3NsZNO3NqWqIwUlniw70pT2J2R0kyqND2c5EAjUvDHda4bD4E2C1VQXrchtLwzIlKe83mJ9MAwzNjHYSTAy0tv7Oc
Ril9KNoUHrsQGUCrSLygteiShtUJADjpvj54sLhLiHOWH7Ds/1uTImtcQdDGY5d8OENS/Y5LgVqUb2mTh1r9qpjdzTeO5RBOTgXj+EfRLfQ0qXce7Xh80t
41iHyXnQvijfBVfu1n1ZEkYBdecudbbVtPhgdGGKdDSvUzf56m85fhEl4EAI46KF/YUs8XTIM+kFcfsZdwPgdgm/b+JI0ZsJRexxy73152Lh1fiwAu1MFk
aKbpQCKzJxu/vFrEZeUcmGx3PnXCQUEoEpmGa0LQsfMGAS3101as6uY0mLSh8A5WusvkSRJ3pHwg/mdf0pGcbul7pBqZowZLfCqHBYNpcCdXNNZVKWMgW+
U0n+eM/obWE+st+4lHd96ExZ4i3I9jY9XXoXfr5HtgMKwajp0nWzJFcXNCSBwIw+XMSSYTCLAS9b0/lZZ4XWPVxAYt9vS0x9xLrGQaRarB3d2dc0FvCagA
27CUz/bMOv+AD/owc+wt/p5YRcii6ZU+4oRQbGYsloSO6kCCAxup6kDwtJSpOSVENSdBEg3sdC9hH8mTczaRaSAhJirluUXzbjEeYnafghRYGbI2vHHO1j
H9RyLKCge+JLxpPcZdIHvsOrQao4RbcGu7vHOFbIITkYBStpRJaydiPj94ha9FiKZxSHtjzbNOfBgKWp7rOvYYVy8SdGQtLsWzseopct9n+GxoOBtXxF/E
p8w8AXfPWdAAPjhnHkGkC8vP/2wQqWqHdmmEI1WANgNTVReJO+aX5YMm7ucXpw5rBMhWeXM3Iah2YiaST/9JIS3Gp2Z/g0ghxxm9pOD/dNvb7XDv1kdvaG
ouQelCyYoumLaqJLudrd9sdpDq/T/+MVq9ltuZqidjM8tXW4iYqWQ6S8EH/Hus9W7LMRGRnUvsHZ3EOz6xdOw3+7H5862tTLWT61sNS++KkQjMxSnxUtGC
IF2iZNyjx2vbnrUASIQ+wp4H1jMUNLxk3NjxDqgQyX8dntT6fDwzyKV6ZGfzK3NdD1F9TTqbZM7QXOSmDB4Fw4ZlgFCu+Rof6YB9sYK40w8khCZCHE3eyi
ZTGqyDoYACVvNJPV7d62HyKDdEiLArbheJx/Ul++SMsNOm4XqfGhoMt/9pFq8MkCWIBXJXDLIgNHqeE7+70//nOBR1DoeS+F1p+KSZUeevoTYfWRNW2Hh1
PSH1lyhDe6f9IBbJNlVEJlCeZ2kEVaAU4WX1fuC2egTnf78A026d245Us46XGI2HZZbFhv8cQgm6ye1kZE3SlJUFJ3BXUbjbg85RVWftRx49+ZMSc1lS1h
0OBWtAwyfFDVhssEIKrxm9XLVX5nGaTivHKr/Ld87SBb1kJtwcSozROSDkonhz+4RSMH9nL8zXZmzS4+/07GcbQt+EH/zhyT6xeM2LRQvyABlrNI17TPhw
1R5hSoIp3ueyOK/rKZ61XDrExcEdUUKQXIS5X+7afdIrSEuRnioHxs2UK7SbodQsbD0SI94Rc3TXM9YVW7gzf9/ByfNuYUL5nfIlKr1Io5sG0CQ/9/NOWS
9tKK/1KQkUE+7C3rtjL6c6RMrW/iq1KGaLQWkity0fwQyADmzmRVh0bKgn3TTccZvccPAhTejSFG88jkkbgWwjpwnnUjccQNWLJ4BDdOh68qP0JQ01MUb5
Mqbr9uzCemHmwj3YjMOWQS1YmxkizzPS0qVbE3KCjyp6r268iWCggjx0X1N5AfYFlOu0ZYmowrR8R7XPw3lW4pyFLgJRmyBE7iO0qrEYhrN2+PD6x0Xuey
5Ipp2mfreI0E/gghesiQDn0oiCcxkWsfBUO9KN5gq6zWVzwYgJVIeCG2ebapt0KYd459eUu/HlH6bqU86pis6N1taaISvCpk+R7SCC+kgyCxIgY9GWRsQ9
l54koV34u7tcB6pd8cWleWxr1hwWUUvXtaDCqtZVo6HIOLAN+pU5V+R8KgQO+mIkY6pf0hoBz0IxvItXWw/yezdQ4mpjVutm0wGsha7uwqusdkzizlFw84
p9E1KT8QBM503uNCjxnXMotp+euw8bIjedScKQdGVJRv2Czlg+FcstLYcr1tvRvJcE3qlnppazdC6Qxk6mfwH9nHJosaN9Ib/6IMSW5mZqZW5c4LUXDvcr
JgrVAKfsz2R9H9Srpewd2trbVuWSS2LokNFGW0AbgjfdRc28V25sfSUWGBhlfHT2Pa7RrD1bKO/8HOF/IhFEx6WNH37nKHFuLEIdjDCZ939yiLsk3oZGei
VlAxYEk00Xpwvsdz4/2SOed5rvPFnCAKasMAHMo/t8/uLcJrJYf7rh3FJBsr9L/DkyS3Z7v6vh05pIMtKVAjtky4Dof4ZU+rtAEIrd2nM0caRWD3anbrP5
6GZrnmft39PDptfEhOzEo6SyoWMt+FewnZxmfV02b7+kqHDM5qHkmJXXeEEUm77uPG34tAevmhMz2vKLx3L8WyQuFN2CrFtetu/92IkAThL6Rv2IHlp2S6
iODNk1m2jzFM3RNEV3XjggYxzBJEIn8+fesq1tBbW8iHj6Pk6FVqssEQd7SKR2uOLK2CwFjWSKeAslvRV2OWDtXFVZ4y+skaYk+TqKwXkgUChNwMpF1mXI
GE0I5c6rnLdI38+PVF22Zf+wkpt5y9XDyTTo8DWlfW4HPLmOTUPYJIh0SNgLMUl9f/pwcQIgz7tvodvtl/fTZSgqTxoD7edX7ihZDa0nd7avCV87vuE/PU
ZvPUF86/DOyTIJq2BKp4LVFXJtxjvSnEcyn/tFevfzlWe/1ctswYk+pj4tkVvcHhsDqXwJ6EuXcIF1Y6lTPl8ZgEO7eKhJSSMqE90+4g221P2sDJ3Xw2k+
pcR9/smvOzsy3Jq6JV8dxY45uFHQCqJjdLeZnZHVk6Bks79pUqeuEhUuPLzSAMauWPlh9kc/4tFVjFTPHbQUoYXTkD7YdkO5FnpvCdpzWwx2NGCS9BYDYN
FkhEjH2e1H7PNNOJv9G/oNF+LbP/KA0L633t5qmkvHXcyjO4dsXYI7RI+cfh9fzPm9j8BFXByu0APSqGCE3DnXWKZe8T5PIhWWaDC98RZE6bAMTW1HulRL
RRqKQwpVdXaBk+ihAovkgEj1jANQPS3wmiNiHackixNIV+AkascirlVs51Yiikb6ns9asvvrOCGcD/ElsiLzhkyWrYNM7+apC3u2/HC/dI/4KYaIe4gc1a
odM9XgDpixjxhYW5JRan9OPNseh6o7O85xSUczU3s/18E2vgsbH0gsWEom6XNOEiKdg7xfSwpC0SUcBtfgYRpzQoRwKuu0j0lesBdErMeLmBRRJTizTZq+
9fjDjnHppRMmIAn9qGN20ig6lHUKFmcbz5Egd+O+qQ+mNlCYBBmvt/DaAnLtJGcV0oOCcmB+4PeIsEGRHUld3vrSSKTUrM98B1RITwNaF9zmfhLsfke9yv
ayImgXp0wZLttN/PwiL11nUXhTLk4YwvScqpwvZ4PZEnw5JS/y9btqhyXBKMxNWFx7ySQLG0JNG5rsvVer+0/xynOdnvZATaZnARn1AcnKNqV040B8d7LP
G5cpNaEuwEo6ZpOJ1Y1JRoWkcNBNvdLjOE3wGm2YW2Pl6lEXVMg4njbD0gTVRtyzaZhgQK69Kdc0ZNoVP8QW2L6M1NPGx1GFSbx2Jv7kTZj18Bmdncp1ju
iR/uvF+qB+NZxRxRVKOmm1xH6euNlOMMHJ7LCNr7xCsq5sL3VkMgaYNZ58jTB5X7W3zYOcqLM+qNb19u28F1YpmngFGDX+AkwXKjR/Z5XlGTo2asfZC1qZ
/8Z9dxorcPBpO+8M7GJ6Bxu45Si4zkcRMN4Tv/BSrRXECTjwQYeC5+dRbEuHLmKJtpqKTOFNam/recAzHLZ5ina8IVB0uPf9sL6j0DYAngXxW3Lm/bakng
y6GNr4D6+59J4UQ5uEartZ4EjicWfBcuZkVDBW+tYRw8/xmARfHOnoJ07jN27dNjNBt0LLtfV9nvFidKIZIlamPMQORJ/SLWKR8JkeFL+7ucgNx3Su0aLA
GdPcsbs1vqZ0w0WQ1YrPxDAJwNQ1+T+Nj+8jc605mVZSDqpdWXjnTXAmCbk0URQQFjmH+SoRwG+VwS7Mgl8eozGdoUMGng/qV9U2U7Kg2dXEnD0HvCoGim
hHJpkGPCf8cwakcNlkmlHSlRExx+PnG0/nwT3yIV0sVv6Tb0f5MMTr+EMaSrUQaVnybJx2a2ideCUo6AAMv9Fc9peBtFm1kPprv83NF6xWr+5k9rTfTtd9
wqTc0/p5G2PZFcJ+pb3tzr3+Y2x+SCFxMJ08Se3//1l7kyZLciRNzAKALW9z99gys7KWrl7Y7CZHuIjMCC9zInnhkf+Vd4rwSgoPlBbh9LCnl6qerMqMzI
jw5S1mBiDoz8wAKABVAOZZb6azPN6zBdD1UwWg+j62WruQ8LVJPKjPUf4kFq/t2uM205M1Kg6zORvowGX+vMXtLlvhmNXqYLLCt8tzz5Ew723LvwSddUuk
5e6pAAGclZfrYmoJSXb059EnzegJWK9EWmuwz/j6+ri6d8QB4jgWinaGEy3guWmvXEfzbwrZ6Zt2bQZRL+5Sw4qW6U8fy+J1qGJFBb8eG2rBmZhNEaKgDv
f9kUIzRFzTprJPmwyW/N0PAQ9Gn11qOfyW6OPj95TqnL/tQZ/wLcxMGLcswYNDQYM7qVm1tvDi9yaYqVFHFrsSnjJdmkrAwKebjh/Mq5kW3HrnLJOMoLWG
0iAd2nozM+J1JnW3pX8eC/JsznKKZBUvQVnKafC2KP8XjHa1FawOmYAKpF7pQF3gfhRyvYDlvJB7fvzK0lzFu2t+Yrmf9Zhm13KZ64wy22SM8p/cV2rBoC
30FA86Po67LZZVVeZhmRmcJCio8tFpEymb8ua8sy2ja8K9VWEBRy97nDP9wc6D2RIp3FvyKBYbsmVFFo39h7zf0DTQCZrT6Y3nB7pU4mjprNLGAfEGj+LO
1apcCRSVSJKm0HxafevnSzf+EG5kUR7rUJx4XW47xBacodiRyu6rjJZ0aEg+UkOTVSYiihAPoyor0+xg0bYbHYGFGwALGjQIdHt6QnNx9KhSXKzkQPRW1C
Em0VTKpnX2YGVCXxAw8leWjXUqCcRL8kJ6HQwW2YBz+jx6TBngqxRNB74mLIre3wQeBxnb0U3isaIhwuuFnsqXOy+5MqGtD+AyTZYb8CSRb5d7bgh74Z3o
lfhUC6UXNNf0qLOtqpyeL+/kIYPE1bpOxH1ZJ6+VqepkOSsNxWsT6p2cGed2SFX/V35k773bGapBG1GQdkmrY6ZmX6wfIsqxkqHwLLCKJqcmqayBLSmoju
4LzTEiiKbqUHKSfDr5Gk2FrNuAYhod46oCVV1RjoZnD0v7NYcl7jYH2vd6InG7lIxhnpB0FWjMPtdH4ggPzXP6OJr2ZCc8EZ5ooBxsPIIq3kL22jpr+lxG
fdJRtnFUUVP31mGu7xRx7xQ91FDuaxAW6ecr2oQEDYQ430NadyXT9NX2166Z4Z39VYJJ66k6jojiURWy3pjd36MxWe68/6niqk4a4u46vQE12lNDV+wVCv
qlziDRxlL5TImGN7fvxVrMQPGtKsgZwLCIo8LJLA854Kd0/veUQTIDHIMmvOa7kG1zGvWVhfTKE7vaGcK+yD1LTC7exfZbYXbzWEp/jilEW6N0qT3wcjS/
8QzcIluuj+vwy0jJAf7DjxnniYorrxPU8UdPb1zQ5+BOrJVx2BB1HqJeR5A+5v5/fobVQ8qkJ9ayP5O0pg7JTkR87NLDPnBar7NrIqdCQegNOUGFl65afx
bPqm/Qu2Z1Xcc7T2s45mq2aJ6QF76KZfE8K/Dmk0jUhvuXZPIyHYILdLEgLhw6+sCpLKWosaJP5O5SvY81fLMQ6ulF0VDt5J3M0v6jbzQ9RTk1t8VENUrm
iUd9VqFQiqTHrJMWfzmoHtjuT6Hai3XQ/O6EcvBYubzddoUFWA72Xiq4vwGftV83OXh30OG8JlYGZUy8MwkTeBvDEQLa9HEwwmmx/wAkNnqtzmh6mzSWOi
12sjLrR8Sy8w4Ttn5t388U0ht8k89jIBJRYANG38Q+Sqbovcke3UykBg5EFHF95t+TutcgazdhfmvqvnDB/K32pOFCS/A1WIic9ttslNxEctQEGUUZRc5x
ZPFHgA4BUjL9mwBNX2EoUeL5RC9ZMkTmCg8/7kM94JmgYrM8SOZgqIprZEqQviwVpoIch8uERkeGFfC5X2K1ulmGoi4BLad8xQAY2zPaGQqEnGsT6VlgO0
QP5cuKlwqra79Lycfs2FportyDRzrW7yNs3FWCxspa+0527/tGu1ymaYK+W/Tscxn96hcQ9Uy+fR9Q5s5/qMpK6aLzXwWmWMf9xGX+IOVobjrJmXAiTNC1
i+KLcOrude8RVYqOjR5WJSr2nnAq3HhIJH7ClEQt/4kUx1vQ07VyFZfZ7AzPIf9gPWcd7PnYoIk6muQBNJwL3X2ydbfzaPVC2IohNJtF5m9AKfjFQ51m+t
cE4VBQKRO95EA6g3TrFMEJ6wXt70/w1h0GC0fcimq/ILiniCwY0QdWmHbrwjqP3EPxweGQXTXi5l1VqVUIv3xzeVGO3dX9hCtxU5DWN4s0t276sAf5GX2R
o9htWK+D9OVn/+i2yiFVnnH0CS+pk+m/0bxpRVETrAsThwHy4z0avjVwUEY9XVGQTbB7YMm/+8QRKPG96u1z2rrG9Uk9Y1JNKunBNO5QnmaB1/412JQVYi
PoEzIMRZJMJgujq6C27cybT2hUHTeZcH3byZCvmYPiIRZLidqvbnnhxVyYjvSDdBQuP0GQwSs2znVq/YBjKNgGy2OnUAkWOMIhGQVCO7OyvV3lW93MeFs8
F9cha2//7Nu5aUJj4gU7YmbBF+zeE5imYGJIg+BLAhnybGYo4Zcfy75U0QN1/GDmR+cMNL3DG/72OSFDhv9YZQbHZr5vyMTO+UegejfB+xz3fum4pYxRKM
qD9IRLegJ+q0pEY6BWxH6ql6Q8L1BXiOaoCH8MGC3frdWxROWQ6AyK8hl1Y8cLtWgA5+kVqktAT8fdqsEiLvXijlEPaWPTowLYVfOBOQXMCS8NzhKfT4G9
0FXksMNpvaixc6pTSgOEsvYFZdGCL51ZmwejY/soAqzxSKd6pfE0pY0rvUwZj+fUe0Nv/eukc+2/icHSUma6Lre1F9w/hcrDIo9iwLbpiRqfxe7hvyOP0S
JM/FDEZ3FV0BORDb7YilksFGyeTDTYFhHqKqaPewjPbbVYVJpmpmki58WJG5zEtb4fiYaYLLnhr76yKu2Ye/J+EcjBcOfE6rpb7evgNWh8dtaDDAJDclvO
sQQDCS3dKGvcZ4dtPu1lvEUppo2cT2dmkOjvWyyYAlWWwXH2IJE/QBegSKjCcMHuqmaE3q0B3H0UQT4lhTM5Ioc/YzHDTTSwxgOoZic817lkmCTenm5jRv
fO3P0DqfhDmLRiZo5e7Se5/MLScDjz9a+RxIajZNr1yTVNL91OHp7ZqRVHNaAu3y62LfDQsqSH8hn9Saz07yvrv/ULj7h7651HY+0p49I6sN4ii4Q20dus
2Z+FNFWsF1pqUDbLNDW5QbzQxU76K/NIPuGJkgNBRZ8SDoiy63UAxNOPbshZPK0YfktAr75CSqEN+bBoWibf2Du+rrLZwf6SdLfPgrWpyLR3b196/Wv4p6
RFVL+ExzsR23Ed59BWCQjwPLkTyjNvHe5alCzMLzQrZaYq2IAofQ/tl1KYSsruaLFeErm1F0U1WS30nzPRX3JCsno4WZ4MZmp8xiSl9qdl9v62tnGhCgd1
yHqCdn0RQ66C9za0CN38yw0gvpeHZaTNdchnfIrMs8DGc5Wie8Bql4AXqfwtkgbyPyd3rVkPylTS847bpmxksjer13fXvZGdaT4EYPsSiBHxusYe0B8g+M
tAq6KN6ecwhRL3iihJosE+Q4Q3CHsJKh9P1wErGKBsHWY6Npgei9JxAtKFWZV/mX98azVy7z33fZK+JyKa5WVeF/Rfhj0KVFeX5F4WbMURxeux+FC4tZkp
1/Y+gVJ5Qdk3a4MeMnJpZvPPYNbc5jLmmTk73E61FMxab9Ld4GDhPrIom4BEG9zUzC9tXRm5FSg0hw1rmOMZSx6jvAThBnl7bbOcB8Q4FByK3MOMaWleMj
y5E8nm0dPMN75RaUZvrn/hBInjccGJFPyAGJf59pkofExYRkcoxYDNkyggTPgL2IK2zhLvmUrqY4jqCtOsHiHs72blTuAAh5U3Vgg/P/GE4QIPHbQh3tHS
9mJHOeLmJZL+G0tqXhCiaE9bjhtcM7skJuVFDl5Hxm7Aen3/ZYEVGBN5UcNfr57oJyhOGj5+QJ8tqjjVq5atX0Wxs2gbZOleYrhDqZOTtW4NZvA+/+B52J
Ks0efkRXfBH310su86xnkzHLQHXCWj5zqUgvdyjfVfo4Jn3GqruBaIDAyyQzXtWJgKEERc9OSn4DglyvVqHwiu0ISlffZINXNSPKRfUPujK6mEitD3/yu5
q1eh5fBbY6vItkyZa2oXCnAR1wIdoyYUIK0Vnel3MRbcNaZzlBUcdqaXmwCG29f9ANsOlFws1/34EQFs17syotRkg19oyzRNll9OdRyXX+6Lcxl9UB1d48
PRSfAMjxj+kI0bJPz9z67/OSyK06eSpp+9UTD3v5qYXZ+il6p2Guxwv5wKsj5BoxpwrFfagLtd7pUh5uNrM0+beOPEyYHdBouMdjNZjqEb0wQJlp+Gimun
TeRO55EiRgNM324Rxm8MsP3KG4ZyuG/LrVrBNKfGBIY7uDKd7XiY7+oDRObG9P11OGMgwko6DB/zOgI2512SY5ywKkohNv6QQi5Y96+B0KCM6IwFrnpzU+
5SeInnlwW/gmZNonuoWtImMzbSpWlAkf4bF37TH2uYNJU0WcYxxY/9EGCNxzCKEVOqqKFQyXuSkNvVSSmEMQ2mgCxpp956XNCxpDxNmwoaPHlyozYZU6DC
DEpKrIrKiy9H6kZvsFf7lFtl2dpzlmzxh+ClT89ysgMj71Cpr7GcEJQaUhHUihW1EZJYIbZV0x60h3war/GBKMoZLp+v7Ut1oczlTI8mZDwOHsZ7zFDDh6
iEzsAtCsjjH1GjwwYEa9n192aDWOD3oabhgwKNVXQVQJEGZmqCrqxdhs7R4pAqiChD2buuAbcJ23xJCwkq6kEt3e0qx2Sz4DzrL/7gD6B1g6Mqtg3eWMkz
/qdwsIjKDv41nCIGS2XI9ETg77P6VXuEqzM0JEBZW8DJdY7m/Gxj+FvyuESY9h0CNQHXH2Z90XLBw4HbUx1i+iUZuHSOj49EHHKjaVfVhA4xpPaAOVAWu5
lMNgxjw/KiT5Xa+5pzlw3QWGUKd3VgKJ1/Pc84UzScCVtTksuYLaKxJsLRaSNAuUvb73IMwWah/D5JD+BIYhAtSEexTHDnY7whcg0aNbxtlc3EDulJeT+O
+xgecvTvp/ABdTBOczqqRw1gZStI8cdCwyGmB5oNdRq+LywxJOOKenJ5RA4nefb0U4WVXoxk7hInk3z2Z8AOpdzbPMt4Sa50xO5W0c9huK8xWbLbSTiSQ/
NzDIsM/wgr/TvZVsnsUJOankROFsh43lCOp+ohCgUu5ciZpaydDtJeGuFyZ6cYWoDxEvFOfAmDTvP5EgAvFuK8vsDWvEokBOf6xiOUtH9NCRp8x8DIKFjP
q4lmd36QmplF8UVtPJK+EMEqQa7H8yR6qhkhXOqnLI8Yv3zHEvEKcnIx6Fq6m4LO8k+TWGlXYoSqr8kwev75c1kwF2uZqsKW5EEDK88svYlpAblQm/WLN4
SN0ITP6KDuHaZpPlZUQLXY++Ml1pw5+tmhnay3BCJWoXywEslMILDB/Y+izLKMyctySF0mkRNHHyNnweiRfhSwHov28MuYKPXzBIxXLp5r4MpQYdrgxvGj
rwgnnfv0gXtXlkBh2SWe1hTTGGMquf2LvAv3Y/joofDAw4HSVYZY4dYnlUsmapjl0b4qm/qIlq/fzUwX9vxKO5NGXoJDgJTi1ZnoUt/a8UPfJnMI38eDQd
ImXefMPbtHkiJLzA7NNLJ3dCkS3SKKN1ZlfspwXhHaKkBBUJGRojpH5oIPz+cQkGSNDoQ420tJ4i99Jn6v4q4rbTo5aT73qsqZaTiXnsREn0E7E5MMel16
loLPRFj6t1vTU69NmQBU3EZupvbJ4vRaMa8y6i6bbGXT5WGdyQ2BJ8c4eCLsOYxn2Na/TKbckx+R7kNraEvxLOm9nkgzUiJwpmpHzw9lQYPzd+mQTgbx2y
YwtLSTmM+Du4FdTzZpHhZRdX2WhijBmPCQXQK8enXQwGmA2gSnwu/FkHfELAYdTUlSUSSdujbraOH+qks6JXacYrPEdg3NiDfuQgrqOg1TSHShVAI4g3yD
crkSnUKInSAod9369D42jM8c/CsUKxZvq/rFKq/Bps7nLMmXM9guu3dy08RT5ys9lHewV4Qplme5ezwvN74O+awOQJym+t11qqmWSOaHGnN+DgC2AuSpKV
Oh6bxVbR+tSgOOzyFnaiRQ7o0tu8NyZTzlUqvlvPu5scM/rBIiMU3otSu5KoDu9EZlUl5UrIc2rrkSoyy7yAbH9R1q65R9EJoa58Ujj6WBezaVw2dw0uLk
QJE3qo7YnDP68r8PKWaGWd+WNtKguYg49a9iS3YtGAdWiooCR7Nv2rZ4+iN+3Vg5C00E15hEdPj79mGqRqEZ4U3lCqw5YugiQO8OdR29lg/oWBsLXYQqM1
gKw98ZUMtl2mIHOaqngPdjPHBpaKkGz8WWsH7njVgRb0hlT5a7GqiCTXTjQFNvL6ucha+CUuVRAndzfYYrZKJEFe9NDCBmXf26b6NBjsgZDkabBW+BriGt
lJiefT1WUrEaI8PeE3tTtLT2WGiPmewrf6FNWv1vvIee8gBCkbtOKSMVHMfQ/BhYgCEdLqeN/KXUKv4jbbw1PzyusK9ufxdfBm/ScvW65IHEv1BehNiENN
hYLWyKPLTtFaM9AsIzQdpuYvo6eNzvYgxuNEUVArIR/vUUJtjAoWO0I6P25Bxt0CgSOWUFEyxSRpAsb/Hk0gGCc9BY1N9OOroIFDDSW9B853K48+etZy2i
NINXY2DEqMtQ/ZK0oPEK1DPUHtlECvPV8ACWJAKUAedAB6N7SRvpwYY4vDgeN2N6UfsiTGvU/I92U+CUw0ZdfsP4UEAn4e480LeLWbRFhFuDZZ9bkLt4Hu
cxpfsi5qtIwq+s4Zd0RqJe5iQzkVlTFkF3sJ5dY99R5PRf8hFOM/fpXGIkFE2Bh9JVlW8TNiUMWA4QfsK+/AG858cMcZbcKkH3MWC4Lo8Noey4zOUNwnDo
4255kHcBRkSFAx2zCKGoTdyVAm4rgy5ebfzas84medsMcx2D7u5lslevvWaw2T3Y1JxBJH4PbuOhRd74QB7V1jqEVZ5i38R3zb9HtdnU+ti1NM5elRmZ9j
TWtMCewaqZBADlLi3rugR30cPOEGbEe8F1D54Kt9OL9l98/cDQ51+ksoIt8AuFSyxbL8dU1TybloMW1mz4lzoU8WAfF2M5pTAr/RewJ3GV0P01Ndpr66fG
WZ+GCDtOvmTI2FrWGYuk/R9ZbHPnv84aU0JNuKvtNLS8t3Tp0vuirJI/p2A6uUDq4j/qLpwHLkZPsTWqkZkHYzx5vmGo0pnh0BMcjXA9zTtSBaLWLHwP7N
4jkFeJXPoQB2NdZVJafCaGOU3VxyI2pOTrK+/tBS0YGiD3gthWc+tjQiYjNt4v45PyElm/gO1DhdSc6ACBp5MbIVC7bnxuCes75eU/IVzn/+ZlflolUw/c
o5DKYekQjt9gyydhmNNQZwmYKHUwG09fSHnsE6mMZybwqMJJ7Rt6//PfA9VtZmJpS8iy3YwnJ4hd1QRcxXrt4BiTxTZCZMKjPeTvzTh/c/IL0rC5h8MEJ4
6+LvYJe3NJZlEObqD6umcmX+QQ9TMsxE2aCAgvoe0S2SSPJ2zNRCRRrfpgq3g3INE0LscYWN5eLh7YnUHCTzIpAnJUu2fWiI0v+K98S+d1xVGfaF9Ha9gO
Sl4LZu2367VP6QJyAwyq8kRtPEber4jzefzrOI+ez1IpM9F8MsoZiX8sR/UiOPH/IDi0OcPR9tXP+TwaiHKl6Re4G/OAhEmEtWiEU3pPCP4issI9IJNl4/
51Ipi4YEZ6BejFyjbVkWvAxCrTjWcIJMgPxz+Ep2fAUMCSq8xHgj0ypFoU5LFwu3lxi2Iq0A1GDahPP3v+R35RQQOTYqj3NBUEHxJkzy2xmRXmbXgQspm3
08aPY0har/OT0E1bSYyul7IcEVvh4Xkiyaed4dSm6H7r/6yAvKhlWLqrDg20SLrAF5WMVq6KmV+Wu3xpBmUy0RJ9aT/1IPcZZGqqwc26IxjAHptKqkTdXF
Qv2lNQEnsRuG8yTX02YEHAoCZk9BNuaBh+KJSA7e2fgM+mRK38+QKkIozBEvReyMlG/OnvknAgifL2BQm9yGxq+9Sjikn0FJipdsWGYJqybV7Tx4lkqvKP
mypTxcJliebxJCvIIIbF69YVlMIxxTW0z1aNx0XJz+0irGfKo0ThfRsqFZQfHUeUCUVWkeIe6ctPMYDIe8GpVv6wgvtjNe9hkgH22c+zq8G9Z2BPglGLQ/
Wn+fThKFvIFjvhf/Z+jK3c5+kvhagtS29MYCmCYee9p/MbdV1oqO5ys4cyeEEG1hSaGBqltn5xTXqFSfgDS/un8Xw9hh6J949VeVOSAfEmQxoitcsoXyUe
aVt2CL/NadnAWFW8v0Y4/bmG/lFGR3tiAComvo08yjattGSlm0sBEou9OszWDdhrhTGX3xQRoingXsTN2nbbImvF7ohJ1DGtVDgRiQ2J0RmUN4iksKpCV9
0oZDRWic0Q8I3Sf2NINolsDIqbpUzH6UXO+8sSV4yJtgB85fSNHaIU3CNVHbAyr39jZJreR9mcsE5uQcDqVWPToYRtrEHcIJbXrkD24Lm/QPIHlPr16bSE
33DQFECtx0LH7o5zdL2GhFNp27AtZUubu6BDU6JpEH+OwdGSimA5qgbpqwm0m8c9rUFPVyTMD9gw+ZIRo/IqdTDNYLnEU4IviBevXxzwaGuVukwo7EwLdx
LnrflvJt4+zld0EBUoa5xan35PKdpeqm+vsi5lfh5wH/fI4deR/Tu4ki3DctNIKIWosEL2PhNNscUORe/vQNtAw83/0SpmhyMYp7juMLCs0LgcUOYt/HWB
qyqT0UO0UTtF6aMA9eTTaAPVbuPYF/PqlzhgG12BZg3blvkzmzJ6vyiK3hvCHogUtkHP3zzgBkYW5pWeIFn26gtk8R4VeE7Njy2i8BTttnpLJ1S1faFfkK
8oGTY3UZoHs68NicbQSofxxGFmQNsbml4Id23Xk8prVVzcrCL/8RWiQRJz5Sq4t3NXiHQWhqXdAE+JA2bjNsbwLEa0L0jpEl4X8btvC5ImivSc0Ra1YL4c
RCJmnVOntOJKwh0jZY3ltfnXcSyqYu1svGGySDdAmYkOz78RgbKC46mxeeog2YRyjWxYsGU2vlcFcaKYK4n3Hm3oGz+Rw3gX+GcsWkrlKm3pJtRyvaENtp
5b2knsFWeWNvSla1NwtONYjlEHyg2tzKUlx6esjC2vu551BLmC73wH3SVY/H7jax7zqquAV9ZJps5kZekU6MGPEr5ybR/qQDC2aEYSjJN5hQpyK/DaewbD
SL5J28+Winw04Tepzwb1WxvMznol346Y9KqJwXVKoE5kWDqOUF/rX7aVg7vK+Ht2ay08tPS3MTlqL/6Cy1MKGV2yLiBD8mpb4wp5zq0N3pPaOk5cMrNre6
ji+gzY2u9TYeEBWfCt3cMxzm/jJaZyjIrHWsnhlSchkaTW1oNxNNfqy266Pt0kpkylA/j5KMqbbHTvNO5/C5l5SCDpGc/pyhWc4glYPh+shTR5/RPU2RrJ
HumqSlNq0Rro5kyBLelVqMya9pt8drL6WR+ntIPIPVzGcK4E74+Jq/nSWoZAkiIwn5Qdv31PYQuzv5AHd5ssrI6ECklFysDgaipxU5hV5lRekvmCN0BB50
ESBfao5SRlhrKk6iYNQzSdrOxJR+zNxRSi0CxKM2jSO3XNp2C8RVnAcXq8ssOTJW0i6tS8c1sIZj8beT1QiieXlbyznGSYgr42A7ws+3JNAa7M4uY9JRG2
2lpQ2AFVaIsRelx+uP0vwwmkgiIewB1taKRrWdIS/f6yXjfuqBA/6f9YUnSXJKKuiSFc7Cx2YHKyootBmp40xp2+jQREXiIgPyyhPiuLGOATB8SQXTwfO2
JCkqEtInddbAFsJf5tG2lotHE1d4JUdyk+CycOnK45FExXEzbTHOsV6A6kaSNMA1QhwY/OIpSzB/Jh0vkpqKLjDxvuCmCQYmPW38LPkfJB7bXYgJwtpqCC
HR3DBpGOVXkcCXCQOqpBckwGqwNHnKgCfZtcTg713vsPz38cfnpKxdMlS+wQ7Q7xWHRLppQCUovA2z6aicq5wA/+nE3SrO2xtOo86I03TGFnrWPL5ck9oy
Gl7YOiShITdYFzrUTA5W0uX3uoqpVFtbU/GX0lTEExEUZBJe5jkYVepVtAlb//QOBjORqtEHOa630CwrH4e74jFGZIJ93swZRhlV0JhBLAwa9fGpPoxIQ7
M2jhiVddHhkx9E2Nix90AMoxUh8JOvqN62MtsOXDYqAFO7SWbOvRkqfzuLb0QOiXWUoxA5PWRFw/yamFcLqgkEJYt9Wl3PaoLvwg6ZxMjo65R6/c+fvVBR
FFlYmV5hG7UyZgoRSQbfN3EwOQUxzvXWEcGtodkEkxnLwj6i5Cwb+bh3aOvVgueNruM+F5IlLj/l1m9eNbIoE0eG5RhkI7pobaVMgmx2Xv5imbz6iRwTNE
Emv/FlmQEmDshcmc62K6hCDhk1krk14qZAsu8GJoN7g9mtO5RBkoxOFo3MFsRcquJD9vllGfovfV8//9GvUQ1yNCNuHfevI4lGVj5/bELOs3iDQu3xiVY0
nJMRv/VNJf6XVJPtN5lc+bx8rXvtl95jU1ysEpzbtR/xBM8l2QuqyhAPynGJc0KXxfxYvNuVr86CcG0uNYJBF1/Nsn/4fZuIvnn5sAd8ool2vGvjTmM6ez
NV4wRaQyMQGvYhmbc9rHCq8/vFRGaGfH+hYVC+nPfMwrcY26im7BhQptFRPwZ0wKQ0VmOYdlP9O4zoAeN1gOMwYTzKcxZQvOiMuq6h8DvGg3NstAr3o0oO
vNKxdGmpY2M7z7WJj4G1CV0V3rfUkauQ/zE3qSN3W1ovw2dAv74WLx3aU6v60yrniM5pHa3RJ0fBsQYsiu0NyrPCbweHetkaVpb+EeKwrCljugyfbeWQRM
0eDXXjolu6NRJGR5zHlKjOo7co6wYcIicGKw5t+K9l3mBZDsanrgK4IjXbkEbndEcPDClbUNDrG1T5ie4MqugM7VXE4pkGOdwOoNIr4va6Ayl4NpHanNU9
uQXJcS9zxibxhKwkRZxqRNNs2joVc79RAxt7ZM26ukbQlZ9EBeqZe2cDn3dpPLjJgDYz2ZtexjtTH1Re8B4Giu/xR4oiD0xE/jVUDD0qbeycF31Z8he1B4
xhSR9JgPmxcF7YzOGV5C98xI0y5WYstdJc5JQG499qMzSzoaoVFJAV76VTCaReL/bd7dv0ICd3Aa5Xe0n28R2DB2hBhKX9FTUfOyad5Ew00QnlVTC2OR4S
nc0bVNyEEdcE7+XJOOgHlacRUkuRABMdvpGsL2Zr1Wr0iffFo/pxUge5tMHQE5+zGbZ2NBvKFWRNosAcnGpcBlg9j8SybIDOVYRwNjoQTtvYrieqrfEbi1
vW0++YSZcJ3LjPQJf90C0m9xydY0MEOCFbACOWsio6jfCFyX3NoGC4HryrzrCXd9aiDKtl3f99M8Jk2mLWcMJIn40U3XhmodPICXiCubXcTkdISwq4JCBQ
WhRi64EdVYZqIEMf/peUer6401SE2Zfnbpa15HwAiW0Zw26V1TkNeltGOlnil0x6hQHxV0HVCERcdTarILRL885CPPAd8o3NkhGjaV2YtGz1mVN40Hard7
IEe/LbWZg/+4R1IMLuC/W3IIx1yIXcEamvZAxBg1VZzSzXv/CcTOsWgoo/Yn7TVtAcE8QuePmGmQ0VS0P889oTfnSew315Qgh6e8Ptn3z7UnxkVARli46A
MY+o3h+lxEj1FS9zYYhiZqjhN7XmXKjJgHu1aly+jaZWKk2P4UfbNPia+YV32wCeokPrskhe+csRJny/jPSWKs+MhgEzOYzmkiXI/5BP8g3jna/uFTZN/O
AjRUuGNT8ayDoj03d5mA/myDkDHevBWz8T35qF8sTqDF1FmEJ8dbcCJTQawT7bVfFtayEEKEQ/8T8NiSaZfGvfBSXRWd2eEKNnyKZVqVR7sHX9DrGcewaH
3ykPJoacwx/fqr6PJdi6dvNG1+0KyF1eO/wG4+2O86I0UaP5uIisN+PbSiPl9KeFL/IgdZoo12ial0UYig0xm0os/nMTKoKoVQ3sVuhLlQPhICrT8aUDgi
2rCvkmiIJZNFK4pBuFeIdLT7kLAuf8kq2xMcHaon8TrGw3Vspk8ONirC2Y3QlNVp5OXFklrjpybuU+IvTJEDBqX2PomA0595V5ZpWwKNs6mXfkUvOnj0Gd
sTd0JEvatiQFq3uaw2j822oohiBV08bMJQFFx0E93V0TJcu4nwBGfJ7Jw0BKmbGBdd4gAl8i9SrOdn/vREJUZLhodn9XR9GpdBiavRb9C92UbexmSGTo+Q
/7Js+G14tg15fN/E2QoMd3KLtW98krLsUBILlJuQdW+hcD1l7WFki7w21YFpfghsgqnUxBj+khGpVDcr41iSVVjetJRNiaq/humsBqWjd8rJXNDpNHltBQ
gZh9+eQlxgrzjtG0y839MxgSLOiFP+F99ZImQ+lRnTgkAuVn+7gZ15ItWX1+XEMjxNUgSDQzxP6MBQ25zcIIpVq5MU76JBqzxQ5KEBOFNG5tdlplMHk/6c
vPqpxH4IN14Ghj5E9sSBF8IAGJKobJ4L4fi8N+hRX4PBHrlX5B1MoffZ0lmwB8R3FjjTZiaT+OT3NgGHBG9pa62uacRLLH6gq0PtcW354bM3NvKkrYE+F+
+c1w4WjPJlosFTI3vIZGLl/CqRHZZV+5N8WFg93mJMGeNjIkhKxnTRzc8/vap1+ErmJlt7mj2Gwmj3u/XIm5T6k1JnMQXRGdJwfnP/gTPUA8z2vy5MFGhy
hVHEUnRCndAmFXg2gUUh+ljUfZEbK1qdRLZls2XeIzZQf6v8c6C0qh/F2OwS9us1lWXQ0OdeYr2QKEELRe6cdMq3Hj07xM+wNcviZtfNT882ZuhdduaGQG
PC/I8I+f17j4g6w/nDWlxd0ZV3m7SnaAPq1PgP8JIR1yuZVc6MEqjp5n6F7+yIN9g7jop+JYx91AUyol6o2WKU8BPadWEI2YDhHYsiz+e/z6oYTBYT+iVJ
4hapcXuk8g3c4RVBqPd1waYgyLbsPQZJG1RCdpYdetGFHS0+wjoluIiQ3hB5KsgT6CKWKPLC6MA7JxV2T4WOOsHz7SZGm39v//1TGuN4vhXuMtqho52qkl
kn+ym0dRP4+2VpnL8ib8QL5J0hnFMxNFMwi489pkCbkKVl5QnR54ynS2d8dCb59uJ8ZrUcrYmctdk9UR3Ayo9aJnNEzJSwLHlp9p4ECIBXEj+9zJEbm2To
+S6PyzbBQ7/ENG4DQYxaE5p90kMCDbIF1PAyiuwWrVZ2MAM4BI9b7AsiHIhUv1sZuaCbsP0VF0XzOeyMKinp1kn/9lqDoS8LuZ91MI95f9cGfajToE/FYj
qcoJku1rrBxTxTLePaacye9AX2BdEKkalKxnDar1fEA4pELlWj7YrT/FSBSghcNbiu78uMKLcpo66Q6vDL1BSq30Tv+OXs6FcJg2N27kjKi/AwlHwM335U
sy0YkcnkbbzE/yGmSfKkcb9N+QTc807o/Q8DYiiZN2eWkpBvyAS+TkWydSobeC6X1G9JXYGYcvTNwLVCzW75Yphf2Pjy2MIB9dP9345UPOUIcFF4hi/UTz
Oup9fLt3so/NyHvh3K7z0ULpXEU4+oK3FnlGrEly70+A0No+BRCdXAm0UyZMMAtoz1dYB3t4RzVXmLq4y+LrVTaWh58V4UJZu3etmeIaumCWzqd7lRmDaZ
vWcYFU6RQwoFadSOPnlc+SEpFNwP70PKWwK5DWDHR0ytRox/EnM4tUrXBMb1N9ou+tHNilfjYwVy/iIJmcboG+796x11pP2ELppuUkml2T1+SYUwnGYqWF
t2X27cDMN6ErfpGL2PfT+Gj3UiXxQeWjbap5T7mqUL0kPmRLsKf8x5iqxzGT+lMyyjoatWiBHdzSR5nP6/Qmh0LdXQBvRbnVepA4jzGBq0OlTkFbmGN8l/
wvtHqL8CNcrMqPG5gshgO7Vg5eFOoKyEq8TvDRyTSmMiOVNIBlP6UyzsdJ47U6gt4ZFhMn+6YxtSIsfMpVuPFqZuSAvdwF1F7JRcI10VWIBVaWszPtAyBU
7VhIMB5eCenf1Qrp1WiwaDUo9Fcf+uutBC9ONVVH98pv6P4MhRfTJ+fHAmERUr9RphMCzpBXOxoloTDcNt8A/0ZdsKVJ2LLd+IiMNjivshUhrLQowYULrP
KxzBNWUiyYiX4fXPuqFElXkKXmlveBvy7j8Smwtw7k6+Y8T84smXR51JIhWTLGMJYGhk623vaeIxKw2fgXMD+yBF1prryj/c+8Gnj10Ll0S6CRdYvoYuU+
Un7deFxsQAXTCZTVdX+bsSRTgGDoA6CA1JfZJ556xzX25ZeC7kaFikUwISrk9MujtAAb6QJW2UN4MRNSZrXWt4lllALdQGkixLiYO9jC2Ebiv9WIAeFTaR
d4lhXWjin90X8mWp6qfyS+eqRJqKpME2YZkKITsrmV9PuZszgpiHQLfKuZiofzRG6BJNv6co8rU3mtf5dF0aQILRtpG+PFagTtl2fizZ+PoOUeldgnw6hQ
RY6H2mbrnXi39vnrrDvel7klVFDvcxD6iAXOzAo4+rBf81wpb5VN5ljdb4NVZa6tKgyFHUfiq95VuUYVSdSFB1/u5e23aLBWenub/YP/4ddTYtkYLSkcLp
pKX1t08w3jn5W2G+t5eM3CCCGyYrCnK7xGeI1Rrba7zknFrSxNcroGPUq6k35OqP2Y5yUKgKDusoBF4zHHLnra8/uBvzhl0gK3ZYo8155Hq4Ilu3AmF7U2
Jjrlz4nzxxYYEWvlpnbXbelC4obWpfkoRaQc8yXHPt8HQKNbIuBB0zp/fYz3fYc3rnjK43gbbV/BzgF+Z6gkHZOJJMdIblpowEk8KdSjvHgbmogrQ4VM8N
mP+M9v9388WHa32MqwH4mAmBtaed8yaBuEUPgyrSEPoN80ATseVptkK6WnXAQLaMJJa202alvqt4r66OTZSpMaQR6vm90X/nJ9//4L92zIepJajyJchblw
OfnLy5Cg3IhjfmWR8RaGlHOzDINKZLMl26NKXyklBshms/ZcNtiSGqyIGyIvupS1rX3BdkdRJzW3q/DoBtYd0cGSWvVFI4GZJUgiVQkM4aW2dBiE1Zh0TI
iErHwZfK4ENsOmdHO5na/t9gu/Gga3LzsAWAEZYMUU4gPHPAYten3PTanO6JDWY6BOZAybo2cTenXQpabgNH0dAQ0Qn5q2iEj3Z0YzpIsxsMU9L9dAai4I
HO2jrDZr88RVgP6RmMwY7G6y0n01nTbdawNlU7sfMopsrWPKfPekk5vcxZoZe2nk7xJ09SbY1hHWttsEt/oYUaHQ7eeN5v488DytsYmfgxlkfTMHsxNweV
U/JsjYB05MFoBUklRz1ac8Lu1b5Is0WUTSddBWxQjVpTt8fRT1G2NeEldSgEAp8Xtk+6ScAE4WAyh3ZF3HpmSsazmLmeC5hSbts/qnXxcyMShUk17pcSWL
MzxNhXvhU/eHevaE5ACRMa5W5eWGW3JK6+mSXhN0DlPNh9buOOFLHdlzoMskWxuu2L8gjghS2FwlKrQdfh70eM1/tqceI/AxuvNbsuzTV4y3caF7z0tIhs
mjdXvDBSvP3P/PhZVPFeupAnWTTtFleXpmB3pfrNMrmmax0oTivWUC5SX57vmd9/LfpWkCc6hkOuE9hILz8vNulTRRUtwyeJ7gHRL5JK6YarceZD8rQYoP
iDb5Tw1OhaZ9lFpMXtoab0XE9avfXx/6eK3NvKEVqtKXv7iJieuRSt2trJ31LEUJHEt1jtQIUSSAZDd1W0cwvh/7RWZs4l9cWhz4hroxyR9n3BJnErRV3M
XU2+foydQjuWV+tXsSUcffjGKZsj0wLezP+Xz5TcXhB3XETtKC9XN8XzzTFyQCfEZj5xFCfpz8HVylLTDxm8xr23V5apqqQxOaIGzSsrQUQHQ4w5csq7Bd
1fRc4As2Ub2eNsi6Z2o9SOl2ipAzgT18btV0vFZ570UCejG10o9svyryBXRp08nM4F/kDGbYDwcIZD7zaEbuCAbg9Q0ZjQBd+X7S3cuLeABZPrVjD2hoDz
jzk12foywRdC9fOfdWDhhmliOqVoaGzzGryAW6OOFO0Vlnj+8SKkyNGFRYDkcvT9fmwR9IpIC0NQr3wdIgvcswrsvZTmm97I0cU+QwxUFo+XguKGyvOB30
QaT4Pzcb3t70F7oTrB7TF2WIJQR4g9/xeSjK4v61Oi+yd3FHtE36kSVkG/IK9E1GB4Q4XWKsO93AaHIS2mT6YMsDJdt64bgmfaKeY5DVZR5bLxadojO0P+
jqCo2zihb1EY6jpP8LvY9wets29VEQKQbs7zgPApgH0T/jbwKeZqPWHTEYUOwZuvx/KFl/WZuRudP1cuu3IPvsxvcmCm9rox1J7rmjd9KVT0BKqOHWUg2j
TLs1Uk+oSkOGuF6RKzzNjawOYB154u0OhhIesUnfAa2qBok161Yb6pOgUkk/ML6HZf+VDqFEG0I2kHTiTmD8K7pl86AFBGnccK57DrxzafhRzpJIWh5Ugw
XBaqew+6OinENCtKdhq8VzIkbI1gP9786EEI4KCWomZ/cNk9f977jdkK2I6ARP+rFUA355tlSHXgV1p7YnKwX/aIiffSUM0QzSKfHIGxbIdne13rpkBHm2
MsmHxNEGGQzMXzzE9BbZRdhFJ3OS9XCQ4SIJhcmdbdX8POJI/BPj6O2cWxAAX25VnbstiUI8pC+rXvCRsKg/qfUW7N62bwFU2Z3koF8/JRDoYeEGkT6exm
kgeggsH3V3EmC95+wSCaipA1R+wCUIdNcfpu8KYpKqrCeGcpF6xbxTyQa2EoHIDXWumZh0+d96QWNEONKHWyBKtjO9wTZr52RIy7gSr7UxP5GsZfojseYU
Uq6dp9nxAkDHCDY/FyxJnUIEa3jYRqsBfUKd+Zjw5kEBMO0RPjk2bH+CF82aGeK8fGouFoQKNnWL8x3ejug1wPD+CgQoCNWmTmWJgCsYbaXXW7KiCC/H4d
vXBwayldke1VAWMwIrZhFle8QSaqVzgOhU9qiC7ZgMHdeMKqM0nCMG9zTKYVT2bY5OmjsyPrr/hsVLzGw+My6DHGEoUmb+eVvq9J40x+8BWvbVwvOSWbXU
6DfKuB7dNUFduVvXGKY+QrPAIKnvwLqB8ry1V3aJD11r2AUwZVVuQ0q2BTrP/7t9M/dclA2SSdgqK1qSHWTVmDtaeufoObGZnII/ucmxe4B/DvXSC2I/Tz
SnseKAg4iKTkMQ9JhL+j4lhkKlkV95mmQa5OCv7R96p1nBhW0Y2wMSKfu18sR0nHImVEkqfXJ/X+CwUdwBAV1GEbtVpFkDKRkW1BEcAGDrSdbaK3DPTrKJ
d6CcfqLZPgkCYsSz5GYrsnBdlkBGtUxHaRvinX4gzbiDwvDqHt2DJZTlFlYAoEkgdStBUpJCKDv5eZXmIoVJKZZVYZ1Tqk4q6v8Vg65rk2NkZVhdVc1VxA
Sc4TdAkxBVZdMEP8K0/sZDJcfqBSfzok/oZkg0le1JWvKgoMcJow83UjHVzmc9fC0VGU3QF9AdZaZYysdBfIcFIH3AMYYnX+vU+z2rgOw8LPqdAYC6pYWC
i/jox/Xb24B7v3eRW6gEvOP+U22Iz2iodElsrn0E64igXvvCuYl6GK2zL0FWKQNWWrems14Xb3FpsSntprc2auSzwnd1IkUvkvOnb9c2/wnnJDJXmx2U6d
M3DmcbEHIn7CNjD9PqonyjBl5PRgRWw0jUva9+H8uc/4U1lIv4G1jT26dWs6sX3q8AhmOAQ2OglISNuoMnGHd98VHP9Cko4JEIVNgYOms3usKPE6CYLaep
oiCmifcwcd1j09s+z2BJ94SfgZNsuhtT+1qJI5l6fwiV6amqegQMFHO3+ZEzyBE2+4/sADRBi0ymNJcdLUb+IcMqq2apKz30Un/Bzm7SUyBJXOheWy1l3M
Mqp0Sx8YR0UOHhMt1K6NmKl9zEZ64K9N/GrMW8jBEKvBcLgjxQGf1IElkVMWrvUUG0qbkAyGmRzF1r+dnME8yfNyIKpsdIocs33TXeEYVbwXJTSoJcmxl3
+mozvYzAdkeX58nX3enSHDn5dyqattorrFCpidY1cKlIEFVLJnfYQRV03Hkus+Y6xQSELwbO1in+SfINISpt1Pjc56CVEkaUQUWxsMaTo2rskSDYIlYmKp
4fOE3zaIUfbXIBuwd1U3Kz18zAvUfHeLMdJVfTszSVPRjN3Qq3O5MbgvFilvcL6P7wd0YbzAfGOJhZQ37GA9ydJ940EbgsSY2qoME8MnymSyZ8zLZD6eb7
1sqrcn91zhDREJem+Wf07f3M9VaSfuHTNh1nB92RiW/VdPZM77lfewwCR8nuexVPncryKHDnau0qZoevuPDktoQt94PqXVpCFhRn6VDfteAU1sbKquWYrJ
iUfDxc0UV8pocIvomKRkycpzWJCf4ZKoU6boablkTE3/h/g74Nz+rb8mwTzGayjACohyahPhJYefqPJVXS7K9496PY9nLzB9ms7oezD3Ex7d8A1pq3KBfv
J8hMo/B6Z9WfzUS6Q31w46X7alO/uzpqwOteKUhdC2mcyYje6m23mfzGwG3dCJ1r2HuXyAPTfDx5rWJsTM/rCmkeBck+Mw2LOkKOMZ+GVIoTxZGAubh+IL
Rdyyq8FkcCqKvKZsGYtiuaYK/gAA47g2BaLsc1JG8BHnt6pWLypr0tqYBT/wg4SSVgrPz67C5bNa3itPWTaZx3zyB3otMKNwERndZdN+0CaC5Sye+GMUly
UXg44yiBm3eA50aq0BN3hrGu12KXiyxogWhxN6rpPGLtW6NqFJDeU5e/bR3CKdtNXxo4IKGj0+kxHXoq1xU0tRP1F5xQJ+VEnCDdmgRacSQeCh7hhDM0vY
mzQKdfe2ZQHhDn1GsKpQ+91Zos/3xeEJrh0CeDbXMMDsz2PAJLaYrthzfts8zrPwugszGNgH9DfsjEe61lk9JzzlEZi0YU8zwIYWWlDZwNiGaPZyHWMIPR
7BuP7VQxi7XMwFPrfoHIdtAfK35L1DlX/i94OT5m+vBQHBRJo+cMZjWtzD6gt3eXNnshcwVBtYiaGsY/XO6UadyEMtPtnknh8CLW95ypwrP0NQTfs84aeB
uHzXYHpjuzLtfAf0UZNitivOSeV/ixIdayjovr9pAsJYp7pNRLeDL5MaWalCPv6rTk3ldYioEUhf55BD9dQSWL2PhEbSZGbFvl9gwigcE3iOd7zcOun39K
uVS+K5h7rcknKhx8kjzOvF0m4J2HHjJzLzsjkYzg70PHEpfPAnd0QYNzRwxhdMhwWuAHM7kBekuoV58j5nnwY/tlhA/I/U5T2CeLObpG63GS1CY+wRY8Q3
DaaYe3hfEPkvULu9LJarj9xy7Y2odTPy1eh1Rv4vhRZPXU2sohwju5LY0GunwRDRXbzXc3z8N2ZQHQU/NzlPFZaDSLeZ0IQqqVysV/T5aTmPg1ihMUPgz/
7Uz/PpYBaYngvLOZ7eR9zB+3qZNoFB6jmzJnlK4jI7nVfI+vC0LNpG4rUpyrntwuhqw27b8J4HT1U5Ls9v0k5g9Gmqkw5lTGd6PiSc2JO8vk35/kuHWYCu
ykRywg71xlgCBWzFQKM5SBRBX8KQb0GzYx2lTxoMC1z9/ZF2aUNBaK5isWf+Orgm/KcOYvFjaIiZk7Jlhn/+/Dxve+HYlif19B+xbw8lGDIuVrcpgaivfC
VjBVHP/Oq5bl9f71MaeHr0BytbbDB1nOiqwo5S8Vr+JtIQ2h9dLeHhOjKVBAibZBD7cWa3CGRWxwkLjfl5+1NNGFG04IVEbQArjDeWcsUrFyWxfF2TC2Y2
BU9MGtjRvUWvdK/T8uWiJtE4mEon7fBY4q4qPe2FpdsxjTUBe+fT7WKGs8PSJSKwhFSN8kWm3k1/XZCZob73MMTGZKYDKGJ+VeGRxU5Mxh6cgC3Snh/RGT
4oxOycgznWAfQvsauV2VpgKza1UcKxe56B4dvfFyR7wb8ZqSnSoZ9QZLb8HOvCA0oOf2cJJ6BW7dHjHjT2jONkNmdj4vRX/txQtapBeQJ2BFq9Xblso0t+
3QJZGkOneRsQ/II//GCIzl0RL//KwXcWD5bkN6Ef7dKgzG5DE2W1OlkBoEZf15Y9BAooQ4PgTQYtMJJrRnVUSeLGZsCC5zS07k/7dhvyWS3gyO7JapurX7
KF8+v9onI7Anzmu4nxmD63QSDr5+umd75NvoRRAZcN6EF9oVNoXrbZ/Af0XlkpVIYnKpXsLEYk1xQC6sFbPNTAVxkW28JRLCOoyTDc1i+F3i/RBQKR9avp
7twPX0WKMPt0FoEkV+LhMo28xVGpOwVWXN2XJ48/aY//F8MqrOpKFIrUVAwemojBjAQ7qv+UMPJ+Kw4VXh4x7vnHP8qcUUl8avTfKn7dEgapzQpjVubhZC
K+wpTLVe+dOPflRd4jl/BswRPmF4KF1KG5JqjUSL5UZYbSID8PPZIGLf1s7XOU/Ue9o0GEF1+dgjxSAoWIYPgbTBJEJkk5JAKn6HUsw9HaCu2Xxn8AQ57J
XSHyMgRsuJKFjd8aMDWXbOXo8xpf5XCL9smLU1bEs+n0Hj6Jngy/7fC6tO/UHsTUhUN9V0N72dIc4Blh8pJuggBTFd5a+kee8tZm3uPNOhNKGxXThE3Hdz
V5VoWvHCj1fB46W3CRsyXXW9TIUZMoGbADwqfqTRbhlX9i33H0+zyIIj8vcpIgSeZcTFjUxTw7puVXQ2QqWHWpVxQIGyvbBvrcZfXk6L30cyQXTSwynXsm
Dwgtg/37eupGbFMf2WhY45ZXEXw9VK7iq62Gd6AtLB4r7tELLtlcn/RNwj6pUcBw6dTucFe5mrEyYRwwd8XNbx8iazr6E/0N9uyllFV5wW9dluJxnM7J84
MoeRKHo8EKkXljK9mRNqseduUvUdEZ0UjVK1i5y6srw6HaerjbB3m+8WXW85wKOPzPIw6XfpkgsYSvqHF3H/e4Ir3zELsKvKzCF1JQp11QmL/6iHKE08cI
+sqrlUkYs8a28ZJLV7S6ajYp39ci37KnQpAWDWOFWITH7z0Cflhec6Lc9RECHvSQyh0qZJNGnAJVrmUKrrRJS38Kt/ILJ1/fOB2+g3HKmQjspojGFn5Ugs
xOaY9kkqN7djaJYFLao/SaENDJ6/zO3ibKkkKfnZrdARX767R3rqPhaljk98qY9yELiLL5i/r3OZQnUIuU2FItZ8/1KuWjwi4Om0dC8Qrhp7cHsAlGuZvo
EriIJwtgijNNjNzqqCWp/rOhah8PUHga2o37IUuJD9BhIPKYD8+Cpl/Wio34gfidf594zEP1kRy5aBfa1PGkJMH1fTz0T/lATEX/wJp5NtgLf7HofG9tUZ
c5xStChkJ2v6z7TD4Se7LTvm5n7Tpkk4ii0viQQ7c0CkTsu37gCGjmE7Hu07YhFC/QBkUHRGO40A5uPj5F9DYfk2Ou60kuE+PAZXqIBZkD88uMJtUMPRgp
lzMNjLD0JDs0iLxi3dMZ3O9uOxN2XCZDVDrN9xqSWJMceDdny/pshFKcT3Tv1fPB3qV4ymL3kzjenuo5xj47eb5YztJCLdgdIs9xCdKbypCgpsI4Ftkj5M
LLIrhdNm6B9q+2QAtJ7pr1nbpQLkEJ2i3hNyXxvKfZBm09JGLsQJ94q7h+OZ2z0OYd50tZ5BsawJktsWnfLYNCH3Pyd6UspvT/Lpfi7QzcvjKIXFGBAssd
proAazhix2y8ukf1PLMHPG2KF7tKhSq3BAiA1eqnb/6HLCZBJJfTN+Bfe6CgkclbZeEgIhx/X8HIaFxWtaUxqZ8onKzT3qgh5ndX7UgbocD/fovjkyM5uU
kCzzmfcyWTVyz5zu55R0SkLXK51X1TRRloMuwRJCYZFELZY06eSXyvaSejPM/KsUtO0LejMmAPhbyBI75bMUQV8fjzRMCmRLF2noW5CRjDwwGzDgTi5OdY
NvDPxZlJ/OND694wwE6po+1i2mrOxBtpgo9Ydz459yCFJ+n7UJg31U3tiWd2lwjPWjpzIFgxPORqCfm9Rx7PYy/eVbDR0mQfXmG07UJEUmcTohdPdwsOd9
kBenmHs6IAYU17B+1r6eqCCs44Lu+66YKJn/Vi9n/dZbMWDB2jSqoW1YFXTxT9TFH9bnlMA95Sl/i8q/jik1Bvl0kwgorMhqPe51U0a1tzrLRWhyXRP6L2
9WGagqheF2WJDJvyu3uyBuVf/RU6hkqYOei5pR4vwvhBhyKosFzre3cKNGdfWkN/l8nUldehSAK+3PrwLio4oUvMrP960IEh13VpHqYJkjpUS0Z0aDUgvw
ww9/OPt+BmHfrvx9QpkyCb/5C24/4xOCwHu0/aS+f1AIW/I19ZL1dyxDZeLsF0hINHOzc7FiptT/ppqLBMhRZPUvhcZwE3KAZy/fPjiw01SdNbpDakuAZB
EvC3YX4KN575u+jRuyxu+Xdldiai+PbMss4EpwPch9kEYlzDDlxXF2ZPIow2IhY+q+80BpROtLEVGQMLT8f2MueX3TpYHbgxvsQC+pnefYWYSU5mkIjRX4
JWm3BkX4dvsMsu6ZMEwcZiU2qAI+iwR+nWipTNuS1Qj4+LCDNiO2PQYfQ0ESvuP/F9iksmnQoN18U9frM8a0Xh3MLqmTo9JUZoTIswafKBVxoNObio0Zzf
dlEBjQ9N+cZEr8sBmzEP1zuHGNJLPE2qxtRMalUmPVFiM8+EtsroBoO2tHjD2W9DK8vxyCB1SBIq1MAj/IG45OrlO6DbKjp9glHBdIONKXktH/h6Xfw4BK
9qLfaYg1pZ5k6si1PEoAd8MHIi1rulg2Ezf/UI6dqQljk3UWXs9Cza02K/HFkydABNAkSVhqCCghGHhLGhRAMXfqXKcgC9M4HhwoogavwtVvfio4kNde1s
qW5woMkLUzU8O2Fc0Eav9qd3/oJjUlknn6bbqkykTmkQZiciahi41V9QqcFir+Ez+sQ/Q8e+mx/4kzdujaUon2hlddeL1zUyp9bJ/KkQTQbXPePe37TuuR
rnuPbIeueTV5sicQHe9bvUjSlXa0jwtAXuVtkZ4s2qYT2Rne+2eukK5WY/EnPVovL3ecInvVrzLCddQ2ygsNZvV4WZbcBNLIt1ClQEm8Fa0oJpyrcvQ/w3
4eU1tAkahzb7KDnv5vk+0K9+448GOULyNsGxs2yjUXxBFbcABFmjPR7gd5f99XvFCaXarliJQLRLgJxBgTFuvqsuZ6ydjbyZ/NdwWAm47+dTDMdM4CoSYH
CTws97s+ZA23jML1I9Wo7zA7YmLr9kwoUaMX4kFLpU/0X1l6uCcUAYrUnfqRfSy0BNv015vpce0Nh5gnSiIA3+8L2LcpiHP9qIuAAfktTpV4d0/o+wVkxD
aRNLWNr4Alblwmntjz0Y6FcrWIE7TmFzSiNGpDd5DFZXFdoacEOw9j/jDxRF2Z7ijyD/1Tjf7tkfazn19USVbMreM1cCF7jtGWmG1gu1JabYsooyG1NezK
OsCMGNDp09txvqh4QCsPkORHCTK8Y/YWuyOiImxgEV/mG39kwN+u5zyrBDJ8E99OjA3mbMq3Zf81hbGeJpflVVKw5ooZRYZrsLCPP/wjFJMJthE7vLbUhW
7hP5c8HA1OcC2wd3moexx9ZwSmCQRtu9luQL6DX9lAPS/hc2uaJSDmX+97U3tznO2fiOQQVOIh7B7fUhnLL7j/7Y0AD90RtMU+HGfwtmc7M8vZMvt4QafU
FGiA9r8jXhFS0SFB/BlTxRLDJqb6o/eL6gRPm2G/uA51u3Ig4gw1VGWZ2e6IAQ8eV9oIeI64pFgDewnsZy3ZiBrIugDqER4AiI3lFHd312ePkg21hEk7JY
+pFZKEjot8FOSNypq3Tvk0xiZUDxXwP0WEUY6WolGlwqVUrsd5DiIzlCvfC0XqxKbKiMOz6Xz9Oc1LWFC8jazEY3avc0VgiEQwsx3TtRkl/P67e+IANaPZ
TrLkSqyw6HfIzGqzXmSpZ8v8GUkcaE+hwJdaI1JtbtjWFGY0bFwrDKrHW6IhQDpFjGSdTB+Bl+xxf/Gm1EVFVPkIlLhYZ44/KQiO+NCIuksI0Ox6k0Jpi8
qj39oLMi3KFSc4kkk2PFamBLyL4syJTO69cDECVGhjopHVnZciXib+mCEtKbK7k0yh6RrB86H+k1h27RuH8uvcdofVUJpMhLosE0afvUw1pjHIKdepaJLB
EGCMorqmxmTCO/s6RFmpduP6WTN6mkjl2SvqkJs7ZZl03RVYFU2Yv6BYx1rBDYjtV/TU9QLMkkbdNfuBAtFtZsG3+lwJsG773XRo8acYoSJGXyDq8B6T5X
ZjNWl1UZD5XjqvdP7jSSxyTu3DN58CZGPdTcoX3TdnfVrc+EIWeaHn6aCvWYR0mCIpempXOe7hkUJRidJXr47N13qZ6EB5Y3jrkMV84tKgUWLi3Evpa5Hx
KCw5aS4NUH0vkPcMNop93fkRN+nYEPi3lk1ihT79Q8L3097nkqEiJdpmCO8gSHbFQa3/R98Ptj3mkoryJ/vQhG7d/P8HeWVG8cY/mfj4Q8hVmdMc0qRaj8
I2X7YQ+y4Lc3JoB3JSWnt78NGWdKGPg9M7Auswttv6rwTCfItLClwsg2h0WOKdsXZafSptnU1BqvY67Rzu2j92Q3/huTJgTzvJuGb/mwqRHliYqjRpkRBu
OjCx5ZtOX+vSINkFys0BOYYI3kf8NRzpv9DiPmqddlEnKq4nHv//TfpCG+aAnUc4q8DvJsgUz4NhON0IO1vS+nW/eZWLuZKz7ahqgsiWLNo/4AmR7w4XUu
6Tq/59/VKT3qzKMbu61XliUIvas2yd+74JBDWpB5ghkim9hgJenPLBBhYZmI79FcJmW03GBFEucCS668onRb8MC5n9IlGHJthQACLZV09UH41Vqx6mabMS
J1ZEbPNtWYKLn04zLstzZHxPCgr76+sQ2FWqT96MgiNfBKKuHcNFOHJVE+I2FW0JOtXQpCeZ+9HSZbnjP5h7nkv/DSe01KNbfVz9sM6k2fwmyX6IaHK6dk
rAI7NL4io+pTIMdf+zdrKl4GLT5OoQYqOhBs8KyBU525PNTJU/QhHcos7+uqF3bbXepL7ZY/tc1rJsyavkviZ0abowbjxh7e+ZuQfQ1R/u9ls1VEpuEQA3
0Jtxgoj3PfkfnZuMzS4CdaIKCiMr3b6ueW4Xsm5Jmh5p0vEnaKUx1uUUdS3pWRE0+mAEezUDzy4CFKJ/3+qPbWGDdFrAVVlTRmarYsz4NlVhvjwWEDuxPi
AhW2Cdl7XO9L+03pgfcHX1NPGH5miDxnMc8trYQ7n58srUQSR3Ta27RFsu+3P0Nt488n70Aho25rqhd/PsPhMDf9DXiVNsX7JSJTp+pvCRMUqPdzMPzD2t
F9j6PXiTX/ZZq01AlHhV4uItFT0dYYTgdNCnWuCQXqMWyqvUfssTefFgvsVenaEDYsOOW6HH8ZuxLBdJtJhLH52NnWezJMiAIPjccMm0TCtIb/y4K8PtsV
ZLJWxeeMhOUTfxT6BmQxf0QtZlc0Bp9SD1Xc+FKDDYqbYKBGuD+Cr5ETv6wKI5kikkxvIF3bxg1wNZIJkcA/9wn53AeT5h7wm/95V801e0ZNULdPYnjuF6
gZcNOtQobP7Qvq0kAWycX5U0kLR5qFnhDKE5JytUO+IG9oI2vyduGU3rni4HBENuVSbRg0dE/gsiG1CHBXNQ+xU8PWJlmYIMEfeKL1n1FsqREC7WhERUrS
wV3D1qTe9rtAOPaRudacjlTg0A5pyfuYGtkevmq40LLGAG050OPvKsILvyvNGAk7NVMBzRUQb4drS8vp1DhDWgt9rBIZoMBbqj51PAiIw1kiqji1NP7eNw
3fWD60YYm/mrZ6HeFZXxGOTFAo8uJYMyb9PPOBc+ehE4Xe8oK654yGuuSxYhCe7CrfcuVKk7TIk2ErvGPONu9Szunsg213ulFdzZdtXvLaPIlZtmPMMJbj
bwDY5iRuGcHf0o0NS7qLyMjCCOHt89sOtO/dV2UZZo14HI5SViBgdFo244udGkLb2WKUOCYb5Dz41o8n56DQf7Tc2LlsdPZj0rk/ZRFVb7s/js4knZEEhZ
3ntk/1mA6ByVxhUpYEmsVgrcY8npwVhkER6yIMrHOGGV42EOlZ5f15cZiTV7Z6BXrea1TZoFumQjQ/lmUoyFfEZCRmbt76R2fz4LiL59aXRJaDGUE4/tdh
Ff2JbT/kYyV74JZlQoXSY//m7qWg7FMVtTTP2efUp7m6DhWyiS/JhbDNdbKZzlMStxmh2ESO56kgV4WIgpjvZkiW55hB+8uLc4I1pKMx5cRJkLcqG+yt6C
qoiDQUT8DwopinXRdlouqfhjg9IfCtoQtLOE+RNEILujqZMZyIi4/kQLce+UTA4K8D+fCgA192v6F0H1UJDReRC9o7yWj+xWdbX96lDFDBOwBvNu1rQMfG
vY2tkiZXHdhCXI5LLzjydHYiwGIu6j/L6O0WD/SDojaCkL060ODkBI9VjMLGdDyrs9mOlR9O5JNGtsT2G8irz0OJW5/xybnMNIhsxFNyVsw9o2YwPTCzqw
vk5ReVX+PtNNOgjULFDaOE48nw4wK8PE9qmejJLEYKQupkSis+H9V5VBvnl99Evkij5jgsx0+U1f/Bf/PDVU0fMBafwnfqKnlEfJy2nTaR3Ljdc3DxkJWL
BW3qVAEMml70ezILFj5uE2Rsa/9JF2TWgMLtn1OY8IZhDkQlQGS0cPUa2wzU06GW2xN+jghpz5a+mUchYyEKH/gG4Y4kYGVcx14m+HtIp3cFZt1ZsYGkkf
i+yqU7qN1hrRsbw26VIaeFI/pQLvjg9jpECQpAZ6TE2ok24G+qC8PlbxRVKiNXlFyCPvS6T7SlnExsmDX98oc01ycn2GtiD0ABwFeYXeWxGAhqMj6lLi3W
A5di96aQwPZx7zFi3q9LW4xpfyUSejBkbHHv57UKNpuLArQwVvhSfmKqm5KM7ClrUJQsCnmaBCRtogkfMjmwBckVxPA/o9WWzir5Hhpwfz37r3xaMxo9NI
GQPP+PWha7LId+imw3XGsvqLlNb8Q7I5K1LlGyl04h3NHpdRshv+Ooa6pp7+O6YNvLD0Nh9AXVNC7FXRvZlKiv5AjMLfuoDzrtmn9HK7f2jm5chSZw4E8a
xHRHQ7LeyhAjOMxz+U3w+cYdmNAYOTvKCgrCtHak3g1PJVZFAOB1wYwFc3+61CDD1gh0D87YLYLXrU8uZMV+OtECxvoWlF4e0rorAsU8F9o26aRUFsHBR/
pJdeIBh5zKETXR6c300qOoq9ioYM5gysZ8+rwI9YDb6OUUxLwSFgesoOeqHlAR3wTewP7aueu2TWGalLLND5GfGxGfpiN1GEJbxBjtu+qFXyMhsCXRwzjY
0Uxk+49fKxap+Ds32Jx5CZT3yWYEE5/vp2vQE+FTKP40W/FNaKuY1xN2kd2tF0rGwq1QdKiS0IOyClddq21rg8/p7BchQ+ck0Lsv830q8aMkkBMQqq0Mj9
PUuHCLIBLSM8QpNKlxxEZb21E1SJAPCun8lnjfSI1mAJs/m7gs4BmJ8c4aeg4WDfTqloTbHAl5HxzZDttorACzdZK6HKsEWP4ZErqLKEJJQQx1otrznUoy
WxKLmX0HflSxppzT6J7ZPUqGhp+Act9FO2l21bKHJ9tGD/imn5H21qTlVsWhPrSfkggbr/P84InVCQMAbtOaW0y4kFmuMF06ryNZJ/ZutTWIpcOM9tBjlx
DnrGaWXZpYfWzzi6ujfmbeeYACNMndHytBpmt6Me/zgVbyLZQQ86ZvfdFUaDKJsAVHi2fsDiJMwEyl/8E+qUBOusKc11I5Uebc4rNwzFBzBHuNbJzDI3MT
lfshipQSKSwsVYqjmzawoAN/ZkdaT5n2pmarM32KzNQprpJO76v/BDizQb0ssO7Hr3OBSu0o0cSbJe7hLQ+xpqZIt4EoKkOqzxn91XmsKAgH4HXTa8Nf2x
RuAyd1xZV43bMtmnPLB0e+wtpOb5LgUE7A5OQb2wviu7nR6BPPZcRYlfezHIVQLEhmYQArBzzkOihalwXLHE+GKES+PqDhkqCkkeEpBe6DGZUFWLUfROr8
qu51TjeJvOjvo5cPyGXczi+bcHiao6mBQLzf4RPdW+Rep1huigpEo2hMjuW00HddNV5qVdmXH+ySlkL1RjYbq27SjlsQgZZj5g+eOD4l8qUaJmzVpUIqFh
MkDfMnoo6NLBQNFviRyfXzRvsvqJMwVBZvzE6bgCNxGVwi5gEZ3qUxXFn2ZOP4pDbUoCoqiB6TSbHcpHdFiHQqr4V0pj6SFjTc+X7vm8ubbeyiQ6JvCibQ
RCVBfEp8/53ZrXxXgLt909nZ15szlQKnKlw68Pabonh0SbZhWzssORd0sZx++OOcIt7k8WroEJb5qPc4iN2C22/dXdrsVpmLuTO/4jn8Wwo0afI5HdLQvn
GnE4kR/0G6uaToYPNR896Xko1KnsR+eUkalNK9uiDUGwOtPCc12McPPDivfigyHZ4F+vcVLIAMBPM/VmWbtKvcNvMzRcTbMoPlpEX2eds2EpzT9HsjHxX7
ZsUzRjT7OaZSKTIZUwg0B6FKwZ4Rcl8b2HsaMYBGRCeKP/oNZM29fwFPCoz93wbjgCO+EIiCjwlDWITTmNeLBGM/vLa1wzXohyUDiLx5BpS6cON87EJaDt
G8wZ7TB6caNDUfX2DH4sDF419pzm+bos+PZUjFP8CFG2QtCb1RC2bmlRxJh3/GgpnO45+Mi44PYa8dnQm3NJDlm5AFtoG3W77TBQV7Y/n9KzOegrokT1k3
vWy/sgLxnhbtOrJWSbF6+cYWKmiSCeSFyUd9qXSuJErC0vPgW2d8bqmq+1mbUBWqFoPWsadrugGdLd7u96lKRVx9zLgCrKES59/uEGGQRqL2tlfRsUKrUZ
7mZpst4WMqv1vFABx7nQxeaVCBsYKtEucBUcRzZDjZKmXpgHZd5qIb3jIej/6L+6NtNDweGE1VZT37RPWPPpUe559HlILnP5FB2PluQ6Xo16eU/ZCNRaZ7
eRU0t8S1eFBQ3HtUHLgZ0uJobrnxEkOF8u75r+YcGcLHeBzwBKQyXlGVOvHmJ4yGoJUXhya3JgOAPmOMM7QeyCQZzmP1AukZSSx4kwvlcOZj9ZiPlX/erH
nR+qmGuKVaMfPO6EnBGTNlqb0UsHVnuHRC+/tQFC7ORxRsqxShPp+QaGncc5WOwG7SEtn2Xj91NLCiUri8N8szCptS0PXwnJGSMelleKRIMwFcqsa9VGE5
mCaL/uoZpzOE/ZdYnM4RDB0T8Y89Hfp8hczp7BaZsZjkp/XoNqTQ8Do3siNdu0LS1FSEo4oyQTIp/6fA0CnEPNJznGt9V1IuOTt8OWwN5qSOrO68y2+J0L
QTOZO07IH8kL6spzR8RIGrnJLyCnH80wm1Dqdicdc7meH0NsaSfRAvEwW1GMHfz0EycEgy7lSl2tY7S3CO12w7LOzm4Ws+Z+33ObUzC1T0GZe6SZYEx+q9
O2518QhUv4YGIF96v0GxRThjSOycBGzSHGeWTls8/QGD47x75pQ7RPT/usv0mMoNjPDZbBFA7TzpfJ/wHuwf5Wd0hDe62xhpfYeIFbtc4gaxO+jmMFUKf6
7dLfgDfP6QyNRYz/VYAhf5uhieZx1V2JxBLKK7a+jhliKqPhDMYLDjHTmy67f/AX7xSFgXdsbNOBipKqjbKrkzz23IWUakCXfRFbZM/Wh1uYnUipm1r/hz
BB5iJl4P1UGpwb+vMPDoYlCnK30d44OXDkyhG+t8e1mkBgdSOFQl14bfgfcMUg28KG8JD24fKlXT2h9/ffZe/8zSN04mvlkLdkLKKRoBpJU3DyX6eexz1u
AbdFikt5F+KbGfYnY8+rkaxLAE9mLQFKAqiXZfXH65MaPjZrrMTf6rIqUJQjQZau25eDBUCayWp0TGo8/fRFyLS/pkNKy0FfziHuDrP5PJkXPGqwY3cRep
S0hwA3yhrasLMkhoWH02VjUMsJ98UguJw+s1Yc0m1cOh+qPHXbhj2lXGAxp/c7WgIjaDdUL5C5ZwOloydKBrMn6u8Fz8SYADoHmehPhGbKCQLRKpGSJBCj
Xkr6fvYex5kFc215V/UnVcYZ1VINZ6tRAso+5WxXrTOyczMrN3HEtjgiGYiKS4cNT+pLfzdka0Dzm9ZfCxGnpCeBK7htjF8Q7u5P0co4PdGvcG6DLkAHRo
knQCKlyfu8mOY45vGBY51dNdB5j4cqFBgae5KuATrktpM9hfSV27QS8YryfzGGbsx93C9qBJEWLGRZRxWASn0ZS66L4occZTaGigrdajiy81Xssv5+NS26
6CHgQ6MRiv5Bn4MnVeRF7AiDv0ifqnyGIxwKd9pMFz4bmlZaFz3v+qBCT1OTR9A8KetzhuHSpvyS+Qkul8B0tIOM9kbTb50JMOHPdZ6y39g/GRS7DnkjgU
AoXqKdZ+Yb9Qt6WDfvuwG+vOrp8P8bBUderzB0znK7MgSWxA7kRH/arO1VLTNii7lFoqELhx5NlDUqp4s2Nncq4WGoYvfzA5MYna1h1IWrKqYEFqEJtHfy
0fST9OB5ObQPsGu5fGdd2YiprLOEI2W+qdWgrzKJnNBbUXJEHFyTiwsuXjozlJB4kzR1RHkuHu89+uwE0LqeYxsb9ZZ/rnz9+6AuGsODioERMzWBVQmVTC
Qsx4tUrhWdtNSUpAlRjI+IyR/7gPlW0eieK0U7i5zDQfUFY9FrO2Q6z3ye2Up1N3zIvwKCb0qOnmgYn8uDwxaBpKhfmCLt6j5SJqyiOkmVBrG/FwN3RGMs
0Hkg+FySsqI+U9cqtdFQh5nRTz6mAZYRkTtjduqSWChW1ZJXaKLuQuieSrqULZ9XlDWsSHKM3pDj1cR/NJA2fZgD1ZxRkeK1g8LAaO7G2iNoDU2awd42sy
AyohDeas8RL3mm4CbteYmuU5cr3npOO1n12qMAqQBFE68vMEbLC2Q+biDYcK3oRjruNHj/Pc9YBlkJYLwjZbCQ9lON9EIP1EzVJSscItvGmHT/m6Fe+irI
3U0WhYZOi4PwnEODRlZfy0M1g5NPM2ale7h40izErphl0Xs5tkviGbFRlox2VKTHEyqJYZfiX17JLMFnd5U5aKNgz3IsK88efdB6P6sdA0cCP/dThmGXpw
z2MDe8UMEP5+oTe3ywsCrgP2GT2f7t1UG11RSmmc5rtcOg1/RVysPOKLCJQ9lLhj+F5dLKCxhAoQ6uc2sv8KN75DkOmZobhOvR4zymCDimjd7N6dEtmw+2
ReLBQvjFFBny8VysinZF6kBZuNtP94mfDTUCxaNVvY0XvhEXFNQ2W2mdZwGJ9ivrdiZf7V5edMBtflVc4CF/On6kWfoQjJYJI8HRDKlyN6JF725MShwa1c
P/NlG4mRzgXoCZexT820t2ES/HyBRuFxFcZiCfw2xtgjEymCa4SNVUEgvTkDiZj7cPf5radKeYFV/E7u1Pomdyo0lfQR3hpzUG+HRcmQGhAnhFk3mNHqqm
RTrSAQ1uCpX5Z7YN1SHYDcG387+/yK1zziPeLFntxVXYMijeuO+i0qLG1SwbXuUtKyPDC3NaM1e94MkpS1J24qoDbDMhAWKUn0t0sg4LC3WWO1T70E6a1p
XabJR41py/I2TCEqmcIt07Aaki+Y/ZEBv8PPH338ev2P2iHTWXL44VQuWbVItCr0eyFuoXRqUwEsfOmN4cxeXS3y6Amx8i0gA5b17HkKAfNel5TRFYUZt8
nBd6F8at839O5fAylsecFbggzfbowFMt1NI1RzIkn7fciRhNuAFuVQMWe3CIlRi+nKj0mMmuqz5dafhYr2/HstEJ5QOyXdeRo6GuP2tm9WZ2UXCvCS1FeS
qcMCANrloigaeSpOVSWyj/+EZnqckP+SQi48/VLlBYnqSpPAGjbgMuUzjwN3pCzh4iLkXt4/GMwHViGJ3OXzmjI9HK4aYsTdOJadm8CaaVwnKazcXyxP67
TTrDUWuXUZFwWd/xwH34L2pa5Ks3ZEabBkGkf2S8//gFvIROfEKwwaeINrAo8UijF3c0kVNVOmWEKjfSlw680pJplGNIxFCi/y0YvGXssCrC8QntXAJz+D
7tY+fYit4sVRadvN9mFYzEsfGBYToYingmwnNFG1M+Q8pRUELLn28Xal43na7DFL8wyEGSRG9uhwr8Y8+XtsQcyzpg+xV8D7ydzHP2vPiZUdDsJBc9HOfG
5jRDzP3f0AB8gSIxgy47M1lxqcMk+zZI9RgsYeI5s0IOhpvsfB039ltnEQtMDMLDfi8PzMKS+N74W5TO0TRgqxqSzJQ0NQTz1n1cH3sHVEu8qv+jf8aKXP
LCvUCDRuzVnlV4FJhmTscFA9OMcbdyK7YFFxX/V6thTfL2NvIhKX1Qmuq3Cxps5hJ0MextgDWBNcSM/szdu4KmQkDzcr4zZTA5fYQqgjRfc3s+lQRi5Qrh
h8yUCHDpLIOffggiExr66ChdpUbrKqUk/LYLpMZukmbfnnYY9X8qRr6khPEFSEYNYf0fYLaK+536yDto7IXRUvvmzLsoAcl2gJFIYlbkoso5/gi7Hz0hIf
Xo2bK/M5FoQmyOfiWdQ3PpYeC9IoGqcFS4hqk8m+5j9NBCgEAjCvdYMyWe3beFoiNInaMoXThAA9sR8zYWJuOXCoilo7YRLM89mL+fPvI7CiKJXYen9+QS
qVMZ5Kq8yfz5wcDbPi+/FaAl0F2hJN+kYkEsSB4MlieIaSbZs1fkWfi0+R/HqwipQfIbGGgTzrU96hjuoPbZafGGFczjGFhljoBjJ/8SoyHmdoFh78KKbK
bm8eCnbhwa6jaGnP0ZdPhcR7l9ATuYZE1OLxg/8+SQeRLyqugpUOjmNTnrADz/cOD8s9g7dzLCfGya0TYKf6TIAOZHUL3fWiYtIndIkfe/7qX5Y/v7tG1k
gLmhqj+8zgZYMSHtAp8AfLgQVVsj8UNiqVCCdTflq4khDBHH9L7J2U1Ys+2eCW+4hjSKYJo+fWhSDL27w/+w7fnO2Soupatoxelc+/MydZ0rK1f3IE/HBK
jLet6AR3wcd2JNC9SqWieIJqbuT8Za1NC+yOBFOUTtS6r0O1OApe5iKHXOAf/bIBXvNAiFKZaPlU3gVeYuMZPGH4pBEydvF3TcG79VJ3nyA4d48WjmNNIk
oyo/lUyFPHkLFPMuqr8NXXsta/iSY4zNqprKIPR4zUstDLU9GJXWog1ISRP91HSTENAw1NOlU/DrkDZk3jmRv68zS/vaElXrgtkFGSYPn8iDJLkRMX0cR4
XjBEicG4of6lQ4f3lbHeT/NYmV/2qF9GdR8afEnhWO5d+ftFQPrZ2YebK/7aysXb58l0xupylAnpo4GOjRt4+Qm/vsFmUniK5Otcloe01SdfgA9UEHXdcX
lZ6jqh1FbODBY5jcEj4BA+0Iz78luKuEMizl/o1tSkk2gC8jSEp/Ws5gbxdbUBGx+TqGZwf9SUdX0bcL2OHRt16sUq1BmRG+aamDQOxQq3Gf36raYl5Zvn
QcuCIMpjnzTzZ3m/q9dAImnmKemoDf18CkfKSgOsIWFk1EvhUukBsdYF91LiWgy8Z609loy+rdrHE9DoyDRpP/L7C94ux3b8N+BJkenA2PcRA1b0U0DZx1
A12SRZ1Bfw6Q6KQEm8Kuz9L9pjlo3833NP9kYgo9e4a6d5+mEyq3TMmI4Z2z2MZuusP/6vqhh08fRsDzrJaH2zkkMq7CQSGagxDrA5SebHanhiK6M0FqFA
HeZDGRJhKWwPu/TgIrck4JhtYihJgm/v83Z7R0uLCFHNKTALMpmW03E33BT3DzGanzFJbSwEKw9WoQfa6Bz3xHoghfoLeo+sxE18Z2agXpIhkKIgquUeN/
co4Ekq25YwWTf4XpdsdstfFpMxyjrlfateZlZHfKK8V5D3u0+ZFZ4xywHZuUwcztuRiKZNqSZDlnbqDInnOf0tvu+xE8u06tjjKnRnYp2w6F1VJVWfVKAR
u2WEiKuf/vUBRfxumfs92G6moAidwsfLAj1+VaJt/+oj70NS2DcQVz1AyQ67WjzrF6bGJyQiK4mE6A8opAxyOmC/hgJBhcY0+hIYqIcUKpJh8mmH65MyJ1
e3gdt8ptQJBvT5z54QyZP3/TG4Q0emUkfmQ86TXag3hIxWkSAVN7ScFeJ1Qm82gf3RfzH9tw2gC2bIsz03soe5pGd8GhSyRzWa9s//TwA2Bzssc0e5OhK7
BuW8yPwuiyWuiUUo7a24Z5H/G8LevVtk1lovTxskYgNLM7A8g0DGbnERkCh1QITeNxk7zNGzJOs5EcdtKrtQSMh1LSt9i05LzPfxcyaTh+u3zttyyOruZ7
c9qak80ZrPmEhdRXYecwhBU7Imzt7UgSdbmp76Zzqun38IbhrmWR1eaiQMZMdip8afPEMd2RiEAbaa4YLvmEd4PWWYGKnHBCr+qcjOZXI/HipjFJVuoeR0
gdKfUMB0ScApNVXxbswTm5dKbkFGZ5dLQvQ+olDAnV/s0HQ6qHgoVxv+szQXazqsAcFJ3P7l+c0M8xVW+ccHgeu1ysniVcB/xAap3Gz/4BOhXRoLAYL8OR
BAlXRodTD0B3yo2qschGrrGO26U3GweZ/mpEhLJriexRAusc3KBxXd93B6v1knNY9kAk2DF20wQ5DfjsdyK4G6spu/i6Oq6MUc19smFU4rXHRULODNfE73
gLtWqop8QRp6vl/kTRppoPiX+fD0JcIm/uu+y4e15EiFUdmPMb3nltmXTJ7ICDOjHJEiOesczUMpsCQk9ibfKqqNdVjnHMSSAB/nt9yZTu3gpMPgCQsS3Y
Wr9BKYCydFbzJx/YIur4Zz/Z6W8ITcF7TkZUID293Pcmz1i7KQxIOz+K2phBhLkgyBE6q+1mBLXgJYFW3fiZzNZi3TxrOjgkxbYYSw9/kX3ADe0GcndJzv
mEArq6pUtfQsFdHPyVdYnVBLMOcewyibCrEURrB/HhLzD0TN/+zLIKtYaFbHlBAYNG3CH9uiZKWDPGgzLV7GgCQfyV0zdWzUlLmqJI2kzuRgvDbFgs3cHY
JRMsNn5tjPgekQaMzq/4RtZy6qKcpi3OBaY2nL2kfuiiTez7cFhTHGIGeGMUX7DjbI+N1BOz5iTzCdqHU2D4Dk2c17RiwsULSun2Ixb12wYMb5bZEGOvBx
/by95lR0WsE1IrX/AXo8W4F0R2T3NJHE685U3KQot9aWBbhprnz5kwSdfX0OJyWJAXWrrWV+CH0gIJpmOC94xeDLnteCtKzilyicmraSVOpSvA4cr/xnvS
4RBoGjmYcqWWmA49lFo881TwAl7v63TiRaTBDBZ2Z9G0LKBm5qb7PqrQMtV9j0xtBM60WZu8qvhs+1m8mS44c2cK4a92HEOY9WOerRifQVWmB1LpEXJXRq
JFouUpKgnAPovFrnrfgZk+I6Z3/QBpi3uJY+0HD/clXw13hya3rFP8T2Ej8HpUvTFKEH0rARDzhnUYvIwXLPLIXscudpLr659w+mbQHlGutB94aCjp51Tw
AuFiNtJ2XHpULyOEUvEC1sMBaIylskTQVmKo6XW6fuu2qVyUuG2gfc9jZpIEr1gABM7QiL+gCf27OpxNxjqGV91SnUGIy4OLbeWN2uaUZgBuRTGiZmpF7l
WKSbnLbbUsyJqH0HXUY2WVz8kYgIadQ75fcOfBMGlUYYphluqqfOsoNN5aAz9jObwmDJNbrmXOVSOJqQ8Wv9ok1AWqarqqzCkOs23ME6FLMsdeGr9WJOVn
+0wOMVlUnNPVJu96o/fTKRF4pa0+BpIWxYHCX7PNjOsumXVKYpL8Kdr+ocDTeJZFXidKMmg6EVqkE+QC3wkGRaT698NBlj1Xuc7NqiKKHJTzekznKA+Avz
I2+aVT1O4DOWWOuvQl5P4SFyYPx1xICLubDBwbVtXhEsCv3PpRHI84i4NyNdZTw6KyG2emcoUF/oRCyS+FO5MjUCvGzEMjhU8DJHBrV/rc7LtLVxHp/3tl
bZG9o2fVrrzG58nR2ryitqE0yMB5btAzULBkRIlkXmeh++MDYLYdM368A2Zmn3IYNHkx/YQjx9W2fZY4utjQwXuZDTDW2GGVrHJIwrek2DjwBCsgxQdg/S
BYiOOGLJa89DiAAeyhxcTMXXs18bJS09wXyOikAT2HS8XR1evYkhUOhEExtprrmWANQNNTCVipXL90rxWDhUAlal/c8mg9o5OA8RLLaD0mTfpIG+nmVCFo
8tfSpg8PSjhnddaf+HjX8582jHQpsyCceDjsY+BjvXX7qZbTufNfSmeqYyQ7tTUYLgFyYQPZ1HsjFh5zFF5xJsT/4p+X0wa3Y9yXiRhPz8xD0mbUI7JFE9
QITvTUmhBDhP5uVk3Kz3cU020yPIHEcFjsKvj1Sc274JQKOOzQZLLWCltfOdy9Bk0LIqi84C2MSW0o3pSdePObcdqiu1fzifzG6K8jI0Xm/s+C5gSVjxPG
hfjqyNtpKPQi1vkJuLB7X1rbpXEX0AghrmivY+lwXGab4mB5EXtOFnxGAfEXfDg6alz0jNf6JDd4+BAuv1zmkZsZv4f0en3FRBRoqhQERFQEWTusVwAT5a
4jLYTpHzOU17SWA3lBxIn5/vSVAFjyYq7/nfBS9SG++SeC3xTArWx2xEHH38LhJ69AVQjAlzdiTkYsjlwpxmNRVrJgjdPZO/rihnXJ0fbRoKfIgeW0fcXL
W0OVZTq8ShAGwDwF/+2YXbaoRXOjwYTpiWCppEm44GlwSJwcatjX1+uH2381k2VsjalERcjZ4uewv5k4oansxy5Q3QgGgLreB2wxzt3bUZrEqnb3wvCXzI
I2GgAfllF7JcZQwLSzv75kV17NyrdYC3w7dqCgvk3ZVbzVoc487+x5v3Jnap7SyBr4unssFNuaAop5a+YnX14hptMSUfl9yttu/O1XErXiVk2VRb8ufbyI
3/lfnjSyhyD4hxum3cazYoy+u5h1g29QMno2+KELiOS8Bjpw2eHZet1vwYUWYWu6NwMonQ7UxSc4jo8q+L6Lv61KIozbFcL+aidUExnVeWQAJ1agcn2EMb
6GxQzG3paQQbsW7wDgnYaoNM4/J5f7YKvSlDbtYheh1Ksk6rkIYn248kya9P/xWs1n+y9pbHCNsuun2VGkkT+b8qA94Re31HWoObBBemF8Id6cvWlttQ92
zv96ky/SckUYYe9BrzNuhQHqVYgKrx63QiTTu9+QwGJqMh6m08hjEWpSUv4B1Yb60ADUm0qfEQVqAYVBHrgRIt2W0432mc8gUJAMAmFojrSEh4hCPND3zV
Zn4wpC8pzX3Zoc4XfkC3gZaKELBdlx7jU8TuOEYERrBIRQJ2XWKsF85/KDdy0xaSu6FE65gPNBp/2uMiwcNsEajk4massC49sULw2LuTcsxpc4ieWxQPG0
BFGxe/eC/H+yLXwtMCQKUzZh2YW+zpwEEZgpgmvArSMWpDtYVcBVU9cvNmIg7CJRUqy5in3sQ5j65TC/HVMkqO2iaL/ttYu7aUPQCP4LUT2RvcMLMltq8i
nIfPdZait8WWNPUxC7OgsvGXpTt2SUQx7/7ZedbomdRP0x8IbJ7aDt4lAwNZam1lZupnp6SHOEmlijfYXTfhlzVx/f9Ze5MuW3LkTMwf4NOdIuJNmVlzcW
qy1dRGu170ov+Ifqi2WmsjqXUOD7ubLLKyqnJ4Qwx3cHcAT+GzmcEMwI3Me8jKF/f6ANj4mQEwU+AfKsSbe3nED0PzIfhInRqoSginhGJZzb9XoD9jyFG+
uvI8j1ArMsdRJCicrSMzMEuBDesLfKCXsZll4LUIzNJmZsUMZ6IT59GKkwKrbeIxRBd74HBCqfN/TKugaOBxko55j47kLusEPD3Kpi2KqDEz+PWXkBTo+U
j4OSgjlh9PjgIQsA5UT+Z3R57p+JG2DHfcTEwdV19rc7GxhyW5F/Qu1NrD0bH9KoH3Ujc1d7MnTzM4icmSdZfBChD8NV5hsd36dR8JHIRwJtYaZ6TnA28R
KwJNcaHCzJwiziXZkFjJtk5Ip5HG7xDcGDex8Q+rZKNxRqN8zaVCzEsDm++zoBcp17Yv6opsX/b2D+ulHzki3qmQ6ZFTPvQ5FRm+s2CIcRC0PHq7Wbc55G
FjFuzjegE2oJJzRO+RYeIEzqABGAZwWyRvJUGEEgGLuGg3GHY8q+t2l4hV5mcmnWU/M0EEQGpT7bolDbAk1+EGO0lzbdcl+CIwzofFtLieM5Fd46rlaDtH
hIZ79waUfeF2iC0HbDoEzm9NCNnyfNjwOQ/HBYPXgUPyMtThwpFxXQ+51n71SnhlzmrbPKPKFwqDZQvVWC8lo/nIj/1yaX8pUHhJb5xE0dwNccxnzDLb4D
nZRQUs84hymRA+cMXWZ5OrmbcFTfI+MUSDixzTo99OLND+i46MvGc8lFSSH3GSexbU/L3/gmbAHdMaUD+wtqEEVMxIC9Gu6eVP47srs+bfHJH3Dg45B1ZW
UOeHIAZxyY7Xzpp4XKyDajMW0Xa+19/yV0qfB9lJU9VKaXsB63Xr9YFTiSxXeUYn+QPyostIIHoKt/vmeglc6DJJqzzO1rssTJRSHKkVgzA4on0o16JlV4
PFeMOCAIc8WoA6nDVm6fkUCrDt+sRuHM45PXJuUgJzRJfb4IMdm+dreQAVwd2b+exjJQCwAj0dPLPlxjJx9ceAFx+lonwYr15PG5+u05kX7UeoAfdXIfhX
P4plq7x4IBXY6q8z3ALhzg+vZIw6HTIBDRUWs7ce8NDrWA6A6R8CbidmjD7O9dY6llDUGv/kAqasky3x25qAZhjCj471wdabSSPHG+flu8eZtXYAC/YuEn
k79vcP9ZqUoKPTGbWLFzih/ueiRThvoZbcFEWxBNFRi9NPfD4KOI8I90vvh/ahnB5wxJ73npqX2tOOMzEnAz3f7PqFl2VAYAde0YUC7XmvR5pz3TCWwo1y
EZT0RTB2iiGqJrQ0IHFvyX9B8xMn2ayC7ayJR+Yawdw94q+bRRSS1vs07BdCNq8t460IrU4cGPjjMr4Vx032yfKRvo1GAtGxL4Y2z+K7w9pNIF8ivnvqEf
ZBtnp5ovdnF6Sy/nScyTYlHFnBQJacbAcpOSM0zqIEey9dwOiqTNcDx++kCZw9RhfDkz8D6uRZhw69NiHD5Chwn9KJgS2TpxBlC9kwDwfTDtFg5RjCr+vg
570anyHShCC4//7jZCZcPHdVZNO6yYvyG/2o3UZhXCp/7gV0+WJc9RqKqRtyeRuUXWkn1TxkP+2Tiym5U+ySIIpBCcxBBjroAdeo2gpcnPZHq5VaGl4I0g
xV2q5VVFAkvNeG8x31uuPayTh1HJ2DrqZo1tdyQnRgQ6eKisjkl3NYr1CFcBx0wm87Gc0BBKXARK4Pro38hQtRWS9Veqr7hDbMoHpgObtCBXWwNrPVOa1q
+IABhGWi2B2jHM9j+zrW/o8k6OjBQMm8sF7slpJOTRHPcNmjo7V4dYJXFNKUCpBfssxoa0bOLNjypuTADWpHE6/Jn/gtjZ8X6ynzJmiwzoTuVPLq0DGwJv
s5P9TEbkMIfWJdR0jkZrtRQjI4pua0oRb33znLBCqE20Aqbfm3WQ2YZQKz2Z58aUl8DrZGatyC2cSyRvjoGNN1NURE4yHGkU7fS1J3gLp7BjQ4Siaw4FDW
9I/cyBCBwPYHdUWlRRdQ+aAztxPDbtM01HiJXwnQrBy6exjLZrwRY+zVvmwT8ozz58dpWk3mA7YybXeQTTU3x6AiYJeqw08rA/LtXmZzUvYb7RNdPN6Rsa
6nI+nc6Tw6TMUBxXB6hdbr7jJpqwk5IfAlCL3zQV5/vdxwIQb3sAqQnUD42xCd7whF+n0n7sTzo4ScfZ7Z0YXInT2x2+naFBmeCuCkFMlrp6GpSWSDhdKQ
6O9OnjATBuVlVNXoX95261/NJByhaRuIwtyvlhkpTomOg4rl6y/NZJ85QPeUEsFtRpGJlPptGMeaI4PJ7pF4k51tGlrYBewQD9gs5xJtM+7qRbQbs2KbYp
mGwZq88dK7z2KxdymhMKqT2watmUtEhkl7qM00lVF+QVK/igDmUCZnGMklFcNe0/m6DtzhantteuH7lSF22NQOVvFtQM6XXGKd2lrjNgpt9kLKxPXG5KSh
ZsqNGi4ZtwN5g53KsO5uwmlCFO07Vufs+lOx3uG4UR6p1D8tAtZ5Qqun8vfLafHd9ANscX4huTDyqQZyaoS7c14eKsksW+yA048kuMCiriH2qpOizZJVfu
NlK4Vjix4OeX/yM0erTCzNBr6RpxXcvOaqsNJFd3WHfixkYDCuXoXcDdwVq7orIunhFLqjBHUL5R009YoHldierkmGKxedKTVvJRzxyzWlaHgUzoXVz2SC
459Wcj9ek5QYcjFnb6SoEDCou2gN593OPGNi0EOhWmQ5j+ZRe4ldtmsZ/oCXtQlK7t1eKzT5bRjvLeeSSwn6uiuSJKHPFjzxyFLHpLzgNkiB3FeDlnffju
mL8gHf/VcA+eGBUs1xZ89KKPpy3zyqxxRkGC8bGz5uVbyMd+vei5Nf8BDXm3fiO3NR2Rl26v763MPuZ7z2BT9/xz3bJc0+4+r5Gc96OsKWYoqA+tfdIMnt
lgumPkAVPsU6fP4SQHXlerkBe01TPoMm2UrYxweLWNtARKQEXa8i4aIRwVmCfUgsq2glJemn3rb8b6dx8PPZabcJ55dstCm0CSa/upguzWDTecR1nqi6Fb
x21JbNR1ofJgL/LfZRnWj2ERk3kUwVrlgx/Is5ZNvckdt+f14EittqFM5LRi1fB35Bfa0Va2jaFGnyBBVHNv81OspNqEu6i5rwLhQFdGnpVv79ikmOxIFu
UsrSm9DJJyhu/1ekAV6EueoLzDQq9PYcNyEKuUeNhfCeywPZaGhQcUUayGffMVRsEuDjRiD+3X++img1fzFTdT+/MsJSUAx3MzFB3RwXKDN9AlsM/iXmzD
aDEf8GZ+uWHdzrVC6wlv9UV3iub7sS8X/3afSRzsrGoFUXhmB/x1BavqN3M5uH/sD+hsUoX5AorNWIXBL3V77WPovv5kPBCZoeMtFLIcspJanlHMZKln+R
sq8Bk8WxZomf4eH7Jht3HyQYLaXiFjCsDUMe5oRv1oA2zsINJxcYT1iGyg7PNoj7csA0Bb2GXoEgy8SG57bm0oEzhQqUK/NoLgQSICa4oPUDSMudFiKIFx
YDWEs8lx5IO0A+XUJxcfzzipI2ZddBFAaf5tGfIkpYEM4p8o4hc4nCVTNsYByDC8tCiR38J941NXu619m3RCm/GTdEaphp6higlTOc6rK09JmkltVApm5Z
r3hqA7oq6rZm8j+E0iUGZvviWkuZL/VeoNaaTJWE/Y6TZj4fcovVdhOwl2tXtmKh8z4AYHLyr48r/ThHkW8QyQl1XGqJsHK8VZNFgIrMi1C/A/9AAWBS3L
wJuhkLj4I+D2T0viuPdE7L9zLxOKHl7RI9GZht4ihLexR1cUzeH2eDXYJJif+P0ScwrXR3UBa7gNdYW67N97SyOV9K6JbZ1aHNdhaLMJpWd/SBXaoceA4l
knvrah7hkfMfP0P9WOW5Srv8sp//nXvZW7pK95iA976HYMCSQr8zQf/aV7RuGpXF24STY0o4lBsvOZsJ4AWL7WExfVwVd01pqn0XPoZQNRJZR9KBUg5ufP
2rLIZ0p7aAJzCS4spqdb9BFHasFt0uQmgluHeUA3S+ay7YfliIj/JgI3E6xfBHokj4vUXpjcMOtlbIrbRZ3GIsc7LkSvVLCItslehmQKXxcegfTEhqsvnp
LgzNmc9rejEpqj6J4F88C1zl/DmFlo9/7PRsB5HhZT30uRusM7tx+Rezbdmq/BqAPCP0Ul1nPx0qj3AZmHFJoyJrctw4xTrEPE1MaDDDOND0M++JjAT3+0
lsGZ4wcsem81TCFhdLOV888zXUgvAh45aBH4lIPtBmklKy0/UNbVFOxtudvvXH7GSLXPGxQMmEpPPpDudF0C2RzrZMsAJ65GkhJiH4wEYM0C8RW5N5zQbX
zznE8woLdoEepJOlBX95XMRbc3eg7oHFLKQ+rc6hiPonVA1EToSBnlg3zUVHwheMP5w0jam75dckoadHmKaciyOmepKFOiHxwBeC3S8p245NASTyOWKB+f
RCtt/4UO/k31RGiCzF69Cij7sxHGuXR/mDEV0upVOjrkefKc7ZAMvVp63PjB/w10zrDG0nGxVbZz/5o7f4Va7FdNVJCV+Jzs8P/p8CgBB7H06DeS+Yug0x
G/Z8bRKQcxOFeMuN5PkV+a4UlENNquhs0AvPZnzpoGhngDL95BKyFeyxk28rwWZcrhWWC7epq0vbA0TIU+YxUD+DQ0JuLRkUJRjHYr2q9BW6RKfCeYXapc
Bt7QdXVbFsXS4zdTO8ol/dP68VTPpGcv6Qa+B+Gdr+WTLoKh4k3jEouvC0MDDZzwGXwOx/3zBWX6HfTbzZ33JMYspTHjMx/LepcSPqNNLpSTT+kPndTJTG
G1IFtZlbQ5fLtFUErzgvHeuLcBUxVMr7Tok2bbLgO2/vmefD5860RRA/1CkpMPz8wfA2yy1oPWNjAhmdKjunvoNFhqF9Fj0lchtwBpGdP3lgKEtS7pgmj+
jAjNp5Gum8OlcGAIxq+tNwSAvYYL6r1JvhPYcoeLruU6+kaGHiCUWENspZB2IgFUPaCcWlFB1HYbjgCIxgdRSkglB7LUmU50JVVLYLcbrHpQ1I2KXruV2H
Hu2crx6ocFxmlr3QDktM6S0jBEtBoeIfFZMrKGIxAuPDEhsmZVNV/JKSrRm0RGFeLGXiKnY0XJPuCwetHFSxavGBNiVowtss16aTlsfRBU9FvU5d8i+Cd8
hg97l1mcMJqpuNQcxYH/cJj+TAWclL/3VF2azT48ptWsDXm8qC0MtLYK2T7kiA8ywbJ15dH0KRkBJcgmXwouYBJHR/dSvapHfTTUVCsZulw2vJKlcnYNl9
YsQ/sn04imIyCbCzPuS0HtMyRD61ZS0B003yB6+2sS/wuQc31oqlL/duz/r1llLKq4421IPyCpPbaOLJtz/zyYT+YQYAio4XkpMsoXuPmyabDqjMBm3qh3
Zw0hgTYHZO8uKa1RUnwerDiKRvcS6gGx+pJN/zPsWFXJ0mGfBR/IlVJOlVp6TEMg+fB09ACqeDqQ43YiGlQgfUW6mSH6v2ZcK+hKrk3+PxpA1emdYSWXw6
fuSnYgrPOAS39Rl7x2UBUtwn9Xn2p0hdxwcZF5EgLy9zYxGQsBJYJSNxkScqNl/VMGz8RKltw+/oUkIxKkRdkrICfOG8RAZieCkFlN7nKaD0Nlt7tq9B0T
LsYO5p69NjDEla8LuJBSJr8FMsuIJaEaGT5W0o8riYdHNcqSU/ChzUEJn7JVTnsUdaHx5W73vjjUJdF9bTpiQFMJLsm80zWLSkXkaZ8Or/JepSpm3f17m4
3yH5uglbtNnF95xYK6pMRWkPeyLowJfvSOwfbjLWZrZb/smE6nbTyiZbS9X9tPc+4OO6NIe0aAXdR5OLCr3IjcsCO4g3yQqRh4z6Bz5uko1aXoRTEdvnkX
1ODMJgrbFxFDkXnywtUEf326SkQ1TIzC9bRO5SBD5X1HArR2bVEWV+Nnwlm/7K6Zj3rLuwjIg9orshSWt06LAd1wRnIuyWWtOPXkrtoZKRkOECLhMURWKj
p8D9cIOfVDLJVVD2cBNCtjTyPDJCprJoPkmzM1GpFjAWuc+uhmk0UUm3Q3IcE3C9jQWAcYSWgIYcGHhOjIZw9yfoZs1K1Ysz3UrlH+bQ0saMKRWIbp1DA2
fkIGV/hq2wE+c+zeyZxNdais/6rJbY4rPoAtGG5txvMCAGjUgcAZobGXBsosiyIWjkVZWJPX5VlnCupbwOVBN1NRHxVHEHAFNo5fKCUIOSdkmHZfA4uwVH
5fSce6zGs9RcTZ7vIer+yR9QuRxPumuz15H85XLvjxMSrqhDwgeZWkqUkxwliHGjWbE85//4vzu/w06ewV5YdWbMeADQay4uVxP4CvD6VYqBL5DGLEshVr
84v1fwFvckGXpZAWwU4OVrjAUSkj1/XmeetWTysmoNIB2dr59wehsYtQpmp25ASy2vQ0P881XMhPwjR558lv6Ot0lFqsc8Lb03TNBZfZ7ZO1/2jaBYEaF8
db3BOIHm1edUiNCu8zn7/uHRn+FMuu9ojtCxdtk7v2nQY3J6xw2vDj6fTrHoKwUnHc06gUfW79jEgxPjnjsSotwgS7mJD037TvvdhReIfGpk6MIAovEjQO
RvOxlwgOP34z3wUH56I4KGFZ+RPjQib4n0XFgQRc8FTlZKzwnqh/+xXtSuM/x6mrMLaOFwIuMXiDdMrLhsxrOBk3omGPxyEmQz89M2Zbqhmaj1NqNZYvSn
3+bVGXAwV9omU89nrS1cBnic2VMnDC5lZvsBjHn7mjar1Dzj8Huw0WCDIUpDTUNxdZAnjDP3nWLYg53hg+A/TzxWSDEzD96VnRxNxj5syvVEnru9OpTUeG
ozkcb9bTUtN2R4XQwkt24StKoRzMVF4FyuMYb8TJr9YJHYO5EoalYoPjDakEonVA50lmgztgXmgcJO2yWAGpMeLbv495UgEbfjlPRZUkIXTkDezSn6Rrqq
9IFYvFXqQoJLAiCritwX+YvXYVgAJpr5ui2k7NuRVTlFBmdFWffNNiV0zuzfcEDln73oI2qdM87gFAvz8ZeRM9QJ5i7nT/8DoldV2Gz6a+bqmjiQtRQaGs
7bablYWkB3rPvQpHpXkjvCZzfLZZjjMZM/ojEvh6pfZ0E5aVlgXSXEpnY58/kqEpwykNpKs7zBIjItIpow4xRL8gOW0CRQJU383TGYzlhn66bdkbGkW4T3
Ofx5w8/5LN7fBQjUDKNbB5nzt6YtC47LGh/Wp1ybkjbhEBxusBvR6wc0aPHwo5PVXbY7/7zIiQuhKHjUScf1xHhDuGALENSWJYn+yxfEAQKNdCzHgOb+Wx
RsxkiibDFZ29/t51QIJ1BfFly5RdmoQkw6DWVa2fzCeU3dXhd0fLuMy7BZEWATGvlxla92pJPucOQ1bH8O+uo4KSHNKjNLB80ePsbcTN+cRYsG2PI6ZQg9
dK2jhGewjk3I0zk++k4rt4LJ32/KWCh1P4wr77bAHOksjixYXu4D/eVg4phxHEaE4vkVLngacr3GKXlkIgoMZjtdvpmnMZxKXu4bN7PUvCcpIjm8kIPXqV
JPTmC1DEj1nrVLRUHj5Ex4vW6qgzikmlrKElrfWNGvWtImk8upKQ/ZIUqQ5BwqKX7nFTjx3rVFT1QBJ1fOPdj+wineerLEoRBn+rzhHv6FNwwlgkZ9e/vX
nnjVLAoQkiMVK/H/nbggBflJxSznsoTqGpkWMNvy+Y6zjDYaz3TFSoGlROJR6CpnEzCaP4hm2nIfXIr8dA2iVJEfw35x3DZVS88yiNLcwZZqaxbJt6VIIi
ZrduhicH8+h1OADNaWWCvYEeY8vjSeEmwSAgpLgoh6ULIWwsBiHojBZrTN5s5ZiBebcE4uMdVac+DkKZbGPPHTPfcvfY/evQj+D2mRXsHK/fCe9h51KtsA
vUUne0mfVpO4dvzACZoR1HFapnoHZFER0ttiSFHeoLkVS9KCMit5hdtLaz5jcuLCn3zkkQctyjCGf0sPkfN1vsOrhw7tfSXv6DFKs+4XeuxJF9KuuR2c9p
KL89qDPQbM6Fs0W4OiHLF/PI/gzEDlNRPyE9aHVELyYXiPQX53z9AW7IzkTmE4hiYadPYOeQ22pg++/nVwgvp6U+RJp4vmM+7wdt42jf4KT4Pk5EgDzucR
fKQDe1jU/p+uiQrN9ST4uT7F6nYdYGvJbjmsCNfWa96XyA5dIsmvfB80XvriC5stZAKC1/3CB2xaQHE2mgUMfDZI9JkjAl8lHKJjGsbvVyO6zdLzlT/lc1
p8/UUc5HJ+/lvPTz3b+er7ddXZEUl9m5lWQLUPo48on++5fLwmO5T60YhepgsbDFYin5nTvMfk6Rh45ycRXgCmmSXDIAk6Mtxr6JVSR+WZldsnwePbBeZ0
c88FF43M0akaICXaN+ZzWWcdhRwhbLKmPURfg91/pu9Fd5yPwqpn2D2e1MXOr68da1YiNDwyWyqT/iqYKlnUUb9JlCOWQO/FVl1psWTfijYpHM3wjqc5Az
ENczrPk6+JBhWUEENRKx1Bk6Rgl5Sk1DmbO9Z0QgTEHEVSDF5PUvXKo3EeuOj5srwdTsxe2PC4yAo3+yRNR1/3325nWr7OUGwbw19j36fjHPQWI+1UWN4M
nc/0blsHRBTvm49gHDvz/jCoxT+s/tiyGY/3ZjZ42zXW5nZE5JJh3KD0mInwurS3vuxN/f7q60Cd8v4t1Yy4kCjchaJzVpF3nIpw2yOivksm0GGew818Ia
rfstYm2a9SfOO8Erva25i+GZ4YqmqpZ63yepvpyHLfHXKZjtWbBmi0AlKjIe0e13F9tLKR6FIQ32Botde1IQJqKJe2GRvBwWZzYFx3vmkUD8nMq1I7pNog
yDxkkkIIW1fPzES1N2p3aUXrlCeAsDKeiaoiiHMzMvw+Cak0C0Fg9lGPw3egi+79OujtyLxinWUc+Y3gzJP0bUiTtU9CK4AUOz+uq/C1tUfyLintSM7fWp
0GoYNXmCT462ZBUVKOymNhjrDPP01/L5SwYA+/wkRUeZhpaC9SAvw9KckEX8JinBA7zC0epofjBmZVlDUXpMgXXNDNjNmXinJwgT18DOlSwN0yPfDKp7D4
WLekXq+KtzfLO3aTcqldQQzQ2G7VuYD5XA6w1WD8o6X4PBX+6sSo6niWoboKM3cnqMtb+LQyHIs5XgBps6p5/F+tG0cKaaQauUHNWaOBOJ1OtbfK8xuPKe
GNQVazXelVBR3NejjWMoq4z+SEa3zD+JlLPAWsO4q9v8qY04cLI6/Nzo47PlmTsmW9yCZ5T5qjEiWhdzJFG4wSt1n+u2NqggR2Vl8W5IZxHJIztsgZ/kUw
jw7188jH7WUzW15JM5lv1dNp2b8JjOjiWXwdxSerW8w+nxk3UnYTQHl9OxKrQ17L4rE2yVxP/jTRq+24S037hySHorlt9lbNOS1wj9Ckmp3BLsWNbuKXqJ
W49mqSjLsoR3v2b6sggbxKfg3Zaybq7MqUuTFhYDvLgsKaa6V6iZJBLmRvHznYpWbFW697jARcFSjcP3x+nakQEWtgjCw/Ik2t912/HcOiSX29GjYbibqZ
yg9VCe6qF/Z4Hd22/Vgqxgwc+/YnqG6HA/Q+x9KA4zWXGJ4cgmFqxk/h9J4Oim0Z0rVKBwOADSNHpZRrdRGvYRRTgou/WKfmZT8zwvYqiIFNmQXE2/hYhF
c8oeh0t5mYVqGSDolJrt7VKeXSLdwFHO4cpVazrzHAN30D2NcO05L6uSlqlhaA10UR9G+9oRhevA5jkO/D/1kLhmzuv60a8JmMscpSdEqI/MwfQkkl7pML
l9t46nuVOL16YGXngHl85veU+xeHOhoWEdgHx3aGdmMywTeydA2o6XKatf6nraw6yRlXYnrle//6D2LG1mFf5L9x2gsOSiE7YZiVZ8HvoABdjfttwjdSop
G/9TPr3Mdtvc9c+1sTW2f8qZ8T1oBuoJCe8cswRrX12d+FGm0UkhF5jzlVzQ8s8Em0GHCsQwq8CMl2IHHunYTg4lbZceiw+NtVJBNiPI2NpjkY6ZLbQLVQ
5b3MMSDlRzzem1Am0N/i+Z+gYfdocBOD5x3/pca/WHx9aXhHes+H6SWfI7gLxQtGRCEuSalZblWR/COb5yS0apKiJGbenyJIYn2wYuqlOy+/qAPQBH999C
nZTWiQfcasVP0Om3vBrI2JeCMkVu64YWjJ+vo1Uol8/SLgAcZ9CMPZ34a+c83PXSKBGKMLzcrPx7CwBbx0EYD038OaXVmak3MR926ZUcGVSjZM9nvVWElz
x0oGBpn2ohwVX/lZjD/7Qcz46Fw4aKjADCqXpmofUZ+t91w3uy7Z+auYUoPEt4Qduv6C80+vB2+iIhYub7dgLnxqy1xR1jE2PtQ0quaNo4MWg6Rd153Da5
3G0MJ+nnuqH/0UPJpgujfYVRIvE2vNfH85R3FnuXjNlntuwWos+Ke5cBAvpP60FpoNi0Sz3P0j88BWuk+zmah5Cba5TmR+4ccaL0tIagmvK6qOJi0+MM8Q
7kBobO0zWZo18bqq39idYCsImYJm4QyxswJ6sOXd/jrkBgtIvVahPXHT8rfkCGuOoHw2t5e6Wy8A9NnNX3zlQ4EuY/YeHIPY/wVwVHKCszbr/LoIeBxdxc
qJuyL+KNmJOngrXWlw6zaCBz60u9qmWRps3abkudBw3yB5IRHLwJNd38Frj3XXeqMZ0+iTbzfSkPUtktXOI3vD42J28ViTa/+S1KopKWLQkhAVW12hWdkk
0fNaiK01yu1I0o5aRjfawks2VuGpgH5c3XfDCV/ueKiq57wNV/wuz+gxa3PFe1UQI7fikqIJutGMjzKnK17rJHaftSJ9wec3q9UxuTCQtPGtK5uVEhdR7h
iigjog4R6RtDWTXfHJQsWOxMH2ECRrQU8QsBUC+xf9XSDrw0WMKWlOzToJC2L58cBvxfzGouQb4rMudLaKMTte5fiKDEtfm5cgVvTTOt3wGn4Te82cnnpN
53/eiMm5C+f0Ntxcw+5RBcNgslPT8ijAxEKifTBsyuPDrD27MxRZe/SMl1TEPk+K3f5dvAa+6fNCuDcpMEhndL0zJdo0YCdHipvM/Uah6vnGO4/HmqYQoD
ZN7aenChW4J9iWRUAuAwdS4IMLYgwSqld+oEMC5dFaNhRppl8KmazWc8IGivnSWzcZBM+g8EmHwoqFPrhi1UXQtosoHy0jy8XEBBMAj5Ylg2HVdbIbh/kK
FxdrFUibbem2k37Ea2kQnS0LmA2d8x7rq11HC/aPnxPtdjUfhyx4KJZSSTOTY/QsuI1RT9PIsfifYJnQPBI0aLKnUhNuj0eOXqEBayliv4hJqE/rbpF1Ru
8nfuiMQ1ObSN40rDqrQxi/2TwwmYRnAMUB5ypLsYo7DsgVDCJKqu3k+m6VmXJzP8z7/vbATiEOU15oDGbTMLgKhxCb1XrA80vPd7Ul3jDP2Lcjl3X4GObh
A/1iv5zRErhS8gD5EPfMAGR0e66WkT/8lfTNt7wmKB8hnSnri9vhYS1gVMI4a+kkTGLI59fUr9PQQu3VQUFn2fJRIfbPwkKKpUku8xl9VAG7b4LDUthwZ3
J+q8JG9U0UI7e+JqgVn7i4wZ4F0XIMAN5IRfI8O9jTpCEG6TgzZRddJ1ryKi/vNJy1vQ3oGiQ7n0R3RnNpq30gjUPbBFc43P1F3qwZ8K12Hcyb1JnmjInO
X0IyK9nblp/rbchDLHSrU+q2Xrr4RY6sEygB5VnJLxTMg1XU+s9zrRiv2BIZf8V6IpcSqpQ0kFDZcljGaOS82bOVt+yiw4Z2T0tYo1VlKB0FXtlNdgScK/
s+C6bGhF+1KBdBOd0SHVj3oXbXC//c/iOW+RoXdQElTmG1ACdanDeFxZUqLmT54ZrQ2KfthYuDVueNrFNn9xGUf2XhkDI9cgjKhhpqCCgGq9kYSizCmZj4
8Hfy67oAYAG/fYFP/Byg505KmPrcL1MvjCTWviQkXnWKs7CUPPlE/rHWwWlND+WxYRokOR0lNNwlplgRyBEpjGTRey34DcB1/efPDo+u4V1tWoUMNZ9QLa
NWt4aOhyf46Zr8XZEgFl9j2KOgNIAm2zcWkr0h0TGwwQ6Fx5yT/FdSIIBQLHbMULdZylyFHo5w7WOaCTlpoHQ01uIBdLljdWLDC7cSn9itEu7QXI7zP1tB
l3OUi/0xtK3KxqMt0kQp+mmINdLbZ5FYdPP2JU7AZSCzrBgq6TFH8muwFOSVKy2XAC+IJOj+4TqT0oDXfy4Blb8lJu1cPaXl2tSVu7Sr/lWjb79ZxtSRYN
+X7oP4mpzZfMElorzSVZozlUXAdcWDv0OW4t03DeHFG9Gf0d2HOR5EioOFJuj+GSdGoej2MqvRFiSAPFvMm6N5+9mW3OEEsnSc5wn4C9gmqhDuqjgKpGGu
Xpqpmlj7MsBrxXm0caAT/K0QUnhMnipb6zYDQXgNnUBobkcmv9mxNrfj2HWXTKzr0Hx51d1CR4KY7Wfo8i4yg14U9+jZHFN/JCV0huKIAQDKK46mQ3xIMr
8RyOsolcV2G5FG1IyXeiUrafIWo268UWI46LXMk6Mv+nGakzId9xzlY/c3yL4L4qivNxI2lIALJkbO8/g+i/a8SvD712Eh86ONc2spq9NvkjaYv/3Wp23m
o6CSdwKFr9y4rgguQaeF2V52UK5VotafwzK+WYaWJrqFRrwzUvAgHyY27P6bWZyTDOhXhNVFquk7xYMPsM3qHCQ03ne0X0WgjsJVwwwjyM9jqtxbdpNLqn
eYoFqRksIsHZxpNxN3ruZgBSs6BsjnX8TAte+Ynf8N3/zOODR/69mGJilMU4yU2Gsp6sm9Xuv8ztc9+jzz97dsAvYTn6vLGWmanldpauMck1JwkyDr4TGb
JFEcJXpaQYfG5m9Qpe5EQ/0716JJNCqcy5y170D0qwNfV8v3WnLlweyPR6bh3VUfJ/wQDK+m7bvjycUjZk4HZMZIr1d9yRHWOivRU4PSp4b382XYFFb4x7
kMygM8c4jF3XhzV97T9JUZ1UXEn28s6wJzTzNGwvJP7uBA3sG0TgzvkbWxUbRNqnktRF9tMCU6f8RvoOa+na/9FR8qlkH3tGPdkYkGL0VUCZC4Xocb2U37
F/naWz5Dtky+FWMoDafyuNC7XUdRhsJ24XNipj1u5G+j4Gwq9SXQ94GVIzCvpwgprZJ+36bL7QcVi+LUVWHvBsvJuZ+F85kpepp9Rop87nGOABDhMTH6WP
RjPahQjiutvxB0Q3mJD3C4rKNq8xzb/nfJzSlONz0dimd7XKaTrlZ42E5oDOeoyczhnKQWIM0yo+2gpyV62Q16kqFyb65illtGVvvmOZMK3paMGGoRTvWf
v8+UMSSnUXmm+m9kUXcwEjT0rZuIae2i4FLc/JBfKUHoOkPeks9/VLMl8YUGd0obuP2GNTXncFiU/FGZ2Uk6Mx/8sjOnzmxqohF8lo0gzYkoTwv187hfAw
Xjxk7HXEPBGpI8B8MEJM8/xJ2zDoW3NyMT+poqJiFk0SMzcQfRKmuK4OqPlCx9CuGIPNs4SkuDAvaGl5z5LK4l8zimiprNIlaT2DHDCsZtwIqrSG5OcRx0
caeqhH/fTBiixhTfZkzdjQOWFsdLvUKB0icyil9eqbz86Yyavv0iGsmZBbfz85SPgE10v1Mup4Ayoox889laEh9ckN5FAkpbrcPoxlYytZdDlD4XxrLOH9
Lb7C0ln10TOqHtkw+eClnOxJRgzjeZ1AMRPwLnKgo+9uRlvosRBxWts3JU+Bo+VxEgAVcZtvM9yrdoyiv4fw5GT89PfISLWboDo7RJ4VcWaNNsgxBoIeW8
hV75TLKeLVvK/F+948zTnfuo+S0ncJVz+KXy5GRHGzOrxCRo7i+FnOjyCCnTEQOpAcClLCj30B4mz/dTq8N1ovifOkhQ3NLQMuMeUg7fz+q+E0ET8SFe1e
F2gEhSSsWicf9IKOQSnXFfsGg5NqhRbQm9md5asAkLlknWRwk3fjiqQ9ABFJMnuvY+NUCTheu06vc31J7TKJkMrsnu4brHH1LigiITSZf6IYzcJaxhqABC
U2jIVhTIzy9VI3mp2zJi01JydQl0eEB3qhQ6TLWHOsoY0Iztzdrqw252EDJvIlus3BBPCJsBqgShba6oqREAZGtYM2yLsQzt6qjA/G8EXkqn5DWM07tIZv
anuLp81tx+OKW7Ihrf8Aa+hAN8s3bUUekowaF59tRedvgFhzbsudXhxN+BaoyOKXgRxDMqGJ1eItGmlE8lxf0lGEIrBwVqSxbjkuNYr7CYn1vC648JWYLY
5zMu/vJ/qc6z0AaMqSAsyEW7pJmBOW+Ut7O5PSLKNsu193HLqlemv+cxKRGMzxJ6je77Uc9RakXoo4iaO87CNREmOUAA2mMxvRixvVIcOh/o2UH0x3BRRc
odmGmlkLrxx0B4wBumEzt5vdpntlecixDiLG8oNjSFEaVonWZVxQfVYS78hn/iIz/PUH5BS/M9R5lRBz228KJd0vzn/X9hV1XOVC+h5BRhDKiXlvd//g2d
fiDYfUKYqwJP7oikFT4QPC/Q0cZYouefpo11fyQiJ924SzLmreTmvi3WiKNdqfGVp6Lj9P6h/89kpXcp8LxYt62F0gHnzWz7bgn/GO0dbOChxO3haFKLEd
mnVAkUwR7Te7WeS60//7qBxPhKfmA/x6oTfchN2mq25i34nExKULiP6LUKR3vgFfcDvtpluLcTfQS2JEwzECepsgmmM7ToI9Yc43T06XfLfeOq6q1vpS6I
dH/yLJpsCrYxe2dD4WjB+PgdtzjwNfvCLuzJ0BymVeGm/05TBR3F7kPtOwo7NaOySXExmLBKPUxj8zk+AuSLRSWGKJQ/Hj/YKvKS7q5aWP7nQGryAXCRAC
oXjyho5brCf8sdoJvxhE57BtVizHuaXpuHHeMsK+c+wVVwNtrOTJg3wPcsVGtZUJAe7uBj+/7zO0hR5T+8gxglVndo38LbXDzlc0UdTVIAqUD+g7mwprtf
zhax2TGgrhItG7eV3W3D1vAJ6n7XM2AjB5/IDu1ZQ+Qmpr6TLacfsMPSDltiHbc26HsS03HjqJep8aXoNirgjkddyGEm6id87ILWwBeph2kcAUp140ENh+
DvQzQPUzhC1WexrE8R+DhqDd0gqXrptqjX08DnomSmMe4WraBpf9YaTd+jF/Qt6FomGfeEDNRwiUL7dqeCjDYI0FKcSD4M2SAp7I3BJy//3qWhQqA1JRMY
WclRW9BqILYIjOvEa+J6vpZizJFvTdyPW0Gq4WQ+MZmcxjtwOlJ2HwaeI6H/ksK0Avy3VVkJjFZZRswiQUVBIv8F27sbSh4Df00ucDzB6OGcwK2A3fSie/
18/uuY+3MviU/8UA9JvwISYiHjFzqe8aOFrUnrkexuhiEGHsGvQzmTMpgnGD7/cakXV41nkjcZ2k8ODemxH/OXn2z8FZI41BDMJPm4FqkBw70bMXvC6OSO
5fGcAT+DN+5zLPyWG+yZZamVDZni5KwIwbJ3SEz6bDQCWG9WSrpwjGXXkYEjamYcyqWiKCf7NNYCOL1spSSndMglBpYZOSy26mLKXvyQiOZu1M5DNP/af7
4B4kCH+dYu3FlO2hyhez5gcVDcNF0WCzNNxpAsNVfoQsgwuZ7PRygvKeHAPWceu4AyO3+o+D3fRx2oVdw0LclT9V3SSnyYmPMvm7BRJof7A+lWnwGPWBTu
50DXrLN2wdR3vZQFqZF+Mg1EnG9YdtAaQA8+7EnaIxE7xqGCHjvR3S6JgV8R5ZV2UBKbnCfFCwzqmpMIQJwemPW9WGsN7H6YxgLlqsKbdUgmqEruRYlPoC
l77plnzG0nRexFxSdsdN8jbWr5dgIPSTHpKu26gr9177Fvk9afC28TmMniwnnQMb4HaWQV0GEzdPpmMM/yzh2Rw0pk9MzXBq+ZGdEpLoiFsGHLgQofvNBM
hsKidWGH/DnDRWaOnkhqKpQSkHy/ysbgeR+cuzqV5BiaI07O8WSeCCzxl9Q3OG9EuGx2YcXo7TI84LdAVpXvmt21kURFyKRSpmevNDnsElzL4wvDsWtP0n
WEGRegZuvyRpOF9GrFLFuuAeQS2jnaDuelKQly/FoZGaxOLE54G94NkXNyfsiEjmHBVKrl3tXRDKYTxcmpaY2BSzIAOeq7/OA+B6UoQWlTUEx6ZhUFGyv7
cmaXsbpQNMOIs02Rl6G27A9JwtNRN1XiYoXBt62byVMPFFub5olzQqsqSzvosmWs2wmk7LqMP8Rtk0yvy9Ax3bIKRjbapUSsZIN67EOh4v8XS9zIWIyzo4
24rHaZX/4Dry+N7z/pFBv+68T94zopk5KMVeN7nSqINAoKumQJwcM8SwCJfu4ozXMpOojRoaDZCbUsRjTZNSQfwqBunpQKx9caS6FFYmkFUQzEyPm6wvQn
2lwnoHX8wOoM7bkW5n/OxnPdG+AFSTmZDQ/vcyIN9542zxT4S0QqX2digngY1q/Fey8tWuK3WawPhmcyVNDD1KNsgRA7L5TQaPszxPAOxDjPFH2VYKWqmK
ezUUvQ+TdoqCK2lezGkDg4JFVTmLsYjSN5m4CPv0KSG7ZllctlTXcLK701ow5Y7cS1LkiMwopcuZnVxPzjWlHyunRe/JO6Pt+8/MWKTzCq2dUZYlbMioxM
wHt4hez+RqgZ0/pfbpeZOybxoO7Ao4e3+x3I7TKTLujpCiAebtxpvZ9l7MA7gegndhoe71exvCJZD2BPDbhO4497lHMUDX8ATX+2I4bbLy/S6L86AJRsFj
jhk/MOaTpJ2010vcOx+vM7+k5fGnLd0Shjx7822nzU+5wmWUnxl4SnalpMi2Mrh5iQiw7oyReC/vnbnHzvcAZw/OMLUVvGXu2LyAzHVujj82vDGhb+EX8r
9d/sOAV67ZmnBucfJECnYTYTC+NX6A3/t0rD+AmaYhLRM7fFvKbnJJhn/SJikDviAoqY6VYd471DI8+RwZp3vBQpIWkmbnmys0HazFPoEmzR0nXjMSmCqT
39Pi5qTR4rpzP2aFBzBupNxp8RHD6v1sWykhbn5jsKnOaRX1LdxGYsAOgMe8XvN60fSWkXCATSz7FMd51xkAX1gOtxsP7tPDy6rkDb1FilDBjhgx8B3i+O
pQIvZ1U+/yYxM+Akyj2GAG2zCPvzCP4tNXlxUUt5faYI8seQk9tnToejBj/kOYVswewJSp9btY0nXjM6nmapDgYCoSLj0WbQQDwSTTDLS09AbOwqBOaKLN
IyRJ2Umhi4THHsBplJTx3POZPdgJ8DlrgmCB2LRIQ37yTSEsfvgD4o2WM6LFRhh8oXIjyG8z5mm8SvsaepTXn3KHP6AAjn/IjcYXfAaEehPGQys+GQBfNH
xjNp7iy3uPQ9A0OL9vmVHSHwvBr3m9TmSwtoJL2Jhnm0dPjD6I5ExOyvfZzmoCjiw/1asLJjzbcLtrYF8ufQBTbz81SmXnFkN57N7naeICsVSYbmiKcFXy
UtKfU4jablLjLRiPzeg3luquK7fG5w7sPOZkiv/PomVH/uSmCwKG3ZqF3uG9Bjmot3adkOXNFQr0rt0ry3PRP1VNf1qLEB9FSmBAZAnSbDstHEGStgQta9
gl2CywbjOpRAc0Ij6jy8sI9rgm+Wcx+F+ebLRsRgY0WYB95WzY2nN+LUauxNxn7y06VvFrOxG/eFPfK4g5iEb+i0h3M9l7jMWSbmVbjCmqKZVywpkCqmQ/
q1HHDMa4GDU1rJLV9fMrsNDLkMwBybprL79epcyL0s7egughAvD58Xjb+OJDAdlMULFR9cJcxhP+HouhV4ZP4UQX6tlwrkGoqPNUZNFJ1tYK5TiqY8I+TS
HdD/yRljKVN2m6OsXihhREroO8L0LYFFVpgmHXrJzJF3XA3eaIJWlnd+dEzYXS99MnDJxUhFe7VgEZVwZMFYNk6cMLdZQ2k474oRkQ7NMs+YzNkuO7sW2b
XGCwSv+XzIYL15GwbbW8AqHRFMC+iRy9qxWaecZ+4QTQZ594XA2FU5kfSNSDP9jZc74PMwOXIBBqA5Hmvs/d02KiNIGY/8zOmaTpghYtrrHauUZ3pvHorv
NNI+A/SUGpYDPyghvXVk4MOyRkjvcRSD2HdxKdCJAnFC6Sh9iYvO8+//DJbPZB19z3PdYglxeLOApBnyNuktmu3zXw+7eRdxSCgZobHeKIaLfz/bpQYrx5
+zgOjkWCvKlQY5Lt4Z0HVsFmwzPNKCdN7dOOozdu3U4WnvBZYFCslHZ+o5w6dp1oL3k3keTBnQiet4dkZz4Hy/Zj3wQ0owP7McZ13v/pGJj3jM3DjBenp5
Z4PwdKBaKQNX7WBbZcXa09fDAiipXPwuiyV08L5hUGMvZzO22XpA2NxqSSBaPtlYC4xufQCGjPdmx+pgYE9XO47MwGl891OdKFe6FjHDngJ2epHV7bDXyx
TCY7YBBTHIjoetbhgzyK3dnGd3h89TdvOaRs75OlD2+FOWV9G+HvjzzbOM2AQcI1ijF1dQnFaE/NHmlnMf6yaAZfJoMOeOpegn7sXbtIwotvt9RqB1qfPW
aCDt9DKLJKBIJ9a7c/q1Q4nc717CkrPsPIxPrz2rNVEE1UomoMhoq3MTVayWWR5md802csyqpOTDsJ4dnU8VEnE7IdLXjB6ytpS4AGh0Dkz64Ba8y2XysS
5ezgs2Z0Q36n/BTuA8h5gXmuBbrnFZ1AeiobkYr5KdiAL06BIczT2Tp0y1XeR8swlFCev2+kLUt2G7wbB20/n5yNgGvhyC25Wbx5UuLix41IZ8BdGlBIOz
XebVQkEB6NvngbWUDmNnvYbxIZ2vVBq/4CmkkA6c0V8yd0wB2VcOvcyEcrckdXgJR4NhHKMkHbQi6GnTnrxIgW8yOxMUF1/8h4qPOSDhlHHMIz4nZy3Ofv
mj8FWoBaJaZDgGS8UYJRB2eGFVHWNOepe99BOsmZ11N5AObShrehszUk+MtcbcHzcVXTzbOXbS+jpal/0p7BoC9u8ypSLUmCGUE9EGiMfR9ziiTJKir9vI
oIqQqFT+kw3nIc8vkYBcFlibJQWoCy+KrOz8o7hBftxIPuEioXkDUcX67O8juaxrcBApaHIDPYjzoIUT3Zr2kEHROF4+ls9nBo7rkMaGucVuF0fdT6e2Fj
uBT+8yfL4oRDnDhIIVM4ASO2NNUkOyvLokedylROk7DhHxftHrstzE8b19odF2fDRW5KHQNin+DWJawGGHhlKxs6kY5l9YjYN7LCsewk035kagBy5fe4SD
2MA/9sii5ZnV7CMKn1E7Hti2a3VLiESOM3Fu2E41dIY6Es/k6Xu6+0gJO5K+4uZIVyMlFBtWKEfne+AFo/D440ZSN0lpk2Z4Qi3CTRfwSHBnjqpogz8rCH
GRrFQqxI3NIr9VP3y/i43+hAZSMF7KWQlkUlo4QOCGpap+tr7qiEiz8Sbh5jZ/DlO5YW2ZWHSQ/Al1u1BS4XrWMeVPSeawSWHXuOX6Kbv2Yx+nJtWLaGhv
J3TJhaqsaDoMlLrpCbLa2pIVsw1HFsPUkWtf0NSo4HhTyF3XpvPyFkLpQySlJnzeEv1aNvZVq7sooz6Z6dbdpul3GZDJmRVumPHn1ZbsHnhpdlNBApL6Lr
MwCDuCLODSyNvE0ooqkGJK9ArMDpct85ix7Ldnr7bT/9crCTQvMCViSpcqhtm3yML4Tt5Ua9LlFEHz4Zd+UtIW8Tqo3zjkAeX2rBz9dlFzdphnYzwwhgp4
2aui20/ozTYiF1NByAImDbtYQsBSEFnQrrB4mokmSWEI3GVSnWi+NAna+1eGIbdNThoxLKxlPfVLrcUDDV9RNJpgmZ66LSXh8HTuQqKuqtzTMyRa8OYkaT
mppkMeoRZnV46FzWuP6E/ATbwOUs55M8LT252ymFVl1dxNkv6vAc3tMGlaMTK7eA6yjaefjmHglJNaExcES6Og7aXpwgv1RB896myiCLLofTw5Ywqrir/z
7nVLUDG/ZzhP0qIIsqADrdZd84btjOkR9gaWD0raASV06s7K04UWiiqoPtqAWd4wBmlPLJMlx/+mL/fZuCK3fPashdr2KwYNbx/36+GakOfQeLMnhQoFEm
f35JMtz9gKqVl3Fh0O/dzTJEbNGtVCyiLm0Do0lLXXHx9J3ydQXQLg1q7DUeI7LGK9QtQ/gYud5MLQVphiLUDVxNOePC74QfZO7r2AUxxkD1snu2Ah0ReP
3KDDufEIk7Nqa9jZqdHzmABa8gOCYj1IjmxKvPIXQ84tGmwhgBLa6hrXDfkuIZZgGss067+xMH/FOwm3oE1kM/VCh40jWYwuNbjHF5+K8YjB8uDHzJUvyG
YSu70V+Kypa13rs5ZISg/EP+bThW2yPfgv2dzkpQhalrFljsl/FYmKXZa+ZFtk6ESx9fp+DJ/P2VI+PUZPIRvLiO5mGXYrIG8VDD+qJLTu5CDpng5cTf9r
p+qZvtXbueWVdWj2BgdijrumJj53iacvcBvSTIPfiij2DtIQw40itB/iMcm9xSu5zxYBp74+wy0JLqFILJPxCq3Iye4zT0L8qGZDJxJJ0tfsZXHjeun9/L
rlyLMTgNRqJYnfcixAaWXYVITG2A6v43oXaJmEjTf/TohEY5awBIb7HGKbQkxygO5EXf/aP7pIdiiLbgJjZnUMJ+QApqTB/y4xjXnl5z1RFAukhIjRB5GP
xPG+icI7RPjXkkph2hkXnH/JvscsdljMHpyS8ieT6/LHcJou/xUxPUaCakoQsi6T06kBWPEGTbiMRBTLaUPNe7Yb5jFqErDIxphlKbWJOd9xtDWDAluL5m
e9e89XCbdN+uqKhZ5SDK3rYHJErzx6WWXuHTfseQMreqabWGCSrcOUOps6CBuoEsX4GBtWZl5VgqnZNyIW4JZNl/G7yjNBH7GEqXCeQfizt+5/kRO06LRN
yU7e7hCWeL9UmF2OgTg+tCgX3Z+6M16GtccqBDXCJVwOK61N0BsR+/PIKcp2lXkTOzrNnlUtCxBOGtayKlj/qwO8qeG0rYceSh5U6EgWjNhcx82mQ+m4DT
Ox0na574EtPEX4YzRqFhSpSBbhE9KZyosItqw8hxRZETO2AMpPVcCi56yNsiEWGMrJoQKC5mXesuZ6x2rIcBz4ib6EKFS5/w8Z2mFj2ZlVPt1m1GgDxksT
+unY3CldlX9tQyjpdfABY/3CsqJaHqeCcXfNOYyaT40cWcG+1xHhxbVPa/ZS55GHOrsSyIDiX3SDnY9dST+uODhtXhIaugiATMHqryW7sPHe4vh8Ts6au7
ECb8pKTfhMnsU6G4Nemg+NHAIFmmjXWlnIoZWCmpdSKwcBLTi7ZsTpOp6lPq3eYTnPcR1BE/U43ueMjbpTfn2f9LxuNU4VnS35W2puJvJd8pScaC9L/Zaw
+mG1NTlvCJ8HHj1xJCSE6gCKbOh5249ExUohK3uaBndiWuQVkjQU8cFKARy4rZDjcAeIVp59ca45y9ElhH6aeFMPS6QtUuvwlJOCovwxEufJMYdOpzP6cS
z+pDNBFpBY8FXBy2LtBGDgwI0sq/lYUDY2xnCc9bbX16cwHvSKFXVrKDzYr3YcZonZuAGY8RRneyXj0ZO7NtaeC/QtDz0TN21DEFQebUVGWdDNvJfFklKp
vmMLnLsFzw+f7xk12EOyFwEwKIfDFaNb/K7YjldCnZjKGKlcZt0bXvCOrGhJICaqg9C+CRdumPecBGN2F9BczmLjDQLKFybNUc+KIfKXDcR3Vy3Pu5T8EK
o/3gHi5SHuLqOfq+PmvGicRw5s9pQBOmXwtSRxfPOVZzug1kPoTjqKnkk/sgJ+w8WnyifPW8mzGE9d1FW5tfBGyKmXoxVVf5K6EuW6f9wkxhEndkpHKhDL
/tVLTPCiGVf8dRdICzJHscl2IbOuGrgr8qioKkcXx4YcUmcO574lz7gf2WWqsOIq1rg9lsyOjDn1OFFm650+/lXYhlgwIRWAyj2aMg0enybDdb3g/hAwcq
BYpmYkpqV0MFcnpP11gGCrwjJL6/hyCGSDSySdpqXPH83IfcKA81tfsGDVV3pwqWbSV80VxNoJrqgaixTRoTxlaV1MseHVRKC0ohwgbH/0ZG/GYUYutvlD
PM7b9NkxGSrP297P46zqwKRuyPPf0ipuVvOpzQu1IO5t1AnAkTjRZiw764saUb/jOia7xPhSCOvQTm9g876daahJ7FNyOdYdpU7OATbB+j/N73aCGbWUWv
nyw7KxCS1k5LKxv1kbuzM+qOJi7A/4mkeoLVrwlmdfncBlTRd1XCNF9kBHPwxFsbdz1g0UVCnEIFt5s5ni4WXr5FU2hrpyXv/O/hhi/VhZIgSzE6/JCDSJ
011iZtJG4MFUyzyPkWJpMvMUNM5gTp+pym7DaYbV8wz8/46M307vKaWk5SWRt0bS1UIe3WnegCp9al/LzBWwkpUbLB91pPlet/obVcIALZwKytfxnD/Gwj
DkXtO2M/7gCXCX6pJFk+odZ3pD8h91QOtb3ioM1SOLZCWCoXsRH7edGxS2rFna0eXkPQvgNa3elvs++H75JfcvEw+YF8KynRPczK5fIwsl8h6vMro1NnoZ
XryG2DpSHSYnYusEHql1EdwxamfShzy8rZBSqErNv/UW8sdlcorQ2PIPz0OxwlT5A5QfzLlt+1kgo6ClcRNB79bHGarGlWcycuyvy8Skz0fwgn+PVNBWYC
+9Y5zIA31nnmiI9UzBEeuWbTQhMG+40unizqzrOTyZnOGLvqLoF1b96uTZMr9rcwfeZ+Gq8mV0gO18OpC3j2Jg+mf8JnhCzgjKKhvW7RFL7uOyL3HaWNrd
BDMwWowkLD5Kn4n5Ki/QmxcM/W07xUsd3UIqvfVimKEpX/A+/2TVaRaGVyJ6APpWCukjuOfWgEbQL/i4TsqUpbQYDsHeedWgE0NsndSEQLF5PReABQfuOG
NFp6XZklnK8aivkHEk+/WejSqoGqhKNsdeafprjM4vOVK5SGDk/LcRISgt7HvVBRcHu4D3dlW65jFGrl42ebsYI4pnTpzXY4MC8/Iq+9k+uURZWH1edZ9j
yRTFSXcsrB2LKY8tz1wCl88STk5J8ESvQdtw0ZY+s4gY0VT1Ibb3CDTCuRUtwy2Aa2VCkF9dqWUForeYfLIcAH9aRjOsfHdCAmsTWHy/w7pJrnsXctz2wK
gLlIlfvMJkKHopMRHWW32FbYxEhEFB33P+R4khiVhtuY1JsL1O+u9ZwVEMelQj++F2yMfACwvyMGtohLYOGS98zPLRlJym51wKBbFRy/Ys1XJ/ozlGwEK4
ZQDO3cGk/41xNovjUinb7YIieQE/FfzjXDa3GOHkaypI79VLPsLX8XXuOxTA2JTlKzuzswR4BVLVJiievMK1Exza3FB6H6G5miPuKHPY3w0k1ifhllwUuh
wn2ypJgGP52OXz/SKoNmYFzDRmKp2QpQ3DmvJCUlEFSoHZwKhLntVCqb8ulNDTUmyVew9WDH6wIQbXBgsA6nBzDyavUy1wgl0qyNyX2d9mzD4NeGOxvr86
h7MGQoyW8Q3YN5AKXcA2DOQYzg5Yoj0+vw+EdViBtQtBPe+3/EYMW2BTv0M0uFnPz2+MhLnmICe6fqJlwBaZVjFLS3sFcp14XAK4te5D3XoyeOFgB127L5
2U6Oyuiu1Izz8tSPF2mUGOZnzG5ENnkHIgfcuO6w8z9z51AU6dBQvkkg8TTIP/QDKsVtBqJzkVfG60wzobw4jjA/P1yhGDNJltKZDLkHBkgTjAJgS1gAVa
vSDcYk4JFuvENeeFVUzKmkVOrqjPwlO1oT92iWJ0xUc8T/7KBTzKdIRV8xEG50fVlWFNRlsT0XDNeUQzL6fCj3HjiWdYmOWS8zh/FRSNPIjpDpjpHWutz9
nFZrnnTaczxX8UkFk1L03YLGWOeb4Y5vqaIO9+sp4VmwiE6tBxUvw5Y09uwQoQnacTGm0IM3D7Kej3VScMnwnrnnLCz2McLGH78MgKpDZU23MBAN7FhPb1
qrwXSbZoOXpHGaOyYG00HUlLTHmp83rsf4MFtOQeiTY1ltHc6nzcWWjtU1RyxivEr/gqrwcCT9ebFjNXAS5xJZSSdxB5A7Hay01aKGVdJ2ScPl/9Rus9E2
djc3qRwgJWIs7m9NshurBBFHRAdnPbzVD55PmmgnOaZepMiTH/axnGlHN70wRGnV/G05y5BmYp74V1g7cTY17Hw8KatXA3omrVnsXsVcB6KZCnPcyo7Lzt
fv0SpOfXtmmSvrSqumTtGxsCmlzJSEMtFiXreKRQkH2y7bYh57QcAl4CbkB5V8e4H4de3w/tz0yNYFnDW4Qf3wnxXAjTNPKQykk0LSumFQt8OHr61QI2aA
rWt++fHRnSXBY1T45j4zhwfa+Zf/9u/WGMRVpUPPQuoz2t7PNf/+uoLdaje7UTidstfz9hZlqGEf2yX0liMEctXZNocNplfPCHTwOXaDG/ixWJZpn90Z3v
7uGGILsw7f8VGfVFqO92fh7fY2ouVXAFk63L31sgy9pmb7oWGz94lP6GI2U5X64ZwXKntCCEDXY3KnsDWLRiQr3sLs64cJw1/scsYTUnT8oulcQK5VcQP5
+ct9DTr4BUb0UW/zf8/U08eZaznm0P49wH+rtd/t1kX0+P2a6eNuFTE4RqZHX0jjV1qxI/9QrZLQzZsHS59HN8SSM/x4w1sEv9G3iroTN5NRFuSfK512GH
YBgxaAm9VBH2p3/j/VBEgOAmBg+57X65Zd9uI4R9Wi/aLjbA1/cP8hwdU/dlNdbr1W4ZO1FJNbll9XYdWfdjtpYEbihPQp9ueombdxg4Qd1aQk+d/Yyfy8
jCPRPBbl76TEOCyTLoQgsBH3ZLNwrFPvokGM338azMon+33i0uIc4wGcAYDqZXvmBrfwPMf+uRqGX1wAFWlJdIViV2plSNFFhrIvT/82/Ek75JyGM9D/bg
q9vHK87c1rGsbvRzTMBiYDEsX2PH2CgLDgI7PMI9N/T9FaeObwvRy/v7VhVV0cno1ato1fPMTPY/JXDuAm5cjoR8A2Y4EUSbCn/DzSxn0luXwLR9sUjpp7
HLp9vKblUq7tyQa73H9ha7zb2xP8xkAMDT5OFgiBQtu4OFj8e2ZroHFgeUYLOUY2VMXJ9C8rMfzg8UMu5s1hs6Salq2RhMBc8LwuWKcqoLI8d72WDZEpP5
NKAxF7EZlv3JrD6IbprsR+itrJUrYlei90s6eehfNAnSPzHsrUfqfJtqE98mh+OZkN1YPCufGOk867gJLZKXQVjZBqujmg4GtB+zupBt2Cbkp8DwdduTf1
cGXfqmdexMbMg/cDAFRdTxlOalpGU1PXRjZUOaI4LXwCSo4f8QKx7KoLvtD5gXm44LKKqw+Z1GnJ8xsOHL7WV/Wm/p5HghB1C8GP7KiXDZLCX2tkt+4bcr
srGJqazECl2bxR37q3lbxxXS2KJJGKRjRdwq2kBGwnAWtuHWUD6y2J+o0NmTS9f7MjOd/mpSEFwZzqGk5ZteRSKn9fMmeKG6NjKA6hy5SAXtBIscx8uKK6
iioON/GnPDVYy+awpDIVanbsBtwibQNww9tuqu4S94yjaYbPrGaz6r2bdMrBKPRpvb+TADnyWJjNszbLZjJYEcAq1EOir45fHHqeFOuLjh1lfiCDbm5xKH
GUbFvb0SLEC5/P5Ojt42C7u2V80oJlnmpZvMXSKg2mgUkzqiDGmVKX7T22MnmKHzIilg+zLftUiqQYondKTfWnmSnWDiNo8RC6I3qwcE7/hcIl23tPryiE
N1EmfU2jilFdy1DoJf613RUG9g0QYTHcMF5Ai7Hh50RNT/Mw4rnaSix+5nkFsngYef8mkX3VrPKPHlzuv1lhMdloq5Tz8HOywj9pehnmi3JC1kYEzk1xTo
OMooxmKtm6vWm1/TW1q8akQOozghw2rVLkM9wLxrXGfRgJ2E80pOfFCyqoSJizP0HhJIEY2q3UFDU1DsOJabTQlac8Hh8qPggs16sIBCQuhTlv2elsBSE8
v4rgoXvrK85WJd0vq9iaTvmoCL7bP9CqaAylhSUgy7uyCa7z/92sS/e0IEShUp0t7RBdw5sMIHLFG8Otfop1MWTjQFzdR00OH2h2wpux5pkH1nvDEdkIJo
xpNZVmKrACgP9/yJ1y5CVc7N+DbA933lAzIt9v22Y9S0+rd+LeyovNNqubTFr4uJZCA67XaBJ+7K08jGlQXLPrrXF1zQxTVAx8YdRiVULBcC6C4YP2dMH9
0vlJCC3t5RAXmTwY4Ri03Ye4hluHHslO4d9lAUrvwxGmbWRrCcQxboPI3xKgx8Anv4qyjeUZFQWPsbnuxAIIW1y0T8BAklIPUrGsv3mlgjDhjelTCdhuCf
H7gJWaDPhThS1k7MGmWFUxuPjM1X2MO0RCqnAPCZ07J94SKqDwQefwDbjUnBvVzC1AYR7TOEz/M1B6InTajaZVDWQJfyPCl7B290oUhsqBe8m5MqjwPK0x
bVpHN8kawqJSFVooqp7K2Oce/lCxNlvHre62FPg1D4azjBViIillNO4zLfs58ut3iStxPFR1GdjgX1ovAWnAVic/azoW85zNTGZ5aBN59845yxRbdSwqY3
Qf8NoOFbwk+FNo6wpvWlIVceiObY09CfZZ8BRO1pVosjcXUawH3KizeSFBbEBgU6F7s1sKqixFnP9yo+p+LcyGe4H4YS5WYeYs1R8p6+cSTSV9m/hpNLkh
RVkjkme6wfUTmdIKRi3wp+6U5R5LxnZ3D2bQ1z3MAFEoiQ4LO/v8FYrf8hx6PTsl0zLIHttFFB7Wgq69N1pQi9OohKCN2yNPQUOp6e+3Oc//EHPpC746wl
+jwFHN7Zm4YKsO1yXZCZxfAo01C5WwuLeHeGs6M690LNxmOTd3a2XJ105dY99uvFJGfwbt6QISv2gUwpvzLTuBoF1T+M7sS0kTwblx20tHtel5hLg5O06w
SNGGfT53YrEV5H39VCc73czKvKAZocJ2cH6rAsuyxYVzKUVVXfBTVAJX7HBZai9BRB4aGjpeuxI22Lc2xmwkhcCsAUmqTjU3+Kz3EUV1FzG0dMuCqWdXho
RyrYbE7GcoLeDWO9MMD7T8srrPcAprxC3f888HifJxqHuSe9I7ozNNFALRu9rIb1OKJZEm+8clWXq8OJJAEDA/qIuQgZ93vIlw3KNyowhyYkL1NBnzOPRJ
/Swqar8iOwxGzn8fYyf83S6ZkYtSU/Pt/6ZKSyqst8T/VIQohxbrP9Wt3VZohcjSR17xIMUi6M4nKFnJjVTfXja0eEfylLqNHFjf/Cc370IipmLBi9lfdE
3vLZkhQJhuaGgmJLYGtCwBjMM1oPVmyH9U3G4S61ZP9Rgg+8c3YRz0hajLRs1/AZeTairoN6Fd+lQh6cyZDP6qNlqZ1I2Hsg6Z8IJ9uGfeegs//CYzUTtn
EHCrUoeFUMES7zbISj4f8tHEEmb4M/80a3akI2WTgqpXhp+5uZVq2B73TRVBQ4dnWRpgX13t4lmKU2MRiTPo/cc8GLHwhZNUtG46GbN0T51qGOT/y0SGyL
hLILsHzZ7XYqXzLVEjSKgEla3IPV8EJ3TBFFQ8VIxUT4Kr5VJjXjAqW3YMzGjpXwChrQCzp0qpNyMJ7FOEs4JZ9cr5qE6kPC9EG43paL4Yen40ALpRqMri
b+QWXc9u3rYlewlDPpdcOSpZm/aBnW2/nFWyYpt6ToI25WCI650nWaF5ZSRkBFmBhfY75esXklFOq2CdfeRTFsRtfSUtBLRTKDD9HsIT9Tg+sCmdCM5cVa
F9YCKNxizqimArB8cdFZzJRZWfDaL9MBCRP0Lc2sqCp7OAbTKPkUm1R1xkAIspVtriLAR9La543iyGJSUxfGt+1UaYZ2qpvl5ToWIzYDFFqeYk6i1SsWqq
vU9AmHja/zmfX4/wu//4/x27m3Wum9146vg1X/ncfqbvr7ibeT0XOlBadPigsEoBLzPY8KKCsuu9p0kdrF5HptgVH/nPIohlXRg33/OQUZa3SY9UVIcTqR
sWwMgEf5Gla8C8Y+q5DPVW9iqTES2d8kOMXmCqKzD6quyfw4/B2Zyi3LhDY5qXTB1tCrjmPkwVr0shoM0OLhGpJZ9Js5m27DuIU593CTCJ+KdYbt+PxINY
ktJgDpFVQv26VP+P3G4+pffAXQIs1zeqGTpOiyDs91ra+5a9veQPM0BRJ41Qth1A3rY8cp1lsZ8a6FIuQDFg6Win7ZPmz8OW3mCTsMOnRCemklyqVkk1gR
2Dyuu8ZI+xs/rTBnjmJp4hY6OPXMmYbGsezA8rAZGJ/WvkY2ZdrF20qpkH4brJNgrL8sdAznrFwGVlYKBpqis5vnFGDaW9pwBqUNmJZ5asrSo+F33CSU4B
r8E6zRXN5pK+JO2NfISScq4tjMCcM7ELtQLHKTE7zb4jLTY9w2X9vNhlXD/gS01R2QyW8mqUad7ipPcn+YfvWE6/gpAlaySC9wxnbPhbXwff99NlUnX5Py
m42vDTlx+UJjNxdqYXpkHAeo4G/WG+YzsEfS3DN3gPDLq74DnClSswFYwApEBieHlJOw1RFAPP++4zp4Nb0r6tfpnryQZCOP3gQGVcYKuZg4PXQ4tZBPXC
np6BreTywdt4owvtap+eu9CEtzFXRnyeeXTASbubXn3VWuXPnvKVfCLE0YlrJRSoWgHm/zlJhCsWG4DB9lA9Afnw5qoKAz3XPW4ZyqEXtWPaDAe1j/Bzdu
/yx9JZBzajayLs1s4gzHJQYMabaW+/JDU4XF8tNJjhjht+U+QWbc3cQCHZ3Bp6RIVW70Azo79yq9wUbF4M4otadUT8F80hO/tyFR+erz+mo93VeZ0UWkaF
w/2r/iROZT7M6OKplJ9B1nhNHDNjblGsi4hO4DbKGETSRXQaecR4wpWA+y5OUmaOyQgXJwL+dv5ytLISvRjvePVPrlVSbXYaXVKTfgCzVNkRHytcu4FcdJ
7VdcpvZxKitreL9YZFIQRbf+lnk059l5ctWsP6t1YAVluSGPK0PSxCVsCj1vqDfc1ek7R8uoMI8yv53JXmb/8Dy3x4yrATxO66srULQ9J+96Oth1vMYTnw
y8Wk4RjCt1HZ68JeplUUUcwazcUxKrnLNgOfDnXTmnsrLldMZ4mEVP5YVv0lKFe2jFtMjVfVVC0B/IUZ7WDFYJ5Kckgtcur+NKAlRUTEWrUm4VJ2cWWMIP
XNEO18VMjc6iSQwZEX8Vu2iTkk9YwWGim5s+77iR/gzlAYJNGfrzp5uR3aNQ5YVgR1IKIDtK8yKTMtknmJrM5z2zvn04rtLKkHIXj0cpHM/X/bM3SYm4xM
8+Q8cmWUGcO/YO4V7LaOzJM8t7CxrbVFOgXzvGHowMepyvLSjbxHk+QSrVoYRHDWSCFGxYn/4nmmZCG0K8nSrZpQ6DuUmdCkGRLYjuz/OEWu8x5TS5/+RL
7ScYg3s5mDaJ+3jEr0siedYnlcmCYF9KRVo5HDKSElTJa2+KTcnYUMyd0GGsg0kqyXMnf5j91h9Yux0smxCrHYPOugwlwbqtjAOn+ht2TcQNx14sBP5O5n
H/7Wv0TC1MXYdcwoG6qJuR+m70bWCuSi+Hd0Lu8VNQVBRxdQmS00QAqpN+niLjc7+Cb8PCGfj4DRUsdOPdVf764g/UylihZ+tbR+Xx7xhR2ATEFTx8Uqrz
NWcGvEPxgWq+ZSYEINuwZj6+RKPhJH6LqqiVkwWpgIyvo74f6bIjkxz7+L4mnHn+oaswn7b92SDnGXmvaevE5Q+LFM2pcs0bkYfnK97Fy1ZMZzJd9nN86K
7in9CFy07Tj9XXmto/t9TYc2VLTQKOpBVEKp5kx4iakkDAzQ9zkYn0I20DQ4t/FmvwKn7tCRu3ZTMFyY61TMoK9RK/iPo99N7Mv/FZqAxnWubz+TA/kpQe
rAWD4ZLTqJzOwZmBtjOKs1GNb3Ev3otwc58D72c1L6En+mCwYzNnHNVapR10eTmt5hGt8H1HfcfsJz6gSdt4pNIXt8Be7FpzXEb9OICvSg4VQkUMUaZla0
JpKPTIko/Bf4Er+nZCxqz8SZ05wGvz0wXRypHrbknx/SzWZtWHMYeVHgfu2muaf6AAOF7Ncwsk/gCnpYgCloyea89QDs7hKYsZdUzF7fPDyTnqmkd6eBvZ
fh174QsQ4smfjBTQsNZrP7yglGK1+5VODat0Fj8w932LjiSpTpJRncIO0pdywkS5lLVKad3wkTg12qrtJuwDfSVelg5QGzHDpUn8MU6HJ2RVqqQU3btARt
hOb7HrsgZtECW0uq2mivTDb7/OxmJlXq+FRyIEYM9fmZRLkCMs5dV+ylOC9/HzzXJx/PzYtR+dHJ410YtmUALMyjdtSO7Y7V8beuWyRe7CG0qufZX2PXcA
21gchbfp6aQpbTDBsGcUviRL7LBx9oKTSRWdLO9z81WUTksGRmVo85EJQjSdPxN3qL2hqmB0elKrlamWp7ug3xve9EcOh1Tc9QIZ7xhzLm6CqAZNfUZV07
vsCjL6fSI9mU1+bQr+QgSSNTz6tAqmiQcYNogbTHZFrQk3Jr0ZXtz44lKIqNCG4ihlc4/oCju+25kT9EG3VJgUYxf3azZxeEq3kK9iqi4EvKp8iv4hg32Y
TpDAqG1BzGp+7t/p/Ms2a9nCfJHKX1yX1XKguuXsWua4854vN35BY85Z5n6efkHE+kLCFsXS9LNbBn4jURU79tYb4xy8961vo4g9ak1zEcXfRXMzM2GG9L
lKCZPEl70wBIsU4WQ3kzhoM4fNDpfZvKwD2tAdfDl59Co+BuC5gpQM25NBeewoXInw6JZa4mp+XQd15NZjXR5GCMToun5oihBtwI872cTOwqbf8r6jJV++
hL2Osmt2BLs4/CqyhCjqhSHtKHdt4Gd2j2suoVRwZs76BcnIRKa2H2q1ZL6JdjHDuBG0RX+ReWEpeb1+6aT45DFUMrJKA/Mh4IRl9vUaxoWe2Da8CcGV2M
YQvHoJyr+PXWA9GQAVCJp1XlYOttM/3fQIm3tUPIF/iz3aV6T8no6mmQn29fT1kwwlQLpE8QkWm8BvhoxOZLR1wl2XVMm7eORvg8mhNuR/fuvvV83Hs5QW
MuAsAC4N/rNnx1tnU/XjMQa0i2w3q8rmoewi2xhzgwk+DLgtl1roUzLGkRsOEpZ0+bPYaUisjxE+rBN3QDNx4jcBZrQxg95AXnfP16tEzDre3B8xEPfats
zroztqn3hNiFbg+IF/tPWE5TIDkk8yLjwsry/VHKV/LV6tBFaqcD4jg1nyQjPu4Zwb3656xmHYjHU6yH7vV9OoPq2v/ExVdQxjKmRBjf/C6YKLErJ4lscj
SsQqlgQCZkyTKSEmIHIgJaqLxhO3WUm+GyPCnvf/zt26YyO+vyxO9vwc5eSzi5lf82OaV9pzDOyg2HyR/KmrfeXgLM0jjp1gp95c8Ezk86PzV9muWSWusQ
PwFm5cNPbpAkmHdVXDSaDXu20SpqFbaBuAZKte/lJS8lYxOnYZJ9hGAUkC3id1Ru3MoxiSd6x5daJr7mSj+2vWtPVpvXGKCyR2zLyqlJ1wNynRi6ME5NF9
HsuLcfLeZEzRkgN1nPdLQS41N79qmcG18/8+9RJ94v2vDepKiGdlL1/ddQVSWFV/NnuNjfCF7kz9MG5dyXmvdzc+VXFgQzEBPJnnhjeQEzTa6VAmRa5Zcv
btuYCMcm+0tEd1FY2wl8e1PNXjNW5UEqgYh1Qvz+nwDkmXCtncZnrymYNbRUoE8hM+yI/8P+My6Kgamo1Ppj6E7xaCGBz/bKJxIpYGy59NHnBsNh83aFAP
1ELOvN2MUrToVBvfQNteHfvHcrxrxdmgY9iJ8PQcHsw+wELatrDinJ4TheAUoUFadXZeN63nwy0HJ8VHuV0a91gzPh+KtTKj426yToo3LoiYbXpaEVFEj0
4jpxxOOTgLyY/QZGO0ZDsdmzBK35LYQihhBZHpRKihCsFfNimWOF8HeTaoZoLyR9HMz7AiK8B5pUEXLWdGQt6/P0vRTbuwdwdIbCdK+zKDZNu9FyiieOna
8Qgk2e75zJiLatIGFKbQ8PwvIP654l/Tec1SnpAIFRKiUlz1fXJ8tQqkM3xhOq0jvNCgyD/WqjlPdqDqpcMa+yngaE6huoWspVWzNKVLkm/aXcxq3Xs33U
8y3M3nG0tgOuSa1UOArJGhLCSA4kuksp5/y0PDfpNo0ef9RXyYGAluOt8+TFuuO2zl/U4IO5JP1NPr8oSFo070TX0BpqkH4RZOmtv7q0NTPBkTIcWFTKkL
SVQaqH1xrWrOyEXD/FtmsNXU5Zp1Ay4JJzr0bcOijjKGO42vIiN9dRM127cpQU4rtm1bbpMya2WdHkqtdK19EtmQtQ4Kh05DK+9hx7m94oZaUdL32T5VyK
az4a2XHjlEqmGEIghJBorpcOiZZhHTkGUAtmp+RAV4zG99g2x5PsCTYjFEnbCXdZ3nZpeo4XwR54++MlV8hquEDzEZSMguu8PXuuEtK+EWT9JidPE83N1A
9da3nrtRpS8vayHWeSx8t8wLpHZuKQDN2zwLlbPsQslSCLHVvBeqEkLDw/rgs+8DivmdFZXE8SUfop7jz9fEphl7NqPDM0vaRqjDyve5lONM/WLuCm6amL
9t6J6EM6Bl1JTcjMwMnJNtQzN+cwKW4D7ZJHTepHPWP8a4ZubySNIYD+t7N4TJTfaTPylewYmpn6zffGgX6S5BX7kqBkqmkkA1JNZxkBeNjbO+Is99TMmL
ZUXqdpZ5h29Cqj0534qGk2fafXUdx3LPeVkx1Qc7Y5YhY0TPvN/PMoyqtBp0+QP8C+zAUut1sG6VwkTtz9oODSVbrMnxz3e4SpaFu07BdsWkDfcnTUQ877
3sZqWOVxyG7rPBxevYa59ZpWvQPnnW291EjYIxnyodWdEyRF1WvhNMbh0Fb0/8m6b8pWzVzqFx/iEOO+ENuexjfEj3enxsnaBsVb8zIhrMXehQt+sTmliw
S97a0OTXuzglhpKf5+ymml/TefIw3m6mMo/qBRkCz93Y1UB0qyBv4FeGoxRGK1aKI/Jku0b51omJJuOpiZFc2WQe/z6WvTJppNP4vG8Tyqgp6ju9A4Sal1
f3LNq78mdPTITNYp9e2VAW6kB4odJjQMqUrWjSgolD3RPwu55jWs5B8rg1xyXlCxlKG79ivIObCV/4+fX0JMla/YuAA+8Iu5UsAsQVJWMn3ILyguGzCQCd
99Pb7ldEse4LGS58TNh2XvKTMDyKd0lxUED4VCQuQ5eZOVTTwg0uFG7MCZxFHFmWnAAJ9oxidfLkO+6vr9mobH3ox6SYAx6toyeqlDBpUOGzuNJw6f6p72
URrUW2jxY5ZBCVxHyHaViApzrKax2Tq2virfHzjRdd2Sl1lfuj7xjB3/JIZM+Z56MhcqKRO/cOy3/yY6sGz2G8/s38QM3SZJ9ABxVgHNmgkM+5GO/Mno3F
/uBBT1O6Znjab3asZvfvVioksjnrSlSaZ1p50fJWrZvK4j0bB5OSj7mNo9N9mpRWfDbn2ih1Ys6ddEW3Vr29MNIBW+K+AZ5pgIUtFai/j/oBmMN94KXDcH
ULxqEaiOGntfTWf9+OeDPSB+Bt5rYLbQ9Br2WSz4pV/ph/jhKgc3i7XV6gs+aACVlmQgDvGLjnPIChRuosOVZk4m7wk54CicUmMP7LlmrAzo9kisTs5833
dOaA0t9zSURmaEPLQHrdFxDI5sPTN8SFW4avZ2ZFbFDyDWMYNXzi+O/T0k62ABi19I4N8UhSILvX2AeNOkWsDRKVJTCbazlbbMzKZhaJLUNq1rYe/PhwFE
HeQj7IHqpicio2LVJToQTMyz+tTO1cxN7TLxd//t+gZhQBAP8mS5lnkeaSgGjdJaZT+QjyEg2Gd4R2n7g4WYdQLG6pY0MvF2ho0iIXQZQOOAeclBkovLxZ
u3iSDXr5W3+eI3es9duHfu8J4TZ1rqS75XuW/N8CdDMIhq4FsqqMWRHYJaT84p/S19ivo3NsnvlSIW9SshFlA+5/6b7rnFGxcmHl64QnAGzyeRWGr5Jxod
wGwfCJKFqg1QIiwRLGp6neoxIMn6Px/A3HuMsinIX/7i4R+YJ6Fpawan7iOyQsXKAZgB6dFelqCB8cL511duwYf8g7CwQ4tyiMMHQOzUxBs4WT1kGbqYBY
6GCgBsn/CqDvQB7yxLiCGr6J16UToOxjpk4RT5dYYmWkU4O+uQhqIqSztnDUih31GD/pIFDr8Mt2HrI7pmbRnJd43D4//Wk2WfNj8xzzsI4E5LbWGK7kLN
js5JxRDALVxBy972+792RN+5Cp5gdgsVc7I9q8iXm6Vd+bLmo+HWWuRWK4pGMLwZpMz7GGzORmnd+FFe880WUjLYKN5ZC4vxl2KIf24zXXa9oXZnuJEWSB
o/QdI04qji5fQZKtM97ZLCFkcmD71nQ410+GuUCs5GRc5XUYwujiqvWifsoP+O1vI7Dt+fOrZ8KoX8WebX2e+WzLz5ij+i8308CWtYoK0YMHNS3vXY9rcF
PigAEeCnZivpLjiKbxzHQ0Tfscc9PvLoDNE6LFIIGt/6B+DaP36w0+TCmGK1OtsI6jASdNO7+r1IbVSec535E6LiQwmhO8/A2LoXlNrJPt2fz8pcAHs2j3
lggyOkIS2SBgQumTlUQ3KMRQYYeogLW4vGYmui5CcXWzC4FLp3jCJwcC5K3CK8EtW+9lMKHfce3zLK8EJs1tKDQaxwuy5RXNBf9kE/7Ku4EZ2v0aX4XU/D
sBDEw0vZfNlJncr3/0Uste0+vy8cgepxqjuCL/uZohzbqWswJWwyLdYf36HfAGKqppglWrkFA0vgi05kFm3HGVdxh/IEzg3j/P9lUc7njn9d7Hffdrb1IV
YHYpR0FIj/z9YG7ycf3MmgJu4l9n7Tb4OVtGbzSVVliitRoepNVkAmuv3lYgirOfiFHWiDI1FfkZCXxchtBF1N8xXOflq4uJ2mGdWJtwy3qrnjfVi9FacS
tGc4XA8lEq/qMAPHldGe/5q/GfX6bH3ooY8V0UDFqJzfpK38196kCAe6AZzDm2Gybl9bUnCRwdx/75zOFN5FClyq6BheidNzKAOqO4J+dtzly99tOgteR9
T2wCKQuHBTO5mvVtru9O52LoyIZ4OLnNS1qWtIhSECL9LYMt8omMpSecjiSCu4jyKParoU1Ylxj8Dv2IggXQKg86lZvMO3Bh/dg0HN4x3yrooLboYc4nMt
wE3WViUiwQYxwXmjn/ysbnyoVmnKrArM4ZLnGwxUqBIeyfAjvWy1w+S4JP+vW44t4DW5TQxOQ9OE9hmDP9m/7OEpHDXqW6wwDzccqrQbu5/mkQ7EIS8uV/
wzkDSI3AwuDX8bgdXAeccBtLQs39KJdSXPlVnn+6urJQHgeH6VdVqvi/ZLqv/QIK7wHmdyDKjyL28r9wprihcxuqXB9UHsnTzdmjhbjF73w3LyRyj/0blV
ePBfwruL10M++EKGPiWkKPLxSKqolrML5X8bYvc0UJ+7NSE0T/jRf/JCSblt6tl/WdJ4KNNiO9ke142n4BYqGkQPo1r4ARP9t6SvCH1ZooesnzTKqliZiZ
PWhYkjrOqzuW63KGIPYpUr7700D7BjZVy9kb2me015eJoLVOtgsbjpForhnCz2JswEaO2vsrhHUaJGJPX6oRVinSqbXLCiQwqy+4dSyBH0PvuwTxhcsC3S
WhE6mTNGYzXfq0DFP9XpQy6wly+mpf5GoraviRvc7zHw9sHd7f4OMEZMdylxQ2DHflQqYBUMOW1FR6MLdhptJFSXJapWA+VIeSc51/W4dZrCKRVyYEZyqm
Ja8mAuWiU47JhIRjQ59jT4vjGCkNa1J5NLhUKfmHVdQUe2J0K8hKc0yYYxjuLrULVvUvxDmZMkWLfqbDUU6+uPAsyzznfVjh8THQY8yZFcwvPUBikl427N
Y0q7uvmUmoGDf/EBAw51H4kq0H2gOk9n7d9xh+OFlart3IDsB2q0Qts+GXFzFs/hWwRC4Ti8i12ZrLd1lsgNlYKJoT5KSop0AWOJen9IXwtiG7Phh1z4/b
NHyUE3d8GQXKhCtdXfExwt/NGuir7KxScpIGSatDz35BE4v9eJehOlXHUoxEbZ7gGIaiH4oxbSqaetldP4UnUbC8Xk+u4SKWnJSkerzK0CohN/V55jCc4N
CAE9PvMleQ3iflQBWwl48Brn8+F4tarSHcKRlBrMg4gwVfh0jsyZ/4Uqevxubns5d6O5dpKUCfBzAhZuiPFs9sh7zYzMMXtCYys7s+RyKon5Czl2hvh6Ny
S8zNyeH7O4/9l7Tg6FnoC94ZpHwAi2+MR/2Vw9zR6r/F5Au5l1+Sl7o40WKYMTLTj77U4KddFtuhyYTrALFs0J6o+LDV+CDwnLec0StTxJnP3ZAgy3EWlB
BYS+DQLAtRO4LMr/RR+dq5rH/CtwgrnugxujwsrpJh/TAt541nwdQiKC4Bc5MKqHJW1CMlOifdsAFmIAvVTUec5+JyLcMnhhz/wjzukswNJRm6SP1VtLoY
IOeZoVRfkk+N+M/39J9ktbYsBxQkYpnRIheoXujb3sPecgz5Rj1Cldq7yMRmdQiWRVkWW4pLpniVEzrsgS6yLoWDfLYgp/TL4RPNlQ47sBUntgGgSjYNmZ
fOGub3lWXMslxw3dFsIcz9OLQpXOr2g8ZuEwilMm7xcNnLzPFM+zC5FazDbaKGToW8XyH9czZLTbDOUz7PhJaakG/ISDZ0xDYYGNgRy5UpTv85kHpfx8JN
M8qh4XzjR3ni2rHqdCIBhX+8+9rPt/7DLKcfe/SKuZ6ZvNN8/gEeRl8e17pAAHLuqfKwFj/rRKNyEGyOw5w1JtEiBLdRNP6I59cNzy/KScKWptPlUvgCPX
3HesPuyjFNNmMqWbGsnAhtpRrZGIMhOPm3fo3N8MDzzOVO7HVWNeBB6vT6qbXlbRiHaqrIVU6SsQzXV+PDPbAz1q2kGDdDtRbTLPdiwGxZPNgIu7wKSU8n
rhfOhB2yEEOG2HaeT1vkWcKat8K7ak6y+G3QZpbtWIxtroQY4o/xFCQB0h7DAVToY4H2goMnRzijoUS7ymIvUfl8UtypUNBbJHHICC/T4FnUvrjCXgGUgt
He5VpwLyeNWbRCPhKTtzyr/VcX3Ndu0aucaUAGsgTnrFy2ytzFg96hr9n0wHtfH1UKoW4mvzEuSd4JORaqHg6Zlg+zofiFSLwuRMw0PqoQh/Pla63mmrub
VCG7JhxwCZ6U6VyrkBY1vLS9YR7qOLV88nwdXlm11yT1tKgW8L7i4vvUzwKMGL8Ydmz9M9UuF9fWtWnLS6L78Dy2Ig3gVNxEx6mNQRmOlpKCi2W6G8CvAj
FXcZU57Hq7V1FOlWVkvv2SzIP/SEvzDtncfGA9CGF5K4UJ1fpfNvBep2SIuVDxH/BPj8MDShHC7YIxkeJG+rlKVW+ouAXWgF0g6vZslxpATcHlZQVyXAI+
aIk9HOKvy+Q4Xjg2pWT4IbnHHZST5ehXgb8xUOxS260xzkXNBFAUgVmwlju/YW3ct4ljftvasL/h868lIdzQHu48fa+jhtaBcs6dkQ2UGy3mgX8M17i1Wg
fqotZ7mYwq14kQIK94syWVotsPkUYzBtz1iTepjRaM/e5NFkpCJYPo/Jrwr7pAY44LpuZ9XNQmoMFxBdiSt7iJyWr9w4WC7TIxMmL9SOlTTUVh1fCWdyMj
1lHWKUYxFvRqgQlkzt8EHDygyysqF+U4zgrfkTMJwdF+O5o9kAl8i+Im51kw7/DlFxY6veRg5T0e3CViSUqP5glbU0Tkt5QuGIIWTVjZyJJRyAmaeTqGJ4
n2kSorRFsW72l4PvOMyPGOcO0mTpDbeeD/P2tv+iPJjuSJeZF+RURGHlWv3tWve6an5+rVYLG7ECAJ+qp/W4C+CZC+CNJqMLsQ5tg+Xr+jqrIyMw53J1nK
cHc6zUgzkp7VgZl+lRF+kHb+zEiaiWI6pcc6rCr6HLXox6bIBonCl8pUVDrQ16Qw8Q5YXVID/iKhwZ4dNFSuC28IBDZRJjMlOjDYgjWXH1ihMZx34ownEF
zlYilNcY09hSald9aiBHp69MVkWnuBgv93sQhSYGC4SP4dqdrC6pxCEqEI/DAUbPIhHdQ6I3QKHJdYNDe5f89+q3zuHSNDEO6dlyX0ipLbfahlQzgPmWsz
SX7oSChiMpMbZgoswWPBXqo67I9+KrjyFZ0/3zp0wSKd/6ixOfmKplGV9qVe8DHXgyuEZhAa9hMEZvuqSFjIyJ5gF9Y8q42+9bT5CpsInXDRWELLKkZJ5l
nHQsSFT7P2ZuC95qTEV6ZIoxCqPe2M0Q2SA5XSjcPnJWMvj7lm9dHYDNcQwzA9JRnDYgR8HlxzLth76gyLvfLrAiQmGN8onFl8PbOR3bhtNulYRsOZA7Fa
e76BC6bOE+UjAnkfI1RMkG9joZgZH/xhJVjFn5/ITkwh11dsDyV0UTOq/C6maCqQ//N09QbUfjv554iX83G7ODK2S+jGc9+kcfy68FT1MW5L++IFn9r55T
taIHUxH/z8jnr72ObpXFM1hqpRcmRMiGEhyblQlwNAf+1Nz5BELS9v7qOid4qv/EVOqJ35n4C03PFOox3nuLn8n5iXbXP2/m7zmLcl+xplR7JnW0b0p6hG
ra1AS/TuEgHAEf7AhS/VVVfwqKN0f9qy49ozqo+J0Kx0vbaviUvPVJDWMTml/nJvlXsUauUe58Tld55O3Dl6v47phGVbTvu+wTOrIcwRnuztaUncUWbz9y
Ai+X5uQbwNkA/WmyePMA0hwIrk/1EGttsETH0PcytwrG3UB1VgnmqmwNHXo8oea1KQIsapw2zIm2VbsX2uvADeG85pHSdfoRACgCd8rhGvBCFoTWY6I+qd
pzqGl1/30q34dnwq5eC/8bTSXMOSMmqm+MYG0w++jC/dvVtIhxPlcwq/IIMd2k3Ickx6SQ1aeAqjgT7oEr6zX6h7SxSKHSKJDUyexxghsSS9l1kIm4FLr+
hbrt2YHrMijLBxpjdRfWREMdGnt2YnVE4BvT/+Jw9RvaQHYG7WosOX3dJR35rPa0zUm8zbVizS/69rQoBz6K5aj/P9wuyxdrYACji8yG/+3zHGKZ0p4boA
Z/UlG5ibgNUVLWuwL/NxesHWXa8sJSSxebtxrg/8XfmXTLC4XMTq7NlrU/jRqFgZPAyEL5/HokILYrZIOMxiRjcF3P7IQYVyac2VGxoTymcWEtxwKqUXJz
vt9IFi8ys2H+JzuTmdee5Dw1y6kghtCPSmn/7ku7nZ+7xTmbamnWIsk0j2cWkmyg9oIENPlFq+Qne+Zrx6WYRdPwsSXZ/dtE5iA/mwrN+va91hIs7NPOs6
UgU9+J1YCtckraXMSxm1hiOxzPWTB6DWbdAffHAygcflIN45z1I+Wx5FG9YbWkD0bCcYN/tdHLR9jIneNf7uaCKJDbfsaoIASHrULO237ZATUh2RlfqMzx
xSX820emFzGeMFN40T3bsIIuuz9Jxzja/DqwZWCAduDKcYIliWI/dq0QO0+jMd4z7QijRmiQdvHkrSLyxj1uzOdyNiTndlJRtN8PCWk62c/YYl/d4znNY8
NbNs6KjpN6aOx94WdHHdlDVK932tXeQ9jevbrPjhgrHG47pW2PdeLH9PP+CwUAiFo3cmNg01VWwckgD9fSoOiooadecJo7n9YnaUD/XgRqfT1D0wGhMgwB
jduFS4bd6CsYG7iSBuUHKtQRQmIiShduyYoXapWOocDatKaDS0Y1IXj0JTocH9ztn5c5B2EgAaS/A4N7cvp2Hc5tmZ5HRJk9MfGad/xtZI0DC4hT9z/jJs
XpvV77tX/vubWGJJ2v/RDHPq1NmeHQVW/C1TpwRYAn3GwgwlD6RxVYu6oDbRp7IifqAs0E5X3dL8xFR+H0iXGdeYNJPYOzLO2+dOd+9LoYqMfljuf7MWBU
XNwsnS5q0HEhMxUsu9h9kiUPm2/vKP30bhZAF2cMnIhnrPAKnL3QPBBGj+mg0BL0y4daoZv4KVu5YJiKDSbCzTVYXiGaQO+m8uLzlpTmKwuLzgWE8ft30L
Hzf8WXtQf/EM5Im0yNuNLx95B+8idSomIp9a1MYlqQKCAXHaBhvPcysndvslfFXwvA4OeojOYCGQzs/45X1elVFfUaF819zUsAwF1aTRiXMzR4FYqGbiXq
sY9vVCyg1mpYKO5gOdlCod8gLcdBduswn7P/qjUlgOB07oyzi+gZi5oVzoAGeypX3WsuA0oLFtdRSnoVGXRQr0FcV/7zjyBXg/DTjaM2E67oP1mNaT73v/
taJZhjkQ1FMJUwWk7gCnOqxQmH0UWKWAxTFUYu2oXvtvkowLNwv7aa7ejhytPOF8ncpGQTpxTvJQpHxtAApiDuYa9ApxY+giJkTaG8horw8ttOOItEB0mx
8a5SAFAiKYBO7Z5j014tgMt2Ygk5grMDEDq/enKB4++MBUL8N2O4o2zshe8SDbZhI/jlzLSNd98J9yXsUvHp6UTBBdL3mSkSl1JC8j2YDiKRHnSKaiRkek
skb+2YMnCghhs3QqKV8ozfbz96wMHTyz4U15SxnE8Ut5WL1RzgnqO9Lclr7ZfUrN7oSuX2rzV+WJmwUkAE/Vp7hT2Fr+ncOAzoRaJ0Oge0JsmAsXbQp7Cg
efYVMpe2/4GGISuZKuJwcp0IfetaWTmV8US1N1QE7U1XmdDW5rwBW2j6gMnDfhqAUY/4eMhGvNJBvWHbLXMczQuauY0j7lvDsWzKC35CgLdk25ypmRygkr
bCNL8nTV1ANZ257zn2pHH7j2feYzqj7K0slJLAO7eoeCyZzlH/aMwMwI2SCsY/bJ6BMRVoP/NMTAjN1Oq2jdEvlLYmA3yzll5fWaGDLYJDa73mbIhSGS1C
3NplfVhdNnkA1TYAaaJ/MINi6Hs6nq0+F+XVinoLw8a0vl8SKO+5JUMl8TppqUKFx0ujBnzIEeyn2bZnNoqPqQ2gbtGfBHc1wRzsw8mo6+G5O3tmpm6A30
9gsDA58qyP14595xKu6ee1Hm1m3LzEmLpU7wN2FDYLu3OoEpPzPaiBm+h9y3iOvJCG2w1vVFRl5tR1uLWU6HIdN8LJ83y48Sy/ZokO3aA21hVcwAN2WMim
1WxK7POYk2s2Jx7qpIbaSrA6N9UxTBuvgpwt+PQM9NBMWUKiXlW7fmU7JE8MsO43rGW4oCOYLug/33oY8QEwlqpBkqNAkqK+nRL2Lc+WJryVJvYDmVTxSA
6i308WUanoftqM4ICrKgPLpnBmVXpq0IlEXaFKCezPsiAq6wgfAPlN0X1aFI3I6gfx9X+jLGdrPYkGrJdUIWbclp/gKfeWh9j9mkkk8Fn45Y8/npWT8tK9
6+7BFnP4HmWKsPoYFqRhr9P+SjXmORVKgU76nw8abitAIcsvrjTBrpCCrm3xvijGbN5ZAKJrOSDdHZTz8n+44r7jlxEdBzvHXijHQZARgmHSSi+WqnWWr+
3xpMKJ27KeOxZT05AmCkapGQ+eqF9NdeuLaNmQ3Nxck9R7WrNWIyOKrW/jA0XrBjMMzPUchSTWT6iLxzALdEOOet+0WHPeM6JzN6qXhVVEMEn+iZqdqPmK
vl0dWIr/ATbtdytyOsr6FCAsaOvvN+CY2k2kY0qUnEQb4jrxFW9WxcHQ0eQp/f6SBxxH0OTahbVtoE8Fs6GHO/5QE4JntQSMNcbt5QhCsXS1U7rdRojuNh
zraYOiuej3m5zo3PKEaZ7hNJJuNn5dzmQ83Fv3U89CkFJYMtA5MWNZXAtuzo1NMLXFSlWbCFQlkVE+dh8ZYlXSB6WGY6RKjdTdnXx9I++ViQu7iavFwn/D
wSvuhEiwWLr/7UTdbxGysTrzR4dHijxmmZPR6tWWKgRO85QxO+tNMpi66yxYNeUE1P0DKT6G0twuFxqwoxASr2U9D8YV4c8Yrs/xa8rg9kfC6Xoak8vrb+
QxTYMsLp9OhwmYCPUIRf13Z730ib6yi4ERQZ4lbq2o7t68UiyIg89CjPy31aRPyOeNI27qwe4HwulLjhNufKrJRROxPtRMZsH8GKLMZ5Ev9LR0X9iDTtrb
fLWxBXzU5w61uuJNRM5FTqICvF3y0pPTHjgAc6/KVnDUocmOiI/UPJOuZFNJ7FQKf8yvwAwLDRbZBHMJ5YPXqj6iP6p6EKq7zU40Usq2+tNh4wwBRYkUTm
3KZXyzt0UW/nKtRvYn5Lox04k9p8G8n/4nneEbgtedS3ZCPC2KUNbd8kZwPPjliP0z9/tJL8BVOd4cQMzknkHjKGh0OOSD17HDnYtm8fm8LaOpSD9HG7ah
nXAzLXnK27QxNvMhNEC/FeqzRgvO7DsV8h5gqbQRQcmV0hgn1gU3WgLGZWOBPNgLVu6FUc/w0XwiTbjYzL1zZrVC50uuaDnJdmhFqkjTIdyZrn4Pjs1FcB
+X1XpJ2uZOHJhcLnPmK4NkUWyBjVxMDqOpfBSt6YLOsaaGuBKuQxNOVq0cHmmT8NSsOURILMr67xZubhdXYOQcdgWvijcqd29DXApU4qFZ/TWLJrCljOym
QJEJyxhGMMjghGLU9Mdiii3Uaea8INGhEINYnUQUYDsE1szPOazsdlU7L3+n10ywCc+d/zl32H0Zwmbf13i3O6ikmXYqFguBM2bnd6k5Voij7NHcJvThMB
BQPoTjDfJOzXVP8ijsqSF5uOmUE1I5U+3AuhirpyNJkfoFrKilWMjFcxuumYOT0iy3eNdfLA4mYUYI5TqsDmEsFbpFWNpgRNT03revmrgk3qzfDriQiFt1
lubwMd88EKEyO3XhtVGn7usiAqb9eIYvw6ndG05JAYhIKQiWHeDoj+BnRDLofgiX1ugNnMQiFYUm6LMhTgI/Qe7fViacVctLqLYZkNMS/DHc2rA+dUerb9
ktJt85FxSbHbEBE6oScWShJveFoTx198TEWBzCEeS9WYu7OcvLJA328rMrAy4BcwMVzWsaPhmaVVj+4W6K8yMGE1m7UwXRdjfL9ITv5e02PKl4GXrEDdD+
62kVb/OP0TrtZJa38kpXvk8byh9Sd/io77+Smu7APIm9e+tRJsqGqSkaMr0SlirjWqbDUa4QMQjCv7qiVlfINnO4RbuwARZJhs9LrBCn9GkjT0wyxZtpzs
QzdLW7Dvvvsunr/TZfDcOz/DhK9IZDfP2P9v5u9qXj8Vn4KtuAgOU7mPGjAot5sheUnMrZpkkbnfkfJr8hJOc5PjUwHbBYBZdUv5ZE+zoqb7nkkTNQQBxP
zza2xWmxiokGSF8olleJehikXklRfJemv0EuwIFoVr3XoFUPvhZ3iHgVZbUy09hB3LPtU3r49bZZMJXYIYQerHdAAzPedTpvn6BhDv5Fqhg9PsEQ2+pUeO
Fu25jYobIuWywUFGr14XsK7eY4NA9VBEYsPQ1QoS9di4bBaaytfsISM5BDMoRzWyP9jad74sHPfBAEzxT6xMtBE1qlDTJx2Kn8b8UESumZU84ZOucyy8Xl
/D66soBfuoIdVoeB38VpBK07XEtztvZt5eB35hBYxp6BGlBeFvvfM8blOITVTMTdB4cZ03vs57+y5v/GPRmBdloi7vb6nIYG6VRxa/CA++z4c9nzj4OXjW
Dp4E+5Efq1bTbYZivKSw+EjJT8u/Wk9kqtFezO3lqnimBNrWvX2Eq7sGyqx1cYiKs58mEQ0vk3tXZMTqaQhLfvowDCOEQFE+Myldc7zxKQgjKz/d0SzUKu
fmjvaSx/jw/6EYHsI4roiW/EinbgfrrurFYR9jTDIEBeR0et7M8GE6kekFmSUii/aXLrj0mMNNx1EWdT+PjwOWH6eBvZlccOk7orYz7Fsu9/xPWVmEBLfK
SQlVEU1Gk6IFplUvR67PZCYPjdRW+a35x9+OVpdsCK6KINV85E1ng02Y5tF/ZoJuSqCELjjn2MRlk9g9eJ2ICBQ4SSeyskRsI5sq6zCTCrMyLjW75Ye48e
knESk6FjAYDCDBhlvBk967+dc5MxuU3PMxZioVt2UVAn1gLQ2BJ16z8jmq5WuSd09hW7T4cEGdfp/mGs62ItSziaSVTJBMWywh03auJAbaUxRdWUnW5LZf
GK31popBffS5iWyhFDQ9/hKr6Yt6C83cGDKSwQ+h3lVp6PhVbM5d6JcIuvbXZLlcIsDdB5b4NB/dTWSq4wnkVMwG0ysNmomE8nZKCLdgEzWaAWUN/lnEU0
n9hQibxX9ZzZMDXyE49vlFNG3Gyzwa5TV6lfQvmRvZNAHafp3IxVr2SUtiYI9+Jnl8Yo19VoveyTKVGfJibPFFT7rE59azXsFE2o+UFaPLIji/WrO4p0fP
+BXZ9YczNvkJ859Ic/FzPNWb8F/02/df0RQztFS7GqQWVNS0Rp/HhiiX27Yd4cXtmJZCeMJTa2jUKmefFQNFz9y0veHdZXmhYwrvNzxiv47UHh18raFA39
vIvQPmT7lEUY/PIx4yHPfPlBa3tPB0qQgUVjCMX1WDxLrM0GIvrXaRoGUrz0BnUKZnV+HYDJKsTSoF4VpQHSg8BeSvr/hwzVCutSMzdazrfMiI3u3eJHks
XrAgF7fmtpt1VeSeWD8tTA6vF5sjkbuKH0NMG7WSExudk6+lxK700xtdHLKjZNQuk9Bz262rZbuOTEVAVYq/cwGXO8dEcnV8b3fTAkpUJr74pjZRg0tosW
LPE1DVaBI26/pzxdpK486HmI2yoqI4ny3dfNGZPEMmFIMaAN0kLDqWhVQs6yuG3Jmx0Ikiv9sp9hS3wWZ8TZcVDubansAAZPV8uALNXa+LR61hVrb101Fw
NM3Mdbb7+sEN68YfxxlIrCHE3daMxSsuDyPoeOczUCVj/ySG3aShi2QzdUOBClMWOw3CnE0htvTQWiKhYgriiELJWukt8ctwzJUROsy6VO8RRCB6Ch8RUk
1i59SWk0p1WQq1OQVUCsqpnxkmu6rgo9zVBPuTiZTK3XMXukv9ekWW5V95upcOOEtKSCV84H8EkFg4xesBiimX/+njoCNkvgj2Duv1ByNMXsw/qnFmnDq1
/xpy8pvzeK+jZjrYidaGZtW+Tb0PA3RszjeKJDLdO2sqt1TKiOskkqcF6gYqERUODNLaFes/irLYjqs1ZfFSuszhy806wdJLhLmFQxUe4qK9uvZmgbMzkv
cQQTlFEaWschOu8fPmd+zFNomKEfeaGJ4Z0KAVeogMAnJAhMF7YdnEoYx9zfSKj/nl5D6kPa5i0p+z3G9LiqWnAhwRD9lwdpQ/LBLYI/6GuZS7cMKyYBMc
JmqACNkGaS9F3l0/39XPEntcJLQCYbaYuTX1+0RmfOcjh+fP7f7CX8nOeAtl05Xs/xikTp9Gxow21QzWts3ryCb0xIIxJxWFqKWvxcsm3ofxCZdlfdUlsd
ypCA/ejPN7nTJEX0WeLTxIY7ueEcVh55q+Kau7cKM6Rm2Ae+873zP0pYxEOMgoPxXdxge2xh7uqkdCnwMNcmUOB0qSh2LIstw/TYRJxU/GblqCVnmHZEoU
9Ckf5eW9lnH3IKFTAiuhcxzj8tT3VHjYPZppUri/rsElREYWZrU8esJGbBtPnAQy8z2H5nwX/AeXY+pywn6zAidvKJ08UReBspJrS5LKrAgGjb8CplFAKd
eJFKv/pIEYcHIftHVRs+4a5VngZha2xxVRieHYexudgjPralYxZQs0rDqTRhyWvza2gkqbGPRjAYrdAPX+4HPRpOY8ZWPFeydHoiREogJeySA0uytAGGo9
JBHqDLEZyVitIsHzs82KGIPbZbGqwYJXK6sODNynjlDTTRBXb4It/AMStSrihCbRZja96L9iRL2aONQCR+KrjehTsQut4ecy5IBeag/oYnXTeYIhPL4fDI
ZnTPURC0N/hthDpM9fDVHbPLM6QFvLEcOv0HQWsLp4nM22oJpHwPG79u49KdregpHJTJ5Ylb0pQFOdabvnX1BMpqKO4zxN5+i+jrz6teFC4lvfKi1teq/9
KV2SKUc3m6pwXYdxsE9M+P309YEuphr9PCyGdnF7Br+Jik1OI3NVNB0gI5H5k39Xl6FMkjLzmr7IyU7pCuhJZNuOydSQr7EtwdgE0BFBvmMz6d7r0OZLnC
Ypqfe2Rbzk3c7alCReumXtHyw/KAhZm7vIMcDsDJ+5DYNWQ/geehWm9mFTHXSGQIJMJ7JUTgyenf/iXOo3maX9p+ysYTBPl5sJzfEfiuYufvebkG9+rKCw
3WlSWUDneo0fw5LQZiqvBJZyvCKDz48/9iRiUWGeQidTxMLWuH0mne21q0UXz1HeegbGnazrtD+j8xozRnwlZsv0hkdqBp9iN9yFciHy2T/OOL5jXCrdks
nvO87O3PI6kSO59WN65LmgRcF0VaSvFhsO0wGahv86F6s/6WLAwWHr24LuVHIEKYpIVTGDZPctE6fxjfQsiNQVDPFlmParC5QiZEzjPJz6527GIaajM3Aj
z2bBfB1gq6AGXMWBVy9wMbxslTPeFBBBmDlTn7XZHVIWF+MZfHaYwMjS4nB2+YaSRnkqCnzFHItUpFcxlOtqOBskLrDcUHTQFHZuYzr/Q8pLNcRq0LJVDr
zv3yZ5aRM5mHh10OKsWSMlZ/hgSLUgNG1HBiCSEAfFRSuG0/ZYq+F5vn9J2vsaLXPBbZqP3kh+uTB0ZkAn7NgGX10MEuy2oVyYsuQKTttE0DW96HoORZLu
DVWiPjnk9tFB+uz2Czbl9BTQjhg9g5YM+pc9eimGdU0f1mO9Pj7oVT1Dyo5+nS0Q79W0uWUUMeaGq4KB/3HiT9MQT87IdwWPW71wuViaIiTTpW5TkiWJoR
HCVNJFRHGwV+PXsIe52tohLUU+qycdraRePhRoz4uLBKccxzsSe0qCjD3WwjLHNUYMVkTRNAuZTMyaej+2ySio9Bg2MEb2HY8dG++0ISO4/mHlDpg6UXCR
a+1P3NekZxQ1cWV/ecoHNTKloi1tkFHb08GNzuPh33mQQdPPGEgH+5E39u080jekWCxH2rsCkciWp9oB3iji1Q2RUHDkkYQ/IUfaQH1rv0ru/g5vBuO6Qp
WaRTDGr1l0Q+z3uRTPqEOlpHTU1fO9onhUFjJivnI+O8q+el2cbqPJipII0kzGewWS9YGlX8GKw/z5b8ElP4fQ+Qx6j2Gka3DH3Ido8DiENTdnDql01Crh
D9XYSaKnRdtVxEgmBFHapYlxaq694S46Ll7xNtQbZa3qD8WTcIb6zs4as9j4Bx14iNPjVNWkHq3GosZXvhFRGEp9kOXM6rrD7tGryJBABOjrmXj/yTLlSz
T1J5IWI5g6xKT/TMDJ3le3XyUyGiWdQLiknCq2W5JI6vQ+gkyrmXvi/XfA7RxmLO8N6JIGfPXeSwzTKd5N4CoMbznGBlhnFsiY7F2UTDkJKaFPrfj8FzY1
eCOJlXFwzf2cIYDh65/yR2cCegG5ecw0t+k06HPQtJjWMrV4jcVMljz8Cu29BCI/FHxajBF5E/NQgn9AQ9FAJxM9i/PcZZe1FlN/p9LjS18knGO0ODJBz7
ZAKfdlt6uK+69rOqyisJMh8H9JeAUwyHIL7LV8jnzoWn1uLRaIQsVO+WJNfM9/xQvDsA5iW1bNHdbPMACAbsfM/QnxSsmFDf0Ak5q+vZekaApJcX6HZrKJ
68LnKbxfHXt8+E+hQN8VzGmHeMZmea6JJXOFx7LxuG6Ca2YWrucLURk2W5VTncN53kR1FtH0DftaV65S8MGuDNz9tL6uaU488YagZjMmUuSZrfnzKoq1FI
m0/ri0qcCnmY1aOHqI1qAnVVMFDsHQ4UAKdxJH0U+cFf2C15zjstGo4PFJanKf2Jsg/+omU2mWJoDC++0pl0i4YKZkYbSma+9vXcVke++79I5MLgMigQC0
6NTE0VU9BPI8Vql6MlmOuZ2fXC1vxQKmI3mBU+GV0XTzK8kJLRtiN4aNK1kIIjgeZFAwBxbFYvR+vhBbkxtAXheiNt1LXyYcEC8SewHU4uoNB7IHFD3Oe9
CqOd0IVxZEIrpWy38XZn/p4SPPZDycWaXCnl8atEsaff62JHgfnBgiSjjJ0CdSr/gaMdEAsen9u0qEY8loNLFqTuvfdXiFQIN+oMVGJuMxE41/KTOQUhe9
amOPmHrodIzlAHsWYQv6qnbj38zneV11Hx6BnVhalCuNRk6Aopx5HOV+/1eEXa9iaw2mQAt+VW6wNr7jaAejWRuXNH3VokVP3F08tU4tltrKRMX8GmdZB0
JMn2S2rdzHleHjMgqRsUESncuLiMfJPUonckCRp5xXZKXFiZG+H3Im438vL2A0/6MBaechb51wKDNqLz/RpabCOWF9NkQU4wliE6EyTNAGu3pKXkpgXzRi
VUgxj2h98kywzPBZHU5SjoXrKJuIZCRv5QUZK2tSAPoYMXOG7KU0OucSRHaO8ANCD3IhKL7wcXGyImbIUJ2ApWf1PpAuFffKgyee54zA30QzBJK5sMsFBb
S8xGzFhQ4/5j1qGA1yGVP7blbyooxZY1Nmvy9FN/rczvSnWVydG4cUzCPOKNrsGJ/4Ds3oC1L+O37I5SW7MaD9fnhhNvdUTcbCzQUb3cRoN735qOHeMZkJ
+RJceQgU+VWQ73z+5l/yHtgipuwJ+W48zZVFn7t5tQROeoomygi48gbYwNIF2zpMWYbaelh4/CdSCny5m4O1gbCmOn/VgYa/TyRQIRVkZwlCnVe4mXZj8F
XWIuV/KHMvoBxdFymP7h/AMi82iZE7O+E5Ir/AjmBtcsb53Q+A1grZAYWje1ihXyIZjc16DFfbiKmREKElBKhKxanL4lvFN+UycCQD+FLRh1YUk/4asNuV
qBc8OYkhIumSeItMtF0x9Nc62PwqU1xqScfevyBawInTfw5dsVwB6VJWZJpTzsNuiqAv4PjFL1h9OYca+xTM/+TfXbEwwRDoaYgBiz+wRus6YkqllwJ0d9
aSNBJ3YFQqlUlQwAsqTZ3EPpmlDOdE8A2Ap5NHKXnnI8hvZSrig5F8WfjlxQyZG43Kzdwr4uBbAYOGf/fKjxQVwuLEi40qZBA4+palxaeOKQ+9pV6QPJMf
UHOugoP5/j9wXqT2y8qRltVbzD3HZF0m/D/z+Xl0Re6Jn6A+Hr3Dh7acgaEcMSjYr2EhCDfiOhL1PM0N40xGWuMjtKjglGbNFQBO+G6mh7EYZ0Ig7nqaLi
r+2NlRCMJ2x+xBzyimKujNiO4vk5dXOtERXCxG+cpefROP6gR4tGWxjuvN2yEHyU9hmb+4fOP+rWbT7XW2bEsReWhPWycGv9bxSJXJRV44nwyMg0pe79EX
RzIIow1dPa92SKwqXQMmPm5aFHQ8pqnpVSuxAyZ0x8Lloz8jFBXoLQGLTAzgD6jxW+Xt5O4WDdtSqqhtWTKdBsWr6mQICuTpUKC2kTtVUa4qFyjD55SkAX
0NvKoo4kFAcgQtaug40qme3xJtddpGstiaxswbNBwJExDrE2pe2e4TRcWWM0xFPJ8Ib7VHMg2MZaq0hzPZr8oWi5xC0PmSZmbhbXxJ8goayzMjN1OFKbWQ
vktGQ4A0j5hOPrVKWXLjPkpC2NzhJZ0b9fvmqV8uVeOb/hRnKOLC2bppzQaJMN/5zzPDTpxVqkgFKi2/VLYwkcWpr7O284yWXuBMy0y273ToXpvPFnRSPS
uOiV/jNt3L9dE3zR2TnxL6KeErU0kjvYiDiTqGMAIHkc0JcV37B9lBcZaJ5o/RqBk0EqL2gh/ca+Yh367IwFWcW9nyN1+2EUzn+vfBUFVAGEDx/42aF8mR
OjT/JY0Bt5dfeqgfYym2wG79ypPNK0wDgwqz/jixRPu2WAR1vwarLVTqR4T625A6XaE2qIsQXF5W/eQE02PEA8llZIJefV4iaqlLVwXn6seek01MugDFXf
az0UROL+Lk4+EO+bm2z63iSEl6wyCq0dideK0lx6+ckYiGVc/PfvyySBUJr7xEFveZFt0C0b/NpNU4uCu3Iou84dEfZOt7Ld+/VFp7pPYV94PDhuUyvzpl
lfwDKrV/2c65dMOIwY8pp6VLuL1XZSVoOqcH9PgVHaU6xyP8EPWOVrwmEy63lBU3DC56/ZLd9RrmGs5s+ROTqajXRVjDhPKjjsQ/MKPuyRC2KP5PQM1xs2
0f7O7XGOAJEj/O97wZ98U/6oKGwdK+W0MXHEwt1fgiL6np5nwkL1nmtYdTOvnHSAYatmTkWCSogLm++oQgprdD0nGGBPYwBQ5YVOnP+57CmjQk3vCh1YaW
7LzNYdS+Jo1Tfcsje9rZisLsi6TwbNeQvZ/H8A3jNT8R1nuIyuOGmqw72XsNrdJutkuGUdyei9/c58vQ2F1F45vap7hx1nFqS/4J20xiZVAMQNR8/XhT04
EnPvM0njf+I6vUPSNx5tBmS5lMJ4wchXc4qJuL+HC5LrDKQ7TJEtc8XKySWBfI13jvx5qfI7ZeX0oGqOKeAQ+sPFWeL0tkWbQNLHNC36vQFG9WWcgrG5Zf
3vhrBpT/q6XJFr6oDqCYSputq6hp0468fXzuJshfGFoYnq/aeCforFkvNbyvA7wj2kox5xJ6JnO2mR8lExGEJrI/Iws1Esq3JIrfVV4g7kt0HcmodoC0vv
o/E+3Nqr0E9P4/qlDDXNGhuctMaw4FDYAZ15HaJNaRkMOwDrXF8rVjcYZSydQOBSuDYkk6Cofm19UY1J9nEypZYdA80Nsi0r1yEnsqc/NwYM10pxkjXQbm
fkQHvQ6RMpKZw/fPujWw1EDlbPrbyW++v0jZJiukp597CAjFc7eKpCzBxi9nHz6G8ixpyBpRwQ0S/0nqK8nagryPm6Sq4mGfzonGBnB8XjCpEnd3CcawyU
m2ZB/hqZb2acvOOgGf/z42iytSnI33b/jbVkyTgR5MjwmT86KkmmDkTZE362dacvsELARFEYRJyzChARvGsQ0RJgwBR8uIJZqyEwbe1UdC7tJTePKk7fjQ
gIv/js1LWjn4KpqSVLDa2lW0k1YvqRSscbwRbJ6MTBhozvLNhrbcU2buOD9TUz6xoqNdHTnXTIDZT+ga2HCcdMFn2roj9vXjwC/rW5vQHNNw/+DFppsisY
B0RlIlqXG8ocOTbWby6WwLfb/B9/cFl2eIpy4gO5gbf+d7+I/UvLas8/u03lX4BPg4jTneXGhIWvBmFV2Ef1tOTxrDCdPcuuFt6N4e/IjszR0FOEdpqgnR
+I6cXXigWcco7cpZ+32y5CIaZTyCX7Nx5ZJHV8hb/wxpIOADq4Yh+HdgBh2DOLxB7fgo3zdwsZyURCL1CD2kCB3bzE5ZBq9MxLPSAwkiEiFemtcVcRgbuT
cNRqVBbXHBWDoikklO8bSYdpMKwdJae4xMS/HA2s1BrjWYiUyLczJeU5PHyG0bdiCjZfvXh2WoxAk5GtRFq28286Q8Dt160dv5gh0bIJMyFTMAku9aVhTa
8boAqlaLxOOtZTcx0SVwDI2E2mUQG06jQWLBJcvkeML7dPnjkXvLqfZO2EAwnSlm9vNhMoq3noyfCnLl+91lVBIXAZsooqE7rtgZJwVbTu//5N26suND7d
z0XGnhRLruy1REnhAHn08F0V3A0mGYpZqLgG4oExWRK+bQLRb017wpbC4aJhmHKiMG8UiBiGINR3ECjLPQQ4QSqFHFA1b+My3TUb/Q+Mh9ajKpCltIxsle
W8SdhjEvoAYyLWHO7gELfUkgLRXxB8ILOMx8tTvLpKSPWLY/k7aKfV9JjiGFywCtdOVHlq6z3jZ8uQgfbwo6XWpWFaVDZJUee8wVmCWU3+yCW0g6p8J+R3
IB0D+LZFv6jXmA3kSd61TbhzscPA3h3hJwfLAPdI4ViJ3Egl291+pP8XSuW/7yOwKNnUN0VhaQzrQmEqDtLDL/nXvlEHMcd9S7tJ87VKn31wWXqKyMRqcX
TJ04+EJ/NOUNKGLtIlZH54bqGeEx/vw2ao1eaQpUt0CdcMmD7wkrUjpX+ewE6mmr81WaWrHVw6UcZB8xXOEpqQ3s/Qk/e4pqR8/d1VXxGZ+qoJOXxrNL1Y
eorwrC1+tsjhNdJXsGsFzRjxK8eJ2pr/2lOJMTNYkMV8QtLHxk3jXwxNgzBosoROCP/+gPqfPbmSpezDVBz4oh0D+NKWyRisV3o2RczfKxpUKgXJdab8LU
3EWG7z3dbBJ40neTpfJ1oftpEmnB0EkuAv97NCHFvwRPs46JYFZMIlngu0/mAfDYPki11m4oNEHxuMrcCEIYS9rriLMn+sKVcgzMqFndNp4YoG1CWZg3AF
1crUPiIpKKLbi1QMqUbVnxNYjV/RLwIEJu2pQKtCF0eDEZoRR9Q9mECvL2iaRZxyuN3XMmVMwdzyfLR7bVEULOjb0HMO77Ih07U5Heq2AsdaYqkpmy0pHj
sqe0dmpeDqFZ+bflX18F02MWoVXxm4XQZ5KF1LYYlWej1PjWY/hiHTxYoMamDYvgq4Te9cifcg76Ichx2FXgepEy+RKxvycaAfacr/XTOUzE19gLTxE02i
xS7KuKygub8w2iwM/7NenISlp9jOfyP1F6P3gMGGLMUCgPF/1c8YmSunSFr8dBRiLQa2DJ5mKKVSTcHP70udQ/0OB2hh6LPwq8iuBMV01L+Mbd2rOwsMyX
FvSWys/Ygle8La1E6dQTZZDXFFGj4dpQbYu1C0oLAInUhJ0tyP/ikkfa2cRybbyrKByUQXGqgKeAZKvvGWWGQbOAco8bBriJzUWMQJinHCL62c7vWZceSw
Zo3wWO+GL3xmKCc6NHkwvWc9KTkbzoExRUW5+Kx79miIWZCRkaxeyW8isDO0evh9qEzx4XXf2efNWPHg4acYL86ipYPZ6OlA6jefEaNDXMRO2qtqGppIJM
Vk8bn830i7VS832vweayzJzRibNtnCVJNRyNWDJ4eqDmH1i9yjaPr+o+mq1z9SZ6Tzwes1N6ky3Y/CP49R988FNP3UPhE7weY1Vgce8op5vn5v6T/8XvZ1
kxFrcOr7H50+69xtYON1zSx6X4r0jboAl128Tko2IMz5mP/kSJNgK8vTzAe7S85mLFQUOX9CqGRqYCr3Wx/vPqvEzAeJP4904Q8U/H4cpVEfTtsZGIET9B
4I/2MR5IkRFQ/mvSwS9PuSPtr2oWuxMvAQNOJ3SxuBVXrX/tzI3gU79eS0MdikZNJwoGnJHp+ITCMonax24yy2b65FTTqErWTdKKZhIEHqjvxy91tHxvze
ZQ+2WM2/CebcQfdYSfQDUDWjvXTYR4K4/8jqP/ciAHNqC5orVXYRPma0KGykezOgZ7vJEKCn64MXXnAu7NZ4qhHQhfL6mg9/l9219kOeZjPuLzhlQXVCYr
gfdXYrpX01Pi6eqOe4ddxPwI6fg35K4/6VzWNiV1dcHj1863b6ZZKmHuMAA5+UpUQ+no+UkTwaaXTz5LIvJCTL7dFcN7RnCbeZQmhv1nv1Pea5uOM2dSow
yM6QF7znzAka5BgIb2Q4/Dak9lB58Srirb34C0BVkSeOem0yeipZI3J8JNK94Eel0CQ0QCVXfC/c3luqeV0Xj08V+DwQ97BJMj1ruEWRRi3R4Y7Q68xddu
oTnVDA7FVinEtmy3NLPMJbJ4fW44c+bjBeGlH7A0yGxcQbLIxDymZnBO701EgBx6fUnZXSeUsifM9qUvkiWtnTke3dapjomGuZk5Ypn77R/wS7fT3KSz+z
sKLTVZyU++b6oJv7LtLBStBj9Fw85tMENxlyOeF19Ynp0obJ8fkBHZbJyl+0B6yMuLbkNSSN4ymC3F+cqTgNR5yUNw2C0j7wDPLTSOPWwxz99TKpde9K1E
3GUYAMAPjPRf+Vpud8SJqFda509TBCMVlN0597OFlkuhnE/JUWyXGd0XZEWDiSazM/gLJrXXFyi4EDjTuPhEM65XvvEt6bx373KUealnDsqlG9yMzKeLvw
U+klAQv4Rb1ExBybk4i4hcpyoqDDj96P0gplcbJjfqZmZThyYnKGrCRxwJ7W+dEjCn+wCiMjjnCiLQgfPS18RQRNyHE85UMWouPQ1puYdsi4K2TJiWu2ec
s0sAjI/rmqNhQVA0VtCcWa7wKIiqal7790+5aEX6QMi/RUHBO6OnKF/s6xJLThXqRb+aWJUbfR/1owZWv0jtMykKuC14hlPNYMfuFOhaIk2SSShOakDpuu
UKCkF3ZYG2awogA28yiPQGi7Sb8aMXyT2SBonZwv8qkeeJuTS42R4lxIgKjrCL6uXN4719OUUVCgf/1aVvFWvHYQPmIScAcuNtGfZ1+KuDIOXphlS1Dvz7
xESnTKRiXGyeyEuKpOG85gzj+PWAAd4PC+WeYtItoHzWtHSI1dklTd2hPOG5ygmt7HO62DVfWCt1C7c9SVTGyPvcWdlSbFpKuQcJX+x364zfvMES9ytIAu
sdI1otz84lOP7gXnZgUmlqUWz4DOFL9zWjetYUVjmRfAZMTpf7+yGUl2NOREKhWSKRIMlfQrm78kc9buu8X+sQ/aNamTvKo4akwk8/P094456MTyPpxODs
XT8Fbztj4Ei6gycwIpPDIFS4vZoeuAnZ05GGSFCcrlkqyvPRKcdb+/g/BUS9AzcbSoWKvQSj659faRL8q4N/jOUcksmqIYqqcrIndEPudMQZAZsKQdl3E0
j8QMnDVV766M0pF/Aa7qm0fJ04vRe8lr3Pyv298NNFuNb7r70CYxUxua/4sWqMCS93bs7pLJuh0wkXkm3h67M2qzTz/RV7n3aryDrK0w2Gjof1ZrP2hBBV
ZJur7YzjPztDVKEHl8zYdKH3lGc6zf8zUAbLENCdyQ70+HVPC3yRlFtzonIaj5P6nYS2HrkOQAjmdYL7TUIJ3GSvc0+g9zMDzunoroh3Z0kHpXDKD9Zqst
lkEbFVZUHFDYcwCPDa8Jgc8zfEFW8AomELK3UZxvJpmhw2rb9ajV9pN8Ys6OpA//73kb5jnwGxkLiFkOVEvphG2u/owMRgYzDKlmxsJDaYPgMjMumYJhCO
yGLs0nM0iG6/WhVLnSRRazgvzRLV1Lh1PPtsb7L9LP2wyiOpDhS2XyWEDz8wjnpUkU7F798xDNBJ8yHxnxVO0ZUD4ymf6X2mEgj2hV9GtG2jTcBdVVDr3a
GFFN4KGXkCN+y2Ed3cXXEhZUlrg/YMGLEs2dUBQ3r8krwDhWVctCX94xVH+20AiZ/n8h/yTeQ4GBkOtqFsBm7XNGf3XnPh4Nm9cIOob8gkAvt5D2S30cd4
RLUmrG2TbjgZFLs/u5i1qkrCxIls3dbwlxMe7GK1xBWn2HUR29+FjH/dhFMcgtwgYb539X8pRBsIgQrAl8n3AmllIuPBIfF8eI5Wu0GN7LiqMTvq0wQSnk
AX3kfGfPpi/bgMQdw7+UdXffv5p2eLdSVUn8d7xqJuO+lMe9oqjj2SQbGP2S7qpFiGHol3KETW56F+hT0XPGp+U0T6NZLcqfEvw2QMEjDhzEhUw5nW0s3V
EuyxM6E0y9AEcad6hmCYnzwJmEqhhYL1ln6kSdmETEErHT3rlNtdhor2sld5mi+nKzX9XJkRa4gLx6pogFaSeY8N7SFeUg6kL7zUoZpjtpo045u8/M4bQI
ZrfoRev4wDw+Uq6Q37VGLPQP8/XXgfFauGYmveGX1CgXUTICg82HtOcvwnveXRgSC4RoZCJ6QPm4GMjQdKhNFXX3JaKgaI2/D+YeMqjIoMVSfjKT//cgaD
m3sqt7QxUUCda/Cs1pJ0w8BANuQykjNbXUaiT6WMW9Y+3NZO/rGI1ykTFqxI1z0tkFxRZJda/EPJvGV2ltQ4zjf4yU6F5FPE/UKZv+Ii+b+jYw1Fp/LFGn
tJpxarDgvvtHd37qpWFU6xROCGzvaZQxHPF9pIuc7YHHnGeuOZp841UTowbvVDBN7p+vPxH35E5znm/rNRZcEe6fMHUUJXqsr1Dx3l+MdpCx+fI/F90pc5
Bi4vudhRkKZfiGZS1uvoG5jGhLIqfNHShY8YfBqhKf9X5vDqYx5jvSI3Hq0Ua+f87o66ZUGIiKMo40i+rsden5v3CDFqmfKLZrkWNlCRczgCs2CB4NZcwU
9zcMt7733SbiIZkr2dVs3l1qIfYboMU8GsZRegGfhTBINtPCnuUaDgDGWlc6IQvIlUZJuh5/e6zVr+5rUuD3CkP7txU/Eyo2l4X4dZgScOMqNdLmWgLFee
J9tkZqxkxOzVBVe0TScoCqhVor/NS11VEOp9Pa0uRpX31/TYlYfBN6lAJaE44HSAhvCaRn1L6CUU2tdoEMc0Q/Bn4PEjB0PBSZzajrfMSL8Y6yIOQCRSWw
P/fHmoGhO2Y7MHlkI/Ln8MAezcOEmWnMGQMbsgSXnrx1XTQJn+3wIWhk5sqbsDQ/ghufGg50YosMs7kre/pXheYw0PxfnjTOrqLgK5DoipWcU6gzfmnNlK
I7BNkZdh8ETwx/mPKpamQaWDlrqYZgrS3CNP0M8d4wZuAx+5bHKfaXgAEjSm8Y68/l34+FMsAwJYC+3cww5TRjKqSUhU9zIz0BDkmEOr9wGjNEx3pYxJyl
ov2FQUn0YnhtZgfsSUU2nRFXkx3slScAPcfAQ9GNbIjQY9/taKtZhWexo2JZLMFxo7rUt96z7pHB/OaAvPKIE1jTdmcW/Cehf7+aWbgFaX40A6lVq9KnC9
NbKPn/C+EaEsXaXig0QCSJDfVD3xiAuI2XFvKyezYln1gXEw/bp4tQRm5D/zxPQU1gTXGBpJSviW6Y/vuJLFt4ha0ndK7fNT+pmNPWlFWIARSZlA99kwjC
/9R7uSlLBgT93QXD/FZUQmFJAyBemco+Gmye68efBeWAU3SEekIW4F53vP7arECe/Ux38YCa3bHmumUR8ZqlTzKScwN1/Lq4Vnu+nfHZPjWJ/Wsg/4b2ty
EApiuuCc1f9H2pd9nlykxpvxBKLppMp4RE0aly5uxKeHbTxX9uyCIPMr7r0Gje2JMBAT7nAV/p8uyzwlH+UiLPwO2bjsPdX2mKTQ9MRLPuZJfY7h0+AmpY
BCP/ByaEgheRMP5dREZEHEEt61nX8rbvFXU5eg8WgkQKtS0NfZmUG6RJHEs2dXAztTRIoFrMJfxbjBhPh0HALtiyTppuFX9qtjEcQJd0iYDgtxEssMOi6/
1vw2NiURJDneRzMF6vMzEXOj1zImYbmZspnSryexpZHTaZrkXda5lFtvDH+7UDG7qEyWQqC1p1pY7Fi5zU74iE2f9eqlV/UTbh2uPNebpbI1NCZPaAj1Um
716S99WiNuljoEYS0xkyvLfQnXaJ7/FxddiIrHlUMWX+eGA4mAcrP1mvyx+ZGpYZa/BLKzOPXkJHekxO+BD71d5ntR7XvYxADVZhgvggl1r8O1zk7oXC6a
N4Tamowm34qXRayVt8AGqsqCcq4Y9uC2Y+kQlNw44M+f9b5sbTLEEGBmQ9vwARvrP2FApHiYGBXHSlFEg2eWla8CWTt46JfKgRHpJp+fk3Rh6HLiJy+oRA
bUJZuD7/zG7nS6M/npQonB0+5iwSWarAdabnLyOgTTMRt6GUWLDQyURSKn4UXVAn8xA6gvSbeTe7RjLoqJa3fomIupYUf4nT/2PpzL73lDJI3tTWswq4hK
AsGpAmV/bG2931WffpO8xLiid2Uq10ElLz4PHV1OhdEbqW/x85FrSK296xzL4mVQx8z21mNIy8xzfdFlwZlSy6HXYS1mGPoVkFB7b5rnWSGS0iGJ0bBrLu
18i3C3dpfxrtkebhhCYN8oBECJT3MMt2IPcL4ZmB6s8dPH0jPQWYpYWCxBzKBzHGTsosuEvp3fMP5yHxhiOJg334AME60G3Qqe+Lr7LTVoAdCdO/Qh8wTd
MrVBJXCq2aY2cDC9Jcgm2zuVi/wf0elSE528cnSSPpSXOTa2piWrDnyVoAgiM1IuddGgfLYZxzeIy38WOsim6Co/JvDrYAHy3VuT3j8WQWmGYeSAZEIEQu
Wf3M2Xu/61WnoALjXQqvRjqMw+WQm+jJiAayT9pqiGva+ACt6OOVDCY6LPcWixbSFybtzYHopwk3cIb0qcbjNhCCoGzpQ9leixRyaMULHwOscLGUz/oO1h
oALvwQzzMYjAYzYRW9m+0MaffbJ8yV56iAYEy39KPuV5IvWqupgsHU79uBzbqC9k+8cIBmbn7HedkRyNt4AK9TjQkyXxz9Pz6Xd89BXwzMav8Zh5iFcqlw
5H67nQ2zvSWZUkb28Y9OlktYs4XRGYHNQkOGaipJke1a2SyrH1768XmZIzWU7pPMxpHcY3RBtPgmtMbCxKAklUOJ0Tuq7BwrQYDtCE5LQQgR+7ZAJ0eEil
aYYA9oC9b7b0+dI79A6OTXpUK0neiKiAMjx8g2RVLbco8lxyHKcNjnSvL4/a5Yfu7xy0EqwihydFZWCmBiIWvM1OD3EXYoJrNJepUzBb1rYu+gEWgdtTTn
KfMP0vXjBOx9T+VtnyhqCOIXRFZdJRBZWuallACLylpFPCVODl36dYmG/3uu/QMCvePBkgihpsNtjiIUjPloqgJ9MQDfO1F7KerWerogQTG0TtiMl8zwCT
UMpLEvMIjJIEB/1fFWzth0tT5x4pa+PX7htw/wzBGF+ZHyA+VeABvZMjBpzsPOwiH0fGNaGRqfPzM/NU9lEs2SdCE4P5M1Y1OMlFFH/pMbV5His8UHC3PI
UyETeYABVNlM+zK7vLCA1tqJpF1oPglQ+LCIUAA6/3sfTslnWTVUymlu1K0pD2FhzCVUBNFXZSGeX53AYNeBL61OFRmkkStFU8n6ZnhgJlFvh10ljHc2Ci
JyFVi3ytwQydezz0ZApRxPW7ioZNBPyTCbhveMsyrI3eWmwRdE4y2VC1v2lTIArYvvGtG3qbykpMVz4IDjQcAiZyjrsKVSkTJ5UszSpWvw20rNP2yaObpb
JJIg3uVukBbCjDrRIt4Mb/tP53N/4g2c/eoswvnQ26JUTzyotmgbFRlKT1hJ1mYpjI2vIiAOPpOuSIt8F9gnCdzaR0TwwuN2sGg4LH/LNi1eCDkYD7JY4B
popB9VqpFbzUq6j1CnAg2YM3lCZ7CvAWp+VQRa+jp6MDxTC5JqwRbjAysBjyNcFF43RZeCTpM6IrSdIAXPgpI25GN5nFOUggnNORjStIryuWl9qO6qMJNK
2OhDPK09MU2RWk7k0Pu9MP0fxaW7AJLt+I/TKAVtfjDyYX8sHEc1H2UZvQ+PH15eiB2PjsFpiF55CLx22O1HIb1asMaaEC4Ks50Zn+7J5pomP7kAxvISz4
/rfCniQXxWD4KvtBi+WreAgvRqNREu9vSXsjSMslMhw5XbNls6USFnPR1YMVkweKUF+wfljZ2R9Dqq5Zve8L73kxWjtRwmcVzrHM2fX483GZncT396wpOI
XGemn0W0UydVFLIynvMqRuHtIBwyHPP/vq3frv1REf7L9eqDwkcUtBlYvGNFhwE5tLqy6ZMfPyPq1P4IHQlz8VXj/SQul1UYcXX7LU+D4mMDj2KpfHaM52
7oJ39VMBleteM0Z2YvLTuvDTD26eQlkLx/hLTCBByoNIKKGnCZrq/Tv+73eFs2Cg6M6ZOfcYqxF5XXzWp/aUfWDF5Y8DMd2SdoLgVl1wewUgcYarFfiywh
RnbJfUawxdTWjHNgIduW137+ZHDJH4JJofK2tPRgGgaC00rTyuiXyVj1BEMQrECf0Mc2czXJOuryEKCb3RtKOpgzxBwyHDZZS9p5kiQ34IWTzNDOtci0Tm
c71W40y5xcikSnEqK9ryTU18/4MgTWuNmvbgY+DF790flMCa2t0qs4kR00mRP2tlbWiiGdwKt9FlCoxYN9c+FkNg7VLzw/+SeFO8LcJATYNuVqRpavVMCM
djioeCw0ASCcRjPIvzoqo+ysA+qzVFo+mPtxGOicWm2HIQLSb7CepYyQrBkLe7Oy1aH6MCa0h+SxwUVlZdK87f0eevShRjed4PiUzpdj/er8BgIe61+9za
aahXsT0fMqi5JgKKtzaboeNGR3uiPdW3+ktMjLOlRhnh2bCQTGH66il8IzbXi0BR9xcXyVoj5VZ5ZWr3jeRkDP9wJsRoBF+/WiuvvgL3lwca/oIe5I/Izx
Nl5qPJ1W1gYGxjJ6+okEznfkq0PwvGa9OZg+W4VJcsiFwFylZDPfUp/d6zAsKO55LDnZl0vrJeeuyEaYjIsuTEvqb0uEg5pmE5lPY0XSJdxlBxh8cMzbHW
/XgNBGlZBdn4MrwtYqw3cPTjRl68hU0vb4PVlldsKWsik2rQ04BSvBkcHWXhzwSdBhZ7e/Mpx2VMhdDZ8fMH6MtoClKHFiQXR4cKzh607HJmqIPZDBB7fN
TeU0fpi52ASe8GHqAxukGMm7eFy9RwTU4GsfazP4Lh3WM0oVVnBnddwiXMR7HnUSjaDOigXKhZ63nCO6eJfVnow7KhHx/Xd+mELWmXSrjC42edzW3gLgb3
1pp1KJpEK3obKpk5FZENcwci+EW/JyUSOT3NC4EhofOAKNdNh7B7scJgMB9idUWTJvVbcKbXk80yrf0Pq5NWA6BzqaNS+YoktoxJtg4dLJhQFT42tgGPU0
Rp77nJm/gJ2oEaM6SHm11Z2Cb7bL/tshYr+ld2oZvJyHsYesRXoYnvsAA3GWHxJpIBsGO69Xg+kqlM6ozL3e5UhtepNjm4ejxMYaNBGRlCNwa4A5+pgnc6
dzavOSgQjK0Lv3vCkJbnQFHQxy2pXE4F6FDJzDxg14O0TuolKm9LRrqsC6uLzeZCu8oNmk1F3OXb0Gkcp5inPidDrIo1emNdkw/gbQKdV7TwPJq7lUy6q6
e1WIUbkZtEjK8C0W4YCs4HEccYXFIWcwhobcJwJXdbYiyPNoCJf0alafsw2mJ+zz+7SutcxMgSnTVs+NMv89NFUPOjDcHyEA/ST/Oz6W1aMfs3uTippoNg
+oKYWk6fNlkIfnz1KYt8VlCUMyOaMA0N47bZrRpDmMMbKIszcHA4LsJh39p5A0wN72wmkglX19bjV+IDaoF1VJp3qtC+1NDfPs+mDAjyEa6aX1NBUlQ1K0
4pcrGHSCLbXbFsIw4VyRj8YqN5bB8LhML9u4ll+YpzK9+viwHhMEzs8iGWDvmK2T62bCHeLI/ehV55INyKILNwOp2SGdA+jMuV9xiPZ6GWldDGTV0yij7k
PUWn3l3FwMTOEpmt9Njh23e5opLTsaMcT324HavKjwMfF0tQjTqlI6fBXgUISlBkHLdbfhU1WaWPME1psPZVsQSFwZliko9Xge2sKXBjX1vXKhlIfSwotN
RRoyiZIZkiz6SXLRil8eBZGZEQ4hTefrx5uxDv/vmRtm/sgZD1YSmkJQTpXgZ0wx3O2+tQ2ebs8wz3Kgb4sIQvyUF43YnRue8bsoKWKj5obpiN94LbhHRR
I1aB+5/qZSB/dIXzGG0qtYDHeWb21vySTI2M+6WPNsO+xwf3jhHUv0DNkUlDXcW0oreGZPDKMEDTvk9Z8cq3arf4fddQZeuZLSrDn1bJIP353iOc1ZtmOl
K/TbIjfeS2og12Rg2MC/m+DiTQ7oTyjzXVd2g0311Geo6j3J5l6RDMdzNwD6pOBarCZvy99K0hk0gVn5gswDaSBycNEt/y3XJZRfiHSK7xpTFhGSRY8Har
5wFtK2zbt1hkrsIY8NYOucLidZj4eiKk9Rwdn+ty5lmDR9LMlAWzj7abpvVwEcM2Yx/DMvQqEOchnSfDD/usfs0CCUP3L6G+6kBAtK94YNBWVX9JuPTN0i
Q3ilKrcUPQnrJSVTRYbFFx61gIZiKUkNaADoI19g/+I0b8jw+xbFNRWSJgz0fcgyeN59mI4Jf/yd/o1EQp4hcuAqQVe8C9Yzo1IIgmZ4mbNOaIHhQjvBrV
yVD+HqyIm5EMc8IJdZTARcrGRLJye8UJorxwJxjRF/i6SrZ8TF5Cu1156mEKqjEV+SiJurHXQEevIQVfJywP1z53zoUBRl8dfTuAePCOA++hZ3oMrDer+y
o0IcMqixparm8XfzOwwnDELnmilCr+jB+izfrDKMJHapXiY3YeNvNzaVc2KszTs7yYgj0I4CvYJh6qy4I6LUnjY67DgL2xyjEP8606FqEuQ+h8h7xc/ihG
XFIn02eEESZERydg8IXg0m7Fg5qoF2KZIh55P0Pjvp35IeXoxnZ3lqiwr2vtReYmU1V0buFeX1L02P+4izjM4t7n7XZJWERMPd7FSBSsMHg0p1DBchK+V5
HA1cerBsXHIp6/kW/Ifep+tNpilitfU8ZlkutlijUFnmGHvyno3Dilq2gPnZvHJeky7muteKNchzYDrhdAVyCsOvQeJ4dAj5q0NOZkWRMA7lzAlZyMHKXY
5gRkbyn7cIpKXV1k1LgrV6JZQ3jjHptZUIbUJEgq0qTty4yQNJQ4meHwDWvaHIm/WdjXCDdT9OzO7YTmD4TcFc1h/meXyHzoJs90+hIL+rdT24/E4DJiVs
E7OEQZxMmnaUsrqlvLOtpDVI++9qRFR/JAgK8dfSoPkOSnaLQVWsoVu39UAsO1tHUY3LwvYAllgxrPUlxqk75PjWO86YZBQj0nd8ec2MWTrNvSI887aExe
P0uCWaVJnlKLouB31fQaghtc0XqI2seDvdqW6lBpvZelB1a7fAP4y0tBYk7hZdTYnODfljJfrg1KkBBJKJDKGwtuQj4wzpBpQqaSg6Ine58//IDqg76sj2
wLGpcJZARbTvbEfHZDUnhkWta9SHLH2IzdpJxbnz5lsSyYuaJ+lHnaLXIfdjfvfb2QrOAYe/R2D9W9waah4uLlkMEKn9VYU9iucxZ+G0Ns3kurlHEeKMi9
nNmSm+JaA3oLMqrDHTYEfEbAm4rb+4LquqtQ9kMpPj0Wc9fHmZTSkqrll0V482nGGqjU5WLco/K5n/959AhiHuUlA9T652h7k8hdkoSo0HBDQ31EQvCB8A
wZELR2cshkyYXBOuCtwfTWjrSaJOaZZ3VDzBUHL1xfoHK69A1QiZLMV+Ww90Tb2xNBQp0biGGGf3F5yu/yAgJfVN5xpqAsMrc04mo3hzL24qCkYUbBBS/u
/YDFiDhAIijJsu9ukvHFMZaI2mv3uiFiR6uGBJpBQW+DzqHZzw0TJZUMWUGP71ycbKZRy6IbOjz6U5BVsNcffCC74XWgBN6+BI+eUxr93p12XT5/dG4qbc
ZpHRGEwmBnpszKYnIee7T/gg2d5FrxGTDI67LgOb7gmg9AuC2j/84poEddqeM522XW1ZBl/J+vrujT6YazmIZmYFgZ/jJx0Fr8RDGhyYrGe39011ikNOVa
K8+R9pEQ80f0DO32tDNuGxq+G1YJ5s1ET8H9JaSYnrc7TXxBK9yCSPNtiYC1442lIPILBgHWgNEn/6xLcT0A2n+biEnbmdoCGAiDveUtB4dnnyOuUqHf/M
pnEm6HMm6G06me5QKq2HxA29EtG8NZVRWopIk0vB9Z86dMC+r/MQ/yyZNpE5jo0osIdHGo6BADFiccFm7m7FA2vjrjMw5oSB/ptFeI8IcfI1T5kNq7e52H
8fcxKbmH+vL0EW+ACQseLf3sHyGL7DjhmqNbujdsogTtNN7NL6wHxsGdefkxld1dwBr3Kd9pApxDiZ7kzAnqv0lVqCxJg1rx6RCYclgbsf2MZAGvsowm6F
ZF06/zASRADoFa/9II+YGU5X3UJhl2HMbV+1pwvC7mjdBF17tH9zmmbtlSagouon4FRfYUzz6Cbz766Gqp61W+JAlXxNefazSUDQ2vpiItAotrVTQ/0Pqj
g3dL5Ks0DA8+r6FnhkPSXrrtyjLZjvk94KlfbXeaP+yvoZJMZFWHHazs3PF84SUiXOpmUrcfGED5zKO6B8KpUph6WGbzKScRJPm0i6XOFkUI1czd59/ajE
YzJ0qAdHElnaAGbcUur+gbYtgXT5AO7K+c4tZL2JyKbdwGDZ2Lh+hGqJ5S12AGF143J+iIFoYdfuSioDIn7zl93o7Kty/CfM98wM1nFgvSsPgb4xROYfeu
lgftQ2ZFY2s3l6ZFVoWsshP4bjUBiMOE74wf6CbeS33aQCAGvFeoLmLQ5kKKGlKP2m1rsAHaBMPd+PJVEe/UsbAm/dElKbXKze9TRlzspUIt+SN2U578u2
7PUeU6QaYart68KVDVE0Oz561Ljn14QL/rwi+Xn93T6xZMqPEFToRiJ1f5mFT+M4JpCz6ngiLRxT11icbgjadI/X7RlwduhFPt7FeejJS58Caa5wBef6CJ
5BVJTL1NFeFJntbapI+Fv8P9eR6/LDjs4CasxV2Ul2Ozq57BaOvFQSTdxJcebZ7lp6qL5GYgyzS9tLMyDGbwaqA+ReLJjDqPgjHgKkiUaFR8hDFbIi57k6
2tTbTZyEirMgmjZHxWpyC7M5eUMj62139DD/UHMA+7UxTl/3d8aDKy/ArJkUaphyTU4JCv4AyoJsgj6StuR7e+/CiFIb33j1aAG5DOs105URKfsrmGnkJH
69gXMTx4WAzxPnz03r+xx48qn7+oLg5XIiF8s2FILFnW2LY69Mlwk3Q6JkhWLJAk1YriaoGGm6gSaPLlruFaiwdQM7SmdPPKu+Ps8kf1LB2Vs3JTjlr64Y
0ljjixMQwac3V5+CRff3A7bu0QI04HE+bIxV8nTt1i1qXLQ70H2jzMu7EkMeM9ldS5wqa3Y3IUPcLoIV1E457gtLcFKrzCPz4ADVARcf9DzsMUBT/6BfS8
jgQ7rKnUgYT37lExuys8a9DSZmlgJp5fZjx8c6ytmCu5JzKAiuJR8BeElikm5TW3pP6dOQRiLT3suvN8TPZRR0GKs0mnOgTic7VGSLiAFE7MaLw11mfsAX
3RaA/Hlwi4rziZK0Gg5ZhkWBs0wk1RAdmWM3Fodb5GZ2Mpobnz+FGaCNLYSi/s5jhQ/Xb+CVm3b5lc68PyJyZ/v+wAH0pK/n9am+ftsCmoJ0AdlKReYRo3
kH11In2FD7JtvKtLOmkvjd8yKq5v01K1Iar4yKjVWr595Teei4k0WySzQsxivMbSdkpGbhd4iCW0TToWK0+ffxx1N/QARgJgkeT85en731Dynmg7V/mZLg
3t2pCIzjsYBKq0w4H7RUTBGHr0GD9P2m/8JMX57NnfMs+yjVsxahpILSHN0SNkx5BWA7nfamfVxsLLy+TePAZSdBXSbJuO/A0Trw9FsJlgyAUDT9gV3Tn7
KCo6MeN3KqrpULAMoG0f4ZLhMVyfMKzpzxun1HbH5DtKK0vacwifrEMiJTcExO1/Ak96v84jb9k5AQbXechGI4iHxpyXDlXbaOYQbz+layI0ih6uoUS7Ja
iqlnlf4VQT/zkDRlMagQDB1XTOrAT0jYer55xEZh9zk1N2eyD0qLdTn4bwtSezdQgz7iMofPSkVfACFfffnZ9l+21JJPrCZNxmMaZqHvAKEDrwIOpcRh33
1kto9DIMiStrmzTSI5gd//LCkypbISnF44yvnN3v5dSJY5cC6UCv0V7InqNHKc067SF7kb7ipdw0C/dI+3GHxeU8moTe0+wOtCMSkflJABkpqTwhQ1EWrp
xKgJhsQfurzwyMqcSYSkmGKXPJXfwGtuzZhJTJimWpjeHDOzdqby8oMCsavULrzCD2+HSGoy0vFG4o6lSoFP6ZjAHeWGbfEFBH8oapW1YNry/sHvXg1iuJ
Ck5UuOYR9fxgM+ck5m1bGt8x0KwD0UFZwJIyq3MAA+UEX1WcuMiEeXbDMPbXMmLcS0QiSrdNjdd3WsLjoZUXMiA0EPud8YQXfRZldAVvAxBBQwXV9aSCQ0
RoNJMbhac/TPFD1Lafkcs5eabJBCndoSR0QiHOepmE04bk0fMPv/CGnN4oYwLur8gkeDlMwyCnfWD2NrzJfmSA0Cfv1BIX1p480DmRQfvY4oPDoVG4gD5E
LUWmUVpPqjBqfGYyEPk8ry6SEzR555wu9uGbeWlvSUGj1+k2VNpdzvCKB+94+XQwGvi31e119bxpytJoSR1uFRG0T6LWpdb3VRR1dUysUc2PrRgnavsdCk
9yhiLlpASRm+WjHmWydNGWMNM5ebfCNS78mIFZl77vXO1SoUkevPZf+cE82GfSUycWvaYDRifwcjUreR93qx2TUApNLVt6reeCwbRljAsja20HIEp/TDyq
B7KIpvBtPrgA2FSUSF5jsBjUdq58pbiQHTnKOWO0ybS1sVFvA1npY6BgMvfuaJ4JxeVA/Euu5W2J1kB7L1y/YbW79C4T9BsvI3vLIrRMoRQJa6DDAFbFfE
AdZLjTANQnwtknq8rSooYg52Y84Xoocjbw3Tz782qWfi8J+7HpAwEQy2ycsOmMvJgtvqVH0zG4WCjvE2axFM1GTcoW1zmsQecOrRGoyOeRhaerRQDqSKYu
znrpKS6Ywk/2i2s/xumQzVIsgBvwgCBia0J9NI1HTFpsL7tCnjIl+yKH16EGDXipisaxlS94bUQb9i/ZRwkCM50TTQ/VfNAXjnMXWHG628iwJEo/Bu/Cy9
Q35BE3F4NVjiTb+9A+7ZYZGFgshTFoAzlrbd3KobYuRHMGrvWdX4ckQzvlQG22gM4Q58Qs/w90rs6uL+6JyERDcrzClDxozU+BiMD+PB85ZJju5aV13OFa
VZjTo72DY+nONRpMNtwMoCj3Jp1kU+HaoWB2MtFA/14FXyWwqYY2og3np7Iiq21RxHMB5kxOjTFp9vM0br0IYGxVgrelynNq363U2mdMFyhrVSTAXjTnGS
DFxgpjp2BOeBlfUOT3WIUCFRgZEfcONVZ6ko0PAcqTjJulbpfpkBISs3X/CeT5arGki72vRIShigWPzDAeWeAjg/yRSqVJN1Nn7zqAoSVSCZMdfvzBI9ZT
IowsM/LxdSTL61CfDoz0nniEf2D6UKRi6gP35uFTfLjnF6C8/JiYsMCgIMrk7XfSV6wt0nfBuYMrPm0xmwlqkTssIpEQFlgaBE34NmWfkRzth4D+qiDrLT
1mUVpm5ziX0ddhGFdS3Kfb65mE+dfp8xLESY1jcG1tPOwXTEQWjJN1pfGC3vQCDuKhiChrZwLWPrHW6iHQ3aXAXKo73i0Miwr9/TwZtWQ3GHFcdjXsCcep
1ytrzhq9OxJcY1vX8K85xszKyqL2f46V3E8UGTYpw/W9gqPto+bG2TQg7XxbMi7hs4lCIv5z9rTAJJva1UT+R2SxCFX4MEPHgYEm5lyG08tYK/a8YH/BOo
WLUVCRvRxjTvuvs+hew9f2KY+HPdjr+LV9IrOGP+MJprPiM+VmUzAF5LSnj9VsT8d6tqACdPZ2yzFQfX6VfASyUxfcdntC9dqACkMsURm3b80J3ia98q/G
Pt4AAUSHZMD5lyEW7pp8bgW/unVPkbQS6Z9xv/KKoq3Eb6oIO3sKDdvzSxpD7vtqLR1/vQ0FmzT2u+Wt0YHQDrpkX6Djvu4NdVf1p51r2CWDGCImZyPzNA
P73jZrOJgFmltapi5keUtaDQ0Bj2GVJ9vLqCwRj2yAsifML5JU8HolM8GByTIFzgaQey19olT2HF400D+bIadGg90CVc79p8lFv0anqV5TImS8KVzWkjtB
TOurFBH/RQpk7g3NGFeubVvqSV3C6aqxB0uetXom5H8N0yK0F5tsS83OwfBLuC2XVjpPu8hy8+xwa2hsg8ZvWXT9h7wAu192Jl0OGDT0FOCmKEMcXXmKOc
y87UB6wa7vmpjW9btYDHr0zcfzj/oRGyyJH79u5eOWtw3/cX74aoSpAyvxT4FEPj+1J7N1NW/c7OfL9YkTQ6fVjF8QA+5moA9uDl5U0oG9vD1x2gXySPPy
IxsZCd3+QFmAHkS6mskWZnyqmD8hP00kDm5svQYBJbimI7kWSf37YlW7zft5wVKAdAxhMG81QXDTLTmmMz8lFZ+8DBNW5VKi+kL9uxiMkYScjluP9uin03
+ANHme41PJRDklxpQJ6CGKXZ2X5HAV1lOGQBKG+0KH+g0yLsKn5MSfcj4Z1/sqMtryOjN4achfqrQCbBDBRHHwzfU1ddeeSmP0KXsrivTWNfjks3Br+8xC
imHkQUPlVlRe8ENPRY3XhsG4/YuSYFswJJWUHoG0unSJy40lec+HtVQ4uBweRSK655OY2VCZi9JNKj5YW1Y8D/3g08G7Iiian0gFqOBdbXYCsYeCt0sOWW
R4JI97wGV4jZOZgGJDmom/tVxjLKVKUF0nsqpVwXWyZnHeIn2f1SgUr0Y4CRNl/upUzUve1B3lCObZhLguvO+RPPO8xZXKTZ7cv6ZwhIAvPoX8P8C3mxxd
ErkZ9meKn060PvfB4Ylxur8EjuocR2wKFfHwW4tW0pOXnwmJq1Ix3Re+BjcUcOjRKPT0YG/LSEnDpMGRNESkz3Hwuf4ciXc3C8GzbGmIsUGD8urLj/dvSS
jYx3W5/rDwusu22Y0KvV4ROOjy0nLWF5QqBta7cSxPnhLVafs7VoBvDOMhh9BawUs3xnaHimfgJZY/6rQiWvv4w2e7xJwrjYd9Faq6Ou9Nbda8uPfl6HUC
aAxnByLPi4MQnrDPm6v4DUzzDvdbTZBX02hLplMC4GVXEU9uq5Eu24Gi58Iy4806h7uafG67GNbl97dkGVcVMZnC8n72HEcC8WeLWkXSTvtfPMYf5R0sVt
bBRCFhS8mCKXgPPibqo3hkk6lufYqHm5x06zJhGVsTOEciEjH/rwhcVQn7iMl0hBuK7jdYLF6O43K2IJQE7COl5TqJQn1a9gQ358kMxn+LiOYY0opv5im9
nhM6HkgBmMp8Hz4Fn349M1JxA4SySRuVJ+SDZU/yRGfZISDYy2Z64blXstj46PFr3qLUkZByZgVIuVS7RLyViE6kL011Ib6DXBRD0gLuozKHJma8S57s1G
TAWFiWqnQWrnYGo12O8+XEoVe0IcP10xHQ/4AkQth/yzjBhXtsDzXPWIHVi+guqcGSMIdoScXR51s32ibPC+WgGsV10jNkvok2nQpe81ORkIqda6zA59ME
Nl6/sRZ4EkoVNiEWsakOHLckzi4JX8v7YCGGF4Edpc0qs7IwZQXOI43e2R7tJoZvSl7hyzwEdswfo8GWzv75R6Q2pfcG6RXa4z4fbFvlu8IVK9rHsiyOKy
csqgjJnCgd6WhJEVBqtjD/oJ5/SzSqu0PRclv8LDP4RIxK4ahbXebmxn+WWOYU+3gZ8lyBCx1DQEN2YdjEJ4EKShkYIZmScqZYfJeZQe0p6huXwiBttUjB
Mb8fSisdhcsUAznz00SVq6EtNxXj0YPeA7rXfK7RJNSHvVqEdlQSnsdgHqDPe09qTCr9VpEjlJxttzwqr0SMknV2Jva9weJ8iAKqnuGN++67dShNpFHdlp
7lIyYV27dYt4gSDTxtW2cpHjemA6FhIrh5QKYNrpS+Y8ZwdqanT3it3j6sD0z7t2BAsEK6ZkAUVSLVeM6ldxOu3IBOTGoWqc3OvlMJwrBIb5bVi/R3+fxu
ofMzJdq/ALBls7zO39aqJ4YqfCB/nNsD6bh6z7gZzfq3mEoJP2ps0qqLW2eqzJTN4H/pfP8VIqQ+RuDXPO97z8vTPabQWn5qVjXRE7G8jpjySzhv6ihCEb
MmxLeY4aolfeyBPTCRtT+kVVuXtqlo5cWfX0xcWFJkO8CgJkTFgEfTWe66Q+fVr1cM9OgTPyKbXKUFog2xKTMdKjmSM2Il3gNdTSq+SZuVEWsNfBi6Eavt
FK+woF5GaEJyjnO3MhoWqhhwPeO4oov5SpEl47pzSR24dXV4iy2tfd4xhoiigcU1nuxlvaZ6upDxCumoASyPnKsFIrrZBL8KNi4eGHPg3M9rP3FgioLeQt
8V6ZiY1KUjFx9msS4twYp5lo4L/bD6RR6yAK3ZjMWsvb2zJN+n46PYI+m+X0bw1++D+67QUlsNXyh9SsBlgxl0ioI9EVbStDniO9okGzO2lBc/ZrJ8Y5Xj
NA+iYTnV0rB5M8/pkmgsNXKYiThN8bKxXXpjLXlGZBgMTQqUWrmireo5O62WI8UbDouVSLc7UhgIjjZkqAi2xn3lmTMrrVOzcsujn5c5fQxEB3HlgU+iLc
2bN/FgSXs8hbtNbgt/1aTA4PvP0G84bugeAhfQ5QEy6ZtVNVLkMFWf1g/4xYaVqsqnKT7fzAynKTISbWwlqyGRkXDzC1aE/g9SH8MRVCIR/xA8eeQCJ1Pm
Oixh1ewMyH6mTda8w6CP2M06hTZUuE8Is+84v/CaMXuGWt9h5lmec7BkSX5FyMKk+v+FDkf6ABWZlFSFFrvla7rCynqxNEwfUGNLv6/OiTPeOCxwtj8sPB
YpBiiyXe2YERzIMCm3COImhsMHKFMmhdcvO9LA1gjFqKBYvLqYFig7mWtKfzU6EW1bsWhP4odQSmrw25GSzomlR9rh908eD3RICK4/WayU00ElQFNDfdl6
crWmaMqCOHYqL1GQuwejZZgnmrCUhrA8coZrS9KgjWh5acVWuH4ZdWgJ6PKg/q6wA4uefkkwpjbtythhamVQO5QCGS/hZrF38AHnl2E/sZgpvIOOyfaEub
tj4IFyPy56lNp4YIU81lXDqWsagWXAXMUbs+kPrTBb2gs1IqvYlxIE2tvHd4rEOGAXD58281vEbovo0h3cI68JDoa37kVWmqdl4vu8GO7y+FfYSqm0DdER
CQN2pgw3XcJJPwtVA0dSVeFk1Lj1vCmiO2q6VJgnipfWv4z5hOixiDoEHn7jWkSyd7geUtx9dsD4D6RtP9kxGybtVeKhQeY1IR1lqLsa9374Z860NEVO+d
cGL9GHV5/LdGb2x0TECMMnxltTDZUNkZBDnBUvEigj4nr8ELK1ThdhX/Hh4QDoUDFwXTGJOIN44D1DyOByvcbE1f+EQNNUPofOGHwgcYFttLcZFUlmhbVb
T7Mo+3A/KtMpF2oNtMW6bCH58IIEKg+wtqG62WOls/bUPTWSclX+o/VI3Z34uOUdGQzBeQ2+eb+Zy9cnl7Ioby7il95V+VSVI+X8VK5/NOkGu8Z+8QrnUY
Sa+UHyrvj3OdHckJGFZfTb5KfmTb5wDYXZ0h4kTb1h4gi67e1n27NnQpVD0QiH9CQYnRjUMrEw53AHhWQq8LTjDINgQ/G72KQX13xCsgc3ypIvbDOSVeZx
uuQYBoeB1gZ9GJa3bqLIR0QkRuAnbxMCJjJzGttFs/Z+4KHdE/uMc1bFlJbQOwR7Bn+kJZsCW40fK+wFBdHKweQbsdkMOqSrYKn1KVKriTH+PE5UC3pqOv
Plhvp3yxyF7lHGpgzF4RgLRB9eT6mvPpC5y/nREyZvBwUvzxs+2iHXAGUZ1rstMfBPzxeNf9yShAtbd5y6PNi1yRBATvlNwtSszxLiYxlgk/3989AsMaTh
ohKn1eIFA3N7fs5RA3IouIUAmGaWua7MLHJQMMtHVczN6bg/bhh+KcrMZXhoTfa5FhlNbF9DcRLArA0IXpwhbGknOHtg49bxYhlFzrbv/WXvRElQUthbXC
GPwRedLY7hKw569sEweozD2qhKtnmqA8oH1hHH0IPUSo3lq4rKv//5BrjzKt77pndrVhlYJBbvEDGvd6LZAC309f2aoTOs3DW+cM+pErEwVOdYD67SSNhW
MqdwmSl3AJ0SHMpZlAGFuaO2qKaMfm15MMHSotySVkQjwyyzgzbH/mUlvSkOfuk0ZkVkaTsx2jATBX/iyo5344VmPSOk5JZ001sv8OCxYD96d69ji36Jh9
wtjCap9tZzLTpgh69KXyTWfZdzddI+o+YlSzAYQC/xB8ihT3rw8fLgLoIehrgB8ls/FmFf8zgyMRk6Y/B/X+FEknbthhVV69U1YL03ITIrExigxiG0bSpM
1aBXKU2SlNyUoXMpIXLa/hsVyU/HzZ8VREUITZqxQfHojHkQsSOwxLOy0GBetlaKPERQIo5mJqneOpJVCXBJqTI8bZARqknKu+F6zZf+7YkESwwHGkJhe8
bZ2zMV5MpNZTOCz48UnvnqLLkkh+VVgHHeM4RtiszP9MgGmvmhJ3YN/gTI0E//L4O6K334Zs1Zhl088mkZZh1lLhAiFPsVI9pdOFI5IfiOtW1pTegnkL6Z
1GrgrlkIJWPIaHQGzRe8+JoYeGlRvuizV89Ivo1LCF38QnhCbLPMk67uVxXZ6cu6ujyqzkiFJICDcRsXg8tlAnYNH3yaa18RLg5grsN++JRLZDHa02F1Rk
DEVb6GVE3NjUu9zMb+Em/PnG8FpzaGCLrDrXuwFvupEAQnDbxHhesUToPG+huws65yMJeSAwVV74GjpOa9yIaNagxIls2o2kfWys86mQ6cR/BMiFDT0wQX
YKG+jHehFrXzA6cXdP1ck0OTnlC73KyklPFf8J9f5WWsDjlWVAV031mE984P8muPCh0RsireGsyX/18Xwjgnf3AisgMPbqYBcW23lw5qajzIktLabrrjgd
Jgqv3rJcz22pL9FDcEItC7730Z3uJ9lyNmEoGi1AUlBBs+JZqHsKhBC9/SBOS1w4+vr57B+F8/CXYY0y8/Q8skl7MEPWuAXdjseeAm13vu3ReC8a9/C94+
sEmeaxWz48fwx885SDh9Ps0CvGf4r8h/+lbyTeETY3rSZNOvWMsgLOslJ1J9NMkjuEC4CaW1ClxGTYzp4yI+W4KVCmR+nd7s1xC8XIgekTKNZlZHWL2u/r
30iVtCAwzayDnSHJyw7ubsSZGVoe281x7ooAibogEyWBlmtWv8fJ2caEWY47cBM67IlMt3K6Azci6XXh3Pf805u78yTfFSnZViSTrECsE/mw2PrVWNMhZx
91IQHXZwIiuZq/Qshy5WVwquEtlXjsl1oOWOuleFCJ1vPQ+4p5ioM1guedlPMJZaUvq1jwpSmOo8I2vfApZRTYD7+OEo9S1+TpOQdtyjfYg4ayIZcIrkpi
jqq6t+WbkwfCDpHRYwmWFnRY5jWgShifnqmTwPs1Ubr/uRGf6Zg0RiSiBB3crQk9IzeMqjq/VEQbiKGVTaH7qYf53PlbwLfYWiZgRWJipkEe4woc/TWOn0
wk+UBJ8CiajdgO8iKGmwECCrAlN6Z982Vl6i9q8lUlaXWdz8WfI1QccYLGonxmheQ4yvLwWDF1X8Md/8FTj4fsSS8RdI27ahBpYQ1tw+jxQK5z9wRudEEk
AXzOocYcOmEXy0d5RZgOmc8nQU2vhQrCLmMljlOQgVPOX1OgARNLQWEZG9moPX3lkD+oh/RfCnrzJp1EexE8qMXH4/MfGCFCudbr/CvKLhPVk6/IIipY5K
Ddq1Emr+0k911BKjqBkM2yhsCMZwmzAZPT/gLRaNI8FFAwdhWN24ml2SMQSHJDiQvvNm0bJTNOy0yGMMxyLrQJcp4itw4fl8FcqrTME71kXtY+bhBbUIXv
LRgBTCJAO4yQL0llXCwVURmhbNoi1JS2KVQzZa0R/nSQgrRnZ11hangnIi6+KN6T3zx045J6Fu1lycG68rKwi7SMi1I2RGZcVpx9hevD5DBm0yfJKF6j53
6kevO1mk2kkfIyo+6lXz8q1jFsNnR/fW3tlGPAfbdFGQQVg3jOt6fcGmQmmuXWVIiobDqWGWkP14R0C2z5q3hHYf01mOmkO5tKRtArO3dDR8ApRjjLy5wP
zOQ5SvxylvIC8rNyOFKLGhoMD16TOMJfrcZSk7D0CubxYWNyzZwbLo2wJtXQMcKWfy3E6r0GJlQjLX1MYhQG21w9DOg9ch6OUf7Pu3scDdPF8nY1miMuHJ
lin+/Vp8CFcu9pZxen2w4H2jiUQi0OXLf2UTYYzErlQWcLOH5g3XQJ1hrC7yg4rBGijuZ3OVEaU25VNGOotLpXHRHCtKXoOj3JP1VD7pld08AknqHlgbhd
DHZpKRkI4VEgsKFJskMGhHHj3Nw3iI5cEoutndECKWuRBkdFdS+trlURVxRQaPbBYCNCCNpOkAtQvaH2WF/ZOIGh0ROe0onwbdumiGCnvSaQO9HjMqubEl
YrWgg9SauHh+9S9iQ9zwYv1QvOwTNnuWDXLgJgK9Bg7mr+rUWiyMBMT8Yr4o4eeqcIOdr/ti2u6gHFv9Fumtnw9idE8xVRLZMhvImD+h6JD0w42VltrObg
Nkp7RHorZgQH0is8kK0rxRWfty0CHFE1wY5WLiPhNB+zIkaCHZQcWqYpJU+46uqdDVR0Lpvb6Y9TTYKnfDnUJmq7YMY7fsyTzU8JtFu6V3wRCQP2mgYZ+h
HeIJVQCB2/SoA2h9U6Ti+gs5N7dYRXQgjSaUlheVCVSEul76vYETQgaxYre0vVER23l8yQjiliORkRY55mTn+OeOj5HV9/2Sa3/Ikm3DTOmTp9RlTgTlT9
cdTmoF6dOi3utBrjItTCXwaZL5i9Z9GntFxAJX4CiT7zq7q8mjHD8vZ0zi8lm6dhBnrKHm7ONV0kkcgjSnVET5+IZYQBHeZVWcaUPhN/6+WAKBdkyauGf5
5FHD8BZq+WnvFZV8YQu5SaYjdTxRrVzDw5cVoHJ6kmSGym6t6iisxwtyNa0dhqceB/qd9aqcytRRdUtSokI1NKCbn2v3QKjXdztEvue3/axY+1wlNnPfg/
WVXRprwPDHq2dYRjja8YwI7lSGajSZXa8wJs41+fsNKT8mbQI75Ce8Kw5JeSBdYKgghvhtmsR5SLthsCXci9IVIgZVkUczoO5OL0oWlON/7MNZCJ/P+wot
KZfT7ndDONCPMGbQFJkzBONQNH+2cyVpxLYFPlRbk2kuCZUFarQJSxRpTcGM5LAwCPeCqqASc0HRUxUNNDeeFUQUPzEjC1BE2bv7y4IGV7pUsN7hbv7FP4
TZFJsmlxtRxYvLznIEaC49athbqhzsNDH191GThVp6+B0YZfiWjibAuE9IwvMq6uXN3oECSjkNbkAGZ++ysiqWr4i7SFPw+U1Xy7LFOvFZdUnCYdhbHw4a
/VSCX4/4Nu88L3EY9pU/piHQ/oqDlAIrmOFSrvTk5u21tpJZpCLF5XWg9GoV04deLnZmYdVls8zAZjSyAi9RgT8pnHBafK7MyEDB2GphSilj1iBqYGtCvJ
zlviMmdjVfLZNx1lJzCspzmZUNnSc3hEK9X8ZyChRlZMxPNLevnq2wJ6l4tbE27sbaPae7cI1qq4Gp3NvHKgpb94H7//xPk5LArN9NUA1hSz9lH/g4JDhh
IXYRt7nhBVlF8EpSggYUxQ19UZ4Np6q/mzO3zLawDufkamS3h/m+hs2HoOGUo/UxHAuWlSE8I2ckTsamJBV4j5FAH6oYwXXMM+DLu5Mbj3i0A/oSjljXtw
/19M4jWGYcRkV8tH+qkiSJT+OnDqqTZliKDp5W87dn2qBBIv48yVOwDszZrKeIYaow4SpamoU3rGEZkszpX07JcsfFrGoWhxO7DBtBRW3KWvSci5Ie2ob9
GfR1SNK5c1jJ2Z87L6JnMM6eGmV9PYa32o1i53v3rqjCZDtk2LcJD4TlsvJzmk8zt+qQsoZBbJtJJBIVj4w6JRD+dFgOKrBNdnzDOmXaDr3C3uQeiGadjy
jst+fNi/wRukbEQxlY1uAUPn9Du4yOeogg/WhFjFb4qjhob2QfCyatYFKzB6c+dA6YN7RofRNjD/p8m+AM9EYdNQo10oyZFt2Ak6eCIeCMKqZCBP9/b1/W
JEmOnBcNxJWZlXV198zOcme5s1oZRdGkB5npeJKZfrzM9KInmkSuLlLcWXKmZ6aPqsrMOAC0Kk64A+4AomZNSWmnqyoSAfj5uQNwJ1MQU2KqBfKpoqX/bI
uKmoZw13alJpaBW0xWazPiyjPXLRC+R2bgMojsbhD2vid5sjUiLCajdY76BB6pzxem30fjjUFCPyzzjs25IoIImYxh81GB2mWhOg4r+W41nAK1s2XZiZp+
2iTkZYBd0Jj6EqlLtTxY9IQIXthTGbs0j4+npQJewSEjt0Ylej9H0BG42h4nfwxlBu0vtuQ355J31Akt6g5+T+ZIjKNtRNV+GZyA/W8RxGbryt786F/fyd
Ezpat90lFsosXAa0/7Kebtqih+FBm/WZISrRESYUBmoaQsjfZvN6cUdzXrowadgwwYtEM8w3ZiQeKFM7SSgs8zO/cvSe/2wQzWJR1mZcVpCI4kbxBD0i1S
dfL0TCO9p12WDkb7JmQUsh/7DGYb1AB8zUjPokNcxs3/vluANZJiHSJqk2ZxjpTVhRe4SMJKq2MiaKPbpISgXW+/vvnCrKVf4ASu09BDOuR0SjdKpfdUcs
Pno4AgPg/kD2PKwPDPcPo1xMstgz1+oRfOXOLaydTvdlqhmOwvEvQx/shrh35UXYjfBfKpqLSKSoIHuwVsC+5by68/TnQ7h3Ma2bqfrJ49PzHaKXJaow3x
n4VaLc2jTCUazJ78QbiuQW7laZoDvQA6lzjxUBJw5nqHpiKzD7dpkfjOBU0rt2SUQk+Mm9QkFa5mESEiom8s9Pjkp1Ybhw3NEnWHxEZxNkXT3DhwqROPH1
uaTM4klhFGCG+CVcAjMxM4gIzp9TjfEjPJa+wzniqbqflTlv39PLx2CeB2+7ukmepx7oCfNyhZtTrBHLELh2NzAX3w2yKLg7bJhI21ZbosFErkyF09OVxQ
ROaQbfB3CMXN4emqLM+z29egHJlvItp2VbMpC+/k/28NpF/ByouB0lxDopuIn1UehuLtGczrSJIF9fTY9LvidsyqFfa1aDKPIXpbOdIJEa/LIQVipT1rrl
90xXtJA8OSmlVPZmZUzITlAQPmuZ7CWy9xTKHg8jIFQeMi6iDLBDGvgrFYy0iQopb9AzZJ8H40YRyPdoqK9740WW+jT+kR/yynuL9Llo9uVZ0qNAd0A9+w
mcMUUCGwbP2JTo8Rbz4D1pmZuXJZTrn88ggs0Z+nIH3LRn30PHTBa2HjDlY4EYx1Pt9hAeWous/J+Zr3CZGSX8PwyLt2TVQOGz+/EQ4FbEMB8934309oyJ
xRvMJ59yvPEb7kk9MgSm67y61d85+7nMVG40MAhBM9bF3zR9v/X9ISv14+mbQ39xqSvhT3eykKyViGha/dImE5m1PNKauoN8219r4qQmT7V2wWRQU9TohG
u9ZiF0WBT3EdWA24OJBDDPR+/N07QBJB2xHjBzvDhLgza/lKqyMJlitsKycLwtbIMmmAGwYrVzyvjc5DumvPxOa02OgByrdBTFBMs1+PY+ekJKSohAzHeG
222DqZ8A17zBsJLhvSfQzRvY7G/ZtCxZ4KWPs6viSYbmypPyw5SvGDPa/FD5mPW0w/+psDbZ95O/SLPiIXjS/WzsU7DzdgkWuaNv1cqw7CbKRIR9KY5Qmk
nw9WiA5+Uzo3J1IS+IZx9n4Qk1O2UXlCGM5zKPavDeJZ0/PYqnQJ3aHSwSwnlh8VEXi1vyQeXMX7YY7V7z4TOEmHHIcTlPUOU3DIGeSX2/pOkJ5IULKlrR
1R/stNgDHjofLPIFfBtQA8c2WQGFH3oXPjG6EKGyxpwhFYSupVAir/XWDG2hlcnIPQwP88ptvThlcZcL9LmggWok5ufMymU0DbQNVLIyuR/Q8rqpfx/xGg
SxtGXbpsm+lCxqAkEdHdn2R9U52UhzT0J7kfTIToPZ+aSXDUedSHz4QWVcgz56x8Fw7Qy7P8p8y96gnmudeclFZZOF2zUkO4hGUUu4oI9RrW6VtvSfk4p2
upN2hEM6akuXPLMipNwKaftkVcO2hMuziE+6NPqrR1qmVayhdfRdGWHqRCungJoNJsvQlapeCV5XMdQZqDIRpT4cqK21KuONQtsIvba8S0Rx2f0CJy9uym
U8++psKjVbBVyjTFINCCtZLrv7ugK/vPiOK9s9zzwqsuyqA11S2XrXybmVcEtc7+3EtMPlp83bOCRr88nREzyu8596d9o0SX9+nZF6nV813P7O8Joe+Zpe
WiRy+LOdErxnP5iBYeKhdrsZgcRahrDDLdSNQbkIpnA8DnrS+mGhpEEQd9GXHe0jHTcuAXKc975KoEcQI812uMtEojdNmVTfjV60zJytnGc2nPK38/yRE6
41D4zi+bM3tlskRfZV3vjlYKx/RYNqsY+O1I817y6FMEfDmBcO4R6/NALvAAf6lI8dDfewts2jA+fyICXMEnPQrvtXL/gmyLb8v3YxnB3u2RuC6/vjMtrU
tsBHMdy33SOiYQhAsBn9uV7SLG8CLHUhMrCnsCNKijqSeMmTWevHZzHsmOoaRyXOPa4uFpTx2WQtn0nBaul3y8Y4D1Hg9WgFdqJEbLFpWA3RIegg5Wxbkh
Z0myBxasRDyt81lTMj3pT3ZR8shsTuS6jeuu7umZdRktgtNM3nl8/GEWbukgaC12zu3By5jKOHAJnmRiVq5L1VNZkZArJMvpHbTDlL18oXQB4jYak6zyId
tfbLCE3TD1jc1OxlU8mg35KPrzLQ/Az0lzeAkUxbd19iQ62TkGdlGaSIy3Nu+CtRAbBi/CVR97YgaXcGJmJbdt/D2sSpSWHg8mkpPqOAQx3RgYHXSdexTv
fF0BuwxXeIWvrJoLitsy4gPA4ZlpQmfGIuniwZP7pVCsJ6ttNm/j7VPVBIzpTvmK3ffXQeiMfzhST4wPfQhrQUENStWevvVjhVwt/yy9SMKkhxcxMWVZ/D
z3XQc5fpxI3dBvjidZnCeeWFirEu2VWDxKm005gCrRveDapLNyqE0JYuUdwVWx8DPP+nFzwak8WgwFLpibxah9kYja1En/pqZd3lxuw87Lml2xmApJS5iZ
bLTKNp6+UzzEPJDi0i8dJss1JUPOfpcWcK/32J/8l7d0sqMGSqwISe5DDAnIU0t8S5swe/tIYmOJWe2Wka31dutAAPeusgy9waRgnzkPXLIMmUgoMZqbaL
oribfldLg0166WXETGsqCJ8aVYL8u7fxm3VK6Fwguf6geB3eiI/ejbYaLlskYTd29Hl8xyF3j6nox9Wop/cvFft9GzUT1mx1/adfakmEhK0jmjJog3neB4
PQH/c09AxsPZH8JaMpQw/EMK1PrgOo+cCekEcKcdCdkEsm0yBO5IZRkS+B8oZ9YQBl5PejcW33j21N+t50hy0s/qee6bUsWuY+myl3/Gi+RfxWDvnKPoUg
ySQuIz2yFDuOHkvVbNhJIXMF2LeXtshx4DhlShFSo0rIQYTacCPB1EBgaiLh/WL3vGgn/NXISriAAyBVenVgWpMy6J6Rnby1Q7U4ff9e5Z0fOoZ6z8Qjws
JrxL9bTBvEUlvSWqjQcP7LI/jAT8CHXPmlNzHMRRnbeIcKd7K5dV/Du/pURJOwmiOiNV7HsQbOhRFG49EQ1tmTwRSqoiO82fvWk0KG8Azd2eUhaZfAijck
Ip43k9wymhIUivvb1t7dqKdQch0Fauwu/qUgNegn/EutbD1VPttfGfr0k7gGpSXGJyzpks5dOwCGSjejcgbQo7BXBrIH5OKX7ayZAwyUM2CnHh7F7G9CRQ
NjHwNBsCmX2xSPsl40/EkS0lsz7HTxcTuTCuuypJuWgikUCDXdbZ7aXt0bBEBy7w33srQS2VmBLWAB1H6deUOSwoMjbhmEZGAEfbYlHcz5UvZWpeFOqkcr
MziphR7k2zS8jsVL1bNZ39vKGnfDWLwnSWIYeK1/OextbWKzNwwcj+98eJaOtdDQlJicwQMfVPVNpAWWMj4vTfO25jx8loelWnJWM+FzGrLH34qh4FMCDV
+q9ukGdbiLqKZ20GYnwmN4iNB2ANhrOGSMAo37qGsq9X078u1ARPixTM577qWF7jalMas18CXxlLUIxPdNgAXLAzv3g8Os//RISAzWD2S4VglJ1LvdNzYI
LRe2uiFFZO3SHU9eU09ymI3xl0z6DB5D3i5RVR44QJLZ1VIW97SU4bScbLKiQHyqXNtOoHUv71eBVDpO6WlYnBnguGeoJuWlkhUWmladD8d9lfPL+XmNHY
WVl5k9hxYdRUWHUln3L+3uOv9B4//gkuWMMDc81a15aK9j+4xtTbENkLd7qRrMEJENn2tRrndBOjabzqRLHIpt5Q61n+NBHmPlsbFEoIbsuVMdd8xNRnbY
If3ifLZecVSzHQYFvs26IQ4sIA+4lLwuDysWzcm4fsxpYOP14NouwLAr8uZZC0CxGzu0eoMo67XhOmdXBOXTTH0iekVuY3DX5/7zDvQC+4aFIYrQhfWS7J
YXrSw7JvB7mboYMql4FUKjQN6WrpvDlPji/R6aM1Y/2/fF1uOUJ3zs+cQ6ERnQ1XS2egtbKfidCli1gw5ZopRUXWf+WuWII1iUAMQeXhehe9b6pj9xiAI+
yHOgUhS1atR9EzWfBGsXGDL2MCSnmVfa76eA6NLMygA1ULe/v4CcqsMUFs07PC3hHZK7dgOO3RDqvvuNgBt3ZPS0i1gHWBVe4Dg71LMyBct5QcPJAziJ/r
kJHPxNZBM/bP5vEbLIMVHktZ1EKcQw59rsC72DsMQXMkEY3kB8rs6+VOcJ6K1Xl9AZfOcu/3yrCPa1KOOhwFXREo7uwb/QMxP6mD8VAGD6RAlrH+Jhiwn6
e9V1recij1j+gV+YMVjmKlz5pa6carWieUpmU/Vl56E3sIytZeq8NwgLfLQlQiyEOkr57/7+hYopj2/RsxnjGQCYZvi/3BB+FE2I3NA32flJ69iiGSLUc+
DZhdQcH7ZxnoyC+BWchleUZm9IESL0xN8+T5Ztc/nJfXYTbOJwPGeq7uqDP6vCeETPhJTbGIMojrKjVuRp7nIFOQ8iwSlIh2HeWa5v4aCHiNO4vHJWA5L6
+hZRq7DvTcWYw1RFHOLGFlIi5V4BjAXoVl8t6Tnp41DLETpx99sjRJeZLl3P50Fav2NVZQZmgsvsLM5u18yvHa0HCyRaWXBBT9/Jnz+wW5tb5nMGmus68d
aVPxQN3TXh5O5zogzE6H047zb0vLdpnj7E9ElBEFvpx2kfZcrFdxJHugp7z2YHjWDtU70gi6e1QjdaQ1pWq5EXJNCVwR0tbhJWak9XuPMU8IoSwbCgG1f+
JC4KEcITqb1rekc3XsSzVNHrRQl6yZFgRUWQfyil+crRxwTVilo8ZyCU2F4lJAYfOEuXwknhZgCwTr7VU2Vw11WhKIaKp2fbgskKo4dTZ3QaMeLE4aTsvp
KkuabtI223qlnBqoyQQZQ7hHf/FWLaG4zwwWZltJN57z8jN8uaGDUOM7QDYWIrjQXOwvimV1fFrqhTeco1+bO8qXEZvAruUCiYjuUNmduFuU8ZKjnNdRiR
HLsG47G8O4d00CJUUqpsB/rldiwZ6DdeYnMLzPPa8KkJs/Qa0VlAyX5EDlgfPBJz9pqUMyWISjSB0JbeYCgFwm8Nrt1MGYt3Ya66rCILCBHqLwKFhkScAs
T7FEavTE5fILXMfRBKzb0Wd6OwuhJPDRErYmxItdLJLM55kXZVpM13mcKMPJnWgsuBa0kJG5PvKi11/rMHMEs7piknfvyGfrcv4qbABz3gbeEQFFu/z8Lr
byHgqY27ftM1qLGcxhct65AZKYDwWD9zPo30M+35Semhg6t1VsCyyd7+/A0Hl6TDlvQSoi29jT3Jln/0v824512cg9G3Aww2vLfAEIcpjXvQnKRhG1OrW+
J52jxENeIQS7JZcEaGJPyAhnEM9jtyKICCQepWZImfQ5TpbR0PdgDQ6hpC+eScl6fyf8so62BCyK8j20IvRBCSL7jhXre3fpZlRTpucLN5W0SHWZEdn43L
3RDlmvLRY4oPcoyFP8/fVYbhPMq/nQdqkWFSs/8mRZqj0TYRiJFPg0MyTD75+/tftTIV8BrjUVMYR8TedATCTwMVwGYxW9x4Xa5aadS5k57SeaLPnacDwk
SVN/O+G2WBh14WPZ5zmeBuF8413IXO6iMuijtWRsMdwdpEo686F2YruBPF2sXNeqKNeTY7hkbCprjb8/kmf1A8g0IpsH6gnlylOZxNC3YWGcTlz3iZGwx3
ZDT5iukTNufZqhS3dGblPVdpECTrTL3ATfI2GKRUhwHxhSu8WFYDFr4rhSgbTLbufpiMYsx1D0IOCyYpzOLckjg6yGDjjU+RZF6UxFxE3T9ZYMziP9sHCF
gzlHhbJ6Z8JAkGbSG+gGDbVLUi5fD5/ZWe3HV2vnGagXee+O0MfJBTCYsiVzUL+wwSuXKCjI8A0yUJWRDOs6HzX9vc9iFdDgfWa7XrAyoGMpSsHw0KxL9r
okNSDAlgl8DHxakkBEAZc+D8dVu7n1VDYclLrzTeiRM9rk5fxTQEbSTqQ4CWoFefEaS5o3gzvKqStvAsdYisTEMgyoRcx6vNS2UuRoXgHFaqejxF0FNcSX
BSqjK44pKQ2a9EU8zu0prSH1sZExRsqEaLsMoIB5zgJm/By01B1Y7qQlxRb6J50N2JF24pRIfeJzcJPe5dw7mb7/FDcbEzm/BEoau9Khojm4DZEwzM7O5Z
plG078CUL7U68udqMrz7k/FujMEpRObBhRlPd7Tzp0sZx3VYRpqw5ryXXDZsagLN6tzFWsKjAmSHYxYF1GYcGXlPGM9gBOzdR8mFMS3fKtHdBMwfpcazTr
2ALQTNS8gabPtqz3xfo34yiLDDqBnsF1WP0KqFMmZAHLdWvUAMtkIjTf8rnE4C6epkx2voTc9F5V4A7VCFo4+DH7mfWILUARlIO+g6TLHTCZPvZ8OqJcDr
NfO8fsUMSFC8pLxqtInDY5RywueWJPINYi96EyaWpGK0UkweF7oTxPzxmFI3n5xTgRGQMhubVzJe0Ll8/9/mNssLGVhvxPZg47St//95y+RET+ASp6B23z
gaCTpCI36TpqjdjdBwDKkh/eY2sI+X5Fc0ps0GwZynso9Kv49kgOCWc25Nq0kwNJyxZd8wDB2KvPN7OJreyLBRWpeuvo5nf2sHAM/boTpdUlWQn0EEMGFK
vmf1cqDZEKgs44aPuefd1uUY3YVqgid9lzRktPLFztgkI3Dnke0BsrTye8iH+YlfTbmQLGI6iCvxCszmhwSrujLLcKKoFIdKuBlM/8Hbz2QwJGS1BSCa77
KVbdOoavzDce4o94xkbPP5XOAa8h2lu17V2++mFAV0WbpDoMaPMXBGiAO9cf7Bz1NJ1JTL7CeBR5fcfeDb04uikFtwLQ8ejEYp4Mh2hQ9f0mGA8pRyRy2g
qv3TI5v13NW+2sGU88TK/YwG0c4TI/4DWYENgeoWEQEO1HetwnQ5jSLoJegr0m3Par1B4Sda93gsozdgUnT2IVAUy61WL2IOstE5XcwCXSWS6yPfeJuCAd
sE/DLJf1F2uQo1Nc+EvzniGMULCQRqHb5csKSleqeMkBGv4dKOrkverKNzx3KpEe/ucVrXjKQI0wMZSRbXi/xtP/77FRfrU8vb3TWlNG4UUCmu3JKPpynf
XKrf5pgKyfCXAGCmndzTqYdhKEmq4X+U2nPyvDf89rp2yieJtmpb7YCHRDmkFZCbv2AOx+fe9kUu5JAWrR+/zmL/Ur8KiI5U2dEe5fMRv9qsr6i9WP57fX
zk0i7fGr6etrO7HaZ2Lh+3DjOXXMod95qirhuD3vNMSKuU9hLNcyWCrobqdiEDsSNDNTSmmN8hN60M5EtNn7Up5DPH0LyAxpVK7jSBrIeYeJpqK2kQ6Xb5
YlCn7v56SVj9lu3bUFL5r+EekKJmmJkMsVGm/YQ0ppvpsjreQakY9WzqRh3FME/YanBAoYloyFrjcBbkkNImBCbZKGsuBPmu9DoK9kNGX+8jf4L1+NVvwU
sVA6S0A2OUpNVbxydZtCulAU4NG0DFj9DlNd8pZHMYPt5z/1rggY1n35pTuzJ0vOb+eXFPdEhGeytSzlyHFtZ8WVevwcyUJl03dZP9DTgAwVI6EbNM9gYK
bxW4Fo/4bThxGKFfOin+CL6qTwOl2P0URzaCKlmxOoKMBhBu2sg3ktiUXGXDEBZ1IKQcYhdDVRWzkuzzyi6e2QqI6Noz+5inzy34S3byjeSbkw4kSArzqa
CtMhIpQUxehPPVdPn4ziD1DXSirrFUtNEttmto7U2yAUQQcW21jixU0Ergd6mlCuBjUNp3PtF0fe9nAVOkFnRNghTknn+mv6gWsSTJUZfR34wLz7KgunZU
BTCb0mswkfrMNK6ItBTj623VWpcPoldwXjQS3IXjj6I0OgbMdgDuPTFRV1L6M2cwEZF2GRlE4NhC+AkB1Sfu3JnnZ65xKML3sfe2lkV+wWtsHEuQowz0Dl
c0RMEFI362e+o2Wmcr7UugoZi1FXe4V8LHMJ/gGbkrXuxcW9cyCz6Akm7/MlYQvyLHQ+Qi+ZmtidC0SknV9krVgkA3SD2GuiKXwRoGHVTfTvwcMd/IpKkm
OsXcZE3fWRd+4737cldILidSKtMTDBiovL+NuoaBjr08vFiaqMOQo+/gVHFDJkP2sAYNpIaGjsP90DwG5lpzsoJ8slmAf4lV0CyAplkdhYvIqC2HqeWac9
7Z8vm8oqlJfIQGyAg5Cjlyc1H10QVpeTJhS4/VSbpaTT5gv+9oE7X8hju+n9C3A79/m1s7WC77wpX83FhF+MLeYv6QlWHINhMdFiiil8VTYqFJL+f/qooa
FqTbQdF5GQmZeEhd1qORXqdrk6uEaLTJONeYgnCjiE3Z1BSSYWKX/n/+rjx1XuNGSeqEL+mG0eZuiCEec1QQgbI86jlJVvX+dtVtYIkb0WHUnV1+DZNKx6
ohxY5bzQJCAI5an7PuCyFPVaIif2vCxxAoGS9pzi3wZAzMbbrflKvZIbMny+eZ8ErKRCsWSadQQ/lYZ8wrjrHuaaY0XKH9zuPbG1cY5hciy7GIAMt3F2+H
MFhDvAun4pqJFyFVLkJOJsPPErwBTIiJslTDGt/pq2D72Y9OLwQpABZ3/ksUYWr+OS0urBZto7nrU9x+LpDff+s2YtWUoa18ILtms6UNinpgHzCEAnXN4V
5n8oKCjSTMnaUCjv6a88uqNRd+oH+oL+qYVvXm4cz6M56+5o1m1YEipKVtUr9TK6/HamyjU1I3OLc6brCv7JIco5aLkdxvaedbzIgAf7grXdreebJJV8zx
cNqN259Uyxkup13PAjs5gUtzchCzwv5UDaoZ/IV5SQt2S8N0/jbUQrAhdKi+0GMXTzjHiNepXhu9WKRLivUzJ9Khlf/GRCJpu08waOban0zpENMSt+GQXw
1LnPAsb9PYG8ZRIcB5S6GSfdUozhL/LeZtMxyMlYPW4JtNsMn7OHAfCTd3GajmV27jRRUuQpiM28cKrCR16kF9Jszx6XS4fQns2vEhugOWkTuGsjZ0AVp3
RF7qnUR0Tqu8wWq+K1Mk+R+k2f0zRmnZBCDSOAlYUN9UUTyErMbVJ0zAtC3ftlFsGAOybWDtkZHdUXFamJoWM5OWLQoXKv8sLrX6xPQmQz6Lj4hKiaZF3D
Uzo40qs9BRVRqP2WfiVo8fcFITn/LcG+ep9pO70FnYqeQU61QTG87MTrQIZuH+GtHmMJs+5lT/y4bTHkmOgr179XZFoI8vJ7VsRSCrDuXdYfE70ZKTrSc+
NMvPjDKFVnynz5GRmBE50Txj7QUxA0kjCRnKgmB2vplR8pxEiqcMpxWZEd32ORehsIHffBBGEaCswipnBOtCrIGT1fO0oYtUBTm5/54H/rA6dn7SJJjc+V
PC6R3ZLHj3sib+V+HRkF3yW4lKjwFCxYrLQlo45pK7TBo7JzNcTAHeMUnzhFDtyd2PCJStdydKskpjBX3KwCuZIRc3/6ke4efXahR7HIiSgSV1Sxpjvn6Z
Ov7Qwceg/mQX3lGQjnRoQMASeTHFTY5wWVXTshFtfZCz4xTxsr2nmhfi89jhSYASWXSvGq+u26mYCHURRyOobSQQimsGL6Dx8IHKPrDGetBYg4dhFFgybv
NySdH2Z7f4joWAeGvI2E6dTXjef7hYmp9XDUWVKZznIuvzr9O0dfIXDRXDS+IYRq6Ipo0qO3J9dG9tle3C90XvavQavYFoidBjzyoqq9nXi3/I9Ad1QXzv
0hi6jC8i/Vk7ZXTNsUKLvo7ZKaWE51g8Nnnoca+4aU4RvcUEKP3zGUFGuwOrdGhG855m3C1iGciqzsJgTFeifb1nmDrCRlvcRxVViRpFpDFYXKO/a8gSvE
wR3Utm2yCpfpP4oOlc2MJzw5Zq5A5eFo1DkUb2rI4doPM/z2Z+olPoS0mJqdd86e0C4ofTSJ+c3184Eezh2jpv1oA96ZW8hnz1U++CoY2kK6Cyk9rmN8IM
lHX5+XtlS98Ahui8xIy7janepi4aSDOw7pEuCWllPt2u3xlGzXduHIFtTtNZnXhfT3q9wqOMt+ZdGRU+mUgl2HjaLn2PlyH7ch2w7AGF9Xhsvjx7jWfoN9
h3aXtCdR2JNl0KRWpaCxnnYOiebhrNm4goLD3xRJZdgytT1mLD5p6U56yYHly/fzGMU7aph/ztjnQ5yDjWeNBRMEXdA3kzeEOieo4goG2Pz7R52tPa8usy
/4YfzjoViXtyYWyQB+ruB1AZrwW/aAKzFAGwM+klNWQ3VNq8a6cJFMk+24pAgTKLA3ks6ZOckk73LSfqWCQAUH1htxCQ0SKQV7BNA7Y549cfh9/vyZh/H0
J/z0PkM38wsiW8YleqezmZF80iUNJdE0z00c5Azv1YqW1Mc4PFqddE/MbW4o8xxldWtKxJvnxIPv8Nz7dHGKuKkeHPSZbUY0u6RYjIWK3UsHWoXKUGqvlx
cPRl9DArye/B/e74PHs9mtFVtdp6ScSmMJXS1I5eMqb8ZftgmngilRGZb8I4uHFjP2Gfwhp6AjNkAG4sBPEe2pJsUdKliuJL3IOARsabv+IbiUkMyWjuc8
utJ1DMGEZ7oIUk7Yryhr1nbzchZ1ng9iGrCRXhKEuODmisMvuylTVIv59Yclg6JokTjngH4GvAVW9tBEBfQ8S7dyy88qyUwYwF/fEOwVkR0A490MVT3GSb
7bLfZEZHOsfTul5Zx0QNrZv/lllc7cCzET/Az4ADoW/fXFXXRFWTQZsKH0DQ+uDOwwjw+O+pRwYjpZWRrvpXju3g68m9h5Qh6kOpGTFZ6yTP36vvgu5IPY
zzvPMe5XeDP1AWk61jfMxMmpUh7RA0eBgzrXpEEr519QI9/AILt1MrwcVhJegoSSV4We7leTMYbxKqS6eTQ/xcW5Z3zHW+RllhCV7r2XgDslTwFAGTI/S4
JaXzm0u8zy+ezLqid/TNvJwBSIIKfVC20vNXUVIqic2UOFY6agFviEBU5Oocf8qm4lS07JiYJZpD6AyQqG97VeUierZHXSvp9Kx4FTsA+8PGl0abznmK6R
0uYDXyTKKQ+f32AoI1BaZ2K/dmxaa22dYMyBjGdvZ2G/UYihgLX7c5LEUH0DWvD/l1jCEuZmY2AYy5V4S7tfeSISBjEZuwE5Bb5XWTxx28+Pa1ooKv6rtq
NNT9i3mSCf8YTVpDOGtLo9Toawm6vUPr3xowRNU89UIp5xJt84FPilbsJcnPflBCWVQ4597EStpDTY+9WDBRc/kQnhHJ1aNaNo33ORr+CtPMyMO1tl4sD5
uINwz6YGb3f0jkHfBZJM2RMfwj95mOsqldFPVi68g3e5CFzZfogiYbAUTaKNL/gY4QQFkauzPZfVtxHL7pIecKhoYiT9k3w5aDyvVjv8fwzbPcnaw/EKbM
NO4Ht/cQ0ac0cuoCAJ9zkERHpM1B5K9q+zj1U62uXdxne0TTAeF3aswNx6r3hyV68hsoRJNbPIamGSwkD8w2UfgsK1tWIgqv44z20J4T94r3ojx9mqGakF
ox2TU+m19FNaEkQivaL9ksgCsLJMM4JR9AD/ateUg8KZTUwlhZ/9cZnaDNyoi8zxy+cousgi4U8DO39ksKGIIBJSNRnXV4G3tlHUdcoqSn+67JRUaETEFq
786NWkQEHi86PjDGZZG8seHJloQK+44xsXHVQZzmAXmVs0ziRBW4o4H9YAMCN7ZwTGbVw+f5Hwzo6mpvJeaHj1cWqsG0/5hMm6aWEfex4hP0stXOhhHWUy
Cj0yEnvdt1rFcoXDA/8lITfgyFFDnhynN9LZIlJTZTM6E/KWSpFSEkFffSoW9+fWZPwyyYxIsN7ZGP/jz8YuOaualRsjIytUj+QWW4w6jYgoY91PAl6sUM
EmMzX0Js5rHilPU7irRI2BLzNhjZVenRjpogRrE3BWLZedIlTZrFaK9wF9Fk6vG2L0kiW/V+nXefZf0gZkKaSufFiH8d09VFFJGK6KE/56XeUeaoAKu435
+sZOB0B6NPd4RlS7hiajS7n2s8rFrQh7FOW67gTn46hL3qclZ37OPb5Q/9xiCpVF1vy736zLB0V2KpSqIg4DldPUzn78akIwFZeg5BOoSz+63l9GOPi7Zs
/IFlgzhZM7m/7eTY+4taGfsH7JKJei7qaguaTI/Mh2aAMmxaLL2pHBTc3ObuDqRZqW5r/PPZi5SIpzb9k0UyLOMO5PZBEF0kOh5ZitfZF2NStdpeeONVMh
e74g5wS+5fSV19Ogv1gd4j7VPz9yJkwSkmYcYbgUEZ0ScU9VknbLoFRfQQ/yVVil23RB979m5hKXDZljUy8aeTSQ/RY0Bi2us7daUNROCSGMmUwuZR4eGC
YueUUjfKruIK/PP8PftCNm3/lCI8I+7QZYy5AbFV6HLBlx5sKLlm5mPtzaibSLapE1DHoUcdSEFsosi1z5dqyiWNeZBwB3H4USU6mT11tYZDNshmbzkfNR
mpzdcX5mLSv8OuAmxkm/j03xyAVUVUpE2PHqC3W0HXJh/fPT9ThtwaOVBhMgj2lAmkHgY+I2aISKkNPS+xtPfpuoqRu05PBHJ2bZUMrNhGQ0902AjKnvPU
uc9ob0eye3r8AtT6XF2H0VNx/z5AWxqB9eYh4lpRdN3IizvCjDEiWSXPlORbOijmn+FcGyIsRT56SyMZF9l70gSefeKtIZ2dHS4XzZB0VWOhSO16Jhmcve
D+uQPYhvXD0SXoCrFggTAfYffXZsCcW8ydz6wpv6O9IkFFQYJ4inq0/BLOjKt9yxqMcEXRoTuJdnanxVBoRLCF/flrZ2ghha0HpYvTRKl5hCc0lfGTeoBl
g2+UMIGesk04xDeHgrTaYKwA+utX0mEIQ4xfIPaU1Vm1ZEcnr0zQbH88r9RUtxcCjWDhs4KFetNPpnM/7vO18E+lROX4ZXvnG4TzJlva1Q4+4FOzfB4hkD
HafkSo4LrT59djfX3NOex8GJ6uLiYCOzYKRYElwQN0+nninL29p0Y5uDTkKXP0mveyxStgns1SRBR++xseXfp8WW/ZBFkOlqdkTr8mBSjROyi3MWTlpnK1
jpV2wywOmukHYjUOlgEsD2oNWxCMPLNT3PaFn022Wtu1B5rmJVt8HG7JNqWJAnjr1WVeOR+ncOX2d6vfPBvydh7xmAJlnK6IiqFgihHrJ4fhRYiV9QoVsg
EJUEgy9OkEtYCuMg6Sfe2TBXAkS8anSBCJ5XXD2NT+tcn9AxBuNnJ+3vNe3P9irVOhg6tHudQnXGW2sqfKUo+3oR4KlA4e7ZvuikoEwGo4iaDdpc9y8TTO
eIno1d1R4HKiVw2ZN2lTcz1xXpBezWfk4ZHpmWsT4ET5bsLeJ3goouaUe0QN72KSlQo/IpLROsBtNpxhvXXhaRJIST6KfpKFIJZbgNFUcgek8KxvScBYAd
OSJW8fx/dejiQp2BO38qgpCr+dTnejsbnmwtFnp9Cb/y10F0jMXA8oqCYtrhCsm1KzB3V2lRHVNr+lERNk82JJsn3Cd54/DhR6qubIX+mWfbM8W1nJDgV4
5JHMTog2smpZ3oYzzvF/50UK52k+XJfVcnk1shJtiCWzKXuIOyrLJ/wI18fSncuzLV0BYE98O7AxJT3wILNBDiJ0cEgJF41GmpPVeQPoxvWLM0FecfStTx
+I2V3XOWC+KdeSTOMZDqLX6onIjSuzZYBH1YDmewX55XxFd3oZjnI69w6/6cAcw7kPBNsJxYF7ozg3lV9MIMj/6GU+kCP5Hjg/UqGmDKSA5yvFI533j2Ri
labqINBZwI6HEwUY5aaRO+bQTxwosOk5exhJl2jOi1K9Wll9nbD6Qo2dvvtvzGjoQOPCX6gJtdPVQBLFehpu9c0R2wfFsF49k6BqO9OwsCfIuIPwytGtJz
WpmtHJOE1+arXmk5ryGAlTT1ApMsvRzs6uONDltZGXOyzxM4emfB8rX8g78U2AagYoa8jKboD0zksqNnLHZg1rtAuFAwgGJCip2ll6YEKRZocZjS2386h+
MmUJTaG9DEU2/7Wd39grfPv1bkPuZ7jBPh606UZBxIN1OR5kkF9iN7Xkf8YFC74qDpvJ0l96GHKzEO3BrmuYKzJ0/vdLZhJ9Us3TCnb5bBgAuv+nFWzZ/y
ZxFUIBnSnldU7nJdmUQsCtPrM2FyYMwNY2/6EDanJbCJJCAM+JIKhT5P86Kk8yrBgesNWDxkXu3s0L1ek8EqBhI/mkeBqklJxWBWgoX/mTvQeKWmSUu0OT
Usg/d9/wMdMYqWRDW9q2s5SDzkkdA2Q83InyjpWvcKpxuyfx6DPIwBSAghNMOpK99/dCdpT2seIoNBDbrlYIvxrG5RJrC1hJLYjRde5Gj1z4RHEuCrcryC
TkcO8yy60r+BcnR1TNM/LBtUV8gqnVzihpYYu9dlco8v56BSlbGwXWwJ68Uor7mvEafMuxlD2ICOXr6fSVVjIcEA7l2m0PWB8OEmi0SwgjRKDg2sY2zGWr
UajUnem/PjATPpQeGw9ZU3AeFYmjZYTVJn4YuhobCMIolBCY+WNSB90DES5kTGjWOgUviZLpD12pnH5RYIUIOPSdyNbNUODK4SfGL2O/yoPSCEqyX2vMVS
adkFmeSjGSRwQ82EmFNerxndHc3By5Sk0lH+hPicNOkekQn6gRShTsCmTI0HYzGrtdBvrScYO4ZpIn+5BRE3o7Nc+6zekBQKnBg5JLQHxdyDg5kHl+xlJG
96w1CXtgFLF3unovrbLFj/ZMrCVKmIBMzPJDxcutqQniIP5eNBHcKLJYkXHOeGgec29VhI+KJnDhUdrm2Mc6rL50crpOFQqve/izj6ugBa/4Ydp42w5AbU
FVjPGqEjEXkCYc2aqrhDNAmioxR4iCIyQbPmyWe/IBNnp6zOxwW1QHuNS5U+4CRvYrJ3yxLIJEooY5HPSRHtouw9perLW5vGTbtNmagiK8vSe30VOsM5BD
P7fFKNB3genxA1CQ3wWIv/2n9MwhUCMvUmbPpC1mHHiVUp2J2HnwoFcLqX6LUFTK+HH/recy2anOplPfCy9OvYpxjOHJjZ3omg1U+TAejZE4EFkR3LNvpn
vzvOwpCvvchLJUHWKj3XscfEfWO9j+XED76Dg6Wfn+3+uU51I18H6TANe5DQvuYZfVKXjMcIXBVNgtSk8XjvEFabDXxED+/iYUFhM43P640Y74M3WhvDlM
9s7vF3FQtFh79MpcxL+/yPWHl6Znl95gYPQustkFDbs0uKQG7E6RpNuDSqpoDblzIQ8JFytrb9K5//t9s0jI1uhotr/wf7jT1374xu43wEcqpW2dcB0P8E
jNf6LyUoaHY9G9YyHEUY/SKA+OtpzgcWPkFGYqf+jC2PIY9UcdbnDvu1MgNt2AljrcNHGQU3hUX2/nL9zV8hIgqqLRKSsa/99+iZQ0b5yTPnUKNyiHNAFD
6QItpFUmG9U9PxDSnfRnNmv+9UtuF67ODdble7uU9WsCeRySIgeyV2w/59oyvqenELp0ZGWl9vSSGlxJYkVRRsddZDpp2TzA5jWx5p62Kwlzl431XUFyoO
Jq4HGlaE2UTMRRG901QG5vxoa6SfI5HPt4tNy4HtE5bi4PbX5yXcOvuTPuF59PdxgRDLNIwTzJ18lJD7/MUbpuNkFZ9hFATl6uXOMYuOnuPNHZYYE8DQXY
co65uVTkfyORvSRkvBE5tO2Qcl/0iKzgVZbZOiiXtK5warVeIkRsYctSQOFLwHROkAlPI7rPtg1YUI1Yb4dxj/S1j9JocyFv7+FZdwGJbwwGZxMTV1wBYS
WYCtZahwA40cVlESmcctYsFN1GKXKdExIVe1pvKR02y59kk9w9UnIF064e0C61bjuQ0zV5qHtSAfobVpiYALDnpYR+S3MdbygtMR8IepMWNq2cvRbzUgEU
Tc1vw204+Kq6XPOWBcksn2zCzXhQ6pgBvJsfmckiJpQmZNkrON1t7WdAJGkLZ4736FOQyGK0V46Ym/cxXnWyhWJ14Q5/C+JDCeJH3APsk1DAL7O/A6Wpr6
RvpSpclsTW6nE7wKOp2OhcOCe7IVl3JVlihK/Mhangtmsl5zEk0GbhYu2L+mjMS4EVtnthCdL4XeEcfabdqIH20zXIDQb9g9vuZj1EoX9paTSYB8AtCzbT
nMoLi8EJ9FQc3T8+QzIfGi+DI+h9UBGNKxPiLIM+QKEubU03w5tQGHtcfpzDzoR2YEYtp4PhTR2/lTh97wYeCdcBnaO9Mooej8iJnc2zVrFqMY72ggiVby
oDe3pC12O9/UEmVaDDdw8fwbJYhEZAjNCY49xbIg0HlMRF0GIaViQ2WVnJn5QvNqaRdyWKc7/is364XkKrteMdsuFhGTIFRgWpBhqlXZnre0w+cPy4jOgd
ToJbsDgzPmunOakP3xTU1G1bT7KcQx2V0CgEAQX1ToldM5yz0PjiourDJ+q/QqaDFl3EgeubjDuFrTC85BmJqbbochDb4f/McgXnfYrnw91sQLc3I4zqHU
vOXpIwHdQyzYMlkpMyKuKN05yYaZELYtu/HPmg807yNJnqlDsnETHucEKwWaX2m4jh14g6BVjBiSBZOf3WfVAuGjLZxkIiA4sb7nm1kZfrm8CNuc04QWVA
nXalz8uMF4S0gtFc3Wau8OR5Jr4byryuhIk5CuxgumfHusXPlVfqCNLtUcM3yFwv90BuTTNtT+CH16z2zuvEoE3bxo2L/oNM+1cjyWsyNn6Eyg8oT3QGrK
1P90vebYI5nujY8Zlk556zSeCH14QhMb5vILl8l0cFzb6hrME3qL6GUg94ZBD9i0PCQ6ff7USbNhJiLResAHCAtNKn3nJoumBXfOF3/KNs03VkaS6A077h
yAWUs+JrqN5x0L/Ba8o1q4EddKYFEyubdHQJG4kmuW4te863Ejrdyn1w5JgAGIRdMTwOjNKLk70OuGqX+HO90QfSgwqslc3zz0+FpKDC0zWKuky6DiUZdC
5jIueSjCCWEw+5WOhikqXeUCmveI6K14yZzD844TlWui7YchljUgpzvXxXnr7JwZLkt5Qm3Sc4AdKce2ug+tt3CBWryOcCs6MN3vDNacPccRtQihkPE2ju
qBaV5uPverxdh5chTbFSo0k/j4EJHe4f25WoxxB2GR4NBVzZhXOQxeeKLbmWBV9oLjzLx9aS87Tj1qQdwQPc+WeyWOWPFTHr8KGr5fIg7e2vX641Y4qn0n
U8PpaM8cHNrknJfnnZkJLRckikVeDDe4LIOWrGQSCDZ+CJ5AuHXNYh8BJQ2CUf3idy96OS41Fn5YDKzwXCV2iWZ5aNmHBGdIZWpM/BK8BmSxJQgZlZ4vXK
ZoiEGuWU+zHKhQTOvVoETdBdMLMgLLiDZnK1XOccHIOsEIdNr0RRTAPkbzoOljJ0BqClEwQK5LifvDSX8XpFb+7DtuAqflsXmrRbdp0GlHyC647k2XPLcT
y3HVlbdBuJyHqJHeOP1vnDMwybkFtKlkGI5EA66E6kqxSrFjN8PjRCn1w5pAoUnQCFKOd91GeW6BPpkFO2kAOjWrCJLQHsGrlIlrYOdouHCOeIlAuDx0+l
lKtlRYeCTPwQcDcN8sDSqDB+kgYw8oBIMdOIughdmlG70qblOY077UL+/SFGik3eZug8znD0laIij1N2vjhawMXF5tFwCW0wTcu27W+JhS+wEOuf4b/NeK
83pukPVzPg/UKEuUXYY1/J4pCBpze96Jwk4Ct3rV4FWWWTx21oH36SyYlcJbOR+jX563g0vnZb2LzRJybR+wf+icVkML9m+zgwrJzUf4t79PZ71KspnbLC
x4wLsbsx6ntq02t3b6WJREjrbteQGfn/Xzb13OP3IMhL0knWr5jqXcrXkvQa69SzF0dkwtt8R+nBdU16AQzUAIs27IxPJ7yCWpxToaGGHqFB6jCjzuV05Z
AesgKLq+kZrPjrdzQltTirtBGO9jFWpKqGXdMyUecFwdeGOP1Jl6UeuEIopUM4UU9cGdq0Fue5eugYpb9rGgWqwLFgAYjwhVCnYvCfqZIE11Ans1xvARjb
nlU0muSrM/XqBUd+RgKjSYFRMTCijgeRtDQxbDENuEo724vgQOo02S0aOf8uHqj2Ll5ynNF7spCxNLYnTj3+40ydZyRUOLFKlY7FTz87t1jgsIvYj8eaFw
PymRs7HUCgZrEpkMw4LwdAvnFpmRbKbxyTLxCQhKg78zHk74Pu7a3fec5Rq6yF9uj30tM3SW57EsBJPhGL3/71zl0IlgOCfNmKbUwmsAKd3v99NfvkR064
Mzeb0arMv6Gj0PC2oSCEgtuSF94/KRD/+O83tLFAoERPSNAqXRTaJAR7e8usW5tqmqQWSLhG9Qylgsegqt25kK4vrV1oTRz2lAvNJiCiYqojek8yscLNJZ
sO5nTmkXXa9yq6GUKE8XSAzmr7aGH1cJoc3KBxWCeHDYCtiLEUddhklrJ6h7E453fwt+LkNZOU1HxnvXy7e4DaZzz6qjVyi7zEj6cLGjN6ZddsI9DTTWlB
gZi+/3vhKfQsxssx8hGy5TU429nWMecw+UO7mikwGCcDcFbiYiadWe84TLQXYxiw/17gP8hkPlT5DlQ9u7rzssifeOzf9AEu2AD64M/L/2RGMOAbodv7ca
00j22oWVXaLmyRM28D1t0JLyEit/ewKPCkIqeuwwRThByIHRcvzLu83WUYWs1WCe85XYP62pZ9Rn8RM/+IERd3tMtgMquDK2GL4yZg4aZPhMwFMJh6y5bz
jBpGszdYSNfATGIBWEODIgd9JpYy85dE8wu8IENZY8vcu3e4yeTSyNZ1Igi7RvmOnz2RtieHmh36fIV88JnX8WpU0CJl2qQTBsAFoAI18SOpZHYXkRE5rS
ncF6EXLGPFB8npYl9CqkmJX7h3765vEDWpYDl9qPiIhFxBY4fzevnvHT60wEAlcT1RxaCjpPUdNOCzy6L27WHnquHEjWmK4xcn8puFu2bSA2Eq71rZzVzp
P7ARJM87GjZmJlGvsat+FvwXIi0oINZr908JsaWhc6G/TMv+s7h9+GXoLkdoXnb+5N2FMdAK8bwgZsqRASpvaOiGZ7Im1CKq23ikuo5k+fvfijeemMZRrg
zkfIOtyp0Q/JhkrppMVoMmNvftMDeO2nL5iswkHxK4N2paNQGu6rrjzzCnvsERWuknI0l2drcoqkGIq54GPrU6vK6nQK+rRIOdXQpACP4fM+pxMJMoucgP
U0lZe68JXfqYFbIfg0aVMGRS65m3eeBPyOxMOCmdqaidRLZz4TBGJkQ+I8MMs2nnCiA4cPW24zAVa9zZKZziExA02jSD8F4BRLX+v9lNlS4VDPJplIU9w6
9L0s8xKjnq8E/EjxscicdL4G0oauoApXBoeCfwfOqWkeHSdYfoAoS9LZnBY9P0fsfr86szrOQbbxybTbXPFuw0uajxPaoUIBmiIiPf1P6LAB3clLJWc0VQ
C+OpGbnklaA4WcrjQTVSDBnMaDuFUCd611Vh0ccRjqgbiKsWJFA83Efx1/d70sahy01GFvHEPHZTx/GuDbcPSkd/vo5R1vEmVwXoGC/XDr+GusM4Jmshnv
iCZjpHmjD5FHpUa74+ij0dzfYvKfR+/d4xX1MUAlvBdpkL+lpLhFRDAHW178/2aG8SggU+heLDBZ3/H4CFa0+Ei3LmVK70vG8rySmb13Ok/mypzx9AqPmZ
JJiARyJI1GlZQ15+pOML3Fu+QdmBDq4dMkoJL3Lkn2mwpKUDZtV8QV+gRlr09XkWVqveYNuYmfdP2KzHq6sJGsTlQAaci9W3/RuujDdbygmYxfkVUhE39h
HGlO5QMMYSCnW2adARmU8zqfuV95LC+zwR/MPPkRpWtqcAbILnjPLr+2Ixfh7OSFkorabsVM5Z6+eIHs23MYbBPRnOfjPpg6FZkPQA87b/CHiNo16blTfu
bHgPvChivkXbrQROpl0UkHIS8ROTObQEk2bjUMbS0aqpDmsqTPy3QFmWjL/MrFGiukCeWAQs0ud9GQ19j/zoz44ErkLiFArWfnc85A7hhLU+Xnwnzhfw0Y
vHsIJK6KIIs6R06KoEkcRb3tMv4ECz7rieXxKqoYN85oxkQsteRZur77wSWKDIjuPssCl/uB6tnucxVhDGYJ+YI3159SUjoYBIYfeopkGA3n5GALx3YsFp
qH84kNpFlinQcr5W2P45T5nzuXeXnNuGlj6W5I4l1Q61tFakVO4FkJ93h1RjXUJbTbO91W+gezeOinfjkH0hwdLTBa9wn04l6FnUu00pIiMwYnIvOXnsxc
O05UVPJo38FcTItWpEL5VqSS5lk6tOv2DryXlVtvqpR28CSAQmyZmxdDe46kcrZfXcgJPyEDItiM0ZC4u/CZTBZrFoqzUf9+nMVyT+ycJe3ZaCgXHtfttk
DpILMeatxYKTJ3rHgOkhYV7ZgEJFkZMlPTa3c9iw72Wdg8JnwWD1pETjcWXL6lIrzYYEH0gwcdPDDScUYmBbravz36EqfxQ19To9uQjrABSYccFqQhnRsi
L8iVkeZHOpEajbql++v1gtHaQMO4X+7Y6HnNGykutu7DPCMWtD6gCoYSfQD65jgbOM3uRKAVzZhU/9EtF7C8fqKgHvHsKr00//SCCi7Owc21O8fKW4QnrG
rec2RESWC/Ctved1MaToM3hfeU5uFvUnQgYeuwdhZnmFgH/GzP2oMTBSeN+ZlT0z94fE5i9/tznj1ccBrPrs74craUEuqyP84l9xm8Au7Bvejy6pHC96t6
fnMgtbQjXtiPjO2mmFrhjvfgui49yTfDM3TLHN17WYuCX+3XKwiTkPMNloA0p2bYjEVPiKby7UINEGHu6lbDBudgP0Alh08C/F3G0Ym/0sLJBYgVAjjFND
s/HAxcg/NDmjsKg54CdsDwmo8YeYioIt4KmEyYPIUSmuPny0+YDCV030vf4HybBg65IGhPyZZzCaPVBp4zuUlCNKG/9PRfe+qJfl3L4yLtHYG56yx8x0ba
vy5ffwWjkCbblb7YaiJKAtgVPd/IYa6gc94tLtz9eRCBf8sojjP6HnHla4ZdkoiG6+WZeukQRhUxrxZt2KVFGfjVpkLeqV//qYkQpPQsF30Qrj84YaFxgt
2eiLXVYtEKykRuv6OOxjBesJ1x4M4QqRmALhSPnxVveAwy5j0FWho/j8S8h9TyfsM5OzFhqdxrHAv3oI5QaArn66AEXhPIRC1nWB8DTkYGzNiCaY5OTiYn
nGAeHlalxgcJWcPFFZS0uEHUVufLnrwhRzGZ7d9GRQrVi0TeFcyBNnK3aNtrNoIXi+BvS3e5TRkUbXa6MKTweXPwSaC9RTZrIYQdo/wzM0v6gIwGgTt8MT
oCG+mCDJ+4sXQcqynVQ0CmgnHINCxR7Fd40HaZ84VWP82mnTUY5ZFZylUwYk2xtB363rV0hGvvqxZoi9ewWci4QysAuC5c891RBDX2N3e847jg6w4DhX6g
Q4hlpi2himbnK6b0bZaJgFlY2KMt3Yekw8EzRUqi51adxNt6ouzpHkIcETVBtZ8Ebh6dhc0JicfE6H0ghLKQUrJGBfZuFry/KXzLU7mWrfLPvFNHfjtUmj
kbLzPpBJTew7d1hBhqYlW59rRhQicXZ6nUjdeeSbDmAeMOhS1fXcdlWYF3zUj6hDVbXHCXAmjn7rmCrJOT4wxYhu8FmHkiR8iHxklyTJ9frY5y+PuXTtxk
snDdcwEWPb9fzBO65sRi7sUqkEIbPwYmuCQ5N7jx87steDL2F0FESSIesNNPoHphlSMzqaHCzuq/SdypyTQP/cEzAOPvSVxmYuQ0sYCG7najg3Bq5UOJmz
cnwsl3OaIwMpsVTQ1Q3WWHnKPGwUQAG70LiYhITf/4jeA/zb9WDMnaFInvXPUTEl7vaQlhCZJ9K9pXgaRZ7FNhaNCt6NU3u8MZvRuc0diteA2nOxrChN+n
mgs97aTUGxJ6JAGu3Fh4Hw9mBgugwI1DSXlAJ/r4BQ4HM8+kc8mzPEnpGpcAZYD/OnfV6LOLoVsYWJ+DxL0jTAC+a+weRzsGqhJHhTD0LVM6oqUhuP0VMO
efNqjJzu7otANsLgjssaNc7jTaJ4cbecRU5GSoe7Qc4BPwlzS/aALen4oBx+d+4McELBFL6XmZFBcWDHzU7vYXuH2Uh227YY1ACV7SRJILNpFKJEvtptGd
bxhkgPLy4sxPkXiljydrvl9FT4fyJCrmlY6ZufG0TE3DdRA0wst5oZqAU3Bde2mCHZ7g4Ym/BfntLMcl8BR7O5diJs8uT0hpPTFr91rP6fH/XbhaMhQl0Q
Xa4YdbB2jf8Xm2gvZYz6OdnlrW67HsNBcvQHxPY4QCt+nhtPSDs/3AyxB9y3N+83L6KQ/rvb/ew/CV1362zTMuePp6MoIMiHJn0TD5vX224SMm81c6FJQ+
33Qk9QrNjeGRzw2KOJ07G+scLldB2ONewx4utX+ZvexzvSzk0AAcMlL1s0kMKhWKT18BfhmCcLW1Lnrp94GFr/aIfMnOBkWUQFONtaJlSgBcIjGxa7zR8P
DHImEOYil21lu0QEI+ohBmozlP29FpooErnW052beoc8J77udTaPIF0tTEE7hUOs3QatumLTAlkRAEDGaBX90ke6V1QBrYH1apy+Evn7Sd8/zqecdiYa9T
y+1uebcLCvtwLBQM6VtDWOO4NoDXPS2ap90pLEdLhcMNmS7KcsZjvvcvFqVXwpmeALMIXK69Zf7am8aXqV/5v1q3padhSpLKHavbDwhJyJCDPpMTFexeXG
VX79PtOPyuznjzc8x+1gfd+f3Zp7wFvkNwiapu7ziNiHXRK5dAGem9Y3wreIxK+onCkrM6dbK5EcDW4QDhGDBRFWEAi4DpAz0MAqnZRWaq/4jd0B98ZCXi
GZhBPfct69ZamWKUdy8SHu3dsU47VHWV9FSF4471/IcgkW6PaNf7vSyyn991RbLAoZxRfuRdOfpy+evnAfN/XN30qHxCAHj+NsmPWqwnzOb9Bp1gIeIPmD
QMVTOxg2im4z+yHCoBeDfLpn8vW48nbtITe578IqepjX8N8CjS1yfNSkXPIMEm4CKF74hUFg4j10slZYsJetqMxRadV/B+pL3G1nPCAnayC5oWqQJY8z9N
pTRNKLYjF3vmsnj5TKUqIvc68IJbSgdr+yOsmSdW5B6wO60LCnR2/jnWKeHU0I9LyOs8brnfHz1U1Qf68c0HJS8Zm3yvtcMYk2CK62AWCpqYk4OrpjIen3
zz0yMVMrySAe14mlZLSXQe9phdElc+cMapDZthuNM/JZT/ejUg3Uo/IIqa1Y6Ez1qJYy4FvhQz94p5SG8F/xqOs7c4wz8gExVeQ5BjdqciD3xBcN5oj5Yn
KD1SbE8UeleocMA9uoSBKwprd6KUxX3I5ruS6+K/Hf/3z70n/8UV4TZIx9W6tm0f8vInWgYvNpU4jv2akDG3q/n39mUdjxYq0g5QuYh9LK7eZ0lhAulhs0
gcgFKruI9XGYSPpbf8kL88++LP9Kk6ETC+WAvk8N8GDP4VPeVzNmWM+5CNenTffQCbBeQ1/25Ttm1sV+xcLfAKUAgH7z2y1uML6t1Dfd6ni+HSgeuFuMa7
s4gS3YjWZ/+exUy4sztr41DCJIXWmiKpq3ph43qzQdoBPQ60pVtzUd5xtOleA1/bJ7hVx4UOZSw4EnCI9RqMXk1xDUCBimskMp7C3SOOZmhlWmI0c3TLfr
OELDVg/akxDisMK07urRRczssXQBPcUJBvWKJ5SU+jiRZtwzYx0ZYD9DiqsQEqHI7VMLgZzoMJ4ZKmCJr6gDswnrhd7JI1VkFpK12lccLPOIuwbGiC6FJb
KuxXCLGS5iUIEB3ELwlKat98NITqHl2NtRd+DnNOyDn4sxpc6RDhe+pIok/ROoBlsR5zNF6c4xuml4kJistD2hF+SVre0pGydas5BpQ/8RZ7CRdwXo3zyn
hK0l3dNO2hvF5+tt7P3z3s+oDY+wX8GpeB+0h8tTECHid+F5R2Fcwy7Ej+cbv7ezrlWTJOSq9fmm4VlHYSXaKthSd7FRawHv5dxslJO6INcVpN8EWuv5iv
l+/hIwLS/5ZwD0WQAE7cPN79yxPBdo5iM4HPEuX4dZ/WX3JJt0GztCRcLM2s56H+JhTyP1FS1yWlaUUwqI98mk1BOZffabIeSvzjTcwNLueiDGHelrJCnU
+cazir3LnamWIm1/e98ha4jych6boPw8p7t76Q7hgznBO7I5NRctoaXBBvFYHaVTyuLBlGNkG7EIzXxoLc+/kNXcpsiqmbAf4c08X5JRc1J3K2qbDdHukd
K4URXeYM4RR2lMt6F0pHQC0pEtb1ZhjriRBAY8XkQPvAaqRBDWnoHLktIG0MriZwGP/wj6khTPJzhhA6wfj1cX532R8374GXcAhy9LYdHioonSmWyNctVV
aEgH7rGrt5Z6/SASknU97fWLnSfLLpiY045593+aYLYb7+1Ew2jOB2H/FGuZ8QLvRGgMft3KiIK0s5U6WdXFxMiHE92TzjnNlAQphvcqHlA1Hzi3q9gstU
s4AbPpZFf5J2v1NA2HYBT6pkTeYoU23BJh4ZBEDQqkR+aLj9+LRdfk1nrTlrZ68mAxP63HY0DXokXU+CUCDtvYqlT2tEAqlAeXpY00S1PG+WunDXIU2nNG
IXinXGlfU5mWM5Pr/QsHCiWQYQcdCRL6r7xbpkE8nYoR4lx1d2tgrkSp4cBqiIgAtvmjmWfIHtSM9MrgGF3x5LZE7kVpfaLpcOYid7lo07BdJN/X43c7MI
qerSC72dr03UZNN66vPKG8e4L2jdd/YT456GR/83lJYrghK0V6wTswh2uBTnML/flPacJN5ZN6zAyOyljeWy6OUkKhyGjqBi+BosePPIuOE285up0unVy4
UQ2B5sVctF6s4gC0c0vhym8FEGedms1M3DfWmf/3suRIpqOTvcxqGXiJjzaasl/RjaIcLxlnCxLBre2bAqp2XpDsfRgoueFQHE+EV5+18HawI1lMoyDV3t
sbO4MF9xLrH5158DDYA0jj/HXIFXF7fDALqABkZgXlR26McNKr65hZ/mI3rfh/T2t5qzLYJBkAKq273vy3oivbCl4mXLU+MUipknO69TwKViUps3cOlspm
MCCaJz5e0BSShhmkDxwE1lCBPvfuyaSI5qXjgq45BbS8tP/Ik3jtMRJIOdLLqTMG2yPvPl03mzFOyzLXSKkYvPXd1Of1NEqLgjQ5l9oMa6oqYhp1qogtAp
H6WtspVH/NJviUXtN9mO3rMBfShy03iZv01DHUhl8/Xbw8HfL+Dm/nNE1fcEZupNlN+28YrtZ5xHMPN8p6aidMa7B43kYj+WPHdfoH3hs4fIgB9Q0ExoN+
zP6GaAzj1ywt031MMykE9aFtyFtKNI/+0tPYZBvgUVZi7C6q1DqQRJoiNFAQZwaqGY3YZCl8kYvYgJUMy93H/kk0/rqsd7+Jo44jIcWWml7Ta8n0aaHvhd
OLmyfD46sz7mWVg58JCCwJTK7aoTDU/WvhwauW5CWHINlcT6FFtIGmcVf6SFJnfScb1bPlSFKRAIJMdZXENiNMu0aoQj0i9sYvG/uVpWTLT0zSOurEvwiG
OC8HZT1LgO0mMb4OICAYOi+Tq14mZzsi1VwArLaHwrBiu5B7BNRKZv2FyoCeVxvWL9glZzZ4te0apkvPkgprzB35P27132QFGvzv5nMG3qxEsQyCH4fiAp
5TNt2rRMRhZ6Tgjxd9gmaurWr1vaLas8zWUSWzYP5RSjrHhbPCvTeyYlko33UstupQK4CfTgEF/wJs8Epa+lHbHJ+PP5foampf091uEc+7sdzVdvgJMjZE
trGYNTEm3mlzPpk1zj+UhnRooX4XnjxxvIe6hIOK1CEqp6aiJuNNCzE12rD2rHOlkZWzzG3XJ1pfQnbHZAOJQlvHE8WB6w3ofoLmmoTzDjU37hdGcVIJKW
SYjpI/DnSYYlsowqWXy6eMKKQQSKIVIPd1321LQ10juJ0220G95FrAHmn4Yh+HrhpOAYMT/xDzyj3s3Ww7g+OoVY/w89X2Fz
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
|保=onllmnlnmllnmm |俺=mlnnmnlmnmmmjo |倒=lmmmmmlmmmmpln |偷=pmmmmmmmmmmmlm |像=kmmomoknmmmmmm |儿=nmmmpllmlmnmml
|光=lmmmmmomnmnllm |公=mmmmllkmnnmoml |冒=njmmmnkmmommmm |冰=lmmmlllmmmmmjs |出=lmmmmrlmllmlnl |刀=lmmmmmnmmmommm
|刚=lmmmlonmlmnnml |别=mmknnnkmlmpmkm |刷=mmommmmmmmmmmm |前=nmmlmlkmmolonm |劝=mmmmmmmmmmpmmm |动=nmmlmommmmmmlm
|十=nolmmnknmmlmlm |半=nmmmkonmlmmmko |南=mmmmmokmmmmnmm |卡=llomlmmolmnmml |压=lmmmmllmmmlpom |厨=mnmomllmmmmmmm
|发=mmmnmnknmmmnlo |变=mkmmmmmmmqmmmm |口=mmmmmmommmmmmm |另=nmmmnnlmmmmmkm |叫=mlnmmqmmlmmmll |可=lmmnllmmnokmnm
|台=lmmmlommmnmmnl |司=lnmmmlkmmnmpml |吃=mmmmmnnmlmomkm |吊=lmmlmnnnmnljom |同=lmmmllomnlolnm |后=nnmlknmmlnlomm
|吐=lmmmmmommmmmmm |吓=mnmmonmmmlmmkm |吞=mmmmmmkmmmpmmm |商=mmmmnokmnmmmlm |喂=mlmmmommmmmmmm |喊=kmmmlnllnlomnm
|喘=mmmmmmlmmmmmom |喝=nmmmmmommmlmmm |嘴=llmnmmnmmommln |四=lmmmmmknnmnmmm |囡=mlmmmmmmommmlm |围=lmmmmmlmmmmmpm
|土=mmmmmolmmmmmnm |在=nknmmmlnomkonj |地=lnmklnlllmplon |坑=mmmmmommmmmmlm |埋=mmmmommmmmmmmm |塔=mmmmkmmmmmmmpm
|墙=npmmlmkmlmllpm |声=llmmmolnmmmmnl |外=knmlmmloplkomm |天=mnlookhmqllmpl |头=mlmnmlrmlmmlkl |女=pmnmmlkmmmmlkm
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
|脚=lmmmokmmllnmpn |脸=nkmnlmmmllmmno |腿=llmlllpnmmmmnm |舞=mmmmmokmmmmmnm |船=mmmmmmlmmmmmlp |花=mmmmmnkmmmmmpm
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
~call=momollslklllkk ~child=miljoknltmllno ~collapse=hillnqqnkljkul ~crash=kllmmknnkklzjk ~elec=kqmnmmjlkxkljl
~ended=mmmolkoollmlnm ~excess=knmmnlpjomllnn ~fall=ojlmkmsnjlkmnp ~fire=jzlnkknklmmjlj ~gas=jllzmoglklqlkl
~gripe=pmmojmmnjllnok ~heart=kkklnlrnkokmon ~height=mkjnykjljlnlok ~help=nkklkwmmkmklmm ~hint=nmjoommmkmmmmn
~home=kolnnmnlmlolnl ~how=knnmmpnlmklmmn ~if=nllnmokmlmommm ~intruder=ymnmkjkkmmlmmk ~joke=mnnonnmllmmoik
~kin=qnmnlnmlololjj ~leak=knlwkllmkmlmll ~lesson=lmnmnmlmomkmln ~lift=mllnmmjylklloj ~maybe=nnnmllonklknnl
~media=kmpkmlnmmmqlmk ~missing=jlmlimkmvlolmo ~mistake=nmnkplmmlmnnln ~not=klmomnnlomnkkm ~now=nnnnklmmnmlnmm
~old=kjpkkkqlsllmlm ~pain=lkknmoqmllkolm ~past=lmlmlmmmommmmm ~place=npjpnokjlmkmln ~poison=jmlplkrmllrljk
~sale=mmqkmmllmlmlnm ~self=nnknkmlmnolmmk ~senseless=kiismiumiqiook ~smoke=lxlllljllolnkm ~stuck=kkijpjmsjjlnwn
~suicide=hkkkrlmmjlzllm ~thing=lmnmnkmmnollmm ~unable=lklpnkqoklkpmk ~urgent=lonmlqnmkllmmm ~water=ijjolkilmpqlnw
~weapon=zlkkjllllpoljj 一=kmmmlnnnmnlmll 一万=mmommmmmmmmmmm 一下=nlllmnjqlpmlml 一个=okkmmlnlonlmlm 一了=mmmmommmnmlmmm
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
不了=knlknrnnllkmmn 不会=lmmnnlmmnmlmlo 不住=lnlmnmmmkmnokn 不出=kmmmllnnlmlnom 不到=lnmmmlomnmmlnl 不动=llmollmnmmmloo
不去=mpllkklnmmkmop 不及=mmmmmommmmmmmm 不哭=lmmmmmomlmmmmm 不喘=mmmmmlmmmmmmmo 不回=nmlmnlmmkmpmnl 不在=lnlmnlkmqmnlmm
不好=mmmmlpkmnmkmmn 不开=jlmlnolnknnmom 不想=mmmmmmmmlmpmlm 不放=ommmmmmmmmlmmm 不敢=nolmmmlnlollmk 不是=omnlqlmmkmlmll
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
侧=lmmmnmnmlmmomm 侧翻=mmmmmmmmmmmolm 保=nmnlmmjolmlnnm 保姆=pmmmmmlmmmmmmm 保安=mnllmomlmnllmn 保险=mmmmmmlmmmmonm
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
可=kmmnllnmnnlmmm 可是=mmmmmllloolmmm 台=lommpnlmjlllon 台|=mommomlmmmlmmm 台上=pmmlnmmmlmjmln 台了=mmmnllmmmmlmno
台塌=mmmmlplmmmmmlm 台外=mlmmolmmmmpmkm 台栏=mmmmkmpmmmmmlm 台边=mmmmnmmmmmkmnm 台那=lmmmommmmmlmmm 台门=mmmmkmmmmmomom
台风=mmmmlommmnmmml 右=lmmmmlommmmnll 号=mnolnlmpnmklml 号梯=lmmmmmlmmmmmpm 号楼=kmmmmmoonmmmkm 司=ommmmljmmnlpml
司机=pnmmmljmmnloml 吃=mllllnslmlqlkk 吃了=llmmmlpmlmpmlm 吃的=ommmmmmmlmlmmm 吃药=mmmmmlmmommmlm 各=lmmmmllmmmommn
各位=lmmmmlmmmmomnn 吊=klmlqokmlnpjpl 吊|=mmmmmmmmmmommm 吊在=mmmmpnlmmmlmlm 吊的=mmmmlplmmmmmmm 吊着=llmmoolmmmnmll
吊车=mmmmmoommnljmm 吊顶=mmmmmmlmmmmmom 同=nmmlolpmllmlmn 同事=nmmmmmommllmlm 名=mlmlmmmnomnmml 后=omlmolllmmpnlk
后墙=mmmmomlmmmmmmm 后头=mnmnnplmlmllll 后妈=ommmmmmmmmmmml 后座=lmmmmmlmmmmnom 后悔=mlmmmlmmmmommm 后脑=mmmmmmommmlnml
后面=nnmmlmlmmmlpln 吐=jllqlltnklklmm 吐|=lmmollonlmlmnm 吐血=lmmmmmommmmmmm 向=lmmmlmmmnmlomm 向盘=mmmmmmmmmmmplm
吓=mnmmnmlollmmlm 吞=llmmmlpmlmpmll 吞了=mmmmmmommmmmlm 吟=mmmmmmonmmmmkl 吧=lllllplmmmqmmm 吧|=kmmllolmmmqmmm
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
在铁=mmmmmmlmmommnm 在附=mmmmlmmmmmommm 地=omkmioollnlnnn 地|=mollmlmmmmlqll 地上=mllnjlrmlompil 地下=lmmlmnmmlmnlmo
地了=mmmmmmlmmommmm 地库=nnmmmolmmmmlkn 地方=nmmnmmkmnmmlmn 地那=mmmmmommmmmmlm 地铁=ommmmllmmllmmo 地陷=mmmmmmmmmmmmpl
场=mmnllonmolkmnl 场|=mmmmmommmmmmlm 场有=mmmmmmommmmlml 圾=komlnmmmommlnl 圾桶=kommmmnmmmmmlm 坎=mmmmmmlmmmmomm
坏=mknnmlnllmlmnm 坏了=llmmmlnlmmmmom 坐=jllmpjmonlnnmm 坐在=lmmmmmnmmmolmn 坐着=nlmlolnmmlmmnm 坐窗=lmmmommmmmmmmm
坑=llmnmnjmmmmlqn 坑|=mmmmnmlmmmmlno 坑边=mmmmmmlmmmmmom 块=lmmlnnomllnkol 块块=mnmmnkommmmmlm 块往=mmmmnkommmmmlm
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
大|=lqlonokllmmlnj 大了=momnmklmmmmmmn 大事=mmmmmolmmmmmmm 大人=plmmnokmmmllml 大块=mmmmonkmmmmmlm 大堂=nlmmmkommmmmmm
大姐=kmmmllonmmmmmn 大家=lnlmnmmmlmomml 大巴=llmmmllmmmmpmm 大桥=mmmmpmmmmmmllm 大棚=mmmmmommmmmmlm 大水=mmmmmmlmmmmmlp
大石=mmmmmmlmmmmmom 大腿=mlmmmmommmmmnm 大车=mmmmmmmmmmmolm 大门=pmmmmmjmmmmnnm 天=lllmpkmlomnnmk 天|=mmmmlmlmlmopmm
天上=mmmmmmkmmmnmom 天台=lmmmqllmmmlmnm 天听=mmmmmmommmmmmm 天就=lmmmmmlmmmomnm 天桥=lmmmpmmmmmlmmm 天没=mlllmmsmknllmm
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
妇=lmmllmpmmmnmlm 妈=onnnmnjmmmmlll 妈|=mmlmnnjlmmpnml 妈妈=oolmlmkmkmmnmn 妈睡=lmmlmmommmmmmm 妈让=mmlmmommmmmmmm
妈说=lmmnlmnmmmonmm 姆=ommlmmmmmmmmmm 始=mmmmmmommmlnmm 姐=mlmlmklnmnommn 姐姐=mmmmnmkmnnlmnm 姑=mlnnnmnmmmolkl
姑娘=mlnnnmnmmmolkl 姥=mmmmmmmmlmommn 姥姥=mmmmmmmmlmommm 姨=llmnmmonmmlmnl 姨|=mmmnmmkmmnmmmm 娃=nmllnmnlomkllo
娃|=nmmmnnknlmnlnm 娃不=mmmmmmmmommmlm 娃儿=nmmmmlkmmnmmom 娃哭=onmmlmmmmmmmmm 娃在=nmmmmnknlnmmll 娃娃=kmmmnmlmommnlm
娃把=mmmmlmnmmmlmom 娃掉=mmmmmmommmmmkn 娘=olnomlnlnmmlkm 婆=olmolkmlmnnmlm 婆|=mmmmokpmmmlmlm 婆婆=nmmnlnklnmmmol
婆的=mmmmmmlkmmmnom 婆还=mmmmmplmmmmmlm 婴=mlmmmmomlmmmnl 婴儿=mlmmmmomlmmmnl 媳=ommlmmmmmmnnlm 子=mmlommmknmlmnm
子|=pmmmmllmlkmlmo 子一=lnmlnklllmonol 子上=llllmknmmqmlln 子下=lmmmmmlmmmmoml 子不=nmmmlllmqmllmm 子了=ommnmomlmmkmlm
子从=mmmmmmnmnmmnkn 子倒=momlomkmmmmmmm 子卡=mmmmmmmlmmmnom 子吃=mmmmmmommmmmmm 子吞=mmmmmmommmmmlm 子在=mmnmnnlnllnmkl
子头=mmmmmmplmmmmmm 子就=mmmmmmkmmommmm 子手=mmmmnmmmmmkmom 子打=lmmmmmlmmommnm 子把=mmmmlmomlmmmnl 子掉=mmmmmlkmmmmmmr
子流=lmmmmmmmmmmmom 子烧=mlmmmmommmmmmm 子爬=mmmmpmmmmmmmkm 子的=qmmmlmnmllmmlm 子砸=mmmmmnkmmmmmmm 子硬=mmmmmmlmmommmm
子脚=mmmmmmommmmlmm 子要=lmmmnnpmlllmmm 子说=lmmmmnlmlmomml 子还=lmmmmlmmmmlnlo 子那=mmmnmmomnmmmll 子都=lkmnnlnmlmnmml
子里=molmnlmmmlmkom 孕=lmmmmmommmmmmm 孕妇=lmmmmnommmmmmm 存=lmqmmmlmlmnmmm 存折=lmpmmmlmlmnmmm 孙=klomllmnqnlmll
孙子=lmommmlnmnlnln 学=mlnlnnmnlnolll 学校=mmnmmnlmkmnmmm 学楼=mmmmmmlmmmmmom 学没=mmmmmmmmommmlm 孩=olklnmlnnnknmm
孩哭=mmmmmmommmmmll 孩在=kmmmmokmmkmonm 孩坐=lmmmlmmmmmnmom 孩手=mmmmmmplmmmmkm 孩掉=mmmmmlnmmmmmlo 孩的=nmmmmnknmlmmmm
孩被=nmmmlpmmlmmlml 它=nmmnmmkommmmlm 安=mlnlmomlmonlkm 完=llnlmmollnomlk 官=lmommmmmmmmmmm 定=mlmmomkmnmmmlm
定位=nmlmnmlmommmlm 宝=llmmnlomollmmn 宝宝=llmmnmomnmlmmn 实=llmlkmmmmmqmmm 客=ononmnomllllim 客人=mmmmmmommmmmkl
客服=mmommmmmmmlmmm 室=nmmnlkllmmnmom 室友=mmmmmmlmnmomlm 室的=mmmmmlmmmmmmpl 室里=ommlmmnmmmmmkm 室门=llmmmmlmmmmmno
家=ppmmkmklrkklml 家|=nmlmmommnlnlmm 家人=nmmmmpmmmmlmkm 家小=lmmmmmmmmmmmom 家有=mmmmmlpmlmmmmm 家的=lmmmlmlmnmmlom
家窗=momlmnmmmmmmlm 家老=klmmmlolnmmmmn 家都=mlmommmmnmmmmm 家里=kmnmmmplnmmmll 家门=mpmmmlmmlmlmmn 密码=nmmmmmmmlmolmm
察=olommmlmmmmmmm 对=nmolmnmmklonjl 对不=lmmmmmlmmmqmmm 对劲=mmmmmmommmmmml 对方=mmommmmmmmlmmm 对讲=lmmmmolnmmlmnm
对门=onmlmlomlmlmlm 寻=llmmmllmqmomlm 寻勿=mlmmmmmmommmmm 封=lnmnlnkmlmpmlm 小=nkmlmnnoomkmlm 小人=mmmmmmomlmmmmm
小偷=pmmmlmmmmmmmlm 小哥=lmmmmnonmmmllm 小姑=nmmmmmnmmmmmkm 小孩=lmllnnlmknmnnn 小时=mmmmlmlnollmnm 小狗=mmmmmllmmmmmom
小男=mmmmmmlmommmnm 少=kmnlllmmplmmnm 少|=lmommmmmmmmmmm 少一=lmmmmllmnmmmom 少了=lmmmmmmmommmmn 就=mllnnllmmooljl
就一=llmmlmnmonmnml 就不=nmmmolmmmmnmll 就倒=mmmmmlnmmommml 就剩=mmmmmmmmnlmlmo 就命=mmmmmplmmmmmmm 就在=olmmkomllmmmlo
就我=mmmmmmommmmmmm 就把=ommmmmlmmmmmmm 就是=mnmmlklnmlmmom 就没=olmnlnmlmnjmlo 就跑=mommmmmmmmmnmm 就跳=lmmmpmmmmmlmmm
尾=nmmmmmlmmmmomm 尾了=mmmmmmlmmmmomm 尿=lmmmmmonlmmmlm 局=lmommmmmmmmmmm 层=knllrmknmmmlmm 层|=lnmmnmknmmmmml
居=mmlkmmpmlmnmlm 居|=lmmmmokmmmnmmm 居老=lmmlmmommmmmmm 屋=oolnnmlklllkoo 屋|=lomlmnkmmmmmpk 屋了=mmmmmlmmmmmmlp
屋子=lmmmmommmmmmmm 屋里=nnmpmlnlllllnl 屋顶=lkmmoommlnlmkn 屏=mmpmmmlmmmlmmm 屏幕=mmommmmmmmmmmm 山=kmmmloklpljlrn
山上=mmmmmlmmnmllon 岁=kmllolkmsnjlol 岁|=mnmmmmlmqmlllm 岁的=mlmmmmmmmmmmom 岸=lmmmmnkmmlnmno 工=mmlnmnpnlmklml
工人=kmmonlmnmmmkok 工友=mmmmmmommmlnlm 工地=lmmmlnnmmmmmom 左=mmmmmmommmlmlm 己=jlmmnmmmomomml 己叫=mmmmmmmmommlmm
己在=mmmmmnnmmmmmkm 已=lnnmnmklknnlnl 已经=lnnmmmkmlnnlmm 巴=nlmllknmmmlpnn 币=lmommnmmmnlmlm 市=mmmmmmlmomlmnm
布=knmlmlnlomnmln 师=nlonmkmnomllkm 师|=mmmmmmlmnmommm 师傅=nllnnlonmnllkm 帘=lpmmmlllmmmlnm 带=mkmknkjnnnnpon
带上=mlmmnmlmmlmmpm 带我=omommmlmlmlnmm 带电=mmmmmmmmmpmmlm 带走=lmmmmmmmommmmm 帮=lmmmlnolpllmll 帮帮=knnmmrkmmmlmmm
帮我=mmmmmpkmlmnmml 帽=mmmmmnmmommmnl 帽子=mmmmmnlmommmmm 幕=lmommmmmmmnmmm 平房=mmmmmlmmmmmmlo 年=mlmnlllmomnlln
幼=nmmmlmmmmmlmom 幼儿=mmmmlmnmmmllom 广=mlmlmmmmmmmmpl 广告=lmmmmnlmmmnmom 床=mnmkkoklmlmlpo 床|=mlmmmllmmmmmpm
床上=nlmmmmkmnlmmnn 床了=mmmmmolmmmmmok 床底=nomlmmlmmmmmmm 库=mnlpnkllmlmkpk 库|=mnmmmmnmmmnlkm 库里=mmmommlmmmmmnm
应=kmlolkolnmnmpl 应|=lnmmllololmmnl 底下=nnlnnonkllmnlj 底了=mmmmmmmmmmmmmo 店=nllnlkmloomoll 店了=mmmlmlommnmmml
店里=nmlmmmkmomlnlm 废=mmlmlnmmnmmmpl 度=llmlmnmlnmlmqm 度|=llmmmnmlnmlmom 座=lmmmlnkmlnlnnn 廊=mommmmlmmmmmmm
开=ninpomnnjmnjlm 开|=jllmpmlmlnmnmo 开不=llmmmllnmmmmoo 开了=mlnnnplnmlokkm 开会=mmmmmommmmmmlm 开到=ommmmmlmmmmmmm
开始=mmmmmmommmmnmm 开水=mmmmmnommmmmml 开灯=mmmpmlmmmmlmmm 开着=mknmnlllonnlml 开车=nmmmmmmmmmmknm 开锁=mmmmmmmmmmmmom
开门=molnmlnmmmmlll 弄死=ommmmmmmmmlmmm 弟=nmmnllllommmmk 弟在=mmmmmmkmmnlmnn 张=mlnlmlolllonnl 张纸=nmmmmmlmlmomml
弯=llmmnlommmlnnl 弯|=mmmlomnmmmmmlm 弯了=lmmmmlnmmmmlom 弱=lmmmmmommmmmmm 弹=lmmmlnlmlpnmml 弹|=lmmmmommmmmmmm
弹出=mmmmmmlmmommmm 弹开=mmmmmmommlmmmm 强=ommmlmmmmmlmmm 当=lmnlmqoollkmkm 形=llmmmmnmmmmonl 影=nlnlnlmmomlmlm
影|=nmmmmmmmomllmm 往=pplmnokmljnklm 往一=mmmmnmommmmmmm 往上=lomnllnmlmllno 往下=ilmkookpllkmpn 往墙=ommmmmmmmmmmmm
往外=jnnomommlllmkn 往河=mmmmmmmmmmommk 往车=kommmmmmmmmmmn 待=rmmmmlkmlmnmll 很=lmmnmpmmlmnlmk 得=mnlomlmmmknipl
得不=lqmmmnkmmmmmml 得了=mmmmmplmmmmmml 得人=mmmomlnmmmmmmm 得整=mmmmmmmmmmomll 得站=mmmmmommmmmmlm 得要=mmmmmnlmmlmmom
得飞=mmmmmlommmmkmn 心=jllolkrnlmnlnl 心|=mlmommkmmmmmol 心跳=mmmmmmommlmmmm 忙=mmmmmmomnmmmlm 快=nnllnqnmklkkmn
快|=jnlllpnlnmnkmo 快上=mmmmmplmmmmmml 快不=mmmmmkpmmmmmmm 快出=mlmmmonmmmmmlm 快去=lmmmomnmmmmmlm 快叫=lmmmmlommmmmmm
快快=mmmmmommmmmmml 快打=onmmmmkmmmlnmm 快报=nmmlmpmmmmmmll 快拉=mmmmmmlmmommmm 快救=llmmmnmmmmlmom 快来=nommllmmlnomkl
快没=nlmmmmonllmlnl 快点=plllmmlmmlmlpn 念=lmomlmlmmmommm 怀=mmmmmmlmmmommm 怀里=mmmmmmlmmmommm 态=ommmmmmlmmmmmm
怎=lmnnmnolmmlnll 怎么=lmnnmnolmmlnll 怕=nlmmlomnmmmmnl 怕|=nmmmlomnnmlmmm 急=klmmlqmnolknkm 急|=llmlmommomlmmm
急救=mmmnmlommmmmlm 怼=mmmmmmkmmmmqlm 恋=lmnllmmmmmommm 恶=mlmonmlmmmmmmm 恶心=mlmommlmmmmmmm 悔=mlmmmlmmmmommm
惨=rmmlmnkmmmlmmm 惨叫=pmmlmnkmmmmmmm 想=nlloqkkmkmrlll 想不=mmmmomlmmmlmmm 想从=mmmmommmmmlmmm 想吐=mmmommkmmmmmmm
慢=mmmmmkmmnmmmom 慢慢=mmmmmlmmmmmmom 成=lommklomklomlo 我=qkqkmljnnlqkjn 我|=plmlormlllmllk 我下=omnmmmlmnmlmmm
我不=omllmpimnmllmm 我也=mmmommlmlmmmmm 我今=mmmmmmmmmmommm 我们=molmllknmlloop 我儿=mmmmmmmmpmlmln 我关=mmmmmmmmmmmmom
我出=pmlmmmlnmmmmnm 我刚=mmommllmmmlmmn 我卡=mmmmmlmnmmmmom 我发=lmmmlmmmmmommm 我叫=mnlmmlommmmmmm 我吃=mmmmmllmmmommm
我和=lmmnkpmmllmmnl 我喘=mmmlmmomlmmmnm 我困=mmmmmmmommmmjp 我在=lmmmolmllnlmmn 我头=mlmnmokmmmmmnm 我女=mmmmmlmmommmmm
我妈=mlnnmmpmnmimlm 我妹=ommmnmlmmmmmmm 我姐=olmmmmmmlmmmmm 我婆=lmmmllnkmnlnpm 我家=molmlnmlmnklnn 我就=nmmmpmlmlmmmmm
我已=lmnnlmkmmmommm 我店=mmmmmmlmommmmm 我弟=mmllmmlmonmmmm 我想=mmmmommmmmlmmm 我手=nmmnmnmolmlmlm 我打=lnlmmplmmmmlmm
我把=nnnlmmmmmlomll 我抱=mnmmlmlmmlnmol 我拉=nmnmmmommmmmmk 我按=mmmmmmommmmmmm 我摔=mmmmmmnmmmmokm 我摸=mmmmmmommlmmmm
我撑=nmmmmolmmmmmll 我是=mlllnonlmmmmlm 我没=ommmnlmllmmmmm 我爬=mmmmlolmmmmmnk 我真=mmmmmlnmmmommm 我站=nmmmlllmlnomln
我老=llmnmkpllnmmmm 我腿=nlmnmlknmmlmmm 我被=pllmlllnmmmmnl 我要=lmlmmlommmommm 我说=mmlmmommlmmmmm 我走=pmlmmlnmlmnmml
我跟=kmlmnmlmmmnnnm 我身=pmmmmmklmmmnmm 我躲=ommmmmlmmmmmmm 我还=mmlmmlmmlmnmmo 我这=lomlmnlmmmmmmm 我锁=ommmmmmmmmlmmm
我闺=lnmmlmmmlmomnm 戒=mmmmmmkmmmnmom 戒指=mmmmmmkmmmnmom 截=lmmmnomnmmmlml 截|=mmmmnolnmmmlmm 戴=ommmmmmmmmmmmm
户=nnmmolnlmllmmm 户|=omnmlmmmmmmmmm 户上=mmmmomlmlmnmlm 户外=mmmmkmmmmmmmpm 户被=mmmmmmmmmmmmol 户里=mmmmmolmmmmmlm
房=kqnnonikkmmknm 房|=ollnnlmmmmlmlm 房东=ommmmmmmmmmmmm 房子=lmmllolmmmmmon 房梁=lmmmmnlmmmnmol 房着=mpmlmlmmmmmmmm
房里=lmmlmlmmmnommm 房顶=mnmmmlmmmmmmom 所里=olmnmmmmmmmmmm 所门=mmmmmmmmmmmmom 扇=plmmnmnmlmlmmm 扇|=mmmmmmommmmmlm
手=njmlokolnpmknl 手|=lollmnlmlnmmkp 手了=nmmmmmkomlnmmm 手伸=ommmmmmmmmmmmm 手卷=mmmmmmplmmmmlm 手在=ommmmmmmmmmmmn
手抖=lmmmmplmmmmmmm 手指=lmmmnlnmlmlnpl 手机=onplnkmonjkmkn 手架=lmmmnnlmmmmmom 手环=lmmmmmlmommmmm 手电=olmnmmmllkmmom
手粘=mmmmmmommmmmmm 手脚=mmmommnmlmmmmm 手腕=lmmmmnmmmmpmmm 手表=mmmmmmlmomlmmm 手被=mlmmmmqlmnmmkm 手里=omnlmlllmlomll
才=mmllnmlnollmmn 才还=knlmmnlmomlmlp 扎=kmmmmlrmmmknml 扎我=ommmmmmmmmlmmm 扑=lomnlmmmlmlmln 扑了=lmmmmommmmmmmm
扑腾=mmmmmlomlmlmnm 扒=pmmmmlkmmlmmpl 扒着=lmmmnmkmmmmmon 打=tlpmllljlnkmlk 打0=jolmmnnmlmmqll 打|=qmmmmllmmmlmmm
打不=jlmmnommmlklqo 打个=kmmmmnpmmmmmmm 打了=ommllmlmmonllm 打人=mmmmmlmmmommmm 打到=llmmmommmmmmlm 打字=mmmmmlommmlmmm
打得=ommmmllmmnmmmm 打我=omlmmmmnmmmmmm 打扰=lmmmmmmmmmmmom 打架=mmmmmlommmmmmm 打火=mmmmmmmmmmomlm 打电=mnmnnnjmnlmmmm
打的=lmmmmmlmmommmm 打穿=lmmmmmqmmmmmlm 打起=ommmmmlmmmmmmm 打过=lmpmmmmmnmmmmm 打钱=lmpmmmmmmmlmmm 扔=lllmlonmnllmno
扔下=ommmmmmmmmmmlm 托=mmmlmmmmmlnqll 扣=llnmmlnmmllkql 扣住=mmmmmmkmmmmmom 扫=lmpnmmlmmmmmmm 扯=qmmmmmlmmmllnl
扰=lmmmmmmmmmmmom 扶=mlmmlmnllomlol 扶手=mmmmmmllmnmmom 找=mlkmnklluloljl 找不=lmmmmmnmplmmlm 承=mmmmmmmmmmmmom
承重=mmmmmmmmmmmmom 把=pnommjilhnqmml 把人=mlmlmlnmmmlonm 把头=kmmmomnmmmnmmm 把她=omnmmmlmmmlmmm 把小=pmmmlmommmlmkm
把我=rmmlllnnlmilmn 把手=kolmmnmmmmmmol 把窗=lmmomnlmmmmmlm 把线=mmmmmmmmmommlm 把自=mlmlnmkmlmonmm 把路=mmmmmmmmmmmmlo
抓=mlnlqlomklkllp 抓着=mmmmpllmlmmmlo 投=mmommmlmlnmmmm 抖=jlmmmnmnmqlnkl 抖|=llmmmmlnnqmmll 折=lmpmmlnmlmnmnl
抡=plmmmmlmmmmlmm 抡起=olmmmmlmmmmmmm 抢=umlmmlmllmmjll 护=olllnlomllnnml 护工=pmmmmmkmmmmmmm 护栏=lmmmomlmlmmoml
护车=klmmmlrmmmmmml 报=omoolnlllllmll 报|=pmmmmjmmmmmmmm 报警=nmmolnkmmmlmnm 抬=lmmmomnmmmlnmm 抬|=mmmmmlommmmmlm
抬不=mmmmmmlmmmmnom 抱=ommlpkkmllplkn 抱着=mmmlonkmkmomln 抱走=lmmmmmmmommmmm 抽=okloljrnlolmlk 抽|=kmmmmmpmmolmlm
抽不=mmmmmmknmmmmom 抽搐=mmmmmmmmmommmm 担=lmmmmlplmmmmmm 担架=lmmmmlplmmmmmm 拉=nlolqjnllpjnmk 拉不=mmmmmmommmlnmk
拉在=mmmmomlmmlmmmm 拉着=mmmmlnmmlolmmm 拉闸=mmmmmmlmmommmm 拌=mmmmmmlmmmnkqm 拍=pmmnjmmmllkloo 拍窗=mmmmmmmmmmmmom
拎=ommmmmlmmmlmmm 拐=ommmmllmnmmnll 拔=lmmmllnmmmmmol 拔不=mmmmmmlnmmmmom 拖=kmmmlolonlnokl 拖了=lmmmlmmmmmnomm
拖鞋=mmmmmmmmommmmm 拜=lmmlmmommmnmmm 拦=olpmnlkmlmnmml 拧=nlmmmmlmmmonlm 拧开=lmmlmmmmmmommm 拨=ommmlnmmmmmmlm
拱=lmmmmolmmmmmmm 拽=nmmmmonmlmmlmm 拽着=mmmmmolmmmmmmm 拾=mmmmmmmmmmommm 拿=smpmkjmmkpmklk 拿不=lmmmmmommmmmmm
拿手=lnlnmolmmmmmmm 拿烟=olmmmmlmmmmmmm 持=pmmmmmlmmmmmmm 挂=ilnmpljlnnoopk 挂倒=mmmmmmlmmmmomm 挂着=llmmmomlmllnql
指=kmllnmpmlmlmnl 指头=lmmmmmommnlnlm 按=rknnllnnklkmlm 按|=lmmmmmommmmmmn 按在=pmmmmmmmmmmmml 按着=mmmmmmommmmnmm
挖=llmoollmmnmmmm 挖沟=mmmmommmmmmmkm 挡=mnmmmlimmmmqnn 挤=lmmmlmkmnmmmno 挥=mmmmmolmmmmmmm 挺=lmlmlmommmommm
挺挺=lmmmmmommmmmmm 捂=pmmnmlmmmlmlll 捅=pmmmmllmmplmlm 捆=ommmmnmmmmmmlm 捞=lmmmmljmmnmmmq 捞|=mmmmmmlmmnmmol
捞上=mmmmmmkmmmmmmp 捡=mmmmnllmomlmol 换=kmonnlommmlmlm 掀=nmmmlommmmmmlm 掉=illmlooojoimpq 掉|=mlmmmslmmmllll
掉下=lmmmomoolmmmlk 掉了=mlmmmlnmlmlnol 掉出=mmmmmmommmmmmm 掉到=lnmmmmommmmmnj 掉水=mmmmmmlmmnmmmo 掉河=mmmmmmlmmmmoko
掉火=mommmmmmmmmmlm 掉砖=mlmmmllmmmmmqm 掉进=lmmnmlmlmmmmop 掌=nmmmmmommmmmlm 掐=pmmllmpmlmlmlm 掐人=lmmlmmommmmmmm
排=lnnmlnkmmnnlnn 排水=mmmmmplmmmmmlm 探=lmmmnnpmmmmmkl 接=llmnmlllpommlm 接到=nmmmmlmmommmmm 接走=lmmmmmmmommmmm
控=nmnmlllmomnlmm 控看=lmmmlmlmnmommm 推=pnmmlmmnmlkmko 推不=mnmmmoommmkmkm 推倒=ommmmmmmmmmmlm 提=pmommmmpmmlmjl
提着=olmmmmnmmmmmlm 插=lommllllmsmlll 插头=mnmmmmkmmpmmml 插座=mmmmmmlmmommmm 搁=mmmmmomnmlmmmm 搐=mmmmmmmmmommmm
搞=mmmmmolmmmmmml 搬=mlmnmmmommnlmm 搭=mlmllmnmmpmlnm 搭在=mmmmmlnmmomlmm 摆=lmmmlolmmmpmll 摆摊=mmmmmolmmmmmlm
摊|=mmmmmommmmmnlm 摊子=mmmmmlmmmmmmom 摔=klllllrnmolpil 摔下=mmmmmmommmmmml 摔了=lmmmmmpmmnmmlm 摔在=mmmmmmommmmmlm
摔的=mmmmmmmmmomlmm 摘=lmmmmommnmmmlm 摩=nmmlllkmmmmqmn 摩托=nmmmmmkmmmmqlm 摸=pnmllklkltlllm 摸不=mmmmmmommlmmmm
摸了=pmmmmmpkmjmmmm 撑=nlmmknjmlmpmmn 撑不=nlmmmmkmlmnmmn 撒=mmmmmllmmmnnmo 撕=lmmmmlpmmmllmm 撞=nklmnmnnlkltkl
撞|=ommmmmknmmmmmm 撞上=mmmmmmommlmlnm 撞了=mmmnmlknlmmqmm 撞人=nmmmmolmmmmmmm 撞树=mmmmmmmmmmmolm 撞门=ommmmmmmmmmlmm
撤=lmmnmmkmmmmrlm 撬=ommmmmmmmmmmmm 擦=kmmmnnlmmmlnom 收=nmolmllmmnmnnl 收拾=mmmmmmmmmmomlm 放=mmlmmolnmmnmll
放|=nmmmmmommmlmml 放下=nmmmmllmlmnolm 放在=mmmmlmmmmmommm 放我=ommmmlmmmmlmmm 放水=mmmmmlmmmmmmmo 放炮=lommmmlmmnmnmm
故=mmmmmlkmmmmqmm 敌=mmmmmmmmmmommm 敌敌=mmmmmmmmmmommm 敌畏=mmmmmmmmmmommm 救=jllmksomjmmjmq 救|=lmmmmrkmmmmllm
救人=llmmmmkmmmmmlr 救心=mmmmmlommmmmmm 救我=llmmlpnmlmomll 救护=klmmmlrmmmmmml 救援=mmmmmkmnmmmmmn 救救=lmmmmpmmlmnmml
教=lmnmmlmmlmlmom 教学=mmmmmmlmmmmmom 敢=nnlnmmlnlolmmk 敢出=ommmmmmlmmmmmm 敢动=mmmlomlommnmll 散=lnmmmnmmomllmm
数=klnmnmjmmnnmom 敲=nmmmmmpmmmllmm 敲|=ommmmllmmmmmnm 整=jmmmoolmllolnl 整个=lnmmomlmllnmlm 整整=mmmmmmmmmmomll
整片=mmmmmmlmmmmmom 整齐=mmmmmmmmmmomll 文=mmmmkmmmlnpmlm 斗=mmmmmmlmmmmmpm 料=lonlmlmmmmlmpm 斜=llmmnplnmmmlnl
斤=mmmmmmommmmkom 斤顶=mmmmmmmmmmmkom 断=ljloloollpmknl 断了=mkmokolmlnmkom 方=mlomlmlmnlknom 方向=lmmmmnmmnmmolm
施=mmmmmolmmmmnll 施工=mmmmmolmmmmnll 旁=mmmmllmmlolmmn 旁边=mmmmllmmlolmmn 旋转=mmmmmmmmmmmmom 无=lmmmmpmmnmnkmm
日=mmlmlmmmmmpmnm 旧=mmmmmokmmmlmpl 早=kllnllnmplnmom 早上=lllnlnomomlmmm 时=llmmlomnnmlmnl 时了=mmmmmmknomlmom
时候=lmmmmmnmmmomml 明=lnmmlomnllomlk 明天=lmmmmmlmlmomnm 昏=llmnmlomllmpml 昏|=mmmnmmkmmmmmom 昏过=mmmmmmnmmlmomm
昏迷=lmmmmmommmmmmm 星=mlmmmnmlmommlm 星子=mommmmmmmlmmmm 是=lnmnjnlomlmnko 是不=konmmlnnlmmmmm 是个=lmmllmonlmmmnm
是人=lmmmolmmmmmmom 是他=nmmmlmommmlmmm 是公=mmmmmommmlmmlm 是哪=lmmmlmlmommmmm 是幼=mmmmmlmmmmmmom 是水=mmmmmmmmmmlmlp
是没=mmmmmllmmmommm 是烟=mommmmmmmmmmmm 是空=lmmmllmnommmnm 是骗=mmommmmmmmmmmm 显=lmmmmmlonmmmmm 显示=lmmmmmlonmmmmm
晃=mlmlnqlkllmlpm 晃|=llmmmomlmlmmon 晃得=mmmmnolmmmmmlm 晒=llnmmlmmmmnlol 晕=mklonksmmkmmmk 晕|=nmmnmmjmmmmmnm
晕了=llmnommmmlnmnl 晕倒=lmmlmlqmmmmmlm 晚=nlmmlmkmnmpmll 智=mmmmmmlmpmmmmm 智力=mmmmmmmmommmmm 晾=lmmmnommlmmmml
晾衣=lmmmmommmmmmlm 暑=lmmmmmommmmmmm 暖=mmmomnlmmmlmmm 暴=nmmmmllmmlmlno 暴雨=mmmmmlmmmmmlon 最=llmlmmmmnmomnl
最后=lmnmmmmmomnmlm 有=ollknllnnmmmmn 有三=mmnmonmmmmmmjm 有两=mmmmmlmmmmmlpl 有个=nknkpkoommnmlj 有人=ommknnmmklkmom
有几=mmmmmplmmmmmkm 有只=ommmlmlmkmmmmp 有味=llmommnmmmmmmm 有学=mmmmkmmmmnmmnm 有小=lmmmlommlkmmno 有工=mmmllmlmmmmmom
有手=nlmmmllmmlmmom 有没=kmmmmokmmmomlo 有点=lmmmllmmnmpmmm 有电=mmmmmmmmmpmmml 有老=mmmmmmmmmmmmon 有血=lmnmmmkmmmpmlm
有车=mlmlmnpmmmmnlm 朋=lmmmlmlmlmonmm 朋友=lmmmlmlmlmonmm 服=mlommmolnlmmmm 服的=nmmmmnmmmmlmkn 朝=nlmmmlnmmlmnmo
朝下=lmmmmmnmmmmmoo 朝天=mmmmmmlmmmmolm 木=kmmlllnmmoomnm 未=mmmmmnmmomlmmm 本=lnommllmmmnmlm 朵=lmmmmlommmlmmm
机=lnomlnkolmlnnk 机了=mmmmmmlmlmomnm 机卡=mmmmmmmmmmmokm 机器=lmmlmmplmllmol 机在=knmmmmmmmmnlln 机够=mmmmnmommmmmlm
机掉=mmmmmlpommmmjm 机里=mmlmnnlmmllmpm 杀=nlnmlmlmmmomlm 杀|=lmmmmmlmmmpmmm 杀人=ommmmmmmmmmmmm 杆=jlmnnnnmmnmlmm
杆上=mmmnnnommknjlm 杆了=mmmmmnlmmmomml 杆外=nmmmpmmmmmkmmm 杆里=mmmmlmlmmmmmom 杖=mmmmmmlmommmmm 束=mmmmmmlmmmommm
杠=mmmmmmpmmlmlmm 条=kmmlmmlnonomlk 条街=mmmmmmmmmmmomm 来=mmlmnqmlmmkmlm 来|=klklpnkllnmoqm 来一=olmmmnomllllkm
来个=ommmjpnmlmlmll 来了=lomlmmmnklnnlo 来人=kmlnlmnlmmnmnn 来半=mmmmmmlmmmmmom 来压=mmmmmmlmmmmmom 来回=mmmmommmmmmlmm
来在=mmmmlmmmmommmm 来就=mmmmommmmllmln 来开=lmmmmlommmmmmm 来我=lmlmmommmmmmnm 来扣=mmmmmmkmmmmmom 来找=mmmmommmlmlmmm
来把=mlmmmmommmmmln 来气=mmmlmmqmmmmmkl 来的=ommnmnkmmmnlkm 来砸=mmmmloommmmmkm 来越=mnmlmknnmmmmmn 松=lllmmpmlnnmlkl
松了=llmmkqomnmmljm 板=oolmloikknmkrm 板在=mommmmlmmmmmmm 板塌=mmmmmommmmmmlm 果=mmmlmmpmlmomkl 果冻=mmmmmmommmmmlm
枝=lmmmonlmmmmlmm 枪=ommmmmnmmmmmmm 枯=mnmmmlkmmlomom 架=nlllonknmmlmpk 架|=nmmmnmknmmmnmm 架上=mmmmnnomlmmnjm
架了=ommmmlmmmmmmnm 架倒=mmmmoojmmmmlnm 柜=noonllillmllpn 柜子=nlmmmmjmlnmmon 柱=lmmmmommmmmlnm 柱子=mmmmmommmmmlmn
柴=momlmllmlmmmnm 栋=mnmmmpnnlmlmll 栋|=llmmmpmnmlmmlm 栋后=mmmmommmmmmmlm 栋大=mlmmmkpmmmmmmm 栏=klmmnnlmlnmpmk
栏上=mmmmmmlmmnmomm 树=knmlnmllmomkon 树倒=mmmmmlmmmmmlpm 树枝=mmmmnolmmnmllm 校=llmllpkmmmooml 校服=mmmmmmmmmmommm
校门=lmmmmolmnmmolm 样=lmmmnmomlmomml 根=jkmmnommmonkmm 根|=mmmmommmmmllnm 根线=mmmmmlmmmommnm 格=mmmmmnmmmlnmkn
栽=lmmmmlommlmmmo 栽倒=mmmlmmommmmmmm 栽进=mmmnmmlmmmmkno 桃=mmmommlmmmmmmm 框=mmmmolmmmmnmnl 框上=lmmmolmmmmmmnm
桌=lomnmnnlllnlln 桌子=nnmlmnlmmmlmlo 桌布=lnmmmmomlmmmmm 桑=lmmmmmmmmmmmom 桑拿=lmmmmmlmmmmmom 桥=jlllsllmnlklls
桥上=lmmmqllmmmkmmn 桥下=mmmmmmmmmmmlmo 桥墩=mmmmmmmmmmmlom 桥头=lmmmmmomnmmnll 桥底=mmmmmlmmmmmmlo 桶=nomnllmmnlkmmm
梁=lmmmlmkmmmomql 梁上=lmmmmmmmmmomml 梗=mmmmmmommmmmlm 梯=nllllmmvmllklk 梯了=nmmmmmnommmmlm 梯井=mmmlnllnmmmmol
梯停=lmmmmnnkmmmmom 梯关=lmmmmmllmmmmpm 梯卡=mmmmmmmnmmmmom 梯口=mmmnmmokmmmmlm 梯夹=mmmmmmlommmmmm 梯子=mmmmomnlmnmmml
梯突=mmmmmmlommmmmm 梯里=plmmmnkollmmml 梯门=kmmmmmpnmlmmlm 检=kmommmmmmmmmmm 棍=nmmmmmkmmomllm 棚=lplmnoimlmnkol
棚塌=mmmmnommmmmmjm 椅=nmllmmnomllmml 椅子=omlmmmmmmmmmml 楼=nrklqonmjllipj 楼|=llloppolllkmlm 楼上=momlknnmlmlmpl
楼下=nmnmlmnlomllkm 楼不=mmmmmmmkmmmmom 楼中=mmmmmmmommmmmm 楼了=onmllmnmnmmmlk 楼往=lnmmmklmmmmmpm 楼掉=mmmmmmommmmmlm
楼有=mmmmolmmmmmmlm 楼板=mlmmmmlmmmmmom 楼梯=nnmlmlolmmmmlo 楼的=mmmmllmmmmpmln 楼窗=olmmlmmmlmmmmm 楼老=mmmmmlmmmmmmol
楼跳=mmmmkmnmmmnmmm 楼道=nomnmkolmolljm 楼那=mmmmnkknmmmmom 楼阳=ommmkmmmmmmmnm 楼顶=lnmmqmlmmlmmkl 樱=mmmommlmmmmmmm
樱桃=mmmommlmmmmmmm 橘=mommmmlmmmmmmm 檐=mmmmrmkmmlmmml 欠=kmlmommmlmplmm 次=mlmmmlommmnlln 款=lmqmmmmmlmlmmm
款|=lmpmmmmmmmmmmm 止=kmmnmlpmmmmmmm 正=mkrmlolnlmmmlk 正在=lmommnlmmnmmmm 步=nmnmmkmmlmnmlo 歪=lklnlqplmmlmnl
歪在=mmmmlmommmmnml 歪着=mlmomnlmmmmmmm 死=mkkmommklnrmmm 死|=nllllllmlmrmnm 死了=kmmmmlmkmnmmnn 死人=klmmnpommmlmkm
死我=pmmmmmlmmmlmmm 每=mlmmmmolmlnmmn 毒=mlmqmlnmmmkmml 毒了=mmmommmmmmlmmm 比=knmmmoomlmmmln 毛=lnmlmmommmmmmm
气=imlxlmpmjknkjm 气|=lmmpmlmllmnklp 气中=mmmommlmmmmmmm 气了=lmmmllqmmmlmmm 气味=mlmmmommmmlmmm 气往=mmmommmmmmmmmm
气球=lmmlmplmnmmmlm 气管=llmommmmmmomlm 气罐=momlmmlmmmmmmm 氧化=mmmommlmmmmmmm 水=ijjnlpmijrmimy 水|=nnmmnmmmlnklnl
水上=mmmmmlmmmmmmom 水了=mmmmmnnmlmllmo 水井=nmmomommmlmmni 水倒=mmmmmpmmmmmmll 水冲=mmmmmlnmmlmmmp 水到=mmmmmpklllpmko
水区=mmmmmmlmmmmmmo 水口=mmmmmokmmmmmnm 水器=mnmpmmlmmlmmlm 水在=mmmmmmmmmmmmok 水坑=mmmmmmnmmnmmmk 水塔=mmmmollmmmnmnl
水已=mlmmmqlmmlmmlm 水库=lmmmnlnmnlnmmj 水往=nlmlmollmmmmmn 水来=mmmmmlmmmmmmlp 水没=mmmmmllmmmmmmo 水泥=mmmmmmlmmmmmpl
水泵=mmmmmmmmmommml 水涨=mmmmlmlmmmmmom 水淹=mmmmmlmmmnmmpk 水漫=mmmmmmlmmnmmmo 水盆=ommmmmmmmmmmml 水破=mmmmmmommmmmml
水管=olmlnnkmmmmmnm 水箱=mmmmmnommlmmml 水边=mmmmmlmmmlommm 水还=mmmmmnommmlmml 水进=kmmmmolmmmmmnn 水道=mmmmmlkmmmmmpl
水里=lmmmmlommsnlim 水面=mmmmmlommmmmml 水齐=mmmmmmmmmmmmmo 永=mmmmmmlmmmommm 求=nllmlqlmnmnlml 求了=mlmmmolmmmmmmm
求求=mmmmmommmmmmmm 汇=mmommmmmmmmmmm 汗=llmmmlrmlmllnl 江=mmlmlnkmmlplmo 江边=nmmmmnmmmmolmk 池=mnmpklnllnlmln
池里=nmmllmlmmnmmol 污=mmmnmnmmmmmmnk 污水=mmmnmnmmmmmmnk 汤=lkmnnmpmmmmmlm 汽=knlpmlmmmlnoll 汽油=lpmlmmkmmmommm
汽车=mmmmmmmmmmmoml 沉=klmmnllmllmmms 沉下=mmmmmmmmmmmmmo 沙=lomlmllmnllmon 沙发=mommmmlmmmmmmm 沟=lmmnplmmlllqmj
沟的=mmmmommmmmmmkm 沟里=mmmlmmnmmmmpnk 没=ilkmkknntlmmon 没上=mmmmlklmpmlmno 没下=mmmmmlmmonmlmm 没了=nmoklnkmolmllo
没人=mollklkonmnnol 没出=iomnplnmmlmlol 没吃=mmmmmmlmmmmmom 没呼=mmmmmmnmmommmk 没回=mmmmmmmmomlmlm 没声=nlmmnmommlmnml
没接=mmmmmlmmommmmm 没有=kmmklokmnmnnon 没来=mmmmmmnmomlmmm 没气=mmmlmlommmmmlo 没用=lmmmnmmommmmmm 没电=nnmmmmlnnkmmnm
没盖=mmmmmmmmmmmmlo 没看=lmmmmmmmlmmoml 没知=mlmmmmommmnmmm 没脸=mmmmommmlmmmmm 没见=mmmmmmnmlmmmmo 没起=mmmmmmnmmomnll
没跑=nmmmmlmmlmmmom 没跟=mmmmmmmmmmmmlo 没过=mmmmmplmmlmmml 没醒=mmmmmlmmmmommm 没锁=kmmnnmnmmmnmlm 没顶=mmmmmmmmmmlmmo
沫|=lmmnmlmmmmmmmo 河=lmmlkmmlnkrmjq 河|=mmmmlmmmmmpmmm 河心=mmmmmmmmmmmmol 河边=mmmmmlpmomomlk 河里=mmmmmkkmmmomks
油=mrmkmkmmmlmokl 油|=hqmmnmmmmmnmmm 油漆=mmmmmmommmmmmm 油锅=mommmmlmmmmmmm 沿=llmmlnmmmmpmmm 沿|=mmmmlnmmmmomml
沿上=lmmmllnmmmommm 泄=mmmommmmmmmmmm 泄漏=mmmommmmmmmmmm 泉=nmmmmmkmmnmnnm 法=mmommmmmlmlmmm 泡=kmmmnommlolkjq
泡|=lmmnmlommmmmlm 泡在=mmmmmommmnllmm 泥=lmmmmllmmmmlrn 泥块=mmmmmlmmmmmmol 泳=llmlmnnmlmllls 泳|=mmmmmmommmmmml
泳池=mlmnmmommmmmmk 泳的=mmmmmmlmmmmmmp 泵=mmmmmmlmmommlo 泼=npmmmlmmmmmmll 泼了=lpmmmmmmmmmmmm 洁=llmonkmnmmmmmm
洗=lmlqlkkllplmlo 洗了=mmmommkmmmmmmm 洗澡=lmmommnmlnllmn 洗衣=lnmmmlkmnnmmnn 洞=knmnlokmlmlkqm 洞|=mmmmmlmmmnmlpm
洞里=lmmmmlmmmmmlpo 洪=mmmmmnlmmmmmmp 洪水=mmmmmlmmmmmmno 活=lnmknkjlmmtmlm 活|=mmmmmmmlmmmmom 活不=nmmmmmlmmmommm
活了=lommnmkmlmomlm 活动=lmnmmmmmommmlm 流=nlmnlmqlllnnnk 流|=mmmmmmmmmmomlm 流了=lmmmmlpmmmmmmm 流好=lmmmmmommmmmmm
流浪=lmmmmmommmmmmm 流血=nmmmmmjmmmloom 浇=lomnmnmlmlomkl 浪=knmlnmnmmmmmlm 浮=lmmmlljmmmnmls 浴=llmmmlnmmnolnm
浴室=llmnmmmmmmnmom 浴缸=mmmlmmnmmonllm 海=lmmmllnmommmnn 消=lqmnmkmlmmmlmm 消防=mqmmmlmlmmmmnm 涨=llmmlpkmnllmno
涨|=mmmmmmllmllmno 涵=mmmmmnmmmmmllp 涵洞=mmmmmnmmmmmllp 淤的=mmmlmmnmmmmmom 深=kmmmmmmmmmolmn 深|=kmmmmlmmmmpmml
深水=mmmmmmlmmmmmmo 混=nlmpmnkmmmmmlm 淹=mlmmmjlmmnlmls 淹了=mmmmmlmmmmmmmp 淹到=mmmmmmmmmmmmlo 清=llmlpnomnllmmj
清了=mmmmolmmmmmmlm 清淤=mmmlmmnmmmmmom 渗=nlmmollmmnmmlm 渣=mmmmmmmmmmmonl 渣土=mmmmmmlmmmmolm 游=lmmklpnmnllmlo
游泳=mmmkmnpmmmmmmm 湖=lmmmlmjmmlmmor 湖里=lmmmmmmmmmmmlp 湿=lnmmmmnmmollmm 溅=mmmlmmrmmmmmlk 溜=lmmmmmmmmmmqkl
溺=mmmmmllmmmmmmp 溺水=mmmmmllmmmmmmp 滋=lpmmmmmmmlnmll 滋滋=lommmmmmmnmmlm 滑=llllokommllkpp 滑下=lmmmmlmnlmmmon
滑倒=mmmmmmpmmmmlll 滑出=mmmmmmlmmmmomm 滑坡=mmmmmllmmmmmpm 滑梯=ommmlnllnnmmll 滑进=mmmmmommmmmmlm 滚=lomlmmpnmlnmll
满=mmmlmpmlnlmnlm 滩=lmmmmnommmllmn 滩上=mmmmmommmmmmml 滴=lmmmmlommmmmlm 滴到=lmmmmmommmmmmm 漂=llmllklmlmlllx
漂|=mmmmmmmmmmmmmo 漂走=mmmmmmnmlmmmmo 漂起=mlmmmmlmmmmlmq 漆=olmlmlpmmmlmlm 漏=kjlrlmjmlqlnln 漏气=mlmommlmmmmmmm
漏电=llmlmllmmpmmmo 漫=mmmmmmmmmmmllp 潮=mmmmmnlmnmmmnk 澡=lmmpmmmmlnllnn 澡|=mmmnmmlmlolmmn 澡滑=mmmmmmpmmmmllm
瀑=mmmmmmmmmmmmlo 瀑布=mmmmmmmmmmmmlo 灌=mmmlmrlmmllnln 灌|=lmmmmnlmmmmmlp 灌水=mmmmmommmmmmnk 火=kzlskiiklpmkjk
火|=lnmpmmmlmollml 火了=msmkmllmmllmln 火啊=mommmlmmmmmmmm 火机=lmmnmmmmmlommm 火烧=olmmmmmmmmmmmm 火盆=mmmpmmkmmmmmmm
火花=mkmlmmmmmpmmmm 火车=mkmmmmmmnmpmmm 灭=lpmommlnlllmlm 灭不=momlmmmmmmmmmm 灭了=mlmommlnmmmmmm 灯=lnlolniokrkoll
灯|=mmmollmmmnlmnm 灯亮=mmmmmmomlmmmmm 灯泡=mmmmnmlmmommmm 灰=mnmlmmnlmlnmnk 灶=mqmmlmmmlmkmmn 灾=lmommmmmmmmmmm
灾|=lmommmmmmmmmmm 炉=lomslnkmlllmll 炉子=lmmqlmkmlmmmmm 炒=lnolmmmmmmlmmm 炕=mmmomnlmmmmmlm 炭=lkmoolkmmmqmlm
炮=lommmmmmmmmmlm 炸=npmllopmmmllkl 炸了=lpmlmmommnlmll 点=konnllknnnolkk 点|=okmlnllnmlnnnk 点了=lrnmlkkmmqllkl
点着=mmmommlmmmmmmm 烂=mjmnmmpmmmmmmm 烂了=njmmmmommmmmmm 烛=mpmmmmmmlmmmmm 烟=lzmpmlilkllnik 烟|=mpmommkmlmmnkl
烟了=lommmmlmmnmmmm 烟头=ommmmmlmmmmmmm 烤=nmmplllmmmmmlm 烤火=mlmpmmlmmmmmmm 烦=mmmmmnknmlnmln 烧=owlqkkklkknkkk
烧|=mpmmmmmmmlmmln 烧得=mmmnmmommlmmmm 烧炭=mlmmmmlmmmpmmm 烧烤=ommmmmlmmmmmmm 烧着=mkmmmonmmmmmnm 烧起=mommmmlmmmmmmm
烫=msmklmqmlklllk 烫伤=mlmmmmommmmmmm 烫得=lommmmnmmmmmmm 烫手=lpmmmmlmmmmmlm 热=jpmokoollmmlok 热气=mmmlmommmmmmmm
热水=mmmqmmmmmllmnl 焦=mpmlmmjmmpmmmm 焦了=mmmmmmjmmpmmmm 焦味=momlmmlmmmmmmm 然=kmlommoolnlmkl 煤=mnmqokimlmnlnl
煤气=mommmlkmmmpmmm 照=llnmlokmnmqmml 照片=lmnmmmlmomnmmm 照顾=mlmmmmmmlmqmmm 熏=lmmqmlnmllmmlm 熏倒=llmpmmmmmmmmmm
熟=mmmlmmommmmmlm 燃=ltmpmkkmmllmkl 燃了=mrmlmmlmmmmmlm 燃气=mlmommmmmmmmmm 燃起=mpmlmlmmmmmmmm 爆=mqmlmnkmmlmmmm
爆炸=mpmlmllmmmmmmm 爬=okmnplklmlommm 爬上=pmmmkllmmmommm 爬不=lmmnmmnmmmmmol 爬了=lmmmpmmmmmmmmm 爷=mklmlnololmmlo
爷爷=mlmmlmmlnmnnlo 爷被=mmmmmmkmmmmnom 爸=pmnmmkmlllnnml 爸不=nmmmmmlmmmlomm 爸喝=mmmmmmjmmmpmmm 爸在=nmnmmmkmmmmmnm
爸爸=pmnnmllmlklmnm 爹=lmmlmmnmmmolkn 片=knmlmlnmmlnmnl 片一=mmmmmlmmmmnmom 牌=mmmmlommmlmlnm 牌掉=mmmmmommmlmmmm
牌砸=mmmmmlommmmmlm 牙=mlmmmmnmmmmolm 物=mnlllnonmlnmlm 犯=lmmnnmpmmmmmkm 犯了=mmmmmmpmmmmmlm 狗=jmlmmmqmlnmmnm
狗|=mmmlmmommmmmmm 狗叫=ommmlmmmmmmmlm 狗把=lmmmmmommmmmmm 独=lmmlmmommmmmmm 独居=lmmlmmpmmmmmmm 猪=lmnmmommmmmmml
猫=kmmnllmmmlnmpl 猫|=lmmmmmmmmmmmom 王=lmmnmnnmmmmmkn 玩=knlmmnmmoommll 玩打=lommmmmmmmmmmm 环=nmmmmmlmolloml
现=lnpmlnlmmnmlll 现金=lmpmmmmmmmmmmm 珠=mmmmmmommmmmmm 班=mnmmlmmmommmml 班老=ommmmmmmmmmmlm 球=knmmnommmlllok
球|=nmmmmklmmmmmol 璃|=nmmmmmjmmmnlon 璃都=mommmmmmmmmlmm 璃门=kmmmmmpmmmmmmm 瓦=mmmnolommmmkmm 瓶=omlmmmomljpmlm
瓶|=nlmnmmlmmmommm 瓶安=mmmmmmommmkmmm 瓶车=mommmmlmmkmnmn 瓷=mmmmmlommmmmmm 瓷砖=mmmmmlommmmmmm 生=mklnlmqkmlpokl
生了=lmmmmmqlmmlmlm 生间=mnmomllmmmmmnm 用=mnmlnnmnknokll 用|=llmmnmnommmmmn 用了=mmmmlmmmmmommm 甩=mmmmlmmmmolmnl
甩不=mmmmmmlmmommmm 田=mmmmmmkmnmmolm 电=jqmjllnpkvjkkl 电|=lnllllknltmlnk 电了=mllmmlmlmqmmnm 电人=mmmmmmmmmommml
电倒=mmmmmmlmmommmm 电到=mmmmmmlmmpmmmm 电动=mommmlmlmlmomm 电打=mmmmmmommmmmmm 电机=mmmommmmmmmmlm 电梯=nlmnlnnsmjlmkk
电池=lomlmmommlmmmm 电瓶=pomlmmlmmjmmmn 电着=mlmmmmlmmpmmmm 电线=lnmlnpnmmimlnn 电话=kmpmonjmnjnmln 电还=mmmnmlmmmjmmmp
电锯=mmmmmmpmmlmmmm 男=rlmlomlknmmlll 男孩=lmmmmmllommmnm 男的=rlllnnmlnmlmlm 畏=mmmmmmmmmmommm 留=mmmmmmlmnmomlm
疙=lmmmmmommlmmmm 疙瘩=lmmmmmommlmmmm 疯=mmmmmommnmmmlm 疼=lllonkmmmmmnol 疼|=mlmnmllmmnnomm 疼得=llmmnlommmllnm
病了=mmmmommmmmmmlm 症=lmmmnmlnommmlm 瘩=lmmmmmommlmmmm 白=kmmoklmmnnnlko 白气=mommmmmmmmmmlm 白沫=mmmmmlmmmmmmmo
白雾=mlmommlmmmmmmm 百=lmnmnllmlmolmm 百了=mmmmommmmmlmmm 百草=mmmmmmlmmmommm 的=nmnmomljnmmllm 的|=mnloklonnllknm
的一=mlmmlkmllolnnn 的不=mmmmnlnmmkmmmm 的两=mmmmmlmmommmml 的了=mmmmmnjmmmmmom 的人=mlnmopnlllllkm 的几=lmmmmolmmmnmll
的卡=mmmmpmmmmmmmjm 的压=mmmmmmlmmmmkpm 的味=momlmmmmmlnmmm 的嘴=ommmmmlmmmmmmm 的土=mmmmmmmmmmmmom 的在=olmmmlnlmmlmmm
的头=mmmmllnmmmmmom 的娃=mmmmlmommnmlmm 的小=lmmmmmonnmlnkn 的师=mmmljnommnmmnm 的往=nmmmmnmmmmomll 的手=lmmmlnqlmllmmm
的打=mmmmmnjmmmmnnm 的是=mmmlmmommmmmml 的水=llmlmonmmnnmkm 的线=mmmmmmlmmommmm 的绳=mmmmomlmmmmlmm 的缝=mmmmmllmmmmmom
的老=knmmllnnmmlnmm 的胳=mmmmmmllmmmmom 的脚=mmmmmmmmlmmomm 的腿=lmmmmmolmmmnmm 的药=mmmmmmmmmmommm 的被=lnmmmmnmmmmmnk
的话=lmmmmmmmmmommm 的车=mmmmmlkmlmnqml 的邻=mmmmmolmmmmmmm 皮=mmmlklrmmnmmln 皮带=ommmmmlmmmmmlm 皮都=mmmmmmommmmmmm
盆=nlmplmlmmlnmlm 盆|=mmmnmnmmmmnmkm 盆砸=mmmmmmpmmmmmkm 盆里=ommmmmlmmmmmmm 监=nmlmmmmmomlmml 监控=nmmmmlmmomlmml
盔=nmmmmmlmmmmolm 盖了=mmmmmommmmmmlm 盖子=mmmmmmlmmmmmmo 盖没=mmmmmmmmmmmmol 盖的=mmmmmmmmmmmmlo 盗网=mmmmmolmmmmmml
盘上=mmmmmmomlmmmmm 直=mllonlnmlnnmml 直响=mmmmmlmmmmmmom 直在=kmmmmmnomlmmmm 直挺=lmmmmmommmmmmm 直掉=mmmmmolmmmmmnm
相=ommmmllmmmmnmm 看=lplkmmnmnlloml 看|=mmmnolmmlmlmnm 看不=lpmlmmmmkmlnom 看东=mmmmmmommmmmmm 看到=mnmmlokmomomkk
看台=mmmmmmmmmmmmom 看着=ommlmllmlnnmmn 看见=mmmmmlpmmmkmln 真=mmmlnnmmllpmll 眼=mnlolltlllkmkk 眼|=momlmmnmmmmmmm
眼前=mlmnmmommmmmmm 眼睛=lmmmnlqmmmlmll 眼里=mmmmmmpmmmmmmk 着=lplnoklnllmnlm 着|=lmlmlnnlolnnnm 着一=klnmpolllmnmlm
着不=lmmommmmmmlmnl 着东=mmmmmmmmmmmmom 着个=klmlnlmllmonno 着了=lrmnllmlnlnlll 着人=lnlmqmmmmmlojm 着出=ommmmmlmmmlmmm
着呢=mmmonlkmmllnon 着喊=mmmlmmommlmmmm 着地=lmmmmmlmmmmonm 着墙=mmmmmnommmmmlm 着就=mnmmmmommmmmmm 着我=mlmmlmomnmmmlm
着手=mmnmmllomnmmlm 着树=mmmmmmnmmmmlmo 着没=mlmmmommlnlmll 着煤=mmmlmmmmmmommm 着电=mmnmmnlmmkmmmo 着的=mmmnmlkmmmmnmm
着线=mmmmmnlmmpmlmm 着绳=mmmmkmmmmmnmnn 着胸=mmmmmmommmmnlm 着脖=mmmmmmonmmmmkm 着要=nmmmmlmmmmmmom 着起=mommmmmmmmmmmm
着身=ommmommmmmmmjm 着车=mmmomolmmmmlkm 睁=mnmommnmmmlmml 睛=lmmmnlqmmmlmll 睡=lmlqmmnlllnmml 睡了=mlmommnmlmmmmm
睡着=nmmnmlkmmmommm 瞳=mlmlmmommmmmmm 知=lmmllnomnmlmnm 知觉=mlmmmmommmnmmm 知道=lmmmmmmmnmlmom 石=lmmmlolmmllkqn
石头=mlmmmolmmlmlom 码=mlrmmllmlmnmmm 码|=mmpmmmlmmmlmmm 砍=pmmmmmlmmmmmmm 砍人=ommmmmlmmmmmmm 砖=pkmlllmmmmmlql
砖一=mmmmmkmmmmmmpm 砖头=ommmlnlmmmmmmm 砰=mommmmmmmlmmmm 砰一=mommmmlmmlmmmm 破=mlmnmlomnnlmlk 破了=mlmollnmmnmmmm
砸=sklnmnpmllmjkj 砸|=ommmmllmmmmmnl 砸中=lmmmomommmmmkm 砸了=lmmonnplmmmmjl 砸人=ommmmokmmmmmkm 砸到=lmmmlnrmmmmmkm
砸在=mmmmmlommmmlmm 砸玻=mmmmmmlmmmmmom 砸着=mmmmmlpmmmmmlm 砸车=nmmmmnimmmmlqm 砸门=kmmmmmmommmmnm 硬=mlmlnnomlolllm
硬了=mmmmmmmmmommmm 确=mmmmlmmmmmommm 碎=mmmmmnlmmmmoml 碗=lmmmmmkmmmomnm 碰=llmmllmmmrlokl 碰|=mmnmmmommmmmmm
碰了=mmmmmmjmmnmomm 碰倒=mmmmmmommmmmmm 碰到=mmmmmmlmmommmm 磕=mmmmmmmmmmlomm 示=lmmnmmlonmmmmm 礼=lmmlmmommmmmmm
祸=lmnmmllmmmmqlm 祸|=lmmmmmlmmmmomm 祸了=mmmmmmlmmmmpmm 离=mnmmmmkmmmnmmm 种=mlmpmnkmmmmmmm 积=mmmlmpmmmpmlll
积水=mmmmmolmmpmlll 税=lmommmmmmmlmmm 税|=lmommmmmmmlmmm 空=jllmoolonloknk 空|=mmmmonlmmmmmlm 空下=mmmmpnmmmmmmjm
空的=kmmmlllnpmmmpl 穿=klmnmjompmmlmn 突=lnmmmnonmmmmlm 突然=lmmmmnonmmmmlm 窖=mlmomllmmllmpl 窖里=mmmnmmmmmmmmol
窗=lokormikkkokom 窗|=olmmlmlmmmmmnm 窗口=mommnmmmmmmmlm 窗台=mmmlnmmmlmmmlo 窗外=ommmmnmmmmmmmm 窗帘=mommmmmmmmmmmm
窗户=nnlmpkmmmlmmll 窗框=lmmmollmmmmmnm 窗都=lmmommlmmmnmmm 窜=mpmmmmlmmmmmmm 窟=mmmmmmmmlmmmlo 窟窿=mmmmmmmmlmmmlo
窿=mmmmmmmmlmmmlo 窿里=mmmmmmlmmmmmlo 站=mjlnrokmnmnkkm 站|=llmlmonmnllmlm 站不=nlmplnnmlmlmlm 站到=mmmmomlmmmmmmm
站台=mmmmmmlmmmmolm 站在=mmmmomkmlnomlm 站着=llmlnkmmlmqmmn 笑=mmmmnmnmmmomll 笑|=mmmmnmnmmmomll 笔=lmpmmmmmlmlmmm
第=mmnmlnnmmmolkl 第三=lmnllmommmnmll 等=mlommnomllnllm 等着=ommmmlnmmmlmmm 筋=lmmmlnpmmmmmlm 筷=mmmmmmommmmmmm
筷子=mmmmmmommmmmmm 算=llmmnlnmmmommm 算了=mmmmnlmmmmommm 管=lkltookmllmlmk 管|=mmmmnlmolnlmlm 管子=lmmqnlkmmlmlpl
管爆=mlmmmolmmmmmlo 箱=kmlnkolmmrmknk 箱|=nmmnmnmmmlmknm 箱里=lnmmmlpmmlmmnl 篮=lmmmolnmnmmmml 篮一=mmmmolkmmmmmnm
粘=lmmmmmomlommlm 粘在=mmmmmmommmmmmm 粪=mmmomllmmlmmmo 粪池=mmmnmmnmmmmmnk 精=mmmmmmomnmlmmm 糊=mnmnlmolmklnnm
糊味=momlmmmmmmmmnm 糖=omlmlmomlmllnm 糖|=ommmmmmmlmmmmm 系=mmmmmllmomnmlm 紧=mnnmmonmkmkmnl 紫=nlmlmkmmlmomom
紫|=mmmmmlmmmmomnm 紫了=mmmlmmlmmmmmom 累=lmmmlmmmmmommm 累了=lmmmmmmmmmommm 红=ltlokkmllkmmmm 红|=mnmolmmmmmllnm
红了=mpmlmmmmmmmmll 红漆=olmmmmmmmmlmmm 红的=lnmmmmommmolll 约=ommmmmnmmmmmlm 纸=lommllnmmmomll 纽=mmmmmmommmmmmm
纽扣=mmmmmmommmmmmm 线=kmmkmljllzmkll 线了=mmmmmmmmmomllm 线在=mlmmmmmmmommmm 线垂=mmmmmmmmmomlmm 线头=mmmmmmmmmommmm
线掉=mmmmmmlmmpmmmm 线断=mlmmmmlmmpmmmm 线杆=mmmmommmmjmlno 组=mmmmmolmmmmmml 经=lnommmkmlnnlmm 经吃=mmmmmmlmmmommm
经没=mmmmmmommmmmml 经着=mommmmmmmmmllm 绑=olnmlnmmmmmmlm 结=mmmnmmlmmmommm 结束=mmmmmmlmmmommm 绕=plmmmlmmmmmmmm
给=nlslpjmmjlolol 给他=mmommmmmmmmlmm 给我=mmkmolonmmnllm 绝=mmmmmmlmmmommm 绞=lmmmmmrlmmmmlm 绳=nllloqjmlmnlmo
绳|=nmmmlolmmmomlm 绳子=mmllkplmlmmmno 绳断=mmmmoklmmmmlom 维=lmnmmmmomlmmnm 维保=lmmmmmlomlmmom 绿=lmmnmlnmmmmolm
缝=lnmllmkmmlplon 缝往=mmmmmllmmmlmmo 缝里=lnmomlmlmmmmnl 缠=llmmkonmmmmmnm 缸=mmmmmmmmmpnlkm 缸里=mmmmmmlmmommko
罐=momnmmlmmmmoll 网=nmnmmomlmlmmkn 网|=lmmmmpmmmmmmlm 置=mmmmmmlmommmmm 羊=mmmmmlqmmmmmnl 羊水=mmmmmmpmmmmmml
羊角=mmmmmlommmmmmm 群=llolnmmmnlnlml 翻=nlmkmkomlmlpnm 翻|=mmmmmommmmmmlm 翻下=lmmmmmpmmmmlmm 翻了=llmlklolmmlpon
翻出=lmmmpmmmmmmmlm 翻墙=ommmmlmmmmmmmm 翻过=mmmmollmmmolmm 老=mlnnnlnlnlkoml 老二=mmmmmmmmmmmmlo 老人=lnmllolollknol
老伴=mmnnmmnmmmomll 老公=olmmnmomlnkmkm 老太=olmmmmmlmmlnlm 老头=nmmknlmmmmnmmn 老婆=lmmnmkolmmommm 老汉=mmmmmmlmmmmmom
老鼠=mmmommmmmmlmmm 考=mmmmomlmmmmmlm 耍=ommmmlllnnmmmm 耳=qmmmmlmmlmlmll 耳光=ommmmmlmmmmmmm 耳朵=lmmmmlommmlmmm
耳环=pmmmmmlmmmmlmm 耷=mmmmollmmnmlnm 耷拉=mmmmollmmnmlnm 联=mmmmmmlmommmlm 联系=mmmmmmlmommmlm 肉=mnmmmlqlmlmllm
肚=mlmlmmsmlmlmlm 肚子=mlmlmmrmlmlmlm 股=lonnmmmlmmllml 股味=mlmommmmmmmmmm 肩=lmmmmmommnmmln 肩膀=lmmmmmommmmmln
肿=mmmlmmommmlmol 肿了=nmmmmmlmmmmmom 背=mkllnmpmmlmmln 背|=mmmmmmkmmmmmom 背上=llmmmmpmmmmmmn 背不=mmmmmommmmmmml
胡=mmlmlmpmlnmmmm 胡话=mmmmlmpmlnmmmm 胳=lmmmmmomlmmmom 胳膊=lmmmmmomlmmmom 胶=mnmkmmnmmmomlm 胶带=lmmmmmmmmmommm
胸口=lmmlmlpmmnnmmm 能=lmpmknomlkmmol 脉=lmmmmlommmommm 脉|=lmmmmmpmmlmmmm 脐=mmmmmmpmmmmmlm 脐带=mmmmmmpmmmmmlm
脑=mlmmmlpmnllmlk 脑勺=mmmmmmommmlnmm 脖=nlllklomllomnn 脖子=nlllklomllomnn 脚=mnllnnommllmnl 脚下=mmmmlllmmmmmqm
脚在=mmmmknnmmmnnnl 脚手=lmmmnnlmmmmmom 脚脖=mmmmmomlmmmmlm 脱=nlmmmnmmmlnmmk 脱了=mmmmnnlmmmomll 脸=nklomkumklkllo
脸上=olmmmmmmmmmmmm 脸发=mmmmmmommmmlmm 脸白=mmmmmmkmmmmmmo 脸红=mmmpmmkmmmmmmm 脸都=mmmlmmlmmmnmpm 腕=lmmmmnnmmmpmmm
腕上=mmmmmmkmmmommm 腕了=mmmmmmpmmmkmmm 腰=nllmoklnmjnmon 腰|=nmlmmlmmmmmlmo 腰了=mmmmmlmmmmomnm 腾=mmmmmlomlmlmnm
腾|=mmmmmmlmlmmmmp 腿=jklmmlrmkllqpm 腿|=mlmmmmnlmlloln 腿了=lmmmmmlmmmmplm 腿在=mmmmlmlmmmnmon 腿脚=mommmllnmmmmln
腿软=mmmmkmmmmmnmnm 膀=mmmmmmommmmmln 膊=lmmmmmomlmmmom 膊|=mmmmmmnmmmnmkm 臂=lmmmmnplmnnklm 自=jlnlmnkkqmplol
自动=lmmmmmmlmnmmpm 自己=jlmmnmmmomomml 自杀=lmmmmmlmmmpmmm 自闭=mmmmmmmmommmmm 臭=mkmtmlmllmlmll 臭|=mlmpmmlmmmmmmm
臭味=mmmmmmommmmmmm 舌=mmmmmmommmmmmm 舌头=mmmmmmommmmmmm 舔=mmmmmmlmmommmm 舞台=mmmmmolmmmmmnm 船=mmmmmnkmllllmr
色=mnmnllpmmmmlkl 花=jkmmmmpmlpnmmm 花|=mjmnmmnmmpmmkm 花板=mnmmnmjmmmmmon 草=kqmmmlommlomlm 草坪=lommlmommmlmmm
草枯=mmmmmmlmmmommm 荡=lmmmolmmmmmlln 药=kkmklkrmnlslll 药|=lmmmmmnmmmommm 药在=mmmmmmkmmmnmom 药当=mmmmmmommmkmmm
药我=mmmmmmlmmmommm 药片=mmmmmmommmmmlm 药瓶=mmmmmmmmmmommm 菌=mmmmmmommmmmmm 菌子=mmmmmmommmmmmm 菜=mmlokmnmollnlm
营=mmmmmmlmommlmn 落=llmlljkmnollos 落水=lmmmmkkmmmmmls 蒙=onmlmmmmmmmmmm 蒸=mmmmmmommmmmlm 蒸汽=mmmlmmommmmmlm
蓝=lmmmmmnmnommmm 蚊=mommmmlmmmmmmm 蛇=llmnmnommmmmkm 蛇咬=mmmmmmommmmmmm 蛋=mmmommmmmmmmlm 蜂=llmmmmommmmmmm
蜇=mmmmmlommmmmmm 蜡=mpmmmmmmlmmmlm 蜡烛=mpmmmmmmlmmmmm 血=rjmmlkvllkmnkk 血|=nmmlmmolllloml 血了=qmmmmllmmmllmm
血还=olmmmmmmmmmmmm 行=jmpmlnommlmmml 行|=lmnmmokmlmnnll 行了=lnmmmmqmlmllmm 行门=mmommmmmmmmmmm 街=mmmmmnlmmmlomm
衣=pmlknmilnmmmoo 衣服=nllmmmomnllmmm 衣机=mmmmmmlmlommol 衣的=mmmmmmlmmmmmmo 表=nmmpmokmnlkmll 袋=mlmmmlnmnlnmkn
袋|=lmmmmmpmmmmmkm 袖=mmmmmmmmmmlmom 袖子=lmmmmmmmmmmmom 被=rmrkkmkljnjomm 被人=qmmmmlmkplmllm 被关=nmmmmmlommmmlm
被冲=lmmmmommmmmkmo 被卷=mmmmmnommmmllm 被压=lmmmmmmmmmmomm 被吸=mmmmmplmmmmmml 被困=lmmmmllnmmmmrj 被子=kpmlpknmmmmmll
被我=ommmmmkmmmnmmm 被打=mmmmmmlmmpmmmm 被撞=lmmmmmlmmmmpmm 被水=lmmmmommmlmlno 被电=lknmmmmmmomnlm 被车=lmmmmmlmmnmolm
被风=llmmlommmmmmnn 被骗=mmpmnmlmlmmmmm 裂=nlmmmpjmmllmoo 裂了=mmmmmlkmmmmmno 裂开=mmmmmommmmmmlm 裂缝=mmmmmommmmmmlm
装=mknonmlmlplmll 裙=nlmmlmmmnmomlm 裤=ommmmmnmmmlmmm 裤子=ommmmmnmmmlnlm 西=onmmmolmlmlnkl 西|=nlnmmojmmnmmml
西砸=mmmmmlpmmmmmlm 要=pkrlookjkmqjni 要下=mmmommmmmnmmll 要倒=llmmlqkmmlmmom 要出=nmmmlmpmlmlmlm 要往=lmmmolmmmmmmmm
要掉=mlmmmnmmmmmmom 要杀=ommmmlmmmmmmmm 要死=lmmlnommlmomkm 要烧=ommmmmlmmmmmmm 要生=mmmmmlpmmmlmmm 要自=lmmmmmmmmmommm
要走=lmnmmmmmlmommm 要跳=lmmmqllmmmmmll 见=ommklmkmqknmln 见|=lnllnnilmmpomn 见人=mmmmmonmmmmmll 见有=lmmmmolmmmmmmm
见的=lmmmommmmmmmlm 见血=pmmmmmkmmmmlmm 观=mmmmmlnmmonllm 觉=lmmonmnmllnmlm 觉|=mmmmnnnmmlnmkm 角=nmmmnjomlmmlnn
角风=mmmmmlommmmmmm 触=lkmmlkmmlvlmll 触电=mmmmmmlmmpmmmm 言=mmmmmllmmmommm 警=pnoolminlllmml 警|=rmllmllmmmmmlm
警器=lmmpmmlmmmmmmm 警察=plnmmmlmmmmmmm 警铃=mmmmmmmommmmmm 认=nlmmnlmmpmlmlm 认得=mmmmmmlmommmmm 认识=ommmlmlmmmmmmm
让=lmsmmmjlkonlml 让人=monmmmmmmmmlmm 让我=mmommmnmmmnlll 让电=lmmmmmommnmmmm 让走=nmmmmommmmmmlm 议=lmommmmmmmmmmm
记=lmmmmmlmpmnmmm 讲=kmolmomnlmlnml 讲没=mmmmmnmmmmlmom 讲话=mmmmmmlmmmmomm 证=lmqmmmlmmmlmmm 证码=mmpmmmmmmmmmmm
试=ommmnmlmmmlmmm 话=jlnmnmqmmkmoll 话|=mlnmmlllnmmomn 话不=mmlmmmmmmmomlm 话了=lmmnmolmmmlmmm 话关=mmlmmmlmmmommm
话叫=mmmmmolmmmmmmm 话说=molmmmknlmmnnm 误=mmmmmmpmlmlmmm 说=nkqnmlkoolrljh 说|=lnlmmnmmomnmlm 说不=llmllpmlmmnmmm
说今=pmmmmmlmlmlmmm 说再=mmmmomlmlmnmmm 说在=nmmmmmmmomlmmm 说头=mmmommlmmmmmnm 说她=mlmmnmkmmmnmmm 说孩=lmmmmmpmlmmmmm
说带=ommmmmmmlmmmmm 说快=lmmmmmmmmmmmom 说我=lmomkmlmnmnmmm 说是=lmonmommlmlmmm 说水=lmmmmplmmommml 说胡=mmmmlmpmlnmmmm
说要=qmllnlmllmnmlm 说话=mllmmlommmknnl 请=lmlnlnlmmmnmom 谁=kllnmmnmnmnlmm 谁会=mmmlmlmmmmmmno 谁在=mmmmlolnlmnmlm
谁家=lmmmmlomnmmmlm 谁有=llmmokommmlnmn 谁看=lmmmmmkmommmml 调=ommpnlmllmmkll 调架=nmmmomnmmmmmjm 谢=lmmmmmmmmmommm
谢谢=lmmmmmmmmmommm 豆=mmmlmmpmnmmlll 豆|=mmmlmmmmommmmm 负=mmmmnllmmmlmlp 账=mmpmmmlmmmlmmm 账|=lmommmmmmmmmmm
货=kmmnnkknlolqml 货架=mmmmmlmmmmmmom 货梯=mmmmmmmommmmlm 货车=lmmnmmlmmnmokm 贴=nlnlommmmmmmlm 贷=lmommmmmlmnmmm
费=mmpmmnlmmmlmlm 费|=mmommmmmmmmmmm 贼=rlmmlllmmmmmlm 走=ommlmmimtlolkl 走|=olnnmnlnlmnnlk 走了=klnllmjmolplmp
走失=lmmmmmmmommmmm 走廊=mommmmlmmmmmmm 走散=mmmmmmmmomlmmm 走的=lmmmmmlmomlmmn 走着=mmmmlonmlmlmol 走路=lmmmmmommmmmmm
赵=mmmmmmommkmmmm 赶=mollmmnmnmllln 起=nqmmlkmllkonmn 起不=mmmmmlommmlnnl 起来=onmnlmnmlljlmn 越=monnojlnllkmom
越大=mommnllmmmmmmn 越来=mnmlmknnmmmmmn 趴=njmonkpmlpkmll 趴在=mmmmnlomlnlmnk 趴着=olmnllmmlmmmlo 跌=nmmmmlommmmmnk
跑=pnlokmklnkmonl 跑|=mommlokmmmlnlm 跑了=llmnmllmommolm 跑出=mmmmmmlmmmolnm 跟=nlpjnjnpnkmmkm 跟一=mmnmmmmommmmkm
跟上=nmmmmmmmmmmmlo 跟人=lmommmmmlmmmmm 跟到=ommmmmlmlmmmmm 跟着=mmnmnllmmmlmol 跨=lmmmpmmmmmnmlm 跪=nmmmlmnmmmnmkm
路=nmmnknjlpmmpll 路|=nmmlmnlmnmmnkm 路上=mmnmmolmlnmmlm 路了=mmmmmllmmmomol 路口=nmmmmmlmmnmpml 路被=mmmmmmmmmlmomm
路边=lmnnmlpmlmllml 跳=illktkonmnmliq 跳|=mlmkqmmnmmlmml 跳一=mnmmmmkmmommmm 跳下=lmmmnlqmmmlmlm 跳了=lmmmolnmmnmmml
跳楼=lmmmpmlmmmnmlm 跳河=mmmmlmlmmmpmmm 踏=lmmmmommlmmlnm 踏了=lmmmmnmmmmmlol 踢=pmlmmllmmmnmnm 踢|=ommmmmlmmmmmnm
踩=omllomkmmolmml 踩|=ommmmmlmmmmlmm 踪=nmmmmmlmomlmmm 踹=qmmmmlmmmmnmlm 蹭=lmmmmmkmmmmqmm 蹲=immnompmlmmmlm
蹲下=lmmmmmommmmmmm 蹲在=mmmommkmmnmmmm 蹲着=kmmmnmnmmmmmmm 身=ojmlkkrlnomnmj 身|=lmmmmmommmmmmm 身上=nkmmlmolmmpnll
身子=ommmmlomlomlmk 躲=mnmllnjmlomnol 躲雨=mmmmmmlmmommmm 躺=kllmlkqmlpnpjl 躺在=lmmnmmomlmmnmm 车=nnlkklkjnijzmm
车|=nlmlllnmmllnmo 车上=mnmmllnmnmlkol 车下=mmmmmmmmmmmolm 车位=pmmmmmmmmmmlmm 车侧=mmmmmmmmmmmolm 车冲=lmmmmllmmmmqml
车压=mmmmmmnmmmmokm 车司=pmmmmmmmmmmlmm 车在=mommmnnmmlmmkn 车堵=mmmmmmommmmlnl 车子=mmmmlmlmmmmomm 车带=lmmmmmkmmmmpmm
车库=mlmomlmmmmmkon 车底=mommmmmmmmmlnm 车把=llmmmmmmmmmoln 车掉=mmmmmplmmmmpkk 车棚=nnmmmlmmmmmlom 车没=mmmmmokmmmmonk
车漂=mmmmmmmmmmmlmo 车的=mmmlnnkmmmmnol 车窗=lmmlmommmmolkm 车站=mmmmmmmmommmmm 车翻=lmmmmmkmmmmqnl 车被=nmmmmmmmmmmmlo
车还=nlmmmommnmmlkm 车道=mmmmmmlmmmmomm 车里=lkmmmmmmmnnlpl 车门=mmmmmmmmlmmnom 车顶=mmmmlmnmmomnkm 轧=lmmmmmlmmmnplm
轨=llmmlmlmmmqnlm 轨上=mmmmmmmmmmonlm 转=jmwljkklnlknqm 转|=mnollmnmlmlnmm 转不=mmmmmlmmmmmmol 转账=lmommmmmmmmmmm
轮=lllllkloklltnn 轮子=lmmmmmnmmmmomm 轮椅=lmmmmlmommmnmm 轮车=mmmmmmmmmmmknn 软=llnqklmmmlnmkn 轰=mmmmmmlllmmmno
轰轰=mmmmmlmmlmmmmo 轻=nmmnmllmmmommm 轿=lmmmmmlpmmmnll 轿厢=mmmmmmmpmmmmlm 轿车=lmmmmmlmmmmonm 辆=mnmlmlmmmlloko
辆车=lmmmmnnmmmmmkn 辣=nmmommlmmmmmmm 边=lnlmmnnlomnmkk 边|=mmllnnjlnllmrm 边一=ommmmllmmmnlnl 边上=mmlpmlmmnnkmlm
边冒=mkmlmmmmmommmm 边就=mmmmmmlmolmmml 边有=nmlmmlpmkmnmlm 边来=mmmmmommmmmmmk 边那=lmmlmmmommmlln 过=llnkopnllmlnkl
过去=jmnllmplmmlolo 过来=nlmnomlllmlmmm 过栏=mmmmmmlmmmommm 过马=mmmmmmlmmlmomm 近=lnmnklnmmnnmmm 还=mmmmlnkknnkmpm
还勒=lmmmmommnmmmlm 还在=nmmmmmlkommnll 还是=lomlmlommmlmln 还有=knlmopmnkkmmmn 还没=nmmmlnlmollnln 这=ommmmmklolonmk
这个=nmmmkllmnnmmom 这里=nmmmommmnmkllm 进=rlmmjnljklnonm 进|=kmnmmmmmmmmmlo 进不=lnmlnlommmmmlm 进了=pmmmmmklmmnmnl
进人=pmmmmmmmmmmmlm 进去=klnoloonknllmn 进屋=mlmmmolmmlomln 进我=ommmmmmmmmmmml 进来=nmmmmllmmloolm 进水=lmmmmnkmmmlmno
进电=lnmmmmnkmmmmom 进贼=ommmmmmmmmmmlm 远=nmmmklkmlmnnmn 远|=mmmmlmlmmmnomm 连=mmmllnlmmklmqn 连着=mmmmmnommlmlmm
迷=mllnmlomomllol 迷了=lmmmmmommmmmmm 迷糊=mlmnmmommmmlmm 迷路=lmmmmmlmommmol 追=nlnlnmkmmllonl 追尾=mmmmmmlmmmmomm
退=lmomnllmmmlmmo 送=nlllmlmnmnonml 送人=mmmmmmmmmmommm 逆=mmmmmmlmlmmpmm 透=lmmlmmqmmmlmnl 递=olnmmlmmmmlnmm
递柜=mlmmmmommmmmmm 通=jnnllnlmnnmnnm 道=kmmnkkmommnonm 道上=mmmmmlnomnmnjm 道了=mmmmmmlmlmmmol 道口=mmmnmlmmmlmool
遗=lmmmnmlmkmrmmm 遗书=mmmmommmlmnmmm 遛=lmmlmnnmommmlm 那=mnnonkkllplnlm 那个=lpooolmllllllm 那么=mmmmmmlmmomlnm
那人=qmnnlmklmmlmlm 那儿=knmlmmpmmolmll 那块=mmmmmmlmmmmmom 那家=mmmllonmlmmmnl 那栋=mmmmnonmmmmmjm 那男=ommmmmmmmmmmmm
那边=nkmmnojlmnmmmp 那部=mmmmmmmommmmmm 那里=mmmmnmomnmmmkk 邻=nmlmmnmmlmomlm 邻居=nmlmmmmmlmomlm 部=mmmmmmlolmmmmm
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
高|=mommnlkmlmmmmo 高压=mmmmmnnmmomllm 高头=mmmmnmkmmmlmom 高架=mmmmlmmmnmmomm 高空=lmmmnmommmmmlm 鱼=lmmmmlmmmolmkq
鱼塘=mmmmmmmmmmmmlo 鱼那=mmmmmmlmmmmmlo 麻=mmmklmonmummjk 麻|=lmmlmlommrlmmk 麻烦=mmmmmnknmlnmln 黄=kmmqmmlmnlllml
黑=krmjlkmppmjmnk 黑|=lmmmmmnoomlmll 黑了=lnmmmlkmpolmnm 黑的=lonmmmnnmlmmlm 鼓=llmmmmmmmmmmon 鼓的=mmmmmmlmmmmmmo
鼓起=lmmmmlnmmmmmom 鼓鼓=mmmmmmlmmmmmmo 鼠=mmmommmmmmlmmm 鼻=llmpmmnmlmlmmm 齐=mmmmmmmmmmomko 齐齐=mmmmmmmmmmomll
龙=mmmmmnnmnnmmmk
"""
