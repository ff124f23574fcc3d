"""What each character, pair, triple and family of words speaks for danger (above 0) or against it, in twentieths.

Written by tests/domain/learn_wording.py from the labelled lines; not to be changed by hand.
"""

from __future__ import annotations

GLANCE_CONSTANT = -56
GLANCE_WEIGHTS = """
-32 年
-30 哈哈 笑
-29 没电
-27 抽烟 换
-26 价 得我
-25 月
-24 万一 听说 我的 递
-23 吗 猫 玩
-22 啥 快递 改 新 饭
-21 ,是 剧 午 吓 吵 差 户口 歌 要是
-20 原 周 坏 天天 感 有没 水管 电影 画 血压 证 贴 都冒
-19 人家 修 天 太 幸 怕 挂了 晚上 气灶 睡着 视 过了 门禁 鸟
-18 上火 乐 哪里 新闻 期 毛 没砸 球 练 蚊子 装 都快 都要 防 ：
-17 下雨 不着 人抽 们那 原来 在阳 婚 差点 暖气 梦 棋 火锅 烟头 爱 礼拜 社 种 行不 锈 骂 鱼 ， ？
-16 下水 不亮 不要 业 了吗 他俩 作业 块 幢 我车 挡 挪 早 昨 晚 狗 电梯 电视 票 红烧 缺 考 虫 补 被我 谢 车位 ，想
-15 二手 借 六十 口的 唱歌 头发 就在 就好 常 开锁 扔烟 擦 气得 没事 法 滑梯 牌 看了 给她 说一 费 镜 院了 面没 香
-14 不， 了没 人冒 人往 人把 养 区 卖 占 叫了 味了 唱 在都 城 家孩 小说 您 惊 打工 找着 把手 排 横 没， 漆 理 瓜 看着 睡 私 第一 能 被人 说了 课 赔 赛 车被 迟 都进 雨 领 题 ，烟
-13 上看 了吧 亏 他爸 件 会不 会叫 作 候 像着 印 厂 发烧 哈 在楼 在走 堵了 多少 夜里 大声 夹了 将 居家 干 建 得 心疼 总 手机 打呼 打牌 扶 拼 搬 撞歪 放心 暖 板车 查 栓 楼下 楼不 没伤 烟味
-13 牙 窗口 窝 等 红包 群里 老家 肯 茶 责 趟 跑不 路边 车， 退了 针 雪 饿 鸡 ，喝 ，差 ，报 ，掉 ，谢
-12 人的 从五 以前 伐 低 减 几点 出个 刚才 医保 去年 吃撑 后来 听 哪 回去 好在 家猫 息 扔 把他 担心 拿走 提醒 晒被 来水 来看 梦见 段 民 洗 演 灶火 烧纸 烧肉 片里 疫苗 疯了 的水 的电 直接 砸在
-12 碎 碗 碰见 示 秋 等了 药味 西瓜 让人 该 车主 过一 进不 里倒 门卡 院 音 风扇 麻将 ，万 ，没 ，看
-11 or t 一按 上大 不肯 丢 两辆 个事 了救 了！ 事 人住 人在 人帮 人生 你 供 假 儿童 光了 公园 冒水 出口 前 匙 十五 单位 占了 可以 合 吓我 吹 味是 哄 器人 在外 在装 在路 在边 地漏 堆 天有
-11 头就 好没 子咬 孩在 家小 容 密室 对着 屏 想把 想起 感应 戏 成 我快 打折 打游 搭 收 敞 数学 时候 机掉 梯按 次 正好 正常 残 气公 气卡 水， 沙发 没理 流鼻 滑板 满了 滴 滴水 漏水 漫出 灶打
-11 烧烤 焊 牌子 申 登 科 算 箱子 绕 绿 老有 自来 药店 菜 虚惊 表 试 说个 谁把 谣 走不 蹦 还好 这 道 那年 醒了 里没 长 麻了 龟 ，原 ，怕 ，物
-10 ,喝 ,妈 2栋 fi 一刀 上个 上小 下棋 下班 不够 丢人 两点 个卖 个门 也太 买 了下 了个 们楼 会 住着 住院 倒水 做 公共 公司 冬 凉快 几天 刮 前年 加 包 又在 发掉 口红 呛了 喜 在还 圾 圾车
-10 外冒 外地 头老 奖了 妈说 子倒 子太 子问 实 小广 就开 州 工， 帅 干活 平安 弄 忘 快被 惯 感冒 我带 抢到 拆 拉肚 收不 敞着 文 斤 易 是不 晕车 来是 树 椒 楼的 榴 榴莲 气死 水, 沙 洗了 活动
-10 烟花 现场 琴 申请 电脑 画了 疫 的是 的门 盖就 盲道 着呢 社区 禁 秋千 空， 笑死 箱门 纸， 缺一 网 网线 置 能不 脏水 脸， 舞 节 花 荐 莲 蚊 被孩 见一 路面 跳舞 车堵 车库 转发 边围 达 逗
-10 道抽 那次 量 钥 钥匙 锅 锦 门的 防员 防火 食堂 鸽 鸽子 麦 龙 ，医 ，哈 ，您 ，跟 ，麻
-9 1单 ti 一到 一层 一截 一样 上班 不转 中了 久了 九十 了十 了打 了条 了药 了？ 云 从窗 以 们单 伞 伸手 停水 充 出所 出生 到脚 刷 剁 剪 助 北 匙锁 千万 压力 又 只猫 吃 后院 后面 呼叫 呼噜
-9 命的 喷水 在东 坛 垂下 大碍 套 女主 她那 妈让 子喊 孩往 家 家那 察抓 小心 就要 干了 当 影里 往哪 悠 我没 我脚 我跟 扶手 找到 拉走 捡到 掉， 接 推荐 教 新的 昨晚 是隔 晾 更正 服了 木 杆子 材
-9 材料 村里 杯 松了 果 架， 校服 格 框 案 楼上 楼平 楼里 歪了 母 水都 没听 油烟 洁大 派出 流到 涨了 游戏 游泳 满 灭了 烦 煎 燃气 献 登记 看是 着上 着东 着我 码忘 砍一 磨 礼 祝 租 积 积木
-9 站起 经关 结婚 罚 群了 翻车 老了 老是 膏 花坛 蛋糕 被子 记 讲 评 谁有 象 足 跟他 路中 跳绳 踩着 车停 车过 转让 辣 辣椒 过 运 这电 进出 进楼 都流 都被 里住 钟就 钱不 错了 错人 队 限 院里
-9 陪着 雨了 雷 震 霉 静电 预 饺 饺子 饼 马桶 鸭 龙头 ，拦 ，活
-8 ,别 17 ? er ne 一下 一身 万别 三缺 上写 上礼 个口 个月 中药 为 主 主人 久 么 了两 了半 人救 人敲 人醒 人， 什 什么 他自 传 修鞋 停 停电 充电 关好 兴 冒了 冒出 净 刀， 分 刚在 刚有
-8 别人 别再 别慌 到了 券 加班 动车 卷帘 压岁 去玩 口气 号 启 呢 哪天 喊救 喊着 喝口 嗰 回来 围墙 在不 在医 在好 场 圾， 坡道 垃 垃圾 墙皮 声控 多了 夜 天热 好 妈一 子他 子是 安大 宣 少钱 尬
-8 尴 尴尬 岁钱 崴 工地 工资 帘门 平 开小 往屋 得可 得着 慢 我住 我又 我电 我说 战 扫 找谁 报 抽血 招 拿了 拿到 控灯 推销 撒尿 放 放的 救上 救下 日 时间 是 是打 是有 是泥 是漏 是着 有哪 机不
-8 来的 来还 树歪 楼后 楼有 楼门 槽 死了 毛衣 气炸 气费 水道 污 没留 油了 泪 浓， 淋 炒菜 烤 热死 熏 熟 爆了 特 玩具 甲 电动 电工 电话 的假 的窗 皮掉 盲 真 真好 着人 着的 睡不 瞎 窗台 章 笑了
-8 筐 经把 给家 给老 缝了 美 肉 胖 脸红 脾 脾气 腌 葱 蒸 虫， 蚁 血糖 行 被偷 被砸 裸 要命 要的 证明 说的 说说 赔了 跳闸 身汗 车胎 辆电 辛 辛苦 还活 这两 这个 进电 迟早 递到 造 遇 里听 里来
-8 里的 钱包 键 门铃 闹 防门 陪 顿 馅 ，小 ，笑 ，轮 ，黑
-7 ,好 04 16 8栋 en ic r 一看 一脚 一起 一跳 一辈 三点 上午 上周 上扔 下楼 丢的 两句 两根 两百 个角 中午 为了 么电 乡 了一 了会 了往 了是 了根 了辆 亭 人也 人多 人工 人怎 人看 人知
-7 人触 他们 会开 体 便 倒是 候我 偶 元楼 元门 出一 别不 到晚 到现 到的 刷脸 剧里 劝下 匙断 十块 半夜 南边 卡上 卡丢 危 厅 压的 去哪 去那 县 又停 又坏 又堵 可 后我 周末 咋 哭, 哭了 售 喷漆 噔
-7 园 在想 在排 在树 在消 块板 填， 墙裂 处理 备案 多岁 天在 天烧 失灵 奥 奶茶 好了 娃哭 子会 子回 学 学了 学游 孩能 宣传 家别 家娃 宿 封 小区 少 尘 就出 尿 居住 屋头 屎 岗 带娃 弟把 弯了 当场
-7 当年 彩 得喘 得要 快乐 快了 想动 想找 慢点 懒 戏， 我了 我喊 我给 我还 户往 户没 房了 手的 打什 打麻 扫地 找个 把水 把车 抓住 抖音 抬 拖 拖把 拳 拿， 接走 控室 播 放烟 敷 旧 时 星子 是上
-7 是也 晒太 晚点 普 最近 月了 有空 有辆 杀了 来修 来拿 架倒 梯扶 棵 楼中 楼层 正对 民警 水表 汽车 沙子 没发 没大 没转 泔 泔水 注意 滑滑 漆味 演练 火大 火是 火的 灯不 灯， 灵 点 煎饼 照 熄 爸拿
-7 牛奶 狗不 献血 班 班上 瓶， 电口 电瓶 电费 痰 的事 的护 的玻 的线 盆 盖板 直打 看 眼泪 眼镜 着， 砸了 碎玻 福 童 筝 篦 篦子 系 纸壳 线都 绕行 给 罐头 者 聊 股票 股臭 腰疼 腿软 膜 苗 荡 螂
-7 蟑 蟑螂 被蚊 装个 要不 要着 认证 让不 让他 记住 访 识别 说他 说有 请人 谁 谁拿 谁给 调 负责 贵 赖 蹭 车占 车推 车要 近 这天 这种 退 通了 那会 那天 那张 那条 都有 酸 里漂 链子 门关 门前 门岗
-7 闪了 闹钟 闻里 防水 阶 阿婆 险 雨一 黑色 鼠 鼻血 ，丢 ，买 ，刮 ，工 ，师 ，幸 ，开 ，第 ，绕 ，花 ，跳 ，还
-6 , ,怕 ,想 ,没 00 10 br ep i ia if ki pl ta wh 一年 一段 一点 一眼 一顿 七十 三了 上吃 上学 上的 上睡 下倒 下火 下等 下那 不严 不打 业把 个水 个视 个马 也是 买的 了哈
-6 了用 了这 二号 五十 五， 交的 交警 亲 人一 人去 人吃 人坐 人头 人真 今年 今朝 他一 们家 伤着 似的 保洁 停暖 停气 停着 偷了 傅来 像我 儿在 儿就 元的 免费 公积 公里 关了 其 再来 再没 再说 准
-6 减肥 几 几栋 刀的 到三 刹 办了 十了 午， 卫生 危险 卸 去拿 县城 又把 又有 又没 双十 发错 口修 口还 台外 台门 台阶 叶 吃面 后发 听就 咯噔 咱 唉 啥， 喷嚏 嘴上 嚏 四五 回事 围栏 国 在一 在修
-6 在单 在的 在门 坏了 坐车 块钱 坨 坪上 型 堆在 堵车 复 多 大厅 天停 天早 天走 头顶 奖 奶家 好吃 好说 嫁 子们 子住 子学 子底 子断 子的 子睡 子进 子， 存 季 学会 安全 完了 室逃 家关 家墙 家店
-6 家水 家灶 家的 容易 对不 寿 尖叫 就差 居在 崴了 工作 差， 年我 年有 庆 床垫 开会 开窗 开车 得一 心， 志愿 怖 恐怖 惨了 成水 我吃 我放 我这 我问 房钱 房， 手环 才有 打卡 打印 打完 打的 扔在
-6 扶起 把火 投 折 折， 抢不 抢修 护理 报名 抹 担 拍 拜 拦不 拿下 挡着 捡 换了 换电 据 排烟 接上 搁 搬走 放假 救， 断网 旅 旗 日子 早晚 映 是什 是在 晕， 有只 有条 有白 期了 本 本子 术 来有
-6 来说 杷 枇 枇杷 某 染 柜 柜门 树叶 样的 核 梯底 梯那 检 椎 楼外 楼大 歉 止住 死我 毒， 比赛 毕 毕业 毛病 水压 水味 水往 水果 水的 水费 污水 没法 泳， 测 渣 湿 漏一 激 灾 点多 热 熏得 班了
-6 理了 璃， 生气 用 用上 用吗 疼了 白粉 的发 的学 的红 的车 皮一 盖 盯 相亲 省 看病 看， 真大 着娃 着心 着跑 着都 砖掉 砸墙 积金 秸 程 稳 稻 窗关 筋 算谁 类 糊了 紫， 线露 绕着 绝了 统 续 缆
-6 羽 翘起 老化 耳机 耳背 腊 腐 腿脚 良 艺 花了 藏 蛋 被老 裂缝 装了 规 视里 解 讲的 说肚 说里 说错 谁管 谁要 谁说 走楼 跑完 跳， 蹦， 车一 车卡 车拉 车挡 轮车 返味 这一 这事 这楼 迟到 送 送饭
-6 逃脱 道叫 那段 部门 都到 都发 都听 里味 里堆 里放 里那 金的 铜 错 长大 门卫 门锁 问了 问问 间有 队， 阿拉 非 非说 面打 面， 饭都 驿 驿站 高兴 高血 鹉 鹦 鹦鹉 ，你 ，冷 ，太 ，找 ，救 ，教
-6 ，漏 ，白 ，管 ，装 ，起 ，踩 ，过
-5 ,师 ,真 ,笑 : ay ce de f ok ry yo 【 】 一号 一手 一着 一问 三块 三遍 上刷 上哪 上漏 上说 上门 下烧 下跳 下雪 不吃 不大 不收 不漏 不进 丑 两天 严 个坑 个护 个洞 个跳 串 临时
-5 习惯 乡下 了。 了也 了先 了四 了找 了插 了进 了重 事说 井盖 交站 人从 人修 人做 人偷 人好 人心 人推 人收 人用 人管 人给 今儿 他家 他电 仗 付， 以下 价格 伏 休息 优 伙， 会被 传单 似 住了 住证
-5 体检 便宜 倒垃 健身 偷抓 儿家 儿的 先睡 关心 关系 养了 冒充 写作 农村 冬天 冰， 凉 减速 出门 击 划了 刚接 刚给 判 别信 别怕 别放 别的 到他 到后 到她 到底 到有 刷不 刷到 前几 前男 动室 动门 匀
-5 包没 区外 医 升 午觉 半个 单 占着 卡刷 印机 厅的 去 去世 去打 去社 又涨 又被 反了 反映 反诈 取个 受不 口本 司来 吃啥 吃火 吃药 合同 吊上 吊顶 后怕 吧 吵得 吵死 周一 味, 和好 咖 咖啡 咱这
-5 响一 哪些 哭的 啡 啦！ 喝酒 回我 因为 困死 囱 国外 在唱 在滴 在群 在能 地 地库 地机 地铁 场舞 坐了 坛里 堆满 堆着 堵得 塌房 墙根 墙那 墙都 墙面 备 外头 多亏 大学 天去 天塌 天这 太婆 太快 失眠
-5 头水 头， 奇 奥特 她妈 好的 委 娃在 婆说 嫌 子去 子跑 子躲 孙子 学题 孩子 孩玩 安检 定 宜 客人 室里 室门 家在 家狗 家窗 家老 家要 家走 宽带 对面 寻思 导 导航 小了 小点 就两 就往 就怕 就打 屁
-5 层白 居们 巡 市鸡 带走 平了 幸好 床底 度 庭 康 弟在 张 律 得头 得想 心 怎么 怖片 急， 恢 恢复 想上 想报 想拿 慰 我一 我也 我二 我亲 我会 我做 我回 我就 我眼 我窗 戒 户关 户的 房贷 所 手续
-5 手都 打不 打球 打疫 打着 托管 托车 扛 找人 技 抽筋 拉下 拉门 拍了 拐角 拔出 拿绳 拿药 挖了 掉了 掉水 排到 排气 排骨 接龙 控器 提前 摆到 摸黑 擦窗 收一 放了 放到 救助 救急 教教 断锁 早点 星期
-5 春 昨天 是三 是低 是停 是去 是发 是外 是小 是我 是来 是说 是跳 曼 有事 有水 朋 朋友 服务 杆 杆歪 来取 来吃 来给 查了 树枝 格员 桃 梯下 棚的 棚， 楼1 楼2 楼4 步了 死 残疾 毛毛 毛球 气人
-5 气安 气真 水井 水倒 水声 水泡 汉儿 池子 汪 没拴 没热 没着 泡沫 泥， 泰 洗车 流浪 浇花 涨价 清明 温 湖里 漂白 火机 火车 灯 灯一 灯又 灵， 炎 炖 炸鸡 点就 点血 点被 点还 炼 烟囱 热力 熊 熬
-5 爬楼 爱了 爸手 爸打 物 牵 牵绳 特曼 状 狗没 狼 狼人 猫卡 班路 理床 生证 用的 电压 电宝 留个 疑 疼死 疾 疾人 瘾 的儿 的号 的妈 的心 的树 的灯 的铁 的鱼 直哭 直没 看电 睛都 睡了 破 碰到 社保
-5 科普 秒 空地 端 笑得 等你 筑 签 管漏 管管 箱 粉 粥 系统 紧张 纪 纱窗 组 经 结冰 给俺 给儿 给娃 绳， 缝往 缝， 缴 网格 羊肉 羽毛 老花 老说 老金 聚餐 胃 胎 胶 能吃 能把 能让 能进 脏 脚不
-5 自家 臭了 舍 花镜 苹 苹果 药好 血的 衣绳 表的 袋子 袋米 袜 袜子 裁 裂了 装电 要带 角， 警戒 让你 议室 论 词 诗 说人 说出 说这 谁的 谁负 谁还 谣言 谱 豆腐 账单 货， 赔不 走错 赵 起床 跑得
-5 路上 路都 蹭了 身的 车上 车来 车进 转圈 转学 输 边下 过气 还跟 这叫 这家 这要 这题 进来 进水 退休 选 通知 通过 通风 速带 道墙 道歉 遥 遥控 那 那俩 那辆 都想 都来 里厢 里广 里老 钓 钟， 铺
-5 锅起 锅， 门在 门框 防通 际 险了 险赔 难 雪没 靠 面条 面楼 鞋 颈椎 颜 风机 风筝 餐 饭的 饿得 馒 馒头 马 骗人 高了 高层 鬼 魂 鸡， ，也 ，去 ，吵 ，周 ，唉 ，幼 ，打 ，抬 ，抹 ，换 ，最 ，洗
-5 ，滑 ，爬 ，睡 ，给 ，脏 ，落 ，衣 ，警 ，走 ，高
-4 ,吃 ,吓 ,味 ,哭 ,给 03 09 37 6 ad ag ee fo k ke pp th ut wa ”， 、 一件 一台 一听 一回 一定 一栋 一滩 一班 一窝 一罐 一袋 一趟 上下 上出 上叫 上回 上怎 上洗
-4 上电 下两 下井 下午 下在 下扔 下没 不中 不准 不热 不牵 不睡 不算 不赔 世了 业写 东边 两步 个位 个充 个半 个女 个开 个星 个本 个白 个礼 个部 个防 个陌 中心 为啥 举报 久没 么分 么样 么解 之前 乘
-4 也不 买个 了七 了五 了保 了可 了啊 了火 了点 二 亭子 亭的 人到 人卡 人干 人户 人找 人机 人杀 人滑 人送 从滑 仙 仨 们村 会修 伤， 伴在 位上 低保 低血 你这 供水 保 修了 借个 借用 停车 健 傅在
-4 傅电 傅说 儿, 儿个 充不 兔 入户 全灭 全部 全黑 八点 公示 六百 共 关上 关不 关门 其实 具 冒冷 军 冻死 净水 几时 刚回 刚看 别传 别担 别转 刮了 到哪 到期 到账 到路 到马 刹住 剩饭 副 力大 功
-4 加一 动的 化的 区的 千块 半年 单独 单车 卡了 卡密 卷子 压药 压锅 去吃 去听 去拍 参 又不 友， 发传 发现 发红 发， 口坐 口大 口水 口没 口被 只是 只， 叭 吃饭 吃鸡 各 同意 名 后半 听我 吱咯 吱的
-4 吼 呛死 周六 味儿 命, 命这 咬到 咯吱 哈， 响了 响是 哗 哪位 哪儿 啊我 啦， 喇叭 喝水 喝点 嗝 噜 器不 器打 器没 四十 回 因 固 国庆 图 在2 在住 在北 在同 在哪 在墙 在小 在工 在是 在村 在看
-4 在等 在西 在过 在那 地砖 地锁 场， 圾分 坊 坐电 基 壁小 声, 声是 处 备用 夏 夏天 外孙 外省 多肉 多钱 大块 天怎 天讲 天那 太， 头子 头打 头盔 她爸 好人 好使 如今 妈今 妈打 妹子 委会 姨， 娃从
-4 娃的 婚了 子作 子小 子气 子玩 子考 子能 学家 学校 学， 官方 定了 宝妈 宠 宠物 审 室的 家不 家住 家具 家把 家放 家是 家有 家药 家装 家让 家车 察叔 寸 小口 小子 小狗 就有 就知 层的 居 居民 屉
-4 山了 岁数 崩了 工湖 带孩 帮着 帮老 常不 干净 干啥 年被 床， 库出 库里 底， 店买 店卖 建议 开发 开得 开心 开过 开， 往下 往河 律师 得心 得有 得比 得真 德 心里 志 忘了 忘带 怀 怕孩 急得 急着 恋
-4 恩 意 愿者 慕 懂 懂啊 我两 我人 我倒 我到 我孙 我当 我心 我按 我接 我身 我过 我那 我都 戚 户 房下 房产 房价 房地 手就 手边 打到 打开 打来 打翻 打雷 打鼓 扣子 执 扫雪 批 找 承 把电 投诉 报修
-4 抬下 抹点 抽到 抽屉 拉了 拌嘴 拍得 拍片 挂失 指纹 挡了 挡住 挪挪 挪车 捐 换一 掉头 排了 推上 提 搞 搬家 搬来 摔了 摔门 撕了 攞 收走 放一 放出 放柜 教育 敲墙 新开 旅游 旧书 早起 星 是1 是六
-4 是电 是要 晒 智能 最 月没 有冇 有吗 有啥 有嘶 有四 有孩 有推 有根 有， 服都 望 期没 本人 朵背 机停 机打 机没 杂 权 杆了 杆断 村 来了 来按 来， 板子 枕 查过 栋有 栋楼 栏 核桃 根 档 桥上 梅
-4 梯门 检修 楼3 楼对 楼水 楼电 楼长 横在 歉了 正一 死个 每天 毛了 气热 气表 水发 水塘 水汽 水漏 水箱 水退 水龙 汁 池没 没个 没人 没过 油 泡 泡了 波 注 泼水 洋 洒了 洗一 洗头 洗衣 洞 活干 浆
-4 浪狗 浪猫 涂了 消息 清 渣子 湖 湿， 滑得 漏雨 演得 火灾 火爆 火盆 火门 灯全 灯坏 灯泡 灯都 炸丸 点不 烟那 烦死 烫， 煤球 煮 爆 爬山 爬起 爷奶 爷的 爸出 爸把 爹妈 爽 牙， 狗一 猜 猫在 玩了
-4 玩手 环 班里 璃碎 瓷 甜 生下 生孩 生活 电保 电子 电钻 画的 痒 白蚁 的书 的会 的多 的家 的房 的数 的来 的流 的消 的话 盏 盒 盔 盗门 盯着 直有 看孩 看这 着急 着玩 睡午 矿 砖， 票， 种菜 租出
-4 租， 移 穿灰 站在 笑的 第 等老 签字 简 算不 管不 箱倒 箱， 篮 篮球 粪 糕 累 纸的 纹 绕一 绝 绩 编 缝里 羡 羡慕 翘 老卡 老房 老板 考上 耳 聊了 聊天 聚 能拿 能给 能走 脚脖 脸了 腊肉 腿，
-4 膏药 臭死 臭豆 般 花， 苦 英 菜了 落在 落我 薯 蜂 螺 街， 衣柜 表井 表扬 表没 被扣 被拍 裤 要五 要加 要开 要报 要掉 要晕 要求 要疯 要重 视剧 警察 计 让进 讲机 论文 访客 证， 诊 话的 该怎
-4 说电 说隔 请大 谁捡 谁赔 谈 账的 费怎 费涨 费领 赌 走了 跑路 跟我 跟老 跤 路, 跺 跺脚 躺床 车充 车是 车棚 车横 转三 转悠 轻时 边电 迁 过期 返 还不 还是 还笑 还给 还让 这老 迪 追剧 送了 递被
-4 通 通道 道几 道堆 道我 道熏 道窗 道被 遮 那事 那只 那栋 那棵 都上 都停 都在 都得 都烫 里啪 里有 里灯 里走 量血 钢琴 钱怎 铁， 锁师 锁没 锅底 错群 锦旗 长寿 门口 门弹 问我 闸了 闸机 防车 阳光
-4 阳能 阶上 降温 隆 随便 雨水 露出 面一 鞋都 顶不 顶掉 顶漏 顶， 顺 须 领了 颜色 飞快 骂了 骂人 骑手 鱼， 鸭子 黄了 （ ） ，主 ，倒 ，停 ，全 ，冰 ，刷 ，办 ，名 ，吓 ，啥 ，尴 ，户 ，挂 ，撞
-4 ，新 ，是 ，晚 ，民 ，派 ，滴 ，烦 ，直 ，社 ，空 ，膝 ，自 ，虚 ，通 ，都 ，钢 ，靠
-3 ,先 ,哈 ,物 ,看 ,睡 ,被 ,贴 ,走 08 23 38 4S 5单 7号 F K P V W as g nc op rd w xi y 。我 《 》 一 一场 一宿 一摊 一桌 一箱 一级 一路 一间 七号 上交 上全
-3 上几 上初 上半 上找 上装 上谁 上过 下周 下快 下月 下看 下跑 下饭 不信 不发 不可 不响 不完 不急 不湿 不紧 不说 不还 不退 专家 世后 业不 业来 业那 丢， 两块 两年 两张 两斤 两袋 两边 个井 个准
-3 个妹 个婆 个字 个户 个打 个泡 个票 个章 个证 个赞 中介 主大 么又 么取 么多 么申 么看 么补 么退 义 之后 乘车 了? 了三 了各 了糖 了能 了钥 事儿 二， 交上 交房 交押 产证 享 享单 亮着 人, 人占
-3 人应 人扶 人洗 人烧 人老 人都 今天 介 从一 从后 从哪 从我 从楼 从老 他妈 他老 他那 们的 们都 份 会上 会了 会做 位被 住这 住进 体重 余 你了 你家 供暖 保健 保卡 保的 保险 保障 保， 信息 俩娃
-3 俩月 修好 修把 借一 借给 假的 偏 做一 做手 停了 停课 健品 像个 僵尸 儿说 元 元旁 免 党 全， 八块 公家 关火 关煤 养鸡 冒热 写不 写字 冠 冰了 冰雹 冻裂 净， 几只 几多 几岁 几百 出钱 出院 出，
-3 分类 判了 利 别乱 别去 别给 到3 到几 到河 到门 前有 剧， 剪头 办手 办理 办， 动， 化粪 区停 区里 十 十来 千二 午就 午来 半路 卖不 卖， 卜 卡怎 卡没 卡要 卫 厂子 厂房 压都 原地 厨余 去五 去办
-3 去咋 去大 去领 去？ 又喝 又开 友来 反 发我 发票 叔， 口开 叨 只狗 只能 叫什 叫器 可不 台封 吃出 吃的 同一 同事 后山 吓一 听同 告， 员 员的 周五 命啊 和我 咚咚 咱们 咳嗽 咸 哑 哗哗 哟 哪一
-3 哪有 哪栋 唠 啥子 啪啦 喝茶 喷药 嗑 嗡 嗡响 嗡嗡 嗽 器嗡 噪 噪音 噼里 囤 园的 围了 围挡 围起 固定 在3 在上 在亭 在南 在吃 在吗 在手 在玩 在院 地垫 地的 地震 场那 圾站 坐公 坐牢 块九 坡上 坪
-3 培 培训 基地 塞 填 墩 外一 外来 外， 多大 多谢 够， 大会 大孩 大树 大门 大， 天开 天来 天楼 太好 失能 头上 头在 头大 头撞 头晕 夸 她一 她坐 她还 好些 好门 妈们 妈住 妈叫 妻 娃都 娘家 婚，
-3 子也 子借 子冒 子才 子找 子拿 子摔 子有 子来 子爸 子电 子结 子说 子转 字 孙 学有 孩的 守着 完疫 实是 室那 家上 家了 家人 家养 家吃 家庭 家用 寸的 对门 封阳 小姑 小红 小路 小， 就下 就发 就叫
-3 就成 就掉 就放 就是 就犯 就着 尺 屁股 居委 居帮 屋顶 展 岁以 工厂 左手 己反 己坐 己开 师给 师让 希 希望 帖 带上 席 帮他 常的 平台 年一 年发 年没 年纪 年那 幸亏 广 序 底了 底有 底还 店家 座
-3 建筑 开放 开的 开眼 开走 异 弄一 弄的 弄， 张， 归谁 彩虹 影响 往上 志， 快救 快看 怎 怕他 怕老 急救 怪 恭 恭喜 惜 想 想学 想改 想给 想让 想请 想跟 愁 感谢 慢病 戏里 成绩 我上 我从 我媳 我屋
-3 我搬 我腿 我跑 我门 战友 户都 户， 房屋 房门 所以 所门 手头 手套 手工 手艺 才四 扎了 打仗 打听 打招 打气 打水 打电 打车 打通 打错 打零 扣钱 扰 扰大 找回 承重 把工 把旧 把楼 把窗 把鞋 抓 投个
-3 投币 投票 护照 报上 报了 抬头 抽风 拉链 拖走 拘 招呼 拜了 拼车 拿水 指示 按喇 按在 挺好 捉 捉迷 换个 换人 掉漆 掉皮 接下 接孩 接着 接种 控 插上 搬去 摔一 摔伤 撤了 攒 收工 收衣 收费 改天 放电
-3 政 救火 教孩 敢出 敬 敬老 敲了 斜了 新买 施 无 无人 旧家 早就 早饭 时才 是6 是五 是对 是接 是新 是猫 是看 是老 是自 是谣 晃得 晒的 晚八 晚有 月嫂 有卖 有多 有开 有猫 有用 有的 有股 服 服，
-3 期到 木头 本本 机上 机卡 机屏 机油 机说 杀虫 李 村的 杠 条大 来不 来咋 来回 来在 来怎 来接 来查 来着 来管 来那 杨 杯子 极 果， 架子 架摔 架的 某地 查燃 栋3 栋5 栋都 树倒 样 桥头 桶 梯一
-3 梯间 棒 棚顶 楼充 楼旁 楼走 欠费 欢 欺 比 气片 氨 水呢 水好 水机 水流 水滴 求一 汤 没好 没敢 没漏 没给 没车 没钱 油， 法， 泡面 泰迪 洒 洗着 津 津贴 流感 流水 浇 清了 清走 湿了 滑倒 滩 漆的
-3 火急 火龙 灯管 灰 灶屋 炉， 炒 炕上 炭火 点去 点回 点小 点火 点皮 点钟 烂 烟的 烟道 烦您 烧塑 照片 熄火 爬出 父母 爸， 片子 牌， 狗， 王姐 瓷砖 生人 生男 生病 生说 生锈 用不 用了 用手 用电
-3 电, 电饭 男友 留着 番 番茄 疤 病房 病都 瘦 的下 的中 的保 的出 的医 的呀 的姑 的快 的提 的有 的朋 的气 的自 的证 的身 皮， 盐 盘 看好 看完 看新 真要 着两 着去 着煤 着用 着等 着脸 瞎了 知识
-3 研 破点 破烂 砸着 硬币 碍 碎了 碰着 磨没 示灯 祸现 禁卡 离婚 种情 租客 程序 稳， 究 穷 空着 空鼓 窗外 窝， 窨 窨井 立 站， 笑话 笼 等他 等着 筒 答案 签收 管一 箱都 米多 粪池 累死 絮 红绿
-3 红薯 纱 纸 线杆 练， 织 终 终于 绑着 结 给开 绿灯 缴费 网了 群租 翻身 老同 老大 老李 老楼 老毛 耷 耷拉 职 肥 育 胆 胸闷 能一 能上 能到 能坐 能报 能自 腿上 腿抽 自提 舒 舞， 芯 苑 荐个 药水
-3 药没 萝 萝卜 落户 蓝色 薄 虹 蛋， 蛛 蛛网 蜂窝 蜘 蜘蛛 融 血车 行吧 街 补上 补助 补， 袋 被占 被抓 被锁 被风 装一 装扶 裹 西的 要什 要几 要在 要大 要来 要用 要看 要赶 要， 警了 让车 训 讲座
-3 证要 诉 话来 话让 该换 该是 说帮 说昨 说现 说老 读 谁出 调一 调解 谅 谢谢 豆 负 责任 购 贴一 贴了 费交 走到 赶上 起去 跑步 跑， 跟人 跟同 路灯 踢球 蹭破 身卡 身器 车出 车又 车晚 车送 车那
-3 轰隆 轻人 辅导 辆白 辟 辟谣 辣烫 边一 边停 边的 边都 过不 过世 返潮 还一 还以 还能 这也 这人 这价 进， 连个 迷藏 追着 送回 通下 遇到 道一 道太 道灯 道这 道闸 那么 那份 那位 那回 那女 那孩 都泡
-3 酒店 醉了 醋 里下 里别 里办 里唱 里翻 里能 重墙 钉 钱了 铃 铃， 锁坏 锁眼 锁里 锈了 错楼 锯了 锻 锻炼 镇 镇上 长会 门大 门开 门被 门诊 门那 闪 问 问哪 问过 问这 问， 闲置 防走 阳底 阴 阴天
-3 降 随 隔 隔离 障 雨， 零工 雹 雾大 露台 青春 非要 靠我 靠谱 面结 面馆 音响 音大 音太 顶楼 预约 飘 飞机 馆的 馋 驾照 骂我 骑三 骚 骨折 高铁 鱼都 麻辣 鼓了 龄 龙果 ，光 ，冻 ，几 ，剩 ，双
-3 ，叫 ，合 ，哦 ，回 ，备 ，得 ，忘 ，怪 ，拔 ，挡 ，排 ，搬 ，散 ，整 ，明 ，晒 ，柜 ，母 ，清 ，知 ，碎 ，罚 ，老 ，臭 ，行 ，记 ，货 ，赔 ，连 ，醒 ，重 ，闻 ，需 ，顺 ，香 ，黄
3 ,上 ,两 ,半 ,地 ,头 ,底 ,心 ,推 ,灶 ,白 ,穿 ,要 ,谢 ,越 ,车 1号 1楼 2， 3单 4号 D ED co ei fr ga go j ji mi p ri sh si te u ur v 「 」 一吹
3 一头 一晚 一氧 一片 一闪 七个 七岁 万, 万块 万， 三下 三倍 三口 三四 三小 三辆 上 上也 上呢 上夜 上当 上打 上抽 上没 上认 下子 下掉 下滑 下着 不稳 不错 不？ 业小 业能 东西 两条 个三 个上 个什
3 个假 个单 个外 个孩 个定 个接 个有 个群 个花 个院 为是 主任 举着 之内 九 九号 也想 也没 习 买菜 乱 乱跳 了多 了完 了年 了新 了着 了窗 了老 了要 了那 五分 井里 交 交吗 享屏 亮 人叫 人影 人讲
3 人趴 人进 人领 人！ 人？ 从四 仓 他没 们四 们有 们班 仲 会发 会在 会按 会议 伤 伴走 位, 位停 体温 余额 作废 你那 使劲 侧翻 保局 保温 信， 傻 儿一 儿都 充值 八岁 公出 六号 共享 关 关一 关天
3 再也 再交 再去 冒血 写 冲， 冷， 凳 凳子 出的 出话 出走 别发 别告 别开 到 到二 到十 到墙 到安 到电 前头 剩一 剪刀 动手 包一 匙， 十几 十四 十度 午了 单了 卡车 卡， 压低 厢 去个 去买 去倒 去的
3 又发 又说 及 友圈 发 发通 受伤 变了 变成 口在 口闷 另一 叭喊 台风 号不 吊车 同 后不 后座 吐得 吓哭 吹得 告知 呜呜 呢， 呢？ 命关 咔 咕 咗， 咣当 咱楼 响, 哒， 哥们 哪能 哭不 商 商铺 啪的 喘，
3 喝醉 喷气 喷雾 嘴巴 噎着 器喷 噼啪 回一 回， 囡囡 团 园， 困， 国家 土车 在两 在九 在出 在动 在卫 在吐 在喊 在在 在垃 在广 在房 在打 在搬 在晃 在栏 在桌 在桥 在椅 在浴 在灶 在说 在车 在， 地了
3 地板 块, 块， 城管 堆纸 塌的 塞了 墙 壁在 壁大 备好 备注 外国 外墙 外跑 大巴 大的 大货 大雪 天下 天两 天吃 天听 天睡 天请 失踪 头去 头底 头把 头朝 头痛 头磕 头说 头里 夹着 女在 女， 她不 她把
3 好不 妇， 妈上 妈你 妈拿 妈， 姨我 娃去 娃掉 婆的 婶 嫂子 子从 子卡 子又 子反 子发 子叫 子呢 子已 子怎 子抽 子挂 子烧 子爬 子第 子翻 子让 子跟 子顶 存折 安 完针 宝， 客 室 家三 家写 家客 家灯
3 寄 寻 小声 小娃 小饭 就把 就断 就说 尸 尾随 屋了 岁娃 岔 岛 岛素 工具 己出 己在 己的 己锁 已 巷 市里 市门 师在 带 带抽 幕墙 平房 年级 年这 应声 店了 座冒 开一 张不 张纸 当中 当糖 形 彤 彤彤
3 影， 得了 得打 得能 得路 忘关 忙看 快上 怕， 息说 悔了 情 想不 想从 想问 意儿 意的 我, 我买 我全 我再 我医 我十 我去 我喂 我堵 我投 我拍 我撑 我是 我洗 我涉 我真 我被 我转 我送 我闺 户一 房一
3 房有 扇 手, 手抖 手松 手脚 才 才三 才发 才给 打 打一 打他 打字 扮 扯 扳 扳手 把娃 把存 把它 把绳 抓着 报一 报到 抽一 拔 拖累 拜托 拦住 拱 拿什 按 按不 按了 按什 换灯 换的 掀了 排练 排车 探
3 接到 接电 推他 提出 提现 插 援 揸 搭把 摇都 摞 撞倒 撞车 撞飞 撬了 撬门 放炮 放， 敏 救的 教室 敢进 散 敲门 整整 整条 整， 斑 斗 方 方说 方， 日期 日， 旧沙 早市 早餐 旺 昨夜 是他 是先 是公
3 是学 是红 是这 晃去 晃来 晕在 景 景观 更新 替我 月， 有, 有刀 有半 有声 有心 有臭 有血 有谁 有问 朝天 末班 朵 机把 机那 杀， 条狗 来 来, 来就 来得 来晃 架上 查水 样, 根本 梁上 梯停 梯口 梯掉
3 梯里 梯， 楚 楼东 楼二 楼这 楼， 款 款的 正拿 母亲 气中 气报 气阀 氧化 水上 水了 水壶 水放 水渠 水边 池塘 沉下 没了 没动 没换 没来 没起 没跟 没这 没进 没通 没醒 泡, 泳 泳馆 洁厕 洁阿 洞里 洞，
3 活不 活， 浑 漏了 演习 激活 瀑 瀑布 火灭 火花 灶台 灶头 炸 烟感 烤肉 热闹 燃起 爷上 片, 物间 狗都 玩意 玩打 玻 玻璃 班老 班走 球场 理赔 璃 璃门 甘 用我 甩 电信 电桩 疙 疙瘩 疼, 瘩 白眼 白，
3 皂 的也 的今 的停 的包 的叫 的味 的收 的机 的楼 的滑 的火 的热 的账 的鸡 监控 盖一 盘， 直冒 直滴 看要 真不 着冰 着天 着好 着打 着灯 着老 着脖 着说 着那 着钢 睛里 码我 碘 碘伏 碳报 租屋 窖 窗上
3 窗框 窟 窟窿 窿 站着 笑， 第三 第几 等等 精 糟 紫的 红彤 红， 约车 练的 细 经有 经理 绑 绑架 给孩 给我 缸里 缺了 网约 老父 老爷 肉的 股煤 肥皂 胯骨 胰 胰岛 胶管 能先 能是 脑子 脸憋 脸朝 腿动
3 腿在 臭得 臭， 花盆 苗子 菜刀 菜市 营 薯的 行, 衣杆 衣， 被开 被狗 西门 西， 要人 要从 见到 见我 认识 记录 设备 证不 证和 识 话了 说停 说完 说眼 说胸 谁也 谁去 谁家 谁跟 调的 费我 费还 超市
3 超标 越重 跑 跟踪 跤， 路口 跳一 踩到 蹲 蹿 躲在 车 车, 车侧 车前 车和 车场 车熄 车自 转一 转出 轮 软软 输了 边个 边去 边来 边没 过敏 过那 运费 还 还了 还往 还打 进贼 进门 远程 追回 退款 送餐
3 逆行 逸 道, 那小 那屋 那片 那边 都下 都不 都用 都着 都绕 都闻 酱油 醉的 里不 里五 里几 里出 里就 里生 里被 里起 里躺 金, 钞 钱一 钱在 钻到 钻进 锁, 锁车 锅里 错， 锤子 长椅 长的 门 门, 门给
3 门要 门跑 问下 问去 间， 防栓 防队 阳台 雨天 雪， 青 靠着 面下 面去 面在 面那 项目 频 题， 颤仪 饭， 馆后 骑摩 高空 鱼刺 鱼竿 麻到 黑衣 鼓起 鼠咬 齐齐 ，一 ，但 ，养 ，半 ，呲 ，嗓 ，如 ，平
3 ，成 ，房 ，指 ，桌 ，求 ，炉 ，猫 ，聊 ，胳 ，舌 ，裤 ，让 ，讲 ，银 ，阿 ，附 ，马
4 't ,下 ,司 ,四 ,孩 ,家 ,拍 ,按 ,楼 ,血 ,里 ,隔 02 1， 2单 40 PP am ao do el id lp ls n' ni no rs ua 一上 一份 一半 一双 一次 一节 一觉 七天 万二 三万
4 三单 三圈 三条 上三 上不 上开 上往 上晃 上有 上要 下了 下好 下载 下都 不上 不交 不像 不听 不拖 不灭 不让 不起 业在 两份 两口 两只 两小 个“ 个叫 个师 个推 个是 个没 个流 个电 个码 个网 个说 丸
4 主播 九， 也别 习班 书了 了九 了什 了你 了农 了又 了天 了她 了怎 了现 二十 二栋 五号 交两 人办 人压 人吧 人咯 人开 人爬 人落 人被 人飞 仁 今 他嘴 令 们好 们小 们还 仰 会儿 会员 会讲 伤人 住他
4 使唤 便利 保姆 俩 俩小 修水 修路 俺 做什 停一 催我 儿不 儿女 先放 光, 兜 公检 公证 六千 六， 再转 冒蓝 写了 写的 冰箱 几家 出车 刀子 刀追 刚刚 利店 刮断 到单 到吗 到头 到孩 到小 到眼 到老 到胸
4 刷了 剂 前一 剩个 务 务， 动刀 动脉 化带 北门 区门 区， 十个 千八 半了 单的 单， 卖小 卖房 卡住 卧 压了 压在 压塌 去上 去医 去没 去看 双胞 双鞋 取暖 口疼 口都 只 只有 叫, 叫她 叫得 可他 台
4 台玻 吃一 名字 后怎 吓人 吗, 听使 咋弄 咔咔 哇 哥被 哩 哪张 哭喊 哭得 哼哼 啲 喝多 喷 嘎 嘎吱 嘢 嘴都 嘶响 四岁 回吗 圈没 圈都 土 在床 在操 在教 在滑 在火 在给 在翻 在铁 在银 在马 场了 坐我
4 坐那 塔吊 墙， 壁打 壁那 外婆 外机 多的 多， 大出 天不 天你 天发 天大 天把 头, 头有 头栽 头砸 女人 女儿 她有 她老 好, 妈了 妈坐 妈正 妈的 姐夫 娃儿 娃， 婆不 婆把 婴 嬷 子再 子压 子落 子还
4 子都 字不 孩掉 它 安， 家厨 家添 对劲 小妹 小孩 小轿 小通 就一 就到 就烧 局的 屋子 屋都 屏了 山， 岗亭 巾捂 币， 市场 师， 帐 带着 常吗 幕共 年换 店里 度， 开始 弟弟 弹出 影 往墙 往水 往车 征
4 很大 得到 得厉 得吓 得死 得自 得， 快, 态 情绪 想一 成年 我七 我叫 我和 我在 我妈 我对 我怎 我手 我找 我摔 我母 我站 我老 户看 所有 手一 手了 扎到 打得 打钱 托 把狗 把骑 投了 抖， 抢我 护士
4 报个 抱 抵 抽过 拉我 拉的 拉着 拍， 拖了 拿棍 拿皮 拿酒 拿铁 按胸 按铃 捆 掉在 掌 推我 掰 搏 摩 摸了 摸着 撤 擦玻 收资 收银 放桌 敢碰 敲玻 料费 方不 方向 旋 是幼 是最 是热 是空 是谁 晚安 暖器
4 暖， 最高 月亮 有俩 有呼 有大 有点 本没 机都 杆上 来几 来咯 来好 来开 来我 来救 来敲 来老 松口 架 柜里 栋， 树上 桥栏 梯坏 梯坠 梯年 检法 检测 棚 楚， 楼掉 楼都 橱 正要 步机 歪， 死死 气一 水到
4 水已 永远 求了 汇款 没吃 没水 没灯 没穿 没锁 沫 泼了 洗手 流口 浮 深， 淹了 添 渠 游乐 源 滑到 满脸 漏， 澡水 火， 灯没 灯的 点一 点名 点走 点链 烧炭 烧糊 燃咯 爬到 爬窗 爸不 片一 狗咬 狗把 独
4 环撞 现在 现， 球的 理货 璃都 生 生的 用钱 电表 症， 痛得 瘫在 白沫 白车 百， 的上 的二 的从 的天 的娃 的排 的物 的要 的说 的钱 直跟 看下 眼看 着一 睛了 矮 码都 砸车 碰， 离 空调 窗， 笔了 第二
4 等人 等到 等， 管挖 管的 箱那 糊的 索 经吃 给就 绪 续费 缠 网吧 罩 群人 老二 老哥 老头 老师 肚 股子 肩膀 肺 肿了 背上 胞 胞胎 能听 能多 脑勺 脚了 脚， 脸上 腰 腿夹 至 舅舅 舞台 花的 荒 药我
4 蓝光 虎 行， 衣服 补习 被反 被困 被收 被盗 被车 装的 裸聊 西边 要两 要倒 要赔 见红 视频 警 警官 让交 诈骗 话, 话他 话吗 话多 话我 话打 话没 语音 说带 说来 说让 谢物 货架 购的 贴着 走吧 走，
4 赶紧 越浓 趴在 跑到 路滑 跳 踩水 车到 车往 车的 车碰 车轮 车还 车门 轨上 转身 转， 辈子 边了 过马 近一 还开 这话 进人 违 送货 递小 通你 通， 遛狗 那一 那不 那两 那儿 那堆 那家 都往 都烧 都起
4 都送 配合 酒瓶 醉汉 醒， 里写 里只 里打 里收 里煤 里着 金店 钱被 铁口 银的 锁在 锅着 门碎 门自 门说 门里 闭症 问一 问谁 间不 间了 间那 队的 防盗 阿嬷 院说 除颤 障碍 雪地 雾 雾， 露 面两 面全
4 面冒 面包 面好 面车 顺便 风一 餐的 饭了 饭吃 饭店 驶 驾驶 骨灰 黄色 ，刀 ，吐 ，味 ，哪 ，坐 ，字 ，我 ，把 ，担 ，按 ，数 ，有 ，然 ，站 ，背 ，要 ，见 ，话 ，骨
5 ' ,哪 ,墙 ,外 ,她 ,有 ,现 2楼 2的 4单 6楼 9栋 B S an be da ed my nt pi so un zh ”, 一伙 一开 一斤 一格 一脸 一阵 万八 三回 上头 上我 上游 上走 上车 下就 下溜
5 下滴 不 不在 不按 不掉 不活 不用 世 两 个会 个回 个垃 个奶 个家 个救 个老 个送 中， 么还 了张 了门 五栋 井口 井那 交一 交税 交给 人会 人刚 人敢 人自 人走 人迷 从六 他只 他在 他拿 他， 付了 企
5 但是 位邻 住我 侧 信里 偷 催 元电 先走 光着 八楼 公在 关在 内有 写完 冲上 冷库 冻结 凉， 几十 出溜 刀片 刚又 刚还 别下 别打 到东 到天 到家 到， 前发 办事 包的 千多 升降 半道 协 卖的 厉 厉害 厕
5 发来 发点 发的 取消 取现 变形 口两 口压 口往 只脚 台了 司说 吃坏 后门 向 向盘 呜 味好 呼呼 咬住 咽了 品， 哎呀 哥 哪家 啦的 啪响 喉 喝农 喷完 嘴边 嚎 嚟 四楼 回老 团长 困住 土墙 在下 在人 在他
5 在健 在六 在十 在卧 在厕 在叫 在咱 在对 在柜 在涨 在踢 圾的 址 坏的 坑里 块块 坝 堂的 堂里 塌， 墙上 墙塌 声音 外壳 多小 够 大 大, 天路 太累 太阳 夫， 头没 头还 女孩 奶去 奶在 她正 好一 好冷
5 好热 妈把 妹 妹妹 始 姥姥 威 威胁 娃一 婆， 子上 子往 子我 子手 子疼 子走 子骑 子鼓 孔 学的 学说 室， 害 家下 家啊 家天 家子 家暴 家楼 家电 家说 家锁 小哥 就 就去 岁的 岸 差一 己走 布， 常，
5 幼儿 库那 应了 店门 座， 弯， 得出 得没 得清 得站 快下 念 恁谁 悬在 惨叫 意思 我交 我充 我先 我关 我大 我女 我姥 我正 我生 我觉 戒指 户怎 手冰 手在 手抓 才能 扑倒 打滚 打火 打， 扔垃 扣了 找了
5 把房 护工 护栏 护车 报纸 抽不 抽， 拉一 拉不 拔了 拖着 挂着 指头 挨 挨着 掀 掉下 插排 摩托 摸不 撕 敌 救护 数字 斜 断 春游 是哪 是泡 是煤 是， 晃 晕了 晚要 暴 月的 有娃 有车 机快 机还 杆倒
5 村口 来个 来想 来气 松手 板娘 根电 梯井 楼 楼冒 楼塌 楼楼 楼阳 步， 毒水 比上 气了 气球 气还 氧气 水太 水就 水来 水直 永别 求求 没信 没劲 没拿 没盖 没知 没见 河滩 油站 泄 泳的 洗澡 洲上 活 流了
5 深水 清清 灵通 炉子 点赞 烟, 烫了 爷说 爸走 牙子 犯 现金 班去 理财 瓶安 电房 电的 疏 痪 瘫痪 的喊 的打 的拿 的照 的王 的看 的缝 的脚 的让 的还 盒子 盖的 盘上 直抖 看看 着地 着墙 着就 着脚 着门
5 睡在 知觉 短信 码, 码给 砰 砰一 硬得 碰倒 稀 穿黑 窗户 窜火 筷子 箱在 粘 粮 糊糊 紧， 紫了 红 约好 线在 细路 绑了 维 维修 绿的 网贷 翻了 翻墙 老屋 老的 而 股一 胁 背 能修 脏病 脐 脐带 脚
5 脸发 脸色 腰， 腿肿 膀 舌 舞的 航班 芦 药， 菌子 落下 虐 血一 血止 血流 要往 要紧 要钱 见哭 讨 让 让出 讯 讯录 讲话 话就 话， 该打 说再 说想 说给 请派 谁在 调， 谢大 货 货的 费的 资料 赚 走
5 走我 趁 跨 路牙 路的 路， 跳下 跳河 踩 蹲着 身起 车也 车在 软件 软的 软管 轰的 轰轰 轿车 输密 边边 边那 还带 还站 这条 这边 进了 进屋 连环 迷了 迷迷 追 逃逸 递员 递的 通讯 道， 那股 都打 都掉
5 都红 都青 醒来 里两 里全 里钱 里， 野 金 钢管 锁厕 锁， 闪一 阿公 阿爷 除草 难过 雨太 雨棚 静了 面 面都 音， 风往 飞了 飞， 饮 高头 鱼塘 黄 ，书 ，公 ，六 ，卖 ，厨 ，口 ，已 ，广 ，急 ，抽
5 ，拉 ，推 ，灶 ，点 ，热 ，照 ，爸 ，牙 ，玻 ，用 ，约 ，胯 ，顶
6 ,不 ,从 ,俺 ,后 ,天 ,怎 ,敲 ,油 ,脸 ,让 ,这 14 20 3栋 AE by e h l n ng 一度 一排 一摸 一条 一根 一踩 上, 上哭 上站 下大 下， 不及 不答 不过 两分 两岁 个办 个姑 个看
6 个车 个骑 个， 丫 中 中风 么情 么都 了六 了热 了眼 了砸 事先 交保 交钱 人事 人受 人命 人喊 人堵 人拖 人掉 人正 人认 人贩 人跳 人躺 今早 从地 仓库 他了 他有 以上 以后 会动 会水 会说 传来 伢子 但
6 位在 位老 你好 保密 修的 俺家 倒下 债的 做完 像 儿 儿了 充了 先生 全家 公说 六 六个 养老 内 冰凉 冲到 况 刀在 分之 刚把 初 别过 到处 前面 动弹 化 化了 十一 卡被 厅， 压 去, 去取 去吗 及了
6 反正 发紫 发黑 取钱 受 口一 口卖 口， 只会 叫一 叫他 可能 吃汤 含 呕 咋个 咋办 咬了 哥， 哪， 唤 啃了 喇 喊了 喷了 噎 器一 器响 四个 回了 在中 在旁 在江 在菜 地下 地址 地方 地里 场有 坐轮 垫下
6 埋了 填完 声， 外面 头是 夹在 她， 好我 妈手 姆 婴儿 子吃 子着 孩被 完一 害怕 家, 家保 家发 家没 家锅 对了 尖 就死 屋， 工夫 带， 平时 年不 库 底 店员 开着 弯的 往我 得太 心慌 快去 怀孕 怪味
6 恶 您好 情况 惨 成两 我 我以 我公 我听 我外 我打 或 所里 手里 扎进 扑腾 打孩 打起 扩 找一 把钥 把钱 抑 抑郁 抽的 拍玻 拔不 按， 排水 搭在 操 操作 放下 放水 敢动 整个 整瓶 断气 晚了 暑 有了
6 有手 有气 服说 条街 来把 柱 柴 栏上 桌 桶里 梯关 梯夹 椅上 楚楚 楼板 楼没 气 水一 水器 水坑 水塔 求 汗， 汤圆 沙洲 没反 洁 洲 浴 浴缸 涵 涵洞 淹到 湿毛 溜， 滋响 滑 滚， 漂 漂走 火警 火都
6 灶上 点, 点上 烟从 烤店 烦了 焦味 燥 爷没 爸又 爸妈 爹 版 特别 狂 狗打 狗的 猫粮 班的 电缆 病 病人 病犯 百分 的孙 的没 的锁 盖不 看到 看得 看见 看门 真着 眠 眨 眼了 眼睛 着像 着刀 着电 睛
6 睡衣 瞳孔 码是 码领 砖头 砸人 窗都 等车 答应 管子 管道 粮在 糖吃 紧来 红色 线刮 经出 给人 给那 缝 翻白 翻过 老两 老年 老高 联 股味 胡 能动 能帮 能追 脚下 脱了 自闭 舔 苗了 药当 菌 薪 虐待 蜂蜇
6 血， 表那 被 装修 要打 要给 见， 视， 解脱 警报 警铃 讨薪 识的 话 话是 话里 说在 说自 谁知 谁认 谁都 豆豆 负一 货梯 货车 贩子 起大 跌 踩空 踪 车掉 车烧 车道 转安 转的 转眼 轮子 边脸 边身 还亮
6 还有 进单 退， 送外 送我 逆 遍了 道了 道怎 道那 那是 部队 都变 都吃 都看 都说 都跑 里头 里门 重 钱我 铺， 链 锤 锯 门有 门窗 门都 闭 闷得 需要 鞭炮 顶 顶了 项链 风大 食 饮料 骑 骨头 高， 鲜
6 鼓， ，七 ，什 ，像 ，写 ，喘 ，外 ，奶 ，安 ，客 ，张 ，怀 ，抓 ，搞 ，来 ，树 ，真 ，着 ，耳 ，谁 ，这
7 ,人 ,窗 ,能 2 8楼 AP fe …… 一屋 一步 一群 上吊 上课 下十 下我 下来 下沉 不哭 不放 不晓 不行 业费 个, 个不 个光 个小 个男 中毒 乌 乌了 买好 了出 了就 了拿 了算 亮堂 亮得 人三 人持
7 人摸 人放 人站 人跟 从 从下 从医 他不 他把 件， 伙人 传销 伸进 你看 保安 信用 倍 倒一 做任 停半 儿媳 儿子 全账 公打 关着 冒泡 几辆 凹 出大 刀了 别挂 到腰 到这 割腕 劈 力气 劝 劝不 劝劝 加我 劲
7 劲了 匙放 半 半截 半瓶 卖菜 压着 去就 反应 发了 发麻 口 口就 只剩 台边 吃完 吊在 吸了 告灯 告诉 呢, 周， 咳得 哧 啪啪 喊我 喘气 喷火 嘭 嘴唇 四万 四单 在喷 在找 在没 在自 在负 在里 圾房 坐在
7 堂堂 壁 复苏 外喷 大了 大人 天了 天桥 天， 失 夹 她在 好， 姥 娃没 子硬 家快 家， 射 小宝 就想 山上 崩 工友 巴 带手 幺 弟， 往东 很 得不 得好 心丸 心肺 快快 恶心 想自 憋得 我吗 我害 我报 我死
7 我点 房子 房顶 抄 把 抱走 担架 拍到 拧 拧开 挖沟 挺挺 掉井 控里 推婴 摔得 撑不 撕开 撬锁 放我 新能 方让 早上 早走 明天 昏迷 是个 是她 是消 是演 是灰 晚饭 更 有煤 有看 杀 来一 板， 果冻 树林
7 校门 桶， 梁 检察 棚上 楼道 次在 步声 歪 气没 气， 氧 水区 水漫 水进 没力 没带 没意 没走 油桶 沿 沿上 洪水 活够 活着 流好 流血 浑身 涨得 淹 溅 滋滋 满楼 滴到 火啦 火星 灯也 灶 炉 烛 烟大 爆炸
7 班主 瓦 甩不 电 电打 男孩 疏散 白烟 白雾 百了 的两 的往 的我 的绳 的进 皮带 直吐 直挺 直流 看他 看台 着, 着树 睁不 睡过 积水 突然 窗 管了 红光 红的 纸箱 纽 纽扣 线断 线烧 绞肉 网上 翻出 老汉
7 老远 肉机 股怪 肩 肺复 能源 脚步 脸血 苏 蓝 蚊香 被撬 裤子 西 要炸 觉了 让先 话关 说孩 谢你 走, 跳楼 车底 车快 车怎 车把 轿厢 边打 边说 边， 过电 还没 这几 这里 通红 道口 道有 遭 邮 都别 都吐
7 都头 都找 都点 都行 都黑 配 里漏 钱就 银行 锁 门了 门缝 闯进 闻 阳 陪我 零下 项 风， 验 骑在 骤 麻烦 黑了 鼻子 齐 ，三 ，九 ，井 ，从 ，听 ，头 ，女 ，拿 ，楼 ，离 ，胸 ，脑 ，菜 ，车 ，里
7 ，钱 ，鞋
8 ,可 ,嘴 ,对 ,把 ,电 he le “ ” 一把 三千 三岁 三楼 上爬 上跳 上都 下, 下头 不松 两家 个在 中间 也在 书包 了动 了小 了手 了话 了身 二楼 五岁 人倒 人晕 人要 人还 他说 们不 们谁 住一
8 住的 佢 保证 修工 做到 僵 先 先交 先来 光 八万 公安 冇 冲 冲走 冷汗 冻 凉的 几年 别让 到膝 刺鼻 十多 千 卷进 厨 发青 叔叔 口撞 叫都 叫， 后头 后脑 吐， 呀 呐 呼 咬得 咱小 哭 哭声 哼 唇发
8 啊快 啪 喘得 嗤 回家 园门 困了 在了 在水 在超 在跳 在转 地那 地， 场上 堆里 堤 堵门 塔 塘里 墙倒 外 够不 大事 天亮 失火 奶 奶了 奶， 她要 好高 妇 妈不 妈被 子砸 孕妇 宝宝 家伙 家看 家门 密码
8 小腿 就倒 就跳 屏幕 山 岁， 工把 帮忙 开我 开灯 得见 总阀 想睡 我付 我写 我发 我室 我照 我留 我睡 我锁 手卡 扫了 抢了 抽搐 拍背 拿东 持 挂在 指 按着 挖断 捅人 接一 推倒 提不 搐 撞树 撬我 故
8 敌敌 敌畏 救心 数好 斯 是就 有位 有医 有味 机里 杀人 栋1 桥 梯 棍子 楼看 欠的 款， 水冲 水淹 水面 汽 没下 没呼 没得 没用 油罐 油锅 泥块 泼汽 消毒 淌 添麻 漂起 灯杆 灯箱 灰的 炮 煞白 爷爷 犯了
8 环卫 瓶 生了 电， 畏 瘫 百多 皂水 的师 的？ 盆砸 盗网 直叫 直响 眼前 眼珠 着咧 短 码 硫 租户 突 站 笔 等我 罐车 老婆 耍 联系 脱 腕了 腿断 臂 船 花生 菇 蒙 蘑 蘑菇 蜇了 血了 衣 被压 被打
8 被蛇 西区 要交 见了 证金 话不 谁来 贩 跟了 跟到 踪了 躺地 车开 辆车 边就 还坐 还挂 这是 进气 透 逼 那男 郁 钱转 铁皮 门不 门走 闷 险， 需 靠近 颤 马上 骑车 高烧 鸡蛋 麻 黑的 ，五 ，八 ，劝
8 ，妈 ，拜 ，旁 ，早 ，汗 ，脚 ，血 ，路
9 ,今 ,刚 ,手 ,请 0 12 7栋 o ow z 一单 一笔 一边 上了 上那 下 下物 不会 不停 不喘 不想 中生 也 了压 了孩 了遗 些年 交车 人啦 人困 人撬 以为 伤了 位说 住 你别 修灯 修空 倒车 僵了 八千
9 再 初中 到窗 到第 前就 动了 十楼 千， 半空 半， 卡里 去找 友 发抖 变态 叫救 台上 台的 同学 吐白 听着 呲 哒 哥哥 哪层 唇 唱戏 商场 嘶嘶 器里 围着 在响 在就 在掉 在着 在砸 塌了 塘 声就 大姐 大得
9 天还 夫 失， 头出 头卡 头掉 头破 好重 婆婆 子不 子丢 子头 小年 小车 就从 尾 巾 带我 引着 影了 得发 得直 心梗 快叫 快报 快没 怕是 想吐 我把 我拿 我爱 房梁 扒 打个 打过 扔的 把小 把门 抢孩 抽
9 拍门 拽 掉 掉河 插座 摸我 整片 是味 是那 晚就 智力 有 有人 有我 朝 机充 机票 杆外 束 来世 来越 板在 架了 栏杆 梯卡 楼停 欠 气泄 水库 永 没去 没找 没气 河 泄漏 泡， 消防 滑下 漏煤 火苗 烧焦
9 烧过 热晕 热水 煤 父 物业 猫眼 痛 的不 的在 的把 看不 眠药 砍 砸东 碾 神不 离家 称 纸条 结束 结果 给了 给你 给钱 网友 老人 老爹 老院 胯 脱裤 药吃 药片 表箱 要弄 要生 要自 言 让走 证码 误 说是
9 费, 走一 越大 越来 趴着 跟上 跳了 车里 轧 转走 轻 这味 远 迷糊 道都 那人 那户 里关 链接 面了 马路 ，他 ，到 ，前 ，可 ，呼 ，就 ，往 ，比 ，灯 ，现 ，肚
10 ,水 ,身 ,还 ,门 4楼 一人 一直 上摔 上来 下不 不太 不是 不来 业主 两万 两个 个味 个学 个戴 么弄 了人 交通 人不 人呐 人快 从这 仔 他又 们了 们快 任 俩人 假装 偷电 先别 全身 关电 农药 冲进
10 切 到脖 化气 半边 占线 反锁 叔 口吐 叫不 吃错 后一 吗， 吞了 呛得 呲呲 唔 啦 喉咙 嗤嗤 噎住 四天 回不 囡 围住 在哭 在地 声 声了 大口 天花 头疼 妈 姐 子下 子了 子吓 子吞 安眠 宝 宫 家帮 就跑
10 就麻 层， 开水 开门 快跑 意识 感觉 憋 成一 我已 我店 我开 我想 我爸 我躲 户了 房着 手指 手腕 打了 打死 扣 扶梯 抖 抽了 抽抽 抽起 拉闸 掉火 掐 接， 救救 昏过 有个 朝下 校车 栽下 桌上 正在 水还
10 没关 活了 涂， 涨 液 滋 漏 火光 烫伤 然气 燎 爱人 父亲 爸 珠 璃的 瓶炸 用， 电倒 的手 的老 的路 筷 糊涂 紧的 累了 罐子 翻沟 肇 肇事 肚子 能看 脑 脸是 腰了 自燃 自称 花板 蜇 要杀 说 请问
10 费， 走失 走散 踹门 身子 车压 车着 软 边 过来 这些 进我 那种 都化 配电 里 里好 金， 铁 银 门没 闻到 陷 难受 风好 黑 ，上 ，动 ，又 ，同 ，够 ，天 ，她 ，屋 ，流 ，药 ，身
11 3楼 OS SO e, 上掉 下一 下停 下是 不给 不通 两车 个人 个来 中暑 也灭 事故 五千 人抱 人接 们看 任务 伢 你们 倒地 公公 决 凶 出 出去 动不 包车 十二 卷 只看 司机 后 呆 呛 咙 咳 咽 啥都
11 喘不 嘶 器在 四 困人 在天 圾桶 垮 垮了 塌 夜班 夹住 妈妈 婆 子, 子里 孕 室友 家这 小的 就不 就这 尿病 居的 屋 幕 年痴 恁 想再 我怕 我该 我走 截， 才十 折了 抢 拿 捅了 救命 斧 斧子 晚一
11 栓没 棍 止不 求你 汉 汗 没接 没看 流 漏气 点着 焦 独居 瓦斯 电线 癫 皮都 直 看东 睁 祸了 窗帘 管我 糖尿 系不 老公 胡话 能开 药了 见 触电 认得 说早 说胡 谁看 起来 跑了 躲 转 这次 连 那里
11 钟了 钟前 门就 鼠药 ！ ，十 ，卡 ，四 ，昨 ，河 ，穿 ，绳 ，腿 ，钥 ，风
12 ,一 ,咋 ,说 一哈 一夜 一家 万 下辈 不接 不清 人抢 他要 像是 出气 动静 南门 卡号 厨房 去拉 可是 右 吃多 喂 喺 嘴 在又 在我 在撬 大腿 天没 头 娘 娘， 子被 安被 师说 年照 应 快来 我今 我包
12 扎 打穿 打老 抢劫 报警 推车 撞， 整 明火 有贼 杀我 来帮 梗 梯又 楼了 楼着 楼窗 求救 没影 漫过 烟， 烧得 痴 痴呆 白 的一 砸下 硬 红了 老伴 胳 胳膊 能来 脖 腿了 膊 被抢 要转 解冻 说不 说没
12 账户 车祸 里面 闯 阀 陷了 面是 风了 鱼的 ，不 ，好 ，床 ，火 ，皮
13 O 一股 不好 不开 人啊 倒 冒烟 出不 刚被 别找 动 劫 压到 去了 变 口有 味 哎 啊 困 困电 多血 夜没 女的 小偷 弄死 心跳 我不 我好 才还 扑 打人 摔 时没 是咱 是想 是真 样吧 死， 水破 江 沉 没出
13 浓烟 液化 溺 溺水 炸了 烫 然 爬上 留了 的时 的都 瞳 糊 绞 脑袋 说要 谁会 起 跑出 转钱 轿 这回 那根 里了 铃没 高压 麻， ，说
14 ,风 re 不应 人理 倒了 倒在 债 关机 再见 写好 几个 刚 别问 刷单 割 又打 只手 吊 吸 坠 垛 天然 太大 女 学没 定位 家着 就没 床单 心口 快打 快点 手 找我 捂 掉进 撞人 服的 本来 来人 毒了 水涨
14 没到 泼 洪 着个 税 线掉 线， 缩 羊 肿 药都 觉 谁能 这样 门打 顶边 顾 飞出 ，嘴 ，娃 ，快 ，才 ，敲 ，请
15 ! A nd 上坐 下面 不到 丢了 伊 会游 伴 光， 全是 冒 勒 压住 压线 叫我 听到 命 和 哉 响 在冒 够了 天就 她 客服 弟 打1 撞了 救人 是开 是火 是血 毛巾 水里 滚 烧到 男 男的 的, 紧 肿得
15 被骗 要我 要死 身 躺 车撞 这会 迷 遗书 醉 骗子 ！！ ，只
16 一个 不知 么办 分钟 吞 告牌 在烧 天台 岁 想活 我刚 我弟 散， 有电 未 梯了 汇 汽油 浓 照顾 眼 破了 祸 穿 紫 给骗 脖子 腿 臭鸡 药 菜场 蛇咬 说今 身上 车追 进 追尾 验证 骨 黑烟
17 ,我 上， 不回 事了 二单 伙 出事 刚转 听见 咯， 在往 地上 埋 天黑 奶奶 娃 底下 放学 是烟 没声 没心 火了 炭 燃了 爷 生， 盗 窜 翻 胸口 脉 腕 触 趴 车冲 还在 面有 ，今 ，手
18 了 付 味道 喝了 在 外公 太太 好像 室着 对方 开玩 拿刀 救 晕 栽 正 烧 玩笑 着 砍人 落水 行了 都是 ，人 ，怎
19 in 人 叫 喊 好多 好大 想死 摔下 时了 有烟 气漏 没上 羊水 被水 遗 ，眼 ，脸
20 下去 不住 人了 他 撞 烧着 煤气 绳子 被电 ，越 ，门
21 一辆 呼吸 往 抡 摸 气管 贼 走丢 车翻 阿 ，喊
22 今晚 刀 咬 帮帮 打我 捅 撬 有火 疼得
23 吐 快 火 烟 砸 站不 脸 要跳 起火
24 一万 不醒 吃了 咗 咧 学生 孩 着了
25 心脏 烧起 说去
26 带电 气味 点了 自杀 让我
27 真的 老太
28 咯 救我 胸 踹
29 冒火 昏 燃 越
31 喘 过去
32 漏电
35 血
37 没回
"""
CONSTANT = -74
LEDGER = """
eNq8vfnvJTmSH5ZF5vWu79VV1V3dc+zOyFqtLOkXyTAM2P+9AcOAIPiAYUme1cx4t2f6qON7vCMPkuX38mSQEUHmq7ZysdP1fZnJI85PRJLBJLGudP7ncf
jvbvxB2g+u7T+S8vz/hQbP6yR4tUmS03cv7fzq8o+b/m/V/a+YH8ish7dwEga0dH7zyflpM/3r7dCwOy2TLLo09opEH7XmbIaXnu2xzv9uIFPkNM1VNgxW
eK3X7m99dyv7p2b8x/BoEWSZsR7Dpiidhm0GZZAOPZX23dNNsvzq3zeSuJ1ZcqGsOZWRzYtxdL40QmlrJkZWOItbwLyLZOUG0Buo28SAkSYFNcJVRwR0/k
ANkj9TgjoMjSKLICiTk5J/IU9qv288hgWZ+o+TbhqPNAKlVzZTI0lmttl2QetYsbqx//gmdUjZt3kLu0u+Gs0YZ8eWXpnwLUEC7YO8UN2ywIOofLCe22MG
BRU6hKMZUOVoEqpZsBARakhpOKJDEujUHbXI4KONL3LW6NXJarQ2Z6b9O1tG28krzfbSXO68txt9pXGrpYfR7EdjWITIxchMM5u49Nxcbgnj84cvFbDW08
wMu2k/Y+BDmneDbYJof4pbrAI099toY8T0H9lC5vgw9YVkvTFO09IGAJd/PU2m5sEfV24rgUi4eYw2+4H2x4NwDUKZ2vAAvzbg/QoQUxdWE7rrX9J06GVV
XZ4wBs5QDESWtqwZHyhJBKrECUML+lP9bI0mCFW5vxhEmDRDZbu/jffQCRO2ctc7kvD1KR9nLFEDYeBQGTMtMQpl0BQVf5nhr/BbMz4fHqCDycbHGq/rMs
4gblqItL7qBtYmnqOzUZduOMl4T2rR5b9t5kKmOQJQ3VweNGVhDG5RNOcdO3po1AQP17eUNCsS6BmfTyl8zYSCEjjo7T/1r+ZNNjd6OP/nBy+QICGF8HsY
xEIZwfg8elj7fhy13/75sa8Rec+SExzX+TkjQnFF/89by/hx/uUzbK+KALsNRSJ1oa3g/Ksg0ZuaFGILWs6nP+oIGHJ3pedrXPapsHH+EoeuGkWpWInLU+
ZgDmUT5URP7GdvKDfB4JGKaYsJV6ao1uzjCLKewtGWI1Ua2xLBztXcQg4zPaWlLcqdvoaDUQmfEjGuvKTdE4J377q232egCGKsOP2U2h3oPiYVsZtyEoD6
p1n2Bgi2o2Ian2Mbn0O7UWbTsI4YftR72qwwb2ozPVLMknJviYjsTaC25+lM+TWtOArTmCXw38xNKC/FNkmQodyUpuzFL3OpxEu6qIhQ5W+7kUlPTBRqG2
3ZMM1s08vo/Nc0khSRKRMlafl8Q0SxDW0mX6EmS6+Gd7LxpwqAlCSYhJUDr0XP9NYE0EAiu5D7cXmaUn+x+/OvwwlFB9+7Ad5pDm/WBCOELestPrwP2Mix
xl6WqQD8ZbboaW6pn0nwPKXxaS2T1xgyfW2SVNOo5HQFA/J1pxsbmxanIcjUS3KeDiVFCA6TDR/OU9sSk1RJILmx4vuLBmXnCaRx7yjMrVcWCXQoHUMhFz
TEFGzuJ3AVA4GvvIZJ6zSi0zyCyFVnvWg6Vy6OeInri2X+yom4QxKRxmEmh1sSDKvB0J3P3Qz9zrCiey+7bja0z3QjpQp3Imehyuf3nlwy3MaJxwk8vOFw
KyESsl2WLS0DRkXO7XRAMwMRcwY04dK1Og2typjuP03kTpl5tW5SxkwyW+IaWuL2UTm+az180x6feV7ozhlf5n0/6ObYcGwwjC2d4omOoNtfd+TNrHsiIf
NBIQ3VZBQru1kZxk7EpRjR3N4sWPPYTYHYZRDczeDsgBpvwSGshneblI/ek3dw7bkPq/jwtoFJiEmEfsdjhmfNWPEGm9FTNAJpQYAkEkfOuv9VLo/LO3d+
NULdmTdZTjgHSYAegRm1Gy6bxkhqIBXyc4QgT92Yjhb/cLLHOCQsXBW89doaCFvqoJXRlAI/+oy9KMYRpUKGNS9JyNT41mTqS5pwek8kyMioOODgvnTqe6
1QpAIF9BPD0lur0bfYA7tk/L6RReJaFrMZT8i6j/O0J9Rg2oCZOsOgrgIMOpJjeYMYwdaZmdVddoJ8O55vtggxTtN7fzM00XhC5EzWLFw71REvDMkbHxnl
Lgk30eEWOZZzEysRg3PRh35QJ0cXu+BU9nTUYS2yjFCxhIYmwtQFO/YU4KyT/xm4v4ym64b1Uu4CuZpywmkTVsnGJZfGWhIBWZqvf814CpPsWxo7GISm4o
YktkF90z6hvGhs+vMbhp3TKg/RD6cMRnOx4jJhepgKwXP/+STRWeaSILfCng8dQ91vJJf/mowgpZq+m2WUPPd532c8kZBCbVvZzMi6F6uIJMIy77EfJ1F5
VttVZR0S4nppuiZtPdwEse1xYmGN0LtZZJSSxWZsuO48PRBUdmK8kXkQXbQzzvFSvfds9uh5Q8HIl2DMY+KkQeCcyhzGpibm7eXUHiZVXaYuMNl+htKjiS
S2obzYsfBCobGfdvw4XU2ploCpefJ/ehUXeoVjA4eUB+ND2AyxiIZ0iTVuQ1fXBNNithAfaXrnfE40nX8QtIE/+jaK9p27swFl5PwI6CwVFqO7fCo7aWgu
60VyBOLmIVq7pLtXC3yZcVYxPwRc8JrSRcHJmhGjyER698xvqIpX8RrKhvQkzSyxUjkhaid3mqHllIYX/JvF+mwGl0Fj4B0eh6WMEmpPufClWwfe/6ZTE0
/Y9IUh+ld0CkNjeakFYoGR7zA2LfBUkXX9psSk1EwypxYmCUWc1ARinCf8qVWNISENUITmx2r/+cCDvtxVm11nNKO+OX2+hm+FP8hsXssiOn5kMfq3AeyQ
eS9bh7lt00OAX6HWKeudy8ZMeHxmaD3RKkesMfY974DHWppMbkFuEDI8+d8VbPzZYd64TGX+6J/9L5Y7xdvebKE4HJJ0jRlziYzncqOxiGI8GRTQr5oxaX
PKhkBdzk9665jN6fK/KzJCv2rxuwLidDNPaIWBoPO/TT4rJswWyCG7mQ/TrC2Rbnuap2j2q3tPn3C8kkZHtTr5wsvOUIL1RuFk78RbS493fkgCAOVD9KBz
4I+P3ggC3r8N5D/PPse4jz/GGPxBCvLLqmLlc8ee21cWvTaCVL97+8b9+I5hoJ9ESHj5pWmXB7LOE8y3RRBm/jlawrQbF1egyR0cjMDxagt1IlrtWxrbig
PpKOuYXASOMz+F6K7xBlJL8wMLrvK5C0UjgynoeR9HqXXfeTtv1fuyS6PCYxSVtIgSUxmDzgxGicKLfxSBsq9ZW3V2IqnTYjClndkjzmjUWAF5YslWBEBE
N20qkq/AkHWCOntLru4A+Y01aV99nBX62kBl1wFnN9q7JmzZHsNhKK8w+7Du7W3FrzHXPX6DGgd5YgzW1/SthhOcg219lG/z7kbFMDMph2VVHzhB0o5ybS
WMm//LIGtFkLpIQqUdHEwJI46czgXXEQlE2twKeF8NWx1OR+JZTZFD9OPYLgrryAHtR55kyOA1FWEJwuI1lzacbQ+nriF3G7mwG2ewQVnjNtggwfoWccfZ
Z0t2bzjuGVD4YNnlZnP2JjIxtVakSf51j8BaKuzuUh6rWXvw1dUnnJfdN9Yd/HVcgfVp0pD9xOLywlXh2FDhC8rRho42d1eIGy3jcCFiiyJyHSnhmzMiIY
dcz4QZ1FGRwzcLTKmx7vYGqVuWWJV99IbaxjxSIO/ZoX6H6mA70GjYdqMNGOmJsCVdp/IFOGt5vidMTWJJA8L54gpg7Q7DAGk++lZKh4PZsL/2G2sYYc7c
TGMUqD0Z5fmXHyItkB/JHMOhl6Ujah6rgHZWA2mxkmTCCaHuUqh+uzlNdYxmKayEkLppj4akwZxDXOf4dCON/aOecambCXPTxlMUVENZ2ET1lCEmjuaypm
19Mn7lAoRade9Ul8HJCEVqmV0CS4KlZT61SNSJmnXQVXhfAf5DJ8VUVam1RYcCzdXkgSDwhgyQ6+7OT4wZa0Fbt37rcx7sLYdAR08nnb40GqbVHKCVk7Cu
L9Ik/n1cGqpgLGuke38Jv4PODunyqyv9BsCjoFm1Y2KggKfQHMtOLneGumtPeCwXf6WqsHm2BjxsIdFdZLZxmf5j2Bsqg+RChLWvEEtoGIy7BhJN5u4rGx
mULXyPsFyWCOMylPd2R4WjX/Yidf0FndnT0HT6g3qlIMokiJ4SrcWoe5sF0vS8A2KnA2o9163KsOcrxuW3/hzad1YXKkA4O8c2q8nzio7hDYcvV4SvXs2E
fF4kKxJ2r9mHuVRhgu6eONNb6GAAkw3Gvh64YUbP/giLW/wGhslnvLWaiOV6i/8RVTWLpY1FgMoVReNZFBP4AlAh/8pJgKSnMLYZtvb+SPNqb9nZClOmZc
FI7NM1VZBk+SKEtJ+6QkczaKexEyVd5Z7ozMamnqz3G8bQrnFDv9SL2fJ8a8nHdpYUZftjjWorxpJ9wGiqmT6OYVphY9xDIdagTWG5U+kPsvFGoGPSr/2/
3tt6lr6xGhmtl13j7i5ORveQoQI1KDgidnzrG/f+LlpFmGVAx35U9avlLlUEEkUnRIjzxAmA1OfF2arL438Mj21eEZHO6m+0mxm6wScjOCx0TX3YkDJxRN
56WdZ+a8re5hbPMLBh2KpueMBMZLeZZtCEegG00kHznVpiqmKknv6QUTESa7h4wiABBhOKvaXuqkesb39WZz3NyP0WmwhxC6EhNP1Hk1R/7F2AaLAkh4jL
ha28AHORsTAIX1vUs5Eo2cNtbZp73DasCBGyDTM02w0gYXubkNvv7esJkPWsvqc1Ih16nF/r5fAEZWsUYY1SQkRO4FUxzTqqstdulFHjCBRVLDqRYUSil+
cyhm4lIf9mpmIel1+xRKjhIqdwZsXmeAI3KzvmB0dwn5ZAYBNPq05KO1n+7NnB99EdRl37BVZLTe8Ymui5M5ccqGuLrF9Lp2kLUrpyLs90M0tM4T4795at
FqGkAVWzn5XWLIrq9M9gXsnjEFZ496fELZp3cw1cMYhQWOsz/wUawn898nZl7eNB7H7gs+6tB5juKdK3NlovlqYVrWQhxoheOFYfHPshE/5ThMKMnw55SY
WAxTYqzfaWEC1NRAXNpeZ4YzmT1jOGBh+qGZEiSWTi8+RzTYuXtuPpCJk8j6O9i2YvwtYais9csyDlrSsR0ECAUcQUK6mSxQ6INmuNTb+jBfDwXYOXanzq
wRY34jyF/uMXW9lSenIvWJakgYBSQBUOeyPtq17/U0au+ruH/r9/blxm/8NA2lRirNnN8wD7ld7FFDUsp/kw3wNPk6ALzNeaK7bi92R6bWmcom1lS5FYQ5
5Axt9mlihWbls5G+0h8iKiEg5PM2UWfGCF25tbBG8L92EVMRgfVjYenoDB6PCfx2XyPb6n8YUrtQcYNdSkOuywKo5whRulnxJ3tw6KcTI7+RUV2qZeZJvh
UaBI+AgBf9irpp3axLjxRLdKIoKz3IOixhKNhkzjWdd/d/Hme3x+O1QgIo0zXuXrBIggmezCHZrHlACyzUW7jg8ydlcpsh1IIhRGdoXr+XGTI0lOK6XcVW
BPfZoKBpmXTAZBxJjdLzqLpzFxsfJ4tlXuSnKdfNFV4Z8fWm7CZizdNuvKDqGlcgSxeOd0MX+9xuZ/FwiXBa4UOkzQn9wf0I9dmm3jDsQwiJmIhEbugKbC
EzIGNTa8z9Lx6JK53lsxRcT1bOfGQiU82dOiwOFJLpl1PyZDk9heC+xzoxgtyB0gZhBjdB2+glGMdNfAeLUjOEOy6MQhYe+MSll0CZvXbFctOZo2+ii7sB
FL3aeziwC8Qj+aHK2hdNz7zrV3wY81yxbk6csRJDHcEcDusFHpbgmDe4xVTjK7QXh0HI680qhdeHRo3ezRieglecAqArheaHDIoUVpYqabML53nHVGYm97
Zi2Ba0YYLmah0MTMmr74XY6DlAwRdEMadvQcwKGSqki8wsmYckrgX84Pn54hhxUjqLktnuwZFIRjinEONbkw2b+x6TmeNWDfGbQ+/Yp4xRkTQwltHe/53s
d5ZePJncKybNVl9M8xVlB7fWpsJ1oocltHojR7Uy7cOX95ryXmupmG2kI5OD+S/3Obu1trInVntk74qbRojsQTwEtN54c4F3n0OFeytpgeUXtEKA3Cshou
oLQKsR7JvorIqUfdLHD3YWzzpfDZ6lN44wS0wh8Qmd0jHBA12LoWc6UYI0poiptYcPHB5ksQSf3EYFSr1O41+CzFx5mGV9nkjO+GNQ6ma+sb7u65j7NBWv
UAcQdpuVqA0Ua+Pybg8Jytb8oWnfBSjMTKWN1cTd+CL4dAagCnhf+GgamWOg/lHB3n504hq31okF0s4Sdq0FUAZfZRrgg7YBWHKH13IS1puh+MT5jNWzPv
O9SRiA0+tU7nMW/9wIr7SM8aDqwk0SpZdA3bXV+C3Zlgjs06q3XjiFVJs5Wce8py5uNoBbSLMqhOModCraNzHnq/qZfvjyDHvHEjnYCdy+2pIbBnALtaII
30avYCo8eRWNIpc33t9eMCKc5oqHmiSbJ3Ud3wvaiazm5Z5lItLNIVI2ntNjQGEfoZZWkSWzH0Fp+9iZHoZDQzks8X1RDTvo1wxTnvbPrnBd1EfU0GY3zE
KqPza8xyChz5T4GO8EDQI7LW09pGMa2Ze0H4r1uWEmMhzJqd6Iqy9HD5ZeqKlKk4K6uW2xXjN4bGFcpZONXSFGjDltnl1tZiz1mEy1N0RBNpYLOQZscXtN
FAoDOr/9/HBsUGG3gLBrrnVw4X+u/GVVFBjx8g0MOa9pBexbNx0rnHknGcn5+9VMlFKjIgzQZXXWU7JtHPfpChrxx1L3vSGOXM7uHkpmFETIagdM1c60DN
E57G2nKiNmK2irWgR3SMOhTENksTiGtA+Ar0lbqAd+uxvc9koOH2pZ5vRUKyZaWi6H19/9E1+Iahz4kL/8wBMZjb5EuuHBM1466BnnZS8Ju3i4XxI/WoCR
l/+7zWm1716mRJfHLyrbysODeCScTHCMHGDlM1/bP8qd/pinNFBlPGCOsfEYrshjqrF3tgXMtghamXILxGhiMm9GrQTsZCTNwGrZUfOoCrhzcPTV/6NUY7
jYW1I+PEVqLUu3wJrFOCwuPOgOGoiJcgZgEWrWUldjdr42kStrCq3aHPDO/nMMnbfxXPaEGbzkB1Tv9SLeqzs6A71zSCH41lFs5uTOPMUXgtM5ZWRfIPca
pBDXln97byBiAT3pq0NlM0RouWR5Ri5UQ0lvE5RYYur2KstkbY9MkW315nRMKchycWZRlDSDxDfdq04sFs0K4zE9Ggv2u5RsUvemVP5qWL+mG0JvDGNtai
60nP4vZuIE3shurzbVQYZvwcRgqEejc/1mTneRdbiw716wBW7F88MEEz76FRPklnOnmALtZmk51FWjko++XPf0yc5a7O2aUEgwUJ9iW9kpEJribDrsIqNp
zChGhjNT+yDYAUVwPdlXeB05dthHQZd3bocxwN97UzeJIDvPNAhd8lRZWMqEa3R/8woQE04MdnZNzfTPOa9saWtlycPHIodYX9GTN0TQaIaWzd17QVqghH
rSOB/TMozFtPY7ct/P08rNWoO1t/MPSH+AyJUjNOdfIFmah+aP/aRcoJr4sONXKCPPm0zyDxE/T9uN6FuJ0xNnIVG4WtmGBBxjnrSiisd+NHKyImF597XR
8gceIcnLHoYC130wqllQrpdTWOTJAINuLivgsKKtg0vsT/lrWwTgWovqbsjBeEE2m99w8A07h2NQn8tBgJNtHAlVup9FqhVpiBgQ0pIJpHj8C4GCQVwfim
x34SdUeVbxIfHAXkI3r3F6iuptlYuber2gFJ08zHj1l/tC1k6jkNZLz/+TT50J42w9pL/W7Q2lzj032F47JtDExwuZ6NhqFyWHge2nrIDtSYZCjnjD4GF0
suPUkjnFVP6wYeuTNQVC9KiIHrq5CXOvM3zQJS94bIHyreSgnv9W7MMonKw1zO4HkN+afoOcuAZ4UATj0S69wERloxv65TSIqKsQ3kOPFjbG4505K6EokT
cDeK76p/IUuJ0E0CyGCA2Hulsw+kCZKoHZ2ezQ+g+zWCjjdEcFmE/HQbpwP23a+tQa7xCRx7kwZW8UgTtq6TbRFWs8aLNsdZ/reEwHCJ2Rqf7dtpEfBYVK
f7n4U79/06xzoJpuPQ63VQSqU1Id2cu/7TsrEefDcRtIORSyDSgIVtc8e42wDj27M5cPuxgFjdgleGA9b/qZuFqgIhWuqNZ/zHC03hHY0SqrEN0bAeye4g
t1CH6DisG3ygFtGO1goEceLV1IX8hE1fmWEcGbtgMGVR0uU4ufnEbTGJlLpI5a+TVSB4obHXBsMJP14jjl0jOxPj9aOqmRt/k8GWGE469I+Wfmm3yzCItP
UqD6vpK/urGkmpG2AFRp+1T6678FoFex7qUOHYglWsGd7+DnpCiU4/t+uuZgOvakYaulJuznG/7SJQaWhxMzG5jcyeaYq8B7d4b7vhZa6gh8LlQI5Whhza
xgO5Gp9ewwUgj7MeT87Q4FZEA2idujIhwp4qpc1UYdHeVY87VBpPYbiTA0dS+UIhPFaQYUidmhEWd/Wlk1qmFqcMzEgplMc30LE547EmpCM++d9ePsnmgY
hSW7q6n3/8OmCjNSk2q2leqa1V6c62KHIQR0kOLY0ANVBVNDhzVM8TMPbgz70cXi8xp6SUXX2i3HhObGMLKr5nHdTrBvT+I6/DPt92hXu3vTRr3BkZnOrc
0cxg8K0rwmmQgxkXOSg8BxqXccwDwZ5minD3iZRmyCWFIw/0evad0x4IUgqIvrdCaPNA8DMLAxCoF2YwLSdQoSj2gkejpGTtcQoK1R7KaCO0OhsE6nIctB
dkrrNkdkw1MPS1zeBlM03hiDJnsIbCB5uYdPg/LrIPO54f2TY64O54JZeu/secTkXbF+GFW2kvfOkyK3kKm+FrTlZbT0UHnGJA9gb7EnQY241Cg00rTjgR
QDofxVf8DAjf4uZXpRYppEN3Y6uWCeEUl6KgvFUTbxE2MzsUJXgbNqIoIiOvJfkfJEVQoubsTGjZOD9/FwyTTZxVEQ4lzbWzMB7WxTdmZc702obTGXGlLX
CuhzGqABEH3AYhrj92F9S+jaVgiQbYd8l4wMdNP97Ui0/pr8VbcBTLdA0Jpe94yy+D4LUNhxYB7onIfEztvM18PatoSei//zbXQOBNIBWVxwioRLOWFIaI
TSDvaPxYwBEZ0OizT4LdNKH70f/UwqXDCah0L3o/uGJQOeRw1lW1k9eMK4uYWmZXWL9lKBu9ykLDqS7WAQ+ztxK+RAto6DtQm+VxiUiNNKv6uYKvJj9Yti
EjrOS9m+fSnj9wv2TJsP+X9sDOcXZpDK1+Wf9GDkZ2EPPumNWqz5ts96MJT5F45+0M/De2wZJD2tBd9XxMSceiRtq2lnEQQ15taNccFyF9hVmwlHBuvoK3
1chhMohruVOCBogXZZCOeNaziqxLrkfdFCELvUl+yUtQxA3USdl67oUpGHBR1hXvQoC+skeTvWcbmQF6iynM0MxX9mz5sPcQKaaQqkfFE1knbOKytB4wne
VIdayXMS6f+rXkUkdGR6drnFrwOtBp2RXK5mmLpO2FxA+Qpm1f1D4vJ5Rachg1tyIE8C+RBHdQkebbWhO2x3YtODI7FqO/D0tSf9wJiMO/iYAnnLUclEIL
BiCelvIWo1zhDMfgnu69w4iZeJoyVaKfku5bkRDWmF3M4L4k+MvJx7qP9oMP+AXjT0C1dh5Ul+IriaGWm/5vxfobE7D1ojcgGp2+vRDkV46TFBkV7U2uWg
Th/OaSGRxMhPOlr74qGec8nnsUaaOi//nOkYlF0qsC5MWpqNSlcOE40NrSr2rIT2HJvY/x1FNR9JmvW0rJvQfXyVTwEa3JTO6K+xAictvztlSoXu2/Ja3g
zit+rblCNnUkx0iGp2iOpE95qOhmHYfaDIR5M7gAr6L5/XKLWXNzlaidcUWiAj2aCOUT8ToBV2Su/A6MVbp6LnI8uUlPCJesGytwYiqPzFhssTLv5piixz
X/5/DO3Sxm88FcxLFnsftZMkR6t+3InSi8JykmzBX1v/IKkk3E+JNbv5+9Pqfz3CQi+DU/PLKLu+vw7gpgKxEhmeO+IT6QO+FZjPHWMx+XqsrwebcxWN1D
Gikr6ol0rk2Cx20jVJWWsbn4zJczTVMWpZ3h/HxwouM3/s46LsgV9HEFjP1Bo+K2hjzPkrj1RUU4suIcAVE7v5q4hGmSnmwNuKx82apIICBIyidUxjb1Qn
ZMOVQQ/96wVg4VNdP9n9PSQmB8D3lSWXTJWpQMQBhzmzepcGziyaKbQLI/ZlDRHWvqKufFTeJ+MbgLwrsmWFS+WHC25coRgxPaLDwwoE3YbGuXcMZ1YSC/
6IvdHFHVcWf3GQn9Y3QnEiGXdoOSkjuN/rIih62IVy/kNRqxFAFmrWU/tttH3DVp/GeDAT69QjCg17/O0ftl4qVOUGe6Dfh+dUM4B+RcMvCNkWU7tprmhv
fnFzocnQXndQSGfIflSsifyMRuqVnTvcNldUjo2zb1Z4NmlF1jfFP5I8wccmwYrNZ97PF08eSTJaR7C8JxdIfCsAJR6zCuzjg24ehCkNBb4vbdUFoBbJey
xlFjaMO4A/CrCuydwMjP58DB1ck/DU1Mk/pDREDeYoorESUqk7h9LUVXrnd0gQjQzEePW5GBaobM+LKGzpAQXtMTNa6slEgrOgLM9x38GAzpt0i05e4hYI
/vK1m/ZJbEniZJor+eH5P/epdAuFVMW293pBlvEV4R+xAt4bJC5JEp8DPiX8LGK8cMi1tAqAnBFkKDKgZAz1Mq3yTXrQaWxOxSciR5XB5vPMozG8/foU7d
qWMSSbL3MamrG2nQ8gzbNEyCVBqlPdAbN/LlOUOSxHwhNsUwSePRhnNqCrMWdTJ91QS5J8lbMOJO/tExEd3MhvKmffVEQecBMuogxufA+TYIBRvouvIgiJ
dYXDHybevJwJGIut5OjSs2WzPmFetxzk+cJAjHlq+54uXev2pIdXGlIFbTqx88Ephp+Q2Az3eO5LXjf0RGKHfKCq3L49LW0rKPELUjohVhMtFOmpCbu3cp
eIeabIUmzVDhyoOpvFikDE3M5koPfoDSIHydEkgOtHRobJcfk6h45jRKlxgtb2gzdOQBK0evgrfMKoGVmuH0X1tTSQEyy2LGYNWd08AONd3AWlJON6Suem
Zt2BCQemLl4M5wBqWMcFOpzWKNR/IWERsHQMMODpJBKH8MguLCNESKT4d0QFtjqr3RZ67X1w4ATK4TxyBWsHeBoIVXVSzC0/QLhpmHxTtzxcx2gelWUfYr
LH8R/q1BGN78FjxmwLLYlWVzFM2tm+Tqq/+QLtxvB0M1PFxBYWUufA+xSLxqYOCUAda1qAhSN74enMI+azu/Yqhn80UwpaXvH/SX5JxwPepH/ZZ+bEM59O
aKGOCy4GlTUQEWmUeRWJBS9ZRvLeYq4jxeOWNiww11B+F6gqhEGr2pwOdU7shDNR+9O1BUcSKjLOyGSHK7LCtpyHEqKIarHSbJPTQYG/80NdgfrN3YfZsE
VPlsqKHcWUN2UlU54GXmK7D/GUsyOS4RF9K2lG/IAgGk07szlJdFUfXE+/TwEcubCNLCrKeR7jn43kSKR+1nEQ+IYZgP7s4N59kEaROnogfS80USA4h3sS
qok1/uGu3Qb6KoOWK6Zd9/mcXXcyXMvho8b5PGQaUyFDyWDMdkVKKvCLskfkvkYxRtNpjG/RhN2sLSw7gOBeGu3MDv2QYGblhXOxHs7bil1ydOjlukFBvT
5VmjeNjWxpXqaqKwt1VteRuvXhmlSeol2hACc5qR2YCz6qSbaWOWmWamJx6kCOhSjj4gka2ID1TGB7x3W/bVFBHzCvxwpJF3N8lvkZYaJEWRA5HUESwwXB
KqMRioW3qwjOn9FCgSUJ5F+4xLNBqK4jbtn43163U33DWuxzBOMf4itrXP69Irqi78mDoLhPVLgOM0bb1ZBPkFxcvL+d6Ljk8nQAF7/DQVU98Sv79kQYUK
Wwc+wZ7jsqKgJG1mo1rr2b42C1j2Fosshg+yqSXDT1GuxnCWYrzZbEKpitat006nG06o9GrLQws/Xk6/wJsvTAExmOhqPOeuWjpA20351jfxLjS3WZuNJB
MYoli5xDySrlB3W0zNfSR6MdO/VWL2MI0BkbK0kbWBE4zbBteQQF9T8k2m9Fq/Kcyevsz+4MSoELbFUk09aCzw0ciJ5SDojcb2DS4mYvSrzi7AI0S7H22O
gnyH6Da3/EtvphMhig0eJupOErnUTe0z5ITYj8+2G1RUUb4GpASCV7l2zPZ3lIjPUnxVtUcU1vwDJmIesO2DMImh7i0vdhvaDLeurB/8hjRmO53VvFEnQE
YmjlpL9YksypjT2p//xcjUm13Q02s0peH+LpwVr+j1M2y77Ak1G03R4A0caYwR2PBg/CBVQXYKNlPx0T5z2pEQFVxlH8HuyQ3ErE1v0eSRjInvzu2fohy8
dW5J1vM69VcNZiUTgdC0SJdngz72LxWLN7OqJPhFiT7w1B9V/if3QO3MbcMMOVMD+n1euCLHEADyEy6hevGKH8Mbl11COP1DbAfZvMY7dxyssDOTER/8dE
vRpYC/+VQ79rPLxo51OCeSca43YtrsPUFomkKhSUZ6uSXKw9qJBFOQLIyhTtPtjfHFqNtVnX3JMKNggUFLVlfI1CouP5EGolaBKc8K/GmWxcYR2b7LQI4G
9bnugNqr8odcaHfXy0A7IFuNNjVu61ec2bCIYtwADI4ejVlfx8lP8Jhig9GrXsghgyt5RdH9HpehhlGLU+H+gk/pT//WZV/E6Xm/AQPY+FTPt12YqfHBpS
H3KRdDWHQxT7iepy4DfGpx4mnUcoaWNvv3n/02FZ9VFBYVDZUqKYku24UZOO0I5jrAoNVC29VGur02+nX0AbNMKa2y3R4klT7qPeW2NLQqrHeSTv6g27pr
EACbqKmTPggRKI2QPr8Nu/vp+gCUu8VFVrMH2tnXTbzq26N6GDgWvcPA2bh3ZK1gbv209POH01/rt4FuN9LOUpJFWsDmaOtIxkZfOUG1O9BJCo4ouCbEeE
Zv6PncOHqT+ddBtZH0xNzcIyoolTOz0Qxbi9xaGRXWg2vroiLpitU25Bxdvpuws3dEC64AmGuhNORc1hNAiQLsh4X43lBswrkJdG+F7hB0XhJhAsWCda++
d+5KySPuRElzrgPJkSoiuOy5+wlmtMR45xco97UJBBKSK9LLBTi+LG7jYY0KPFASAzkyuFgHOv53NMd6g/UVLmvf4EbNEJIpEYezWhqeCDrw2ztW3Za4NI
55lxSEqOloETHj3KkBM6R4791sFwtsnexhmQjhWOGWEDGBW7LuGUFC5AXgFFDs02RCTDJVWB2906bgWCpizD5gQeE2IV1ran2X2Q6zed0snNICj+zIouOa
h8/nWWKXJza2/8yhrzLdP1J3aNozvS+MLQkxccLshWUbdQZZIdOlNteg38SO2K+GM6/D7G82AXhHq9TWa/41TOQYeo/qeKClokDzYoR64PE3rn7KneG8Hs
4x/aeA8fJbN05Mr3DsV6LNl4x2ZC1hup3MaxYwOEe7kqxHp//kD/3eh/GYzt+Taq2swdRw+xgjgDVewOae3hW0yWwSmulYKZRZBgfkNRMVjH9qLvg+2tPT
3iqufc88SfQwbWqiyue0hKONiy8YGLlBOZFGhCr2VSReUU9NoK48+SUvE7pzQBze5VCS0rEaKSrTz503f4hzbnokZkMkvAyDyOSFtJLFRNNSp2ld+LBymi
hXuVpOvjb+lZswFsyBgGxaurnTmXTtRLgMwcRVBJ6lVq0++7bKwDB2EpTvJ56VoeCC8EAz/npNZtDO81xrWDqG5kp30s4unxythdrE0JPgUdVpHoKxe7Sn
ksLvMV9RAYNZpIjWvmTSxYujL3wGZXvQzk17mjMEQY7X05m1z/DLfU1CCGn/WEOD7mzMbdiQXXL5F2/b0fvIPGPvcdSZTCc/hvSga6aFb7bJcbaBLMT4ZC
bsaYgEHgRA9rWyu9l0wx02D6WMYJW2xw2B6XoapogJ8hP3K084hsqGAW7dqWFAX/XS53jw51AfOmPQrViSVcF4UcTi6L2FvCM6g0FxWbPJR0PY64h92Cmp
YBTQyNEgoZxWP4qr4EY4nDVc4BIImFMShB4sSdT9Sch2ZdnUQ4viSzYf29LxtRdc6WwBsYQ/W48xDxIDMTNjX6EBikmWohpjC5vFwvp7lKUpI2R9jCitc5
sE9KfaRYUSN7Kg242LiFLLpOQIwS/Jh5r0mOfXGkkxtl8gdldsZ+rpUecFQbt1X3tcXaSidsdSjQhEBxSKGK3D5Q0pWSuETYywf+heUUgc21BmedvRZoe2
66D+HXa2EHo1HLzMEiYmEIm/cupHjMTy4ndqeyxHO5Bo/Y9qvs7896D/+aPygiRsx5GaqhSkBSIVbmmA9ww99rGfUrcw1bcmsSKe9lHQl7a4Fx1++wG7Gb
crKSe98HRUqcyzaMJDkpUIvnliYE53vYEBxBXXR9r8SnzygdOM0nFapaX/t454mDhNDM4scyKknoKpE4Bbi6Ls9VEyCMZwc9UwQM2Lkew5Nq86WR83faV8
JhPTZgWwRxIaaShIbmKA0rzQAB748XzEQHxpt2ZwDv/op8wiVCYdT4PQrOisOgt2KVXyrxABqvAk2LKcAnvdJHMF3w0Y6R3S4Z4zDs7BkadEH5JQpCAJJ9
c1+jMHB+fi36QHWS+mBmNY/+rTDY4u83V/hYnreBCe+WnS+w1rRXL7/e88k3KKAKvCour0UT2HfCvtcXbfDS8bDH7laNYe4YhEj1Bs7G1y0+PNErVPI5KQ
DWoOBWuRS1pvDJIEZPetaQR8HuIlrtX+yLrkWuYxM7fomNqjs+n/gKDhz8lPe89kiniqjpUtGzgaYo3Q5XSPnHZ8rXvnuqrMEbBR4p5nTRqVN22kj2/sg+
a8ZKNhYYEJD19wwGGaUUkhoWCAfhn3JoPDML4+fDWSsWap3oQ7TImwecF328JRLONES9287EIVxnhydpnfCSFYOm0zO7o9tmDw2TWoVRGRYC8VJSnZFSbN
0xHNApPidDh4GEVFEk2JReD/ivJM6LfgoNPtTv45KS6NZc3h07mXxiFk6tC1MdEIXC9QurO4XRKP0k0OuTGlpPn9uvu7JProTkC/bOZ/03HhLi0ZhAFxRT
vDi5aeq0CSExhbKad8YoU4p9G4GH/e4DSWzk/+9uLWtzhDJYU2lIir4xOwBpS2UcGoTfsPpbj1O6AyVy+OeWaRz8ehZLRYUM1GljGhz4sJhxht8q6xx3EK
uABJKaaZ4MM751U3eaDiNdzfj2PiDEQ3FzkdQbvRN/1PxygYRdFwE2F7M2v2w6srTXItG586sdZ9LM/QOSA7u/AUNPyxMy0cACwQOXC+JB6AZj7ZxIrbbP
wIPatzyFNLWwNJ2AgNrE6ZXHsE/Zj6FiekWCV6lZQwpNRNA0PLloxDRMgkas+GVKRlmXJTXRk6FOHtHS8iece7BcgI63VaF5xdw4vT8Kp93tTi1ImJQRmd
wVUJKzWSCBXEGnbgmu63hjWk2vLMgrBs1cLZZ0nsIjHhovKPzDF/U5xRX7MGrYX/PqEG/bde3kqFvDXwOLUTDi3B/407TkOdxWT/vU55TpAB6ltKa24A+W
9xJGIw+/BvhSUrEjBY+/S6QcO+qK+p+GpXjfGkxJyfnt8U069iPCGQajSde9bzq/CfmaUwYnRvIrHPezlyYT99qg2c68Y+ooRq5z6M2zxC1wHcNYodfvz4
dAoBmfh9WaKza9YB5sxbqB2uwFhkKDU0HRVhQrjWWtHpFfKYDojICM9QdYyijiIomJTIpyqQjduMLJUcSyUnI203qK1jD1LGtllFT5ZsmEmJoSj3mT/G21
LCT9ziLktcHocv3NDyltOpO6dSrIpJSOqLzqxmjmiFxtWGVxYaHj74r97bjmxrtb2Jg5p4Jh0MNbbCmkLSXR/ZoBWc8yB6ap7oDt7PAiFtfYQDnKo4bTJs
4ijx4bfNFq+ILsNYPupAOAIx25qcY0ZSAh06xTYvoUJ+oNQzK2OR1yB5lO1Q5x5eaK+uE7oybBOMqxYgUZK/tPvBDnNWvegImvFZBhvLklcRgbNvUY4TpZ
sCEl1Qs9yEjLFT4+fIGtCANxnHZKKsNsGuwjHoLR10GfcU54yRlzv4TWmDZz8zj+8NH4bI2JuK5TFY5liEc5TToMYZ/vX8C/LZoA5RkRqcIbTHWAArB0/H
5kKeaHx6SeS+7UazroIwwhaRFg8MLKIW0th38wqfq5EIOZw/n+NSATcxQY4te43bUu1W8IwyipnFH/MQ5kd1DslT5+Px2CzYkZB78p5Hhegi5H96ORLhcv
MmTgfv6JEYIri3WskcB9CfqqJOMR68JnZZrFGZP1Hk0QmTsjZMHuvSxWl6OaNZXg9DendFygzAMA1Wi+9mLFXHSOzwbVoHtnXf+gua0+H9oM8vEgw1jgsV
0mKEm8bRYEJqT63D/QFrxlRNc/dgxSaOcl8E2kGsQK3QzdTJHU10aMxe3Fgh6tC6I6oqjFshc4rpNtavzouDEyFxf5BemQP2TYy7eapGrKtZAk0Tq3KAYx
pPoJEASJFzA8X5X8oZlLbOOibB8fmuzLyn0hCa0c5eunZJusa/tfIAZz+G5jKKo2OfV55C/c01HJ4wwDr5ZS6n0tZkOhRvPXMUGawc0lj8urzwuyUoO+Z6
g4zNN0pYMVbTAH0kop5+XvsphrU30uQ5NlM0DfAzdmeDjEoBp6Pt/4APh4oKQOYQ7uayfASrFm3iRGcjOMj62raKznlD0gUxLeU/Wg5ifZgNS0kH621sIF
3SSZ49av2KyaD17oSoK6cNoE8LyTXM6hULeZvpPMEXiwyfL+mlgpnZ+GhaWFTJbDqXfUcS52ROHj6ggLm7GdozcG1A1KkZho16kOfGSZmqn2rpcdz63keG
I3wdFMmEY/Ws++VMCpMguALmxOZDDNJRftQC4uzJvGBlz4k9FA1fm9M6jjgbZe/HyaspV/8GifqKzA883C5O/dDI1kUKqc+1GqOdcGbrmIlnN9DJuw41vS
uf8kdTUYev4oR4FOXug9ohx5uMTAK2iXUECQlY1YWnDY/de3LnrqV1yqdXlFNT4bXJFjvHerFmsCJ5HMyceKDcoJAMyWUoNZG5RKE27ahkOHtesTOs48W8
H1Sx8mNcPDybK7EAr5JhOZtiAhhrXwrRPeTKU2fh+EA8cskmmd3OHGxVyKbDoDOI9YZwWPv9aicPYXALHJMABNhJY4HKHStNBlnWL4NdFpeXiFOpza9R4V
ahcFLO4z767HxPCSfgVleOoQ76KPYwc0SdPyXjWV6DIfkG5cxqNvlFbPJtBWbhcUnah4m0FNKLACTsTpe/IUVtS5mGA1Tq8PWJFmY9ZpQ8fpwSDgGM/5y3
Lw3Q4o8EZP6inGgWyie0sAoqm3sHp7PI8X/T+FVu2t6WUSPrtWkzJiMmy1/NTDHhxEZ3vFD4Aj5zaSRIjZH5Zexxw3jEZDgipS/LPdKiiqLqwaHQjGfMF9
DqlgypNRi34RhWu5NtQkm1CqoZfoRUWZOx5ZR6BCn+LAbeHWlefx1rL1ZYNJbGZiVZ3QOy8NszaZuIg19FjD3R7jlQPkWmHeQ55sqKZgxfJeF9i8C03XQk
ehgzcm3JZkX3U0NRQTD5CYp/6PbSNQM2qq4b+9iuhurvEGH+JqeC9/beE2zVDa9dXxEOXgTxLWb+TiHRLLlSYhUFEhvaox3BrNy555gYrXq79R1C0xL8gh
PjG9IwCdqv3Dqptif4/DTuP87jtlYU/5pyNRnyTy9i/RC/bRDG+S9RFm3RZUbyHoOqJWHQm+FIsXGVbfxMuIsLZNmdRofx7sEWjo+9jzNeMTYot6ZKFl9T
52Iz/Smm378JZ2/gRgiJkCyFgzUIe5T/k6SZ7bDxu4OlSeoi6WraytvgXJ7rGH8k8ncbwtxn7khbKlBSjtCK8cgvT/fXV0JpWXhyOda9wjYLRzarXErfo6
9q0jvJhCGZIxbaXn3uyUeZlBz4r3K7bqBMNtaYTs0qEj0bLz8o0PFb72SriQhmib3yjtjQkxV8b+e4FOhvPzFYJNgntswyR9vRqBeea3qNxNJHPsy2D26C
am22/brAaDuz9Rf7+Odtjt+oxDw66WO/1hL02P30wv0z8C19j0g45pwvmmU2CfkBQAyaue4lIUSvJkFXuo3U38wtHKBeHcdt8ppX8s/TZNZAeJp2CRprk2
XUR62eZ2lrJlUruQDGXDUAabeFVyCqWWDnIw3tjeiVawm2CF+KwN8RCQQ8SnKOWFdBpKTZqEO6rdJlSCtWOBo6/GqtGeiw+b4qpRD8WgFPojZYeDdrGL1n
uOxr/YKfJT2pJuqIIlcRmpgtKicwMOWxrraUX6G2o5gnJQnFAygo07y5O3GJGZ5vp15qSh7H51SsYUj9AObo2V5jAZn2p3liLSpRct6H6UOeNgnkEx31/y
0Usl2MDbBoppMFe00LOqmnF5kmk4DDoVG/6RYYY/33jV+rrk3AErFHGfQKr+EtaPAyxOhcCPezo9t596Ky+umak8cO0Qxocu2zpYxJeHDVeyeBb8jNOBmV
sOk2psps5F/q0ykfPrA9JnhUEmloOVHTaD3uYA3kdO47Z5eNDN/GqomKJpgXiIyDxu7DKzBvHZ7/aBOw4NDEaTWK0zMuASl1TE3Sl3XpB1ytfLNSApxlZ2
zkoEjPYqRl67F7XMPedSVoXvdPvUQLhZM4SGnKt77746Fn7UYaud228E36kDE4MamGwpvGWLh5Hc7amh6bKw7Wzj2uLzdu+pHKBCzSrRcLco4Cn20MHfc+
JbCCOanrO9MEL+r1KOoA7vKLvk6rcTFw9BCG536hgyKIC/UCImv7oRTKaT7pqMZM6dY27CIOkYZs1neQSVk/JHeF4gev3ZJGYdMaxPHjvL1PBDm+KCWxq4
wBtQ43YoO7ey7un3HC8LUQOc0w99UyDZPfcObfBbxzEaS/MkGuweJk5tta6Ojlefd8tiDGp7oM55hvk2EnOrjex3TZ8+AxkMMxQQ+jpjdWFvvAqkBhC2AT
9FUv/VtPgehxFQBNfVr6/ST0ohj2vM671LKl5zEsWHU2PCB9KPA1670UHWdoSDQ9WkFWaqooOZhKURiLV/33Bli8a91TKJ10OPf0Inj8QE8ZHbC56ZCjvZ
zBdPJm9OqYD9SoUOumq5Gdw/38KM6tqG3A6O9Qm/kYlw+ykF87pGiqiOjvZOtaBRUvY2NOuchaxF87BJosTP2hCzBMyXeoonEmYUKtXeF5+KWUXWY6C7ha
nC8EOrDXGJjCPPT3R1wuC+dp461ynmb60dWmnJQ7SeMy7Ut0HFDLbQo8J9YOIxUJpLUEaLLlu9UezkK9hLDU1q6umguIZ8Yin/0e5X4yP0Xonx6suzJLgl
wmJhDEL7+x1f1sjPf23y3K6jXhwVPUrUfC3xODm+thKLJsOZdj5bg9jFj6QpmG05XImCT15LgSdNw5+pmMY2h+vTCorXbkdTrPRmmyWYE3lXULeQ0CRbtO
xm+xy/asfp56k9hgzv/zLS6yzaBXKuB3ppcbQ0hMUDuw6CUNBmsNWsK1CdhqE6WI36IBbz3+ybJgm6CngBhkJh41/g9v7nkArt54cp+DOnxTDbGMdWNycU
avqpDHSp603jdg2MHb8ekDpY1v41KMN1kSi+RsYrtV6J3tod4yG3jMWM6vZNf2MOBhSPHnEb/wrRcUSW6m7eSFDXP7MrXTh0zhtyqwGCyoasFsInkb/73N
XGkp6DeNH/NYha89wwt5pl+xI8+x2OFCvB0OY50DWbfhhGIfw0SKw9GfVcxqvga3qcYtbJhztmpeKlUHRULHYPoyHiNRub3Tecj1XHlz5WQuzl1kDvUiLr
ioJnXWCCtUCtVifYkJtGrOLo8qIvBy+Ub2HjwuVZWGbGwe6yf0/FZ1/n9NveGFcGs2vWEYvOdUt5xE5fuQMp149Vm0MEK0LHGFIz698L+LwHc7HKK3E1Yh
C9K0FnnGeK/Ik//fLoX/0fhEHT3Q1xb9jWMfwyujZGwSsTf5rSvkbx7j5N9Y/T2jgPf+MskNKzN/d302pwWLqKYv7zpkX9rAb4clg8guMtu2jWveFfjLfA
z6g76GzQor1p+Bc7/CpNKo8Fhi8WtScLTnB/WSCKauaIFkck9F4pYBBcton4OzN0hSUo03UtKANbR8UOHbIShPqT+sdJFfIQdlf1zoBeqRQRYEtXtFURuf
Axfzm075byudnwWSoTmnWf8RCWrHQ0AzBT9rxedc3ybeYkEjULw2bY9bdbTTlCsyEelOHQPqTTT4n1tkfZ198iFGoUIEYuOJoZW/7wJbi3Ie1U5G2k8dgy
G1PzgxaME/n9cC8Ms6C0SMsJ90VBRgl+kwfMseJAPP7OkM4ZgNWs0v5mEJV1gk9BMRLLw4Rdh1Ne576JW6xazWT8x0knEDJI339qgzv5zJIlYqEOG8SdJ9
36Jz3p/gAkG01KNBDKlyAJ71vMDMr1u8MEUDsMcYFa5QjTolc7VjSPMyDEwM4ytK3jep/u1n2Ni9HX7fesoieLlAzb50xiLAVA8ELDWw0wahae5qxRFzZS
YiLHmdfNmpvmjSzzXE4wLEBnMGuNLfn0YS/wiimTxRx3lC2q3CsPXynR/aL4zRlkd5bQJ80nxc7wETWcEHbhHXEx8VX4Mg3FU9MyDKZiuWP4Hhq4Q4wJYt
JFG491MM//rDB380ypPiQ3zxjBs6vyCV7LVdrsD5q1hAvJnJ/zo+9Iz4UCMpAdyMgMS//h+XD/ncWRGXchvnOIDQJrXG7L9o+ZBXKJFFEMgYZhjBNJxOnM
BmkV3rzt3bIiBX0gm6sBV5dtwuk1XKYlMk7BPGsyruIPfTWG7iMPjCy166+v00nnlcVtWpgtS66KuOiha5wOXU4eDDzLBOEMQyy5EmPs7tajSmGAtuz6P+
vxH1E1BK9LhrRVuoRiZB3T3MB1NdvgQ9RdDXEBm3BFqAa/1iPk1MjdEoZefCy8UuTFLhIBL08OlMvNX4dHGNKBPkFozL5NModGs5EKNLFYs7p43MtRYngD
lTjBAGG42c/nN/NkGGAXQQtQ6NiPuzTArPkylHpUWEvT86N9Kuo995D1ec9WuWOZZ+cDLxK1lFYVz+YUML0yFBp3IT7DxNEi6eRg2hnb9uPwB51qNv3fUk
DBch9s15YnZwIuEvBQeWUJdjkFIemqhh67ffQpei3XPZCVdYTSTFhZcuSWtk325J+mqpWH2QdlamuIuTxZRGi5d54cedzPHoZ4Qkf4iRe++6o6TehNBv/N
XysUQO4vldz/oMi4kUznhsIVYfXv5MgjEzjy0m2qCE7We/fj8htEgdNCnsfF6LJD803f1UIiYHT2eeRF1kPfLwrzwwEWV3nCESJfvz/8AW82fK6PffTS5L
aL/1nojYoe3hqTyKaRiGALWvcwzj09d2qTawGUFf451Nd1s4vTbKYk5DtdZnKU8nWmsZ7NGEKU+UJBCDp5AR0c94VEq6XeEpkD4LnE1Ct0INqA7avPzykI
+FW2+EX0clPzqB+JhYRUaSaly69d0gFEHwuAvGlqMMmMTZNGdP3bBSmE6iYYCIZIstXlxg9ZIc6pB3NpdF/UHZ0O4/NtbAA87/wRWTw/ROC0QnTa9wbm97
ileCkMGYXF09EeCV+07eS60ebgqfASs0Y4liNNc6rNBn1q5uFN48wnYu94VK4/ky54TrDBpl0X7qxwv2Rzr9Gx0XqxlecIcNGc987qaZ7DQvtStnKGs88R
kGHJLAa6kdiQNQSNazB18SChiBdhsjBAMEpOfq8G0ceshYuP0NVDDROZ2wsUmdBzKpkFcIEhcyCv5I2FLmDmp8sGhcX7M0H2YQtuWBZKEBC5RoyK0mStTc
99nUIdjJ9xAKZY0m9eGqeME6XPw4hpOTrf4UtbJkPapEhodNINgMNiRCLlEuOeraFpWPAUr95GCQolhCyIWlx0Fl26w7Sq6rumvIQDXl022YGE/HA0YNLk
MJ3rqacEQUzqAGvDuro8XI821n1mogJpLBa+gGNRHj+8ezQmqOlFtrpmJkiy9m7WUPrPvuoxMGVAvkI/U9qEYTBV7FIB2WLOw4R3vtzxFv4/UsXNk0oXZW
BbkmpCT1BaZ25FIwgpfTSlQuiN0CpuAT27Sct8KsHZrf+iJWrAmxNXRgqIOuSvgStH7niNV+kRV6chDDmCFIkxgFcoCD4PrTMH7L/bejTOp6bOt19MrGnJ
mH/9ueRj9rEsODBoRvSOav/BKVUJmijQ6529RVX+FEF2+8rg4I2XqArjCt14hjdLaZU/hvHxRaWGNHDE1mXicG8xMK8EriWrVoCcqQk5PQiTRhh6197Xv0
FucMp3asGbVJIwCadHRMn13rbeLHGjGBbWUCCLDEGzN/Awz2uDDmzxZb9tJjQRkI//grRd42/a44GUyrLT1vs8WgaGy88EL4m9qLzRs8hO10Mo/6oOcSs3
Xtr7xq/vylyvdIaopdRVyDHGHACVUu9asYh7X2kn7LgrvjHNkwad9f880U2IuB/B15Uo2DCFJptyTZ+AB8uiwSJfDgKirQlwuTj0shl7ImHfVBO5yEaEaq
Z/gA7cINT8FhzQTdokRxcmUqKl5CRw92vlx61EwF5IobLTIfdB36rzz66YTPdJvwj2DJkXbJFUJz0ieVSJBzwJI7jQZ9Hi3Sc5fC461If0nDmKJG79MwoV
vXZMmFOEURJELX0TXjLSLe28JFJPF2M+eyArrkxOZg97YNK3HLMGcDrKa18ibaYnxEpm/5H/uIYvDZCR48cTO8VjNm2BaRk+0O8cmdOKMr/RDf7e6DKxHG
Rl+2BXietUzx1iNgWrLiUhMnIo1Ic6dGnHtJ00EzdU3M6HcU7YtWyfilTnP+zTp6o/YX5/Xj+5/H4ZKT+8RRVPezzxiXWURaiLYJUQRrty1RQWwjcYJEDY
dtC0ujabOfJQ/fDO+mKBKSgGC578St693sMXImVqOBZIZ1noUz5HHrn/d82ieMT51/abeaX4a3hdraO87z6lEGPkJK3oaosE9iL2UpfjHJRhWmhrH1pFjR
HH3FC4B/foxyNLt2um2GIZopJ7V69HMhp0lbjVUbO0JMJJsDmN4XtnaO5bTKcXQRea95l8xr64TtSe+Vi6WwBhDrYMxwItWtL7FtXMIRC7EJo9dr/ltPWm
4iXL5rceeuNg65Ja6e0zHTCr3/jM3WwNfdghNDwd5WQBuhJknf8p/0pwKwN7OUFdAcFzQqu1w/Om2JDGHb2uHm0/UBmpNltDVT2e/8nV+WPSGyH5oOPVNs
JGIQ8xRt4e87XS7ZOgyFF9fNxoGK/IzVmZPWFCKOeFB5nPKeeWLZ4bz/NjiH1UfEc7eRMbxTA7JyMk8pny4wdKrDfbAchW2FmLTIJNzFEtQl53pAw2+vSz
rEpBG/rNSQiQAbl59W4RLeqTPDrF//ibQquMxQE0hlwNnL2Ie9gpPz6kE1iWL6RXxImByYcURC4pkF9x0DqXPwntBQZVOal8R6aU9lCsaKEy+lk9vMsFhA
ROLRFg5akf47tQf5nrD2dy1TZGwYUqld95P78oQfeJQOtu7Y5eO7/bJdEXLfP+e7TESaFWpt1CZZdKqZc712GCWCsIhzg3H3yotofpiAsgDIsqESXHLta0
j/01QGCUrXGy6lZHARK4fmd4S867CutzHkMBHeNkf7brpJi0C417pbGty4q2SIo52Yt6QhU5kspBBx3bpyZodzL73GayAQYo54umg0NfMhQGBtT2+gdBaQ
gm+RoOg8iGqsiHHriCB7Tab2gNdn0Ej8dYXzV1SwLeapnbz8qkFJsMZ2fmFyauuEunN4HyrL6hxcBoP2owjakNSNCChn0rqTd0VUIcSUBH9asPyyf/MPXo
uGANsGnct6tnkyWn2U8aqIpGHQvjFQ0tysnnYhkuDb9DYbqbmaUQT/j5i7+sS8VGYLM1fdysRxOKvOjPm75iXpbhQS1PRv/RwfX27duz5UuMWAWeklA/bE
zCMWlbahvA4y9kvnD4GAXwbcahmVquyPkTaACzk9wN92D6/XWdjL7K2xrh3URps3NrqowZ3UnViOxdukJn3iFF7Tov4Tw05OHA5TdkhgEMQ6O9OMjRWIiw
7VdO+6EC40cM59OSxZDG2ltZ4vw8RSZ8nLv+kp3pViOPWcPCzBI2uQ2qNyENp/4Pm6FNRpYsHtzKFboFXjCcrGGoV0w8OaDW3lpHMDK37XbVH4BEUr31ln
kaOfCFq0JiUk0A1AiM5zl+xsKrx5OFYypM0mhsSGtDsleM45pveGt2fMdxjvzTLKQwUyU6lrQvOMaVHHe0bktrSRnRzMoMILzBv3zVE7snrhIueWySo0Y/
OGkWzUbmejpmlbRTaz+uUwqBjntMG48Pvg2Eef8IhO4PPcYX3mqGZcY4YgkcI1Ny0RUzdo/gVdIxSO5A2iPsJvJr2LFzDmRm4PVSGmUpLMTxFIsQn1SK21
trt5QgDLDrpgae+tYobqhoSK8N7DLqI6EtVNsmsMx+JXjrTOLQvN5WfUuP0N7NkQSEqSmvLOktnRohTEjnqLL/3iezONokaBo0P3k/Xjn1og83/57JrJv8
aw67KU+TlkQjUn6aOX40L6x5H+mjtDymPd+GiBlPLNxpQnsSPLP6MdEZvRI3/0aa1JJYr9cg5ELkMfYJsShsZVVYJXu22YVYOhQqd6tNgCDcV8QQZuQSTE
W9PiP1gFJ3cCjsuNb8LWYEdiM81mZ99Dkb1MU7fTnpvCzvfBo0Cqj5RHCcC5LZS7zBYJGUY2DiBch8UN+6pZJllGon3/ugMsTSrn5K628oS2hfItefSSRn
2Y5LNiUBdqIme3TZDbRQQb9RREzuT8KxruYsP6avbOJ1tF3zKZAchb47ugQ4IXMNADNaXTtLKnMm8U9JXmNc4rNLTQnCfJfDKt4DKmlrDBepr8URoPLWtk
IBWlLV6FSJHEw0JlWaTbhk0ilZYzfrZTW7/I5QUWK2i4DcbJFFIaKb++gU2O1Eidpdkzbk9BStcktgxanyeEpVurLtzuw7lQenRNiNLaVhBqL/3sY+o0yC
YH0vrkzqbA9gmMO3ViJyhFfKplhZQRv+q7ZSa41SqO2chccXhiDI07jSdvBypeKWpupNsyEb+u/whlG8zq+85kGkcFgkfXEf1HfV16WAjr5pfKQOJLlJSl
N8TomnGJtN90vVpbwmOQsfp1LxQH8zDrfouTQqLJJdQ5F5Sl/ZFh4Q227Eb2Mtir5PqwVGEeIZppqJHnqBfUbta3wb8bQ13WavwMM0zviMqiQG2T53+JOF
f7uaScE96WcXWp52lSWuXk1JtG83e0E6vsibwjZqwTMo2JA40KecZzYQG8Ww0HvQvAUNRufD8PNbXAzRWfsA20hhSPQmcZqsRfVt431AajhF3j9UDiaITM
KQVSQu5+Y9mYLPmlt8mO49yGs1MCNQIGaKT2HNf8oPT8uPUd/U2EUfIjj3haCFzbhfPhhgcUlv0aj2/QO5SfrYcArUkf+58c8/jvfTpXc5PuTA9uuzrxEw
v+/FXm2Kq4ZTgrj2vQU3X1yXMqJ1XDF45+vxkACdofPFkCMGYPtYySDMuTN1w+yLcP3bKG0AabhrAtIpYJ3t7BJmDofLRqvG3AMQk6c1loT9Ezm6KEijVk
NzEGL4XCJjHbs56HCddqnMZJ0/a4xvybN+UJxfTJ3VS5D51oip/wU75WOARqlh3nWENqbMm0Do78VsNG55rLofgH8PnC+ZGjn27DOEp0/7/rJdgoOMFqEF
YdzrZR8cgkPqlMiAVWQclfGTsELpcejNTaBRR1NMCsZ2UNwvecDKY+EaZYvcRaCy9nhEGAxpXn0tvBSluqYeFdy37JGpKejW9MJWnor1tYypsOM07MMBST
SIyjbLhiwK6esxoZYBgay4eKGAljnVyBOPgi/In3Y5RhMnxmxEo0yXFb4is2y5R4meKJxHYyuEFZlNmwkK7bkoYmUzpiOx5m70eXxrY9l4eUf+rO61oOB3
CIKFiF00+jQdYxSP5r0jpB9JTSKTDvOiwqXTpO6MVnToYBfy4FE8pLlY6y1KMQId8tU+cn1gs0mvCrH3PeKI1lBIxzygTPT7JNK8r68ydrvd6JSF0IHEen
04v/hcp9SsFKwmYe7CuGf2BiFrvNnrdB06OtTm7TYPB/Ge9xpDYsPJKj7q4JmazR/Bxdhc4j1Ur4tOvPRsuvUmVmqznp2wvP4Hr+uJgI/TluhdBmpl9FTq
GGpFDj6HNORcIWxDNamgIzo3Tr8TER8Hj4GP6S/iIHp1md3xMCWNKDMxiQEXGRV+obPvJMroRQeEVBk4qQxjR3pqfx0amwPV9yuJ9Ahzns4U2xsTIOPLda
GuQjbiQ/R6gu+O6ITfxlgXKE4SNHssiKjUuL18Jt8SZHaJMtTeYQFnLfS8kzoU9fgbclNhfFJy9ajmh3ITXeA7WtqSRDhPHNgwRLLZVMwyxS8BC5Fte+mw
nwmKBs5fpLIjRod9KgvM4wbFrP/gdvSwMZB6bdeWizoKpT8gtccnkAiotaMcm7sKifOfmh5hriktmHe/LlbMHE94t8O7r/hvPWKQd8xmJPrcLaSKeZUF/D
WmTGMExpV6iAGeMyUE39aHnZcqOHieUjsNauCVJ27qNgnaOCZmQLbMOOo3UeFV6m5C/C4I6ingl+8jN3Am1tHxSnlf2U4NCucEde2OwV0xrvkcBmvQSAbx
yuCPq9aQCfkrh6ER26FfYmkq99SlSJiVXG6cEnl+Z5dIbCmlg2DEI5Sq3HE0D54Syq0ePU1J7nqyfB4r/bnHyba8KKBFSXns6dj40vsvlMTwV8Kmyn10vE
G7zrxWvD293MNh1eQdI8gcWo7zGnJICVQE4a/J3vJcYa803YMUzVXqzCzyWrYFl6E4CfaV2jL4+8uJQRV4m1TSX/JfJlXSN1PrHE2g85xvF2YJoZOnCpDk
lU5ItE1H8AhqU3Wt0pRuPWvqeeEhplQxYFEh5jvoYW2ELZGAMXXuBnuqUA4CPj02eEJIZScxbxBiDpCVCfPY9uNES6f83FemvaHBeX54+E1tgrDAvwgFB8
1pM+0AaUXcdrsHNLBGtHw1Vipcxd3yRnA1rSweC4yG9FinwKTFVUyFlEhWxc5P6fMiROHNip59F3TdSVp7fomTb3bgIsIlDQrMG6Pz+/QXBdq9EQKYcd5Z
52pNZ39tgY4ksrk0knKWv3+/f8q1nAepYoWIPXdpSpCMFKHZg0HTG77Sl67ydqplqJsZ9GClpCV0BJXQyT2jdX4PBFMUV4Fc4/ExN7gjV9Oe6a8n4CTgyj
2FRQ4c7gGJPr2Do68tvQC0WEEOkYGFrWk6LqK/KRFjXlw65I2s1Aj/U8lN+6feb096gVdDBuSfdVRNaBTd7cjO3niJtQ9cDJHvpYZYwqKlbCQp3hY1nmea
E66JoiEMUj4/9DiYijLRfXmLo6dU9zMgO/M8oJiMDuPOvkmguAxKt6XlaoGbdYuaGjwpspp9G6c62nJ2OLXCU7v9C5omwVnYmErIrMIVZqnDJZqmblntZD
2LxHivjGtlOulTUZxqzuWIdJ3CJOvHNMlKadnh4zAQ+N0+3lzvHl8tc3w1/9Yo+VDoiz8fxeS9rLjEraGMYGWUK2QqxsSVHo8bIpeg5EJY/zhUPThuAr8w
k+CyRPTThr5rwy0/Ybx1EVdBSTqKikUTWbX8SyPTPAUyEUOcZlbaxkQT2IOHdK8d4Wr4KzA6+hJHO42ZEABZgXAe1qTKcaDhi0pNNpUAkSCRXDYLvmqxso
km1ifXP+MPcLUz5xKCQbu00d79lvJyytBhsEHGlfaDpagJ13O8dWzgSwtjEd5qHwVij3b8hxqAk8h9LXw9oqN7X2UFjMatxTE+KxJa/+XUGDUvCM9m6XAS
95EYnVN1tr4mdj+q1OnGT/t4HOx6hFjnndcchfc25ihdsO3M+z5R9fTXL1BtHi7SCzEm7b9G2+iTw1WiHGXfiUuQ23IFEDYNBwT4SiATr/F+OjF8TIBYJw
f6Eri58kMqHOjJxkaLrO0dub+pKDNAP0sssMChpB54Fki7HI1CLsf4f6dsm4/f/dlZ4yMlOZEZJRwOjK3u40jfhgv9ki0oieNCQQ69bt1vqecjP/g8vnNh
QYg9E3os9YHSYaOIedDuH+e0r2C1o31HK53TUZhw0m4mI7mrLUERu2JrPUwfGY6N1M6uBN/xTCOTya0oTxsiRpTJA+dgWuv/XZA7cO3Qz3atwgGAo0/q2p
sCnnnYTE7bwmwFw17SUPH9OLrzisA2B83jL9z/q+tngcrqW79ljyOUgQmA0fu7zIFnX4H/GRYn1m0Z5MzgPMk/mQexsA1kRAgEk7dvC0fWZMG4AzBYRrLW
ZEVUlMTUS43BJhyoVa2zqcWuA0cT8Y7tKhfjNI70t8DDPsrFqUQLEm/2OEqdI5ii0n6pvNtamzKKSjLeU0LoCLwTZgWi219mQdZUvcWw0wR8IDMh5Vqug1
mqWVtkMMn8FTLzmmMNFbqhsY3W8J5FLzoYYDc04MOGzg48WoEGuC7u+ieO2Wddwn0cu5s+nTmlWaLbwKbjdNsboJIBdMrNbXnDDTEPbwdliRUEUHJ7AYp+
HkpZp9gRF2cBexkLUiHU6Pa4QOJkrHyTwAKm799SYJdYra5LZUyDhKQr4LJpKjkw3TXEoREz89xdiGcTRmrOGH5RCp7YdrSjKeqFDFsmYGzzcFr+ff4LaJ
ZMZhDPys9v/NNH2VJ6etRRTTS0Nt4eJ/OI9748PHbsh3XxgMG8I6FYOcvcaKqI5VFY8jmRmE07RxGpESeRsypZOGGCaQLGuCrZYICmgwBr6MYtW9sBIheg
+0ej/8+Q39ZLfdfLNaYD6x67+ZLXU70atiojnNGti5VeheaQPdMJnTsUJgA0xqg1gUPLttvYQWQb8BEqcd5yWmOYWXeraI+CITsxPMHh47cnG0wiVu6z5r
s+6RkYlpd3CdOHuk5m5FQu5Jw9ZcvO2fgSvFW+tLyi4UuxtUnNhYuM54i7XGQwz/mKCH/sZqayuxIWOUab/NWFBRcSgoJSxcZO3ybd+URtzpJAAv5OqBI2
SSXoaeJeL5hzOGJJS/OAgqKRNSY6JfQhAw0u8ewKppq+d47G6BJY4UMtsc8sNBEoqOctuodIJrII2VDhygWuaubLw0lvrcaWDXLK3BGUSXVRR5MHbesAHh
KraWZZEMZR1Te/DOAVKKSRoQA2hqhNJwU4+qXUlsMQNgFpXznjstKCnIQ/F1EtauTDAmoXRQeeaq9FTG19mm/orFBIX193i4ZKczGaCyIbWzHAVHEiPWdB
zZLjOA5/HocmHuYrosjMqxKIUPwIzHEHbknpxkg340XRnesWinBPYEZMIV6ui1J9wGFCd/XjL3lpqsDaN0HAXT4YmTk+X8FJtSNfgNEw1aS0D3tBogfkqC
enHwYDKLV6Gt7Jr47D78ddCzns7mqHWUUtE5mGE2Bm1rHvKvwfD+8MjH8ybCD1s1oVZBT5CwJ8MdeODqWiiLOv5ZiN+gqT+LEmZmWyPbbyOCL4HT4T0Yi6
Qcu6DiH0AkNWwdxsX5CYMhLOJxMoqYxsCRKHKZEr5YNfW/a7kfGtvYjfnhbMhqMl4tNkpku2jeel92JlkohX3qAG5vvprGJYYnmE893t7NCj7g25i/hAjQ
AglM3A/yIAzlysj/NYLgGoY5zjcV8ztFpvWIT0Miku0yIloYgqL5dMjfWgb+X1wYqXyj+mccIBoTTLFgVmaBqMrkivXvZO4pdKU5YihaZ/QpyESIGOW2rg
eW1ZPlbsWY8ZJDb8aRF88YPHOhUGsLtdFQRhvlszEbOlfz/jN8pA4Xe5jQtoguB0MVzcBO5UiXdk3yjE8qwUU0AmiDpqBWk3z5tXaLmA4D+yEuZcV4p4cL
MUGY9REP+ioUKrm7gVtA1usKaqAbhowi7IMe7hiQyJtGW7lLEXZ8/D6hRrFA8fl5PvKPibjT1JMImR/BCtphPQixs9TVaNnJ8Hf2yyJiNsgwzSwFhQ+9BK
GMUUnAqwWIZk+LSNOvWI4bCJ0c9dJyEa86+mgLzKBotLHGjxeiIIWnihpId5hojYMVuG4bw6GMcTvZo1C1sO+c+iMIafYcYtRLkYlUKm6oaN2gjeQSK/YF
JYRekpEomKLc4Mvc57/H8sSvHPeYYgBROXu1ZRSKGtfip5w91F2beYx2bn1nY6elupTZs2u1ZhAs/aQTIkE1mS/L8TDflbAW0LEJh6XGLyMUqi65G7/GaC
QE3PlYUIbjzdFO3XmvlLEoKgjH/VGtuumDYw7Bionp66OYjKxh+xqGXTeAWUUQ5SjSQhjvK6Dm85IZphZXHBCWduKTtzZhNlfht/73tzbHC1Ss6fQGei+3
NaSjfB7O3poYueRofOu/H1PS44sgAeszmnnMtSdSVg3R+zkG6L7qj9L2Y5yn+mXGftk3k+vUSjBLx/gghqtF2x1rnpck1w6OlgrAOOMZV3mtKSHg+SokV7
24qsX01oMc6H7IR9zgRoh6w+hYGsPjNaHtajeMczWbWuycv9jowf08LpwtwW6zJqDglM1SjCT7RvQ+mY63n9lJ4N8qUqzqgNXY4rRZ06hT0Lwe9vHNNTes
Vc3KHT11nPco58+c8fBevpvJlFrar8lI1zhJ1otpUxnlSwUB9RBBN2mZ+KUau4AAKbK5jq/56g4go2Q98viS8XNKFWdzqXH+NL7SKjSSiagi1QBpeo1EaX
F6bWgwlPstpNEeShOq1hDv/8tkWjNThYb97Sjwq+jlMt1UBRPvfR1kn3GnUh9WIyhdjfQqooLEAwoyTQKMehV2FpFr3LeChBYiBAM10t+J9CEpZWBrZMTC
TUs42/tzCRFJZyyis6OZM1TMemtsD3aE2kSs69BTMTF4gm1rAa0Wnjks+yX87RehOzw0vtDB3DHyN4kbpdefsB9XF49cRw1h9qh0YU6xMJjMExjkyzHWN1
H8mYQDNwlNGkXf05IEj4xcESciQVkrgAHsy9E8R5IROef361lITwm1lRE2cU3NdtCSvcp93GzXfd5LobiWgwEsPQAzZXNKD2vrcCwYcVpiPgqbtVvjYygP
SKmT5nkjwgGPtl95B3rSUy4p2k7kXrzfFa5Kb70e1WgHhgo3JeKU9JWSoJceCFoNQ97aOrymkxcyGqEpdBqWOza4zB/R37pfHzCYmWFjCdVQoq2BiS8Umu
Pi2YayQOVwcmjV812gRQTsaxMjGxqM9j7A95I0SFd/OH10XbqntblNMS2+0OTt5nCWLiByQvgAV45oDhIgv31OsEXuEV4GPFKEIwv3RLeWCN4RtcyIIgv+
Rq6H3i2E7I1pEi5regv0BKnglmN0cCvnVX4CwVASjwDqr8M+5C+4FmOlI6ff/jDzw/i6UynOBgZtMZ+IhhtRrXmkMc5w6r9C1mafgLVtR+qL6PGgc6x6ON
F/TYMm5uNUN6tJ5kqU+UVWgXXcj3JUoRapGZvdUlKd4bbUObQ2D4PsdII5KZtLeMIM6I2TS/j9QCsDenpBJEDvInCGYYycc+1nukiElSnGSfUZSbEZCua/
hBHbyEyBaMQLryI1nkQUUP4V+KiZovkD1S0SZMGmG5LegJPZxhb7nXXFGvTVciZqXldwbxvMdEarG0yfdHQgJ2OQ4wpzLvGpnxeo/+lYkMW48E1Pkpohhq
I7djRvI0yLJKWkmTjyiQzUXJ6kkzRE76fyr2cDmGDVb7Xl6lKP7xOIBbt1AsoWZZ3AI+SBkR/NSNvP+wPpSP43xsf4By1QExeGje/uCGOZJaRhNMajYmuL
7skfa8PmQzXx4xE1drO416gOtJFZg5HXDXYMKPJOnpGjsSyhiQwwNP0X2AAjlObRxpHx7c49E5EOdIZh5cGe6iDkyaifRH+2+sizHYKNtmGt5XMJf+tQYd
79aPNKpi5rVyR0y0am/i2AhttIm7pCGDMWQfWhfl8vR1tKtB7c1ioeENhzz5IhZYxeyJrUsYTZBsWArWc+03DyICZMnVc4N8BTt7a8SmdMw9fxyvUGMjKl
NlujdF6dKimdnPef9XPW8zHROWHRTOu04i4jNWCDvHPwzpvJpNQ45dpjz+Z6Ecnj8EA3x294+9VSuTva5mqnqsWvtC0FxokLYxd4tHheTFMZsbG3nIrXka
b8tNV8Lp3kRzuPo/+yatQmkFsDJibDuVjUySk6xaIDaU1/XgE3l4BvHR9chlzY7BQEaebj6NMePWxYUBIRX5uwYECFPs1zNGw841ltEUnPwGgyMix5mkOF
69JmN8kvdWnUGHS0SzMeg5B6VER3XABdbXzXjJm7tQtUSLZepDlfKk6NoytHNguVJH61YmX/Vzi+nN2lVfqbmAQw5tpaUK5pe78aUqqq70HRztjWGRvQr2
iKGcamaEjGOPH+BK2D7t4tvEhXuP084oysvMReyHzcBGX2xir2aDWXQpOuETE8RoBeHbA1Rcy6Dn93vMVEiIM2KO/QM1PFRJoqTom6RpWZb+slORo6bovU
4rs1a5NyRfrZVnCjWIH+csaAKv/GHaJ2Dvmf8DnnxF4qy0KWbbyPfFlO0MBD478/exatxEq61XRnYCe6IEC5/Q+Fm34piENPZhWXv/cTRAKBSg+4QCC8+B
bMalywGAjdjojpbkM8uEw1q53juhCKDqzW0IM2LzWfHxvBeP/fvKFTcIAqpJLbW+mN7w6+Iuyg5KRyYz3ac17+THsbhe1VrbpwzPTLgFzJPYJuKcx++sHW
4YaJClKXWoam6sllRJ9pLC49pLiC/hSnyNim1JOjbpja9VOrYS0zOc+2GY7HizqwkQPviRdAG7hV8ufhAPhehNtb1F6bOD9iMDqJ2DB6VbG2UhL0+J/OLO
x23hROr8rPRV1rnL/qxOTVREmTfNGWuih/XGFKfLMkQDVnCTgtzP/N3vTZV7N0EQXNAgJz7XnnTws8JBpG9wo29ByHuUNFiZrpzFY1OjP2cMC5cMQjkzOS
U5+tNSLJ5pQ6Jfhk/0B/3H5LYS0ofnpO6NaOiqZWodKsL/SlHXxAnNeT4n5DcWb8MjXXNXyABy/7jM/JVfWNd2dDw4bXEZjiyv1SLSvhGbIOaGHrAypsw8
E714ukd8Ibz/a0rnIaKu7PFmPjNAIf2Yrbdsulujz9BrXeWFcmnlBzKRmrUqKb39OBJOAofcazbEPtGfmA5QOLIM5d+Z2BjRXxwlQyBMA+1tfwN8bS0/63
jlSadWb1nctZqozvFHech/VK/JRouUJLvM7imNqbvZdt8Uz21cKE3o+BJFmK5CJwudvgdK3Q90Hy721wWoPZegkop/B17+oFlNThefB7JPni2R1InDBPoa
ykP4mVJ7knHEIoz6Hz8tO4j891pg1eWZMCkmqgUB12AnoCStiJSR/rOBtyqoD+fRgtynaYx89ICVFc9GNslIIcXl8a96DQDHvm7FlKccPEQPOKeEB7HS/7
rGipBWktv2f4HBWQcWdFrlnH/BInvdgMMnLEyrNk1p4DRxLx7XqD1K5P8XRuRcjVYwRtt4ghBT7qFudHZv8zR0gvA2HcoghKIS+lIei3fNkBcd1GpGq82H
YUfT2b0CI0vans+Q6WmCj7rTM9h9e8is4MXSMjVRjdpyrdOWJ/d1SI7uWSC+fVzbiz1jDlvB6m59+mg2l5wFnQ+jrXF1bQGBm0P/mcsI96ijcEAragyBa0
SVIzaO4RoLEOPnPkaGe5aB2ZxTh2d7OoEGI6MWaNaP2b8VjNy1axKLULfWIxJM5Nk7SdLW3hC6RZDDynN59jnyw4tqE/nWzrISYKnHgvdYokU8E+WTkyqr
0G8iuPTnuOp4K0us1tStiUVE133ExfR+swll6H+jcphlPeDJpoSeJU6VGl9oxUmfzTPMqSwJvBJMcvtHO4nox/S9jpS2Gvvx/Gs4OW5tTl2AQ3lqu8mruT
IcOOMc8Kj2qRk+5ortIJ64ksjnZZsngtj6DoEVfVUbB18JZQvB0dUjs5R+2btydnJu0SsrqPHa4HUJFpCwrnCNmvgazjEivz9Zq1cBeC3c8n54QHjJ2kYV
83BPMzFVbwblyqG8jHiYttchpBmUaEr6CBoWCqohwKScqVIaXPOQAwZdMP6Vwl1FuE0xTm2g89ukTQfUIUrdGsiKYMCfvJ/EAFxeD6gNyKzGgLO9M5WeB5
deDl/ntb1DUf0iA8LXrBWgFH+o3H7UzaLFqf/2+gi56rxWW+1v1f82R3WLrQ+FkpMR8OvI93jh57hI0oCi4JY13dpphPYqmtWuP6IZLIFe9+QhGagpUs1s
RbKarqtTXF30B5XkNTvUUxyHEYt0k0OIUAORdnErPLkQidHbx8efvECXsJetQsbNAUoDXuXEUod9UIzH4Rx/+V3Q67DFnl5iZtXnBmSsJs7uNC9Zh8lTvv
H6z9PrjpvvdCbysayynQKXDI8CXpi8yRcInunFYc4NklV6a0cy8BERHgyZn2uU8iZUfBvgpnPdWmc72WHfGc8Vmfqe+sikhRZn440E3NPfBlm8GAfCC1DA
WycApZUIDFYlw7z+TZeX9Kua+xHT/Lrh+xoOls3l49WCpQIAYlF2GV7bXpGVka5n+DqOJEOQmFIQeeyisUbhY9Bwk1833bSUXBGXB9ZoYnPIwtAwEJPJgx
p5JGYr4/mjOdUsT+Ojl9gak7d9KZ3RXFyddycficnr1TlgHynJB82VC9MbUdE1mjajU3U+8twS5E6dvAwUK59E0lDK+byZLtkENdLByo7OzPswdNsmEWl3
qs7JlXxrO+8a51+FKl0SbHQ1OtvVf2QpwqyqXnjpc7DsfTm60DdfJkSeWt3MGNv0KndoPon/FVPydwF3mqkvI4cfRp0UCXZPiMwjqCTb5dGs4O3vgTSJ2k
XMWQ0d2ZYWBknvqgXTr+1uZ8semf6AedcsH0JhRmP1sszpg8xyamfqoYhh+PoDQtBhq1tYPSNnGwvidfIJs2fkq5IUVtl6RlHtJ9tShPJaajGd3gKiLXIi
wI5ceOm3mMgKMTGtM5Hi0c3Wo7roeSJsb0sTN/cmBslSy45LxWVw7/26DSsyc9nyQEI0sWXoKcrErUAbELXmkVBx19M0hQioj0O0QeDhHfQ1IfrGlb2GZB
eOa4GMWkTQRA09RiC0GZh2/IcL1OQApa2195GSFVC0RXAZrP9dRMuMEVYpW+zuhsTPfnk0svUzhTSYMJzCwJnEOXRlnOl6X6MCArw0lG3CIawwSXqTPelD
CZtxEm2HbS2g9TvB1Els/5RIdB5QaysP9nTuGZLMqH8QbIqoYq3FPkiSDjTdfxTZI4p6/Pw9E/0AfwPPuOy8CpGYrQxh9YhrnlCDdTMrYb9H9XP84kuSTO
95ULhLu+iaNeD6TO+rlOS3FO1iw20aJ4S86k8ROQY5WzWWjcVSSnseygxqkK7a5O0STSPwL//eCQIi/hcEGOKbf+OE7ZUpec1eiLNJEsvInIUpiXxiNcSS
x+XRGmGztSmzNaD2YSAIFhtUggLClXVWoUB46hzI3NxtSdkBjYm17I8G6WpTY2VUaOUMJW1GQnjMuVterNPzwUrRsHeuzPOJx+Q/C9wR8Ye/mIyQpmfFqf
jAINhtOQlAWzrJn1xFOqfIrvkkV2zlpVIAgrVC1HOjXcSBv6Epb6BjBzYM7zbArFcEOlNESJkDZ+hX7G3EMk9x7Tsa2IQyIt3XhBpdZanIg6ApKlDCIA37
CVNcEnehpLjz5pI5llMPxDRI+t7yVbtqxM4zP/aFtAjZrNtkByF6gie5MxkUHgeqHpjHr9cUWaA+lGgAZRZnvo8/0b/ijaFMfqCqGalIStZvFqMWOVfpUp
PNLj8r/2KnhvxewBO44ZjPohRGifpa8SkKXq13HvRkIZr+RSLtmQ1mXr4LqauDQQ0vKF/MqERewRZeVL7umbiQIbw9Bb+5g1ERPl3zUOLG1JV3TQeMwEod
IVK7xi8vF+WejLt+3NMua4/vINpKzBzJ27g15ajeQ9RT7jLprk/22UBthkKXCGaj/iyKb/imQ+QpOcEFZTWZUMgNSMGgnrX800Dml1ImPwyi0evlXjGCea
ZZT50p7E6wV5To1P70efItjixmFfehEH5lbJx8PEBhOkjvFCuhYM9XipsutAOzV6goYVM5EsXtWO2aKXuWw4vw91spLOvoZ2OeoskKxX6+L1UwkfNgRxzX
zrCETi90mkDAWSQAR/788M0sPLMR98K9pwrqyuvFWI4kKbDRWRPyTEfqUdlSCFdU194WoApaYG/5r4CRGbn4LIQEHiOxqzno0EZpd0lPonV65S7kny/zqm
a0UwZ1hjdpL+1+X4D3B5SFKCgjQdkPdtUGaP/ruCJ1hBs5ie4j5u6od5eqeABga5abjkgA6Tt2Fbxu6+G0k/9/kmiINMBCutP9bcm4piTLfNKuWiywJrSb
PB6v9qk8GVirQKS07h77voPYXf380VJhkSxdnelTttoG1tnM6+R8HtebT/yhuUkxAAk2TPKGoMeNigrLaw6deILGmbazlmr5DQ+z8AJaxdGhJyui0izeoR
zuMY9ZLwJ38Ked16gCoVecIvOb4dYgtkDOITYZcNueaMY4vJ4FOUTQA1riXB3gbEQgKJagKYTLnW48ltX3nuqXKnlBsrRu6q9MW75FBM6FdFDxzZZ84PZI
461N6zf4nLzdVAtQzGuRIBWS7yK6MAsuq0YEEJo4J2O3Yr35DCJm2RcTxfw6MRnex+hTGxMzK/YdMei+HPn4m1dFDKqsYlZkPKicH4dUrwfGZD2IkGMQ9Z
nDSTTH5DOXrePw52oB/er+ZOXhJkIUAegTZPeE/YmcFomXMv2NdcgCB1xFgiSqEzh41IqBh7xPhTJ2s0iR1zY7vuTN/GAfPCEgKtfEyFCtfWTBBgzmgcxt
+1O0v4rato3OreOgaS7hI0pq9nLNMsyQE2ni5YzaaNpyblAJrGj9oi+SnF+hww4ic+9FgBJm4H+jS0jclD2orV51sP/84JBTK2ISyshx4ZqCHvrC7aUetz
QkFfpvnCjWpCIE6f/SbhxwbpSEmDsFwxiOiWp+H41tuY8Giq0gvXRb0z6CnloJSyYx5Mz+EnAlxRJtuqPxwT3LejRuzOJJLOTlURctjAHA5Pf8c/l7Kj2q
NiKaJxxTHGkSVOWevhAIV3Y3JsWVh8B6y9POOJck2+bJ7i8zsLshORV+2M2tu06fB4Tc6cUG9hR4bI6VtFPYnvG8eaHO1dxa4jEJRXaKPkO+LKIpNxBgNB
jYoIx8jrWdpm3SuV2n89FRQMBqv4UoZVhrcfByB9K2lB4+2y+fyGlJI0JrlUp6RWZAhayi6ijFDn8zztn2NH3nradI9Dto7gr8+NZ1NY7yLfDfih/6itfa
tdJvNBby7XmNxYDU+2zBbZjgNt1EJLFf4/5t69SZIcuROLBhCPfFV1dfc8enZnuMvd4/EoHnlnMskk0//6wvoeMpnudHbkUST3Qe68uru6qjIzHgBGlfGE
A+4ORPacmYJ3s12ZGQHAnz/3ANxVPPAZSpjXnEmzk2l5eaFkw78z6zDz3UTQtKFcQ0/yOgzdAfyFa/oiSXZsxItdKPtPjuLltLkwP3oTyaeOfIZMvng79d
0V7P3Cezs0XZgtrTj7msAdeX7RTqtUzuLjjm389f3BwXdyzQuQHBW7viaJDOk4mMyU91tN3E9o+KjDJyaG4PWnmeah43WxhXqdppkNE72H4mYbD8e16ziR
dgW9GpLekyvPMLWJXvpinO2FqduknOjQdL2MRKAR0Okkc2rUQlZoRc4zRQFJQUjkY8sSvt0lhcC1nZZyE5BL6YTgZ8vDQwPkWk41oqaByvnxlkZylfDE8F
X2SVcLrXKwyN6S+ycnH5J2Lwy1r9bWgx2AOdaV0UUE3vifd9es3VIslClWregDVOGoy3D8+gbXcQmzgpcv+loFR14mnXl2kYyN94Qy44mvkYc85uQEcsSe
qmyVpZxPsiNGeEcmS6YlrBZ06L1/cMbtFjdRJcqGxc2+uOBsWftclpnZkRkbeVpEIEedce4M2c4ipHV6TB5pKBO61pBgcbVZOnjI4O4bJHIqMPm1VJB+VA
twNolh7PpSI1s2jdBmWaDSKwFB6x4lOXMe1mAK6+9Wvi8iGZjlHgVoevJGbWG6M9SDqW7asKF560V3a03tHemcU6IuHMII3rah1sk/FnpZV36iiK4906MT
JWzs8WvGODx3zp5ZkAU4Jyyzn1DNDmZ56J7YyOotrujlolktjQ4H/fmSdTbBNG5wINFkSYd/aogDvibGDg7oEsX08Tq3LkctlmOxwMNkeRPJFk0F1zQrO4
Fnf0oSlHlRQ704KF7Cb0rXVihREZ/lEEuE3DouU8mTTXEoRCg8OK94wN/jFCxRJE2J5kZNDylwz6eSk0UoKDk5zzIjofZBq2BnjegoT4k+SHJLR5b/3h0O
bQdaGUlnpta4hHxCfvnMuWVSldiBsXeuY3JSBYvNEk1vN0x6Mg8V0UMCnHigMdSiZfMMHvmqEFEQfYRrCetk5wtMIq8uhGPYG61uh6X9mGaGmkGefgMx63
E+W7YoEZSufG23EXstlsWqpFzoctPwLkGFt1TrpF1ej9Eb6AV0irz6ixv6BG7CRR9nw9hgTPULMSTYtm54ogjk0OV7XzI8HZerxZDl+G5yzpix108j1V+5
inAIzKDcTFQSDaKmwmfMXKBqg082h/zL55vM/P0D5YEtyfHz/O6re2Bk6yN8bAv9uwG0TG75/BFQwJKwOVsqRo21nh9Dm1OEwi2Q1ft1wTrESCblRYcH/V
YOlcUWh7uhFOzokXUpEQ9fldsk1Bs+vVkekKImtI03beq9lhQux+BuoI9QhBFik9p75yaeO6cEk7nJ4jl061vL08RjB0haLpd0DqVrz5qrsUNiQdEcd/AN
89eqy7iihhTx4iqIyQgTMCP6FMFW74bTKrphZJW6uQlYkbzxBVQZq7L0VzQyLH/MXTDXsnV6jYmoR4obKCcMOEfxvVzUczfcZp0J9KW+ZLyloSHB6KW9aJ
fhCbIdB2XPmCm1wOin0ttmbivAJKRMLnEQkXtGhi6l9eHMl19/pzGVsQwf1QrrTZr+Gv/eYB0XQwUT+JB7+uyXKGLhexUEEOc0Y8mpfguTjsSOxN0uTZkQ
Nfws2+7wmRQdny5iXVV76XLUPw1psmhTQUlP7v45407nzTCPcWqHFCLqd2zeTQ/JIOLF/A3o6OSwsfOQmk4Jr+2Xz99V8Adz8zQbmvRymQa4vE3DX2Srrm
qUfT1bpxX5mhzO77KFxBn+NiU2gjx4dm3/CZBNotKUcakFwJ69IoHmyMmtx3AZerFyki2ww1R7mmxmxKggv4orm4M3pLHPV7vMUOZFVkA/ZmMVj0Pb9RVm
SWxcDy1GEUPYUxmeeMwup5sUkRN6moVTsOHFxysM8CK5Ewu2SfG6hFUqTs6svkXvKIfXKWFX0L+yeC92SHjt25NIIiaPuuDL774cHli4LL943n1O4/ppe+
+SbfpI0LoGEdUDmEh7y0BMfb4GRbbUjPNpc/ocM5xQ1BRsszGpCKy5tutYTidEjT+5rg3SjxY3lz38GRtzbHgrLVxkMxwdkHQolYemt8jYbOhpXJqdOCRJ
VBVgqBhNawCtkQ41MLD7G+oBxbz76GnmRHv5o/ZSBic2AWf4BEgeRb51Yk7l7ZUhc1Ol6oxyIVJQiL4lTEq/RVTARXr9dc6uD5DuSsOUhl2d8lRUByLKIR
iMxNqXT+zoYtd/1XHOxYTsNxTTdyEoxCYuo9m1znWYq1Mq697sSQhYW+g8C+JoXzfQ2K6fXSQpgeXNaFK2ywqkpwnOvB+KFEhhuzSP9AgnY+sr0yVONkIA
npXhs4oJeFLnfu2OI3LuZAP2K/N2hqKZJDI7aXkR53qzSKLO8ESNpEGBa3MZUeqJ+p7ORwUUFQxkGGhYjZ5FuTEmY4QdGwhkaghEBCTG9Ds5mC+NxFF1YO
oMQ29ns6cKBMk9P7Ts5v0ywVYz1EaoXKYigWgM2ROohQo8TelhZKDm/eOKa+eKYULUWEQEv6NwhVoWq+DUBffg7N/SKmY5sIG/75vVTbServ4StZ2KUCJ5
DLRXEVag7b8ZtklrODMLnbvFosrl6O58flG40xoeXrKrx4T5uymxN1c5r33j2U9BfB4CYZ8lhbsaDyVPb+Muj3EO6OvxG0Xm8DAJ7xAZazymWQQBnIGi+R
WpBReLI9uN7EAQ6fieiM09DOv8DV7BMtQd7U5lzAXVYw38mSK3efZzXTllYiXhVuIg4Il92uVrsSKh4c5hKFgj0RCNCt1WXorAzZYNVp3lnAEnPSt/7L2R
de8ucTigqcSQnecpe4VzgjvQz9wGxHjn6hpxdu9pcQyvycXCGx8VDfmrWU+lgzOkT7Qzmo1sHU/ptk7aYP5XQx7l83dzF8l76I3t/EThcx95id0RmQAkDt
a+UbMHSMLL4xV9KvaIWLgadfn1evF2a9UJ6PYRQdRXwKR0mKz8SQnEfM5TeIDmQiyp1RqjjcX/7b3Q+D423y5UkqmbakFkUS4+seWh6+Yiw/nlkCgjSRAs
CDgF6WYNdQrdDWOSo0gK3vzbiaI7yLacx2JdIFEdKmk/4e6Yi9+sgwUMqSQG6NUJvJ+7jTi3ynuGCkeSk6COaxNsXnZ+Ws4g6rCvo8j8o+gNhV/CGXZcvk
CGyOtIpCxeuOnVOWKNiWGOwzvrg7kSt4WxC4nD3nO/33Y6lkQa8u5fwJlu6WBKk8TNvfyPoQkzrOPbKvIQT17tnMNRNPoaf64L3pwrhr4bd8pLL9CLi+vw
VMXLGOOqxFTNosnDfrGI+9MrX0/PNHqDOIrJnc+VBk7x5Bv8+7zScdd0ksaljfRjBuY6ZlQTw+HmLxOTGoL3IAaYOQtSQMT1CO5y9wxqDH47Lz8sOg/tGn
WHnpsVhzN1kE5cKhrfIVZVJEnxj6FOTNM/ZEmYEI2T/WrU+TSvmJdXHhRvsifYM7DbOI82vN62tI9pxvph6K4oM6qXuSqv1XIeoSUl2R5DnK0pPjb3LDt2
YU33iQ17aGwffLJ0LJeNC5uqibzVQ0bsbJg483K01EIIc8tk9ASVlSygdB+w36S/lJHwoeWzARW4zVQR2MALc4EOvCpUucFsQ7MiAjq4RsFw8MvG9PNZY3
RoFdouITzzkS0aqs6L8AsX5zAlp7CE1dNtAszjzc+ZThgl5ppc4akw0ItVgkeat0jUJMWxAqkCR8vlCJwRfoEh9AMkZMfYu+BI1m1s4GusqRiL0NcDvySP
8+0atnHplDKGJVv2qW0Ap4xPta535vlFxlV69KLmAZT7A40lBEfQ7Hz3MRDy+SlTSQ6zCODYUjDYwChpfWG3/P6rQ1l5rc6hv7bAedwEzsad2l1A3Nzn3v
crJDbx3D63ASG6cLdFQfm8HiRV7LUXlRFLqDC0z3XPwg8zus2+e0mecqL53Lu9cEXYhFHFIXO74h0C3FpQmvDkE5p6awInbyk2WS5d4ifAWDDaV0gjG375
BbZIqyKowFtT7g1sWL9joPGEBe05UAjL8LsK1nMKbxV967M/8QK9QYn20bGNtRxG7GgU03HASI8eDtnEX70bpTYvWEGXSPmAmK7CtK0JwlpN+iAN02A5j/
VsIDVjF8KsOFFuV/qRnoVawlaaTEBTq+5VSQDb+P+yic+uoK0fC5V/n2HnZUqVMGsJHrW8CTRxs25DnlsyQWXTg5tJen9YSDS25kp7hCY/k+SAzUp4dxP8
4vJC/uBnMPvTaTmZcGnmfzdJeaKZNCpjdmZZJgozAYgP1mtR0x07EHJyBVpghkDQCzLzHG0Gur8bPpU3PPKLq3DHKXRzPwUugSzHuXVsgvX6JpIT6ZLlNe
yx6z5rQz0rr2/Dxd8stbopUDdWJDyvso5TsjQMumFph6nYQoMHkZjLQFTBOF2ZfOL8aRAJZ1/SJm7vAgKn4nTtIDLrLeDGQXE5LZCWxGLC0Jm3VRHm2wwe
hesu0m0wOuzGSk2wKIG7i20/zCDYwa0EpqQqw2ErIe+SpMtp+LFbO3t4hfREQVCngCA5/KV8yI8gsxRg91h49g7V59pSGLukzHjURhbLEmETqcYHGX6FYx
BokFXAXEoO7a7vQkZsFpO7SEU+bhC5fJJXQezZREoKjgs95h5Um0zvUk+hm89+h+oigEF56cpUQtfsyzGt0n3kQuK8TXKrFrcot37F5QyS01CuAJGLjsDK
lp5VPe1c6h93u6LS8S1lHS/c11cefErDzLNh6Ef5PEb8qST/JnRaaB2PIiM76omUEgztk++my1AMg9Ic4xujDpHDPDQ1Vf9+/cUiiYeE4z+lu2aG1Y0GFJ
rrjZ44//5AyKchmIg1uGpp4TVgNBVYr5RqMUkhwWba6WhDMKuQUbTNiLyTdBVTJu231LhSh2T8hkJZncBjR4YO+g7Q+n+Atj6niqb4NdxtUSek9wRMTl4e
/R0pU1V3RRHbyJLnqbxOCgPOE/DB9izTu/KFy8+5zOoDMqnbYKb0UyUdXXgahD9jZGSeJ4aDucWFcty8cyswzFy4cqehJBb4Ag5LFOznEsezWMPG4wObdP
GNpo4ofTsg/z9k84Eo7/cbyqzES8g2CXmGQIk2RvySopKJAwDKojcgzaBZLblLmHVLZQOLYD41ZdkFf2a99qlKNXGW7tJ4Uwdy3GRfr84Hsx7+nSJfpLaU
ZSm7IeRIdgCJmFEDpolvb5weCEciGmqxPKkbb34EmbtAh9zFHBgVy1dHytOXf1jEsAEMtbjfH2X5e0zqdZeUybpL8wzfMUjzLnxsmK98IGfTTDIkjb+jDP
b0RsMUp8m7B+rLdQ1lsvBVkkrKIFoyMKo42lv3a5tipJRva4Io5jiaI+xoiNurTlzI9ZfB8H7iQLqi2GGyLNhwgoojqHpJXYLDHYlWla7VqxdH9kSg1dRM
JmPX62vUWi0kTB67DrR5y+VPbAJK+ae0kduZykf6ezwSfxR4aPSEmCafgMJNFEeuJhT+1z8T+r1FYkGVlFiTgdTjb+Mek5bGS1P43nWQDt2QwhsglI+Bja
H3RKokiDb+Gt0Ts1liZItZt2YJmzsKABtcn9skbDc/WKMQeCHvRzJvmTNOo+SNgSYNo+Q3zPNLK9m4jb3khqRSTpNSxtIm5YqEwu5T8g9vys7HMDJQFDtO
KFzrifNNkBNtTLLmA8o5RqIGRQ+3OLOmNb0iCf4KkxUB5mcpAjaohSkJzRcI57f48smt6Zo/O8+51PHdREFETR0Kh9uFl18HgeN38UG3e8py5FEQSF4VIm
HnNch7WloO6fOYpisiwXArj75DCXaXGNibh8+Q53Bn1a+kH0sTyfivgrKHmtttHdZwUZ4WGdp9rIC009k8+ixB4RMwdbfHe8r/5OvgLg5LjlvSLagXrmVa
VQ5pacb8BBb66A+lWXKNv5IKmv2lC41K8kDR6x6VFYsaJDdTsPez4M+2SHF4MXoBV/Zqfuv8WZfsUeH7cekJaUfJsZwDTktEH76XNQ8+7eUKRbry2oTz0u
tt0gkaB++9l1js413CI+cAKH/l2Zxm8bJNsD0FOLm+4DwvwBJYNJuk+P2vPgbVnK2MjlP8Ft/t0VG7Wz+j1KYFR/fMkEyag8htqT3jSinOa5e00zaGivGT
/zD/HvnV+6Lzg+JFq97vULdbjry0nI3AqHaXFBHMX5ae82qJqFPRMF5RSF/9DDqYEwRvRXyQEjxCA6f0Ao+HDO3A+vurNnt4nej8CjqPsSZ+j7jxYwpuOJ
FBiGGj8rWnFQ2Vb4hKrtgyBsaidOVN2J8tA3VUzqvFJa7ofatwBqzMNQTgFK+fwxuCZ7NMf0fbWzDSkMSX1RQeLAUl3WYkDbz1htQYgbr0FvSiAavOnQgv
1RW3lGTAfQh/TKJyHksv9aPdK6wJ7CN8pMqmlzklZvPGTUan+Q8N3eRPJlvTXsWt7AWPjEL4evqYvl0+hxTSQKweYmZGoRbskXxPa8ww+3+ZBbkXbrycan
q7RrCER0qqxKWQ/OVZRiDGuHABkNsQW7qTEoHtHL/5XYgr4hoOWG+AusL3fgfvFst7sXERczNEL0tuKdOqWVh7RUdFSfloOQ83v3NoZyNdQEftPeSf0dkv
5bBEPZNC8KkIsMw3+A8+W5F4IbbOFzHnuIwRJob2mCgtJzI6U82ERaTtl0CtHlK2yzUweTSyvT+Id+4w2Ei9andlcSe8z6vE7IBP0LGdOWUzkWM/3itdxU
PceRaC+rYhU4122FkUVJM7RPM2Fh6oJBfkDC2i7lE5HJXe7ScyWnfRS8lw4paReeXZC5daFxId92FS4MyH08hc99F848j9LxMw+NQFoYDvBx8wnhymB8fP
HRhfDqc+Jcbp6Ti8AlfT3M5c0uAMrY6B0cJuPNA8VLNLKv24oeOnhrCXiPLlyedPumB1J8jc176ss4/uNwLK/gkKKnFJxIYWIUEiEvdpFZwLu4VD/Ps1Ea
vCxHwb8F64PqdNz606xuL1QqAHcpW7kPUdajy9viJ/rpDiZV1G71FRVGQaf8MY/uKQTX2W1Tjwp9eGjgbaeCCDvYH/wk8RBJZdMKs/OHI6b3+NYOPan2Cd
r6dz/JpOqpjlNd3ZRQi5I65FNqdzi1Vz2PLfWWB2ZWi7/sVTk3gG1Xz0cW/CRPNuIXg0coFlAJKSYBZM/BYdHMzzRvXD3EQhV0kbkwIagjAWqH9e/Rq7Xt
pE5VeEDUE9RrDU+SSruXq+lk1agG+dHuzqE3WwdCR+iz7j1nGqc2XLRo7nKcwCUlRExyxgtTtxgdxmaLE4hGIfJuh+AR3iUT8Mv0H7sX/HRsEYeG5XsNrE
/apCmPhzvGSyAHSYOIYY9T18FWLZrmu+5siYcAtnMlvPGNAb7L4OyPgws3gKmkwk57MjI89u5IOkIedMKkuy8yEk6N6lAqwqpNZx+V+xHE7+PGP1c1gcp3
ZST9LB3psiQbp3WLHcADmZmp9OMVD/V0hztnaMe2B7yRsdb0vMx4CMKsp4xF97T36Mu2yBRqfvF44spbMuXK7nA/yfxV3k4zz6Uokkz4Ld2/2x3c9dU5f0
elsGYqN8s3hPuaITL4CFQxObrbWC88EIOS3p7HsiwaTcsp3XTiQJBtTe+2odDlTHAG9SzLXGs/8au1MnPOcv0eafciZUTvaXlbRRmIxnQadefJ/biSA5ID
I2N5UNGyWG3br963+F9B0o6CkuwLQt0NVNyShYzMvlWdWFT5dQBCSZynBKmwsdOJyFde2Qopg9UHCseUWk8DyvyoZA08QkMG5AS04cLKiqPZbiAw/NJZhn
WuxdeHOfd3KgZxQvrrvrJwr13PNz1ThP7cGcM437zD+yGm0S1Pn7NS7rlSNIFuGZe2b1JpQ861qpQ6YRR2phvaead4cmnEKJ/2gw9f+GX+vl/jfrIM1mHK
C0bDCyDHRH2TGSy+eLQI3svXGt0YN3t8Zgplpky6bo6fIJ1j1CmqAfl7dQy400FxpKCr2PqboovXSj4cia7x1rrUPALX06xABByzpPzTrZr69xvIpwMGj8
8Km5Mj2R6mYWZEskUg9R4GEp8w2IfjI1pg6n7PXiqt/2E1PfxHGaBnyQqJ41ZNdmF0EUlDRDA3UeafGEjnNFgEAJkeGc4lL3nckZ/hRMS45P7pCBO2Zsle
MS8IaFDLPq3AAKneYhShC4VLxO2Ij0ffDoLlxkaKc6OR8WgtmQ3JfF/ABsucWSRR9w9thUBu8IyBqmpgxG37CUdqzv5GK2ixsCxXbpOaIbUL8LGAeKBKci
wApqTtxYyozW1+kTCtJfYWz56BeiEKlRouLoLW9JJe4GbcA20JsVqQZYaMa6eAXeY9iI2Z0YLMm0u4CBfoFbDKOBZm7KhLjp+cbqGPxeMAxCLYAg4aFUHs
GqbOpEHzBKpwsKFwFVl9fxcSNtCfBVFlhmiT4F2WQezHM0Ak7zNjlygrfuvP2KNiO7yQdPe+8SGGbX3SXlR06t6yjNwdMW5v4eS3rNinzZSmo8A2LxWB9J
vItBDruoT1aEnRAJVkvTAQdnSM1ME8ULXmOKKVkvEd9g5jYAY5PYJakj+JAfgJw8bOo6k6j9n50cZvLVMnkZLPsX36tqNyjE8cUu6UCMgTeg5r/Wu8Ci7X
3akIj6KXwt2swFUSRno57WveERMZypAjqled+bFAzUR6BTqcdLtmEHQZ6mKC+cuR0xg1egzWFTX65tAQFOwzS+GrcOaNTI/noY2ctOUH3V7kdeCtc6dSFf
i0i+qp1o8f6cIXur7FWiEGi7oLSgiyE1Pr+UqmO4hfMr468oiQucvXBDOn5OXTg/HSZyErKMjb9ZXnqdb2Jv3oIjFA1HidI3WR6/nsa/yhCItIynOq1/Py
jYTEYbuAm5TPSBlAqdghpwDwtX8KPjVBT6ZEumYNZdZd/5o7iKYo1EoesOi2Fk9n9QemVV9vTBWW2Ow/HWX7ZxgKbCZyp5S/tMtYcGWI0j7ubzksYEbr+D
C0HaDrcgp6nw59SyV5KELQfHNdUAeYrnnXiefTcJ2q+e7UJfnSZnQRWnIiJV5GMKoLw11MjnOaBhze8UFxOh7oPxbHg8RQQk/NlKstJ2QYRSZAhmbBJ9EO
7uwrXsWITKF5kR2bwjnj2+W4Z3Sxph5oA2clD57uKXxwZicFbPcqtIH+2t93Zg6b8EKNA6dBU4DKjj6mXhPhtN8107DxnT70ekmHKOMiulnJjywH3Y4Blt
WHGlIMN5yJh0MgHOu8RBkhwbYf0vhwkPPLY7DVkHwMRCURqSg+o+yKBveMx1E4hKZ6J2nEvMnjDrCho9JdUzZEJcgwDVv1i4CZTlwGKd/+j8pAhUx6/u5u
1ZeSbdicgvUe7vJ9+QqgjMt9iq1Vw92JfLJiqvSVGIdjhsh9c8ldd1exCuOgpyz76sFIS6Vzg1zDAHAwnWoZLeBY8tPKHP8WSLBMmFkVX5GrMkgjKDFSEO
t8M8xayUQeGFSyRlB4n9ChioKtQywdr7HaVCjMY9xXOiXUZVsuuwCWzpPIJnCV/ivnvvau9RIIpmUkQalUMdMepl7LEbywEzjYObbuGKYr5u0DpgOpLvAx
JnFbmGoKNfNFE4yNNbX9Bz0rIEFY36eXbrQDlYNvb1jcEmYC5bu6Y2RQef86BB2ZBWc5Z/ml7GdFEM25N3KSklZlEOD31P/z4mkFo5T5fpUjkcW56aO+Te
O7vLB/6t3xOSK5LiumGcOywp0g/9IiPKeGySkNYmHvBsUaurGHrJWAJyeoSTRzIUYEnsuxb+ROok2Hnypt1hh6SW/23toiUK6tQxHkMIcidPM5PBBrTX2A
LTS/bOOoE9xkAhuIXGoMCTi8uacV58YBOQYUuwx/jLTwktTzAhEVL7N8suiwpNLl0YqLLtCiJaD9nPvPnpOQrIEcs7yZQn30+BnOcpst3FMbBas5YWhPdZ
5tdLMIzSCMwrhvMw0YhZAIkI6zua6/Oc2Vy6s6FMnmGyNTCLgNNYYi4iFE8TMQ2/hFJS+sbegAwppltjiYJHEmvVmTWcOdAJ6SEs/LiQ6F8D4Cf7/3Out1
nGF5zKeYFXtEJ+pqHlv1necR7jaT2sRino4mlTsKpioe02tP1MXb/55S0kF8jygFRbR3BLuHMzGQIizM+QEgr5uOLEaLmY5W8TnbuKWsEtJiYKbynwcRT9
MbaNjI+w7BDtBIyJzX/lnB1v/b3Rmmjo4ihmmBoTHtXuOIQoAM7ffZKc2JwDKB1cYOqR51BGNs80qYNKHUc7Lrejw7JtYqA7VL2wtHmwXq5sPPnfvrKpsf
RyfRY81+1+LoKtVJkN1jGO+jhOiZrEh0iqzT2O0YsJmIeOKLNTjCC/3JpvA2HbBNJgJCKc7u6pHIH1/pfyOYYxYQITRrjLzF9nWw4hfiQYpyheLsdPfux/
JAVp25bchchynRGZygzHtt4yxpXlBWKcDBtg7cdhvlO4wufZfx4PipC7/S4uYXeJ+SnB9jTw8wxd1qugeHgVLliw4KV08xGJV/jayxiHSpCit1ErTCSKMB
W1d/MPRCzvRrTENceFuCIeQDfRxAEo/FfLbOV6sX53ot+OcCGkcJ91E/IN6+XH8tGMmwkbh5OxkytEP0HNLWmfrSVEO9mPmkLczmL/RMFyePLeI1ADQhCL
GI25rWubAvu/GB4jCKGd+lxtGPn+Cp6R8NWnk5F55JOUFihbdOhlvsiSdP3iDcvKn/wRgxWSDlngloK0+uYGl6hq2TfbxiYOHd4mfGoxnVOqF2oYMlJkbd
80HTPXlZqJ1kYAA0OSklqWf72OpQKrpPzN94GzDR61i+cdNJ2wPC9/5MnVbPF3hw/B6syKpI8ImQcY9ANJXDLs8SsAL9WgdTLT91MN0H6GP2Xn7Ppr62s+
v7PthbMsMXOmRWKxOw/kMikQ7/qzjNtuZShNW1kfp4XgaXWhprn8WUekGAFZWzwbFkigU7ImkIdXo7xoVoeDWeZIKBtKVpuAr9y9QANzSy7r5Ai4wWZrCN
66Ran/nlvcbLbfL9QIjlK1xOrCj26Wh55GqnURq/gcDX1BWxKFKzMGQpooKxd3ujlA0yE4ROoPtJ/cw7wFbEsrfps1JhA167P4JWCnpl1HgoaWAprOnUTt
qJn2Wp9h49W5o91ucYSCzUx0iUmRhZgy3X/UeLpSjcPUM+axQeYAnUiIDg/Olrlpy1UER1RDP5uyJF3nmhBs3q6oMODXDlvTAxF9FpmqSs5TiiwCxdF8RJ
nFD00O/G/jicKZwJVPqrNJAMk2goREElBKuhoGDa2aWJXIHZf8aRlxMxJYes/KMV2v04J/Mf1a0YTjHvUumzfRpl17uCAT98Wna98XyBZDHhIar/DhGyxF
DlpqGEdxvlt+4PfkxF6XH3qzf5MOnW4WZuskwXKqlxbQz4/LS9Q56y5dkDjODzQU9hCRggg9U4z6cpGkjvBVZp4Up3j7Y+UA2yzn0ZT7tR1TK8NDD9abD/
/WpbjI5NKC5PnP43TD2wEo5AVkf+ltJ+8ITV17YKnkQxm5eNSwVldHjvpu+LnG+XeHyvZDF8ZWwo8F6nFT5crXQs6BIkNyBMTlodhMHYk6TJpSazslXcJd
b9NyLhkxslBurW8fy4xOLV1jc8cpX4qA6njmwZK+gc0NBIpfDwj1Vx3hiyWZWEHqbXqzmg6ZmpQ8Bc7zR8Af+qjAXwVSYkh80YW2r46YWPSIcNYkWMoEq2
v45UVKYCyf5stGg0k6G3c8ZlPGeVyswTMkJZ7hE77B1Bj+vfEiLBlFapaVklv67scnGl8mVA+L10k2wxZi4nqK+ehgcYKcr4ALR7j+3YXkY164X5yqMqy6
tGUhvg7VJeesrkDAjghkQbwBTxAO0yQbHUO5mhUs99czPV+eF41W/qRvsMcLqAkttKtyyQjGcXi18P1DtgEUONSskXtNGVE7m6gPiDAKTO2OCeHgUh8fWD
qwD7NCbGE7qHWn0EjoRJiCoLGIwiFv/2aoDrNrQ6smHz70H7S3rHadKMxgMBL7mDs9gibjDe8DytZhbXce2XG1h1eWPfZNEkr/pMjciw0Q0+BnTPZu9PRv
svnE2Kpy42bmcrfwW69OHxR9JwaRI/TBN4fmfnTd1pjHbRkanaYnlb77wGZ4K2GKdhfhpmWZqCKCsEd5iO+UWhoEzrU9psndGkTBNQFl6IOoPArsPsCZNd
nqKyWQO4rSOYgPCZqjIazHhqIh9cT5qQAWTZce4RueHrZ3NeKqrXyjSZ7PbQbVekvPJysv0KSL8E8TbhFX/tKPr1pGgctkoySXsOJP6yzbWqvu3/oXFNY3
qc9PEMczR5/tMJbBHYQNldwiIeIrj4NTG92SDGXswLyXPrcOiDGRSbZ5VLjPFq/WBUZi+qexCakAJzdbOGOAIxMc+XHB3AZg4yYWzhYrBEwnpTdM5vSHeq
TtZ/wcWYeN1zhysqkIIeaefYskTKYRvnbn2XlK8v0yK41xqEU5U3AmwpKzNiQsKjHr01EKnZaKKpbsMfKQWQPrDoz9gOel/LzwsqxLNfn7ayBexRlF8JGd
9wfbidkVdoPMPbEe++KcasSoHIab7GtcmufdJl5uRsUNb8llxpzbTIjeKef7AZFvScawNt3R1DOiiCObkhQ0+mrcW3cBqTaQYf85TdTPiOGby0r5QaH6pK
AqIw+1ixCrNjeBqfgxk9z4N47a1e6iVYanCABpzVWh1jCHXUs6y/OPhMkZd/OqwBZLs9b3/Hng2SebsO2AAVLzlBWN10Mp+XIxMaYJ+3fkbAgQSsnfZcJu
10S5Ksur0OK068uwySdP9w5ZNMvn9GZ3Jjf0Vqkjr9c3ULMLlx6Ll303LO4tP/ek7rkMIPo2YFIbIKUnh2duUckmgdJtRuRCO/8EZpehnCt9WTl4tlIyiQ
WXZ9ogLjfCZQwpd8HXL0NU7IRv/wLsvnJ3JNPN33PsY9GkOYsU19F9ajgd6LLfUDwmmc5bxrvQJvTiN2Ie80AB3W7kwQs26ZCnLaAf1bLJRo+ixrOM1k/0
+VbzUw5OcyLrWo+KQBqncAl+Nd8m9ztpCdza9B8fiTjHBOM4bb6Q5lNnAtAkZDBhfTox2ZvL6YkfZ9NlTIDH+v8IOA9nqWapcmkpTI+g4Dia6/dMPOaMV3
3ZpqTMnr8uorqrLkc6c1rvFaLrFrGjkgwGLeDVERUZjJnHyI44lPHB1H5KyCJFr804hwfTz1TFrKESEKN8hxqeYC9OsNtph3irG9p43qUlMiioZhKM+wZV
+3zOCjfo6K0j7Pn8EEGOwNniB+fmakD7L8lsynE9r7swbRkVn48cJJyoUk2UcNreb7m9y+FbAuNhJpUFOTMiVitxrCwDHjxmc4ERVEBUHEGUTELNjj6mcG
kj21VvqNT3nOMtg1VuV/HfBvOnNmoXs3eRCXCoBAVGl7Izw6evMyauEJG4O5jdhhduvlXDV8mJLctLvRsVLOvQsRzFG4rwZ0zghGMmVTrAFYlri19HJtuC
rvZC25fTC3wTj9fsJ4DuT6v1kFFJEvq6vYDjKvWBsAPxHPeV4bY1sO4m6ABbIpwtfkgHjPDWCuF/F+YSq+U7EWFj67hAxxyhhcKYWv6KcHRv2tQgBl9wvs
zTwsklqEGV5Em9PSswl1uI9wl4tkM0ucXEAEW9f0xT7sYPDjv01zb49DNhKefLGUUdVencm9FNll6BZrNI68KpfhMrRiMYA9XsWmZl3SXGrQbx1/CO7Ro7
3MuR0eyYX7gDdaOe7QKbvYQkDxd+HD2Ve08MHkuwqojFtsgWDTdL2I1jzC2dKyDoTpONfBpJ0gYj6GCwZ2cn5/EUzokyISlULMZdMjWaZLDtViOxOPeDHP
dVIvgh1vkkdGtYCHJ0CIPFv+67AkNKswDL3jLo5il42/Alp2WGoJQG3Du2fHdhwbsJHn1WvLkgnLAFfqTj5iLi2RPd982IBbr4MvxccF9+cj4R3AVDmlkg
dnzSYfXV9v9vocw9ojHG22XQDfGQI5qtc4apvKwEZKV+Nz7HOj7Uhq6nCEN/BEfNDW/vWI9aLgZC0Oxx8c95JOULl8Vnhw7akhFFGoIfty2X82TLcSvCFw
i+cK93pZshsCsTVa5V3js2SIauUE/tZ91FqWCdlfeGuy/2+ar1GCFB6avW1QIz/tGNv80DN93iGqm89EHkKoCHG2oZfk5xzXCPOMSsDfWFv5l6szxY0cJj
mbWU4U8Te/pq/On/OnxyjuapTqwd8dgjrowjV1+8JvSlnd8PP+Irfw1fb68f8aeJVJXwIVvOhRxb3NWdOMwRvQwFayywsNA0jdevEwIW7tqa+Ix6uZAryS
wwwVwo/ZJQoLdEZqb/2Tk93aLhnb7SjLMrMNhTjktmlKE8Qu/36C6kJRjyLBrC8VhI+n8U6IcZaDQeM4xHWUmRnOaWMhFGKkFZOuE/+IwJTZEk5dHUFWEn
75ZvCsfgsa+z9Zjb1HSosEzldJUNDA19R6c0JU4bg6z6WQZ2984AcfRCVf/xTzXKec6rqzU1/Qr2sV2FS9lCgX+bZ38GaCGx3nQdyjOVsH46ewA71RW8tB
YJSpUhlTjWJMbcbQDGettlvx3TEx+XCSmGEpZJ0NhoXoKHpfEfWWysj1HQBzZ+nQPOlagCKWf7SH/dDvSdn3qh2m/dl/E6S69EgknUkYpmOCunPLdgGLoP
LWA6h3q/ypxjGZCuGoMHgKDP3/23RanknGc0+JbgfURaXqUKVReny+gJL5sZJUsN78ntspLj0nDmifE8YQ1zhQiTJNXDhpTV7jcFtsYPjjwnlyb4EdMPDX
JSa6vRYlaPOIsylPoPBvjo5Mhzz/sfmHQZgxRf8Fzu4JwW8XiPQ+xumV6bnByc1eL9MxadNrDrrYU/kCn7rl7GQnkqJH0imNSngE+IKt30ZEfOb2P4Z0eB
w8L1+yZzm1U+JIWA3fDr5+lXFzd+3c60PCo352lWZwIoJ14FJEAeGqUfLhLwwmFlu24tlvegTZ84msr9dCKQ88O1oXceCskJUyvHKdZTQmv4dxs13VHzLi
YJN7yt65xGjD9dnKlZNGDOqEo+HcuCiGFqcCvo7aiEBjEH+B7aHcXgDnHtoFamTbO/gUWSgS20wRZD6KOnTJJxhBWUfVlz2iw4Y/YfZtDVLnZwXDF/nMoS
Jt0sudCSgFCGyVwd3SC/7z13TkWtBnNBNpKo+aRu9N+m+3wxsvSI6PSSYBAjH2XM2cxo8MvL+NHXNjq0UnQZMBWNZms2M+N5KFMuDOp5KfCWmyl4x3lZtA
GUL1wZ19M30eOhyRe+j/D7STNHjmU61Sw0pGLlkaUj/dvC9cjDqlW3YOikrVEdCG/RdeuOz2KongxLvv0Nbq3Q8+YsTpC8WtqA1oL2eYqyFYYEnC2XAtJY
/swmiz2QptMaUzjSyGbtPf7DmP6NzR6Vt8oG2q7BsB8SJYnMt4QLaKdmk818Uryn3z1tni9dNNzlGWwwN8keHq9qKU50JPwLlLlvLBcUZazBPJz9pL1bfI
B42dIxTkkGP9UKaVoarLTzYd1oYdE888/z7Qjz1WRILaCZkG8oVX6cHN1Ws9W+unSt0ZTrpSBBiSb09vMztMeCgz8vS4LOzpWGG3/e3fOKYWVBCfk7y889
t2qnDtjJ1/HDssQfEQme9im/TFVjtQSz6HXoNy5kU1Hq84WiNYWbj5BHiYGgSQmigvezKlSWIsEmKmdqnZskeIlKdGDlvF2ud0TOwCSvD+0LpXC92OGpss
dgzV+GctXQKOKERCKCbm8//jWUsp69+ufLXC0gTgshwA0JmXpBC7KcBbZkIdM9kx3uacnkcj9drxSNtTTX7mOSmuQ6nUMk0k+Vhw/ePP9++fYQZpR+/2x6
NqRuUU7hXXYOAmrnPNYDrui3iz0dX8d2jgT+JuvzdLkzsHYscOTd99jyJsd07wYCS+RowhOZ5GmYdOOlKqTAXxMCxzCV7jFsYondTqPhogpLSOXIgze9pz
uTWHrYabW8wttiVifHhFOsR6/Cs2WHNFzojVcmOIHUCH/r54BfhjqwqvHnMMtSMhQYZ3pivdmVZxaB0p95040xbE8b7Sx40VfhlC58Bqe9kqtwYutV9ZRQ
UPE7sMoDbcQ1J3YdmF87ZckDW4CI3oh1/y5AsDajA3xWlW45fKKXiXx0+SDIxxkaZZiArRbFk2jiViVrTOa0R/b0rkBAvwJiI5He4IPUl0mZ0ZkLko6Spg
oeXviwz7C0tjewojl6Gl3WjVi6I0TeteWEGTZegLGPnSGTAQ2euLyRnMdxzwAP2WMVweylu/SnijZvaYUrOowqNgkwd4ADYyFv75xEmsU3vEDrJD+JXTs6
/SgZ/XFudysi9/xw8voGYO2EJZlEXOoXgZWYuWiCNXQ5iLOtK3/TTpBurtss8AwXA5U3K7F1cmwpSHmV0RTsIYSaSWGnHihlEzjAXSMe+HNsnVyi/G4cZY
sO2mEGrqLICE48Xmz8N/NCcyrW8Ak+Nhe1pAzqTPs7azbLXKLpBeXlif73FTbKvU48TNlFGSkD5qW8OcnTRAs2yuDFXzLr3weLLshXq1yYgFp5mR5szMbu
A66+zXkdt6wHRDpHQEt/3xxS8A5Ry5crIyfKR6C8FFGPakh+DzGr8O2SU3SqCIHIOW3m7ax28/hqKrLy/NENFqrIdPLoifyWncKWlihLDBx0hytSDO8rF6
f/4OvlEwGZn7VoLyCh6QOz47jdFS83r7gs0mQhcBjBDtH/E/E8W9bKnNNsZxzSH2iDgr0neePBewmksV6RErDumiyIn/kzRjss3yTDJRh8CScPRqWhZ3Of
gpC6PAqOFGGRdgtbCkjE1lGezp/zEw3K2vmJFwgAjdOG54tbNEdR0ZZYmX8Z91UaFh0YymxPnPyfQCLGYtFRyj7MTcb6XDYsXxGtXH5aGrjAZc6XgjJvce
SZE3NScaxyOdYgfLVpovMPAv3ac8HTjl9FIwENPs//bmR0sEGq9e3DXJjHxApTgX5N85sh5WiNxvHcVtlVwfJFUw4uZjuOQnNNm7XxYIvtc9FVGuLM6L1k
yRFRAoSaDY+msNBpVoduXkwBkFMVZMLDtNRSGdslueMxXgxCsfWXK1aml4OkwMhcBVOz97Hcin4Wf7CRUgfv/XfJpLZpiYrkq+bCmasS48pP23VzZQVEcq
QN9XLNsG8Yge6PmT/u+znVCSa4cVGW4/FVTmHinWMPg0OV7zxCax5cL8VKKhbR04mTnQ/2hiFek+bahvqvywTL1kWTm9EEj8YfjlUg8n2oDj5PN16bhRJ+
4WMLWdKkx4xy4XWFL1DPJWY2HDTY4VFKQvhanpeFHZ2Y6AcE5QlQk8DQqQw7GO0SkiOn5uFsmqaPbsHNhjm+qiotPrchGQWvNorSf0VrWBmNszcZPIej0t
2rhIrxhYXzEkGQjdVXsPMHFUmm+zYNc0L9t+HcRZI7qdySjUTDw5ncv8j8BhxvqISopZzdWldVz2/+v46BxNyPkk5+RQkRccE1JRhdHDtGrqraTZIkGJiL
mRSbBheHxj6baECajF/9v6zFcMxtfJD/rf/v+2VRal3XsvYDNhtGzJGHx9v/9usTnh1QURGuHeXg8ICtHOUah9mvSCswMafkYeYJt23So9VWXauscnr0y5
Eac3Pcbgt96a/SQhrrdfaTo0oXiPodIkppgD0UhLBILPXg/VlCJ7NhnWNAxPmhRR8PU46mLlB7Oi9FBkGPGM2a8kF6vtL8SvQz5RNityxGYgOYJhyrdFOl
hSWiRoMzh0WN23DjsVfNKZwNOHYlnUWc3ceSm7tY03UO0GNKaBAs8WZQJ3eDTQt/mCNvD3VWYMpkqNShJcSgWCpTpaSa23yENsJ9snPoqvWtaQ2YL0klCm
qDbA2oTRGrx7HzLcMJsQ8SMRcWMqZbTMxxEIAX631qulE/IwJSLq1fjTPXypFnpeJ5tNi0crq5eq/aignX4B25hLh8G5H6ABM/QVnCIyy7bBhbhcsWBm8R
xPxEhtVGuSRVlHpI9oM61bnWlA0RwW63aYC3/mhmVZIxbZOoJyOXEowFqbqxTT+WA59tbwzdRipzeYGdB+wq996j+2rafR627EalLvjeeab1/GQbrYajny
bL0X30Vq7iMagB32J70F/vGdWvO3RRhjMZlzffBaHmvlA2kajcXdZ3pHpYx/9lczNMVD5yNiFD65NEbJdl3CqtyCotyjK+Wnmbgu48RBO0DpFpKnpVPYVq
mZIGDBuKvhbok1U2VlId/yCKN88Jjy03Q5GEUan9KbAIeuslZixZp8/wuSJfYosIUrZpaZtw5NohzOsscRebGW+Va8RABNuG/5YcwoJ+YK84rFokJT5nop
azn1q5h92lTC2WnGLFhC/jFy0CWERMdVFO3HeKuqHjAQByz8bWPC1PbtDSoZweT1aS2Of1ABQkFAwbMlRzBBDMvoNRdrazr3kgtbfNuIqNJwzFCX9On3YI
ZP3dF769x26rKV0/oXrSoBIKyQpazn/pJYuRTYMGCFyX8Xh6aV5pJhX0NsYZzoBYIKTMtqGXmLzLiK09cqlZ75DGUhJ071MZw3x93nKXIAdMokERau5zwm
SRH66S1fGQ5Wk+lJ7bNLfol7dp0QXmjU8Mm8KyFGwkEjQwBpe7NJAztFN4+pkQURuVBmqR0yu8j8v8qyMmy3b2+hGsucZBChe55g42tr73U17kf1nFw7Cu
0zKrWybhRuWz6oBMbRfyAdYmlJwsLLJydyk0JVXmFsLsf+HXZ7T4m01JBr1EqCxB9HE33/foy0bh3FVBuT0/4dLTLPOcKvTIiNyWWdj+5toLD9QK4zmwPA
JcZyI4qxSYKZlqltbLPqKx108Xsb2zQH3u5zmnANyuy7OS4U9KuX7jBZsi/EEdMSs2UOwuxRzamLEoHdD1jnEIUDmOPIclCW3SrheEK/9/iDWK1AJiwUGB
sbT9lnLx0Qd/7tlaPfHosJBCDrzfOHKtJotWDgzeZnwO5NMPMKsJYFUEj/NAMFMH9YmUF6hD3i6LOsxDlZhJTbNRUFcP7WUF8+t8hXkWVVEq8tGfhdtMxL
D4woaut8O/qvnwfFr1PrLSx32bbLH6LdSCtuM2JLhP/N+mYNtV2FXCMXKa3+PpMgtsvFPfsOOIUI131TrLkYmdECJ2WbZC97sYEwrnf8pocHlkIbBIUMPE
ZGYLYRwS5jHoVYWM1zwVRLF8VXTBwMVIIJMxhtCTTHV9jC7SrSXCXoXZSItJ/24Wspaxl21G8SJz+0oFsdrO+rAVIUtBcd+kha7rPY+BdwKZ/x1xz7Cp8O
QXb1G+hM0HTj0OzD3PBDYbQ63IYDoegX9/aT+168+OD812LKucyF3iUElTyTbpP+eGW27+KUs0CPYrBBekyjZNO0HiVcxo4pH56ejwf9OvVSGMVhoXkhp4
CSTRucWJ9CWjQV2yZ8mI3AzHmE0+1OtqYb4AZudqfG55ivI7ZZYm5Yn2hh9KQ5pIgT3UDMl0Mnk9G5bn67VHOe06jagZxzH7S20o/ZY42Fc33pxS2wU8j1
ReuURLffhKVDy2q9L49N/tUO0mTAq1XPZJT33jYXmSpcZyYm+ah2iwnGLJEHegjEi+PTvPay0757swU3NM8edEq9eOss0nXw1KfLLKkoJ2g/05zkPKBO57
Qz3Eow8f/z9gq6tW+cOScG+bgRfWsqk04U7sMBBp8WpqN74pJ4s/ROUt92lVzgO76/wmuPFplIOib2teQWJYGkE6uy/2ruHTMw86Nqwa0n5pGyejID8kj+
1ilLOcYmgvSi/mFL5dEIAJnhi3k8Np6g0RaZ4clsCMxeE626sJBTnvI/PceqR2KyRNpDt5unTxTdVgKcTcvKwGCY/HtQ6K08Q+1Uut3O3kWHdBTRI6YJ9h
HyK/x1QujLwrDJkWoq8KgImZg6alYPjxJkh3ALRiM75GmgjM7NBSnYRHtWdhXmVB3Vi5PFKEVBSUpliZcQAqi74X6DxKHunEQB6ium2CaqlqedAu85rGxD
b+F7iYb842LBUUFqlWeN4cVZzuNmNy8p1Ljtl3jS1OtLNqZBubjPtM6e/sXE7ACSLfEcnUOA3xdEes6NFRoMMhECCTuabIkJZSBzyMoYMa3Fdn5HE5LuNF
fQBlWmVIS9yUTFcxz+TdvLE+Fmz4p3Q9I7KPwzBDK1M7zGcTuv42GYFlfa07V2/R0uoGEMxm84uwXHa0SZSfFukEOwRPwED+Cf4CEMrN53dLkD0ts03zlM
Z9xq2jjXr6z69dEOhgz3MsvOxJ8yrQ9SXZx1NoIsR9Cljph/wyOZvpU+CGQsvP8/4b79cC5fNn2kvNuU/xPIawS2GbpC0aBcKwNsLSOcfw93iy8i3AHDIS
XdWRHGVU2NiqgNqiLk1GOJ+vyaV1mD98urlI9S6TObMGl+EiJ5/dXV7inpcg5RJcHBIn418vvV/kFx4mvpVVVEpB5ReL1uKepORMk3D+P54Y2SQHxXxSQ8
OzqMfS4vrg7ETt9yrRXlj5H2HJ+xs7qew4/H2hM1Y36lAgbcynEBmlwjMcYn20MwUUQvIgYZlT47Osw3lm0IclvD2bLIb00gOFQb2F4aPYnyJDi4APylMI
B+JZYEI3qEKq8Uljp6aAER9wpfPTFFKh+iHimnOE3C8o4m9WiErO28difo6cZCD1FZBd8zbDRhJ5ZUIyB7P57IthiXmhMWvREpOrGG3V6BR8SJi/8KaryJ
Qnkw3FiOtK7BD1v6SZbOIhBcG/1htrErfbqU/zW2dGKt1GsPreIcohKVHq3F80893NaiyeRTBOEqTRKXikiAKTiIYAkLkMJVLQpIrPsLskbpeYHFmp3TrC
dhgIbNIgQXCYzUXL3RoWDJsuOnIxbiuwxVk3d7O4nINwhbj+Hjyn/2VzkyWaqfXX5tobW88EVAnqh6kXUz/EBs/Wwez/Orir8eVPuw+zhIj2/6gyJ1EPKa
QJwpsgV1rknniJtWEiY4gsQeEceWPhnaO69DstUO4I8OA11QLepeZFSFEVGGsrBEbsgs/+wMnwAfwYCYLODCa9J746Bypg74evdcirsYjLe7dKrXEo/cah
V4PZbRybnDNYwDzpEkwYGJS+k/gTtEeO4xNh2/syuV1MpztGMt74OsVaZ0OnNnTYfkhcubF5T8vx/exngagEdDwdr7HhZx5lVwitEGtt6d5yBRHEUzHH81
9/rYm+GdMPP8byDjpu94LmarF3soV3NILdONegP8KblDUBuGsXcdZDDwHC2RVsUkbrRODKPawkF+tWCbH4PgXhPelMz0SRDNyymi6c/q03+C/L0wpTNlCv
XjjUScjLjhPea/D3mO7Gi8su1y+A9ymw4b+/IdrphkxHGiBedqfMx4skIjtFhUHuO4wKxco9gfeYHL5MobThlBel5smTstwZc9+/k5VrwphY4LnM33CWpn
9XWqQC5nYVYM9nxbiYBFIYq2cSHxaVk5t4Ds6jTv92pHaIayHBZxQbzeNcfWb4lDBpkJ6YjqPX/dsxhVDlcv028zY2FMBYddM2FtnbOWwLxB2BYbdxUYu6
8SpIuS3PKzOsTeK03carprth3m/IcS4gzdG8DWlW8jBDMgz6m8tnlbvooSghfwRzs4Y8XSRWLeLkN6mnTstUuyFjWwQ+hIIby5GMZ4TVJs3Rp189v8sqAD
x34FBlLpP6fwT2TE8P7D9DYQXuJQtLq8sWAxYSWOOcKA9WuLMrUzW0csm9JW2RkTFn0j/5K0IbB6Ojmwn5lCWFonJC4sHWp2hvWcYqO9i4zuM0+jyOlZyy
iQXjXm0UUQaC987EFLPD85IOTTXRp8RAneiipJT9GpIyOOewiljDaLXhYiKNh4AlT98zFiS6PkNlees9fzv+XfORWjOvAoXxhxgYm6rLEmea7C+Hpw+lPi
wmmX5llDOVhRs/+DHZ5+iweH9LBZmzaHh+sqFdiyD92SucUhoN9ude9sP12SioNha8cKFcUIc3KRaj65LllOn4KXMOpzsLCilcTgP8FzofKjieChI7BNcx
u+q6qMoXWWQr7bOsVA1OvedlHz941ufOfflMpzSpNcViIuv6mMNKMOHrnpP53Qgm6GlXgJl+dn3p9e7WW8QfNDEEPH5YPSavaONPswHQ7Q6SUFPpozBJ+G
bWrpHa38BQdosgUAVC3OX6KrKQrafXFa+yp40fib1i7H3HhmhnEXoxA3qV7Jw9nnHM3VLIyr++JWWtSsktMPnIuUrAsfNcdkt712XsZ5VSYoUlDgzqMSSP
fZazpwarUGYvQ+22yVmcHTT7lk0XlDpEZaBqyMll0LIvxFmhDTPObyAIusFct8VlbnoptdGIVGxd3ogotQvECApS1JUrtp3z+7VHaufyEXUW3SXQsfD8lo
sS8Rjuwevjs1w/AL1bUc+gSfAhueMhRZG0N8Ig/7T+L+xcpd/PUCrDxzXT13+MQYCt6yNuhL87Ye8LgEhJc6y5TEwg7JixSt9xYgMTbPlfImUbUmREoVqn
fEjd0U5hn4lbl95vkHssHUmRp3bcXik19NtkKBaq2SsZuq1oJRTwithE3MKcKGmmn6Ph5+fFihSkdDxkzeaaTnzyREdP8Q8D/WU9C0Mwe/M5iwAoaXoi4N
hKtSpQIE2jJyUj+hmY+qXrpJYhbtdB0UJJcAwRD+Z0fAv/VyfM+SkB2H42zaXx/CYwBnWgrGACNyzsR+RtD+60zzP9uM5wTlrTbdcDQ7MqtZa5DdP8telF
hstEAVppzYPI1Bcn8nxVHWj3BsSokVrKvuFT81N7E6JPGH/BG6eyP7itKaTm9K0Pi0iJ8QlUAzeNhWcsTEKvZ6HX757RJaimL9EUze4+9aE5Y6VR0RBRjD
dXHm6yT9wbKFwrYBD6jXB5kpV9yShPWmmJTb+ofeoMzeX/KWQA6+iqxZ+ncc0RDpCU8IEdEKbT7EFydtf6fjYZLSOXOktwBGujWR+9/CsX9kZG39M3OYcb
n3nxqmZ8941DhsIkLe02LRIR5IOCx25vCTm4G1cuUwKfGEYJ7IIUcb23ES8siDzK8vnTXyBQroRZi3frV5alZb5WE4VEW9r3k+6qXrqUrDF6FmBZBUXoIF
E87FLq4OzFgNXmgDCxLFKdaMIyp6bYgQmhRJTK69rHSyfAkO7yOTA+8et7Z0qOYVRO/YVg5l7gJ2a+gcM8+0h+zm0LYhhbpkk0Z5Z9XH4GKKDZCQ+PpCdL
u4g2K9wtyrMmb3Po8LfAatgs2J5dxJHp8/VLX3fdOw6J4ZSCkbrf3sEE6aT5txakWcazX8x2CokL/Cawzy9ARIr0winJcPGEA5apjBCsqnemXmI8hWAsPM
ZYDHPQiMjtHLb7fXOsimICRvBMQmQ9XB9Hs4rB6DNhfKq4rPhEryfhc7rPfuEJcp6B/SQdImmboBiyCMnP+ahHFiJA9/H8/0rImhz+6ziNJQjrbQAtJ1TT
gBt0T8+cAvdtX0xTEJkyFvd5AvDFQk2Pqy8pQOCeMhSzezuvxUi37onu8ASnv/lsqmRWAmbnvixYw4Z7iej5P0w/IdvuYvsI5ik39WVn4sQbG/iykyMJwl
fIKgmG2fGlfbci3zq1Kg0ro1swkpnE5cfXbvTvvomuEnJuRTiXMpzjCQmBcUR8lxyqjs8wgRSghY1mKJd8VZQNhSUGNRnMOxTq0pY51aNrPFDU9hvVLg/6
GlJ2Wvz5nCD/0uG/ojWkSlEk79XJxXt2Bwp9WsYQX3whnxDruIRJZm1FWpQF75acpplGX8g9j9OXjvs+fnpZ8GHSbSjmuWcbxRX5QEHR5aU7fmKaqz9/Hz
YJW9VCY92sNxTID6jwh/SU0NOlREcs5II82nkyZn3pLp9n1Y3JghjOfqTtGddY1ivxzu8z3nrr2SQFTrMJgsfcBYkYlq+VaynC7Uzd2kQV2DpA70RLCJ4l
RtGCBryaxoKwqy55br3AYWCs5aAmjEVH4blmnptH3lZcl7QB0y/7CWlcngXFTLHdDVO9HS29pbJwLn0uafI21RDNwPBFAoJzjy1q0LPIILzceuLdoJ1SBr
Bv4oDac/DONqEKMzfvuZ0Bg3S8dVGGuZ7H6JXnk1hVR44VmtCAxv1JuANgy3nmRFvsCuCe+lZ7qKGlkXBH+hlL269EC1SybVsC+u55soxbsSQXp5+JNUjO
nWZW4TSsJ9T8NE0f69iadYHot74q3D1/pJZvu+m+3CVGRSObXGbcBlE5pEg2lBXXC0ca9yNL+WEdcKCBbPQIoUKc9AQ1cyVqE5jGiJGqXZUQUO9QZ9MxwN
r/Xjvhi2BV00Lz6OSsroq0cfzL5pGayOHiLnjkjhpxOVZgrVtyRkRndrnzn0l2S55pNbrlZHFybwa1imZ1XLnfV7h17RQxs23ULMuYMHPFnghgjBS7im1W
k4QYteMy9gPP5kIaeZq3gUOLIEtiE7IwIxcEh9B7gnwQWX6M5kfDwTaxNKs0yw4Yo73b/2qFGWpoaeAOciX5xxKb/8u1u112wdonJRCbB342TuuDM7LICe
qbTnqsKyYxWdOxtIukQXU65UYVfE+IoFx1riXrM+lut/VuYE1OR0SGjPoXTHwTyQwUPsnbedb3aakBXuIMKsZdaCtFfDQLbk4+0C7m9Qng1GMhp3LrHoKt
VSX4vSINr01IEEQCZxlm9h4R5/4F4RQEjU13uIG5YIcNU3grrhO3mTgDmuLJlPRslVtRboeI2iPv+1SwRECfvrXueQr8+uv30EKelt2CFZK6C1RgqxPN+R
lsmEPX8DF7HY/Cs6St7EvX1cugxjKO2ETrQQ3Xn2/THMtsixqoSdUJzEHw0EDEgtbxnPzA8QrOuUqMZx0O1Wth8//NgS9QKta6a1KghFJINGxMwZx0J41b
m3H7r8Z5S7k9pljUlTgDR4qCJ7FmqB9+d5ctLc9xZF1HJ52DmRmkvmWbYVGWZ2MNKPepMXQrGcguKRR6l8COmKku6Ef04x48SoNTCAaNCjoeay3ydEhziE
RtB+s8JOY4+5WSSQW/BvTyw7ezeTJU+GMTpF56qO+Z6OfKSwW0MRzTrHmjY1YYgr76iVy3SdU/09gu5Fismctauw+oNoQCnUwzGkGpklMQlA6atS3i+IRp
KUn4zj9zfdgtRg1YEKMmY28dy66gxdm74d9bR23FDIdAYx0xYKA6lLwueHBxwS05/PiGgJfgCLpJs/lfkSIN7tBMUqlUtw5f6mHWBqGizdJFOMyNRXPNoR
myKWGHRdXG4k/efIpGC5YXehKWCl2Q7RL15IzPRmMDfpHAiTo9tHjp3WBRsxBe1cfJmEczOv6iXyDQNXRHBwxTBiy9DW8Xzm/KlfCSBU4eO4SGUaKgROQO
ZH+WgqAphHui+Lfzp+q+LTHIpCdA1wSgd7ZjYMeQjiUn36OaKhJVy0C++SebT9GoxxKZ+umRektx2fjNXYcj0h1G5nkHXHX5V20tGQTXPX81QTN4o8RR3Y
4R1ZSGuLbvETo09gTC+mHYvCtPrMR9EcnWkOG/k9oUBx+PkveO/6vXBVmCLJ7V8FixS4TApHWQ66A0lGNQQ6RaRtDTtL+JGKF5y6kgWKAS4j1y3tYPWRL2
NgpHgvPQmlQeCPdlnLe/ByKPuDSNT0Pjmkpx0nwv0ji7AlDYMzIhMSqNPSB+m6wDV/jUs8sPFUHaBoOeqAM+zb5VcUJzpjI6lfK0zDSYUOqI1xPDT/Lxh0
WEYxouOfJC7YvsU695H5LwgwDBiYUdUcnlR4V/WNaTG9Fon1xdiirngass58+78RmoULeazGF002sKbTNZZmQLMh3wsxm3eBe3Kkt8mwCN+NBbx0ZQeJrb
QC9un2CxxXOE3gO9JrxuYQ25gFTjCCYlJV2CUcEbYChAt02MUnZ+UOsw+gJIVbmwMYI46BTRH0OTrRxq3yBn6M+ZujG4dSA7nFekEWld0hGeDGYbfguHyO
UgdOdwIgUhUjK7ptNRl5KrW+eF9CwTq4L25RCMpbVH0jzYPS4fyDlNEYwFcbAduOV+9g/Z/z+vAours+w/xe88Ma/RJtL/v7TK5xj/bQJw7XwzVyXY3SLc
8YhcRwLsvJ6igHkqzTSrb7jpiyeADyUIFiwFWaYPq1RNW6ucKhr6nElRiV+7DEV7hScEP3Yu727wfJZRMeOoUH6eHtCJt8hayRIRFJqTq5A53Y7lsh/sHJ
jc/tTcab2tFMQ0NrBzZU+BuxQ86ctXyUyixJRAhzrfOZ9r/ExC5zu9Ak/RBHd2SWHLzidmk2WrasTEsReK/jfBR5YxRvyTk2vPWUwqf1xUVLJLMxwty7jR
dnpgf4R5g8KZFbmBd/rJyNcHzgx5U63DeeZgpsInSjn8sAt9gfv4MPnztAvcR0RTE5i3TfeK6y//kNqbNc8PDmCfpptzgv5M9sB/YkcmmYjc3KXicBKG7M
VP3GZH406wRSQJUcf/9TLyRy++4L2wQR7U51lz3mPn8GUe6DJdoZJQe8PvcateEILp7g8PZK1KQBcGPgrdsZ8Z2OXt0SDz03wuw/oxtGbVy0xxXBNinHq1
nLv7qHImqm8gg5xz/EwpTTHSsPR/kq/S/m0gw9rlvkLW1//nGxLC6IwuzIQfJjaDkBlkym+HHoqYY9NLoLqs3CTYyv8l/OgCp34DBVSG0nrCxLjyg3+TpT
QB0gEZDIeZ1RCx2J8SgjKE6KDBVkVM7H1f62csn1ziKNJFpT8E6Y/+5XjlTsN+iMifM87TEXKX2OJcLwA5ObKxAg9azj4mTNGZdvzPQ9YeXSVG0fEZm58g
B9wSYMyt7GBXQL55f8ZHgkSrEewlLih1MJfkrUB6ZnsLVcqpeIpkx38kGfQLKkoS2dUbocdC4YvRfnKkyIzz8Q+Iate4SwkEZsg3d4hKWSmzsMBPqziV7n
jrUiXLskvoV571b2IPSaoJZeK5UruEvBbc0XpmzHCgbpRlAx365YEvLS47GrVwBWer5gotarnNjhzxazGZicLC3ZBO6HfBj24pzKKTATNuLrAq9fupb2RN
JplCGyMnTEiMt4tP6AT+lNm1l/2xL2NY5UHwJCK5L+PuTVHZVKdYzuvqJhA416buhkf/GnhWd7OhxBjDqs6JgImoT+mwLp3VM0yoNUbmLqaq+bgPvQxFry
DnLSCuGIW4Kh0efh/mpQyfeb0M5rXe/RHz4npFyOyFA5Tzq47UKaJLjWnrPxNJBaHNmaQzsN1y8HhuV7s853cz7ohn0hCM9zoF2UQt+nngdjXqfccaqDHq
bTSr+d77j3xcIvBD1eWzqqfKgzOXjgHBZ5oUNKgb52Bp2bDoRiy54DbrkaKN6x0avBVw1C5kfZVuEYnOE0cHFm6jiOGEM/o5NqMTwsfQwCS/EzyzXArNiS
fEXDW8fuvfCvpplzlBVZTPop5X29H/WUqu9uaxYDhwCeFsCRZgo3jllBwhBlLYa9nUqigPSGjX9zH5yduMmaP2PnpJPOjpmmpur9omWbg2jkc4LGZgGSnF
gjDbH44Vk8p2jJALMIwgkIBlor4IArQRlRJpuBEJWs9ZtLuYk+xJCGeCldn1fuvMkEASj7H8ky35ABmaZXMgDNU5S29790Cr2yYEEFs2pu+/y/dudQvC2+
lF7T2TKlOik2u6JlrSYrui9rA83PCZMOHOf2vLhKjYlgqbU8tJtXbt+HiTgWI/3//XmNFw1/t6xa6ZJBe2zOQmWNbY05TcBudU74imv3EtfqKltlC4AooE
Nbcu4hoIbLD0wrpkuOJwBVDXxrcNzTDzG+9JHf4oN+Pif/EqnPEdMyuSa2n7nr8lv3mX/VyXDHg4E/pxeT8l00Ak4otBTL7tEFm0lLHofM4LZNRH9ye+zh
VFYInPK3yzXVoROz/qxyoaOjyIpYYoCLiLWJJdfMTaU5leEefz29uv/CUf9ETly06QPIsVd/qr6dS6ZWiJGv4bh3/2g53XFdP9jWs2xgqjrxhI0RPpTZC/
NGvKViXpjFtz0rE2S6mE2pODDWoxu+cFlWQNvmo6pr/coLFVl6vjCFjJsvCFrUPWHG0d4k7tAyaQqYnQXg5f+3K9dSTBukqwWKd94DRMZALqFZOI6498r9
goW/rGS9MgXYUOcdmmf59l3wieldY4LtHJZ8YOwepURIJMXQeWqI05FbOK676eSEpkG8eGamBC3ZM+6Ba2GxaWDoL2BOdzjbs1cObSSY9ZyvDp6WXEJpia
8fXSLhqB25eJPU+Oap8dt9M6sYOgvdYZdWu7LPKmCw+KBnPwnsssNRH3eYipXhPK5vivN5H4pub5Wcz9mFSyGaS1aVLZz117gCuu3YGbLf9qyYgIEPl2cI
WWM1+oNCvcvagQnTzhFDZ0RIsYyWpsNLQnKPsHf9qrttQl/zicrCqW/k86PoidRHCDtBbRdPHpo+DnrNFoYwdMZ7Us4ewjyDZQzAnpF6OaGlawYzDjSGV9
oq3hahSD5AExEl1zLBTXjqnPKU2wPK9LWsbOaRm7iuJ0CFybFcVaXmHtig9tSsaKzBy0cU2qCAmxiF7ptcobYSgszUeFVe+ZsLbi52NdRu7TzX9FC3QRNP
nIaW3Ddn2WWdqGodYlf81zV/HxZUI2yZOtQ7LXPBG2I4vUe2qD5+klYSKR6vCAz/c+W3Zur+x2ycwtBMI3Rfh7eP0SO9BO1s6/zc/ZuONMiAsSyjXeLL/B
wQU/XoFSN19mIbPlVZmJO5E+NjaEY4mGuWCVjY2o8nyovPAYFRunSMB9Y1H1N4iymMlpg7eiXwK3MrxeKUMv8xkZ+raEAbvxeWmh2BbZiv090l13BxJnVL
pLgpoQzyySO/i481pg3YXudDxLvk1KPFwmcpsUxzX+6kU67Ke9ZUtgTcs5vDZjwqy0YdP7aBkjM/N56q+7EOc0iB8REYe20tRh6b0vk8XYIrS1tBiOpwIW
y/AX8XDGu26heG3hkC01AUsqBgNYtgnW27KkVEOv2bZbeCmyxFa5g/JXUKEaNmt0ZRx3wFcoiIEsQ9Zor+BqpchSX1aL+5CTc5tOj4whXkHwRXgPthl9ZH
RdDo51sNtpbIWzQnEjWSdWEkyOhJJ9Q0DRCvUE+fP/XUbTU1WQgchYybGwfHNHdxLKM5NlzOYIuVgHFQjXxjH2wnikPmaMYuiTP6YE0yAIespXslyFCZAm
poEdhrzufbEbSyI/ZPPOe1c2nTfHmyT/woaugeS3uLxKuNIkHbkhLMeZ/GMpR53h9fRE5u2MSGht4ocPWUY2wHLmUDubWONLbeL5HpNo8hQccth33PzE5x
9bPuBLO5prWM5O/WVAM3Pk14fQpaKetp7/SiwKLEX2CWtcfocUOEtqes8PnxMZntxdrE15kus5y2zd1ciFEjIIB5+irqvBcleIEnSsgNesU7rialaZOY9r
DaY6NkGSNuPIZUSNIbV2nOyYsTXtM7A9b5aK7I+h7eomC3gEpuIxLahIPBXnCuKlOtZlca9Y1r/CCPdD35Lhs/h43/kWpYuiwhK+qxF73qH9tPT+1SwZVo
lj1VwjtZYx98LXkn4+d4sEbmJmRwcCa5xRBYjWDSUSFww5zuOj8ghDeFOTk+nMhjIX1CKGslaH5Di2cNCHxRI6i007IEyQOBntlHoJcooCdSqgk+pGQoES
/po7XCrGbwu3GVUHTc2OaDwhYRJnzaVmi/V3yaFMzFwGxWk5xodjND5KeAnu0vOWebM88qq6IC1GNj1Q5O6Q5n82iIOzC4KQuPtjzHI9LyplQ5KM45zrKv
pE8hKuRTAhUSH375KfrCOmWKby2QkInwpGEDUuzhb1QU0gwCm0NYA2FxgHGgOZOPOKgdQCG7KdJrRNhsItPckHgkzF8AQFaTHY/V95pBh49AYCV+tI9/fr
Je7A0VsTwpmQTNLD6/AI2t9JEm+uhwHeEv6BRyHLgaX+m9eDi52yaNWbNSNL04vJ5vn/KDXa+3LSsb6A8dKaBOK7BbOGpUIM7sfi8dEv3QfW8D6DRa7pV9
CLbocrkKQUmmqX2CVATts/9mkmwTY0YDbjnIxyKpCja/vDZebnaxGxdetf+KRVIfPa0R75XRifoKrDo4P3vijc2vCFti/T5/RIx0JenzGZ5R+VKlE6HtDu
aZEHL39AyRUVwdRMNJXE647EKf4nrn37yh1ekB56HmM+3ZQvt1xu/yOoOpu0rpmZNaP5mDu5yZHvw5e+36d5/yMTmRKcKqKbQhwB/SVk5ssoApi9cV+O6I
cs5cjV3nIgNlYwx0K5z0lLM3Tp3IfOXPm31b3u/5ds6b0+ynK1PA8rp2fpyReOlObzd5sYjwf652jNbplqkDp/2zOH1HDdFAnmWkYckhEOMiVKvg5NHzpJ
sLy9Jr2ifcbsZ47IPE3TeTLvPW5LlyY2EqKmp4W2452cSS0S4UyoLf/WfTHfLUyShEHtbaeie/zIBCdn1yAw9Loh4KMh/d+pHBNJej1m+xA8vgtEmfTAnV
k8qT8vG9JABnRqsq/p9bvXHGWVT3amzpylHJ9scD+d2dKGnxtSdPbIjLeI1oY1/uaWejDDvPOMxyPpFj4uZE3Bw6FkjCWomuxTr3uLFWVQznhNzEN3sTwk
VfKTknrZhdL0MQAnAxPztektmbLZ2NPJTvDmIZsS6BYJzFHzYhDivUkxRR1JbkH9NWzWl1RobudMIr/Eh6jNHzPnJf6zDeS1yWDjwDyElh34ZOMsyy/xmN
4Ap++/507Pzgvun/k6BuXiRl+zHvcuAbp46fHQvldsZrNbKiiihs8iSN+iSLDEc00uXQrCbTWQULUvSs6xQpsYlFHW7kfc1y31gh8QvmEm7YeJft8Bqr8h
s1UCS/5o3DPLNMjUoSJWdtBDtSC66A4B3ArcWA5FNnj1Ug5djO77x4aeSYemca4ZMvdBsFRWyyX3PeHx3ZEK0jv4uwqfKnye/apkvlCzO58v2giGs7CR2M
lt+wT/kTsVBvO0QqM1Yi8s84uCdpHgh8b5a6iq0S1Io4jF8KHpahixvL88vHaNl2N3OsdQg1rPZ1ZlO1pWW8/5bNuYmpQOuhA+xJ+ncIa2k4jL9PDcfTwj
FLJJdoSFmLb3IXZYQwFf3z8JrmFLejswJcHhnTrT8ynx8TVGT0V3u8I3kAWaWHbgFe7J6V9qj6Wvfnlzn7iLKewgsiccDTwqvW8M5tu8c3ulNoT7Xjan/Y
kOwgs8xpRsXqQTfJ6M9kMf+e7GWwBUMvsyNV/aDa8yRSIXMlwh3cmb4Kbh26ffBHauWJZbZykIHNHqhSxaOFxU/dNNga3HjikSmbn7Zw4EPik8d7sqDwS+
2vjIYvm3LkbpOelMLrnBAxV+FShE70i8ExgNzbsacqnEw82omwUj3Q4p/jYC+7VHodJbeBO4WR3cK+fNQXaNhVLjM8KDl0QTZb28wT8BQ6Av5vcbLjpbCk
RymaDb6SBW4XOrzv47XVMydBsJqPYUeDLGsYGHbf9xzuDcuJfE8w8y85MMCkPKAnveHVjU5vJxjQu4TfRT1iMUOPRpSdWwceV7kWqUt4EiOVX4Ng7L5tKY
ErUo6JXwvgdvGO7ugbEwuDnGgnG8s6/1obBdBgxram8c4rBvB7ckg4tIoOBku0rOX0ZOk1tnbyrK5FfeDSdnuR9mpCJYTUJf/sqobFniFssy8MTn36LmT+
B0NCmJGAia9h0czUxykVhkuHERio2sQDHW7GJ5NmdK3f/bMx+x1T3Bf77wRxalT+UGcief2IAI6OP0n3z85SnZbar0LpXKJ01fkd8M3ZEqVHMi742lZbq7
RuDQNuNbKcfRgvGybGSp+9HTd2xQHNjOOF1/v6zHogYbO5RQ9HbgHGhLyuuo0hltk6DZnv48TVZIerxqQzY1kho+vpPaqMJZ3PvRVN8zDu1FKCOVIRHHYG
lfBp7kQpbbUawmxrx0bWKBG5U8GlN0DBxfvx32s69tNHD/Jpoemxn0z5z/XJZcX5MqwUHukUjNzvUkl6K4swN5n17M+SPhG2NQaeO4LeM9II+E0zQska7j
Iml4abmagwH86nvG9X3BSLkHXe5Qf65Cf9h58895zygMvENkO8MESS51O/w3lkIq58TnTno0d60VNZ4RG15+6HnVNuMib+86Tw/6Kg1Gy5HVcuN/V6fJj8
2WAgvCdXv0dD/PmTcI8NpD82NmEz3lBIJSCifwbkmwy68d+HimvFOZwVpqggaOOyAYY5l/7YFh84iWlCUt71OKXWjwT+hwtgWe0cYAcTwqKxeAgi+lCAxP
IvhDmFKIjDVTAYALl3H04FwJCWzhVB9sSqrK4sIb7qNevyuoZUfqoreaYM3ktU2ukN4Our/xSymGgioGsaPDPriz2UiV6qWpdHfOyNPY1sdS0IYiwM2kx8
ZN1Co8MeMuN5JEC9zGwRc2Qu0L/AkGU9uxAjTdxeApuytmgmxLP4Jf/NzL9OSeJXgoeOPlzxGr2LPiOMxY5eSILcYRuw/xJ4HKTW0eOkYRRHt2SBEsPVIv
72UlEZ4F0mh5ay/d3IdKSiB6ZGxnehyyLPm1iDPl/TK6joHOMzudFLtT0YSLWSvDqly0kwKzieEIbD6QiheTHjYM+N4Ec/gf/SBB8AnMDDZNfuFM1aYItF
7mlXOvJHD7Gpq3zxN48xSQuPANU8UKSTPRTo3Uk4S4t4zvng6hXBpr7VyGyoGb8zNr26zfznuKNzdMUoClLv9EbCCvN+57gCaPq/9kKv48HFvFVR7TnTzj
MqZuw5a9y+U8C84TN642GO8Jj2JeC+LDhlYPXHbuZRLbZF+uzjpLUv2EwIGFR3+FPUYcSvi/4p+vuS/mJSvw4m5c9S9RLmg0CkwDHCk79Z3X3o1h3InXwF
7hIqgJg6u4jSC0/RFRU8OcPb7nIk/DZYzqlRmW9MBhXE9hnMfkxQoxglzW0YNRy7yP+TVLMNTPdwSqEwnTX244J4lCx9A0bDJ4ptNqSA+/Nmq7wwAj+Di8
7R1OuhUhzca9++x5zbuoQdgxMcVIC+VLW/TF+mbBLoqGY1GNcbKqOWSwxExdwnGHwUbv6dnUWXLeo454xgKaF6+uWePQtPSyP63Hb79a7NtLcR5UJszMTy
JnSAOMb+mmfsP0alh/Okt5IeO9SenATIRPryPto5QbgtP2fZHM7y7Dqmoi9a95E60mrFa73/xi8LZ6iN8gKYnaVNsUy249Ud24bwLC339MtcA0c1HVuEuw
BmoSTH3vcsriDmhzTWWy6bUkYhKmLQbMu5A3aSkfzszYFR41BSIv5ld46qfhZgYbJ8ocRETVWScgCxP5eT5JSyzTWSeElmrR2GexqrrFoIp6XexuGV1Si5
0R7iLstBjjW6OE9FuNopB8VBCbfrCuDaWyb5yQvJfBOXmTInmkFxcyEs55sdS/UDH4gUYmitEH1jD8w3corHWA6Nuk4ATQeORhE5D6s9AyKkIatTfGutOE
7wArBOkzN0nYL6l/0qb0n4FI2iGfF04dLDi76+8LZrwafh6Lnre01e0SJLgkBRgSQnF0GV8I5IvUWVyHNohfML6tlEz+UV8X7bmH3Q2XeDmw7vzl5YTSGD
2IoGH15YO8G6l4+UlpC1Z6fpe5u1na+TfzMTlkD+km1cduYhkkKPwWO7UDF2gSnLO/xuG1825ypzmGF44YJ+QaE2w9ITrOiZPIjT360tG3jKNyRl5/IAe3
XHP2inAXbSR/ls92uQr9SEWnus7pOcWWS6JUehKLevjB1rstDcAdotbVE4CbUKgCj9Bx48fefFcw8ZSRKc5gmYc0ECAn+U/PRb3wDxfOBRv80V+GJtvfsC
4w+XA3ayd71y1xENtwWRiNGL88W53Q31xuRpz41zMbFReMoDCsakSKMHZZUlaI4vEJMKVbl6zUUXxCgiZXGJGBHpZFPDEg6aU/1V1Imo8L6jIRDwVwityO
LueGcEggK6BT8RluBna4dm4TqIl+IC8Cdx7QznWHRFe2vjmlQPBuNmnBnG6epzyz5//KOMTXwQjfkBr0SvkrSUNkCs+f2IQYY97PEm0veXmcIGtlnnGNgt
se8whWJjh6DOTTULZCkrbGssOQlbk33rLM1SoTuEh+M42MMh9gEaNxi3q+SG4Xx/G/HX8lABUL93Vt68haw+ZTQtY696ZkeDJwRskTCL8/9fAjm3jAT6QE
bQo34PNWzLEV8PKsR4I7BXjoi14kPwO+oJya8CRkPBeB+OgapCq6zCCr+qvnJ3eTIZuerJ0p28zPbZ/Gzxs4xjTx36MGMBYrHDMBzx0HUlBdGNOiAtaWL3
BsaVxrU00+dun+eqZEA3DhnbrGr3DrTsl6nVHnUGEsHU2c4l2a997C21kfyN0bn86NF/5aIHZOX8rmevf8OrTfBlPQp+zqS0wZI3qEHQBJm0iKC/gWl7P6
fP0sc0cOcJPwPpKnQr2RKBjjAO+g+4nYs3cz0hHOlbEsEoPTuoOo9I/P0t0laxzs6faBjENzQhp6YX2IlF3bYRtvhU8S4rxFarfaerKnZ2i2NlcI1w7BYK
t3cB8C0gWPuMMFWyQr6s90NXPXsDop5MTnItHMhAoY27pzL9JADv4VaeUscmZyM0r+dabRafFCFYXL/hEaTe3CpVNxm5QbyEiLULNBgGRzQeEvLXqbb9OU
jEzNszQvzwR4WaazW0P1Yy8qj5m7v0FGMH4ObdQxm1szLLzMY563YJDC8HCxYSF95rcIh38oWrbfXWO6BOlEGn/mOYs8Gkz32sxBwP7smyuRHyqlLQxjy/
CYg6awhsFlvuVyabv8mjkLaOAxU/FfMzp6Eh2tUVOzS028cyfeQAnUAipfZjdRXFAEclR41kEj7PPRwrcTDy2wuEgPvxcYrNAxG3Yeh7zHhBReT77uikjq
ZjMOT5c/DhIJyH6nN2tlyiRlrayP863z9uBF6A52o7u6VAks3dsrh1zCWYCI+Jb7ReDW9VOO5n50cIP6x/DWfn6fzT8p8YHUIOlFoCGapnobyFDJ5oPsAo
wu/9z7OlEw61ZzLFdk5IZkv4cDogs2RtUzNu8cmgI75liE+3cXZdJY7/vWJfEGTU7pyAF56ZzqfdIiR5xUMRqkLixMYYLYOHwh4fjmfbamumC5CIe9DKV4
gn9kmUg2iYWOROllL4MYDOmZEYx8OAlikVB3u1Yj5yq86j4oYpmzkReWuTG+6Fja0nUZlWdxFddf0KXOf31tpcw9CcMEb7YkQYOf3JSY++UtBqY6iiuK9w
Zua5U85jlma4+XnqgQOHfxKC09dBSTWs4b4zr2FL4s6W9vilEDx2YQFhO8libQDSlUvoge53VZkqQKFYErSv3YGAizq+iHGHkxTfAIvTaZazJ+b5FnyaqU
3+agCH2or0BGBZ8a16DbgBavSPxmR8URYMyPYIB/F2yYhMjxqzQSImHe2Daq753pVVJqM2KTtt0QDOYyvpdtWjfwN9r73wZ1Sk0smARg7iW7+A4SXlw2mH
0bqkqTIMlq0c35EJnyS7e2cavwCfm75UaRHH1WVFA6qtLvYdXufoNty7ypSKxGKe7XJdrw35wYG6OimSHGID0mxFShfTVBVUYw70FqRRGLAWitEYKa/vtw
ZSYUzxIVq2EV9ffOTTs3nwgM/1uYFOxv/imF45QvWqj6ahS1hvLmE+UO5vIjA7xAHqoQJFHrg7ZlTV9cmRVFWXTmdW/pVNo5U2guelj40rBzlubkD7t1zh
exOfVyjLrD02eULKrZaKglxa1cctrs+stz2PLoM/TnvzrUSty7q5Ue23+qBrcC3iI/Gz5LGhfIsIJp1PJ5QHVBJrtqIO8iNI1fh+OIYRkxe5vjYU7fc9ob
6LU/vFfkoRTjp5Igz7i1INCpSqREmqSDOxOxGixuYFxrIFjIOu80Nhdj+7QH/uSHqDtsKXMvcADgfDfWIi1SlZRZhIiEdTUVmnn8qbL2Dfz55x5owuOzHr
YeIiMyPji0xJo1yw8T+bA3GnJD1RcdeKvHtIRfP+wtFkwJJzdzJkCLbdy4mHt9IAgPqDcQQc+D3ntWxnL+SuCJik+5ZDDqpZ6yU75MAesw/tVVqM/YTvN5
O03zO1JqO9/uzJtrf3LXbxlUXCZR/3LdTebcYi7Wsvt3sBx8QotaKSJwMXAKhnI8OVhbzj7pnrKr3XqpSL5GQzac4rMOxTMHWS/c6sZdo1sEds94qfgEwd
4sSZjnpz9CfZL4q7B6XvTdxOKhffYnKtj1CJXZ2WqIxBAdNurEXAytRgWBfWrs6V3cy/Wvbhf0+TnUEXTjLlVKTLmWlZh/Pf+3b4v5jyyGMm99td0hBC/4
QNceAUGnXZdH98HlUMmR4l9+fQlKRkCOnp5Xra/ySDtGMw9SoVE5KoXCEwOtcP/o1IBE3F6DrDW5JmJ2mLoDiEBCtTsqZAPAmk2S5b9g4de+8I11+g+eHL
6KB6fOVrPHwDznmKWu+7Ac68GnUqOoPW3ep1q/kdI4pUPG+B5BPu30DSpX4kTbKQ9sN94fxG6eAkTCWeIui6TtoE6V+Y7L/EUTb4xXRouKwYMD9zDY99Q2
9zMd6AHTPHWeDsuQrRaXL19304/hvg9+H8KJkBqVFkY5/ZfBfrsqKfeSBVnn+R8NJqbj8b5hk5LNzBuW66+jhK0X622j3v5y/dFZtZrfLrXeVMu+v9v0rp
d98pFnykyj0iPR8HeXo+6iyui31DLNnWH+0DikaFMeA3Vog4wuZ6994LSZFqRFal9miJNgsbggbfYT0MzXMDZaOq/2gvj1YhMVHvg8JHK+GAtTjC3bToxM
LNw1whHSFTVGHLlGWoXtKHT50wdPK0ximhUsYf7etIi1AZ1or9qd93x9LxnhdPZB6XmL7rJFzcxCofHYOIDfy8s7maBXBvzzvMEtbnllNPnvWMVssSTTXy
dgMe3zJ+TMGSz1g2uXQW2yFnUCCpB1rv5mk2PnUmJWT2PrMiN+6F8iVesginP9kxvcJgW172ObNgFkbDK/7qZCkZJk3/UBU9jT+DO8mKiNx8+JHtXPMNmw
jaIh3/QVS0cQkYKLguspUrOuJRneRAcxMSxxcEv9i7hJVnFXEQ3K/iHlrtb4C+qIlb1Ylm7IBTtY66J2nYW0EWm51LFO1IP/M8OZoCJKUTMAg/i+qF3wyK
VOm1poRC/i3QdMbtqfIcVlgPUSFO9fD6h0WOrH5FzG2StlklY53Fvj0WH197xOZmNtz0kZv5jNnIm8tDmiOQSmum/DrcJk+7ko0qX0eIOpu4gIl1fXfTd6
a+fYyfEqiD2OYAjgVPVj1KFe7YYZP/jaYeiQywxSZR3ZaJLsbOfTXfQzGhTpF9lXU7b8MyBbzgaFrZy9V+P6A0zfZTPb1T6z93F4SkPS9XcXS9x5lu/Z1d
zSGCoYuN6xFBSaMMhYc/AbkYzhpsBKBk1ZE/SyS8CM5SHdpSQBLp3wrV4ml1cPsHSxJ2StMw+Bm+lnTbgZ5U4kZTVmy0m8Wu0j+MbX1o89SVxJ7wsZFBRx
XpOE3LgfXhvLlIlUd0Z/CQTYhpLyvOSDBDNyRrkxm0jorf0MCjcflWL/xiN1HTzrYan1PjkpAD1tyLv85yvApKcx+TbNvIq6xxYDdSQEtslu3iL9BJ3RBM
9Qs/ysfGbhbVRDBaDj2/l5OmGiKabHJmZa8sw8ZG7pw7hb3BPMwVb8iNpB0SCWdX4rrzDhvvVBreGDoGI5yiad7pCzH7XQoZYROgvU4Zp19rczvAdI2lCe
k7MsMuzdgkkRpfg59e/gBJzYTxGshw0hD3FXME5IG8p7Ts9VWdxiF9hin83Fn8g7fvIkyTs9RqPflJj8U+sF2B5VqddOqRR+vR1gvw2KE+7GfmAmkBlTIJ
zUJBiuFkI8ostpcN57Pbm/RKQyOOameelJpa8XS91n9gBTqjdRxixV8SrH4+WpORkTMxr/H23vuSvJkqSJRbmHSnFEqav69rSYVSRB7hKL3QUWJEiAr7Bv
wKfkD/7hf4IkSGCJ3RGc7r7dV5Q6IjNDuHvxZChXZuYWeWoCM31PZWZ4uJv4TIS7WQ6EG/4cujqDOjyPAySMT4mAQS1B6QITPaCoPi4cegUJaUrkCwqncg
lCJFztbIZZoVFadLTP7m8B3S2vWcHSwBLAAwnAiVl2tVrj4yPIso19Eu00cOTZtNl1vN/d2xyCkzYR4RQrVgjeOHzgeLs6ellchWw2NC8x/jDObUiO9fTF
80VIo56f4FPDj3cwQaoADaZf/Djp4TH1PHcxJbU896V2zeNrLiE0UhyJsNMYzwMT55EPFPQ9nieL5fi7uOFk8RkSSY8x/gscO7OeISGSULOxZ+VTCGS18o
+UoLl8B87tH+y8jXvW/yZaEp7m3aXdu5RbWUbKbACBNOe6VQt1NGFiWhe3vJ05w7gVe6Nl7iKgWRYsVx3bKA1uaLtcAfQylmLevfpujdtWBDLfeDKmCS/g
NdEPZcgHTu8v3mBiW2Ki4hQj2A+8+YQq5hRpHZo49yim0coOTIV0MVH82NrWjF2zPzcHhGza14jBsuJ4YxXtmRkQHILyhY9W1Hsg/u2hEK8n3pw+TI/gVc
zlbZj0jw7jI/Nr3DUAac7/m1cZekCf0H3ZTpm66VQvCRMnVP2+ToBj1PP6HhaEEkjUqJGXzsK76RDtoh8/jhZNuoB/JnY360CT8CdyPCNgFu/nRRbmMBSZ
JZgmccC+L8kshh27RUTtCVhkrJzu4iZ2lpZjRWiVeam6Y3Qeiwi78bZ9Oe4Icv1KwU7SIAAzCrHp6GyPb6LcI3adjhdc4qG2hzA9Oy4t57NA4OwOfkO588
Il+zx4Pk5uPlhTodRLINzG3lf6qxbTJzXw7KE4u2R5UpmfoYSikZyg+pZYhgm2RUoyh6gIrN7HAD0dex3nph8yBIEQUh9nTlB9E+x8v+JmQ3czUQwssWCy
xTkb8+vziwf5ROAOkHwRjnFHG9ISWD5Wudc9Yu41pWE3GxKxrUEL4vGNuhkOVDhJBshEazh5eUelpFG920ceVMG6syIhRyL0OGVeaaaWAtfQb5DOIOZt7M
HkQ714YP9+wU1brT2S3/oHjGHZufEpLeyMDCdaxSyUFyIXYf70CbIej9Ow1yG/9JX3a+1wCjoeIUmjXpy/GKf3PcOeolIlUoK6cZiquYb+Ppx7BWDZIIX9
FWI4gneq0fx+O0hCtUx/XZ2EfHjmtd0lmzvzHJT+47pwipMEkZhcKfI+/8fFHjSTevlfDbtaginyqDQ07rr9ngiJ9/5dioabc3N6yuKN87kKF728f79m5+
tQ2gJG/atYemXvNQBmma1metIi6cgrtJ4F9xEHKzB95OvDufygXsJp3/myiQTLRsXS83zhwcHvrglRuFw8OWl4obK+ILzIk+zXrnA9BOGWMqDaDVDu+vBl
4sy967Z+9oS4p+OfHp5v4SrSmA43cLgYZSM06VCEzh7IkeJMqhfW8nnV+3JnhMohyLdtFeVket4Zjtz575JRzVFcEcPAxZlIEnr1+qR1j4C7WPo5NeHw2j
g/1pnXkHch5QGiWLgJH9t1iklpHyi/PGZFMr5kB9BsNfo7Yqri5p45ylJpcyC5dPLa2psgq/Mw/IrFaZ1m4kXnTleSmpVh0LPc+ccbP8QsfvrNt9JH2H+A
gdqQbDPIKjsHq0/Btxpmpc7kYzCWJr0W9ySbsoH0WOpLRVlNRkc9MTI4t2UsZSY1IIPf+4ys3Cm99tOKS55+Os26QW2kjmTcUBqgwI+bmUzNnCY0Htkkyy
P0qicodBI6zsE4BVFgq98tQgFPZYcJWPEF9uyHB/4rhkfZhm5KkTBI2tXWq/h1tRqJpRAP9UzUl06A/sSYoJrfCwAJcoiVqc3NqQ7kYapysj67NCeKdIwx
quXrGNLEP175kXxOCOEb8bBNxFWgJXk6z4Vd3zICeDB+e+coxU+M5aK7o6KXXt7O7oKtRltXbQ3c9nSqQyUxh++chj2lBBA4fMnbUqc8G5G+zo/+xhOH2p
uVyTa3a5uLcyJuwBtrF267gaTwW+fZofMQlDYZ6ha7m5ga3OTsMWyINjOYL6CcCH+uV49R4LQ/ObCoHDV5yWWb4K71mg8JClbU/B7A+X3vjwd5Ur+lVKMK
IhSMgyIUpH7W4EImvVuXAm/8mZZBfOmgioBnUoR0NPqSqOB8/RPsi3PrJ2GfUiNgdfJRUOHmI+0wC0TMxkLMJwONGLdiy2dKnjiCSTX5xJGqgN2J1FsK7Q
/1KikwJpqY3Qxr6DmePAnvEk5dKDOP85wez5oo5gX3KYsaVFuFX+RzzI6MUVudyX0/fycdOVz0QXSUfH21ilkjMrgLUhA6vPWpeD4kHnDi08LiJmK2Xmop
LZp1wE1gMYJtmF4/FQHCG19e2ncA88S/epZpailF+cw1aqEZBg8f5oF2FBGkzHvPc25eZYN6H0HjKlxIzvufm/DOEncTsuy/WcBrerEvnRiHB9pHlxwlIw
EiQcLLWAVyPIcSr2g/1YFtQwRZHtc/+grWEnhjSDbUFsyM9yrTUO4iaO+vAAu9AWLO3P2BSCd5PJEuGWUgUuNNM7OJps7J0BraQqlx0uUydQHKl0ZcjmzX
D/tV+ji8vnGQ065PI8WTG9Idql0Rrb11SJcxs39TB6MJSwmG81l6JLrjm0EfJJbzwdfjN+m6oBtSp3x06SOCRT7w/wGML47ubBmpV0I070f7mju1VSYC3M
RhkkFWJnK7PE8I/iqafQuZgf2esBgnjGfMBEnhi4WOHacCIVfPEBknEvWH+Tkgu3YGdnYNmbTR7IFHl3nSDmDXIVDQe0YQ23Pga896qRCWQDsMKYlunfRq
aDqbgAqyzHLOe4luFsjKWe5YOFnQlLj0rDxgsAlI2y1LHPWvguXEmo7i3OBn7wW79Fk7zdYnzQvwnpUS0Zfg2EQnCZeIap/41gQDz0UKtQPLCnMdEjOoZu
A0fkFbbDmAaIWTPs2EbrnwBicyfKC44/HHkMnSzRfgs5xIo/gCxHjGPh2ANPS032rCnb7k4YDQxQcQz0w6KdA6ezBVfxE1qtKZ2344p/95kFLfcfcKYPeT
GO/Fupl4O/DaHkRYjebI3LgomX6sgfh6ma0RPKDpIGnZ0jGcbmM6GDK2Llf7cKXC4EFjDrp8okrYQPwqTtY0SKyTTScdv0Suuw1HrsDJ/2GaqYhsrq0nZs
Cdl4IOsgVFMAmQfDganpdMyLzhuB3zjQ2AOSXmCrD1v/A7ah1RVMx9WaRTE31z7hEUuWzvMv47oTaM1DLS0Mnxd2Tds37OF4I/4kxsRQSfW5HNw6xQIA23
XiO6l5FFqVBFG+adqOW4pmHHUi8w6Heega4HrzU4h3vRPcPRu6BJkeRJehHTSi+i2PtfdSnmioUnkf0RiEXHPKMThollIMjapy3UFpbR5GOTElYFixMDto
uBF1VAIwMQrgaUAjjyuCoxFh/X/iqLtnfQjZAEII3egcdoJ7JtqguVOX6YVaJ3xv2W9oe9lbckggRuwfS3LFiuuZjeRoyHylsTVzYnE1Us9Eu286uyRPxo
MIwxflri3p0HdRjgwf9jvySJDuugPdfyChKkfPJ0JbIc6axcZPiWPCxQWFOtOCIlYy/AzktVCCtxfcCociShW8Knt0voIuYLytVsxrp247ZDk4gvHNcnDz
hgwrX0AVhi6UKZQdt9fCbOfZg3YNbp60iUVfbvQZXpw4Ftgs/4I0iYXi9dgybosJ1QW+fdYBPdeAjF4hQPJCGJ/S60Ce30hMbeheL7kNF7wzI3JeH6rIts
H0H3KHwvil4HN6rbja8zOzAT1DvLNvgEzxsWlWK770vPENf35ob7nbO+7ZxZCfcnxe/JXo3iUrYeTXcYeipm5xuH/DAUvvIJiWr+0+1VuASdJTKQWwrv3X
J9aMr5ER31acoyy1acfoAGApIZtwwh14SjTTsgufOY3M3ixFyw8LoVZORmaG3+LsZnHYuHf3RSgC5xWBIVarca5eE9ISkh7TeQ71XgbosApOGWYeznKsC/
toj0dcpLuEeTlzdj4stE5L/Fc6wh7zTUbNxVSxCdzBEMVoZXovRrLGqPNepaHBWe+MPyKIIf5Kw/PakW4ZjU71yoxYn6g+OANcHiN1ufr+j5ZM7pVJHyNO
frdRDoVgENN1B+dZnn0BPTLVSgWeQjC1NuaVmoMbKY+ENyNhsNu1GneCXafSNxwF0PmaEqygsDzsJUfF2F66jPI90sVta1tvHeXFV4uGVwcZBJ8YcK4G1n
Gsi0nXE5V8SbtaywtgDLOoCQh9SGGkX5dAr4Vz/u1UO6qOWhNvWof2At4wE2G+ViohOb04wz155Kd2k6EtgOt++SrqZl3/8STvsKCq49g21mC2bwyovLnJ
Wrvde/uAtYHvsCAVuiKpc7qqjXJx6zZFI+W90COTRfdjpdnhpcxzaVEwf1RDieBwFdkE7M0cOK/nVtPbgg3WCQzSt6OnjtjHhtl0zUxRyP2D7Qxv0L8ax1
+S+DCEt53Iy6fwt0Rj2sa4ZwSAwQqoL/gmOu2nLPxOX4PseV2uVs9X8KmM56ozSey7UvqhQFzgbxpr0vEznF4XBDFae6nEaCVUIXtwuXg9zKycf8dm5xOg
6ob+mZPWAyasADAjXtm+gGVkLr3DkVEIMssQxNzDHpV+WBvkT1BwqOJPj+Wyzb/9ukEw3pUefIroB2GX2X5ZFuGlQZukUlXkXJk6aJUgq9F+rzXlvOeW6g
9t7Js7EdJCQJ2l7F68sjV9z2wtxUkQwWIbLqREBkKorPzgmDnI7WnHwv1szJgsIHRKrMi+V+E7XmC7gNbOfVrbPQR/T916RSPThJzn5PNLfqtQD5dH62e8
hsk4gvzwKUo1gmXRv3Eg7aC8fiqOCB/AYBg4veZc75Y2Nh9PbT4+q0LExKhWiJKVmWXYaf15MmjzzJO8yRFiSs7RDnw+lYkgfRgnG0oUe9lxwhV5QmYPue
vA2Yu1Qjz1229tyCyeKs8o/82zXF32L5p2YPVwUI+JDMxt1kb/myOySvthnMR7DwatyXRfTZRc6tCX/0TXbhZYiP6nnSeVLvGKfiTZx6qkfFqEkTEkNUkQ
HKERWHcY6AaijbOT+J88LVqFRdkHdIikwAVgBT1VLBhgSvbq+D4GT5HVLVPVUOUfoW6fg8QVp5fdsA69OJgaeyycL+21jfY6HM7v8EtdIeGSIeUvt2ldq6
ouPkKuQlLgM2sQykdlRsri6nd/A6d67T8h1kHma5qqMQeBbjjnoFuYHyklNh+0PSKZBMPyvQQtWxaEBZXkq+t5lyufNxftnSew7C1vmBp/N9BkiH44e30b
kCyvx2Hv9vS9jfZFwvp1nHBYemctF/hcm5zuepl548tgxHec47dBcmbVSWzx6SIFrpBmkD93cCQ69rhsDN3d3r4XlyRY2FuwRzSxAGxLBtQP2N/Y3wlPMa
iIT+lnINYTqF+zqbSxz5TQxPiuXvFfF3n/wvxnbk5y2iftEHGcnRfnlVOvV1zpuMAmdIY07L7LFSFH5s8oig8ijMTQX5UvPCgGJimzTgIQmPPqiCgyFCD2
ubSGFQqwm24g75vSA0XqGeEYaCYfJzAF75IRhqKbKhgsxPB3qEDh4PRe5mD2iMIZHDzfck2Fk+lBWtEfP1YRyhRdmcZyvO2blE3ff9QoTW6fuLbQfuIohs
mSKJZFJ0DXGUc4yTsoVZ1J4W50fJeMoNEM0G2akbbwCTMFZrnA1INGKq71GCuQ0TJoEr+uVfy6JuEw9wgcNUEJPKLMqmpq7tFokXLtz1GneGgBq7PCCxk8
TC7mAfQRuRaK3z3WUXX7KIV1XlCBbqlYJlYCBSwVINzyurkukd4wrLoXWZWE0CJRMeYSipj+gvzRQ4p2TrZSofJQnqIsdlbDKwd3S1PKOIr0cPsfmeQUsD
Rzm8k4Mvs++BtBPJpZ6gx3jYnCXaiE2+dnzGE/pbjXj5n5PokerNsriMvcUGjQBG4339FawB/y30hAdQCpCCw3/CHZgS8Gj6LZJXUVnS/C6B+UhX3c2PKU
OVVlWyE5R2FLpEkVpGy/4SpUm5Y1w7zK1DcZr6Jt1gG5OTG5ZajUavzVojINdYuBvIxpT4vAVZFeEt7e8Iho7H7n6/FDssCV+FSEM0lLsnHTkY/t4aV/CM
/9jxeVcfnaSleG52skcVdQMjrPEyZ6lgxb6BFfXYEgzV6TzBpU7GpmzFYg2oHsbNpenYSvwSEbUAoEil9Xh5UbrJecm+chvc6MyjINT8lPJMklflQmDfc9
Uela2xmPvOyteGn7jb0Dr8Eo5KJxrpOXyQw6kN8/TnjWC7rUiyvPUBokDLpc3o8EGuItvGCXl2ztAaJJp8wdD7q3F5JuXG/naVk28ANyEHBe60LMaAyz0y
SFMsIy69Lns4M3DlC0uDjG2C2fTGv0+7jOw3FL7+AkFDfPYt6EWzjwkm7ITrc1Z9ris7fH63PF/sZ+3ajd6zna+rClcq9qqgCzjy8BFGUFDNNWVV5/W9Dn
9fp8T2XToRUHgs7XDkp67GOa8Y48wpgRLtbDblhy/lFPYusWJf4ryx+hESabc9bRNVhPWKvJh9PQqQQhROZSkjtae3COqRMtfTrE8UNwYtxgstfD29aCpm
nwdCeRDSjKv8OlzdVEkl6ULkK63oqq0kJfBnhYsxY2uM1LStWZFu3AGifwTaMW8pVdNZMlfy19HP9xXsTBjcgR2KsaAPewvN5GoZsJ7fcJ7fsHDzzdv1rh
V2veC4VsU3KZclDyVok46h/TJUDMeUvO76SGjJDZjfxJAjUR144pH5MK+KbjJn1mmmIgIa0qzkdLT7YPCb/9nEBQPhrsiCxnwmlrkyhunW/gi0RO38E6rf
oYDlyiCKfUeJfzGfaZ4H/RB6KXplyFoM7K+6F8sCnOz8yIz3sRA0eAVVQJAew0emstoizg9o0nkeqPqwQ90UFQ6nyLcPuY0U82RGAtAaNTvyZRHDS4NYBV
fCdB4sQ2Rf5LL7UO7tXnvhTqqbKk9j1O4zym7qLnAMDEsEgz2twPCqDOJUEchEGzq61z5JRXIqJ1zCIvh84z78kQraYQPkDlgEo98HQq9nMUAqlal5c7vX
AaMHTBoxQT1vDNUZ2pxwQIqSOOo4PWSmTG3g7F4EjA08QWW/h7ww7Q/iEeaOMFsNYJR/cB9ZQrNsuKwlbL6incLOrmEQqVawnV3IZpckvvpjV/fp8JB2iE
0I0wZYtkEkccNHsHHetx7+w5r9Hc8OmoB6dH/nYyKLE2qDcv5tNaAG8CQD8j+o3dMcgRj3Br3T59EVqrSGcvGYrsQW93fuLtpwMtrbTZa/n4a0Tc8LL1cJ
JjnNud0voOa5HdwvMVjaNE2+SGeBUWzWlUa6NLoGaGzGzZYFHGFcUZTWlrQ1jSDPuopYIcWZJnq1YlIhvl1/YdurCFCOCs8g9xGJ/DqM+ZpMwurrPRLZBO
i1bWf3YUvN5IqZ5DBBI4uAWb4dfQBZWlACI4MZIoBXdCyi5hx0Bd71zU1F9LR8hSuDXnkev692BH7tsOcYlxMdAuXRAXwmQjakUa7sSNX4x30sIPwaAhMt
z23u9l1n/eEcyXYU89yKUGJ+IPRLMiX8kW9+I1smiSALSr7gxkZEhb+ma9w8csOiKLKC62zdRq0KAceFFgeDE+YmEqvCUsH1XyP7ZZKVAEs0q0XmsAr/71
NPKt1FhL7E8FVAzcgWg9/C+is58lwD9ZEn2HvkzH7rJIRy1+ZiYdZHR38NA5BP2Ze68C2rIktGmjX2DaNZTbbbxML0/4bBHqb4Eh6zsELp/WIon9AEuF34
aPY9O1IpyEQgTjKVdBNm6s0VrLTLKHU5nKEejHcyUCztCLML5K2kZlCwCMuKi4EuR9Lbv6x9c7j15yG/hNetaRop+PSy4Mb7yzPepP2yOnxHH6tgFQhiFy
2lHIUu/UbjCuOkyuDo33a17h35hiPuNjnusKhv4IWkAiJNcJB4BSGCnyje+OEnL42TEph8qk8m4Fnhkq7wJ1YwodGThYMrY+xXCJ1XKXjjNni9orKOJtY3
V+yRfXjrFXEHfnDKap0tXdumHA0kIdeg1BmXbQXl2fk1vDcoyOlVvvFI4bcEGOynDB44bj1PzM1pvg/R5XiuBYhA7SEtTu78ewfb6iwVybyioO/XOE3+3B
F0GwuqS8JbU9+w4YETADdMQi3XN2S8UweC4tQ82bn4dvRnWFiJbLOxZdkTsvQxW8Ozl42gMNrKxcyYw8tp9jvXkMmckZPZMgkkgFSFtrQoIV7YGvS/wR0I
6QitKVzJyMmQDRqtj0ftXKkpEDXSHMT1jhqKkvSHqoh1luBm2vanMlkHhvwPqSU2k/vSeHbXB+Zj/GjDRbdH75l/JlHQe+vUR0tfaG03gB0eILXqIR9CQb
jsb7k2TDCI4tA7+8HTxB+IEYQfurfRRP1s3msMqw5gi4cdBcXDIyW1lYZ6hS7ciNFYeRB+W+Rlord0wugoVFJ+SnqmHeKEG2f/2nBOHC/rUVBm6n2WuTXG
xt/+h6RSm8gHQwmtMqdsvn/tB96rMXN4hP2Kc3niOsDO9SnzinAF7hwaPayIhxbP1//nLU4vsKad8CDIaTDQOQzcTSn8+L3XC0Y2BZ5R7ppgk/KMypAMJv
syve82DoHzZVpEmsE7qGTL16vO6yw8A46WlihV3Ibo6lnJOqvC97wMSdZ/wB9ofGPnfWUFWJfrz9ea3WgurjJulaMrZwKR8H84a9C7pwU4+7NNcQrdiUeE
qPIlQKXvIVOc4el/CpfGCX9MyRzqH3XAw+7XZH4U6uWgGYg96L2UCSBjSl0irVZ0z1PlLiTGFvXG/jQyVMYJkQahowTR/OgbMbMS/Uh3kUmKuX+SpyuBKN
pyiPdO0X6nrfqGeKA9g1I5Q7736TOTRxokmoOtg2CTREznbc6n5ATpDHTgCxOznTWOrL5fBALRJZN1SzXjVaJrSGU6EsYePRsxjtO6n7V9lswJKzKFcrk+
Lia09kOJ6VWi7bYqJiGUc80H2lvWEMYRrVKopPrJG6fHRQ+9HtZptvA3GiLwrKgwtl5OUX01hCUnR269pJFkDciPA7rI2VTh+mSCIn7a7TWkDyLjbXoy/m
yraJF95uWVh33faONr6L2GE/u/gG+jd1bsPZWtujEkJzM2X8MKZ5h7qPGMtQYAZCogP5TRelyt3i/hp+Ssl1hNaKkVGhOfQACs/ftFThrNgofDBjiAMj++
6gM6tm7Ndidz1XtOQf//YFvtRMGaE/yJgFJboeNRZ6vOzpQNJ+AscSNymYsIOdWVLyQqyjmV6N2kIIQl10IXrZlvah/S26acwRhZWD0njaBEEscR6lGW7z
LXrsZfnMtW9lg+E86SErUcXnEw5izb/2NIGU/gP69Dm9Kj9Alkf+7LQqlZK11zPcW8s3LrhEa0SLy3h76+gVjTWLbvferpJgZHp0m2gcwBIl+GGaWIKF2V
8eIUjdbvgyOCrbP+EY//1/mDpyhf93WWgR0LXAHzS5Uo7auPdpe0w5no7StaeKaO2araazN7Sk72SXJtFzvz2MQQNTtOAdv6+GDdDyPV5kI0f/Sltl8xlz
oVgKwNLYLrMbvkcrvSTO1PDAjxO5ATJW7AXG0TKf2YllRm/5jXqwzddJSB7gMod9J2lE9xreO0rulS+JRmYEdrhoqA1axzVFrryF9lcUGORXeJ5eY7KGSk
xGJJB0uIzEhGUZwiPpbjkcRBWzXItXqR5F1A2aiZgsBExaf+gck6ucU32AcWUmHeb43uhwI9p206yBXe0jQIyJ/8tim4c6zxlqL2OqBuQ26jnKtpFOFscS
1DAoWZHPnsMx1VVg/Qeu7++Heg8Ed5q/Y5G/5MMiHxkLm7uAWWwGoDYMhnTujeir0vK+75E0P53tEnLllezHBypdMu0o7nQ8EkEReZ0NbLaWApKAHYqanp
znZc6iEy7cLnVw/H7wUCH0631B7GFlRVSQAvJrGMRrz2pv8ZsAkq6bkkHm48RDudJ9yQLPMLOzKqcdsJyujNzc67e4XLqhGd3OGO65e8LAmuxkf/DlOkru
KsY9xAsXMGkGz/eU9WQwFyGJU3VcFKQQ0SsteoHyBXxaqXJOyjo1xTerOk8D7J+ZwZFbcr45pPAlrmi5XZJ9uPbjo6fpMSx0gZC/QOqgtym8om+eQYeXDu
hLTLUlZpAtscmf024rp0YsRP9O6sSGTMmsA0Wap9FhkDWg0PACvoIT/AC22fpSE15qYFCzYoHwcelXvvm0PmpYhlKAWG8A8T188AwaZXNfuF1LdY8K0jma
k9KYurdtXBSo0LnYISbef6zwyZ8WT9pDPmCxF/o58zkwOwVTBHuF9FkGZwi9zHU9govvkFClT1fj5HYliraG+wHFeSzpRcQ8DECs+jRF+ePBHBNcSqx4F5
h/hJ+h54mH2NY4IlFsvyu+G7dGPy5XELd40U8dLSh9P6Iflk6pT59L8Wk3Q+jMa4Int7herirM72NfjVlDmVpDk/zca/CrNfcoQr1AA6Lu2xZamv0TR8tJ
bEuygTt1kE5A0heraL3X6F5UoYkY1dwq0P5eoNok2HlJhsfcbk/q/CoLDz+4NBogG+tnoJOiXAaeACcbOA5IpTjGcesmndSZXJUFYlXToB4ANYWonyvPp5
pHN1umG9Jwk7Ew6QGgl6DFmaNlcAnuW0P+2cj2vDFz6LaPaAA7iB4pXQQ8oR2rtG4X9Cyb+oYH6at18AllHa5zyC/oHimVZ2dgup+vgSW7FJhPqpclbkBl
F5XrR2mmOdD1PnszJqeKfmiqCuxmKDhPEdqgPpnBWXuJD1h9DzHOjj3vayZ3kACpQCEfLIOZLe+/FI7uifQkD7JniAdssFjnc3y7LLiA7D7XfOeGkvVJqZ
ga2/ENsfXTt7nP3q/hKCEAQgalofklUkOjTVJBy0QrdVmPHYaoNGLWWMj2puIyG2jpMShhlLLCiF/9QjbHgFCh7pnUmPkfIcUBQ/xGhrNcClU/kY14b28F
nGCPxxmci7Ip1rYag7NMkYrHB1b5xd0BoYnLKuGsKcRzhLsUSNxbt4siN52nHgocu5MvHztpv5SZ7L8B+WR6ksdPnc0tvjjdJvxqf90KnzlzP1Q45PmBkW
COc05i40yxsw3+MZqFTXTMqNFiOBDoSf2Cy+REc6YVOhMtOP+3tjufpx4sbXyrnrENhgcDdXwryieZ/8OelSadhmlbPjpV91eAw6czsbp69wyrSR02k6/5
OXRGhfXAA4uf3257M4agxTDPTvSWnuQU3oYz++qGiP3kHNY7Q0QwlB6zh5cBK8Wj5Z9ZJ1InZuPLX6Jmtqb5JkGHGkAuYW0e3CPl5XkMM9EP9cKTgooSRy
Tg4PExMBRKrB9VNa+LzCyDnqMlZZnLEDQi/pa4sh1c0wEEMH8BVv144PYz7E7pecTlbm/pQlrXU6kIrx1P64m+tToAfhllUF0GhYXvPCi28Z8IhFtTGfPu
NRy0wn4wGlBNIzRqdSvvPfNaCkdei+i1fAQg0rBiJIVACdfN3JXXmCadIRsIdrBzIYPob5gujXjR3tN/mIEu50l1ZkfawWTKPpZ38LkOMXxCz7zDCnYRAw
EER4L4CxFbvH29by4iElKt+5dnvl/reReuF5j7f2ARLJXcyiJWESeptihff92zGu4XiUYnCWc8oDFYPkfYJBjSTzd3wqKSJZ1DhP2wVJuc5LGxrv1zrUcX
CyJ1J1Z33YrswdzWQjVCiPQMFQ2RvnvjIjUoX+trg51zy+UxorK/RrIDJ4CyWDvcQ52xX20GX+U60AqU3pVEUu/RsHpnuvw76JIqK2wGL5E+qA6EA4+0hs
a1iQnZ23OZiFrCMCTbml88MFWnxSEDEhmxGYTV8QpUvmIL1/Cph4oU1u18Rz/n7jyr2Dt6vZnSIUIN1DRDKzyKgMrWStwmdIMWqW5fPQv4j2xn/nUVmRS7
pHWB03tt1kmGOtJjKMn1+78xczA7dWpSUvuExfuTVS3Mgk0VpFuX/uFvGlT3ZBFX6hzUn/XeLuj+uCqnDZDVTxWVqtEev8K/9ZL0J9VGtIDamsiryPIu1R
S1tV5W38iy2gcJGVO/qD91CKa9KEXo89gGUUcqaQpkq9Hbp4w6ROEcltAKRPKU8ETzeOj7pyF3JAAKQauSfRRWoA73bjS0vFX+iNL6zKnCf0tPbqmlhL57
JcpHiCzKaCds1h1/s6ethwc+tN81dMqynWeMV1aCPPZP9GoR5XoCyvQq0XEE3T2c++8mbJ3juU46sEd/vlND0eXWI0tEdq3DKkdcIuPYZ0MHgwdVit4cKB
opq2PRKsWPsk83Wgz9uoIcTMjlbjXroGYKENPfNygZdUhldxsqQWKDqVYa+Dk+5onoTdhWUKEbo+ApQ+6U469DWYyQ5V4YHEPOkvrY4DTPBBXTzcq2DQak
yigIu6TrqmNKdbzKJza4XNb9/jzq4DvX43yEk7/VQyXnDBaXoDRTLXfEsM1P8TLFsj+L4XDvoKe0pn4vv6r5MR3M2sOX/NpEC7Pb/BKGcTWUde7SnIRfqz
FxicLyfADZRXe57XJOnMo14OHwmGncpB/VYFmAKaNmkZWEwaaNePm+1cYTxHBmA7V3NBRJ5+QQNpPI11M4EthBdOeW5TpkIlBgIA8G3LeOY3oJrtA1bnIX
QBZsotAXKKseT0Kb7fWb8HUoZMj7QZamJil7NfJl6tl/OEoJRUBscgAXOOJ2IskZ9x2jRsXSxdxT9lftV4EyxA+4vZTv+UY4yyDJUfCUwdt3zuztIXpHDO
xTYEAaAGUcNfZmr1K9DeUjIH9VuEn86l+KJ3wmU6W6d9DhYrKun38GC7iXdX3iyGY8vDBpvzuloXho/Do0sIKebNXuIC3BC+OgWzhvF/3s0VNQ13l/9zTB
LH0v1r4EXvDErG24mtHQZoAhsbAD8ExhsD515TebKJMTXoSW3PXzWA13qMf1k/A5pQ0XL6Jhl0fOEXdfH/amBbVPOxifuDPkNog1cpaFgZGS06Ei3CTXAg
xY/jyvOlhEeOFKXBuoUc13TDGs/QXPfpU4+tnd8OdVLbFfkrgcKWhFDB3tM9ZPSJSfw6hLBbxg5GszIL50yUSnKf8NqjK18qGxTfxSzoYRkltm6LmQRmUo
h+egPxSLgW/vwfg+0ZFbpnQvlD7KuIUyLGnFPEcjJmPYZZiz0csgxpZNfUmgyNjeoFz9Zdiv8aBGi70I+Lv6jXnYBonqM5zem69+WsCwIEyKHUkVCeIFkt
gmceljxXcGr7Pdth5hDyiAuuDcmLgzeoSZG0Jh+c04kEJ4Onqbhsut6xwxM4onFns0hCqQA9LmBcVeMQbKv80f/tLWNhwurrN7P09CiYz9sgdxTnp9vHTT
EdL0VYXK5lEC48OvP6o2dOtkzhFgD9NAaAuGiUV+DySn+S5+07f/HimC4wxooGLOH3CCE7Q2eIL6+9I4nEi4QiFvU+u+haKukJW2f2EFi9krlbfzMVN64B
lJ2TyvsN5FssveC3vldyZ1Czu8/+sa56Jeoun99UgawujK3R+MPrVjHuc1UcpK8jZPga/nbPd4YOJaLMbSCSinL6BdvNyyFhlDYSSfoOcsUJxK9xr3Y5w9
s7utXn4c/NaE+1A+7C2crrE0ZbCDhmKaIZF5TLOAyQSZi+B51ADyA6j0sN6usXSL3eC1LdC392KXxqZwqZYQYjrfTPLBsfNnzFrutYC1O1LQvorVt2flcu
SJ2MU2PTk87V1vfjWhWI6aU3Mx2r0S073WRSDvcJlMnbhZgzxO6j/TDASbBefj8vuMYiy9JXBOCEw6rmJBrPGvHyceT1ftq8maPOBkrgD37UchyrqjuJw+
HOo0gZno4U02aES5GOgWo/dYmQZUesyT119AjieB3xocaQToApJ7XEpzd1yOaDRwOk+eyOYoqcicnzkxTtYP5CGLH7paCpc0rQ3VXUQ4kegui7+W/3Vdg8
nRekRmiJr0zQiRmTwQnwPrb3TTIbAauuzuC8Qgfs9cS02qtmiZ9A287s//2TKHjv08s6GUvYFPl70K5wfEgdQcaGkQMJlExKPIrTfmZuN1YXL/bUQ5oHf7
J9DRF2SQzc4XN9uT6D6M5DTF2iNOkgbMgg9mF8kgxkFgAiA0Uuy1c5Etp20K0a9dI5junUFX5dRwobXHDihIrMxqzgWGftv1lpXstBpWpYMSBVxzpp+UlM
zSRUxBkJxo434L/uZ8zchYOEZDfTwZMMblk8MaGI3hkIGAzOwNJZ9QgQuvDyLB1D/k6o6Xui0PfxPdSb2Q5C+ML7D1MlnD2cy6u0uYqen3Csnug2I+3fcs
22ipdSgcLhWQ4znGaaqiZIIsyaf+/FZNIgGtS4tL2bNEGCtBJiJMFNyBC64U6WXYQlydTgee7bC2vhw9JgluREbxcSYMNT+GwYbcyurSwVsRiYKFocmCh8
lVeeo11g1Pgny3p4XiRxYFuREX2dUEQCrDvYsMVRM5mJoKUBvV7CUS/kdouGjL8rZwHVYZmabfC7c8sn97F1gJz4dOgnY2pcBfLbeZMcfvKa4/JmMSDP8X
ZhlcSaq+koecVT0VueFFqakNaTjSKns/duVuiBRNIszncFBXEiGbJNp+eapObMRUA2BZIkBJ63LFUpX6jKlDz1fKy8SYJzY2Wt8mh2S/GyTHNeueK1nabv
69EjARcyzv0dKaI8wftPz2kGUYF2xsRJpbkXWcmwTeuuE+FvbgldqEaQf1aLcFSm6si1/MkToQ9ecbdwejqhBQXwdd+wM5SwN7/I38SqocmIxvHEODIEBD
hgKQYZGNcdJAk5kgBCia4xbMrTsa8VvhdBq2OBALVek7jqW2YwOgPftRwkxk7rs0O8ihPhfnKnz9dtlc4XaJ6rOg+A7arsgkXcr5XWc9WNfGKeilFIxVPp
eD5Hjpt0AxDlvcgy3PbMH3aJF6VlOvUZTE/Hd5Wrkh/FQpMOfMC1Fcm9c4tWRVoucp+qu+zLXfHTHx2Vz6MafigZExl7TduaLSDUzfTSnmlN8qENGj+c6+
2s2rTVevTE4JeIVVVMzdqOKYPVqVhE3i7IbxKu4dJOUDDAZI5I7THTfrp7vwKAQ8Ofrwk/gvN4O/Kp95YTbceK6Rid0ly8EhBMdX6by2aZth3q1xAo5K+Q
hWg+3BOiV+L9gRZ65RzvSVIn4YtsFdClTNX3oAAaNNEE5gcQWyqosGTN1QR+bv+sYTgu7D0srl+nlgwqQQu88GoTnobTNgDGIQN6ov7CNki0+h7UQYlORj
UsPlYLk/ppukVWvqDc+ArAAHGggnhFjLZCLPJAl0xAHu0IQUyVo9dEF0KwPSgdCgpi6uDArMHVLNL9I1Tjd4Kub60d/NqNUxoqh2GbNwqUcCZcWAGEMjsy
65HK8g/blv60fC95SaFPVtFd+v817VBVUZJSuTb3zJg3IQuQsvmTVreIrxabvCMzC6BHy/WCMkYi0I3NPWI3BM9m9FSWYwfNZ9lgyddEiZOpRSclxy1vjS
c84zjpEjLvBMMGmNBiPqStrfH/++CjdnRfGPh/Spt7hc5cgEFR7y6tJxzEeXIf6EAsOmkWFdEzVDj47UTRzhX9VJp3h5C9el7aio4dJraflW5TOZtE7DJP
sK/omn80hWo+AfiuHyOX81zpbOhnfyKxQWFMiMWlRArn9E+hG1wQa5vIcyBmt1Eepgmocywr4KfD1MBP76dyYRJy4EvUv79fHr+HYFok/YtgsyHP4WXsAW
yvUOEKQUJmXhr4xI9ayLmopycPoKCgbkkwdHdB2eUio5mweCkqbC3i1/LYh9FW3Z45JFx2tuDEDCxn31IpDgFAkwTlx20NeCNgwZjf75QowKHivUPkXyEc
uNdOK+xukuP53GpL+BpDmdNS2hWJ7FOzVk87ZwVbxCvuYEk++h9P//jf+ZiwGw87XM3FqzWGFyIVvbaehPexGCj3w2J0WBEDDhe7OqVNHukQDRP7d5eYN7
k2r+E5BZUib1XM5GUJxtuLN9xNb7V7M2HDRzoJGs0E9kOME19si1SqRw8QUTK5t+xLc5velFyTfZ0tHUbi2Va8xNTQkviRTioswJSHJvQh1GCNLfi4RtoE
GQZC6NEHgbYCf1zYQbazs2Z40Wc8jZDAHwd4LDl51q2nV9fBHVG3YVFyaMgsj3fHS2Ux5j6QYW5Fscf1jN69c/LjxR4nOAgTaixtJxwjcgqVaJNd5552JA
/F5iBAmNiUwk1Je1xcPwHDS0j4+/DRBrKN55V8x1UdL7Kb0nl6haZ5dv2kMTNe4BAfVbYTaTczdOA88lyFBcSOZoL931dsmDEpe+YoXlHgxLp74q6BxX83
aWjp/L4gra2jFTAw62+WRUhieVGn1heAXTMJ04NJxt+A+Po+G4/3vGZHbjJb88odbbn8Q+6tQiDOZhECGVHV7Cqe2cb/wPaNSlpwzzYbb5bGz7C5fvoNmR
dYpsePhscsSKM9OKAbzetJuSuQZMQYhZ8cnWzI2dfeOzfr2CpsIn1EWu9iObBIOfwyPDpt93XAMQf//kz7q3EmfCBf0wejF9Z479zP33Kjfq/RX1Q6VmHQ
qpII66SDDJTjS15Fytxfg+u6IhrsgOPfRH4GnPVyc7z/kpuUCrfnngTTZ83x2lqLDullvv6M2+WoRL/IXuEv66WBouEjDrZJgDV+KkaQjoRtchHuFDv/ox
+ydhvY75OoZ4jM/hj0A3UH+ArKm/xV2hmWwcprr2tkHegtQLeyoAbnlL29m54nMjw27jyT13nVfabrHeXELm1PmpjkZtSIPlv1qp1Za99wlhR7LSUgZtez
pgxr/0w/1MQhyt4zX9imxGJdMBCa8hYpTKDg6Eoryk8vGIb8FwZvDLaSUypCmGRMcAPD78NJwD23Y0US9nuv84f7j8/ejS3HxiTDoZLOdsxfVQeUki3pkQ
GPFR08l9qRiRBcySAc28HewcsZi2LeTrsTylE671yYK/gxezC2snfobtpAbxKy09tNAXlGu6A5ltW8vlRpY41kSnpnrXe8wBa3Mv1g3RSurEFLCLuyHzIg
6SA5XMGzjhSEaivvmxiYRYrI+IlF4kUULzd4zNrc8/g+h7iP5T0zBYcI34Fzv1Z+kNmDoplTcag7o+Kbwlt8789Sw6sH1D+wL09x/a8ri9AGlkO/C/dNmF
hSgSgpVsLVueYE8HED+E6Jfp8DN7d+Lq5R8UFh1GFQENmKyDpe3CBoXkMXUxM8OlbNP93FDk1JhUfK/3qTRDAsuviXePgC7t8pxwed0OFfBS/Eujo5C6qi
wrGv0JPANWuF7k/maWuvT1p3NWQUMPLtVrSR0bhdecVOV7YniOf9zeCbdlcro+hx20FxyDISXHNCYCpKpvaXtJWFW9+c2fDjuITNrBUtJJzh5gDu/v4m+x
fnsihst88nDH5Ey0ysC3O03+HqDNhw5uUXhDjhwo/ueBxJK727Nug4PeE+tNkXuUycRnLIsuKU1LjqHSvYbGHg+JY5ZxEkDYwvMRu7ALfLucCdUBEI9Q0a
sUUE+Qs8oMAyaZddeSIDOFC0hox9Zs7pLVXyKbsUJawTuOWQvph0vIWo2sNO0UtvBbkM4CLe4zZnSM8Ncw2muQJNmFI7+8EuEkEvXAzq9SwYn/3b9Dl1Du
zED699Kiz4ehGAc6cCBmB1wS5A42QAvXm/zdZuzDsiurN3BPX8uP/oPtvtedRtY2O1DckqfaG/45j/O6YvkiOe5naGlAIGLoU6O9M361reyRB6pG+OyENn
0xE+Ax7ZbB2mdih+3MAHh3twLSBJHqOxrxGTOevIXOKxUtmXu7YMK77jehzQL0qAJQfnlwVRTDnqwW5+9sBEM2az2yxjP2mfzH3ze8ri5ksqOz1OAzPQQi
/TBIuvHjBPIC+8V3bLifaCNP0lbEpywIWN6rlK0BwZHRG8h3GgXiVYfVrsYPUgSo+ajLt9IlVP3XROjCBhx+w0o0QJ2zUgxyt8d7UiIrxu+aZcaHADoNxc
cBd2WEEoqKYvyiyRN5YTG+biWH0WlZdcxe+x9uGTx/Tw9OwScbfvGbkWzPdbTsOsKHMlEoEVvNieSqsYIraceFuuxUxPMARkdqRbzk751UsHinrVU9U6lx
hx/D7795jZSOnRfhmfwU3EVQaA9iUpD8sIr9M765+Ey/jMpN6i1SA4nqKxx/bhKEErPJY8RVIzmYPSzbN5snGHaLdhIRzJbwNFPgwHoabAO5qfaN3xDYFW
SrqfV2i0XPhHGIhQOmeFfTIVjnfQn3n8wzpMMzUB37EVPRDfAYpQBZTWcHBNINLAjO4TwbaMzsJ2M4hdFTGsmfXeAVADnBpg2CeiKByN4Pu/poKGuQy1sU
9WMbRMCFtPKNTjbav0A/DxOefp7NtIG7zSBQ4TKXn6PV942DNVaL2PmNzYb4B6kDMBtUAL4hDAFLaras87hCXIR7ybWMKSll1ynVD9+iLl7wgfz8/FtOyg
xw/e7NvsWHhpia1lroDdtR0dLTrNmDoYIZfHGzrib13Yr0xIUsOm89z2VCy6o1KxOh1EcTM7o4i1tqweMMYVex72pl/CjnGsWZ/ss+Z8foHeb5xnct7UdR
lQyn32Iu4Q9xpatkK08xPLZ/bpdrsszsSfx0g+HTWzvAJ63k5/fYWvxlHZ79FQOw67EewLJdUo0poUZiFdsfQ98Ynl7wpunDRRdm5E4q3ipd+yZFMCKdId
23seULWDhXrjL4kbg5RAvN0NFDVTt/FopPexGo+bRvZ9KvpfMx8GePzf/heGM1DDGbsAFnybdLwiefKPyl+Pc7rh2PVhY59h4PP8m58Iq/wSClDi5/7biu
G6mCd+5m7UyesnKTKaenIBk4pjLZab8ssSAfgv9quHC7aQ/8RMpjw6aysQOhqIo9qrAVs72HCzcwkmfFl+5RNVw8srQOgsF4Sqxx8ZoFRW7ylXBfFOachq
PBCAPRT/WrXRpbPE6jGzJijkee8F6CWJUGP/dd3CUlT4MiKcUjjGhxpsp9g+i2rsXISkkvLZukg178+JYhWrwB5wFAp8zFMgxxuWZh/gGhMSusmrmVv4N0
VVa6buun6plTqRvTLLzC8qi7w52lHu3JasFGxek7ZJ4nBU0vZXOAXzZ2KVGk6WXVZPRiHQfhX7i717Gsg3lH8iQ7oDFoAeAocKm+AONENiXTuFuQWIBuyY
3yO5jnjUX0JPSvxOW4cYrmSdX2i4wUmwwl5ds7M5Nh8SNJ0x7iO3kj1U5VlwifgoZnpP1lFE6nzdecvtnHvyfesDy/LnDJ8g8vE2EW526CAd8HdcketbH6
JAv+q3TDpolrZ/8PBf+C8TyZQGW6nckNB5JVvPb4QXyEeKlh6y/0rBSZc8etK7tbP7hfBEfkNrcA/OyduV7ixDRE6LjqJ3otOqcbND6UwdQMwucmGv8bj7
4KbxDNpo7bNPkTnarJmhlFuquEcwvqN8d8Y2XOHzt4f1fpDvF6Pbag8Q7JZBea06kjgpCJ1qiFEMwyRP1GDZO+M4w0tnNPfs8pIO2WThZi8zO79FkO1RAC
XSpwvjem3oCYutfSDXk0Gp8YeWIM4OQ7yTXdzLyQj38WmLz3Tqp5jGKFAp1xGfe88ZrNbExUiG4Mh1fVHHy1vg2JniAVkulJ/ZROL8dqauhB0jvYDsxsuc
PjpS3U+NxUC1uc7KB9KovQgpegPgOw5OgsOWAvA9bkg/scO1PXnEKobi/TYAnW2UzDOpV0LTP6+elkiI0UdKNr2ql3NfE6KVy7R1wkZDP2JQ+BpEZHSe43
ZBM+Vvlv5G5umT3ZQrNdGDHohMRRixaUVlSx1xOKpw0Wb4Xsxrnen1zTJ0He4ZL2G3FojUsQLgDrERS9PbWXZkRCBmMYlksceOb/UZDZ7Ate70pNO8yG1e
8RjbYeRaEqqWbqLB8VZQwBerW+P/wG4aHE7ELWXWb6ZMkrFZGOgE9Gzk/tkGrv3kw1rvfO1wB9qt6pSMMDE0vnp62hWOeDUsdCb5AUpZv6mbU8VWTrjf+U
NeD3OIKHF0lx23nPaBWTLC4fAfVT6zK+nA/Bwsc5fh+RIS+Hct6pH75mzbgSlLAy1ETwU4dcbIKrHTTqFHOVF7u7gF7uI0mB77wJlKnyahnhTZNg38QNj4
xQlU/HjMGlXlvHReQ0WDG7Y3K+jfL91gBByQIKCyrEEH6jAMc7vECsaRt58By9wjOC0S4dXKFhlirKme3hZwvWrY8ixIfknrpxWPev4+4KrIyE6rjA0LT/
TeRs49IAEvWdFqkyHOQ5Pw9qOD5iYdIWAS3YJO8aKdxvg759cF3Pb6BAkpdu0v9DWekSajtE5YrB62cAl6enh1tG4M+SfOHBHOHdH7t56o5ME+j28ikBBx
OAOSqNOXunPQ+tlSIZ/LrCIDKkiWM1VPkdyKVHAWa8FUJ037A5RxqKhd+XHqVXomSf82YRC2sBprnk7ngfKTabMj8H3H4Iv4Eq6GJwEmvk9MCFS5v/zENT
kiplOOUSw1JuesWIdm3toszpR/51JKT8GsARI9O4GlgpZiQ41j92i25WCseEUH5wFHDeCBBOrob7yajvJeRxkMcBdG8KMrTJx+CkzLE4uaB6SLUnwRe4X6
c/tPv9F97guPQXMyNO1WbFZHkOCHRVJTSrYJ/ioTFk4V7gyr32Hj3mBuAOmeedcttLW0w4lkIq/XqsR8WmfouWesohIK+xLwjnT0QPdImaHcqT7UI5TIuU
sNQ8iEYMGWQJ8reSYF8vSDWmI9yOl25phei5lFsBZ5HuOACUocIQpfjpbqmgHFGvEcn7CKuHhOYbgZoxeQ91BzDHKyctWTOLVmxRbyGoCgMC8k4qXlDD3N
ho3uBvu1iCa+um4SGCHdAUsxzCRPDI4Fkfc7QYvSoZzn84iM5aU6as+AUa5zm0qO/3FKiovmvW4qgUltEEUSrB4IvWA99aKNYMxrhyeo/qnPQoHjTxFgmx
43aHslv37EGKupfE4o0AbO/ClkXdwgau90kbRHp8UqSv45p+VVwgKlPOG8MiDW0hmMmCj5DLwGBLYi9DvYEaj5mJjUR3yuxre2ZZw0M4vGGqcbTTIKkVnK
UbfX1zYTYCBPq4BTiR4BFapAnqz2eEKtdcd9ReVXRHBkfo61Iauquy5icrE6TPVFpQVIPezDcr54ZWuuIo6/Qd0BZlCsrDPHOgmGd7FVZGR8nYpl4exbla
OL9g/SC+AnYsqu3n8EbamY1UY6ai8bMAKZu4N0uAGDTq/Vzu7wYMPN6l7PJwZrt0CQo6P4U+AO6vzmQ12QhlkW3S1kGYb5+2+1iLynt/M/RDLX0QAOuklM
5afhN2Atv4EUx1EidgAtc0+RzsdOd2QYL70FmHSMHRih2DVb3rOqO/qMYI/m2AgoeOQllQyBrn0aXfZ92Gi9jJBCR8ZwJIxpU9aSTi0gIVhrIEfTOUX4e+
R57g6NAsLGqUOtICY2P/pkaBdEDs/IHWoHtbIyKARV2aosaJ6g7rPr0a6YCKeio0YPvB050VkPKpu3yAcdz51yna/cvb2zTDw4j3g5fhr0bvuVNy6Z1No/
NwAxqBFXGWsGyLAGQKufPbFSkAehFqHtzlPLfQqrhCEbLcgCxERt2+NaJdi3kABJWJimQl4ipqrdP3s/MK/pomrqH2Z8C4BKTMpeBD7iW+gt0q9857EHZ2
gopHxpR8thK6rc2IJMNbnkXPMOb6cAbQ2LYU6nwZ03wUvRWJkww4PfoVFgOCCKwgC+saiow5hOegfdIDUUCB59iqh+ih0+fE6fnG/3oEY7LDncBGk8QLa1
/TMqNfrOpfl9HORuCX+xBtsOwzd8SqQqjEmG7hKRZ6+bnp1O5+/2J0obq0XWdkNv6rPCXltaMws8vqbla1jgCQU1v53gMSP3NAky9zhfLzBHICedL24OSK
Hxwx3ht63pIOGpW6yKfyECVJH8qF0eyK/dVUTh/k2CBwtLayRMGDJhEYJAud0CTjhA1+Pos3SIx/Rn2AjWC50KiuVzAi6aRTktrDxMRmldPvDpsRQhK5zb
FZmvsMXUG/fbHPEq7S9+9sTxkfBkjJvJi16eazyvFLmDeY447SoS4tZavLCtUEEamJ7ty9O/OyDOuevdhOr8hoaTFWX0NGzwUptpT6MS9JcuesdB3vFblf
Jila993oM/+kp/s41NdEh0jtef6xAKfUr8/GPQxaQhDdAJ9j2mBp/u5gcDIVkfpPPBFUgTJUpVOPc7z3j8OL4QrNfZGac8hvoKjhA2Tg7y1k5l2b0sBv5K
4Q/vrMpU4EI/xlKn6fgecPfylC73SUNZjAKWZ+EWNUQInEl+RvJNbBeCzPGkkmS7dIAoPINReKJ7tS7EPPPvf8jmcvDBgv6WkyuRmXc8H4l4ESLeIOk7XM
LbFeTEkXGb+iae79IMx6SilKSRgWynIu2DBIXMJJQsEhu/Ypt4naG5KWMjgQMa57yKPWWTdr0LV8lLSCB7xIfQCbZKprLKKSbq+YKhz8dnjTtjdhIRKfYx
7TJfFji9uEm/bHgFjXNYzjQIr5h5LJ6bNLbJdOTAzKFQX35AIRB93Fvkt0h1iLljaXlOvURk7ULvp4Qd8bFW+iYE+85lcLJ+fOEfp7sJV76kx+1mRo3HNQ
Safz9L223aKbxLmunpsMwiEF8zvBBtcjqd+QUv4YhIH7NRUWsrWrh0oeYJc4UCxpVXdd88U4cIWo/o2I2Uzemwnf3E97j7mk2Z8TBCZwRf9+h3NxlWR+KJ
N/VSWfkQP2nMRmpIL3IP0Y3jPCD+w21qCR3ND7Mi9oqHeggdth07jhMzMBRuZDaWRqlgSBdEELqJ5F8EDppmWYZNWETmcZQpDa7Ab5YiLtaLna+emor8Ok
rZtxxVtZuaEk5p69iel8GPW+dsSeeI8o2cffkuhrpJxMtjZB6aGCgcXRDjKUDFOBaxLP89JixOAYQ6JagH68NSrqpMpUiQrGM86iWdjHpUCDaXyaUCoOkx
aKJVXCTtBs/a0IFAPafqGPGCrWsy8fW4fGwI5kUH6o6D9gsmCfPQV20ANVf7fFnA9XrX82myHZiF8X1zDHKbmS46A6vZe9mSY1pIBMMN9qizm56Tw5y/gz
M2yFUhCqWyCSjiCH0bqo1OGk8FqWQ6lB4Ls5UwRlTZc69rlOiat6d0xwAbY2UMNyYnUo3LhDuwmer06llGVu3NkKgtl4kA+RbxovYiBUnTlu6f6Biww3QZ
IPnd+dM3y+P84jhDgq/iOlWoqtIysZmTOfZqwgKshky3hP86evBnEhHVMeAY5pmfatwtciUuD+XjYxJN+uxqXfhmlrl/AxiHAW3KVy7n0qX3K2ApuCNosm
ecsth69BGBdmxja6QZ8J5nCfw23p/iROUGercispwoamzecbzPKbMano+ibHZ0VFAnHBIZ6rPhIpJg+joadWVk647fJ/wPOcZlBE70l4UrMgE/G8cx0c4d
OtuVcUtJTlyfR4CKpr/7G9KK/V9+0IossIHV2JmpZljuKHejSeyuEEuxuJC2T2wZIedYcgTkyNFh9Ui81jXVJnSRmFbFU9ZmunPobHGPu/bB6DfLuXPFyj
5cE7Tu11pDg1piCeivRB7rHti1aUNOZHoXpoqcg5PfPdctVJffmKJjlzmlh7+2iiwjNwJAMePpxF3MDg+L7qFMnfQn2D9izhcnW3uxA1470dXGk6eaaDdf
EowyQb5hRWt3wGQMHKpzCuE94P3nEaaK6JfmCxGzjR7/AVW1R2Z6xRq9o0vZMnB8e7+XxErLZ2wTo6MBvLGDL3V5wyYQ2nJ+g3rW5+tnWODdjpbuMePd2b
fNccYplmzV8Qcs7C05CHUuzi/p9IehAoSNS1E1Na8TgATlIP1vBuF0n73tzgKbBzPuqYgAnu+lUCOWR9cM/ztgrDrDyLShXmGkShkP1JgcjL/o/fjypYfE
p8ywlNR91jWgkmvHJAokhzUYpGOGBki57yyqNXLaYT6iQSCJ3si/dSBP4751ixiwcSPQPpZ6Db3aqcGFPcKsFgm4PnloPXXJOJEUPc/9uJ3uU4HZyUkPv3
Hr9ZdotwXTJdVm5o+mfBmEvw82vjSAMUy90OrpVGgFuEUtYmXNbFr47o1SUH0Q/5kfI9USynXNQ1FtMvAt7J/twdM8C5PFBqYCfLRID03cKtTYl74NqcFM
JiEK8YuKghN0BJmQzzhqdsTI0LmaCqnyXQaumFmWd0TZWXp6NnPvZQCJwjL1eGIE27z0QL7x04MySgGKbPY8DDGoJOlHYmvoXDLWMNLx47IXU0YG4H66Na
zUUs0B3+SyICFjjDb57t4BIxAfTkPn2dBQ9A5hZrN9gO6/skdYlzFe5PNQKhkwVj1gnmCkaRymyZj6wrrEiQopPSNi/jf8xMT4enjpKvybVXJio6HpabVg
B9kloJsKCGQJGX4R4UEDIsQuiNYEJ9uC0Bho+uz/8N1YGzXH+HjewRL4ksY52nkAYW0hwqFaJP0Ny6BD6S3UmpuwW6OeNvOL0W3KEwhXUW9HjZrKh2pPTz
ZYsC/JBcmMTH1ckgrIA2LrUSKHE6lxEB4AkoG03R/8GD5ZwKQa9wZ2vEj+zMhymE1Hs7+LYu96+eLsynwyjpjV8/LYx7EdNe0kUvbPXWVJGi5SsnNWNQC4
h57Xu6qcfjSfgbZVnZaegfmZHW2sw6xrZ/mg2LhIeVenwbUCysQuy9x6W+ej6hJVPLQab5/jgw4yOIoZCThDF9HvTtjqFeZ637g6s4OfdN7+3NiN2joii4
jYJzybJgCLUdasvMH8+ixPezOvwgH1jfs2eKGa1NMLi5SMExNMbF2cuaMS0nhirD64ryHzd+uUHXuvLCLCvKbX/YFJwnF6D/48oSTSce6THFWoFPMQv0yg
N1q84W2kdJ6aLIFXDAKwMbHVDgzuW5bV76gPcphbeWDMQsx5dJ8nslX7K3rc1lfJrSzf4TnJh0AgJT0pSGCcDSqysqv7htrW9RFjocsV6TkG0v+v8FUmmt
gdmXurogKBy6kC8jWPI9cbPSJs75HhEQhm1DLd0lX0DzEq1MUlOy2MDfprRxbuc9gdarKLro6R0MSQdsPYPu6JYg97hgUcLHYj8l5FfpVJOWAbbgYtWGkL
WtgXWVja4QJbROu+gu+Oe0TNn0jtTWg8i1idopJUOv0+U/t0AaquWaXbpw6aUUmf3NtzFLXGMJj49XHUfQ1h5zbdAMVNyzmRxYtpRjAmdPDSZebteNO4DB
wtVQrA9mszuNy3gq54Ab1S6E1NSp9giWU+p6HmbTfLkU/bjzpxvlBa8wwj7TEDjm1Kj9OKnqm5ROZC2rgtmkyc2MGl5nUIHFoltF4460pcpaUb/rrvZxcu
i9Fj3/Lh5shIlxGRduGHc3biBtO6BYT3g0ntPSEOKkWIKXWxVE9WVnjqhI1T6dSAX21KBwAvJyV0PW1jV7mingUimhI1uQb3e8eWasWImt8kFeGWWnbuGE
c5ixrdK7VaPugggnfvl+DoeyCMLZOtDOKi9tLrRh5K4/L7r1dHepP4Sp6g5wlf6dHSJhLHw1r5MMDU/0jN8Wkd30NqOWfR8iR+vlxuKNye4tlszXTEn7BM
2tImT8RZZuX+ViAAdl5PTchv7i99W8SSJFycEfNsT5V9sMRUReA7OFu7uIJ2ICoNhTmpvRquR52Ls9vx1mkBEvd0egkZtxuIfPMP3TC4qGH4FpidUYhClZ
nvHycjdu80/2PG66S3fWTY/MMUCPRJlRVp50FknGYodv25PRuztIlyt4M21kptxGhyW3vMXWaQcXzgZEGBzzap7RCwW6Lsjsuhl7GmnCj7Li6R0tAdJOKH
lDcyXG+i5RXB/fcxBToQIz/hXxs4dYqyPCZfTkmY38HnEbVI1S8seyXS3+pQOAPoaMfFdlH6xBvb5nxP1gLE178Yv0f3KRsK8fZjFxvk/NrTfP8EyKqChV
iksaccUzA7X1gKdwAFGN/FoSmWZxcA88sRAyt/yVc++SvYb16QoIj0funblgdUaCak+HMG1IaXGQ1gyp9G460mR3OQlvLTNi/xaCm/9R2Cp5vrOpq6AWzW
JXFb0SeW1djuK9ApiWUejQ78JH+wnCJflP5vnB/Q51YVS0csyR+nyaT8iCsa+cdp94mtG/P8vEY21erIGqFNufb+oHVHGxmKbAWEZ8LQThjYpEC4OIldJ5
eTeplrHTJdJ7KpgTIfpscbLEWIeqwOok5q9oqKigwLuqWhDROaqGHVpy/B09UmcDDPWagEBV6B7K292drzsIRL6JxdvyOCP0giqbzuRekChvf376Jnogyp
PN3RzokZST5WIRGoBn/+OAV4vwom0gDyJynHSyZpyctpDgx7VrMEV+W9R6ZrDEbKI4E1m+8gRcZ42PiDbiZKiBhJZrobBCpCrmVQ45sXEXg0rqTcz9kkCt
48ZjDMn0z1H+up8KYMwqkm+jHyHj9oRK4Q5eEJHXbVKVuAGoZxMY+TQe29nWNfQKpFuWjVFp4sPcXtjI2aAD+4wMEP058/nCPrPCN8GhXOen79tSMlRjM8
ENbL+tz5rwI42RNIWtbYu8PfILWfLjyEmaw/IH3B65kEuYJjvgzLqOoQaoI8wJ5UELmM6p3g0P9xELlkKZXtwWrHz0fCSa4jeq9ydjfLYpWmNDcnqNanvK
3IHK+aons4pB/3743rfJpAMWbRnbMwB8lEuW619mwWxTXjUWzG/ifJ0McqoMcW2HYddhJVgJfaB+wn0fkfCMosJduHXlQ9bEMADa+yj6u1Xbeki/g2XMm5
2/tvIuJ2454dtSh6f4IYobiGC4sGq7RawJe/Z603XhdaLXDV812/l5hQc8LJB3d8Q9gHQ2QoP4DM6pMmh0kzHZEAtSLXDKsxDvTt7CNOeYmgzEs3qc1DuF
qD4ZFfhvlP0/rb8/Qrn0NyOEwh5yiv88VPMCKnaBL3DuzL2JHPIUEy65Auy75aGdvZ0Q++crkZs2M4UOsyuIhFYbMmFPV7wLah5Mx0aX6HLaZDV7jUbakk
mnwogptDqNhDfkQJAGpJJW/id2tPf0gMlt8EXC+pAYPrxj4nav03b9mdGDo1kyxKTxsJSXudbgxcR/it5oXINNiZNS7o+KPPvF+bMOICvYBUXNMTP9UZB/
1SHq/Gvy+y5dSE6uGBHBG1L5CLYOZyNE8qHYm4ZzTEKkCZrN75ITXL5A31hP8SLX/djoY+KS0OiTuWh0kl/jTuYUVkKlgyZi4JE4fvXntOVeb20Dsfgqvc
jfJIsTBWUF/NO2A+KmDpxu3OU6baU8wf7zSd1LrmcsjM/1EJ372PPxQob+6y/HFtVCxRn+kK058DAzZ2rmubc4hi0JQT7d1tMSgz8axPwcp7MtMEvfp45K
QVvMccZ9F7zJLxDeyj75I6+/y6+SJ8kqInWs3Bg7+7Q30hFCyAADd6iVvzbOKGq6xJYIECGxVz6Ji2rWZakIz0SyAKajjmRtM5AQE7whJvTbz0cKLcSCgX
IYAp5gn7MCr7fwljVDlLeRGTIDyz4hZCZ0RAxYpIREFo4TVZGz2en0Gos+/Q3zT22dqV0lPIQMWIqHKOS/hnX3GuDCWdW9evenAlW4ag9BKEnwaKyFj+D3
Zt7SL7xsNt57UTWbe8DcTvPgycXJHow9cgSONFFcD0zhHbE9P/jJCqhAFl+PyIGk6ocKic5dCqS9+FIKoiiW+5r05sO+b0qqbZ/R4AlnvQQUhXCk653dpT
cpisYVrziYXbidvRqRuTpStn14bwXXGRitFxuyIcg1IKjmPwrzLY1Xk1Lbhb+L5JuCcf2bGVod9RlpPwuBVrRDB06ynvrFvtCtQQOJqUlIuuz5tYzTU1Xn
FciWCswtdFgP/1s19hGp4/xEl+oQFEmhQvQ/EUkMTmkZHQ2dvwh38TkMuMqoSS98SFMUBpg5yEBBsr9wGThadqYcPPMZknUD2+pMRFD7NKQzYQ0Y372DWW
s7x8ikmFjltATpNyELh4rkAT8U6VSoz0viYohwUnaGBoqIfsH+/ytnY8AiJiHKFGgfBzKKlRBqifqlZ1tGsG8Ops/t5D2uU08PnRZ5fT12mm8G8BMwOzrT
QY9RVqXg0YCPVRzKjjX92z8iWM93si9jV23NRR8c791/frROiBdBGugOhZQOhA+uG4eRnRrV1pkXs0kpxuaCjThTlcYG1KM/aFPmb7zaqS5n2UvEM8hz4t
FZr4uj37TaeIHb4R+wvseTJTfofQlROespmG4wZUvMjuhPnshnQsAYkNBO9l+oxuGctDmuVjDYppF99L43k34RuKyceVlKk6n/AqAMy6KVjydj55csFGp8
IXVp10+wLwzfcsHLzwa9K2r+8fWc5vCFNJBhXM7pVJhbkp0hsiyFvvaR9XpEgknD8jfz28Ni0wsPBJsQu/E4mg0zDCcHzJ9Si1OiXQsRNauJ5JsDQh5p9e
2DNS4NLQpqc5Ut7dc6JwP3baJlKF4FWZFRAvIGKbqfwUeD2ymVVgymW/WHZj6PkAGcfGmgMRqm1DId7Cs2wWbm3tbx9ARcxTii5DShRpCdEQPcwyt3Ntk3
J6zEMWbvEJ1l6ndMyAGb8bVzN6CAGE/T23L/0heryKCGhIxDwCSXgV4de3qYnsY6F4efabDR0UQpvN/pOrv/nMu30GZ/cMqB4i25yAj5EKRTLjoQXHrH9O
gC7vdWATN45TyITWG7K0/T8FbDG4ZknGIzpf9rwWpI980rLTaV124WvX3h/rFvdWk4mIRzpik/DkT3MmSxCuhlNtDp7W4h3cOT//OpSwyt1kViWTOuG5Fp
MISJ0Xsu3Ijs6RndzYqekZdZwnDPssf+oJc2Bgma0iw2NgM9cBVX6LSJgIIG5Dt6X3n5rU9xzwl4xdWkELuluzYfn7lhPPB9c9cALxZBnzp9hmwO3GDJWC
pGyYcQXGSfHYMmMmSmJNHRkCkojZVLQ+9ssWVI/zvrJjYMFuHBtZoj2EdbRy6fSKEHYbkNkR2Zll2afQXsi0py6XHsKvs1QCC8MewzHnBRcFXdbnyeingB
MMQw2ZPNuUk3+oPI2r4/2GConHjJ/UX5AhZ1VVYa4YjHnwC7fVOmnh1DIjXKl3rjXySGWek9hXAPNMaPgMYgiD6xtww3q5VLT+xYkPbU0k3MIkq//Tx5LK
UzKPoBFTf65ftAXxlhNWVYuiVYtGdqE1Ns5qOnMR716sDvqHxx9QMZDJvEtg8vI85dEJx+bj8lctj/3Vel1VHmUFeJNMuHfPO914WvFbkfERahj78k2Gfr
Km5gWeK8FkqQtWZi/cRFVLUbuFfCsRkfFu/G01h9gmFvTrKH/3mDm1hwDhXbywALD/+8uiLDzTohiemivWb5Z1NHiqCNqDX+AYKZb/mUxm2FM73vYoQjek
WkUPL43SBQYsH+XrJQLo1dlXWCnuVz6t+/mpOThHGfhr77BVjF5gtQYQ9D5UdBUTOdjb7KTPT47Me8Os2PKvuBZqFLzWS7mRZ6IZADF2JVEI2nZW6lrDsF
TFiozKAiH1ZThZesvKA4dOpxy8OmmbOuIOkzLqNb5or3Nc5w7VBRqucBhS85LP7WU69BiKxoxZm63pKJDHPFUZ3iOQwTjC+EnXifMrNzmzeOt9AbIwh1BA
XGRBe8Qbqcbl/GnrD14GJRgUEMw9xDZDB3bhMgdzgMnX4VIbzM/YHVn7i+dawcVji5/E3XhMMbATamJ5L0BdHYKNViPJtAdC4TZ++0hHD4CY/JXdNLPutd
fBPm0Y/0pGGcJ2mtc0O/EA22yzuhGUcPqG9IExFJlmQnAk0q9RuVNr4hVU74W1/oTOFQcoMqPUVSGW9vFZaCQZPrpTGMx536QlEwf7rNfzP3Q6dHvyNXMi
h9Et0vfoatgpXOkw0Wtf4HMaUDHrverSzxjkPTAxWWfhdr/O45D17tx9XkQ7naQz4h6V/teAxDTonqUWNkUyqViGDEtLNLJ9mqjMHVGWxQhaDV8R6kk0dP
jYPyFjmMiBsfL198GD1JW33OuINniE/mE9XJ88Uob7zvLErRteGg4EqGr4f1EMWXr1pMICVyYNHrN5D2uThjtqVrjw9EOGOt1eLvPSW4ZrRHbhhtA8fAFi
cAx3pn3jEqUlpL/wwpggVK69qHHJOSjreVQJ9W8yv/Y5tEfOlZJRim4p21UMW7YwyXnl3dUhvzMQTNSDWGk6EHSLjNYu3hiel0xBU3mpuwqspgdIbCKZMb
HSCXR46VJmN+lYsEurjsWgHCWQ3xIF6SiFbgIZfTWBegAr85ujbByn3K1ZSFhw4PEin5EtNWZU7dDm/1PUCz4CNHjlxFY1irw1EKhB9Jc2JMvNejHNMvC0
gasU99GNU+EySd7XgFvFRRacThyuHybaK2C4Ks0ruR8TjQXCZgnC37X9ugvPkQTF3LSOdKDwAjEJKAnVB0l6euVXWJjCbZGIUhSU4XFmcWG1xIaRjetHDn
2nnLU8Qg6YDpf7FaV++cL7hCAv7XAA4lyjfvl1Si1cy/+ta8Yd32nhyjDFj0DQL5h6FV5XfNw00L/t78LXkzoS6qPDShURzGziOahYePPZZvqvvloc7lts
ARILp8txKDjENXDJ7ubi+D7mkpCMwsvQtVmS8Kv0UAN8h/TlCxVwZuZOlZuXg60lVeIP2BhFBm6KlaNpfY8lnz56z1nROMNB3191q72Vxk54scHlNOynVM
JBMkRPRH/NPRkFZkk+sx2i+41D2SozzxSO71iuduINP5bOGD9710MotrS32wJRANKlSnlKXGSMNz1FnDJF967o2J5J71MBg8iS5t8Rgj8EJ2V88w5LfWhv
ghVlBs80bU3kbIHbvyoAgZ55Zn3eK9jrgHp5xtkGNbXoKQPgPmJIObxkfUmKo6Jdb0eiEvB+tKbyKpYnxQ/KVFbwqOx2LxAUb+5waj5k2f+XiJnWnvjyIL
Oai0xWDh9ogFj3ft4ITJmDbYgKzZ6JQEOK6WdmTdQ4vPs5LTIOOm6S5S7Ce0sMw4dxcExxf27OetNzYmQD6Fb4czAS4lXT8GJFqG1Q6qBFxbDs036LaXPw
OMkXtFtgMiL8mk/rCMchNSvyIg6SbaNQrJpgbUfrYAc6rAb2n0jgyVFWaWqwAjcQinfG3YmktLeUm30wmo5jVpA120RYHB1L37pjycAgdilZDopPHGAul4
FbG770PyWMCzvlqaiwO5N5hzFAez6ByfBkYoWHO76IvIRCCrUmNHOvd3SAVpxp2POSYe51Y98RmU/QPa9WpBBLghmh+2b0hh+OOI/cb2yd04JeIpnrTvhc
8wauN8mpRXofmTDlKdRMiNe4nCLmGlE+J416qrdppPHmzvFxRAOkLZxl96PcL6evaq62DuP0ap063y82YmgaluCj6CB6zlUlFdS9ZeOsbQcY4GVntt+n7l
axZERQOQ7hwKHJMsoAr0vz5PCXKuX7J/kSnYrRYEx58I1KFU8rOD3rbc2qsTcjJzht1nTdm1AWQ9/+iPr5uyGA/Iv/vW59IhqCq1Od8EU28oANbSQciKK0
eYhTR/9Z2iNVswjL1TRtEQeRsR2vOfYV6ZjH87DexA9rp/5N1byMxlvoZ3CcGmC3CEw8ABrntq7LHgttCGSVztJ6LKQUK/QukSYzA0OWVwgd/OwmxoFttg
od7qmoNl+9lsLF0G65/8eAxxccr3DL/ep4wqrg5QW0K/Sn0LJHDsNmn8iJlWlkJ9PVe2o0Cf0GovoWFErjJQUxp0zAaAzK8gOV4FDWXqiltx5WkpjRhxC/
cs+J/syUTduYN6e900gI5v0pJRJWF6NidkgcasCn/Uzo6c4qp3RzVafsH//aOBSy3Psh3ImUcs+BrjxfO3efR7sOFWaXCOmFy7q+j3nuJGCuFoTs42pbrz
ko5yYKNaBgBTTF57xRkCj6lr4idaQDphiJQRWxvMWhv1k+e5zFvxucBf0qkQw1IJL8uPWkHHym21MhWJAXqjcWVkxGZsUi4skkbAxlJ4WP1H6/9PNtH5GM
xClUhU0kO30AP8Mb9zebTDiFwb5xVt5TQiunTyu+mkfuInzouICYtBMAHITF2dVYf9CTOR3LoMYYUQbMN8AqwJNNzu5x5ZoYgdjC2ErZc+3V9IxtPI065W
Wdv//jMr+nmNMXJw0bNxXyQK9Gkn7mS86wG92WncaINEn+jKPeegfSNzLiaQF+0fYSSNeEFQgK4GG5jiw3OInl5J+UlGNgIpLqqZbiR4c6xUiiXezkiNjJ
MiFA1SMPiS3tR5yyIiXkIl2g+8TyjhbevDdoOmXemdBDx4khtLk5f3NRfuNMFLuHp0zpzsekGaY0AnCSr12amcHTmNtyz69NWtdBufjKUa4dqJ+EU66IVW
q//9HepY5XvVAHItj7IVe+Ir1KoIUMH9WxJNPZImEgabN1koz/Rd5aikFCdA16xBUQp0+bLRYZmLjQEOvtogQJsOIS4mq5msAt/oGhqTyXFK3uwThAEXzp
Axc7m8r/P07QM8vPfe/dZoAK8jtAh8WwjdFklLhoPxkmcFi1jDkhUn8FYcOb+a6H8SWec4tkWsWaBUSxjgOb15s0lFxBk6oyv+ngl7xaA5gu+N2S1S+XQb
eAmOHvOqLdLc+9Qjjd4uEhnD9cms+U0y1Lt81NnOzU4V9/hGRA2x9oymAD09KAbM4L+dwHZC29ZL9xBNZHv0fYxrvviTCjW6Hzj4+bBW2hMZxrnKTREaNJ
Qbhb1EmDAGIe+Ft3nAJ0m1X2/jz3kTE3PA3VE+iapEQ4WvYw5lZeWYpLDI12oXIQBuldaHBKb8GCRTjmdWApwnbRAGLgknDDgX3UnOymZqxwxzDxfbzSFp
zoTqak16f/hnB6I/9ZePMxIOGV/2+aj/nwomLJ+dpXw9sIWfrpCN8bCnxfBqTJz6s/wPzwysvLmEzhOScIy/KO44BNZ+Q4GyO7SRDE5JfPm4RAMj5SHkXJ
1iGFS+xDKBa/cnqNPRH3RMi3/tVys4CU6DD8X+mSq0SV6CFjvF7ajxak5pA49oUsJUBVeJud0HyI8HS6Suh+A0GBgNiSx83bBpnaFkD5wo1v4Rob7u9YNk
e6X3RpF4eB2oaD6nNW7OhkFGI43CDpzltiJg13pmu6oG0Qq+PGTQw1m69frMDpoRiATBuPs4CreaPLhuv6Xie1YY+mTM579HOX//esqFNGDvTS7VcHzj5q
dTQsONKGjr6wuK/0PxI+/XFR1KDqkjoPNjZyEzO5hdXSJdRv3PAVcib2oX33Fa9PBIOG6+HDmPXIzTGhW6Ljntcl6D4j04qc7TeMkMswiugTIeQakq0KfN
2+yQ8AOcmwsHAmKLoVczC5+5ugH45tq3tCHd6IwjLUTMGIbCFq3mK+7l/ZlKICDTQ8SX+XztsUygC0Mi4pekcPBRxJKwi5Go7GxPo25h/8I59V+HvtYtcm
q7pYxtxcbDK6gKpDVH5hs21azgwQeXz57oBF6P/kDE3Ns4QAGeD3gh61jmzrzKf3PiFs9dxXiYjTtIgKteTqHmJZajjAHlxXbLrz0g6xGemDWfg14wz3mQ
Ai3br23JzvLGNf2SAD//PQKYtPXBacSF8vnUNCourAPcxnudh63tS4A0mMoqSbWaiirve/EF5dbouHqlTiAGKlqTRqVHTKn2xXGVWdNrA506DkPFPoPzHo
MdRpOLQ6jjOYzziYmoYbdbcqTC5WhEZeXX2vKUTppgfCO+5C/7xdvtuMvu1Avt/7znaLqFo27IQlwqmeQFaNxA9tWDfm94+gQxs4KAWvkJFEOXA+gXyDYu
Q2nXsj8n7+XP9tOh5UhGlO+5g95b72Ce82TT6RCKDTbhXrV6fYAuSewhT84ZaWSbY3lV9yd/RjX6RGExOS526kK+xryQbvX23AmHuq9YNr+k4DrCO7LIkw
QvSF6frfB9OhRZpVs1mAqrUm/bENokvlslhCEaK1839IDb8ZIMzujjud57tsALWUaArnqWak8Xwo1XLof45p9J4v4RPbFE2tf75KWc72aHN3rqEyKqQpsN
mohbSCyxlH0Ooc8LZydnBMCVozS7hhBo7GYXy3BmiAWYge+ZFJbo0afyZWLFWgKakHxOV9OB901JBv9TtkfVzlngVS+3OrrNZVuPnomBZ23o8dfPkYLlMH
OhIgqZk9sBNMy61EIojyouSMM3YZ2fUrd7z+ecZQhrxqV92ECH2Hsd8kBpUBF/Twx6tgjCoLCz6VGegI1uEev36Of38IhPbbMbUqwaSOI35QKxjwbWTBR6
Bq8OyXl1DZqSN01eD006k6sZU/q33BCAuCZxTLvLrlhyozJZlOmMgK13S49fm+oZfrtViVM6+6lBLJZV4aX2O58UgeSLnhFhUrZwG+JcJOfa59E8LUPDO1
JqMaGywRy8yd51MVWdAcsUC6qYKUGFXqZjmbMpPyDqNsAUEtTc1zO6KDjwPufD4lRwBa0+xd6ihigTq6p8Oj5CVhXa1Jcdk3PJt07uq8A7rgheZ1yqAkJq
bAAT6G0dAzK0lNSw5Mpd09uw+za9Y3uYs88XQY+pPruyjwiGV/NgBgcWA9b/CW7OwIBKhbTkgD+DxbL7QLN8vnYMqtiXEnyBUZLoq98p7ZogA7VqhzD2UW
Kw/PvgFkM9Tgm8hEyQxy1mBVlaD0O9sPqQP/kSB6RqccxOHIlgbtS2BovobSoD0i1B3lEojAjOtQbn815r1G7hYlUyauLLXHn31Q6byTIcsW5jAY3VIy0E
EqPScj8+s12R49UWs5enyWbWWW77Z49Zy/mieykwXHHC+5FJsr1GvSU9rrBtkMzEh46Tcpq/BggOxbGcqRFcHPWCZh+fF9YFJ3kDdQQFE3YVVuqUg+rW46
xKr8aVpUnPMAPvMQrPgwOal5mue2d/aCMwYUCmfOWqC6JVNaJz29UU8cbAM6qKwTvtHtOCiQj755mQgGDYoGwc/xjUy7ZJSp+OkWJ14Z28pypcUf9LRs4p
LQHV7oWsxYVWBpJmSaz3SqFE50v9ytaiU7lDhLevRO9GSfeP7421m7nOTZnUXT5YseyfCdyVIxSgbAhWC33fyMLsOCSHYOgnOHO/bVLubCY3wTCbWUwgUY
K6P3um79HjeiyyH9LDn5nfzopses9dDjw6L6AjmiO0XU3Hz3nCS9XU7p09Z0Pl3zlR56GfpOf0TiiAoTILM4sCDU7QK/TLcXrJrV4r0dnnmLeU9h254CQZ
HxFIBjJIiS/I0VNTGlfmd69bieuZ2+gSDhL9iLwdVVRRpo7j0vlRKoaJmTke8shd/AxiEJQQqQSJ0BBVQrL4NV4u56StfC758oVRXLYebqPIqZqsKeejvx
fsGGHhIzMLr9ByzvmaWDxHAz0DbzizclfIUFyq6h2PWoCE0ziOz2aTFcXpaPwiQecV9ccwtgSVesejlx/m98Eo51TIR/Tg2Ijofab+77lur5+qaC9RksDx
58JhCTF66899OnPsELAtOWp9as3JxHqK1PBy8nUE9BZA0NmqfOj3vngxsNe6MCARvhHaSIVn1Pq3ok2xr4+pAQRgHgfF5Hz0Sg7rBog3InYBDjDG8J3A50
vk5j26qrilF9F8WJOhlJaMddTJW/BlN+wJq8F1NXWFV04fvshlNBiL5EZEJFMvLGs3mHYeVdIiTKpjck3TDUPxACPP/tBc5bn9D5ihhAu19LwGMouNHjdO
1XUd74QlhaUYzI3s3zqfCsJub99MEjryyfgO1mihkf2a4rBn5wCUc4EvFnWfG6seOJcE7XsDSPZYMffH5eQxFYd9b+goEwmvLdCxbji1QCy/KhD3jSeiXG
wqRW8sn5ehQQQIyxlJkS0RO+n+hWIIeW8wgs9DK2SXjwgo6SNJjQ05Wf2AyOdBZIiDU7nypwj5YdXSdUm6eRf6b0SLhPh0+eFSQ2kyojpjD1Cr6/t6ASth
fWKHwqeiXTHg7j5BR6WIl63EpeQ8LYDlITnMi/QjGekQ+QvS/OOUhpMwcWIg6hzoan9nu59uOQy49lcNu3HBNy0fX6OTcbPJ7jXNeUkGp88+8ucr5MJGuS
Uu9YH0yNODExxQ0/ZnZPgrdPbp6XZBXcpsYGKuzlRjQ8aygzpa95fiQ5r/zZcqgS3m20kPbZj1oyMwipczaLDWzZn3z4Dpjmp1BuDZM06NyA7xSYqySClh
l6t/DjC+7MgOO2JqSKR64HO23Sm9hCdO+swm8IsJbRlKcMYh5sbQuW5c38hoo8esWPk6ZTHy99Pg4dwGo0WviZHnNn74mD3ko8QyG9mQgk03a3HNeaUwkF
w834LxCRzkMGrIOW7zL/wD1ZX7ybpOZ64fD51ikfW+8DYjjpCTc622SpYoR9pvvliYB1VE6l1TZM7eVOBRnDTlioBETEASH8o0eaj5vUF+mqDBU1j4/w45
Nb1rAPzS60ukkBMw5FQiB84/sEBZEAFSQPFMMfwtgZA3fQNdgCYzl3Nc0L0GUOjg7nHpzUwWyjOmh5RDTh5wYsl6WTnZpi1IdoQo95Ur4rBhVrmKGThF5d
eThnKiAgMymlM95sjCe9qGUQl6nvGvAGTaGZVtvFHgKqVyfKxhs0er5kGcSWCsJfc4UP69TbD7bKkRnbiz3rjLKlUsedG00WdJngeCa9XUO3MpBcf8lZwo
6Ai7ZUcQK6Xc2rLnrUACw/MvyAWFjdDarNDmQSsPO6OaWC7rDv0osqQ3v8Ck4AWiEpgyzlWdPi0FF6DbbUzp3JSNIQda49sOcvlTOYnHzUq3qsZqEBdRo2
Qd5/KQHs7aOjLPMtdy/vu8mNrEJ6ex0xnkbMoYwcnAdAfAqNJ7IKivRRhrjI3G5X22F/bhEDnoRlZUDctw7bWKd2Sg+muzkQHo7yifwS9uUw4s76eORbGM
1SnIlD0tL7vIpbX5SUG42BfqUJw9qalcXStN3VM547px7y1bj9TSoV9G8g8sg4Tq9crSq4FvO0tNLrUcHz7LhOpP0Sb0XXxpZ6UVszSRjv/VbntnvrCO9E
uPN++sffJ/Mg4Elw49dAjHK6NzD9C8JxMkTyRtMfHnsLbo8gDBsmJ8ZIMshL3XpIWaXZCiDWVw0sEMX5E5n0Tts4rSeYzrCbJZCLDpi1Atp5YavHyGuDC7
2YPUV6kiVw96e/s4LX2fu/ndZM7fAZTmR874kNgJdm2SEBndQzCWcGPQShnltl/FziKJ9mR4nGpCpbM68w6aNt5oyip1D3M3ur7Mtc+/Nob3UowNvcJdPB
iR22frigMiJRwPb9EWsb7v6jLdjJHcjdAdzAz8sZ3H2IJhjMYU2XDEV92AdBmGJ7JcJ3/d3DVSarw9yJSvnx0XXLiG4xMhxCqk2Pl9Kf9MP8hYFEYovMrk
m++t6gpQRSyw6+2RTEjz8x9kOdl/75uaGzM4MaQa7rkXR5w01K1BG33wHtRGo04mS8+XFbiXFOCVZ5DjJbwcrUUrI3jtQXGL8fgUL4sQQabt6gjO/Jgf0b
Xv82cT6P5q4qjzE1eWJCPNu59R5RGIDQVUU78PM7c/ZrjiINktKXtffzj1Kq5B0B0WmUI/VfVn7MJv7gelh2O+4tbRo0aO3yZEpiuPNnkpPEeeMT6uO88g
kt0wFwBjbKlvZMLcQ1wU9djQHcI6NP0riJqsNK3pDUhBhgMsKSrMpvL8v6PKVbeszlaFeJ5WCBivd2lLUbFXoGliiXCr94vKxWute0WP5nd+wmu2BsiAMq
EofTuL3PcFi6bNv9q0tAAqaR95zPoNvqXH+dBAX3oeKJlSMI/Xo/+iGwZJiRo2ZIu25j+K1BmhokvH17maX5QxadhBSxbBYBQyVG4N6ZalTIU9C5nr1ckx
h6VsII6KxbIfwscWcGK4jzkjOFcwPYDRqAdLwMDqZyyEYvsYJEoKh/GuZV9CMQXbH5JOEoQKOWYKoDP5zWBWivMQAywNoMHdWL0lqXdPDZRrPczDTe+nvh
pdVhk/CwGgaGCZKWJU105+hMQfJly3QGpqEU572j1nMpC7uyHKxv7C/6ZBJvrAJutMv6ciSK8jTtOhxaRDSvHYrB5/SX8+399LMfMIc6kuKj5/AJRky4TE
lkNqt8/xL+zVC4FTQXDRxCerL/n4IvhUOJsKG4J0W3HpvXnerBs37vIWQ0vm4AFFSVpeLySvLQpvqT8X22ka19KhK8Yw0614NMtB/ZkAhe/P+0vVmzJTly
HhgJIJaz3CWXqqytu8gmxUWyGT1J8yKbF/3j+QfzMj9AGmlsTJSRTbKrupZc7r1niwgAOTd2wOEOeJysOUZ25T0nFsDXzx2AOwUdPBK3tCMocz3bAVBBz1
sHQux50hRcRiEbHnvrIXvlWDI5mvHT8NJ0XYJUvm9g9h4R/NqlbT4RRfuOsBkf4U9QBkHJzXokgvCqe9sTMBFYggSNKsf2nwIRvp9YXtlzEMACNY8epYkt
eDVEEU3Oo8Qj9t6WkOLx4tfOCyWYmRl6Ot55wylG4twEipVztT9witpAfpxCEUh3AxJ/5AdbTgmZXhVFvy3lzDi3beYiXNlBNHExPWFSIub6K93UnyLi/M
abgs7ie2UjUqnGjVlqDtdWRAcWsIJr+bXxeL4ljnhtwmHDPnwG5WfLn4VGceOWHQhde/RYJwOPe7+vAufchAAseAnpegDkMov/nwjxcXZB/8SaiEohjBVg
5LrPNnNKaLsdzLEdRLQp+sLZEL2jlviWse8CjfM7/yKOUyvaKziXf5Ehm5HSpOSvtQjfyYwoPHzHF+mHjnCihnQYd8ZU6Njr9SmvxOc0T6YmDd/cFfpPgZ
I/G2PxAcHWevKEuiaM3+i2C2mz+sANz9eohfTkOFry+S7MhEwkOX/lk+cis6RV2V+TDTKXDMYOigf3B4Hc/8a24ZlJu0NU1p49qX3h9VxIlFYvcMaFxrzR
QAbEypH7N9Hl7LSPucRjHF8V3Q6BwjWLFZxgvSCxGveI7USw35G5F8+sqVcEBYKT45hXfMlyHfDXZnm2W4UrYW+Che+lRbIc2OxUthZRnG9SQUXNUjDDMS
vD6Wjt61QF/R+2Heqe6S9QoN7w0PzpmYinZcLCj8qKrJwzfTkc/bb7x24a+R0HoAFeb07T9mo9jEowchAiDNZMEREgkwxCwLB6Utz1xP/DYlh0hi3JDRuW
6sztBuQsWS9EVZSWSC/0SKW8C/0yjP/Fk2v/uJ1YQrBMVUrzzNY5LPgRZEcMy0wLOq8SDeWIz60v9tqhuz/RanEnOxvUoXc6Wsyif+MLzpbkoYVCWCbKa9
x7YmmjqMz9tRz/fXLt2KjWR8t067id6ysSW2+kGFJ4BdkI98RsKb/cIrravgyNU/SQTLeaujOoOMwVX5GU4Aa3mydkomGJH3tpuL5KJJMoBS8zBp65HZSF
10W1nrmRz7k6MZUWMELAjhEjgdqMqFsateWhpG9j2itCVQ4t1dn9vsjawn9QWAlUs5JYhwiz7Go8GIhnvDG0JIiqiYWLfEIu/ZT/wUsnZ8um+kmG3UK0zK
25NmmynUQrOj83pD6GgHNNyqd1kb6c+GYS0c3ZE/naf70ZEp0BNZ44bobbVdB55WO6Jpt0zxsx3yNnpdyNsiy2ENs2SK4JPL+d/mfjsKeezYAgMXPP3DM9
XBEnZkXo+mv3aSUr9KJ35vk7F76yFp1FiHyapOoaxmGwM2bYTW9vRFLFNAhyd8woyDt40CJ5BmqzcRp2heDgNeHMkOm8Db1ZyREWynaTRf63/jOnco/sPW
kWssak3PJQOMpGY6xNpr4nK3deENXx8t1yGkfOTk15yRHQifKwzFU6U1JdLbiFEy/wd8z07bbKf9n946+TMsNjbx24xewBW9as7Lif7NXNQJsWEEG4fErl
48X63CavMHBfXy3YmrAfNl6+EW66BHmqTSQfcg5Rt2s06or6UsPp4UGc/nnRankzk2DVsssNom6aMixVQkeb6fugxhlRL5GSgZxGLYmDXTL7ESr4IWHwSt
iT73u34jtKBeW+FPFYyo9pejI/+a3CZ0HMabc0ff8rOuqgufQGNYJy/l348ZbppNzbOZYz1c1MvvbC0diP0AGd4m+Iy28RC9VKSZj3UDfh4qbgyJlr9fSQ
puDYWclNpjwGQ1E4HIwoUE3HczvyFwJ1mZtxEAVaJyhhDoZsiYnkXkKnvARTEXijHXZuHPY1/cv2pOWEdaZKXkYy6zeBpyt0bsYc7NvYPrS+JNofF/T3AM
ZYpkNcQfLb/Dy+lp3QU4S623TqGxMBK7pj2M4Af4USsZSVUkFUoOOev3anq2ib51qHy2WS+t+8pGg2b4xDzYb4OVQHaMgXeDouFm+eCRIeTxPZvBvMZO6C
PqpyZWABb10Bklewlf3JeQ+z2KV66g75121n5W32/98HbBZrswHVts4Y/TaRw2AaEzbSTVs2qnZGHtaQtOtJqzBdUUPDs4w5wsDnyzjqcno16jW6Mjzmlh
SoHRGbthlWKNsewpH9GYKFliHX89v+xjVCIoTK14mk9FXI+NY81zjGePLsQkwKOk1/w8jZyDgwsYyQzZGjIpWoiD/5mESZgoR9QwU6GwcS01NsCB1sYNYE
u2DEJaRkM6JBdKqT/HVHtA+Ec8/9EvbSB6yjHzatSGb6Nol2StkATsi53i/vb+BslvoLNccttNQYTDzL1/CQP8y5/MwotkwTRqEUMYh0e5FiwZJ1A4c/8W
4312BYMERRDoovwspF/wKLJs01nxWuO25v1cLyVO29E1OpboFRp+TJeUYe1WDqqzqK9/uzPpfPBwM6itzTCbMZc219b2rYOpAcX8PAtd4RO1BHtdbeYC8A
BYbL4K7cMOvjE4uSMuSpXH6ZVtDsJCLFRJ4jra6bxOst+k89Bz7JCGjcoK3AQVwTj9vr+bKPyAN1PANwIqDBeZ3IfL0qZVJysylM9Ymr1r0Xfvfbqszz1+
dln8XDkhsocEYrkNGD3BROId6dq7gNMqzaF5DNsuqNHltAnGyeCiFaZP36cWGlgQDXdls3cszCBIm6J0QZuAHcqgIz00PlFRUXi0XGdMyiqrSUUtF0jhgw
u6wff3DzmuuHH4ryZsb8azShG+FLT6fgGQzR56f+yZ2o9J9aeHf2KhLusZmFR94nWO7j8nMEkksgWJfs19+iSe3AefJBajvXU0F6WUZDExtQ5OI8oMVkrh
y+L/sdVkdW8HJVSiQPBL/NQDO1WTtUoCmGFUlZRhKiTc6ADaza5eKXkmVNLhKtwWbc4CZSSJZr7qrluiDrL2VsjPO7H9ihb+Y0t3LUdtmYfbH+3xSFgWHZ
Y8a4e8hfRwQMixg5shwUJwQVlU/jG3JEIkV6Mic4hqUhiUEMqYCMnH6U+nq1VH0sgyRAyZiTsZ0mv4HfNdtkCkKhoLaMgFsbD0u2mPDTumJIM6BJaQTCy2
iyVgQULVuoWNEtLzkLYP5AXuPuJHucyfkqY+wckMGwWFVPnAKwHBStWkS+8mEV2COpNICP7tjG9tMytkPmEkeCihByxpLRtJI+t31RC2Mb9PG1y964G2/8
4RZgfJrdf20izYGFXuaevcPGnCMhl7WhVKBBFFmMTDARRhiUDCbm4+Z2UGuWZBQjtu5neXSnZ6AsWd9SyPnbmX8bX2IZYyy3Y/KN2HhwZdbnwnrCVK5d+Z
J62THacE+XKLBHUAErqF1xSRGEHus7LMH/xQgcJCpTG8S0WraCL3hk+GbzgJLA1BE85hoHVlai8pzANp6WAyU5VQ8YxsWS9tkb3EUJjXmbC4zBCH7V6Ejq
KDxdrIGz3aQpfHlBSHKCMtdk9KZpEXrCkZfakY6c4oVJQNREcKBvfWhMIa2FcfXPuI7JkBqeVe72fhZfLtZCam5apAivYidJLCqLirfNUgVL/xY26dh0U9
7QjPXP3OnMVBEpaJKAJ2kL6u41oP/7fTJKqiN7wnbkS+sQ7plArt1qXpktjvHhb+cn5PN9pa9Wm3FnKCP4a1csKyHT6+xJW3uy/pBGuxpIaAX8GuskVHfR
C9SW1ZEpgw3ZL5kT9du1jPsb8mvO8pDxszHofG9jHmJGtlTtcM8K5G36Imv95WMZiyyT4Y4mPB1xMHrf7WynRrelZaLfYFLwrFUYEYyt1S7C8wwGM1O36N
GJLRRChsEWpNad/OHW45cOyX6Oh6gZZzDJDEQb+krpPq65tkOaiRFolJTgvF+Q+74DGr+jVU37bgmcwH3v/ylWabEMYku90C7YQa2Nv4IkknmZtNfnAu3o
A5STqq3W5QvmzLZej/7DRTLDejkoHWdcSPoQoecuIvsWI8xnbKyUdDYMjkuxBc4Edna0Intnx23S+GhvXA2Eiu5BfYGyz0/nmRDHLm74WwfXdZ8fbdqN5H
HsqlwqmhiVkZjrhBK8zSLBh2Il9RAh/8JXMklcfmvcBXYPu3zwRm9iCcWekH/GKxXPiaZUb7CWZWUQdCZDSiNUkZwKHODe/rtyhz5zi+uJIGOgNtB/ueAR
iWcYM/f8yGHmi0XkQ7ONhlxjYiehWIYtdq5I3K117dPnCTeTTtD52HXnDpeCphHJ4bItG/EKCpFU2ZUf+pxOtRBmnMGpTHW7n4e5rvFU1aGk7QzX3frvZe
RNNyRyU6RgCOShBeXwVMRgsLDjDACTWG/TgIteYROHAXA9DA+a9OSgXJv86/NTkh69qqe3bSNGyuB2bipcuQF3WI6qlWlQ5O4hoKqL5Kv55tA0D0Jira/L
QWtyHjYNdKKBiUw6cnD8UgJB+MK187G5Hf0BXNJpJW92r9lIex2aL1ZdbQOWgEobNmWLp09sg/3tKPX+WVqBGIRfISAvVjcqHLMsFnVR0Rgkxx67Qd+XYw
6oiGVbsiwGOCJ57oIbi7fDjYqQmtvl0Tg5nO4N9bMky5gk5oG63ES0s1xvJEzEKcsoAD1PI30E6igQmFDzEi1JA61/ZQd5YoghNSEXuwirF8GowzRD7kNV
rF54sIJ92WfRs+S4wl2yIOIONSZn26JceuwwODSKI36LE+zEzaMNRSMcWrF3eZ45kjJL7HGFAlSLAaiScFUjwVXUcbBGMrY216so4in72EAkIglLCrNrX7
/xoqwpzj4gTme+8u3A6tdptYOtSW1AM0KLjfXmbwDlFblWYDzKSYRbZi1FvVcPYEYiIZkBPGuDZxUsgaaQf0OR2QJ7u+wvL8dIDz7uFLO5obH5/fIKwwAm
w+cvstqTgEskJrAO6W7BgzUwSmEtGXGVnvQPGktN66VwCe3wm+m085E2DZpMPvGts0uYcRiFZsUoUae5iM+je+aQJjYkbplx3RYNEfLhhI8k6Tz4IxPNMp
WzlBzYeM8Ero1qxpHzo4FP/tDaMMexd3/4epLBb3F3Hs9d7FFmmmTwoqJK0PKQ7gozWYwayiuP1Pi2sSVpLl3WPPn3u8nkdQkpw8xpEveWtJd+QpXVoe5j
YihGUMpdsc1H9qRTcxZxpxNHhWdfA+sk6Nln4PD5nhzb00oTs5OzQJZDa9AviDBOBKMVy+wDsW1EVxslniXZXoMl+LGqN354bNQyoqjC/U8RE/0xVtqP15
0goxRxc7vKG9v5+rGJl11jCV0xlFE49e9GEriVqaqAy9/R9ta6t2loUzfRKdbzWywpEOTmh+v29sCFc0ikfLoqhYHLEYlVCY2+ZFd/xLRfzGKiM9ceb0at
bFdYcc0hqswOU4X4UIoMGWXPz0IGdK5Qr3v2pqnerUdO3udmHqK/gd9SbuBuntFlkeazijbvoPbVUYirHl6VB5KrPUPb4POq3ZUTi8cp5+v8OG6R8OtvVl
lt4TFbYJ7GJp21pQKZ3Tj96hBYJQt72d5HPUIeBooZKIH3/Nt3qxJAAvf2nY4YIBdVwje5x03y1ThMcaCmxFFaHuW1v4XXJoCxLZehtsO+7YoN1y4h9JhF
AWx0/AKSTy4zaVLJp0ucExM2MLM2eB2D28CLmYUFMuq4WkJz2qR6uNxBlbaRgeYKFEjIxYg3/hjmK2povM+pwR0LZ84Sq6lUJkUTl2l8ulTZ5iLoWOG5z8
X5DF/bz27rlg97lqJHhPIRXKmYEm+oUKBwRTv6KcL6iucxrW8Rf2wZIDVCHWEdrrVjtCur1bkozgv7xjONK83CewuWjeuzsr9MPnmHe+pQW3IoUn1dvgPl
DoynPf6sRW24KZQ291ThYZFyuRmlg24RrhEiwtndhVE5pxWODnXtPuqRrDNRcrZOM9Rpf93reKrHLFx7dMHQP87ilwLx0fA8Ka3AMW7bqw2GGd+nUzIvJ/
H9jAAImZmJ/ms0ES2DDh89Vys4qLMGPYAmkf7WlVMz78usPJhdJVyk6Y/xfHm9KW/W0Ze6/J3PQmxDQxoJfQ8UnZGN3CXN6eeUWc0nze2gwLi7nec6S5zK
uTvAV+VMIpVEuRia0sMmJEvm770zWsZ9FC65d5CGikmhCJ6xKeAb7IQUibSDxdkP1RduW9C02Z/SO8UkLhUQWJs9qCzdEyLx+UV6c/ivMlbMLg9oSufyFY
vid5MX8Hvz1PMdD8wIu6CdV6AAHyj0+illbUX23r+njghXSwiCQSdzDPDz9E65xhjSsTwyzhaT0bvJNmxEotxB6+1P9THNGvS5I47pqQWLr3TzxsPcKUpt
OCi4IrE+62OrCBl9P1M6YzywEj9Jg9fP45Icapk29eEPvGYe+UhCzTHdXeWpSBceS6ncv34L+RGZ8pPnB0vnQS14tetQHub/CGaZCTVJ92lg6r+SGAFoBY
vtNcF18WO+gHfH1Y+Fth8h0f/OOc1WcnCYcpL3lO/tdHAzDfEesAuZ3qn7bp/TEm8UGiUmNzLZLIGKbWirB/72L7RblxiRsgndT4q2VbdgJA9JDdZIRMeQ
nQfvLuVEe8J71kMf2k1d1i2Bnn1LokKttJQq66hdlWSCblH+MQv8V/ObNjZIrzl3SDD8ihNeVt7vRVR8bPBLjiQCUEP6JcfhRBNS4/Dqbv4iQ2t5vrsJQb
4Za/qBluAqalX6JYSS6Xp6vTzzlc6X7TcRfYFS9RxcvCC05YeIZ350QZwAw0xGFJ8Ai/PwLV86trBhOE/jm60Laj/JQPXQndzOaWBTLCFvmU0F3s1MLTXZ
uUVOu+IwO5eiYcUvv7ewStjbrdvieJlJk/3WH7uw4UB4xxJu3tA2ipu7yZVxywZHsInLfOPHdQq1ARfMou3QgU7Zmzto1l5H3NzGgoyeCtGGpKgieI61cg
3WT7h7G+VL0klJRWyBuPJz8eY0v/cFQ7AcoLStMajhZPofk3mY3AKqPotlcU6ncNq5t40vVCLY46vyHJmG7J9ReFwtfAbIbKncL9PJOO2LKcNP9NZD6FC6
plzRVSsVU62/3KPh1EHtHPbt40RL3mebcTe4bYb0V8E0dYVnb8QokNOAXlJx2XDIkVEDziTxhJsKcU9gaOhzWkagNziLP3MIVTjzen504eztKMuEWQTP0D
Hp+7OvpgUpxBs8lYM/+OT8eEtcs5T+6176n/uvVJPxU6qRUA+bwDZIkriFnGItbEYpMda1KlN7k9m41Rvw+E1gA+Pron81v70cpL1YxB7mEU7RXNxVn7mL
KGitErVbjSesFktcQUMRMSu7iP2atGd4Y5WjTD8aIsnGML5yobTEsAwas947QqKzAGC9WugpMjKUA6Kq3Nf1f1yqDC61P+TTV8f1+a8syIorikx5hhbd5v
mFRCcyPTjSm7TzyqbzSxl1qnbeujHR2SvLXjpGUmBu1G0Ux3Sy2yTVU31uc9Llkh+vGlXB4PoZM49NhNY2nFbh3fAhFRbgOfWgg9bfd08uPCmxZPIpsl80
LIbPrSdx9Jn9wUcc016UVCbCjLZ+T1DF3dgroLUTmOeS7fP3vjeuU17RTv+cUm832bdz1ioFdzz6SW6ggOGdB3/ij5iZPXNMRsNRm/H92jUUV+12kJTV0n
Se5fmqc9JT5hAKWOdBQnR1P7UIIBNnjVLwrH6Oz3YXGKhtFo8CcErto+jaQ5OHMI1ssJdpH+aFmGC3BYJRkA5nelJtvSlESy/dYWwosQwPBV4OLrUUCk9d
yn8EJusYmIocgi7Kwr31CCGehcqmIyvweYG0Pm7LQDJkdFlPUiI7z0uQkuqXzS4M6ZDP/TS/dXiCpG3t2kiiZJBJMHCO5RucHBMtr0FfBe/aT/qEi8gg8L
PGydCLFJHIdwtMkPBCO3cv5ZX7dPR8t3UITniem8UfMAzeB5+ImKbsp2KIvMHXJD8/+Cw7UNk+537HWWDbT4cRtYwVWsnINzgvKMlsqz0kbj/BZSyzCGuR
jA2BoNhkIsn8yprU2XmeGFQ6PKFsIxhD8FIKvADSUP62YAZnOwRonZ04rc3W7tOCY3OO6RZVNA9W+p1tc8rq2RWBYDDB/5ZK3HCSO8urG1cWNbytt2qPOJ
Z3Ae2XOHlr/GtmnKFW8IpxmUzeU7q6l8MbRTzOnp9Vs7CkD8L9EZYpZYnMcGx5MS9G1Nmq0K4TN247NpDeMB5VNOG/oh1B5nJ8P4zkNlEvmBqYw5CSNoaX
ZwWonDhM+8a5wuvtqSCAkwS3/pzwMd9k5Nmbfljfkr6iGY8WO/nHNoHOrH+JBLcjWNerPqMkBSo/zDAn80O/AztNY9O/mhX3G++nZx00NXWf8rtAc+JCu+
QpE59XnuTGdbjgzG8bSLPRjkQzPXNDy7grH7eTmuh/hwvKFQ1L02EBx5PlK2qLgVdU4OvLUofKjWHL4ec28g4Df/iDd+myHY0qyEYaL3njjLn/158yPynS
rdBWNuCmjaXKz90xR9UHB6CjlDtkTsOJ1Gn4YfXYJF0XUDtd9LQ6D/fs/ASZXq8278dC7LtZaXzqKO2Kl+EKkgm7OLp4wJoxHbKFc2+7PplBa6YC5oaQHj
F2tdrUI3VTsypQ/aqIdt+YVZqPkOXkQuQxPCbTTXKjCLYWrjYYoLbYgplKME0MQtvfWrWoMOMo4a+o/ps2SEll2BbOmsSC4bJQi4Ic/5n/BbmGu/cpX4co
8Yzk/CibyEAgrdKp6eY0UvaqBiAhRR4T0dzj8fTSPEIelyavcUA1b5/frMmb64lRj6zIf4OpUJZhNSHpPSR7NJh56cmOhnnM9xPNC5gYxDsKnIIkTSpA3W
Z2rqIbYt/f5Q3Sz8FGAqJVhbyG4q8l4cxsiw8czWaZjD5iGYlVVCQ8vQnf8mF++MYhO6ry6jtmZsBG8oCWHOpl9nFmwSPp5IWYd9erhNkxwQNsnoj0aiLD
hWu3cMATjLYi1nDRcguaTAogxYcM6XrO8doHAKmWduUH506zPM+uBOANoimRmxsBmJLHp3DxHx0W1bnxBb2OGsqcifDMiKMlJR93jugKVrS4ybKEWdeoIJ
7iGad6w7JVQ1sHs+Lde1x7PiITvUG1o5h+0wFJNvGUlAkYZC5ep4DI7RecFs0eOWw4zuFbsvsBznzrNIsZNmmUGbJK3Y/9BEXs23Ca3vFJ4/2eE1Z2n7kn
MP36E3MBowvwMnM5npKRA8SboDNypjcL75oUFDSJgEhjoqmTgdQjYmgrXyxuvOlUc+Alcxdl1tn11Rr88U42omiyrcSsNMvFWx4G9xuJS4bfBo+/APMotq
tmbCIeqWBKUuMnVXIJ+OliR4U41LSkdDaucITNRmcE96Qw++jK0C8WxGjDeBafQ8XKexaTIaRRfOm76maqzzyEKNnSNKaQzga+AszPI9tbOO1NKqljnZ52
W6jKH6Fm14jrbkNbolvPI8w78/IiRJGONPaHbPYjH/Q+MuQSgzleR/DUmqe7V0cREGhitDgQ0auFsPxtljzmtDzhQiEvM15bcY2GOidCpjZIz1WIPM3bD9
G6GTaMYbe40TCo/lluHJVl/xd2HeWs7qrpnSIFxFr/n5ZIWlbAPe4TvrNk++eLz1NvZblMJmCreYjS7cgWvtWgsCyjqub7pG7RQELOmNs2jAStm0KBHdJb
J2FwAo7mAie86vOLo0tJ5LBzxsNdqpDx4GrnUs7cshFclcBhEGZYllXgfWoSdeN5QL+Ui46NP/eFNpjTBfdGYcLepGrAI2J/vwuvnPbg2hhBFfHvaj46ht
mxO5rsNqNyfh5NK/IJATnepEsKKqZAzBahX4rpHIlNi9Y/OGOi9yB8jXPdeGjUWnCsDaYUCVmRntIp94bHKqg8D3XtJUqYsMtpP7S/npSjdssmhsfHveHn
fn5fuXNuUwEUqvvdQvftOMgxwhrLIntW/S7lXyUV2a48NfPeG+DHSPjlFLEqo8myGIZpESLZENHlyL4e109pZJa/Ii/HeRRksJsw+huo3lK4IU71ac9NET
satbiZ7kzXC6fkV4qLRTTkxaIlZ6ZFhk3WYet8QFjfSwrI1Lhfq4jsT+MDTmg/ZLWDD1MUcec19Tqwqe8+14mOI6AV25wiwr5UHu53OLY54QC2lJV0Nf2Y
troJSST3pFtcCpvs9rZnrIHZEBk+Zi7jWwl2ODCGVpvo7799nQiHcBhjlcVkRPnKJOCszjhFHzB2bGKZCvi5dcKBi+WaVT9Mxo8ZrWjk8LrmX9upvPj5Gp
acaK+pQ3rtUa1Jri2SnUnyDG91HlOsZurzHRQGKgg0HrJeUckHstMBZ8LDrigx0rRC9FAw4KV7zOAGeeE9Yr0566oWCKDrUaHKfPIn+zDd0WCBcIZWG0cY
snOEzkZ4tb7j7PRzyxCiJzjNM0tRnLVEwxOKeXu9jNks5ex+K7Ggj/HJ3QSos5JiooIXNNr9iojH3wT4xIQyPYvGl8/DaVEZLzRyIFeHsAV0AIryx16Wh8
XyPS+sZwCoBtgGSR2Cx1rLlMwXFOGxvIOjQe0q+6MQcWwN9VbE2p96RR2LVh28uUern5YZleO9mf/IQ4VoHMMz16TUyTidQLgnTzpkeUotlKyr/sYEVM+y
r+9YV+qBPDZq0Oo4zybFPoaNQkwvPF9fUoJz5KQ5UIZcxnUR0QetkSu188QjEk5T8zNrMpaGNpE28D+wndBCuFTKH0WOBW0BzBoZOndkkA20FG18q/stxe
Az9VLt+uEcDdivT2D4JGl89OJVtFCpV+Q+5wdlKOdz1poQngfeEJEjSIZQ6bATmdf9dPQDVEHQv5quR2F8ISjBusWwuJzfmt8L1KmbaJMDRaipAQlCBtc3
AsiV5FhMPTlow+NPFEey7humHLSqZy0417y0j89hi2RxDHpzgaLoE8a7enmWtGAWdWxKFh7vObrKuHFHtPNIlmdWonqBbIze4iit32oydnDVINQc6nYZhm
FMcU6tOCK+y4y/vqqm6pzDgSMTFwIDZ77D7VYODXvmHj6xDLFTgbBLnkdyW8SLqeZQQwl0wQswLD2MsB7ZOZuA5OsQ2n7wKIn1a7cMbZP+lZfu/wzqBV8P
uHYZ6jYA49O22T04AI2fhzYkBvbHV1JINc3U/JBxXqs57DI0zIsDqsN0Gq9Y1Axrx1omkhrOMIvlq2RqV6GZyE08kbgQqf4NMpdD1fmCTBa2PlFOgdM+sF
91R4lFuRjk9HK6QtELA9L7wgo3zhSzULUq+9g/sh/f7gM+gL55rQmkpUi42eNwiVnktV1T+6NIwfR4EF3Q2uokfIowTbp1/j9zlh4MzZ5m3UT+dX4P/lxd
LQo+D+/dNRL/k6CqSFZRi6SB3uxTM205391OCqSJh+lUhgB7/QfvW8tKrjSLfnxE7G5Czlpfo6Aqvozn82Dw4dEW71FAFIne0v4q7YMlx0nXtKujKnPZZK
qlpRXJMmMClPTHmM7VuT/4UpQjgUWkJAmyNFd4cfgTTD6ZNtB+ufCnAM5kwlOvOUCXnN7udI1tMDM8/iGiZqDFOF0f+RLAEmQHnMhgYajoJwdyrSeWbMgU
IDu7EclBXYDWFY8B+veaR2h87P7pXgMyom8wW3dxOWufyZMPZ5GOOOf7XnWLPOr+ccnFxZ2IRMYmYT28BGRRn+Hu7RzqhomYdFymFfRKTeDB9NAf233sLf
GGu2FqiFHZZ+i+ptAGNCaik7kn8c0xJNu4FBpIZtOk04rAzMyKVaKuU1IAVEVzIJ/ZIjga1VSxPlfOooggHxWjzcm5mKX5Kl/2bzSrjIIzlJ8jC1dfLK7I
QBVSAb5okwAnLP3ilB3WgT/OUbXVdDj0kqCvxc8oiXycBhj5PZIFTn70Jp5mIUbvM+nPLMAX2ByLZB36z9fQRPhS+J4S+I2ND7tJ4qIRxfQdwKxX57SIOy
oO6tskSHQJTIfJvaXTHXhtPlKn5tiv/vO/zQ9TURUbWuZo9Rc0Kphnx92Sni8Se6JB6kMv2DKeQAhInNNU92sr1YSGiKjkqGSuELz0Cfz0COc7vc+OXUnD
2GGztDeLHtswfiBmsGuqMC8x1Dc76wXFzJ9vSY7eYulFRqzwyMoacHFjBYTwI8DuIiqDGbKB3URR8CUW+qxp7dJma3f//Wd+gpOe8Hm655J5VccD4I5ZyS
miXHm+tYiNsenN+mjbLMI6bEPnJbiqJZI8KTkqeIirc7/+iX1FyfwfZCBAipnO8J2COJJGD+4wg8H/PjGVKz+3hLFpQjadSQkFGvSKVnuD6PA9ZSr8KTc2
yvMCte/1+Dan9wFk1TmRBLOL8cVk73G8/CtgidukpMYNa3KvjfDyGil4oGL7ZgwUhwKzSYkFkVxTCYxQ3TV0WiOr3TBQYevy69IwhuWEVpi+iuRQFY1t5E
KYq/aGYGumx2U+wemCBqnDmSKF00H4vLiXloWo4edjSuLxU2qG8IMSYYDMPvsjPAP2gYYHXnGoAp282XmjejX+00awZb1Y/LEGpBneZ7NDfHF5H1X43fJc
vSL4bg+YdFTLPWbV0el5X3nunefG5EnkDnRtHd5UfoQucXGS6RBiG0FsqR8eA/TeDyc3DcJV65bH/HitYObshNEQadkgM7ihvUgdZ6EAUjJP8mOewKH76H
OrmHGe+zsqmbTkT1GrOAaL+gD5CN6vdv8m83bY6BQUr9POZf5OJhB9SyBJgchwC99fEe93nPYndGRzfQJEReoU9CBqBTW+Yx4n+qgS1LSJZ3eX2iRKKhyp
E/iLXvqxoV34PO55FImzXDbpO0+s0DQcHHlaZssFNZRvUYRyUA6Q028zCb1EFlgh//OEyNTi4v3ExpagptYRVs27WLWlB3lO4jrInGHPyi8Rv8Fh+znHeq
J5bOWvypY/AeF+/vwbaGkkFu/HAoRnpHOuTos1UEhGcDCVyQWwuWKNSOKPSfjOBrDzAGSvIALO41KxJGiRl1OIe8XpoAhGEFk0LTD9Jc7+b3YkxQU3K9u0
+chJ38JdaZIxSUjnvYdnPF6LcKyK51OiTPAbcFMY7kC0zSxKgxPLf5CovDdakdDyIjWJ5193yf1tc8W03P1CLWWFxhL/YCW3mPQ3aacV6m+XqdWfwsSISD
+xdSZ/BjFp6F3OHK+iwGuLAujJmI+oZSDVd6jI2Ukuhs97RA3uXcHgbOjiaV6NysYRV0JWsD5H/kVW3+P3PALFMrEBC6ZNVDHbsUHecyaM2atY9IVQ8oWl
aFR7X8kkRh/05dOWiIWuyioRVqzx56OSoiPhnTkuGuP+0t0umSXCBl+unl9VxwGPmufBSLnJif/YiOGTk70i5HyjXJVbM1Fmtk6whFrMkSCFV/7xPZW0PY
d/C1JjHZg3XqTrlfl9mfhar7m3BYpq9bgFw+etOPD1RiJ0r7DcBgwR23Dkr4EFehzURihGi4tAip8Kqn7+2Nike3jwnG+iuaR5rhfUly73dfGLaWAA7HOl
D2DfRaYl5sAWpXIDb2DiReH5LfB5SAGjW8Yb9pGKY4VnafxOS+WMmB9IJOjQ8S7D1/JsQA5LYfE1a7w7gs7lMKcz4ghk2vdHYXPbn2HyUW+NWxodKJshQc
D2p7Sv2DwPXlgZcXPGmfWGmM/QQMgf4BewCaAhQNI5MNL3qyCbIWl/ni7IFfQKJooNWAtMy6ZbEVHRHycawsNAeWBCLfSudYDwooC2md4NqzuQPcDl/IOz
LQ7fuArffOtroYzlHqWL36HVG4ZFSeAlZLrLYMMBRP3eqcUc/nnsMq+gnew0ibFINZ7/kUCdVyLTPB1Ln2mjzsFNBk0KZiEfPSpIzGpurtmugMjAmRM/5c
PLnqL5TQV9WQtSkQkl/uiKQ2gQtlRur+YcMySbmsiF9S3BchHH0PR6Ni+Lg/oJn22JoLlZJDffUtx2UUI4yQ8o5EDDiQN3Q9cvE3UVbsTX9NdW1DevM7ju
QufTGouyWcQAXLyQTTLal2P1Uk2dhd7dRJljL0RAkYfe8TATRoV009Tc8nmOggWYdqqIC8DjVSbpJXzxNGNtxrRTzjKtVSC1RQhYJD3Flj9k/9k1EBcxT6
FTyZ/nd4u4/u9C/h4DIdTDF2eNDSScgo6dqzORQCVHSmhktIEps042XqDkibrIB2fg/5rIrQiyYszwpCf4zjIdjfkUeYWLDQlE1oQySEEgg8s9581pOFNd
AvqH/TlaR2qMgVCvfp5gGdN4Mjb4yX9TuA+gWGHvN6BBz5OTsxpm4QXIyrLjleUQA3dnXD2T4y9xqdJ59lmf56eInUM9O3s3y4Wwt96UlKuW0OJtKIWdV7
D8lUuFbY5g452Gh04ZYAuZvMD1sZ2oUHJhc2IdWUMNuJDTmZ8kd4lU4dYdXM7PK3XXiTtAHI0aObFZw5kVduet8y6vE0YiCoMVXkC/6MK417QMQuC+xqb3
BViUYMNjq/kgrBfIa9Ry3Q0V1QjujY3Dys+wDjbuyLCLt1nzMeWxJCdZFuKupSqyYQz3QuHklifnyQB7E1rNYhYdGcbw4t1T4qFOT6Q7Uil2zhhy+BXX2K
VauAWs2WJPCEh8mCPTZmkIFFo6G8HYd/6YwXWvskhEtBS+al2ZWCbyDRC/vO8YlcDlRl4pIhR0MyyPUyZQCuhsoOCr2pWJAHywYkiXCFpMgiO3nm/Rj5EX
KsL83yUFdpKkukDB1OvUAwQfB1Cf72lBEGTIPluEly5F99hCbJ7WWgvZeaF56RRNs7DJmUHNu/etyBQUQS9YDAWkg8U1zFa1SdGb0xfFUodkGoLm5nJoOw
ss5QsomzcsZTErTer8IO1K+gdudW3KCpAQ0wZXE2DsY8yaGeSZD8FItHNZjUyoGKpW17NFyrU7MhMhYIHb2As+Zr0uq+ecxMTByhk+m5Jd2Nnx7D71oxcU
XAF70vFXP/LWjZF3EXm6OO+vzqtwuGNeCmQGW5eLbeSZPZ3V1AdMRmHuHsj4bi2hTq663JCC4WYm7wJbLrH7NK1YlSNOG5YbNuui00E680kU6jWwpHAF6N
YF116NN8KntKOBFf4jBSHY7fqckkwm0Zbasv4B6pMPo8zws/Cp2kxM7+p6z6FjG+HUiYBedm3VyXfAM5mkZFgUcyrsL4xuBreEU+g7lfRtiVDtNaXk2VWW
TAU7zHnhtginki9icN3RwnoWCJWIg5DRing8WZMqe/XBb3KTubBpSCJxp9GiUrK69tE5wryvoseXV38eQsbIGFGbYnEwl8F5yGh/kDwa4934PG7QPOE5e7
T49tbuef9MR30fvTfaqEHs1KiO5ylRxTyMslTR7nQ+h1KHD6sh9b0Nxq3D3Yt3jfL0djrlYd37FUNKXoVfHRXg55H2eLhyn9FeXKqFI1EESV+ljOBuIfKF
Vm/Yzw+y1V5Q0oRLOZLCI7qb6zyvjU+Y2BqUIONRX9ImUEm09ilK1AwnEUDax1r4qPN606KnPE+hvNkofOaqcbWvvdqiRSTHbBkZp4+rcVSIKIT3ghxN6u
C6pGa19Zo8ahNNb956eGzX7VkzEGY1CLIlRZUVIvVdKgiMXSS2ZrhKd/4cnvrXaIfSjxaH/W/Hy++z5B6QCrVwt6nrnQl1m+DMBrL9sne3WmwgTC66SuY/
JBItyXTjJWteeWKzwWhmYwohENKXORdmFu6Gy2Jm425+uE2BxO4c64eY5Jt+wD/Bbn5RUNh6kdgrhpwn8ZYFqiSdikTKC72zpAwR6NQrZBh62Of3HmD0a8
exKVZIEDV2NqTM3BzlzxC9GOvK2n3/5sYbWpP9L8Mcw/RrtSWJO66KGndDe0MhG1MuJumGsnQN0+Asp5E+eZ5iAAEq5VIMom7WeTTMHjse0s5z+29RgTyj
QbazoY4XIwRLrSPp8i/cFiHKZPl4EGW4/pN/lP6WRIx5hnTV6d5b87JmaE+5jXgOq5vlNRfnIbkz+Zaj5UdOwObfWYpYViieMaUeK0cvgje9FTlLirP/7g
vzbSy6iY1n49qjR/i700FjYv2wlfUtN5dRJgysjahXc3Z4t+nhTeF7bwvwscQWJdifjUuYyP6Itw6Z3NV5Z4OFmWXCkPXZzTLvBtKlAUQRbtlSG/rTvw1U
LE8AwSoFD7EsijRXIDfvlNLNPPJQ398jN4v0yx5C26IClVSTXDg7xnU9cMFB8bA2sogAjaFe/C2dv8v6NbPaJfhn5HOIeLBA0GN1/TM1MJh5KkmJEqqZU0
kCffSRoO2XrNhgKLJ859xik9jOZexh+TJf0Ci4/96ho2ellSaTE25YkqeOuXDaARm3AXBHbAiZv+GkC/vWqgIg8V9Z4iCIKHJtEP+YFDZvQ4/KmGU6gt6S
M7drKr5qrwi67nLSywdey4gMJlc2vlbeLK0cTPb/xqIkynPTp38jde+9FVV32N9imrMc0p238rpQlJH5rpJy9UyZqcRGl3yuU5k/3y91HG9EwJWn6Tdmvy
0VTvzOpWgxcnDf2/onhATCwTpRA/8Qk5+bProqaNlsFs62GcwBpWNZiwFc2XOpiEc5Kq3JAxkan5bnfiKz5f1ED5Pu8/wRKeumQ3AydSUbplKl8wMJr7o8
2M5J1f+BsLcaCPpnpkrg6JTZ9KCdh6cARag+JL1y7EiTYvBgbLmaal2il/+dG1N+yMoiwGGWCAMsJaiyb2uyK6IQAN1un6cCkDj0YrSgzS4lLDIQoBsbjj
n3uDxlkTa+OgkgBU9F1Ml0BUPzXYPpTEVFXr7IWd9pEnP/YWGmpom8jPzD+JcC319Y+mFmNP31EjQZDkDJ2KvFcvYgYXyzxfrsLLbYhJNQROjiyK5ZuCFJ
C608+4NQ+X0ijWV9f+Do311/6kUGhk3jtNyzg7pkftEyTPB9zNo5lc2B4Uyqap2xd1u0sbTUNjQza/bBClfLH/3NUiqah3AuuSQsHJMdEYa2YXEQLmyqor
++Dp+G7pg3CcRo7gY+iZgwGRJGh2VHzDV0QxmQi/rp+dVtlipuWK1twokHKLK5Xj1VIsqwbt7lLQjXQ58q1h6sT0mWHkm8esenYQr8RnrpDQugL68yxe+f
//+nsLPWMOoziASI0rECGADYAMTSaQJDT5Ia/zYVCk1n4DZ+6bBD6b3KZOC44lAHXrI40wuLCkN1Jg5uEJvfQmIZz8Cyux7l7mB9z/GLrwOGCnEP13XBMw
n1MFc4X4JI7bMfkSE0dPLXm+Ud3nYmu86niDkFMW43+4IOgPpjEVVEtNv0rAtHz/zE90skglYUedE162H/d386U1GW89Q5UAPJLVDHUWKO3sKm6OcszLdM
PRhWbOC0O5ecOZjV+CROSCwYBtJmsbij6itFFCRW+x6ukYjxrXhXhQY3FbajXhk3ik0ifdcMLpZyj7fCTQEV2ZWfooVvDV7YgYU/BiM1izwIsNfXYIMOIc
stCm0FgUD7nzoKguSNqbhGabzw/qm/boPRHPx9Z0ITA0tqKB5yKyLifI4O4rKOoWOW3iH3zqGQQQ65qUB9lDvljv1aBOWcc8rVtKwgwaIOpr2jkzyZ2pzh
c2dhuXMfqYZAYtYx6Wxa7dVQ0XIi6Zhu6WQZWIJPUEyIRwRB5qvJTAnPQuCA2+itL0pTOTSBJUuifrKieNLhM3ni4hYvx+psak1HpiKmohloMF/NNG3gRm
bLiZdy56XeNqo34L7DfOfeV8VQfS2ZOexTJGP6TYQX+F2PFQNVUT3Fpmk9IbMHdS4aIovTRnZ2YEL4M/m3hEMTUQs1T+i9ky6aF6xuAEmbFG4VCdD5KiXN
wY/nDMtVuVy5zK7radCbOzecNz6Sq1LKByepUENSgLkzMzGrsfr43EfZrxQRhb/6w3RFeJ8xS5y+x999l7nJyGKYWpebeuMs9qF3Nm7HDRMlIUUIMVHyhB
pnm/F3RyQbt0/+W+CRYRDcoZ9DduVHRaI5iRnkJ1bK5jSpBdzINjzElIvmiSAGEkjYdPbtg4qwbzJulTOYlJ3Bc0ezfd46BgCObj+JNbpp5j0k66A3X/h4
OTUwmhQ4ntg8s+nb1TF9jf9yPiZNxB61qpfQy0sK7e+SQGDaBb7zsVqnVnOho/BQr2URWC2jaH2ZOa6zkCaR2eAmJpzHmaS2Bbt5/ycuOvfJ4T9FANgFmw
aZRj6lYrtVsTxKqnbC2aFrl/HsqFCAJ2LuUAtY5k64XILNci50oxy3UkEob4LT/AYGuDaZVWRA7CF5dRPsxDR8Kd2TL24ZqBw+3iwptCYK4ufPC6/Zxl3y
XTXw5Q2lo07eXCUiCmqBoFm0S8RHRH5+jGqAYIc/2rARasFKtYY5BDfOzC/mGmyYSU56+F20yeTRn9Ql+xyDQvbtpRwFTCSfR6IZ0sKh4redE4DnechezX
I7lY+BD0C6mpXd23uPusuzqEj7Y5RwYGMxzp3LcAWHHzQzJiRya+Bd9WqRYS1IOO95CCY4f/7gMnaj3XuFM4c6pmljZG5wp/vEAwSGw5/l4hchMZSnmy2F
It6NS2Gg03S3rXkftzbnsffFoxd2VXKenPUtYE25pLfpgAAqbCMyNLWZkBNPkZux4eDYCGKqU3oTvvxUHXw/LlDD+cL7s3gCsCifvIUkTfTWIeQOEYh8lZ
xHy0BZ5OVW4d3Wy3HEf49qeE45Z5vIR0Q8oHdEqrpZvGgb9UX/imtNypy8zBg41DmvHzzw0dE1DYhyqQkxfv73P+OqZeIOdxcPFy7omZPzZAmIo6j/I+Fu
uQkLYjWhbGKyqvkMKzsjPWmwcSXHJu81DLjlCo+5T12hlvJl16ZQnrDn3kFvdY4A+k9QL/KOCK+B8i2H5gdj9mEmROPQPV94gdRJfhHPiaRWWMuszTFzZK
iljRYNLmtuAP3CN4Gf1UJ2tv1sCCICxppowDSGELtgmmUsjktWGbc41pNjkCnxTBP6cXY0nIo5RHC7wzjZ6Y0z4w1wcTJMpWJ8kCKZehyeVkYEoQZxGH7Z
FgP8+oropQWcacEsBWZKFT3HPB7If+OfPbu6kNSUUKBJRWEVw41MeWBWgLzCAxfji0Av7hnu6yaqQ9IQSoogHtIqVaTJadJALiJ+zad2EAuaNodhXOUoQI
djbB6ZGn/uemhIWrClR27cfjKs6iZpNwE7QYgdZigKORBbIuLWYnjzwTXp5kxG/yV2Dpk17HJlKg7Qx739/xiEySw8AqQ2/j34Ea121N3H5SbhCKONC+R8
itRnnI2njG4w7ZCg0r5dn7kEIRFcbzKOk31YETW5U9mmxvSfOKZJZv94de4JySRO0m2WrzWdzrOpjN/sO+4BF2lhtxAOkEa2vipvYxmQC9Nq638HKI3vmO
X36DM+Kwx8WEsnTa03YLe8mvGH24LMYqgcpsPQLWF9vEq2MQVyntGQSU7oxS7BhOSsJwKPDHRAvx9pUW1SwAhrDq1nNk7Ds20dys2SVow0T3NLnpVJ454E
ycH5lnJLs0dlbs1jPGWi3O0+V1WXA/Q7VdOXbqFlszbcuOBJLPRz9khqkqQdFqJ9rRiPS6V6AGlXpsSztl1IzaDqalLWQTSVh5jHLaqeSXPHXLYR8kmSSH
B0Zvr7jIKaW9dT2NQcKgKr2KT3wchnRqdbRNRhepEkMkVFoI3JUzenLSPGSBdAKDkqk4PYxOecyqm4tQkFai7/IduJFJWbSZ8r5mg4MfH1+HPuflsG0/95
HG6gjsePUUoUfrIl9XF2AEmIs/77pIbHUFjz20jv4UCefUmwsU2NZ0QQnANK7fLFFFMc4Yklt0vnzMpfnGdd0SAknx18JJYGN2wSEcZcK9MiOn3u9ro931
Idgpt2LP+wDSXjkLa3qZioSSDlgfgFHJHBVbudCJqnbIB+gU837H654nyTZeThUtmr8JlXlKlFBmAGKoIyYnM13gg8VGQkj/rqPRf6i0VKdFKCcldWquVu
HGIfqkHku0Vu4V1i/4SNOzziVAJiilnotXudJgqyhU+XzpzyksM7g7DzRAN571DlnpGWsPuRmzKZufu4NiASmCGfRmiBIdMm4vW7px6jhiRsYVusqDZWnh
fyTjah0ulcpuuH/gIbdzKD3kKT3zINxzlDym0EGTERimVazTgf5zxISWc1F7ZrzNqnYL6zad8AKTdRqfYMlHHyIvm305AKqLG1Mzo1Xv/NWmtrnXFLzg0R
K7sLtaqeaSyw2+Wz3SXOEin/vRofwIaUBXhopUx5ivkd2hd2b6ODzCCcD8ohSfQcDBw+WFGRk25gvYxXJNuKdNJnMwj+tMEj+5vnIT8NumAwaX67Ag6YE/
vimxeLw9JEkPU6Yc+sX5NVoZcbIs/midKjYGCbvl7pHPG1hRPciIVHdmjmhpSa1Ilcy5mCVD2v9lVOtK+E2YvzksFyT18O/9YihDZYSYCKAXTHd1ToDOfz
WNr3KssZjzZlalSaerQT+Dp10YYMcVAO2VX4+C1tbD/n08zLYKic2N4l57NQ5Wo1cl9ELtj+l5OtTc+TpIybdvITjuJOi+zZZILDpHJ03TykxyTzuWvHbs
yulhFILCSYDg/2pGoQ7akDs3xjGiBpzyBxgxUgy5c0QJWtqdtychNvmDuQU63XLe3Yl7OyP8IgSMQTqXUZdT795x4TI9eKD9H9OItDFmYd85Eu/zY0Wg+o
Gt/gPoCYiT+tVwWQvBYPB9frckgaBaXMIkk+rowLFN9ywgMbXi381NQou4aZmYy8ydIv18iw17YVdaXBjkrRrRttaJuohluMz/bN8uZcpBYk770XC2LqMu
YSbqHa3w2yZzNYd7nP1F6S7vFDyuDPeRDiU08PlJwsWMTbnGZbcQT8XFNv+xAIjHEtAbkFH+XGU2g1LI0Vugm9tPCqPwSPzglALiEQaR33drqSqhsNQ/Mw
yRoYsW3cBjx+rkb/3sN+JUg/VR7THgb678EkB9a8BFLSla/Ifa5v+8LgggD6sCTJWN7tMF3RZlSVmm4AXypu4uEzQF5LRy36+qea8X9TbkMiGc8mFlABhb
Ghf/N4SaQPjwmSWV9f7PQwm5pIf8SetmTpT45ZDEHDLsfMqik+BW292yw886HdVOGR1G/d3a3e4kACJ5sBCbUVi+0MGBcLxGyIlJzTdRqlpr+jMEcZtjQq
umiA7yyCAiTOtYMfK3vzLbALp3dpsQzmCXjm6fMTHgibpZykYCp0MVLQAi/F/0hmzGw5yU06vyRmCdnrmKqHjwpR2HeWmIAvvJXKPuOzdd9wGeafI8QZju
FaxpKgjfx1s5DtBuPGmqKcHsxLF/91y1bv3PsEYybImfKWmXCEF4Fz1BVuTrRH+Wnsx3CXLNwv/GObAngWIumCFtIH3wI/oThTRg2h96vQNHYNfY7BhH83
W0h0yYITgL0HVtYAxHbLSoe1XrJpmK5AK7+10XTbmDwRpNUpKen6Als7m+c0FsFaljXgPnWCb9XUMa+3Qc4YijBKWKRB0FFsNK7LsmhgcqZVy6Zynchl4r
PAqmRfXg8vs/HXaR9/fdWwwPSFDG3cElAXXMMkwneZYAYFfW5cIWcAqsqtK/zsSeSsq1pOu4qctFsZRoCKjP1u5znvpykp3P+iC2x2rL0R99ZHR0e4BTR7
uvwJsyIFNiziuOVrROhoiNcbGC2mNwwdj9U4cNlXbhFr46gzcHQt5vvEeTHDbZZMjaSPzLPHaIekN/LEu1BclGvrEnhw+LyYpiniAdItZVlvM8Ye3Btfzv
om3s0kxZbUALwULP75kLmVqWqXje0aa/hhXNgL3O9cX6+W85PeckbmvVtPVnRyLdO8nypaOi0wEzmW1wLEEgA1CJQCD/OKeHZnIyFviYfV3gH9budbcntB
k637OH7gZSgUFkeqG0SaCkb0U6X5l4iYTDyLJ5NJCuWZJMem2kT+YuGQd3RZ+sO+AW8K2KGMnxHZQEtcormD20Asc1YKLFuap8E1D9X/3d4SvsBJBeRvcB
zUgC+vacEY1DY9r4Dj66MotUo+Qa2C/UrYd4sLk43kwkTP+nF1UQyiatDo1abGsQmtu3RiDpQXFpUwbwCvoP26pHN/OIxiwX0BwhZMMIKkaY1LR+0px2DV
q2tSzSsy+jchDZtlXp+RkQY+vDtNnuPRhELhzEK9ZRBvMxBN1hPBvh7rJj4FPAlM7h5o2faa9JorAEtLJMtKp+pBJkVSTrJ54x/uQF+EsnaJWZXfhyOS4t
X85hvg8yE6Fs5/Sme8wkPnIvTSxezm8hRRW8QQVkjE0BYTliyHexQ8D7AnFVs+z9BLz75P8EHNj7VohgCU0o6GzrF8ifb/aOctGpaRtu0Rr4ko4ZGKvThh
oWcukz2TPuDrmzpwZvVEr4+1SHkpOSzJGw8Kxu0xtrWBVBgJ00m+3J2VDlPz4Y7C7t7DDa383znhynj7T+gTbeENEum/MF7wKAl0o3F/J0l0YgBG7P7+Jp
zkLBW/Zhw7Ou8TO2XwWPEvS33LHym8E4rtT7N2T22J+39cvFEl3eY+JqGAd+CQwaCOh4THm93wJjSlbcULP96JaShtMpInMFaoDQVq6Ta8eO3WmyZyxARP
NN0Bd9pYPLOmQmP5HYUL2hzRsXqYoOYjOF+hLen6CzNJ+ZYXM1zSwePQKbmhje63qLFRzkZTQ8VVSwmO6OdLDjq2pKB6m95lLNNHxfaXvsowmGFQz+ypXV
pXtHQq4TL9cukk+oxjC8MO/tFug+26JkOS8KzasID5wom6v0ESIeLbwcKiFQqEO5ocjXk2uN8d1bCSsUD2HSe3GouZdfSgewsNdsoCthfc31cuRfJrwP4k
Ps1Chm6fofYGaGkZAzOs/GY3Rzxf8Fmr4EknNXz+742jGhKFb5tFzvwmV+Ofadr5T7UlCqbqnri7kX+11wO1oI2UHEoJL6UE0lRr+Qk+ZvJS4MAZPn4Tvg
/rfxUMRuzTMyAn0qJSqUPeWA6uZiS4ckdhXkdkD7MeJdSTGHCP3bos1Uf2oKZX+HLWl7Vn9pInX4gBjWtaigKszOJc/mVHLWPs+kBZB7PGjtxlXvkxCUeD
LsQGx1fymLIJbJYDpc+1UxVmebtA+EwfT7Wtb62MSgu69+n2lehxc8l2H8rKx0jO8cyClY4sWMhngXMN87uHFXYvHFo5uiXhu1rRSkmIzLnk2tSDx96c8k
TCy/nAqQiEUylgelgod4kGRf3QnC6tBRJV8g5wfMxoeThaWtrwRPh1B6Mk2wfqRTEUFPpuzO3ULKx07MKrOCBQMP6TPJh3kTpgropQExwWLiPwbhN5f8NA
CIWgfgnP3MCdYEs+UU0uhbFs1aKsH9b+zoMESa8uOH5qLKYmTbAFoSbQyDw1wbUu5Odzoe9TBMOHn3uEiqXfDCMJCsanI9WcS+NTt+W6FHB17utHtAVQ7S
dfYgCiiSRVR+NC9WYrOKFzQFc3i/IJD5H5dkvy0Mrr14hX9LPrBTR5XZxCBd3C5yMcUVjQwEaIQ0XHxW7g+nlmqViDLBNw3uKCbZHsm8F1R0HLqJKBEmM3
9GKFdrGl9iPl92Y1eR86MXwbjdt+duDdJjTXRqA6jtmVrf9nz77jZnp7jaVb9PO0V1ZdtaivUo7bzT3c6F9Z9E0k24jHN1xh+jriWMs5n6UydCEsn+RoA7
9WkImEYfkhOsQqYJZJgiXDUS4Z//2horEDH621PCQCBvwqplQ36Ymnk5w3QwBg6Nk0MXd+72weER/SZDhhRB4qczhz52CGadHo26hX2S+TKAF51m5jW5GK
wz9I7PyN47PKNLQ1UEorl8enfroy8/CmWmGL2t+UIvMOX8YxI3PVC/JMmnWVlCbJKj19T5zktSq0WHuM99aNCAsoGP4/GnfqF0eJFlrkAhHp4bG/TnmOlh
gSaZ1+ar1nelHHZTHerAzVCeYq8u4oZZV5a4oiJsC5/y6JXNsVD9w4VPE0rbCgJNfqINoAydBZ/pLQ7TyZgXjE3ci4eypPYHzCCf0LBxS2nGeHF70e5l8x
wEEHofOkManhULfXWsveLfme7kuHEgQ5ZNMP4r6kX+O0iRGEqKx1DWZR93YR5A2q7y6lNHHwlWSIpU0hGl2FrRkL3+diImRwCfo7WjgczUgf2Za9rilS9t
EKGCU2NkFLq32OmMsyeuE1mbb4SU5tqQPKBAsF3yPCv7eUSNhzEqf83HFM8WTIK5JabDzTGzFGsGJ8X6TqM7ei/i4Ref4T4ezvAD8kPWN55dB8k3Shwy+4
sDwB/J+9iuinmWR9/qtch5nQ7GuTNiIyMr3IQcUqPrBw11vpR70m6cns8qWmQhTl5SUEW69a7K9XqBIsD/1IAkv/7h8wkmGH+AFIlN4TLS9pKYmAcXpKSX
p36TecjRtKEbMRBaRH8ZkGNyHy3wSmuetj3gBhHsfXIoK/bamoOByws4s9bOHdhIfl34eB7xm0V5lhjabnuP8ciklHwsXCmA+ZtH5V4mE6IgVMpwd1Wfkf
p6d9v6XC1ukcCsF6/CCS5HmmRWdr3Ko1fdvqfs6aYz1fpdHpniel6jPdSe5x7JaKYxezJ84IwrAOdH/pJDAFikf/kPQDW+eKB9xUO/t7zDLS2iHqm8ksmF
m8SjD1yheRox+w2O3M3X0sM5Xp7WfYl2vWuwT+jdzNMxRZ3TFzh0v2TQTp+3XvLwsjDuNThtk37m13/pM8c7Tj6PkwuvMGCgEg7DGdsZtHfvMeugpnxP3i
FNyTfSbMBuzV+MnBIkM9twqMAKsMe0b2LvW03opw9GITwJ5Dm3mtT34/DhCutKo1UbsB8/cFi3NqsfWwaDv9w45MNT6OLtrpzw0UvYoY503g2sZh4knp4/
Aj1iA3R8TPcIiHKV+d/QafNkvmL0JbrYYp1SF3vpqvSWQ5X1OgEnQ2tR4NVXISd2mTltMEoMPJO0Igf8BcluRGG2eXTBduBkQzEWNOufXj2iiwCICLno3a
luCr8e2ttS4m83Mfyzw3V4rxa5Taf3K4e7cMlhDNYAF/Q6T8eAl8E+ZGpu0db5OWsZlfryEzVTAe/XkATBGo78ssHmShduPdMug37PQnafOGPVM3CUm30L
4uhSprHOrPnIQq8hLJHjqF/vIw4rerTx1rnb1AZ/PWExaNkYde42zoTqWw4bF7YD53xd008WSHYx61qxz3ngxbCLWa6cZmiwUOpPTOY3sRNYvuny+6kcRX
mt1+CSKMz2K6dHbeeZkNBmkOmCVWBgtQe99ceJgbKCA+6pMzGH/37SYCBlTn6zQg9SMe02LTkkB8u7zW0zSQ6bHzplSDTSC0i8bbfV3FNYLrhBuXvBtw4Z
fdX0+BUspQR0p85P6+nME6zYy8TXn1RT0veqX5LLzt5W7eVhE3KmQk7ew6N4sHiye3UubwFFgedQapCRNHwVcg3xe8gbZUpPISoTpjpUW6quxUu3rkJX2c
ER5wxkubNC44lFG4llUQaDMSmd0lBx8Y36e18PvuFN3v1mZBNWpvT8CM/DgNzExUVBM9PtHDa/J4dPEVJnwtpHWycLRDhR0N+Hf+d4YZzqyIIh0Rs+E9XW
2sZ7fSPmbbiqOENlLnSpIvPkK8bUmnewIOz8YERqKC9zrpt7AG9cydQrqdGbdJhrvCdRstByJcUkpy54UYfh+34DCdcMZ4uY8Zbhue6MdkTochVB0V1w5B
Bavw7spRHaWIvxyhQkhirsdk00DCOjllQHYZCrxdmTjNMX7b8Ms+Wk73j3yPjaKaWfJAj7J1Az5DmRMN5wPWhw7+qTrPg+a/8dngG0QS896SiCb0Dihn/t
Lx7SvrAbhC55YROkHhs1mtH2mLeFyoLxyC+1N7jsZ3Mkvm1oIM1hdpJ/7GoU7hh5kWcSUXXPmp+iKbrBmNgfLEfbjeutvnjGt2vZNGFgMFzfDjYabnq17Q
84S2n+Y36neuNAsVP5C1mLdfZ+OWOpNtEa7XKDuSXuYucGosx9T5cZtIrKktiSQUAT6HM2N/h+cJokjlrwYBMyM9X5LC+TqZDxWU0MsspimaqdP0Z57xT6
HuncNxgAQO2GFS0l5yrsNPNgFKJv0seo3KyAJ2xsNar6a9nBYXDds7nE1gYo4YvE2lAKcSFRe3qOEl7lF1zCBWoVlMEaxIxWS0He9HYTdqHFdwzmgZ5uMy
9pXHZ8SIk9uUOE/dDcoscVC7Cv9VBklXYSlYyAo85KKuTwG+hgqhobjVHNSGWJEjLw9kScAqIkJzBjRyU3AWup8/Raq6Fzld/1KAiMtC5/sUzg2Iw8kGXu
NAAJiCAV9j9CzGDTjKwWd2lc2lJ0aU/00moDSdwJk/b5nzfgsjiZpzm560tSCsT5NK7FXGpfRL3Dgxuizjr23GsxeuFzffOTqRzAAV/7uDR6z3/BogkexW
MJap7j2Yqb5nxm5157faePqjjNv+sYVPlRLXMU12WZRfBBpRASEwIZ+CPmPYCnw3ptHSfLtmNosSeq+tJ+Jq/0E1lJbz9lNGH7w3CcUScW41gZb8EZpafx
dvqVJKg7TYE9CXGzRAuQIdOs9tUwm5H3qqX9wUmURVt3PWwoS1Tu7naxIlV0RXc+2pG0HX3wdUnGgM7fo5IoS4pge3rMiy5cbxXYv43OGm6IB54zsK2IMq
fzquDI/hPDcJCFq5bxLfp1OpTdrSYsjdcC6Ck2pR095S0/af9F33sMIX802QrFPpCeTgLcgIdUDmbVRbTUL1DFDOpUtAHtNFA1+0QSvSsjI7ItFkeqwJ4R
ejX7GdxXIYIHD16YGuNdNxI/fSMrwdd8AtleQRZypqQEOXY1KkU9Naito2uEl156TLlMhw8xIMOBXZgpYH26WnAdyuSNZYqohIS461Kw/xezQFaIKxx7sW
aWe03iQENjPXd/wxBcYlFC2ZYpENjcG2G5zqj2aNP6p5u9I2leUMEvS85fRLKjFlY3B0OQJlAcnR2/7IxEoMf5TTCqbBGM4Xf+5HjCLb9aOpBlG871MFOc
PVcVhHnWiadrf0+eoL6/CNhrTRK8cVkBhdUtmwDY/w8VBfcVoQBBHJvMYmnR9JQbHFEgZA0TZ4JuDOox5zlwM9wl7sPkwcDhRzC12Wqj20WrBe10xrZha1
ug+nZde2nqdxZiOI6dHDaoVrdh4wDDXjjI6Bzs76Y6AFx/IaZwcFXBN6UfhytLsycoBgLE+vr/0mTVz8F3cHL4vFLCuE11+8RFN8nF21dy4iWcsKBxfsDE
1fg43jD75KxVT8q5UktkyG0p9fXU2UKFLcLF5HAekSFLFM2F6OkZqEM/OK5L0JJ1ysKpkOQpyd/66myNDTgtxcZjXMpASQxKxTm2pUaTOYkj97Nx1hVZc8
Lq6KkOJ3I37MPXnUEZAlAK/KLEvh5UA32gJDbJzqtM0iqjNNG+Q6hBz/iDzz/PnGapPQ4wsuODk6kgJe0xWx+YQGaY+0WutAjUpvkDWWfvHqhb7pklJ7LF
J7mx9dIdqnNFi7TTNpx34//uPCVdkQMNhruReM2cx96hZtuN7HyYjKC4RPDOOuQNCyPOulRRQPbwziNG68A/TcjLfZqLnKUQ9j1tDDmZ/ChFmEt2w8axMk
Iu7i4SGYjc1xS8Bc4y2m+yram1dAeivEP7qfe8Rn73nOTWbbm00qdBml2WLe4NeIg8a3cpwyYtPA1SV5fwxFDkVZe+8VahrRkRpIg2QIimkidYzxl/FEgU
BkWzJaEwVUM20ck+kEEQcWjqepkXcONebz0jVm7TBdiZwi36O5k3Ylzhwkx+za6aoWPCaNs6HwuefFoQKUfZDAz9ea7OpPzbPR2IRStXQd2SwTEUHALZQn
Ux23ijK63k7cEUZ98lmfQ1GzS6ph02MD4Yt0WGo87Fds23j6QK9n2ykzxlf+mKAKvBGIDcVv47m+bdbMAKZmJAw8OMpYjD+ywnNJEmdERGjiQQ2vt+kcgJ
BF1PPRix2UASsRm+X2fG0zGsoxcpZFOkJvIyIksuTbvohaPKe+9SWKLQNWh8ZFEVMwGEtaT1t+16lBOWOGl+nUjOgeYad81sqEo/bx4hBq4fsJ7gOr2Xpi
PIdw35DEa2LEJIYncDahQlA66mXH922ztS9lICbLSJsVKfRYo94I3c1hsQkfAlcrY4ps1tsjd1Y94dUlFO0HgiTDF/2OrX+I6yZ7deWzaijrpBiAgyvT8r
YAbUu5qa8Ychm2qIrptcZjxCt07AVO51YVqfnqDFlZmF/5FH679JA2UdIbTILn09PLDmJBB/8zFf/W/+nj8ACSyLsV346D+hi6S0us7khSr28wMbAE/WUf
hwZz+EAMcOOQuc0pD2VBAX8bSUVZXL0FLTGKpPcDYjIK/4E6Y6yy79NfLhjnAqao3fTzSKylcV+fYY0HqqY1caDhn5yyvjH3tyMfnIAzjnzNZPj13PsRJX
83ttuRGmQROetWqEwlNrAzg8qbiI1nsMaBU4WJXo4WoN/kvDnibqURhA3f30fzqGx3rdYY6Nxzzo1HaNmZwzbpdMyITPCjHa0rsi9islFcE9AWyM1brk/q
x/VmmJdAc1pXwgTCquSBgboD1wt8ilCNZT48rUSYLLHH2Dmq9MdeJ6xPHjJLOM/TY4BNpYxWyusTTE3FIVuYBmBgIjLVPbfDM6BgfD6PBT+MA+TsTEJlEQ
qQjIYmyvWzDSJ+S5fGkycMXwKx2qVzR3cuuRUp24ocbrBpcsMHiUEgYxiai8jZORHn7fLFJKGv+B1TZtvY97lHFSY0PgD4IgOZMWiowbM8QLFtNBN4jHAt
J6VIgpNLyrnnBPVvQJWu5fibVIrL1/qBPK9RCzGs/TT9E86U5ttrIipDOCAyD7xFEo6UMI1JJOukAOm4W3q3H0tOACCxrveZFEybiXZqs2lAmyzjaBG35d
TyfwpTo5QjrqEm5BEblCdBxWgRv0ok6ejVUxB8lLE7VCA9KpbUidQbUSkJvp98yjK+dkeGI95wDignlEwSILRPx3GZNjrWLZn7EDHLvLdxY2h8B2WBKLX+
BlmT0o0TG+yQEeHLlNE50V1CfONlvbfd4LdseW6jDp7ZJH1QMz+vnkFujr1iyYlUlFQXABpoRw1sAMJLlqXBrzwTyDmYrFgdC9z6bJfIgx9WglX/84Ov8q
Q3Wr+JzKWcISTvXUwsdfD3eaDhkJsoRto/4MjebAnvqzx+Wstx399AcPMQv/6qBGuxwOg9TvABuhZ+b9BlYv1u3gIjZt5rkYyJ+9lDQD3NFlT/12B6FjUB
/Rp6vKLdOfq7ULQVqxOoqllMYUuBv/PiVY6Y1FkSMyY/ZQJBJz6XaXPaOy6WZaVwLqFmqwDgiLGLiCVzWZuGelO7PKaaiLDER36BnL5xPDVmVc0GL5j1BZ
vPmdCzHrvn3BrCK3c/JC6/RxzzKBGv6CedZ1LdMoagnSfgOzrh3jAi+3eD2ffGQSS/Zn+B+PtdoBMfAbtKRIA1Sr4L2uUMaPp7B0/k/OAgR7xaDYmovM5O
MpS98Y7iYsFz+wMigpKQc7Ck/WF5ae2gZUGAdZtVYT02lYw6sNHofsg3ciFGTYizHMyioRNpaYjuFo/UI/26oyL9948k1zyJOmI+JwsaaRydUNVSLM+I2r
DwHJl2BuY2X9XPUyhmMGZWeXqZcSmZ+5r/XqyAiMHnhUVvuVlm/xSzLaAg8IkWM3MiRNHG45oi7rxUMGW4lnBtffiUGnk2QoR2e3vV+259nPCSeduK0sD/
55oQYJFDp4go0k9tWhGoFl0xcO9QcpFyNAf/NerRvPVSy8h1Rri4waadLCxrp/YDm+V6M2cLbMReWTdfplALkC+Q+oIOyGae2Ndr8J9G03X9K3TUYs91XE
4j2Qz9ot2iuP+cBsHRAc/YMh9WsEp0koX/b5dcvyPzIWF5xzaRrButi9MougxVZ3jsz0Qm8ee4CkhPYk5gxStu0FK1Dud8+OIMDZmYEV6a6AhkokWF5EzF
iM80OcvKNVQlkoflfkhr/uiLsNZIgbPNaKLzUAKs/zduDdXNAVBqXbwVtLi0Pq1rXlWVNtsODwjk4w53mYbCH8NMvouDtqeYN7zx31a7kK4hzPHImtcxfc
wnbsuWE1KdJqoKvjVEP79MbngQGrhowXyiBZapWkT3dUQ/NW79KHckk7qiSUPQUvJ5YiQFbXZvZr/mhYZKAYsBmip85z9VeGf9dcwNB0WVvYBV9DezuZMj
PsuuQ58yDhgc++dydi7TnnNyBjIQuX1AC8GKL/KkRe17PbfOIL7KYhyYr3uYjsNI1wQtsfxDNI8Fh/YyqmS6Q9WKAe8//DY+xRnJ2cctt7PZMRDquTskat
emEzGB19rB4P5i/nyV0anDepBX4e9bXntkRyQ26gPt2BHX1HTaE0EVQZysCFY0pJaxPo/bRUJq+HTrdgfAz5u+HL6/W5/2w1TToka4McRjL/GCwHs/2BAx
TaqCmQmO2TM6ylJBKZehrVL8qDIiXd8DoJqKfc1MhK+4cfkOcfV55rdwSmZcEza4b6lWpp8hJkTiCKrpNxMawlmdM/+AIpVpDfut6yjmLEKeJD4mlk/w9b
eZqvHTRYGH2UskB+j3bCgTxDcLhPoDtPLTUx88ihhOEmnefNd0k2wRAviHyi0Wg9yELN1Pz4HtDodKo5qZq8rHQ7Mx71J/3f2+VE4uolwtGcSIGEEb8S+x
SPbJw/xNCAgdPd5A+SiY1lrQ+apOkE4V3MIcVwFgGO+9rNGgUf1O22f5q9xbLVIOzscLbcoiNTQ/Pqfg0AsFmaWD+OQEvlGhoNo0Yhcz38AC0HTrjc54ki
ihAKhl0NssaFkHPl/7I9qQdhURnHHg/yGiH9Smh37U+TJufh1/R169Mg8bfLwtyEFMmbcYhy6++80Z4Po/LHP/wtEMPD6pasR0PPnPFJ3W+JQ7wteKCh5f
8SjfpPGaAt4ppw0E/rl147cVJtPxkho3XCrsZEuVOl02uhnUbbzspwQ7WW9XIJ4imqDh/pIG9cuavXvGt47Ed3KaZ1DuX4SsvPcuURPo2fJDI06khYzUxD
M+8Y2THjcNQQpLpQkkNz6uIOtVhIPou47QZC29QcX82HIxVQWtnD0ifDko5mvOWt8jfEq7ml+bJNpFgmi8hbbKMhaAOya04vnObU7kBKCJ7fmXS4eF7m7H
HmBdcczWI/3fkGL5BOwd4BiqYT29xXn1RrlFUOmNUoZnd8R0gcHmXOQnDn6NszfiFDbT3cdwehYdvwLTPHvf64Hj28w5D7blpozcSoSYxW2G17QJCiA7VS
vcln6ZOWUk5lvkZ9hgqs2rdb92XnCTeFLuBY0xXue4cF/TfI9ilLOGpPEdiWrcHevQvp3+kPRgcIxWcuKpUKyxYtR2NPbzSeTuYZ+KRX4NEyOUNEJJrO/e
vPPUl7N3pB3kpcZsb185vfIHfccEfXlI1wKRW+u3u0ec7vpVMEnKo0iFOjxsO95Walyj8NSWDCijKbg+1AGoZ3Spl0dKUN29gNS76Qsiwe19RajTQ9cB7Q
w895mmqaSXQ5nnYZi3CHSSqeCuGKtROySsK2fEW5J5LS1mDS32RzRNelkRzlxcsljDNdo5nPqrmeB5/7/7uJ1qeYLKTWteXPIKhvGWTMUoWIhBrFGzjGn4
joy3DH1ab4dIdpsU7BZzdC1tq9u1JuQZ7Vs8mOx3iElX1+mYFcsdlSqWXil55L5wEm16hWm+yeitmCOHA3a8HA2bZQXifnxkI0IjdSrvtF36DCh2tlF5lm
h3pYbmcPH3CcWqYkbQZJOsLc3ioKZrOY7a+tcsMaPbA+mTT7kZgsmlAAphNdAeD14Yrt453NDIlYa0SHYax69BABXPTDmf9w6dK4ZtKJqUTOzSRqEa574D
iKkMru2G9K3EwWLl/ndNBNxeB7R+fR6vBD5t5acn9QF1NuYQjqfoM0j/BX3UvX+dv53m6Dju4R2a4odTAetf5l7Vs0hOC5O5CG8tVmcBP/vTjFbyuCKM1J
Tp0/0hOHz/hIyYr3XrMHKpazTdqr3y8WkpVDFtMpPXNFFo0oTgQqzLdS4mN/fTP/tItHug9Q8Z5H4NrdtZeYYyYBuEOgRoHcn/SxSKjRVNPnreOUUo6yP5
JfdymSZeLyzqNmWXC0NsIm0gDJzBwIhPw99v4G23a7WrRRJyNqLiOjCQPpp6E7JzGwGJJTuED6R8EJzW6WrX60x6W5md3libNMmKCPIHgGSb+aelxgt4B6
036ECbLZ5tlfP1eUybddU/ZZ9dTpi1C22MgwYE3r184P/HRELHwmm1MwkNlQOibeID8EbaH7AlJiFcXVVOirBaGQGuivka2gLjqictZf/a+Z9tRBEuQ+b1
NNP2iNjygkB6ceH8SKUfNCOWHD8/14NmfDVvvrFuCEMo1DzxG5e+Uw3Dx57r7bpYtH90PjEv7zMxcjwQxfwI/1+yJHXAJO63MPAhnKCO5UEeRTa2kPI+f+
+8LtyGO3ba8b2kmf5z62rDHUpNAr5YIAQ3mVNhyE602WfrgLvGLJxrEl9NY/8iYkhRMT0njXFkxXobh55eeZCOEveCSPgIFqqtRp5c0Jd/8Gqf56hVG4vW
xkT95PV3eAvKqgkkNzH29NitRsmW7eWzLLa0M08RWaUQ01DfRd8FS/qXuPJaciI2hqFNKjVSUPqg1lCuRUyOhr0YYR+lJsWg/Tq2dgpejmr4Zs5X1gub6k
S4YSkzKG88ijZqOt9vvk8kPAyEO99E/LlPwTvEh9+lIz92OEcXb0km0epA8t5Ns34JAnw3paiiBnHHiAU9IrXkceRTwFVBBXur7AKRTPQlvAlioRcYeWGr
iFRyeybeK5MGjHsdKs7e9S1KTluWyZLTyyHqXvoV8NcWUu4pQb12FjTFwH9td61KeyYN6y+oCJvLK+G2c2vNTwK97jWisT577RK9iJWKvFS+PjfMUI5RDM
564DrSAz5Is/aa3na7buqQLc2oq9Uz6YpsOofaekACDevlYEbuYMbRxDOcNkYHZC+tc/bl1sGly8R1RuZdzfzwYnl4noZQcMa5C6XyVcboBcsgZUjjObJw
aAL1+s7tKMAYWyY+zeZq9B9n2Ahef7f0MkJm4mrN39IveZVK6nXv+CoJxXt7riPZwmJ+vmXwvrEpwqQRz6Ki5djNQULmF3Beg6GHMOOQfcaniYLnXWjfuq
x0mS8S0gDqWCjDgpsw0EmNUb4pvAyGZeMINbHLC3wv+qEtZxMEbZFWtbQRVDl71E+o72hBGeHXIfT8zzzh+K2t6+/O0z9NyqP2o1FR8Rd0YCFiwI8KGnkb
4qTvDZ1lCxkjwHyEY4Hw9cgTlc46WcQkN1GXX3SPNVQg0bGwup1f2nWC6/JYNZiGjanKkB9+yWGkQfxRV/1iRUc+iUUexmQcZ3mgzeCZl/VbUhM5ZjN0Fi
tyO90Anj62MNVQgnUblQGBp1Z92deoo50aHYETWr7rVQHUK7CgbjgV2tSxyNDOyIm/rnpOaEDLxsve52mZSP+E/2f4p4NAZUvIkVOLF5K1raBanuCAYVvc
paGzUyGlwM2WRdwSY/vmO2j8Vu/0lf4+70OYvCoXboPNpQ2ymmI98QBAGnSDFVCaVCSDVM37rd4Z2GF8BhZfxM2MlYGLvIMZJv8Kxa8C5ky3hCEG66OoCO
7o0fbCjsmqJo4VR8lR5KNSywt/opJhNpH6nJWz7a2AmoftDP+Sz98ZfnTzQIBNqi1PO4aKGndoMgJeLdTHtsHJLHA/caazVsIB5/NpATs486kP9+G9O2Dj
BhgmBF3t+AoBlo230cwaOh1uqit4jDIP3JwC99iUu7m5XhbULW1HnM9LfEre1pQ+yFTxVIlz9s/1Khfzan60zZYFs13wmmTatHAkcRtiJTMJSQ4tSstIDr
k/n9shbLWBr87NVES1cLn1j6RMVHH3laNFbicNs0jKsLgq+1rOZ4ZGc782U/s2SsEmi+RhCMATOcVSV+ElcgesxCaLmRZf+ybRHWyTcwRJBkhb+6avgiNt
z+QZb3Q03Rt/zspru8znoQRNpzc00WPkEDi4cV/mgcr96dj6Pz01oz03rCISUjsDEQEQyp3/6rHspS2SmZIZdcx7YZp55mbBCHXc9fvZTxPlp11eSCCaXS
pt9jmpIX9QNhaKkKpxcl/hbsfKAeJdzqhbNdaENW5wQX/+16x9QM2FSOh9LMU6SehQDDEshRwwCevUlk8ZZzvuHdmOg1PeWJU3kiJtsKRrMJ6Gtfp2HB/l
fo9LPeN796rpPGpNv6W75z+lR5XOUuYDKU1cQ2KxVy9FZvrzjNsXd2IKy64IgEgqagxdd8ob8g0QnJS+CTPckMH5LgilHjGfvmfIdDfxj97rjmnQWCRcnI
r+rJBN4IS+mWBBUkQhjGjBT1PWYOuQsiFt03T0dOMJk19ctEiw6g+cmWkt7oK7i6SVhEFQvPKlhhqhnSdQCZ5ebl+jaPSpc10RadWoZRD9I2swKxu0vwSD
4NWYusSwqaLUKNyoslsdQI1PkhnP4PUiuSliPtHTs9s86mQxenx53RQw9WwYj3oITYNMk+Jt5LebC6GRWcx+E1pynCHD2RMRMYhWwYuFCL2Lgxs3iFc0eD
gnhFtkYaeY8FF16PwMThgVSFkRPrDJco37uJRHf5twx5Q1exFSTlMCPzYcyH2rlJGllQXOLuu94j3K4zPFcbo3EQZovVEILJVhp5ocxapswHUfgonfkfBR
8FB+GeRDcVP+l8j602oNQT4/oo9wOUtkZt2ss+EguO1rPAdGNsucAX8VwQ/aifeqmibCWVCPyB1tK154PvkU99UmSH46nzsW+R9T1iHmzTUd5bdQFzBb/S
Wu7C3C0qVx3FzDMeEs32EKr3DNasnjBxYSV8fMVZ+As3RPb4Re/jX9kvYZOQn8ZaDiy5JXHkiy8oZsSfYtJlOg+YZJ/poioGKsnYuEEmoSqvkxgbm9VEmT
rWqdw8Hl7jYzXgugpahUmGUWmxMwlpIOgTefPRGiEHk6TtvA9EaTimO3ZF4q4rc2Q5YFKkXLyH1EMwWvqNbO8wjDsxSliUfWZoOxOhYuaVJ6sdL7CZt1/9
kwYecxaqGxnE/vacpnyyUY85Y78dyZqjEy2Zg7aafxRNORJ9xgxt3UJQphbZ3KRS02xcYTLp6wlVny4oW2whEK8iVVvsz0LnvstucsW87A67aBn94ERs2p
0HhcmPwK6rZzJgMZ24hy2wykYR57k/kOzlcT0+PV5YgTNvek9ZRKZvTT340E/XqweWKLj6BE8pwW8weKxOU3yC8tL+WJW+znb8Quc5fxrfJZpqKuRPpnmS
u6CgRi9PJzOgS5oLy08LxvSU5esIoj3Ychv7nhG0XzP2kOqsWVqWQo9e+9kc+gQS36EE0SiTgUFRguWRtMrkghXZjXNj3d24QoCGdat7RUwSHOdqtB7X5b
I0lGb7loAzTMbY8d4IKiF1iJEvWGDJF8WviJoSPBojSMTJ53O6WcY8ZAwiXx6lKuAsl6FvwNbdb2cAoFYkBy+IPK3O7BNiPTYmYY2j4eJ5TYtEee7eQ2Ol
0J0W0ZQwUN7nbE9KQCZa5FiFcy0h0z0Z/4Gv6YiM6hN7hzB3peXAak5CEjtmcOj7x44lnN77SIZMzvf52MBIrrzNx4g40E4cPTxdwJuJ5f5nQKzoUcR+W2
D5aYtvd0f3PjbQNUlIUY9rVbOLqlJ+u5Z8x+mXadzWtdJszeCQLoCiycCYoAzUDzsX9Cx8r2ksxGnhdlbbz5vaFswbS96g034PSyLAScV6l106Uc6Tlq/Z
b3/gI9g51XQA1pjOsJQDYqsJBuccwK0fZ5PkSnqUyzqii/G+bK2vkBl9Bfe95GIsILzhQXLnu7ccMmvnZh7I6R6wls1wbawVtEHn3D+IZjFY7+S7cR8Ib5
2p9SiG+y7u9naclrTg6oWZHHKWmktdy9m6hkmEkWXlImj6DQcX9nOQzDJm23ymLeSq7MlJzHF43iZtEjlDbwpmI9tq6WLa95whXruZPHeWBFtYYHiHG7ta
OyypJOwM2oIUfE+QFS3hJzhocHPyzf5jklGuflITUw6o2XdcDKZ7YxNshY+kXQcotS/AX1EOmapRXlJa1PyTyc1QV4bVz/S9I+lqTOtHTi0pGK7wmVNoNB
otow9Kdv2pRu4IpyUcicxEQfk63e3ZivCbuWLsejd6pRrZ9U+aNLW5E+AYQPfevjeglFcj4I83WG7nqZX7vZZpHu68PGHIMFJgKxr0XE1glqHvvhEXtH/P
4Sz8R+COz6aZarmHeeXr0lV5bvIH2O0yX32MPOvqhUjkXYxUT1/XDZySHGmekkHnpD/8Idv/FtEaJ2dpANzRIpTPCeMBtgE5yVCRfnNjtc0J1U8+2+Oh/p
1BDh4x1DwCqlW3VzaHB7/nVoFnLf1ymglHK6O5bFv8HhGc85A48jUHK/A1gabv25uJqwC++3GfadRgNcsCmgoFIZEy7AwKmO3eR8eOuDlCa9YiIjlaEt14
0zwDUN3xx4YGnwH3F1b2ji/IgHEQXTk4zNvl0dyiMJTKeaSri74tSifl+H7rm1fCbu5jlb2cTjpi2wCM4uNgMDo1M0ZA3NGKxyNpmM17jkDTlH3n4lOQtI
DXMm/Sj7QznbO0w4Smr78WtmHETt137MsCKzzE8LKCfD0Pjazx1+CuCKpyZqHBhI2afBzAk63EcqBJA6fcnuLR410I30puxEm7uSrHzZlxOa5sYV4uOkR2
1DsHop6QU9qpjGazFJMVR2r2Cp/hluRxky9SXHUch03AB//zIhDs0yB4WrTxMdiBjnoNC3Y2U1ERldtpcvPrqJpVB7q1LGlnN+TjnXYbVChSpu/ff9cVCF
IoHPEifVh2rZBmOeHGMAm+HwPbinQA2dQtTNUFbRUgraRkRrZOJbVNaKoLK01xDRGck30G9PpWVEWHDXeqXnNjnEjsIFxQqvH4pOJpkSk94zTggxyjAOBr
LUUtmUUzINCp2OcsLbM4XuJnDc17DW12/8A3JhZystMKAi8LTIqvREsEFqKSLsbgWufZcRYLtPHIvof2MSxB9h4dPyrjrL4py4BRKa82gAhFtZPELIUSBn
YpDAkp6pKv1TVqHlbVFSS8J2uCXFdtN14v2cKAiVTCJkbH2jJsPvLYvNOUe6Cbttw/lp6kLqPfTxnZaYA15t+eQ9QURJ8BiMIbq3/YFwBIcw69IsRuyDHr
u2o84nyKi9poObLIlX+zKJJRXyGf/rgEVnOt1Q0dk17dQjuPiXT32Yds4LWuTVFQnMWwQq5rhhm28Tc+LmYQX1KmAZdjKOML+kY6gdmmAqeCmDpTDATYa2
iJZtkJRZVXRrh/lTECzfRo2AAKBx0rA4yL4BhrDFnFI8dTJ9/im45GOoWhcMifSDtn7R0aeoqmnye8ibCwWMTpN4mmFtatlrIdJeNxawI6e+G1fbJ4yT+z
44BygMPuOnrBYL1b8jgjUJBt4kRLr7/LrEqdPu73uCzmFXZn7HoYZEGKuzinkyZ7KfvvmPEyXeeF7tgA6tj92OsVi4QZJaBqbefs/J8IRZoS6VVWyg5Ekw
OxvLwaDIdD6t2/3Ph+8ct3Ma5Q+MsCuhMi74OsgGXWvborSSdGrHXiKO8o4pSgqXiLlblsaFpAn1w0MK0n24s4Hv47haaR3heuAnmm0YFSyy9DFFtIS5kS
5SmGmrUjJXkQSlDmcV7kBbx18YLHnCy3KG0rymp6PM4CGbSMR2/0x6w7Lfz/8eRCc3/sTblAnKs3Wfzahr0OLpeF52zzOkFOJUJp6h23n3fCBq9WUaAiEd
C+Ue5zyKPw+DC0PLYWkoNmq4/DyptQRux3rpUOHoQtPiEnlZlIzZLqBA7CMtavRjLaV+6M02iIek7xhUfxHr1YaLfzZhmslNuMSCornR+AYJN62+hPO8jR
JScVNjU7VfRYNKGbh72//T4CbqEA5hPt+NGPWxCrfIshUyno9gnZsV6j7/kp2fgF3SgFNHz76wApYmkEiLwlXyac3srXL8J0mHdchPz5JylvSbecd7/Q1h
VuBIRqzavtdRG9KAvRwWKdVY48rqydDu/6PtzZpk2ZHzwDhAbLnUcra7dPftjRIlSuSYZGOmhzGbh7H563oY08vYPHBIyUgN2ezuu5ytTlVlZiwA7lTGBs
Dh7kBkHYa13a6TGYkAfP3cA3A3y3czkd/rSKot556Cknd/xo9FePtggY6GycF5JsTpYt4FJk/jz65n21zj5iVHM6HLEcnaMPnShCslCdSnqGoS3Nl721mE
E7vbBdvX4GWT4KQ4xvYJRknNwqk7at2dR4KpvcuUbvGOmYhkQi7MfskDr7uGpD14n2ToHMlvJTJFATGYCXktUBkIdO4Xnq9ya54FgDanQuKGzsak5EuunW
ScwphxnyhIgoUQCWaz1FGVWvU2Row9dNpQ60Y/9cGd6eIjCqeGRjH5SpGgNE1S2PPMd1nBOZ9qlvu/QKheOIgWVYQbxgiVDLQwx3kyZu1mq1CAdq6EdYkm
9uHKryoR1MZQdLQEpjyt7jE99N4GlJaBwozFrxI2SHrn8piYzCl5rJMTkgjwSv+ZOBHS92m1fvYDif60CjdZ0k5isLejKzGdVaN8Rz5/2QQZFzRA3sCBiC
r2UDg3Nlk2VYJmHHuOQlKv/ogCQlEQGRsNU3VcAgJj+XEaLSDeQ/ArkYLoXapo1Gx1TAibGM14I7QZxLcm7qQW0X07fn2FLuvORVYda8FA8K39AG0TV7ew
oNZpPWqjb9R43LYW7MZ2Sw5keJ82VD8QN0dZPu2Mw3bx5muEJLJqxnCVAapU4/K0Nw9BDNFyDqz3BGzR1BvWMZiQ0PIMfnsPAZcL89dAjJfxW86Hjq/j5H
7UbmdpkQj5Iox8DJgfnid9mt8/pD2l9phyFdpDl/e7aRlNouUr7CjT/uI83STnpfPZrqKlVrnznQTyhzjK7pxgDVw7pJnWWkapDI9HEFNUz+37sJFu8iEK
0DhoY5InHW79lsJLHwYlk5SOE6bOXGwSTRzuWSoZ3mavuu4clmA7SZyav/tFs4Qjo5rsumhTcKCpgkZt9CHqn5KFTufLVE6U6AUOQymUHfSeAW9LQo4mgr
22Zj1jaZGMPFoyHJ2iSZEFnWDnEr1gH4da4/XHkIsJdl6sQzMp+PB2mDXoy9kFhXFFYJOO0OB7hGngr3OS7AahneIY+8dEhrQMoXYOx0rcG7nlbqO5EuV4
wVCUhyogBkx369xqoBZLlPMFn6ajaTs7Jv/0gsF9GHdiZHqDe4CfGG/6r1/ASFFFfcDTBKMgp/akRBbE/IPz4+ux7hSO+Kbhf6X0US78OjEPLH3eNJzNKC
/1XtsM3RR7GrTUGc6MfQhM1IK9mA5JbqB2Foz5PIy0yVNM5GdXgZ1TmgX2+y4eNmvKdko8Z1FaigvHdOwdDm9SczPzOiTWOjPnYjBp0gS0iXr8YP1fu7Ye
dSpdINX9RJNIWYI3hndS0jGm8OXytf1bTXEbeMG3yVFW56TNN85fAs1NsWzcoupkElM2GqZ9pnm+S8EHekmdCSuqtiBB5UfLVTAPmEY1zvKK7DlXR6KMIw
Pc68ytFNwlWV4lAWBwvZdTG2rv8cPJ8jFVQ1YGBYbj+Ak5NIkJjy3ao1Ztw/KUW/nHXYAM3ToMEAkJGfbaBN1v9ZzZYFudbphstMIh2oYQqTx7/nXC+F9n
qbIR+Kraenkk941Uib+ox5xKyAkKyAH1jOymQ3Azb1ZGQxJn7I4IM4Z5yH5xTl1qPlRn0XqMki6zcpCIWtvC+jolfvKCFWOnL2cCyzAXa+IJ0iZTTcqK/m
kSqYaySgXjO2pKbJIl8GZDmD8RWvo5tDEu2b4zYahZZf8qV0Et7i2oNTXf38d1e0itmCQhiQNPwq3EdkxdT4vrHPNVokMaOwfbJ7VJYrvIGmwej8FjXq01
HnLdktWYhELUKCjg4yfU/2uyo0htVjXMU856NdWXLzFk+R2wsHvf/huvMOu78cWYCiBCUPern2MLiaR+RCh8NSqQYHOBclS1+NGyVwcRGiK5KztgwLvz0B
OdkVIVUtSe6cGNqZN+sm9kCw2lzT+sWz/fyFwnZQi2YB4aE716GuY0i+B3Vkk1ZzaefvX4FYtSnZKi0eJKZhjoeTHA3t0m8c9ehk2h6dKSZMnyRgJ5Uzfc
/LHyLP5Y8bWMJXE0AHUFaZJ6soTnQ8yyG+GmPdPe9rYwlrP5l6XpJoImnQUIaBNfUogvbUYV5lcNkUB9GcXkBqfWkmtoTGrOjQQpmXd4iLzNUvI9MWtFIL
+/d8zYsOOoExkeCs0/ESh+nOZ3df6vfADdQUJxU2lxzOVZTE8oTnEq22c3YO1dsOhdspe1R2g/fREgeOOtrHEJDM405P4yJOTnZzwMjgDQ+GUul3hpZe0E
h+ypKM9co7mZeAKMjmJUgAaVZxn2tKCh4rmFUcJ0z+Qg9rXnbkZyw+NLaB0gXLLfhP6Hqag3b7tvwvkXg9xvQ2IWyKKVwyB4tuRNyQSevnw9rjXhmX6sUx
NKZHSPWrud78inMqAVA+4bnxSOKniNwiWXthBc5d5JjB5Keo2+7L2VxKOW19KDzb93/V7IGOF+UUa1/zEtLDe3IdHXtbQ7K8vdPPqviGzQH2aabF3yVL7C
ZbDJBPk8EpkK56RIx8fGBr7Os7cE3RI34OVIizoct56WDkGVxhFSR5j3/fQUGQESGlNoGWSjvkUjpm3OqXyOqMEGp30djv16FebXOZ/06OGCN/FMwbihvc
N0UpGxbhNJu7SozaR32mxC8cVXqVRCaidHsp9gSSnJN1H6QedcJUMisTkc1ZCApQMG7lAkJ6uslO+OBOULPEjvdQSXHr4fcnEF78vGR/UvRwj3eF7L5hm5
xDCfSkfTL5jH9HZFhR8o6uhWbuLdqQlyZMuGqYLAbsmXlZK+4C2ESgkn+tH/9xpb4Y4AGWqFD2vSbnuK/yf78zMaJt1xq9ijIAO+bvcaASIV2vTgqBuRBW
F7jUUffSRXNh3mC4/EnZA56myFaVns5BYqriAGaT1VAPrC7RRHsoYd6V6XxdZssJgJjIv/Fk+SONdXRCw1rblw5HfHYulOYohSW2lNfMNmzxETxmWmwzWW
JjtNQyhMTSpPsm2jK39qTSSKFRl1hEkxpkVFCHAc32+VfDhqhzgAW7jNInnc1lMvFPS/wSFEwZc7dWg/7Z64JUU5pXmmwOhH2MU/QAd1h810R8Z1L9a7Ck
iAO1a2c8qsnYjQNC37IaBOywtmDg/afxt6+/sM1OG5fYWtYNj/gJ1l/2WIgUQcVEEzWXiMhLs9nQ+7NNDGXxtPk88S+yHg1vyOXGwI3nzrULwhZqSRTE+U
nUd4K228Sz8+OmGI9Gb5KI/iGo24m2uGrX0K/UsqkbYm9+fU3q+8uWgfaBhmiXlAKMHt90WdsSb4RSyL2rtfGOyk/7qrYEzHZv5LQV2n2LEhZXJ8tXW/UC
Nn/KJHnkOKhQOUvwVT6s4CXMSl6Rbj0Jw6FSHnqrkrlPEgh1zAw88e818TYj81wygjHm55qMG/pxvmjF2FB6lqsp5JgFbzoDJFyXgf9D7gxWEW9DYc9P1Z
sOTIGYUqC1JiRq4RbDEqrAG06y/Ql96d2YkCdZXlz7oXMwKdlnbnW4XP6xGmNCnICb2faGyFGeYrlBE5+6T6TDdN+gF0rgWdAyOR5sKYEwV2Ydu1Zdguig
8MlWyx35fzH9IRkTxLyLzoyIZ17vcd+NFMuZ/iRlUzQunw4nF8wHi3LR/aS9gUfvMDnkClnpdzsp8CWQcUKPFw6yp0OBJlG+V7V+7+lBR7TOU20nW+Sm6e
7Wm2EBNT85BuEJvkEzXHOgecCS+n2RSE0J1sXDMVNlABm4+5szy5AFIIsETGv/MRM7swXdeKB+ksWyJ7mjbT9//RUrTnUNktZgYVEEOlY8+vSGEozXxae3
pnW50TAio9msvWEWvHeFUDknLPCY/963d8Qs5wIM7jsPHMHrhjv/id8qgjI8YB89Ns53KQLWO4ZPDZhqIGStpGJc8n4SqJeMoAhCYOnBk2AUq8SfYsfUJy
TLj5uBVwhgipLyGZTHBF1IuFB0LsezozuE92zzt2FofRUL1OUkiN21dDLPl/DHn9FzFR3AyScYW54LVbeIo9JrlFYEzH7z6TbIRuctzK7k5ffT+KD1bGcG
bCqOX/7Fl7Rcb8rOKB/iltmkRSwPcqGl74c7uvV5+D9foBZPLhcgukWGo5db3UkowoSREW2TOvchxiOO32xuE21y40J62F4Ncc2kEZ1W7wQFD46QggGn3k
W6I6O70jXwlzsXV+haUOShdDPqQl9HI4pN+6pMbul5PRKhlsI8fVu1XBD3HfgeqvDOYiE1URdYiFpen5/VFpSVKoUNr+sPz1dbA8jbsPdY7YJuh/8oxwru
n8mEJia/S2HneFGnER+UM0J7chvymgzLSkg+6Y0EphfFsHZcNGgB2l6sZnRe9mHYQr1obHFNNscxYCrjPrOS7nNlq04/0W/VWeoD5tgDGEi4XcxmMVCRDm
48EJ2f8rmjpefyjDw/9rZz3t+OOCiaC6T9kl51RNiOIEnrHYI18bVjcrLuYzHDV1TC0EJULFE0ldMgkH2HxXzBIV7cguAksq2FWVi+JtaBTGB/63nGxNq/
g/x2koK70NDWRMDADp5ySa0OeWDyGj4DRqLPMi7Iz0IiTz1tV20piFr+/m9T0t5K4gJrVfRt06GcSxsOUjT6C0aE2kvAHrF92QDpkNJ4JGzZNbjS2vRlm8
wn6r+DBcwUzQMsCP6KPeg1e9/dDi7asrvLNF3nluxQCEBF4pvp9IpmEVK2Ad/EJiJuBhPVoYM9F9kqfXWJNK3jyeolmMGKZM0MscapXkdLJI09ehIpDoWE
3vEDSQM4A53MU2X9u/c/7xl9Arb6K70UOqvsKyFjoJcPwN/ODPy/Qn3Nrf+nrpSJueD4TES05tdwnWMfcsETrrgnhgS5snsZjXYcC3ZwKCofNrCqT1GXwj
zL4g0hfl/WSzSIAGi/iPlEqobpdZRwftce6ZgzsXr2o6WnBfYOOuXAaWEN/ZpcvFkQvBE4xmoQp9nxk/vPW+SNwsrUOhK6dKooTUTvthu5g5G1+t6Thqj8
6t437cJ1jLDht5Snwb//OBkn1CJCyRpJ19zj40T1smTO2R0Em7PKzntW5Z95CSo9x4qP11h6ZteLP/anVCVEI0q7N4ummDhhVBi+lTO/8Mm9Fcj+Ex4YHz
ZDdfJznfBzYcoKuhiahLLxMTV/xVx7nUUshUTrP77OrZ79Fcr7C1EbdZBBiXDOtP0PbpapkK0KcDS7CeXjTWsNafTy+RSNQzPTf7TH4MTZBzKEpE4s9R2e
VnW6ENzwYJN6bHuVbEF8ilwt73i55pRGU1pIRcDLlzunCvmWRMShjo5v9yctb8fpaLCm2hhsosg70MZc1kKW9eSQH41pl8d3O2SiJhAQNNrJm+YSLGNptD
1VC7BWkmBKRBGUNsixWeq/GN06devyFHP4gVM0VT5dyK22DfM1GNNnEWMXayGvsd0ebT6ehh9dSU+Wy3Tsn2N5zSmNH0o9ktrNtP6kJaqJfHfbYX0Bs7j+
GMh7X7V5grq9JeEnbUMnT40TSDViE87N0OVNiISDbtJXozkJHzhuCitaJQP628igaTg7ko5hG2BM69DsWC0RODbMMwwRGlWBOKQ6qIaCyE3Hn5WFJ9/oQJ
1NWFImkbhmjH2x0J6b/CusHa7FjSdvzEQ4m0MTE05dHc2ITNl0I5hjcgmbuP/QmsCUnlOqbl/oaInoITiAY0HZ7LbjzdpG6hnZhW+XPpFDLz+gxXsN2dSx
dX+PdIgO2y8FfzwvQyCIy2xVEycp2crS6AHNqyNwoacBNqy+wJk6KkCkip4WGFBO6oCQaCY7w/L2QXQxrXiOIlRR14dSSA2vMII5ZBttMgOR9SVU9oqmJx
Q3tO8vx0KRRUPU4DTZEx920KUmH7UwpmNZzMapQnxhvpiI3ibEHa+TJdhDmrfh3HM6/0rWHXYxZ0mhQJI4aiVCFe2Baee5LEsGXGpVFdgRMYPhvdMt7NLm
HX2pNDFvjKHoC0f0ZJbfAJSyb6j7m00nmg6jm1B327y+nhbY5kq4be3AqNT5eFmOAUaUoEJzck+7yfPwqCATQINxBLyAgUaeaH7qN5SaEIOyoCL6hx32eA
QXy3POGBCwCEa43KDCn3swLKAOURJEgMCnPGuxtybvLrdhLna7cwk3Rf+MLr1iPDjhUp9yi4dKizbsNnBxYZJ/AuS1VcHTi5RysLRyKU0kvM4vJRQh7t3Q
fAM/FlRvWRT4ra1wHp70NJOq2RSqBzDWncTyxSvw7WdcoSyrChMxSUgvJ+iKJ35Sv4+Xiks+8ozwBiT1LqdwEJWyTilwSlS4oXQSoTnGiVuOK2ESvptCYu
SCBVNEcbaL2ZifOn4Dm3nEANZL/xfX0dbZGD1Lr9I0Z9kaJUyxqTtlgXbECbvnEByzvcnpYRPmG2f58WZ705piqzIf0qKl8tZYoETd7P2b/idWLwzNK2yP
iOQALCCjSTZJij09ZInH+7afjcYMbLXO0+KGlzZj1FbyX5O3sgTaiobyzX5ApRWpFCJpzpNd7HPSHA7mupc2dpxDMdJ6+jMNZpZH50oO/eflhyhoJBJUNH
1fNhIRiK7wDTD47VmiqZfMojKM2S6Co1H9ZN0tCsiO4iwCnJCt7NjFMUSQUT+OHbdj7iQYDJ00L2xKt3KKDoJWs0l9iD9f5u1aODMltVJIgMT7H+V1tSU7
gGoYioLP7G+IPDlaBOk9eAZDhT2k2YuE3AiEQ6pooQuofMrTAjg1YeYzDxVEPCx/DxbW609TsmpG86KKLplSFx0+D+/t75Tb/CXLt8vn8XqLQzoBLxsEqt
WQkIiQT4fF5drkgXo5yMW1iV4peMZdgOryZNIOUN56nLhWDemm5Q4xoAVMPxOqdCygK32waoCGImO8KPHy6y8z3HRRUNsi3tN0FI97SW/xQHxR6WSjXyHS
bQryl0drJiuIlpKKe7Hxz/trms9zVV1efCC61VpSjIdl5ejlgcGUyMhlEa2sZlYQUdvWwd4so0hHlV4sx8E+PWvvyHDGldZgI9MWlMT0y7PHK6RWis27dU
2UmNJ14qnx3lacwntzM1Da3x8JXBZ+v7jyNtAia8WdXf53hx8sW9Nq2vFtoJ2ZgtzpIwBQ/JsdlJkdaxRZ7RQYH5WpNPuZ5TPDQpqNMfZkJ8CbsMs1PBqJ
AkAfnRXfBjay55G5+70q2hcQspvglN3jXbrJeNOlMETTA/p6RKSvZnuOZPO7dVltoWDa/kVLC+uaBOKGDe5JJzAcHwajrKkKO+f5Om57cOkfa0AwTHjQ6E
psR3CKpYMmakfe0+/4EFQyVGAoHnaMKvNEnlPQ5iPuAWzlDwTRJyX6WgP7+N67YP8nykmuW+16DEzisG1fiCb98DyjQQxLUrGafdOCO3Iy36SGx8mteiF2
4LDOYWSSGXxmbchl/MraODquMGwW+scfwZPi+fYYiM+o/H4aYOB6Q6rBFCq98PqKItiThhECntdr7M7uy+5ROf6xEkwpz59Fe4qmjiPUiZnNqgbEsOZjxI
opq6qlWOBopABU6p0fxcmKFIiBNOvlSAV0LdohWawnDvGQrEiiel7DgoWevUrQlR11yeSInK0ezpKNCao1STuAzHdt5lTLlLmzCw375ORjnRlSjsuQMJhw
1MBn6IUtb9tDKhrAoIgDQ5Z/Q06t8TFVAfRxMW28lwC6SgSgpUi2B+uiZhkuD9zc+W5Ou6h3RZEirEGJzH/CLcfpAv/zy7AMUZtJ/Jbw62i8UjCXSQbRZX
8zxCoUgJK6XGVbwOALjEGN4rwppozPk7bdRzN75eOtHoFP10btoQMlxyPCgwWei+lNnbeqFYPk4PnsF7IPDh+W5vl0tYJWoPFlKvN13o9TmS5NLputZGvL
pKdaLD9U0dn//v8ccoMLldoqfccL7Ha/vaL3NjFiyU18dCeaaPqlCfK3qfw9XwuOPy8yqkj2K4qeZDe6sE5NKQ1rUp13x0lAMf8W6ZdBscs6gpG11ySzLB
w47QLRusnN3fZu7Jq33EbTpT+iBipGkSE55H9OffYosrfbqE4vwwU4lrZ3XwZs7nHQShQDKL44wyVR/7lVL3bjJOGy5N4730m42FNnAD/Mm1kwdezveI4T
Zzt4LWkV7lBgO5Rinj9mAWDO1cu/mw8Skz6YEGfTfi7TCSr4qOHT5xTkVGwX7MFc9MKs69x85+1Wt3mLDVUUQiDd9En3zlMJj/7VhHip12vOE1pGDySRWg
v1lrx41Nl+RZG0U+D+3e0+0NAazF8vIXFiPLxgYqYwv5LlyqPcSuCQuxPPPIGAYR/rsj6JriLtJRVqEQy1RF3MbRWe4DcWcXJNKSEd/f0QYQuBszAQyaCM
Ib3i3s+xZF8Bk8ESphKFONNXU1xsueN/Uf06BkRWQjN/BZTumgxoHhG1ywWh5OSlyGFGcKdJrC4n6azjmiGbMWQ0Q977Gn37ZVnT3v2jh/DEardWC6qwBG
nQiqFMv5qczZYdUjxBILYDyFWPp519Wf1uQglOtg30C+/guqaRVl+6nrBUovnW4yvlkXuaGdJaMzDvqpjhWEuyDE9aaO6opCLMb4mW20cTjvVZH0TDwn9t
5bmLE1ZNISZvgp86EA4KXXaToNXfgEJrPodt+ZaQkD0nuK/ooXGMUnDrSdQdBkSnqj5ZPJ6qMpTCR5H2NAQlMMpDVohflMzWUMO52KDhJuEnmTaj6Gj7uU
1MpShltnaJfBV14QfVxEokgO7wWTNqhrj3oai2n71Yg8GfacstjJgjTc1Fm13lLIaXrWdVKwcQvm8B+WZ7bJ5jZlETkMEoehzpVw9GKVGk7WUGfRzz+9m7
7P3ZuXvKdO2otUAfjbeROecN3pt4xKPAXpE7M5mngNyhd4oN2Z1ykecm+HepNA9JRr6HDYpRBq3M56BCvdzGbS6a03rOGPDnVfLqJUDNF44RDFQKa7hy46
bGVJu1zEYojnB5guAQvYJ/Tk99IPBiXMuxA4sbAViObyIkjjoWv7sJo2fqAPhnDkTEO5a7yl+O93C8XaeeYFm4qQUPRRZfaaO7qTDB4q++xZ4r7cpkvPkn
SxnJ6Mf9Rg2dN92rwEF2SWZ3oaD2r1JgyWEUlr/QGvU/I6Ud63UZobexrN47iI6VvhU2DaeP8W/UnqlsXJYvl1LHXE59ojBzXkNtKq5o9MmsvMvWl1NKcZ
hXErGiAOtycpxWuCmz0yqIHJi9VeBvxaRDrolYiIx5CNztJj4Na1hhXgtBMO1hDCrLtIELm1mmky5Bk/OSM0fpJAe2vQ4F0gNwt3Ni95RDTXO5cT+Xar3s
wZYgrX2LS2c/7onlpG+RxZq5Y5oTULOw+W0c5FOn6zT3GQOiKbv5ieMPz8jjXEt79wH4Jm2o4reFKiMwHTdCoj2kMfdFpfoPJdeqo3dxIv3Of0842bOFEb
/1mnJw0QPrKOgju/DuA8O5Hxp1lxKazdj51zikIgw8gE1sis2jv+UJshquiH1tWFM1BfBUJ4Tzr3JRGi77Og6H8/fCnTrVfjr+gfn6ZVCj+jkaCtRWokWT
AmoPKsucnK/hWkqle1x19N7h4TNeXY61UvalDZuT1m4fuOoLzr00xl2LJZBY4V9ZuP0huWajmnGCMrUrwQeJeoo6HUvbNCRVqyiKi7ZfvoGmrVKvfZQLzy
hlzDYTXqTUD3TxMfyrAi9aW7Sd2m1kX/nTEApKb04EclRZmN85PxppOxwEaSz9C0b9ompX+cb6cbdthCn/7edgv/h31o79FYU4a5wcytJ7MhVqBTIWDuor
k+KsJmzCU36460nWuK/cXyfmtu1dXHhfq0rty2sd3fOAmqCUcjEVhc0LGiy9DPvGJiyXpvFsd43rC7X3+y1tn7NmeWlt6hN+7iJXOwQSS6LMJdvvRM2dKr
UfSXv92r5zBtm578sDtdenpBu8CJyGBxilsjp3E/p1pxCY7g9gPxDjQL+r521nyFJVm2EdOfJ6a3MhztxeJPb0nXCHWwvawqS9vsqwPxE7n3yC2nH71Plk
g857dHKqJmcOrnJ1EAM1QW9K2+CJoP9Gwoo8G7wWZkiGAduYK7GyQuoWFatGakPKeQivAK1y8P9u9/wWZP2s57YAWcxOLmC0S1NGeiyPzuoXCcRmuZT7QF
3AMiyGb4kQjnUCZPYR6ft5NdxKYAU9bM7YwnWf4KMLUaRVIGJhGFotYr7hER2DwjP7FxZW5jV1Ej8ig81uKJUDbX2zmCUVwl6T/jCVsUyEyGQKPEnOuLC9
/+dWlo05OGHcKuU+PP0oz2zsyKBwPIA6Evz0tvhiajRcffcKpRZF53al/IBR0ycIGFv+3oAVuviixGolHpMxTApMRiJmVPhZ2g3WH2klIohITjnfeCEvkm
kJ+eABA5lai49NrbMSNgcjzRdwpYtx//2CfFSSRL+7jAh10znhC4mFvqRahyNaPMN3YK2HamPR7ib30B3kL92idk5BhctDxnOIRRudZwx5X5N/M91YhuWo
KmJj0BAqeVvKXrqz4e5UhvbmN3Uxb+5rHMZiylYDhjlVQO14760rcEmksGoQXa48fn4a9CYD6e/ZO/INUZXVqb+sCABm6DS8PAYYbqzcjHozOXjRPwFfg7
7WkjyzyrOxPAh5KZTm+hV87bJY9fo+rddE5NaMw0FbE/UbH6JQqpNKDWlh3D6RelWHWuoGAMZSg20BwJnwBtqAnHXYq0fo5nN0hMsiHsdZ74fq49z1RkSa
ZCorT+nwtoEVk/iZxARgh6be54mC68BmB4GEj1Oe6IOefJaiyzbYmFvvXI78P8N1r1/CZmGQX2uzXwtlvpkfJQouSsD7hvfTUgK9v5Lfd5pUgt60JjvWyl
iGFKw+FHpngP8WOdZGITrmDjWQVHMwzduS1rHAVuAGvr6bF7wPbIa2a/oicKGUCZ6ooHluNjf3RFdmySoteJcSN9elD7cj+tY1ROCajKYApsHF+bcvRcis
2J3K+Nht33lWeUc4jDpd9y0GALtb1PUiN6vr9xliWtv2hFhuzm5vS3xDyvWaHnOaCLIYHST9jhgIJBc/anZThtiGR28azBQpHCv4NYrtQ8AQw1I5WSx6I6
h3yYil3TvFd8u5g8PIBWArFuQPWelMBIJ3yjeXTTEzhp2sRbo99WSLPilyYFdm29aaDxcR1mIdafUyhGki5Nlt/xt99ifde4Sw0r+ToppB6ncEEpXR3ZYi
tQgbxSLtGMb7KcviK7SGZArpnnl7q+Qz2GSYmvUTy+olP6irW6SmMUCyy1tzDfNDcpcaD/Z4+G0sQ+vBPBZBpT3IP/D1lgiCBePgsRuj9sPbPRhyR5nYLN
l7C59KfX0IQQHuMurNkiqGhUxTSnD03mS+efW9YaYYSUziI7iFf9t33LDu4YOmRDjoVIoh7vuz5FKugbz+2KgDd1CD5QGdPg0xEm/NofrvEhLcX4eZXKZ4
0eM2smpL3AkimVwrID02SdurGRnf6SkjFBJdWUa9/Nry/Tw86hrEq6803MpFBHoUIgsMOR2N77qUzO/UjXCm4pK9sSXuEUPLEP53BOnv0+wIwOt+5nhp33
BXcL1Zr5Rce5NcrWV5U9bqth3XuTrJ02SLQN5uwJq2snV5l4OY28r7Ek1QZa2S1vML3ebA9Z0F0apivXYo+0oopAta77sIoE4RXFlSc0MZcxls00MT8WOg
wuJbANCCIvw9GcXRJ52nDhZo3OZXKwB06NgX1M4uKg6WpOurlPV+OUZGy6OkWbYDEgf1in5uJhOQ4ZF0lfpjRu30n2H4l0Zk+oiuBxWp6WWhwHfZt1Hajc
YM89lgB7+EbGK2QjgASam8D9KDt4iaIfEVqgeUo7xDewTUg/RtDPMVokyCtfqGkXb1DidJ7hbPRgWzrxpYMaf3LeLF8/LXpjUMCZgInfr8DLhX14gYhGyO
uekVsTz5RtgnGRfgPFSmwm3Ikk7oltXN7ldpp6FIB3SemIpLygG1WsDcsIRVjfjKEMTfwS8iV4855ydOHsrgFtZHA6Jefcm+1Nybq6Mumt5HAyHsOnSH3c
r7xOOT4fboABz32tdcDpyiC8Q6ifB4kikyEY9fz0Fn0/pKZ7bIvEKppByl2xQCGCoCZUTFusy4F1HZ6pyAA4iNvQse4Dm2xtoyZOkKLank3JncMIER4Lv4
5gNEGkZTocRPTz53ZzoFyd66Bi02nfY6H5sXLeUiWGIoLDqr1DhDZ75tUTLPzBGVusc8mKiOGJD6aT9l7ltaEEvvGeV4fRVp/RiZQZOpIizqHu69mwllNl
gZPH1xyOEy+qaGwOMO3dp3KRS48IVUV7NZHkTY9E3Q7ksKJO8L/uQ92S237Pg2pkmMAE65RAFgcHBQj78zz5XFm47tekmfMpznuRm0gSJ1xnNfwXUQqTGJ
HmgIE5lhU6j9ijlsMAW2t0JFdEmDkdPDlflSa1duAn0ufEgumcPXrcc+mQbybR6vFZytnDl+j7Au7VlfTENkEotLdlQrtsqBkkmwZs46hREj4m0dmYWMLp
mpOR/Uxk5mSq9/Pkd5Jt4uQrR9Q0/OVh4UM+/FdtIq7/Nuqz+/Oz3rD5JAldFditIEROmM7pEOTRFYcez4nBOZaYxV+caKWj8nbPsqGPpXimvgJRMDWIQe
3M0mT+liOZBGCVlcBi8sPjDrD7p6+aia4HBJL3S/ApBGo7eu8Hr/36NTqchcyWpKdtTdIkK3qOTiL3b3tAIpRgG8MnTU3TM90vvGi5TzVNYWUEYbFNEDyJ
cIqSjpEmRiyvDoDj+A5FG2Pvu7n3/F54X59wEvlCPbb8KgvOcrUzXHJchrPRUcOYMeI7G5CvMB4v7SakPrukKRfhc4/+lsHxXMCOF80i5fxLgQO4fUIyp1
52mjgSOB8uhYeZy6+82fz6TOcTEfAHf8HNlyrkdk/61pOfWzJwbTCNiMYCJ5zMcjK5w6DSh1e/XG4rAh1SrChcWCQ4z+gshBrwlt/Zee6MoTHB62A+ovSV
49HM7b1lqtuXzsAyC04F3i9DCe9HxD7aftTFw3kNFd/vhrT72Rp6G1ZB0y/psaz5xxQP4/+z8iY9W9xvC0ygyuDXWGPR7sy0qyxl96S3iCrstpOQ4sbJeE
P3oO8H6TAh//3+fs85C0x0H6BxuzfVptaIiP4AjUkZn4AzA4F5ZcVseg4YJFOCD/fpwtE6RSQJjKc0Oi3yKbn49JgQOUiwGhlZf8alQ5wAs6ASsHOt4zPQ
fQyE1TfsJbTy08s+GaotiirlEdxnwsitHBSUtTybwHU7R12Uy+h9sANKuXT9nBGhQk9y6hAXNOSF6LrsZ8jlr5cp9ORtJw91UD7ePMNybDF42o6PDhHY53
hwte4yc8flJzHdadIYECiLTN0Jx2CJiK6RO2NnP2GSUajR8VyWUx5qeYuRe0FwF3sDmCeYRK8pD2mzzdltgZavWy/HaSJPfvJ8/XaKIGQ+/Hh/A4mqgP/g
q577TNKnVFkScHmyjzzjsUCtUIa/g51H+xmjOcOywGw+JKltEiJYjr8pKpxGig28xF5amJp/vsKY6hjsAlNEbwvjrfFHzTFdN8mYA7VA+3kDnuAD1qMXCt
rRHoPxt+DNUIbAi+Q39iqukJwcjWVL09vcbVNQ4RurPHZ6JxlDRFH3V6yshjIv/ZHGUgpRG51kDDAqtDn7w5yUO5G8FvgPt5rw1QI7ypxgU6uwCklg5JdZ
daKjV7+hVJlmOgOSWyRwiIk16HdpvOEX3jajxfJO/ZLa/sDS+lvgyZWv2JT3fAxKbEGSfKC+Co+4i5UwTKmLbH+n/KBqjyPdwRCfFfhDUmhTcLkETO4OMe
VDrltoI39y5/CGJB/3BKcMs2AY7h5Z2vhB1JOcsqcFTv40iqSkqJdL6NIDBXMG+cbvS5OipCZEwbP2fcXrKrsa7/RkDQwUNII99Ke8EdXRVAJ+3UWNOh2G
9+d+724zxJ4GFIKavJxa4UrMYKipVrNBImV7tLtx1VtYAzjtTdRE0iBbBhjlPjygS756LTCRGVHMtUuwMmKC6Bauyil/Itftm82RRJFhAtSpmF0VE58ecy
H2zNYmux7hlomgyw63OgFNc2rviwBiYKLy3k7x0Xam79y3csoXr08OVlSb2XpVAWHU2WT/ZfDrYpplee6vCenWmQRMzJ25R5spHzwmPCKWIQGYX1m2Kpxv
3ovah/D90qzsG41S+USzukZ0NEd1uwYczccZ3jryuuxOMm7E3UXh6RhQCGrieTTVlNCt7uo8yp/TAgL4iPe41I3PVStNzHm1RfRe48hlQs/ihnRS9lhhj4
mWMAghq2h8ceRi2yvnNAfbI6FGSOp8sEfYYdy0D8p8SRjkGg2B4nJQns9zqtaX/wYkoOz9j9D2VylSUXoubjII3TUsdpINb0Wsy0uHLdg5XPqD3kArsC6C
DkpM5GFWYOU1Ig4jAt9qkrX5eu0zVfY3Y+SQkEghp1E07B22/k1R4p2qNKXxCadEBcaBk+92VuT6nLnk3s8EUX5qaZzopqg7RjN+9MZ4Qog9Pxn361uSWu
VIq0dCAwsn+XWL8LdHjMp2XHrLx+WOsRQIk7QHAoKlHq/gTK7doxK/xMnS+769Dx4nAcmY3EK/Z12spdW5nHtXxFxyLNWDaJMKsH/tuWVDOCGiQzLZiq2Y
pI+ZjSQtmlrw3wZbhcZ/9fn8zSPpG0qfo5sENFkuT61J46TCoKRgwfXAr/49w837uOVNStPsOD/uadrjHVLgwXv00l750eWBgnFe5r+6pxIl3k7j/fRBqQ
iP1tABncmjbgOcdXwRAZP4YPSLJ28pCvy+oIcdUw49VK0kiPAhREvG+/crzUMl+1oG3SGJOy88abtnbRJdnk9nBaTOUS9nulRr55a0IUrP5DcZf/BAZ2Fy
jUQGZ8bcQwvb5xHBiYUwXDKlQKQq+O2gVvkLaEHrn3AOhofHpadi2rUWxbMcTdy3BfdczZaihtEWmcsRl5fTepcyWdnaTZ7nRX9Gjl5OHLr5kQbYhfvKpI
v5534RnReXEbkLMZWblyinyffxDRBQ252zYztpBbGEjnGoWVojpkw/2fA4xzZWM4qF1Lcpip+5Bb4TxLSIB5HuVsWzsagb1xEta3v8czydFlX7rwdWXXlD
KwvO6rhbKFC3XjgWSVOSkhbG5cjz6tr7J9obJ0AAzu6PHlZMyxRfpVOkMFN7M3kBCd9h5trDuFiXXOM/LTztvoWzzpEQgi/2mswEwAunSnjQaFu4wtdy9o
eZUx6U6rlhK9/MznUBOj3laHOHegb3wV9Zrfv46E1TZ/CAVnIe5NZZUIFZVv4ko1rpEJHrtGaEGuCK2tK3iYwBLGomrxZscMeZVONsihI8TE7NNnnXFdk9
Wfo/jIEp7K1qPc8X5sGHo5hvU4CafInbXDOHpkuBsqRMj3kuYnoL7usmjvZpZlsbr2YtQgFwbPMBmfp+Bb6LQOMb9xNFh2Lw3K8hPMDQh2UuB2xoJsSFWP
DfnYK84dT1rIfAW/8lro8/OXSYd4oeyLDd9yClDBKNGtPm9YZJULBFRcV1kZqXw0KWL6XA24S/m2126VrCqSunY47JnIshk4LBnG45YjwuyYVxJj+zcW3n
D3XuGJ/nORBV/bqOqHhJKqpCDZpONCFh2ccaLr3ArLDBiA35pnscr8+SU/sTKKP8gXS2v2hs/qiapCP3hXCuMbINqSSOWSRxtLWPG5f8QwCLDFNw0Df2B8
oTkTucEwvUcq9oD7h5yDVhmzfTQoFZufGLmXSA9SUqYYiz3cxzb4moaoW3eExMovwpOSPk/jnUTLl3jNX6SwcSfqbb60TzKjw5EoQIXBocUE9WcX9M9OMx
uBPCOPQmEurKkIjvzGPEQJRW3TTj11JSpqwQHoMbwamPle9tmVpnfeb3bYXzOngf1Ab458LDZv3zJAPL3LYePytQHlSQFuyKbA2sA8Q3LiQ3bCaIobv7af
F7LIvxlVOowv3882KifAOr8pkRvYzlwtjQwyFjBfNisGtrltJKGjiOfTR95QcFcl6ra39yPOeTmxCCiFgMHbyAEVGlWz79GSmURBq/+7QIS5NqR0yocM2N
ISZ+EibuZf6fR4lGycYGL5rAEdJfxtXv4snScMcJfCHuVTRgnUq7fG8yWz4ti/xkmbBXnTSnFgZ3rp+CrXJdC/iVp0RoYqyhV1LZhjqw8TpjcmHKecTOmA
V7CjdNmL16DKRoH0iNKOKeyhDKYbJIWxMm2rv3V//SWg6Rk/7fE52Skbkjn9fxlkZsv7Q/++lS3/XSovvZQ33CoEl8u2i/xBSn6F2Zc162d94k9XdfwiO/
ugAxD7yTePXsPs29KILblWfgNOcfz30cZKrFqhGJUMu6rxY8EUFep8j3nvbsetdXSfBLpF7PKSYHRHjpiX8RbMG30t8tU3gLTKoOOfzJHVZFvUHnTzRn7f
dEgN/FkOE4UL0sfO6GsiJc6WgH2rNcntDPNoa8jv6XElrZNxQ237GZMzf/LTgjPNaGFHeebi17OL+LGO4G5Jr8pMuaHhYGe0JF+3GU+q/925pBdXXIH6ZM
pQB+zbbr4I5M5OcbOrTMjOOcxsp7z6p9k5LsBFTT6aW8/2JhqEBfEiRNHd3O9snSVGZzQWe7gAkJ53hP3Nh137jiJVw44FGn8Erhd1D88tlLi9mcm6SQfC
5DPHV1vV7qll4BMXEqalr3V7qrvV22bRn/Fz0elgh/cFAnJJWAhnxARYlAKAlNQCHlhA2RYqh5RKQHij1AIT/hgg/2tQnfKOSYQzHuP4VkY5mN86gaY06Z
Cfdlu+TzAQfKYpoIPum8ZR2BCob7d045Ql7FCYXfBcOhY/tLYAZ1koyhCZNVNq5gx7qKKatCEiRQJF8oX+cMsZYGMbdmaAIF8zCKDTxaPDUVzdeMw3aoQL
gWv1+x7UzzDEwJFc6P/gVUTb+JoI+mz+STe9+qEfM4Vb69OcKqMa9j8BehYeEyedm5Vbfhwkaq1l1M2ns2IqKi+NJrv3sIWFIFtGzw9Unyg4rcbmbSZAAG
Vzqp4rd2HWw0KTa8ET/yyUaD165+CRf1YB9HHqEJxlbTF7WraNssikt6NnpxjY+IhuyBMUv5RUIylvp9F6RJ2GcBWPBN+ix3YUQg4xmExspCDu2+gTmZvC
Blp1mFrHs/8mo47XU3AoOjeToM9/y/5FprXNnBVciNa3IgCQJmwgycF/oVj9B4eJnicXQYseuEWOPyfTxmZh7SU5OfcIWse7PXE4aoomPsx5BgEFfwWua4
74hF+WjByHgmdT7eopfTKWllgnzNvPX5IWLc1e58c5R4uU6UEMP5yiJZ/NBxO+LxS0boGsp665lOuolmHy6tmv4YrMKNN5OgcFSPy/jJsSDRfNVpmj1YpI
7TpYQEFX4zDQBL9TpMA/IfOkWX+2IkiQdJtkGCrUSlyLZ3fogIyw2WXXJKezk947YNhdClN3JJevye5d1UAbBisEM4dusxXGeFWIRXuBk5gtpz/iHPkDi6
XYoHCZha3WDRwAufkgdcggJy32df8pIqhWxzdqrAbJsOfXo53NZZOCaIccEoFRA7A2VCYJpwpEtdmfQSTp97xpsUxJTtLtQyvEtZIyZotdpFUwoNJv34dX
Aj6GKhkEV1hVvh6hi3dD41SkViw/iLuDKQnRPrFsan57PQtE5TSudtpoGsOrm31CQsYr3DJrB6IUU+ByjP3UNknIdeRVN3pMUtfCuARnaLC5YL8M4FM7pO
SGSZqMXZLau4cqUhWtRl+yQHPWYKJEX+iJR+D2h6jISRKeCuiISLOzBmHYbSFaL6RC0FqAuPVOjVv+DdXHMBylsVfnhsErZ6RTbvSt8HSeBbFGcEOrBDhV
s6pOmrKIJqo7Eq2WXxZQzh+yqnAvqH7R01AqgISsuYSER9dEPZlDwIt+U8hUd69A4JlyQbQfkTliF62eNmJkeW5PVd6UFnwgpY83susGgN3I/o3e8v8yGY
iJ5XeohoxWSDp1oP5s9LbyerGowySYo65G40RFlfpCq6zf6WEahpVeTABdIr9zF/ifLzBtMQ/vTs00R/UC7xdMZZ4vNIn5I1Mqf8+gYnbPSCtY9MNGV5ec
Nzr+CY7jtKCtgnKGgATaIP2tDA4zWJk7rzSyNm19OASX6b9Aq/dGWhj0I1r1fQKzKtFMOYyFfn1zDVSTOZ8g0Fb3qg4MWEYoakri5hHiVPEQk1NFl6dAav
EOUtKGBaBUvtExKVFAxu/J81yM19FlaFFnK5g+FwmQCbTDSLZt97CspYi3TDKDjdXvy44DJ9Eprtw/RpodFt4fWcCv3NlqnFAOqF5+tteqRUdR+j9VsUsf
+4tQ27ptMLK4oVNpqQ39d19gUuEXIPC6/HpXWhZNnfC0MKUvKx7T4JUxgZZ2RJRSqrhMIkfVu65STq6PqLWVTZ/E/7NFZCgii374LGTf7vMP0xrAT0s/Yx
6x/5ej7C3UlEdn4VI9O/PAX+GnyIqdsPS3AjNSI4hRqInOv0GLn/76QcaO9H7WhbSnINZp+alrFsb8fMauqeDeksmSuI8e/JcPMTYdLBDMZdJFPANWwL20
SBW9Ah/JEDE+nVJ0f1+bjjAGOzI/N7Fnpo90v94GuYpL1F/GJOav7nafBnBw8y+7twia7WXK+zYK9THxzkzo+8/W1hzIy8lOiBZLTOdDRpY+VSQg05uTLc
UEomzHkgEccU6epQrXeJRCpXS06OFjlundGctwnNNO0agdHSo/3HLHnLsRkXfkOpjUOunUYU1lg/2hJgmqJHhTm//ULLeeVbKKepe5uLnUeW4/8CWrU+5h
EHW5g0e7DN05IcxWVZhM6m8spXHucEpOTIn3w653LIkFbUOvJwRSZUNCC+IRa4BXc8Evkm6ldOyobLG9g6ZBXvPK6B2aqtAYm8xPHE07g3uMK5XJ9bOEab
gW6UcSQbS5W4r4xXOSiLlWZ3fgWfJ9JgcBkA1uuY6LOfO9fugvhgbVnxtMgqn/6TL88wJt6PF+pRf1Fc4f1qH52yuGjpteWKicvfBl3eX0JjnSjEqX7Slp
thd8afsDUW2QVXkC0EZZXFCsud0+TvXSM3PK7mRMAWeMROMG6fPMT6IzS3hPPrcYg310+Rqx+UGNg8Uet0xNwDlKbTLPG/9mIoxMPYuSpzJA1APjHVYdcH
RK9QcaqzELksU0bhYOfNQoGBDfIobBtJGGVKmTXPKX3nOycTzZrUAW9ywPItk3Intai+m+Wl6pNtdq3oW9yIUeXBS5CCM1bj+a5HwI0ybn/NeUw/o3IVYB
vKUm6WTXysFT0fnIsE0EtecJjyn79ELjCq9HCTxow6tPt9FR9O4Im683WDKJMno0dL25MTJfvyN2XV6dhuOu90axAea5z7kge6QJF3CWZzrvcS6aiY5m+r
FO4adNwyNHJfo97bnXWJRf5FNtfv8OPM00pRE9EPpI33yaEa3z7zOwskYvUXWTBM8slEvWBqor5Lfhv7FdP/YeFrzqGkE6tlHskdhuduE2RBWvuchoC/8C
eR6NXWHbHWuE7ktLTsV0furV+pMXM6LfRBzfjLTogbp4fduKQ3YQKnBvL1Q2g+/KJYDbHKnSPOVTyeOfrC3a8AjSaUixpGIjJmLvLZ3VY0pQs6DJ0H/Nq5
exvnlckYQ7B8fz0rjPi1a2aFilrAXVpc7NSF95sg77KgkNPTZ26flNxyt7JaWsSDKkGA4WBBGtG9j949MgvjDfqRGpgpNT3Ivgje2/jR5Ij7LLwpLg99sz
7rOI2x443PkSPPNgUaadeOf0BEXwCpKSLm6wa21vlulpopldFnSmAzMSuRokQI7eZyOqQkytj/Np6WmElTZRdeY1mJOzKYUmljJB7pOK0H3mCf2L+AcGYD
GBSvvn1m4icXW89VjiB6PeC/PTEcabBFd1yCwEl2n9xRKt5b3nhuoso+yGyl6rb+VBafpZ2fn0C+UZEmuAhRt2vLbLpCdSmeBJE6py1RkZpafEMsPfEFV4
dR3ynKlmOsiU4KHlCvpDWeRWwMQ2aTRES58lhWQnuz8+H7VUSvsdk1qRqeZnEKMLki1Fa9InAvngiSbo2UdXDFnn1rUCS7zh8BMR9YVW2JwEQ58emqK6FZ
05azHMShdvdIY+XJST1OViSE5l1kTkdEVERgazrPQrvy8IHQss6O2Rvea/U4bleWEcJbiULaq5BOIXQurafIR2RiG0rOFy4agTxZgvClWJljAdeflgGfVl
6/ceBYuTwObmtVI1Lv/QP5g/n4nCAcBX6at4lBllCwqvi+7O99ITARG0OR0raq3mVua6TAOyqwcmEDh5I1nN5Oi1hK4bzRC96T3zBIaEholVG391UWOxDm
W6GOgzzKmUf9rHLs+7RUyQXu6xcjU2duek8qE9hRtcZVwWvW4CtaoiPZlTJ9TWb9Hq4OSoWTHZO+0GF2S6Oz8jt9lil+ai1DR8b0GYJa5+shYZA6XtJMJp
ilm8zfGMUnAHPKd2tl4wVv89VX8KGC8HVFIra98Yl33npbPp6JX0D53ZKzFgvDnQTeZhOIg4Bs3fhKoQmdDzoXzjN4zQAdwwoUhmRiB9DW6hRMnRKvY2LN
eJoAv6SgxHAbl61LcXD2K+QERmI/vfL0/9NC29+ESdu9V4WvcqkY0BO+NphOX9zRi0TmevRNwGYlm/B1v09keTXTs3CKgeDXBjd0G+dAo1D0xr8mMQKzOz
PLIA+RwykAUvAB98Pa3FACH7YBPVGb06W6DhExwGE1qen3uff4nxZRuAse5LHvnk7nLBUsqpQlWJ662ZxzQP+RW1GR/atdwl1gzrlbVByFk6+avjeDKRpK
uqi0iis9WOFEf5nFplNlCYm2i053FrDgua/O/y11GJGYfqFgTZOtiBzgjTnzXO3/IToGoJUxL6nt1OyLtty33hpgaONrkUkW8zxp46lEqVLbJ0vr5p6uv8
fhaxfQ3JyiDkiFLsFQsuu2bStZnJqTRlynCbtd2SvlyZffoVjEApcONXTn6Q0vhG+CH6T6kg2TcfN6jhAjusJuandrhCJUUCwPmE58tjFov3z2q43zpfHe
GyYkIA40gxo8QtL3GWeQ2EDTMGHXyUSiswr/kMfcSQH/XqUFg6kAvSLWL0oDIZKVK/uSeW43p7IUr2JVsrYm1yCOjJLuE+BXQ5rpbzO/+9ywb1NuV6LfMX
dQWuV11yldurx3p95EgGgs/n6i8iaOPcOe5seLfbg9pSKAgEm87LAz+Ec8bEiyYP5ZhjoUea380auzO2TClFwOs7zJSByEFzDVXJYFhlZb/mRg74ydJgBX
ItjIl3S1CZ7UW7hYkXUa1VLxeYHZwyKHd2tfVj3mFiX2dDGUXeo5pexiebEvUe5FckTto2C5nRZPCFQ+7f24S5px6xj/DnUeLTFKPn8t6RC9xn3giRpsuP
efM7qzUxVPKNR+b7eQysy2+INnb6MhGqIR2pfPnIQB16hmm4sEyghSM+yy4CGCJvtyV55kQ1RaHoiNwQQ6QpECuVA8W/y9990wEOwaPT3Mvmt79IitZy+6
JQnRo7M4EbQT4zP06HKLJEjZEMbZpGXUEjmiQuGqx9U5xXyKi5EJFGGzjNkeaa//wHgo45O/tZBzKJEbnWVKOXJw623NOhCP1mKwau8pKzTd/LUPvpqFyu
3wdzGZ5+JN9lcpVOUX3XHmzlxUBsVE0iRPGGwXPl4kxVL9+IWHVN4+255thuNGpbBITzqzk8r2mw1d1Q2cqxzFjaIrbodvUqZ5ONLCmsdyc5QYH8aJnWh3
Anbzu6NL/kkiQY98g74jbVRwDKeNJzIerfG1gYf2rKhBRhKIguorTwh7KAkF6Sh9oJywz99l5afMllEsEu13jjkLK3Z6KrU+0GF8z1fqkNbvM66rjUrNvG
HyWk1MkbjbdLp+7AJGGDIQPdyMetQGdH5SY9X4nOqoqJambANY/RDc7vF23usjzq8Vhtowtw4RDAMMyZwMYOzGJGAymQ4AkmMd9LCST0nnndjnp6nNJlqa
aNoQ0ZA83X70DeuhHkkD7JYpW3eO9jGDeDGcWJtdcFUOPYgT+jXtw8P1a3dhP1ly30Z9+taVEeHsPfU7ZHSwqrTdooTWColtC3BxyDz3Pphd533eQ5m+is
hSgQGhfvnkQMcS3nCJKVhlH1oypvLkHB2bNemeycNREit+gW7u0qwG5OmJDDKJATNCBrb7pfdbXBF6pB050zalh2x+qVZCodwTgYL2aZqVhYCytZMLzdPS
bRhlCwYPRe30dqbQuZTJHnXU+rl5rv40E6XMDgbMrsYNi1nIuEXkxYToWAF4SIFpSUiqsIV7Hh+A47kZ9Lz1H65X5T0W4ZUc0HubU+KiiHjsdYQ3C7mX8H
ZHv+umGnloW7zOgBMwD+fHn7JYwoemjPkiNUh5eGn8//elp9dnenRm/LkI2WmWvw8mTNkVmte7jS8ociIzGjrHwL/E/pTc6fAnzmzvPFnSrl8THW0oDGHG
OgXWuq7RyjQJQSK8sxb2CgUtIu6lEJ2KBGEtT2qzvJ5OeKJbhYhuD/k2wTemmfIcW0MeLhBTeJU76FEA8WpJKDF/EdLiE0HYZAUfSbFx739SyxeB7PzgEK
VdAocyC16c5FFYYwJ3bTiz7o9wlCl2VLDoPQiPmtCMyVHFGlI44r6+G4FGOZrqPmI7lbNkBBkNSYHqDRvPnyKpF5Sil73uQH57HjVv+Bs75+/NwgCDcr9M
n2RegRdTKYtiUiiYEuYxONZ/gkgvDF+KRTSPyUSWg/XqLwuEaZnzziznKwcW7t7Ql0OcbVzD01Iy0KFaLoGcL78QxEkLl8WL6XqAzDVOLHyygm8oOdCupn
yKukAVybcgkz46Cg7fjmvY+0G3M71M8EAx7d0Sy/Q2IWV7kM8yMMReDvw1A4VK1Fw7rwzPO8JOSD/Sf/J/8VWSDG2PKYqqArpXI6XVlNzZeuTfAQMc2BVF
a9kktP/3mXK2d+PJikjtDFwBWhFlu6UKJ+Kv+cW0ShOmq2wpB4HE48DUfiTNmsA//jOU4e35Lo2kSzMXO5d2PRpNK6Ruy9bRNJPIWHeHLB5nRut8+uogIq
mt976ZFdPfLYktjF30KT3B4crBVdxr/TuHvTR8fckGNA3TSSThekGhnIE6O4L/Cn1YHk5ch7mmYjKYO8YyfHAGFGlilnLqvwyfFhZ3KJA5PSzfbJBpwP0X
m0B7VmtOjd8SBNX9ygRilpDULJ9+Xkeyegerhjsn+RZfOAQRRwLQm0AqWptmYCzvN1wCI6fMw1uYA3Wl0yHmL1fGl1vnm+ZpzPEG/Ssj0vItGGvPnR+Ma5
kIi3QLnlHOgm3rMrG1DptQy9aEFQrgJ807EU1Ex1lcLQKOFgxpr5/Y2WdYcbIZVpoLFi3oCWo+hYZdv4fJsdgUGiJSLOLSKkNUpa794LOMSLtv/pKrN1SE
2c558u27ZRMHfubPhB+JVMEt0L8Hy7MvCM6XT96hsdHgj8Qhg5biu8gOlXenJviGv4X+Fj6odv4tkbRAhyxYAzTbhU/uRkBWRc2WmK0clJ3eeQE6Oa+czh
u+xyz2KZCIys7jNnyDCzJiqdusPsXjHO5E/oZwAi7o0pl3IPwZCRsRDHLyPXXJpc3mHsXiHAROo/y0CkwyO+C/80ojIseFp4heTnCx9OTpryklOKIGQ3EG
DxXbz/P6RVKDpJZOCdLX5ws4WrkPO4Rs0EFSZSXop13txK59Nr7PaO0CNfqoAuFPn9Po3DsWEik8roGMIwh/OIUn14ahp3R6+CO22XQ66TsOwoi4INwE61
Uzw4dXx7pHJXm/POmQAqNeRRbZ0ZZn40vjAdXEQ9x+dYOC1aGnmA6m9pYy8JRnTQxtGGNZYg/5nAavTUSV84DOKvQxMiZqZCD/mhPbZ+76Tr16hxS5SbOC
5zefhTXmV4FZKGNoS+CmtcwSBsFV+dFRhc0ohuPS9iZ0B7LI3ug+NTRPKR9t4M0idm8CKlGzyl6R01NofNQn8fwgGV1uo25u+VUzop3iU6rMnaSvYZtg3L
SK3Z5/MhV9j/G4WWPqKRdn0301/7JmaICX591SSYdO6/MDOphLiWm8SCTDyhLnJx/GlJktUq4+x7McZULWh/YR106x9oPrfXpqjK/sV9vFz4kRPvqm5WSZ
PhsktcGw28ukQ68iAWO8ShhHcnvyrslch8Hs4dtpInnwZTF51NvxHY/tZaO5mT3jMhzsNoyoo9Q9OR/cz/Pe8jN/nH5DOIs6iucnpft38cXm6NL7QaBLjs
590oDBKjZeROf8rGLAgfSHkpmbsdY0w3V2jyXVdv6r/vMf9jTN0ewjQj/IQ90xQbovBjWHzlcAohcLo8tnSPc56/oAsYtbWdHuI/5xmrzEoj9/lxtodKcC
uTEYP8cNOg/LNBJSisGYBeomqkj+UK4Op5ADOX7Mlgflt6vpdq80VQVU1/CmTKPr2UfINL3/NTEr7WTqVOlTYmxkqDNNb73I2Y9FSlbBdvjJ+H7frhbpLx
RU9BBpZ6Jy/4USeK6h1xNBQBS0IFQzfg2SOSESKbJeJJ1C/8Yh0HFcUg/ImtI3jax7cErxojbRtaPYWM/PKefVlY5nOx/Ge+39vjeXnZE5e6CRBR8VZQCg
dbjCR3q4tIauFoL1c5NNFjRhK1/s+qzOBWXKgmOMS/03kSGdONNC92KeQk7JjEiLBv7tMooEcqZhtiiN4TX8FWLsawbCdNC+qAw/8JRDsapf0fBIUsp10Y
45sOF6+M95D6xTNMk9Xi1nfBN2SfqMq+lKaaAtR56AxWPmxGklb8mK9lU9Abr+S5JUwg1sBvJwPuZk1gSENi4kceB2tCKMx3jIk4MasO03fF2bjhpZPasS
o3aTGoqd7N0GY9SHcatkVD4X9og56bH41CY8lRGGI+d4BHbyU56cNxMfW16suugus94Km1oGEN4415H3IAfwGkHTeUk7pnGWEcsAMJq+DYKQAox3AJZQxA
2fiYrXOYPWRy2IJ8TaZ11UkEXrLllx0a7iAjECkv4JfexURrNkaeRBvfbau/tp0u97cgIvIw7+3ol+d2iQShoc0EY3Z1BNy+JFsFeiP0vMiySq6mTiOyEn
vG5RHTUMhHRhMVUo9JCoYVls1xB2FnpcxEGtckbQuJkASgClpub9ykqegup934eWQUI+XxdeAed8bJyF7Sa+m1yooEh0SFjqIat1KkZdlzKjIGjvU/Xt+Y
+H+V+dnwEsYgJxICNAGKFJIm6r+JDykLMx+ha1gm6dZJ0g03mHgRn/DHlf9O5zrqdVyiBXv6lI2iVnwqLXsqtoOjFu4grWRRMOf2T1/+SyKQcsleFTWpxz
vXQzCYO2X9zh0KsIMG2pVZ65dVqEqhgxE+xUgTsR7RnfI83FNe1WifM290fjCXDuDHrwlwkqRvYhDpFwTX3wyJrSHAFqJC9CYkx8lXoUjnY+6o25cnO10G
zsxhTXi1YsMdky4nmzjFoXLAT+Op9Xb3A9elyQhEzTuHv4iBfFig1qxremJRKIWYJi9bhuscjNYHHW64XZJsnRbANxQWTwanleg6v0vD/O+Aq3O28l8CXV
f9toqz+NJfffLfc27vyJvWjNPKzG+NdFYtHkdtCEFOZJown0e8FxIQMg2vili+3vNeVI6ZyjQB1JHIUUlA+afWt/egqbDbWYP3sBsUIjrMbRhRJ5TknmQz
x2n0/3GRRuej4XtGK2Dx9KopfONIfnGPcMr+QIbjjC+re3n+x8xDEHiHhk8eblfTXqx0nbR/SD03qERv6WYeLTCo+tRZWCPrLumpo8I+rny8AevR+XHRT6
oKK+Y3rOssjQuBL0WR27WEy9pnUEffh2RZEJq3K5o5vJuKEDwnSH4MtDT2Ugc84+7MLgZGTIicSyL72HmYLIqw2UgmcE5PXwuVOMfgcZ2GZFT1L7/LtvI5
mzDOylPWRI+NJakFNBkkoCOET2sxgTe2drlhcd83NmR/01CeDxjZk/+1O7c4z0Ghmag6ZNCjhdG8BoKiI5hTds8Ce32McCRXNYSlVAVVQ9WFWLzFOmr77n
8ikGoUZApW+SCfxNjDMF5oqcJ2pONqjqHVEqVD41Ogw/bBcCdG6/jGi2xG44rKhYsI8LK3hbo6xJDLFq6yCzh/SA0Jnk7RbaSsotJF3TPrtHlEc1kxISqD
B+oEhkXOn/fp537B1ciaCwPBkL5xNKH2bQQzXSiZlJJsp+ur2tZlKlNDnHQ333TxBR5N68qvnGsg/sxLnqc0XEUmgizGyY8FSg/p4sOU3cpgVC1A79vZi+
eIiMrmOMIuRV4Juy4hlP9wXfdSor2RsKVtaXlX1zFwpPTgQn05tIwWo5EpFogpTbOsk0VatzjHiMgURMBWDFKEkqoMhjOpJ9OKNFjehkHglIE6/NPM8TNQ
n/pefZ+pXLdLYXPNFzJ3j0kgqzqsdzcCTFeunO57bcCTp5eJIrXeMuSz/Djb1f2soOVkSdGTjW2beNoAvfnpwp9qfpV36peM1ES6ZNE+8rjKN4ERUBaFy5
n5a4GquAySyAnP+v9a1vG+CzV1nml0RULutz2iwbTis/Rr0rkLD2S9TWQsbISWy6VRkOfr5Wc82eLt3S8Opjst/FR0qIst4CLiDYy/wb0lCBp/AdpVygjV
fJhdf9+H7zHoBUKofwNNIRk4+jTjSACXlCgf3KuJ/3iQazT0tPimdkX5jr6JC/8BMPMgRz/XXtTUVmDy/T5HaDfDHmBWTU1D8S9kmjodbNlMx5CGfznSXe
XRjztYAN08M+s7siegqLEoZ5ExG99rKERpoBEcEEq1S8Wbn4f0k93QwaV0VcR3G+q1nM9z9ijjIU/rmNVryZVpF5wfkVDGZL67IVtt7x7P/JI1CeYutnr2
wr7GrKdxjCn6nz//YIuYntKVUKv/AvVZYX2e71MMeauK+zM6xtosramvn07PQtKW7GXWrOCGWHxoyKXpTBxnqiSt5jLKjdz+Q5HlDGqXSnouh/QwW10e0T
7qkG5cRKX7RGt5sGduq/4JFu9LRHmZa+KND1S2ybQkGB8NJLjDGZBU9EygQxr1m1bWNBrbvsP/lWTfJO7tolC6mfCiXeFSFkXtH642Aih6/eJ4fJtiRBza
GMBZOKLDgo4UwhJSoXl8jvM7CLjcI7ZznV/OHeEaJfYwRC326Op+r2gRQyibkmo3LEJ0j2H/GcR2B8JMpQ8z4BwAbKpJnTmZrysr93aNL5cm2+X9r8BCoS
nIbPAcNfZFna9sMU2amAoZCnVaKmocZWlMkfr088CFcRi4PnZn7JeXE9TypP0Je1J7hF73CIKstcTMLbMGVA/XOcXETTkaYi3MwlOOfw1xmVIeN7/XImat
vaJIZGOyfcMuJYBgDgNMfTet425L9dM/4QJgx2esYdy4VWexRO1Taes7Qp6WxClq04mtdTeGz+d87lUzr/tvANpBEl5bBto27vTDHGWJWmEjlnHadp3Hvk
YrNK10ul1m2CU7zj6F5ettmaujqQpnPVWCT9GNtj6NZYl+9SmjAWg2J8DAF261dREs5slcuuSnjPnxRkXzvyUcwGGEjAC57ZnI29h4CPWamhkex4972rgf
KCfHX86M9sO3PMZmtiZeF6dMaJKMQPhz4eZBiLjm54SO7/s69DCqg3yI2tp11PenhjQsEPeKQYR9LTr25j9iCn4l3iugpmVOMTM3zuVLl9OQK80juupkyc
Dkob3ZKMLgAFmhgo46vTLAz4p0gKVPgyRnMYE/sVNRubOOmfJj4cw9Br4qBy6gubeHTr+ZfI/tYyrBuEAgFd2hDqogGk0CkepWBJ8OqLrKsbDMCHSwPURK
Ir8gcpfZRz0NSbHr8iptMtOkbutxIes/MPGVPWbUs2WE/KX4VFOXNy9bEBuznFpd8ESxqrH7zO8T6++BqasWaIwXUwhhVbdwKP6+TplYsIOzr1ZvNPQTYy
rWKLchKP89I0Jqit4eTdhRUvJ0NnKK5dJUER/7qJ0/lUAhi8mAyx6kAKtNce0x4N6+d8QTZBWD4+YkN4Bk16HRWa4NyZmXGFQ2BAEpeG/8tbOWwsfo4Eb9
1BBKky2uG1GY8XuaW/AmodMjbqjiXy7Jz1s401aQA+U+lK5OBLk2z+NQg150Y+2ClnaqBC+CeKY7sW9omL1n4HLRGkR3aegNwMj74MYYT6/DoUU+PmwpgD
AVh0R3SMzc/8QqH1JoQZQKymI1k7V4qlJwl3nqdSpFQa56nLPt6PI/qU7jJzVD+GF1MxfXEPIXVBE+VCLieLBYg82hide9QpFxnZXEhka9S9eJOlJvtvsy
ha1+8CDNkR8OK0WOMPuCOXdMDmPVxuMUOxNt2an2X+mCm4Q9Py69p0Ed8IaXIdy33iPxMeu/KYXqMmAXf3VTq6ewyELtXi5+yB5DoxCRaufSl/UqMSC2sb
dZnfLWEu/JghbxbQsGeNjwtWtdnhXS0Xely71DkOs3G2Dj5QDxe2U6/hCDinrvYLDcssDLpn0elUliJEBRb4j68fIS23r3H+uAzeBjrwMdCG7yc+CKArWl
S1r6jNsKtzTyV4SL72zCKnk5om9poefQmy6QFTimcV8Z2coPGZV4bY9t8kaul4+44/rUlRT+Mu43rFOH+acoQk8DRswinV1JvQu7QOCkHQyRZzeaeolzQS
mVCbYEX2PYKOkhKSe0cAhgOPwjFE95EUJOI4vK55LUFxp7DZxqFq4QK7ZRBhlUNQOQ3OB7gNafowlrHKqou7YEGCOltn5uVt0kS1BaGgr/z67oKYCPaioi
Pcj7wWlIR2K04357NGS0faIqr0z9/3GCKep6duWpc/NyPHGpxUOnngWQVIL6ASw2DpTGJ4y79dlySbRpjkrF9V2FdJ2nBTaD5Tw1tA6RNjrG5yJEgmEfKJ
sBWfmzzpcnQuu7SFXY0DX3Mq0cy+eVVF2p5W6h2qhP1s44upZRHB/13UsywEkUjqZO8bkY/QhBXBiBrgExE14T1CChGfckqEAhIbyvhm0YyJSP8u2D4l51
TYkLptgNLKqRR4TVqA3Ldb4yQ3fHv7HCFwnhYKOC+TPkei4yc2T+M8oLH1dfC7DZCAiP3omjN1li6tOn7ebAvtHAumUHhXdbjZGzOTZ8emeccI3tT9Nlta
kvYorQXtndOw/tEdr2cyJbmvaHe8Ep27nf9/KXHtHYyvJMFYYT3POESHR6z1eGRDy1RVXsT06bbiI+bMGkQaps0kr0fJbL9f3stIxjit3CYjANe6i+Lx5b
cifFnZ43NtUgxlF9j2CrtXZhcfbttDpejcB4ItYo+MQfcrD6sljBGZdwaR6tWawBrKFT1iAvE6DuIKkwBFpb9nXi3uWZIQqQnhfDUdiubg2wd3JFKdylMw
Sp2QQI2qJ41MZRkQSV288WAst3rn2v7WFcY6AXX7N5xL3T6yWUjvN3/BfLvBMkWOiv3gkMo4fVuFj4ijWRAmtxBzVu7O3w20UltsLJFc37OMZzJo5d9E4l
hvQHCsQYx2TqFEqRgTyZuQgqCyAT8WgDOvs+haHtPZC+dgoj+6I4VXOR1VG3eT/cPaSDUhPQNzGQKzJG18+37DIBOfOm9o8grC08wy2wP0LMY1K2/OWOPu
PH6y8DANM9WzPjzJumZpSJd9tt21T4AUOR5B1kRDhy4K+iI4Bmnt2AWNxs43HWRyspMSt00gf5RrD5dQYQ9NBWa3qI6ej/PsqtGCG5fyB9ZP+iZJ+myTU5
S9cSgjs9Cf5NSiHrDAX2VLClJG5uSMembKzzQuWNP25zPkZU96LeWYXTPfWy7f9efIzOLUIslybk9IjziQGvS9oNPXa+/L2KyRx6hp7Mec0aCkJ0yH1Owu
FSHGhspkJHlgRbkgnPCtj6Rad6jCN25msjyZ7dk8OxHh4ckx8yHcxZu4xyAyV62N5U8O/RZrP5+umeT12wlgDTPb+rWMW59h+4RT4ehVzWs34ekHsxjodH
NHxHgKEGsb2jqDjXzeXtXWTA4k8TIRGVIIUBo/nBnVJERoMIX0V14NCXu8p/dFRkIDn3M4SClsmgUmi9PA7q5JqUah6hbWShLU3kMwHNBgK3CLwCAIO6At
jzXM6SZG3Xg+Orc0uEsWDTnunCleZ0uDwnxaxmmkbEkHQ+c31MIFWLjEiWAAw8fkvUZGOYSDN+3y4D7ja5zm0GcIMniWXEDWr1C7sDj1tyLUvg7Gc8siXx
9dlXGE9EweuVlsWLwgiWbCy/QVifrpUVugaSUu/mWb8gyF3FLOvMCt1iabEtaTwRi7MShS+chYrI0Hi2nxZTCedBDnP4S63FDjw02NkjIskU3VuUqwR1jn
xC5iZjR8XdxjlPv3cMUFtq8NGRzLw7UOQHAHkCs1MLYPXXqm4BQwPSeF+UzjYFsK1RlcOh8YOhdr6jY5QVeC2Rz5yL50jWlgZzUyq45UXOcNuYSE7hnDkp
+RsPHOEF76mj85q+V2+ZAMbd9dDqlgd5IdgfhzwsvnjMbaKf9mmsDRZ8fWJ8oyzofkFON0XTnzC3z+Kboep+jZWNBQfsKIp2HkjM4wX2mF+yIQUt2T4YpG
Fbb1bWO4QeboqJhm7YuOxX79wrCCPIfrrJ0N2O8BkQQUrS3uFfKDFf5yeYqzD6CciRhHClVCfm9mqkuxyuhz0lq3SQhF8zLRTrSWuBNElOB/e0IV0ilTIt
KRUfx1m0afmxMKDhqthoeahuFiPS1XbUM3pDmd3VoTsjNo4LUovciQM9epUeNaWqMpzdbXIL5fnQ56e47/h6VeRHh2S85msrBPq8yQuj5OtMNTZOIilza9
RZ3S3N85CywyJShiCZya42q011LkzDFFvUnUy6H7J4TiRcJFDFcH26P6npfJ1wHvVMQw0GD3LiRFk+TUl81DzAavZZrGg8mEhr4NqKGA8TpSAp8PwfiRdM
SJ+gS4uw3p1sS1cE9bEJ2U8kSPJrcWiE0HCfIkPCaxowl7J7DHvFHNO9JgbUtfj83Qi6NnAPqwLUA6DH5P0ELP2p7TMeW4t/pjkFM9zpPauQMwhv+O0p+n
p7wynsg1qDoIn+blOHnnlKL010L6xqNLPRkK7oMdISC/8tbpvIeYMmiSK48UFW6v6VVozFS4QXLGiC/OgGbcvCrSNdL2f5NWIM1i0qHtJM6muaENLLMeOU
lZA/4+Z7u15h7ZLuJwxJ268AbpSRgp+lVHvZ0EogntvfQOL5osksLV0VgIAWCNUymvDOLlgE4ioVjSJWhq2lhdZslr8Ic+uAwhjOd5M+4/eb8r0sS/Cbnd
gZciKrDJNS7pysMcwv96s8xs6wxWOQwjZ3xLA0rX0n1y43+UK/h29dJHVK7ghrmYeQqPDE5mtja3fTQekFQEt30SIROLM+z+rX3lL73FHYNMjqdSrm4WhN
0kJUG+DTR9JZN9r3zCD1tdoR+fX1wmxIt9LJO10KFKi+nCxCp7NCR2UkJncd7Oc31kYpet5uVLEKvLx4FNRiHD+QnXPHkk7d1fIcw4zTyOok3PJJUGBQ/T
080ZkuxSRfboDyQmDJz75WGuI0bKFngRKwLL8CROjWpDVDlH56IVkhJTbCD/yp9eZ92C4OBbZx2YguLdTjMyE7teapYM0dbxWa3xfUQS5k8zpKRcv86A5a
hf7zJki18rEjJBmHdbv3n3ejZ9AkMexg+hRGhZ87SHRCF7wnE2Q1rcOKgqFqtQx6AAQk2ZQe/xOtQStLZHzlkubbGAX62/dxVNoDskdQLMQ05Wt9Fzig/2
Dp1AXRFzLX9HtY5bi3yHblhjAR0zs1SskbrNZWrSBGL6sE768ZuLceTVpEmIdON6cG6fV2ZMX49F/trhUMKTuO9FaINy0hm2VltbYOG8ar2FG0J5rOnP5O
mizrZ0UkMF3/p0jl0+IbLacynDiGyihSIuPEbxNZ++lA2SwUiI+nJvtF3SsoZXn3NJEbz4p8Im2getpR4QjglOcO9iHmBakFvMusHUYefHL+GOPMUoiTJn
NSgrwuncojzyWwUbqPsmyDyVYCoi7gH3qaLqpz4Nwe4CfiAowHRk/D52VsAWYb7J/OJZaTYyCyy4fmJH6UwLeytl98pE3lkZXH/U54UZrlDp/smjjLT62b
cbfRIa0c40Fqb/Y5IR72bC1FlRZkQJvxTvJlnBMQv2LOFMOyTAvtB5tSiBdDjzLuKRNzb59cZx9jceaqdTCYAwR4YyaRUvwd4D5X72xleUHguWAh1QAXy9
ik1AxzIMW5fbRWi2ClL1prowozqd48GucjWkwn0S4LWY+VStr/oo4uTvMXMioqguEkHT8l4g32lfcoRrg0CQ0W9jz4y+9G8ggKKvLZDvNqPQHx1Bg9dxxj
fYY1mqn4HBlUgmEb9GGXrrPOkYibO75Ogxel15fm56TSU79tloSWeTKMft8NACF+6eAQFdTvLk74Mcm5H5JJXKkD6XQKxdOO2Xi+pw1Q5SFQp8X8VIZr7G
mN3F3HtqpuZ+nGLXT2cMHYWvCPNzfojlRx1bQAcM5FgBbTqepyeb2bjz3wT0w4+N9BSWElCh2zhQMAM/p8wx2iusf77CnZIMXKL4mFhkDJNsvcFw5yH7El
dPuqhb99v8EtvVZDbSlXMXs1wzdkqXkIw5Ee45dvAQyzGYBNp7mcl8FGWzatEvUC/0hV4pzZm86GRy54lV7AXg9RRyCS7EOZ8h/T/a6eBxGQLNPhLiU70m
7l3Sd65t3pIq1ZIwa2/NhEJm9jANAV8vzfvvasQ1bHFNliuSWpKz/cL7QR11xMJVfJOevjs/xWQbk9RrBKBEwyxUj6VWR0o77w9VxLjkzndjfcOcN/PHoB
5WNr/9KjHgaBIsHNIpbM/Rp8boJHHaqQ/k44pZNWLJwh5NZaCDlraOfI2EsL44Kph/65/Gl2G8jEntmTv/ND3xDxMvDWlZDW4PZ6r19qCdczoTi1EFplHx
486xTMX8DP8k9zYhH5rHv8udKdL4Q5lVs31Iy5x4fFeTCBWebPRDUbbl6e+rsOHWE1fqmCZgwWl+AdXczWx3doVeYdZfeSeVe+/BQJmq8az2xjmmmOl8To
aVboj5M5YXqSNJHbsfw7WeEoUUti2HpAzLS4o0Ii2u5mRGQSNCHEtYErXe514R1v44BVXRWRmoj/j6bOq8s62/dqhJNcxyx9MhRxqAZE4TvhMU3klA1CqY
Nu+wCAJieIoWfel/QN6AcE1iHe0oliBHExIDKVVmX/QCfbUbXMU1nIBOyo05C/0pKNDWACfvE+BrvBhYSubO4PxdbHMf3hRLJgsyKbWQxzEu/29sht9m6V
u8oBvISWuxosKZQp99fJUp1QRaX5HApcq8jmEvpzWlrQqbbrAH7A9Rrq8402dYURp3NdTR1A5ut+QcvVahXOXLNF9xatJTUWzl5k1Ftq6R50tKavsqUyer
Hz3cCAI5NGSb2t0rawWQglQF+ienO7B0nhxo1WNuMDhAsMSVJ7PKIiRtU+6HR2/W5Ga6CHYbDaHLaqttss0+5PLIWaArxwZLn/ZdKNM9sn7/VXDJC/Ubyx
IyuDloZKNSBdfGvvC4Z+Ll0kMuO288vbwUEnFwv/FnidieKh3jHmMxg4wIY8drBJU6yNOe5kLgG0dAqpLWEpLBZRZsMoHS9Dtf5L4alOUQ8acIBzbkgmtA
lf8CrecXyAgDlel5XvSJbO9CLwHXrFJzkjn56b0l558nqSrfILK99H0rRo5/sjz+nJBDovTsQPitLM1V9W9x1924A7wVnnF6zanPuMY684v/V+zamtV67K
0/xzUoHxdQYeQzZ+2sWP5K30ibl+jjN5EsQ/pVjdRWw+yczTsfz8lwHTzPzOde9D2c0CFcsPZEgmxo1Iy0CV1pvAo829+ojNtX/95yeuJPLocKiCc0bjWA
fdtRopdn37CRvwmqt3N++xQ8Q0c8jRsXDSlpjVo4BaizXev7BM+20U1Vv8Fv2KOmtwoYOS6Sqmy3jThQbac6i9/PmGGThOqQ3iFHpXD9mUMFgonQ1vhcPp
5/IJa3BBuw4C4JfOT0hIfmKkfu5xVOo0ZaJKVTqdGAs3caUTXp0j9nTWtxgg828Eww8s2wun1KpJFHtUK4uGCLy8wG/LCD7ioGfBYOvCHTgCESnx6w1L04
hZu/5Kr0y5jzwG1Bz9gFFU+gBSPW0+R65I7G0nY3vigUCQhr1NmrbqS/cj7u3Z84e+4Yab5NoZU7lx0dW1ahnnlnN16shpMmo9ojskbpyFtsOuVTj4Ts7V
iCUBMDUKbkLMbG8YYMABXOC+Q8Y/ZBKYR3poFKY+DOwhVJiT6CauoocqknoexM4G3aqcNJlZSvcDb5jkNdBRjMnOAYm3ocPfeX0iclXabGOu2Scrzy3LbA
g0MSM63vmguu3wDDIz0jo0LOyhtLC0PgHbrrrsHM4gEJKOa3D19wB0p6DmthlnmaWR2QoHPmn0dY0BOuQc2goCShv2CitSEP8RgBxc71ECji+QVWQWntv4
QffTgu5kW7VlWQmwkLWtcNtg/d+UR2dqbVQqyqCJVAT3RKUQNDSIC+cTB12oGiI2mWsMiW33WzQQWgSFiARIP9MekmHh34ZBd1P0nV/2DIctmB28JB/IZK
kaR6Z+y9lpvhKCI+xO6RQp7SEU/qlw+k70nLezBHHVtbz5Bz53DcpCAnGAUbTGBMzKLp+W1Kyrl6t/GxpAymjGEgZEI9pNs1rqlKjHL96hK7bjjqwZuOkc
FSXkDJxSQdaADY8z7iOhQw4yac/etnVEJqPFDYJWRQ0r1t5dFv5/P/eT1n/YpGOZHfeoRclQQu1g0nA7cg5rY9D9sMjf8J5QSSgLaQUlJFUnDE9ZcZqSZq
SJLmmFn6HhDlRHvokPqhBzxJxoN9zfk2GYjOAZtFGzqyclSMPaZr1esEU7PNaHf+c1TRazyH8QpN7n1A3ZB0SawD7RKLsnyVbs4EOFB6wQ4ZuU4Kh81FLm
zvULK9XjGDBIh1Fw984KS1225VLtP9CdheMUUmJZ63Y5/mzfzWu6GZZEZEUSJg6nU2bwiUNN+hNF47czmRrcs0kVs8C06OTejAE6DDp1MA1XlgoyEkqq8M
kd8a57vepRSRMsQnX90Z49bgpsLlbQeW31uzWuIkeZXZpho8QjaEHK7V7XkxOZ9XYVL2EhVN8lSqZB18jpXHLKnf32bkqXk3BRa6bbXSBikgqzeXWrENhf
rUuHXte//2b5YBH+EKP3sUN5dlM4zD9C0QSBMsSkT3Hb7FF+dserxGSPu3lwPC1oUnZpGUi7DmG8YyJLxdvjo/9nqS93ECt02Is0/RhIQ7+XeJCo2HIjs4
XzQaE4mTCTtsEsDg86D2x7TAQdrN19Z+brm1mYSUgCf8BtXkho4O2Gh5EYWbBJkS2f6TP9pXzPj7VTnICyOr0VyAlzalThy1wKb2LoOVZh3gixQUzcc/BO
RKyZnROY3RmTSVCEsuhnVkFCoD92AEuNlU8wFTh5kKU8yybDi12zKOtyUeeFjnh7qVZjEqXXocFe2FXJeTIaI3Pw5qdPfnpQdLYNeC4A/aFJ2SlEBuy+ms
TtFDb5c7oPyXwSFcQ0pinQoPCt6OAJEpR0OpkXV+iZAP8Q0Gw0QnPGfVo2tT3j+PuA8GRxK66beb8P4TQ1GNCXBH3LxDcIyCoiMye2JzE+Goy4rfosr+eX
rwVYT+nUOy/ZpUXIhlpp9LE1ProQXwBvd88/EGG0hNBDAIC8YjJo8IdBsicp0oeNDCbc6+eytuZzrPaYihpn+IT+Yaj/6B7WJmvQ6QgfD62c4T+QMzWeX+
NfYVVOGCpF8G3yBvSQ1jvi52+FmQjgCIF8jwlfGoZKwYSVLuRWBTJZK56RH/I2I5nxvOevmG5n3Y636ao2CS7PYBIumV+blPTO2vQ6/iiqY4enIN0pFM4e
UWTzzmM27QjgSS4RKJN0HcvSS8te/CTqEEVmBRYk10gcbFmgwxCuw8L+I8ie10UcP5Me6LJZ4meVrlE/4x3kYabynGMWNdLG6zyaBEpd+h5DsgxH2ammZs
bekudO7Eu4WGQ02+RQCAs+FiddBXCMiFGoYroYXir5Lz4UETFKBO/7isRYUe95Qxpd4OfIYRA/Lxjoq+na9iaE6t3QCDtRiXzB5mO/rvfN+hw5gFk6hHKx
BjEqOElmDygzr3f48sqwZ4NS+gNdeMeBQ8yGiVm3mApBIEYJbTf/o85nVPs31wv/sbTpEFy0EVGA9BhHUnT6aTxaUDRoqyUTb/fqcHansRwfiepixCpraY
JevL5VmzFfkLcoOrIaK21ddgsrNWI9p4/TTnn3klMshEdssshfDkQIAN2wUOyXxplesUenhWUGDArA/tTxHMornXi6XJQHyHphx+5fw9vjg3o3N/cN2JQN
6ZOP6RAo/6bmWktNqIlnk8kBZYJDB1TbmLA6RFcBrEjC19nTWi3fM8H4c/vqejgdUxReWPJDOwfSq6Q6yl2OlvzxKeFW9caVLID5Pr4N66A7wcIXDPInXD
h6cFnVJRljGbM8MfV5C6jt6xzYLtBQgVfnbdpltwS6DG02B5UMpNVCM5yyuHhKeUeB54ejFHb1kcSmZYnc8CEGxHqb4h5iZi4NsfRFm4sJsM3fw6ztimiT
mK7OREJuPK/HDrrx2YdOPcq3CSnKQ3p9JP+hhPp7yNsGKFlQsSSWy0/rNzc+iQtwqBYk7Vl+1pptT3+SxiaqRfN3qIryEqX1XCuFKI8RBGcpKqUGT6i2ZV
8hbDpfgJD7+Yn//tPdDWyn16erODsDBw4VktqenAd3bPDlWqhr97yQ2O9735MUxMxi/x5wCebJykY3GeRkfbnXFFV1gpj+g8mCIZVyi+qSYiYyNfu8KicE
ocoqEuakWVJ0b9YgiHQiKKU/KCTRdyQODgox4xIN4q4YfgIdLalgadpol6k7kvlYZB++mw+LLyEK6/XP4yhUeQh0QvHEtmkQQt6HiEkogry+9ZLPewR28J
n/wyga9OMgHeU2v/NNwZ4knLpwObVeQQhB88dVSW1HhKm5/54grd6HZ/iz7RXcpRB8FrNueenZ5aKWZUh1r5cuGLAJZ5nxaXasJQtzY6tFsYtQUIzw1iAj
mwivWSzOhiMza05su5Z2QkcSvG5UlrvdpkSCyArfefbzx0Ms9fu27qgOZAUGfrBQYGMUnIu0eqK1IpVgOIccR2g9Igh+e5czovZdGyjkiJxCxH4N/uLLU+
IqbAQxabqZBWhtfycHdKYly5wZOFJRk25NlWgFSnOcZzYHYZ7K6gx5zUk0ebCnmBkCQO1IZJByfp8qCLfRbJtsD7qJsGjSi/oYH1Z1dAPpNzF8vkhwVsV+
TnFCO7ay+RGibUZxOwAdJ9z9u9nDSqZ5s9Ho2WmGJ9xjYzu2PuUIUs0dkwi9vDuK13tf9X2X1JzCJLMBvL9QG/xWAZi890VsYn7hEyTnk7+hXCkXxN27iZ
L8eEM2+7RWEM5lfGAlLe6LdjQVGVJbzNMgXm41YFSAvo7RTunrekaeJCiz4VqnDf5vbZx4bMlNIIGjK1Pyde6wLS68TZu6QqdXoY4wSJUmXo0fsKjdE2Gb
3C+L67B5yUXXZYXWikiGrwFYsFX0Ts9R2QoekBw96XV5hq2wU9wbD/gE3X7SZaOejPLSayduOLgTPWNHzFg3+f7V8zeQ6Oz/AlM5VY1hGba2zaai7H/77j
uF5hVkAH+v20DLPv+k7r+Pqy7L+t98NNhhmkaO7It0FjZbMKvfd2LbrweVY4Tse7vuGTL8jwEzj94dnYRRKiaaC8+Es69ydss+dfW8ondB5FCsCxApXkBp
PPnLVlJ/DhVXokW2bOK4+WsQ4NggMpVTbDd3yc1kXu0Ihol2SazDD4/Xz9NfMArxNhk6ER9UtXI3LEcNW08wTvbuYWKRw6eCHGZN5GX4IygVjkXiRYjT3v
TIIrWGR1I3iP0sNQ7AIN/gIVWWPP1oTwTKI1Fr7u//ffulkWsehJ6en71f9f27U113Ej5xHmei7kISX5tutNObuuSvKSl7ykKv//B+TFD6lsOeXdzdq7li
yShzwzgwEUzr0b6G5gKOeUS5bIM5hGX79uAA1/HMNgTRNMGDRbDl2VaL05uIsJPMvnhH9fue5n5w9mwbjTtd+Nw8VHHC7DJZngqnNGq7WJHiC6csgKQn2K
Dl5D+0njkoDsu4IaocHWtpu5Yoe2ZhzvtOzzTcJVkKIzFtnNgLty03yFuULAtvhQ/lwXtm9GIX25ZF85XZnQgbSAsRHU0xwo9mXDCQ+OzXyXFLscUGSi2F
fymxrpxYoN8hUgYFb91knYIxaxLM1UG9vW2vO4NR+tl7vFP49QPmtH/dsTnDuHhKj8QL53NNu81B80A0becavXLHNvARUmhM71BrYTcjxNzAbZTjObFnkR
V2sLt9iDuPxxmN11mA5N/C0TKjkXyQbTledbOmjM3cz7CdKcrjjJWRKJXU2h0M6adEOFY/i5D5F45EJrxqx+x5a3kaq2ZryFZbcIlRHFJaJ0QrxdbdRSxs
Nb2pIso+lHgvyQqxsaqP/gFAQ2+AAjDZyJ4qIZ85bnDQjnd9jpoV6nV2Gqv4iuM/ptAjOuOXBMxu64PQqZ3UUmPYUMLlVUKK+64KgVVrqvfR18bWWZ4l1T
NrDisldyZjuR6Ha2sKROFt0mgGMjvRRBYZYHvUJcieKc4EvIWVlr/HN4ofaxIQzzJnHvBbaxkwt9ClHXB1LKhzgv7V62to/BpffDd/Pkq1KJQzf03Ow6Yh
o0GWpy48WwGz0AwQtF3udtgc9If/aQsX5xOqPmS8RnTtBbDJXPi5+RVo2GDU985mjS6TzVfSRhTbiDI9mB02Fq6uDTBsrVCCPaGQr/1XfFOtZi2p6OtzE2
f5jJcW5g2JN5ULYlf21XdlxoRbTPaqUHu2u9iINbzChMypYeW8TJ0+lER8f6BMvakV3m8GmNI+kXdtXKf2UTanPRUO+9n1nyi5D2OSrj3QVWTD5f+b4iXc
/BRF0g6SxRWDxe3DqFMaLbMss7GMXjVzYqQNbrWd4VPbVu+NV6aXafQ+yrDSLEDjolRJK0Pzk7KazHxIaCYN0ocMsCNEPRYgOmmiPj3keBvNkP7H7j5fEy
h9IoaOgN6p69fuDzgI6WB1EJ6ChGLM5Alf4llK5SdaBtI26Q6D3G3DG2j1IqwdW8fVmaZDZVI29mBe4GmyjoDcEEqamURZhKBGDwBxGJ7PCaB6DsOzzgYn
+vZkMrbydt6rh8aJpPSvLoY5TO70Ql793AA/XOXeuHJev/K0fzP3t+M4vUhzZOLcXuKIbx3LgTYoaRe9f/4Aa4PaERO1X7PSRkytpA2IGv2cqfn62kJY4K
6mxoQ0Y17SuxczTMQGxcPCgqrn4nIodpB4ZXbnkiXHDUroijkNCjPqZwk5cCW0dr7i2tlIp9iExGrAe/fa3doVdkiXwUnpRpL3uTzt4SnXY+u7xR618etp
c/WMPKewYv08vRe/JPvhYFUHVD1hL3UPo6+VPvB40QdnYubGmxpVvyqRP4ZnXlMOIdn008mCj87bmjD7hhNduVaE0Lu6FMp1d9S1PC1JXr1xRTGpsukYTn
nKaI0kUl4QuN6L7mK+eVKTYHoRb8CwHRLR4EdHY3vU5eRVQ5fC+/l1r9Cof1HlPYSXx6m8Zbal0loHr7SkZYmflbtU9h3nKKRnaTTvl8QmBTuow/fcc/GF
NvdCVUdscAc7d3+7UbTHMPbe17VlQ+PZ1r/jvnd028B2QmoRZSBk0szPjMMVIrTQZ4XobAtFKCVVY+8NA0EYbKhF8vADOmnllzU6KLnobbWpKwBxFTH8Qf
N5TrxK88E3BdkuUROIOcFF5aMhpxGeDcX6gCw4j1PnIgen7/Lqq8W3lkXXDnWaLwElrtzJiTYKn7tyeZ2aApNevnjZg2t7fgKwCHnRJNnvJ5TyJpyiOOs+
it9E4ARaWAOCPLBIooFXqXimo5/zy0DMvm661KjUzR2xeRxRNs4Pg5Iy1q42w9SeZd+qyCBlRKm3sPvxshEVLBYo3yXmsZf8PKrGY1UDxNohPUVcJI/ubs
e4uOnV+dvKS9bCpWLjSc/XDdnMLXxwWLfgJuka0hd97xFeHVr6M2fXZTXO4kQ14//47/OePBjEawXqKUJY9Kjl2AG3dOWuIF0QEp2XGs/n+/iS0AbYle3l
dwIuxr25omJBFnJUEv8BMbz72h8jzsGDHnm+GyGLW2e3HURQHmDqhf0bRMEm8KT2Xt0QWphv6HnmLbAZmvV74sZD8hGpjNUiKvnfXRxlv6yz5qsKKj/4qz
aOE2oSpCgCHGf09xSIL+/FnLtFx3lE2B3gNc+tWY0TG1/QMtDsENNXjjRRtLFCU6hsPYjEzIGi6/ku/vPx/F0qfo8i/id1T47bzagLFRB7I3jiXXt2CwGl
Pw5SBW45hgnvCQZfl8iwmvKRcnByItyZnbvZNtEaGlZaYpnVczq3f0l9W47mwik1gsZ7tF7zRiEzz2GKPUzjkXxdNm5Oh3wcnNPhl2nTb0xKMRcQ0pyJfi
h+IjtNvZYNPyuoOJzOOGismQtZ0Y32i5HCtdaLYowZb6n1yFKKHdYhdZmXOqPYi7DxFOMePCSIuYTO5KIM+4g+tvc7cx5XPMLFpuKQB+8yc6ZVYbPXyWvM
6B1b9lTbEJ4MgT2H+kvGUanDYqgey578cbxBNRNUK1Qk1mZP6V2WfOCtzP08ivjMhfbSCU4zsF+M+Jdaxbl3gcJXqKfiJLmD0Sy07I2uVSNe9lyAvv9ZUk
yN/3AslG9tx7LsYQ5apmocVIh4ldIXRWDu1G4N6eG7rgAcwv8BQWLjhUCVyz2y2a2kYUPh+X7X7zzbiRrc8qFgZ0Qwb6mYD0MMfupTKIrIcZpZjfuL5ayV
A4X2Fb7GKBM7G30BRnSfzVD3BAhPVzAK7LyDTaOztkwV/mBZAKXXDpSVoZy1YUswjAzVcjIX/fO5HCGLb66K/AGxPvfScS0pX2Qg5flTdaHUxYji64adko
2BPXjj2UEjU/d+dUvpjsUUM1GJtyAlakkcaQ0m4H3K9KVWNMwGO1cr4eMhl0wkIL0UQJIPrZQ5s/YsU65IzDJfFkfQXeYReZdgK2qUG5fo+ms6MibMZwIt
tULqM+/zA+G7yHsiNmv0PRn7z+g6TqgL10nsAmh6QMI4vENNr/ZzDZDNHHLhBbwBxs8nZul2X8fZz3fIA2XtVx51Ks2BKaF9PWp16TLtYaTh26Lqo7bQLO
EtwYJiwJsL1W4Fgz8SkxwvMlcCrQ0BmC9mxmmf/2JZAzj1clfD2ynSTGb/KK7L5opBzPOZ7m3xHXcZJLqK0Yi64sBaA6kJvlzp4UG93pu//f+bjYyBP7ip
HMP8/kLWw7TdfBde6NZh89fimIOVGICR3YSxfNgtfNnamx+q9kvtZXaCrDYZYuELSc0F8hM7jQrn4XUFHwg+XyGc7FGeOLoeM0P6DGqOFJN4GUYH3DhVVP
KIrbkK2bOZBcCFxVeAjD+FkefHk2//EzOiFNeL2CKbIQECGTZ+BF8reLbu2BaPIgSKt4QNsOQamNWMfvBEnfUqWFbZ8USWNdi3ui8WAqJshlKGXotkCEfc
dliHoWyJFMFggd/yBHSpvIOfPZm/3Yp9ogF3zmkpZXszqAAW4WE83YNH2573I8ivhhvE44tu3lw9Bg/VbKuJO/JPaDsW0w16OkUPBOsf/GScWiEjLDvkhG
qkhqg8mroVX3iixQ7qmnKXquxPrPD+6Mf1gtqvEqWt74+4LQjTRoc0nOcf8dLJWwR5i0dg71+wdO6sUPZqGiI5ibNw9LzkJDGc2oRf2EvtPQdYs5yr/3E9
n5JpeKUsFmToEuQMO0rHalfKa1GzE/8Xk1Ua2Ac5Kg8HpvjI3w5wrw0zSC6Rk2/tMqnjrgP3IjwGPwG7F90YdGy6Qb15hAFVpvvgju6LERsvd9qLZKMI5u
McQ/6tY5WmRE74ZtJy7x2rG0aYh8UPmfsVMHPeEMq7naeAG73TQLzNpsV/nVKuIqQ8tDsTzRajW98C0hUphfVgHArjIVm2/CbSTphq2YqRRWu35S6ciPzH
mVXSRYJsd0Fvg+Yq5XIV4Y8hdP0K4ufID708z4LlC1FZINZxuUwq9pfQ/wkcN3tEJnl1oABAXxYEfMhc03uklsnFRNFKji3Z+zzeVKRjfAHDvFgjr2urRW
wMm7H4NWCryw9h0E354hdlNCxdu7DriAcyjZMuv+xAMlsYXGtA7keNnCxIqvZY5FQi04sfE0jne7pg4C2xEouO0Uiikj9jqjksZqYuoM3sXbJnohMXbLyy
ObO347Ic5pO691zp0/TY0ycjHh2OC8laNtgcZkraPUWUhoSnQIOqEzTT4/8xebiHlXNDWNJ/ZjMCh2FnjrNjbPDjER88H0VuV0ItATxRrw8QLyikucuFuK
WdaZfeu6HA0WNHUqTbZK1jVQI2nXoyeo17JrczqWth6w8VTObBLKe9fVWSaW1XHQK/qh+LqB8M2dZPQZJfQzm1q3/lnbgMs4yX6aPu3reFF+le0URKeu2z
HfuzqZk1qYlWR+3LOgEdMBWuH8CPOWHcLbYZP6A1b+Rmjawg3Fkz592h0ZiWUoz0ND63QaH2+NR7VSUzhPmW626Fy0tQtn2U8bD7OSNQtNDFzErE4rovOI
kN/Py68n3io7Wm96Uq6J1XxDKNutmorfleQhWodCxXrP+ShUJ8nFfHJ3d/NpAOR5djsaSjUQ9WzrAE0dAe8aQNt8LlezHjXbOvPV5fwSMeexeJK5oUJxNF
TM7DIKyt4nrd2HMzJCdaZNg2UDK0Possg6FPqyiJ5njw77jM/ExocxvF2vvkTdhxWR31h+JPhkPXSa6e26ouNwSTbTBI8F4uXJjJ2LcdHLO2/i50Cufuua
TeiYFd5ouXSkO5u5aGuHSJJ51JZUaEdRMh0eKDwnyB7x/KQeex1wNhtSuUl7PneFgtDOlRBplnXwbGMWqd0dvnYjrKQOqlLBn1aMuWoZszE3bIT9izuHCv
ti+ar4b+VihU9H5teZ6JM40FDR0kopD+gH7zWyB2J4myDwh/kJjonRYWu10xxr1OcildkmbrCf79Zl8ciP8O3d5syrCr8ldAJQ2znXbfvd5EZszsowc8MV
POmqoAueH3XcdpbQ6qVHdSpYT8qbVMRadutx7ex+98JPZ707u8TUp7wEH6yzCSEHNtu4UquwihQRJUJfnapoPTJbOFnTCXIX87AKb6uI//wQxQjyZL8plz
J+IUy8mRmV0V6oD6JvhDlf0I8uIltP+LeVUIB8/LU4eE/Z0Dx6KWdMtzZUNKE/XhxvM9BT4boFxE2jh3JnI7hPS/y1c382P3QXTCMNOloBY3IathEs9jP2
3Olq2uP3Xo2zb6UkK5mOF86/+/7FKbL9lSArIwe9WqX1K0A+HYoh9jSPnfdDfny2z/9y33gXA1MNdgi5l2JVW1Ab6ejyoHfdmAycYCfwt/3fvn4JAKm9yH
BKIgumStKgx0R1CI8aao+k7fRERf4SfOx9vnDbfYgtRfvdHPfR6K9eRqgJfmiIWm7pNNACXzPvK3ggMHspAEI+MnectE4ZtZlesSjaH6OMKBu8AD93EQ7G
uQAxYDy3Ec6HYOvBC3i5aDudDNpnhTFSngYLCZaGLP5kP9Ici9zJs0wgE61MIWrT4b/fCgXTh4iSBdCR6EyhGcjsz9tc07nrE1KJYH/SAx+Dp0M94KqN1M
Un7QhBHFK0YtJR67/IstlAfIz96OgTETPzWY01gS16Q/JIfi87FoqXTyDh+uoluW+5GHSaJy/5tN7LO9dDdNshiQ2lisu2Bu+ytANsw2CT0DLdmyXYNstr
zDQ+qC694isHW/hmharD9cSzQsopIGO+agFPbKRCd5ECrXGJQTKNPAjQx2lpWaYwtb+L1F/rOpQor/aJ0M+CUJgr9k47OrWq/19IKoMEz6U/AyoN4Gqpmq
c/28QWlhrN6KIKfFVhYFMCV9qrqnHM+zPZyXzjVrQOjD4b2gTzRLWIrtbpW2gQFzRtcv0YcRtn+/3ryutsPfJ7dRQ2eDXe3jfiS4QXWL5bVABiZZ5WpFFw
j+5waMgyWIZ/m9Gmja9ampow04XgPTmx8fPBpfwfHU38HB9+YrbBHJDq9080156BTJlOOzfF5lKsZiu+DjnrM56T2fJCwyJw3/mtWyZy2qIrPq0sRZbkA8
v+9sIEhwkjdYJX5LupzlNoVJITQpEFNINOTNaZ/B6Z1gwwLORtGypf4H9VvtUCo94PN8IGvQwa9GoeMyUd+Y3jw4gwkQcz3OFLd0wuaFy53WL1tcm2LXMB
+NtRgNMuL8+G4K1epF86gfd6xhjZaiatUPiAdHpNMlM//XBLArZELDDh2pSoNNZHIeUsrNSNNv0UWjEzKF2q9KgqV3eILrei/0s08YSsbN/f/Y0fsLItlk
PHp1eeUcSVZ+5d9tbr7ln3RJviKFuWrtpLnjJhuYmv8RWIdp34G15SKVHg25Uylz/nZJoRlaOzd05b+eKlLpQgDTRcf4Z01CSGa4VbifH5YOXIXfkYTXvE
xNcs0nmOSqrDldSruohUBezgFmhSL+ncHz23KH5I+XreDQxQNdmcIpKUjBM5Pfev3W86Z78VU+LUOyLxXk+SgvPaa5uSHPmFWctCQHI4gn+kVz1xE27Vk9
j4gihG0rcvYl1icJGUWBNgv6F9eLYpDe/YKOjn/AGDsb5aNrLKRc81iwpf18SXFWMxdg07JuDxCWvTZBTPXzQ334O9yLc8fhZZrRBgunb8ZBoDguFPOzxa
sZQK57a4hJXeOLy7n7UmHby49WtpKRbLjRh9DOf2+oZ/B44pdiMrBbTBiKWBBqJkBFAmzLJQgyZtuUrauDO15AnKMkeYwx972I93HN07ZkxazTtU13wkVS
nu3tXQrzushfMVMQdUActhfcxSXiVfNoSZWO98aV0Xeod2XS0Uvxpmb+Br/3PgyPUs4mHQMtpnKxLzFEkSvb5LjZTiW+Z6MjMhnKqNlRtDlSB+R5Fj/Ue/
RcociqK69EpMepNrHOSxP2HKLoNn0NSsrMxhTTzyB1aLMeow+3aJxN8LyDDlJTEdAyHbgljgQO7WQbgTAhfuheDqlRS4ZjNXY57wyBVN/2UTQmhsHAx79K
ZBfvZAB1GnWBvh239xccfuEzKE8cERFe9CqLKLLbpR+qaNhLNsKEf50vlNJbgDRcGpaZncu3XvJjgD08VFChOZWzu/uDCBNKMSe8rZjQ0AG1D/KZ7QWw2q
eNhP2AwGHPnPaG4FdiwmlCdVq3hzeVmlprSiwmtMll7Cikhqcd7o8sW9owlO8RCuyDgGddx5BnAHvYUSMddL0KH13ZGimfsUxEQXqTBYzWNHHbc2IWMnuJ
oFfFNKqwq6p6uVcy3lk5lFZFCuPnPeng0XSHcm2b53ebKLSFDnTpiXucDYeKZ07cN2X3FPQMC7DxF1Rzr90M7fcmrqWL8GJ6YZrTgIBByCYenG4R0d0bv1
S4JINQaYltVhC3/W68HbqDyOblVfI869cWzJrlrwfpMbjCgePASM2XBW3eGFumzenFaEiFEbUAboLuDfdXLtGWBLWdBUaww2CLv0hmhll1sSziXLHJZ1nC
eBxP7d81Y6oVv9krr8xfgqVUca7NTbMXU8RAT01TtZacIQiaMty6gwOFwcfutrcJ6IF7g5ZmqfPZ13CmInFABUXP6JHfI4zhcxk77bXqaQSbAEoEwnw2ol
dHePfpSy8FUxDsQECMvZaf3r+Hv2rKyYZOw0NfflXaqYJnigjKdOiI5osLpUUpxaeqg/+hDe/Yybx3aaBYl5IMMOfG4msSq2zmcp4IO/UBGPDqz5QKGmLI
RMq2jouv6OOM3ltIX5gnq9WfCLr9uWvwrY7+JYpeTd8nGYNXh8sLVxIoY9L9Xyo4pWbh1gq/EmoyDFGzPCJXJ0GcOJVrCGHMptZteZCLhEbGPsa8sx5saV
SOb16z96csjgyztCtHuXO5U3icLViudfZYZXJYUfgeczmxasvRUxsSFF1Q4xprfhcl/mTM4yZRnw77WLA9hRAKtCivNK+5UStcFBPtxnyQNagB320bQ+Bw
zWvTb56zCxlmOTUYmQtIc/15RzXPTkD1D7XomuUw+i0KOH7vqJFITfqmkiT8spUH+C68tuqiSkZF9TrvIwMboKBBxKXa9Yd9gSP1NcQr/SnLFFjKP/9i0r
7usNKmkYnYjVh2Z69cmHfdk8752Ym5SCUg4a5552Ob/k5NseP3MIiLVCshpdWPpEtEjFgvr8A2ZDQYTvauPpm/4gZxWCzRH2XI0n/8347dtoR8pV0zStMJ
rKcK2TXsFz1RYj1Wr5MZX/eF1CXwH09fzCsvTfadjSpl8QrdN+Fu1qGtc4pR+Shn9jdcz5p3K9DRH3qSXVwyzSufd3plgdrYONaA2pqhbfPQP3//iq5jdn
ZdpIQG7eE9UOTRQSOyoE1y+BSIIDC5WLstCeklbzztHw3je0Atci0poXzLLe4PjVKKIJkVicECawocSKv6yD7KzEUgNV55VcgssEn2an0Y5OOp0RypbJuU
23EW3LLYff8KBAo+qwypejJeQohvGjhZwxbEvsxmNXu1F0T3iBm+ow3vF3JgaE2HlWQR12sDGQYqGtYLzYRGydhWtND54SEPUVoKXHhLv+pggWq04JbEI6
BO0bxqns0LAqCYMxO9NcJyQoTKPKzg/MVI5J/HxpT4ubElzTcQGtnjRXScLi2/i6oQITL1wvqgO+8MQHDnRZrxo45B9H+p3AKrwz34n42bbiDNwhbArX42
ZO4H2iZJn68CFuK9S0PHd57aOlwGPuFvy6pQRoRrWI2wuybmrQDL5xXZuAjPPpT4uvDkC/9d1wTbZV6Ye4wjXNLkKyCOa0kQlY5nc11x0Vusjrg5jj42nQ
KSdLS8oKWK0Gt7fheVI3xr6s8wAJMqbDh4q4zGZq/tMhvIvawoxfOBCicDbWfLVoU3+j5Y29cflxFcJbTmddNbEgcLuJUsigpV3n2VafHQSM327Bk/G/sU
tOn8XTgs07hTMuHCC9df2hmOB5sYVndBeLqd0IWPXbu5aPNgeXZCKtorAX0QFFmXD0HvPJbd0Hxsk+5CgJLqAllzSXzKoEB+TorOhfoPP+W7yKCNpkPGd6
Px2ntEI6EtTv1nPqCqb4mlAWK+n8VrQfushGYlGFFUWzpZERBJ0wO7hjubXxY9cbfo+aE+nM0L9s9wJfhXGs9vgaxBU9+jBgs2XqK4WCoygYOF4HULSrM1
mEAqcReBjoi/Ha+Xx0DQwtLz+JzH1NuACD/qVXeapp1k0Su+tFOVYuFjxyqh5ZE/W0uw0qslufbPoo7DKvGYl7og1svHBQefPAXYOA8SsyZb4R0T4H42nL
2LzTon/je/57QCSq8K23DMvL+7d7tasRva5/4YlN+PyUuHTNUHVJkzB+br0U+OTzX4QUF+d0gyaJ7cKJ3o/uHLpgPRNPXs2Y0p48NzEtobcw/YZoXDqgkQ
5z2nkObodJOTzwHXH/7CGSuse+c6qSTyNdxYC3C1OBsq4lmdWXt0HTAmdqFODPySlZvBGBJGNr53MTG8xSkryJ/A8J012D2cSIrfS9d45IIsJykGyWVSak
tWRb8CPin6MrOuUY2iXLHmmCgzmdSnsw62obsmqn9xds4s400aQRzrT7l4U/R5QpOGc2Fhr0QSy+1Y7b61cqv3xhcn0101qMx7ng4nJsyMEXH73Ck7FcMf
Q46pb1lc9vJn5JLtYZQBNJSBpTVyoRFXaZg3Vtvkl8nJNX1i/mzJDkpwCXtqB7KliHEteMBbzz+2OqbjfiaPKnDqf0DA7Zs6PZZGvBw1c8K5JhgRPuLzZN
19wxuBNxyf3vgT+Z3nQRey7frq9XZHCwrB7xgaXZ2m7Qu/zwEUrNUgjPXSXOtqjygdGtfNmIpjyVtiH0PMVvpvdr7evU73zDXJel082q9vzwwyr+mwBW1g
yhKpT8petR0gW2l9ON9az7Ocan1qXgDYb3f3KretRggE98rVd4yYN8cno0gjbS+8S970RJuinhHRvhbjLwiN/l9SrKFtfZ54ABxJV2eTivnH+T/wd2xn/y
H01jNP2ZT2wHoX5DTYRTftlit/FEH7et8TrqW8U63GMS3JqBK35a7CP4CcbC+NSB0HfBTCND4sl/9/xY9v2SWA1/KHjs5k0UWWu2ouzm7rZBDxJEHYoepY
0aa3pw2kOTDct42tX8UQ26jjFhLJ5zR5y+ivtoQDdR1mBY9SqBCMUHrAGbAA7DBCLQer6vJRBltlHUxTQ5/7blkr9jDayd57QIxnw4DfqElM/gW8/YUzHj
T5KHgpKznfFFPnGpdLykiiwp+LZovG+lBI/fJjJshKCgeB7z8ineKQILvAM415KPjifyaiyNK0KrQeanBg90wwcJVO6x/PZxPu7SkbBDIh9wlX2akr8mRu
soRU7XmU2HoakcLT2GixjBVOs9obSW851ATu7GvSz5bmGIXvhnE1ZsG6H07B3Pk5Mcu0JoycTHGfyLK1SuM3QZkZGWnmNMx1mp7CXh6yigmnnmORvL2kX7
cUXsmvLeFhyVyr0RLZunPcxfXN7xP8Of33jf/KcjMekuIY6j1YlzU7d4V+KZ9jBPzu+/ZGwYquDf15dpHr7to7FHxWULiTdUPLrNhXoCl6Lk2KvkInwsvJ
qMjqrehJz7meBJumyssqw3Wls9c5eadJMidpI7uXPXdY5ASchaTxtTh0MILi/BwmoirWx3q/nQ7LtdnsROLH0iN3MjGyQK7B3UP8TrC26nA4Tq7a8nLrQq
wmiVvHBpSE1VbLnvKqbq4M+XaQ+zJLd4O1o535+9Z2VuxROleSRMc+/xA83iq7V5pFmGrNaxbRdTMsPmjqO3CplpGkaCTHqXYtl0EIBtTdrZ12TAMnvGNC
1E0RFJvo2XntXETv/KV7/Zg01F2RI7IPfcImyaMqw/+BfZFpF5bWBycwsDC9nagN/+GAushGqG4Phb6ivNOsVRM+4hbz85vSjpDNLNWTURqXeEd7FAVjfO
OmPOXsSV/ISZYhndrmQRRuyEnSPY61lW5ZaM6y6uZE13lEw5E4qp71w2+p/19S0Hs1J6pD7Bzc8wFfQgjBHUnrhWgdWbYHEpcgu7gkfKXTY4LXYIHaHvK+
cuIt2zQVaYwHr1TzERoaj9TTZosB0WHapGqe0FsnO0k3RuRvbuJzYgpKBmQRYScxPA/Iaut0mRyvJUZ4u4+/W89CLx+x7hec4ETcb4E5++5zf/tyTRsyLS
2i6JC8ovNpXg6qENKMDCDA0t6emKHwScXCA93QcrhMgU6sXQ3+CRd84iV5RH2zG8GFOTJA+9pVoRf9Vo/kdBVTWjS90GoAfspCAogP/stitFpQa39+C6aS
MA6sJX31N8BNsOgeeWbW287UD3q8PbQzIfLUw8/Zt0XPwQwi/O53X/pTOIiq9cbl/IOlcx7jvvlneU40+NDzjWsjbsy7gfpvhj8mt/qM3tSuLxl8n/bm56
73ShIpT8Oe8pE9Z5V6R9ZpIXbVwzmFYTquANLy5l36wK3/GpesNCmGnkU/pJB8K48HEMfVnRgnT9dG4D0xKcXU6/u3mxUhoXIwWQ1yN9DMZSaOYi1F3u8Q
1eEvMNcs455W9z2hWnehGMgg71KRRJbBz4UFJJKerA2P34tWmIDneGeaa+eoFkzXozoC7FwthrcZw3rciY1CtErmLqIkpuE1+bqN7b3arksKdJ1/Baa6aQ
c7vR0ru9FLyGFw+H5FJPP45+Lb3zkEXUHoalJctvozOiAkKew9p3YyLhTGY5ZrNjzLBknSsLWsYsm3KdxWOFgEO6FYR3axOdGP+e9V9fAr2uqskJpBEmnj
brjCKRmA5PoXHdwwRVBtf6R1hsOxLD0EnZLrKKsM09Te+yRdKlQAcsW+HAnHxpy04+s6HzCheoWAlUcWsrD4xPaAiBMlufa+LdBu8nLRy49UiFmp6rD6no
pxpY6g2c13zKNguiXY+x05GD+NzGeCkyHbBUkaYhHAmLho8sPpt5/RoXXlQc3Irgk1sT0yRqy/3t5aIZX9Y/A/33DJnq8eWjDq/4NiRZ+iOymAJ2TlP4De
CKsPMGDYtgsmXcEWvYjhemi8+X0BApVLNbP5ZphxizwdNZBqsbyu8pYsZFlHJ2jKc8QEXpZO+rWlLZTylvAWbtR1b6lSYbgNHBz74Oyr1bX5SBHrWrH0hJ
wv3DsMaiOGYn43YILuY/BpBxv2UJquVTytAn3V7QvFkX1F0iS1IKpXDBj6Gklg32gXcr5Y5TW1tRSWe9IOf/gXCxh83bgLHq1ZJDcS6V/n18kr7yc7Guuu
xrOOU69qnvpUNBWhPjL7213Txu2gWFyb3+eA3k037ckZb5zElpXWzGTRA48yJEPNb6K/KXJpCeNYzvyGQfkk0PtlsUpmQRjqRdF4xrsqn4y9GmCqpqQpj5
heXJDllWvq6qLWQpunqnhbJeCMQtfub4gUfikP7n/KHwfXb1LPE2m69/7edSr899G6fj7jaoqyJsHCXSno6DYSYamCyNDOAjhWpFoKITEFPyRYh4w+Tf6e
CeAmc2QAp3EdII0g0wSKFssgPBcf3paVNy59yXeZjfnkeomI1KalP3H/Y6FrALKKTwaluw7DM7bVZNLi6PzKJ8lwC7zj2vHwjCdIQ6rmy1H6OiYirH+Rwz
rqMRufHGRcN+gTmvErBR9xcS7PVrxuznzJQ9HhwKU+COlejYTOMJ08r6eROj+/2wbt/SdmbO+VkbcshbeUm/oCqpjhDfs3auF3FZEEz7N947hpTGVkpdEp
v5af9y0qc4o0thlOewVgMfU0gNOxkwPDoO44DncATPPTmaHVe9vVxTDDrJrlgFWbvmGx2cqAmk052kyZ2m3OjOse42kHjk0CcBnIUSppv56Eruz80eAK87
JwdOncjJaER4MVn7SV0oJPwGN2kdaHncVNi8A/F8c8oi4BacmlK61cYXrIzLKJrSsY9KR6ZNnTvQBej0NWfCSeB0hvcKAx9Rs1bk3HSmb/zFN6mZfz8BKE
gmpFLG8H+0Swgl
"""
KINDS = """
crime fire fraud gas height help injury lift missing shock suicide traffic trapped water
before=rpjiiqufljnlon 0=nollllrolknmkk 0|=jllmlpoomlloll 0号=lmmmlmnnmmmmom 0和=mmmommknmmmmlm 0快=nnmmmokmmmmmmm
0我=nmmmmkommmmmmm 0打=mommmmmmmmmmmm 0楼=mmmmmnllnmpmlm 0的=ommmmmmmmmmmlm A=mmnmmmommmllmm C=mmmommlmmmnmmm
I=mmnnmmlmmmommm O=llmomplmmmmmmm OS=mlmmmpmmmmmmmm S=mlmmmpmmmmmmmm SO=mlmmmpmmmmmmmm S|=mlmmmpmmmmmmmm
a=nomnmlklmmmmmm an=mnnmllmlmlomln ao=mplnmlmmmmlmll ar=lmmnmmkmnnlnmn as=nllomnkmmmlmlo at=nlmlmmommmmmnm
a|=okmlmmommmlmlm ba=nlnlmlomlmmmmn be=mmmnnmkmmmlmom bl=lmmmmnommmmmmm c=knmlnmnmmmmonl ca=lmmmomlmmmmnlm
ch=lnmlmlommnlnln ck=mmmmmmlmmmmmol co=mmmmmommmmlmmm d=nlklnlommnnlom di=llmmmmnmmmomnn d|=nklmmmnmnmmmnm
ea=ollmmnlmnmmlml ed=mkmlmmnmmmnnnl ee=lnmnmmnmmmlmol el=klmonnmmmnllml en=llolmnlmmmmnmm er=llmmnmlmnmmmmo
f=monnmkklmnmlmm fi=lommmmlmnnmmmm ga=mlnomllmmmlmml g|=nmmmnnmmlnmmkm h=lommllnmnmnnkn ha=nmmomlmmnmllln
he=mmlllmmmlmmomm hi=mnnmmmkmnnmmml ir=lpmmmmmmnnlmlm is=mnmmmkmmmmnmlm it=nmmmnlkmmnmmnl j=llnmnolmnmnmlm
ji=mmmmmommnmlmmm k=ommmlmmmlnmnnk ke=lonmmmlmmmmmnm l=kmmomnmlmmlmnm la=mnmmmnommmllln le=klmnmnnmnmlmnm
li=llnlolnmlnlnnl ll=olmnnlnlmmmmll m=mlmnmpmlnllmlm me=nlnomnjmnmlnmm mi=lmmmmplmnmlmnm ne=nlnlnmommmlmlm
ng=nmmmnnmmlnmnjn o=npllmmmlmmnnll oo=llmmmmmmmmpmmn or=mmmmmmmmmmnmom p=nknlnonmlnllmm pa=nlmmmmlmmnlmlo
pe=llmmommmmnlmnm rs=mmmmnmlmommnlm r|=mlmmmlkmmlmnom sh=mmnlmmmmomlnln so=mmmlnommmmmmmm st=lommmlkmllnnmm
t=mmmolknmmmmmnl th=lnmkllmmlnomnn ti=ommmmmlmnmmmnm to=nlnnmmkmlmnlnm u=lommmnlmmmmmmm ua=mnnmmmkmlmlnnl
uo=lpmmmllmmmnmmm ur=mommmmlmnmlmnm v=mmmmmmmmmnloml wo=ommmmllmlmnnmm w|=lmomnnmmmmmmmm x=mlmmmmnmnmomlm
y=mllolknmnlnmmm y|=llmmllpmnlmlnm |0=nmmnnmkkmlnknl |I=mmnnmmlmmmommm |S=mmmmmommmmmmmm |b=mmmmmlmmnlmlom
|c=knlmmmnmmlmolm |d=klllmlpmnmmmnm |f=mpmmnlkmmmmllm |h=olmnlnnmmlmmmk |i=onmmnkmmmmllnn |j=llnmnolmnmnmlm
|k=pmmlmmlmmmmnlm |l=jmmnmmmmmmmmom |m=nknmlnlmnlmnmm |n=lmnmmmomllloml |o=lommnllmmnmlml |p=nmolnmnmllmlll
|s=mmnlmnlmomlmmm |t=mmmllllmlnnmom |一=njmnlpmlmmlmnl |上=llnnmmkmllnmon |下=lmmnmonlllmlmn |不=nmmlkokmonoljl
|东=mmmmmmmmmmmmlo |两=mlmlklnmmnnnnn |主=ommmlmmmmmmmln |了=mmnmmmjmmmqmmm |井=lmmnmlmmlmlmom |人=kjmnmlmnnpnmlm
|今=kmommlomnmnmlm |从=mmmmnmonomlmlk |仓=mommmmmmmmmmmm |他=pkmmpllmmmmmmm |以=mnmmmlkmmmnmnm |住=mmmlmmomlmmmmm
|你=mnmmnnkmlmlolm |保=onllmnlnmllmmm |俺=mlnnmnlmnmmmkn |倒=mmmmmmkmmnmpln |偷=pmmmmmmmmmmmlm |像=kmmnmpkmmmmmmm
|儿=nmmmolmmlmnmnk |光=mmmmmmomnmnllm |公=nmmmlmkmnnmoml |冒=nkmmmnlmmnmmmm |冰=lmmllmlmmmmmjs |出=lmmmmqlmllmlmm
|刀=lmmmmmnmmmommm |刚=mmmllmomlmnnml |别=mmkmmnlmlmqmkm |刷=mmommmmmmmmmmm |前=nmmlmlkmmnlonl |割=mmmmmmmmmmommm
|劝=lmmmmmlmmmpmmm |动=mmmlmommmmmmmm |化=mmmnmmnmmmmmnk |十=nolmmmknmmlmmm |半=nnmmkonmmmmmlo |卡=llomllmolmnmlm
|卷=mnmmlmlmmmnlom |压=lmmmlllmmmlpol |厨=mnmommlmmmmmlm |发=mmmnmmknmmmmmo |变=mkmmmmmmmpmmmm |口=mmmmmmommmmmmm
|叫=mlnlmqmmmmnmll |可=lmmnmlnmookmmm |司=lnmmmmkmmnmpmm |吃=mmmmmmnmlmommm |吊=lmmlmmnmmnljpm |同=lmmmllomnlolnm
|后=nnllkmlmlnmoom |吐=lmmmmmommmmmmm |吓=mnmmommmmlmmlm |吞=mmmmmmjmmmpmmm |喂=llmmmommmmmmmm |喊=lmmmlmlmmlomom
|喘=mmmmmmmmmmmmom |喝=nmmmmmommmmmmm |嘴=llmommnmmnmmln |四=lmmmnmknnmnmlm |囡=mlmmmmmmommmlm |围=lmmmmnlmmmmmom
|土=mmmmmllmmmmmpm |在=nlnmmmmnomlnlk |地=lnmklnlllmolon |埋=mmmmommmmmmmmm |塔=mmmmknmmmmmmpm |墙=npmmlllmlmllpm
|外=kmmlmmloollomm |天=mnlnnlhmpllmpl |头=mlmnmmrmmmmlkl |夹=mmmmmmnnmmmmkm |女=omomnlklmmmllm |奶=kmnnmmllnmlmnm
|她=nknlmkmmnmomnl |好=lmmmmmkmlnlnql |妈=kmlmlommlmolmm |姥=mmmmmmlmlmommn |娃=klmmnlokplmmol |婆=ommnmmlmmmnmmm
|孕=mmmmmmplmmmmlm |孩=jmmklmonmmmnpm |它=mmmmmmlommmmmm |安=llmlonmmmmmnlm |室=mmmmmmmmmmomlm |家=onmmnmmmnmmmkm
|对=omolmmmlllllnm |小=mmmmnnmlnnkmok |就=mllmnpkmlkmnlo |屋=mlmnkmkmnnllon |山=mmmmmmkmnmlllq |工=llmommmmlnmmlm
|已=llmmmmknmnmlom |师=nmmmmmkmmmmnml |帮=mmlmmnnmommmll |幼=kmmmmmommmlmnm |床=mpmlmmmmmmmmln |底=lnmmpokmlmmlml
|弟=nmmnlmommlmmkn |往=pmmlnmkmmmmlln |很=lmmnmolmmmmmmm |快=kolnnqmmkmmmjl |急=mmmmmolmmmmmmm |想=mmmmommmmmlmmm
|成=mmmmmmmmkmommm |我=knmnlmlomlmmnm |戒=mmmmmmkmmmmmom |房=mmmmmmlmlmmmon |手=mkmnmlolnoklnm |才=mmmmmmlmomlmmm
|打=mmmmkmmkmlnopl |扶=mmmmmmkqmmmmlm |找=mmmmmmnmomlmml |把=olmmlllmmmmnol |抓=mmmmnllmmmmllo |抢=plmmmlnmmmmlmm
|拖=lmmmmmlmnmmomm |拿=nmmmmmmnmmmmkm |挂=mmmmlmlmmmlmpm |按=mlmmmllsmmmmml |挖=mmmnomlmmmmlml |捞=mmmmmmjmmmmmlq
|掉=mmmmmmmnmmmmom |排=mmmlmmmmmmommm |搬=mmmmmmmommmmmm |摔=mmmmmmommmmmmm |摩=mmmmmmlmmmmpmm |摸=mmmmmmommmmmmm
|撞=mmmmnlknmmmpmm |擦=mmmmpmmmmmmlkm |放=mmmmmolmmmlmmm |救=nnmllqmmlmlmll |数=mmmmmllmmmmmpm |敲=kmnnmnpllmmmlm
|断=mmmmmlpmmmmmmm |旁=mnmmlmkmlmmnnm |早=mlmolmmmnmmmnm |昏=mmmmmmommmmmmm |是=lmmmomlmmnlnnm |晕=mmmmmmommmmmmm
|有=pnnjmnnkkllpml |机=lmmmmlnmmmmmpm |来=kllmmrnmlmmmml |树=lnmmnnmmmnmkml |校=mmmmmmlmnmlomm |桥=mmmmmlmmmmmlno
|梯=lmmmomlnmmmmnl |楼=npmnjplllnklol |正=nmomlnlmlmmnlm |死=lmmmmmommmnmmm |气=lkmqmnlmlmmnmm |水=jlmknlklknommt
|池=mmmmmmkmlmmmmq |没=llmolmmnkmplmm |油=lomlmlmmmmmnlm |泥=mmmmmmkmmmmmpm |洗=mmmommnmmommll |洞=lmmmmmmmmmmmom
|活=lmnmmmlmmmpmlm |海=mmmmmmomnmmmll |消=lqmmmllmmmmmmm |涨=mmmmmmmmommmlm |涵=mmmmmmmmmmmmlo |清=mmmnpmlmmmmnkm
|游=lmmkmoommmmmmm |滑=nmmmmmmmmmmkom |漏=mmmmmmmmmommmm |火=mrmnlklmmmnmll |灭=momlmmmmmmmmlm |灯=mmmmmmmolmmmmm
|灶=mommmmlmmmmmnl |炉=mmmqmmjmmmmmmm |烟=lqmmommmmmmmll |热=lnmomnmmmmlmll |煤=mpmmmmkmmmmlnm |燃=mnmpmmlmmmmmmm
|爷=lknnlmmlnmnnlo |爸=omnmmmomlklmmm |物=mnmmmmnomlmmln |狗=mmmmmmommmllmm |玻=knmmlpnmmmlnlm |瓦=mmmmolmmmmmmmm
|电=mmkmmlmnnomllm |皮=mmmmmjnmmmmmmp |看=mmmmlolmmmmllo |眼=mmmpnmmmmmllmm |着=mqmmmmlmmmlmmm |砸=mmmmomkmmmmmom
|离=mnlmmmlmmmmmmo |穿=mmmmmmlmomnnlm |窗=nnmnjlnmnmmmmm |站=llmnnlmmmmkolm |第=mmmmmmommmmmll |线=mmmmmmlmmqmmlm
|给=kmmmnlonlmmlmm |罐=mlmommmmmmmnmm |羊=mmmmmmommmmmml |群=lmnmmmmmmmommm |老=lmmlnmllomomkn |耳=ommmmmnmmmlmml
|肚=lmmmmmommmmmmm |背=nkmmmmommmmmmm |胳=mmmmmmknmmmmom |胸=mmmmmmkmmolnom |脑=mlmmnmomnmmkmm |脖=mmmmmmmmmmmmom
|脚=lmmmnmmmllmlpn |脸=nkmnlmmmllmmno |腿=llmmmlpnmmmmnm |船=mmmmmmlmmmmmmo |花=mmmmlnkmmmmmpm |药=mmmmmmlmmmpmmm
|落=mmmmmmmmmnmmlo |血=mlmmmmommlolmm |表=mlmommmmmmmmmm |装=lmmnmmmmmmmmom |要=nlnmmplmnmllml |警=pmmmmlmmmmmmmm
|让=mmmmmmlmmlolpm |误=mmmmmmommmmmmm |说=nlplommmllnlkl |请=mmmnlmlmmmmmon |谁=jmmnlomlnnolnm |货=lmmmmmmnmlmomm
|走=lnmmmmpmmmmmlm |越=lommolmmlmlmol |路=kmmmlnmmmmmonl |跳=mlmmmmlmmnmmlo |踩=mmmmmommmmmmmm |身=nkmllmomnnmmlm
|车=mlmmlkmlmmmqkp |轿=mmmmmmlommmnlm |还=oomlmlomjnmmkl |这=mmmmllmmomnlnl |进=olmnmmlmmmnmll |迷=mmmmmmmmlmmmol
|追=mmmmmmlmmmmomm |送=mmmmmmmmnmlomm |那=nlolmllmmlnnml |邻=ommmmlmmmmnmmm |都=nlmmmokmmmmmmm |里=mlmnonkmlmnmlm
|金=ommmmmlmmmmmmm |钓=mmmmmmlmmmmmlo |钢=mmmmmmnommmmlm |钱=mmpmmmmmmmmmmm |锅=mkmmmnnmmmmmom |门=kpmjkkormlomjn
|闷=mnmmmmlommmmmm |闻=mmmommlmmmmmmm |阳=mnmmommmmmlmol |阿=lmmnlmmmnlnmkm |隔=ommmnlmlmmnmll |顶=mmmmknnmmmnmml
|风=lnmmplkmlmmmpm |马=kmmmmpmmmmmmlm |验=mmommmmmmmmmmm |骨=lmmmmmnmmmmoml |高=lmmmmmommnmnlm |黑=mmmmmmlommmmlm
~adult=plmmpkolklnmlm ~animal=hklolpumlnllmk ~beat=zjlkllkolokmlk ~birth=llmnmlulkmlmll ~blood=nlkmlkrnkmoomk
~boom=ksmkmlmllllmmo ~breath=ihkoljwpknllno ~call=nonomlslkllljl ~child=miljnkmltmmlnp ~collapse=ijlmokrnklkkvm
~crash=klmmmlnnkkkzjk ~elec=lqmnmmjkkxlkil ~ended=llmolloomlmmnl ~excess=knmmmlpjnlllnn ~fall=ojlmkksnjlkmnp
~fire=izlnlknklnmjlj ~gas=jllzlnhlklqlkl ~gripe=qnmokmmojlllok ~heart=kklkmlsnknkmpn ~height=lkjnykjlllnlok
~help=nlklkwmmkljlln ~hint=nmjoomllkmmlmn ~home=kolnnmnlllolnl ~how=knnlmonlmllmlo ~if=nllnnnkmmmnmmm
~intruder=ymnnljkkmmllmj ~joke=mmnonnmllmmoik ~kin=qmmnlmmlolpkkj ~leak=knlvkmlmlmlmll ~lesson=llomnmmmomkmmm
~lift=mlmnmkjylkllmk ~maybe=nnnnlmonklkmnl ~media=knpkllnmmlqlmk ~missing=ilmlkljmwlommn ~mistake=omnlokmmlmnmln
~not=klmnmmnlpmolkn ~now=nnmnkmnmnllmlm ~old=kkpkliqlsmlmlm ~pain=lkknmpqmllknlm ~past=lmlmmmmmommmmm
~place=npjpnpkjkmkmmm ~poison=jmlplkrmllslkk ~sale=nmqklllmmlmmnn ~self=nnkmklmmnolmnm ~senseless=ljismhumiqjopk
~smoke=lxlllljllnlnkm ~stuck=jkijpkmsjjmnvm ~suicide=hlkkqlmmjlzlkm ~thing=lmolnkmmnommml ~unable=kklpnkqokmkomk
~urgent=lommmqnmkklmmm ~water=ikkoljillpqlmw ~weapon=zlkkkjllloomij 一下=nllmllkqlpmlml 一个=oklmmmmmonmmlm
一了=mmmmommmnmlmmm 一半=mmmmnommmlmmkm 一只=llmmllnmmmnmom 一地=lomlmlmmmmmnmm 一声=lolmllkmmnmomn 一大=llmmonnmlmlmmm
一头=mmmnmnmmmmnokl 一家=mlmomolmmmmmnl 一条=lmmmnlmnomllmm 一根=mmmmomlmmmllom 一楼=nlmnknkmlmlmop 一次=mmmmmmommmnlmm
一步=lmnmmmmmlmnmlo 一氧=mmmommlmmmmmmm 一片=mommnnlmmmlnlm 一直=pmlnllnmllmmlm 一碰=mmmmmmmmmommmm 一笔=mmommmmmmmmmmm
一股=momlmmnmmlmmmm 一起=llmlmmkmnmnnnn 一跳=mnmmmmkmmommmm 一身=lmmmmmommmmmmm 一转=mmmmmmmmommmmm 一辆=nmmmmmommmmmmm
一边=mmmlmoomlknlmm 七楼=mlmnmmmlmmmmom 万=klulmmnmlmklmm 万|=lmqmmmmmlmlmmm 三=mmplljnmnmlokm 三万=lmommmmmmmlmmm
三个=mllnlmmmmmmmmo 三天=mmmmlmnmlmpmlm 三楼=nlmllmonmnmmml 三轮=mmmmmmkmmlmqmm 上=llllpknmlookmn 上|=jjllmnolmlnrln
上一=lmmllnpmlmmlmn 上下=nmmmmnllmnlllo 上不=lmmllmmnmmlnmo 上了=nollnjlnlnmnpj 上去=mmmlnmknnnmmml 上吊=mmmmmlkmmmqmlm
上坐=lmmnomlmmmmmmn 上头=mlmmnolnmnlmnl 上女=ommmmlmmmmmmmm 上学=mmmmommmnmlmmm 上开=nlmmmmmmmmmlom 上挂=lmmmomlmmmnmmm
上掉=lmmnllnmmmmmom 上撞=ommmmmmmmmmlmm 上有=nllmnollmmolml 上来=nmmljnmmnlklls 上气=mmmommlmmmmmmm 上水=mmmmmmlmmmmmpl
上爬=mlmmonlmmmlmln 上的=nnmmlmimmmnnnm 上站=lmmmmmmmlmnmmo 上走=knmmnnnlmmlmmn 上那=lnmnolmmlknmlm 上都=olmmmmlmmmmmnm
下=jljmlmnolnnmqn 下|=nklmmmklnolonm 下一=nmmlmoommkmlnm 下不=mommpmjkmnlmml 下个=mmmmmmommmmmlm 下了=mmmommmmnnlmlm
下停=mmmmmmmommmmlm 下去=lklqomnmjmnknn 下大=mmmmmmmmmmommm 下好=mmmmolmmmmnmkm 下扔=kmmmmnnmmmmmnm 下掉=mnmmmonmmmmlnl
下是=mmmmkommllmnnn 下有=honllpnmmnolmm 下来=mjmmkkponpmnll 下楼=oomlmmlmmmmmmm 下水=nmmmmmkmmmmmpl 下沉=llmmnmlmmmmmmp
下的=lomlmmmmmmnmln 下车=mmmmmplmmmmmnk 下辈=mmmmmmmmmmommm 下那=mnmmnmommmmmlm 下面=knmnlmmmllnlon 不=knllmlomnlomnl
不上=llnommmmmmmlnl 不下=mmmlnmlmmmpmmm 不了=knllmqnnlllmmn 不住=kmmnmnmmlmmokn 不出=kmmmlmnnlmlmpm 不动=llmollmnmmmlnn
不去=mplllllnmmkmmo 不哭=lmmmmmomlmmmlm 不喘=mmmmmmmmmmmmmo 不回=nmlmmmlmlmpmnk 不在=mnlmmlkmpmolmm 不好=mnmmlplmmmkmln
不开=jmmlnllnknnmpo 不想=mmmmmmmmlmpmlm 不放=ommmmmmmmmlmmm 不敢=molmnmlnlollmk 不是=omnmplmmlmlmkl 不来=kmmlojnllmkooo
不活=llmmmmlmmmpmmm 不理=lmmmnmommmmmmm 不用=lmmmomlmmmnmmm 不着=lkmmmmmnolmmom 不知=lmmmlnmmnmlmom 不答=mmmommlmmlmmmn
不给=plmmmmlmmmlmlm 不能=olnmlmmmllmmmm 不行=knmmmopmlmllml 不要=mmmmmnmmnmkmlm 不见=knmmlmkmommnmn 不认=pmmmlmmmnmlmmm
不让=smmlmnjmlmmlkm 不走=qmmmmmmmlmlmmm 不起=lkmollrmllpmmk 不醒=lmmnmmommolmlm 世=mmmmmmmmlmpmmm 东=pnmnmnmllmlllm
东西=onmnmmnmlmmlml 丝=mlmmmplmmmmmlm 丢=lmmmmmjmtmlmll 丢了=lmmmmnkmsmlmll 两=njoomllnmlknnm 两万=mmommmmmmmmmmm
两个=mmmnkllnlmlnon 两口=nmmnmmkmomlmmm 两声=kmmmmommmmmnmm 两天=mmmmmmomlmmmmm 两家=ommmmmlmmmmmmm 两岁=klmmnmmmnnlmol
两条=lmmmmmmnmmommm 两辆=mmmmmmmmmmmmlo 个=njmmonmnollmlm 个0=kmmmmnpmmmmmmm 个不=ommmmmmmlmlmmm 个人=nmlnnlnmmlnklo
个叔=ommnmmlmlmnmlm 个味=mmmommlmmmmmmm 个在=mmmmlllmmmmmno 个坑=lmmmmmmmmmmmom 个外=mmmmlmommlmmmm 个大=nlnllmmmmmllpm
个姑=lmmmmmommmnmmm 个娃=lmmmmmnmlmmmkp 个学=mlmmmknmlmnlmo 个孩=kmmmnommlmlnlm 个小=lollnljnmmlnom 个工=lmmnmmpmmlmlok
个师=mmmoomkmmkmmnm 个戴=ommmmmmmmmmmmm 个是=lmmmommmmmmmmm 个电=mnmmmmnmmkmmmn 个老=lmmlnommlmmnmk 个花=lmmmmmommmmmlm
个身=mmmmmmlnmmmlol 个钟=ommmlmmmommmlm 丫=mmmmmmmmmmmlqm 中=jlmollppnllmkm 中介=ommmmmmmmmlmmm 中暑=lmmmmmommmmmmm
中毒=mmmommmmmmlmmm 中间=llmllllomlmnoo 中风=mmmmmlommmmmmm 丸=mmmmmlommmmmmm 主=ommmlmlmlmnnlm 举=ommmlmlmlmlmmp
久=lmmmnolmmmnmlm 久了=mmmmmommmmmmln 乌=mmmmmmommmmmmm 九=lommmmknnmmmmm 也=mmmqllmlnmokjn 也不=kmmlmmommmomln
也别=nmmnmmnmmmkmmm 也在=lmnnmmllnmmmom 也没=mmmmlmomnmnmll 书=mmlmnmlmnlomnl 书包=mmmmnmlmomkmmm 买=nlommmlmmmnlmm
买了=mmmmmmlmmmommm 乱=ommmmmmnmmmllm 了=jmnnklonnlmmnn 了|=mmkknmmknnnnnm 了一=mmmmommnmnkmll 了不=llmlmpmmmlnmlm
了两=llmnmpmmlnlmlm 了个=lmmmqmllmlmmml 了人=nmmmlmmlmlnmko 了他=kmmmmplmmmnmmm 了倒=mmmmmokmmmmmmm 了出=mmmmmoknmmmlmn
了半=mmmnmmnmmmmnkm 了压=mmmmlmlnmlmlpm 了在=mlmnlknmmnmmmm 了好=onmmmmnmmllmlm 了娃=mmmmmmlmmmmmom 了快=mmmmmjkomokmoo
了手=mmmmmmpmmmmmlm 了把=lmmmmmmmmmmmom 了有=nmmmlmkmmmmool 了火=mkmommnmmmmmmm 了百=mmmmomlmmmmmmm 了着=mpmmmmlmmmlmmm
了砸=mmmmmmommmmmmm 了算=mmmmmllmmmommm 了说=molmmlmmmmmmmm 了还=nnmmmllmommlml 了遗=mmmmmmmmmmommm 了里=mmmmmmmommmmkn
事=llmllrmmklmskl 事了=mlmmmskmlmllmm 事故=llmmmlkmmmmrmm 二=ommnllmnmlllmn 二个=mmmommlmmmmmlm 五=nnnmllmnnmlmkm
五楼=ommmmmmmmmmmlm 井=lnmommknlkkmti 井|=mmmmnolmmmmmnl 井盖=mmmnmmommmmnnk 井里=mnmmmlknmllmno 交=mmplllkmmmlplm
交车=nnmmmmmmmmmkmm 享=lmommmmmmmmmmm 亭=mmmmnmomnmmmmk 亭子=mmmmnmnmnmmmmk 亮=mpmmllnmlllmmm 亮着=mlmnmmmmmlmmom
人=piommmmmmnkmmn 人|=kmkmoojolnklom 人一=mmmnonjmmmmmlm 人下=mnmolmlmmmmkmm 人不=nllmnknmmnnlln 人中=lmmlmmqmmmmmmm
人举=mmmmmmlmmmmmmo 人了=ollllmmnmmmomk 人从=nmmmklpmmmmmkm 人会=mmmmmmnmlmommm 人住=nmmmmmommmmmlm 人倒=nmmnmmnmmnmmjl
人出=mmlmmmlmmmmmlp 人压=mmmmmmommmmnkm 人吊=mmmmqmmmmmmmkm 人呢=nmmmmmlmommmml 人哭=lmmmmmlmommmmm 人啊=lmmmmqlmmmmmlm
人喊=nmmmnpjnmmmmkm 人困=mmmmmmmlmmmmpk 人在=jnmnlnlpllmmnm 人工=mmmmmmkmmmmmmo 人已=ommmlmpmllmmlm 人往=molmllommmnmml
人快=llmmmppklmmlnl 人打=nmmmmnkmmmmmmm 人把=pmmmmmmmmmmmll 人抽=lmmmmlommmmmmm 人拖=mmmmmmmmmmmomm 人拿=pmmmmmnmmmlmlm
人掉=lmmmmmllmlmmrn 人摸=pmmmmmlkmnmmmm 人放=ommmmmlmmmnmmm 人救=mmmmmmlmmmommm 人敲=ommmmmlmmmmmmm 人晕=mmmmmlpmmmmmml
人来=kmnmmnlmnmmlnm 人没=lmmknlnmommmln 人烧=mmmlmommmmmmmm 人爬=ommmnmlmmmmmlm 人用=lmmmmpmmmmmkmm 人疼=mmmmmmkmmmmmom
人的=nmmmmmkmmmmmnm 人看=lmmmnmlmmmmmmo 人给=ommmmmkmmmmmmm 人翻=nlmmmmnmmmnmkm 人被=jnmmlllmmmmopn 人要=kmnmomlmmnnmlm
人说=nmommmlnmmmmlm 人跟=nmnmmmmnmmmmkm 人跳=lmmmkmnmmmlmlq 人还=mmmmlllmlmmnom 人迷=ommmmmlmmmmmmm 人都=lmmommmmmmlmmm
人飞=mmmmmmommmmlmm 今=nlnmllllnmplkm 今晚=nmnmmmlmlmomlm 从=nmllmlpmnnnokj 从三=lmmmmmommmmmmm 从二=mmmmmmommmmmmm
从六=lmmmmmmmmmmmom 从凳=mmmmmmkmmommmm 从地=ommmmmlmmmmmmm 从梯=mmmmmmommmmmlm 从滑=mmmmmmmmmmmlmo 从脚=mmmmmmmmmmmnmk
从这=mmmmpmmmmmkmmm 从阳=nmmmnmommmlmlm 仓=momlmllmmmlmol 仓库=mommmlmmmmlmnm 仔=ommmmmmmmmmmmm 他=rjokoimmlmnmmm
他下=ommmmmlmmmmmmm 他们=ommnmmlmmmmmlm 他吃=mmmmmmkmmmommm 他在=omlmnljmlmlmpm 他妈=mmmmlmmmmmommm 他往=klmmmmmmmmpmmn
他快=lmmmmmlmmmmmno 他把=qmlmlmmmmmmmlm 他的=lmmmmmlmnmmnom 他说=pmnlmllnllknmm 他还=omnmmmmmmmlmnl 付=lmpmmmlmnmlmmm
以=lmmmmmlmmmpmnn 以后=llmmmmmmmmpmmm 仪=mmmmmlommmmmmm 们=nmmnmojnkkmnnn 们不=mmmmmmmommmmmm 们四=mmmmmmmlmmmmpm
们班=lmmmmmmmommmlm 会=kmnlmmnmmonlko 会|=mmmmmonmmmmmkm 会按=mmmmmmkmmnmmmn 会游=mmmmmmmmmmmmmo 会说=lmmmmmmmomlmmm
传=mmmmmonmmmmmlm 传来=lmmmmommmmmmlm 伤=kkmmmlrommlmll 伤口=lmmmmmommmmmlm 伴=lmmnmlnmmmomll 伴走=mmmmmmmmmmommm
伸=ommmlmklmnmmol 似=lmmmmmommmmmln 似的=lmmmmmommmmmln 位=nlmmlkmnololln 位停=mmmmmmlmomnmlm 低=lmmnmmommmlmml
住=lmlkolmnmmlmpm 住|=nmnmjmnnmmmnln 住一=mmmmmmkmmmmnom 住了=lmlmomlmlollon 住我=lmmmmmmlmmmmom 住的=mmmlmmommmlmlm
作=mmnmmmmmkmommm 你=lmmllpmmlmqnkl 使=jmmnmmnnmmmmnm 使劲=kmmmmmnnmmmmnm 侄=mmmmmmlmmmmmmo 侄子=mmmmmmlmmmmmmo
侧=lmmmnmnmlmmomm 侧翻=mmmmmmmmmmmomm 保=mmnlmnjolmlnol 保姆=pmmmmmlmmmmmmm 保安=mnmllomlmnlkmm 保险=lmmmmmlmmmmonm
信=klpnmmkmmlpmlm 信|=lmmmmmlmnmommm 俩=lmlolnlnlnlmnm 俩人=nmmmlmommnmmmm 俩老=mmmnmmknmmmmmm 修=lmmnmmknmplkol
修|=mmmmmmmommmmmm 修灯=mmmmmmlmmommmm 修车=mnmmmmmmmmmkom 俺=mlnmlmkmnmmmmn 俺家=omnmmmlmmmmmmm 倒=lmkmmlqnjolonm
倒|=mkmnlnnmmnlmnl 倒一=lmmnmlommmnllm 倒下=mmmlmmmmmmmmom 倒了=lnlmpnknlnkmnl 倒在=mlmommnmmnmmlm 倒地=onmlmllmmnmmmm
倒的=lmmmmmommlmmmm 倒车=mmmmmmmmmmmokm 候=lmmmmmnmmmonll 债=olmmnmlmmmnlmm 假=mmommmmmlmlmmm 做=lnplmmkmlmmmmn
停=kmllnlormmllnm 停了=lmmmmmlommlmom 停在=knmlnmmmomolll 偷=ulmmlllmllmlll 偷电=ommmmmmmmlmmmm 傅=mllnolonmnllkm
像=mmmpnnmmllllkm 像压=mmmmpmmmmmmmjm 僵了=mmmmmmommnmmmm 儿=nlmkmkomnnnlmm 儿|=mmmmmlnmmmomlm 儿了=mmmmnmpmmlmmlm
儿媳=pmmmmmlmmmmmmm 儿子=llmmmmlmnmomln 元门=olmmmnllmnmmmm 充=moolmmlmmmllmm 先=llnmonnmlmmmkl 先来=mmmmmolmmmmmnm
先走=mmmmmmmmlmommm 光=pnmmlllmnnmlml 光着=ommmlmlmnmnmlm 克=mmmmmmommmmmlm 兜=lmmmnmlmommmmm 入=ommnmmlmmmmmmm
全=lmmmlnmmlmloll 全是=komnlmommmlmmm 八=mlolmllonmlmln 八楼=mmmmlmmnmmommm 公=nmnllknlnnkoll 公交=nnlmlmlmnmloml
六=lmnlllnonlnllm 共=nmommmmmlmmmmm 共享=lmommmmmmmmmmm 关=mjmpkmiplnmlqk 关|=lmmmmnolmnlmlm 关不=mlmpmmlmmmmmmm
关在=nmmmmmmkmmmmom 关机=lmmmmmmmmmpmlm 关电=mmmmmmmpmmmmlm 关着=mlmnmllmmmlmom 内=mmommmmmmmmmlm 再=mmmmpklmlmqlll
再不=mmmmommmmmlmmm 再也=mmmmmmlmmmommm 再见=lmmmommmlmomlm 冒=kqnnlllmlqkmkn 冒火=mlmlmmmmmqmmmm 写=olmmjmlmmmsmll
写了=mmmmmmmmlmommm 冬=ommmmmmmmmmmln 冬天=ommmmmmmmmmmlm 冰=lmllkmnmknlmmt 冰凉=mmmmmmomlmmmmm 冰箱=lmmmmmlmlommnm
冰裂=mmmmmmlmmmmmmo 冲=llmnkmlnlklpks 冲走=lmmmmmmmmmmlmq 冲进=lmmmmnlmmmmpml 决=mlmmmmkmlmmmls 冷=llmnmmnlmmnmol
冷库=mmmnmmmlmmmmom 冻=lmnnmmommmlmml 冻僵=mmmmmmommmmmmm 凉=mlmmlmolmmnmnl 几=nmlnlpknlmlnlm 几个=nmmnkojmlmmmon
凳=mmmmnmkmmoommm 凳子=lmmmmmkmmoommm 出=nlmmnnmlpljoll 出不=mnmlkkkolmlonq 出事=mlmmmrjmlmmnmm 出去=lkmmnlllnomoll
出口=nmmmmlmmmmmlom 出声=ommmmlnmmmmmln 出大=mmmmmolmmmmmmm 出来=lomonkplklnkpj 出话=mmmmmmommmmmmm 出门=nmlmmmmmomnmlm
刀=qklmllnmllqmll 刀|=olmmmmlmmmlnmm 刀片=kmmmmmmmmmpmmm 分=knnmmmmmmmolnl 切=lmmmmmqmmllmlm 切断=mmmmmmommmmmlm
划=jmlmmlommmpmln 刘=lmmmmmpmmmmmlm 刚=mmrlnlmmlmmmll 刚才=lnllnmlnnlmmmo 刚有=lmmmlmommmmmmm 刚转=mmommmlmmmmmmm
刚还=lmmmmmomnmmmmm 别=nnnnmollknpllk 别想=pmmmmmmmmmkmmm 别打=qmmnmjlmmmmmmm 别问=mmmmmommmmmmmm 刮=mmmmmmmmmommmm
到=nknkkjnmonmnmp 到了=llmmmmnmonmlll 到人=lmmmmlnmommpll 到头=llmlmoommmmmlm 到我=ommmlmmmlmmmmm 到手=lmmmmmommlmmmm
到没=ommmmmlmmmmlnm 到现=lmlmmmnmommmnm 到眼=mlmmmmommmmmmm 到窗=mmmmmmmmmmnmlo 到腰=mmmmmmlmmmnmol 刷=llqmmlnmmmmllm
刷了=mmommmmmmmmmmm 刷单=mmommmlmmmmmmm 刷漆=mmmlmlommmmmmm 刹=llmmmmkmmmmslm 刹不=mmmmmmlmmmmomm 刹车=llmmmmmmmmmpmm
剂=lmmlmmpmmmmmml 前=nlnmlklllpmonl 前面=mlnmmmkmlolnol 剩=llmmnnkomlmllp 剩个=mmmmmmmmmmmmmo 剪刀=lmmmmmommmnmmm
割=llmmmmlmlmsmml 割了=mmmmmmlmmmomml 割到=mmmmmmommmlmmm 劈=mmmmnnlmmommkm 力=lkmmlnomnmmmmm 力气=mlmolmmmmmmmnm
劝=llnmmmlmlmrmmm 劝不=mmmmmmmmmmommm 办=loomllmlllmnml 加=omnlmmmmmmlmmm 动=mlmnlonmjmjnom 动|=jlnnlnnllmlnon
动不=lmmmmlommmmnln 动了=mmlnllmomnmlln 动手=ommmmmlmmmmmmm 动脉=lmmmmmpmmmlmmm 动车=nnmmmmmmmkmmnm 动门=lmmmmmnmmommlm
劲=lmmnmmonlmmmml 勒=kmmmnlknnllmqm 勺=mmmmmmommmlnml 勿=mlmmmmmmpmmmmm 勿着=mlmmmmmmommmmm 包=qmnmmlknnlkmll
包车=onmmmmlmmmmmml 化=lomommlmmlmnnl 化了=mommmmlmmmmmmm 区=mlnkmolmnlnlnm 区有=olmmmmmmmmmmmm 十=knnkmmmmpkmmnk
十万=mmnlmmommmmmmm 十个=mmmmmolmmmnmmm 十八=lmmmlmmmmmomnm 十多=lmmmmmommmlmmn 十来=mmmmmmmmnmnmmk 千=klqmlmnmlmmkom
千|=lmommmmmmmmmmm 午=mmmmmmmmommmlm 半=lllmqmmqklknnl 半个=ommmollmmmlmml 半天=lmmmllommnlmmm 半空=lmmmpmlmmmlmnm
半道=mmmmmmmommmmlm 单=lnpmmmnmlmmlll 南=mmmmmokmmmmnmm 南门=mmmmmolmmmmnmm 占=llmmmmpmmmmmmm 占线=mlmmmmommmmmmm
卡=jkrlpllokklpqj 卡住=mmmmnmonmmmmkl 卡号=mmommmmmmmmmmm 卡在=lmmmnmlmmlmonl 卡被=mmommmmmmmmmmm 印=omnmmmkmmmnlmm
印|=omnmmmkmmmnlmm 卷=knmmlnqnmlmnio 卷到=mmmmmmmmmmmmmo 卷进=mmmmmmrmmmmmhm 厂=mlmnmmmmommmmm 厅=onmmmlnlmmmmmm
压=iklmmmomkplqqi 压到=lmmmmmmmmlmrmm 压器=mkmmmmmmmpmmmm 压在=mmmmmnqmmmnnil 压着=mmmmnmknmnnnnl 压线=mmmmmmlmmommlm
厕=mllolmolmmmlnl 厕所=mmlnlmnmmmmlol 厕灵=mmmommmmmmmmmm 厢=lmmmmmmommmmml 厨=mpmomllmlmmmlm 厨房=mpmnmllmmmmmlm
去=jnonojknpolklm 去|=nnmmnnnmlmkmlm 去一=lmmommlmmmmnko 去不=mmmmmmommmmkmm 去两=mmmlmmnmmmmmom 去了=mmlklmnolmnnko
去就=lmnolmmmlmnmmn 去找=mmlnmmmmjmqmmm 去的=llmmnmlmnmmmol 又=rpnlllmnklolim 友=lmnmmlllompmkm 友圈=mmmmmmlmmmommm
反=mlmlmmnmmmplml 发=mnmplkplkmnmln 发|=mmmmmmomnmmmnk 发了=nmmmmmlmmmomln 发电=mmmommmmmmmmlm 发白=mmmmmmommmmlml
发黑=mmmmmmommmlmnm 叔叔=ommnlolmlmmnll 取=mnonmmkmmmlmon 取不=mmmmmmkmmmmmpm 变=nknlllmklrmnnm 变压=mkmmmmmmmpmmmm
叠=mmmmlommmmonll 口=mmmnkjpjnmjpmp 口|=lklnmmolmmlmon 口了=lmmmmmkmlmnlmp 口吐=mmmlmlpmmmmmmm 口子=mmmmmmmmommllm
口那=mmmmmmmmmlmmpl 另=nmmmonlmmmmmkm 另一=ommmolkmmmmmmm 只=llmllmlmnlmmqn 只小=lmmmlmlmlmmmop 只手=olmmlmpmmllmnl
只有=lmmmmnmmpmlmlm 叫=nkooloqlkmlllj 叫|=onmnmmmmmmllml 叫不=mmlpmmlmlmmnll 叫了=nmmmlnkmmnmmom 叫人=mnmmmpkmmmmmlm
叫她=lmnlmmomlmmmmm 叫我=lmpmnmlmlmmmmm 叫救=mmmmmpkmmmmmmm 可=knmmllnmnollmm 可是=mmmmmlmloolmmm 台=lommpmlmjlllnn
台|=mommomlmmmmmmm 台上=pmmlnlmmmmkmlo 台了=mmmnlmmmmmmmno 台外=mlmmnmmmmmpmkm 台那=lmmmommmmmlmmm 台门=mmmmlmmmmmomom
右=lmmmmmommmmnlm 号=lnolmklpmmlmml 号梯=lmmmmmmmmmmmom 号楼=lmmmmmoommmmkm 司=onmmmljmmnmpll 司机=onmmmljmmnlplm
吃=mlllllslmlqllk 吃了=llmmmmpmlmpmlm 吃多=mmmmmmommmlmmm 吃的=ommmmmmmmmlmlm 吃药=mmmmmmmmomlmlm 吊=kkmlpokmlnojql
吊在=mmmmpmlmmmlmlm 吊的=mmmmlolmmmmmnm 吊着=mlmmnolmmnlmml 吊车=mmmmmnnmmnmjnm 吊顶=mmmmmmlmmmmmom 同=nmllnmpmllmlmm
同事=nmmmmmpmmlkmmm 后=omlmolllmlpnlk 后墙=mmmmomlmmmmmmm 后妈=ommmmmmmmmmmml 后座=lmmmmmmmmmmmom 后脑=mmmmmmommmlnml
后面=nnmmlmlmmnlpkn 吐=jllqlltnklkmlm 吐|=lmmolmonlmlmmm 吐血=lmmmmlommmmmmm 向=lmmmmmmmnmlolm 向盘=mmmmmmmmmmmolm
吓=mnmmollomlmmlm 吞=llmmmlpmlmpmll 吞了=mmmmmmpmmmmmlm 吧=lmlllolmmmqmmm 吧|=lmmllolmmlqmmm 听=nlnllnmnjlmmon
听着=ommmmllmmmmmmo 听见=olmllmmnlmlnom 吱=mlmlnnmommmmml 吱响=mmmmnmmommmmlm 吵=ommmmmlmmmmmmm 吸=kkmkmlrnlpmlln
吸了=mmmlmmommmmmmm 吹=lmmmlplmmlmlnm 呀=lmmmmpmmmnmmmm 告=lmnmmmkmlmomom 呕=lmmnmmommmmmml 呕|=lmmmmmommmmmmm
员=lmnnmlnmmllmom 员在=mmmmmmlmmmmmom 呛=lomnmmnmlmmmln 呜呜=lnmnmolmmmmlmm 呢|=mmnnnllnnmkmln 味=klmulmlllkomll
味|=knmomnllmlomml 呼=knmnmlnnlnmmml 呼吸=lmmmmmonmnmmll 命=mmlllsmllmmllm 命|=onlmmmmmmmlmmn 命了=lmmmmolmmmmmmm
和=kmnqmmiplknnml 咔=mlmlmlmmmmmmon 咔咔=mmmmmllmmmmmom 咗=mmmlmllnomnmmm 咚咚=lmmmmolmmmmmnm 咚的=kmmmmmnmmmmmnm
咣=mmmmmmnommmmlm 咣当=mmmmmmnommmmlm 咬=kllnmlrmlnllol 咬了=lmmmmmommmmmmm 咬住=mmmmmmkmmmmmpm 咬得=mlmmmmommmmmmm
咯=knnkmlmonmllom 咯|=lnmkllmnommlom 咱=lolmmmlmmmommm 咳=lmmnmonmmmmmml 咳|=lmmommlmmmmmnm 咳不=mmmmmmommmmmll
咳得=mlmlmommmmmmmm 哉=lmmmmmmlmmmmom 响=mnlollomlmlmmm 响|=llmomlmmmnlmnm 哎=lmmmmmommnmmll 哎哟=mmmmmmommmmmlm
哟=mmmmmmommmmmlm 哥=llmllmnnonnlln 哥把=mmmmmmmmmmomlm 哥被=mmmmmmommmmmlm 哪=kolllnnmrlllmm 哪个=lmmmmokmlmmmmn
哭=olnklmnommmmoj 哭不=mmmmmmommmmmmm 哭得=ommmlmkmmmnmnm 哼=klmnmmplmmmoml 哼|=llmnmmolmmmoml 唔=mlmmnmmmommmll
商铺=mmmmmmmmmmmmlo 啊=lonmmqmmknkmkl 啊|=monmmommlnkmll 啊快=lmmmmolmmmmmmm 啥=mmmmmnkmpmlmlm 啦=mommlnkmmmnmmm
啪=mpmlmmlmmnmlmm 喂=llmmmommmmnmmm 喉=mmmnnmomnmmmkm 喊=mmlmookmnlllmn 喊|=nnmllmlmlllmon 喊不=olmmmmnmmlnmll
喊他=kmmnmmlmmmnmom 喊我=lmnmpmmnlmlmln 喊救=mlmmmnlmmmmmmo 喘=llmmllpolmkmom 喘不=mmmnmmonlmlmnl 喘气=mmmlmmmmmmmmmo
喝=qllkmlrlllmmmk 喝了=olllmlomlmpmll 喝农=mmmmmmommmlmmm 喝多=nmmmmmkmmmmnmm 喷=nrlnllpmmmljkl 喷|=lnmplmmmmmmllm
喷了=mmmmmmommmmmmm 喷气=mommmmlmmmmlmm 嗞=mmmommlmmmmmmm 嗞嗞=mmmommlmmmmmmm 嘎=mmmmnmnommmmmm 嘎吱=mmmmnmmommmmlm
嘴=okmnllrmlnlljm 嘶=lmmommmmmmmmmm 嘶的=mmmommmmmmmmmm 噎=mlmmmmqmmmmmlm 噎住=mmmmmmommmmmlm 噎着=mlmmmmommmmmmm
器=knmrllmllollol 噼=lommmmlmmnmlnm 噼啪=lommmmlmmnmlnm 四=mlnnmknlmlmmnm 四个=nmmmlmklmmmmpm 四岁=lmmmmmmmommmmm
四楼=nmmmmlnmmmnmkm 回=mmnlokolqmlkmk 回不=mmmmlmommmmmnl 回头=mmmmmmmmomnmmk 回走=lmmmommmnmmmmm 囡=nlmmmmlmommmmm
囡囡=mlmmmmmmommmlm 团=lommmmmmmmllmm 园=mlmllpmmnmllmm 困=klmnllktlmllom 困在=lmmmlmlommlmpm 围=lmmmmmlnlmllno
围住=mmmmmmlmmmmmlo 围着=lmmmmnomlmmmmm 圈=lmmmmmjmnmmlqn 圈|=nlmnkmlmmmlmom 土=llmmlllmlmmosl 土车=mmmmmmlmmmmolm
在=nlolmnkmllnlnn 在0=nlmmmmnommmmkm 在|=nlmlmnkmplllnm 在一=lmmmlnmmommmmn 在七=mmmmmmmlmmmmom 在三=lmmmmmonmmmmmm
在上=mmmmnmommlmmmm 在了=mmmmmmlmomnmmm 在人=mmlmmnommmomjn 在他=nmmmmmomlmllmm 在公=lmmmmlpmmmmmmm 在冒=lommmmnmmmmmml
在冰=mmmmmmmmmmlmom 在十=lmmmlmnmmmommm 在半=lmmmpmlmmmlnlm 在卧=mmmmmmmmmmommm 在厕=mmmommmmmmmmml 在变=lommmmlmmmmmmm
在后=ommmmnmmlmmmmm 在哪=mmmmmlpmnlmmlm 在哭=nmmmmljmmmmnon 在地=mllmlonmlnmnmm 在外=lmmlolonlmolkn 在天=lmlmqmmmmmkmmm
在家=lmlmmmpmlmnmll 在就=mllmlnmmmmommm 在屋=mnmlllnmllmmon 在底=mmmommlmmmmlnl 在开=mmmmmommmmmmkm 在往=jmmlmqpmlmlnlm
在我=olmmmlkmnmlnln 在手=jmnmmmommkpmmm 在打=rmmmmllmmmlmlm 在抓=mmmmommmlmmmmm 在按=lmmmmmommmmmmm 在放=mlmmmmommnmmmk
在晃=olmmmollmmmmkn 在水=nmmmmmkmolomll 在沙=mmmmmmmmommmmm 在没=lmmmmmlmonmmnm 在涨=mmmmmmmmmlmmom 在漏=mmmmmnmmmmmolm
在烧=mpmmmmlmmmmmmm 在电=lmmmmmommkmlnm 在着=mommmmmmmmmmlm 在砸=pmmmmmlmmmmmmm 在空=mmmmpnlmmmlmmm 在窗=mommlnmmlmmmnl
在自=mmmmmmmmmmmlom 在菜=mmmmmmmmommmmm 在走=lmmnmmmmmmmomm 在那=mmmmmlmmmommmm 在里=nnmmlklplnlmnm 在铁=mmmmmmlmmommnm
地=olknjoollnlnnm 地|=mollmlmmmmlpll 地上=mllnklqmlompil 地库=nnmmmmlmmmmmko 地方=nmmnmmkmnmmlmn 地那=mmmmmommmmmmmm
地铁=ommmmllmmmmlmo 地陷=mmmmmmmmmmmmom 地面=mmmmmmmmmmmmom 场=lmmllpnmolllnl 场|=mmmmmommmmmmlm 场有=mmmmmmommmmlmm
圾=komlnmlmnmmmnl 圾桶=kpmmmmnmmmmmmm 坎=mmmmmmlmmmnomm 坏了=llmmmmnlmmmmom 坐=jklnplmnnlonlm 坐在=llmmmmnmmnollm
坐着=nlmlomnmmlmmmm 坑=lmmnmlkmmmmkrn 坑边=mmmmmmlmmmmmom 坑里=lmmmmmlmmnmmno 块=lmmlnnomllnkok 块|=mmmmonmmmmmmmm
坝=nlmlnmmmlmmmkp 坠=kmmmmmoommmmmm 坠了=mmmmmmkommmmmm 坠楼=kmmmmmpmmmmmmm 坡=mlmmlnkmmmmqnl 坡上=mmmmlmmmmmmolm
坡了=mmmmmmlmmmmnom 坡道=mmmmmmnmmmmmkm 坪=lommmmnmmmlmmm 坪上=mmmmmmommmmmmm 垂=nmmmmmlmmomlnm 垂到=mmmmmmmmmomlmm
垃=komlnmlmnmmmnl 垃圾=komlnmlmnmmmnl 垛=mommmmlmmmmmmm 垫=lmnmommmlmomll 埋=llmmolllmmmlpn 埋了=lmmmmmlmmmmlon
基=mmmmmmlmmmmmpl 堂=nnmmmommmmmmlm 堆=momlmmlmmmlmnm 堤=mmmmmmlmmlmmlq 堵=plmnmmmlmmlmnl 堵在=ommmmmnmmmmllm
塌=llmmomjllmlltn 塌了=mlmmonjmmmmlno 塑=lomlmmnmmmmmmm 塑料=lomlmmnmmmmmmm 塔=lmmmonkmmlmmpl 塔吊=mmmmkolmmmlmpm
塘=mmmmmmlmkmmmlr 塘里=mmmmmmlmmmmmmo 塞=nlmlnmmmllolml 填=lmommmmmmmlmmm 墙=nnlmplllklkluk 墙|=klmmmmnnmmmlom
墙上=olmmnmmmmnlokl 墙砖=mmmmmnkmmmmmnm 墙进=ommmmlmmmmmmmm 士=mmmmklmmmmommm 声=olmolnmmlmmnmk 声|=nllmnmnlllllno
声了=nlmnmmommlmmll 声就=nmmmmnknmommlm 声音=llmmmnlnmmnmol 外=mnmmrnkmmlkmmk 外了=ommmllmmmmmmmm 外卖=mmmmllmnmlmomm
外墙=llmmpnmmmmlmmm 外头=lnmlpmlnllllnn 外有=ommmlnmmmmmmlm 外面=mmllnmkmnmolnl 多=mmmlonommllnll 多血=nmmmmnommmjlmm
夜=mmmmlmmlomllmn 够=knlmpmlnlmnlnm 够不=lnmmmmmnlmlmom 大=joklpnnlmlmlnm 大|=lplnomllmmmlnk 大了=momnmklmmmmmml
大事=mmmmmolmmmmmmm 大人=ommmnokmmmllml 大块=mmmmonkmmmmmlm 大姐=lmmmlmonmmmmmn 大家=lnlmnnmmlmomml 大巴=mlmmlmlmmmmpmm
大桥=mmmmpmmmlmnlmm 大石=mmmmmmlmmmmmom 大腿=mlmmlmommmmmnm 大车=mmmmmmmmmmmolm 大门=ommmmmjmmmmnnm 天=llknolnlomnmmk
天|=mmmmlmlmlmnomm 天台=lmmmqllmmmmmnm 天就=lmlmmmlmmmpmmm 天桥=lmmmommmmmlmmm 天没=mlllmmsmknmmml 天然=mmmommmmmmmmmm
天花=mnmmnmjmmmmmnn 天黑=mmmmmmkmommmnm 太=nnlmllmlollnmm 太|=lmmmmmmmommmmm 太在=lmmmmolmmmmmom 太大=mnmnmklmmmmmol
太太=plmlnnnlkmlnmm 太的=mmmmmmolmmmmmm 失=kmmllmlmrmomml 失踪=mmmmmmmmomlmmm 头=nnknjmmnknnnom 头|=kkmmnnmnnmmlom
头上=lmmmmmnmmmlnom 头了=mmllknmomnmnlm 头出=nmmmmmommmmmlm 头卡=mmmmmmlmmmmmpm 头发=mmmmmmplnmmmll 头掉=mmmmollmmnmmml
头撞=mmmmmmpmmmmlmm 头晕=nmmommkmmmmmlm 头朝=lmmmmmmmmmmnom 头汗=mmmmmmmmmmmmom 头烫=olmmmmlmmmmmmm 头疼=mmmpmmlmmmmlmm
头的=lmmmnmnmmmmmlo 头盔=nmmmmmlmmmmolm 头砸=nmmmmmkmmmmmom 头磕=mmmmmmlmmmmomm 头还=knmlnpnmmmlnjm 夹=klmmllnolmlnql
夹住=mmmmmmolmlmnmm 夹着=klmmmmlpmmmlqm 套=lmmmmmlmmlnmom 女=qlnllkkmplplkm 女儿=lmnmollmnmnmlm 女孩=pmmmmmmmmmlmlm
女的=nlmmlllmlmonmm 奶=llnnlloommlllm 奶奶=lmnolmlnnmkmmn 她=pjompjnmllnmlm 她她=mmmmmmommmmmml 她有=lmmmmmlmomlmmn
她脸=ommmmmlmmmmmmm 好=lnmnlllmllrmkl 好了=mlmmmolmmmpmlm 好像=nmmmolmmmmlmmm 好冷=mmmmmmkmmmomnm 好几=mmmmmlpmmmlnmm
好大=momnmllmlmlmmm 好热=mnmmmmlmmmmmom 如=mmmmmmlmmmommm 妇=lmmllmpmmmnmmm 妈=omnmmnjlnnmlll 妈|=nmlmnnjlmmqnml
妈呀=lmmmmolmmnmmmm 妈妈=oommlnkmlmlmmm 妈睡=lmmlmmommmmmmm 妈说=lmlmlmnmmmonmm 姆=ommmmmmmmmmmmm 始=mmmmmmommmmmmm
姐=mlmlllknmnpmmn 姐姐=mmmmmmkmnnlmnm 姑=mmomnlnmmmnlkl 姑娘=mmnmnlnmmmolkl 姥=mmmmmmlmlmommm 姥姥=mmmmmmmmlmommm
姨=llmnlnonlllmnm 娃=nmllnlnlomklmn 娃儿=nmmmmmkmmnmmnm 娃娃=kmmmmmmmommnlm 娃掉=mmmmmmommmmmkn 娘=olnomlnlnmmkkl
婆=nlmomkmknnnmkm 婆的=mmmmmmlkmmmnom 婴=mmmmmmomlmmmnm 婴儿=mmmmmmomlmmmnm 媳=ommlmmmmlmnmlm 子=mmmonlmlnmllnm
子|=ommmmllmllnlmp 子一=lnmmmmmmlmnmom 子上=mlllmknmmqnlln 子下=mmmmmmlmmmnoml 子不=nmmmlmlmrmlmll 子了=ommnmmmmmmkmln
子从=mmmmmmnmnmmnkn 子们=mlmmmolmmmmnnl 子倒=momlomkmmmmmmm 子卡=mmmmmmllmmmmpm 子吃=mmmmmmommmmmmm 子吞=mmmmmmommmmmlm
子在=mmnmnnknlmmmlm 子头=lmmmmmplmmmmmm 子就=mmmmmmkmmommmm 子打=lmmmmmmmmommnm 子把=mmmmlmpmlmmmnl 子挂=mmmmlmmmmmnmom
子掉=mmmmmmkmmmmmlr 子流=mmmmmmmmmmmmom 子烧=mlmmmmommmmmmm 子爬=mmmmpmmmmmmmlm 子的=qmmmlmnmllmmll 子硬=mmmmmmlmmommmm
子脚=mmmmmmommmmlmm 子要=lmmmmmpmlmlmmm 子说=lnmmlnlmlmommm 子那=lmmnmmomnmmmlk 子都=lkmnolnmlmmmml 子里=mnlmnlmmnlmkom
孕=mmmmmmommmmmmm 孕妇=mmmmmmommmmmmm 存=lmpmmmlmlmnmmm 存折=lmpmmmlmlmnmmm 孙=klomlmmnomlmmm 学=mlnlnplnlnolkm
学校=mmnmmnlmkmnmnm 学没=mmmmmlmmommmmm 学生=olmmmolmlnmnkm 孩=olklomlnnnkmln 孩哭=mmmmmmommmmmll 孩在=lmmmmmmmmkmmno
孩子=nllmmnmonmmnkl 孩手=mmmmmmolmmmmlm 孩掉=mmmmmmlmmmmmmp 孩的=nmmmmnknmlmmnm 孩被=nmmmlommlmmlmm 它=mmmnmmkommnmmm
安=mlnknolllonlkm 完=lmnlnmollnnmlk 定=mlmmomkmnmnmlm 定位=nmlmnmlmomnmlm 宝=klmmnmomolllmn 宝宝=llmmnmomomllmn
实=llmllmmmmmpmmm 客=onommlomlmlkjm 客人=mmmmmmommmmmll 客服=lmommmlmmmlmmm 室=olmnllllmmnmnm 室友=mmmmmmlmnmomlm
室门=lmmmmmlmmmmmno 家=ppmmlmllrkjllk 家|=nllmmommmlmmml 家人=mmmmmommmmmmlm 家娃=lmmmmmmmommmmm 家小=lmmmmmmmmmmmom
家有=mmmmmmpmlmmmmm 家窗=momlmmmmmmmmmm 家老=llmmmmolnmmmln 家里=lmmmnnpmomlmkl 家门=mpmmmllmmmmmmm 察=olommmlmmmmmmm
对=nnolmnnmklomkk 对不=lmmmlmlmmmqmmm 对劲=mmmmmmommmmmml 对方=mmommmlmmmlmmm 对着=mmmmmonmmmmmlm 对讲=lmmmmolnmmlmnm
对门=onmmmlomlmlmkm 对面=mmmmommmmmmmmm 寻=llmmmmlmpmomlm 寻勿=mlmmmmmmommmmm 封=lnmnllkmmmpmmm 小=nkmmmmooomjnkm
小人=mmmmmmomlmmmmm 小偷=ommmlmmmmmmmmm 小哥=lmmmmmonmmmllm 小姑=ommmmmnmmmnmkl 小学=mmmmmolnmmmmlm 小孩=mmllnmlmknmmoo
小时=mmmmlllnomlmnm 小狗=mmmmmmlmmmmmom 小男=mmmmmmlmommmmm 少=kmnmllnmommmom 少一=mmmmmlmmnmmmom 少了=lmmmmmmmommmmn
尖=nlmnmmommmmmmm 就=mmlnnmmmmoolkl 就不=nmmmomlmmnnmll 就倒=mmmmmmnmmommml 就关=mmmmmmmmmmommm 就剩=mmmmmmmmnlmmmo
就命=mmmmmolmmmmmmm 就在=nlmmknmllmmmmo 就我=mmmmmmommmmmmm 就把=ommmmmlmmmmmmm 就断=lnmmmolmnmlmmm 就没=olmnlmmlmmkmlo
就跑=mommmmlmmmmnmm 就跳=lmmmpmmmmmlmmm 尾=mmmmmmlmmmmomm 尾了=mmmmmmlmmmmomm 尿=lmmmmmonlmmmlm 层=kmlmrlkollmlnm
层|=lnmmnmlommmmml 居=mmlkmnpmmmnmkm 居|=lmmmmnkmmmnmmm 居老=lmmlmmpmmmmmmm 屋=oplnnklkmlkloo 屋|=lomlmnlmmmmmnm
屋里=nmmpmlnlmmllnl 屋顶=llmmonmmmnmmln 屏=mmpmmmlnmmlmmm 屏幕=mmommmmmmmmmmm 山=lmmmmlklpljlro 山上=mmmmmmmmomlmmn
山洪=mmmmmmmmmmmmlo 岁=kmllplkmsnjlol 岁|=mnmlmmlmqmlllm 岁的=mlmmmmmmmmmmom 岸=mmmmmmlmlmnmmp 崩=mmmmmmommmmmmm
工=mmlnmmpnlnkjnl 工人=knmonlmnmmmkok 工友=mmmmmmommmlmmm 左=mmmmmmommmlmlm 己=klmmnlmmnmnmml 己叫=mmmmmmmmommlmm
已=mnnnmllllnnknm 已经=mnnnmlkmlonlmm 巴=nlmllmnmmmlpmm 币=lmommmmmmnlmmm 市=mmmmmmlmommmnl 布=lnmlmlmmnmnmkn
师=nlonmknnnmllkl 师|=mmmmmmlmnmommm 师傅=mllnolonmnllkm 帘=lpmmmmllmmmlnm 带=mkmkmljnnnnpnm 带上=mlmmomlmmlmmpm
带我=omommmlmlmlmmm 带电=mmmmmmmmmpmmlm 带走=lmmmmmmmommmmm 帮=lmmlloololmmll 帮帮=lnmmmqkmmmlmmm 帮忙=mmmmmmomnmmmmm
帮我=nmlmmplmlmnmmm 幕=lmommmmmmmmmnm 年=mlmnmmlmomnlln 幼=nmmmlmmmmmlmpm 幼儿=mmmmlmmmmmllpm 广=mmmlmmmmmmnlol
广告=lmmmmmlmmmnmom 床=lomllmklnlmloo 床|=mmmmmmlmmmmmom 床上=nlmmmmlmnmnmom 床头=mmmlmmmmmmommm 床底=nomlmmlmmmmmmm
库=mnlpmlkknlnkol 库里=mmmommlmmmmmnm 应=jnlollnlmmnmpl 应|=knmmlmommmmmnm 底下=nnlnnnnlllmnnj 店=nlmnlkmmoomokk
店了=mmmlmlommnmmml 店里=nmlmmmkmnmlnmm 废=lmlmlnmmnmmmpl 度=llmmmmnmmmlmpm 座=lmmmlmlmlommno 廊=mommmmlmmmmmmm
开=ninpnlnnkmnkmm 开|=kllmoklmlnnnno 开不=llmmmmlmmmmmon 开了=nlmnlmknmkpmln 开关=lmmmmmlmmommmm 开到=ommmmmlmmmmlmm
开始=mmmmmmommmmmmm 开水=mmmmmmpmmmmmml 开灯=mlmommmmmmlmmm 开着=mjnmmmllomolml 开门=lolmmmnmmnmmlm 弄死=ommmmmmmmmlmmm
弟=nmlnlmllommmmk 弟在=mmmmmmkmmolmnn 张=mlnlmmolllonnl 张纸=nmmmmmmmlmomml 弯=llmmnlommmlnol 弯|=mmmlnmommmmmmm
弯了=mmmmmlnmmmmlom 弱=lmmmmmommmmmmm 弹=klmmlolmlpnmml 弹|=lmmmmommmmmmmm 弹出=mmmmmmkmmommmm 强=ommmmmmmmmmmmm
当=lmnmmpoollkmkm 影=nlnmnmmmomlmlm 影|=nmmmmmmmomllmm 往=pplmnnjmlknllm 往一=mmmmnnommmmmlm 往上=lommlnnmlmllnn
往下=jlmkpnlollkmon 往墙=ommmmmmmmmmmmm 往外=jnnpmnnllmlmln 往河=mmmmmmmmmmommk 往车=kommmmmmmmmmmm 待=rmmmmmkmlmnmll
很=lmmnmommlmnmml 得=mnlolnmmmjojpk 得不=mpmmmnkmlmmmml 得人=mmmommnmmmmmlm 得整=mmmmmmmmmmomll 得站=mmmmmommmmmmlm
得要=mmmmmnlmmlmmom 得飞=nmmmmmommmmkmm 心=jllomksnllmlln 心|=mlmommlmmmmmmm 忙=lmmmmmomnmmmmm 快=nnklnpnmkljkno
快|=jnllmqnmnmlkmo 快上=mmmmmolmmmmmmm 快不=mmmmmkpmmmmmmm 快去=lmmmommmmmmmmm 快叫=mmmmmkommmmmmm 快打=onmmmnimmmlmmm
快报=mmmlmommmmmmll 快来=nommlmmmlmomkl 快没=mmmmnlonllmmnl 快点=olllmnlmmlmlnm 念=lmpmlmlmmmommm 怀=mmmmmmmmmmommm
怀里=mmmmmmlmmmommm 怎=lmnnmlommllnlm 怎么=lmnnmlommllnlm 怕=nlmmmomnmmlmmm 怕|=nmmmlomnmmlmmm 急=llmmmpmnnmlokm
急|=lmmlmpmnmmmmmm 急救=mmmnmlpmmmmmlm 怼=mmmmmmlmmmmomm 恋=mmmllmmmmmommm 恶=mlmpmmlmmmmmmm 恶心=mlmpmmlmmmmmmm
悬在=mmmmolmmmmmmnm 惨=rmmlmnkmmmlmlm 惨叫=pmmmmnkmmmmmmm 想=nlloqlkmklrllk 想不=mmmmomlmmmlmmm 想从=mmmmommmmmlmmm
想吐=mmmommlmmmmmmm 成=lonlknnmklomln 我=qkqkmljnnlqkjm 我|=olmmnqnlklmmll 我下=omnmmmlmnmlmmm 我不=omllmpjmmnllmm
我了=mmlmmmmmlmommm 我今=mmmmmmmmmmommm 我们=mnlmlmknmlknno 我儿=mmmmmmlmpmlmko 我关=mmmmmmmmmmmmom 我出=pmlmmmknmmmmmm
我刚=mmommmlmmmmmmm 我发=mmmmmmmmmmommm 我叫=mmlmmlommmmmmm 我喘=mmmlmmomlmmmnm 我困=mmmmmmmommmmjo 我妈=mmnnnmpmnmimlm
我婆=mmmmnlmkmnlnom 我家=molmllmllnllnm 我就=mmmmpmlmlmmmmm 我已=lmnnmmkmmmommm 我弟=nmllmmlmonmmml 我手=nmmmmnmolmlmlm
我打=lnmmmplmmmllmm 我把=nnnlmmmmmlomll 我拉=mmnmmmommmmmmk 我按=mmmmmmommmmmmm 我摔=mmmmmmommmmnlm 我没=ommmmmmllmmmmm
我爷=mmmmmmommmlmnl 我用=onmlmmmmmmlmmm 我真=mmmmnlmmmmommm 我老=mlmnmkollnmmmm 我腿=nlmnmmknmmlmmm 我被=pllmmmlnmmmnnl
我要=lmlmmmnmmmommm 我说=mmlmmommlmmmmm 我走=pmlmmlnmlmnmmm 我身=pmmmmmklmmmomm 我躲=ommmmmlmmmmmmm 我这=lmmmmolmmmmmmm
我锁=ommmlmmmmmlmnm 戒=mmmmmmlmmmnmom 戒指=mmmmmmlmmmnmom 戴=ommmmmmmmmmmmm 户=nnmmolmlmlllmm 户|=omnmllmmmmmmnm
户上=mmmmpmlmmmmmlm 户被=mmmmmmmmmmmmol 户里=mmmmmolmmmmmlm 房=lronnljkkmnkpm 房东=ommmmmmmmmmmmm 房子=mnmlmmlmmmmmon
房梁=lmmmmmmmmmnmol 房着=mommmmmmmmmmmm 房里=mmmmmmmmmnomlm 房顶=mnmmmmmmmmmmol 所门=mmmmmmmmmmmmom 扇=plmmnmmmlmlmnm
手=mjmlololnpnjml 手|=lolmnllllnmmjq 手了=nmmmmmkomlnmmm 手伸=ommmmmmmmmmmmm 手卡=mmmmmmkmmmmnom 手抖=lmmmmolmmmmmmm
手指=mmmmnmnmlllmpl 手机=onplllmonklmkn 手架=lmmmnmlmmmmmom 手环=lmmmmmlmommmmm 手电=nlmnmmmllkmnnm 手粘=mmmmmmommmmmmm
手脚=mmmommnmlmmmmm 手腕=lmmmmnmmmmpmmm 手表=mmmmmmlmomlmmm 手被=mmmmmmqlmmmmkm 手里=omnlmmllmlnmml 才=mmllnmlnplllmn
才还=knlmmmlmnmmmmp 扎=kmmmmmrmmnkoll 扎我=ommmmmmmmmlmmm 扎进=mmmmmmmmmmmolm 扑=lpmnmnlmlmlmln 扒=ommmnmlmmlmmol
扒着=lmmmomlmmmmmmm 打=umonkmljlnkmll 打0=kolmmnlmlmmpll 打|=qmmmmllmmmlmmm 打不=jllmmnmmmlllqo 打个=lmmmmnpmmmmmmm
打了=nmmllmmmlonlll 打人=mmmmmlmmmommmm 打到=llmmmonmmmmmmm 打字=mmmmmmommmlmlm 打我=ommmmlmnmmmmmm 打火=mmmnmmmmmlommm
打电=mnmnnnjmmlmmmm 打穿=llmmmmpmmmmmlm 打起=ommmmmlmmmmmmm 打过=lmpmmmmmnmmmmm 打钱=lmommmmmmmmmmm 扔=mmlmlmmmmllmno
扔下=ommmmmmmmmnmlm 托=mmmllmmmmlnqml 扣=llnmmmnmmlllql 扫=lmpnmmlmmmmmmm 扯=qmmmmmlmlmllnl 扶=mlmmmlnllomlom
扶梯=mmmmmmmmmmmmom 找=mlknmlllslplkm 找不=llmmmmnmplmmlm 承=lmmmmmmmmmmmom 承重=lmmmmmmmmmmmom 把=poommjjlhnqmnl
把头=kmmmmmnmmmnmnm 把小=pmmmlmommmlmkm 把我=rmmlllmnlmimmn 把手=kommmnmmmlmmol 把窗=lmmonolmmmmmlm 把线=mmmmmmmmmommlm
把自=mmmlnmkmlmonmm 把路=mmmmmmmmmmmmlo 把门=onmlmmlmmmmmnm 把骑=mmmmmmmmmmmolm 抓=mlmmplomkllllp 抓着=mmmmollmlmmmlo
投=mmommmlmmnmmmm 抖=jlmlmnlnmqlnll 抖|=klmmmmlnnqmmll 折=lmpmmmmmlmnmnl 抡=plmmmmlmmmmlmm 抡起=olmmmmlmmmmmmm
抢=umlmmlnllmmjll 护=nllmnkomlmmnml 护工=pmmmmmkmmmmmmm 护栏=lmmmomlmlmmonl 护车=klmmmlrmlmmmml 报=nmnomolllllmll
报警=omlomnkmmmlmmm 抬不=mlmmmmlmmnmnom 抱=ommmplkmmloljn 抱着=mmmlonkmlmonkn 抱走=lmmmmmmmommmmm 抽=oklnmkqmlnlmmk
抽|=lmmmmmommolmlm 抽不=mmmmmmknmmmnom 抽抽=llmmmmnmmommmm 担=lmmmmlplmmmmmm 担架=lmmmmlplmmmmmm 拉=nlnlpjnlmojnnj
拉不=mmmmmmommmlnmk 拉在=mmmmomlmmlmmmm 拉着=nmmmlmmmlommmm 拉闸=mmmmmmlmmommmm 拌=mmmmmmkmmmnlqm 拍=ommnkmmmllkloo
拍照=ommmmmlmmmlmmm 拍窗=lmmmmmmmmmmmom 拎=ommmmmlmmmllmm 拐=ommmmllmnmmnll 拔=lmmmmlnmmmmmpl 拔不=mmmmmmknmmmmpm
拖=kmmmlolomlnokm 拦=omnmmlkmlmolmm 拧=nlmmmmlmmmonlm 拧开=lmmlmmmmmmpmmm 拨=ommmlnmmmmmmlm 拱=lmmmmolmmmmmnm
拿=slpmkklmkomklk 拿不=lmmmmmommnmmlm 拿烟=olmmmmlmmmmmmm 拿砖=ommmmmlmmmmmmm 拿绳=ommmmmmmmmmmmm 持=ommmmmlmmmmmmm
挂=ilnmqljlmnnopk 挂倒=mmmmmmlmmmmolm 挂在=lmmmmlmmmommom 挂着=llmmonmlmllnql 指=lmlmnlpmlmlmol 指头=lmmmmmpmmmmmlm
按=rlnmllnolmkmlm 按|=lmmmmmommmmmmn 按在=pmmmmmmmmmmmml 按着=mmmmmlommmmnmm 挖=llmoollmmnmlmm 挖沟=mmmmommmmmmmkm
挡=mnmmmmjmmmmnnm 挤=lnmmlmkmnmmmon 挥=mmmmmolmmmmmlm 挺=lmmmmmommmnmmm 挺挺=lmmmmmommmmmmm 捂=pmmnmmmmmmmmll
捅=plmmmmkmlpmmlm 捞=mmmmmmkmmnmmlp 捞上=mmmmmmkmmmmmmo 捡=mmmmmmlmommmnm 换=lmnnnlommmlmlm 掀=nmmmlpmmmmmmml
掉=hllmmoonjoinpq 掉|=mmmmmommmmlmnl 掉下=llmmomnomlmnlk 掉了=mllmmmmnmmlnok 掉到=lnmmmmommmmmnj 掉河=mmmmmmlmmmmoko
掉火=mommmmmmmmmmlm 掉砖=mmmmmllmmmmmqm 掉进=lmmnmmlkmmmloq 掌=nmmmmmommmmmlm 掐=ommllmpmlmlmlm 掐人=lmmlmmommmmmmm
排=lnmllnkmmnnlnn 探=lmmmnmommmmmml 接=llnnmmllpnmmln 接到=nmmmmlmmommmmm 接走=lmmmmmmmommmmm 控=nmmmlmlmomnlmm
控看=lmmmlmlmnmommm 推=pmmlllnnmmkmko 推不=mnmmmmommmlmkn 推倒=ommmmmmmmmmmlm 推车=kmmmmmmmnnmmmm 提=pmommmlolmlmkl
插=lomlllllmsmlll 插头=mnmmmmkmmpmmml 插座=mnmmmmlmmommmm 搭=mlmllnnmlomlom 摆=lmmmmolmmmpmkl 摔=llmlllrmmolojl
摔下=mmmmmmommmmnml 摔了=lmmmmmpmmmmmlm 摔在=mmmmmmommmmmlm 摩=nmmlmmkmmmmqln 摩托=nmmmmmkmmmmqmm 摸=pommllmklsllml
摸不=mmmmmmommmmmmm 摸了=ommmmmokmkmmmm 摸着=lnmmmmmmmommmm 撑=nlmmlnkmmmpmmn 撑不=nlmmnmkmmmmmmn 撒=mmmmmllmmmnnmo
撕=lmmmmlpmmmmmnm 撞=mklnmnnnlkltkl 撞了=mlmnmmjnmmmqmm 撞人=mmmmmokmmmmnmm 撞门=ommmmmmmmmmlmm 撤=mmmmmmlmmmmqmm
撬=ommmmmmmmmmmmm 操=mmnmmolmmmmmlm 操场=mmmmmolmmmmmmm 擦=lmmmnmlmmmmnom 擦玻=mmmmommmmmmlmm 收=omnllmlmmnnmnl
放=nmlmlplnmmomlk 放|=nmmmmmommmlmml 放下=nmmmmllmlmonlm 放学=llmmknlnnnommm 放我=ommmmlmnmmlmmm 放炮=lommmmlmmmmnmm
故=llmmmlkmmmmrmm 救=jllnlsomklmjmq 救|=lmmmmqlmmmmllm 救人=lmmmmmkmmmmmlq 救我=llmmmpmmlmomll 救护=klmmmlrmlmmmml
救救=lmmmmolmlmnmml 敢=nnlmmmlnlplmmk 敢动=lmmmomknmmnnll 散=lmmmmmmmomllmm 数=kmnmnllmmmnmom 敲=mmmmmnpmmlllml
敲|=ommmmmlmmmmmmm 整=jmmmoplmlmolmk 整个=lommommmlmmmll 整整=mmmmnmmmmmomll 整齐=mmmmmmmmmmomll 文=lmmmlmmmlnpmlm
斗=mmmmmmlmmmmlom 料=lonlllmmmmlmpm 斜=llmmmnlnmmmlol 斤=mmmmlmommmmkom 断=kjlolnollpnkol 断了=mkmololmmnnlmm
方=mmomlmlmnmknnm 方向=lmmmmmmmnmmolm 旁=mnmmlmlmmolnmm 旁边=mnmmlmlmmolnmm 无=lmmmmpmmmmmkmm 日=mmlmlmmmmmommm
旧=mlmmmpkmmmlmpl 早=kllnllmmpmnmom 早上=llmnlmnmomlmnm 时=llmmmomnnmmmml 时了=lmmmmmlnomlmom 明=lommlnmnllomkk
明天=lmmmmmmmlmommm 昏=klmnmlomllmpnl 昏|=mmmnmmkmmmmmom 昏过=mmmmmmnmmlmomm 昏迷=lmmmmmpmmmmlmm 星=mlmmmmmlmommlm
星子=mommmmmmmlmmmm 是=lnmnjolommlmkn 是不=konmmmnnlmmmmm 是人=lmmmolmmmmmmom 是他=nmmmmmommmlmmm 是幼=mmmmmlmmmmmmom
是水=mlmmmmmmmmlmlo 是烟=mommmmmmmmmmmm 是空=lmmmlmmnommmnm 是红=lmmmmmnmmmomml 是骗=mmommmmmmmmmmm 显=lmmmmmlonmmmmm
显示=lmmmmmlonmmmmm 晃=mkmlnqllllmmom 晃|=llmmmmmlmlmmpn 晒=llnmlmnmmmnmol 晒|=mlmmmmommmmmom 晕=nllonlrlmkmllk
晕|=nmmommkmmmmmnm 晕了=lmmnomnmmlnmll 晕倒=mmmlmlqmmmmmmm 晕过=mmmmmmommmmmlm 晚=nlmmlmkmnmomll 智=lmmmmmmmommmmm
智力=lmmmmmmmommmmm 晾=lmmmonmmmmmmml 暑=lmmmmmommmmmmm 暖=mmmpmmmmmmlmmm 暴=ommmmllmmmmlnn 最后=lmnmmmmmommmlm
有=olllnkmnmmmmmm 有一=mmmmnommlmlmln 有三=mmnmommmmmmmkm 有个=nknlojoomlnmlk 有人=nmmlnommllllom 有几=mmmmmolmmmmmlm
有只=ommmlmlmlmmmmo 有小=lmmmlommmkmmno 有工=mmmlmmlmmmmmom 有手=nlmmmmlmmlmmom 有没=kmmmmokmmmnmlo 有点=llmmmmmmomommm
有电=mmmmmmlmmpmmmk 有血=lmnmmmlmmmpmlm 有车=mlmlmmpmmmmmmm 朋=lmmmmmlmlmonmm 朋友=lmmmmmlmlmonmm 服=mlommmolmlmmlm
朝=nlmlmmnmmlmnmo 朝下=lmmmmmnmmmmmon 朝天=mmmmmmmmmmmolm 木=kmmlmmnmmnnmnm 未=mmmmmmmmomlmmm 本=lnommllmmmnmlm
朵=lmmmmmommmlmmm 机=mmomknkomlmmnk 机卡=mmmmmmmmmmmolm 机器=lmmlmmplmllmom 机掉=mmmmmmpommmmjm 机里=mmlmmnlmmmmmpl
杀=olnmlmlmmmomlm 杀|=lmmmmmlmmmpmmm 杆=jllnnnmmmommmm 杆上=mmmnnmommlnklm 杆了=mmmmmmlmmmommm 杆外=nmmmommmmmlmmm
杆里=mmmmlmmmmmmmom 村=nmmmmmlmmmlmlo 杖=mmmmmmlmommmmm 束=mmmmmmlmmmommm 杠=mmmmmmpmmmmlmm 条=kmmlmlmnonomkl
条腿=lmmmnmmmmmomlm 条街=mmmmmmmmmmmomm 来=mnlmnsmlmlkmll 来|=llkmomkllomnqm 来一=olmmmnnmlmllkn 来个=onmmkpnmlmmmll
来了=lollmnmmklnmlo 来人=kmmnmmnmmmmlnn 来半=mmmmmmlmmmmmom 来压=mmmmmmlmmmmmom 来呀=mmmmmommmmmmmm 来回=lmmmommmmmmmml
来开=lmmmmlommmmmmm 来我=lmmmmommmmmmmm 来扣=mmmmmmkmmmmmom 来把=mmmmmmommmmmlm 来气=mmmlmmqmmmmmll 来的=onmnmmkmmnnlkm
来砸=mmmmmmpmmmmmlm 松=mllmopllnnmlkl 松了=llmmlqmmnmmlkm 松手=mmmmommmmmmmmm 板=oollmlilknllsm 板在=mommmmlmmmmmmm
果=mmmmmmomlmnmkl 果冻=mmmmmmommmmmlm 枝=lmmmonlmmmmlmm 枪=ommmmmmmmmmmmm 枯=mnmmmmkmmmomnm 架=olllomknlmlmpk
架|=nmmmnmknmmmnmm 架上=mmmmnommlmnnjm 架倒=mmmmomlmmmmlnm 柜=nponllilkmllpn 柜子=nlmmmmjmlnmmon 柱=lmmmmommmmmlnn
柱子=mmmmmommmmmmmn 柴=momlmmmmmmmmml 栋=mnmmmonmllllll 栋|=mmmmlonnmmmmmm 栋后=mmmmommmmmmmlm 栏=kmmmomkmlnmpnk
栏杆=lmmmlnkmmnmnnl 树=knmlnmllmomkon 树上=lommlmmmmmmmlm 树倒=mmmmmmmmmmmlom 校=llmllpkmmmooml 校门=llmmmolmnmmnlm
样=lmllnmomlmomml 根=kkmmnmmmmonkom 根|=mmmmolmmmmmlnm 根线=mmmmmmmmmommnm 栽=lmmmmmommlmmmo 栽倒=mmmlmmommmmmmm
桃=mmmommlmmmmmmm 框=mmmmommmmmnmmm 框上=lmmmommmmmmmmm 桌=lomnllnlllolln 桌子=nmmmmmlmmmlnmo 桑=mmmmmmmmmmmmom
桥=jlllskmmmlklls 桥上=lmmmpmlmmmkmmn 桥下=mmmmmmmmmmmllo 桶=nomnlmmmnmklmm 梁=lmmmmmlmmmomql 梁上=lmmmmmmmmmommm
梗=mmmmmmpmmmmmmm 梯=mllmlmmvmklkml 梯了=nmmmmmnnmmmmkm 梯井=mmmmnmlmmmmmol 梯停=lmmmmmnlmmmmom 梯关=mmmmmmmlmmmmpm
梯口=mmmnmmokmmmmln 梯里=plmmmmknllmmnm 梯门=kmmmmmpnmlmmlm 检=lmommmmmmmmmmm 棉=mommmmmmnmmmmm 棍=ommmmmlmmnmmlm
棚=lomnnmjmlmnkpl 椅=nmllmmnomlmmml 椅子=omlmmmmmmmmmnl 楼=nrllqnnmjllioj 楼|=llmnppoklllmlm 楼上=nnmlkmnmlmmmpl
楼下=nmnmlmmmomllkm 楼不=mmmmmmmkmmmmom 楼中=mmmmmmmommmmlm 楼了=onmllmnmmmmmlm 楼往=lmmmmmlmmmmmpm 楼板=llmmmmmmmmmmom
楼梯=nmmlmmnlmmmmlo 楼的=mmmmllmmmmomln 楼窗=olmmnmmmmmmmlm 楼老=mmmmmmmmmmmmol 楼道=nomnmlommnllkl 楼阳=ommmkmmmmmmmmm
楼顶=lnmmqnlmmlmmll 樱=mmmommlmmmmmmm 樱桃=mmmommlmmmmmmm 橘=mommmmlmmmmmmm 檐=mmmmrmkmmlmmml 欠=lmlmommmlmplmm
次=mmmmmmomlmmlln 款=lmpmmmmmmmlmmm 款|=kmpmmmmmmmmmmm 止=kmmnmlpmmmlmmm 止不=lmmnmmommmmmmm 正=nkrmlnlmllmmll
正在=lmommmmmmmmmmm 歪=lklnkrolmllnml 歪了=llmmmolmmnmmnm 歪在=mmmmlmommmmnml 歪着=mlmomnlmmmmmmm 死=llkmnmmklnrmnm
死|=nllllllmlmrmnm 死了=kmmmlmmknnnmnm 死人=kmmmnoommmlmlm 死我=pmmmmllmmmlmmm 毒=llmqmmnmmmkmml 毒了=mmmommmmmmlmmm
比=knmmmnommmmmln 毛=lnmlmmommmmmmm 气=illxlnpmkknlim 气|=lmmpmlnmlmmkjp 气了=lmmlllrmmmlmnm 气味=mkmnmonmmmlmmm
气往=mmmolmmmmmmmmm 气球=kmmlmqlmmmlmml 气管=llmommmmmmomlm 气罐=momlmmlmmmmmmm 氧化=mmmommlmmmmmmm 水=jkkomhmkjsnklz
水|=mommnkmmlnklnm 水井=nmmommmmmmmmoj 水到=lmmmmmkmmmpmlp 水器=mmmpmmlmmmmmlm 水在=mmmmmmmmmmmmok 水坑=mmmmmmnmmnmmmk
水塔=mmmmomlmmmnmml 水库=lmmmnmlmolnmml 水来=mmmmmmlmmmmmlp 水泥=mmmmmmlmmmmmpl 水泵=mmmmmmmmmommml 水淹=mmmmmmmmmnmmpj
水盆=ommmmmmmmmmmml 水破=mmmmmmommmmmml 水管=ommmnmlmmmmmmm 水箱=mmmmmnommmmmml 水还=mmmmmmommmlmml 水进=lmmmmmlmmmmmno
水道=mmmmmmkmmmmmpl 水里=lmmmmmmmmrnljm 水齐=mmmmmmmmmlmmmo 求=mlmmlplmmmnlml 求了=mmmmmolmmmmmmm 求求=lmmmmommmmmmmm
汗=llmmmmqmlmllol 江=lmlmlmlmmmommp 江边=mmmmmmmmmmomml 池=mnmolmmlknlllo 池塘=mmmmmmmmlmmmmo 池里=nmmlmmlmmommnk
污=mmmommmmmmmmoj 污水=mmmommmmmmmmoj 汤=lkmnnmpmmmmmlm 汽=knlpmlmmmmonkl 汽油=kpmmmmkmmmommm 沉=klmmmmlmlmmmmr
沙=lomlmmlmnmlmnn 沙发=mommmmlmmmmmmm 沟=lmmnpmmmlmlqlj 沟里=mmmlmmnmmmmpml 没=jlkmkknntkmlon 没上=lmmmlllmpmlmon
没下=mmmmmmmmonmllm 没了=nmoklnkmolmlkn 没人=molmkmkonlnnol 没出=jomnpllmnmmlmm 没呼=mmmmmmnmmnmmmk 没回=mmmmmmmmomlmlm
没声=nlmmnmommlmnll 没接=mmmmmlmmommmmm 没有=klmllpkmmmmnpn 没来=mmmmmmnmomlmmm 没气=mmmlmlnmmmmmmo 没用=lmmmnmmommmmmm
没看=lmmmmmkmlmmonn 没锁=kmmnnmnmmmnmlm 没顶=mmmmmmmmmmlmmo 沫|=lmmnmlmmmmmmmo 河=lmmlklllnkqnjr 河|=mmmmlmmmmmpmmn
河边=mmmmmmnmomnmlk 河里=mmmmmlkmmmolks 油=mrmkmlmmmlnoll 油|=hpmmnmmmmmommm 油漆=lmmmmmommmmmmm 沿=kmmmlmmmmmpmmm
沿|=mmmmlmmmmmommm 沿上=lmmmlmmmmmomnm 泉=nmmmmmkmmnmmnm 泡=kmmmnmmmlollkp 泡|=lmmnmmommnmmll 泥=lmmmmmlmmmmlrn
泳=llmlmnmmlllmls 泳池=mlmnmmpmmmmmmk 泳的=mmmmmllmmmmmmp 泵=mmmmmmlmmommko 泼=npmmmmmmmmmmml 泼了=kpmmmmmmmmmmmm
洁=llmonlmnmmmmlm 洗=lmlqlmkllplllo 洗了=mmmommkmmmmmmm 洗澡=lmmommnmlolllm 洞=knmmllkmlmllro 洞|=mmmmmmmmmnmlom
洞里=lmmmmmmmmmmlon 洪=lmmmmmlmmmmmmp 活=lnnlnlklkltllm 活不=mmmmmmlmmmommm 活了=lommnmlmmmommm 流=nlmmllqklmnnok
流|=mmmmmmmmmmomlm 流了=lmmmmlpmmmmmmm 流好=lmmmmmommmmmmm 流浪=lmmmmmommmmmmm 流血=mmmmmmkmmmlnom 浇=lomnmmmmmmnmll
浮=lmmmllkmmmnmmr 浴=llmmmmnmmnolnm 海=lmmmmlnmommmmn 消=lqmnmkmlmmmlmm 消防=mqmmlkmlmmmmnm 涨=llmmmmlmnllmop
涨|=mmmmmmmmmlmmon 涵=mmmmmmmmmmmllp 涵洞=mmmmmmmmmmmllp 淤=mmmlmmmmmmmmom 深=kmmmmlmmmmommn 深|=kmmmmmmmmmpmml
混=nlmpmmkmmmmmmm 淹=mlmmmmlmmnlmlq 淹了=mmmmmmmmmmmmmo 淹到=mlmmmmmmmmmmlo 清=lmmkonommllnmj 渗=nlmmomlmmnmmlm
渣=mlmmmnmmmmmoml 渣土=mmmmmmlmmmmolm 游=mmmklnmmnlmmlq 游泳=mmmkmnommmmmmm 湖=lmmmlmkmlmmmmr 湖里=lmmmmmmmmmmmlo
湿=lommmlmmmolmmm 溅=mmmlmmqmmmmmlk 溜=lmmmmmmmmmmqkl 溺=mmmmmmlmmmmmmo 溺水=mmmmmmlmmmmmmo 滋=lpmmmmmmmmnmll
滋滋=lommmmmmmnmmlm 滑=llllolommllkoo 滑下=lmmmmmlnmmmmom 滑了=mmmmnmommmmlmm 滑倒=mmmmmmpmmmmlll 滑坡=mmmmmmlmmmmmom
滑梯=nmmmlnllommmlm 滚=lomlmmonmlnmmk 满头=mmmmmmmmmmmmom 滩=lmmmmmomnmllmn 滴=mmmmmmommmmnkm 滴到=lmmmmmommmmmmm
漂=llmllllmlmlllw 漂着=mmmmmmmmmmlmmo 漂走=mmmmmmnmlmmmmo 漂起=mmmmmmlmmmmlmp 漆=olmlmlpmmmlmlm 漏=ljmrlljmmqlnmn
漏电=llmlmmlmmpmmmo 漫=mmmmmmmmmmmllp 澡=lmmpmmmmlnllnn 灌=nmmmmmmmmmlmlp 灌|=lmmmmmmnmmmmlo 火=kzlslhilmpmkjk
火|=lnmpmllmmnllnm 火了=msmkmllmmllmmn 火啊=mommmlmmmmmmmm 火器=momlmmmmmmmmmm 火机=lmmnmmmmmmommm 火烧=olmmmmmmmmmmmm
火盆=mmmpmmkmmmmmmm 火花=mkmlmmmmmpmmmm 火车=mkmmmmmmompmml 灭=lpmommlnlmlmlm 灭不=momlmmmmmmmmmm 灭了=mlmommlnmmmmlm
灭火=momlmmmmmmmmmm 灯=lnlnmnjnkqkoll 灯亮=mmmmmmomlmmmmm 灯泡=mmmmnmkmmommmm 灰=mnmlmlnlmmnmok 灶=lqmmlmmmlmkmmn
炉=lomtlnkmlllmll 炉子=mmmqlmkmlmmmnm 炒=lnommmmmmmlmmm 炕=mmmommlmmmmmmm 炭=llmommkmmmrmlm 炮=lommmmnmmmmnlm
炸=npmllnpmlmllll 炸了=lqmlmmommmmmll 点=konnllknnmolkl 点|=pkmmmmlnmlomll 点了=lrnmmlkmmpllkl 点着=mmmommlmmmmmmm
烂=mjmnmmpmmmmmmm 烂了=njmmmmommmmmmm 烛=lpmmmmmmlmmmmm 烟=lzmpmljlklknjk 烟|=mpmommjmlmlnkl 烟了=lpmmmmlmmmmmmm
烟头=ommmmmlmmmmmmm 烤=nmmpmmlmmmmmlm 烤火=mlmpmmlmmmmmmm 烧=nvlqkmklkknkkk 烧|=mommmmmmmmmmln 烧得=mmmnmmommmmmmm
烧炭=mlmmmmlmmmommm 烧着=mjmmmonmmmmmom 烧起=mommmmlmmmmmmm 烫=msmllmqmlllllk 烫伤=mlmmmmommmmmmm 烫手=lpmmmmmmmmmmlm
烫的=lommmmmmmmmmmm 热=kpmoknolllmlok 热水=mmmqmmmmmmlmml 焦=mpmlmmjmmommmm 焦了=mmmmmmjmmpmmmm 焦味=mommmmmmmlmmmm
然=kmlonlonlmlmlm 煤=momrmlimlmolnm 煤气=momnmlkmmmommm 照=mlnmmmkmnmpmll 照片=lmnmmmlmomnmmm 照顾=mlmmmmmmlmpmmm
熏=llmqmmomlmmmlm 熏倒=llmpmmmmmmmmmm 熟=mmmlmmommmmmlm 燃=ltmpmlkmmlllkl 燃了=mqmmmmlmmmmmmm 燃气=mlmommmmmmmmmm
燃起=lpmlmmmmmmmmml 爆=mqmlmlkmmlmmmm 爆炸=mpmlmmlmmmmmmm 爬=oklnplklllnnmm 爬上=pmmmlmmmmmnmmm 爬了=lmmmpmmmmmmmmm
爷=mkllllololnmmo 爷|=nmmmnmkmmmmmnl 爷爷=mlmmlmmlnmnnmo 爷被=mmmmmmkmmmmnom 爸=pmnmmkmmmmnnlk 爸不=nmmmmmlmmmlomm
爸喝=mmmmmmjmmmpmmm 爸在=omnmmmlmmmmmnm 爸爸=pmnmmmlmlkmmmm 爹=mnmmmmmmmmolln 片=knmlmmnmnlnmnl 片一=mmmmmllmmmnmom
片往=mmmmlmlmmmmmom 牌=lmmmlommmlmlnm 牌掉=mmmmmommmlmmnm 牌砸=mmmmmmommmmmlm 牙=mlmmmmnmmmmolm 物=mnlllnonmlmllm
犯=mmmnnlommmmmlm 犯了=mmmmmlpmmmmmmm 狗=jmlmmmpmlnmmnl 狗叫=ommmlmmmmmmmmm 独=lmmlmmpmmmmmmm 独居=lmmlmmpmmmmmmm
猫=kmlnlmnmmmnmpl 猫|=mmmmmmmmmmmmom 王=lmmnmmommmmmln 玩=knllmmmmnonmlm 玩|=mlmmmmlmmonmmn 玩打=mommmmmmmmmmmm
环=nmmmmmkmomlnmm 现=lmpmlmlmmnnlll 现金=lmpmmmmmmmmmmm 珠=mmmmmmommmmmmm 班=mnmmllnmommnml 班老=ommmmmmmmmmmlm
球=kmmmmpmmmllmnk 球|=nmmnmllmmmmmol 璃|=nmmlmmkmmmnmnn 璃的=mmmmommmmmmlmm 璃都=mommmmmmmmmlmm 璃门=kmmmmmommmmmnm
瓦=mmmnolommmmkmm 瓶=omlmmlomljpmlm 瓶|=nmmnmmlmmmommm 瓶安=mmmmmmommmkmmm 瓶车=mommmmlmmkmmmn 瓷=mmmmmlommmmmmm
生=mklnlmqkmmpojl 生了=mmmmmmqlmmlmlm 生的=mmmmmommmmmmmm 用=nnmlnnlnkmokll 用|=llmmnmnommmmmn 甩=mmmmlmmmmolmnm
甩不=mmmmmmlmmommmm 田=mmmmmmlmnmmolm 甲=lmmmmmommmmmmm 电=jqmkllnpkvjljk 电|=knmlllkmmsmmnk 电了=mlmmmlllmqmmnm
电人=mmmmmmmmmommml 电倒=mmmmmmlmmommmm 电到=mmmmmmlmmpmmmm 电动=mnmmmmmlmlmolm 电机=mmmommmmmmmmlm 电梯=nmmnllmrmklmml
电池=lomlmmommlmmmm 电瓶=pnmmmmlmmjmmmn 电着=mlmmmmlmmpmmmm 电线=lmmlnpnmmimlnn 电表=mommmmmmmlmmmm 电话=kmomnnjmnknmln
电还=mmmnmmmmmjmmmo 电锯=mmmmmmommlmmmm 男=rlmlnnlkomllll 男孩=mmmmmmmlommmmm 男的=rlllnnmlmmlmlm 留=mmmmnmlmnmommm
疙=lmmmmmommlmmmm 疙瘩=lmmmmmommlmmmm 疯=mmmmmommnmmmll 疼=llmonlnmmmmnnl 疼|=mlmnmmlmmmnomm 疼得=mmmmmlommmmlnm
症=lmmmmmlnommmmm 瘩=lmmmmmommlmmmm 白=knmoklmmnnolko 白气=mommlmmmmmmmlm 白沫=mmmmmllmmmmmmo 白雾=mlmommlmmmmmmm
百=lmnmnmlmlmolmm 的=nmnmolljnmmlln 的|=mnlpkmonolkknm 的一=mlnmllmllolnnm 的不=mlmmnmommkmmmm 的两=mmmmmmmmommmnl
的了=mnmmmmkmmmmmom 的人=llomomnmllmlmn 的卡=mmmmpmmmmmmmjm 的压=mmmmmmlmmmmkpm 的嘴=ommmmmlmmmmmlm 的土=mmmmmmmmmmmmom
的在=olmmmmnlmmlmmm 的地=nmmnmmkmnmmlmn 的头=mmmmlmmmmmmmom 的娃=mmmmlmommmmlmm 的小=lmmmlmnnnmlnkn 的师=mmmlkmommnmmmm
的往=nmmmmmmmmmommk 的手=lmmmmnqlmlmmmm 的打=mmmmmnkmmmmnnm 的是=mmmlmmpmmmmmml 的线=mmmmmmlmmommmm 的绳=mmmmomlmmmmmmm
的老=kmmmlnnnmmmnlm 的胳=mmmmmmllmmmmom 的脚=mmmmmmlmlmmomm 的腿=lmmmmmolmmmmmm 的车=mmmmmmkmmmmqml 的进=ommmmmmmmmmmmm
的那=mmlnnnlmmmmllo 的邻=mmmmmolmmmmmmm 的阿=mmmmkmnmmmmnnm 皮=mmmmklrmmnmllm 皮带=ommmmmlmmmmmmm 盆=nlmplnlmmlmmlm
盆|=mmmommmmmmnmlm 盆砸=mmmmmmpmmmmmkm 盆里=ommmmmlmmmmmmm 监=nmmmmmmmomlmml 监控=nmmmmmmmomlmml 盔=nmmmmmlmmmmolm
盖没=mmmmmmmmmmmmol 盗=omnmnmlmmmllnl 盘上=mmmmmmomlmmmmm 直=mllnmlnmlonmmk 直在=lmmmmmmpmlmmmm 直挺=lmmmmmommmmmmm
看=kqljlmnmollomm 看不=lpmlmmmmkmlnol 看东=mmmmmmommmmmmm 看到=mmmmlmkmomomll 看台=mmmmmolmmmmmnl 看着=olmlmmlmlmnmmn
看见=lmmmlmomnmlmmn 真=nmmlmolmlmomll 眼=mnlpmltlllkmkj 眼|=momlmmmmmmmmmm 眼前=mlmnmmommmmmmm 眼睛=lmmmnmqmlmlmll
眼里=mmmmmmpmmmmmmk 着=lolnoklnlmmnkm 着|=lmlmkonlolmnnm 着一=klmmonllllnmol 着不=lmmommmmmmlmnl 着个=klmlolmllmonlo
着了=mslmllmlnmnlll 着人=lnlmplmmmmmojm 着出=ommmmmlmmmlmmm 着呢=lmmommkmmmlnnn 着喊=mmmlmmommlmmmm 着地=lmmmmmlmmmmonm
着就=mmmmmmommmlmmm 着我=nmmmlmomnmmmlm 着手=mmnmmmlomnmmlm 着树=mmmmmmnmmmmmmo 着煤=mmmlmmmmmmommm 着电=mmnmmnmmmkmmmo
着的=mmmnmmkmmmmnmm 着线=mmmmmmmmmpmlmm 着身=ommmnmmmmmmmkm 着车=mmmommlmmmmmmm 睁=mnmommnmmmlmml 睛=lmmmnmqmlmlmll
睡=lllqmlnlllnmml 睡了=mlmommnmlmmmmm 睡着=nmmnmmkmmmomlm 瞳=mlmlmmommmmmmm 知=kmmlmnommlmmnm 知觉=mmmmmmommlnmmm
知道=kmmmmnmmmmlmnm 短=mlnmmmlmmmommm 石=mmmmlolmmllkpn 石头=mmmmmnmmmlmlol 码=mlrmmllmlmnmmm 码|=mmpmmmlmmmlmmm
砍=pmmmmmlmmmmmmm 砍人=ommmmmlmmmmmmm 砖=okmmllmmmmmlql 砰=mommmmmmmlmmmm 砰一=mommmmlmmlmmmm 破=mlmnmlpmnmlllk
砸=skmnmlpnllmjkj 砸|=ommmmllmmmmmmm 砸了=lmmonmpmmmmmkl 砸人=ommmmmmmmmmmlm 砸到=lmmmlnqmmmmmkm 砸玻=mmmmmmkmmmmmom
砸着=mmmmmmommmmmlm 砸车=ommmmmimmmmlpm 砸门=kmmmmmmommmmnm 硬=mlmlnmomlolllm 硬了=mmmmmmmmmommmm 碎=mmmmmmlmmmmonm
碗=mmmmmmkmmmommm 碰=llmmlllmmrlokl 碰|=mmnmmmommmmmmm 碰了=mmmmmmkmmnmomm 碰倒=mmmmmmommmmmmm 磕=mmmmmmmmmmlomm
示=lmmmmmlonmmmmm 祸=lmnmmlmmmmmplm 祸了=mmmmmmlmmmmpmm 种=mmmpmmkmmmmmnm 积=mmmmmmmmmpmmlm 积水=mmmmmmlmmpmmlm
税=lmommmmmmmlmmm 税|=lmommmmmmmlmmm 空=kmlmpmlnolnlok 空|=mmmmpmlmmmmmmm 空的=kmmmlmlnpmmmnm 空调=nnlmommllmmmlm
穿=kkmmllomplnlmn 突=lnmmmmonllmmmm 突然=lmmmmmonlmmmmm 窖=mlmommlmmmlmpl 窖里=mmmnmmmmmmmmol 窗=mokopmikllpkol
窗|=olmmlmlmmnnlnm 窗口=mommnmmmmmmmlm 窗台=mmmmommmmmmmln 窗外=ommmmnmmmmmmmm 窗帘=mommmmmmmmmmmm 窗户=nnlmplmmmlmlkl
窗框=mmmmommmmmmmmm 窗都=lmmommlmmmnmmm 窜=mpmmmmlmmmlmmm 窟=mmmmmmmmlmmmmo 窟窿=mmmmmmmmlmmmmo 窿=mmmmmmmmlmmmmo
立=lmmnnmomnmmlln 站=mjlnrnkmnmokkn 站|=llmlmonmolmllm 站不=nlmplnnmlmlmlm 站到=mmmmomlmmmmmmm 站台=mmmmmmlmmmmolm
站在=mmmmnllmlnomln 站着=klmlnlmmlmqmmn 笑=lmmmnmnmmmomml 笑|=lmmmnnnmmmomml 笔=lmpmmmmmlmlmmm 第=mmonlmnmmmnlll
第三=lmnllmommmnmll 等=lmommmommmnlkm 等着=ommmmmnmmmllmm 筋=lmmmlnpmmmmmmm 筷=mmmmmmommmmmmm 筷子=mmmmmmommmmmmm
算=mlmmmlnmmmommm 算了=mmmmmlmmmmommm 管=mlltnllnllmlml 管|=mmmmmmmolmlmlm 管子=lmmpmmkmmmmmnl 箱=kmlnknlmlrmkok
箱|=nnmnmmmmmmmkmm 箱子=lmmmmnmnmommlm 箱里=lmmmmmommlmmol 篮=lmmmomomnmmmml 篮球=lmmmmmommmmmmm 米=mmmmmmmmmmnoll
粘=lmmmmmommommlm 粘在=mmmmmmommmmmmm 粪=mmmommlmmlmmlo 精=mlmmmmomnmlmmm 糊=mnmmmmommllnmm 糊味=momlmmmmmmmmnm
糖=omlmlmomlmllmm 糖|=ommmmmmmlmmmmm 系=mmmmmmlmomnmlm 索=mmmmmmlmmmmmom 紧=nnnmmmnmkmkmol 紫=nmmlmmmmmmmmpm
紫了=mmmmmmkmmmmmom 累=lmmmmmmmmmommm 累了=lmmmmmmmmmommm 红=ltlokllllkmmlm 红|=mnmolmlmmmllnm 红了=mpmlmmmmmmmnll
红漆=olmmmmmmmmlmmm 红的=lnmmmnommmolll 约=ommmmmnmmmmmlm 纸=lommmmnmmmomll 纽=mmmmmmommmmmmm 纽扣=mmmmmmommmmmmm
线=lmmkmmjllzmkkl 线了=mmmmmmmmmomlmm 线在=mlmmmmmmmommmm 线垂=mmmmmmmmmomlmm 线头=mmmmmmlmmommmm 线掉=mmmmmmkmmqmmlm
线断=mlmmmmlmmpmmmm 线杆=mmmmnmnmmkmlmo 经=mnonmlkmlonkmm 经吃=mmmmmmlmmmommm 经没=mmmmmmommmmmmm 绑=olnmmmmmmmmmmm
结=mmmnmmlmmmommm 结束=mmmmmmlmmmommm 绕=plmmmlmmmnmmmm 给=mlsloklmjlnlol 给了=lmommmmmlmmmmm 给他=lmommmmmmmmmmm
给我=mmkmnlonmmommm 绝=mmmmmmlmmmommm 绞=lmmmmmrlmmmmlm 绳=nllknqjmllnlmo 绳|=nmmmlolmmmnmlm 绳子=mmlllplmlmmmno
维=llnmmmmomlmmnl 维保=lmmmmmlomlmmol 绿=lmmnmmnmmmmoml 缝=lnmlmmkmlmolon 缝往=mmmmmmlmmmlmmo 缸里=mmmlmmlmmnmmlo
罐=momnmmlmmmmoll 网=omommnlmmmllkn 置=mmmmmmlmommmmm 羊=mmmmmlqmmmmmnk 羊水=mmmmmmommmmmml 羊角=mmmmmlommmmmmm
群=llomnmmmnlnlml 翘=nmmmmolmmmmmlm 翻=nlmkmkomlmmplm 翻下=lmmmmmpmmmmlmm 翻了=llmlllommmmomo 翻出=lmmmommmmmmmlm
翻墙=ommmmlmmmmmmmm 翻过=mmmmnmlmmmolnm 老=mknnnknlomloml 老人=lnmlmnlomlkoom 老伴=mmmnmlnmmmomll 老公=nlmmnkomloknln
老太=ommmmnmlmmlnlm 老头=ommlnlmmlmnlmn 老婆=lmmmmmmlmmomlm 老汉=mmmmlmlmmmmmom 老鼠=mmmommmmmmlmmm 考=mmmmomlmmmmmlm
耍=pmmmmlllnmmmmm 耳=qmmmmmmmlmlmll 耳光=ommmmmlmmmmmmm 耳朵=lmmmmmommmlmmm 耳环=ommmmmlmmmmmmm 联=lmmmmmmmommmlm
联系=lmmmmmmmommmlm 肉=mmmmmlqmmmmllm 肚=mlmlmmsmlmlmlm 肚子=mlmlmmrmlmlmlm 股=lonnmmnlmllmml 股味=mlmommmmmmmmmm
肩=lmmmmmommnmmln 肩膀=lmmmmmommmmmln 肿=mmmlmmommmmmnl 背=mkllnmpmmlmmmn 背|=mmmmmmkmmmmmnm 背上=mlmmmmpmmmmmmn
胡=mmlmmmpmlnlmmm 胡话=mmlmmmpmlnlmmm 胳=lmmmmmommmmmom 胳膊=lmmmmmommmmmom 胶=mmmlmmnmmmomlm 胶带=llmmmmmmmmommm
胸口=llmlmmommnnmll 能=lnplklomlknmol 能听=mmmmmmlmmmmnol 脉=lmmmmlommmomlm 脉|=lmmmmmpmmmmmmm 脐=mmmmmmommmmmlm
脐带=mmmmmmommmmmlm 脑=nlmmmmqmnmlmlk 脑勺=mmmmmmommmlnml 脖=nllmlmonllnlnm 脖子=nllmlmonllnlnm 脚|=nmmmmmmmmmnlol
脚下=mmmmlmlmmmmmpm 脚手=lmmmnmlmmmmmom 脸=nklomlulklkllo 脸上=olmmmmmmmmmmmm 脸发=mmmmmmommmmlmm 脸白=mmmmmmkmmmmmmo
脸红=mmmpmmkmmmmmmm 脸都=mmmlmmlmmmnmom 腕=lmmmmnmmmmpmmm 腕了=mmmmmmpmmmkmmm 腰=nllmpllnlknnnn 腰|=nmlmmmmmmmmmlo
腰了=mmmmmmmmmmnmol 腾|=mmmmmmmmmmmmmo 腿=jklmllqmkllqpm 腿|=mmmmmmnlmmmoln 腿了=lmmmmmlmmmmplm 腿脚=mommmmlnmmmmlm
腿软=mmmnkmmmmmnmnm 膀=mmmmmmommmmmln 膊=lmmmmmommmmmom 膊|=mmmmmmnmmmnmkm 臂=lmmmmnplmnnklm 自=jlnlmlkkpmplpl
自动=lmmmmmmkmnmmpm 自己=klmmnlmmnmnmml 自杀=lmmmmmlmmmpmmm 自闭=mmmmmmmmommmmm 臭=lkmtmlmlmmlmll 臭|=mlmommlmmmmmmm
舌=mmmmmmommmmmmm 舌头=mmmmmmommmmmmm 舔=mmmmmmlmmommmm 舞=mmmmmmommmmmnm 船=mmmmmmlmmmmlls 色=mnmmmmpmmmmlkl
花=jkmmmmpmlpnmml 花|=mjmnmmmmmpmmlm 花板=mnmmnmjmmmmmnn 草=kqmmmlnmllomlm 草坪=lommmmnmmmlmmm 荡=lmmmolmmmmmmln
药=kknkllqmnlsllk 药|=lmmmmmommmommm 药在=mmmmmmkmmmnmom 药当=mmmmmmommmkmmm 药我=mmmmmmlmmmommm 药片=mmmmmmommmmmlm
药瓶=mmmmmmmmmmommm 菌=mmmmmmommmmmmm 菌子=mmmmmmommmmmmm 菜=nmlnllnmollnlm 营=mmmmmmmmommmmn 落=kllmmkkmnoklps
落|=mmmmmlmmmmmmom 落下=mmmmmmmmmnmlom 落水=lmmmmlkmmmmmlr 蒸=mmmmmmommmmmlm 蒸汽=mmmlmmommmmmlm 蓝=llmmmmnmmommmm
蛇=llmomnommmmmlm 蛇咬=mmmmmmommmmmmm 蜂=llmmmmommmmmmm 蜂蜇=mmmmmlommmmmmm 蜇=mmmmmlommmmmmm 蜡=mpmmmmmmlmmmlm
蜡烛=mpmmmmmmlmmmmm 血=rjmmlkullkmnkk 血|=nlmlmmomlmlonl 血了=qmmmmlmmmmllmm 血还=olmmmmmmmmmmmm 行=jmomlnommllnml
行|=lmnmmolmmmnnml 行了=lnmmmmpmlmlmmm 街=mmmmmmlmnmmomm 衣=pllknmjlmllloo 衣服=nllmmmommllmmm 衣架=nmmmnnkmmmmmlm
表=nmmomnkmnlkmlm 袋=mmmlmmomnlnmkn 袋|=lmmmmmpmmmmmlm 袖=mmmmmmmmmmmmom 袖子=lmmmmmmmmmmmom 被=smrkkkklkmkomn
被人=qllmmmmkplmlll 被关=nmmmmmlommmmlm 被压=mmmmmmmmmmmolm 被困=lmmmlmlnmmmmqk 被子=kpllplnmmmmmll 被我=ommmmmlmmmmmmm
被打=mmmmmmlmmommmm 被撞=lmmmmmlmmmmpmm 被水=lmmmmmmmmlmmoo 被电=llnmmmnmmomnlm 被车=lmmmmmlmmnmolm 被骗=mmpmmmlmmmmmmm
裂=nlmmlnjmmllmpo 裂了=nmmmmmkmmmmmmo 装=mknnnllmlplmml 裙=nlmmlmmmnmommm 裤=ommmmmnlmmmmmm 裤子=ommmmmnlmmmmlm
西=oolmmmmmlmlnml 西|=plmnmmlmmmmmml 西砸=mmmmmmommmmmlm 要=pkrlonkjkmqioi 要下=mmmomnlmmnmmkl 要不=lmmmmmommmlmmm
要倒=mmmmmnlmmlmmpm 要出=nmmmmmpmlmlmlm 要往=lmmmommmmmmmmm 要掉=mlmmmmmmmmmmpm 要死=lmmlmommlmomlm 要烧=ommmmmlmmmmmmm
要生=mmmmmmpmmmlmmm 要自=lmmmmmmmmmommm 要走=lmnmmmmmlmommm 要跳=lmmmqmlmmmmmll 见=ommkkljmrlnmmo 见|=lnllnlillmopmo
见了=llmmlmmnmmmlon 见人=mmmmnommlmmmlm 见哭=lmmmmmlmmmmmol 观=mmmmmmmmmonllm 觉=lmmonmnmlknllm 觉|=mmmmnmommlnllm
角=nmmmnknmlmmlnn 角风=mmmmmlommmmmmm 触=lkmmmklmlulmll 触电=mmmmmmkmmpmmmm 言=nmmmmllmmmommm 警=qnoomminlllnll
警|=rmmmmklmmmmmmm 警器=lmmpmmlmmmmmmm 警察=plnmmmkmmmmmmm 认=nlmmllmmpmmmln 认得=lmmmmmlmommmmm 认识=ommmlmlmmmmmmm
让=lmslmnjlkpmlml 让我=lmpmmmnmmmnlll 议=lmommmmmmmmmmm 记=lmmmmmlmomnmmm 讲=kmolmomnlmlnml 讲没=mmmmmmmmmmlmom
讲话=mmmmmmlmmmmomm 证=lmqmmmlmmmlmmm 证码=mmpmmmmmmmmmmm 试=ommmnmlmmmlmmm 话=jlnnnmqmmkmoll 话|=mlnmmmllnmlolm
话不=mmlmmmnmmmomlm 话关=mmmmmmmmmmommm 话说=nommmllnmmlnmm 误=mmmmmmpmmmlmmm 说=nkqmmlknokrljh 说|=lnlmmnlmommmlm
说不=llmlmomlmmomml 说今=pmmmmmlmmmlmmm 说再=mmmmommmlmnmmm 说在=mmmmmmlmomlmmm 说头=mmmommlmmmmmnm 说孩=lmmmmmpmlmmmmm
说带=ommmmmmmlmmmmm 说我=lmomkmlmnmnmmm 说是=lmonmnmmlmlmmm 说胡=mmlmmmpmlnlmmm 说要=qmllnlmllmomlm 说让=lmlmmmnmmmommm
说话=mllmmmonmllnml 请=lmlnmmllmmmnon 谁=klmnlmnlomnlmm 谁会=mmmlmlmmmnlmno 谁在=mmmmlolnlmnmlm 谁家=llmnmlomnmmmlm
谁有=llmmoknmmmmnmm 谁看=lnmmmmlmommmml 调=ommpomlllmmkll 调架=nmmmolmmmmnmlm 谢=lmmmmmmmmmommm 谢谢=lmmmmmmmmmommm
豆=mmmlmmpmnmmlll 负=mmmmmmlmmmmmlp 账=lmpmmmlmmmlmmm 账|=lmommmmmmmmmmm 货=lmmnnlknmnlqll 货架=mmmmmmmmmmmmom
货梯=mmmmmmmommmmlm 货车=lmmnmmlmmmmpkm 贷=lmommmmmlmmmmm 费=mmpmmmmmnmlmlm 贼=rlmmlmlmmmmmlm 走=ommlnmilslolkl
走|=olnmlnkmmmnnll 走了=klnllnjmplommp 走失=lmmmmmmmommmmm 走廊=mommmmlmmmmmmm 走散=mmmmmmlmomlmmm 走的=lmmmmmlmomlmmn
走近=mmmmmmommmmmmm 赶=mollmmmmnmlllm 赶紧=lommmnnmmmmmmm 起=nplmkkmllkonmn 起|=mmmmmmlmmmomlm 起不=mlmmmlommmlnnl
起来=onmnlmnmlljmlo 越=lonnoklnllkmol 越大=mommnmlmmmmmmm 越小=llmmmmmommmmmm 趴=mkmomlpmlplmkm 趴在=mmmmnmpmlnlmkl
跌=nmmmmmommmmmnk 跑=pnlokmklokmpml 跑|=nommlmkmmmlmmn 跑了=mlmnmllmommolm 跑出=mmmmmmlmlmommm 跑到=ommmmmmmmmmmml
跟=nlpjolmpnkmmjm 跟一=mmnmmmmommmmkm 跟人=lmommmmmlmmmmm 跟到=ommmmmlmlmmmmm 跟着=mmnmnmlmmmlmol 跨=llmmpmmmmmnmll
路=nmmmkojlpmmoml 路|=nmmlmolmommnkm 路上=mmnmlolmlnmmlm 路了=mmmmmmlmmmomnl 路口=mmmmmmkmmmmpml 路边=lmmnmmpmlmllml
路过=ommmmmmmlmmlmm 跳=imlkslonmommip 跳|=mlmkpnlnmnlmll 跳一=mnmmmmkmmommmm 跳下=lmmmnlqmmmmmll 跳楼=lmmmpmlmmmmmmm
跳河=mmmmlmmmmmommn 踏=lmmmmnmmmmmlon 踢=pmlmmllmmmnmnm 踢|=ommmmmlmmmmmnm 踩=ommlonkmlolmlk 踪=nmmmmmmmomlmmm
踹=qmmmmlmmmmmmlm 蹭=lmmmmmkmmmmqmm 蹲=immnompmlmmmlm 蹲在=mmmommkmmnmmmm 身=ojmlllrlnommmj 身|=lmmmmmommmmmmm
身上=nkmmlmolmmooll 身子=ommlnmmmlollnk 躲=mnmllnjmmomnnl 躺=llmmllqmlompkl 躺在=lmmmmmpmlmmnmm 躺着=kmmmlmnmmonnln
车=nolkkkkjnjjzom 车|=nlmllnnmmllmmo 车上=mnmmlmnmnmlkpl 车下=mmmmmmmmmmmolm 车位=pmmmmmlmmmmllm 车侧=mmmmmmmmmmmomm
车停=lmmlnmmmmmomnm 车冲=lmmmmmlmmmmqll 车压=mmmmmmommmmokm 车司=pmmmmmmmmmmlmm 车在=mnmmmnnmmlmmkn 车带=mmmmmmlmmmmomm
车库=mlmomnnmmmmknl 车底=mommmmlmmmmlnm 车掉=mmmmmmlmmmmpmk 车没=mmmnmmlmmmmonl 车的=mmmlmmkmmmmnol 车碰=mmmmmmlmmmmomm
车窗=mmmlmmmmmmolkn 车站=mmmmmmmmommmmm 车翻=lmmmmmkmmmmpol 车被=nmmmmmmmmmmmlo 车道=mmmmmmlmmmmomm 车里=llmmmmmmmnmlpm
车顶=mmmmlmmmmommkn 轧=mmmmmmlmmmmplm 轨=llmmlmmmmmqnlm 转=jmwlikklnlknqm 转|=lnolklnmmmlnmm 转账=lmommmmmmmmmmm
轮=lllllllollltmm 轮子=lmmmmmnmmmmomm 轮椅=lmmmmmmommlnmm 软=llmqkmmmmlnmkn 轰=mmmmmmlllmmmoo 轰轰=mmmmmmmmlmmmmo
轻=nmmnmmlmmmomlm 轿=lmmmmmkpmmmoml 轿厢=mmmmmmmpmmmmlm 轿车=lmmmmmkmmmmonm 辆=lmmmmlnmmlmpko 辆车=lmmmmmnmmmmnkn
辣=nmmommlmmmmmmm 边=lnlmlnnlonnmlk 边|=mnllnnjmmklnqm 边一=ommmmllmmmnlnl 边上=mmlomlmmonkmml 边冒=mkmlmmmmmpmmmm
边边=mmmmommmmmmmml 边那=lmmlmmmommmmln 过=mlnkolnllnloln 过去=jmollmplmmlnln 过来=nlmnonlllmlmml 过栏=mmmmmmlmmmommm
过马=mmmmmmlmmlmomm 近=lmmokmnmmnmmmm 还=mmmmmnlknmklpm 还在=nmmnmllkolmnll 还有=kollopmnllmmkn 还没=nmmmlllmollmnn
还烧=mlmmmmmmmmmmom 这=ommlnmllnlnnmk 这边=mmmmmnmmlmmoll 这里=nmmmonmmmmkmlm 进=slmmjmljllnoon 进不=lnmlnlommmmmmm
进了=pmmmmmllmmnmnl 进人=ommmmmmmmmmmlm 进去=kmnolmpmkmllmn 进我=olmmmmmmmnmmml 进来=ommmmklmmmooml 进水=lmmmmmknmmmmnp
进电=mnmmmmmkmmmmpl 远=ommmlmkmlmnnmn 连=mmmmlnlmmklmqn 连着=mmmmmnommlmlmm 迷=mlmnmlpmnmllol 迷了=lmmmmmommmmmmm
迷糊=mlmnmmommmmmmm 迷路=lmmmmmlmommmol 追=nlnlnmkmmllonk 追尾=mmmmmmlmmmmomm 退=lmomnmlmmmlmmo 送=mlllmlmnmnonll
送人=mmmmmmmmmmommm 逆=mmmmmmlmlmmomm 透=lmmlmmqmlmlmmm 透了=mmmmmmommmmmmm 递=olnmmlmmmmlnmm 通=kmnmmmlmnmmonm
道=jmmnkkmolmnonm 道上=mmmmmmnomnmnjm 道了=mmmmmmlmlmmmol 道口=mmmnmmmmmlmnol 遗=lmmmmmlmkmrmmm 遗书=mmmmmmmmlmommm
遭=mmmmmnmmlmmmol 那=nmnonjlllplnlm 那一=mmmmnmkmmnmmmm 那个=koooommllmkllm 那么=mmmmmmlmmommnl 那人=qmnnlmklmmlmlm
那儿=knmlmlpmmnlmlm 那男=ommmmmmmmmmmmm 那边=nkmmnnjlmnmmlp 那部=mmmmmmmommmmmm 那里=mmmmnmomnmmmlj 邻=mmlmmmmmlmomlm
邻居=mmlmmmmmlmomlm 部=mmnmmmmommmmlm 都=lomqlkmmmnnlkl 都不=llmnlmpmnmnmlm 都出=nlmmmlmmmmlomm 都到=mmmmmmmmmmlmmo
都抡=olmmmmlmmmmmmm 都没=nnmkllonnlllmm 都送=mmmmmmmmmmommm 都青=mmmmmmlmmmmmom 都黑=mmmmmmlmnmlmom 酒=olmnmmommmlmkm
酱=mmmmmmommmmmlm 醉=pmmmmmlmmmmmlm 醒=lnmnmlnmlnnmkm 醒了=nmmmmlommmmmmm 采=mmmmmmmmomlmmm 里=mnlohjlqjnnlpo
里|=llmklloonnnlok 里一=lomlmmommnommk 里不=nmmmmmlmmnlmlo 里了=kkllllonlmlnqo 里只=mmmmmmlmommmmm 里头=lnlmmmkrkllmom
里好=lnmmmmmmmmmmom 里开=mmmommlmmmnmlm 里有=mllmllomkpmmpl 里水=mmmmmmmmmmmmlo 里没=kmmmnmmnmmmmol 里灌=mmmmmmmmmmmmmo
里烧=mlmpmmlmmmmmmm 里的=klnnnmnmmmnmkm 里着=mpmmmmkmmmmmmm 里被=pmmmmmmkmmmmmm 里走=mmmmmmmmmmqmmi 里躺=mmmlmmommmmmmm
里进=onmlmmlnmmmmkm 里那=omnmllmjmmmmon 里钻=ommmmmmmmmmmlm 里面=lnlnmmkqknmmml 野=lmmmmnmmlmlmmp 金=mmtmmmillnnlmm
金|=lmommmmmmmmmmm 针=nlllmmomomkmmm 针扎=ommmmmmmmmlmmm 钉=lmmmmmommmmmnm 钓=mmmmmmlmmmmmlp 钓鱼=mmmmmmlmmmmmlo
钟=mnnmllnnolmlml 钟|=mnmmmmlommmmlm 钟了=mmmlmmnlnmlmom 钟头=omlmlmmnommmlm 钢=mmmmmnmnmlmmol 钢筋=lmmmmnommmmmmm
钱=llwmnljmmlmlkl 钱|=nmpmmmlmnmmlll 钱就=kmmmmmmmnmnmmm 钻=onmmllmllmmnol 钻|=olmmmmmmmmmmmm 钻进=ommmkllmmmmmom
铁=nkllknillrnlpn 铁丝=mmmmmommmmmmlm 铁口=mmmmmmmmmmmmlo 铁轨=mlmmmmmmmmpmmm 铁门=mmmmmmmmmommmm 铃=lmmmmmmpmmmmmm
铃没=mmmmmmlrmmmmkm 铲=mmmmmmmmnmmlom 银=mmpmmmlmmmmmmm 银行=mmpmmmlmmmmmmm 铺=mnmmmmmmmmmmlo 链=plommmlmlmlmmm
链接=mmommmmmmmmmmm 销=pmmmlmmmmmmmlm 锁=pkmknkikjlpkzk 锁|=ollnnlnmlmmllm 锁在=plmmmmlmmmlmom 锁死=lmmmmmlmmmmmpm
锁着=lmmlnmommmmmnl 锁车=mmmmmmlmmmmmom 锅=lomnlnomllkmnl 错=llmnmmpmomkmll 键=mmmmmmmmmmmmom 锯=lmmmmmpmmlmmnm
镜=lmmmmmmmmmmomm 镯=pmnmmmkmmmlmmm 镯子=omnmmmlmmmmmmm 长=lmmlmnlmmlmomm 门=ommlimlqnlmkom 门上=lommmmlnmnmmlm
门不=qmmmmmkommmlmm 门去=pmmmmmmmmmmmmm 门反=nmmmmmommmmmlm 门口=mlonmmlmnmlokl 门外=onnmmmlmmmlmnm 门夹=kmmmmmqnmlmmmm
门开=nkmmlmjoonmmmn 门我=mmmmmmommmlmmm 门打=lmmmmmmnmmmllo 门把=jommmmlmmommom 门没=mmmnmmnmmmmmjl 门缝=lnmmmnlmlmpmkn
门被=mmmmmmmmmmmmlo 门锁=mmmlmmmmmmomnl 门顶=ommmmmmmmmmmmn 闭=lmmmmmlnommmnm 闭症=mmmmmmlnommmmm 问=lmmlmommomlmmm
间=lonnkminllmmpn 间|=nlmmmmlolmmmnm 间不=mmmmmmlmmmnmmo 闷=kmmlmmlommlmql 闷|=mmmmmmlpmmmmmm 闸=lmmlmlmmmrmlmm
闸|=mmmmmmkmmqmmmm 闻=lmmpmmlmmmmmmm 阀=mkmpmolmmmlmmm 阀门=mmmommmmmmmmmm 队=lmnmmmommnmlml 防=mpmmmklllmlmpl
防|=mmmmllmmmmmmom 防盗=nmmmnmlmmmmmom 防车=mommmmmmmmmmlm 阳=momlnllmmlnlpk 阳台=nnmlmlmmlmnlql 阿=jlmmlonnmmmnlm
阿姨=llmnlnomlmlmnl 附=mmmmlmlmmmommm 院=pnnlmlkmolllmm 院|=mmmmmmommmnmlm 院里=ommmlmmmmmmmmm 除=mmmmmlommmmmmm
险=lmmmmmlmmmmonm 陷=mmmmmnklmmmlql 陷了=mmmmmmmmmmmmom 陷进=mmmmmmlmmmmmol 随=nmmmmolmmmmmlm 隔=pnmmnlmmmlmmll
隔壁=oommnllmmmmmlm 难=llmmnmommmnmlm 雨=klmlnmkmnqmkon 雨棚=lmmmonnmmmnmkm 雪=llmmllpmnmmjom 雪|=mmmmmmmmomlmmm
雷=mmmmmmmmmommmm 雾|=mmmommlmnmlmmm 露=klmnllnmmollpn 露着=mlmmmmmmmnmmol 青=nmmlmmommmmmln 静=mmlmmnlmlmomml
静|=mmmlmmmmmmomlm 静了=ommnmmkmmmmmnl 靠=mmmmnnnlllmmnk 面=knkmnmkpjnlnom 面|=mmlmlmmmlkomom 面两=kmmonmllmmmmln
面人=mlmnmkmmmmmmnn 面全=mommlmlmmmmmmm 面包=onmmmmlmmmmnml 面哭=lmmmlmpnmmnmkl 面的=mlnmmmjmlmmnnn 面车=mmmmmmlmmmmomm
鞋=mmmlnlknmmnnkm 顶=knkkqnimknmnno 顶|=lmmmmmmnmmllno 顶上=nnmllllmlnoklo 顶了=mmmmmmmnlmlmlo 顶住=mmmmmmkmmmnmom
顶掉=mmmmmmlmmmmmom 顶的=mmmmommmmmmnll 顶着=nmlmmmmmmmmpkn 顶边=lmmmqmmmmmlmlm 项链=ommmmmmmmmmmmm 顾=mlmmmmmmlmpmmm
领=mmnmllmmommmmm 额=mmommmnmmmlmlm 颠=mmmmmmmmomlmmm 颤=mmmmmlommmmmmm 风=jllnmpolmnllol 风一=mmmmmmmmmmmmom
风了=mmmmmlpmmmmmmm 风把=llmmlmlmmnmmpm 飘=lmmpnmmlmmmmlm 飞=mnmmkpomlmlmll 飞了=mmmmmnkmmmmomm 飞出=mmmmmmpmmmmlmm
食=llmmmnpmlmnmlm 餐=lnmmmmmmmmmoml 饭=mmlnmmlmommmnk 馆=lonlmnmmmmmmkm 首=lmommmmmmmmmmm 香=mommmmlmmmmmmm 马=kmmllqmmmllplm
马上=mmnmmpkmmmmmlm 马蜂=lmmmmmommmmmmm 马路=lmmmlnmmnmmplm 驾=mmlmmmnmmmlplm 骂=plmmmmmmlmnmlm 验=lmpmmmmmmmmmmm
验证=mmpmmmmmmmmmmm 骑=mlmlnlkmmmnplm 骑在=mmmmnmmmmmomlm 骑车=kmmmmmnmmmmmmn 骗=llummlkmllmmll 骗了=llpmmmlmmlmmmm
骗子=lmpmmmlmmmmmmm 骨=mlmmmlqmmmmnll 骨头=lmmmmmommmmnlm 高=jollqlmmmomnkm 高|=mommnmkmmmmmmn 高压=mmmmmmnmmomllm
高架=mmmmmmmmmmmomm 高空=lmmmnmommmmmlm 鱼=lmmmmmmmlommkq 鱼那=mmmmmmlmmmmmlo 麻=lmllllonlummjk 麻|=lmmlmmommqlmmk
黄=kmmqmmlmnlllmm 黑=krmkllmopnjmnk 黑|=lmmmmmnoomlmkm 黑了=lnmmmmkmoolmom 黑的=lommmmnnmlmmlm 鼓=lmmmmlmmmmmmon
鼓起=lmmmmlnmmmmmom 鼠=mmmommmmmmlmmm 鼠药=mmmmmmommmmmmm 鼻=llmpmmnmlmlmmm 齐=mmmmmmmmmlomln 齐齐=mmmmnmmmmmomll
龙=mmmmmonmmnmmmk
"""
