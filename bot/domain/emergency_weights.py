"""What each character, pair, triple and family of words speaks for danger (above 0) or against it, in twentieths.

Written by tests/domain/learn_wording.py from the labelled lines; not to be changed by hand.
"""

from __future__ import annotations

GLANCE_CONSTANT = -54
GLANCE_WEIGHTS = """
-29 年
-24 得我 抽烟 换 没电
-23 吗 哈哈
-22 人家 啥 月 玩 笑
-21 递
-20 价 差 快递 怕 感 我的 新 晚上 证
-19 饭
-18 听说 天 天天 户口 猫
-17 万一 不着 剧 哪 坏 太 挡 有没 水管 补 ：
-16 修 午 吓 周 在楼 块 改 昨 晚 期 歌 毛 社 等 算 装 视 贴
-15 业 原 暖气 没事 练 考 蚊子 行不 谢 长 门禁 香 骂
-14 上火 不亮 不要 丢 人把 作 卖 吵 头发 婚 差点 挪 排 新闻 烟头 爱 狗 画 睡着 票 私 群里 要是 防 鱼 ？
-13 下水 下雨 不， 了没 们那 作业 借 占 厂 去年 又 哈 哪里 夜里 常 干 幸 总 戏 成 早 暖 梦 棋 楼下 气灶 法 理 电影 电视 第一 红烧 缺 能 血压 被我 说一 趟 过了 这 都快 都要 镜 ，想
-12 了吗 二手 假 刷 区 原来 堆 堵了 家孩 就好 息 您 惊 我车 扔烟 擦 沙 没砸 烟味 牌 球 睡 种 窗口 给她 肯 费 路边 车位 车， 醒了 锈 雨 饼 鸟 龙 ， ，没
-11 乐 人在 人抽 儿童 六十 养 加 口的 唱 唱歌 在外 将 建 开锁 得 感应 手机 扶 把手 挂了 树 次 水， 洗 漆 瓜 电梯 看着 礼拜 窝 红包 给 老家 被人 该 车被 进不 都进 队 院 院了 音 领 题 饿 鸡
-11 ，万 ，物
-10 不肯 两辆 主 了两 了吧 亏 人往 人的 他俩 他爸 件 低 你 供 候 做 元门 刚才 医保 印 可 后来 呢 味是 回去 在路 在门 在阳 城 多少 夜 家 家小 密室 对着 少 我一 我带 打工 打牌 找着 招 搭 放心
-10 敞 来看 查 案 横 正好 气公 没， 游戏 滑梯 滴 漏水 火锅 疫苗 登 的门 碎 磨 社区 纸， 脏水 虚惊 虫 见一 说了 课 谁 谁把 赛 跑不 路面 车停 过 迟 道 针 锅 麻将 ，哈 ，喝 ，差 ，还
-9 一看 上个 上班 上看 个月 买 了半 人冒 以 以前 们单 会不 体 便 充 光了 公司 减 几点 刚在 包 听 吹 呼叫 地漏 墙皮 头老 夹了 子咬 孩在 家猫 屏 工， 弄 我快 扔 扶手 担心 拼 捡 捡到 掉了 提醒
-9 数学 时候 易 是我 材 来的 楼的 楼里 死 残 水, 水都 沙发 滴水 烟花 烧纸 烧肉 片里 牙 申 疯了 的水 直接 看了 真 禁 绕 绿 网 老有 自来 节 蚊 表 让人 试 赔 过一 退了 里倒 错了 面没 面， ，您
-9 ，看
-8 ,别 一下 一身 上午 下棋 下班 中了 么 也太 买的 了个 了！ 事 伐 住着 停 公共 准 几天 出口 出所 分 刚有 刮 前年 剪 匙 十五 单位 占了 叫了 可以 号 哭, 器人 围墙 在走 在都 圾 坛 垃 垃圾 声控
-8 外地 天有 好 妈说 实 容 小区 小广 小说 忘 想把 感冒 我脚 打呼 扫 找 报 拆 拿走 接 搬 收 斤 来水 杯 松了 果 树倒 梦见 楼不 正常 死了 段 民 气得 气死 没伤 派出 流鼻 满 演 灯不 炒菜 点 烤
-8 烧烤 焊 熏 申请 疫 的车 盖 着娃 着的 破 碗 示 祝 科 章 童 箱 箱子 结婚 给老 置 老是 舞 花 茶 菜 裸 记 讲 谁有 责 走不 足 跟他 跳舞 车堵 车库 辣 运 进出 进楼 退 逗 那次 都流 里的 钥
-8 钥匙 门的 门锁 问我 防火 防门 陪 霉 风扇 ，原 ，去 ，怕 ，掉 ，烟 ，笑 ，谢 ，跟 ，麻
-7 ,没 ”， 一刀 一到 一点 三点 上门 两点 个门 主人 久了 了一 了往 了救 了？ 亭 人工 人生 人知 人， 们楼 会 会开 传 倒是 倒水 关不 冒出 净 到脚 前 助 匙锁 医 厅 压力 去哪 发烧 口红 各 合 咋
-7 喜 圾车 圾， 垂下 外冒 大厅 天在 奖 奖了 好了 子问 家那 小心 就开 崴 床垫 当 心疼 快乐 慢 我没 我给 所 打折 打麻 抢到 拉肚 拉走 拖 拿到 控 提 播 收不 放 文 旧 时 时间 是不 晒 晒被 机掉 杆
-7 材料 来是 架， 柜门 格 梯按 楼上 楼层 楼平 母 水道 污 涨了 满了 灯， 灶打 点就 烦 煎 熏得 燃气 现场 琴 甲 登记 的是 皮掉 盲 盲道 看 着我 瞎 秋 空， 窗台 笑死 第 等了 箱门 缺一 网线 美 股臭
-7 能不 脸， 腌 花坛 蛋糕 西瓜 警察 认证 让他 识别 说他 谣 象 路中 蹦 车主 转发 返 这两 迟早 那年 那段 里来 里没 防员 限 险 雨了 雪 雷 震 顿 预 鸭 龙头 ，买 ，小 ，师 ，开
-6 ,是 00 2栋 一层 一样 一脚 一起 一辈 一顿 三缺 上小 上扔 不够 中午 为 久 么电 九十 也是 了哈 了四 了打 云 亲 人住 人看 今天 今年 份 伞 住院 保洁 假的 停气 停水 元楼 公园 公里 关好 兴 几
-6 出一 到晚 刷脸 区的 卡上 卫生 县 又在 又有 口气 口还 叶 吓我 启 呛了 哭了 国 在不 在东 在单 在想 在消 在的 在那 地 场 坏了 坪上 堆在 复 多 套 奶茶 妈一 子底 子是 子玩 学 孩子 完了 宣 宣传
-6 家别 对不 居家 屎 岗 干活 平安 当年 往哪 得要 心， 悠 想起 意 戏， 我从 我电 我眼 我说 我跟 手环 找到 投 护理 拳 挡住 换了 接走 推荐 推销 放烟 教 昨天 昨晚 是 是上 是有 是着 晒太 晕， 晾
-6 最近 月了 有辆 术 机不 村里 来拿 柜 栓 校服 桥上 楼有 楼门 横在 歪了 比 污水 没大 没法 油烟 洗了 活动 流到 淋 游泳 演练 激 炒 热死 煎饼 照 爆 爆了 牵 特 狗不 献 用 电瓶 电脑 电费 痰 看是
-6 真好 着人 睡不 石 码忘 砸了 租 积 糊了 罚 羽 老花 聊 肉 胃 胎 腿软 荐 虫， 蚁 血糖 行 补贴 被偷 被撞 要命 要的 规 角， 记住 证明 评 说有 谁的 谁要 跟我 跳闸 身汗 车过 转让 过不 这个 选 遇
-6 那天 那条 都有 里漂 钟， 锦 键 问 防车 难 静电 食堂 饺 饺子 马桶 鸽 鸽子 黑色 鼠 ，医 ，回 ，工 ，幸 ，打 ，活 ，管 ，衣 ，起 ，黑
-5 ,好 19 2号 i 一截 一着 三了 上周 上的 下楼 不中 不吃 丢的 两句 个坑 个钟 了五 了会 了十 了是 了楼 了药 事说 二 五个 五十 人, 人去 人帮 什 什么 们家 体检 偷了 傅来 儿在 儿的 免 免费 关心
-5 冒充 写作 冰， 减肥 出生 出门 刀的 刀， 别再 别慌 到了 到的 剁 剧里 加班 十块 半个 半夜 单车 卷帘 卸 去打 县城 又停 又把 又没 发， 只猫 台外 吃 后面 吵得 周末 味了 呼噜 哗哗 哪位 哪天 啥，
-5 喝酒 喷嚏 嗡 嗡嗡 嚏 四十 囱 在一 在手 坐车 坡道 墙根 墙面 墩 处 备案 备用 多了 天的 失灵 头在 头就 女主 好没 如 子他 子倒 子在 子学 子跑 孙子 季 学校 家了 家娃 容易 少钱 尘 尬 就要 尴 尴尬
-5 尿 居们 居住 崴了 工地 工资 干了 年有 库里 开窗 开， 当场 彩 往下 得一 得喘 得着 心 心里 志愿 想 想找 慢点 懂 我上 我还 战 戴 房了 手的 扫地 找谁 把水 把车 折， 抢修 报名 抬 拍 拖鞋 拿了
-5 掉， 接龙 提前 搁 摆 撒 放的 政 新的 旅 日 星子 是打 晕倒 普 智能 有开 有水 有空 服都 期了 木 杆子 村 板车 核 框 桶 梯扶 椒 正对 毛球 毛衣 气表 气费 水泥 水表 沙子 油 泡了 注意 泪 消息 渣
-5 漆味 灭了 灯一 烟囱 热 照片 熄 爸在 牌子 牛奶 献血 班 理床 生人 电动 的假 的心 的护 的电 的红 直打 看电 看病 看， 真大 着火 睛都 睡了 砖 碎了 秒 程 站在 站起 笑得 筋 筑 筝 篮 线杆 结冰 绕行
-5 给家 绝了 续 羽毛 翻车 老了 股票 胖 能进 腐 腿脚 膏 自家 舍 艺 苗 葱 蒸 袋 裂 装个 要不 要倒 要掉 计 访 证， 说的 说， 请人 谁拿 谁管 调 谢谢 负责 购 赔不 赔了 走了 路了 跳绳 车一 车卡
-5 轮车 辛 辛苦 辣椒 边的 还不 还好 还是 进来 进电 送饭 那 那会 那张 酸 量 钟头 钱不 钱包 钻 铺 链子 锅， 错 门关 门卫 门岗 门铃 防水 院里 顶漏 飘 飞快 饭都 鸡， 麻了 鼻血 ，也 ，你 ，冷 ，吓
-5 ，在 ，户 ，抹 ，换 ，晚 ，等 ，花 ，装 ，警 ，走 ，轮
-4 . 【 】 一回 一定 一年 一手 一箱 一趟 一路 一跳 上哪 上学 上睡 上礼 下扔 下等 下雪 不严 不准 不收 不牵 不说 世了 东边 东门 两块 两天 个口 个礼 中心 为了 为啥 乘 了也 了好 了找 了条 了火 井盖
-4 交警 亮， 人一 人修 人偷 人怎 人摔 人烧 人用 人送 他一 他们 价格 休息 优 会修 会被 似 位上 低血 住证 你家 便宜 保健 俩月 停电 健 健品 像我 元的 充电 全灭 公积 关上 关系 养了 冬 净水 减速 别人
-4 到他 到底 到我 办了 动室 动， 十 十来 午， 单 占着 卡 卡了 卡刷 卫 危 去 参 反诈 发红 口本 叭 吃的 吧 听我 吱 周一 咱 咱这 哈， 哗 唉 喇叭 嗰 回事 围栏 国外 图 在放 在群 在老 在还 地铁
-4 场， 坐了 块钱 型 堵车 墙裂 墙都 壁小 处理 备 多岁 天停 天走 太好 太快 头打 头盔 奥 好吃 姨， 娃在 婆说 子们 子住 子作 子冒 子回 存 孙 学会 学家 安检 宜 家不 家水 家狗 家的 宿 寸 导 封了
-4 小点 少了 就出 就往 就有 屁 层的 居 屋头 工作 差， 帘门 干净 干啥 平 幸好 庆 床底 度 开会 开得 开心 张 得飞 志 忘了 怎么 思 急得 急， 恋 恢 恢复 悬 愿 我了 我二 我人 我又 我哥 我喊 我心
-4 我按 我是 我这 房贷 房， 手续 手都 打卡 打完 打架 打球 打电 打疫 打的 找个 承 折 抹 担 拖把 拖走 拦不 拴 挪车 据 排到 排队 接上 控器 搞 搬家 搬走 放了 放到 放在 救助 救， 日子 早晚 明 星
-4 星期 映 春 是在 是电 有哪 有啥 有谁 有， 服 服务 木头 本 本子 来修 来没 来说 来还 来， 极 某 染 查过 栋楼 样 梯那 检 检修 棚子 棵 槽 次， 歉 死个 残疾 毒， 比赛 毛毛 毛病 民警 水压 水味
-4 水果 水的 水费 池子 没听 没有 泡 泰 涨价 清明 湖里 湿 滑板 漏雨 火的 灯坏 灯泡 灾 炎 点到 点半 点多 点开 炼 烂 热力 煮 爷的 牵绳 狼 猫在 玩具 理了 璃， 甜 生活 生证 用不 用吗 电宝 电工 电箱
-4 电话 留个 疾 的发 的学 的家 皮， 盆 盔 直没 相亲 省 眼泪 砸墙 砸着 碍 碰到 礼 社保 秋千 种菜 租， 积金 窗外 站那 等着 管管 篮球 粉 粥 粪 纸壳 纹 经 绕着 绳， 缝了 缴 翘 老化 老卡 老妈 老板
-4 老金 者 耳 聊天 聚 脚不 脸红 花了 苦 荡 药店 蛋 蜂窝 螂 蟑 蟑螂 街 衣柜 被子 被老 裁 裂缝 装了 装电 解 让不 让你 讲的 话说 说说 说那 请 请大 谁给 谁说 谁负 调架 谅 豆 财 货， 质 贵 跟
-4 路都 蹭 蹭了 车上 车占 车拉 车来 车棚 车进 转圈 转学 转账 近 还能 这天 这电 这种 送 送了 逃 通知 通道 通风 速带 造 道堆 遥 遥控 醉了 里放 里老 里那 钱 铜 锁屋 门前 闪 间有 闹 队， 防通 阿拉
-4 险赔 随 露出 露着 非 靠 顶楼 颜 馅 马 驿 驿站 骨折 高了 高兴 高血 高铁 鱼， ，主 ，冰 ，吵 ，周 ，太 ，幼 ，报 ，新 ，最 ，洗 ，滑 ，白 ，直 ，睡 ，第 ，给 ，老 ，跳 ，踩 ，送 ，高
-3 ,已 ,打 ,看 ,要 - 17 5号 7 9 : P V 。 《 》 一件 一会 一台 一号 一听 一地 一场 一滩 一问 七十 三轮 三遍 上全 上次 上漏 上说 上过 下周 下没 不完 不漏 不热 不能 不该 不转 业写
-3 业那 两百 严 个事 个包 个女 个本 个证 个部 串 临时 为什 之前 乡 买个 了七 了三 了下 了保 了先 了头 了快 了根 了车 了这 事儿 二号 二， 五楼 五， 交的 享单 亭子 亲戚 人从 人做 人到 人卡 人吃
-3 人多 人收 人机 人管 人给 人触 从窗 仨 们一 伏 传单 估 估计 伸手 似的 位 低保 住了 余 你这 供水 保险 修了 倒垃 候我 借一 做饭 停车 健身 儿说 入户 八岁 八百 公 公示 共 关火 其 再来 农村 决
-3 冻得 几只 几号 几多 几百 击 分不 分， 划了 刚打 别 到个 到四 到门 刷不 前几 剩饭 办 办法 功 加一 动车 化粪 区里 十了 十六 千块 升 半年 单独 印机 危险 卷子 厂子 压器 去世 去吃 去开 去社 去领
-3 又涨 又被 友， 反 反映 发一 发票 发： 叔， 变压 口水 口没 口被 只狗 只能 台门 台阶 吃饭 吊顶 同意 后厨 吵死 呗 员， 周五 周六 和我 咚咚 咳嗽 响一 响了 哑 哥在 哪儿 啊我 啪啦 喝完 嗽 嘞， 器没
-3 噪 噪音 噼里 四点 回 回来 园的 固 国庆 在医 在国 在大 在工 在树 在沙 在网 地库 地面 场那 坊 坐公 坐电 坑 垫 基 堆满 墙那 夏 夏天 外头 外， 够， 大会 大学 大树 大门 天一 太婆 头一 头顶 头，
-3 她说 姐， 委 委会 子去 子断 子的 子能 子， 字 字， 学了 学， 安大 定 宝妈 宠 宠物 审 客人 室里 室门 家具 家店 家把 家是 家要 宽带 察 对门 寿 封 小子 小狗 就是 就行 局 居民 屉 岁数 州 巡
-3 工厂 带娃 年我 年被 年那 床， 建议 开车 异 弄的 弟在 弯了 录 影响 律 得了 得像 得头 得心 得比 得真 快救 怎 恐 想上 想改 想给 愁 感谢 愿者 慌， 懒 我两 我做 我吃 我孙 我家 我直 我腿 我那 戚
-3 户 户的 户， 手术 手艺 才有 打不 打印 打招 打车 托车 扰 扰大 批 承重 技 把我 把电 投诉 报修 抽屉 抽筋 拍了 拐角 招呼 拜 拜了 挺 挺好 换个 换电 搬来 摔了 攒 支 收衣 收费 收钱 放假 放门 教育
-3 敬 敬老 断了 新开 新来 方便 旅游 早就 早点 是假 是去 是外 是来 是水 是没 是现 是自 是隔 是骗 晚点 暑假 最 月没 有东 有只 有小 有条 朋 朋友 服， 望 期没 本上 本人 机上 权 李 来不 来了 来吃
-3 来换 来搬 来电 来着 来给 板子 架倒 根线 格员 桃 档 桥头 桩 检查 楼1 楼外 楼大 楼电 楼长 欢 毕 毕业 气不 气热 水 水井 水往 水龙 没留 油， 泉池 泡沫 泥 注 泰迪 泳池 洗车 津 津贴 浆 清了 渗水
-3 温 滑倒 火机 火车 灯全 灵 点下 点不 点的 烟的 烦您 烫， 熟 父母 爸， 片， 物 状 狗， 班了 班， 璃碎 瓶车 瓷 生下 用了 用的 画的 留 疏通 疑 疾人 白天 白色 白蚁 的书 的事 的多 的有 的朋 的来
-3 的自 的菜 的话 的邻 的铁 的鱼 盏 直不 看这 真是 真有 着呢 着玩 着车 砖掉 破烂 票， 福 离婚 空 窨 窨井 端 第三 简 算不 算谁 管一 管不 管爆 箱， 粪池 糕 纪 纸 终 终于 绝 统 绩 缆 缓 编 网格
-3 翘起 老房 职 胆 胶 能吃 能把 能给 能自 能让 能走 脚踩 腊 腿上 膏药 舒 般 花， 药没 萝 藏 虚 螺 袋子 袜 裂了 要带 要用 要看 要重 视剧 觉得 训 访客 诉我 诊 说这 谁捡 谁赔 谱 豆腐 账的 贴了
-3 贴， 费怎 费涨 费领 赌 赖 走楼 跑步 跑路 跑， 跟人 跳， 车充 轻人 辅导 辈 边一 边上 边都 迁 过期 过气 还给 这一 这家 这楼 进水 进， 迟到 迪 通了 遇到 那么 那事 那位 那家 那棵 部 部门 都得
-3 酒店 里停 里办 里发 里啪 里看 金的 钉 钓 钢琴 钢筋 钿 锅底 锻 锻炼 镇 门诊 门那 阶 降 院的 隆 随便 隔 隔离 雨水 顺 须 频里 颜色 风机 餐 饭的 馆 馒 馒头 马蜂 骂人 麻辣 黄了 鼓 ，倒 ，借
-3 ，全 ，几 ，刷 ，办 ，名 ，咱 ，啥 ，多 ，找 ，挂 ，搬 ，教 ，派 ，滴 ，漏 ，烦 ，社 ，绕 ，自 ，虚 ，被 ，记 ，过 ，都 ，重 ，香
-2 ,大 ,想 ,换 ,放 ,有 ,老 18 3 7号 8 ? E K 、 一千 一只 一堆 一张 一早 一滴 一眼 一级 一袋 一键 一间 一， 七号 丈 三天 上写 上几 上到 上去 上大 上就 上怎 上户 上翻 上装 上车 下午
-2 下小 下月 下烧 下跳 下那 不发 不大 不理 不算 不走 不还 不进 不退 丑 专业 业不 业电 业的 业说 丛 丝， 丢， 两头 两年 两斤 两边 个位 个号 个头 个字 个屋 个楼 个水 个洞 个灯 个牌 中不 举报 么取
-2 么回 么多 么时 么样 么申 么补 么退 义 之间 乐， 了不 了他 了大 了我 了点 事, 于 五块 五年 交上 交房 产证 亮着 人也 人占 人围 人头 人好 人就 人已 人捡 人敲 人有 人行 介 介绍 从哪 从楼 他妈
-2 他的 代 们的 们说 们， 休了 会弄 伤， 位大 位好 住人 住这 你的 例 供暖 侬 保 保的 保， 信息 修剪 修资 修车 修鞋 借个 借用 偏 做的 停了 傅说 傅， 党 八点 公家 公租 关了 关门 关， 兵 具 写不
-2 写字 军 冬天 冷 冻裂 准， 凉 凉亭 几岁 几时 几楼 出院 分户 分类 刚搬 创 判 判了 利 别在 别的 刮了 到三 到人 到几 到别 到哪 到有 到期 到河 到现 到账 刷卡 刹 前那 办不 办公 办理 办， 包子 化碳
-2 北 区停 十七 十万 十九 十八 十大 千二 卡不 卡丢 卡怎 卡没 卡要 卡， 历 压药 压计 厨余 去办 去看 去给 去过 去？ 又不 又坏 发上 口了 口积 口那 句话 句， 叨 台， 号电 吃得 吃药 合同 同一 名 名单
-2 后就 听人 吵起 告 员 周四 味儿 味， 咚 咱们 咸 哪一 哪些 哪去 哪开 哪有 哪领 啊， 啥也 啥子 喊救 喷泉 嗓 嗡响 嘴， 因为 园 园里 围挡 固定 在3 在上 在公 在学 在小 在线 在能 在这 在院 地就
-2 地砖 地震 场的 场舞 圾分 块一 坪 城市 城里 培 培训 基地 基金 堆了 堵得 墙砖 壁装 士 外甥 外省 多一 多大 多谢 多钱 大妈 大寿 大的 天去 天开 天来 天楼 太多 夫妻 失业 失能 她们 她去 好, 好使
-2 妈的 妻 娃的 娃说 娘家 婚， 子女 子找 子要 子说 学在 孩的 安全 安排 定的 宝在 实在 室的 害， 家一 家人 家在 家庭 家来 家窗 家装 家里 宿舍 寒 小 小猫 小， 就在 就放 屁股 居委 屋里 岁以 峰 己
-2 已经 希 希望 带孩 带走 席 平台 年一 年卡 年没 年纪 床 序 底了 店 府 庭 康 廊 开了 开到 开发 开放 开的 开眼 弄一 弄， 归谁 律师 得想 心都 忘关 快一 念叨 怕他 性 总算 恭 恭喜 惊一 想学 想开
-2 想装 想要 想让 想请 想跟 意， 懒得 我回 我姐 我就 我放 我要 户都 房产 房里 房门 打听 打开 打扫 打扰 打雷 托班 托管 扛 执 扰了 找不 找人 把他 把窗 把路 护照 报上 报不 报了 报告 报销 抽水 抽油
-2 拍得 拍照 拼车 拿去 挂 挂失 挪一 捐 换一 接孩 接种 推上 摇 摔倒 摘 攞 收一 改了 放一 放鞭 政府 教教 教练 散了 整栋 料袋 料， 斤， 旧书 旧家 是三 是什 是老 晒的 晚霞 晾的 暂 暂住 暑托 替他
-2 有卖 有吗 有地 有多 有懂 有效 有用 有那 末 本本 机卡 机没 杂 杠 条大 条小 条， 来吗 来在 来那 杨 查到 标 栏 根 案在 桌子 梯门 检， 棒 楼前 楼往 欠费 死我 每天 毛， 气片 气瓶 水发 水好 水带
-2 水沟 水滴 水漏 求一 汤 汽车 没人 没收 没钱 泉 法院 法， 波 洋 洗一 洗碗 洗衣 活不 活干 派 流感 测 清 清洗 渗 湖 湿了 滑， 滴答 火灾 炖 炭火 点关 点来 点， 烂了 烟机 烤摊 热的 热， 爬山 爸打
-2 牌， 牛 牢 狗叫 狗屎 环 理我 瓷砖 生日 生说 生院 甥 用手 电, 电子 电着 电钻 留着 疹 病的 百 百二 百， 的 的了 的保 的单 的呀 的姑 的户 的房 的本 的沙 的男 的线 的花 的证 的身 的通 盐 盒
-2 盖没 直哭 直往 看新 看球 着用 着胸 着要 着身 着， 知， 矩 碳 磕 磕了 禁卡 种的 租房 租的 移 程序 稳 空气 空着 站了 笔钱 笼 筒 签了 算了 籍 类 糖， 系统 红绿 红马 约了 线 线路 练， 组 织 绍
-2 给大 给娃 给开 给谁 绿地 绿灯 缝里 缴费 网， 老兵 老鼠 耷 耷拉 胸闷 能一 能上 能到 能叫 能坐 能报 能拿 能放 腊肉 自动 自己 舒服 芯 英 草丛 草坪 药水 落户 葬 薯 蛛 蛛网 蜘 蜘蛛 行道 街， 补上
-2 补办 补助 被锁 被风 裙子 要什 要几 要在 要断 要求 要， 观 规矩 记性 讲机 论 证办 证要 该怎 该换 说过 请不 读 谁出 谁都 调坏 调解 责任 账， 贴的 资金 走到 走廊 走的 超 跑一 跟打 跟老 跟谁 跤
-2 路上 路灯 身器 车头 车是 车费 软， 辆 输 辞 辣烫 边度 边还 过世 过人 还以 还剩 还用 还要 这事 这栋 进去 退伍 退休 适 递柜 通下 道的 道被 道闸 那场 都 里一 里人 里又 里我 里能 里说 里还 里钻
-2 重墙 针， 钉子 钱怎 钱给 钱能 铃 铲 锁了 锁坏 锁师 锅炉 锅盖 键呼 镇上 长会 门一 门口 门框 门票 问下 问哪 问过 问这 闲 闲置 间的 闸， 闻说 阳底 阳能 阴 阶上 陈 雨， 震了 霞 青了 非要 靠谱
-2 面一 面的 鞋 音乐 音响 顶着 预约 领了 风吹 飞机 首 马甲 驾照 骂了 骗人 高层 鱼缸 龄 ，1 ，体 ，作 ，保 ，做 ，光 ，叫 ，吃 ，合 ，学 ，带 ，帮 ，当 ，得 ，忘 ，感 ，挺 ，排 ，整 ，是 ，柜
-2 ，每 ，爬 ，祝 ，空 ，翻 ，臭 ，赔 ，跑 ，进 ，连 ，邻
2 ,下 ,喊 ,现 ,车 01 11 2楼 4号 84 D “ ” 一动 一声 一闪 丁 七楼 三回 三圈 三小 上一 上冒 上挂 下我 下有 不上 不像 不听 不对 不敢 不认 不许 不过 世界 东西 两条 两次 个三 个叔 个师
2 个有 个能 个， 乎 九 书室 了出 了别 了口 了多 了把 了新 五号 亮了 人坐 人拉 人拿 人按 人说 从三 他还 令 们有 会儿 会有 伤 伸 使劲 保姆 保温 信说 俩小 修水 俺娘 倒， 假， 停不 停用 傻 儿不 充值
2 全楼 八十 公交 公在 六千 六， 共享 关在 再交 再打 冒白 冒黑 写的 写着 冰箱 冷库 冷， 凉了 几家 出了 出话 刚下 别打 别让 到咱 到处 到大 到煤 到这 刹车 劝劝 劲， 匙， 区有 区门 十四 十岁 十平 卖了
2 南 卡在 卡着 卧 厅， 厕灵 去吗 去的 双胞 发的 口都 另一 只 叫个 台上 台了 名字 名， 后座 后门 向 吓人 听得 品 品的 响， 哥， 商 喊我 喝 器 嚟 园， 国家 土 土车 在两 在人 在动 在卫 在叫 在我
2 在桌 在翻 在银 坡上 堵 堵着 塞了 填错 墙上 墙的 外喷 外国 外墙 外壳 外机 夜， 大 大包 大叔 大巴 大风 天下 天几 天又 天把 天电 太阳 头没 夹着 奶的 姨 娃一 娃把 婆不 婴 媳 子落 子都 安 安， 完就
2 官 客厅 家, 家天 家给 家能 家说 对面 小人 小伙 小女 小朋 就到 就说 岗亭 工 工人 己的 帮我 常吗 帽子 干的 年级 年轻 年这 并 幼儿 床上 应， 店里 座位 廊里 开 弯 影， 征 得很 得快 得慌 得打 微
2 心慌 忘记 快， 念 思打 情 想了 想跳 我下 我也 我买 我儿 我先 我关 我去 我发 我妈 我拉 我真 我站 我被 房本 房的 手上 手了 手松 手麻 才三 打孔 打算 打， 扬 抄 把存 抖， 护 护工 抵 押 抽过 抽，
2 拉着 拉黑 拌 拎着 招牌 拧不 拿什 按不 捂着 掀 掉下 推不 援 摊子 摔的 撤 放哪 敏 救援 敲门 整个 整齐 斑 断电 方向 旁 旁边 旋 日期 早餐 旺 是人 是先 是哪 是多 是， 显 显示 晚了 景 暑 暖器 有大
2 有意 有老 有血 朵 机 机器 条狗 来开 来得 来我 板凳 架上 柱 校 根本 根， 梯 棚 步 步机 气报 气球 气阀 池， 没信 没找 没来 没水 没见 没领 泡泡 泳馆 洁 洁厕 活 浪 淹了 添 湿透 溜 滑了 烛 烤店
2 烧炭 煤炉 爷， 狗咬 现 现在 班老 璃门 症 瘫在 白眼 白车 的东 的停 的几 的卡 的天 的女 的娃 的机 的油 的砖 的说 的那 的？ 直在 看看 真不 眼看 眼神 着, 着往 着没 着老 睡觉 瞅 知 砸到 祸， 窗子
2 窗， 答 管子 管的 糊味 糖 红灯 约 约车 纸箱 线上 给你 给退 缸里 罐 网上 网吧 网约 网课 罩 翻进 老二 老钱 耳朵 肺 肿了 胞 胞胎 能修 脏病 脑勺 脸憋 脸肿 舅 芦 菜的 蜡 血一 血流 被 装的 要上
2 要回 要给 要走 见人 见我 视频 记录 许 证不 识 试， 话也 语音 调外 谢你 货架 费能 资 跨 路过 跳 踏 蹲 身， 躲在 车 车不 车碰 转不 转过 转， 边有 过敏 还 还说 这么 进门 违 连着 送到 送医 送餐
2 递丢 递员 遍， 道大 遛狗 那两 那些 那堆 那屋 那股 邻居 都不 都往 都拿 都这 醒 里吗 里塞 里往 里烧 里进 钮 门外 门夹 门牌 门， 问能 间 阀门 雨天 零 需要 静 面好 面积 项目 顺着 颈 饭了 饭馆 饭，
2 驶 驾驶 骑电 骗 鱼刺 鱼塘 黑， ，下 ，二 ，交 ，以 ，俺 ，嗓 ，孩 ，定 ，对 ，我 ，把 ，抽 ，拿 ，摸 ，求 ，浑 ，照 ，爸 ，站 ，脖 ，裤 ，赶 ，这 ，锁 ，锅 ，随 ，顺
3 ,他 ,后 ,头 ,能 40 B S 一半 一双 一块 一开 一把 一整 一斤 一次 一片 一阵 七 三万 三千 上 上, 上不 上六 上好 上抽 上面 下个 下掉 下着 不稳 不错 个 个会 个姑 个没 个网 个老 个要 举 么还
3 么， 也在 习， 乱 了张 了砸 些 交吗 交钱 产 人会 人吗 人影 人站 人躺 人进 从地 他又 他拿 他是 他有 们在 们还 仰 但是 作， 便利 俩 修的 修路 俺爹 停一 偷偷 催 六 六个 冇 农 冲， 几辆 凳 凳子
3 刀片 刚刚 刚把 利店 到 到家 到电 制 剂 前一 前发 前头 剩下 劝 动手 化带 十度 十， 千多 半天 半截 卖小 厕所 去买 去医 及 友说 反正 发 发来 取暖 取消 叫他 叫啥 叫她 叫得 可能 台 台风 后不 后怎
3 命了 命， 咋个 和一 咔 咣当 咧， 哪， 哮 哮喘 啪响 喊不 喘， 喝醉 嘛， 噎着 回， 在咱 在喷 在屋 在打 在柜 在河 在漏 在电 在说 在车 地里 坏的 块， 堤 墙倒 多人 大家 天吃 天听 头去 头把 头有 头还
3 女人 女儿 奶在 好不 妈在 妹 妹妹 姆 始 姥姥 婴儿 婶 嫂 嫂子 子跟 子还 子鼓 存折 孩， 它 完针 定金 客 室 室， 家三 家没 尖 就 就剩 就想 左 己走 帐 帘 带着 平时 库有 底 废品 度， 开始 开灯
3 张纸 往我 往车 很 得太 得好 得没 得清 得站 得， 快下 快不 惨 我以 我公 我叫 我同 我对 我手 我进 手抖 手电 打 打一 打个 打字 打给 扔垃 托 找了 护士 护栏 报个 抽一 拉不 拍， 拔了 拖了 拧开 拿着
3 拿铁 挂在 指头 掉到 掉在 排练 摔断 摩托 撕 撞到 擦玻 收废 放， 教我 数字 断 早上 时， 明天 是公 是热 是煤 是红 是谁 智 月的 有问 机那 机里 杀人 杆里 杖 来打 枝 柜里 栋 校门 梯停 梯坏 梯， 次了
3 款 止 正往 母亲 水漫 池里 没了 没动 没劲 没去 没吃 没灯 没起 没通 没锁 河里 洗手 洗澡 洞里 洞， 流口 浮 海 消 消毒 涵 涵洞 淌 清楚 滑 演习 火花 烟雾 爬到 爹 特别 独 玻 玻璃 璃 生的 电 电的
3 界 疏 疙 疙瘩 病 瘩 的, 的人 的味 的工 的拿 的烟 的被 的路 盗窗 看得 眠 着一 着他 着门 睡， 知道 磁 租车 窗 窟 窟窿 窿 笑， 管道 粘 精 索 紫了 红 细 绳 维 缠 缸 翻了 股味 肩膀 能先 能提
3 脑壳 脸上 脸朝 臭， 舌头 荒 营 虾 血止 行， 衣杆 被打 被狗 被车 裤子 西边 要交 要出 要打 要赔 讲， 诈骗 话, 话没 话， 语 说胸 谁在 谁知 费的 赞 走, 赶 超市 跑 路的 路， 踩空 踪 蹲着 躺在
3 车轮 车门 转到 轮 软件 过的 运费 还开 送人 送我 递小 遍 道口 那小 那排 那片 都烧 都行 都跑 酒瓶 醒来 里不 里全 野 钱的 锤子 长椅 门里 闪一 闭症 间那 间里 闸 阳台 除 雾 面全 面都 鞭炮 音， 顶，
3 题， 飞了 饭店 骑车 高架 ，写 ，口 ，味 ，哪 ，哭 ，往 ，数 ，旁 ，昨 ，有 ，来 ，水 ，烧 ，热 ，电 ，胳 ，见 ，话 ，躺 ，车 ，边 ，马
4 ,不 ,人 ,嘴 ,孩 ,手 ,电 ,脸 15 4楼 6 一吹 一排 一条 一笔 三口 上了 上开 上没 上课 上都 下了 下沉 下滴 下， 不交 不动 不哭 不在 不让 世 两只 两小 个外 个孩 个看 个骑 中毒 中， 丸 么都
4 了九 事的 五分 亮 人受 人命 人掉 今 以上 们谁 企 会议 会说 伤了 但 位邻 俺家 停， 儿了 充了 公打 养老 冷汗 凉的 几十 出大 出车 到楼 到老 到胸 到膝 到车 剩一 力 务 化 北门 半空 协 单， 卖的 厉
4 厉害 压在 厕 去, 发紫 发青 发黑 叔阿 口一 口疼 口， 叫， 号楼 同 吐了 向盘 呢， 咋办 咗， 咣 哥 哪家 哼哼 唇发 喇 喘气 喝多 喷 喷火 喷雾 嘴边 嘴都 器一 噼啪 回家 回老 困， 在下 在中 在家 在房
4 在自 地方 坐那 堂 墙， 声， 壶 多的 多， 大, 大事 大货 天就 头是 夹 她不 妈不 妈， 姐姐 娃儿 娃没 娃， 子出 子手 子掉 子烧 子让 子走 家， 就走 屋， 山上 岁娃 已 币 布 帽 年不 库那 店门 座，
4 归 当糖 形 影 往墙 得到 心梗 忙 快去 怀孕 态 想不 我今 我正 我用 或 房子 房顶 手脚 手里 才 扑腾 打得 打滚 打火 打过 扭 扯 扶梯 护车 报一 抽了 拔不 拿东 挂着 按 按了 按铃 挖 掌 掰 插 操 操作
4 操场 收银 散 斗 斜 方 是空 月亮 有气 有车 机还 机都 杀， 条街 来 来咯 来想 来砸 板， 桌 梯井 梯口 梯困 检测 椅上 楼 楼板 楼阳 歪 氧 氧气 水器 水池 求 求了 汗， 没下 没带 没意 泄漏 泳 浑 浴
4 浴缸 深 漂 灯亮 灯的 烟, 烦了 热闹 煞 爸妈 犯 狂 狗的 生了 甩 电表 病人 痪 瘫痪 白， 百多 皂 的包 的喊 的打 的看 的还 眨 眼睛 着电 睛 砰 砸我 空调 窗户 第二 答应 筷子 粮 红的 给我 维修 翻白
4 老师 老的 老高 耍 股子 肥皂 脸色 腰 腿断 膀 自闭 至 舌 舞的 船 花的 苏 药， 菌子 蚊香 蛋味 血， 行的 要两 警 警报 认得 识的 话是 说再 调， 谢大 货的 贩 走， 跤， 踩水 躺着 车怎 车顶 软管 边身
4 这次 进了 透了 通红 道怎 那人 那边 都吃 醉汉 醒， 里被 里， 金 钱, 钱没 铁口 铁皮 链 锁车 门 门不 门都 险， 隔壁 雨棚 静了 风大 风， 饮 高空 鲜 齐 ，上 ，两 ，住 ，公 ，卖 ，厨 ，可 ，吐 ，坐
4 ，奶 ，妈 ，急 ，拉 ，推 ，灶 ，点 ，牙 ，现 ，用 ，离 ，让 ，鞋
5 ,今 ,天 ,怎 02 12 20 5楼 …… 一群 万， 三楼 上爬 下大 下就 不 不喘 不太 不放 不是 不用 不答 业主 业费 两岁 个在 个车 中 乌 习 了你 了怎 五六 人喊 人开 人晕 人跳 今早 从 仓 仔 们不
5 位老 侧 俺 僵 儿子 克 全账 八楼 公安 六楼 关 写 冰凉 况 凶 出溜 分之 到脖 刺鼻 割腕 劝不 区， 半 卡住 压 又要 叔叔 口就 口往 只会 叫一 台的 台边 后脑 吐白 吐， 告诉 呕 周， 哥哥 唤 啊快 啪
5 啪啪 喊了 四岁 回了 园门 困了 在十 在厕 在喊 在床 在没 在菜 地下 场有 圾房 坑里 塌 塔 壁 复苏 够 大出 大哥 大得 天不 天了 天还 头出 头卡 头破 夹在 女孩 奶， 她， 妈手 威 威胁 子从 子发 子头
5 子往 子疼 家伙 射 小宝 就跳 带， 库 往外 往楼 心肺 总阀 恁 您好 情况 憋得 我和 我在 我婆 我点 我照 我爱 我走 我转 我， 戒指 才能 打1 扫了 抖 抱走 拍门 拧 按着 掉河 接到 控里 插座 搭在 撑不
5 救护 敢动 是个 是就 有了 杆上 来, 来一 来气 果冻 桌上 桥 桥栏 桶里 桶， 梗 梯卡 梯又 棍子 楚 楼那 楼， 正在 气了 水就 水淹 水还 求救 汤圆 没反 没呼 没得 没气 没盖 没知 沫 河 河滩 泼了 洪水
5 流了 消防 滴到 漏 漏了 灯杆 灵通 灶 灶上 炉子 炸 点上 点赞 烟从 烧糊 烫了 烫伤 现金 班主 班的 生 电缆 男孩 百分 的声 的师 的没 的照 盗网 盘上 直流 看他 看门 眼前 着像 着刀 着墙 睡衣 知觉 短信
5 砖头 碰 离 离家 称 笔 管了 系不 累 红色 纽 纽扣 罐子 翻过 老年 老汉 老院 而 联 肺复 胁 脱了 腰， 臭得 花盆 菌 落下 要钱 让 让走 话不 话关 话里 误 货 走一 趴在 路口 跳下 蹿 躲 车场 车底 车开
5 车把 转了 轿厢 轿车 边， 这几 这是 迷糊 通， 道有 道里 道， 遭 那块 那是 那男 都说 配 钢管 银行 锁 锁， 锤 门窗 门说 闭 闷 闷得 防盗 阳 阿公 需 青 面 项 颤 饮料 骗了 高， 鸡蛋 麻烦 黑的 ，七
5 ，三 ，书 ，五 ，什 ，前 ，卡 ，听 ，外 ，安 ，早 ，耳 ，里
6 ,刚 ,她 ,水 ,还 ,门 1 4 一人 一头 一步 一踩 一边 上头 上打 上站 上走 上那 下停 下来 不会 不晓 两 两口 个不 个味 个戴 中间 么弄 书包 了压 了电 交车 交通 人快 人被 人跟 从下 仓库 他不 他，
6 伙人 伸进 位在 位说 保安 修灯 倒一 倒下 像 关着 内 写了 几年 刚转 初 到小 到窗 劈 动不 包车 化了 半小 半边 卡里 厨 去就 反应 发了 口 口吐 叫救 吃完 吊在 含 呀 呼呼 咱小 商场 啦 喉 嘴唇 嘶嘶
6 噎 四个 四楼 囡 在他 在后 在响 在砸 地址 地， 场上 址 堂的 塌了 塘 塘里 声就 声音 外 外面 天， 失 失火 她在 好， 娃娃 子下 子不 子卡 子压 孔 害 小哥 小的 小车 工友 巴 开着 引着 影了 快叫 想吐
6 成一 我听 我已 我该 打死 把钱 抑 抑郁 抱 拽 挨 接一 接， 撞人 放水 放炮 故 昏过 晃 有我 朝下 机充 机快 杀 来个 来把 栋， 栏杆 楼楼 楼道 欠 止不 气泄 气， 水一 水到 水壶 水库 求求 没关 没接
6 油锅 沿 泄 浑身 溅 源 滑下 满楼 满脸 漏， 火星 火， 炉 焦味 爱人 物业 猫眼 瓦 用， 白沫 的不 的两 的在 的往 直叫 直响 眠药 着地 租户 积水 等我 紧， 线断 结果 给钱 老婆 肚 肩 能动 能帮 能来
6 能看 脚 花生 药片 薪 衣服 被困 西门 要生 见， 言 认识 话 说在 谁认 货梯 货车 资料 走 赶紧 跳了 跳楼 踩 躺地 车里 还有 这边 进屋 追 遍了 那种 都掉 都没 都黑 里两 重 铁 链接 门没 陷 零下 顶
6 风一 马上 黄 ，九 ，从 ，他 ，像 ，八 ，到 ，劝 ，呼 ，女 ，她 ，客 ，真 ，脑 ，路
7 ! ,让 14 一屋 三岁 上掉 上有 上跳 下不 不停 不接 不清 不通 丢了 两万 两家 个小 个来 个男 中暑 也 了六 五岁 人倒 人堵 人抱 人摸 人撬 人走 人还 他把 以为 住的 你好 佢 保证 倍 倒车 先别 公公
7 冒泡 冲 冻 别找 到， 动静 十二 十楼 千 半， 卡号 卷进 压到 压着 去找 受 同学 告牌 呛得 咬了 哒 哭得 哼 唇 啥都 喘不 喘得 嘴里 困人 围着 在天 在超 在转 在里 坐在 埋了 大人 大口 天桥 天花 太大
7 夫 头疼 妇 姥 子, 子吃 孕妇 学的 室友 害怕 家快 家看 密码 就不 就倒 居的 屏幕 师说 得发 快报 恶 想自 意识 憋 我 我交 我想 我打 我锁 手腕 打起 找我 把 把小 抓着 担架 拍到 持 掉 排水 救人 晕了
7 有味 有点 有电 朝 柴 欠的 款， 气 水坑 洪 活着 浓烟 涨 滋滋 火苗 灰的 炮 燎 爆炸 父 爷爷 环卫 电倒 痛 白烟 的把 皮带 眼珠 着就 睁不 码 砸下 稀 筷 缝 翻出 老两 联系 胡 花板 药当 菇 蒙 蓝 蘑
7 蘑菇 蜇 血了 衣 见了 讨 请问 谁来 费， 走失 走散 越大 趴着 车的 转钱 轮子 软 还没 这会 这样 这里 那儿 郁 里头 锁在 锯 门就 门缝 马路 骨头 黑了 鼠药 鼻子 ，又 ，喘 ，够 ，头 ，就 ，屋 ，火 ，肚
7 ，胸 ，说 ，身 ，钥
8 2 3楼 O p 一哈 一根 一股 上摔 上来 下头 不来 两个 了人 了孩 了小 了门 事故 们了 们看 修工 儿 光 全家 八千 农药 冲进 初中 刷单 动了 劲 友 反锁 发抖 只剩 只看 叫我 右 后一 吗， 吞了 听着 呼
8 咬得 咳 喉咙 喺 嘶 器在 在哭 圾桶 声了 多血 夜班 大了 大姐 夹住 女的 奶 姐 婆婆 子了 子里 安眠 宫 家门 小孩 就跑 尾 层， 巾 帮忙 床单 开水 得不 得直 快没 怕是 恶心 感觉 我包 我老 截， 所里
8 手指 才十 才还 扣 把门 抢了 指 挖断 捅了 推车 早走 有 杆外 梁 棍 水涨 永 江 汽 沉 没用 泡， 流 滋 滋响 煤 父亲 犯了 独居 璃的 留了 的老 看不 看到 看见 睁 短 砍 突然 窗帘 站 站着 糊涂 纸条
8 线掉 给骗 老人 背 能开 脖 自称 表箱 西 要弄 要自 证码 说没 谁去 谁看 谁能 调的 账户 跑了 身子 转 轻 辆车 边就 边那 这些 这回 透 那一 那户 那根 那里 都看 金， 钟了 银 门了 闻 闻到 验 骑 黑
8 ，动 ，同 ，比 ，灯 ，绳 ，血 ，钱
9 A 一夜 下 下一 下辈 不给 个学 二楼 人接 人理 他在 们快 任 伢 住一 俩人 再 出 别问 化气 卷 叔 呆 呛 呲 咙 咽 哎 哭 唔 回不 在水 坠 垮 够了 大腿 娘 娘， 子上 子被 宝 客服 家帮 家这 就麻
9 尿病 崩 带我 幕 年痴 快打 我好 我拿 我躲 扒 打人 抽 撞， 整 是真 更 校车 楼了 楼着 气没 求你 汗 没到 泼 液 溺 溺水 烟， 烧焦 烫 热水 爸 珠 痴 痴呆 的手 的都 皮都 税 突 糖尿 网友 老伴 胯 脱
9 药吃 要我 见 解冻 跌 跑出 车压 车祸 过来 远 连 配电 里好 间， 阀 难受 面是 麻 ，四 ，好 ，床 ，按 ，敲 ，流 ，皮 ，腿
10 ,一 ,说 0 万 不到 不好 不行 了手 五千 人不 人啊 人要 他说 住 你们 倒地 先 再见 刚 劫 十多 千， 南门 压住 只手 可是 司机 吊 后头 听到 命 四 声 够不 妈 妈妈 宝宝 就没 岁， 应 想死 我开
10 我爸 扑 打穿 抢 报警 拿 捂 救命 时没 是咱 服的 本来 束 来越 毒了 毛巾 汉 没影 没看 流血 火光 炸了 然气 电线 瘫 的一 直 祸 结束 给了 缩 肿 胡话 脑 蛇咬 要死 觉 触电 说胡 越来 身上 轿 进我
10 遗书 里 门打 闯 面了 顶边 骗子 ，不 ，十 ，天 ，药 ，谁
11 一家 不回 不应 不想 二单 人抢 付 光， 出事 切 刚被 动 压线 厨房 去拉 变 在地 在烧 外公 娃 孕 学没 定位 小偷 屋 开门 想活 我弟 扎 掐 摔 摔下 时了 是开 是火 是血 有人 气漏 水破 汇 液化 漏气
11 烧到 烧得 焦 瓶 白 砍人 紫 红了 老公 肚子 胳 胳膊 脑袋 脖子 膊 行了 被抢 要杀 说 谁会 车撞 里了 鱼的 麻， ！ ！！ ，只 ，嘴 ，才 ，脚 ，风
12 一直 个人 事了 伊 会游 伴 倒 全是 几个 出不 出去 分钟 勒 去了 口有 后 喂 天台 天没 头 婆 底下 弟 心口 快来 我不 我把 拿刀 救救 是烟 是那 有个 未 栽 梯了 汽油 没声 爬上 玩笑 的时 盗 着个 糊
12 羊 脉 腕 药 药都 被水 被骗 说不 起 起来 车冲 迷 铃没 飞出 验证 黑烟 ，穿
13 上坐 下是 不开 伙 倒了 债 关机 啊 困 在冒 天然 女 好大 对方 带电 开玩 心跳 我刚 手 抡 来人 来帮 死， 水里 没出 然 电， 硬 绞 肿得 臭鸡 菜场 落水 说今 车翻 还在 醉 里面 骨 高压 ，今 ，娃
13 ，楼
14 下面 不知 么办 割 吞 听见 吸 咗 咧 响 奶奶 岁 快点 撞了 放学 正 活了 滚 炭 烧着 男 男的 破了 窜 紧 线， 触 边 遗 面有 顾 ，喊 ，眼
15 一个 上， 倒在 像是 冒 叫不 味 和 喝了 嘴 在往 地上 打了 晕 有烟 楼窗 没上 浓 煤气 照顾 燃了 生， 胸口 走丢 趴 身 进
16 一辆 人 味道 呼吸 埋 天黑 太太 她 好多 帮帮 打我 捅 掉进 救 救我 点着 爷 穿 站不 羊水 自杀 说要 贼 躺 追尾 ，快 ，手 ，脸 ，门
17 ,我 一万 烧 烧起 眼 翻 腿 起火 都是
18 下去 他 喊 好像 摸 漏电 火了 着 绳子 被电 ，人 ，越
19 不住 了 今晚 冒烟 咬 咯， 往 气管 疼得 要跳 让我 说去 阿 ，怎 ，请
20 人了 刀 叫 在 学生 心脏 快 撞 有火 砸 脸 越
21 不醒 孩 火 烟 燃 踹
22 吃了 点了 老太
23 吐 咯
24 冒火 胸
25 喘 撬 昏 真的
26 过去
27 气味 着了
30 血
34 没回
"""
CONSTANT = -81
LEDGER = """
eNq0vUmT9DqSIEYAJGPJzG95S1V1abo1M93SHHSR6ar/f5SZTjKTTU/bjPX0NrW8b8nMiCAJuDK4AA6HOwDmK0Vb1/sygsTiuzsc7k2zflyjm27999g0dv
3nw/pf3b094T/Hhn46F/0J2z90k/nE7zQK/fvD2///cH/iQXjXCKMkE75t5sIsbPk8NgOZlIwJTc3HMU8qRZ+anzikbz+TvTfTvO5lDdAmWz7OeOq4hYx0
/8t0fW7xLZqUbAIP1jPfttEX1s2vL6Rj+uWHD+tDLxRZk7yiQ4TTaE02T1ad8P2JwyOLWzVTDPkck5dsc5RIAzayCwBqDjZ9biKLtWh/jZVg03vQqTxNvq
a8cWkqoKDDD4AesRHPebq3CU2o+MEsA4H/z3ePKZe8ZVZw6GjgGbRPZf7f//nMD7WiC7a1fZr/GsVdQhZHwjqNlmWiviPeYepQgkS5lTcJ8WJsvE+LxWfh
o2SKPVTQ22vTMg9pytBv+9aGTHTk+ZbnHbtRz329w51+/hOG75i+q+x91he87DfkD7ktwbbiviRpepk3xgBW3c5KKga2bqSNOhlLqQpwZd3mplgQ0EmAmR
W4PxRP1DMQcnJsHze78gM21lxYG0GJwrMyw2M+UFnvF2VWLb/MrqCKoRgCrmLqt/85Eel6/1wzE3HU6igrBrCZ3Krh/i/NrtZmdfTG1DosY6xQ2jYwzRQR
zbSoO5gqtD6zLbf9LzBEuXw3cIbHOp0ZuWWaQy1mX/waepYiNCcz2L1ppA2G7amWDPVPszgdBC6KJnPGaz9kxUHYSxu/d6qzpA/kgZ9mhOiUxPQJfXXNDf
mc4NaghYyLi0E+w7aLt8laBAqt8HZBNKOzn67RgF91jgF4Jwo3K5qjRAC6Wt2dShv95w2yJkxxB+T/iBU6UrZGVctLkKT9mFsZbD9fl+UonqPBi587EF2y
GJUiStIYE/s7yBiHOm9xkia2gc1cRjqZAg+9LeGQtb4yehOyuFMcJFZTasNJl3Hs4FIEkKYzuDKpAIFtFxOMZ6j1uRNyLm8yFYAXHzqy5A9DJSdZ2TE1HH
am7wxSRDY61+iQc63p0txUZiSN5eJxHXWq8Fwi9cgi3vIMKmn4TdaPGC0aOWR5fZ7/9u17SL0o6DM4dttwK/s4wugmTHjw+FaLdbQEjKbIpjcEdUcOVfPO
4T3mo0DrmsKk5bXZ5i04T7k3gtsVEjkj/JEPHxrO0j/6VUCVFxts+5g8QTaM8A+22S83qx0PtbKHQca2vlUObiu+00TIwOy6wecN7Keq2FeN2+UwlwLzRs
cABER/FAb+ie6cvvxGEe44bbPMWPoBUe0rByagHG9WUjarZ+uIOkv9kS+MnTkUDb2eLH56bzQqnupqOUF2Y14as/g8oQWpnGHh2cpytK5SS7ts+1C2sR5I
XYtEj8WrlT6nHCm/iZtuXBfp0lW/7kUF3CGp7hTeY8AO6+jj5l9gx9tlBLIRGfrGz+4Yyri8/XCQQJzGRg8EfG09dU7LKnl46y6nesL4FmTQBkjYjEzqZF
UAdZLMVYpAvQK4SmamD0GF2XGKEVWaoo0jp6lhbFhLGZJABiAqIsQGODA4lVQ6DQ+aoiO72jcH6kgwuFKpJ1jUlVq2gzqdigzgXexF2C5k23VZFKrdQgSx
r2Iw2/EbBZ4aWmFFtkoErw8me7guFmmP4y4Re8x0MXsO/R4AtHeqbFNufMQ80KZb73nC6+LgJQbRBBv5Lp8n8swgwaQUc9YIuMHtt0Rw63U7x2jWHiosRh
U90T/OXygk5TRHF1BlQ7oZ1tsrEG9rjAnB+vfQAUebEUvcueRVol+Ac064ubc/g4P44r+tMc7NLmM31rYXkZ9PrP39afbehBle8JpctFXIh/NHv/JB2Iym
P27mBrxWn5tc78+7CP4d3qRbkRpHjLWfb5IBPxK8qoBhe+BxNgroU5mYhy7g1wgU4HjRbMgvlrH9/6uo21Qg/4em1awAP5U1wyQxMCKnezhaoa90wnjUbH
HAgLZjAHJOvtKwU8et8lVVMyqgQ85gCvrkH4y+L5weXr/6gMhTE7adzNswDxno62JIRbMu7B7l52SLwbVRUClhoxH7ggk9/5zT9qmGULftK+0Fx8jwR8gY
+ZswhKrUl1AXTemWMdQeN9htIzs8l87bXSob/1vWciiEefKm8J/vsnfmVTwOmNSfe3ODXJ4rul0BKO2lq85LF5fVObFSeiBBTTYkuc545jHVB+KFlDQh7+
BENOENIHfdYXerjEtWZ/Dx4WXgo3FDPNz3vNJpeWbwz+kUEMmm78kEn1mxb6M5zWrnnOoilqkkqnr+EoMIIvD0AvNju+Ml2rhGgHJWDIDqlaKMLDyA8ZdX
x4WYPQoHvQ4Usp4aTKXfzxPq99iCcpGqMrE3ztNPIOyh2fuBPM5XQE0UY65iBNvU0ldm/kj3BwAqMjc0fLYr5tgAe7i2eVuRiP7LoyQjXiRYwiYiXRkBUX
bgLdLXCmn8WTlKB1lQ9O2BCLquSnAuB/ozGNHZ4BslXotYiya8boETh/i9xY4lXr6rdmCFoKngd8o/6boQjpYEYRJw89u/0TyF5Tj79Ku4cxOvVrKiWNxA
Kp4U2bP/56WcY4aZcLVhQCAKwHoOVtAbIigHjNLlfH10jZ5SZfGD4MxNGci5SE/mCWwi4uRYoMY391ixyDMZh76x7SZVVfqqw7+YuuBGBbIeBZ4xWRLsUz
l2yQmgonstcyfd8FOET0VjNOyKTwWHTIvGXsh3VIidgFN4YyNmKdSY17+kTykOH8h0A5a1LeeG3hofjFeupAlS6szntky8t+nQwM5bW5YQt97t0ASIeL9F
CyZzGsbbXHkVxzNGwZ+EjmAjRKAhXdBH9CIjLnsOxNe63fL53JBxU/hD3tZDCRTraHDEezwz+3hI7ozAal6pGFDbS58AGyIDja/2pk5EPBceUymgFJrYFV
7ZVuFGTonCKi/hm/EL/r94HCBAPjZxKHWyXXqyYqKYFxJYpsMLt8keuZjLEHHVRtCtdnRxbsxoiNke0xxl7An6Ia44i+rP+c3HzywHjl+aM/W138TY7Q6k
sUlUAIqfjBkm4+XFu5MxBGWJ8W6Jcy4EG5BRqStU5rVkJvLI6n9cN6xSUTNmAFGDene8E3mC5Kne+ftkmm9s9iXO6L2iMEx3xCiFhHVX8rI0+aZ3OVXdxU
Cd9lyr4RN/v9EH1GJQqmWJ05r4vTra0OzJOdPeFFPBcTVYBQKvag/05NWVNwgpu0BWZ0E6/L5QgGbiZtWceEDUW+DxlkaHcp+h+VPWOVOIlNoMB2UjjZOD
Y4H1PqzsYWsh23G5bXnmRrzTZqXpMSeRbqKsdYhwFBODmaoABumKMkfrrczxqWE6FOlWEaoXTuC3A2yzRffadEcm2qhLo0wUb/PtG4v5T5P904iUxVNBlW
RzuyITt9Tpn9JoHXrG7OLx0e6KkSQUPlbO47hN9St4W5RTs0ht9QtEzJLzUE1zJkGk1wa75nssLbgv44YIF2cW3EQBxkBNE0EOtfMvGxkvEuitZHCZmxCr
2hkuVsgmsji+VAqW4BtlJgERcBGRkOaguLiHYy1dE7mCqauSob+AlYPP+3HoepxjBKt7A6nhPUOVt1Q4BOusMej/OshI+7wY+GPBavIa5GtersT0ZK9zMD
D6dlvKn9fl4ZnP9zVr4nhoST+pOinTx4aq7PyEBPBJhIgwj4HgomGK1ZG+TI61wEfq7BZjneqsvYLXNL96lFl3XK3Yed3DDHMh4fCSNY2OYSO7804AX2Nr
c4GF6K11ni+e3k5r8KltRpBS1+dAelvnPRVzRTSCJSChXYbAlEMYVCm8iREUGx9p/rVihplN6OzfpFNzbp9rhIOkYBfdIq9b+mBEBclp+dnSq19nRTesDr
EnbvP6S1FlbBvq5VUZQF0tg+osO5Dg7j1afiD2rhNCDecqg6BMpnkOePaDqIRHr1HOti4IMdUkiazvi3G4xu0NWU9uh6AqfP6zv5+mmZcf0fL7oMdq7pRt
hwuDuLIp4+CvN100WpdJqVD5Df60EjG9ztrh8czbiLjqhGNJZsqBTfv/+TBTzP8bexsif+lfgaLYlK/+DL86CmkiSNPkE0AUfsMXdpWT6aH60y8DX6glsJ
4Efa+QYKq4OyUM4lOJBnZsepDT/GGlCiMrz4lbn6lFjkN4HLPQfINOawomlrdTVW3wyNVS7/bgGqhfjq4NIYRD3kqcKvQvSP5OX+Ar9G0/8HtW1MVRRIih
c8b4EoVR4mRTxk/xSenVdYhubOjrKlpuvmJeMA1ejmSRIyNAbOLCauoD+qPZY/RkxW1qR2m0beQEHUe/T5araULsalO0609F+r16U+7tcdgSw54VY9r4VA
fnr5Eybsj/2fyaT8w19zqPt+TgTMrUfhHkog33wuM7NoxrLBbumji+LRtCuHzZWKkHb/Q3TKymNNsNv9k1ypQlGCDnsDKi16YqV14VSQ60BILHWgtwvYdq
K20G2zAJFKnkdqxiAZqhoqos71Ct1HiH05IIV5TLSNnnQkVuG181gFQchJX9kVnhIfI0vmcCeFisot+eJ9MWpHRlDsbvin6LLWjAFNpwh9gdKJcp74lwuz
0nD6oItteR5/VI4I66pHbZX/9FthfNiopDPPlSxwjXtYJ5nQ8MPIPI4JeWptcdWT8yo9EOVTGDlaQOeXvd8RdAMADVhQ1vbkO0m+zcQrEXWWnO4SUuJtN5
YaZTedeG8RxLrrggY9+kMTc5CJsmvoFjhdYjFWZawlQbFxDhc4M4r4+rWXtyTWslPXkS1Qq5gA3VWrNoE/5xmbdzHIHqonsJnlkcxgCU7BG8HQephidz6J
4Xao7hoPnlsY1qWfU+riYGeC787DHJPbXLZFvxRp9O1WfNiV8aXPvw7aVhvhWmc7FIxbiMk+ilU62DCmYYgVGiwPVLjTXZl6UZCbsq+rhiyFbltE2tSZOy
zq9Pn3KymFVNGXSQSwRVI8ulL035tnCRt4FBnhOe13MNAtgJGctNpiQlIQdVx6ZYhUmtBAyxGLmiIZw8ocyVp5Tigrr52LCFGPMb0/JGvA5SBYl8eg+d/l
wZIrvOwou7pVeOCBv2YctA4m/Z93/cFnBEOrRN6G7Qsh189vDB4v5J2nrk3B45+NrCvhVrz3brfu9c8wWvTqGdCge0HGdudUPoY5hOAHZyJRd0tdKTb6Pf
tmdtDPsWh/oGqX6RWWtAuJpQBJn/GYTfDHrslAhmIww4fWj2FuQGNip0i1RI1ZFJvxCaylpme5JI3hEJ7ygNzGN8IPrwkZ/u7ZHDiB80LQcqaP5clK862c
gbSKzPPLQynSjWoFGxIB7qgddtQdYpEz2aPw/rwHYZfnn+A7/KSfB/9XINuATqQDLL/VCXutHrF12dJe2ooprqLAebjUjVyJvNOQGbo4gXjDTHzpSLCyX5
obogtKvNR8OJAluuotD460Y3v5hbTr5ATGgMBmpqJHnqTaN3+kgoAdAEEL2BxLjjzJRaC7QJ+ssgjJks+B8icdVVjB/bBO22LVp45ZBlFFVJB5fIl7fkxU
/J2MozHCWlKRpdZXixZ2h64GyokRXH+GKLrAuiyGkUk/W1jxQ//cBcagVPa5+YqV/JgxblC+msEzlF/3xgZJPOoTAOkBheEN0pZb0dO7m4qI+sxMTMRMX7
vtyunIQZQh5QtmFsscAyyfG3RTaD3Hqi78aSxrepqsheOI43FYjztwSKLiuYPoiEtWXCmaTYChvCTQTQhR2YXjlxvPQZplTqawrcNP5oTTxQNPm3asFWgv
ieTytbqDdhdTWfysdBYJqtsF/MrlOCLLfg0WaM7LQuNDA7/sToMyeztF1/nxCSjQJMAxFzPMbuW0XLH7fSz3YLQSyFJiWLsaV8VzcUSh6Jz/Jx1ERBrz5z
dOoi9qyiuFmC82GUV+qlI1U2A9jaKp4IUUuTd8oGRpTzGS3RAZYRHofdbeFozsKB1S0OUv2uU/5Ps8xaRtJVhFWHbMyibyRYFIvDDIW482Yodk2Nr/gs+D
qJ8XD2w6cpvkc9Fn1xky40uu7kA5yQk7uodtR2u4r0xFh/3oIla73PP6O5HZIOTrIW21q1QEY4SAE4tK/xltdLCAItLOXy+ykhVXJqt6Bg3FvNaUAXD0V7
MTnUU4SBQHRJRcJwpEspY1mqjGofcJs2sdzVgL49ZRRqx0n1Q1zSy2ZOlLGHPiUJhHE0+GO0vtavkmlgBMXoBcytFj4UAgC1gbJUTCmEb3RPaboybPAMgM
u1J6nJKmdsxVchUyou37pWcZeQVlIWk8CfjtBDPgAwRSB+ZSIzA4MIuN1X0AXXkTGsmLs0VkLvmp114CoUcX8Pe84Sma1fGT31vvpx/OcYn6BzVH8gYsqW
yFuRP0PZtyFEfI+NmRbfyaLHo2Ky9CQhU+Xl36XeGNoTf4LMFkJxIikT5HQho7QTxK/LWLC8z+aakofrXxk5aT/xBq/NcTRUxBEQUFq0hT4v/q7BvEzuwf
x8H2lMpUP6OaEanqtGqPMevWh8RID9yNiZmcizcXXs6mrlO7fGmz/M75vKjk5mh5I55gi5k147uTwd7HEaDLPiKKmS204/Zs+2RXB2WR6CPH0DAsVYFtIp
jHpY4f1HvP0tR8E5FdO7q7RADiG9ZBnr6+IhNA3X9KyLrafi/coTx8Gv6EuHo5eJPtpDCgGo07B4BiT01riUHuv4veVR32JtkuXmY0qLfYZWsqvSKitXFI
+DnGNLmLmU9rd9/iH883cz+IVCB8AMh7J3bFbqADr+bnM2ipsazVtafZM4jH4dOusA8gmiKqUGKAnPisoZcbjZJXKOtgRSiFkg76JVqhr0BanG1M8hwlZ8
T3HaIPM5rMsSO+PwvG8zo0EQXsuCVJMZvOKjsSzqVyRcCtcgLIfqvcloHC0hFH5dFmeZ+FKb7G8Tg/r7FPtFepYLvt4QZATuFbPRmm+uE9niNr0BuVCBz/
TdU1C12zTS2457zom5LfB6TSDG9O1LewNOpRAqKcWR6ygy5uVsMtVS9dByIUTHDpteqbPo2hUOxTRJCUK1S6XWZVH+32kYYyOX1KB+jXZAtmLpHf85v1xx
rnfdBs48t1uiPjs/fJdh663r5ZKAdEiFva1qHhbhVRBGPwthwTCm4geN8i2mWnomRLpV8njOErYqKRTDCV2/IaUreockMRl+Mu7yQC7kdiaro279yt58cx
QlriVUnXRJGa5tORB12D6WXI4R+PygpOSZy6owv1vVMD5qLGnuJ4HP0inRiCM3sECihEEv+tRzjrk8MJ4QsQHqhuH4rT3tVasub+gvn2flWKOhrVXXa8Ve
hgItAViXdtkbJNViWM5buzhK0baOv09WYuPEeW8FmhW47MIKjolWDVPYgrXYYgkTHCqdTaj8Mb43A42gnFUsecb0UqVgM2nRqGj4NBTfJamRHOGYPnxCxa
kYtiE02CLLSQLXsOeqBpNG38VgtbbAbUcWPsxbE7I/aXCEw/UtHeBhuRMBU5N1FGC7yaEEETNwbuGyo5B398iGvwxrXVdFPIZK+nd5qTclrvjyeUQLwDlg
/6Phqio1scWh62M2YIhypaLLVUlvcCtgtcRsoNL3/DXmCR2DO9aw9qjbdtnSTtBlk29tXXDzgHnO7E/lw63FEEKlWzk2NbnAEibilqtxTdxX5oLB72PQKN
sAyg5VDO7SMLLaIfDFA+QDf2Fkef5FEHI6NzNSbd/vZqVPSL76tRtieK4oaCOei2WA3qHaXnwv8SrXqJzr8lRDU6rRghXeJvoMcz1e4wo74+vj/hwN2kPB
0tL1jIKSPaHNAEqVnKxtAbS/u5ZcJamJHWRhbOvOYVXohOEHeaCwsSn0TFNRy+PeR7QTYTBfwIRK8fPKKyVlBC/NpY//jsGn7ybhc5G3w4krDv6k3HTVsc
0xsuDYDNM2xCurlG/sqQ8SIiKCfayuLL6NfKth8b60YKmkDVBmW7A7wbiSxhsbffLOM38dUFSNFdalSUOqx8ybB1kAvmYckzARMKeB//3anKKx6K2A3jbs
tU5ic9ASuHfFqWWsGTGs6PAjb/9/dKw8r6jS4yJAtbn6hTp/LWm4E0N1oD5OKBd0UV9h47TBeetY5+Y3DqNyKqyrTVe+keqcXn+uDzk+VEccSt5sDxV4BR
Rz5QsaTS0voo+1sRHDueQznJ6I/NACmPj2ebSH5MLEbTaxDC3UMmzs3xqKAZ5CBNZ6ILXoCxfxcWHkBK7Bbp5q41PH9LzPkKsrC/+1kdxQMvOAt93CPdSa
InX/s4C4qyR61ZKEteXsxhYmua1pd9bCtPP/q4qUSrL9oo8ErqSO5iaa/7Rvvbdsstg7wpQ7Xox9Y7OIEeC8/+WCKKoCBqvIufgmWaGvxYQjj13VemyGYd
ZLbqdEL7gk9NEayWKhBRz9PdFlhntI19mcYpkfvdqwNC1ztmUiRxLOurV6732kDKxIdCG6aKHxbUztU5RhDdf9tjkymd5QFnQSwtR7YgxiyADqYol13Cgb
OeDP/6HwtBKkNqTrMZxZBtFl4w5fB7TSvuMDY0vqgsS5klWAZuDm0mihQu5GxxXAyqUTtclKTEpQag5jOGyOm8Qkmp7mB/ECv/k4khKIpQtRoj32bSq3+y
Y9QIMmk2k91QbgLokhn57nJIiqEO5Jw9g2z0BJvhCbxTVy7PiwTjGEpU1B17HbcCb5Xkn+20pJmpf+aV8z3NUvGUlnjS7HYVPH5vYgGIjryB0nqxSOOHyb
Y5hoysN8BdymC4i6zJusv77l4TA3QitjQU1SAJQ64z31RBv+jo5e6zvrguw+eg5Jj5KPVF53iWAiOGzr1M3ijlh+m1NQev0+C6rwcFerCRUPpLtMJCkBll
fK5wRA/0IGnzghF52LIFDqtSrAOcpPGSIm1hwj+C8/MJyghnfmtLWRUVwbNKDBWCjErBBoUNumZ8Vw3pZaYHPq48KQimUVAcTlcSPQmhkx3kWFquBMjaug
AwA3D/XWvadaoCOjwh4DEOwmYI4xSsfU+0mW3l2X19IklzvFvPjRrnFrVyPpBRD2tQacSftCtdFD0jxPN1sZvc2EM7ss230hnoQdbNOdAuTvy3CXQhDJvH
cxCvMKKkMAHDcie9aEqI2xHunAS1XFxg069o65K8cBM6BzKVx6hlZctWlnYxWVpH/eSTj+druB4mPQUZOONmZQ/9toOMLikophj2uXJLrbLCAjuDxA4w8G
pbD+Mf5RvTOGYcVZ+CyNWDMfJWfR2CYx7QWc7++JONYKhOypn0o8G6jibNpl3EQY3CUOOiYkSF0mEW1GiegqEqjh+qBBgd17djk/rM+7IqqTEEmYlpyLve
p3cFjWpwMicWuH3EzyvRHTThairIyGoF3UUCNz6QHpQ6VrK38mXNDtUBEOqU2ASUprE0LTmCyRr3TliQ3va7rbdUAme43mO87TfaGwn0RSd/TPvmKPJjUP
oONI3fEe5k8UCZrt4afYNj39Hsp0DK3PB/I2lJK4P/PHwK+jAl5KfhCpYNxU7OhJ87bO2u1brGkO40Ry/duES9vYh3MhhtP3q5a6bdbUKbUNEoF/yLo7/W
Y0ZKnBB/3tcn0ojrMBw5ouE7Kgysql6XzFO0AyMShWNG9M8pWOZZpcbx42svCVlY6OPI3LXDdScKkjQRX4S/gGouys0OjKZq1mf7BgcjHOIYG7y12pe2V3
PFGJcWBPgVYn7JPnH0i0BDkLeN0hWgIdXl1eYbs85R/kaWA5EKpTgPOvS7MEw2YrMvkYLww42JKufZX9CajUnGrECJxAX31MNJqGqFZInfyC2qIN0QkLde
mXS2GHcCcYwm1CtpdJ3BRM56bXT/KvcYJXhKLdl1CSJvAFZxTS0oxFXxjEbbaCRarL9uxUcMntgvsDCksqnPrJ+84NG4+BCpURkpiYYy3Yo3t2qqpIuwI2
KGI0Rn8cPqixLLIm2eD0oD7H9U26SJ5uJPFjNL3iSWWKBi5e68NNUA/h38w5QtV1cA1R/DIVso5dEylwGkuuG3/wCiQ62/AF2CQDyuJ99iJl9Mhy0YQWbw
FX92PCriKk9XVG0DHDlIpjzZrg7xzYnx4SdyCVVB/zIpoYEO0GT72VQXVp8DAEL7bMDYaCTGqZbDyhUTMTV2bXlrVa1K/w5cMys754tj/4hqXHRuiy/LjT
a1ZlX4FYXTHAnyJ9ufSqdTc6kM2GFUTx0TKWkVVR9bU5xhRY9Dxipb4EyJKacIcUjxMbM/HCUbk0qC2jzW//weFb+sgf9hlGTXrbHpIyPH0tZUEaeTg37+
h7zWwsLOpzBnhAa71mtWGoVc66KENKkm227bHOSrKH6oBXuKmvYzOEcJxdPDhtyiFXmbteuG9ROfbL6Lc78aI/imVpArZvDA5sseTLgBf0O888cRLmPdal
C7Gn+5q3EFksZf6X9W2dobsOce1zbDNf8LV49xpmPxF4tvf8Vba1oluzGaMiBm+7cqJMjodpr367y3EwHHntvpM6ePltAhbP+5mYRsY1o9hFecimiu8MJz
/xS7LY23bF6OT6x0hgcEF70jSGNw98JDHhQ94L8l1G+zXrQhNvXgkhw0GwtFIxVONVnOrJxG75qKM3dWzDViE9wMCAKOgMs2TwCUiJCWfq0pVOTCiGs2t2
x7qMY14LRjK9wnZGSNAScQP1AkbLSTPINv49rnRxvK0ghQwfZyzuO14WGfKeI3lY5aXB6DZsfOhckBHQCgIZxE21nMrehgMuHkVxpgSdPEAcNbuyz9rovx
8jDE6CrtNIR7IUcWQbGmjEnopxGPp0N1/ckcV/H0/8MYVf9OJjpE9arMhhBf9MBSfWAVrb8m07hyq5kosKewrT9PvJrl+6opdj9rgrfEFcvuKNKoqaltFF
fi1rVSxXF+t13prTVeam8TTwT9RO+C8oobYUw4pe9RYaKeABGBxTyjxz9K3FkpRBeJuunwr0c9x2dr028krwapJ894zabxmZ21YEMk2Ltw5csmuBKmKKeG
DjpwYy3CGM/vGd8V7x4+ujpTXSlGRw5Z0gJW5KS26TjR1yxjDK2nSQDb+8DQ5dXaiVz87n5MXELs/muPWRWz0s19V6Wbm31wxK+YbjSohALbFxk+71tie4
8gbMQ3a/9ab9MRVCrio0rJHwccte17FaJrHvAQPrt2gQy0SkUpjqbA9R3VTUZ9q25zjEvdkkwIUsFOenr/9enVf0nQ53oT7NDakjAZbTicCE8HBdv1e66N
9iELgKjUs/z5Km2B6fkmofECfJdnUz9em2YNE1W7roOWukrHejXMWeqKZcEm56LdGvIgKhrWLtbXXGsvUfMmJQiAgLprXjpOtNskqepDXoXcJhiNsznBlj
pKnqW5uWpB1TMx5CJNUl79LelMAYPYJP1ja4MmNBj2l21RC5WadrbsqyvD6+M7iosCMwovWalFGgpD10iTdxiZ6k7dFQNS4sst5lTAU3X5Yzec8EsDL0Ya
FxD9nFsdaBLU+0Jau0954QIMFv2fr3WHdA4qDpcAqoBsICTIG75DhCsyA1WIpAjoFJBcIPDBa+m5IRllicWH51TjISc/qt226Qq5WfxiacrLqIEKOeNOvy
NYRGLnmmKaVhM/ErfH8XmBp3/O5KKbyOA05fgpOtHT6HMDJWnKaOivMvh4FOXNMto79MWeJvZt1fxXDECoBv4tjVQSDrOyIjZ15LXFvKKit4Lq7h8/4Uw2
lTSeXpRqidDxWC9JJS6y15MpEvD8vtNxNzw6GWW4aqJp1ecF4KdLyrjQeG1A/yc2dBNic6XuUkU79Yk780zVqvREZ5PqfiGquRuDaTFXCsMcHpRvT7or3G
5uGHOlGkSnGCJqqQH6UNNVdaJywu6rI+/KRkK2yPgYRag8Q1yy/xJg8neXeKl8AmAu7qtc2dfZRgUSgEfRUtkRV/2v+nxzSJXZETOEGC9+jmXFY4lArqsl
mTzILbEv8Y1hKmJuL1e0JKja8blY8zFOw3poOMTdYhi18nyFwnSkNclpbe49h81fVQ5rf4LRZXj/XBwb9cqviWsvEh7+1Mkk8e4AWi4LjVu7h55h88AET5
NC0kRXFl25Aho6tCXNsImi+veq9JO2Tl5Le9fhQ0W7XN7zkjsqfoe2FgVysMuHaby9ZXWD8QLCo25PB4X1VLZ57i5UbhrOgOrw5bs3ES0TsI/TWuZ1fqs/
iOWVop5gjDnmE6s0GpE6n/tmQ1dlQWP/vNdAw3jxjdEx524jTeLQIBDcG6qEGIq2btUIjZCI/fZMt7xLSHz4knvEq1lEAxYdmm2XNJksf7JGjD7YZsHWVa
JrFmAYq1rD/O18H6cZ5yuBuMmUxALshtiG5pk+M3s2bGNLIlqZmtdgX2kax3T5X2QNfHFvZV3urFXY5UNNHYRm6JqouiDlQH7hIAy8OfOHtu4DSkytAI8K
rnIui2k60JAlw8/tWCrs15bmVTHwrOAAjnzjMXD/EiHD+iLVnx4pY6AuOuEdVWehFQXsfXSAhtI7ItKGePr6g1kpmnva6VagqZ5g1/nB2gQ23Zb/GjH9mX
NXclKaAxDT3GlBTXYcSJclKnoQM725LaV3sxOzz3JfeYYa1LlQlH0eGHupgRR2gDFygip45clOUSiDwq1aSK5rIcRhjwogynm3aJQR0L0xshh8RUBWqmoa
9Xjbh42N3s8f37eJqJc66iz8MqKYDHxup+DjldAAKLciVWujuO3B7jkeL5r97rs2Vu89FYtf/9Hxp6n/Mblf9t07VJ0CNFahMfJyU/J9d+LmgdXFEBxRs/
bnWIlj9UxnnNs73iHFpXH2P8ntbCGT2DqRoCSJ2sFliJcizqyj/FqF3vhj2ku67LQt1+Mnlvp4/BCtgIMIXowp8DbYBgkbl6rMq7go2T2b5mIAhMxflxvT
TbJRnQ5TzEaeOMtkmLLx0Ei1sYz/iWsjkmANYfNjvBWmmzUQoGDMZ0NvUn3J/SyXO0hHm+EISwN3Urou3/yrq39zeFjNgKyc5JkXPy4rSg7roj2oDav0/C
5lFB2kw23fewAi2D+RlSlK7JZj7XzZYJRbyzcEyzAvZ97unWQrur0DcDQWo7InwliIJd9C0RAxQowuYPlN22GuXqSApg57nIp3SbxLxzrLIZGcEy5cQHpr
zXajiCuNtRAHq+nufIsLsQaYXS8jQ3omhnp8N9jspHOxYsy7X+rR5Hu4oNPlLaJLliyu9oYMwqYGgAGtl86lbZjSbVMuW7Req4ocolKoZjLk25cNv6dT8l
RGgj3+XQ0Qbx/Lb/7W9FLRdLCXzn5SlCe5dKjhOdcs1s9cciJsMQPnI1QRlmzPsKp/jnP4XWv847chMPIx2xsCL/JIhTgiomrARZUyi0N9c1RkzLS1PIAE
EH8TDxJrl6D6lzAzLtdQ7+yYqjipS8o+NRmIqv8paXn/pQo56P+/KG18qFI/u75l69RaHMHZ8bEyizdVzQn2oidMVZI614LJuOM7x/fgdl6TCKyVnnaDsD
zlFywTpyCY3GIQ/gzjJ2WXP3x+Ixbkve4i1SdrAUw+MNtr5gtbX8wjRHGO1+hwjqPKSP0bRLFQojGXbiXCqVExCbAqeqxcK0c0/KGJml02zuA41xjfy1Lr
eLZk6NwECwAf0syI+kCsaN/uJq79dO9Tp4vvM4S/JbhVdh9nMRI7RN2o2mjR62eJ6Prs2vJjS+s9UefxKPbnyLUUXN0g5N15MxTlwrjiT4fZNy85b09bEC
qNN2OHQsOFxpUL6u+M9DLR4dGVloDdVnF0lhK2HOrlZ9nz+NSeYYJGsVO7jC0d3/yixHJXIyRdoPGVEVyK0Tupcr3iGs4UWeBbco+Y+MsoEgFop1MRxd67
GJvT51qlzqEwnt7A2aNsQBUy5xdvASx5rI1zUKG9lOEOZJ/APPaWJkTySICWSjKgjoY9SfAbLxFFfge8R0rQpPhrIOIzEmNnv5s1/BSDfEJHA6xo6Akp65
sWjYwq2L1dbnqFnjf+SL4M3QfWX4d2T7POSJpI11F+ISxcZyrEzQwLoEFwqbU1NspBRjjYlYypIEeFH/U1xu5G3+43rSyx5Grm2wktMhmDIqLDk4UqksYP
qS8ZQ4UYqbZELjPh8kQXde4HZCq5l4rutZRdNLLHrvXTriGBp9qV4Ozi1kRpTiFAnvf0Ta1QomQVMb1LYNqqqz9QMa1hk/FeIYbz5byzocncQhP7UJRlpR
p85yp+J2IimN1Ytik4BmAy9X+FOzpuP2y4jJxsVwnnI22VDytGi6XA9YZAMjN+QRe8pa3fo/C8jddofY7069z8SsJGyUAKAlsk+EnCai3lKmRDQqNre+yo
YlqbVSdeo5V4DDJf9M2qK3JUKuWyXXdjdtEC0BV1dcpaaQDFTgjyWbB8u95lazEydqjaILqrLnUi0vn93XbdbfsWGMxSZ9nod79us9Wx4sBcK0wGgiWm7m
tpDiJGwEeFv4gaDVye4qX9rkO5kCD2CeogU8RUKB2/4koELx7sZJWjXoDJVZMZDAXew8O5JywYZTnxc2xXn3VyoMohMStf19zfHOUSi9kSpblfdjWvHU1n
9tbpEPfnv7vyGTZ+IkwmqLxuyUc08DrYUGoMu9pqmkLiP7dyHtqTl186w6E3A8y/fCWQfC+Fik8q5V3nKRWPzGybuW6DZfC4HrkzoxpFhRsFYrBCrKc6Zh
m8MVRLupUcLC69+F9HUy/Rh9dWDV0ihQ40ve5Oa3a6rCmndcudooZcrsrhZKuD5c5M6OPNR1fszOmy9T4gqGAZYQou5R/+tQ3nfIz6VkilA8zH+mcLY663
0lO3Y898WRvkNKaA+FGZIririmK1cnTL7CgVIy0Tpalj5wjXAzhJIJIKvonDFmGOEZXx+1mcDLMWu7uTTLBRkEbplHB6xYgUnc5s0/2Ew88LYJOWD8e4VS
OE2qGJjPw2LOTiLsNAaayRpW9lTUTylJzqx0SsYcWV+gLC/0lJPDbY6jDNASYlPzb2zATH1LPRbtlwwTPVrBPULX+0L/m+hRN7VFXDUTbfmZ2R2EIn8up6
Y+xzi91aYa7mrBRmPhJDPweEfRSfaU/8SVQdx1cRKD5xJrI6NtW6PDmB/uh1CUX1+oNKM8c4yMStu868PeUAKxTyHgbST1jdcLijpfKVy+w1hlpyUek1qv
r9+QwGFHnxD6auIAXEK7L/KlRDOXX+24tF9zaayi5Uh1jonHhxnWG81JAoESvZcmbkGP9N2t2twiRQqAOHMXHotQqmv0WhSxQVb1OK09FxA7zL+r09+8Pa
oLiO1ze620B1NC2No2Wvy+miVrG993/IKcyDwgjI+FlEU6c95niCHPOp+dxI7Bw+iLoqxWCv2Sl656bd2kcK6rN6M+RoJ43eb3qbHxvnQBTFjftWwkccoa
5Wp9cTGeTcnDTm4ym7g7JLF/W78AV0elFcZS2QyaaLfONKw6sU2XW2G4EwsHJ+vVqIj53DLpwmvfa4SbQvqIaWh5/LZha01BGvRo4ltUH9Z00ISkVumo0u
5lluOakScPONCvXYbjFLUjLPeryzIBXYu/nqpTE7qT/T9K4Y+1x2HDgjzitYwEdorFJfacTIJ+lY2rcT3NgBPvkLVQ5sPGmZqGRHC0jBN4K8ODR/B9l9aV
49+qbFb1TDAkDNgziY/K4LFUxrDzZ6P9rcmHtm4iw7qUdVT09xSFgbaNWJpIEs5wdLSEG7ESxQ7woJxMPIDbwDbZCG1TDpQe0HEwVL99gsK8A2bub4wr30
l+BzcjVAaVOIvychgb4TjZRm8aVgVPM7DHYmcv99u58dJDV90jlm3mGBFBs1UCvX/OHAguHJ2D5BpAKoo7VjKPYUy9BmC9keeNSS2aPG02dFKwI1yJpOE9
Ngm6xDsldSuFcvupq6CCioAqGUg/ZwQik3M7oyL7tVZXu3M1DNf+NJRxWB1gsUzY0pFNTYI9yB08kr2iVJT4OIJkVWAeG+f4rFoaYt0S4tCp+yh2+FsSrk
xOEin8jpXF13pRtmVDnkfRrTjPo4ZrA1cy+pDQqWr+Ep94c/iCjy8O8IJ3WlEqvvEXxnQTV0ZsizrOpPfB59ihiyJZbcPH6Nq0JrfkyF39DYcp750fJdl3
j+Acqhhx14c0tu1Z1XoqydJWiCwBF8tB83pdYDfD/BRGTDrPaSdOt9xeGnLYHtGrZrdMShRux8wkRfPr7A3w4q6VRXc3ZTlijXqoSo4dUZhe1Iod7uRVYz
cFGfN8FywFYP8Au3rdMtPb5XJwKhvW9Hj9XdzbUghD4pkXMtZ2k0ZVRtwUYRH9KyTnoLhG7MTbLWLd8KEikMJOA+9y2ya5zgJZvwjyVLjORkqbd6mE+VAw
nNYgCUitz2xsT14ILHRy1SQEbtQGZ7XAMUuzbrtwyJfLU0kYpGSWqu1w+JBC/MZJkol3fEzPgc6YKAoLFRS0WL7fOPT+ceTN7PsulWgd9oLmO1aYppEDNv
F6ya7/j3W+3N5XCS6jWVjilijdcaWpMengqnLBLN2UVuNR6R44Ba8I3PjiT2gb/bJAqPDw85+9t2h8q9VlozuEob8VWnn0Cj5WGvvUhwK9gZN4cDPD3Y2V
eRNbAGAr6noQU2grAH9g//oxVdgfyXO+KXtfYfrlPELwQf0hMd+gKsxyLhNSvBh7t8DvWJ/4+o2/bBTVxmkyz9HafenvQ1sOMqyPPvolOT4uefMJVarGDN
/FWi/YJu5EBnNtlFNzlfVK3iQR6p8p09L7Y/iJkY02SRTmMuaf2+CdKjw3ZMNQLsMi3G5dmfdaIcpGwAZr6QPBYuoiqa7MO4Mho//fKQ78WpVXzWwGvtvK
J+PCEu+9Axk7OdCk3TK30uZTQcw9sJZKPNF65c31O+J2v1R41HRFTw3iI7ZmGs1pMaw+h2xcCsezoFar0vyQP7KW53KdXfn0Iml4S8GnTPp40kLJc1jr6h
OgbnjONKN1VVinkZOkiuPK9Z5T/Uny7KOPCG9QMLZIKbKBIg1L2vDkY7PLnrE8t2OYC42nbrGoM3ihj3PNJ+mjl6d6YvhY4uqi21ytwgDoeKIyZUkBvJMs
XjRuUK8sXXKzTYWYkjqvgOmIAli+N5cYKxInfamOq22iUqXYR7c7gEYMhY7PPs58T8A7h4Z3jpna3RF7XC3G/Va+w8NBBP1z2W3hsTIWfte0WTTJoG4Zhm
zR/04JyeAqFnuyUEIJ/ujAyzDMrLNC3Fabgh0dJc1zt9teFjrgLsQ+czu9YJKbRW8Hgp7UERU2NY7X5GtJSHaFOr1xXFUEUVPlhGBn8lQHRWlA0KOC00AD
XjpnJzETvVJtmTxziZTjxASAkuiTorV40bkQf1UZd6nQa0cekwK8l+Wqqjo172VYnLngVlz5pNuGHd6g0omRsEVwVUA/UQyolF0+fTdpS1N0myJDQr6gzF
bnXNDWy1b8/Xb177H9bNnywAlCXTlIFksRl4nPJHoMxErxIeq1kveVAHJ17k2F+Hum61YbXG0iA0dN0e7Wh5UPfNy9JcVSsL8Vp5/uh31cxTFLa1Y88Ryh
qclrGJF2QYbIKOHoA4s/l1gwkJg314yQXqrui3rvRHbwJCvoZx6UQfyB/NSqIHwvh7hpsFp7Ho6paiBxIZ0AaMTyBl2gsyyC3pTmKbERpLuqvh/yU9bGW2
Ww0sGc02Exx0S0jBUuwfaNEeyKTe5vJ9VL5zz+ustgW0F4XrLKkj/gOCpiVKeaZCDT4LIU207tZuYfgogp6G6Vlfnj+uitzqvOCtR1W9N2qd9XoOlZHfhx
fp3z/x4OLhdv5jZe6sr0wC+/5xEa58LpOZRLWid+v3LgCqa/IgA/iKjy1S5+s5BPJyyDMvlsojx/5LZ+zBBFMHNaVnRw+I+FgWllZ5nXoVZUrVtul3sjf5
vvPcySaBt6VGAw8SU1fNBbN1OaZxRTBghmdscTmZMjoo8R5duMM9URHQllTysKFF85TCYhNE2axXb3+PcFlfmwDNs5mxUImQTlrmHqtpDEYxPMXwhCEsqx
EslTsIK7xMDevrNcP1SGq6ApiaGcWX7TzIIITIZGzh78zMrI4pAousncSPqnqLpGZFSgion3y9jqNUsjUARIes3vnpWiDYIR3+OoDz7RoZqADLZYEyC1xu
ey5lt5qAKRXHNr+E22x/yu4pMd20i9QbH+6Edbz2syk/iKC9sG/jGKBkEFFwFXoCZ+8FBaxygs25Y24ytD68TbVZkj4TDGq2J4ytY399j7QRXfNq+t3WpC
V8Qp41UBNbvswKz3dXv/XGUlYpE26qR/GPP+hCKnY4She1lPUwc/oFmqH5BtlDScIKV7bKXE79dC3xnL+FqjN8wlL62eGnogxNorOjlW5KoBk1HmGdVQbe
fLt6JZUqhKgTazmWT/Mpxh34gmWaSiK9x6dK8tThSl1x4LBFWzhRQQWjb0SlLA3dM0LKUckMK/lSDX8etTJCyTds8qMSIv/qxWIcKz3HZu4UstLusrfTFq
mvmHZCXWXx4wFWSQOFo/pnGIis9JtK9GSdPw7imsKByyqz4xzt5Gjv+TZLHlZQx8ElW1jelUIeh1BeN0A/A/BLqxwTz6WZdhfRAN46+mwXctEmbTvFN2rF
Cuxe7c/Kf1ey4Jgz6+3JccT0Murrhxot0j7yBiKY3xu30748W4pCweaWc0bD/U3VxRRbYj5rni73sAFyIMw3/cZcdUhUKiz9+N6GG7WjiP2eFDHeNfBJMz
mvojhRk55n8tWLGHbVZduz25d/RzI0crQutbx6gsjWUSiDNO9Msfakk5CruMVY9DkxRzQiv70HTnDFQcMRR7j5a2AE0UNHSuKZ/1qrhLkO4YepholK7d43
39WakgCp1bQyl6wfiy/pdGsTJsC8Lc6WlVLP/GHCr+kKfRdlekxGabNys+UEp4/lW0wnQ4mDMNIw9ZdfAX9dBeG18qGSQIWcwwQ2bu8c6X8y2AUnBhuM8o
Z1Ud/Jv3C/wYAc8bOOLjdCOCbIrbgq3rb9f3uKRal/5TvQfyrYSwXJ6bajK205gptzCli+sYknPsbm5NkT9YD1zJrpTJ6kElEEXWN3CygInLFU75ZBHI2i
1IPE1hG1HFiZkIYTJNw5Qdw0Nhr9q5ZJ5rbbcjhY5Xy9ZN5jhfxUPTGqmtsAB/55DXpoftiAOlZBnYGdfJCKCFRkcoiEYzkxCi+ikpFz+m8RvB2LdHf/gr
hMWWgEw/rpw25aXDdoiXqVYCzF/dSEoIY+h1BFganWYwz4eYsEIb/RYd3UoSzLHm49s4f8Pt+sBjWIlBCGikEHlVPHdj6f7X6kZvZdWG4x26jMN9Ptx3/Y
cd/tsDHd5R6T4JLOtSIyRUPXd58/QYVCuu4WHjg4SFii64XvwhxbOTQ0rh+1NJjnWC1ROaA3VO3FAfrgmtSwoeXffm2aLUQLfPc9xXKqFNnZNWJE9c062V
r+026P5FD0XOoKM/JOGIKX3q1FKIJ/v+SDb63W9JFdyM6XEFPHxhZWTWzAodkSbu8OsOokNu+198h+C1DEaPCbcL82o2aLooQiXA3GlVJCT9NgkuIwb23U
a8a9wUA+prVS7e0lJEjhYI30ONWF0VjSNwM6nIXHsuLR0lXGIEjs2v+Iy8PyZKwFdpiNgJbTlCZROz5Lhnt0QtBhZyou39mBvZcsgz8miKFjCr0pbKsLFM
Xn/GUbPH9e+jsAG1fT/VBhTdPQ8pOQxp+ldJfByxaTJVhQCOEQOYymCtpLeagyQbrF2TZGo/mog801CEmsRmQlVDDpndT7Whhg/8cjQmj46uekt7Wpc3cc
kIB9mfSlQn6bipiRHvasKOpHtm8J2E9huGoFpRQfA9ONQkmQDdFVlG+YXnhLhiFX9jMdTWwZBxGSfL5cMTZcNGcW6SBNwlP+V78M30Vs3bN008FOkM8jvI
q4Aupnp0ePMNP/esBMUBBOmosIGaMbyd+zhmgK00yFhwe301s/v31zgH2HFxMb2oiQh2tx3lvxt0hcgJav+EmfSZWALzS4frRj1Xnnyu2+7XNbRLFYWe11
2+kNQjy2xf8xqepVCHSDwBZCSYLrhiOblAfRQPQVW9k+r22jLHGrsm8zHSQg6CwVb2IkoTnzmCG3mIocvrmePt1suZsSR0FMWtymPkU7O3Sljp/q8lokXx
C+wKY2brX0Ixfoav/cFy9nOpUOXRIolKzdcHDuHfV9lxkNedRhtDI0Df6/OaV+FRgYppA6yTQBv/IMYodQIZzZm9lquhcbslwlQMqfrwsc/jM1Wm6ZBQvi
0EH5IF6YzPp7JECQWyve2JwJ0Tzn6V1xKhxYwZF/bWxH05xtzN/Iwra0URvSXI/GTF8w4lu2wj6gmIrxAPHmq/zaX+nD0hXwWFNCJnPKOnq/XKGnhqGS0f
08bItoDXpTyygmxzxIQjq7ANbr3O7uapyfXFdA1zNcSv+O8TNLbAscYk+cc+TclE++lKBnfLeu25KKu6MbyazDMkVDnF0NZQ1oCacwYT6GmEUGK3QiZg0j
JSPV2qiwZ7byDN043Z4RFVBYJtPhh0iujlGnGj9SmLJmUGlbETx5z6KIBoFwT1dEr9EwSa0B5HYV7Rbfx8y6yCAtcpzn6P3esjs48jQdfKHJOuKXOTVDeJ
k5N11iglFb5qXNchfXLu5DESDLY5NLW+r+OURaviVX/asqZ9LwPEIRabFiLwvx0jEl9NVlNA0SWSCYbQvv0V7pOwXa1IqCjJRLYJulufNgUvWWfoL3TVoq
3FCYLPF1oNL3jDPSQZCnEU81KYbYw4lvelv+SJabzLxba0n9pSbHpkDY3pbQFn0ZP+zXtQEV/zu+Zda0/ID/kYLQoMORIaBAEyus5x5bpABNPpxBMp7PCj
TdbNQtp9KdgAi2v39p+fXus01Faboc3IqgGavEb+j7yoroo8YnHammqh49ihVGpkq4o315OUia5HxRksX1lamJLBDt4hQdq1j6Trt+9RrVCX3v5wHjz0Cs
WajPV7VQPS5bbdrlZj6NaZXMHfsEA00aM3iQIrlnNCT7KNLH0/r9s2vRJsg5TFD+lGXJHvWkpFNbbsKxuSiuXUV5QCkENl0ZgwHnQgvz7mYzcj+8C/4htW
XQyGFsVBTbPnvEFhG9WSLO8uiUuHNi78FN1yQaVn7Up+dt8ldUrRG1nINZZG1i99KMiu4x634mONTSPmWEIvhCjzYctbmiC7wew/EFWND+96TMsYN9VNgz
/Ipn+I2e/VP9FZ71dWMIVdjBAW0RdrN2zjuI9xOE0y+76RhU4jnrzj0fOtYK+6rKhQuLOpiueBScAk+tfqRoxUyEwyPyhunVz4bzXRmEiNMxkeUVu3dRNL
66WYavul2UkgKfiGvG227kbVMXErmavXzNsOQ1Wt4Tki5NX+zVE1oFZsb/0ZoWAEC6pmQhByyxuMQd+BygfMmnvg9nNTVbKax5xgzF+9YYsWCUUjPPLJP0
5bPY1fyEAjQseEF++QNghK56tNKVPaXJ8GChq+cZwu23k5kAIKttkI030t06DPL0Un27v10NQ5YrJr1IX1dl+j9dhtsokNwxXZBt6zsBWGaf3a7xNrRx4b
2bFkCENv9VhbziThEwrFepWGE5THjBzTAu0wERu69P+cCg6Djh2hYnEHAiMl0jJFL+RIyHByVMkU0guKZeL4YkInTbzVb2R11Tdiqaq9wnFzQMJdYVcdKg
PBV4Gx+GoQgToSdcDIpqeSZDFc/Xkoyrbw+VNYl2aU26H5NbCdHxwUQRF7sJdNDlM4mWFIxUJLSQUfsidBuu8x2RpuT0/TVuDHJiGIgeIMabgDkt+aaW9N
wQNzqfXJxfZtnwG4FgTjQ7Ug1nmasiU2UE1TJLDL7qZ6L+tBBIolV4YEZ/S3wrOwj3qh+I3il/GJPMien/IhVoiOv6emH3i8Pr5Btc6uvSB52b55b62i8w
5vv1+oYVbAcpKnDZFXsPSxbrNFQKAY09yQFh30ajHAsFiYN1792CabY8H1SpRDVysyDDEhMy0IXptSHG3THa2gMWfKOG6iA99Ws6IB6TI8m6YwC07likLg
s/zuUxhb8rPVmf3l8e7LX/dIhj0NkplsK5pw9VBjvar8bH1zeIjxuaNlpUIZDgcWEqfs5v+RRzPEooZSpSoEbKrs+kLsemzyl9T80oZ1/bf4hbO8a0HwRa
f8insbsvXVG96OAwbro7SSNpqxZWCk9a8AKiMZbPraQojum0jKwMfTNXmyDXEYHR5J0sW5Isx/llyZ5VD302zPLokaof7WtJMXFQczlji4wsSDGOmENMr4
TpvXS02V8ZHKwVlUzs9SnoYqoRWSBJEn2c2lkMKTz5G/wYu9IRM2WRVL7RmbfuwTiKDCH23aCKgtgJ5rsQUc8xD4/8jojZYXOyNPDP9u1dCQNU5loczg3c
pllA0t6KtZywJCwZBK6WIrCH0NG2Hy+FYx/nrNvTYYyxVmKoDN9wtskZTkltQV+RdVy2hzTpvdKxPGsCFaufHKyzW30dJRiljq6ERFRxxwy9pIpla2AXXK
XeDbgm/Xbf/p4vF8995twm9ANqab04E4GZYowGGXY9usteAgptoMwR78LJMIJ7McoHoUnNkIoS5LRb1pWxN/a1J+6D0WlhyabJMpEk6ZL+dzSDsHGI2tD3
X0nNADX0LpIhDNA3nJCNgBiKLceUr0RNybMjjZzM5qQknlf8sKSahjoAAqASJtrShc5nAZtWKWV27CU+szrsH9064EGsVAOL/TqMRmqDwCNYgavftrAsDq
La1OdlggC2OdoRNI3bnW1qut6FOq4vJLxIlw74q247PzkNPYtAaBGZOE/1whUO7ytNL4h2vRLMB1i1r26egK2NIwSjc3cvTkSgY0EUa/FZ5kqO1svGks8z
ewdcYX2jepM9GxQIm6dsN2sxWD4j4U6Vfd/HH70caeoRMMD5UPmoyMSZXcnB+whSn5plPYs2u4JmQTSxtnirsREeS9Ut8xWmi4l8fky6O+5GdGjBmsTPvQ
ts2x8TdDJHVH6MEUWGRgVEAqkT5sYQoy3meXkNd6b8wGVgCKpQopQXPLVNqb7qcE1a7OfwBqZuExBlOshTlPhPvF2FTkZBTEuSkePFjeoFun/JjPbGQOne
puEX2VRdUxWjOAID51k0uogUIccR0Utw98yEWg7sHr3yCrYxLRBkm1sQZ1JErsLahzn8YddbNQMZPAXUxi96tlzCbJHmwr/KaSaTl5xjIUiC2yQBiu7RPM
DdPylhiskdrWcZvQSR3HMeLxzMmIX9rgtlmnho1/+7IsJNHo99EORkRweT21EkZNp5U8MsNBiTbZuUxGTeY/B7qwW6W19rrCWCf8oGNNmUO1EivixEd25K
b0SPx3Kvl5SE9NJebWgdpnBrzL4aH/RkWUdpHm16GwZoQm03DhEN4nWzZ9BiTKL2onfVl0D8LpX32plKFBKz3O5k10SYUhcgnLsBu8prQejPUjWqAu355y
NRzTZ9yEymqakwrBJSw2VfPum6vjJjCMVxQtpZ/tpOv7ygAuxxQraNsIloIVnnK1LgkO3XDGnwu1MTIBiTD3e4j2twVjsAB/QDa7sKotGYWn//rZjgnWjz
bmkLMwWtsYUpl8zpTtm0LtlZqPzT69GdGfqsJXIEdirfDMB27cSwGPR3mTTou695nWKUs8LGtlJr3sokoHJc0cNoFUnspDMj4yozDiMYhONy0ruB2K+Pu5
2d22Lxgkll3ba43pd/887bVrzkQGfg8kM6UD4IOq7SYdiCG8I1F9qp6ZINbv2u+myxWUv4my2l8xiKVwG93cmVfz4LbbiVAUAG/znW7xV4ty+/vk7bHW6I
AgjLq9cpf5DEIRu/mPLv1hrqMM06EwL5QNnC42PMjDKut9fXoCVAHvyA4d/hooEbRR0EuJ8RnZ9sik6ut11SbvQSpX1A6+lvJDjipKLdcSMWQZWKmqPpZP
8ZVNlIKO2eE52w3OkcBQsyMlbCLDWlkp8ntpmdpob7/eZJch0Wgjy+067h4UMm/GlbtRDPs5VegjGo+UOMjzmU5u8kMusILQhbikzwtd28TtyAZx5EpvEE
+lBfEZKgFFYaO2Qq738+U+K1HCp2SDn6AmZgiaAAco8Y3yymOKr7MSN0q1G3cqPlR04yoZ9Jt0MxQ+bWpUPs5L72PRqRsuuHOMpPZE9SDX/ohexXdVu3+f
K72i428Xk0hsLYq0HuR9amAp+w0KB1+NlVwMc/NxuJK3EbU8KjeY6iPwjRHTkDznHVXT4DGBm6dZQ7PlBkEWTyLD95I0ec1ICjGu9VigE1QE4XGZWzGrjW
GanifYNcrWc+B0qSoH+Yp286vKB/mqePU84Ap2cydINlvNdCqAzuajESVwqPxrN2hUl1kVKNbFoQaZCgH4A41oVW75FRF+JrnesLQLmG47NIhraA0lEZlM
MrLjK3GlnYkc44vvxtoaOGJziNKTAs2y6jgf4k8lviAdDb5jICMD/4fM9d2tocYhKjX0EPXnyDL3fS7f4/fV/2g4EWgeDK7AmbUcIio4RL4gOlhWuAYp7A
4rqR0iyHFyPc6pYZPtWrdpiegOJxBfIxOAINWNB0b0L6MNL4wAc5KWcCti++1s8/CO+KTNNLTfrk9P5Bxb1aGi0bTUC4tac73T35+yq6RlTIAL83ZFRj9w
BPuNXZshwDOsT0jFkRDgMEmjMCVdyX7loUnn+xz5y4GANALY8bFCiSoMuBFYdDoGqKpC22Y1zhPXtkEhU4ltP7XR03lL0MZDnGzcgyUxzp/IWD8WCBhiU1
4LgbSGL54Sfx5oD0bsExwzEU24/7wmWgGe3QhTjhHMlmX+19hdhmS7LhN78AucaVxDlvVlHTznYwL72hnN9mh5wlKSaoeiAEa+bONbuHRlUtU8UqBQLDoV
Aq6aN457TF6dupZ3wHxbj4r/JZJz2Rs5D2EtJpqplP3roiV3SWTLoWvjJSQNFfGUNhsc400SU3CdTZ3bMcPIjqmNMWf/WVbt+EIjNt6ZSldhmT4NbebYZc
gZumNePZ8I9BVvF0Mkibec6rzgQLnO3+RIcJZzhiDVxAawU4HbzzXhwxem80Rc17C52fcmOLTCtr//3UIYrt/YYwi2zci94uI/D5HVE8P+kNNDrxXRXobP
A6F9wMyQOlEdigEzhXuHZlczyX9v76c9uUQpyItI1hWgXvYpgdRnQk8mikOWfekLt9YP7OODaD/Ed+Rt/KJ8QijdJAbWAGp4peAKJMElm7TvjWkWKjG4rM
YIue8vZQZsA/LbG9tfVRYoUABZVqBpSXL1LK+ew2C9H/nqj5eUt4BjMP2mGsYjK0pt7PetFyZaJiFu5MB04AR0Fwc1Kqmj5cDXpaAeuYOtiWTVLf9scRuL
QuB1XZjbSdChaV1ECmsalMJGluAxuT2sk9bImYjumxH654j+sNetmjoWFmpm/LAokgGFHRV+YeTJEJqMq6552WjwQUByjfreOcRnMZiYxgFbOxWGx0i72d
PPzUO2nRdimM5gjsGTjpWDuxfShV+uWKi4f01u+X/JYSHs3+avDUPTMMXVCJihIKSHeROvDXfaqviw01hrsmW71q+690pncvEgXypUR0qObgfrlxMlHGVO
ldEFd0KAI8vUjgPs0JRrKrhVZ6iIWksiZWTtFwlvUkXc5a0f6de1XeKTxbiCbd2Gp8CLFtp2eg6CD99pbgw3B9NkpSdsz6H0iN91VeoXsuavlVj4WjI70L
jeGrIt4bVbzjJhlxhDSxejiXxKzcA8uSyK2ddJFBpdhYYilQWzVV6vsrvUYW0TleC3CfBKLbRDK5ZEKD5GxEe6a0LkfdM4fPqJk5OqbRf/7R/e0AIICydG
flFNZP1DLzoxsuLyetu1PSUayhDfNDX4xTZP/hP645R3cvt69+Sdfj/EWGnF0FRDup+uImBOzYze6o9MlPBuM/WSqmlTIHnR7pgiWIdt2EPEZ04WF1qgpa
mog22Tt8PbpmIq5pk/bdaidK0QA4QcduksSeh304Oq7RytysYGEBAqvlDWhTn417HIoeq2hg+GjNz953lgKMXpZCmeQlvtBLSrgfIPgrxewePCeTVbQkwg
KXVprGTzDcf7mKGh2lgxqI009VRUsgmED5RcllL7wNJSvvfkHzxw0M167WWGo1bjLShFaKbjTl6JPk91yD35Bcz9kq/5V7iwoJvIAsaCw9jnzsAB8XEtEW
cMcy0xiKkyKy01D47JrkwVYx2YmcSw6JhEJUPl5onBhKMLvuUlwMBCz9SS16HphrbZ+wEBR2MsRWqcnh/YEadTibdPAzuDarIKL++vGw85GX5Hqew5pOXe
RV599P0mBDI7lvGoWFPuFr3i+MgNOetx/k8gWHmH4mkLbu1t3RfI8M3FpyAQrj+z9ArKNVZRoJV0rBFu3/wja4LMi+qUEA8TaNaGn2gBzZYS0T6C9QFMsV
ziTegQFnb1mqHUJ4GZrpIkGCukRVxORex0/zFmTLkcMKS40IK1qjy0B95gd9XSY4xHB2ynbJY3ZG37kHzidljWdqI81vIEkq0W+sg7gRs+lu8Oc3ufI7My
HZsc6WVd5cGRKfU6QQW0Q/Tze4CVqxJFb6SQdhh36YReXqhuj0MstFuEJMR0Y/oUv0HXNqSG0+cKMgjXwvm2FIZ8ge/X9v5xlZBEl1iAhKOnnKfxVEG4Se
3CyohDcnzOmV/ciVOMetRge8gskTptfpKvpXX2HbMzyO8X5/v2+UgA96biGB9foDyxinCQVcuQ5cdLmoDKLBhy6srt1m+l0YwgQxg+cpbFhFnFC+CbVu7S
SJUhj1yowOZX2/FRSlPgAr5yWgoLVdKM0zblUg2KgRiB12uF1T+xCr9L3knUUhXrL8B/QLOpgC/FGCH3guM/hN2ayB75fCtS2bkswmzIhUVS9MqYr/fJza
8Jl2XDGgnZSd2d3SrER/FCgM3w2oWG5YDU0HyMALD89gmvo+z2n1iS71nK07EQcTZHnS6GSTB5Bu1+DfAdL2vGCiH35+tWuWZ74QlB6Ri3giZ3+0Kt8n9l
cAhdQw4BCI7DfUzdNHLnV/Klxoe5r3kBHkqJQvOxTYQKUop6vcjVVlUa3H6cwvG9LYqN9Z9WUsaZ+V6k4fjXZQo/sAJUsSS6IS005BNo/g3OoU1bx8nvU0
auVV9MHGlB0F2fQ5UNQ1ajsNCwiJ6GPA/GF3f+oCrSbIFP5wYaygl0rZpiPRq3rRWSe1yXsIRzQFXLrc7pJYjRDEyFfsPAQO8xpuUGpjo24h31C0+pXPE3
8iuUXLczhGhTTUYYLel81hMD9xAvdytZmM78yq5tTYbXWUEQEPLMBEfE3MqK63qj6A9PBTt3jBemKkIyKkbt26+3VXh9T6MVrHjsRVoLDjsQWDnHU8qH/P
5szmNLIm7phsmpd1od+4L+hC2ieiqTdO1HRUQ7sTvV/ppOSFmr68Lqex8eGt9brsavfJ8EsU0eG4bWqP1AX/inCCIsUG8xeSuOwpJ9TKyEZqreq7xIN2Ll
EVkAqQX6DhiETSw1GA6GPqcSRglNn8MVSshaNyDgDBLEdZ70RZNGpSTQS/7keuOK3N9Bh66XOImV5ozE2YDySTREtGPRjJbPF7So4TetpKN0c1SwXXbsu1
7wlW4YeOeSs4yVWN9KQijCnYsBPpfjZIwflTNpxbyw8IsOcTyH6BIKxrFfl+I94Nz51ZTyfFRyzCWGH/RNXZwHrWdkr01qge2nrL1L76bcLZDNnfuc7vpa
L1ydAN7HrORRUlIfzcN0K2261LQoKrE9eWFUAjmkhESEXQoetiuhocJHoZv4k2wdpEdxc/kY06QZmj/ALPfO8TAdIW/N2DoOM86Gr04Miygi8G4C3Q8MlM
eMmoqH39QcTTJUsk0v9B9wuEYzz/UQvwb520S1TYUXM1MJYkLTSRRZOybU2yWj5DUP8/Xzz4EV30Z8WOCJC5g/r1qdpfpesvtL4dkUWQwgfsuNr0oxOZan
vklOypQXHcBKn/vRK02iIa1H0MlauwLs6jFwZIjhMA+BrxBSBX6sjfCRkAM+JzYR3jLuypkTd5ZgIVLoJLrrO4vpiojI0hIvtI/grjaPFcIzrRAwRu6fJc
5gKennxMa+GgXVQdl/WUH9aRU1QJ0LV7Lr089ntCtJ2hjRghFp/EGscYjHVSmXG7qBqJlsX6emk/6cuzNJIWaVCcHhb+nMUOEdH+i/wA/OFH09RmApmioj
fs9GE/Uh/H9DV/OhcBOA5Ee3coDmKUKhbZh0/3gUenDzXG3bcgSIjPU2AyiT8eRZMPQ5E6OJOtsfImxGPz+yYYQAzdOx6FHja2ratIUYwftNWOP/p8e2EO
rM8beBFsd1t2LXVaJHP+IrxY1YaWfEPw2pDQeIyY5xVEURkDjOhnKDzJYMUyWteyCJc1IpkxZVbwn3VNx3LiJxyLJK5sY8+JvCnXCSYLjKmrBHlqp5eZ1k
aumNtXx8zJVCbfNX9PJZiHSeWHufWeVjqrlGFgtONrNHCdj5jpmDD7l073I5MzB/iWVGbGapNjv0cl/rVJSLSvCm4CHvkQxvY37UWZkMsNUpLfY7JQXWXv
neZiB5J8kChcpGSnIE+oQwDMXQpeSN63uKcUeLgTOG1SRQii++6Qj7Q8Yxq/noddrfEHnUNvzxkasKQGAd7VhV9cxRnkbeRoZlfUwjpfIxrH87Un3NUOol
zklbCKGmK0FJIoakX7DF0KCQRh3upBwA0eCuE2rLTqXVrtE0RYVp/fnx67K1HgnFoVK+3euW+xPVrmBM62g4l3KOxeGrCNoPHlmuQgNb/79TjUy2dtVp64
xTlg9fe7KseuOXEniuaj6IAS1/5UtpEUkq6+rlkvOOf0N++9HHAbYPavOjuizNKQZJUZpfzxnO4h3UY3j1qciKjk6tkNujWMKxNKzxrkySFUcniRysgj0p
doBIBmQcotgcqfMwPVbVMISqm6RGcJClN88i46nE9oSC1Gp5cSRWQhix4RxtImqJ3Mcw/ji1E9CczwM+iOX8AMWB1RsqHRQY88hJ2QybQvNf/N4nDtKyWs
A3qI4NueJXsGEHHASwKrbv/Kg1UbG5Idt3Cd3/O79rVaGslwencTEbtPDmmWEBSOU640ZNNcG0otxgHlCXqPDR6uB2qx+gN9/V1KmZ+KDtWGBlfB6u7Lq+
MRuxuPImXd4sgurIxivWNDLenzImLWR8o8/RyhXWQWaTn2yJN8jFexCLVGXaXKMl6JTnoio3KpZ/KhJnDNivSR/0PqVCXbJTAspbma+/ykqiorNWHY886x
LXZclP9Yc4LMS1DUogNIk8xIaSHLlIoKoCAh3FTrzz4yBHiCyvk4E9UVT73IyJvLdmN9j5F7cjCuLXh8u1txMvxoEf0iMPzrUemJEi2mMa8nQb3DO661DT
Ejy+YD9KId4j/67ON+q8RcEPh2qcd4hu0BIuLL/oJk3YaSWSgBxPdhSodfXFQzT2R9bf5uHa8h5ly1Mt1EkVWKwBcqSp6qSKZXnyuV48hUvCzvj1HQr2dr
bQuD8CgNwzJQMi6QEqD/fxyPSJ0BkjzXH538IVK0BvqmoXG5oa20QNqebmH2zPVA4MfKBRsqQzXe4g5HUdWDqNgiZ9MbCTLD7NRYq9XGWaHZ9eh1KFbO5O
J+ga8bjm+/J20qE3Pj2OVtwUHZb18+WnZPPAyKGI7l3kz7x9/mMkvoByyWOjkQj4RbOCpmv2H2Q3kircPj/rwPLQvKBgFASu1dja0cUylEXPRnD/YzQZFm
+ZwmEGi9GQLf1QaTSu8tC4inDFXJ7tjPgXMgp3Rer652cp1gMZc6iyW+i80L/2N8buwmuV4kMiFFp2rq20oRIwWPBIFs+dGji4rlnZrZ/L5ymuOmwF8T96
GeKiNJAlEMwV9JQkIZdyxFyp8xF0y4BUsQSU9+v7iGoM7tPK1tK2ScQSGrb7FL4fb7f/JLdqIu/6r5YQV1R1Fyxyfh5leuddjcS40clDN1NCMaf2mZn6le
g/JOACbjm6qAfnswDbRFayJVOrXLiDjud4Sz1clT3yrt8Nz/OREz4VOS5BJLRo2+q8wyfzc9VeetaB+tsAOIt2CqkV329fKM2zlyUaAgVmj/EuLjU2HcQu
PIjyT69Tx/cfjKXkpAAXZk3HmdoS6d3ThC1KONPlM4UfWYIMRyZtnQl4aPyJiQtk48rUAYhAGXIchiKdTbewhXkXelfURrLQNHH5FLVZDhlzU2flWnii5e
X9QvQtHX8UpIfOHFKkLb4gDTC7LT3ElEQyE0Scki1MnJhbfN2pzFN0J3tLg3O8f2JwDjjxK1wRu+Wc4ca32Vn2fl7o/Hoge+g89/p0gfvOr4qnPbkuFZf1
5LIxVAEI+ApZX+HSmJUbB6KbVBnYu6Ovc7HoCXcUu6f8khrxr+u6lTz1LYLiVDLdUucYiu2hNFXWUHcbYPXLe6xV+yS4G3z3v4no/p+e86ET1C3DSaK2jW
KQksFELoAqFtBWjGJgI1wxT1nNLWu7p4q0nYoSltR2e9H+VEdPIhHajS7oYd1xzNjZQRufkR8GTab1sVvKgegCjzTluBCfXulwYhfHy8rEmJzYZaY9BSv6
fiWGbDE+7STPX6rKsavFb8Ts05YJoisF1a3Z3ZBccxGBNnb8Xptmq6R8T+jD3JWrHvrfK+A+xXKa9DyZ/pq2VuwLsg9MFbZrMwZd/M/fIrD8SB3/9fOVyh
zYuFVV2AlLk/Gei9nTlERafK1lzaLoWV2wYc3SVLvq05EXnwukrenx5sM7raA1NHfFlPDz8o/0XrzDVqcL7i912qeTf0RhBnakEftIz/Da4HFNAlQvG07c
wp5bjPFW8pYzJo3bUW/s3iF5SSxdZIMe/HqD3x3C08RmbIuy/iJcbwwEdzCi2lj/Ol/eUT7NVKXMJClIvzD5FO0GnLm17GMxZtokt+Yru3b6kCNAbMxMpD
hxiAaSTKMpMrXUSPfxsYpzX6hX0ItbKWaf/JJP8a3ArC0613rZ+JTRpSMtPrNOvHUEWnP9oHDp4HtTtV6DegKg1+Wbg3bBGfz/0H+lAqob1/0uwrhmVpvU
EHOMzGcPk5JcgTdHJJyFc8YfcK5JbTleS1oHsS/i67sPAnPaLLErngPcbBapTX67FZZqefiKj7dwfvaWFGJZ1rM7sAscnzlWqcuaeS2QvakktX/WKow1i8
jZuEPzRwKTIDL0qicXyTmS3fRJ9I4J16msv8i5lr3gXEwLG1ScCJqSNNGG9Qj4atMijCf8WnR20zch5e1Vdh0g0vi38owuvfZT0fNksU+naF/LZeA+vgwN
DBiZFmsbqj5PsWUYegzuSUOveLZbV+xkfvLJ2Ddv2JSYut1CQkjAvgpyMrY3pNhorhK1YshnMvnOlVAZJJtXPzT9Bb9ouFyKYphvSZiLsruhhKp6EwSP2B
lRcVpGKB+rIglY1CiWT6ptAGCztWoNrW3yj/H7E2SiNHGQWuktHrDSpt2V+LIsQbOwMjsUSriqpoSuH0BlqKNN5IOHdogO4nIEqTECo2LC51rbdo8idacY
B31CVzY1H3ao4eO24VeeiyXRlhQoTQvluRKT+ORr4bqMj5meV+J4KEbepPqvc8aRS4s9dcWeQdC/D3HVny6WYV20MyJQb6wJA1kpyhk4h7o1Q/KHSolgXY
dyHPonqkFcQT69pLjDEYmWnkS3kTgZYaYRx4EnZPaiNcx+vRkFE0rFy4SgghKN7dRB0FrLvX3gNME7nGOLzxGqLssDq8b1BYcsoM4Pp9/M5yVpnvD3puZg
043RGskLttc5qBS7U48NLixGj2ozxxthL5Mw9FVA1H9qfOfPW37ZQ/A9P5FHXNZ32Jf7OLE6M9rK63HjjBPGr4ty7kqdhayksr0fGbhmzBtJ0vZPu8QVSB
fNqNmc1irBPbUbWr92iIfQMXcof/5seE90nWAQNpyETk6Y3z4SoVX3OUmEca7SYjrAz6UqtkUG4hQkUrEai6sxlpOT/DvYnjJWqt+EUPRff+cFyo9ZruIY
mCRAHWTBqZLtsfWgot7m3R67+ZLxPFwzcOaQhrLPpYtRjPRqGqTjbDY6tevxCsZ4roNlJdcKykPK6HSyx024Q1ygt6RxjywnqJx+dVjCAInSR4U7ulCncB
IA/Rl/ofiW9nudZmJlzpenIT5dAlsTRCQEYUvedhfCnznV1Dd1kkBgdR9F7ok8gmWr3SOLvz/4f31c3xzz2wF265C1dVN6GUWTRVVqOsO+bgUYThyZxDdY
FcXIlTEhh8Um/1BekcrTKhSJeXrJiWDsBzjB1BlLMan2aFCizAw+K1KfzsV3Wt7SSpO7Sg7jr7sj4lcKh+ygoZu4TftpRJ/PO9bz8f441ATcUtEBpd6nYv
RKyVqv5rykInQ2EnQNieE1MVtqvexjqC84kdM6xdPCErbgdME9tnMshNSgyntMIKvZDXf5QnAMjH/ICvAZCM8Mqo8RzZxpBK/5b9s707aiA0LK801akYJC
sYHE46mQOus4WQi7mrTwOJozeW819xK0JfmLbxjBITpVfln/Wky0bqXAHvdNqIth9YmOMlkN5Yt2Vmu0t+9wdLu9P9Il7xw2BnQNYzU/kYSHvwprwVe629
QJGhuciGYY6atlESMl+ixrXi/LHGMa8xUBwqCWu0gixjsuUtSJiVdUWVYsGZquEGf4lvHL1puiu1vmnFegRafYt2UCc6iuC+9rFtpVSn1I4Husi3xJfKJU
hSY/NCXfNcsczzp1yqck38kXRWqzpiggZVSjDy8RuEa/stdmLXHjiGEMlCBbv2/DqW9TIsk5mjtdWQXuZr5tMXi+JHLWUo2enCK/UnZzC+eMolHiMoIz2S
NoQT0rtqmhH/ZTbJeb6HCev3IR08Sk12sVOucbLmvQPPHbhq9t/8foi1fG/ozfekDRgILdhSqCD3puKDFKxptig22XRhbH6N3OL7LYg9KDZUniZadVfLxF
qYwFoLPCpdCT5nVXGKCXSeAk+QS2ksDzlvsbAH/DfG09GJJC6yA5nWQN9yF+ok7J+z6QJYDjMtsa7Pq6qY0Doo973KbqnrpZNwqSgm+/ZxUjlWORVnHASN
X61BeXNyeQvrQ8tbo1o7JzaSpzS4eOI/IcLxgBT5azpg0lryP77tToa66drL1flr8ko9/tHPA2RM5mHp+X3Q67iM0wmIAi84mCHdQeKp+PFpGZ8h+mlCoC
PhV3cuEStT0XtmVk6ySvSYUnDNJPStopiC01dVY2HtcVAzktXd/6it5K+vCekerUrJx90ZJKwZHhpewk9EWJKvGiUNAZBdK+kLHnm9ZHDGuY93GIlnfm1Q
dUx2ldSVdQk2QQld9ERQckAgLVP4A9KbOe60ZR4R2a0ze/j3Zv9Zll0U9ZDZYCxojPOBqmNR7dWmJxuL3kdB50yTKYi2/LyVcfJh0aIYuO5TP1nMxgqzVQ
E272SuKs9dLitUrD94zd5BJhOuZFdJ8iEOhJidtFKUsVhCk3beu2TBzd8C6sxnTjshZgKHznsiII1rglLBCeZ4sLMKR3AnQpqsATjCopLCXKJ8y0DwN+XX
koKrTewQ8XCpfSjrVKcrCcTMBLzKrLXtKMkFQQWcflwa7sKm8Gqdq6kUeLSi+62DGcsk/48nCIzMu1PwhOdl9buwekjkJyyRpi7Mcq70LyaW1K9TUvP5Vl
9fdQhA8v+7D55eI0tiwwc7xg67QvL06BpIxF5XlPQ8m5i1k3OuA2UtgGSVEb7NnYOBhZvCDjVf+mYTKFINnDZ94wLIJ5e8CofcZXw/Wq50T7WPaSV50Osf
s4vhQoxcX/HUm8I/UAIE8+4HBNIUXt9XMVx2R0zjrOL8igcwWBr9f/vTas7dP48K6fgRWn0z8TDwGkiEnXMKrDr0RnW2FMWwNUHZVIIaKjJhJxzVJglGxi
I7BZijuMlnv9JxviFqFOU2WAgJRkUISgRrzKr9H+pxM72JQRIsei2V7pW0+orh+DuvkYklFt/8fb19fElCK5HEdRK04JrETKiaO5tmwRT/l9Zw/KR1ZKtn
XmeOhEcm12HzfL99dUnSfpzXxgoNIWlWlRa24xuS5HcY5xw5Y9Wm5vicq29JFuxehErB+K3SGao78z2gAd3aVBSNUQa0vGDHEYdifWgCpI6LTnhvGi0wp8
OqfuhxJdgrtwZckIkho4bSNkvLjILKb272u6n2Mk1ZrthnbCldMq5aDhcQZYs/9WtvjI1c5j4O061rJZ68CwoSmZSxnFu0bvLDNv5hpgVyGrISQWf+Rk2z
XnhkdX1rImkaTb6wKj08LtSqg/+yFjni0HXUPeql9KCt7QtmMNe63E4IGnq3+O13mf+ov4TqpbDukVo6GKmHbF4CaKH6B5eGxfxK1UQMejUMvH8a9bAcRl
eyecP6pRca5JnSn+PpdJBn2paQjfEhgZptcAJeaJuFP4w/vcfRHcr4Le7fDist7QRwYEIyIP+eWfa+liLAg+1ci5FK7KTixPq0pWxXaCeSXZr9sCnj0xle
Y1IbX+xtDEelXLxHOb+Fp2aa/aRc08oCJ8W7H7UvT26idIlNp1OFZNtBH6A+ccvBkEr6K7VRA45RDMlNRFMcTtlG6iO84OztRYfmXpNbHdaq8Yt4yhI0L7
v7HolXO27/7UFLzN/GdTk3xs/lJpwDNaC0QX2Ql02VVHz1YqMbcy4SuJx1tKNRzpTU+sq6+LJkpURxIJ/fNmIUVxNpMZbyJBlITQXIVOH7NIVIWjszEvyR
8qNd0kYKsuOo1DKE8ekP169GffVlGVvHcqERZ7c31euvH0rZTdmH8lkMfES6KV5xL71mfQwElmmg8e2+ec1n0oRweE7OfgIR6y8R1YnTsIXRVzNrzLym3r
o3G83X8W1v0aMbXOU91IkQgeMY9bXwSubejnZk0yKWVgqy3CbAqqmiuiwLdm7xj2OGbEzHvrG0AMvzpFH9b8DSfohOyPwRXDTLmVs/W7CwqhZarukt5PDv
/nsdbJdIV/BnHU4+mjLjgu2kiHdeRWH28NWK03U3oBoWbTYCYGaKjTCR6RY9T528dLDgX5V8xQtBwuVQoZrbPkE9SaSn5eLms2Xav+bp3uiRTqc3zIgyj8
3WkmLS2ROjIuypuYtuixSTdyLc2kabRrRhNqGZEaECrjC7m8zwa+yu5ap0cLEQ0njj6iB1VU/05WCPwBowWGYAagpgAqxvm1aaK2ujZrQbcx2Gia0vUvIx
tTcyOHAqMQN95kc5iH/1NB3nYiYQCdSLFbbnmTIxrFVbpdX4NLtd3stY2b1nifY7RYEv9R6MtbupX1X8OTFgWSERULEd/m/tsWsUui/yb0ykjub8Ex0rp7
ghTT6sO0TXysZevDmsQGOu72lcmgf0SAmiKa0WGGXPcHSE6l8OcLWqwpCl5DB+pTRx3pKNWvJHxAqUDtGwUd/c2IkFHd5hSXO/MMNnEiEahrXg5+MMGCxu
d6tgVjeQPH70Q5Y6oNfxP9i7RlqBWJllBiz9XiPTXlxFj1EItPeFj++Zo1j6/r73NctQ2wWgiGl6Tj9vWLHfNM9iEJSbRFsxeKnFsMkOBChiF280SnWOPe
D1RBpLVBlpS55G7UkV0OVHNlVsJk8D3+oUmbGlpR/nXFL/wCXEEGO35hUNy6L+XGqRuNv1JV4KoCd/r2qcyWy93WQYCTo/FcSCCOC5Zfd0uA4k5xj5meYw
zIILkmeLSzU0azpc4zwhkkegbRTGXgcWBAtKWygsQzhzITLrh85nb/BpSD0JB34hFnc964SQd6iGOBW6F9yFF3z+kizbasBroGn6DUArdKk2WkoRDwQquL
mpdyBXPKWYBOdjfRM5Z3gAf05BS6i3QQP8J3uv/rPd22ZVF0k354wjRYE+eHe7NoE3qLbss/8ejq1tkW4u+zsSaVLLWD+PajRf+gzu7K75p1vMDx2z+WpV
27Zgy4cMe34eveQrVqlfYOeXHcEUm//GSrZLYS2ms5jsB7V7MFrubC76XZNUMZiuStGp5YVVPBfpLQ69Gj+aQcFzSZytkMW/s8klh1l3IPrLi4Nqhc+ktG
/tPrPW6IpJOJdYmKixTOAP6YuAdbJbu+YGHkQLPl+HJy8CQQTtTtiMYBIpKttqh6bpU2MIapM2fi3LnJ/9cRs4U0MrWUKEbaC+Xc6L6TrH5BcUHT8Jpu6x
MJuSAAbJtnCwcrVudtxNQKFol/eur5wjqvvKUewGdY60vXITlpEJeLdvCEa0KUWLNBjKaudQEjaJ4qjHylqryBqTlea8Q/iV38GO1snWJtandi5P1LuvNy
TSrYKtXRa1C5ejIl6UJCWjcZRmyhpbERD4stCpjS76e4mGwkMidIPZk9VpXgw45cvQ/ehDx6+Ix+7B8OBd/newLVkd7fbwU/raEX+CeJuequHbwU3evCr9
nWrm4/EqJRvb4/sqB3+Y47lQQxKiz3Imj+KZYxOOb9eGzS3kyQRvSuyHe0UV2JnEBNNOFjBHe1apyRRjLvZ4YDOqs7eCLVkW3RUnnHwumSh+ckH7py1uzG
vdy9xwz3mqLV6O+gDt/DGH++K7qR1ZCCmTGpHO0fmiRTNGW7bqolvQ+ijTMyO5x8Z+V1w/QgfNwsFa7wFO3j4XPsaz6eBrojFpEmsnEiPLxR2i0+2Em2pD
YYM63DpybKmNcUzmw4Q/HFNR94YoSXBPZidxJNVLiKrC5gFZPE3UcnSSi23J43B57wmEkSw1bZ+M3912slqG1XtEimLlHnIDMJNPYYYgh0Z3apwIfq/G3p
NT2XRq6i6T46PnQnxhsH4LcwbLMc096E2U9HFziU1AkM6KuWmFl6HnKvMRKZ+6ZKHMdiKOrpoVbts8fQY8akd+O/xgvvheAAAbzOqAYfXGZv9LUxIZRu5P
ymr9MhmTEcF2Np2fjM1V82qIhsFDLSJjkaddtemqsPiDqmMuo/cAZ87mqDzTiOMxC0qBO/JgYSvbiJ7sw2KcWa+++tCKydNWPue3QmyUSJNso78lBnFTMG
Wwz1b922L0WZwAi+ZOjTJ6Z5nNhIQFb8nHn+4Iof6nraeiAFsENs8o856TB1AjZzJy5xvYeOuwRxH1C1UzTh1n06qbGi8/HJpHjsxwgne9OV5hzkJKq9V2
apTIhlh3eh0zFPyY4+Qg23QRRkYNY7NbtZiVHT2U9SF+3f7i6QqgSliv9dH0gAQrka4eU4iVsem7Qmn0qFyMMesBgGJB9ZStXRLruIiOJTty79wSUjQqi+
w0qM5KQQF6o3db4x73BOX9LvHre/W9uwSk9Wm0B+57p7wsgP8Jwx3WJddpthXskIqjY2gxb0p0zcB4Ao/tWUUYV8Qh0J5q6GPYDpuvIS9tTn7VBrkiqWKt
vPS/ztsM54A87l2ZDSpwapQH3A7viv65QWXqerMZTXxb9R3dUVWk1UUFJUSQF2p7iKl00/xVtBd7d0xorwneNdMYrXcWwBGZXmxMAALLk2kyx1dJ7X5A0V
w69/JBs8CXcq2mVzl8O+QCftuiocUNmctcGC9vdF8tLpF8ZDe69eH5NNQZCpgNKQMTt8o5pwyeq47tAtORF82f1ibX4h8cZQPPk1ZbAdH53M1QXkP+YAIq
duAWQB5TLW+0AbgW6fv6/zXAN3ULo9LnvFx4E2qBspBBvugdXp4le/gEPGW7H7/AIc5JjywuYatA8w3ZQSYQjMNSiQjamfFtTMYR3DYcBfiLxHxDtZ1P4/
Cts/r5TkgRc8ndlDzjaa29Xxwk7fYzTNGRdFUHV+9q3hCru1sb0zlalkChV66LRbhTITQ8UK0uWasSsB83zIQW1lZpxDKb7DuMFDXovu6nzmGSVYDFTwTA
nCIdvouMXbcEX8KKmbV5XDYbif09bcU5XvXnT84TsXyN3OSR75l/8/1t67WZYduQ8sAGW6j7n3PjczHFIMjiSKoQ3G7vf/Zz/G/qE1IkVRNGPeNcd0VxWA
PV02M5GZQJ03PRFvzu0uAyTS/pDIvEBOcJqxjewvNYnqyDgtoTCTJfxjFbP+QeDELWdrRjLGjUEU9+S8EaHcdX6RkvGjDL0MjOsUdXdgmE8VnhXrq7wQ0j
1rcESr/OGwIwFoaf0KisWlTJWvhJ07s2c9HglhOLYlvUWtBpzxHlapKifL1yQCO8gnFmq8FXVh1vceU3QTqAARzn1mqVf/Sr+5r5I2yyYlZYOYyeEtRdUL
2yoAv0ZRoqJMWXaRxljgmhvG9kcpdXwiv0s5eBaCO0j3mheWqGtt6/cW6+cKta7tVV5mdzAjpyT80swUNM5joVjk7jqOxqMsz9O1L10E4RJz9WUbmUXI97
IfTIz+w6GT3M06nJGxQh7vbSa0YoFVi1bsR/g8EXFak0AwTPgpkEIEqQIykMJhO03gq+rwNtUkZP6arGniOy+y2E2sHGZ14VdcMpZFoM36sylSucWxcwB/
NLwWkPbvXUYXL+UvIuTqefTG3Bd6bzuTErX0IJxx8GzkX1fv+QDBfDrgHgYCywEmnpf8XlKBA7eKsNhWJVSLv1rkyVw2Dv8By+ne/LqG4zW6x3IAocziEs
JpowJ+jWHAND8dGqpHchJZByVaaXdxynQegbwFkXmNxkgvDGF+gH7dER3UayBWRqkPjdStRAjr77jhbTHpMba5kFVoAFVATdqJlve3sd6UZygqYSUi5Hhj
OO720zFTaunCUc/lzO0qGBayZUxDbn/URE0+7D6eq+YHxXXR7pIBqE16o6QJfCFP+sXa2WSiL+Kq2R9KlrYoOP+8Xwx76aV1ZMxygcs0f1E8w4o1NxmTOy
D9KB/JXmRl68oQxZasMTF1z9CwHELSa4ZPJjfSB+ZJQ31EjY+6gp4esfPmPdfZbN2KNNXBjrr/Oj3dALesM1USz71x4ieiBITpWXWayUZ0XzHN0DeuDH0h
B47FQZckIF6ZlgG4iWceRZM1a1bZjtLgtkcacygTh72279mLTnnQOLKmGdfvODA8b0pAmC1jNYirZip/COVwwuTOsHss3IB+k637LZ0vcD5lqFLOrwsxJ5
0j/9eQkia43PKU0MBX+Y0CI2ocI2q/74rtX1S+PZw+lWBWDWO0Dd+JMOKIYtqXNsjZbEqjrgjqbiMKoOWpd6yDFfyBCwLaQ+DhUfXQrY9JKX+f5amPUd0v
TRmpy3FIUKaFIOq4bhZavPzx1n2+2U4GRICljx23fgZSckr+jqIHnrQ1HQ9weCiQUwOJIxUlV4rIEGVQpzFJzJR7Z6OyNSfsCo6t+4IH8SFGyHBJreohv8
OS0iVKgJ42crzA8JDdPl73MhnEdbr+yrUcvssKD4AaRxTtezZYgebx1RQANiFjBeNJ5UH3LuWS9PTFP5gCw+y7dfqmY6YYCZzhucwcnhHjmjNpK2XHaCjT
+G0jiF/ki+ui8XkC9DrJyf9LIu8Tf3hYDsLL1naeyfeJ+Oyliq2EXFTA8d/u49LrY8LUcC5SVs+VskiDfhplDqLTi3TyaFn+ff5qPGXRLm3p5+9TeXriSS
XJVLPrm72QCV35vq3ogRKCXJlWgb5SJxV017EHhHc+NbwdifOekRDLPKAmhPpncItPxTloIjgSXvOVFp8FnPZ9YjNReUU8EBm2GmAYU6YMogVxWggaEtFl
Kz/10GqxjzuHLeAcFbNjSn3x6dJ/pnNtLR55izIYrLT1QbOaXwWHcEtXKzrbh1MRPH/kf6WssUA93+qADXqoU69zlGLVL4h8ywFpz+ozxTOKjM06pwMDGy
APyfV1MnSbWEQOe6MFKRu4ZlcFXumoXgoZY+mKovTktOWJanQuwU/DWEEkn8IWnkA2JlkQ3VKoOQVeRgqTFjphIyqXhLJlzNo84HVb0VtO5LUCSWD1dvNC
hS38twUuE6DNHWVrn7PslXAAAF8wH2v6AElyJqrOmHphhiGwbi/A2gzU3CZTaRw/J+zXrUUGt+Ua9lkMYsAHnJpnRjbDsgRPUJnbDeTPHTb+JR9eaGbF/E
yv2xf2vH9/ZWQZFp6bCvOAnjGecojJCVX7u9kpNi1SAXXFFOWnO2LAxNioO+6jzgd2WkdQmdRmoLbQM1Mc1g6TnlZkS1bDk7ggXbuGIjKbO2AF2pK9tMD6
944ZEF8yBSY91GQeH6vkyJCX1aEj/uzl/XxMBmKwvQnUhuwuFMjcONaToZWcqVGg2FLEqCam0ApNpy2YmKH83ajhJNhoCLvrss/+j8s26GHMdz2bQiqZuV
KKWQ2g4Ndgj31s4nAbSkjuZp/Xn1GBUiNPjbYq9UzXZzH7icvQvj+0YQLn0Bmk0GCN6Ibfduigr2YU1Xg7JUuQReHMJKi+l2uqKqQCgYO0yOSQzOLpALt5
0zGOCSBiKib6Yg/C4ocUXBaYp6AeXE7A2N7Aq25/3YeDQ9dGFqLk4HOL/bATiSDwvaEihYihNVx2ZFZyf8Cu5spLdyZHfbOCwPQ9n6oPdwIUiOucX3SqGg
szJcYRH4kzZLXj3iJx1ByTTWO2G4fciBo89o3UyX+u0g1DUCugmd4iglMvRP4+YvMZNkh/p4XJnQQygOtCqoYbGVLeWPcXNLFpiF6xycN6WZfc4Sedegzi
CgcwoizPb7rpvxGFlz7uuq92ZuIn5Ap4djj3i2VYdw9san9P20Qhjw3POPpeCsM2gYbLbeWHnNGDe/b5XDSb20nIEaarvK3OWOn5dIEMxUUm2e74vgH2gB
/DaTifJvDGhe8/cn6dyxiYBofoSUJLLRM7asERLkZ3VyJkbjwuoffzHAIRfhPn+EVp8ADKbc+Ii++p7y07W1hWsKg+zpywOwgL8c6Pyd5NTMsmJ4n1Acv1
BTlpz0j79Crq9SRxvCF616lqbb/slLJGz3spsO6xL0E2VqhLY16jLJMI00vlNGpZBBDMe6UhVaTRlJumGgjcmOTa7F5dU+Toi0g0k0x0J3BAxeWcks8FlC
o8caAR9mn+nv09pjd0q0nyoFz52qPdV2C3AHb5vQSgeGWJjFUevVaC5lC99+wAqy/y0Rba2oyOj0BAd6M6+XU/MGdQM/quhptwXjN+vCQ0qTtZszwZFGqm
x7SSs1TpVWs+8UgcGa7se+wFaBoGEXe8DGx4aa0zDcoUbJTazIIJX8toZxEM/hlP20zOeFS75mtYQyQ7RiPzTZS9psDge2ewNBEfsa6WDq6gZeuI57Vw5t
em1APaAyFH2Xl78TNer8D7PMWQmb2j99cKf9TCkL0cUq63XoFn5Iv5wlBC3Ta4bdTAMABSFLHhx13FsHX+jRh7BvLa72UDhzfXoqa5tyZsXlfthjTAeGci
ENqz90xcX021f74JWjCGy7YWPaOUGIlMElrM2kZ2weBP83U/ICZzJcp7GmLMsnJuNX2lhi7LTKJHVyXFryNhyFAxh5XnjaW9+G7HTauWcDAhZqwL+BXJT7
fDEh72kvJE0KVUwr+R3xLRSlYakpMWSLiSpPa/loTKskLwrIC0odQNNdsSjMl91/RxI/f4uuIOuUbkFNXMck+Hfn4Phu5GxFMT5rbYi5DmytmUWsu4OjzV
1XX4IVCOrhOqfktJNDD/GtFCK21gLa8wrGItbwJivW5Hlmh/svjPOUfO3mTzcRa832JoLrO1Wy/XrDvfrYFvcQWn4gSe6HPgEJd+W7NAoPycS6WWAfgCcY
dj58jJkQunZfCwhJYrqEe4A8e4AhssZUR36FTmLd2v1TWWu6K0ZDYqREZZChbzIBpImyiwdnl9z+QrjRUokOizUeBt0C9KMu30qtshPqM2TiEQPzz56+Z5
jqLptW21lKZocBLH5mXsyjbt70N2fsRCKzmg9KQsu2dm6TpRw1wYIX7ZVZkXIIyiT/S5wBOp9F/Uhibgi+keGziLEGXPqhl2sxv37pkJTjBQgkdFs+6YQI
6GY2/hMtwwqS0NT0xrqpcG9Gvfj5Ry7Ru/eCOBcyFL6jOU5CDA1CYTo36s06CIvG1Y2Q3bjd9iLdpUmey5XpIMpkts2K0fJd5pmyNT42zbau644saRWITh
Vm/m5zRgC6Id5eQ1nJiL40V1ST0bmSMJ8DnIIUDK2pdy8ffaIQzmIMtLpUuRVk8vZYhWshIUH2bE1eSdnfaoMgwhd4AyUJVFQ1syN85gtpm4XSDul+m+x4
IYp1GhSI5xck6XEip2Fs6KHFV4ZAfyyPjqCZKinaUbE9GJ6w6EpnX8r9+FXHiV5Ev08lJo9wRqX0sHo+xfV+vWpnlfP5zt+Z5sM8aU3LyzE4soyOym8LdE
hoKGj3xxu1TAnqGikWyFDxdzOLgwkVDJ197D9imeBAbq0cw50P2eYZD4WOpcWc661jxA6bzOpql6usC6X5C5QtIeoZeNvaTajFYGymeD2UNNFKZmknVp1F
FtZbhKw2oIdXzZfx2Q8u/OJuB8UZi4tqUb15WQ6RT38KOulnzI7jOgtcQrj8uIx7MyHTrZLcm+ywWBCsqw/qsp9ABwvw766SSpiIlBbZK9LKetKDu1B1Vf
OnZgC29a0vvcQJiW3lCyjTC+Uew+Ub0Xj8YP8tUL0RSo2e3mCqV+WRoWj+DXz3c8AzhVC8QjghyLvnQ57trWgIFappKGpi4pLHkrX9KedwXj61GYhkmP+o
h2n+W38xZtMuQa0LxPVO894PUMjPel8d4ra20cLOWWczRtKHmZVfGFUOApbxMTqj1BAVecFc9qQjrahqvVaeTdoCifMn9KBrnntncJwFqDsBYaeEdGUqWO
OAU3p88fy+UtFGgo7s+OG4SmXptlPrDqU/xSOMxBMp0M+zzJJixwNs0J5qKt2hh57xBsIYxqvQ55K7EuD80qUlFw7m8wq8Jx4ZXeiuGHobQYt6UbKuG8W7
s2cGGXJfGwfcG07raR4MOjq2BfYErElBeatx9T1Y4grqbG21+JjedSA8ahyIhbBuVI1qGwg1fCA1b1uU0VdFnvW/a9fqWTX0fWwvHQzoLv7Yi+lelta2Z5
thQQuH07rDdGHTwRyddlyYzRz+QME0mSS4uR59tq1nSniMLVoYgLwJCXm7+kUyuqNeq4CHrhS0e+tJJ3FOUYhC5qvBr2Iecqn/bX8PJ8EltoxDwrPs4z9E
BuhCrz7KRbsifqoWMepbsjv8iGaSiftw4+h45+9PQGNzvMgdr7RlFiY1iPV17FeNxw4MIt/fGqENEei8IEDwRW/n/M3IUS3gzjKdT5eimPCQlA5rkRY4nE
OWOKjqHUm7TATSx8NL1iBC6+4VkypnEGz2zwuXWtqQNboY50QKle7gcJbAyVfPLr03yHL0ZxqSA7xVdsOVLQknFMDEJxipjqrBaZ/q1vcmUaBh4i9EAtpq
OuItBqjIbMyPFQmNAur01eBdkiCGtQVm8cnOK8q5YKaHF9yRjhcTObzMuIvH6eiZ4UAGoWn2Kt3uESyDsX4hAOw7d9mcc9r6W9ccNWQAluoEDBkIKDGiuq
LwJVTaUA6zks6AV0405b+SDop1U9WwD8gtMfHg0itk5HZjykjy+i/zSq74QnXhOKzl5W+/YucoI9LAyoEaxZgtN2zpoJXHnikXHF49QHKWfC3Qcvo2IjVD
4tlMDrOvqoxh42pxmN6nbVh/ocvG6TU0uUsaDYXVkAsQ/no+QPjan/bY/4TIrKqskTwmaQWOkLDAG8ZouCFulP92XSQ3jfGuZfWuSl2YqWwDNbe9N9dZpN
hoiUDUVks+wyBCMvtCV/DsuJ0EKzAhR+1EdE6iFFRn0GGVtS96bqI8gORkPms+J9gdq9LR9tnGx5I3DHUqpjxYs7JtKg4d+rlqc0sZM96vFQaoS5Zrpc2p
WF6FSTMsuL5klmIwFThJs6zu/Zvwo8ZcImgu2MkBK94B37zrHGxYu2f7wIgBNcs/e34a72csGM57jZR3pUxSqIrBeVdeCl4e27IQN3ZD5X7tKaV1SS7W2L
hD0+aJHWMgg2h9lk5zSAEnO8WBjO23A/GeGBKUDe0Yd4RgIsmiBthxYzbisv+P1+M8airaNG/gsYD8rncgeLWQz4RaTDeisqRJssU4Dei/7Be/evIMP+cH
04KxpLOyCPY07BjGG94dRNmBY6wZpw7BPwWrbiwNC2fsM1+WEi/eseGcUc+FNe+oEq1M/7V9e0j+OQ8FtkIwk7zbGP+RHGdIlHftCfJT3STDY7qhhoMp9E
sibCNkEJZEWa2pkH3/jNYmUGu9JFFYYxzLighqmL1PNBk9QvJYxhPpTJSoeXQZTVcoZKDmsasP5/txNmqSAPJNmsJZTiqslM4lAYlo1x4xV+Rk8ZGIPdvK
shwHDnICO/7BzHJst3osjl1CtMnzh+luFt+u4d1Yiu6yqFHecV+md6Oa8dzfTftljGlMQlp+pPjCTbisEPNn4GvNUr3kKbVHzkUxtiiTc9X/X+fjb480Oi
ahs0f4f3j0+aLudPJ7+oHriQluuRXmd0ZAtNbpH+HNXoxSJJdYpSSQbMJdZWm6z2irzB0jan9BlejRLzdqIkAbmu0RnPezjxTvL0QjZzOCga3adMH0yB21
+9t7vO8hqhSEB4/zM7xtdWJDkq77QqKd/e8BN+5o/xWIz/kg4sCuw0ClXIavkPKLqXTTphe5FHfuYJJFgr7Yl8oMM2eqezV8Q/II4eZIhOIE0HmTBFN7YK
UBZqJ81bihVpvm70MJgrymrhju9P3FsGmcmn5e2i5JW494ubYTj6wsRNy7z4bdbQd6wIv7uaUVrV8EwF7ZR5wIcEEazZpd5CtCWx/jEwa2PLiQkLcdXMrG
xOofkjhEmZMGRDHagNAvPuA0q2PrKWa+U4XxZ+xiN02T7Pu8C8krXLIjcl9H7SJx0KXhDdJq/Qm6N+cpcZWo4e4/bAIDhVSUe1lsl0rg8aX7trEU9jkr0F
4gg06qgCgjA1k4CejTImq9OpScMl+KgHcG9URAUO+QKGThGeI0FWKLzcJhuoQQP8pqu/q+q1clfMUG6j9brZv4Bzp0UhC9lXveYFcxk9IUugIceBsZFlcV
wntfHRsLC03d0UrEyn+TxKnDU4eHmoMGjZtEnCPMp/jZjF6B5noyiPP1Sw2wn5fK17rN96GQKtYK38iNMz31WbOGi3xURfXkoUCN7XdLzNM8dPLPO6QId7
9hqZySGfTuLUaOg2jNg1IfbwjbHlGLnn+XsferjmlHTp0qalbC5VNgTy+oHcuC1i+/6CaMsEjTovxazX98KSD8mqTNvevUi45ZvfoAVFh109DwdtxGunaz
rA0V0ssvosxxuuB2gBqCK1gOA+vyfsFVh454qxSEa0zonbahB+YPnGYVOhiFM5bxsrmWpHSBGm4zy5c6tFsKjnn9HNG1+BkYm2GkZhKeJ1WzW7Vh+ZydL4
SsSoRSkIWejncinXDrVFeUhei8HZSADm7S1q5psYXdxc2dvr/rQysg2irOy7LOWnkOPEvmLvPNtNv3nDhE8N5Ga62R2y2vgfKtb3TzjXMt/Ow7mMsjzfFY
KMUKcEG9e1JchLyAJx4X0wY0FY2VDSnZbpm7CxgcNXEjPzR3Yg85um7HG8g4ubYcpc/RNez/KUuK7kAq/x8fcFbxE2LMexpdwEqwv+ducYXxjt9YJKrPYM
50YKc7zEpfeG0KtVJ6pUohlUzzNWQpPtS1aXGNSfczpsZbhbXsQ1XwKt7AGUbaJ38/Du95MxXkBBoAABcQgauB3ZZ9T7KAYJIk1HHat70r2ylQM8X0cMMj
ZYGiJQZ0FtUq6O6gRuarSIu8RNXfijawtCovstSTubDez3h6+luMI8+329HVAOJqnOJTHROvvPmGX/EfNDHhu7l3/quXh25xtbYpDYjwMTuNX4Q/zx3bbi
14LYppv3Sj1YZs8e7ah/gQJfyVATU5uAXZ+OIpJWZtUorc7sPgZE9cjIiRgmfkjjXLijc0bSBY6YDhCpmieavuM3pzH1RiKkcsScXC86KhaENFn01AFRmB
9fejqzLICupGiwTrTwZ1moKgqcMq+UMrWjYmA65XXZXHoxEaaUodddxUA1QrSoTlwz/ej1Vpnc51TsfI4cI1lalKHJGmn/xBIg8nlIbik70xdpnfUeeEi6
KA3SdnCeOD8wcqe4HtxEgu9TvojYjLU6vncqFxc5GKgVQ00E2x+MOC7AWEfV4BH3ZQuS8mwonBRNR1iLlLH1LwqpmGBq0glny8fQ04h/3JSjndcVlsFQXE
eWjlcwu6XHdpfgITBuUB2OMaVtrH61Tm4eZj98m/lzhEZyXF72T3QWnYa5NRUqPR6r9+f4R2x1htR5+wUdAqtlY+jELJNVPZtHm/oUL6rxvKRMHoH3G6oD
TrUDy5A4oUEKGuKCnfhCEAw+EGc+RCs7EmvcEcR6jq+omXeKvUSkKmtTxCTrTX9ALL/lrLnKvMM9oaSMQppGzCNFjJvJZmf3eyK7CCe+OcF+/cLgA/KJvb
3TU/6sMpP4ThuEnvyOWqEWZPTLMrvLVgCmPfe6m45zRlNgbl0Jh5YR9yBuc3JZKaCckTS+xoCt6LcWa1ZHIKgzqSBDbIjDMos+X0re90RkcyA4oS0oTGsQ
AJY03fllu2Pb46+ae7DsTf4u0vvczIqbgxCFFcoWXWdf/Sg4d+v+5oBFLaqi7Vdt470TIu6WDqV+hrZ+Xqm+kcOBSAdueb826lEeE1vBBj5C3t/0rhAq3F
y9Lo570rW4VF0ojpQDWiOrCSbNv8Cg5FaErpZeahskB5cSzZzY6zGi957wRPfyhs+ykxDAASoSYAbRIIT/sY2Uw/XW7BnvZEvfH/BcQORmNP9/uD2kzvDl
x9sTRm7pg2LpTC5a63hF0E5D/hvWdTYMljccU3w54Gc/fHcnBVVXZba8ifsiBT3moHxGPVpAxyYzm4XzZmJI/LGkLObqAeu7lJHEqiMlT+QENWgwDTxwzX
W1Qed1bXUsjzhmPQY8xl+RcY/q02r4mEbnx18WxhH62S2myDbydJqrFtL1qcGNa2g3vHJm5gnW6fhxZoAfOGqlkVLIeLJXTvSSsvkdGbtRUv9o0ShzWHHM
xS/GPGdxuV0nsM82CI/eV8vsjqvZ6REqBfagy+NPBZ56nmvi4Xs3wr4IZvUOBSuKmnTzvJ+yyvyPKMymQz6vg4mCUs+WKIn5+nf7QkctUuaanaF6ffCYag
t3/JednkaDLuXP3duNZGCfUi59hZc8p3pnPRrnCXN/LTHEOf2X/v5dqiRGMMughqr0sVENBqvO7Y812kRadT4EhDHV3rUzWpgVOK5XN7KyHnNz8hc8kjoC
yMASNkbNYVIuPYced78MLDJIqd0to0bP+9Xyz6Ue28oCBjgXEcR7jpmcyegYUxYjv/12akKxtkssADoxdqZeDuvC0Kdc2WE+JN9FeXPEYTmEJ8/HSfAtF5
e0qXvKse7rcu32Envh8dU5+WAocK+b/T27vv0HWW58tZ+iH4i9N8lcBu6FjSSWAbrBb2/h9yNPVIKN7FHrqizElHRunp9jZBhdfY6LEbPgjWPKW3dE5Kwe
6CA9Uqc8us11+N80lazM+vFI6FXQs74ToKN3JPhfAb+chEkMTA0/V+VQrZV2z6zgxiVijqxxiEtEXdKzPCWsVGW7ZhRGCT59J0FecNmnh5vHdYB+BW2HbT
ICr8xlQU+YNZrpCz5xqCVmQjeCZ0Tg15k2v1YJ+etDm6VXsHwhG1y95q3Xy1juh+ecbLLQVraGl0mq9vjlgiZgA2OQOt1Jw6egZXJX2WIR23ahZZe9ZtRw
zp30+G2GG8Xk0k4Pv2olyUOi1jysyh07TXwqsL8YIEc5uAyguVONUinqRJBfsLPvwWzWUiyRsZIqw9uWo6euyAcJU+uX4XmdKrEq6Id7gjc5gj7AunKRkU
c8QnstxOJqLOBzWhsq/hcLImunvm2LxsKWUGHf/vd/SmsQWrBDBfoLdLysgbd+yBnPEwmTUrVyOUGaGlaSbRVPHOlT2+AquTzk696aMiDmtjyp5VomvSvw
XRqw3f3z8rj42wLQ1u2/RwYYMYrKNnglLA3g5V7LIMkLvD9BQ38s8tm+zj+26rUrGtshNMqICv1YGT1TFQW7MzfVuSXJqRM8w3XbYai4nvR9IUDxNlWT7J
pWJuTBEMQyJ6ihHwRHuFpjJJTTS7aZYi+e0L+jwOeHeUa/33putQyBFyn6FGSoyYiE/ySYY8VSP5DngxItNRlUpzG4N0nUsCMOni7qTVkw/RkdJ3rHAqRg
M7okPcu8P+UPhYIUEzew/EYj0XDfh365LcBAZPSel+O66ril9poJukjO/zqSMfViyGaAAgGNA5G2kHjr7/7srTUSEv6nfVgDI/OnnSyenja9L/G+6nUmAV
ry0aZmfw3XuGraHV0XdWttFAS9FitSCVVznArmpCYigCgvzk3IGsK38xHnkNMvGHyYTnwIWUeCUz8Ybqd9wAbeBRFODILcNgI7X4hbGkvtqyNv4LdgE9gs
rhUt7HaRH1Fr6L2tE+PwIUVp6VLeAQ5rimAP2eCfFsaNrLTEmV0H7iY+7I4fkVnVRtXVVY6BDaco4eA8YdF129xk/CGluqupdJf4RiPPHJ6t5NMGJMdxvC
F9HZWUy5oCVwDWbFWPlxZRMFvglhzDVJ+flVOAcIxPUFs0WItgm2RgJaUQAIFz8aIZBDitp2po3vRuCGgFtY2FLhWT0OuSoc79M9DjGtNERoFdE2YOuxFM
udhYMcS1YtxrpB+2PcwRXXdH1zBuCfk8B5mMT+5SH3qg1584+9AVwbC2QDGhgZ35n0ZAni1cqHX7a7fzFjHiUop6j8SCvJNb5Zz9ZNM3HfVZX96wCoYm/g
ROazmJYlHV/qPBT/B7btqKYq0LHuXe5urXQVDrpEKeZcFX/DVrGIwh0OkhiFfWVxQwx41ampSHU075230H/FFhwqYsDMl/aiZYOfOM/Jp8W5QC5lMB8cmY
fTEUWC1A4N5SLjg0d62aqdWj4AYqaS9bpXDDHmtOQ+2J5Nfq4CdtLALqJzywrOhTLl3QpIdBAz1c+kvDyIvP6OHfbtfzpV9glje/KicPBtbwUu0rCX40Zf
moLpHjmGpOs16LZjFV9z7zCkE8eDriVwsqkEkwhsBY6Uma5LWe46tiwVrsctyBE1L1ebTCIC7nSgEw5qyFsryahChblOnpFI/WsqWFACN40IF+cI2pSJH3
45BP8vkgECAwFP08qbMOSU4p3jm7fDHnO+0HUuukXIJbOPiAramPUSWgcXT0uriRff7pkXXkDScCSV8H3dvJkOlSCc5GIEYt4KeNuq/RLBiJ3RawhyCzhr
CzTaIV+9rkLvqIH3fn87KVZ+2hl1h8OT7a8dpt7uh6L56g/ZzjsZCqxr1l4S1zQVtwXPPnUtXdFmji06RJPyhKqy+sLd58hnNMZjcnEkYc3GL0FFc8G1QK
QN5IXyYz2B9mIqCqeuTIuMsZqxZ3SMh63XVLf/SlqSPfnBGU1D/m5LybBLgPfKvTicBoDN/tRgXO++H2lFy9hXYje7RBw9oyh2Ud8uHxxWFgPMBRg/10e2
Wo2Vlhk/Pm4Qi9PUreORboX+BK3fA9F4pO+NRXezTph4jMWrrghqK15JVik6+9btqbG2RCVJh+MDBLvi0iGt6o36y76tScyTUlp7JnjWPkCHvn/T8KDyLF
q2d3avu8MEW7eV0C60Rno60tN9cwduvKPX6f1/fJPJqE9FEhWbuarlORb2H2xDm4HPxht+n46BnJzSXr/tV8MpeMCinEoTNtSRcV0snZLItMTBfnQnRJWd
iCEoBRiHg23HXrVNztUNq7kBNGiUj7mJ+KQjgj/HNj859dNgAMOAwJJXAqHhPoY1eiTQPrPnOaZEd/aEGVmIsBk2F/y8ZNAscyVRaDkpVEhvZh3TARHd4g
yikbZ8PHNKrugmK5uzQGERdWoj+txyPGYvRyY9Nw1L9XGSRphmITK3XI79iKRQ4b3/Yyh2vN3gJFAqJqJ7FuMtlBt0WEuwI58yVBy7TuHRPhDcxNaU5wqA
heT18cFz9f+fTk4rECW/qo3fLAch5+u7nDLmws0At3W6X3qtyZ8xI4qC7lkCS5B90IQmqzRb+XsjO1yu5MKa+BOBqtZJLzFNzSCNfX0HbMJ8PapSWBpYZB
HNpMaaaLPoOfHI0Y9py/smjgqlhfw6u0zUEYhDouY2L3YO32pJBFlwyuRtwEi5YGVtOGqZPPbdLtumzB0LyvrOFwu1Bv9TE3NgKhSPRvMtpitGwzDuc08N
zFoxY9kgjImLD1d2RhfHqXxbI6VtmuI2AMJm1UPjAkM5ozFhnGspEVjrCAMIa1uklWD3jfy7sR4BJvqxGE5iF5Atf0fqvhhjH84ZDYicCulv2n3P/zgahj
etIdZtmwFvKS6fcqPEkuj2G0qVqsO9I8ojOzrE4wUt/f6BwLIMP98yN6Raz4I43caJLsbCOwJl2OZ4EJ6yIBFlpwsDyKJHCfTSMKUEz8IFZMzBI32Jw8Ye
c8maUpldlGyeid2MWRoju+JFhQFcMIR/xkd9X8Yb7EaZqof4fWcsLPtT5SKYQdx0006ROeZk9CkI8PeXU1rgt2prqhJFpDrk7ivcQSVe1QQGcqfi9oZYJQ
Z13LknjMal6wUfwvHsak9npKhDMZXjGFhzwNAgWDfKBB+dBhP2bZGfrydaj+IxmQXXtCmhW24GmcORId3td0dc9sf0V8JlfF/S9GjABFzvRlNn8qkzFwFB
w3Nj54ljYUx9vpxS3Lxe0kabYUmCNUaPdcpclqRcYpuqROTdLG2XPraCu8WeIUeY3Qqgkm58ccnshrAqZHlWFTVPgU0LYg6n5ipt9oMj8ikjll3aPAGsv3
Lys4MJYxm1qXvCkJ6unBs1ryD8I0s5Pk9LSaCfGcWQz81jGIabxMuBq+NEpq3oBk0qQE1SMvRffb1QgA8mx9QZsPHjgomXMYYwaSmVliJUmHeN7FPFpk0s
ZLNoMvYbi+uJHdV01UFmk1leih9lXSo4qF2sfEm0up0K58+86YNjf3Rc+hG78xDzqzIorjimvOszhgdKNisqjxDSG3sj8v//+3+0pFI5ElEJKhYvi7k97H
w7FCM50Q82dThCssY405ALXmWMCSwLFN9FtJJrhNWJ+/p0n3mPiEBbE4O8o82wC7pVJNRNZwy+5YafaboIAntK6YBBLetkm8wpKDH9HvY47Z3XukwH5LcO
CqAv440TKMxa57yhiR4W5HGjQTkvSkklbYfztvfGWq/h1OdVvh7Q9axuTSUNZG47/b7lRaZJ8kjxZES0OFenVm9ebAL2d7WLPtYU9z5CbU8P2NLn+9vPtK
GcsImsLTeZyk/m4BM3nyfjzwXPR+r9qH7wlJ12z2U7U3JDeIn5dksI8bF9yJaCdTE/hcFLrKwh1iLoRGp/dsEoJsmKXNQiXkCadssM2bhlCxJY8pow/sr5
EX4RAyndGbrL5bShMYj5Xalh1SnaR2et0BnC7luZ5HmX9mtHbUpDAVMh0P6tIFdqz8Of5YdcmZNj4Hqt3Bi5ywtvwFA+MexcSO+vx+0pqaYTmTWFd6EGAX
nokV2wRlyQILnCzZ+VE9R/I7Vj5qHBealZesKKzwbMQMQdyVeIXjIX/9iQm7InIw6UwG3gFp0DJOp6UGFRNSmSdkzehSPKxebYJj4YbTQr//zhqmZEBcON
hJkFPLsdU7qpF7dakMMjNGIdi2fxzI7PotNPamZJSDNBrtti3rpfMwINK5bX/JTdPE+3QY40RoU9GjlyJP/VUKIdw+nyrUlsNDUoolxYyodk2iHa2AHGY+
//MoJu5Ys2x+SXxcgDLuUWCsXrGTHRYfZpzWyoakaGbit+2+xjr1vRX2txOGQkHlHqcifymmSppVT5kZI47f94EOiYcXuJMl6JT5e/ETMBHfZt0OEgk31G
WOzFv270KQh4LPYeqx11g2ue2RL9hQLDX4uea/RrURb1rBYVPvRM/Ugdk0BRYw5iVLichJIp7djT+5FAKT4MCk/1Ctdd9aFIN/hh4kQ5jrGnUar9n5RrOs
aPqJT6tXEj5XuJ2Jz1m08fROy1igmIBxNNzPF9hW5cQyw7U9AhgOZUgbVp2XAunRDj7vnRS3zj+BEry+FZp/0QV4TNAgR2dM+uTEjLPCi6IlDNMDBeqYh9
wtCXkmp0NrRh8xvZFb8qvXgoIm00MzSibMLIqu8PO6DTpVeUakZU3G3cQimaAkTJJBplNp/Xy6gCs0RtIssV77zPLBFU7D2Lwb4rEbHem+1OmIQhh+oUIJ
I+dT7fsu99QGLt0g6zWTMToJueg00/KcOJfDWZzda4Hw3QbsBHvW6kooE3bhIlr1arFsJYfzuvKIlVRCZOTPRvuqwn2GCbvaQ9pqmJluzGAGooEzXNQ4ok
LCJXav/tfNawq6w28PhtGsBxF5oAfaM3osyeDrzHydp28AfRVayc2cp2R1InOtHmM52IHH9WOxb5etdev2lkjMwE3J83OiG+dOjxAzsgXAZHaCISvUBWho
xdVZvP3fh/VPttVhphxyoXPoFbKGQleRfj9aBFqFhFANQ+tTVUbLZiVFh7LpyZji5qTCRWAyme+fM2uTkNLCSZCtg1cKWVYPp12qbGaGw25ux4564iErCp
aHhzaJfnxdRlkfAdUiKPygmDhTlYqCLlcOXoBDplNRasjerkLKugw4xECX/EuVWy7DBncBnZJb/zIJ07RLAUavyNSUcj9UX1C29pmcq+cDpsj5I5mVHud7
W6KqXjj1lu5xvKrbVk43LsqpEl290rsHVUl5lS8/4NHFTRshXHX1R96e+HJzbnDTn1oAYUPq+rBzurPrNEiSIZsAY7XUlL0g0e1Pz7zVpXGqJQDP9oKPWb
igEyVa3jx3bHT7dv2gVmcaaein/TMlNTMYNyfX4cJ0WyG0XuZSlw87esHSO/i+EycKuAbdWTHX36TYRS1V8ErdzgGRjDlSWWIiq9xyLCsN8jMN4WzHawZw
1nXaux+Kz8Sv9MRpOW8T/IvSabCoXSd5cUz/vZmcNVNb+Z0nxddpUzNwYS6irxitqCWb5U/kVP3TzfrDwvC+4aqBGl7ND1lHgFPmZ+2yBo25ne8cIi2VsO
WoZNnkyLHS6YrzJNq42/oI5XbAArpU8WU7q8Vc3AL082OJex+eM1qq43j3p5E88QFJL2Q0s2Z+XJapdrq+20ZhXWmACee/mZARG6O4J10GcbLgpIyYEc22
WUUJnftZh3rnUJNDe9Cv2DbHIq+ZHBsXdMWfZtxBpmeP3sjmfSopkHX1Z99hOBSnLs5PPoHRQFsaSuNhfM59q4p8EhfDUBZqiyPk8n0w0o5q1DRDBQ+23k
7i/CYf5huV47wcUzW82eKqQ1uBp4KkAs6C3/RXotPsFQTLDEfIXG196WtuavUyeSPzasfSlm+/AyuOuUfAHj2ijdvz/WfDfsvl66W1NUu0ezxFwemxllF8
lQTLfCVkxbnjkeMpQy91OSnHVP7EX9lqom/SGUcx+8E0mh5xgjS1jGT1JXoiU4v09t0Xhkzz4K8qtKjLxNf3sc+8klPL1JcSBCgqoU5X/Y7e4zQPspfobS
VXw6bJuKhrcV0Ak9asSh/TOXdl9i6XX/4W7NxBm3alYOkj01eFe1dIyRMyemHMGF2bRecD982d7NbTUYRN/z0AFj6x2WVubW4VFna/Y0byt8tfIxCLyCqo
EruhQCRii9KcN5OUQ37jgJgcnholr4npNBfU/mMvYhn+NrOWkW2BNOoki7yXvA7qaf9NOByB4cdhn5G3RRhNlRTDsNjd3MLhshzCM+Bg88ZF0iblXs9tKN
xR/RMLk1UFUXXRacSxQHTTh7yA3TpH8Yc9eeqUg2Tq/QCuzQOkol/JyFPc+bdfzUTgePIkPXtcrg+PaWHegfegwFrfZ1nmvso14eg3GH45huVeRNvBLPSj
boWNzhQGsIcrAG92szqlKQ/ca2nRpSitohdfsrUbuTL0DAqHEMYg219Mz43fV0viiSP2cszJLUAm0aH5SE3cx73LlN1Ivzpgpyq2ee43iF8MYYWoaYmGZE
dKEGJZvZtB8PgzBs5vlWzmY+PseFHm3MvMlPpxvuQEwVwi5XUm8Z0wtHExnS7Rft0mCwR2HpmH1AcAXlH4XWAuanZKw/jjY8ody7iuUO21B7LXkzNDO6hw
pUp6MKzDZzOIC1HHnzJuUMYNHRfmMQWTBAhESRmmYzG0GFkd/LyK/Aw1/mQhvksp3STr/qslf0o3qT51w4WTLSnnN8ImWVJnWtDP3u6nmCctZCJ7Cj2Uc4
X6woALJcZc5OL5SoSRetKSdrwVjVgbE2TmsItUD8eC8gvOwkJ6Q+Izza3ihCVfzbDJ29ktNnjzpbtdnP02EMBnt/LEXteJAW5q36WqyhTjq/eUEcWlGIeE
QrZYPe2IqAcQrWdvjaIKIq1w+DeetAWOMlNSKY6EC4YXTpuUyJ+MNJ/AV2/EfL0vckgPROLVHskO26H1ibTPlRQCnxCF9lZpbpsKGDLSFXv73f6Yhfe8w+
KYM0djqmqbffG+vT3qoWRpvEmG8B6Kt4RI04ANRg07FdoxGthDS7mgerzUQWyJh1rPNLH0qEXKukZcoqi6kg2axl1MLly+OTH154YoB8Re9QUxk99RJrq+
sWGtOSMB6EiZBQN0+D2mycOa4lSZz4qxvcsgv3K8TjjgAz7RcRH8/XkKz+/bn4yaA/5JVPr378FRIEw0bOWjHhM63av40vb5DnPDqBuFgnjD7BNNb7SukJ
aynguIc+G2D8x1C7ggD995dpDWSRpDuPQrYWvDsmLInodpxNu3hzR4IIHrdJiw3IVSq6VCvEnpv20X4aIutcCLll0jvyGs2fjK3XgBllL6cGLtQS3yhNPN
CKLmdafKE2/Ivqfqo4aU/C2Rw724y8Ni/As/dh9hVzGmyvDivk7mZAWdSo1XFdjHB4DwRnScvoPPFHYk1WLc28I2QVj6pdn44zTDntEk0PfZg7PzTrtME7
OT6qkI7BhNn9U3MepKiRTvj4X4wM4Q2ZxmPPi2vPZA5Jwk4WWX9ZbATCG4vD/FQXvoHNTrIdRvVetOWx+UXsdr2tZUvaNBaIFVP0keRq07VIlnQoxMrP5l
T/71ckw8NWgZEs6pMTd1GIq0qRlzorr7wyGcSY0APoi8x5aHc6JggUHwrxscvTDiUykPkn94Yo6trj8FUbXtOW1GIZOhd3pBINTPlTwqgBP7Y+qjzwlVkd
OCi2z6kW1rhXTpfdoYbtqk2c83PYgOaVhvmdKuJ0/IiADgGeUs9IJC8Zj8XnMiHPHalrTlrE/pcYvV10YoVFmBg++mOpar+FAFXmcF9H/W0+pZG9i8z6MM
Qfa66xzzSIiwyXW3YajwUX0swF2X8cO9vo4I97QB+X2J2wQw13G+s7iYr9/Jif0rJvxrNrPONeoIe3c/z7PEXUGgdqAOMV3SKC3zxi5JiZGa4r80WJgo+2
RSdgo5r6HahP/QJ5egAKb5GmWm/mF+Fkp9dPufIXmYAT1+uUk54hBHbaG+SesYNLG4yiCQzDkmhpTflzp9c+GMepu2JOKX9E96ntPyOEQ0NJJ3yeLxewEj
ektbiGg4mTOibHhzSbkXomEJgfNMe5Vwx1F2lOym4hTllCmY2EuPZ1Kjp74urURW0Zp+kqOHgp2ISk8zxEVFRhXiGlJWYEm3+G9o2WqJYFH30R/2ObYbJ5
ODcWIdq6iIdkVL6SYhSn/Qov8S2/GwrPM0nM/0eRKK4WJ1P2BFNaD17PAKTI2V+qyr8ef5hDNZhrWEHFd0f6Hm/4fDie2Ci8gwm7Z8vP3wmkHyhOULVWmd
6I2NP4KBnCp6RNWxCoc/q4Mcmf3i53U5Sb0iz8V140Yxm/Ji4FVAv83AH/Bd2YYr6bNPCeVNUCLHPV4UoPAGGjhOUT1r4bBfaPe6C7nJziMQjddU7CFVew
AxOSB1/mbp6bZVJCKdWBuoqFtdwaKEOFvsDeam47NeA3PhTxV7KvdSCUVKXZG0OiivK9/2TGEG3YB2lsi+p2f5NJt5m0Xzv+Z7feB41NBYKOt3TIZ1Zjqz
5Gx+XLcqKs2YL6WdlfrBnrvBLBtPy77V0yJE4R18vbQs87Ad5ZtaPHqUID3M+L4D1S33t9/ZZ+Cd9BqJ/2Jpl+oqm6w64T0wnGCTiuP82A8wMkJUZjnPmY
RKXyrsCSwM0WJ99bWCZ2RD6jkEonViGnidC+NjXoHU+bUPkrffa5F8qKpfEv66bQC/yk9q9XaPVc1j3E+CJV+/m2LLSyFJN4wB9BQ0jSSlNUdWz7AP40F7
HXKLRbpgodx2mvtUvfMzpssXuQvMfonRdQxnvnJpzYmXhMq7MY8tiRa+8sPx8rD9MT4EFZgbYUoPI5Ngm8yoy7oPGAQZ2asu1d4x+N/w7S8VTSsdqXw/Vq
bF5qxlw7+oOS0zUbuWAb1aMmHLyPTZFfAUhAiUpkxDEZfOe0s72Ng4C3BEI9voyyJ0vW5eJeYns/9tSE57m8RdZik+ihQ6bQleQBJFh2GgZWwOOAYQM3as
VRobAaCJOPn2gXvvDxVM+LLv0JgHPqbiarfN8fGQNEiItghcKytoVa51JnGimPuYg206lV5zOSuya2YqsbJ3zAS+V8RG3MmaNu4OWiQOXjUqJPrfF3e6BF
bijKf/IpA1pp0KB6hZDwI5nj28caIE4YGZv5PM/mioFXGDcOZgC4qcHE8yJNouGq/cIHdqRDmqvVRdWlgRY7tDFiz6fuG1u3Xo4+L+H5SfQA95+RksrMkw
THU0YSAKHpVV7b3+7EaRe5+2rY+R6mC0Dp1se9a6lnZhVkz9lrvP/EJF5tYAFu7TRYXOt6DXJeefMbbniQ/VwgPTtsBcgs/95PzUCeT3Wh1QMCl1Tqv0HQ
WQRw1SuhabwtWseTK4YbuvTrCCu9VzpO9AnoJRqoFNQcPbf+p6P7p7KZr2rI0d5Pv9pRbDAxGNssa174hlIuR3LWiO8PbXv9JRtJl1drKBtnD9htRM2XF6
yGvJAaJCbDDnh6C7/UZE2HgSTas++EzMAfUslkqFAcfkvKZ1CpstdolQ0E/JTQHJX6JGv+1rYEU1ez9WrENly3gWPhfw2lMFbGaDe8Lu1Li+/fTCPzQUao
qBVfKa+huWy4U69tWvqUMsKZ2g23KVZ0P68odshpAtBVHIiSBTb7da6nZKaMFtXfhKm2ZJiT8GkYEFmVtZRmwaap49KfmeN5f9BU+5AUeeghC/+p0lIu9A
f9BEP9AKiEBd859vO79F3YmQreSpTBk58rgH7cGvyV4fw6bGMt8OhTCs8qkLoTE8uVG4NlwBjbbdTalCVtTtiOGFzJT4P2OihqcAczmy0jCy2pglS1tvyd
CsQ46l4KmQcwtHO+zvARucsXodvYgogSmbbYzcanbwKM6equMKLHnDUoJkhXvGYZyfeL837Ux7KRefM3MMdRdKkYQhOXsSPLi3iQpEdV0K3ZrtAMky419l
3WeFLS7WCARnmaePamQUtv9GTEWGvGPhdNnLAnlguOrGsB9tTobD7HmLdPuR0cXkGIsXZDHm3cd8SIW/g4nRlj46cKW1SPOJAPlOKrLHq5WiIxO8Xv8D17
NumDqi8UqmTzXQBY3R5KylKQHJdhDAkquN2o5lmc6vdsIVhLkBRXE9IiyqEv34nuDIZ91HbukSL7Dl1IAnV0bsA/P2pqxU3lCEBMR3TG0O3GG6+tLLGZfk
GDX+2+D6nvVn14a74RbaYmaziwpzzEBrkQgu5e8dVFz6ugfGWEa9ToeFszyEYEnHZMJ7FjTjAH5TVxgcygulqNKRFEsLM3y7CrbMkmr0YY+anP7tpPd3Mg
f39DVxNHQdxts+SCic7H7d97celXud2iCFPLNG3BN2T+lAjUUSV6P34YX5mriEXKlqT5h+6/F2/SbHY1vLwlCkF+4q1Fe4jH/iESSoHYhOaRMpInBeAMyz
bvZ5RvZq+N7TclmDHtXivtrJDL5LpVrr3bWk/h7Jlfqyv09K4PR5R+eFLehkIG4rPjRNkthKz4byNU9PVFbvzR5rqqOfIYUXEjEP1T+wsh+rxmeYe/3hk8
Dtn6r3fr6TfqBZuo+qRWizEU2fEdKQkeSmyjlY4aBjzor2bS41rz7u9knvpsCEQ29TIr7+NsUrLte7Vh9ahMhyTQGDarybrKm3KkWDtISx3E0g5Pjc9fwA
wxbs47JYhq7wqI2CEv8vZc97b40c6XBMkXe1NACxGT83Spr6kg3AZHf3GvfbS/PTazS7PgfheSDc9ig/H/28SdJ6GDrT4s5KsZ/g/dqcUnBBU/mmVaXKJQ
3CJVEwQFWyBYJjifdb1GAIL+EoawScSwUUw1x69EXtPzPd2mt832+X4YDVRU5c25zNnjJ9cKqszyj/X9CHC/Phfxce3U8xzjCyLDjujmLUgygmpN/7gEnJ
GzTUzkz2P4+ZPYAsRzUVbYWJbvkAOy75xclPTrn24Lu2yngJ8z2nQI5RxdmvdnlrTwu25eZIkJEgEmqLsOzxgns+AVv4MjQdwKvgJdedftdE57XAsrzwBd
Ij2z6hFPI5jCUainQxXPjQ3sZxD1ltzcIKW5L1tdjLCStxYavtHkmZX35D7oRBrDqs//56WFhqeC6wjEHsXnt6OdjXHyR0LPTmZcaknpBVExzZd5sarbtX
c/5tNmNJqUBQ4Hc9mMxJsrsS7s9zfF9Mo6g4ThaIo1RMeRWeGg0tNixQBSGLmgNDIoOpamZkNCZ3LGRw5WTbOfzcb6+2v8hqg4cXquXx8GHp/dxRg41YBw
gYrD3GILYkkuwQ+LRRSuuH4g7EzDG5ya9nMKIuEG3KffOD7qqoN24IuZhr5txuf8qZ3jGpmL9GxNx754W5jDwJZGrF+P17hV91n1zLluYUHPokYE3zjQ+a
1F5YBhAqR107GT5M2fcITJUmb2zVgEfNQ0jUvQ+AeBeVBUdukL2gwkeBapfk+C4pCwzM4bSfHmDpxWVAF8LZAQi7UDj26yGLkXFdR7nadqxOgE6vfPVjWx
DTeIT7XouiJdBZaRqEKbF8HDVO0NL4tNbees7I52GH7hj016mKd2R+ianH2ghzZJrrbsfV2gTSSoWBPZq1+A0w/7Uy5ftkTV75rvP9hO+6wFSN+zxmyJZy
u6TniY2H33W5eIwuyXi740kLVHZNSFqu+V0dGniSzWM7emS3dW0nFtMSHgcEfvH9Bo5tB8Lv95m4ktrrMY08W6z914PhGb3VD3h6W9X4WOTQOMIlrUroWB
2Qa/jvs80rI79X65wLy51LQqatID6HPe464k1o6mV+sQyQOiOSRaGdoN4EdMuOdevNRiKdldeop1+PLKNFFCmCgh1xjimGbWwNmbPhnRlDXBVlV/TtuT6V
jan88ZxsMbAYZ9xf4BTFaAtwm4Q9sRwzNvHmT3h2PaLd3K6QNaM4Ieue4wO2XvQY6oIp9ViptVRp+w3YcCVS2wDJyOvEwMOghMl/Qs5Z0qbYV4o/CQXtiM
PAuNAzUBNhfu98KsUmKvhFMseeLkRouPWxDAN8nD2ouqnYMgjfkom0IoPfbjhd9gne0LbzUXUsg/Yuc8DdMXKS0KtobymSJQ+VqJ+BKxhFTLzNqgOJbRw4
zMjlIN2IZOub27N1YGTdSVpy3tGXNRufLT99baM+xGtKGJ+laifdYI5HO5H51+syU1g8MUj3Npxc+qQIf/I6JmPfMItHK4EEjf0DLJfW8jyk7uql3zrxx5
XssU8jORzbrBbAccj/8oo9yk803nfrr45rLWMEsAPARXlLsx8ben9RBBOThW5u/2yr0mJ/wBEsMQRBmM6wRLNNIdsH8ho1E9mKQ+vLQOdYIu2WvMnTlG3w
74cDa+STUYxgqiGkMU6dNTlkQ2KQoSjPow5V1ShsZ9R/emlssTqSAhGBAK4HhUaYMJfxRqrU6Ufnyqed+6MuzsabXowWUocoZNyDyCJPeK1dAhrPpGQ9mE
bjtp5pxE4PZcX1IScQxoEqNulEXvh5DQpKcc5IJFdca1dlJ2b0r5whyQQM/4jcvOnOZ2Z5omCXhdUUGeuuoD+KqSVpBUvbaWgfIgJ+mncZ8KgC8DSZRlNX
v0scmsCvUeCwM5KtWMOoISK28IKCD5KebjtObGNW40dV1pVDiCF3XSeFgHHbV6+qA5VTQ1KOLrDhwW74S/RanI4DpZ0VHhIV9EdtcGekeoas2CE78A2Jjm
gi+skPnlsrpDKyDP1nuiyhYFHNKlevRYqtMtlHev4O2H1qrY4pnJH1mFLrKr8u+BF6g62GlCfHYqX0IZH+QZlaTCKABoJOxIi5sQg4qks8JBD/WvLLhXnE
EzOD/JE2TR6bsHayj0RTUhRSSf5tZkrVEn2tSQOddX8P73jsOYKDcqKZcRxCVRA6ZvH9035jlBRR0ruwISGk11wW7ryAHot3sqtbgToHZfHA0aSHYDaqPf
k3lnQZE9F4Ydmijqq0nBO1lxcENvaOY4M3Fu5LSbDN4RvPGKFKu3Rkhx1E92XNRgj7bIJYYGLfjrkHHISSGP/9Q8FEo6aFvlvHNRXZoTJx4jbDfmQeFblC
Z2Mlo8RPYBZb2XXS/XuToljI1XHKXqPL5f6EhGtOxes222Ao94wFQZIr8qhGTdVYUQWZwlDNybamYR0RjmOBGKJusGVNr9wKT8clX6HjDnzFrbh/wVM7MO
2jNduKkNqVJC/NpUJHXOymc9ycStRL63AzMc/bNE/8QCWU5DHvv28/tqlrwN2I/Dq2m942ax/eT82pceJfTsXRTcYq9fxzLKXU38ETN/3NH51P0jlYUNmo
cmLYMJRax190OCUqy2VEP29QIZZBXX/pqLIWpRspvm7eOe2100ydzG0e3tpwcNEbLhv5Aw8ysU7X2fV5kWQ2XeZ7BppcP58grbGA97vpJXTcfK+t+Ih4sF
LTNI1yRc9NCKQlWhG9AOQfr6tyOVUCEipt9k6PqddbDwuFY52el4KbcEZGp9/Rn7c58PFtzL8Qvc/XJRb1uhhlvuRQywneierYa4U2xaLEOr5EUK5JXRTw
jDPawsnHDpbVS+3qufGVt15zg6yrlr72IVWXHMkvE8FETrhHpya2tFTLhWkcs/u/0OI0ND5aFnARi8bseiYbMoZahx1pVMEoVYMvEIoTTf5qYIYynVp+3B
1yxJleNkTba+6iLuwXhnIx9WnJd8XNyELQnCLPyYdd8YpkZDT3dxKj/6EKRzyg5btiTLMArYU3xIoLfvclSZIjhvW4GpXU+KBvglL31HeQXoSufNrTPsBT
rQGgmKZ1Zn/FKA85EhCMgj9YkarcUXCk477K+msbjSHiBD9+zHtawlR/TBowwDtq3LZnmWotlAf/C41G0iRk0X1xeKctcGLzzFrRmD6LW49m472BaemuRK
omljLNv/5ZQkuaf4+de8rH45D6a4mX9lgVtouWlmyuVhhPsID525+f+8RRMOkGsmb2XbU1RMyOZXruXUwZaSChcHoFemZgtxHcYnYDYo2kKe22VWWoOhvl
4PJFGluIqdnFfoKybgaCLQOAlt/VVLTf51MrgWtQJfoT9W+dYLX2Y93fbiWe2Bd+Oyw7W7uYD+lLrWAyrbmZEa2ut1EYcykenrTGxLsPz8n9rSyD/66teU
MVVVtTknwfYGbVAaM3ljgXscpa56nC1kfJ4u8RUlQtw7UcPwnrSHyWR05MIHW6ZXrhOq6oO0bLcdlpffGndTCgh0ooR03Y1I5X5Xe1tJ65j5A9QKXjmI3E
gxBckAkEvAJSnPjwYVv7wJKBxJtNGhmkpz+LCqjOZSNqebJv0/3dHEmYpAL4DXv+PiF1r1iv9aDOvyd8Wa6G3f46xwIFjXZvtyTwyXkmBNCMYixxLsFpRH
WwE30QL7wyu6wCfz6T90dGvNr1lcvxzTtW51x0drkzhldELkVmDBLqhQFe3/5XsrGUpOQoK8UFqZ4tWR/Edw9CdA5YCmzgXg9bjIJwKXExsFTcWKZUTk4r
2uV3v4kOG432MV3KITEvEUirhfHjuYItbgnX1p70zm0ZR0TsyBIOgABW99n8MxVRZ1gbQQuQi0xzSjK9YBfvIaWHzSqL1HWMR/RMSC+iFz8CSYHPpmCCj8
VxGH5pI5o7n6xgIFg6yoKLiqbwNOZwyWQJ3fEJyrHA4Vjcg5GVVhMr6dTqWGWc0vd19/sicYvPs0fNZG6lJrvJLPQ9dBuqQiHJfOaMd3jioc4wdgtXto9h
rbESizlU+ymJT5hSlXXh1MpBHeDOSujhpfozfoZyJYq7wBCuakXFuO9PTm+DJPsI15JN5m7TKGklISjVU5+oZWc76d4QxbXab5fAH7gzYs0HXUZdYruMyK
4+1XH5bpEmuotljsJaHd3VBbw+jfK8JCL8UXq6y0gJlzblM1uad5ZyGGhWS7S01o9jF01suu6TgR2pY9QjjnTsoguZgqYs6v4vCak9YxWixmOGD3lBEMmf
DpY6w6+85sla9kQ72NRoxR3qiVqI7aLuo+yHKpe/XrYzNfcVqAtxV97Hjr7xA5n1mdd+5sCjh9WF8anCdExgEFr0luva5OBQFihuqCtt2D0qrprQlDvCZz
oWc0HpadWVkaz/QHCiBr9YOMXgNbPjqwyA8VRMO7MuvOHMS72smz10pNbwnGMUZ7KfjKLbbjJFLOCOcMm0twg9QqPhauMMGjhpfpG4j/P3dmOXVA++EIbr
lmAvLbGZa2Ii0FfzTf8OMXfJHglSpbdqO9f1/i3e7xJ+c7JFzrWnMv7QWu8t599m07D+ApMpePmhEpJX6mopF+M0nZn4uqcMP1r0QxBCzaMfsd6beV9Iui
AUwSe3/eCh0vE5H6JuGI7KtwGAhBjrm126jer7ig0pRjp87qgnLBMXBPUUOSIxjbkZn2u0hQbylYksjOzkCjKwFAtVa45thOg0DggvvkKbhW9ayX8NCX24
mNnuLTFoTYs2Yxv6cwmQmTzEZjT9hfAGjrxdqjrbixLqRVcWtQO+0a1hI2vxHgvRNz5wjgy1Ph+NqicoW+5Q9TppsVslSjMFkqNgzw1uVB2ltYwl8b/X2z
qdIybjfQaCiphTO9nL5tvpWrTLdSpKQM26Jzv0WR+5Lf+yZR/xFb/sKj3+23pkxd/XoA9YjCy/BG71XMXhyjglZozd8alc0BDWZqI5K+ayUMHKjeNB7M29
icKUdDdx4Ov+/prRVc0+Fj+thi2ZfdRYgR4uZusWLsW4927jqz6nSnaIolayvQxM0TFZlKbSvw3qgdPffxKSHsESf5xW5EoU7062WupJGwpiz51vu2e25y
qM1qFu8MR7h5s1O0+1BRo3khNC3sigVHHt8z4X+Jp0MUwyvijzlD0MgjKf+8QnwDTq1scNIvf3mSC/KVXE04m70eDQbE1wOwlytUU1/7agLn7/ZUT9d5Oj
oklrWpNqpBqTv08C/pRJtu3VuJa7Wrc9tx3fwL00JGP4hpc+9Ew5PEt0wO0pdsjpzyhyJS8hHesdXFIApGeWGc72yaw2sIbs7/Ar68hyiIPdhWMxv3uZFu
npSPo0OQvJDfyR9kgFY8tRdp2kDdA+xOwOW4RkpTMAVP3DTBw+xz+mRKz3yQXOMG+ddqzhHeKzogLuaO/YnlMwYwsfJhZ0BL0LvKLsNM+iwCsc5n2WkPH3
trcM+H3fFvl7JIdnGt3/8dlw31d80yfNsMiiP73vyVXaYS7kiekwHX2MfyE0B7f/J919YlbUcARs0SoRNVCyO+U43e1wTgBzR1JhU6JM3V1IXg+tVukTzo
RtVLfNCNIePSyjPWTaZ8krCFy8osWGiiJhhmMwwAxbmq1ty1888DzF4TLJWu0W/162ejIZbFTC83n/tY1FzzNZnA3yj8lihTdXqLdxZ5VYbMtvD+hQLMUr
xphk1oxwYKbS8/jTTcHS/vaGEbPI1AC5chLLewecLjWIP03itbyyaI9pNMAL0fsjDNdg0T7LmAhy91RC1Fe4qN2JKOGsctPAJ1xGOiyVrpfGEj/P34/Une
YZ5iws3yfW0EYxGtH6P71U370PZ9GcWUPYPLnGl6nE+CHqkKFQmnAxU9E/EvAKwgKSqTJIBrbdbbP9t03QUMY/C6qbMcBn11kNs/7jH0sNLWrgfBuwSZL0
TE6rlWdhjZLXxyrkruUFzPHnz1YnJGaE8XgHqCArylDK6QoOEEWunV8yVuzGX9xp14ta3LpFpZ54e9NKw7YapcjuAN7B2HM16gwVcj7InWSUxs3biSTi5/
voDOvAemw5L/hqJs+8ZcG8NfK7TzmXnImesckLONTW7UsYGLGEL/yKyQlEpd4wyqDjUETal+E31cs7UidpDqYRtFE+qFtPwQ3JwG2BXhHbbACI0cASKmJq
s1APOnnxMyXEPPCXfaZrf6oW0rvRXbPdQRspw2OE9UfDPCrZLd3Rgr0fh8vDgS4HDOPCK3FUxPZWN+55e43RlWMHc1MIS021M78igWfKxaPmiX2Knq5lwG
R3UVyleUXa+pwa3qawUomIuzvKt3dVUqqvqHWt8LJMWbOQFpuJa/xe4tca1pp5ZdjDqtg63tgP7OnG9FnXHIi0m8Txt7JJNgWOkSfK7mGa+L4fyHf7kF2a
36Cn13zrr0wBPCNjG+fIHQButrMNjyo0MrXYKsz1rmk+bmI0yYGnRvwH8a63YGVuPRMVj6kw2tp5g2fl512v9ZDpb+9/NZV0niQWh/k3dvuiDtxGSYE47s
Hb/kRQcFRSp2zhZKOxKUufV7gl46p8ETO7xFpXHEg7MVyNWOM54qMydYxCxbcNikBOs3vGzr2tt5HWkuQCAn/NLXgpvyQ5R8JBJj2V+sCMQXBlOFbiKnC7
ZLhYo+W0u8ljTPCvuhRQIFxoKtV1XFjgRwamqZga8duZ0ROZSRPkWUQ2XukYccoHeKzBdscXUAZH9l8s6UNm9n+QtjBtlTOhOUtmGVeyLuCUAgEJzVIU3H
AVZlrGD8hRf+SY2BUkmj2vGrPdF2Hvn3ORlr9GGblXUZ4pE16ze8KcBSV1ZddfXM1QN8yxkU/tqbBoHwpWT0eGXtYlCHThLCUdrNYSFguxlC/0yQXgFjeO
lLdJ457AuSSM2DWQZ0KhUzdph7UEz+vqDsZQ2YZnxrMgBHPD4dN3M3NZVsWhLwbGMY5yJXb4uSA3MGY9KKoCrYbSnMrE/rw18IvgpeCMnnFHNcmQ0S9THz
bYEfY2VqPycqhQCce4gzJwxyLTZPCkB1OCCu53/IfKnOdFQWZQ0SHo9wgmCOMj7PEfySscww+TrBmt43patzvd53jHpznML77img+phLAlulA7yTid6hja
/Zk/cny3VoR2UMbhuf9/4BfJVGW7oUfVevEtE5ThElb7b7xigv9+3vu2PqlDssW6uSjHasiwknBuPaBr+Rd9FV7+HZpL3HybsNX8E+IWDzRoxIDCPlg2Ga
/GisBIvAp7VXmlPkaoMj6swYf+GLV4Klimim0MQSzN9P2cuX3a25lwrq7fqvVFwR92rELuoX7adNsdx1C+xNWlW/NRlrkAWQ/uN1n64I/YLm0gaAQb3LQ9
0nLOt81ld2wb50vJ+ZVug9GVnqU0uJZEOO/R/56nN6gm2YkeylcyHCetY6Ir2hyOKNCjOzwdHPjd8d08BTZiegUF3UFgGReGE9v933aaWpE0Ri+skpzasw
JF7quSJBZHpjmApw4jTy3N5l1TPVsjIianPrqFqOCpTzGj7m6j+3yfN8Yh693lwvsAcOaC3t6qO/BBE92cE8/1ox/Tx1wpG6DWf654rIMuujc73EC6B8HR
eVo44PUJsgR3yIdRqn9X1PaUWwmE4hlRJ7WSgm3gLE7o5YGjNPopOZ7NLe74Tq22zeNYM8GZBq9obpE7K/cRktKlhAuiuN3EK+49wTyda9kuOi0BWmbRel
EoA18gf6z2tivJHiOjKO6LfPrkmHXq8G62iO0jU11uWXhjFlMioOYafg8MlX81jSMKGQheKEFSWEIJr8DvZNO+jPVn3v4YPKgIjKZWYgyfU7NEZMgqmtkF
9V6HGFgvZdvIe85bEuEIAKpIvmao/jOZdTLnsKhQv7w9qjR5QnLQi9bwOWdxgsziMR0uPQnK22TAUXE9JfJcfRt3DTHyBeEHbukNZGHETXdEmMflzLudNH
baZqTOGN8pIHAORdpDkZaWPrfj0F2iE6+SKyM4Qx0HaJkHqCA6LW4HD+u0BDavLoaRnnuhq/5tC3WXBsFf1ot2DGSE/DFj82blZTdZl5Hh0tjUbzSlRX97
R/RQyVIBJo/HYZ+P8Oe2oAZfkUn0eawRkMQrkm9AR1pezFGawYftoseRV+xktytUadhIukGvWUwmKWvfE8pGUCzG6oQKRHEHmZsRhOk4bT8eQMaWNphB1K
AXIwa+MR2VVzG7E6+nAvj2iu43h9hqrdI2tZd6InBSQgal1+2vkWrdmYiUNLsjdupXqWXVDtNE1m5HapAGnqTfwMVvegbvD9jlcUPqqgy64+5vmLIdpif3
zcg5AYGiA2avNxac7PBHWl80FmynD3TqjvoGbmY/vZV1t3HpcmWPHFG2V8B8fsymSxVNn67lJc198dk4oc7IFZ3UK+s3/roUHijar0sylfcq/R4StJkG0c
tlTNa/TnNuldZQm7JUZQb8TVvPR9joru9FUhEnvMjdUAI0XrmIPjJs9SK/c5Rd89LeNTULr8zHgwYBSRv5p1ryZ6e6px0/MtBHrk8rpV+pr2626+1yQWDf
GDUejIXAAEqdtpsKXJqT2cydY4foY5hHGxJobKUqr9QjBpaXs5chLvIXpMmffc5F8zBP0puKmu7De3mNzIvN7yeNZniwb5tmxOzms26O4drQ+AyI8i3ypz
SukJa+KgGUUPV9w8iegX5mp7geHhswl4nCzbi6JAQ8uR6KYtevr6LQM/XlM4+d0iW41qIxXRTh0V1mKjl158u8PL9IT715SDmtHrYEro7xkUPknWefUzuB
FbnladjtDHcC+SejNJTFZ1dZuB/xTY4pVsCQtEmUkEuhlz4ZjzsW+h3/xErxmQeEqFo+3AmaJmlLhn7CtO6ihEE0uETiUkQqJAPB6a7/mRMwBxytjwL/2Q
pmD2QNYvHHryOwE5QhYnRDsS1GFPgss3d9f3DcXgH+NifTVADvNsdoo29jtdtKxBQasPPrTnmcJeeTfyKMG2gevINduWdRiZSXBCEKyWz+IJLgq7y8MbP0
2Zy+ep+TXHBz9SJ7RSlQMkflYGIR2smt2c/wlzO9qkmG3Uv0YLd4SeL2Xi27VcSsKWPshA5n9mmjHD5+SlziawoIQ6D8IyX641Sb4eYv3Woe1bJcLF//jV
sqQIcjsnT7PIDr/NMuYrmMzJUVv8NRjMjP5x3xmTm3WX28d3V8rOTArGMFeOzXFQFHuWJkrp8Rj2G+7U7xkxZGceL+Uo/kz+unWWpGnPdexKt69pTALtt2
vkhofamwD2hjdK8TNsIslaWZWst593HWUY7rNR0mGZ2j3buUl0Yw2kPbMJ1ikk3OQBukEuJfibp346kjFrQtnEJkHueoicK93kIiBj4BDLhVHwWUSgJ6XH
6yd4puGJa9l05YjvW4AK1Bz6WWvyY2O8nP8gmkuGXZh0o4tSEWI2p5PmwVh3rck++QO/K8DrKXqnVF3kxFqs5H8t5TlVpez9FtEFEFq51VoxtQlvPXzD7W
K2W9MgvQSEK15pNdMj5UX+LUb5/vl1EzgLYTH1eglVoFWWj4AB0XM4jgIev+keEIQ5Xw2/o+Vzi7eeVEpvFymkIJO9U0dhXAtLPp7zknL1K41nDqt66ks9
+pOkwTxUy3lAaT2gBFhGIEbsUcXBtbpJYtWUY+6vvIWKSGQVoi34AUUOMri7GXf3hJfs3faGe7O8grFHMIHRpFm4mJt4NFHSYbjdXStgtB456wN4bXaeLV
sIDx/wfGp2FMyrA4dHGRXtDrJ+on7HgmG7fN5+V9gc7JYD+8SwkeCrnJFqlo/ocrErOTsPR/UtxVU4rcmNR1V8AYa0WvvWY4AvWyAFVabnqnJoMLXKMKDg
vw8IVXji+9MKgMMZ5+gddZ4WwD6fO6mfqQVZcerUcABgyxIq718VIRPXsPZzJwryXduf360pgGHFl/YS6U468Zs3Lg0x+7HBxa/u1GkvdkoiERxlUT2nea
k/T5fAkQh6LunXf8tERnhqFnletyVX8lBd0RITIyOTpBlu5DhVqvhOqnM7hqigyaqguJPH0vEvHF53BU5jSllzDCqJAm3lJNiKoJht79StlivcLeYY4ZRD
aPgbejadYCUPtncEctqvxTEYgxFPn1JWLqePO/lJAwxfJxhgO0SowctlLlGx+XKmdDDiHmGmEGTnQuiSwEGcRT3eBBdqborH8Nx9ho6NQIn6CWKzLsicy/
PKy9HiK7kHBqXiFuLBFR6vd7ZYkjr/D2I5oTqfo9KzpW5dW2L8VFCYoxKgx+hUWKA7dylp8xU+UwMkiSIM6n93Y8ohLcYhZ83dZpy/dvefgvkRqDTn0zFf
2aYx5EU2QPebs/is/ac2Ols5C38grJQg7YuFPPRjqEWU/MP4oXejnMGrKUMRKfwaZkHfjX1J4EVr5ZC0m0Wni8P/eZLoUsuODmUVWvJq197HhHcuTFgWlt
v9L7M0oFeLvw/5Uj24heUKtOvi34JrUvVP0BAPMK8JhjG0WBe+S4rza+8iTDi6Gi3cDhQO44jlsSjgaUrmC12CiY4ngOS8gW6MoWv4XkGNHDeU35jYggf9
Xw7rMMgJhCgRGDCR2SSUWq89ebTrz6qWGEaY+lT1hxUYo5MsI5z13AsmeTb6cDDlXt2CLisKEtDg610Cx+l3/lhaeCwwQZy95XeFnmSNPPpYxXrD9CPu7I
/wpSWKvopeHHTZGEyNQaDcUhC7cs3oN9wtus7ictPqRmaVw3tfHBg69NkZ41e9mgI4DH7f6POoH5xr+3Wf2k0mMqFfQkleuXGaQDldCrraeGTQICB9m+oO
4pV1BbDPbuGDnJyn4Muv93kcfndu/JAEDd6NyF3cEPJUxrljNrN0MDrEBQqDEmWCPSCjUmpRHsGVZy5fphP9w+EAvTLOxC4Bl4sKVm5mDESk6SfjdPVtbQ
QmwBGW9r0De1JG4QIIpu7QTF4/Lhh2r6JgXwf6//bjQZdLv/y5u3ZWR+RWMiqzsaRQ5epdcaOO2I+sQGpaKjLXFCW2LIHu7VRaO1CS4JRT+AC/vD5iFW6X
mIqgxpLQTNyviCve1a4vMAv6MpfmlQ7Hg4wtcg5HtqC+ZZFDT12z15B1XasgQbSHxHJ9yqtl54s9vSCGqshkmPMmH1bc5gL989pZhOC0ZDKozNCRF/y773
eyxZCzlsfI9ySmosHfxYUdhiUa4auShSUQhFvn/eBYkV7VW2XtKBRX6uYptzT+z2W0v0xGn6H/anosz/+7zvE762WnAwlqiakZeZqM6N//zI0thCi79P86
zHCUtAYHFEvIcDlr/HpRsQrRQbubQbAa9z7iYpu24Wkzq4YR5uLxoZN6cMynHQbUffXpUYy2zeOmO67b6KfmUTAk1Y+A/JJD+vX98RmxaJV7lVf7pjIQsP
XRo9JERYuAPmPCXGoybjzVsI0oiyjac6sIL2ExztnWzVjSA8gXf9Yh4HWVSJOSip7OeaNJ79HsqD2wd1G+9LMtKAw5bllts/vtI0aiPYsZiyBMyHMkSDJQ
bhbeXvG5lrQB2Sn4Ug8hA4IAns84HLRzDS9kGMmVGipK+W81HPRZjVQ+Slgk45yizrxSh6P0w2Vq7zm1j3u1t9E3lUCeVlcq7/Z8qWj0fhzo3nTgCJq8Ha
ZZzrDzva8S7POkHPIgzyysC3Hj/5VGVOo+PlMVCX+5CJFGbvc4Q1WPnaSKXIaL1tKu4XnIu7NHI/XOUrYyLWNQk6/KHBJxaohvkzQlnyWjhmi/901H37e2
jx8ud65y15a3wmkAcv/y5p1Wm4IJOkAEe14WbNVitWyXm/+ANBguKCaLKeiDxZenROk9MpQSHGmlMZY2pPbaLla5jPEFOccLJ8YP8fJ3hRK/2aBvmBiaFO
Iqs1nE+wo2U+VTMh0aVNSuk74s1+Zlf1JlVf5j9GTtsFcUk8ybdpSm1opETBXDlSTnbwqP614vZ8iGYL+rs9q9Alb2CpfOcr1U1d0LLj2yWvB66dfQNvsy
BSepZO3iczvNr5oIQ7IPl0KB84UA9jjjnuiUglK/qS9doAmhxTq9HhtR52xTW5n60E00buZGQ85Esi8RNbMU5B3Y+5Z3hAIyuSIewOiAejjM1E55iu00j8
1r4cxWQRu55jCcOlLSy49Mg5CS0uUcWhlatCqYUCL06waWEHDLgD57XizWUoEK+U+dyN20ieBCcQf1xl7HO1I0mSJIs1mEZeBxyOd9C581fgAaZrfhZw0v
WiG+Vsp6rT03l62p+2CBQX0BiNZEHAK6MQYd08qK2wzzVDyNtYu5hxMrcvLiRPeNjip9tp3fq6p9peUhc3RhQBX5nTlDGVwjGfPrHvT+BeuFHh51amywv8
15h0T3t9G7kDacfrNl3DS4hN1ZVkRJ9vwgCG+RE1UwUKyyDEyLCTMpg37fyPs8AJdSKkHv65/NKa3aNYD1v3Fbc1wVlG/POYBSgMvnAA4+L6Q8eNBIYTu2
0+F67519Go2bNbSV2sdC+KRpPQ1ZmOV3oRJZwOl8S4+rSp9mmQz/csYmZO9k/U8NbmdfJNN7rquC01KJzw5B3wxe5yRxgr6q8auGC2IqUGlu6ul7JFqyrO
eRoipUu2jfsdmEZbpbkcpNEMOov/qdgh5U8TyL41Vkl/kSjLbuepfC12IRrcQVS/lJgGhb+iqYRNqrDPv+aR5m2QA1hZ/rK0HOeW/AdPjno5Ehnq5eGXAF
/xIC2IkCBZ1N6NzMHr9FUeZRAFPurAZAsv/xvCXXyNNwtHYjhFvr99lxlvaO1ptpegEX6aCk2MVZVWVfY8bcLeA/AbWOyp4u+P1V+U+oqyZNXt9s6ihErO
BRurQwisraCNf8dbAwN/FZ8lQw/xW6qy4od/yUyHzfc9kZFcSX9km8MjE2Wn0QD/E1ZnRre1PIkCIaApXBCfRDUfHYAGybhi4dODvIi9aDoruFdViwtqeS
61EuuMKTQlZtw8gjAock9FOGyfs2h4gDHLLV2OtkFj8hqldMfdpVmKcA37QXZfYAPks1G6p5VmzgbdVb3q4h5zr7QlIXzi4sY1DgIG5hTw48LclaL400ON
htDeISa28kdJ2T3NfHgS5/BP6wQDqjTeAiJ9q5jN+JjAtB5T1qVmfdtCfaJ8/qLDhQ1ciEupXp8bpIAx/RoI3XKO7mir4aNthEyhmxmzzzEEF71LulJtDx
pyvhYLzw3pKXUiXP/KHvSNO23ijtg5xu2eLx/LacAfK3ZFOFu/lKuMjBvFDGGsMWTlKqm7c8oCIyFW4NyEeuGF/RTpcop9fWDopHfNgOOSFm3xsn6/zKve
nXgje9uv69w8WHi+291Jom5TysnbTR8fKJyXLsB/iKzs94xq/n90jFF4R1Gsxx4wQAcVkwIDkxO11rjv97d8sRpt0GO+cRGOQFzPPjH5vvDsVuAGR+pJGM
E80QpasLE8OWjPJInait0SJ2Oo96rmnuPpGLlT47zbvA61C4V6eOT1zUgnExhv1Om6diXdEhf2/JLN50bG7XmhSoyu5P0AbfsbgaFIEcFmPa34UBhDTp+v
W5nj80oCQ8P6MQOqmDJHbWl7SPfrm5T4c6fhEqR0IGiQrZSN31qDnUzCiP3GJpZsoK+3vLA5uvccL6ac3ZLlsJL0jxzLuAoWfoxycRxDBnAu9ikepegjOP
a4UBb9u7kSljhFHWb8mLAoFiqTRg/mVZiXZVXxFTVAKfDr9jIv9HRGPABxitANOedUuD1QlBf3xhVWCyJj8jwq7E0qNi7jcgeH24CO5dUuIm+vtIVaNmU2
LL6jRT7k1ZnV5HpqvwYc49PXbxtf/W64ij73cvQcCpzj7b5zgo983su0Uql5rR6bdQHb1Ct9AeF5WoQvHnNEjLpUZwXm2bYrrnkgCfY4xnvQl/IwX2a7tH
bDlenFt7zzXwAioD64ybOxTycJCk4dyggxI25QfyfqEiOok1NhjIy3km1ZNHxTpFBoxkZDTHI8FzmBMQSlkCKMQaEIir2MCOxI6ffnhBp/TwliNQZPZPBy
hLGXSseeUdV1BfOwnMSmad79Y8jrg0EUbUXNJ+3Tmiot8jaNHGz8+wJNlOSo0JqXffDvQnFKVH6+i/oOgC5bhQ12uhCmEVPXhjksKRybN8cHuXekKWC6kC
z9FY9gSJVUhThbdiWesgjBhyKRcOG+qpLSa64svB4rtsPCwXqahrqtCz/+lKhaq9E95nU50ygqKqriRfOVeuXmmjr+XOLW70NVDmNCl9xRYDfiEGIbQY3p
8JQiqHB6o0CVKzzW/J5uH0ZwP4KwSi1DMy8CAAfAIPziF1WKncweFx71CLy5NuUycSkAV7JOUo3IknmtS4mXImZ/lsZnTwdcUMN6WCfoU31lg3WDVsfnQp
w6CvjHCITJKI5rXFuGP4trxnSzeUmYfqRycOFEsWcnZiVlaFWEZ/B4bkpEOJADNSPPpFd+6gNABbuAM1cukUcOwaAmHMczpx4+EnYajmskbs3mjvX1sgR/
ItdZHfP0K41VZKuh2pfvEnKShx6pYM3dgm+M9Vsd3SLiv8zn17Mdv+UFPVP+uuN4q7Bex5V4Uo1ueX+ulHLl2/G8gFOTjR65VQlNPKuF7JxD+0aTV9hxTD
jtSAp+lhWt6Oe165iLX2Fmm8kDZgWYkfFWhd58kd9bs0+wyq1LVgqCipjcHZ5i/ywNpeDYKLezcQtlVFp17/MgeETK3exR2wM3ZtyoCPLGojiPiBKUcurL
COFbyCu+KHm01YoXNlXu3Hb6siYRdjsqeMwbze2OEY+sMYaTiqUcccRj+SJIlVdce41XrMpOv69wTtq4ccokMX4piFfLE8Pa8Q5keL3S2X9AU5vOEXapDz
TfbDNBVqex/hUtvRVt60nTLY3MvjVD5caRFWPsPwBXIywADV7j4Wobe5SbEig+DjSzXZMZN21rOyFScnTqjlBnWbVm+rZntGatuBKjKFCuPgSuwqRwhxkD
NtCOoCyWMURkHjIKdohs/zcors02iSZpkhYlPC5y7P2VeUmb1SsXTlCc6L+ZYkAsa3h8mud6nZtfXiqUmRmIz4FVNnZFQzrbmMKaniNr5LLdmkQR9NkKut
dURRdYIW7hmHhpZEwWua6h0mNWI1kjly+WWp0R3zJsAxrTtmnnEbJwGuncj3pkYyX3Xf+c033i6bisWQ/li6eUPEsCUKIwrCuyOhoPeFK8Ojp0Hiyynoh+
tZn9+UuOn2Y2+E5iwAirP6QKdwAKPKhuLDBC94J/wUBpQguX864pnIQZ8Hx7V6mRGHjggTpsQ4MkwfPtZrwe5eR6JF+lm6bk7kxInEWo+IRXYiwd85ifoa
e94LNOiEngAn0UBvIKhhP5xaL+zNR9PvAZ/bbaNu1DYpmiBNs26Ck26zJyZx1a3g6SPYm5+vY412S4Vu/5RFJLX0U5vO7ywXr86QGHgCVkBDmdrGs1aYfH
7Ls3zRa1mJ2bSa3ibLqKrDOMSD+fIpNnOnWId7KNDJ1LmCSkoWmxtAbcaCDkTHLURT9qNzs1Jgh6fyANlbhyY9+OFZnF6RRPguWrg2wV0PtK77j59vlr3q
cdQcWMIRM4mEA2QFsqb7Tz8lWileFFqU8JHLEGyfuQRQlZlr+28NiPwEmOze1afLkiRygAlfJq8jPYLvlGoddPnD5ERW6TzaO4JACOeJFfs0gATzL+NEw6
4zto9Gkr38ALwNYJ6vYXavKgKxysVb6Uuw1/DrBKTVxosGjWFUgoL44xL/uSWtEYPVAnayDnswMPHb0U6sGRI8nHEuXfkAQdWQHOeIIbiUA4vGWeAAh3iI
Mi60dEDZJafhgl0LRSOtDZQk4zaQAQ+BKCWfXGssBX+TGX7ZewVm2MchDMOIplwjBU7wHse5nKvsT14lSWfvk5yDuNtbzs4ZCOeAUXeEDSroxNIliV+YQW
2Y60khm5ZwbqZhkgG8vJ7P8Db4x+wSaMKAJRU6TDVv1hlCA2GO+5/fmQei4TfCVQRvsOKCsyYKN01cB++5WLH7MDMVqQtHx+z8r3mor0kS7BWQxTlrvPaN
whWVuLgno6aqkGl3u34U09l4Cq19exe6KTiesAO0lVaZlsr5O9hP098NZPLywjU34AaBq+0UxMHSPeARp5NijonLQ/WfFJ//VG3clinNOHSIvlUt4cjvhY
ThOprRrgB860eraXXemnYxCAr1Vy7GncaCecHSDoIWURQa/ZWpHBMj/DJ0J1+/v/UiYspKOZHXma3LKrHKVXtDhaYNfaREIYUxYzvV14pgbar9DdiJaOp9
+XmY9WiSJlc03PKyOXTrNJmeNdDsoRe2kzZscno9wgumueVy7Cs98ZOXmwAvBs0gIx3a10G4i1DWDjN1RXfQKW8yBjud+MLgfDMC17omL7/GPy09w5pJWj
hjUAbPnwOhcBDuvg48Tf9cByCFkwi4scVnuniKQp/LAaytt/f3gbZ1fN+WpGm9JMwKYcONOkxCwqd618uyFO+V6FjLqIKGPC0Rstqm8rBBsOlEh6HTxzmJ
CZZ+A07/Jgwy7rHrUH/eHrnEAJuXFFUnUx/X3C8CdGwSZGCteMuh+mrcawDI1l2TAVdPPLU4RMi9gWYmToq/lBf6zKt+T7jDYY1v/aEkZ9ZVl8QLoDiuXY
k0z5mAGO9tNvNoIkVS4JOHIPW8om496+V0bpBX6eveieNdVaTpZnswd2SkWW41qVn2RW2eYsBxLvDCeU7ljrFuBpf3aUkAyAvu5jXY8vDMJI++1JZ2hFA+
ccW8G+xRIDaMXfQmqnAit8plyQm2Dfvj2v2YQvX3Sff4nTYOePNyrU5FxAq8wzYt2Le1h0nC3e7vgeizhyidw6zp4Y380W/te3V/bcOizU+osDjFhz/3JL
kjXtZTiwNeNTbNJNOaSvWYBSteUjuxAX3kwb8WiC+PSGYSQ64cCUi73K+MKrMPwFHi9P9yrLYTkNHMHiatFCfskNkCajk2u63EAmkA+7/nIsz/GDlvXshb
/fSAqjS517HR0bk4oWPjFJDMWJAjFdQvxBVOXESDgZEnTU7CV1PDrdPwioUtYSkD+Qe1Gb4VAVxn/lkavFVyKGvNtSReZybha9u+akd0wWOHID+66cK0W+
3x58pDfb5oNNRfcbSk03/4cunO8OaVWGl4dx2mbjDjYZfdUwcAFrztvSlY+c2Zk/XwksRBg3lJzyLTEBkYhK8nm6Vktd45ju6uPaeetp34/4VD+qfusOCE
Qkg2o2jeCPSNRrpag3kSSgkcCkT+e8T9jKoI851d5VKOko1lw3Tqr3mINfjzbVjlS4jFCAssE0NFjB0NJu4GRzECkc+vXnqWbPt4dlxIa3miYSpRuldcub
ylpR4LfHXjBcrPgOvc247D10e1aSjJyQPT9UKO/iu6wnP9nH5PTXiyQkJifoNzraFVWFG43EgHToNamPFSVvbjpOwNSg+UnC1eyJNTIocyMkqscU4IicFa
/hOn/h3bde9LGXxms1mlqnqPCgOmltWh8gTqXQqq2SB5rF+ovnCFavi/jD+s03kRM8ggksGJrldZy8l9RLF8LaKpdp3fZh643fVIUbBaNgEYG7Q2juE6rX
iu89wbtthUNfMphvUsxd0DjuQvkjm7xmtxvVqsURnGLrtuc2H5kFOPPhbSbi8mkJ03qb+jP+ba/ea3hL+5Ohlq4wcbktJJegIAMxZKEMDIWBLl9rzorScy
1AFtbPxwymSm8OGXRtBER2MRWolFj9NYM+LNJtmZYaBh+ejL8vFni21J/lQCK4BujAjVWZNyx1HRigLxbuG7oSlzk13ZDNR7n6gSErK3chVA4uDdg7MTxH
sIeXRyX+z0vLB/q8KLrjUaBoXyiU9XQ8Gs2vha+wmyv8w6pb9oMJ8hpuhb1iqvS19kr7Qc5WoJpNRX+Qw0FfApeH7EtifjHnq8z/AeboN6G28+5FEEyxGG
oNKDMUVdzBm3hHq+9XZZpxUyS2FDIk/GjUSzqMRQ1X7BY0yoo1cFR3gBSRutVZ56hllLzfn/U0/3UHjkHBLhHfq9UCXrE6KivBuktMu7PENJ81GazkXM20
nT3IemtnN1JkZJzco1C9Mm8BXz1mGSKUQnIt9gQt0syRPgGfTPKc/Y/IPfSi06gXDQ4P7M+3nZuAHrpr+4fjrvmqxgKYSNERjPH/5+3NliTJkQQxA2Bmfk
REZlZ29fTF2ZWdXeEDSZHlPuwLP4I/zic+UITCEaGMcGemp8+qysyIcHczAAy3C6oKVQUsqkmXma5IdzsAvVWhB4LdqcnKOmLcUk4fm+Zn1Q4AJjGK1gy8
NUYmUYaKbW2WLXMDngF2rQrTvX03eMVGHzkqSBWM3f3Oa4WJjzr5SR1ZD6LcBWC9doR0fQU9jEsBXDJgTCcu1OEWrfTnsSJQxJLzNABkXu1tULoMmYAecx
SF/dPGtDV6bmCdyF5vK0gmdZnKmG5uNoxVLlGUzY/K432QNeiIqSWYFLD0bsb7CLS0L7lYR6onILAD0gA+gLO5A5IgToHvmgm02urLeOhfVZH/3OggaK7L
h8zu4KaUvEbRGgzFEOqE/adYMjEHTlbZprIkMKcgn72IZImBA8P+pjLxWBSkA/6xzcntvJmrUV57x7DPKHLBK/h6HffT2GFH04Y3bfit4jJmzPjvax4f4l
pEyeMpLL8l2rNzxdye+TKpoQ8qpxGpo77+WooJmQIJkilyy6mqIeZQz2iOjrXeCN7/UhcNqGOTUUL2OlaUjw7c0T/XV73WxDImENxoAMvuEu6rHE4a66cd
99mlhvphWdtNRGeWQsHVPrfZPV7xXg9hrQjtuQtTb3F2Dsc9L8BcMXoeAc0HJA0arVlTy/1tub5pr2ktLZc+fsrIZ+sxdc0zbreY6JtOhAoD9uI0sHJAGv
J4BOp4ZqB7rtU4JLuYE1oPXVPVwP/eo6TDw9j7hbluRKenp//TfY8jwd6bU/rAmd82d2Umo/OR0h8Sue1tZAET8r1GedRxVFwCG/UWf20uKS5oxbxMPBwl
dzg/9XOiE2Q881LFyl0lxD154NsbBr2I7gCCGg7PANuW+20LmVtNWn0DWm8Gxtg2YoToRsX1j5nyN40W63ugqB+rzHThY4oRRa2Mbr778xrmlnqN3+h4we
FAtIpqefl9voC2TbRdN6BVmSAC0SThd4O1TU8ISC8N7nRzqIM45bteus3saGgyMt/Uws/D8K69T+OxJe8LPvpTTVzjvZ9DhYV4LPgkIddm2U5QI3oylBZX
shAHsQeoj2gxKZD5mSINFRoG1D4FWVR2K+2PIEyCwB1ZsmIHMkJ7wZbocyD33Hh7b6O8QaPRcg+zLoHOJR7zihzwwnrgHXFex+8xttokgJUEw1bwCRi/LG
Fk5ANb2y7r8pJbblHXdYCrZuS7/DlZgXnklq+Nc6/MMRaDG3E6QzOSey7z8Ir+gWjWLuUC0CL3I0MsY5R20SVAeQYJoh11w9B+qhHRpExtn/LOs8ZTb5we
alS2T7tHAJ2rqY1IpDPZPDFgIuUHUQs+kmganqPy5xPllajHjUufERQw4iMTyzzwwr7ism3sqWx8XCcImkayegmILAay0QO3fIQYPhbXpERd957W1UUQQU
lc3maRha3vhtvIb0DHG3E6HOhEwdVW0ni0GHTzmmYr/K+anIsskUHg9rnSL/fIAZJnfqYxjEzmT6lIvMNrAYo83QX+3fKyt3eFbHMYexrYHSuD0I68Ddej
8S3b78/LKq/wnTCVhntjK8lHQXMyMBybpqSWvY7ZbAH9DK7Ac3kONPTPL004bTqoJ9e9eiwd7k3IHZaHNgetF8xEdv2xTlNbPlryF02TQywy0x3g7JwBxI
WA3hjXuKKwh6FlqIHA4Vbwf2xGLIFXuVd4BOtqfCGC9Hl+dqv4ObH4S7/Ngqn0frz8jpVkraxHKOfSUMzI2sxR35XRZ22OGRy3MC6MXX1vGHoza7tDMQqZ
jEWvOo0zw73I+DgyYWGXgJenQEXoMoUyyiv4cj6yZprbRMUT0LKxlEoXEIslbanntJNo8t38GSAt5EOnhfHYL5kbMnKsG6H3W2P+rn9oBZuVA5PeXvnCuC
5LlzF0WBFSvFgxTE1HYgUOLZvs8KURPTYcJYsIt9yVW4E5rq3tGePLb+2yNhOC2hB/RGYzFBzLjdeFII0qNYXDOYP6/tSEfjYQus3g8WBtxlQI3yGhILA+
ttTVG1D24ix16ZsDfa0Wrh6g14ArgTnWjqU0j77X/QYpkGBjUyO3OllogWFXMzqij+oa0A8exayEZlNF+64hB9k0w3asCr5OTyeYCFxAQRTAy7nDYSHLvt
4swF88Jqi3mdg8gwEZYHFtQXYwPZ8sbUU8/fwwv7oXBW6RwR7qNGFeXNChL85svwPw4K/LjqOOmjHTSa1igZo68w07OXBxR8C2MUJ6R8PqWhzIjKDnbQcR
m7W7LrRl7pU9UXXfUbassESj8NIoh2FQDUcp6jvDMRI7kVnCyFvqL3e6kSxBTzO5Vk/2+4IXJcmjk2SXGG6OT4YWy8QqiKTuohhuam5/lztgb5D9D9BJ2p
/x0lWh3AK7yRVY/BXkAZ/R3SGPHUbZbrONKpTaxGxbnfiwPswxt16Fx1vJAW7MwBvV93NmqqRT0yZDZXPQQRxLlHPkzMbi54Wg2DIm+QlQTMAi5aB1sp5S
CW8nVcsqmneiinNYO0mMywFXy/v7gfiR8lzUY0W0p9ZYYkdwdp8IPGDrD9QlDQpypxK1rQlAREbou12+5n7vtEEnjycjLAl8H2oPnFsyOfmWK/HvgRcQkx
Lt4MFnyOwxwT+aOgeejRLyskzoUkwNz0p47GYSByD2oANxf/CLQHCevNgrVhBvYv+RQRgj5I8QSL0aDh5kemSzdx540pWanPhmazFhmWBnB1rgTVLGe88F
FHyGssg5CpHxDFx+w6gauJcFkjRmbziUzhedq4pBjYiRcX2gjbxdD2Y+YpF4zftbeq18I2782IInC+WwNG3GN2oXfGgPjttWUWaqAXQKg5o3JtB1X6pXY0
RawN5SX9UIdz3kZsnhZ+iW9PQTNH4YBvx/5EdE93Rp6j8pu801KTvb10ctVyYJ2vNXD7ansu20kVNXY1xLMbGYvfHNe4rf4f7U6DRsMQM+Fd06HOoKrCB4
zsUgZ8EH3AJy5PbpSsHN7W6bKfxRpztA+6hhbst1mvweq8fvMiBZ/I4oxZMo1hXXIQqHDYIhMmAwh6Jp05If+Zm0lgud3p/eVlKkz8BgNX881sTpiBIxIm
lYgns5aGMJrXYQUFPutZ/w0eZhzlQQfG8cahomxPrI+HCvf8Uses80eGGAQCdrO2R9LXycJd5nvogDm2KS+gNnBKb090J++K0gMLZpxvGRZtG1758zHHTu
cMsrniUtPH1ndVHTCcoqFkfYxcy10TQi66l+We6+A/FPBdlsuNDXlkR4IUiZIkj2MK+tzUy5UehxcRDcv1MmQeQA1ggLTiUB7TBotUJcvEBgnPjKAF34jg
/vjGlFNSRqIoV9eWoQbvE+ZhFZQ3zEVxYXsRh1i9iqTdiKqEzsmJ+pzt/ctgq6xfD01VEB2dgTDuo/7Im/TeyrjLC6j/Y0aNLm2OhVfaRUwHIuC2ePPTaa
WxSL8Yr7Yrlw7i2X1bIRYEWWDWrzKg7AXg52BBbBD4QulxNAI6p6wz3e8SKy3dXpgNdIIP35HteOrdI1ipXKY0UwWLfXTA6L2XP3Ye0r2rNxibXWtwVmSt
knSRkDr5l3rnAmGx4qumyvy/LGnFhHYvsIUZqsoGWUPIEBhWVG0dCNLDGAVp3+7hp3IsZAxZhr9Aq8VhcpErKO8EDleX1OC5R5hDRtRFb8FYJdKPvhB4s6
bGQZhfdXfWL6jwaEkItNap01gXj+dzfsejZbCi1d6/gkW173nQ53K2mkL//76qDDtirHzsdEVaFu3X9UQosbyrsc1cuqB8TYEV/0JDBldcumE6vDa8MuDB
Bi0dZen39o5h5hDbYq2TJ9Njm/l9iJEbS+BQ9SE8CMHo2CIA/NY8iDdJctkol6aoambA2pjkuPlHhboNVYLXNGylzpe5cB5lLvZvVqWEZQnZn8M3dYhvQg
1m+FpwYWtc91077gMOAgLflsyYOvM5EC58y0i1ZMpR9a07XAWgIiYwEZ2wPQHeGiho5YKaEi6JcS5eKWqlgswNDdufuDehrGBMkE5GRvuqitNMJunFuHP/
9nblu1dqQWRoFEXUV89371wOQ8XwNMfz5MD6Olbfa8vuaKzYpfcEZ5jsOnz1USN/cJRRPPJBF9wMg1OWV2Qszf62HXdvk2srj7qrkkiT9iLpW3zpA4/xEl
vfVVeo81/9Y5874a3CXSWU3ouWlThdyH+vfrFTfQjzu3kxbS0yiWq135Yh+c4Ju6nwGesAuWbUFGPWIRSGEx8AB+7Nfk3b5o0YRqhe3nZx5q1fs7G22X4M
V+7kLIjQ3XqXvMvCG3ZWZ4IJS9Fi8qBESn5xu67Sjlp5oqZfkj61+Xp2r4fAj29PkmRV2C+oJ7TylPgWB+DhZTl+6I9yAfuo5lMXBmg456SIu4I+8OvA88
beBvPZ1OlQ5XrxQLZrIXkaP7UButcjVcqUyCXm0C7DXHuHSxOBA59GBKS4nZAlIpTyCUESkv5pMb4zK4NwsKOSo5T3iQbx2VepZYXFEOIevhRpnTLw2NmP
eOuismYbRNmnOs2NhtuiVvOWvzVyid71+75v1zjR07o9hokv33yC5vczq2ScwaBC5bYx5tIy8iwgY7PWMKrB8qt/okSGhWwg082iIR7rtb2UTgaQyvoi0D
6+peSZp6XtcynAzsGhXfRQaZMXyttPy8JNAjQto14XI0eSyMieLsCAR16y4mh2/tAHbjNP0Ruv2xUcqXOZ0kd/0ZikaA2JQo4mjdSETKTCbfVenPsxiIUo
33Uf3dNLQX2nZVx1FBxATtRfkJ/HYjyZuYNrRNB7K1fFayVt00T0mB7dZ+eNnH2LBTXw5r5xJNgSknbmbUSNuVhgQfMdLZUt5o9ouHNua+7ud7nx3U6xTC
Q5g8HcpOY5uziMGxQUOEyc2kB37e4fKMOl0ETia3vYCh8WrwUz6CrWo1ALbgRomSRkiHN9rGW/YXV8DFFT73UMNuz4tBcVkALd0kVc4O9qPAA1OCianAsF
FlQGR6T500TVOufzuXTXzsU3VC+KKDNQAd7HcT6NUmdX+KEmztde2nGSr3NV93s5JC3h4egH6NjPgMCSRF/23RDj0Lwg/qBo5okUEns4BtBfyD2WKjHS+l
Wonocgo/ISHVw3tRLUljT/FLjo6lx4yvc5ev6S6HYx7ENIkyR6B4LJZOqM+RUiefL/i6IhfN6D3FEiGaor8jeLJGF7TxTcgMtxxTFx69AxJLByg6eHEZM6
UxR+8fekER5cbOx/lb0kzuIac6u5LAWC2rLixZBwj2wLs7Q66Px8RJoSmI22Mx7BHAvMJ9Mcs4d9UfA6bTJtaHXyw3vfIR0pMpeIIXlZ6NYml8XM/EprgO
HPU3oOsO74ibbTJV8VVu5ObthUdXikn2/OuNvkYH3uJZ/F41avayRbSe0hgyDhM0+0Cq9hMlsSjD8RuHYDyFdKgKv+DgATatfcxg+EkWZ0sbM8/4wOZmCw
bLkcGTUaaFgeGde+qQzbvsKbzWmBFJANoO1URg9/uPQKVt0cqbaH4sg83o8NBl7A2eUNqq8cDamMWUCPWLIASnbM7zr5CbUrLCMXfQOKk3n729Jk9w90HQ
Y7a7wMnnSPVkBpDO8yy85AqOQKt7WFp+yeJnsm5wIsHxkwXnvNMOjiK9/3Ec3mjsyEofl7GV7yuDxJxYJuKHG5riGrGxax6XBDszB833jHn8YeBCkqWAkm
e4gxkSEDbpuaqgV1ZAzNEhBxciHd6eDDBgeOsBUItpZFMu1ugameqe1i1/mj3ZOvt1WtD/QakCCtov3DpfQiOwH1rl+v8w3/nDy3ohyPtphdOntkKl4WnP
YxUIoc1L4Kr2PmybiswuKLBTn6jXNr/OSGrLNVz7SsOyMa6nNaoQMFTshQprrjUffsUjOdK42VYw7M12bNcX9XKqml5vuvAIDOARLd/yKrI4ywO3s1kBcq
RbSPc+b065uaSuoGkNH0H6//BzyL0zzDmRF8DtivRYZetnj4qL+al1CA2wpREbd+LBExelsJm7hybS1QWjqrp1ahzsn+/yutxF/fTTVX6Y74wl528NOKrd
b+nCOjFXA1j1Q8GqnbHmKdHTJy++zLnWNQg5w3XKKiKRsVsqHxVz//ty4aAqMeN4Zk/doR8qmWGUeCRNRqhN6tCdhbUiIoo+W5hLUK+51L6WJMI5f6oVYl
P3K7suM4cshWVqk2FYQRWPGRCjaDUqjsZQMmPC5ke2IpyjB56qOu4xJIyD86zrtgJ3Z9KR4at+a6x0c8XJJ6Dn5siSx0uJdkxz2wpp+xKlXRQbZJNlJlkw
yWrtUnBxTAg5sg/P43HcCKG5pObABGGE5M6YE4jeKM/jJ/vtx6PsOQhfHueVfQE4bEfJB2pVvu8LvgbRPWs3DJMTUMRwP1TGca0tdnlUBbURIn9RepI2y1
WGFG0H/UMxxhL4NZKZCv36T1/rBI0Jo60IlWGTG8vF3ys6xLGxgvQjdnhcDn6TQd9QsbumgCn9A9ptzyDX/uNK+5E3AXSeizw0heY8O9IgO5ZVHokebrPX
tJqByFN0K/FmD84AXbaFSDtUsDQfb30JH/iLqyIn9FNhvK8j02yAPpYzOk486q1qxqz2cCeJwYeaZla1VlS5Cl9W94ku5hUfgbsLuvSmsqZ/lMzDjAPosl
xXH0RoC+zmEnO68XiPoYVSCn6R2qpxEaCMusdGVy1OKnFeVk/B80hZVzAeFduvnYJQJKhBeqkFUXjb+RzfsjJgYPa7nPCOelQM/hRZSKqDx094aN0P68Oe
31xPw8DhtcLXDwiqBNgfsEBAjTVwt7q25axZ9bNe8LDImXG2MTjdxg21AWPRQYkIcgTBbdYJo4GFMYDFlFZP0j9y9ohqqMIQUZsRzK3K7Vs42nOyge+y6X
PXPDJ235lgaQKf3/wKN6fCiG0/i6P3SgRpso3EWsf4mAPU87eTtR3ya77yb/Yk1dtm+HNbz4LXTNocRJ8BTx6YwlkZW0Q64mCLVV6aFOTOI8i3FkRsbCv5
yV5ysqMU6WNBis1RE1mw30Qz2jDWJmD/AJVOJywwo7zbZsqYYvDADTUUzM/8DoUqn+2M4CYFa5ZzVoD3eTr4l11hJ6NYwz5HbNxI9WWLUUTZBXvHCLtD8+
jh3OvwITMflHgj7jDS8yeDTAwWFQzsthlrzujntMRbaenC0xlAfpAp+TP7ZH1Yj6e7wV4yMXLrMiSPogV4l3C8/dPDYVkfi03qAAp7zhQ00lLkYIqRtlTT
rKw1OpW0EqOM5O0B+/wlellqxHwdVXI1bc2NF7iVQdR1tKIs+S9lu7fZ4Tj4yJJji3VbsbuGgQZXnkX59Qrp54iG37DizmQwHJgeB2CskJ/kmS2Y4Q8FyG
yDJrk0CGFKebf979tPoIdj8ye4FksX3jcoMDH7T5C/cOUgaNdRDK6VAoSpNbIvC2NbDvcMZSmuL/6VYZgKbfCy7rtfqRQCYbGr3zy2oDLcpaiSUMpRnp0w
C9mx+X1U1HH+Us+dBrzGhjfZ8BZcQH+EjSvpM8fhgGfHSMKvhztmKkEbZ6jb4WtxZdAEbVTtHdX4R2y4gGwnlgm+t2r7WiE60RZC0VCFfz9lnGNlfWoJei
z8ppXPBRyt91CUPL09pZ8dco6+QU8US5tk4HdYlgTufk0khDVKc6jg+78u5NG9NlvvOVM0TIQZMUGUooGXW9zoPgOgO2bQHtb9pqlcQTf2RwbBPdcPuNoK
iGzaEU5Uo09tV1g7Yhpkoi02haAr3EvPrz17Rs+gM5A1TKn4zkyAOa3QvokWYpDIUW7sHW5V8LUrHXBP+tYUjDpORx650IAlvP1BlqBu2evaEOwKn4Azdy
3QgsaW6QudM/g8dKkzvtdFP+wr0G+PnEsV+lBnWRC75kk6EyM3/zbbpVEUhsWxK8FXLam575arsqMdR7Tm9tSwLiB3a7hOZ99qRYTHqsMjP6qvtz1zzzfW
GUVbRnzDzf6+bwRMhJt5/t6oZYlRzbX9P2bKIMaSbfAxI28+iyHw1HatDdFEGD4/5tRbrFLTVFz7tuiWJmQbCAHd5RSchfqRxD/9nLgOvvagucuWS9+ejc
wIzv8tkQEICOF0mEkiCAZrx74eNkz4rEbfVmb6vmbTd95qPyoXPAFhmHJh4yLBwrwRgHIsOJyCkXFNOXZFKhtrXc+20jllFJpZNmoyORFkG5ZSiKRfQAlY
VCmw5QSDT2/C/To9P+ttD/l/n++lzyB45XQezmi4Nilcf2qKPd/AuEuTPBunx6eC0LTc6xGHglwoli9On1/WgvWhPAcxrTRymAM9ier6zS7P+0nRq5wc/l
zwjgx8gl+W2C+r7XYKXKfo/lhmb8O8xmrxXP8mqEd+gW869h+WNMyR88RbCr3lv6caAjgy8moL5Vzh809SMGBLMPHbdABavuOhgeXZJb2pZHg4mFXPxLI5
zGiLu8k4zMbEdPzVpR2JrW6fad5L3Lpl4V0N6/kmoJb2DY/F9V2Pqg3O0Gd7O5Gve2Lm6tFMvqoOFjnUHYl3wGVJLVVTj4NLOXwG+v4F8bKQtXouKsrIxC
mH6c4biRKJ2x3AL4yFOcA26+PWl6Ki3mmL00fr8hXfG6QF5OU0XLsCGb22GNzwZYc8h6ZfUYu6zqlZRJYMU2zJVp45JIY0jqogn7eTScsKS6M6E2vwWf9c
9PDsioqXnHAky04bk3oP6LsUOidSz7Jw+JEDTSDLAi7pP9OQLy+fdk05Hkqwp01D2kSzgwaO9Ulnjsd7lgFKdexdzqJ92YBSbXJVwl9lUEVwVmQrGFKcbv
7rumgmver3asDpVX2QY6eGxKw5dkfBVCxLitk/gqB6sjzbsL17FAOlUZBZnvd5g24JGmQprP3Rd33WO34Aa7HpAL7BY6AsODiY/mw9M9VlCwS0YMW3df1m
ztJJzVfakm7AnQE57ygOA8AuhdqnHMH5YPYHb/kz9cgxUv3ngleNalpfG6l6xRtRpl0KQdQZ1Id0fjdnpQ5w2w/o2qHJa8EFCTI/wMd301mt5BoZcq+sKX
xUhRmE2SmFXLI5QS/XfAe4i3sH5ctlU+0EcjeqKzPt/CyTfvWAnGVduWcZnEgmgWaJ7GgLPN0zuhDprYZEvySpGregoBB9ugpjwytJry950kdtv64uKAoe
cBo8u5ORYYJZPHp44b8haTeUTGKxQbSsV04Cgo0U/OPgeFbDhRt/tUo8stYR4OiVH1dvFZlDAlT0XMcrFsqHTAWBwaqduDFXI+Ky7tIHfj8Ksd+TlS/0qn
istSWFrKhCP1bt25reFJPvafnpBmhtrZKf+EBx96q4ApiQw8wnASpSCcY/LW+xlV7qiy1fpBzpdFvwalc7/mxotMMXbBAJURJoxgvi8hG5bCV+xcedA4/Y
GyGRIWcMA0D3fY3ScyiMJi+vZByndg+RznQDPWLCoHieDuJ+zbV6b7f9Zdk/kAApa5gJezvMfMgX7uMUkFggUSPQRyvLJ+4ZzNy6VqzKqzUzrRILMkIdUt
2UgcLGIi/EWr7XrgYhn9F1KzMdHpx4qjFV0oUn/HuUQW1q5CqF4KXSym/zzQ1VqB9gB6KCZoq6fpt+xkc5r1EPb6JVR6Isaj5jmBMSYlMIYOKFDsitOUxQ
H7PaNAkqjr7KhV0M9o7PYZFRccGZVQ0DklQyDAXFCSofczb2ByqwYoU9k5ayhZiZRj2WqQ3vF6ofJTuLZnjiWi3YG+t9OOFt4itjSVpk4BrZOvylF627v9
yY91rdc/LJ/ohPNVvqmuIUT+j1XOqB9dtsV1bRd6CLzydiUPFSYiqjmCctffK26JdeWRm9yRiXMchnTi6tEbs1C0EcCNay5YLYruHOzoH3fRB0Qq84GvNZ
SVxLO1/o+p3uVjIWyJjrnyFfTaQOQln0pCfB2sW7YxsL6ukoxC1B06NED3/mdSmuI7hHhlAeYPQN26DzYUtapG1N2BNZBECX9jSWrT6nQfAIh9LmsHkB7d
19nrRdsh7Ln8xW+pYkhG3sUdnIYq/NE17GXrLWVng8CRN8hDjxkZfa8Pi7F1pYhxXCI8/TMdOS/Tw3jSnzPje1JyBWxk2Qph6s34LWLYFRQQf04IDiSj3t
b8LNi7hxtPlfFZ0YBcZ0RZ8iH0Z5nvTAOGP6K4HRNgntBo3ym04nkhI+atE9L8A/SdVeO1z+jAFT7tR9zOCYCp+3GWgpwdOsC4gcS8MKjZi5DpElLgNfSW
1nMtwgLOdsHZUJixvfNs07TsoyJT09YrQ6Jc0NBYR8YXCk2oOfX+H68gaYj9W5bXo07EXSsUT4hq+q9CfCN5WUthD3g+w18tPd/CITHpo9Y42j4mV8bWhF
vFP4Bz8yfmT6s31WoV+LDji/d0730iKAhypPvNBt1EXFae5EMyaFOtX3U6j2VZBYhsPV8OU9YGn9LnpQ4gDdPLekzR2kRYb/WwN5PFKZvOXgppPcln0f8l
GeWXPHNHrAQrTOQgW5CdWbDhGVAWWfsDFLm5bzWPCh4Rhgz1V3bCFVX/DBqqKQPJPEGIrgu2OQt8xOq84DamrWS4DsnCWK+Qp7mhqV5Ytxnxa1SUMSymXd
fBE6Qq1x7PF3HhpiwueFYamhQehkSC45sUkWtTxpbqlW34vxuin8aepqeS0n436H2E2duWlQCGAu1hCLEadBihraX6uYmgGLYdtFRSg8IrP8YSXRN8x8P5
FzyhIw75rurjppVpVaqfFvnEnCNVIFnmSwrCIZrdzeysqWnAJb9vqAAt6tPIDzEVQY+nzvt10wjBSUdlXyf4y5uwDx+6nGHzbN3+bT73S8y5+RsISoAAY+
JOeO2qUQuidilug9IF013oJkdHY5gziONe5BeAC54feiVeZqIW81aTiDKBJLcI0ZgIUVqSZemYX4O5nCtll9xhIm2QRo6Y+7yGnILXZZmN3ku9sUpiibjV
mKvwFBplJ2oNvFGkH2eA4l9MScD4b1lgHMYR9Fx2eLbJWiAoMozkJR3hEM/y+ATwsvisUVnRDh34g6v0Km2LzvsgBz2sujCoOxAIxBiOScOQpuZbtsJA+e
bLKbjC44I/cZgMgKa3U1UpEZzIP/tO+hexbyJzAvdH7p/wYBwoD9OXtmbHD5kmBRwqEkXZSChR150K0sUFcygQNCjnq3uWOF4Xvf14j2ZIvgvBSF19r+xO
dE+Idtfkut42arBGHRF5TTs2NRZu08an3QFubyxxsaSigaHFY8ljfA04qrGBc8+hhL2ysq+Bd+pEbMph4iwYANc/DLuP7FF1PcuskS1NUGIxrGUALouMNq
dRXEema4PkLqOlE5ih2z1BmFsLHPJkEFILAiFVRNZjvFxnkGal8oujzHfHOHI7fB2LO46nhPoM/lJqMprJE94qJicY02sNuoMVG7mU430eZ5n8mG05A8+/
Zx++FKf6Km2rinlYg8/al/WtY2Ars60xlXaliQlIFQhO1IQGiXfOShE4/eyjHysEtgZdMMca+7V2Q1MSPW4go5zy4rCGZXpy15MaqCoHMc+AqPFnCSo5Es
/7jWa4zvPW0we+5LwvOspM+6jI/81nLHAMk9gLR3m4+wXzwpyThw+hIjaDCkfroSP1+Tv7QB7ZFHeMqpmiZSxYcSsA8lgwR16r4UzFLDb0uxq47rxQ/lhd
V9uqKpJAWRjG1+/qelW/uOB1hsrm1VhHDqrnrMJGUdw8insoaT3wl2Iewyzo6jHIuSF6rPoBH2FdRv4nKgHjcSGiBeUmPX0sSr2Eo+Lbl6b6vQV7Bk2n7n
EKugvXDiMAmIQZ2UdqDfRl5snba+Do51ppaNhpKTR7J00nFBxn9WkjxpgRat9bsMS3SkYDrqKp0kCLMuQoEXYymetxRcx7KNj18Fk7XBWPjqLAPLkTI8Qx
14PdWr8mOZc/mI3vB8946UIFRg7ekqtngNVLuufuW4uZfxVvCdQr20OJGbPScJS0rhH+UyJt7nu7W1AQVfG5cwiW2ONDrX5RaLXMkt5KV1lcGQWNjVSLYS
uA2ySYdu/v9yUjWxG+a8456H2e689rgrGgR2MGYBWTCr0aiB1GIkEI2Tduupd6vtoMtBNueL9Pk+y1E6kBGaJKJVrfcNcseJwr6j5Orx7hxdykeQrLHlVf
/d0sLKFVvHPWB9goUU7irCjxu/1Wj9WxZb5qa0mvmao6XaZAnsLMUJsWjbnbiv47tI2yRYfE6//nWBWmjkuEk1BfcN7oK5UEM6uGybwqnbqSQTWyzFogCP
WPLqQi5MJ/yPDN/y2unqd+MjC5GEguaPMEf8xhgPSr7jUOd02QpXy1aQWWkkxLhJ7A6/K2IYG9xjT/gMeF//RVhzWK6Koemem7kNbiMgtttj24RIaHBjhr
ifM9Png6QyRoFour1GJb+YbYhfgPBbmoFnCTdjtWMKNZMPMigMidfEu89npt6p8aS9wnABxyXB4QumxQ6s6BMg1CBvZSTQ93bfEXvoKlT9OS/RnVR2lxGK
4UTvL+5XwAqBPXNEB+KObW8MqXNaAH5tVwiP5BzyPnrEVF0UP0Lf9zBoEZZ1OweS5jhOGzq7gwL57VEOvXw92TCjvDIifW4Iw1yt9tXU87cXEh8mswTKXf
sik6RksT4nkeneEcsbKrLwXncqnyCHBXxZu0LUThXO3zjXLmHfHp4l5W1nwP0pv7ubRUbKKExkGM1/ZbD1sFzZGTqLeC168vQupIBDOnSIzfFFdzlOpcAG
bvbGMNoNP9j6ho4Kq21zxAZgWj5Ycwb/uiKTJ5ZsyyAy0xdgojFer+fNqVhiz4PDKrrgiBSaZEcSSBvrYPvXnAMsvKylFZyFVCWH/0I9YX+h2m137PUphy
e84E0fGZb3Vb40zqPmDaheaMUMXmoh4ufbYqyOCghiscP+X+5V2NlKZYI2nYQKn71jLQ8MNeFmcomjO7wdGt6NY4JLMv1HbgTqNcNmB13IFTo3MPHhCN63
L82RlV3JEZVTlKLGVZfpdlNA0RR4nyIGsIFSm5HzuqPRCm+2ujdbjuLxF6AXveS0POXPW7DSA1m4vQrlGCTadEAFaNcVnR45/PcYD+17sFmz11CnOSpT0T
3Mi/Dcgxe5dtJ8sWO+Jub939B7A6F0TAv+oO1jNapHu5u/19eMuQQBzVP7XSHQRjKLpae0smrx4P5TEirwkSNoD8FHbXllCLq69PMqIocCALm9vsuj0lu/
7mOafabAdU1zKL6z15xvQvafttV0+8Rs4Gg9oTJAGRaX3T6sG8clvZ4TfYQrlkd9NyE3Cp3/aVHDZUV4x6/fTcv9iafc5I0zrPfva/AwL/3qZDk+bosJpH
XjAQqqraZqpRm/Tndc9WpgySrUrBJU4MeU2WsEIs3SuDvZBi31LNfJ/ySaP/Cw0sDfvD6MOxKyxD95MgOvl9dshVGnj+mLzqu2uigL1oOSKO/hQwadQG0F
h+2abMtbapRXZPdBlPV2S6nvAn2AUxDXoJpty7rnsUqqxlqwHhJ0H9AmouxIeM4Ku/DKw3F71T2pW/ZSi6m5rtAvSgrNfGV4Kk7Ef1wKwx5UQKZow729wj
iHaRZ/L24hbzHq+AvkHXjVvniWMBeqZER6Q8xrZfxcdA7Mtg6bsm2juFllCltngFtwrKE3CsXV1EHwlTeAjQsPdtXsMC69TCzjof33LB6yZ3tmkoTJhQQd
5ZoOi4UZ7oU2qbFgu6/PiYKTlPXQCloUwzBVR+Uo+mF9xNtOfi0HUJ1V/IEXQJSNEDPnkoYtL2mQEoj0tyjcIE1XawU5JbxzgdgACB/FbbquHs2OfdVpkd
cB6rK05LGJW/w4n6A8o8vdz7ryzhKPgbM80yXCoeDDttRxc5+f7Pu0U6Z3IwkWAx49STcF3vpHRtKRBqKKNd7bIBunutf2O2rN4vzxMyEq/aT1jDdz4yVJ
yaIaQXkwmIJu2YdEgYnpm8+BMdguCqoj6dx61Ry8MKVztkyIQekhMeTUwKRGlM62R6dp52PJJUxmS0vw7gxeeCyxe/5sr9mgMK96xoQtaJWIaGfMwXhf6B
EDtbL9wDoDMy7GaysIzVveYDhwiw0ct/sS8Jbj2qpAUWBCgCcperPR3pHxmpg1LYeh40zsfHtsxzgxP6dpMOc2OMW+4p8RAAc6lLm87mK4Fz91d2f9tnzf
sVXalJMCo7LNRXBYSk9bsubiyNnGOCjJ9lv0OVel4zabK5TALWZU4BipeAiV7H+/4+853wwOHV3vPpxWErWsiTwokvDAy4o1LeZJE4tub/cT3xSda4SuAA
ZiCaZSSKrEEOy4RhxdN6zHW+B9a0lQMaeOejIKNSjjKDJegfMWA2x9fWfDEe+bz7Y6L1+OoANoy11ZH98cFfu/Aa6Zl9lg6wg45paxVGAaOaf00uRtvGHq
vhPx5eAPdEQNn/MQwFZDUgzde+k8W5rS24nZxVj18CYVu4TycvIu/utgTie4xi39w9dufTJFv6XGUC7rEEL2/XKn+oF5emh5iJk7MXhNNLWr3fRY598y2g
TZ1KCuEhwevQDjLPBb7BoOR+uSRz47bykBq2g+Z4AZ0zKVyWYG7D0s9AVphnYUBbKppT86kiUyZYieRLxaoZ7Zzy41oFjUynAVc3kl8DBpz5y/elY+BNBX
Oyhhx9v2oI0uj1xNi8Gv4M7rLP5nXsTdCW4IOateKO0reY/BDwiqu2SWmrstecqWDEVbEG55afv215WFS70+Moo2Nmws88o32sgJW+o+b2BSegP77PHUP9
ZIxNVsader2/EgA5WOQre1imij3Pv7zjdB44E011HyuWs/h2qN6FI9HKeuBzq5FBREsvgbs78yWgB+zEXdntW0pYkapEXI2X1QTY7IyD7ItiDpz68pW6Ga
i5rxul7tp3kBBocWMzfYCZFcn/0atOAmeuyX9eCAvpMMdW32FSaLQL4/z3pRgPk8I3ksVPOxP9n3rfDNX3QDBm98X2rFmA6OWsqCVAl+xcuxhOgDL71uGK
wLvixSGG3AUmFsQHlft6zuvr4/hQrwtEXyYqekImN1Xt5THRBRK/NWxWML76GhLLcnbBsEs6Mgc/nj3A5k/B5G3qZvdpVNgHcAEP8AoupGCapTc+Ixlp3N
2xJInV78gJuS8b5q1ihsK+jJ25f+vPlckS4a4uqnCoGY78WIYGNmpoyiXFq8awm1K/p/cy8ZaomPnaQA1T1ZH087lSrhQSsFgjUUKqsGONTAallHiwmKnu
MVzhVT2lU7vc/PqoiAqMIoNQkNWVOh0KTipO/Yu9sVaieM0FcvAu3c/P/9sc37pAM2BUmw5Qgfm8fGO0XVAtjcJwn+Evz0lN7VQ16/iVLWbH4oHNd3xayQ
zh1QZxZp+p0tQKblBJxNG29x76y8AbEp8si2HPcbREQjeVzL/ZlC1oaVXq3CoyER83N9JGzd/eGdVDjQaIyoUq4ouohd4TYLpmb8ZyUxnY0fXFIVbIXGX7
Nn27WpyV8ypKjZfONuf6yVtIbbdu454P+OVU4HDhAWWRantNbQ4KSpjlErqNHA/NPHaulTcVLJ6afzRkqWuiLw1MUR9djYX+MCICb/4gzR1EkVm9V2fmDA
HWiHK7rVain+pRE7FZTs0D9j4/AyY9kGwi9WdSsTk66ERaYeeX1Dng8msJ/rHd98ejULGOZtFFaRtbg8kAanJZIXSasIk3OqZ6hkJIZOTGLK5v3I6uJqph
FTxVCw8Se45MDJn7FBXRa3RuerOu5V05cPwwWAyUHiCFNA+agpEjLQ/SAIS/RGw7JDms1YrkKq6ICPoAunh0LjY5sU0Gfbt9NNFk5kHRD5R4VzkhHxAwe6
x5Ijw3PjqYYgHxEBO2ppoaRalJ9/mF44dKrsul5lqAeC94gZP2CvWYnYcqqSoPfqSjaOG9cbxVriF57iY85rPoqaO5DmgosocXxAJSqeal6dtRSj56UtvS
YFhL7byAR/AsT0txizbaOpfVarBzbWHKGReONsdLdoyaX73h7p6zKxLCNIDvXhyBG8EV3m0MVT+YPNm9tgXn8EnW22LVuRcx6Xlw9twfzHKZa9YKPYgQ89
BZk7R16IjVW2kK9QceStKNfDpspa8rx/bS6tinGUCijofpQTk9eVHu5mm61377dsLndPl7cmp+sLRmLq7taTNYSpYW23Gvvw6FwF4b0Grq0zBcciZtpcRJ
rkjwce74bnI7Hx2mFDgclZ7JEwEqgvOHJcbrZB3K/3f4zEwNj+/W1bwwMFEHJQcqB8ghA16oCWe69Po2i+IPulAwNTL3ONq3aCi5aYz91Ntu1CV6SeR/rr
kNmptEgUpOPNOnt7rL8ylNzCV7/idSxpr1dK0eXzA0c2ZmaaMCRsR2D+tAvKZLvHFZ5mnX0Z0z9pnLPbi1JR/Kna81i5hzmDwy9UfJXV7irDvOPo3OAmWc
LQV6Nr9oD4IdxQb6+eMbh9irqsX32/mXxr9/tBoHNKkgfZmNlZSe8mMVNhekWSHnNwdfjSqCNVGIcE4FdRwNAKLmbS5qum+t9U4h9G5KEPOXUqoOhFnUx8
5w5EKRrcj3rXmIL8568KJ31kKLXdWKwH/6zLYYHJYVPylRd+b0lsjmL/Kxsl65rs1JZlPY7Ohstm6T41ez9HSFwrRA5NXcz8pWHk5LQHI5e1bVrKCXuNIr
VlYbdAsqJ2EA8AJ2gO7jaKoCLOZNaBZUOGURH27EHorzAmHGPeO2qoePQnSVzMRzB1WiYgN7gE2Ed2lxg9pH325RHjX8ArbQ3W3tbx3WrBM2vyNu5Z7V2E
erjurRIH6qvgcvn71/W7lpuEuGKn6DxmlqtkJDghLmbyUZG1GUpa1+9fbQp55Yax10bz4IOpZRpCLyNzd3+bA35IwH1O1syKEZBT1QE+kDol/ICT2ZFFtv
7CbWm2zjiJ8PFoAvQO2H2rUa1dsxT3pXI1I9upn3kq0+bRvq9bGPv2mr0/sRb7K1hip2CIbuXCr+Z5BpNhgzBsHrkLYoAM+TfsJOBtxT/wTluSM39fJ20o
PEe8YBBcxfTqOULq2SoBDMatHb7hhVR++G4QIPJKCgLQsY5Ctt9/w/58Fe2Vsj0xBW7B3MRux7OEF/g9xowVuSfCKFV2yd8ias1vNL6ThS1Z98CW2HcNtW
o29XIUgP7CvsnIhPKCbQHDI+ncrIbEsNhjXXP4himzYxkaHofkNXIHAIWgiEiJTFre4B2BwR4ID40LVMatsBOC+QaDQ0OdVzjl8zvRAElEGMsEsVmj11Fy
pf3E2T9h2rcNYs1AT6ndKsWv4jCOtkFltPEeYeyIC3UvjDrIE6zCbaHSIGKtTVYxIrjKZs846vYbYXZ3ZG0qEHw9MwTXltj4mu1IEXsvUmCNztj8ThRRaS
4VhbUkeIMsO69CkAXpO9esXVhHcOXWtvoeRvH1cs4JJH+TJeby/LEF9L7kBR1UmwaD3DdFb6HY7pzpd8HmntbrOulLJ1iEs6Q6rGaFgY2iTbaHmEc8IjHn
yMMDv7jkDkupE5H+0i9rR8PCKyunstYofc0MQOHzqmjtKcw+V2g1n95gfoqVHuXrAuvt+oc6ridLbxEU/dSM4YWZaZwOiAZEEoCbfHmsz4IpnyIQtlJ0Rd
XquYZlI+1KLKHMRqbKKkJFp7HgKb2i0aui1z6QYCl4dMwzuTJAb+1TrnQWLn7WCNYZruWt3h6XVT4E9Y5P5wke5aMls/P7HLSH2d0INbe9zls/6MbZHftr
swVYFhxya95gW+V0g0Jxop6baPAx9PILgR7GBacH2oA36+uWzQ0n3LPllx46NkLMWYqObHhvKPvbm7gIzeuR0V8jMYyoc31clMKWj//nSMOEe0RtH7kYiy
IVbwzF/V/1NB1nlXd3QXqV4syeKquximV6xH5nCCc2DHJrRMjK3RVB2HDq5vef90UzE29MB5Pvaq5t8toQmBygxj9M+jKTqS8IKLclT20I04aIDCgE0k68
NiWfo0jDUdHSOlgzAPQKmyBMPaalRi3o22pWNVMhEgvLTRc8Y74jmfGD6FwVJK1V5USIOTt5PmoXsIzdEBvbJ/jKHSGm1KCIOg3P02+tFOFmcHPI+kxg8q
Onoje5T269ewBHA9cxM24Q3eFn4vLJ1A69OjBmcpuuE+N5lsewR7cMsvYI8LuuCC7CE7CvRruM3h64fXhZEXwtwmYKGR2Rwl3zOo7szd/vI4Q13/orR55e
jlKEol87MuIzFOw4U0stlrOVmg8tFOCzDzGHr353zlVmZB4ZKPp0pnBeFo2vssh+WqRlJ3dGFE2sIwiWwM18iKy6ghTZJkvQ807xnMYJpKOpiINu9/8ri6
Mfpj/bZR7kHLSLqh+4FNBF1M5KhM+tTqZsWYyoznPb/0GidFfwWlvNH415wNFX2QB4IXDu0FPBCAZ5HXWJVDbGRhgbw0PT5w1zBk4QM3Nr2VSlg1Et1Qsc
ooq6i24pLlKzC4YQjGgYrXNUavVpqIHW2rnAIYAdrjDKG7PnEJJ+YPkq5EKjz+KwpnJUhihlcSfGi2hR/dzPieGMMDtBYIREJ/Fin906RM6iiHhb0+e/Q3
IiylR9z9xGXdnaGjOp4eLTC86HtPLURMwI7b3mdMZTk2W3ucq2fR7QVqxsANzcwlbpqHq0lgH3Pbh+mwzsIgGOjXmpcELv8IeNPi0wNb/P9OSK3FvNZuPa
9QENVsDS+yraaOtDIj+PXth/FrgJThQ2oO3ZC8uCut/SbTuicYOZONc8xXNlpHZZPQfZF1yGMjbCaa+u0y+iazBQMKhtxGB3pONCazdExlJzUbZvs6vT3p
43CPKTncKgz5ppuV+ny0C6XqzKmHB0oVGS7mODc7NCYvp8osh3VCZYfkujuLosGyXVPTv081AfGSwgzZT12cPX3HSIhQgRXiZquemkiBIWG4vFNMg+0Cz/
SWdGqzqUy5oflnd0lG3GKvYv80ZqbT3qncRn5yRGvvtfxCJSAPBxC4O+M0dI0G7R4GT8tJpXIFzGEre16V7POvnyvcn++4LRbmpNsX59+KCGW3DqD+79ed
5usEWCgNVc2wliJ/G4UdYUBW05fd8DeospIhCaLmpSxfNR2Q+Vfh0Htm7xc4vFjfbY5to3N9qswOkiV/62ab4/sWOZB0DUQdthfK+XkMdMr087hAcM5UTT
sUascwz4rfqON7Y9TjnlW/7SiVyVBWik3nHcwF8MXa4xh11H8j0xDBAaTXUZ4hkJUd7VoqGsPy7C6H+UpZoR8eIyg8RLaDfmhFfDNADW+vwMt3O2ij4nzl
DjZyajdnyEKx9inf87yrb6A31FbGqjYto6LYrezb0AdoVuE5xfRc/MTbTVvtdtP+4fJXZfghfyeX6cKX0rs7jqpzTzhbbo18633Jr/IDRY68o53LEk6beB
T9vyvi8GNBrafJsX6GQSxJ1E0LjGyNk7op1xXsDG59LTVh8jR7s2Ywk+uDBk59IBjDQvdAIacpMxtozaQlLeFmt6A3YNCSX8dod7dWVpMp/uM60sLAfwB9
oIHhFTGtPN9Y8MkdVqf6ri1KFoo1AsGMVrgpWAhwSOntdY91OQ8bRHFHZ8zChzhQ0RPNeZWcyC2zUI7PntnnRBbCj/2dXPdTd9ZFPg4ftLDtBBix6FdW9O
c6X8tBGTpVt42O9S5YfIUIfJFmsn7JmKjtivPfMWLjHwUDZjPb4i8kOzkdF3X8Y/LvcuPMUUFgL89/oSaAUc6+/5FIGUwIJzFHvJjRM6kA0l7fxSVlzAdz
MQpomkluGDdgW0UaJad7HmH7L3vKn36POtb8s3WdwNCCgkfWKVYZLSQE/FaSlaQcW+04qKJFxsqcjt4nHCkaHM8sAsk2fCfKRENkfR/2WKBwYAl5L149Ld
P+ZS65I/4Y79qxwLXQeFhzR5KbAsEXk/DJifBrCLU1XeQGdsSis7oHCbza4IepqC18yGvijtGoIbWWN/LBo5b3+wA53HZu/HgFs3TkpWZg8Obn3I7mR600
Xd2U/WffmM+tawA6sYkIzlYN5IzJdTcQlrKrFTneFygONEVvLcHONBsOMuALkVnyBztdkn6qoiNex9Z+7bj6KwimNmedr6eNsV6i2LZlMBGpmGoMCKWpPi
c12GS89In8CAplVvclDAfIXLD+s/TQ1CcbeD0ONbjYCGT3BB0nHIZYe0ONw4LOBhr1E0UPixUxat4pqvpS36EVnX2p8d8c8JsEXuKEefRjEQskLXCNJPOt
AB2QSaIMo3kAzNXExQwSKhbpMazIrB75tEP2wDciNmREeJ6/8krPDME8OBfMUdv5qob1podmXK8ilRtNWCZJ1QW6hE3gcI99Aqi77N5chwcGHp8/eaKdht
5lBc9XvIRcuIWjWf/ci5UGtLs8Cxybj2wSCyxFFLISfMyDvVKocY5lFe4SeSvJBFV2lLH5esSMpzthx0upJ/uPvphdXUvd+nxMPWv53AEddFtTJlrO8VKO
w1XQ8fcsXjjI53QD5FxokSg6kGByqE5d1byI4mF3DXhWRDEKM3G3JgI+xBS6csJtzYBk6okFEUbMk1E9T0gyjC/Js8euYaWSyXPAraoRVmtN8/fyxbZmw5
5WOugSK0AXID3O+ZkkZGBg27bFpmF0JCsRHKVUN2+vdxfUqLH/prqmBh+ohLUpWJ2bn5m8cVgkOmo4CamqLcKU+CqqPLKKDL4lZJiAjULshxlSlDAklaOU
168EgCPpncVv1IyMLJ2PomunsBOrXN6FmiPr7DDcpACsMYYUtuD0UjM0jNKwzCx9IO2FW5Rrxdg9byT6bs/KEO/UkmmJhvZBTQNE8P+VDrgErq+HFWC6ep
8XeQvV4zLWUQrVg2/+gH+I/1vMsiCRn1gELzP/t1NY6UFkTI/d3bzzN8LvVkZsuaEe0zZAN7edPBZJpqw+DYvys0sK7X1grcv+Av/kAWjQYStjKp96LSge
aUBYYZmaV8WXw1oYHTg1EgsJWUPLAmu9siHecZh2/7+/cFI5+zDhNYfgG3gUBiYpo7tQDsUBnzWeXkkE8pt0gDOY32fgCP/cZOK0hv9Vt8UfLtltE4m8k+
TfOCDsQ0+ewmW4tiQ9TSx+V/8zT9kj36RyFi98iAiw+lsbWii9UQl5TRwEdy4BA4X8O4kfidQSJCVLCfAdErcqbbnrMzs6yffelxP/rE1aVBxV6wrkjwD5
YV/0MS8UqMpV/OvkxZSwc0huUqiH5QlXxKZuRjbQTXS1E/A3+6NpwpVBch7nbjwapM9wyDr/StXlqUazQHOV1Kv74eBHs/hJrd1zSXX6xO32QZ5h7GCE/V
UOzphsOKQ5cxNyW+G1LSF6hnjmA/QcQV10/Tc8d3sTrKij4fZDO7xXsQJ1LgqcBjdslndD1vJf22cisD9maFLX6lvfcHESw7pKTc48uzCxlcI3OJb36xRA
aWWLUSPfyzDBQ+ffKLfsjGz55KCzj4ChIaeZoYSy49J15wiertWgo7pG0MOJQ70jBgipC5pAGWeotHYTloUKjdajlPpSAfXqWzC93hPoUgB6Ou8N5XMDRt
IEhy/p6ZqEZ1eMbsMwLSuPe4IUQygklELdQGi+g32fnE1zSwBQ/eAAGbnoHyF0CKQ76oVsD7MGpGPIdkJhwaqzIIehUwP2rCqyVUMDtoJgsCvbCe+xKe5p
rWT09qGTSN6BE+Y2K9zO4RbPFEIYmd6gj4nLcSQpnihWFDfApYS5OwLGI5MI17NiinYtyLnPYwlRUYmKX0Ap4/aHLnuIo3iatvvL4bc1bPzdY6J6BnfdTK
eWLSC4SDd5AeC0VA12Dzus0zI20ht+Natd/h/n+vOiDmJ4WBiVTUWvQdI9fz5WlTJJu1/u8Zdx5Zz/tDho5dOUwB16xFJB/BloZRt0nvS7/X6t9lT5peoc
0GQsL1IacvZnLfkn65jlkMOmF6VUoY/OIDgl9g7h7nblpME76WYTfNr4rSFYZc6w7Nez7yqDi7+1nBYEe450h8vDsgm3z6Jdlmvw7f5XXpb5YdU2z6h+xq
Q8ifZ5kuowsIxk/J0liGXHUQCT2atPK+WC4mW5cZo8i+etqyJrefaEvsOCuSUSUqlE3gijn4+bFqL0ZR5YxEyznhzxXQWUTB8UqaaRDXO/lF1zpfLhKi8G
WruzJVcBs5btl78bDk+DPZ9sqxbr8uBA9kjKJlcczIJPJaIuSFyagVXbt/MyFzOjrAENdaxrqpF+b59chbfWny5t0G6z3P6LoIWw4ZjnRai7VAbSMRzXYI
7CPe25hhJZAblatbCsvXzCCJtQqs43kwxmIsEZjSOjtbrvPDLMjHOv7CbfZrRfphJfaQyCmrnIDtFWKlGVxeq6sI9MVG6DLD7NHrII7oSlMlXgfmDR2R/6
Yk5LIQ2a1JEbSX9QmSEhkrbJ4Dg9pfAOB+peBaqy3a0qNNCY1tpruaRqURcTyh03CrGTjw82Ejrw4O5WNdPqM5g0ys9rjYvBujrb3BOkxCnvK0SxSOaDT8
psBKDwx9jtAMd5JkaMmyrsgEK8Zld2Dib9fWbUv+Ebmwg+hpq/qYzfddGfCwPioJR0A953VJxQmNLWP5cX7sc5PXEf1i7SO/9MNdwlin/eDDQ8Icz3YDkU
F7vCny0yuijUgxZzKIXMsW0CiSxgNjl9zR8/hXjJUvb/+63AWerZpM+qAKmZZr8Nkiklj8lesWAzMlAk9uvQxf2uuVTpn/t6YUYsnZt+fYecJJDKImZtPI
7xd9iCX5sRnDu9zLzUujIzfa3OqNKdtn3YH7XE3MJDjr+MtDkj06QY2y3B5YmJ4Q0lyFkVgytR7LBPEoGc5bk8QWdF/9mtbQGclZCe9QDG7qZ2zxNl+UNq
nxm0yWByYmLJRe7jJWUzz+vIbo2BYntWMz+no2mDp8jnsiMQddE5Hd60XurYRMs8MM3wNq1ut7YRaglL+M+1RZJgTpprLMjnWRriI6YNPrL9qC9zbk99Vy
vwL+oZK27nMdMQGNtIi94cbb5AuKm+aLUfIEXF2gZOlrO2RBwcKdZ5lefoceRCyw1wLlmEDA+YdsvZHHYeD/3TKr3DJ2h4bvtuQqUXqMqcZp2JtQsnx+6F
iYe1aICL0nNtf1WGbYNP7KZ6DriXylZRaxRi+RVoBkkrIWrYyswFwmfayJ8LkF4Ze0/SkgfgFP95zpcJCFwVile6PAR6wcgNWWt5zQRkX4GtUYgPMSrrkK
cvyibadHS5ti0NY4WS8Hgc9nOZfl6n4XV1ejoufuO2LJ07aP6x+3puR5huwtl7JLNcP2qaRvzs1O7TI0sDTUYt05H+KuuU6X9cwUzVu1RCsODEm7xeRaTK
TIE/4BG+Nxq7k4pOoH02NmCjvsBqVRLQ62Hxie9Mge7xvSvIh/3UD2W29437JTor8cU7va7ZGPCUuJiEyNeqgqrn3J2XZj+ieoCRh9cQhgB9bCBE1cDsAc
pIMUzlvkUjOamllmHgQZhHFdN4V86FDRiCICQ51dfGMswbGg2oBwOI000myrbc1x3GNeCrEgFPafgyaBo14/kodZ1Rg0Egm2ZKmWh/ANunu3fCv3TtFHVQ
Ia5h/Z0Y1RcduzywwlIMcqizlAcsFx6Hec3nK5zFpw2csEFpXox2XI/fgXxQowMA66kv03zsBAqYyfqwWYSv1zeN5UChHml5hFHsDrgn4X/fkQGj0MBWfM
DwsYu361gSLrT9Cw9NxLfqPbD2X10JYg2i7/c3hbVNYaBfVQGHK/iMXJct3rlN/4JldAH4SJCX9aTGuCmdY0qR9Zi94FsgfWJU6VANdNegXLBU7URghd4s
+WHewbs8QGNJE8skelp5rikyhLC0/hMhAGPEBzx1Y8+vdBJUptfcqB++iI2KQJ5Po0e4T/b+jfQ4OLkjzPCkkT36KWx2CwuLt84OQ/5BKbUqxbnPV0//wV
mhE/7JBa9o66jt+HLZqUkf4SdxIYsyKadXCr8l5XqNvZDjzSM7y2kBO1tZ35pGpbPz1GTvVyKTwRyfhQsWg/VqDLMvOQXFUHtFCNBWnmTvXpbqE355hmR0
IU/LDP5HD4KCTytFq2Zc6QfOHg2U4zdjQ59SUTZrc8tmu3f/v9IYGIlNkfGMHpkdCICjhGyervDlD4vL7TKBSja1CoRtLHAdAhVzbc5SZU7ASkpxbNuMqM
GPVHWXiRg6mgEQc96jMdR27J7gR2s8EOWlZNvuVVmsylGWvFbKyKEXjZ66QoPZqdQQCRH2Nk2fdaWO1lnhJzWxbK9CfRu5nbopCZr7xsFON3RloQCNuGmP
Rfixyi9kEJnRoDba7/snZTUd0NAwVWWN58zjbWFnZLW6R2isPj6+nmr03VDixGW2oh0ITPGVW4DQmoFHwcGjh++JJ2YVh+cOxGQ4HTgsSrn/jACMs3ZuR+
NQIhTVBrR8puotKPxchm1cSb+hhaIGL0Ilx7XQgVzrnoWYX8pX4Vp+a/NFulPz5x/NcSrd4X3saEWS7cqMqHMxGDL6ooyp5oWdaoiuEUiiTy0uc3r+rKRN
SG4nu09MJ1vFi3zQKI+X19RfykrrrHZhdK0abrYn78HQY4Tmz9BCH5k/jgFnc9c1CiOkVhvIOldlB9+QPJ4H4SaWXBPipkZuEu49LRaFNZKWt4WP7y5Ima
ARtJNW0s03+vyK16aJs9JkAFefqy/bBZDmQc/d3/6Vly9veey2sL4WyQ240ib42rgda4a+ro2GzeUZDsu1CQLZFpktTD4YZIPwaWprqSH9p+Xq39xxSGFY
KfZG6Mz4gq/3yWCQBkV7oKmml/Pg/7BsYZ8nhQIzdm3JxopluLBOAD5vYHRoPNCiGzxeGc0YJI3/UxsFm9q7Lmy8rxR3YyQfK5M+PklbNdR8gTMWS2fuRN
AEoo/VZj/EIChks7ghGha8ugsfzLbqK191iyE7zbiZx8gF7AqziSoaip2VJMtEYGvhwkE8bhKMUsTiwDUiedYftV7IEixlDh1eb876YAzCuOIixpWkPgbh
wWafSMn9RRZRsV3zNiLBbLpwcohujVTwlgR1Hpefk8QdZ3R/xrfF6W365LagUB64jdcp9ROGRi5aYaz6ke2YdKInY/Zd9FaHxH9BYvyM1Lyn+pEVKZSYMP
VA7lCMTwDnFaap5Q07oMUazPRL1tLj3uU9wbxfIKlKbQ6U+oisRwTVEOVZae5VhMP6QGun17wz17+Lot5mGPGjyKXuMntWzC6Q6fWQwpIyRLLdeOuugof8
41vqepMqNNHmoNeW3M8nkG7wnFQFM3w8vRF4ZKZ3qc5OXbDYfcWOoALzA5mrj3WSdEs9gE2rsgPMb7o4rYUELBn94RIUCLPt/X5qvfb+scIKv6xLDPG/59
SktqLbyhIhjijM7JPC1yYH9aV//kCn6nWVKlgXZJHQMCoZSHnE1cDuRb8aDGMO/aN5uq3etaj3S1XvBgmuwsZO43hS4fystZG0MMmjSymcLLJO2HrGXMFg
7pFdIaeNI3or5fB4pe2OGug5mNc8e47Tl/zettjzJKLry+fHflLqj5nuTWWQgyPWHS9vVa74ETPQYmHRhfNnNTn7gbZYZpPI5FPotpcHt37Mp0SvKJmJkQ
64J6D2I1PqBF+x7jLtb+cmyS71SVAe1q4hl5vmgQsf8qWaQ9MMHWqccVhpzNoH4SdI2ZLrJiftA/wS9+kFA0xHz3Dm+morlVVgAcKrBgRWYCUVSu8YGX4q
uXDInDM4EKTs81++XJWjw6NTyuProZP6/vudTdcKgLwI48w5A016A6cJ3w9MDO4GN7sxYMl6903d8lu+yX80zxvSaYLpqW5+ADwKVOIdaLnVsDqv+/Sw2Y
14qHOIl83jHZqjbMFZr5jRCwyYa83GNopHg53N4hS/UmNblmcLKK4wZFfif9ljeyfZbd/1L2BEUpw5FO7iBEVvc77VV1wd7RVMbE8439Ba7J5fYzzhKOSL
8jfFiS1tei2CCORlrBRYY5oiMnHK6binjB1ESGxrXPnPxClSOxzMs3kQBe7jIkpsAuC/02kDuPWrAsZxE4YNtIYnmsYae+reA4v4K5Fw0X+C31l8wBYnEx
+4AbEFfvwvIkOTU0TEZwZIFjtCjySYKqZf2+snfrtuX1dPf4nItZbNsmXRY9ERRnHR2WWyGWP98Im303a/KrIq48+8YrGyoANWIxb2V35WX5s+TU55v0/C
pPBVdQZla7crlgcVtfEYAbZCU1LosbiwJVSA+48LRpVUNiXJGCZ80aDqG48v/MyaSWy+KwuEw6KZzoxHYVV0IyXtT0FxagVkTDXWB8SXDEBWtFZfiwbGJQ
DDMMFp/n/tgC3UW5ld59w1uKtmGyWIlmMzl5TjwzBnThPGwkw+e/BrIph9d9Y0JFDyw/RgIZYq+7E4bFsdryFbLLGcBGUVwddBPSLPHhkBHJximn9Q1toq
R7rkzg3s0I3XOTn5CCmBFrzHzINNcINEcsGJbkJ6kIdMaMOsu4y8okOJHjom6f0/JPrhi0LboD+BE/bSRq5AjZqIS3coXZSIHe29TnRJ+7eINDgzYdCKdy
RQ3W55QEtLUItFZAscmpaSpQGcOO6cKWpx5jRdXESaK1+5cUqvqHpqodMtzVcV79x7SJPUWh2+5NXUismVqOWLoIL4V80Ypb2Ut6zrZtZ2nUVYcIXdUcHN
S6vRY+3UqyJ7yK2SUZsT0zQMbZln9ZO0OPk50W2e3EUodfCb+RTs2C8mdcu1NYJUSguLQ2LuVpHl3aJXpYBD6YZ1mbtXBVa6FMbbhmvvBgcogMTF23fJK/
RVlkrzXgV8Kvhny69N5kpKrz/qXzHddouaUjNIsfrZskGlE46ISCDDrPosrtCbiiK02856bFRohaJj+NTOKjc80rDySAYxw0uRhYWRFZX9603A9bgUQvrj
LAP4DtsNaNiLL3CrJVBVnOvMbuAZQwduUJ7vyRuhI/bOudh0T0DL1OaXZXkj/jcDSEa/x7EOgezyIZG3yQoNcYIFkQ3K+zoG+cZco480bBcQq2JthZIf/F
tIcBRhRyqXIsatK+KJLqpAvpxJB5Mt/hAIVnY7vl6DDfJL5jwwL1c3cyC77YPFYNctC4RVs08HJVHxs0K6DlVQxVvzGXknMPuzMjzXtNacXcNj02ViRi3R
pDMaKXDGZBg7bXkICJ/5eKtY1X6HXlQhDlWZIcml2VMG1WW7aGcMaS4bAMVmwewg4hYloU05on6m1/W4UaWXs1cNQ6Hw4cmndwSxW7y88oRqz83iXBH1cS
PZutcjNb52UzHoIaAN8BB0cCM+jWZxQEHTcGkvgDhjgib735KkPUW9WPHG1mLeMUW9tkc3mYptlar/ejnPqOxzveVHpyZTObLgsJIRQwLR26041EZcZOvr
uYtiImW4IdP3Dge6xiDyCNLcNU0zgo+y7/BVUVjPnLTV2SX9+ktln4lbHSj2rNtgJw8tclOTKQB47VEqUowcx2VLX3TlmG5L2NqbXlfeGZLfrdLHnLYp/d
6FX92DR/zH8L5QBdhatmxOVnk9IiqcSb+7EYtupoG4XYAui9Lv/2wO9YlvDa4JZTayeH07b6KEJoLsswVYpqysCFvD75gAE7077xSxPKwAu3mJmyQaQBK1
pJQfZJDtu23v7zK97nBLv4VBcE+TAhcp4Cj0qseosX1GVBSanN0y8Jmd0J2bbo1puqrNMJtymqbdhjfNOxRuuoMd/dAtwXbciyZZE15p5Lg75QkRLK0iYT
hP+cMyXycT/vEpzyXEgaQEGJG7RNysh5cvam74201PtqOblmV8Jklni/17H4BDWER5C32ZGH+z3mLLqqD70GUJj5W2190il39m5AtAyqxjzug9DRisV5sA
N/d+I330pMMuJS7fzmW6OO+ArY3eOOTxRYPbod6rrUbLyRKmG1y5zw6nNi+EijktAKGAnIrmnztDtMeVZIzIIWBvzH96zJ6Mji+/ypBkw0OiqhnzQCcyyF
eQJHK6c3hS43lBk8oFgByz/h8CRrzAxwwd/WgU+1HMlfN50nLaM/rjKBccfgsy97E9n+8Jcqf8aUfw2UgAPOyR7nyw54gTey5nvqRiz7M/9uPosxElt6Bp
xuFeWMZ3+g0kFXX2GPRT+rYaktsSG8sH1ev2XhqgPeTEQKBjH0GdtGDyBuFhiZtRzNg6jBls7RZU7S/Pd/a/KBfrAKgqXkrhgPLdhBE1oM6u8LzNI48/H5
WHT9wxlsPVQ59XOZx02xdd4Ur3nR2WR7wzeYs+cKuqLEjBf894FuxKgPj5zZt3z5lZAdviAB7kEwSBEVvApDkj27+eU4GhcPtLLxO9YIVCNfmQHK4v/eBO
Hf43cJYZ61NswwRkMnLqqYCTaDL3LGSBp3McwqxMrMyMHfiykx6FtTY0o98gzGluAJhYo8KHxdLL7YkqzP40pL0iAZNB4LFT5AkcTc5OkJFBwTvM3mzbWl
OqTXFWuBD6uMmpGNYW9F4tZ9u4f/KcNv3ORdEOjuPk4mLr3qQKfYjmZeah5lXJp/iLR3IkdsgdEFTrPmLQmDlAx7mV6LaVtx19dgLEXRzcukS2Dq2ANoQm
zsTSdzrigN1Em3niydzsuNpS6gBA+FGezftlXgNigi7C41OOCK1aAsGWCYNOqkEV8h0u60YASZ/4qNl1ExL32RGGOVA9sX9KGjX4AkqdjUKhb62MgxnQlb
AWkqvzNlfuhzI1ner89triG1eP1jg5vlL6Z1bOWnttPYv9nAjqLeBiezdaHhHGz6YDLOsjdCPBH0JV4g+jsMYStGBOs+jN141q4ZeBpmMWgDR2Zi755BEM
TuzWSPtLXxLYF2qoVZgQw6NYW1vqsYvn0A9uJfNZnT3nUVKh1w7wE6nZvX72XOki/kKiJnCv26nMrvRbv204z3hJoXXitH4WA7W7YpKdFrzPbkS/syWawV
UuwjQ4A2Z2ylEC2yIqAVSTzonVamgPq5Wc4blDmtz5Qrf9rliMRaKQYL/i8pOIwef1/LfIz8ZteNr9d9QlILywKtbyWqPmY/46YNf8m2L9bCtU6Thl53lf
JLEpBRkOFy4z3iEYuzd6bm7BMcFgKeJ42eD2+yF2S1Y79Z+X8J7K9jVLoMATf+rbHBw3ZbxFx/gPd1GJ8d5MSHSU7ZlKfQSpajpjpfJOZaat25XpNxbwDt
s/jLUUPwPRPRiLIVr6FbhNAoC80+22kouUEmKWvPE9lZEJGstCJz4JR52T15jRxiuKUYbMuoz+27L3Wa1kMUROXiQn8CgylPGzPcGo6eji0Xz+AQdV5qMJ
Q1f8okbbhvdQo3PxWdXdHFvYq7ujFWQX7uE2FO2rVZ5cl7P0XpGv6GD6NZ7YEwX2S7EXWqZuzYCZOM3pWzpG1RLT8mXZsudWf2vd/uJPL7revVDhOzCnZM
r6539x6jxnd0FUqyjbHihV7awchs2cAgyBlvTChbGvOdB/jLjgkOP8JxWkBlfU8oMJZBfQw7ixzheR8+Bg3gPyhOuq19Wqon4aKgRb8vTXutJjiGuK68T2
zIbq46AqYnPmz9f73sMKIcU7ZTwtciKwXFEsRdl7rcBg+Cot4wYrWgRiwYomaBVidLAUkwjb3mZmfdpMwOoRN2fFv89ClXk32M3eMENcmNBnmCVjQOu7qJ
LidVQHQ73DfMi23RkPaaCrXb/0xn5oIbMywXxLkvWqzSzqVT2hYv0A5Wxth2rcNz4zrGYzKsJRQ0bQMfOkcM/hN/7VEhcawz1eLZbpeTkj3ASvZ2QvZc9/
t1BlzMx+3NcfkH1Y61aDuR99TLKhDf8Cfs2D7K93dxBfe8/i+MmHsQ3GRel5iiCVcWQIZlqT5zHr3kZcwGPuXnKOXdUBu/5zewGYInui1od3YVtp85Fi/v
E2QNxgK8K0gIYX54MKwQu1SrhGkdH1XsRpT54X89rREj7huU1YMUm9o37IlxNbxMoigH6ERYcIORbPbHd6yy05d8hFrAE5qKBUHQoof9A3j8OfOCu6LyME
RKry9uRTLpqcVEHjzS07alZN5C7iRT/HqMuJFkKQlVHp84aB/WJsZGEfmDSlQVLWpD0Spgg2xwPIKrOeUKWrPDqMfXNPFbRcmhqSnb/0APbQO3Oq0AdFvj
fyMyPEBFFN8hFxaSWmNGSt6bxf0yF26ABhRqRX+CV3fAIOgVmmjZXE0Vqd7zYe0h0lNtX22dQ9Zi2nGI63FNfhoUqvQgs12P1hyLZNntsYhN6mWxvKatMk
Zu9ZxSijx5amcH0Q0g6VtjIZbjHLfGJLOc41kFjxU8K63cczW6vfLPGAt3aiczVX+Ved39dgrmFCsW0h/qQRPfc5QUCc2EabqZIjVWP62HYRLBU79k9o0S
x70r5Ztn743/btd2OAaNOTj794UBpsR9B8N9qELfljSjSUFII78Yx13iPCLofcFVn+/RLhAuK3CrASkQe6tl7cqahdIWjzHmQh7HPV9Fm6uM1bZ5hqUR47
rPlER1q/QyLQRwZPdoXmtto2cpAWsNCMGaHaeoL3nes9u0IMqtx41NujUJ8E4oT8iwkvir1VSoUTCvNWeYEW5NKLNl4Mz/GTEDIvpmbrBvGBodCMxOP8Mi
hLjZO5+3a9QW2rdGGFALRLnSStvg1T0GpqOEyUFbl/KkNhUqK+0mtVHferPGrmycrZ8vGshT1zjnaQSn2U4o2ibN9Xogdd7zS31NAFLIqGcXdVl+PtQA13
C++yHzbPo6XVbnLiS6rLi2k6eousoXOspCh6o1Bm5Xm7eiPOJb2WYdwcoM4wVYYoG1Sq8edu1/EX64RFTpZYFkymTunOtx56Dj/HsQ9aJlAIeS5yx0q1fz
zEiComURu7VXnlPQl8TMCZSvhtNeL0VFngkQojAf4D8G7HnO/2Ow0lLc9pWZ/AsbXJI/I8y+m/665Xt1ea7iSR/GnK3OrBtmvEIpjLCC718IEEPmPBrm7w
B6v2SRlNioPvLfYJr19hi/USzfOMHp3j0H5rmt55Av0yTAmN0Og/brFZFMxIfBWBLGRnQBK7Z2nxEXKhCxD0OjbqYY9vnZwL7tROIywd8pCsLnKmJpvX8V
wh8cGtIsCLs6YmrrI7eoV5PbCsvnp0UH36tff0kc0YBgeopN3Kl0C5KgTf+9jFn/wTYvKR4zxnhdoj6OE7S031RgoXy7J20FwQr2ZcLtG8WpI1xsBuZiZj
xnXNRJq724mD29uHT33aXwzWOlPQX7gl03oCVH/gUEOnI0D4ETYcup0bNoAwtgC0HKztfGoMYM136NcOQx2h7RyREA175k16Qq63vvkfpcsmELD80DW4ZM
yrJu20HE8ATDrPmLyYp68KlvLJqitkwZfSPKLaUX9yDh+CvzPSYPFNmzsTl8ZF53y2uBxqVdcJNFlKUiYyf0hnNRIde6OcqikF+HMSlB/b4kSEewoKgEKu
VdGNGnr9sbItpAFxKqggn2I9v1JlXjfzts2w6NmOcO/93pfqPJu8MAMHUjL5RAnMqrsAjvitSmE0S4xWGH1y4sJwMP16O11NDrxJe6+hVV2Os4rfd6LTBb
kElGU1eBcIiFU5bXM9mjOhQIr83U8F3anW9KgaZQaJ9RG9Ewijmu3HuRIc90gmN7v+fJV0Fefrcv/ggOoVv46JG975Wj7K2mlxLmT3ECUL9qwDFf/Blcme
AVeb+iQ+4PIan/XB+7Wrs45Zh7ZTlSlp4HgpLZxM9kxVe+cX0UpCb51glG2yTmCyfesUzPa8rsNSfMkUDfzdR1AmqTruf+rHaPwM07qNx4ht6fewhTTXkn
HNb7xSxqwTOZ5RVYSPIAgQ0MLyPF2443U0EYSsVeWMz5iDTUoMtZ5UClJUZwLHuUfnblnRKN3aWADzq1GOw9CmaSSW4zemFfoCKlQcZLkP0C2p7RSAHBbD
Mj1SSBaa+xZcMvf7GluW1ymcSeBmycOxLzQLVRNT5kRltPbb2W2iChgsYUwkgOXtHliJpR+ksuNIaZynPNOUzBJIloJaWjrMd5hX9WnnvPHIHFEwFQEqG+
VxjpbeaApa8XfIEQX53sPF1r4hPbw9rrIL9+S4B5ATo9Eo4I44qga8H8usNpkJKYX5UWCV3zaA0jxyLpD79G2PYVdFBUfyYwOoJxtdFCMoad5VoK55phPm
1mFsZ5Sh4xynhdLaJ4qy4/SyZKrDacR+mn4wqJ4uAa95KNd4xRCO7k/4Kd/1+LmOwV36TGgT4Cdg5CUq1lFWC/QT6Wg7bUsZBNpBkU36CEvrDioK+l97hX
c1aAT5q8uagOJoPpxqg0u7URWPYeV0oYVvlsc6t2bOWdtSLpunUZaeP/AweWedJlqTA1lqU4UALybywaFyvybaF27dRyEUMaatjptCBlrDPK54wIbvLWPY
X9hbzo+kEGvU0441ylnyoUXGQ4J/mAi39wW7R+qdHMkbOHg4JKizfWrZkinjVY0jO+oBjO8iChIemXwGDQlGisK4RFV2PE54QcKqENNv+BTiUaJW+hT895
nD3qQDk365vlGD9l9AlnkRrus/c0XupE4B1VsPe5IU2dImiTnNZ5ZLhqq+DrOgRIkGJloJBB3oLDqrBUf3CUG+PtMXQ8FL2xTgDsiKyx67K5dbZlSsaMZn
DDFpzzNArQAT2RHuClMDUaYrCfL+iqNwf7vIQUSxJb+kVg0fl6oEodHObDkSHL8O4o7nxBnUs9B9vM3SddVxMeDprJlpOAUc8X11FOlvTNzYRJy6nxjgeX
S3XKVRkNdAsGzsZGqQPLD91NIvVj/hVQQt8C9+r76eNt0xErHH7Q4DtyBhmWvG6KZri+ga3FrcBlGQzb5noscnck0qflxYmVI08GQAwF4yblmD3ZFBy76Y
cbX9NxaMTUsRJjmqgHw0Av/V/AXtJ/1t7EjqS1kvfFC3nDuFOejWds/jt80osq3zOL5ldCEAynQzIdlaK5sarKlADwiV2g4XKI2eC5FwG7/EJa6drV31AV
ABcsbOED+i25b1E713yN2RFRjDWaeEkGHUeNBWxa0VCO/OrSJad4UxKfRRuhFUKYmpSpdt2F55UWVTl0edsCct+AAq8+2gjcgT9oLW4bNtRV0/J1tY9tjU
O/hqJvNSsWPzZZ3ZuB11s4N5HDw9i0ylgGmPXAuAssCcELp8QGsuhnFgQ/PiB6X3O9W3bv5UKIz/uN8XrCXu6Zut8P1MwjPZmnf67NVJ3C7N0utUizjK8K
/phMerfLdzF4RIHhQktwWaaSy0PLqJ6ILrUv+QiQI3idIXZonw1QdbI2LZD8eiQ+jIBa1pKv16JMmzd66lKZWLj3Nfsq+/aBGceF/HhfbTsVJNRr8tLPu/
1XjPXON7uaMdtCtONHGaBvq/6XiJwDt+E+NIxHjw1ik9sMC7zdmkm9VY580LQWcGnFQMc5w1Ocp1byzAyHrrZ0GDc2y1tEY25RNPvkWEDmXeR8ujpFr8yF
NZRWY21wVIS8b3pTipVFTj4KnadNLgAD50dlttMgSJOoaygwsIFO/w2SvbvV3rUyn5KGgDdIeHTr1kEJNUqbENDfk/geORrt74t22cNiZl5L6SBTgM1VqO
uQ+04+U+lLEgds4+9kClv6JwX8vKw5KmzjfN/SVrl2RDnpPszAnQfCi+0KY4UORgeOATdpuKcIHQR+fOaZ5Ip16asg1wlsndhpuGDelwqkPW/auOTjKfUa
3baPoNhIQVdQaasfQV/j7a1eI8eoGPiXogZdpRnNxYka6GAg9JkLMbrXd3hn2S8mF85Qec6DiV9KpvX9f7p+jfav2X8iSLXK3g3F10bOYsb5Z9hB2fJ0fJ
HpDAuq7w1/pYHSUaFWX0xEKzjJHuV2aAW1b0brSdFgS/QiSyS2bVdhYN4tsV5Y7chsxePvBoYdAS7MyjemzSVkqhPxICZ4Z4mHXOpsJfiGr+v+GGSgt5yD
E3VrP+vJYYq2cMZam8IUTKNbRURgZwuaKH1rmUucuJQGWl8PwrMlbXD5NpYWb2Xb6jjR4zeMsiCaEu2AnUdEp2Qsshegbngf+B7kvshawNFu65FabMjFDi
/AgNEdMavZFD2eNbbL29skwphlxKCt3U9mcpo9Md+R3gJc/dKd+/rtRC07UgNusisHc15jqGKNWHR1to74m5oZ1j14oJejEss0lTG9b3JcZPl8ydceS6LG
EWr+c2ZS7AYM15j0HZ+YxyfA116m+hPeYqi3QHttg4/b96HJTlyWVpXHYsj60MRResvS6r2TdE8sEhDIbvHCS44sW1z4NVU0n9c/014e9mqiUMSUMD52E2
srDB9cDsihibcMhAO3uuXmpQ2IGSOraAA5/kAwYkrG9XuAuzz9Zg+AZhMR/N+wKcla6m0zpjlu34qhjWOzJpmuUSGz7rYVudWs5ek9MgtQZAUHfx6ACh2q
Qoz856uRpOeRomE6yY4VQE5EGARbcPrtCJe4UqbOPFrC+U1UD0YCCs6HDakaZbwl6SUPFCd9xFcK+qnhZXkLbFzoVWwNX5n+VC69OorsHUgsbM8sxVeD51
7eqDtvnlcYEkecFu63RILFNXLksDb4eEQ5A8B5cqmzWSsLOViEYEXlh2fKo0pWlIRAJ5N3jYA9FDRLkD5sX7/YnMSgDRnp07aWy6nKqyevAhkv92wRpkqe
SEPLhOiCZMikgoBhww6MAL8B5VqYk3lLkv6O1nF77amRpynnWaaDZijl+UctPgCLt4I2HZyiUfwWDSEX2XHuZRaVCEBJFZccV9f001H4ekThGLFml/zCqF
gES81lFxMR96xwDtAfOS/cx7hGY5UeWfofG95WNGZJC0OfK7Y2+lKoJn/hgT8JMei0WGjoBNJVvgEkmrKL8dXD+TQkY+kPy2pDYf1QyiyqzutmPN3lMzzx
NTXpDpIdv9eMyptdh43V0zLnCoT43ga+DS9/I2d296q1Ywu28JxY1UKDJzW9iHCuCp5vglITYsYpt5Jw0Oz6sWBgYfqkp18LPm6McW/oC805aV2r2nVAQ4
4CQFOTTl/yQJoGjfP7wLOLt00jBe8OuwlrKdSIVQZxvvd736wr+8soCy2bHVsMc3HB66Jt2gVk143//WaKR8Kuef3uUjqqD8sJcw4xHqzupkaMuZSL6Nw1
O/TMkiUtqknP0sXs+7Ti2DSgc5p81Amafxka/qv2gJwWEt4f6jropsDqXJSj2fyRrK0LBfjmb/mxIvP1trgCxB4fwWkCYPGiBaW20GtLRNdjpZ8gaTMj7o
ViJqVGHhrDp/Ur2h2H+G2UIBtUFBro+kum0kdoRb8Cdj3nzhqjOdelVWR20SREC9PvA9M3g4hKjvZPZSF8hNsMBe8/G+falW2kfpjx8WFdZMfQUhAEvnKE
/5WKpoe0WisLplpa83w0Uvu01DdlCfgdg7wrbzHKnQ/cDVdMrreG5lqkTIwrJitHF6WP2bBcbgtNRE0SISaoF8cw+kVdjoJVGJo4OSN/t740S4s/Jw18Xj
z1J9YXXSjtKTdGb9bzsKCtWW+F2mguPbVVWWwx9mYHqkdl/CztvGbRmA3BUmFZOrnpy5YIg4QY6eThEeLvReTVds5H1MZ4nhTKn7/9wkZDTJmHFK57EAtc
FMlis1ldzIYvXGXxA+q8GluAvYHBR14AYCR0kdHCATzz1KgFD7SPc0/svlYG72p/8qfGOdgvWAoszf8PkgXqI/fWCyOlvOz+wKe2TxKdGNC/jDk8Qy2mvp
K7jaLuHhWrmYxbw+0xeI325W72bu9rezhqNyjk7ksOxqg6kI67+azJi4G8XnJrbk3e/Rp0lpgJLE03uDfieoIyLzAhK1AyiBpRhvRNz23oqygPO8AX+e56
1DrtmFrJWpC2XejQ09+nV82DpDf8djxAxVjgDZN1qDYwzA5PaZAe2Ep7c8wDoyApQEbK99tvRhNbv2zemQ9wqOGCd5p1sAb6VQwD0ZTgJb8TwsuOsmORpx
R1sLFqT9b2Tcvf6nTfv5cNbLuCMu5xsrel/DrRVSjdf5ZU+Vm3sCNvTLJwRYCwQKhs5yuGt7rkqCwRJ1MfgVLWrMkW1FFlCLWm4QA2VrgeDt3VokuFsdIR
KT0y8DQUWaSqRP8J5Nff4F1G0WLFJ4eiySu43VGZrLJ8fhFZLFrA/2smsNQC9qLaqj9qZF3fYfOhEI+pBZ7uyrLtAcd7aX32mIPdzkGQHeBK+sn2lo2KvA
CgBMW9Jy0RnDrdQhAcCBjQCd7CrUtN+6OHgPRrAgwoAdoRb18DLyZ1KzN7sHM/0PEilrHtxYx5njpaCkdXnahPEzY8DYPVbb1HDB7k/d54crhPqvLY1Ljh
sbZdYtYIorAGWz3zVPYvnOUAj1a9xltdsQnTgZHhXdq5y5qYf6VgudBgwQS+3zLS8qGoMY97LKVZUT3luIq/BOszCVWfCA08EyPAckuLkq2yIT4A0huMKP
g/7JymiQP0Y4U5CB9xCIxJG9B95cCFoIPGmiBI0LxAqviyNMNs4lR4R7QzvuDfu0zct/Xh0ljyTJbwU1N1tHbPHjJQilxWavkq76uYCc1fcM7TJ8fptcSQ
GQJ53AOgLCjsPv5HghKnUseRp5OQ70DsoStNHQuEWGF77PBlep1orcGD138uWSRuQtRvU+xzasAWMs/z0sI9z6CYOge9QsD8rzynpQo50yj5Rb0giI5I6v
1HxVwCyb3gIdOExaGfTSQnSQJfzX6YwcmrHVi2reZCLxCIT3po8u8ep7p0U37k78tv3NZqtP2ODFCuK+jE81OztRTbY5bJVvhVQMw9VO9ZsfQ9sx9fKRKx
Mvbs2kKTDRAfBAuKihPDUk6X79bm0BVB9LSaXp0ShhCOVVSgRAz8efyNb5iSrZNpyKwvj7isJmfAYKy/44TQKvuHuWV53U/mx1+L8HkTh98xEk8mZCe527
CtgOdXBWeZGk6cG/r9yXBJqy13tyT+7ErMy3JfcNfQEVis6yZg+fz6n0ETLzHmEzmP50qTaBu11AIgXRdutPcluSXByu0yssy2S1uacM1Tz3q730uxXMM+
06JcAUswOPVxinvCuI8KJELTH7m9jXkk7lYV8OC613bbs59VlGBPe6iKQrWOtsL7SbZsG5ASv/ithTB2a5as3rkAgbRaKCe43KcfEAR+EIQgTN9YAiNGdC
qlyh+8Ih+0qBR6mC2LanOkJwE4zhqIxRTfnzvmD/mezZulE5uf+RmZvXu8+C2o445reKFFzGFBxCCA0EnUGT+QZaAsynH6Pzsxq+Hg75F8SYmVe7rzeYi/
TiaJaWVnNlh1Y61XPkyL93HIvONCSnc2drkTba7QbG2+C3NqmtLP3zOZoVHUJSPW9Z5TAh2JDETWrwS9vw84nlDCMBppJQ+B0Cz+no8KuIr2k1nUZAof2Z
Kam8bZHHwFjlRyG4TfybCRnWLDTKmBBhlxR1Yz/QsRC7m0l/AwAIrZbvF+QskzulI4Mbzndo2LfneaxhOlgTUaaYVoKZvAgrXnScZfq7Cl1N9GZmgi6JdZ
Pqyh/UC+EEy2jHYlcLmS7Q1NnQxZfMxQNDDRqahd3r8U37EoeIHyVyTeb2nEjB7ZhIGmuUbIVzgt+cYN+eNITj+dCCifqYkwTw4B6x9PFaZ6O7+nrZLlWg
y4/hhQ2tXBV4hZGCvCLbw6WUBE+f0vTUn9EqgOzIMu4h4Pzd7EjlC0sMTPi4qDAw3BzZFKBvMDbMzjwJG8mSTpjUBnYJYIKkIHweJGiJFX3gELJZ41Axhy
/hBrSFlsDb32V3As8xmZqttm3ydOxgU0h0NGeqGGxcKtiht/zKAyCvG9ObUjT5zNHdcet8a1IuCtaiKoU7kdkDnKDAVNVf9xP+tNn0+CnJukK5iketnZ15
thSnVtZ0lwbmNbXMlIIdWBj/Jltzxc+4Mmj1wGfWaxX1gbmw+jldSJzdtaVcKftk7Rc0+G5MZs4IB1q0yXq9byuguMu050s1XIdSv335ZrmY6Zbrp1h6L2
zE7az1OkxhuIhcArnG6H/IQhdz/tQMVhz6j5folopm+EJoOlyXA3r9gRV7Bg1OfxucbhX+l7Hurb4gbo+NLbjlVva1q4958ZSNsO8yTTtm7KBTIlD/21yp
nF9NBy0QuA9jbb4LGEe1vPt9r4pDXN2VQEJDxa3HWzQL7lN7npmrZWTeC1re+9ZcM3BkW8Xe+n3bHkbgYFuYFXgrC7ykudP82k/6CdCat4BsoxJ5JswMcD
K5WPzdJimWKFAUi3K3mtQSEgWxPHiD+tHYgRQx8hMM4HLm2WiMUW4UVuod0iCwO8xWZs6uq5WCXT9GWnCysahQzYf2aDidlbb9N/5snhf5Jbc28PHy1r15
kaO8FLbiA336TLihMMSJnPAf+0D+aWM/2uRBUFxHt9w52Tmw0ATO/ZK0HPxmLnWgnGX3fizLQKWZ1vPdQZLYbTPNuOH/MvnV3T24h5+SiqoZ4+dkfw9Lv6
6zstOO8wqA0Jt7Iz6u7XvWrW7Vrl4dRoQtjUZ2AXbXPayT6/UYJColvW1dHSAt1LJZPNEPHdPiG4RHCOG4SuNV5r3sIoHZQWiYLvhGfRX5F/WivU5c619x
/47U1wHsPWd5c2xmNfFVh36N7U+gQWcwRI9Lt56BMH19CAGtbcjhz3+31dU+pioOqR4/o/Hxk71qjyocYFCFmTOOkYeJmS8VRee1cQr32JI6QQqdGiLEGQ
u1ujbKM2BzUCYg2/CTRpEjUQixVRl/xg025LhJd+FUAddvgEYGk3nUGYBz0SGj/ti2JNssTVh+cxLcSaaA/Lh3vHUG3/NNLIU9rMFg+RCgJPR7ZrxMYEIy
M3YRpzSzDvJAd5p6/vwSo7WSp1nj7VUT4fClE/VjBEVitF7jVC+/ussxXTz88TKSp2wm0lAKL079Cd02Mn6hybWsYwDTssQ7NDPjIL6w2W/ukY9KvKjvZR
DYbZGjMIgSuMnOA3THH1+f/l7c2aZNlxNDEn6e6xZOY55251p7qru9SjadM8SU/6B9Kv1g/Qq0xmMtODxtQj9VbbXc6SGRHuJJThG0EQAOl5yhQzXTdPhC
8kiPUjCKyLyJYeB42N/zF7mCFCsGYvhiI10fUPmLBg8SEgYKVrfH3vcRPT+63fNQsC12DMULfg8jvC/UmDYD0Xj6kdRF3XtXPlGGA1JQEyjao3BB4KmqMT
BIFuC475kdN4oAB2zc6jgsLj2J2eyMuvvNQXDymnLxi0WjUL6Zbt+rYg+yAq76T15ZaB02+1oqQZLY10Ebk5w2pkZMvjBQ0EoYHmHXALtfRsStbsJnaIe9
/hg3hjdNK6GPxBzoEdW9OKjPtUoe8JWwWfYCRHwqSOMUy+ZHuBvhkSPcjnk9mdgUYtqOLxq0wua2uZJJ/Tp5OEFIvMXP32Qt+ULXyYtwvMW+bQ8NZHrI7T
N1sTkcZ8Fp480oDDu20RhnBFizJgHnhDHqvP/pWGYJQsySvOFMYTuM/EvsT35TEgej+tFMG13POhJmyl92nle6d5gAAaZU5gTFNq1y+oMQun5aGOVxCbGj
vqc9j2Q3qu94+oRkSOnhWW4U8PJm2YLaJxL70WxMC7EBKe5yMiHo930XPP9398ebNuUSxKQ8Cjd7Xi8cJRfJF2J/ufVfnqXjWEuCh6R0iOGg1c+X0H36Dj
8eauTDI13oHs8jwurxyk8QEjyWazemPCl8tmAuwjx0FjY4UFxsR03goMidfwe+Z3ckzfmfVbmme17jgAeeiQeaHAnUP3KZEp+3jSTNNOb8FlP2sSah5Lx6
b/W448br0pMtoJVpVhSp4xrlXYLuU/mMNKgTtSulLhqfn/5RMmft900EWXYpw7HmLafSm2WXZzJ0j638ugpSQpqP2Go89/xP9gjlHZ3HGq8INAwLyuaJmv
AgO4KmfFR9AqjucpM8IFIMotUbESmERVZ9IvtQK+gSfFrUbXw6Za77WlYaxyYgJVjayIU7DdhSbPHhqyZ1qeLOlJ3z6j7u+m69PEV6EQNzAAFVdlwxBpR+
tvxj3R9fYQ81bPGBkzqEPKEEWLOORhdfCTdluvqsZcF771lZPUP9fUi1uW31o8iRfg5OkxmwRUBD9VwB25v1cvBsb37hDS1lLoqzpZaW1o3MorexNoX1Xo
AD9POioe4r1X2YFlaiv5yc1IOiivFXHbHGFSuOcHk6wA7HFapWstUcu/NEkT5sHUOHcVpujQOMurHtgVspe27aH4IzS1+IGIR24lWmELrVm8IrCurFEtHE
6l+RRLxBvG5zjoGJVEgZryPhty1aoxLpmTULrjI7rJ98/4t1vcefm4ScyYnzTi2UJzYalvZjzLOoDpb5WWf9U+XzwK6ittUcZ3WD4OAy35d//zwDNd2mXd
FUzRvmJehlMEfgJfVel1cUTt13UxxUx+Wp74U4LYAvVcGCwosEzqtKXlQnWwzV7+8CMnHTb3BuvqjhF0CVakL+m/6cieIzsuUXM8C6o36fcDZOYo61vxJz
hEEKr0V7W5i7Xjo1bl6zTtZstTY355OxNfKqQwiRJ/Kqq7Ev060T78Cz+KnnwpFo2UTscz9dzY0lcHfiHm2/+mkqJAH9DqNPGlVfm7Rg32YPUUs24eE/L0
83rVkL+2Y7pLt7JzM3LsaaZVOKtqXYxS/72R40uyuGHO2b0VELjtatqededGja3hZlNjx6wiG2G9q+Nt1nKkZWh2iNt3NZM9HthhQ8p+TIp0kDWVl01kg0
pX2Br/ukdDC6sr+vNS1bDddDvsXkvLM003MoH40ssvoyXTT3A+fs6lz3qdWU0fZadUWtdqS39I6pMaHpOCSicrNLvqlVhmeo4Faq4lfKPKgYFtka4aAhaa
FSmNOCWwhLyyGEhph/DGqyKLKJrU+1UpmgYy3UaNVlFeK6bfDwu5P3JL3HEB/UtxcVtGkE90pS7fxyq4KyOiOiKDlF+TcXjy7/86P7QmqHTKJV73pUZyqy
soWDsteZ9Rygpa7MZVZ4U3enn8wH0j1gTaiUekI7UJw2HI15T4Jii53VswIUvWCwmZuvgoRMOX/ME9H1sY2Arb3BZ9ckSsfGTVLCoeULNQQ7RZbJn5GeV4
KukPW9b5NoqnzfYd6gsoaBlfYVMONwlNbEAIOKa2l498nc/PFa5SgUM/i45qwIvh01eEyry7L7XhtmAw8uU7EwXV5pNcckJNehhEFc9OGDjg0Xk6IierPl
CFOnAy0DdpT74pd+GkORYuIn7PzbzhebU3Nad6y/e/pxMF7GvJ7kSH5vI9HUXNBjdHCoAQUxHFjHinSZstchQlgs9MzLU6XEmecEhnxqc/mUZpFRIabp/C
qXMwrDO/D1jz2/MARF/QqsFE+dXn8p7yR0qp5+09lz3zWgqZBiXyyqIlfDgnyC5pybZzaeJDk3sPPn9mkB2sUUoYXv860YU44WVyQ84rLIS7XPGFc4NM9i
WUPCyo1wOH5Y+lZXub/Hh/xW/Kj/IuFtNfP9+mwyia7q8uNsr403lpL38cRQTgtnXQkHp5JfmkZnb/YSqVMmG3vQ3zErZEXA2nd/ltKlOjs72ypo/Z5afN
nn9LqsIZ6ahnVIaPesBgCpp9U2FiZ4oSgCacOYAankHq/fEmPHKmwPvFDThsFOryq51mG+aoIjS00MZauM4CaizuixYZPdWWoYrlmdjXdz/z6AIsXlt3v2
lhzFYinYv+1oRNioeo3qnDizsb7yvXFwKj3k4bc17KsUry/MVBAZMcBPUKPGcpEDhsK+VwBk1Dt1hys10MsG76wrLBvKAinhumXduBkmMpI2Gwbn4oyZIT
li7hZ1TmaT2Q2eEfRtHHu0/vYBgN0q8usY1EeGzE2FaM+B8uh6iPTdlTziDpla5n1ZWy2iMawSW9G8up4+RatcN4Bl6MQvYURdsGgWv0YGt8XQd/KXioI8
ehL8TtBPadJAY0ElKik+e2FkmKLDSmfLZWFWj5kyWZfbKS9uESrELBNdnW15vVRaAVGp+WZ59Lcx9WN/aUaYSOD31AB1ip1wXmu4wtraqNaSViYJJOQgQf
upKN8vmLzKqcXDKmM1L3Dnsha+lNn5IiHAUPUFYHezTy/YDgKQjHpCzx+01mrwSfDXHceMjff7vuNRayU/HARpNHRY1Jn1MJTfCJR+CARVRhXqoOQQeh4A
bujxNGbc2D/vjzfESJjbOhanhdibLAD8KkB1lAVE7LJB3FMXaweWbg+nXoSc3AqERlvjAnrqV2PmBYiRD0UXp4y8IvexhaEd780yU/H9LNRK3e+Ei/DfMW
GDBXDQqm49ej3wiPN5q7h3jrYwH7tVwP12uF9ljPq69i4M40GdJRVbFVHvPJ3O/x9AFd08paxmFx+3WQw55WByR7IusGKSWQickaixlih/TNZnvJUg+7+U
1Yr+nEehU2F4WEEKPAaFDmBJPqDJz47XMgLizt24+qSZkCQ5PvqQZeaufCDUyVqNdHXIoyPGT5et9Ur5F/l5v4U6TF7vo2He2KnjtUKNHS1h1NOqSsWPvZ
8hwuGlN0w7eyVk9vsUgbtRtX+gLIYOSjCR/T4XyMb3Poetf8LU4ANkuVXN69mLXEgXM48mK9Ngs9OUsPuZoRgNhLqmcC8ew3r/i4aelrwQ+7vj6n1ZV0/P
Om/g5I5eQbrof5rEMnQ3cm9ydBUit+r3NYCCcJ1UsHBPBmwD8v175ygzlv4wiKRIzS2KvcoqOGVgYx1DaygrsdNAXuS/4rFzpdZB6WzKKlFG+1Y8dtOtCT
F7QaVjLn+z9SGn8oI52DbBrMkabksdVpX0fSo06g6JafaAuWllEPamJwK5bIUIzT+3KMYMUwnF56ohzTJ7iBEV5+UKMB7RDUmBPMyvG0F3At/IJ0AB8Zcj
pOODpZHNLK2dIu3qhOPvMou6bdofA8fkAohRsRu/LZhPhA2m9CtUFIJsrLac5bsezsgKWHKRmhs5TOPcjhVJg5gNCpu9PjD/HWZ83tzvo1gAJ93GOsn5om
r9k8z7VU/oNxXKEQZhEiTUVIp817s8UGn7LFAznkWxLERgozLbdMpOqMEiFDDu/ACvP45q+0nZpSr0tDFFRp4w/59X8hg3xuUqAnJVagbHBNyjZeK+0bUR
WtahvhrdiSYUJMTjmahWXznZO5gsKrj/G7a1JIWdcwG7OM5s3I5rhYBpy5aTjqePRP01XChN8DA0BlqNC097IDnGJX5Vnlg05/wm4B8arvbgQ/XWG/jTVJ
l4FxKRrCmWauOK4pgDpOGP7fY4bK+O9MnPRa19RJvDwNvKO7hC5xBUh1IK71zo3KHcTeVriXht2j/elFmcNBcjO8InrcEl2twu5ZmwK68D/vBXJDHD6Qjo
GLI9muU3AFNNgwemshS5+zAAqb/RcqgbYU956ik3tVVdoGiEP2pKGt1uY/xpcP9C1x3a81Ae+V0RQoKgwN2xGnNlrOvvxV8U+MQDSo5RnyOtfk4YcSKC8c
4CCbxzXX1u1hnUpWCv0ngyaHy/M4sclZnOHd+2tBMu9G4KZvUGRZopZVOx6sDzYyr285d8kofBwC7EVbzK5if632bUSJW80Gcnsc1djmdN1zpyriZAP/XT
oOPzLs6/ORrntjSWGFJ7acbabOTnBCUKQoaV5dqPCwDtBHIfqFE6GWENfFAmCQC+q9EsBnJHYghELJP7WCAEq0Nezzkw0T622qxEXCjTWw1YeMx/b20GzW
syRTNOXXcDVZMltQEhyUAM3jhq7cv/Jzwth16SpPiNUdEn2d9QVEC/NC/NhFN5AU0gH/w1MhNSv286KoeGMqDcStCVaNvW7JS0Zkm9o7EsVqpqwA1ue4Fl
DjtI3Z36bOyBkmWPjaaNk2Ne7O9v6Qm9SqlrRviU8EYx0YGoMycGZI77IhYJac//6/8P0u9YTTWrhdoVf25iY4AZu5bbNw/MDFbPTbvWKUDHTt4gK+3+xU
irJzZRTOZ1Gs0ntqEYEUiRjDarx9s8L7V85Jr0MOvBgdbJSE3IkITKfiXS4KQXMv+ZcuowzoiqI6ihpZ7ul4kGErWwVs8fQ2cZ9NmebacZ5OWxan+Xshm5
tQhCLdVFbV4nTyGQKUfOFzMeLGth6qsCCv8vKeBe4y4jECJx8lH2Z/ATYF+KDIkBPF/xZ/6ERvC3V0hbTO33N8QbEMrKmR/C4L+IZjvJ44pKxg9bLcbISY
nxScFeTX7Qt0QALB9mbCgfZ93rjrcH/8l+r3tfqbl5//WOxUZfZaf6y4IevVIvPIADF7oQZG6ziIvZ85M7n/nk4oUmPwCz4K8jxznD9g8x0Ktkv1eReZu8
qAT+oU35bxdAkfAJkuFb9+tzPHuQ43s4ut53JRLwJfJkloyg7gnKe99uGkqWs+EwcKTnl2qo/zg+fqpQfGGYNMtrVGvZNs4vMHHXQgKAfCLg8ZDLLOcYz7
bLW+4qZQ2+ZrNBSut2HrYoXc6/20fDc2fDEbcnON12aVIrjtjsdeG6bralhX0GXg6l9hm/OBiPXn9RU+YXU1ZTYrEIk39Zgs+3f2zI2gSuCnphAWpZk/kG
LJRKpN7npfAnF/Qp0ZrDIWSasMs2F5JmMJoyg9qx93W2aT1bNIS1OmnsekfQ9Rjv3bxHC8ZwRXiMSwzHKi2fjnlX5MYa2klc8GDvotgvj7ybbg9oam3MHT
VSJlRpBRmzUtCBWqbn73z4of1WavNiqHhVeCB2YvadvBLa8YlH4Y13QME23/BxFFRefQBvITVAJqKbux9WnGuogw0y8jO4Jj+Xhn5Nv2ayo3TWUALsmyfh
Gp/y4tLBWTJ9urxBKuGEc6VhbFgDogHW7z42OmDo6DBbO3CflNDbkz8HbzoPjEtSwyMxu8j3yVo7CI4SYEwg9ZeD1/noMsYoOqO+06LBeXZYgxTqJ/v+yB
DqjXD8c3BUL4Gfn55aXU07fbl55TBY+Th0l6DL9Jfhx+tMfnf0jpwXEZMFrIn5GpN28U3JtGQsARURwSBsBef39DXnjETcr4kK7GvxG1boJ92XyKbn3/jK
L8wSbif6hVm8uzbrJdzPhiHEu+BzRCwbVKS3fYyRDoKNxaZ+pQdPnGLKANCnJZkka2QjHI081Vlg9yzAqcKuV2OMvu4T5JMzZ7ghNWrq3GjkRNc5yn9FPV
0HzuK6c/2yThfhCFNCB/RO9QZ9aNnj8Rio7MIJzeaaaXtAaf6QkaFITzxz4JNO44+rfVWE0ct+O12+OApzdgE3Cpc2y3zyf+8nVYl4J2NZ8kh9Nkus9Iav
ugDDk7Gw66dls54bgjC6DHHOPTQY6ZAmtrFs9tE1wW5CN+Rr/dbqZ8TqiIAVpNqLOq5wsYMeBXHuekEMVfyhEkav5xFjYb4g7XvP+fRSM63aUDBJGN74Wy
dOwtqFfBQY6JgZ7z4L7G0S8P4cEgHAsn4Xbb3H0mMA9ipNJn5TNW0hvGvFrJ8ppI3Lbh05VPPNpiiNW0gnEyyDPGswGmcWSXpwkN8/A6TBe/Cx5r1CoFUY
fdJfcKa+DzyIY1XpVZFHkPsbFOjYsl8z9ka+YEB6onjNgfSwgt+rPL3t3ti54I9gyMq37cLaKCCQE9bDKJJXHZu2yeLExeeOHkZr1fiOrCfuRwX/5DJXq0
sVK+J0tq4gc2mnL7XnlkV3E5qZPQ+G8pe7zLKN9KNip9vhc9GpE92HDjQ8ZjgVaMza3PKW9Wi5byVPTQCzbNCcFkba/TT1gnx7RWXP3hUheoFPnXlCAWKL
8o27uzxSBn7sk8JiziUucSMH4hh9+ENwRhHP4Yigu5DGCSsccqQe/yuHx9n4nYzfI9X9vEY9M0Zry8pOvXBaUgSh1ZA1Pmap6db5URrOKq5pAuWH5VrQRm
0Vk77VjTS1PTu2BNKX9RhblFBdo8XnWnQajArMlQjCMHyY5CfuG8OxdquzIGtCg+42QQlUG6hfBlHVa7/E1uO6e8cT3r8JRda0o6ia2vTVoAZ+WXdm3XsV
2ebJdYAQuaxj4mjMZ5BX6P5JHv/ALCxLKGsLklQXpEt9b8aatf2Yr8MzSkJ7DWiucAbYOqLVS55mPOcS028qRXnEjNH3ylU7Wm1S/5Hqcm3VmjL7igqH1+
LKryHc/wuqKdGZrtIOHrn38urs2mJbYY3Euo5L3QNiHx8XVCg77yTJ6/k9mBoefc9MlIKttEOffkRbKhsVJ4ud9RvgNDnXCfR52evOqYzzXK3u9x4El5uL
6RFUh6r9fnWlLNtwXJWB7zj+v3f/MW6CRRlC/J8EA+DlcCQbJSn2GXbmTs9HGh7LVCsSLQrUXzkkw7E2pmuQW2cq7oie6NSBWsAE2dGJhUc3+Cgh4GBR0s
c+BMk0+Uyw3IK/woleTSQqMbGsNURCEVrEuaQvbEvBMvxhQqH1asloHDZGc9boyb1ZVxhC9sV15dfNbeLevwz3nYPI+Lad4dckZbit7aKrnS5M8aFRWtFn
r2IuAMznX77UEJeO0epchKoq/ABdgXDnpsstCzR18fstv+IztsoZl0dBvKK+pw1M8T4tTspV01eT0mZ0j9iFs6N34iZ3ZMCbJTLFCqtW/0TjQicUSX5T1o
hzlz6kPmpUvm1WIee9npxyibv2esoULUZSvHoA204595z7o6cn+c7OSnWISoU6Xekq3+zbU8aEL4iKXLlEOH2/avFE+2w30JgdTkgNkjxnzSbT/7N3O80N
0x5EZ+pDVe3xQQsrxgSxyVZWBz5SHaw0LOgyljgO+rYtu08f2NMMkPtFT9SZ2Ea6T6l4Uus3y2puHDn0EzVYj3QfeKzFsW1ic+RyjpCOwUD+YNTGWSN7TZ
lfN4/pYGKCQJlXUfLKgpr2Oy6HjXLLTpuyDtGO3jUFs8AKebZOFIU17eKm3Qk8oJJBaoFwjbsq7riPNHognzAx3Ji7pur5c/t0u6g5FE7xFAE2CrorPZe9
N54laEhh/mjdIYll5p1Yen85ICc+X2X2ZMpHdXSYamwf5QiK/i409AlKoRiUG5/B3z6odEyyGcvPasjISpBbTbPXbEDeeGe6jQOyBec3vOsM9ssc+IMN+l
GoOT9toaBg4VMTojaTOx7H8ouPcmYLJnsx1dQrp2WrGdLtEVP/YqmsYV+mLPEGcTsZlO+TvFCTIinuAF+X6iK8ezxza+z6nE/gU7xxITfdMwuUNyOiPDvR
7KEAojm8Agp7MTlrCvZ9nv/sXPb418giiHnpmzp7+rSnFpKPCFM1pQo8WzTPEeayKzBUvHJCvzWFQepkJDKp78+NcJOm8pobLTwCGTqGtOqB+RPJm0HZVk
Rc6NpFwapnG2gLHUOWyHKoJ53dvHn++1yrGimbpFWgRSxPlSZgorzN0iFC1x5IMOkR4S8egI2DGq9hTiGibYrskpds2pSvOGw1hFPnHNAl4/5oCRpfNZNi
lDPTd9WU7ULJLwX4jGGRP2ybey2oY7V30f2FEFgEQ/KeUZ13wSR54M1Oyp7nXdjqiDpCFtguLCckoZRso+N157OcRpJp0S5J0Apue8pLTqtuDCWWEhoag4
vSAlk78dlvNZngzErtNyRmDcWBenuDfjuLHT7Ibz9NPI7Fcf3wa+xCc9li5IAjHtXQdGo4MOwyR6P4dck3yid/rtUOB/MVBfE9VD2VnVq4eajFyQkVg+yO
b6BqeKSnqwi7dnrRqsZLTiaf/wO4pdtfJbnhM6dkEKeuCIUeHFD/q0DSSUVn9LdtEOtpj6DDhguSBDmP7Uav7aCwiiWl1AtKer4Vmf6FnswgACL540olqW
O4vQwa0UMoBaxS0caBQj+Ej3IMoN/ABg+jkUgYde0ugrZv3dngiUxprL7Bee+Lg3lqr/tKqz9ZILJ69I75MNOLQ/L8deQPemblgsfG1MISAxLeV1XPnlyJ
i4E8eS79bfu0MF2suhjHZ2A8f7d2f6jOWENLtHdhQYVqHgYwRLvORFpA/yUPYBWIX0G8lJzXfMetuis8wJAqlqUKx7rSOxV5cthxFU1UhXJI0T8/MjdJNr
wD94+mA6ha0fyY0jveMkfdskcMtLD4zZZGr7d/Qo27EQl7cy/05A6QMv22gmhFquKRsIKhmkQP4zvX+w61hfNBxpYOTiKDpZB5qwfn/WcW6vVi6ffpifv/
mDQXLfF3t8lDT0tADfmDpFzItWnw+1q6S/Zfg8zfkGCTVbW/l1gkNX7jFagJ8y8bvwJm5HzDhtfF65Fx4VNIVT5ZBQLxQ65sVhh3yWz8wrW8OE45MwhrQN
j7ygUFU7IT0UDGXMarznellm1cJide1+BRBrRqenBu+M/blyTUqfY/WVc4u81nJaJWh2/f6nX1xfQLjDSoRWvHEme1BgPyDc5bHUw4CvhFVFezwCqCdikj
ZsFIouWz7v53fj6T30BfgyQVkLGoN0vOjFMZ0bdmt1CJqiMYLjkRLszj7/88QdACoPFLFBppRxSKxK0h4Ysa3V/M0VDN/AsHFJI7V4QDcKX5wHNOhTWW7/
3hBg18lsdZkaE7QldPSv/GET62yMzNnVA+oxS85M4x+aJt0/SFgXqIuwiD0q5XRLeIWrd3HQcDjg+KxndBWbHuA5MQ60/lGrBGMWEWZE3jdQaV689Ye3rj
bCLRO4dCjipTSSM2WnQGSl6zzuRw09GTMbw0jE+7geByM6eMN2v5E9QK7LVpAcFb/D0/KaP+FV+o3cI+c0mNBUgTup8y9VGxwWByrwWARX3NpjhHedz80w
iEHv4/mfWd0phAtRRZimHFoz63Ute7EmZ8dNocC2IxqOssszqYzb/UnnpMibkQaaYP2njWQ+yQowU4W+VFF9zuYImYKam+n8sM35/WQ6W9U3YZK8rErXHQ
0cXi//SHYspuIuF9UILHrtkrDEgRfDXOtPpd1CAWSB0k9DzikPHLdeij54R0EaQA9y9u52fIX3fdvjdxdhM9CV3uy6d+mFZ40C1wPz45zgFM/UrKfHJLbL
DfbhRFQmU+AnbYLYery8TjiqML/p/MT5zMdyoPXA3GdTDh9YTf8xMTtcJ52WOkQ9y8lmwd1jysDV8aEJCCQwOV47f2+IzoC3ZONZzIlr6OUzZiQtIUvy8W
1+SVf0ig7lcGJYnmQZBpf6PBCTAlT2DC+PWkUnMw3kQPvfGN3zGiGmZPDbANpxnbNwdmqhKS7b/rVlV9ASucAMbFE59Q5umg3RK3LrKp3VmxhBX7JYOqgz
xTX4zCZMLnV88j6TbSagTaMW5sfkW1a/l0GbApg4fsIDCilVrOIpjIJT3FVzRDEWBdS3mehDfrMaIoyzr9ndXE3FVPpRqZjVWPjA6J8X6dGwi1oh3Ri/Fz
g/VkU4WRFxtcWSii9DZlP+X3JVuSTVyAiuLXr5C2oICdQluUYfFFNQUc/p648Cvqp1CG9x5fDnhD1Ym9/vjDRFjIRqZ+19DjOi4+zQUK93H7wUFxLG1bGy
DQejyfxylEFfWR+NUr6Y0R1vkxDHjO9RwG02NYwnML6BLleZx8fpZ4hHtYdMpg+TGgBDZnAjef5/Fvnr11mjAn/c3DI1CNPPoygdt2vsGgEI3vpCI9xXav
ZF/el5sTxgax1LwdCl/ZTIQ+wycV/K0cUSRbtQ0pLjUG0ZpvNmYZRe1N6Xvd1XalBalUOb+9kNV3SE7W9NYJBEL4Qa03/NtO2oEHv57egFR8+iMPI/r77t
dFNn3661l9DVafp/KEwi3Jn7tPOd/BTTYlLLhe8a1DdSc75cql3+gZRHWP87Jmu1PBIYhtz6Uj6htZoG9YdsSj7dhoYkIAfeJ/flIG9DljUM8SqZtYYDbU
ZR2Eli9ClsmCLgBf5SqSHo438ys/fdmQMh8DXp2dQIKOQbfZVxoeEDR7pLi9njQiTWsCIApaF8RdOpbiVMAsB0qiNi7GIKA6ur2MEC4xE9uMpzVimktW+2
lxUQvxhaHCIhNe8l/McCmdOCRN/qaGOLWT5kYfXA8nHKRf+nzZ+s+0Wu5OsXKdpmq+TTmLFtdjKjTZ3slnG6xzx8MFklg7GxVfwXi8nd6CiNCG0cZXZ8SV
jH7CHr8x6pzM38niQm3mf4MLWwEgbeM0FTK7FPasGqIfnHxb0HFTVInfHQ5D0HgB9XVwBK7v+vI7yxwpUwmnqkYj3D5JsywPGSUhWsxHoZFV+22p7nGGra
bA2CwGRpmk4CTlhWIeCzYVzsfjPTyv25bCSPm/Zoy1zJBIj3B9iCYtNUX5dtoqyWwOZr1gXJyHvDCnTQQFFKDiM5EGbjlKHhU3A+oXc4W9X9B6dLQd1uN4
WrbgISifdm8KpeW1ZWIoZ2ToVzBG0frkvpelAYpoYeAW5kuMUOfLsCClNGnL4cqh5m0l2Nqs7Y7G8fl93vkM7qxeQzNIL0xYf2ln19BIvnjb4rSQI0jQRp
ASM1m6K6BpGms4euVHjBW25g9QVGEhF+aTMjyXNDbRn0mT4nBXu06wvYpgsmrHvHhc+Zm50vM4mL1tMqLowvuJS05Xe7Q5IuZTN7aqj7jIVr2iz8G5F3mW
Z6iuCP+AWvPHas67M2il/zlQs6TEWeugCSFmEZGbq1aR3sUmIOB0Nqg3mXKYyeTn/tv9cSbluf+ximxXQcV72wblwfB5Dk7vpmh1JsjwubjekcqTW85uFM
m6GbGuvWwoeO/MMFxKrK1pDDQycF8SYE+MP8iGee0Yna/7Hot9h83JB4hUZ3ssXvkhIV6TIcPOfQPxEx69IYyGv83nGMtXlHuOEQ94grYkOv0GqdxXSOw2
iiipSFuhMdMOFvNMM25WXgw3oOCG6/oGrbLX5IL61bK07ntnKDiCocJGTtmikLoQfYQZf0/42jGyqfOZ+DW2rJfljT4aAI4o2R3CPue0pk43F704GD+6pb
TnK72E68txPtAsQr5vUkB+HYNm6Zs3k/MDNWDDLIaBGvY6sAAvbsYWhuUrlmg9gEykDQfN/nsv1Os72gQmbT8jTl+GzOMWubcK4OQ7pGqX3KyHwoET7sTq
OErUOs0QdtkyWFTJk4MqoDwttICgVIb6pTV9kjEuNtTmXfcGtHCgJS1iegxVy+hAs3/XLGPu2QAWLBD66yw6m+kOtBTOEOOsGUtZ2I565JgduVx7pk/U3z
r8Lj1DJCduH0QJnFRA43oLgrIE5kyOAlp0vpuypgYPnpPadNxkBqIXCGQDBIL00dvppvZxwbwJlc387f/oKvekcWhOuVxR/Sr94p35QtevJnab6BWU+3H5
+BsejMTsLaWvGJPYlr1ELwgaXHKLmIPXflezw7X+UkIOi7E2n0kACr5/TwTXEVUdOdPaAHwtZtcc1sHIfVYI06rym9b0wkJCu5e8RfMWdDPS2g1+89QG6Y
x4MdmzcdXkhE5p6KBmFseckMqr+5LsazJCKmxBa4RlXH3ZBWFEJ1ep6eSIsrrLrObJRt9+5sP2xBg+OHH8qKl5/PUWVDL3F6IJUZxeZXSR5d9MySUhRt+l
ZawK/imNHDdro4NBevchrqmpD2U19PIVzqfIf88+5az+7t5nUcNTysSqaCk0d3YgXCflUYBIk2IqdKeM7+0uxN7bA5rMe3l33kVseKQXsmA/ex/1xlkXuG
E0bBkTEFHV+cv8mTf8+KD41xqFi/xRN9MZTGlyyvYZw29EJT4T4Ve7LXHFv7dYdfxsbewe+RJ+JsMYVL5cf0lQNtFz+mF3jGFQP5CSH7Bt23acAbt6i+gL
IQ72+dzpDNKeQ1ebOVHopc4CS2QtQIyUhHSicv+2oD1Y86kFdOwO4z6xSNhtc2YoCx2pxMDHsdgg3MJ90rNb0jV8I7JLT11MlvS+LmSv6wQ5H2LXnxS8ln
H5q3fgYVCw16bINX60FcPIiRiKIAOmKBRvznXb88hK+YizhHQznmczoBD2K/uC+S98o0PIpZc33dmvALfgu8avLc31eM+jAnKZfCzl9fGt17wZNrRyoWn1
D7qCZPkz1yHrInZ+AF23LAc/tEm37+FT4gu6o21N1rcFh+/89QQIg+UajQsB4cpDIT34Z6PxwpiQ1rcSBlanLRbxlaxJbnSZyUJPmdk8e1yfD75D3G6V7q
fWe5FX5iK82f03xCYCfWGqJ3bI2DtkTdZi9U9XUfh0VDCXgJXdRBdTnNb8ycHpv8F49rP27PeWZpMiLuP/C0WmJhU6OWAtILD9h89IgX7RLitazqKOzM3b
AVGrfKehdiDO9jfsqfUNExY8wXAtSw2GDflnDxoXxOd1A87j4fqbUNc0whEsckuIDMsZHOrepec4CnG7dbPMOYeUe9LhkOaDAQGYiRXNvHrJz6/caPyYq2
6wP4PuyhIjTbjllJwtp9iQ4oW6d7CsxMA+98k7RbG1miDxXKYMkYqId5QlEJ1p0zNdnmWJhGbHg1fJJdaz+sSPuaWtTyhUO4MQa652RS9wSKdL21udCzbR
znTYC3VKILJPScdSE6qjpnnYvJHtOIUdbhJTPn12rE752EeLQShcw+0MIp+rQeQ/PmNa66NRtWzQ/CH2r4dUSnCDOZmkvVDW9qyTMW8vMyCrlcgPEiGM1T
8FteS7cumMmWC0PipeEbupu7Hh5wBCBDuaTICK0+hP1Uh9ZfU6N66LZycKsIgAR0vsgonSkprqqw8/2aejJw+EEyAlDDOyE8WA0b7FMX+aMHprcTZbWQAF
CYSu+UERwLo0mb0kBWTQPvSgD2Hq340LrtNivIJRRlkwzNq3ctMDgBGNJDgd0O3YAfcRHULAqzI8zW9es/Wuae9WCdXSDRNIHmqmgjTyWhm5tzHln7/E5h
8nhI8IWHWLY7uluFnECukn2zQ1wKi59WXO24eJ/5PKs9f++q+IA5cy4GDyIxKgtLHRR65t2rJsbA6vLSCC1qyUvctkNg8LKEREsgR9Fk9WIn5e8tlUqbat
0X9JuXC5tlOET6ufBzmZ15EFyg4TM98oCE6BmIVmB5cqvmNvJrGWJVtfh430SXREz7b5mAtMILz4tPXn294hzRbEEPBIYLVy+x48ZSI6IvyvZqElFfMp2l
wkKcWNXhpYZAve2btMzAeyI+evTcgUZEC0xla2AzbCOrGcpnzGBMxjRgBxzmk1PPB8rzgXXSspcNrPz5NBCvqk9Xxl0sP4a1giJb3MJ2JfR+RwWn0CcESr
Z/BGZrs35d2tYgx3AfCr9/X1QUzFHZEc+bqTBLZ6GM+WbJ6nnaDZy6nVWfd4IWsfnqr424jEWQuj2TYK5JelFZkuyhqYS1EYbhKNHfjc0UHHS/Z/SAqVYj
IBlBXjGgGqPl53sV4ZyPfW15lGcuwMI3ZSc1U6e6ZcO1gTwFZCzgU3pljFZWFai24jhrGsXjgT7z9vQEAtOtZrWysNVThmreT98EspR5zWXv97FKUwHyGB
rQbORQElhbCbh4VpActUhk3Ptqs1U06xqX5yrg///T19Ktb1Ce5HWdXnKI3yCjYZo9pWEPc0pFAbtNAq6pG2GYTh90NX6/Ns2hrBpANo9F1Z32Yk4OVDgy
9h9NS489WmFMRrPVcHhh+bBv8hPrW2aNbSQ0qe5jRT9cO2Az4BUwhdDvpYrZR/QKV2J7YBVNo0Oy+fcgn1lqCpkm659JtjPPwPc96AeGS03h+IcgDjd1vd
eQz0adXaFE3FzcqCQVZ4aGU7tuxzQ7IHS/FSW7x1+0DGh3S7loFB8n7IUfk0BaUB5QgD0H+Zx0r1uvVrdv1TsuaxqPyD3DkuTeCv5KSE0+qIeGYWI2QCTf
2ga3xiqa2WmgU9U8GdEELcgIHa+8AoJsG5xkOs/jSlRhNqn7duevMuN2mB/OhtU051zJpKwIPBXjVq5ZI9fb60+aw3jsGq6Lkm10jQC7KiEHTpcHJXYEfn
UPDjV64DnDOtB5gOl2itS9LX6jMmAKwuNqb3Nq0R95XdPHoAIi0JZwxcc3+XRmrbdRY/XSpuTH7RE9lhxo8BbOoMuhZdFJkUtCrhizAjgEtWRA60OU9LFE
nU+Z1Yi58tPmFO7PFvJrlzr9c1mXbF2uIrxxJYonKAvpyBNKcvdY4b+NrMONlgJKLPZegRuv6WoY+Uit4zzIpEhcaD7ZRq9Dn/52zDnbrEPqqR5CFZhaxD
qBF7Xl2Dos5SiA2iiYmRQwxzhMFV/UkldWeKDokz1KDUy2+q1bDHBj6siK/sai/544TwlYj97UmefK+F3wgsKnrVJGvNLllAsrlmaypLBXwz7kXJC4jnOZ
03Oi6ZINApOyRiPAMyS7pNuOmquBA0hMYjKZo+cOzVrEvMw43CBjyZ2GlJrOhVTGcaGiedXIz359+HUus8ZvyhxAiHaatSpbShODtZPsirSrE+e54NY3mk
tZ4HMr276BOZ3asuM7POf66YSvSQ8yd6rJ7ZugRPBTE1TWip/pXdL2hdsl9vrB3q/tQ7RMOXpnJgurpX3PS1bd+DSfNbeJC24yRlwecC5ItpLhyx/HU+h6
zBTvVljOJJ7qdalq2a7+pl3v37raX2RnvklaJ1Qr/QoEypO4JtrTY9nJ4rmnhaQ1AWAfM6BQIsmKMKmHBMoKfmYU2Dus4FvKvdX9ANI9AymU+7JLPPhiR2
H+r4EdIJ8oxK3YGRoUHo6lck4Mnf2hilijihw2FafyDDdcL2Cx7XJOZVzuHEUxh13xW5cuQvWZp0DI60JSQy6n/oFE+jPzH4t55rdKVZ5E8Bv3DSuK0Ao3
grjAgYzqSeAF2uj3VMPEOAGmtpTIWFjMHjGdDT0jjrnw/noU2DKJHW388zl5/SduDBTa+5oPaR1iarUYcR08q7fsS8Fd9dlAAuajPhnOC4GK+jzIFezoEA
u08cd7QbFmisT2294FVPg4+XkyTxswb2QBF1HIbdRtuj2wlsSE3HR5PpQ3S/nXNJ3DUyMxmD3gFP8pbi8/VjyE3e3xeLGAAysq4rBfC4tsUjOmaTIoK1ES
8eTqG4O9lxrW4WbnsFhAYn+kSqLeKG7bi+BAAEu2TdVmWOu9MJjjtEtAmmxZvyfFlG++xHLfbyikFxp88hQIrDMTaM4bm17jW81thRpO+rK++NSXLx8reV
PwrNQU48AgTUcQUZ5KQSFQTHcla3ekrs7YMM1nMmzMspOiFDyHNXMB3897o4ZVAs/YVrbCCjzLkbUhaSxjxrq40UUc0b9OYz6s0YLLTZbuslrsOfaVjlq2
aEdMfMcbvlzL2EJMiykBLG/iGo137XjmYJbNIINolakh+ZItt8uZ9dpARaxjTFk5Wxq93rioTxb7qyhaQfS4bI0LzibjJduYQ8tGh3h13ms+TZN4eWnTjN
PXOAVs+F+bUHmSFvRd8kNgVSWq7Wj114M0pp/JNV/jeq+HhyxdwHdESx2K1SR4PmtrB5HAjjWBkl3kf2AIyDQwOKWn2F5ylobcWkzezK8zu5q8DrXGNE5O
UOMIEKAtuFfPO7ATszUdPUoCOqwRi2NWA7I1cKhCNvv55g18GMgTVkbqFpR53IbKZanfGyT9JX8YO8D2tNzUqX5MoAq+RS8kFQ9w5YU8EZfZpUzWbGSoMA
oz6JtDn0hSXwEe0Hn9kaEM2e1WMmP+qEcPep9Wh9Vjd1sbH9gsgt+n0hkJuIkrC9zD27qXpHUuLnTya6H5GNB6E6kxriH2mrDviKbyFaKhhAdpCZywBS/s
/un4YWqjlRjBS7pKL9t0F5H3T2oAaApATvXaJUvzO3QqGoHn0Er70nWooRXC+l6FQ5Nq7k/Eh7Sy68KYCzJNgwz42Lg8QbSGdPMIwo7SXz6je2n7wDXsGZ
ihWo74ULKMgw5vfaQVNBVz8lw6MnkXdfOAniI3E7XKVsLrY2xKblejyKeABJ7qRIdOChcFPSRUgfhiiJ25td61QVk16KCkthVtPjiFeyB9azvjgb3qRLZt
x03Bs2bRawZNc8bQuGw7qEvTbuwE9I3MTneS/r3mjZmpiTx2KfqFiwc0jwvPIl2sy6F8hqK+tlKEFgPwW0JGMD+XIJ5bnPQ7wgaG0ZwXvV2DodfDrsgu6H
hvYGAP+DUkQSQ5+9Fz8wHOUsRHOJMMpm8Vlw9c+uIsXvyBpMV19zNaoRCGebNHihfv6Moo7hVieNY1S1xm22g7miPLjbBirV7WiaE0mTS9C1iFtNL6iopI
LsgjRjulVu2s/pw37myHxzVwqumExTRvT/Qtx8K05L9d2Qz29DPYlNgPUnhhGtpll4lEki2WRw8DsnCIQOlKtaWNwAsz7Rta4ZkzYN33hnSR47oZ/BpoeA
CicGrgPtgbXTC5ylqmmzpUYeswE+Qaf1XqABj9CDSVBkjGkj/3VhmKKKp9iXMcAWc/0i6EG3OFWnujWq+Kg+fXcrwQQ7r7ZZ+TE2EddpnugZsnYdd9NreV
jAvzt2OlPTXCvozX4npZYDN2eaGu1kA0ExTCNVcxjl9tRbiRvcwVb6Br9rLe8tRUnDJL9q7v/+kzj8+I6mVarSCtYLROhosM7Eqve2IfquUQCuRpGGgkrC
29tYWKuuApOymqizSKsmXhO0IppqzDbp4bxsGzuoi7DbiISqrzBa2w6uI+2SNa86uXCoFnQr/ttEY8QQ1poGBkuro9EBbrGgBzMhFFEiFhUOGwoVsiQDs0
TayavN76HBoZY78JlAzEzQtlfEE4YwZl7i3H9yMn58DNZU0RnbekGn9bMxPLNu2oKyajzaefTwkwlwzqBofLRwINjyRVGYY39FtKaWgUq1DRF+oNxdXPil
0uqcz9H1MST1cIiFYK/4h/TUbq3vLuX+jLBuGOrQVvTL6ws+azqrxBzR4S0tfsc57DttfUkB2FsoxVYpb95r0PzY7w9Mui/4EGUhlSOyT4CVo6J6qjsWJB
bRpyONHUVfLzi63xrtIq32nCxSW7fLIrsSKn374FYPCV96UhHpl+KaHRGxtnpLTwJYdC+VUWluF+9nOM7oGrCcf3aY1YsXNgHgCrTOiVePPE8OeamJEZbW
XdrW2fbklvbZfj2iGjTZKzNWwvgTeq9MKAtt4Mqkh/zH4tlJ2ymoAaooWuDFlxR422yf5qxf27bTvwcTXbky/y4Jt+9syu2fK1GY8CSFWD8ncRnv4t/kdH
JX47wfrm5BFQpclCjnoO1AFlPt8t3Pnd/FgtBZI5BRJiDkGuaU4ZWDKiBpxGVKln+p5XYv5XIoH+tINy4/x/H6SB1jty0zBHVG+4r/NpXs1Aj9ft0OQGMq
vgkdk/+TxmWADBcXJigqh7tSjk/uwnXnU1VmFcn15ukWF3G25rln8HlrpQ9tUsa3GT++N7jSM6ApVKb0vwIhQBHs+MossHumwnebzcD9S8T5b2R9bOj41Y
9GiTI+sz585ve1ao8N4QxepR0tTR03O2AGpyQNTEygNZGQ+a/7D5O1gpuHzjgRQVcXcmB2HVrKgEjrtdkJ7nBfcYNtmHxnkCOY7pIDrePkIuiau8hYuoUp
LZtbbU9uIeLLZRGF1jth4UN/LAFJnrIuBR9NL6qgDLpfOEKivLSnu2hm2dc/lP6fcABQiMoJLHOJNHxd8h5bSn4R+ur6/9oWaypimnYmqkC7mWaDV756PD
1HDVC7P5MWf7NvKP5NxpMUllPRd8bEi4Bq0ectzmVjQdq75uhOHuMQHjdfxjMr2aLJm+NKm+yfPyMAGvFWBEaIgxWxR3qCNokzdo4yCE+Kp4ZiDJwb3z4e
INuO9izZ61T9AhL1Y8iCjNNNExGs9HQUDt+j1gneRJWaM3hIyR2oEs095oriSPH/EqxYYCNZWAPcOIUAZm/0PCTNKSf4Of+Z34As/NbcQ5BQFziU8n8djE
ljZjkv8ZxIkPLmSWsm8q9gyVDYFxe1jswxrTGH8sSsdUTu+Uc9y/7ArgHOuj13+eJSedKtA5ID6QgZ2rDXZcCymwvkoSpSDRc16Yq1q6QRrjezyb7dX/FP
YJpmHIT9ulQQE8ZQWlTdebXD398yU+pSLtuC3qMpgy02cd7CPlLnWRzF0y7uUQc+E55fiQ7ErR5FpD2M25bdUe40OyhmaDyqULAKv9eJrE4bBNIAjEjfx1
MSwbBt7RWE6VGiYAwjnXeWF4Q06vy9psSGl5KdW53TzXkC3ILQ7P52IG74gKhgQc73cFe5wOtFhFLcrrnxlLd5hf9vOyMG0pwDDcy/b4yIktZgAuksVlsD
AEVf0ycvvzqLnLw4jX5Us84xXrCAReF7RWsjsG0moowQsEYfu12DhSwzd2sayWyHUOC7WPx2I9AAYAXld3LvrjiGg+z4OiufsfXYELzFTCPLvCrbMq2GdH
dkSE/rZ/jDQbayLaPy+i13GDL+5ShS1n+/tYr2hMwtVasINEuX+VT1AsPLdUhtKtrcBWDe3iVKcT5tpTCDcKKBVx/v8T69JoAejbjnzhNQHtMLp/xZmINA
nuLPoppG/jB/mRVsE5Klzum+aCO/xTaBSkPeQV7vPPgwCrEXuQVuw1eXMsvAoh3+QZBdAwH9ywAqpoN7/OtbdUidpUDwk827IJifn2PFHfXTMVvXONDKVA
hTXfrh2z1dvi27UIx6CoPNzP1kypqrdc6w3IwE8k+bXG8ygJezvuuFiN4mqbrrer30rLoAay6E2jA13zM0L5oEjgB1jQhhWZuUdL1yfpqDEWGd6+zv2+N/
oTGdCqF1F0NKYs2anTkaHPrBG3clB5EPzK05dKyOkY0gRTi/8DpD0gpPAmFF3uowhMmgKmYJal6cXVB6JgeZ+f3/prKdd2yKFZP591zye8SbCZoY5vwYnK
BjE50scfnz1hiwgFqMeJc01qQVhEKEhAkMX7HTARaRMDx5ey4/JagJn5h5KC8VWkhJUfgKXuq78zDjbhAZTPLR+r2YgY6KK/iAvpcHBVYrWkuws2TpdqXn
Ja5NrzsSsX4jIZ8ICn+xumjFoaQkIauPbpImnpJLddQvSii99vGlzfoSuLs+DhXbJL6UmKF7qS6QG941ZQJMIjfVn3jFEAT2WaLF3ovqA9p70zXXn4m+fE
VW0rOBjlhSIB6fSb0h5MlgsELBMlWIxtoimZSpU7zME+G3Detia8Mr+AI3rgzw0dT14Ljatcdch+9OhBI7tywwdlUW2/VKyARG9Pn3e3NFchUauHNCb6Qi
UT58vhiqTS55pVmz7VuMFuuY5qoKcc2hRlZgUZ9ev+veRyexa48szFph7rKPVTSjAzXw4LuF40PpOCmh3mDl17xTqFmrUvBLDZ8l5N9s4xizS3BlDPDemn
CJvzkjmPXYVJCMIVXX3kNQhmeZj3VqHK1QN2kFs5JSM5skVj5+lEj8J88hbbvgL6TLUtFFX8phRMo9QINEuYBdth5w8N2nUFk3BrefshIS9YjWC9PHdW74
+i02PyNif4qb9yjiagYXwidO+3hyyn4NeismmP840cc28HG3Xo96gnC2jY0U3TA3xPYY8Z4f7mFwDmCVAXNS1FkdKysK864Ebo9NwkR1DGCvkqOo61n8Wt
byt8pfnlt5CUdApodNWpPItRHqNasHjJrRr0zo8BmeZWbgADLKcAmRBS2HM8ZTo0CsPuYdnl9yDai+VytS2aMWUjGotYglADhNTsYljJ6JF4OsLPn4q++o
PAlD11fGy+pvNslP3oI/f6ZHPg2MxppstGEarsXnl+Yx3M+836rwL1aYtato0SK1uwrOSv3S+ftFKRVMWCwXPsTkDnsic4Yn8/SRb8VgWD7qcK+dbzGFLB
V+4o4cLm/ijDOsTfjw3dXYGG2W/x2JOzd94K++del37n7iJEy17Xn/OKtb+AHrEY8tGEhrFV+HwS+doL9E9Jle75uDIDXGtIFKLHY9P5FXFL4mO87fyQwd
ZBg75MzfNHzWVemwqhumeWNCHb7pMf5NCqd598LRvBbqYF4XDLLYEC7G4FavO/u3xVcqgtdu+B+zFcJjoqlenxqqrtG7gmB0X/2KRoLdkzJL34Xpd3a+7T
skmrMkKYCyAQsUjF2hXOCUQShMf8hxvqi93UhHm+RorQIH5O3Su8qdNhj8sNvMtvY6EHiVeN6CQB3mLHkQC3t9Sx086Pt5k2L/vbJgIxNnw6/hSdD8yP41
Y9j37OJOR/QRN4pKfW0JWiDH5Q3Crg13grtfBShCoxHx7w/AY2PmifONFIW/wIcgPJythR8rpqEOF3VOOP9cb8bc7QXaCfGGEKCyD7+n//HQuCOAkfMCRq
y6yRk5Uhnn3XM0abNWo/0Xu3nlLmbYRB7HUK5+JhA48rX7fMU9tUGfyFd2y87i08qjiUkvnwReCh+0X/z9uYRvc240ZOx+lrscUajJrXso15hZ1u+Gm+as
BdlXk5k3k5bcqmtHe04/MDgsgWVWbqfaPuDm2f0gnd48AvWC16nXe2knSBU6hXhsJ+XgfQ0Bs+99TublfqCw7uFmeZWJbcvJm3kSITHvKZeRCC+3J0/33Z
273C3jCMkgjKQUDoEIpY+ryLt7/0mwyhot8439Ghd/WRFIcVAxE7r0JdHHBBSjXvWRmffl2Lvo71ofGyzT7a5i0ht8Gafkw0v2eZd2wF7mwLozUxUKMXvU
kTLQU1aSYCKFBsfTHkmnKqoANMOwzUq+B/QFQV1toda/QMcKAV1ERQUXsEZlUhr+X7/fbssWHxhpggMZ8YeNKC28+zpPbLUD8/Z4udEOOWLi3T6rG0jsA7
yL3CP3UxnqOrMDTbxs76Tdvg40RGCwXmrz7zxi0b6F1nhTxUqNAmpKC+LbshgFca0+h/Sai2mfemM7wgHhQ88zwB0zzMaaS5AH7qgEp2lj5HzEs+CkE/L2
wr0l1aGZw0exA1QNihMbzw7gOjD5LR/I81KQttQqe2WpXRXK8Rp03E1w6Oa29V0WriKXmL2Vvv+ljhlV0aJq+3jgCGmcao45mb3jQpeD5/HuoQxk7SSfgE
CdcycRRpvsUFA0+4eexzKrXPfMXUBoAvpNZsnNFW8z6IdLBRIibEhFy5Jmj2eQgxVzvMx/WnOq8+rOAaoPlb9eT7GqxDaMQe6DUmqM1r27s0+VYT+RMm73
G9vMWMBZLfEp1EW0RF9nh4o3TTcEgXZ1TjqUbK3t/yP0owi1+duljsQvSglmf+fYQuGnLTWH5bguDkvbmVVTDqSrfpAeDmFqvzsO5YOyrqr5XiyVpTtqZ+
Pa1bAYmNutVGkXr6wC0b/ZqS1S0iaiYWt4WXrTvS1xIhbCqiPO1uTnQco5485zk3J817IwJqyAaCYA63kTiyk+41L3NkAcr1ljGX8t9zst9nbvcnSf+HX7
JpZuv1KZm/dp7iWAZSAjft7lRhnFpGWY9svtGA/oJKhbgaPnrOvxeUS9zQ7QkxrARrpbcXXbKIJboNe4Syz7J2RgkzRDO36bjeQSabu7Ah431hrw7KairX
t+mhKqd6XKRZ+3xXAMLdQXPLRsodcklCR3zkBZv2TaOoBfwqUNfNbMF7U1HVTg2iq9uUyDrrOg3oQ3zRA5HeXllOuw8mPQjOiHQaZayNG/PVbfJ2PfO7fz
3OwYbZ8re2zx+aPD2BIX8nEMGt7Q3W6R94ajiRiqEO+lKIzdeQaFFc0D7G28YClLJNQXEgfymAWyD6XxCpueX2+gN6dVINFZgg2/NQzN2nsUGalK8JMCeC
nYfoQa5r1C05R6ESXfyuoT3BRbGVzgCfq2QrxUHVqoG8y0ZD2O1B4jmZ7AtjuTeeMj53tYEJcFlU8TwDoRizWy73xBlRfbssJs1yJKZk5CDBoXXiOeZmwz
VyfUngg89zfuVNXOoFHXlatF12TuoxMjvKTaQ9DA7iav0Dzz5ybMeVC5mCWIy49IYsJmQn3YyOCns2mH1ZeQe4gHWrpntGifNy3J6vk0ck6psUjfmHRTah
rhSDwkWuZgPOiAL2DbcivbZYgXsQ5ALjuJkVBLyTnApPXCmfIB0vU6SVyJMpELNYhmyeSY9scSgiBjGw8ZDMhUMPwEoLHyokpzsaTta2bnO3uyW2+WMugu
kQGqkHYYlcmZ1GI3s4lHk4h7JUlyjkj/mBE5MdPZtFIwqinrdra+dWinagmECEKnLN51uN5h3ipYybjK+3HDZYJBj2fq8oL95P4LewfbtFWg/TzxaDM2//
PDRJwXjgovT1nKSjZxjz9XnYwsQxI0eyY7FF51YiewkXGPDhfU57dh4nR29HzwSt/3Mmqevly84ZOR86Vngg33CsRJoSt+V051e6/ec8uP+y/QgKlwu1dI
Cj8buWHHfRep8K9sPxajqImtsIeTOH1/9XtslBAQJChbED3dAfycPqvc4DHcWAGZ8GZAHZ+bFsIYsfdIIWTvLi9Xm1sTvXekyugip/Sghr0uCtwhltmOaL
j7uctLl+DB7mn2q8sqOqWhZ6ULZyXfOm1WmrmHOXAxrnc2lq6+/QgQYj8y0ieDbW3zfOpKB5WzWCfnvWFyiG7Vam3ihzRL/T+10f8aXIMM2Kd8Yb8T/+A+
7ilFTvWiHoePUzH3RG7l8HthYydSmR7ovkq5Pcbr9khGgp6eZZvhJh/KByaBD5/K0Nl7bnDrnjsOOZMb2FeLaGOhwbEw34m0FRBZEH+XJgUFRRzZJvCxqX
0Zq0fh/9QDEEhT4glqttGXgJ/Zh6TKf1PQSRuzLRDz4+ngTQwGT3PFSAtpxKi/9bd/yir8MQCwrFptrpWGcZhhRNIe4C8LAg7geQn9Xid4RcXBB2tw5Xtc
48hbliwTTAJ/yAT0g+kt2aXyVCGmHdHmkRqX25pIj+o2hk6Yl3kDU9agIib5H6GnfMlNksH17KYMoxlmvR8AM+sGeu2FUbKTh80G3ferYgCInbnKm2CaYx
GbOKikEMB7wr3rO++JfEyT9oBDLa0AMVu55lA2v0AKPjGT+wz331ZA9kfDT1/k9Fn/qahzydZMZflueAxOwxNavPXwmZALy7Kbqzp+T2nAAdN7Kd1NVSPn
/aSE+b0kOVX7Hsa7REdVuy2iPzGMhZoOjoHyQQ9jstRzEvp85UwtLyYKZU9ndI9fdRC0F6Ot83uMGqdLAe6udMMjEe6/X8D0pIVZVEy2tZeqMPqrZZklaD
MN8xt6v3oQ9aaDimdwTJpEsn6HO/Pm1XgE4xpIzSAijsehFhn+wdD/Oht4Vlrk17Tln8wnBAWajbiDJMD/hQGMWYkKRb33FGEytzSYfUkuNU54Y8Tq/+A6
fk0pBtrLH+Xo0j2oRxX+PvpWuxb5eZzvtxt4Y/Ib4PueLTqa5yfCQKvZRJuVSiNlWBnp/CgcD0MmWshGsaBRUUmcy8Oku02wQwofmZcfrOCltte3fvU5lC
p0/7dY+fVxGe8MKfRYH9SKg2pky1wcFBtPjz3sonLsqBqIvc/RTD+uW3+1CtwERGjzoqt6XEutwArqHzJyUY7/S4/tegRmv+purcnN1tmQCXZOsDZM90XN
mL4K1IQgcy4W71mQ1Ler5Plkt4WbOVIFl0VFFV/Vw4aub7Mtc8KDkAHzW5HDtLxDE92gDptmGYRpScA2iCW2d1b/1rD3T+50iqPq7YgbKOUTzMIRl5jJ8D
c617X4I9Xlf9gXlvWs+w2HWG34oxpB+zpd76jk9Xoyn2dYnks3lpcrx4pOsRXeZZH06CVefpWNaPvJIBCVie6XOdP/c/hTfAUjE9LwU9b+sJBQ6tOLAlU7
OiD60WjOV1Bk+yDgmyVWgz/eqTe/D5Xq1ZOlTBp0Hjppd0Rp2CuVWhC5tWy038C3W+GG8fldb/viH7ulfErvbOT3mdvMw3eRXcgylFTn6HDIIIugHrTy0n
PF7EVUF3XW3D9MLIB3moWYPv8nm1s1oK2Pp91gmx1YzN2eGA3w1JJfE6lhmJbrfEhQlZUcrQzUeIWnSU4XGOlmgTQy9Nim64CmX8eowKF9nFgNhBPjPgC8
QsJbm1NVvfY6kYj2Fdd9WgvPC26aaor+nzCU8hZuXmB0YvK21/Eeusb47NvfSEX7IFTrpP4GsgM0c8SKfb4hBjjCzZ70Keel6ezKjZgCqjLw/6gxr7Lo/y
ws8gbzkI+sWKITYQT/L+Tsb9euHe5RppR+Agt729NWwzmZW+w3miOUeShwU0Ztj6pwqfCVAfNz6k34CL0Ahparca80prDrZ77MvYfI75aWa/acrYQlMPD8
zG05rOmBbHxI4lHJavCgL3SF+flkvNUuLauBL/KV9Bu9qCkQ1uN8EdLSpUDLBBgJV+DEnv8vz34ueq2ggzS007/1I2kVmSZrlfEtfb8qWpVReB/A3smEKD
9tCVEcl9GAeO4O/oOF4GAV7jdFNeVwWa4mm1PYW9nLCwUmoPwZym7a0hpcggP8Vx/5EwUgYZwRo0SRFBua8uW/kekkxhahedyrNrko8nk3AVgBnV989y2M
fruXHkqdRzjqQmBiRn3iRcOh9g7dyct2NEplCUzXH59UbWLCQ6sdq+Uz6DArCMPv/CBp3CmLfcuGSvzOyMoSA54NHEzFAcw4VC0HofjV2Kiw2vwUDsr2aK
DnBt53FU8Lt2J/ayhH5dGpjJKWQG0wRjUXge9qCH9EaeLWwHySVLzTfHy5uivOEzTjg59mA92gKQS10M6VK5ZJxfhMVrSdyH8oGDsPZj0R9wFRp3HZpdCu
reNJHtKFf4VP3FClyB3nKWWTpxsHpMwcFnIY0rrFmtsxlqCGZkfXR4E09BRsehKW3CDBXjJxNmG222igdy5+ZxsVgPUElswzqMyrRdfL9j1siUwSDz5+Ia
Kr5sbOZHTl6OzmaV9Gemuxe9G6v07SUOe6q9BgTLjwXdQ/4UG9VMW+PoW0Sf51VM8tgEMol3qGx9p4C/ze4yBSunPqNQl97pqBHs6p0EKnVdtYMxbvhgSG
r5jZFi12m+XbNnFz7wqsOrTHw1BW28/3Nb5n9SaHDTlcklzoCp/yV6v/f4GRdzSeqXdQUdPVG9E/nrs+nnBR80coXSeg3jmOuEukDaMH5tfQRe1E3vGqbs
F+j6f3OEln7IVlKU7u0HOskQuiBGrVhFGPX0wToo2+w4InDglgM44txUa/ApYTyk1U4lpQeMDT1n701fXMyDtnURYYOOCBx+gwdlHNPU70BlDApADKo25t
BvJp42jBGOAcXnaVn/6dWjfcDYxnzkCUQaAD4JX9u8j8xQv436RIvquYV6VSzU4jIVV5cnFgSu3eULpCd8ITSoagOgx3aVATYyH0ZWkSN2tLwoiabZLxuC
k+71+ymwe8DbmAZxuFX7evbLRsIMKV35oXSsKnmYxvgLvlSffstTDOrPWHfiG0aJUFIF/GfFwa7vkcL1p2QeuedgZRvtoWFm6aoAUTz5UMlwgiDD52IcKF
c26PDrjzuk5Uf1hSde8HIwPD8KAuU9SNi1dKccCN0KDtyTdssqIXAn4Tb19TK9grCktXVarRIpuFuvoCgzyI2K5xUs6EJJvD3gIygHuzD/DQ4/yUrEcrwJ
Y93jpQNqbu3/uE12JDfGKobR1bAJLXGJ6n9bGQ495rHCe8+W29MvHtUFEfjG7OUhLi5SOsF3zDbhmq7ocEinhA4tt8Ajc7ymf8dZfLueHdMm+GuiDYSOQ1
CwSY4Me+9hQpk7QaIwKtgoejZnvMZi084vdKIPkeZhH2aIQvAlg+GJfWtaoC1MXPW+XR/hNb1jGqZ2DOwUo5knuvzeEws6JPc9Kk91nJSYahdj1R9Ovjg7
5AFVKg5/zlRfVikOo2/AX/PpMrkPRg+JPnBTd9nfdteUj8VLDxWOEmNrgE4pcI5hF68W06dAh6CHOe5xtChDIzZrQwq0PWU3iTms15b8HJqvaVjm4/B7ga
D/xI+Ebrl9Y2Vn1u0eF6rRv9nTa/rIkTd40zDWA2EfiZ6u6HgSxM6fHHkqmkZXOfs5h/SUXblT7MFGA3zAP1jViYqcs+6unjnJH5B5N7oW+goeNBpQgdy9
J2YR2jQRAXfDgVzaHbuENed/v5PZxaUETntELQFRRf1vVa9ZSiwse4/bJW7jlEGYj5FGMEsaQ4qHlL3afJEgC/BexzSMWmycBngRzXleIZHUiWpl1MpFL4
Amm79vuM1ujcy1QhwkWfiFBORhx1PNBmSuZ8rfHZfb+z0ICbfjZgpKz7KAjtAK8vXr/3tZ67GpiFn7spZ4QDcMun7c28XPiPeeBCl0L7ob5RF094g8q4mI
N4r1/UMWKYGo7QaZ4YAZqV8bDtFXVJSl66hu9FIhUUvY71pD+MljS7LbodJMBH7JcyMBPT7fQha0rXEuwxJ9AUJ6ktu7NBV+y0SSM2Uri9lOeI/LtzqFq0
nr0SF3CZ5+WRV154EE4PPJ4JeqoMtkKzQiVmp3NvxjkAUOgzZtUlxx+vOyruosib9fKQ9UFxnmzWOduxHLqEClfrklfl96eM3pUCVXhDmTd3di/BeXmOEU
MxSOLCy5rEJqitSbKuywMsXbILOrV2qlWFK36VjdDEgyK/r9ds0gCM/Wqh34d5iM8xFz9lKc50Vg0BacOr9PjZIGNfC/1qgXMbVnwBQKtctZUxMnmT0Qs3
4T+6hAaeao8xJbGOQhJ+xSRXfMG7t+wpciiQJTMSCL9T0fCvwRre6H4iK91KjM2EBWqtfbbKUgxaVMmZTD291m4bMuCk5SqjVnsbneujLOUwuMo/l8joM+
F80YaPBodfmx18dCWpMwVDzotjDlcgVTfqzPydBnjwuhkkwWk3XUzfE+WFL2Zw7TXzZbzOC4YXWS1keYZHz3wcfV/K1Og6HGMWkV7CLoBDDJLZDCzw+UkV
vhSV3Zbbqg36G5Xt+INuUjGKuW1y0FlHOinKr4xfBBHLALxWqFK1FBrazkDJluaNAhUtp6bN0vdIz6wbQJPbZXj7Hxia9welsh/3xY/nSYsuv036VuutKO
sy9Zbti000a2d5J+OliqDwZp4XrBIVxpazzFCaXlW/85QNql5WFfnC+Gk0v62mVscEpY6sILqqjC24W0rqyo+S3mr/XkEWAqc/oKnyuGBbNuOf/S5C9jqP
alJkhrc4c06+DkFKIFza60PO37PXk+2HlKY6EnluJJxaUf7tsAv2N0q2q8PWtqKJlup3goG/E8rEkRT7yibHUv6Du60rQIggrHezwdy0crwcQ+9CWzv+7n
9nvD/peErl40NhM1/Jdy2L0+KPYfJE1/W+JFRO/wI3VESWIzapJzq5viINGsRzGANSKvHYrUNPlkUiPR5nx0eptUmTpfHFIfADK9lDUqtpi/Tpp238qi0O
SBtH7izEbPqtsHq97J2vcyyxFuzDoCCJBTKpOKlbjsRlKI60y+tsWoKZTxCCP6a9mX1/28MyRc/Um2jbe97DljwEP2PJ/ONXqt1tE+71A9D+7KH6o2sW+F
9f7RJq+qJYPF5rWQoNH4zwnVEg3xOcemsjJKdwek73TryDrB7xEkOT86w5Jmu4brfePiNr1mbEEz2rNHNp9OuhkebjEt4tIxBw3SkrddrupBgzbOujCTPO
X0HJSVeeunnJUu7JoEYCT7VgnYotHdc1GOZXgGpLCRD+e2JTm8qxZ3ATjw6m1mzt+wK1hw5+0ZjnYNd5J77l72fVZhbOQHZP0+6KFukn3OTgzKmb9syMsZ
dDwHt5I6uWN/S82UXo52mqZpoKaPUfUkQoNTdxfNtjiCPbPZtxUd6jMTPnLurfjpZ9fb5asWTI11GIX8iY3rf2ELN2dGweNW8p3AG4Ca/Cbx3ewwH13Kq5
5ItF/Dv/k5T/vYs12MuZHNdqpJDCjpVakp6vOYctenNh2SGQYuF+lz+z0jBqOij7gtAwzow3aqLusiBOIMjILtXEnn4JnVjKlwGdKL+uS0ULqAyYV2UHEN
pDlzM5uYlVuTNAqYB2a3zaK9/c42AeodkgMzq5igWRGlTmdWI7oFWZ2DDEBtdzyWLG5XjJ1/S98yNMJZJ2oVhvU4BrfJydXvTp0ZXIdpVts5WQ8SP0hwWr
RSIS+J+MMuDvgfuKnf3cQtP/du/Kf06TO3JZkxU+r1fUdNmuGrIY3hedoMUjy3lBTUenaNm8n4zpddIFJlP2/RdiBrPItciy/zdPXfMczZ2m3q30p4j5RX
uI3DEYkw2d7hgt6gbmAnQGGnJVy1nY0/M3wsuiU9dgrxwIfmj9QCjIm307qE0EMuqF6Fvda4EzRPSVeufAgJkLEYyRb/NQ4BNJ6cQJm7M3t5A0YxXzxOqr
OdN5VdChYMoewqZhSEDZnjCQGF8cU734flC9VEdgkIN2asbVbHc1pwrzsZn3MmOGVzMIK/d68S+PumuBcxn8GpOOKcpj6HSjeqkx0s4ibEWPMz2s2I4/r9
QlhAtIlPv6andL0+W/H3eYSdP1M2OSvRLakfogXH6AjwOt8rpkLImxuNujNd+BxeL2JaFObnFgPnjieTQh3AQ40Cv+ZDzAvlxbbZMGWeHjzI8IXR/RvuVO
5Svrzn5Jq1RB+5L3cdRCjibz2i4nAQ6BfKIciz7N1zahe0a7otkBsdO4CBfUxiBA3WWD0/G8dYH/MdS+w+SWqBhhw3sbqBbuK5BKsqdqdrsLFIuvxzvkt3
yEXxPI3v+Po/23mad4g2tZV6KgMcsabAd/EhDuTQ+hm9ytcM8N9FpWqanSX/rEjuEBRqCPX5kkoGgxLKGxKQXOfU4Ze04kEBsExyXHDvHZOT+pb810ZanI
pO8kC/GYnqrUVC04EnRAlLm8jqSnmQbqGBK6yzvOZ5PDjuOaURkn0XChX6lpX1+ZZLjb1lgHEjKJmXdblI516H4X2YeGDukNIqsE18t0M89JeGdXPn0OMl
DmKkS+AqWRkaeuTYRHUPmcaND2CbexksiKFOMwxpgL39b1ZBlxR9PRLCucrIyGaozFJBnLfvYx1SWIdHZWenYWlLt76JMz+PWVR2mwccSqM6r0SCRqv6oq
oS0genz6j3dU3bG8EZKX4+CFrHbF0rpIHdEbxTwhyWvhvXCjapE+LiznLKY1tvCd+culJ0bCVHOzmKo5U62GkCRJ9K2rotPMb7DZbvkTgbeSRMOWiP5Xh5
70+p2O/cJ5NS358TdREtCDA0oQ0tuonHTjtxD0sHf1tvvFQEHQsk8pf1SZI3Z/IR/SsbuUBXP+yMzeYu0kGk+F0ffeFLntPXXtZr0pW6E+e+IZT7I1+S0Z
AaCbaGoY+JT7aMEu8msonXney0TEeEWj5C8XWoU0jUZsiM3JtMjJMFgq1pMdWEGovmjreIaS7Z60Ic4a9hCUwxNjKLNGb9zwOwSmYSH8pwPToJCEkFvnwF
e5+NDrtMQZakIE9wTUdMThTaSrIEYfltTj6TsnjnmzdspG1xzMFWM19PFoG+9CkXuVE+ZpLB4yfFppl1wMDMAia12or0pH1KY8mAuUxQVnQJRBEBbinWG/
8tf7/HasJsmidwSwqSfNwkPrElqz7e53rhlDZ92In+4qnLOJcKg6/zmafQZi0NkVfKWUc0jdb4pAaZnbAJwbRdK0A9W3KIPHraiPVmKEoqFaIZ4h7Ib/OE
+1eZ/iwehbOZtcpbHzLd8hzrld1S4YXKspV3nO+WzsqrRgoasSeLofojjYgHPmTnCIK2YO6d3dYQbxTY0azDjkR4EJ1rg92CtBACwLoRYAqe+5VGzbLqXb
NQuibu4Wlr4uuQxGPCoAeU6jKPbdXYKWziA22UF29YSMkaiaxYC2yBLRTg14CWg23t2KeHtxTF7Na2KTz7wLrB22UPAkaofeoZ3p/5mTWc+G09lN2tYiVn
yCATHlkyJXO5I6oZCz7txgovzHCv/Dv8lILMVfpPj+n/7v53t2mk86VybLVucv64TILavh4FaiNNp3jWhDraC8WlHnOUpOXnZHRucs6X/G2nYq/644NAzH
Lxvj7S4sLb5Sd+KD6oE3D6JNp9tZ75qb8q8GD3kWxqwJxfaKvKH2XyOn7NBJykO7ZI1KWvCdu1n98oXQr0Z9cXGkI80DVSfhajqo2J+yy4TUZoizV3g4oD
e+FGN2aIwbqaI+4uLDLNVD96SUf5XfrT54CJnDMXX/LjoHLnMVsH4QyecbE6LZtaDxUo5cja6vvnV2b4d0zhGBtg24uka7Mx5C/oSpJleAG/aVwIn9LBTm
vT52w6si/eFxVtV5sbuZs7gx3wblNXUEm+hLMGluqGKKMWa5K2hsKHlS5hFOKWZadpqMnaH2rBJc87W73gRjX71ErTfLMs/MAL5VIbwLzNGTupOh81ke2M
rgxAnl1Cyddg5te6eWsdnae8W4trG2wjbmUbUp2h08tzdUWBm8j57fy+mJZ6UJcedkmtLyjL9+R72xAbk7HGYmaW9U5P+kV5N4eCN9/y/hYQGMg2LHwiz3
nDm1i1ClL4v20hg0guXxSYKin10kJu3nqYsX6TPHZK8LW5ONkMN6s/EtuMM9rSKkINCZckRHM4w+QmK3paS4TnyPd1aqgt0dbLTVJ3eKyhIG2h2dOyjt3e
oedOjV6yKkXZB8HFAqrIhpK7VFAgqDEAYayP4gqF4ttG7osbYY5LTjPZ0b/vvl9XJhjmU+SAH28Vp+X+P39TZ9YDQt9iBYWQTOT+vJPxtDjyjaEvScF6Q1
jY0oPxIUdJgjClJecL9y7HG66MQe2EIbIFHdqd0rH+k26GxK6K5Wc81LzRMorXina97IS4PW6D5ZQBT7hFTL7lkwW7PRKdbIrYG6MhW1PxJKW8z4xK3Arr
vrWX7dPHzdrkoAkAQ68vKza+o31oF2+u7mHP6YSIriVd1uYrSifIfQ6wdZGg3bB5JVDCukhxWMMmCmleDN1ocrzb9OoQPn8FtslABmNFUHoBOuxl0+c2xb
3PnAc+SArMNum2glg0BWf6rkdIR3x64hDHhPdFTY12k2Xf6OjdFy2ocpVeZ8NnS11KbOaQYJz3LvbWrgzgK9A62pkadLQAhJn4mfzzzlNBb/gHZhobkLRp
YKFZXJ+u0hl7NffnXPUJ3HbRdrvfRytydCIrmHh+Fwhnmql+ANeW3KSr14mOs23yHh/Df0MGHGS/+1ZRdnZnmf3S4Sfk4tbUILCS4mI3XR6rnXAAssF2qP
OaptEb8aRp4PUT1Ni/FxbhSLpGuqQNM29q+hr8DFVHm6TLxD5vm/OirHub0ozJsDnkcjUII2prO0T50uoY5bdRzA5YqPYUf/pGzvMYdzjcSA4GHo3PMrgk
YOGI5rSVL8AE/VmMBVIr8quGk61lTVievZFFUntp/rSN06ritbhdLUMzn/P30kLlCxadkMlSu6UKmq1K6+MSsaQV+OZX/Rmo5N1SDZZM3PWEiQxtLAMVrE
y0d7PmVM3K/rh1C7qljTNSXvycPO+6v+xQeGjYM1s3WHx+qHLWKx1glv+LsSy3ae7xc1qsTi5cra4d40t+lcKWdBIfQx74QGnzZ6uVGPSGe6+X/GqJ2cJD
dGKYSLp1Nf5F8JyqsRDgXFVXsDlLBZU9H8MwnQC23sp21pTBR7x0J9HzV7N2rmnhyEZx3//32sGk/HuMr07eFIatwralGMnScGE5LP6guO2YcP9FI+qYLD
dU+jnC9wfOGXKcL2w54OrAEMuSFlk2DveWvpZXZ4c2s8NcE+ulF48xTNVNIwbvY3yx57GSgMJiOOQq6fPSNGAcRToflr+67bSNpmlBq/1vANQe52H64SAb
iN+KAtNm/849l8CE+xfdmMxD+GOTJF5uTP6vt6a+9+xLo3elydjiWNA8LfH0L9L1RldyV9bd/0jH9CyarHbVBrvwAZ+k2JZCNghNyFTbcdk6NxyR3HaQGe
QFavMobi8+ElLPuWV9AlNwDXgXeYmZXLUGnF/zvexbGT4uxMtv+BjS52+/bT8Bb7Qh0UgLsKB0xHjVuAO1DQ49LOxbGRTHnJcHt6TgIOx8XAacp6ADOucx
LnhukHkACEpnCp7GGS+CW3nNaw4N/iF2tGNqJ9y2BXzAmq9ricYYU/v4TbrqrzeNhr120uogzS52NbJtpbuY7PAT35S3QbWy3fFe/oi7nHjqkvYNc9pZai
PvlRiopUlNw86ZDIgXxzXDP3HXSCX0lroiFpdVnBzYk1+fPCo+ps8t8XegKb9xLqRX2bhRAwhsFkiw/47bLcRYvt9mEILimr/e9elWDgZ8Cb6p+ty4h4VR
DWhDFmHvSRp0jbolIvtc5k4aEKEsObXlUmo4o7sUt0OCQ0WCUbMJ2A2Iw5kT7zLgOK13VbI6wEVbcdWEenX+VZxGgY2n0+DvE1U2x1xB4PJedSrH6XdmRQ
d8LvFlk/ZMqLQyarYIyqLPqaDJgjIj6Z6urBq3k7ppjtFVnBoU4uk537xcgig5iL889E9vsEmdgLXgJw2ZUgpqT/UuhRWgPJiQ67EL5fyMy76wKhqdyfRZ
QOFVAG/52hNnxnEBzpHELlOm4X2np6M9sEB2iO98orY0HcTBvsufduLLeaxURXO/arrvUAOfPk3npYKODnkNJdLZNFQs1OR6gKAlk7DygjiL3co7H+mA8j
MoQQ3UJGs9bV95UopbtuA2V9uHEAOhxzvHdHOKZ4eFAri6raQaph1VLMGsEW3mWMV1zlfiWEQwHYUZh+zXF5EjHBoDFBTImMaWiavlCnzUCKfkeVqF1XpG
UNKkj4F4+YdedsmlNLy/lyyVaUjoJ3mqtul63dc6K6AS2taHHFFY4uXhWVWqrqFg2ICHagugVvPfr9u8vlFc8MWHOg081zNxIS62c6M0tg7vUjGDPOiqKh
aY/9i87QPveQCDuTI0ajTQUTVsiLU/4UPSIVkh33Cl8lvEPEK+s2Y7RuyuH2kjjeqPLbEykDG3qn9aer5P//KUKg5l3Dk2M77BjnYBrtOZqxgflj2s2piy
Q/ibqNEpxW3ByDl6Kq7EAj7nIVzmPPC+P4vETYkwjymKoX5+ol5L0YZnNG9LZG6tnLjUJa9qkzFXLT8I5vhRvsBuL95s3FJXHpZ+O9NNc6+bL03l4TqFfX
6Xmb9+c+8tf8vscj1w1mryRqzZvVNcKkrWNfsPaHtOp9i2XIbZZNLCBT2ySzpR0GeOrgE29u5Q0ZH7hz1MfWzQ8Y8TN0fD6xyjE9Usi++QG0pTmKQdDMYQ
LGDv1qbUrCY9c6BKHJEhmCTJrK2xHZCvcx+9oQLPOI5eUIf05Sij51x2BAcDX6m1bbateUWMufy7XdtdrTYFnzh1gdelfqP9Czo57pilSTd7XnZ4MGk439
1xwYdm70cTCHdMDBf0Kj2j4UjIN5230LOXvABHMlyYdRfz9D5fYESotPQq24AQyzieC4zy3IF7yjXe5G/Ukzcu4VKccHVXVrjkyf2sVQ8CtjzIjOCbql1I
SMt1XOro1/L0vL8ubPcotZKImCe7Aq367pUM323kqdMQFwK3mTKvHKJg4iGupwvmUhGrSVzPIrfcAr0UVXmqK0zZt/A5fUPdQtXoEMM/1tYoHbNTReEEWD
ZtP8xhXWgfZqjtVAwL80qjR9kJ0xVJ68uWh9babdMgjl49ah78wWnvOVRJp7/WqdL6GKmYidG0zxysQTPsLgWGveDyh4bOkNSSNJl/v3zvtktctz4jlFbR
Ji7iocaW9CV0YoJ82D4csPq8K+8/24x8XhIvX8GG6dYqUAhufVYfx39g1z7gwkH2dTqGXJM6j3+OUwq0x+McXths78ZO0unX133miQ2MDzoQpv2MvrJEhl
dZ51pvZAdOt2NFpzIGZQS4zGW+f4tmZZgAa3vRqYpTQ0L/614Zj9Wv3u3xsAklPrPeSFi3UJBl7ycK/B+sI/OU98iBBHDZ3hAYxWE4vv2Iqdwu2n5EtDZJ
6kqvuUqgOqNDhRoQrVS3/Vn1hKuEzG5nVpkxaltzw87AwkfuHJehG2ahNP7xssXx93o8pPTZkYfgiBF3CgGhzsgt22FNUy8FmzJ+VF0vx6lKsq5bVwBH0a
PVi1+7iwW2LCYp5WUb3Tk2ijuEbCaBhkxqxtezQ/2i7k9xffw+aHh7+ZL08I6K48MelJJlbEMK/7gbK0ZS6JDr5PGQb02nncw1mb5x+n+C8h5X85kWcbhU
Bbpzfv0okmoLz6TM95G0vv2Kz7jQ7YrevnR1GM95HlNMgwIBgXwl0FKO9zg97ENsdpvIXU72UzEWGdNjFnp8CPj0Zyc8ER9bvLBR7DDV2zEGrwu6mXYePO
AZGH52NYqPM3Qv2y0md+PnwQbpWHUgkN2YeJ0srYf0taCE7HGFvzCrlydUQTps9vOTRIEdberu/HLXSh+2klrpuTkdlfcnvJgt8qZC3pmrJPrEp50Yb0+1
kumkEXCLTkeLXtWi0nOz6CSNP14ML29XjTUPMOnRZ7fpcLy793sCwvrEGtv1S5vLf7ptllnrpQPykXWib1FZT1M5Yz72TVIRsi15UoD+0LNF39OHCRwdhp
JvgcbQJoQbC90Em/wEwc9xncKkds48J25d1PGJiE70ONhDesmLC4XLgP7ogVeG2+FiKaBZqWkxyccdAVKll20afUZpCznLOZYfVX0/Nmnz0QPfFCrWpXLk
6yDiCanKOWrQGmVMYFKAKhR2qlgf62OY8hV4KM5wK3zoYJvlPV2uRxMbWfkB4IfuQDZf93T+g2yiQ+o0Yt1nc0OoMfeJ8cRt8jdI3JjP1OVKA1UJJizVlf
wTP59vlVqC5Y2yR3GWFGc5lCTYl2KUQRn9sUozvDL/UK1DxmjR5l0TXxrR476AS/EGxc+RefEH/JheYpfU95undp5cfq4BLgZ9n5OGtNq4bBHAXa5yrrhS
gcFL8VN7Xsx4+1lxGMgvL9sLJH1VgYH1O0Axft1HxXpGcz9vAHxHkxwfaTPD7+ZVvORaIEw+WmjmVttdomvd5CrfJPafFvLHZRwfkhEJtXP4TOxw1qgPKq
iSrANr/vNUmE4/4NFmAmZS8WvFjrmWiXSZg5+jxk1POie21K86szJw3+H7xDMWLRYQyPpITD6DHMl0nraHjXnEWJK86vNw+FSE1GuhwcdJFgXG99kKlUIJ
X6kD7qPpqdqywlsu+FEt7f8mHQO1jcy1vFVLIPpjjnXE8m9bXShUOOKgu9YVNPHFtW8XjoVVLT6kD3sWmxPbjEBd1BWS0b4XJzo0+z7XemY2v+XWKoGAL2
jwx43QuDbxs1AZ5YBpf101YwFktCsYyizYmGJhtuJBHKaYVzd8oYzBnObt6TXovIjyLuQ4B8KKBqXHv7AZR4ZnZT3+OaRTNBEgnhWqwSe/AOsbm8okSLL7
wEbgrNCFuYyFTeX7oHOBYY/7JVrRz4112rQL20r4QwWW/ZwMFLi2shs4He6xd8cpscJrzHnFfZm7huzM4qB47ClePZikFNsX1fvPchJ63Q0iepM95TNk8+
HL0H8R19CRX3zB0PlaKU/nco0ZR1P3rn/LhGWSTLvOA8GYQYkFj3RQN0qj1GuxrLVxlp+MZ5yqCq/gj5G2oSYWDNliZIXfs6y7x/jQczpitPFsSiEAqbsL
WU/UDvWlvjJu+8TC43x2+ratAK2CGVTeYE4PPXFcS6ASw0nJmKqVaflPScC8NwD3ko75edUWvqyIgHsiAatCHXpQTi37Z2kwY0X5W5wxzNVBHHrKQ7bCEf
6s+MRnRhHdR/GuWZo5qtDGkuLj1ypoCQTYl2PmhH06yWHNE7lQjbdX7fXtmiflY5GJu2r66M+F6MEAPzmoO0/ly4HIWAhdbKgGqWxl1PMd/4wQWaeqCphQ
R2YtX8t0T+J2MsiiXkKXUOAT9qaUGFqQP1taobx5W18j2YbONxBNM8eDZqLS0JBY8N84REV5oWW04aDDsA0HgFuJe3xOqCGJKovamJR8/7t0Vm4HTEYG+i
wqVqOKQ89cFrKnl07cNBxk1KIXmJTEHZGLe2ccO734qRQEJDmkviYUNzLmS4a0bW32OwzXC7NaK5v5Mc9NLOXV26Sf6Jpp2DIkD7iw8VY1J0uzmG49+Lpo
wzNm7mWbU6izuTXWFLVIDFtgJB3fJDskvkbN16BeIAlULZAOrsUwyRzp9tjBjf5t8uRXd7JdSlzdZGqm47u9yKvHwpCm7K5vUtgFPhWInJAG6XgHPr7z0J
QLJK8HT8emTixe5uQ0RgWnRIplaI/clEdZPZwQ5UMRJL3pjknPrOveIuMLSZhUqCFHMaEpmv5eGu493iq2TAmrnuxEya4+dtlVzf4ETTEiN1mvmOeyHuib
hiRep6bMQkkHVGU3eobaTlVkdiCu1ep9HdGcb7p3caPtPW9Fk4pyxiqamkzEMxULbYQHnvFNULATc92HbJ+Jq6267fy/Z+GoayrYVrMfNg4duIUC2lme9t
fqq5CSKKKQt38m6VM3Quax2ghCxUhGRBKJB45Q8Pz6jXiPrsRzmV//I3Wo3v65ZTO3DI4pBWlB8W9+x7rgEG2926EnwoI5YTnBTeVn0bjS9xHWOggKPdcy
tbUx3nFMM1J2wgmA0KgMwVHSS8rJhSod2wfuGh+bJohVdHf4iXg1DbC3t7JUGYqDLp2Jc9n4TZOqmsXLyqr8c1J1Zd99m570vnKehschqUkIRI7mY1ojq7
WtHra+qcGaEVTf75op9ddCtfCVFzHScczWqRQkrLGNaXYW806v/CVdZRLYZT5KYAQ2F8xHhmlqpKK1ueu2AYoekdANqZOK9z6exTUxuram5zmHUjAoxQDs
50tb2Ks/yv7QAxSVFUj6cPrh28XgBUasLe43Fys/zNP2FRb+I6f/Ol5VgwJwq8wCqRR1OEIBhjID8zygF4yMfvuQ6ee1R1aYGgl6k42tW0dWbMl2xyF7zq
ZeZdgAdR8xue1AVcjSmsZjZfTE/3x/jLvltjPsVaP8orbzUSrL30N6JqyAU+6EuONnptSu8OpDKZDicZo2pQ58/akzSasH3liEysXz667rmhTovnqoOXA7
clJi6S7s/TtrtFnTuqwjXbenRVzixEeQWCxzGJgoh9z8fgcVas4pDWVZg9KaG+HBlDM/6YII847IKMzCCByfdeqDolYe1pO8La8evEAoJvga87EGRNTDHi
VjVI98+ebhhLGCTzG1WDj24hI73WXztJRZTE4yv5GklbhoUreBwuufp1f+tFudF3Vc/IZugNUwfaAq2ydzsV0VMAfrfU8UYU4io2Su3EGCUYjpgykAZOue
z0NcquMe953h0GMRRkve/5yviovL31ctOxQCTKsSYZ3sKQfQwlHUApnWC3/gfSc1VOcI/J9CJGqe/PUrmk4oWrlQEJSjusBWESZcvUMbBPbutIq445QfeM
XraTmGjSdQnjK5A2Q4s/YlD5muTYrEdTUAFq4V5yVFDJTJ5MO7JPXOSqTPW7UYjfuRS+JKhuOa35sHr6Uzzoc6GID2J5dF9ojJnVaD7ZXtja0Xc0uBvDS/
hKvVCkncdyyDnxL5H4xRVdT254kYhSC/bs1r8NiQgNPkftDW4iYzz8xrF1uBEuomGAEkI7a5PyKwbx5IayXnW3b1YlfTaRuo1QYFIvKRJ9Mf6iK+oBHkfb
PkrwqeTkcGeuQsk81W95QK//Nqq4xiqY8J/giiMrjX6mgXws8J6MtRrr7RT9cAO8Yvuo3bHM3nTRj9reji+sgZ1+Spj5LFWgf3mIFIQ1l7cWK8VMkun1BM
I70kjk3k361GPc3MMe0O1OEmL8qWHTRKpB15Fh2dHmxM37jPK05RQQ5XDC0d5KX2GxyqNGnPxZE8CrXFPalu93wi4f7fX/8/1t6ER5bcSBhLkplZR3e/Y2
Z07Gr3s722F/AFGPD//w2GAQOGDS+Mbw9Jn6TRvKu7qjKTpLvyICOCESSznwq7mtdVeZBxRzAOOKnsfV7nEnzMQueHXYG8JpZkmSI2A3z+XHoqiINtHsyt
tBoydUWVJNvBZ35toWtiIybafS6ba/f7d52GLDyWQ2Hpgr5GOzKIjxcU6VE5UwXmQnuuCeUtIYG2dn3oSduLeiUC6Avcl8XxpMrPmYXSwhr6sN8SUHBdFc
FBlNHafo2sqGFvCg8Ze2mGpnlfB0Hf1/fdETKu6z6nt0QoFubqdsbfLHutg3TrCxjrAclzAsMwOK3KtbL/XWV0Uaffm7EUxMmClwGj+T5XOfvK7dkjrmUS
CqXUSQx45j98VtCpSY/7L3XRJyzTDw/0oiSeaJlDFp86ZBLJKckr3XynBvaIaynKXSrq4uey/h6F1I9kNUN43tD8WCiduOJN2PXJAyVHe4u7aQMoCEBs7s
RVhSOvoVo2jYjfJ5JZy3YVrWm0KeaozUrdM5xricvmsyEkX6naW2KnBdQ7wim7lGiFPNbUonZQg/6Q8lInBRZB5JGWH76hHe26flR+gsYxbn0OcwNWJ8Gw
DiMwheU5rqNgBr6PQjP9W7Wcrc1gPSZJGl2F1IwbqcPEcWaotAOL3JSo243bPb3gT7KP8gvvEvaZtWNbsQOJ8UoO9XlKDhorrxGEfzzChE8AZIeKeoPtWP
MU0kyJM5Oku3NRlVaC240VWkP1/C21hkgfcrbFpSSMyDSHgaLxGxutcCFjYmlbkzYW1g8JdcL4QjF1r4+D6t/QZC8XPboUZfSY50xuYtxbhIsuVkke0U+f
7rj2ebq4NnhYQoqZKIffOd7YX494DtE1Gqmn1gt21Eb4u4SR+mULrNx4dLXzryuhfNxw5Eshhhwe+yp0DRgsS1LvvRiohSKvaBD4Ia+8SEIwX6voEK0Z4a
iKeYcmD/arMDd4ISoRPExGmOJLbceMrlZUMKaf33PyE1o4xl8b2hXEovctCPlLI2UMabzCQ/b40G0ijh3umtKZfkqooItKsSS+hrgf3JVF7JYGW+4I1u+a
jPS7JLyiE4nlKb8CBP4m7PuG7zOwFy/KhV4feWT9VbuRS1dlRTtJOCpGTDbackEFhVOT+3e88X/DD4/Lf4byonaW0UvKGX26tWG9+z4B6I2DeYiB5YVl3f
JSyu7oZpa6jCbsCNZdb+97JzCiLrtEdM2WWl4tvOXTCnXNL/WFXcWTEFRxC75UxllUjeDbvEeWX5pGmu3g5ruSBYES85ANPGG71eQNJPiY0wFHH7++yZOF
O5wYocb0f2nQ7FlGfThkLx/bgrNtWYsIXOB82a9MEyG4zX9iwfLMEbeA7txxedpq0l2yD/BJ17JXwe/JS3RFIIJd3eRz7LD6c2ZzxXkfJwx9gsIGFNZcEm
XFuJ8J/QzAxfPIYVyN4UOwTEfBBT77Ki2EH56azl2A4v3/f7tPdvdkgb2GIcc0m+xjNVr3ufoxs/DY1ITcfe60WImoXDMNNiG7jIN21M3IfX5GKLKN6MtI
ESiKUom49cdGbDKmMJ0X0+/+nD7jfuQ/yILWJ/vxgkhhujdpKMzdlszgKjFV7FOZm7G0FUkh6ckf2tNpSD/fiz6C5vg73OQoiddub3vhlryWJW47/ktESy
9IlnSXmvi3TbEdeg/v/1jiwWXCm9QRx9bx1es3/7wKOcsEcBo2vvot53Q939/dN3GYB9QM5o2GwfquuS3IEVYUweep4oM/8mA43DbEzv2TfgVEwDIMzVIZ
cW9mpb9ur1M5Z75NhtG2Bck7FosQyk6Qk7/XebMKuwRsvyydRBg+rfWf8PKry5oModeqljCtOeu5JGZCzi1XXgDMiq4UasJSf+pgx4OSaoNVfr6mp9lzUs
DEY9JvfSFgQFX+tEXTEXzevS52zBgH6O8ll6VlXbX9Dhp/2bpzh7F5gjLf88rhsY5RWgnMU2XOwBbQiPjJphFNtH+lBX+80uZw/IZvOjpx9l7tmM4JQ94s
NsPcZ+31n7R1cDMeJPkxBel9SnboYZMMnkUNBbsk4rAH2uZlWdVniV7HM+wLb9e1RSFQS90C5VnRVMua2WdwjBJuvH0hGtisbDiiV2ukuX3RNfdAtLf12k
WvUfiJh+RmSvQGmTpLsWjLBSzu8WK9ww8hNarZoXsu+An/uoZsQ2reWo+pY6TlKj/W5Zxa5kpTa/JMQVYfKozGrC++UsSXTJTuIXlvZlPbJBlhbMSxzIoK
L+07K18V9/fIsx2uXVUMnbOjgmMadGJRKIQQH84QgIC8xRIzgJov9yu/eUKVPBWcMuKpF1jTra7pBYQdQOqTFwkxusO2OlD2NoO+qalcrZC361HjiCrNOH
coHkEFC+pG36cLy8RabrKZxQcinJz00zro9Yju7+b/HVC/s1ot5KP5saUD67U816ZBkFEUj2DTbZjAnX7+sc1B7qHKtB7KiKf9Zi/o1GlmE1NzKJDudvbb
slR7wnJUBS+zg2HbhA29eSPxyxjXtrQvZ/m1q5wrOJEI6Ou/FsT9Er4cBMnbLRJKHWoFgOIEl8/C5LZHsigJ+e1vYsUcsDLsmLXsDxnqaWXTRCHanHi8S5
mi4QcTACXmOssewLXHDt86LVAnb0wTgVBuSVQU13qr+JBsVgvEX9vcTTXcIii+/Lpbh8MA+z5iw880fQEONYeU90myWK3U4XXwWR8EgD3JsIg9A59aKCq+
ZBVpXwuOTmAsW5R0HrzHL7JW48UbWfcfRP+ZIyMnbWsZtoO9ng8JEXMjgS6rLXvmfsAvNTKcCd0PM3maJUA9pWmJNdE9RnqoBEy22Q5QPVCOfOWdZ4NDP+
ZU+F/gT65OhQVMPQiSgt/oUc4z928IfibA9ZBoxqxEWt9nvBC+K6LvZV+8ho/b6XCJLdKMrjZAdLWg7Dnoq+TfJoOgMOBM0o3k815AsWHsUskUaQPm7A6r
7LFMWq9bOD3kaC4Y/y5Smln/R4nvBhFPZlaXjwTFnfkRdf7vdayzhRomjp4mopseOKpTJYZ75olTZYDsEqV4xpKKh/sLyRUmxrxPk0X404B5mOKZfdNUZ3
9SM+1z7gHdApdch5OQxNOXxFBTiH6H5IeRiOt8SOZS6Y3uzUuz0BICEyzryrVqNh7ivtKhvI1gfiBxxbSVb9rQes55PITqumUTiiVQYQxUXQczWJWg7jQq
5i8Mkitlk3KQGCSgIzgt4KVQwOw4FY6jZDcOZZLf4wu5G0LO9kQ5ZDmJnTIGySFPQUbsy1D8vKUA1+1T2zVrOXKe18SSF3aK0TlWMxrscE3iIsUhDBO4JF
s288eUaSuKAls+3GRFvjqBbb76JI/VWEo97b+WDm2m+aX93qiUkkA7MKoxGXfAmmUqyV7gxkN8oQIB7+4xuXscC4+sZQdVX/UxVUgFtHuNaUDBIVT3zz/R
B6WtTa8Zpuvw28ec6jMVHKxK8RRwOjoSuvQOBfI8gxqP3D5/kDA2NiAbhjq+6Tod5byfhb106FtVbSeMvPrQzFhpJ3HZhDd5pBeUDvN8VZAIQdPXifFrkS
4M3c/HROiFJ6NcCV9SG0mdhHnK4yMcyt4H0IKsfQ3s6w6gDJWLqKbtK6SCdCykOaGusxLi5Dj16Mqi37ZNWjjDlWJIkmdr79YiQrBIo4Cs4za20HJSlLGC
WboCHGOyMHvqeGXiFC7c6g+Vhkgqlj0cLjO77a8/3VZA4axAnZTleX57+7yNilPFjjWkJNOG6wfS+uQ0hbVXtmNEg8yL+dt3QNzpQhSl4uxcSXrY5hDZV0
erwhq67aiFSKz9c65SQ+kiqkWPBg3XnhyH00KNJOiKn6ftJ5dKvRRiyDQcKgJ5Akkk51M6Ss1dgjKEg2HbRL1hRCM/TSkWPcqs65jC9sai8wEECikCemJi
hLC6dIrr/lYiBfp54E2NibD9BGlSg3nWjKnqUHO2BY7+LqVsW2O3/WFlh2sZ+xO4U/GSjKme8Xka6PZ5pyhSe2f6v/foORWC3n0vhyep9OfAHQ4CJD8ZYD
2E406+JoblpqZCgkbT1qW/qNJ+RkYqpBEQMGirFSzfAxsaupzKi/fs18XWUPVRRAjsXxGd2aUyUMVugur/yYUwxoLEM2hagEOKYQJs48yxITVu98+vs5LF
w2RJ3TwvR14WMJd6g/OraxMkuiiiPaWff9WS2VmBtClvMNWdIbnUsMdY4Nf26/hbjD6OTHdIx/i+O3qdeZLQdWjeIqQsJYcVqR4Zhn8XH41OEpmXvfyQZS
WdkYbUGD18Z9E3PEP2pUjXab2kZ6JupHifOS6e/axf+lQvqUOJZyx5WcsQgcLz45ILnmXieTsErcAS7hVWrkpSIqZ6J81fwcNRchzwo691eJb+Cu1eV+kF
0eWF51VYh9kkXULQP58axDgUpitt6Kdx/aG9C+C+ChlrPcy/xBeSbvhqW1x6tBhXSY237v7Q9qvAJb5JY6FcrdbVi+g01TTZN6B/lM+Rxbts7NRKlmVF5W
u85C+72SdTc8a5TMccOaetCr9R0NrvYmzMkjFaZgs6kv48QnmEoK1SsVqr1s88g3tBkdisgch5q4OHu/M100zi33Bwz7qUHp8qAieQYvea0t77dFdyhvG9
jKXdHhyS5kaAri71xHOTGu7RRwrvj8yurw0d8TcD+VKS48wpd75/bAtuFapE0HcTJ0jmo5d5Rn0rsKSNxOtITE5nzrC47w7JRaRBxue+mDS0fn6jCi9c6p
E+5fbeFE6okq4YXCLaWGWWqsNu8TMPx3xp0tLKFe/qvyTZPvzoPVpK6hI+dvmtiCYN1xTjIAj7I6JDcx/SiNe4KVxNEhnVtgg1JehrBKxIO3nKxWSmQvhE
I3sFGDEEOWdVUH49T4uZ0GCUd11Tn47geZUS4xbPFIbHWh+LbdU9FWWAFWjJsfuuSSxVkhb2xRDsYEUTpwMd0lTwMUj0FL5pVpMI2g9jrb+puK2G0XXP8S
VLM7WuNtajeafONHzJJQSGo4k1NorrxcgyPJ8s6Tfkp8dFT17vSzyWxIoRzRV9beo/thQrnAjnzXC2pcESk4e+mc/odLtJtGU2SpqpybygVA1n+yr+9NkH
qgUwcwRGNRVVSA6iZn+r4HUTdoPa9r5ju5FTYkPo5waPu66ReclsJCyATj1tKfbqs30IzqyTBNg7So9HL7GxX/gsrb22NcqUQkIxlsHNUKdIQYWnE1nMd4
TpEnDiKIOpjJY5ycfnbk+++R3cNCunf6wIaPrgE1g5gDYpkY6uNQ4cZ6hZzsv+EPY6Nh1t2zGgNYy8+f9ExVSN+0oqk4BH50lUBK5b8baG5wSlXu9UpY5M
kvmVFV1z2wDb7HOESzyT/EkocHbmLqpCZMYfDXvNAb9x/fmXhhzm/iUuyDH3fn980nJONBNNVgHOmmU90txnJ0ISNq3xfbzM4bnX/ALRcfhBZONTQgVsSg
m2alZ7gzPkTESSz9HlOePfbxmxuSGTlmDiwFx6i98peLGS0ql/xYgKmfKW846xIIbjpaapQWXbgAQTt8mSlqOb2DfY2zprYLWof9wVDBFQ6PMxSl2SHAaJ
KM9qGqEOkunNstDkPcTnfc7Eq+NNHMQGPqAKpobPPsVxzF22HJzE87pxJxlDNenEaTvE//w1Ia0UZ2Sbz/lXg652PolOgpc9IodaEIPvOXQcj6JVcni9zq
fk0Quxg0eBs1dRUWn4dOE83aSoaRvso8IpJ3PEdWyafDpZq4jYUdnJMILLv4jsM2OLXEWO/+X+iC6JIqFIp8q+khpxc7HMDQsLupmv+/R6B6gDTVUgFqaf
E7cyVpgcLp9zHcKqvcfGp5MQwSkRmwkcMUKLTjjwWQvPx6pyky6oRZczgcEXeug1ubxJ2SLo1nyuUXgNZRF13d42SmrpOBX00YFCv4cOh6sJ57Ey1wuEWP
m4ntd3GwXADnA2dUE54fW8/Og2NbXm/k/JGLBTteGZDJYFDdatSiWCoC9ssskLdjOK6pGpBwgk6GQbzVcGR+bQayu8/EuV6dDgtPGayBUPomyG5/G+eSvb
LBeMgy71eV5RicdynlawO8zfLnYZdPk4IfpZOxjPEsQ1Y9LviDAkfUlH2fQxnIPH7QcWax1YedfReyNxLdnP1/hD17SHHWMfeHXDkc6BY5myHVjPB/Ln1x
0MVcZI5drPwHMS0Iis80UwY8HBws3UiKYevCZtsxBGePoxvJTzG6Ya6GgE+x4FFlCgr8vKi7Zgtw05hQggqy5FYfS1UhnpvJjiUnUMp4Kq/CpdsahScAcb
npNsoUzCD8+8u+Mn8M2Efz6Wl+1yRg+8aEgTbBmgOeRL1XiRf5i1sk4A3+HtL22MD8xTdL3KQuES0QPF9aKXalHfjskTf162fRSY0+msvVYiTtpmzVcBnG
U75oP4xGejHJa3AozMGKs7gnK9Va3+ka3AXriOtlLS9e2E3gLS6fUF2yt/ALbDiRUmhnP3OSTtCabCpLFVBXDJXhUS4pUVj5IYViINMQ07fUE6qgYdqoDl
DQj66ED6C2uVjmULY6G2UVBw3fye0RPMnIhzDiUQX8j+nMVSj1854e90DfQmXteuJ8vGzWuwsIt5a3OkrspcsR3F/2Z5e3sXkgPDJn2Zw+SJ0zd0sUdETT
Lb/DPD8xhep/v+fRUTmRwNi/iEeVJtTsh6gdXkk3vLuaPoH0OIIiuPO3LipJmpxvhO3PaqY6skz+LEOFAEFuDYQssydqqyBxV4tKqzBxxtLa3ReQcmH5Fw
9nWIeYFQcGBaHqdcbi9NVQNvAv8JW3E+pchhBbhmBI0L/zMwu+sXP5tS+LlsTtRoLOlPlN3kYXzx70pWk+cgtPX9I603TbrfVSKrel+h2mBYF/0/Jo10rr
LE9yV9YBFC2z1GCyO62qbuqPjRMqFEFSHgkj0sjuAUDz3+BCD2pcVwCkh5nzz/Tm2/ZkJsCfzr2FRxrfk4xF0SHGQHOY72DVEjHxWacjVH7j3rsU7hl6+h
ucfvBao9UuC9svrp0bJ1p924wBx74geBKT7n+7AHUWhKqm+xDNwaiR7lZtM2LxGGneHObPG3lDSVdETs0NExvXwohmH7FYHXlyYbjBwZNCz//MZJ6Ngw3c
b/MlL1v2LWOWUdz/HAKtNkxlGd2vgH+sWn8Mof1tUcEgC6kORrwoEeD95wAGx6MZzG7kba/VEYduPoP5F+g5c/3XUrKekyzNj5JREbjYOdufmYFRZcj31V
jBVM4YiGbuw/RRFA7bMnXHDl5Zf+SeS1CwtEvQYrfBLOTXd3VGz8QAcEqKw4APmmLl69ROAmUdiAdELjX99eVxCTRjHMrpGtvfRwWBK4HdMXymaYkrC/xY
zqtDT5/tQbW43bMsFbsuo4yJ3SzzRJRkCXP5ywTJ9Ahyu1VsI8FoJRMsJURDRIJP3QZDr8pYUO7SotJDrCWlLL3C7Wc6THTSq7HYgF72WW/EolgWKLMpbt
PgnrxIdcqmz0+iTE0IDOAhuIy+22VVlDpCR3yPsSihsVsiFbJZ7k6+fvAezUjtVMO6KbgBHW4FKLPD+fSmjKidMOSdCwRz6KcBf1TibGnhpRhDHLkMsN7c
UmRykFNHfJwouwV+ThX1JJaKvcTpQ70zc/cVYVtCn6nKuN93cUfQNIoqQ0wVbMDBMxrfMBmwEIoFvyiPvXKt8g2+ZDf3az6b4l7WPe/GlhxS2rn4QlHyg4
aup1gmy2kQZUs+X6Z829vKs/CgWADNKqgeUkvqyLWQhFIDr1pNCYtzAYUBYIfkw2sR1TOpjgbYSThvSASeUEhgQxIwdpLLr7r4kff096MOpBtkgeSyJZML
vBTZMYgLo2zAzry9wqX+UDGAQS3KQI25NBC88rqKA5VHH4cIh4+JaLHlmiprpMiIFJyfJJcNznWGSu1PRNvqsGs4AOrcKXwiBgagFg/PLU35V5kpM908DC
V5X1KB7oLroGt3Wo0BTf7X+4XUGeLdDwVxfh7ZumsoJ1EGNTsaX13zdyKKiFpruD2cIEDO8YgM2VXgY+EpcvXorKBGpmnQHnVv6y9f/RRIxpDgP7Q6OGXH
1b8t5fUNeeQeScaT4W9VWapa0z7j0DL1HeezHmKtYenZln5wb8cAl1GoQsjllrVkn88QC+NiUnZ3uSje3lwe8vDdVZOz4jLxl90XhYBnMyGWC/NH/Lj9Ti
C0mLzSRvS5JOVQaK2KuVoKzS42YP86JqUsR06LzfdQ8QL2AJXddKbOCqxDIMF+pNl46cfI3dtnG1c12+HyJRxTLTPefyU8lsh+bsyFtNUotPbdNkxeU5tu
wrBBSHhv+Gc3pe1zA42Ze9l9xrVQcqInEO24+DYKSsxWEKpfFsn58YrwDfOaQWqREkmN2ArYsxDyXxn0oIwG/USyzbqaEDaKYKviTg9Mz0nXwoGv7Qsa96
SZfT4jfIR2RhtTcrr0L95AT3xFULyL10BpadGcYACqKTITcnYZIU0Mg6IZ786FEVYO0BVb4w4t01woSqVMd9hLijfWYZQ8OT7se+0hEvd4X/A4QiHfOqMt
jzLCoTaVaiBstEPcbN+f62N/AQr/lWY2Jst0w5+iQDqK6LL7vNOWvRr+HJTmVp/s8Jy4ycQ0KQsCdHdOGiHks6wy7JNuXJc1wYaWpC7rC9JzR9Y0yhvyaY
Oxex+U6DxLFRFPORsvr0YX+uETpjdvLPUGcNTljwKcx+VShDSfJRLz5sf3XVk5c5y/0wJG8TVjWVBota8a+RWcRUTguuVRq+rD80Tytr2Hey9E7Yh08LAR
2wvJZbU58C/3CVYgT84jXG22kdk5rjEZJ1pZb7Wi0D09aJ0SM2N/aXjLnsF4Y31DT6K3RgSOMJLXeQNMoEpNKnqJ0ltmXyvMzhF/lxUxN7Ghekq/j6x+q8
yzWVbMo90VZ3a1CNNLSe4ZFHSGig54RdGpZmgNtyIUdgunghNmRL4ZuJbEvlEWu7bYoKI24MSyqYLn69i1mUaB/2+C1mxddEX7q2OlwcZAiCHobP0v2v/U
0Vayx6ic7Rr9326BfmqK5ClvvdLBhb/ia4/rhtR4vghCnUZu+qKoL1De5YTkXd0h24U+Bh7dtdqI52C33eSKm1JbjOkfiYH6SiMf+ZXcL6QOu2NIUDuqIt
xD08Zs8pxCcV4lwy2/A5vmWiDnMMb6oW+emCx6Uo6nxztD6RGhkL44i9MmwjsU06fNXopUV/uS1R71amAZt6da6pSEZiF6GaXNQb/XKVCP9QZYVGUj0lfp
nLgkcxfGdNkxmqhLMvwUI+l0Gi12qA4z6ns0GB85fUlMkqqRLsw+PfMq6YYwUi6Q6sfKHrceT1LnvGCZjwG7bGAmjVSaIlU0MRy+fpmF6Qum2dT2DQNf/C
O8NGfrP+PuD7hh62K/zr0XMtqhF5UWY5kTV2L95SAfhF2AHNgfoMPV/D0u9Hkkm7OyKBWpJU3js0yCPYEhF1Xg5pIfn+mhLTVBEkuhWjehP97R+x0Q7acc
ym8h/q7R7wu5pjyWr0HUSo52nmskvGhO+QsP/inOACYChKwmlqsq1VthC9So8p3xMV0vNkm/7V1g7a3BCmqo0vk0VZHwjF42+VzNamAvm6+dD4rI63bWbd
7d4gajEIOHOETwsq72HRJb53eEu0MiGRG321lphjXcWhIKNRDoN8QQd5+meJ01lVyQM5jPNc6Vyv52B0DFqs437gKfEmvWEgC/MSwBQNi6hNOmnpZQsFPd
QFBdPPe0nea3inGXgfmORWVCVh4BeGAP+VSnfNtVDriNQ2AJAt5qkjlhk+Q/OOcffOLOZEOvLB5UdNW5fDUMdDAbUF3erL5L4FJtVYY0YkbrWzKucLvH7+
mDVFOcmbnWt5y6hf+KSHXULHrI2ti95MVrBNq5bGvNkyc7v9+NTAg2ehieYNn5fTNjRxwVsDc51b6nrNNetLxC6L3NDINN5Jdhs68dkKw6pp8hGw7BPeoG
GsCJqpIVUuiOU7ysWOIzyrBYP983Z2bFjq6lVF3OfIi37FYoKSyE2kVvDOKz4n8EsO4pDgcp2u6bhFXNc/F8OvprJ5htm/4RPbkGnzDJ7vyw+y4JlCJaiH
lhGVylaLoTmT/5vr+ueoEWbEwKppilZFCrW2XrRRirlyDGqqDMULce4Vt3CdPv8k767GtTauKgT1SToJvCWeWEL/UaMD0yx4WvG8z9eHarMKrSkWsvMKAf
h9b+7IESCwHUAu//2QD0DscvTjRh4gCEpxrB5gSzFNXD+zLk4s23C5WMLEWs3SOZnNoSaxos5zNbdquZoZFUIojVSq4zJGjcvrhBz5hHFxXBAJdlDxYSBU
VSwi9oMfSbavoSYunjJ1ZEmFPfTeOvPqavtr/2XcTQYnlg5bAMnTLY4JL183s9MXOamLt6kEfkVH3b4yigYzLdfP/9fAbsNdYbNudySuwo4bnc64gSmp9I
RcWBLveSbwqZPk2A0J8HzAFqfJXlOXbQzUT62C/sotspMNVMSG3R0znneEbunOlTR2x2/hAWRsHWOu36URuwa5Ru6TUqEXwTTl5RhTJSGbPWEHXaeaMtLV
L7sM7+hdW9Kj8oIoAvTdBHnd4de8HeGQ7ojBhVOyS7bk7BvvLaMpsGN2tWq38lctLyqaiFRgQrV18ErRN72hR8USmPSyaXZY/t3i2u0lsHKloaLlNtwpwj
xAnnXh2YWq55i6cYynnVOeonV2DFHDGkjEKrh/03/hrQ2Ts80G8OKrQL7fkL2Pl870EofNYf/vGi/oM0cxfUKoTgwsfGzajnV/tnp7tQy+vV9yJrMKNrvw
lleP+41mzjp6SrynrV2XjlHHazly8gI4mp2QZdasBfTjM30q7LNnBCrbJ/oLMAxNMNE7QM1hajdvDeGHba+FoUdewtdnyjTH9f03YBlAk8W6kbTi8WDVpE
0KSUV0EcJvSueo+XzaJzDB51cIXK+E8uc697b8kv1JphMktff1e1hFCtMe+iLbsz78AgcutKtmPSV8x3U7sNsotGuciQbf4EBfzrAczT5PgpYzFR4bZ1xy
rfBnMTC+2Z+60MMSHA5w8nP9TcAfyPf33NDfu0gGFnBMxEc9WH1DOvVPSIp7clwy//SSleMOiK37IaT7Xg51ZRv3ltzgi49MkhtV0eLit9IJNfGd7C8a/r
kuVcvEER6hCjxvd3wLtCrFPq5VPsgIhboBN/sdsQS9336F6nLpeWM4TPtp3xPX8M5pltVWBIxmvVhOqjySt/43YcsTAxInhip37MHT8CznplyqnjdtZPmt
gd3hfNBWQldmVowe4GZva3fnIN8+L7/Zx6yX2ZmmWFiHzrdJoaXN0SEptOsjcJ64De6POS9cUuFumHUlIxHAD8zTZ8T8Aqyzp/CILjFlcZxH4XqcGxZEih
NJPuMXlR0O7oojprW0IgCZ7Lpo6vrV/yx38Cp7GJbzBmAkXdXY3oGgSpj/JtAkd2Ofk6uuJm7jhWtPdYM0yodNvqsJ7Kic1DAJcNNZpwV/yeUQC1eBMx0d
zT7n8fq00m2dyXJiEMZO8bJZsu3m/7fs0vmKeJUMEd62c845ALdKsQZC8PG6m0A0rhj24t71x1YUttqZ6CIs0jCuRzXIdb0h4HcpAfo3uuG5WhxzKtj+BC
S/koVrcWS4qmLUDii1Ltxo+S3p5bc6e2zKCMQx6G6m44oim96bYimewjyKME+rGq+CCLoxwYgIIHD22TGC6zG/F4Vy416VvG53EJytCgu1IDh7F2zP++Ke
lVJVBYz33GJUjllaZCjew/s+JSe3DLDMc96YeOa/Xf9137D7mkAH2SuPOi/zfUUzCJk5fswJiyP6pToW9ACqwnzAzW3zxH1A1gTibZwrkGHja/N1sR09in
AIXZQd1yJhSvncSISUZ4BjwdLSZSGtdHOAgfVpZQkcBt0i2aM0w57IVIdUH9NeZ0sTSUuvTJ1GKeQEMqK0k80e7PufMk7VEUGKfNNAGosv9OF9Ley+ey+t
PhyZ6ZNuJcW893AfynqSki+weOrr1FOjztWBivJ1a+2zcpiU56b4bVGgkhKQEdtogZy8RNplnRkC+brGZV9o2SXvEbp6XWpNEkGNDAK7z+WyNh078w2v/9
/SF2I01PSJAqAJHc/J7xfqSv2yXFupto+MZ1ujig/hjWLr6AHv4Q9C6nH+0wvQGTOcZJJ/wiPs7KBYvR6XJce1OXAu5uF/v12jBLC029s2T6B7lfNKCP+/
NQfQYg9jBdnqh4EMp3S4ViuwiltPR/UO6tgTiIiXXCs37eVF27t3qQLpxDOY+6QA1eylP1XDRx8QB8XuqDsPDnTizC9U5CutingQCDoJgtHV+Gw3EyV1VT
aQTy91MeK1LpJp1TEJLzZinUZygt2jlAxdIpWJhZgTWE7v8Kd9hEKHexHR82cvgraGSkyyrKNZ+xlHylMSjWys533uhdshWg+QpiqOrXUSLlXU1J7Y4E9Y
3JgJ0aTwHxbkuywX2ciGbvXfxHESn/mgGOOUt4wJweRT6e2btNTLiCu+YXVuYChubGIpwiFdzsifF7ZYXPsKDeOPjMnbYUu6UziaVUHGtkRAj+kKddZK5k
ljuedl/q+BwDoQyyVWSyqI8Ufm0ed1B66u8qw+PxmEvjVqMtmip/VACNTpLJ+xoxZ92OEFe17SG4rW7CzLKP4clRw+VmTMiBi/YzTHnf8fwJZCB+mQy61j
fl7aqS+clnytjmvk50syhVueVZtepgKPr1i7MFlXoyY8y6uFz0vD09o+1t2jKHlTvkL9VZHKlpYZSr9MEtjZ53QQ74gePHQiaHAuXt+84c0TNQK35Noz86
iJ/HMC/arCcfk8mOgMQeV4ICbBFFAf6uVaYD7udgfF06zziPw+cTc/obDcAw4MgiNAHB15bjgBD6/aIWvYfnb0JMxR1jk1XTEWd74/+0syfMLxTKBLUUOJ
l3zC/gN49A9Z5m3Bt27tbAZ6eikB8e0+vrVVKtNXCglPjLQzvzvHuZ+ws4uGgqKaXgQMtUvrk9+AR8X64TcMiNYFEIK/J1UrXF30CLeyaFCpPre6+zXUKb
1ov3heYmpO2cA1uzo5rzl8NU8KpvzZOue8HDc5CzRmhYBZXp3pjDMXDxQ3lL1LlLjGfu/A2+xtZTjmtoOKrSRrwPT5cg24B4ObbTVfndMQyOYUrSi3VlMw
eF6oqHCGf86+s60Zqjm7j74C092O4N3BckzysGB63Fb+UhkpoH6SdHxcN7sv3K6QvtMc0LVge3p5zT7w5hC+aFPzgN+m4NP6sit2g9dVhMjH9NGqKl5bHf
yrXwza3k0h9ryKTGyyz6Ep4+e1/8sjcmgUtbMMdXZ8Jqqgwi0aeeE5H1ql82f7+CpVtqq33Mpt+25qRDHkY0OoNP9J+R2Gyrr9c3r9tP7g3ySmq33joRyD
eURYcgO7I5XBZ+XHxIdsQa2I/5uR7NlJpIrzDiWbYOiAv1GgS0/y+WQTLVlOOLIMF3saRZlLHOFRvMJWjGOYpiRUfDGIIcnFuhOKW0E0trX+rRUilNzNHX
uPqgnYuJKCLA/7HXOPdilYF53l0lDRrzxLyczh+xGzAoXVgTBGW3QjmWHcZtlbknW5UoMnD3/gbV0XBoTw5ttPyNyYBAsYLFLvCvokRRX8YARMJ/5puU1r
ZhFwllxLOaWPsZO6eGHu0xGUSurPc3CgfdV82QKshCqT9CuGG+vsGmuz3LX9+jtnMSgOJTk2oeBGwq4eiCvHg2YS3tJrHi5j6Mp0FWlRSoSZ5x2ZXJSMWA
lJCfyWRarRexgk/CqsRzNOHq0VI7PYb4xL6FOCH3km3mHofmFldWb8I+oeOIBAVrfJm06kb/YLDfjcUqa3ZGjJdsG3xDr3LCh8lu8A91tFSFMl+QxfRKAc
m63jZ173jQSji4D/e8zKflMMminbQKNDD4QEbEZajAwonngfJ3QzOUUYjSygXWrBGCyspUQ8d4M4cE8lUlVFMcj+NtB/PEoU8zn8WZtN85Dbe94ctozyyW
zcR/QNObcUloJx23hgvv65AcrtlyiNOlBiMoQkt7RNactvPRj13B4rKu+7TaFeF37sojnj6lE0Q/8UG+0cczBv7/1nKlQ0DIeEU8ueUqKLbmcygUZV7X5h
Rb5nWprWMca/oi9+4JjmEE/M2rRPUeJ0DpSahMPpRLVr8GqfyERXckXqDKaB57L5C6MW6qHdQnXRRkMTjS5oaa+G9rdFAcneTjkUayHR9KmgbovTyeo+86
PdiZdHuLBnyrzMCxigKSc1FsitFCv1CS1UjfWq/IyRuVxoYoDqXnv20VqO8MxqxXJXiDM7G5T4dSJxXK768CLOH2iS0dspTIoU6SACKzwKVyLPSykSpAVj
ZbGsOwGKHrkN8fNOZjOhr7SXwFU/ANUI/m8N9eocRQ+punlI/SppraTL4auH3XIp7DojwHPEbkiw3+U5FJxWq44FhM9gwO2RfyDhEycEejCAXCBlMXIMHJ
6QjmrLvLFGto+xWbWo5TXBmmuksJxIQTVSUHjII7lI89TUVkmDsoSeCMvounwix0fIJLUjLchb9re1ZQfY5LFYlWLeroXM3KfC5kAWFsmelh/YPV6Y2hst
+EO7JNLy23zvNzBAV6dHg8eS2Tbyq3CARh0jO5+rLH0J2oolSheEQxKbLKkDtU9bNDumWn2XuZd716fUlBf7t2r8mxXNGC2teHYZcXedGGJB2a5wBMtaKH
0ShJd9i1LYIh0NqLqjJT59UU7yDssQD8kljU+PYRU2YoKn+Povu0/E6pwRTb5EoZcDO2eAeWNHVBWVs3ak/rTaTcOgZWZybvA1odEZg2SytjLNC0wF/6Ai
IMYKYHo+JnAXG2C8/Fjm2C7TyvUpY62k2kwc+c0bsSBy1WH4l8SOQldG/P5BCOFVyC+b46JszdkPVrEebKhdOvL+slup3JJddUGOGY63bZ7bjvjKb9ger+
mnaPe7rJZFG9d6IzMZsqu1zAoaZ5L+0Bnjy2Wozje466/Mm+1qlTEb2IYLKBjVzD1LZ6xJghMtrk5RwiNdXPUVgsanCxnyuHB0H6MUToknXOWQ2YXF2Qh1
dN5yS7ZyECULOJKdaDtYQ+OnHUfck8Ajc5D16rEl2CHa3I5mtE59OHxGucSSn7Ms4lvk3baVka3axDHPSHzF37hksiuTY/KWua91NUttJZOCCz4az0WSvM
8r/Om0/X6vn6OB/5FE3ZbRDo6pCtZb932VC8Nt/0EFABIors20BL/HBRI9yvs5f69FfoEL2vTo2yq1VcrFL3BVj0sJ5+GaJ7gDVZ1DiThvOhtJTannY/IQ
nciLBR/9B7Sa3zBtmr34QnraZ1PCkOy1JRzzEb7qlOfPbJ8QRUWjFQOSvw39MElvvsSFUITJJ0nQVskjx+3MLw96YL7GcN5CaVvY/gcBVi/TukqXBHZHYW
H05KBL9Jw2CUJU+ureB2K+vUr2flZmL2vz9qrPJLoHWz8eXfS41RtZmn7+o6k4hMzlgG6a/CPzkJ6hHsb7WQrEzsFdZbjBl/fT1u/eI6CHl6L6maEauCZC
wqfLrZXndgW0EplLzr65rWrSdNvFd7j9Qh9GMpxsCqSWNbvNXWZNG+leU8B6coOqSWafOEgu0e5WYmNdiFNIftLjsjnN0uELjwvHUZHdjGFXEdJgrB0VM/
vmcVQ9XfHGRvOZ+8vStfRFiCiA7n7ohGjrB9xyWjTvh3os8NuiZirGjdbN3xDR3ij1XeELxfbnoyhKv3GqPwQCnSDfpl3x0hScMedOdtBfMkLDZn0hweVF
2lI0T6cFqH0iBr/tNwh94VcTEPPhPgE3uUUVtrSaX57QkIKXxYMApkhTS37EoU4jGD7Q4QS6XmbFLEXJW7Fuz4dhpTe3tXLDleI79l7FCTjGrxQVjVaHSB
EPDZooMhZQHh4DSW+PJkH6GxQZpc+YvMA3u2wYzfh9a2u7A/m6y3NNE5lg6SJl0SRttGIv65UrGPHxpo9LHYuBUo/cXsWeO4ZKLCX3JPlF2xSEj5JZxngW
nlxajlOcuA0ccrcfGto6l/TiTZPj4b7V5ZyuIaprR7lJB+TrKtH3ktjhGjzXAi8Lo0xt5wQOIibFUBzUZ7dYzFVSMCqnnKeOj7ZQtszwb1/DoYXTySEBqM
1lk2QXXK0bC8/sSBWrYZ7ovUQGOjVb5gzqkTFsD26qUAqL1Ztro83m57k6SNAowK3kk3IzydXWfijQv3frjkFP814C+SXLWT9gYeiLYeJIv23Wpapujtx9
V/tpjiE6vMu19AqqwiOSjzvURhovOgu/4wRqJfqdVR+sc2h78o+vK/HNDsaeBeLAE0TyhGs8rT0k9Z9p3AfUrgy4/qaI6Ht1mwpGSv5EUtMXrnHudsV3nI
PaluIwWFSCMqb3eWN0eLN8VKxru9Guqghcic91ckDG5f6c0HvtCoJVdmzFleOT7KZAXaREpCmxZfB6rHvH6ycckXuVwEPOpYD5zC4bdTsEYPvEaN008hI2
NhF/bULbjpmS2LP4doyfnVrMtvndPtVLHOPPRY+mFD8g5aeeZNs/kw2ZdjZdPZdsiu1USwXdsL6GaFU/x0xKNg/TRMAmMsFcFpo4rTwYh9NRf2WSGkM6Kf
pA+OrhDTPRHaHjn+bsF9CudTKvwEC9MiYvi5GpbL4JzQtfDFiS6ilMfZPOQs/aA0KeAoXQkwDrnukQ3YChoz7B/oE/YGWebQjJmMV3eMTRz3iPlTYxY6Iv
b3K3yVL+PNelb1OIfMrJgLq4SSYUpwgRaCrt+uTlmt56zWpQFavR6BPIfHTDmK0OxjDyVtcisk42AwvAVq3K63zDiKw2LMrkjBqXgjsKDC9W2npB411xmZ
LKZNi6HeFHlyjQhVnXV11fv/0n+ow/pEGwjRBtpTupmRPUpQ/XhtZ7+TvTTrC6+MHWQUaG05S5ZsQXZHjugf9zSl/bsuv1zT8vnoMXLKaJWYQmFkNaXC2s
uCWNJrtt2gXLJl/EcwbFxcDUmpDio2l+yqzG5RHrZA839eB8hwncj3mpbeE/x3XaR42YdtzKYaT2koeTu8fwf7NhY4jItPGICgiFXzGC1zflEBK/8B78Ei
Y/9cTAmylCbZL8XYHfj98bbXrd+ZNgUptUB5rcHtWezCCVrSkI2/q2Gb2CS1P5Qrf1OTINKgxGOTgqZx5uL/rKUTJoiTEhObPU9bqK6OGclndKVW0mZ0NO
w7EV4YCOfg+b3psEWeIA8CXJ2y/jzcva4wG/VVOHUSOTDJ56WSraY63obXsKzNk+qV3B2gNqQdBTxnYE3tdMMOPAqrMUOJmoF/T/da12RdeEUMMk8GzaS2
cdJmVxrMrumAu7gvCRTCqbJcyTA31tWjbo4Bocv1Bg5vNxh0jz5YCT3h+NimS25zOugBhoIxDwrDWkfMnEszxSNV8ENibLm5rv/Bwgsu4vdo5pj9AHRiHZ
xgrxwrkslA7EQjBFStcS17zh4LNN13ECkR2fInalGU+smjG9Jkei16rVDXihF7jNFj3o3V8FGr1XJw3J+10969yY6+wuL+EcodJuiYoxv83n2fgzJ+hGJJ
g7jrishAEhfxrMQCdWf8+TjOKFcKdwnDUL3E7GQA+E03bwfA8j9ZoH1RdWqcDJ7mXm+NVM+ydGGPVLMolA0b7glx4APCxigu38JJ1Ezs/NzCl0TwokEYQT
Oetv4fdr2VHyJV1T8BC8ZsI7abL2AbGQ4x3A+TEL4PqGHnR3osXYsrrBy+gTo2/WsLjQ8d2XKokCzql8oCQnwzZlqKeBpMwqTlz7zZa81cQzBHw+xrOUy4
AucA3NECZ2i2hIL6wmDSy5Tzg+wc6wIu233zOBByJaDrhOgJZGQllu4aGnnLMXvt6ONx5CiDmyn2Kq1IDUUfuiVegxfSNGJUeW8xWijuGp5i0HiX++MrA1
slN3jECXevi5OHhzSWKlJ4Dl2Hl6hauNJOiE033duyYhPbTUztlByXYEnl+Gwg8V/IDanljZI+irAml6Gbm3iVUL7PySGnN7nJIQdaEnfApIFpdNXTBI62
muXXKfweUhefRYY2YoHvU1yR62aAwg8xo0v9Hatdx1v2x1PsuvL0AaIc//yK7D8ft6xleqKOhpCxyiJF6itaKx3mlKk748nWWtm+mhp+tb4+udYKgMYdE7
OzCAFyBjwm0kdaaIUkmY4ZwUqApEYHNWdGLNHEmYVXL9JA4HgL3Nl4zkvZ6Gt7a5aYPgQqVedrsu//fbVRZaLE1VHFBsZvK3yx7L+YWYJ5mxpn7B8eJYnH
Bjhg9Ce9Q22SgY9DtIYr9n0k8a0lGnrBkvuW0CmP6xRlDZ+O6obW4TipOhHB3HC0z29LUnomK1Gtqs4sbjLtpU8xyVoJJVyZQUtZb/jjSAyqFMUOeHegZf
NIe/+sFTfOPDQxfDWL6snCs8VpeL9sD4hN1rmOXfDAI43Uo6PZGFng1PuWZLlUEduvcXhXMdjJ8yKH+azwfaLZDYVeWATfU2+iFPbm2H8S1u2MxNedBY7t
c/fiek2QxBICmEqaEZ3iKxxf3eHU/SUr1BnWkUUaC+6DMuACtPL/PbwmaVzJLvkUe9YiyBijZzvbxuUxRVaW211AFerFNr0UO3ggtylj9u6G4l+KKzv7St
tBTCBbUp/+9kWKnj0zsVbIHZJOmcT4/pg7wkY5SEHl8p/dJ7DPd4eXagaXIxYRQnBU8a0/DHEEBxEb2nhmbl6LoGkL4cx2QYxQVNhl/aYevkLih12ruyLZ
/m0WWpDK9t3/2QFYnocP1e9PO0WfpNrnY0wHFpRuJpL6+A29jU3pNxmcnuS71p03ilZ6MCzOdjYn3xLobmc9F0CozYqJGJhkXByBZf+79UhlOyhnBXNOZc
McBowX+vh6q41GQl6qcG8h3phntaJ/BWWwsDS6OMev32UpWM6plykRN6WVob5VJpZbNyUe127FAvZVHw/NqnFjtpD/3X0puwXfhKrBrUYjHkNN2oWIV1nf
4dT1yPGynAVp51jTE6EQw3yjirMDLQHm4bjNIu5/rZjFXbPLDcddwdAqO8qEEUyO6P4xB4j02SiWWArcW44T2PMo1Q4JPpYKO8wffg/ompmphfdM2Sducw
gT6JEFEUlGPJy7FdXUyh5BNupm9Yi0ZXH4h52mb8bLW1Rp6X9g8z8XpqrgVzQp4u7RF36GQLPmZhdmTodizgtw9su6JENCfnG1YEk+NxO6MLBlDUZkyTY1
JN46V5nhu2GN9MZOflqM8yZnVMVEX9gQ4NV4rTVNWnhBe0dif3fp75U5F79NL5lguJOiJ9+JNhCxb5kl8MJtEoWeNEJ+/wOKle5qQWs73GYRPNvAYXR+iK
iMUBEMQ9m5kG7H2ZZNzmJc4NHRcycKTtksXi1DM2J2eWOgbSamwZ2nE5mX6TRNX4nmHwNxuR5Y/FnlvaMvXoRaUAMxprDvGnkiY9LkAL5sgp3m/BmK4kLG
yFFz7mFmQL8YgbwOHQkKy3ZZiNrZEc3IyhYymS2goU9IEEBV2Hbu5auI40JbZpBZ/kwlJZooxVfbjRAVWQd/MizHu23xyI5uyZgAwrQhwXnCpG8FTBgwEl
kZ2tD6sUF7yuBXQMBqNtNeWguX2JIV1RWKVtfHkBy8Tn5MJ3yZUua8rm5VHPQnzSzHlVgwRCigH2CHhM1zRt54QVBuDrpWYHvt7xqF/bK1yB4yJ+bgEkmo
GT30GzXMxAiQ7ssugjq0+XlfyFuGuaV7yccHa5VR8TUPEtl328MogCy27+JQDvWiucUs7uhMPtpe3xg6g+2xLxz/6buzS7m3pk5cTEb+7MmAc+sz63xz3i
QwjxhyMCzLTLA5unAb5bbLcsFQc1HLpFOXImYM9NOs1pozaQ1QqnbWfDwUe3yiFVvpaNJ4DB1n5ihT7bN9KjaXi+FE+z4DKdx7AOFjcTma5PZpTGPl+31Q
Mz7IRX87SZw4IxjDcKJjUlR4a29dwpDjfxCdoRhWSX+ziPx7LLwvJ8R5HiSWNQiNCaFkOKV1We2YfhxZRPiMEngCx7EldZeMzO3glZWtl01wNzDTzCE+fg
Zmdw0a6G63IEf/Ed4pTgkduwTqNzmtcvJbgCE094WqlaT9O2TL8HAPFtmAe6X5NFg3EROSn+mRKYbSqlXLiDG30F1UiXIPY50J7PBHrD9Iqt+ndFta6wue
zxEqSBlaSFPBLEp3Mvg2PnC8p26W18SxjFxKLiLvcEv237UCxiSMnIPBa8BWx/+UorqLncY5QbhD5Ss9Mx3loJR4PyR0dn2g+ZzflEUJkihYrWm/bZix0f
A+ixvuswdeQjFuHRURn7MacsOvCgLXv8vuwnjq3rxnVuKcaP8Wcrk8tDSFZteXC6NCQp6f36zKNDxv3n1O6B27IloR9FHiqrrj/xoqreYWGd2C3DQ5OQZ/
XngUUpbw9NjWQm7cv/8pISKLD2VtS1phAqn8Xf9jLgyIXI6qsv1eOzpgfubrO9Fjb3O+TjmEOqGWkLgyHTPCm+mAXGB9Emw0ekC9t+1NspW4CfTYJQTkKf
xTJDSeb+RRp+sA1WB79/a9IBryztq7U5Yh5O3HRWLYiqmEJ55WQCdg+qGNKHbEizisAxMkorBD2kUBv947Mo8zX5x71mzjdVuahdxML9sS/IbPkkEnbcyJ
mxMeyr5xP3YwriYUI8ZmXD3FWJhRY8U4VWjIhYtrNJTiNlbK43Zdry1HqtVuIzUj810KWVrr0wsckm52U0DZdDBeIDB0yHqhz8SfHzrfAA9rw6FA4NuVdP
kCpGnciGbdSOyuFia9qpGHcmi0ksKlCI7iMsdvE4zdOueQEVXJlXmI+q2ZPtowPxjBQfObVpy5d0c0jZZgalqh1Ru5mFNU4LcixcVIEaLUijlmosDxUcGM
e5uzqhKvVlb2e+N6moSZwAHZ2UDIbPFUD1We115yBrmB88A5JrjYGnUfrAI37G77bUKZHY2+X/47AGBRrftC/8Lm7rl7/djB4lxe18EG5tul+DXfZCTDMB
g6dHk7RP5Ild2y8ndEDmz9xDE8l3Xa+6PFOAtrUkaVhgVjXWSaZFfdio1TRFV/EtnkFWQLnyLXT7oBHlV56v/BsWZ/j3D+BfbY3wmEiIhsFObEWe7yKysp
/Z8PKFWb3ONFYAjzf8RaC1k5fcwR+KcOxMUszAUU8oq+vi6XPa2Mu4GtZdg7H/ytHBPHH0CgFwGBZxa7jluyYfsjtz1Og2WVM/uE3hnqTiZN+/I8I7JnsM
YuAAqwmQH7Mk2p/yxK8YLrs0mYmk1cb02o3lr1lZdj0jidDi1pBMX8A5Pj5wO9GyDhdB5hvR4f2fo7iZuDE59YES84nc7rARcXibhJ1qRJsh9pDHRVRya5
lsx0/HLsKhNcCySg3an3GFabZ50BlcfZGlwrPEb+dKfVSZ67aV+aqt3SjZMwoM+dh1apOqZz9m7blRiLCL8f2XNcqrZQd4blCEZg5vmcYut212suQpJwvO
20KQ+OZ0h/fM9smsRIjkyz8Rfr6aku+kaqI+ioTfvGcvXttP+SrH0qeW7V3tq8P7nPXmxoVSW5eJUE21HXKOrPGMoaPKp1OaHWfTA2SZNFKJ836bfM6q7j
JLGLBMvCHONzh6wFER09QORtUe7u/fAPPJ0uVOTd0oYs8Ziryc6ZudH65pEkyIORcFWzGHaAUH39oWqf+SiDw3+ZJSrj/QA3x4W+ZnX8LCmd+s9VlCZ7nF
NvsSEHEQr9+g70WnK2+mTBXBJY+OU+/TLLh9HjiMT/9p2xOYPxG2bMrBTc9MucaU531qfvh62fmdIdo7O2pIEHrH8zMXDsnLjrmb11KdperlUECzr1vPWv
6gkMBC47E8L/jrIiF6PzrUqilsXvGEBb5bG7f4VDcpqjR8FhCGkKtd9mmK2wZvMLvSJ/2sOjdjYALWDOnu7WKB6xSd7UMKpq4ZuaTFaviDLkk5t8ysy3lK
SI/U3CwJHEnnhJGN4oYLdLPG3k0/1roia5tyl7NiQi7aZ7wefmb3+rSbTyPfnlm5UAXvWCVF8gxswsC93Q5VmW54IFxcPB8gEDF1eQR5n/cqifOYs4EZxU
5Lc1hoEaGOXJ4PNo6y4ngULdL0W8VfqAX7DmLyY5X5iR7UwYt9KfJ0zgRCHI5VWy5CWeu21N2TumodPZZ9/d8HCEARKoLBSNtDHXPeRVaVqprYURs1rZXg
4xkgiP1+dQWXsamhvSTxBGdLM0tddEULeiXTmhr85U+YDgaWRdbhXS2WySQT58pvkOl50M7vcbQhkmd2mmnY8hMrcN7y8eLXI49HAyqISCD/lDEDPFKjN0
7OY864eUY6zzDZx7txTq8NvGorPEYlBOM26qB+/YCIFC3+XJZCcKisfZO48mAXpyptxy7I0+4qqi0/4xxx3ArSulaLRmP7vHlV+ifekhfjUqRWzjRpuMmv
uLI4Tsauzi0TGTx29Zi5JGvjmS6jbUG+zyGLjWkTBRZ+N4IV1R4NPETSQqXdS+r7KdKspcx64viXziv6VR2ej/SbIklnqwM+5mlAsXtuhMFyAU59gWNOCO
ZDyCq8RjlCs2JMToy4lJGSFv9qjSyHbb2TNTQOrllOb3rWhRJDIeOBRYya4drzwROuz4JKY0FtlmTEo6KK2i2y5j8jf14lHR3KjzWwJAvO9XyqY8EB945D
fabrJgLCq14Sd2nxpabU1IHE8a4BlQxNi7fcK0lbJ/3yLJBlbkVm5/KhsBXXY89L2F4QgHEUk2a4qS8Rr8spG6Hc+sjbRWM53yMJJYyMHGg5mWAKMg++ZL
62M0mLMS3aCU60rL3Pm4Ft1eGOIIN7sKA4KH2qcp2VZEM4XrDaFJFbIrjPLHIgP3iJFrfHGzZtoyvJoTYZq/HGz8+EZL+JEHqmfoFt6trxcdgFTqkr2KUC
m1T3LjYIr6cCRxBV6rzUqFyHvAgrG1sgM/MsXKuT5YYBj1Nzc0VINkxfjnuXjUcCTkVdu5ZZgrXZtY3Uu5ih8iJdP4KrT9tdjlZUYP/rAh5U1Muq4dP0Pg
UGujW+z9lOXUp676nIUTVZQide4F2zoWCfpK2d5v8753y0HmTk+Ap3ruQ7A7GyZbnfclaczXMnKrJXsDNV+QR8SvAzfogL/kpo65U3+3uXEIZgGXeiEJF3
tObKwVbQaPff4lW3N4QAVVPjzyadl0Rtk3LJj1A2q/mAwmckHeCf52Wi0Ojg8uoKhJPoy9ToPNhbwQpgQpcwy0/lo1QuNZWO6GF4Ive+wUWdZoTHwh2u/w
59rKQvHBfQKssj3RyMwMGqERphDOH3sWHiTH35SMt0FDVhdNoUn4Zk1g+8RBrzCj1Dinf3yUZffXZKLaRi0BLI557oiOV2wD24tmx62B8ptsMaGlq67zXe
wAONVL9qKr6DuzTs1EHu5DIQXwCrH1OVN9dl1xyfesFWdyhOFS/eYQy63AtHJIEMHR7fUxg03An/TPqqKJ1hy/U4becffk4hv9TD+RBw0wXVmgYtLrLBb1
Pqv9PFS3xyhyWyopNeG7ZnWtanVTJoDkBMjgynTEXfrQffarsQM2r7yJwVuoxfF4b7OMAsj4QMbry4UFnx+1yWPE1TrxTL5mZOoJ8qnGRuOf9ALDI+BvM1
oORzgk4nAKtV+1naMVC4liQ5zDjqmnxER1LTFcjYUaoFv8OlteGMZW0h6oclH4S00G7uvaIO5aELtsnOmZfZTJXsiYyd02b+SlJa//cKZ2ILBKmGq0m5ZH
iIT8hcm+Pu4ErDKVABgJeMSNj60ljZkDWMK8685weMdJBZaKgxss+Rq5RCh/QNC4T/dUNC7GXsHceb0wUphXK+W+eO7JT7w2o7uXRj6dWDLHJr+o1Mm7YA
dmWsxjlvL6djFo0k2caoIMKZm2q4jGOpjIqjkF6w/vsmdNJeY7HPLIcjOxMW5fmhyTZJnRB/0FwUw7PFCfxojef3pDgWGUNn6YkR1jebp6cWfuGrwqWGiE
mdbF5Dks/EHaXkXF1j+yU63VUYEjus6FZynTperl3wb0ex/4NkeCyubuwh71zGK+tSY45WYbl012IGiqkex7AidTmU7uOvaKWwldZXWNY/ZI3cog48vD6g
x/qQEwYpJUwIRl1Of8pq0Poap6SFVhmL61uNKYI71D2lJG+FDlSFeYXvMq9UFCZ2ec/EbNv1HHXfq+UzJu0IsplpM2X27MWfldy+pyCBt8BWX9QX09qMp9
oqZjj7i8Qz7ZRVTZawDm+VtXPWUDZENVSImDc2zs6VZ9xygrEVmEVYR/8Fpa8wAIExqLGgXcDaFLus5++IpqCHLQFMdWz+QzoXaKvKWefH+GlflI5kONpf
xIW7HT42q1YmWblOja8OJzayBE9GG14JGbGteYyItC7DUwRKJNlpgEr/b1KHUzrIGJi+ZbnP47+Hf57rbhEmJS6zqAS6uGUkbCvtaVq4q63S64JRoiqBXm
joA+zvE7nsMaJ4ypm8NAKmakarbOLFU0DmKlnGJrYv9nzk7PFOJW3FccXEUB2P45AU9HSgcOtFoljczUuGr9zG3gPDctfw+Bkuv4oXdSyvHCrIe8zk1exR
fU7LcbdnSnzuVCMfyLqmtVw7OTJ6/FvImVcteEQHI7GqrIsdlZkiRHRCHlz4jgPraPaLOSUb3JeSVf2ACZjF5vACdIZAvgavxcfhDKbKZdQJYZmiIBCWa+
rcUhdJ3zkSowkaPRDShFN4+AaNHdE7pki//g36jH6+NGT4al9+VQ+/NSndTAAOP7FL9Wst5k0U8IO0oVFcWGjIM7YCgAYSnTO0uODCGSab/Xrplu2OyaIH
pH7mmtGJpuE5NJ+A+1wZcnYyWtGDYtegtROgR9iqqEJgwq5YpQrdqXXZqtkdVWCPaglhntHjV1dcdRVvMizPTJXO60vW5vn6+p+xaLItZ6q+0hx3wXRJac
dVtCOocnAsz2Jd4sU28sGhj7ccmt8z+lMM1RzhYlSuFbgNSAz5qXPmVYI+YziSrgCzyocuJ9a97WVOMCLUxiyB1/FZk4xdiC+2MvNdlm1OzBM8R/qttBrc
W9ixQAqZsy3QdFzkwTCBq8yG9TF5xxiQeOFlrV9aquS5ZvBgF0wGEYOpLifQttq7ZyEWOMVx1V6QgOz47nlhHzDZcjOSlM8aDR1r7/gyMR42G3DrrXTmym
nmPYdJxkwysyqJr5fLBpR2s/UzHclA9eDDBksP7dW0PiScGbaYxrihgVL9lW5C26zLJ8Li75LcJkVWun1btul0FnAtxp/1aa8KfJr4DtzTgyUa6qgZMGFp
YGWSCjJ5TWsBxYandNHLueg3LtoQ6w5cMtApQXdXZxzrDFGbRLb4ROKo1z0sbXNJUec1e/Bo4Qouvi6W6WVzBbaOKun3JEhvOBlmcvC7NSEbGa+zW277mn
07e4A1lexBXZJ7M1/pQgB2bLhKhjd8fgBTq+WIhZK2svT4mIouJdrmtLEyu+KfOCtiqnw0ywZjDhVjNleMa7BkoEu75INqWn6UrvczWdwlugMjC2WemzVR
nifSFsJxz9CLYibdlDFhyQPtTWKB6bzHwYVxfS7GUfShevRQvNM2h2TXVIbSP0ZTgT/9c+E/E8DW7Dd6hLwWLNjmhGaF58jPJd83RcEnCLjrzW4QOEIjcL
p1R6ca56Li002cPVl72LFoKm1X5dm0qt3lTGyAHyjsKSrmE7FVvj/bbMxMYSp9iv6k/g63VQxc2Nwj28LrkDXZKfA8leDTluIKR4A5Mgrb80tgW9rG1vlT
uk0pucAKzq+vCag2Wdz71Gs75ej93mmrvaZTrOjVGpGJhotzTDSByD6HRyFpNm90QoatfpmvwU/8Pd5pL4IKRaxu+wgWdinzh/u4jhWUrhgdbMoyLuL9/7
ivV3PqJpRqj5HopT7K6wMebRTpGZ9jXCYq2DrO9pyRuM1rErzqlIa/sl9PlVIvJEO9ua4pdKJTuS6SfHPHiUQWSQfuzKiFj1edj+DibxW7RabFx6OTzIUK
AL0PD1KJw7t+/odqtaxFvroJd/g6IZYzEK5izyHLPq6t0vd6vSWWz4JalzEGrXJQnmrkQsY2jJtIyVRnMXHmDb3tH8f4mtrihTDJwJcojDSyCrVo32UyNI
XYsAFGYRzvc9u+m6JNXAA4X1P/IizHJUbIsO7PTpkAegTCpULnh/YlTz1rsiSk8BsS46m2R+cI17utNddPS7m1rTWMgQBxczqXW1oGDnsIrVd50yftlWPp
T1ILej6xYSVsEwmleCpl30KpSXi/o78Tw3uiT5pvcB6NsSBw6QRp6ffuYTsld3kHM0D1zBMHipDeqAS0LCAy4gTWo0wfMkLVp/fjqvKu1svTAgyTNDM8nb
GfElnii5aRMGwqQV7H8sZSGCT5aKdmUGDDP3ueuYa81QRI6yboID5R8IGqog4g5YJR4WTxNJRQ9WWxRg12fWGLsS2CZGbrwycVVDdQ7DwrrzG1vTwyfROG
cwnZrX/d2g0SikotnA5d5Z98LtoOe6TUUWKi97VhLZeTKiqLXv+SlQLH43rjQ6Mv5CmVqq0ibrYcHZ6Ezca+SwZx6H/L2FmFESiGkzAOScKZLJcH3nN+Dq
qpDYcPgoCf9lJKy/Mkmj9ut2UZ8NIRXqh3RsSKkb+voS9PiJq6yJ2OxtZWmUQavjuQdrRL26fmx5S18B1vfUSpUD2O2zVV9hCkE9KtBw0nP+CiHlyAHcUf
YZv1MGg1K92kGUoH7eN8zV6q+grykueElFP3zDzd1Rg9Y4DZVKWRwbeD5zFiqyWvipB/tkWDdXE/K0de3ARyJg/2N3rMrCn+PNbjgg0LoKYrLKoado9xAs
/SwuyS1pUon3LWpqEd8Wh5pzDqo63fBqu/J2C4u81Vcil0tUnI8JAiFmVFqapVVHgDO3rphZwDQx/h8qIghmk9c8WWLDqpzH7G2kUGPKuvldNRYL87zW9D
VcZPK8NaMLNBUVQbgQpBWpWR0OO58aGGkbD2bhtf8iQi2ONeFS15VqpWGHUvBdkjyf6uLvw0k59KmsJa4MqGOvteXKhF5jSa3vsO4GuQ8vRsy3FVZ2u4ua
fxHObzriIGZ81NnsN0kOxHhzJyDgToimY6h5hRdycaEE3rX/bLU3TJlKOJwkH1TSZ6RY09LexfXrXLZUcFuE4ci/m88NCyclpc0glYTqYmaEJ/SrWdMgLt
vcB7++Yt6JzWh0pnKs/pV+5uTt7SOO4qn68F8bx8dTqumPd8hBR3AhTXf8zrV00CJCo1arPGr2N7QC4Eo3n7xIPlflqEom7bNZDQgucdCmiaiJEtxaMsgP
jUFZQCY0DrIW0Sn1zecvYnx9SuIjpBHrS99xGCc+3At6hmuDKzexojH97L/35ei9+W9nbCESuZttcD0F+T0S5VTLmAWSlqc1keiiHQcajYfyeLnnJPSVXy
GLfxzQcgmZQTt+1jGWTSiNHUHl6JV71LTLaOA7h3mbNCvSVorbbJK0l4EngMrZenPbTYkpXYmq2xBazWsThpV9QYR4gVzz252gLee5lOl58+TczPU8yPLv
oJXxj7tGpuqVQohPp8dqyQWr2kNiRln1jFfsu2boYk29amsk38Tl9haa4CoSQb8Kld88/z/75nLQdNEDhUwJZNUVaVnLcQNBlBmJwessbZAxZjE4nsnaTw
ttod/PCkZ4JH0zRSqN038Bh+VrngrpzrksR5DNN5UFcHczr401SQFB0HJsNJrZvLze0sByYGntKVAdDxOS9Ss0y7fHdQbHDyc0bQtM9vaZxnuGW6proTYV
PTNJ5nImD5uqqQkFFNyWe9Bfje8vOYVSNFNSeJrXqipYjFPI1McDhjzy/NlWCLESPI0pBQ7QRoHgti+TPJOGFaEjZxLgoqone7YnvSQeOhZE9byN1bz2kl
bLc232fK94PPELGifzAS8IDHshTFhzgoT1Dwf2Kvn4V2y1ncLTQ2ABCmFk1FnMAkeZ/iuM2b7r8073zO6TLyzdT+eZYV8oTIKZ6Te0bxrJOVknk7Y50bMp
GvtQALBZV3cmLCtpUz5LFTpLQ2IYy6FGIjhb7bQNmOZb5bk+S1THU6b9v45DUjQRTQu8IM9vuYhg2bI/V5PiMd+iC6EYouXbFh6c+z8aJITtMysXCWQc4m
/G2IA/q6zjbu0e+WOkLITPRIU1S8v//xHOGZhKazZ5zjLhccjdNZqd8UJFqblbmHHKgmRgL3sirxub1QByGYftjXns9yc2+CKsDsCq0wbOJd8AO6Js3RdP
dwi8miysHf/jXrXE2J7azzzlgrb6x9Aler8rwEL2jxAyKUniwgDielBXfiQ6uLK1D9F+4ENBD819r6+X7pSrSB12ZSrzc8Zx/pUt7VrKjRkFeePBNjYqwb
0L/DZ5h2veW6QGdUono/NvAk2YsOG5aZbh7doJtiXV5XE9fbSGb0APIux9XoSOFWge84QMdlOSb3xSFLY0+1GsPKYt0bKbuciTaQJybjFWNkr9f0uGttgb
HZlC0Vosqk4txxbz/MkahnsB3HeQhJWvsNICYpHhwrVF/WdTDkhUfxRlcgBJdwrJKwQBdkxeqrRpUcDFPh4JObW5HmcxQ7TuFA8sxy2jUixrEXDYDXe4BG
u/rSlNkeRUU2+TkrgGb3O86wWGrwoSQO07ZhCMjDo1IAVNULOH9puOY5hrl0HfN3awOlwLGbh6fnYwNGYG1tJqcY4nI5Xg8hnCkSGixciW0nvVQxNKbuwS
Z6mHlYNS1xVrcoqQ/cYUkvRawohdDNw9Yco3lKNd+xfH+SVr8dEnhxQ2AY5FBQXh5JhZvPiSSTstSq3T4nbRCv65ucqHueltVt85I6QVytiTojxex961Ze
rr8CMctOyOgkr14gIEJ3F7o9l/bR35hhffXR84gl5GSWeJCg0fX8gJOP4FaRDn4USdTlTdHDTMYvoqmUZ4l1KddT8zf4oIZWnp2f5e/Q90xE96jS7em8fs
QRZH9o0Pg0nmc9jdh9onQb8Wfznu9YjFhiunJZH0TJJvsGhh9ks/5WhXiXc6wvsIGRmUIKZfHckTTq9mLQzS80YgNqph3Z5LPNpxjLs+IJ4WAncvHSydGn
aX1O9G5d2ZFkOo+f94Vu+KX4VT87+egw7fjMS4NPlY7ou0wINadgnWjfMrxiSPS19j4ulMruxwJtodLwTiN6mZGSiQhRTFWcTmqIm8MQkQxmKr6rcUzzRy
23nLfAMYO1Pp27sV0PRnEqAdJRis0/fK2LkUwVW0HyVvsaArOp+ocxxs18UilOD01hoOQUbjfskeXr83Ar0x9/SQfUa+kFy8iPvpKL0K2ukmUZFu2wFWSq
QyOedYs8sLS6Ra5jK/R1mxPZWE1wbY2ZX6WaBQYo0GDxvBx4njh4oQpJKhM0ZoFn2fEY6pAyZkNPQ7Ktq4jK3s6yW4sisM2rv9hvQGVI6r7eMcDWTiK76H
pP6/7mz8nxypY/ql/wBtCF/8463VNmy+45uYOxJTV+lWIUPluuoaI3R9qnEAcBDGipNnEaMoAENw4b5p38iOjTwfkHyKm0BcrEUvzPkuMqGSSLrHRNZXJG
uOvQofeYSoV+kcD4uvVfh7VN5a5sI0+vpMbVrYPuS1AoxQPeEUIainPhQONbQ0YwjSwiOWn5KA8MSmOJc4uq9xXWM6aq4CxcboW4Hx9dy4EhmGU+41upai
NTXD5a0EyYp706lrn8FQK3x7hjKPef+ae+oz7CS+XLjgw0dApQtdfgkMKz6UU+CcYZwT3H+vAbfk+HLexJAsVELb/shO5w9V/Cvu13I9ht0SGdU+wSmyo+
zRiEudrl35onBDKUbYXml9hVLhno4Ah2F3a9WC5ylsTZxkYMgerVztbC7LIuPFgVLJSRocwhWI5essBw46+vCasfFX1fz+gQTyWdqSeIEBDvICQ9p9Ttup
uOgGEZiTyu22jz9MQrzZpQt20yNce0L3vtaA0UQO3ibD4Pi7GHgqolz9JVMinU23zYoN2JAb86NBIV6ZlXd/zMcVvi/T3yRbExBvzO80wm7JFdD+C4EdkJ
X6VK9MQfeoBrvC/5Qp7aDx72LP6DHyQ6TIdsrOdzXQGQEyuJz8KuUVxtGXiKK7HNW9SDrQlPHXJc6zK0f9hlg8aCNDqBWmUGNCS7ubFGE2hG3GVCm13cqo
JcqkDX2lF4zJSCPql2uIZL186Yn1nKJQ9RzbHbJx7yEuVRoEXIFxTiv6XTNWO4yf8S/J1k67SQwrHS47n5zo9fQEoJ1N8kRNcBr897Lb9ES6StENU3ia94
FiE13Phf91F3bYGZTJV/BP5lQcMfK2uDfsU2er8eS7w+NrnvDBEyB1E4HxKYvd7yv8a/luxnV4x5FT8wNWWaGpNu7CEjVlvB2vkGHjPk4gfx7luRuND5bX
f/Z9Ix58Q4Jy89TxRm64pV5VzUxEsfCry7/rPn1aSLk9l1yQ4R871Tuej3hkq4VlJe5Wf1PBCpY7INH7/kgHgtWookaSmpQLO8BfRNkJCl11nG2IYJym41
zEniRIdUxajs/UVfHxJBesNVfgoIDTQKsU/Qd0kRv2bMdcxq95vdeeDoPSPWOFOaVlDWU2ihNP6EITDwx2d/afLNM1gfSyXdaFQhttXR7dzSmB6qWMDlcO
PlxKyzZ7Dltj9f1vc+pcGtApR1Mg0QrWwE99g6FzeMqFnP55Tw+mOi8eaOOGnbCydq2RkS0VM58xG3nGXdSJPpOd0u1cYZeIHCvOdL3JauMSzojxVNijy3
uMLJwZsGI/EvtwQ4lhtNl5TWxM9fm7Rd0ezV2gyd7Q4rjOHG/xOhXMVONhNeNdtRgtbN+Rp+MLSqEYHh1KYisqYYF3UtuQ6zep0EDLfVRJR3rwfB1f+WHj
B7jsgi+G6CrHUYno55WYvkHkvVE6ITJ4lDOZKpakINjiNLgfH6MOiRf+otY9wt5Pmhn8pxjgCBUUvCzu1jnJMQICkBp2VkLMu1n+hTO3xYcs6yNKIxi037
Db1uqrV7uqwrn7f1xc8HOSIR2oZuhd5d1IzLDjPOSi5/8UIJ/PU9gxNjJNzDbTSeQU/LY3xnm756ItLZ1MruPhalBDCMWUr7v4ijgkX2EFekGJfSAQCSwb
QWfOOZVqfE/q5XpMQct5PdbwKzb7TpGj9RSMc8GrjdueXEyOKFdF02acDLzeBeoQHOnFokldLGHBa0vNKw1oDd91NWPcRFDgutbpOlXNY63/h4xA+BdXWZ
JJGDysth2k/r0Cg2TORkiQlrW3T8/SwYrSfhfjBgyyJhnqwdVAX0oFglKy5BTPITUPh+HdAOOkGB4wJn9iiR+yHWLTHcjSrYJ6PIVVbW/75gEFl4m27YSt
Hup8LGTP3W8cnOuv+pkIpwcz/PhOBz1K+a1Dyir8akd6oPHcRHXwmyCbHP5Zzv6qWfJpqoBpDzGOOJwh/7JxbJBEciCFvUSYWsVjSuvnjusnw+J0PMX8oU
YCDBKNaMN1U+j3jp1nzfFTfxeuU3xZmFkg+drkJr0Rsn9x5L22zvOL2XRW2xih9SlgHHTV9EYnVNvrtNgqIDa93itkNuT4IhfYwLac2h575nhmmbbRmZQZ
dfRBnZkde2iqeOAwXCbre7pcB0XD0y7s5+4HBwdtSOmqoCHfkQkM/Hgl5B9V8nYsjLcl2VY0uCnHJVwVOBQC8rn71Sw5Vh/Vu1vqkzYo/BRr5QtmV46cDZ
cr7shm5b/qqrJJ4XDT6/w5Q2QeLPPXABbf2cH5vn5VSmeQCGugHSs8lFnqYHviebmdvf3N99XgOeqyryTaFjysjTUJvnm3ungbTqzc1Dh1QGnFVHDoOITX
dvRvClxi0yGVXjOA/XRE3M0cZh1Wgk02QE92aPy+/fHBxLXwdQzxMifPVJSOUrx8h/uCet1LtzRKTlc0of8b6WjEpXnZZDNAoxOc7F+w0Q4yePvNOKkMY+
WbfYFw03a8CErrsJyHQWlMTkvEKfqJV0J+go0EqubIKYtIvorUm74mQVjJVhe1oskw2KH0PIaJHxrauTtz5r9LfNehjyJSUTgL8/0oeiqMYmIlG8WbGbz8
yp/LZDO4vtflDTuacNsrSPtIVIfVif7wj82jy7SpMvDYnVbaHWg7ijlnJv4og4Dgr5/BwlmjSWc15aybZc4fGVo84waoosCo30zTuR17ugji7yQzEs95QU
HXbMdcIkpMiZNiu/XDTq+rykvF/5j+vzxjRFFZ5djTSEW0HpE4mHyuVyFI2+wn6/j0b/PTWsuf6uf81TCRcRWB8VZ6ihcUlz8PDA1EVXfb5sDz0W7p2W33
67RkMig+fG1naCI1P5ea4xLVSGpH6oeg1tUuAahm5m+DsccGqEQ7WMVZL9HBnT5yXsfvCZoJOuiEotw1tazIplWvEZjRhh5DJv3tCgZS+qrbFwlATNViSH
KQVpvw4ROKebVNu4ONR4chBJcExAIoUe1dMOOmhFLCj/Nk5CItwjc+5bwp6gBNuWeWd3ECD/UGvrBPqfEflaFvQ+0xuCG/Y01nPC+u5AXsclW17DpTKtHq
rnpeiiT5pp8HfiMGAFGUMcK6aHt06FRaGZcMFrafHbYTRNk0e9K75EeE9JnrCdoV5XVp1FMd6PoUiQT5iysv/jOCQdJnZ3EyDfLk9E7lq9gnc7KxvBCMTR
WMSza8UG1hCdSfHZRkjSl2/zU273YNKA8JhOKoSyqyvFXM1sEw4ylXlg7HIp7Oz5niRKaOh64rnJuigqwOOfdcaW8lWCiw7xs2Joc2QiDIk8dtXGZscv9F
UnnRymDVVJb4GPSTOJdjUdTSpyNFD7HRaILrU7BZ0t9Asx3G59I2WNbaZnNZt9XZESDuzlQ7mBEygWyvsjWHKvavRdNwgjfAD7GcYWsjFUlpSeXotWw5xq
+QDtlUZIN6yUvLqzzb6qyscd+nnEP2GRp27Jel/WfwKJ5dAT+s3z0gVGtxwEFevGrVu6gvtOtPXlAcB6E+3H0a8tQ4B88NC/eJMPevIgOYO0BrB7nSg3g9
kmpr9LaKWHfhfaS5q4vlXnPAhw1TsElkRJTgyzVFpWLv3ZNP/8ipVe8IZsxKM4VEOgtaltWg3zNramG4Ip9ifm2WMF+F6o3rkmdiR387ddpsuSU3DIdr1W
lbrWvxKTWjzVgceeLHq6n+6Jae26JsvJoJZ5VGi1OPIpW2h21mOyECcszXNMd0uJ8sUWuwV1cfXWw61pyS9w4jZrbHvkYEgXPyXoNUl1+n2u8YiY58aQhS
mJqJc3BOakvc6TLTss0fWRUQSqKdVU+UQo3CIAH0pa9fH+26omXEiZczUBDUNsTGog9evTao/AHIrNhe2HTOb/SDc+o2Q6lMwINAVufBviFATBiKqytKo0
35gV2kJARSUwv9YQ4VKuXEeoPQy6iDP2bLWrngQxNT7A16K1N67vUV02VIWmx5AJHAl5twU8hIGmTGcPszvA5102csa1h7AYEjZlsDium8tm+zE0l6/Rl5
kJeGj+Yba/DHeKbzAddByxtLJb6POg1UJMtsuAuGxuPiQiYTaNf2xg5yQH7BGTj4tSejmBJtI9ReBQdEgchar/xnuEQqvSjAlEmVUlpqXtIRhRlVAL4hur
ABkh1wSDZdxTquBBtDfZiqIHY4Z3iVY452T81KQF455Kbtxxdc5pYasAcJ9T84nbE57JvoS9JplE1+RfthKQQrNvGWmu7gu2Y1kn2YK7rV/heN46olYOU/
ifGNu0YYN3adSWVwzg7N8VZ6NAYv4rz1oKC4h3U4VYzxKtIithx5rFwuZJEquKNTitLF6clFOyJ4yXdd9ck+SmJh3QOxzlYd7ygK7uBIWYDoe1pjn4+XB7
G8JkWXVmRDHTVpieJnnePcz1riYSlZQnnuKLtBmhFE1ONMOAqcyLrsLbPmD0jaRLhYsnGHNQ5iHjA6yAszhPw5WdoCw8PGo7NVXRqOHM83mOnbYs3z1spp
/gU46y5WUgCzhMK4Xp80beywm7PvgrbiUqxnDDBkB6s8HpCSf0/th0e174ZxLODlMSQsJSd29DUVTAG1Rg02efCE2C0L7JH2crIiwtgJMbsvG0RxI1XTN/
3nOr73O22BAkUVqUfdksgr5inkciK+PsQY9irgv6rmU5e7jfg2UnFaUiQ35L6Ak7I9dNEOv4DJL1opLtPkgS05Qn0jWCzp8yrhDY3XkD6TLjMVRDueJbY1
FKmzug7yU0LHYGKqFMlInL4YI+MVdf4RNY4++dSIMKfvmyQ/szBqHu7orCS+ZykiMalEq5zYvjpWgsdEYZIrX96uBN5W6flst5wIYbT7ynCn2vdvs2PlDf
N6jdj/wL7oHNP5Dlq8ySbF5WeHjVULVembqvGarXtD0CRwa/3tZdW0glDfvlbfUTwvYZQMan/OByz9J58XtthMbHSGSK0uj4SsRFmz0O81Po8P3YoLEyKe
Y6djXocL7CxrXb/x4BEy2NPdedjzgJ20ka4YFoAt3I6c23Ki3js8RrODmeqZab8q7BmCgSV4y0jRkRhSMv4ihef8CRV1x81cl3Gs7sV3FEu1nvnM4J7Gr9
yDPD/+O2+2+lJ61R+bVtL2k2ms4BUu9lQKt0CUwHDtSEzz2kuEHnBIEcBl+SO+KhVpxG7LFfUA7NZ5ougq2ZlmWzrspAIVAclxcy915WWts2937bf+dr3O
Kq8MMGlRuA4xMVLzaupspc2ApwtKbruj/pc2Kxxn5BumDfqE2uzOfnwxq09AUR1QIsnTPAygs2X2mA49rXRWHZtIVwU+HszpH73VXPcYMTHMeOPo/Ftfhw
Xer3PeSScTVPdOMUxYSGttM04luEcaDiOiceI1Vd4PVKT4bbvdi138nk+vtilM9XcG4oQA4ja+fj//pAY1+aBMi9u3Ry0+o9IqdHYG3zRqevWEKSWm2L3E
iaRHXSKwIxjzOj/pBgVueX7qtMyW09TED59f+nNCqFd7ZJyRhimi5NGgeny3lZ3t8mUZmeNUaLNPZIR8C3xfBuU8Zq6P0Ak6eXVOgro2CuWdS089eOZOPZ
grhbu5wNySstIROuMk6UVNxMk5Bh531Gs/KBjJh3NhK8O2TWP+EelLaofZaxYkaQBsc+qw2X0zWfw76lfxbzAL0U2socZl/5KgstjDmhR+NDw/vbPhdlm1
iDMX53EC2HNhOpmxNs1uSkYStMX8ZYY/oMa95Mtq88xIUJxNOAvRxIfQfynLd2u8lIlYK8OTKw9dkIZyL+DY0QMy9JFEFEYC/RZ9mUW4bwaOZ6ppHnDUgr
z5AhOAz+gQmaTYYOqPJyGZrxzzyN+FJEQtRwsSvz6hjq8mPxpFi7KzC2lMrvKrM5zILQZ0sp11fdsdBiS2NuETYUDALiTAdh1Ok65WohTCuT8tsKpXvb4w
5CH6Hek8WYYqdkdKUZs5U5AN2+GOpCm5MICEXgp/gYR9K/rtvq7b5tKqaFiwtD6nx2G30UTb5UYXZhtFTJqKn0F3zD21oIsLZO+CnPAHD0Eol6GjvCEQNM
Ssgp+8/4QYNu/HE76nQZldOy0uaSKolHypn1SchajiShTeamgv3I8cUg40etQFdZrtgI85k+8AA0opLN+Xo3lOdvvTkmgd5elye2yP0gWatlQTK3TR9Yg5
DIs3s6DdMEwoPWWr4YrdnhG5bZ0hQEo80PeEnPi5FUW+Swn4gBlY5dbyvW+tJIpH5gnex6WCjAsCTWCj/Psp3S0s1T8H6c33KtsfNzrhNRS6+PND3o7FDJ
PpWcxRaQtyIs4RzBD3VcarZT944/sY8YeOg/Qf9X5pL/hV29FaFMMxUmBj5fISePvFPnAmqVSKfLScdRxOz8+ZZGoJaFapmOT+xZQQ6hLutF3TgJZnI38k
Xtz+uCYTssn5NqcwZBbzOhM1p8GX50GevfwCWYOABMFdyOhTynNUqE+nrEfuOKEzM+ce1oMmdvK8UUrBCzFV7SgXuQ5pnffi3LmzJhhXS0q8SYevPa7lMA
FS+mByJ7bWqDTI3RSYoqyUQMyubz6hqtdY3MAMARQrPPRczHzdXkyL/ji2O2rA5Vq4uL17SNq3KWfaIZOYkJGv76ohqSSvSmXVJHMGU8CkP0hCqQf/iHR9
3kT2w9Rp8v6b82hXxd857Tt/hKB52PH8h8p6uMpEMoHDnFMRjnbbRfS+cEKaHN0Sjr9DV7eMhakt32gmPeAX8vWaE+a3oBOph4sxEy0LSStVmTPsft2Qfs
LE3wKT/DfC/7DTrSPqPoXFJbowoB/CG0fewY3Q9Elq9kkWdBEDr63TGdN1AbKNXbYvnqXcUQh5P89CkzB3IA4YiikNPEodRFwaNlZ0dgc0NCU2FgvWPuMw
RbdNYAv/E/HTarxgmSjwjfiW3qW5Myp3lRZnMTDiNuz5w8DrK/TeV62i7u31gBglIO3PLF3mwCy1KM8sAAy0AhDdVjcThdm2n0CL4Kxk2TGoQjlGYjjIRP
WewEs4/SSlLb96eibbWjEN1L4xCbOAr2FL93TQ1hT9GEOGc4ulsfCdCiMIr80Jikba1apTqugXQScTCK+yycNDX61SV+RhZ8nnrmxw9PBnkaMGONr4/VKb
Q9Y2aE79q5944Nk48G2UQyhzBvx8bXVpTZ3eqMSpf6tiO51FfZqbeiPagaMzZ/IW2EvIgQhZbXNiky0OotNdlKYwA8sAx8SHpjNvui9qhsPmDlgneeJPLM
/Uf07vhLup3C+DgV5ZJCM+l1Se6wBNAnv+DEntKSa86aep7vPCh3gTG/u5Y3ctC1l1yFnBpZ//ETpbOcyw6KOzzRrgfqlCQGwyYF/zeJl2xtSFcJvJ+2eu
jjglsnYMiJxwADA25iTN2Fg7dsZKTmQ7LnP62oMxyqPUDolk3g6TGLys0lYH+7ZWywa1lF2wd+w1MDjOv39112YasfsmPXe24lSucdFoHHK6LAI4hfEPxf
QkdqR1nJUWtBs/46TM1+JHvt8n5oScIoIXJi5wuA+P6Crn1syuG1b5kA9C3YWVywddWw14rgz1NTFedBqq+Kr3ooAVHs75Gh9LGwzBbmtHgqf8710SKLZb
M0Cn1z/UAI6Nbzbgj655zbbFmf2QLb7d73E4wYtMRTM7tjd0UniIDoKQniRhQ71MfHwJecKpWBWZLZhZUxExrTynP8myIeU0nre1nMvP52kHyM5NFzzYb2
jaDipagIDghlR9ZeGNkP9dGRxsVo1OOFHyctGNgGUoxmLtkumG4E7J3YW8cxRYM20YOu1tcEQbtWjHMw4v5AaG0djP5Ocn1vaKm2kfIjw+0/iQZmyxrs4/
xUG+KuJBsqe8xe3Tla+ZxAXrOwfTqJ+ZqP+CiyxTDKcZhJZ2Zws/QK0JyOYDXHaYUK7IxuPZCEUyxLziiZs5KCfGE4pk/2VF9vfmBiVhmF6BkSbZMgRMsa
C+AAd6QPOrJ3LNBhRokk/D6lKkLhaXoVerzcIbyXTXPPSMgHOPZqM+0d9KgPCDjdumnDQqO2E6xbVqpQSEg1ksN2ZXTa0kegTeA9CfFgsaJtfYT7Qt9vWt
OtgtZ5do/WiqNjrcZyyR0QRRPT/tglkvJv1Kp++/x90ikFzk2y4guzcaH7bfYgRUQdSO1YO3Eeq8i2yqSpIzNdd++9n3vLtC3Ew42nzLKkwRhrJcYtsQ2f
iJvmR07w/xr+UhGGSkXJfQHGszDwuPHv+uiv/A53NUfdjsOWdpVb1zXPgacFb1kB/ACTeMPmncoh0uRDTWmfuxr+UqARB63uADXOKGtnrCXxI6OfpRSbB8
HOHoo69L/s81vq+K/N6V+Vf4sXjbb1RnOt43UJgYaSjpfvb5Ohs52gz4TjiQHztcV2S7FC8jELZw+pqbrJutMrYZ4rLtY9ok+ze72eUKJPiL1jwjvgr3VA
9Q/NWz9Twc10nG9o3/auGBL7OXzjKkKHCgj+x/TaLCNaMGJ+W/aJXxwfD7pRpaITPNtUyLl4HMb5veVyP1sKXIUanm5gW+6mWDRjahweJD2whSkstaBdXd
+6/O9Hvtpr6HylrPXMv1VgWtyvQ30Q/LiXbcc+6x4YlosR4c4pJi85AfCjuAO7hamabSBF3/BVdQPvkjrO/nvFb/eBk/ejldwweKVHf3pJaXJnCjYldyUG
Aabltxa8TAsE9HGPRgPzwoXZPC7vG3rhQgHFs3nlztG2ubEhzTVUYGsziuNaWKvsa7nSyORYMoL6k8CvHWmACJfkJUFlkdk2plFJ7bmw48g9RcEQ5ChbTx
pqzXXTeDjxbZfB1pJya4CtQqeVUbRfb5Xv1vc8hrw8vffPcoi87G5zzzQ6a+LdT2xAyVvmuETH0u9WkNWZPmUhmPRShEzHPkKvYB8yzKRqtIpq4ir6t7jO
us7ILgiT9YXKVkFg/bxvUCDIiYHAa6UncM+NGoqWiSscNk51wHKMTfpHVoOGoNEx8LjGUSQnIySDTO+AcDmRPd78/nDKe7CfStHzurd/+d5QVejN1yZUPo
iyIRkYfuTtdqm0n5Ns3SNq8vU0kWkhyYJck0Uc6PvYVJLchB6oK9wWLqM3fKl3sD58ecsLZ8fJoEfMZFOqcGs9+YJXgVWwf1vk8Ljj3V435xGLj6dMJezp
bWEXW4PdLq+xHcGhZTNTt8tWIh4SJyJ0vrpkiHpxWaZ0QAeOvTpMDqEafCqRoxde3OKt0+GUlpsqxxCD0U4lMTom3D8QOl5HR+4M0+9ooacJMdiqlH//ve
+3DA2GoI5bTdkXlnnXRrj/f2tftiM5jiQokpLcPSIjs46uqp7t6Vk0sPOwwAzm//9kMMACi737qq7MyAh3l0RyQwdFM5oZSUW1ozo7013iYbSbdqwG1O+Y
ld2beIGUDA9tHNVUJOJYdmvmzP4+NPCQjch92CptnMI+sq/XdCeO0RPxUmpJDB1/LR756nU0bK90lrrnZJev+bfPok3zYzqihVE2RzR98VdXfs1/ynf3/p
QwHXuYrFyioEpZdVCNOtcdLfRsQh1uEy4WZWrc2MUSXLnF9ez1lzu+aXU8ObXEGjJtB9slhLIXd0PuBK70tDr9EXZSmivoKF4WjhEenHVBw9PjtZK7RgzP
tUxAZevuQgvoxAMQCznUKcpVipg/8K4NKfPpSxeLcMbGI1QS9Lq2aKvNZjWpZDugPmlF8k2Z7dnjTIS/MUq5K1plT3gCYLqHfk2KKLknBsdwNKnhnJ4V57
3/+iwyKQCGoQsalYuWoGWGZFEg6pvG84Yz+IfLeiv25j9yTEauFsMFTGbhBtMIjhd+Gp3BnLJ/fbuacBe6ZE7ZYnokrpXQnKRBirLGZxSsH+vZQc8yb973
ZlTGC3MhSDb75qddndVxMxNFlbPsWIQNHzCfThtdUJO9hkE+ZtUU7vOX/flJNgsnbiXPyU+O0caL2qjniXobS5uyD607ZBKeqI02Mr0kHF3g7yFy+V1u7X
2uL1SODZvMPoOvT/TIloAiawrnSzUI3fGOc57xpDGEHuPGYI8ok63B5FGupsUGJ/xXgVddMge7PtLG8EFYIJ1tsYJcWCrtiHUSkHJIqPAucOMtu13r5nm5
pFhjAQNA/hrogJQhYSnyhR7AH647dzsYd8JwSY5frjWcHLcgNYfY9aS8ZnrD7HjXBocHi2cZFAwAtZHu9SaNq2coe6MnT3UndZjDTqwPzHPjbWT3RahvGz
4fiQdwqwD6BW62lUP3s59nQYwzcR9ph0nu6rFt0qr+qhje5legcdrYSc/0oTJSmr7J9gHrG2cZJue2727LXz7XnOx7SMzRwyfMWkmmZJdlmxFp+41p7GUY
pqJkBFn9aQK2LhArgoXPGj3ravsUkB13fot68irPROj6LBv2KZZnwT2xh6tSHYnlyZ8LWNFvELzg+tGqpK+O9Lf5/Z+b935UIs0uaWKMYhfkd2VF+5JvVU
Uw7n1tbk3S8RhYjifJiPCbR6MVqP0MlWCPKKbSI4AMbH/Qk1AaM4tJoYUoeqoNVHlqmOB7iPITIOOtX/Jmbm1Bv7OH+DcZnpgzPwTh2bv6CtMfZTiTgGc/
G1qC7XGW7BMnynebOQLxso0sV6fc0zD4IEBj5KFy4l1qVDiuLuHvVp3ufCe2q8pxqL8KpwIuwe+ycHPBzUON83uRr8jivRWdn17Qcr+rSAu1rBDint38TZ
rB9QmSZEfWd4PDmmN8ViIOtaVa9aVUViu69a6p7Y+low+Nbe8NUT891iSpujEHDGbvS2LXXBPh2DXv/Pj3PWm4vqKv1DmDKBCKq0eDh7VCzQ+dUolpRIcS
YQMADa4ZPNnDxixYUvSGKh3TsHUQeS5v8CyFcBQBmyqS7R2NNW5fGOh/mxraA8EXRKFOQeoS/m5uNquoxrl9Bcltlv5WfE96w2WxLcfTrrKYKhiiXuaWPf
LPqZKtDrqG4vh7nXlPxRGUWPPTEz40GSl4YkzIsxXMYZB1zaT1beFVUlGPt/n38v5d0fJGuxgFzcd2GLcUc7Bb1pHOO89cxg0afveCB4dPNlscUGtA/mW1
jUcunWU1vxEDCkVLxhQzdY9lXycwWDP/d6nix6w43FIWfUHBlNxaC8R/XAd/OObV6Xk5pHC50h6Sw7M4zFbO2Be7qv2k6/SCKbGrA4tfO8z4GJzceV/dH9
zW2CumTuRu6RwoxI1lQaf5qEwj+X/YWQpruPMahFtwoG94QSqj0p25FBgF/xJFC4aCL/vt4f758h6VpsszErTPq0xAuBrbNZ3TQlCykU3a56mJxaMhqzgA
EXiX0IJbytOSo/baNBUB8FpzHqnxiDK5G6ahoSVIzxbjfoZkk6FcW8sXv8p3VwFh9UN6tEnFa5O+CgKYUSG2iT3NCVUYeAx1W+85xJuq0NoTfIAnUmEKmG
LH2PwKsK5o446vmhUUt/CYcgKuexnXM6caK+BrSVB9TkyT4Pyd4xvPAKkUiK6Ii/wnyn3vfi9hoFZ+cN9ODpYh9VW8Se1qoJN0EleF3NdNby0orV2RH7A4
6DAPVY3YTZCvGPE3hqOTo3QNtRS3FQ4o/rbth4EycBaV/71OfTlj7w9z4zKx54juJW9OHHYsSB0eU9inNwVzFDZcjIEFRkuwdD4feP2gfzfPX862+bvUAr
kEZu0Y7G7B2YVaQBMsH5PoMXKnLTiB4/jfGIUc7X48wlFgyvgmVTtCjyqdSiecSCJlaqORatOF8sG6sTk9l9GqNPflPskfZEaowtrkNCGwyzVAbCTY2mVd
QWBgXVNlPWTp+Ik+55taYr4jsWzCQpWvzDWMqeyo1pEmxwhaW9/e49iLROBzflBaCxFM5sqN9SxvzSRj/ssTcAlG+8D3ws5CGBK9dcDu23u1hyjvZkkPwe
uCwps3xR0d14EphhVEqTHyiqm/q9iQ589B+DpoMa7BhcfaY3JM5V135W4Kx2QAOZ1WHmiWoP9Bankwlt8laKQ5a1uVOI+t2ZIVdN8sZAJiR2dKTKUb3cJ5
6JCvS+0NwMtiNLD7tNfT3FjKxO+QRhxeD7CadSP3CL7rr0eC0HUWV/dV62VVNsTHlSqOv1NN0YBBbvURq5JhVNXY1haMJg59TiuO+4IrURPHvRLFnN+IB1
eRuGKLfye7y4bqOjrAncQRpqxfKKN7jguOf+Ab8B0xdas5aZsSJNoaN96ngpMnU08q1Wihk/NjabsmCSx1eZdXE5ujs1UlFKPX1sBzhIxvYgjuJPo/lEgz
JwAnxmX/AQ32uYQFveTllFzOp0q1WSGLw5JD3streFCBrS0a0dDVcWcRpiIO5dLwmHyIUootHAQG+7bxP/siO5OKVjhJ5zRw67p4jAksfEFRfo2Dj+n94r
dTqp9WgdESxFXkCNf7oq+HvXfrGAh8T4D+DUD/aFD4PEr3eWlmBKaNu9GcU8K+EIw9Y/D83pNz/3hMtBZKj7QMStCTtA7fCWg+aNeQwMu1W5NXOR/mJPIf
J2pYIrINOfQQqgWhKnO+6dv0Pb9vi4LLLeNaXt/i0nqrypo6zi4vNWlTcYq+UsNE5H5vmtMRWvvUmuzQTmLOmhmtPaCX+iTV15WvBFSXOkKXIL+J1LaIkX
8zof1csgoKP2ikCDgMia4pNMXkLLZwtXals5pkAD693TEa7vcIiXzB7VmjZg4neQui4+SKv3W5+p892vbW8eaSIL2VZJ5LgD00tJFgIi34a3MlcZ+7tPIP
Ivj+n8yoI1a+VvigFFXLQSHiYp5vUsMIVVO/ETfoO8tx7ivuAuT6tbpjRwhqj0ExFiOJZ+ktBhraotkaB3k755+KeD2qX2e/lwWxZvFJYDp/Egc+A2/uKR
z+CdenhfNd3kC8tklXa2/sqcY3YPMw6AjaqAzTFA/rdQ0cUxmET8SlY79nWGxP0MKV7KETtYMyHMEdYZw6pyD7klR0GfBnxf8A5t8Eq+JMWdMvs2hQFCIs
6jF5dgJQVgdNq9hCRAgXLCvA2TA6m13Glu2w1jTumpCRI5U+EX2m/NKv9ayhIujLMlRP/oksw/0J6ImdGEB07/baxQ4d8oew8LkUirYbmoGyUXdEFybviL
TcQ+JlW2XJnsJOHGgG6LkKsi0DHouVLytP6SqkzDMjIhRhBOeV2XmxSxf60mfYSr859lwS1oQfRDXB/3xAFrrNf8f0MDRZT1b8PFD1QuA5Xfx220bbMpQo
c9KR+qUktUSAqC/52bbC9tNBOuzxvCN0+NzF49c1fr++yiUVFn8vWuab7nFArfLJ8X1keYzBISZ/bM6+zr4MNDjgTTHR464Zvwtn8vbz0yMAz/zOX5LzAp
h0xeYZNhI7DulXxvo1eB2KlzZncF6P8eGXvUiQo83KJmRF5NS6wCdAEZMpR7FJ6R5YeLxIEDCV1Y08A0SvJ4OYDhy4b/IB6D45Kwd24+rsHUWsfYVfVHzp
2tj7MO28wd70AqP+tLuMb1kh5jGV1yokfT3vsUo8xju//KJZXciA8Qy2fbedwAWNgBj541btPllDXP5IiBZeSKrDBuAZLlIxKutDpcbl+uZALFt1EKzJ8t
/cZV0ra6dEaD+WFcsQH4Pefch72zQjnTp29dMBjTqZQeOcSh0TfvuCH7MX+MTrI2PIw4Aky0EI8i9VvpTEPRraAAZbUG8/FdDFCGdIEG7sssAem1/1edNN
xm84STrDybKs/gUyFY3WZLlTallMP7HsyTMQCe6LqUJsQPjgqmWzR1RR43LcX23vArnuNwcDBr5JKOoksQUt4JbKqSEh32++/olbG/v121fzpjHbZu+r0I
9XvPSTwHzMluOvZSbYUdpFtSB1rTI9ikyv5ET1NRrtuNcA6zPrUNQhiDnAeynHLWdrIXvobRzQAHS/5TYDSsi5jN0gKCaApH5iRdKt8l7qnnDEDHP7Z4FL
j1VQQ3UVirckaEyknQ0UhjP8flN3qj5FRZ/HNp+xfHpGSild0PqUOHirOCvAYZR4e+bU8y6ECdYb6PEmfs6CHfW9ftkZI3lusxinlr7+uI5eCpHPFsQHVs
i5TKRvUgfUiWCaITtWg1G/QteDupgeZPy9MjikUDkVKxai2XOwkvaqRAzO0G5r9uFYfMbeAM9YGsna7qms8Klzrgt/jlnnGDSiGMdjl3j9XKX4V2lLcbCz
l3ovSZVpDbWXXigLy3z5PFapzibPqXH7TSoaTM4ZOyQn4HaA6zfVFRXjcMDiYyxaNP3v4K5RNZuqsndTDtYOMus3KnKHvF4pKGy2wmoUghOrFF2p4zLWJK
+MtjWHAiIdc3xy2JUS6KWVCcfyY+1VTxyIAnqK9D9/0d4IIit5K8zmprmZnH8la3QMBDwje87Hzh+3zogtHVWB8vbPEz4a5vEL4fvB78jo+PyB+E1+G+Aj
rZBYI5zVV5f+sYqYeHlPh7gCK5w27F5neVQI+TJr/zaLEL4rNkzZP1/IUrQsANkz6NflBrfJt+sQI8XKoew8AvGMqBFiDxq8lIsPUNLNHpK0sFUGm6RMwZ
pQqljrj19LlxOGE9i33WrG5jc4r+UXgU2ANjrDR5Fh1uVgtBJbvR0yP6ccGt6uDBdYuYtqydP9ApF+vURLJ/uRg5mP8pW6+O7NuxxD1gU9uccL3NIwcJZf
1E1PDbkPmCDBd0Ii8udtBE/A58IxjRGjpqnStzrEbd8ps8ocq2wij8tAH4ROH5bgVAJ2l4vgMFhaG25X/5h6FVtOg1ZUerzLqaF2z+VD/GLewy/ZUQezwd
BKXtwK8kS3cqc+XVYxOaGTdZxX2Rux5nt30eYEB/acvpvpmKqJALdZBWVgPLFttT74ED3bah3t1pThYzFTGrOWhkKauydn6RIPSIgCGOCXC1RgwLuUIe0T
a0/zot2StbqG9F0DXDKJ5HzJo6VvqFfeceqPTXKrclg+wiVtxQX+J5xBz3W0Uzg4L5PbuEzUwnzglq+nGhZ1XxlcIjRMlYZ3jIgLrsMfVww58zPFyoZOmq
4X0bTdIcN6q0otKiGKXWq0XxiKNFvBQe79l/3L7/melG2NRRQr3+zVvHyWDU1olqRRp99y21zVITVJakOE1vdwL5E6LHtUb0AZx0Opsf0idwLm9xnXB9X3
exmg61XoVcIhtdodIIsdOLrU3uxzIqd0+r7J+3hZPt8eoCwLd+MIzdwFCUjxaKghYxIW84EjBZuhignqgJGDGTjwkC6uwwMpUr4tZRL0wltvUr5rrh2eZq
L6+nbJ6T+ftn6L+42NP2/NJx3DZFBbkN5Lybs1AWpfAh+PD39OLpr39nYGKKc4FMXz/uAUyI5yT/+hqB+a5vJQ2Aj4arSStMxYxlOVq6Xg4rOc3MYk+QQA
0Tc5QkPrt4m2M6089M7wylOBtnwazn0KO58Adx1TpUE1uI1Eg4sSpcFaBlfK0TkjQC8OXVD1coJI02aB/sDL3zV0/aWSt22cjZ3gpwNu3Dx2jMwTtIUDJ+
4vRXWoK5hRYO+IYZ0niVrHiJ5eODPFvig1AJloSTlTo+65N8snCp2v8AcY3DyEt1UWCIb3EplNi42dW8SOsqh/xBpl8g8F5sCUVFElUS36kg0Qax8kPHP7
lJrFlS1wQ7x24CvvvGkmr2UuyK72W3ZvZ6Bg8zJd78JfQOr586f0u18iiMZczaE1neqxQhHn9mukd36pg5HrKQsZWBUzFthqHpEazLamgTj+anaIfmDh4P
dT7xf774XQtOMVPA992zAdod0Fw9MOARVcH1s30CtRPvnUEFVlJ7F5kB7Jt8/FMz25BP1cFVIA5sMMa4HytPxpxFVoQaqgvmCdiI5jIxe4QOciiwrQKkUF
NcJlmKkCuga7+huRUKC/x8j5r7eLnzOu4tXV2Pv2WOGj9qwl8Tz/8BdizjegFDC7nK9YXuvY4deJat6MOdP7nBipUb57jbp46iPenSYsVnNT7Q1JW0pZom
7rMmhV2EpZjrQHzvYxKdcP4etDgTATwj+muAi/96PuKsNvUgU97XDgJGTxorTdbxwA6/s5/HPEsBp5QH7kANzjqbau0WyQ7CD4EW4uVyPK3zOHOslHHSso
5m6Ub29n4vgj8KKEAAGQeoGpKWMeHx7rRBfVQE36jf5dIchESBH4pcgApsgT71T/H5lR2xpVk9M5PcecDCd6VkDdK5JqDPKESvaLvuW0MI03NISGFDyUbc
Za8t84TlwNTYWrSSFxPsDRHbFxLG8SSYz1Qxe2aBmu09dx0Np4C7kw079u+tMTVmMSiK2obqC+lVPXm5wi11ZKhuUOGxaXxkoY07dAbYijRf9tn/lGHZVZ
DPGqPExGyBL4u9pxRocx74A++rEJV/cI6yAEX5NtR1OkeL8PGipLHOJE5CottbRe7orH0CW+4x6XetHse6sQfNxQWBfwVQsyhAZzvOfS+wlF7flkSwJn4n
oxqmrHpTro5Iwc3+CT0wJvU+DCqKK0hV/NylroKRXsd5WxWErsXPd0xwPnggk0cso4Fe0fM/AzoLjXKUWqe9BSCzZBZdvmfxRP9ZzW/ZAxnbnPtrJyAGyP
N0PkIlBOiO/6EIIcYirwnmGGOfg1YRXfAKDb+fUBTTCCIVwMpJgAZibV88/V6K+Iwqdl+J1wYTpeS0lLLkY/e0tcQWCwb6hANNsENl1TnOBDZpdsXf8W71
GxkJmy9axAPbs8ahc7WTMNANbBXxouDq3h1PO8kKJ5hr6oCRZ27iUW6lGp/nIR3SyTdoRFrCf3pcJLu9ZXaPPb0DzbTkovT2SY17fNZtO+vNTJYrMRQLTt
GYMfVfNp85aTFbHpLmmNLW8QOMHHRV/r78e0xn4nQU7fBLu9ZxDRlOcshC9Pmwa1xQz7PeK+SUsaq7sKaXqKQU10efdn8tTUHPxMU1GUA1T0gam/8NXJtM
TyUnRy+3YIjikrUWWS1UQFrpc7h7bANlOSUcV7pJxgsJss+qkNmd/T2xyFapjcuUpF9wLjVqyrQzJ0cGdALyz2VLUNPYnOPSvsZGj+/h+TComxKFyqP6fM
8beJFdPR43eSmXdPaMtVO00xksVEOc0dukqMxFhTQs08qcUcxbwTSPB5evD/64hVZ7omW7S5O7yqCqf0WRW0JvWGt0/bOVxrMcriQWwFPQF8SlhkK+ABW+
fAiOeXy290GSszJn62B/Q5t7sYp1ihDsxoM6c5O86X8BkVWwDuoVKjzAKEqNuJKdTlEwPGq5yz6fJOZTb7MC2pgLswzc1d6nRaV9aV/pTVobYQJ83rs+fm
ppAVJEIq12CthI+jeO9HP4945z00eZOSSGMlH8jTig5NF7zjza8pzzo3X2tfwwLA1l4ZdIn4/+nGiZTajWV7Qe4+DGJFh9N9LmD6G0qhu3sNVuB5GFKn1C
DaDPh6bo+1i9lm0CWqqTbvm/+WnLMiK92/sb7J6GFVxJn5XSdo42IHSpXCj+qDlvay3f0WMAlPqwJeZEodW5b29nUhuk1rAFdoEwrERP7KnpHBSfABIuRi
FP++fEROYtm4JCWsfLpThE6x2aDBVeq10emqxxSAH4gpvRtEB0tGBhbxMdHFXKb8qqAOiE8M+66vTLeJQQK6ipbdAMLDngEwMwjU8eaAr6BABYJyYtjrmM
Z/T6kCwKQ+tznDz5Ol7s3/YH9B+z7de8LgdXmnRc9NYehzHc9qt6n40oWAbbPhKz7rUSFjetmnUzCm6GkPB9hxX9Rf1EKqIL28RR5ie4AyHdGzjtire2bR
E338TLDQpg+lq7vQr8P6uuQqiq9OdqGygVl/m7zlgYxWHSeLcka4ZAm4HZGfijTUYuGR0vDpuXx+uoClFV5MiQLtMc9SCcsdJQvHjd9jwrE4H0GMlN4r1x
jgn2qGYSGWb5FnBFW8U7yC/yG9io7dcr3CMvJXuHqUpP8tX12atVxvlwMohOFvR0AnoC7ZlFubl00BBdWKqd6J1tOmfYqb0DbV+GozEFboYmXkOcm7cPYs
OftkF0bL2JItXvZrTlKWCdfXoNqTzG02VZdro36RUdeT4tiJQeAzS25zR+oZdTz5ZWK/fQDD+B1VR1MSbWhBP4J/LcnQZ3rW+ZRX1SFT75YIBYtYreR1vd
OyTtHNqxOdwkQ2BNfhWpFdK96wcBlrmNGZaGfSXqAO01GsVfyloaoUM6EHp9unVMwGcd6UAuijUlL9gBaHJ/uKtZBYUKXqFiy0M0niRuevbw8JBdjADqaK
QBGRPB+KC6I4fLtht45t8jp8iT31HGordNGveF2jl/2VXZPz6535iB+Ja/NNGmEBz5BuqRk+1UJ4XGtdeDGZrfelC15dFlipHMRPE0/LQJGk6EQe4SrOeM
kPiB2ekGqSXsvpxH4lsEFF2b/gh7TI+h+p+TXlkBMZeC5r0TRsAxT6lma/L3WVHkXoX4rUPlbpSovTwMGfhgr+4Q9dbuUw3guC0wWdR7MU5BIYcfaJk1Qz
QTH7BS2sFVLwFO9WXaK2O+IbTTbs85iUZQ26yloAY73AZfhEWA9oD/qjxEYjnr3GFbQHjhlnwWjyW5py0oKUEQa9afEprtTWTsBtonme672QNvNLLnB9rf
PUFQZ5okMKgQgki9SDEhcd1cDwnY+hdx98gTNVtfvM2YA6sF14dEzW5SWdzafYG5UyptZQbbk5F2LPVI1u1JZHK1CgCcubNeW5xj/l+r7KpDYH0dL/s8Td
JbreBSJT9Wp/q/cly8wRbM4UNV8rAxXrzQJJztVktRlPVMka4XIPjn6WEcZHzPshcGnlVZ3h7Hr3PHnGQs4IBRx6yoRH+fwoI65jXSFSTE6/bxnMNcLgwF
Ub2L+XkSbt5TGyNNLDvcaUtUL4KNUP3EE/EOOeodpmjeLvJX3GNnVRCgOWgDHWSsnU0kfDPowy4sXFThx9imL7DZiSNjWJJvrm7E5+uJV4L43/GtOT6iPi
dCx2847wSQIo4pmwn/k97tQxFINamJg+c/gdK1eQY5etUcfLkpd8VU7FembE58c0mRkORN+4NnuCZLfibotReR9Hj2ijvsLOjNjx1bK0ZgnHX3veoVJ0/w
FtgQ1WJ1dJp66lHMNz4bueVzQ8L0YN3bpUF8kIkrws+pLP9zvwUVSxZZQNW2V65FQXDr5a5mJPCfCGxZgZKK41MGGypC55bOgyn+smzzeAXW67JfV/wrv+
gO7gUUmJ3IE883CD7eN04ohlYOs4xcjdJaUXuTzvlWJqOyWnSlYSINlz06QBvKwvch7TDgV/Bdn5PUW7c6PeHbw9LYOeF/hdfJ81bL3i2GvJ3TtUUQ4IKW
jTw3MUBzJ05YmQRg7QzicW16WsbViWUal0UWLiBgejtWj5ayMnmiEHayeytimQgRYJzpUvwXPMS7Hr+llznhU8/4WuhvRQMxgbGP2wrSi68t07cF8DFxtf
DERpARFaChqG5Sc4+9jhdzqOC73fUGMOzVH8F9DsSwU7zMQ39AQE+riraQ8PuzFQpRfDICDwl7Vi/kChZ+tcXLysN6U8JcUwM7v/f/j1wkKlw9iXfH5Oxw
XXV49NzsnzMIn8LNm/xhlwcbyPgI5Pr4jgpgzEZGDdA5KUkvDvrc9kI1ucp2moZySjGn0AGuSi9VgjCya1D6m5e+J9hZ+bxPTh8pQNOHFdJIq3V86d55Te
Z0QCYsGZvrlPkEuJFzoe6JXqfTK84PBpRuCgVosn1+RV+amCfaSfrwmejUEa6Hq3ma3iELqBcUOsi9TBp09QZOHLX1FtgjddX7JCQRcExvjDShDh1lFTmy
tEgu1J8bbSq5rPtMfmq1p9/a6iMbXaTsFjWT+w8uaRX8sk6wpJpoALkSzs3QuTgnHkIihzrOLnF4hYsGmLj+bcVGluNsT5azA9J5et3lP1NBxKsm9vkVd2
qDajAPMhJSLCdP+K+MPIHasSmecZVKdgbHwdCtD3opRyqdNBNZyV2YCCIkrWTdNojp6y07ZKT8qXjoKD3AXM99hdCtqdJj74luEUwxwAzArXAzfjtiBFqg
JGtkH+CR7J/Z2TO84UjcFT5dZ3ntMAfcZX5PfjV1kmaNOBYjuni8vTPikQNTR8k28rc++CTQ+6vo55mv/AcqeWI73PzDMVJaAKVOTpQTVDpkOVk4YwYJY7
guHms2jTOQ3hwooRY8LlbmiQ0YMu6k8ADnfXaHdCBzXy+KeJFryfsFTN5WvZw5kmG/syqcRHRiOpQSTHdZZK/qmwKUmafiGFTrj6r5oZ9b4kIV7ZKolNvv
NYBg/3wpUfObRVrK4gpISqFBOH5dgcC5lXplGkX0xKMTfZN4zhKbHw32CMCpsYm3d8lOix8Iwm6ASBdA/g1RCHl67RHqe3nOl4ruzvIFw5y6fk2xbAeRLp
B7MBuzqh+4jX4KEq3cYkB09VhRrk5ZUgEkWfF/Lf7FhveAZw2n22OHejiyVIbdCE+wrFKF2cAdbqQVebA9DfmtvNQz0e0Hpz/ToS+au5Q1ai4yT5fC/Nml
NOwufPkkSdsubMOcVRhyoralLGWjX/EmJBEqR6wGvFods/EB1njSvpmP09jenuFAOYhyO8KXfa4Lqc9/pjnrK1/7RkJIeTp67bbydwCLgd2ytApJ4WcVpa
cLW+0ARRi+gxlanFc0AyA4M/6I5QEyi53eBMFI+TyQp/WppsqtJo43q14yfwMiFr+L7PUoQhHeL2VGzOP2Ph3wwOFdFlLoWTCt7GeMxhoi+aomBJU+pJ8D
mPrqiha9k1p4KrcznF86n5TyLrMjGbMWBMh3leIXY7lHMp+AhHBdiUT5pNn+k2faubY9VozjUCNKk8X1ZDH1PY+zzvb9ZrgYn4wW4ZvjdSn99aioF9vBcZ
6gh0Co0Z0w7dJEcBo7U2BNkU+qcDnt4bTwoVDg3HcZu/wwcf07KQSSXndAb8Pnw+phB8V9Snn9sHGSTeb3mG6Vfhqxvx7meiSs8s2P5vWlZv/M9Q+6NlsH
Usx9BnDX9XENGudKq+4rJAch94lqZUbLg73+00028T2VBhzCZMYQRmtwe20dcDzrjYEJaELx79uDbuD57L6tXd7hd7YNFnPH56s0yhgUGZnZbPpO76ghtm
da9bSacm7zjCuJZ8jXOZL/vQ5ybZx4Xf3Gpa63ecjM9DIMTAbFfppih2UhKy1Arcy7J8wmP8w74iu9hzn9KFfshxRagtBJHdAvLjeqNvZf7ycLtXOBFFWV
sMo/zhoOOj4sdYyLM9yKjgKbaG+BM8gtwh0dE3XDOupFOwSnZiWGQ3LsW3FrFTsw0QbpZ7tEEwmi8rX1PFKfQSB3gHs/R3rlSTSfmKgW6uMVXQRoAIj1mM
Cb/+fEBNmaof9fNtpU/5btuwwVFeEmkehD0kIcBRd5i4ev0V9HxIknuJb3rhHZSn6ACi2LL7RyFwnylkRtGSzLOzudz7sPanzJdnUjkG5qE+V33p/Trflp
plgT2xKnrq19xUBI8V+YoslLGpu3f0R13QPSEivo/jOvgtKwge8/KiDWccS+H21G0hC4O0VBOqgpis1rOlYe9bZuXHGoNkoPjXxaBLluiusnsy7LIFSzIS
um1NyUFiq6sRmfVyMURYuApHLrrlxT1DEeBg/IRpSNss3xxK5ts91kZqrum9rtIsumar4ZJza3GXGl6lezhxby+KoKp1XTeJGZO3uWXOsJ/Kn+oMGcqhyY
rbB0YzX16klXbuIWzJNXKs1p0XtXgp5xeRY+mRkXUXQHshN7VFZOdYdNEClsUmsbd9f1mGfKWjzresKwagWZ53eD1kD1swQp6vo0iYPkczHeZgX1RWOJOh
HhDyfq1mLVl8by0vb6iW0zKuhm+pt23dobmLFt6y9D3GPh9OnxRg8FxZzYpPKIB/qoSYz2s4WzUmXec/s4ISNnXZFdtko3P/6O+lKIDC51PDmCgr57UuBw
pxiy3qZUmX9Qi1RRrscOLIbGhuc8aMQ/ExqX20+PhkXcobhlU2MdGmS5WMiSgGNjqGOKfjQncqaYvJlJbTNYEorD75HrP8ClZX5+p38mMDywZtsyeMKvkl
rTLdsrnCpbHO0Vbot6BO+3d6uDU6UHtUY1s3/UJLn7/gk0yY7jlz2uvNm2Ync+/x5PuaRzxRP+A3UxCcSXV8VMFtyojIxXt2QdQHfjxtU/Yms/hW3t1HkQ
peKS7+BAce1hTHnQtqWe5IBapsUHDGhFZD6ADc1I1tFtWKdAzqPlNt/BxBnZbcWb23D5I6pUrmP/SPgiA8924MSy1OcxNXFNIQitEJeNkWw4XPLOvgCA6M
+MAj7gSWR7NISLkOm/h5XA2UZqYz9cx2NQj2NvQ3HdhPRRjYv+Hj+9vmT1d9pddm310vk8T1qAdDVx/wqhzAxFhf1ybkXPVUi+E75JdNblav75DMBTLSzF
LAz38ujmUQ9pnfzX/+scF6ubarW+Ye8ctn+IFCmo+nsNV5MWvn8UwGOKpkYKsarpWMlUS9b91rYT1qWtwodGi4+SxzG3waM3aMMZL2Fjb+RXN7XCi+k03S
Lu+c2SAzlwCZZCprsqbXaxUaO15QdOTIOglSrqTwmWAPmxqyelO7Q4XpS5PlWipjs8UCtcxbbqEjvdHXY3KqWtZXp3T/3+awXGP7IwjnS04+T+lIOXeWry
Tpms/3aFX7Fajftb60oNijSNYg4CP1BxsfeX2SY9AqMpyX+HrBVZC6LvxLiiA440SnuzCCDntu9tJFPu8zKJyHzD/7ea3mJdFHbJktUSL8HztARg5lPKUp
c5g7jjuKl/FvA88f4HcfM3IiZU2KwUI6wdbmhE9rx/0F75mDkOM2A6AtXyDgQvQDfHcZU3liX+6OOGG8CNCv4VD3zf/vZae/IU/+9gmd6gmDzGKnRbgLXx
HiQ4qlnuHDybXf/vSLrND1iYfkr+QsYWVxm1K+y2n0qRhJflTg8C6YXnxek245LqRyJQgeZq+sTcqih9JmicN06zgR/Bmb+Z5Z0ivFOWq8gJpgOtmn2xJy
HbJc4OfLtlzD3zzaVUwNUFwZWrR0zsLTGM9AUwu2PjTuRVxoArSCz7AlHhiy3sj1lworeIzn9va/7joyz7djgOGSy6o5KKmdCkZ4ADfGS4gNGaUZKqj6yA
O3zL5HUUE9H3ZUWQJ3VTIf2/Lm/EIKrSA7TfO+DzChTsCWaELIbtdk2llhrdAH3qqbSlFSZRSVYhfuu68WgGHyDOetCluwKYsA05zAA/PP971uK7QxtYwm
lgGDF9cxsl2Veml4w5efbxrggQ07OIPTvzFI5OWLbENZPKewa0a4Isz9a59HSQwpk/I8Xa3l0zTNnkfFqkqtuU7DT7JZqkHbzhHz+UsDD09TPWAK2iEIuE
YdV2ibAC4CS+Ebx8c8M+vht9lU1uBy9bX958POK+MZ4vV/9MNg1/EW9+GbmDqeO1w5mM34JpOsnvHVmUyV7BsM5ksHH63IgLjmtET/YoloHGQIlGxHkwuv
BeBxPFAeDDfrb/M3BX5GRldDxMtJW6SarDWALHncc1y8ZKpWOsFYWfK1mntsxQVbqtqs5u0EFN9LPP6EDj8WONS9oC+XeC/mUhqUZnljP3derqfFkPneku
tu7ukPt9wZnXO6b5p259t0Xn3Y/6CyuIjkuTvqK8jW7rhqfjExGF9W9p6ZEhAnOEkbKoGbDQt5deUlmd7DMVUBNsI3TGf3YNtfiM32AEh+Qlj4wIOQq2OQ
PdIMT2Bz2ECQ4a1ayNHuMarZkrjxcofDHIqFtscWpG+YQCFfhs0anHQjWkw6kMqN6Wpo6Yhy7h+xulvc1KeZR34FJ5gWgPcjMe82jnV6O5ExdafhTDSh+f
o8T79Q2F+OC5ayUuvpIBnL8btc1ObIahRr8HiIhiZ3RUsiyZhb/wnucw//axNM8BD370Ih3os9wpuvb//9IGrg8KVbCSk/xhInnmGERbKfapUZ6sojzqNT
9NCpPBaRisA2yYXPvHHIt8LSeRJTs+/DY+3iTcVBHUCDL5sET5wadb9amTBehH2NCUL6bFEuFM4ijzYRlT/qwEXQqRKQz5X37hzdiZLj0qCCg9rVsyK/Tj
TnrHuxK8GHghh92+w3I51oKJGxqQApLmMze0UUBy2PUX3Cy/NYFlB4TOUCk6NwnqWG2HeYBgNvF05p04eBQSd6lvPlimUp5afyeZvVY9A34C7gQadcgg+v
dfK/dgeiRjcjMfjrOhO5CadtOaxowWhb/I9fRLrj5wRlK7ZwCcthJsqPKQvdKZSafRtvOHFeYWkMthBdXoj0ZbVhYDx8zZJlbbFa4Dm7pavsSTSmUyfVaU
8lRQbUNOiwobFHRSkHNkyzXdV7fHG+1tdLd6VgI5nyK1hofGGiw5enW9HzkZpvjEqAkkcVtoDXpvK4HfGwD9AyV6eOYW5G5N+7ZtUX9Y0AlVt826dJq0v5
HO+bR7klqm9c9ohBkJHCqe2DyvLmThNg0s837JzP0BPjg+fUCH5EZ9mmB0X691tR9HME69SA2OV2Dt1KPQ/0s9+/rLdQY8oVodkdp2HiTGKpHxwdvPxyYb
EAidsBcTMTc0TiLZMSiFpX6aQVqeL1laU1swxHctIddA+kqGrA3wDEKnpo2OZQxd8ctV4Z1TKBiav1ceZYrsnCcSAwdfGt70MaswWsLLTEtkmnPU2xsWlA
yW5V7WBY3n0pPm0jMFvPuYX6/f0RS2RTLWXSJZyX87fszUTpYvec4yuubOzUIYF52/aQdXSqdM1nsYwovAf1UEVYvmuBZRVGvchmT4kLfIcgHq6+KnbtGI
zYdvDKKWtMJTbP0J+/yZOrMIWZRWWY8ofo6X+eITGxVOdlhra6HGd0vaTsQrgNuier6sMwfox160l579GDFNd+kZNcA7szv3ZfQTpLlxDPXJVKAiOJg73T
YWOUlSpzV5E6pC87jlpzJoHhxxbX9pgTeZo5UdBarIczJjlLLWoFoziAQ5g8IDD7GPEl8K8YPqwJvlE8dtiTF8PNzrOXdqlRuhbI+LS3umiEMi4Uy16TH0
99aOy1Zlu3p6z2LsS+zS8pXY1P3XZsekrpcOSmpvlToNjQ4TAGn3Pp2oxEcfz5QkNluUnQ4eGPGGF0rUKGm5F26EYrrqDKhXk7QMIs1Q3yG4ZigWPIM+Zu
OOFsbsAtqNjDKLcm7NGI0HCkpSLTBO2IdX2WgFyycdcc4KGJ0jDzhFzd+2+wVQVieERY/HdG9qc79DI7IBxVyc6Qef2xeyzWWkXJ9gDZlST6nKCXGMhqfM
ENtT3dkwI34R81FwEWi5cpwvZVxL02buKBIe+0OsRANrHXoXutE75IK7llmADbWaTWNbY3TTvhQaDBaOGRKYm3qZ0K17sEzTKdp4yzuUqVp9XZbWKCu6wc
riyxnordU9a3SYPYB2G0Ocb0OZG8UCW/RqR0CEymzmnQCbD0Qm5hi/Sqgfeedowv69kIooUVQC9xTj4OXpUllitgytFsKZJBM4GZl/AS57gxbwa8c9qhbi
UC3bfybWYxj2Q3LlNP3jIgaiXPca5uVXIWCEtcXe2Cpvn/TwBreQ==
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
