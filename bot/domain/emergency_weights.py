"""What each character, pair, triple and family of words speaks for danger (above 0) or against it, in twentieths.

Written by tests/domain/learn_wording.py from the labelled lines; not to be changed by hand.
"""

from __future__ import annotations

GLANCE_CONSTANT = -55
GLANCE_WEIGHTS = """
-29 年
-24 得我 抽烟 换 没电
-23 吗 哈哈
-22 人家 啥 月 玩
-21 笑
-20 价 差 快递 怕 感 我的 新 晚上 递
-19 证 饭
-18 听说 天天 户口 猫
-17 万一 不着 剧 哪 坏 天 太 挡 有没 水管 补 ：
-16 修 午 吓 周 在楼 块 改 昨 晚 期 歌 毛 社 等 算 装 视 贴
-15 业 原 暖气 没事 睡着 练 考 蚊子 行不 谢 长 门禁 香 骂
-14 上火 不亮 不要 不， 丢 人把 作 卖 吵 婚 差点 挪 排 新闻 烟头 画 票 私 群里 血压 要是 防 ？
-13 下水 下雨 了没 们那 作业 借 占 厂 去年 又 哈 哪里 夜里 头发 常 干 幸 戏 成 早 暖 梦 棋 楼下 气灶 法 爱 狗 理 电影 电视 第一 红烧 缺 能 被我 说一 趟 过了 这 都快 都要 镜 鱼 ，想
-12 了吗 二手 假 刷 区 原来 堆 堵了 家孩 就好 总 息 您 惊 我车 扔烟 擦 沙 没砸 烟味 牌 球 睡 种 窗口 给她 肯 费 路边 车位 车， 醒了 锈 雨 饼 鸟 龙 ，没
-11 乐 人在 人抽 儿童 六十 养 加 口的 唱 唱歌 在外 将 建 开锁 得 感应 手机 扶 把手 挂了 树 次 气公 水， 洗 漆 瓜 看着 礼拜 窝 红包 给 老家 被人 该 车被 进不 都进 队 院 院了 音 领 题 饿 鸡
-11 ， ，万 ，喝 ，物
-10 不肯 两辆 了两 了吧 亏 人冒 人往 人的 他俩 他爸 件 低 你 供 候 做 元门 刚才 医保 印 可 后来 呢 味是 回去 在路 在门 在阳 城 夜 家 家小 密室 对着 少 我一 我带 打工 打牌 找着 招 放心 敞
-10 来看 查 案 楼的 横 正好 没， 游戏 滑梯 滴 漏水 火锅 电梯 疫苗 登 的门 碎 磨 社区 纸， 脏水 虫 见一 说了 课 谁 谁把 赛 跑不 车停 过 迟 道 麻将 ，哈 ，差 ，还
-9 一看 上个 上班 上看 个月 主 买 了半 以 以前 们单 会不 体 便 充 光了 公司 减 几点 刚在 包 听 吹 呼叫 地漏 墙皮 多少 头老 夹了 子咬 孩在 屏 工， 弄 我快 扔 扶手 担心 拼 捡 捡到 掉了 提醒 搭
-9 数学 时候 易 是我 材 来的 楼里 死 残 水, 水都 沙发 滴水 烟花 烧纸 烧肉 片里 牙 申 疯了 的水 直接 看了 真 禁 绕 绿 网 老有 自来 节 虚惊 表 让人 试 赔 路面 过一 退了 里倒 针 锅 错了 面没
-9 ，您 ，看
-8 ,别 一下 一身 上午 下棋 下班 中了 么 也太 买的 了个 了！ 伐 住着 停 公共 准 几天 出口 出所 分 刚有 刮 前年 剪 匙 十五 单位 占了 发烧 叫了 可以 号 哭, 器人 围墙 在走 在都 圾 坛 垃 垃圾
-8 声控 外地 天有 好 妈说 实 家猫 容 小区 小广 小说 忘 想把 感冒 我脚 打呼 扫 找 拆 拿走 接 搬 收 斤 来水 杯 松了 果 树倒 梦见 楼不 正常 死了 段 民 气得 气死 没伤 派出 流鼻 满 演 灯不 炒菜
-8 点 烤 烧烤 焊 熏 申请 疫 的车 盖 着娃 着的 破 碗 示 祝 科 章 童 箱子 结婚 给老 置 老是 舞 花 茶 菜 蚊 裸 记 讲 谁有 责 走不 足 跟他 跳舞 车堵 车库 辣 运 进出 进楼 退 逗 那次 都流 里的
-8 钥 钥匙 门的 门锁 问我 防火 防门 霉 面， 风扇 ，原 ，去 ，怕 ，掉 ，烟 ，笑 ，谢 ，跟 ，麻
-7 ,没 ”， 一刀 一到 一层 一点 三点 上门 两点 个门 主人 久了 了一 了往 了救 了？ 事 亭 人工 人生 人知 人， 们楼 会 会开 传 倒是 倒水 关不 冒出 净 到脚 前 助 匙锁 医 厅 压力 去哪 口红 各 合
-7 咋 喜 圾车 圾， 垂下 外冒 大厅 天在 奖 奖了 好了 子问 家那 小心 就开 床垫 当 心疼 快乐 慢 我没 我给 所 打折 打麻 抢到 报 拉肚 拉走 拖 拿到 控 提 播 收不 放 文 旧 时 时间 是不 晒 晒被 服了
-7 机掉 杆 材料 来是 架， 柜门 格 梯按 楼上 楼层 楼平 母 水道 污 活动 涨了 满了 灯， 灶打 烦 煎 熏得 燃气 牵 现场 琴 甲 登记 的是 皮掉 盲 盲道 看 着我 瞎 秋 空， 窗台 笑死 第 等了 箱 箱门
-7 缺一 网线 美 股臭 能不 脸， 腌 花坛 蛋糕 西瓜 警察 认证 让他 识别 说他 谣 象 路中 蹦 车主 转发 返 这两 迟早 那年 那段 里来 里没 限 陪 雨了 雪 雷 顿 预 鸭 龙头 ，买 ，小 ，师 ，开
-6 ,是 00 2栋 一样 一脚 一起 一辈 一顿 三缺 上小 上扔 不够 中午 为 久 么电 九十 也是 了哈 了四 了打 云 亲 人住 人看 今天 今年 份 伞 住院 保洁 假的 停气 停水 元楼 公园 公里 关好 兴 冒充 几
-6 出一 到晚 刷脸 区的 卡上 县 又在 又有 口还 叶 后面 吓我 启 呛了 哭了 国 在不 在东 在单 在想 在消 在的 在那 地 场 坏了 坪上 堆在 复 多 天热 套 奶茶 妈一 子底 子是 子玩 学 孩子 完了 家别 对不
-6 尬 居家 屎 崴 干活 平安 当年 往哪 得要 心， 悠 想起 意 戏， 我从 我电 我眼 我说 我跟 手环 找到 投 护理 拳 挡住 换了 接走 推荐 推销 放烟 教 昨天 昨晚 是 是上 是有 是着 晒太 晕， 晾 月了 有辆
-6 术 机不 村里 来拿 柜 栓 校服 桥上 楼有 楼门 横在 歪了 比 污水 没大 没法 油烟 洗了 流到 淋 游泳 演练 激 炒 点就 热死 煎饼 照 爆了 特 狗不 献 用 电瓶 电脑 电费 痰 看是 真好 着人 睡不 石 码忘
-6 砸了 租 积 糊了 罚 羽 聊 肉 胃 胎 腿软 荐 虫， 蚁 血糖 行 补贴 被偷 要命 要的 规 角， 记住 证明 评 说有 谁的 谁要 跟我 跳闸 身汗 车过 转让 过不 这个 选 遇 那天 那条 都有 里漂 钟， 锦 键
-6 问 防员 防车 险 震 静电 食堂 饺 饺子 马桶 鸽 鸽子 黑色 鼠 ，医 ，回 ，工 ，幸 ，打 ，活 ，管 ，衣 ，起 ，黑
-5 ,好 19 2号 i 一截 一着 三了 上周 上的 下扔 下楼 不中 不吃 东边 丢的 两句 个口 个坑 个钟 了五 了会 了十 了是 了楼 了药 事说 二 五个 五十 人, 人去 人帮 什 什么 们家 体检 偷了 傅来 儿在
-5 儿的 免 免费 关心 写作 冰， 减肥 出生 出门 刀的 刀， 别再 别慌 到了 到的 剁 剧里 加班 十块 半个 半夜 单车 卫生 卷帘 卸 去打 县城 又停 又把 又没 发， 口气 只猫 台外 吃 吵得 周末 味了 呼噜 咱
-5 哗哗 哪位 哪天 啥， 喝酒 喷嚏 嗡 嗡嗡 嚏 四十 囱 在一 在手 坐车 坡道 墙根 墙面 墩 处 备案 备用 多了 天的 失灵 头在 头就 女主 好没 如 子他 子倒 子回 子在 子学 子跑 孙子 季 学校 宣 宣传 家了
-5 家娃 容易 少钱 尘 就要 尴 尴尬 尿 居们 居住 岗 崴了 工地 工资 干了 平 年有 库里 开窗 开， 当场 彩 往下 得一 得喘 得着 心 心里 志愿 想 想找 慢点 懂 我还 战 戴 房了 手的 扫地 找谁 把水 把车
-5 折， 抢修 报名 抬 拍 拖鞋 拿了 掉， 接龙 提前 搁 摆 撒 放的 政 新的 旅 日 星子 是打 晕倒 普 智能 最近 有开 有水 有空 有， 服都 期了 木 杆子 村 板车 核 框 桶 梯扶 椒 正对 毛球 毛衣 气表
-5 气费 水泥 沙子 油 泡了 注意 泪 消息 漆味 灭了 灯一 烟囱 热 照片 熄 爆 爸在 牌子 牛奶 牵绳 献血 班 理床 璃， 生人 电动 电话 的假 的心 的护 的电 的红 直打 看电 看病 看， 真大 着火 睛都 睡了
-5 碎了 秒 程 站在 站起 笑得 筋 筑 篮 线杆 结冰 绕行 给家 绝了 续 羽毛 翻车 老了 老花 股票 胖 能进 腐 腿脚 膏 自家 舍 艺 苗 药店 葱 蒸 袋 被撞 裂 装个 要不 要倒 要掉 计 访 证， 说的 说，
-5 请人 谁拿 谁管 调 谢谢 负责 购 赔不 赔了 走了 路了 跳绳 车一 车卡 轮车 辛 辛苦 辣椒 边的 还不 还好 还是 进来 进电 送饭 那 那会 那张 酸 量 钟头 钱不 钱包 钻 铺 链子 锅， 错 门关 门卫 门岗
-5 门铃 防水 院里 难 顶漏 飘 飞快 饭都 鸡， 麻了 鼻血 ，也 ，你 ，冷 ，吓 ，在 ，户 ，抹 ，换 ，晚 ，最 ，等 ，花 ，装 ，警 ，走 ，轮
-4 . 【 】 一回 一定 一年 一手 一趟 一路 一跳 上哪 上学 上睡 上礼 下等 下雪 不严 不准 不收 不牵 不说 世了 东门 两块 两天 个礼 中心 为了 为啥 乘 了也 了好 了找 了条 了火 交警 亮， 人一 人修 人怎
-4 人摔 人烧 人用 人送 他一 他们 价格 休息 优 会修 会被 似 位上 低血 住证 你家 便宜 保健 俩月 停电 健 健品 像我 元的 充电 全灭 公积 关上 关系 养了 冬 减速 别人 到他 到底 到我 办了 动室 动， 十
-4 十来 午， 单 占着 卡 卡了 卡刷 危 去 参 反诈 发红 口本 叭 吃的 吧 听我 吱 周一 咱这 哈， 哗 唉 喇叭 嗰 回事 回来 围栏 国外 图 在放 在群 在老 在还 地铁 场， 坐了 块钱 型 堵车 墙裂 墙都 壁小
-4 处理 备 多岁 大门 天停 天走 太好 太快 头盔 奥 好吃 姨， 娃在 婆说 子们 子住 子作 子冒 子的 子， 存 孙 学会 学家 安检 宜 家不 家水 家狗 家的 宿 寸 导 封了 小点 少了 就出 就往 就有 屁 层的 居
-4 屋头 工作 差， 帘门 干净 干啥 幸好 庆 床底 度 开会 开得 开心 张 得飞 志 忘了 怎么 思 急得 急， 恋 恢 恢复 悬 愿 我上 我了 我二 我人 我又 我哥 我喊 我心 我按 我是 我这 房贷 房， 手续 手都
-4 打卡 打完 打球 打电 打疫 打的 找个 承 折 抹 担 拖把 拖走 拦不 拴 挪车 据 排到 排队 接上 控器 搞 搬家 搬走 放了 放到 放在 救助 救， 敬老 日子 早晚 明 星 星期 映 春 是在 是电 最 有哪 有啥
-4 有谁 服 服务 木头 本 本子 来了 来修 来没 来给 来说 来还 来， 极 某 染 查过 栋楼 样 梯那 检 检修 棚子 棵 次， 歉 死个 残疾 毒， 比赛 毛毛 毛病 民警 水压 水味 水果 水的 水表 水费 池子 没听
-4 没有 泡 泰 涨价 清明 渣 湖里 湿 滑板 漏雨 火的 灯坏 灾 炎 点到 点半 点多 点开 炼 烂 热力 爷的 狼 猫在 玩具 理了 甜 生活 生证 用不 用吗 电宝 电工 电箱 留个 疾 的发 的学 的家 皮， 盆 盔 直没
-4 相亲 省 砖 砸墙 砸着 碍 碰到 礼 社保 秋千 种菜 租， 积金 窗外 站那 等着 筝 管管 篮球 粉 粥 粪 纸壳 纹 经 绕着 绳， 缝了 缴 翘 老化 老卡 老妈 老板 老金 者 耳 聊天 脚不 脸红 花了 苦 荡 蛋
-4 蜂窝 螂 蟑 蟑螂 街 衣柜 被子 被老 裁 裂缝 装了 装电 解 让不 让你 讲的 话说 说说 说那 请 请大 谁给 谁说 谁负 调架 谅 豆 财 货， 质 贵 跟 路都 蹭 蹭了 车上 车占 车拉 车来 车棚 车进 转圈 转学
-4 近 还能 这天 这电 这种 送 送了 逃 通知 通道 通风 速带 造 道堆 遥 遥控 醉了 里放 里老 里那 钱 铜 锁屋 门前 闪 间有 闹 队， 防通 阿拉 险赔 随 露出 露着 非 靠 顶楼 颜 馅 马 驿 驿站 骨折 高了
-4 高兴 高血 高铁 鱼， ，主 ，冰 ，吵 ，周 ，太 ，幼 ，报 ，新 ，洗 ，滑 ，白 ，睡 ，第 ，给 ，老 ，跳 ，踩 ，送 ，高
-3 ,已 ,打 ,看 ,要 - 17 5号 7 9 : P V 。 《 》 一件 一会 一台 一号 一听 一地 一场 一滩 一箱 一问 七十 三轮 三遍 上全 上大 上次 上漏 上说 上过 下周 下没 不完 不漏 不热 不能 不该
-3 不转 业写 业那 两百 严 个事 个包 个女 个本 个证 个部 串 临时 为什 之前 之间 乡 买个 了三 了下 了保 了先 了快 了根 了车 了这 事儿 二号 二， 五楼 五， 井盖 交的 享单 亭子 亲戚 人从 人做 人偷
-3 人到 人卡 人吃 人多 人收 人机 人管 人给 人触 从窗 仨 们一 伏 传单 估 估计 伸手 似的 位 低保 住了 余 你这 供水 保险 修了 倒垃 候我 借一 做的 做饭 停车 健身 入户 八岁 八百 公 公示 共 关火 其
-3 再来 农村 决 冻得 净水 几只 几号 几百 击 分不 分， 划了 刚打 别 到个 到四 到现 到门 刷不 前几 剩饭 办 办法 功 加一 动车 化粪 区里 十了 十六 千块 升 半年 单独 卫 印机 危险 卷子 厂子 压器 去世
-3 去吃 去开 去社 去领 又涨 又被 友， 反 反映 发票 发： 叔， 变压 口水 口没 口被 口那 只狗 只能 台门 台阶 吃饭 吊顶 同意 后厨 吵死 呗 员， 周五 周六 和我 咚咚 咳嗽 响一 响了 哑 哥在 哪儿 啊我
-3 啪啦 喝完 嗽 嘞， 器没 噪 噼里 四点 回 园的 固 国庆 在医 在国 在工 在树 在沙 在网 地库 地面 场那 坊 坐公 坐电 坑 垫 基 堆满 墙那 夏 夏天 外头 外， 够， 大会 大学 大树 天一 太婆 头一 头打
-3 头顶 头， 她说 姐， 委 委会 子去 子断 子说 字 字， 学了 学， 安全 安大 定 宝妈 宠 宠物 审 客人 室里 室门 家具 家店 家把 家是 家要 宽带 察 对门 寿 封 小子 小狗 就是 就行 局 居民 屉 岁数 州
-3 巡 工厂 带娃 年我 年被 年那 床， 建议 开车 异 弄的 弟在 弯了 录 影响 律 得了 得像 得头 得心 得比 得真 快救 怎 恐 想上 想改 想给 愁 感谢 愿者 慌， 懒 我两 我做 我吃 我孙 我家 我直 我腿 我那
-3 戚 户 户的 户， 手术 手艺 才有 打不 打印 打招 打架 打车 托车 扰 扰大 批 承重 技 把我 把电 投诉 报修 抽屉 抽筋 拍了 拐角 招呼 拜 拜了 挺 挺好 换电 搬来 摔了 攒 支 收衣 收费 放假 放门 教练
-3 教育 敬 断了 新开 新来 方便 旅游 早就 早点 是假 是去 是外 是来 是水 是没 是现 是自 是隔 是骗 晚点 暑假 月没 有东 有只 有小 有条 朋 朋友 服， 望 期没 本上 本人 机上 权 李 来不 来吃 来换 来搬
-3 来电 来着 板子 架倒 根线 格员 桃 档 桥头 桩 检查 楼1 楼外 楼大 楼电 楼长 槽 欢 毕 毕业 气不 气热 水 水井 水往 水龙 没留 油， 泉池 泡沫 泥 注 泰迪 泳池 洗车 津 津贴 浆 清了 渗水 温 滑倒
-3 火机 火车 灯全 灯泡 灵 点下 点不 点的 烟的 烦您 烦死 烫， 煮 熟 父母 爸， 片， 物 状 狗， 班了 班， 璃碎 瓶车 瓷 生下 用了 用的 画的 疏通 疑 疾人 白天 白色 白蚁 的书 的事 的多 的有 的朋 的来
-3 的自 的菜 的话 的邻 的铁 的鱼 盏 直不 看这 真是 真有 眼泪 着呢 着玩 着车 着， 砖掉 破烂 磕了 票， 福 离婚 空 窨 窨井 端 第三 简 算不 算谁 管一 管不 管爆 箱， 粪池 糕 纪 纸 终 终于 绝 统 绩
-3 缆 缓 编 网格 翘起 老房 职 聚 胆 胶 能吃 能把 能给 能自 能让 能走 脚踩 腊 腿上 膏药 舒 般 花， 药没 萝 藏 虚 螺 袋子 袜 裂了 要带 要用 要看 要重 视剧 觉得 训 访客 诉我 诊 说这 谁捡 谁赔
-3 谱 豆腐 账的 贴了 贴， 费怎 费涨 费领 赌 赖 走楼 跑步 跑路 跑， 跟人 跳， 车充 转账 轻人 辅导 辈 边一 边上 边都 迁 过期 过气 还给 这一 这家 这楼 进水 进， 迟到 迪 遇到 那么 那事 那位 那棵 部
-3 部门 都得 酒店 里停 里办 里发 里啪 里看 金的 钉 钢琴 钢筋 钿 锅底 锻 锻炼 镇 门诊 门那 阶 降 院的 隆 随便 隔 隔离 雨水 顺 须 频里 颜色 风机 餐 饭的 馆 馒 馒头 马蜂 骂人 麻辣 鼓 ，倒 ，借
-3 ，全 ，几 ，刷 ，办 ，名 ，咱 ，啥 ，多 ，找 ，挂 ，搬 ，教 ，派 ，滴 ，漏 ，烦 ，直 ，社 ，绕 ，自 ，虚 ，被 ，记 ，过 ，都 ，重 ，香
-2 ,大 ,想 ,换 ,放 ,有 ,老 18 3 7号 8 ? E K 、 一千 一只 一堆 一张 一早 一滴 一眼 一级 一袋 一键 一间 一， 七号 丈 三天 上写 上几 上到 上去 上就 上怎 上户 上翻 上装 上车 下午 下小
-2 下月 下烧 下跳 下那 不发 不大 不理 不算 不走 不还 不进 不退 丑 专业 业不 业电 业的 业说 丛 丝， 丢， 两头 两年 两斤 两边 个位 个号 个头 个字 个屋 个楼 个水 个洞 个灯 个牌 中不 举报 么取 么回
-2 么多 么时 么样 么申 么补 么退 义 乐， 了七 了他 了大 了头 了点 事, 于 五块 五年 交上 交房 产证 亮着 人也 人占 人头 人好 人就 人已 人捡 人敲 人有 人行 人跑 介 介绍 从哪 从楼 他妈 他的 代 们的
-2 们说 们， 休了 会弄 伤， 位大 位好 住人 住这 你的 例 供暖 侬 保 保的 保， 信息 修剪 修资 修车 修鞋 借个 借用 偏 停了 傅说 傅， 儿说 党 八点 公家 公租 关了 关门 关， 兵 具 写不 写字 军 冬天
-2 冷 冻裂 准， 凉 凉亭 几多 几岁 几张 几时 几楼 出院 分户 分类 刚搬 创 判 判了 利 别在 别的 刮了 到三 到人 到几 到别 到哪 到有 到期 到河 到账 刷卡 刹 前那 办不 办公 办理 办， 包子 化碳 北 区停
-2 十七 十万 十九 十八 十大 千二 卡不 卡丢 卡怎 卡没 卡要 卡， 历 压药 压计 厨余 去办 去看 去给 去过 去？ 又不 又坏 发一 发上 口了 口积 句话 句， 叨 台， 号电 吃得 吃药 合同 同一 名 名单 后就
-2 听人 吵起 告 员 周四 味儿 味， 咚 咱们 咸 哪一 哪些 哪去 哪有 哪领 啊， 啥也 啥子 喊救 喷泉 嗓 嗡响 嘴， 噪音 因为 园 园里 围挡 固定 在3 在上 在公 在大 在学 在小 在线 在能 在这 在院 地就
-2 地砖 地震 场的 场舞 圾分 块一 坪 城市 城里 培 培训 基地 基金 堆了 堵得 墙砖 壁装 士 外甥 外省 多一 多大 多谢 多钱 大妈 大寿 大的 天去 天开 天来 天楼 太多 夫妻 失业 失能 她们 她去 好, 好使
-2 妈的 妻 娃的 娃说 娘家 婚， 子女 子找 子能 子要 学在 孩的 安排 定的 宝在 实在 室的 害， 家一 家人 家在 家庭 家来 家窗 家装 宿舍 寒 小 小猫 小， 就在 就放 屁股 居委 屋里 岁以 峰 己 已经 希
-2 希望 带孩 带走 席 平台 年一 年卡 年没 年纪 床 序 底了 府 庭 康 廊 开了 开到 开发 开放 开的 开眼 弄一 弄， 归谁 律师 心都 忘关 快一 念叨 怕他 性 总算 恭 恭喜 惊一 想学 想开 想装 想要 想让
-2 想请 想跟 意， 我出 我回 我姐 我就 我放 我要 户都 房产 房里 房门 打听 打开 打扫 打扰 打雷 托班 托管 扛 执 扰了 找不 找人 把他 把窗 把路 护照 报不 报了 报告 报销 抽水 抽油 拍得 拍照 拼车 拿去
-2 挂 挂失 挪一 捐 换一 换个 排， 接孩 接种 推上 摇 摔倒 摘 攞 收一 收钱 改了 放一 放鞭 政府 教教 散了 整栋 料袋 料， 斤， 旧书 旧家 是三 是什 是老 晒的 晚霞 晾的 暂 暂住 暑托 有卖 有吗 有地
-2 有多 有懂 有效 有用 有那 末 本本 机卡 机没 杂 杠 条大 条小 条， 来吗 来在 来那 杨 查到 标 栏 根 案在 桌子 梯门 检， 棒 楼前 楼往 欠费 死我 每天 毛， 气片 气瓶 水发 水好 水带 水滴 水漏 求一
-2 汤 汽车 没人 没收 没钱 泉 法院 法， 波 洋 洗一 洗碗 洗衣 活不 活干 派 流感 测 清 清洗 渗 湖 湿了 滑， 滴答 火灾 炖 炭火 点关 点来 点， 烂了 烟机 烤摊 热的 热， 爬山 爸打 牌， 牛 牢 狗叫
-2 狗屎 环 理我 瓷砖 生日 生说 生院 甥 用手 电, 电子 电着 电钻 留 留着 疹 病的 百 百二 百， 的 的了 的保 的单 的呀 的姑 的户 的房 的本 的男 的线 的能 的花 的证 的身 的通 盐 盒 盖没 直哭 直往
-2 看新 看球 着用 着胸 着要 着身 知， 矩 碳 磕 禁卡 种的 租房 租的 移 程序 稳 空气 空着 站了 笔钱 笼 等待 筒 签了 算了 籍 类 糖， 系统 红绿 红马 约了 线 线路 练， 组 织 绍 给大 给娃 给开 绿地
-2 绿灯 缝里 缴费 网， 老兵 老鼠 耷 耷拉 胸闷 能一 能上 能到 能叫 能坐 能报 能拿 能放 腊肉 自动 自己 舒服 芯 英 草丛 草坪 药水 落户 葬 薯 蛛 蛛网 蜘 蜘蛛 行道 街， 补上 补助 被锁 被风 裙子 要什
-2 要几 要在 要断 要求 要， 观 规矩 记性 讲机 论 证办 证要 该怎 该换 说过 请不 读 谁出 谁都 调坏 调解 责任 账， 贴的 走到 走廊 走的 超 跑一 跟打 跟老 跟谁 跤 路上 路灯 身器 车头 车是 车费 软，
-2 辆 输 辞 辣烫 边度 边还 过世 过人 还以 还剩 还用 还要 这事 这栋 进去 退伍 退休 适 递柜 通下 通了 道的 道被 道闸 那场 那家 都 里一 里人 里又 里我 里能 里说 里还 里钻 重墙 针， 钉子 钓 钱怎
-2 钱给 钱能 铃 铲 锁了 锁坏 锁师 锅炉 锅盖 键呼 镇上 长会 门一 门口 门框 门票 问下 问哪 问过 问这 闲 闲置 间的 闸， 闻说 阳底 阳能 阴 阶上 陈 雨， 震了 霞 青了 非要 靠谱 面一 面的 鞋 音乐 音响
-2 顶着 预约 领了 风吹 飞机 首 驾照 骂了 骗人 高层 鱼缸 黄了 龄 ，1 ，体 ，作 ，保 ，做 ，光 ，叫 ，吃 ，合 ，学 ，带 ，帮 ，当 ，得 ，忘 ，感 ，挺 ，排 ，整 ，是 ，柜 ，每 ，爬 ，祝 ，空 ，翻
-2 ，臭 ，赔 ，跑 ，进 ，连 ，邻
2 ,下 ,喊 ,现 ,车 01 11 2楼 84 D “ ” 一动 一声 一闪 丁 七楼 三回 三圈 三小 上一 上冒 上挂 下我 下有 不上 不像 不听 不对 不敢 不稳 不认 不许 不过 世界 东西 两条 两次 个三 个叔 个姑
2 个师 个有 个能 个， 乎 九 也在 书室 了出 了别 了口 了多 了把 了新 五号 亮了 人坐 人拉 人拿 人按 人没 人说 从三 他没 令 们有 会儿 会有 伤 伸 使劲 保姆 保温 信说 俩小 修水 俺娘 倒， 假， 停不
2 停用 傻 儿不 充值 全楼 八十 公交 公在 六千 六， 共享 关在 再交 再打 冒白 写的 写着 冰箱 冷库 冷， 凉了 几家 出了 出话 刚下 别让 到咱 到处 到大 到头 到煤 到这 刹车 前夫 劝劝 劲， 匙， 区有 区门
2 医院 十四 十岁 十平 卖了 南 卡在 卡着 卧 厅， 厕灵 去吗 去没 去的 双胞 发的 口都 另一 只 叫个 台上 台了 名字 名， 后座 后门 向 吓人 听得 品 品的 响， 哥， 喊我 器 嚟 园， 国家 土 土车 在两
2 在人 在动 在卫 在叫 在我 在桌 在翻 在银 坡上 堵 堵着 塞了 填错 墙上 墙的 外喷 外国 外墙 外壳 外机 夜， 大 大包 大巴 大风 天下 天几 天又 天把 天电 太阳 头没 夹着 奶的 妈在 姨 娃一 娃把 婆不 婴
2 媳 子落 子都 安 安， 完就 官 客厅 家天 家给 家能 家说 对面 小人 小伙 小女 小朋 就到 就来 就说 尽 岗亭 工人 己的 帮我 常吗 帽子 干的 年级 年轻 年这 并 幼儿 床上 店里 座位 廊里 开 弯 影， 征
2 得很 得快 得慌 得打 得清 心慌 忘记 快， 念 思打 情 想了 想跳 我也 我买 我儿 我先 我关 我去 我发 我妈 我拉 我站 我被 房本 房的 手上 手了 手松 手麻 才三 打孔 打算 打， 抄 把存 抖， 护 护工 报个
2 抵 押 抽过 抽， 拉着 拉黑 拌 拎着 招牌 拧不 拿什 按不 捂着 掀 推不 援 摊子 摔的 撤 敏 敲门 整个 整齐 斑 断电 方向 旁 旁边 旋 日期 早餐 时， 旺 是人 是先 是哪 是多 是， 晚了 景 暑 暖器 有大
2 有意 有血 朵 机 机器 条狗 来开 来得 来我 板凳 架上 柱 校 根本 根， 梯 棚 步 步机 气报 气球 气阀 池， 没信 没动 没找 没水 没见 没领 泡泡 泳馆 洁 洁厕 洞， 活 浪 淹了 添 湿透 溜 滑了 烛 烤店
2 烧炭 煤炉 爷在 爷， 狗咬 现 现在 班老 璃门 症 瘫在 白眼 白车 的东 的停 的几 的卡 的天 的女 的娃 的机 的油 的砖 的说 的那 的？ 直在 看看 真不 眼看 眼神 着往 着没 着老 睡觉 瞅 知 砸到 祸， 窗子
2 窗， 答 管子 管的 糊味 糖 约 约车 纸箱 给你 给退 缸里 罐 网上 网吧 网约 网课 罩 翻进 老 老二 老钱 耳朵 肺 肿了 胞 胞胎 能修 脏病 脑勺 脸憋 脸肿 舅 芦 菜的 蜡 血流 装的 要上 要给 要走 见人
2 见我 视频 记录 许 证不 识 试， 话也 语音 调外 谢你 货架 费能 资 跨 路过 跳 踏 蹲 身， 躲在 车不 车碰 转不 转过 转， 边有 过敏 还 还说 这么 进门 违 连着 送到 送医 送餐 递丢 道大 遛狗 那两 那些
2 那堆 那屋 那股 邻居 都不 都往 都拿 都这 醒 里吗 里塞 里往 里烧 里进 钮 门外 门夹 门牌 门， 问能 间 阀门 雨天 零 需要 静 面包 面好 面积 项目 顺着 颈 饭了 饭馆 饭， 驶 驾驶 骑电 鱼刺 鱼塘 黑，
2 ，下 ，二 ，交 ，以 ，俺 ，嗓 ，孩 ，对 ，我 ，把 ，抽 ，拿 ，摸 ，有 ，求 ，浑 ，烧 ，照 ，爸 ，站 ，脖 ，裤 ，赶 ，这 ，锁 ，锅 ，随 ，顺
3 ,他 ,后 ,头 ,能 40 6 6楼 B S 一半 一双 一块 一开 一把 一整 一斤 一次 一片 一阵 七 三万 三千 上 上, 上不 上六 上好 上抽 上都 上面 下个 下掉 下着 不在 不错 个 个会 个没 个网 个老 个要
3 丸 么还 么， 习， 乱 了张 了砸 些 交吗 交钱 产 人会 人吗 人影 人站 人躺 人进 从地 他又 他拿 他是 他有 们在 们还 仰 但是 作， 便利 俩 修的 修路 俺爹 停一 偷偷 催 六 六个 冇 冒黑 农 冲， 几辆
3 凳 凳子 刀片 刚刚 刚把 利店 到 到家 到电 制 剂 前一 前发 前头 剩下 劝 动手 化带 十度 十， 千多 半天 半截 卖小 厕所 去买 去医 及 友说 反正 发 取暖 取消 叫他 叫啥 叫她 叫得 可能 台 台风 后不
3 后怎 命了 命， 咋个 和一 咔 咣当 咧， 哪， 哮 哮喘 商 啪响 喊不 喘， 喝 喝醉 嘛， 嘴边 噎着 回， 在1 在咱 在喷 在屋 在打 在柜 在河 在漏 在说 在车 地里 坏的 块， 堤 墙倒 多人 大家 天吃 天听
3 头去 头把 头有 头还 女人 女儿 奶在 她不 好不 妹 姆 始 姐姐 姥姥 婶 嫂 嫂子 子让 子跟 子还 子鼓 存折 孩， 它 完针 定金 客 室 室， 家, 家三 家没 尖 就 就剩 就想 工 左 己走 帐 帘 带着 平时
3 库有 应， 底 废品 度， 开始 开灯 张纸 往我 往车 很 得太 得好 得没 得站 得， 微 快下 快不 惨 我以 我公 我叫 我同 我对 我手 我真 我进 手抖 手电 打 打一 打个 打字 打给 扔垃 托 找了 护士 护栏 抽一
3 拉不 拍， 拔了 拖了 拧开 拿着 拿铁 挂在 指头 掉下 掉到 掉在 排练 摔断 摩托 撕 撞上 撞到 擦玻 收废 放， 教我 数字 断 早上 明天 是公 是热 是煤 是红 是谁 智 月的 有老 有问 机那 机里 杀人 杆里 杖
3 来打 枝 柜里 栋 校门 梯停 梯坏 梯， 次了 款 止 正往 母亲 水漫 池里 没了 没劲 没去 没吃 没来 没灯 没起 没通 没锁 河里 洗手 洗澡 洞里 流口 浮 海 消 消毒 涵 涵洞 淌 清楚 滑 演习 火花 烟雾 爬到
3 爹 特别 独 玻 玻璃 璃 生的 电 电的 界 疏 疙 疙瘩 病 瘩 的, 的人 的味 的工 的拿 的烟 的被 的路 盗窗 看得 眠 着, 着一 着他 着门 睡， 知道 磁 租车 窗 窟 窟窿 窿 笑， 管道 粘 精 索 紫了 红
3 细 绳 维 缠 缸 翻了 股味 肩膀 能先 能提 脑壳 脸上 脸朝 臭， 舌头 荒 营 虾 血一 血止 行， 衣杆 被 被狗 被车 裤子 西边 要交 要出 要打 要赔 讲， 诈骗 话, 话没 话， 语 说胸 谁在 谁知 费的 赞
3 走, 赶 超市 跑 路的 路， 踩空 踪 蹲着 躺在 车 车轮 车门 转到 轮 软件 过的 运费 还开 送人 送我 递员 递小 道口 那小 那排 那片 都烧 都行 都跑 酒瓶 醒来 里不 里全 野 钱的 锤子 长椅 门里 闪一 闭症
3 间那 间里 闸 阳台 除 雾 面全 面都 鞭炮 音， 顶， 题， 飞了 饭店 骑车 骗 高架 ，写 ，口 ，味 ，哪 ，哭 ，坐 ，往 ，数 ，旁 ，昨 ，来 ，水 ，热 ，电 ，胳 ，见 ，话 ，躺 ，车 ，边 ，马
4 ,不 ,人 ,嘴 ,孩 ,手 ,电 ,脸 15 4楼 5楼 一吹 一排 一条 一笔 三口 上了 上开 上没 上课 下了 下沉 下滴 下， 不交 不动 不哭 不让 世 两只 两小 个外 个孩 个看 个骑 中， 举 么都 了九 事的
4 五分 亮 人受 人命 人掉 今 以上 们谁 企 会议 会说 伤了 但 位邻 俺家 停， 儿了 充了 公打 养老 冷汗 凉的 几十 出大 出车 到楼 到老 到胸 到膝 到车 剩一 力 务 北门 半空 协 单， 卖的 厉 厉害 压在 厕
4 去, 发来 发紫 发青 发黑 叔阿 口一 口疼 口， 叫， 号楼 同 吐了 向盘 告诉 呢， 咋办 咗， 咣 哥 哪家 哼哼 唇发 喇 喘气 喝多 喷火 喷雾 嘴都 器一 噼啪 回老 困， 在下 在中 在家 在房 在电 在自 地方
4 坐那 堂 墙， 声， 壶 多的 多， 大, 大事 大货 天就 头是 夹 妈不 妈， 妹妹 娃儿 娃没 娃， 婴儿 子出 子手 子掉 子烧 子走 家， 就走 屋， 山上 岁娃 已 币 布 帽 年不 库那 店门 座， 归 当糖 形 影
4 往墙 往外 得到 心梗 忙 快去 怀孕 态 想不 我今 我正 我用 或 房子 房顶 手脚 手里 才 扑腾 打得 打滚 打火 打过 扭 扯 扶梯 护车 报一 抽了 拔不 拿东 挂着 按 按了 按铃 掌 掰 插 操 操作 操场 收银 散
4 斗 斜 方 是空 月亮 有气 有车 机还 机都 杀， 条街 来 来咯 来想 来砸 板， 桌 梯井 梯口 梯困 检测 椅上 楼 楼板 楼阳 歪 氧 氧气 水器 水池 求 求了 汗， 没下 没带 没意 泄漏 泳 浑 浴 浴缸 深 漂
4 灯亮 灯的 烟, 烦了 热闹 煞 爸妈 犯 狂 狗的 生了 电表 病人 痪 瘫痪 白， 百多 皂 的包 的喊 的打 的没 的看 的还 眨 眼睛 着电 睛 砰 砸我 空调 窗户 第二 答应 筷子 粮 红的 给我 维修 翻白 老师 老的
4 老高 耍 股子 肥皂 脸色 腰 腿断 膀 自闭 至 舌 舞的 船 花的 苏 药， 菌子 蚊香 蛋味 血， 行的 被打 要两 警 警报 认得 识的 话是 说再 调， 谢大 货的 贩 走， 跤， 踩水 躺着 车开 车怎 车顶 软管 边身
4 这次 进了 透了 通红 遍 道怎 那人 那边 都吃 醉汉 醒， 里被 里， 金 钱, 钱没 铁口 铁皮 链 锁车 门 门不 门都 险， 隔壁 雨棚 静了 风大 风， 饮 高空 鲜 齐 ，上 ，两 ，住 ，公 ，卖 ，厨 ，可 ，吐
4 ，奶 ，妈 ，急 ，拉 ，推 ，灶 ，点 ，牙 ，现 ，用 ，离 ，让 ，鞋
5 ,今 ,天 ,怎 02 12 20 …… 一群 三楼 上爬 下大 下就 不 不喘 不太 不放 不是 不用 不答 业主 业费 两岁 个在 个车 中 中毒 习 了你 了怎 五六 人喊 人开 人晕 人跳 今早 从 仓 仔 们不 位老 侧
5 俺 僵 儿子 克 全账 八楼 公安 六楼 关 关着 写 冰凉 况 凶 出溜 分之 到脖 刺鼻 割腕 劝不 化 区， 半 卡住 压 又要 反应 叔叔 口就 口往 只会 叫一 台的 台边 后脑 吐白 吐， 呀 呕 周， 哥哥 唤 啊快
5 啪 啪啪 喊了 喷 四岁 回了 回家 困了 在十 在厕 在喊 在床 在没 在菜 地下 场有 圾房 坑里 塌 塔 壁 复苏 够 大出 大哥 大得 天不 天了 天还 头出 头卡 头破 夹在 女孩 奶， 她， 妈手 威 威胁 子从 子发
5 子头 子往 子疼 家伙 射 小宝 就跳 带， 库 往楼 心肺 总阀 恁 您好 情况 憋得 我和 我在 我婆 我点 我照 我爱 我走 我转 我， 戒指 才能 打1 扫了 把钱 抖 抱走 拍门 按着 挖 掉河 接到 控里 插座 搭在
5 撑不 救护 敢动 是个 是就 有了 杆上 来, 来一 来气 果冻 桌上 桥 桥栏 桶里 桶， 梗 梯卡 梯又 棍子 楚 楼那 楼， 正在 气了 水就 水淹 水还 求救 汤圆 没反 没呼 没得 没气 没盖 没知 沫 河 河滩 泼了
5 洪水 流了 满脸 滴到 漏了 灯杆 灵通 灶 灶上 炉子 炸 点上 点赞 烟从 烧糊 烫了 烫伤 现金 班主 班的 生 甩 电缆 男孩 百分 的声 的师 的照 盗网 盘上 直响 直流 看门 眼前 着像 着刀 着墙 睡衣 知觉 短信
5 砖头 碰 离 离家 称 笔 管了 系不 累 红色 纽 纽扣 线断 罐子 翻过 老年 老汉 老院 而 联 肺复 胁 脱了 腰， 臭得 花盆 菌 落下 要钱 让 让走 话关 话里 误 负一 走一 路口 跳下 蹿 躲 车场 车底 车把
5 转了 轿厢 轿车 边， 这几 这是 迷糊 通， 道有 道里 道， 遭 那块 那是 那男 都说 配 里两 钢管 银行 锁， 锤 门窗 门说 闭 闷得 防盗 阳 阿公 需 青 面 项 颤 饮料 骗了 高， 鸡蛋 麻烦 黑的 ，七 ，三
5 ，书 ，五 ，什 ，前 ，卡 ，听 ，外 ，安 ，早 ，耳 ，里
6 ,刚 ,她 ,水 ,还 ,门 1 4 一人 一头 一步 一踩 一边 万， 上头 上打 上站 上走 上那 下不 下停 下来 不会 不晓 两 两口 个不 个味 个戴 中间 么弄 乌 书包 了压 了电 交车 交通 人快 人被 人跟 从下
6 仓库 他不 他， 伙人 伸进 位在 位说 保安 修灯 倒一 倒下 像 内 写了 几年 刚转 初 到小 到窗 到， 劈 动不 包车 化了 半小 半边 卡里 厨 去就 发了 口 口吐 叫救 吃完 吊在 含 呼呼 咱小 商场 啦 喉 嘴唇
6 嘶嘶 噎 四个 四楼 囡 园门 在他 在后 在响 在砸 在里 地址 地， 场上 址 堂的 塌了 塘 塘里 声就 声音 外 外面 天， 失 失火 她在 好， 娃娃 子下 子不 子卡 子压 孔 学的 害 小哥 小的 小车 工友 巴 开着
6 引着 影了 快叫 想吐 成一 我听 我已 我该 打死 抑 抑郁 抱 拧 拽 挨 接一 接， 撞人 放水 放炮 故 昏过 晃 有我 朝下 机充 机快 杀 来个 来把 栋， 栏杆 楼楼 楼道 欠 止不 气泄 气， 水一 水到 水壶 水库
6 求求 没关 没接 油锅 沿 泄 浑身 消防 溅 源 滑下 满楼 漏 漏， 火星 火， 炉 焦味 爱人 物业 猫眼 瓦 用， 白沫 的不 的两 的在 的往 直叫 看他 眠药 着地 租户 积水 等我 紧， 结果 给钱 老婆 肚 肩 能动
6 能帮 能来 能看 脚 花生 药片 薪 衣服 被困 西门 要生 见， 言 认识 话 话不 说在 谁认 货 货梯 货车 资料 走 赶紧 趴在 跳了 跳楼 踩 躺地 车里 还有 还没 这边 进屋 追 遍了 那种 都掉 都没 都黑 重 铁
6 链接 锁 门没 闷 陷 零下 顶 风一 马上 ，九 ，从 ，他 ，像 ，八 ，到 ，劝 ，呼 ，女 ，她 ，客 ，真 ，脑 ，路
7 ,让 14 一屋 三岁 上掉 上有 上跳 不停 不接 不清 不通 丢了 两万 两家 个小 个来 个男 中暑 也 了六 五岁 人倒 人堵 人抱 人摸 人撬 人走 人还 以为 住的 你好 佢 保证 倍 倒车 先别 公公 冒泡 冲 冲进
7 冻 别找 动静 十二 半， 卡号 卷进 压到 去找 受 同学 告牌 呛得 咬了 哒 哭得 哼 唇 啥都 喘不 喘得 嘴里 困人 围着 在天 在超 在转 坐在 埋了 大人 大口 天桥 天花 太大 夫 头疼 夹住 妇 姥 子, 子吃
7 孕妇 室友 害怕 家快 家看 密码 就不 就倒 居的 屏幕 师说 得发 快报 恶 想自 意识 憋 我 我交 我想 我打 我锁 手腕 打起 找我 把小 抓着 担架 拍到 持 掉 排水 推车 救人 晕了 有味 有点 有电 柴 欠的 款，
7 气 水坑 活着 浓烟 涨 滋滋 火苗 灰的 炮 燎 爆炸 父 环卫 电倒 白烟 的把 皮带 眼珠 着就 睁不 码 砸下 稀 筷 缝 翻出 老两 联系 胡 花板 药当 菇 蒙 蓝 蘑 蘑菇 蜇 血了 衣 见了 请问 谁来 账户 费，
7 走失 走散 越大 趴着 车的 转钱 轮子 软 边那 这会 这样 这里 那儿 郁 里头 锁在 门了 门就 门缝 马路 骨头 黄 黑了 鼠药 鼻子 ，又 ，喘 ，够 ，头 ，就 ，屋 ，火 ，肚 ，胸 ，说 ，身 ，钥
8 ! 2 3楼 O p 一哈 一根 一股 上摔 上来 下头 不来 两个 了人 了孩 了小 了门 事故 他在 他把 们了 们看 修工 儿 光 全家 八千 农药 初中 刷单 动了 劲 十楼 千 压着 友 反锁 发抖 只剩 只看 叫我 右
8 后一 吗， 吞了 听着 呼 咬得 咳 喉咙 喺 嘶 器在 在哭 声了 多血 夜班 大了 大姐 女的 姐 婆婆 子了 子被 子里 安眠 宫 小孩 就跑 尾 层， 巾 带我 帮忙 床单 开水 得不 得直 快没 怕是 恶心 感觉 我包
8 我老 截， 所里 手指 才十 才还 扣 把 把门 抢了 指 挖断 捅了 早走 有 朝 杆外 梁 棍 水涨 永 江 汽 沉 没用 泡， 洪 流 滋 滋响 父亲 爷爷 犯了 独居 璃的 留了 痛 的老 看不 看到 看见 睁 短 砍 突然
8 窗帘 站 站着 糊涂 纸条 线掉 给骗 老人 背 能开 脖 自称 表箱 西 要弄 要自 讨 证码 说没 谁去 谁看 谁能 调的 跑了 身子 转 轻 辆车 边就 这些 这回 那一 那户 那根 那里 都看 金， 钟了 钱转 银 锯 闻
8 验 骑 黑 ，动 ，同 ，按 ，比 ，灯 ，绳 ，血
9 A 一夜 下 下一 下辈 不给 个学 二楼 人接 人理 们快 任 伢 住一 俩人 再 出 别问 化气 卷 叔 只手 呆 呛 呲 咙 咽 哎 哭 唔 回不 在水 圾桶 坠 垮 够了 大腿 奶 娘 娘， 子上 宝 客服 家帮 家这 家门
9 就麻 尿病 崩 幕 年痴 快打 我好 我拿 我躲 扒 打人 抽 撞， 整 是真 更 束 校车 楼了 楼着 气没 求你 汗 没到 泼 液 溺 烟， 烧焦 烫 热水 煤 爸 珠 痴 痴呆 的手 的都 皮都 税 突 糖尿 结束 网友 胯
9 脱 药吃 见 解冻 跌 跑出 车压 车祸 过来 远 连 透 配电 里好 间， 闻到 阀 难受 面是 麻 ，四 ，好 ，床 ，敲 ，流 ，皮 ，钱
10 ,一 ,说 万 不到 不好 不行 了手 五千 人不 人啊 人要 他说 住 你们 倒地 先 再见 刚 劫 十多 南门 压住 可是 司机 吊 后头 听到 命 四 声 够不 妈 妈妈 宝宝 岁， 应 开门 想死 我开 我爸 扑 打穿 抢
10 报警 拿 捂 救命 时没 是咱 服的 本来 来越 毒了 毛巾 没影 没看 流血 溺水 火光 炸了 然气 电线 瘫 的一 直 祸 给了 缩 老伴 肿 胡话 脑 要我 要死 觉 触电 说胡 越来 轿 进我 遗书 里 门打 闯 面了
10 顶边 骗子 ，不 ，十 ，天 ，腿 ，药 ，谁
11 0 一家 一直 不回 不应 不想 二单 人抢 付 光， 出事 切 刚被 动 千， 压线 厨房 去拉 变 在地 在烧 外公 娃 孕 学没 定位 小偷 就没 屋 快来 想活 我弟 扎 掐 摔 摔下 时了 是开 是火 是血 有人 气漏
11 水破 汇 汉 液化 漏气 烧到 烧得 焦 瓶 白 砍人 紫 红了 老公 肚子 胳 胳膊 脑袋 脖子 膊 蛇咬 行了 要杀 说 谁会 身上 车撞 里了 鱼的 麻， ！ ！！ ，只 ，嘴 ，才 ，脚 ，风
12 不开 个人 事了 伊 会游 伴 倒 全是 几个 出不 出去 分钟 勒 去了 口有 后 喂 天台 天没 头 婆 底下 弟 心口 我不 我把 拿刀 救救 是烟 是那 有个 未 栽 梯了 汽油 爬上 玩笑 的时 盗 着个 糊 羊 脉 腕
12 药 药都 被抢 被水 被骗 说不 起 起来 车冲 迷 铃没 飞出 验证 黑烟 ，穿
13 上坐 下是 伙 倒了 债 关机 啊 困 在冒 天然 女 好大 对方 带电 开玩 心跳 快点 我刚 手 抡 来人 来帮 死， 水里 没出 没声 然 电， 硬 绞 肿得 臭鸡 菜场 落水 说今 车翻 还在 醉 里面 骨 高压 ，今
13 ，娃 ，楼
14 下面 不知 么办 割 吞 听见 吸 咗 咧 响 奶奶 岁 撞了 放学 正 活了 滚 炭 烧着 男的 破了 窜 紧 线， 触 边 遗 面有 顾 ，喊 ，眼
15 一个 上， 倒在 像是 冒 叫不 味 和 喝了 嘴 在往 地上 打了 晕 楼窗 没上 浓 煤气 照顾 燃了 生， 男 胸口 走丢 趴 进 ，手
16 一辆 人 味道 呼吸 埋 天黑 太太 她 好多 帮帮 打我 捅 救 救我 有烟 点着 穿 站不 羊水 自杀 说要 贼 身 躺 ，快 ，脸 ，门
17 ,我 一万 掉进 烧 烧起 爷 眼 翻 腿 起火 追尾 都是 ，人
18 下去 了 他 喊 好像 摸 漏电 火了 着 绳子 被电 ，越
19 不住 冒烟 咬 咯， 往 气管 疼得 要跳 让我 说去 ，怎 ，请
20 人了 今晚 刀 在 学生 心脏 快 撞 有火 脸 越 阿
21 不醒 叫 火 烟 燃 砸 踹
22 吃了 孩 点了 老太
23 吐 咯
24 冒火 胸
25 喘 昏 真的
26 撬 过去
27 气味 着了
30 血
33 没回
"""
CONSTANT = -70
LEDGER = """
eNqsvWmT7DhyIEgAPCIiM99R1dWHtBqNtNqZ/Tpf9/9/XbP5tGZr0tiYVqOzu473XmZGBEnANyNIAnCHOwBmdcjU9TKCxOHwG340zfpxjW7a9d9T09j1nw
/rf3XXQOM/h4Z+Oof+9M/qJvPB7zQq+veHt///fHviUXjXCKMkE75t5swsbPk8NiOZdPlY4fnMRuiTStGn7k8M6dvPZO/NfF/3MiC0yZYP3R3i3EImuv9l
uj63+DaaFOQT6RkQt2hh1kGAnemXJ4f11xd6WLO8ooFiRkMPRkKrTvj+xJ0je7ZvWx6TLw/JS7Y5SqgBG9oFADW9TZ+bO+Y9SxGQfno/tsrj5D+ntHFuKq
Cgwg8QPWIRzXm8twlOKPxgloDA/8cv7eg4UrfrHIag7VOyR9X86s93PCtZjwu2HX26/zWJu4TsagQMbo1Mgfp28AhLlMBRruVNAl6MxfsMf47FkZSMsQPd
A6Sgem1aZnWaEvTbKWtDJjriVUxZ2rEb9qhlV23zX+O1TakwUfb253MMr7fDH3OwhG3FfU7QbQ8ItDEGqOn2LqQwsHUjbdTJp5SKAFeWbW7GjIBOAsyswP
2heKS+AyFHsXoX4bryAxZLrlgaQQnDc5/P/uTXNasN5G7lh9/8gakC4HVW9BWJGjbCAHQGl8xEHXOCjpJiAFubAxIsLNuKO+jyezjoMNBUIbRtUCdmtK35
NcLhGoGkGWRyzAt6+27kFI91OjNxyzSH2pN98WvoWIzQiZYrEYC+EtYC5BBuQ/3LXcsZhUHQZGC89Iu0OAh7afF7xzpN+kAe+M2dbEyKYjpm+5fckM+JuW
CihUyLicEy33kh4AgUWsXbBVGNzn66RkP8qnMMwDuRuVlRHSUM0CGZViW+PaB+2iBrwmA3QP471jUiYWtUNb8EidtPebY2hdOGZHzA3E8tQHTJYlR6UJLE
mNnfQT5xqLMWZ2lie1uezq3JNJwGnhiXMBDtq1puQvbsFAeJVZXazqTLGHZwLgJI0xlcGVWAwLbHCOMJCrzG6I3Lq4wF4NmHRpr8MFYY0ixH7xMrHp3O/I
05FJGMTjnMwspxjTl0VRlppGOT4rBOzR2x0TkrBGSxp8hckoRvXsP56+3YdGSQ1elREgmZZJhLA32GDNw23Eo+Ln5qDhOZ5awP6y/qtrDFYTQjnd6Q8z0y
eH69b8rtYegF/UlTmAgq3mYtOI+5VzJkmyPazd0W5JfCa9Ccz6UtcVWI/2lZWgBxCC1gfTXfrDM8FuZ4Jw8TsQJ9rRzcVnynieYAd7UXPm5gP1b5vmrMLs
eDlfgEXXG2FQow8k90Dylw3zDCHuaNp99P6WPE4184MAGleLOicrtatrEGxlLO8AujZ5Y0q87vb4f1JnBnzJMsx8iuzEtT9jyP0YJUTrHwJrPlcF2lmnZZ
96Ena/2QXRuxHtuwjp5EyoGIr2/sppsiYUFW/bLHRbZ+YRZc62PAjuvo47J2QIY3ZBiyETnIlV+OY0yVS2QQzHnGpBPmdlzXMDdVB2hl1qG6nOgJZ2khwy
T9o7baWYFOC+o4matkgcvL5zqeuSIWCPhjRPxlfDU1KqbXhxA+GJZLQeLIgOgtotRC7Bi0rrgq7B40RUN2vVQcGsp5tajKqNojsNEoKTL2ehUjwiE5gniX
BYBdlz3CnTcOgMhXMSfb8Rt1PDa0wopsFQteH1Sp7nvXSLvY74LI47Yad2dT/R4AtDesNOm+HsMGId0SsDeYb4jXIdMKQe2+1zkA7Yk8M0owKW1HJ8IQwj
fXQAeuSb1fPVTzkm3l3eN9RSricppDKKjSId0d1tsrgLc14c1b/150wdFm2NLMwO8iiVOAY465ubc/g4H47L+tUc7NLmUX33GdxfM/svLs0916E2Z4idfk
0FZdXiGc/MpH4Dej7z/SH25s/rX63uRye94h+HfxJt16qNAkXt37l7MM+ImcqwonbHv+zCbh+JTk87CRfyaPClDJmg1hs5bR/f8n9ufQhapVxLWa5fyHMs
XPEgFH6HRzR99melHhTDDiUrXFAQPajpEup+QrDe+4VR8rJKMJU32IwaRjRYEc3y+cHF6/+hChpyFkO5u3YR4yh6+LLhUtAa9a+DlZwrgWOZUSMppiRpXg
8w/MgqmzOXpJXbevlGccEyMwQsTIX4chVKWzwNV5U7plDFXPo9ehe6oU6Txxq6z/b1nLkFMAXMn19uPdnWHJrsGk9tybGeTyVLELu6z3LpVYv8vKHEvsZ3
CJT06wzE68b6oPyAupIgp5AwedhFeA3GWH3q0qNIE8xHj3MvDW7RUP95z32rU8Mfgz0uk2kk3fggk+s2zfovNuVxo6VXgsG44TVdk1Z/wFoG33AvHHescz
2riOFo8VJksPcM4tdryvhNrLB8WpPaqJXPMDNbc9NmR0TCgbFM9Yg3JIVKGhwfK0qxomCmGvCSowh/MG4k5iHVAyNFzzno+jTgIEQEXmTh1/Q0Kx4R04m7
wmSATV5VHiES8SLGFjka58ACg68Ir0PhV9exeOrSAmoGjbA2F0fRXjXC7072CM7gbfZMFYPDU04WWleOMiem9jwzIWPq4KM1yGn/J2Z/I5J4eqigY/y1um
5HsIs0MS+Ogyfuw6a/Wc16JYeoSUPVGx6v8+l28pYiJcdRgQDgxiOQcrXAzhImN8pMv9+uQaPafC4jvBmJszkHNITuY9JBNhJ6eCO+XNPFbs4ZmMQd/Ydp
ODKn0V3UOZOudG6bAAB5DamqFgFdcuS1SmKEjEzzW/syd0nkp8I17xsaAya1HZC/GOKiIn4ATe5B+C96jXP6ZPKQ4ANqYxbls2VbEXEK3OeOVKkgD/MpX0
CIXEy2+i/UKy9/FteSqdrmzQzBxK+LiD4iBXasorTMeTYE9CR04jeKAhXdBHXjdLTkPXCaOcfYDZq85wFfx76xUGUKyhwSHv4cTs44ERORCcANRV3zefID
7FkVJ7b+pYxHPhMZUCSkUTu8IrPrRx4oQorPwSvhq/4P+bPwPA+mrsSp1tl96sxBGtiLJNGy98TvbI+VxGRBAbQrfa0cW9bRNECXHXxzSHGXucfh8LcnNa
dkedcpFrsvmlOVFbW9k30uk3NL9iyDtCBBfe5VbHaH7FB/C5W2KcC86GSKnUFSLzUlIT+cPqv183rFJWM2U06Jqjd4cbkieHPOfDaeLPJ9N8ZaMvYwy+RF
ynOzTIaUytty0RkQbf9C6nZxOZMu9Jq+EDf7/SB9TiPVuj/OY18Hv1SECzJ+ZMe4RQYesmFoHAS8nh7Xxaflsuv7s5g3dWxEr3LleAZvxm1ZQ4RIhXoPGW
eodyn7H5U9Y4UxEqdRnkz3oaZwdDgWo+LEvY9I4yZDusRNf4O4cwdpvlpoccR7qKvDb2EClm8rkKYJCuCGR8a8kvXc50Hot4q0jMhHADv133tJvMa9MdGb
RRl3qZFMEyZ7B9YHHiFeORsvFUUMXZ3C7PxJQa/Tb11kWD3FfyrZaqR7vLR5LVkWudjx6Bu/Vk2iimZuHa6mdoUJRnRsk3zUljbH1FytIeTQtuy7hGOnoc
WXAVGRhzrIr1FFW5p24nOJ4lVmglhctcsY1U7S9g+e1lQ7VWHIG579bCb+N6/8/sd8bwMpyUw+hm+G16UyWDf4FBDN43dwu6T9jbHL/a0aVPySFXpiilF+
FC8u7gMtbAKU954E2m++dL3p7H+GQvd2cg+nZbyk/r8ibsx9NJRIGW5JOq4zJ90ySJ0Ynxg0JS72rltIevaip2TYK4Q5Nea4WLOLv5WOc6ba9gNd1fPcqk
O626wz2TZrynswkBh+esanQIG9kddwJxGlubcyygtxTCQ7sYqOYe7jaBFLp+d6S3ddZTX8XScKDGWCca5tyBQZXAmzl1ZqUjPoypHGFmEzz7D7GOALPP1c
Oha/1nhihzC8C/YcXQ8nplmvp1UnShasCWuM3LL0UdqrahVt5LDT53tQSqs+RAnLvwxqcGou86QYc4VSkE5YDDPAU8RzjwTHDisqV5xBt1OUKaauim9IRr
3N4Ir7lehSo++fc+1U8zAzyiuwqPYDU5ZVtcyCiubs6gtlvYgmrSKI3onyER4vt1gTSdtY/HM82Eqk443jGTA5v2//PhjjH/L7Y2RPrSJddO8fO6952Rd5
3s+BgEaRp8AhGGXx4ifUg5GR+qP/0y8Jna/+tN0NcKDqaK2ocSBvGhRBM7Nr3IWdw2OoMDE6eiKKF+iSBD51jltpknW1NQsbYSACyE9A5LXbb0V0f9cnVt
CCIMeS1xLrslUwLY7J2+QCPRt93I71nRs1OEiUVXhAptwshxgHPGTvFB6dV1iK6s6+siam6+nFdQDV4OZJFT+p6yiQmrqQ3or2aR07wmmzqJcWvvkzrhJV
fwt2gaELvqFO36UxF/L15denscNoXkWTGqjQ91cD6NlDFD/q/m13xsws2uycWZFKn9IvBF6wnE4BybrwzNQ8YSqIk+FCENLClAzjZvGGQ1pdmuDbp+UUZe
F8XJQ71Hr01FrryqVj5j1dTfz8yrcmfrVIA7QheYuVv+fy6QnlxusGdt1ztleoPTEg8XimWkU58py20n9sxi1cP//SdxhSfGRu8aWQxFWHOebxfoWS5dGY
Px+6LdMhckYAptWOMB35aZt0Q4OjglDyoE28vE0zrC2EmXxC7767/K7G/LGx/w5POCVlFVhSW86MSsK7AMPsYeh9dtCNnv0dPzZEucgEOeWB2fABIDUJ3j
7w50iHbjnZsr9tWfGVvpTnE+mc4zD53yuzZgBn/9GhdkjCF5yCg0GLvCeOBYpvVE59XSSbW4gAgfG8RZfVwRm6NrWivJyaP0MijMaZiClfvKCzWI0R3ulb
GBfRkqpHKPoaHYt4wg/MDTFQibgXthb9ZscQxi3F+eui6eufd+NdHBc+Znxyj31C4UuBVvfAggyKkTP3viggX1phsVO53zRSrGZJxlEU3Yfhv+MgKhIMd1
yc1nCOuBrLdWUyEAaBy1Q/c77Hd7uLIdWG82p6Y4XfNLhjbkcotqYqn0pSlnCxdpG5jDc8Lz+u4PhJ2QsdxkSrCsMk7VqSlWYVK4vpahiDxV1bFLP8dUvw
ni5mPDFmLMb0zLG/EySBU48vE9ePqbShfZ9U5PXJZe+bKNrwLkGEj87/Ia71WAoujSNsG7Ucl68MnDZ6CC3OasF4jYyFFmuKLGS/TZbt3vjWp+iVe3PvE9
5WmQp8y3LwfuMRT9DjupknO6WunJt9Gv27MWy5Q2dvVN0qXAYomN2aKg0kqfQfjNRI8dE8ZshAHnp2ZvQW5graYr+rMq9KNfUFNlZdqeIJJ3eMI7igP3MT
6Q9/h+JfZtv/0YA8G0HKig+anIX9PqOW8gsZ2vrlGHJ3G6YZfTezLA6zeLYM54j+6fh3XgeRl+ef4Dv8pZsH81jfN5KqDMkh/qUjN6/aKr06Rd0+5AE517
rK1FT4uME7A5jHiOD82xM+X8Qkl8qC4w7ZLFyEMz1AeHCkrV88opdBYr08DLE39QVeXVQnFvenRr2XZH84K2eniAGwZBymNcvB6o5589gmNkCx0kMgvsqq
sYH+sE3batE3lgqCGUIh6ckS0/E4z6lIytvCJKUWlGo0uXO6HeoW7yLO57qlz7YLkPNbIAeU6RT9bXPlLJ9LD82yTIAh7XPjFTv5IHbZScqLM23Iz++cDw
Jp07QlyM1wgrG3x27Bw374KcgQUljuMyjImUJy1dN0NZhylFwm52kx/Y7htQMXunfWjkDdh0/9mEY7yGgGa/I0/nCz1+EI9qYXhqo0PIuHBZBnRmB6YpJ4
7nPmtsuFSqAbDPJAghEkmJJv9a7+LLQnxfTHMra6hXYXU1n8rHQcC5rbAfJlebHJZdqN9mINAl3wCz40+MPHMyRdj197jvXasgPjiTDqiIoM6RnFuxYNpK
IUoYLQWLsaV8mZg5l9MmFenogfxK3zj9Lnb/Qx3G3VVJ3o3ySq30SJTdH59tFU0Ehm7yRtnYFLOWSVUzoIeN8mD2UfLKgGIda2Bly3IFolj9OW6ppmXdeO
Z5Xg6cks+iF3W0YnEY0cOAv790TY2t+CrYOonycPLDpyHhBz0VbXGTLhTdDvdFFaNdoRq1srwd3MjmaW3OkrXe54/R3C7iDmKdr7apDLcjhzFIDri4jvM1
jzTRkO0t2uHtjIa0zY3FaLwcwbS3mtMYJR6K+mJyqacIAYEoh0XEiJiwRmp8yRb2cH1uSFGudKnX6NtTRqB2HFcfcKcQm7lRjmtkL6FiXQzFv4vf+Yh20f
pV2nRkKJpq92Iq7kPBAVDrKEvZlIrOO8pTmq8MGTwDxOXaZ6oKq5wKjlMhXYFh8nqAbuRU8cBeZwE/LcGHPDeaEYhfGc/MyBwEXG/zdN4X4RjFismlEcXN
2mVr4CoUcX9fa5xBma2PzJreVz+O/xxIrwtGyzoQNmUza+7wOMufR7/oFYlv/VcOjZkX2ykugIaKySq6WbnKy19Knk8SXpvNTgy6ZFs+nK5L0moo+3UZDZ
a32VzRVei/HDluP9+ucpXkBhiySOdKVh1tfuRiuCqBVlb1MqmN+8NtpPslakmzO0aGzyoR6uLPPWt8igD7kVE9Mp5n4+rI1dXyd26NVx/V1zeVHZ3MDiFz
yCFyJ712LJTg3WM0GGbFKKiS204/JtCEGnC2OVsxN0Qb/dwFeyLHBxipCasi/Kd4+1uMgnMqk0CU0UAGUuprycY8CQfRrbzAVUrygaPg1+hLF3svE3V4Dy
oEfjWPi2VAXG9IHFT6ELfzE/ovmCoFDVZCMTVKUNFY0SrLVxTH5jKad0rMpbC/7fMPTezVTFs5C7kp/lTilEK5JuKH8GSb01HeJL9mZVMM6ThAgkugdE3Z
5AGVsmIoMU8o6bu0L55L+Jxr2HZaOFJz4r1paodmCIxjqb9Lyi6PdDsa+G0W1pyxwhnat5nRIDCvZUH8nuvT7nSsG/frIZzLaRBp4vreYDQOl6KT/7Iszj
K2RJvsb2OD+pvF7kl95wtRTz6Z4Z5j/rC6WlTCW1wTGeZTCd30nrvMzo88EyS8BN+AId4sh4/bJKcxZ3FiEnnqUl7uWOV5pd+mCP+IVgCCNTRJ/B0W1dUL
BIfkCqm0qHaJ1Looyv9OKQY8y0gV6le0A8qvL4z0PyrO9K7bwIk/WUvEZ+eHFxncfZzv15W4leXQ+BSoZPvFkiA/CG7BMKbiB0XxFnMtPhMH21bJ41sWsV
VJoLB+cL9hpWsLGMQ+GX4yJnkg63I7kXmpWb+SN98cRYlrCVUnXXLzCd5LFDfrPZRMjglC7rjOoFXrsiLMn4VqGBsV4+HNIH42BXVRL+GirzUn6FVM9Zwj
Lg+MpwjZIOqG4fitPe0Vqy6v6C+fZ+VYpcHUius1DYTBQEvbGaVd9kZJtBiW8tYujk6gzZ7PJyuRcWI/tDU4S5UGyjhmZAuvC/AabAjsQpAcKo1NqPwR58
2A5JpVmPNMaVKloDNlC2FyYShxcwBb1iZ8bzp7KrptCA62keYkgWvck6rBhNF3RM2yBWrjUWoWvtKsxtZzZ31NB3hYciJgbrKGwqrDL9VTnmRZGQtdte7I
Q+T1kXV/GdaXWeXxGCvx3+W53pyY4pEqukZp6OjF/6Cw5CI8Vb3PBgwRrpR1uSruDW4FrJasOlDpe9vm9Rxdg7tGCmfs4122tBN0WeVbWxdc/cE/ZxiVku
RRxae2ZlvLJilJ41nRgr6iv9bhXpkEg7/AoFFzA31AFCU3KI9oR+1g+OIF8tBYWQl/EZiczs0csedvN7XSByRf/No1UTxXDtAimsM8QO8QbS9rfdtK06js
/XiswSnVaEELbxN5FlN9vMYVdq2vj/tbNGgPBU1LJx6CEl+8x0m2GUCpkpG1LYD2d9c1PgDhlFT6m627h30zoWjvqhXFdObEzR1+xSWOS295xa/+noBZG9
/xwgslZQQrzaWPf89Az3eT2DjIEoVi79QUnD8pNV009t5MLDg2xbStdG0Ca6mP0kEghH2sriy+jSxGHcUdY/rSgqWSNsAT2wzTCq83MlpvTj9I6YDwLi2d
4YBLpP0h8+YgD/+aMUwCDgGT6fpPl+aExvpInZK2YcNMic6hCfO/vaJlbdeIbkUXP/L2/we+Ok1FlR6HANXywbJr93mdPaPxhuDVjnocUC4YSH2FjtN66o
Ge1ZZ+G3crLMZ6tulBQGB06n50lS7Hh2qPQ8ma7aHiXCHyufIFjeaWZ9HHWt/ImmvPJLU+Ev6hBTCdWZQgWNMvVmCrqhQV11iGjP1bY9HBIyHqiL4+YF88
uuHYo6o7rDfbWv/UIb3va0nqyriqk6bOhrwhDM73VFVF6v5aGP0isV61BGFtMbvY3Wow/O3OWpi2WZonQa0I2eBVtJGgGCZ1b6L5L/vWe8kGi/EC8t2ReI
mfdEY7mWLuRu0gh/pDbNrlud9+D30t5tjz2FetJ9eGeU1yOyY82iWuD5nOaAFH705cXru5dJ3NCZaln4QNc2h5RivdwTCfbq3eexspA6vOcaNtyVRRNqb2
ScSwuut+d69CQfEIdll+aF71Hh+D6LyBHepekRplJQd84hUUnlYCNkG6Tc2pZYCSjbs4HdBK+8YlCqzGDBTkFYjnoPN6Vxy03K3/q9lKlW1BXALDC3Fw72
PcThaDa1GJbmUsFEaOL96PpARk6YKXaI9+m/Ltvkkv0KDJRFrPNX4FzsCYm/Q+JzmoCuY+0320eQJK4oXYKC428HArMDKGpc1B1rHwdCbZnsrrQkbz3D/t
axZ39UvMIS1L5kYouqexuj0KCuI6csfxKhV7HJ6brQ7wOuXh3jDBpgtACS0my8q2OBwmI7RKE1AJLJPmk95UOkkcamMra31nXeDdB08hJuFAA90kSl/krq
R0nbhZzBHLb3MOQq/fp0EVHu5qJaESlJIhTYbmhfIpQc9/JYNbjuWje5GI/PRaqOuEnD0jImLNEYKKuQOlBMX37itfQbSC5ZB3GlBnLDe3diyuRG2bnrlM
nC20YM6JjzPDVixr5eK+B68ItEuFacvSgOicqfE86ADAzUK9du+pFujyMqVgOtmNSg74SKeMw2Nben+h9dLjC4UXP9oFt3Y1kiAAYV+rw5m0L/SRnknzPN
1sZfQ2p4nZ7cwsWXoZK/cNpMdAW7dluEvBiWTeuxYV00pUhgA4aow8SCZ4bYz1hy50PVMs9XdsjjmU/YAZ0LkU03pGh8ih+JmO2eb8Z92VfrtloPirxZ8R
K8QE6u3uyXAL4wqAQI1pp3mQOelyhIPLEwQ5IN14H/CP6p0+DCvOwkdpkMwiScMytin4gP2Z7++JONWSdO7W7+2bKc8dBMqmzdQNOsFdBRg6xiVITSZ+Uz
bp9aH2+B401wcNCuTes8v5bn3eVU0MfGEdci92roJi+aEZ71EVcU3zX8Buj2knM1G2hxqEtxQuECxg4cCpsXkaL3ymuKDbUOEOqQ2AGWRBozHQDdoHU8H1
M9nXrdYoRqkBewhuKXy333+hsJ9FVE8agdWk2ZhUPYCOQ3W+lryPQPdJXaFjTLxCNXJo2u/BTC6++d4byIZSErdn/hjodVbAc8kPIhZMq+F++8d6RXddZ9
0RYrWo98M0k1j/NqHSFttwW3nXtyPo+1U/vgaMQPKfZfj57gvdpjRkscGrZHZJH8J+Ns6qcRk+lggrVemkzclIl2fNM3IcRmOZLMtla9N9ZbmjI4fpnTpK
2IPeXj81GQH25/vYGgVf2azW7C8WNGR8nGl5CJdLqfvC7nimHGNgb4FWA/+zpx9IpAS5C3jdwVoCHl5cXmC7POb3giq9iGT8fb5/5+MWc6LZaEUmHuOFAQ
fXFyXnscZOBW/jKdlrK+BXhzmS/hfqhxwidbwPQ6tKDQVE233Bt7mJc4Kh8a2s2Kts3BRM56Y3T/KvOMALHdGH3XSsOY0o21Vw2msLg7jNllHFIFmUzquw
/Ibsol8NTbBiVRz6SR1E7KpVugEobLLlrrVgr8vlXY9vV2pX9BfLSYbv1VSezsoKpz/xE65v0iF+qoIt5OLXVEEbVxVpfXET1CH8m7lHqMoU0oD8l6kl4d
g1kYR2zLlIW8DNKwBpV1pb5QcK5enirIBMMcAkFFSF/nvrWd3qwnYVZPzlTnKHDFEqjjRrnL93pjU/IFDzTvRPjBIKoshpN3jqTclyqfMwOC+2Zhbc1Gk0
3UYTJmpm4srk2rJ4r0r2U4ndLrnwdrdTYPXdzUEbIL3gN8fbTqtZ8QoA8PCAZFtPSF4uvWpdkupkc2CV2ce2rvhQrULV1+7GXoD9CXWBXW4lgc495EqsqQ
ZdY67M0aVObfnY/PYfQvCQi4CgQoRRk2bbQ1KGp846RtLrHCuVL82v+WjC7b7LAA9orddiDcOomqeSzYltpDbbgzPfcP6x2uF19OSssRpCOtzZtUixqWID
Ava8cN8GKnZnb0oRJOV9WZqA7StzBnYqmdJjvKDfe+LBbRjftnrUBd+T7x2gqZj+L2+4qZt8E4suotoX7Ds7x2nx7jXMfiTw7G6JRWyVQFijGUdinrucqh
pzxEvsb7RbMGKTcW3tu2rDkTSu0lAsYJzihMynrNIOgWOFE9556fGU2eJU1qgQ4MxEYHCO9qQZd5K7qQvIJzzkrSDfZXQtM2ZJRBD/8pTwLOaxhx1WxbEe
TewWj3rbs/bFjZkqpAOMvMdtVZRMe39eOBSMOFOXrvTeWNlCUa/Z7esy3B1vUJJpCtsxOgQtITdQK2Bmq8pB3Pg3WfhhVbYP4wpSyNBxRuO+KyuH/XzCb6
Vb3lUM3cxlT1PUe7TLWa3splpOZGO/7Ete2VWCTB4Be80u7LMW/fcj4lazIOt0JCNZjDiwokBH5MmBuk938zMcWLod8MQfUy+eOxAVpo9AHl3krj1qFiw4
sgaQb5Io593UOW4U5cyafj/b9UtXtHJMpUEdPdKL69H8KqFk4gHFaNu4IVlUxtfrvDanGZtFlmeTL03vN/UP62C2woflhRnS0EgBDxQfPqfEc5dzbcxJmQ
Nv0/VTJnXy65q9ZLlV/LH0TRLvbktgMpJhLqdbd/HWgY1LarKGP8aIBzYSw0CGOoTJPlc7DPfUuUKZSkoAD1T4BDoBqkpc0uqbUrndTAWdDrLul7lRwhUF
ZDlTQyoMoKdm1tC0OTR85FYPS3zrIDPP9po5Ur7huBJcJYtvnLkZuXJeNVFR6Lx30JbtjuznkNg5od5J1jWsI+az1kneakYxgX2PMbB+Fw1iGY9UClOd7S
Gqm3J9Jp+gwfo13nQS4FwWirPTo23hdBIVMso+kaRil5eJnI8orut3bog39Xf1B81P/U2SFNvjc1LtA3DUTFc3E7MtWGTNBpljVklZBlWuYk/NdpO0nskS
cNNrCX8VsWnbKtLeVmeigNNimfucR1hQrR3HXa+SVvIkrUHvYg5j4INmMzPSinZjWRSnJWnH1P0FwZPqkncN2QLtK9rLOu/d5Qv8/rIAojWuNjNruFBmuc
+w8yhuajSY2NUT2cBTJLZMSihQcjPrEm3GJXqStkdj1biwqFouoyq4Oy82ecsEYmHoszHLN1xsyK9qlrJdSjKRVHvT6kCC37hyzLAteql12azrLU9/JCTA
tK9MriM0C1ITcxHIETApkvfInMI3U1LCEo0z5l+dk5TEHE/ptgxyvdJTAA4Qe3CKGfxWEhxCI5fM2qEchs34r+L8XWBq3PGCoGTnsnH8fcmAsdVmNDQlC8
pyejtExfnb4NZh13TNyC9T5vibWvcHDMeYgF0vmS+Vruly7O8SX2lxbSmrnGC5uIaP+1MMpdmSyNMUdhtrgApGekmx9Zoh9XWJj0v2m8HUMAgYBAybg3pg
z+cCHu9q4xErk9/Lzz3UCPSx4TILYrG3aJO3zBwz8dtTJQ8a8cvNK/7MJZaocQlM3Yh2H3LxYvXwQx0rUmUnSdzJBoUNNRdaJ0xzIU5SJeYdCfv3yaPWIB
Mylc94k8NJ3p3iObBBwF2vHG+/d0pYp2oYBzs4if1p/58+xsnYaXcAKbWrx11joVqhTg0MJ+F8m7FHRoG7zxlJeAPa9Rvl2du7ruRnyH1mtoOMTdbB0OVX
hiCiqGwncsM4EYnmcWy26r2WDGrkLVQieqxFefVnDBXfQjae8lQ4F0wnr7+qLK8rmrh5pjlynJAO0HFnZU2IkFFVLq5hi6ngy6veqiOMWT75da8dBc1Wbf
NbTons6fG9MrCrZQZcu81lhpGKzUt0vi+JcO1x2khYEG2nCRuBMD71Luq4JGQEl91WOCVzLvVZLKnWOaSlPkcY9wzTeXbZidh/Xa4zOio8nv1mOoaapxhc
qOvpzEm8KwIBpMIrsh1dUYdCrF1hIr/Kemm8tXWdD6nU9OVKl4zILvzuS66UDABTwgcrSMOtuQRU4YwlYf6hrpK1rD3O18H6/j7leEPrjItGMzqCIbKlTY
wPcxOtwAljzLAcZ2fJ5KNLip1NwhxYY3K7dtIoaUuhiYL2D1LCUZuxUINbaY/Gef/fT5w+N3ISUmVwhJ14aM6CbDvaGifA2eO5Wo5rM55bWdWHgjEAbH/d
FZgjXoTjR7QlLV7cUkdg3DWi2EoTAeV1fEG44GJ1Mzmzn2ukRjKz3WtaqQoPhsqd10hzg742aVVi5ur0SVINgXU9YkzCdRiHaFip09CBnW0J7atNzFa5w2
H5vaUvm6rhpzqfEYdoEwtUfOs4sEqMR3J02aiK6rITCW7cvhz5nXf72KDGKsCVoENCt2Tw1/jrVSIuFvZyQ/03eJqZM65SB0+XP50pPZCRWaJiUYjyv3OD
DfCiRUH+/sN7bbZMXRDqq/a//4+G5nN+o/y/vXUSp06P9FCDJNfsz8mhn7GGn6xY8bLh3pLXR1qojPGaJ3vFGbSu3sf4kjZ9nTyBqRoESI2sFliOcijKyh
/x0a7tlR/SXVdesszLTyZv7fQYrBCjtCl4F35MC+22+WOsDy7HsWQjfV2nJDOzTJ7YcZ002zkZ0OUsxHk71LZJiy8NeXZFxzO+pWyOCIDFX7MTrPXWNo5q
icGYzqZ+jI8mauFkswq7a34hKjWbqVvhbf93DkRu8xvWduMs2zoPXPH729Fd3uFt6MjWFPJMqkTHSQb/FlagZTA/sxW04ngByOOCTYQEWs8hjQrY9zlynr
j4xk9jpHMdVjP0Pr5YQAYoYITNXyg7X2XN1aEUQLOvQOOndJtEvXMDB4SJYSxTjn3EmPdaDUcQdzsJQM/X85wS7VlUv6C0PM2N2NQznM+LvNzKZbFg0Vvt
ZBcoMakIk2Y7klD73hNVx0HnUwlfXXgXVDypljHfLVzHjVUmUdEdc27KhdvWr/s5QUKLbJehow3i+W3/29/Rn2zDcok45+UJHXufco5jwxxaJPgzHTej/m
dzBcyY91WTH6CsXYX+jRcewaOIWUAgytSgV4x6zNDmDFlVyPiFmxolpuW5KWTYvg7eo5lXydV7UJ0b0KTIPvgnK64qUvRGrhSYi6869p+Q80ak7hu3C8fW
yoUTC37NvXrNcfLc58o4ymwdFfQPNR664qzolA9l1fEO+d9WadjMADrDW9J3R5LR9MoyyjZxeUDSzWyvNheVhN108iVu8YqEHfgKe4zC1he0tpZfmA4mQA
BMu98ggjoL6SOaVt+x3kiKnTiXSk8RaU66kB/s8ybnnXtSxsgknUZzD1TJmvnCMG4XzhwagYBgA7oUzAPY5qPVvBrai6Kac+drl8xbLaJrhVXxjgRfxqtr
0m40Bj1s43k+QptfTWh8Z6stfsYtBzZ6rktstWW6noxx4lpxJKVGr1Js3pL8PFUg97xdDp0KBlcqBivSmZpS4iefRaqY4R1lebrgJMienF21+l5geYMwxy
hpq7GBK1zd/RdmOWiTH3gz63OGVQV064Tu5Yo3CGtoEVik+RqvluEHLSY5EU2SwhmHBntM1LFyqU/EtbPXaUrVceUSYyde4lTj+bo0sbwi9R+Osv8jntPg
w56JExPIRlVg0AfUnwGy/hRXoPtoTW3Uon7C3pD4smt9+jv/9kQ3xARnOEaPgJJwuLLHAOud8XJ30+dErI7/0VJSh0T8vTD0O+3JpwbinrCUTSnWl2NlhA
bWJDhT2BybYiOlPLfxisckbStl9T/gciO3Vk/rTS/bXGttgwW8u1g4xuTiSGE+Rd6as2aPpZrNLCMa9/kgMbrTArdTtJqZp7qeFTSdRKJvX7Rb3D09mX4f
H7y3kJkiFwYSV/8ULcaKsr3SqW2bqKrOVuBhXGf8XPBjjA77RmzDOP3Q4f+2TU7EiPR55zsVtYaI74UJRutZ7XmLIOMKf2pWddx+meJhHIbznNPJppKlRc
PleohZNhfiIo84UNLa6patt25bDrHfnXqfilmJ2FEAgJbQnlP8XlMUi4gyciWLza0vMnBIrZWqW897TkQbbdukLXpbwuS6lXNtAZajqAm4uuIqNYVkoOL8
WGJ5sNxrbmXnHyOkmkQTVGXvpVqeP7tftll/z7oxFrb9jKJE+uY082ApIKYFxjah5Waui7wVcigZyJuIIeuKlfClTb6RKeIBzCNawBOai8OKWTgKxZsbR2
nVoDNYZkVHApfYebIk5IJ1p74swfhx3P2FMgN0Q6K2vy852jnEVQuT56zA9xwrCIV7n3C3ckHoe337vzETZ+IkxGqL9leuSUWk7QZdfslrmkviEum/i5E3
N8f+DnCdcTiestpiakAY74vcoP5a0Fwkwrpy/K4jss3XQmih5GBbeU75FlmrCFSQ7I9tDsdBR7M+sN3O/29C+DqZfkJfHdh1zAI2RnbYx2pPoalya97Oyp
UNfIkhuZKfkKlHNSNzVgiu1XlCbD2WzYkpGAZYXIh6iHpRDR4yY34uJYt1oe7tDxTOTmetr7yCzfvzOu5+7rEwQ3IHGvdmU3vOfo4TS8JkLRs8pSKENddQ
MgF4QHcZXE7weaDvmAZ5xpP3D1ndzZHmy1ghWA0wHU7FCkTmtljPVbebJTb8KjirGqeiEE6TCgbms/bqnUVhrGOJ02UVK3vMIJ+oWo0xgEFYb9XF8t2BMu
eU6TZHUQYoLs5r2F+EKIsL5Wvq5tB+yTDTq5UmulhfXXX/Z04NqLvj0Yy35QdmdxCK/LmcrfE9PtOp1kk3NHs+39P3Ldb7Wt6hsCo8P3IybFfiZAyeM5ZG
Rtu2QkHmjudtyY7i/CvlZnScA1IqbbVjNG/erNU/hT6FEG9DMf24Vx/AqThlZcObSR4ikiKPAZflTvBRGRdX5Qfg4nd8kS8lqrn8aqel/ZpLfRUth6r3xj
COdb6d0xw0JVovDW5BH8m7axYjWWXApcjJOF+2yyxXwIHXIosNJ3HYwtohq58tKopu1PE/bU0ZRWtKsoLsTm2UaUrxgMe5GTx3L1aL8x2/5AL0SPWLlx0R
4cl9X0sUedb4FHuxBGLrBUA2uwX3z3nuqtfWTSquR+kFxWfEiNdtfptDB9Dk2EA4zx8SaF9EcyVRyrf8cs15ufu8QnkDt6F1GiBenfELcHVYWqEslUUtAS
FDIcPMNl1uheH4qHwny1VUxPzeMunMgxIHVRXCR0xDy+O3DVtrClKnBzm9p/hKoaEW3+1KNOleZjmqmXjZB4Pg2mEpTlE9wnK/uhLbYhCdirgDbyg9iEzl
sfY6bFymJ/ezE4GdYs8ytpxMcvwq61fjepoBB6d8066b+ni8+93GBJ4tY4Jcy/Dgj+m2DOvK/m9dVqt64gxRaMAeq3nLOkw8lsoodv5utL9mpOQKCVtwJD
W0l7ONAAzYfl66pZBuxy5sI1rClWiJYgd4UALtrI7WTxjmNXkykhwfoutgqH77CIV5x/jHr4jv8NW+X3IzQqVTidMoz8MkmdD49tWwnGm+A3sqdvZyf7g3
Xnro6ju+zXkfAWxZwmrzeaRbOHN4jld6kX4g8YqKmj++Bv4TUvK8MqlF0s+Uhm6LeoQroTS8RyeJknjnpG4lCGbZMyu9Jpmeip70UwQHI2CEH77ftcMU7v
uD+sfmN9esZrXDvu9RW6JOIr5ZVDNNdheofzwpzWoJRxgwZj81a0Osa4IcOu2pLnb4WwKuTI4TqfidWebEa6Jsy3oeDqI1eLrvNaQNnAmujDzN/+oP3lyE
KiH76SU+64pS8ct4WwGf2LXd5l3BTYMvXYOmoBzyZLUN76Nr05rckv198Tu3eev8IGl+N31gqCLEXR/S2HZgReuxxEuN4FkCzpcTzetlgd0U82OAbdJ5Tj
uRwyzZS2OO403Rq2Y3T0oEbs/wH5d3AhYgFspXtzLr7uYsRaxeD1VJsSFSV66Ec68KrnfsI+IxzzfuVAD2Z6gv7cBPPy9JNClvWMOM9Tdxb0shDIlmLmSs
LZNG7QFDhLO/hodOimvE3sQipYJPm4ZFUZC8c2PDvmCbJJ0FsnYR5FyRvhOxw692qYLyVFCcWu+BaNnnLLamL4QJtkmqSUADtfGAVcxkcdZtCYd8uTxFUm
SPRbV0uzOIPFwgGuiQaEch0KHnQGcM8sJCBQYtmu9X7nj/OPFq9o14lKgd9oLkO9SygQ1PZ/77LU4+lvlye18pTs4sJHFNhO604tSUIKnKuTy4JqyCjIZH
TsArAjenCg6KYVkgVFj4ed1rbxaNb7W6bHRHhqfPCq3r792A95Vim3oo4Bs4iQY3NdxdWYjMbAGArajrgMqk7gThwBLJd2lm+kfylm/K3leofjmSAu/Up+
3fAAXJyNsqtGFOO4/eCxvfTn3m6zf+vGFUi8NknpGwML6gTlcW1uujj35Jjr9Mvm7dtvOSdnwPkbzEOnEnV2BuUUzNpcFWVJkIqRpN4GsMzR9LClUn3iYJ
w1xGNfIN61KBF9MZ44ZyGRLhduvK7KwVfAl4oJuR3x9kjalDXF2ZdzpDJv+/E3b8WpUnWTYC37lAVLtbRshwm5rI92soJEFqbeA/Dw2TSkQmWlPeSA+bvF
fr5wqLmq7oKcYzlW9Jx6UealHzSqimz8tcx88bHv8Tq3kuGesacDtEHqfxlZtJH+/oV57CWgfVUvgaz5lGtK4C6zBxnFRxVLnmOdXfJHeoqiy+mZz4U3Ls
DlKQqygZ87HZpc9YntpjmAuNp66Y1ZlY2jzeaz5JH7081RPFxxJPD4SBWxUL/I5HKlPmFExoZQqtpHc08CDV9fOD7BBbVQYzEAGw1lJ5xaciUdIv1X61zZ
2q0tOP+B8kvgdgBZdPU7kF4J1UrDElU7vbwS7G5ffvjbWbWOifymYLP+KUZcS3aAbSu9HgJ1uGIOPefXOCMhDJgT1RKGOgEh1NaRhi1lkmbqtVwY6OopO3
7LaX5b7hEzPKM7fTuLXtwno7ELQok75VYvmzryUh7VIdfcmVAg1rKpwiNDF5HQDqbFeHmOsL7/AyuVNjJjpTSIL8xI2Vz4wDKPE+KVqLN7oXcqzWeohG0W
sdUJMCvGdArgT1p9BvGJq8uXeMldAI0d1CZGeE9elVw/c10E8EQ6St5cN3k7Y0RbMJKRJygjJbnXM5tl7W4m/Z1X+xPOnji1zB6Zl2AyuagVZqHWtZOQZS
xZcNFSaP3hcCyNW41xXi55muW21wtQkPnDQ9drc+rLzj42YtKRaDfXVc/XS77Fuy/BSZ4yE1ERiK0FRhNAxVniN5Mkln9IE9P5doMJBYYZcMk3ZNthzxke
zgSXYLPfOgXP/7uq6Jf2oVENstLYnpUWvPwynFSOIX0gmApoYrb6bSMqWb/X5gK1py2/blAp+yOt562koH80+HxQwJa5kqTILtGyMwvg3DtpvqU+zuIph1
ta3APM87lBEvXzRRqvuEiYxkmrjT5LZTu6n5g/cllmS3yvL8aX30+i5Hq+KY2hJb/BxVoOlZGfjx/jpn/z1GtT/7KtWk2JXpgV9+zx8ojoXTd1cuaZ34fO
HW5DwSKgLwQTyqzaGztG/skm52kuPtrqI8f+S2fsggRVBzWpZ1cOePmYFpZWOZl6FyzbLJA26kNb3o2CyKtqFHhSBpkxjXu6e44GVTsU2fJe+OUkoCnEeE
+S5jTPVERkLZ3YmajIwc8s90qYo0i+1u/u9zVObDpcrozWrOBfQ7mTu0DVO3hXSE68OMQKpp7ok5OcuSwYjmj31nuX6odFdBU2JDObX8qpkFmdTilhzmn1
geWRwy8m4+p4P+L+R/RkpFVDHxloytXrM4AkWApJ3jblEp2kQw+oNAS0fZxpA+JtZYEyC15v6lVIkBqpHkklvDb7M95ovFJwHxJuCX8DO7PltPazKRXDeU
3DbwT8gbBAUArTcjUHALD6V1zMKy59JmfGVonVi7KnMlHI7rRTE0Zeube+z9RBXfNqutvf2z7F90gv4Sq11uZNb7sr1/Wv+rqlnapJL+YQyqz5tTc91flN
GrcceDHIN2rKV4YBAfV2ZyghoDkj+nzWrGlxqWYM55bvXU0AshVl/RUa87Alwn2gD3GdW1Ws/XO67hmsobHnNXk+yfhzLsG9IkqduKrnBTr3oukFGTwnKq
rAsYRsvW/Mm3FVzAKZrpBqxHt84uI4dhEJuc8OkxKSpzULE2Y11FiMfaotfwpRaX9YW+iJpm/jFZifV+O1PkpjZ1sH4qigjB29OKzHfaYZ7CeoRjFnmPaW
iJ58h/KWlseR4DnyQ1BCweTEXQ60QdCQP4fwa8seEi8gddhvUgKsZfTNNkov5xpcYOWb4lFqLfJ4dbv+eSuOtxcl9yPQ05v+JGiXYPvwNEUiYmwO3b+7kY
l5TFm1Nj4v5DXdS1KpLdfyYv1PTbSlrIf9ylx1S5QtDn76boYbvWrHjMDh/qGP8sqORo6o+sTRO2/SrrdjGlzIQiDnsM1O2b50b2VoTWtzgduqOkYzKulp
l++V0tKqOC2mUOvdDZnMGmp6Y7ZaDiiKLY+2NpC9CMqgI5V2FlKtwlqOsYfLBUf2j3IPxPSoU3nFtdKXrBLlixTLM8rN9gfvAM/t8Z3Pouj6PtLk+JXaYF
flcMYzmlIEipZguD0CFuxDQMPyzpp79eD31dRzHMBQTllTOCJF8faWgULjELkkqiS7Wkl/JkE/auP2/gwNfpRgTZfMQAG8MWFR9Uy/QFU++BfCsd2JiRm6
rJ6E5zptyCTRfHxNFgs5HNMmkr+Jm/tpGLeZgs72Tl9liwDZzsPcHlCud8sAhk9ZaIPc1hG6jixB0JYV5vPGU0VvGdjXPJPJcSFkX4p0WVTu3ATYWHpjVS
W2EBaqMnXpoO201PFAtgYKdfJ8OAFhydoLAnc0fkCOttUi6eJrqlG9qYjT36y1/BLbaUTr9HZracOsGNe65i5JHW1U+khHAMvZYAaxUnTeqcDaft+2Zsgv
MrurqVOJhj1ce3cf6a28TAn7DiOJtf1e9LWGyzKpZtsKR4l2z0WlatO95FyTjc5+PtVP64w357oMM7yussOpyWo6gHAoM2Z37AigzP/k9Np4+bvLtLXCrs
kJ5zps1GGPlU4mOdIAbA77oTc2jeXm7RfC6y6Lo3y1aB367bZznuS/M1qf3fiugZ13Rr5bTdJiqj3kORMujnIXFHMO0M4kZSaacdxthtffXvtWFF5jMP6y
bgF8nRIhNx6Ig0M9u+zauH3EF+0XFmMk54iLKSAfFp4nhSSoC506qISPptkjjgE+y7lXgXNbUE71WpK83YZrwFgvUENWx1FTSOwM2kLHPtubR0lHCJEvir
Upmm1FmV5fqv0hDYCG2pkkBVpAq/Z7e8M7KQE197zI3Mltg2skxStIBZlbTUhvVl8vIT1055Wv8+CBvw8YNzbU6lvcUhJRc+Tf8qsY9DzGPmKhfAARGGrn
TWdpK1Pki8wdo1SKb2o4mOZhp6oGkofVQ1ZMjsfq51NXzgl6Nj9OjoqrcqPOvyZs7LOsiQ7uhSyOWpJsq2q3E7kvJQIRT6tSjSB8aiWnWja3gWOP11GeVn
nhLwkviMxVBbJ2ZMLqMxu7x7oqzYqLyoxsBd4lO+me3F21XIUs3bN00cingGjBFTLQI6jPXR5Q0qdPtNCYIDyKFHhQ3U/YQt18Zh2pbKRz2nJSfWAW/fX8
KvLb/dYfG4tBh2V+HshAu8F6xHpezwEBPpM0Go+0uHy4Y9Fx59Ltvu19/bObHPIgz14YaPLI5+yUt4FkNthOJOYiTbUkPF8gm/cRQvQVW9X8Pt1WUONXpN
0epg4s4Pwnohr/415UuOY+JGTF5i+gbkwkxbz2emEmAUPVuVdxt8bPZWCSsxRz/FF7Z3EtvZRTd7HBxO7OaENh9f514aIQsglwZFKh3m6wMH9+9ZRht53a
m30XrQuO3XS16EowIVc3hbAK2r09J1AhnNIeDM1dC4XhnKkOyF7erCx/GZKtX0mqxTbLggkKp/dS6hu5XWopInAONMjWF7StSJV3kt6Fj0lGFU1wZ3Mpxy
mfkZTm6FrZx8gMz3s3jfoeSDmKLWq3GOeOg+/Ycczz0lpX4py5mw1zcfzVshV9ZKFS0j5TFueBNuZpV/AUiuKEOxCkdWYZu49Tq7myeeSKKAuyQ1xK/475
MTboEjjVmyjy31/rmsFR25ATmrPecuUBeGVjtOMzSyrHZpVofOMcmnDMvS0YESvRUyrLhluHq6VBz98V5H2ubOm8wOoV/lCLZ5MXNE+HJBG7S+3IxJiUFl
1KGZN6SqWPIuCOr5yPlfPWhmf2yoI5AmfQhaZhUUuFZx+juO1T8w+ziQ41pF06xqytyAYGyv4+msJdzRgpe1TktHScxN5ATbOXNMre/rOGePVfGiP21Z07
6XALCLxZLjimtgHxCKrxLNFI7oFfEEQzi//RXmk7BdrWgQkItlAZo0FDPewqbgJWsM/ZlSLdraM4rg8wtNjQjU2kMSoXBAj54LGDAhiuVt6Z9LVHGRkRAK
um7KsyZW0bgF1pxEeP72PUeB0/wuebL3iPyY99FGjiFHXIMgQEbVGa5cVyrlF3XgkRR2NARos2ZWJN0XewgW0+5tl795rZNQW++ENsOrRigYfn/Ds+oqz2
PMTltTzXQcO5RKlWxV8eZ6kzLT9SgcwfKFxYU5GWzwBskhFvIxd30dUa1Ql2Z/OI9qVLqsv/yFqgEpqIKLRHKAOoI4uqTZKr94zbhBoNJjQ5Q8i4x+jNIW
zcJFtY8C8xtSFdoWFfeWYlGNLvvKuqQwn/oiVKkoexAV58G8sWSQX5/yvpuJfeDf4gyrDoOhi6IpTLPnvuEuMkP2D47y7pKozdDGhZ+iW9zsPatXipJQrY
BqJSYx1GoaWbv0ocC7hvRU5Tk/1ixGjLGEXnBR5t2W1zRA1gT+f+HFjY2Og8Qk97Vo8kFmVMFnv1f+oLveLyxjCruYICyiL8ZobuPAR+xOk9S+Z7LQeYon
73hu9qVgQ7gsq4gikHH0Y4N67PLXsHbZit54ySywq66kVAPrillVNJdyYWcy5pLauq0TA2wpptr+0uxEkBR8o4hC8W5UnW+gldTVS+ZtF0NVbS6k4oXRHu
/EOkQU5WuFkeaSpJoiCK3FcxiFvgOVl7t3ifadoDVAzckJoREXr9hGi4SiEo46h36at3CFn4mracKwcWiWh2TkLzbFTGlzfeooaPhKsLrsOcmBFCJnm0Un
3dcSTRObzLlHXGzWQwEhsui7KQP+n1/QZGt3dMzngggu6qbwnoWtMEzr136bWT3ykFVHmYrYaz3WlsNcPqAwYj+Q42vLhIeMHNUC7nDciOD036eMw0TXjl
CxuIH8IiQLuhR0kEMhwwFbyVKjFw5o4pB+jm6aeNZqZHHVN2Kpqr3McdMlQq6wq/ZHgCAQYCq+GligFlhdGOOpxFkMhxpQ5G3h82NYl2YUwaHa/yBOOSoi
RdiLvWxwmIqDGdKLbEr4Di3wmKqcaFLDQefp7Tz/P0YDUE0oLej/dw4MfIj4t2baW1PwwD22yjpsfgyZo9MCY3yoPROWeaMrTLdLsrGrPO9uqvcGhvbgDe
Oy5UKIqxWehX2cwRWf1rzD8HOJJ13R8DjY2UV0Z2/5W+y5PjSvlZR3jvhl+2a9tUnppnFp8unkjSsJNnEAyYh/nu+QeSmqDxnIb4eGLnq16GC4r3K+8kdo
m3wJI5DXJkTyPsYIOEmKZ2YMPoeiFbyDd8w4bKwjjoa0DGAhw5tpuTm53A5E1rbjc4V82zTI4Yw6sb883t6/7OEMexok0yAKlzYteqjRXnV+tr4ZTvg8d7
SsVFGEw8BC4pjd/D+VGNXEsUJVcNjI7LURsJM3qiB7VOP2H+eZIsSmrrhrgfG5Yj0zyKRRiIY9MKc+SSvBZdtaZqVa/wqgMj4Gl762IKL7KlIK8P50TZ5s
gx9Gh0cuqoImf5JMmeVS91ap6eMaqOGHm+YqeinAjEWOgfl6ZN6O73ou7xJd9En+RqPW5WtiI9jHjI0Va0kKvkIkTH1RuFtfZIWU4UkCtUr4ycwfjqutOa
Yf+wQiUeGPNm0EVCqKyLXYYvPACfy/Z+RGy7OdiYf0/7ZKaKjinmPNudv7/wkWpIWciAql9wBNV+QutgLR16DsGD2+Voy/prnXmouOOZIC2B6pnjcLS+qK
i4iqZbQZb1Q8eh1PmMOGaOXGMyU1uwHCJHNPZLHn+K+ZWhqijmRqeRtQO9SFkynoCd32nw6P57v3bhN+BXLEujkNGLlDTbmZxIpXGbbNWgsOMNZmMHDweD
eLcDJLHrYXFyc2ZViXJbvapI7G35qUHnq/RLifYrbJFPEgHFvh5B/COqbWRkIiZXr3Ig92My85oftAqNUIpwOAvNx5TPRI3JsyOEEi2ipESSHUssB1dQQU
QCVM0O7xQwhazugHdgttuIyAiQPAwSs7mt1EXVZJg2tQRJVHoOagJm/+mgCwek2rLZtybR4BDsLSsDnXZsvIZH78j8LqfkS2D9y6ou347Oy4bWxag8BMcX
kUL4JU1Yxr9gNKPL0U1QJgTsdx2kb46VYc8kqunlxJgSYc7Le13sS3ozBeNZbpm+vG6FD4/TURiTYDT7thEhr1Hto4ECT+0/ajxQqGY8xxRKFKtNpTkUCK
zozZ4s7z9p9rvLO08OHM4sYDPZEJWwfmgGYJeXmMHRf1JT8xR2xiYdqHiFfHGjj0dmUg+GAKJDIyIiDlSB+9toW52WeXoNyaNxZyHlGZJV5bzraLW8vrJ7
3pftMsPuIKZmMZ6v7Kk85oKpx4LmoHmAyvC6LlVHZiWV6hW6f8kI9sZC6d6rKIvsis6oCQAkBgn7rJBdRAwY+4Dhq3D3zIeaBeV5YJLn0EQwgYbxQpc6B5
9g95V2K11y4qZhIAaVIxfp4ZtUnSB9s6WZFVLWdPWEnd3zY6o1G0oKIDGteigaKzRmpbx21CJ3Uc8ZV85mbE+1FGt806N6z/2/MzEmj0F2gHU4RwWb6wqY
zwDi2oZUa6x9iZLJaZjJjM67YD3fa1Ult7XWGsEwmrG1wCL3PUSqyIA7JDxZDUmxTAFaFwqqyvts8MeB2uaKwQpl2k+XXU2ivO5G0bzh3SMJi2HespdpWe
1U7Hr7WokcuvSirlcdBKj7NxE11SYYjcgRh2g9cU18FLpEO0QF1O4nE1FNNlzITKapqzCs6l2MerypwBZNGzbE97QdFSm3676XpeCcDliGJF4RBLf5C18J
SqdYlxaJZBuVAbgy6Enfs9SPv7gjJYgD9EOruwKrvSJI//9bMdklM/WEwhJ4GhtklDlvvNd98Uaq/UfGz26U2J/lTlvsoE5lkB43/LjftaWP9BnnLSoux9
FlR3E1wsVibS8y6sdOW+GYeE0XWl2HF8ZUZx3QlygX0gMG5HWwyBJNiD1GTIYV3bS43q1zQkqWSqYInUrPoaUGZO2bxNIk9BLOWxXgmonBR0WQ5+Rfg7xQ
KQ19mvIq/2KQb4CFqUuXNfzYPb+gFDkQG8zXccmzStqvnvydtTrdIBgRl1e/ku8xmFInb3P7r0h/ttGsx9Yd4KmdKJQgnFCbAn+ekJogp4h7wN1Y0UCeIx
H8NU1enJqGeA5nipQZNwe1CuKB18LeVTDp6llmsJz7IMrFS5j2VzC0oGTkvX+PnnrMPQEcfQHh4/k2GtLBT5vbRsXg9cZZMhkWgTS+0adw8KkTcTxhfd4C
KJmnJiR0sc2HqnQ47dRqxN05uOIc90bYPbkY2SBltrDcZTaeGoQiUg5DbiSfRCNB8ta4jQfEw2+BFqfIagCXCAHsBIVs5T+FirJTqfiabYQoEb/V25Sgb9
xt0MxWqT4tDj/QR7zDp1wzl3DgjeM5WDvXSUqH9nze7fZ0qvx/G3izYrthadpmQewaYGFrPfoDD4DpAkMczd/KtTJpu5jVdWbjA1IPBNiGhsU9M1kiNreE
zg5qnN0Gi5UeAms0jwvcRNXsvsPf08FvAkKoLwuMytmKEBLS81SuzqZes5cLqUekBO0W5+VfmgaX+hHyhgbSdwNltNdCqAztbJokpw0NeusHQFk1YFijVx
qEKmggN+iIbZw1ZeI8TPBNcbFndvE9H2GZtUcDXe0oYNRnZ8Ja5kW4NjbPHdp7Z6vQwnNtKbAs2S6nTveTo3GV6ybTpa5LcYyJGC/0MmfXdrqDFAvNwj6s
+RJe7bXL7H76t/0HDLNg/mjtVQoTkgLBgQZ4+aiKi4Bun+uw61g+bYS+OeUWao6HJbijzq8wLE1sg4IHB1YzcyrH8ZbXxh8NdJUsKtYO03mhve4Z+0mYb2
W/o0KaenVN1R3EA7lwWzudx0qx+LdvNV5tlnidwJoQ8cwn5l10aadmNW8EHqyio4OEzSKExF2gKXilUyTD8je9kDdNQRyR8eK3l+KKDBd/V1DFBVhbTNCt
nHhsnQUhEBsO2ntlbSpy1AOx749GY1mEZSyhqaYGybHwoIHBrC2xSbZnZ/SqK5B9qDMbYJhoyeeI+VWQOtIJ7dCGQ+IZgty/xHbC4Dk0WcVU4PQeQayJK+
LIMdeVlhj+tGLY8zj1hKEu1QJ+NdXNBbZwtFxSs854zvGpO/pnWNIoCus2c2s9sRwHxdMeXfEJ/LZuRE/fAMmgkKpOzQkrvEu+mitPG8lEzEr8ryKtY5xq
skYjDL4t64/16hI99hZKdUx7hH/8UAM0TiWEKjpICdL56b9GloM9cuY07RnfLi+Sh5Rdij/haOy5VQMo51/lpQw6XPGLia2AB2ziFSw7ZPTCHxErbc4ZE8
JK72vQEOrTD58/+xIIbrN/IYg27DlhBx+M8D0now7Iec7vda4e1l6PzKyU8ur7iLfMBM4d6x2dVM8j/P9m3EXKAU5FnkJGmS8QjHBFKfCT6Z4Ie0Un9f2T
HrNUbu8ZEZxVLkmYMiXrKLQAIH0GWw6lHRagi2OdQge40/p1CJwckSQ8Wx789lAmzDbttrse2hETcx1JqiAledU+BbgXOFavGXDXFhkx0nAqbfy5B3edkw
04cCupmWCYibODCxtmfXlHLQyjXY1im6FNQT0/SnmbniUKoNfW6Ljtd1YW4nQkM4aUU3s4ayP+StUbeHdNIaOTPBoDtS/dQIPXCMaupIWPNTf7eIhTFyO6
J00okndRCNRU2mCrzRxBcBSRr1rXNIt/1oMI67WNupUNkn2s2efq4esu19Id4is9IxAgbimkx4q4gPP19jSrf/lrR4+SWj30R0ZvNpw9A0THE1ItyhIETG
+yZeG+62VfECZCropKaA5uiG/Upx0WGk/VIhOlJ0dDtIv6zFusSbkaGmGyLAwBK1mPnY1yygD/Neq5gXPadzVtXWwmktb31Hvx72eHOb6pCgdvOlro+urI
Xeut6d4OM3GhvDrYhpstI3qQasuP21+R26Wq6uJOULGrFYh+LG9dqQbQmtXat0Fi5psXG8NKAD8p7LkXlSC1YM4tdz2cmoJUfsJIHbRLq61CC+W6XN1m1M
Uf1Y8wuWiEPzcHhEMCaVGQEdZjOXLNEhQKQ24Rx9+8e3Y4mTyg8MrCmhWL/5FyZZ1SbBI2uJRP4gAWeamvjFNo/+c/THIW/k9vXmyZ/D7h8k2bHFg08JC7
iHZqK3OnQWB3/OcqOmNgWSp7UoVl5HyDNs/+hY7qWLqiEN6XWyUy6rh7dNxVTMMz9t2iJkDVnFHL3VMkro99UArlE5+cc6YSmAQAhRMVe/X9uEsgLAjv7I
idsaOhgzJvK/3AeGkp9O5uLvgVizS+G7j/qd4Bzcul50nr7YEmJW5PBWWvl4uI2pe9ktZblvriIMVZlrdQMHHMW3vMv0nlyEQmLX+t5ug4f6OVGW7iUe5u
OvYaVPucNVWPy+Lk/NYSmuoGLG0JnJoFMBF/vcHThEfKwWkzOKuZZ0HlOlVlqqHhySXZkqwhqYmcSQvzjEPq4e3Eb4PPHEaz0aqVpeBHFYUg1bGZpu3H0v
wcB4whvROQ8h+nxmR7yRS562j1d2BpXhTkV7PYQ6yfA7SGXPIS33LjLix6XfhJxEciiLe7bRpe8PIy5gbJK7Huf/9Av67l1syhXdA9PKFY14uoe86Iu0cn
9nCcF1axU9vJKMNUGqoCX9E6uC3RfVKcl7xO/KEnOsSeoWuDotnM8UXut3Cm4tYa1hVy8ZTH0UiOki0dRUQXcd+l7sdP8BE6ZcDhjS/WlBXQ4tpPnijs5l
1WW6Ux2/fSUHHgfHzxIuxz2t6zRrO1Maa3kEyXbRfuSNwO08lu+Ge/TjgVmZwSqHS5iu8nJplu8X5hpoB+/ntwArV8WK3lAhLWPi0gm9da12GcRCu8X0uv
jK9Cl+g65tSA2nzxVoENLC+bYUhnwRt2rs/eMKLVw1UiusSL+Yc5bGUwXiJrULKz0OyfV5nzGUlaj1RQ22M7UwEqPNT/ultM6eC2SE/H7jeN8+7wng3lQc
4ccJlCdWEI6yaBmz9HhZVnnN27bZhrLu3dauNJoReAhDR86yJ2HWmg4QZ1q5M6fMtJGK4nK2qyo5chbl1RRYGV85LYWFYncPyRENt7H4YrmkJPhrhdY/sQ
K/S95JxFIV6bcEhX3XKLNwsEQJuTkQvwu7xYjx+VrEsmOZhdmQ+Rfx9AujvjZLYYRf4y6rca1aejbA0dutw+lcdkEmuHCOQbZUIsM1NB8RAJbfPsXrKJv9
Bxble5Zr+OAFheiZx06HYRJUnqtxvwb4jofXWMHkfrpslWsaVO5w+e6AW0GT3L5Qq/xfmTOEriGXAOh3FeVjpm1VnLhNHV/mvuYZuB/TuuZjmzCVSCjqNZ
Grrao0uP04h+t7W0UbS9QoCBgizvdSZNzodRnD+X5OikXR7dBCs1+gOO/hHNq0dRz/Ti6rTk1W9AvmzWOd/czrQlU6DBEeKmYaNpp53KFGwB+VKWsPwIdz
80x02N4/V/CFsYk6O/lhzmEJp3BULbc6p9dcqpGp0G8YGOg9yrQVFTdNA+l6TjiSXI+2lsmnaFRwIaYRpjTD7CFFOowwA17uVrIwnfmVXdsaDK+zjMAwXO
PCUl5Bl52KX/htzAU9d8ILUxUuGYWP9u3XcWVe31JvBcseexHXgsEeFwlpGqliU0eCc3UOh00OzQXjixj5aXXsM2IJ12WSYxmlaz8KIe3Ifq+3nIwoZK2u
CytsaDdsgJir7Mr3cRDb5E/D0Bq1T/SFf0Y7Z4F6xQ4JxWFYso+Z5dBM1XuVZ+lGrDwiMyC1QH8V7yZL2KRmFdPR08b9RckxfQ4plJA9TRDODJIVduvOQV
ZpVIoCg2RDrBlXFr8ByKuATjQRvoAsGQkhHcKduOKx5UNDrBXRHpRqDgq2ZMe+6wVb6RoD7yHL4u/4+Br6WrQSE0L47HAZgHs5Tqafr8ppRUbEBEMO60M0
iGKB88KzMiXYc6bk2kA0Tz0HxNHkaqLeyHomNm1SC8nbc/b+iuamPCyW1f3zfbrrSz1zdQJ4H7OcR0lBfYYM61aR4FIOVBRie+LCgOzJpaSfHti5oN270j
FUhCTTMf4kawfpVdy9fEzbpJGn38Gd6Z/wMB1Bb526KqIaIDokxXeiM0oRhncV8H5koDxlxBQefhNzNMhQyTo98Aaai2s082ot6QAFUky3qjvg+PBACWxC
00kU0S3iM7q8ZoS8zlrU/xxI8W3EhwWeEw1LtryrTqJIXbBZuMNiAPEdB2i12xN6A/MXSaOc86wDWOfK7TKQBtGQSoLRzVq7AuziT+DAIMNwHyKexBacjy
V/2LaS+ObSILLKmCsnjt1ZcgpIoBPvru8spgvL207BRu0jVPxq1OKxRFtphYAJHaAlx1lKzjixvq9GQbVT9l/X9XxcWU0Y6EMM012xk5+jXUlKi8mbQhyO
M9nB6TajFDQdz4Vz45WkLsq0BrbodyjwU8CkMkdw+Fs6M1RYxwP9F/i/mKKvBwSWoqoyxe9ZNFEXlPNrlJoPhUwAcpveynbcIzpC1zDh/ngUenHzrVq35V
ToSFlvM4AylejrV97nVIx4a4tsBZ6rfmTdCAGax0OF1zDAVJs2r/v8ChXW+P8ZYl2oD6D727Cwad3tJIH0kMDBNvmrA1iHVfG+Jmk/wzbDB27EKwoTCGfv
RpksGaJKUiIh8XM2JAIhLareEuqpyHcuHuKYJRUnExP4TOGucewchqusCXt46RIB1Umqlt5Iy/fJdSVX2/0rmnwWPJ1HVt9nVvmU6m1sJrt8yeI4jV/yLa
ET8w74roaPlxVVxozsGatSdVlWoFVMrDYzPW9NwSlvkYxvY37Kdx+9RQ8/3xdY7HcKOIn5le9tBiWu6BcoVDZSkiHQJYhh6Amds4e13Kp8juONGynPwwqY
4qPcHSFuqBAIRQHwtoLfEn7UNiGuMzngKvt0U8Udm5T3LMt/VjNOMPFHlu6msP7tSvWcwdQLjrdbEKGmKwHyI+QkOQA+MaiW2DbkpAwQ4eCu9AXLThWU66
qGb4YehWn9/fHr8nsfMcWpUh+51S33cRNd1mVDi1k4jnIi9xVa8oM/LFchga3/37nEk++hGXbtS7jOOGfp8LUny6pXfilwxeCXZWGCQ8unfCktHpLKXp3l
gvMOf0V++z62gO+fKFpKdVnuoRilWAlY0jPLc4yPBzaNoEDcjuKHiswexSKOpW6N/WlG4YwOEjpYBbtC7CK/I8hnGPnmSJ2H+TFvTgTu6WAvH8FWB/M5is
qQSnRPKBiTLc+OdJbOHPOzQS2R+7jkwJvFM3cz0JjPIb6I5ewAxYHVpTVzBMI8NJKc5sEHzf/we595XiQhb5xBdWhIil9Bhx1jJ4BVWL/zo9Z4xX53+5//
kOb5b7t1acyH1DwteqYW3jwxJADpz4wZNTcZpl0t35kH1HlEcy0o0al2PejXgO0V7ANftB0KpGwjGCq7ro+xaa7UeJlqmBehiSovxzn2wsjPPWVUWsjYRp
/RylUsg8yWsMKWeAPOmCIgsk1lpM0FLUGnuI6q3CjM/yIPLG8OXZK2Rn2Khbrkqwu6UCvT9S+ykIB6Gs7TyLMpUV0e/foB35laTvj3oruS0hBb08eRcABV
xcQ66tHCOz9MskiwvEx27I2i2mdmzOQ9t9D/ko3hdngt/frieoLtzLNxoTOIPzzZccF0bLR5AzOcrNvgnpFdfU1LcJxgP0mWxIF/V+cbdV6R8wOisk5d7J
fBXHRmtSpH9IyWw5QktImytZYCNV9fnIjTC45B6XKgBbFHAM/1Mw3o08dP9EpT1XEVy9Lk8y7PzZYIZPz6hoK+nS003m/rg9wzJQXCpQ4d6dGPB1uR2xWd
sOOGLKVYdeQyuOZ4CrqJorQp0apqT9TeufKORkmThkzwv/bgGlg8NfHoWacKv/g0Fglbuco0Oz69DqUKEYBpLW622B73+ba8nQo2bfJ7rbgi++X7ZPNxz5
qbDZPIwMWCiQb/W9Zr5cn/8bYqP8xPmmU0XfOeukiFJlm/0bFW9xLd50ZZ+hqLir5u5j06VnqyCUolFU7mnESaPKgeKpXGlR8yOXKaVXO6U0S/UGSCP61/
fpJ8PU4u/SjVfmR1pL/yGWNbpybAbKnFmIX8mLi04VywkPndOqrgRDO0ZbP+trA3xZOpDluB/I9xoDvE3agMUsyvGZ8b1mQ1SzzBTabC82K3MLMDhgPCGh
P3aWWDJSyJqHA+OZyALc6Pt54/Jmcch4b8YTG1FbIJ5kgePWaFvujFeZbVyK2zZ+6IObHPzLQVgfyYGCiEWl+gzidyT8ZEwW+A4xpYHJXvAazjNfWQKnvg
Tb9rPM/3HPOpiHGJbPJo2+pUFCLQ8PKugkB1KFjRBsDN0U4h1eK77QuleQXREgkROYgO8U9Q528CbMKDSLubGoN0ODCh4sZWNi+05eDuMpq5LaHeLUzYRg
FnuuwZ+o5FyNCVr61TAYcNiBAnoriyxR6+/Mih4zgW8Wy+hi0sifg1VZYY5gPJRmOTT1GdZciomzrL18ITLW8sLkjf0vEngXvQuoxSibM5UkuR5HZbYoUp
sWTGiTgnW5g5NrfYunOZpujOaqrk5VbJmk8ueMxM0GshEvla4FUqDho7LezxMpA9dJ56farzbecXxeOeXJeKK/kpBkRNGSDECktXYdJskcsjUYOuZWDv9r
7qZmkXqv2+biG/xJ56XQ9JyVNfERTnpuAhxC/fqy4U20NpCgWoywZYc+r7WKr2iXM35N3/J8RW/tdz3o0a3fw5idlF7OUoK0wkAVSxsHKizhIr4Yp5ympu
WVvZoUhaKRSwdCvPcf/R/mYH0XM7sBte0Mu6w5TxcQVpfPR4sJyV2PrYLeVAdKW3KqMFAsuQXRwmxNGyMvgkZ3aZyIt0KBE4sxKV4SVCpU8VSR8t4OSuFr
+I2Ge9DlpbG/Ta7G5IrjmPQIsNv9em2Sop3wL6YurKVQ/95yZjBzAeDbMxkADVv6GtFfuC9pYPEXFlC0U8q9s/fxeB5QfB6PiF8hxvrKkKPWFpMt4zBqGm
FS1o8bVw9wxSSnjJEWiWptpVn468+FxAbU2vNx/eqQWtrrlLjAlLV1sNqWcm1jpdsMZJ2Ra7Fe2+H9MR86YYR0d6h9cGi2sWoHrezmStRrqFSY2MAK78GL
ej3thVb4GlC3ro0a832N3BPU1Ui7bI60c5AGermW5EsbH+dXp9R/k0U9dgh8LqZyYZqAv9s1wWNQe08vLFZqq7rWYlAAb0TPoABW8gYHfPjLBGTVQH+VhF
ua9UeezFrUAJM3/Kx9JWnKwtmrdrY/U5I0snWnxmnXjrCLTG+kG+G1HVPeTi+lRM7IkRj982dh+R/+qPZQ7hD+jENbPaE7XCHMPz2QDwJFbgTRrbRJFnsv
FPle6NBpkZdiJIAJIEXwHxIJiZNovsiqcAd1eLVGiQt6Xb3h++eFcZodwtKMSypGd3nC5wdOYEI9FlFJwxiCS1f9Z6nH7x1KH5UL9ZYBl65XiL73kiu+k5
NkbddTprL3KmZS84peaFDCpuBE2Jm2xXtY5F71oYT/Fr6O6mb0LI26tsOmBBNJZndGlmyaEMjqUNxtyQ1u8KBVYwfclZsxACM/o0Y82wgQOnolYffF5uHt
L7bHQWvnmj9qzNVkx8QSt+Ffgk1je0IAhzlagVQ3SzYazGuQLzFONgmJo+Lqp2256StTTJWF0C5oZ4epfxeuW+ZlYa5z1xplaUCEOZ8rHKkxA/ynWh36cF
6GZH2hm/7w/4/RkyXhrspFa+50Qn+b3KHizNwsrsECjBXlNC1w+gPNSlrprNQuv9gLaAkBoFDLvEnfr+os98J/cjPoM+wSubqg87xLCP2HvlsUZibfQ7SA
vlOQmDsPezEdNlfBDwaUWOh5znTSZ5tRbVdWmxp06VtCwoy/VfVVF6Q9cW/el4hnpF0BP7TiGkPbI2K+zGSEjXE7d7S3i6S2zdtPa85lRCenaxR6KlN9Et
ilmY4I4jjgNPqKEdrfTuuTSToHgqvEy4Lf/AS2ynBtYRsrk2gWX6+41jG98jQI14A1aM63PssoA6O5x+c+egacWnb1DT/stOaI3kBdvrHFSK3amXzNc+Wi
jqewJ5sk06Z7aMNk4P6r82vvPnVVi2jdBiERefyCMuazvsi32cWUaFtvJ62CjjGL/lUMxdqbOQlUS2tyMD1cx5/JK2f9jFrkBKNKNqc1qrZAXPlsYAKTnH
6rYlNGe3zCfWEl0nGIUNJ66TUwyhT4Rp1X2OEmKcqnQFHeBnUxHbRuJ9DhypWI2lRp9oogj8APwPrCQkmxCK/utvPEP5LktVHN8hAVCDzDhVguZsPSjU27
zboze/ZhQS14xs10xgpVS9DEq7JK5JB5Oko1O9Pl7BhIE/WJZzraAcUkKnkz1tzB1wgd6SxD2wlKBy8tXF6hYQLz0q3NH5qvRkawHQnzGbV3tcaRVR5vcA
wjt1YGcS2BonIkEIW7K2uxAxn1Mr+l+jTUO43+8JP4Jlq90De35/8v/6uBLbmN8OsFt3WV03xRe5x7dqEiuy0p/RCofh2OVMNINVURy6MCrkuOjkH8orUu
XyCHlknp9zLDi2A5ygRkwlT087mChQpoljx1Ps0znNo+UJMA3uKpnle1z8vczC3JBlCYGMLV/LgXKiqs/H2+NQ43Bbn8KJpPnep6L3SslSrwaYFTJhIisf
E8VrZs6v9byPwb5gRM7rFI88B6abgJtv51B0qdVYj8lTmsWXjmkylkfY77IMHN2iAlbrDwzr8yrQPwYp1RJP0q1m2lWaUgGv9vO6sa3jOus4Ju8KqggLx4
bk7K3V3EvQljA5zjCCAbU5evbcd61LOK9Qhqar1zIC+zlKtGR4Wa7NDko0sXe7vT3SJe94Rco1jNb8RAIe/hDWEp3OpU2vf6cmvps1qdsM5SiWDahzWPNa
X/2AccxXBIj0Cq57nujv4ErHXvlF6CrNikVD0xXUz2+yLdGsmaK7W+acVqDpeC3XcRXjTXW6be97FH+3WQiEUx7qPF8Snfh2EjkNcMjZW2XieNapUT4vTS
k5NbPLygrAjeWKV0lnhI6TX9nrfbal2EOcZ5h2Bu/8vg0nvk0JJe/e3PnMqF73yafou9vWfknowU4sHwfelF55xYVRKTV5CooO2HVKJYhnxTY1hEjDii/X
Dbqc510tmM5nvaZV6JxtuKxB88hvG762/Y+yL8Jy6shdwEOhUo7C8DPNqO8NJaZGQFbF6sbnRmbH0btdE6dmZOR6tCsVzpOSmuL9LUrwI5BmHiAfjsSLXi
SldZf58DbL0amcqV5G8Dw9vwHw90IS+QKGpNA6SEYnWcNtiO+pUfK+D2QR4LAg6Ors+rKJjThZ+ea3udbM1K7/D5KAb79lBWP0lkmkigOGVOorMNqie/Ao
osbam2OJqOxsCoyWDo098hwtmLIpGbQeQ7dyYN+d7xdgcjtZexOR51Sn+roO8FTSmadvy27HXcjGeZuhSHwiQ+VZrbTs+9VipKb87ZxywHCeiru5cInYvh
e2ZXjrLK9JhSfi5khK2im3n5EiA8MbD+uKIc7KCF0/v0RvGYrvp4g7a5bPPmtJpMSe4aXsJPRFjirRotALKBILv5Cx78HPJCf8to8BeYQfePEB1X5aV5IV
VCUZmRe6GFdI1VLEICIRDnv8af50J5H/Dc3xi19Wu7f6TBubHHVS1BEulhqCFypqaToeuUq8vuZkHnTJMpjEt+XuuA+TjgnqC4zljmvqOZnBFnAHCCfvc3
y09VT6WiXhe0ZvcgkznfIsmomXJyx3Lib3Jc7Dt23MOY2qdVskjmp4ExZld7usBuirfsSJ3zyWhJI6r8tsuuXpvWMg5dgtQx1JMA2Lc9ckCzgerszrbRje
bSwH16nrMbye6HJc9D82w1DeZup0hQu2GH+2Ha5aAVt2ewzL0yOBnOESXewUbtnnOHk4eOahxhpRTVOn+CIQvE1yFIJLVhWzn8paUsamtSnW17z8lDux5f
MtFOHD/aXNAg6dsXDrvMN5WtgTc+jCPxRTxWZz6o4l4w6TLkDBgQOkEYkN+ixWDib2XCJOqn/XMGGvkOzhM12AqgOzrwij9ilfDdernkPGqYxQq0x3+Hp+
eilgCskowhNdmOq1kEcf5+LuzUlfBSn06FHU/YjMWcf5KVLoXIHhbxnv14bVfRrv3vUzsOx0/mfikwTJY9KhhSiyEp1thTFvDVANKpESf77WeSIuWQwExi
6J63QztUTXKrTnuEi5DfuqcxCkuTcI+lO8yi9o//ORHWzOMJFDUW2vtK1npkRltIzDbTBGtP23t68viSqlMN4cRM2UpH/nYokMesBmrSnOfqb7zl6Uz8Bx
ya7KlPNDtnd63HndrIrDFqb3aj4wUGmLwrQoNTefXJfDuK0b4ZX1RSYImGQNzYxaioNS+LBNGNEw/Y3QRujoLk10qMrnSoHk5EN3QAfCtG0Nh057bhjPOq
1Ap0tPwDlSB7gikxcWjZCN5ZuBzdxp4RwUqv++pvs5rGOiFTD+xrkZya6PEtJelh4dvBy/YgI4BPyoIy2aQQ4lFtnnqJQRvKv3zrKyRKS0roJXr1U0b6N/
5HjbJWeGUy4mq0SSbK9zJM4LtSshCfcpo54tYa9jXqtfaj9co21jCXupPEEahLy+9y/rnx/D1D+L76SyZUhBM1Uh0y4f3Ex5ONA4PGNF46I5dfwRavk+7H
WrTLnUuzv2EW7oqDjXrE50kM8FuYwWYRV14VsCoxAYIiPzTHfMsY9KGt/AfRbkbhcvLmsNfWRAPkXoLr/8Qy1eTAXGpxo5lsJV6YnlaXVJq9huMC+KU4t9
2BuUg7RNCK2/MjixpmoZPLfBadmlvepbewRX74CoEj8lXXVjRsAItfNYldrjEf3EGQdvCsGLHAydZzhlF8ytUzAGrCGGDwjixXF6cKbG8iuLr0m0c+0VRM
soOmLm4T+yxyvHbN/sqTlYm/nPeo/vXjLbrjVBh7zIHkUsdOGE3A4saa9lxFcSjbcUazjUm59YhNdFFQXVkYyY/mnTkJCfLTfe7HOGBAeV4w8ZUsYpu4jV
u7i9y/lkuzratrXe6diF8uQB2a1Xf7Z5qAveO5Z2ymau35duPH4rZTfD7cl72YiVRCvPJQDxETRwJBBVVIvVC+bIUvdU9g4I0c/BQhyy/h1YtWYIXRVzxo
XL8m27orURsPIkrPtVdtKm+tVEDxH8wTxufREemIXe0jkdrGZwThar7dbNFCwVrogC35q9Y8jjkGEz79USAMOvTtCHNX/16dToKK6u6GZiV64of1AlPT4C
mGbEEFc70210WmdkusI/Azvq42WjLjg40a6LZeSWWrA6rNbMlF44ULNJMIMBGup0hlK6+K7I+0sOBf5XjFC03FmqFDJaZ9EniDWV/LzmWnSt+rt1ukcSXO
R4lwcR+LvDTFpaInViTJQ3Nh23vZ91rpktbRrtmsmEWkYtg3QmS3OSgAZfBGWt06MrXLV49jGaQaH+5LJAcKwDyQKDMCNQb0ZUjPMLuTadsr41AjYapnT5
8/DGVN3IHYHRDb0HY9VhHv6PBX7biYgBdCLFbrnjVQ40iqs0u74Ekwr8JZWbV3+fYybt6VQq+vUqHtT4pEWGZETBQtj3vR735rFLvP+tH8gm+VtwQFJ3j5
NiXm2YtsHXWrberbl9Hoqiea4a9E8RoGaEMzpIBGhyquKUGf/nSGEzRePN0IH6bVnA6ei6X/FliEKB2rdvDj4zwvmkizbH+dyJ/2nmHgdO28w7P3ir+SXr
9Ovouf1e5DMiDj7KTzJtGWpZoiXaeMfV4j1U+DsUWd/S2VaRhBRIgPoa/KpRoPGCMDySTdvXL/OUJ7KHROtpi2ovFCm36CCJCxkG381HOsUC0eMDXSzTAP
uer/VCMf3ALgeqqTLLYTLnPf0x/HyknMSW3QOduABbzOxlFwbFrbvI/8Jk5c/CvisEQgbceqdLYnvJrppam9XtLg2VeNj3trVY3scBanbac0K/IZcotZmm
/W7zhFsYO9srSPgMeEcoudWmRqZtBOowINHMUCbC5Sy/cbt/A8ogNOSd+YOzORQ06UAn7AvcCu1DDrt7zmujKexn1ub3EW8tcIacyRLStcbI2RpsWYkAbQ
a9dIUbArsqLG8Aj7GXw/p/doAfmVnu8rfNy5/BkEnBBSn7MVV+frg1izY4c3JcBgLRatuswD7L7VTExDYY4exHG/2j1SzX0D2LE47f/qHM7drV9+lCjm/D
172FatEq7R3y1nsgq3P0k63i2Upor8XdL0TR9qYol/DnL6XZNUOciriuDY+sqqkgP4np9dGjc1Y6u1DvUmWtiXVAmiRivcLGlIn35dJfM/yfBnG6EXEng2
WJwkUKdaRRRix5q2TXFzSMHGi0j4JuCvpL75KREqvPL3zeqVH13CptIAxTp87g2LnZ/9cRroXzaG5BI0Qu014oD2/Mp83oFJywgabhJd3WJxJyGiJsm2cL
BytR6byN3AoaSSg91C8TVNQ2nBFuGEb7UuW4OSCMqsLbwXc3MYErakmDBIb+Ksr2PlUo+Qq3ApTbDQ2XGvZPfBffrYBGF45riYhjNJ6S2rOHAkQqcxRrpT
qaBvU1MSkqPpo6DhIuD2UDCqZG7DVvI4cp/X7GxWTRdc5M5XmliwTyHp2Jq/fBq5BHD5/Jj/2boYD53xKoTjR/33ALpnvconPlCohFkLwUzevCrzkfknL7
DwGN6oNwOT/qcNfoCppTBUKEQqmGWGOkDouJfd6PB4Z7QerRu0S2o8V1zvQOn84johS1SpyJmlO3O8Mxuqtb1IzDMtlHwd+llACncx6ek3zpyp3JRr1c3m
OGek1Ra1QbOMdvYYybZ/t1YiWkoGZYlcP9vkkiRRm3WHUS4gdRx5karlmYiadTCZpNm6YCjP+Q9vHwMfY1H48D3SFmkSYq/W7oOTQXnQh/RQWKI0cR63OR
QpUUeGXdGYovrvnAs2B4SWAvdifRREdWSOsCVjBJ1H1wEofizbUjVVpw3zHUavTmb3mzqB/CDzYtX6lL2DnKRAKNPQYfAtVx7FKBL6rztyVwdlwYuUbTfX
QJPUPW3zgKWxi3WQ5pb8Lszjv641gSJzBGX7VEzdL3IaHCYdCkuWXLgk0VO8bYjUoXqFX67M4ex2N2hJ/8goHRZ2wDzRODUBjb8Bl9LUYEKEjM33Y5Xahw
qEEKJfWCWlbLuPhkgwrPRpOvCTrL2td1e+meISnKmMrU9Yl1wWZ8+zaPgOcYWoTVfmEg7BCQbFCPtjnG+FQte3pzWflseBnuTMMG8Gwb5Q152Anj9Gp32e
fXLhaf6CCNgDuhT58Y5nFkFeQs+znxGpFhoKprvJPbqE7xvsk/5bjD3Amnmbtxwa1EOy4J4va3amc04dZ9uqOg0nn/ZFI89mODrb59n3sMMu5lUKelylxm
Luof0tA6HfOQ1JP5ADXUBsjJwKx33sOulCSmS7YpRtd/v+1HVU6lpLTqXeZlCNC57/gwi1uemrQmn0qZSK6He1fEHRusvzTTIb4ynHkK02gSkggaO7xD9R
2WYyQ3hXGhepPYxlA86ID9v6TfPW6baG3DCr1GZG1Afue6e8LID8A0W7jymsi1Qk/c75uJFvRjxu+z2oodGlX7ujFZb+DA4R6IUASm68pLQPQ+r4fObVLF
UmX7ebkMVS5qcWRdJpu9+qxVKB0Cv+O/qhNa8TpdjaIcHI2XWwKL2q8ASazLggS0J4kOfy+N+4mS8BwOTdYifOf4slTouPSDXPddJzoGYJEVsywzdV7zkX
8sXsX/iRzGEXj0X5H/PORhIzBWKxMnKqxhZJlI3vxd8YB0+sV6PSM1gOoqrBW/KQiWAkRhyPGAX6kkXALrL0XNqG5n590vtnuoMXaLerH/mhLY/oVHc3Xh
8B91Uwl/vGQoCCFZex9pI9Dt8w91lmugDrr0Q6TSoCSA15yFFvLA6uy7i1/AkLFW7D67oCtB3cbzuxCMmnRTopNqYNKgQNYpfrMczd2tYzgHm0+IvHnEO5
nV/j8q9hy8UpQXur50Zg86WzS3q6OFnTlGk2lOcVEEVWdnXxsut5NE181lLJm5jsSodg4YDBUrcJdLxvJBpUiCDdXKNHx3pfgO4yYessLrOIU2oKicYVjE
nBx4oqeYhMsCY1lUWKNVVrfN29cuvhY9NHmnjdolK+Ab55LWcdX0dP2XhrtZ6ETx0wkr4cudG00gzFTH/w0HfQ0FY2YyRVkzk914BPmDfHpHD4R6tflVCs
bPxARNjOoE+SOelrpiR4bI2BHm/5+1N2+SJcfxxJykH5GRme/Ve1XV12yvbduOZlaHSd//H30MmcxWa3OtZjXd0131rowIdyepDD8BEADpWR0zVp0vwg8S
xPkjCIj2I2twRKv8rgi3kpSqX0GxuJwkT5uSR4QN+OpY+MKx7YmD8NwRD6tUlZPlaxKdMcgnFupth8NS73Hg0B2zC1SACOc+s9Srf6HfnKukzbJJSdkg7q
3xlqKs+IHUti9R5IsoU5ZdpDHaYxy40iFKqePTrFzqO3QLjbqM2j2xNbIR3+8t1s9Qmal77E1Sap+hUr1Ncm5mChrnsVBshKrBcas4yp7UXO2+W9ff8ldf
t5Ht52um01A15108HfKytpZkA/ODp2XZC5KzBotW7Af4PDHgHC0HE34I2yuCoIAMpHDYThP4qnoTStP7W7Kmie+8yGI38V6Y3Q+/ZNoJDbEltcr2X2gKYv
ssRBmY3fXtX5GDSV1GFy/lLyJUAktVTvt4FDV9JmrpqWqVrnWXo3G9BFGun68HDG0gowaw6bzkj5J1HLiHO4kogPI3izyZ68aK35OC6xzAHVB3lEMUMllr
PKQ0jWVkTMgaSFh3OjTUUcPAT6sDLe0uTpnOI6BdEJnXaIx0YQjzPeTwIzqo1wKTzEIOjdStRAjrz9zwtph0PLQWV7IKDaDKnvMVJ1o+zvvO9yzSkmy4qB
XhqEgq6LTcjplSSxeOei4P3K6CQX+MYkia3R816gknu4/nlgQN2Jd72JfOS2U4pazwUQ2rNZ70G8JHJ/pNXDX7fcnSFqmNn/eLa+X+ibsWbyYcspkzg4DH
HQOaw4D0Y6urzWvlNikTW7LGxNR9g4bnEJJeM8+dasn6wDxpqI+4HWMetAFdeh8js8DrVqSpDnbU/bfp6Qa4ZZ2pknguVu4DUQLC9Kw6zWSjq6/4NuULTN
EXKv/xWNhfcnIPDMYA3MQzj6LJmjWrbMWOmdsPxhzaTWev7Xv2olMeW+Ybt+D0wgPD8yLYwr20D+KqkY3X7BCcMLmHfdktGp4J9xbQSzrf1r8p3YNtqUJ4
rt762R7+r0NKmuByy1NCA1/l9xOMqHGMGCl8KLZ/Ufk2HKVYQ+nEpKNGx3cijBhUuQ94ynke8q5HSEY/ppOjW2VrgrmhpQqxuhokzKcEPDyqHrr1MSnln7
I89T5m9ktN4nFlQlevTAtB1HHdLLRYwuP9CGmznQyIG4/aauy4V5uKME0XRQ88aWs6HuDwUCCnKLSUipIrRWSIMsCB/MM8iq4A5aB5vAtL3kBDR1/wIH6d
fYZLalUPeTAZ4RIlQE8bOV5heBi5l61i7IRg/sr1XTtnhQdAjSOK9j0brMCXXGwBYBMyVjCeVB50b1IuSU9f1Xywb/LdOn3T8X420iSey8wRhXLOmbSVsm
M0lGn8thFeEfniumh8npxxkA7vTYUrqLx7X4EOwF62tvNMPiYcbTYqGQm5qIDjv933yCxbTJgaMqPUW/1GWaRBunZkOShwAhTp5Bt415/mr8YM+OX1pZ/f
lMrTV55Ukkw1e/S7719TXu2XI5lVlJAr0yrQV1qa1eyphfaA8M6nhrcjcd4zEmKZB9SEFf9fcItPXZegiSDNlPBq9BQwR5/YTFR+dQciw1YDDGMVaY3hIF
oQp4WgIRFdtvJTDz0i9nF3fM0AUxKL3fooM+y/rmy94Y4Wj7xFis7KRxcx9S+CQ7ilqxXVVcOpCJ7HyrZieg4FAzV4hRFBnaBADJ8Q+ZYD0p7VZ4ojHhmb
dU4H9khdcng9Nf11tIlF5LA3WvClgWt2VeCVTl/dVN5cUZSenLY8UV3BJfhpcg0ObaWwhSeQjUkWRLcUak6Bl5HCpKFu2IhqGZpgTDLfEeOehLRAZ1sZ0b
g+eSsrweC3Nidqj9R99jnLXgkHAPAFc8O4d5AkD0TVGVMvzDAE1u0FWJuBmttwGYYihhv2Adcr+SKSFiv6CBH/shzFrxNeddhruJcWfykEg3/JJ7LsOQNo
3+h1HgeM8/c3RpYdcQ9HoGY95RCTi4TaP8xOsWmRCqgrpig/3REDB2ds1B33UceS7MQ9wz5xm4HaQs9McYL5lxRYo+fDeBIXpCICTMkjDmJtTknN/8IEeE
zVMjyrr7UFCZil4+Lgh0wBEU/1cJ/gKsf5mAzEYHsTqA3ZzVaAOUhHPq3kTI0CxcYkHnLLqo2c5bJgYobyd6OGk5H8Obsu++z/QirHFmO+69kUcrzSlVLM
agAFvwZ77OOS2MpQQnI3+7xZ03oSRJ4arRIR8M/qUsouQ/t4aMMEzqENFLsEKcPvNXeN3TELaIIjRRoMry3BufJcU1UhFQgcpEUmh2QWT0c3zeu8ML9thd
j5OnvSYkuH2kMKLgsSUVAPLidgbG/gVS8DaACHrrUsRMnB5wb7YaeqEo9Zx6VyFe9FLwm+4bJc+w67mit1zjZHfbP2yKHv+a56dxagwAHR7apT1Vh4CGcc
18lbZhnDNF+QtGE0uQub0E0zuT83+EohKZn8J4bXQK2AKeVUzsy6Efl7j81nWOJBcm7UqnGRAaoopGq4kZk7rvL8C5rYNESv2ORhvaxLHrA+PvXYJlv+ti
gbg9e5/Fei8NLH3XZHIjPxE3IFPDucx8WWrDV1baptug0DgBMevmGjsmwPNYGGyy3OmGE1Bdyzz+eiWb5KtSvWhF3lbfWAlZ5PF8hQXGTC87qElKMaLhlJ
zyV+B+X1uCjZZ86vcxkD0+AQPUloUdIMoxYcGcSMRTu+bjwuoc/z0+lhJ/M6tsh3LQj7IgWEuPie+t6D6GxhWcEFQ04zvLg7CON8vPzhOdm7iWnZZMoIMW
C5viKn/gWNtFdRry8Sxxumwaas1va5nlJuG3gvBVb08QXI9gZ1acxrFWUt1i8wCWaezDkorqG70pAq0mjKzazVYWgpybXZvbqmyNEXkegxve/M45F5KK5a
i6itZYeGzMur/417AB7+dWPE27yse4X9cWFhP7EOqD66kusagOKVQ5ZQoGaUoDlUbz07UHH7sfl9ALS1GR0fgYDuRnXya1vtUCFsRt/WcBMunbPLQUpN6k
7WLE8GhZrpMa3kLFXgtmAnao5kqFzZ9yWxQ6oz3hMxSLoHhnkYal1LlCnYlGT/GobhwopgFNo2gwPQG/UfwS4eQNigIRp1vJJ8E2WvCRxW3hjpDGxR3JML
92G0sGUr6fq0cOYXoYCkESAEU1Vpaent72/4WZ6X5WLIzJ6pz1Qr/FELQ/ZySLneegMELS++Ziih7hvcNmrq3edsCvnh/a5iRu5SI1qRQF77UTZweHMtap
p7a8I26qrdePzoNyYCLfd5LDED1vhh7SqVrFwM120tehIVCxJpaVhghu0RcabAdN33iMlcifKehhj136ssFgZOsWq6JXoU4CRnMyJhyFAxh5XtJNB78d2O
G3adrn7UYsa6gF+R/HQ7JrGWo6YFaaymG/6Tjr59X+iTJQUSbiSp/ffoKS5FAfCafVNA2lBEoGrvHMqlF/XprSP3qLriDrniFkA1s9xTh9Q/gaG7EfHUhL
kt9iKkvplNibvmUuNVWl2H7wOkYYzLPxBVv1QZD3BY/2ukKyI7yKs8dsI1dwGxvqD3QjNb/G+5WMPeZfN5Frz/gKG5zH7venB8cVqG1sD1dwWn4gSe6HPR
C5d+y5wMU88NXiu1DMAOiz4ePUcesAJ2WgYPa7/ECupbQZg6cqgU2I0zojt0KvOWHufxrcx7CtKSWS2THGUpEH+po6EVpkK7vL5n8pXumuBJjW0q3LbhXm
JBWq7lwJ6fdgyCHi/zGna4D33rRMhaiqm53lSaosFJHJuXsSvbtL8P2fkRC63kgNKTsuyemaXrRA1zZYT4Zfd9vIQilHy2Y5E+57rFnEsdy4R1u5juscUd
zolQbrEcNMPOFHHvnpkYy4ESPIqwFp6CTsOxtzid9nVWTxmP476xM25BJLtP/fDKL95I4FzIkvoMJTkIys5gYC15yPsmDYrI24aVUbAT/jvMoU2VyZ7rJZ
5jusQGUDaFEO+0zZHpjbw5EJ0X/EVIpOFeb+anNGALoh3l5NVzsGC8qi6pZyPzCAfnc5BDgJS1L+Xi77VDGKnuA01lDGtgM/X0yKeVrETiX6WW3OSdnfao
Mgwhd4Ay4K8DKKXuOQDTl83a5Z2/6ufpvueCGKfJmeuEcXJOlxIqdhbOihxVYPfOlm+5bocxA6MSLG6nblw3kdUjVr95E3LhVZIvgfBL8QNYahc3sFH2r6
t1a9O8oRc5fL4nPa9iSm5+VLGIAMxuCn9LZA0gG/nidqmAPUNFI1kSsrBD11ocR/baR9g+xZPAQD2aOdupH5mgND6XOleW0581J1aoTwCrC1L1dIV1vwxG
I8hebS8be5bZatzOXVo2RYCKEqUD0LNjXRp1VFsZrkLCI4fs532cI1L+3dkEnC8KE9ducPmugohGEP5M/Nh9ArSWeOV5od34oBhOOqMtyb4rsCpGc1O5xI
E2/6QU2eg0EBArgCY5ZuG0ZWPZ7UnVl04xk9aCxKrlqKWHLNkdip+mhzQk1+zucV49WhqQr16IpkDNbjdXKPXL0rB4BGL+6Sx0cVa1QDwiyLHoS5fjrm0N
mEyvqaShqV3O554vNu3DrmB8PQrTMOlRH9Hus/y29uBlz9AMaN4nqvee8HoG1vuSPxdW6bml1ViRo2lDCaNbFV8IBZ7yNrEo+Co+P4oRu/XynBrDcKGSmx
+xvMO7vybSuOe2d0mS8KzcTp76zY6MpEodcQpuTp9/L5e3/JbqyP7ZcYPQ1GuzzAdWfUryZ6Vh9pLpZNb0q2zCAmfTnGAu2qqNTPGjpcs7UNBR479aDQGL
QrOKVBSsp/+fLxsXXulJwv6Np9Beiu95Fa2Bj+NrxclNPGxfMK3zRnh8eHQV7CtMiZjyQss2pp1cWl/j7c/E+eBSA8ahyIhbBuVIzEFhB6+EB6waT5oq/F
mV9b5h3+tXOvn1yS0cTyBsc7hqE55GvRfTcAndAt6+HdYbow6eiOTrsmTG6GeSe0vKcKapN/m2mo4WxacdxEMOFaFDXm7+lGrmogc4LoJe+IpW1LXSwPgV
eeSEId4M+5BTlT9k1fDyTNpQs02hRZ55rnCDRbN7ihm8LM7CgU22X+m1KIicU05PyoacXqkPaYvp9e89vcHNDnOgnMj6M8tOpA/r8UoZ4zYcuHBPf7wpRL
R88Fr0IX2dR/F+RFOU8GYYR7PO10t5TrQWyDw3YiyROGc0b6IiqTc+4f9Y+Gh6xQiAD8MTKKZxBs9s8Ne61og9dycaU/F01/MggY2+kk9+fTdf4A+AsHhR
nBS2rjybuHZBUQYDi1MwCWMtMv1b3+TKNAw8JIKtJsHdVQXhDZlRzSi2q9gur01eNYB7g7AGZfXGwSnOc4XrnQ935zWQjbE6p5THPXhu0gJASwkbv3eEcM
nqRl2AMIfhiz/N457X0t65Ya+rUrMeiJWCgxorqs+C92Iq5Shizuy8rEzkuFY+CPppi4KrHh2A8mgQsW10E4hyV3wR/SdqfBCeeEsoOm8xtPdccscEuWcV
AGiW5iPtnDUTuPLEY5UCX3Hqg5Qz4e7Zy6gYKhfQQgm8cc5jukI2pxmN6nbV1ZGC9ZdtcmqJMhYUeyyDAPfhvJf8oTH1v+0Rn0mWo0jPOIXNILF3Bea1Qb
NFocqgmSaTHsL71jCj2CIvDfYOHNYn2O31t92G1QnNrqXIouUicFikKVloS2a0ZH4WN2zfFX7URxTwsAKz7KES/QV1b6o+guxg6zkDSX0RpkWLvNDuChBl
YSjVseI1pvN/NWe1HNsRB6E0sdNy7PpYaoS5Zrpc2pWF6FSTMsuLZpuykUAikgrDEL9n/yqpcLYhILdVITgGAfSOfedY4+JFFipoGTAqcx106RuAAhOKAt
KjKlZBZL2orKUafVa3WHnk8MZdWvOKSrK9bZGwxxkO/0kdL1vQz2TnNIASc7xYGM7bcD8a4YEpQN7Rh3hGAizyimgbtphxW/ml7PebMRZNfDu/omKgsAoI
KQ4dlR/wi0iH9VZUiDb5M1S808B8MFJ4ARn2h4vGyYWR7YDi1DkFM4b1hlM37WmgE6yJ2f8GYt16vRDWGvwc8CqDRPrLHt1MT386PAuOmakS/mn/6pb2cR
wSfkO0hpL2Osc+5kcY0wrIIz/oT5IeaSabHVUMNJlPMv8pGG+CEsiKNLUzD77SwGJlZs55FViJCadQw7gi9Wyrovftsup23CSWWLWkhXZNF+5lIaqRVCPs
2/v3+0CX3LYTcVqWE81s5GUiPADMTV3uUCr13xvBxKLgly5jPDtI85ed49hk+U4UudxCwfSJo9UAp+m7N1Qj2spDhR3nrfl4y8t57Wim/7bFMqYkLjlt9r
5JOZyPxHvAW70ScrVpMMCmNsQSb3q+6l311/l8TFRtg+bv8NGyk6bLed3xonrgaYyEqs8txdM8p4N1/vT0uaMaveBOmU4MFxh2Z1vRbbI6KPLWg/+e0meM
apSYC8HKSiPW9eckxEPJhiMvZg/6Y4Oi0X3K9MEUuP3VW7vrLK8RClWEtz+zE1tWZFLkQrkDtcZTP+Jnfh9Fb8tICGDJGP16Sipd+Vr+A1ryvSRQAN8+8z
NPIEGntCfygQ7b6J3OLoh/0iPKUXJVo2ZOGwbd2CpAWUZNsr5wrJjm60oYzBVltfvkbPUr7i2DzORzTZooKZX67eJmGI6+SnRhTtvNhxz7jhXhN1czSqsa
nqignTIPoBu553uajOIWn5bE+mcOvrTlxAT7b3T6TG58OBRMcMzuMiqS5wuhhLM/qGTrI2u5zPzii8JPE4/QhQbR465GN4Lbv0aJ+K/6pIMKDS0EcW5dF+
jNUT851x4sR49xe2AQvI/kCS2T6VwfNL529wU8NWV7D6sRaNRRBQRhaiYBPRtlTFanU5NaWfioJ3Bv5KefeJI3MHSK8BwJskrFzyYbqGobpunqD1OMEIVC
9ehhG63Xzf4FnDstCllo79xrXjCX0ROyBBpypImtTMhxndTGR8PC0nZ3UzCzT/N5Jy3D6OB8QoVBy6ZNEuZR/mvELEb3OBvF4Px7BbudkM/nZsCWoFfjEb
O9LuIS82+qTRy022KiL28lCgTvazre5plfEmRkA5WR/hHTQz6dEN+FiBryBPCa1Dns4f0MMwc+PESphuGW0x6lS5s2ibhW2RDI66sat0Xs3l4QbZmgUeel
BKfuUVjyIVmVBu64iIT7PVpQVI85VIoudmuOTge+6mKR1Wd9WMP1AB119EE6qCkx0J+2X+nxmhZwyQ2HsIxonRK31SDVYPlNyfCgESddImMlU01bpIXqzw
w53gSLep6k3Z2VIgPt3pOphlHQ+PG2rZpdq48s1UJo36GMKy2vK05Vv5Zrh9qiPCSvxeBsJADz9hY181mMLsYwU+8vKyPbIMrKvstii+kTJ/Z1Egxn57wB
nzZECwuHuzQWm0q6ZLXxP1TA9zeyj28ZQZ4vv4yyWj6T1w0FOiXYaEH2PesAB0FLhL+GX8uGlTV90GmZvtkbMjuscoiZ+Qs7kPm5U/b4kHpgRubq9acf8X
qWt0TqSi4IGh9/XxCFCYjzOLaUx2C9zN/tbqQvjPZ6Vrrm/ErPGQOQmTxSsGf9PBpCL/l88qhbhEH1PJkM0IA9H1WXBEhLxx1fWHZWOl4TNDnOwXHTeR7e
434yxjMoBaFEA8QhaOB2JEjKLieGeDQm413et4fOpHtlKyMZ3kUMMhosDRGoM7yHPB7xeU/gpiZhRQVY4z4Lf3RtQUj0uBnKbDaw3x++luIK8y7Onpq6FM
O2K6WzWKWBs/8Zs+w/YX7IZ68p7Xv6ii+EPzCreqiDnEMi9IL1yYdtxW8FsU0375V6sMx+b6BbBnB2+RGH7RkRmNoE7PquKqT6OgUl4SNKqxN3VdVrTq7o
+L5LERm4o/OApAscMR0hUiW94zenMfVGIqRyxJxcL3ou5iLTEvTUbdNaT9APbw6fxS6LnANWJ1r4Z1moKgqcMq+UMrWj4n91yutCDiTRdiSKGHrdVQzU+E
eLSqA304+j3iqT+5yKnU/PMZKlRRmarJH2X1kCRD4PyS1lZ/oirbPeAw9Jvy+ZnO0gyXF+YHTMYj65iQRPKV8QM9byRpEa3LfiUvVOkVAghn4/VVYWcVyB
sY6qwSPuy9ZsPv8e4aRoemctUsbWvyikYgDPyQA+WD6GNltws9V/uu5lMDKuI0vHG5jdbX5kl+AhMG4QQlnq84HA5dfr5ObvbsPnmT9HqJbG5WX/QmfRaZ
hbU6HS47F6e45/xGuNko6at6wrPfdjoNRJO5KJGnu2qRZ/URXlNWXyCLzfUB1wqh1YhsQJDVLAFxfsxBeCYPCBOPMhWtmRWHkviPUcL6iZN/CHyOWz/qhN
0ZpGhLxWuF6nI30LSt0TSsoopGnEPFJUcsbIAKOhwYmvTvDWP8PgHeuEUZ/0lD/7BsetjHpqfmnuTqe+aHeRQQrGbNpzlU7v5TDnAy5SmT+3rsS2b9aC6U
TeihdEwQ0K9VmNrzFgK5Z6KdasjkBQJ1JBhthwlyAy++dTyfu+EtnsCU5oCwrTGgSAJU13ftnu2Pawm2ZGlgqif2DrAFqzOwhRiCyyRdfZVz8Lzt16QG/A
s9C6jM/Jj4vDl3RSrSFLg6HU36Ctn1dqaOXIJNKBW96vjXqUx8RWwGBZIe9velfApaLiRrC3uAeXtRVzSaQc0BpZTTBjw3H4Vm3vM1xr1t1skBxcSzRzYq
+HiN57whONnoU16SHljrwy6J721I/mn7eRsunX68aAk5fndsBzAUJktPh3uD+kzvDl+/u8Bm7pg2Lpst1vOl4RNBMA9Z9Z1xl98bFEjLJ2XwitIvRbSFDl
ldnyJu4TCXr8YROWlMhnpRcdm4w6fBH3DASmKaunU7OZnJEIT34mPp5hRpg1BvDANdfVBp3XtdWxPOKY9RjwuH5Nxj2qT6vhYxqdH39Bo/d0YW0Fu17G0j
kmljOkawK3TNfQbrxw4vAVVov5YWaA7zlqpZFSyAh0z4ke5Y1TR0NavoenR9NqdZG0ukrZE1Bj1hMekX+wpyoNwqP31bK74zrH0T2rkEZF+/sup/uKJCN/
VlZU3i+CWT2jYAVek9aKvU1sllOff0axOWWTB2job4qOEEuUxAP1805RYwmu2Rmq1wePqbZgU29tS9Zo0KX8Oe/t6Hdzn5i5C7zkW6p33LIsI2HGTyWG+L
j++y5drhHM0quharrIWjBYdaCbtdEm0qrzISCMqfaundEllUhNIoxIm485o+ZveCR1BJCBJWyMmsOkXPoQetz9MrDmg1K7W65Bz1vTYJZ6bCsLWLePJ4J4
jysfZjI6xmBVZQSl/vrbqckHSFb6Bzox9ki9HNaFoU+5sXb4nHwX5c0Rh+UQnjwfJ8G3nGuVGICfWdZdc1H20vhXLoBYkw+GAvcaFPfdDfk/yHJzr2pQI+
NoNhfbJGw3cBatkcQSd1hphA5YJyrBRvaoM/57TEnn5rVyjAyjqx/iwhrwCMeY8taZiJzVAx2kR+qUR7e5jv+r5jzHkjC0IPT6lidiJ0QLb0jwvwF+OQmT
GJgafq7KoVor7b6xghsXLzayxiEuXm5Jz/KUsFKV7ZpRGCX49FmCvOCyz80kn9cB+hW0XXesbhKvuGk4J0yBZvqCf3FLzIRuBB8QgZfzhL9WCfnrQ6DZTd
EBKZe85K3Xy/hmblYAhWFmERFZukxStccvVzQBGxiD1Onh9FrGLgeMMXSz9GtTwdreUQlYvIy/KG9knb9x3jm7r7FWkjwkas3Dqtyx08SnAvuLHnKUg8sA
mjvt9UEbNPUeqc/rSioPZnwFbtdQpFJ2zDUexdAGaZnW9iFep0qsCvrhnuBNmLW/gIjH4eIdrP9s+0IsrsYCPqe1Icc+5hyfCrdZ4C5cs1I2HPwuuv+ntA
ahAydUQX+BmjcehjPNQqB0QhIXGSTmeoKrLkVH8cT5aDExQlYxSpe9NWVAzG15UsuJp31d4Ls0YLv7p8Ucxd8VgLZu/z0yronJqOyWl7GL7mWC7VHY2Jkq
/B+1eW///jw/oFVptKKxHUKjDKdOzK7LSg/Wm0oW1kRn1LklyakTPMN122GouJ70feZusHqoMIFBVMuCiw0OPnzqShML3GztMx+3MWFQvxdP6D+sa72O4d
08oz/dy35tXGl4/+a7IENNRiT8d2XBE3PU/op+M0TVOT68rVIDDem8Iw6eLmrvgCR4xrmTmtBkA6RgM7rEJQyyP+XfCwUpEn1d/ImkSEnFaPDw6tG6tPvN
O16O66rbCZgWBWhz/jVy/tdzamPKK8T/U9IkxoFIW6ioyi0QdJXwXCLqf9qHNTAyf9rJ4mntwccS76uuYL30VVmMllmfJVzjqml3dF3qjEsdBK8n8mpbqJ
rjVDAnNREBRIpxbkLWkHWq5eF5EXyYTnwI2fKCehkMsxGFKnQb0iXNCsyNX9gI7Hwlbmksta+OvCGwFElC0DgsL7fbRd6j1tD7pnaXqgukKC1dyjPgsKYI
9pAN/mkhaGSlZQHCqTJ8kP3g+B6ZVSzeeDQnV+UYOJFmZnBIUtY3moxg1LL9sBqWs1zgMeEZh6dm/JV+98Oe0zNL1zUFrgCs2aoeLy2iIKHvpWWY6vOggd
BqLnwK/cDBWmpWoo7j6tXNc+JmegFO66kamit3NHjkEbqABrpUDO+7kWcIRIjGNJFRYLdExMJuBFNuM1YMca0Y9xrph20Pc0TXPdBhxj2Tm+Wg3NkxB71I
RpBilRbA9KK6D7L/nkMRIsehFabCTJ4tXKh1+2ur3mz4A4461B6JBUjnvSvVfrLpSwb1kRW4TRN/Aqe1nESxqGr/kZRc8Htu2vz6vZtPlHubq19LlVpq/L
tlUBL6NV+IGgOcURmb0cJhcR7QHEYW+bECV/zttirhSWHCtiwMyX+aSrDP6fBekm+LUsB8KiApKuqLocB5kg60lAsOzV2rZmr1KLiBStrLVsnfsceaE267
fXOrDn7SxiLj/s1zpZYiQct/f9DToIW4NlWnDbM0PqPCfr1dH1iPDmZ586tyb/9tCfWtOEmbymZJPqpL5DimmnOD8ZAJuqfTxTOvEMSDpyN+taACex0YKz
1Jk7zWc3xVLFiLDxR34IRUfR6tMIjLg2ap/CK1pf4esqoNYQV/TAHx78S6oj6U2tyQPG6Xj6HzSvpZWO/AzOHnSR13SHJK8c7ZN4s532k/kFoTOrfLA4cj
tqY+RhXcZrSj18WN7B1Luw6LassjCmyZS1PsAFAIFrFAIBW4PH4aV40a7cvPGIndFvAGQeZQFR21iyXAb5O76DsS2fqMnWc+6WH4oYcUpnBMTIvS7D1+3T
2yCAJ3/5TjsZCqxr1l4T1zQVtwXPPnWjXdFmji06RJPyhKq8+sXd58hoeYzG5OJIw4uMXoKa54NqhSBnkjfZmsS/6876FbFqSLIGnZSp5O0OE9sgZ1S38M
pakjX5wRlNQ/5eS8mwR4CHyr04nAaAwfdqMC5/10f0quLk27LU20ak2QqKtOh3x4fHEYGG9wKItQI7tGDf5p3WQ5bx6O0Nuj5J1jgf4FrtTUaDkUnfCpb/
Zo0g8xFOMK470atZa8UgzazgYELyZEhemHJbX1xvtv8kFPsOdjCpysB3JNLA0jL3IbeMD7/y48yFNQFp29f5ltapKYmeoSWCc6G23ZikK7YDi90v+8Ws6+
RcFo7mfFMvko1zRB0UjK79fMmgvJVh1uJjOmJxAs54zVkukuS+QfRD3WLtOyPKBkEJRw0VyIucLnyEiiUgIwClPo1xcEUrF7kIrJl2EnFGEo8H9skdGrTE
KVnx1F7QxVmQHHlcX9eizmNJTOr6tG1n3mNMn2Xm+TaDcTAybDhuBoYSevgbwqSDNAiEUkIZoBCyDAvKYsLDrR5W1V3eUAOXaXxqCEMcjXp/V4xFguwB9V
QfDVmz4haYZiEyt1yO9YCTcMG9/2Modrzd4CRQKiaiexL2ayg26LCNdzkp4T2XXTN8DlGZmb0j2JwHnPSS6OnvXSk4uHijlPYAQ2G5PKImfswsYCvfB6y2
9kPXwgQnVZ/huSJPegG0FIbbbo91J2plbZPU2+nw/9xJTBktHkKbglu6yvoRusJ8MamSWBpYZBHKpZM3cb/AncamnEIFVzlAzwTbG+giO63TIIZ8rG5BtU
ntemoVeSZU3RHSfMYly/bcI06XZdtmBo3lfWcLg92citb97YCIQi0b/KaIvRss04nARvzyc4nVBN2KVs/ZEsDHN0xGBZHauy7qhLNmfaqHxgSIYDiZwxuQ
m+2IK+n5F9MiZipRFZ5+/yZgS4xNtqBKF5TJ7ANb3fznRiDH84JHYisKtl/yn3/6VADaMnnTHLhrWQl0y/F47qo6Z+jDZVm+q9IPsL68aSYKQ+3oVga3RR
5GP9gPC/UPFHGqGphNeGbCgS0+X4VvE6oy4S4CC8yYjUjrhzC8f4yPMlSHcjveuLkPstOufJLE1RKFfJ6ZjbGV5Hiu5oa98VKYYRjvjrOrbvlu2RRhCyWH
E+dJHWcsLPmQJ1EtXWJOExZawvc0wqqKp3+fFv/TkeqNYuidZQ/8nEe4klqhqXz4F1NkbmRaHOupYlusJqXrBR/GMexqT2ekqEMxleMYW4ikHqKpi3IDJ0
2B+y7Ax9+VcH7W/JgDaQ26ywBU/j7mAQfMhJCItbEfPq4O8Sex+ynOnLbP79yU3PUXDc2PjgWdpQHG+nF7csF7eTmrClwByhQrvnKk1bF5Fxiq6pA5G0cf
bcOtoKJwo5RV4jDN4N7yb+UGCEGE3wlVlZNkXFs6qtKYi6vzLTrzWZHxHJnLLuUWCNCD29M+txBhURCHkNHjnFSQ+e1ZJPP/tpJ8nFbDUT4jmzGPit463e
C4fqEJZteaL2YIxWSo9snnkpesROcb/9wNUXtPnggYOSOYcxZiCZmSVWknSI59nstCEZLW28ZDP4EqqEW3wgM+25hudsmGKNNVk9j1/IQu1J+o5LqdAy8c
WRmDY396U0ObrxC/Mgvl8Ebu13y3kWB4xuVEwWNb4h5lZ2Lcz1d/tKRSORhaBq+GTZbn57cYhib4emntpEPJgiXKEiTXIkl7Pm1IwloXebUK0kEzyJD3lC
xyY9N88nLIjF2dEJrb3gymmHW/fS9rQE2W+CAp40RCHUkrkJTj1zPowj+n3MMbt7ixTYL+JBmyDZCPwy11OdFJjHOHwgqyYX9qQwCWht+LABEpYWFyj6LN
ikJxy9rf+1oeOKGEsJaCKxUABP26LtDdvCEb058svZHlrliMKeplwdksTZV7r8xyUIudFXGkFTeGpUT1J/N1KdL3k/Hnguen/kOXZD3/DY12z2U7U3JDeI
S5dCv++3t59FtJOpCXwuCl1lReBjLoRGp/dsEoJsmKXNQiXkCadssM3jpaEqSfW2A7ue3HTvPknIdEbvsvpuKU1gPFZqu244Pb0Bi3svmAHwCh5l/gtj4K
ImhSmf6HhQly6wY+Wv5o9VhwJ/j8+Baud4sKQySMsv6MDYobSdlM/vJ62pGZZTlnWlBoivN41b+SqmCcoSsQdOluz8qJ4j+ZlFE2scF5qVl6worPBsxAxB
nEu8Qn/IX//KhF0ROZh0JgNvmhocANwnd1MxIVXT5/hqPUSxlJZ/RLzvEJEmevwDr8rogLhwsJUgp5aj+huqkQd1qSzykozykG3/OBBN0G+hsTcloxyk0W
i3bVkvnYcBkc5t+0vumiY+psMYJ0JvWQdZ8sb/kEIIix4/YdWS9Bk3Ra4XOIgSmWzWukjq9s9/P4qJO9Ysm+rge+Ox1+1RYKwu2MkOS7Q/TmtlQ1I0M/Hb
9n+uUvPbHSs4YSgUFGR1qnpIMdWxSvJU1yqNPyWaYEg8PNJcuN0JNxYvVswt4dhmjTuJhBvqMge2R+CWoxnkoeBzmHW5TpAn54GyhAeClhr8UeJgpTlGdN
jUO9EzdWA2TYEFjHnJUiJyUpzTcvFAmg+0v8S/r9CO1BbRrOWkfxIIc1ujTuM1O9/krE0U4yi9kvBDhQ8x+pwLMp7eaBkL9eCJ0QArHa6wBeiJZYZbewQw
HEocCao6LwXSM2RchL1aW5cwxp3gte+5VpIRupVDggY5OmPSJycUeZeUIJZgJT1QoJZ5yHmplG5yOrRmQlqmN3JLfvXacjWZHppRio8NwEML7O5lG3Ra6d
GItKQVSZt4zDdYZpDI+HQqrZ9PF9RVpsO3I3rtJ5YPbvAmY/MAJW4gk54QOh1RCMMvVChh4HyqcaPFI+3zZGZDXRvcrohBNzrNtHxLzP7wIEI41wLhq6aO
EPxwGl0JefKtdIBl3F7VU1YJJd4Bhy/Qyl0jp4I8ejkYlGUFMKOtJg8Rl/qsiyJqdPY7JqiNg8/J2736f6yXvgRdqO0bXPlQYt1Ic2RaEsLg68x8XdJBAf
RVaDnyue1/rU5krtVjzCGb0sx/KPbtsoiWW2E9duCm5Pk50Y1zp0eIGbGrfjrovEbVmS1EQ9k6Z/cnP69/BnZN2txAjqTscTeHoyHzQtfRItAqLcPQMLQ+
VWW03CSkI9sSFdnKvybT75hGf+eXfNYoJqWFkyBbB1cKWVbfnXapspkZDru5HU44NKCF0gXKRyPr5OrpUsEko8LQIYLCDwoXGZHtTDnvVHvXripxA6tTUW
rI3q7CC9ojYKuNLvlXoIGsvFa39JmBTj7CR6/Pas2gqFi7/hZfOeET2m0/63XzYNnouVBfsYs2zve2RFVduDelexyXbS5c/pPTjUtk+S0WABjkbi+LRJUD
79/j0cVN5lDAvvojr3d9uzs3HQ4ThTqEIQUM2Dmd11JBNMmQRWesUYzBXpBolQH6VpfGqZYAPNsL3uc0zkIIAX5qCm1HvYAfg1qdaaShH/q85Gxbww/E0q
K5WyG0XuZSlw87esHcos56D5woWDlIJKz8RYpdRm2sF+p2DohkIVEfsasOfy6SPwbyMw3RsY7XDA4HT3EsPhO/0jPQaOq3pdNgUbtOcqUGxp8JC4M/5iOg
4k9kbr8yF9FrRitqwmb5E/ZBqP4lbg0X5qn5hu0FxzPgmHUEOGX+oF3WoDEvxZaH2NAhmXyBhxITwwzyYRLtjpM2m5r2JUuz4xxIlYY1eq3j0ki4Dg7fMl
qq5Xj3x5E88QkpUzghs2Z+XBee2Osz9KpLh9qVF+z1NKuINLusvAdT35IugzhZsHkgZkSznbZQQud+1qHeOVT2djmGatEfkfeaJcY0mq7484w7yPTs0RvZ
vE8lBbKu/uo7DMejaFvaxvkBUK4oHnaIIbeqyCdxMZK2z23OOyqHEhjMlS9MwmSPuJVH4m+EZ/oCNRxERhuh7vU8VWOlQmq0Og2Z1oPgN/1eFKpROnpzf9
lwhMzVVoC25qZWL5M3Mq92LG359juw4ph7BwZwQ4vl9s5ts2EPYu3VOe1iFAKDzMfphtAovoqj110IWXHueOR4ytBLXU7KMZW/469Ui8GZdMZRzH4wjYbr
StuULSNZfYmeyMS09+8+MWSaB39T/ZtB1b1Ti7Xj7DOv5NQy9aUEwIsKttdUf6A/OM2D7CV6W8nVsKkXNULSyNkaXC1lp3k0RoEVYyYqxWoq3iOH3ab1FC
x9RiORe06ElDwh43+OGaNr31CZKnDp3RIRnF/0n5lWbthiK5Rdtp/lCLsoD+Q9y1z/y/LXCMQisgqqxG4oEInYojR3HMPTQb9yQAw24VthuF36dpJ01SUR
buCVU5vxbCPbAmnUSRaZZ4E+UV/334TDERh+HHZJ9LYIo6mSYhgWu5tbOFzGEA/Vfr155SJpk3Kv5zYU7qj+hYXJqoKouug0YiYKCzwNX16DDpbCk5j6BP
6QbF69H8C1xRG5LYHiQCeRvhLz8gcqCAZSZr4+PPtkaELHCLDWj1mWeaySlKBkdCsMv1Shc98YnnqQ+PxZt8JG124GsIcrAG/sNuXOJ3xl0vu5No5NDhWz
e7uRG6PzgsQhqfNBtr+YU81/rJakQkfs5ZiTW4BMokPzkZq47/YuU3bjutUBO1WxLeT+zRcyhBWipiWaXbf3OmZ7LJKKJWG93/7Xw/LVN3a8SEwu86v02r
vJCYK5RMplJvGDoGPGRWe5RPt1jKoUSoaOcr3gI7CHC8xFzU5pWGHtfcody7hucJ7tgQ3B5MzQXmb5RpX0YNh4w2YQl0CFQXeDMm7ouHCxKZgkQCBi1us/
GkOzn0/HH3gR+bkBL5wsxIeU0m2y7r+6k8jlTKpP3XBTinG2QrZnUmda0GF+y30OM95hInsKPZRzhfrCgAslRo1RZtoUVCJ8kbXjvWjE2pgglLplPRwLyi
84CQs5YjNr1DXjhOWa8yyl9lNsbPDqS3e7OG/H1CGf3YuZeV0nBshCj6mqMsX46pkyorgU45BQwBarpx0R9QCi9eyt8vGLQFZhVJHHij2wIjIlfSCm+60a
XsB6hzLnHMzOcAx0qlBRyMtjkUN6IBKv9oZyw3ZovV5iXEFjnxCF9lZpW8vqbWyW6Iq9/W5/zMJ73mFxMb1+TOfY7Iv35fVRTyVL400yhLdQvCVEmhITDU
YNOxXaMZr7Rku5kHq8mMwd4YJ6pomV46rA8prazKMVJmIohgUvPDH154YoB8Re9QUxA5wpE91ev6o1ZyTQhu0sCwYYSXhMk6f559e3mJ8VY3vOIL8MgMpz
wDt8ouMqMIxf4KI37U9qrUyRN2qTuP0wjgIBkXELN59ZUEDGl7bPR8wNo/QqXRslrUYsf6NzhbSUBS4gzgXbPrBU9AbeOc7xjKzCf58fQ7j2a+ZEbVlfJm
TPwywut6gw6+S0zVJy7qaz3IVSq92vcFhKty4DARd1qQVeNOwa+Q1hzcZX7s4LsJTSuxNrD2qRJxS+SaqO3HaqfOUN2UeqPmBKWPU7JIcRFHd54ox/Hl5s
V91dM+rMi7edrKBTKbpRhS61jdMdEOEFx+k7+MyGl0ErcSda2CYIS78U8nqeCNkzmgT6Pntwdt6JkGlidlI9FYEdY9qwPnlwjLpSIsX7QyE+sK9sNqcZX9
CU55RFzkkSXnarNqeL2VVzeX8qxQzJOahrxYGCuYjKaVYVdW3gNW1rqt6R8KPEqp+wgSab8rkHyHvSofofe/IvCzdv6sYzjQFr/Kxue91ebHLI8dNHovaL
cCaVs9+LvNc3IttFPfOZf93o6IURn0p5kvzDE/SY8btPXjTMe06bdk7FUKXoBYFQPzfyKA9O7I+pjz4nVEXOm1sr93nPaQCkSx8Rh/bru+x+vulJnEdYBz
ylXU8uphEBwBPKWeiFpfeYEbzmRDjitS01obI+pcctVi+NUKiyAtn7pjqWq/hUBV4FILd1ykAIxEytbOAKQhrVxDGq0pQIuGVhLY91YR8LcNdl/HCvryPC
PW1A/ljiNgHMdZzvLC7mG3ZyjhSQbHlEoWXQ1LXnbb/NIWYDKsFPsdWbPgyIk5TaSUqMIP5Z25omR8a/mpQZgrog2+PHo9PIJSiAaV6izNTfz8+KkLfd/m
dIHmbW1Q689nHEIY7aQn2RBCpoYnGVQSC5LqWJIeX3pU7f3Je53uNe4RnX9M/Il6A6J14yjeRdsniWnb9Hb2kLEQ2X9ds5w5vbSr7uDxwYAueZ9ibhjgrc
ZTcVpyjuTF+EXnp8ZIMRJyGgSm3j7+TooWAnImOibLbBziAuohNIFxlzVksEizrvPO5jajZOdkSPSxspUWKQfUwBYxPlLqHPy8chj2Tezp2G8zMVe2kfx8
bqiVSHGJC0d1gopsZKfdbVKAH4Csw6Pd+4lpDjzkAt1PxvhPMio5cDqzjj8/3iSwbJE5YvVKVNnWsQVEXoVOAjqrzC5c/qIEdmv/jbupy1JMXvKPR3v5xp
5hh4kKGXK1HnOT3DP/0pobwJSuS4x4sCFN7gqjSplfqmhcO+3mDXE56AkQWXJvy1FXtI1R5ATA5svPm76qNH1yLVUoGXU5QppbcRqHMOb3NsOr5UK8IL7x
HGb3mngC1S6oqk1UGhWXVQzxRm0HVfZ4kA+rXhlfwZ0Syaf53v9Vyhf0zFbbfWK4WpJlHqd7Nm7j5CnSiJUZiRVeq+eF79z6DUsm/1NQkTy/l6aVnmYTvK
V7V49ChBepjxbQeqW+5vvy839nguuxVIGh11a3UVw6GyrRCIRs7fXQD97+hLjGqUrUlU61cygrU8CtZXnyt4RjaknkMgWiemgdfD25wJUwKhcLHuLeukbS
Udf0H4u9V/rn4lzymQIKU/9LKQYA8UMbh9nGp0XAtIGiHGAHoKmkaS0oYj6ypKn3R/2OvOYSzSBQvlttPcp+qNnzFdvshdYER15QuC3lxas6CfjGBIXRHS
9JkfjuJPuepQ9UZQLKIRpvQ0Mgm2DSt0KpiEQZCRvepa7UUu/ohvf6loWuk4Jl6xabE5azlkBy2l58Xy1DCgV0smbBmZfpAanbNDiGqO66A5tpjMw646Gm
cBjmhkZ+e6LNugm1eJ+clTfx2S094mcZdZio8ihU5bgheQRFFuBlpy7kCRDw8GylceGFlv+CMB68w9iEnVyfcVTPiyb9CYBz6m4mq3zR7M4BMcwRaBXLVi
vg5/4iJOD2RFxxxs06n0shXJEJk1vljZO2YC3xtiWLbbTtwdtP33BacdFRL9H9N/vxRbIapI/SeBrDHtVDhAzXoQyPHs4Y0TJUhkgZk/SGZ/zVffRcoNwp
mDLShyR1A2s1003rhB7tSIclR7rbpoZMVdaZa23hWE3XliUmZn7DwWe4vkkJefvbSaDMNURxMGYsUbHsvOp8yrbRS592nb+hipDkbr0Mm2Z61rObUPHulo
W+4+8wsVmVsDWLhPFxU634Nel5x/xtieJz5UC1F+W2Auwedxcn7qRI9fqgMKJqXOaZW+oznkXnYaMs4Za9Y8GdxehzJpzhXP7Cte7/PwQSbIrzdzfF3V9X
58/FZs5JaESJCHGQgdtuzPF8QaTo43CPldt7etu//1/9FRdJl1drKBRnU0h3Q57Tg95FspSQqwQenDvcB5hMCs5EXTqg8+E3NAPT/dyp6vi8pJ9AqcNVxi
lwgF/SG5KSD5S9Tol30NrKhmHz1Q5LEqxTzBeBvmlq8VsJmNYPzd7fWnC//QAj078JFhrsvusFzuBCvxK+oQ36ojQ2yKeJbpPPaU5W9bCqIMQO3fE4RreK
QKu53JWP0eAfCVNs3EoGV20HLwy9zKMlLZaUpE/tvW/+aF5NM2++oGIX71u0WMvAP9TgtrAq2AmG2M9mXnt6g7EbKVPJUpI0ce96Q9+CXZ6+Mygy2zfF8L
YVjlUwvjUpMEiR8DyibcAI223U2pQlbU7YgAf5gS/2dMFMBULzmYxLBs+dxmydK2Kg2bdcixFDwNsroEPZNX4oANzlhdvBcRJTBlsxGW44UOHsXxmwC5Ak
vesFxB3BLPeLjzEx/h0VJ6MLf4nJljqLtQqsEvlrMnwYN7m6hAVFuo0K0xmxswz5jPthzLPOurNQLBWebpoxoZhe2/EVORIe9YmDPJUoUeZgo33RjevM3J
cJjTKkS6/cDoYnKMRYJ8ohq6FIZU+DuYGG2pMQhcaS3SfCJAvpPqifNqpejIBM92f+F61vVTR7RBAxIHTECb1ckP+IJc9Bs8nL7H5O6yNu5XO+EKwtwAWy
/ATTLYBOw+4ue3BEc+m4DBLd1ZUsBJk7tHbiZafnFZqTxl92ksCPPV3+OGg6FGDAiMEVikJ3w2sP7s2nA33ENbrBPsosIcM9BGJIJL3ZAdVFz6ugfGWEaW
/277YMY3IljSMZnwlgXNoINf1BXegcCCLjflMSy81qO2L3YnQcxq53sUWyc1Dtj3dzIH98ngR0PXYapOFQonu1/3MfTb/j4SGHLoy681rYIQfsSpv6CQNE
yLlX9OXEKuVLUnlN16vN0+y1BMjJuMl8Qi5wr16y3jjHgECWpp/nObSBGB8wJgnnWzzzOy18D3nhYorUGPanBf7WQGH1JW0Xp3Lam/R3Klft7fJyUcFIS9
F7ag015xJSpebZ2s6lZ6NhSa6Onz7wojHMoea6qjH1yGklWUNlT/yMp+rBqf8XXXH74TuP2xeuvng0Qw+sgn1SK02YimzwhpKFmTZ4084aBjzor2XeXVvP
o475Pep2vCobcpEV9/n+LtzqlwL7NHXgzXFDCoxrvJmnqrauEgqc9Y7iYQcvzc9fzVkxGy6A7P8ogv9i9fP38je97bu31Sod4UeVeLV2gz44g8rJmLLb2K
D9ziDsGXpiTWaHZ9DsILQLjtUX4++nmVpPUwdKvTz0qxn+D92pxScEGNwVpVqtwdcC0SBQNUZcQhApqnLcQYijuAjrJGwLlUQDHM7uWL2n9murXX+L7f+A
sHrC5yyqHJ2ewp0wenyvqM+fgFfbiwx/9PwqP7KcZJMq4clIlLRY5jVCUhfdweEKV5jdzV4uc/j5k9gFigQEgrTHTLO4hX+LWGHJXeG/iurTJewnzPKZBj
VHFWnzYfPtKCbbFEYkLGL4kwwrL+7ckSkaUjPQn9K3rJdaffLdF5LbjgpWcnEdn2CaWQzxvzGAHSxcATT1Nl20eoDNYsrLAlWd94hm34ZYxIu/mJvc5wPI
EIUcQ50PZ1ykvSz5fDwlIjN6WIQexee3o52DccJHEs1S3iAyKxE1ZNcGTfbWqk3L2a82+zCLtSgaDA73o0mfaW5xITkSdBX0yjqDhOFrxNKqa8qvAakSA2
rNmyQOHUHBgSGUxVI8hojE6NWA10H05ZpbDR7aHfXm1/qS+5TrpQLY+Hy4Hs545abMQ6QMCIHMO+SP7zkWSHwKdtrayyIO4AX8fkJr+ewcgovJZxmqYHnS
s1+zyy5yQZc9jtT3mgWnV66+8Q6fbeeWEuI08CmVqRbXAq5QGiIUGNdk7SKUYasBpW7R4wqz16XEz5hZSRG1TOqvHXe8klumG/VQMeNQ8hUfc+AOJdVRZk
24v0wmHgUaDYpdHlKAIwa9pPD7D0YqjoONv162b5B2bnbe/y8xFXOhfdjXJfx1idAJ0ufPVjq0rpypcwoeFWFC2BzkrTIEyJ5eOocYIMBk9D49mEgl7E3S
Glml5uRRbckm4blZBgjpf0UdtxtbZCJdRZfcwezVrUAwLATPk+WZNXvut831ckjgj7yjzmMUO2qOC9mB2ZsfHwjHF3xPWaWiHc7/imBSq7JiQt1/yuDg0E
jj2OTI7gBs0ab6ya1L9F4LHLbypBf9+f3T1miEXt9ZhGni3W/mt6ZtQXth/w9LYKmLFI9hzhklZ1rWMZ4dJ/P9i8MpozjMbl1rRxIU/irSA+hz3udjTcZp
lj5uf1CG09s8a3E9SbgK7svZC5lvQM0hxJbk5Pvx7ZKARHiqBgR5xjip0FGzJnyzszhvjJyq7ocrSDyMZU/njuDjywGCfosekUxWgLcJuEPaEcG87Zv4oB
SbSb2xWzZhQnZD1yfBA54o2hLpjSDSu1jirtOYzUGxBGRiBciU4MClSxT/tH5JzRznOUgulbH8o1shbgz0BNhPm986kUm6jgF8kcezrU0HDr4xgG+G72oO
q0k+W4wVViM/P0pNnjFWQjRoFIscTB86nK71WD7hg5SehVhAdEoq5CJepnYL+iiIm3WXUgsY27tALV9rNWtr57wC7BzOB9tOR8kkLabHy2/PS5jfoQ+5Qw
PiuVnQRYmePRTmT+tQD5r4qwVSE3LgtvqwZ7Y7ksygQFa2ZS4Uhid77tDCh91/I8hHb1TNbWOPHHdSSx5wOQ3SFbLYDjkP/1IM8+HjqoD+u7HNdaxghgB4
CL8pZmPzb09qIIJiYL3dz/2VWlxf6AI1hiCIIwnWGJZptCtg/kNWomshWHdisDnWOJtFvypkDdQvDvpyMQbDKKEUwV1UtbfDZnciaHbEj0IizAzfW0sF8s
tf9G0n3MvsRwRAtuArgeFBphwlzGG8GPSs+VTzv3R12cjTe9GC2kdPcZ9yAqIMRq9FwCGm+BWerBNBq39etgG57jV3+pWXjBYkQm8hN54ec1KCjFQ0Yive
LkomYaG8NduPSQzMbUP6LnTHd+ZZYnCnZZWE2Rsc5Cr1DETrWA2MBF6zS0D3EGfpp3GfAIPptMo6mrv0scGiEXNnDYGeF1VLMjIrbwgsEPkp5uO05sY1bj
R1XWlUOIIXddJznGEaZrl2vEkJSjC2x4sBv+Er0Wp+NAaWeFxyQW+7M2uAd08XCgy2u1pw7MoiNGMnd1ellaK6Qysgz9J7osoWBRzTrJCwtKFFCxymBYBs
NP0z1iHS+fAJX7Kl8W/IhUExlSnhyLldK7xP4PytRiUguwgaAT8SvdWAQc1VnUAy8J7b5yZR7xlZlB/kib5jE2Yd3niNBXYqAsJfm3medUS/S1JtV7tza9
OIIcwaFYjUyOQ6gKQsdsRkdH7nWaBh2QgnAUpWz0lbelsThvFteXh7EIoYjFniUZrtmG/NW/sqTLmIjGC8sW1bfDdNsHhlbAxp45lRVp+VvN8LlUD5Ltoi
oW0qkFNwmCs2Yj7FuaNogFJvbtmEfAQSiJ8Y/vDsV+jBb6sI5rKrJDZYKtcvkD86jAFTobOaGJUHntp2odNsrQgBSeR53KknjG33F/Rks7J42sgvR+2gNE
3DMWBEmuiN6jpmqsqIJMYajmZFtTs44Ix7FA9aBspbJKcHZtNh2XfIUTd+ArbsX962IxMkU6ugQqkXyzl+ZaoZaRZtM5r5T9j9RWGvSIsJpfMwk7N1AJJX
nO++/bj53grZEbkV/H43Ijh7gcpOYEH//NBJ6YjFW68c+xlFJ/t2u2adPsZWaf6GBBZaGntxUF5Jxax1+UUKilMRpRww6qxzeo689x8qXSo3QjxdfNG6c9
LM9MGw9YFEQtishlI3/qhsJSUrfZ8F4kmU2X+ZGBJtfPd5DWOPzrd9NL6LhZ/j0f9Ls3aJpG0ds9NyGQlmjF5QXkH6+rcjnxjiDKBsZP26zD6RBcKZmcae
jfCm7CGRmZlOxhmleoxfg25l+I3ufrEovaL0bZsNe03Mp0VMfeKrQpFiXW8SWCcoMrTHP7HtAWTj52sKxealfPja+8dckNsq5a+tqnVF1yJL9OBBM54RHl
925pqYngnQS3wv9Wi9PQ+GhZwLWLhiFYkVqwoNZhx0D/rhOBMvgCoTjRdAQuMEOZTi0/b1PC1RRHdvmwBjxHXdivDOVi6tOS726loWYImlPkOfmwSV5mFE
CRSYz+WRWOeMDN74oxzQK0Fl4SKy743QeU4HXjelwtKcf5pG+CUvfUd5C6hK582tM+wFOtAaCY0nVmf8UqDzkSEIwyJVGwGoVxgNp1+msbjSHidJD2fd7T
Eqb6A9V4v4N3NOjFYXF962Q3d/78VqORNAlZdL9ZnKPI1mj5xjpHCQe8sCVLm433BrmlO6f8TSxlmn/7q4SWNP8eO/eUj4chWfaQxPDPVWG7aGnJ5mqF8Q
RPh7z++VOfZJGuuF6RVjOTVnzAJAnqIM8M4DdN/Z3GaoFij6lFcEtdwYBYIwkzagqMe7AywsKaF2n9yXmEmqmYUoBDWDdXO12h5Tc1pO73+dRK4BpUif5A
g2YnWK3dTfp6L/HEvvDLMRVSgSqs79KXSkS5V7it1breRmHMpXh4pKYN7z58S+5vZBn8ozbJhiqqOil49DHAzKoDRm8scS5ilbXO05bte8ni785cVJf1Vo
6fbLmaPisyJ3QqZv2umbY7ImtDTeL52C1aDktUPwtelKksoyZsasdFiBSrXJxtHiN8H6h0HLOReBCCCzKMkK2tPruE77bfA0sGEm82aWSQnv4sKqA6Z27X
8mRfp/uHuV3J3YYFegZ8/JiQules13pQ548JX5arYbe/zrHBQaPd25pljLHIxTzT/ZWoc6OrStVBrGWChe0XU4qHfoXvN3zbs3Z95XJ888zy5UVnl7MxvC
JyVQKNGSTUCwNcXv+vuIAO1JuFhZr3nAiuZH0U3836hLh2DNjAvR22GAXhUuJiEFSyLpeT04p2+b3GliG8hkb7nC5lKtIRSKuFcdtDBVvcEq6tEUYzUD29
Np6Ppe5296Zg4XUS4QsVUWdYG0ELkItM00mZXgYS0PAjdIWu4xGABN7ohIufwSDhs09Ec4ZYHIfhlzaiufPJCgaCpaMsOE1PeBpzOAXYq9bC2Z6ROz1lvU
YiOpJYl29HOVYZp/Rt3f1+lrjF5+WgZjK3UgvUZBb6UQss3lqdyM7rZlRkARkyFGrGCcCsiwfgMj8l8QlTqrKwX1s4FJGt5lfSb9fqr/gZypUo7gJDuKqt
2Mp4J0BpN3EYJNl3cC1H3YfeoqSVhKBUT33ayRp4AjcLorhW++0S+MNwpp4GXUZ1PewyIrv6VMflu0Wu60MscxTWrUVbF/C6nZ88P/ovEj845k7xZEjYiK
Du858t5TDQrJZoaeVBYRdNvG/wnAzsSBWBu/p7z5HMsIT0OXlOjdffJQvpGasQNR4zORf9iT8dHDPoiCfDHoh2sKnR2qvC3WtOKdo0kya/BStrO9G5oMq4
2JmwXnUu72NH3/iOLNQDr/3sccXZVT692zGBwX60eDk7tjQ5OJQFihvqSt7RO2U2bFPuuG98SUfLT6TK6pWRrN+TDfcmH3F1iQjYVK1qXQ+/FNPOrAtvOP
NSL+tmDx2pNbwCMAr60E+TdttNpogFXOE4Vh2APUKj4WrjDLU66blcCqsBy5TqwRfCcN1dlluuxOYQ9XhYoK8mp3+PhlWyR4JUaVgP4nsICe6u2DdmCAMv
YtKaGX9orYGWtEIVJCZT8PpDJSSv1NVSLsZpOjPxdU8ZfsT9NoIQah4OCiRLbt4Wkk6OWZxqEpHbvkev8jk0537OIvnhu+wYICHG+q6p76P6WLEhxUiHH5
i1MlV6yI0SKXILxjTmZnwuXJrRFEgQkAoj+xyCDCwV9oPX1zFg+IDt4PLiMXbxqpX857QYBFc3+t7j1CKSjthiyGqrPxcHgTys4pSYr8YLEYV7plKLVyXU
iy7Tc23/zhZZw0bW4uSU8hc+cI4pbMvBHFXGtz9rHaoukxa7V6I0YXUwOYExJubclqW5YkH87/UcTxzgNXojkRovg0MQAW2aUbNGZQ0QZ2Y8FWVlZ92THf
os7l9f9rJlH/GCX3aTRvVl3UzxZ1iyJ0aWX9ieA67icBecEjPG9vhUrmgIi1QNOSvmslDBupjjQcDBvorC1KBr4sDL/v66EsLS9UzkpczkGq4qKtWGTlU/
ZinGHYBaiIwz8krIIGoly29EnlgEEiWB314H9cSpm5+EpEdw2ftpRW5E8VpRWrfnlCzgLmWnb2zPVRitwwjcJ957JEvdVhoO7hOR3wpiGhmUKi5X0ucCX5
MaU8OpZYmn7GEQlPk8Jj4BptGGZA4i9/cZ0WxKFXG8C8TS6s7tF43DxuJRNNZx2X43+7mRe52vOh0mdk5qeUgt4s7IzbXjmGQ76B3XY1frtqdflzVwbm0a
3b7gpR/7NJ9xn85p5yU75NycKHIlLyEdaw2vqR7qmWWGs/1qVhtYQ/Z3+JWOP9TrYFnDqPj5vH+TZULDSM9VpKDrM4Xt+k3DrVFvJ5lFtA+xVi+rcAp3FD
3wf58fw+f4x/R1G+lvVeAM8waALsfrEwl+UFTAuSUD7LllGhtovGrJVIDeBV5RdppnUeAVDmlehdH8lxG/7+syjeddhDxHtpphS5tj3PqI92qVDonz+745
0a2tqSfmCu328vgXQnNw+x8S9ykqi7Fd1SQ+Ykxgg1iEiDEz6vYvfdTvSCpsSpSpuyupSELUCYICxo25ad5WJBwWltGWdmYDklcAx3pFiw1wxhG0FxXT5r
eSCrYtf/FQGHFdOD/I786MyFoyGWxUwvM517Et24NHUKjP8aHRHxrmrr/DGjbIQiOlGHUzP3lNMcJEwHr51mCqdXqsTD63t0TGK3sxNUBunMQKJT+s/Joa
/OuC+YnhUtNogBea9HsI+8OmaXgwX7i748q8sID5iSjhrHKrlTXB5eDDUkPm8xr4VWlznEYymA8MtIRRYj4Th/pTWv+nl+rj0TIyeoi1nvqMQbEGvkwlxv
dRhwxDAmVAMxX9MwGvICwgDc4grb/tbs9QL6gSO+DXnSj3WNX7AWxUZ8V8/cc/lpA/DW/bdZMwk4dXVkBQdPd8mZVrhbqxTu4R3ijptvuO4sFPCLKiDGWc
ruIAPECzb+Iz2RvwZLwXXI9ZDawtNE8Qu2OQPTpsq1GK7A7gHYw9V6POUCHngzxKRmms1tP7kUT8fB+dYR1Yjy3nFV+ttODCgfwa+T2mnEvORM/Y5DWY5I
mRbwQJrdtPmJxAVOoNoww6DkXc4WX4DVvmtMgtyGSoFbQmrfZTcEMycFugV6KkPADEaGAJFTG12Vtf5Dl9pYSYB/6yz3TtT9VCeje6a7afrVifc+YR1h8M
86hkt3RHC/ZGoC4PPzrFm9qXeYdxR0Vs72z+bTOKRleOKDeF4m13inxGAs+Ui0fNExMd+FStZcD0CTaypWrdQ2p4m8JKJSLunvQdOldJqb7Mw1xQfs+UNQ
to/FsCcpu8s6ho2fpGr4jssCr7jjf2Q+Hpxj4HIu0mcfwb2SSbAgTCE2V3ZyZj9v1AvtsHo5WWwf0GPb3mW39lCuAZGds4x/0UR0w4Na7JIMLtU4utwlzv
mhF5zBjkCGIj/oN411uwMreeiXnVlVdl+mblbddrPWT6+/svppLOk8TiMP/Obp/UgVtwwC4wk2Fw5cBMaBQFtF7NttHYlDWDVxjKuypfxMwuye83HEg7MV
yNWOM54qMydYxCxbcNikBOs3vGzs1Iis/hHwb7a27BS/klyTkSDgrQqdQH3shjGMtfuAeP3POeeTpw1M0BdI71PJGCGAtjwxW6HHOh4/cMTFMxnV63M6Md
mUkT5FlENl7pGHHKB3isnFmqp0o7ZXELuv8yJRP0cJ49Eytr3DaWIcFwwn1qE47jQxi8mMOSiLYlLWM6bqXUHzkmdgWJZt9Wjdnui7DDaldp+RuUkXsThZ
Ey4S27J1zBErr7k7iiFa5mqBvm2Min9lRYtHcFq2fUBX1ZlyDQhbPUWMNqLWGxEEv5Qp9cAG5x40jllDTuWRt+xgzc1EGeCQeksVupeVkTtl99ONvwzPgg
LOzccLj7MDOXzfgWMXGG+vnrOrt/NzOvEx8u7PGcNI33IPytfB7mgXrQo6pCOc3GHdUkg6rRlz5s03/7fVJG5eVQoRKOy7M+V7juZ2bKp1JTPaaRzmdO5j
wvCgWcTddw2M8YeGF8hD3+M3mFY/hhcv+N1nE9rdud7nO84dMe5hdfcc2HVMG3JbpQqxk+bTYN7U7cH7h3xWU+Dho9eO7/H/lFMmxPkLfgfG+8ZYIy0vrB
/3ce1XjZ+7Z+VYdkS9yUnD2NalzZSM/o07cpByk/Cy//Ds0lwnb0f6PGLR5o0IgBhX2wbDJenXrCKa9GHLyPSn2MUGV8WIM0WmTU4qlgmZB+jYJJmr6fN4
7Xiugdrw6m4qgwD7CVIQTYvqeH+mnTbWeOoXyJq0ur6kRZ5gJkPbjfZOmD32076eBVU23dL6IaW875trnsjm3j/BSQgPRGV3qWgVzyPtVb9P/I0xtUk+wS
V4aV0yXh0eedDHGkLheJ5+svegXhmhqYs908BTZiegVF3UFgL4UdS7a/v+w0taI5NgkqSD7PVTaqXpGffBIL7bI2gKcOI08tzebdUj1bI4Ik20xdStSvMa
Pu7qP76TFvjEPWu8sJRwA4c0Fvb9UdeE+uaY6AIwkU369DbUSdMW2GO7LaZWMddHcxgoyDJDUavuDrMsLLV8gS3CEfhrp/T1RtzK9XZFA8I+qkVlKwCDk4
oZeHrHZOjmdzizu+Uatt8zjWTBBkjDU7rZizcu8hKV36iiDOqqtWWaGHlca85yI99GOZRetFoQx8gfxxC3H3WXpFUTwW+fTJMes6mfhmi9g+MtX17kmOWU
zJUhtTrTnTCZV/M615FDIQfHqDUcANXfH/QZboZaw/cRMx1NxGkOgWFQHB59QsERmyimZ2Qb3XIQY2Mq7XPYWXvCWpedGFvtSSHzpW/0pmncw5TCp0zdV4
4U6HQ7uJlNIgWsNvGXMmanPojifoJb9gXEfauJ4S+VZ97nfRG/mC8AOnPA1kYcRxD0SYx+XMu52Ik7YZqbldN0TUatoFg5H2UKSllSgtdolOvEqujOAMdR
ygZZ6ggugKLUSnJbCNqtkyki90pav+eb3eLw2CP60XRdqXbeaPGZs3q353k3UZGS6NTf3q7dKiv70jJqVkqfZj7rq5MpqDt+2FZk/zF5lEn8caAUkCZw03
x8Sgf6dijtIM3m0XPQ+8Yie7XSFVdfQo65rFRAOssA4aCPZeLMZmjxggxe0z3Gy2wbQljplaRNzw6nL56mpEsDVpam24skBY4B37HIe9f4tyrotBgEfg84
WvBE5KyHCTifIjivh3JiIlzc7Ed/tValm1wzSRtduR6tKB97+/gItf9QzeH7ALn/apOzPqjru/Y8p2mJ7cN+z+QiCDD2ZP8QxOdvgj7QNe0oA1aeTgqL/s
5qcH1QM4bU8b56HjAnRsr4DLWggwSdsyt3Qtr2nuSz5bvM5gh5RFLqzf+OtSeOBUoqxjMvDIKMvuVbRmDotqyuW9Z+6cW6U11KYsVZkef9PW8xG2ljz+Jq
mI057/PQ13LAEab4wnTGfnE3cRekVbsnpO4IPufzOe/Hw8aBCQNCFAteTPTtWjHT8y0Eeu98klNxq/mu16u1zgWYc4ajwYRYhCpulWSHDJiDEqJDXlrmP6
GAa2NyTQ2EpVYm/3jCjJ2csQF/kL0uQffM5F8zBP0hva6+34Xl4j82L7p0mjmYoF+7ZpRsxuPuvmGK4NzZgBUb7B3dCWoCYx9Qf6osiQgRTq9WyIUVXqXD
4iWhn+S1nAjKuWIODJ5VAUu074tk6YuWgo62qFpmNCnfNRrALztmXyKqo7XxY8+EV66o1qTYbxwzaojtF5IfLK0Ov+c0w6g6ELsdsZHgXy39VgM5TFZzd5
js/4JscUK2BI2jIn7RIB6pPxuGOh3/FPFNXNajg+YiUx6hxjGD7NDf2Eb+qChEE0uBf8/NyHNB8Jp7v+LcdZDhwSey+Ig61g9kDWIBZ/NhTZTh58lNzQod
gWI1b/xLH3kov8eHDcngX+1qK0w07ux5QB5K04UY1L4KpdEJaQPMngTIGcSeZ98u/IuALNg3fwUNAs65HykqAFQoLA/amSSPBZXt6YWfpsTl+9z0kuuLl6
kb0SSFMyR+VgYhHaaZh//AT/8UCvapJh9xKbsVu8NZHnrVp2q4hZUyb0IxunJLeOcnj4PnGJ6ezOaGb1OzqC56k2Q5xD3rqW5WL5+j9NmeyeqLkS9xa21/
RfdxHLZWSurPgBRzEiPz/siM9EmTkJ2Ixv7PhYidYudUGnkY39uiJXFGOk188bZAtCclb8pGVRnbi/1CP58zqewGWL7r2IV/XsKYFd9abTymyTUV9E48fU
7XmdJ9rKWfD9htPacdZRjus1PWcJzNHuOeWlEWilQ9swXYIwFgnJJr4wV+/3ou7deMqUKRox9BXHEgQRC6mmMhwsFRLAoGKatY0TSlXlmDU50xTz2oIj3b
gcD+6E5bC0MoWRPYFLYrOTo6QhgRS3LHsxfAySeWyF2hyKvzTsyXeIfl/XQfZSta7Imyn09eP+i2VdJr4X2IWXDQvANK+6mIMkUR36MuKgN9/zlPMZYiLd
80uuGR+qL3Hqt8+HZdQMoO3ExxVopVZBFqZ67G3Gv4rgIet+GXuypaY6YZhMBUxKXTmRaby8p1CSw/fTQjR2fXJMYIw/ck5epHCt4dRvXVoVL3KJYqZbSo
NJbYAiQjEC5+05eL0tUsuWDHUQQxQqFg2DtHAtfPDCfmYx9vIPLweX/I3W49ZSkR1oKIO1ou6sb/NCLloHLmpScAqsXdQQLgNvMyKzeX1VO8Y5spWQXpUs
wNN6pYW9fqJ+wo4fzrhtPi/vC1SADPbDu5TgoZCbbJGKzqKdLrXf60j+orirphS5ManrroAxqKUS9tobBgtAvSxAlZZowTqud3CNKgIzbw/V44270lMVWk
aML7/A66zw5qn0uWx+RsgKvUfrAQ0YYkVc6+OlInr2CQrhoL62gcQbaL+8tkRPztiV/yZM6Q3dQw+WQwWHln+/keQtmWhIhCOSx/aN5iR9Pl8CZC+Qj36/
+GmJHnhLUi3wh0oUAbfpiBAZOZbpBFl6jBVqvRKqHx/AVVNk0FRdSBTfB5EnXrTDK+j9NhF9Vyr3SxZyMBR2DMk5l6sEuLkz5hi5WkUMvGaz3CRPJCoJIk
xpqmwKhsmqdlQALf9xvPlfSkiYvHyQHa21PJiTxhC2UuXba0uV85xZybsrhneAU6t2TVRDkEE8ddZ9JXrudNa/hmNsNHRqhE8YtMDAsLWw/+aw9nqKGnIh
4mRB9YkFP6nLaVxcw7FOn9qsrc33rMt4wLxcCpOcDmBUhqjwWYoDt3KGnzFT5TAy6xFFrK/w5Jr+ObWYBS/bOm35/q1ABMesomOHtIrAsV3Ipsge8nZ/TJ
+1NTZsOaKhfBmfLuRAptxn4oWtQ9UJj8ZIsdepKnfkG/ZZluOZoQP/6mGl4VjthSRaLTy22D+F45AFF9zsVfVq0trHTEeFvhJagbOt7Vd6/4xSAV4v/G9y
ZBtR/lmtOvlWNagpQ/G5LADAvAG36NhGEYvJ+HW14ZZ9mJhMhBdDRbuB29Q+MGktNxRsuMpqYUIwxfEclpAt0JUtPkpaG6tKbwi2R4xev2p481kGQEzPP9
9iQodkUvjdp/3qE29iahhh2mPpE0ZclGKORIjV3CIoezb5fjrgUNWOLbYPG9ri4FALbeGH/CuvPBUcfsVY9r7Cy5QTn/fPT6WMV7xkIR935H89QdjIS8O/
/++8rRoiU2s0FIcs3LJ4D/YJ76UJTmuvhDpZiTCvxhcMyDVFetbsZYOOAB73+9/rBGYfWd/n9yuVHgGX9yDPlRmkg518tp4apGX9/iaHGuEochPsASTuzM
hJ/KVMe5HHtzfXMgYA6kbnLuwOPpfIn5lbeUx81uwqICierU+wRmTYa0xKU4CAfjigH9w2hIEo7mZhFwLPwIMtNaPmjFYhme8B9NXKGlqILSD9wvrrdK6j
QYAourUTFI8rYVkNELkrgP+6/rvRmMTt/q/sOISt1aUXum03ipN60aOnsI3c748MSkXHfH0iSLZFFT49qotGaxNcE4q+Axf2R4PF+7G1ylRHG50eAc3K+I
K97YavyySiuuKaSJH0YDMH7Cz5gM2Ar23BPIuCpr4cqRS3LOv9QSPPYahVbb3wZre5bzWWcNKjTFh9mzPYftPFUTCBEbPSdgSt+Z9Ymn7ED1jIYeNblFNS
Y+ngx8rRblGuGrkoUscpFPFFzDJJrGivsvWuFizyt2rrrN0qM26TS9ysr04kCuu0TbJ93o/JkK0WHIwlqmbkyRF1C8F+fmRp7DZlWsG9wAc9TggMotGAcE
Ao8WXTDYhWgsRc0qde8IPPEyFu20I+pJ7PUmKgFxXAyP62zuK+o29vDJMGv48mRghq46eMkFceq6SJB8olikJo/m39+kxsWiRe5Vb96VGALCIX0xiVyjtE
2hH7thlzRcab1xCkEcXdFsAyv4ajPctWXQrgA+9MxDwOsqgSc1BS2c8taTz7EcoDyL0INFJYMr4s0TFu+ccn6o0bwY7FlCUG8BtNJkoMwuvKnxuZa2K17Y
//xPODPwQOSAL77cDlsEhF+yTGzChR0lfL+ahvRf7Mc+Slgk4xyizrxSh6X8qxsie/Rdb97lbfhRJVQnmZnOv/nrLl8xG400Ce6wASV4OJZczQ7OXXB0p+
Z4rmRTUdXgVvwOZ2LH0/qvVlwSbtKMUrd4UxwhqsfG2kUmS03jr2RTiDwi6N3A9X+crIvD4KWVzHxbiZbXomRfbu4BlpEpGqpt19+58h6DRmw7m5u6+dd8
p8ETD5oaFmxHBBJsnZj0Jj2PUtXLViVePMdv0rJR/tocaZrK9EcOxyWAhOWpQpP2t3rpk6LkhhK1odZUmFqv5DMsVHMmtY1BUneKVHpBNbNr/GMbWkgwgt
NJjaO1rmU+0TEl3KHEc/EwL+zK7qXao+zX+kmmSQsKtpXPh1Y1tqQ8HrHxgjNNIXOri92Vfcno9hFk9+t69ymjsk7rdXj3dvaNnx7ZIjx85m32DUNt4cGH
9AjkUlxzBeNJh8JDLu1BvKBw64fcwxxyMxPYEnW8j7EOiMlWfosUl6C9zPVgL+IncyMh4yQkj8jKRop+rXP+Se4bF5Flg57A4ISu5vpgTgmK7TQFyevhzF
TIbY87iqvbcNTm3egkuPnHZtcW0AzuNbERMXebvrBNGJO2DAHTjn5pw/nTFvsd+o9rZ38pI8CU4g/rzS76dqR5IkSQ5ZWZ2I44osewbqqJoLiYHxU8+6Ax
Pv3GBbVZ2eZuf4L1sEigtojEanhpOnON3wYSvsc8sQcrI3MePMbl9cSZ7wsLlK99O69W2bab9eCS1XQBHwbT9NyaRONPt4bcnShZ0uQiJGL3hxCV1e4L/g
yfN2ceuvq5vULa8TccKYaC2veMsvd8UEhvkeNVMFCssgxIivJWUwby61Cx+EZa4TIfXwzzUDzFS0+OJ0YN5KVE6EoxeBnCBJ5Ih1Nq1U0qQAteHELoCwLJ
ankwii4Fkr0cVK96JoNOlRf3W3Ud3w5j7GuPq0KYEb5PN9EzEzJ/snanhri4LRk6uO2tLlJPyW+ObJO1BXqOuZ6P+ov2rgglks/3E9v3otW7Sq4gRuiJQu
IQdXnsE02tSuoEYzkfRh+67YIeVPE1RFkXj17WOiLLudp/K12IVocA8K/FJiGhT+kgqY7mzvt+WW3P7TAFY2W7BnncOa/Aer/Hg5Ehnq5bpbgKzwJC2IkC
BZ1N6N2Bev01d5FE5tei/ifwtXgsv/lnAXX+PNJocOqCLf6b/LTDBy7WlwhxFoM1UUHZfmtDLS2sBHeYTVrEvp70HJb0t9RdlTatrtnUaEiWQZjZRgBfZq
7Qj6UPI+7q2Bgb/cUQhyPfqypCorV3/KTIftonwio7/Xa2TQjPyU6xIasEdwl+BScSZhLyOnyXRyz4rfkJas7x2ABsm4YsnTlamIizTQK9b2LTEPnPAGBZ
VoJK5ikLTUE4h7Y8U5IhCH7XMWDb8mZrhlyUowOl1lJq9RSnfcXZplu3zYD7L7AhuQvMqWeVpp5mzQbfZN9wlj7pVWBqwURGt51zdoYE4BPy7MXSmKPz3U
aAjtHWJiK3+QtMVlhqFP4kr/y7o2AZV4bAGRvoDnUZxiRGSqUxZuOOJ+pXz+TYcLUZHLa6nzPzdIAWP69fYQY5YGwEdbDR9tI2QK3cyYfY4huOiZiX2XBw
2FfIvhuYGH/cHn39iDvqBQ1obxRwo+gP1ZX04D/lixLcLZ+qVcZWTcKMYpGWvsk7tKqo6XssBIiMWWOV36c8c9MXPtpbU22eqkd82A4wL8W0y/D8u81lG9
gwNJSH1Z5+bBwvPd7k7S0jSlnLw99LtHKrTpAvyek4ARXrgt+//DDlFYlWIJI1AfYi0riERcGXx1gvr9LZ+sRhv0mC/Jd3I5Xy94bGOBIdOlhm67G9U/65
MmpLCxPDloP6as6CpcsZTfqqn3quaedQcjd2qcj3rXoXZBYYzIMJBL+MqzROzLHLgToCsq8GA5R3ZZWQdfNOS9n20+49wvL2hrv8LAcy+hp8IYcmFds5Q5
flhHZmhYP2ZAFVPmqC1tD+l+fcPht31VlvszEDTIVkqlsFqDnUzCiMPGJpZXeuaFzT9+5Hgx5eyWLIeVpH/gWMZVsPBjlIvjGDKAh2Kf4lk8ruPY40JZ9O
9uoC1xijrM+Ol5FcvETejd5iLMy7Kq+JZWycpjxCeCA+6DLYU4ReiGnHMq2/Yv20V45QqrBegxeV5HntykYuMyLndwuA3oWF7iQqiDFHO3uB1bOXHnZvjV
mdXkeuYRtPbjmkVsG1/9briKPmeWKwxRW6Lh2e57SPCRn/YyrZFI+qV63jLZ2tQrfQHheVqELx5zRIy6VA+MbqeTi9c8kAR7HOM96GspPqg5vOnJ1yvTi2
955/8AiID64CbPxj5FDEDBqUMZIWbEDeofRV1iBHVyYu1kZAftVf4IvCKFQjO2GmKS47nICYwBA4pKhDEoFEGxlxGBHZB+j5MRE2r8F3qRLdB9sYLsXczY
S6Vjz6jquoJ5WE5i0xTHeabJpraEoDEfYMLiAluiOROz1HDj3xdooiRHpSZM2Qf/JhSnROVn7bcPuP1KxGriGWMaMXVtmP4mwrF5o/GJDJ+2pZMNyXzJ+d
AhVVIV4mzZlfiSRQjeFYmEC+eqSkqvOUEKTbqY57fxAfFRIxOH/JioWqsJe8yPmGkUFRUWeNF8pUG5uaaOP7cd+aeQ5Taq/iKI9B0/hw6MoMZ0+AouH1MC
jQJVblv0Eas3dfsw6RSoETRM4Bc5ieRzH99UWuolBVtSNzMWgRCTJPJdHytTLhPXAnAlq65qyQ/gQaNkSVPE7PiRHebz9YALaljH7gR9qs9ssG4qpjuB7H
vVUcA/YF9Lqziu9yYncXELhDVjutm8JEw/ipxQ4SJ3zMSstDBWRXgGX5UVWgz7YQycLuJyYtEhG3dakMkGvOoaeeQQDGo+jsKcenhP2Kk/rpG4NZs71tfL
EvxErrM65ulX5lCRrQa0Gdvarabwx4M89EgdgTmp+e7m/E5Ht4j4L/P59WzHX0duv1H+euB4q/Do/Y1wdqPrjp8q3Bw9VTWLLwx3no0Gf82f3xFtGVjHrl
2qZ1xgx7HAiygp+FlWtKKf165jRO2yTKdmRDEURajpJd6qUacvQs0c+wQtxFmgG7a+FHgKT7F/loZSYIO4nY17KKPSqitEcbJGdP7jVQ20PTAee2QG8sai
uCMQaTMBVX0ZrNRLGq+o6gC0mJ+DLl9A/iC4HrOwW6/gMa80tztGPLLGGE4qlnLEkQDk08EQsM7wilXZ6U8VzkkbNyacJMYveS61JOmR1Gh82LlvvNAleY
cWfiq30qU+0HyzzQRZncb6N6TZZQqcJGcE2YaQwQnnhzeOUIcBFh4gigAKQIPXeLja1hzlpgSKv+e6Zvce9uoV03a34yOl6fuaUhsdRXcrecIivZ6ncMfr
ekGgXH0IXIWtPxxmDNhAO4JUeWOIyDxnFOwQ04OH2NgtTDIfz6NN0qJkrCJHoM/MS7qsXrlypHai/2Zkm3vU8IQ0z3XOvD3fKpSZGYjPgUXLoAGHdLYxtf
mYwtup9ZdKl+FJEQzZOoRLRPHH0oie+7SCgl7o3mhs3dAlNeuYauTyxVKrM1YMvez0Q9Ln8IQOcoTkKedRj2yWeZ4P8tQDs0+8xCdzHFhXSqvhoK1OWFdk
dTSesEjy6mg4Mnq1mbpwtZn9+WuOn2br9UFiwP0ckOFg2QEo8KC6scBwnoUFDuzrubE/7JrCSZgBz7cPlRqJgQceqCc6NIiHPd9uxutRTqZHDY/PzSGjz4
bEWYSKT3glpHLMY36CnvaCz1ohJoHfvxcG8g0MJ/KLlfQfeJxmyGb022rbtA+JZYqVANvimvpW1bwS3trydpDsScSlJslUk+FWveWzllBgFudcHAAQPHes
uAMOAXPFSBo0NKx2eJd993Zr1GJ2bia1irPpKrLOMCL9vI9Mnmm8r5mTbWToXMIkIQvuBc0jgI0GQs4kZ9rARe1ml/NNfGn8QNzRG8cN27GitR642FUsXx
1kq4DeV3rHzdfPf+SVyrhjLYutlgMHE26i38205LFIl/OnJWsBw2CWLvoyH7IoIcvy1xYe+xE4qWZzuxZfrsgRCkClXEx+BtslXyj0+oHTh6jIbbJ5FCPq
yRthoFHlFVDNLtw1O+MzXHgvRSgVqZywsr8nTR50hYO1yqdyt+GvAVapiQsN1gT1Pl2ftREGBbF2YQ8Ji3yiTtawFfqIDDE2GX8p1IMjR5L3Jcq/IVWt5P
IpM57gRiIQDu+eJgDCA+KgyPoRUYOklh9GxRcQO9DZQnZ5SR2bwJcQzKo31sf4LD/muv0S1lZwUQ6CGfClTBiG6i2AfS8zjy9xvZix1bpJedg2H2yhthMY
O+aWm8hqV+UbFGFHdkYbusSfCBIqik9tQofinGwsJx7K73lj9As2YUR9ErWVHLbqD6MEscFsSZc8P85f68FXAmW0b4CyIgM2SlcN7LdkqyPXMD7d6xOxpD
+x8r2mIn2MKbQghCnL3Sc0bp+srUVBPR21VIPL/TU4axlawLUNYveVTiauA+wkVaVlsl0mwYb9PXA90V5YRqb8ANA0fKMZdGzDKxHXyC9fLFKV+TS3f7tT
d7IYD+lDYsZQnSvN7Mr602kitVUDfC8wbDjmwElWbx3051Q3jBvthLMDeAMmUhYRfBBbKzJY5tH6xIzdafl/KRO2srLekKfI4ncjP65aOPZnIll5UxYzvV
74QA30uEJ3I1o6nn6fZj5aJYqUzTU9r4xsOs0mZY5SMXqzvbQZs+OTEWyp2rc8r1yFZ78xcvJgBRow+gViOq8iMCTdUPeN31DdompQLedBxnK/GV0OBNs0
7ImK7fNPyU/O4Ec0UgDY8uF1LgLs18HHib/rgeUQsmCWpLLsnSKSpvALz8wZl9+/jrNbPFerTWkmYLbPRZmxMXQTd0WcDja9DAD9WOng6BvtY1Wle3pkbA
7UGHsZfF2EGwUIXpBJGy5Q2rz1bP/uCM/xbhosZCrpUAcwJk4CPcjHpjjG6nGojFvrl8yjSFtpThmkfnmKkIMf20KMDH01P+gvVfmWY2/yYerkoNkSRr2w
LD4g3YHKI/fr19nuUrilzquTFUBxai4JOHIPMw5eZHfFYQscW7+5lAOvukbldMczO6Uiy3Gryk8yq2zzkAskDruBVrblHemGHJmeYsn7IwjU1uMLgzDSYX
vSA/R3AuccW8G+xSySp9w8vatjGGco1/UpA9TBvn77sBYwfPms+/xLnAY7f7xSoSbnAlrF0Eese9tUDZ0kNvmARRy5RPU6zp4Y381I/i+vr2S7DS7U+m2Z
nWSgqOVfbq//HImBZE68pglGdsoh5fwqWkZUGePILsSV94JN4YYceHrLMFLkjh6NVKuI+MJFGP6S6Fqe7lWWVnEaOILFNWIM+SU3QJqMTq7p8qXUtNSmbe
+s8ks/jh+0rGev/P1GUhhd6gLrCNuYVLQIiUkK2ZU0XUL8QVTlpIWiEy3OxSWToSfuOl2RBlQpazn79UTuNRAF86pBOgwAbRP0vG44L5T002iGhcVulDui
IIG9xD4+V7RZ9qW41TjSWGXzwaai+w2Npt38H7pw/pS3vEZFeodx2mbjDjYZfdUc+hvWnLelKx85szN/PrMWvt3/XXDKt8QEROwhpp+vt2qva0x39TvkD6
6nfd9jRxwhxPUBRDSSQbWbRvBHJOpSKepNJAloJDDpQINrXpmq7bOnbbtqayC4BvCR3z0Y4FInS/Zk06FTj84IBSgbTENSnoGWdgMnm4NI4dCvP081ez4/
LSM2vNVcQMiO4TmfA40Ec91J63Yh+k5GEXqbwax6iu1tJdroNL897Yx6z/f6QAR3ZA1NSLDsF0lmTU7Q74+yZth/cgmBd7ec2+9qEnuLFch0nMCnGukHCS
6yJ9bIoMyNkKie3JpIrhtKV/jEu2+96GMvjddqNLVOcf6COpp2q9QPwVa3y7nBOmL9xVOCmQrUMtko/UXkhG19njDlmCIW+oF2t2saeiE8enOd1m0ftt74
TVW4UTAKFvFhdwjN/YrqtZ5SEGMEPAZDXzKYL5KreM1P7UrtcBZSs9uNatXiCE6x7Qcsm/fMApz48Fb5TGce0xKmzTb1r/i3vXqv5S3tj4ZausJT6m0huQ
QFGYghC2VgKCwMElkVbEXpuRUgC+tHSyTumZtDBl0bwB+OyTdKidXfMujDIt2Gyboy+PBk/FMxGMiW+rMcSAQfgtoCWZV5w1LXATygh4LzlqBbndILtxSj
XP2Adn1RVvWsLneI6gKOwuHlUYn/89Lyjj4viu54FCjaFwqlm45HwxK6s06AFVe/ra4IKjQTtDXcCnutAD9gZq29kgWuVFcK1sh9dIXkyew6WIUlO41x7f
8O5ug3oba36aFBMMViqDVUsGMeVHIWVwT9q6QcpRp2FNIKi4TXCWpEwIliHG7YLWiUFYNb8ZO3UZOnu4zY76PhEmFARcG/zH+dL4B5QfPWj2q1gBesjkxR
JLa7Se3OEnOPAk9cDu0pXcWVkSb6aWoKEZPf7rjzhUmfAy9+ZuIbUa58kRfyBRMHZWd58i58TFsotnZl5fsqmxpcueSJXZl62rMg+f6GIUo5LHd/agATKd
oYxgdZHqqK1Gy4x8pryulzVf2iswNg4Y1iNQPvjZFOlPo4sOn8kbkBY2W3Ipju9bvBKz76yHHBfoKxnZq8Fbj4qJKfVI+9Ez1SQNZbQ+Qm51iN1bJp1sMn
mv+ftzdrlmXX0cOSZGZW1Rr2cIY7dretVvjBDtlhPejFP8I/3I/2i0OKkCIk9b19pzPsvYaqyiTpVTkRAAGQuc4NV3Tfs1dVDiSI4QMIAp04UKfoodIOUq
uwc3vjlply10GpMmQCesxRWL0wce+52s4NrBPZ62UFSacuUye0DGwYVJeIqyEUKp+OfOh1rDD8Kd06bnSJyP7caohsNcE8px+xBuBiywMyyCunBrA3d0DG
3in0XROz1wMDS3voXyP2jxpxhqDZ1g+Z18t1KTlHEQ3GYgh1IvVjLEHMgdNVtqncRs85yGcvwoeaLdgw7C8qjBuLihRX4Mo1gb/ZogWuRnnsXLGdQZSCFy
qm00oPO4o2RNAta48zYG/54hX3xfUQJb9OYflt0/233Y3ABg3kYaWCPqsnoffxrT9/LcWETIEFA9NRym933TGPbCGMy9AbWfefWA56bt4lJqO02EE+8nY/
l5mfe1m+1sQypkddaQBrTeMxOxbiDCzWlx33vd3xP2xeikOxAMuKshWWmxXwQUMivjmE9URoz12YypqxfThueQHmgpfnAVB5WbBXeq/XEUqb5m/zJXtJY3
Gc8Ttl7LPVmLrkGbdbTPTNJgZA2wFM0sCTA1KTxyMAuLMA3XKtxiHhYk5pHbu66O8tKbDDzdiPC20vxKanp/+X2xxHsnpvTum9DNCHDHQ+Uv5DKre9jrpe
ht2WnIT8o+ISuKiX+Gtz/+uMRszL8OEouMMxMjZFcoLMWIBhhJ1WDXGDJk9vbOLF5Q4gqOE860O+OeAfIbkkrPUMrN5MjLFlosSrF0KDtz9RnSJsbK+yc0
+XfqyC6cLHFF0ZYfMhpLu/WcPcgV6RjvU7VHRoOBRjzmPu6r3vxFcj+qBuQIUybRCJaJLyu8KzTY9obV5W5glabNSUjHMv3WZ2FDQZmW9q6QfofZhKPocC
KmvRoz/VxDXe+zlUIMRjQVOE3JplM0GJxhHbLIPpdGHwYjrzcmQCmd9Q9IGSMwJsXYbNs9mO9kcQ1EDk5luwsw0ZIV4oOvuD+LeT/GuZR8s1zLpEOpdkzC
t6wCvRZBhoMKBV0jyAltTT4u9tBZ8Afl6phhz5wNY2y7q85JYb1CW1ypZ9Npc/x9PliJyN1dq5V+YYi8GNuVKl4Y426jK8Lv9AxgZa9NAo/ZFhljFKs+jS
fz2zCCKOumJqP9aoaHJMbZ/xzrPGl1X/eSLJHf9aQ+nttzuJK3bOFvKRIZPB/BaLSiMpS9xH5acTlZWYDli/J6X9ttPZ4WH5jXnzrmrsK84bmR7L4OMyUd
A0AurFrtLqFqs6N1cNJEIMH4vPpATd9p7W0UUQQUlS3mbI1lA/MQIzOge2Agl64ke1lTy+5Lj2WPPMKPxHLZgRWSaDxO1zo1+ukQP46UKwuaOzHJThWe3Z
dnuaMKOWV+i9K2SbL7Enk0ZXrC2cvjzyGK5HowmAU9qF8j4zLU54YyvpR8FyMnZibJqSWfb6ymYD6GfRZEWIO4mO/vzShNNmg3py3dnjsd5gl8PranPSei
agIrqHUQnFCd+DB/5VuxyuFtPdAfBfHICyA3ZjXM+1Cbp0aBluIHS4FvwfmzFL4E3uBVAhuqIvlMvInDHaKn5OLP7SJwao+vRefseaHWNlvEmLXdEE7JHF
zFGfldHzWnxGx21fAMauvrOU39zcyc3JNgz94VWncTZ4L/J6HK85N4HQV37WGmaf2lBe8goEPW9ZM8VtouIJaNlYykkXEIslZam/JiKQ2fwVLFrIt3KF9t
gvmR4aONGN0Putgb/rP7Si45UNk95e+cLox6XKmGFCATals7HP60iswKFhkxm+1KhsXOPwtraukZ3LKz5b2zPgy2choVeKIf7EuIsBqvDLwpBG1ZqRR1dm
qftT6/mAItKpu6gHzGaM4AUzzJdVPWgz9SSL7uIsdWnFDlQatTJvV+g14JPAnGjHkok49LrPJQUSXGxq9FYnKy3QwGaecPRRhVtocB7FrMbi2km5pk8ct0
XWqCm81mcrEbiAgqiAXZNKnTdeUT1R/+IhUb3NzMP9bRW6zAq2Bd3B1HyytBTx9PPd/OpeiynpLHNfZwnzwwUd+uKOewI0jV+XGUf9LT7TrK2CQKuDMD6/
1G9e0yK2MUJ+R83qWhzIfNMnI5a2kyByhUNAvYI16H87qpEq4ixReKmkbEeWvKU6QUCCpcJeI4/UX258IyFBT3Mj1wyu7+gQqV4MokXmxcRUZLYbco6e1d
RdFMNNzfCrnDXeKPvPUMsedzN5V7XkqQvks6x0woZuHjDFQB3RwGvtrgoz0wa8AxD0U7I2LaMYQ0Z4q2Hz5cTxyIPq2z4zNdKpaBM9fJNzEwX7Bc45crCx
+HkhS8yVmj4BjglYpRy0QU07ftejymEK101ccYprJYlx2eBqeX8fsYwFBwNEQr1T07fMWzHVuk9k/WDpD1QlDfYtcCpTm7oABHhprxv//eFzq6r/pdCcEc
YDvg+1G86OJJNeyZNHoKMPqZCFX5vwLZfhgmxWht5T5ei7aaR/00ngirowMkd40qnakBuKOZ/CMfLbghV3MgdEHV4NoHWbcGm3yYdFXCSHg0eZHx1nHx95
1pWKnPikoFA7qtUcgBJ4k2L33nMww2dLFjlHITLoxOU3DCrAvSyUpDF7wy3pfNFd1THkLVUlW5FxfaCNPK4HPR+xBb202TuCdnwjbvLYgicLx2Fp2oxv1C
r48Exv6viOOu0ZIE6wB/qVcQXjWidDdlmivFdk6TIbgXXuc1hy+AW2BRfjjIrl/6/KM9zja1P/8ZvsOxDm8PVRS9D5Un7+6sH2VLfdbezUl1xL4b3Z5X71
nsJnkvTwksOAT0XH1CPuDqwX85yrQQ7BB1wCki3j4UrBzU0RWTzoXgiwcLwbUYvhlqs0+R02j58zIln8jijFk+jSBtmyRmGzQQAiAyZzKEKblvzI96Tl60
eEioNtFj22lbBTrwD9QdEMRlAmcg9G0yhBG0t4tYdQYMq9noLBdB7RwAPBb5ed2A6WD8z0Xn7EInrLNHhhiECTltfSpxF6LVnifdZVB/ZsNnnEUThvZJkW
gmq4llcYW1e1+ECPDrTv7zMcdOlwyyueJSs8fWcb2Z9uUN4UXthYigHEzLXRLCLrqX5Z7r4R8a8F3WyatcI/oz/7C1mUKYJkD/PY2ixc5O+qwsstth9Qg8
gBrBEeOJUUNDFn2kFcPECg4H1lgC585sM7YxrRWIFUTJZYUO4adEC8NQJnDlAD+Iiv7FqI/TfyK2hGYUTHxI75nur8zbUlwHPcFSArgCE8ymIzz46Kr5Pj
Ere0eoM6bY6F02DkqIBVEglzd46P6TZc3V5Oi3Lh3CuvmKsDcwubBLV4FUdgLwc7PCu094Qvlx1AI5p6wz3e8SqyXRe10lpcNYZzU1w7ttwOvqaVhz28rh
chBw0zJjvlA5eFF9EaGMjZlxq3IGUMvGbeueKGseGhosv20tAe7AMSiKyYW5bGkTX5GSVPYEBhmVEEupFlBrCsY0wbkWy7qC6NIKrhv1ZXKRKbHeGGytP6
nBbsY0WITI2Igb5HZAxlP/xgUYWNLKPw9qpPTP1RnLF4tsmssxDIsLLSXrHr2cynHJmxjo8y8rrNdPjSkMpet8/vq4MOm7yBvf4rv6ytXekQC+Zj5HTDcS
P2GElgF170KIUyanHxibXhGQVKAo3O1oeiJzo9cg5HpX4xIzWIUXo/arn+9ltbVrS+ZSfSSisvY9JHKFAPIQ/SnbdIJqqpGZo9NokR2h6NsQRxs+BpW2DD
I/O9ywhzrnezejUsI+lYyjTmRsvQwHwDJiwD94YcfJSb5mWBJg7SkO8sefBlZlJQrntpOHcPjn5oW9NBQUAsNHOIdg6J6LIN1hGUEiqCfinAE7dUxeIBDN
2duz2op2FMkExAdvaY/BsZhF3VKOX0+X9zbNVaJFqvZRZ1FS7H1MyFaTt8CTD9+cAcYHijwWl9zRnDim85ncPs+nxbpXFzn1DUCSap6ANjbehmS2DVeNDD
ri2xVPhyrh6vyz2UmFPIENw3Mkijr7J7LPx7MarDtUtto2fcz43IKuLy0P4+XXAB/bhzOmkgPY1iuT1+9hFut1rRhxmK3gxYqrq6Om1BRz1sI/YcKw08gR
/6NUrXF53CoHrglGxm0pF1BWrfWWi7RC/2c1s+N0IFDZiaekNuy8zwQCl7LV6kaNItNWar6ppODgv5qaaKuX9iBbLcVUPS/U9S1CWoL7Br4Xf4SPNLVrFt
KKWS4RYeM5bVwCzBpmZfUtBzp3cH3gdXwa0hNlw5wm5RgYGs5wuYy7VZ0nhrPq5GKpVO0CsmwF5zjMN8xYFGuWxpKFmJj2ZzG8lvbd5H/MqMM4X1uYJ+SX
OecCPfOi71LLO4oh5CcZsrFU6/FDRi3juKAQl1RdtkOceKiQ3TLXnJWaaak9Ii+LVr3t/X2LEibTTN/keEy9t8mWxSs/iYra0Rkq3lRUTD4iyXmwLrh8qp
fhAADKvhhgJ/mjrbKD1g4sXhVVSBFsjhK0lTj3mg8WRADPA99XXyoqlWYzlY1DGKwDWiRbsknh8NqeTYsFGcHaUUunUW3dQI7Er1VEDA8gWRSjy+zNkkOa
dyKIIAsShRxNE62rJuZpPPurJcbroXA1HqREb1dyP2E7Adp6IjhsJeFHbgtxtJ34Q0oa07kK2Vs5LedrN79FmFJWvPTr/8zXR9OczdLvScKm3HbdRY25Wa
BB/xorNHebe6FjvUQxtzX/ebW50dVOsU0kOokBDKAsTESQ2ODRqiTOYG0vMDv9nh8ow6Lgycf+l6YWXHi8FP+YjAc6z2nlvewuQfwd4ZbeId+4srrMUFPv
dQI27PC6C4LISWbpJOzg72oyADFtSjV9GhUXVAZGpPHTVLUz7/dleG+OghsHb5QGbZb7zRw+O2gV5tthNKXMRqechlLTIdKue1VDe3kkFuSKmgtYzGJ4H1
XE38CjSpdBJmEyZwBP/23EWsC94xAzBbbLTjtVQrSVfO4SekpHp4LzpL0ti7+CVfDluoD4J1GOiB53DMg0CTKEsEp1tIg26rw3eTW/lhFU3Uo/cUS4xoiv
4OWZNY0pcryn9phmu+Umd+eQeklg5QdfADidncp7LtzV0vGKKWZfZbCgkWmfuc6+zKAkO1rjqzbI3aFwW+rtCQ2+MxSZJvCur2WJT8APoV7otZxrmqvg+Y
T/OROIVzme6Vj5CfBE9v+/tV5WejII2P655YAJUbh02xksTF+rjZNoJev+lKbk4vdOwbwEL0PIqx+hhh/SHPru9F42aRQ5IBN6QdJghdoSaanymLRdlOPX
HkxV1Ih6rwC4Z2GFr7HPd9ktXZUsbMMz6wudqCuT0yXGmUbmEuvWlP5X3zLjyVR2cxkwRg7WCtQ4NVIWhucLiub72K4HFpbEabhy5tb3CHUqf6lbUxiwmZ
fRuwygG0z2DFK5SmlKxwzB00bqTz3ttr8gRD3Wrh2C1/iCGQ5cV2Mntw73kRPi+tH0DNHg+Plr9m8TPZNjiR4fhDL91E83514tdxH4cm2hOrfVwmVr6vDB
JzThFRP6Rpynbc+FyUI5P/fdB8z7VRKXg/FJOrBJol3dxybxmgol2WbcFIebpETNEhByGVtHl7QjnQLHoY0r/XRISSS+QrXBZyz4d1ypPiHsoZAe22YP8P
NdZQ0X7hxvnKV1yIRHuGhpzjfHvdw1OzVS91aSz87lNbYdIiF/Sr3JL4lNM1anGStqnI7IIKO7U3v7T5deK5/bUth5elq88AkmEVnlPk80gYkWfy1nz4nu
fTSONmcR2VN1sWQV/U9OnU9AqYzvwCevCIli95Fdk1ywO3M6wAOdIt5HufF6fcgLjbZWnr9Ncv+xzgwljGv4uMAo7gtEBsaqJs2aOWSNsg++apR9ZR47OO
e48ZgSWeYtx0dMGopm5ceAPWz3f5udzF/PSzPIzznbHk/CVwHlUyOTxPKVcDoPqhgGqXVaNMT598IeGgssbytVy7pe15zFKBCyz838vMRtWtNo43c6k69H
2lMIySjKQSsLVJHbFGprnyJM/rDGyKRiOtfSlZtvv8qVaITd2u7LpMT1pKy1Qmgz1U1MRTRsTImJsiYB+I58sv7KR/W5HOMTlGQZDCTUTzU9lmvGyUcLfV
GBm5OmyFla7ONAVvH9TcHFj2eC3xjmmu20HaQ5M5LVy8TIhrHOEafCKotUuL6dOCHNmH5/G4jlnlK+8R3qpt+Fqx0d0FjxVCqhV6lD0H4cvD/D9fABe3jL
j3QgwUjrYv+BrE9qzVMEyuhyKm+6EyjmttscqjqqiNEPmL0pPURp+iKNNy0D/GmruYMZKeCv36p68Ny45pRduJKmynzU1vLBd/p9gQDlYcQXIZzg93OflN
Rn3alyuuhu5acNXQnNtF8i30guJemcupKRTn2ZEG2bGi8pAENEJqWC4eImKg4ikmv7HOtgfosilEWqGC5fl47QvrEfGkL4qe0HeF8byOTLEB+lhm1wAqS1
ybSJPHFQ93khq8Q2z3nnTYqLDkibs8FLDFPOIjqDsLqvRuVL/7jxI8zLZU6LBcVx9EaAvi5pJwuvF0wwmhlIIvvqLZK5MBnia4wYz1pDvReS/LSs/zPYkj
GE8K9munOHLEP5NaakFU3nbeFbHs/AZmLa4Ey4ciB0aWkmrj8RNuWvfj+p6nN9eTa7D42hQPWJAEQ5LZ9gGrRVRYA1era1uKaIohifWC+0Vf3GTB8jqEa2
ozpphoILiN6a1ondAa2FttcGpdLS55HCxqVEMVhqjajGGuFW7fmv0avRyfylyZHN1HBvfdk1Way8RuSQBujqeKZT9tjW+mMaTJJhJrHeNjTlDP307GxtSD
nU7KRaaeBu4YZLP1s1vRktdM2xxEn6FFf07hrHGG3rCpRMgmM39zbpqUxZ9FkK8diNjYlrNlmGu6kmo6KCTFFTTxqRdDeTwXAqOgzVRkf0TjjAWPYymKMz
Y0sZLVt2MNB1v2zaHqlE9kN2GfQQgOavufpv+t7RE+8gPvWOWQTPJrYtklRhFlF+wdLewOzeO0dKtNDx8y86rEGz26ss92Bjk/eL7PFJTi+8Nu6aGqy+S1
pzOE/CBz8mdWZPRmPT4HH/ABJDO3LkPyTkSAt4YRPP7pYbOsj8UidWAJDxwUNLmvUUCp5OhIxQ3oGqtzSSsJypW8PWCfv8QvZsi+jCWqRRZNXCvwGPtVh5
+Zaf5zGfc2OxwHH1l2bDG/F1PbDARceRblF7QrcUDNb1h1ZzIaDkyNA5tG7id9ZgtbbvcFyoiNJlM2UuBVfTf/BGo4Nn+BY8ky1jrIYm5R/1C+AmahO1sd
XCsFCLfRKjo6FoxPx0ZtYrEWK/t5ZQSmwhq8rLLar1wacrUZDddvkBEomQoo5SjPTpgh4dj8qzzknnlpnrnzdv8rW2gp40kX0D/8xqX0meN4wL1jJOXXwx
lze8nOULfD166VQR200WnvqMY/IqtvJnR9eWdohP1cKlQnmkIoAlX478dMcqxsT0lfd5gtk05GMWJCi2WZpqSz0+3bO80hx4ZX6IlibZMAfovBX+Du11TC
1gD4UCH3Py6v7F4bpYdTK0WDsP4KrBZdc3ksKzSWMd+OMKGj+nHR+fOLgw72B2aBe64ecDUKiDRCBx5wFZ56m8IP8z+CSNeDMgz+7FTPjz3qShPF3lPN1Y
n0cwOs00rtQUSIQWJHubC3r2q7sNxj+Cc9NwVQx8nnkbMclsj2B/XI6XV9jk1KzhJPdPlus4LGlvkrMqbIZHrnoiOVqGATn7HAHAXsQg2YznDNo2SYyM2/
y2ZpFIORCPVF8VVLZu7zclW2tePIIm1PDesAcrfGMe96rlURHpPUQ+r6vupOwfONQoyCX0xQEw+JxBNqN7HI/LilRM2FI3/KeCLGEjb4lDEoW38Rdr2lzF
AVookgfB6PuaopnlLTTNxtR6/lA3Mx1ugu3lmob0n80y+J6+BrD5qE35z8F551wrL/P9GD6ABEhHg6NKmcIPOsln09THv4rEbfVpH4rmbSN9lqtdrej0AZ
po42cdHWUwebjWdNpt2dsiLDNNOgZje3JXBdPGKowBTLGI8eL/mBQJJSQEWqCwiOgEWVA+FROaLjsmoL5vZDq821gv2/yefSZxS8cAAFZzRcQNXVU1Pekr
xDDZoXz8bpG0lBKFru9YgDs1xRJJI0gO9ryXrP7NyIEYzIrRyoSWTqlNr8vJ8U6xgF8695RwY+YT1t3i+j7XaEgmTpmZ8cy+JtGBJYLZ7r3xT1yBPvzRv5
tyZXLJdsqB7/976GAU7Uh4WhHHT0+igFA1Lp0K07QBSSp56SUecMSWRGC91Mv9NK9hPPDDOYmLa/ujQjsdTtM61uGrdqWeQsyLq/CbjFNa/l8V0PKgZnZK
e9nsjXPYG5ehQtspwNg1d1W+IdkPq+pXELK0YI4QwHJ0ofrK4YC1pOMR7nZLMddNo95xfS6KyYZRGHxqKehltLj+J5py1OH63LR+wOcDaf8+kN8jIsjy+x
nK8AtRk1/SriHi6DEkcJS1g1YqMbZQ9rTcx0wkCYfJWl0sVYBDfUmYhNbMp7rWfdHA/sZYPmb2htUm8B/TaFzklJeMvS4SclGveCjPJMj3+hIV+eWXZ1OR
5KtKdFQ9rEs4NGjgYlfQVJq3UVq46udZL81Oi9sMtPU3rtRLBXZCsEMkiv+l1dNJNe9a/y+ukcMLk9XNeQmCVL95RMd3WeLPwjCK5fVgkzbP8ctUAp22zD
8z5v0JGgwfGiw+5csvSIH8FsbNqAb0AueAMKBnXLvQ44OFlzatSE/bqO38yBt9TmoCvZhsGUXJU4jABlBg2sk62T7eJ7b/k9db7hTvXnFZMEnWl9baTTK/
nep2WMgpWF/pD27+as1AHyzz26dmiU0vkXxpT4+G4+q9VcI8PulWcKH1RlZpHDsYVcsj5BL5d8Bjjy1EHLet5MO6HcAG0lR4X2WWb96gY5sPAl/t6JTwk0
S2RH6tfcH9yFSG81JPoladW4BQWF6NNFaBteyXq9HBOLqwspz9fVBUXBA06DZ2cyMkIwe1weXvjH9PCBWkRbKTmDirWPwgIbKfjXMDHdOzVcuMlXp8Qjax
0Bjl/5dvVW0TkkQEX3dbyCUD5ktHWJOzpxYq5GxT1qZLZVGrJLpdHB0ZhjLZYUsqIK9Vj5byMXj5B9z81DdPLY2laLEpK1eym8FQXfbhcFaEglGv+8vMVW
eqkvtnyRsqXTbcErZeXy1MWsaTQJJV2J48loklsZtE7m0v9eKa94u3PgF/ZKWG3IX2kA6X5VY/QcCqPJwyuB41TuIdIjr6BGTBgUJndw7ddcq/dW21+m+K
OgjC8V0YbDLM/8wf0D+i4WWNQIQEsS1JZ/hskn0oqn8mphplViQYaUoSWLtT9Jn3Qzdfzczc5WOD7j61YWOtw48VQDVdKFd/j3KJPa1OhVSsFzJcpv88ld
q5Z+gBWIqiyTaN+mn7/h3DWVj71kLGo+Y5hT0WJTCGDigQ7IrTmsRw0vddkHWYKJC7sE7B2fw8IMi8nd2GSsgJnNMBQMJzj5mIvxfBjC1MB2dihb9RCGPJ
Y5G35YuF7ETjTDM2CObN+l9NRb7CROOZK0EsClo/6VFzHg367Me63uOflUeCd+rplS1xS7eEKlca4n1m+zWVnF3pmk1T5hVRjocJcbrtOgbrP9xJydpX7p
hdXRG4+67L5vGiYMtkbs1iwEsSFY2zgB08drZjF57/sg2IRecTTmvZK4Hu18oeN3ulvJIJAxtz9DPpooKPXCuPNdgVuTjFgQ0qPokId1uOmRf+HxPT5HcI
sMoYLC0XPpd66535IWaVkTvtQ9VIKgn+xYRn1OU95H2JQ2Z+sXUN6dJHHRMbbvskyZYn+Cq2mPykQWrTx3eBkPOaO1iB6PQgcfIXv2yGttuP3dC5sCWzm+
kZfpmFnJfmnBnh/zvqsJokbK+4FaAr7rweZ+gtItgTFByTinXca7TRYNVm6RadZy5XjzPyg2MQqC6Yo+RX4w6m7aThjmlX4mNNo6oV0hKL/qfCK5pcdGBM
egugJjNhdSaqdqvsGEKVfqPmZ0TAeft7DldVO0tzl1YyNUUIYnNGLmOkTWJBv4SoqdRywda75uR3XC4sa3TfOOnbJsaeasZ6tz0lxQQMgXBluqPfj5FY4v
L4B5V53bphu91/UmGkOiB+WeVO1P1EQ6UopKZg+y1zhy9TAbf5eifcPuFeKY/2uzlRAUp+MEssaPTH22b1Xq1y4H7N/7slaR192qoidOoUoUYUau5TsRxj
ABVw4sUBr2VZSw9YV6bwFLWxdVi2UG6ea+JW3uIC0y+ccGynikD9lycNNOLh8zOGfIJNONpo6Tc9MRKgpqCKc3HWGqdOwTFmZp03AeCoELVJmGO92xhVR9
wQerikLyQhJjKJLvZoZ5ZHZatTwwU7Ndgl28LTHMF1jT1KgiX4z7tKhMGrLwLlVZ5jBaqAXHgWlmXMiPuTSSs8S/mSRbHJIuEmIeW6rVd9yo4xb+NHVneS
2n4/4BiZvac9OgEEBYSylfJd60KoO+Vgk1QxazTcQytQnBprYhK7Ow6BsVv5vYOWUJmCILlkWtlQPBXDGxEYx7yUr4Wm3QO8AfaOT2Wja2ZBfYSnY4Tfna
MlHC5b0PADMxbc33ZQrRc83TkyZ9/JeoC96nGn/4F8HccnCnLqKq3PIqiSqnX1BIzp20SyF1TwSW6DUgXfW6Bar3QKczquQcJxoO11kf/iiiMldLeaNpw2
aLTEIkuMYMmrFe9MOFGYi/sSksm9VnImESJkBDf9zFTkOuGGRldpXvblOYogwbsxT/DcU8lStRuF2iEWSPB+9sGEGfDNmE1xO6/TpzWgAN+J9DZVRgENVZ
ubgnWeH/A8hp4UWxOKITYvwrkY4LFIrN+y4rMKe9PKo08O8g5G1B7jjdzwbIX0j4Nh1eSnUQBk53bAzwDEhkBaZ0NVqRacyD/2nfw/cs5U+AgvNL/y84HY
bsT9kzY0PKFfCIMgLXu4tSsLAjD7qWFerKJh42nQ+qMjxWAN/bvEZ0vy2S81xUXmv5E58z4Z+2/i21aNJWKcIiQJXTs0NR1HZuMtzjR8ecSoM056P8PtQE
TdyWT6WFbxb7oHr0sVi+omjgn/mWGgGXl1jf4jiKW/DLKBQDXiz4rfLqa8lsMKphDCVj63egVqewps1YIEk9PJa/6SSTfocU69NfBzIWWs4hALUcqaICn4
f1kryCc5yPWuQlvukMu2beGh7gRXzJvJ7DJL6Md6yRPeKiYWkbrWG3UWOiqYvLlfcpq5zbMqrz7Ntftx8u9CcK1cY9pUTk7k/94zK2ERyFOHKRnKusLWOx
UfasjVCpRDNnwXTi1ls5Rh52KSzaTBRfZl/RarbwWfB0d5dRk2kn1op8E1hQFQSb48BXHgmTkxyNhPzjanfG9+42mD0mdgRIKyqC0pJHh63kjgGaewDs6P
IW9hie2UoPypP4bNG0dSV5viR/aSPaA0+ylMY+xdnifYnYxxIgQZW6zwUrZvhpKbjquF78UA0pm/eR874YRPq7RKZaOoNf8QSLTD9PVnym6qrHTFPWCYy8
K8s2LEu0C2EXZY6DHIuSNULUHChJgQT1m7hsqCfvaIDrkgq7loxp7HifNiPL3lKhr2DIpFjzUrOyhg+XtpkTQNL8qJ5+G3i1dYLdSUMr6d5QcvKELB2Ty5
+VNA8AvWis32TsSFsKpq2u0k6C41k7FGQxloIlSxHdWHYh8atgsjZoXVGdZWA50YfH+AfelPaqoZ57mc4rB8IyHYRpjk4msHi6SixeA12h1a8cN/cyXgu+
UyhoC6CI7wg1PKcJS0GB/xRiMTyEdMTQ7kU7xbiESSx9pBqpy7neiGYi8LxdWx4qFGY1EtAUuAmySYdu/v9yUjXJRpnzjnueZrszOvMeLnX87ccsIAt6NZ
o6B8+rumzNdFmTGFptBl1Osjlf5JDPsxylW9YRUP7K8+yYr/xx4rATxU8ez87SoXwEyRpbXvX3S+kGWywdd0+k/4VMJurQxzVDjdW/ZrFlrkurWRqF2UQ7
BIXio0B4w0Mn8754Il+3OCxWN+XMfBaE+7XitZ4Ak6zuyBHUj2pLsbJTSSe2WItFYWCx5NWFXJlOp4FGRm5563Txu9cj02WhYPljM3ZoGIPq1yHOHHjlWU
IZXR0SyYhdagmRdgU7/K6I3R+Da+wJnwHP69/nCGLBMPNVMTTd07SoBgtzPvE6bBMi4cFNGMJ+yUyfD5LJGAWm6Tkwst8CegD6Uh/wJZYOQ6qj9jKjWibv
ZVIYFKycIGGc8i9b1IA8f4XhfKglweEnLs1yfsEnoBWCPJWRUNzbPVvsb35psebQbLIoeJxSGrqMUQyner/BES2/q4/oQNyx7Y0hVU5bt3nEihs8LPHxF/
AjVmFF9RN4jUV65DzzkaIDWZ1xmtCdOyiUh10vkH8zQB9L71o7PwQnynBntacKNZVOoxcSHybBgHrXvsgsKSHWpzRzVzQrDK9VNM173Wl8ghwW8GXrCpd2
WocnXpuuq28PL5LxtjPh/pxTtZtVxmlj7BToi+Y/MKt1vzy7M7QX8Xro6UrvQgbYp02H2BxfdJfjVAps4GJvjKBd8YMtcxynsswRK2ItH6y5axjokFUYY7
FlEIXpC7iQqY3neTgVS+J5cBiqFRyRQpHsSAJpYx1tf8glwMLLbqlaoTaG0WRHaVFN2O9U3HZbvT7l8IQXPOkDwzBjlS+N86j5R/SwfwSvFlBzwCUXIlY2
YxTVYpdHpy4ZPWNAnfK2Sfu62EG3HQ8MNeFmcomjMyQVm4/8zbEQ04xcC9RztpotBbSLsxNWoh7B+/alObIMnRxROUUpaks+p6AaTHlWTGa1CA+/dZmgrz
MarfBmq3uz5SgefwF60UvOy26pgdpi9k4rZy8Md9KjYDNaAAfQLqsu9tDhN67PteTGhJdQZzkqN/w8zIvw3IMXvXan+WLHqjF9Re8NrJpfSeoP2jzWsPRo
d8t3UvMZl4DiqX0d9wifS4kHnewJeXD/KSkV+MiYb8OTl/HGMJKSsVvrwF6i3F7f5UGprV/3Mc0eKBBvdHmoCz5NDOVDlcv1aRtNt0/NRuQkgM9HAA3TtW
YDuku9U0ACz6k+IhXLoz7P/mnHD4Zy9+v6mI5Xh24S6J95zk0N5hjR+6f6tb84WY+ncEMgRxU+LHDYr/Yd8Yx3yLVo2f7tQkVo+jlmphvkb7N7TEZm2LiH
c3T2P4nwB2bMG/ib15txr+kMluUGH7Dr1ctjtkKr04f0RefVEJCoC9YTwVGewymjTqAK12Fck3HelhrlFd19YDHScvuSUt+G3LScNNwKzmwb1j2PVVwUtX
ApfMMhvegeWZcoOxKeQ2GvvPFw3Fz1Vb/ipxsQBTXkgvKHGZN5ZhRZnJj/uJRm1rvm+O0/t/IK47z2i78Xp+9jo5zc+wZ5B17FF1IzQi31o+OGS+UlLFrM
QCXXYSjbNoqbVebBpWXc1rw7FrBoJKepg+ArbwRbN1C6anEYllomlvHQ/md2HbJn+07xOFBlFEORoNJ0xpbKpMYCdl+fEwUnqTbh123DoXPsqxa8WbaUfi
0HUJ3lA6mrywWPWrNZJyNDGstrGjThSH+Lwg1Sd7VW0FPCOxeKDTFXndOTuq5+mVuWCqdFXwdsf9Ih6bjFj/MOyoeVYwJTWeIhcOY5QHXPfe43Fhrjes2j
3cfMIp/SYDGQ0ZN0k9gVC2R0HWggqnjGe2tk41SVZj/TFcP54/dkZV9VKtzhyVz5fYDSvucIjgdP4+fKgIzcQrV88GWiHddI9awsdSRNgC+agxemurstA8
iVGhJMS3AmNaK0tz06zTofSy5hgi1Ifu+mHtxo4KEAm5hn+ybPH8/gW9IMtmBVIuKdMSfjbaBHLFiV8H3tgRkX8NoKSvOaFxhmj7QETtp9iXjLdm1VoCgw
IcCTppVNw6xGJD7Zeu24krhrpPLYjnFifknRYM5taBV8xT8jAMvhUObyOotbN46H7pa2cV3u6dhT2lSSAmOyzZneZTKvS3ICJxQ+cjyAzwWymdw+l6qkQ2
xuUNjE6VF0YyOp/b1D/G93/CPnm8E+MNvBu9OqT/lcwYH3XhuOlZtU++g2uEdNLbq9Z0x8dZxva15lZcO7qewOm4UIfhda1w3bUV/CL+eKnDrqyUR5iko7
ikxWYL/FgPrZHQ1iMre5ntQ6L1+C6qqh5a50v2TFkGiOa5RVxiOuQUdLkKKUDphGDghf8IWRYHPnxPVy8Ifs7Dab8wA1YEiGoXs/1chrldpOzCzGqocvEV
Eqs76IuIlT2Anmo6X/8LVTn6Dok3Gg97qVZCvOgO3IqFYPTvNYJqDkNdXUrrjpoc6/RUpq1eQ9YhSPfI2wAIkzoXAUdB5eo3XIo2WXZzkCVlF8zjTJz2kZ
DW9mtXiLXCBs/tKOovtvavmPtmSJTDEwTyJerXCe2c8uNeBY5MOsai4/CXz7zz8x8tWz+iGAutpBCTtetwcNBM5kpcxRyyhG7Ag580PcneCGkL3qZahf8t
VqBUEfsq9vbW7RiW1bAoq2oNzyo+3bvy4sXertkbbXaFise8nUSMVZUJx7atHXQXW9c0PoJd071YTYEnzGo0xU2grdNrtyXd/YZAp2XwWLB7YLQUDgfeeH
j9UWcbIFR5G/roGuptFb6PjMWGa8APyYsymxmeTb0thrriOM8sxqqiZfY2QfZFsgnX5N2arLX5jh2GW9euJZb4hzcFJB4xOhtiuHnJeTQfCLL+vGAX3nGc
XwauJdZaFenmfloo0+z0geC6f52J/s+0b45i+6AZM3vC+1YkwbRy2VD2oEn/BwLNEMgddeV0zWZb0sMhhpUzSdXd9KWXTL6G5f/CVUkKctshdgEsPc6Fd7
9lhva0zBT6UVuW2TR7IdM8KoBYA52KHx9UHazm1Bxu9hlNzufi93ZaVwfwRRdaME1SmceIhNIZKyTH95+q0AiBHpN0JFNeCFtDycie8uKr9dPLJh2QYdgg
9Vml5c4nnYYy+zOx/yM+LSrsv/26b5AzKTF6QFqO0JIROROONXxzOsqvlC0ks2eV01oeat88HAzd6U9hVT2lWbVBxtMNdVgFJQozgrKnT7Yk1/5Btyba2i
TnilX4JItPvm/+/P/vaNkXGjSbDlCB+bx8Y7RRIBe7xG3L/0Ib0LptNyTgxII5v9UJgDfqGB0jVmjSqzSN3vbIEyLafgQGm6FtfOygTCmiLK24bjfo+YaC
SPa7l/xswBGDPNEhTjtTDzc30kbJ394Z1cuDUTY4Y1InKnhsQuc4WpgWcOX1pJTWftBxe7byuA6+rRtmtRk79li6Jm8/mdsSxmrQnCvyMPXRXh71njdOAI
YRGyOCXhDw1Omuo2XUnsh0Vz/1itfSocIM4+3W2sZOn6w2JzjpjHxv4GHwBi8i/uoBB10onNauQRGHIHxjSjqVZr8S/zkvhKssHPXzA4PM+rbAORFytyIx
ZSggeIMrLlMKj0fKjnByG9miWMoF1GtCC9NKilTuZpmVskpSJMLqkjwyUjAToxZbPYvB5ZXVzNNKiuNPygYOPP7Cb9SDQxqLK4FTpfzXFfgbYpfweghwZJ
IowSqUCD5NaX9O49MuyTJSIYVhxSb8byKaRYpbvGHMUYDD7ihbp0Nv1jmP/8HYeFLjTYLoGIHzjS3ZccGV4aTzUM+YAY2FGkhZJqUX7+YXrh0Ku666LUGw
xk3Un6Eqk/cahx6MTlvbgSxlnrDQf5LPELz/Exl7W8KsERDAwVF1xUiWtwusH2bCN6qiPX1zY03NGWXqOXUHcbQfBHwEx/jzbbNpraZzldVa/Vp0fijbPR
3WKE08AFG+sysSyjSA714chREFeLNu1nyG3z4jb45ntQ2UZR0Ss5HpaXD20B/o9MjadcKduBdwLlYm90HTzztYyF/L6AEjqZNEWn08la8tY/NGenrjh2GJ
3IuXyD7Tgz7bkEFiNUH1s2l/P95JpmfH3GK+S2f/ZkDGFqG9WtYB9uJaokvO3It3VQcCyuTJc7Nyb544Ffd8PLkVh4LWkGk8GNm+3ryJhRfVAaajBbtOT1
9sdIAMb2d4ry31MCIQclJ8pHSFGjNmi51fo0VrZ8QfZLB0aBeVlqXFOOHFeaBr8V0078xpXV7YrPfaC/DhlOfaL3nonN3n7yF4aTEaO/4mctaa8X6v6UT1
E5MjEz84QhYTtC88edbjcY88T1Mz3Nus27nDbE7ap5qax5mat0DxsJ+CvME7aBHvGWKdsNsYnecXxuGnJ89+Udlj0geQhX1M64ZwC3T1GX9atvN8i3attR
IAFlyYMMZnaepHeTmqmCcTg95uDKt4UCdwwbiwNN8CqqJ1pjpJXYXBjXG8f8eUQe+phzpzKnXmRTkua/RlBaqCSFLsCxMqS8WhMv7rF/YDi13USsB3+2Va
wBt1On5CsvOaokNkfv/8pGybom27VlQTE32OG8Id3HZu/nCJXr8vTu2NTFzF8aRk+uqWWx5F07Ya5R5Lasx1UgWVE7mAcsFigO7jbFRFRcNDw6yPRSVJQ9
uxH6a7wSjoH3jgIVsetcKs9DogRyJiCGLY4iT7dLjR7SPLvyiY8vDUbjxVV7G8fnFcFzcSobueCdzBFmJd9hNYZ5XAkU99/G/8P6Xct1QlyXpOg8ZshVAg
mOxJ/BWY4DURK1GUpaL8uJJb+DuGfstdY8eGMqOonZ47usMsHp83GHJyyIINvCVb8CHvMvrQ+o1zSyix0K8H4Zmq0DJxHeiDpA76DdU41p7ZqtsE+XaiBI
OPUbxVESvmqb9318DYTKP48sYn8BQ+zV11mKkrjRPM9kMmwQhs0jd0GE0ZGGKbNRbBP5kfNi4ET/oU7bUHqOeMAgdRrzq+cYqWdPCWBls5XDN7ySWviuz3
CPW5mI6h+H96PHOg7Zfv9dQSmaWu2BEMI8DEsW5Z09kKKCwWIpesqieNx/x1cCp3d+TKoXxiyAqfAuQR0N5oh911BUs4UeT4IIvAhsJzLKC/Zd2UbM4xv+
NQuQWEfaNYdnLFsdK9AeV2qNnNWLcszA6/EEx381AsDuCTzzy4hvWyguI/MVQkmuniqjW6c3OlbWtpOkUSywRNXZXFe6OYudKP2kAr9g3k8ZMMv9hvYnGD
b5FxK+WhoMNlsvoCNUhAcZhoXrwqVy4cvJVv6cM1xlsWdsi34r9O6OLKZKKzrv5odGczwDpzrLTepZQeyygaSnfxZJlfpSUVpLijfIuvMsuEMj9eyPMNt2
LWX7dVslXw9VnMDyVxn0uEXJtEAilrwgnkFGluS+KXoLQ8ng5Ae4+NzTZsfRY/4KJyDCWZwPK6wwcOvMZHMAz7/Lv3pmCBf4wdltqlLqRKS/9MtPHkKMyn
T3rDRKX9MDsBFDfryhbpYw+9Jf/dMbzU+x0qN8XWgdQWSnRurJ0B2iop/G+kKsuG/gBhHOI41ZAXbVP5nbXPtlSK4+N00n9SUsirJdX6vrgWGhf4VjEyCZ
YsFTOus1VFevfRWRj3iCs5Uy4rYDXbN4BUc3GWKBFnBNuFSYscflTfdBvePT3bRs5a0ls/P7nLQHF2i4Q5eImpMEw1psAZZYZRxAg7HK6QqlZeKea8HVjp
wPT/lhXNb0QJnHsQuK2i/g3ONuqx7dshHiHBCTkjVN+Xh8Hux4eRvS84mxXyNhEUcGclww3Eb6L5GGCfeo2j6W5ooe/oJHu/DLf6zn6an+jJlimb3KcWbP
KauxSmR6JH4nOC82DHJuRMrOAtA1athwqub3v1ebNgJgp43JdxXXNvnZEANorcQ/TKrDY+ZOgpmu2Ch4XQJAQ1i72EG6F/JojzRSWLyq3krrZM0I0CuvQC
v1kIYataCv01C1yX8sFjaM2WzXEGiQhKCuDuzyYKtyWYi5OHkegwSMYbaFje0jfOWOEFMqUHTIVKiZXzGWArHrrYeszgRmP1pnZu22tPewZxQ8pFAnzLhA
NNPSxkPq5OUIzR50MUoKfzrHaPkV9uiWQbYeAX7XFclFZCKguPzL9O2VA8leXv6vRXJPIaMjMrhrDv2Rlc7v9jHCmm/9ldMJXo5ShKIMj4z6DAUcZ2qBgW
V9kY8tsZ5vPsQcAfrtXa53IvNIJYmUVYFeVo2vssp+XBzlTq6MKDpcRxAsgZN5jCw+gocM2rSj43mneD61C7SjqYiDbvf/gR33j9M/2+QYRXpUIjITjugQ
WVToU7QlS3L7pqsNZ5UO0pK7gtfaav5ozAOOQVeDbJUf2HfosQCCQV6HK3tntwzGiLV2QfrMlF7pCzGuvD+DE5nqoCPVM2yiilqZbSkuRolOEEYwIjBa+6
h0leoz1FBr3Ut3CAYczjDKG7PnEJZ+YOUq5EoDQYELiJq8c1/K0kqM513acc/nxCba32F2cZ0ki9nZmK3QGHOu12KG+0ckI1Hm6lvmtoclDtsamLS49JzK
ux2n6wEp14JCfHmvuf/CaeEq1KqzrmyfB7wVKwsAT72qbDbTUbJShigzd50AdpEBR9LcQYqv+gYV+gTi7r/P7GSzbOJfqkpQrPmiqLEC1t5XEaOtD4l8P3
ph/pRtXZDbE4CyZy+sCJoSkDxyk1j3C9eeD/f1kdpegHLP+BjK0Ai7vbpNP4uuwUqGZ214WZ2fVMpg3IRqEPHHfEcsoTHRenseEOQ7O4VGnzU5aF+mh4N0
vViVMZH13IySdh8bnJsVEjHyeX6ma2BZQjSjOLpACZDOPWPNN9RGBothF1u2Z/dfc+gQCxEiPExUI9JJESWsNpbk7lHzC2wDk7cLKXhdmvT98o6Oio2vEn
8dvE7k3EzloG9Rzs5JRFBu4K/mkr+mS++2yOA7c4QE2xkNTsaPMLq3We+xJG1tutezTr587z2SdJvk19RCsTW2RJ1S9tBAZAHuPeS7UILGibu3HcROknGj
jCkK1nL6vgcyFBP+CA0LN1KNeD4q+1jp13Fk6xY/t3i40R3a3PrmjGdrbA6883dN892JTSMagB4N+QwHaSgVkEKMmV4+7FAeKJRjOlYQnWNGZdV3vIntYc
op3/KXjuSqLEAj1XbP2kFl1OUKc9i1Jd8jIwCh0UyXIZ6REOWNy69UGsdFGf07GUnIZ0pcBki8tOzGnPBomALAWp2fYbjLRtHn4hdq/MwEascHOPIh1vm/
o4zV7+grYtHw1YwTCnX8ONn+Wp8M5kJTTh4pxusYu1z7nuP+VmK3IXghn+enpfvByuOXAvo7MMrPN6Jj+2+EAmtdOSMlysopJiZAldK+KwY0Glp8mw8qkk
4QgEWk5MZB0cx3C9n4XHqabjJyvGszkeCdkiHblw6gpXmh68aQUyK2jNlCWt6K5agJ97zwnPBbEZszgQ+WJx3UCMhyxPkEkZXFzKQ23d9wQ4+sVftrlaQO
9aYbB8a6RnMt0pnTC46FwNtuJ6rG0x5V2PExo6ERa7n3yyB8+tpvMbPAT/ekK+KsGqJd/Vx31Vs2BZ6+33OE9gJyABzSM6sA5WLKwb+VYci350wjdxptUE
Ag444cdjt6EEAU4JeeeYth3n0ow1iPZy1VR4eg7zaM/7Tcu8iUY9TpERsSxS/+yo4S0249NjjKZMGeUS+5cS2/UEPJOr+UDRdzbtyCDi3N1nzQrrnzc84B
H3acWuveZYPyMS/nBKlm0PQjXhakfWIVMElpoHfFbilRUev7diti7n6rDrZSLt7ke3GG9e/TVHghHAuHF24NbH6YuDmAh5XQj0t3/5yT6jV/wm3z4NJoNZ
8mJR9S56XAikQU2XqlqgHi4hptjQfaY1Ma2QFhpbzOWshybRlGEzad+6pAceDBiVHjESwjB5ZXxmbvB1rgTZIGMK1UY8KH7E6mNl3Unf2klMsFLQeENlqF
JKOCVckfLYAIunisVa2c6gyXAhzm9qYRkvq5OcaDgOPOYHErPkGWarNP1VVFatj7Tty3H0RMGscM89j6eNt1+24+bQB6U4HF9RMxe3hOcovPddlaesb55X
p1tOpNDiqYr3BmYf3T1CwornYQevXWbYwf4YCk7ZDXHdricOVW4RU1e43io9kiScs6n1lMPGJzX8Gvoaln813s3SJ3lOPP7aUPquuBslRm/hzSL4ZIuRcK
SM7Vn0yNiIS6SWo0Kwa/rxL/sO1QQbSRsEiUpP4vTa1Px+RYsae9B1NogSUUuzJl/ZQ42mpBsk44WxhlBTxAuodOGfR1afbV10Pdf9ICU/0Gh+K6nRxy1e
KR633n6aYu2JQOzKCmrJ9vWV3iKFLIA2eRd6pVCTEMj3tFnsZGqQjj8qxRl1AklTlbDjpdCEO1N0BuNXPv9xnxwKXTZxs4ri2ELDMYmJsAh7vQ4HZGxxsh
H6OCnqkpRuV6rDi8WwnZ0eQK7rKwbAhc9Aa3n4fqfC1NxpZrLibcuLSk6s5gsGV1zfLMvajCbqc+n+mYwVbIg/C6VujRfvv8uYzM2OOUD/mU5tbMUUKqIe
7IWbziFw+7MC0zC8G3M0KdkJDt/n1cn9Lih/6WGlgYl3FJqzIxOzd/87BScMhsFDBTUz2WlCdBxeo8CsrE4lJJaEHUKshx1SlDIkkaOU168IibH02OVT8R
Ba04iU+iuxcM1KqjZ8NFx3e4QRlJI9B8YUtuD0WQuVw5Svy4rMdiiV2Va8TjGjSW/2LKzh+q0J90gon5RAZhmf6KohixNETJHN/P1v80Ff5WemDPFYMGEc
Wy+Uc/UsUR08wepIHj9fpfN2l1jXis4frG4atBvNSzmc0BkGBpNpZTmU84fADbgY99ZWggsuO1tQr3b/iLP5FBo4aErfzGXjQ6EE5ZAMxAq8oFZJ3APfQd
99rZ/60w9j0L2d0W6TjNaxhYyJ0ZnIGNOC7C5NAwDTROqZNym6k2DRIuDxnyHEiL1tZpnuIPYOG+st0KqD8QM0RzR17sN8gebi+CrvEtD1yE/qdGLoha+j
gNt8PPS/bon4SI3QNDLj6Uxp4VXVBD9Fn50DOvDduxxphF4ncGiQmN6qh6Rc8cGinDumReZ1963L984ujcFjtgkiqYFT7AY8X/vE7KaTGWftn7smUrHVAb
lqvAh+BU8ilptAeOdYp95M5oNNym9HF/hLjbvQ5WFbon5PE1fG5kNqi2YheROSy1FFJk1EiMNbOv0a8L6vSJBULShydG8ZWo2FMdFdYZuEy4KfNdkZE+Qz
tzBPMJosRx9TQ9t30Xq6Osud/Ew2zSHtZIKgc3jRmzS75ROWL+/L5yKiP2ZoUpfkX2PErBH7tPS7K+qFKw+eoU9eCbb5dipEusWoke/k0mCp8++UWyxw2P
ZIgE96GChUaescaSS8+RA1fTv8rFULKaaAO2kCMNA6YImWvwEVqfb/bSk/JzYt0awDmVgnx4lK1d+A7XKQQ5GHUH70OFQNMCgiTn75mJalSHZ+w+EJDavc
dtQQQxCiSiFmqDRfSbbGW+poYtAUV6QcCmZzjxC2BFpiCvE5ZnGDQQzy0yk8wWqzIIDiphftKUV0u4YHbQTGYNXrK1mOSgldbIJ1fPiGwZgVgNaniVhfDZ
Tjd2qiOQcx4lhDLHC82G+FyZliZhGSRyfRrUh7jhpYscVJsUjIGn7V/A8wd50cNtti9Z+03W1cX2bswet2wZXnf7cD3ro1b2E5NeYISfIxeauesaDK/bHE
nZQm7Hy/o+dcbX23K86oSY0W0YckauRvSd5OiZsiXfFnj++RmL3rrfH7I37Mph8jjvMSL9CKY0CFFsC4Y+lRX7uEn1Se8aY/j4xcZfIVfWS/rl2mYx6HbW
q1rC4PjTAdGPOzczzuUFmSJ8LfUSC/ISdYAAOpwdmvd85FZxdvez4C1nVkd0E8U+JH3zPZnm1M/hKk74t0IhW3+X0cwkBh9kkWmDZm4/JW7zDW12H26Xco
UE9lYBceSftGt9wlePG7NtPx24CMVzvqyB/GFUiEPvoy5PL0ZR5YxEy0nvc5E67TrA44U4TMT1Tn7RpQ5VR8IUvoy6K1MFt5bjfH0y3Cw5/kKxvXBy2K8D
8UifRlHlHzMiAfLgnUxLxzzChXhH75SYCWcHmPNaK1hX1UW+z766UkaMxPCkKo3kiEkH3uRGAdUsa99abAVqC4lo2CGswNe8K0woyNmVysiWwvKFj4HURE
06/pcYK1zeRsvOhlukbFWAQ9OUin5QaYqSQoyCY9aC268zjgmSQxTZ40H7jSwZotUIdFdhc2S9xjUT99Kooxa3Ae0zT/Xz93mI7NqkCNpryYj4ivjKgVna
bwFxv1JyrWiwLb3SlJaxzWxX06g8EqUfnAKdazw3IGq+2RqmOPlGq7kzTKz2sGDerZ/FWhusxywENjBSZzTLrGb4dUGU7hn+HCEMt5JmaMmELgiCFeOyTS
F6VKH03oEIInHQMvXTweVpfbWs9FeGPKyP6hqhnvG6D1bhUIAyGRawZZxl/Eie8d16nG+BNS/ze0/vg1P4sD8jdqiaVdyhcfKe3K9EpZCVMxlFLmXOGEXW
uGdwyW2lHn7Aq/Jm5u35pvBsVWfSezVo2XEFPtttguu+0NuDrqZCZaKwh9VIr9R6nW7+16YUYsnFt+fEeVqTGERLfOBmcbvoMZakfquiKmER+QkgtSpyem
hN42y3ia8zcN9WOzskOOv4y0PSPTpDjbLeHljtc0SL5ipAYglqPZQZ4l4Czlt4qwVM/iWNoTWSsxL2GYZltl1Dyh/G5kUpkxqfZAV+YGLCnnXsixSMPIPc
rSE6scRJTQfoHLSI4f2pWsGufJiDbonI7HsVebcSXcwOGL4n9MZ6fc8MNynHX8Y9gUH8OXOTymrcr4N0FT6qTa8/awPeW5DfV+v9iuNLsZK3wpEyENopWj
6fS48xKyCyjO+chuvqAORSy2PIgoKFO+9kfvkH9CCCwPitE9C41JM6IP+aSYlwVDzwf7fMKLeM3UFwX1zlkh5jOuM07E0oWT4/dCzNPatEhNoTm+t6LAts
qkfkM9L1RL8KpXV1u9RFPmyaFT+9lJ2dGRbOTcKDpOR8wrEh6YkzJMOgaHgv6r5Q75JZoXYtPENwza3YqChfo74aVv+45IbC8XfaTo+WNsWDqMbJdtkLcj
7ORKe5up9jQkdDOSb5nk9cJSKmXLxyHCYys/CqRBVwyygdJzAqDk5VQuzG+ykI3665Tud1zxT1W7XEKg4MS7sF7Y4kEOtzTJTCh3Fr53BI+52mx3eGHbhB
KVSLg+09I5Me4cZDQ4oX8a8byHzrgfc12yX64RhMFst+2H5uk0YyNebhXEOwl1xsN6F/gJaAsReHAGZgLUIcTMXZ/DhjWDG3YZexPIFtPX8W5X5Q2Ic2OI
qoJNJQh4uvDKePBVEHKujkaaTZVmNNP+7wpKRYECpXYXKGDdzLpNqIaQ6G2GUDXmeU6XaJrEferKxvNyQ/y2ga0XAhOXxRpzqIts6RjoSfqtSCp3Hod8Rq
uXRMLbjM9YwB56gkI3kdcj/+WUEBBhK9RUqHAAyUyvgNi+p0PCHKv6lUIswvK2mO3OuCfhf9+RCKHnKq4DcsZOz6FT2s4aAoxczmlxvEtx/kaV8KcMgg/d
DeaDDkpVFQDYUh94tYCVn443W4TfhNr4A6CEvj9wO3Mp1pUmIU7sUK9l3WIf6byYRs2ivgE3JGFeVXrBDGt3+aRursDWfcgoHdbPmJi3JWHD6JkraImbJ4
o/pLDrJWuGMrHv3HoMRG9fEpG+6jA2rTNHkCud7NHq3/E/obdrQAFaROoom/Ri2PwWBscv7AeXhQSuzWMODt66x86Q9wGj/u0Fr29r6e31631bHc0FQZn1
gzIpp1MFR5rw0slna3lKGOEG/oOVFbWtgnVT376Rc51cul8EQk7UO9NO2KEFdjmQYFrqoCWqheBdllf2fTrjx/xOevsD/ue2iLt0JGnlfLWOYOXOVhW8VO
W4hRoeWXTJld89iu3f4e94cEUjLY7RV/YhSn35QG6n0XBR3F8U93gMrndf+yqyH/DirVKBDcMKzoM9AwIbxOWIxUohmn0BFQf5SVFwkeBo05qPY0vXSFSy
RiCwU6ilG3vMrc0xhr1WysElAve500aHY0O4MAclGIuRA0Fd9LYbTXuUvMFUaV8Mv0aua2wq+5XXneOMbvjLQgErYNgfRPRQlZDJHwyk6NgTaXfyFV4L2q
75eEpo7wcuDAepAjGm3uwGb3qTG1S45pyjOweNkOaUDhm4wrUp0LWElqBhmp/fA5zcZo8tBlU1QlLUiy+lEUNabBDtt+jWvL1K1UA3m9sdCxJxYjm1Udb+
pjaIgmD2z4DTShHGBIBVSLaDgzXP4cm3+fgoJ4x/EPJV6d4hUxRYo9qygV/YDPeUTJBZKeaPWoyntg+PLo/MzKm1fFBWuH4nu09EKzrGi3VZWP+X2HivhJ
XYqBqeyR9TZ/Ow/uV5jgWNg+QUr+LD64xVXPHNQlTg39/Z1K1DZcLKAKug/Amnsro59RYTNLQiYHKAxDC730JmVXMhUq+dYwEQcpiiUAe0VvmWphMXsgQA
V7+jJ+2JADaUdv1t3lJt/puE7OqFlMRuDRAnGfLCiNu6aOjin/MbBgA81fkHiXa7StzLan9jGwPNWV/NDu84r2H5aRjFxgdvtvZHhYYaFvZAYA2ZWuwjy2
v1yGfQPjDFw7m6jJZ5vnRjR8vV0MW5en3XNeT3ujapsNxJsKg7b/Y+CRfVeF5svG8SdZy00+dwZOXjnsimovxNB8FTXKncYo/XbG+IUEDJdyBCO2LetKCQ
DyKqK9DyWc4PcuWd5Aj2iOI/z9FRakionXSMOXg6SVHd7bmdWJZUjqGuGohF/VHjjEGAreCc/S1qMt87nP4zBfMYRGAFHj5jO7pO26GtCWzrSClN7i8ekB
qiF69WMi2FE0el7eT5AjcSesdOLzMvx2HVIrKFhHcItLFfGBbb+qY0nnkX2oZGL3c/ZdhOAbt8bjzPhhWlhTA1E5J3ur9mr1tfWsjdvzKRVPqDqI0tEh9X
gtzj2uU9wZBXkFuo5o9ydURWK4oiiHKlxtORHjz5Ixy7i94ZY9fN4Gc1fAojUUv1MbpEZ+eBHJ8QSkTBSIFnV+qGWuuxo4bapgNL7qIYu0oLuewXtCMdC0
VFx39IWh0pkeJ335dsOhydQvaHkAyDkSQkTIDXk0i02gnWrvTV3viquhhII/vSNCgAZ9fxubr36/rXOArKZV4Joe8O9TC+PWwhsqgiHO6Eadz0/nyP64jv
6DK/idZkmVBtbFmHx+Y7NCbVMA0FNy6Gsx/JG9a19vKt1rOUg2xQlvwwU+ycmU2NBIoB/Kw1mzXwdNG9nM4GVI5kNWMmaLivUKaw0861v+Bpcaip7ZUxOD
mdnKaQg04mm1R3lJzry9fOfe7ipmZtNbdwLFP2DW9oWILPjcc6onFWwIS1HnpmSr1jpxVyoMoW3QCcOIt03HzJXplOQTMTMh1gX17sXT+FYRg18W740M9Q
PIrirpB1cTzxirw2VHoMXGTIVGFKGxVQHSvL7dSbA1c+E0K+YH/Wf4xY/SEg0xZ0KHJ3Mor0a2Ix0qVsGKEBJEUXuGE70UXz1nizg+k+Hi9FyzX59clyFM
BY+rt27Gz+t7znU39HUB2JEXGAIFghoE6ISnByO57sd6gZ0+T3TcnxMu+37uKb4XgumqaXlOZOyaifVq59qA0/+fUwHm9cRDnFQ+75hspzbMAGF+IwRssv
31l+Rvbs+/vkOX6kUw8/V1sonj8j8+S7+ZbHWehTcPvFAEZUkZiXRyBSHywt9rr6o72Tqayph4DoD+BseEumkPaDDLESGGyY8bOz9z+NIze+BWcJEHIJQj
xzWXzUQ8Y4kcsXS2z5z+QidHYlmWs2qwMUnDlymr12nYvg1kPY96xJdOFpaiMpLXMNaIU99WSJxf39yLwAV+S/0lc4ACsFzpQYLoWkLYcOKyFDRMsDey1t
toUeSjRFXLap5YpaouiX08vjnmAwXvbEFNo+iJorjTl8NyI8T65ysRs29mpXVRPNORfePAhgrAKsW8lN2Vt4dMVu+DMEnPK9VTwRUsGd5eRNyps8lQwlKs
oV+bR4ziLYXA45nnTavOZ2vOi3vNclWwyMn/O04nuaUKLlnQEerfZHCi8xKuuRCWkRuvXViCGnEZbqUNviQ64gNrRWN4v0xCqZhNyOK95i0GXky1cVy2FO
03h6gr+HNpzTwKhI0BXXhtaHPP6fOHQCblsLwMmS5wbC001MOKhpSm206N1Hm8gHyjIE+xDHa97O9Z8m7fgASNHq6eAeOFHe+6KVcmcO9mlO4dMXe4NkvL
KtcPmeUageWIFc48+Ek6BNq4o6oeB5jcGxUnxkXdx2lV72ahQ9EdwI/4eVOfRo6YjppujQW/LBn861TnRO+7eCVpgQFkVm3+lUzru3S4bisRaK2wxCbnpu
mAyhh2dBe2PPesueAVBzGHhMvEUNX/2FSVQ4azWo6GfEqT2HModJu9qQ6JdZE97yAYaDhiJ3tJL9m07axeuuoQoavc7wtl75h+unlyHolEWHNNRmwABoiN
t+Gf+w0bfSBTgEVITQVSvrAUwV2zYFf3Ya1OYZWgo+LS2rhkmnh0aZf4YVH4oJ9lbdbCRT0LZWrDNfOFB1w8suVjnNHLO/lblEX2WgN+JfxqyLtL784fq9
nvb1PzkJEMs6UtNIsfrZqkG4n+UhglQnbiu3S5PQFXdKWJt9y02DTqGJ7QSar1f53uQXCfUxp70PRiYHVFZH1507JdzUYGbg88IQLGDmsjcC9phQvIVlX8
UvIaW7gus2mMi/0IZ/5AIfyP21LMTSK4PiFTmt2F5M84HA3hCv8eBb7H7/B5gEGhC9IFwf02C/rGKSj4Npu2wnEKtibYqemQqz7oOOSRQ8NEbmSA1RdVUp
12IZXdspDRZ5wT73nmKkaHWZV56NiwQH3fnQzBF4vHyvLBaJi2CPByoZ7rQgSiBV1uHQT9u2nJuYbdPaNJe81oxRybHhsrMrGubFGjpJeMZkGjttcWAQc9
v1fQNh6hp5BNcb+y8YHyHjtOwrisfPLq+Y4l4LBG9e9DnRJBvAGP2w8M2fSSGFIy3syt40SCnhXPd7VcaUKlxBUjVn6vAMMfVxa9myuud9w4zxt4CGoAPO
5iERSYQbc+I7iSIlikG0LkQhyRR2++Coh6q/qRo83QMk6xtU3Wl4cpmq3Vej8oBXRGXQuV+kyC3yITykRKyPLAr0oafQT6nc8Ghl+HNBUx2RLM+J4j30OV
eABtbHvhQvcu/wWdKhjzRTF1SX59k8pm4VfWStbsq3o47a0CTg8td0zYoVKjFDWYyUpf1t4p65Aj+w0aqi88s0WTMsserBVtcVDt41LxA/8WygG6MnQSWI
y09OrBmgYi0jYvtBtBK8QOUO+lAUfTX9EsX6hHsVRyOG2jjyKF5uBnXRnDKQMXyvrkAwZH+ij6Y7YsjkwSQ9kg8oAVUZLIjufJQC0x3dD8mlfHYBaf6oIg
p9Te5IKOWPUk0NClURvGbyaIELLZzYG2Lbr1qhrrtMNtKny2b3Mba7SKGvPdLVj7MqQr6r+sMPd8NOgLVSmhrG2yrLN/yYUS+bjf7FKcIfcw1mUlARS0MU
vLpIycJ2cHfW6kpN5Xy+k1m1vSA5yWY9cTnCE8grzNjjzc74Gz6Ko+9BpBA41n7P700zAfAb+FjNqPgkvbiofzYOuT7sRPvpU8oBEf1c5vxtHRyJKmozD5
UonUH9wOc10qNt7Ixd/ly5zw6sck8KnvFq3kH5CJ7ZeZX9KvUYjoFT8XPM25EGjPxjgcGXyfy6YB1fAO/PkvjKqasYS/A8crpzfzLheUScD1W/HpX3B4kj
WhAxzw09rwqVYi+eumTl0hAJhqSjenYK9ttC7kh79V+TOmHKoITAAF5mSP8w8HPMArGfPtxHIs+zP/9MaEcBedr2OOyelWa8N49geqHYKK3MIeRB+mzXmp
LLEhsrB9Xr9m4aoDnkxEBgbVQ7/DOfv3IADE9eY280qAqMGWztEhQiZ9+9+WQXSEEYzGyV2dX85/NpRuUH3fY4Klt3cOY3N3X3xFOIGph6pzDfMxj6uCdW
ITzYsuRFsg5Anm7LmCrSgJ4wX/uy/Ez/nAFdvU5YmwHb4gAfB7AZAiLniNvNfn2ckv29H48EArY/GxRqEa+cqMUBb/9yoo/x6/KwoDMJ5ZijFJxbhL7UZE
vsiBkdTu4kbyDzlPdToC8WJKTKY6ilDqYTtayGhKIdZvakjh62LxxZJkffoeV6odLX5bLBxsBYYk5pCnJ2oGn+RBQD6Ns/1amN15XbXAh1VGDWRj2luRuX
Xf7v7fZQo0bvouCM+8FYuKYTv32W586djF8oIgeFy/hXzuyBZbzs7hzmlo3oqqVlXWRlqn3ehPnluoDFIytVkDc449gCLExl51No8CEZZJtrRmwbAOpWug
ei8QbixrK2CoUEGdQpbMuWYNArPIUJdMGX+jskywvswZPvOi6PxXbKRHBV76IjPGKge2L9hDJ7Ee14Wn2IrQ8mMblhjydoD0nu/xqOc0HGriUD6f0ZBKvP
65wcXy134LrUzFNmxtNkIU7Tbo8W6qQsP5auiNyTKeYWpXt5CMKOT6e0xhK3Bg7YfBjSftmoGfFcuxNnBsJtbuGQQl7t4ge3xkffm1opvdhuNhjG3ZIiuG
b+8BYPhB0zntXJEKCNC7StPR6F9fJ+n1RsdVRM7K/Au5/HZo136af0tL88Jb5UI18SDxQj7aa+SjVLHoeuVVFuwSpzGKPvYlE9PQ81xcfNRQZaEB0ikoeN
cs+w1Kn9ZnKpU/73JEYq0Wg1kj57RzgB7/vEXj3pTD+HrZpyS1sCyw+lYi8TH7GRdt+Fs2/ciE/uZnukzTlYvdPIizRCUKwZSu7MKnmV/fKa57rTom2yiw
Rs+HN9kLLJ38b9ajoktgfw0cd9kCXPm3xgY3222RcP0J3tfi9Wwhm8xOhUl5Cm0jJABpjPoiCddy1p3Wmryil1S2sv5cvaD076sRdSsaw63pxSvveW7z67
OZhpLpMclYj7wuuhNUJKutSB8415ZgiyvqvjVkeptdy+Dj7bsvBYu98UpXtL9zfwrdmTciaMthq+GIdmyR4MjdMt6WwJVUzMcMP9zO1dyYJXKbTpFX9KMS
8wyMG0E4NwjBSxTz735BKeSidvV/x4eRzmMmEOGLKQ7/JMr3mEn/pTwMr2VJ2+IkH5JkJTTk7tj3Pt2m9Met6tUOiFlFO+NjUTreC76jqzCSbYwVL/TSDE
Z5ynMQ5B5PTDi2xORikxIl1fz6M2ynBfy6bxkOLMz8GKpP8iAyZRH4uEYgUe8zHKachupJuCho0e9z012rGY6ZMRa0+2wl4YGfqD/xbjtl62WHMWQEoejh
a1GUvIIEcdWlPsfgQYWRtIqC0/VQy4/0kh5tq7Xv2GtutolV6qWiYvC7zACiqUc18kMh6qeq+oWmm+/CcQRMLm3rOrqcVObvdlChZf4ad88PksaufCXsIM
568JY8OtdFi1XW2RVMEU64bdxg5RXbrnW4b1zPhNEMi4SiZm3ygw7/E3/tUWFxXN9SPTzb7XJSsgdYCW8n3pnP/X6ZCRfzdnvzscl7YI+iHMtqYBmJw05o
R274C3Zs7+X7u629wDz+J8Ydu2cjA5ItMUUIVwlyfKP77cflkpF7UyD3L9ucQt4N3cbq+QlsJ11PdFrwTEFXgf3MsXj5IVHWrLTPe68FaUGYH+4Nq6jO1S
ticmcqyzVA6XP+N9MY8cI9QV098Azc7Gz2lF/ce5lFO6hvTvnZjnGT4GJGR/UoO33IR2gFfIN9mVhQBC162D+Dx99lXnBbjN8YLsgXlybL4tycAp9GmpG1
HJlH+c6ki1+PF24CcIYe2wqSp98RvTGn3hpF5Q9qKPFQXuBQVGFskA22R3A1u1xBK3bIlS/+e/qYoakpgPKBbtpGbnTaAdBtjP+VcFWAhii+Qy8sLOUWWV
Py3uyIxzIH7iGAQqXoT/DqDgCCXiF/Kx7KE7/xQlh7iDTzcaxG51BkmXIcKvokJWSzo+PVYuNxTKaoYDsFbHOMAMufpt7JBWm41kd4SnLlKWGC6EkQeRkL
sRznuDEmnWVbXlRGRL47pZR7bkZdjjW3442kp+pvMnbot10wq+qrAREvEs/xHeFRnFHxk6o11k7aPXQvBX/rnOGbVvdSryl7EW6lxX/cN6lBNQEHKRxSZw
amQ+hJ6ZIjD0uinmIZDR+EDErcYOofG2SsY/Z5DMsJ+XONAbfaWAPBWy2z7nUDpSUeg9SJfpv/qxCOqVFCbfO8nI3ZHmzR8GDJ71i0pF690rzWYqNnKUk/
QlTUpNR0WwyEMB3SlkwGlNyKrVO3JgHeWjw8MrunQyEwRDjINpVtUyO34LYNO6wIGpIHg02t/sKUenUVtYbVw2aVvo19n8vW4EPQgu09cMMCZ+qUUtoGj+
4+MBUlTG3ch19Nr8QSS1jeo8SdKMcFuSjfF43kqWqcXUZ2lw09LlWIwwpkYyatztcEIKUqNdygzsvPhxriGs53P2RIoa93aeIOvqy4tpO7qLrKFzoqQoeq
MQZuVpu3ojziqaxNRqDmDAMyLEFgrVKrhx3734QfzhGd2LFAM7Us3BpvEnScfw9inMUyhAvMBclM3HFiZZD6ZzPPV1UU18TMiZSvhlMpLxWhBc/zSoRB2Q
hWKHme8/8YbLQUt30dgn9lg0uyYh9h9t30r2s+V5eHr0DdmPJu1HF+/73gFUphhHW+/0KWMWTwyTD/DqD2S+aZRB2C/336Oc+s5jeOjfXFNJiRkv2zw9yZ
muHiTjQr9eedFbdxSsoL+QBFXTrsmdqtR1yowGr7kmxGHaYYVq9nDfu2HYnzRH/lYBuakUtrc0HhiK60DHEjvFsdMVL6yNBB0wRRUsTl50Vb3E6/fk+kLS
CaHiMf89uJbJkle/vveczqD7aBWrC5KxISjNcl6uM4k+fJzANL5evttFgQuMAXI0dJ7byUPVAzMNEFpj1nXJ7WahJTzJ5eMh5vs0vhm4dKkY9A1C8b0VJy
0QtwZPNlHtgDyMuu0XNRqxKyhcCXnWOqq5GLesKOS4TjKB8fbOb27KCo4Ut2TTpl3R2bHblkw7b4c8OWIWvge+KW9cBNbT0i5ZBX0i+MYTEV8a5vLEJRqy
HtmBGsVUC5kVS/5b0f8D1mD3R2wMbm8JGw+yyhd7mq33b9Ii43LR0ydkJtOBsVdq3roywbqqUHpwI0+pIiHcGApOHcqU6/EX36QiRgZJg20IEEU0Mn+5Gt
epM6eDwdtnUKjZjnDv/udL/R5Hm8YEe8G3mlBOJUXqVFYLR2TcKWYbhx2OG1C8PJyMPVaC0V9DrxcVK/jhh7Haf1Xq8FZgs6yWiAkXoAFnZZXqOPJ437t7
E5yu01Tex9EYSGqvLTZfkwRTjOu+Iy5ZlKcGzt9zz5ysvD7/bFH8EmdAsZcGDve+U4ezvTSxnz5zgRqF8t4Jiz+MIXP0VEr8gvaY+QIKlR8r/Vx66gPYlS
KAFIpCk6+w08fxAzXfGVpvjDP0LJ+bNAPqjKsIW7Y5mf15TZS86YI+FWN3PXCZhN8urpdC1auRD3iNW4LvHOGjqaeR5lJzw2+T6MUTQxrVpoAiX8hZLNBs
nOOx6mgjCUunph4daILNRV17PKhorTAjO84Vz66/RKNHZXbKPXBdgILmHP8smJVGQ+FLhIodxryKJogExRV7RHaTIjfX+IDNyw2+CETGYPBM4+t9KCsXHu
SOCBilE1OWRaW09lvZazQdFVyiplIsPEaK7kq+91WzwnAZqx3o1faBfR9EszeJiH81flubf2GiOq7NkcBO47N44sWNhz1iAQ5qvTnSelog3T57u9DvLrtw
SYZ2DTI5GIMK4LdKGdVBlDO0hJzC9KiYSuebCG0WORRDAiDbNUfeiYvyE0OoHiKEsEZGFjWFmupXSuaYvWZbAwzl3yCChb2aE8MfjquCCzKKGWGowxSj8d
Vkp0JYl0L1l7xwxQDKLXBU9tvxZX8qAIUs1u/BE8IjR86XTLLkS/aYBYryDPxejdsIBPQJczqw4Otfwe91rOCvJJnTcX0xGC6HMFNPWIvhjjyhfLfx43DQ
44ZFCqn7TSIq8PuoKJ/y8cWWzD1uqq7o+SBxCCCKMij8MWFPk2ULv2Tb+A37SwE+Ns38gc6kD5stPJdN66pbCfqUn/IJPeJlJwxRh/rjBwkZGctJO6+AdL
F5Zo9PDrar08s6Rin0s4sW7NFPEsYIk0MntClBAKkn7hTKAp8VinBAzAOr/MnoOvhPFRYJBH6r6OkrfQp+c8zB51oAKR1c1yDOwdfZLaSBXdnL8xnutiTb
elgrXPTYvHEWGfKc8FfTs88tB0uDs4SLEyUMksP3pCKNMo9f9No0YLawOh66NGqOpjnQLYEVlj+c4y6GwdUMx4ps0l1UhqdP0FZCzfw0thajT03vr5gq56
cocs1hsao5T0iwDR+XqiShUc5s2RIcvwzs5V+4I5l2oOtpmOI1VX0zoc9iCGkMpKCrObWzlZUjc3UyYtJ9gdTy6XSkxWZTQMMsQhmafLL91VYvWjijefAv
dq9zbf62YjVjr8KAwukwOhEqSbohmuh92aAL+2Kr/Htrkci9JNg54tbyuVYLcBFEPBONzhp3GIFYOqcK78mY4+Vx+mVjCjriRBLf1vPbjqb9qbHEd+K6PH
oGNxs2omz8YzoJuxPelV1e8Zovm1EATD6ZBMvYporizWMCUCfGQHyOFwPvTuRcIul5NSukaWuEM+kJjDXLv+4QI0O5d8jNkWUYg1lnhJBh1HTQRMGtHwHq
QwquFfU1KfRYzQCiFM3jy880jTzkEN+17hUJIPMODVWxuB2/AHpcVtw4a6akq+rvjY1jj0ayj6UjNi8WNh7fDlf/tblbqrtg7j2zSfa5YxMO4Cy0LwwkkU
yKDZt5mf7xG/L8+AheiCLA/559taHvDvYOzlnqn6/UAxGKnJPP15ieq4x8xymyqWAYtxUdaPyaR3tUy1vOxBu9TRYZlKKc+OlZAEpLdL7WuegXfa3mXSq9
KJSHIS38nWtMDyq7s5jIBb1iNfr0WdNk/0oUvHxG5l/ONX2bdHhYAiE9f01dipwNavyUs/1fGAuOpT/aMdu8m2EO34WZzb8AZI/2U6ykDwdpcm4Ch12kzN
Mt6bWzOpt5MjHzWrBVxasaLKXbZOce5ayZPkAIx+S5txY1jeIs/PLYZmnx7bVuATt/hdlQriowGJ+wzl1VAbHBUpP94MWiFWFjn9KFSeNgIo1NPw20m2L+
qQXYFa3UjoJe1jbGGMppPlNODhoPJ7dOrWQQ01SpMwSowTdIQJWClP9bhc9rAIozaivomrg+Qq9JrPg7c+032zCh6M5N0wFXxPuKltkzfFg2WcI6xLdUQ5
6T7MxF0ONteUK9R+BKF/VKThtpV+EDA032Y1QlY5Zi6oYyVzMnxedZS1rGJNVjwPbVzy8ZTzGt02j6BgpKAjxjTVT6CL7vZWX3KNJIB/LlpQszX+xuIbNN
LBOsjPXPzPvb7DO8t+MblyhsZzrn38ojxiq5pyeLv2uxSx1eCJdrJ3W+JLI2cxYyWAHZQtluSLQndhSfWd4ZG4gSujcOtYTEQrOMl+OudDw38s+hyVkpPt
immzRGLbdhUAc3hdrFPUbFxk0OhSxMxpCnDdz1x2hbClSedEAihAetOA97nW2Y7gG35P/qNSz6PlHJyoo/2s5ZQpYuFMtDaDKUCja4XhqI3X4Onn7V8t80
QnDqWB6OtRGIpkDc5PY2nwVsZWp4lcT3jJgggl2qFBziPi04B1rOdiU4E5obiw/4Hq/TO+znNHwABiwyrrOQMwkiOWnwIKEEqiZMhd3t6mEcYsIwZN7bbV
3zEr04muo5VGvuw1bTtq2ZYaqJVty17vawhVohGLrs5WEX9Lc946t3kAw6ISyzSV0O8ruScf3Es+9lhSNY5w81+T/nwvYbwekzOVj455fAJ87QUeskDvW0
TOilh+r03wYfs+NNmOy5JafSyGrI8b2ODfElg93+ZYjP13uuJrEF5yZMXizI8pNr+wE063UW6PJQrFlRLax/b0LPS9ywk5NPGa8eRARmcATy17hmaM3HpC
dvyRrIgpgev3FLhcO+zaA5DUxAT/GRYlsetmfiY0pwZsjUm8uiaZflrmsQlfK4rtnEpjoTBdaWQFq697YEKHqhAj//liJO15oMvw0mSV/xQtldc/INMPRz
jECIjlFR6Xf7uK6tJIugFnyIV0GmWcH/ZIHEXWXbLoT5tyeHoeCw8p0LO8d517yNcL5B5EUbzDhsa0cKJg1Y3lwxrrtJekcJM54vTgfks0WFwtpMPW4OMB
FSkGzpMLGjpdp+qCtCAxc+9p3kNYyUMV/ZiFBXotaJYofUhJCDbXOBBDRvq0uB5aTqe8esbzCcnxthy2CfxLdXcLlgQ4Lgv1QC3YG1EuRkdZ16Tp3x7TJp
/0rpG7KefVmAcNKPlMjFt0R4jXgjUdXFNqI3jJX23HuZZZ3K1aa4983p7QT1vh6xaFY9SaXfILo4IIlhN9HSjH0LPKecuT6ycjMkvfaJQAhDbZpf6x4a2t
MUtaGA4KRSRpfSlUk7/wwGN5g3aLhXODIF3lGegtU4bcTx5WHiIZS39eRhsK44daZjkB43VXgc7yGTbWNjt7GKF57YVROVnDBorSMK9LD8Ffmu3Si7+dRR
WNmM0WsPCcWNVC5JYOw0bYV8VyAZ4tm3QUYEi7d8aT1IVYv45092tZjysmI9yIAlD9LqkOp56IBhZybOS8QRSStkVAOiAYS8VltE0jBe8OuxlrXO1nDSDO
537bWL6wv4yy0rLZtsUwHy54XaxNu5DsknDFBsUjoVZGzuNydFRvlhPmHGKLBN9NhRhzbRDRvmv5xLBFZ9KjLVuLULlUjvNUA7Okdp3BKAVS9QV3Wkh4f6
jroEOB1bkwRfXMbMlGUJiz2WUx36V8xVBCmmNviyNA4vEZ7CYkbi8HM6L8kiwr3grBqc3op6Rmm7mlz3RlUs052tmp4GD1lLuueU0MPvsvW0IDXX8JKn2E
KPoFiGsS2p8b2biuM6vI7KJJiHb19OZhGxZCAlVpGjEYpL30AKcZCt5/tn3UlTFSP8zr8XEdZM/wUhAWXtnCfyI7E6uPdV3Rf1kYfa2sv1bJebvxpqJJuv
h3UyAlVA3vvOduuGB2vWYzTSELtMynVCG+Smy3kzuODo4rQb55hWeRIyNaJ7sIaMtzeJx23daqETFLi79LcnK3cNEDG126Zny2Iqmr9TwtaGnWa+FsNJee
2qoitoC92YHq0TF+lndes2jMRmzpYFny7vumZBS4RYiRdh728J8voqy2cz6i1sbzpHC+YWR3lGWFzkiRunu0lcY80EshCV1SuubMnSy+R5VXYwtWb2BGnx
8AMNJyBVxUL4Bnnhr1wAPJ0V9Zw+kumoH4k981zsl+xt8t+9MHCYHmnaHt6tkOeiDmwHN2+yjpWgPqlzGluFCJqS/kbqNw34OCmgMeNt414C3a1xty2d7X
9g0IcgSF3X3JwRhVB5Jtd3vS9AUt7SG5Ndcmr34NKkvMblPqbnBLxH+AOi8wIStwZHCtbpT2WUYM7eC4voj6cAJHvTS7biqdBk5ur3Fju3W1VnHjpI9v3a
vmRtI4xSt/ZS8t8hWzdagGGHuy+wfpga00N8dwmlTsLqThfLf9ZjS19aumXAKAFc5DjRS8E9bB01Gv5KLYoEPWEN7MawjpZUfZschTijpoA3oytictf6vT
ff9eBti2YTZBi6B8G8pvEl+F0v13kim/0xF2ZAcQmvyILCGEBUplO99teNSFFYISRJnqCLxWS+T6rN4HWUEbjmBjheuBYUyLLhXaSkc0Vod5IRRFpOqI/i
NIrb1CKliFt4pPDnUBryazcTCZQtA13/J92iyQ/zUTOAjEOatY9SeNretbTt3vYNrdcUl2PC3gR5Mf5u/ttg+CcIAr2SfbWzbt+BVopqC496QkgquIsSQ1
za0FdB+2AkqfFhjoISH9zFiplWC7s11Kt540ClxSfznQ4NtRXGWMvZgn3ZCMEbauOtGeptVYMl/NLkG8CV6rsGMQYBAIE3cO+a4Bnn6YuKZLV0cQhTUY9c
wtAL9wyAFurXpNtrpiEaYDo8O7NFOXFTH/SslwplIxke+3jLa8L1rMo4aUsiIz0xeP+drEb8H4TFqqT4QHngkIYM9RRcXEzgsfAOsNEHFhbP9hZzdNHKAf
KuAgfMQhMJAW55EaRYoHzQZ5VRHjTO2SOj9lbj59ni0/R2rP/YLn3WXqvq0Pl8Ya8N5WFtKcukZaqEXOK7d8ledVzITmL7jP0yfH6bUEyAyBPO4BrDh0Kz
/+W7IkVvVtjjyfMGUCnaSipa5jkfhCsDx2+DK9TlT6cOP1v5cQiZsW6nfJNk0F2ELmeZ5bOOdlJzTOejGp7v+TMToNbIBiGiW/qBcU0RFpvX9W4BJI7gUP
mTosDv0MkZxkb0O1+LHRG5MN/oQLuRXExrEvBz7W5N89rOfSS4/8U+mNvslPo8Qaj36rfdIr+6cbf8Y9sEzO57gIC3O5HRBk1dJ3zHx8pUrEIVTPji00WQ
PxgQ3K5RbWsJzT5bO1OXVFEj2uuL1TwhDCtopKlIiJnwpiTuoDbUCYhuwXBSRlOxrQrHR4Rw6+VeYPm7fn53481QqXIn2OU8ZBplFszeha+vLA4hBUlGtU
tnlCDlbuDJe02lZin6UkyxXR5AUXsF0ShCKcxIUE65rl6JWoXmLMO3Ie7yoh0VbXA/awvCzSaG9DWkrHOVcPitaR9PNDDK/zBQK22KL5vRzLFewzbQevs2
T9pzpOcU8Y90GhbWj6Ize3scEpWHpeaGCNCC0CNO16aovcGoLfQ1neW0el8oukZZa83B7px0IY+21IT9scIrnalkuj3bofkAX8IAzPAh27BEaM6FRKJ38u
xKJVRaV0PbaN0hzpTgDedAwEMcV3545Nx3WP2SD++K6DWjrGaeHxYsSR1h3X8EKLhMOCiEEEMZGoC34gw+ggccfp/6zQQNOAqg1Yatye6nwePr6TWWLSnn
cseL6mHEmdtSK95oAvNMWU7kAxTsdHrRpwLr8t9alpSj9/l83GiykiiZ0cGLLPpctI0Zgjma0H8az1rtIKo5ZWchMIDfF3bIAmulgO7mZAZAof0XNtnsPs
zWGsWCPV3IzC76TZyE5HwKQMyI7TwCkY/QeiFnJtL63DADTKdov304ye0JXCjuEtt2tc7LsVYzmaNrBmUL0hi8UEWL9wCzyemrrafVE7fxuZpolgR7hcwK
4l8IBa/xZYV4EutNPG0NTpkMVuhKJzhXZF7fJ+v2Xw5Z8XqH9F5n1dmLLVLRzO1JmDe3Khnyp1aVaZwDlATiSUb2gv4jB3DoH+xV2Fm9rO72mrdHnGUFUB
iFqSHHyFmoWxIlzCq5PlJcrvfynA74ZmxAzMg85SeGjSNfsSO0IRYYmfF3UNDjQEN0cqW1YOU2EeB+KqZtoeuZJlH5RmNWYj2FFdGFvQR/M7470GgKHkD7
GGlcUOVfeOGZZhYgWUGdpm3ydO4ALC4ZDJFAzBi0IZLlXS+GM2nxEGE8h8DJOGnjuuHU4xMSLhraoK1a7cDugcquGtqdIyf9ovetPns6AWp51LcGrksrOu
tyQV0tjuJMW5jujoSiCFnA58lC+75uHanzV95DKpZQYLoMS1FEYrmRObl7Ua6nApIU+r554MEF8v5LAIxOVhP8vbLtDuOlrcsGYqKbVI/5pzlFe3utHU5p
SRDTVyE9aZtN9Ogajb6a4Ly/pDNmRTJTBg2n66VV3DnlHF/RLRTN8IRQZLneGuXtH1FzBgVOfxpcbhX5koLmjYCPjK50xe45jZhT3/G0Npg3fcIlNAIjZN
oSdm09QeRMIApOWiF2DZ22yCx9LaW16fSxE12XD3InmNtIBTQO2yIZCn/CY3TaDLnxgq/NH1vdfIS5cVIg8OZde01YGHdWyRV8uwuspznT/Npf/AmQlUeA
bkzZkka/BxzxqQmfCHfCkZgnS7ktew421rwqnx5y0z/Eq5eyXG3UG2MJb5utVKaPdUgMz2pKib3biLCA23l9npyopGIdEbn6bfrsW3Xqb/uIlL/iKX5t5Y
bLQscU0NTvCSG8j1N+myVGjDni1cR/G4j+aO88cuxBQFJHt9w+2Tm40AMbfFF2I2tijAXQHoFuz7iYNpFbo613ehxt6k8hkty+MP+ZfOrsExEkZ7EM1QTx
+7I3j6Tf31rRacd5gmhoRb2R51t+teNR5b0alTowlhM5+BXUeb8072+Y0SFBLRd1fHSwt1z7EmiLbiGt/tU4KL0Bw3ClW50jGPqfxUDfT4SngWabXIP60V
zuXOAfYP/PQmOg8h1d0N/NSKYuqnVhxHwG0nsIh+twx94ujqp2meQ8NjiVGJ+ygqSXe1bdFLP2bknVneSKv+TQUeXQkdlDZlKB7eMY67rVTCcJH6mpAYgn
Tsy8i+UBD0rlkTvY3aZ8AIC2v4SaDuAaiAWMEoMztAFvjiEV36JMxe7ysn7c7AqqGVMagHwuOnfVGsSZe4HZ2L0BxiVWyNk8PzPg2c/jRSy9NB5PHIUs4i
3Od4uR65UBhoB0qKeHPCNu7VJ8j0WUVYbdN53QfqVrLURp47mT+H/4+2N+mSJEfSxBSALma+REQutXV1d/UM2UMe+B4v/Afkr+YP4Jl8jwceuMxwprq7qr
IyMyJ8MVNVAHTTVUQgIoB6Fu1QFWmuBgUEsn4QiMBrRE7D6pJLJrFi6/l5Qm2xEm4t6QKU/h2a+33YSAEu5X4ZMqnyFXUilx8ZPdoarP33Y9AnVRytOrnW
lrhBiFxh5JjMMFc579ZNZEuPq3cY/kPC0obI0pq9GNiYS5D3ezhEMHDjIitd49t7z5v9rWc8NlaZSw4SFhW5TbKQNZt0B0MziLqumcud1pHlawJkGlVvCD
wUNEcnCCSoM475idN4UQHsqoNXBSu5tG2UFaa/RSSvh14wSLVqwFWppSRKLSMEuwUS0DloF8PuS/S8vgdXGBpMbs6wGhnZ8nBDA0FoYvUhsozr09oWbN2g
6ZuPNYzwxojSz++2WacW+GJk98DLsWOtexTBI4zkTJjUMobJZ5zstONdJG4Kl09mpajt/R+Y0xaZ+W7XfmBY7go8eygyjVnX5kU5XFp1RsNTLBzwMaH1Ef
tAt6vCu73wSQF/0DmM38tjDuEKNmWAe/KOcmg++S/s0Rutid4dhfEE7jP7HZDbZpgoej+1FMHV3Pix1M3EU+F1OkEaI6fkBwGfrdcvqNGfmgd0vMVwYHnh
pK9hOw9BLW+FDS+wTrO8G/72IGrDDD3+tjjOawtRzru5ci0qnb5YiBdT5Y9p8tbWyN7I+vSHUvF44Si+SLtTXuoPCyJlaVgUvSGLBI0GLrx29hW4Y2luyi
RRUE2UXZ775ZWDtMLIUNhsNmtEfLkcJsRj5DhpbKyo5hH9vM8wJNzD75m/k+hluVdxn3JcWB6OZNAh8UIjl/JOOglQ9vExDdgcKvtZUnv6MXdt+r/iyOPW
H+2Mdo6ryjA53TNCi7bIIXNZKXBXSr0Ilv7/8gkTv2866FoQ0C1CslXwGNPY5iUV63pJpvs3wSQVKA7QfsPR8R/hf4ypgrGp42TyWjUIZvEKtvkqMIArcl
b8Dlrt8/mQOKBOB6Lckklj89hUWxFfJyjxT+Dp0pfo+rhts78d1Y1FTkzyQlbE6aU1F6o0e2hIxrQ8WfBN3yah7t9Pz+PEV6EQd2SQW67KhiHSDvZfvlYg
FbnY+yT9kj5nNfNrn9ulLA7Zrb4Narf19pW5Lr/3RYvMfa7ztAwWVuvgZF/Z7nn3ySLiO+djMgzdqg9HJu5sQB+IuW2sni8kNVJ/SX6QNJ/k11pU6ACOJ1
0VB8Vg+DxE2kJmHchPbgbqoLyWkqtThEnZrd8atAPxiNMqPWuJWv5coSbMg9FisCzrQCkCRzq2gD0l7689jt/hP8bqQBYE/0YPO/TeyXhFYF1Zo1o4mErz
dS8Rbxg4pdMxKokCJeV9NhynVmNcsiahdMecRz0XiPTtC/zbsJ+8fNkUx6gcUofS8JnCTsazrIOqXFml5V8WziKTGplooNSOQfnoRlry7/bPjmc6j1blMq
r/WDEvwzgLt4fGoEsvaJpa//L72/Xmmswj/gj9lH29ZxkHJScHe8EieWu5UD3a6ih/+JGTDpd6g2V1x0jR9rgifQbunttaISvzEjXHi6B6EeQcyZ/3x4JS
6pxDBGOR/io+hgIJ/iP9LhYZG/FzruzP72fia4EUoijxxzK0MKjqUNjlP/KzaMmXURQHvdEP7jziWP+aW8H889+VYwD4H7U+O5+DqP6hUoO9uDp4SR+ECX
n6eX2qT6fZTP9Xs1qt5X3VwGnuXkpyNJko9d8qOb4km7tk4PUZBG57mrZnPXi335bwlSmxY1ZxDMP6q4bnoeVKy1CkjJbPdyWLPXXstCNFdRImDbKI67Wd
x3VwV6IrWjC1TdH+uFQ1rDfrFg/vpeWZphmZQNzd1sTQnuknOF8/59Jnvc6spt1lx1S6pPMZG3tpBhCxGx6TioVOVqgO1SuxzPIcC9QMOXyjyIGJ2yb1Gg
IWqhUp3Tk6sOS9soYxJ0Q9r4ocoGhpsysayDQbNRpFea2YfjMsL/3CbXHDbf9rdnNrRpDPVD4vNWzhPG8iqCMySPk1iRZA//2f5kFLgkqnPOLDgaii1rHU
pUdhT+3iDv+m7aMN8674Ti+Px4xGqFj/Np9FQAynP2xOJuZTrFbi2C2YyJTcPGPmNUm0dEkHbnlf3MStsE0/S0I8AVY+sSYCFA8o2ahhlwm2zPyMcjzm9I
fN+yF2F0+XnDu84+6GELe/EqVIG1JHIeCYqmh84Ot8PhW4SlGf67PoqAa4GR6TK7gy/++pNNwWvk+3754oqDpd5JITam6c6MvEM9nm54RQ18qLfg/RIJXc
qWdjrMC6Z7An35S9dNb0rNsRv5dq7ix1vdUsVHKqt3z/W9JTgL7WRrw+tXUGO8JwFiUH3GwH6Bj2VEQxI95pGtVlOYrqGp+YmOvBaeNEQNol2ybCGCTRCy
zS4VTVAn3Zo32eYE2XuPoWTeHKwzGI9E1Is2fKyQ33l+091yPrWvo6ByXySqIleDknyJF0zK4yJVA/r05sX8e5KrUwS8Yc3t5wpgHdGc5irVkK1c8Y5WDj
mVuzSWgccx5Wib9kVuGBWftNjXju9opf54fybi+mv36+rWgXm2KL/f5Pp415m4I/jQQBCFBvLR00pF5e12RbhhCnUikTdtvaMG+hI+JqOOvsWVfBlMAwXt
nTh+Tx8ybH35GqcEa66rkrwwc9YOBL3PtU34mdKXIAmnDnIJbwDEgIe+jT70H5jY+LG9Ch3h9kAo61DVCJ2BlWgEReC9eZuNdMIwTK3PhzedduGROmA7qf
eNsQl0PUZvOv2Q6JxAm4zPUExJvej+r09mDmU1WCjU2WIP3+vDHnJR+roJUsuU7RoIugXpEnS4HAYdspV4EMmm0BctufbIA16BvLebQp28z/9bJptihoxe
025N7vvV7Umy5LTtg6xM/gFGhY/r+Bf/CiPzGiiXoKlJ62KwnA2JcWSJt+dX9p1xeZyuQ95YGH0KJKKY8U2ZC3wGEzltVvqr1qhx0ZePHDRqiHXbRtELhG
D7bGNxHyl4yHOnAu/SuCxyoEenteaxtGf+Vhh7kGWU/KQI6Yz1btSvvGBSIj0p2IKCrh/cZ6zLJI2FwEWqHxcRn7Prf2YeXscxJCNXzoE3WAlTqz0XyXsK
VVra0hwhiZpJMYHJ2mkVRZ4Hzbjio6u2r68/6XB6IPUX6XX+6TcB5gPgotAT9uJajPQbgmZYnfbxJ7tRNRuoIxdun7+2spLpN3Ge/ZaPJUCBxzNlgUm/Wn
s7KykUVUl/ooDbinK3iihbUTdBC5Utsyct/fv214CggVzCBm4nLP6BdC0CbxUZUumqMjju7+xGEE/rIssiE1A3clqlTnOHMttdMJx3WaQd8I/66Nj+giei
F81aA/d/gwMSjhuKfzCnMWTmTYcFAwHb9e/QZ4vNESbwBvfXFZtK9OxOpaoD3W++qrGNR3NBnSUZbbKo95tPa495rHd2E0xO3tZV96OeypdVABn8/sp8Yf
GT7KtReejuf3ROq9G1K7buz0t1+H9dC8UepVJKKAaDhuprqU9fF9711nwMRvnwJxYWnfflJNyhQYmvRMNfBSezdRx6Ta1FbxkpXhPsnX+0YC5VJl8SFV46
edFofr2zT4todh6A220padS3WYFUs/W57DRdOH9dDlg+91uqDc76aLfAZkMGjP0cu+YD3+vL/NAXmsq99j5Vdz3HCGWqvj41JarNcmoSdn0WOqZgQg9oL1
TCCe/eYVnzYtfc34Yde3cWpdSe//1A/eIkSAE9Slq6c/NzJ0Z9KoNkpqxR91DjPhJKF67oIAPAz44/LsG3+Yu20eQZGIUZp7kVt00vRvEENtE0R6951GGH
8kTImAUWPRJm9iaCnFa+3acY1Z4uwFrQaVzN3tP/DUP+4TM2LAIZoGg86Nt5t7Jp1JCzqBghn8RFuw1Aw3q4nBtVgiQ3EgPuZjBJsFgGMadjU4HOnZAT6B
3RklbtIuQY0HvK3A4NnpMRuewBeGnI5TQ40s0LhytnSKN1ZFPYjXNbZVfUDheThAyIUbO3aVHjjzgbQH238PHpxrGp3nvBXLri6y9DA5I3QPZh41PBRWOw
zTYgidmtsi/7T/9EXULVV663WICvRxi7F+rKSbl/XR8h/3eaNF/L+puIlfaL/4/V91tIeWT7UpTw84Pbk1ih2I6QLiuhBfVX/bjLmZeg3GAsFV0z+nz/+V
TPKlwkAPJlagbNCjaza+0L4RVVGrtjHmdYKGrLVKQL8/N1XWcwzWO+VDVf9wRYWUdQ2zMcto3o1sjotZgpmbbE8eDyIf0xTChL+KTIJPggpNZy+/9G7ai8
oHjb6vhwXEq7674VSiDstKxzdjRIV4iIILmqd3lZVeOv1/B7+2aRQWdZEYRSVhZb6s6SnhwhZfqy0JDirfhjcA9DAzwCJfQRRGV6jkgNZIKlAYjRci1Ypb
/G0r+YJC0qaAbvxPR2UlwOmnNU3Pa9/SLE0uqXgNG1na9GwT5Nv7JyqBNhf3nncn96qqtA2EjclIQ12szX+zv3ygb9lbDFxLAt4roylAVBgqtiNOabRMMM
2901bFtp/hiRYyRPHCHFyVhh98/AeDQJcK3TXV1nW3xgBJKfS/mgqdJu6VssQmZ8AZiUkpM7B2I3DTt+Cmfs4y2HyyBNNnCV0zJ/NYD0VWl6f8Ts1OpAMY
Z619u6PEtabzY1UeRPNW66VRFTEa8gOeB77bvTzqU5KtZ2OosMK3bDnbxKKd43mdgNb/1KsWP9yvfwLA0xcOa6oJcd1eACymgvz21fgEhCuqxf0iH6BmdG
UvxH0Zg2SYWA+E10ZxIVL2+ZTw3/GGTotv0eyoxFpAdt08m1ESHJQQq8cNJJyC+Tlh7Jp2lZ+6pXZIXyd9AUOiRCsEPHmaQjqk55Dgn2bVzK+KGjGmMPDp
q2DV2KtHfDEC21TfYDCrAKz7i5/2vYglTptPWMOUOUaGCRbiO8JAjXP1ZqbTVM6KAB5u0l4IyZ8YEXZlrM/84UMyBciS87//T/h7hz1hXAu3iZXaK3s7Dn
QC6Npvq7BZHVdTBodkeE+r1m3XjfgX17g8CueTKFbpPTVybuAYVuM9d8qJyEW9HuUgL0YHWENhwgamU/EhF4WguZf0S1falWssxUY4y2RkZ3v+ZitbxTTW
3Jp3nPmZBtnLz6Ea/kiAW+OgkApDL6mhWr2tON18jiHmfOG7bMQ9D/qpRPdCQPDyXjkdE5o6ZoGWDW2TiDiu4cesABtFhpwo/oFyDEdxwyJBNfC2XC4RX3
s32vkkzW847c8ThzRUGh83cqgxjxSc1KeD97vVFLPr+2DRrDO8f5/eYGhDRe7WhuPR1/aG5c9/LuhUddD6Q16OSa8WmUeG4LZJl7jfDQext7NXjMMcr1Bj
XA7LYpTXmRrAAM13KEJsBJ93Ecir/HOb/GIk/I5ThiOTY9Me3k7O2vXmEFvPh08vAl+OGNCsJMfIVnP9s3Ga0kheEhJxoOCUZ5f6ABoA3ArvDTnhDHtNNM
7jXSoj7BUdY8NlczA9wu4TGGQLG/dztlJfsTnr0l8o6WCfgy2LFVKv9+vy3VDxxWzIj0u8NqeUwa6zw+KErpbT3vPFq5GCq3+DY857ItZP6ys8YnVVZ3Q0
fIKHekyW/aO942ZQJPBTU4gapJnfk2LJRKpNqqsugbg/oYwn6xJjgVplGITl4YGMovSsXnhw+WnSBeO8zjumnsekfbtdw4X3OQo39NEUWMG18MP06PjDyr
hMYa0KHYf+jOhxy4P8w2RbBrAlJt/B0xX2/DPCztrE0woFqm5+90+YgaLAQoZhH5duyFgF5qh9O8HN71iU2Bn0sg/wkm2/eHlRCfOx8k9Pa8v0En/cQHKD
crUlTnxoE/Ej94XqsK/qX3o0P1zQtr6I2/IBF5bakyfrq8QSTt0T4YlBCagDkEKbXh8zZXBcXDB7i8hvStREAt5ud3n4xLXkKM5s8D4oIXISNjH0QiB8n4
TXS7gQCq4/srrTrtNy+7YMe4yDFP7zEehgJFseT+8KhKA6Su8vz4j+fDZpxbHfvNUuLJh1fGe0idl2PQq0AzMlV+3ZnGAjfwKm3rxXaHMkvAKJsCkA9vb3
8fhbd9wkQ5asfv9G1LoI+7LpEjfNP0fGf7JI/LtD5HNyoymGL0ZIsRiEtYViJzdyrsUhhmh2lmuWXe6yLt+YBLReQS5z0thxXmGUl5uqLB/kmDVyqpSxD/
xNx1xnAc3RsskIUsO6uhg7EjXNaV7Sj8XwUSMzkt9anzPbjRYSAMO86NRYD3r+Qig6MpNweqeZVvIG+ExPPNSFJej0+y8CjRuO/iWhEYUNHa/dPgxJ0qdF
2F25j/mVf3yd1jWjXYU+nCeysKUySuT5tFOmnNwNj7p2W+d7OpAF0MK98phtx4Sji4Imt81kYZ8vcIx2I7KZ8jljQQzQaEKdVD1fbPEAaXya20Mo/lKKIN
E9hFnYLOozXEnJwY03+3UezdrcL2aiRF06jhbUK+Agx8RALwmlQomjn5/CvdmXEC1Y9s4dPlGh92KkMt1s8hzpDWNerWR5zU5cJyB7d7w2NeQJmzNOD9iu
RqZxZJMerA3z9GpIl3AIHpM8KarDbpI7lZa5X2eb2havyiyIvEFjnVIXq1LKw9apbW1yAtJmaiGhK6ZN8u72WPRkmWm7TJyaFVHDe/5RV8UGWZK0vI9Nk4
XJCy/CqqbfC1FdOI4cHst/KPTbNtuQnsmSlPPARlMH0+lO7IKXw5Mobej0hw/JX2rJRuFtR2z5pYib2HDjU8JjgVaMTYXrLBDOSjxe7rzL5B+KC11/hcK2
p7XC6g+XskAly78mD7FkX5Sc3dksneaezCNiEYedy7g7ILrDgXhDEMbhLyHvCbqVZIG/ZO9yDLk7xcNeH7tCdVUct4gBiouhRHOlQWnMAaM0GbwuY8eCGt
DFjZCZawTR8ruajNkLq3batabXqqR3wZpS/qrybQ0KtHm4606A3fZJjcwD6q72qtrFQ82nczFUZZwSwKb4ZJFRVAb4COF5nVa9/NsLLuc89uWs+052xbmd
xNbXChfAWfmlXtt1bI+j4xIri4TBcTiL9fojkke+GxcQZi9rGDfANRAO2I9+15o/urWITrdOw/a/qCew0oqr6mK91HQpd83HlONqaORJrziRmr/yhU7Vml
a/5HucK3yyRl9wAVH7POwASHQgJX1Lq5juyP2QZYdNS/TrbntROXv6enN6W9CgMxvDO072kxh6zk2fjKSyzS52tAlMFN07K4WXxx3lm+g2wu88SB/xqmM+
1yj7cDDsCYnXOBR4f7B3hT3uR/WL17Es6J/X7//uPdAJUpQvSDSifMKeA0E8fTgc0o2MnT4tlL1qP97YjpRre1X9XKZyVLJyW7hW8LR7J1IV1+YjZWJgsO
b+EjN6OCroYJ4DZ5o8US43SrnJB7WAEs+zr1cwh6mIAhasF5xC9si8E0relKre0QjS8C/HVm0/GDdrlq8jO22b/O7Cy+Ru+eKPfNgMW9tZSDLCaEvRW1sk
V5r80fp4L4exVeUhVEi+Rsb29rf7mRZNVt2W+Ks+80UurLaaVDDZDi14skue+ffstIVm0jAbM7ejLguxkeK1700KYKnpITkDlpger41fyB07J3RWlc3Q1i
IYb0Ujsv/msswX3KhNnHpar9qL5tVCVfZ60I9RDn/vIN8uQFQAHAMO0E4/8J51ceT+MEn+170IUaNKvSVH/VsT+04TwgcoSiYfOvTbf2F8+5Yec9kzbkE2
sEEPhr1okX83xwvdHUNq5Md1z/8m5ZfqlMVsIRuFii8PUXcLOTuTxwA/FsW2OPf7Spjke1qq/qzuuxMbz/kMmso2mDF8+NNrpgrwftS9IvMe9w4dA6qNIh
OneCjV47iIv1WpNs/n95i1/PT1WKlu8y2bRkt5HdGmb2O8caCvEdeFiDtG+32qNSSb0+DCbT+csktLPSu8nEbCkFJlH1MyNnA6IH9kzyzZci4NhBrlfXtT
bc9uSXcw001qZt8/xqgJsD0EvUa8TljF1PDTTBp7xqVXWvHl6bSkwAQEmJ9nTKR1V0mGpsl+n4mv9uHPkegNOTijXP4N47zdIz8P4OTKXZlYIK23W4TbVY
mxIW44N92u4F1RfKZ/gf/p2M2+A9L3HdYYnLTHDIazo0+fQVi/K2S7l/0PGffeBEj2ZLWjQ6Srt4KCBz5XeHPgKprG6UObvkWJpWyiU/5BcYIM2v5axxym
hz7QnVNxkimghRL7VxSeEUQYSkVAcBRl0ZjRPD7mIRRGNiODKQUQwMIjSsN5lD9W7/wEUQ49s2ZP/z7kvTySa2dE8XWVaAUtUJCwaN0SLJ2QSjlllYct0J
CKJz9Wf5NPjwhlktvAIZGoa0qo74A8GWxQJStyV0nKpWIaZwudtMsctq6IYF739uHne61yrLjmPmlZF3C0LK0osNyCGjvep4580CHSDolHQ8COURXWuO8h
SiOyKcWuKVVp3rAfNVwqv2cBoAfcBSNL17McUoZybnpabtQskvB/mT7x8dP0CYckK71XfXvgpAJA64c9NXkFL/wizhypRtMcUwx8zU3HbNSN/6JdfjBS9u
l57eUApxksBkv9hEDHecUc2uzpJkbYyJhVnN4qzOUDk9n8NhG7LssZgXGHPf4qQIfSudPshrvpTwNTsPP0PvBlH+m+JMZuS5yJLqbjR91DRzYgtZoon+jj
Ud9fdA0cxxJjkJ1VOcangUrFhbYPzIyTt7l2WbBX9WBDfm5Z3Sk073hjx7+n2FUtv+UFUagRC3jGE2z6sqSkfN0m4nO7vyW7PFd51LKAmSLLBQnC9Ben+W
uvUeCb4gKiidB41j94FrswSIUjz4r7kTJOnfWSEzXNLSuqVdwCsr3fysjW7TTRDaLJeVBP0+xKWMNr9BWz/q4kAuU+L/vqT5CND8RS5Z9adbZeU+Hk1d1t
sQGG9nfLtZeoe1M9FIvicisCElNTzRPAFx0jxmfufR/WvzdduZZHjp+d/2u8rf+OjrHckGbPyM4CwyoUvP3EWO38YyQD+VgosyceLDOyjtm/MTW4y4wQSN
W3fgaUtviCQEAmg+2aGcmSGWfzN9NzXnREItEts+mIWOdQCtRRcDPHTdde2Viv2z3zljGbTG3/hl5l6zJxeS3zb514XpHTxIRartz/Wf/S4LKgJP3ghimv
DePodU2vNqi58dJZVIndVgMNTOcUOReWWcJpHj+cUisycPa4kzT0ROVvTJki5pVKm061KdRMVkF3tiOwn5Tdg70PMdXeU50xqnHAhTdxdfn408HnlXvhSU
FTOM8zIuptObhjDg0IKaj0wryyNkw4PgljmLd7zG5oKKqdgC8Fx7wTO94wOMvsWggVbId9xDSuy6nJrcF2d7d/aU2a6lT85Nwir7acOAcx2Fn+6RfkMJLI
NaaM2lDe9ArsFwnbeyj1cYBPxlVFeziDWE5ElDZsFIouRz4f53fD5Z26DHzJRfZS0g/peNGKc7qr2KPVIZQoGq4zhEfs8z9N3BGjygNZbLBPyRFSH3GdI0
A97UlZwAqGb2DYuNySsHBCPc0Yux/ApM951viDIcBuLbPV5aawQ51DR9+jLg6ZkCknx1h5+AZ9+aA5M3Ppx/RA/sqMDgFsUMrpFbEcV++i03C4wPFZy+gq
Nj3Ac2IcaP2jWuFcCwgzAu87rgK4f56wgB+MS2teyuOYxUsPATLKM0s9YV8JrXSTjP+zYiY+7PvRGdHBGzBGwHuAlq2TJ8zPH/C0ggZDBpV+IzeknQgYqg
y4ExN0Q642OCwOVOBhEa64tYcI7yo2vWEQg9aTbt+/UyYbdgKZKh9aM6Tuj3mxCzvGNXKOW4OAcJKDg6kSR3+b4xkVeTPSRBHWf6pAuUPg0Zs6acVGUKjV
I8QKam6m8+327cdpCbXqmzBJXlal64EGDm+Pfxnxu6fiLhfVCCx67YJYouOFJKSa2chlRpwsbaQewpBK4T3HM5esUW0oSBPBQM7dujUe975NJWAeR/Vwg7
RJ1PWV3aoLRuwVihS4dpJfEvfcl/X2mFSSIh2jOxOLxxT4wU0Qa1RA2wlXFeY3nT9wPnNBhHPPROfEmgysyfhSweaOXCedmjpELUsrswj/njJwdXxoEgUS
mPnpZLWotfjc+/Ad9TZQEZE19PLJLhr8j5x8fJs+0mS9oi4fTgzLSJZhcKnPAzl7jtSbNHwko1V0MtNEuiWBE3xtNP9rjHuNVP4YQMsGuFNqMXlctr0waz
oWhCkuMBOLpDVy9oOzIVpFOZeWZ+lFzO2SvDqoARksTGVAAIXqsWzZaYERf7Pxmi28MLbsfiuDNhkwcfwCmTxgqljFU5B6GmbyUPwBjgp7vuxI2CyybBd3
GKc+pLvmaiqm0I/CYlZi4QMz5Is0dDyAp6Iap8vhXXMuinAM1VWm5Ffs0DGxKf+ZbHq+JNXICK7Je/ljtfRc/pxDdbn+M/DNxzjmXZ83tc5VWIvVARDsFo
yM8uMWZS0ha4dusw4yhItl9J7KW6yo13vMSNQYkLgHyziXmpZzchNF/FkDrKaw9YY3CSkXTlZ6/ATiZrOpYbiA8R10ueo8fp3aZu7bSYqkd5MaiIasoCd5
/n+prECmnwNeCXW4v8+s4lei8uyX8tag5toEbz3TCPdtQW1Wf3pej3UQHNxLwdCt/YzkAVyTepkvPrg8jFpgmK8HYrWA/nTrhDryL3pzy4YbKHys1KBUhL
+jrPYdmo3emrcmMAjSC6HE9F8T92xUiL38rfOCo2dBGPkf1tsOcxKpff8FbkMsl9JGUlzEdOR4OvhObiP3RGcPH3ysQEc4zflyWLv8OwYvQb0ztuzrW3tG
xUzZR7BX06T+lMzd42PoiALyyPvkW8KZwu4PmSBlrHDpfWmocC/uH1O7aFr5OW4t8yLE7p8KNQQd/kcze9+N6ciiFkkJyc/MexgpodA9b3dvhLjUkD0uRG
INdi1gQKJNJb5bqe4F9q9wL1rVETF2MYWB1VVFc7lt+L0rvGeFIa1jB3KXFRC/GFocApGa9xL+fYaeOGL6VoqD91fwgKrjnMe4yiPY6//DpSPrfpHL+fpZ
itbJLnkcTB328UlcWDPCNaZ4g0kqGYzrq3P8txWT6+mSjQhtnHhxv+3bK2Idc4Ssr0ekMjXz1wNU5n2GT1MLK2HiHRPk1RL7YAtWDMk/LO692NR0LXsY8F
IM8QMjP68mA5R4Wtxn2OHKOJpypMJXUsvI9GcXTNU5LdwwkplQ8eU2scsSMm69eJI9wL97xn+n+NlaUNDJTOMlsK830879JW8kT6tYoeIKCp8MKdhmM4pN
U320rebck9CszhN5OEhG3psshuRyPoORHIi9hQntrbX++yt4h7NF3X9gulTIn3bjeZnVuLBIJDybgbsKGneMnAKMd1g4x6jNqMF07aTp9lURPULsyXTjLw
hD0200OYTsTSBPRYMZfKpR1Bmb/dvnxWkOeFWvRq6J3ouDtpZ9/X6zaUpSvikplARoKgnSiozUbIrqGkSazh66UuEFHu9Eq28w4L/wmdq2bwRuOOLphCUA
sLILJPTki1M1CVvCjnfc6nyeSdxuPa3iwoSMS2mI2NcHJOmSN7Mngfhb66o4Z8T0kuNK6SEL/ghfYNiE0WLPIM0+Mox34gpSoWzeZY/NmhkaDykxB4Mhtc
G8SxRGS5e/9t+ricVdx30IUzhsOa56YUWr3Sdwf+LhrrxSrE8Lm414jYPMioHWeUrTiBjWLYUPHfkPFwCrBtkUOTh1UhBvQoA/zf/xwjM6Ufu/zfotNp13
RF6h0Z1s8Tu4xjiguXYjp2QfiZg1OAbyGr/X3Co376gG6+R46ArY0Cu0WplpusdhNCUKlIV6Eh0g4XtaIxvzcuRnxgHB9TMYqYaDtNK+yfauX7lBfKSVkL
VroiyEHmCdzlf/K0c3UD5zVj9LnYNv1nS4mAXxQDvXkVHxLQFK4zLPh4xaagQrlCYvDcn2NeTtUbEIzfpQ8PqEcJmBPTa0Q4EjIGrdTtCxRTqy5jCOUF2l
cs0GvDHmgaD5d1/y9hvn68QCmQVZJjmYeJtoeHtHuCsOQ5pKqX3KyHzIbVU4nEYZtw6xRp80bn8dk0DAkll1wNkjfdij9KZydRVF423Oed9wa0caWe2GIa
fTEnLX7EDfrW9CXUu4u1Cx4is7nIrR79iJPUCDTjBlbyfiuQsqcLvyWI3211T/IgynlhGyC0ExvhLmhxYON1FxV+S0j+EQvBRRFaF8OZZPnDYZA5NB02TJ
Df3iLL5aJ4b5tHQcXGb27bx2lOT3gWxIZGYRWCErPilfCvOj9T1VOR8J7Js7js+wtzRsar6dFUdsSFyjFoIPLD1GyUVsuSc/wtX5IpcaQN+NSKMHyBI3oK
At6SSZAn5aK2Zmng2lUdSiDM/7q3eF3CXDISOSkKTWFTrcSZlm9LSAXnv0AjlX2ChMrtU7rg4jkbmlosUw1jyPBEnNoM14kUQk67uARjqx4X6AKwoBqODx
kbS4gqrrjo2y7VFa3W/+pwD/hbzi5ddzUtnQS5x+IXwUpSAN5dEFdP8xMGpn5XEDW/cV0Gdds/HL1PIIU2VwP3WP47giY4Y+H67l7F5vXsdJw8PK0mqdPL
szKxA2Z39UqxyhNjKkqhuvFp+rstQOEapxQWov+8DtjhWiN2bdoSrtdtoynDAKjozJ6Ph8G9A0+feOEFTCoertJN8TYRxy86slcWcsoilwn7I92UuuEP58
wC9jIaPgj8gTufl8Zd4S8uCQPtFm2c02B6j6SovkvwF7uWnAK7epXndAOTV8m96QzDEIJXijHJFUUvU8sT7/tI6AxHikshVkX428n+9+u+uEMSu0LXihJ0
bDawcxMRPJbRQ7Wo1hA/MveNM0vSNXwusQbT118uucuFlVtCwozfU23x69+BWHFSkd+uq9n0HFQoMe28AJPYjzo3XKeIFuiAUa4T9v4noffsFaxDUayjHP
eAFeNvvPkvfKNDzahynQfqOo0/rAO0Ke+/cVoj7MTcpFTf/y0ujBC55cPVCx+Lri06vLnuAyaYDgyR14QY46uLavtOnn3+ATZVc1G6vQ7qeLwPZDBiH6Sq
FCw3pwEcvM/jbQ++FESWySZex47Z2g7n/H0GJveY7iJJTkd4eGq9H0W/QeU+te6u16Xl3xNpptC3+HFVlkF7YXeBnLjBGMus1RqOqXfRxuRFRV2TtuJjup
NqV5z4jcA2NtPKz92IjOcAQaugf2NOlNuZTLLFFLAbzmHpoPeEfELn9tWNXR6J5yD7XyuD7ur1VqkR/TEQo6ZvhU/KMaFhvo2xIungqKN++zkYEGgBOT2a
S+D7j+dt3vDPoMx+6zqvMMS3LN3Lj9xLPODq0o26DpRA0GKknnu7HTQ9JXwK4hsU0MVmC9mFAQmnEXszF7PO8OKFune6qAaqr4OANEFtLIFnJDk+xefQTm
CVklWHbPtEqq4YdpxoZXwyfZtfbDelN5TS1yfOEQbo6BnjkZvNtRoCsoUFunf2bbOM6HAO+pmR1I6DnLMpDV+dqFmOwxzRhkHV4SipYjfh8k7VZLEYs5AF
pErJBcZlIyF3r3Flf11XbPj5+E70r4dQS3CAc2OLODeNM2EwrEA7u/0MOJJsZo+ep+C+LadTCTKAoIieemb+hpblX9gHYtlUEPPJH1oMJ+LUPrL1jrds1W
Dm4VgSjZ/FfZIpuc4ioKOz+uqxmEq5OvCsuKGuFrYtjiMXWRDj0w5420nVhAABSk0gdlBl1mNhYRPZqE/LCXM/QerTho2RGSFeQy5sN0PDWv/mqcd/8VP4
MvBTYHdAMc4iKoWRB97QmAjV3/o2Z+M64IaM04sZerogY9lYR27sE525GzbCZSNbVty5WDCcAv2r5ATiLL5L+ojPPI2cZItYu2hy9qz9+bKu4gZ87F4KN4
Pl5YX6xT6MldNq6x3F4qoUUteUm9nRAYpvbBB7RdMbWbcdGHuNsUqrY4IBOxvCbkVA5PvFd+LYYAgJj3xyeaJgiE6CUSrcDy5FbNbeRNztpkpIYy6qvdJR
HT/msmIC3wwmniuat6X644R7KpSiAwXLh6iQ03vRKL9qpIM4qoL4nOUmEhTqzK8FJDQBX3Li0z8J6I3z167kIjoAWkijVxM2wDCwHl75iFEXnuA1xYnGOs
l47yfGDjiFQp8/KH51hUny6Pu1heBNZTM67He2WbHLjSlgOBoUV2y4BrWRKz1Um/rhdlLtxMv1G9hKr6dVZRMFdlR6YhTK+sQpnz1VbU24wsxc0h2/1R2A
mb7v5KIVMDSN3epXFrvfOmLVQOczS+N7euU7MZZgn1zR8YPWCq0kuIUeIEXjGAGqN5NeVVhNPvDYJGZG5f+eklNzWxU823DRrJCqKsY7/i9+3RSlyDRG2t
d5ogezjRF96enqVT/euxmg6PCap5889pY9zUrfPjMVapCkAefO8TVuL0sulo+FcGoMJcuaVtoNTdToNOzBSN6l5ravLt8z8egFxEU7DlSV7X5VnmkvR2/F
V+fN3NKRUZtY8CrqnsRJhuHzQH2CAeATy89rvt6mgoIS0u9V9DEww/vzINvfZoBR4ymq2O7SvLh22V3ljf+v+ZKq9BSmCHkk7d5O46hv5tHhET/BNIo5g1
z1uEeJ+DI/LfR/nOUpXJNFn/ibKdeQa+Mfw9w6VGNXRREodB3e815LM8viH8ws3FjXJScWZoOLXrrvUusLff9FnJbuEXiAVOqUPXajexhbPwk1L0Z9uWmI
E9e/medKtbr1q3b8UnLisYIHLPrSXISF+Ia8VeEdWMsjVxYrblTHcA731zjIxVNLPTQKeidTK7y23ffuTZ8Mor4uiFZArFK1GFhpvvV5lxG8gPd4bVNOeU
T0NUbVy/r225vmxmX61/I7BWe/LUVFwXJbtDeu/1wVJJa7LuyCgNP29CezvX9SpnWBd1Hlh4uubVvc1+ozrXGIRHCTnTl3/hdU2zBxVxB9oQV3x51z6Ymz
MXCq0eDg1P2xAt9NMi4u5el0PLKbbs/d6WXV/PopYxFcJ2l/QxR52vidXYc+WnwymYAevTZ5c6/Wmjo8hESnWKKJltnFjim9S8p4U/DwX+25isJHVCdBb7
pHh+V+T3M+3eAseBhr5wOQ77mmYha21sTinjmZV7WqqHDC5q12mR0oJEuqUJE/K4XiBGGeFVdgcdW5/VkldWeGLWJ3uQgMGtfusWA/R4GlEFudy8gEduqy
Pr0Zsy81wYvwteUPha0eYo9U5qki9882pN2lk1bGd/Rqj9Pld2PKMAkj0gQPk0qUiR7JKm+mMmNI3ypofFh8ZiHRPyud3olCEp6OjlN+hAp2ISb7WRtyJN
19zrR15Fr4PPhTRG/lCmY6aw2qMrE6CigpyyK7KXgueCW19pLmWGz61s+wbmdipfZrNjDmHvKubWJTHaAuQTFD0+NUFlrfgd/ZXU//zgGZJ6sfcd7ai4Je
/emUnCaunc87Is8B646NNdcyvIMXaM4l3GaVMyfPnreHU27AY/2QrLGeSpXuM8zU1c7aq/tq72ryqMmN1hL25iV/irAb3yjKkXBRc05R4XSWuClqznBSoc
VALqzO0a3cEnRoF9gGuoKfeeS/kVL1cK5Z4PicfA7mlYChfHAyCfKMQ1d1kDL6gWFxtW+mA6+66IWCMXbaLl56JXw03XC7hkvdxTGRdpGEUxj4fitwZvQj
HUTmtUuIBqyKWu94nY/5n5u9SJFoxtTpXDaZ22lSz5xiZhA7UQRySMaRLXBTzqyCzOJUwME2CaQpKPmc1sAdPZ0DLimArvzyeBLVHsuB/NLvk76ycpA9kx
0N4v+VhsD0ypFiOug2f1lr1k3FWfTAR1Sm/RdF4JVNRhZFRCxvZNi5V0vTcqUK6CPnTbGU0s8HFS0MjTBswbWaLbDMJOsjqmhTzWm3ZPqsW+rjNwuHblJo
fISAzmF4CEe5isf+4LBmGf8aDR8D7v7HE2XsVnsi8jt1ek4pugyWJeiVaCzdnUN6w+fSnQwuzqHBw+IvvjBU/TG8VtexUciMjKxqZqE6z1VhjMchIA29dd
mfCV7MfWwXj53W9prcFQwZunEXpVG7HnvLHpNb7WxD2WcNLz+uKuzT8+FvJm5HddTTEmt7MngpyiiPIUCgqBYporfQNlbE8lseawMb5uBKXg3ZwMR+7D8v
iUYZXAC3bd+R14FpHCKbPX85YAYhmezujfpll2a7TgkjUG3WW10HNsoaNWoordJnY1/JL7aZ9qGZuJaSElIsubGOaJSeIz6MsXV/0ZCwzJc7LdLmXWaxUL
Yh2lIXPHCN/s4/Zc1NceMoC4FFHqcbkSF5xNxrPw/4dGNknLTn0ssk7T3qGVb0s/lLaTemQ5BpMBESPhsmYfTrruZhlyxkxosn1+JEnvv8T1DstuW7qBH4
iW6rLVJK5VDstUJ4Fgx5JAyS7yPzD7F9MGBme0Yf41ZemYznryZj7PLzJwWk2WaZycoMbxqo9txr16OYCdmE25nSQBnUoxRkbWVzXYkOUY3QP85h18GMgI
KyM1zfzXcZsqdxj1tjTzQzoYO8H6vPyoUf2YQBU87IlxwRLhgWaN6b8Ms0NGM+FJOwmgCbs2wpm3BeABXdefGcqQ024lM+aPGf2s9ml1UD02fST1Re7eob
p1INIr5iAeU06WUjRekHWulnoDFWzG4M0+jeXHIawJ+46QyReIhgLL4RI4fqM065+Ob+bWYYE/veJdumwKdfnCP6oBoJHcPlX7mYzJ/j14DoDnsRauqBWi
hlYI609qageq5v5IzJuVXRfGXJBlGmDAxwRfjEVA6Hpj50DpL5/QPXd84Cr2DsxQbuRVz1JWZcN7h7SMK71+73VZa4Com3swihPfaZWcuHiheb+uRJFPAU
l8LBMduihYFLRDqwf3/7fj/FFuC2JJ1gmdZBNzalvR5oNTuIe0dqlnPLBV0YKmbiTSjDkpSM4QbQHD2VoH3OqNnSJ9I3PSjdK/6w1IGh12KbqlfgK0dhee
RZrburM3YIasybFShLYH4D0iYzQ/5t7a74v+QNjAMJrzordrcPT5eCiyCzreG7g49nNAQSTJem259UTOUuxDOFyztG0Uly8SQ5vEi78iaXHN7Y5WyJDAmy
NSvJTx6BnFvUIMr4oLEGBMbSvtRHNkuTGuIuJlnZi7452Ug+S03frV1RBNigsUPAukYvXnfHBnUS8U1oE9QzG1SebutxwLW7JLdmWzeLhd9U3uvpXCC6N4
e9ujKIX00e+dzzDCjHeqzh0EXphlwzIUM2fENWMRpiGgNCQDXxMrHoDI3BqokZE8ZzYkPXlsQIWtbuaY6z6EUgfA6NWRqTRERNN03L4wFFGc7iXOcQSc/U
q7EG7MFUrtjWq9CorKXvPxwh7S3R57QjffGuRXxQ2Sj7CjUL++aWH+eiy0p0bpsy3G9cKnYdjlQvXQQCYSM+GaKzCmP7uCcCN5mcv+gJLrdf3JY5Uv8rHK
7g5gtonHZ0T1Mr0+SDu4WyfDYQobenBrIgxqORQAAAk0EtaW3tpG7brgsXJdobezj5q7TKm03/JHsJuXinHwrC7ibutatCupxuegoEUXd+iMaD29WyoEng
n9ttsa+w3qiAMFpWGwOwhhOW4nYoombJFEQAwqYHpu0VR2WL8DDfqql1DJGHsvUDKQk6SQxxeEO2YxY9GL4ntm55+TkXtAom4+krqFTYGrWMxt6kl/qdHW
08y3BJhHBtVaObXvSlMG+B5BEnNhmlGsQptPeHlHcfU7xS5nocXDH5MTT5YBY1pS4+/gjqGZuve8+2fKAIPwi60F717h1lag47R4RFpyhgT0NTvOayAH6Q
CSzK63ELPsIhsG5sLT50X/R0mcNw9gQKoHdPCQQ8GhYEMtDjmcaOoK+fnVlijCmgSzEfkHnkOo9oqcfvs24tOhpY9wboonpl8Kzevrsu5efGb3NxZrlzDV
SW6E/nrub6An94qdAzNAXGVCr8SbJoa/lMSMzGzbsllv53S39NZbUZrluvaeK1Mzr1sD9hZnxP8tP+FUINJfkr9GnRGsJqCGaKFrxVZPTIub45qhWs/KuG
If7eKL3PuqnT2za7J9dcKjMaIvg+ZwEZ7+ByYe3Cdttve/96w1Tc5DbWxxz/OwUhk5oMznu+Xx7+ZhtYRX5haIT/RTh105DJaMoAGnERXSR+qZv5Hv/yW7
4c8HKDfMzPpJmmi5IzefL/96p09b5tO8UaGFWrBjpjGKEcLys1uTCuHsIy7ZiOPkxARR92pRyI0/H3nVVVmFcUkLNwMMu1tUwtqSzqGphWx4YkS9UjMT3d
9rHdERoFR6nYMXo4TIbn/k7vA16USXMgQebvJ9teHYZodkf1NR7lwZQkiV3+TI+cS5W4kNy0aEcZ/hg6Spd//K2UNSMX0+T0E97b3E3NAYmW2GSsGlBw9j
4gH8LPT7kjENvoiK7oI0PC+4uStYO7/3bQsw5DjiSTS8fYypJK7yFi6iSkE2x9lc24tbsFjvP3VTo6MAQQdbschcs8MDWS+tLQqwHF5nzEqcKO3JHtZlXP
qfOK2Th70vNJRx8HTFaupjea7urm+v/b5ksabKp2Jqx6wh1RKNZu+m0pn3+9tjzp9j7vZt5B/JvdPsuddaZ+NUkXCNHJmNDGJ2a0XTsuqrJwwXQGMnwJz/
jB4qyZJpc4tqqzQvz2ILm5WVkABz99v3riphDZuXq5f9VW5HbUkg0izegPtur9mzNhvo0qSeIXmphwsdd+P5IAioXb+PUCd5puLtwZBxp3Yg23Q0mss5DF
8gh4ArIAWVgD3DiCEPzP4WMZO05d/C6X4vql7PrW18m8bzPiO3/8njo9w5p8RQkY0UuoELH1xILGVbFZwZWnnLx22wehO6ze5NzpYuHVPP+Pv0Ff/lUACX
VJo8GPjxDmpPFhtW5LMjE7srNtj7XoxyZMBzpJKKNZWl4zWWkT1PMsePUAdur/6P4ZhgWob8VE1Ftsy40QWlxvtNnjbrLhoNcgyljs6ac9St9U86v1Mud9
saGNIwctJ1Tn4VZC+DSa5F7LYmPN8B34IWSJubb9xlAVjtj+eJM7ttApI7tPPXxaibMKZfm5RaqK1d4ArD40KZr4o2GzAtLyW3o2Oka23gKldMmbz0nmjP
iMDxtspE99kg2UGlsGzbf2ZUYTe/7KdlynU+wGBe1hz9iUVhM67pi9nSQGEIqvpl5PYnr7nL/Qj35RkektfUccS6oLaS3TERV0PhGyNHoV+L3WdqIqucLa
slUp3DQu3jKVsPgAGAa0CTFZAdkTWai8EhvvriMlxgUbGs7Qm3rirq/OQiAzSkv/nzTrOxJKL9YRG9hpt89pQqbDnb3+/WckThKnF+M59T9bf8hAJHARI/
8R3rAmzV0C5OZTphLvAJtjOAVMSl68qFiRZiTwY58YXXBLTD6P4Vi1yBo+94uxwveFSkb+OnY85ztmxH0kjcyH4vzHc8KdzhcrDR7iGMWgjY4HYcBpWZNZ
QBcPFg5YCNgQ1mZgs4M6DMtbdUiVqshwSerdmExJgIFunL1VRT0TunoK9KlmuKa43J7m13qtciHIOi8mA/WzOdNPWp1huA4E8k+VziDOSEvR4PPKxGcaVN
1+vVATLEYQl6/ufIi13IXxTx/AQz2rAgM7ezdH9QR40xy/C3bgG36so/En9y1Yv48j5k4kZdThT9iKQRt9KxfhD8yrvnQsjpFHCCqYX/F33FtQWPTtsdj8
yx05Rx0JT1qAT7wCjd6T4/7+bUlGt3Qf7r9q8n3fMJ7xJsZqpjkdE6jibFkBkmnqFFDBmopxbXimpBWPB4RCDIAgsNcChL/t/xpey4pJjIrPyTSJugxoPk
8Qj0HUPdW7L+gBnY0+QFgfAOgXwpWGZZBe5iGauh7i7QOF1UzFEwGIZHmRuGR9MZMRnwEaIiv2Z6veAQMuLAtcGzjDJSmXrr5t0QjZnQ5ucihEvgrqUM+i
V5lFrSV7qT+ILeaSsossMjbV73jLsAFiSdLF3o3hZs/OGVYh7+5hm5qnUBB4O8UCAgjf4j3GvKcoGAYaIEO4UtJlmSSf1t9tPPwf6J/5u3OaAnzmUdBhBJ
UxJPEzhJsu93wIH80YOFjbzJeVA21c6NvTpEgEVDPfYYQkBqtcMx0QuVTJgvByuSSp+rpyJ+V5WpsDPnXUwKx5QY1BFFYfLnTzlb7Ll+j1B4nKCiQt7dLz
lNjYKgklO6hmEFo0YSQhgLnr1CnUItzzMBbLa8V5O8c8Q0DVsfjJkn0R3BuDkvifPYFJiEIDzRlEdeg2CWh/lsNRS5epGdpKH6SbBHRoViKmJT+PWkLbZ9
AfSJBSBmVfymFIwOsc1h1ps7u8z/YwVOXYNB3FpQnBWSN1qNYJ0cJLJ6fxSdHpO2OYEU/cw5sxEI0DOhe7sN4qq16Vm1y3sE5IgrC5t5/NkL+A70ZIkadt
RreoDvKYzi1dubX2NkRohlUVOYZ4PLwsbK9oRO81Glk7GIPNx1pBYu59bXKgoHV9wHVHwu5jvOcIz5sg9vt64s91IokQ7cRpnmVm4Aw2ddoCMplKb2JrlT
TkQDZmHYRDC7/J2y1ROdgtOCGWPyRnTP941CDRCpD9jOSoZ5h5WC8q9fs17lvcCULXXdbbqnodA/imgNqAvoeWKm01qIAxY+Lrt2tU7m42b9V4H6ukUt20
GJU9idlvy1mnXV1+nXm0CNPuc05a0Y0LkcCY7Yv58lC94XwaDHqUK+9Tw6kPGVG0q4ULJB3T6PU0XzOmPFZHoGKIr2xlvh+NrL0u/cTQhp2evye1577a9d
AzYc65LqJSO3QyP9Wqo6hjkLn/m4PANcS0gUdo/HbiZLc2Ppran4i3DSrbp0k+NsUzL+KE622psKgc4KVmhCZkbR93Zg15uvvpSNYsaVT1cXhYP8AUEB9r
CDY9N/N+mupCnB2wa8+Xxd4OaUK9OjqM/rbUNijy6K/pmUL4lJw2ekp+rb+Of9nwWx7YswsQbWy7VpVOQy9wTA1B7SPwygL3ZVEub5EikCk/gJh+PwilAD
Aw438C6/3Qs9SNpDiK4suEoeSCRQM8Rq2GUn6/WmTsv+1siWjlxkcFvGl2q7aEdVRccv4o44Ja9gAXfQrSHlekUZ/EZxqyK/5q3UggpiD1SHtHB9PRsf1I
+caOAWP4LcRKTq7Ch5XSWI8Ac2AeBv04hP0LWn6R6hTy3gFlr/NywI4iR8wFQpUouW5GRlCGnUtIzR5ozaAiUnB3a+8Dgx3QvAXudwzl428LDyNXc/vMbK
4K+8Y+N1b+FexaEcQc0o+ijc9P5P7/KgM97mfpDTcPo6SJhFHIUNxnNeYacejuaLJtwUmZc7si6nLdnkzo4OfH4FILJFlRnRWzXp4nzV3OG/xh1MG0XmcZ
ToET83IDFM4JA+Q/dWyD21h9uV+oyDuzWcMnurKPNu3gbZQMIgT8xAAO5L0f2P+RDtEo+GYZQUMRME3AZfM/CeC4Z83H9+uxff0OnbGCFStb+r3UnRrXid
2Hk1lgWvr0Cppj0r99Gvq/kay0PjJWl72A76jgdvNaF2vfNtwrxjXWAFrcCYDfyjPeAUSxiFSzIRogLFlhdDLmlVEnWA6YCBMlNSjMnstTuV6JnIeTixJI
LatUdgdjWmtXy/38ZeFXBMQaEVqfSzTMrB7dMsqe0y1SeuGSMgRl8hcWVaPeb2MfIOcssagwKFK4WUsyky+EpivSCKXJw9cNHBE2/ckonedFZIQ4UCbdJh
abZ5NwQVS4M0+p8R1TbzXjWGl/hOwTPvJmCahzmNtJYIRx2Yhh/S51QxxVnrZS1OpGkr7kwAXHISNcCR+0leeHdHGNLT2fwPJSkLNRq/LlZlNNdrhGkT+2
sHx7W3KjhOI+DL0TskXYFXdqnYTNoSAhhmGWOl/eeuN+fSJC2/3Kh7Fo2kkyLY+Z4h9SjSfIsLehojw7nPzRd84itiGxCvUU+t2TijLub9yKlc5FhMnSLT
9lJrgmaXst3sAabz+rNibcEkwgquzRjZVm9XEfLVI4ywtaYW+Lei1xWTS8Io+VYT+TMk72l9vIaMFSW/ZXcSbdYfPOLhjZLEDNupVGAFaqCT5LP3t/yPHM
ziV6duLxkielDLmP/IhCfLj8b826APeU57c7O70IClSPqqxheAqyFsb2TdsXpUGCcV1OeycBfNfrw5g8tRwJBsYkkUqacPDAkx7FayKi65Sk0FsyOFyTYi
lFcnHlWbMx29Ex3HCO5KJDk395r3hi/mzqlnWct12ovSkJN0uH1cBxAGoFxZe0y3/g8cQ7SJ2/0k6X//c7LMZL++ImJo9ym6PJASOee6uSswTjWjrAc232
jIuvGpQK0ICb3n3wrKZdcIHSGGlWAt/POsS7a7d27DHmMer7D7rY0P67RMfwOZbOpshCTtQjiri3k1lVIVX6pyanxEmrXPvwqRcLfqzQyUO+SShJb4yAs2
HRjrzdvQqMZ+Zgveq5KUmqYI2Xo3/nFdAZD1RfdEejtlO+0xmLQVLNQgmJexNG7cn2p5BbQXaPlymldt1ryA/fMn9KNaIn8tEMFVAXueHU8NJ1IxlEFfhF
IxhSPpjEFcUD9IQZGRAzfFq/gpA25F0f8C2SNbbq8ndVN7HlPYtQinw28+jfXSokJZgPn217t+8SBBlkG7hF2hEF38jjPuvNhKd4DvimQL46Dy1Vnh0ych
7DaQeE8m+QLCRCFVlDaRgJy3GtJUWnifgVCMOS2Xe+KMoL5dSx9JciSmZOSAYd2j2nZMzQbbCSGqwed9+mQvbvWCjjxOasKlIz8sTy0Wbi3wZ3jHLRXif+
LZx1SZSA3J7RTEQiZvaY3MmNx0MzoqnFzO8IvYjftyR0LurXTM3eQR5eL2tFy6BwzdVhiN+adFNmNZKQaFi1y2b1qldZD7htuRltcqsFFa0t4We65BMD0Z
AW8kpyIQV2ocIZleJ5jHQ+1oMsyXT/ue5LC1UPVUeRZb9IFHvcRZ9CBaaeNDgeTUJ8N5S1t9j/52/G/TYS6CZjEZ+SRb5PLsNBrZw6HMwzmUOa0a0mF+xY
nJgQz4jBHteOZ84707vjI4qz0VcZ/xD3yR0GnT2g8Z337SbbAIbLzkMsJ31mwNf4Q91lukdT/9ec6nrX8pne8rVDA+ciGBXfbD0TuM6f7cbWHimJDDNFx0
biWy5xCcAV7e5wxR46F7u1/h5LX+zyzIFXddSO6HjgWtDb7hWIlkF9d5aXmj23+buiPP2x+jwuVCLZ3I0fhDjcpilIWJRPIcr6aDqLmNkDfT4Ra0gsYMCh
AQCoxd1A39iQxW7nV2dBbowgMNyAKw82MZ5lRqGONZDhbatNrYjWs9JFeGOR8RYU3qnOSdq6T54qPopHGrj4Hy5V9KvLJTBsnoObZyGWigLt61d6WJxXQ8
M6tmc3CkRb6NzLdg45K5/qFyBmNldalQLGM9xWzYbmWqjjJntQe935WYL2XwGqo5ZOF//BZ2cULVu27hOy5vOJecEITiAbx6LWTqMJHaDMBJYIXPCSFqur
KZEd5MyvBJ5VC5k/h7Gy5t4w6p43BgzD29hXi2hjocGxONcvye2jtQ4zCpOxVzceRcZLRXFoRSLOtSzkX0i4ohyPQBsVxtS8+/5wtGHc+rRI6YZ16Y6CdA
PfUszh56uQdsn6Pxctn1i7YMQ8woFFK+ryuz2wNGUyAFnQgLwuqG6V0t/kTI7aOwp3XbXz3j5i32xeyWGQTYsB/F+pfPEiGNsG8PtIjU4UMVy25O4HdIuI
qIKqPVGhOEKtsAlS64LVxAsoZ72eW4Zg1/hEiluUJXbaTgcKdNf79bEITEbc5U211nLurZFFQM2he3fT5mf1MD3mtYB7fKBBM12eI+qydugmj0AKPhGT+w
4755sh2ZH029/3MWPbqmIU8jmfHXZZwoMXvY3tOlr4yJADz2iu5sKLkDJ0Dn7dlTJvQTPz9s7wuE2DHnVwA1tmctuI2Z0W6P3C1nBooqihQ5If9Oy1FMy6
kzlbBMRjXFXwPV3+5aKOLb+b6CDVaXADYo0uszxpRkYjyU6/lfqwb1CBrmtR/6oGqbJWk1CFpwZKXxV4MWMpK+WkEy6Sk79VTGuLK3AdxiwFxRx6jEpVcB
OWCefpgvvS0sc63qO8ziF4YD8kJd7yjDNMCnjN3wiCTN+o47MNW64KVO5LPZtQzwv/68T6RjfxdzGRQ2ZUmxLtJS48Ga5cTI18tKzdaOd6h+QSv5jt9vU7
E5gEMO0RgFLTinT2fyNveHp9ZETLMcpiaNqyoFFRSZzMQHCM5x83qcB01Vzx1lq+QQ3u9OzNp30hNcxEhgm7esgWPI/oVQbSQ+8HouEkSLP2fOfObYJ+66
yN1ug69ffnsM1QrMdj3qqFy//s6lBnB1kb4qwXgj8+1txJ+jGq35XuF6jt1tngCv6OgjyJ7puLIXwVvBBg1kwVsOGY+W832yHOJlzVZGyZvYhnjK4FHcF+
m5zDX1uk+Rj5pcip0hccRXG+Ch2dyw7kLuAVRha3Bxy2GySdbs3c6C7b5jHWUdo7iZA5r57ngyvXMq9yEHe7zt+j1jO3A9w+zpBX8UY0g/ZsDeh/vYNCWa
4liXSD6blybHj1Ik8gAe86wPp7BxI12avZIJCdb4ZsMHbvV1WZCMZTQmgZpZZ/okej4dWzI1KfpQa8FYWp7qLOsQ5citTlQarm0G7/dqzdJjEXwaNG56wS
tqFMytCF3YtFpqOl6p88V4+6C0/vcVOdftAbvaG+3SOnk14+S1Jhc5+QMyGEXQLbL+1HLD47VkV662YnphpJPsSvbg23Rd9Sy3AVq/J50QbpPUyPrPu2Mb
ypWaoYtzO0s2kIj7Kf1yW72drxDVe+v2Wa99TCryeWlR9MDV85p7W8ZLEbtEsYN8YsAXiNkLz9clR99jrhhPxbruqkF55W0Tk/CJhegrXMLeqjK9MHpZaf
uTWGd9c2zqW9ywZAucdZ/Al0BmjuU40RaHfV2G0utCRj0vipwR6GASJfsnNfZdhvLCn2P1M6ZbzGl9J4bYkXiSt3cy7tcrx9Gukk4EWrGd3M1VGJhZr/Qd
zlNcx5Fk8vii5xTdjwU+0xaBWDG4ieSGUELHvsS80jinPmJfxurrnp9mjpsmAd7lP/d8EZNhfSUDQNwUTlfpAgd5ih7FerLj4HSv3nfin9MdXFIzLOOqDl
BwgwWFiuN+P7tQTZL0Ls9/LxrcXrURZpaaped93kQmSZohG01wvS1fC31qPHDgn1xafpIakqMWq6WEGjiCf6DzeB0EeI3TTWldlVhlD1bdgYjDCRsrpfak
JX8qO2CKDPIojvs/CSNNiIMTTSNb9xJXZJ2/bsGXNrWLtcqza5KPJ4twBYAZ1fcvctgn6M2B9+pb+PKSjFuSM28Ql84XWBs3p9MYkSkUZXPCIfPAgFWxKh
bYip5mxqgDy+DzR/xlyMx5MaLorMwcjKEiPaOMCxFgDBcyQettNtPR5AT/h2bvr2ayGrq08zgo+F16EntZaN/gwCyIEadhNG2g67AnPaQ38mqXvfIyMsc3
x5PqZB36jNM1xM2DndvBjEmwwPse+1Y5NM9nYfNqEvf5fVlBsB35fEJXoHGrrfTLXFC310Q24WuP1d9eMCxQ43gnszRysFo4h8EnMIHL7FmpsxmKCcaTuX
sXT8XEFRuq3CHMUDB/smC20WateCA3bh4Xi3UfC4ltEuQ0s+x2f79j9shkLOrtkb9m9xDhUML+WnLzcnQ2qaQ/T/ZW9M4XccVlX8ZUey0SLH8zmy6ko9gd
BypKibCAXi+rmKAVgINRdLACKlg2CvhbHS5TsMrti4xP4lpEXXU48wZKXV3sYIwbPuhhcfjdtsybZ9eopvATeNWhD3A1GW18/NMv6z/ndkZWJpd9BUwPJt
H7vVXugcVcUEncNqOjJ/FsRP56mjLw34Rm0MgVcvs1jGO61qiyDG0SVNwSHM0yq5s+VEzZr6jrfw+8VruLKFfO890XOskUmiBHx0BFGPX2wTopWx0AezvO
OkSOOL1qDb4ixsuchVpdp9SrHwPei1+cralriyPCLcm++zWclHFMU7+OyhhlWgrE9OCoCj623zbcIxwTFZ+nYf2nN4/2HmIbc0p6FGkQYevl0uZ9hEH0n1
GfaFElfShXxSeeOUzB0/mFBYFrD/kC+IZv9BWo2hDBsE1hgA3Mh5E9wBE6Wl6URFMdlw3BSff67ymw28JjTAM43Kp9PdslBWw+v7vyU2lYB+pumuPn0rhF
/Hssv2MtFs9nlDe+Cxh4PBIVwz62RwwnidX2j1ysrHd7aBg7aTEho8olsfTlyt25+DUbB8qVDRr4+tMBafmd+sIzL3hpV9T0KkjMn0HGQ1t3ToHQe1A7xu
VVQuBuwjWAUc8JSzpbptUKkYLba4KizNLSprf2IFnajbloP/IRlIuHUK0t9+Asy4XleDOOZcNLF9Tc2v9xW+xIfrjfnNtdDYu0LyxR/S8rw4FhHrLgBLPd
nn5xr26IwJbmKA9x/pKVFXrDHBOu6YoOhnRKP56a22DPXK9pP3AW3653x7QFfkbaQOg4FDM2yZFpX6u/zSfSBjtQDVWVdARQbXcQANXEpp1PdKFg6HAMMw
Qh+JJ7/si+FRdoCxNXfVOvQ3hN7xiu2HQ8KEYzTzTpb88a+jb/7kEZ1XFSYopdjFV/OPnh5JJHLFJx2LWzOfeKJ2RThFRi2CGW7cbMI5+4pbvk3/bQks/Z
R9sCR0m0m0b2JlA3lKjMJF5VLl7aMDpalKESm7UBBVqfkx+JuNGV9hgP720uBfkK5YaQl/9HfiaWaJpvrOzMHj8iA7XtxvUfVzykkLw90fZTajkWrDzb8S
RsSYclnDuUwwkHydFSdh0ZAgW7G+AO/sGqTtQObK6pcb0Q7dSIrOOhiL7wYzQS15IjtrZuQokIsMwp03XasWogFmzhdzK7OExg3CNqObMuqf+t8ZmlxIKy
97CtzW2bMQjrMRLzzSetDCnuMXvVaWQWkwDvdu1z1BAYHODtaM7LzvlwebWMWrnNk0ySzT9V3GG3RuZ4RDlxC/yZBOThwKhmA0XWO+UfT9T4lSAk3ImbyS
g9y1oGoRXk29f/z7LXY1UQs7Z5LfEB/GDQ9WM8qFqM+NuzoJndi+5GeaChH4BnNRGxp1jf3yeRUhTRqUFmuMhs2bin4uJXhHwk0FDd6KVCopawX1HcNDWJ
RNntsdBMBH7LmW7yDU6yQqEU1BgnZZL4gt8rkaFmZcWBsLaYKXtfbvsvLj3qFJ4mrUeZTkCPn9dXN35uoAUG+wGtTXXzTbJDI2Cl+mDDP8ahYTO8GlRccf
rnZVVK81b8YSVQpLrIMG8ey9wNVzF1VVX90qNSvzgjItMyxzF/TWXtzPgvTmasy0wk7qirrsTUFKk3VSgB7Uok1lb4jk9MFUcjkbrGc3Wzi8Xoje9Bz7ZK
oP1SBCHy7yBJgQExZyvFeV4EBm3G0ffH1GiLZxn/l5Ja2UvjM27iQdU0/N+ynRjo6ml/JnAEbIsNeYseCEJhkPt0yssh/Zg2dv0K9wBIVDQFEzJQ3/OhwJ
/B7n7KbtJroosMT91R+GsEmk6t6U+CpoFTTBYVpgSOg5OUasldbK637imHQ2Q/D3RLPefKGbarpDjzWOxvepQ57rXScshhnphyeaJLt6ytEg+wTd59O6Uq
IpOFZB0z6uUQLCn7M3MvojQ1PThuWo2k9QEmub+7AyVefqvTYChxTGrFDAedALhPb8QXme7pALUwUpN3my7g77G6XrGUFAdBabg+Ztl1wVUEc3EucgVs7t
LQkNMKV6KCGvmdtDNUqMCBcCC/X88LHaN+EG1aaK/uzTZ6vjXTfCGXW/mw/BPdfVyX/xG76Uo7zjZnuddSB2FngEdpwztLIaVB2rhWcAjX+RhPcUInyNxa
SHOIuLTs/bE4Xwwnl/S1y1jRtMFehEvKPhHuYNBFyUL+ojePBklfwbKWcSmnWHP+pUlfxlDtuSRIq1OHNOng1ChEAw93shLqKdfY6h2f13vJIwADoopLv/
6CgJhLWRzjWVND+Wc4bzTtAc/fgBm7Q1uZyCDxgr6jO02LIKhwvGf0B41Wgtn70OfM/nKZldc7Jufnhpy0LuztxZCoT9a39x8krZdr4kXsuNAXiv1ZjCwB
XKAvW+Ig0awFMYA1Iq91WWqadDHYSNQpH53fJ1WmzBcnNSZiopd6KkoW8tdZ0+4xubgdqL3bIZtn1e3bCgclHf6Y7Qg9s49xQ4biO+CuQCP80j0ZeX0kFJ
AbsVSFPB5h+L7lhtGD1+O8MyCu/irbxv5ooDHXHB6S8Txe6+61Wkf7vMfidXBP/qro1LaXYox1FNzSvi8ksIXm1WTcE/+MyIpm8pRaoKSM0k13ta1uHQNH
t48z1+yTtQmWNNs1WO8bFrdpNTaJmtGePbL5dlJveLjF1Bi7pZEMvhPepBOJGrTxoLmnkeYp43tQTuatH1MxvrC74CMjUH0hYAtmd8tFOeXhmSiFjXw4t2
1J+6GI4YPA/Y1+hBRXuHCm5+9mSZzhaFdxN7nn7mXfg359vEVZmyr6Y9BDGbrSyh7hyleGE4whvWUmOOliob6bF7g4rCdhH7Z3uDzIIJi5e35gTMxudQQ7
5rBvK6nQ8rxZXC28nQt9OsbeZqoOL81Q+CWG7euf2cLNCXU8bCUv1eKPoMkviu9mh/lECnV5JNGz0nnax7k/xp71Qm2TgDKSGYhKehU2RWs5S/cuX7U8HZ
KZBiwX6VODMyMGo6LuuCMDCOjH7aAy0SVRXIFRsJ2elIeaBdWYApcBP9SCDBUVAdzvrmsQIRWV19Ss9BVqFDBPzG2HReHAziEBah2QAzOrmKDAjVqdzif6
pybK6jzKANQA/Cfd4jbZGOLv6FvS4u2RhxeH9ToGd8jJiE3Ezgy6PXnPc0CnIBranZS4FmuvsWN95PPfc5s49W++bjS9XbizTA41y0zY6/uOmjRDBll7PY
SX6TDIKlFBg3/nyB/dLMYfCjInyc1AmyyiIyw5i1wNBSo5q/rIMKfba0N8I+E9Ul7hNg9HJMJgvvtQrejNvqTX044DX9H6toDfQDfCy4StEkUaSf3HcW7N
AC3AiLydDVTZk39MIvYm59cxOVtUOkJp0MdGKNWe2rB9/8M+hajx5ATK3OD6yzswivnhcYrw69mNcxhTHULeVRQoeBIJETMB+P7Lj2tfVtVENgjTHBPWNq
vjOW24103V15QJTskajMAHtyqB/1hlzyJitXb0KAgsQgmXjazApJaClnyJCZ4wwHn946ILInhoH/0akRArlQkmggR17o0/UzY5K9HtYh9LIk9wBXi9H3qF
VMDJaCHjlRbUYGnX7leGn1CkNlqGR2Kj7X5SfGReWC3YbPxNuwRuoepWyIEzgiaDkTK3ci3ol0DlmrVEXyoNcyn5ZPG3DlBx6AQDGPIhyEX27qXUH9EWNF
u7j7XdShCQCK508HYj6okXfASNJNbHfMsSu0VJLbEi1030U+NlPkZ8spNmRETOZ0mXfu5u0h3SN95Pyuf09q/tPs0HAS8vxrEqLZbi3Zjv9kFclEPr14qe
dGQm+K+iUjXVwZJ/ViR3YC7bGYGCMQ2uYQyml6zsZhV2Sx2+4IoHGcASKXCYl2FSUvfo/+1Oi3PWSR4oK4wypFIGtKZ2IixtIosr5UV8hBbZW525iphCPD
geuaUR0bkLBal8zcq6QWpVtbcMMG4E7/Fl3S6HN8vBzNs48UCHI9lWI7UDjPAD7+aGTY6XRY10GbXOEvCYa6TXsTd1jwoKkcjWy1szFGozh8TWIm5j2k6T
oq8nQjgXyyIjm6AySwVxHsQZSkKtwiAovTsdl7Z0q1PMSdBDEpX184RDzjE4r0SKlVb1Ja9KPDDDlHq/rGl7ntrC55OwFybbteJrBbQwuBExsLREGRntou
YG5q1bbwlfnZscj1jJ0UZXcbRSBwdNgOhTNe9zQrzfYPlWYsKoz2sB10/4vX99L0PwFFve+oLs7m5BIkMTS0ZqbAU5xpQKO5l8v5ZWuRQEHUv91L+uI0ne
HOMG/wvz2BU1rCuGkeCNOSswllmcnCe+5HnDgK9pje2JOLcDodQfeUZMT2ok2BKGPiGfzKcixCZeN7LTMl1adnyE4stQp4CKSIWk/o15j/J0skCwNS2mml
CjgvFoUEpdE7Y5xb+FJcirPLNIY9L/PERWyVhOqbXgJmBEFfjSHWx9MjvoMgVZkoK8wDUdEZXut4Xorhe236bkM5jFm9t74ztKgMxxTFc6Q+ziRoYYj6nI
efkWcgKPnxWbZtYJR2YVcVKrtWjyaJ/SvWTAXCYoKboURRGJ3FYERk1H+urTzmod39k1Sma7l0y5zTkH422tF0mRwMHO9C+eooBzqbBYINfKZ4pvhiHlL1
y4cdLUxqMaZHbCJgQOvRaAejZZOGl6HsBoo9jDOpSIygxxD+Rv8ya0b+HYk3gVzibWKuT8QbkgZY+FN+QzGFeWMj1LMUFLxUrsyWKo/sAR8cCH7BxBPEyn
+3ltEkVrAOAXXxAR7kXn2kC3ABdCiOudSSnfwidMGHOxQr9moTRc/MVQwJc58Se0VS1IdVmKV4WKgU18gGWSkFe3gsXs1d2kWEvcAtuouzDzHO9Z1opQ54
d8IDQX/H5bas3n+6wHvE0yUGTY21dJ/f8X1nBCZm2j6m6ZBHiRgzzmEnXLC9S5SJRL/D7Zp93W+8pM98K/YypHNnKV/vE1/d/f/t1s3HH3Wji3Ujc5HS6R
oKYr9FS3/Z7WO3VRNKGM9kJxqYcUJan5IYyOCDjnc/62Rp2QARyCQMygwr+Ibe2qbqhdfhT0aVA52emLqKtfVA5v1Qwm2GMkmxowpw/aovJHySrHX7IAJ2
2NXxmEJL+GbcOe3ildCvRn1xfSWqXs1WqvCGMR3uHopZP9sPtZIBgutPfKzW7k+Hw58h/VSW/K2qzpKL/Hf/ocIJFT5uJLfnQqd56SfRDu4Jl6r07bcvwZ
C1DKkbXV09qYvOwbpnDaG2DbS5Xb6CgKXpOTLOFovddcivgVT3bamzY1TiMrqceiov00tCe/5u5gR3ja1GRUks/hrIElpiHKCJXjqUsofFo3JNCYedtIvy
7xoUyHlIBLI8u1ppVgy2NqZT2dGOcJ3QlK0mcTl0X9oOh80ES2MboyiPLqECXfgpnPZesOyjbcoopombtGSUaQy2JdmguRrrXJCtxEzm/n9+1pqZ269fGQ
1ObuRH0k39uK2JhkAeMsP8t+45t+YMVdxpuveX8rEiGwOcSEznLDm1i1GqXwfzuLiyK5fFZgiqTUi75F2Lm5hrhPvS7f2FScbKI1DtSMH6NT521xDXZCNA
czTHpZ0cNjCznT71OZK1fnaOvlJqkHnO6QkTZfHWlZF7m10XunRi93hFH2QdA+kb5lyLlLGQUCGgMQxvoiBroh+7aR+4ImZF+4NTpxQ8zCg35JjoFJYuPO
ElLhmN+XIQ8BoG870+ISvrfxzsbT4sg9Q9+IQYx3hIU1LR8bUkcnCNywlPqBvcst+D2jchthiuw9lvqgdKz/SQ9Dlp0oOpQvuj9oGcVrRbued0IKe14Kbm
slxgwLB37LJws2RyQaHYrYgQtdTYGGVMr7zKjEkNHgW3vZFg83a5OTdhDNeMdPa3WPA+1Dt2Gey3vYc+rUbPmNsLrX8kTuBvmkHB4ZaZlGaobNK4k5rIsU
hzVsopDmxQTFRgG36c0hfP0F2CYDGfiCoHRtOOWRUrLTtfI4496tvEfXdFeveX/AoEzf9QrpCG9PdPucIHJuSrSbHOkZfV7PWlDlCr1OOkt42qKxmQOCcX
d0s7d2ZTGWRJo51SGpvcC8lK8j0dxoV+DD+XtmGRuQtGlgIfWvxbt0D72a2zhXfQH9Idpuv/e7Qjk5kRXM3j0vEM40U/0AuS25Wu5w7+xBe3yM/0QmHNif
r2kU6plCPOLJIiRU/8w78njIhTBCGAc/D8VOeIjkgK0r85omqhnxpmng9VNR8vIry9nIMDnUhpk3Na0YZozICDbQvzF7n7fNeVH2vYZeL3udoWOq4wlmvp
YKo1EK+tzuGOVvo5gdsFDtcf/TN3Kex3DIDo/gZygdlt67qzPAwgn8bCtfAKXsR1FXYCvys4aTrWVNWJ4daNdLbc9+2uZpVfFauLtmaOZT/l5aqLxA0QnJ
5rstVXCp8uQnxTCZBWtTyfkhUsnrsQbDZ44tYSJDr9fGAlYm2rtac6rmDTxv7SB63DgD8+ITGq8vLyG2Tfe+Yu9s9XHx+V2Rs17oAN8+2UwFp5uideyOjX
6H+cqXrnOKQkiv4Vj4SO1L2ta2irnDn61WYtAb7r098jPKjYt4ik4ME2lhEX8RPKdiLCRyW+UUm7Ms4WjisGGYTgBbC0oHmjz4CGl2Fj1/NWvnWvm+kNf/
t9LJYP49769GbwrD1snLUoxkKRa0tEW7K8Rf/2+NqCPa7lDo5wjfd5zoO7x7JvlyA646hli3qzctGbQlzNIpkVxXJ3aYq3a4/NiYMaWnETXbuLO057GSAM
LiyGRsPC1NA8ZBpHNXbTb1x6yj/vacIrvmliToZIcn7A3peQPxO1Fg6uS/06S8wIT7F1EPgyn8uUIJvdsG/ktflfeevVR6VxpcATKk05FbDbyyyku6Dt2T
Jy6su58cE7yKJqtetcEhPCmgFNtcyBZDUrl3msU3ZIGwA1MgqBCzQTQd5JhtWXcKtj6pWZ8gZzVGScZjlet2ACk1v+Y72bcyfFwIt9/wm8607hm2ZUbeaE
ekkRZgQemI8TbiQG2DA4OFYzuzBg4Td85cX5OCg/HgcAlwjkEHcM9jXPqdKWY+ElNlMp7GHdTybuU1rzk08A/jJk9M7YR+28B7qPmammiWESuSb/Cu3xoH
8mkzkxmJ0ur2qnbyiYB2wk+L3nUHnAbGaRuF2Dtuy8Lmtp6tHpNtz7eR90oMVNOkpuHgSmC8O64Z/jfuofYrUI21Xp9AjDv5iWcPRhTFN6SW+NvcVG8HkI
WNGzWAQE3jdSnhDIlePm40C0Fpqfv2q5c+Hwz40uNz9fMjF1gGKTPIIBdnn/2RpEFXHbpSWkM6vO518RUdRHn3kms4o4MEr5ugf8ZvoGYzGlA2aJ/OUnHo
UZOv7P3HyEVb+64J9epufZRHgY2n2+AfsSpLLqY6FaOFTuVIS+0yU1vqg9yxQhUUsTRZUFbzsMUc4LYYN2jzqnG7qYtzjK5V/pICr+vmfPOgPMJYwWXQH9
5hkxoBa4EjDcmrg9pTvcF4bsxPJqR67EIJmHDZM6tKwZ1Mn3CG1wK79Wu/jpr23OoTfnsBs7O3k56G9rCJskN84xOrkWMQJ/shHe3Ml/NYhwFrv2rhVFcC
nz7e5uiDjg55DSXS2TQUbNTkUkZBS1bwCtwr4Cz2KO/uRCeUVpcLaqAmYbPuNn1PSnHLFtymarub852mHz3cOKaZ7+c0UCgiV7eVVMO0o4olmDWiTXJlvV
hcj+hdI5l+pA+G5K8XkSMcmEPMKJARx5YoPHIZPqqEW/I8rcJqPXdQ0uBh4v74p1YeUkrD+wfJUplZB+Wvc9uqaXVf604BlQCUGRMrOizx8vCyslnkZNVR
iAos0nJ6j0z2v1uPeX2luOCLD3UeeK5n4kJYbKenNLYYVLUZIJjRcmt20JfqfZ/4UVSe9EmvB2oNnSAFpc7wkjQGi3zFlcqvAfMEXqCcGpQBd/1kon9feR
mbY+VI5lyr/mlufI//5SlVHMi4c2xm/DqtjF31OTuYVU8lHlbZexfu4cPNWtSdNmPkHL0Vl6vaNqQ8BDtAhR1I4D8ARp8SYR52Hy4L+f2VzoJNNYsazesc
mWsrJy416A01mkHR9kfBHN/LDxj0qknZLXXl5xP2BcJozeqA18dZE6mIv0+2udnce8v/ZHa57jlrNXkj1hw+Kc61U22q4xe0R27Nts6XYTaJtHBBT5B5r5
247VGCczBDNuQOM3uZ+rzLtoHiph9DBJ0X1jcPqGarTbrNjBIzJ/p0AXu3G6dztZWaEHco4IgEwSRJZnUWuKJTDsB9uBSoYsfRK5bdeUhPBjznskfkRTFY
5rScXmAziTSH4IdsgLdMfcRk9NxDZvX9B7bXnd0m5olfmnMv2HC+veWnHexNlVGO7oQMV2xVeu6GAzNdj01iepEZEItvqwl7cxqWQ2ORY4Ggn7L7swLbRC
GWcenkEDJt0nEHbpTr/uyeHbP6v8YhLoUJV8bvc5ibaIUpXnd5X8bQiRecQkZcruO1jH6MdM156gFkAbJc/0IEA2X4JqB8FLfn2408ZZ8LgdtMnle6/UpB
yvNzvYhmS7pe7yI7boNeFVSR0xUmw8tzhQpb4I/X79Mhhp+nLVE6XP0xq8onU9Ab+8VTWOrr+xlqO2WU6i5KAqaUOIZauxKfZzJaa7deOYFVUHHUPPjWae
/piqQT9A8/1AREnpapmPJfmJIvHKxBM+wuGYa9wPKHRthWnzAaRlzelOv6iGvW94fcLlrkInYltqTNsOEM+bB9OKJZWHLl/RebkM9L4uUL2BDXx4wUglvH
avf5d+zeo5LdtwpWhggMlp0f9iUF6nXPV6tscnZjJ1Js1WKfeGJHxgcdSHT0BL6yRIa3aTGqKrlwul0rOud9LCsYZpf4/jUXMhEWthn0oaI3+AaALR50G1
dO+HDEwybLfWK9kbAeoQDLPhew/t9Zk/Qh7ZETEeCypZcERnEYjm8/w8nWi7aHnXMNMumN5ipF1RkdCtSAaKX2u/NFI1zTXRwBmSw7R3cEDcsEFuPOneMy
dVMR3yrDP162OP5Wj2fEEzjlJt0sWu1ooTrP7XJh+2RLlPGD6nq5rJtx3WYzOIoerV780hSaIqhtQvztnlSUmTh/+R0VeQgIe1nN+Hp3qF3U/XlnhHAMGt
7WsQSSH+gIh8Niro8FKvxT9zK2xsREqU4eu/RoGncy12pX9tzqJyjvcTWfuATyRdJMKHqafjOO4hZv4VknY4zxCCKcgyvPUGnFtavDcMd2VWOKpWLerJf6
vbPH8HFvdovkzrJoo76qEZfhzsWHoB9eI4wIry1e2Sh2vlVoTJVenjtVaefBE1yB4VdXYreCyORJKXDAJ4N4Ld4TyG5MYVdK6wEHBFEJ2XfSPTO71wji0K
mc+aOETBxoU3fjl5va/7QFOfjenI7Kb906LbQVX3enyeiojDi0XfjEHKhWMt00itym09kC9V3vArzUDEP5nK+Gl7erxpqn2da9uEQX3Zb4jwSEHZE1tusE
mS6c+NgsMSZLB+QT60T3u7KelnIHGd+vLFircEsKGsbcBZSPdDCBo0Of8y3AHBq0iWOmm2CV3iBYbih00z6dU9UTCUwXYVG2RvQ4lnPse1mLZQqXRfpHH3
ll2CTHXJa3XBbpvgMBUqGXbSp9RbiFnGEg0DQfJLmsCN2Djm8KtdelcuTrkPa8ZVXOWYPWUsZ0PCG7qlTJRept9++hP7syZ7gd7pq4ze/xTUe0YGHU0zK7
L8NM3UXZfN0o3skmOlRID3nAvjY1hBpznxlP3KJ/R4kbU9XgUqUBSn07RQlzXDDO91uFehdVUqcJpDgafmxTzF8+F6MMyuxPRZrhLRQfinXIuFu02TcZcz
P6eCzg0qNj1adFL/4Eh2kldsG+33Ipe3L5uQa4sErUC2pIq83LZgHc5SnnsjsVGLwUYhEtL2a8/SyAD/3ysqNA0i8qMLB+F0GMX/ZRde5obvcNImW9KOAj
dWL43eydXFLFHbaLELdW2w3StW4KGnqJvaeN/M0yj2/QjITaOXwmdrjTqB9VUAXtA2v+01SYRr/g4RIBM/i7ms3DWHkv5i5yRs23NODWgHZffFfXd6wM3G
Knrzxj0WIBoSBRzmwgB1rO4zbYyAAotgDNKPnAWxFSr4UKXidZNMvIquRQKJTxF+qA22xoWrmxwlsucKia9n+TroFakS8kQiOI/pR6m3s9iq0uFCgccdJd
67ynlLILx989mGk/qzIDMIvC3s1vzzW7rpCM9jUWeDIFqlpYkPkdt1f7XoR16y0icIeqIL8kS4aQjNthgLoAZGSQhY3zRoyF2YKBONA1rW74QoWFuc3b0m
fAfRHlXWC2gbCiAenxrxxhOFDSVrn8vQ4vcc7M3Pf/lnf7iP2ekJJsgGNQ2b1jI3BW6MJ8Y8Bi+e50LjDsdT+kFf2sA2rchW0lfFeAZT+jiSIY1CO1MUNU
X26yWpdq1u3PdwD3pb8akjuLg+KxY7x6MKgU27OaI3eVbqWajEVxFQHA9geHSvN7AkPm5fvIC2gQVaCa/WezQc51zziabhn9ayIsbvP9TYXusgUlFjzRSV
3pFmOvxbLWxll+MZ5xqgpSe/68b1wo8WFCYiFrPp8LtTX0ux5AMw67cjN8sFljGYMXvB3Z8ZsTXAMjSPl1YuExAkR07YhL4VrZc2JuPy1I05PmSBlOSlZK
v4DtP6OA+WgA7iUd89OqLXxeEUVuRAJWhTL0IO8P/xdpMmNB+VuYMczVQRwWpVXLiSPM56viE58Z79BX81RBoz+nyY71a52BmJ6nlFWodEzM6PD+WfClBf
r79BbWxhU++wzd4C/+LhM9mMAvLvqijRrzgciYCV1sKAapbGHU8z0/RtjVT1EVMKGOzFq+loE1uZMMsqmX0CAKPGGVkwlXEsm0uR1yyQzavOihUtNblDdQ
nnidiilVu0e+UulfOURFeSF3z2rQYdiKA8CdxD0+peaAosqsNiYl339faV1+syIPtu1FVLlGFYeOeSwtSBOLI2EAGdWAcQ0mcVPROsHX2+uCnkIFaoctNy
t8CTxhZMyXTGk72mxLLAuhfM+wmR9x4wsNvtjurKJ+oqsI1QzJPSxsvFXNSdLgp592oSza8EwXh9dtTaHM5pZYU9AiMWyBEXfIc3vwLlZ5v+Jwa6L0RNMW
KEQ8xJIkfoGRbpu4gCDw2Y4ZQr1k8/cyNfH8+hd599giUibvrm8KsQk85kVuSEeZ5Pv1nfsqXyB5db18Tp2sTGgXlrc6eNk1ooiHSmwsPoODO2QfsiBprz
smLbOvw2HAtYEKgR9pRTEjCy8mJptN7rudmp7z0rIM0ojzL7522RSt/hwzc6mW/Df0/UvMTqGtaDsCzHs25nRAUXYjFzI6VZHZgbhWq/fVFbkFcflzh/Z/
yJpUcGPGFLDAbUhTsNFWGPAO/ihmpGGGK5JzJq626taI7SMLR10xxa1mP8DUI7dREV2zxK8bNPeYzLcmho4vrLa3W465iCgUiWX69AhIIvFAFzOqut2I98
HleC7x63+N3Y1f8umT9VkGx5SCtKDQ6vcsj8fd1h8pDB0WzAnKCWwqP4vGlb6PsFbHew9MX9jS2hgfOKYZK9LUCOqAWB3R8x5MKlVmLhTp2JbV0X6HdGK5
C59lVThg0I1sRevtARx0nPcr5ZFfVVjVsJ2VLM9dV3Zx1+nfHwvXaXgckpqEQOg9n+qN7MY7PWx175FrqUPqH+bwwZWUTCvdxF2VgPX9ugw1WWMbUx0s5o
2f/BnPgwR2cyNdufLByAvBI8M0JdFTbVOR3m6GekBCN6BdQtj8i7gn6GDA5mxY7AvF+VRE9pe1xqY02EmYRrWBdabEbUoqmd7+59vF4AVGrO329bRg4wTn
Mkqv/8xMIrBa+XYM//Q+Po1YihooopGhzMCMF+kDI6PfPiX6ee2RFaZGgt5U/ClRXeVbsr1tg2k4m3qVYQPQzsWktgNUIcM1jcfC6ImneViFrH8n/mH47w
Kwv0kqIXsh43UDnFInxJ2emVK7Ap92R9htVxA1Jl7Uq2QWfmyuJnLNfR0zkWAN2DygAlPv/KRVPEdOSgzzKss0DQTbTfGGkZLwEUJeoPUsR3LDwXkkyiG0
++YAFUpKqA55WYs5rjOCb0DtxZMuiMtJ2SiswghGzdNdyp2EbLef7E4hn3WCBz74GtO5BkDU7ghCwteGIZU+7gEWda6+7qnFhn+dQ3a6SdZpKLMY9Oa1J+
1IRqNdMCd1Gyi8/jS98q+H1Xk+KvEJIxZWB1x+g1U2Zg7bFQVsW3GyR5ro6tCmwrVyJzijENMHkwHI1jOfh50KpyPuO8OhpyyMht7/ku4KMOZt0bbLd6Id
7+86Tg+d0z+Hk6i2Eh8j/In3nXjXVCHwfw1qT6TJX19wNwWTt+wx77/XciApCRMUem0SqGOH1Z675Qf2cD8tx7D7DZTHRO4iMJxJ+5K7ZNdQkbhEYC+Mko
a14rzEdPSapXJ5N2DDZiXSp61ajCYRIInT5QzHNf1tGrxeqiMaQFG6eg9us834BMmNUaJOUdDb3bSaAnk4v8QzXB5XUns9sM129rw3RrVWoSIKp9ECDCgR
IO9yOiRymtwPmpPfy8wz787F5nRA1gQDgATVGb+BPNtVzh5iHxUT94krvO5jjhVXpg7MU0Q+0mT6riziU7u9fKpIlXxCl4YMceIsU9q/7IyFf84juEMSXf
MK3ki9Sfa771OjiZnwcwL6pdp6R47lPHAG6ky2cdv96q+bMPq8vzDunHFFoz5IFmtFRx4jVX1DXntxYrxUyc7fUMSRHopjI6SV22AklHS5F4goQB36nGI2
yRaaSsVK+mp0erAxq+qvK05RQA6nO6Iz2BqVRzCnQ+C4xnSISRo8NRh+Gdl/hp3KPug2l+zHpHS+PQTk/X+svWePLDuSKJZkmjLdfcy9d+7srNEKb6X3IA
cI0P//C/ogCIL0YYHVrt74mXtcd1VlJkl1pWNEMCLI7DOF3bl9qtKQ4SMYploTtYxCQT3llz/lnpp2429uudWQqSsmJ9kOQfm1ga6Ji+yZLSkny9vTFWXF
rIUsPO6MSoVVBi1SyMbIG4z0SI+i40p84JpQ3hISaErXh560gr4zIjQ/w32Nmscofs4slOaDLnvYbwmYxWkpDQ6ijNbma0Srhb0pAmTsuRma5X0dPGuonM
ICL6PKPqe3RChmDLd7PG9EfmlNj1F4NlBr60V8eM3gtKQtfeX+pTC6aNPv6yHnT6jgZcBo3+Yqh5JXriAaYGfMaxDKs42QDJYFKp8VdKrS4/5LWfQJ08fh
gV5k6eWOOWQJqUMmDU80ku5ffacKdotsKMoBJaci5bL8HoXUT2Q1/fa8vnqfSVO44U245ck9NRHcLe6m2UBB+NZpJ65ma+fYF8qJyeMB7xgBouaD3rpYRL
uqRGfer+q5sV+OuGxBDSGFqkwwro8HVqhDBDDsUPKl5gdYbk8obtGgH1NeaiWjFkQeafnhG9rRLutHlStoHOPa59Ap0m2U1Erj1Kifp3nIGfg+ErwEFGoq
62RSlsF6TJKU2gKpGTdShonjxFDpuuWmRG0hIQY5Upa1Llgf5RfeJeyUteP8yxYkxhvZo0zCWRYrrwGEfwLCREgA5IaCeoP1WPM8U5FPnJmQQISJqjQS3G
6s0Op9KcuaBeIPmm1xyQkjj5fQUzQ+s9EKv2VMzG1r0sbC9iGhThhfCDnW7uKg+jc02dOiR5esjB50zkwZp6AVTMsKfqcrCkz4v9xxHXT9c63IsIRQiTGQ
d563ivzWG3LtzT1QT61TvLi6WJSuhPypX15x5dHVTAAeKuggD+xskFCKx1xzii4VacsoSXMvBkLRn6xBEHpdJpOEYMv6CB7R2maw5qQEpJeld8qCqRovxC
SD/5iMMMOX2o6KrjZUMKaf33LyE5JsHa4V7QqCx3U1W9iK7w1n8Qo79fjQrSIuGe4a2D3ax4QKmqgUc+Krj9oRd2URu6XBljuC9btkCP0T1t0VaokHntsK
NsavNwze8H1NnIAWkezAI0+sv7qJk7bIii4cTboOAHJcUMHg1OTuHW/83/DDIyG+QHlhCk29l1QEdenW1gkNwe3oJqb6aEFY1k2XUvve3/O85XHd9fq+dw
Ij2rxLRNfsqeXVwFs+LVC3vI11YVfxRDBZRxGhiXaSgYC16DskAzxX16mkk7U5C2IMaCNDIhJXuzUz5gM+5nTAO/nyJk8W7nCsGFu85ohzmz1rOJ73SOod
moyP49RgbKCdw3yBdJEGfn1iwfLCEbcvYyRP/8Y+8EUN3jH7uluL+CW2IBDBWk9jyFo6ayeFR8nHGbeVjemezXLxKeN+JhgagGIOWCHMnUEPm4fUC5Goc9
ijhQ58QGNlULv8/2/2ye6OgLybsfFVwJtFp4A2p03LXf1Y1XQsig4GTTAYEZXWxl2vjSRio6FzwUJReqZ3lejLCFI6QakEQ/uxEpuMGUznOHTN+Bh/Sp9x
P/LvZUEbEkQGQaQw3ZsQDYV1OIEvxJTJiQltxtJaJDXCFb1okdcxYtaZKHV/A2qSOAt7fdszt+SlLHHd8Z+jIdYJkiXdpY0hRlkV1pSXt/t/yPGgjVHF9O
HGlfHV6zf/eZGHjgngVGx89UVzup7vK+6qremrgy+r32gYLMJzagtyksYomOyDf+DB0N1WxN5v/fIrIAJmU9slx1H31N8v8MWiJG2TYbRNRqEO2SKEvBPk
Ze6yulmFXQK2X5bF7/D3w/xQ0eD71asmw9Zr1UqYtgLDq0AIsqmIzIo2F2oiDadb2PGgXLV12LiUQPKcFDDxt4S1LwQMqMqfutoRonz3uthBsfnQv1s4bu
hdMRvbMgK2cOeT5W2wHTACSDHHxw9ljNJIYB4KcwYmECNjWk0jGun8HthI59Xf6I9f8U1HL87eKx3T6TDk69lmuEwr6ZPWwdVwkAh1HNcLz8kOg9Dfg8/2
bGQp7akH2ihMU1rkOM+Di4LhheeOpoiBSh0hhvJG0VRTzewTOEbZbrx9IRq4XthwRK+2SHOHrGsegGhvyrVLPc4kOfKQXDNswUzqbnl9x7xmSjpEBc5ZP4
TUqKqqIaZc/r/VzUNxVi31mCZGWq7yYxUVy4KrLjV5xk0KHQqMRtUXX0T+FyVK98DQp7ipdZKM59nmmGdFg5f2nZWvXE9hKrth732uVRqXjj8UWRQGISRs
WUPAN7gdN3kNUPPlfuU3FHvwkqY+KeKpE1jTL2bUBYQdtm7Vmu/ttheN+yMCe89bw3dJ9Wqd1+BnaNk02ouWbWIvjhHq0KynT066QZG1U67dKGj0EnEtLf
KO6P52+t8e9Tsr1kLR/FjTge1SnkuW+udKHEOFwdd6fIoIP79pNLnzWGSW3vKIrwmdX5AzNuGyLjkUSHc7+W1B171JwNCAmN3iJSdsGOo3Er+Mcety+/Lk
imPGBvazZxvIcsKMuE+VVjN/f+qSfmMPbxAA/D3p/bc9D7bSd+2vqqTD5CsG3aBazQcFeq1MtgbR5sjj3Uki1RMC6NjYl9c9gCsg27u5XwcCn/UtV2IBpI
10A2MG6acBx+RuK4jJ0uZupuIWQU2msNAqkF/7E4CcKIiS9AU41BwSySdJT87kxtAcSFZtdKGQZFjEut2nBoqKL6oi7UrB0QoSxGV1UwDvCbOstXjxStT9
IPrPHC95aVvzsB3s9XxIFs6NBLoui0jOEy5VigFfKI/66f/qOUA9VnK3LlNEpejqJGLkopm3KMeexVFgd/djlQiG+PkL/MmVqbANUw+sEpDU41E+SQpvCH
4mwA2QaAZVIi3vq4MQvsui76WM5UYV5XEkiMvSjC02QGyxoOw46Jvk71pB0DbgTNKN5PNeQHHN2KWSKdJsmHM7rLKnPGm9buH0oNGc34IvkdLq5X+M+G4Q
8WTaucXRXizEHjEN/H9lrLN2ch45ehqJbnrgqM7kGO4bT5xGAfI0AwUpxTOxSb3Aaz7d5ykCIEkWaSXzf9yUgM/xKQ8AbKZ91h7QzLShdTgZQ2qB8mIop0
gMtu/rQvVzKfRG9xQJbNf3SWa8794SH+Bbv10oAzjuyaaqYE4y29jFcBObppzHw1Zdt7ZX59YrTA8qqfhc85e7dSFn2ZLqJTock3KQGCSg2VQj4KWtgNlz
Khwft984gSNVyIVMkEPI2R4ph5gqJp/zBknLdCIE/1bFcj4atffj96ntkrUcOc9rZMkLO8U45jnU2OEaxEWKQxhgf3W1bOZ3KdMWFAXi7TwogqeB8n9YfZ
LyUvMbYwNnDm3G6aXd3qiUkUB7Y1RjWrjGmWVm7TipUVHzmWo2x0M3tvweco8sp9pSf3SUKCIIKqDGyzFwCNX985+k+w1wBUPOPaaFnk6RDmG32uoSjrHr
y1CKqkeBPK5OKiC3LxwkAbb1rgmMa5iu01PO+2slqjeTPMTlyWTg1YeVxkpz55+k/8qRXpA7zAtFQSIEzVAmxq/85vlRYPNyf2DYEoValMWzqIvq751ut9
ktgeOMsvYtsK/hQC/Yl/reTKQrUJLSsZDl5ItVJcQpxdJkvGRFv2uqtHCG2txcdbCBo0LmVug1Y/7c4EYP05y0GuGELxjKGdVtBo6HjZ3YU8cr40RsnVyQ
wAhFCAR/1FhJ3VN2bwugBqTsLQqs4ne1b/c2CryGVnIXma2NbD+QJiSnKaxCXI8Ra6Tb7RJzGOBlWhSl4Ozc5IY+SuWjhdGqbfft8mdDtjpU3/uxfFRunk
buIXRLT45r0C/wIcHP0/qTT6VeSkm9+I+SwqhGMMWrorF5QbQh0IygKeWzBk/d/DRjWPSYepvFegM7CyVS26Xe7Ts2RmgJoAyNEBXZzA+82TQSZI0VLiD7
g+K5+Whsh7j1VynlmhK77XcLO1zz2B+53uhOtWcqad5C1pau5a9Rmv0/4cbSBYLefy+HJ4L2DFnaMdFddjEzmLiTr5FhubEqkKDRtPXpLza3n4GRCmkEBA
zaagTL98CGhq7n/OL58QXZ1lDlUUT4ml+TBLA2lYEmlgCY/1sLYQwZiVeLZdWH9WxtPv2rDxWZoX3//ExgQ1v/gGRJ+2oRreU3LQuTwgw9m/WE6VgdEwX5
+vl3U9aUxmSsJFd2j5UeMsrmHr+2n+Nvbnv5wHSH9FTJF0QQAsYdxMOheouQcpQcFqQG5Dz+BhmpnWZsvnxUWcnqZidirMP+4DoDLL5Fyi2VZQGrlYbSS6
SE9Lxs8rN+6aZsIUxqhxzPOPKyhiECg+fHJdB9lonn7RB0gprwr7DyRdoEMdU7af6KqUpnyvwqlDo8YSKkZq+r9Izo8sLzKklAqwXuvH/eU+/OcSaMfRqW
H5p7vmJThIwln+1f4wtH7IdscUGPfT6U3EuNt2nAYPNN4JJQDWwklpYfXoMIEtidNWRjpZtVG7Rr9RbBLuWY1Jyrcyzw5z3qBxO/ycd3gQZgydkl6/tKwe
e+i7HxqmO0zGV0JP15gPIIQdukYrVUrT/yDB4EReJUA5HzVnscTMw1HMX/hoN7FoO+IweBoaoF7F5T2nuf7upBVnF2G04E2hINAF1d6olrkxru0UcK7w/M
rq8VHfE3AfmSk+NpBnGmf2wD/hKqRPiuR/AJUwH9VG/eCCzpov3piXizyhlWsiPDeW8jXveXLps0tHx+bTNG6pzh/1nce6dJt/SNYsPTocgsNV2JGeuwHD
OzO/6Ox7v5w/q0B/iygw44z1WBec5LLQicDswOjoKwPyCc1/chjXiNq8LFhyYudoU2I88tfTlSnjIJxNj3YnaCo9GPbDjvrHrLNcPpXS40GAV+W5WnIwRe
pcQxTFcKw0Opj8X2dB+z+t8VjKrLDJghbGskIRCyIdit20EqBFoQezWbj0Gip/BN03A9BO2nodTfNNxWjyv+n+NLpr1eW4VLvSQTbxh2B9nYmM1QmlizTN
Davvv6i9S71qQs9Dh3Ir6u81lU9NaiuWKvVfnH5Yh5JJw3wdnnBkuMAfpmQdHpbmWvOXfxpVLaU+mWAcj3KOPPoD7QzIBxLtmEgI6NsHZ354Sb2DLrtkZL
DZ9oesf0HRm/lIZ74jdWEUCnLrV/hx82Z9ZLAuwdpcdjkNg4zHyW5h64EmVKWdYwAvJWU6fIQIVnE1kcWDnbJuDDUYa6UMl4yceXK6DB5x/gplmN/WOBRx
k298LJAbTRiKu4lDhwnL5ynJf9YVvUMNVNonXiBK6BtwEeMPjGokNEku4BPDqQNZmcLxre1gicoLSbJxVIEKjQJlYTvPr7W1y1zxHO8YzQAxJ7pBdTIDLj
jzV7zYElyb9U5DD3L9FsYoeplZrdMllyTjQTTTYbnC1rIpHmPqBofG+AosSqZEIhxa/5BS7r8IPIxqnZwaaU1Ohfi73BGXJ1zqJdgHhWrHkLh0ToNT8egp
JqsVuFw99bW0TpcPBnRlTI5vh83jGUBPbgEKIMKhsYC/OrLGk4kTFGmLsyQlws6h8Vm2EsFS1Bj1HanOSoQyZVWhB4nrdxrmuILwTNxJNWYxLKSfzo43xZ
XxdA2nPMnZdbXuJ5W/mTjKGS7Pq0HeK/fU1gnOKMbPNZfzXoaheS6CR42SOCjiAGP3BrPxxEq+TwiraQkkcnkNSjwNmLqCg0fNrtPL1OUQPVw0Z6FkRcJ+
HxopBSQytYjToZRuamS1Kwuw0H4GNCv6yTd3v2LUzyjVXBNIHYA84aOZYoHjAHNFTPGI/EwgyoZRITF5PTRSZxckP/2oYL8ywtjk5wirfGCC064SCoFl6I
VeV1uqAGfc9g/IUeeo1BNykbBN2Szy0Krz4voq7r2wZJLR3HjD46UOh30QdRpXFQNRt3Z66FdiKQAjfCePoP7ADnUheUE17P0HY+bt1FF+fOpO5fthdVOl
gWNFh3TIaPoC9cssmYPPtQpB59YrZHoHvZnQ7Fdvk4zStlX/4l52MjhgplpCTblGqG5/G+eSfbLBeMg3brrQS3ChPI7UIFHn23RqTqrMUy0qjq/C/vNHHt
U6LY4dokfUkH2fSpF3I3ORIbetkSscAP8hzJz9nP1/hDWzXd94yd8JLZfNDVlGQHlvOB/Pl5reVyJFK52fGVMkCPYviLIBqAb32rS+IaHXhN2mahGtaYwp
05v4qx0bEEOhbBvkOBBRToa7eVmEJ3BtJVrylEAFk94D+qsiSwwAxZo9JQ1JaViJoiC9GrRlK6fiP6QlZyZC1QloFxd8IIvhnxz8c8LCVJeaXb7OM4UwVo
nvT5zXuRv3cGbd/gIE5kmmESJl4WHsXC4oPugRoE+UtVGkxu+uSJf563fRCY09clgVZxhbTNWnhTuFF6JeKTYCs1ZsZybpNjjBHlepvS8bNy+LETrqMZE7
a8ndBbQDq+vmB95Y/AdjhXpO4IgLHLR0H2BFNRP4Qz9AGlMKosbdujJIatSENMw85c2dMSaejT5eFsJQPB9YW1Soe8BjOwcxs7vsUs07Tb1A/Z3EdQ9sQX
sj+rWOowGYz4O1sCvZHXtW5Jh/LTGhxsI9o4jdRNnitWj/TX1ToH+opVvq8yJG1US4H8YqA5CDJ84xnZN4bnMbxO9/2HIiaqNRoW8TkCVqo1ISsVhcshXs
e5o+iPfosiG9SMuSNJM2OJ8Z247UXptkmexYlxoAzG7K/iW6wsY4ciUQzrFkyZsPa0tbRF5x2YfETC2dch5gW7oehcLoFz/1IVNfAm8B+xFRdS+TYQ2WKp
AN2SI2tGYAWffH3ea8HkDfyA1EALA4ZAaPwmR6GBg9Da94+03qzT/S4S2ZT7CsUGw4Km/zFppHOVJX7I6QOHENrsMVoYRdhUZWf3j465EHChT6zW+XhwjI
GwP4EdfGkwnDakvE+ef6e2n5kQWwL/MjY1JU7EWHGpEuogx9FlXUkJ2fM4Ml9y5N6yHL11fqm+bc09fitQ7THdUnN6cmzdaTvMJTXYEz8ITPGZ33l0AGoO
T47j7XmS3xyJHuRm006XCP3OcKda/O2EJyUdETvwVdrdacyGYdvl/68vUviA7C5pzvONk9Am6cXmWUn+zwzsRtXxHI6sMk1mHJWpjX+kX3zaXrn0zxnT1B
2/JfnW24EeD97tALjt1Aheshtp90dQliZcE6jcDQFe/u6uW0lJV82MnXfbgD3MzUfV9eB67JtsrGDcjmjoxv6bKAIIaM3TwtuehTx86Z9EXruwQLRLsCIk
4dx0d0fDxg/shgCjigMw/tUTqzPIhhqooa3D69vLCmJSH9HuGtnaSQ+HJYFm2VWmbIYpCfuucmUoyhMAD2w1bsMEb8mqD0aS1eMg8W+rlZzd13PjNH1DdO
6VY7RsZrXFtH9AzVs/0Adwuq0mhtuTSEdYS1qZRcTTzCFxsvnkTMNozBh6SlHwlXmK5bdRAwvQywL1PkU1Z/QGtL51iAwQDY6VhUlxrdnvDXZa/uQ8drLm
aKVGmgIFIv5+vdlIk8JKgke+lFdduy3lrEnoihv6nAv3iPKwrpKRgYnTMYT0oQOKMKoMOV/aXFxylJIxBLpk4TYn3Kmv8SWVhL7I7US5M90SVdn0ddrAo9
Ncbby/o+gbQBIlpQmuJE9DWoHVAzYgpZGRzNOEWr1BttNDf26lrW9J+5g3f5pZqym+hLDkAwVHSb3OJptdpAGz0FNmsLOeFT4IBYAltK74TTxflsUsLP9C
m4oT1AmisVlbN/SVlEe2OvrTzuuBjwdabYQQYxyEPcHFhrq3gfZsOM7ZMLV5kKXUY04ky0J9lOX51nea6eN7ncq3jaYZE0hwY2hdRzp6vyygguZQweHDIe
LhmxY9oi2WWiXEwKRkhSQ4HjQWmSo1QyU1ppLiDoiiQGMdUeB94cgsP/W3synBeqCdV79Cs4Qe6C7aCrd1KNAU3+1/+F1BnjXQ8Fcf4R2qqrCCdRBjU9Hc
/XvFHgJJqzWwxdPw2DsGYPen37uq9CzZeG1AziEVtlYBp1uevvb/sYS+LIeB/aHRmlx9m49SXmJnoEo+MZ8uqX1GR7EtXEyWKg/Z2KxJWP8AyUJY1Zl5tj
bgh0uos2KNmmU373m+9WWeTjyidbG9PBbZf30z6w6iO5YxHubBnIzD/9fqb/mRWnwhTlvDfE1O0pnCQBHvlAvKinvor/hXyOBcO++37SPEC3h22zaS2eOL
xDIMF9pVlyaTfOfMqxqQpid2TqFeGRjg1NslblMDojyA5qwws/gkWbMuTVacn+OKhNA6u365qeacnlfZd/OyL3svbbMmS1ScxDmsTxgEI2UxDAxK41k/Px
Gco4maIVGIF8I5NjFPR1GjjGRj+QPOrXCuxawRtucdEMOMBXxJKC+IKiTkfWbqTJhoFZPlNFj4y0dk22pvzoirMD95wT3xxQKyKCjAE5SmAGNBNMGGfWU/
k8HP0STEo48eNRusYW3oCyPe00MaCQnDR4g7ajYwhkYg3Y9DoSOen9j6O7joQG4yCvb4WS4jhXqOGhwT9RhW5/vb3sBDvOZriYmx3uI0+sT8P3kFr/6nbz
cqDMyTvVFp/o9S8As7JLslNeXWDrNuzS4pO5mSCSOtuA5bdW3/8o1xtH5JMHfOYvOjBYljoyjmI2V16cP+VCJ0BnXyT1HGsoej7xLoXcpQhpLko17cLPK2
ePIyZ7kf+lJCGnODRZ34r4FZhNsxDSHsVBdsb+GRBci0zJikE2icApf8BxY4nrEkQnIMOzXrYqd8ywkpFuPttIxJ1YBCeoeZ+b7Gyhq4sKXREZsb+0vGvP
pFzesJi/5VrzBJ4wkNN0F9kLdl0qfUO0ts80C7ME1t4ePGCkUuNKku2iGPxXmXSyrZoG3IFXdrMJU0tJ7hkUdIaKCDk5sblirAbVhh8JICn8SGnBLmWIis
ya0aIta143IbI25qllQwXfy8i1msaB92+C1r67WRvtSAfq8of6SD4bN0/0szdwqOF40JXpIQ0G2h/1tx+KLA3NZuX1v+Jrj+uG7HiuAEex3qvauqiwwwmJ
ZHRd3cHbgz4GHN212odq7qxGb+fGQ15uAaYmjHRN/j/v+f2RsWCnV+TVM4oEU2bNAxeYwFsDhiUM7pINjneY5vGRHoA4ywmCg4BtnjSjJXQnV0IZEaioVx
xF4ZtpEe3oA/+IDBr4l6t/wzxpQXfVU+jhMvwlRaWB79cjWKxZC3QiOpn5IaG6+CxzB859KGh3xA06FdfC6RyHM1wHGf01mhwPlLasqoSioH+20VbxlXzL
FC4Kibyhe6HloW4ktbY3/F1tj2NpNESg+yKRIEHf50TC/o9e2Y5at/5acr18WBuN38loRjDP71GJiBLJi8KLOcyBrbl+CoBvgi0NUcUQqIPzbPd7O0DNaz
DbUk9sEAtSQpvLevkEew5lVa3mKKWw1sxOeaEtNYECS6ZaN6ySzh/wET4g1g+rFax84Vy5k1rj41RjFDaCFCA3/HZZeM2b67wp++eJ89BzeKcBor9XBqDd
EniV0G1wPFnA8udS9QbWNKZWEFetYXKO9aRVm3oTlg6WNkpNYFyLevsAiqjneN8pR2D50VAGyh55BqpcM8VGmR5ebNr7JElJuMAt28s0NGw44L2DOnDy28
/C9qEKwpcmK2jJlFbNnlHIyOQYt13A88JYJBlyaRkk62u+FSOLvvyrHwDW3yoSwomH4+SPLeovFTPe8Dt3hPpe0hwAvDiskrFdc1lv1Mz6BrzPlD2G6wS7
Blfok07xlCOW+YG0t0QdhcftS0dT4M9ZzWqirUFrRbd/dcJN+uqcpOQA6bucl5wb9TTVFu46qte5M9I4SPh11Cp14aW/PxqUwYSbSqZgy3zNzuMDxV8OBZ
aKJ5w+flA4FOvKcNDOgMb0ZcVfjGJm3c0MhqrFVx12+d+JwmhPVPlzcj36ZhnAgaMHLYpCzfUi723G5cLRjsn8OCGLb4Yw4M5UTpkZcOhjVdaAb/rcQ667
EGCfM031uysmW6pucWcV3+OT+6pLJ5gvN/4MPeLdPmGTw/5B/k2NiqdNLUJD6ds6L0qfV/97rMakSxdmF+acugVtp6v0kp5sqRW11kKAK34hslwBYh1TPO
Kru7ksBI7YtCUJ/pgVKiNa6Y/j33MGCabZ5WPO8rqUTP6JDc7UHVftHv+562jjME1gNIg4y1fQFNRcaHTRPbEt2+XnfbSDXpi/eZhW4s2/BaLGFMrOaxks
/JnIaaxIo6T9Xc957Oac2M3UIolVSq4xUo+n3xV7ihrWiDCyLBDirTObgtcBBh+855ztRfJTFyjtK7pXE+rMzZQ++1M68ttr/2X8bdVOPE0h7WGaItDgkv
X1ezM/CL8YmwTIq3SmIC99vs620f6df/VsFR0W1ms353JE4IkKEfPCfP34tisSPkwpJ4xzNBSENBTigNYD+P2OJkZdPmRzyVRi+GjNSni/nKfd/KBiq42N
+v6+EIIqosaDcGaexOWMMDyNg6xly/SyV2DfKVNpSoykXUwDRlR9boJDXp9sU2NbJlZ7s18IfO52dwu6oM28beTZDXHX716ho8wlAMLpwS+caWnH3lvWUL
iXxQV2t2K3/T8KJiZgbY2zHs4I4EfeMbelT4SbgE2bBv578bXLs9B1aur2Ab09twp4j6VU60RM43VbbquZrk+MRq8bRz0Cnacj3L8+ZnIPGo7gtvbdSaXw
4jjReBfL9JwpwfwQMLt/+fEi/oM0cxHVOcKQUWPlZNm4CvqWK9vZkH394vgRNij8AuvOrq8S0jwVKL7gl4T2AcxywN1qjjNR85uQCOZidk1UsjD/TjM30q
7LNXFzs5BcFGMbQXMGwDGhpiObvZbXHSZTtnXeAHCV+fKRGdlj3egL0CH+78QFrxBAAZ0iaF9DHxEcJvSuco+XzaJzDB5wcErldC+VN4Q+SAe8n+Ut8Rkt
qH8j0sIsWmC7zI9mwgb/SA0G+w2quTnI4pA9ItkYfAdYFbhl14tBy7K3bq6wKPjTMuDYPFSQwMb/anLvSwBHfI9fJzw01YN8j3D9zQXzcPQV4vjon4NZR4
a5/D7REjkjiBHJdMP72octwD0R+2DiPf8XF5G/eWrCA79W2+wsv2RCiN+LRCLkAr+4s1/1yfqmXiCA/QcTyvd3zbqEaKfVz5PUlDgI4VHKF7Farh9jgapQ
Kwmct+ag7cYdz3xCW8c5xktRMBYyuuZnbkHWP01v+0bZmbA+3FUOWOPYSKM6uIZL4UPW9cyfLbAgzE2TWUCFmb5B6wMnBPA/J3Py3HsE+ql9nWVbawzkNG
IoWWTqNDUmjXRYy+4za4P+bMjzKVbLqlh4UBAH1knj6t8a8gHPi0PaJNAoUkmobrcW5YEBlOJAXFL8o7HNwVR0xraUXACWLWZuMQYfE/8x288jEQx3kDMJ
JusuE9uOsc5r8JNNk50QPj6dmXxG2CcO1pKDJT8odNoUWvdVWl64Q679z0zKzTjL/kizBOi4f7QGeB8HHapy0ZquRzYhDGTvHyKtnOHY4du3TL3mWSIcI9
XtKHrOYJeX7Gw2FvAtH4bNiLe9cfGlHYWl9HFwHGNTZL6IB2ZPC6MQGGfW54yAPo1aI9Z2x/ApJ/lHkgOzLcFAUIWqDU2u1Gx+/Ozr+V2WOjIhCHLa2/TS
833xEDme8XTmEeRZjbBHRXQQRdUTCCxt7A2WfLAP1RB51BuXFV9WALNx803VVz4FyGpPo5IvVdsww12uu5it4kUV80IeZ2/jaka/TzAEvd4hoTz/zvFvhO
/UK/JsoL2Ss/Wl2XB1rCtyvm8qMmLHAZQnGdyhOoCose6m31xMOGrA2WD0zYRmfja/V1pvsASdULXZQ91yJhTPm8lghJZ4CjomBypss6SchWR1g5M4aZJX
AYdLWhB26mLyNTPVJ9THudERzUhbzHlLa3MjmLNQFAK5s9Fvn+JwV8RwQp6lRAGosvjA1BGth9178+63Bkpk/6hRT1sO19NNxJSr7A4ulYGPkz530kpBrB
i6luPCblqSm+StUv62vr1OQ8k3XxORGhJDiwjVq05G5R3Nwoiwaxq9dlNz96JSYXiW8ql3XBaP5SPSU/0hdiNJT0iaqSqixLf79Sj+CXXXmER96zzX667Y
1HCaQ9JszfCqnH2few0BkUTqqTP+ERtjoo1sbjsrFYCczNW/+79RqzgjPQyyz2BNpQfRMyxOVEnAzgXCoPY4ygjtBKh2s1Aqv45XTUFkl76VPQeKe/FrbE
CPKi73lCa676ml20nMcfdJNPEhZ5PvqAOCh2R915VExJ8d3CnqEw3hEPAkEzBDC6Gp/tKlFS7vih5unQp7QHCm5RT2EjVWZuzXKkvk3JCXYH7Aiva8etTk
iZmohZzu5guxCh0OJeRLTrcRAlawmV1InaOtZLP+MoxY1EIyvrhaC9cG3O1QFImYJja5uESw01tQc2+LMtbshY0DRU1GpgW1uXjQi+tQ3iOInPknGZOOUN
Y0Iw+VTbjMi0oLUWV3zF/k8NQ3FzRrOlpu66nIE/L2ywZvQFGiYcqzRg3mJLesmGogmuflcUhuz/MWUxW3p7koPxPP23hsYD0ocH2ETKQLvnkXn0edmt3/
zUUOrs6OYmCH1blxiHjP1TF+osbSjVrA9bvL7AGzrJEaYaXYziz1PJEWJFxoSI/jtGc9yZ4QFsaesg3a/rsrFFhzzKOXwtjmsEswfYBJxNzt4AfeZD5LeJ
4X2Jmggsr2Y+L5xaN7I5Weht5tijKw7d7TTTltK1V2g3nL6sdzsdRBvQg4dWBA3OxeuqN7wZS7unmFx7Zh41kj+HW1zJdlx+X6g7Q1B5HoiBasD4qnurqO
MOHM0dF99POm/kAovk5o8oLPeAxTE4AjzzLncnvWIIxeBn+9nRBBNPWftUtdlY3Pn+7G9BHoGWdlS0BYtN19qSVffg0T+ozNuAb/3S2Qz09DIC4pt9fOuK
VGYoFBKbOVtDqkl25zljZwQrstkI8A7xN3fsNL8G+7AVbxDmlSoDHSf/ezSlwnV1SmwsiwZxiKnV3a+gTulE+yXwEtNyyga+3pet1HL4qp7M1jchG4/4UI
hOx+e2p42kjwWqSOXgugLjfgx09pESt9jv7anNvmYblIVjhh1U7CRZY+N/8zXgAQxudsUK8ES1X3SOFpQ7Z+huAs82ZjvDP6vv5HoLeY4QUAsICdNtpc9G
hq86jByTPMwIG9aVvxRGCshUP/H4uGx233a7QfrOilTUcjTgNQXxAZLmUp0lDtuA5Ol4iIS853WF1xWEyMf00aaIwYr1SH4xgdvezSBxcRXNyFrVzTRl/L
xw+yNyaNAAtvhQrpB7lCieNE7MTVRNqnI3MVSQ5BKFmNmad4xy7/IQxwml5mI8PLMFRs4A5I1J8XEOuhy87aOZ1DfuM/BYxEukVt+zDzY5xVEStNwesga1
IgRvteS4jooZXa5kE0Ad8DcGdOlJPp9cIt/yCUeO4eJAoyhhC03GrjTQivEM0+SESsgGMSS5WHZCcc1835Q6WKMQoeRubllbxBQFbEoUpH2TteQpMpFN6N
NQ0U+BlW/M4fsRb51i5kDA12TdSGYYdz3vTciJjCJ3s5oOEhCswqI/IXNjFCxgsEhbjkHGOvWe3uhSzglP8zqs5SD4SQigmVnruAdu6W/5tNlwGNKqWkNM
NvdsfBtfMDESXwp+4SqnyoH113/0DhsDh5xzNUJll7JrAETtedA44S2d5eEybMcJVxEYVuK4oUIFeKxTQb5wjMQ3yxtq2ar+aVuPZcxz2gi/w+R4Y1xCpv
PcwDPxDkP3M2slK+MfHXzfAAJZ7SpvWpG+2S8s4H5HRYEjQ0v8FmdstGfXKottrZEB9ztDSNMk+QzyrKv5sNfo4QeIrnUQ7PSOv8e+2RShnToaMGUbHgLo
gJkOEipztpiC4on3cbZuJueI1oEFtE8tGHJ+ISXi+RuUwD7b8sVkxGDgf+vpHw8SxXymoxiynwdt77o57KnyqdWNh4i+Pnft9rPjbQH69e8roNx+idIIFC
MFtyW5DQmYG34Dm1HPGfQFlfezyRW2VNkmbsGXZ6ZP0D/FRjtHzalv7v1nClQ0DIeEL8mWFkoM0UEyVToxs9AquQk909JShiF9fNjUKsnV2U7MGqYlOHU6
B0pNwuF0ototeHVIyN+/xYoJAoPziTa1mQ0E2i3UZm20AdLzBS0t2Pmh8sxEXxCKdZBoulRQN9npZGWf6dH+xMsjXNgzKi8zAgZoykmJBXLJ+aI+6RU/5l
h8x2eIFOu3JgaoZqdj2VR8Tz8H51y2G5pLf/FQoljGxIoruYjzB6oqym1JvmQlrocILAhC+Bx5vuQwYwVjZbajWgGKYMbbSEwZic1qnpiDBK5QIHlQYamr
1JiQ2U+3fapuHlK/qio5oKzvtSxJtbOFdvcOFuoreMAViXjMWG5LA3PLx14UDPg98g8QpSFvqGXkih7PQLmxX2Hn8stYItvHytuclrcEa76SwnIiBZXUow
gPeSQXCezSFAE+S47LpRGAtiyfyHOsIasdaUFhZElgadkBxOQpW5XSVDvhD9d771PhNJBti2RPyw/sHi9M7Y2VBcseiWTXe7+BAbp1ejR4zJltA78K6NZ6
RvM/50GqrN2wROkBqK0s7INO0oXiqVjGfpe5p73r0wp3p1HtVr8pZhI7+qogKApLDZktxAKVu4UjWJbcy5MgvNxblAIwD6aDwzkPYZDNI6HLAOew9PGQXL
JXA3HQZn8enPbFVk1un4i1laSy0uWg0MuBnTPAvLElAKJM5gZqWZrdNAxaZga6kK8Jja5Hv0i916/iAcR13psKtOPOAzPw1nF9b/9pdMji3TZKK9cnyQdk
RZnLimzDWYFuYa0YW86JHYOoKeL3D0IIr0B+ec1eUGvOfnCG9WDrdYVHoP0AYtbiQEd21d43hSdNNIURB5xbO0J//1QcrnhDWZ5jWZtrvaFMhmz3rUF80C
j9wyqa1+tUZ8pG8DVz8IvbQDI96CHzLKtYk4QRrLg6QwmPdHG1VwiakC6k1xnJ05S4QTJq3Ab3fBT0wuJsiP+1bFRToY6DqH0AGkZPgGWpjdhyxD0KBvVU
GnINa1whJfJxm75pLasQRwS/Nh3tS/ZcI++2KYxslWaxBUbiG/7GJXe51pi84e7zJUttJJOCCz7WXGOHpYJR5ml3XH+/189RRTuSqNtECDeftt+/r6yvgu
Jp9fA/qABAAsW1Gubg9zBDokV5P+fvtcgvcEGrHn1bpbZJGekFrupxLuE8XHSC62h6VZ8zjW62MEi1Lu6j6JhZ8obuPVrNr5mjwiAYtyY57XMpYUj22jx6
6tdwwyedP9mWw0y3mgMSz0lLyOrvtuPrLtGIDY/vllHEmdTpdCOe21mYbdIH5msaZJxXs57X/iDA6mVcVumTwO4gLMwQydMmeq6uE4QwRxFd2Mjx9uoKdJ
OKucyVh2VQGkUesJsvkPO4zRtZmn7+oyo4hNRyQFfD9SPzkI6pqGW0VTOuhGbo6zt+TaY04MhfHZJ87rm7lyncMy9zQBuhshTl1NAatKpKOfvmuqjJul0v
vv/xC905yXByKd81rBVV32XWuMqGawrYQG4wBZn1wfFO8H1ZjcTGNhOnkGzUx3lzlrVoXnhcePIeE2FmYR1gqc8621Yxs6+eajvpileBN3U+f5nbNL0Iah
N09wuIKJZ+wA2nRXU/NGCB30iOXnncaNn8DRHtjdomKJdYbH8+iE7jN1ScRLBpvCDfxl3x0hScv9pIQnaOnhWh4TgbV5QvqhDjvNYLxpnZolx/08/9tGtF
zIf7BNxE6uWagC55aIHQkIFoiQcBabc6ZjJfVamgNeJyPC+6aUx6rUGazxinriljSZAjBosK5YbPxVbc3X8EHBMWnRyNVo9IEQ8NGildL01GHleSDuujSZ
D+BkVG7jMkLwjVLhvGMhb6UjBxIF+3Otds4mLtIuXQJG204iDrlQsY8fFGrln/J0kajAmjomB155ahEkfJPakmsi4F4ZMu3N8nqz5mRRNjHqINHLTbDxVt
nUt68abJ8XDf5pJ4LCegrj3lJrsh3+aDJwEp48UOh1NxHfCyMMrMmpfnIWJSDMVBfW6NxVwlc9SkhnJc9djk1MiQM1C7Eg7NnE72ovtTMPk5+/69Sej1Qu
wW0UPNPDGEStAEITVblkHz87VQWBz8WKAUrDTfcpOUbH6eL4MEjQKwNYZjyrMkT2ppP7TR/6tmGCIBHFIqhAx2VTnrh+0L3LM9U2vfZ4KfLn+QH7XGd0/5
IQzR4l0upVeQj4/7wisCDU0gfxDs7wGJOiP6nUWfM81BQUj9GNvRFTD2KhB7fmvJE67RXTwk9Z9p3AfUrtwwZ2QRfW+DYzYjRT+RtPSFS5y7WfAd2yvXuT
gMFpWgjOnHFLNeU/HF8tGQPx2iKZsTEnmjtSlwED0lV7Aqd9tsrQkmy0/9k8wbpiDmZaUf51aR64niJxyRe5XAV82lgPnMXl3BkZFzLdHIbj1HrlPfM4CI
hKdSrM6A/Cr6ta76B9mhKnCMv2Q9mq5Utq0uSo/W8kxUYt2saQ5psmlA70umDQ8LtIhWDQ5mVVTyBHntq3m59mWmidPCg3E43SE1wvixuUGKPpBLH0SgG4
1BjySQ8fX+7UY+Y/Oq3m/IU1Sk+qgKxzDTMnv/Sw0jbAcK08Cd8Whupg9FAHgSWKRjOkSvgtmv7iL1VkJBdCP51s3tEWBCbF1BYLBDgWJosNuD7j02vPp5
LusvSCHyS6UEZMriJkoozhAisFTaHRIBRNvNiz0OVu4N1AWzKVZjf9cjRwCoeZCTzNDJX3VZ42mGgtF1fg3eRpMFvGga2FSOtxh1Qay0lVqPXnGZkuFmi/
EGgkoUniOIflvq9XXd/0yf8bs0CLYSoit0Jy1lZrOWKayIc0tuXFDItlI9lyLIyHAalWsGfIHCcw/8P8f0tQ273lD95/lGrvrFwScFtidVh6g4V6PW1LRj
/2LZsGzyIp4zpJe/u5sbYVtov4aV5NVkGu95EJvS7xyWSR1A8IZBl9ooU2GZdFdSZcSPn4eJnRcdTv4ew19zHZo+3jjGIyqgCX7FCN5Q5UNI/MI78Mu6sl
tHDLyJIrZ07HcZfj98b7Tp9Y2Pgkldpzqw1ujA7MkMMmwvjysNqnxbjV7Bqit8oV/7HNUTvZp0x15pTg/x+Y3jFhAxHJGcmet6fV5Pzjb2OVW1Ss5GJ9q5
Y4FqbpNAphOpyESGTiHbzoi3a2Kg/nnEz7XUYYwLvHzCLYQcFe1+G2JyW58Cc7ZPRgE3w0kOwqXDfti0NASxqxLM6Fh1lgBH6doWe27BX30ZpW/vtZIqTC
VUWGVnu4rXIVJ4+VzYBYSPZG7llPr15O9LOYhmRgyaHSIU4szn43eFIBMc2f3RqEhmez5DtZ6ncI3MQUJaYAvB05OI2xbJSNmYLO975hUCTDRgJ8EItdSz
LrWUioGCOueF0oFYIXWW0q3ENW84+GzSdZxAZCekiF1oJhCTeEyv0Uj0WrS6Hi/0ArfZoAe9/0Wg0dfltH3yfl/OOrecHMl6CecIlXZNVIzP8Tobf+YE3Y
DkbcsRl5MwIORPN2yA1DKPb1g7c725NfgxKqhaGZ7wMHo9eL6HkTrDg+oLa/vCmvc8c/w80f6JEUbdnEwiUHTI+KUHgTqusFCKLi+UDpgCi2kS+uskfgu3
DQPXvKMUcrom4yEEw4R30mTtIwKS0ELBRuh0FT3obkWLsWF1Q6gK+p1QBq9ZXNj47otKENcElyFslORl2KYLesQFRSYJusX777bkrSSeIeDzMULv0qML1n
pa8Xw4iDr5pJB0uE84PsHOsHIPhe+ZwAPhKgdcR0BLA6EsP+P0UXP2tq/Xpj6P2/WR/ZjWGB5IHbMvWoW23iUHi5t4dSzn4wGI/bty04l5y1cGzbXs1B0j
0KUefj4O3rQ9FxbIx87TK3xpJMEmnB7K3jUK6aG5tHbkih2XNxqdwg8F/IAacznZI+iKAml2Hrm3ilUH7PycGnN7nBKDWsqCRxogWXS7qkZaz3LtkpVGsL
gIFGPQ7yK56cYSn8VnjQFkXgPqsNY33HV/Xet8mjXyuhF0gLs/sojy/L6e8ZUmCnpneSaPgd84YgN8njiokVGGdJa1rcbHjl6/RIlawVDpt0W7vWhYXjBg
Y8KvkvpIEWWSMMOZK0DiLA+nWdGJNXNEiw6i6ydzuIFeUEfE1KLKHogcC0ls+KZ42c2y/N8CDESLpUzTiM1M/nbZY5pfiHlyTGl46aM6OxYnfKbyQWiP2i
RoAYN+e0nsd0z6SUUOvfKa8aJtE8D09yXuLxiiGOnwNq7reUqoziucFzS99GGzGhpVceOjrCbVPAdT8XWxJmdKiiZq+I40AF8e6jvghTbatctPXwIa/Nhv
P4EWOGdyz54TF1ssRG/bKwxVNm/q7640sHftQjodH5u94ut9tabKdPDy/UXhXAfjJwXlT9P5QLMK2bYoB0zVI8cqZ+OApTUtxre44XqK7KOx3K//+Achza
bfWnwZhKlb1b9FYov7vTueHcEvOvIwRIGGrM94gJIm52uu2jDUAiY4r8owlkCdlzGdbCHVAsr4XcKOvSmjihkiDXroeoZBzvKH9RWNBF909pe2lfaSEInm
yr+OdaWPVwINy23FvG+9+t1jCm1xALuR1GsolH7pPTV4e671Oc0cEjXgZ7KOIQ1/xAT+F3nXNCvHZjaGTz13pbKeJls6MLTcYuvkLii75NGmyZ/m0WUZxV
YyW0RME4nocH1sVzF/1vRnAHBsq7lJd5u+pEWx1aEi4zKT3fPJI5LBt10QCmzojzBAKAmFCvZUSqeJ11STyNGwKBjZ6vDwp8JwimoIt9kQhM8GGB347+1Q
FJcanaqwcRL7wFYutAJvNaUwcDTKaJdvr0UcG5hykZMcE40pjW2h17bZhrvMBAONeXEbP4fUYicJcn/NvQnbhfeJCaAWiyGn4UbFKjQGwxNPXE8rKcBWnn
0RKFoRDDfKOIswqoE9vOzvxEQeGMQ5xap9tWfrrHGajREqNn87VdWW5KhqtDZUSSZWDbwsxg3veJRZhIKQTAcb5Q1+APcPTNXE9KKrStqtxwT6VAQRu7xR
93Jct1edK7oqIH8LXn3EAss3ip9t1tbIE3n+40S8gdiWBplYISPO79xhky2EmIXZkqHb47YBZ+TJCYrr4SsngsnzuJ3QBQMoJoCO1uhQ37DRQ4Hn+lW5Ty
LiPNfejelifGxrgPoDHSquFKfK1adgwDRuJ/d+nvjTkHvsWo6fds6nLcD4k2EHFvmiLwaTaJSscaLTq2j5Sn04oz3McVDq4T+HVIBx5rcWPGpX15kG7EPe
nvCrl2ju6J3JwGsJLzU2DDEsX8ijE0ibgemSoc0te9VkkgE2vGcY/M2iLP9x2HNLW6bOIs84VTIFTSt6LSZL3uVRsPcUX+PAmK4kLCxNen7UDGSXiUfcwI
P7imS9zcNsXHmg0SsWRhAYzbNqGHlJAScdtA1cRw1jsctzBZ/kImOOls2WJ35P0jXdxFWEecf2mwNTxG47KBtWhHgxzKhF8EzGg7Fx5a0rD6tkF7ysBXQM
NlzzyoWGp/YlNZ3CxQmEOuQX4HuWIp+SK71quOnnDB0L8dEy51UVEggpBthuUkO6pgFW9OakZlt0tLA+7h2P+mU+3RVvgP/0G5taRhWGHTTLgcmIDuy86C
Nrgs0r+TNx1yxvq3HCWa0JPiag4lsuh3hlSGZCjURNW0HA5L2MZsM8f7g9tz1+ENVnnSP+yX/zl0rubv0WOTHymzsxsYegkL3fE5hiQwhjhOIRAWbYZbZM
0wAnWfNcMXWUyY2HTZTUnvSuG88Shw8oqxVO21atqKNH2Qg7LK4jBVuIuYjyWDZM5UzgslEMOtp002vQP3CR6fJkxiDQz2214IEZdsKreVyeIcjHAW8UTG
pKZJBrAlv5x7RKhnZEJtmlfpUqj3mXpcrNuVuyBpyYVlvSYsjwqiow+6h5MZUUmDIDR0yWVa+y8Jg6kx3R3kumGDDzknG3ZSdKrF6X7y8AFUKI4R3a3eaR
x+nd1gg6e7k0tLIwHfG0UrOEetZMvwcA8dNyg0cRO7Lo3suIAi/+TAnM7fEVEx94ZNRImu38vOEvKIFesyLErpitqTEtO6v3tvKNFIYduP3hStJk7uWtkn
JDCfkOE93fEkapY1Fxqz1hKxQ4hPT7nIlSP+WsK2R/hUIrqLrcY5Qr2D9Ss9Mxj8nhaDDhGOhM+17ZXBJwROfNO603G9SLPR8D6LC+a+MFfZmhVKHUoDBo
yqIFsF2zx+/LfuLYeiwymtyWy7/97GRyOS/eW2zDHZg9+symZ4iVZx4dFPefU7sHbsuOWBeGxC9kp/OP5N/fyugq48TWFZheOlT7Pw8sSnl7aBRBV9D+Pr
3allj1CY+5LYXQhNy1ZGlxOsurL9XiWd4PaOGorgmWpB34EA5QcLcUArSFQa80T4rvZ4HxQbTJ8BHpzLYf7XrKtsHEJUEoL2kAh2WGkcz9i4T9dbB6QB5y
MuCVpf3JTGHEtjrPszIVdzyFt+PrKycTsHvA+0MU61s2ZL30XR0iozRC0EMKtdF/fBEXYckfIVjQ26kk6rXIHveMzJZfxFBJ3MiZsTHcq+ej83BgTCTYYT
4jCuscn2+NAi74faDw1vAaSbG53pRpy1PrVWOtVLV+QpaidO2ViU2mbh8DrSApxwOmQ1MSJKZc+Jyx8tnz6q1wqNdePUKqGGxqGVl13cs4qxsVUmVtqwwp
tIBY+QgTpANO83RTypv+yV4wjSfaN3zSbsQzUISGvF0b9NWG6uKU8gRxfrkRiNLitCDPRpdMhhodjLUY3rI4FHBgPEbxZUJV6steT+KoTkWNpw0U6uik+A
JTTTGagmpO3jloSgpmjysJSC4qz2N3J6yxNPSMv2eGSWNib+b/j8MaDGh807zwu7gtX/7deu5hpLhd2IKfDYcePjrc5C1XsCzD6vCwGRJ0bZ9O6IAsnMkw
Jhb/w3Vt0vNMAdqUxulqFpiHElmSjBz5sFJrXamu4u5Sn7w358STdoUjQSNKxu06V2WhZj7jPQhBuWqt7sgKj1EMxaBcr1seQusRcL3i5QuzeqM0VlCNri
3Hyyvhifvnhywc2zrpTMoFGn4PhYag3e168FyVdAR4+fflj68EkwZXOh36OUG94ZbvMp76maNGv760L+YGg3uSii2UfsNES+Z93EKRxeHBQc+cLHhika86
XxeNOMuN6ZnM/6qq1+sZSYQGR4yYvoBTfHzg2NjKOlwMH4VKdHj/5yhuRq5bSXm4qv6F3O6xejhUb/q4EtFGxTrqwFOn9uohI/BpF5uRM1ECDQ1Z0P6Myw
511YNV3NyvslR4lvjtXKiPChXbWuZ7D53cmD2jwFCIwxnXa89hVO25QUiaEpsUvSxxIis7wGGS8MwGvde4OHC2wkmTBWeiTmZEcbojBGb7ZFYiRPLlXwg/
X+tMJEfq4UUv+sCti6lKbkocS0n23dW+OXxgOXI9Ph1m0DZeUURDaYecI2s8Y+iYHOLdK8xfJF60cBf4JOlLVQL6+U22VZbQY5l4Q5xf4+jBti3LsYlj3I
RpjMEmkT45utyhKpuVEzhDkZcz3V7y4Zomzes/0tCmEPlqskIupj95thzflIrIh0ovKeX6A6HDiibPzz6HhTO/WRdUQufiUqC7g9mhJC4Q1w1vifPVM+wi
dFNvUTfLO81BCQVSjA//vO4JzJ/YtmzzJkZgplxjygshNT/Cd3qL5SHaOztaSBB2x/OVC/vkZUc9ptBGJ6PLoDmUrWcpfzCIrtB4rMBTUVu0ZbsfHWug3u
mKZzOZ3s9rmdyUQQlbckIE/6sm5q2baS9fMQ6eVO9KnwzTOeVqDEBjmnT39jEVaYxxwUMKprYa2IGypfCPZBU0t8wuy3lKaMMSHB2Y9vkRUS3PdHZFaN0N
pa7IUgPCW3Jw3MF9rZ8x2zUa7Vy30xYYmW2L7H5D9MxZCKG6hMMO7n5zW7Hd8EC4OD/UxlOYldietkgzJdBuiKjarhvnlgMe0gvsyBWOgpkqKo4H0SJNvz
X8hVaw7yAmP4JHFPakQPORQ+4I56wEQjyOVbtdA7Df0kvJpK5aC+hyzX08QwCKUBEMRtoe6qB5F6oqNSWxoyZqCyeRuGeAIPb7tQVcxlqEXU5vEvVvGeDN
uqLt4te0pgZ/+SOmg561P+r51gbLZNLF6sZvuE8JrV0LonEGV2B2qrQK+wk56d9jxQXx64G/2IIKIhLIP5WZAW0E7kXmjJtnpPMb+NaDOuNRkpfi0DVptN
eQJFENiEiDOgooJd0W+IHuTeIKNtw8FWk7dkGB9tcwTf4ZDxHHjSCtS7VoNLbPqwS0P/KWvBiXagJrCdEU0tP2DKZROhKA0yCNgF29NgVuO6++VbQt6CZ/
ULExrqLAwe8GuJPCo4FzJGRU2j2nvp8itTjKrCeOf+m8ol+V4flEv8mStFod8IPuvRt2z4gGWgZOXYZjTgjm/VY+eI1yxHvNDCdk69M1GHqNAd7GBDiljz
YOrjlObwbWhRKBORxYxNgJrgce/FwllCFkNKphKKscFRWEZsma/4T8eZN0dMjb9DXsHAbner4rY8Ee945DfaYdxwxeg+kLtfEXX2pITR3IuE8VHJ/b4C13
RtLWycgTBzDhF2S2viAU9nphx0vYg+CiRGawDDd1OeL1GhsK5dYn3i7q84OUklACN1a04RZTZ2QeVM/TA9o6aTFmRTvBi5Z1yIyjaYoOdwQ9DKzwNVupyt
XsXRFu6mKMuhSRayJ4UBRFT1YfBFNwQ2HNFju2OTlUJ2M13hiK/Ssh3m8ihJ6pU+KqsnZ8HHZNpBefsUuP37fLV/K2WCX3mbXBP32QKrPsBjovG1sgM/Mk
ACqdQDGsxDZOHkt+tUlfjnvDpUcCTkPlQcMswTl1bYOhLlWoYEMcKxmp7bL9djsGQy15weKv4EHZRJC5/0gKo182Brrdh4wo8Ys2Jb0PVOSYkiyhE0+RV5
VQQ5K2NtvOZ82C6ADT5tJ5RZs+sGJlgaS7auLY6dyJ5h4Y2Jkqb2aNyWL7j3HBXwht+Xu18mi5vTLuREZeeFpz5Zl68Xn33+JVtzeEAE1V4s8mnZecpG1S
IvkRymYzCL3kHKMBX+aJQr2Hy8s6heDhF4hMq4O9keKB6V8xpSwkskLQ5z2lUTCpqxGCpvngpmWExyzqfbcL+5lvQaLZpdCNxYL7UAumrKn4KT1VLMYYqK
c/bTavcOuGomY1V9wYn4Zk1kdeIqlhaY0ew919ctFXn5xS5A+BlkBBe6InltsB9+Bas+lhf6TYDmtK7sfRITze6tXVIpHqV03Fd3CXhp16qCM4d+cFsPox
VXlTjXLJ8akX7BzYLRROxNphDHpNngzIrmjo8PiOwqDiTvgnXJisdIbFinHazj/9OYX83Ok3bAE3W2aYLjaaEcQWrAPH1H+ni5f45BaLfFOZrKMfKt1pUT
LKDkBMDgynjFnfrQPfWjcTM2r7yJwVesWv24b7eNAZ8ZGQwa1UXECcPuclj2Ial13VlsYlTwVOMlz++qJ/JKKAR+zXDSVfEnR64c7G7Gdpz2DgmkMNzDhq
xdiM+ukK9IZVeNbLZB1QmVgLv7tXw/dzgS5poT1Zil0qGRwDu1BIW05Ds1GMLf2Xhi4Iw+J/L3XFQwCFMrxWSlMO+YTMyhePHGcrCG4qAK+KSDhUsX9GyB
gjTqKc6YcfEiSve66pMSLbPW/NsatnE9hzQuffV1jFXsbzmTflzfGClEI+3631J7azy2GxnXxKc2nwsJelRUm/kXHVFsCujJ3pzyiQGHIqw0/PG8gKD+sY
v3MChlx6nCiuTPy+hUkQ5pnlcGRnwqK80Fdqs8kB8QfNRal5toDDQsY68HtiJ/0Mfk2oGRmdeMuUwzSytGllwneizB+hKcJg5ZgTcYcqO4hH0Om+wJDYYU
U3kuvU8nLtgn87ov4PpsDwmF3dh3i07hUzq02NOVqF5dNdixkodfE4hgWp86F0F/EDV2pgT+ivBjygV43c7OcAmrjKpOFTShgRjFJL5lKiBl0ocUoaaJWx
uL6VmCLoTvsu5SEndKAKOj0rJ6GkJuqytD5OcDVLp47jp3u1vNFEYyxboM2U2bOXcDaV393weQQGk8kNvluWZfOmLhG+eO9fJJ5pRlU1OcLkfNXjPVPmoI
eo+gIR88bG2Vp5xg3JpCDL0JBfR/eFGV3KeF5zDGpQPGvC1YbVbM/fEU1Be+zmRJlT9Vspp64pKmedM1HHfVE60mvM/aKHLHZPMTAJX3FO3liF4nAi8WgU
xguzxmoUkcs3EvMI010JekmyUw+V/t+kDid3kNEzfcu0z8N/TY0gvzO8sqrudyJd3BSDoJH2NM4uaZsXKIqvuG8GQq63aJj1JrzsMaJ41Px5GgEzJaNVVv
ESKCC1Spahiu2LAx85e1yaImZDaiNDdTyOt6SgpyOFW8sD87qG6i8KWiYlz7XQ8Jto7la4/Cpe1LK8cigg70HJq9mj+sCppaPPeaZ8cPfH8/KBrGucExHS
I6PHv4WcecXiyUIJGd3mdiWLwBUhnqnubhYkpWAd6v1izsgG9zVnVT9itcJis38BOkMQ/DVeS4jDGeoil9EmhFUraFDFcl3mlvpI+t6TGM0WxtgIacTjx/
kGjR3RO/kYWHiDPqOfLxUZvtrmX9XBb+uUbkYAh5/YpYalFnMWDq1qOBsukMMtbGvIM0jxk55E52paO3/hjP2VZC7tvN0hEcI9Uj/1bC+SNDyP5hNwnwtD
zk5GK3rQeXvX0gkwICFdUIXA4N7Q7vS2zPilLFkUVQhs+Ei0QsMZPf5p8VXbgjfx2axjofP6osZjvr7+Z8iabPNENl9ojvvNdElpxxe0IyhycBzPYm3ixV
aylROiuXZ49bpS/SmGao5wMUZrBT5uSNzyU6fMqwR9S4ZGedJLchrIhy4dq1E62YerRagNomoqchNYbgZwqJ3MfJd5myODl8CRfiOsxuDewp7F2ZY5uwwb
bKXIQ80ErpQN26MI0lm9BJZGHzKWoakGmAcbcqKo4tUmOWQxs53KxgLHOK46CBIwiDr/PSZbbkaSDarR0LKUHfLEeFctDwBxZ9hWEhVEhW2ScTDFYmr7/u
W2AqVZbf0gIwNUD55XWM6XPwjqbxpJinNuFlk2CHs33PdhvfryidDj+82YRt3ZQpoPmLfprAq4BuPPhbQpDT5NfAfuAScHxKj34IQpbArB0mWuMnlJawHF
hqd00fV02Tcu2hBTeFw2QBYKLNZciK1OZEtIJI553cPci5IUdV7Vg0dUjHYJZbHMIJsrsHVUTr8nPfZrToY1Gvxu1RZFx+ts5md9Vd/OqrQxZw/avNwb0F
WWW/5QcZUMb/j8AFvf+322ll0bd45Zl5IQ/oIXdsU/cSpvrMpibuw1g4aKQc3D5RosQUU/t/bDoOMb430mi7tEd2Bgocxv1RLleTJa0ClEFRmSbsokj0qu
mU4sMFvgIxGoBk0uZCmnYxwN0tF8EK2pUMYH25P44R1++89I/Ubcx7UBC3aC0DQaWUqA8TmIq6wBm3zeGwL0AkdYBE6/7OhU4lwUfNqRsydLDztmTWXnM2
J/z2VsdjkTKxH31HGgQnvqEbrI94veVcBgKn1KpqLvc1tNxvp22j0MNFBnahT8mRNBHfNaz7yo5oONId7hJYIwCRcnBwSeIoFkaXJ80ZQGDTPyZWQfAb22
k0bv3evDm2s6xYpebRCZoCiYZ6IJRPZ5mO823c7kjY6wkVRln6dr8BN/i3faiaBCEavbLoGDupSFw32WDTCJ9ehglZdx8Zf/475ey6mbrdfKEIne8DSyPu
BxFcuN6nMM80QFX8a6gTMSv1XSvGXhoO4r+/VYKPVstbeul4F4oLAPvDUocteK4U8YWMrx58drWdZ9Ax5oddNvwtqjl5RvQUTx/fYgY6jDu3z+SzFcrchX
N0GRhzIhphkIN7GlrmP/bIr0/VKcBcpnwdioIQatqrRLjKiEq7L+VV26iTpBqVUNpDNv6K1/HONrSosXtuGjIcekpJGVrdhW0fs/amy4BkZhLKjbpjUs6P
+YBziPyRdhOT4xQvplf25UAugRCJcCnb+1L3k6sCZLgoO/IzGeYnt0inC9X2eO/uRo0wjdMLbxTa6dOne2IDG9K3B0K9icJRQFigxuxD0vsrCWtdr6U4c1
FjYSqcxOqXJvodQkvN/S3w22a0f6pNluCung07iyVpCWYZ8FGYcSeN3B3CB05okDRUhvVAI6TQtyJAfrUYYPilAN6f24qrwt9fKsAMMkzQxPZ+zGip5IhK
xlJAybCqn/JPJzJ/lo5+oGbbw/B565hkzYtYbYZN/Fn4s9UlXUAaRcMCqUhux9xqq7W5bfCAcENNt8PQKz9WR9hKSC6gaKnYnyGlKMfOMYzidktyzg1myn
GlRq4XToIv/kc9Z22COljjwTHeAkhjHHqa4gDMCOaX5WpcDxsNz4WNkreUp5imMIOe1noG88sgLTbo1wls+/MHaW0YNXNcf1HknCiSznB35ZtWJZOLwXBP
y4l1JaXgZ5+PvWrqwGL0UjlOzOiFg28vd1I6dtsIqP3OlpbG1Rp+TM3IO0o10hy9T8GFUL3/OWRKzJLB7H7YvMJ6SyTvjVaDj5ARf1BOiZb2xXBxJuHofl
gTNDOstQ+nDcB9Kn3Uio6AZnAmyfGUgVheWHDWYjq5F7OSrUBx4jrpSzYH+zZ5c1WGf3s3DkxU2AJLVqb/SY2VLiWv96KAlg1KqwsrvYPcYJ+PkTk0uaFy
7NRi2tZDyQtE5a3imM+mjKt8Hq7xEY7n4htLVbLlyqTfPVD6mAR1lRpmgVeb8u1qeU8mlgaqKd/uYYpuUO1tZkUTBkPPDhlsLA4Aw7861wOgqsAa75bZjC
+GlhWAtmNhiK6prjuAr1p6kl9ITAhxAS7Lr7mdFFl52CPR5M1pJnVV+BUfdS4gUxVN2VSaCQppGF1aYj3X98J+7QIXMaTe99B6RG3/BorFzDcVV7KeHmA4
3nMJ+SVr6ulmOVzUGyH73HzgNmBpNkgq2JVfe6RwM6W3Uv++Up+FEUN+nBHPO5yUSfjDO1wv7lVTstO4r0biMsFnThkeS64UZ2Aez7pJ+5S0MsUm1naoHJ
XuC9h+ot6ByXh7aCHfEt/crdzclbEntZ5fM1I57nr05HEO9mIqS4E6C4/qNueOLXP2z/PhUav57tATnLJ8vbJwEs99NMQqZpFqO/Ac87ZNA0EiM7CPtzAO
JDW2JrYAPa9thrYS9viyzMW1l0gshjR5yUBkQQ0wkW9e5pjHx4T//9tBS/ze3thCNWzN6uBY+6JqNdiphypiTS1W2AUDVsoONQsP9WfnO+p6RRhAekhzUB
fZJM7IH3xvVD1EwYnPUbD69S3Rtzs1pu26+et6x/7ZqgNfOYfzUxAgk8bq2XdzUJaSp5DIwIb7aA1XkWJ82Cmpqqsp8QEK4+Exg5yHQ6//RppD9fotjyBX
7CF2YFRXNLQ6bGasnJqFlWmNPTtqTsEyvQbpoMRSTblqayjfxOX+UZbwY2jP0RUrn730//+1G2VgCG+gLYsqcLpkiWrwQd8KXJ6SGrPB6xGBuIGjtVgl9q
dLHMo2+A4iiQ0CuF2n0D77afjay/tVyXJM7TMDWgtjiY08CfRjE2GrVdAqaGY8+b10ufcoGJHq1nfYNZLNhGeiacm1KLYD0YNjj5WRE09bd9PZ7B69IYya
H4ASVN43kmApavr7JRzvtaTTJyIjXL/PaX0dAas91uiewyvEfVES1FLOZxYGrxjEZWpsItRmpBlo7r5V6A5jEjlj+TjBOmJWEV56J4YlCUeA+Jq6vEFmsx
0LfsdO05bYTtmnImDem93AbUjCJbseGJAx7LkhUf4qA8wX//I3v9dETWcBZ3A40NQD5jg6Yivj7gC0li9ayPz+7rl+q914iglm8exNBbQigjIqd4Th4Yxb
NMVkrm7QxlbshIvrYCLAxwrdMTE9aEashjxygu00ScshTiWkqiaTYm8ixM749/1ndeiaOG58sD1zHRAL0rzGCvfo7YHKu1yHuTTFCnP4huhKFLN2xY+vOU
GWJITlOYLL3ljDHZaE0FwW1Bj3+b1GH5wewhwnf3fzxHeCYRCfWMc9jlgqNxOgv11xmJ1qiW/0ED1cgAtpNVSVCjslYw/bCvPZ3lam+CdozdFVrh7Am/ie
m2SnM07741aBSrBEtnpvh31bkaE9vZ6s5YI2+sfgRXm/P+OBMje5oZ4iO64sy5JspDi4srUP0X7gTUE/wXD9VS92dEG3gtcQxpR0M1N22QKNBCXnlMqjkD
a56B/h1BcRWXRVxn6AxGjKkeKniSHER+wdOafGWXsrmMt9qqknaJ6620NMBmbF7janSkcCvAd8yJ9yrHaF8cWNOzRH43grE9MHGhUETMD8kTB0qrMbLXWX
yyszWyWlN5DBWitk7FuefefpgiUS9gO57zEJK09htATE8V6/C9wd2avPAg3ugzhOATjjUSFuiCpBzz+w9DRmbVJRZIkGkslBg3d4odxu1A8sxy2jVKBM9e
1ANeb4FccwsA2jROJiiyMUxZAYbwgOcMi+X09jmRJffrQayqA28BQDWdgPMX+sKQogNmLdo+Vh/Cvq3du+dlbMEF3DNM11xA5E4igi2EM0RCg4Urse1kkA
TgkIrGVfR0IeEeU+DabgE6JkxYaEnPRawohdCPW+KU3RcJjeX7o7R6twAwiBsCwyB7SXnRzU4UclOjQHXKUvP1/ZdTlYyVaRNKDwmr3rPpLbeweOlxhtpA
pdFd/jl5ueEKZO6RI8k2E/6hBECiuBe6PZ/20V+ZYXn1saiOxtVzDZWg0eecpRMwlEykgx9FEhUzdradu0Xn2d0B0nUp11P1N/g4qM0D24w63KEfGC1Kwt
E+3U+iHzHOw6FC49N4nr2XIyNy+kTpNqYCjrrnO2QjlpiunOqDGNlkX8HwUTbrb0WI95pjfQHVcFU9bk3VsueOpFE3y9iRjbfalnoCcPFh72TzGcbyLMhH
3w524kjBuZPjzN59Jvg8VNxoliD6F4guz6WGuObrhu1kTTw6tMl+eWnwSSISsp/liO55lzSp5K5MLIBrEn0tvY/bdHr+V8UgCV1y0oDPMso1cEgyTFWcTW
qIqwMYDg2c+Hc5x1T3NUMFh4t6NRATAedCOndjJW0witMIkI5SzEEvLUO1444oyNyJKpQQmEvVP4wxLj8FphXBoVIHSk4rXm6va6IQVmrDrUx/+CUdUG8V
8q1TYiqKOOUzNNknUnfnqpqwag4XPIE6QqQdiBX6us2RLONWsPYlZn6VahYYoECDJfBQfx4lZTBUgkywmCSe5WSwvgwpg2Kz0of4Smq3cF9m59YMSEEENo
r6M7AJlVFI6r7e4RRFh8guttzTur/5s6Hc8LieTb7gDaAL/4N1ugdly+45uYOxJS1+lWGkaOBgY6I3R9qnBCx/A0NsBZ8eXw4bh/XTTn5EItrB+QfIqXQM
EuCOsBT/k6I+WMU0boN/+h27G6tjg7iiVhU69thGgTF+3tY25LuyOTnyW8N9/ioXwS34WPeOEFLvFJDC/R8q2PJn/n5gV8At5kEeGJTGEl9APpZqPWOq2p
yFyzUT98tYJwwYAiJYt9MAVRyyJPF3JCGa09uxvV3+CoHbQ9wxlPvP/FOfqI/wUviyo+wHeNkmKOXxNDybXhQSL7QWQzLQ1/qG39NiC3uUQDFSy89r6Nqu
/vO2b/fdCPZrdMhqil1iU8OnGYNBsM38t+UJgQxlW3b4JXaV8xTTjmB3NsdeHENEaZxtkB3WVYNaYXZZuzETsFCMZHJQyhw2yzHkEgXNQlCU1Y+Gmgcdo4
oDlXR1eS/NsGKghZAMnFJ3y25aBopzUNisP2RHTNR7fYjloDjIHI9Oe02RxCYB1Da2YgmwGLvPqFryLFskk7Zg7PsQCGHua8xaMX4ejmFFPmkDuyyX4/09
8sWwMQb8zvO0WTYnsANwbLcAWUWPy1Wbiz/00ME6qBLVVgH2LP5d6CUiTYdsLOdzbQaQIyuJz8KuUVztulrRAJX2LephzEEW6URu7qlXaP9QpqUpgyRFAq
Zw6LPblLVLthObEbdKSKdLY2bT5QYMPR+Ex4ySUQhQeSVgN59YyiUJ+KY6tfvEg9794VGjg54noV/T6Zox3BR+2fydZOuWAMWz0uO5+s5PYGfUTS03CrSR
CLxOt7l+iTTeFIjqm8RXPIvEQG+X3tKQBJ4yjcXtEVjhDjT8cbI26BZsoz3bPsfrgyqEa7IeeXh2l8Ds9Zb/Nf5rzn722mvLPjA1ZRy5EtkHxXRpBGvnGz
hlLEiuvN99y9oz6Py2vf+ZHK2fQFhic1Q6nijqtStWkXNR5ZMRwztNB8UAVJdibAomx8nsNmeHiPneKeOHXc5kxbeSCplZPQ9VEipUGj5+0aB4zVqKJJyf
VKA5/DhAk6zTlHudYywImKDslyg3SZzALtpg7kOwqr88JIL0hpuVG8DRaBRil6DvJUX8kjHXYthc94mEUKRE7J4RazzdjJoNp1BopjT+hCHc88dnf863j2
KqdpNuNCYT22rpdm5rn2yyVY8vXJ41XE6ZnKtAheTL8t6nNLiVgbLBlL4mZHgCDlAElHNx18eNy/mcEV5/SgyFKasgbXvhFec3QE/lzEfcNMs63U8tk4NU
G1fDCwxWGiHHbSmatwX9voDbAre48XuM6F1SwxHgRHSnnfM4nPylStsVLQ82pTGXcm+wrv5PhHITO9mQ4Ygth3VaNxdK+KGmSZQI+aeGRhuqqqQYN0CYXf
tJvY4ChsuJSHevewGw39IDZs8RWQTfTZis7jE8PfOyBhuHHFUPiE5GSRx2IixMSajBc2QpMN6aU3sWnnqjCiEh9vfdKBrkDASsJOz8PsY5CIGq3GMaRsay
XPuJkiFuOSHXJQ0JmZPczBW9fiy1e1rVlVe8Iu3zXo5IbG1DLWq/voauh0pzVrT8xQsl8Nf39F6MkXBU4qLxDHpaHuM7m/TVI5HOdansbmNRygaGQaW0/4
vBYZsKqpFJM1uB6hPgeVxBPsVJ9WY15YqUmONudPtNYFbZMO2iP1FI241m4HanHN+BxQsZDdTEC6Ll2UZogCPCBhEn15gjFuRbWGvA7vtJVQ9xkcOsg5Zn
WJ+B5kOqzgKqq1NCK0ejsyPtp3WsDOtZeFliwtoWG38/C3SQ9KWlpzDTSK5KnlnnQFXAIc6u18UliEn+UsUj2Pnc6R3sBAWOC/AQ9GwwP9wn01HD3Yr21k
1Gnmd8Naj/TcgYRA4KK1uxlaLtj5mN1eVbxyeECyrHTCrCzf8F9d7JtN+qJQ4JmPTO1e5P/SrwlGn13VzO+a5c+k364ZBeF3QLrabDKalsc0gmeBJBWKNO
ZstqRePqs+cu8+czmJ53XLVIyEKwIt0Emn1u0JC7dG2+77ObeL3ym+FCrrJaoquwVvTGyb3H3DabO07vZVHDsvYfUpYBx01fRHtPbWzC0daBtW5x2yH31r
C8Wd0m2IbVImAbvLtGG3T5RcQHbR/fGJ46DhQIu93uhgLTc/XIOOfhwOHg7ImMx/2DdnxaXf8YrE7+2yRywhYL1SIPFFU++r02H9rAZcHrKzVcGda/Fuub
/CW3iT0dejFgWyf7j8iWC/kxxOuWv1kqCoy+dle+K8sJmrk4+r5RC2jrL2p3P3buETDigrkB0huTiwJND3xPNjO1v7m/+7wEPE0hNgeehuoM39Rc1ZuvjN
MI2pYlH/eiPLlPdbKfS9yiWlE1nvNw66iJOdo4LEK2pl5F6vdUQlfnqSWbSWn4sGLRgAjf32SYDeH1I+1J+yjotgGRVigNMNysZKL54rScA34AMTnyZmYN
NMsppDNYi8N1JVGwNlaHJ8ZU4O2lkZUPdgMl8UIW0VyzGpwc51khkPvAhwJ9Qoi3yHttkYJxMmyPc8xqxfqHLWQ0C67Gl8lbPercVEsjsM8pmYA7fk8fiq
Iaa/4gqgcx7OadFFVdAmGmTDsHic5Q07l3K2RpH2kHQ3QPy/M9gV+jB4JLGoeMINQqV+s31OhPHBHP6xdN6xoRmI5zXhrJtrQAOalzMo6cMeogBIIKsOtd
UEcXWY/92tnAIVkKLXOdMAkphiRGVX6B9Jour8H/adnykKaowrOrgYZwCyh9JPFQuVwOonFL5x31993zvn+/EpJhHa3FMtOphIsILI+KM9RQ/HgKHh70Fp
ny58v60GOGFcb5t5/n5w+5aHJI6Gln3uT981xiGRuFpH4seo1LqhwYupng77fcdC8q5loUc9nPkTF9Xrbd90GxBmxBVOoae5x1O3zkoGjECCOvvHmNd1jZ
jGlKLDIjQbMRlzimIO2WpqzndJNmHReHmnTfRBJMu+FJzQvM0w46aEQsmPA2TkIifN3FBaqjlsDMlFGve8My1HucLxPof0Lk67gYH+yxG9LQgNEjkPmIQw
PI6zhny6NkXqbVQ7FktlmfVGnwd+IkoxMIlDhWTA9vmwoLX7TikKdvV+HaYkto8UkPrcrvycmTA3tRU55FMdyPoaiEMK76m3y4mYAVyKhg6xSTUGnqwJQn
Wb7bv+Kt42HtEM8eGYOwausUn02EJAXAOhDxdg8m9QiPPqEOKLvaHFvXkyDsZSoLwILhIka1VaIcQugVI89zUrBjhN6zVWypUEROXUUn3vhMoEbRSyZaRN
lPxy/0VSedPKYNs4dDDlXSTKJZdFudLt0CNdFigehTu1PQ2Uy/kKTIA/Z1GOXQjtuhQL8uSNkO7J9FnPecznVQ3h8BoXemRAq1vTDCB4ibmvFrfQyVJaWn
16w1P6VanmH4qRLSDQsTxWzrqn1VlQ879DOeRUfaJphbst6X5U8Tv8KZiN2MsJp5qmBUGdU3GuOWruC+E219eQCwXktaTsM8SBzJhwD9ize5e6cAkjPIOb
nbhdv5SnOdd6lkQnscjTjivXTJfWt1zoMAV7tDYEmU5EVqs/mHkC36TQr9l1esdII35CIem12hTl+NzaT2Yt7GWiInLPCPzLOHvAu/lQnwNNZIsP+2y3SZ
cwoOatdrUyhswpw/dfdUe95klVHY/nRPTFvbDrPlbQ3zqK3V4sCnbHmI8cdkIV5YWhhVxbJt65nXYVyeajPVH1m+Uhrh2YvbLLHtIcGInWLfJeitky4Hrw
s9DIh5bgxZ1Dmn9lIebNHD89UyhbnBEt0eGUVgqlwxYDrm/BYX+pCTvE8gaui3lLmSYj+A9oEN0nTLm0uPwDwwbwAYP6x//9d045NgGQ85MwKZt/sSZYhG
rddnwKqs2hRa3swKXSagYpj4XwERzpZs2RFlC4Mu4ow9V+yqJ0FM66T2Qz6F2BS5a9WwE5oewzfoXD+Pr5f1JVE6Ruf5HPyYdwa1yQaHYkvaHIwpv103kH
LZbD9uzeVL9KUyAQ92ytf7y3Cn+DWmA3Y0bkFRv3ClEdKI20rzynIM9ZDow8k0/hFcBgrfXxVAoxs7dSIBm20pHUVgn3VIfALVb9x2HWlVWqKYKLOahPpc
B8HosD2Ko7wdHv5ZbyUO/Z5Shc3LGriZJp6AueZdogXOmugdq7RgPFD7CHdcbTY1Zri3bl/WX7g9OaxHerBa0eQyfCUghWbXMAEac1+wkA9Ku1x7nVSGpX
TMFg9T+J+g6xMEl4XXITXvIYGzf5+djQI/f+VZy2AB8W5UxHooIVo6c40da+Y3QIySWDWsAeFk8eKlnJIinV8SC/FVWnVOO6C3OMrDvOUBXd0KCjENlru6
OvgpYraMqUj5xS9wsQUaWkBmnTzvvNrFez/hFF9k68maOQi42QqxBuVFVwG7HzD6BjJax0d5OQVlzorlvQDO4TwNn3Hlc05PQG2nxiIarTmreZpjxxw4h4
msluFrrE9JkmNd8q6WsGYDFqjko9TyXs7Y9YkBWskGNOklAaQ31zg9AUdfj9tep4V/IeHsbUrClrDU3ttQZBXwChU3oh+MbFUt/ULaPF1swtIBOPmbGk97
JFHThQDfc6vvNHHWb5LohfPswxJNHIpcVZv4ubHJ7wGj75qXs939HizcqSgVC4+eE3oCIPHr69tlyhx+GD4iZmapBYb4cxPpJP93VFwhT3mom68/xP5ZPv
vWWJTSaDlqnYSG2c4Azz2kysRrdEGfqNVXBEZowO+96MMY+OXLDu3PGIS2uyuKIJnLSY7oplTybV48/8ZY6IwyREojvbAVfZsNxzladJgabjzxngqCema3
bxM7zz1D7X7kX3CPYv+OLN8oS4oDhzUb2cmuZyZKR0qURKq3SXsERpn+zPTeVj9Hgbx5rXOqebUMx/Cllf4Nz9NBYfmbEGDHIrOVZVGTD0fGYX4gLBZmum
nYkTUKbCw+nC+wcceVbo6AiebB8OvJE07CFp/5QDSBreTii1uRlgmqbLWcHFeq5cbkmlqTn11mJAss86xldSHNOtxyVDuXBBgDxLER9lM/MCheukTNAxPn
68ZzArtSP/LM8P921vuce5KH7ctb0myUGXL6XhZWTN9wpgMHasLnH1LcoHOCjRz6kAv9iodacRpxwH5BPjSvNF0EW6trls3aIgOFQHGYX8jce1lobd3c+3
X/bcipyeLwwwqVG4DjExUvLq6myFxYC3CsrZhIRlKrPJpKn5sWcWJWuWLnfvpDMlyFo4cWYOmsAEsXbMVpL++SW68jLInIfmpI72Z31XPc4ADHsaPPY3Yt
Ybsu9fsetK5llrf8hzGKCZQfPY5yQC7kYRZGHn2h0KM8sHIhaO/1Mrn+NhvlCwWcu+nSfvtnQ6YD6J8uNwmQe3cum66xe0QOPmpvdKMzFCwhSa0es6xLmk
S10is2BTFM55w/JJjNFOuEIlNSakcbqi2X8agIpbWrWgwxjZcqjYPTPIyX+a1NEpXpWO7I0tgjHQHfZsO7WYUbF/9wF5/r+udU6Btzz1VFzdy/xZNsPJcR
d0uXsz6JHjlCJlxlnCipauZLt94YgqJZ+UBGlKJ9wh8w/e0J96B0Wcdj3JodcXRxPAihEkBQo4p9J0cJBEQGYe8Sjd6vv/JVFlYYc9IoLjakAnEp89/csW
b87hCkfTVKpG5KsLGnzeFdjbKxws2pIx2sJtszD3FhAvHYYy8HUt+BPOfNTehNQUhOiEDkjLsxF3SsaYSYC3NQRVCl0z/svpVX6xAey1zPNPK8gdcFhgzB
YfAPTNBsrOmAqtW1YwBUhxeeRkKBoOY13LitZzm3KBjkgifFumofkZh1IFjpZxqYek9ptNkQ8WS84NOXqUVYnzEIDH7UJoxaW6ZcHYRp4VFoU2Cl3Pa4gz
AWWu7JYkyxUzLa3IzZQquhrfaRyhjZoNeQVlMkohjHO4rAGan1InDvKqZZFwcZoA3qNrr44myF2aUSNyEaNYX+QnaOQKj0NrQQoIEB4BAkDAcaO8IRA0xK
yLj9N0LltgrH9ajTK8qoYaXNS6okHqmaKe+KVsf5KKqosAob/MjFvXoZP2sljFG5woL9ogcegEY0MmOWu6G8qDLx9ddteaOkxz9K1mrIvmhqm36TwwBgwk
iHKSImE4Xs6+o3+IZ5trRK4HOmcDWnOz0vNiR8EdbQyagsyzYFa30RfYtO/EcGFgFRGp0m+cgugDUjlgw2IyLt4/SWi7SWogrDMVFLr4+sD6CzQyH7FHIW
2ze+EekKzhF8X6Ze62bJZer4E/voaT50n6D/K3PJ/8KufhRteJqpwPXn/gq5ZeCdOr+h1nDAi0cv5ihidnmZZ7HkrEzHr9Z51+5CqN4n8cZJCav59nxR+8
vyKtgOK2hSbcog6LzK4p6P/XrF+q/hEupYLWkywds5KWRcokSor0fsN244kQLTWjoGnabqXKGYgj3lXYG8OHAPsjzzu6/KgwZJKSQrNJvhqKdhnqe8XcMb
18jgeJj22Cd8UtuUs0LK5Pf/+bRMFFiauZlG2uAMzU6LmA+rpc3RScsXx6xZHaZUF2evaSpfpDbS/CNOYtr1oaYgyCGV6I27pI5gygTke3QER0gN//7BVv
qJLUkuDzn916SL7IrU4+lbfKWHzsePpKr5KiOp2wpHTnEMxnldQksG2cKuGoGwjtofwCBOqnnp7bcQleiAv5es0FAAN7/Si5fp3II4Z70kfQ7rEjscLxjg
U/4C873ct9WR1pnKLLMDAvpOt8X6zVRPK2FDACIrFLLIN0EQeiqqjum8gaJA6dT1paV84gV+qOHvHOUOyhxIUBLUZoWcJQ6lzQoeKzs7nmfzmoSmViYzXJ
FbQ7Dl6xLp/MfDatV4YVFE+I6eo/qSlDkrMIziorUm0QWkjWtgu16NFTcQ6z9YAWLhZX7+Ym82gWMpxgRggCneS9oNEF80XqtxCAi+JsZNQ9oS6gil2bBF
woO2MZTNHHJc/gfetnpbZ3wvjtKKo2BP8ft8ujUQLt1KOo1m+aPkKoMJNfS0+ffmErTxtiCb4WzflKl/Pwsj21XDM7Lg9TDKPAj9qUbKH2as8fWxzBlmYA
h1+66Zeu+4zfXoZelVd9tEcBdfW1BmdyszKn3q2/bk0lBkp94kkxoIh3qo/kTaCAVRqOHxMU2VIoM0yyDqJmTSXgOwIMIWj2Y2+6IESZ7LDPqXsHnnC9kh
L8zkDjoKWvKH3Pg4EwcLGTST3laZQCO7vS75BSf25OJYJWdNB57vAih3AZp80vK1HHTtJOejUch6+eMnSmejwg0gYyFAJVMtJ4JkU9hgWBf1v0m+lSsN6R
qB9wO1fDY4e9Rc3RMSlI4BegbcpGPAXTgEx0ZGSj4t3ssnNDKOvDtUNCN8yg49JNaESJfsbzfFBrvmVbR74Dc8VsC4fmeQmfZBHbt+4FZi1GXcJB4viAIP
IH5B8H/ZOlIn7QU9tf8t66/D1GzayabR/dCcgDdC5GSucH5mIrvT57HKh9delAD0bbOzKtLqK6yqMchnn+CRT1VRnAepviK+6qDk+0wCbgmlD5llNjCnJV
D58yialKKB16QyzJFXz5weDZCOd0PQn1Nu88iuwQHBapZqnq2ayhcMiNEMpqwTRApk3vGMvgaCQB+fGr7kVKgM6igOWFPSZXgpafhliMeU0/pBCTSHacts
1CB59FSzEadmdYVU9oSWoY6svTByE+qjo4C4NpqI7DhpwcCuIcVY5pL1gvFGwN6KvXV8MkZ9q25IV1EQ40c9dlnSZ+dZHQk6lsHoT9Ir8Sw2hxVYYPb5k2
hgNsRg36hjM1TnVrMoG0o9Zi/uGmGCJpD90lI4JBx31SM+hmxxa6bcT6QznWzVwaZ38tG4JgYGJqhYGHWLw1bHWJasKJmjkYJ8BoRHq0zGXsh7BdusKy3h
iWvO3SRBiIY1FsAB7kAfdOQjUI7x91l+H1MVsbSc3VH/k+8QfpBN88BIyAc49sr3JHo5DVFDwFkHMtcsNErbJXsoVUOchVrxEu3K6DQ3oaRJ4D0Kxz5iRd
vCSf4LfX/d1O0iaOEJM+zs5ytp6o8zWC75A7LFAjbNjl0iKd/Qpkb7/APBDZ6b5MQXqnGhO0m7gwRYD0J8y+CAo26e7vFvy8jMlt3r55ZuSdtCPFtBazzn
nGLfjsikGImhv5RgDZzg/xn+UrFajUUXnmBZ865RWELR+NFf+R3umtYaqjgFYwkA82P9XORgs4nIB9iOZNu8Nxoiaz3UlPa5K+EvAxK/aHUHqHFGWTu9KM
c71rZtC4JkzYNgZ/dZHfqHfX6L9rF5f6hlMBS0fzJnkfW1jNclBNaUdIJ8f5MMncW51C7zNtdjvnZYE2crJB9VORegui6eRODtQpingovrDtFnvXu9tEYo
JGZIi3DQUnpZBlT/WL31M2aY2XO+4Ru1ayTLv2zf+IKwmwEhp8fUnlMZ0TFNuk784vh40I0qFZvg2aVCzsfjMM7vzToFKsHiEobmpobk48rqITUOD5IeEF
otXStf1rdO//3IV3v10qQ01d0J8V1n+M02qfCD4Me9rDsOqntQU5s/5YEpxeRFEwA/iQLYgXylbSAF29uv511Sz9l/r89oP3CvG5zkhsErcXV+kJQmd6bg
UnI3YhBg7i3gG/AyKxDQxz0aDcwLb3kq8rpvyAwx94rynhwWf4qa/sbG1pYhamiqQJkwZa2yr/lKo1pjyQjqTwK/tqQBIgRPkASVQ2bbkEYlbeCivQO342
VB77crG9m86sim8XDi2y6DrZnz7Dk8ZDqtDKL9eit8d101h4w8fV0YyvbOzVry7BatauLdU29AyZtyXGJj6XcjyGojx9G2YNJLFjIt+wi7gL1XmMmUaJXp
okvib5S7zrbMyM55AvMLjSuCwPLZyh+N8OqDEATzGS+Usxi5IIFsXxYAyzM26e9YDbr1Sjxu2tjiKJKXEaIgM3ggXM5kj7ewP5zyAeynUPS87u1fvzdUZW
loIIj+boR9MjD8yO9VKu3nJFv7iJp8vRti7hq/IF+piJt695R8eK/PgpSwMnu1pl/aHawPodPwwtlzMugRr3xMFW6pJ5/xKtDDhvC2yOFxx7uDrc49xsmT
Ugl7ehv5uxLstrrG9gSHns1MXS9biLhPnIit89VFIep5n2MaK8Fz1smAkq0a/P9v7Ut0ZMeRxETqyqyqV6+P6e7dsWexXhiGDS/g//8RAzZgGPDCWE/3bE
+/oyozJZF0pSRKcZJU9STmeJUp8QjGzTimHDpqpQsbvHVP1uekrnLCSLWBIbRcRXCU0lc8DlW+0cIhTKQnawgyuNKQ/9/xcwXbgvC3VoXtI9RzSGZhFw2o
fydMfdv2x7oOQRvHVAUNCp0I2roXfx9QnHStch+5QlCT4tD+AHQjEZq44Bg5c6oO1FzIK4PhOJ6MCnXfk12+pt8+qzbNjzzJs8kvbzpiB/i8FAlrvS/tiu
kjkZjuMN146vQM8lYm3gU8d7QwgAbqcOvrDrXmvYmLZbhy3dfTxZ8buWk1cA/MQcRCVeRFN9Dv7zq6hAs/rdY+w05K9wo6RpaF4w4Pybrg4en7tZK/7Bie
apnQI5AqLaCJB2Av5FCmKNsSoyoceNdHtx596YNDOOP2uFyrQa9tsrba3axmkmJYbZBC8qW24ymMaAN/FZRyn2UST3iCsPPb2K/JMG7TCQwIt4WqGYK5Is
6w/fpFZVIADEMbjTe3W4JOGNKmVdk6yIYzeMwnvRVb8x89JiNVi+EMZnZwgzSC40WexiYwJ+9fX68m/JkvWVK2hB6JSyU0z0PiM7ImJBS8H8vZQS8yb9n3
NveobLLnAFhKO23qLKjrMPG5e92xCBs+YMiw6o1lFd/J5/Gga7KqftkGR5xhCAnNIgDKnOSzbXN8UNkUzqSxdZ7dt4dMwp7baKPQS0JQCf8EkStscmvrc3
3mcmxYVYZTJd3vbkc2BxS5OiMBeOSjbemxOt3ViqQGdinMg4zuiG+hqfGgLqtx3ySm+J8VXnVOHOzySLOHD17hQQnibbNgwnp0mCp6BSkH4qe6Kdx4zW63
tvo6txxf0nwi+P4t0gErQyJS5AsvuPwfLps+mOcAJsMlLdMwYw0nLy2onkPsWHlNesPMceVBW5q5b9yQrJWg8mlfZMukuaSF7jabglYevpOoOARpvJXsPi
v1bePnmalg4SW+uG+2MWrofvLzRRHjvlL9NXEfUnp+U9Gq/iabcBQWoEnaWG/v9GEIoaWZuNgHrKu8YyAOm2vrOv/jt5KTPRjaBdZgksyaotolp2MZ4sPr
1lUaj42zlCE0VbQEldg3+SFDSsotHioB0tHjaqXzm7981WfyompucrT/pZLzyOnphvShjDJP/pTBim5Vux5w/ehsQ+SJc+n7+79W7/0YIs3ONDHGiKIhbM
qKDUW+1QDl11Krp6PybLUcTxqCh5UKGoXaTxXgCgE5X454BOLJhve9Vyx3jDCyo5k1dVQAG5nE1p3DYu1rv+TV3Fpv9v749t8fNKxK6GyJTXSuvML0sw4T
IyiatVFsj5Nmn+jFjuC9gVQjyxUdoaXEVwv4EPJ2lMPwE1CcH8ziEv5usZ1ON6qLURLFf/5FORVQTGPQhdvy1Afpeuf2DqUyTlmrDC0oWu53BWmhhcn7IU
R/k1SVdU9pmdNUJ8GdG47RkAQPh3+za+PUjDvesZfrXTUYEtLRx8a2t4qpn0Fw5lWQeb4N3CWvw/auufUOx7Z65ye878la6iv6yp0zEMRQ8LWPxBPsFMeI
pVRSV4KBpBCUEbQ5SQbGnx1Y0u4NNXbX9WwUeT4teOxWvS4k8FIg2xsaa1y/qKH/baIYXcvHCAv4WApST/h7fXVJRXWfW61IytMC1+J72hs+iW0pnjboPu
CMQhB0btkhujQ5jyboGorbdtvEe2Yfwcg1P3k+n5sbVCiScyTk2SjmMMi6FtL6hERS9PpUb+X9u6zljRKnR8V6ci3GLUNYyP7daNPOM59xr7HwkBfxn9h3
GAPyz4ttPErpLGFT/JitPVIFynZY9rUKg63v/ymLrhHFoeuSXF2/LnjZIf7TMvj5mFenk+WQweVKO7j+L+owK0vLXrk1PzVlesFI7OrI4pcOM2FvzNyGVJ
L7lPTlmrJjUtN1HQlxE8fr70e1x+75EnGdWcNN1iDcbDC3RAq/ZlHpJrT4dIp/iXNwQSd72G4Pt8/n32cCuuwTF93MxtXYLtxLB5DcSdq+DemF2pxZwzEN
SPKbhhaSVvk856i9pt17cVkWey74qFllcjNMY0NLkJ5tNSS+ESyJ5doaufhVursKqFQ2UN4YMHhrUcHBi213lPWMV3hwLo+x+fo1hXglbR7R5Qf2EZqsNh
T5Qf0eB8segeJENjhVVyvS4DU+xlU+sY74UHiqewV8q/GAT6Kg9+7eXuIEKMcAp8m+yD9x7nsLWwkDs3DB23pysAxpKDK3zKYGek0n8UXIfVkdnBmltc3y
AxEHPWaABpy5UZaH1vnXtGNpOUovKPTrCgcHca3ph6HyRTzzv5dJhhP2/gT+wiSeI6K0q1eHHTNSR8YU8em1Kt6obDhL0MBoiQb3p0I3UpUziDjepJdzct
XfpBbIOTJrJ2B3A9B8Nd83L4IUATuGhHLjkzbHuAu5EBLCFxedWqVqy+jR0Kn0SBqqHLR83VPaW0GndhmjiqhEbAScGf+POiM0cW16mhDY5RIgNjJsbZOu
IDCwzbbE3DfjycaJWyiHlrdNLANlYikMdCujqhquR6xDttR/NMyJWB28Jm1S75BwQDE+2+f1R5dgvfuY//zM8inuRxs6ZWc+QoWVq3boz9s77AVdVlrBG6
sovGlTnBQBt3BHqyLUc53xFVN/W7ChIJ+D8nXUYnyFC481x1BLQpVXfd3vRF5kjqDTSbQBfeM59n9CntEqBt05aqQpa9vkOI8r2ZIrMMOCwmaAwbqn0s0R
Y60w5OtcewPwsj0a2H/Ed1RX0l9S0xPzudfYbwBNO5knHg/0aA028nZvnkuH+Ph04czfX1Ql+Fgfsai9SYkiZklhrqIkm6UgKW1pVUujn9J3FwD/wko8uI
rEgg0fGdKcV1S3vDYL4whTVgmxKr9+ufvy7Xsgm8Y9hWU2lCDR1qQAnWc+9pBYhMzVLeIflg5rRKsZZx37tMurWts37ytyMkQTHZCkX0Z4zJNAcL3q/zAq
zfQATgJJP6HBPuWwoNMMAc3l3BeqzQZZHLzeiItPBZBx2qZkHhOwg1JW4oAovb2fUkIEdSgkv33jP4csOwsK5XtN56zh1guKvWFYBKay4F297IOzMKZvJq
qfFoHRMcQ17AiX+6KXw967ZQzDWNFXCpQOaJ4hjdJdWprVCtPG3WhOQQB/I9kLcR1/F9i5Px8TrZnSI41gsfCTdB7fCdgg4mTNet0u3ZqCSfkwJ1XqySh1
bwmppj8NKQ3HyUwataUPVddQYIVtWxxcd8jw+je+Ik0kAjsQU6yORbs816TN7NDrCjVMZBffyksqzC98bOrk0F5jzlYYrTnAfWebFAqVguigljpC56yBCS
eiBJhKcCe0X3NWQeYHixQBjyHRihfATdKk3Bq2XfmsNRlATm/3gob7LUKiUOBszamZA1FuLiWOkwv+1qfqf3Zo234h/DNBGafJPE+APVaoKqykCcnX5kbj
Pjdt5U8q+P6sY/+Ola8FPijDMy5B559s0AEpq4AKCN0YVR1y+gsrbiPkuqW6Y8MIaitnWTuMJHL/qGsluzcVo2qvof5TFq9H8/vs97wgtiI+KRv5WR24B9
7cLlah7nB9Woje57Wn30IHJLXDJ7DNJ60L4GSRuUbe/r1jvNezc50kLr34vcBiO4YWPmcPddwOSnAEf4Rx2pSCHHKmshclXoH4H8D8a1y6mLsy1xv295RP
dqv9QDQqB6BsDppWewsRpfdYXgFOhtG55DLWbIcl5budoTOnVOLwT/S4T2wtlEvBQgs8ZX+fBGO9QSrFSfDETgIgmnd77fYOHfrnlcLpXgrFTouiVIM8yR
uiizrpLFzBIXX/LQ0WOu5PALK0CVIFWSkyzWHly+l06wukzBdB/TRswNPCuYLapQt9GRJspVt9np4kHeIHUb3cX0ogvVfDqRc9fDhCEpCTP3D1QuE5Lfu2
aQRK1DnpKGG1T3N2X+BeOqF/NuR8S+iww/PGhZ7BVYTLiCDN79cWuaTie9esZf62VntMrQpkIYJIuLBkrD9z/0tGQxjwpoQmKr4av69Wunr7+ekRoOL9nb
+Q8wKgu2DzDBuJrYT0C2P9Gr0O2UubE5j0cX/461YkyPNmZSBR2qYs6Z1PgCImY4piSekepwTki8cPU1n9KDNAdKBkkBrmBodMecdAzgoWCvBl9o5h1r6h
FCyWrlXLwIWmSkaC+n67gLkmhRjxLJcqJF0573FGJaybvPysWZ3xS0n+iu/WNZzQCIhzze2zOsU/BxMHAfI40VFS+DlBkpAy+B4KNS4f67KZEiukOAi2Tv
LfkPir0bVTJrSfhEHkKEuH3n1Ie9usoAmcxPVOBzRqMoPt0et2r67bZfyYnXJK10fBkHfcujDMhbWNEXQ/qeQuiyt0W1N77fMxgy6tgnEM4cY2Ceyx0EWi
6ybjt5IkvcPJiZzjBaIHvmF20ik1IqZ3InsKMvGaDOpxwDlaIXOK1+HYuNzDV5qbArft5mDAwKe1IHqNLWj1Bk1KDYlF5u7XPyA1pVu+fa3fNGa3rr+5Jw
W/4qX3ChbUa46/1RlgyyGLakHaUmV6VJXFnBM1lODwuNUA68p4+SBygPe6H/0SVewAKrduH7AGCHIrc0TQoO6+wLoGJPWTKJKuRTkfu+Zj8u1x/5OCN2MR
1FBdhewtySitkZlEbkerH8rEdijQoxKc1AviCUkpYzNan9H1ASNZAR6jxNszfSe7EBysN9DhTfyaBDvse21eKtT5VHAi0uxdU61NHVRvg89QNUuSOeWJ9E
3q7JLBCs2QvajBmHL7XfksGRJ21PH3IuCQQeVUnFrSaMvBIu1VpbJDdVOyD5/Cf3jnnY7suVFZEahzro3/W1Ld8FVzPHbE6+cLrMb1H1MlX5Nv4TDvuXwK
aT9B1YW0HgmN7jGlOpuMy47eiBtFNNQpZ+xATsBvct++kTfq2euBxSdYtGj6P8FdB4ArY1HZu4nmURD83cvevVGRP+T1oljLKG8QDq3Z2EXLHGRIG15O0V
d5dx3g7IcCIr2wWD3syqRriUro5uSxHFBHQ/zzeYfk/Yu9m6hjSBxKNjfda0qGV7ZGL0BgrR7SFHs4dAoKcNEhT3nbznDwqBcePzO+H/2Ogo4vH4hf5fdW
XCMUSSy0uVBc+sdBOv5a4OlQV+CU0waPWidvP+bLLMFiDkmddipa0P3zmXkrrC4AxTNYb/sjXn27DDFyRBzykALKLrrY6UBF0zbvRWlkO1z7DLq1EZZsdk
xcsbxEWxXM0yi3OicIdhsnNGg16v3yZ4VNAJfo8KwyzLIcjEZjq1cydUiKlinlgLheBC6wcBfTcK/CDJFuuVykk/0owSzs8pW7+G5VkWOIbchHPbnDYF/r
EOHqx3bz4fYVuw+YICNrrcxCP6/jBAa+LcN23A2eaSr0rQ77tm+cNyS8CrqJPM0DfYCQIeTUJJweqP1OpXC7iIe1tKt/T72KjWS5m9/vz9je/gag09Lj1W
xZ+soRDPUKQ0e9uKbEOQzG3jrKdJS0sskJra7jfE1MOScbdXvtdwDAL5T9JTqmWrZnl1RQBsET2xTrgw9um8oso10LtN4JnixE1TplUPV0BZ7pZjA6YoBf
zlCxQdiJU3cY1vwvSb2YxDqfTnh44ZIkkvMlrVUHcgJGclU21XIPanMmNoNy2IoL/Auc4Q37LIOD1+2g+4g+9oD126KCJuw86o8Uqiqr5TYK2hXmOSYo9Y
eFNffyEvbKhl6brlPRtN0gQz4f+Npt2h+buuHuqLcjWsFR7v3T9uX3ck/KpsQi2qVhzVQSsY7dhGZpMJ+JCVe+6JAqktqw7+IPcC87dTjxqO6tAsZDqbHd
zJ0i5ncZ3xPW9zsdoIt9dtFwyCySGGSxm32yGNXqQTHajTF+V+XF7q2IOryure9ZC+tEtTp2q+LRWELGLCzmSSIFlzDBJqgD7hwMWV8jfavFAxmWeUmZBL
/wrldHVlddWyxfJ66vr5ec4VO/9lvcbmz8aW3y7gUmg9qC9EHry1QSoPY5QmJ/+BO5aN4C+mqgnDZ8bCfbIoO8oOjlfcq6zOrq/JBxVYAvZjI35RJiC5cv
r9scVI9hTJTTJMMH2aksIrXXvrrn5z/JLKiB1oMSz9ziJfVx51CfGanSsAepYGsUMWcQg4Yr5diUX9TMTjwQGzxBpGmSQH+Q5e84b+eliLdF2RnECX4qRI
mmDDvIE5bpZpK4P1c5PanNmFGIZ0NTYNKodYTKhTyoEV98UEhs4iXl6pz/bAmb+QKEzhd4lDC4eYhvmyQQatlLVK9a7N65Re0oizxtS5TJ32eYg1BSpSh3
VPQl1wCdnjQ88w5kQwm4sgZuqNcOTqSZN83kNc8FRT/Ud+LeTpu/R5PpZhP+ClLfPz/T7z7vkBhSNYeWdKrH9dXclWsQSF585zfqvVMumDs+3iDqa4BUHl
HrKTm9B3zxulebexThEDZe383231eGEF5W8ALykgaY9R8Fw4cNaiaavPXyzUXQtSR8ha4k/XjEPMjNodWvKk3mTHtP0MNXJUgxP6m2V3QwG+L+v3oDG6tI
FdQXrFXRcaz0AhfoXHRR4aGbu0+oEIY8pK3+yiQU6O8xSv7r9eLnhCO32xJuM02HnIvNudZcI/e9/BVhX4yKnzgXCdhBt8truxce9aqadxdbBetudEEZqF
u5bvd1jXh3lrFYK0mHrWRDzXUiVbcNCbTKbCUvR5oDlvsjKdeP9K5pXe+snpLWMGFridMWht9QBX3UfvfijkdB4vkNRjvr+zX+OWJYDTIgn1OeItgpxstB
soPiR7j6RPvfEG6JQx2zR+2q5I3y9e1MfIZnsUNzkFU1Eu6FKqlXAB1Uc1EN3KRfVWCfCTJRGuX9NcsApp0nXrn+Pwo7akpUTUnnDBJzqiXRswDqVnC3Ek
nzOWm/2GtKC7PU2guaZfRYpfOp/Tf7r5ekb88JuAKDLQY4umeKm0tbhHT1j23cohO4Tl/GQUvjLfQIi/+66k/PlZc42RUqsjXUt7JkpSlyTblkMKi4tJdi
pmg/OQu4BD/jXmWbevnwgk8rj8FgMkCWIN/Vjnd0GNMO6KMfR+rPBoR1EIKvRB8IG+ZmY8xAQ2WNQ/QJ3Wo75aFOHUNLfMcdtr2s+N6y/8d1KzaDr0aRIT
yYowRF6DMfUNReqHgZt5suHHye4MIB0kysn3hLe0H6osiL7RgKSluExawsJTBjomFrEhZLjp3XHd/xILlgIo08JJyK7s8J+NWguFdPEfMatdSMTVDYtvlP
6qmeCg7ZIkBZBrugrnKxPd4MkbNiOsT4rqcY5OC3oaZG5OAXwio+AqC7eybxDS1xBEP4PZBiApgZ8JpOxehvmMJndfj1sG+MZkDRkou7n72RNJL48Ee6Xr
Ml+ji9A2mqfLBY17/Be7QiZKZkPSuD/cD655pVXSz726yuJSkOrZLU8wxjOOcw4chwqm087t5BfntygI9pL2wBL/nasfeKJ05zMwCoW5ltk9LL/P7r5Q1i
ybSvEBTKWG0EEG17wuBv4PxN2nJyKjbdNK2xkW1tONIlYeK8rfxWrDWa5dTGhL4JdntNaFJ1fs4pTV7TqkEtf9mwlIjZc0DBqm8mpukZgWzQ5d0v7KnpKI
6PUxbxISpGpv4iVyezVaJdAszY8tt2GI4ZpwlAErXL20cFvXOoBbZZaausdbFOMdjrpEgzK1YJnCh7KY5CNerUuWpF9yLjNmQ6R6SCzpfDLSiiuE8K6Q3g
k4pVTtnJUP3tP8wnPWWFS/GnDykBgBley1HRV0oY90Do+Vj5aKwY2H3Km7jZnQ4cKM0cDA36qd8JpHTrxX8ps+rWJbRVolXgwUbYRReUd/loslrTsIhVL9
GVSRlL+PogQ08AnwiLbBSuLdY5qNXzS+U3+oSVOW2PtSkCZ9wguhgn2A5iT9tKnOa9PtRc4sDsLQC3UKmR7qVWpMi+gcCPJ1ADxqScTeekW7PYaNalsBem
rpU6/9pISUL7OWkcr6HTtazPnqqrSVhBhmDTO2PCRvXej38e8c47qFmS8q7Te1gag+VckNFX7Ob8ihUzlcRXX2tXwgLA1i4Ciuwi5ZtrVR31bIaEKsnD5y
y3oiOKfMlieuPFGmistPVVwiaPJOVVdehsVZ+XFw3SQOOGLdfmQ/W/yDkbdgxGYSChzD4pNEu9Jejp9g6UrJQV1wcd72W7+S1gEp7N4UWi1LEXaW8bGtEt
rQFcQHoG+Gx/Z8/IKBw+QIR81lx75Ii8xrL7Cnm9vOMqaE2xuUaDG+q1sXTVIwXgE9MXN4PoYMnIyCJ+JLqYd6rpr6kD6hPDtuvXwGE4aECvd8tuBNWWPg
NgJhColc2BksQXA26697DX0Stm/4mwuSBCLVHWsMUPDcQx4N6nezsMXp92WnTSFJY/18qsdp1KLrljKsZ5EXRC0nXK7q+C7tNhaE2266sk8qUZTJ/VX8y8
8vvCHrYNPoliMEuZnulZ2RtPpvYGOLupKLpuS3H0IakfTyVlCr7hA7mK6uiRbKnnj3nHKZklABltGkkWhZAZTLAE/IbIT4Ur2jCS0nD/JX9+NoOlWUzoVM
bmEhriO5QOz8nCS+N3mH04nI8QNJVkq1xTA/9UNQwzsXyLPCMXhkBcyXiiV9F7CcBgsIz8Ha4eo+l/81fn+xG0qvOBN1v4uwEwE1CucEqtLeimgIFqxVTu
ROt40z4jTeiqYnx1CQgbVDh9xA5YX3I02qznjGNVcGE0gi3Z4NlfS+z0sho/Kqp90LnNGhootVE/66gLCsI04qJCVc4t0caRISSHFE3itw9gmL27H4k6kU
v87NP8BP5qlk6mddHy90W3yNS7kvccYrVOYZE3nO0O9tlUTGOviQq3rgMGrNscS+r5QpKVAKZK6kzaKdRRCzzLyJeGplDMdFtCbZzeCBvEeVOWOWLAFlBJ
ZAKgr1gL2QuqFN2ChfjkA/v6+kQowEV2MBUEipisV0pdEMfh6xWrw4x8rwe8VBEXeAIsvOg3sq7R6XywrVJ+vZ71llO0MnF6rI7CDEkj9eto4NknAygkDl
3P9fDSF7wmbyW4xFRv+G5SBshDSt4Q68hvEhCVPX5E7LBHqgm9lqupDKWIg4qyf8YPWZX1P3Hza0ohJzIafdKiqcQGKDw1W26+MtF/BgGuLq1maOg6FulK
c5SXhz8NBfwjHLrcSrGDoAjOEOnFihTkZcsc2Sfs4E4uqZj9hhbWKCl4Rnarzgn1J/K0p3+FNCYl+aYtshbAWC9wGYEw5wHtwX7Q2OgZAN+WKTeK40S4VR
ypN7Pa0ti0UpNC8Smh1NZGwA3JpOzLvZBTgqGmmrIvBeCbKs05n/iQSiACyyIN9Q6wlktcXNm75uH/coEzU5WYGIlfQR3YLaFvJIAJms6mRFmbSor6a8Zy
FhNCgmDsAZWdmmw68bXjrGI0NxxcATfKL0ZCKUcQDyb8R427Z7w3NzYVzNTqQs4y88x0DImzmLE+W28WSHKpiqZLeKLyOFtYgj2HBu4JjEOag/JsQJvg7H
bzPAUZM7RXceip0Lg7v1VT5H6qwT+mnL1e8zeNet5t9J2aEHSkwRjXR6ZSS2gdmHkSyoXWiaBc+e2erNofS+AJmj7jCiXugCXgHmtlmJ+WQA06v4YRr2nv
xNFRFKsrdI8t7GVSTfS1fIAtNB89GbCWTI+wb2lBnFYfi120TxpAEZ+B/cxv+5xOoBjUwqTuEmfeilIYOXbFGnVBJK8Xo9N9AO1tXJH7cKTJzHBV/I1LtR
UgaRfA1BiVt3H2Xga7mzxjZ+7Y8eJEWnNM9VwiTh3Eu/8B9dqoFvpC8gwN5xhBCt8NMqMNshit0+3MFdWg2AgTufb3G/A9RK1JeNEVmR4p1cVntS9EdB8I
8G6zMTNwXKtgwmROXQrY0BU+l9WWW/d9um6W1L/Gd8MB3SHIAe3CgXyR4dZzxyTl17T3FFOM/FVT9FGRoqFMOsVT8qbETlhJ9lzpnSeBm2leiBuSeCN017
5QtHszw98dvD3Ng55m+J1DlzRsg5FUqpyzbCiiHBBSwEoce44DCUsurKhjMNeqdh0MAtPcDysXE+lEc8BQfdyp65s00XRJqE0oRTGamE45QfL8RCkmdwme
QkIjruvfYPlLJafszFfDeqgRRTpw/bApKLry3Ttw31b7RbdcDMRYBRG268qQYvkEZ/ciCJs8u+U9lu/8AEf5KQsF1iBAXFVCFnYMBOagO6UC4WFXARf5xb
Dfceu3pZvTUAV9qpBl3oYvqC99o2YzOon/kJzDi4o7v9JxwT3ZY/I4zpPKz8j+7ZYBR8Z7BnR8ekUENyUg1mbEYpdPwr81IZGN7HCeZs09I6NORE9ghbPW
42pdMJltSCvdE28r/FQR08cKrLQGa+yzRPH2/30bJKB+QSTwQeOIXXWb4LfqhU4AeqV5nwzPOHyqETiozezJrdOoMiWVZfnzQjwQY5QGptxt5opcILaCcU
Pi4x4+vZ323Y7Cl7+qZwnedH1OCoU6IzDGHxaCiKan5U6JGAm2JcW7Qq+qXDNJsFcWITkXDShoTB0jEALG7Jsob57ktUy6rkAyBfwbsGtNIBkhBeN3XAOe
Sx76DXtKsftmNecOpAyTwN0a0zO5bGW1cIC3lChcwSGv7FBsRgHcVYPO/hnxh1E6VqMyzxOoTuG53LPNlpiucTmaJNWZSrIyK1BQxGR0UyAhO+4obYr0pJ
CGcSN4YQnmB+wuBe1OiQ9eKhc4WO2cD5CEy0iRS4lBvqLBP0AV+/bOyb1kivr9q2yWepA0wJDwFe1lLE1Syjg60F6m5OzTtM8KRA1xNqdBZCxyoOEpg8r4
A1G65DYv7PNJeKbUoNCpKPCDqoZEhyqvDVGDWW4IhqvPotH8G15Alp2hNDKsb5uHYdwitZ8BHG6+sr5Hyx1l/LNMC95OWKvm8iXv4WwIEoU8qeyPjLWmBl
kKxfkW/SmzKeXz6TPpSuTF6DcrjHqZ3So3sUpile48lsDDhhlYjYjg57wT1VBMHGYry4uQuQQ+SZhNyoLc5Ic8C/8Dxqi4ibF67+ekgnDIKj4dgMsWDhNv
Zl+RnhPYVOu9kwllSFYXlVxNWBWdoC6v74SEjJWF7qMAr6hKN3uSQ+CqQgnyKnN/OCTkv9mwvpYZQL9hD+6E1u4lSF3kJV2BYkQXVwNr9aCrzQMI+Gor8P
F0xFvmy1STuXVJW5Xglmx7/UGbNWT8gPfPLxqOTUlz5kxx1KPKipaVsTbVf4myrZN4ThBZ0L3PGdFxFmtJKqv+gV2gGw6Y8HDEp5pCM3BdLnv9MU9Z2396
NpLHaPW6/taDQ8DFs1/BdjpcoWTNvg93FpBugmiTvV5CIY9AfdkGAdFHh+AxcRIxYpP1rk4Kf16abCrSaMH9oJcnCDohW/h+SIqxGpJhdHU7uDgrMwU3P3
4t1H5Q43rQEfIxhYmhwHbdljRRT0JIeXRVDT3hCLRRA51L2vd99UeqQcJRauLhaDHPy8Rux3IuGR/hOFvJfVzWNwgxT3ybobHVsXoJJ1UaBAGNQ4FNtOsE
uW5OuO04dsGvfrBLYln7QV/RdsQkA8jrjYwwIFKKKGINzVHAaG1rhmwG/elBy4CrTAptHqqs1tTf6NIOH9OMtxMNMDwBfs/Miage+/esK4SRZqRc0wwzLM
LX6q4SoYLaXbD9P1pWb/wHqP3xMth2z8Xskoa/y4hon2Rvb+ADMRDhIOWqdQa3hrv+/vD0RyIbCoxJGukFbP0AbKMvB5xxe0NYFr549OObfX/wXJYyHmvY
SLehWdLjZ6jC9ywxO6sfcdn1hTTM4l53VZV0adcCLqEqp6f8iYYYpWIlTLIiFRn7jpMJaQjEGJg1qlONg5k0G8ZxK3Cro/0RL+Pvt3/eX2oDK/f8lOKKFv
CHKLIbYDIGQcNYy/zZJHhuBU5ElUqz8v2H8qOyhZPvhTybwuOXTrGpmU0fEOQOiY41vZvwZjzE2guLOszptmtP8a1BZFfHsCMWSLTWMtxmz5cCnApOudNO
6h3MMlw7oXFjTc/fQv7DOrleASJ8SGJM1I1+PSDQpuJHw91jD+JDw3ZYDYdl0ERaAK1gSWvUXXeYpHr9yudYEoK2xMC55yaESJ5JbC/WFayPRjOt4O75U6
NqSabFwL3c+3Cv5pIrz2RSSw1wSaUVI+9KaWvqeYEdY6cd92s2EJ6PxTx1oY6Se8dw1AXdMfSwKhCQ9iIs+iktL5p4xnsp3I4nERbZCstJhko9stBImHlb
Myt/LJlk4PjXzlimE91Fd09GzG+E3n2888wConrH21CuOJfIxRhh4au86ohueXHPUAQ4GD9RV6xtVqpfdkI3CLXWXDMEW6S5tFWi6Jt+H2TftHi6h156ez
ZFTanruiJmTNrm9nmd/M9lhozLklPVYHf2eX+RNxO+RWbqK70g+E0WtXippxeV+u0oyLoz1gdme6lFZOdFdLEKlu1NYq/bySQZ8oWPer9lXTAAzfJlQ62n
5GEr4ubLZVTN+JCimRZzsM9Gw0U5WeYBIe/XYtaSxPfGyfLGMlJsBAH1Lfe2LTusr4za9mI/X0CMfTqcnuQThGNFtRF+J1xDDGIhreGs1Zhs2gzZKFxZ83
RKrtgRfLIv98Qxd4ybVdH+DcIpz3LD+xQo1C02qJclX9YD1BZ5sEMvkdlYXe++CG8qLuuBt9mm9JJQC6yy2hNtGtrFdWKKgdsdQ5LTcaY7Q9piBk79tiQQ
hX3Gg2Y/ZX5fqtLC894llVp+Pq7aEkaN/lJtEt2yT8KeztvgawHkjDod3unhtuhA3VGNbdn0Cy99/hIqXmViO6wucdozswtyHwv/Hk9+KHkkMPUDfjNGwU
mq48dMBIqktbCGh/VM+cV86Ncp+zqx+Ebf3QeVCl45Lv4IBx6WFMeNKRld7mgFqnxUnEYCBqnBzlVsFtWodAzqPnMpddpBTUvuLMXiHjR1yuTMf+gfBUF4
/t0Yhk1o3m/YkD27gugEvGySziRnlrXIAQdGfJARd6qgUWc11msEtf1WyeVSBF3fVK6TZfiWnsPb8C2VLk1VEgZm/xs+vl/XWvWmLfTabLvrdJK4HPVg1M
UHvCgHMDE2lDl9ipIa7hhX64KOLpvFcVzfIZkzZGSFpYCf/5Idq0bYV883ev9KtjAX+3Nh/qsWcZT2lbnC1ZzKzy7GHXklzKlMNdHe8SkjjUS9r91rYT1q
Xtwoar/XkGRuQ6AxY8cYI2tv4fZ/WGmPds1+0Hbbpp0zK+CdVN2iUnwmTcqcVjetmA8tO7JWg1TIKXwx5zrYErJ6U7tjad4zdVFkiLbhv3kGBhP1gGWWKx
R1YveuQCpow/1/m8Jyi/lNFM7nlHye6Egpd1YoJOmSz/doVdsVaNi0Prxij6JlvMTJ73t/ptgPeiyTHIPG6Fa86ODQXQUUUcKLgsM4mXG/TqgVHfZUbaWL
gozoheehs9Tuvtb6hegjLs+WOBH+nw0go4QygTOJ+jB3HDcUz+PfCp5/gt89J+QEZU1GwEI+wdKITombxv0Fb4mD0OM2twuQIBLvmekH+GJwT+Vx2ywtc8
IEFaBfqzXSddv8/513+j178qcndKo9FVzIaVEbKDUeKZYGQbAYfAbb0y+6QtcRFvczO0tY7NdRyvcpjZ6KEfKjASd/xvQS0pK/lriQQcnbzHnWTDFIocL3
ftSV1nTLUhwqQ5jqpfnKcY4bL6AmmCX79GtC7uafZ6Lo87rcWq50vhp8AzzLWrhv/FThfpCoqYVYHxr3Is40AVrOsxZLPAhkvZLrbwVW8LhjzNt/28soCO
tmjDA0o8j9XOwqAkYMUTCOaY+dgXXoDnnM9YGbqqxdey1a43l54BjcTVIW2hnvc5sLMyk0CdPpPZ8aatEecpclwjtzswm1whB5q60KRUmhcE3HLqxmIS5d
GrsXnpIYofkLgHsRpVT24IH7j7cNKaGNafWdOQEMQV3HKHZV6rThayUyHNYMjzs4gdO/ykikXWTXnMVLJGSTh/d2Wr90BUhi8dIAz7PFWj5P0+xkVCzKKz
DKDKtLV1OCLWjbOWC+c16e5QXaox4wce0Qd1zhnZSkdp0GN/J7TNMf8vaH5KPfxG/6I5xnKk3F26//dz8Mdh2vcR8xOymXI3hTia4OVSJZXbODdPbbbg6Z
zclApZRTGRAlYdHrIRLROOgQyNmOlqY5Ujg4YI8L+l4tzfpTVaV8K+GOjL6EiOeTdoibL1cGjj0ekKKXtcUOfkbZHCnjHqvmC+PHHDRvJ6D4nvYNEDp8zn
CoIaMvH1AjJphoeje4mpvMsg2BUSeOuTiPbvSHa+qMTindF80bVkd7XaR5mOOOid3BOmU0o4QppSPhxcqL2YPxdZT9KpSA6OEka2xgPbtTvaquEFw2SH0x
Gdgo3wxiHVZLDOTVZnsAPe4mhIWPMgiDjPL6kSZ4wkVCGxBkeC1mE7x7zJKX7SmFDu/iUCExX8wu7suwkpQrctua+sTsJqcsZmnpiHIeHivqlE1v6uOdR3
4FJ0hTssLIttcvp96/7X6k7jSciUayR2BhrG6msF8O8YRC16HQ5yNhOX6XitocJZ8UPNlGKL44K1mjtpM9Mg12qATHJWHMUN1a2Qw/uyO8+Y1srz/KGyIv
XXNI+byXOAkCI8yS/VSqzHBXXqDcoN8fMWksYhWBHcmFT7zxvmhEuH6DB92cYAFrF28qjrPCGJ6usq/M7dXphPGirHqsGEBdis34JJMdGWhP4M1QBDqTA/
Kp8GpZYpKq5DhXqOCgDeX2bhi3V4LaleApM8jbZr8dObaOOTKuC0CKy9gEXFBwnylgVHd4eQHLgkq6xXh4x4nczzNk2L6DaTDQWu9o04dBQCfrBc67lhSg
lPJTXvTUi8eggxzz0VIu4cRQbq//tTkQLboZ2YO/LtXS9NYh4lAKP7axNHWYRbqXtwXKVqzhEk7CTOitLxC607yQJR/z1ktakTaG2GUsLUQ66fkg0DxzD0
wO7pbGQ252S1tYQYOVfSaJr31OkQH32C02NLaoKOOR2lGR21tz2BdXHUn3YruK6o4vewULjc9CdPi6ec3zQT5fhOBrlDxqsAXsK3pvbRbcWPwLwtWpgzrQ
eaOBkNYmLl1W34irvu4Tgd5JMUt56aX3GFQqCJm+6SDIyOBcwMEkefPJMmDyzzepUznHFx9XqMlmoHdi04Ms/Ye1KPppB+tUgdjlZrlukHtFIW0R7NSMlC
sK/GoSC06C+lkjXrjHYnES9zUNiJvV1dTSgeV6j2ZfnMsx5dyn3LdnhWXEtJiRwOQqo2oDhBCAWEEPDVcdqvirjiFwA8OuLxtfJobSLLdO/j4wmPr9re+6
9Z8OsLLVsAp7KEmLxsCL3kt2m1K7eXn3JStVdgfsUt2R+Se77f0RS+S6WMrQJcyNPu8z3457BE6F7iD0yGGfd/227UEXi4EUqJN14B3L93vQQKWkbYBlFU
c962ZPjgt8hyC+jPpQogB5hBGoR82rpKw1/OB4JdR7tQqd7kwEUn0XlXEBP+xjfLpDYhKRJOh4s5ZSHiEcnaZrcptyWh8zi2G41a1n5D0GkOLazXJSamB3
ktceCkjHIKFoNSYoCgBWUx/XP/Lv6a2TYoa1pOZ1ms0YNL2wTnOsx5RiaSnvmkeaoINACKJvNp2wJgNZFSYPCMxhj/hSuOK0TVknfRibFdfjLW7hHeM9za
tdTNi7w9fswz+WsbYXcginJjb2WrKtmz6pvbcy5s4992wxPrWRpjBx3ziytFUl9ihpsXAsdklFl+5UtlIWdFrLuGzgAJtJ9YwRxpQqZLgZadtTVD3gwhwP
kLBJ8ca6YJCeHUYDt+a04JgrkO1GPIx8QZ4O64HgRV4qkiZo7xHp6dsjmlnpqwM8lCgNihkCbDMUvgJieFTu8b8F2c92SN55TZyq1Z0hm8WDEidcWs9+SN
cLqsSIEU+X1VdCWpC8iW7lXPwQpwKvsMMoPu2wvaq41+zuqweBtGgaycA20QNnYQnloqYj2kXtrcLVS5mTMW9utWB5FVFJJnKqnoR9WQIIUFbYGZHpPKV4
V4k9ZxlLc8QE90muUlhinYrdPunb9IrhyEe7x5h+IZIXquSXHSk9AlNT5jToFFgGJbewQXx4kAVNSwB03+LnWhEttaqbeHElJf5R9eRC2ogvFKABgtREuL
jKe4kNXWE/837TWWR6u4KtfZtYzCNz4HplV1vomkm4iELSQ6jyfnQ2vqx2QVX9fyFdLHo=
"""
KINDS = """
crime fire fraud gas height help injury lift missing shock suicide traffic trapped water
before=qrhiiuvgkinjmn 0=nollmnqollnkkk 0|=jmlmmpoolmnlll 0和=mmmommknmmmmlm A=mmnmmmommmmlmm E=lmmmmmommmmmmm
O=mlmmmplmmmmmmm OS=mlmmmpmmmmmmmm S=mlmmmpmmmmmmmm SO=mlmmmpmmmmmmmm S|=mlmmmpmmmmmmmm p=mmmmmolmmmmmmm
p|=mmmmmolmmmmmmm |0=mnloonlmlmnlkm |一=nkmnmpllmllmnm |三=nnmlllklnnlnnn |上=llmnlnlmmlmmno |下=mlmnnonllkmlnm
|不=nmmllmknonomkk |两=mlmlklmnlnnomm |中=onmmmlnmmmlmlm |井=lmmnmllmmmlnom |人=kkmmllmnmqomll |今=kmomllnmmmomlm
|仓=mommmmmmmmmmmm |他=oknlplkmmmmlmm |伊=ommmnllmmmmmmm |住=mmmlmmommmmmmm |你=mnmmnnkmmmlnlm |佢=olmmmmmmmmmmmm
|俺=nlmmmnlmnmnmkn |倒=mmmmmmlmmnmomn |像=kmmnmpkmmmmmml |儿=nmmmnmlmmmomml |公=mmnmmmkmnnmoml |关=nmmnmmlommmmmm
|冰=lmmlmmmmmmmmkr |冷=mmmommlmmmmmmm |出=lnmmmqmmmlnlll |别=mmlnnnkllmpmkm |前=nmmlmllmmnmonl |割=mmmmmmlmmmommm
|动=mmmlmommmmmmmm |化=mmmommmmmmmmnk |十=nnlmmmkmmmmmmm |半=nmmmkonmmmmmlo |卡=mlnmmmmolmnmlm |厨=mnmommlmmmmmlm
|变=mkmmmmmmmommmm |口=mmmmmmommmmmmm |叫=llnmmqnmmmmmll |可=kmmmmmnmnolmmm |司=lnmmmmlmmnmonm |吃=mmmmmmpmmmlmmm
|吊=lmmlnmnmmnlkom |同=lmmmllomnmnlnm |后=nnmllllmlnnnom |吐=lmmmmmommmmmmm |吓=mnmmommmmlmmmm |味=nlmommmmmmmmmm
|咋=lmmlmlonmmmmnm |喂=llmmmommmmmmmm |喊=mlnmlmmlllnlon |喘=mmmmmmlmmmmmom |嘴=lmmomlnmmnmmln |四=lmmmnmlmommmmm
|围=lmmmmnlmmmmmom |土=mmmmmllmmmmnpm |在=ololnmmmomknll |地=lnmkmnlllmommo |塔=mmmmlnlmmmmmom |墙=momllllmmmllpm
|外=kmmmnmlonllnlm |大=ollllmmmnmlomm |天=lnlonlimplmmom |头=mlmnllqmmmmmkl |女=nmonmllmmmnllm |奶=kmnnmmllnnllom
|她=mkomnllmmmnlnm |好=mnmnmmkmlmlmom |妈=lnmmlnmmmmomln |姥=mmmmmmlmlmommm |娃=klmmnlnlpmnmnl |孕=mmmmmmolmmmmmm
|孩=lmmkllnnmmlmpm |安=llmlonmmmmmnlm |室=mmmmmmmmmmomlm |对=omolnmmmllmmlm |小=mmmnnnllmnkmnl |就=mlmmopjmllmolo
|屋=lmmolmjmmollnn |山=mmmmmmlmnmmllp |岸=mmmmmmlmmmmmno |工=lmmommmmlnnmlm |已=mlmmmnkmmnnlnm |幼=lmmmmlommmlmmm
|床=momlmmmmmmmmln |底=lnmmookmlmnlnl |弟=nmmnlmommmmmkm |往=pmmmmmkmmmmlmo |快=lnmnnplllmmmkl |急=mmmmmommmmmmmm
|想=lmmmommmmmmmml |我=lnmnlmlommlmmm |手=lkmnnlnlopllmm |打=olmmmnmmmlnlnl |扶=mmmmmmkpmmmmlm |把=plmmmlmmmmlmol
|抓=mmmmnllmmmmmlp |抢=pmmmmlnlmmmlmm |报=mlmomnkmmmmnmm |拖=lmmmmmlmmmmomm |拿=nmmmmlnnmmnmkm |按=mlmmmmlpmmmmnl
|捞=mmmmmmkmmmmmlp |掉=mmmmmmnmmmmmom |提=olmmmmmmmmmmmm |插=mommmmmmmmmmmm |搬=mmmmmmmommmmlm |摩=lmmmmmlmmmmpmm
|摸=mmmmmmommmmmmm |撑=mmmmolmmmmmmln |撞=mmmmnllnmmmomm |擦=mmmmpmmmmmmmlm |放=lmmmmommlnmmmm |救=mnmllommlmlmlm
|数=mmmmmlmmmmmmpm |敲=lmmnmnollmmmlm |旁=mnmnlmkmmmlnmm |有=onnjmnmjkmmonl |机=lmmmmmmmmmmmpm |来=llmmmqmmlmmmml
|树=lnmlnommmnmlll |校=mmmmmmlmmmmomm |桥=mmmmnlmmmmmlmp |梯=lmmmomlnmmmmmm |棚=mmmmmmlmmmmmom |楼=mplnkplllnllnk
|欠=lmlmmmmmmmommm |气=lkmqmnlmlmmnmm |水=klmknlkllnnnmr |池=mmmmmmlmlmmmmp |没=mlmolmmmkmolnn |油=lomlmlmmmmmnlm
|洗=mmmmmmnmmommll |活=lmnmmmmmmmommm |浴=lmmmmmlmmmmmno |海=mmmmmmnmommmll |消=mpmmmllmmmmmnm |火=lrmnmkkmmmnmll
|灭=mommmmmmmmmmmm |炉=mmmqmmkmmmmmmm |烟=lpmmnmmmmmmmkm |煤=momnmmkmmmmlnm |燃=mnmomllmmmmmmm |爷=ljnnmmmlnmmnmo
|爸=nmnmmmnmlkmmmn |狗=lmmmmmommnmmmm |玻=lnmmlommmmlnkn |瓦=mmmmommmmmmmlm |瓶=mmmmmmlmmmommm |电=mmknmlnnonnmkl
|看=mmmmlommmmmlln |真=mmmmmommmmmmmm |眼=mmmommmmmmmlmm |着=mqmmmllmmmlmmm |砸=mmmmmmkmmmmmom |空=mmmmlmonmmmmlm
|穿=mlnmmmlmomnmll |窗=nnmnklnmnmmlmm |站=lmmmmlnmmmmolm |第=mmmmmmommmmmll |线=mmmmmmlmmommlm |给=lmmmmlommmmmmm
|维=mmmmmmmommmmmm |羊=mmmmmmommmmmmm |老=lmnlmmllnmonln |耳=ommmmmmmmmmmml |胳=mmmmmmknmmmmpm |胸=mmmmmlkmmomnom
|脑=mlmmnmnmnmmkmm |脖=mmmmmmmmmmmmom |脚=lmmmmmmmllmlpn |脸=nkmnmmnmllmlno |腿=lmmmmmonmmlmnm |自=lmmmmmlknmmnnm
|臭=mmmommlmmmmmmm |船=mmmmmmlmmmmmmo |花=mmmmmnkmmmmmom |落=mmmmmmmmmnmmlo |蚊=mommmmmmmmmmmm |血=llmmmmpmmlnmmm
|要=plmmmommnmklmm |让=mmnmmmlmmlmlpm |说=mlplnmmmllnmll |请=mmmnmmklmmmmon |谁=jmmmlnmlmnnlnm |货=lmmmmmlnmlmonm
|走=lnmmmmpmmmlmlm |越=lomnnllmmmlmpl |踩=mmmmmommmmmmmm |身=nlnlmmommnmmlm |车=mlmmlkmlmlmqkp |轿=mmmmmmmommmnlm
|还=pomlllomknmmll |追=mmmmmmlmmmmomm |那=mlomnllmmlnnml |邻=ommlllmmmmnmmm |都=lmmmmpkmmmmmmm |里=mlmonnlmlmnmll
|钓=mmmmmmlmmmmmlo |钢=mmmmmnnommmmkm |钱=lmommmmmmmmmmm |铁=llmmlmlmmnonml |门=kpmkllmqkkomln |闷=mnmmmmlommmmmm
|防=nmmmlmmmmmmmom |阳=mmmmomlmmmlmpl |隔=ommmnlllmmnlll |风=lnmmplkmmmmmpm |马=lmmmmplmmmmmmm |高=mmmmmmommnmmlm
|黑=mmmmmmlommmmlm ~adult=qlmlokoljlnnlm ~animal=iklolpsmlmllmk ~beat=yklkllkolokmlk ~birth=llmnmltllmmmll
~blood=nlkmljqmkmnonl ~boom=lsmkmlnllllmmn ~breath=ihloljwoknllno ~call=lomomlrlklmmkl ~child=miljnkmmsmmlnp
~collapse=jjmmmlqnllkjvm ~crash=klmllkmnkklzkk ~elec=kpmnmmjllwlkjm ~ended=llmomlonlllmmm ~excess=knmmllplnlmlnn
~fall=ojlnlksnklknmo ~fire=jzlnllnllmmjlk ~gas=kllylnhlllqlll ~gripe=pmmnknmoklllnk ~heart=kklknlrnknkmpn
~height=mkknxljlllmmml ~help=ollllwllkljmlm ~hint=nmkonlmllnmmnm ~home=kolmomommlnlll ~how=lnnllpnllkmmll
~if=mlmnmolmmmnmmm ~intruder=ylnnkjkkmmllmj ~joke=nnnonnllmlmoil ~kin=qllnmlmlmmqkjk ~leak=lnlulmkmlmlnlk
~lesson=mmnmnmlmomkmmm ~lift=mlmmmklxlklllk ~maybe=nmmnkmpmllknol ~media=knplklmmmlrmmk ~missing=jlmllkkmwlolmm
~mistake=nmnmmkmmlmnmmm ~not=klmnllnkpnolln ~now=nnmnklnmolkmlm ~old=lkokkiqlqmnnml ~pain=lklnloqmlllnlm
~past=lmmmmmmmomnmmm ~place=nojpnolkkmknml ~poison=kmlolkqmllrlkl ~sale=nmolllkmnlmnnm ~self=nnlmllmlnnknmm
~senseless=ljjsmhtmjqinpk ~smoke=lwlklljmmnlnkm ~stuck=jkjjnkmskknnvm ~suicide=illlollmklzllm ~thing=mmolmkmmnnmmnl
~unable=lllpnkpolmkoll ~urgent=jpmmmpnmlklmln ~water=jkkoljhlkqqlnv ~weapon=zllkkjmlmooljj 一=lmmmkmnnlommmm
一下=nlmmlmlplpmlml 一个=nklmmmmmonlmlm 一半=mmmmmommmlmnll 一只=klmmmlmmmmnmpm 一地=lomlmmmmmmmnmm 一块=mmmmlmnmmmmmol
一声=knmmlllmlnmomn 一大=mmmmmoommmlmlm 一头=mmmnmnnmmmnnkl 一根=mmmmomlmmmmlnm 一楼=mmmmlnkmmmlmnp 一次=mmmmmmommmmmmm
一步=lmnmmmmmlmnmmo 一片=mommmnlmmmlnml 一直=omlnmlomlkmmlm 一碰=mmmmmmmmmommmm 一股=lomlmmnmmlmmnm 一跳=mnmmmmlmmommmm
一转=mmmmmmmmommmmm 一边=llmlmnommknlmm 七=mlmnmlmnolllmn 万=lltlmlmmlmllmm 万|=lmqmmmlmlmmmmm 三=lmolmjnmomloln
三个=mmmnllmmmmmmlo 三号=mommmlmmmmmmmm 三楼=mlmllmommnmlml 三轮=mmmmmmkmmlmqmm 上=mlmmpkmllonlmn 上|=kjmlnnnlllmqmn
上一=kmmllnpmlmlmmn 上下=nlmmnmmmmnllko 上了=nomlnklnlmmmpj 上去=nmmlnmknmmmnnl 上吊=mmmmmllmmmpmmm 上坐=mmmmomlmmmmmmm
上头=mlmmnnmmmmlmol 上开=nlmmmmmmmmmlom 上挂=mmmmollmmmnmml 上撞=ommmmmmmmmmlmm 上有=oklmnollmmnlml 上来=nmmljnlmnllmlr
上水=mmmmmmmmmmmmol 上爬=mmmmonlmmmmmlm 上的=mnmmmmjmmmnnnm 上站=mmmmmmmmmmnmmo 上走=knmmmnnlmmmmln 上那=mnmnpmlmlknmlm
上都=ommmmmlmmmmnnm 下=kljmlmnnknmmqo 下|=nllmmmllmnlomm 下一=mmmlmonmmkmlnm 下不=mommqmklmnlmmm 下去=kllpnmmmkmnknn
下大=mmmmmmmmmmommm 下头=mmmmmnmmmlmoln 下扔=kmmmmnnmmmmmnm 下掉=mnmmlpnmmmmlnl 下是=mlmmkommllmmon 下有=jomllpnmmnmlmm
下来=mkmllkpnmolnml 下楼=onmmmmlmmmmmmm 下沉=llmmnmlmmmmmmp 下车=mmmmmplmmmmnnl 下那=mmmlnmommmmmkm 下面=knmnmmmmmlmlon
不=lnklmlpmnlnmnl 不上=llmomlmmmmmmol 不下=lmmlnmlmmmomnm 不了=knllmqmnlmlmmm 不会=mmmmmlmmommmmn 不住=kmmnmnmmlmmojn
不出=kmmmlmnnmmlmnm 不到=lnmmmmnmolmlnl 不动=llmnllnonlmlmn 不去=npmmlllmmmllmn 不哭=lmmmmmommmmmlm 不喘=mmmmmlmmmmmmmo
不回=mmlmmmlmlmomnl 不在=mnlmmmkmomolmm 不好=mnmmmokmnmlmmn 不开=klmmmlmnknmmno 不想=mmmmmmmmmmommm 不放=ommmmmmmmmlmmm
不敢=mnmmmmlnlolmmk 不是=omnmnmmmlmlmll 不来=kmmloknllnlnoo 不活=mlmmmmlmmmommm 不用=lmmmomlmmmnmmm 不着=mlmmmmmnnlmmom
不答=mmmommmmnlmmln 不给=plmmmmmmmmlmmm 不能=olnmlmmmmlmnmm 不行=knmmmoomlmmlml 不要=mmmmmnnmnmkmmm 不见=lnmmllkmnmlnno
不认=pmmmlmmmnmlmmm 不让=smmmmnjmmmmlkm 不走=qmmmmmmmmmmmmm 不起=lkmnmlpmlmommk 不醒=lmmmmmnmmolnlm 世=mmmmmmmmmmommm
业=mnmmnlnomlmllm 东=pmmnmmmllmllmm 东西=ommnmmnmlmlmml 丝=mlmmmolmmmmlnm 丢=lmmmmmkmrmmmll 丢了=lmmmmmkmqmmmml
两=ojopmllmmlkmnm 两万=lmommmmmmmmmmm 两个=mmmollmnmllnon 两口=nmmnmmkmnmlmmm 两条=lmmmlmmnmmommm 两辆=mmmmmmmmmmmmlo
个=njmmpnlnnllmmm 个人=mmlnmlnnmlmlko 个味=mmmommmmmmmmmm 个在=mmmmlmlmmmmmmo 个外=mmmmmmommlmmmm 个大=nlmllmmlnmllom
个女=mmmmlmmmlmomnl 个姑=lmmmnmommmmmml 个娃=lmmmmmlmlmmnlp 个学=nmmmmkmmlmmmnn 个孩=lmmmnommlmmnmm 个小=mnmmnmjmmmmnnm
个屋=onmmmmmmmmmmlm 个工=lmmnlmnmmmmlpk 个师=mmmnomlmmlmmmm 个戴=ommmmmmmmmmmmm 个是=lmmmommmmmmmmm 个老=lmnlnommnmlnml
个钟=ommmlmmmnmmmmm 丫=mmmmmmmmmmmmpm 中=klmollooolknln 中毒=mmmommmmmmmmmm 中间=klmllllomlmnoo 为=ommmmllmmmmmmn
主=ommmlmlmmmnnlm 举=ommmlmmmmmmmmp 久=lmmmmommmmmmlm 久了=mmmmmolmmmmmmn 么=lnomllmmlnmlml 乌=mmmmmmommmmmmm
九=monmmmkonmlmlm 也=mmmqmlnlllpkkm 也不=lmmllmnmlmpmmn 也在=mmmmmmmlmmmmom 也没=mmmmmmomnmmmlm 习=mmmmmmmmommmml
书=mlmmnmlmnlommm 买了=mmmmmmlmmmommm 乱=ommmmmmnmmmllm 了=jlpmkknmnmmmmm 了|=lmkkmmmlnnmnnn 了一=mmmlmmnnmollmm
了不=llmlmpnmmmmmln 了两=lmmnmommmnlmll 了个=llmnpmmlmlmlmm 了人=nmmmmmmlmlnnkn 了他=lmmmmolmmmmmmm 了倒=mnmmmokmmmnmmm
了出=mmmmmokmmmmlmm 了半=mmmmmmpmmmlnkm 了压=mmmmmmknmmmlqm 了在=mmmnmknmmmmmmn 了好=ommmmmnmmllmmm 了快=mnmmmjkomolmmn
了手=mmmmmmomnmmmlm 了把=lmmmmmmmmmmmom 了有=nmmmmmlmmmmnok 了着=mpmmmmlmmmlmmm 了砸=mmmmmmpmmmmmkm 了说=molmmlmmnmmmmm
了还=nnmmmllmommmml 了遗=mmmmmmmmmmommm 事=llmllqlmllltkl 事了=mlmmmrlmmmmlmm 五=nmommlmmnllmln 井=lnmommlnlklmtj
井|=mmmmnolmmmmmnl 井盖=mmmnmmmmmmmnok 井里=mnmmmlkmmllmoo 交=mmplllkmmmlqmm 交车=nnmmmmmmmmmkmm 享=lmommmmmmmmmmm
亮=mommllnmlmmmml 亮了=mmmmmmommmmmmm 人=pinmnllnmnkmln 人|=kmlmookolnkmpl 人一=mmmnnmkmmmmmmm 人不=nllmnkmmnmmlmn
人中=lmmlmmpmmmmmmm 人了=olmllmlnmmnoll 人从=nmmmklpmmmmmlm 人住=nmmmmmommmmmmm 人倒=mmmnmmolmnmmkm 人出=lmmmmmmmmmmmlo
人压=mmmmmmommmmmlm 人吊=mmmmpmmmmmmmkm 人啊=mlmmmplmmmmmmm 人喊=mnmmmqkmmmmmkl 人困=mmmmmmmmmmmmom 人在=knmolnmnllnmnl
人工=mmmmmmlmmmmmmo 人已=ommmlmommlmmlm 人影=mmnmomlmmmlmnl 人往=mommllommmmmmm 人快=llmmmoommmmlll 人把=ommmmmmmmmmmll
人拿=pmlmmmnmmmlmlm 人掉=lmmmmmkmmmmmqn 人摸=ommmmmlkmnmmmm 人敲=ommmmmlmmmmmmm 人晕=mmmmmmommmmmml 人没=lmmkmlnmnmmmmo
人烧=mmmlmommmmmmmm 人现=mmmmlmmmmnommm 人理=mmmmmmlommmmmm 人用=mmmmmpmmmmmkmm 人看=mmmmnmkmmmmmmn 人给=ommmmmlmmmmmmm
人被=knmmllkmmmmoql 人要=kmmmollmmnommm 人趴=llmmomnmmnmmmm 人跟=nmnmmmmnmmmmkm 人跳=lmmmlmnmmmmmlp 人还=mmmmlmkmmnmmpm
人都=lmmomllmmnllnm 人飞=mmmmmmommlmlmm 今=olomlllmmmpmlm 今天=omnmlmnmlmmmmm 今晚=mmnmmmlmlmomlm 从=mlllmlommmonlk
从三=mmmmmmommmmmmm 从凳=mmmmmmlmmommmm 从滑=mmmmmmmmmmmlmo 从这=lmmmommmmmlmmm 仓=momlmllmmmlmpl 仓库=mommmlmmmmlmnm
仔=ommmmmlmmmmmmm 他=rkmkojmmlmommm 他们=omnnmmlmmmmmlm 他在=pmlmmmjmlmlmpm 他妈=mmmmlmmmmmommm 他往=klmmmmmmmmommo
他把=pmlmmmmmmmnmlm 他说=omnmnlmmlllnmm 他还=ommmmmlmmmlmnl 付=lmpmmmlmnmlmmm 以=mlmmmmlmmmommn 以后=llmmmmmmmmpmmm
仪=mmnmmlommmmmmm 们=nnlnnnjnkkmnlo 们不=nmmmnmlommmmmm 仰=mmmlmmommmmlmn 伊=ommmnllmmmmmmm 会=llnllmnmnnmllo
会|=mmmmmonmmmmmlm 会按=mmmmmmkmmnmmmo 会说=mmmmmmmmomlmmm 伤=klmmmlpommmnlm 伤口=lmmmmmommmmmlm 伴=lmmnmmommmommk
伸=ommmmmklmnmmol 似的=lmmmmmommmmmmm 位=nlmlnkmmnlnllm 位停=mmmmmmlmommmlm 低=lmmnmmommmmlml 住=llllnklmmmlnqn
住|=nlmmkmnnmmmmln 住一=mmmmmmkmmmmnom 住了=kmlmpmlllolmnn 住的=mmmlmmommmmmln 作=mmnnnmmmkmnlmm 你=mmllmpmmllpnll
佢=olmmmmmmmmmmmm 使=kmmnmmnnmmmmnm 使劲=kmmmmmnnmmmmnm 侄=mmmmmmlmmmmmmo 侧=lmmmnlnmlmmomm 侧翻=lmmmmmmmmmmomm
保=mmolnnjolnlmmm 保姆=ommmmmlmmmmmmm 保安=mnmllollmnlknm 保险=mmmmmmlmmmmonm 信=klqnmllmmlomlm 信|=lmmmmmmmmmommm
俩=lmlolmlnmnmmnm 俩老=mmmnmmkmmmmmmm 修=lmmnmmknmolkol 修灯=mmmmmmlmmommmm 俺=nmmmmnkmnmnmln 俺家=ommmmmmmmmmmmm
倒=klkmlmqnkomoml 倒下=mmmlmmmmmmmmom 倒了=lollnnlmlolmpk 倒在=mlmommnmmnmmll 倒的=lmmmmmommlmmmm 债=olmmmmlmmmmmmm
假=mmommmmmmmlmmm 停=kmmlnlormmllmm 停了=lmmmmmmommlmnm 停在=knmlnmmoonoljl 偷=slmmmllmmlmllm 偷电=ommmmmmmmlmmmm
傅=mlmnolnnmmllkl 催=lmommmmnmmmmmm 像=nmnplnmmllllmm 像有=kmmmmnmmmmmmnm 儿=nlmlmkolomnmmm 儿|=mmmmmmommmmmlm
儿了=mmmmnmpmmlmmlm 儿媳=ommmmmlmmmmmmm 儿子=mmmmmmlmnmonln 充=loolmmlmmmmlmm 先=llomnnnmlmlmml 光=qnmlllmmnnllml
光|=nommmmlmmmmmml 克=mmmmmmpmmmmmmm 全=lmmnmnnmlmloll 八=mlolllmnnmmlmn 八楼=mmmmlmmnmmommm 公=mmnmlknloololm
六=lnnmmlnommnmmm 共享=lmommmmmmmmmmm 关=mkmpkmjpmnnlol 关不=mmmommlmmmmmmm 关机=lmmmmmmmmmpmlm 关电=mmmmmmmommmmmm
关着=mlnommmnmmmmmm 内=mmommmmmmmmmmm 再=lmmmnllmlmrlml 再见=lmmmnmmmlmommm 冒=konmlllmlqlmkn 冒火=mlmlmmmmmpmmmm
冒烟=nmmlmmlmmmmomm 冒蓝=mlmmmmmmmommmm 写=ollmlmlmlmrmlm 写了=mmmmmmmmlmommm 写着=olmmmmmmmmmmmm 冰=lmmllmmmlnlmlt
冰凉=mmmmmmomlmmmmm 冰箱=lmmmmmmmmolmom 冲=llmnlmmmlllolq 冲走=mmmmmmmmmmmmmo 冲进=lmmmmnlmmmmoml 冷=llmommommmlmol
冷库=mmmommlmmmmmnm 冻=mmnnmmommmmmmm 凉=mlmllmolnmnmnm 几=mmmmmpknkmlnlm 几个=nmmnknjmlmmmon 凳=mmmmnmkmmoommm
凳子=lmmmmmkmmoommm 出=mlmnmmmlolkpll 出不=mommllknlmmnmp 出事=lmmmmpjmmmmomm 出去=mkmmnlllnomoll 出声=ommmmlmmmmmmmn
出大=mmmmmolmmmmmmm 出来=lomollolklnlpk 刀=pklmllnmmlqmll 刀|=olmmmmlmmmmnmm 刀子=ommmmmlmmmmmmm 刀片=lmmmmmmmmmommm
分=knnmmmmnllolmm 切=lmmmmmpmmlmmlm 划=kmmmmmommmnmln 刘=lmmmmmommnmmmm 刚=lmrllmmmlmnmmm 刚刚=lmmmmmnmommmml
刚才=mmlmmmmnmllmmo 刚有=lmmmmmommmmmmm 刚还=lmmmmmomnmmlmm 别=nnmnmoklknpmll 别打=ommnmlmmmmmmmm 别问=mmmmmommmmmmmm
刮=mmmmmmmmmommmm 到=mkmkljnmnnlnnq 到人=lmmmmlmmmnmpnl 到头=llmlmonmmmmmmm 到我=ommmmmlmlmmmmm 到手=lmmmmmommlmmmm
到没=ommmmmlmmmmlnm 到眼=mlmmmmommmmmmm 刹=llmmmmkmmmnrlm 刹不=mmmmmmlmmmmomm 刹车=llmmmmmmmmmomm 剂=mmmmmmpmmmmmml
前=mlnmmlmmlpmnnl 前面=mlmmmmkmlolool 剩=lllmonknmlnllo 剩个=mmmmmmmmmmmmmo 剪刀=lmmmmmommmmmmm 割=llmmmllmmlsmml
劈=mlmmmnmmmommlm 力=lkmmmnomnmmmlm 力气=mlmommmmmmmmmm 劝=lmmmnmlmmmommm 办=moomllmllllmnl 动=mknnmnnnkmkmom
动|=jlnnmnnmmmlnmm 动了=mmmnmlmomnmllm 动刀=ommmmmlmmmmmmm 动手=ommmmmlmmmmmmm 动脉=lmmmmmommmmmmm 动车=mnmmmmmmmkmmom
劫=ommmmmlmmmmmmm 劲=lmmmmmonmmmmml 勒=lmmmnlknnllmpm 勺=mmmmmmommmlmml 勿=llmmmmmmommmmm 包=rmnmmllnnlkmlm
包车=onmmmmmmmmmmml 化=lomommlmmlmnnl 化了=mommmmlmmmmmmm 北=lmmmmmommmmnmm 区=nllkmolmnlnmnm 十=lmokmmmnolnmnl
十几=nmnlmmnmmmmmkn 十多=lmmmmmommmmmln 千=klqmmmmmmmmjom 千|=mmommmlmmmmmmm 半=mlmmommpkljool 半空=mmmmpmlmmmmmnl
单=knommmnmlmmllm 南门=mmmmmolmmmmnmm 占=lmmmmmolmmmmmm 卡=klqlollnkllopk 卡住=mmmmnmommmmmkm 卡在=lmmmnmllmlmonm
卡里=mmommmmmmmmmmm 卫生=mmmommlmmmmmnm 印=omnmmmkmmmnlmm 印|=omnmmmkmmmnlmm 卷=knmmlnpmmlmnjo 卷进=mmmmmmqnmmmmim
压=jkmllnomlomppj 压到=lmmmmmlmmlmoom 压器=mlmmmmmmmommmm 压在=mmmmmnqmmmnmjl 压着=mmmmlmknmnnnol 压线=mmmmmmlmmommmm
厕=mllolmolmmllnl 厕所=nmmnmmmmmmmlol 厢=mmmmmmmpmmmmll 厨=momomllmmmmmlm 厨房=momnmllmmmmmlm 去=jnonojknpnlkmm
去|=nnmlonnmmmjmll 去了=mmllkmoplmmmko 去就=mmmommmmlmmmmn 去找=mmlnmmmmkmpmmm 去的=mlmmnmlmommmnl 又=rnnmkmmnklmljm
友=lmmlmlmlompmlm 反=mlmlmmnmmmpmnl 反锁=mlmlmmommmnmmm 发=nmmolkplkmnmll 发|=mmmmmmommmmmml 发了=nmmmlmmmlmpmlm
发黑=mmmmmmommmmmmm 叔叔=ommnmnlmlmlnll 取=mnnmmmkmmmlmom 取不=mmmmmmkmmmmmom 变=nlnlllmklqlnnl 变压=mlmmmmmmmommmm
叠=mmmmlommmmnnll 口=mlmnkjpknmkpno 口|=lllmmmnlmmlmoo 口吐=mmmlmlommmmmmm 口子=mmmmmmmmommlln 口往=lmmmmmmmmmmlmo
口那=nmmmmmmmmlmmpl 句=nmmmmmlmommmmm 另=nmmmomlmmmmmlm 另一=ommmollmmmmmmm 只=lllllmlmnlnmqn 只小=lmmmlmlmlmmmop
只手=nmmmlmommmlmnm 叫=nkoomnpllnlmkj 叫不=mmmpmllmlnloml 叫了=nmmmmnkmmnmmmm 叫人=mnmmmolmmmmmlm 叫她=mmnlmmomlmmmmm
叫我=lmommmlmmmnmmm 叫救=mmmmmokmmmmmmm 可=knmmmlnmnolmmm 可是=mmmmmlmlnolmml 台=lomlommlkmllnn 台|=lommnmlmmmmmmm
台上=nmmlmmmmmmlmlo 台外=mlmmommmmmnmlm 右=mlmmmmommmmnlm 号=mnnmmkmommlmml 号楼=lmmmlmonmmmmlm 司=onmmmlkmmnmnml
司机=onmmmlkmlnmnmm 吃=mlllllslmlpmmk 吃了=llmmmmomlmpmlm 吃药=mmmmmmmmomlmmm 各=mmmmmmmmmmommm 各位=mmmmmmmmmmommm
吊=klmlqokmmnojml 吊在=mmmmpnlmmmmmlm 吊的=mmmmlolmmmmmnm 吊着=mlmmnnlmmmlmpl 吊篮=mmmmomnmmmmmlm 吊车=mmmmmnommnmklm
同=nmmlnlommmmlmm 同桌=lmmmmmommmnlmm 后=nnlmnlmlmmqmlj 后一=lmnmmmlmnmomlm 后山=lnmmmmnmlmmmol 后座=lmmmmmnmmmmlom
后脑=mmmmmmommmlmml 后面=mnmmlnmmlnlokn 吐=jllqllsnlllmlm 吐|=mmmolmonlmlmmm 向=lmmmmmmmnmmolm 向盘=mmmmmmmmmmmplm
吞=llmmmlpmlmomlm 吞了=mmmmmmqmmmlmmm 吧=mlmlmolmmlplml 吧|=lmmlmolmmmpmml 听=nlmmlnmnklmnnn 听着=nmmmmllmmmmmmo
吱=mlmlnnmommmmml 吱响=mmmmnmlommmmlm 吵=pmmmmmlmmmlmmm 吸=kkmkmlrnlplllo 吸了=mmmlmmommmmmmm 吹=lmmmmplmmlmmnm
呀=lmmmmommmnmmmm 呕=lmmnmmommmmmml 呕|=lmmmmmommmmmmm 员=mmnmmlnmmllmom 员在=mmmmmmlmmmmmom 呛=lomnmmnmlmmmln
呢=mnmnmkmnmmlmln 呢|=mnmnnlmnmmkmln 味=llmullllmlolll 味|=lnmomnllmlomll 味好=mmmommmmmmmmmm 命=mmlllqmllmnlmm
命了=mmmmmolmmmmmmm 咋=lonmmlonmmmmml 和=llnplmipmkonnl 和洁=mmmommlmmmmmmm 咔=mlmlmlmmmmmmpn 咔咔=llmmmllmmmmmpm
咬=klmnmlrmlnlmnk 咬了=mmmmmmommmmmmm 咬住=mmmmmmlmmlmmpm 咬得=llmmmmommmmmmm 咯=lnmkllmnnmmlol 咯|=lnmlllmnnmmlom
咱=molmmmlmmmnmmm 咳=lnmnmonmmmmmml 咳|=lmmommmmmmmmmm 咳不=mmmmmmommmmmml 响=mmmomknmlnmmmm 响|=mlmnmlmmlommnm
哎=lmmmmnommnmmll 哑=lmmmmmmmommmmm 哥=klmllmonommlmn 哪=lollmmomqllmlm 哪|=mmmmmmlmomlmml 哪个=mmmmmolmmmmmmn
哭=nlnllmmnmmnmnj 哭不=mmmmmmommmmmmm 哭得=ommmlmkmmmnmnm 哼=llmmmmplmmmpll 哼|=mlmmmmolmmmoll 唔=mmmmmmmmommmlm
啊=lnnmlqmllnkmkl 啊|=monmmomllnlmkl 啥=lmmmmnkmpmmmmm 啦=mommlmlmmmnmmm 啪=mpmlmmlmmomlmm 喂=llmmmommmmnmnm
喉=mmmnnmommmmmlm 喊=mmmmpollllllln 喊不=nlmmlmnmmlomml 喊我=lmnmommmmmlmln 喊救=llmmmnlmmmmmmo 喘=llmnmlpnlmkmnn
喘气=mmmmmmlmmmmmmo 喝=plllmlrlllmlmk 喝了=nlmlmlommmpmll 喷=nqmnmlpmmmlkkl 喷|=lnmplmmmmmmlln 喷泉=ommmmmlmmnmmmm
嗞=mmmommlmmmmmmm 嗞嗞=mmmommlmmmmmmm 嘎=mmmmnmnommmmlm 嘴=plmnllrmlnlmjm 嘶=mnmommmmmmmmmm 噎=mlmmmmpmmmmmlm
噎着=mlmmmmommmmmmm 器=lnmrllmlmnllol 噼=lommmmlmmnmlmm 噼啪=lommmmlmmnmlmm 四岁=mmmmmmmmommmmm 回=mmomnlnlqlmkml
回走=lmmmommmnmmmmm 团=lommmmmmmmmlmn 园=mlmllpmmnmlmmm 困=llmnllktmmmlol 困在=lmmmlmlpmmmmol 围=mmmmmmlnmmmlno
围住=mmmmmmlmmmmmmo 圈=lmmmlmkmmlnlqn 圈|=mmmmkmmmmmmmpm 土=llmmmllmmmmorl 土车=mmmmmmlmmmmolm 在=mlnlmmkmllmmno
在|=mmmlmnlmolllnm 在一=lmmmlnnmommmmm 在三=lmmlmmommmmmmm 在上=mmmmommmmmmmlm 在人=mmlmmmommmmmkm 在他=nmnmmmommmmllm
在偷=ommmmmmmmlmmmm 在公=mmmmmlommmmmnm 在冒=lommmmnmmmmmll 在十=lmmmlmnmmmonmm 在半=mmmmomlmmmmmlm 在卧=mmmmmmmmmmommm
在响=nlmmlmlmmmmmom 在哪=lmmmmlomolmmll 在哭=nmmmmmkmnmmnmm 在地=nlmnlomllmmmmm 在外=mmmmmlonlmnlln 在天=mmlmpmmmmmlmmm
在家=lmmmnmpmmmmmll 在屋=mnllllmlmlmmoo 在底=nmmolmmmmmmllm 在开=mmmmmommmmmmlm 在往=jmmlmpomlmmnlm 在我=olmmmlkmmmmnlo
在手=kmmmmmommkpmmm 在打=qmmmmllmmmlmmm 在按=lmmmmmommmmmmm 在晃=olmmmnlmmmmmlm 在楼=mnmmoklmmllmol 在浴=mmmmmmkmmmmmmn
在涨=mmmmmmmmmlmmom 在漏=mmmmmnmmmmmolm 在烧=mommmmlmmmmmmm 在电=mmnmmnonmkmlml 在着=mommmmmmmmmmlm 在砸=pmmmmmkmmmmmmm
在菜=mmmmmmmmommmmm 在轮=mmmmmmmmmmmolm 在里=mnlmlkkplnlnom 地=nmlnjoollnlnmm 地|=mollmlmmmmloll 地上=lklokmqmlpnojl
地库=nnmlmmlmmmnmlo 地方=nmmnmmkmnmmlmn 地那=lmmmlommmmmmmm 地铁=nmmmmmlmmmmmmo 地面=mlmmmmmmmnmmom 场=lmmlmommollmnl
场|=mmmmmommnmmmlm 场有=mmmlmmommmmlmm 圾=kommnmlmnmmmnm 圾桶=konmmmnmmmmmmm 坎=mmmmmmlmmmmolm 坏了=mlmmmmnlmmmmon
坐=jlmmplmnommnll 坐着=mlmlolnmmlnmmm 坑=lmmnmlkmmmmkqo 坑里=lmmmmmlmmnmmon 块=lmmmlnomllmkol 坛=mmmmmmommmmlmm
坝=mmmmnmmmmmlmlo 坠=kmmmmmonmmmmmm 坠楼=lmmmmmpmmmmmmm 坡=mlmmmmmmmmmqlm 坪=lommmmnmmmmmmm 垂=ommmmmmmmomlnl
垃=kommnmlmnmmmnm 垃圾=kommnmlmnmmmnm 垫=lmnmommmmmmmlm 垮=mmmmmmmmmmmmom 埋=mlmmmllmmmmlpn 埋了=lmmmmmlmmmmlon
堂=nnmmmommmmlmll 堆=momlmmlmmmlmnm 堵=ommmlmmlmmlmol 堵在=ommmmmnmmmmmln 塌=mlmmnnjlmmmlqn 塌了=mlmmnnjmmmmlpo
塔=lmmmoolmmmmmol 塔吊=mmmmkolmmmmmom 塘=mmmmmmlmlmmmlq 塘里=mmmmmmlmmmmmmo 塞=nlnlmmmmmmolnl 填=mmommmmmmmmmmm
墙=mnlmnllmkllmrk 墙上=olmmnmmmmmlnkl 墙倒=mmmmmmmmmmmmom 墙进=ommmmlmmmmmmmm 壁=nnmnnlkmmlmlmm 声=olmnlmmmlmnnmk
声|=nlmlmlolllmmno 声了=olnmmmpmmlmllk 声就=ommmmmknmommlm 声音=llmmmnkmmmomol 外=nnllrnlmmklmml 外卖=nmmmmlnnmlmomm
外墙=mlmmonmmmmlmlm 外头=lmmlpmlnllmlmn 外有=ommmlmmmmmmmmm 外机=ommmlmnlmmmmmm 外面=lmllomkmnlnmol 多=mmmmnnpmmllmll
多血=nmmmmnmmmmklmm 夜=mmmmlmlmomllmn 够=knmmomlmllnlnm 够不=lnmmmmlnmmlmpm 大=knkmoonlnkmlom 大|=lomnomllmmllnk
大了=momnmllmmmmmmm 大事=mmmmmolmmmmmmm 大人=ommmmnlmmmmlmm 大姐=lmmmlmonlmnmmm 大家=lmmmnmlmmmomml 大巴=llmmmmlmmmmpmm
大石=mmmmmmlmmmmmom 大腿=mlmmlmommmmlnm 大门=ommmmmjmmmmnnm 天=lllnolmlpmnmmk 天又=lmnmmmlmmmommm 天台=lmmmplmmmmmmnm
天就=lmlmmmmmnmommm 天桥=mmmmommmmmlmmm 天没=mlmlmmrmlnlmmm 天然=mmmommmmmmmmmm 天花=mommmmkmmmmmom 天黑=mmmmmmlmommmnm
太在=lmmmmolmmmmmnm 太大=mmmnmllmmmmmol 太太=olmlmnnllmlnlm 太的=mmmmmmolmmmmmm 失=lmmlmmmmpmmmmm 头=nmkoklmnkmnnnm
头|=lkmmmnmnmmnlom 头上=lmmmllnmmmmnom 头了=nmmllnmommlmll 头卡=mmmmmmmmmmmmom 头发=nmmmmmolmmmmml 头掉=mmmmolmmmmmmlm
头撞=mmmmmmommmmlmm 头晕=nmmommlmmmmmlm 头有=mmmlnmlommmnmm 头汗=mmmmmmmmmmmmom 头烫=ommmmmlmmmmmmm 头疼=mmmommmmmmmlmm
头的=lmmmnmmmmmmmko 头盔=nmmmmmlmmmmolm 头砸=mmmmmmkmmmmmom 头磕=mmmmmmlmmmmomm 头还=knmloommmmmnkn 夹=klmlllnolmmnql
夹住=mmmmmmommlmnlm 夹着=klmmmmlpmmmlqm 夹缝=mmmmmmmmmmmmom 套=mmmmmmmmmmmmom 女=qlnmlljmomolkm 女孩=ommmmlmmmmlmlm
女生=ommmmmmmmmmmmm 女的=mlmmlmlmmmonmm 奶=mlmnlloolmllmn 她=pjomoknmmlollm 她她=mmmmmmommmnmml 她有=mmmmmmlmomlmmn
好=lnnnllmmllrnlm 好了=mlmmmnlmmmomlm 妇=mmmlmmpmmmmmmm 妈=omnmlnklnnnmll 妈|=mmlmlnlmmmpnmm 妈妈=nommlnkmmmlmlm
姆=ommmmmmmmmmmmm 始=mmmmmmommmlnlm 姐=mmmlmmlnlnommn 姐姐=mmmmnmkmmnlmnm 姑=mmnnnlnmmmnlkl 姑娘=mmnnnlnmmmnlkl
姥=mmmmmmmmmmommm 姥姥=mmmmmmmmlmommm 姨=llmnmmonlllmmn 娃=ommlnlnmnmlmln 娃娃=kmnmmmlmommnln 娘=olmnmlolnmmlkl
婆=nlmnmkmmnmonjm 婴=mmmmmmommmmmmm 婴儿=mmmmmmommmmmmm 子=mlmnolmknmllnm 子|=omlllmlmllmmnp 子一=lommmmmmmmnmnm
子上=mlllmknmmqmlmo 子从=mmmmmmnmnmmmkn 子倒=lnmmomkmmmmmnm 子卡=mmmmmmllmmmmpm 子压=mmmmmmommmmmlm 子吃=mmmmmmommmmmmm
子在=mmmmnnknmmmmkn 子头=lmmmmmolmmmmnm 子就=mmmmmmkmmnmmmm 子打=mmmmmmlmmommnm 子把=mmmmlmommmnmnl 子掉=mmmmmmlmmmmmlq
子烧=mlmmmmommmmmmm 子的=pmmmlmnmnlmmll 子硬=mmmmmmlmmommmm 子脸=mmmmmmommmmmml 子要=mmmmmmomlmmmnm 子说=lmmmlnlmlmommm
子都=mlmnolomlmmmml 子里=molmnlmmmlmkol 孕=mmmmmmommmmmmm 存=lmommmlmlmnmmm 存折=lmommmlmlmnmmm 学=mlnloolnkmnlkm
学|=mlmmmommmmmmlm 学校=mmnmmnlmkmnmnm 学生=nlmmmolmmmnnkm 孩=nlllnmmmnokmmm 孩哭=mmmmmmommmmnll 孩在=lmmmmmmmmkmmno
孩掉=mmmmmmlmmmmmmo 孩的=mmmmmnknmmmmnm 孩被=nmmmlommlmmlmm 它=nmmnmmkommnmmm 安=mlnlnolllonllm 安眠=mmmmmmommmlmmm
完=mlnlmmommmonlk 定=mlmmomkmnmmmlm 定位=nmlmnmlmommmlm 宝=llmmnmomolllmn 宝宝=llmmnmnmomllmn 实=lmmlmmmmmmommm
客=nnommlommmllkm 客人=mmmmmmommmmmll 客服=lmommmlmmmmmmm 室=olmnllllmmnmnm 室友=mmmmmmmmmmomlm 家=opmmlmllqlklml
家|=omlmnnmmnllmmm 家人=mmmmmommmmmmmm 家有=mmmmmmommmmmmm 家的=mmmmmmlmmmmmom 家窗=momlmmmmmmmmmm 家老=llmmmmolnmmmln
家里=lmmmmmomommmlm 家门=npmmmmlmmmmmlm 家阳=mnmmlmmmmmommm 宿=mmmmmmlmmmmmom 密=omnmmmlmlmnmnm 密码=ommmmmmmlmnmmm
对=nmnmnnnmklomkl 对不=lmmmmmlmmmplmm 对方=mmommmlmmmmmmm 对着=mmmmlonmmmmmmm 对讲=lmmmmolnmmmmlm 对门=pmmmmlomlmmmlm
对面=mmmmommmmmmmmm 寻=klmmmmlmpmpmmm 封=lmmnmllmmmommm 小=okllmmnnnmknlm 小偷=ommmmmmmmmmmmm 小哥=lmmmmmpnmmmllm
小姑=nmmmmmnmmmmmkm 小学=mmmmmolnmmmmlm 少=lmmmmlnmnmmmom 就=mllnommlnoolkm 就不=mmmmnmmmlmomlm 就倒=mmmmmmmmmommml
就剩=mmmmmmmmmlmlmo 就我=mmmmmmommmmmmm 就把=ommmmmlmmmmmmm 就没=olnnlmmlnmkllo 就跳=lmmmommmmmlmmm 尾=mmmmmmlmmmmomm
层=knmmqljollmmmm 层|=lnmmnmkommnmmm 居=mmmklnpmmmnmkm 居老=lmmlmmommmmmmm 屋=molnnllkmmllno 屋|=lomlmnkmmmmmol
屋里=nmlomlollmllnm 屋顶=llmmonlmmnmmln 屏=mmommmlmmmmmmm 屏幕=mmommmlmmmmmmm 山=kmmmmlklqlklqo 山上=mmmmmmmmomlmmn
岁=kmllollmrnklol 岁|=mnmmmmlmpmllmm 岁的=mmmmmmmmmmmmom 岸=mmmmmmlmmmmmmp 岸上=mmmmmmlmmmlmmo 崩=mmmmmmommmmmmm
工=lllommonlolknl 工人=knmonlmnmmmkok 工友=mmmmmmommmmmlm 己=kmmmmlmnomnmml 己叫=mmmmmmmmomllmm 已=mnonmllllnmlnm
巴=mlmllmmmmmmonn 市=mmnmmmlmomlmnm 师=nlnnnlnmnmlmkl 师傅=mlmnolnnmmllkl 师说=mmmmlmmmommlnm 帘=lpmmmmlmmmmmmm
带=llmkmlkmnnmonn 带上=mlmmommmmlmmpm 带我=nmommmmmmmlmmm 带抽=ommmmmkmmmmmmm 带电=mmmmmmmmmommlm 带走=lmmmmmmmommmmm
帮=mmmlloolnlmmll 帮帮=lmmmmqkmmmmmmm 帮忙=mmmmmlommmmmmm 帮我=nlmmlpmmlmnmmm 帽的=mmmmmmmmmmmmol 幕=lmommnnmmmnmkm
年=mlmnmmlmomnllm 年了=mmmnmmlmommmmm 幼=nmmmlmmmmmlmom 幼儿=mmmmlmmmmmlmom 广=mmmlmmmmmmnlol 床=mnmklmllnlmlop
床|=mmmmmmlmmmmmom 床底=nomlmmlmmmmmmm 库=mnmqmmklmlnkom 库里=mmmommmmmmmmmm 应=knmnllnmllnmpm 应|=knmmlmnmllmmnm
底下=mnlnmnnllmmnmj 店=ommnlkkmnplnll 废=mmlmlnmmmmmmpl 度=llmlmmnmnmlmon 座=knnmlmmmmnmlon 廊=mommmmlmmmmmmm
开=oimonlnnklnkmm 开|=kllmoklmlnnnmo 开了=nmmmmmmnmknmlm 开到=ommmmmlmmmnlmm 开始=mmmmmmommmmnlm 开水=mmmmmmpmmmmmml
开灯=nlmommmmmmlmmm 开着=mkmmmmlmomolmm 开门=lommmmnmlnlmlm 弄死=ommmmmmmmmlmmm 弟=ollmlmmlonnmmk 弟在=mmmnmmkmmnlmmn
张=mlmlmmolllonml 张纸=mmmmmmmmlmomml 弯=llmmnlommmmmol 弱=lmmmmmommmmmmm 弹=klmmlommmpnmml 弹|=lmmmmommmmmmmm
弹出=mmmmmmkmmommmm 强=ommmmmmmnmmmmm 当=lmmmmponlllnlm 影=nlnlnmmmomllml 往=ppllnnkmlknmlm 往一=mmmmnnommmmmlm
往上=lommmnmmlmllnn 往下=jlmloololllmon 往墙=pmmmmmlmmmmmmm 往外=jnmnmmmllmmmmn 往车=lommmmmmmmmmmn 很=mmmmmonmlmmmml
得=mnmolnmmnjnipl 得不=mpmmmnlmlmmmll 得人=mlmollnmmmmmmm 得整=mmmmmmmmmmomml 得站=mmmmmommmmmmlm 得要=mmmmmnkmmlmmpm
心=jllnmkrnmlmlmn 心|=mmmommlmmmmmmm 心跳=mmmlmmommlmmmm 忙=lmmmmlpmmmmmmm 快=mmlloqomkmjkmo 快|=lklmmpmmmnlkmo
快上=mmmmmolmmmmmmm 快不=mmmmmlommmmmmm 快叫=mmmmmkommmmnmm 快打=nnnmmnkmmmlmmm 快来=lplmmmmmmmomkl 快点=mlmmmolmmlmmnn
念=lmomlmlmmmommm 怕=nmmmmolnlmmmmm 怕|=nmmmlolnmmmmmm 急=llmmmnmnnmloln 急|=lmmlmplnmmmmmn 急救=mmmnmlpmmmmmlm
怼=mmmmmmlmmmmomm 恶=mlmpmmlmmmmmmm 恶心=mlmpmmlmmmmmmm 惨=qmmlmnkmmmlmmm 惨叫=pmmmmnkmmmmmmm 想=mlloplkmlmqlll
想不=mmmmomlmmmmmmm 想从=mmmmpmmmmmlmmm 想吐=mmmommlmmmmmmm 成=lonlknnmklomln 我=qjrlklknnlqljm 我|=olnmlqlllmmmml
我不=nmmmmojnmnllnm 我也=mmmommlmmmmmmm 我了=mmlmmmmmlmommm 我们=lnlmmlknlllnno 我出=omlmmmlnmmlmlm 我刚=lmommmlmmmmmnm
我和=lmmnlmmmllmmon 我在=lnmmommmlmmmml 我妈=mlnmlmolnmjmmm 我家=molmlmmlmnllnm 我弟=nmlmmmlmonmmll 我打=lnmmmommmmlmmm
我把=mmolmmlmmlommm 我拉=mmnmmlommmmmmk 我摔=mmmmmmommmmmlm 我爸=mmmlmlmmonmnml 我老=mlmmmkollolmln 我被=ollmmmmmmmmnnl
我说=mmlmmommlmmmmm 我躲=ommmmllmmmmmmm 我这=lmmmmolmmmmmmm 我都=mmmmmmmmmmommm 我锁=ommmmmmmmmlmnm 戒=mmmmmmkmmmnmom
戒指=mmmmmmkmmmomom 戴=pmmmmmmmmmmmlm 户=nnmmolnlmlllmm 户|=ommmlllmmmmmnm 户外=lmmmommmmmmmlm 户里=mnmmmolmmmmmmm
房=mqnnnlikkmolol 房东=ommmmmmmmmmmmm 房子=mnmlmmlmmmlmom 房梁=mmmmmmmmmmomnl 房着=mommmmmmmmmmmm 所=nmlnllmmmmnlol
所|=mmmmmmlmnmmmom 所门=mmmmmmmmmmmmom 扇=plmmmlmmlmllnm 手=njnlploknpmknl 手|=mollnmlllnlmlp 手了=mmmmmmlomlmmnm
手伸=ommmmmmmmmmmmm 手卡=mmmmmmlmmmmnom 手抖=lmmmmommmmmmmm 手指=lmmmnmnmlmlmpl 手机=nnplmlmonklmkn 手架=mmmmmmlmmmmmom
手环=lmmmmmmmommmmm 手电=nlmnmmlllkmnom 手腕=lmmmmnlmmmpmmm 才=mmllmmmnolllnn 才还=lmlmmmmmnmmmmo 扎=lmmmmlqmmmlnll
扑=lommmnmmmmlmkn 扒=ommmnmkmmmmmmm 扒着=lmmmomlmmmmmln 打=tlonlmlklnllll 打0=mmmmmolmmmmmmm 打|=qmmmmllmmmlmmm
打不=jmmmmnmmmmllqn 打了=nmmlmnlllpmlll 打人=nmmmmlmmmommmm 打到=llmmmonmmmmmmm 打字=nmmmmmommmlmlm 打开=mmmmmmlmmmomlm
打我=ommmmmlnmmmmmm 打死=ommmmlmmmmmmmm 打电=mnmnnnjmlmmmmm 打穿=llmmmmqmmmmmlm 打起=ommmmmlmmmmmmm 打过=lmommmmmnmmmmm
打钱=mmommmmmmmlmmm 扔=llmmmmnmmmlmnp 托=mmmllmmmmlnpmm 扣=llnmmmnmmlllql 扫=lmpnmmlmmmmmmm 扯=pmmmnmmmmmllml
扶=mmmmmlnlmnmlom 找=mllnmmmmpmplkm 找不=mmmmmmnmplmmmm 把=onomljjminrlnl 把她=ommmmmlmmmmmmm 把小=ommmmmnmmmmmkm
把我=qmmlllmnlmjmnn 把手=kommmnmmmllmnl 把窗=lmmonolmmmmmlm 把路=mmmmmmmmmmmmlo 把骑=mmmmmmmmmmmolm 抓=mlnmplomlmlllo
抓着=mmmmolmmmmmmlo 抖=klmlmnmmmqmmll 抖|=klmmmmlmnpmmll 折=lmommmmmlmnmnl 抡=plmmmmlmmmmlmm 抡起=olmmmmlmmmmmmm
抢=tmmmmlnllmmjmm 护=nlmmokommmmnmm 护工=pmmmmmlmmmmmmm 护栏=lmmmomlmmmmonm 护车=llmmmlqmmmmmmm 报=nmmomolllllmlm
报警=ommommkmmmlnmm 抬不=mmmmmmkmmmmnom 抱=olmmplkmmmolkn 抱着=nmmlomkmlmomkm 抱走=lmmmmmmmommmmm 押=lmommmmmmmmmmm
抽=ollomkpmlnlmlk 抽|=lmmmmmnmmommlm 抽不=mmmmmmkmmmmnom 抽起=mmmmmmommmmmmm 担=lmmmmlplmmmmmm 担架=lmmmmlplmmmmmm
拉=nmokoknllpkomk 拉不=mmmmmmommmmnlk 拉着=mmmmlmmmmommnm 拉闸=mmmmmmlmmommmm 拌=mmmmmmlmmmnlpm 拍=pmmmlmmmllkkno
拐=mmmmmmmmommnlm 拔=lmmmmlnnmmmmol 拔不=mmmmmmlnmmmmom 拖=kmmmlnmomlmolm 拦=omnmmllmlmmmnm 拧=mlmmmmkmmmonmm
拧开=lmmlmmmmmmommm 拿=rlonkkmmlomlml 拿不=lmmmmmommmmmlm 拿砖=ommmmmlmmmmmmm 持=ommmmmmmmmmmmm 挂=jmnmomklmomonk
挂在=mmmmllnmmommom 挂着=llmmonlmmmlnol 指=kmlmnlpmlmmmol 指头=lmmmmmommmmmmm 按=rlnmllmolmlmll 按|=lmmmmmommmmmmn
按着=mmmmmmommmmnmm 挖=llmnmlmmmnmmon 挤=lnmmlmlmnmmmon 挥=mmmmmolmmmmmml 捂=pmmnmmmmmlmmll 捅=ommmmmlmmpmmlm
捞=mmmmmmkmmnmmlq 捞上=mmmmmmlmmmmmmo 换=lmnnnlommmmmlm 掀=nmmmlpmmmmmmlm 掉=imlnloonkojlop 掉|=mmmmlommmnlmll
掉井=mmmmmmmnmmmmok 掉到=mmmmmmommmmnnj 掉河=mmmmmmmmmmmnlo 掉火=mommmmmmmmmmlm 掉进=lmmnmlllmmllop 掌=mlmmmmommmmmlm
掐=ommlmmomlmlmlm 排=lnnllnkmmnnlmn 探=mmmmnmommmmmml 接=llmnnmlmonlmkm 接|=mmmmommmmlmmlm 推=nmmlllmnnmknln
推不=mnmmmmommmlmlo 推车=kmmmmmmmnmmmmm 提=pmnmmmmommlmkl 插=momllllllrlmml 插头=mnmmmmkmmpmmmm 搭=mmmmmnmmlomlnm
摆=lmmmmolmmmpmll 摔=klmmllrnmomnkl 摔了=lmmmmmpmmmmmlm 摔在=lmmmmmommmmmlm 摩=ommmmmkmmlmqmm 摩托=nmmmmmkmmmmpmm
摸=onmmlllklrllml 摸了=ommmmmnlmlmmmm 撑=nlmmmnkmmmpmkn 撑不=nmmmnmkmmmmmlo 撒=mmmmmllmmmnnmo 撕=lmmmmlpmmmlmnm
撞=nklmmmnnlkltll 撞|=ommmmmlnmmmmmm 撞了=mmmmmmknmmmqmm 撞人=mmmmmolmmmmnmm 撬=ommmmmmmmmmmlm 播=lmmmmmlmmmommm
操=mmmmmolmmmmmlm 操场=mmmmmolmmmmmlm 擦玻=mmmmommmmmmmmm 放=mmmmlplnmmomlk 放|=nmmmmmpmmmlmmk 放下=nmmmmllmlmonmm
放炮=lommmmmmmmmmmm 敌=mmmmmmlmmmommm 敌敌=mmmmmmlmmmommm 敌畏=mmmmmmlmmmommm 救=klmnlromkllklp 救|=lmmmmqmmmmmllm
救人=mmmmmnlmmmmmmo 救我=mmmmmommmmnmmm 救护=llmmmlqmmmmmmm 救救=lmmmmolmmmmmmm 敢=nnmmmmmnlolmlk 敢动=mmmmomlnmnmnll
散=mmmmmmmmomlllm 数=lmnmnlkmmmomol 敲=mmmmmnommlllmm 敲|=ommmmmmmmmmmmm 整=jnmmoplmlmolmk 整个=mommpmmmmmmmkl
整整=mmmmmmmmmmomml 整片=mmmmmmlmmmmmom 整齐=lmmmmmmmmmomll 文=lmmmmmmmlnomlm 斗=mmmmmmlmmmmlom 料=lonlmmnmmmlmom
斜=llmlmnlnmmmlpl 斤=mmmmmmommmmjom 断=lkmnmnolmpmkol 断了=mlmolnmmmnlknm 方=mlnmlmllnmlonm 方向=lmmmmmmmnmmolm
无=lmmmmpmmmmmkmm 日=mmmmlmmmmmomnm 旧=mmmmmmlmmmmmpm 早=kllnllmmnmnmom 早上=llmmmmnmomlmnm 时=mlmllonnnmmmml
明=lnnmmnmnlmollk 明天=mmmmmmmmlmommm 昏=llmomlnmmmmnnm 昏|=mmmnmmkmmmmmom 昏迷=lmmmmmommmmmmm 星=mlmmmmmmmommlm
是=mnmnjomnmmlmln 是人=lmmmollmmmmmom 是他=nmmmmmommmmmmm 是公=mmnmmommmmmmlm 是幼=mmmmmlmmmmmmom 是水=mlmnmmmmmmlmmo
是烟=mommmmmmmmmmmm 是空=llmmlmmnommmnm 是红=lmmmmmommmnmml 晃=nlmlnqllmlmmnm 晃|=mlmmmnmlmlnmom 晕=mllonlrmmklllk
晕|=nmmnmmkmmmmmnm 晕了=lmmmomommlmmml 晕倒=mmmlmlpmmmmmmm 晕过=mmmmmmommmmmlm 晚=mmmmmmkmnmomll 智=lmmmmmmmommmmm
智力=lmmmmmmmommmmm 晾=lmmmonmmmmmmll 暖=mmmommmmmmmmmm 有=olmlnlmnlmmmmm 有一=lmmmmommlmmmmn 有三=lmnmommmmmmmkm
有个=olnlojoollnmlk 有了=mmmmmmmnlmmmom 有人=nmmlnolmllklnn 有只=ommmlmlmlmmmmn 有小=lmmmmommmlmmno 有工=mmmlmmlmmmmmom
有手=nmmmmmlmmlmmom 有没=lmmmmpmmmmmmlm 有点=llmmmmmmomommm 有电=mmmmmmmmmpmmml 有贼=ommmmmmmmmmmmm 有车=mlmlmlommmmmmm
朋=mmmmmllmlmonnm 朋友=mmmmmllmlmonnm 服=mlolmlommlmmlm 朝=nlmlmmmlmlmnmo 朝天=mmmmmmmmmmmomm 木=kmmlmmnmmnnmnm
木头=kmmmmmnmmnmmmm 本=lnolmllmmmomlm 朵=lmmmmmommmmmmm 机=nmpmknlnllmmok 机了=mmmmmmkmmmnmom 机器=lmmlmmplmllmom
机掉=mmmmmmpnmmmmkm 机里=mmmmmnlmmmmmom 杀|=mmmmmmmmmmommm 杆=klmnnnnmmmmmmm 杆上=mmmnnmommlnklm 杆里=mmmmlmmmmmmmom
杖=mmmmmmlmommmmm 束=mmmmmmlmmmommm 杠=mmmmmmpmmmmlmm 条=lmmlnllnonnmll 条腿=mmmmnmmmmmomlm 条街=mmmmmmmmmmmomm
来=mnllnrmllmkmml 来|=lllmnmklmolnqm 来一=olmmlnnmlmmmlo 来个=nmmmkpmmmmmmll 来了=mnlmnnmmlkmmko 来压=mmmmmmlmmmmmom
来呀=mmmmmommmmmmmm 来就=mmmmomlmmmlmmn 来开=mmmmmlommmmmmm 来气=mmmlmmpmmmmmlm 来的=onmnmnlmlmnlkm 来砸=mmmmmmommmmmlm
松=mlmmoollnmmlll 松了=llmmlpmmnmnllm 松手=nmmmommmmmmmmm 板=oollllkllnllsl 板在=mommmmlmmmmmmm 果=mmmmmmqmmmmmkl
果冻=mmmmmmommmmmlm 枝=lmmmonlmmmmlnm 枪=ommmmmmmmmmmmm 枯=mmmmmmkmmmomnm 架=nlmlnnknmmmnnl 架上=mmmmlommlmnnkm
柜=nnoolljllllmpm 柜子=nlmmmmjmlnmmom 柱子=lmmmmommmmmmmn 柴=momlmmmmmmmmmm 栋=mommlnmmmlmmml 栏=llmmomkmmnmpnk
栏外=mmmmmmmmmmmmom 树=knmlnnllmomlmn 校=llmllokmmmooml 校门=llmmmolmnmmnmm 样=lmmlmmpmlmnmlm 根=kkmmnmmmmonknm
栽=lmmmmmommlmmmo 桃=mmmommkmmmmmmm 框=mmmmommmmmmmml 框上=mmmmommmmmmmmm 案=mmommmmmmmmmmm 桌=mnmnllnlllnllo
桌子=nmmmmmlmmmlmmo 桥=klllskmmmlllks 桥上=lmmmpmmmmmlmmm 桶=nommmmnmmmlmmm 梁=lmmmmmlmmmomol 梁上=mmmmmmmmmmommm
梗=mmmmmmommmmmmm 梯=nmmlmmmumkklkl 梯井=mmmmnmlmmmmmpl 梯里=qlmmmmkommmmlm 梯门=kmmmmmpnmlmmkm 检=mmommmmmmmmmmm
棚=lommonkmmmmkom 棚上=mmmmommmmmmmmm 椅=mmlmmloommmlml 楼=nqklqnmmjlmipj 楼|=llmnpoolllkmmm 楼下=nnlnkmnmmmmmml
楼中=mmmmmmmommmmmm 楼往=lmmmmllmmmmmpm 楼掉=mmmmmmommmmmmm 楼板=llmmmmmmmmmmom 楼窗=olmmmmmmmmmmmm 楼道=mommmlomlnllkm
楼阳=ommmkmmmmmmmmm 楼顶=mnmmommmmmmmll 樱=mmmommkmmmmmmm 樱桃=mmmommkmmmmmmm 橘=mommmmmmmmmmmm 檐=lmmmrmkmmlmmml
欠=lmlmmmmmmmpmmm 款=mmqmmmlmmmlmmm 款|=lmommmmmmmmmmm 止=lmmnmlpmmmmmmm 止不=mmmnmlommmmmmm 正=nkplkommllmmml
正在=lmommmmmmmmmmm 步|=mmmmmmmmlmommm 歪=llmnlrollllmnl 死=lllmmnklmnpnnm 死|=lmmllmmmlmqmnm 死人=lmmmnommmmmnmm
死我=ommmmlmmmmlmmm 每=mmmmmmommlmmmn 毒=mlmpmlnmmmlmml 毒了=mmmommmmmmmmmm 比=lmmmmnommmmmmn 毛=lnmlmmommmmmmm
气=jllwlmomkknljl 气|=mmmpmlnlmlnljo 气了=lmmmmlommmmmmm 气球=lmmlmqmmmmlmmm 氨=mmmommmmmmmmmm 水=jkkomimkkrnkly
水|=mommljnmlolmnl 水了=mmmmmmlmmmlmmo 水井=nmmnmmmmmmmmoj 水从=mmmmmmnmmmmoll 水冲=mmmmmmommmmmmm 水到=mmmmmmlmmmomkp
水器=mmmpmmlmmmmmml 水在=mmmmmmmmmmmmok 水往=mmmmmmmmmmmmmo 水泥=mmmmmmmmmmmmpl 水泵=mmmmmmmmmommmm 水涨=mmmmmmmmmmmmom
水破=mmmmmmommmmmml 水还=mmmmmmpmmmmmml 水里=lmmmmmlmmrnlkm 永=mmmmmmlmmmommm 求=mlmmmommmmmmmm 求了=mlmmmolmmmmmmm
求求=mmmmmommmmmmmm 汇=lmommmmmmmmmmm 汉=nmmllmmmmmmmom 汗=lmmmmmpmmmllnl 江=lmmmlmlmmmommo 池=mnmnlmnllnlmlo
池里=nmmlmmmmmommnk 污=mmmnmmmmmmmmok 污水=mmmnmmmmmmmmok 汤=lkmnnmpmmmmmlm 汽=knmpmlmmmmnnll 汽油=kpmmmmlmmmommm
沉=llmmmllmmlmmnr 沙=mommmmlmmmlmom 沙发=mommmmlmmmmmmm 沟=lmmnnmmmmllpnk 沟里=mmmlmmnmmmmoml 没=jmlmjkootkllnn
没上=lmmmmlmmolmmnm 没了=nmoklnkmolmlmn 没人=mnlmlmkpnlnmnl 没出=jomnmlmmnmmlnm 没回=mmmmmmmmommmlm 没声=olmnmmnmllnmml
没有=klmmlqlmnmmnol 没来=mmmmmmnmomlmmm 没看=lmmmmmkmmmmonn 没知=mmmmmmommmmmmm 没顶=mmmmmmmmmmlmmo 沫=lmmmmlommmmmmn
沫|=lmmnmlmmmmmmmo 河=lmmlllllolqmkq 河边=mmmmmmmmpmnmml 河里=lmmmmllmmmokls 油=lrmlmlmmmlmnkl 油|=ipmmnmmmmmnmmm
油漆=lmmmmmommmmmmm 沿上=lmmmlmmmmmomnm 泉=ommmmmkmmnmmnm 泡=kmmmnmnmlolllp 泡|=lmmnmmommnmmll 泥=llmmmmmmmmmlqm
泳=llmlmnmmlllmls 泳池=mmmmmmommmmmml 泵=mmmmmmmmmommln 泼=mommmmmmmmnmmm 泼了=lommmmmmmmmmmm 洁=llmonmmnmmmmlm
洗=lmmqmllllokmlp 洗澡=mmmommnmlnmllm 洗衣=lnmmmmkmmnmmnn 洞=lnmmmlknlmllrn 洞|=mmmmmmmmmnmmom 洞里=lmmmmmmmmmmmpn
洪=lmmmmmmmmmmmmp 活=knmlmlllmlrmnl 活了=lommmmlmmmommm 活着=mmmmmmmmmmommm 流=mmmmlmrlllmmnk 流了=lmmmmmommmmmmm
流浪=lmmmmmommmmmmm 流血=nmmmmmjmmmmnom 浇=kpmmmmmmmmnmmm 浓=mommmmmmmmmmmm 浮=lmmmllkmmmnmmr 浴=klmmmmmmmnolnm
海=lmmmmlnmommmln 消=lqmmmlmlmmmmmm 消防=mpmmmlmlmmmmmm 涨=lmmmmmlmollmon 涨|=mmmmmmmmmlmmon 涵=mmmmmmmmmmmmlo
涵洞=mmmmmmmmmmmmlo 混=nmmommkmmmmmmm 清=lmmmomnmmllnnk 渣土=mmmmmmlmmmmolm 游=mlmkmnlmnlmmlq 湖=lmmmmmlmmmmmlr
湿=lnmmmlmmmolmmm 溅=mmmlmmqmmmmmml 溜=lmmmnmmmmmmqkm 溺=mmmmmmmmmmmmmo 溺水=mmmmmmmmmmmmmo 滋=lpmmmmmmmlnmll
滋滋=mommmmmmmmmmmm 滑=llmlolnnnlllmp 滑下=lmmmmmmnmmmmom 滑倒=mmmmmmommmmlll 滑梯=nmmmlnllommmll 滚=lomlmmonmlnmmk
满头=mmmmmmmmmmmmom 滩=lmmmmmommmllmn 漂=llmllllmlmlllv 漂着=mmmmmmmmmmmmmp 漂起=mmmmmmlmmmmlmp 漆=olmlmlpmmmmmlm
漏=ljmqmlkmmplnln 漏电=llmmmmlmmommmo 漫=mmmmmmmmmmmmlo 澡=mmmpmmmmlnllmn 灌=nmmmmmmmmmlmlp 灌|=lmmmmmmnmmmmlo
火=kxlrlhillpnlkk 火|=lnmpmllmmnllnm 火了=mqmlmllmmmmmmn 火星=mlmmmmmmmommmm 火盆=mmmpmmlmmmmmmm 火花=mlmlmmmmmpmmmm
火车=mkmmmmmmnmpmmm 灭=lpmnmmlnmlmmmm 灭不=momlmmmmmmmmmm 灭了=mlmommlnmmmmmm 灯=lnlnlninlqkpmk 灯亮=mmmmmmomlmmmmm
灰=mnmlmlnlmlnmok 灶=mpmmmmmmmmlmmn 灶上=momlmmmmmmmmnm 炉=lnmsmnkmmllmll 炉子=mmmqmmjmmmmmnm 炒=lonmmmmmmmmmmm
炕=mmmommmmmmmmmm 炭=llmommkmmmqmlm 炮=lommmmnmmmmmlm 炸=npmllnpmlmllll 炸了=lpmlmmnmmmmmll 点=konnlllnnmolll
点了=lrnmmlkmmpmmkl 烂=mjmnmmpmmmmmmm 烂了=njmmmmnmmmmmmm 烛=mommmmmmmmmmmm 烟=lympmkjlklknjk 烟|=mpmomlkmmmlnkl
烟了=mpmmmmlmmmmmmm 烟头=ommmmmlmmmmmmm 烤=nmmommlmmmmmlm 烤火=mlmommmmmmmmmm 烧=nvmqllllkkmkkk 烧|=mommmmmmmmmmmm
烧着=mkmmmonmmmmmnm 烧起=mommmmlmmmmmmm 烫=mqmlmmpmmlllll 烫伤=mlmmmmommmmmmm 烫手=lpmmmmmmmmmmmm 热=kpmnlnollmllok
热|=mmmmmmlmmmmmom 热水=mmmpmmmmmlmmml 焦=momlmmkmmommmm 焦了=mmmmmmkmmommmm 焦味=mommmmmmmlmmmm 然=kmlonloolllnmm
煤=mnmqmljmlmolnm 煤气=mnmnmlkmmmomnm 照=mlnmmmkmmmpmll 照顾=mlmmmmmmmmpmmm 熏=llmqmmnmmmmmlm 熏倒=llmpmmmmmmmmmm
熟=mmmlmmommmmmlm 燃=ltmomlkmmllmkl 燃了=mqmmmllmmmmmmm 燃气=mlmommmmmmmmmm 燃起=lomlmmmmmmmmmm 爆=mqmlmllmmlmmnm
爆炸=momlmmlmmmmmmm 爬=okmnqllmlllnml 爬上=pmmmlmmmmmmmmm 爬到=lmmmommmmmmmln 爷=mlmlmlolnlnmmn 爷爷=mlmmlmmlnmmmmo
爷被=mmmmmmkmmmmnnm 爸=omnlmkllnlmnll 爸不=nmmmmmkmmmmomm 爸喝=mmmmmmkmmmommm 爸爸=onnmmmmmlklmmm 牌=lmmmlommmlmmmm
牙=mlmmmmommmmnmm 物=mnmllnoomlmllm 物业=mnmmmlnomlmmlm 犯=mmmnnlommmmmlm 犯了=mmmmmlommmmmmm 狗=jmmllmpmlnnmmm
独=lmmlmmpmmmmmmm 独居=lmmlmmpmmmmmlm 猫=lmmnmmmmmlnmol 王=lmmmmmommmmmln 环=nmmmmmlmnlloml 现=lmpmmmlmmnnlll
现金=lmommmmmmmmmmm 珠=mmmmmmommmmmmm 班=mnmmlllmommnml 班老=ommmmmmmmmmmlm 球=kmmmmpnmmllmnl 球|=mmmmmmlmmmmmol
理=lmnmonmnnlllkm 璃|=mmmlmmkmmmnmnn 璃的=mmmmommmmmmmmm 璃门=lmmmmmommmmmnm 瓦=mmmmomommmmllm 瓶=omlmmlomlkomlm
瓶车=mommmmlmmlmmmm 生=mllnllplmlpnjl 生了=mmmmmmplmmmmmm 生间=mmmommlmmmmmnm 用=lomlnnlmkmokll 甩=mmmmlmlmlolnnl
甲=lmmmmmommmmmmm 电=kpnkllmpkukkkl 电|=lnllllkmmsmmol 电了=mlmmmlllmpmmnm 电到=mmmmmmlmmommmm 电机=mmmommmmmmmmll
电梯=nlmnllnrlkmmml 电池=lomlmmommllmmm 电瓶=oommmmlmmkmmmm 电着=mlmmmmlmmommmm 电线=lnmlnpnmmimlmn 电话=lmomnnjmnknmln
电锯=mmmmmmommlmmmm 男=rlmlonlkomllll 男孩=lmmmmmmmommmmm 男的=qlllnnllnmlmlm 畏=mmmmmmlmmmommm 疯=lmmmmommnmmmlm
症=mmmmmmlnommmmm 白=kmmoklnmommlkn 白气=mommlmmmmmmmmm 白沫=mmmmmllmmmmmmo 白雾=mlmommlmmmmmmm 百=llnmnllmlmplmm
的=nmnlnlmkmmnlmn 的|=mnloklnnpllkmm 的一=nlmmllmlmolonm 的不=mmmmmmommkmmmm 的两=mmmmmmmmommmml 的也=mmmmmmommmmmlm
的了=mnmmmmkmmmmmom 的人=lkomomnmmlmlkn 的压=mmmmmmlmmmmkpm 的地=nmmnmmkmommlmn 的头=mmnmmmmmmmmmom 的娃=mmmmlmommmmlmm
的师=lmmmkmnmmnmmmm 的手=lmmmmnplmlmmlm 的打=mmmmmnkmmmmnnm 的是=mmmlmmommmmmmm 的线=mmmmmmlmmommmm 的绳=mmmmomlmmmmmmm
的老=lnmllnommmmnlm 的脚=mmmmmmlmmmmonm 的车=mmmmmmlmmmmonl 的那=mmlnnmlmmmmllo 的钱=mmmmmmmmmmommm 皮=nlmmlnrmmnmlkk
皮|=mmmmmmommmmlmm 皮带=ommmmmlmmmmmmm 盆=nlmolmmmmlnmlm 盆砸=mmmmmmpmmmmmkm 盆里=ommmmmlmmmmmmm 监=nmmmmmmmomlmmm
监控=nmmmmmmmomlmmm 盔=nmmmmmlmmmmolm 盖=lnmnllmmllmnon 盘=lnmmmmnmmmmoll 盘上=mmmmmmommmmmmm 直=mllomlmmlonllk
直在=lmmmmmmpmlmmmm 直播=lmmmmmmmmmommm 直跟=ommmmmlmmmmmmm 相=mmmmmmlmommmmm 看=kqlknmnmnllnmm 看不=lpmllmnmkmlmol
看东=lmmmmmommmmmmm 看他=lmmmmmmmommnmm 看到=mmmmmmlmomnmlm 看着=ommlmmlmmmnmln 真=mmmllokmlmpmml 真的=mmmmmnlmmmomml
眼=mnlpllslmllmkk 眼|=momlmmmmmmmmmm 眼前=mlmnmmommmmmmm 眼睛=llmnmmqmlmlmll 眼里=mmmmmmommmmmml 着=lolnojlnllmnlm
着|=lnllmnmlnllnom 着一=klmmnnmllmnmnl 着东=mmmmmmmmmmmmom 着个=llmlnlmmlmoomo 着了=mrmnllnlmmmlll 着人=lnmmnlmnmmmojm
着喊=lmmlmmommlmmmm 着我=mmmmlmommmmmmm 着手=mmmmmmkomnmmlm 着树=mmmmmmmmmmmmmo 着电=mnmlmnmmmlmmmo 着线=mmmmmmmmmpmlmm
着身=ommmmmmmmmmmlm 着车=mmmommlmmmmmmm 着门=nlonmnnmmmllll 睁=mnmommmmmmlmml 睁不=mnmommmmmmmmml 睛=llmnmmqmlmlmll
睡=lmlomlolllnnnk 睡着=nmmommlmmmmmml 瞳=mlmlmmommmmmmm 知=lnllmnomnmlmml 知觉=mmmmmmommmmmmm 石=lmmmlpmmmmlkno
石头=mmmmmnmmmmmlom 码=mmqmmmlmlmmlmm 码|=nmommmlmmmmmmm 砍=pmmmmmmmmmmmmm 砍人=ommmmmlmmmmmmm 砖=olmmllmmmmmlpl
砸=rlmnllpnllnkmk 砸|=ommmmmlmmmmmlm 砸下=mmmmmmmmmmmmom 砸了=mmmommommmnmll 砸人=ommmmmlmmmmmlm 砸到=lmmmmnommmmmmm
砸我=ommmmmlmmmmmmm 砸着=mmmmmmommmmmmm 砸车=ommmmmlmmmmmmm 砸门=kmmmmmmommmmmm 硬=mlmlmmommolmmm 碎=mnmmmmlmmmmonm
碰=llnmllmmlqloll 碰|=mmnmmmommmmmmm 碰了=mmmmmmkmmnmomm 磕=mmmmmmmmmmmomm 祸=lmommmmmmmmmmm 种=mmmpmmkmmmmmnm
积=mmmmmmmmmommlm 积水=mmmmmmlmmommmm 空=klmmommnnlnlnk 空|=mmmmomlmmmmmmm 空的=lmmmlmlnpmmmnm 穿=llmmmlnmqlnllm
突=lnmlmmonllmmnm 突然=lmmlmmonlmmmnm 窖=mmmnmmmmmmmmol 窗=molopnilmlokol 窗|=nmmmlmlmmnnmom 窗外=ommmmnmmmmmmlm
窗帘=mommmmmmmmmmmm 窗户=nnlmpmmmnmmlll 窟=mmmmmmmmmmmmmo 窟窿=mmmmmmmmmmmmmo 窿=mmmmmmmmmmmmlo 立=lmmnnlommmmlln
站=mjlnpmlmnnoklm 站|=mlmlmonmnmmllm 站不=nlmplnnmmllmmm 站台=mmmmmmlmmmmolm 站在=mmmmmllmmnomlm 站着=llmlolmmlmommn
笔=lmpmmmnmlmmmmm 第=mmommmommmmlll 第三=mmnlmmommmmmml 等=lmnlmmnmmmollm 筋=lmmmlnpmmmmmlm 答=lmmnmmommlmmlm
管=mllsnllmllnlnl 管子=lmmpnmkmmmmlnl 箱=kllmlnmmmrllol 篮=lmmmpmommmmmml 篮球=lmmmmmommmmmmm 粘=mmmmmmmmmpmmmm
粪=mmmommlmmlmmlo 糊=lnmmmmommllnmm 糖=ommmmmommmllmm 糖|=ommmmmnmlmlmmm 紫=mmmlmlmmmmlmpm 紫了=mmmmmmlmmmmmom
累=lmmmmmmmmmpmmm 累了=lmmmmmmmmmommm 红=lrlollllmkmnln 红|=mnmommlmmmmmmm 红了=mpmlmmmmmmmmml 红的=lmmmmmnmmmolll
纸=mommllnmmmommk 纽=mmmmmmommmmmmm 纽扣=mmmmmmommmmmmm 线=lmmkmnillxllll 线了=mmmmmmmmmomlmm 线垂=mmmmmmmmmomlmm
线掉=mlmmmmlmmpmmlm 线断=mlmmmmmmmommmm 线杆=lmmmnmmmmkmmmn 经=mnonmllmlnmllm 结束=mmmmmmlmmmommm 给=nlrlnklnkmnmnl
给了=lmommmmmmmmmmm 给我=mmkmmlonlmnmmm 绞=lmmmmlrlmmmmlm 绳=nlmlnqkmllmlmo 绳|=nmmmlolmmmnmlm 绳子=mmmllolmlllmmo
维=llnmmmmpmmmmmm 维保=mmmmmmlommmmlm 绿=lmmnmmmmmmmoml 缝=knmlmmkmlmolom 缝往=mmmmmmmmmmmmmo 网=nmommnlmmlmljn
羊=mmmmmlpmmmmlnk 羊水=mmmmmmommmmmml 羊角=mmmmmlommmmmmm 群里=kmmmnmlmnmnmlm 翻=mlmknkommmkqlm 翻下=mmmmmmpmmmmmlm
翻了=mlmlllmmmmmnmo 翻出=mmmmommmmmmmlm 翻过=lmmmomlmmmmmnm 老=mlnmmknknmkomm 老人=lmmlmnlnllkoon 老伴=mmmnmmnmmmomlk
老公=nlnmmknmloknln 老太=olmmmmllmmmnlm 老婆=mmmmmmmlmmomml 老汉=mmmmmmlmmmmmom 老鼠=mmmommmmmmmmmm 耳=qmmmmmmmmmlmll
耳朵=lmmmmmommmmmmm 肉=lmmmmlpmmmmlmm 肚=mlmlmlrmlmlmlm 肚子=mlmlmlrmlmlmlm 股=lonnmmmmmllmmm 肩=lmmmmmommnmmlm
肩膀=lmmmmmommmmnlm 肿=mmmlmmommmmmnl 背=mkllmmpmnlnmmn 背|=mmmmmmkmmmmmnm 背上=llmmmmpmmmmmmn 胡=mmmmmmomlnlmmm
胡话=mmmmmmomlnmmmm 胳=lmmmmlommmlmnm 胳膊=lmmmmlommmlmnm 胸口=llmlmmommnnnlm 能=mnnmllomlknmnl 脉=lmmmmlnmmmpmmm
脉|=lmmmmmommmmmmm 脐=mmmmmmpmmmmmlm 脐带=mmmmmmpmmmmmlm 脑=nlmmmlpmnmmmlk 脑勺=mmmmmmommmlmml 脖=nlmmlmomllmlnm
脖子=nlmmlmomllmlnm 脚=lnllnlonmmlnnl 脚|=mmmmmmnmnmmlol 脚下=mmmmlmlmnmmmom 脚底=mmmmmmmmmmmoll 脚手=mmmmmmlmmmmmom
脸=nklomltlklllln 脸上=ommmmmmmmmmmmm 脸白=mmmmmmkmmmmmmo 脸红=mmmpmmkmmmmmmm 脸都=mmmlmmlmmmnmom 腕=lmmmmnmmmmpmmm
腕了=mmmmmmommmlmmm 腰=nlllollmmknmnn 腰|=nmlmmmlmmmmmlp 腿=jllmmkqmllmopm 腿|=llmmmmnlmmmomn 腿脚=mommmmlnmmmmlm
膊=lmmmmlommmlmnm 臂=mmmmmoommnmklm 自=kmmlmlkkpmolpl 自动=lmmmmmmkmnmmpm 自己=kmmmmlmnomnmml 自杀=lmmmmmmmmmommm
自闭=mmmmmmlmommmmm 臭=mkmsmlmlmmmmll 臭|=lmmommmmmmmmmm 臭得=mmmommmmmmmmmm 舌=mmmmmmommmmmmm 舌头=mmmmmmommmmmmm
舔=mmmmmmlmmommmm 船=mlmmmlmmlmmlls 色=mnmmmmpmnmmlkl 芦=mmmmmlmmmnmmmo 花=jlmmlmpmmpnmml 花|=mkmnmmlmmonmlm
花坛=mmmmmmommmmlmm 花板=mommmmkmmmmmom 草=kpmlmlommlnmlm 草坪=lommmmnmmmmmmm 荡=lmmmolmmmmmmlo 药=lkmkllqmolrllk
药|=llmmmmommmnmlm 药在=mmmmmmkmmmnmnm 药当=mmmmmmommmlmmm 药片=mmmmmmommmlmmm 药瓶=mmmmmmlmmmommm 菌=mmmmmmommmmmmm
菌子=mmmmmmommmmmmm 菜=mmmmllmmpmlnmm 落=llmmmkkmmnllor 落下=mmmmmmmmmmmmom 落水=lmmmmlkmmmmmmq 蒸=mmmmmmommmmmlm
蓝=lmmmmmnmmommmm 蚊=mommmmmmmmmmmm 蛇咬=mmmmmmommmmmmm 蜂=llmmmmommmmmmm 蜇=mmmmmmommlmmmm 蜡=mpmmmmmmmmmmlm
蜡烛=mommmmmmmmmmmm 血=qjlmllullklnlk 血|=olmlmmnmmmlnnl 血了=ommmmmnmmmmlmm 行=jmpllnommlmnnl 行|=lmnmmolmlmnnll
行了=lnmmmmommmlmmm 街=mmmmmmmmmmmomm 衣=pllkomjlnllloo 衣|=mmmmmmlmlmnmom 衣服=nlmlmmommllmmn 衣架=nmmmnnkmmmmmlm
表=nmmomnkmnllmmm 袋|=lmmmmmommmmmln 袖=mmmmmmlmmmmmom 袖子=mmmmmmlmmmmmom 被=smpkkkkklnkonn 被人=qmmmmlmlplmlll
被压=lmmmmmmmmmmomm 被困=lmmmmmlnmmmmpl 被子=kpmlplmmmmmmll 被撞=mmmmmmlmmmmomm 被水=lmmmmmmmmmmlno 被电=llnmmmmmmommlm
被车=lmmmmmlmmnmolm 被骗=mmpmmllmmmmmlm 裂=mlmmmnkmmlmmnn 装=mknnnlmmlollmm 裙=nlmmlmmmnmommm 西=onmmmmnmlmlnll
西|=olmnmmlmmmmmml 要=olqlonlklnpimj 要不=lmmmmmommmlmmm 要从=lmmmommmmmmmmm 要出=mmmmmmomlmmmmm 要往=lmmmommmmmmmmm
要死=lmmlmnmmlmomlm 要生=mmmmmmommmmmmm 要跳=lmmmpllmmmlmmm 见=nllklmkmqlnmmo 见|=lnmmmljmlmoomn 见了=mlmmmmmnnmmmom
观=mmmmmmlmmonlmm 觉=lmmommnmmmmmlm 觉|=mmmmmmommmmllm 角=nlmmnknmlmllmm 角风=mmmmmlommmmmmm 触=mkmmmkkmmvmmmm
触电=mmmmmmlmmpmmmm 言=nmmmmmlmmmommm 警=nnnnmminlmlmll 警|=pmmmmllmmmmmmm 警器=mmmommlmmmmmmm 认=nmmmlmmmommmln
认识=ommmlmlmmmmmmm 让=mlslmnillpllml 让人=mommmmmmmmmlmm 让我=mmpmmmmmmmmlll 讲=kmnlmomnmmmoll 讲话=mmmmmmlmnmmomm
证=lmommmmmmmlmmm 试=nmmmomlmmmlmmm 话=ilnmomqmnkloll 话|=mlnmnmmlmmkolm 话不=mmlmmmmmmmommm 话关=mmmmmmmmmmommm
话说=nommmllnmmmnmm 误=mmmmmmommmmmmm 说=nkrmmlknokrlji 说不=mlnlmonlmmmmmm 说今=ommnmmlmmmmmmm 说再=nmmmommmlmmmmm
说在=mmmmmmlmommmmm 说孩=lmmmmmpmlmlmmm 说带=ommmmmmmlmmmmm 说快=lmmmmnmmmmmmom 说我=kmomlmlmnmommm 说是=lmommnmmlmlmmm
说胡=mmmmmmomlnmmmm 说要=qmllmllmlmomlm 说话=mllnnmonmlkmnl 请=mmmnmmllmmlmon 谁=klmnnmommnmlmn 谁会=mmmmmllmmnmmno
谁在=mmmmnolmmmmmlm 谁家=llmnmmommmmmmm 谁有=mlmmoknmmmmmmn 谁看=lnmmmmlmomnmml 调=nmmonmlllmmlll 谢=lmmmmmmmmmommm
谢谢=lmmmmmmmmmommm 豆=mmmlmmpmmmmmlm 负=mmmmmmmmmmmmmo 账=mmpmmmlmmmlmmm 账|=lmommmmmmmmmmm 货=kmmmmlknmnlpml
货架=mmmmmmmmmmmmom 货车=lmmmmmlmmmmplm 贴=ommmmmmlmmnmlm 费=lmommmmmmmlmmm 费|=mmommmmmmmmmmm 贼=rlmmlllmlmmmlm
走=nmmlmmimslpmkk 走|=nlnmmnjnmmmnll 走了=kllllnkmplpmlo 走廊=mommmmlmmmmmmm 走近=lmmmmmommmmmmm 赶=momlmmmmnmmlmm
起=mplmlkmmllpmlo 起不=lmmmmlommmmmnl 起来=nnmnllmmlmkmlo 越=mnmnoklnlllmok 越小=llmnmmmommmmmm 趴=mjmonlpmlplmkl
趴在=mmmmompmmnmmkl 趴着=olmnlmmmmmlmmn 跌=nmmmmmommmmmnk 跑=pnlnkmklpklomk 跑|=nomnlnlmmmlnml 跑了=llmnmllmommolm
跑出=mmmmmmmmlmommm 跟=nloknkmonlmnkm 跨=lmmmommmmmnmmm 跪=ommmlmmmmmmmlm 路=mmmmknklpmkpml 路|=mmmmmnkmommnlm
路口=mmmmmmlmmmmoml 路边=lnmmmmommmmmml 跳=immkqlpmmnmljo 跳|=mlmlpnlnmnmmll 跳下=lmmmmmpmmmnmlm 跳楼=mmmmommmmmlmmm
踩=ommlonlmmollll 踹=pmmmmlnmlmmmmm 蹭=lmmmmmkmmmmpmm 蹲=jmmnmmpmlmmmmm 蹲在=mmmolmlmmnmmmm 身=ojmlmkqlmomnmk
身|=lmmmmmommmmmmm 身上=nkmmlmnlmmooll 身子=nmmlmmmmmomlml 躲=nmmmlnimmonmnl 躺=llmmllqmmomojm 躺在=lmmmmmpmmmmmmm
躺着=lmmmmmmmmomnln 车=onkkkjkiojjznm 车|=nmmllmomnllmmn 车上=lnmmlmnmmmllol 车了=nmmmmmlmommmmm 车位=pmmmmmlmmmmlmm
车侧=lmmmmmmmmmmomm 车冲=mmmmmmlmmmmomm 车压=mmmmmmommmmokm 车在=mnmmmnnmmlmmkn 车库=mlmomnnmmmmknl 车底=lommmmlmmmmkom
车把=lmmmmmmmmmmomn 车掉=mmmmmmlmmmmoml 车的=mmmlnmkmlmmopl 车碰=mmmmmmlmmmmomm 车窗=mmmlmmmmmmolln 车翻=lmmmmmlmmmmpml
车里=llmnmmmmmnnkql 车顶=mmmmmmmmmommkn 轧=mmmmmmmmmmmolm 轨=llmmlmmmmmqnll 转=iltmjlklnlkoqm 转|=mmnmllnmmmlomm
转了=lmommmlmmmmmmn 转账=lmommmmmmmmmmm 轮=llllmllollmtml 轮子=lmmmmmmmmmmomm 轮椅=mmmmmmnommmmmm 软=llmqlmmmmmmmln
轰=mmmmmmlllmmmno 轰轰=mmmmmmmmmmmmmo 轻=mmmnmmmmmmomlm 轿=lmmmmmkpmmmoml 轿厢=mmmmmmmpmmmmll 轿车=lmmmmmlmmmmonm
辆=lnmlmlmmmlmpko 辣=mmmommlmmmmmmm 边=lnlmmnnlonnmkl 边|=mnllnmkmmklnpn 边上=mmlpmllmmnlmnl 边冒=mkmlmmmmmommmm
过=llnlplnkmnlmmn 过去=kmnllmplnmmmln 过来=mlmnonlllmmmml 还=nmmnlnlkmmkmom 还|=mlmmmmlmmmommm 还在=pmmmmllkommoll
还是=lomlmmnmmmmmln 还有=lollmomnllmmmn 这=pmllmnmlllnmmk 这样=mmmmmmmmlmommm 这里=mmmmommmnmkmmm 进=rkmmjmlkklnnom
进不=lmmmnmommmmmmm 进了=ommmmmllmmnmnm 进去=kmmnlmonlmlmmm 进我=olmmmmmmmnmmml 进来=ommmmllmmmoolk 进水=lmmmmmknmmmmnp
进电=mnmmmmmlmmmmom 远=ommmlmkmmmmnmn 连=lmmmlnmmmllmpm 连着=mmmmmopmmlmllm 迷=mlmnmlommmllnm 迷了=mmmmmmommmmmmm
迷糊=mmmnmmommmmmmm 追=olmmmmlmmllool 追尾=mmmmmmlmmmmomm 退=kmnmnllmmmmmmn 送=mlmlllmnnmonll 送人=mlmmmmmmmmommm
透=lmmlmmpmmmlmmm 递=olnmnlmmmmmnlm 通=kmnmmlmmmmlpnm 道=jmmolkmolmoolm 道上=mmmmmlnommmnkm 道口=mlmmmmlmmlmnol
遗=lmmmmmlmlmqmmm 那=mmnonkklkplmln 那个=koooommnlmklkm 那么=mmmmmmlmmommmm 那人=pmmnlmkmmmmmmm 那儿=kmmlmlpmmnmmmm
那男=ommmmmmmmmmmmm 那边=mkmmmnjlmnnmnp 邻=nmmllmmmmmommm 邻居=nmmllmmmmmommm 都=lomplknlmmollk 都不=llmnmmommmnlkm
都出=mmmmmmmmmmmomm 都别=ommmmmmmmmlmmm 都到=mmmmmmmmmmmmmo 都吃=mmmmmmlmmmommm 都送=mlmmmmmmmmommm 都青=mmmmmmlmmmmmom
酒=nmmmmmommmlmlm 酱=mmmmmmommmmmlm 醉=ommmnmmmmmmmlm 醒了=mmmmmlommmmmmm 采=mmmmmmmmommmlm 里=lnlojjlqkonlpn
里|=llmkllonnnnkpl 里一=lnmlmmommnnmlk 里了=lkllllnmlmmnpp 里哭=mmmmmmmmmmlmom 里头=mnlmmmkqlllmol 里开=mmmommkmmmnmmm
里往=momlmmmmmmmmmm 里有=mlmmllnllommnm 里水=mmmmmmmmmmmmmo 里灌=mmmmmmmmmmmmmo 里烧=mlmommlmmmmmmm 里的=llnnnmnmmmmmkm
里着=mpmmmmkmmmmmmm 里被=ommmmmmlmmmmmm 里走=mmmmmmmmmmpmmj 里面=knmnlmkplnmmnl 重=mlmnmlnmmmmmom 野=mmmmmnlmmmlmmp
金=nmsmmmjllmnlmm 金|=lmommmmmmmmmmm 针=mlmlmmomomlmmm 钉=lmmmmmommmmmnm 钓=mmmmmmmmmmmmlo 钓鱼=mmmmmmmmmmmmlo
钟头=ommmlmmmnmmmmm 钢筋=lmmmmnommmmmlm 钢管=ommmmmlmmmmnmm 钱=mlumnljmmlmlkl 钱|=nmpmmmlmnmmlll 钻=onmmlllmmmmnnl
钻进=ommmlllmmmmmom 铁=nkmlkmjlmqolom 铁口=mmmmmmmmmmmmmo 铁轨=mlmmmmmmmmommm 铁门=mmmmmmmmmommmm 铃=mmmmmmmpmmmmlm
铃没=mmmmmmlommmmmm 铲=mmmmmmmmmmmmom 银=mmommmlmmmmmmm 银行=mmpmmmlmmmmlmm 链=omnmmmkmmmmmnm 销=pmmmlmmmmmmmlm
锁=pklkmkjkkmpkxk 锁了=nmmmmmlmmmommm 锁在=olmmmmlmmmlmom 锁死=lmmmmmlmmmmmpm 锁着=mmmlnmomnmlmmm 锁车=mmmmmmlmmmmmpm
锅=lomomnnllllmnl 错=llmmmmpmomkmml 锯=lmmmmmommlmmnm 镯=omommmkmmmlmmm 长=lmmlmnmmnlmoml 门=onllinlqnlmlol
门不=pmmmmmkommmlml 门去=ommmmmmmmmmmmm 门反=mmmmmmommmnmkm 门口=mlnnmmlmomloll 门夹=kmmmmmpomlmmmm 门开=nlmmmmjoonllmm
门我=mmmmmmommmmmmm 门把=jommmmllmommom 门没=mmmnmnnmlmnmkm 门窗=mmmmmmmmmmommm 门缝=lnmmmnkmlmomkn 门被=nmmmmmmmmmmmlo
闭=lmmmmmknommmom 闭症=mmmmmmlnommmmm 问=mmmlmommnmlmlm 间=lnmnlmjnmlmmpn 间|=nlmmmmlnlmmmom 闷=lmmlmllpmmlmol
闷|=mlmmmmlpmmmmmm 闸=lmmlmlmmmqmlnm 闸|=mmmmmlkmmqmmmm 闻=lmmpmmlmmmmmmm 闻着=mmmommlmmmmmmm 阀=mkmpmolmmmlmmm
阀门=mmmommlmmmmmmm 队=lmnmmlommnmlml 防=mommmlllmmlmol 阳=momlollmllnlpk 阳台=nnmlnlmmlmnlpl 阿=klmmlonnnmlmlm
阿姨=llmnmnomlmlmnm 院=onmlmllmplllml 院|=mmmmmmommmmmlm 院里=ommmlmmmmmmmmm 除=nmmmmlommmlmmm 险=mmmmmmlmmmmonm
陷=mmmmmnllmmmlql 随=nmmmmolmmmmmlm 隔=onmmmlmmmlnmll 隔壁=onmmnllmmmmlmm 雨=llmmomkmnplknm 雨棚=lmmmonnmmmmmkm
雪=mlmmllomommkom 雪|=mmmmmmmmomlmmm 雷=llmmmmmmmommmm 雾|=mmmommlmnmmmmm 露=lkmomlnllnllpo 露着=mlmmmmmmmnmmol
青=mmmlmmommmmmmn 静=mmmmmnmmlmpmml 静|=mmmmmmmmmmpmlm 静了=nmmnmmkmmmmmnm 靠=mmmmnnnlmmmmnk 面=kokmnlkpjnlnon
面|=nllllmmnllomnm 面两=lmmonmmlmnmmln 面人=mmmmmkmmmmmmom 面全=mommmnlmmmmmlm 面包=onmmmmmmmlmnll 面有=knnmllnnmmllnn
面车=mmmmmmlmmmmomm 鞋=nmmmnlknnmnnll 顶=kmlkpnimknmnno 顶|=lmmmlmnnmmmlmo 顶上=nnmllllmmnokmn 顶了=mmmmmmmmmmlmlo
顶楼=mmmmmmommmmmmm 顶着=nmmmmmmmmmmpkn 顶边=lmmmpmmmmmlmlm 顾=mlmmmmmmmmpmmm 颠=mmmmmmmmommmmm 颤=mmmmmlpmmmmmmm
风=jllnmpnlmnllol 风一=mmmmmlmmmmmmom 风了=mmmmmlommmmmmm 风把=lmmmmnlmmnmmom 飘=llmqnmmlmmmmmm 飞=lmmmkoomlmlnll
飞了=mmmmmnlmmmmomm 飞出=mmmmmmommmmlmm 食=mlmmmnomlmnmmm 馆=monlmnnmmmlmkm 香=mommmmlmmmmmmm 马=klmllqlmmmlpll
马上=mmmmmpkmmmmmmm 马路=lmmmmnlmnmmolm 驴=mmmmnmmmomlmmm 驴友=mmmmnmmmomlmmm 驾=mmlmmmnmmmlolm 骂=olmmmmmmmmmmlm
验=lmommmmmmmmmmm 骑=mlmmnllmmmnolm 骑车=kmmmmmnmmmmnmn 骗=mltmmllmmlmmlm 骗了=mlpmmmlmmmmmmm 骗子=lmpmmmlmmmmmmm
骨=mmmmmlpmmmnnll 骨头=lmmmmmommmmnlm 高=knllpllmmomnkm 高|=mommnmkmmnmmmn 高压=mmmmmmnmmomllm 高架=mmmmmmlmmmmomm
高空=mmmmnmommmmmlm 鱼=mmmmmmnmlnmmkp 麻=mmllllnmlsmmkk 麻|=mmmlmmommplmmk 黄=lnmpmmlmnllmmm 黑=kqnjllmopnklok
黑|=llmmmmnoomlmlm 黑了=lnmmmmkmoolmnm 黑的=mommmmnnmlmmlm 鼠=mmmommmmmmmmmm 鼻=llmommnmmmlmmm 齐=lmmmmmmmmlomlo
齐齐=mmmmmmmmmmomml
"""
