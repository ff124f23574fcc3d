"""What each character, pair, triple and family of words speaks for danger (above 0) or against it, in twentieths.

Written by tests/domain/learn_wording.py from the labelled lines; not to be changed by hand.
"""

from __future__ import annotations

GLANCE_CONSTANT = -57
GLANCE_WEIGHTS = """
-31 笑
-30 哈哈 没电
-28 年
-27 价 抽烟 换
-25 听说 我的 月
-24 万一 剧 玩 递
-23 啥 得我 感 改 新 歌 火锅 要是
-22 吗 快递 户口 猫 饭
-21 ,是 不着 原 吓 画 贴 过了 都快
-20 人家 修 周 坏 天天 气灶 电影 睡着 练 血压
-19 乐 吵 天 太 婚 幸 挂了 新闻 昨 有没 烟头 球 蚊子 被我 视 让人 门禁 防 骂 ，
-18 作业 供 差 常 晚上 暖 暖气 棋 毛 没砸 行不 证 都冒 鱼 鸟
-17 上火 不亮 业 了吗 二手 人抽 们那 午 原来 哪里 差点 怕 早 期 梦 水管 法 爱 看了 礼拜 考 虫 装 说一 谢 锈 院了 ？
-16 去年 口的 唱歌 在阳 头发 好在 小说 我车 扔烟 找着 挪 横 正常 气得 漆 牌 狗 电梯 电视 第一 缺 补 跑不 面没 香
-15 下水 下雨 不要 人把 六十 印 哈 块 多少 女主 就在 幢 开锁 惊 想起 搬 没事 滑梯 社 票 等 红烧 给她 老家 说了 车位 针 镜 ，想
-14 了没 人往 伐 候 借 减 卖 又在 发烧 唱 在楼 在都 城 堵了 就好 手机 打呼 打工 把手 拼 拿走 擦 是着 晚 栓 楼下 没伤 烟味 理 的电 砸在 种 群里 能 药味 被人 费 赛 路边 都要 雨 题 饿 麻将
-14 ，烟 ，看
-13 一刀 上个 上小 上漏 上看 两点 了吧 亏 人冒 他俩 他爸 以前 件 会不 会叫 住着 作 发火 叫了 后来 听 味了 哪 四五 在会 在边 大声 天有 夹了 家孩 密室 对着 将 平安 心疼 我带 打牌 扶 找到 挡 提醒
-13 搭 救出 板车 楼不 楼的 没理 没， 洗 活动 灶打 灶火 烧纸 窝 红包 置 节 茶 赔 车被 迟 退了 都进 里倒 门的 防员 院 音 领 风扇 ，喝 ，报 ，物
-12 了个 事 人的 从五 像着 儿童 光了 养 凉快 几点 刚才 前 加 区 占 占了 厂 合 吓我 在外 在装 外冒 夜里 头老 实 家猫 干 弄 您 戏 我快 打折 把他 排 撞歪 放心 是不 机不 来还 查 气公 气卡 沙发
-12 滴 演 牙 瓜 疯了 直接 看着 睡 碎 碰见 私 秋 秋千 等了 箱门 绕 荐 药店 菜 被子 西瓜 试 课 谣 责 趟 车主 转发 那年 长 门卡 限 雪 ，万 ，差 ，掉
-11 or t 一到 一截 一按 上大 上班 下棋 不， 丢人 两辆 买 了救 云 人在 人帮 人生 倒水 假 做 公共 公园 冒了 出个 刮 刷 医保 单位 发掉 口红 吃撑 呛了 味是 哄 在路 地漏 圾 堆 好没 妈说 子咬 学
-11 孩在 容 小广 屏 工， 得 忘 快被 总 息 想把 感应 打游 担心 拉肚 收不 教 敞 数学 文 斤 时候 是在 晒被 晾 更正 机掉 村里 果 案 梦见 梯按 椒 正好 段 水， 油烟 滑板 滴水 漫出 炒菜 烧烤 烧肉
-11 片里 牌子 现场 申 申请 电脑 疫苗 登 的水 的门 砍一 磨 禁 科 窗口 群了 脏水 舞 荡 莲 虚惊 表 见一 该 跳舞 跳闸 边围 还好 逗 道 那次 醒了 里没 锦 鸡 鸽 龟 ，医 ，原 ，哈 ，怕 ，没 ，跟
-11 ，麻
-10 ,妈 17 2栋 上周 丢 个事 个门 中了 主 九十 也太 了十 人住 从窗 们楼 会 伞 停电 充 冒水 冬 出所 别再 别慌 到脚 包 匙 匙锁 十五 去那 又 吹 呼叫 喜 喷水 回去 在想 圾站 圾车 块板 坛 外地
-10 多了 头就 套 奶茶 子喊 子是 家小 家那 就开 州 帅 干活 当 往哪 打麻 找谁 抢到 拆 推荐 敞着 新的 日 晕车 木 材料 来水 松了 树 校服 楼中 榴 榴莲 残 母 民 气死 气炸 水, 水表 水都 污 沙 没听
-10 没大 洗了 派出 流鼻 涨了 游戏 漏水 灭了 焊 班上 琴 画了 的是 的窗 的铁 盖板 着东 着我 租 积木 笑死 算 箱子 经关 结婚 绿 网线 老有 肯 脸， 花 蚊 蛋糕 血水 被孩 评 词 说说 谁把 走不 足 跟他
-10 踩着 蹦 车堵 车库 车胎 辣椒 达 这电 进不 进楼 通了 道抽 都被 里住 里的 量 钥 钥匙 钱不 防火 陪 雨了 雷 静电 饼 鸭 鸽子 麻了 ，黑
-9 ,喝 16 ? er fi ne ti 一层 一脚 三缺 上写 上午 不够 个卖 中药 乌龟 了下 了两 了半 了往 了打 了药 人一 人看 人醒 今年 以 会开 低 你 停水 公司 净 减肥 几天 出生 刀， 剁 剧里 劝下
-9 动车 卷帘 压力 压岁 受不 口气 只猫 可以 叶 号 吃 后院 呢 呼噜 命的 哪天 喊救 嗰 场 墙皮 天在 奖了 她那 妈让 娃哭 子倒 子问 孩往 安全 宣 家 察抓 少钱 居家 岁钱 岗 工资 干了 建 开会 影里 往屋
-9 感冒 慢 懒 我住 我搬 我电 我脚 我还 战 手环 扔 拉走 拿到 捡到 掉， 接 推销 收 时间 易 星子 昨晚 是泥 是漏 是隔 有只 有哪 有空 有辆 本 杯 树歪 框 楼上 楼后 楼平 楼有 次 歪了 死了 沙子 没转
-9 泔 泔水 注意 泪 流到 淋 滑得 满 烟花 烤 煎 熏 熏得 燃气 电工 电费 疫 登记 盖 盖就 盲道 看是 真 着的 码忘 示 礼 祝 积 站起 纸， 绕着 给老 网 罚 美 老了 老是 能不 脸红 脾 脾气 腌 膏 自来
-9 花坛 被偷 讲 证明 说个 说的 跳绳 身汗 车一 车过 车， 辆电 过 还活 这 进出 退 递到 遇 都流 钟就 锅 错了 错人 门关 门铃 闹 陪着 霉 顿 饺 饺子 马桶 麦 龙 龙头 ，拦 ，起 ：
-8 1单 pl 一下 一辈 上睡 上礼 下烧 下班 下跳 不热 不肯 久了 么 乡 买的 了会 了条 了？ 人也 人救 人用 什 什么 他自 传 住院 保洁 修鞋 像触 关好 兴 冒出 出口 刚在 别人 到三 到了 到晚 券 前年 剪
-8 加班 午， 半夜 卡上 卡丢 卸 厅 去哪 又停 又坏 口那 后我 启 咋 哈， 售 喊着 喝口 在不 在医 在好 在还 坛里 垂下 垃 垃圾 墙裂 墩 声控 多岁 夜 够得 大碍 天热 头顶 娃在 子他 子太 安大 宣传 室里
-8 家娃 对不 封 小心 尬 就出 尴 尴尬 居住 屋头 崴 工作 帘门 带娃 开小 得可 得要 悠 惯 慢点 戏， 成 我给 我说 打卡 扫地 扶手 找个 把水 把车 抹 抽血 拖把 拜 拿了 控灯 撒尿 放的 救下 是 是上 普
-8 最近 月了 服了 杆子 来修 来拿 来的 梯底 棵 楼里 槽 止住 民警 气费 水压 没味 没留 洁大 游泳 满了 演练 火气 热死 熄 熟 爸拿 特 献 献血 玩具 电动 电话 的假 皮掉 盲 看 真好 眼镜 着上 着跑 睡不
-8 瞎 砖掉 砸了 碗 空， 窗台 章 笑了 筐 糊了 纸壳 给 给家 缆 缝了 翻车 胖 腿软 葱 蚁 螂 蟑 蟑螂 血糖 行 被砸 要命 要的 警了 记住 识别 说他 说有 请人 谁拿 谁有 象 负责 跌倒 路面 身边 车停 车要
-8 转让 辛 辛苦 辣 运 返味 这个 进电 迟早 造 那会 那条 部门 都有 酸 里漂 钱包 链子 问问 队， 阿婆 院里 雨一 震 预 食堂 馅 黑色 鼠 ，买 ，师 ，您 ，活 ，滑 ，笑 ，第 ，谢 ，过
-7 , ,别 8栋 en ic 《 》 一级 一跳 一身 三了 三块 三层 三点 上学 上说 下等 不大 不转 不进 丢的 两句 个月 中午 么电 也是 了一 了五 了是 了根 了用 了辆 五， 亭 人工 人怎 人敲 人知 人， 以下
-7 们单 会被 似的 体 供暖 便 倒是 候我 停 停气 偶 偷了 傅来 元的 元门 公里 关心 再来 再没 再说 刚看 别不 到现 助 北 匙断 千万 压的 去拿 去玩 去社 又去 口还 可 后山 后面 周末 响一 哭了 啥， 嘴上
-7 噔 器人 园 在东 在消 在看 在走 地机 地铁 坏了 坐车 块钱 型 基金 填， 处理 备案 复 大厅 天走 失灵 头水 好 好吃 妈一 娃娃 嫁 嫌 子们 子回 子底 子断 子烟 存 学了 学游 家关 家墙 宿 对面 小区
-7 尖叫 就往 工地 差， 平 年我 庆 开窗 弟把 弯了 当年 彩 得喘 得着 快了 怖 恐怖 惨了 想动 想找 我一 我哭 我回 我跟 我身 我问 户往 房了 手的 扑灭 打什 打球 打的 抓住 拖 招 换了 据 接走 控室 救上
-7 敷 断网 旧 星 映 春 是也 是去 是打 晕， 晚点 有事 有条 有水 服都 本人 术 杀了 杆 材 来接 来是 来看 杷 枇 枇杷 架倒 某 查了 梯扶 梯那 楼外 楼层 楼门 正对 死我 死老 比赛 毕 水味 水泡 水的
-7 水道 污水 没发 没法 油了 浓， 渗水 湿 漆味 漏往 火大 火的 火车 灯不 点还 烂 烦 烧东 烧黑 焚 煎饼 熬 牛奶 狗不 璃， 瓶， 甲 电口 电瓶 留个 痰 白粉 的护 的玻 皮一 盆 盯 直打 盹 看病 眼泪 着人
-7 着呢 睡了 砸墙 碎玻 社区 福 窗关 筝 篦 篦子 粉 线都 经回 经把 经接 绕行 绝了 缺一 罐头 罐， 羊肉 翘起 股票 股臭 能把 能让 膜 苗 蒸 虫， 被救 被蚊 装个 裸 要着 规 解 让不 让他 记 说人 谁
-7 谁管 谁给 调 赔了 赖 跑完 蹭 车占 车推 过一 这一 这事 这天 那天 那张 那段 都来 里听 错 键 门前 门岗 门锁 闪了 闹钟 防水 险 非 靠 颜 饭都 驿 驿站 高兴 鼻血 ，丢 ，刮 ，太 ，幸 ，开 ，跳
-6 ,好 ,想 04 10 23 @ ad ay br ce de if ki ry ta th 、 一栋 一样 一起 一趟 一顿 万别 三遍 上的 下倒 下楼 下那 下雪 不严 不吃 不漏 两块 两根 两百 个沙 个洞 个灯 个视
-6 个角 个部 个马 串 主人 久 习惯 乡下 了也 了这 了进 了重 了！ 事说 五十 交的 交警 亲 人卡 人吃 人多 人真 人触 今朝 从后 他一 他们 付， 们家 休息 优 伙， 会修 伤着 伸手 住证 便宜 健身 像我 儿在
-6 儿就 元楼 充电 先睡 免费 公把 公积 关了 关门 养了 冒充 冲了 准 几 几栋 出一 击 刀的 分 刚那 别转 到底 到有 到的 刷脸 医 十块 半个 南边 卫生 印机 厅的 去女 县 县城 又把 又涨 双十 反了 发现
-6 发错 口修 司来 吃啥 吃药 吃面 吃饭 后怕 吧 吵死 周一 味, 和好 咯噔 咱 咱这 唉 喊一 喷嚏 器嗡 嚏 回事 回来 围栏 国外 图 在一 在住 在修 在做 在单 在唱 在坡 在树 在的 场边 圾， 坨 坪上 堆到
-6 堆在 堵车 墙根 墙那 夏 外省 多 天停 天早 天烧 太快 奇 奖 奥 好说 姨， 娃的 子会 子学 子找 子的 子睡 子考 子进 子锈 孙子 季 学会 学题 孩能 安检 宜 客人 室门 家了 家别 家在 家店 家老 容易 宽带
-6 寻思 导航 寿 尘 就两 就怕 就掉 尿 居在 崴了 帮着 年有 床垫 开发 开车 弹弓 归谁 当场 律 心， 快乐 快看 怖片 恩 想上 我二 我吃 我就 我都 户关 户没 户的 房烧 房贷 房钱 房， 手续 打印 扔在 扛 扫
-6 扶起 抖音 报 抬 拌嘴 拍了 拔出 拖车 拦不 拳 拿， 挖了 挡着 换电 排到 排烟 接上 接龙 提前 搬家 摸黑 擦窗 放 放假 放到 放烟 救助 救回 旅 旗 日子 早晚 星期 昨天 是三 是什 是外 是要 是说 是跳
-6 晒太 智能 有冇 期了 本子 来吃 来有 来说 架， 染 柜门 树叶 样的 格 检 楼4 楼大 横在 歉 毕业 毛毛 毛病 水倒 水往 水枪 水汽 汪 汽车 没拴 没热 没着 没过 泡沫 泰 浇花 测 清仓 渣 湖里 滑滑 漂白
-6 火是 火机 灯又 灯泡 灵 炎 炖 点 点多 烟呢 热 照 爷奶 狗没 理了 用上 用吗 电钻 疑人 疾人 的儿 的发 的学 的树 的灯 的话 的车 的麻 直没 相亲 省 看电 真大 着娃 着心 着都 碰上 社保 积金 稳 童
-6 笑得 等你 算谁 管啊 管漏 管管 箱 类 粥 系 紧张 线露 结冰 统 续 缴 羽 老化 老大 老房 老花 老金 耳机 肉 胶 能吃 腰疼 腿脚 自家 臭了 良 艺 螺 血的 街， 衣绳 袜 裁 装了 要不 视里 让一 让你 论
-6 说肚 说错 谁的 谁要 谁说 谱 账单 赵 跟老 跤 路上 蹦， 车刚 车卡 车挡 车来 车进 输 边有 边的 过气 还是 这家 这楼 这题 进来 迟到 遭不 那 都成 里堆 里广 里放 里来 里那 里飘 金的 钱怎 铜 门让
-6 问了 问我 闻里 队 防门 阶 非说 面打 面， 顺 风筝 馒 馒头 高血 魂 鸡， 鹉 鹦 鹦鹉 ，你 ，冲 ，冷 ，工 ，幼 ，抹 ，挂 ，救 ，教 ，最 ，洗 ，绕 ，自 ，装 ，走 ，踩 ，轮
-5 ,怕 ,没 ,真 09 0来 34 45 f ok rk ut wh 【 】 一件 一号 一堆 一年 一手 一点 一看 一罐 一过 一问 三碗 上全 上吃 上哪 上扔 上洗 下两 丑 业把 两天 严 个儿 个口 个坑 个开 个星
-5 个泡 个白 个跳 临时 为啥 么分 书， 买个 了先 了冒 了哈 了找 了插 了都 二号 井边 交押 亭的 人修 人偷 人到 人去 人头 人好 人干 人心 人户 人找 人推 人收 人滑 人给 人送 他电 仗 仨 们村 价格 伏
-5 传单 住了 住进 你这 供电 修了 借个 偏 停暖 偷抓 傅电 儿家 儿的 先跑 全灭 全部 公示 共 关火 关系 具 农村 冰了 冲凉 净水 凉 出门 划了 刚接 刚有 判 别信 别怕 别放 到哪 到她 到期 到路 刷不 刷到
-5 前几 前男 前那 副 办， 动作 动门 匀 区外 十了 十来 升 午觉 半年 单 单独 占着 卡刷 危 却 压锅 去世 去钓 又不 又堵 又没 又被 反光 反映 反诈 发： 取个 变电 口本 台门 台阶 号门 吃火 吃鸡 合同
-5 吊上 吊顶 后发 后遗 吓着 听就 吱咯 吵得 呛死 周六 咖 咖啡 咯吱 哪些 哪栋 哭, 哭的 啡 啦！ 喊她 喝水 喷漆 嗡响 器不 回 回我 园后 困死 围墙 围挡 国庆 在七 在吗 在工 在是 在村 在清 在能 在过
-5 地库 地砖 圾分 基 堆满 堆着 堵得 塌房 墙砸 墙都 墩子 声, 声是 备 外孙 天冷 天塌 太， 失眠 奥特 奶家 她妈 婆说 婚了 子也 子住 子作 子和 子爆 子玩 子跑 子躲 孩子 孩玩 孩的 完了 官方 定 宝妈
-5 室逃 家人 家具 家呢 家把 家放 家有 家灶 家狗 家装 家要 导 小子 小点 少 就差 就打 就是 就要 居们 展 岁数 峰 已 市鸡 年卡 年被 幸好 床底 床， 建议 开得 弄的 弟在 影响 往河 律师 得头 得想 得比
-5 心 志愿 恢 恢复 想报 慰 我两 我了 我亲 我从 我又 我喊 我当 我心 我舅 我那 房价 手工 才有 打疫 打翻 批 找 技 把火 把电 投 折 抢不 护理 报了 抽筋 担 拉下 拉门 拿下 拿药 挡了 换一 换个 掉了
-5 掉水 排气 排骨 接了 控 控器 提 摆到 播 收一 收走 救了 救急 救生 救， 教教 敲墙 断锁 旅游 时 是发 是孩 是有 晒 曼 最 有几 有啥 有根 有白 有股 望 朵背 机没 权 杆歪 来不 来了 来按 来没 来给
-5 来跑 杨 板一 枕 某地 柜 栋有 树枝 椎 楼水 模拟 款机 正一 死 毒， 毛了 毛球 毛衣 气人 气安 气热 气真 水声 水果 水漏 水费 汽， 没围 没抢 波 注 泼水 洗车 流浪 涨价 清明 渗 渣子 漏一 激 火爆 灯
-5 灯一 灯管 灯， 灾 炉房 炒 炸鸡 点撞 点血 烧开 热力 照片 熊 爆了 爬山 爬起 爱了 爸手 爹妈 爽 片子 牌， 牙， 物 牵绳 特曼 状 狠 狼人 猜 班 班了 理床 瓷 生圈 生气 生证 生说 用 电压 电宝 电棚
-5 疼死 瘾 的保 的号 的心 的来 的消 的红 的鱼 盒 盗门 盯着 看完 真要 着去 着急 着煤 着， 睛都 石墩 矿 科普 秒 秸 程 稻 空地 端 笑的 等老 筋 签字 箱都 粉味 紫， 纪 纱窗 纸 纹 线耷 给俺 给儿
-5 给娃 绩 绳， 绿灯 编 缝往 羽毛 翘 耳背 聊 聊天 聚 股漂 股糊 肥 胃 胎 能拿 能自 能走 能进 脏 脚不 脚底 腐 膏药 臭豆 舍 舒 般 花了 花镜 苗， 苹 苹果 药好 落我 藏 蛋 表转 袋米 袜子 被拍 裂了
-5 装电 要带 要开 要疯 认证 训 议室 讲机 讲的 证， 诉 诊 该怎 误报 说出 说这 说里 谁负 谁还 谅 谈 费怎 费涨 赌 赔不 走错 起床 跑下 跑去 跑得 跑路 路中 路都 跳， 身的 躺着 车上 车拉 车棚 车灯
-5 转圈 转学 转悠 轮车 轻时 边下 边哭 过火 返 还真 还笑 还跟 这两 这种 这要 进， 迪 退休 送 送了 逃 逃脱 通过 通道 逮 道叫 道墙 道歉 道窗 遗症 遥 遥控 那俩 那场 那棵 都停 都到 都发 都想 酒店
-5 里充 里味 里才 里有 里老 针头 钟， 锁师 锅， 锦旗 长大 门卫 门框 门， 问这 间有 闸了 防通 阿拉 际 降温 险了 险赔 随 雨水 雪没 霉味 露出 靠谱 面条 面楼 顶那 须 领了 颈椎 风机 飘 飞快 饿得 马
-5 骗人 高层 高峰 鬼 鱼， ！快 ，主 ，也 ，冒 ，去 ，名 ，吵 ，周 ，唉 ，户 ，抬 ，晚 ，派 ，熏 ，睡 ，脏 ，花 ，落 ，被 ，还 ，钢 ，靠 ，黄
-4 ,吃 ,吓 ,味 ,师 ,笑 37 : K ag ep fo ke op r wa y yo 。我 一台 一听 一回 一定 一溜 一滩 一眼 一着 一箱 一袋 七十 上下 上交 上初 上刷 上叫 上回 上怎 上楼 上电 下井 下全
-4 下在 下次 下淌 不中 不响 不打 不牵 不赔 专家 世了 业写 业的 两边 个位 个充 个婆 个字 个护 个煤 个礼 个陌 中介 中心 为 为了 为什 举报 久没 么时 么样 么解 么过 义 之前 乘 了七 了二 了保 了可
-4 了好 了已 了火 了点 了看 事儿 二 亡 交上 交站 产证 人口 人坐 人应 人机 人杀 人管 人让 人问 今日 介 从一 他妈 仙 份 伤， 伴在 似 位上 位手 低血 体检 余 供水 保险 修好 修把 借一 借用 做不 做手
-4 停着 傅在 儿, 儿个 充不 充燃 先开 免 入户 关上 关， 其 养着 冒冷 冒热 写不 写作 冠 冬天 冰， 冷 冻得 净， 减速 几岁 几时 凶手 出院 分类 刚回 利 别传 别担 别的 别给 到3 到后 到马 刹 刹住
-4 剩饭 剪了 力大 办了 办手 加一 动室 动的 包没 化的 区停 区那 区都 千二 千块 午就 卡密 危险 卷子 压药 去五 去又 去吃 去拍 参 又开 又有 友来 友的 友， 发传 发商 发红 发， 口坐 口大 口没 口被 句，
-4 只能 只， 叭 可不 台外 号在 司的 吃， 各 同一 同事 同意 吓醒 听同 听我 吹到 吼 员的 命, 命啊 命这 咬到 咳嗽 响是 哑 哪位 哪有 啊我 喇叭 喝点 喝酒 喷药 嗝 嗽 噜 器打 噪 围观 围起 固 国 土，
-4 在2 在6 在办 在厨 在同 在滴 在等 在群 地 地垫 地锁 场大 场舞 场那 场里 场， 均 坐了 坐公 坡道 培 培训 堵死 填 墙边 墙面 壁小 夏天 外头 外来 多久 多亏 多大 多肉 多钱 夜的 大学 天去 天怎 天讲
-4 天那 太好 太难 头子 头， 夸 好了 好使 好的 好门 妈住 妈叫 委会 娃也 娃从 娘家 子今 子半 子去 子呛 子小 子拿 子放 子有 子气 子电 子能 子说 子， 学一 学家 学， 守着 安亭 实了 宠 宠物 客车 家住
-4 家养 家是 家的 家窗 家药 家走 家车 察叔 小了 小口 小品 小狗 小猫 小红 就叫 就有 就过 屁 层白 居 居民 屉 屎 山了 巡 工厂 工湖 己开 师让 带不 带走 帮他 帮老 平了 年那 序 库出 库进 店买 店油
-4 店的 度 庭 开过 开， 异 张 张， 弹开 彩虹 往上 得人 得很 得心 得有 得真 德 忘了 忘带 怀 怎么 怕他 急得 急着 怪 恋 想吃 想拿 想给 感动 感谢 慕 懂 懂啊 戏里 成水 成绩 我上 我也 我会 我倒 我做
-4 我媳 我接 我放 我玩 我窗 我脑 我跑 我过 我这 戒线 戚 户外 房产 房屋 所 所以 手头 手边 手都 打不 打完 打来 打水 打着 打错 打雷 打鼓 托管 托车 扣子 扣钱 执 把三 把楼 投诉 折， 抢修 抢救 抬下
-4 抹点 抽到 抽屉 抽风 拆了 拍 拐角 招呼 拟 挂失 指纹 按住 挡住 挪挪 挪车 捉 捡 换人 掉坑 掉得 排了 接着 推上 搞 搬来 搬走 摔了 摔伤 撕了 撤了 攞 收工 收衣 收费 放一 放了 放出 放柜 教育 敢出
-4 敲了 整夜 无 无人 旧书 旧家 早就 早起 早高 是低 是假 是小 是我 是来 是没 是电 是看 是老 月没 有卖 有吗 有嘶 有多 有开 有， 朋 朋友 服务 期没 机卡 机油 机说 杆了 杆断 村的 束了 条大 来在 来换
-4 架的 查燃 查过 栋那 核 核实 核桃 根 根线 桃 案子 梅 梯一 梯下 检修 棚的 棚里 棚， 楼1 楼3 楼充 楼对 楼电 楼走 楼长 樟 欠费 歉了 步了 死个 残疾 气表 水发 水呢 水好 水退 汁 汉儿 池子 池没 沟
-4 没压 没好 没钱 河道 油 泡坏 泰迪 泳， 洗一 洗头 洗着 活干 流水 流程 浆 浪狗 浪猫 涂了 淹没 清走 湿， 溃 满一 滩 漏雨 演得 灌进 火灾 火盆 火门 灯坏 灯都 灰 炭烤 炸丸 点不 点关 点来 点被 烟那
-4 烤摊 烦死 烫， 煤球 煮 爆， 爬十 爬楼 爸出 爸打 爸把 牵 狼 猫卡 猫在 猫跑 玩了 玩手 玩水 环 班里 璃裂 瓶车 瓷砖 甜 生上 生活 电箱 男友 疑 疾 病都 痒 瘦 白蚁 的书 的事 的会 的多 的妈 的数
-4 的流 的线 的草 的身 盏 盘 直转 看孩 看新 看球 看这 看， 着玩 着用 着脸 睡午 知识 码发 研 破 碰到 禁止 秆 种菜 租出 租， 秸秆 移 究 穿灰 站那 童滑 等着 筑 简 算不 箱倒 箱里 粪 糕 系统 累死
-4 红绿 组 绑着 绕一 缝， 网了 羡 羡慕 老卡 老同 老板 老说 考砸 聊了 职 聚餐 胆 能给 脚脖 脸了 腊 腿上 腿抽 自提 臭死 舒服 舞， 色 色的 节， 花， 苑 英 药水 落在 落户 薯 蜂 衣柜 补上 补助 表井
-4 表扬 表没 表的 被两 被扣 被抓 被老 裂缝 装扶 裹 要晕 要求 要装 要赶 要重 见老 角 角， 警察 计 让进 论文 设 访客 话来 话让 该是 说你 说帮 说活 说电 说老 谁出 调解 谣言 豆腐 负 责任 账的 货，
-4 购 贴了 贵 费领 走了 走到 走楼 跑步 跑， 跟她 跟我 路, 蹭了 躺床 车就 车打 车是 边一 过期 近 还不 还以 还给 还让 这叫 这老 进去 追剧 选 递被 通风 速带 遇到 道几 道堆 道熏 道被 道闸 遮 那事
-4 那份 那位 那只 那集 都上 都得 都断 里啪 里女 里灯 里走 里跟 重， 量血 钓 钢琴 锁没 锅底 锅起 锈断 错群 门口 门在 门大 门敞 闪 问过 闸机 闻不 阳光 阴 阴天 降 陷下 隆 随便 隔 难 雨， 面一 面挂
-4 页面 顶不 顶往 顶漏 预约 颜色 飞机 餐 骂人 骑手 骚 高架 鸭子 黄了 龄 ，倒 ，停 ，全 ，切 ，刷 ，办 ，哦 ，小 ，尴 ，感 ，找 ，散 ，整 ，新 ，明 ，母 ，民 ，清 ，漏 ，烦 ，白 ，直 ，空 ，等
-4 ，管 ，虚 ，衣 ，警 ，跑 ，连 ，醒 ，问 ，香 ，高 ：某
-3 ,哈 ,哭 ,大 ,物 ,看 ,睡 ,给 ,贴 ,走 03 08 1 38 4S 5单 5号 6 70 7号 9号 F P S店 V W as bu i ia nc pp rd rr up w ”， 一 一切 一只 一场 一宿
-3 一摊 一早 一桌 一段 一班 一百 一窝 一般 一路 一间 七号 三， 上几 上半 上女 上浇 上裂 上谁 上门 下周 下室 下快 下扔 下月 下流 下跑 下饭 不修 不准 不发 不可 不完 不成 不睡 不算 不紧 不还 不退
-3 专业 业不 业了 业来 业电 业管 业那 丛 东侧 丢， 两斤 两箱 两米 两袋 丧 个下 个半 个女 个妹 个户 个打 个本 个桶 个楼 个水 个消 个破 个票 个章 个药 个西 个赞 个路 个醉 个防 中考 临 主大 么又
-3 么取 么多 么申 么看 么走 么退 乘车 也收 也有 买东 买房 了。 了三 了四 了总 了糖 了网 了腿 了走 了还 井盖 些 交卡 交房 亭子 亲戚 人买 人从 人做 人别 人占 人员 人孩 人扶 人抓 人撒 人是 人来 人洗
-3 人现 人老 人能 人装 人跑 人转 今儿 从哪 从我 从滑 从老 他家 他的 他那 们的 们都 伙儿 会上 会了 会做 传了 位的 位被 低头 低音 住这 体重 你的 你转 保 保护 保， 俩月 倒垃 倒好 借给 假了 假的 做一
-3 做， 停了 停课 停车 健 傅说 像个 僵尸 儿大 儿说 元旁 兄 充我 先挂 兔 党 全黑 全， 八块 八点 公家 六号 六楼 六百 关煤 关阀 冇人 冒白 写字 军 冰溜 冰雹 冻成 冻死 冻裂 几只 几多 几百 出差 出钱
-3 分不 分， 刚从 刚打 刚搬 刚给 创 判了 别去 别急 刮了 刮风 到两 到他 到几 到别 到河 前有 剪头 办法 办理 功 助浴 包丢 包子 区里 十 十号 十岁 十年 午来 半路 单子 单车 卖不 卖， 南 卜 卡不 卡了
-3 卡没 卫 厂子 历 压小 压计 压都 原地 厨余 去 去听 去咋 去大 去打 去给 去领 去？ 又喝 发, 发票 叔， 口开 口水 叨 只鞋 台封 号码 吃什 吃出 名 名单 后半 吓一 听课 吵到 告他 呛， 周五 和我 咸
-3 响了 哗啦 哟 哥把 哦 哪一 哪儿 哪报 哭， 唠 啥子 啥时 啥的 啪啦 喝茶 喷泉 嗑 嗓 嗡 嗡嗡 嗯 嘞， 器没 器那 噪音 噼里 四号 因 因为 囤 园今 园的 园那 围了 固定 圈 在保 在前 在半 在原 在墙 在家
-3 在玩 在用 在花 在西 在那 在门 在院 地一 地的 场地 坐牢 坐电 块九 块往 坡上 城市 基地 堵， 壁装 壳子 处 备用 外一 多谢 够， 大会 大树 大点 大爷 天一 天帮 天开 天楼 天漏 天看 太吓 夫妻 失手 失能
-3 失败 头一 头上 头呢 头大 头我 头打 头撞 头盔 她们 她坐 她爸 她还 好些 好人 好想 如 如今 妈们 妹子 姐妹 婚， 子似 子借 子做 子啊 子来 子爸 子用 子结 子转 字 字， 孤 孩放 完疫 官司 实是 室的 宵
-3 家上 家不 家做 家吃 家庭 家来 家用 察来 寸 对门 封了 封阳 小得 小花 就发 就成 就我 就犯 就着 就知 就趴 尺 居委 居帮 屋里 岁了 岁以 岁老 崩溃 工伤 己关 己去 己反 己坐 帖 带上 带孩 常不 幅 干净
-3 平台 年一 年了 年前 年发 年没 年纪 幸亏 幸福 底有 底还 底， 店关 店卖 店在 店家 康 开张 开放 开的 开眼 弄得 弹 得一 得火 循 循环 心了 心的 心都 必 志 快掉 快断 怎 怕孩 急救 急死 急， 恭 恭喜
-3 惜 想在 想学 想想 想改 想让 想跟 愁 意 愿者 慢病 成功 我五 我俩 我到 我劝 我哥 我娃 我娘 我孙 我寻 我小 我按 我有 我没 我爹 我直 我眼 我耳 我进 我门 戒 战友 戴 户都 房下 房东 房地 房水 房油
-3 所门 手就 手艺 才不 扎了 打仗 打听 打招 打桩 打气 打电 打碎 打车 打通 打零 扫雪 扰大 找回 承 把工 把旧 把路 抓 抓到 投个 投币 投票 抚 抛物 抢票 护照 报上 报名 报销 抬头 押金 抽水 拉手 拉链
-3 拍片 拐弯 拖走 拘 拜了 拼车 拿快 拿绳 指示 按一 按钮 挺好 捉迷 损 掉头 掉漆 掉皮 接下 接回 接孩 接种 推就 插上 搜 搬去 摊的 摔一 摔过 摔门 摸插 撒 攒 收据 收， 改天 放电 放门 教孩 敬 敬老
-3 新开 方便 是1 是6 是今 是停 是六 是吃 是四 是对 是油 是网 是自 是让 是谣 是马 晚八 晚有 晚霞 晚， 晾的 暂 暂住 暑假 暑托 暴雨 月嫂 有四 有孩 有懂 有打 有推 有猫 有用 有病 有的 有那 有需 服
-3 服让 服， 期到 本本 机丢 机停 机屏 机打 杀虫 杂 李 村 条路 来上 来呀 来回 来查 来， 杯子 板子 板都 极 果， 枝 架摔 柏 柏油 栋3 栋后 栋都 栏 桌子 档 桥上 桥头 桶 桶堵 梯门 梯间 检查 棚顶
-3 楼2 橙 欢 欺 每天 比 气片 气筒 氨 水井 水塘 水泼 水滴 水箱 水那 水龙 求一 汤 汤， 没丢 没个 没交 没人 没拉 没漏 没给 没车 河边 泉 法， 泡 泡面 洋 洒 洒了 洗不 洗碗 津 津贴 流感 浇 测试
-3 测过 淹死 清 湿了 滑倒 滴答 火一 火急 火龙 灯, 灯是 灯瞎 灰， 灵， 灸 炉， 点以 点去 点回 点小 点就 点皮 点钟 炼 烟呛 烤串 烦您 烧塑 煲 熏死 爆米 父母 爷的 爸在 爸说 爸， 片， 牌的 牛 狗一
-3 狗叫 狗屎 狗， 王姐 王姨 理， 璃碎 生下 生人 生孩 生男 生病 用不 用了 用再 用得 用手 用电 用的 由 电, 电保 电子 画的 界 留着 番 疏通 疤 病房 病的 的下 的中 的井 的出 的医 的单 的呀 的外 的平
-3 的快 的户 的房 的提 的朋 的气 的煤 的白 的监 的腿 的自 的菜 的证 的雨 盐 盔 盖， 直哭 直有 省的 看好 着看 着走 瞎火 破点 破烂 砸着 硬币 碎了 碰就 碰着 示灯 票， 祸现 禁卡 离婚 种的 程序 穷
-3 空抛 空着 空鼓 窗外 窝， 竖 笑话 笔钱 等他 筋了 签 签收 管一 管理 管里 箱， 篮 篮球 糕塌 糖仪 糖， 累 絮 红火 红薯 红马 纱 纸板 纸的 线了 线杆 练， 织 终 终于 给开 绝 绿地 缘 缴费 群租 翻身
-3 老兵 老楼 老毛 老鼠 者 耐 耳 职了 育 能一 能上 能到 能坐 能找 能说 脚崴 航 艾 芯 花开 草丛 荐个 药放 莫 萝 萝卜 蒸笼 蓝色 薄 虚 虹 蛋， 蛛 蛛网 蜂窝 蜘 蜘蛛 融 螺丝 血车 行吧 衫 袋子 被他
-3 被占 被撞 被锁 被风 装一 装死 裤 裤腿 西的 要买 要五 要什 要几 要加 要大 要报 要来 要用 要看 要， 观 视剧 角有 警在 警戒 警示 让转 议 访 证丢 证找 证要 诗 该去 该换 说以 说好 说法 说现 说隔
-3 请保 请家 读 谁帮 调一 谢关 财 财务 败 账， 质 购， 贴一 费交 赶上 起去 跟人 路那 跺 跺脚 踢球 蹦极 蹭破 身体 身器 躺平 车了 车充 车半 车又 车晚 车横 车送 车那 车都 车钥 转： 轮到 轮椅 轰隆
-3 辅导 辆白 辟 辟谣 辣烫 过不 过世 返潮 还行 这也 这人 这价 这水 这瓜 进水 连个 迪， 迷藏 送回 送饭 适 通下 通知 道一 道堵 道太 道我 道灯 道路 道这 避 那堵 那声 那孩 那帮 那面 都听 都烫 都生
-3 都长 酸菜 醋 醒一 醒： 里别 里办 里厢 里去 里唱 里油 里玩 里看 里给 里翻 里能 钉 钱到 钱能 钿 铁， 铃 铲 铺 锁了 锁屋 锁眼 锅烧 锈了 锯了 镇 镇上 长会 长寿 门反 门帮 门开 门弹 门被 门诊 门那
-3 问 闲 闲着 闲置 闹着 闺女 闻说 阀关 防车 阳底 阶上 阻 集 雨就 零工 雹 雾大 霞 露台 青春 非要 面就 面馆 鞋都 音响 音太 顶掉 顶， 领到 饭的 馆 馆的 馋 驾照 骂了 骂我 骑三 骗我 骨折 高铁 高龄
-3 鱼都 鸣 鹉飞 麻辣 鼓了 龙果 ，会 ，充 ，光 ，冻 ，分 ，双 ，合 ，啥 ，回 ，因 ，备 ，得 ，怪 ，打 ，拔 ，挡 ，换 ，提 ，搬 ，收 ，晒 ，桶 ，滴 ，爬 ，知 ，社 ，算 ，累 ，给 ，缺 ，罚 ，膝 ，行
-3 ，记 ，货 ，赔 ，通 ，重 ，需 ，非 ，顺 ，鱼
3 't ,上 ,两 ,半 ,地 ,家 ,底 ,心 ,楼 ,灶 ,白 ,穿 ,要 ,谢 ,越 ,车 02 20 2， 4号 5栋 5楼 8号 90 ED PP S am b ck fr ga j mi n' ri ro si te ua
3 ur us v … 「 」 一上 一份 一双 一团 一圈 一片 一碗 一觉 一长 一闪 七天 万, 万块 三万 三下 三倍 三分 三口 三辆 上 上也 上又 上吐 上呢 上夜 上当 上打 上水 上没 上认 上躺 上车 下好 下就
3 下手 下滴 下电 下着 不许 不？ 业你 业能 两三 两口 两只 两条 两颗 个 个“ 个三 个上 个什 个单 个外 个多 个师 个有 个箱 个花 个说 个走 个院 为是 主不 举着 之 九号 九岁 也别 习， 书写 买菜 乱跳
3 了九 了你 了农 了又 了完 了气 了现 了起 了路 了那 事的 井 交了 交吗 交撞 产后 享屏 京 人吊 人吧 人影 人拉 人挤 人趴 人进 从四 从梯 他刚 他在 他手 他没 他让 付个 令 以吗 们 们全 们四 们在 们小
3 们有 们能 会发 会员 会在 会按 会议 会讲 伤人 位, 位停 体温 作废 你说 你那 佬 使劲 侧翻 保局 保温 信上 信号 俩 修， 做人 做什 停一 停的 停， 偷拍 催我 儿女 儿我 儿遭 儿都 充值 兜 八个 八岁 八百
3 公在 六点 六， 再去 冒血 冲得 冲， 凑 几家 凳子 出的 出走 刀对 切菜 别下 别了 别发 别管 到上 到墙 到头 到安 到楼 到， 刷卡 刻 前头 剩下 剪刀 割到 办怎 务， 包一 包的 区有 区的 十万 十三 十度
3 午去 单的 单， 卖小 卖房 卖部 卖鱼 卡车 卡， 厕灵 厚 去三 去个 去买 去公 去捞 去接 发 发语 取了 受 变成 口了 口冒 另 叫得 叭喊 可他 台 台的 号不 号， 司， 吃一 各家 名字 吐得 吓人 吓哭 吗,
3 吵架 吹风 告别 呜呜 呢， 咕噜 咣当 响, 哒， 哪说 哭不 哭得 哮 哮喘 商铺 喊不 喘, 喷了 喷气 喷白 喷雾 嗞嗞 嘞 噎着 噜咕 器 器喷 回一 回吗 回头 回老 困， 国家 在1 在九 在井 在动 在吐 在喊 在广
3 在开 在打 在教 在栏 在椅 在漏 在菜 在说 在银 地了 地毯 场三 坐我 坡 坡下 堂 堆纸 塌陷 塞了 填了 墙外 壁在 壁大 备好 备注 外边 大桥 大雪 天两 天你 天吃 天听 天大 天我 天把 天是 天睡 天请 头伸
3 头像 头把 头朝 头痛 头砸 头被 夹着 她不 她住 她刚 她已 她有 她现 好, 妈在 妈拿 妈的 妈， 姐姐 姨一 娃不 娃儿 娃去 娃子 婆把 婴 婶 嫂子 子中 子呢 子坐 子已 子往 子怎 子抽 子没 子烧 子爬 子那
3 子都 子锁 孕七 存折 它 完就 定金 客厅 家写 家出 家后 家地 家头 家客 家给 家都 家隔 小卖 小声 小孩 小轿 小通 就停 就剩 就把 就断 就结 就说 尾随 屋了 岁娃 岗亭 工 工说 差一 币， 市里 帘 带 带了
3 带抽 帽 平房 年九 年食 幺儿 广播 床和 库边 废 废品 座冒 弄堂 张不 形 彤的 彩钢 影， 往咱 往水 征 得及 得打 得死 得能 得， 忙看 快上 快啲 怕， 想跳 意儿 成年 我再 我医 我单 我喂 我婆 我对 我感
3 我手 我拍 我撑 我母 我涉 我被 我转 户在 户看 手抖 手麻 才发 打 打他 打滑 扯 扰了 扳 扳手 把存 把房 把狗 把绳 把黄 护车 报一 报个 报到 报告 抱 抵押 抽一 拄 拆迁 拉到 拍， 拔 拿什 拿我 拿砖 拿铁
3 挂， 按什 挨着 捆 掉一 掉下 排练 排车 接我 接电 控看 推他 提出 搞不 搭把 摇都 摊 摔的 摞 摩 摸了 摸着 撞到 撞护 撬了 收资 收钱 救的 教室 敢进 整， 料喝 方 日， 旧冰 旧沙 早安 早市 昨夜 是下
3 是中 是先 是公 是后 是坏 是家 是红 是骗 是黑 显示 晃去 晃来 晕在 暖的 更新 有二 有呼 有声 有工 有心 有意 有点 有谁 有问 末班 机器 机那 机， 杆上 材那 条腿 来他 来好 来救 来晃 来老 来过 板凳 板掉
3 查水 校 样, 桥栏 梯坏 梯年 梯里 检测 棋牌 棚子 楚， 楼东 楼这 次了 次， 款 止 正拿 此 歪在 毯 气中 气报 水又 水边 永远 沉下 沟里 没买 没了 没换 没来 没水 没灯 没知 没见 没起 没跟 没醒 没领
3 河水 泡, 泡在 泡着 泳馆 泵 泻 洗手 活， 洼 浴 深 混 清， 温度 滑到 满脸 演习 激活 火上 火在 火都 灯闪 灶台 灶头 炸 烟了 烤火 烧糊 烫得 热闹 焦了 焦味 然倒 然后 燃起 爆炸 爆胎 爸爸 爸突 片,
3 牌室 物间 狗咬 狗被 狗都 玩意 玩， 现， 班级 班老 甘 用我 电桩 电车 疙 疙瘩 疯 痛得 瘩 白的 白， 百八 皂 的东 的也 的停 的包 的喝 的娃 的对 的排 的机 的油 的滑 的热 的物 的要 的说 的钱 的，
3 监控 直喊 直睡 直说 真不 着天 着打 着老 着脖 着说 睛里 知觉 矮 确认 礼品 私聊 种， 租屋 空了 窖里 窗上 窗户 窟 窟窿 窿 站了 第三 第几 等人 等到 等等 答答 管爆 管的 糊， 糟 紧不 练的 细伢 经不
3 经理 绑架 继 续费 缸 缺了 网恋 群， 老娘 老父 老爷 考完 肚 股煤 肥皂 肯走 胀 胯骨 胶管 能先 能提 脸憋 脸朝 腰 腾 臭味 臭， 舞台 舞队 花的 苗子 药的 落去 蒸汽 蓝火 薯的 蜡 行门 行， 被关 被埋
3 被开 被盗 裂 西边 要了 要从 要赔 见到 觉了 认识 记得 许 设备 诈骗 话多 话她 话都 说完 说带 说找 说水 说眼 说腿 说被 说话 谁打 调的 谢物 越浓 跟你 跟踪 路当 跳的 踩水 躲在 躺在 车 车, 车侧 车倒
3 车司 车熄 车自 车顶 转一 转， 轮 软软 轰轰 边来 边烧 边玩 过敏 过那 运费 还了 还冒 还差 还往 还打 这么 这条 这话 进门 违 送鸡 逆行 递三 通一 速上 道, 道在 道很 道里 那一 那不 那小 那屋 那部 郊
3 都下 都不 都往 都用 都着 都起 都送 都黑 酒精 醉的 醒 里五 里冒 里几 里只 里屋 里开 里打 里掉 里收 里生 里起 里躺 里都 重 野 金, 金店 钞 钢 钱在 钱那 钻进 铁架 铁门 银的 销了 锁, 锁车 锅着
3 锅里 长的 门 门外 门收 门给 门跑 闪的 闭 问社 问谁 间了 间里 间门 闻着 防栓 防空 防队 院子 险的 障碍 隧 隧道 雪， 霜 青 面两 面冒 面塌 面积 面零 鞭 顶在 领导 题， 颤仪 风刮 飘窗 飘过 饭吃 饭店
3 馆后 高空 鱼刺 鱼竿 麻到 黑衣 鼓起 ，3 ，一 ，养 ，再 ，吐 ，呲 ，咋 ，商 ，喉 ，嗓 ，土 ，客 ，平 ，恁 ，成 ，拉 ，浑 ，电 ，监 ，约 ，聊 ，肿 ，舌 ，躺 ，锁 ，阿 ，鼻
4 ,下 ,司 ,哪 ,四 ,墙 ,头 ,孩 ,拍 ,血 ,里 ,隔 1号 1， 2- 3栋 40 4单 D ak al cr da ed go lp ls ni no oo p pi rs sh so ul 一伙 一半 一吹 一块
4 一排 一斤 一次 一氧 一米 一踩 三个 三四 三回 三圈 上三 上冒 上开 上抽 上有 上要 上面 下子 下滑 下载 不像 不及 不拖 不活 不睁 不稳 不让 不起 世 两 两份 个会 个办 个叫 个回 个家 个推 个网 个老
4 个骑 中 丸 么还 九， 也倒 了什 了天 了就 了张 了油 了眼 了窗 二栋 二楼 五号 五栋 交两 亮 亮的 人办 人压 人咯 人埋 人爬 人砸 人自 人落 人认 人走 人飞 今 从那 仓 他了 他嘴 们好 们还 仰 伤 位邻
4 低， 住他 你是 使唤 便利 便说 保姆 信里 俩孩 俩小 修水 俺 倒， 候， 停不 储 儿一 元1 充了 先放 先生 先走 光, 公喝 六 六千 共享 关一 内有 冇 再也 再交 写的 农 冲出 冲到 冻， 几片 凳 出话 刀子
4 刀片 刀追 刚交 初 利店 别等 刮断 到 到下 到单 到妈 到眼 刷了 剂 前一 剩一 剩个 劝都 办事 办案 动刀 动手 动脉 勿 包间 北门 区， 十个 十几 十米 午了 午饭 半道 单被 卖的 卡着 即 压在 厕 去上 去没
4 又说 及 双胞 双鞋 取消 口压 口在 口痛 口都 只有 叫, 叫她 台了 台玻 台风 吊车 后在 后怎 听不 听使 听得 吹得 员小 呢？ 咋弄 和一 和孩 咗， 哥 哥被 哩 哪张 哭喊 哼哼 唔见 啪响 啪的 啲 嘎吱 嘴巴
4 嘴里 噼啪 回走 回， 团长 园小 困住 圈没 圈都 土墙 土车 在人 在卧 在咳 在垃 在快 在晃 在桌 在站 在给 在翻 在踢 在输 在铁 在， 地里 场了 圾的 坎 坏的 垂到 垫下 堂的 墙 墙上 墙塌 墙往 墙， 壁那
4 外婆 外机 够 大了 大出 大巴 大的 大车 大风 天不 天发 天晚 太在 头好 头开 头说 女在 女， 她家 她把 她老 好热 好重 妈了 妈坐 妈正 姐夫 娃掉 婆不 子从 子卡 子发 子味 子看 子落 子要 子走 子还 孔
4 字不 安 安室 安， 完一 完针 官 家厨 家子 家楼 家添 家火 家电 家说 寄 察院 对劲 导师 小妹 少一 局的 屋子 屏了 山， 岁的 岔 岛 岛素 工程 已经 巴掌 师， 帐 常吗 幕墙 年换 店了 座， 弟弟 弹出 当中
4 当糖 彤 彤彤 往墙 往车 得了 得自 心理 忘关 念 怕我 悔了 情绪 意的 我七 我买 我十 我去 我和 我在 我堵 我妈 我朋 我现 手, 手一 手松 才给 扎到 扑倒 打滚 把娃 把它 把老 把药 抓着 投资 抢我 护士
4 护栏 抽过 拉不 拉的 拔了 招牌 拿皮 挂着 按不 按胸 挨 换灯 换的 掉在 掌 掏钱 接到 推我 掰 搏 摩托 撞得 撞飞 撬门 操场 擦玻 支 收拾 放桌 放水 放炮 放， 救护 敢 敲玻 斗 料费 断气 方不 方说 春游
4 是热 是空 是车 是这 显 晃 晒着 晕了 景 景观 智 暖器 暖， 暴 最后 有, 有俩 有大 有娃 有臭 朝天 机着 村口 条是 来 来几 来咯 来想 架 架上 查出 柱子 栋一 栋， 树下 校说 根本 梯坠 梯掉 楼塌 楼没
4 次在 正往 正要 死死 每月 毒水 气开 气球 氧化 水一 水上 水到 水喷 水在 水就 求了 求求 池塘 汽 没劲 没吃 没通 没顶 沫 油门 沿 泼了 洁厕 洁阿 活 流口 浑 淌 深水 深， 游放 溜， 满院 漂走 漏了 漫
4 澡水 灯没 灯的 灵通 炉子 炭盆 点一 点名 点走 点链 烟感 烦你 烧炭 煞 燃咯 爬到 爬窗 爷上 爷被 爷说 犯 狗把 狗绳 玩打 环撞 现在 班室 球场 球的 理财 理货 理赔 璃都 璃门 生的 用钱 甩 电了 电表 男子
4 留意 疏 症， 痪 瘫在 瘫痪 白眼 白车 的上 的从 的味 的天 的女 的孩 的账 的还 盒子 盖了 盖的 盘， 直跟 看要 真假 眼看 眼花 着一 着墙 着管 着那 着钢 睛了 睡一 码, 码都 砰一 碰， 离 稀 空调 穿黄
4 穿黑 窖 窗框 窜到 笔了 等， 箱那 糊糊 索 紫的 红彤 约车 级的 细 经过 经进 绑 给就 绪 缠 罐 网约 罩 群人 老二 老哥 老屋 联 股一 股子 肩膀 肺 背 背上 胞 胞胎 胰 胰岛 能听 能多 脐 脐带 脚 脚发
4 脚都 脚， 腕上 腿动 腿在 腿夹 腿没 舅舅 花盆 苦， 荒 药我 蒙蒙 蓝光 虎 血止 血流 衣杆 被困 被收 被车 被高 装的 裸聊 西都 西门 要两 要人 要刷 见人 见咗 见我 见红 视频 让老 讯 讲话 识 话, 话他
4 话吗 话就 话打 误喝 说停 说来 谁在 调， 账 账号 货架 购的 贴着 资料 赚 走我 超标 趴在 跑到 跟一 路口 路滑 跳下 踏 踩 踪 蹲 蹿 身， 车也 车前 车和 车往 车的 车碰 转身 边个 边冒 边， 近一 还
4 还带 还站 还要 进人 进贼 送货 送餐 逃逸 道， 遛狗 那两 那片 那边 邻 都叫 都带 都打 都歪 都站 都转 都闻 配合 里全 里写 里拔 里着 里钱 金 钢管 钱已 钱没 钱被 铁口 铁栏 锁厕 锁在 错药 长椅 门自
4 门说 闭症 队的 阳台 院说 除颤 雨下 雨太 雨棚 雪地 雾 露 静了 面下 面包 面好 面车 面那 鞋在 顺便 餐的 骑摩 骗了 骨灰 高头 高， 鲜 鼠咬 ，书 ，先 ，味 ，哪 ，如 ，字 ，室 ，很 ，房 ，担 ，指 ，按
4 ，气 ，滋 ，点 ，然 ，牙 ，背 ，胳 ，钱 ？不
5 ' ,从 ,她 ,按 ,敲 ,有 ,现 14 2单 2楼 2的 30 6楼 an ao do h id my ss zh ”, …… 一头 一格 一脸 七岁 万二 三条 三笔 上不 上晃 上游 下了 下溜 不 不上 不交 不按 不放
5 不灭 不行 不过 两分 两小 个奶 个接 个是 个流 个送 主播 习班 了压 了她 了怎 了新 了着 了砸 二十 井那 交一 交税 交给 交钱 人你 人刚 人受 人和 人堵 人掉 人正 人被 人跳 人迷 从六 仓库 他只 他拿 他，
5 以上 仲 企 会说 位在 住我 住户 信用 倍 倒下 借钱 做完 偷 催 儿不 全家 公检 六个 关在 再转 冒蓝 写了 写完 冰凉 冲上 冷库 冷， 凉， 几十 出车 刀在 刚又 别开 别打 到吗 到天 到家 到小 前发 化 化带
5 千多 升降 卡住 卧 厉 厉害 压 压塌 压着 去, 又想 又让 反而 发点 取暖 变形 口 口两 口卖 口疼 只会 台要 台说 号梯 吃坏 吊在 同 后座 向盘 吧， 告诉 呜 咋个 咔 咔咔 咬住 咽了 哪能 啦的 喊也 喝多
5 喝醉 喷 喷完 嘛， 嘢 嘴边 嘶响 嚎 四楼 囡囡 土 在中 在你 在健 在卫 在厕 在叫 在咱 在对 在床 在护 在滑 在火 地方 地板 址 坐那 坑里 堂里 堵到 塌， 塔吊 壁打 外喷 外国 外跑 多人 多， 够不 大 大货
5 天路 太的 太累 太阳 头, 头去 头底 头是 头有 头栽 头没 头还 夹在 女人 奶不 她正 她， 好一 好冷 姆 始 威 威胁 婆， 婴儿 嬷 子一 子叫 子手 子骑 子鼓 学说 孩掉 孩， 客 室 室， 家啊 家就 家暴 小哥
5 小邻 尖 就想 就烧 屋， 山 岁， 工夫 巾捂 布， 带着 帮我 常， 幕共 平时 幼儿 底 店员 店招 店里 店门 开始 张纸 弯， 往东 往我 往菜 很大 得出 得厉 得吓 得没 得紧 心慌 快, 总闸 恁谁 恐 您好 惨
5 想问 意思 戏号 我充 我先 我听 我大 我女 我姥 我怎 我打 我正 我生 我老 我肚 我输 戒指 户怎 房有 房起 手冰 手在 手抓 手脚 手臂 打字 打算 打起 打， 扔垃 托 找一 找了 抄 把钥 把骑 投了 抖， 抽不
5 抽， 拉着 拍玻 挂电 按铃 换气 掀 插排 摆摊 撕 撞上 撞车 敌 敢动 敢碰 整块 断 旋 早餐 是泡 是装 晚了 月， 有血 服说 本没 机房 机把 机还 来个 来敲 松不 松口 松手 板娘 板往 柜那 柜里 柴 树上 梯井
5 检法 棚 棚上 楚楚 楼掉 楼阳 楼， 步， 歪， 气 气一 气还 水来 水淹 水渠 汗， 没信 没拿 沿上 泳的 洁 洪水 洲上 活够 流了 浮 浴缸 浸 涨， 涵 涵洞 清清 游乐 滑 满楼 漏， 瀑 瀑布 火星 火， 点,
5 点上 点赞 点？ 烟, 烦了 爸不 片一 狗打 独 班去 班的 瓦 男孩 疯子 白沫 白雾 百， 的同 的喊 的堵 的打 的拿 的火 的照 的王 的脚 的让 盘上 眠 眼了 眼睛 着就 着脚 着门 睛 短信 码领 硬得 碰倒 笑，
5 笔， 等车 筷子 管挖 管道 箱在 粘 精 糊的 紫了 红色 线在 细路 经到 经吃 经转 给我 维 绿的 缝 缠住 网贷 翻墙 老婆 老师 老的 老高 而家 联系 肿了 肿到 胁 能修 脏病 脑勺 脚了 脱了 脸发 脸色 腿肿 膀
5 膝 自闭 舌 舞的 航班 菇， 菌子 营的 虐 血一 补习 要抱 见哭 警报 讨 让出 讯录 话 话我 说再 说在 说想 说让 说谁 谁知 谁认 走， 越重 跤， 跨 跳 跳一 跳河 蹲着 车还 车门 轨上 转安 轮子 软件 软的
5 软管 轰 轿车 辈子 边了 边边 近的 进了 连环 迷迷 追 递员 通你 通讯 速来 那儿 那堆 那股 邻， 部队 都掉 都漂 都烧 都看 都红 都青 酒瓶 采 里两 里反 里头 里煤 钱呢 铁皮 门了 门碎 闪一 间那 闷得 防盗
5 阿嬷 阿爷 除草 面 面全 面都 顶了 风大 风往 飞了 饮 驶 驾驶 验 骑 鱼塘 黄色 黑了 鼻子 ，1 ，俺 ，像 ，公 ，六 ，刀 ，卖 ，厨 ，坐 ，奶 ，已 ，怀 ，把 ，抽 ，数 ，有 ，村 ，桌 ，灶 ，猫 ，玻
5 ，胯 ，见 ，让 ，轰 ，银 ，马 ，骨
6 ,不 ,俺 ,后 ,外 ,天 ,怎 ,油 ,窗 ,这 2 22 2层 8楼 9栋 AE AP el fe l n nt un 一度 一开 一摸 一条 一根 一步 一节 一阵 三单 上, 上头 上往 上爬 上课 上走 上还 上都 下出
6 下十 下掉 下都 不掉 不晓 不答 两岁 个垃 个小 个看 个码 丫 中风 么关 了六 了拿 了热 了老 了门 事先 井口 交保 亮堂 人三 人事 人会 人命 人开 人拖 人挂 人放 人敢 人晕 人溺 人贩 人躺 仁 从下 从医
6 从地 付了 以后 们就 件， 会动 会水 传来 伢子 伸进 但是 何 作， 你好 你看 你能 保密 停半 傻 儿了 儿啊 儿媳 先交 先转 光着 全账 公安 公打 关总 关着 冰箱 冲下 冻僵 凉的 刀了 分之 刚把 刚还 初中
6 别来 到东 到处 前轮 前面 割腕 劝 劲 化了 十一 千八 半了 卡被 厅， 去倒 去医 去取 及了 发了 发的 发紫 取钱 叠 口一 口往 口， 只 叫他 台塌 后不 后备 向 呕 呼呼 咋办 品， 哥， 哪家 哪， 哭 唤
6 啃了 喇 喊了 喊我 嘎 器响 四万 四个 四岁 回了 圈说 在六 在喷 在就 在搬 在操 在江 在涨 在自 在顶 地下 地址 场有 坐轮 块块 坝 埋了 堂堂 塔 声音 备箱 外壳 多小 大, 天了 天到 天桥 夫， 女儿 女孩
6 奶， 好远 妈把 妹 妹妹 姥姥 娃一 娃们 娃， 子上 子再 子压 子吃 子点 子疼 学的 宝， 害 家又 家发 家天 家锁 家锅 对吗 小宝 少了 就 就到 就死 居大 屋都 岸 己跑 巴 市场 师在 带手 带， 年不 库 应了
6 度， 开着 得到 快下 快去 快帮 怀孕 怼 悬在 惨叫 成两 我 我以 我公 我叫 我吗 我外 我摔 我点 或 房本 所有 手里 扎进 打孩 打得 打钱 扩 把被 把钱 报纸 抵 抽的 拉我 拔不 拖了 拖累 拦我 拿酒 按，
6 摸不 操 放下 放我 整个 整瓶 方向 方让 方， 早上 是个 是地 是她 是演 是灯 是， 暑 最高 月的 有了 有刀 有手 有看 机快 机要 杆倒 条街 来开 来得 来我 来气 板， 栏上 根电 桌 桶里 梯关 梯卡 梯夹 棍子
6 楼 楼板 楼要 楼道 橱 橱柜 气了 氧气 水冲 水区 水围 水坑 水齐 永别 汇款 汤圆 沙洲 没反 没灭 没盖 油站 洲 涌 涨得 淹了 淹到 渠 湿毛 源 滚， 滴到 澡的 火好 灯箱 灶 灶上 烟从 烟大 烤店 烫了 燥
6 爷不 爷没 爸妈 爸走 爹 版 牙子 特别 狂 猫粮 瓶安 电的 电缆 病人 病犯 百分 百草 的二 的孙 的没 的看 的锁 的？ 盖不 直冒 直抖 直流 看见 看门 眨 着刀 着地 着好 着起 睡在 瞳孔 知一 码是 码给 砖一
6 砰 砸人 砸车 窗， 窜火 答应 粗 粮 粮在 糖吃 红 纽 纽扣 经出 绑了 结果 网上 网吧 翻白 胡 能帮 脚下 腰， 至 芦 苏 苗了 草枯 药当 菌 菜刀 菜市 落下 薪 虐待 蜂蜇 衣， 被 被冲 被反 西 要往 要打
6 要炸 要紧 视， 解脱 讨薪 让 让交 让先 识的 话关 话是 话没 话里 说修 说给 说自 谁都 豆豆 负一 货 货车 贩子 费我 走, 走吧 赶紧 起大 跑气 路牙 路， 踩空 身起 车烧 转的 转眼 轰的 边去 边就 边脸
6 边身 过电 过马 还开 进单 进屋 迷了 送外 送我 逆 递小 递的 通红 遍了 道了 道怎 道那 邮 都别 都吃 都头 都找 都散 都点 都说 都跑 醒， 里门 里， 钱就 钱我 铺， 链 锁 锯 门有 门窗 问一 问下 间， 附
6 附近 陷 难过 雾， 需要 面了 鞭炮 音， 顶 风一 飞， 食 饮料 骑车 骨头 麻得 鼓， 齐 ，九 ，从 ，写 ，口 ，喘 ，四 ，外 ，头 ，广 ，张 ，急 ，我 ，抓 ，推 ，搞 ，来 ，楼 ，爸 ，用 ，离 ，站 ，耳
6 ，要 ，话 ，谁 ，身 ，这 ，配 ，顶
7 ,可 ,对 ,能 ,脸 ,让 B Q QQ be he ng “ ” 一单 一把 万八 万六 万， 三岁 三楼 上哭 上站 上跳 下, 下人 下大 下头 下我 下沉 下， 不在 世再 两家 个不 个姑 个男 中毒 中生 中， 乌了
7 书了 了出 了算 亮得 人啊 人喊 人持 人站 人要 人跟 人！ 今早 他不 他有 们不 们谁 伙人 传销 住的 修的 俺家 倒一 债的 做任 像 儿 入面 公证 公说 再充 冒泡 冻 冻结 出大 出溜 别过 到这 力气 劝劝 加我
7 动了 动弹 劲了 区门 十多 半 半瓶 卖菜 厢 厨 去吗 去就 又冒 反应 发来 发黑 只脚 叫一 叫都 可能 吃完 吃汤 含 吸了 告灯 呲响 味好 咬了 哎呀 哧 喉 嗞 嘭 嘴唇 噎 器一 四 回家 园门 困了 在两 在了
7 在我 在水 在负 在里 地那 圾房 坐在 块的 堆里 塌的 塘里 填完 声， 复苏 外面 多的 大事 奶去 奶在 她在 好我 妈手 妈被 子丢 子我 子着 子硬 害怕 家, 家下 家伙 家保 家快 家没 家， 对了 就去 工友 己叫
7 己在 己走 巾 幺 库那 开我 弟， 弯的 得不 得太 心丸 心肺 快叫 怪味 恶心 想自 我关 我找 我报 我拿 我留 我睡 我躲 我送 房子 房顶 所里 手了 扑腾 扣了 扫了 把 抑 抑郁 护工 抱走 拉一 拍到 拖着 拧开
7 挂在 指头 挖沟 挺挺 掉井 接一 推倒 推婴 援 搭在 摔得 撕开 撞树 撤 撬锁 数好 斯味 早走 明天 昏迷 是医 是哪 是消 是灰 晕到 晚安 晚饭 有学 有车 机都 杀 杆漏 来一 来把 板塌 果冻 栋1 树林 校门 桥
7 检察 椅上 楼冒 楼看 欠的 步声 水器 水堵 水塔 水太 水直 水面 没带 没得 没意 没走 没跑 河 油桶 泄 洗澡 活着 流好 消毒 滋响 滑下 灌 灌水 灯也 灰的 炮 烛 烟， 煞白 爷爷 现金 班主 甩不 电 电死 电，
7 疏散 病 瘫 百了 的两 的往 的进 皮带 直吐 直响 直挺 看下 看不 看他 看台 看得 真着 着, 着树 着电 睁不 码 码我 砖头 租户 站 紧来 紧， 红的 纸箱 线刮 线烧 给人 给你 给那 绞肉 维修 翻了 翻出 翻过
7 老头 老汉 老远 老院 耍 肉机 肩 肺复 能动 脚步 脸血 蚊香 血， 表那 被撬 要交 要给 见了 警铃 该打 说上 说走 请求 请派 货梯 货的 费的 走 趁 跑没 路的 跳楼 车开 车快 车怎 车道 转走 轻 轿厢 输密
7 辣， 边打 返了 还有 这里 逼 道有 遭 那是 都变 都吐 配 锤 门都 门里 闯进 闻得 阳 零下 需 项 项链 颤 饭了 马路 骤 默 ，井 ，八 ，安 ，拜 ，拿 ，水 ，热 ，着 ，胸
8 ,人 ,今 ,嘴 ,把 ,电 ,请 0 12 OS SO by e le o os z 一笔 一群 上吊 下来 不哭 不省 个, 个光 个在 个没 个， 么情 么都 也在 买好 了人 了动 了小 了断 了话 了身 人摸 从 他把
8 以为 会再 位老 住一 你别 保安 保证 修工 僵了 儿子 先 光 内 再 冷汗 几辆 凹 别挂 到好 到胸 到腰 前就 劈 劝不 匙放 十楼 半截 卡里 反正 发抖 发青 叔叔 取现 口就 口车 只剩 台边 后头 吐白 吐， 呐
8 呢, 周， 呼 咬得 咱小 咳得 哼 唇发 唱戏 喘得 喘气 喝农 喷火 嚟 在下 在十 在地 在砸 在超 在跳 场上 坑边 基坑 堤 堵门 墙倒 壁 天下 失 失火 夹 奶 奶了 好臭 姥 孕妇 孩被 密码 射 小腿 就跳 屏幕
8 得清 得见 心梗 快快 恁 憋 憋得 我交 我付 我害 我把 我照 我爸 手卡 才十 打火 扔的 把草 抢了 担架 拍背 拧 拿东 指 按着 挖断 掉 排水 控里 提不 插座 撑不 撬我 操作 故 敌敌 敌畏 数字 斜 斯 是味
8 是就 是最 更 有 有个 有我 有煤 朝 机里 来世 来越 桶， 梁 梯 楼都 欠 款， 歪 气没 气泄 氧 求 没穿 油罐 油锅 泥块 流血 浑身 淹 添麻 溅 滋滋 漂 火啦 炉 然气 用， 电打 畏 白烟 百多 皂水 的不
8 的我 盆砸 看看 眠药 眼珠 着咧 着收 睡衣 睡过 短 硫 积水 突然 窗都 笔 管子 箱漏 红光 线断 给钱 罐车 老两 老年 股味 股怪 腰了 腿断 自称 舔 船 药， 蜇了 街都 被打 被蛇 装修 西区 要自 警官 让走
8 话不 话， 误 说是 说等 谁来 谢你 谢大 贩 走一 越来 跌 跟上 跟了 躺地 车底 车把 车掉 轰一 轻生 辆车 边说 还亮 还坐 还挂 这味 进气 远 退， 透 那户 那根 那男 郁 都行 钱转 铁 长一 门不 门缝 闷 闻
8 阿公 陪我 靠近 顾好 风， 骑在 高烧 麻 黑的 ，什 ，劝 ，听 ，女 ，妈 ，旁 ，树 ，比 ，汗 ，脑 ，车 ，里 ，鞋
9 ,刚 ,水 ,还 4楼 7栋 ow 一屋 一边 上了 上摔 下 下不 下物 不会 不想 不松 两万 个味 个戴 中间 乌 书包 了孩 了手 了遗 些年 交车 交通 人倒 人困 人撬 从这 伤了 位说 住 佢 修空 偷电 元电 八万
9 八千 养老 冲走 冲进 到膝 刺鼻 千 千， 半空 协 友 口吐 叫， 司说 后脑 听着 呲 哥哥 哪层 哭声 唇 唔想 啊快 啪啪 喉咙 嗤 器里 四单 在着 地， 外 大姐 大得 大烟 天还 天， 失， 头出 头掉 头疼 头破
9 好， 妇 妈不 姐 媒 子砸 宝 宝宝 家帮 家门 小车 就从 就倒 就跑 就这 尾 层， 山洪 崩 工把 师说 带我 年痴 年级 开门 引着 得发 得好 得直 怕是 总阀 想吐 我发 我爱 我锁 房着 手指 才能 打个 打了 打过
9 把小 抢孩 抽 抽抽 抽搐 拍门 拜拜 捅人 掐 接， 搐 救心 整片 昏过 是那 有位 有医 有气 机票 杀人 杆外 架了 柱 楼停 比上 气， 水库 永 求你 没下 没力 没呼 没气 泼汽 消防 滋 漏煤 灯杆 烧过 热晕 热水
9 犯了 狗的 猫眼 瓶 痛 的在 的把 的绳 的缝 看到 眼前 着太 砍 碾 离家 突 窗 等会 糊涂 紧的 累了 纸条 给了 网友 老人 老爹 肇 肇事 背景 胯 能追 腕了 花生 药吃 药片 菇 蒙 蓝 蘑 蘑菇 衣 裤子 要弄
9 要生 认得 说 跟到 踪了 转完 还没 这些 这是 这边 迷糊 醒过 里漏 银 链接 门走 闻到 险， 风好 马上 ，七 ，三 ，五 ，同 ，天 ，就 ，早 ，真 ，肚 ，药 ，菜 ，路 ，风
10 ,手 ,身 ,门 3楼 一人 一名 上掉 上那 下一 下停 不停 不喘 不好 不用 业费 个人 也 事故 人呐 人啦 人快 人接 人还 他又 他说 们了 们快 们看 伢 但 倒车 假装 做到 僵 公公 况 几年 切 别让 到窗
10 到第 到脖 十二 半， 卷进 反锁 叔 变 变态 叫不 叫救 台上 后 吞了 呆 呛得 呲呲 咙 哇 啦 啪 嗤嗤 嘶嘶 噎住 器在 四天 囡 围住 在响 在找 塌了 塘 声了 声就 大口 夫 头卡 她要 妈 婆婆 子不 子吞
10 子头 子被 学楼 安眠 家看 小年 就不 就麻 山上 年照 开水 开灯 影了 快报 快没 恶 情况 想睡 成一 我写 我室 我想 我是 我觉 截， 户了 房梁 手腕 扒 抢 抽了 抽起 拽 拿 掉河 掉火 摸我 救救 教学 整
10 新能 智力 有人 朝下 机充 板在 栏杆 校车 棍 水已 水漫 水还 汉 没去 没找 没用 流 涂， 液 漂起 漏 火光 火苗 烧焦 烫伤 焦 煤 燎 爱人 父 父亲 爸 片往 环卫 珠 生了 电倒 痴 痴呆 的一 的师 的手
10 盗网 直叫 砸东 神不 称 窗帘 等我 筷 管了 管我 翻沟 老公 肚子 能源 能看 脱 脸是 花板 药了 蛋的 蜇 血了 被压 要倒 要杀 证码 证金 说孩 费, 趴着 跳了 躲 车着 车里 软 边 通事 道口 那人 都化 里关
10 银行 门没 黑 ，上 ，不 ，他 ，到 ，呼 ，她 ，屋 ，流 ，现
11 e, 三千 上来 不太 不来 两个 个学 也灭 五千 人不 仔 任务 俩人 修灯 像是 全身 关电 冒烟 农药 出 出去 包车 化气 半边 南门 卷 厨房 吃错 同学 呀 和 唔 喘不 嘴 围着 在哭 在掉 坡了 塌 声 夜班
11 夹住 好高 妈妈 娃没 婆 子, 子下 孕 安被 宫 小的 尾， 尿病 居的 帮忙 意识 我店 我开 我死 我站 才还 打死 扣 扶梯 把门 抖 折了 抢劫 抢包 拉闸 持 捅了 斧子 是想 束 来帮 样吧 栽下 桌上 梗 楼窗
11 止不 没关 泄漏 泡， 点算 烧得 物业 璃的 瓦斯 瓶炸 电线 癫 白 的路 的都 皮都 直 看东 睁 砸下 祸了 糖尿 系不 红了 结束 而 能开 能来 脑 臂 自燃 表箱 觉 触电 言 谁看 费， 走散 越大 踹门 车压
11 过来 这几 进我 连 道都 那里 配电 里 里好 鸡蛋 麻烦 ，前 ，动 ，十 ，卡 ，又 ，可 ，昨 ，河 ，灯 ，血 ，请 ，钥
12 ,一 ,咋 ,说 一哈 一夜 一家 一直 不开 不接 不是 不给 两车 么弄 人抢 人抱 任 你们 倒在 倒地 先别 先来 决 出不 出气 动不 压到 去了 去找 去拉 口撞 只看 右 司机 后一 吗， 咳 咽 哒 商场 回不
12 困人 在天 在撬 在没 在转 垮了 夜没 天亮 天然 头 娘 娘， 子吓 子里 室友 幕 弄死 很 快来 快跑 想活 感觉 我今 我该 我走 扎 扑 打1 打人 打穿 报警 推车 斧 晚一 有味 未 杀我 来人 栓没 梯又 楼着
12 水进 求救 汗 没看 洪 浓烟 涨 溺 溺水 留了 的老 硬 罐子 老伴 胡话 胳 胳膊 脖 脱裤 腿了 膊 菜场 被抢 见 说胡 说要 账户 走失 起来 身 身子 车祸 轧 转 转钱 轿 道味 钟前 闯 难受 顾 ，够 ，好
12 ，娃 ，往 ，皮 ，绳 ，脚 ，腿
13 ,风 re 万 下是 下辈 不通 中暑 他要 倒 冲 几个 别找 别问 刷单 割 动静 劫 占线 可是 吊 味 啥都 喂 嘶 困 困电 在又 圾桶 坠 大腿 子了 家这 就没 屋 应 心跳 我包 我好 我已 我怕 手 打老 捂
13 掉砖 摔 救命 是咱 是火 晚就 有贼 死， 水破 江 没影 活了 液化 滑坡 炸了 点着 烫 然 照顾 独居 瞳 绞 羊 脑袋 药都 说不 说早 说没 谁会 起 跑出 这回 醉 里了 里面 钟了 门就 阀 陷了 面是 高压 鱼的
13 鼠药 ，嘴 ，床 ，火
14 A O nd 一个 一股 不到 业主 个来 么办 会游 伴 倒了 冒 刚 刚被 动 又打 发麻 听到 呛 味道 命 哉 响 哎 啊 在往 垛 够了 天就 天花 女 女的 学没 定位 客服 家着 小偷 床单 弟 快打 快点 我刚
14 掉进 撞， 时没 楼了 水里 沉 没出 浓 漏气 漫过 爬上 男的 的, 着个 税 糊 缩 被骗 请问 跑了 这样 迷 那种 铃没 顶边 风了 麻，
15 ,我 上坐 不应 不清 事了 人理 保重 债 光， 全是 关机 凶 卡号 压住 压线 吃多 吞 吸 在冒 多血 天台 天没 太大 底下 心口 想再 我不 撞了 撞人 散， 明火 是开 有电 服的 本来 毒了 毛巾 水涨 泼 火了
15 烧到 破了 祸 线掉 线， 肿 肿得 腕 要死 解冻 谁能 躺 车冲 车撞 都是 金， 门打 飞出 骗子 骨 ，只 ，快 ，才
16 ! 上， 伊 再见 写好 分钟 勒 叫我 喺 她 娃 想死 救人 是真 是血 栽 正在 没到 没接 滚 爷 盗 眼 穿 窜 紫 脖子 腿 臭鸡 药 蛇咬 被水 要我 要转 触 车追 这会 这次 进 追尾 验证 黑烟 ！！ ，说
17 in 丢了 付 出事 口有 只手 告牌 咯， 地上 垮 埋 好多 室着 对方 我弟 放学 救 是烟 有烟 梯了 气漏 汽油 没声 烧 燃了 玩笑 生， 男 紧 给骗 胸口 落水 说今 遗书 面有 ，敲 ，穿 ，脸
18 不回 不知 了 二单 刚转 咗 喊 喝了 外公 太太 奶奶 开玩 晕 没心 煤气 的时 着 羊水 翻 脉 行了 趴 身上 ，人 ，今 ，手 ，眼
19 一辆 下面 人 伙 叫 听见 在 好像 岁 找我 拿刀 摸 汇 没上 炭 走丢 ！ ，喊 ，怎
20 下去 他 帮帮 时了 正 气管 砍人 站不 还在
21 不住 人了 在烧 天黑 好大 往 捅 摔下 撞 火 烟 起火 遗
22 今晚 刀 呼吸 咬 快 抡 撬 烧着 疼得 绳子 被电 贼 车翻 ，越 ，门
23 吐 打我 着了 脸
24 一万 吃了 孩 气味 阿
25 不醒 咧 心脏 点了 砸 要跳 说去
26 有火 漏电 烧起 自杀 越
27 真的 让我
28 咯 学生 带电
29 救我 老太 踹
30 冒火 昏 燃 过去
31 胸
32 喘
35 血
41 没回
"""
CONSTANT = -65
LEDGER = """
eNqsvXmPJDuSJ+ZF+hEekVed7+hzelfakXYgQQsdgPTxJUAQ9McCWqwWq53Zmenp7nlXVWVlZkT4RT6lHyTNSDOSkW8DM/2yItx52G0/ksaiAJ/a/Xna/n
tjvpDwwXb7r17+t3r+/936Z3FY/6OK5Of5kVf8r1fP///t/Meb9d+T/0AJ/n4Nf6i8B8ei+Oz+JcAgly5G8Kj7XhcXfVTilb37swl//QjacYQbJzzRsvga
TXG/TQZ9ev+7EnWqEG8E4rri+aY94fA/W0MDYlVt/iODpopu4cvItXfYHptC2VOENCIJhnJhRvQsnpdw8yn4pg3+MVp6DKQ0LF9rK4yzADTKirYMRBi+Fh
uwPiztltRvN+hff6EemfCI98QjPGkJoVgGLa7hWwJLUYYm6efn/2T+cavZQUgZSHatCytGx0C/RpXL8oMC0/xKAkvg2nzj0eutpWhdXP4R9NelWE2WIh9T
G200lI+19/aekuCuiNlN8jPUq4iMF05ocoIlkKHStJaYzyM5pIA8I2E9KyuwajV+gfNRrqHpDBrt5pf/h7D97T+VmdLz2H+EjYqJoou2lJW0bmvWqpIcmH
mqxToQUVRX7qfP98VLPlMwT1rhB3KMAs9nik5Eww6Utn3cUg83aEDfpo1O/DPm61ntTX8qftmn9ZsuTcvD1seDMTX6XTgu5LcEbS9G7BleRyZb2TmViL8n
ZvQlosUZUahrQBN64VkVMaTrYyKQ78oncs8FilAedQYrg+BgE61xleaTYgjVx+VEsUoqif6ugofOVEi6uw78NPP5KHmHPIRDVWTsG5iikVKsZ6/WfOeiAR
low4BIJYXzfnYojSHWsJByCLxnk5rwbsIh+NvlnbAh7NjGmGT8c9T7TjIc1c460HkuHxQnYZq2KCohmvUaL5EC63KdkMvec6+jTqTEr03x6E55jV/9ef26
6krXxdFkKWRYWqW0UtnJDFokPRT1zdM6m34djsCPvSOMoHy2daPnpGKhKPzteuu89AnvseFnTMwuI9jtQnMjzDT27k/2U7K0U8YLCcLH8XLpnrnLztzrUE
y7hBd+HuSFKTUfn/ZThhMePPlUgLsaPtKxHfXf+0SebpIh/chEunWQb6FcQj3mTX5vnc3oMUtfFOQvQs7HUKoIvM+wErhhXaYQbgwNI0qS0jkFhy34BHQT
LDXA92WRikUiCsybgLJeREMysaR0z1s6ag15fXJTWv/vmWnC7+/McGwfgg63Jset4uY7Q4WPoUURAQmkP3GlYARourkGz8olxtWE7NjPVzS5BTXoJk+ObU
Ola2Lg2DqgbgTjbqo8Gbko2Z8cQXa54ezz568XypQBW2hfAweuRidCbQb+5UXaFNqjg3FrztLp6Aw1SLEVHWA3t6TxG1rc7R7Y78csmGXDV9YfNONdwfeD
/Gn+z6fLGD4GfjwLTklmoY9nUgL/ASdVi3x0wAqKkvPhZRQp+4EYOfnklxdNbmu5c5azojOFXWwAy9tvKQn/Whc/K57+p4uxOl3s901RSWybn834OLqB6Q
wrUXnCmWVXSu+xcZtFZz2doknOi1XDAT80LjXyYxVVnnVRlBT0gBojocuCifJwF7lgUZNDc2GV5FS88LNNVVXRqIaQcC4gZeAAKM8lFsyKsoJ1Ak6gB9bx
plWBkEtmeJnXwSgWiFEgsdXebG5I9DAcwz6idXMP1YENSZWPN5w5BKaoqtDv9DhWS9py9PDeF3CVjj1EH1ETwk7vm7hulq6dYZ50NWFKjRobn7HbHMzy4i
TibH/cSOmF1UL7GfI1knm3xtzSdnSVUCU9Ek2e5Ws3RTbPPFwQD53jvkw7//LkxHCMqVSXdPhqI+vhQyG14Y3WVFCTNnwT/GNPmZW5UU+crrIj4DJBx4MT
LODzaqKVzr1XLfCvxmSNpJMTa9U0PS5SGx4yYQ+L2ZU5cM/c2WRzqFkY1WQG9rsi6t1+ZIejGdP9kJ2njPODCpGzgiTTgKzW4NV3ll1P2PDRvKgaJrOS3j
pxxzhiYc0/57j42OMV85MRnXtsOWWci4tK//E04QcFGp7ezLqQZI/NyKqnBr1ISo0+hox9BAFKHddeTchwTeQnV8F7UqdzFOEP9hQxbEef3KfV6J9hY4MZ
nkZm5gsTAM6MfuNGIt5RQ3tTmA0KDYsfZu8VqQsdiM26eCI5szPxtlRV4Q9t8TMS9qcknDdR6qGC7qoeE+f8/KMiooejfe/3WxNdQW8xcmNXL4BM6gxTFT
xW+q3fFL/0Uz57qr1IBPS8pfjL2HkTUvOTcrWQU+H/b8w2NVEYI7BzcSxU5+AQQcT4TM//REfbiO4Cx68iYGy3ND2FMQfBgDERw6rAT4j5uymN/ISKsU3i
v4k6kceJp6bylW5enLrJxnMkci/nQFuqTKn9JjJpM4RarLyvmGwuVyZYCEVtc1Dke401rG3lk6B2QFXxEzIpEiAfWjLyNxXrbgPl00s3bpiasJ43oJOmwP
njRp+vAySzZHijLrIzD2YSA1bKZptZmW54SOoS977sA7OLDevZdjBQiGjOBHXckGe89TqwtSKcEA4FmsCNiNHNb4UCQRd3RUzZHg6ck7tPhgmaMUbS/T5C
qRKIMhVg7DzBUnMRF/hBZvjZR9L+9EEsVHMA6SW7pJ4bP+8c8c4r5cyUp2ab9anIQk3HZbuGx/2Yzh0z0jLJmM0jkfbXBA00a6M7mmptDtkExaWeUT2diK
Aaf6pNzDEeIeFO5Jw6kCccCsWnVh1SHjkxbgdBK003N9g/W3QdzucNorWkYgnp8fKDF02k1n8rOOS7ONrKGw8RSzi1ZdXoCfJE2wxPwMqSWemiP30sjhCs
uARgDZTfOhIG7KzI77M7DVl6Ez51zvA31zEk6poOXMPNfNJC/9pn7zSSEewpltKsYYnebQl8ph2FGyjLuFNvSKOT1QMi3wmGU3y4MX/+ZeXbnwr8faTbkP
GxkEG89H1pTB+/0HNrO8pdjEisva0kmsBuDBc+xB1Q7Y/heuksayfDpVvuMYrpJl1JhOmdQwOgWfTDCJysV3V+dG2r9b0PcP41FIBnh7DXjovCSORgaVUT
XrElKHCkcy1V8CoBxYfTr9ZTma3xJ0/Pt72txU/bOQtRlP970oEfrrA4HAvZBlpZYQneA7EZfaRG0NragQka0GaHYhntU0V9mf+3Zl3XULzgo9Hf7xx9Ws
pk9Gs6ZkZ5wJ5GrTlRRb5YG8E5Bt2vfvNMRbe9HzbrFydrF9DCs1fztgqR1PXlib5xDLkKvTFK8t5mz6EWUCGwIdTpRlQy6HlU/py+5INWbT3vMFEhadyx
HWWUUVl9oZv9Lfzhxs8pKINQEt/OvcghP5lFTzRehhg2LrxNif/wAm27CwRCe5g9sxPiMOtE8V9YC+SRdc99SD3NZNTA+I4OHklup+dSpzLmA66tbk1bQw
Nm8EQp60955GjXaYxbK/IFFI0t4pudK+MFCWVI+j31myC+U7H0YJU5n1hGQ7sk1EvQ5iYIgpJhUw1pxR4k3AB4Tc6joKZQoLODQaAxHRg7BCNfL+p6F057
tEsWIphTKOKLJdT20Pyk4Sh5GzVZIqhc/O5zlNAB2CED7TymmfZUFAUnJAjq6Q0luol3LV/zvTEb8oeQbCoc0Q1i2ATzjJ9iguSfuvndvKe1c0T84zaKOl
POUQY8bcTbYWGueWXrKBnxzxbrTBOyLXAO/YlP5Wh7LdZx/4bwxTkfu0S6AZcmBqxzIFjzLQf6jejYg0Nk9bpVA01RZeGMTUcPQRPJ+hXhdyq9PrW8cetL
lkDkrVYSykuybtJKFU/cES3/6/1Ek/nZJ/0ahqjEI0t+uneSS++uPtHKNHWrF/eR4BE0NKwaItfxyNKSYQuUlAgD8eMWJYUAAoerXhRAmWPwIg0BVR7JJd
YSgZ8kOfwYWNXBdpse9gfelO55RRu3H5cA+rybhzvSwVt0YVNCyDf2+YbU9cFZw5leSqORcgURlk7F4BFWFEI/CcOsklKJ0jBkN/0CHAefR9i2XT2FWjcl
XU3EourgRRV1kYF92OUjukcdStlfODsZ0ZkqiWxqKzVblLMSpN0m1vMUAPuKhLd55K3EZ6GuCnFIG/wYnLcsaOzZmKciCVLLmnamZRYTivuJC4LaYGO3Au
ciNcudPTU3CZV2YCxSFXXOT0BmfwqtTm2O/3aMQ1OIENOFFX+S2GrWpymmo698rQdE8Prv8/n/WbyRZqzjDtChJsxA5DTEtqNhx1qp8wRycNKk4G0Bb+Do
9MIAVwToQxC9ElK7QjGDz82aT/pHsqVFSduls3/LBjiZtif7cwIDGHTaEkSKCHzzy/xGAcJi0/O3EaWr4rG3jsXgJ985bxbzwTc11aUzGnbQml2hmKBH9i
IYeuuryXfpQSgVy7Ymz0pSpFH0P2Ttv9KmDnyJ+RQ1IfTVCxDakY4S3kC5abwpN9GDWrm7ylvkjZC30jyoAF656mmv1s5NQdhWmumsMjfvgZmQVOsuzII0
HsdoaVMF825WOXjKSvLXgbwH0xyjznl5zOaWjkYPLe27eju4nuKxePbNB44fZgTxnQOTxyW0P2kAWxfwJARl0xtPSEs6ImDToAcgI6NVyGd2KrPV+V4gTV
0Nnd3TNVZbrDJNYfTzv7FMGZC2V+DvGpMpgVjcIxqciaAv8DxVZfdOfnb8/bM1Y3Tg82QmIjdgSmdbiFx7ImlhrMLf1DpVmQpM/WIVVwVdAaY1O+XcC6+f
/zHknfTcyij01kd/iEzqEIXKspF8Fa7ULK3dOgqNUAxCeh8YrTwlguqtyesw2t8TPNbexqABZMF2tnvG6J98wlQKGbHS80PwZO+m2OP6XfkWY2DL50/gu7
soEAqELMmgL4R9J+QzgD6ufYpzJktEIJ2n1U4OPxcXa2dM1v0CujsgFui96ecIIkoH+vMP/1BcMLwSaM+Em55MZOZvOpKxGi7TS4KPhDIh8Zxw44eA2XM8
JKnNKByuq+A0azdhJLJuGb4r3Cn+3I+MjQLo4RSFh6Snpmwe1EUkVkfMLmmkJCOvz5/3QeEyYz++UJlTqDfXqvBTWu0DiSIPNsmLev1NXWudH7df6cfVpA
FQ8ZT2J9737ZAhGyLpA2NBq4zbIQh+L6ePx7IOlGlCIiSImErHW35WvgOSlP7WQW0x0/6Axv4cHJwPxByV50SPAfGqJJ0G5JF08FKHBiVsHzmlURbwcU/Z
KUdUL+CUSZDteQYN72des95F8hIFzjtV+aHRLkxWFI0reZ9HSjU+g5coqyVrGi3+nGtg4RJJal3ybrPte9oz5lUNyl4uyIeeC3tw9OxoPcVVsNykAcSm0+
QbwNIqjWBNJAO9VlbSpXvuNSSBS46qmtI9FTHRig+VJsLcEPJHxQrvCcpR5T2+X6ZTAtZnnUXVvCWfANnM339TUGDEvK9kqT/URq8ZGBIe5Dogwt06xJJE
IqzIN4zRLLODGFwvbtvR+r0npRUXzTFK1ETmLOi31m3gpD0LJe9bInEBT1Z+ttJvh6ftv/qAM5qwp2ZD6UgnBFXEgOjHz7y42br5d3nx3nx69C7LaDMpQo
dbPNvfypzApuG4v+6laHKA/D4mLiJzGpBnjVGYMwjwrkgi6efn1Qe06ZfBdH8ysxJFVog4FXbLdxUbt2Sn6hX7my62WpMtb8we0nmN6b8+96tN7X4wQxQU
a2q0q9Np4m9y1m5qq127C93qCUz3kir0GhxYuPPhdHrEA0nS+Z0G/RMz/qYFct15ci2rDOmW9D9kJPF5clHZITdPwgge2P4kyLh16d7WUUibmRFR0q8JVl
FD/Hg5Brp8P3kXH23CHOyDUnhkj+lezjFNqwGiIMzTVxRz75CVqiD4lTVTGYRwVQIe8JvJxY8LXIRlAnFVFfiih1iPbbC6MwLFGhkYD33+lznOO9EKsycm
VfMLcn6FY6rM6BlNhKVOSQ/60b1xu5Fua797m4FSl1zEIAkL5KdpnXtMwvoKwI5WlnfqLFEcLDhrtE/mDkPaFugiR1ITvn6a8jygl6W4Jc6+eNlnK3TWAz
EsEwkiPtoywijnCmGuND+br7zgSNunKFvGq89g5bwMz60pnZz3P5IRUK5NxinZFeEbFCU6Huqj4TA/8i5tiCJE57gI6gy9jDy+PfDjZUCAC7uvtwGKS4CI
ikyayI2EJ5pLtuBDC5K74KnGBF1vEanfprRdb1DHNZCSnYP7zOeeTosrzY43cMj0NTIZEPqXy2WBL/MwUN2cLu8BCb+DM9ed/QRScvYv9fpWePYuefh8f7
FN3IVTIgF84QZQpUDWbDzuuIS4Oyuz117r0xoNL2upE2mgAYLx8ywn40MieMpYqe+zANfnIKHCtBpT6t5nWJA5ja2SyOW6V0TlVCOb62grRoiHop2L99R0
kCI90fUlvvYDd2YQTnRwxaVzQVZvvHEq8PQFx6VTCEeGVrROKGYJ/9Ax07ILyNkfOZY8BeS5XlW6MktYEyGQK8C+XqynL/EZBVcyXrB4Rxqp1DyUA3Osvn
meylFlWMEeD680+30HbhJOXugrY0NK1Ix0TgGxRmaue/tvdwLB3D3S/FcaoBevgaz1i98844oJvOnZEfo177R7nRc/wxrZEop7TYsEc+x8PixClVl+QHvL
8U7Cc8RfE7oTuqjo8VmuzKgIvYqGqPxIByrjufT0QSc8+U+EzB43DshAYVzNPE2RQAaG5mcO4OxkoGQDZjzm3w9FX3lfCtZN6VDhHxLWhItI00CD3pyMvr
TV+yLpG68ZlXhwBqlZ9wTdYJVvotaJPsv4pUDrTteJ4cTTX+Xu1qkiVnauQyGFq0Y6oZBWhG+Yv6/XV75QU6kHlnPSj/euh1C3d7OIfE8MekMVD9EYa1z+
alLQwA5MK3GO5Ozadw5iC3XfZN9fulfuEjuN6skn0kQrmq10+ndLCLaMBR0R9fiZ+G5Hs5+jpl4HetyEu4zDJDoGG4IlAP+G5iZ3wQT+wOZ/YgmbRt/ane
JzrTwVHzwjHEz7prv8oJLOSLBuOUMpUPRtRrj3hzYBMcJ1zLcLeloYdK3fl2Z42qtAlLtxT/rx0Y+B1Mtk5Kz2tFMtD1T89UA00xVg08QFm6fd9SWndaim
sJIOnabyxlKXmaDjjr5cpDGiViaKaK7LvYLHgI7OCz8r666PoTDQyUfcchPBXcsIfFBm68I/uG9+n65voYxqDmboMhjtPbhUF8WDAtuhJ0J8FcvK2nFc+Q
ZecFGrJzJcOTwTU/JX1kh0sTxZ8IX4TASUVwBnU7nn0DrYSDUidlx+l1DsGhi5Z0/ZxG3KddLKXxRWlmsSPWTKIz6jU4Km/0WuWdSUAqybUyZnuoaCp+Ze
/XUAQzCapRKK9ubAycl3W+glQkGv4LNiNlx2l8tjIPmzZtWaPSdWWpFCW1a28sGbpL/35HS3kkb5YPXr81YXIMlMBVts/Oh88gDNRxSrcsuOE6J+uRGl5w
J/C9+Ii/NUxqF0Md8CCX8GlFf4ePeW9epAPIcClzSEIe05EUJfZg8oBv6/jIBTwRiiQ2WGKjdm6ydCDq9eura3DGGnCJurPN5dzSNfDtPXXMCDqmjqeIR4
wbYVpqWv8ODmmJC/T7Hmwgk8a5nmt/fEX3x4UGRI+1odnXXFnZETuY+FlpqcUKbVIJoBvXwwtUN29vcdFRG0z3+cyMYfmbmXdhuju21ekiNtNeAt8Vn7fd
/Ph6SnnNmul7m1bRpdA6yTJBvv8E8SDcpEOXL9/jOOczQVPYouCjC71q9dqHG0bjztLm5Iidy6qiekMaF/V3Q4oh+wng0DGa9U0bjZluTqo3BuGUpJT0uy
YOqdSxmNbBpootNZuqLjOhGmu8IbB95IqwPhGjmGBnUaKowC7WhMaFsLDIZ+m2VTakE8IgJyfIHiO+0DzIGJEkTWPdPJh1oynRmt2h/Ixioe4awIogsPZk
F+QGRWH5L+nQf2OjV+M0odN4O02YtWGaVYrsIcpUwh3hZnk8z4tgGAHH2YdyXsbgCJn16n0MxlC6opZFIifTwU/g7GMnYR2fMLAhBVR1MsRL1xxNI2YWrN
v/5pE4pzaCNkxPJITlpUVeiobvasWAzQkWhei/waeDo0rmN5G5NoHSICulYxNa8irnrutTquTnOIxd4yHtL4MZ9LdESThnHckmvY+pH8RzKJ75A1ue85WA
CejR1bSPBzqM0KTCMXqDXHJMBi5UxMMM8DvpcWU/zM0GuIxZuoICXUns4KD3Qor3H3wlHnDMP9mrU3FRE3lbHYoc4Jk5H4/YaNrAJNGYhmW6afBh6dDHdp
zNP7Fg24joBFh1A2DzGXCs9O1xEqJLyxGf9Z+t7jNR6OXa+gEV+Nh77UPCzhKB5id5DAF8NlwNaf9ziRyPCQisLOhgdkCiMy09oDaUOIJh+D11Gw/utYIh
NIw4A9lPDwoJ9qWssrkiQy5sCTn1OW6r0bw+fh9GsWUNrFhL1KgZCacJARvOXH9cd+aeZrKnibYo2ovBO3wt17Aia0K9h5la/R7WAI7DMgxt9D6SgDG0fI
89912zqMoc024emrbQzVlJVRbRopD0jPFBeSlYhVFXGt1zLYZlm9Xkbm7dLvt/bacDB4SQxcvnyWBQHdgaiU+OzXYSlTU2ZTsj0t7ILFr/zPG+4h4SyTO6
dc0vb7/Z72YhPZaOs3cA1JJnRZZC6nYnS6pDb2M85GBAkeDufUpyTlNGxNtaE5OMBbXLPrA26FPdtwcexNDIksvZidKQDU2oOCqwiWkrGWNXjtep5r74im
fIfymXadIgm11I+oe2d0nrDcU3hCijVTXkwNf/0A0Kz9Oi4Zhu36eRZyq4zdoew1aqBquHmQus3gDL75b5n9KrEiKaODJuHng9uzs5V0H8vLXewU3LikUj
FGYOWPkHED76UlcLpqeH7yb18UBNSSz3jpRJcLzmIuHrc81t7aE0zzviHiQLBPsNs6fWqtKSy2ynjFcAoHoeL0V54qlaB3CeyujuSZGhX28T472EFpTYA9
xTvCK1ywoZocmU+T2341neJolLdFaWK4ul8Oma31lCNiXg0xVndrCU7t832py//bJIg2seSyVQChevxz8dKru/LQPJFjArWt0qm91oNbM6qt0U9kDn9Ac0
jqHoLkd2lI0hBw72dgfYQwuDSoKqKAGM3PkIhH+EAfZMc7hhUXlGOuaIlosScswync6vkhV3e13Daa9ZE0d67DNV/mBs3cVCRMHvUT5Q204lu0Soj2LJTI
Ja6fB0/4u4Kor5s6OlRHMYs0FFAmVD3pRpaXPjse9xRQAd4fEOZS+k5LsIJTJ6YDI9/5Ef8Y3w058XPa1NQwqsFb9+Fj5S5Jx74YSm1VSc1eq5vLitQFgs
NbQ62R5PHbOuilJLvWGRugrmdwrUooBdyo/ODo/cH97CmLsK/RmEBrk0UU2FTXxbp8vk17WuZTslIYXq/SJOwPrF45QZxAwfhjPk92l2vWNIklx1xWTkKo
NiItBTLUFiagjD5ICsKtev/kiceQcuxXbahVO2IL40hHuZKe7aZGa+h+Rj2HVUMaJmiocHYRmckp4mx1IhBWEECx3z3GmL8WCG4Y1sfIhhzBuPWot0D0LR
6hgLc1b6oI/kP7hTqc1hR6tZvCnLOQ65HzqSjy1qD9nMMobv3Mg0uqvypjJq5ottaxiGIJjomiZ20NnECHzkXAw9G5M5VIUEtsS/pAte0eja1ua8sIH+r9
L9kUk0X8fPYwFdUBpF5QL0pafYS40NoJQiPztgbuHfsacEYyjxenaJaCC1rofCY3VliUZ1N+Dq+hXh/LBcKm0nO5HhvqeUrUDunaOtsfkMxgO65tBZcSzL
okwiODkIms3ExzVjQLjO9d+lCzMZEqQjm+KihE+WVX31Z5+ezzV9dksDob9tH7+utkgGyKwem4ukvPIeuLkl50nXCXzEqRSGw4Sj/RqIu6xC6m9Ov12t6E
+VvibFS8uB+UcGsWf2OTHo1Guu1vuIHG/ZqEPkJIZDno6BcJ3ErTvM2aVZmDwWSexZBJ3CGmt8KNKhJRdzxt13sJJoZpsRuTozVDhyK8azEhJ08UoGLjCr
mMNzfWvyJNZE3wbkD5Jt5qIUA2Otj5VsUxuDunR121EDVwAvHoTRkUMHNrfLNjVllgTQnMrgBmtCKPd/bBPoJvXJS6ncwcI+bS2wO17FYvZR4EMRHxzLTK
pYJ+fAWLdFhxE4z9jY9GqaCryXqqfht6dYG1Gmfy7ZTmD5ttWybwJrxT4U7H1LtVUK8fDS0qwiJ8cB73ylg1CITeeVbyWLKmZgoI36/nyhUgVHbtNft0hg
WbMPbl6gP2eqItjxVtLSnjZ1q4L3JANZtmHSijl3ezvE4Za1GAgrT5sOSlHrJyA4962W+52A7Wjrfj2sVqrA5BMqAYj7a0+z0ZjPe+cB08C64tYjY5B1uu
ulJGqPmUKabYnX6JRmclsWcdWRtILL0eGWL98CE6tGfH8bh6nIwN8bGEKa+7cFaVcTslYb8Cg6w9wZSoGkEhfrACIqzo1EXTGpOJfG5Nan1r9blBnWlKp3
WgHIJUvsk4Wzrg+xhEWjev0z5rPQuK+PHVxRlMSbUPCihNFwTnueJvaVsxz0hEGEEEGjvFj8tcX1QWsBzpOp1r/xWdgE15W6pSwKKbymT8vNoE4BdYZN4P
mGsVRhdv7xjRabe75iYOxJmSkbnzOSpEI4q1nIthya/J6IT6RzxZbOHy3qGo7fGcGhue4WV0xUBGgymnFqIMfN4cqmofsY3li0ZYX/S0Im5QLzWmTw+kZO
HzK/sXEu4fvchb8ANU+elh4WLKjGzi5uDGOVGW7HVo2lb0+VPKdk0rilXT9aufPrBu8Er7tiG6YDrG5IWIJktWRvEliwIjcUXCznv8MfLwziUn2EbdXi6q
fez2G7QDvwut4Rtkd3ReBpd7S2PlJWfGbim8CRmUNZCeWRoJSecrcLUUvhMEtbS2UGxr9a9A/LEQ6d8XJh2zBrB0DS7LCyoLzYzHDDbWuBvNhv6seE9yX0
229TewIJlARvyP+pJE5mdw+aEkVL6LJzlsF+9eFu/uEXNLihzewrshchzlO/PB1Uy4z5SxcxKqzhNLEHQY/Yj5NYJsNrOADHCCaFva261ZCe7bev7z6TlI
vonrcbNUjTXu6LaEY/nr55+FLMqS0CEB/yGtRO9DizJhLGxa8iTlBVTSU1eFTdPZ+1aFj5HeXJ4hOeaNdu2UGQhUWWEicffaFLFfMqIUyp5uvItGKw2+St
nIi/Ipfxn6Y0IHd1a6ByeOqyEeomkfiKgbz1SfGRPhVv8Py6uHqMHuPUU/AI+gPcvCBYWPSdII8qYJ+nPrqeuJTNnw6ZCBmJPETu5Epw8uxXB3Wfo7pn1b
8vP25d4T54zptRmB9Q6ysuGM10RqzoH9efDDhW3458D7+tvi9ys1vTHsypXChx9oA6vCI9asDk07j2H0ecAdadBbeEA04kyvE75/vKEiuAbNwLt4sSySZo
G61/Ga2x3qhnQ6j2iWXYbifJsi9MCAOl5IoELZF26tr0XFAPFNPCUy/J8okneBMX7dhyOsPDN9oGI1d2kqsTX3HPK9TITgFyBH5AkF/bDlakUy1HabGjMy
UO2Nzp74VGH46pOnjkwWnbaZVnEndQCnF2H58s9eYhQkPzs8uN7eoW53wvxHLjtNYQ2U/99n5Ovz6/W66fLMqpi9SenI5goa03uLwr73xiQCxUzGEjukXr
VrZfSchI9aOjZ9R8QXWMivCNeugx8jzr+NIJD5WcjFuNPxxWhv7gdfIDwFlO43c3XHim1vvj/Twa0OJ1AbDZKLJTT3N1XwxX9K24vKiYnwHIAmFFRdxIre
3elV87H77vZiEFFHepdEW2XvpH5MN13ZWp16Zec9Y9LP2djgdg1HCQZXGckpY2MZ/CLasiSFwX0cwle1XMp0SoA1qQjcNymvEnwyNwacPMZJLlppQ8OnnO
29K8yCmbeM1kVAPHoin7z0aOn4r7bhnxJNVXYAHkL4yZgdnW29eqxslMKIUAp3DNEPAavOZAijVnGBSygHnuXbovI6qYckUNnCt/m9bDXllURetFXFDNAT
4Mc86BOikpGuxwmQ9I1n8QbztKiZ6E6koFxkVPdQS1uYIzoJ6Gw6wcFGQDNG3835n7d00pwCmA+8RtdJKC8OmAYqXU5R15+qVPmEOyvDHCEUoJt5FhqenR
rBvOkqhDWvxWUAFJQ0ktT7hBqKvBjPPnUVt8zrrhQOEf8ACFIi1a59N0BxY9SEz5CbFFbMHpn5iask0ie9HAyeGuv8RE9lUWyPzIJkVAmwUYHedML0HwiR
OE2RNPHvko601r0VDK+wdUwHZIELuowg75Ook55I+KsiqwhtIsihMrLGzsIswsFVKZETOJXBgPrL4hTAh0v26GNTyTugc5Ah9XnDm7LMIxSwAbN8LbD0W6
RFGu7g0ldAaIf0FF8AcXyiJqjtETFFSJAgbvMOqm8LYoP0RFB2KC6SUhm+ONCvSdJMbWV4RCyOqxRNypIc58gnLcfhF2BOh4KJ9ch4IAZ7nli/Tqy6YrLN
u4v357hUD4mcyQx9a6YHZ5kmTXO7dIGTjuWnOx55vXH7/F92uqa0MwSr4w2iz2AqNtIWQNmRkJKsPG1I301M0lesbgUcQbmiUsr12LURvy92uWstBN8x0y
iLyPWvd0AySzzGBglUCRouYU86rfW7SGZaUFH7GDODfdJQqpAMj5fFw2Yo/fEjhdPNhX8qNtPaQ7rsuaZFjnh0od14xM+et39sR3Or8HLtMmW5GtP0XREW
dxbwOhb3eZOrgC/blBbPL/4Q9z9nPHN9EaRy5EXDLY3pYrs2LocELdt5T6UzAtzIYq6PDxUak7VN7E7cpSzTl0vdmbI69H0EjQrl7N6xMmN5XqY83Za6n0
ztNCpTPWHRmG790rXOpNR0qoHSOLuVWy1rsFcxOG5Kif8xbtGQ/g5OCS64+Lri+D0+5oftYfkDSmbma3D2Gw1Kc0cfIvCewGf8O8xUPAlK2hOv1plwXw85
0yu8Q1Tm1zPpbj7aHr8mWlJErIVrYCieBXv80552dwPJ8sp2qbKCVr3mTCMcVvP8ldiAhuCoEG0hf292pk/m5DzVuX8PwcjMHNKvDgb8ypfHgRSN1JKipr
uwB9iFOlwQ/svg3gikH1UqZwI3/nHdDTEMb2Te5nLLrvItsLg8qT8l7E8dzbs1Ynk9n6Bz/DhdEBy8Diaw25iKTyzc01NlKuBQO6/d/ruG11vLrZqkYZ0F
rh4cuz/DcBDsaakIlv9UvOQzXaw8xSWrxJQX8stbe4gft/35qxgeGLo/6f6hsIsu4RSDbV4nNihRy85u/XUa7DJ/2LLyDhs6EPRHYLXGmcAui4cqj7+a+G
HyY5iRCbc8S/uwzVDiaEOnoczJ1WZUjBf/nkkRL8MPjXwMnCLqUBnbAGADMJlCKdp/F8zUlclvabVRW1YdG/LEw5wlDaOM203rovOM1rAW1M89JNa0nkH8
FSfiVxmeKeIyocDYpv4TeA8ucSLTVK61E0nM/BAGYSNptCSXcFvROIZaoyiRhAc1R37GKtNkYF24oh/QGNjUMzgg2AoCM4x1nQyFwiuFb3SIzAlvxyv5+Y
GQUAVgz5LZtUEYio7/yZ/CgYuXrtaB91z+pBY9F15HVtGmFARZZrBbrP//hbjYIXxjIq/IKtO9Lu+eGbvJZNirBLfUZs1lG3v+QUFp1PrA0EPzFLpf53O4
+DDrlPYIghrNRAvw7u/hERptYyHhD7x8/u8ARnHMOQNVc/o5i7l8XRTBRifT5cRccFTEsoLAmoLPdUCemYrigi16VTHdOGOObiQUTzMiyat1cIPPxClOkq
iPqBitiFOoItrUtBfQl2g7+K1mNE2FXXe2sYd48nHRGgh1cHMkCVFFcbeTvUflSpN6JHwnevFSjQo79++p3kUSJyRcp1jAIaIJQ3j/wMKINgc8+AV51mw9
guOqLSn2E9P7cGGX7vNu7WPaYvCJzKP0JjtgkDcxbjI7IvsYdvQ+ncq5jLTKZEm38fzSs/s6GLyptqDJ2OJtYBcWUzuwI9NF1/hXe9DC9A//pgiOAfKU3x
r8NXr0UBR+xaH9zcJB9UKdFbGXBP3lEE6yTHoZtWOMvSHZSGvAQOZNCehYhEjNI5NHtBlBRuXT50D8JTKwPe+4pwjVuvOhJ2amO17cdCayV10gJhlmSSjU
tyyyNFsbKxEAVOJEYJxwbsNkTpiyM19vdTmzsa17UWGD9eC4lHex+zFP1xSBxjW32Sk2PjYmw7u9jXS1mbHz6/wIW4Kf3m0WVebKD7wCVXscIQ4/qj09jj
N3izGjaCv2f03BR2dPfNvEXiBVRK48SaNVMwE7kUOx1BMNEwfcoPdX2dhdGuJoBAUScJVy1KzYBj4kMzgZx4/OqdBnqEiiLDepb22fRa7FU0QsdEOOU3Hw
TYbFHGWMCIBc4MZvCMOqnpB5u8l7uiCMfXpRrKBdINVEuakK5F7XE4I6ljGKNCAkEpIMbyKVHM8XqwjWuvesJe9DqasYOe4y1Hk0IcjBn9KA5iYd4kJy6I
IyfqNPPpkV3bHWy76xz0+eVGLcDTOQMzuYDjdFtPs/pi4he0PL2jc0l7UtdmB+1yw6eJ0bLPhWi7AXJly9IyYhiuTdeYaKghvQByskbUokJMpjvRhEvMCD
bRHpwL1/IHIjTYrxE7gQUPux8l2emPqZGxKNZbXIHrTY7oAygel+F7NTIpXjBTaq9ZsofWv6FLr7rzJKjOYkzTXvLJ/oRGK7lmJdli2paMQ7h6LAU0c3tC
kQ2weCX6fMKEaZCbfA6i9HcsF12FJcivcIspRrR8X9sX0jRuVfX6fAyIEzpteB2L7DPkDzSa3e3pw40mUH9GacR1rBFCFf2gqa8n3LaOfc5YTW7xNhSlOE
wCtZQPYUMcg+TxsuBCnxvyv8ELXw287f7khp/neh830Ty+ZSqZzDzPRGUDOgq4QhGBSm2WSsKkukCt2PuhxHqmk/YQ4v3UVMlSAdcr28XfNScoRO5MT5qZ
L525y7s1Tyy+eMXmM7mCmlNjTqSJD4hrQV/CaMK5JxeyuPpU9rq/ySMfgXhoZsbuYZAE3EdDvbTeeXd4WHE5x8PC5m7yodoq6fW9L3VulMeJp7v82AApb/
DJbvP7kfdDTt1DSVMzbYcML0Oju+2Ci/n/jmTs80nixNZTj+MlJZEFzhQO8l+xyGZpMX923HZ+ztVN5NECKbRPqVZdYblAB+wlF2q0s2PtLBv8S+3jyw3a
O6M49NyajqgQig/XsLS5xfveX0Ul9kY9w4WsnQT4tzGBFrstJBcuO2PerQUFjS9vnyTLoHfDVtJzxPgPZuCHya2LIQT7keYrCGkDH7Jf1Z/niBCbxeOPm4
EnvEbeN9caUqo8G3RkNR2NgEwmCenNdgRjvyerGXhEz6wcQOUuCw/NGU4TqTR9Q9NMCpYLqLnYeKSPEygFc5qFa9lXS58gdZasZ+f/Ixnyc6KwQxrax42E
Hku84q4EXFhp6KUhuXEImIMkp3vgkwe4r2ovFtbg+p6JKalWCcccgzSk1Vu8hjNcV3rqhU5JK83uqYENgImhcWdwbtlfNBg4WZttqCdPargAuROSuG0c8I
kStAmqlGU9CJzLZLUvd2h8xGsIol4ugjRVYR4d7BN8bddyRLhaZiuxKEGEJ5xYzugkmWjrdk0I+6rfxNP7DKRU3Q79kpqIEV1Y5h+1pddbkr+fbqHQGVlI
zJXE4PylUqen8uzxaj7xmB0JRLGKKhxZ6uzebeH6B3i6QbH5cKpJMHbG0t0NfhXi08aMl2Rx+JKvOQI/zidAmoWQWOZgp3u+uFb4+eOzzD7SWlPx21yBKu
QP4/+8ozZucMSFu6KUTstkiQEGTfmXyKmPjHNIw0bH0+BWHQUzTA4u1UM5tgyotu0vjd9keVSh4zsFE7Snv1nWyz9tSWoTy1hLt5JIwk8vXvHbdfVk4hFt
mWZHwIOyrZAGDZTd560KTwOKYzfJOOzmznScUqTnLiDNbPI1gyYaSzITxRCQfRU4AUkI8u6Nv88GpxaiO+udo3dvjtLlCXcokydplYTe9sgoigbPjHKZyV
CAprH4/uRZcyllAwdJWQucd81KnamfVhnVCtw6pW+78hJLbLQnqn4uWf1ytdrxyS4dCOZ3LU0tPw8NqKkgKMnsf0hIHqMkNpve8/x6K7nWU2u1bVsocqOR
sUye6+j6YHelyu2fWgtJZyw+YiPPWDMqNvo169htP4NnDwp+A9FXWg9ixgjfmG6h/PQ5zv86u+9jSrJ4hZgg0MQ0DtEVF7iKKx2h9veg3B84U7HcY9T76a
ztMs0T40gfG80GHLBKApKcQs46N0qOBzf4MIJLuigvZt063Erkt5xcY/PwYzEBmBjuVvGX7ZWDHz7lqfq1I0PHjQ+Yo+5o/qMptX0VEQX7riXf6JTqpIkH
+YTCDNUYRSNHE0IDCTaPP5VfjwkEfDeSj7hS6DgGLsqdJdKAwjSYp4h5pTninGdfo8won8XeHwgryNsHoOQoZANbc7P8ZtavLkq6JALqpU+QFAXFJNUqDe
sZb/jMciwKwq5nqnKrZnSSLzptOIU0EMBM2noZxo8la1JXh8jKgawrjuXTHRHntT18LZ27+tX4DAkYR4aHuIQ2zBvZ9TCp7ftwXa1twEMn61HOZ/vyjjHb
rgKXbCZb+qZIWnJAPBM6W03sRgLUGcKwls9ahjiDCzSW/vT0JyL4TnEQZfttflcxndmpQMMTT9hlkKm1KSocJdfswZki6C1UzUUKZULl8bASpNO5pPLz0L
l3ZsXi0fcbG7HYt36BRI6vyk5Dmjt/tXv/borz2HNOZr+Bg8pfMMxH7Bv0bTaysP6/SegmkQm7NKjoY1l5OHL4OduEw03Jm2pqBPSTgjaaMHBaTkC/F0zv
VBoYI11mUIdlbaiFtlOlJeuK6K2JT9z3dufvsCbfqOCS+9c8yrATZvoNoX/Majc9S+GCYIc7V8mZLWHamBW4p1iBs16Yn6iQ1UhHVHOJDy6d2hWBONXAEi
azKMePJGIcmxC5y63MQi9TMPbabNVLcNQoLXs5evVEBsFQv8hliyIe0UCHkRt7hLH+v91uclpuoklrajiwfdhcCRX+5RZ5L99bzsO6SKMhbvz5fs4KQ4N8
5zoub6ey+kbAgITxTBsmpJgQtvi8vOWw/+OHfuglj8gYsSBxnnhOZk85uC0Y0bQUWVXSIwmj//RgDlLSN2q3QtS1CnosINy0gKuf4oI1JV0rPrLARSgNuP
ntbxqDZmIWr3z8H1opx2TcY/nQvfdc8/HMn0KApvsK75ZmlHRrCMMZIRnPmQJ/Neot1dgYvyr/87Gg14oOFVZkPC92zeEsuWd4zJ3XHOskPhpUzZdE2E3i
Np7ZTjs/AXkCRMRyA3lbMZt6aPmkrEcewH6uDf9wlbdzAdyIgoMXvF1jZ2QyFK4M/lrZ1Y2hnoSyqeLXlRE4/EF53+xyxbqtkQwkZFrddy5W3LLby12MbP
sMyG4ymwPhMc+0CSqidwjNYxCOWW57jdtd4zoiRfhbjaGxhrHYCIcYhnG8F8qYqn3LaGdLp1VQT3YvndjKGZjhTf/Ml3DNNKjAc0s9rWriUXh3Wa7ATucS
7oK89lhk1OfR5Dx1dTefSAus0uUupVyvkkw07W1YXdJczdkmQyHheFfuK9+mTwwjCv0f3loGqRA/zccRBHk8ZH1DZcwXYvvVvIKuJasHgsC13bTOm+xkTn
NpZHC6Euozpuo/45cNI3qYlnDFvmmMRQ9UURKXUL0JqqSOBJHURdT77xIYRYBi0N4G9VJNCcSDhHniqxDJzqOGSnuX4NOT/aIBtNSBVFDtancpDRdpWTjr
BCWvNYCGelB5J66s1Cql2fbbDUWl5WEZQHF/s2JVgQqYq6o0VWU9QafRceETlt/9OmTSR2DcEx4WGe1ZhhKAQtdE0x3pJ4oleO6sYgSejulH51z7jauUZX
q9VpM5a2c2ajoFSXSij3wlWGyT8zyqo9vlVLSfeqUGesb5phxcdoUNURgiToiSmffuaObf3MhPAdm4uNTwW415vmx/nZFq5E/9ULGHeGYdhoKVkVbp2viY
c6PWaHmPgt7MMaxApfD8qNUMktg4tRHM9MgFkte5nWu0s14iwz//PoSd4mviqNnFysGRGUZdgE3XQ0VSak10VBr7ceVyGfiNgSYq3lYzT/RsKWWie2O59Y
LpVXMdc5YnKZVqT0hlZZVkuavgn/Nrl/0UuaA2Hvp6y45hgNJYXHgh5f9HMVjF66868AqYJgyHpBdRi9TSOERcpAACs2k94+ryZsi4ZQBAS82oMPhjQgx9
l/ZFn/OXsGYR+0+uuXZFJ2U+0uLy24VIdVIBs7MlGqycSloVPw+ezQ/NPv48kBOSwdS2beBNMeXPU4O6M6VJRCD/j2O8EE8pNVgEejIds7dV3D9ERFwL+P
rEPVAWXHgBcKtV9aW0n16k5p3cwlA+pNJEdEpAMvLK69FkVdT56efAMDQu+C3zJISXOyXfK28BMr62MiIlWhEz3G0Qm/pRsbK6wK/inVkcQ2VBpz4lJT+N
sYpjiVKbZs2HJHmeRgZtXBUmlwty4IQ7cxNIm2TDNz2dyE6jibgqY/n+ykVvRNs0PifimzY2N9XlniNr1NwaMdWwf2KSpvggmxUDTREMXEz4w/6KEsm9PE
ZRLMgZP+UsT31mxz2vs2Q9ORkHZD3GD1A7A7Pcpiy9Cgb5x/z5rG/W2CqXkL0C2J8wRl/r6EekCVum+xzblHa0RymeI+WvZDs9mYAAQpuefIr6tjTRHwus
go1GbYX4KvK0ayB2B7VCSROPjkLbH164yYkV2EH1gS4S7EiUWxHhgB4jXKWJ5QAakXkb06whO/Lg4SAmrrmlGxwZhMXnEPi7aX8aj8xkrxth26RWoeCTkq
+4uGjS2XsfgXF+zqzQx73NI0rGprqZVkcoYs5ms8s9pq694RarSVGAWbs0J7oCPAIugF4OOCJPKB1JuREg9av0bT7nopQu0dRb4tYhKglrsYI06N7LM+g3
Dfrw/9V5lgkaD/2ZI4xT0XG+FtdKpI7YZDxS9EFAlB8KhYrtTYDPxbktV3zuTXuQa1QXoyBmtV8NzbEFLrwW+5Yqh9jGnpr2qOXXsmuN1u8rrgwtwgZXDH
gCebWbuykyKAdSdSOcYC7lfZKPR3ca/xMvCn5GOAwT4hsUOMRUr+IX9pSwhWYcJJR352wUEQRqj65SAXF1b0fmNuqeFNvP3gDIoMQ+uuJ+TosyEVCRNUtp
jcsFxhtoiToU6XJQd+MnVLCGoObfDnDkSFGk1LoTwwim8EJ7Gm5QaCyOeM1ZGu3nw1xMOr1/7PWZs5z3TEPC5WMxPGaWHvRmJeMSLMlnhNu6FfP4+xy7i7
cu1CqETyMySZIbc9yxX1bK1Mqc2SSTpqPvN0x6irIIVnoU7z+SrqlNWm70RNYBnYZD4GlEjUyZlp0kx1VsgmQBaVUOKGtdYP8GLGIC76u0BYlJ5t+XSIx2
e0Jh1srGC6nIKwmXy3ZYFfUMV0zElStW9EtsVZSG1F3Q1bXJcerHtd+BiqW9MNVftDXBfoyOvOM7+PWKhsL390lgIU7f4VF4dUNBjqCYZQid3ipDbdrahe
5JRVIhjgBalcRHrM8DnC8l9ek2/0xOCftqHpHIzDLyc1ITRVAP6a9j8vj0gdONce0z+nSoo3I1fhbvGtS+0GYdX5a9ZFuVJkJQ9f4tn2lGar0PG5jaR1lh
t/97h0vDPtfZ6bu2UpAqr+jTYcOrOOT0biEnPXSE8xGajNzlyJLEiMqy1e9pF1wNirFRn3zi7cRUcXoa5C4QsarGL0pwy0toqAL9saN1N5tS7a2B6v+Sp1
CfDMAxjTcWjzwjpw/0oVRYmAXO8O9t3RF3SPLrto8uQCwu8lwA+XY1rKZ8i5MBUSGjba2wb2n+cZaR+Oi1yAzlY1VLRtUdcLzfID+n3oDu5ZyyicyzLC9M
kzQXvsPr3O0rGtjOIaS9c6CbysPY17HisRG+madagy4RJGLjEbTW9Gc49YXE/KTwIT2zDHBvluBYBOmX1nzosS4J2nTAeglBOXFpVxBPGigaDbTMqAtx0d
BaZvYVPuVncFkwsBDecVAbN6p4ZIZdRZ3tz/ShUwQul5Ud72XagoaiPLOBz0gAITkR2D+D9NRQJ2ckfltXyBBA5pTkIroQkog2xNeypRud169hZ7yTreaU
zFb+QF9HqsExlQ6VunKbjtuQNR2BgoNlql2YNhaB7urRJLnKesbKaixOa8MmbHaolAQbHw9EqTKqt9c/QI91jgncafCh9xHQML8xtKdQ/xIF2SPu0P2Chd
mAAtOwgqNMSJt2oNp7ZH/3hXGgoUMaRrwWe+y59GeVNoHSreBBTjvsbsJhTtLR48vkSoIjC4ucnvQy3U2JZORqK/swzch3yucyi3p/OVyTYwj3JgTSt3uf
RKoboyskXcXFZtBH5A2qLCCCrua2Mb5TVZj3vNjRqeayCQqZjAyRS+erXGbu02dF1k2ZUMMHZjRWJ5N8jl2uInG/MJYlMnsoE3hgAPdMBC3wfxYMm2/nze
hfRbQnVoOG6QXExrKy3jm3dmtE/etV6SIioFyNFOT3Dx+ES72DIvfp9ZE1zSVgdWofeZ/bYgzpVNkAsliQRpvChecUlFY85ZUiTYgHG5VqFeNkZstSm3oK
ujsQ+CYYKXyD7U02j89BSYCUEVzJF+Vw0YFhzwFz702gRRkS595PzmXUShJpJgZQTAH3nl1jlmYitp3gQm/0yV/JtsqLFPZSsja268ws9T8UEikaiWxpVf
RPhj8P6uYLc2aOj3kGvTpLutqYC14VwHVyF9noQq8jYsjwtUWfM2xrvSrPSRBiNBCgt0Q7I/tqvjho2FTkgVfyiSg8WEaZlDcuBoe8+M6UReEEQm5joMWH
xoNl0i6bZAF0Bubf4Yz2/hAD/z/lXEQ2dPk+VGHOXd36pgTFFju0/3UG7Lgh8Tiwj7xHDfLd89WN6KnaFo6Tbf6oSJH7H0nfMya/AAWOgwEvtrb6MXor8e
+cRF4XlOdNDfyax8jzEK0LmuWM9PHtXH9a2tCMJKyTsZFZzOE57Ol3auNt6S5vdesLA4tlf3/lk4PBG9wiJu4bHu6q6QUxA032x4gfLdHPSzn3Khjb0j+2
cwOlUwGQpk0VSAm0dclbE+lfj5RMZnC3Z5whpJLVBd/0uuZNGBudDcSsEhqVMpY9h4DSzLw+eom130P3nYv4Klb3PXj9BEHkYqmKJ2bP9poEe685RKBTbZ
Sskn31QrFs8lRtAHHezj7I2me48F2OQxZcV4Tqinwjsyh6rUYkJrN++WDMmFneyI7ildjm3e+QPrZ/3UZsPSn3gCSMCQpRWdjF51kZVbHQKSrLP/FhoNsZ
7StfrxRHLiA2N8KtIPKMa+THy+4r/YG+SwGUlJqzGnVHhvG5bTqYjhW4S/LN2YqsiTCyuqKwKBS+GGG3UeIoZqAL2IR0e/cVTJmMob7LLOq/ydcBYauwmI
rDIAlp9DJvfro6aQ/69pjV8LWbS2k1MqWxs0/dwUGaFm/S2uJjWRjlkRRnhI2BvN9g+p+TXi1+ZeytHoRJlyqgQupwieDT4B/k/EYbdKwDtMr/b32VwuZ9
ZZdASFHh1pRNq9+WylClC1FBckQta8E1Ww4w+kWMDBvU+B5KugtBXlz55IvkvIDoGM4VAUUfxi8KIMEqkLTMDzEM/4ovus+5MYc4zG13I/7axM1YW/M19b
PGgI5ygi6eWFwWZW1inIcGUqfa41gQsMr60EVfGWuwnD8Z4DkmqJjDQs7mB3G10ThLiiTfowX2XnRtQyslTjDutjJhXPIQJxiEZq0HWFdcz9b2oB6gAGt8
LVxlL1ro+BDh8Vn/w5Zjbxn3Pk5wzzKLHZAHBFRG3WCyTw4KmdDvdUzHFmlEBGEt0hzZm4ZZvCN3VgxzRtTZ7l0KTjGVs7qpSNreLc0OGkp2eaRe7LPcUj
44FHaTHBd9vTMswz/jk+55O5wDgrKEwauIH1TnuirVUuv2HSNTZnd6Jo7my65wvSWMCuc0pVt/wsLyhsoXmfFOhJT0x8G93X4Ai6v30nTX2ZCyKegFMBZa
Te38dS5nCy5Zr6EojFW+sSWF3717QPnTKS5wmKVmPzTT0k3hwTNumiapPV/H/TOPr94U40WcVXKeSMjotPHULTU6J9S92YcgIjSzthIVkmCVdFRi7FWL9Z
ps+uV+1JkeI93ybXnRM4yA/1BcyGxsUGQshteWLJqiR9IGaMpXmPId7EbkvnLwbKuQ3iMSD3nAG8Qt74c0TUGWo39tojaOEMRlLaBbwJyp+KAgU17NIfyd
8TndtzUCPe+JZfifQ9tKtbeC7CMLIA5aluGlFwqz/1+kgK7vRvIyPX09QlkY0AI+aM7Y5QbUjlSgTEE7TC9sFV4VQmVT2P5HpHSmNplU3iAXWJmC3grLkH
4V85sYp7Njighr3VLTy4n0bQqA2yI21cdMDVp4TX6JVzupW5UTGduXu0+J5RuscCOx59gjsdGvvDPZTOH2IYH70TqkFwoSDM2nyEQLxJbd77UDRPa4sD3g
DrIf672KVgK5UUoXqTY653Hg2XfqzATxUYx1pxuIka4mBMkxe3Ky+UKImYo/Els6J8TkmrRQW1QZK5wwB2t7ip3kEhv03FjVlhfulZTYHs0BOTSzVUvIIL
CbhHVLllTWE0i5YfuBDzTfHLbvVNmQ8rBYqILYPiiO7vd2cjvd8Xeg9lfzo5gpX4mhyb94BFnI9DHlZwWRoj87IKaVYdFAhIylh8evOCAT3GE5mMZCH4vG
bz7MotWVT3COdSICcT2XOq/eFKNoDih39UwW1ax3z6XUeSn6ldha2GRvcUuAEJNb21eDsWcPJWqhKbRZmZsgrAFVNfaAIm9t/5KEW1XLLtRYAqZb0AeQYJ
7nGeAreiRVwZrkWRh6TRwxhSIjCF6dwF0PNSuORABKUlD1iIpE15AM8PcXSyzAis009whejcn1+smN+GrKpjXesYAzSF0P1ABOTgBtXm8sQmyBTFtoErat
li5v5pMZf3G3++rDM+5MrolU+3R2SD1zPafmO3z139fwRj8WmRYiy3+zeNXd0OMo4JPTqCnEMvUzoXiUDAVX8eyceusoWy4r7sUWDKoUUi5FpPaNVYXpBE
rn63ORhxrxPZZuhBKpbcAsF5fMqSV8hJ2N4cx2RTtG+D69m9WZ/AQKWn0xhTIFe+d3MYeI7oEOBBfXJSIueLAKT0LxkdV+lzbo+zbaNnKcFI5UL+fxnI2y
mGb03xrNG3A2KjL/yBxMOp5LVL5AB+mdWnQK58wb4J2hNsEEbSgVQFBYg/fUY0Gc0rVysr9tlmF+LPV3gs6Vu+T1ggPUKN2j/9OVK9X5Okrmd2fSF1mAkq
EwdkEEcw/lUOGoFsmyZxO0vklIN0rW3UbzxMp77Er1nq7bsoHBkYpVkY/jbFvfCWv+dhXhkyvvLa09RBtpdFOWM0tZlv7XnEDusLFsY9bkhn5EZy3RnzIy
f785CvNhtxYak+VKXnczTchzsUiW2D0ocXdhcQ1jw7YKmogntv5u1lmZd/3ZGgJGLkuldyu+OQsq569BjyOZiSW9Eq1v1N3/pypoa0WEkm6WloudARhVxW
njSvmh1v2Ic806vd+ESG6TfUDsairhx/lB8TpBZfrpaQWaGitqOjHahtrk46k/IimNR2o8xyn2EKtTBnKXdXezpkXW/FclHTjnRWE5vVTI7rimB9eHPfe8
/uCJJFS0jw0dJ/qWZi/NW3z19eFRk77K/YqAi5l3a1OCNt77q1dnDLMUniOGvweahZ2+VRS4ussOWheOwSujsXCayDKv5p73IDGD9lYGATEJOTncGIRi3F
C26V/mqFVjrBAHc5WF1ng8hg22pdOAq+Ip1vGXERj1R47f6+JkOrvY+ah3cYvU9OqQ4jSE2Jiy7gup6ev8d2bviIgke5nCDas01HT8aoePTSrIN6iOUma7
zvtvbxor330oO9xjeNZINC0tBHwOFv9dx7Kihk69kr7+EKDKXhKsZVTjYFNlhnMqGYrFEkPn7p1VdxzJJykqjmBC6mUtUqHp2jFWWZFclLLAWl/7shWTP6
Ye45EZf6E9UiXJmMrJlPmKd84Q53Ld+0SEyjklixn3eVrk90pF+EfVDim48VgxDiDIYwQkH8ISM7tZFDix/epUNHsqHStzfB/UCXZA5Qaz8mRvLPXuba1h
d0dMm2PmQ5Z3tX6aUO1Yyp92x4GrD2Pp6tgjBHZQHG9IVMgw8tHAFZBTH5CaXbaqCCxXeLS+zR/ZwieKp18Qc8RqYvSYXN5ZjnmGxegSHakn6haxvFOWTD
99urfQRoInFEGQDYxExuSIFVFqXSfE/UGncFzE9Hl1f62gU0lVWhAdxsc0WhTOAagzMNgxYE1Ap/q+zsNZd0x8Gd1GfANoAit3SgtH/HDFFRrdzB6gFlIK
Adk6en7HLAtptfeY0dL8KEPjnphj8/gAnaRaY+tGp1LOUjauReIUYh3mnd5FjQa9PVh7jPqEPforIsc+RAEbWLPFxReSRo41aka3IfSV364ihAzF/6NBZe
dx8CNvTE0LUiqLAjSINBvTLu0Z4uULOqcCfsZDAMHTpAsjZdeXn0ABvfklCBJMpTG+rMpNQhs59w6DxaWHEfSYirjJhPFMhTLgb7entbZ0YWZmi9TtCIAb
z0X0lwY5NVjH8E/R5DFa84e5BT15uLKSfsHpJN5e1JGqlQ9JSFbJqph6Q7BYgZOiTwiGW+4aNyzacbkz9PkZnFXhSEHn6EJ4MxV+kVmD7IQLl8aXOBbRQs
pSiwC0C/yz5H6x38K7qh6P0mhavIUNiqoojBHtdUeFKFtCslHIkgZdAR8QzHv179FStpveezPfnSFCYz5BrBC8NltjsW0NRY3X/2BcqkKPfJYTmCXluqVJ
RJFhzeqRMmVRCWUS/rXcSyzYkaoIrlfGvb5MGC38CsyY51fAnBCcafC/JC2kyBqhlRMA9c4/1Y5YGxKbJoLCIOSgHvX5B/J/0Krg70aev/zpeK1B4E3jhi
Idp7jS0QmrVkjNlvHWknBlCiP0ssppmZqyaG9HdQYt+kQL3w1GFgq/aXIymOTp+J6TtinYEVGiaU8OoguyNrxpGDkcjD0eM9m9dTG1QPtKn67Bldx6295y
KfnJZN8YqQiZiqap4FaswDa5nPmTC8O8G+qoqzN0R80KIiJLvxEKLG1EfWbKip3b/7cKv2qoL/h60cys3tc8xa6pW+0g/pibAmtQOvHyPmtAnt8FbL5IYU
xJFNBGpaIsWJ8fs7aW4LqMMXq+L2TQEqJ+yLoiD3L69NNDoiNcuhMoGYPaXDjkix8FUMynQckpW+rPrWpvRKph2s25yCC+ZUGlxoon0s0A85yYPpEnZ1P3
sveE3obcpDPV4cLvSbXNjN5ykrrjfrubxwoIJW1eZkPPYyXRl62MZxB5TP7zfDbQhXFu1DiIVI4Ic/Rl04x3i2BL2rROmfS98Zhc1Yxyltyx+W/5ZI7ofJ
9y+aCOoJS6PUGxbxHEMCTFmOgL3MeDU2H6TKSWK2zw9IY2vCR+09cktkFEr0hz1knFe/19vfLzwWgwLkgIlrNYFq1dd9VnR4HQIAm2jteKM0fz5BMRNLdZ
aJjrsG6NouCJ8FH1KySaMofr8yW3BGcqjoFKTKgbFW69iQbf9hMTO76J6fXdCHOcK5Y8E0DXjmiiOtxBZs/Cj5XMvbTlTj0K5fzz51W+tHosUhoo+azeGf
E9Mhk8ZgRm3aKZguDwSqPlBOU1BAzZyo9403AlSas4Edv8sMVS88VDUWnsb88s8TPaidSkYQ/qUussi4iijk2ZhNDYUeqRK7AnwP1torrPrMFvjP4IFtob
RqD+cTOCW+oqDA5aLvlkJmXKsKC1uJrMYY2nCdBNHqHJm4IlVTLUXYak4w8P1BB4ZDEyCqpgit8R1vH0mLKYtbxQNBwlSkUP7LRPF9TdqaarN1x2UE28mr
0jpZyMa7UkS340rGnu1QMl5fikb4Iml7itXyzoOHCJ6EYaAganBNfHfLVW9XodSsCjAMpHi+n8sGHdNaCUXMnHK6YeRdp23umLQz0XZEIK+mEqKpx31Fsk
kjIG0K9w1gpdoV/DqFvbupDEONAxn0lmyAEAm2vFAIO9cv/t/w7G9l7hg4mfGq9R4c4sTPBmKrN1G0d96NrQI78Nx8V27ju0mGEFQ88kTXpJl+kWe3n58R
9ffQaljs7Wn0TbUmtXdPeobwxDXyXtNbz+l+7U9pKliIC4aEi/E5SrKbM2MO96zu7OyFTXysN/nNLUflFKmeJoeCJXj/A3zS26lShThbYHYO7iFZZKjP+q
sOcOqSS8ZAEDVhCjW+a/bZKvn0neTpsB7OKtMuQhRUZYVi21hd0R5wf6lerFtxrfWqWUMrSWs9BjHP40YSY1MfPREVJMiDf4Wg18REORtkVpERlo8MTyqZ
JPSpuJz47AV/ztlYndTugH2Rg+s+HYxwDDHRM4unv1va37dV2hUfgTr5F8Px+1R6ykT5P1bh7+6Wa+E3wBDqS0zhFZ/R/MiNroivnj3a/1UD565G2PkYxs
e3riFf5lrY0eT7e4U189hfqs6rBtyv5zsIgR/+9UaU0pj8wWVDKiN62yMycRkosdj2JX8OAiGNUq8XE984wt2gR6RFch2HpM/9KQp9zCcG1MLXreHfTXMb
XlxYXYOzrYLS6NH3Xocw3btGcZ4nY/PqlZRu7K4GQgLWd+xX9jgib3LnZXaVif54dRpv4vashDfQq1ArssPcPJRj4TTWv7KMiO8UT1ESxl/CYZgb7ibjdR
L3x+xAlriL9rqT7JhrzlEohrACJy8O4l5aEkfQ/AP2RjUOOEwn5KL+HziK2XUYYy/uSV+hHf3mVVZlp6HJyMo3zI1/2mwK3RSZyu4C/SgzE3byMPU0NzUC
li6J1ptMaQRyqSJ5UhHfm0TszKoIWb/i0zsdBYclCWj10kgIsA8/rKPSxJVMSTWbGAvxetW+zk5VnKNNmiFOOqKaAT8cY9zaFVObvG6yUKMqCSoNyyXy20
orFYefAHcq6PEmZweiOdEZNPD34MK85xn83Suf0d8VGQRTBXPOE0by0eszzcG8mEh8MbqsMjbIDoEc1/7ZI7Wx4zP0WpRhUAW4SUUyCBh9A95Kghfs51XU
XKrLIcv1smNBxgFnypFqnHZ4+X7w/E8J4CpSGL1zHXQe9Y+UuXfeYaL9YLdQ7asINTQMXgaG7Dwc+RMW2eUy286uK9dw8iMy0/qnSdKW5hCHP3eBhjiRkC
m58cGCCCxgFzSl0EFzTbEveaQ5UJxb/GyQUfeB+HoL62U8RZcvqwdK0lmQ8YEh93VBTJvERg4kF45w6H8p0s2sn/cuyzrDgPJXsZChhVQ2eJ3EHvBMcM1U
65EemVCRwkfbQVjW42taYkVE/0QEAv4O9r5bN5/6B7982rm90iehs1Ri4H6a/OELaCiqpITZJ27GUJCJS5iejLW7yYIzMz9NKB07fyCDPzTv0vugML/w10
Ns5Zh1nVJ7BN95JZPWCgEn10W4CN7MIz1agU4tIN8xRnDvb8CjImyX1fdlFiH5Mh318uBrY2rL4MgBhj0cK7SOJQI3BFryonOxz6GPeJUBt0zwDjE7/u9o
6Icc90dtBOAci1Mq14jqCaE/RnBKyXqGf4KG2Jan7LjkQsOJx7L8yOfWG4rKaeh1hJH2Fr1yR8mELZtJrKstN0SdKO0vzu0hNAuJKn+o45PmbDmVw6y/r0
MUIitCUR5NJJeFBOmvgwfcO72Ae2AP5wS6yKC/xsaY3GYs+Ltp34PhKiN05iLd/pwBsM2nxge4cfExBT6JIkfaqmh2FFygR8dMklB5GYix0bmRH1bjDvNk
OrEzDFd+RQScsmA2dU+M2ayWGzinGPaiUsnL+vMExqK3gzIkV/7iCFRCN3D5FikdwGZTFkBKMNY/I7HeQqt2qb6vj0HIu8JxZ1bP4XLmK8eTFvnEUyyx1U
uPd5DpQYG16RefD1NONCOetib/NSKp9guiH9fZLuOWdNXd5Q/NnbZiEJa7XDigS9nvuCUgbEoN8KiSOLBYF0X0uIWYiaKLYCPe/2UGIeDgxSZnmrDVmsvz
RtbwT41nCvPqrYebiBvUkSr50EGtxKhwmFPS5vsN6StFwZYAPGfkvZmr2l+Ddw2qmAo8RWEKn0wZpof6VuSiWt5VGgrKmPAlfOLcQpUVCfizrFhnW1ls6S
wSSUs6nazwihYuZ6uDeAvWE95tOFhU9zoTJkUtwslI55qHlEHR9hPP3155j6hQf5xUqaK+5ArFM+nsvgkCYiaR2G05RxezdYFrLm1tOMuO+6jATm60bAHs
5f+/Xn/Xk6XeycxSpZQCQ2Gs86gkFKNTLOrxu2sVTHeaSy+mGN096oTh0ryEmi1i+piIgoqyJVG4mYTMssz0SAdLsbn1PlZKxNO1dRM12X7PBuPnMYoEN2
srOpQxwTroXwIl9TUnIiU2OYnUeQcpW22kUBp7ok/P8wLRg+4AJUU6Ck7sDd3R5Eyd0D0ahn2MqbgCM27t2BQRt0ljGyWFV0G6/SW0I9rYA1B1dyDZLrAq
BNeVqkjW4ZVyaMAIKjNCTaqsXtKJefxdV4DlmjU3HsTzN9GTLrF05QFzuSY8gaZSHprB4uU5goigB4o3ZkfWD/es2BXFn1nAgzT8MLYQsUvFPS2QoSVyQq
TDFEtlhcvHidFAVWXl/AIKaboGlOLQpdp9948/bvdHKhP+tKG3FzT2WNtH/pbTGUkecDHr3kYd4byuU7MqU4GW8y6WqloX1yV5M5Fvos+GLw0S3poM0zuO
UXjOlXtpv00341Y17ijEjWDyDpHOZm7iUhJohFsK10C2Awtb2WmrJoE4Ict+iirMIyDFsiNvH0Mgktvlzpwv5u4a16YYnTZ0khG7oVjKf65+QQ0oN1xgvA
7EcFU8GVVUpiOsdRQx0pb+vVCRqIKrED1yozkx4yzre/ybom9VHbH0tkWWAOY4M/Dadob3Z6pVyWesOy/ar5mR+HQt/5Qh32jdkXJkXygIKz+rH/JJlhk7
VLHeVTQOUM62/hDNRpMzFOQjx5WfD6Q1lzZ/dBxvOREriywJhESr7rBNCk3ZJ6RGPYqIkqFdkSCY9CsIHQm5IcuRrztmUUG/kWh9NF791kjqqCN8asztrO
ols8HCKEkh1GSaYR3Ef0bXKLVUT4MdwHwfmhPU6XShiWHhD0atuzSbJ0ogBEiUm20215dqOpQAtkzOazZhr7hxSpOul3TzbXHZp0/EQUNB7YJ3VN9GNijO
qFdgAl2EAbCuB9SlcU9SZdvZPHrqtOSmkyjqbX/6c65WSxFKyLa9qXMz2UcN+oSN7NWO0grKyc4/2iOSO9a9Vqxgv5osX1EGDGj5EaZutOJIzg565mtXgF
WiiPad7I+gXg6qQGpuSDFyqg9FHOdBX+43qpfpodTA8suCT/k0phxMnt6FNuecb4U0EUWsr2GuHnKs3HblUQmPANnJTFYh+c/9ReqvKGdQGjE9Fan1lGOY
OegoajAFisJWiS5eyyDYeeLN6VR4p1isQVhExFfpr1bCXsW9pLnAZwDBvbaNVeiugtouhwsqfT6s2wYg3dd//C6UHrGZlSFtKAx9pEs+EwleVd4loi459C
Q1NMAsV1kU0WiqSiXZIa0HtylwWuZxhq3BkKHUfHZzPiZsBReCmRukzcObO1Ugo30gIy5Y8zB52PJTDjma0FV8oHS/jAMrDEb2bCaeINfuJZFkahoQiPfD
3F2hQ8d1LhIbZEpA3G7Z9JBnUGcNOMNTRVU4FL0q135NUWobXUVzk94TZt966BispCP+ryc0XHGIgXQa2/DpqDmXc8VmigINNWtfKKPoY3qm5vMfKmd/Na
LzVgliFcAFPxj6IMLSVAT1phjhFj6dkzTH/dq753ba25yURPgXfJTmvnAuTemzJKN4cfEr26fChg86k3+VYYopD0b+Tm/F2xdoe0teFje/N21bek0a/Pzr
taHGI/ZXwc1IImYSWGmo0A/nYNc62KBXK5gP7axPONOT4tFAVAW/CPMQT0qIvewTnU30IZfqMGfgGX7tpFKB8IQXzvoyW8Hn4W2/tazjLjqpvYV8c90U02
Gzhns32t/5aGoTHDoAAoxmduONpaVH1WcDg3vTBF6oXocxa4A7AFyDTdWB+YgcZXrcjk+Et04Nsb26eeag2N2TmidDdSPU8gmO5iWmriv3njBoOo2Awyij
4ZmrxLoamooSuJlIqimyQ9utaHxZqNE/SdnZprMqGAgyT6oFSeiIhvgnWzN3eXwZAW5Ff1pkY2hIbqWhoENJBa289ryDIm8hlcjJxHJ1OpuKhHxb8WldvO
k96Z5f6h7n7uYLt+YSUasu7FQCJNCBFZ3YgKp2+QZj/a6igN6esLI7Tj8+GzFYK7vLSBwi5kwEVwSa0giI4t2DjlHskGn5Fdju+2vPdjXO4oeIREZtI7eT
Tp0RWbXLCcuob8PUfAypH4lZt6s0W/DVRNH1AVYnq2L0eu9YrDKizXDRoopFfh5SSEh2F2PnyKaXgy9BpddEm4Tr5PnW762WKDFv4MA0h02ROlsWHmy5Sa
C6WqbcAnKPRDBKbEJZanlK2NydnaJ/+PG1G+4ZV2WcssMntdVn24ig+li80+8dme4CG5FDsu3iFU3npzDBIyVA9kwaMYGLKsgoY58gxPz67s0VEMTnsPir
AZvc0hwm0ok054uwpnAb17eBoJYUpVGdFEVHZLG731/ZF79CJn10bry09whWhEgKJxUZEjQSsxHr4V740jVv7eFpMUk+1GUkF5oPuS+AIhMN16F1aogI97
/QR2b9yJ18Wm/hKzM6gUK2G9rBFTbRQDgj96dWlDOh9tRRp/xGpvjGxMfHqvi3Xjdi5/O5Sro1F4BrvJD2HH7AyxtG4NZc3UW4ioLuuvZvYhDENc5L3ce/
cAnY/+SHvGORcElICMdmnNbQIFhJQxVsP3FRWsSqKc8xh5frap/017hEf087ePk0EfJS+ze3tDG/LDWd1FZsYBaZ4PgYfHXyE5H+IlWe8MvUETLj877MLY
9/FRffsjD3OvW8tSDDgN/qjsofrxY7LRMgKuluAHenlXvpbRxnMg9XlmUCx3AwFlo+v1/5fKDvNRuk9Mz1q4TelFhw/FtMN39JwDt/4UleRfAx6tzMQFn5
eRo/Egwmob0nTIflJa0LWZP14a1LGynFV7QXVXCc8IqNmnFRkdMYOoRqS0St/ZiCEOOg2/2muH50YRZMjnkp3EzsYZ37lEptsVTb+36+h6RhtAr4a0nFHT
qd7aRAkSlksg5/6+AW2BXSyrj5a0CNnzUPGWVYBH/U6x0HR9tGiamkgxn3mTec6meHr0NoZUzBEg0VM2Yfn+o2M6l9RPcmxHZ0YrndNwmSg8K85aGtNiw9
5g8JAVKkqI7P/8qszVrbulCgNBsKI8mGrq18H6+zIhcshgeClCKDWTSNtstCz2FrdRxZqRlpEQSMIq1wq3QihFUpBLpG2gD1rB15i9h9vTV2G1h6RcjIp0
TYJSxNqkhgu+Xzu1xrYVeGm11OcvUxSkkw9qt1HM1ad6Liw7OKyUGDbOwLB8NJTgnyd6h//i0T4nLi80hcd/ffNwAzPV2BCelVmQYQcvzH5zhjtZE13OFV
WeAhF1bLyO8/INJ+j3NIgUinnXBHtsr2E4ftxbLyyHmsG8R0xbsIdKO480FvMymzDWEU0WzBdb1bqFJfWQopmt6bAfvn7cV3fMo0NzDdtkQbIxuehWLwLx
AEuv3ZCR6nUWw2DBz/f03widGhYaT1fzmE7MCqGtvSjHxJIVbcUUl/CwcFjbPCl2SzQVjlh8KJRXRoVa5yghhhJj7Rbvba1xLoMz9HXKqALkiGntPkgpIZ
31ZgC9a9/raAWzY3cTva2f/87L2GuMUf3Oio4xuUBA1N3GIFQGTP0HpbedzdMB7cfo7WIO2MuvOlaBW2CZP3YBiukBHB7drURDjya+DUGAjpCVvw7Ds5kO
WV/smndU/q4WIXIoIja+zMS6cwTYGQ6xbxooVaWBnVOjO2T3uRzhiqs4RvdJQFG3lrz0WW9UY3pPcfSxlSmgrLnOYs1ZCiAckJX8G5XWEysmGWKKilVkSm
Bv6qWJS8XjROexClxkLG1Xp75L1U3xMmAPtGcOBpK/EwUOljGoTUJA/Z/Z+GV5GoN2zyjHkOFkZ9ymrbAdy8dKICDplxltyHkEbwv2JdXq/IoYciuTffB7
Jgy2ESJFnG6ND5vK1rwsFcwueZSKEB790sdhXPmxJ7C5x7ruUI8GiVo/0ckA/zlvrtaIBELEN7wibS0m1nONGVDlsR52WARzrfiuZO5DWjlU+jRGIgtycW
gQMbZB5ys3l94f1/AwVbuSB3XoiuWbBl+bY8E4o3FWxE27jUwRw5DSqr0lszIVu6cK/WvMedTA/qHRFyPlHm4lcoZHz4QqMi3pYnEfNFLT5AXjBqjdv4yL
iZi9A3wNlzwL2vkYMmzuuDJH+Qw1vOvko2ZzRm9xMSB38pzd4muP4wCMJRCSeQ25wGzYtHzfuBPuLBWSbjWSnNGYO9JwzEtRl7f1DL5Ic6CBrpxEcnnV1r
/boH368Jh7g139of2tHeA0fBUnUEaV16toKhTWUdwVs24b0szpAUAq5duXJPYLuSpoLYMoaXibtYAgg+P0QMuybU7hBIk/4rTbvlIqtQVyxOimyR8PY/j2
7r22+A0P92lp/xm+Dtf6SFORgYXRhKBu/qpK8sbJGUUuYGb+ynyXyurLz6VPfEEEu297JIVw16xxvBZyV7hDb5LUfSHSmkX2Iee4BbOrTCw++UJ6R7d3Cx
JDWqOT8wnOiDmD+fC1Mk7JxVrBS8SQb7SroYrGZL4BautBJVzu2CMgcWCPA/h06Sodj3rJ8XSCcYAe9n+Hjn9fkToU07RIv3mBNwgq8QwVRMISvupwnOUD
JkdKeT9UQIrxmt7ipPr65T2t2Q5nN/CQCCP9/Hgyh52YX3UXRtipwY77d6KxrLkFLL3YzFr+HLks8bHiIIEtjh29ivRU5GDln6i8tWqTzwC16Xawb5W+Rv
fX2bb+Oq/AHb6E/l3QAACCXB0Er80w6IPbeYWTKuMxl7Op6odSfFic4mcV2QrdCzyotvjcKumjgNJlRbbsVQCfaoIwXrTQzch00lFw/MjLhnXo5tOFPqgj
jhFxR5fbSmgJKjGxyQqoDY5yIoE0LIX20er5AgGBluEuN3dRl3hDxvO+nLgjguSZHoel6/GGnBPBZ6qV/3EHDySIa4V1zMgvj8yqeM8oFJPJTRCVKZAFNK
SIwnz3WkEMob4w6pEyQ3eHIa/yyZYKMlIVT4yyU3/cogNaQfalfjrzjd0l7KdCCuVSXEVx4HpPc1DgXYgy/0epu/+TB2ZEIsrizk+q8uV/ClHm/RjJBXh8
uQsu2zrq58BQdcMcwRJFWJVH8Gt+pAV+oqGe7ArUZ1kUAsExGvzDejl129Fbfc1yzZe9CCgv5lWCm230atZhr2bGb/Erdgd/YnvM63M6oswQ3okkyVuoAb
mtCZ5bAPbxiOHquE+5ekTnTIOH6QA5OgNncpypZJaaPlYm3mztQJOdH2T1OKhT8dxYRNx7IC2x1jysbtfshdI62pff63ZGVMxENvX4klE79i5Dk9hTHCIJ
3k+x3WwDqmvF1KrAh8riS1n6xncsVPULAQbjG229gUmqEOSHOM8WXbjfwYE2ZQG0hC2kHpuyqYbSXrdoPS/1IF37kBCMI9SdKZaC33xAwXfk3hFRqHYixe
9pnYOOic5we2f96d8/yF9kMoPyf+HBr6J5GOtPS8YReK81e+DgnKqZe5aQne3Qp27Jc5/jnoQxJ+fWEr+OFvHIgwRVPh53l/ayj05iK3vtqrt7Ryf5U0Ta
UfLA0/7YutzKS9E3IHpt7HUrd4Lring7nhRWGCOoiMd0qVTFC1v0s8UMQdaTrlMvKOAxWaTWCmDutJTYC31cAIWRBjlqHVnHwzPcXFh3VeGRtIJntBs0YU
s7tfdgtRRkAzSfZ5uiAu5ZXxmfjqLupLuvicPwWsWMzaIVHzhZCzuiDjzYv4UG3v2qX54/rHfTaVFCAt7bnHxD4uQUUVCQdiKlaKaACH1lJ1LCibamSRli
u+2Cqkr9KR1tfOzpxJ/umgiUtQgTX9aXBLcF+t3CyHRtcUnOy+v8HR6xqmYQcsTFVCX5pLjOh6PXSwxeSei+h8MzDlhAoylSeEIy4Ry0zpKosl6dzctwq2
JC17rOvrALmejOsSq/K3y58Pv9RAbWXUL3z1tBHtBqbkNR+2l1nZh/lORn3vjhtRGM2tkSVZWK6iehgTqRIvHmrM9mGHOBhI1B8a4Lz353U0MhytoqHDqK
YpNNpUbt+y2pS3cEqXQ9NtdKD7snCFX9RLL6EyluDGJa8fWE6dCYeHK0ZPMbpquvuRBS5zP+sOd51M6UFNOoXSzah8VuDoqgLNCI83u+eA/QnpC+OtlxP2
/GLsLdjrCa+1GyKmUwQ1bbowlFIcZ0YSzpIRXs5v/JkGxkoCGzEj1j84w6TCQKcfil/y2RnmTSkle4LyVzIqQduEniDkETU7BtTXlIlOwlDnNZtcVtMkfv
ez2QS3wOjtNpZlBQbV+VoHJiYQXU+oh13AhF3UQ5nL/8oi5jWwQavgI8se/R1v/e89Q7GYhLfeceO/NoiDpaJYEYzgmJm6iZgfc7EE9lJRqM0dnYW4jSAI
4Xqjrj83GyLDrO0+bTg7bMSCnEjzbxsLW9c8v9RsaT7T3NWgpet9wr/53LgBBQ+c7qznvOtrNJCxiCilKwh/B+Is+7Uo5Ht3MkonsjgqDi0n6oYsfnaK1w
T24/FZmJS898M3B3xRjKhmId2NRVwf7ZfaA/s8DPRj7LqIITAMHZsclFmh7qMpc1KjYa81sd26TG2p9bXVwsnVvW0Kexfs87tNaOQNI8c1U/iJjcL+70ji
FdBUkjuDyiNf7QNEWipM+q545GG1FqVviEsuyqy3qrSsi+cqovc8JEgezmqTuGtJELJLoC24kivFzkh4LThh03Sg6nhr1t1eTfGk8ZQfZsaDcl9Q7jz386
VLBsQ116qwpWfXAlB7BvigfcCUxiGq+bgJlv5r+wYE82Tpi0PFjqUxnf8BMKQy8UKVEq+KUMhHW40gkPc9YtEz4VuxPrnP5jeS4npt7kwPj9grX1W+K9FA
IYCy6TKMFi4opw5Du+cp9re0/pRQXiWdFPVGWKaYVFNyb2UZqLXkku7Jhjnb1ny3O/OWwTQn79xBsEFPo03h01pYxBD5jf22p9VsuF9JeFmOmpeVy5krb+
KsXWv9ZK2uGBWYvAPzv1LQ3mprVXUe6HjRlDTOjNx93/NvyQWysA7V4M+Oq5LutGZdBtbqmsQaPDO1BwZVhgQt++KYfUJQXWCtBwL4STidLz6N53m+LlAV
oPl01IbPVOvm8uso6JbB2CqHaZJIU5aK6QkCiRgephKAKRetMiM+OBKKtGbSgn1d/IKPhI0pks4Lu8vlz58DH/v83jHATmCbbc4QlJ+i9c9ftRkR1nY70j
EHRvrCckHEYyjA6oeUogXVinvIK8EjmKEO1OFV9/giCxXfZVB6yeG0WtwppOWeEAcBVKflDe9ACtPgWc4hCjJpDCddQxU/LwSsg0w3KFD5haZURwBJiGz+
Wc45J2riruSquO0Iuaww1DaFYlge0egakr06GNq9Hznt4ktWAmxepGRL23Erp7g7PIyJ0dTXgewatuqGsdMj6LTnfA8dFkNZf0EwcHeIBJ/Po5t4byJTAb
brr6aGwONeb0l4EwGTX2jXZAvFsvbqeDUy1lJfljvmR1cagWBByxsdrzeYWpBReNiZIC+O0YQfVgGtFHpVkQQD7K3/wPgDjUOlt/4zkhOebwnHoFLkPhLx
TWoJQixLBgOwMoL2aZvb8u5nGh66eExg9jOt/z2MscDpzIdUlpDwmKgO46dbpv0qhuJcgwGPBjn0XxLAn8ugj/55hI/LHehd2E+H2uYcbvdnaAiG4NnSEv
bGlzTNZxufPAqO626Xvan5Ryjon/KSAOpOl7NHLHt/qvZ9XQ9urpDrtLYqEH0xDRSQlnvO24/dlKOAWs2iIdD3c7VRy5/zTU8pscoz6BetVwcKv3M7dIio
U9rS2F6tkf/1eUhHV6HBL/bUUoFLTmIHP28L5cf4xGT/CxyXdT4Q2xgF4cTceczXn4YR/VNivA0SbRkHfmMNgXsRL9pIrQvWIq66IWhl2Eb3M27oM98+dQ
Wh4uCKVV47+0PNhVmrIrnj35/CW8ILfGxBFbhKScllVi5s+QSnzIvwu1iqD0sNiZKKdmq77LD8Y65bcgjrN3W00yvpNEdEGV6FsvLZ9lTSVrBi8bshaOzA
dXxiy1/DOOyFexniVUUqBi8g9UqHGVhvrxYYE5BbArqSPGynAnxkI8WPcSMwpAAeGcu4KZprshc1E/nVMy2uSesdM8+ggmYcwyyB0mApfiS0kARZvGFsmv
PHjRRAW+9j+KJnFffchn23sT0TBt5Fpq4I131KRyYC/CpG1lyybsDusF+2xsntX6WE9uzaXx84hOFiBNltUgBoWbAXc22ci3j+tnh8ivrZ8PNnKpUhdSYF
Ph/8t+Qi64OPAi2/nKD4vE4KS7mahi9R2hoi6pRqvNSkrv+tZNyqrPFa76pLX5NJ4+mCwGTnSa5gznbNZRrElI+JhKfX3DKZLnJKlAftdWE27+uysoykdP
TTKa/2yXkjyY31DTuAi8riuxUli1z78d0FEbJXUuZA3tbTEo9XnB6WBMbBFFCVsQB8Wju+cOurG/sVN/U/sjZKRiVWs7PREI6NzfvRp1dUJA4FI244MJkC
lw+OBGp8WKwnm9uktj1dQOcyEm4ILm5SB4JfaCjf0OFeDTsKo/CfMSGPl6aoUqB5jER6WjKRSKZBuuBzmxVnhhbAHEkYoYaWbDRauMNud/gmqV2UWpivNz
CCCig1UQFjFUxJuUr116RrQfKwFaBqPHlrbYy6Y3M0Uyzv+f/fHDZbQd0Ycbf2t5PhEEx+MMXCCg1m13jW0tZd0gDZbSklVxGsYCtc9GCa6GzV7tK8fINg
SWN/4BHtmG09LY68IkxHJAqjFpHe2ZhAxpVQmOXKVKCtNScdYinaa2DX8IDRvE0knp+wqxn6Yz78tL8Q2jsWGMMMQCZS+YZEzKitYnbIVHKpw1qXHh5bqT
bM8KIS0DpwdmkqlGCrTc3hm9NolE/PJJNub+s6362a2gAppUkfJQMn4Vfn1f8/c+/da8mO5IllkemOuabqlnm2u8f09mBnsYOVBKwg/alPrS+gPyRB0i52
MQvNaHd7pvv1c2WuOSYzSZZOGpogI0jmfS1AB43Xdc9JQ4b9RZCMIKwsn+j0sx1YS+DNJMn+HPjdGd5Aas1Ygf6vbDDrWtbpyIaMd6Bmz8jK+rvHK2xNqG
5SksFi5ka09gjc1n8MDtWqSB6FrTQHuefXkGK/MvRRMokjhsnE1dOLb+BNFZbxcG22Wqm4OIp6VmJeFeRKukIfWC4ZCj6y+ZTDC4WnahELN1bauM3g/y09
5caHCZ7ZZdOjGKiPGkn4z2b6vWG7LA5yGTFWfH6PDZj7hiq47WHH4hYJbV8hwas2047QKx8NWLtpdh9Kv55718rnLuvMBXdEoBM9PlFFS2u0p3dvIAMSK3
ix/HvEn4goZpE+Yw4uypqYzT0Nnq1D2VGoGw/CtXye5/uNCTZbAJje91oz6eRg9hcVXQTbVAhq9ORcQ/X3lh7XmGyqMM/MevPPx8RkSBnpNYEeiKTfPK2A
GL9e8icrPlsQe8gQFOd8Gn9CUIR2nO0Q+W2BHGD7RS9ku/pLKHtziTr2hGbkhJG3k9ZN3ZbEJGlaIsqSYvntg5Z5iesDiIIFJBlDVUEgL1R+lMHIuGOhru
KYzLzCGVffjMctKiQp5MvcR5yZnPApT6sziZ7t6NB7LyMVf6K8jh61usYTEQ3D8wUL6RlMgN6jgy5XaU0ZarRIJQ68Ke+jEabKSWVu/EQE+amcJY3GgwE9
GOgR8QLlbImUtk05RkGEaZKEs6hPgdMXlBC5clnNSgvZuas91DJvmmFxNFAFcQTyyc7PsqgHqyZBbIHVHwxfezLrRn6AYfsR094LJ+rXjgo0mTA3aHHNF9
/EEjLLgKykwKXL4yAIu/flgQHmbVFGlbO89GQSwhu+6FYylOkxPSZv2GZEyUs5LiPkO+wSrxudjoAUp1ZF35JLgpnO/WYc945qsHO7SbPUozS/nkySS4zz
ZS5bb0+DqIB63kffcGXN1+nBkZ6GwbpLvZMX8vWbsQN4Y2cM1BZUTg9eLBbc4E5pAyWaF6CGR6Lvar/eLwkTjSCPPOtH1WaU7snOMGxmyCD9LQGHcZxtXa
i9B0Hg0SkWdYaAodMIvkF9xFURHsiYrt8Q3jEvr8FE7dP+GBqkM4ycVNxtp7trSPrmPXCLcrG0QxqU49WEB3jWrQyvZ54Iuc/ZvHTUAan15szj2igZMcMn
R/ArElBfCPCUIexyLndge7hnAhJG/hSUeF6Oj2POQ8mI+QaSUyH3fbAI5+xLwK7gTZWC1WJVnmrMcG9B5tbFSZHQ2h0Cmmeqt16GOUAfcour4j2stsMDz8
VVjukbYsr+6F2yqqN8aeticqv5dRh0PpEWhrtIRFkRq5+ZYEQaUw5Fd/DsgjkQwmgE+atlZjtEld8gubdjRoBXhwZKFuimjQcfSCsIVBWGJOLdMdyrGJHJ
SDhUNe0Hk6iu9Zdf3jjxpM34qfBxLCmdGO97cPOd6Tcl0/HkBrHGb7GHu3/+iMQlcCpoxV1RF6GXFytJ7QUm96sR6TWhPdzSokvAAUuwvXWHIA4sPZo2KH
Kp55S4yoVpm3DYZnN4b4zGEGYrFvkAeyc3iPcuqsBKnIIJlFENiYiscmC1v0f/jNvl19MRlpt5blcY6pN/pCHTQxh4e0WsiAMVpZ3f0TXJobBW5/z8ZhXq
HXj/y+69e0bmMv4OL66CH4U+RV1b7b3w0b1Ny+5GUX7lhAZMmEk6hnpcKVNgkkAEErYjL+MAXKJpFPWD88dPOrdpiyhu4HClMfklbBlzmUDHAzNeayGtCD
fd42peBXR6CGsotY7rHFQgOoHYHRFPwyJJ1dfK+GuG7RbKyEqVIUix6zmtQuOIdpnftcvGyrcezLSPbJda9aYuIssOA0mP7hBbGAlQPle2wxyHngFfpnvr
ms7DyZcmRYgJbEXV0RYM90FdaN/mpktFYrNxScRLBSk5ruG6X9w1OCnz5TpvzOpAWfuEDQmNFUNyCIPD9i7T1PIBfKUcM/oJWqx2yR49C4GANRUis1Th0T
UVK73EbPuOFxn5P4eSVaCpDcfMdR+QVJ92EJExqgLr7hp0KeghtmhmYvwM1D9soLhi85TMSd0UiS1WHIrlEKqL9GRSIvC4DOS8WiygRCNx0RKDTpY08lre
kThMtKnkVQ5MvtwNBPLTTgsUcSz/m8DxVYAuaMGF63jbCUwP94tUMah7NcvKetzhLzg3Vi+cIY7/dRc6lb+m8sQQYAro9gU9ndk07SXC6MYZ+lTw9jLwhV
AqqPMPNbz1Wb9Q2xSFXhh8juUU4ymxzlQXiEb4oOxOqSn70JLym37m7VyhvQDNNqG4XwU26VUHWMCw3NxyaOgsgTKXuNHJOGDMvcE1WVYtsL0/r2lFoZxX
ChRvc6IEEJGCmtDvMKmuyIgMMCNS5Bzump7U4CYLqddn7Qs3N2wiE8KaeYXfcbY243d2x1GuMro3NUpHs3BkSvnVigB+MojI0PANlx61dPz00wo/hEi2R1
4rZvfYAEqRVPuyeH8wE5irW8q0b//eezJzYNz/hmWwmvnQXQwdsoJsyUjlVF8giyaPNkCp4wWiRXiIvAelCIG3wBbsv/PQwT3SGsIEIacGvkwGU1NuRibU
4a/yiAKOekmUh6jcXWzRcc0Wx552Bq3DeuGLDxtN9G04hZmIrwrivNIVqToiNma9CgG7Fpe+NkEnUJGWokYZIC2AOVMBLwydnwf+otmXhSTfeS6eIV5a2R
TpmavQOGTvhrkKzHcVD4jxOYxY610ypnhk1PytlrOob6lC9Qw1x9vcQs3gyb7gFA+Bshl5Hw+TaCwQ33J2RrTmyzBqeoclxdZ8Su9WZ4+mIlGMC7YtgCtj
wXSNhRDwGKkvKf8LnsRZhnIOH1iFFs2vDtUhnUAQQ1WtEIgBtTO19yv6rL0nfb9HrcTlEX8bSKmMcD0IZ6QHsRTidKin3SGABPRaqTE/i8jC/8lcQ4VW5U
MM7L7OrG0MUYV4SiYwjEALPKlHcU0uDqHDoCA92AOB2ytXUDJwssQYbRRo6sFaBQhlg83mfoV4e7fuUNzOsHKbgaUrcVzimezv/UGIQDcuL2U+7itNK4m6
x0Jakj+pXBEP2CzisjVcLii9vM854OP3OSzogLY0hXpANH3een2Z60s6tNqQ0ueb0hNdWjrcDdDQauaS9R1G/Zr75D1DWvapjZpXb8xQNlDdim8j4WIuq5
3PPxFJBzitx8FXV7r7nSqQBdcTKQa4XcLaZbP4VOpoLDtbfRaNogrUjXbu8L62AnOPXV2j7Z8KzBor0r0odK+t+apSaO5S4eTgMpVSwexbeGTLJoWC/Wkc
ZuQOHvGqgk7f9stYl9KXCIBcooIDlqooCwVPx/Wo3TOy+sLZSnFA3UBd2O2qarG5wpO6LOdtm9k7oxncAprnNaoadt6xdKjK8P7NggCZqYTwpwrT2pcmgQ
gY73RBcPofbAtnm4UMjr73QJYduM1D0rmlK/Vawcvlr4oggnIN4VJ0s11yPQDLgbbAL93vNNFawkjc41BAq0dPZi+jTqKwLbH3vsBVc2PkIWLZrgmZG6Dm
miUEGRHQUkf+cNP+lyrpGP0kt5p7Kt9HRbWknbNwL1R4eayFo3winBxNkNMyyduvnTjHUuurv0xgIjyErWh4Kdyl7cTnMQuXSSjtw8yIb1I+Ho/HboG15x
dCthvSwqgPObPYFPmfpxXXdm42WAsfd7xfTSF2lQ7VglRneHiyaDrzzVfh2nPlPxoco5BEoKGixrxP5k6LWPKC/ACkK87FL/icuftU6b9n3u3HYqIoXGsi
CcsqfW8Nc14nwPWWOfxf2SPlL8wrylyQDJhXEjwrmwplxA2KsJ1CFj/m5mCHYF/X20h8e4G7J6zW/MZ1/AtXphF0oQiPBQMWyMSA0pVxcvWwp693LiQhxw
daD1T4u58d85SAobQJdmVu0L9vRtE9Ye5wQFJlzvaXDgPosULOzqw2Y7p8hzqOxQTC5ezXWbIjsYd5n/9qrU11oH2K+KhJYarIL1ylGdtDXOyKzu6zR5TX
RjuFl1rVNZcZln41V5qWYA7WoOYcNqK7v3aEgK2xuW5rhRrMXHHqRDeLuW4n8BvQsYO1aJ4ApvplLL6ZJvz8KXC9rSWtOUp7LMpXkeWkDZU6S3jsIujimX
HctFx14F5FcoT4dYwY9JCC3+b2b8eZHE2epEpMRxQr2yyQ2d+RoB2WVpE12tHwAVJAJdOq2I75SJXri9R2u6wQ+Ky0kQwdfr2qmD8uHQNwH1zXiNJ/tYng
Hzl52JCaSE1TIWbzH5HfgLlQ3nMeslp2zp3Z2Nq6aTVureQ0mZLbRIEzu7thfV4S19Odw71oOaeJXTrmc+q3zkMLrS6D/n1Umala5VPaQCk39WT5FFq5z0
Fg3aUKokHCRSoeV4iNYZS82qUy92QRb+g4Ej0T99G1D6+K5wiS+fzk9EruLbm2mZGus0ZTQun6XLCTL20cnBzVnnnZH8mdLqW1xLyRu5Da27R3lgmqLAMU
JsQlHRfnJRkYmNdgvoMt4G4Kk3ElGLJwgTyCoPdAXBf5O+E4dSlphLbRNEJHZesCcpBrAgv/BEAaChunxHK2zgb/6fdHTENvIGPmUg2A0904P+a+9eyS/g
nx/bpu2mxy75CE3RrLepMSpvwPS9/8QIpzqUL+zz1IS8TWKS/+F5nuZJabSoemFQOpIdv/Jrp1FSh1ZN9Ln9hzMUAdG8gpfIXbwNZSp6djiRk4vcvHRGzS
7YbS1n0GXoPP/JZw/Z9oVzZEsBG0nh1lxexd8za78rzPipOZpNkJqTyft3gkA/sBs3XzGfozGCDjEK6rrgkNMHxa11pKDr7WdZrzB8tTr/iDXBMUacpKN5
14zko4zJ+/n0fXR3M2Pg19gjaNntw1PuSSxkQ5HurkTX+uhdjjtlVSZu4R+b7OCET6hPS8RzYVQGaVihcZOQX804RquB3POv8H8I5SFg2DRthxwT8aQQYG
h3VuC/i4AFjaBCy8ykgZoKmeJ0/LzByfDB1ZGqbiCSf3BTIgvVmPFbRn7LG4NqRL79D5nXkSo5OhgtZKdnYMBXNY44STw2JF6pxsa0EehPGwgbeeLkJyny
ibVDrQ2crsmBkQmRkAu+25TCSAYih1COdnjwzLiPnSXd0V4qAH126zWBIsK25eTliaQsK1GwboFasu+bCw2WKt/ynjhiazxi6gjJqWNCpf3Z3U21YzgwlE
8hxB5mYQU074Gh9syYFkgJuWBx8oTshIys2ccT4hrkPZCNo9YXEPJR82J9in+P1gzd+A+fE6fK4UIEX3KdR00oeKKub4B28aT8Wq1ct/saz0V8DUsJhdt1
w073mVSPJmhK1PyknrMOJxdew1NkV/SqEs5WlC+LFJdL6BJphqgBTFANqb7JClmyYZoDfe0Lfh6wQNZ0zlg3AbqXyViN08U3+dzjFxCiwIwrf1z8xREjA4
AOfG2oj8kOyYHoxy8/Uo73+aw4DPXUQ2qEMSXbCHvyZBmPAdt/Pk7Yo8xdy7IPsc0DWY/a2Xeh1SDhOCG4aEtFqqVBIpMjvLnf79Eb6Mp9OmoMt15emSsF
Q+Abm5oTyv0sFJ5HTEZaRyhXRnJ4mO8RTT/K8PNG/Y5iI58G12P9b3HNNVFUFyPCdmTUUBy15RZPuLijza6cKOHXS8ipxjqGmTdIBhOl4daBMHvCwGfdXP
RZBxdee12SUpT6nhXbFp8CRSOYCBJQ54KFDD7MIeibksm7YdsrhcGplRmoijKWg7LGzDzczws/fFDSDe3B6MWu/YBr50E7wpWJij9fJdoU4tbG9oJFhFtm
x6ZYx+hE7q3TrHqAtQDL6zY/To8T5ETbEXYCtUekNY0AnkYj7/EyAbR+Iuwn2cMGS15ejbZnorw+sdCjNulkm2eiogayG9WUqz/a7SUq6WP6WkMd38UoEQ
mPa21Rp4SbgM7lUfGlSuvbUh0NcYZVnamAliZackbGETwsE/jR3cogHY0ryHoqL4EBOepDet1qDS8gU8c3t0NOePxONvZm0svdf8Vs6vbqKcHzAF3WDRc4
nn8JTvs8rFtOgjBYODJvYkjrTVE6yvfyRA/hk4tQ+gxGt3HYzOWkHxrMr3QwTofeW8etl6eMCtIHMmIbLj2UQQrjL0vvT+BSor7MfjOmfzs8Cee3JlXRTV
yV+fNoVyIaUqpw/QEIjODq9DLt0ZDAlsypfrw6fDVOfVOiN4Bib4GCo8zGH8a+oBpUGLR5cpp8vvsITHEYva63C4fYTVyoEe1HxUHEGTJy0Sgnp8ipIQD5
Dv3PnMIKYj+BNCbu5rqHssDvZxD5tVy4L09CScbFCCSQqRS4zEwpdPhcD2frK+Q65zoQdy9KSh8hma7rno/ngoiuK5jUNkwdaEnTbF+6MhwpU7HIZOfJj/
IwJFKeOmEhGBmyFma/22QIoKVbk3FGfcjzGK2+okA57G6wkgo287JVU9HjXvfNlrQ2I0Ws0ZZZH2DuGkL2vT7Z/86DTP22GV9Zb0nIzHhbmO9J0VHc+Sbf
QmlJKwlJUjVRLvru1S+0MU7Wvyth4PGQG16wUvVjFYXqH4ZvBUxv79GtivYVlhH7sNBI9+DFRCJultyoCBSTVHM//NDOwVFbPeYDIMlrqY01a5LiJAwfdS
5yyM4Kp+Dx5gxPFxmYtwac5JEjVgHAzTjJ071iFtXqsEIwbU7M9v71zCDEYAWTR4/x3NclX4ikEXQK08D1VKz1t9A/6mdvprzvND8HNFWIHB6WYiKFkOa2
3+FOrzct5fcXeocxHoMmqUsF9/1JaTk1WkZpV6E+P7/ILKnfZeFRhoHvM0JdilVAeQQaTcaheNq4JWltyq2QnlFJ5zYnGBnzcQNvPiwiOhdEY8lraME4l/
G48I+5AQDmg5VhLeta8JkLU+VUNGSczjMS2vRRxM+IQ9mr+2RfanNMQRlkSbaKIR46FKYqalnQJPZ5YCmZ2HcwA89qz8wY5OeEJDluNgcBrSsJtNJtwK3S
DcR4UdSz44g4BetgT+d4NldwUpvZ9IA3Fa5nrycIbyiTagmr/kOfi5gK2TWsy+D9AxV4a4ptr2e8gNW6jCX6NFIj47/X0yxBW+IqhbSLYpdtrEExOeXThp
WapWZQ7j8R7D662xPDV/3hq5wp6AZwem8VwLK5norv/7mS59ZsZhDweTrFUwDAHBb0CDN4QeNV67ANCgHbd9K5yGbpLSnOjxGlZxyx5bHbpcGeEnr5ZFuP
uuGM/Tg5InLIIQ/VSJIDCwe5bqhZkLy5/LCf1xC9RJGj6N+xqOYH3ueindIBI+JZK9WZZsnnzwF0H/lycMjNSR8/LPB08EYaGQM46CMS0YiLFzaAr7wvMU
vs1dArjLhZWzoUYkPG1FQB6fgbUfDuZ9kOj3Q8xgbfpzEUsR6/qD6lt9v3JI4fH+qiCfJYy7dojJC5Jr8/rD9yHFEYPihslPicDFXj5U0cQqIbi1S2V7Ik
5Yu3qDsvY2N2lEwTIZhADqLiP1Kl4Xz/u8tFwIHDPXcnnMflzQQFCisb9IZxULtQ3MYLnCtD+hJtWWp35thaROgPGpcRtPICGnn9oX8ZG9B5NQ4cO8Res2
gc2Fm9jZWovboifTVWaSRhnZfpcBNUIaj/T6Icw46Wor1/SIYnawn+9m4M5Kj6vMVr75hKwsjhAE91tnngIa3DOiIQQ19GF5e/jN2W4nlptFasOejOClUP
Gm+rbkQVB1CJVNuC21gSCAXUgHX+K25nRm4EMa2IDmAcpM5074gE7YwqZW03HzKT7zdtxlOB/JZ2y4ing4RgUfNcQMV46inXLjD+mJOK9N0HeA4+AR37Pi
UNe28pVnfYh0jc2hD/VSUgPbuQxWMUOh0mFUJcL9ol1PGR6m0hNCEePgjaOEUXuYZ74M4enWu4kh/IpP71S4iHmNYcbMf4uRZZuIPRdLwfwfZPRVafl6Uk
VWPyAvzbI0hd5CQsI9Nj0Fe+eOjztIA+WT5IsoVyTeKJQtJ7PPM7/KmL5XeXxjUfQtsFRPKMtBD1dq6d4rwds6pL02NTkjUlc3DEHIgyMAka393kGJx0DI
7SndZWCf7LN4YOuTeG8fQ/c/O/adP1fnCswgeqkbFGjsfE6abohBEdhPK3IVpxg08iAwYZJVznsKEwRyW1sEyvSASBlhCUsM7fc0ssad4bgf5aR/q/T/xs
nZIkYVEga64mlaP0vr7V3ywPAQ3d63zBBpY6zC3Sgqz+QbEKpFWukRcwrHKnfsCe/KM2BmSYFo4f9QYjDu1rnaN3ZawE+nwu+qoCKx8SaY9AmlYFPIP0Rp
LVp05u4KRrfIsbDEGpKZVm8t9l2BbuLf3C/PrtBz8tYjD+l8QVCWTeLsrL1vkGgY7iR8EffzKniN9gj1PeXdtr59nrIofmBqvWOyury++kWIGfpUxqyMAu
yO+sZWvGPRNIFtrOXY+u6HwvZS9pxGqjgZzDWbkTcy7cNU2J5Fkgkqlb++US0+7b19+fymc15eRiDzEzHzVAXLiiKFSK8Hn4wl89ZfNxPH3kbrMk7KIVw2
1QnSWPXs14B8eQ1+ayMkU5BS5yJMsFDpCC0CDKcao7Ilyph2jd2WQoUyGuYUfErWvVsLuNxuCC1+c0vgPi8KmqtVUqXnRV5epQ+HzVjMRm2nmxBszE7XKq
DylX0AlWO9md9/nyN6hcdoBBbwwj994G/b2+TIUuPRsqVAyD/PImH2JTFd5AKhOaOkJDuNKRxSTFxxmke8cbSmxP1LG4i1Sxg24J64jo2sR+75SguxXqIY
C4NJzMHvl5JhHEFbwoYWTm1TzVyGus8KRRAKMRXBdfBJT/OrwlOpsN2xuxBg4/qKQjgd07uYcfXeRe2+cmEmnMhZ4Xo9xzX9szJwtZFob5306EvEuUDT/P
N8yCpgbsvtoSF8d2WF1K1jPy+cjuTnTXB9lzhBuMDAx3q8VIXbJnjhnOEBsRa2fXtuqfXGSASPtY4DoQToI+Nsf+vzPQpDzKl8oK/fBJ1UwdRZaAuriJNX
WGxXCGmc2HXOmaZlB/+ehYbXEEisS2Ss+JTuDq7pLa9T8YiGzm249MexWLTxTKhy+Ven0zH9o2/m2pi/4K6slhgcqkLz00ypJKcC6/4LIvHqPK91yRPBx0
dph1c6DZyPsezMAyHqMokPVCTkMb9Ce1UGF5S/LJUG4Mbc71JpBbWjrRDRGqRn3qswwTGy9mqDDbBJRpfLkyWk2a8prAp3tIgcKzTcgNf/DnJaceccS0eI
2OyAzuQbVQgh7QO/J2Wq7Z+5zU7RySaJjALpya2/MKdVWWgoeJVKbs3U0HWNGVZt42VO6BNJmQE+qI4IDZkrS2UupmDhRsT5VNT81asaky1bRlN4oV7hHU
U3Crd3OPKOICTTqTAktsNjkCFBzX62h7+HWssAaVkWX8g4zfBF0Fy25N1I9hUFNU9pYRCEG3wBZEVEKMa9cx3J8tEtUJo6UGBT1drvzDSeRWbRqJvhhtHb
9fgigOKpj7RhCur7BmtB4DMPIASrQjimUn4FHUs10+izNfetO8ONW7zwSAiAwiRiQMZuCrspIFgura9hDhesfPFItjGaihyrH3SAfl081alstB5EOULQJp
/RhpUQ/A+RYSN9cEPBeSRHc9KYi5/jLYrwFi124Z9D+jbbPCFH5l47kiKIWrBGcDpFQalNzN12MU8sKQkRlDy1hsgCscG6+1PjWKffBa/3Txkw504j4vZ0
JkNXyyTtBsqoMNBg+5VTXEIvFm5cS3vU0fOc4ijJDARpfRiV1Mz0o4kkXxkmNyKfQ6DN1zEnIBK6O87u93muuTN2+kD/js/jwelWchJEamkxTZ7c5kIGUE
CBx8DhswIb/qbwj7pvgAfjThQlgXqzQIxwW/8U9Qbpc8SV8yf3AufhHDyLqIXLsNKnG4rhvCALI4c2UWLeotFjF/iZnX4c0tF5fJPg55ZAkJEdUaKgRNfB
YxXYz7HPSjBCQaAP4THkAvSIvcq0jXXxbLHnV6QxqWhS8lRitcq3rQ5xVXZgZz5vm8E3736NxalMwh5NK6kjIss17gCGhGuaWnXAJKs7CQlDz+XbV/jM9b
ve4ARn0k0ll6HXjfP+7KRlgWqiiVmWiqHtEIPjRmpRzKUAXJ3hb3DzUqP/Xpbl/SZhn61yl0tbYvf84J88SiBqc7XDTIRaTmeWpGRGG9k2hpOVd0NeLKY0
9PDE+D7j3rd5hlt6JldMQ9xE4bwqfoWoAkfAj/L9y58p6V2dgcHpKfOIrfvy/JSYl8w8B1fEreJAW8vpSSJmT4PBZ5HuEzUGDsfa50V+3oWHjaGqv7lQly
CcrK5cdfjWvLt6oqLGsnALcxI4exlHDc3+gDJr+3zZmzGtTAF6aR2dcl4pgDyVGbkB2j0CKr/8rH99N2CdQXE5k+TzuOV9h4OBB0oouQrCJfnkB2Rw6nXx
5/soCI3BL9IKRJsON5CMkq9GzrGo28sjU0pamzTvOw9bDHZMHeJEHGWcDtzEBRjuhVRZTni66qHyhUay5Hvqv3LE2qFPrwjMStaMGpzqNvM+oBtna/y29b
dDU8AcbK8692mG/4OZNPLIny5q0sC8hRWP93tUSZtR35Wke6RSjLldB+ob77qzLy0P9jqGE4zjf9qWyjkhekmoYkl4t6dkbOWd5XU9URcMuiah+uACL7U5
F5/e+vRVKa8iM+oCnnNsdhN+f0jjBjWqADFItWxD+iUGtMIltFyD19gmAoLOQEZb1w+QsdW3aKCgnGKsBGrh0wt6B2JXiQ1yGVlI3Mm8QdnvQOFPNG8BZb
+bR97q50ifNyeXDpIC5pq0r1Dh620SyyPftHK+RQIvhSO1c1UgR5v04AT46w8ZyVWQpqH81EUcP+2XJTHw0p9DS/TgzoRh9vTJDETqnQxLTRFZrOjuAR7K
KPg6cvghrEBI2lIJzlfAk1Yf8ModdvNDaQWytobzgYxVhmVv/3cG0khVUJ3TMnqpYqr0RNknVrB67j+7NbLBPau+AZqwMZRQGCV7R5D+YLgzWL+Wsmgg4F
FAXfdEEusYfTCAHcws6Sr4SrdShooHkXtEk2S+c+bYA01IJ4HB7M2+Q6+vjsf+/4JaDLv8wWzPMZ4LIbagg4L70rcUBjKfTdSkc72pMpICfN3DcKVAMiLu
kyu79CtM8awK48tXYGgPOZ7bPOW0UGka3Liwz47Lb7fKm6Ei8wqavsyjYJuO0PEgoMOTMGj0ONj59ElTaK0ydVpZxaRg+n2pTejN4Sasu+mNUamwaqPrOo
j8A52TAjMF9UznfNADSQop8VleMyp04AGFlj7WR0yB92OoZdGE6TTsTXSXhvxbh4LRflpfZuTKThe4PmZma8iBI8aTay1WKolYlcNj89V0xkIYZZtxkk7/
CZvOwJTV/LhZ2ic/uaZ/t5RUmY9fNxRSd5HZXpGi1RP070NhrrJLAIlAuJ6gWrz23Vl0NfzaylcZNdQ8FpJc2PAiI/DcFG6FIOR87jU0of86+cQ6gdE2Ae
+Z+/1ppfWcb7qz3EaS+0Prvbm0fK/IFKX5/KsS6UYuXI2eKzUp+Phz1Nymkm8uuhgf/9IWSRXF/yefzzjwcoznPYIJ7hylEoHHrRBTCk2uDK1iGQc3vS9J
fb2ezulPuyQXxrpJYXKoGkdkFgC3i84r7KB6Sv0ivykKhmmp/aGAZ0ozMuEfXXcxFFlVQOvB2p/kKyDHWcLPz9ftGgQfFs7LHyBB78rpYa8JM2PrqEeOlo
KCFAOCOM6MOGlMTVil6CIjuS3f0nGAN6KfbegdzGqJfLYCKEQHe1wenYW+FREumgVsHOC7QxeJrhynalo8y7EEu61X6FbZ32VE2CdYk58hqkkXwp/fEJaX
uQX47K1m0UyYx/5hvhVtXflTNArGLGNX5PsFCaVNIYlYrPVA9YtY6zxwk0oXBkuNXun5zwZeSyodG1l2YkXifG3j0bL6PoLDRRGST8uSUsoJ4Ai8tifHMT
ilWylLETYBFx5NHmdn5RJj594jgV6V1Sp+fg+csqlOyJDzU2mPgZ2OAQud87qUaHC3WLmE2AVUw9RDneMGcKnz/ytX26RROOXUfdXr94IX6TIXxRpNKhvX
LBG3CT+YKp0YNOctvrm7txzhJroaRfnBnLx5HQlkpJY9nUopzWGmErgq3S6nqN44UY6CVK2j1GOR+Tz4chUQKi+UiX050Kak0v83bULaRgwBWNq68vL5WX
21lMZbqtAbvbzy93G5rFFdYaGirkHXv8ED5qXsuKJR/t+i3OZME89tuZaxM9294sQQDLsjZLiPFG0gGdgvGsPmrGZVhd4uIka1eUffou5+IcEAi3m5j6+P
/szl8shzNDg/z+zhwVQHnDTjYyqbK1zZNoCDTECrPEmV8daahuosakuj+WH14JoLjjC45PGtcmTs6PqbAXYm8/I4SurcFjRK4ECunCdSeT04B78YFnzCP1
Lez2kwoKIIc1VLv69j+UhgXaRfwsdZxDkvUSAWvVxoVQaqyDMQPi0ODiT92ruJhfHdq3V4V+fXKs/NklH0HZXeIyl6nErBeVaMe2ksr8cEM5WaSyuRKkdP
Lc0UIlpc+m2GOUZt6k1m42PWcaGnLA7UkFTj3LuYiLRXzvZwZKtEUNq/TQygCzcxVWm2zvd8uyqtxVzZ4ukIsEgJYwZyFJo4t+EwFeTQdZJDMnx5E351km
e3RJ21VC+td5s3sdd/hb1vACMV4Et8l2yH2UHprc1t/RUbjuP18+K1n0IWnIlglpYCToY20dTPrhheeORXSCzwOVA0vjxZ6BoWBLq0dRaFcaNYK8AvCuj3
iZBtD4h3NNNrvT7T0SyJSuC2n3Hh3y7PXg6bf8BSvEw4kcx7fe9LbFCT3zvh1YRBNx7pJzx8tHqVkbd7JTGMXQavkAnDa61hdUMY1z6JtsznbXjdF8is3a
EfKygWys6id/r6yEBx1wfcBFh4FQKWvvjk7UC2EV8yrJ/uIXZKlXtSpi933GDSw9cVhiqZbwgn3d7RViTlkwUUtbk320imXcId1eOOd18rR2S++RAMgxEM
UhFPRrg3XnrS0kyv6VKmgyGkzUyaXd7QesvxEnneieBbU7s2Vp8tDQuIDI70S48GBxSX7TFsvEvDwU0RVuskuskHMOmTS2AoZZXzRYmk6E7QmSaizjKAjJ
fr/6s17ZjX2YY+jShD0mGOdkNBOwkeVhKyyTKslsRvSh0VWyo9N0jDd9h452Fo1MK3sgjRiQ1OFTiZI8PRerl3oGCVCmZpSN7/WzcVmfvxI3Q+4DET6SJC
37c1XO+vUcHaYBlUcnx6d88WVjy0Mu12j9wCADRAfm3wqflAuztoyjQxL3hct27OaJypoA/kCe/rvXZLxVH+26ezNeWCAHZaLSUeV0kwmBKLINENz0sqL3
dxzS1sUBZHsWRBj1SwV4/9FhfXA6Kd62jUO5ctO3ohjRvht4lYoNe0+Pk0E3ezKtYkcCvcn88IyyyAmlbWpHOoWhyDvakV7VIkM45EtV1GfNFT/kRmJ8kU
En8qzKsxY2kJDkhZYPKZzzRNnhoUYOKBYdRPf4kC4jOwpNOR58qb8BlPPU6fjywqaiorC+Xypi8kfv1oNh5JsflMBtolpdxX6Hh+XKSAw+RqnkSs+lwUW1
T+eGGpMzLKGTga4+yhbMwL5FXxP8Nx9q4IP3x0XkacdJsstgSbmK5jmY2ZfgInDtdjeDiBXMoRYxcr6q2joh2dB5uayPU4b47CDEkAIjOMKWNoPyzTOhSZ
yVvKq36npe2vLpOcqtO0SatGFYhn2Wkh/KmKYtkZB3iA8PsC9lDCc7in4EdT31dvwrpFWMTzCbryI5HbnSpeKDO2K7RbBVm+MEO1jSJUGf7pVfa9B8NG8E
QFWFpCLvc2W+XlyiS06/24P0KOztnvcjJ05CKGKbDLH0xabLz3j+bSlwikYgUyKBsOMpr4ArJHUiIygJu/MTOURgOXGfnJt6uYboUb+5zavF2AHhn6oKb4
xR/pVmZGfWxPu9wPzwzAEllXQP8LodR1jILDaFp3sEIX5UuGiWeSiCSWl976b+g9tvo50l4mTekezFEVfjHMwCyV7o9yNVDgxPU2gfPX9rKTmwm6xYV5+f
yb8T/vPIb12FtNCgfsDD97wYw9L6JQs/zCV/joXmNwBgh2+JAD4gMGQjIl4tGidB5g2YCxdObY7LYOrjyWiNZWMOTeoqITJONqnBpCkxO8V5JAGHKt9nDJ
OLSHqAc1ObvP5Tr/+poOk4GA384CxoxCcFcS6gVPqpmsv7n8n0ATjJ0nominrd1YcIQjkqZo7aMiPW9Fl3sMmr8esHCWyLJug0SIuMNt6JUrKQ9ANlSAPl
WRASaEt5eSBrC7mKMb79pEgZlIaFyJIjynrs7LhK8l9NqWftsYRSuRtwg6/4TI/ay7X/mCUXsjYNAr9K6WHgp6XRBF0BL+A1t+u5K+XxvHwthM/Araf6nG
LypQdnFGpm7UxQipwLhVF1tuZJkbNe8CceQ2o3BKoXjm6EAZcL+N4ezO0KzWE+DWc9Teq34gJNfJT1W4GrVGpu5QKdJ7m3eJLGI8E5CXjjQtlFnarxoexn
uslVagJA1RWDqngt9kk3g/xi61h1nbRbJZaJMrM7PeSUxXcFQZiwwcWgDFoEUaF6FVuFAoSHvbFtmfJ2jb+PJ8AZ9yDc1dg1lA5dAE7Sc+bYOg8xUy2B73
VCeDbfC1fGFxKF0x82+MCuh+TvswQcdxRUnXAl60Unc+ufyxKyLNCCSg5dF5HijTGYdCQxLV11V2JoMvloS7k6282jEEUjkW/l5gKvepEm7Vv2oIniNXHk
ATPumX4xT4eT4Zydb4WYRE3tEaTKaZXOsnp6o7fj1PXQSxre30UFqfgz1tIx2GDKjwOKZFPCaEKzcKn3Tw7juE9V69y69STqmKqyG+jW2a0dsOXnZj6NP1
Uf9DCbkApxSU71M7xBFVVDZPLSBX3HR00O1t6Nih2NhdamSgvmqCU5XRC3u8USR18rmf2jvKlbxat0v53pC1zI8LWU5MMSMlFsz2vHjtz0b8WSJhgrzuWu
XM0f/8QxTNsJhhY7SaSpGQA7WlB7ex5q6z4rmB8eIVkl1+5ofZw7cqiIudLGrvq0fhpYIQZnNnVsKUeeVGfR/UAgaEdWIiz8wLVL9GULNNeTdTR2t6tLgu
vH7BGZ7yTfDczRBN46nprYiMfpzIvysUIXYfc5KHzFG5o/u1pBW4nZm4Mb/+NNaWa31hk62d0yLjQVXjyyXyCBraB1mWystsLc2/EMjrwhn7olfFPtb58x
PBOPJEv3QCwzbgWQn/KA09SxRPyzqM5BjqYRbnU2PJxKGIxVjb5ZsfSjzQ5MW/X5JGjUdw84rxyNFu7NQjCOf+SKb6aoC3B49cNZnuGTeRNSELaquxCe+i
UAFxIhiGjuHGEjB/eX7wX7lUvVC3Dvee4uZowAXxoh5rSimeky1hQOG/vozFCRmBlW4t1OvdhE5fgddUnuLKNTRMpV7HCtgPzc9loh3TVcBCEQs4dtEcJy
Zeyzzv3RBKUSDgiaCg8hGPF7CfUIEuAxfXn5NBX7FssFcR6DifZ6kLOpL4MtiwWCLAm6Y3h8Y95ZuPS50zlcwdjRao3o9pReZHN/5g/c4/oFqN2/6LOMmQ
1061tq0dh4y8juN9wyCrNBHAeWWQh0GaTj9sr5/XgmfJSLKuyX3PE8HbOxonszQoNUP7gwfwqpBfO4Lu0pJ4oJl4Bj7nJHKtL+KHjgH9ZA5SxfW4883Mj7
jfjUUwx9BbLQ/H37nzhIFpG27G/Tk/BYcmXCKda+jU1FRlxLCwR0qIvIKnXmUkBeJ9fkuMgpEPqlMWqpiLMYbK22WEDfEW153w3RL2yN7gG8ouB28KNOjV
QmFZRIxE+OyKsBcNYpgQywDKl289dFATBs53nRILvgWBG90E0s9JlR9f+N7mgQ0PXrhkRGDcMRjAtTWe3UI1lUi8bQp5FTCDw13ugTLLTD2ABLMwf7O31I
qXKkVOWu+0e5A6INwEL3OyB1a6zc9qwJO86pdkxTRNNp5X2jNCTfh8+OCojOFnha7jsKianCMrBr3kNpa5jRVyP+M6x9FwZcliG+tXhiZ2uDBd7/2WaEws
krm5yRUMYDJacBkVk10AR3/BkW2TEL5YdGdhvtmUU2FSd7r8gZXNHteNN+m0a9x3IMe3Go/K6fCt9+Y/JMTUO/I42OIixOdDMpzti4ZlBdNoCpOhYtrn85
L65Ox49rE3z8r9Si+DGYoQj+M65Mday15Fq0+snOMPGeAHkM2rYy/TGfcTL5734QLTDR5x2gsDywApfHYVa1BG3PemlByyFQtDmPvJ7F8bOicTNreWr5KU
jgq3AtXipu4z5dPtnhhZnfTmOyDfS3hvmW2zROzqQ+ZRvAaoTEk1n3bVxT3voYqlbf0GZ8/JTFX5Q9Ah5E55JI/vmqj1dhRdBbB40GP7dgYKVQ3VsAVZeS
3S59gUs2oiNYD+nCJ0hXg/2ZP3/WGeWY/z7yXqPz71oYQ0/p7fUyHp7Ug4VBoH0iWbZLYFkf0LAqoB0RNVrgmJUh/msrkfYi6ZTMc4F8ANQCwR0v9BRVSf
VNYxxuUJSDtORLVBgO587orUXAfHoV0m/duOMAR1HKCoGINEWBktx6m7j3wAykmni/4mEEpJprOQTt8ikX7gKLjtDCXLdXKpcMm+8i5CO+w15DirsKf64L
6hpMdyWlRXWiNtlznGDmGHuCdb/hqw7eTXHtNrNOnkVjUHu8SAI2RF2PHP+TycaVgwrAOj/hWfNSFpyBmkQUfEWUXf2URKWfKErvxod4OJiT2l3mzEcPFC
dVWjd2LzjiLQGFjQZ4EssNfuqxrWvywYbva2MbNtqtD6QzI+nB3tdCp/bDvMnk+DLX17qI+Ncn/4BRoBQ0I9Tf3WTKe18Vm7c9TS31IQ0ZZEfO9IrYrIZ3
mgr2CBgYPVaJhC0KRrOOcy/LIrQ9wpAJABpc84bVWlBwdLB5ydgK72Qf5hHGx/G+Zh/YAL688oAxI7+8Jy135Z1GVdI19Q10tEpx6iNsnP7XIDVvoc+FOk
N2ilqLALrmfYw5W9WDuDf7GM9zKHOt9T2iChuQiErnaDrVqweHhWT+Wzao4AkBcofUq/L1LXYS8dChJiaFkuobsWBLeuOZiV2CXgksKiNT9DRrJ+h6qjwG
IrZ7xMP2W/vPgV5jI6AkcviioUMrZYhDe8hyTrSAzCEhAu+nkyRyX+KZDyCgkXA+o5Fc1qOnphwN8Jv0z0MLKujCro0XtGvjIZqUGrVajaGX0ofq8KUaes
zLDFA1QAvbpIIFdnGyXWmjnkFItSaxAfqTnTrb9eZL0jrH86puERGZW+I0Tos3dqsIb4Vtp0mX6TMF/Ya++8Iek2ui0pf0ub1xs/zt9mRegbpF7hMrw3dg
I9+RyY8yZe1FEBufDTEyzpYrG4oaYcvW9n1jSXFlnBsJopPVPhnrbt13nvU1MNco9yC4k3LaEkm4hq3SKs0G/4C3eC/qHxP4WUCPvTBpzZ5ieGWsBKQXC/
xXI4/XJH87xUVL1AeNzqvNQ0GQbwhjOelzKPED4FxpYm98UzPm3MKIKv5gVYXjjL0y3Uj+BUtXCF+ngIjQrfz4+Td+4JWStktRHubq03b1Px5cJDGYKiit
DpR8QoMPIdKj9deV443mbkJ4gaGih+8gqrb91xKjjrnWXj/xW14EigZt/VaBdz8H7g6xIuZMgY76U2Maq7DfD1jy51qCPcxbQKbmclwUIWlQA9uyVEcg5C
Apna9qThv/9AmG1u7thCI9HCBhkZwvcb3AtdtM5twiaWsp8y0LzrRG7tnR2MOIa7WSuCSoyQkv8Ea5Wm49qyqIPrt37XvzRYUwV/8nTvGoNl8AyUXgv0Vl
HlvOU2ntzfwkTLxqWHffWhwbiIRaPJRWJGG48fgi+HACnpnGfVFsBXdhk7AgQwCszpvuBvPO9xNWx8Ud95AJBFcsEuSpMyigERVMno+izg6ltz+oAhpvQ7
WBjTDd8h3Do5D8AndYpna/D7mjjk5c8Mpx2+mt6DYEdeEz50wA2KroIi3J2rDgqWVFcQobNkL2QsCKtTIaOtHQLb5xG7O2p3Cu5pbfvER9xq5h9HWBf3t4
48UnWqj3gc7sptV49zqAPhkZqY7dm56RjXdQ/isXmUyOmYp0iQl4BLJeCW0ioy1vN6b/igdy/U7jCPRcV8LG5NRW9e5fup1/ikOWWceaiLj1UkzHjTGQrP
THE2S1SunlfJ3MOY+AzKDwRnEzkAgAqBZtjc9ggzDqgJOqOpuD6V0QvRYbBtIF18IcM+3izfPYpJ7DDLB87Pca8I8wf0HY/JAp27IA4FW7n3hoM6OVfkWx
JVxKLZkjD1DpKomStzS90AfENj5whPZTxai45iU8RLNTy4scZ0YX9DxgpPOR788ixGJH9uiyzxeXBwGaP8aKNZ6KxStDr9MhAsgmaSO4/vwSwG18DJUJRa
QsThaF/MU/FPAVfO9LnKoSiJhsbD7MfCbUNweVnZryrWWuoNg+Jc5CCZdVlyFdCqI+qG12be3EL0dPxq26/1Nrdjy5VUN2l7dIw7ekkupJhV5Ai9vylyt9
JLEmEaq34IvI4wgkBM647Kw54JgDUOwFZ24lQSLh0r5nsKp0E8amK6iAWW1oizInb0ChvJuv1F4ubPCSFlRgvE65Frm5wYCssoSa3Cr6MqcOY+l4Pcjgqb
dw9JZ68cE6IwzeHA8Tb2N0aZRBYEwWLrO3CBDKhKwDaoI3f9s8QjPAzf+13sFYh/eFJYAVzhyMsYFqS27FOGVopQk5XAbD9KvP/HsySKtFmQ3EEhqwoX7l
8tlesyorcHsNpeFfl7WtkiNLn7+Tcgt9k6s8ckBZ6v6sEcFWUhtxCe0p86jNmOeA4WvkVFLIEQMbH+0tXeZc1n2rV1xEKSORAUzjmoeUPnx/DZLAV4nN9v
9UxzWpRx75cpVB9CHDNuHj9Z/BQDAwXsQ+tRuwyZZ7zohlQmFS4CYscUmtk6LAUvWUQwzkigUwR5Evv6IZmKWqA4lA+TTuwQuWsAYKw9pTwss+Ro9cT5bC
x33dgGQ18M+Ky3EXRzCNTpS9eNcU8X4IYBpDDfdMHTEO8uzLPiYcJYtbFrGGUjJLi/h9a+SmO2xn/aX+Q6vw4bSYVOSIGr4R4NjgQYKXOe+L2fGKl4aKCc
R9j2eJVxtmDX8+B49wbGGJfPf54pOiQ8VhXCNMTkshKPlz3Brn0czsg8XhXiESOwR0dex31k4jkI3r2KWTHqL/+aT35/kcgyvm+MOymedyhFi8++0Cs6TK
8YbSDsORd+ffZwD2BrV4V04pUVL8Mtcw+QNUdXKE/GhpxgciGacnWtxqf0jM1z5+JYE+XeUlyTqMYsjcNushN43g9+s4ttThIDE6gNEV66xezuqGzIJoYX
/2GG3kdyDMLLPZGaV2OEyexbyn6BWEc+n8YHfwDbqGVehEiotYq2GJxINW77rWMpAcw7BImWk3lP9QyqqFg+I/HIX0VTOulX7gVjscyc4dvzeO4JpqXtS2
L6X5g8MvIoui7AiZrBwSZMz6EEVxwZbrMs2dNAt2iO0LN9dCcyvfreJ+J5Soe7tvJHLCWpCr10OW5oOHs6MHjaR3V6ieyZbmVUiTksYlmHqs+oQK1385+h
BKsklMjx07eWHu4RtqjSamzsMKRCux1NYKl8jpyHhl7QKtgG3DPbHlWIY3efnBcokIYvEX7bbpI9qhCNM+YyAWaIz3Ea+dVDrmEfGGW/v07shQVNyfMShz
2VhuJI6FiS2TGBsJbTxkctpVkzPk0M+c+tFl+CQX2/TOO9fUAZcVdDpMdAsPPwHEyOx4z5mp3Lio6pjPG58l9fWrOyBTRjSMt10xZcuda4taMcH/E7v2Xl
aa24S8/gvVqJBnk0D1aGtwt3aWkJXG0DDL8BZxPBaJff/hG4l0VcBY7Id3BYwVy+yIWCQxJRmIzvD8i+ggiIOTs3P9qnPhZFbOO9isDQMjJhlKV+O749Ns
cPjrKLIYZcnc895lYE8H7PjigdyZcRcB6WJn5wmjA23uOcdnibP1/IQNZbeMQtlLCsRMrnqYQEftRUHfOCm1B2gm5Zyifim+SMslqYWwGfMrNPCLP2E9nL
0DxhPmwP3sMCl7Ec6mEuenjIWivq50rjp3GnwuVxz6uwtshSJFo36Fdk6k/0TWXoMQ1t34+veOGMpiuiRnvlpyt0LVrmwqFPLqvyA0cZomeXQAfMbDlOsZ
/r0tXLwFQMP6m4ODiFGLbLMCSp+/24t9lNPD9d7j/Aa2Q6sEso16D33qmnmRhXhPrrekgc9YLcIyDR9wVWfGMqhZsJu2UPQgxe5iLcymJbZ5ocRm8Z/6w+
scHm5t+ZG/vle0YmZKA1HI44CpJ2qk2B159hBJWsFJycyOack1BCBlwXy/6KqL6VK40YuOMHahbUnHdwt8gG/6OZJ5vYu7GZrvrGXXfKJU3c1pWUBS5j3s
yaIy90kLXtyDPBHl6iPXRy8I7Vy6YFd9TuNb2+bsgJHEWUZMtAn9CHfJhGP1UlIVu+uXDo+ISm/kDDoirBworA4MA2sutQYyJMfwQinrU1agCZpx4wQjcf
dQ7ZlLicnd1fgphjPusrG3rEhdk1voXwVkWmKwOpacDTBiyDE0yiJ0VooCMQeOy1zHS+hGroDQC7+A2wD5YsxBPuMmRc4S7/FFb+GNyiv4Fi08dRGw+Ug/
mUDQczyFFa2PTzW4d938UE9QC4MlC09dvH3+C85EHX1RTMr8zkgi0YZ7iPycynnGzNQwHWUjnNmJZkfbtCmvaGot2iP+M20gRUrdxnsfkxnKQL0c9Imkbj
EPdYj3K5cSuiZmmgzBTPS+NeR/xfi/57b7jrHwu/8bmqyGANVMO49vkzXL5qAfZloan1kwkKExRlsJVbdWUwRtNJOXI3Taj3KWfHYJdry3MUv2+X7CRfkF
MLYf8R5FXA8aPMQWRmTZTl5rzPpEFRUB9HIaWDkIQrAa/QbFsgwbeU4E+i8YC5l1QE3qTbTJS421hG9xi84dehZHU0yn2cn608BHlL5If0/lgJUNG7UKLf
+ipz6rUuEcfeRYigK5QSfE18oOUiJuf+ep+SJO+enJcwyj4Rqm0HL11RDtNW3vg3oHHz1TZ49g8XUWxI3WLkrM8BFHFqAoMzUB89od/bOXN3T+e3s3JxZ7
ubcOZ9zkkvCrvtiLu2SFQRtFMUZMnjoj9FgLWadzqGB4cUdFg62wXaM5e+BDxFY0oouON5rC6SvHk7qcqRjNvmywRDsi3QzSu2PoiuEWvjUuRqTXRu5l0N
qPFXEQAODQ+sgMGBgXk56gCc6uc1ucD5xXtGIDHnVOqTtaoyBDaxg3oqJ5Qt3B2EGWvASlvtmjDaoWBu8NB06/vAcxblvAZdpq7YisbppYu07ee/WBJcZr
l9wmN1lfCz/URrvdonQOE22t1M1y8HW/6j94vTN5VHDD/mA25iRDjZgTy4fGBIRs851S4ylVnCAV1Fbli32YJBo8MRKzL434kWaoGAF7eZmaWFYiWacoOk
UiAsuCvwfWg1KRLXgKP3i2jdsEFSFFWkfhVIG50uQ0as0DGJer8uksGVjm42Ix1gMYwNrdzLIJ9KVKZZLvpBY7+aal8vQdqj6sI3nHz1yztoo6JZXzNGts
5wWQo+IKa/pKGiE2uW7sWT7pc9pN3XeQqxvL0JJiwzVrTQ/txDmCqukMzFCTCi7GLLHIm8066Ipljt50Wx7mMKX/EoOzssTL0KvamMSrzTGN4LtKIaRMjq
Ig2/wdQk5q3vgIVSOdLTRoJWy5WtMntdS1K4f/KSlyaVrMi0gJwS0rPk6QqHdpzblG9gULzU/xROqUurtaRbiBxxF7rxOboJ3jhknDksM/MHjE6lSETod0
TW5SqQuTpFpEM6ksswoxJSzizU/jhOPRSO7hw+jUUG5Z4Qng1F5TpjeC65dGnFqaG/xD2IKnJPsLzMYydh+AQpvjJwrvMCAFbusNFDztxzNxgedSYL09q9
Afto1Jf5+DJOwd5JgcWzLYxCXDUSoqKF6964GOyPvl4+UVytCt9jDSl3N/x59rFkh7eul2gmEYrAkf+1gBa7KfCSmZRJXbehE1R8uqINSou8/J3z78Wvn/
BxsAxriqwa3Rf48oBCTGhn+0yWoeZKXBCORmpUHLgCAZaPOQhpKMMBe5vnqHBvG2TPMbDhdzZUB5LDna2jeAbGqYrjwfmcyJC+nK8sVeqc/KhjGY59EcNI
/6MVlys0zdNklHjWjOxoO/qMVouEnDewc4Ej618V6M5JqpKWyRYMCftTB1Ko0kDIv4L1XrJW16erMHgWgqiuYP95oaLyBaz3qWhKl8pDwmjAEua39p8bOJ
EAz7V1ZAmMOGt7tQSLy0Q3WUiRQsrT1sBK2E4Py8gHWqiUVedhRTS6KjLfFGipEI/Dc9EFaYZTAbcPVko4keFRS2YHSGQH1Wo89MvUqi3e7WIyqzBDs7QY
X0hXwr3l9yg5alchIIAchmCJYJdNaoHbkeNz2UedJ7nxo45tVFYUBFyli54G9LQD2kDr8pyndaWrX0WINe0e/LApbNuFeMNdcwLmAYpv7TQM90uZgy54R3
DFvYeHRDylZU80M/vzmYjQMFLK3SxIpfeKW5LpXhZv2s2M+6sazNu3IeVVpgUZiFj30bugiqXs3Awd0XS2iCZC8JBa2VphnCK3QF/GLa9bHEqLskM0vfQV
f4e66gTbZwhjK7xO0Y5cTKS3eeuHhel2ckrQ71RzgF5DzpWh9pjmca6jIfIjdSpevjyjoQQN1aAyH1KVlPZVvobVhPBheZMtigkhpzZxCLgM52u1zPkAJF
bFc4zWL9CZ2499jBr2K1GqKDRIaLm2V5spH7PsKlD4K3sXvsLhoU0B32iZw+r1rW13cDY2522EMScPwc+JhJMIvEiV5WR5lLQrq1LPM26rrd8Qmc7rQRso
U4qljJIzzA6tOj+HXjzVgu8Vegr/dfol/8P035/spNg6HNt/RGatlxwVQUzv+4z6j0qZTdTmbp4kkZaZv6YyjnMBg9YpRVrq3zaErp5XldRgkZU65YxwiA
veto7LF/0xoON2eVej1+mGW6iYv8oLaQaP3HyBHhWEWsKhYVLIWdRJlJFs4s5B1jUCtKu0W3FN/hiW9qT8yxLJFDmCZ6ZxtuyebPgoBTBDg0ESqdalObg7
m3b5r4r0klCF6FnAEt2zYz5vKzwqtbTtmTeY3NFQazeJgdfftEcCLWTzyOQ1nMa3wwnQYk9MMbo+c8QkKOk5gh9uxmm1+gebBHJ2JWM94Qr+GTFXQxAmFx
HFvryscSrbZ3i7k1ZHGxBJl3JmubHS/30Cr+MFtUYhPTPRbOrazdemunzt/ac+InrJIv7PPT816MmK4lllzuqM5EyYAdbjaIQxB8Ibq7675BmIj8iMav0v
aRZMrXrwV2yQlEq9bKNpl/FulO8ae6BgAXk+gultcbMqBe5Hcg/fD1ZXOUosryy9KF3XX1LGgEe/OOnhVmJt1mcZCAvWcRoLk3kAAfK9epn2CYj4sjCkGQ
K+8Dzhh+tV/WTjm0Ber/S60GtIAacIVo2pdI/ixexzowfCKvKxEENyZ9+0qDTv3X6A7J3d/pwRFYSHkEmg824fkaK+RyGRjFmlkQFNhjTQxTPNyi2IcL73
VZQDYeBmTei7PHu6z9T2IyLi0FenNBLQgNMolkHhAdk6m8uZz0O89OAmKFUpCv90IF8D4IpUfqTxchOVSxem9CnHsJHQxhkP0VPAPPRmjTmRMZAR96pPRr
1ZKiyQNFbvneHrypyVmz0qf1GQLUkT/3ZdfuQ807P3WMmz0qrjbf8qKwNb0dRJZT5lOE99+Td5lbUeQwWbTnfYzt1NKv/HEaOPlGj2V21Qe/Y4VEWk2Ng6
x9kEoMybw5O7uxTZpMtN/RFJ+fSX88pLHXG5koAaylXoJ9q8Fe6xxB4/LnQK8zLMn+2BDtudscpE+BLngFgFDjV1HjKwme3m9gkd3YCO6Ik2Zl96oz2FXk
aC6Q6pcOMHj3BfYvaalF0F7MEJ6BKY6zXmD8tE5DusYKV0fOUARaXGHjcUkd1F0UQUYgP7KHEE/bSkZS+Rp87HgxvtkW8lmb4DtPK+1Rv8vSFVvT+yLqFA
n7MmgmsY8/Fr6gzTkPdkzhBFSvkE8mMDfrESZd17/395Rn3Abh8MoYUrGk3UW6cJXg0OQmQOCfo4TcaLHwpnd4ICSUcyGxmK2Tkg0xC8c1qCEQE7Nwn48H
I8sD8dRRLgPlVjWlYGeExnRj9FNNv0MzXD/5MW9htj1z75hrcNJNrI7dNDBBWp5VqJCVXtK2YLGcdjgq0SZueM2o3aD9jLgOUCN5eOv2cCea9pvC71zEQ/
k/1YmHZSqLad4Zl315IstVFUIm2SLKuuBe8hrWKlcTqEJVLFgUq8QEtbYl6iSWSCWITZrXOO/H3ElsJl/6c4huUhyx+LX/q5zOLfoVBYecfuEJOvJfQONd
x+qV7/6Fsd8QZ3ngGSWgV3lmFs/nvryIOp4NvMeGiHK3ubhADZUd/0xtu5t3jIY4V5vNzINKiW0aJYY2Mt0paQXb7GfUEvf9WPhDc5jwrFJS1FuSfXpPPC
bqlCVxdEhANVAQoTFn5GJo1VrxLw8rDrU7GPvbMETWYDoigVGKTS23Dx2wx0zRLQy9NKxSHFGjrOncpsSIDD50OP967koUsUrT3F3CBu65SKJZLi3yegvZ
b4JpXsmOd2jm0dmHdSRFktSeilYvGY887vYkiVOT9VqP5TxbVLS6AmTJ7VtqmpzK1RxHHj98z4IpUbdNgbQOABVVSpE8sHTDgUBnzLmIgFSr5R2NMqGqDa
yfd1sDj6Z/t4m9YAFf+Z4OJxOmL4wZe70qWKiIQ2DdTbMunDlENZlYiJ4ed38jmBofvZx/eRbQIPpxCRODuEegF4LShvEKz53+CZu1hiNhMOhKXDz0V9H4
sHneM+LFN1e4f9D8joGHzHt34pO9v4jViSP4D/70Pp2JQoQV5FlGLIzV+E8bI/xW6msysd7VRLcOdmuxm8sQodpaQsBcLyIH8qw16J4QOWPXH3CUkaEOug
kiLpcVs3LzAkEN3KnI4i9Rb9hEtLtfJEtCwGThkvhidtqitvTFeZ1mUQa1tqqejExy+/Zq0e6UAEt1mGoQ9fq4o/x8dNo5jq6eHnygrfFjN9XUtZYeLziJ
BOZlhKljK1pVixynCya3hno8qfEct+zsFIxAGWIUEDlUpFRDTvlc9NO1hZptfCSp+0n3LvOJqRP2Gep6WBlJnukZ73skY1itL5jJzBQNjRWukD7dv4dir2
WSIBrc1q5cy5xXyLa1v+ktBauWwd20BIpmgE+b33qncLGW0Oto/G9V4loS7fkCHxS6lDSaunBxJvbFOPZ+Fp+NLM92k+64AHJ33Sz/ToaRO9DXIWiU+I+d
kjoT3d+i4ZXB1Te9433ls6N+Wlgpil0eFAezbDcSz1DTQn3S9BnzatL0ZJovZ+bCRIy0jEmjToOzclbRMPcetq2X8PQLlYE7I7SnxVEKX/QdWG4rCj6acT
tduUv9oESGXrvqsK59kair6aLqv9924IDTzQzFbMI1cZgZFDKmVY0yVK/CmVJC4I9mFs7IP28+99yDtOxl3Y9s+NXLY6N5SrZnMxxRfZkHa4KRKVJM0slH
SgyrK6OSDzOMNxldFwDvbVrPyI5RRFEzhqXt4pe8Kn3Lv2chswXQGcP3gqI8N/lf4IqCqppyD3KjLjGqyjaFSmOcVVRn7HNQcWJnwa31plhBFOIfSyAGZ8
fvZNXLAYouYHV5qq2Rv36UjRdT6+OkJ/Wj5lKcjPy9WceNfLqEvNKh8kfFNzqj38JCjnFxSwWU73LBToB/pVaFFHr3qH6ZL0rcsWYUnfpYAYd7TCQ3rH6Y
ohKur1YseeEnklS52vgTPL/Yxku6N+uIz773C994j5ThIJgZGr11DzmLILGVmBeu0ojUwCIQkV4Z/xuOtdbmQ2QYwuAZCTMfw+FlAPoESMIsKvgKmVY6BX
rNI4b3m8G8HmdtwOwchsBHPGwdAW8OdZKy5W6gw7Rl5FYpvY52VY/pjTjavxwDaQrKocLdqAe4Q2NkYODV0bjQSQzAwdk/nz6UFndXms0WLOldv1alqWLw
tq1hxRsRJJ10H3/KmScd04hTKHtmQp3V/bqHaz5bFsdbRjAiceQlfi9E7vs0yAixtf6XgWE8PUvOReMgw9H3H2y7jSwshjL97ZSdi8cendJ5ddkeMQdZVl
gYqInFt9Fkhp5XtIzoowNTVH0wkyqkzT56GgEt/cA75ltqg0EbPRu0MzJ/lWLHPJ9VfCTtSmJybLTB5iZVTnCqkv8BgX79QykEPfRLR1bsYnE2i98WW4hC
6R+NwkMrLeN8Pknm9prI87NdWR5kuCukRIc+EbLfNfZ6MIinc39Nx4yuT49O/MaI+rsTjKBpHr1zA1wohe+vFc70lNCkq1fo7PaS5WZWhjmc4OiLHIr7RX
h0GV2jqjvnM6zalQvKuAZfS5jSEvnrODVrbjMcKLO0RS+ldGoI5ug/gyQpN/ALI5X3n9y4ygayT8WV8/S1qlyQZXDg9URuJlUS9rDvqKNGlh83IReJl/E8
uP1c5jiFNH3P1Hi8nFNhoLDoHGtBs/LiuW/WSRT4WmVXmK6VyPraJCZVDwkFWkNj5vZfQjpioN4he4SsE4gbqyCjHdWkL+EPOdW3AxQv1jJGb7BIgiI/eo
Bx0XligKKNhPczr6xkxS+tizwcZHVtE/Ps/HxBe/gLlGrTaHB0BGUyrpLMVuAbyM9rex9ho3gRdqI4ZK4aSaD2CI4DeRTo/R2T4UL34qguMUo6MJ6CiOoa
6lF95jZTi5D/cpiN8rUsWrukimh/zVzf9OEN2xuAkpRBxEqTTplWc4ZGpNlhU3T9mZJrx+GkMJGQita90H1GXFxzBkSd2ABFV4qKXZR1vxBxXsUwg1t+2J
5UsZTkWmpM5Jp/TGmtf4ldUh25CxhS6nxgzIFLPgfiVKEcsgeHnHONxpNJxkdCrma/A03YcOEOfnW4xHPRYOITHxWPvQhF7YUkFtFoudUfI7JDkl6jVdVw
vYCbIB6FEFws4Qy0qc2VYx3bR1qO07rwrBV6Y4s438Nrq7f6pw3uwzUbjIDePmX4x7G0QkXN9dSHtrMQ/f4TZakfHWaTuOzD1iK5H5tiPJWcIrrNvG7YjE
caARrsL08rx08X6aKt4ygqx/W3i71jkY6+CcuGmBAecI7GgwLJnz2efldx783yR4pXIUTknvQbskkfcg/foqJHMd6uIJ/5n5vPmXljzM0da6igb6qXQN1j
ysoNxfHZMurZaZraezD36xVA2Qn8MAJPXwpUoj3xcp/nhkTZ0AnZjRNIGVvFnKhi5mlYkYzCO5uRwDPs2cP2A3lniPCEWj3pa25todbCQOJyv3pjZtgAIa
V9NdHJ3wwDPyimYPHqy4pLRFGjoNMBpOjYoTatEEgiSf5+E+2TeeMvb7vonlKv3RDxM1FUuJDhwnI+f+XvLEE5btAUixdv2HqPAYxSv0M1CDHdzRZfZ9uH
cFcPDitzowOiLGO6LJ1wahr0OfkLVekxxuaml4Dk7isMfvk7ulsoZEDdKgwWmrcH+gfj3TqOpJ6wA9sVTnAi2sb8pOvo9pSutZR38DZM8IFBimNP2kZuBa
GJaAmY6LXuMWVhBBuHJZuajoWcZsNibfZSg9pt5pXsMuuh5fRXUn1TU/OPBSCnHJW83S/5DvnxLufPOc9Eqk4U+3kP8xhu9H305sjvu8lNxw+fwq3sP01i
PE0ctMUxaz9JNYRbEu78+8e8fPj47ec9xQ6W+oEKJEUcskfcONZ3r+KJwHumL3BMjfIi5S0G4VROAdoM27YsWZVe5GKzdFCTNqv3IfUS4t66FBmYPzEPX9
RVZS0jI8ATh7dynt8tITdniwywurHT8jbK2OjaPt1+N7toQJDTDZGXE5qAH+Eylr7QpjgfW+NaWIDoM31D4Vmlwmrna6vlMMMCoKkzKNFd0yQUpeyPJwDu
RvSXQVt5vsZUAvxlBlOhFSAqPauU8pXRo3aNrhRUDku0gkyAHrS5+Zev7jcQ5GaMH7RMLCsEplJf18K8WrZy/uFzpOmuZxLpIPGiA5FeYIJE7KhsD+HSsK
rHbHPZBBhagIQdFTZiVb0wezzjhUBQqFSzLEWQ76Q7pM/H+SMftsjdrvgfEv8djcmNfdsiVy75JZhE5y4yfWfsFHpsI6uURifaaJw+AQtRRF91ySGUvFJf
L6aSNlT2wID+T2ak6KtHoQLyH/SjTLqUjbH6wyby8XO8jvOhZGh8LxhoXecpvyv3Ia1ZAO4ZfpCMfzKMIb/0WdwLEefzfI1WUGJmboQ5Vp+om74r+xJawD
+VV3NPCgtfd8yIEmacdfo76Rdh2c44iBNnl2/6MMGlZNTvsuI7Q5YaKi91cMiCIKY9EYOkRJZYVwHKY/r/UAu8BvYpVl3vosVSBr5M+7DCnAQLB/Oz/jPt
lCwxuSVqLzzgsyMja7CMIpR821QGVXWdEC9SR/qYPAZ6FOiFKXFBw+B9rNQPrSxFc8JwbR0zwv/5rj55JEQ5PF/Kkg2y7UQCV77y3LgxtYLc+pusIjQ23z
6TzC7w/90TmfOBoEhYnI9mNOIQVWpArjy3j8ksjT9zkIIB7P9qgm7KGQVNqd7Kp85EFMZjPxMLfsyDgo0yCvRF4t0KCHNpxmTmyCxN6q1wDIcDIepI4ubG
2Nyegj5BlyeaueZxImb/Fdrpnj4R9XAYowhsupGXyhw+szem7KIizt4Ku8pePb5GwZAVvhX84+4dfQYksn81alcwZlnkYGdt3NCpQE5lHZ4ALaMPvop79G
ht/CJNlPxBzWFJnvsq9k0QkRa5yTcLTuM1oQFziidSCTiObmOlCJHth/vyvKAB/EnOpWu/ysaVbnbOmSqPSX28ps9sBYKKRqjzLGVH4sdXEMkeCyJv33Dp
l7y1nunL8NXLE6+u9f2KQq5723EXBhqoY2pIKcaaAmqVTGFW0WD7jSl55uvUrYYY7rAD8iM6icUHL+/B34YST3Z+SWpEp+7cuCqxXXmUiUQwp0HvSdWfwj
MrxaAitUzcQ7FaSPJtKodeEfOvxs5yXt7Drf/olIWsq7QBPmK09+iI2LD6HPCJPXS7MvEzxJT77VFJj7NbiEcovdClyCG1LwRNwEwAzgy/lenm3sN5SlN2
Wmg1T5WY/CKe/7xpMUXmBHdITn0YYY5BEGohGfxyhgqnyBbyhHXy8y3U3/hD2cGMaGeWLvQoaIiZ4lhTK6qd5Wa+7L27JUIyDzzo6IUVhr8KPA8Dz4OVJ3
iOFf3JpfWqwW/tnjQLPME1ZEGn8B7ZHg1rghgpIZdUL38vlvteIuEQAPgdzHUGSMR+su/DnrON+sLdhQ88mRBOar1ZyNkFkpAU5mIPCdS2WB7lobFJChQY
vL+zfA9TBflEQUHrehApVhlgfIbxnDgbtsjPlYgNPGMhow7ZIP3xAzk3hkBaPCGGPQYiEvo5PrvbHeV+PwRuH5NUQkenCPBypS8RDJMjBW0qawzgkxvfWk
ERsOe1d+ejqQ8jcxvlRR1sWFX6qWznTyYE4YwJDnYWS/sUWbUcV/aJJB9gzAOZa71XlPCclZeTLAnpEPrBC6KMenPq152Di4MqTJKa19RW5cl1IzbSID1n
+fmfQQ03jLZMgFocAO7HyW8JKRhs0g5u3jskjaX29tYUAQJk9TbMgk3JyBbIvIeQEOFbACwTTzsj07HISXrrxtu0h4WeJUbqGYnIHorKwerCdiS0f4Mlgi
JDwnA3VwhSIrLlah7W9S2tbS2Rzhh3uuCDxixqZPldhkGTajnl4ssrJMVjbZVTsT991ivBXu6RhwQGPprXPC5dZBwPGCVN7Kv2v6YpilsGydK5k1v5PaQE
nz22zOXTrrCAmbiObXqL8eHBsWAe0zF75EJY6tzvfijC81cevHmIlUPnaTeoicMJEX+srcxZRY83rw2VMRq/A0jVbQRaPbTYpoXd6gFBSF2F2VP98reAWy
QXvZGttnZxSlp3Zb9AWyRAh1+eeZORnU+VC6iLnLyvvGKuyrCyW4dQWDfkPtClJDk3U6+FmlAPCuIDLJzhb9zv+Z0brGUf5PLJYDmQ5YJv6TKdf3DNTGvR
6CzGFaW8hdqDIvQgDwQFBKfx4QpzcEm2DKgQTCodR3+aGZjKVUcIhIIx7e40hR+vO2j9wxJAIqNUHmyjHKraXFo2PVL/l7C7ni0XcIouetuYGRfGFyYOeI
EqBHxfcbnHPwaKxzHGebHC+PCzND3YaMM7APDWgqVV0ig7ePaos7Uy7NP9yd9IUDOe+qcHtoxHzuZCeHU1z4f2ZFlVgCusEY06aipFbaRJTbnWua2X+zIg
Yb6EtrK2uSMJ9xC9diAeRXa3e7bHxqmFI3xebeG40ggcYRyal2i8j0g1/lstQSsKbjUpeAOkNEOhVyk0APLTHPQihaZoDOKNAyLjB3XsAtUKwx3WTYd0Ve
A+WJ2dfy5Y4PccHJQ7gSpX0fyjdLAzkFJGLIQdxmpNzKFct0hlxvizLZh0AJBWkSP9ufTxkAkXqOZGEk8x6xOK+FuSyl9EcEFzxAI7AJB5gZ+I+0vYYVzY
XZ2MdiuUjLYkaY1QqOWqIEQQZbxj3ZFPCeHTooW6pKj1TvKoL6e4v6KFnsZdzwOGmMKqWYD3gFaixtkcwNlK5GgKr9SVAIrIn9/DpybL8JbOVuUXwrHdUJ
M8N8heEpMX9XIc6YYTOsV3mJ0C4xaKT+90AAS2Lc0vuWEaor3X24cF+X4CtTDUMgrgqzOWXZpsr7VOsgNaS/yryTgWvDLe3hDF85uaQSvKRC/A6LT20ud7
MlUbIipGR67FGa09f4RmMTh1coWUnM/xXGag6nwxN8KBM+59pzzY2bo9kg7pvC6gM0eEwD6XMyaUaUdB10vin9kTFS1P5uD8d8fqG3rddhtoHSHhlPko5P
3xTD8crLO/dI4A8+52Pa/SoUi8hEOPGxsKcSC6oKcNQncIGQBhyfVmEjgPn0wpwVTydDP/gvPQdavJhxUKmszbWLAg/b9OevXEm79rya1Ey2Ry87MkgTKW
NaEmyqnTc2Nt3qzWMEiQ/Gr5beMyqoVPU4lxJyGixrPwFi7SgNEIRcfllknfeJea9q+9Lhy9Ia/kg22Mj7zOlC12o3BdnPMOIi4vC6Dh6Cd+VgOcKaEYPX
EToInbAgOtYNiZAQWO8qcqDK2cvxxTNCcE5HZKDZo37TIwX/nPsWG/42D50KCdN8NWUMvdpjeNV8S+7bcMmTOdc0v4D1LKoLbQFqRYmIJ7gDfNf6/Cmd8T
OmAjlst0Hu6pG5De7oB/vFDpEZkD4SKAxxPj8IIvdbmTFICkfqa3mQd2FFymXDLSveBl6rcf2G0ls5Z1K5l8sZMFE3Z2Ca8V9nqUiQfpyEYiBopvAyB7CJ
W3IXlm7ORhBUsfZCODbxEoziw910IzsSN88TfxciRJkhosCSNF8lsy8l1HSZl1u03UIVkXHp4gigz4TApN9j2YYiDGWcdtjaKslFAJZh/7qgPYwra6ZHDy
fSEwzhkUpbwCon3AAqyB1XU4Vmr8G90U0espjBYLjtvbezS3StQewyBMUo2mJgLqt6tgKagqyLPIHcn8unulDXiN/mgYH0nGowi5KOYM5YSrDBtPJkjBCn
1IGTXuHybVt6HmE4pwaEwYWlorE+CdNEzYgCNeSLZCWRd8Uv/Twsr5Es953BPr7aXzf1q1MNwtfFrEorPMBJlp1ieRJqrrqO5EevlymknPYTsQYHZCKwit
2yL6C+sZkYuQa5zoqjDH5dd3y38ppZUF6VSADUDWa2AqO/ga90EQ23NwuWJySoRVFFSc9DFWazhzIj4lH/Nd/SF+Yk/vTT/ZSZtJY/sR6xL7zDNeb5f+CB
ya4cfHOFLEyIorwNyRCuwPMinoTgYfaCEDiItf4Gvlh3DjuFpr02NCyDHEOXgwgC2pyKdcdNE8KjGzLm+C5no3yfE6GzggAdF3E4WG2YX/0rVJTDStwCsO
jvwyGo4v8HH4Y7rr9P33lSnudAFkp+738tHB4ld+zhvzjmZDqSWZYZeLe2t5X0i56IEPrlEnZzU/3TqMRvYuiSKaCXHEioihqkNnbkz/lmWBHJLE8QZTJ3
cwx8gMqupLHFB9N6FufTyfXGe/zxoiEV0zwaMwinJ3Rq/Rr8KwiyrtmpO61gU0L9lUlIMQsTGj9PRbFT5Y1i24P7h/H5b0InQDwDuk2WlRJTnjJY06iWg3
tLSdkSPsJPdCxsaxBGfPJ8Y0kBsKC59dYnZhfJBa5NpEWu2dg/W5dMZVB2f5t8cmaXAiDkFnf/bEFCmRXyoX+DHgYHlCDKBrAP0LD4+lhGRHsIupLUyaGe
QtUvwYOZr+HNPKED/pDBDzKNxf60DXI5CXiZYUQbJNf6Z8MLN94MXhXhloJ8iX9CmMJCn5S1JTAMIx5DsiioumXWEemHJfXySZNx6a0dSlIVYpJ/O07uUw
JB9r78BlKwMRv7RDqFOB/nZbCnHyYCnSfIV4b2HZHXQgSLC1T3NkV6N4vXwx5fOVAwJvkki3CflcjIZfTOy4aoeski3C+g+6TmVLXx5PyO0s1zwAw0Fm4k
3PQDX6XjL+pwSZbaN4Hdly73S0zOxtF8iz1s0Px7mwaXXreQeUUnGPKXE3UURoB5LeW3jtRyvXn/Ogp4/vvwWaMB/kt4E1Kv6RGDeo2TnjUXJ3tZGrntCF
vnEb5+mWWka+JL0GCrIQY2WzshXLCBQDszt5/AnHd62pU7DPUxgXUdfX48QspyfDKHZcCkeA9RbA1apJ8KrytPjs70i77eF93JFaE7t3yrFxDB8TEyWNiF
sqKsb/SWMuZfYlm0TeVF2kg0vfLTqLk/h0cvEQUiAWl1dugI2HaLmtGJou9JBn1NDPRNOlbhiaxrA9monC2TP4Z9VKR7M3faX3Tz8coeGHlzIrziNhY1Tz
yXMdDexa1LlZBlhvqr12YSbAqr+yIBOuLgbBMbxDXynGo6CUzrDgdjoXYBmxpJ1+b1d3DLGUPtBAOpoWB0fMYISquo108SHAnh3o3cT+khHr2MpXQMFXs4
ql0IG9Zv4vDyWyNpNa47ky4lBDOc2P7IDcAkdI7BwMmUu3t+Blj9PEV9DdifB85tD0Q4oiqH/eWF6t/UmjAzYwateQbgDLMg/iWI0dx11QpjTHRH1ykS2V
iC61C0dmajabv5fLlXYnw4pzB5Nc/wWEM4I2dJ6D0jxFweth4KqSvHD3zvEaEkZfVIG2j/WGtlUmWoNvk24rNvPSkZa94XbOC2/ejZUcRD+LreGSon9dBZ
ChsX63cxf2S0wArKj+Mo2svgy5i5RQ3sFIrkhNLJw3vHeZTtIqdD9Izz8l0nCE7z0EGosatoFwxlM62lOyB1FuUhUl7mBCM7nsJ47nKPooHRgNKIh00wPS
eTW46+Qt3+7BhPGVg/YvS3WNTzAN6nYjndA048GRObQygQsRpsgE2PKJdU7MbBkRwWSXuODxGbDByIpRuF1B6vdIBm1PMOehCKIlYrj3U8+Qfavzr18RoS
MRziaURW+BuAzK3803SChRuZbAI7sY/C+/ChnwtYNA/pj7GiZUPQ37l7aUKEPsvCDSt0ETFrSkXOFIUyyqeONDMIagdSQfw9Cch+mqWrDVtvw4l927M+sh
odQJF0lTZoPRdZSWqZDGcobbS1HEU26j2HcTX9nj6cuIzFsSXCPAUVQ+6Jl3ZFfmWrAx3uXIVP30SfO5fW1fvoSm1qywFjxwbSm2XkDBQl2Ws+22hU+Wgf
LuOZMOaOfy/rIp2aE36baolH3AP+7y1+9sLq77/EUnwc5Iz7zMAtdd40UJargE+zWZrfWCHb6p0l2XNKq2tUKR9RfD3/N+CHiJsaUKLIq/vdu0J649nwkl
LqJmV5OAq4VNgWeElAX3lutoslxW5RP3MV2t89LQsc4YT0Lvoc8UzvyQm/f27mJyq6HRT9J+syFGVKjhnWpjBc3wyId5fUqAd/2lUYhS/ZgRqH3TrFusEC
+JRvZtO2ORkMaaJPfcxJWA7J1EyRTJsJ831QdaqNpCfmEU23tHpBd/Ol/+hbs+jWLOVkmxhAKX7HXIKccfGQVFaRUXA3EvI1rpotO5NfkmI2mx4ZND9n8r
n7QUg/LWuUz5JsNrrREvI4k0InrKfgoSVdam8eJCmZOnlcawN55IGoAsPWVT6w7pE5n1Mo0C1q9CGibjntUerirTNGseDEUfzuIPdBc6wQ0ampIrgibWSN
GMPBua5b0zW0sQ8KMvQcz4MBz28u/6SzlrTQgurpyr5DJXyAWB0CYP0X41nQDXwex598TgNMHndVs/sRyL09nYa5ScaUG+DWmnk1ldFERLc6qYAkjwXaFX
ZwHyvmP5tAG5T/YuWjk5ZwoU/ORIYFni/AUqDYlKe4tJwDH3BkO5s2PGPSJdALK459Ihm4T0lNHxJ2+dfLWIyhknv/moXEXVFFl6Lv4zjLKxLzzqU60RQQ
1vVX8W18IoXFvk+YL2SxyLXsgXBWIVJ+RDEjl/HsjceBcXfVFnBcmOmOo/v9mmRr5IB0IsMY6lVV2oIPcbhtLcEwy2jls2ygIfSJpU01I7MOzIcCJz92Pw
dCo0DXlEefhUMRNXv+B6+qfcoo2HJGfUvYpjCnU5dKt1wxae+NfkmbinEDIWpXAP0EeEhnF7riRdZ2GDUHsqFF2Hc6vZBC5H1gvWtnF3gRs6ionmNqJ8On
xGU/0VvwCEZAqfd7lOSNWnihIpkbMIltftDXgB21QIFq0PCQT+rFigIHqsiQpkMVdYaMDa72nggn7TYP2PiJw3qNukNMuM3GpUfCdoyhZBnRkT543jSd7/
VV0pdOIHcffeq+0jfMJYiVN9QyKAaigM4PGPtYIK5n599yVfOPhBE4EWp4IppL2/2p7JvnRA+4aDhlT5iztif9sWH2tUG+PiQMpr4ZDPasSAIyO8oDMHnz
9uI2YY7rDNpcfquHcR8XcwTNjmDjGkQ1nrheotydaxMaPWVLtNcMC5smYhKicRVj1ml+dnYpAU4ZvgbMb6zupJcFtsyl40XymV3/eeGlZfNSm8heMTaTdO
v5NIUil7KItQYNKtY2BAASRdbpIRVzsTxmPOHbeBEzqCxNu2GbbWVeSI4k1aJwam5QwwgIJNK5U1Gs+2Bo9G3m8RqGNnWO9H1ZjqNbDfqbTORmH3ENxWEz
/avEIJHCxGcgaaVCsbmJK5B/W4VnlsZKF4MCNfszoe1oV2ooiac8DqbHK0zWK2jVsUJUAqJdpZjYhBocTfdT0tSU5oJmAT5M6jfAAzgNKl6CCAgVQud1i0
MNbop2WiAq+H7mQCXyTVWR0wKT47Ww3Ld5ojctDQ/h1t1mErxhyckIUVR+yo3MCxIedGMliEoNq8oeF+MbhxbCtdlTh0flGfhDzIyMrQuG0HAOEK+EyDyu
WSKI2MJqEemDxQOC0KZVAO6+4f+Y/+9hdqZtkH/YuqFojceTPZn/a+OT7HCltx0V54WdnN3N1wFzeDi2QyC+jZzf8SEWMDON+lgSWc8Go4u4eqxw1Nk63I
xtLn16CEPm1yUUrvmQUv9CT7UmOLfPS+ztI8hJRSFFtdgTezxsj169jyGyJTPBrKCpXdzgOptMeBFreZC7354jNajumoQblUmwhae7a1BUbYX33qTEiZBD
h0agGPhTXiD6RNrsMumoJSXTM3Jci1XDEB35HHCRAPv0eyxzl4N5q6DdJe6zhzQgYIUu2cWKpUL9uRlXJ8+a7CXy0CM0kJ0EZxZjA8kUNJd01W7m0W1UTj
YY4X6uxwe9Sb/7Z0A+7i5W0NkS4VaEZS8DhwY+nxdSHychrq35HuKxnoq6xm23QlhN4zoVwRHMH9FnN2fL6Q2TmAqCzuz6kNi1MzMRY8uiXE/+QR/CoLpF
dB7JIVWZQd44risyNiPMqUX8e/9llY9UFdkQwYxZaTUL9voxvJhQ7Yy0hX0kn4I1zKCBhHOKr1pq0gltdoHx2BHETdVMiwil3bnyf4fXtOlAsiLMjohbmD
JiHc++Et+AWzv9TubUMDmtyyQUhZ8zK4HDLIpXV1FD1Hni1QWMuXYeSwf8bfCKkxl7jqtnRbLhS0l/l5uxHEIf68weaS8Auf8q21LGckiCxFRxfHCoI4Io
oQ5C6e49Gp0Lv4F0meFIBZCaqeTykJ1c4AuV24vuM0zhBj3CbcxO8lSELn3OwoW8qvAbTJ71U8u/9kgxe7lXeIAx8uWH9XDvKkZvWUTCx3jAJeYG51cJ6M
3JJJVYbXa8KfxHOqXmPEqf1309Q0Mt0e3dGiJOG0k2l5s3pKTsfBsn/fmAKiKRTX6ipzz31rrVsPkLT4WK1OcL94FekWWzgVz3Mi1XZBqBxs3Pf4PfzsMH
ldSj5wyUTFsAXuj0ZkAWBuPcjkxHDrQDannxT7pSLOnjCU6WgHINIt4sVAehMbynwweYI6pHk2cIc+/HHtcqVFpVFLmGwB+VhLweVgKJesg++CQpMHX2Qx
iWMOPw/G+9xp1jwalE4ztBa0eHpNT82PAdOeUSYY+Tki9hwuIPi9zDwovJtDySgi0pzbZgs0KuFoGI/RGnNyeFMGXPysJ2931KPPUMKWyZuSMp0bjDMCek
/pgVMFzJiH2xRJG4ssiMRITeF1h7dHo0MgpYdZowxb/XDkjXPL82N0u6QQox+MoO3imuskvlTeYKyBVas9tvW/hIB+6EP87bRH9eaJ7aA8xoIDR34WUOMh
1wGRWTuAyUWRhogykjeQsB12zvDNfLKjs3hyiHjR9P4Pmc0iyFDL6PexkIbJSbg5J0hvUZpWD+zq1Bd7bk59D8wsEuFYY6hBnhEDYxAJA5Yl8RbrViNQky
+geAHnzypaNhZheIQBlPkQgC9AgExrOOQgEsmM1QfEMGLuDzoLnXflImDcC9J1PTVw3CNEXCVmx5Z4PQPqzxt9dcgwXvdl6f6Y4wAUz3KVzZUb0H/yyL/O
0S9Oe9dJ57xuzSfZEoJqzScj+QVgPrEMl7l81lgHPnr2bnXK7f1pPjOiogcH0JJyTQIMfr1nZNwYeqwEtTvM0wGpfr+2L1jEcTeKYAqoKZRP3aQDafClt/
mxaEcmaMpOH0MnkJYmruoJgyoE1ZeDKoaBHMWH1QIQPNO19mEpXRll9AlXdlX9WXaDzNQAmYr3iGP/KijR/weAapwqS/Q5FgqtCUk9+X8SAI/PkBXp+LYQ
hrV/nNBD9ZSOZ4lRL6JqxA+M+aaT+BC17FslV1LJdW+XROTxUPB2oJY+CzvnLEBLLfx8VDdePCIOGjF+lqNpPofpzEsw9OVQyhHgv3Reihe1ur3tFej1v3
mJfzo0+FdfeeLjq0ESxdNfby/nAaqXb2x9fax3b2vZ1nfyu7re4ylc57VZmWVtjCCVv7qGgUAPCr20+tLmeKPaL+oswCol0Edrx3j4tPmuCWM+eWZUALTj
FIue2D0IAM6nZdCgu1LY1bbR1NFclsdJDqfawPJYP/7x79GEhCY/2Xgx2NMq/kODHNvigyVzeZZSBDZOK8lFRtFunUO0bdfQ5fuvSq7LFDyzXcFx5J/82K
NfXAzMnCWODF8OEs5vr/Ze3NmmzJkTOxuEBsZ8m8eddamt3FITnicEyijaTRw5jepCe962/qH+hNTzLTg8xmJCNn1Fy62V1dXXWXzDxbLMBVxgLAHXAHcL
I6aOy6eU6cCMDXzx2Ae8tEoRqFBdsjWd/Hq1ze2vMnknLf8/98zydfK2qctr3WmfaQo2DxN/hjUGGIdKEPE1PK+AQIlV+jGfb98vuA33qmpSE4QnKZFFxd
BjK6TO3+3wQPb5wEnpMRJpN4eAw8iGm8/vS1rCnlVutet6Wxn6xYjPQBznI9prfjYR+PCmrn3WuC0mIqELsI1aFb9mPUha++XYT021gQGqJQcBK0jESuZd
Im2XsUVtDAcL3Ao/vbRO7Cz7m98ibuTelJBsagxrm4Yo0eCGq1Pr8OCBDUEhzX99nT7EfE22FaVftVxiuLpay29om/zmRnDmLV/ryPOYKok9EQYapX1m4S
z9ty4GnqOG0F9qaZ/w0G/yI/C+EgQ8/L9iEm7cEsV6D6Dg1iO33ch4N5USRXZQQ3lQF6i4GVAEVFAPtgFFmZwxBV3zu9mGzX3iytlvhRLTUhb8y7PBWysY
L0nnPBROqnO85MqkXhGVWeQVI+R9dywDiHoTBVdtDokt0m96xJqhOBQu0Ekdtn3RRx7LPW83gVVc47j72HJ8bW6/H7P9jnMG8509KFrb3IzheKouA74Jk9
h7HSDG2GpxE02FE5iRi8PrUbMHSzBdVuc1QJeeAtnrQKR1lFrNmEb1oqiJzf8PdPuGMkiA+SmQfqRWXtW8bPmGtr/tKk7EQQzT8aHakKqoI6M70yP5tdzd
IAuD1vtFK1Cegb0rdHba8u+XxlQp42+VCTqgHhlYnun57FdgBTy7D6KErUmXkzcP1TfIfEltSg2i9UPiZEluC7xgqic3S3WwW3J3SsD81RV4Za1ZA4twrU
tZewYuXH1R99iIVNzg7V6383lBaWwL+9IlHXy1WLDKleQTG48V/Yh6Rn9h9LNlEgM4UXeJGvil4kbvpz+g0n4tN/5gGhE4KuOF9RPDyqBKbOvQykwe7MMH
UeR6frf8wv5vwxFglFlm133lA0oFSZwyu67F4PBGPkfym9+YmQLpX7WxHCX/L+b8CkqJw/vBCWLiLNcoz005oJ9IIzZwMt8GxR2kzHZPy/q68tzgHf7cFB
jdrWR6JYBj+M68bOmKLO/5LrU+XGv6vLkx94KgaVxuRXsr4pFZ23Cw36DmuHstpRUtmIacjHET5GRg3WBcS451iGouXgowxkTMD9XHvrddzPhweyKGQrCE
FThb+praQN30AGtM0Yz7jUrEGQCSfGxy43Rd2ykYm60oVwpnAlVi4mtMcfdkSYspqhLSaPN5h7nbOThs6YebNW5L63nPwEvyoaNQ2uz8qZMZf4aZssT28a
oXbzPEUAoOqr8IPGta/1C0rdThxhNBcIa5RlxXF/5Rbc1uq2PSeJ2uWMl6DWnNpvWInRdFRHbzCUoYuvsSXcxrB3QF1FsXKdo/bCTAGioNeV5e1m48vzGR
j3ZD5tLJn5dgRov9BWaIimENV9vvKcFk9xoCYzsICMum5wAEA5xj3x2WEChqYU600ZSUD6yqmi904cct2YonsNJe1B+oulx83C22N2jqR3Ru8MmstGQMOx
SCaAIn5hmsKu5omRM3tIZR3NxPijV7yP6pGzKsPBb9jy9ctHyh/lvzP/+BSlV4/pO8BUrvLfR/qv1xZHjdZwVjkUbOmkFc4gRgXiGJC48h/VRlFCZ0xcFc
7QMzBtTDJM3td17DmvE34N4gSln7Gh8pQC6pnX4G301bho0UvYMPWypLrOMe01MvrXtJbBHygOp+OHl1EMB6zsRGVLybnb1IAhqUm048DbLHo3dmiE4q/7
gtt0GJYwF3O5Og3quCzlQEo450dEW2WL//ZF8ujuGPvCfllrOPWVL78g4d4Q2AWdbQ5VBhQHYcZpjNhvD40xOfcvyxiC0g1Pt3/SmTv+nJEScymwLiMf+9
L3r8Jr+g2ufcT/LpjlXPwJrp3/FtCpqoI1RetI1cKH9Xcj7bGHVIIbMP5QRZEH79tVjIq0AOaZwJ6zotrLBcRkuIaPExZ00ttZq/A5+KhR78nh4IsmKcJl
ON+fZp6pSIieytnu4GDO3n130QRnkBVb6dBgRrW+QGxT2M1Q8jO74FfnmMTB78VkZiolUkTtMI+MR8UjLZMS/oIb6N4TimNoECjocvTdfYn+HNc7q0gk4C
8fvYNy65VUMp0yNA2O+TzB98EGRi+YPpsO5r55UXykUOOXjjGn0/paLkgceBuz7w2cjirKxjDmm3gSszKsWvppr9/88un//2wZ/meflDtaP++iqVL7Ue8R
997JYWg5HrJiI2J5TcRDpNeh0dn54KAyGYbhE9QJTcvTRiVTWFek/Vzd8G9CqRSBhUPsF/FkGM+hvANDJWk/BErKzI1p8B6zEaeKdIqt5oZ7+ynTWrfiB6
7jALSCNkoaPsloRLOz1isSeruNBO8nM1B1TpNFl5e3zLmpdP8rIPWV0QTNOx3BudszQcClVMF+/uCcuxp6DGVxsmTlFUuUHTXfDITchiKqI6dHu8AbkKhD
3/HIRHLj2iSw5K9/8HjgLVer4tsYKloiCb+U1xold6BP+GZ+BD5Id4EF3YYIJBHFtYUXf/DaRXomKnQlZcx0aYrDlceeNrCAxNncl9LSeGSg9RHOX0rjLE
b+AJyGykd+PcSxLQCOS93BOvKmMkaXS+lTHR/7sarRQlpp79aWejw61ER1V8u6BBAEGDiVTBKN8Vh3U35i/b0guxKX40qFBWVWr2OxxK/dR2vJ+eXHhm9H
HR7H3ebKKtjlMsYWE22xnpFJ25KNvwcGsu+88SwE3pllAFVzCbvavUwHwCy1dgd2Hij7xAsd7iJln7MTp+RJndU7/b9pv8H3ofTBn8ZdipuYvy0tuvE5sC
FLhc0DvuT79zEGxubahdpUPYb6uIz8dszQvXQNpMDD3NIWXAXzGBh9VcH7uEXXG/xInUog3uTkyOaZN1kpHbdPUHrTUYUOwMIdGENNirbb07MJ3IzK5gE+
s/Umw+w0fPABGttcWVFkwyyjfGfdRhlJ1tC2Q3ZZwtjnBSMcj4/o/b0vTCJh065JBdLTLcmxHd0kDrZAaXjbq/U7RUr9xYVJP+L4yd90IojwXe5A8oS3uL
AnahVMVZPCGhhS0FwTCdI2l/B+v4B5TeK8VNg+Fc+5rtwvec5JR4wWQo3+ZG5hm/P/K4oI5/vfoj8lefNWPgOGYfnUcZAeyqSMJqRCojD3Xci4zNb0h7bk
QgR4grI2A8QySC0Vp6syz4gE7NH0lCaBjm/9Ha/nWJtljCS7rkDmREfiaXWxduKOD2/W369Wcm883wMi62XrlqTi7JWHF9Zzgc2DXFEpKifkZaQGLyUAz9
PoYx71WdDehIBDUsoj3EQEhtuIe8cgfWF6nXyFsOvank7lOEsFkqkdmyNJ+7PJz3dGve6sLC45hLXk2lwdB1qps14e09GW/TckXEstjT1Z4bGK2px2Esme
tPHdvADbh79R0FI1xh9WVlrOHDZDz/qhvBYzpEBOzo56uoHFkpiCVXKVpX+TcGkaDkpjexvO7q3/pG6WgmlVSu/C1ELj5KuLmLLRsm6g5OIutN9koii7x6
ekHF9Lb0mrkGk4mO9kIhnJTnc4XYXHe9oIHhlA81MkO8qKq6ziIABc/HZEffGIQu30Hnwk1F7tH6d1JeX/5nfFI0vxKmAH/u0HVi0bxj7ORHys4xHcXhKd
MWUSeGgYLyRtRmfmd3FOZiLp/hlG6TYAhfr6msF3SGv8Dky4uAiKmkSmSohEnIheGH1mZ7uGnbmQM2P6JQl5S3JztZ3jpshLKSoq+cruclmiLmwXXq9/H5
8VDYHjJy+5e/4/rJzIwJzql1m5AahkCIHtT8oXShn1mFVUKNaD6t4YcAXLAxN9gaGNWH9fHciU1xFY4G2K04hq8zwuCMuXibjZS/JYmFCDO+pUYFwycNWZ
LL8KzJk3U134qeDF/o9EijAZogkixRC6OY0gBDn/vuAqIYEsSu1Ff6p49lURNHNE97oIKUpft2CQTThpFdspv0kCzYh07iOm4u9YtPVEu4566A143Ww7yE
MSpsKQ7bTIMVtVRGWLaBeMDnJ2QyGnQ2gv64Iax/cAHRZuQwtR3bWmnPpIZszAV5f19o/plOWj/3XckV2eZj7E1U37fFHEGtXra4VpTOoIifMV8EZfQnd1
u+q7ungFaduJ3WZn5ESkbqnIVUZ8n+cgrkukJ4FtiFnlP6w/9TfLvo/5uGW5uPFdjUg5+y6AUi3eWYenobwBgFTyZn6dWU8mDoesv3q/DvFzHv2qVKqCy8
yR7LzxuPsSByljUkpXfr33LKIO6TVyPe3d02ynpaNaCFf6mbdmdcelP3VXEf8Vq0pnbLTz3dUeGSdFY4+RgU+kClAF5dHShp7OSlcurfcYYIsaPaLS3h78
DW89kbNXEeRZPVlWec5MyVwUfdvggwtFCy/eadOTyEaT2HFKEHbPrZR5i4O6irRshNmqygzrFUk+JLq5V2XhN11H4wIj+jGjiPCwhLL3ZOjREi5xWhWLiE
YTAi+SVPlc2U74wF/TnuFDt19f0rhhCjDesy8vG0yxW0vHVFeyE946ohJeEFDsLlHQUIZWILk1QpBBfRsLkvyXohJ2jw8kckCLYUY9O2s6Gq+HoNlHNXJE
cZRDZUGXtHXFhPVPSEmxvuqlWan2z+zaF/xNoen0x2r7XkWMVxkjoc1QuP7V2kxvQKYe7uLbMNIWY/mEELaY44Mnnj0hCHJ66BC188jR8KXsz2GQIQsxFN
+jTStLPeR0GkiE1axFIYUnJAOvW57v2mR4IPJqkyekEeW2KNupAg3+J8/OrY0sWILsGJTsT/W+YE93pAdNyxfemCuTmaGIBznkfRi2hNbhg0WN5bLEVj1E
bn2eWUVveUiFVuWC6zasNzj/BH6091TJsfPPC7RtcCmUn5O1PTMu6QD81vKengOlxgnvZbEsARR+qQ+JHYYKqNpR4vA2T7McEdqIfp2D9maIUa5h9wCbCk
9zq/zuCLeA6UBPx+ty+wQ5L+4YtauarnMiKWlNsXTrjai5oIoY49T1yfNDyld8HRganQc/WM0PAFsDhNLbqW6S4e2S6NBudGUhtgVqUqahgGHI+CLCnFkU
0S5nyTJFILvobe6fXPuv0HsqMI1UNeqKS/DWAUff+XzeYs63JoaRgc3pXf5mDIdUE6LzIUuMysnMdYwOXNaRtbA3doH/IEM5myKeO6Qc92hR4l+ShOw0k/
OSES8Ht/iLmhPlLpoYQauvIorvi7pjfWPpgbH+DkiiKPS3kLuCSaWcdednkC+cUz3k7FupTMseTSOlB6PRZ4InsiEpZuO96R9zCbcNJsu3lH0dQWZUM1Rb
Tkbf+tySvhwIeFQDmqa6g3VCa3DTJ+nlU6AEk503PFf8MxYz6GTt07+PpaOQRLh2s3wy0u3pNkZLvjED+5H1xb2fTrLt7s9wvgOn43yISejbt8bCaQpq6a
hZHYl3sxBU2UyYrK5Kf/aoz2oZujYBODbwQ/lEflVfuVVjZfqXTAm7wGqGGuElN9bWz+VVW+LR1sY01+z7HUMssBrfp+F8wPojV032CoS7/knvzazLOZs5
Fn+iK4cDZdb9SntAXCV1nJ7FQzoQD7WtD1GNinjgCy80y641YZOj4HfUjEDutCGpNrSFlyny8dDFhD6/jsar6hu/9uQunF/fxO2OXl752pvRBT64Xrp26K
xgMU9s0gpysBxeZjCfftvwIfeayK0QUKyLIm3gpAfYaSk01cfgNkge61f06zU3nt1xfS3e1jasw5GgDlnH0K7LMuKT4L1ByrP2k0TLnkec3hJswOCSfOMh
UOgqnPayy/VTMVwRVw1hCpPN2A7r9EXSJ3jlHWOhZLxu6y/Br90bxamw57+CiWKd7DwLwJygqRtDpB7KVsLxZdVXujhOjijZdIXyGiLKqGPxNgCOXtquYl
kxYnW/LZgqvmWRfynaMS9F0lXxymrkLYJx76L0PdDWP5418JtBKsvhtV2SassUnlif8gm+yx1QcDWtsY7alelJqMZ3VL7CjizdudWK8mOGt5+ufwCzvrUw
e3Heo3TD+J0hik64Gxos4KKk+wF4Eg2tAFPYpF7LyJVXubwUJqsUIEWf85gRYZwNIVWNraV/Q+eQU0m8rZ8gLLCdzMth+tM5IHf9CoORekCm/jsnSIuPrf
x50DYt3PKx1Esxfkh6bbE7GhWAs4E1IcR9MFcN7WMFHiaSUeCT3R0/eeBsTKZZXT+kY5D/UT2BjVB39ytXfOyPP8qI4QLGabB525Md72i5O9LmJZj0rcWg
OXvEO6Qijy1tcdsoJuXf85cRrzlNitj8/xcZjrNP4+Ozht99gFNBh0Q70maURZjqVevWuqyd9/Wm1qw98jaevDg5oW/4HEfi+i8FCLOyskbxjV42wH9rWK
Y9Xs+lU7VvVaSKOu7al4J3I4ladXbuJwbNNPEkNQbwePRssQtpG5GImulvBTTf8HCw5ES5SmP34IUj55wGh/bdBCRRjM/rPSwxpEy7rDH88Nc5iRKzR6uk
464qPBgswrp1pHmazvYMHNJJAis1468BU1LFIqu0QI7FDmQDIjL9Mnik18S75yaxTvbTR02odZeEU1USmsFNmOGGY3vbd8uCiwoylXzuYVbUub5NeKJGZ3
Pvgs/R/JDU2AHK1nuL2c6xqO/FrBOa1ATNzO5C1EEHE9rq2vnz8ykjWeeVtwA6MVoQ2qwCM/qJhiuLjUzANag6f3RAVFCR0X55y6OvHZrkoDL/08+aaxS5
6rOGPPoIYDHdCxD/+un/PgZhp901NVNlI5EzGnk9GKcGVXD/XrMeP7h4auzmOClA3yMzp6bz/q94rQhs/nkblX/p+5TS83GQM7cy23+ZwKokTUIighsyLO
PmhkAazMMFYzauiBjXLsbaAizZ3j/9U7PE6NbvxkhK6zLZDBkFwBVUP61Wmpzp4c1LI11PRuW9x/Oy4SDWO5+QPYxCNW+F0147TM2M6RwhGNHoS3FvMh5z
iU4gQeAtN2qT4LjiogJKrMocLLB8JwYkIJXmMNkjsJdmuVkAML4yaTotAA+CNkn32IcxUyQqGq5YyRpQfULiNIrypUsEIeN0Mv/pR6+vyxyaIxo6JxOkUx
+UHiuj+eZ66n1mnYyKS5XXyaHEzNlGxQDZwZ4Ae7abXL0hCHznC8JIppN0kGwRFoo0MN+j8Sj8Y3e7KCcEcNJpo49yGU0kkrkkcA5lpDT+ZnMVvrcVecui
TPiL3+IBVLjMkaATEhUiKH2d/NmoMZWvkhwxRCy9qGcC/5i0ziWibJVQOcbAbjM4GcmOUeHh0//J16ZNWjF4g/LKuttxjeuc/OKEu0LPJwlVaKlaQo6ZSP
1pno3DwCcmMXVLFWLziqO/JIirfQIr/AxZsI2xhhxEZ0LEQt1hz/O6SCXT1j1PEvzusfAP0bWs/ime4YP3eRkOfmmvTmV3JZMpUqlwc+W8JMkns+X3PKIM
2cgojfWzZ/zkaBqxlOiJkvB+LovZJFWPPJTCHSvr9yHVvpADd3XbhW9OlF1KllCuMfJV5n55nF+ZJvzS5NXEDhqaL187xpBY4zr81M4jZBQ+OTw4RuILrk
JNnRk03bMROM0mEZEkTUg+OXYdNFLwz0loysbZ7SQhw1qBq8qsZPlxlY0jNtk66hXqGN6Fh1/b9VdjPF9clpSJUunoEWlNGWGm9oCNJiBia8fkT6y7BFar
1NCPkRo54NeRVT4kn9FiY5DlGBZqSPO7WEYPzobYznx0svUUVxkaCJgMsVtjn7PlVUd9YaCW7k7l9AMe4v7RzWiM2OrRbFinpSjaqkixTtd2OrqyzBO15q
RXRS0r5G3toYjOZSfgrz5f897KG/sJyR7QMOmbpTcqoAXkQlVUwqYbLaVkWrRbmE9eumDfs4q52tjDOQxNxFowviGawW6oJW2Pr65XXX8FPUsGXNpnax4E
VhHSNPFwSZOWGIuwWlKqHbH68wCmiUPOcTkDWHExkWBMqg6seZW1YRJO7MYNs4s51/iFw1UHY+Q+N6VqPlo2UncgO7TCPRaqniEp0EN/UXiRDsVv+IsuED
ANvaTAPSW8tobDYbnH8nWKL5cea71931oTSdGJTk/kajbwXa9X1knpgluuJciGDt+ICkt0Fc0TOz3vmIU2pVCxwAvBdOlrW+Orad7m9wOk1+AppwW/Mm42
iqrKiBYTAbpMG/8mqrundI62DBfi3T86tO1bsQlUYovvJ512v0AgO3aaH+2hAxeMvKZIo2lqiotJlmgr+tU1KRNAblz8olsf0mCy1A7nTcGLiGeo/MyFDM
5QmMiojKQgNvF4B5pcscG3jUwqNrQVZoedAEZybUi8Fv+9RJnpB6DT78tIvkBKb0Py23hIN3iU3niGNhGxg0YZ0xZpJZ8sQU8IgVgUSlIQIRnYFt6GHqGp
bOlMlocCdLga07lWNLU6nozpM9EPwIWKDFXPsezyEnrexxYlVaq4pBVfXafVnZzsqCLhKZiGcvNR2IYIR6NpMVMyFvvJ2ur3IYJ5+tW/hs+sqaGKWJD11V
XxiJgP0Iuo8zmDfOjWDaC8ImHMDBslN0r/kPJgdqhIE10A06T2wHKISeTrGHnKqGutp2ctP3vP5p3LLCcS/2Izk6gJkEz0+uSr4cbzrWaH+1zF9pay56k1
1V/OfHbJupurhKicaXVnp22KAtZW0T+nJTcT5hAfCs4p1Skh1M1L0tapMOEgr4ddRnMVMewe/lWir05ZaRSeIJupOT3j8UbSZnoVOm/dGdDrOr+UMYz3Lu
TKtGm9ceTIChwvKxf3xij9QA9zIGjZcNCVjb/NTHbeLxc3cQhVTVgJdAZb9dlCbuKVf0mY0MrysBpZg8Vg6bw0x0izf8T0RQ0QTp5nH8KBj2uupxh75GLH
hMs1PDhjQzbEMYmmh1/B4TURZBhMez8mtRAKFJm8mI96vnBlQasi3PMjcKqwLP7MP+n6WCwub8DcFbxZqKEQVCyxllTBvAIvyBOeOyT267A0Pk0yCgKYmS
pZ3j6N+bNjlkDqnCiEY2Sj5ckbT0fToMrCu5dcq/hrfqiqvDlcYV9d2Zw1rLBpuTJJDCQMipZvhUKiyqfBxsp04z+UOge6PrT2eyFAkKftSv7XEJU//f2P
oUEwPTZzFx/QKYIDjDLgt5p+oNLq6D1LRcOHAf/bnGuYJ4j3fYmJvulJmAdKARqLSkXc8ks0ToEWNN9Ze1EEN1NphhrK9xA1p0NaCc16rolt5oeUyUBy+a
Yyb6zhywZ2EIqKo7d8sgeYgAu3rWDHeZTy55el0H6Uv89AwL3vIsuIQ1oqgQFt3YccHxdi+Z0KYdnklzbZOT/zgCchCFNZch7oKogf4BXhGe56ZdGYSBzW
q7YmEGYDg2e3Bpzl9J9zgQV3jvU149jrDPrposgpq/uWw8JhCIqv34P3/Jggjiwi5za8QjMjeNaXjK2rMgxpbgkHBvsboo32HeRI93THJQUIq7iVYEl5Gq
xR1Nmh1VskoQZTVv2yP7d5VVzfaYjCvbqIw56z7X8OK8QIGCncA+pIXw830Agxr64OHu0RkW7DXw00g67cMZIImND18ppnzIf8JS+wZ3OyBg73FHuJV5hF
5GYIbrlgi7K3pM2oHpDUVDOJdl8w+anY8juREMPquuTQWszAELGSeRmSPU5DjMrXZGaTrP+01oc8U5EhaRZBrxK6X3JyVr10I8Mbl5ERPRJ4u4waKl7IBe
JA6T3hoinlVQHJa8OhrEbDrhzQ56ysEp6Tx/eHxMs67DXf+wJDi9ExtEYVwTRvjEck4UPhb+OOx69HQ9vHYhathvip8NNbJWB2RRgwi+cyQIxE0r70eZke
8GCeI4DTrGA2j1fFd2hMGTmoCrBrqndIwYAtholTrQ2J5/d5Hd84XoIheWzvoBD1Ac6qF0L4mfFzbW4KV93mEmWfCXGR/80zcqruOWf6vpdofmOREDUfAd
wIwgyXQW6uYQxtmU7IOPtN15rxqgH2LKB6MkLy4hPGPJNcu/jvgOqudYeVzeHkJRSOhe1QXxe1N3QqoUZjTBHaiJJGZNKDl8ttN2sO9YQL0ohl/XcGRUcM
+zs+oFq/a5gp752RUWmY2cb8+A0hxxvCRpfwBpGBbBWOiuSVZ91ok/wKPLovXZScSPiuHri0nwnS2mkOcmwnA7bB95cAdkqvzMz4mfd1PJDdw4c36FUSju
tCyfZIdImLErVGOZ/7KwB3WPbalH6Si1SqZIRTpdNr8I+lI6DGCbP1+k+EHavOkHiXWOoieT2YJNk00y9go4zF7miVgFZZpzAeiv+LQB8vgEyWkDevIx6D
2DffMwFyOuSUFHDye3UJNgJH9O28seLkyA/+oi94kSQSjLxgDoT4VDmAmxZUV0JqGfmBoLxIShRhvm4POTbvrsB7Ng9Bknvg7NxA39KvH2y84F9URTmQZl
MQk2uBpEygrp7GJVnqkTGCT/g8Dx/rjqWdImpztmWLvx7By8y6hm6Lmxo6SJXhi3JGO2Z/+PzruY+bHIygN7pNqO5CS3AFS9gMYAB+di1WLNyW/Ve2Wqp9
i055AR73zSJ5idOjJo2AZlK0H2h6C/pQKJl/sHoifInP6u8EP1Mss2WRr0LhKf9YX4gOan04z7ciBgcola+KWASQbhxvnnpUIYkOfCYhefEyVuuMHw+zvR
HoQWo5wOnGMaykvhXX5TRRiaiL34BR+zK4J1h1KtKQ+24V3DMnkEp4r2pofzpS89jEbdXYhSrNrmyeYvEQH940Iwf2Rk4kplOyYMv8xkpuhTrSXAB1PUmq
rtumx+OGzn9yA8XDDvEfEU/KQIweKOZIP2GUIml4ilyEPdGml5e5SngXfyFuUdIR94XycJs2iQIzG9K7P7MWwksaxP3TcJr65AXdwT8W+ZskBgKf9/FJbV
bev4hkWo09Csuw5IAKkR87lYZ189baMih3BujwEiWJXwvfo7TxQYbbP3ZQfsSVuicBJump15bGXL7Pemb9jKBTlDY233COdcd44DqklSvTP2Dh6nMYXvjt
5BSTPeKQUW3fRbrV0kugz+N+zUZWo2aOX2pYLXTePF+mQPTwLGy9dBtrPOqrVGRdmCIMcNgVTCRkXX1AljfW9re0TuhUKqrA3RvXn++xJ18EpyX8v+1s3Y
FkBGwptU3IF9/d3KIqv0nFU/DaZ8I6V8Ow7TTqWBG3DZsUsOXYzN0wklEJw6GAJofVg8BT1Onrcebt16vJ0sU1+xqnkatyzwRNJZ97dgeWK4p4CldQCf3V
LrZpWieDnZswIvOvLdIh6f4zQEZtZtYtJHSPA5Vte1CPwdGbRRyX4pvpJ8u2Q50R469tiiX8WPulTG/cB8P64I4xa2VBNX3FTDTlDBrSqL1dmzZAgv/Plj
FtjE+KzMoQwcTaKuwNFJ11HZwL25lA3PNS50AUz9hwbMGKurVaZTAXsfRxQ590q0CYB8jRVhoJzIyeJv9NhjDjIkhBUC144REBhXy+nwOjNKbTLSt9d9jU
3hSUektufvX8cf30SO8IRvma9U+gzNeAeK1ybERnqf7k1mzlw8E/olsTAcoToZuLeeSFyntZYRyvAXmXiGd5R3iykZrY6PmextGDXWLZQX3iTIGM5UdOnE
Fd9yNk7MGXEctMoIU3xGgVZ15OOZEmVE0BbjNxSzROm+R9V7Jhlkhr89ehxqpQ3Wp6mGdoBC4eBqkp11MxtGrAlzRmHKBVEHzohb9aqvfcLffcx8xcuY7g
OzeVb1N5wU/sMN54/hklyFIt3Fe/uXYOIYb8ljfYWp9oCyrX/tn6ObrAj7YbE8iagPoiF0JlBc3K/7PG+HvadgR81vdYCVr8DDSgt1vsj0LyrW1Fqig515
X+OHWd53q//k8pKNnoQrR98iKOEhUqSMWR2jdVgjOpXERRcyxRjN9kAVNP2foNVa5ghFMjW+Us1TUCzrwmCBcquKu2OHveb9bdPK6K7rSAJO5sMHMuYqmI
oUKRnOYFWyTFXzCO9IBNbpPWFVk0Vci7ufrwlE+1dTl1QaZAzL8fM3fTDCStR+Kvbn14TxokonBJx/DRlW470oFqZQGCLIpYegy2UOhpgLeL+IotyAqPfr
5uG/tB8b/5U4b7ax8oZb7YEoaag77KGcABRikvP6ICzTIUJk1kgKjxQ0rL9RXjcJVpT69dyHjMmrqc0nbJUvpjGLfkJNAthb4oHqqvUu0hr5JuhB1cL99z
kqRBNgHX6Onp9KkgUpGDZ3BH7ihu5nqCDIPHQByWerNv8XdQTkd085giflxiN3EYovjfXzLCkcocsgP7PQVDNLi231T33ve0F34bsqtaf7a2Q6mTCazoIZ
E2HtTqtYqVnzrWIjsr+da37AIp6CszhUu9frkMSScMxGeO/VrSEdEQMxJqoIVcWCKJgqztqMIjj80xmTe1itFoGkYnLZYKElHhk/6PYmmIEQ+TS01LwMU6
EVjkVEWgvanlYXDF60BAxBmYqRow7eEqM1OH6jr4SrspCqYwSHm1Y9qEFqA2RNg2cRM0svEHoHcbU+ISpkt0EoTpyJsu5nMl2e5fGm6Di7xuIsp9aCgRDH
hkTs4vMxKAQQJSbLzK8R85DN1OVmKcBbAsEY6LpPBOsRWYCvq4l2g2tv5t1aJDGG04VE2B3i8EUO8K3OtwEU9RvPxwGCPu94rqzEMgs2tiquF0wH+f9HKb
j2Ci8sLp7jZq1vZMZkG5YUCjW3mm+cwCg4Z5Z1PgpH8EvWat1vmf7oYEsr0tUGHSjAsX1Sj0NK4hmU/pWUsksSFfU+u5W0AV3g8g6QWqo7mjXDz/VxG/Jk
M1lTuGvuQBizLIhsrryll5JgLI8ldF8XOehGJKhQRLepOrrznNIsg3NQ5hKlqRRRTllhEPDMCrtiay52G5b8xocdejTCQnf8QTPRKPCxGU52TrL4F3bBez
O6bda2F7Ok2ofqszuO0Pyuwb+TYWX4QAh/XLV9bkf3MJCKvWHRCc5dBmezV11k+5f27+4zxXFXrvt3B3PMneGi+imBI6gibvaIwn9b3l97tFAk+hVKR2EG
53zyMu0UnPNJ/8lhlph3Rz9LV3rBN4+BUpD9JK1ZgORoCsSULpSvyTnLJ24kVM0SPeavtEkxFaqo9ms9wZoTh3y6eCqWm4Iz6cGlj5i3VVyEBNK99GXiVE
UF9fr6M+BxSplv9/Ryr24FYhFK7kRmfpRhoZ9nlpaeJx0lTFpnqZhi/2yuhKD93qK95tXzMUzbJTMd+Li3v/NZrkuQcL50RZNf7ak4sWgjU/7v0vIUHqBE
h87dHj9JxEZxg5jiR9uojWj0CFwBdiPSo3IgnXZuskTFLac51/WBl+thO7yQuxQV02QSQV0ATn4RyI8F5aTne1a7IcioV3om9IK3FN3tCulPVyu/CAUtv5
NuS648n90uVAXFuLVZ82rHVAEZJg87TR5OdsVcufvOjbnq30q6v0pDT60YjJ6S3dwT/QI/lIw0vhO+qmoaBRCD3+uJC2Y3lTFc8qXFwX+7lfVLPO+PzGiK
jKgHiK1loGOruWaTgXsw+Hrqm5jEUy3WPlYznYN/D3wg3hOcJ+V/hVKypjSN6DW5ZvGzhKxVCx5GRZB5I4xoJkS+ZdzDLvPFNVDVbPpRnsXZ5dnxVGbSnN
rRmDH8vQbZm7nlMwjPQ1dfBs7hzUQKR8SOnWl4AHOgKzKkIO+mfNbsHLtmqAOy/alEEWNSMoOFMgMGtkQx6T2muSMk92uoOIubG5zD5qW3wW+UvSErQBHV
AZFu56mcqMyIh0KA7LdIWtM7oFwnnvUZGtB37ox6cf+gfcUYjzuvhOXhlx6wg9lix7VklJxvncAFKc4b10r7PyysFvi/IcBeRWHo5QGiGN9n5Eub70vSfd
68f/nnrXA5l9rShhVdMJRRGJkX3r07eMGI6EM2Xw87ppfujNa4L97KolQmzimHcNiUbHy761e2ZCExEv2avLipt78Ytp/5pXR6iZI6Pumcaq16x7PF47J3
GNh9tmCQuAozqGyO6gQGvGrooomvsS6KfZ6VsV7cD70DLLF+lA94XvNXfIbGlMjnVvu1k81A8xi8JyvYv465Uhsl6hlYylOncZwcroRGrpQys5bWzQGRBC
HDrEulfXpwZPNF5WVvyJ09M/Lf/QrHg2MOzf4rH36FiQn8DScRtSBdXDC3art2GHSOQtrijFYuT6iTjrYRCdThMJEgvO/asX01pb0Uz3+qIWTPx7bgM3VY
JZzGcvp/dOS2mnGdvvBRfqkwBCh361w7cbSywC4pl9gh9lRm4SRzQ7Aq9N5KiEz0W39TnCnrfe6gkny/8qF/14jzuydvACTGBbcKsyx1SIDUR+Weq4LLrr
dxprEPCRrNavQ8H1/DWetIKT6PexmO8jRU4VTEVhy7tnHMdpHmA7PVbCp3yw7y9vjGmdDM7a4GApLvoH4MNvzTnH0k/taT8X6g/jnpFVyaQc2OI2ZSjJsP
eL4Luph3wLalejnbCF4oCHFlfGimCekZLY6yhNAvPTnwgUPj3ilS/5hjKHmXBn6oAv3ol6DirCIuLq/brq1TNg7EuoxGjDui5u7hLh78WESdOPzjGbN6s2
v6z/7WwOTfHTU+B38LppAwrYaci+0WfjiuuSPrH0/zWmA8/cS+8IY8xv6hQZqVBpNX0gZfoKyLTDalKueFhEFVNfhTnmb78L0nPbJiAq48IsN+a2PIrzX3
9G/fgGVJJQBp1vE2XmSxr/qp+l81kyU3+bgizBRrttNIXV8O9+rh37GJaYUzESvQv1UxSFV+vYPUDrj0ZTRsLr7OMEFYm03+56npXxNvGfI4z9y9WFKQqQ
idDiBsi/CjfQX9w8SIG8wELqXJAYFohuFoChyYnex8TfdnCRECveP9NcLiSaHtX2/lgrWy99Qko68PIPnOsfw7A5cDIp7Zah2U6foCkfN6zgKB/tRIsgL2
SAbu2alc7WjukIuqF3lq5nbBN2VKrIncNTKV1LZ7vAvNxz7xdjZhrm2oOJ/Vp5mstt9dHRaFR+bQi2LzJpK++4LXH/ufayFYJLw3x0MByfw05pxoW3Zhv/
lrdQRQ+BPRQp4YaSWtdssOBOceqCrT/Qkfv8ToTXifBBweIpik5ezhpTkXREp5zseRwVJ68MJF/uSKfZeb3i4K/ofk/HCIo4EU75Ny4ZzKzOZRUBqkjDZO
0RVWUOFHwENX7mt/XPaTHcBIMpU1mp6d4joZUMaI5uEFWE/R3CzzSNjFUaKC6zukNyRf/sl3muUHsD+VxcHd4CC+TsHciPS89Eha7nL+EfD2kgrBlfjq3Q
LFcParJWZ+K3MniUfmbwdctL1gPhmKpMTdoU5QfQ20TYXROeCPgqoKYappdQD2sCGcIjap+p8DScmuHPBWW29kbOofno4GrYmaWa5uO8LUJCz9sOwAfAVl
r8LoyKjp2HLOBR0mJkUrul9uVEuoBjj3Rt8KVT4MNxWNaU+tOS554CkuH8tqMZUMvYfj44IHW7YdS/Cv3oiWRHGWNY7ZW0Z5Y5qy4rEpc51pXYlm2aigwB
4g3MjrpS7ofmNmK/3mqGuhom54iGIWNIUJFtIU+hnoELH7+bBOXRo4W4JgQxJ/U/PalT15O61RMKXK2ZbXD9FlEptfOKPubcJ0xQwfsyfitr4xkcJtsH2w
sOtAaOJqKIilQ053ZXZHaziGQkEdmPfBF75PdGVJ2vxI8POltrlfLAvohpaNC6LNj79O9TOPT9laIbEPI5CbSaKEp14IQQdPUpGfilCyWrDBTZeDovYinu
HXC5AoJhzfDnASgVdT7aV6jDWSejQJ0l+yN7o0hrteQkQbBjcFTbtGFk8nf275/yPZQeARn25GjnZcXRzyZgAfo2D1zlQV3SnI6ZxlL7Gc1FkkbmBwIEBl
eERYtmKyDdJXvm/pyVdBzA6EQMTvZXIw+3jxNZDbN7orgNAEBjVHWH9UT+KVD3GOfjSPcKo6p0VtHU1dt0rmfvPfRLyOvaY8eZBr+a8QZwU9gtjVjCOpE3
q1a75NMAijYcI6AiVndo/u5Nlgd3srTugVD0c3UMD4+hKRs5X6mjAOM1HPprLyloZHEpebUhH+oE5XPax5vnnqHv0kVBRc0UHzZgi6KtYtcDSy8pi6LpHF
Ppp7sF+sH1KOAliUQOU47A5mqGhWYdrTGQwf3IROkErV4ENkrt6GDQHP6titjTpS9ubyIGZ79Sl630K51yLxJ29tl8VHfeWS2ZChk5wDwA4atgmlNnsQwK
7S/In8zo/Q8dwQWBVE8QTsMwRX/NxiI6ZoOrSDYwyxmu1zfRaLrxTMr64GEw5rNfLMMFq2vrooBu/nZixddEbY3Wo5bfIGyDRVL4cnx4u366RQ60ms7bBq
SmdCy9y1mEVWyX4SxlkGrKtgkrDH/uuV/QTk+6B6ECqRI8L5K8OdM+qAQWuw3o6CdvMnpZqwJ3hInDgZYf+m5aLlrqydeNB25+lxrFNIYjPhrV+3bmBBiu
Wa+pSbLhWis/RFNQErI0rBJSIfOwGLUjJfYDZXIHyoNPGFhcnQ0L4tBP7lVlMdwvUZ2MuGfTdqMPBorLJL0RjGU6kwnzTazK0uIeXzBzksx0Bfyv8oS7dD
NUnnUHSwgU4uvEUCR87zRfFbGfvZe0szV1lRubpAvSlwR2CjJGH/CYctN1sGgt21J4Y+VopqsOjqzezMqmFgX6TNew3T5N2U8tX90XU3rJK8SsRyB1R9aM
8ddrPK1XlK5pqLLzYKgqiScjieNkDnuADHZzC1a3Sq2iWRCZGPe8eWadc5+e4HxX5RN+3RpfFT/zaoAGVswGXskE1z0gyDgQu5AHV5LrCdq25ULODiUmBR
uIZV5VAc7Kq3jkMp75V4COJL6Eg3JwqkmG9mF5j+3ym5dFosoRKIZ15pMBh0k8f3oi7gf3JmUOKzrBPTJiNb4mGAzrrlxoi5SR0YBbQSKbH7ZkChh5UZ87
jzl5ZPPHQL5wjJmufWygmXGtP44sOzm4jXTX5PpokeO3FK6//v3iFcogJKupwU7hKFECr/am9hOSs59lkRKnpyBsHl1XHM1RRFhp+EDUru0LdCqX1hblxG
D+7Y+Yd7aTerg3+hyRDZlLjAV5LIkHpryheWm342HA1jG9NgIgQ/m4AMjeFbE82Bh3ziVnw+GHW4FKXRubwVRIExyAWELEDg7y3HPhl0IzGEi91Vc6IP8s
s/SMx6tV2hpoRV3jl7pQj0Uqhkf95N2f7yLDimyeO7lBDKzCRc/sXNHfro17dLDFWsVCyNZq7Vczac+Ef+c2mqZtUpNHx9e0PsiYhypMHReN/vLaT5Qk/G
cogjphePryCIVyXSlUnB7eEe9yZkR/4eBoTA92iOxNP3uI9dMdQkAlIKtOzTRyPaQBFZALs1ZaJ5hGX69gjOpMicxKNB/9eSl2lo+BaUF7gEtPsOmWr1dH
k4HzWk/cw3p7wv0K5Hlxc5vhP3IneESdZNaYGQZ4GeWycQ5PZ4ePS9e5lN7pLS3t6nlEl7QqNVhIgt7UQ8OapirG3TIBJTszje6QztOXBZ2YjPJ0F7UTCX
zMWJ6dkRavyZVzvL0ec0bKdGcXod6nbMxEm/8JDcHv3XrlUZt6nfGW9Oi9BKw3pJE6kUq4/horIm6tMkHHQv0d9fUrShiXJpCjCcoqsB3r6OEXiQ7c9Fdg
E73Ppf/0NpFrNisoFD/wSblQHbcgC7Xs7P3fzQd/nHJ3k+Z/ZF4Pl5DdCAaF1WeghtEwc1DgQSebOGmvl5yNiLqdbcEgNtqMZu/VHYoQzNCOdt5Dio+K/K
aw3VCqOWYeKQnPGUubGGOf4dZi12PxnGsit10IlpFVlp0TiIqbVM85FqFzMIdOd/W+dmroup3Bp4yr7wgErmT9teBiYfzYij6zg158zw84Z26lkR7NaYYI
zyqqK0KeBQBugBiI8Bk3zkLSmG67jwgrqT43RszIxgtM6lSg2id6KSTd2W4885OC1ElrhfrGo7Gvk9CCcbV/lJtenWJiu6ECbrLaxcgJQBs8YhPz9Deee6
pDwQt3ElaBXzi4+tbxIE3nnEC1XOv8RuqVnUy1X8dWgiRcReWi0NLgiOflG6I08KyLdgYRx6f3/n0K0i9VbLr+2c6KhBI1op18QBC0NNPWCfdhy9stDb4W
SWgRV7fJIfcMGhdAFqwdf6nTaBc75WxIXAaSqhLRFUWVzvZxWOdQQWr4Z5uUaY8zmQEFjFhJJipciVNsrOqKGV9Qe0cS+oXvk0GcQ9xbOluCUrvluma+px
lUGdPb5jEjI8a9wHQCnWzEjWzrrGipNW/ZGz8fWEJRZC/YEJGRTX829Ot/1gZfHZPa20WsfwkIhqpWn9ooD9aBzY1SrYwsZQx1Ai2Za5+JruwLG+6+MhFc
3VAd0Jb3V7kk1s8IrEPzoe0Hfc1Kao5m1JnIpct0FebLz8CXCY7AVUofh8I1Inbd43NmUSZ4Ws5t9QghUQVf+1kyDF37vYy3obseuaxDxZBhSyfEVov4Ee
7+z6hEpTP1OSPdM7jhajp9grqSUYP7fQACBRdDjtk5qJZE7cJDk4haWO70PLMdPtt3KNgNPoIY1ukKRaYWAJazDcpmCfEe4TH8d41CozFggiJDJ3/dd5eo
oeCufyn0dTJzyakv7lyAqxXoVPJYhTrt1xrahpMs7fcyN614mbc1tJlqQRwXHbCtZHcUjvQvoGDWOZmSb8+E5mVRO2jUUSdRh8r0Hv0QaIoN3hpHE5xivv
cepyxtNA/kXprabS/z7ZflrgDN5JiC65Q3XVb/vV6bibXaZi1+V88s3c+D6NgdL0J4CgCQTW2p9vWaORWUhqNF863nTxzCPs4T7lMBz+mUIRVq2o4TFb2L
I/HWcKL3EfANedxDBYK246ORay+w7gHePZ0oEu8Y43FIEWSLRclsEeqg9RLAENVFokUKaZReAoYLu/maaItdYuINTtMCkl1EoNaXT1AXSoLeOgNPxkD5l8
IrkzHwvzNVKmt7tNIWJD0744K2rABDCvbQblJK6+X5iO9Yea8QWZQDNzp4SU9YkZaGXX0aho4Ye/4vLBldX9ZDaOcGyEcJQFVdpIEtCACv10zmxjfJ1FxB
xxSX6wJo380cTEytlsWBqtiWhnYKHQGwR8h0Tt5BgyM7fU4HJ+2xpypUnRWXwNTlvyz//ISNMhzdnYrxSvlcl0H2FKF4V2UcKbSeYy4rS7Sb10iO1fL/YO
vdZqLK0ZK/CmRyzq7cgydknLwyGFR0mJoXO0KlSNEvSZO34YBBq/M8End1Sct6w5jn+ftxWb09r38+0trTeAWB+tXnzKMTKLFp7zzTFqxcIyN8Yn3DaPRQ
FDkdRE4Bfj6y0PRghhk6ljNuG9HNCzKMOWiDFm4zVLC3P9TpXMuQ+ExTRrUj2C4j4jEUbGP5kUXy06FVepPsCYqGDIy13P5IAD23jiGXkH8k7NVNa3bONx
0wyv+rlSFHmtvCrW/DIdYTA+8Bfbw6SubfCuLqqg+Ir5N+AcayO5oJLpLwnlCfQsGU+ebbSXjnFFlOWQRcG2UXZBj2KS9XtBIkQKhxfL9+/H4AGvtQYjEo
Kfga3Rcgv7Ckvrbb3Qj9/LKKP+bgFLKoylxEGQb1Vx8e8yZiJPYdbwZsKypXRmDASPo2gnKqOIohzSw4d/L9BEQHju6a+lsFSSwZEhvAlnKfnb47oeH6u/
J7H1V1wO5XFHAvEqclUtlT3E3p2+JxA6rRuMrChOCqxXBqkkXjumssNPOVG+vYUlNZjuzWNoTRNqXxHN3RUCDLmK60n2JQmwDcIJDzWhw3VJgVFmkssbYw
hwd1fjShvBxx7ydRiLWFYwgZirX+b8VFi2Sga1a/L+7bp9+9kBapanKdfwsGPsJjUzOjuhcwHaFjCTplRFQTKQTK8X2J8PtV8MJ+wfVBbM3Kk5/QbnnDYE
+oFPINMVG7jVBky7s/qS6Qkg0Y3A0SdZ0bQa5Q/iHqi05UiVo0lpOTsj8rF/FBkLH3sgyADJkmb+fKb4fGqs16QPRTlWKNYlIyMiLQgoiNx0Ls8ia+dbx4
SInKN5DdV5arXkyDf+T9nXuB5JJnI2KmpmzL1v0Bvv8mh+Iwm1lytDb12Ou5RdS1dYm+ps3MGA+BRvx6BVRTe7HxHrSDn84MaRiDugxNNCl5SEOSMrFZjb
X9+9i745vsRRDrojjNH6UKflii5NSSdl/60g/XmEgvOyC9vcTcAnZhd/VLyoEYQwPK8ScVttnYe3qcYW0WH40g8i8DV3SpvJScJMmLDp8oj7hD4ML4pX6T
EZSwPJnmDebam6BmiBE0ItU06IoJ2m1a1vfR8JcNMQhoB/gt/GGmN9FRHUYVj63iCctNWu8ltjEjNF8xADHavc2T6SktNFRg1YUa6ncEsOQU894RuguGUt
KM3BC0kFZLb3Eqet3MsHdZW8mqdaZMAMuH9n5lLAWg1iphv+0hmHDD8biIzkIQE/gf8ewq/9coBHqRMRONGNQh7ALGllq1v73G74o8u1BkFHEx9uwjpeqk
Quzms7tHATMeOkQsBOY9U/5OcJjSZPv0WiPSiNuYAfnXzQhdnCRNJGBJnRTBc/VjKQmIqS4p9efR8LLusoN1G8hdI4/rZIhj1VtHk7Cu+dL3Vqssw+/k9K
Ywa7VzB92JHs0b7dFf4rzHIc+uUwVje8OtbbaGPOyCl82f9IgG36aQfZUR2fr2MGhjPL3ym0sckAprKN5kuYwhQUw5tTWG+1jLXJ8aMVRNbiHYCk22ysAx
ehJhBTdzyTKuI0f/iQp+K+IZnsxrYzToJkowsh79fNpHeqLtQQtcaLcirZoi2Hbxb69A2ipuHsecGkAumduPhBNR8VyYwd5VNGB2D0LFWf1oHzN+rQhOiD
F5Yl5HNAcR6iEn28i5jTP9m74PpeKlR64WBrnedSPZWeocd99xyKjLDA57QyZJYutfzc6gXxVMZmxM1EnrKa6FQyouziL2sQhcZObPfYoLSul6Ynl+eJ18
3p0h+neZFOg2lY1oWyycyxbuM5zJ2fesgjL/Zhm2pYRt80xjiiNnNvN4KkyauYsywN/6rz0VKUn7v4YojAJdgpxSzBcTnZMbf4y3GV42qLwxakjrL7hIve
Ba59pjNY6our7Sw4eWjXSKptzsU+xzR1gkCfyl3bOsUpolgKE6hRp1vg9/D+gi2FU6B8Y0lXno45Z+KCKymswf1Jkxq4g7bdjpoeLDF+4k21WXXH/QUKgA
L2n61Vvb5SSswKZCrJ98evrPKgTynHC2/YTWz/4udnVg1VN6Eo7+/rQQ+ykeFMW17ZwV0pdtRJnnqXxwGQStaX2ThPIKu8yhVrE5ZqSmmADBHZZUYLnTJa
rqFdOtzTLVwqcjccK6JnQrJ4I904oenqKkIaLZzTX4k4fT/2MVkARkFf57ojpO2E3NgVuTp5YZ+counTbUUf2T3J/reb99SX3fTl8hmPuZjiflhn1nKp0n
YtYElKscz5y2CCJ5Zrd1XwK9aaYV703u/uE6+4YhFAlGX2x3iSErHB5kF80H+ulMRT3mtIj+TW0IVvYV/3ZiYD9erjBhi+Te9rGUwpIi7t0vNqxwDFckD5
afSO5ocUUxdSmc9FBcV7bVtQB98GWhCgFGP2akQITHxjopg49847crF5W1HUlHkxR+YRfZdFLFd1AGjcc5r0Q7AccdR/mf8EDVFk9cuUh3wCPf14Vvr0Wo
L8fA20Zj1svgBdctHbLMrTUU4088W9GukOfa3tU6n9U6+HMqfDQtwF6Kn3WNrKsJdeqD+clIZpYU7dw6+oU9/abWKEfnWYnllh9VNNzuCy6vRRLyxLu03q
LHdbfuXSLlI5wPHyIvFqF2wWd452Sm9g4xI/JjdnhiGdSRNrgBB9ybYYBjrZwpCyFtFy5uRAH3R+wt2IbWoFbcfEBi8UivDVokDdcRqO9UTFownLebHnRJ
AA3BkDK9lbLKmL/9+wGM6zdEwJznNu9IIes3EUQahHyvyMG3q3s00vf1tDUYULTuPe/WxaMPAWrFihjn0a8VetTTGHuRSL7CZtXdFbpRR/DQmlaX69MP3v
2NjMXmIyTpJHiqIShtcDnyeeB8dGnDaphu+chvgtglMr7Pv7bMRJOpottbbzTK7dnhRrsN5WrMeWeNxGNq9PY1/TML6StaSADNHhsm3uk8kYycElDxvFac
oIP70BTEFzGXlJe8W9DwO/6XGvWMWr8a7bK1cut6ZzTD23XP95aBHXtEvSFtDXqjeD1vX2kj/AAfVFrji44GVXw20yFsTVR83Myz3lwfgRqDMinrEI2vex
xbrCCea0eLdeYw5uDiJ0i8vXoGlTduw4hvSNHbwTSHqZpgxGjtStut4nIJ25ChEdUOv/F1jmVUAZN5hNM8hpKKD8RETDOfPUzekbt4p1No8leGrRsOfm6v
jpnTcI9QpbgbyF3//mktziFY8WPf8xmDrmnPe2WJ5ipJkjUvKVDTkAwdl4OPgrO1wn+wjAtDDONegoykz7Swmukmi2VbPxPTFi8b/zf3yO5JSsLVqhmaM0
UjpqnOjRqpT36M6OCxNN3hzVflk1EdBeZqm5L3yoqZ3aQKt1b05ECDHbuSN50y8kMV5BysSbr4+iZIu6szUOlIpx6mH+kwaBxJaYICZTeX1YSUrSP5i6eJ
ow0sp00qFwG++D0J+4jP2rRAtTnv9fLGgs/f2gqEy3N381ddtY9p4PGARzJsqMGYSqdfPoIvNHZDd7xeWxnnixtNlnAXOay9iu0mCgM+LDTCGtVMb62TdG
4BdcqYtGqSrel9opGUioR4K7t2iCdP7Lpmi7N+ed6UchRDkZeD7khc1BuBaLO8+BgFi2t689nRXkWez32JKNlAxzeG8aZGh53NkSSuRvl63/v5xksUOoLr
5hI+bqGDxt6kJ142hHwZaBkb7fmR+O5zqgEMeHeJbK8k+BMT7sGdkhhW8gsk3O1TyGL49ne5bnsIZQeyzN1/Csa53ZxCXfhMkkMjoRZMFcAKtc25B409Q+
wmlmxMcGJVJ+1DVRA7VbKsSm2mS7nz86S+qXj+ivYT2lql3gmS9/snn6IeaAwK+XxjuCQtb3vHHV0EBUXuLclv/ee1IcvhpP/KyvqYNcEmy0zWcUqKRJ5T
xhKhmxg6JEwxaFigefPMotaX3pxq3qKXpwKVgIj4rfZsB+KKG+zgIdoLLiq3YeabDv1Kj4lyka8zzTlzuvzNc+LLo6MZqGV58ltGbFPhmFWWKMpwD20RQ9
qfp8nnadF+ZKwJUTra61kokLOVpHSVMWknpHttZ3gpGCeMVfTpw4175jeEyZRwAq4O6gjlQXCq3thnZddVKaP7fSWSwYuZrlG0tzFeNom0hR1ljwmmWSXy
c4USsVaDzCSrA9+PiD3XLTFXpPoSE1xDPsV33r3+0qRhU5z19eKiBrcbfdbF/rgB6rW8EDS76pppy4LiDy6kgHVN/Mht8PeL02dwdAOpZ5pPb3ngggZ5yg
1wzFBqjj8l+F/KV+4N0WuO49p/nkiQorRC/KXFzxJkXFbFsZx/3L3v0iqPDN98zgKeuR/djiHXmTgGJz7C4avMKDUZfTIW9ELCEdj3JBTWi6fEVx13WR/8
qoI0QNPSY2hc4sBLmpRKyYCpApVytddPkrGCyOwPN/Hp1YmYryDzOBVhh0UuHUtru9B9dv7t/KTXEKHPFYA0bUvW1KrXb1hAu3+dOWIEIrQwB8zpMkvVSn
4IpW/VK0J0bwhF6pJNFTX03OVcH2LMFvnB3XdwiEYkgO1y28dAtoitg+0t3D/UYm3TSNCUW8pN95Gs2fkphq838yuF8a8ax4mhGaJXEPeUhSdqoPkqNGIh
3UY16tF9roaI4DrMGu5dL5nglKgvZduYfsQBQBG09f4l9ezyNe+K2pTqZWUvUpr3IJP+ZH5QhOqN/3lukaAjeee3pOh0pGijLWubJCzUghHPq1ZYZ2HQwL
xeE8iwCY+Ut3mMYxSCL4vTPVNTvOjQ8ffoxoEbLF+zSGcIasuYyA8kR2TB9fmcy33WBb/Oa5pHyZUCw3pcpCrqKLPJwu6PLAwT/pEQkaFNETf3gibg9+uj
ThwYPEKpVpQ835Fx0qwRZ8+cLYk8bs9EAz8LUNZJcO26unkz1krKW2gpLwwP5zKsq1h+caUFw1BVo3GOduNcQ8WYxNgsPNW2SA7pvH5jf1blJYU+OzW7Be
LwV3GbHR560GCBca7F8dZ3tlwnhlPMzhAG8BzLJEDJvvPklVB96cn/5pHJMYg8rIn2AO7AKJdDeyqc6MFGDdmaKFiW6pE1GIuhqh4ImqZD8J9yfID2PcZ9
GhJo/F/rPgeaGFtz87ph7pAQlSDXAuvIlu3KMCTHS0fbkZGuPXzUIhOf0q4xdDvUObua0utvVyzdWVVpOfDqNgO2TORU/Zwq0VFVOFpCT96+aaxtVsDkHx
lHGXMBRSBMEM59FkR8sGxsOcZtg2CYEG4kqAVN6P7pFeYoMDLjepcCT7TbPY4r41oqZcs8QhClujg5JB3/sIZ6IgY1qAwOVc3dpXKjjYJsmsCZ8yoW6ZGB
OweifwEfoIcIjJIFuziZEcx0PF9U8ceZtIOxWiqF40eFWd4kXdzBGHyBfSKe8I0vAc0l6B92IV/DzPxrhkRnH3Ww84Wl2ee7X2EsYaW/KdlQvY7YJV3wx3
5GhgOHYcYJG8BYYR/aRVhXzqUDUQPR85l6aSzzMoCnhzN7uQ6KNN0nnBZdmf9/5xvz3QIo35sygiNnL0TqMNUFgKaRKgQ8QtmsFssBFPoWqv4h+oYiI3Yw
W9Rg0DD9z/+QTRqJ/6nT6M9dCBTUI21WdUYEVhZsYLcEKnYHzLQJcD2WtHz2MRMn+7a2YS32ruTmDk8/fker54mdnF421kQzcwuZUBuqO2KofeQpimDXY2
1Hlkyw1MG6kAXTvSaE4XCd4wKM1gx6LdBWj2ERiZ7AYopEAJV7yGpk38IRv7oiya6DEOSTyZim8397ZGFuPU8vffkQLStAWQkQDkbqdC5QE/YSYYByZUBD
BAghTqjiIK0uYuezBupQlbatNnpkJUsUNN3iMiPJ8z90HVpNkEZRRB8cPXzaPhAMIjoMwaPKXWEOpLdkru6bXDPXoezBmbK9iuS9JOTvrDhW1sQDCfNwTG
QV2NQLfNdN6038vLZzKb5rks8XpJArMrizr6l4Rbn3tlkCqr9aKV6Dt1Ssx/O2gtOTUKbdomBmuYDRX/gfvwhmfZfpJEMS/SZQG72amKnf16vs4E+aaCUB
rZbvL9xtf1jGX4lYymoMc40jD9hvCqIdqKIk8t1sgcp41AgARomk0DucMBYugXhrBYgyyfYQypcrdGjeXOq2AcXOni27m7XocGyiKNChQlVd+3JiCm+nCm
O3YKpBCY8HVwgvnLhXhO4hjmAlDX80CbzRdfY8NoDfv4u7jksgfDOJLhePsNK5hR1Mq70nPaiKOyoRVFUdOXyukhZWY4z1sXiuoWZDmDsig1D6B25rNGLq
OPHrQArpbC70nf81mzshPBqg3+YscuIUL+WI/lbOOsD9g/C5x9II72C9fuV1gNXUFrqRhm+mmbWK41lL324sSpERGK6HlkqfCsNcw2jjRauNj3X8AjRMru
+s+Jj8K1/iFHC1CccPOyFuUIHmxpMAgm5NxWNk4exJhIofDOPVC5Yhg5v5kl4eAkj5hxiIVUZ9LqQn3azPqvOVOrNqLL91ZcCZpRjqFi7cmHaJ9L4S89K/
R9h/ebOKIpkqNvBovz6zF9ZTSFCoL1RUNcREo87YP/JHgnybNBMaXxo0g4jne0SRkxR5uv7Mt7KStqt8ngcfoemlx1auh87VW0LAXGQ679WcOUpO5b1eZU
QW4JOOToGZakhu4TKyXUIA36kyXZil0iTj384RytJn6omyj/BXNROzk/qtIanmoSznP1S/LvarQXAKZ35T+lxUOZ4VhH83Fi+FAs2JBp1DUURdY0nHcgan
6aCOdOchDQmt7gXL/4ZT3qWEm9tB+wN+R97yJSzbf0rcK7DJAFFYGxpmUVyjfzWb6InyZODuKmUBSv9WX0jUQ7mInq7H8guSEjfKOminUOTWjUgzFFDx4I
6qXwRKnJ5jJgg838NHTyHCv2rcczUNA/HHd1i1dVAqdyReHu3UY0hw2AI5VnbMQxIH7bxaZQpXA8hLQ0BBrYKNatsULon5JlV4NX7WGWk6xFiY9DL0mVVM
N7zNYFtWuTQ3kXWIf+3dDnCqpKZfL8M+sMR4h6ksLxs8GoJsse4I57EJtiN9IU1ixhl5a7R7F8CrsTjv5oLQkjF1uytWIno2FTpj/Iw9tFMxlBPVzmZ8Pe
NU3MkoVJRAC+6XUwxH7/Yh4TNTh7vsHPf+SLKig14RcjmN6XOx9rRc7TaJPbWnJqLIQ57n4i+f/o81nzIKJjTvO/WKzEZv9t8U0USpLJ6Rz55JM3iuUOcg
SsjK+Yz7JQilYP/GMmHo0qiPJ5vXEkbRcpNwBpqDJy/jHNNUiphJEcSvEzkaacPQgQLYd4kgwjBjT7OektPf0jDY0+nH4uddJftX7RIySM6t5dSlTpS/9S
XXhHSbQCZGjqHVSm1UKkh69u5CM2Mxm6UPZIIFT2k7sA1xBRhpwb2LCfIHatVbs7i8Dcy1cG1u7daeb8wCi+8bkJXckWwA5HhjaTelvzIWgLtK0A6lJJIB
1xW4eWQ0e+Np0v8DxzSC2QxtSIStb6klHm3O4cnxPm0yUQq0DRT8AQxCBaQdic2wRUZOlDGjwXqmOXMviXlK0l5N2xZNc5oaAyHlqVwVvPlmeojk7P6FGp
t3HdDzmiJWo2wZz+1K+81Q/OmuNgOB7qLsEJmRcU95H4GIo3koty4afkR2JidFsGkBiCpab3WASBnosTge13llUFpZU7qNONowwilr1HTUblFoo8apxka9
9S1Tg7gWWey19l+FRxp6Wk2v66M2ZotURUYigog7VRHvfRJLDU5Tbin8VwMJVhhzF8umG2a3rPI9kvABzy6Q661nKsyRhIU3rwjcYtwxbR8HLudrhCWKXO
RKEF05qolnGpJpJGun7um8foPVAfBy2Tiic4+OnrGtqfI1P2Z9k2I6xkJTHc/a6HOg8JGa7IIQ3ZIauSiBPR2DusDanE0bwglQRS2CJSiKFF/8ib80sn/A
SZoHNyhGDzl6DWUUmVwcjtPpdOxjAeBkPA2GYaR0hiHcsaNibq9FXf0iVmh046s7IEqChUHq2WKdFvXc3xO9udoYYcWBT6bg+bhlk2F+qMwBgLFSPkikaz
IOJWVH87mBDv2qpwSoLYJQ7ZiARg8M/Xc009vEeA0/6ngAfP5sOF9eLVF25jdV+JNoHb3crfS6jcjLZQVjYH9gE33eUPxbcoJrtswsp2kC2DQ+5ZpV7F4o
8KYOvVcdiJ70r6dhvLsCrNbQ6H3xfxNr9AoZAWRcJZCSCpgsw38CEjfud5UnNSIOSaZdCQhrv5ne8ZnZhgnKcKq87KCZfj2kUZLkTEKkLP9yQze6Rwzu7o
fP6HeX4iBW9COc/rJH9+ZTRaQU+LZCCSZtY+q5rh3Vih9ZVR5qQMYWtIMKnPCrHFHtgHXg5LuSaYxOzmobwZrdZGPZZZR9bhoBTPh77/tD2jiqKbzbIecj
bTGZB/atYxw9YrEd8TgXkzWN7adYuONV/lYMpQ9cDCbho6Vv1ZaoViikXm/8QNHsuS2xVdXhK1d39K6gM50S2eRvscVuYzhQ5fmeMp7/KN1B8mopblRw0F
l5Icuc0vkVnue6GmaJRbXM3BfxHK23TehCm7vmeYixRm9RK6I5FKYeBYGgPhDKMdNkN1LA9rqOxqkt5ogh/ycmEorRa8Zzro6JWuhWDGpcJvyy4LFufLC4
suubxEmqZimm2INsecQPmkf9M2S6J2CvSCMXXP++coMOR7h3EiPXF6iMjGAK3mJxbd02bZEI/khTRuF+fdUQd8mgxL8+YVX7IRaJCtrllEmH1QXQcPT95q
m42UODJDCJ7nyEllY/5X3ar/+qp3/9FeXhL5j+fnth5T/xtQE9wIwqzMbS3DykuV4tt40icJS4Yr+IiRKsR/GREL8We/epIkZHK4tj6/30n19M5Bmmj89g
Mk1B5PtgCYbnlsNtfG1I7axsQNZOqQDieefEJeFovOOtJ4+l7/CPGSWBiqFO8ShGU66s5AJ8AX3TjQ8/+kgepUlFuOw1T0Du1let5xbaOFep1dcO0a7k5J
/44gbO/6989tWUVLx9nm3nTfuNI9/GEfa1z9VVK37HJrN04MZ6Ipu246z2ss90Szrx6kq+ClIe5Mroow+QC9CNdODcoojEspE9LENn6uv7W3VGHfX7F3Vj
R5iav23jbe6UjifE8vQ2EerYzeolqqBxJFzgvKX6wic3B/jlNKG37zKZiI61ntHLBfhH5dvVpF7csujJEubiaydp4gbaOGm4yVezqPQvrsOpiesDCrUFU5
PsGnzsXz8ulP1it4ZY5OwUQZvDJyMxhXPxt4qGXWXgZP4YqK9KzZ9cFZ0f8TdptaHsjSY5IQLXqiwq0QSVRRO+Uvn18SL2Iyi/cgThX5BkkZ7BFYlEzsqn
L9iDmnZ0bY5gukN80ijDDZsHYED3NpoVWIHDJpJnqSC8EN42MrkhIoh0Djf3qgP+6CKd+2QztGs9MpkTcWuUnCy9D8FhR73xgIkpJfIRFPLvKAP+LAc8v+
EYcNov1KyvRmzB9Q+XiHxuPO5IrFTSxN/TSQ2i9uGXuG6uaUZUNnagTbcm4by+iqpdBMPmJNd2cY9v/jgBZZW+mF/CrBTsnjHaJMosUHrrioPDESmLveD+
vs6aCF14O198C/2yqB5D4RTelAbw2TJ52TPKf+L1X3CmoiHkgbTEY0zbV6A9pOxO6Lj3Gy8u2wfmOuyDMJDR5T6oM4Oun5gGFdD5LBW0+wuE1Zoi6uop3M
h+z1mdNyRHNGecusLttj3Zx9VTkahmXVcJWwv9FFMKz1sqg+R1PKdVnEdCFecyVj9gkbZ7+8caF9SJbZQOBO9T4Tlxj2ySM+qJKoxuqKJASdYNMkqKkAtV
PGNnpFifI5OmzCnE3GV+SVjsvATFJctt4yeDLU46eWRnF5OBI+k0m/mFd+6tb9YnKTeoVwTtjO3/Nxu69hOWjAF8DbZMU1ii1DFDM230uaFBgDkTmZOFoB
plSjLvilNh7pz8mlbd+7DvZtbRsKl0tEHOPS4BKKNzQD0x7VNbaZBMMjr7KQo40+cpOjPaHah45h3f3KB5bnsyq0BW2VKrCR9zsmc6NyKtKcyiFnuKMpUt
C5k+5gxlILMS07c1uPHign7pGCIol9+r+BQ1+U3HgAVJ+lzFcGYk4qIJHPS56c15N1Edzu2SAyg7MwJfXV7Z6ocayNsP6ThKpOOsWG6XdxNLu3gj47ww7q
+M4k4BU/Rq8v4QbNGMOofHGEq09N4EvCAk+S7DpJYBh+tIcDAQQpDS/KFgEnwSfNAttnpghEzr8Ig/g3aisOQT5TKyU30ptiQfOuRhJqxdgvLRIqIbKira
K7o6mqPQn5mbT6yCOdmrdGGXjM31tWc8SsgyMVZ8RmBUmYxZhKfheF1el4a5Kl8jGYfVwlGbrm0aWJqWnVgyq6qsFVZYIqpQaDR08aC6GuKR/i6htw0tux
rnByXzy8qT+CYGfI9EbZshw/b/SRaw0LM0NeURj3ka6rGLoqMC4pMedfJjxbpMRjw5ByXcPTYzsnd6uPHe/osC13g7LaNs0Pin6ys2DXw0U+tAOldE+SXJ
RNRLnop05zxR4KogvvltEEUGad4ycI5wZCOOW/A3mtsP+NaHp0ecjks/+Vh+SJngg7X4w1xTsA5cirSjGJOJPfxCncrisTho63Hwt5aEKbe/9fxFiZ8U1J
AZJaRw/Us2cBaU0VRRG1EHSbM7HkiGy78qOAItg59Vr5dRjGmFfUNAgjGIkcxJAK+OYvjgAUa0RQy8r89pUU3q9AY0zkUKFiwL0hgyNtKMDVYRk25yFeEt
uyzR70lLW/koYQzrkAtWe0sc3ZwlLX99SWYZM682mIf2OgS9IMAYXzUIvvxzfDzzCe8OZ+WqROjTBdI4ejyQ4XAlN3FMub6heuBy4Dr3aKt93HuK8FeWqe
hD2W80RT3h8YuUUJhLXztIlUWROhjkyeeQDMiuXMpvh4zU3DmJzNSQFfLUQKkkEm4RQNMSNq1jzZDOEwqVicgZB1rGAsEdvPUe3Yc3XG4Ejx5qb0JqoamG
svRjELHIdD5H+HN5EZKufuLwGIkGc7J/+xHa9mdZx+JfSjIgq3nTUtnX2e9u+mQsH3aeDWvq1cEzJB8u3hT5tFI/JnY3/1MsxbCZB6bsFD2SHJTVOe0WGz
ommbb3p5Ozqaj+yh2Y0JSm11xSSYZYp2ERxHzHeMiJm0oA+g5U5IqLcppYuyUkSnfwYF1tfcdwXZgaE/tZ/+Z9WEBj3wID2sfnW6Ke9umimo4Z+2TMiV79
mbOvIz8/mcyv9k83UO/f8DUGcVtIYU3wF3uLWH37p0/r+3uPV7a8lXIGoyOjVXOei46Gtl6wZb/duAKE25JQ3GRWA6jeQ/BhH0UTRvUGP7kpIrJoasFzWw
xy0jBDbxVlnvvff6XqwLZ+ZZo86KR58VzYYzzxsFzf+78csH07LkzbELt+SwQHptoYbQlDyVC44QQO6Rjbo2sZfGXXWcfPRFuBtHPvorjtPhqB9LHh9/a/
OmXg2tHvuioCtKSDqS2k7/tr8rX6FIPGBrNMiqig0Jsgf3Rb0v+WydmxDfd6cP6hDmlxJlKsF0RsYV4INikL016n895Y4r/5EuT58RCpRZJfCcnzKEDuzr
ykr/zOqOhYjGc6LUjwXhN/jiEbfHxxVOGvYx0a9uvNJdye9BkQ985UMEcBwS/Qc6Nxxz7b3ibTORzM8rqwB5o2IlMzMrFVWZga4BVrlgQs3Hy2snBgAzZf
ApeDYNbF8jHgDHxkBB4KXwluOsrjMvug1t1jTUhV1wrjUzcN9NxDOswI4Q/0esDcyqQrlx2e0ES9t38BY/wLjO5GQqVYW3BcRdM+r6QPK46+Vck49l5nRX
UmyLmh6nhXnnNbEM8AaqjZgg9hQjasPP/PilWHnhHzbYZ5q91Q5y7nvUzuHhMaqbrde/cxMJwnHdgfPmL9CGzIjqQhoO/x6yLhVStHo2Zt7oJwv/AwmEPH
HvwlZENmnx7/lIDD8QpkZ3JuXl1fr/DNshJhKTny+ZJxvU8+0epm/l8Q5FdJMQDGiz22W4zzsZgTltoL4UQt8jjxTqJ1o08NThJHl1vzwa6LAKwU8JCMS2
HOs5UcWIgk25xaq7AeQPmh4LOkIvnkzk6jYyIz5hFIDO/A1lfBAWsJsi+aiNG+NxZKu8qp4W2um0pyV8VhYUFQ8Awe31QENDHpzyoWtprtCMEo6mYlwsEm
pfKv2Q2c0oJBSWxD49SA4pd58EAQu2iq6RPiqSfUu8AJfTAb5DuPNPOheoZnfi6xrJjErAiU7mRHJaeFitr3uBWP5HPrNcYZeGRuAyOBq+iz8LyLpkTGvG
2AreOT2gSiH79OiaRYKi26y0rF6cljjSF1jiwQ93M8D9ho3WxRMELGfjnrHXVwbBxP94ffm2oqr2KzFFRIsLNoQ/mZQ9yVvgK6quEHpMjWOtDr0SfGJ6Qd
f1jyOdElDboQlNmg9Z60TwhHvnT2aK2V3q5ni4QITg8ZK7ViEn+i93lSGNqQvU4mVOyD6i5GB3vG+3F+T46FEBFVOaVQaXSwdYZ2Dp7onaNmy55fGQ0pu8
AKn/O91ab4DwXVvfbp6f85J2cjwS81i3kZa/jSM9EqJeFDlzboPRlDZXWrjRTIUrTb2yZyp6zF9Exx/MRSSZp6MCGRdawea4N4G80jztdrrqPH+iXsvotu
kElYLJjQcQdMcVVG03ehmGSRQawGla2NEUKyTVF+WR5OtrkcrjLP4PcXexLRAobUxsvX1HM6z0Vrdj67cNw6U4Dtt7k5v60focBXfcxDKtC/vKLUmvnIhL
B6Ce7HoF/o2TfwDeRXi/g3YnQ7nd+yZ2tMTeiopazw6dU7nwU2kdVbQiniiZtErFS0/9pM4FWaMw8ZYHE+5mCJ8YYX7cr94rktRZ97Nch23RHmjLKudQd6
4TDpVcIzeEqyQ7+U6wAqMiJK2oQiU7XWd78uV+BaFUnInL2h5RMA16E0dKTUpaah/C1ABXbFmrTwldkYOjHwGKKacf5o3pna8PByi8sV9PQI9/HYUbNWWR
ABTwKfhI86lBdGz0VW/mrNXxYgN7DFO+fhJlYZ8UfbwA5gZb5kLhpvUXS3bHOoirVIVEDBc1H8/NIZWBnr1CP7GGV3KcVZ8LLZ0tTHxb9X0IWheEJ/ActO
sD33zcagVLTIWqIo+RRIwX3IPOnZtrnansp14tUnSp4VTuM0sZTn4mK7CMi0VOaBxyVmy5Qz2xvCmeWilYFztutZ/Gy3hg4Wb+ho0jysFleNEb7h8oycT2
PEOyOOdZv11hmd7cc6guvXVlk1nPLR3pP0Q5XPgROhncOdm+c+mo1k3icvqJ/6SGNqxuSfzPKMwn7Xr5Vf81xioOuQypNUbsraLyMyUjmYmvVIB/eKDSWB
yyE/FYTyPtYYIpbWFXMlM7W44+mGCC/K+ZUN0uYhEntTI9EJh8H2FcgATttEBha8f4wauFM0kK0TE1q37o22xeJVh8Ulq82Syo8IJ7feoSUbczRVyiSNy0
R+ivOpD0NWNhCaAcfbeTujIqY4+j/SIuKPyGtMgJRNGBJ0nkDjOobWC1N9IcUyJwB6lY4vKpy8J10YGToPQZKrDQFlsZc+gT5Lj1dDOIRbXuVAkcDhdhUv
ZZNjXzlSdIgS1S00AIqWXsEpC9LgnkNyRQ5jifwl3onpWaRtOASVgvG+zZe0QQEZ17XtKrMLY4S9YIM2H7uV9RXiqn+U/8RxFOScRJaDu/MUhCnrGd/Wq2
KGRTFQ5inUf4x5Wn8P48yJxxzHfeUWZJH0Sr03GVOVYlcRv8qI6ytsj4rIJqLxJTuyaSz/GX7wyLxEHAnDpNHeO9WkR63AQcY6rTq1J1kCNku+ACO2NWdY
ATPETHNNyeERCMtCvAtKiKvr6rqS9taEovPe/Qd/wKznt4snF5WlBjespo12C9v11+hbSEnoRBMVdD1zTpUxm+dT4DN6/RNLXzut+ypH/zjDM8aYOCaUVy
XTGF1hS6peYJE8QWesYobhx5DfJyhhgQBNUKLxjl8oLvJoMoB081yhqc1kXvjOdWM2VpwSSsNwxtIhYwl03eQzMJRuZXZC9b8KBicDKiUkY8w949kHOvLJ
G5dmEKBkB9Ha3x4hPbf2D7UKL2oEd83ZIEeBi/UdXmjs+Q05ULHWFUkdMVkVHZHgP9AMLcGBnxpo/M1kccswgCwjcYQKbE8TgkuVqTLrGwRMwsC0oChOzf
rvvK2sPr4pN3Dck0Rq1+EESd1IZs7u5n/BRf39dHjflR5aHz0k3DhBwTYjmqe+dq2w23SsJ7x3PkwyusjF0Ocaoy5qmcCHFx2E1r/1mDJ6wtlTPOwGhhIR
bCjOjncHP4jGWYA6MRVOS7uM5BcaYnwj/wZ8M+Sk00rf1o8rBDqgV49U06aaHOqZdjpxU9SJi+u3vZLkwUoJM5Pp/sfdOofBG5ksYlnCDv7ZsLZF+9UNNK
sRLLUHXgUfnXnU0eA8IynKphXN+8DCuTiSBuEh+DAGXYaLGXFNYZw5Y2ASV7U7FzdQrmoE2rCemitqJ/W/cai3LHzQogEhAHve0762t1XwhTXVHgopI+ZL
cNjmBce4Ki/RqqE70ty9I7SbkssIwJz3LQPUa7L9ws2qeg1vhhR8svvvT0DNbOHc7sxoVuV7r+SqUb3Bi7xev6qz2a9UYaqNPtNSRSRFIZN4vc8uXrrIz4
ciXEExL39Y31qOpOM0InEoiHp75NjK7QEwiRxpP9V/BDxW1sSbancG4VxGwp89eWC53mhJ+MKWmIh4P5OCu3i0GFn30AFxkSF0GCEk7pKmsnTZCOr6b4v8
9XW0FVb8dSbIQdff2LdtRZJmwDFsmFtUPOaU7h/hapWiIQp6lehzsKTgXXUsw3C/3MOd0Zhr+3vGWJfu7SdHnx1hvU9uwfu2yNhGJ3lHeyYJgGuKmI08k5
Bc0nhw7hHHIpBBo/6fZYEySbUt0izJoQv+Tx34+yxH5RsVaYntKlqP06Qk6rhiGDDkv3DZZX/yoWTJ/Vj4a1rRnPO58f0pJbxYGA8IEoin0TzCXmutIU32
HgjYVMHXS0nEd9wGkJIbvyWpEMVW5Q4rkEaNGkcLYGKU8QUDqHZbkq7nbExVGY2Sdm4eQ8wuyowMl3UPe7LtkG3AIDmOD8AqaP9zbfuMXii7Pfg/uySRfK
19yh05/gycqb+FRmpLT3naineZDzK2BLuH4JAkELqeNQ7NJst72qXE2+WZHa+lr305VHuIjc19G6nWbWaJg9+xM8eRGFOA/NGQkLrMek1wA/o5GlRfV8OD
S2aIIJJ5jefdeVX3fuIiSkWJxRnbvIbQxJNeF6uUz2hpgPAf1gks4Gq29a6lpYcsueNSm8JKIcuK+n2Rg1lUzLYw5eLc4euOVJMHP2bUeS4XaF5JMLtNis
kvaCTWe9mspXSjjvmrgZC4H90EytZR9c0pArY+p3MWhpaXOJqpHXt6ltjBO+plbGVI93C9XdH/bsZlsb4D+GAy2ZLEEUs/qgoO42PI97rM32sDd7Yp02Jo
AyDwvaTF/JhtUHRmwqlOxUt1znarA2OQD24KNW3l1qM9+8Bo6lSAHlkv28dm2gUQbrq+wETpwzUYa0o9sIOFEjHQ52hGlnfCngEG9QzEANr3iTApyoiDWk
iguXfKe0i9PiM7wop2UMpYe5IsCb/XhzDrlnLbG1BgXSZBut44b/Ji/U1F8rI3r+yV75ruRMArwjgeHQvamoQp0wGarYxbT2pPjpZtFCe/QETmkERdFW5x
bW4jUiNxUzFHCYc5rzkNpEm7eALeA6a70g4qbraef75KBxPKBIvmeuu7MTUiVYyYFS9h2TEQb0wo0B9Dd6+2hD08Le9Snq28JNWijKV3OlUQEcjSB68XiM
zrK2/MpPdqmlaPrL7CJBdAvs+ISBWkyCVmRyPC4cPMHQIlC4QtUaTRuTztkJN6iHpziVMYQ4YnW6Y9db6d211+lUCUHVmUQxmi1B7rToTnx5MpXfmxntKU
8bNlyS/9d44O5JfhGzRHRrk43jEBi8jqI8k9LxXPLayPY0SMuhXjtnAnODuMzJMtgUz/EwG1JNDKryjk0hf0/rNQbN5YPtVkZ2FlVaYhJlOBab94kqMqpm
neYH5i0mTz819xpkcuNYlCW6WtSFtKX2o32jls0yRuZQvMdK5eQ6Uyg3INBt3yWDlA1NW8KLoHOGi035sqdG/IfsETTbaB5C7Efu+DsS5kxeyla9oFykDp
hXCT7TLiA3N+YoQ/umREI5JonKiJaOJV4K0rSv/wsoqmXis8OSwJnsGNIE92vLKOrw8l/+w0elsvw+nXkXZMlrh8yMh2ru9qIQTaUg5PptIpcx9vVzpepi
I8Q/OhiO55nGqwB67mKSI9s4Gn++ZNMOXSixAfQqoMpOA9+l+7BPHgDFxyzhVJvuhylw5CXjpMai8sBvSePCTZso7JK8sxWOJvMSWW5AHY8j1rwIhVe0+D
p3/rbSEoYxkFJIu1C5zovTBPUOQ3kbycYkmumPKA1ZyCUTfoFZZKAhAF1dEc/wiMifZHWTpTc1rUF5n6G+zNd3T2q4eg7OIR8AJfpC1TevVtYbJxwre5Mi
PSBbM6I3tZRu3EMoglchGbB3eEyUA0YcVt9yWJv+kd+CIp4jVzQhGUrH9BTSJocHymrKuThTIWNZxZwDjGFblFkZ9O67M6roNp4jk7osRJKAVnzbRvH71/
VvAdm8RTU9cZBRrXHO6ucA6mW3XnxDjOxMMlLTgj0EiR96MgmYPa0RFxwEjzu+TSGXpOLnWR2qNFIiSxk1pPpb6mzbKmPxQULaqIqFYRo7FUyEuN+l0wsw
01YZF0lLch2sFx/NN4vhA5mIhCtkyGt4fuJHYNxronN53pPAEkyPkfPC1QaEMJurbon9rGRK4EkCBP5uG3frbBuyJlYrZcH6Y1KRWPbgt9W8YSUCKtABmH
4tYJbBPfZ1645W/GerAKlJ+Ys/gW/nFJ2Eavr8ekL1IU7Fn9c0ghYpX/4jH+ABLHQxh5ueuh8JOVTdx49Bn7CCovdA0sXY+NObW3pis8NXUNibgk0T02DW
PEDOpEzpQWhlCzw6oGMmIHpm54j+ubLrDmS1KMtzFSHwoI+cVM8+yWApYytp7gGBlNT1rJf1z/+cMTGVUoM+Cj0RdZY8Ru/cw+Io7KSLSqnP2hpeObHghO
xtYOyrkkREMIy68Kup9xvmEqIhk1EhNVTAytI2mDG1bSJSfvfahgbp47BiybZ9qdYnAk+j/Ngx9odwsk/ugI+NMxMt42eMJVlYhMQDPqQcXsgYxQzY1cpm
VwuFoeFJClEcrVkyw2X/vMPkli/qNI6LLOwTYbYJlfIiLpLPzOWd1dqACtf09D1yslTqHXGYHF06N+n2LRcra2BBsAwzsffdn/lGlwnWm4XMiQ1CFs3yk/
DeeXAXH7Zb/KUpxukun+6CeKkfDtrhPBzmVQdcxtStblfg5kzzyoGTzW1kEc4q6XQNLRj3ImdFxoUfEiS+wm9TnyIx+Ak2Ing4mJNJjd5MSOey4zA4b/ws
SRehbNgxGC24C7Ah7qizkwseSbwbB+u3rzy+Ls/X3etqBr8fXTE+dibOYo14tgaUemkdkBKL50jA3vryirm3mK5Kvn+W414dWNJCNb3/Yvm/AF295eOznI
OtSEj9X3PgKw1e1+xZG7j9mshW6CLybpS3dNRXt+3NXq0NdVxmB84JwhHm0fvGrE1rOAFYR8QdCcu9hS8Ye5tUZx1+r2K7dPZCK25hX963Tfj5sgOh/N/E
WdzEDoayDoYOaiXDmZrOvTKlgywqZEepEY4vhcuKQzv1/JpzW/ZRyIaI0rwg/Y0O942uOPNItKZFK933hJkGWT4ZZxcmrarT1Svu86yBkmhwJ7vImyqM94
+h3gePx0p/BMUVTG1HNlpHgnkOwN4HFT49qdknH/OJqPNQsJDHGWNf77+bhMEwzzW2B9dTxLYb5+qaMVv/RLEtfFqPglwY8hdBSSpX9XXA6iUMUzrjZk7Z
Yj7prEuI8lCrf2Z+cAc/TkUzX16UM6lt7x0lL6oYTfyXXgQLF5nvDffMxxKOg1duvP8YpgVcPGZ9uExhbsce78q/cR71hEkWptggd8APe6jIyS0ajWq50h
fUxe5ykbR77b0FaNOdktvCw2hjHUMY33irUeexnwSTBcHHEb1WMkuEkuz3kYU458Tn3k67LVsUhCEEMsE/5hMSh/Q+973Mr18VWYGxgHimQlRU9FBL3XbJ
YeqJ/0UJWXWjs/LnwYCP7MIeNbsI1BQSm9+AzqYVHUn3P9HmOCG5XhDxZc9RlGhsI3uy9JAp5ALJmPXGLX3vFvuCBZPjvevi6xE0PCdPEM7qEIkgHuZ8pf
BtnR+OfpX3NJCcPBLRDDI84OpTDTjknKnJDJO3o00YFr1IFw94u6LGlKVKhqD5o+A2255Nap7E0CBHwi/GwjKjuh/6IogoYcj17wcol7Pp+FrHvEfcqR4Z
OokB0c9P6JEyVgM9hhqQu+aYsh+3IIU0XuEAnLI8IEVLVwV2THgAK+oP53jL17vbJosHxvIgjIxaTpS9C9c5wlbVaPrYAmCw8DXLCgbX1Hj3dyU/vmBSNF
W+PAei5PWI0EoHcnyfqpQ0AucjCWchmfSIEMSLc6J6FWXuHun1WSUww8jgkgLzkcrzHU/8/am/VKkiPpYp6kb7GcLTNr7WWWO3NxNcAF7qMgQbhPAvQ79A
/1G/SqBwHaIM1dZunq6q6qXM4WEe5OMnXCN5oZzUjGqQ7MdOWJ8IW09TMjacb0beO3yNvir+iF/0hu6ieHJTZTekzPrwMpoHB6Yekit0olPRa8h1694gjv
xjSf2kghs6A1D7mpmS5mIk4i1mT6oZfLsB+RN+L2s58QxYJq9QZY4Do3VSCew5PFfcs/WbGx2WYlkJ2nUAcj6y50Onm8zPwcIlmVYyK9gJcpg25/w2PJR6
A2Nf5zwv0XjhrA3uPFP9X4w3/LJX8D2JJ3gmQX6IEl43aJLNQQ7NiAW07m7X2f45zUuTGDQn7pICFNSFVgKn4E09N/dZnUPIr67wCoaDn16DLc+jad2qxj
D2K93yl1TSckafw0LW8nLLUjo2c/C8MeVbp2HM3gOIzLy3SajFbMosTrL+N2DncI2EFaV6eyeJGR6sWu/Cm8se4ZbvCB25Zl5ZA2oD3vzz7GYVOgPddXF/
sPFTvXDIRmKTG0KW4tioaC6k2Oi+4wilXgvBq8+W3Chpw8418RLgcb8rZIGGwqJG92KTuQ+foL+5ZxlvU+dU9dlLfhYeFeMBSAX1/ZVBtAk4AqLp1Eyf+Y
g6eaSU+afD6nzPIMkWfeXBXx9GdQI1WpQjo/kiKFSWMcPWFNF5UL1lHpghoIVNjr9Do5ZAXewD+7PPHV0HZgSpShiwOHKFlGVwlBlOo5ZfYVi/KxlMyFH9
QdLpA+5KWR7FHAAUROy5m7tBeLWm5VXg7gzhXKlAZnp0LG1NTnbhOCgbui1jQZ8TK2h6l+j1kMGuzg5igUbyX2ujUqlqzuCXtiYgGWM1YuaZ1WqXsOVG3g
jLSVdf059GuNXeV7Ged3WRqI+XF3hrMmF5L7d/0/MBRcK5DeQLSRtPhqKebLByN8+FD/yvCwzgmcddYEuupIv7NcHYrXOLKMiZ2IgDiZ4SrjFR2WeQOf+J
g15NxlILfav8tcylyp/wuWk9uIQ0e39uEWzMd4xMbx4M2qjaqqBOgH753rEofEWQ3ih7kGsApVeNw49iljfssraZs4y03PUIq5+du6wNXwp11jGiikQqfb
xnF/Gng+Gk7RejaDeijYAqtTiTxHLaEOrGakCceRsmSAP627VpSI+KqCHGmGUlxF+3/A+UOb/pbX0gc5BDieSfSWxx3jK/5z6DN6y0mdEVFCIpHmIOfAEk
ZFt9hbcLCiezF8FaGaXZNRJPuvO1Y9zuVhVv93uwS0no3VIG0DNozVGVbNnzY/DqOd2+KcpmLtxyEv6WpD1l4XbOPSTGMqtVtE8UfJWkFuS9BJsm8PzMMq
OYx8VkVbzXd1YJRdsbEsbBh4V1Cjafpd09wRWv3rwsREcm6WF7HQpFJ1yrH5pTglRgM7aAltkRWb5IS+jAg51juld6x+h2Oa61WwxmP+TXHvy7QqpiWAHH
WSofqNq1Gtqo/JUTtBxvXLaDUhrXK5JnC3BlDtOoluMckb+mpXvLLH44spapKmpAhDsEdRxjWNShsKBIlnCCpfOVkeS3gVCf/albffaVZLqwzT2eCxKniT
WLqyD1TIpMgZiMBYXSj3AIbmJVBk2lMpKnmZgPcdCmBAZU+dnd5KQu21vX2JU9BdjFWG+1ItYMkh19Kd2VSN4SFDo7vgbV3BrQF7GLBWgCSi+z9dYDJ1To
bNZhARENu+W+Bic5IDeSbxZ1MxXwncxFAkNnDrIDK4TmSpXPiUlvOc22kETdCbHt726dLQ/Ar7pkE0+aQW0WSAfpJkXVvPHiOYDsrv9xSfh/GdI2sppV8f
ng8FPSXwaDRfCO1QPI/druxZq//0SgRtiEa1PJySLSYwMcbl4qlE0CpUjXMoqZjCOg7+oXGrp5JkKE0KLsZw5CQCdKNsGw59VXUjRvwhJeCujpdXgaoePV
Foud2VL7M3VvhpJLwXPXnisrMyOvRatpDro6q0FEfyXCVs7IJdpPZa/K3o2Nf5ldGWIVk5OFitVjPQXU+c/uMGX16jBwdHqkbhuHcBAU2hbJVTxzfx2UwJ
BBUmEJjIYH/IShB85y8fxMaELZeKkQn8CPqNk3h5lM0xEh8E1fqgZamqikJoAsII36036LkIHjv45Zl7FRhxchoUugWlXxUNkqKA5zX1noirGk/ERHNVkj
a+W6mlEvH05Qenpi2rDQi6pVFWD0mDUaZH44qczWdNVl5GxuvV6nNOoGjMWuJCJ54+TFkp2o1S1JpjOKgNZtIAEUkH/qDUfosfr0IvFB1+OrOg0vdcsFfj
E2PMNewz1I8rdfgVe2hrkAILKp/cRN8D9f4PInbggNyBp0+VUKw6sVOvEt/UAyMzVoMqJ6PVieop+Ooy1K8PgjLh3D68rdJ/JC9yO0Som4A2cv31D8mImN
dZn40asESWQwQoPa9KpuI5Bd52TKVKVDU2KG9f7iplxTg+ojTcTMOfeIj9wNuKBlIRc86OeP+Uk1rridipjHv2YcPzr7DUOtm8+tbP0wya1PpFiXaYb1Zq
OUKHFrsxEG0GLdAbPLHT4hL7hLfQk5VVq2EV3Is99zBwMh1vEJV6f9SbT9/AR7W+gmY9WnwT59WwgTrqsLZqyp6SlwD4ju0r4KoF/4XhSBd6EefSOElHXl
PBUH13DfCmCVzpBjPwOOnjfZbR2fLmjytuPe2SmkswVcWra7RRjtiXWbp1jXh69zbHPOYgoAvW8TeM8G0D9/M3nlyN5DGvVnLeAGd0w7JDF0yKveU1YXWP
13kIvI+qgAvDn7nuqwtMwgGkARzLDicOgdj9P8yc8lnplSiujlht50GUnts1cbai9P+uCbKaakwODaENKeZmliKOoGEVkseS0V+XqeblGIZZyhLFAE5Hud
bHVEgW+txY7UG0v+en/xZWduhW4ioh83X+3++KrO1KaTs8dZkauFiYtwZHZgMssQ3Q8/8GPa2ht5yrYx7nPexbPEd2KXVI26CbfIV1gjwkTlp5dh3AXSYY
otuG8jSEwju9rRlISbZOjot6jjQKrJiVLKS3oTGcagtY1hXPA2isFMZckABQiojrQLRXeny7nua5qEClZf6pL8xA/sU/lREMR5kbV/cisUdBaDVHBCWQ1w
ZvaRu/F/aX7Ehq2hd004kWVFLXk/cibvHt9TykjxHrtekHIRUlVmz0e9f6uCfh9q+xayn6YQOoqJZ7Sl4I01DpN+mL1DhKE5EVVcQO0H8yBU6SIP7rLY0C
iiLMh27hPcaTOZUe0mWYmTCSIzGhoKLenir06Xa+3c6j1KxtWithN6F2bWhMzYiUrrwJvWbYfM6zjI0MsV3ZRSBxCwNF++sMzNK2Y/AE/LIejE/bz8mbbU
HBRHdOG027jBlLOTbUuuUFVXGcjGyksompP3sl3YU20+2zaTSAzmsqBiVgASUV442wTfo4/fTP+JHlxUGUFmyahXiqBnUCYox+k5Up89dYJQWDsNAyaD+t
E9lfsy7kXyTrI0w9rprCljZkyrg4wetVUbcR/ZQ8WhEzOdvMWpHJao0KwEcbaEYGIDqwt7ioHNYyUjLS1a4qU4gR/XYMC8zhieu1JF4f0RdhPPTU3hO2v5
up3WF6pDaWCMioDeJcKTb2MARQIYyi5VLlhvRjFFADXdpZF6eu9+RpcJJPghxup/mS9vY7FUV9e2+Z1PpnGM48poGwCqLpmk2wdh4NzIOUFeV4mUl2RSxD
pnSXc+NubodlBb0bUoMtkcunwVT9KgDx53hANjans5enQe7+yZPgM6dP7xT3sqzMLnrOKgKneTMjOSqYSKuulme3W+qcOnQQhrvHpVOpah6b4lhZzko8xI
y3QQMYCqkO6IpxCCKUCNgmjKhb5gDbDG4vq9Jv8xLFRwYcgRLHQ4cHX3v3IMoGoIi5KJO7GL96HMJzanHa77sow8GXfveYgujf52a3zITLhoxu8h3XJhFn
yYEGVZLudfiHmb3jwm1aEH1/8XNhu4tlyC5W9JN0rKjDqwYs6mjWe8mNP/LGtDt2X0ezSKeivhdFcz/+32f8u+2xBJHdvmTx3S8THZGCtpxUB3KzbjbsSu
oAn4ow+bwOo187E9/NAq/DFx2jQogq8i+IRMtG9ijaafj5KrRqp1Hq1PT3GEGckuFos2G+J3t4tgw967OdA4vQlWh0IRsFnf08vVHzPtFlZ17tsvL3vL5J
dcuUOkbbUA+3XcxCcoOOcKi5DEsVuF63dispfpxntplf84rDU5YxmmDAlhWvKvaYA5XRPtz23W6LuBw3InVcEXqK8LOLjVdHMlFolK3UKMCPQxdFhkae4l
5ZPFw+739rVntiJXQgiFB3SWSvUSrvS5T66BU9LxZ1HFtslqk1gljNZ5r64Jk9N5aZsj+zM4ccbx6nqz+s9uyyxguvaA+22OGKSsi/hFHscpUp8lRv3PM9
782f+9sSe72FxGsxzc4CNcCweBh8lI6Sm9PnGjA9WBZ5l3RM6+eXJf8+JK3j8GsxWcT7oB+7iGYMxL8MUB8Ugyzmfd8n2TYc1u8eFu7Y8Tt7k1BWfufZLy
1vGDWGWqtJIhubqj7E/GAxRyorX9Kp66TFOU/ytNx3RXDNmlP8aalT8oztxz0VlCaQnSNRlRGd3e0KtfUDgkUzhhgMWvbTMT9tUwGGgWSISroPtxVjMjUR
rgGsn9KkHDhDJ2Z/K1zcJJjbWG+7F+DyE/76GIhCysmo1SKOW/basK1oQ975zGUJ/3X9N6gsPKqOFes49r/KkqulMrmZWHJMXN9vIpbcSOoxmSH1WWgiXm
QmtMpC2v8xnCvD3dQQtlXMKHQ8swWa/U4FpmO1utcHVe3I+VvJsD0FwLIcRfoeqEQ5ncDbUkNaRDIPsEVkn0B/z4LFbbgMApGmcpsE2wc+FQFJBXc9foB9
0Wi124/zi10E1gP2XQEdsJcEIFOtmM16/LZKxFufkrlKQSOkzzUUQTeufG1mgiwlHkxRhOgn8clvMn302p6zbNhGXmkmERugB/TlJKzAxbkTWrn8AY9uWy
S09fGiuQfNoOKJ4Wr+vfHbo00InyokjM7j77qoOv96K7KagrKGDm1eQC6BDMRw3NzCfMnXDDE/UIN3VKmo/QLhQmcHuoixXNIi51DFJgMQWC9R+Q1598ib
Ps9KvAjNwaJyDcGW+pqDN+cOEuf9ljbqRMm5acWZaUqbEQJ/qYKfrqgqnJ+2LvQ9zIsaNmZlLE/hi6zC8mpDN6+jLqtKMiVXUo7Cviq0Sd9yDPNi58G9le
/Y4ljllrEDbSxv3acjr9fHbEAUK/HygTDdLmqLCh66XczxzMT6L+u/KkJ1m5dKA3+f1pdvWSNT9kTPwNZIjavuDxwOp7jdojChyM0izE+/CrlwkvToCtpb
UIpNLrZcYkAxXT/bhXKQ5WUIjIXKVhXLh2Y5znwSles8DTXz0FwyvPCEvLmf6j7dxjTmJASbERP2gXrCyr+2zCOeyzU3z1n5sf1K7MjT6tAlMINQK8Ezju
gPGTZmlxFXuWCmfj0dvWMX7O4MPb3iEgZBtTdmD55C0mZZEcTyp75E51WORF7bmPqmaC3J6I2ob8yjvI/R+R1xBufdcOaZ5wcd1cGFaSL4J6epOrocA8/R
vbxuk+FH+3m2ahYLF0sMopdvj4Ewk+eXNW90rKx4957l0/ffge3NVbEcIuJF9jtK8coRxX1EVqQrGt6Vu8nZJOOeu0nTE0i5Yx6PNzuz9ultcbRyTomLva
TLT5ztDsGu7VBRPrt8eVZafyaFnNSusX+b3PTe5fgcDf1yF7VmYt8Qi3/OOjnZTS+bGwd8FhSUtyEbsQBWTG8C5jxdAHAnLeaXzFxrZEbz4vCzZ4gbExu6
EDbMYwGzy0aXOjeLuGftfx/gjVBO3Fmljhrq8pJgcY4jergDecd4IIP0lqd9O181sOgDOJzKP9o/4R6ymGj106r1ZIHn3A1zPkehFgi/XfiziqJauOsEgW
lGSdFy8DAkkjU2EICYOgU6/SRLvk5GTlyManlEc+TrTDOf94dlGkqcgMsooi/5myZuAtwFSh78CHd7PDIjr2KBKdoVO1wQSdsSXkMb9x1Ba4bAa+15eOuL
oh9eQWIggO8kk/rt8nKm/8tW/htL4ddiGlfm2Njc6hiMtA6lbco4DZx3O/KM0YkMgUa1yBTvsQx80a7Y9UL4oT1F7AUy2q7/E5ZOEByR8+AUfR6zBPSSQi
9X4Il8HzSb84LbKAV0yJg+NMv01hYGrV6P/423W4SNR8JQdwzsu6YvD023eoohQ5WRxGrk3F4801Ikt2r54PJ5Lg3PBf6OAw2+uoHiKQ8+N4h3ZVEFFx0h
p/Cg/54zJI5F4tFIf3HgJhBXO/9ygO//blKrKyS5j+sQZumomQOUf4qo1NQbWU2H1/PKBaC5mNqIRsKAgTYRnOwkrBlTVHZ3TJlpH6okPGZ+OmGR6gZe3Q
/T7z8LeVdLBeBzarA2Go4MKTvdTCrRh0VHphI6it7xmT7XbztrJ2w7kvn3mOgDq5PBBDaJTBUWQcfY3nFEN8Sw/d1hZVEpp1Iy29Qo0YGel39vxSu3Ypwt
iLkOArL18z8mR9nG3pHW4iFmH4ccWxYln4o9Pidl6SKccTEG46YEVTZBPFfa0zKcsMVMmZuB363cnb30Zw4a2BhCWsg3F+Ac2LB3fNfAUPEUWsJeliH80+
a/I8Oxl4sirSnSRjVQp1TxdrIuJ0AcA2Jjji2HyR6Nv/xTil/N6I6+Ida+D8RnSceuS7bL0Qm0p/N/Dmn0gWqqTNPFpcdF7e8YZZFd33nHzOa8gGS3rDF0
SIJMbqQ4M9Y/rCmZDGadnZVjTlU7klno0B70JhGo/OdUTo4rb8ttIxqoB7YgSZVhVVTaHxCxdxS0gO0udBv+41ndLOf6/roI+wtY9HSTZE4JLlCQDHr9p2
XJd+IRio7lS6owHmzCJ3NVEOc5nVA2F9J9hyoKOgZWXbYrwW9LKwOQdgWfdxISERmf85O/gMW/uDRfgnbWTh7HhBLiJiwaHEdfk2cab7IwY+PmKbg4Ibq4
MDG7pXh8WKK0H8hwfzulZjTMNA0MkODSJkORlz5zYrhzWN92vu3pcEEaD7zUmkRgcofr6+2rXEvpGV8Wvt/owmYqpC/TcZw083uIb7HOtRF72RGt0guv+l
QwVq6Wy8nBTbmB7P1Cd+fmFs2cy1xpcjy6IfO6LXmM+vKa7pQZh4nJj4G87B6JmyYoQVeEYVbOLSy0vFnzsQZmm7jhzu26KjS4ISrWzXYx0SXzs/6UQ5c6
wM1AFoeo16jJPQc5y7Sa4SYaTLN31UnwOo34mr5XnPom5VASMUZf8wjvgCf/F6gf+0bc/qVfHJzFOvPA5HFJ7BOxYj9ACwJqDoGSX33xt+FQlgNVhiuJcA
kJBphci0S9Ovx9t8Idzdxd0vtVGLqOIoFWktxUOKiInVeZSf/uPO8vRQrpFhXcd7YMrbzAexV/hSg8r4A6CveLtdikAPeeo9lZRoBB/clKfBQrfnAbyOiB
Mvuq92SjeDjSsebBIEhSL4VjFHUMK34Cn7Fi6lKE2NR5QcMsvcr3M3gwou/zGtLgZ4ZVKRljdBt7Yr+K4E9hMrK8ugQvWZABWc/EzZUfzQSnN0LQ++3Cm6
3Sme54VsS5EYNKu3Rcyh6mu7uRGQmUfhPLoszC1cRGrYiWDLEYQHOGuOFiYEyX4wYrcag8/PboTtbPCHicTgFtoi0IHwruhNczsTVPbFzONX0b36KwneHW
c9AJFTlMWN7REimpmJB02XjmCnzw3BQ9scunKsOtjWs5G06wlYwrGjkdJwvwHQfKlBDRc1QKOjSpVC4wQvnpOMHjfCyMPMFCdVMYgvUMrY6xiPrX9OmFnG
MQHN50MHQ633ZcMWp5RLSZXIrCHL5fC/e0UdC6mbDNud5GbN/pmgwKR16vdRSGIM2Ztgp5KE50Y1dM3cJD+Jo6GZskXcjttBvDkUeDQ0YKtsQpRXVMuR59
ojinBcw+Fx45Mn5g4HK3x2mmQEuqLEWMxkLlpqDlyILYNj9uhpSaFwj/mYyxD0Iry0rHb4RHb8h87Wu2KW1yEMa0ZnAreX5FrHItWJFyNLDOL7JE9mOA42
/KLABldis2YzaKm8i/NoJ+Hi/V1o47nzXk7QEizquOx+hdQaUg1pnNBT8YhrVwxbr0Em7BM/hwfpcR6Qe/v6hnXb+Mo5tfo67HWHmwa73D2cr2BVYMRKuG
o+0Pkqv+ks4lUzi2XShkkoAb5W72nL88xiCnFSKcIa3AawWJeQXxSdbkPrcAFjqoPiwnH/5LQXqnF2PNQuPz50UjqM2SCWlWj6l40oGnWzL0MCnVMDkuKM
HKiTwvCz6LudMB7AtSNU3E7xFkmLPMjo+4nRRLkc18LLfloG6dxBbw95NgxZRobEoOX7hkVgxkayLW0xX5JZw6y6SrwqCOLAo+ruQ1zFWaToyvQfDNeOle
Ak8qM/VUCNGyW0oKB1mJZzZtieXWAee5rLruJRDo0jlcRY2hHuSJgRPoQQ7IXdINk/dhQ0qJLOP3msWDP49qehIEH8x4PpZwftQP0QTJPCq4uL3ncpEZux
nG2RHd6jPiWhfBIncFXRhPWvqKkxJDK8icJnENN5k6LrqxiOCWXL4LI2hbJJzhPFoHR1QJd/R0OiqUMEQgl0hyDWS2JXior7/G1ChWw3Jk5Amjh2vOHfWo
dmukoL2Jod1Gvs9PA3VR67kEVgGLVA2g8cz5jwMv3fc5UW6ZlGXaY4kFyptenOd3803VUjkq+pkb7jbsgAbBPm0zPK13Ppb0Qs5opXz2vOUs3IaYBW3Zt7
kw1PqzBMFR/ThDII8vKvMrMkVq3vq/4/V3mAVvrdIS26fnInH21HWyXf5dnp/6LAFHn1fl/IGmIeiq7X3hg9WXAU5v27Ft1/q8fEDp8PFxzY5GNONz3aEb
WC34/N4GmROKUd+nbWxOXoqh2m3eFjv+wTbye+SgN0JsSoYH0tY2WE+xCKrXTDwsdWQsSpX8WKmL6S+vFKOE7/oXqbnH5F+HOFzHWfiRtwCGyl6iNMNgb7
ksgJz6HESxef3qPjxQW0qjH/jMyeUfg9C+FZlUXhQHKNaDd0yd+Y+U2rYgpXGwQxlSfpdzsEMCdxbU9S0Nf1ue+WzWj5Wtx4jS+y5kZXC9RhPp+ewUljM7
TrMHU7FS5EpvnjOIJfaKe/JuF6aUBH06XFDBsvKm7oqwdCPmpn6OP/PKE/A6GHmZj+HWbww7EsW+eXhhosW0f6zSwLX4d0JYS5VeXVYe9O/Re/fxLg9Lu/
XzRe9Wps/b7veT0BnLiPSOaFi8yZgb+yjM4sWt+TY9UCvNmmAX5G+ZbaU6x0JqzgcrQS4eZblxEfS8WpI07lyHc1Th4D7wE22S+iVwQu2Q13UZGMoCitCH
fzUL0fScoSrkHFi0sx92nysbs6poloryQdNNcrQqdFnUDUu3ClNGoefWhCQDiRjRghV449a2WNqWqkpzVYg5SHkMkqGPjXwo03Lmq5dj6dAjzdb35gbJjZ
uvPkLBc6lEm0Ni6bjx2KQeQuF4VXH7GEgj8SCsY1dirWVvP1CdnCeqBXRk4umNHH3jxm4lbFFD1fxFyA4MU7zYwlEuinhy/eAV8+fFhNoURSlk6v28O0gM
W0jF2XPwZSElVz4t0rp0L7ehMjAVoZcvKhtBNdNFymWoGJ2XC44Jb5xYnnxro0EhEqPp7i/1/M89b2c3KdI1eWHapSF0H3uUkuCXL3jRRWBZT/KS6zmKN4
T8x+J62t9SW2awP8Wc+sWf3nMYT2/oXxBzGSWgAeB2x2DAsaJTCc1aGaZ+pIBGCFJ6IwS5IcVBfaDB0xjuIZ7TOmOLiaUCnKVO1YkY5euCjX3kT42c0HGx
TFaLADr1ecdb3MXYP6eC6Ng31CpUnkPADph1FAMh8RXv2Haz+NRxdb6LOBbFM98tEQM49VBd7Ii/SdnH/4Z795rbGpCSlHkxHCD+89p7Y4javc+L/iz3fi
04+8Q+yDeXO/dn4MpPuQnMwU+yj/mHQJ3/SHOEjrXLQfrPoLtKescN/MtEzPYxyw3YuJt5Pr9hb0WltFODhkxw5WhweI1M+TY9NB3a0O86XiDGCgU135wn
cCQdTygTqc62ksmXOz/BYe8lG0o/HYL3SNivaIGljozyyAIjRSz+jBTr5dmf/9Ff1Hk6fz0LvI0IzffT/8BLmLok6+lDh3eE2RzLrZwsQ+YVNcUbbNnKud
2jRg/ecnDyau1bUHEWioDxezgrX6muS6QNLsKB+7NxfRuU3wfb/Ywt7kHfmO06m815EIZOos55u8uIHsFaP2oJJbehhd28x0B93kR04A1qDgk/B7awl6PJ
1OfETfmZhLotb9xtHptLsPluaoyM62BqpCQqK2y7zoBOJ2FET4JqoiWs6rxF36JxYCZvXSq+FoojnqVVdvtRtEoIviUNzxVOGLmMNMBQfMldv5Z20zjPjV
qQiOs51j3lPpuowc1yuqyTrqrDrEG6VeoqBl2GfWrKMpSZE/7GiTqoGbxiSgn9PrGZXxWpqN2pbN8w62S4fwP2b9OqeAL7apb9ak/JXDDihI4Kk8oIzCr+
D7gZrJVeBLeetfkuqEqn/FChi3dzxs6mp4MO6OVX7yrYvVi6WsPV6ZjJH1ACdZXLt9Hcz9Djktwx1oZG80+pMEWCzb2onTdU5P3OcqUzscUaa9aiS1f8lP
aNwJH3z0huGpFL41ZOnRShlActIb+3/GxPouz0YiCppp53YJAlz+C8nOm00PsLm8vP+pi4qYAb7CYqfECDruJqL6m7IJb/CXCRO9niAq6JVbsM/KfiotZS
0nLhQb/LpKhKPxVd8oV5BvJev0PBZsqBV66eOfX7EQB9EmT9y8TRaXfXPmRNy4+KzS8cuULRInIDnx8KVG2A3NbDoXQiQV0VKrkJz8LouPW60hfHSXnOi3
423DGlWuBnjWCXXAMHsOV9zji37cLhIcd8FSYjE2rDwfQMSbMou56ggyDlfqSD7ncA3usLHoYpEMkTVGBC4U4DZSQjyxanj4uEar3ylUnL0gMpWjbV+ISy
oXGNsFBUR4zNpUfkxIFrFKEsZJzLlS61yQghd/EwhP5o4kuX0zTteIb9hGSzpNbQBu0dz91fy0QM06kg2mV2XPknQo92SxVJWX78ZYTwyzPa5WT9D5w4ly
v52fjoLffwLzySWHdRqLmIxf1NcF3LogAhK9CyrP9H8h0stW+pPFZcWkJdbhZkUfqZs4w2Gar3Pt3k9+QcwlR2quVfYHN7AGT6kbVRG/PpEmgYJVydarw+
tRKsJbtrPKVp3+dZLOqtWe2WrUSwfhKSlgyJFCBWCWTuGonYXJd9LsGjfBbOZniYLiNlZokxbgpy6mwOtDTht5rm4gKvrLbxnFwmgCk52X0c74+kMZ8jX3
+N3v2Ms6ZJ416zcj81SPtcfGBMx4AlDSw1zKFr5tmQ+/X1Ng4dzoN58FjrFBB8usnqsSPXNaJ1Dfexollnn2AJ0pou6FH4GCIPnbR16l8kVMf3r1bAkegz
q+pTxs51O7HVjKM8xcX0UPidCJjxy9qDew5Qnf+8Q7M10W7sU8dK4Rz2kguoV8ui40qmIjZSpW3FNOgByceuiC55K4bVjvFUvjByH8WbiOyGRbJvox5Eg2
leGkvlV6O5xZ25Mg/xKvyIPmbbzmvPn+hg7le1//8uMbIm3w8bBh24yyeHRuBfrxcy13Ty1ssUVzXmqwapWp9IftX7IqKfhepC22Tl1suwHP33Ibe1IC82
GtiWcSJuseiHxH2XsZlVh+++LtZ2ubsiUaL7L/Q5rB63E6e89pf5McAUL8a4/pExa2ahgxkETX6cli3Om8WOn6Q3qyyk/kX82VM31q2U2Ti1W0hyeufJg+
BWd4EvztFFR6+wqbP3nFOLvWqDM52JzzkF+CiMb6Llb4u5bN6wVISrc1FlBeagwyBnMAw8yT70GWx5U0UkHwwxl/4ouuO5+6Pulu2Nddi61bXnKbXErOxC
xk2//CZqb1bwVr4VhCWjY8KIRV0+yRiLeOiyWVBRkzUecl9OPVg4z0MiB2VExxuOUMlSf0pluRZtKEnLDZzoZkpSjO+4eYXBbQIDUkYuOhcw6gGywBef0x
ybYblF09G3Ux3P+YKv2PRJ/HN1WLZXm2lUCQw70CEuO4Q3UeFzWQmX9YGjEOxHtfh7b9ms5y543jd2eegWlAazIS9LScBbFHrYhFlv1tPFcPvC50hsa3L8
hEJ2WxeRXO2BHj9ljD5Cjq6YNx7T40UqjyW50Hy3PGy/XIjqt/jaJDvvR7cugHA6WFHejsMf5Iyx71YR9DbTLp4AvEM0cFFUNgDi1fP/L6xx98W6vfuTlZ
30IFti4i40UDTNR0FxLm0km9gx6j3chsZJPCSzdGPdWSgO2g9kzxjZ2eLwsnNibKUKKOVOneirygwQVqczUU0CkLZHPq8VxXBmHt21p5Mb121MmCabC4GV
ntJpQz4yqnEZc7GQXlb40TrMFrto3dDga1v0FiXWyNAGI1S4ockp2Ikg68MSZWCglePmrwX5MKzxX6qU1PPT/nH+uwkDj2Mgl2UMgzm8FykD/t4ryQSf4q
xXmaJq1odvEMOa5LNOiAhHbHFeWHy+raEaer9c37HRgCsyk2aK6HbiJJiZfE4V2rT4Z7POYDPnCNSuIsw+AQpZHgY0y28bcGe/ZpgUdRIoNfL0GFSkz+By
FTpNs5L7XRH2IXcxQ7O8HG32QXs+lm2N33hLUksj1Uh7QQLRYn81ZKz5n/wzEAkfcyptGRRG9z70qwNH40LDY6fHH5hUgRQ1p6P0I5d4CsN9Ft8cvgk9QH
mRSSAWpZZQVIOlYabyJjued1ScVZOQbTUnUGKlgLaF/u0hK7kyz2aAyrKW/9nneXgKdn4UGAmOLbdnfnwL2fJGsjvzredpj/t8/i6pAwpwaZO4toDH8j6j
1ZmZ5/Uwr3zdXfs40HEhwbZI1mcCXM8ufp7Oi9rpQFAZpsp2kzq/V0EmEB++tQlQvsvRmYwTq8oLgJVThPLN5bIO+a9ekDwauawm3mYB1pAqVTS+k8PAYa
Ei8sc6THRqNkwNPF6ZobiEdmrZGz2IYKALkBKJP79/eUoZze+UQbKCnd8JBpn384XLvd/IMJwK5AdGzGpwV0P8Qe/HsT2PpVn+QvXgzVzecLnWgUkfMtK8
h7iirwz4SG89xlMOOgY8kHQHdq1RUSXcMeJbS+5wSGRyjMZnOSMmK7LSgd/ymSH1G0E55hc3VIM6WUd34i/C7nOzmwdRw5IOZWaS6+zqFDlwaWIR6RGBvs
rLAmlUB1vifQOEph9/uRItpyKSuCODks377wOxZHagX80B/h1enZ5TQlB3/sVDgo9c3FaldKrmIz/zQ7a7RFPuGKa8zXVHRa9XMjptcamvD1SJj2Zp+K6D
mVoX1ZCOiRNuE67tePRdiC5Ao/nUqyU10D+Fz6WG/Im+tH0hSLV+4whSc7B6DzPOySLVQeRwm5G7lcXO5ug6GyJIZuIT+zK7rLf93Vgm1v3FucXrTHmWqd
uRev00jHHC5fsqeMtgoI1opdCKWIr3eIwvPmqaXYmyP1Wquk8V88WrhkzJw+r8v7aIJ0gjEDtRyQlsu8mI8Uj9tGE7SJfcCdwcZsNKNm8zRu5napGHmChS
gvwHOFVFh3edkrVe5NDAknL8tjK8vbv3mbOEFJyx2tuYibIBH7hTY/kll7nKPF1URR1Pqy5TbIJ5f0yYspNoH3zcaumUXY6BOYRDG4BJdJJM1MPZ7LURFh
lGTXfeeOfUnKu5SZDqyd9F7p9i47HyYkdFwlezPzIJm4QuHP1MH7nZuBw5KiOpkU9+rNnhL2j6LTcOCQIqP/qhjkSh4WOCce3Xg99eLKp6KvOnQmDzGSRY
ZnpMj64qHtVpYHaaTO3+jBrFv7+sJlYdTdmxX2mgq41g+rsX8XmVlxdGPSSyMqwVWjHXFouju9wfSOMbIKrY8Jrgk+w2CH8Hg67qiCEMa4HDw+13ecNsMG
Ui56DBBq+TrwI2Sde03XAY7cKmiOY8Re9nWQvtNyMeUxnudS+ESaBd1rPYIHADDf+UIEb3zNfTlkN3ich8G8YakaujTdZrXq/VyGqVo/TkyPVN0J/Cnvvo
9X7hwgcmuuYZ3SAi3oCbGki18V870VVb71DA91e+Ks4zZwrCLTkCbO58u9+B0dETrpOKbLc7Zy0aDuQGu5ueGB7m5swvqvG3nmwoLw+0Nl6MbOwOHYcujL
C6wPfjPkxL/PxQcJnLzBWumlH+hTvXF7i/abh3RRUhwVTr8Qc4UdJnAveM0iX70vVufYPm2s/vlAqmDxErpwl/+hck0r5SmgRXwwhRufFrfY1kfx37jQts
xgJawcbwEt20nQz4m5d/1mBd4OJN90740vFISC9xh2MsTVCEMeKCXAq11IG4vUkabZGmAYRfSoxXWdbkoBWuLEtcXCNSEpVk14l0yI6BkoHcsXhPw3AylS
L1BsZ6U06am3p8YK+islJSr7fn3nh+0d9FYiG28HYGglBUDki2up+5UzOgiLWp1yREPkqojcs3aA7/m4J0eb0woisLn3HXqY4Dx9Rr5pFc39L5HzZi7MLt
Z/TBQyPHty7hvTSLkk0MBXSSCXBrniyGIep0nLQJ8H91KsjW/vFlHwSulVlA5g+QQGjKAAHMMFvPUU1SIepCrlkYQ71+J0dOyqFaWxQ6qBnXkpHXQfJk/H
cfJCwcFa4DR0DxBJwuxNuCzwfqMJVnYM+J59i3si+Y7mWh0g7YJtF12SEWyKDPAgpPmptw0KLE99vVRbjhahnGyUkq2DOuaTlEbyJe17JCPrBQa1avt8v7
hjQeU5G02dKaAJyfqoCyghIuQduoq8BYrfx7l29Ql2m1M+6seCj2yqxPV8BuoFGMsrbDXWd/uI7Tbn5oxcWfpNSRmbmJHZmSYqGTaHk+Fb6N4krWdzP60S
yaapm8aZqczxRUzco0nROsqYSxbWkrKR1YsJ4QfgXv2MVtMWloPe0vn9uEdC8eYBdxify5y84W+ak90ejwqnta20iCKfaksE0b4ccy57M+/hLX+IcQncHF
iTBCmDkWkOsqpgOBv++2XC2j8DpwdO8HXhNUiJAOVHGrO+DVXG5aZBPOps9NdFhWFs9rJV+y0qY/hS9piELsfc5NCVnPZSxmPIoqwsIhKr5zjGlTrELUoo
1aeFjahUGY9jN0ssGmTtIGco1KQzqVgCtb2OCsIwbpedG3qyTSUws9f0Wn4f5s7IYTYpIVA/KKfOPj5SPmRi8HkJi02/lZx5Tko8EYr4XXmRNVXN3X8jUk
s5I6CgVsb2IeYpXIjctIlR779EVUe7SA8oyUWqqYB6tMn3KDU/OYnVsRulyff3I5DXUaanX1/LyXgZ4URAeFYwDVWVzacEKrRqZ324n5LD+rI/5umGkASP
ZTjOTii9L1klhfsSFD9FHLK/OmDuNwfsyO+MYDHdgNEZEN80QHbbAN2DIsCPT1kHwTRFXGq6WlxnCwOzlKyvX0idD9ssMvlX/xUmqzRQO0KRCxhr8mKUm8
ZO4KkSZDyokz83mIYOmt/Fx6lLoWB5ApJjMnv2Rkusoig3QUOsx3zVX3b569WdUp2hkE0IKw3CRlES95GCnHcmbRPwBcd/780eF59fzjTxGfp+G/3ODNek
zyW2hH+JkdcrKSEeAafL7B79bwIlDlYPdlLHhnmFF8RIK73P21qA//zIvnQhiTMC96KHLmqkUaOegvBtDGaB5H4v3iuQRUdcvFIu21VW3BRX6g3aN1JNkz
/VMqJFWiCPRnXthskZEdYpooJT8nMhm1fSGzWjJUN2lR5IfxyJvJc/63qMYhPp6FbT1BEZQr3flcdAzxVgIKC9OAl3/kYGnvwf2iW81zUUTyloDhl3VnbM
572nZraqEH0txGPNaVWJFBM5svAKtI2xKx47v2CszvadpwzkcxyZIk1tvQ+Pgt5zE78nc/Da8i4pukPrzhUeidiGa7PcxC63YgART36OtDlzIIO3KHFchi
OM8TGV0Z/nuTUpCyKHK7NasXVaAw9Y299DSIYFscpdZr9zOWycQqKY2hCeneEgsmfshqQF+ylOyQ1IPn3WaDwsvQfMYeU/aNQ9L2n6IDjXVXuJklbx9IGx
3dB1puoo4DUF7jAit1H0Vz82enubmF64hrZlKLDmkbJXobwVbhnOukaV052MbE5coPka/+ccYyh2mC3bk/YFLNzpe+S+TX5lIBF6uzjSTg4g87LkT4JD6g
LZgsSWa2TYgjf7bpJMpaVsfBVG+9Mn4XBLJiPaYyTOmTgA16g+XoVOBnjntPznQ5YocMQSsZ+HYdeJ2VxqrwSr7h3GdVFJHDxAO709cssE7xrESs+pr8Xu
WmIY45RmltsbOWnki2CxlWSahDt31MGcM+Sfin3PSDmx1hvhuCwflc8SCiFj4nXjoqVYsuPzCUX68cV37d4dv4eNZufMo7Zhe4ass3vzN4/iYQqC4rTOPw
j/0V9mc5wqgZ5lJcEzZ+aCP2E+8MLGU00ChqARxzoZkFeWoi2kpIipFodwoc6r8JCulkUPP301L8OtqTpBx3+L9XhOUD+Lpe/1ZhjI9pnV7jWSsnVuc44c
do7kSt/DSzItchn4UTc9MDqpefWWglr1A3BKWEI6xzcqvrj2YNvILVWLTjqeKRT0undgHEWNJ3VV0FqUD0tukwueN+76BTvoua1E1gEyABJ9Eeysy0YS1C
wAFTYggV6gby5e1y7Xd8qFhHx7JlIwPD3ONSaDYUmbJ4BVP5q7/4dZvQvFxz0RpQOL9lzzIRjcau1Cw3WIDVMtpmcz1hyMlK5/dIxVzEiTR9Ap8HTp2hWX
hKGFJagNIK0UwZy7V8TkZxSgpyKimkQQrylCijfKC5PXhWCoDvpiCJdhgyZS2N7TQIYceKS99GOG+Dat41tqFrX5lenZuAxUHDHnPBMUY1oUax8uGcG1re
o6MjG7CMVJCxg5xt2I+5khq9DG+9MlQ+hgvNxoAttZXiel4iq5iUAqj+7wplyBa36dlouPyBhi22bw1zuHGbwBfPgpV0aeus8xIvvGobQtNV49ZtdTaRIh
l76b1lZ3gS/7jsowrTBsHL+ttaUHRZpeSwTSfQ1yRyKPMfj1astMW0h/B3VyAfgI3dZh0O7KT9DEteFOWHlJFNYLqrScZfntcOGUkaPTldiwjTFqcy2oPq
5sIg9jS9qnFUZBSKNk685AzzoqslJYaeohF4doIqSMrR60vO7ODDZyriTJjOYMtB3GQQryJw7+ncx/U5sEqOWoo9NsOuyAAI92QUv71YgQ98yOKIXLQJ33
Q9U6EJK1ehiCqi0inzWI6K5lh/UktBbI8ExSVU1bZeVYeug9KUPiTSSZCxCNZo31EbB3L2MR/8wGdRqImBveavYD/rQu5nte4uQ0ucdQQdKP/99oIgw8pi
dMeHbtMo4N753TJhFdoVdaQac4xy/eWJDxq8twTByDrY7PZEAXksr19stFfJibIQVjh4RuaVnxIZECPjtb8J61mgmfgZXffcBWXOWPaM8u6RKSwxVTJiO9
FgoxJE9aS8ZXtJqBKxhqHkHwZI0PWoTsUKmZmzDD8tLnYrgiYiFpoq3HD+7lFKqVhkO34mFLKykyMn+mfZmBvegtoSE0XD4xF9ROpMCEivQp9FZmol/hPN
/UpmlcL/El3+syfBt9Seo1A2lMO+eID+9p8yEn5zY9+AdCqS60rowd6k0ZeKPKlCTLOiQH58rVky4swsIzY9NVc5tW7uLw9352LWQanUb/wlb33Fa9NuIW
RuNwmjMh6+ei+LQBp95B8kcfLCi+fZuJDBbZlskwj4P/qvjkWYL1RsnE6L3SjAY1f8Ole3HsU8G5bK5eQ6Gpb0A474pgG+89V1XD5KsEjeFezTHQ2SrFkq
qjgx8XdFdUlH+RWYyYoxDS5pXm7TjHgQKLAt8D4R5NZK2U6ZgMLjSmS9rJ1uCQ9t8VwWmXkG+YDoPSbn/0Z27vYFrrtTEu5Htna7cGA2INbNYm5hUPm4tB
mVQhBMO4Dy30YRbh1wrskM2v0Pn/DT+5C268lnI6Apk8hj2EjmTV8EEm3S0AbGw46i340twVUimWbmuuW9nCHKMuSLd3GBkWn5eYfxiOL4dZTbmhtoxnYZ
7lsMmjMrLtgmjrR/54fegkn8wotlLL9QS/M4JDfDtkLQxK/f6SJFPcDKatY2k+PczgavjptwpBN2/vqPv6GeKQI3npC0The+ofjvPMcNfP/n1a2p7Cy4Aa
7QTuv6V0nbPDZ9TCcSeyFsV38ovQftPSHfLSYW8vPlHX8NQrbv4LOlQ7PVIgg25m2L43KwTV0Rs+SEcOS6kjXbtqzEPOZwQcdcI+OIm1Ezp6aqGygU38gP
HHe5GtGH7PPywpq34KrIVrh79FoVYjG1Xvd+XQPF4ixFPKYKR+kkM2SiKlGKOvo1+pc5b/hZbOVGs/isId2g/xhYNCW6ozZtPyXFs+CZHYyXu9ikdtT6uz
yrPK8Kn85iqWmgOvnxn9twlHZuRmWjORbCnrMpVG3mMoZdW9awBdESvvVrSUnDM/VlWZNqfX5Xwk8RR3hfMB3RF+EtU3i5JCyuwrfcgSmb4E7NQrVnmgOT
WyqR+pvHs3rWHPZad54sG+DPBkz53plgT6Chu4l3kAkKT8Thd23iSPTlxraHguliyb5f9wELIcEC0Gk9iYz3nRwtYnMgqZuF4o4Np0PJdpu4NfwM49lx5Z
bBWieO5dcsoHdzmB30NLiL+BTY+3ZHLO+VTUYTyUTbMup1an/ggY3iAAtCAWXxm7+IbFhKWJRq/5IxNwAtNqeCLjc7lM9+SCbhKrdkl/UairaHaApn6dPZ
hRxZt8pbCLQ5tDx1K2jRtRVWYb9kjLeFdqnAKBmQQP/k1yrsKj3GZuZ+xae+zKxGg1h6jn8Mxm/zUCH4tWYgCq8a+3EIZcnE/NznNoixvoBXvZOimDJ0/b
zQSKnxhrVLJeD4QH3O+MVV/GjtCeKuhBoANr24iQYYrTaEX0cJFa0pbCnL8COy6GjpSaNNR5si+xzQ6rbdAvgjEN5NY/uPU+7P5cS+6VAPqZ3yE1hlwiLu
nTCccbwo+yPZw2KdBmDJuw2QZ1WQ1TedDkv+vlre1pxnqkZmlHBoOxCZn8hK/6/+1EvzVoLQbDI9tqoLw71rMYxgVGUn4sB1cWFm8dZfNlaItdxg+aOYVh
YuxVm8KmarvgVvsOMBGJSNfesp6eLpPlD/pfGvm5trn5qCrgp/LEd6HbgegRm5JkoHsV13LWEZnVWRK4Yfyi+Tdl6lnRdIKcB6w8vnvV2zzBsVAN1uztCc
IvmketnP67Jzx+npbxL+UF2CDabPL/COnDD8E0fMPk5rF5WBn8VZqUl1BqsZdKXIWVnz789PxoeJj5HQ3knMcMFIr/Nw+AhcFSKVBQnYRVEju50266Jpi7
KAp3CgzBG0HbQGcOp6aT9aoqEmoMI5x1t6d3v1YpvqAncCsIEVsKFEXlJor4lk1c5S9oD4NG+0OOTES33INQclQgHeoG2yCUipchKfzHn/PTdQUp3ZSUmJ
uuEdolaeBUfwkJywUudZ/Yq/dR+wb0OeNsivtQVFJPxADDIcTyCNTFenFHpxSdeKCUrYElmuk2liuex2+P3tOkxglfeOUVR8omDHoPHzXuKKswstCTBgIb
inYJSa2mlpxm89OcfBPzl3gVysn2CDU98EgWzc/yvxS1JxmZ7wL1DZ7GbMuknLP8eRXL8HssrUCnWXRhINHEuTOb1LKzcEx7ZUELBqSO8tHc2ObAYnEzpW
vjKwQ6e5I/B7/XoX2R72jE+5u8sMLcE7FlROF28pvT/IIDMhS3A8QJ2NXx3hrRDjcAbxHn/5xGf7HMx/DnEO9CNt+zqtq5qaERm0KuZlXhTsQ+IJx4hnrN
N0W6MjGO5HELP7kMAZlndTNd3SWcSrTalMFD+/NFkHO5DhdZO3S+ahuNYpxxd3Ua0zHAq+kGteTtphUBokQLFsf8HL6smkY1ZWkhL6/0olbuRQkHt1B2XR
UfEdX/6hSJ5ceB8Fo7RCVaYBuTRp617xOE205YSNB174VfGXWoncwoHzWxrC6riLkeFt6f9jyKVDcQnJR306RSpg8LSjFfNeGG8z84wVfN4dyK6qCD7OUJ
l2vXus8dHIJvocX2+AFySLtmSd2qzvUCRfoARu/QijOMYI3hViyn0c1veiXB96tMRvi8gZVb7Eo4JpWv6eCj6zrJhNLePnAfhyePxoROkZJ2druYc3ILyL
yeEQ3qDWeZ53/vSS3Rh3pl5l7c6o5ufZ8d9vM4zMt2BWRtIotQhbKeudXaWCSrPrgURnms0hx9I2U9g9Ftn5h8C2pAOizDNCFyLKVctn8c15h+Lft7bNMC
Qf0RNkJFhiQ2n3e6FuPCN7u4LbCrAYH3VLUeofgpSKXVsqDNEgrQaRtKvH514tc+CSfhlb1BG6bUQS+YCFXlTxX9vppudi2dW2hk8Rwx+RwY924uZ+fdHC
0zcBrbg9zkqyGSXvkOZ4a5iBaWBT+nOnL8R1QwnIr+YUWXs2KYs2Of5ydbVHrCRlUTBN87hhmYUJlbh4fOI2Yb8gS5pMtYinFfyyiUG9fao2ogaDaAlJDj
Fj9W+l/psDp0C3gRKeCL4SBE6DgawPd0xe6X9XOcCKT6lWIqKMCpbZsEbbCg5k/f7rhNB1xIRo/kpQVPwUyl+dB1KPhd/xUkUMCWTKDSnVDub3OI+6J/a3
jCdv+iKyKOEw+qIvPqD/gMfK4dkeDWqZzF2Bu+Sgl785b21RODVQBo5kvmdpgeJCSV9dNgNmtoUbD2yaglu8+n01OOpiguYXOYZN5sMBB1kDSH0MDNbwc0
ObjEa2+xVoywKEgvf8kqDuwvzUx/X9NRCUgUP3+lsWK8mipuN5QCLOxwLM+oc0qadxndS65aK60IldFS7Vtr6PIRPWC0x3BmLZuHTi9WXsJTW8uA3QQ0C0
TQSsAPPyRNTHriN8Bnc67wbNhWmSE3N1JI031ERW8GbxgFgdfnQQGtENTV0s9ephcALh9WyzK8DxW8FDDqInbJOZDxPEFbpgygVh4nZtFr+m7Us2J26bBF
3DeMARq0Ee1bCVbGo1uwoXkOQ6HqENgVS7EydTjSCOXJ3Jl3EMA4F7bg2ubKYMndOxcJVsutHVRdDpeObTZypivw+FA5Ufwf3oKsHKTnmoZywtNUmb9QTH
mWUbb8PqBqbasAsMu9KJpXCNMlt1uh2lywFyNq5izH2fggh9oMp8jd7f2oUm4Lzzt+f399kNqsXJOGit69MYm1DH8pyHQmzUaYGOZsEprGM68QqqBE3a7D
c0qthGWnvhMPPhFPCAG0VopoCFKIU3n1I5m20NzEx8r5kOIERWXkgh3FBix61Z02cZOsB4obUiVcED68UQtiJDWuxNpi37Tnk/283DrUsQXdRkoohsv6Ez
aygJBFkxa1gB10U+UZpeM3hnstYaztGg1p9Fsxh0tP58FUj+ecPoHNt0zMnNAG2VKTcek6p9iEoCG7wMW+oJtz58IdQ3iSVUB2XxRAURVwnD++7FAhtj/7
BDAvl1AWhrGHlqcQQiorOND/hYYfKHxyBBbZFnZF8+/yt3HX/E143Hf4EHjSWMhhjY8wdcCBTnXRC748omvOQJk8yF4WNsUaVZSF/hdfWMivbHUEklw2/Y
PMuMuQ0kXS0jwQ0tLV5ybmFbnNZu9zUjqJe2ZvtYwCaxJi4GOxDup6qnwri6lB1pCxPJbs+k8vgdaBfMMzMuzI/F+4Lkn1QgwkLL0FZKliIDsgtVUokh/V
g/+8gtump+hkpk2vt9SIuBOT1d0js1GKVGzDVLlouRqOlttkrzYQhnrr0OMZjdUUG27y+XE0kgjj5DpKEjiYrW/zcbAV3EVvne81y3CDc55Oa0qBknMQrf
or9ebnjYFaaMA+AdKzQ2GMV48d8udqnD8vZjEUkNgL3nxnulSaa6IrKCWjHmZBrdaXzkOMgZDZ4t8mBw8H/NKTfhg2GBQrbNmMb1C2LXQTJPBrWFybF0Kg
3rFAdrphPKmj5kXUoYn2A0pML0+YmJj/ill94K1nNLh2rQZCPVSm3IgynxICvWjrrSusjc3APSZj8ng0NcZbLzv+qAVc0s85PwHe2NloDMwCcbWyG/0IfU
RZ2oN1vW8ClGlNaW7MdFLNeffsmNrBPmthefYJ8jN6703IzHeo3U4XkbAfmrMD/wypSxqLJsOLIZpgky5bG4ulvquWNLqGUjU9Uqis+Dz/cvMmIjdqpjvV
rUuGUZPDv9jxKMPXUfPjBcBRGZ52PHjuCRe3GVmXObQjrlHzq4XBnGW4OXVU9c+OSCc7VfHfKvHf32z8UrPsdk2qoPA/0CO4bk7qLxEc6yURjmYC0HiStD
mLqE7K7Zk6wTWko+jFY9OZ9KVvrzAsMR+gcruYG1hSd52ieUWwjvuwbTcYV8rGsIxXMLhw6T4g9xc/y8ZJlOguyUXksFDEfti4snVXhL6+IWZ5QNVyTyRq
AYzZdkmiDwG+h8c7SV7swAg6HAkU5IT3HswMl9/AgBih6vKHqcy05FcOCWhgdf+fIZkfywb1mK0lIrFd+9DKyDM1wxe90x1ftxGeSlry9k7mNMIcHGTr+8
yOzOe+OKIrbpwIXaale0hvXBZQKcNxLhK3CuA6MrI8NlSdQqBo70fVRcQjM5VnyEK7Qza3U8g0aeOawSUKw94eHr7fT9Hs3D8i47eqi9Xm3XM5p93TylnP
RV8dpPBDe8SMhwBa/sYg+5SaGlx7ijUfP9T11gO6dOWr99TgnO4wVebWGInqVl8knKjRlCJ2rCAMTjeAHtSX3wbeLiKgbL6nBchvMup3TIHMpkKbsqk/eE
1fdWRTWER3GrV8hx6U5SVtJABOGf/YF/0HMOrxpBgno6xhtuO5UTwZUOkEG17A0BJMTc/cjgFtl8nSSmdH4K4aE/1P3ULmc4+AonXy/Xs/AC5W7cwPyyZ2
SyxjmpFk+iktGTy5LHbU7+M+hGoaV8I3Rkq02w2eov5eEy75uGQ2u+522IPGVjf+1lBpcNaVl9b5jw5kRwWxh81YvFxa9dGkVbATnjjRNPcBAb+McOWrRT
uSbeSfqcsXcwhAANncGgBxOkNcHJiihbVML/NhfsbrWFxcJdmoUPhvYDZpC6Qex3rPU9t1HHJDqptaB4J6YPKmx75l7zfFOWGGowwHao2jft4clbCZhQiU
qlY5Zjs7J3PDoTlsHUn9BtFYNxHQtXWkanLeBQJ0RGbwv1jCa1Caa3xN1XBk+vZzEAT/s2EMk6Nn7BdS1MecoCDF2ODZwOCT1dgm+no2JPy7bUiqBNIjxt
jlg6LGQLxpGRtOW3VG04stgBbbiZePeKCrcV5zjaSqT/fF5+6WD0EKCx/C6ot8QzKAKszoNok5nzshA9b6IGQR2hg/XNaExdfJ6P+52ByT3vasfzCjaQ3D
qRFjxMlzifhhoyDLtmRq3yE7zr5ZUMgDpIpwMnklt/i16a1FpevtYiLCYihliR/oggdnjfuQbSgbrWn1QqX8CIzqelIrJOAXwZYJyz+rsMuPkmAhIXpTig
KQd1uowcS8mxy0ckFjYrudJ52b1nODBEbPWIKVr4HVXFXa5eKnC5w3F1EWvDsvBpI/sr+ggbh/6R9Iek6IpzTAkoM90UanGNFliqMJuaRc7nmBs+tVgl22
Y/pCmiQ/6qWYhxyblVnVwXDFF7RwcZeXbhb2FeTWwOpgK0iN3m7jkJZ1g1n+Gx+zmiuQMe90lETl3AtV7wP44JHHiH1pzvVQxwjxWiyvxs5czHiWhd/TGg
zgaKvQD/m6AJogFG7muOXQ4nB57GXoWos7YuSEvb1svjZLhPEaMxfnetgJ2qMvJY8EtkgZuH41pwJOQ1xPQuneoqC5x18e/uA4dlRzqhIz97drLNGYl1vA
3b4Y2GVgQkxkZkqEKBpXkIBH1MVHC6bY6iw2EyiVgAW9Zl1SixUiNWKN4vu0tMhkvmWgItbqvIpdbPXYtCZxDvFKL+EYzMSRkftI+x8tnKLhn1CbmMn+Vy
pG++8lqixHjEcjI3/trTdpouEE2wjckw3olTW8PObiT5XbS5YRDwqKX2Xkc1OVGrmiXnFg22FEAJbXWN64b8KQPw1SGLjf8ea/dXPJQzK9rEb1iVabOWOH
SsTveJNNbqEqvpUNrgdd/VsTArL3W6OT/wTg63Fk6XbvWMuNf4FXHD1UydYRl+cm/F//DytpocJeGYPW1nMOX3gmmqwOy0iGQdvWcAmMP6Lrzwc18wVW3i
2MpGzecAoEK5sKtMBXE2jNR0kc9quuXjMx2imv/XKSPEghvHtBFziSTWwDvRNlSoKZ4+GkZRfqdiKRVFRb6erU8k7HscUgEvsbYJ2IhTX5+gUrlofqPmce
cQLW4tppx0GZeKknHZQ0biwH/++3h+Ji2M5yE8LvesxShdLNt6QlcsdWCGuD8ODISO0GRC7xUj0lJVTYcMbckjtgZohEtGrH2RiHGd72U0/w33BCHm/X24
i5jsUBZlaJfOrkBJuaJ5wayUh2Tut2k5+pYYGwNiTULkD6KEMqu3ojipQDfuJOnGUzYuOv+aE1u7IF/LYnMnsYT1+p9Yuevmt/2WWOLJCZdK1m7idYYLeY
fqoi/WuUpA61V3Sp5/LfPyJTdyELzvMh7LTcRxhtAZ3mkVg0XzC13OBdt6eePFCNEFCz216HXbaGyj/XAuLUlOtV9BU+LCNjNuFkpTXOCJfDnTcc355NVq
iMTtMiL4VCQc2/ciFnDR+9rA4n1kJmjzrKRGEOAHOUFbuZDttMDLDsnn12vZuzWz6PjMb7XaGz3xrBvXHusYxbdROfrKT24gtIk5kf7Avar1JBc2oIQZcL
QdtK4Xko3QjbOsuiLgoUAnEdcIXfPaqBNYvwBdihjzZbnZDMhlb+iMzyGy7ctQmCysF/dnkdYVFkkj5G3S2BC3n98EWGnDynPMTiquQ9r5BR9rjsQAh+6i
BqKNvfRqTbVo3iBY1lwza2bzMQjzREdA3l/tzn3rTSC8FY85Ad1UxMgwZc80J6JGRJKhDBvKtw3v3HQdM4B2mZvhVcQh6FEmXJ/H1s/413mi91oQ+wr4cR
XLCWruvVwHrB2n9RomaaGmOU+2z2MmxmkTDw1dMk1xGSZZByKXwd0w76oktx1Gi1W6/gShmRGcTRuwO41H5d50D8Fga69fyqGVAgH9WjkI6MHhFHE1YW0O
FUugjJ93WPFLnJU0mIA6g+MHvNnaqrC+T50tQtefiHC/fP6OQpzlbEkkGYa7A7xM9LT57G1NKai/SZ+y6Hl31UZAem8kds5WpvZP6DF+LxcBpdIxdtQwcQ
8c3zCjo3NU9O4Kyf0i3fUxTPO1XOZpCIRfiB9r8YrMDTyRiZXZQZF+LLhD2BmfKx3hR4xZU+ECnTHhZ2E7UV35bRRDBBht0H0uNbk6aXLLs696iieAgmJF
S6nCJf3fw2WVlfrtCDuHSIoJMbemiuJfeHCiwRdKpS59oGr8iNjJ3y7HeTZVIuV4EBOMN9zhWkPw40+MzO6h/arTXoIxZA2jWydW3wZeCXOKia3zPu/Dve
Mz78/hE8K0nUu/mRlcyduTLcPuZ2HDyG0RWVtjDHJvpRDvhOyZzkoE7Aq7gSLeF3+Zzx1vi2Eh0Oj6q6ZflLzN7ibdaHZUQFNIpLOMHGtMVubUx1wX3Urm
dj2OnZPe0gC6bKkZoi9/m5KRCtx9SW4tvhFyIGV6ayYyGN+Oauf/vJHjCBo6qdDlPFPBXfevHv8y4qmxYOo8YGCIkVTG51PcBXlUVJVjyMDgHF9MDKmPBL
uf/muCPcFyNQEvxefeGff86OtFNrfBgvS3cRRpgRRUBY/5FodmQZoBlgVY0ghjAPtJikXrNSM6XW7Ztzmo7sZeKkUhwLhPAaObHEgoH4cF6nemg+no8ycz
ImSd0YHd8iYENhUwYfTY3YaRzku8xVbwac1U5LFj5lvG0mgsMlZUX4M+pj2Wk8dgUAtNjFxs86OQQKU6LEPlpUf8cZpVEwEZ1+T57/GuoQKu6CFCnQKz+5
ZLHeH5ywdywp20g68eWy4PCbue20tDshJJi4P/Aff/uLxNEyBdcyZ0R1F3FU00YbP4KEGx6asvYe2Ucp372FTVjpaBZzId6bVPizGRZMOBjZ8wcnigKuQk
P2wlBndD0nFN09+BAf40knkz9zMCP1h590hY2XTWmcoKwWg6k1cViTj8OQz5Uv1Y4fRdRGgCAKyYSMjXtMjw9C6RFJ27GZXp+Gk/DeaRDwNQw/rx85mq3C
ZDie/Xuf2ZiIyZ37NlOdMzjFa8ShppppUsLnMB07eRRECgZSYqZSkuBdzdJtLQg/9d66hlQkMAfu8U1l9qpBF/yE1S/Rw8wOS6ZFEgFf3mHcl/bEicYIKU
CScsgxi322gqLRntL7tmDEA8aAA7uuK3xzsRZkyhaFiJa/INqwI5XHaijM3jBPJiRdi+nnUcxU43cQG4v8joLtpzs76T9Myxy9b/RHUYsZIzU4CxFFIkmy
ycgY6RVJKzqdUyll3hy8sOSLWZymltKFnPgY2YqzoenqB9KwWopKYjVJIZ6iI2atyOPASQfeAl47zmWSEO1BmmbjYpKz/+JeHbFNgTEAr1Ryp+VlwRUpL7
n4LhOo0eZo/XX9AFuwmNi8WTKRku6qy8omVMZnPkL3BBADK/z8HTSqfJAZ6W04H8S2+kXMBP+E2A4CfSLdIllbbYHPBjHmf11S8THSc5XEXttsykYX39Q4
RXPAz8a+hm/Ctw6fDc5SREKr0FX/m+wvHsYBXELc+LMDh5+htJYdeI9s0BetQ6a0rCC10vsaW+GMHyujWIIbZ+uSaNXfiVfxfRtRuupHlDp+XYKkKgqs4W
bliuisuaJ16zxFERA0SpG5Smzzt8PdZlc99lkipCU8UgqtrCg6txSxsr2+Ca5BicHPedS1F8LRnOgPGbMyDV0sTNhFaa4ld+XBSEOjKXjTL3KYNUJR2F6H
RMjNOOsyhFCFLSH5OC3M6BbbiFAxpoVu6e0LCcekpVmuv8TG8KqXnFHYhHq4wgv17ZY7OOIlYrvVXMHNqCqaX7tF7akQV7V+CuDOJQbrCBJte9Y3K1nml7
JgnigLB8/2bhzRrkHMfiIjjKJwlaxdu64SIlyshC7znzqSWPJYtxl4ICyXAY3/uZtVU1c62a+AK3Qz5EXlgKU2K22pGtZItNO1VFEe5K0NxePZSB1hd4Hc
HV/YbNNShgDWsuxbNk3mDS/8a4vHIklv2ToGhe8EwkieAoP1B5n2XXXBlAUxNLYpYWHlObuybZpOjZhZ31C15xmKpzEJO23w+pQCqQwAUb7XKQA8p9Zfuv
AvmG4rwAZvPUYg3Xx1+ugBboXAUXQMCnVVBtysD04AY4RqiYHcOaaTcdCP4rA2vyuYhBq3iadvwNRkyMCdp0oD/0SPGOAZSSsjQDFoDP8Kn3QAfLXFnJ3t
rjGe6g/2wiyLwGtcvaUzoa5gg/7sUWIqbwsL9inzOeHaDFHUIeXhFlwwo6FyiPbbg4wGzctUhHB4RlHyo8h5KmOpRGyjUupW6T+FuTmWcBdlwoqMuABas/
qiGnryHY02tZzYkwugjreQ4cJKiXVWTHQIkLNpq6Oa3M+EAVWPE6UIMTJh98lJfsHqS0PyzU+jQUcjYwgO2nAi6Npzm0DP4j2XXjBGm00hUD4iT+i9Ndw0
vb0lZs3tVkewGh3hXJtIi9II4vC7rXIbAsVsRb+Jc3gSBjgqlUQNvTQzAXfEwoDYhFgygQ6iK0IJo9JqljRbI631KI9KB3IdHzomNE3mMk0viKaX4xFK/+
MJuAo9zrK1/w9jga9hc7FXOubVS6rzFpe9ZaH887qsvgcXM52D8Ir6yXbmKmyEitjburezHKkAXi8zyNmo85gToZjk+feeproBZhJyUNpVcbXwPVwvvbjO
Ez5uixItQ5xPK13OeeJXnZU22XxOY2pcxvvc08SsZ/G5S9o9kNfWBJ4wItMJJcmzNxtEV2fEOxAadYqXZeDv9315CRzpRjE5GnRH6wiJ2QwC8+ISG49OC+
WaoAV7gSSsNzvuwuTO4kc6vhT01GDunjr30jwmeWM6ik2GaNHHpJvz1TT4ryzQLp4R2bYemXdggAwRZ9qS6Ax4UL+PY3MoypC7a5iuLs0fF1PK0Y8wZV9b
OwbvB2ptxNkazm2bKDvxLH0QT6dU6F2sAlPO1hRmVP3VF9Xpb5IYUTYydz+0l7bx0/m0p8iKEzdhRg1KXsVEhcDDZcHv2OxHa9WC43Pf/SO8ZYwbh2Os78
Y1jmOfI5oX++E0TL5UXtdN67WYt9qr9kOXCTkPSwhNcGmS2iWeeaiZ8tfpBa+qzp19lUHdfENfv7E86GuqI/QZNyV9A2aOfKeP9+olXYHKDZiq+cjwM4eN
ICxtLosPr5fFNJeBXsJ+mYeS1FahTjJvC5wU+jStJificjAkfDWMSxAkcXkGEtQLiq3v8bCR0s69KPL/L2uMhd5nJ05WiyaGRr/d4Cu1Gaohp6HsNYgurX
F9eLgHAlLtxzEqBPMsl936oXm+5Z5BV83XrjWLVlBfyJ7zUaSxVuhMFuCBGSOUhcTfew3tjH4XcvWr7/G9vokZltnT2z0oPpXYHzr5D5XjROyyGFalyy+j
bX1LRF/EA6TGnT9CA4G/Z8ftCwUmfD0qU7T2v/emDZksyX9PkG8NIEpqAqYLh23hn0Lh50jptQnYBeZyOhqnio+7fBD7UogICEMYHhAFRlWR2zCcI+uQLH
0Jq1Ax/YOc7FpmSv/Sl84SZQyTez5VJvPV2H+8I3SDuimSTyLktXVre4eyuomyUIQb2ySJoMVkpG4usI+rX56bpnQUIcgzbJNoCBwD3y6INgNL/OGur3EG
d9lYcPYdHrZ/9l7X/+gpHZVbHuFCbqOWDrAGbogC2turj+Jc+Uzks+ZnUKZ2L/C7niK5a5gTG5ClNRl3QFb3gFuODzmB/8LaVe4UJhxL9W3IgcPk6746Rq
f0He46YSR9FHFewI3t/61OhmudAU/1Wy6mUEu8uhnQ2+MlxUjTYV/pZ7V8XAqVNMAIKCMU2GOu6WWn77wX95jEZmLfxmaAKc+sDkwoyO6xkpWnYDI5Op//
TYxegaCbKlHKtT5vVRciWTPFoHl2mEooqT55omWEY11WB6u4LZsV6Or9rGVbvEKWAxWHE1JvMBgwgnOyQjhvKP4aZJVJEFJGMWyinR+2WdPMRZ1jNP5rTa
PzJzmDOefxCTySJ0FGMO8dMj87g1LGUHhVRy6uBViaazjMLK3sQwhJlbTtUzeANVbTRVkU0MhEBQ2Z1nua+iMtP2jp1MspFmZKnzlODf+Y1dcNqcVjPihq
ARl2uiqM/TUzQZ6EMdyd1NOxCqpufY0vIZTipyB6wQJY9RfvSTNHK84KnweTr6P8+lkjO4kljNoO6v/PqVy0xlZfryzWruwi2xW0cYqBB4WPvNmFC4HlJ4
u+SEz3AW4BzFBqSiSxfuyPjTI6KKW9zKUE9f4B3WgxSvq1gO5QJKG5UBl+4S1m79fBvVh+DznIx06Oj4soxXoTkpc5NH4CVP85iugebLz9nh2w+sJYuFhS
6aDWupcFq8DcNkK5JItuWV3wSqoC3nAixMDnBKdMN2iek5TVPhXMOzAXwJcRUXCTbarYvDx6kjjBx06+lpny6LmXjSVt0rNa+gpRWFzXhfzb+/o1FMwPub
rDYM1HK4WPKhLF71IQ8WTddGIxvhiMjlLaOc2yF8doK3P6wEAtuXDYtDdCRWsnKawHKTjDdQbh4SJmc5BLC16B2fyyVgXV7imFg0uX1smfFm1pteAGI6Cn
7D9faOEsui0xDJvWoW63U5fnFA1P8Rh5VGUtHnv1SZveIyP5f++EJ9fuGywYK4J992eGMQ2+dCrky/npw089Gh97JDHQuZvpUdYDGkIUcNxlMiI3dDh9sT
FUg2kpj2BKrd9AQjBZVuqjTmFhPipBi/4eaJ+j41MHHRUZNbXgLH3BZOXlNzPpkgkwRGcEtpn9QlPu2zHStFbPlhfzyb1Pe8NWB31pHqOKDC7CZESaT1+y
mRyDzPUBteGs6FzRXM4tSSPDYJ5a37YBSUjef87J+g/bQkoFZzXyffmkKJmVuQqrry+SZZjhpE3rPp+1KIIDKOtOcGGe9+LubW11w0i5OtJhDEvYHkLTfh
VPEBLB1LQapVC+BTvmBYfkoaVlTlfM7SA4HYl5yjUUJeInBu57WwR2WpqXp56CPbnWG4MEhAgfku4jg21WHydAZE+fPnPdiXcd48NI/iBHjQQBwjmqqmSH
fiCas5OqqEgsbdUiG7wyp6Qt7cETlxUz3dDXV9irrAfy1SmKY1gv0es0BHvAU073MEe/jrWIZL6HGr0C1V2FbEFsEp31IgtObDJVWQJUOyaPViUOvA8RP1
VfA5mrVZP0al58Q0l45nYJc50g2aah01tfuODyIszeKoQ8S+cBHVL2TQH0F7Bo0YEAilDnXDziq8DNQu17wlOtRtE7hUJX7/vkgcLtGc0bExoDHuCdktOR
4zarc2qDYlOMTe8sGvDADOlXDbQFNqws6qEDMDFybKNCdaD+XIcaHwV1mMlX/gXeNf1rzgxXrx7Q6J3rC6/LWah152gHyaIPpqR9hqiCfld58GmCm5GOxX
cKqCnjq4BdfkrsfadAKxo9CQ1lJWyf3gKOtRXXAwrxRAkeW8xvnzCc/c8ZL1uMzqiTx97s911lZNs0M3ElErYoNkzLtsD6+gRX7ODVlPzBO9Q9W8Iblbht
hyevRM3zgR6T3vgUWQ6oB6H9O3bF7k5feXCSeZPvilPyRNxI4l7TG0Y0wLQce7kmDhatkFfjv+t4IiXOIBa9muDezEp/opDs5j5tvnx1clQVbNqeD3qoi5
cqnutnYxzWWl5b+y4Km+TQ7/WU5/jBWJAlcnZsEPOU4nGbWQfztKa+lAiu4yrJ5FRYdpEqMIzs7WXmqblTwKyBVZxXxHd3rrL7N81J7ELontdDplOVUCuv
KjjXdV4FrCb0NBVJzHzGkZb/2L96zD5auMgbDwjo9aCHc6MKghYqJ2EBq5QswOtAJQPGVBpFhiQf05GimpzO9eGBtLA9ahyulUqjW0/bCkeX0yxWsO9tYu
A2A+C03SLTIgKkgvpgJPlSVwx6BZLTzDbQnE6+f/NaJnZ2P6zXhT6WM6pFs/BMUZv0D+6CDxsPi9sswgAxyjI7ozVklHLRuD1rgmILZmSbxxlPZDFjp2l4
Byol+fsZuBnPwbyJdmoKBeIX4K8uKm6R95JPpcZEUBF+VHHCifMASm9rR8zdLpJfxqQUegpRnlwUoBx/qqYzuR8AE5fcYTUO9IKfauSEGUgBLrStzpArNi
PN4Y1y8mhH+qKxgDlbfhCw/NAbs6xTq1Hk2vfvAxz/rELXi0imVErik2soULAnv1ukg8WNA1i5/ja0au9QH/gbfWKSQg7s9STBzL/FSCNmN9VMV/JK9zMZ
pUIHLMCIzh8SH6wHswh0/LGGav0fcsrcYFjX/iBd5IQT5xR+y81GkUSK573TgbYTf8/xl3RZnrswqbPbBUdooF0MJRKcVL22+W304DjBZcUgFMEwAWwxud
uTTnLUdoja8e4L79C1Iny+eJe+4t9VbHCIR2dB7lmuIsUD33Hrr1T6tCwQOkGniJkOVvVouYV1Qo0LihDK8ejz/fJkHxU86LDPITX3zYL95XZ4x65WpjIo
F7KVk3bovvnnVrDdTuE6weK0qWjecSjjQew3L+bhYnVXzIaOiy9dM4Nb5cFHgnaKEEW++10HgNSw/UZIgfjV1BObBZrzuWLKfli555gluegxNI3ycFTbQy
9DQ2U1vAZAthCejCE+Nb/KPKiwOlz3XBh0vc5yoDcKi8mMsVRGxWLLtfXKtNTieU73fkSxeZhSBjRk4/rE1UmwQyaego/e6jyArmWhsiEfjUMTF9mHi5vP
D+KRrVNnO2ctdw7xsKshnURVJzOh1XbyQNKwVrNmhs96jSjEV/N+ubVJDwCTT1E1Q9I+X591PonJK/Msn7q9w0zUofuD73vyBLquvgFXb6N6z67wJWL73J
HwNx6lPK7CC7DTOLRiQgb1G28O5XHBY2WP4ILbUFtuRTzqMYb9Sm5Pq/zcE9uvjnvNyTbKg6n2RaNwYM/rdBDm+SfSfX5qTvcgARCB73GVgk5kmGnGRNtK
zTEP+OFNa9YRnZ8xndIRoMnu+ylNRGHqxF5GiA37d4uIbsgg4NhO1qhtLzF/o6Ez5Vfoa9mOSEnx1OtjgMXDZr7vEJv98EYv3HUAHk2j649PjLhU5S3R6e
+ulCzT0yUlHyrHchLy+AUdesj50egOoCVeFU1SokfGFPq3DUdPmHCM5xg1ORaxsNfVG4cdzGcIVk2cqCdpPgPr8LdG9N/6V8BjrBpl4404kG1gkGWnqF6q
eI9c5L4dLaY50QBBT1MNLOpREi1SI0is3y99Fza4+VdNUkx9mtyGubRAali/N1lAzlEO4o2MC+nkj0HCpB/OQI+zlsRP/sgEg6+qg+Ow0g9bmh7q/yyyp4
q+EL5VRJ3ruW/9DDYljrgmuQMwQT+3pWwwo2HGiCAf4y3xOo43N8M1CJEpoZ2GY1CyU9HPqfFgIeQoeqrzehMZkPDruI8IwPdBHtPRR0ryCKCMBK77JP9J
k099SwXODKxp+Av3nFfoR6vm3gBr1jAoNd4MMU767QdV6nH8+A5+WW7THQ+k0WEN6GU+gvci6suPQJ4asdLFazkqnnLUG/ELSKwx5VmLwAYyfC0sRiS3Yv
WeMHKRQnPL4qd1OFzq/2hm1fQIkfRUAl0nxM01MtJoKY6UtNJGwh1y8YkL70UNBVzFA/N5PqN2dAgfya+08Fc+5VB1xtBEza4M1XZo3ibcKEgg2ZuMZxKc
mRhZc4b82EiBG2Wm+uMhKA9sYnrRIz+DmS28nRjhMeZotli/SDaQIFeYo+/jGQw5Y20Ysgwg2ATm/m/27MhG5yav6f5/JvuHF/ztN8gOSMH3B02MtBTRdN
EphkWoPZIc8XRpcsSymi/Jp3AwNz6/lxYflMsB5kyYNtVNxwJV/QPUb/9XJlLTiqYXrB9Nf3l8ZRjprzaNAQVGTXUmrQrq6t8TN0IQW2bG3BbUEzeoaHuB
WsdoI+tOJlU8bBn3+IwdFCGWh5UHbZkMfVaVBxDKzg1DXAxBJ5xduUO2143jmKtzb+hn//Qv6HgqtMO8n9+2zjqQt7yIYQV9aP1/CZuPngUSTDZlEjxhqT
mrYnHyIs+VyKSRvIswp4hWFJmBnIIzee65wUizZk6nnm7aFMlBLsLnZ1lcyt+uc8Q8kpAT7v0B3T705LktTH4P0yup3iaLo2MDC4UqivABTFqI4SY0i7I0
Z4IhdtMtMYwLDl5/e/5rx2NryOhPFVZEZqOqtRrdwqcURRiThbIMMQqASfHD5O0rQe5q2PvKE9etmzfHY24YCC/tBecm9AIq68hKKSbIBjk5rTtKWAopYy
MUfw5zSivTlN72wWQ/wCEhuu0Lfv6zM+a0PHIRZ4eIRUqjl0sVzdAkkgjSD90/9VTJpVgXyMNddawfdplE2rWHi4XNuOCOB5ySL2wRCb+ap/CA3lh/UKeM
M1nzATxABT42ZM9Z14z6GkKCQddvThbSboosh1uywzJVqxNtvFwpKMDmM9zO86wXPnxvd4NNNkPwZ225F/SxhORWNZf2+FmzhYAi3L6RpbFDD93YLIVtGD
zfRzh16sBT7pmEe5oi5qP1HfTaJP60b2UqiYGdqphJcvUN0eAiUSwl7y4PfYvoiQuTT5BnODRCRQ9W5xCz4rJc9hdGGYJCWY0Nsg5v17Riw38ZBjefj8ru
MlGwgoVWtTiCOuJTXexM3IwysgioKT+CskdguqqIFI+1F/XAqv4Ul+RhoFsGFHAP/uvHfPBSAhaNo6S+svqxS5md0lLx4P53ooAGmYSGKmimj0Jcy15GW2
L9JBJQ9lpsu+pGzk2umH6oBlXmsysrtdIRepwZrnUu4M6Itbjg+6dBrP9pGhvcJZJbJbwLitXQON5DxRy7sTl8kqA+Eaioor0WA4H+iKsNVq1rQ3ArPcBX
lBDr10K7ZVvCGs0ZWknacvGDbr8dGEERq3J6NkfnimkuD8fEvOxVgUwfuqOY8+9Fg/f6bUWFJsH5B8Wp10xueoAXuxzxfa4ipuWwpULFhF0mPh4TxG4dy5
1LPgbsJH1sTWz6ebv0Fy9mYQdHbzikMKbOhfP3SIVhbioHL0O9bR6aZebgmSq2kcgq69pCjnMZ3B4K54RO8G8PEmYpz1/Dqw8NQVZF2jSbm68oWU9aLngx
+AjTvIykPRYyjHtBrqH5NrHo5aiwoIqQ78/UK9ruC6ANiYloVrMMwJ/SfJqJbzFhTykN06zu1rPdUvxL4ZQpvrC33g2tQONzuy1NVtWUmZD0/IqtQysHv8
vItkhO38FuuXNTTRHCHmakaD5KZHfzsTpaHDfiIT1RD4JaHLgJOJgbKRPVdl0rCsn+9eW4g344MbhaYAXxyWugCYFL/pYnLHbv/a0itPyyOfeTyiGfemI0
IfYhuLkUaXSieB4TmM/7SvTz9Wb4NLl0pPEn9KxquVH8txtQ++CzquZ6kIScap76oC1O2JvNAXCWjnQ1xNIa0woW42P3BWpOHE2USTKGWUGHpFj+1E09ms
Ty1kqtmOq+P81WX7TY8EjbOGRz95f7E8/pQCykrQj4tqTdhRAgyjcNdhqkBO/kvvm7ht6qDwjMIPulk4YQnDbqgnVJT1oN7QTMVxK2GH8yK8caNNgo5Rw+
Q3mjzDCaMDQakA/eE8HieG2Oc3+aFethTvFzK76RVvAKPua1bbOjTmko0aH+evEI+/ICFxQhT36AvzXXHK9xBkmoZgjG7lto4GBY5LGCTSZhD+3iVzM8vr
t4w01Rn82RSv+9QJNStFy2YWcmyguq2FMPw0NnQHX0Ue7ccAjxZXGnlitSODOlHPXLsaUeOWuo1med0A+XgX2JwyE6cXviaZIt+PRVZ28kPIeaCAwj35ss
2NHcTvjYcf15eeA6uKX/2hE6g7xJotn6xxknZd0XlWDADUjLSbiabzOQLHIkSXymBuQkWe8jhOgioO1+SuQFbXf97SGOxwceZkHxu4jvx5xxsROqH+xJue
DgntFJI2jo1j4p9kMT8/tb0fI6oZpBgO6NdJ7fI8aJc0yITOm8OkBUbrGfieqni3PP7b+evHSJILSD2cyT4eeOkkGZ24pdM6ARwei8xN00cpABMs2hCT2b
8O96uW5dt14NfcO4/BU9R6LVtiTi2VLHxAVa+DrlLT5hpjkt5Io0fq20VRdtM/tCWx4zvp2a58EbsKqtqnhL7S2tZPPEpLwYwuZdA7zMl+7b/uMmSlO0/H
WFkJuwzhitqRlQwfUvf9mY+NbDD302j3XsbxqYvq6/T6qlxKLn4lAjAlsFKi4InceVagua4wNrNH7UK7qqnW6bNgdXvZffxmHtUn/8rP1AXqWQP2Ie3K0H
2dlODNLO/vlOgLLYkrzwrz+5CADyTbyGZswIzCFrLl/LgfJ/qfyffP3K27gis/+OcVlh5fopw1Zl8kKLOJ8o6z7qhsrl8HIQbCqYSTNehpbZgvGNid0iFy
+NmFK9uXbJ9oVjkFQKliLd0m4rwLJggDmVj0HB733xCN6RzzbIf6HS2fbyVk3muGFqdp1lEiRXIvyoEZYOGYSipti3SDNcfmh/hOD2GBISTw37OJlWrNJK
yb5h0TFzc5DbD2OeiYJLl74RRLlcqLcSrYcaTZUhn8NARHboeCz22Mp+pP52cckBL08fxBk/RYZz8z9aS9JJYrBc/a2QRMpTtTfxkFQAm1k68nYMIV/sSL
8VxbO8uo/xWwfDsdC5uEmiUqgDx7AVgPiEqKsNWw6c6FtkxQ3/U8N9sodE5HDljMmtVuDgYlOUnVysheoc1MhBOIhkJM8xdIHESh9vnzf2yLedeyQ3u4Q4
J9tfLO4E27myT5sDSYhm2JOi3PbZdyyAMU1Eo2UnrqJLc+si+TBnqIZntchjkQxecQdQygPKfDyvAUfZu6jbDQkTfVnNOzontPxQIZ+xdqyX/YIE9uwSOP
yaDb7S7gRR2m7EbGWNkZp9eLmjTLoXwfOeQUH73Fcy9Dt7HPSEhA04iI1hktscutkJ4pVZ2xTOUreFwXIOTHA7VY7iGrS0GlszayVZ5/hwHVTFAhg7rlGy
uKgh1wdOzKmDQw1Pnj+etPkz+72sFx2phlyIvHOUeaU1p5nwL2yVx2FwrP6A8U+WGoNCwXDkSga/jXdD7enWXyGdmBSsZVZfL4ahudBCUd2KV6igZF4wv8
3Kwf4y0VYx1HFR8i5uHgMt1/HbiFtNo6McOZlIWH4KalD28/ebBpGXAZQ2T7xXRxJ4BlE+UWPV02yKZxuvBtpkU3i9QM8XyRHFrWYo4IokJN7D7sdLjGWy
8UrTJWJfvIbI6+LXxTRPOUOmaGwlO/nRBWLwI0OFai1AVerIx455w8yHOO/y298irG1vfSCKpM7+7Qtx3rPOJLOpaU3CiBfmiTlIu7nCBnYHo+k9v+LHGp
uTyUQn1Z2XpejynzVQMy6jwg9y2c457NrjdYLszYslkJvNZYDcpQdF2+0EryNPZorhdhTmVX8palvRJafiDLY34fGmTLJzg6nJ6KflIVvFEjvN3uNRq+8u
JnQnu7Rh4lK1BgsuuL12PsvuTHIYm8NphU4yMeN0uo2nMYbXih4qvCfeqrNkvG1SEQc01Pe+m+ZD1duRoQmxavqSDk1xHWNufSBuu1xxB4VMs7W14lPkCd
Y6XrTxcGcFaliJiVaE/UU0G7uvrYrRe791Mso3PFh1t9Vjw/T7xKmpLrsUPy9F6dMXJyzd0B8DujkN+JTSNNk7EZbpkMxJy7KMUYuvdAZ0OY3BW/+pNTks
3FQrivQbTdgHx4nQIlc3G1FhLraZyjnnRl+VZX+RrwnJMXQ8v0UaBQL4Ouk4jCZru9DcqwaPf++iI+lYGFs+K8FfhHFYvXKEHuoQyvTb4NuvwT/AuUGFD+
ulKJRD07xPHUJFDOuyyR/bNBXJ9KDxuvlZtk1AziCU3IW56PfbYFWlMUuiKAnmM6ak5fnqVaBfbhdECbGrI2c1oZpjKRlQ2sXX0nZE62yQzPE/+mYRpTnZ
2aQaP6rzkZTsUCWGK+Qx/0bnpTHTcMaiF1mfR3HR391j+hwyNJ2V91okr/Pm0sxpKfh2LfLqMJj0xOozNtxBxd5hrGNewaARANjcyAHwmWlge0t8UWAhPL
dKWckheK8Pw37KmgYJUnYp/CnObfpt5u80in/XlfIRj6HIr1rsjRAn+XexGWXbydzWtAetzZnBcRGwpXdUS1lWxHnAwMcUQQnPCJFlkcD9j8aXSdcYK0Aa
B+4dhmm5A4vdxjURU1N9XsdhelF4LP7xKJlv8swJprMl4tiwC5qMkdGl4vJpsADeV+5+c+74LTD+hdPYB4j/FzD8y5ec0FQ306vaAzk2HBJv/o1WGVf1T8
0Al7z/ED10cOrNYeAY12jGgZQY+CgHGm0jcsbGC2zwXHejDO/wMkmYpECmRfi+ZSGzz2ROxTYnvTl0c0orXUsJVRAl5wV/WMLDAVlIM7rT9jl5fyCpoafO
+oaTYvY6DlQOcXf3HhlK74ZRZ2R9WzITOuEPIMFsc+hUku0s3cziCsiDVC3GXAWCVptgr2z5ZzLmY+F66jIWwvScN5Oj8sT/vdnpXM84q90rKzWD9fUn6h
jGdWhG5SXTH3aOXqHDLbrO/isxblQk5VvaprSmBSbyWzf1opo0+MdDiQkLsDUE7N63w4l/Bvk9Te0RC3YxS0otKk5m6gBjq8ao17qd/ZkNnXeEPNV+cdVw
tt9+juN5TDbS65Gza/8hf4TIX3N/8/a2/SLEmOpIlZALDF3d8WW1ZmVlZVdlcvnI0yMyQP5IF3/miK8EIRHngZUjgjM2TXTE9XVS6RsbzF3W0Dks82QBVQ
BeCR5dKdFc/dDItCl08VgKqVC1l015iLKk7QvQHs0Xe9Y5Qt1rAiLxO4XvatExFGiYBwy4dTvR2BmPEqVBJlZvTz+p0/cyCH31NBxI4OCQSnMH4G01LzeP
YeBKBqAbTeCfgt8FrslFuJ7SVZBRQ89ttMlud/vQ7QvzZU5geFva9bf9Q5aWgcH7SbGrLt2HMslt9Uu7UbQIuGsQzQETpBbqc15D2bRH0WvnMcb5bZgPUp
I+KTJl7ADBnKY51UGz7/NqMGQkUH8AwxzzINDzyxeZWmxM+8yPHxrltiBN3svvc36bWqmak+QqvZJuN1JIzn4T5t297gGLDMcYzKwt/p6q1sYs37dciMC4
WFXo8gKU8HIh2wS83JH+jayxfkvP8ESDUDC9lEyHrKAKPnOGtTPF2HEvtlcj0Hm5tg9DVhE4xnTLm0GYab0AFvWUBGIkUJwlnz0L/xVpBKj1jFIa8YabXk
e90gie58rdAuaVugq8JB2KH2xvKSUj6tXYIy4Eg9ZvADFv9BexMeHCavKK5QOXG83rArO3rtaVrDNvORVF5rIV05XoEN6Qrx8OjPodsoOOw9TzziCAkwbx
VFSXA6L6Y+hyi/yILc0V9mKynlQmgIWTwU4piwdDkekd7o1CG92TLhLxP1ViRpwU9bF9KX9SpiWOZkdzpxHIgoKrKFx/1Nmin58WlbPXveVmJSlQnEqGtv
xRQZIOq56KFIItDaY7cvJpKdAgKoEKA2dJMjNiQnRJvXKW5xBOmHeFiUUq0ajdluJZWMNtmQm/Fm8srN70yiTXkR27dB56r1QhPPXCQiCq/9HEnbJ6yIsg
tHUfqOUK4iET1cGm2JxTx4cmWYMCcI3HwiNJKwkS0SOxWx3xSNPurPxBIPO0TSV2m0MSXZE7/O049opcPlkSfMB/Kfblb62GvE9UKPfkH/NKhh7mBZtPzr
WdmcMH07f6DJxNGACgePg7XLSHXArwRbByYKCS7cbjKhGpFLovixL3ZsfRWvCZcnzqQV1GEImG9XxC7wnDIcwcKr7CEx471mkU1o0na2gczAphwsGA7jAq
/Yk2UVlaKMUG5dSkgW6PqYi0QcCdo74ikQfjOhmawZsp84mEaV+m3dxAkIZXpeCxhMph4yGAi1yZTvzDMbznWraVkD2Vb9jY5L5E9RwkhQ5MGZgZiY/0CR
rLIT/sirqWFl1fDqpaSJthx56oJhGgoXTPzZ/IVTwlKJ88qZP2WXjDwun2+BNRDpx+l1q9Hqt+Ep+mH4xPvcR0dXAX5HmMA8667DizTc+UCEe2IeqthQqI
CTgpsEVULxb+PhwpFXywGoyufZ5flth2NLwXsgVIbQNCjolwFPSkdsWZ5qJBRtzJDoYvzkLSjeSN356nN782OMtSJVm2SEv6JcN91YuSn8Uud9HpeqaRRk
wNs+c8WBPlHRobG1rX/GgMuAyZR759uFwX5emz2wGPF1FAzCDY7WV4XyEseA+TQRHHztRzABlZ68lH/YbBClzSJX24Ytj2bJmS0WqJdROFoWbLRfo/W+Ll
ZXbKT135Iaah/A0CcWZkWKZa2UKAe7sqUZ2zikHmP6DZ7W7xi4LDitnrRVxmP9dWt+i4DUgQ6yNHx0f1dRuaH+mKNoQw6KmX6cRvE+Lzhpc7ruQ+7QSc8s
xo/gaO0DgeBNyCDQ32lBdZM8WhWM1ppnpzzlCfK5dwxpJB2DgLXBD1goMAL+wavHgsRf8SVU0KSuuueGPxFihrnXE9QHE6C8+4JIWyw2VjQ5fiy55JVayO
pY+ta7THpBPGETmToIz2TGVJeRjXwAx36+yhwhPinX4eGALA0oMO5SJu8ZwD6mEGaDCk0vmy0lHylENoVfxd7znmD8cvwtYPOkL3P9Py89DajDzl8wOXV0
I+KhpZ8Xyw9LKMvfhg6loE3B43oFpWItTjSt9m5TDlWKGTzdfogr1mWNx/nxMgqlD8TAK2G593dF5BQNJwd2d+7s+jx6fFcuS4VY8XGvQBeCc6TvyI5Tty
e6YO3+4C9QhwjRbA0uxdYek072QOkokw4MXwQZFRGTDXDDH2dOOU9kGShptX8MjZmdnUePmC8tM6UyJffj1NVzg7UOrtoPmoFH1FLdRP5y/PAJX0udpVYh
hnFCcLNtdeEaIN59tHKu+33N+m8SrKJJ5ST44MPA6IGi7figG5H4lkU0QUmhLAtnioynNasQnqjndMBTD6Ty/waVlFt+qwNroNKmVS5vP0WMyhBk7thFFY
C2Ipug9slxgfH1eXgzXCM9IIOcbxk1Fkoa2epQWzSFhf+GZ8mkP6SSsLYIYkczVaaKXgof26O5V6XVJRICEkYfCnrnoTvm+3zBIAUiqXbirwrOYdZljhRV
FwVgo0uluDYaZs5XcYHH1/WOKWPmT3fK9FD9jkob5vWoC1fqiuaMfovSepMQIur5ybUge4xng3urZcpxNdTdgK1qR+2ujlwD4RNFnlLVrJkX/mBJh+OtRy
Dmlps9hGq3KxKY6PtMrES7kYhTKp7+OBWuKLoRP0hMWR2bPHwECxg2C9a8K5Z7Kn+Zz8j83a/En+d0ljl3uge0Yga1/RkHaW/JnMZ9NHVMTYgNqiA+oyuZ
F+3wnjvkKjRK5/sW0KemmXfnhJvDxt+3qNWHXEVrmDk1C8icqNrhCT5NP976jSw5r6+yFLsAcroQnS5b8OlcWgbTliInk4sgtrEtuxUaeX8P4cLZI1E11p
AfA9V4rHLQJK2KDe8maWxo9lscmIH1+aI7i0flg/oymMFQ/GU/eoOtZvN/KYn64s5QIb6ckzB38JbnhYEuuM19NVr9EfBVUJp5LXYALyHG7N9XXmQ0peG8
6+TyclD3AUqiJDRVZ9WK9IS/jug5Td9DpZ9nVecA1+kLSkpSFmvg4wgNJtEMyasLqbeOfxztRtQBu0BZDYDdpnIll148tz8jfHP2g75lfNolM5ufVpU8/y
5djU+TMFaEYuFhRmBR+5JCbDlp/Yfl/99D3dcTwJHgo/9MA7XMe3gipuhk1N8zOS7MmdAi5VJ75eeC8t0/8rZkJHGL8CmOj8ujQ6evJyhw2xPc/6VA22NX
JjGxTRx0xEpIV6W1RQrBGF9P7IiJ6TzxEjwIVz4HlV6Q40IrYTjmSFnKJi/kUFH0nvt5i9LPNDHKuJAMOP5WAcU47eiJgmczGQ5KZxCKqp1tLDeO1JrJkE
SC8btu6IkKmqIGy4TWlwUY7KX6iPOy86az8/WZibLqio+rHL4QRfu6iViWxjY40jb6Ha/JgiM9wtq2Q4Ey9RTBcb88V3T9/BG0o33OA2S4Ql2UW0KyliPR
psxgQnHbXB8zo9PVrsnh2BIW9axSuU7qnOVkBihUOMTMSUyWxo5l1WXDpaxXmdhCN7q0DjeizIE0wGOeKvKjqfthG/ngmcwxQOopm9gZPiBYybkTit1PVB
QpQ3/LvGjOPteFXPZ0Nh6IYf3e4iiZtCnXxOxMAIN33NwMyDC73i6ftqBODB3s5ex7u8phLdxNe2vCH1iHpswYN8hjOgoYrrN2efpkilEFPlVz5gNye5QN
6lBoewe1i9v8MRiyKZIRzifKPRdZ4AUWOdGaiApVKOQTg7pi24YoexFznlRAYc3wap1wxIIkNaWOAqUIBCLDAL6OqS5yDaGTmQCWpsuw/PM6HJmuS2ZEek
tbHFDG3cmZWnU5IV+nDa4AOZfvozxmWPt9s8qJnl4q75gYi6/iNIplvd/W/wvWnAwZyDjQo7TcDLTC38gjxXYzqMnlmUvcAZOh21TIBwINp6Pn+IqYsKHE
8ikwtQIBKJ2veWkQH3JceZYBTz0wzLV8MZ/Y+gdfmE3MHmP0INMPZgchgzgRDVdQbYHq+et3FJK8eEOlAgTdgfWyGVJmBSOpzBwj7/uNkuHqsXDl2e1NaY
IgH/1F06Cet4mSfk3w0ofrPiDGEbxCtfbn7/HEHha3nYVPh+gKkt7hfZnp4BvvuHjP2QDP6yZt0DkE9B+Zke/iITMLzgySS8PEHNFvKg0+gntF3lJ9JMZT
4ucH2EjP+thE9zfB+DowSQOZWvvWoVWAKVIaXncxl/Xs+tosmwYkdRWcZmflRF9RGEMLZ+vUPs9qiCSPmTr7eg3fhOPULsbRO6Wiogp+JPiiBmSShRnjvF
HTnrDli/M8rdnh3gVaZqFYJxmTfriLMO8Fe1zyEvevavEZR7z7/snn3JaUVr0lO1SUfymwTGSB3jFunELkpELFp5KbznMvb0F/JpPQJun0SsoulsGcf+st
taBjWwHJq2WcXqkYRQQEDToU2mICU4YMQC6hqjDvHbx+M//PzyR0ujTDMETsmjKzYTWgJqB5xoF8VuPZcnighr3nUTvOeMEHdqi8WSMtg3LNUsgOaYsGCm
qtwMHyueRs6XjzN1606DrtHt5uz4qCrJ/ptFAdbWfgnZoyZc0zsxasvRgymBXlu6bcWNlQFqKeT7QnNKZjzZopCItP2oOU17FZHT2rpQILZGhhydX0MA2A
oRbkvP3yEFk1TjlqWTrR6rBYVDA2MAKtBBv7+xgMFRjs2sxBb9mxzadSRuQXjoQeGPFXqTiqYRyZc+BYiRDUh476ekNlACOC5ZlO1OKaIMb33OUJ5JSX1I
J7WhzV74tr6peUzhSsI70PqZU8+2YmKgrYLDi+WoZY++x3W9KOmSAQsHKd8Oqoxmmv3tAypdLKqgr/7JalFqTcDoi6KlSiX+YEX8uE4y+eTby5xU/W15hj
TMJEYw5V1WcM5RgkXSPGyp8Oj/ptexNXhoZxDdeLv70OghRRvX3M3kBn/Z2bVFju6N4dotFBg3q7ptfzhhdpKho14glsG22PFGH7wlNRL1dSC465bNaFYP
KlBw1GoOnHAH0lkbvmA67nZLHh+5hFjjHyNZ6x8gn2QEdB8j/vcJsjp50vOB5KUE4zkvBho4rJgNv9lh2hAdcXWqtWvCMR4yEKGDdAtcQCOn8CHjv8ysmr
C6tFlF3/ObSqnV1+STPkcvOhtglJPRduWqNzReUYKv2twIZWRmg1tPP4fu9pIkMix2rquY8e5jnHD7NF7ky1CZds+f2OX5PdbHN26w3xR5oKpATmfPakKs
z2ZNtplrIANVNJLsk4JqIYh3IMKF1uz4sC71uI4CYXeyphdBhNueNR2rvS9mSnUnFjVo2F6MGs2yIArus/u1A39WvcOeekkrj0jHPi8ZceiV86FnjNr+rZ
LtttxhBGT62m90+uCE6UjtIaKrw/AiJ/t6bF3wfygGH5UxFU3w2mOpLka2XIB0G04h2MrcD1bqKqFeY13arJnXwUVC4pTNd7CIAiEivy6mRPbm2lO6buBb
c850WdApn7iNn5KqEgbM6VPA7dKf5Y2TA3dSWEDaT2vGU8Fd61qnO2rgnDMNvxmd24yvC971kKrD4FNEW/51m/Wz0IaeGo8SVhLLxEYN6gMeiYVJZjW6ng
fFqrX+7AqWoFGCSv0MFjvpX5ILIQNmcK8R2k7R/Xxo7pkRklPkJRB36xN1Fzph3geQBt1MkUHEOZTbwlxiZ9gu8u+MiUJYZ0uy0imi3vgw4iNLmAIi55+P
O/pTiCate4gdVUPbVtR6BBztcWBcpMq7tqsX8XW7hBZ4JkDYG3ZHGYCShQ0mwA6wa1y+N71/a4UWI64TvS8zpi9whxrq1UqpQVo84TJJjW2uql/hLmGhFq
QkI2hBrEHEKrfF45+5FfBpA55bvYYMpUeAlQvVrAOnkaQ9fAhW8w2/yWjYdU3qrXp5ZY/XB0j6qwqXya0Oounf/oc+UqRh91JhpvlpiXyTWkpMIRxNobAL
G9wbxAb75kdEvps5zmgsggi8FJoJyS+220l6XbNhHjNp2IQlBwHH0EsJD1lQW5MkbWkYQq5ubJcyEuuzEdJP7V+OhRm3cHVBeHke79lmaQLQMPk2bhd3GW
/BRjvZfYoToaIqjng5r1YtzLgFmpyzH1EDVSZnMrBPHrZ9xn/2mDWO1lPjnZcUkExF5GeKMnFGQElYiYQzmvVk+8NvDx4RFJ+8iGaU1xNdhZ3YYDO9ErNu
e5HT32ApmUxtjsBYOS5CWuT+DvAX1LMkvFrK5AkyDjwR2cFr5jsMZTdAzAGBL43ka5mk+2onjfYKvi6nveX2X5D+J+OwG8K3x0MbfIbB+frIVAJL6Liu24
xOOGJED/kJLdMWpQo0k1K+CCnXwpWe75V8AX6YYw8OcPRTMrOASj+iri43VLBxWanjSfqbtyfMrSlfQwNPeX7FJ1UbdKQYqM7uXej+RcljXho12AH547kX
jSgwDVJySYt5vbV8s7txfTj/RwDelzDUdGtlusZ/z61yUCpaWISVKTWGBmg6sffampY8rSHjoyjKBVXLJaQl62Af4aLptM+76usPhLXgYpII1LiZbPfbUZ
kOIcRX+4OpRmsiPgxEofKA77ilL2FXAzh+AVf037Tz7DDhHIMdjVff1LNEnH0Ku3R2zu8+IxO1aZq4i3CVhwWop/5r9fe6tosRLIbifikxXDNEni1A9Sf2
VjKIG4DkMiVwW+bWxbEZ3fhUp624Vf4wqv8RdzFHbktQTkzvpiHVi07CMY/u8Gfu0/otZ65Ph4i7Pf+0a1JKOPORgBDeLcTCwyZouACEGcBgObgtKyXri6
8d4eKQ3jJjTsEsC35YHhL0k49EIVMS4pg4hADYmv7EzS6MRdvTzjNHXbvuHVGFf/qNcdXsoRqvz39GRk4cFhgWcdxnm5mNz/ZF83AYfpgr1ehwSby0hkOK
ncuwEpZrwDHEvXIye9ibGXl+s650LAv3H/fAP6p5VJ0xI0/YDFWEwzwoMMEr2LxhK3I6g3FklDVVLW6RIBuor4k+lYxTEUYu3YGpP4xp/8pn4GwCD0qt7N
06682b2MzwyVpis5p+uJff/Egag64sK5OC8shNFFMIN01zUIDeOJ7A0igN3/3uW7Rhkfor6I1Ancc5009mXCekmOTCKJuQIVM7BDOUWN6MmHrRpVgPKXON
ixGIIg5CyYt5FT7Pbzzm+FQOyv4wTamRSVRLggDyufVgUfeuArtz0l/By53Tng1ViN/lHCIslrAuraViqReRaVdf7+G5Y6J68ZyTp8XhXPZ1zdXihgjlHf
k+o2iME9pUTgTCelqtSJcCAD7uHx+WPcKDQbq7Th9AzpfPo3wHDl57VW9G2x3cLBlB/zzVNHB2+WfLoieF/RMmw3QUkdNOGEIL3BVLFCfqYObmrQc5mh9W
7iOnxt40NUlLkEojvOCGaIoKZCOq17aqDRuSoGv1hfv41a8Pi1TAjZyjsZbhHMJmXCbtQWztJWsUA3RhGiZopIIMokVKzjeXP1vsg7WRfwiqZkY74FUSEx
NNdpXQonMQJxqYlprPfmS0j3PmHWO/qHzjFIG+X3gkgqlh0IOroB1kMuDEFH5suQfG0oIeU8n5PPlSOdI999d5jjsr7uEmFhVYHrTqmprQYq/7XN8RiXZP
MV4bGTfHoA3sDzuE2LV2CoAAErlrRnHnMM4XeatY03F+qtbfNwQ+wyB4bqVfkCoX+9ZcOa57gPxNU7ozZeQRZkw4uHzFm0EKgs+fzOUf8tnp7fcEqLQdaf
7W3E7mQ8JBC/6/12aWiHpa5nOQlr6pH25Obnh0ujiS8pKnVr10KxahkhHOrnuuINXgV0cEz36TZHy+sLNucOyYBD1Yb+fEjzU4SL7gt4/J7nA0JvCx/H2w
uqcuMVQym/nmHRPrxVmnkWUv3kffE+xKooIsKWDN3zp+u0r9gar4vpoHgNPIQdZOefKcGcdxlebCORJPsL0nKjnYHZFVmZNDgsueSKoZzOve1oXClWZl15
8XenPhXlOeYG+fBE9XGhr2KKWVsdokIdbqgBTN/8WiImaHwEXafUZZEIR2R+fny2XNsyv/q8JlrfdwCHaZ5Chq7nhf6/yaZe4+eGLWmEQxwbWSUb1xmRZO
h/hFv3W47oNbWPDJeyIqOAvp4xSRN5wadfteTxUppTHtAzyDxz1kpG9p11xNEShKLVjrG3bcYaqKI0QRKXoddaFT/nYQe3CCIV6+SEvMYg7BBx0U68PiEG
uXPTFRm8YEOnla+9TCRNp3v0XRSyrNfMPhBRBcESyrjWxdJ/C3TOWKCDNhOcWJWYIlJie75bA2dTAcZbj/a99QdzsVs8EFhPR0Tcf/7J++VNyBK7CFCssX
pPCl/tOwPQRymR8yBiUHX+sZsbvsqRw6cq5GezLu/W0VVBZWHudxlQdCaB9Cdsin5Py7W0mqqikbteAjTLmcl90Z6oiYU6Joh7MIP+lHBejN+gO4pKxsPw
0goq8upSzEFs0vDeytKMINzHz6gQ5OsJvkRAD8VkpBwajUXp2VratCt4u6mz0jZEAn3dgguerCN1ohenusjjhGfRSz805IHfKL76vl2041dYNB45LYxyOx
Qnd69STqM11gfS8aSnhtYjVWGLqXblfJ9CbjlH80KIcRvdFFnCHnPrizCkGIrpcrn7o1p66rCb8y+AHHWBcamW4Wki8v/85R2UwGsS/vTochnK46EJYdPb
8b7K2dMyG4GMFJVr5D6vnX5pl0BE+KHznGz6s0dr0BMt7eLG6j1kkImF7+i05irImS846zA31pI+2wPi+Irk0NUhiFnaI1Ivv9IFmXbr5An95ML5KduSN9
jNRXGwq9jbJXUEC2WY/Bjt/eh9WdGjM6QzM3hML2kYZwXiTOvxMiusGKFcT6gc7V2BAKrGUHyNmM9A+R+TDp5l0vJXm6eKX+pEENwROXNbkyW+RA/125Ni
/BuSHItxkXAboVzF5suIYsdD/jUx+yS8VvnfK9KZhJkC3PZ/GRpb4xbVLFeiZsn8PcjO4G87UzkFek/KRMr9BFmGB873boNVFXnhQb29cUnEQNllekAq/o
ax06/QxOvMAJEd0csx7aBfDeEze/Q/Nkeu4Cjh0pRfB8ypA2EZV0/MRD09cBu6TOG/Znkm6pTPe3YVopAs+L34XV54g/rUiF9FbGd0Y7s3Mx9CJL4muHl3
OdTz+LmNXemG5vkUAzjdGrQYgTRKfgzlhqngGpuxUMdQlY+zXTOzVob7IVtt3BPvYosFVt3GFV7jR9t0zJkMf+zdaXJ9A3Cp04ejg3iEVVj6HwEUrE3KwQ
7EQcK1Kn3ZiWL4F5HfKPa/i7SrfTEUsZ3GRbkeJavIWXwqgEXrNiupQ/xxFbiq3Oef8z99hcMyI6nrv7QM9AXbkL2pIchgzTr2QWZJ5JBRp6hIpOVyQddm
vW30wucz5Uu/AJAH1y86BdpF0XZ4DO1s6MNYdXzzTDflL/9Y1KWDo9sh8oaCX5zaL2N00zF1ekJo5Bqvy8nrUEcGAjP7C5ZnsnK70EnJKJrjS5K/paVua3
LONSwDRZgXnN1Bw3wsgvuNrCv83C8Nmw6Zlo1bd+KoiSYsLk1hIbE1BNiVGckBjKQB1ZDVVuhcXgS9LZ269SHD+PwqZOAzlOrmxq65WAuGdt40kM/cEPMy
3NW8KuC7ymNDExYxMBkABhFrRB66O+5owkiAodOiH3kTaQjmuV+OXFFY9C7p/3eYJ19se99+4d2B1ebexRx4jTIKHpFCKLefDTl3FUC9ivR15htAfR9b+N
6qAJ3SwyGLFpGArOKBCR+XNGCvqfiPyz+vPAarCTk27mc/cenQYKYswfANZUPErA5dViUBbRy8aMmapYzjm+8Lz4O5uJyWwjd2YEa5a9SVLPAViPnm/EPE
yVZFsCvtpWYUvnkmJX+dUzM9MS/opy3pwU+B8fw6biK0CvjsFaUceBtZ4FN1HQYHu1X44D2lLrTLiVplgZW4p/SYSQtPM5Amcsw0PyYJRH7koImJKklgGv
pZjFyWV8DzXW3b0/kh2E8MQaqCxqPDygMDjUwC6ZQdOQ4ZhpXGGG4pi+iNGwkqMUJHBBbWPv4IezLQwRhDGg3rVMQk1wOHsKJsn6S/90NwpleOT1kRMZOV
Xbjwg6JnVFNsolkiVvOSHnlwcEGocHY7Gv5BsH0ab1FAc9uJvwq6OWSQpSHBWQWApQx8HBWgBULWJaC1PK9ps0OXTemNL1ARtD+w/lNsw6acpYxJruRvTW
w5Wuo8b8iT2WpRwaV1ZC7MszwVb9vzTkgfJa5Gw0OxCdrWtcSNE3XwZrbDczUxkmxjGnrUrCLs7YjXrLHjX2k3ntcBNBEXTLg+J7J/FwtuyYQ32VDaYfVS
yeQX4dmFpfP9kQPJnaft3gKq/cgz1Tgiuy4jMtZCRCc3T8sv+DbxtloPbOsqCu6Rbr1zl+626fYFyHtSxAKDHfpKZ8UbBHXdkVJiY9JUZyGue0oXjv6SCA
IBCT/qddz+lDgqYk/kWxNaQTdsvjugSJsWkOzvcUYyQ192iVF45IlyN4+rieBV0hFZCDGdQREreJ3FdL/+UiM2VqixKuGpFV4hh9MSCu9XOnHA8n5ZmtcL
/5b+yhEaw/YyHdL77zNDvNE81ysphyzs4weZnY6yB4sHMpKHRqqwOqX0yu28vGPww5KKV3kx5BOvOtfQyPexwGCMLUci9vFAmeCrHB8TybGJHoCyw3uROF
upomEGFUkW4fWng90TEQN5a4e7MGrwCpCyY62cWf+zQ9FZXAqKRTp6YdFvcmY2jDIMupVpdvAivmNGDKeiuL5m+fNxk35B2LVjVLDJGm4lztZU2IRPFRel
XJ6uHTkE15EpWuEJdRaA1IE22eN4WrZJtFjBJBh6fm5X56GrKaYWOXjPdPUtVpMXpQf3tG+QrZgY8AO79jFSfBHT3W2Rc0Sju/GRfUVw39Hqv5OvlRXupr
6EMlkw+XZlpAbCcQOfXgy8oBCCgWR8VcTd/fUIFJ7JQK+DCoRsueeF0id3U7aNPku6Q1eMDqUk2ALdiLtB8xP+m2shmzoIud3luDE2b4RBNuAducYtt+KM
VS0pD0Z5E39BbPCbLSeH14IwxV/+M8YDk3iJFEi04TvxbGHtU4i0bqCOqnleHkkvMOtDn735wGPHkZjXmNP7m7+em0p4b5aSxvWwoxll7XoqyLZYkf0TDy
TbUJIVsrWLsfnZ4uue9kdgSRYT0xJfZlmhp5TdrXglcMsXGrJ8KUM77T6vo3AM/TlxdLlaL73Vxo1qp3eUSWJq7nXx2j1w7WPKVKrl1BAzsgP1NjZDVWe9
4R6x6q/8FZdlODaDWOEQD6tOEy+tJqbB+cbBfRWYu5JmwnVOIHU6jqXR4PU+A/Vt9wnk+ZdAJJrs6/huprHm3Vg/2yleBy2K/cljNAkZR4YcKVJYIdA+gl
J+WQd23K/SD290qSDwjsLdqbXbg8cFPnTGilqf8FGX/SUZVfg30+8CU0KauPurG84Z42zxSF9+oxZAJ/2Tm1/K1hvEORRe+KS0KRcHjv6lmy9kPTLS/IxA
u4L0wCPmZNj6JJa+EnRwNlPQe4r87irSSJkmOPTOtpHGbnmHAYJ8DaLgDDf0ZkFx1+viUWsYld0F5gSMpmGdfxSnVVu4D42jBZrJEOw+k6b3k67ez0zzzs
eRg9+ESUyaTDuTkinBhmsHT8sfVoJ+tZBJ7mkdVxMBFbOQ+WXEdOiC04nrpZo2l0doj1TcFKjMtcRaSUapprAxa9QiKxkc/Ny8Ogf6yyRxvv/EfkYzJWuB
RZQ6G3HvcDRm7ug2P8qi/8DTHST/khSToiRm/xa8DvaYWhCAU/Y/Jg46yDRRoeRcejHC5Pn88+Jd4Kde01eXGeLfRuOa2rc6TahWh9UaDh9C7jFPQXwOUE
4Czux8Vljy3IhYojY6XCZXJhj8a/lHhofTqclEIBieXD55q0pW3kjJ8p5BlQd5UZTS2DntoZLFj770QWuJ+zQW8JakT2YY5xPnLdzH/YQ9Ff5Zx3kl9skl
QX1UsWtgAxr0iBoRwRgAEfw2ZZ0XOhlznCUujEKYSE2GP5GrdlAUSmyjVn1s3TGJkxXQDj0bhufeFCndV/LOEaewwQuGByjriKQtpgLOhAE3W4p1UrBcia
J4crYEL69gEa9wxtDszFue2Bd2odPTvDBLaLrf0O6aUMiEXoqIO5BdXODlplI/zpT6eVnPuPu89F56cnBYVQIXelEwsEFCCOFBGpslcwz0/5rTN6V17bir
ePaoHRIhGDc2XSlZFN9jpfwU1D+vC7NFXc5zN2E5DRtn1oMgzH8/lbzKQADvFobr02EtYQWr8rTfmQk+BOxVQvY2HUDmYcL/xNb2gMyuLzzto1me8ZLojE
gxCkqfRJwiy0+HOCQ98vo1luHgmUP/bImpCPm7jdE2CQD3FDv6t8gO2zQ1beM/c8tCRXiwrAurAQScUU4yesiAgwnJkLw6dVqPP6/sZvxcdfVKkMc09kkQ
ae/AXhkbzyyNuzUesarw5hJiX5Gcs2w0qiYx6Md1eMpDGp8KuOVRFIzzHkRjxXtHL6kIllDLAk7vz3kGTh407pf+xbqyOqT9EJuRYLd/USJoSQhjKhpMPS
2Ki3IQGJ6115PLPSGm+wAENnNL9wRRliFTp3GsgvlEmt11Ef86lsr5AF77MQQRPYtNo4JyViEQMLY+lC4uPkQsi/zIUTGaAkOsnpT6LdTw0zMRwKWr5Ibm
mPK+zgWRgcyWqHuL+MsY3wLPZdHiKR21pqKhgjBRZUTXCcb9n/W4mJSQsCjlN7SL/5FSfnptZv18Een6DbuzfOurAHvA68ZnOzFvlYogzOCnsqKO/3xYHj
tx+jxiJO5nRetO0WnA1EvyPSLpijkFqDbUf7EiCDAgcrfpAH259ISSKwePd5TT76sKWtntnAwN+Sq0vsCcrykOReC+rOfpb8OJSagL4eV3kNimSUC3m3jA
oQj1RohwdhF6m+J7L7ohSQi0/r4PMRNVRIOujlYV3gZTFWOMByD6jJ4b4wHDX4If32Sm9lc+tkRc3GWWNskK2w306mL6v+Ljcu9wO5veqSMdeb6jf0u+Ic
HKohr5HAFTtdCBFPwx5IrRpMVyzXE7ZVDcCCQSm3g3HgfYnQXTaX9GXUL1yghXwTo9b/iYocGeneEeVHa9OkQmsfYx14dtbihevOP0zB0/oRzOrR5/iRc3
eH8JQM2npPcTrSNyQ4iLturskoE2SeAlUT8PkzUwpJHellkHRYzY9D1t8cbQYxh4MLAu6lhCdSgxJJSrrImc9BUzK/y03Yse+5CCp01pr4z5MoAsg0/5ku
ADL2N25V4x/CA7uHU1LI73Dqi2WBAKyhFOxuPXPLA9vIkBIi1h+imVw/fhOi5njcqoAJRxU7rehhJT5MFQ3WqKlZuYzH9PuRVYUs40Q3q5WP+w4Io6znRC
x0WvHVglpdYzMSal68bQ7ApGBKgMyvHakei6nokJ2dckNCvRilVgzR+9kXxjF7R1fRJpAVTw1VzWbqDJ8izCii4bYiK+pvT1V0BOA/Q7OFCIj2dTiHyQvi
g3nmrNiWcZN5yeGCUelV7nPDP2WFxcTpKxGIaeIq+odEqPhazV0eujYd5l16YnG2WO7iwpksVNq7aISj45zu5IfuFCj8r1nNiKqPCr2PW98Xw4EY2oeDU8
DbtrXFfEYd0RYiu6TLSkOp9YReIlFCCE9I50niRBRq/gtkyB/ZTDpKKYrkkGJXWs+4G/WjN4wB9TjOI9OqH5rC4OLzDkNVxMxQ9wxsIF5qGgr+f4R7z1dh
DqaqLm47iU06Ub7XlQihBtVgCzLP7Oi1RqGhiMpIG9LwrupOjW5mtS6altBc84AFOtJvgAoCRl2ytW/fSEKlBUfadA3sQXfMp70gn2xnVQmC399XuLhmTi
jmO9Fv4c0mixtwtE1nhTVFVwwU6ICURIH8UrPPubqBIocfwo0+/ao2EKNLUyvTTw818C2/M+bKctynAr/of5ce3jlXPMkxXkQEe6lh7lcbfbu3o5Iulyxk
tf/ZqMPGwod3rNqmJQ10Fh1/vGgyg1fOHDZHwehRP5O3BFDnbkmzX+vJjTcX90uuR6xPBkYKMvggv81ekOi7zsnHx4riTFWgTxyOfZ/OttBV5Bi7Kd8vOG
Nt/lOcbCpS3hlAUY6jcJikg6ejLlfq32KQHmZZo5alHZzD3TNcH7b4DZeVpFxJP06fDUi4+QOWtuMZpgQoYfyZzLr2Whqs4u8CppoGRrBI00ZmqhFLrjvw
+YgSS2y2YywRpGLedhfpdvxLiSRz2Ou5XFBR9J8qZVdkpdJFnw8ftE5GYuLthjyTHJzfKKYWCTYzQXwpFipIvYURPQ2stngR2z9Pd0ClADBqpIBVYmHLQM
WDirEC/z+t6fximxdtfRQKohoimKyBwCerSJsrp5SB/9q5nwD027EQSdpwCRfwjvwDPDEIubEZ8XGxf2KwgqLeU6T7E5LSABodphC2p+IoJKdO1EJamVr9
FMdqlQb+5HcN964Vr1Q/jCq8KWJswRNu0viWHBYwEv+G3hrj65anplLu8G3npK5hkKnsOR3oRfcbHDt5FQlGD8F8B0/pmpYlgOQI+06n0MXystLwhmIaVI
eBxWb87N/jx3e5P00qH8vStOnTeyuSKOGez6nNAhR5ERxQN9VeinmudyQ8LAU8hWZ048XvMK9mwPGkVd5Dg7/sy+BJuu6pSRl2iO1knROGqaId4G9S2ZCO
9WWi3Qk3uXMXmTr/fpE5k46OJhDWNJA25NtNuSaJcYdT0mezRZkdbG5grZHhsBg7H3S+vNNDYUJNJakt6HNVm7mCMt0isUO6pYXhLqyzIFu+fVkITquQEC
71zUqvvczsRGKcMYcahhtpPehlNGPXKmSwcTp+PcEjefKDK03ai38veFh4+8DbKHjl0dPNwpdQt3EPFvRQ5+1qu0aERmggcCOq0JO269n3EeCO25moW8o6
U0vWtOO4wCPqHBxrHzBcq08yGiTmrGLlFtUuKiLzrYI5aqaR0XtvoEKWy1QVk5xNOshUiFiblcy9TPbLRY5ln5bAAoQDvVKtHXvyWoXsa2kkyBDgyUkfUN
2FafCocm+4xITyx+s4fHTjrWAHkWf4f5+uBH10ZGS85S2xNs+iSzdeUhLgz3rv9TVPR8johF6mxTOm26IxHfNucYTnAS2ft8zyrsgZ/kM4n+dAGnw1x26z
7L3i3bYGbp7WKhBg2QUpPChkFKlj4ZzOxBw2ueUYlFVfEaEgyoL0PzNDBKNagtvNw6T+xxUEt+XCemOD5jFLtIOI/MKWRr0aq85TfxKJKxiz+bhHxn2mZc
/nohVU1O5BEY5dz4m61ZfR1wl45b5cGDoueMoBLXZO3PxrBuw2UG6ciG8pYeRUHmyKWGOs4RK8koCmFla8DXgcNFNioLPQ4ZdNMBqQ30TSR4ZNnMl0wTHd
I1HWMT36MZvY16XzrkOTk5wwPaKZRbAIyrxEh+Ms7gP7e0v43J5EKw0+SFoqtTF1x040Z7HyyvCMz5i6L4Q14vDZKvPaH2ak+QRNGlDh/hKkRnoMRVlHWx
1IIzl3M+II91zHaApIfyuIKKHyJi6VhpYK5xlUQxrUsDkI8p9eVW+WbrlfLqr6ZxlEpDmGWiasiTcK7q+6cQAkZsznGlh7lMJeYCsOXz0T5kApN62fUF+P
kEaD0iyUKJ/uG9ksre6fHHHlJzSafkmKytCrr2OVtkU2ZEIkZvyKaxQ+k4SveQuefCFiO5HCOjcgZsHKV7oCrog3ZdhNNLoheZKLtiqPFqV63PtiJTvFmT
LkeX4ki2pe3zDwzErC/l0ioiNTlG426ejle6oo+lP21D1XQM5n/y5bAMnEcdgRZ9TBX8iVNa4hDRKZJ2O/vpEjCpJF6CpR+COA+Jw9Z/jzLIj2mKzrjyed
bdaVH4T0UwIQldRUppQk8epOfSvGrdx5lwebM6+d+YdfjLvG+DagTjMms+6c1xLESS+WvEdqJkxp+6hG/SLojCimv5/A+cCS/9tHLkcngJXtoYr8uE/WdB
3h61aKA8npAe0zbTj6ESzJYOEy7nNK59aasj8ZjHtVTomOEkPa7f2qszBzsCScpZKn8Lt7PLnB+sls72BQ7egluuoSJlUUVPmKDtBRnxeGHS82hc6URb/J
iP8vW2mjc5Xt3S9BZgSKQleJtwee0ov0Cn9iUYjVz6vwEeq3Uy7KZuRTTaxxGPyLCTHtVuSHWiUho3qG/0gWWSh5heFVv5ObGmy7DEXYtObuVUi8Yfh/Sz
+MFjBmVydWIxmc7Dup5z8sD5h+PBo7NJAfxOQiKXkICjw1y9F+EBJ/G9bsqLfeQ8Io1zbxUd/CR5ZQgvIuUHw5Z2dkDFuCG9BZBLRMJipshIhNT4aXbFWv
PtVbzU6Y4ruYpkoNf4FUl6Op8TUPPSdvcUQZoLWR+MHgZigBtdU0tFqkmT4c+n/FQvsxafCPrCfKerA7RDOlIgChorSPLMoLJ5HFLb6Q25y6dhxMMhSRhU
kJK6WTR/d5SEWLvE+oGUc7W3Om+l3KGFJRfST/EFHsKIzZTDjfUF4VGl/3flxHMRvSHs2zu5seBIst+YG0y53WUFp2i3biLbXw+h31qlZepzYmOsOv8Guh
7g+Tj7Lb8+Jfx/keVuIQYevCZTXvj11HBtufDsBz3wua+VL12NxB7zLaMOBH2w9d51s7Zxe0EEbjvFaWgnjHx5mpApiyIcj/JZA3vz/yslFoILiXhF5ZZ6
PpU/ph3odb1PJajwzu89kh4wVxqUmPV7e70ZGxkheq//YWMPQQAIGXCiqUnuxMUxLRPMlxTebUSv/YV4JIXy0irEcLyGZD1hExmCMarlNEmEu34LxmafqE
ayKEQEguW4O2hsW7rD+NHzhkti3xChvN22Vt86UuuYfD0v6MPXRSpHb0kJCRsgrHA/wr8Zl1JRIAz2AzJ2AwmCSxZ3uRjsNT3U9zU643blKxRaNWnPQgTl
dZrCZiDfEkb5DuSPKaOlFbxeMmz2I/pp17O2mmPckQ7/ugJqwo883tKKos6EywdKixsm0nv3OafrNRxk23Finj49M9o5m/Q7t+4+0Q8MWghCBitg/T8ANW
aHtpcFd6u4DQ2PX1P31Wyozzr8eZ7CumBPy/SecMTIKZZjErVnUbN3czUxV/gWTqn1r5GEwZbbPNTmKpwUfOXjOu0JGwSYAHfMtdIPQDzg2wiDj8qf9z3l
Cu65IZYMmAtV8Isij2WZCWuCAQxiJL96b6BLjxmjjHz6dQy/YYH7TcqqGiI8okINsC79deMpOZybrwtxE+WeuM+vQkhwHQ2qVr57bpx2nFMnonKdaivPjn
LhCzuwUQbJel6XtOPpJRidVvZPrFD3HNA5llFNoCgpzTnmc8CGXC1WOuAl45L1nHELICYnbnh4W6ZVwoBncF/xkQ+svd5IhhbW6/mETXlLQigogDLpBj7k
ub465Eqxu0hhXM3jN4ty/SuGJn9Ayk374OzugoDbIQGtmdQsQ0HK/kiZIuVzwm7EL24LpHTQRRe6BQfHFCYS/AkYsOWXGtxs01Rju20IcAPEF7gpnlhSgR
VAh4o32LazkTBaz+2+uugsgVYMvhb++q2pFuosD2K0S6xZtw0zR6ogT0vqDcNGdiusFfjyCeOQDO1QYDhIljSmUY23dX01K83KMtsxhtMi0RafdGeZG4fT
jjX3hlHSoQ2ZjzCddeIG+un753d7T8NLX9EvX/Q3S1qJnzb1lEYtdLTxWHDXJEloV5sYlUbPRD3YL08xRK6jLNCgTharWaosnzKG26xINdkYO9bc3k5V0A
6AcIpCAJLt0sEWVtjDtSitb6sChp2m/J7RK/PnJemf+Mm84G87CTfB12dsXnDfIjSUSxQ3pAJVjERvtGAeQYhgTIVBoNg1voZSzNC6wB/e2pSh+QNZ/dfo
BMqW3UdcbuUJvGbXLDgm9N/CX3+mFMlvi5g/OpTgj1s0Kx95dopSf9pRR7BLAJNBgsVjQolXyxPNzfOKNIRHAnZyWtrkvPZjYJKmvAjUeLs6qT0+9FnQyf
fgGIKwdrj6Mqy7dGKx+gnhz0VxRGOvZw6Ij4TEIwrsM4NP3XZf9xXLyjnZ2QUFGW9oBfFHNCKDIiUmiK6Gxu/ny3W7T4B7LJR0R13K67dm5sJU2k3SSgl2
5Bs/nsZliG9CTfnoe2SvX1I6b+amikiH/1UINvCdNHxAxpDQTZcGLqTw+r12c9lxC3AJVZ/ZXeJcdz+FAbh1bKpiCP41eKpjAJLm42cyFnKJb41ihPgIOU
6EiHRNaCGqoEsTDYZsj19JPigC5H5gJ3Sd460UcUMOSy/WYTMVNycT77uPnfcNwCijv04R3MaBHQnz/MlLFSYTGAJPbzUm8XAeI6/t2IHMafD/84MdakXw
9MB5GqzTWNEQ585ret5ogZfcJT/8YCmva9avbmZGa/1lLu2USkSr29iq6tDTEgwvGV/QTCB3ljOMXTIpzrM2Pnn7BJAWY7nSoOS4Mf/808MitHcej59poX
o/jUqCyI4dhYYBrQpNMzYYIknAGbyjLgjJab/Z9TqEhpIbau9GYo82+/MzOSwD+9mTAb8gfthGVD91V+DMMPorXhU2syFkOpGRqEJwDDtVOLhiIoVDHMv2
PgrBpscN4iO2HlTI8D5hFyr0P2aLOOiFb1BtvIb3qJeXzefEZSBPhzG7R2xyqaO8mff57pf3l6e/cR0LH7HsP/AWEPdXWtqMAYUvyCKhA8HvDAWdyJBi2F
mLOpHFRWd4JK3Jn73CKzLqIHhrJ2LAZ0nsdyQ3AIljQzb1lxlM1GdYMiFwl4NbJzV6a9gn/qkEvpMKT4gBI5XOtjD6sq5n2g2RFdlRbKLyw3b1fnnr79wY
+tCvCXAythfaW+ZhjCPDjRYUM5RmSzOykGLaV0C5+YrrHBM9polFikwZCMrVxZ5wxudfRo3zi5HSgDVQ4/hYww+EYCtn1Z75uFpC+VcJAFAlfCrIGj2juG
RA+x1XxuyKIuXRC3hVn5Wdk0NQPfPv6kPUVvmPX+Ufcx3DvztG+R3opiJ3hlrqa3PB3a6QUDqKeHljGb4teh5p3jCrFPZ+8Al78v9o/XKmA2NeDL1IJbNy
/34+agoO0MuB5uJu9n26bQ1N4FjkaIjpmeqK0kSVTSWwR8GCT/lS0PtmYXw39djRLpiGxTv/EYnPyNjKYPHqmGxkVREqWeB7nYwDYNX5UVycxcHLZJTr36
hQYMeQHsJZHYE8kjVu3DCmXha/SBcCmzIXi/liKb6oreoR2UhcxL8aOcwuE+YXfDmgpR6s4UEkaJr4Svg9zpeKzaWXnKhpfUl5xRXU4k8kGQPd7yofbqmH
xBDDLHKZ3Fydo4oQUjoZGkkuPkeBeB3FTxWtx7M+Q+n6mW4Wgns21RiyyP9n//UmmN5ID36cdvNaUtUQ0rjwlvYba1nfUxPQdc1bimVFFOIhicT3rGcQ1C
Drowb6UxjNWm/x1mx146zPR/zagMBQ5xc8wcYAlHZFJUF324OnSDiqXsVYBfalT9jVfEiuoJWxHfw1uWySFh82sbIBPNl7TfQFt9u6cGlFx9wI9MFGuGu5
1dobUSZkw4CYbXOiX6ZdRjRA913xS1IjFe6AjQjWHl3uCo5cCE51VTEHOQDwuM9ssyrx/ypMJgO7eGuLRZk0Yii84LkgZmUI3bePrH7c7/eo8USovv9l09
HQ/HK0MimrOSKllkFxQRDKbtpM/63eh8Q0QYwHElGjll1V1tvAzRudc/pu++35lwfFrN5LO7MaUHS2WOIxTiCVpZRFjvLubQxUAU6JXegt9BBzM6Ofw8KB
O+rdgVgGwAAjbmRFJruCLOlYTFeran+iqpBfHUZ/auUKoI4ZArEO+qeV+fW27cEwdgNVF6F8GpfTHmTtvtuyeWS6gKR2KxnvWCRWLrLygRyWQJX4nLYv8w
6ITC38XPXRCIzLNzF4YvQY1wLa1wXX/wE898991Fa6pECkkiuGKujnNRU9yIuH/xv/iz9beLTi+vlEJbiMrWFgYt33YxP+2R8Oh5C4wRmKEsN1SvU0jA5u
WRRaCIlS1byZfvKalmwS02GETf1cJOLhY25yYvT5ubUT8IuF/wvyKtgEQIct634PKL9VRMU0eg/x6ujDGX9pPd6vSLa2rbwifeqxsnonXkJMF94OapSD74
DLebZj3WWhaUPcs6hoo9672ZbgzyoCFUofu8ksnelPdfnfmkZHXW5rAYE19crcnL5Jh12MBQOQRKWF4Jhrrukkii79GxlerbyIQBc7A29882BiIHpj8y8G
klPw6kqoo2y1qEvyA1S+8WZBzOBhkoJJje74s7PpnrQJGXcrbfFE+AxE3GE+dnV4m8VOn/LArwxXtiTsomH9H7P0ciGm+3lRNnHvuePGWq49f4JP/r4joa
ywvLArEh5MzBA8+Ouv6y1AZiNiggg0oPBuVcCDzMGHcDYlZoBWEIyLlvB2XwwfQs7s7eNGJjyhpTqX+mS2w7qmJSUKTOMG9tdRFj0aCAQmEgObHrvVnjs0
+LBf2h+/BfGGkZKRXTqmgOK6mnLFthmfAyxnPgvZJf0jActEvCwUdQOn+fzmfwUGP9wgmBzZjVHIpLDpOvoN8v2Klm5J06hB+XCW5ShT1Tb320T1ylL68m
UYszCre1Syqc6MiWILnbFEET3Z4MxLobHSriThNYjYqS30dY46+eG4NDhpsrigGo15TlUk+WFr3vYkLJQoOC6c//oB02q3zE26DYsDpfjrvOR9PccfRJrx
dYbtQCxehwMPjwFhDsG8xR1FxYoga9XCAksix7M5OFr+RO6R6aLwMgTgLd4xjB00BREdUx6dUmM7FiYveqcpF/KwGXW2iql2rrP3ueKjS4xdc99LMKQnKo
YzAqQrAj53ceo+RzAuTbqc54Wwtzq30z8nW3h2AgjmnKGK12bR8QsBiLwag98xaLsvvHLv2rtnvJ3TnA50vfQ11hqcerGlrtu5hVii5o2/SlAQbsPvOd4V
32wjcdF4X6bEdLKTCxGEnCUYB6T0lKC7+Tr4SsuE0mIcmijiYTsvnLk6/0fCSh7c44pG8eB6p8Z8VTk6jYWmUcoNEVkVMWOVMOvXJNrbyNNwPe04scFf3h
ZfgS3rjnz+niuelPFxJx8FqQ3HhD9F2JSPKetf+OmWfAOtwXjAJcHR/b3EMHYG/QRds8ZDW2UokP3FxFJsGAIzYmVgVSaRAcDgQa95ues+dKP3ODn4NSPd
Iu4uKGNlSFBc1c8JgOjDMV9kEOl1IAMAoyg/shAopPB0dFBdDzzT5HiAB+B76yEWtJCoiurkgywZwUuxXU/fIbdZjrwdn+vIlD6r5WxBq4ZZvtYL4QpmZ5
xSKD3tP6uEM2fT9F4nIysi5wzDYZtZQ2iJOUFhiYBCz2MJorsv8FrU2S4riwcF680JTGuTdpa7mN/4plvZ+SXUoPZa/Y6UtJVyI+2VQFdCgZnIVByL9Z96
jyA3Sd/rwGDvSJqfjlAQR8YvHbH3o71lVlAkRoaFKkKAe1oWUvyTBtLfw65N/CVNsm4fk4GGDDGYCJwuwC3AT5dxBJT46JGBtNIjg31mmcecLMIALhzy4m
HApv4UrC6i4ne0OdhSZat0CGJlN4mBr/SlTG6TFTnhtB4zJk5KI9ujW7+3W/PfBcN7CV4OnNiZ7AeFJLyia25SkN6N7h8p6ouCcTrI5jKr3bd5XJQdDXKT
fV0W6uOisz5S/HAXDSrZz9tzvotcxG/rjKxyaTOl7H1W7O8zPx2xatLXUlua1wPN6ibgEpVDD2vZd20kZMnPfJXKcQe7zwrr7lb9WbHtG1dRUkd1RoUhSl
vkyUtgRUXwhnbUWk6YtU4RKTRgyYxNF/qKOurarv8ZKIVliPEx0YEed3e0Fkly7L1M9GnaMMNdb6jceBZtJcaayeRTk1hiN9mbNlMA+nX5zmnvzvMSGr7J
DKB63MSk51ZARnSVKoRfQWadfh2N35gcm5UKNwAJHm29JZNkpOPC0Jghf4/BX4bGNyQEZRZDBwr1f9+q+k1UAXlLyigAlMx5hp+Augu00BG1aKqt6d70UQ
gSfu4j/lBsM9bWHK0ILyv5ASSR61+5UpUM1p8yQGXrc32VbWfDaRw96f20Ua7xg8vZsKN4/AGR/SMeDOcqSuBGDzwiNakRCDRBkJE5sJxWOEa7AyqBOzYy
PIFORWkT/DKsrM2Svgl41CzxUEpXdHjOKn64u+RCCoqWBjgAWNYQ1vOtaE1+5CSti62OjkURNBdUIZgs2JCY3v63rLalM//KUHJrqM4NMSW5qeVXnLi1rs
Mdor5Jzg993GFlNdSfV81FhAMsuesIGRaPKIRZ9GOQOAMcZJaEhRfZWkpDlmjxYG0n4hUXAqgiKNBTm1VNA5YbVvQ3Pqz+k1/stkMccwpp1+QvIBdBeYr5
7CUfdJGMNj14Ul6el1uND5sbZ4KcOXs/FAHHvN4r/OgYAj319UUpbPucKFLavekwq29lperCS+yJ681IZiyP1HhIkNpq1r09Eo/jYxPCwnwC9czs+aeLZB
as8wuH88e4CjgzHFXjwY+euemg7nzqTGgaZNJSoVMUQc33IZDOKmzylSfDKuV1Fhe5q2CjusrFe7h6YZkn+Wsm45F+g8harUMVX0ey8PX8ZPc0eyROqGg2
kgVDh6NgcvLstv9kyPkrQIYbnrRekqSTb4Vc0p7E+bIhxRcGafp+w9a82asocRBMdCdJal2jKJwIBvvRDVNGle1tXDVUlDvLBiDm5bjbbi0Lj6QvElHILz
i2EwO0Jx2Nkctc3q1i8v8ElLi09BKUVJVwXc5bu+PGGAIs6IEWE5KxJDfiLuSDoG4RMi6aAF9M4Q68NvXGEA9U9CHg36f5oZ4G4TqCWILPP4UK9QU0ltQ4
2jusx9wGkXyKRwrF9t+rUB8uI/47etJDR2ZxFrnT5Bzdrih7g8Ids5UYr+HzBOeINXWoyQgvPC/GqgKqjMORZ4G40DvK1VnB0SfGW/oYiajpz7EvjD/noa
9I3fnMq/Txsyhl+JeCGnxUF/hf64jm/a4fC8Onu9TElL5iaZK3bSI96pWkblxP88koYj/51GpMOHPhr9XIGj5D9fafmOSeD8tIU17ujSdFdeFlc08RaVuK
xvVWxhe69AkqA7s5f1KJ6vusgZGAW2WGKBWO+MvVHYH5Q43fVKUYSTFHV2Xkky92u0iE5GYbZBWJrUUk13SJuNzG2HRGroFxwjUVg3CJu91ajGB6pc4BIB
oJr8g2GM+zMHYl/MNrfUFtsBWXZ6aZDtID4LC0+WUgfzO9BkrtPcB5VsHPVx5L7TMjVpImqwFDiloVky9rqQh51KgEQcgvG78mQfj5a7qbwWtvl3ZglxJg
aUM7bppRs6jvZqO6CFClYTnVABj/jrOpb51CLDdhvSC34rDqUol03C9O4RZd3LFYs4jHUL3yiPDB/jE883lN68TaY+0qpr4DhYxG0W0HFQKh/3/QX4niXQ
dgxD4k16TjNRfyH4/k67cE6cuqQIoihAuf1tmXdxyPG6TR9YXHSnbFBUxV5zbXZ6LfjQ4/rPRUsfgSSh1kC9nPuBKszHiGoc5jkbhjB5rUntgfXSBi1k32
PowyJGXeRb3dhgyRPe4wZSTDfwRHtZ+nBqg6cysxw7NJY7Z7MaRPx9jb/ZvtPMNGP2DrOEZ9lxwMccZoVC/ci0OY8R3whmh+J7Jsd8dKT8MwiUkLrtlang
89JN3Ih3ONRlUzQFNadq/DMPOVWWi5C5ZXUVd7S069nCNsJMJcC35nV0nHJcftNd431Ug08ayS5Z7jO7WwsbFq/8Bbivz0MwqQ7//iiUmxQxmTA4n+R4G5
fFuUI0mku1Ad1Wg91UQATaGzxHG595GpHN3QK2bhb3yQUrn5AoezrOiFix5tUEnfQREUTsdxDBVJiH4evQ4VGL5xi1k5+gpWTa7vnuqLD4X5KAkqRAm12/
Xyo624Nt77zrJlZUnUxx1oA3mgjyfllY+PaNHrf+J+odT1CDFdULTgD3QPOU5VWutnRAi3Nf0Vg+fjRfQQ3uu44o64sZ1nyuTzRMNk40wlTU0GH9a5L4Gv
3rhnPnLevA60/08oymQy2GD+3FGEAhNX3ecEpZCUlxj6KG5lvuf9cbq4y5siqmn1okVCqZ9jXnPCZMD2OpwiLM7eFpFCS/bJLlO9RcOChgGMhvRAvLKbih
Ogzt7rMZ+vORyHnLMiIdvXfZEkHdgZ19g5OEPdU/rcNaQ8tmBHKKgvOK+r2hUw0RNQIh/tkyMXPfhlkYi10KuK1N/NjpStlH65KKoyFrC6y6pv/dIbw99b
vdlna+ycPRmEbCfXaMmd7BIjGoXMUx/tejtOMWwq6B6XDh83DlgBcdauEaLmE7KWV/Ygz8O3pPe1rabSK+9qMv5jZ3LYVt+4PLrzbwa9ErWQt05lfZUVYk
1/mr1f45GLj4zNRK8jyQkdyqI+//OPANbc2alVs7ZWYKYGq9cRBdS9CtcazNEkce16BsWsFDb6IvkdOC/fz1JTssp/RPikdEmU5Sq1OlQ1L51EK16XD9PF
/3AIpsApfdpFr8Ll/QELwEg5NBnaitgmETjnVlDiUvCBI28IQadqYGBi5ga+i4SVqMNTIqZnIpcnzTqtjhp55mlKEVN/tfddF9QFPDKT7TBBb7NIEyy6V/
pnlLF4qqzhbTRiliYC7QSmwCpDb0mzk5tAqF5EoEN9jzETYytBnIFP4GsiqF//wO/7SSOwF3TkDafxcdYIRoSP4cscGe3S4RnjDuhJZlVwPGCo437URZ85
QUAX812Ub21VGoPrWASXU+V/djhFBJE9j9Wri5G14J7donCvwlzM8+cdaOGM4ZRGmG9E6ZHikEBGHS00+a1I8npprthddP3OMITAoU4hACmebFVRWpI/+1
Nb7tDYWVrqgYNbrCKGpSTYRNM5HKAjURhl4duaBOY+YC84mJdfw2N0x8+jgyFmtdjfr2MidCjgpQ8WXPrn/PZr+2aAs77axMh4ollJ7hxtFU7BBQ6flqxq
aVE02+GRFs/i7Iit00qL5Kx1gF94tBApWK6oHraz8luy4GmtOzFpPqtwRbUc/ldB/IMmnz3iMdwXMDWDVYM9u6qEyB9x8db/qpZtJ7UdQqAmJuJel/Geqq
gHCRUAoubnycqqcU+sOY7uAuhZQVfuuZ99DfOjgwN5D0W4eS3QMopiS6PoxeiQrZ8rOpB28xGHL050DCmwYodc0Re+gCg3ujJmQN8D7tU5oYpgvYd4SrLS
fntZQYOzD5a+SIYsaRa020hsuOfI1FOaT+gQJUeOq7KfKoYIcGZDxnUbIp1fdYY9mroDVKjmqZ5AGpqSpesnHn4eAsQds/ytZfI9tcbKtWfWRG8/kcivJB
fsloAAAvFqFxhdQeudHfQ3h5SKUmY5bdJfFk+Zcop9u63Wsl3XYGaVLBkvuTpnilSEUvtK05UHK1RFiIaiffLCJhrqN5gWwwGG8GIaiLfPfRIzD59Spy3G
AFYJ1+oWbhat51KsFJBo0opcG2liDMrIwxvEq65W4xDusCW9mN6R7uX0zT6ObeHHHd/vBRUixsKq/Unhu4NDGH7MnAHHGpj8GhF4mEfGnuGtir6vwIrdUE
byCsdz/3K+xC5r3lDdyiuC0w3BxWM+a3hp2acihiCP5IEzz3qTlen8SRuLeW3lX/docGWymGS1sLqyX13hIUhfVY8cWDtxc7/DCCCR13i1XQ1io5V5qKtA
P8bYxKQCZlsJOkMMHCvLF0QLzr0aBhSfQPmTTkvYF45BMHIn+YBHAD5L0EDr1EMZF4MtYbXsZvtWh6taEUYuDlLD9GSyceRPbVF4mSVOc+hEWl7+tWfaqm
dawuR4tzaMQnHULVYw5aVInMdQrtj1fkL99qQWHkVjSSqZQIAI3aLw04OBV9exuNaB6N4XjY4EMgsnKU3CCeOYaABiOmCtkKEQe6v8GzD9tg89iymNFykT
FS8vkg0cpqMU60TRgbzOW6jlvtgOuXYGOxprjYeeZHJRRIWLi852SH89UOw5Jky6IBXLJd5bg5vVORDbIORhUpJW2VV86yxLnZLIpdknwYGGJ5JJTFHE4x
v5fjqP6XeOxFRSIu0tByxvMG5qS4O3R1Y97Qi8AzCLScI+ARd4BEPWUZExQHndztp6G8IdEf84eJAXgJCe0lQDoYxkrum04zsiMtRwwfYBP10TKrVZRPAc
AUKJqCEXDMk+mCeHWPsK+YcrM8ukhCvO4pmE/0ZpL+PHeAYqyBw6GeOA/b15chJfuD97MjpQMiCLC7xxEYBLwHryLb2KJRPbY1Mshgm1PRrolPtFWTOD/u
e8zOARKJIScHFJp49dDfY2qo8mENBYPcveI0fqaNQIqXuDdmSHqK93Q3uIVAe/DvTCzdy8Yf3MUBGCvDtD1OZ4RunVfPVA7FgJHYLw5zqu0y6DfGy15TKD
WxqC9a/nd3Os/36hoEjD91BDbIv3j9YIi2LQggXWPaKrtIu144Xj1ubQRv1XpFQJUnOJJEXp0YricMWCuH4xOg0QTESb16wdHrbWT+GKqhxZ814a6Bn0jC
2o0QzbmDnbzfz8ZEcvMbf1rJS1OPLngPQ2DFnksVvA5jpusUzQcpd2GPKOEAelXGHk20TwApmjVwxxYCkZULndc91VjnFNkTxcik+WV+TGhSb130Cv9vL+
99CgLHZbR8ByzH9ZQQJ3sO6fYgyDfa+yIM4V41kcQqY384RvjpGSR8aJ+pA9wT2c50O4TqHe+yrG4HdpyEaJ0cA+NxvVdZMaJN3xasNaWpURT/s2FyzQVr
by+uOz23835CHyQ4GS4o0FEWWuEBEnn/TqAnxZYoozE/fOYPRxKlXE4u4jVoA7dvc+yauneA4QVQVR0NIb5BkzRJZXNGaoflDloimKdMxUg2QFY6hE5tFW
OhzeW7JeqvSA0wENo2aMU0d4Kxd9ltyo53V2fVCwxP/cFHeXdWDqiY/eJoMaxWVaLsikuI/LDdGsKVFaTbO0s7n1f3RakgrZmMoxSvQ8RJ/r3Yv8WU+T+S
uSKT8vDXHBhuPDao7naHDCzyYPxzed/mI33LqJNvPbvydYOR7tBxU/WpqP2m0iTALOgYnL8b7MZpSP1Dp613EpSCyicDYtIjpYojZczjeFKyamgmFWpEsn
3cgNJ7T4TI+4PEhF2bKPUUuuSRUhCwRZy81ulVxb9A0/iXwsL+KJZFa5048f49OLWjkx3UGZe6iXoV6dI3fDZOA1hBnZlu5eUq1o8o91ReW8+/lXmBg2kZ
yK6KjBdjtgBbcqUR1VcZ2Ni9YMYp5r3r52K33OYCfqS8npuR4CHfPt5e4DFuD14sfPnHIaGO/Kfh4oNR9FnIfACdNrNMoT3VAoPxJqSUIreoWIqF1atS6Z
ELkMhK2BwZvfeS+i42f34BLn5J6tBYDPV5uVHibBoRLFSwryVe53TcQlIphjtBs63fKIdFMY/fxZMdVlk3dtWy7CLZbGAENug92zPv3MUnCq/VPhV5fWdi
gw2/IF0KCOTKpGrQGpez1S8ObgNbIU2L3epnvOMRlmpj87fsVKqYpI7xV1XFNcAsaQgNMvyDXYJfJViq1JB4TswXgDHVMhpH1mJO8Gx1SXpRiX/8jUcHUO
pG+wNfVooSCimoMqOgVETdS5GxJR13LVVNQ2wYDnl1M9+QLEs4zybaGf1lmb4Lp+6WEPPDzJpeiba9DcBNI3uKkoUs8JRzvvPJu+C4Vs3kauUniY44hjc5
E4kVywHN8is8puf63qphtn+ehFKtjBrK+JAXgQP4TffjPllDLkqqs0Z7y/AP+7OkYbxyhzoTvpUrAZOpSkOXMwuvP5gtA4MldCBMTd13kTb2Fas8qNfjEQ
7H4W7PUp224XxWVHdX1HVXj2T10CWleSHmnpsAcB64yY145KZu2J6bXHzvO5gGiOQi922wyEFgl62+UwRzn39RD+qEJav7E6LazmeUBduE2adc8BXDe+MG
jSE+pJnf3542tfTp+aHt4sgot+vdHZZYCIp39TfGySCDUhHr8uds1yTWT6P03GWLYXXuWDrn5+6xxjyTYiOyLSdLXoYgkut81N+XmMr7PEsovGHcGvwxi4
3ioelSXCEzVFWWnTM8w363eUDgj3p3RoxvmgovKbbBN6a/jsmFTOgL7jA3l3+XqVcNdaCjHM5wt0b4c0Hy/UVIxmH3bEnZs9FVtk4lLUvbSopirXy8nwJx
Qikn476RsGcx6xJUpXZq7LuLEQqtzGpamQiJTRyOv6+YC+MsRz1jfVbEjFvb1jopMC8UK1aXsdmtRzhq1XbggtFZNZdpftYcdr1RF6+R7GdW7WfjQfEvCk
vS7Q1Q1nc00GeHWE2SdcQi+HiJMqnEmkRDe1s9OdLVnms+v4ULjC/fl98lnu87OO9bzNX1PK+8uVfQa65wpcM9mH/DsEVzXx+gQlSWLbQSd3q2LlGBuy2+
XHc3KhjX8Fny2rl3k7Saf6VjF52G9EHznB7TFt9xmsonJZeXKm6sCcAQv0ZNVl/dxqXeiI2FWBdRMUgw3TLH5VFBEbLQOE7bb4T0X01vJCvYdUyNM7xkj6
+yNYiKock/z2qQiDwAwMqNJDYlT6SqAajNKHVNK3+4BYOuTu6/mZvR31lF1ui1UShW2f+XG7MSZEyHceYNATpL7nqTYU9oiIWXi9KqKsEdoJRdLWszD3BG
6u/OW+H7lhVl6Hdwnuokas6ccFskcW0r8IjZzkabEuRHtN0+TrwG5YDjgZFToTNvfOLhq5WhZpqFRMKobt0cFLw9CA569S4YnSF6db/PwtFNlqVRM5Cjyj
+FU9pdkA+L2aB7M/xN0BEd9bIPjq5AHoIqrEGpsnGGgYqX1WWUZU3aDR/I2PiokJDOzAx2C1dwPX0Jxb9Q4SwdNyjcnwK84c1987bpBYnH9rRxeeoGKsdR
1R2BmMdPYDLDgb7DfPc6vwgu7xU4fQ5l9vQ1Z4JY4Lfc8EVbqYTeV3cJ7Q+U5COkTopD5rzElD1Og8mXvQUNayDNh5yIoVGg5fXvgRiCTtPxRU8NfEnHx8
h3MT1d8RiGQ3y3cSl5bz6dErChbE3YAG1D5b383KyYUpIbd5DAxRh5k7jBet6UD9UCe58nPXZas+kIPiB6+frqEM5Cf/oFMd1cYGMKMXZxA3oOdTWjcLvx
o1RfaRZzFV6GFkvU4DuhRrioEEVFrvBNCVmsIJhcUVa08VqMyoXHGtOTGePZlAaN5ihi2nM5tHZlolnAisa7lejSCm+0SNRKCrLBXYD741QBDvElqnYUD8
ElKBtLp68vkcKfL3VOCOjlY+eP8b4YExNAdDDFnGYff8x68dBmSZ4YRN8qIpxuIv+LmjjFm3LDZVeytiZBi6JxTXmkT6tJxG0hnWrPfaP3Hm2jagYrLGRr
G3TUeTHZiywxdRVR2kbbLje1zgiYpq721gUTvrZxYnp//sPI1yO4oHMaRmzJ4KMP8z/wz7dT3WtF37W3saC5C4wnApclAC96vP0dXhOcVQ2Z8xJd6XjD9D
Vkw+hgbLVZqv+dG0jBQljPU+R37OW1MjGJpg2Hv9Xr4ma/A2tAgrN9U+WCZzbYdRUgEXtC9+ZxxM7znnUWdrEVLt2q1REYmyYZOBTjM/BtRqwLTPK5FH2v
dJoXAkgDKChF6wa21gBe5UjHI+BpPMnPaWGt4patTqHEdPXVgKw3hBU0/UVGhJy4gUiSIJsnqVq9fRkqkM98kYTu04ZfDNCXIgSc6zjvogCyleFvWRj5Yi
FWiqIotavjJ+4d6jDrOveWpGqLY6OESJ7NusEw0s7ljG3bVj1ER86ak6E0QDSb3RE9dxMUl+zOXci8qwL6syXg6fxnlX2sY2jDfDnacppih/8qxYheKbHQ
GMdDSglIaiG2fd+ifPfoJjeBXuaRYXEVXE4q2dgVTCGa2HqB47YoaT3ISvwWil9IjY5SvA37q0CDrP4Nlpn2A7Q6jbKYJGo+8tNNCNBy08dxjuAu+IMZsi
rY7xAGmN9DEZlykKThcOQ49PlrW8Eqw53pNrlEVS2Lizx+u7CKZrIYmkk4ER4UmmbPiVFczwIGrvQz7FMo7Zsqe9hASrqPAYQO73rHzr4jdwSlf5mnAh1Z
H3/iu60zK17hisPuIlb+SuaDTBbrY0WhniZwG1X5DaUplYJEDwEhdy8fFpeeNmw8u23HdzWVow20FpJU5CKRPPJM/YgWviuvh/XJWP2NbLNFrg6019RI2P
rCNeFpROA3SqoM74QLR5QUB19OfnrnhozEjeCvSb5q01ScyWX+qS+GdJauuaSiZagq0uhe8K2AKAfYZRPdGUOmPczSpuisheKuQ30zN/VGmcUIdc9pFTBb
LIPGWCz6U+qTyvcixIpWSSpuYTnhVxUEgAnRH03ST9i2hu+gOoRBy742LzjDPzhwnYw7m/DNwylhcM9pBxfdfIse31PVl0g2eaUJzhJXz+6GvZmoc5ijB1
UwMrluufF/7v/Hf+5Gjmcd4Yj+YouPYV/+vc1EryC/wJtDzBDQL1GYElyoscHMObXHhuH7hJ+wh+n0uByVtCc8qR6UV4VqscM338XUnfTjcMNi4M3Y4K5n
WF1WFLLUKVBfQ7/MS44UjB7cxvdVTBoEwfcTHfeccTYm7q4CmiW8481CqM6yyPllDBavnc4RYvrAboQYX0OCzqaUhAfqcsZBHeDAR5DA/EQp/8uy7FDUwf
9XVMUix9+wBgKI9k1BrvfUmVMbaY06dfDeBnIS8VNvSAgYDFMODsPR3nKoESK3xo/TEqh99HHTrBSoi2qrvBOmGMqdmH6cUFC1QECqjwitZcmNefhPEf7L
2KeAFQUGmPZ/gpAlc+xisnTJo3K1XOVYxLPsIGnz4lKlBqtQ3ucZu2Ag0cSEBp2J04lH3nbl2Sigs5tDywMzuP3pLGf9rwIiq5t+EZm4EDjOupWEXOsmID
sAiF5ad38yJtzyS8LfAuy2yVbxJ3T5V/UFCgRac90keSl6/TYKGkf1nyfQG2m5LhrfWb2tYBjJ7FPZSq1kX84sGaAv4c81tRg/dBISSVGM2YcC+qNH7pOW
BXW4FQuITN85v1DzQiHAONKQt4TmCAi/7LCnpmGCTjhduutwlvMv8BRcAMMX/BXcROy9JPWb5u667nT5P5VIazW6HJ3Ts22FpUI2CBISUmfSqMmhp3cA51
hzyEbUNfr4dMdY6D4Nk4U1yBi41BWbE57fqOYPxxSfKV8CgOrrWqWO5YYE5uCj7YJgvmqIaIeAmC/6kCA5vWuj6hS1Pbgh3pPaWKGCwPNl7Ps7xG1Bidqg
jTFRuWGzo4CW0c5BuweZeWANd+iybu7rpx1Q36lcyyE1y/HR+sTQenKA0ZTuvTqV1NQGgdnJCo4Jh6ioMqyPQiGl+rgXo1A7O4Xji793j1M897bSXLvQF2
OSkUqgLlGvKEw0T103qUG3xzFy/hc4ZE01y+eYCargr2Psgb55N+ekDL5+5D9xmGFX3ueLGU80TjQbAL8ZrJwhqRTx14ovYGTZ8oWlt7Anm+tmbhIQaRTK
BB5WcN/QXjx1+xMAlvturUAeixCE/XbKZuhhLCW0f1TXIdnx1mcReBjxMWHja/JOtgZJWPmOhH/QISz32rMs2KGx9rQ2+Bjoj+YEUeiRDxbQLfSWpCirTW
d0RAIuI5C9Lb9jpWJgE9OwI1Sb/h+AmSwG9Yqp4JXHVyafFvaUb4gB3gub8TDoWxaGxe8itSbj6ZfHZj4y8Vr6gEEC2ButaAP560W0PJWO8ft8VYejuBxi
QO4hd0SMLQcJvis+chGZYnTvbFCugq55aIYAASSlY3ZX1yTy1n197uGBLzGc3FOoKRZPEhaXRMEKywMRSRUEJ7e0G1iWJmTXa+s882eAAEGx3dYCURpHJG
+KwhTWbpKt3i6/krEcjJQLIB4eTb++X1OuU/uRO32xB73pzKkIEok07UZYlHfF18JamEjsR3fbHV2ZPEKl2H0cB5yfRyWh+Ll1dYDlxBInOfrHU1n9Y0mV
7Rj12Rk83Efu7BSowRdv+nnMZGSnf0lkFeRpydImklKtj068B5pGUcb2UxBWuKzGID2cGYMaY3x21aIgO3RpIPvSGkzNurxvixLv5RnwK2lh6L1gxXJuE1
7dXrqLsCnVS8nhfu2+44tTMnKKlgy/7CnpDFrLWnUhVSFBdkaxKEYq9piDR/5jDslOPttc+C9EmwG/Yo5eiBx816hnkLwers1oy/mlpj+O/yb9Y/EWj6yj
1UYv1yjb+2lbntPU5FMdf7fL/OBf88w/sEz45E4lnMp4FsVPF9C+RuiW2dd6BrRS99bcLkNOwWnd7iRlqF/qaMai3wrQnCPl3CNKScbM2uh/PtyXDf2kZD
muojbJdyoKYF/netpKGPBMAioiJc67d/m9Y4gZOghDcbDeFJ9M6IO9G8xIVH5oAp4Ii2YDwyfIgY/OXHyfvaLcDyz3PncVzOdZO+XK7zVZwv0GCoJtclax
lBHsEsr7WxWk3YdGOz+xrmvL0Kaba73FIpYGpvGeubAgNPePYvHb+Ikh7R6LFOVbiNFn9wrY9XyssCX6iNj5+Lat46XbGdBXxPQRPFpBP2yTput1aZKfQB
+l538JeWfrosMEh7pJ6pLfPeHTeIF2aaqbMGM+6jIStsEugJTjv3JR8sw6zdECztUlXvLZ6I6XML2jQrEUhBHjpoq1xFWhFQWpDhBMDw+xAsceBZTY/UNM
ay9Qm3rDUutZZvT/WzmIBoXIiyjCfXXZHc3Wv9Tv5ViWMfjHLa2cjxyAXsI7qax4dnRfN6B6GqI30vQ5e43DQfDuXBupBvJjVN9bTPFlpO+cp1o2mqJOCO
C4+Qqr9JyLJnroVmSTtkb9LXvDIWrkg22dEdZpfT3FrvNQaOTWoRmZ+AUk3Q8AH7BnPDY0Fi5VU+xkMsFJ3lzYdfjJwWtETMuGG6EuT3VshECAVE5tCpYM
/43ilUtZwNbsIJaEQdPebmg3zqoIpW05QaijouiYL29Ynaun690faW4D/JK6bO3n66mhZgZs+7svCzZm/9G7sDtmU9MSswkAPgVhHVQ9MlYAFn0HMsEf+8
8OXJXvhQHHMp1g0HIg/qRcgYigDNCc6CmhL7UxXR5Q52QiY3RafeWjxhG1IR0t3A4kIlO6irwkyDezAAGUcZxwC72euK3+fK2dmL654Iizl2ipCJEQ1bFd
CnKtqKcTvPv/Z4Jc1xhgkPkJ8TF8UrmbauQgwwO3INDyGeGCBkRtyrYeZyIuehB2+6nyxx+hxY4wNBzdOv981gkMn9ijWUtByajjPEReq8BZLkL70CKyPq
TjfSF2RxyLIzDxXmkZPvsd+mAL0/I70MeMvB7O7x7Im82+tNgTbF7WOUvTtGJqr1vSXIeA6eqYNwUEcre8F+caUzpNPoLEE2KwuaOEshDaEKr3waMwa5CV
fDPCgMuayv/OeeVpAmOekjhG+Z/xngn2GlfiJ23TGCE6pawTFoH6i0lKzpFCYb4tG7EXimf050p7kJfpUa6EDNSuCAduyy2alg6ubVC9mRoRRqfqjO1LV8
3GfYTnZjmEd+GhAd2m1zJuK7J+JfMqpHSGcA/tTVuKVbdm6oo1tCZLUd2VvSTcj8mIwnxtCBxcc2hA+qRCK+2iUH1fqe45i0EYQ/NU+vud5uelbJSR+eaa
1WIfSCsE+7PmAAV/LFzQik/xdxszNVzbgqXOmlbG/zKoijDHRvmlzrHqwOvLo1lbfVQeiiJNncUEtaWipWl3IZhII98+q7bfQ3vjfSI8A/svp/wK2OgE41
jAsuImhqj5hn0heaClc/ZHL2hLZuQ40x4MNONI6VRPSF1Tt77qcU/C/RYybKyUO5UBSd7r4KFLEip9QuEzLU5hua6s0NZSFcThMJOLT5tKzJGCB0Wdhsrp
QeH0P7FxQ+ndb/6W5jMx0qOAHMd+lDhdZ2UArflfYSHhIpHTZv2I/YrLc4tyMWbwhUgk5Iv8CS+dSPMRMJuPYXfMKA2BCPJeJOS6o9b9iN3sKjg5t4rOgX
IG3jKRrjs4KgEPpxDpqUlKevIafFP/djxDbuaGRn8DpJn5FvaPNjsHpIKAPdZgULvR/ui7lwib+gpQK9tRchkg7YJBOQyF6RLnmDngpYUN7CYRt7NwJUMV
hVECT5Pa0HE0YoPSJQD11MG+OE2eKasuJPQRyOQ6R3OYJIm+cSD6ihGMX6p3W1tVwK1uLUXCCLGob0Z+qtpgos9ZjwZJ4XcAfv4Tg+KlGsMF6cFX6+84j1
lBhBzlmDih0+ZGUdKOkbAvkLT2HQ45tmOYbS3Wc5YmFm1AurXa4rl4N6JckiG3LYS3+QByTvqNKCwhayDk24AGpiqJLaoiNIJAJragqiON0tG+3bE1riFq
errAqU3Bk++pjl6NHbym0spFCGpkpRHciAT2RE/YKxS3+AkhmzJlQiURTzQMwQX6e3D7/ALhKTcHsdxH0REdYpedkNb3SwYD8Esmu3k44JqbhBLQx/LiD2
fc8CEGmPQ1wT4MpcHivoM9511b0qrOsqvptTrNXcjbM6FfK8SFmFai6u2Z+7/W6Eox2TGOqTz+3nqKtmiDHUl0aBPFVvkzWlsBpVrtv9NSYo42hphi4VCC
O5YDgXn3V6XVzzjP0aBlYM5nNT6B1vt+cTVn+TvBxlFekYiRkIismWL1/Fn70scDo31o6s7LZzCpRTJFJgF3tLyjz742PlR6HSEEhPrTwLgnwAvEPlZi8Z
LxV8MwbKVhQ5peuhFJ2xIUJEEFsI7/ktWQSq206HwXJwqOYzg7NOr5gYeSUyQEyNWjQp2luwZ5cFywMFUcXwtH5ba/Lc11qQrC++3fu3PBiTWYbXNjO4qy
fmhM7lmigvwLy3YCh/PliKSRX4ELFlnf6/1Ywkv6mSQC1HyZHRFRMQ9g0BauV8ZNW2ZNhhZFuZkadFicO/zEdtCxmvryIzwYHO+rU+gQmkqzbYBMpRw3ky
Q06O73K9u6y2BGvfUQZYp6leUeIxN6ncvsGUj7ITxLR+FedkKf6LFIWucMtUgM/u/O2eEaiS1HSn4OiQH0o8/wcfRNsRKM9ReUljzY0Q+pACkPizL9aklk
O216twPkGWRf+edTe/y4spdlZap5SJNWkot69qSwFvPZ5Yw4Xai50BHywY+bGJWbTuwIdALfod4I/jESssLzzQX6Qm73i7+69XQsqkek2q4v8YTlGAgV4R
eDIiCG9yuU5wEN+NQ0Bl3hXpyoKD59F2wNkd2FQ/Ely7JQPbqpIRmf8jZXAW+n0g9bkRxXW2ZF7qVFYkjOg3kSjRbsLJvnHmXPh1aR4uY6t7L4LU03O71Y
QCMJ2NjZwZMM2xoJP5axQ9XRZLwKSNbyN40q+55pDsHv10+u+ef70BcvNUFkGZdrSOtcmBHqJoVB5OcS5IytWUAfGamQ7VK8QuwtFvxoIvlqVQ47ZN6QWu
5gPIlcjDVzWpzXBqfBK27AAjLYkQPHV9QwkBFrJzkdTAr5cZmTgEG3HLrYC3voONlKmln4M2dlg8B0AlNOoPrc/vc3pIw2DcPk/TkjZT5asZ4UjqiqJIm8
mt5/s2BbX3RKWIuE5MTOYOt+GMaMQ/4G/FHD7DG/aVuXItXXS/3qYssPlayszwhSOg2KZ3Qc+StS9e5zvS1HIOxY50bP5ua9bQExgSVNeMSt8IBk+myHS8
EfX5izKEYqDp+EjI/LWIRKSXmyAW+igVaFvy4u/DRA0VLs2A9+myokCTJTlGTfUpXP8j7MjkMKbIBUNT0qozLbVdcHliHsU3YK08ROQfpB1RBNp4XKakJx
vvCY6rU1LxxqdiQ8GfHo1iDeF6R0YUDZPAMZIQkT77zt0v4nj3shC8y2B3ur9Cg/IDh8NMm5pVbaws1x/tWutsnV2PnvESlAkop5KzUK7UOushooa1vwlq
CLEWoaQ9j6gyDEcOobjBRxu9YZqo/zlf8YvvEdgqjjXyfH7RJ1V/w3hLNxqYdVW6jFmJdX0BVqHC7f8q7lYUQ+sQTwu8ZKya13pFO4R64UPrfadXpggzcm
h69X22vo45vqnT/gNQBTpx2invdnMy3zieGqzs1lg2ttr8bWhpJKZMSclJ7SwHOkxyuiSyaojJCJ+f5i8eCTaTPuHwBf9jCkk31DBNJPg036KvgoZ2RTL+
5beqqwR9bENfxAKe6yIqGUNV5zginOch0FCeB/dizv0oCbzJ8GLIuihQfPwFOE5n/KQIfEwqpZu0eyZT/p0959kbvxfFhw0it/6HIJn6HJ/+FGBZ0IYJU4
H3OP9Iy6zbHWDKMq1UPiIbLHuaoUkjasIHN2Gxh+ml5+mRO5JyYuPSlybBqihI8pUzwY6dOlwcsUVQ3q8mMBHvt1DCxJD0VG8Y2FaF33uH3BZ9WxMTONiL
JOvz9bo0pVMYdXx32KPLbY5gXkHyf6SkVrvkGLEutSdu/Zqy6yVliQ1VkkAhmtu/vnIDukug5pR5worhRC7xkBUtAT9vtHqX4sHpSs4Qd6Jv/dI6f7UZ5p
U5wsx5MgbMB261KhxdEr6Ua+owoMiJ/Rxsz/VFEloho6emrYD1PoSJhXUFbzgV25GhTOwFwPsKn//8DolNVfg7/oqDh2jwHxVwYkda01CDFYt601yg6ESR
qeXCXWCoe9jfdOE1nvjXSXq9jOFdpL4j59ki5bPbVlsDGffjEyPbvAqZ6wyEzy3ICM52S0pLcgsInlaRCJmB0JDRym0dB+I+ovVN9RbCIHW1TMEx/+tGOK
lWy39kUiooiT5lxjsYPtFI3jVhhF1At8oYnc6VcI+IHb24FRgcZZl/uiwnzHSq4BT1wz2JtVU6bkRMuZTZkdj3Gi/DE/vkqeBTELs5v/5cD4E1acx9+kfM
6Wxxthe176mNRSKLHutJ4DEdY9PpfaVTo4V1FaxL0oSvBO1MXEN0NEmnfEBfAZ4YwT80I4ojAX+0twK9+1q5FTh5Xg8p9ldbn6MgVLfyZlnyZivn819hhv
LmNwCoXFtm8ZMDmmVBB8zBs+25JynfezM0Y9QLial2RL8qLbrfB6sd1TEeJ1pH0qVvOhSF29IV4zECv9Z5f/S4SJEAFO3lp2ZV2VPIwI7dulZPhMowpuQR
Srl8MS3owwU6qYtBHg1UZOWDM3OJo3q4OLZYZqrNXy+LZENkFVgg4poyaGLh9HJSOyXn+8Z4w9JGJtW61RUBuUYihJPTXmiukBAKNzQBpeNERgJN0NPowi
mk898kKxtmouISA6CONX2xj3c6ZiDYS2SopZ39szKp6AOxOKvlMHpp45Vvqsa3vp8jGFvH1mEN/Gmc+On54fLJZSQHORp2ifYGXD1utwsUQe3P+SpmTJ3j
LAvvGsgma68iq8H5xIYFSU+JaOaFN296E1E9glalJlOzZXxwXhZjbVax1hdZu1ZkfzoO7q6QKH+a2p2J8+37YBIHVH+kMqBD6Y2z6Cu8Wuvt1DNvp3taj7
UUGS5C1x71v4tJMbJR0qq6ExHvNARM7zwNMFi8oCIbau0xj0/M0qhCmvTa062GJsV11Pw+xmJD5jLjsz3ccCKnEBf2cVM/MhZnWzrgMHxNEXE7vmK2NfrB
/nYfsA7kaLilUVG63vmZfRY7DhuBdzZ+FMnyfs6LIf2Sz0OgCs9ZOGd9Yw9/17O0zudB9EOWc9sHJSYCxdylwygqqTHzNPB677QEYwhuOvyfpGCElqRMpE
qnjM8j5xqZS++I/ryuoiHGYDBjij6iN2UasNXxqZ3WDm8YgTBUFInRxuqcA4IV+RUxzEX0/z2NEPpggbZyLDVvZcYQ4HM5XVFmvZrnkT6gxsG1M7JYnPIz
Jk9wRD5Bs3VeelQXnLTq/7+2N32WJDfyxKKAOPJ6R53NZpOc4XB2dka7K5NMtmb6KNP/Ln2U9EGj3ZFp16ghm31VV70rM+MAUHpxIOAOuAPI11SuxOnKFx
kA/PYfAPeQ+GNrFUN05Cjy9xk2rP1blVUWTETpC7iU8GiEZn7j+rothQq6bBX7/Rz12vrA2mPgELKjCqy/x+VZ9J4Yh//kiZgKNUDEcy46PxwSQVNDfbn1
VP+SiGC1AftMiDj3DMaGmYXYm0BthJWXlWdriw+dB08o206wdvVW/K1XBea/DaVapLPZcea/K/GkxikJs70w+p2OLiwNhXqI205ThFr7EcpM97KERa6x5o
DsGjNrHbDumBIBVuRc9rhTpTcp3MToTaCkn2jTkmHBjLc5i4zZdmKH9u5nb2x7MA4InPl+w0OlmlT/IZb8QPRz/J+qjmbA8Iy8Jhxk+NNrQR2gCai1jVnv
ZA6nQys1pOMTFZEwiIyF+OUeyyrqGFJWoeea7p0rf1KaxZdY9/SCalSpICpqdWsCH6h5bSs/Y2WMu88OELInY56jnbNhVlEy0MWzhajD1ckQQ9O498P/w0
VMdZFT/rXBlTPCp1sZSeuWz3e0pQsPp/lpiKbNqgjmu//r4U/JfskPob2u0vsOF8AKfDggXBUztsavCaWUeOEPkXlVuVQMrEL1z8geTVxR9Bs+IuDLZ/l+
MsMyK63dxV2YmPENNY9UASwwBZ6FfQBMkcXoTD4PYbTQzFq/Afajp2YiM00h5JNZPUJ7mulAeaQ770VDwBvlm/ep8G/OTSTKm4v4o7dVnlm3r9oEm7iw8K
GxQnnyjOx8UaVd1H26hfl18d/H4/JtHA/j5wx6wuSedcW39SUHp8zNvPSO8iDxoeZi8Mu1XbSmty81o+su6XYqJVyD1FkC+RGDy2NrJtatoeTvY+JP41C3
OejU+QnJnvGjQwYRitJVP82PHNPpFlGNUqYxjyLoxoQWUWODvkvyKhqtro8uiXyxQu2SguKXXiZtQgLH1+gdsji9bxhL1lFeFD8q71X3tmhSksiMSosi6C
sAS62/nh73i/+YBZR71lQhyKXlpgVkQ2zbML2kJ166/+P571OMDA+3s6XvAlb2rkeTlbUe/iPrIuvsV0H34ofgZ4LU6J+tWXlNEi4803Dq8sKubU5MJvID
gGzgbUu9R6IBATby+ZmTb3BeF1HljphxemIO2DtHDcix4PYxejDuK4k6HiXChQenqqwn7TIRIqS8G4ZfyufEMYtrRkFCfu/YkC5vc/CYtjZiwDhHC3f6m3
nZR665VDWps4yK+PLXbuycWBIpJzhS2NHxzAjposBPMk7S76NhhzrFcTPBZhpRvZuuHutYmv4qIMldxAuwW0O/A7wr471v1o2WKicWQVLJpGBfoSfhjWYD
NMLX9ytGWuCOyeBiBb/hkiAjmOhhhRJ56prXScHKQhlS1pTTBN+xNiznQOlQEB12iH9WlFTWVnUXryV3JmxKsRwnW3sj7LKTNs8vj0SprS3S0V8b2DFjx+
Ca7qdTq0CF6C5XtCFntsuZCdvM+nhf4wTxMOUoQxL3kxmWsnRvCL3He3zPDIzBVXh9l9j3NSDlWvc6zsyjwv/RKrWvOeziMazEik+19HEDBNtYQSoazn6p
aKSiyG81/r/4zsJn7bqYw2KkBinWfFkcvfYmgXVZzQvaxy9Ifdgb6KKyX+DLJvzKrAK8/a+INAZahGcFUcksyfcDQ+AYUj6NOBHonZJszSpEah7jWMR6La
dCcgM1RERj4GSPONcGSKeNiSTzZDzV90mAJRYHGtI3R5x9x+zclH7eLD2i1M8xKylyDZp3BRIZalK55RGXV+6g8xz64IaRmtF44wbppyS4CdnaJLGsqed2
hFVecIA5cZI5esrUA/9CBggG9BsDrzvygmqyIIR+hsG285uGIq4Iy+FUw0RGkzNo3vHia/sqMj2/BId+XHRq0fuZ8b8p27hpgCZkt9o6w0Z/mQrblN7GVA
6+I3mzWREBpzwkwq7hs09zTYXMYv72+CWX0mKyXsPFiECiQSUscXVxFfJrePjzzZRnL4DyfM+h42SgJzVQ0MDx+fkPOmmmNy4s8k7QGlCm356WcqUpr4O1
D1DqHpKeQZFGq45BrCcAqfqOXu39cLyDPQCwCRHLzpQzdJsIynkdaoWtJqHXtOfM9JwEeMLzhOR8khXrx3/Gv/hNHmJ1zLE+JqD7xkZ4P/vr3ntU6FOBIb
YGy+P/R7F2Xhy/65zO3QKr3XjH57yiq+sWwNS8UUWU88vyQhPKnCukQRWx8k5G/ZSCHfw3f+d7pR2EI5Y8RwYGs56fNBwaVeQey9a51us+/Y67jFR4fuWb
Jy8i1f6YP8K8d6qmVCJhohGXjbMyKfg3FO1D2hX/Ixh94BLD4hr0XAvZcAwN/YuPO3j060DE2XAjANny/esNKqbhCHgKwnpMBWFvCFTcaghXdI44SXtgsf
HCRVh4h99i01ZapT9rv6vkch94E2hPUmykl003aeVqIqy+7PR8HeaUG7zIGj+4xNEzw/YAfEtDgGdvkkcmSzA0SlzM5ycNS5VfJ6NDCsH7EAQweydmgJjf
5Cq/n7qa8WWHZa76D+GJ1uwSEnK6C1cCYjL7dNf+0R+7cF357oWxATll3dhP50mXLi6uFFxTofblv9PYKktQDQL+QC1zNhct1dstj2DatKxQW0p/G+SIiV
m0KA5186mimqCBcMNZardT+ioiX+uUcI92xU+Q4lJLpok89dW+J0NfP4lFgbgwmblxSdrQyfJc0cR89Wyu7peZTJnIt8z0Wz4k0v6Sd+ncD1dOg2TfgIFr
AhagIC7ledSeTDA/htRT1DT1eZ1BjV76GivyeZ4rDcf8REnwuWC6ObYFezxJOETYsIfy8edzOs+ZN2BrkreewuwIoZlWcVP8FT5CBJLd4TiZ1t8DlpamkG
f7lvuLLD10x09YMn6boMPMXr1I9uupHIj7/HsqmjMFh5OrWJZCsv3BBhsyCyth8O2+j0Ubn17AUoQKnwgDbRGaSwKIyl+jiIjs1ULj3i1ckyJREtLQVyRs
uvzUMATVFEZhOT7t8R0ZHyQL7qeXMTIaQBv7Q83GgcrXcRTw3jOZkZ1xD803WVioGHbrZI7MghEVbxN5eMdH6DssjSfC02s4CV3Q3e6Gyc5M/bQNmtwSWg
8uzz94xK5Ze2NYptVUhHKXF16bIn5SoITmTbPOL8jOMwHcQ8zWdpcjMdmWhpBg48dMEeUp1xvt0qGSdWhahjAAq1aStEXxslifFuEnMEwzO+hlS8yE65Z1
8dp0iLxvcQykc/hHRZgil2UZ+fpaX4any4AwhyHPMSyPnWQkQD5noEo2n5k9bZnt905bTIUtr1N9xjoWC1HzGQvm5oZhx/K67q195SYyA0FSY8fJ8VlN+3
p9waeAJNc2GZJiaK9+SiOp7RoqVetb1H0a5agjEZbwOKSD567H7xf9eITRmuGWt3fWYremyNNhNLBLUznXi/OQHRWXXJ1ejJGGkGc6Yo/csb2+Xlnc5HD2
HRX42uJvuyUIMHPwd/hlvmJ4AT0aT5zPMap4q9UoTp9e0cQT90ewm5FI7mnfsczynxJuEr0L7n6rSaDrmN1lqEi00kTbpDsipjjNzitVv3ydrXBM6gD6Yw
gyPFDu+BoEwMvKnbgfTY54NeIxbB9yScrG8SMiSu4IbO69DqqCiUBXd0ZyoONitXH7CnfLUJLa5cJCaMLm3pGbDpAywxzkVGOwk2oV5FkNvcxDxAgrHDiQ
ilO6PKoKqGVhTW13a72Z/jqLP1O6tgvaH9E0q7Gdn+F4wyrM83q1WAsc9Ump0UUzJbt7h/HNO4uaLEsXjwYlnv0QFXm4kxHd8tjxYn3/QkfQ+ZF2IRoE/5
iIi+i5MP8FRzbHc8ZALt4VQSLJfH5OL/IDiPbOYYv0oBUes2YFSpB6rV/oRSLZfPTRutCv1Fa+a0vOGnCoLJYNhFUMtEjo654XpJnW99pDNta1iLxXHYkw
OuuskhYyOuVkEXtfl/tiU73CofDAR+JrcCGKAFlP5W1WcyqryLG7HyYjavg3C07nH2QAz+6zDbQGBuYQ4ckmEsL0fhzSMQBU6XNk61VKM4H58q+kiheiIA
QGMe3X1JrSYyOLrbBfeotDAdKpfMEMotFGXIqlu4+FMnSinJNYh11GLgVhy/2ufd9l7UYbJs794glQmZMx+MLmZCIsstwEHPA/97m1g4MD8D3BiiLzQEWX
jr0iYoFLmciEa+nntJ0uUjr9+2OhueoVWB9dQZsO26axl2tlkk7iKYAwpEZDtgvX+nhoCEtjCoZMvUdrsRyIcLJh4p5FeFCIyQjQlsbinf93daH5uQ5ian
/j98wmCilYVPJJuJkPK5os0zOvsouEKUTyVYszpIcuIoidO04kMzGVuaPqlmRTBaTVzc3ViUb7b323ReR7Hu0nRU/AEJIUhM+30Vy14q2ed86+ZNMEvXLi
lEglpgryZvymDMbLuw0QDcEaUtyvSMNk0iawQ37CCzCekvKA/i7ZdRiCJ7NF7Pq0LmhndfA0lCu+bCiylOG87emD1xpCoXjqj0NIK+FT7lCh0wnlfOaEKP
T0/NQ1S8dmRmzSMvG0lPP7a3zSadkeWJ5lcrfjf9y5UGPr00jGDMhjRgLergzClSxKqMQcFvUYi/wq6yY7UsYMo4NBFFGCbVdZ0MGVKVFubfMC6dmjptjW
iaAs+ZFpqGk98rdUEjLpn/TJFOrP0eQK7VqX3gplGKF1JT8NAU+zqvrFlALmUcpZhhTi/8FBsCoiRjkukgkxHeZb46xd50EsFwnFGJWf8LFRCWT1hIetiU
oQOA555c8pPLomI96sDZTtywy5mlROs9RSbQv/NjwcwIHq4GJzTTojC9KU4SHz5+8I2b9Op12OlgK2MaX4erKrkRLBMOzn0WfKl1JeEjUIUn6FDySMnzfE
0nYLZ2Uyz7qlMJOIadsExmPwx7dlWkxBHTecLLqtmGhwJ6x9ofyWWBhAr0Ez7FEAvl89UEu21cAEnRvxrdfHPIXpOBa+LN7jIv042kn+3XgjccdbF6E3Id
slYyNE3OaGD/Q5pqxKADdvZp6V94YDOX8CNay4fvUdsIMVgQTUcYvQg1iTNmjW5wokqWvGbqMfY09NwQuUBmaTVSoAL7j7GB7U9OQmKh6spnwNZ6xv3zwu
m9dn474eJkV8WF9f8tkHoLGt9r7l7CK8IL6WW5pql7S0BEJKfJpHCbJ0Llo4RZxVjQlX0dLs3zgc1mclKQD7NAjZcRGEWgTszBYKrDKNbBFscpIg6Bkq+o
4QIKEDdh9tXFFx9uc1jrhKhgdkafJqP/0cVObc+p6lm1t9E8K4NOj9dZo4GpL0gfJzg/vNzl9g0CNvO68yUfFI9+eEZ5gvy0EFtmf3v4oE8CbmCpoFNXGi
WV3ul9rthZ6KmIjAQ3E9zgYXLEMubenot6NeIkieU5Cq8DmmfMTuMxHZlFneWHHRoaBzCk0nA19lRwFfQyQ4kYD3lCroGFzeYcqrcC4l6Qgh59rJIhOVo3
YrMNWBOZhk6T+zQaIYniq84Rr34qWhK1Sd0xEVgLEtEL4Hhh91NMa5ec+wV7085qvm2CIwL1tSvdlq8oK9OCHwrz/ZBCK1x9kQ9mqbHcPOB0I7yz8d82dU
1CfAxDn71m8tqRp6vSY7npeFn2r7tmKtWFx5NUjGahBz1QiSQ1uSTpsI8egCbxQResWvUU21MVRUIt2WUE9kQIrBjrLwTQGo4V0WkvSCiOnCDb5bHtFRbK
Bo/APlVTSeXMnz7sdwmSUau2YDi4KtLPQucBpkFLrN0sfm0tyUyTHALF/DV/sv1CqIQp/yY4jjGNRSZCGgh0N6XYFv2eGwmBAtAcIIM81drmzbvwTe7aPo
ySnPBcz0Po7VNkp+eTKZeeu0zXt6ppHe0kGBimb7gG9EV65PuFynWbYgyvmiCyCRq7AqHSSEjxZKzWZLm2lzPQdXvaLCCdvMTRRUZWj7nw18tklEUyLR+W
lA/6fDbG0D6r+etcRNaIB0KPlc0FCJof3c+zFd6i1dwbQHzlMGTfNPczL8TIftQOV8z0z4ei3RlcH50rAGSMB5/MNL8Sz0eadw0PqReObfUj/cEriHSua8
1sTtgXgqWtXVet7wFMc0HNeGZ89PRLBPCePVXSIgVPqyduPYFujuao5WeS8TvvgT1bvlLwR3gVmf6FxjV0jcDByu8QWkqviceYN9S0BUX+K+gHDLQSnakg
K9rmd8caYCPGLwdy48ugvhn9Zjw/Lvu+ghH0UKAhVUGg+/oRHTU3ayRSzco4bxm2aKYIJ1xCMzW9WHwh2LP0zS2eBYW4fmp13F+Kei+OPymPYFv/UI2Pv6
seE8JDoL+BqBVSvNJXqZQJqyXfRMMCazjOCcGtbO0GSwgY+DHL2/6tGmBcGwovmxB2s2fMhAi2oli9t30884j9AN6wynntAlxv+HmwhZdCguJ5wxinDSA2
UOzcDbM0PhOiNQSd5/n6/SL9+VExisaybze6KVyk+qdCbgWGMrMd8ifRUT4ksPE3o/d4tpBjLiTea5ZdSAeY9VwbdNKK9NwcQ6FZEf1UkHuckQczcLUyag
w2AnvcHL/hafuYP3ozWX5qF6JqzD8Kd+y2co7pvTRIvpp3+5KDwRHnl1GB5UwW33+qVBReObtws/r3IfhHVRbIuUFabZ2C+vwLN/Q4mXoDg81x28Crx7za
MCrS9elZcbOdP1XR45dzUpQOYTY/rPsZhfHXgcUXPg9t8KjwLg1uuf1t5V7pWS0czKG/sVjnVe+PE2P9ZLSOeL3rII6CN4rQk5G2agFBZKQJ0dh+ygzwda
1wTWqtJWWf/FcX/SIhUeXwdL4orLfkDRgCw3Qs31EPxULHMkyfYfCs6/9FGPE6PRTe+sy0DtKYjrdKoNYqxZGD9N3/0ICC5oWTRhnNhF0gHXDOdACdtqjK
Gu9XWUCX225Jy9AMk792F0FdNdFfPT883f2xRSUs4jrSWbG1K8c1Rikv83rIHo5lQQKko0cb3R2EaU0ZTuM8m79QWQjJVIZGr5eAW8Mdjk5eIdY9Qm82BF
QSzg0bSdJbn3VudxXZ9DPKcfimCHfhE2FCHXAvFomP98eA+WtlJdUshDzBtkkM8vd5C66wYi2eUGqf1ibX7bZx5i9GebOKC8K5i2P5rxa5yT6Ni/dgXVKL
iP5EXgcsXbHE4s/1TDNlTo7nfE79bJ3i2W8I0fKFD8VhF4bljDe7w83oMan5ld1ANJjEihGe28yfVwBMXzDdbf5sqEjwchalZ0Cu40sqONaEMj5F1zttXE
2pTtMlEjvZLov0SkfvBehSLCnDT7gsIIbQ6w+06mbIsmMpAxJB1MHHX8a37+s+PbacJD9kXK2Shyua9ynVINw6ZAJ27/Gosyc52UT3nRn+Qjo7hn4K91A9
hAcwJeJsml4iDJbFgkM5PAmTyHXPKnIjiI7Ga+M+QEDIijqyg1hEc9ye6plETsS3lcqQ/B7+aaGtdS6SIpqqvCvpqoqOnnUyFQD23j02UZ1wYmOX16qt+G
L8gL9ZSd1hAiVkNurI83hG6XRMaQUJxzEc0lunmdjjRP9RLZ1Wjg5y82Jvljirwt1O2FGE+WODdpwKEysBFqHQED0NFRlWczYFEmUxA630C20Qft/1fP/G
EjdLTLNMmgC0Ldc18ph8yrIrzPeeQN/GIxdAzIc5KnfwGckSDwz3mBfzMu90x6up61Cq4059UiaAPhOJjeQs+ZHS5Okor/9wyWEnb1vANDybWjSolivDUH
uSro1kaBLhF0CNXnfTgjAy2oyAIdQrzddy4Nk5zskqlU4zfExa2yzcaFDptVpgSFsRhgp9czDT/PkiChQFY8MFplS/TBdg8FKraz5ZFOztjhY35DjmMD5r
2+DGjkHy8/IE2QkchrB8eg7zSqH4Mxz33cFzx5e/7x425E4yG5pVy1vBCJqffPP3kqhsr7wUrNwxvdJlyRb0Gu89CNPmBgyS6E8NOaYnrtS8RUxrJ2XEx1
W3gihC7Pp5fAb+D0ShQ+zJ4ASKqATHbzMl2Ia6CaRUg6p2NELt/HBRTaNnjy8FiwRkCCKewVNOGk6DE6+JDmRrmssF4frpBbL5H69nQDyW0sCVu/0f7B6/
HLq1vaPXUhhgH++jFY3I/e0DaCNmLbYAt0nnp97highOfrQMMjMACZyorEqE4efrvSHlO28iKLRNL95LVLb6blHGAU/U9MGWjaYh0ubnYyUe+Bnn9GH+RV
x/7MB+CnCyiSUlOijmsHUgOCq1sK6Tjl9PEIZ8dVhYfv+jAQM2BIgFRS7MDiq9E7idrR43MMgnzN4AurTpk5IdvIYE29e3QDvlr++wNe4SungSITIetpOt
XzhI6Mg9DlPVHbZ6B1rbMytrs4XxGBFTyYn6OpS0btDk0poT2j8XNcCypAJw2M2OArBqHmjfJtxA2jNwL++xdUI8FcfX7Rtoccv0FHPP2Z6BxCguflEztj
lWmvBKgUVNsjiUUEXAhERgJFGS46dNNLahOkjDmzqerU1CYS6k5dFrUpVJvMryFuwUx1zr2HkgzRX+ctbEd7TXS6o7MruKhlqma9MTqh6R4fllR4ZK4586
HCNg/GrOwAT6GYALv24HvnMvAKKiPYo82pAnia5xqVibvMOK0P6zS9LSMDLccVoo5fFWvgnHSVkQLMhdmqqOIprOv2OMOmIRhXwqCvhMOUhXdrU2awQN1F
+VLY+ukUIvd6Tuc8pZvcuRUcmXafQzdV7bVr1Gn3BruyT2QpY78hz2HsekoVVgt044qWJExlOb/nv6VREXtw0GR0iwB0EkRo8QQFqieCZRkIyHT1+SGOiY
2y9i0tv1jsP/mpRskwFl4qNYT62L/vvwS2Lav0/9RcvvxM5UpnIhnSs96NGq5viuGntVAiffbGVje7CCouvff8ko7Z/fiib9JwS+HKqiTSMxUo75YKS8pI
kOS1wDAMVHsG03V+SVUsSOOTX6GvVQFNtoQhX3aPCp0JijxRD9lMSvDD1KZIQ61ilgivoO0OiapH+qAH6Nk0ukh07BqvxHTuTSwO3hxTN6ZJ85kUa77RbB
1KF9yYyQnO3bI/TxO5g7rXwUk8R03DOUsuLKF0787s1unfUC0y7AXubQSAlA4cqmfp1auUYTBKRQRVZkVUEcMggXhtZhoKQD4R/lhkV62s/RQ38HqGm50h
hDBo8WG0L40aiXtPilTDA3qXgFolT96lXGNtRZ48hibQ+s/p4JH+s+LIHrhCygwoUKx0jUtEkVPjLw2E0LW5gsgGv+jox5aCJFxiHmL+n6/slsU5avcFIR
1DiZ8o13ADyNtVQ8pF6hL2EdYCH4GcDYsMGMtRTVNVrxw90e234eKupvVRWeIMvvmfNk4wyRvRWbM6LL+b+aGzjKRwgrO0ypdwRQQOVfCyIa0dohmI7lj0
5y0NYj07mcOyqWPgUYtT9PKuu7gMQE8Jqgb+PLuQteqPu5ay89hM7Mzdr0lvIE5nPgwSlAu3fSw2nIx22VbztPByCcUagHWx5qMCBqRZ/6u3mbqMxywYAV
AF1Q3PYJSgAPVw9iwso+CSop9uTVR797QIIvramr5mkzC2IrffYm2p9Y4PrQJktF8F6gysQLPwImxNdVxIdETrEgi56oqgulHsTo8hcC+fXBvn2hRWzjMu
kfvVUoV07gE762iHTJxyFvIYCYRFitBTsWDtMgSE3repyBMyQVOnuxT6p/JBpJ4PYcZIqdvNwp2zW1blRMpE3jYQNnZu2HIqqCyV/0jgNv7xmXZV+BfjFc
Iq2Vjb5gqImIO3ymF5xy5g9jIibEJeanhgrl3relOW8EefpHf+E1txGZA55c0V4In1kXWUvVEE0zVJXAhpxtc+xvkOGbYs832xNiiU0P7tVndyw2dMUxee
ZGQZ9vDlXHcblHA00GCvMd65RQn5OfJaOblo3hRswhBMMthOxkc4xAB9+ZUItbVf/tsEOnttw/n5mOUZ0U3uVglQkSTnnEyQerYQof+rzeZ5STvPqBxof1
edc7IOqlxKbV2HYaXoZpQ7G1PUVjtUwiKl4VuX1Id4cvKDDrOtO1J/DAWjC1wTeRgPlT3HF7s2cZSn6jEHS8oaSFq4+/gSr/kAZ7WU/85fsXCH+atYOmeI
SH/wywpehDQfI+FIzE75wWEpwayGbTCPCQireOoaUE98pqSJKOWh+HKlc3y8CemlI3Vpu5UQ5RGKhImnUAMr7KCNjfATtSHifeQ4i8plNbrArX0v+FRZwc
i0SJMAOeeX/ZhlQATXLaXELD9kY1By/l4xdHB6sxStMF6FvQ0awJUd/BmcY6jzxF8WLAB65kwylEmJrI/4RJl9XchJEr3L3vICYIqwQriHz1zm2rDyDItK
1vDPIprHHIF50CD9DAYS8XyogLe4ECaoGB3sYvTgPf3SHHVl0wNae/noIslqHX090TL1ER6OYLGRfMrJyxDZb6kD2drpYTwHbToya+sZqpE2tH/+f1fINK
hkOvjfNdMZA+lRMGcPsEwKrCbHLclAnjo7TFneg44ox6a47KiUUQWuZ+yH98+JUk+Mhyz82nPTwPMCoN5PHWB5eXMs82gNp9ZjE0q2nFwHV/5bdwFmaCKg
5trjCUhbraYI4shZzIRcNYnEYtTHebTfAgHfoMpFGcSSy2o0tEwTSj9sUiHu4LkGeMS4zfPUSsWsulnCWR0lG773xocP96H2n7NwErHAtPNVrB27IHz+bw
qTNf3W90uVuveGi9GADXTR8hxa1M9UP5LzT2QocDCPu9uQrk064uKvcXiHBw98jhSKSu/GmAVKlmOFyJS+r5utCi9MrDPtmKiFvBrzQJPOvnwsY6IH/hJb
Nfl6ifDvnxaYkhC4KmYLp2hwYsenIBx7QJFF6cfhNPpEplAK5FjzlXE6lvCq3G+WHrOOCJK1PMKLoFCGLfytpRMIZBnjKTxjIy0+JVQc8EicKlhWc+vPZB
7yL1gezIo/j39tgry0ZNRQrDrm7vRWiLsDNjDbaHiMLGslMqPmWQD9zhK1uTT6Dh9RgqT7K4KmYRcM3MsutPl6OjJ4fEGq2BITtvWAXYuOqCVFRWrbIi/3
bFv3xYr5se5Zi5ddcU7+aqn8WDEASfLzBNVnT0vGCHv9F0SDOoq8KEzLzlN0Q8XR7j8b+mUKJV1eS6PNSiy4TdoAhrGcec07W6iX3/ta27H6inSq3sPvIN
VOXMTD7GLWRTQe0oRehcWnZceSoWavsMMlLvcmcdHKPW57VwaZY1lkBWax3OFgnx+m/157GVbRrApSAKCcNg1oFyGUhB9XHZtoXBD6V2D9qqiaImvNGScl
wnDMxEz46gFkYq6PvCsarvSlOI50kz8VuvRMWuePcBW8UGTAghqqMaBdZ//3x5QtRWX8/b5tmHJmnGQ27gwvNYixYPBmkoVysVOLbF1XgZoY2qB+SSWW0X
ofG9DTu8zSOvCo6b3hKk9QQyX/Gn/buWBNcJZATMjFGa28CThVrbU335ioialiuOL0udFvSLmV+JUHPzaoksGCN6qBJ7kFIMlAaV0fjwgkLmO0DeGt/Na9
V7PaeVchRPieezekuQSTGD9vgoFPa7O0Fk5dxuyKZg1kGg50GMGWefQQERa4yHfeilaprgtiF6IMDtsAadbO4e88eHOHkqm80DeoxaopKDV1POvk1EY5Gq
mgG48nkSjvhv7qX4p0hYjsyFdIBUkbF/NrGgU0FxbX04FIPNrx64s6cMnCaz9xLrKvDadTEjvVLkrVav2vqaFuw9mxlYPtaXR4b4OzInKh6J7DvAw0/E94
ktIzHzUR/OhxXn3yWm0N8vVnx3AKIm0ApCwa9plwekMsMk3EbLtoGmRZnndW/108sJJnzrqfM5w4lYjwy6rmaKieEsouGnqgHqvt2ijNfh4JrxwtvPjImA
FNuZ2eSclGHmwxOBji06QlWFamppNldcM4HZtGkD0Cl+noiEMd/3gGK0lvxdlf31LoE/f8Pf2w8IVDRK3ffBv55B4PYqszEUm6Pg83BS6elWP4NYHvmno3
/br0nukBi+Tgr7intUn7IrckhI+rNqANefUsDrMwfMHy0+N/sjei+zAy/WMyREVM2s8/NdGgX6cSUsmklWYV3NKf6bwbYjzRudivF6yDItrX9NG8asqixH
zb/lkXb0MTes0FFAMld7GThlUWgmHweGhFYOvxgVrae8oSq8DcHRJpRhpVOcDpOsdoFlkYuIhmOkrQrb5Gj52SN1BDQlkwFJJ1Fc/mY16mSiVZM2e1v3o6
fE6GbmU4k41PRaBBN0ywICAs6/Gv30XT+Zz03ORnYVvS0DzlRFc0Dfd+iYS5Xv+XoH27pxzbuHl6D7T/GAfYLLOzG1oY3LSaksxiqYFsopDpPKihtD/36m
JfgI5+OvhjVdDbBqboJWuG/hJEhXpnK8VR53fq/XpMzaRyzHJJfNuUojJyJyLuaT5dXafCAvOBciDJY6O5N//vlnP5a1vCLVieYH3uUCUDG7H8Cs1ELbqn
T66s99nF8n47SRl1AgNnwAIQ9ZijJstNR13gqqUm6ZyTQSxAGopLeli/JFMWjjq+neuR7tppfM4zIokPd61PT7hRT+Sl+Z8l+FELU+aymLcaR42ouYHe+N
a4jLm7rXNXscRWE/Twl7yB4ilNg1VWZ0iLpB1/Wb1M5kRodN5PS4r72QqgTTVJvS8up369u0u9bGqlIf8ns2xSVaER7Tl98cTQX/QDVPQzdON7IqSQ1Fil
r3KoSoZvvlGXUosPV5j9mxT2EGWejj7bhk9bS/iFdkr0oc2HJPIjsKzrZWXqIiTzwA9jXMLweuEL6Q8fIqFTv4ypvCJURDTZhn1W7SHUTRDnBWaqL+Kg1/
p8rfKCe7FSR9K063+IBBgqKlyUjzwlYuzSoVDbpK9VoRyexuOzOur6HJ3+dVHSf13GNoFlVcTIgmSAYou3qyIlreIyV9fx7lH4AqRSrlSkU7EStKBXaSaX
WUHgQxJ6CY2NXv5VItlQU7a38vxjub4crE1vM6LnIZaLmjQy4VvG/SdnC+xhrOk1X/cYrjvxqWc539UeyyOtAeh0dOJVwHYSZtuD0Ihl3FCkdhd3mGKCy1
tvuMhS5gYL/Mmx3r6nLXDrDQ3mbcBk0Wt+hjMZWmfvc4LOedUTDkeHLC7y6xzqucsMY53czafiztgDHYOsThE8bdd1D7mFRRCvqwTysRo41JThRPjFiH2C
yXtlq2ow1k6Et2bzw3WTkSjjKv3YlSh0u9x+2fhkFyxsBIjwPa52g4c6hD7jNnr91sSc+quQ6bIAEARxoncvUpGUjkmGt/f5n8gMEhjfX9vFX14WsKsz8d
doI8/Bp/f029NNMaizx28NJO5MGMTaPWhDx7wtbp2RZix7FI3hpVr6KzRRV84zer4BeZWKM5m4U9jfbkKP4Tbf35Ljd7zJmKi7+eI9+nhB3D9m/RXlqp8V
uT+7XzyvduM1n9HBQlu1v3ETa0Im1iFjwgwdc+jfBJMvmSaiQZee1bc8mazYiZNj0qR002Mb7H5M9Fc6grbaz0/IKbuZiL74XJanGE8/ADLDVuD1ukJJD6
p9Pzeja3Xcc7y1/y2m83Tk50kR/aZufJcdPa32Zy+6Mn7KukYuB6QF42WX7CuVNaaApl2HYVLbNHhY5yIKU37ckb+KuWkiIr3lcshpFWKe+TWQhqoyrKlg
s9c6JMLgDfx7bAt/NQn1KWGhFJVKM95+UcINn3P1uehoPLfsCVJvIla/x9OQROtgTLOA4ftgG9+kMlETfvvgyPl5GaR6TcSMsOXfvkBlQB4zfIlkHPhTmK
zA22pBQOa9S72NARUL5d4JRPs3dIa21MKuFiV6hAPFDx92RXySsc/T+OQV9TMzv7mhJmBGQ9lEcS2JRcbs49YiL+4SMUysd+9x5ts8jrMdgvGmVHA0yure
T1GO4Ui4Kitl+qaqKEt7lI5bponirzQRSjegoUUBKVVTz6Zz9kgf4XtqIiYZqCQWa+k1x4SSKkY/oNeXwfdNnhCXc2OI6Q8RrKZTcE4mhRlOw+8KFrm6/L
qZsSDE7Tf0A1cUdaYdnS1hlLlTm4ciDsuAwgq2QF0ZWpcy4icZDK0ks3d9cXLkyrJxqDHm8nkqxDDW5RSe1ESvEGxzQpGZUD20EsSWr6ahi7NwqI6mnmQO
mQpoQajyJmt7Nf9+Vsi1pg9Jjs9PWiyo9Ith7CJOGmxHKV/EPOwCXlkvtx66Lq3MSlrBz5k56iqW70gYEH8eMblbUJfpxlOY8tLQCp0yg3LYR3RgQWqCrZ
0h4qe3frvGwtViOTvGbjXRFF5GFGLsDzJSYgCT76GUqbRWj6/B1U/5aE96xo9IdV6HStrkBy8lw7uSnofho++wVtCbpGgYZxFqW9N9oNzHWjEPnwqQsVB/
AwIYEZm/dBybsaEBmS6/stNrqFW2YNYDFICtSPtSkiAqATA1SXNsc6ReB/DtctlUVjFcYp213zMYOtTF7+s73yQ11doBqifslSxiJ6WWC/5dmNo6E5iCvY
dfFoOgz2/JsuJwJI+zYjaP00VFw8yAKvnipCvYeDoR3ettFbb6RasSSROdh3eqZ15sg3cM4P11kSoRij82/1t2V06I2bjkeMkDeHMlu0cqcKA/DwE1zkVk
V5M4A/Dx8yp3CiW+TRFBdnrOFhh6229ZgOwciZtV4JsavmAVKIHRs4sCzbmr/C1YT568HCn/sqVdjUxcivbUfRdxWYryVyI+xRavfHn6/45oiLpMS+TKp5
p7ZfxI+T4rsip1gdtrZWmcs5W1IVNH7a97nGuJFal88Lv3sHAoMYkuWG5yX3MXjV+GINlbpxRh3WAL6ObcJpGuLDhc+hBY2SoOqVI9vrFMvKbtQ7/07dz9
FdzcIWoNnhIM6LJVQBVhwTuWFDv/D29IJfg9A4BBrNqs329oT05z/JzI7LmooAmV95CV6qd7ta+1K6b/KAfacDz6NkUymQzon1qHvH/twT6uQtGREGNFRm
xE5FFT01Hp8iX05++W5R0oATa3aGFuAd96RDllDVwTcrqdG9hEEqwPrOnuKZY/BgQr18DaF4WBsizj/aA3z4sPZLU3hNbreC4CM6a2IMErJGR0Ee6fySFq
SOLxpGjp08LwcAHrC3H7hxeEx1monlNOeIKE7AfeQzOeVYc6wwHd8ekhp3h6KaDgWYTvkExPVf5uIRkuoqACDQ5eI0U5U0btlBGMXk+TbotYP6BAGq+nF1
RLfPcYy6apyGRDVcExkys0kXi5pxm4NpgwEYcKo13j6fPORLzCORmRV4QoL5gEk3602K9LXjH40VtAlRZTqQoub2NxfrMO1oMpl5yeDkncLDMlPs7vbDIg
1MyhWuqHOjKz5WK0TtklKAW/sv+WUTiIL3admQt6zw8EKpF6A6EfuDCfmmb5HelBFah4soQZAlcViGuCinFsg8POllnFkBNpv6VDWnDokbpm/X++RHrn02
AtKFpk9CrAOXlq7RvUN7SsYL4pluVTsfrrhZzzim+7MNE4gQs7NWHXe8TLnxhVUFnwztZ/8JCAxKJZmsxKz4u5WOPGujiZtj6vA3hiT0uvpAEAncBENfns
mV75IWFZnZHMuQ4piqvPWKTeRlLHTRQgzIsCOWOwgyI0nWPYAaJUOvhprKLbMjW7cfNplaL14swnLkIZCqJOtaKGZIKU1uR5IhEwrAnoqsgb3vceHYWfAh
QmpkQdNf+ljHPrftvEuGQINvRMbIPbKKqUXuQ3qEx+GqcrA72gplomyx9+nDZW7n8OjsCua6sCqz0dJa4yUcmGJUfJ+4UyeLwC5uGbQDk1FnbJYSIF76tF
EMdzz49VxOrCP3HWvISDMv/vZAtjshGDDGRsrpeoEYnJ+80+5rex5fLe4hq3eGwVDcEUlnwd0Dx0Y+/mGt5QdMQkjYZMUxUncs+fP5A+9mHR9mhXNqisla
PNBSXv+tC0lCYx5JQJSyqanwr93KBEav0JYWvmKlBmIIRKF8kGWfDz5Ec1fbGT15bOpX3ZpvAamVeAOd7BBGmJgmtaLvW8QSVou8z/NytIGqZmmgXuHrlI
gG1vde1JadCRTqYSr0t3Lg2lNQIH405UbrDzmU9qG0qKdTiG4KPKTzNROo9wKrGyCKi68eK0j7Y+djBHEQmnrp3CZu0lmM3Eot6fdnbJV+LgjimgSdzPjG
oY5zYVIJsPZJ1LqxOgUHsyh0aud36ld4VjCy3bJjRHYTczxUbAMkNuGy6cl94i7nOgy4EeTqas5yceOILvaMIFrS0owUGapdGGXPvYPPrYSDwY+yad5Qgi
r9MwkSLc1XRmaGDeDM8Hr7Tf+r7Eno+uvPie270kaO7fTFXKlpS+oH3ChhJlMqJaN8KcTPyLs9jw8WG1kjecwM4TfEWLe02mxmlEA2eTdQoJ15ci/ERGMR
aEv0pHfr/HmKf2X7MlKf/kGDRvgtSCBot0iUW7TuXF036JyoAAki3Rpr/0nsLoaIkHAXu6yag9McDh+q/5t8xvDhEzGfROb6Hp7enkKZXtsEFjH0K5AeZk
J3qnJzHQlobjf/ww/WtfroOvs+mo9Sl3NtUa3z8MnD6b3JAoBWfMpTyVIvzRvihDn2YIO4Cd3547NCO9dqzgbGTLWgqRpdDgwQHfXDVpeIwc5lTEMbYTCL
0L5tkzF78vn98FMZ6+x2Q9TFN7wxmGQ2Rt5jOcnqCXes6Lkhh5MsjxSo6ugXANMAMs0tir3Q0uKSKPUrUWwxDBPGdSfovnTt9UyewTXGPJlj5C1aUQhi9M
jLXWeIBH16rVBB0jdB6CXl48fPsW/vXNnIwNaLKAPEZzlsVVpKgoR/7kTOh6/OZ+1SoTmodgkG0SrdkW6FbWMrT2uAUBCzZgOAeCU8cMP7ABIxpQHwAJzz
JtYjr6b+fk+jl1rL0fHHy27KNCTh3DfOMZPkGgMg/zsBOZbGy/wB26cnrREIv1ah1PR1rmHtTz1Yg3oM3WQEWIClBaIOYOUKBgNihzY1FiP0EVOWYCRjxh
ZrMbirUnoSDed2jrZS0/buzs61l3+lHQfiy+KrxLhHnb3MtTNVV+S2gZUzI6F/1dy4HGWUF/RcUy8apIBhTGbAPDU+ZYb1MwwUaF3iaZotoCOHNgXpuW9P
8BpjULhfzwfcpAk8bjLiDsFlxVG087dX00V3IBGP46SbdItazrwKBJS8iOXuE1TGeY/mYn2nLWicRRkcH72P/7+f8bCLU2PNaRxZxmpA0OVqdjbE1qP+ba
D57hUbv7CANj+JG9rKj3Hu1OyzjPEiSf4IrtDrzt2GxKpBTH1Qtt0nCrSPhu5alcz0BMuqTGOmLKCSglB7USiLxz0UH4lOWr4g8WNBNcVK+LHI+pSDc+xS
9wS/KBhwane419ZGq2LTiuJt9iat/5qURnw2487COO5MwsMLOtA1WxhwzzjU/4T/+6wQebAGsPT1kGThOy3U9sFtCRgpbc+3z3HU/lwszfBkDDBTGC4dE/
Od8JjPhCJATATA+R1AO7W+c8B0I5tZd5zBNWBYG8B0zu4simIaSF6JGjGBZUAR2SXRmWDin0hOTZi7CprqU+Oa5MQswl1VUlIPSdCy4++nE3yJjrxUJOux
fcFdmeJrP9+jWdsFdTKkID0Afhd2p8TKfezsVuCzqmnSMivn/Po4u5rnmgOoIyz/ezgxhVlJzFYbdIsJB2y4w16crel4lpLTx5oE4dGJv/ukqrYns22cZE
5wT3md1LRMgZOsSezqtBJINsC0mdHqCM6kjd+YpJRS32+3BxLVr0lnRCFTmbL/zqD06OlRVrJ9m/Ke5qZhZplQBE+I5+xASE2nCn922QYvzIQUB7BO+zgJ
Fs45yiMhdEaZauwy4G/23d/w5ugneI58ZHYUb9mTtpqCWBiJ7kMxXl47IP/42Tvsa5f+iDKJl/SqoSOQctYkFF2Oa4dJ7q1PL6pxEDtny00o1bCk3lYyt0
3eQ6i3zzMOfpHa0vCptlxjvfXlA2ZBNBkfukYil6G7wvjpcc5+d5iqKQqzjekJC/HwsqbJKTXt5Sqo2G/298LtcFrktaFe7mlwKClXfwxdVmHp//DL3iQE
uVocWl8/OpDxmjtzTlVTCg5r2LQCQT4ckRoYt+3lb93BcRcd+oAClYrjoV/sHqK9V3WnkTKCkZ+l+qfOlTKyVNCMg+Ma6Ykdm5shmt0+9SqPEB4bO+bpZu
PjrkeDLYkECZl/T3T8Uv/XDNaZR/pNXD/DdRP56NvG1J+zDMilmtBrcpcOmwirR2jxR7Kj/AMX4ZCpegTU5OZ2a6NUwJ20gi3DJoGmWyzWqlCt/5IGktcw
PdeB2TTbg84QniP9EGxG76qhDExGjmGzgPSTioDSf825VtqBSAjkN/Ykld9YvACezoKwQmPnPii4EnOTJU9ZDQ6sE36RntYX0NHvLAmf4XWIlY/9zK8nj4
j3+3GhUF9QS3GtqHiqT84OqA1hFpJTqwcKjjRb++TLEWlfpcs8hQRUVnosAH87pi2VXCM37Csi6TljN5A6iiuaTdC8qX8t3gV/Vc7LcZLlQwhs4KJ2MRBf
uXDfWGAUv/3iqWtp3tCfcnCM3wD/d+nbS1+iXkbddph9umytC+eumv4CW+S7HUt/NLv1odYkMbk4HBkAjBFISkGY89J5mrU7yY0JWs5munP0VRleLXBQXS
Fh66yvHXRCdnlhKXbeDaDnlcN7R/MF0kT+Q+DRH6VyE9r7NSCG3m5RxYRDH0rPZZI8I9S1Qq55hzPVayWnEcXyei2IovQGY+6rktkjmcCC4EXCKzg7U4Z5
h46sL1GSFvgg6wLSLRfPHVtLrb3PGtsNi+wHzA3afkfHpPh6uWpj6u4oihVeAqqg7Gt/GHRZLnP9yQ1YhuUcG/c0qUrriEqmHqYjSZwRLU0U5N+4v9FAvs
55n18YRdQa0VHM9McXEciOfWRY1QGRMJtb0J5LdNmrrxPt7+O4+UF5RyM1nrEpQxoNX3ln1Jd01aurGzieD8SkEHg19lmA9JTHIuMvX5JQZSEl1nyPzzLi
OGT+KXpS+CjERuVfKtnmn+bfiSt2WuJ5z8V0I5trQDUd4UNR8PAJmvVMgSzb7ZvuTx0ohwbNItGQN+RsOnCXQHpjaQYbtzKVuwGteWciiuOkIxbwq/vrC+
0DoRxBYpbM0+3dwnrbQKlKcDeVSsctt9Md+J+/Um1q1YcCeQDakn+FUddjji8sypptSxExSxai+SXj6vnyf8MXCiJtMahz+pwOGSkjeJxLc/IamauQch49
VRymU5c3/KQ+b8uuLtxY5HR1OH+dydAA/2vlrhnhVzbfcfXgSS2vsqHah6E+vLt7WjHzDBNyvAUjKpg0pTEh+9Dfk5PLvcbnqrDqj3LV7W2Xv1ekUlBYIL
6ubpI1xBlx9aSLCG9pcBZOSAauPhWVeBoJmRNeOOgBjn/WNK39296uCSbL2kFALbxeXuxDfJeBJK45EvYV1m3ghUumDTt6ntxylu8D7HkuDV878de7ktgi
8YRmyXGKZfYsKrrJhaUy8jz8J0P3p8Xej1Qxj89z45fmY4MHFNM/PScTCwBCp/yEIR1yu476KpW+hkJcHgM5lQlaw+7qJR0kDrsEjXZ6qQMaiaYDNdO48/
U+txKjvs50bX1M8MHdAcVK510HQA9+4lcrlQSVExY0WQ/cYyZ+69s3v+b53lG2XMT5SbZLgnM5JaA9zRE4gstwUC3GuHmyyneOrbZb2Kddx4WmjNIg8i30
Ynv1vFyU8q+qwd0QpZjLyLg5qIfDs68SLsMR/xrdcrvE6uJZquV4JoGPnyGizC8AGgCR2cYEzP0sTohBZcre6oiZUl2hbBsSE+LqiWrfi1Axu86beO8RX8
yf+W1FazvsbpzhMxss7h2p4J2abSA8ZH4JasVABQvOM4EgjoIcsboyCKBB8lv4QK9oXJPGy52gE1VeaExg7on6KijsfI27I+PVzFcikP1TSdSnHM12Eufz
ttC27IUHwHua+KP492UEekcOvLVEtbEJS6qNdg0ZtbYHb7Iqw6Dfj8iKfyJXfRc0fNNbeKtPaQYL7XTnYH2jxXtJdcbQC6puSdIlquGvV+UCOjPgyVdpu2
Mji8chMT/M+02W7ASyQE0w/5mTFm99aM5lXlQ7PLbZ4nGRzw9ioaqASwMUfVsfC0WS/QtKGVqjowEhq4pSJJQXvtRFgSNOYKifx4mQnLg1+r9Qhf6cFvyB
XXwdi78Yf18h0FaA6LGm88Rp0Tkx34pMxBS8vEbhfctKcpJghzJ3A+u02F0UFhTQFM7nU4mKYnIak1vkmiNBX43TkjqAPDbhpSBD1+1XCSVeid1+1YHYfs
yhSw+Eyy68Y/7lG6Ck21364ORoQ1E3idpmX9mRGdLT1jAW8lbA0fvlZknmmZ0Tu90pQXTqGCG8b7CN8mnOIWU4OE0V+HRTFUPKO4Au8DEczrQpGE+cQYqO
dhjpRluypgHd2QuhgkLC+1DPYaOnnGFxomMmN7xaTWGq5g5oQ7hDyXc5XeWNlnoPT0/9Z/NNGEC6/6tNjnz+WzCA5AOjpXdM947xlgGbQ6nSCXod3qoMhV
UTrT/lGzfyFDBmNfbCKgqVrFtQkOdQkOYL68vGwZjWw0utc7eQx888v17JhPU1ziwXXarYMj8L/2rcN0pabNA9oKXFXiFJOS/5FJt+gtq8E3bRIYmTISr2
gHnlFJbQeCFe28yd+kQh7PA15QOIjDMq7C2gb9SbrTmgcqyDV01vc2frMIWt0qJUr9Oilpv/hpXvGWcisbMPJQyFZTXUYhx7s6RIdGY19Lzjpob/lqeZXV
yqNPmliJ4iGhMqKUVAw9sPyuI+EjMZuEjAkzyqsMNeKx8G/GUAFkT6tHQzWtqascA9YNziIFn5uU2QEwTllwkZG77DsV1QAn2bWNYIekVzczuFR5fH8VyI
C/Af68QLOJGTl5Li77iAhJFJKJ7pKwJbN2fRk12Mw3J7rRzFuB59Fegwm22CC+ndjqu/tNzsz+HkuFqw6H2x0MvMPLLNdQZVKKlPYbaiYDJfNr5/cNkYxP
Iv2REg+T49DlRZMe0H/vyBCWzwkzYlNDS/paZ10BF/zeJYmq4iU7+9TrdLREr22qrkkyRDz03tVZyRrO48qjT6UmgZsesgGWRXbkatLdKt4VBdmBSUApbS
4OEAUnfZoRkJvc+CeDq1eOumcnP+HGnWa44srSVtLLe6reDt1H/PYPCCpRvCXuoyBBXbytAPXfs+/pEyx5X3wPOCM884DTRhHRzaVbLIQV7hPBXyoG7jGg
YQUjIMd9KJ4lmcYci828vd0COTE+VYaIk7xOyd41S6CI/B4zPMqpiDHVN6VDDAxrOz9gnC9BVs9x2iYYvomdTvjNiNAs7UMfZtKDvhea0IJ+ZZKy5yw04Q
cGT95UBE2sEtZh50ciws2oYkzGZzCiKX1rCZ6f9sOHPmCKJs1uu25o6JZMIAyppRKYWeXxWn+a1W4gUUIVTOMTgRVmfkiF/V0Ayqoc1BB1K098tlRrr9cF
AC3Ws0aGjinGaHLYxtyI8aSa18d5ATsBVbEMrOMXw5KP8E/nVJhfk7HX974spCt2ux7u6OEdHbB7V9+k69SZ4N0usJ9t0jfXftsfxbr00Tz0S1VNsffRFx
3Y8a1vPNFpcKH1JYGodjNSRIxAnK7RhPIqijt/SeV6ZZS/wv5Ps7SC4h6WXNY2TN5I/yseeMe9iXQy7QHI6bBqu47kj0cwxA5RaENhHDs68IRHmNSLrqPO
qq8ikCGcm+fUD+jg4ECpPzmpNzikryEyS1gKnX2kQpP/cuUM/pFqyk4Nu7D51+QQc78PFd5pe8T5mT/SfnWJCKRFKt8nXFE/dXsyKGVB8j0fbtCc2Ve9u9
makX2Ok7xdh9tm5yBPcj5YuVB3R67mHFH8fVWEFYI7ODWqXlT1zUtAnPqCZG6+Bu2xeGBxJHmJ3D4Ekjj4s7gO5UbR51sabgnGrncwBRJIFuyoEj0FdBii
GrfwhyU1f5bbIzvEvIQ/WZqtLLqplrtMs1i7X32xadAx1NpH/M3wJo0pytnEwIoBT/675rfh/dAylCBlnyMRjpKRvQYVL+9IBdts8VRi56F717arJM1KT/
R+UJfjnoiZ3fqSXRKTCJXvhJTJ8FiaS2B3QaK4ONQqSB3Js+LegYJxmT8Bpe0B0LhhkCgRKJspckAryn6+X4feAw2RRepO8IF32YPtm6NT1l5FbCFxIPEv
eSX7fUtor1QKkCBKItGP16/YcVlTGpkk/rLR3OxXZd/HZkMAFXsmVtQJYHgI3IZeysnDLPYJjgdtBXVS8bB+IVmv1NiZzAeX70fXHAVwDGTRw3TlDRyRfg
j94Z+L4aFv+7w024OA6lVShK9X4+7pjeTYfIxm2FwmmkqIdhc0ksNi9IrEsna+7WVOrGEtND4fgz6i30IU5swL4jy3XU3EeJIMCnZQstmNzs8FLiRmyNyp
P3v3CWQR9oSynkCmQMd50saf+hB2lQxcHmjaoLybmx2NW1jA7xMIoiS2pls6oVmijVY4sp5iAdioAtErWt2SkIS/f7WYFWFZEtdpuw1QJa8D1z5M17Vc6K
tpc0N99pSFqniv4n1O+TrZxD1XO817R7ADFBCedTBxea4FOu9bqoc24hje4vWXcP2GWY5pLwvf9iXpvpx1BdW5AFIN7z5Y87yb5O9HPKMhdZxnWP6iimQk
Sh1FdecpHY+q7cEeEu7xL3o6QikDj1wVH0VEUJK3SUNQtoNiXMqsyGBF6xbhuaC3jSSRJEfzeq4pBvtCTv+1cYW3nk3OGrPtMjCXPUOmgeOpwSo7OEtrCL
/8r+41qHBakigHRud1ITDd+1BvQ3PzKcox3TI8NQyrDeL1HKZf8cFRzYmeKQpN7j5x8lomIZxEPSdUi5ea1SR9hjWzPR4DdZHd/jlp8QfCVjQZ4b9J/JuM
E2RomyIm4J40X7hju6CUpvbnJFsyufEZu5n+fw7LNLMniYE8ZjoFayxyZz9HBgX2lqUB0Uu71C0YQRQxXEMXGcHkF394ZVmURL1F5p+P7Br/bhHUBVw0Gl
uKp3ldQ80Bfm0UW+H10HbDHlLgIT4GW+a5Fi4N1WGww9GyI5SlD6Jd75khNAOovNp1kerLNYGBfbYDzvoMnhKa0W+sty1g87MzWsHT2u8Lq5i3IwdvG3aU
OhnPIHQ+lWwkJXE+Q3jAZh4e9AEeIGQgEXPxFkZQ2ozeKNiAy5VtFOe4bE/qzrfjaqXasA3N0PVlnO+Ky1Uw/RFsaskFJ05yH6HMDXiB5rtLKCeSZSTJVj
gKx0R8TvQ6iePOx8PcKPq/+t5vQ5JN1gyfHgCh0mV6lgU1isMu+5AYxvetMqTXzv/yirGqioQmOy23e3rdKz22wcu6QSwvxGUMjp6eH3CnIAV2KzQbzCA9
sFCJmB8rszOcULoFr2UlPIVxuWKR6Is9mHzD/1jS+jeu+VqHSmGIZb22sr/1/WRHU/QRTn2uLmmADthTXiYGXuiLq1JtvcXrBLeSnBB7GkfoYHA4J6d+BU
3DjELNya506Wg1I2r9SueNt6ySte5MTe5qDS7uqVsa3upKZY1gB98guDh+w5jXqdOgb9aezZnZx0jO9npbLHvZQ8QYldFOerayCA66Bp/FuKiKCFkoD3qm
knjSmTR3l4aj8JGdlymBi81gH2TXFXzazHwSZQo6gxYCizxXXs+vDSKY374NudWPFOGjWw43fmQyyAzE0c3bDt9qe1zKTI/IYLbglP92pbaxD71a/q8g3M
Tw8gQs8qTyVpR5fHLh0wf/3Rq+4YoYdjkmuKxGQ9HPG7r3i1ibVFhp6H8SGy+nhGCAbf6wTFv1EvqbsKbOxcVtXyAFuo4a6j6GJyUQrviGfO09sQln33Mm
9GgfW5DosksICpM0uIa/woMbyWWU8MT4VA4/khuXMWrk4xP/jC8cZnzKVQiNL+n1xZnXPu00Uu1ThsEau2Ohf1hPUNFGrMX1x+2/Nt2Fot8Bvhvbg8uAls
Rt8Cu50k9QLxWXgR+C1BabCj35z7YUTjgHm2aVlgab/w3PwXufv2P7ZgPzm4Zh8sZ2+GXVmgmE44dGr9I2habkmU6QsxRIvgSb4uYU6wS3CdkOKafWi+Ki
pgIgWM13zxvTUdHeRQh2Rmp5jpL1hjRO5FGLpxyHIjK+eaCEdW1A10bdxludI5CCi7MBzWD5hasWp5Kpqz5+/Cr4vxkiOzRIJ49R8RfFekS1DMM/fPgq44
bNZ/zm3ms1NH25H0VwRxaENd6cp0X9MV+Nenap5hIdzHzAuOPUIE3IQxlh+c1ry66p4tqXZ/38Tz7nH7lUqwRQgMZfVIFp3EdO5OcgqRK8XctLcj9u/WMh
C3fmfrIW36Sg1oIB9jaB5dEqm8clvZanQsI6CArUuwb01cvNm/OiMPry+BiDA95BYOOvo4Lz7p+HuafiKBPJj8VsEg3x184z3kNAQzedT6vN9QYwiB/bfC
84eOxfZ3hdUZlKySIE4eqrdHqNYleTZ0dymg17hfQTGnPgEpl45rMJApqSC4WqcuJUBabNBVatjsVUGjDC0IG9Zsy0iVvvNFnLlJ0YkDcqx1ueipWexzxf
bAVJoWlGRKufGPdak6h2XeByyBrM2dC504af3613XECsWffJUniYg3avbF4XGqodRwjD2rUXxMCuGY+hxf3BEeQRuKoWz2GqMfkDPwp3YfAkXS3zr1+Ce2
xWwpRVrq9C35tZKv7BF1rlRvkSI29JSrxJRa2VCzmAoA3zit4jjsb3Ld6unkKtS1XoXKNxY9cUMeqL6F5FjOZci7+O6TQkzLv1HOOOoZhhBZan77r50eaq
xrYI0GUiiqxIRgh6rY8JJys57CUrlHvZnVTS4TbEigSRF4Z+Gq/pF6bf2+R6de8xskY4XaxNQeaxAxN3/4r5hYq6vSAWnR+f9m7O0yWiltJnVsp+X3javG
FpZij2lf5tmM6rW4h7/va0c5f9c35NHy727MPYnVUEla3nPzlDoWQqvycEJHpfpCt+hpw5bhtArCqwgVWex7iiwQBBeIXSdXZf0wROqHb4IHtPoh/7SKR1
D/80Xl//psdPv/aW84nTQk+c+qtANJZMp9/QbdcShsJOJ66JgqDA+QlHqYOvuV06zAkc9xA4BuGdLQBKLNII6DYAQfGQo8j/+MIgTYS2xyyRpavd/tPysC
zqAQjtQ9L0BgrmighqHJB2VmPkXMK2RQmE4S2hXUHF5Y7Pj4MfbMz4RZ8KubweAA3kUUPJnV5tGBILyRmaksr7zsEUtqGg9RCAfczSjLyQRTrJ6HCM6n44
zqTSH3NAELZUVRlMpMt6UZdlEMK7a11gkcNuAMvh9zIJb8lUOlAxVK4ppPXRzq9TMcLVfoTWz37q8ANalucMh8/In1QiHgv529uvnoXvbchmmZAlkZaCPn
gyb8/70R+4dadnPeEQgnO5a1zcn1yVvBLbrY4Xbyl81lQ0tPUjHD91l5gYj05JTOWtp2Q5oeNvhOiXjtoIVCKBGqkZF3P9zuM3U9dEcDv7yy/34a/QnZU9
0CNNGIZLEk9ILBXDSirKUukYu/x6KMUQya/EULz4o2PSmbD6Mo9sN2rSC0meH89LGyVpOA3/gt/Qhp46uIUAuGHn925HFfzIThzVqvklismTzuBY3Ia9ws
A0jX35wc5fY73ZgO8u2FU406jthfEyDvZhwZ4Si4hhp0AJA7+O+F38et6uFHwc1tZRac4+8CSz1OngDGxPWWlBABVCW4dkoopYUV96nS1LIoa5EBBpxpxM
vcSqnD/Q+W/k00dJKiiyizgMi3BvtdQoAyUaKTT7xqPvsVgqWQjbnnq2dneUNFR+Frlcee7WeWjO3g8lifAMnC/v08gjMs0GWmkVYGktVDDBSXm/vmSXZq
/hnOp8MrXh3UZJhtGgZXs5J5gicpEamqYSzuiJXJvKzM+LcCeG+cGyeXF2qXk5P1LCfA52ulFueWbJElWudXaA3VDY3sOSumr/ZXq/htT636fRr+wj05tq
8zIDeA0Zvr3MZgig8eVYx6LC2NXAm0QRnZfm4xlo83+HZyHo35oF7czwBbPOwFV8w+Y0A/uuaZOuucFjPk66OFDiZ+IUHgjS/IElV4e+0Zt+9d5/mr/VlJ
WouAzUFH3vx8YYlrWfO7p16Z6OTSRjeb6UwCgsXx+MV6E8tDaS2eGKREOtRpPQbRQ1S51atSZDBOJyzlDKCUeFl+12vyBDmA85b6sExjh7D0V5c5Ecgclw
REYK4p75KgxeiLDR+G+qVo8xD18Gt/6SddELPeQEIjHVZA19V6DrAA0BkgZePjAt80Ek0BBmQTBXuNagDSnzC+/vLf/8iPR3g22FQvo8kLGnFeomfsjwTE
2ocnxX05L+5jKxN1Y2TnxQTdh/FeT//r3vChLJM5S7Q5Ai3iesRXeZONFh0k2ICAV6fE6m610R2ogBGzSRB9UJZpdcxKAJkYD+xrYWLdUl3C7pC+2ZK480
AnnKBFy09V5DA8T8ZcFTaEEWwODeX/aWYyGg0mYZ7WQD4T5gYU15bf9zC168fYhARRXzM99JdOG8e9L7dmEFKQlshmAl9JDEPG58hY6dlJx7SrByt47z4L
/pEHHduyLW4BkG7TVJ4BY5vA98pPCYkUZ7ih0PdJ8iHmHFzCirpBQap7RAX5nKeWRRZBeBc0ayC3udXAdG65l5JR3quJ3ZhvPmp6XhiFv7JlDF2vMRC3Al
kOQpMiL0SBOU+SuHgKF86Ke+XiC3MyMILjAqMUS3QQ4s2YFLkU7s5CmMLC45RWSJOLV1CdzgDm1z4p7LKvvtZj4/hqd14BErdenR7tq9/H1OtnH/Qmefjf
ctYtDzxlKGGr9lrcNUjVK0hFTpREhca86g/MdpFrZV0rnIiikUETMTNduELQKwhcoDD0zP5c6BDlrEeVjbRHmUMnbyTzzkZeczv2Az0JrvDEb1C462WeSg
ZEtmELkGfKAhtHm6/nVHOf4yhfLKTGsF/xbWz183IRdT8GtqeL26+lBpjEnlmhiMnHvRJ0Uv55yf8R4PMmF/g1X6X69nk1Th3zYhdzmRVq134BXnxPtIaQ
x6QauUq5L5zRBBQkq087nM/pFwUoo1Yv6jl1xjbsP5SO9vNyuBRQGuWKGrFQajk42vHU3AXXQIabn3IntelCTWUng/s58bziowko5Ln0AxelQHdJGEZpow
XiYZDkymO2sPehY96iIueaagttqz2P3zfVk84L7WuiA3yzS0Xub5iW/nNk0cTbXIjq7jGWFJCfvvDpyWksZeWsFVuOO9TgGb76jqNgHk9X4LKE/bw9+u0y
+hKzthibigO/uBdQ89FxzVyJ+23pAVS4kdorMJfZRIo5ROfduUPnm3ysowXL4NdbC0QlvnxHcegYx76wdvCsdIQM4u1XOKu4QqOtz2y2rC5ANRIhV/vr7D
ZKhNCOls5QUqJ+YjRyhA1Gmwk6SAWSvGi/hZkD7LxKpUOER0UtZLbrgBnh90Ga6LeIkUGZ5ZcsS8G+V414S4to5iWjtEzlaMVa4B8HMtEJr7ZZzk/8CEUH
tfRyFXfhNjV0+4HwGibEkVMW9s/L7LyzIwwcCdgtJxqKT7JNQBS+nuHAOcyifIhC74fWGDp7VVQUVN+rJKL8HCTdyZQLIYApohMSFJdI9iC8OhNjo9pWtn
PsaTMcNgReKCuqLj+64mdMkd53EndAzhxvzO8eAabkvoPspeX1mkUV6chNgWS1cQO/SnsyHfI1mblefK4/DdO96jDYgidVn8fcFFuG/AKnta1TYvEnl/52
ekl9xav3nLxLhA8EVx2aW5ChkGRfsKlWZ5RVjSinE9y1vOhCnzx3xaSElVwnf/9YjiKmg20CW6RMhx49RyWGLaW7t0w+Gmz69tBOMWYE9FZanQQnAjx2tr
8JZHZikHHsnMCjGUG31i2q3AvxRbj86FuzBVkJulDW/4BwP5WftNNqBhSpnGW95xnHGb15FCYa/YbyCpOoJ7ZhsarrIIim2aRDALY/uu8R+SHgdbipdlSO
E8E7OduXp644U4nC5frSLu1wJpH72FDUD9ukQY7HvhIdLYBVBIRnLeavlfEPFs/PU12v/1U3DkV46zN/hMxhtqXoIPtakmiYpZVRWWDZ4gAlcmRfI+RJNd
ik0lCdmThESWqxS0locbXx5k6GDMJdFcnxPQCr7sxgI8ahTv4snUgdk7k6bw63Ud43LfeuduTOJQ/Rxl7SHzbcvkAxdNTouXjyIakhxJny9CaVOXJMn28z
e5ABH/VL3+WRDQhWDmUqVmi+qF+fUjc1OFrRvNnDLjQs3LIjhRBTKpKzrrSpHTpAW/F/Ecr6KXNHcp1xedt5+n/fNaLqKEZpNAbwZMLuGMUHjajDt2Y7nz
Y4z02VeCVPAfd0tZKF8zSsJ7svLd+b8b7+b9JjBguSjcRZ1aObUe4A5HJLOq4cxqO69bygWPzsJVFBbX4yb7wT6IYYeWgIFuc3OJsfpZR/orcxFR9grhdq
MwJTeip03CknF6Nk7zso9f2X+8TeK/2LDLJHfG0c6+4SkjKJsufeH54gfxHRzgHCXu7wgT0CPbMniSfVUsuw4XfZp0gL6mdQMkhfV8vwLJ1MMFarJ1Ozrd
yLKS4NJ2dLnkrUBz76VG9uevGBtVhTauRG3HZFQwkxAJ7NaV4b1sG96f+HfCQ9LLAfVBZlmqigEjdOn9HaSkZdy285XVasCANuqiZxkxHK5iBlKZ56hLRi
gvTuR1WcOrqrfM9eU/+AKrs40+ItmhGG4CLVPrnZ+TLw/gzIthONpBkq0Gbounsn96Yqf2p0WOK+Ap9u6kTmVLZsiMGPOR+XvQem5uZNhOzQoyozkDXzH+
Y74zdzQkViALFiRFEc7jE2/h2EMl5hQ89JnO5myNIh1Hbz7Om50ZMT19M3bR+UrRSZzXLEAQkEAFtMuTFSU55V5gmJIOB/xZtIxP2xUXfJpJ4MccrWHZrW
gRogV4N8+JJf31esnNxkEUF89X0bCn9czDWJDmQ/Gyz5Wd6+5pfq9cqfrFJA2RFdoTWMErbGxMaJtX0FcTLXYaqpj4uTj6uP7RychqRZucg4gN8mtujVca
HP4w9iZYj21N3RBJgVrORP50cQxPWgaG+W0y2qdFElxBUTlX6d+AgtipT5UVw2gWy3DU3rBZF7hcUV0i2SY3p3f9f4e5KRm4tcX24IE/n1LYO+3M0jJ0Vy
L2Gsyf93Zs7UWTKp4L6Vih086wCXYEuIGfJ2tudeh590iBK8Iy9ylYZUuPWtT2rfj4cgU7mrExr5n9NfnXwfSh2/hNKGZqXZNcZmjykUoFpfoDwZwaKYkk
lVeERkKjELyUZSDM+5H8M+1+Ygz8C1Jr94FhkPxrnPLeAo8+b7qUEezkzIlpoNYOAp64VDqebj0T28Cx6tAz+bcYg5K6aSMnwPQxoHmImKiGMIAVuAaoyT
+noFn7SP0/T4+tlPg2VCoxb2xEvdjYrKsnHfqkXjIHV92+CPDJ2WCJakDKEFbABA5daN3K0GVL+6+7nKTjso/k/MHcM+9TEjaTyKDUv3n+d/2dTXVn1ZI7
AKZ8neVHXbYiYL39hg7TLyWKiP7AGK4wTccF40SYItoZeZd1r4ibZculomENV3SEPUcVTDm3XlEH3K0Mw0RNi/er0b7V/AtTYi4jAWlNy99aRBM2ySkv4+
McO7gGwOAOfMOlxgruZFf0IErQLoR0O3DfF+62PxVBR814nFtSgewaRtoE5ZAI/jU/gAdO6cJPWiqsm2aO3CMWdcAx/vjOc/H/7+fnJeX1CbBe+S+G6yCq
6n02Hj0HKSYLdBsxMCefcgmrs4mIr0E8BG+emGumyd2H/BuQNUQYUU2I0mSqlsvQlKiITSIBX5crE+w4xyFg6gM94Hwc/P9aCdKtbDGesJ9eKDSuQ93D8p
qdX4GkDDzNbHL/g6/wW99jWYZf2lBpNTIDZ/lwrcTQoO05FNCxe22J0dNvb0KjdKDiVAN6UCxy+cWfKMXy+4mQcFN6DhGDPaLiH7aE/mjK0rSOXhr4ZMZS
P6E5igBVWLoq7+zbTrwOf+8G6/moqCbj720sluC+2RVZaUIGYBODOfbjVc+y4GFR/PKp3Jx3WY2X/VMo/kzZqiNBgTKslqrpEXSQgjt2jG9+IPSk9yS1QW
8/IDyQ8Lc9i7ZxhBAN3a6dPdT1xHr7r6ixx9kfTxQzejic7KCUTJ3rNJRSFAEcgyMZNig8U/Li++QoYqbsF0Hf+p33ZLyA5jWNx6a824EOLteWpaX/V5Rp
0i0qej5m3eIBTCRDRwIioEWyFFJ61erGqbcpc+SxQtPDnkyafPuic1PuJ/hLdNzbAOnJrsnKhV5HK4u9o+zc9mMSV3Bi7AV3F6vQhBtFbCfWz6N5ZnxG/Y
ep5JgpzA5zuvKkqYTiMlZfq6QfYV1wF7RCTDOBIwDtTTW2atIG21lBYsHfd9dpPjrxqQbn8GZCPUANOr9ANkA1sOCsRk1qcuOnvQ0yF7Vb8DLx6dDQ3uOI
24eSnt0vfvT8AHNFf0MmsJSV4xo6WQ/2zjKkzo7LJ9JnlQGQpOWtPSmbRE8V6e20ByZxJw3UYxFz6pCK0pfQ2QiMm5wSXNgVAS17HRGy8BJb6yME9O5x/z
Isa5n46zQKxMZ9O5LpX7t8QpBP7yOwju+ct/P9Chm9PJ0Gas0itBIRTVyE1AaiZS4xIVsirFkLHovl+hAqiIduP90SmFEVJYBneFTpK6WKovIgLyrxWaIS
Dzcr2UHzietjAYtc+GlTwPfnJ/85htgdBfG3NiNz4RiduXGUeQQueLPxlHqADUwernitBXW+yJPS92v0MYSTvIIvHIsF81HRHUmj4Cifm8BVWOgvNEqKTq
GKofVopnoqy54HvqGorPy2Bkef6PUFLD4l8to2amaj8fF0jmy/jNDlWKsSF3ZBrMwR5+yj28ZfwjGlO+FfJsgpnbDKMABZaPlTDI6APKwy1vV+fNcjGCI4
5d+SZSTrGeM361TqWSoMG/yi5GwYjbYs5PeX+xCT/nMf0FLz0dbb4tuL98BRFSpBvf3cwt1HpDP14sul8RYkYqvqfGO31HWrYwWMqdYGw9/CRrJsQPrEwl
H2ZlptktBW5KMYIb6muD0kvFEV+hkmkVY5YUdJf99lhOwpCCpPiDskUrLgnNlIwrPkE5Znxe5zejANkDBq4anhTZmAZtMVklothVydqomQPbMLrroIgaU0
/X6W0SWUVjWyqM9rbx5fIMBrZ8BiqDk12AcwV/C56aNrsFURBeFDdSpXddrSaVHkFa05g3EXrq1HDA051R0JASZUTlOA/AYRYIr4Qu06PMfwhg0nWvsCkc
741tLkv1qXrBP2voazvH7lZjtP4WMYWIlotCNpcpXY1XoF3wfG5Z9AbbTjFQrGBD1myfJ16t3eFXz+jLPAZx/YLHMZG1nuNkVYqYdzb+XUvVpPocRtnu69
CohofA3s/DGHmXFPIxH/BKXlQGheQ1qkbUKmgnhL5/jGBUswdTEs00WN78JiPnUJSdoUL/zk7Ob2vDpsGcaG3Y0FtMS0TWiJTJGm3WlCTIPy+GYV1RVnOo
NMx4RyONL4ToB8baCSmHpVlNg17LF8Ot15W0cUfrAgDTE3rnT77WU83idy8Y4gOHtWeePSqpqWpVscxQkue1YXHaXrYZkIMbF5IOhbT9h/RnS1wfRwcYqJ
ZRWWVF/Sscr0f6FZmYD8oLZuhwPokrglATa1DYe4XhgMRa0yTAhMylcN7vcsCMuVdy2hur0JHxg836YvBBw7wn4Yxu4FFnST1fpQMfnSLeSq5ig+s1H05P
evSTNs6NRD5OUUmdTbnJMJzuBGKz3RePSGggV+w30FU6KOjgaHGxKapU2x3F94Ol4gBW0BHPxleDUbLfPR3I27yecTcUfK2870KenC05CVW4jE7AnjfzlE
MlQoLH9POLf9RWedVSDqAw1JBZoz/ucfol6Jhrnk+usxTfjgaCqLm64YVDCimIpO8VIgFqrUVuhEPL+HNblw7wVg0oMLEB0k/Z4s66RD4atWbZLIPW8YQ/
+Io1VF0t7Q8txRDwsWT3JGIsq0MgGjgc87+k0GxRp7+OqGubO6CISKYaSSjId7SnvBqQWrhvB0VMnZivJFOKbjy5vPeTpRLjkYHnP7/KKuXPuRP1OudQ/8
IQIeEFG7FbQrmQa/cBkuRaxukwy5SGGRUNZrqgGdVL5wbxHX/AOTH2n1lsCNTKiyj8mpDPgvAstcB/CbQT+4KTKq/Evavb852BWXodUqE2BonxFATNuZ1x
dljetLesjhKghopQHLWq5Ts7Dtk99qXq0anjrP9AiLGMDVtRni6MhqTAojhO9vGDWvMOEUHZ+qYD6IvR/CA0HCcuQBmfW1/Na/RAj0QAUvNtTtIIBxRVIq
pKMeMrISA5d7Y2kX+9FYP9evW7qW6jk+r3JfxLZZvD2rOtSwDtugz5yDM9PZ6N5BmG7EO09nBY/ImKj0rXebwuakp7xYtoSsaXnRLRnAZ6BTvcCPSiQ+tk
zIfpluh5BSDeU74RrbK4pAB66GRyJ0UYQfhX9SkUfJgCoUeJ8ZfjYwcNHJIiVl2FOhcyM2axI9Vx2pCHxqC2jttf4M8OCWls5d8uDOEMEcGJfwG68njZij
131aT+3nzv1lyEpZEpu9dXY6OOSjphoPMDCTMHDXZUNNW9F6dxXBQHZ5QIAEGyAbg6ZQ+oF6wIg/8n//Ydk0gYfREbx9jLiB/w9Escet
"""
KINDS = """
crime fire fraud gas height help injury lift missing shock suicide traffic trapped water
before=rokjjpufliokon 0=oolmkmpoljmnkk 0|=kmlllpoomlkoll 0号=llmllnnnmmlmol 0和=mmmommknmmmmlm 0快=nnmmmokmmmmmlm
0我=nmmmmkommmmmln 0打=mommmmmmmmmmmm 0楼=lmmnlmllmmomnm 0的=ommmmmmmmmmmlm A=mmnmmlommmllmm C=mmmommlmmmnlmm
CO=mmmommlmmmmmmm I=nmnnmmlmmmommm O=llmomplmmmmmmm OS=mlmmmplmmmmmmm S=llmmmplmmmmmmm SO=mlmmmplmmmmmmm
S|=mlmmmplmmmmmmm a=nnmomlklmmmnmm an=mnnmlkmlmlomln ao=mplnmlmmmmlmll ap=mmmmmmmmmnmmom ar=lllnmlkmmnlomn
as=mllpmokmmmlmln a|=plmlmmommmlmlm be=mmmnnmkmmmlmom by=lmmmmlnmmmommm c=jnmlnmnmmmlonm ch=lnmmmlpmmmlnln
ck=mlmmmnlmmmmmpl d=mlllnkommmnlom di=klmmmmnmmmonnn d|=nklmmmnmnmmmmm ea=ollmmnmmmmmlml ec=mmmmmmmmmommmm
ed=llmlmmnmmmnnol ee=lnmnmlmmmmlnol el=kmmonnmmlollml en=llnlmnlmmmmomm er=llnmmmlmnlmmmo f=lonmmlllmnnlmm
fi=mommmmlmnnmmmm ga=mlnpmllmmmlmml go=mlmmmmmmmnomlm g|=nmmmnnmmlmmnkm h=lommllmmnnnmkm ha=nmmomlmmnmllln
hi=mnnmmmkmnmmnml in=omlmmnmmmmlmml ir=lpmmmmmmnnlmlm it=nnmmnlkmlmmnnl j=llmmnolmnmmmlm ji=mmmmmommnmlmmm
ke=lonmmmlmlmlmnm k|=mlnmmmlmmomnml l=kmmomnmlnnkmnm la=mnmnmmommmllln le=klmnmmnmnnlmnm lo=molnnmllkmmlmn
lp=mmmmmommmmmmml l|=llnnmmommnnmlm m=mlmnlpllmlmmlm me=nlnomnjmnllmmm mi=lmmmmolmnmllnm m|=ommmmllmmmmmnm
n=olmmmnnlmllmmm ng=mmmmmnmmlmmnkm n|=mmmnmlomlmllnm o=npllmlmlmmnnll ok=mommmlmmlmmmmm oo=llmmmlmmlmpmmn
os=lmmmmolmmmmmmm p=nknmnoomlmlkmm pa=nlmmmmlmmnlmlp pe=llmmommmmmmmnm ro=omlmmlnmmnmmml rs=mmmmnmlmommnlm
r|=mkmmmlkmnlmnon s=knmnmnlmnnmlln se=llnlmonmmmmmmm sh=mmnlmllmomlmln sm=momnmmlmlmmmmm so=mmmlnommmmmmmm
st=lnmmmmkmllnnnm th=lmmkllmmlmolnn ti=ommmmmlmnmlmnm to=nlnnmlkmlmnlnn tr=nmnmmmkmmnlmnm tu=mmmmmmmmmmmnom
u=lommmmmmmlmmmm ua=mnnlmmkmlmlnnl ul=nmmmmmommmmmmm uo=mpmmmlmmlmnmmm ur=lommmmlmnmmmnm w=mmnmnlmmkmmmln
wo=ommmmllmlmnnmm w|=lmomnnmmmmmmmm x=mlmmmmmmmmpmlm xi=mmmmmmlmnmommm y=mllolkomnlnmmm ye=mmmmmmlmnmommm
y|=mlmmmkqmnlmlnm zh=monlmlmmnmlnln |0=nmmommlkmlnkom |I=nmnnmmlmmmommm |S=mmmmmommmmmmmm |b=mmmmmmmmnlmlom
|c=knlmmnnmmlmolm |d=kllmmmpmnlmmnm |f=mpmmnmkmmmmllm |h=olmnlmnmmlmmmk |i=onmmnkmmllllnn |j=llmmnolmnmmmlm
|k=pmmmmnlmmmmnll |l=klmnllmmmmmmom |m=oknmlnlmnlmnmm |n=lmnmmmommlloll |o=lonmnllmmmmlml |p=nmolnnnmllmlll
|s=mmolmnlmnmlmmm |t=mmnllllmlmmmon |一=okmnlnmlmmmmnm |三=mnmlknllmmknon |上=klnnmpklllnmnm |下=lmmolpmlllmlnm
|不=mlmkkplmonpmjl |东=mmmmmmmmmmmmlo |两=mlmlklonmnnnmm |中=nnmmlnnmmmnmkm |主=ommmlmmmmmmmlm |了=mmmmmljnmmqmlm
|二=mmmmmmmolmmmml |五=mmmmommmmmmmkm |井=lmmnmommlmlmmm |人=kkmnljmnnqnnll |今=jmommlomnmomlm |从=mmmmmlonommllk
|仓=momlmmmmmmmmnm |他=okmlojlmmnnmmm |仲=mmmmmommmmmmml |住=mmmlmmomlmmmmm |你=mnlmnnlmlnmoll |保=onllmnlnmllnmm
|俺=nlnnmolmnmmmjn |倒=lmmmmllmmnmpln |偷=pmmmmmmmmmmmlm |像=kmmompknmmmmml |儿=nmmmplmmlmomml |光=lmmmmmomnmnllm
|公=nmmmllkmnnmoml |冒=njmmmnkmmommmn |冰=lmmmlllmmmmmjs |出=lmmnmrllllmlnk |刀=lmmmmlnmmmommm |刚=lmmlmonmlmnnml
|别=mnknnnkmkmpmkm |前=nmmlmkkmmolonm |劝=mmmmmmmmmmpmmm |动=nmmmmommmmmmlm |十=nommmmlnmmlmmm |半=nmmmkonmlmmmko
|南=mmmmmolmmmmnmm |卡=llomlmmolmnmml |卷=mnmmlllmmmnmom |压=lmmmlnlmmllpnm |厨=mnmomllmmmmmnm |又=mnomlmnnlmlmlm
|反=mmmlmmmmmmolmm |发=lmmnmmknmmmnlo |变=mkmmmmmmmqmmmm |口=mmmmmmommmmmmm |另=nmmmnnlmmmmmkm |叫=mlnmmqmmmmmmll
|可=llmollnmnokmnm |台=lmmmlpmmmnmmml |司=lnmmmlkmmnmpml |吃=mmmmnnnmlmomkm |吊=lmmlmnnmmnljpm |同=lmmmllommlolnm
|后=nnmlkmmllnlomm |吐=lmmmmmommmmmmm |吓=lnmmoommmlmmkm |吞=mmmmmmkmmmpmmm |听=llmlmommmmmmnn |呛=mmmommlmmmmmmm
|咔=lmmmmmmmmmmmom |商=mmmmnnkmnmmmml |喂=mlmmmonmmmmmmm |喊=kmmmlmlmnlomnm |喘=mmmmmmlmmmmmom |喝=nmmmmmommmlmmm
|嘴=llmnmmmmmommln |四=lmmmmmknnmnmmm |囡=mlmmmmmmommmmm |围=lmmmmklmmmmmqm |土=mmmmmolmmmmmnm |在=nknmlnlnomlomj
|地=lnmklmlllmplon |垃=lmmmlmmmnmmmom |埋=mmmmommmmmmmmm |塔=mmmmkolmmmlmpm |墙=momlkmlmlmllqm |声=llmnmolnmmmmnl
|外=knmlnlloollomm |天=mnlnomhmqllmol |头=mlmnmlrmlmnlkl |女=pmommlkmmmnlkm |奶=kmnnmlllnnlmnn |她=nknloklmnmomml
|好=lmmmmplmlnkmol |如=mmmmmmlmmmommm |妈=kmlmlnnmlmpmmn |姥=mmmmmmlmmmomln |娃=klmmokokplnmol |婆=ommnmmkmmmnmll
|孕=mmmmmlplmmmmmm |学=lmmmnolmnmllnl |孩=jmmlllnnnmnmno |它=mmmmmmmommmmmm |安=llmlonmmmmmnlm |室=mmmmmlmmmmommm
|家=pnmmmkmmnmlmlm |对=plolmnmlllllnl |小=mmmmnnlkonknok |就=mllmnokmlllolo |屋=mlmnllkmmomlon |山=mmmmmnkmnmllmp
|岸=mmmmmmlmmmmmno |工=lmmommlmlnmmlm |差=lmmmmomnmmlmlm |已=llmmmmmnnnllpk |师=nmmmmmkmmnmnnl |帮=mmlmlonlnmmmll
|幼=kmmmmlommmmmnm |床=momlmmlmmmmmln |底=lmmmpolmlmmlml |店=mmmmmmmmmmmmom |弟=nmmnllommlmmkn |往=pmmmnnkmmmllkn
|快=jomnnplmlnnmkk |怕=mmmnnommmmlmlm |急=mmmmmolmommmmm |想=mmmmommmmmkmmm |成=mmmmmommkmommm |我=kmmnmnlnmmmmnl
|戒=mmmmmmkmmmmmpm |房=mlmmlokmllnmom |手=mjmnmlnlnokmnl |才=mmmmmmlmomlmmm |打=nnmmklmkmlnopl |扶=mmmmmmlqmmmmlm
|找=mnmmllmmpmlmml |把=olmllnlmmmnmnl |抓=mmmmnllmmmmlkp |抢=pmmmmlnmmmmlmm |报=nlmomokmmmmnlm |拔=mnmmmmommmmmlm
|拖=lmmmmmlmnmmomm |挂=mmmmmllmmnlmpm |按=llmmmmlslmmmml |挖=mmmnolkmnmmmmm |捅=ommmmmmmmmmmmm |捞=mmmmmmjmmmmmlq
|掉=mmmmmknnmmmmon |排=mmmlmommmmnmmk |搬=mmmmmmmommmmmm |摔=mmmmmmommmmmmm |摩=lmmmmmlmmmmpmm |摸=mmmmmmommmmmln
|撑=mmmmommmmmlmln |撞=mmmmnlknmmmpmm |擦=mmmmpmmmmmmllm |放=mmmmmolmmnlmmm |救=nomllpmmlmlmll |数=mmmnmlmmmmmmpm
|敲=kmnnmnollmmmlm |断=mmmlmlpmmmmmmm |施=mmmmmommmmmmml |旁=mnmnmmjmlmmnom |旧=lmmmmokmmmmmom |早=mlmollmmnmlmom
|昏=mmmmmmommmmlmm |是=kknmoonmlnlnnl |晃=mmmmmolmmlmmmm |晕=mmmmmmommmmmmm |景=mmmmmmkmmnmmmn |有=onmllomklmloml
|机=lmmmmlnmmmmmol |来=lllmmsnmlmmlll |果=mmmmmmommmmmlm |树=lnmmonmmmnmlml |校=mmmmmmlmnmloml |桥=mmmmlnmmmmmlpm
|棚=mmmmmolmmmmmnm |楼=opmmjpkllnklol |欠=lmlmnmmmmmommm |正=nlomlnmmmmlmlm |死=lmmmnmommmnmmm |气=lkmqmmlmlmmnmm
|水=illjmvljkmommq |池=mmmmmmlmkmmmmq |污=mmmomnlmmmmmmk |没=lllnllmnkmpnnm |河=mmmlmnomnlmmmk |油=lpmlmlnmmmmnmm
|泥=lmmmmnkmmmmmom |洗=mmmommmmmnmmll |活=lmnlmllmmmqmmm |流=plmlmmmmmmmlmm |浴=lmmmmmlmmommmn |海=mmmmmnomnmmmlk
|消=lqmmmmlmmmmmmm |涨=mmmmmnmmommmll |涵=mmmmmnmmmmmmlo |清=mmmnpklmmmmnkm |游=lmmklnnmmmmmnn |湖=lmmmmmlmlmmmno
|滑=mmmmmmmmmmmkom |漏=mmmnmmlmmommml |火=msmnlklmmmmmll |灭=mpmlmmmmmmmmlm |灯=mmmmmnmolmmmlm |灰=mmmmmommmmmmmm
|灶=mommmlmmmmmmnl |炉=mmmqmmkmmmmmmm |烟=kqmnommmmmmmkl |烧=mnmmmlmmlmomll |煤=mpmmolkmmmllnm |燃=mnmpmllmmmmmmm
|爷=lkmnlnmlnmnnlo |爸=nmmnmlomlklmmn |物=mnmmllnomlmmln |狗=mmmmmlomnmllnm |猫=kmmnmmnmmmnmlm |玻=knmmloommmlmmm
|瓦=mmmmolmmmmmmmm |瓶=mmmmmmlmmmommm |电=mmkmmmlmnomlml |疯=lmmmmommmmmmlm |白=nmmolmmmnmmmmm |皮=mmmmmknmmmmmmp
|看=mmmmmmmmmmmlmo |眼=mmmonmmmmmllmm |着=msmmmklmmmlmmm |砍=ommmmmlmmmmmmm |砖=lmmmmpmmmmmmlm |砸=mmmmooklmmmmom
|空=mnmmmlonmlmmnm |穿=mmmmmmkmommmmm |窑=mmmmmommmmmmmm |站=llmmnmnmmmlolm |第=mmmmmmommmmmll |箱=mkmmmmmmmpmmmm
|线=mmmmmmlmmrmllm |给=kmmmmlonlmmlmm |绞=mmmmmmommmmmlm |维=mmmmmmlommmmnm |罐=mlmommmmmmmnmm |羊=mmmmmlommmmmmm
|群=lmnmmmmmmmommm |老=llmlnmllnmonln |考=mmmmmmlmmmommm |耳=ommmmmmmmmmmmm |肚=lmmmmmommmmmmm |背=nkmmmmommmmmmm
|胳=lmmmmnknmmmmpm |胸=mmmmmlkmmommom |脑=mmmmomommmmklm |脖=mmmmlllmmmonnm |脚=lmmmojmmllnmqn |脸=nkmnllmmllmmno
|腿=llmmmlpnmmlmom |舞=mmmmmolmmmmmnm |船=mmmmmllmmmmmlp |花=mmmlmmkmmmmmpm |药=mmmmmmlmlmpmmm |落=mmmmmlmmmmmmko
|蚊=mommmmmmmmmmmm |血=mlmmmlommlplmm |衣=llmmmmnmmmmmol |表=mmmommmmmmmmmm |被=lnmlnkmnmnmmmn |装=llmnmllmlnmnom
|要=olomlolmmlllmm |警=plmmmlmmmmmmmm |让=mmmmmmlmllolpm |话=mmmmmmommmlmmm |误=mmmmmmommmmmmm |说=nlpknmlmmmolkl
|谁=jmlnmomlnmolmm |货=lmmmmmmnmlmomm |走=lnmmmmpmmmlmll |越=lommnlmmlmlmom |路=kmmmlplmllmnok |跳=mlmmlmlmmnmmmp
|踩=mmmmmommmmmmlm |身=nkmlkmomnnmmmm |车=mlmmlkmlmlnqko |轮=mmmmmmmmommllm |轰=mmmmmommmmmmlm |轿=mmmmmllpmmmnlm
|还=oonlmnoljnnlll |这=mmmmkmlmomnmnl |进=olmnmmlmmmnmll |迷=mmmmmmmmlmmmom |追=mmmmmmlmmmmomm |送=nmmmmlmmnmlomm
|那=ololmllmmlnnlm |邻=ommmmmmmmmnmmm |都=nlmmnrkmmmmmmk |配=mnmmmllmmommmm |里=mmmnnmkmlmnmln |金=ommmmmlmmmmmmm
|钓=mmmmmllmmmmmmo |钢=mmmmmonommmmkm |钱=mmqmmmlmmmmmmm |银=mmommmmmmmmmmm |锅=mkmnmnnmmmmmom |门=koljnnoqmlmljm
|问=mmmmmmlmommmll |闷=mnmmmmlommmmlm |阳=mmmmomlmmmlmol |阿=lmmnmmmnmnnljn |隔=ommmnmmmmmnmkl |雷=mmmmlmmmmommlm
|露=mmmmmommmmmmml |顶=lmmmkpnmmmmnll |风=lnmlpmkmlmmlpl |马=kmmmmqmmmmmmmm |验=mmommmlmmmlmmm |骨=lmmmmmnmmmmoml
|高=lmmmnnommmmnkm |麻=nmmmmmknmllmln |黑=nmmmmmlommmmlm ~adult=plmmololklnmll ~animal=hkloloumlollmk
~beat=zjlkllkolpklkl ~birth=llmmnmulkmlmll ~blood=mlklllrmjnopmk ~boom=ksmklomlllllmn ~breath=ihkolkwpknklno
~call=nomollslklmlkk ~child=miljoknltmllno ~collapse=hillnqqnkljjum ~crash=kllmmknnkklzjk ~elec=kqmnmljlkyklil
~ended=mlmolkoollllmm ~excess=lnmmmmpjnmllnn ~fall=pjkmllsnjljmnp ~far=mmmmnmommmmmmm ~fire=jzlnkjoklmmjmj
~gas=kllyloglklrlkl ~gripe=pmmokolnjllmnl ~heart=kkklnksnkokmoo ~height=mljmykjlklnlpl ~help=nkklkwmmkmllmm
~hint=nmjoolmmkmmmnn ~home=kolmmnnlmlolmm ~how=lnnmlonlmklmmm ~if=mkmnmokmmmomnm ~intruder=ymnmkikkmmllmk
~joke=lnnonnmllmmoik ~kin=qnmnlmmlploljk ~leak=knlxkllmkmlmll ~lesson=mmnmnlmmnmkmmn ~lift=mllnmljylkllnj
~maybe=nnnmlmonllknnk ~media=jmpkmmnlmlqlmk ~missing=jlllilkmwlommo ~mistake=nlmkqlmllmlnln ~not=klmonmnlpmokkm
~now=nmnmkmmmnmmnll ~old=kjpkkkqlrmlmmm ~pain=lkknmoqmlllolm ~past=mmllmlmmomnmmm ~place=npjpnokjlmkmmn
~poison=jnlplkrmllrljk ~sale=mmqkmmlmmlmlnn ~self=noknkmlmoolmml ~senseless=kiirmiumiqjook ~smoke=lxlllljllolnkm
~stuck=kkijoimtkklnwn ~suicide=hkkkrlmmjlzllm ~thing=lmnmnkmmmollnm ~unable=lklpnjqnklkpnl ~urgent=konllpnmkllmmm
~water=ijjomlilkpplnw ~weapon=zlkkjmlllooljj 一=kmmmmmnnlolnll 一万=mmommmmmmmmmmm 一下=nllllmjqlpmlml 一个=okknmlmmonmlll
一了=mmmmommmmmlmmm 一会=mnmmmllmmmommn 一只=mllmmlmmmmnmpm 一地=lomlmmmmmmmomm 一声=lollllkmmnmomn 一大=mlmmnnomlmlmlm
一天=lmmmmmlmommmmm 一头=mmmnmnmmmmnoll 一家=mlmnmolmmmmmmm 一排=mmmmmommmmmmlm 一条=lmmmnmmmomkmnl 一根=mmmmonlmmmlknm
一楼=okmmlnjmlmlmnq 一次=mmmmmmommmnlmm 一步=lmnmmlmmlmomlo 一氧=mmmommmmmmmmmm 一点=mmmlmnnmmmnolk 一片=mommookmmmlnll
一直=pmlommnmlklmlm 一碰=mmmmmmmmmommmm 一笔=mmommmmmmmmmmm 一股=lomkmmmmmmmmmm 一起=llmlnmkmnmmnnn 一跳=mnmmmmkmmommmm
一身=lmmmmmommmmmmm 一转=mmmmmmmmommmmm 一边=mmmlmnomlknlmm 一颗=mmmmmkmmmmmmom 七=mmlmnlmmmllmno 七楼=mlmnmmmmmmmmom
万=klulmlmmmmklmm 万|=lmqmmmmmlmmlmm 三=mmplmknmmlmokm 三万=mmommmmmmmlmmm 三个=mkmnmnmmlmmmmn 三天=mmmmlmnmlmommm
三年=mmmmmmmmlmommm 三楼=mlmlmkonmnmmnl 三轮=mmmmmmkmmlmqmn 上=lllmomnmkonlmn 上|=jkllmmolmlnqmm 上一=lmmlloomlmmllo
上下=nmmmmnlmmnmlkp 上不=lmmllkmnmmlnno 上了=nnlmpklnlmmooi 上去=mmmlmljnoommml 上吊=mmmmmlkmmmqmlm 上哭=mmmmommmmmmmmm
上在=mmmmmlommmmmlm 上坐=lmmnomlmmmmmom 上头=mlmmomlnmmlmnm 上女=ommmmlmmmmmmmm 上开=nlmmmmmmmmmlom 上往=knmmmqlmmmmmkm
上挂=lmmmpllmmmnmll 上掉=lmmnljommlmmpm 上撞=ommmmmmmmmmlmm 上有=nlmmonlmnmolnj 上来=nmmlimmmnlklmr 上水=mmmmmlmmmmmmpm
上烧=mlmmmmommmmmmm 上爬=mlmmomlmmmlmln 上的=nnmllojmlmnnnm 上站=lmmmmlmmlmnmmo 上走=knmmmmnllmlmnn 上蹲=lmmmonmmmmmmmm
上那=mnmnokmmmknmmm 上都=olmmmmmmmmmmnm 上面=lmmooomlmklmmm 下=jljmlonolnnmom 下|=oklmlmllnnlomm 下一=mmmlmpommkmlnm
下不=mpmmonlknnlmmj 下个=mmlmmmommmnmlm 下了=mmmnmlmmmolmlm 下停=mmmmmlmommmmlm 下去=kklqnpnljmnkmn 下大=mmmmmmmmmmomnl
下头=lmmmmlnmmlmnmo 下好=mmmmpmmmmmnmjm 下就=mmmmmlknmolmnm 下掉=lmmmmnnmmmmlok 下是=mmmmkpmmmlmmmn 下有=hpnlllnmmnolmn
下来=mjmmkjpoopnnmk 下楼=oommmllmmmlmmm 下水=mlmnmnlmmmmmpj 下沉=llmmnmllmmmmmo 下滚=mmmmmommmmmmlm 下的=lomkmlnmmmnmlo
下车=mmmmmmlmmmmmom 下辈=mmmmlmmmmmommm 下还=mmmmmlmmmmmnom 下那=mnmmnnommmmmkm 下雨=mmmmmplmmnmmlm 下面=knmnlnmmllnmnn
不=knkmmlomnlnmnl 不上=mlmolmmmnmmlnk 不下=mmmmnlkmmmpmmm 不了=knlkmrnnlllmmn 不会=lmlnnlmmomlmln 不住=knmnmmmmkmnojn
不出=kmmmllnnlmlnon 不到=lnmmmlomnmmlnl 不动=llmnllmnmmmloo 不去=mpmkkklnmmkmop 不及=mmmmmommmmmmmm 不哭=lmmmmmommmmmmm
不喘=mmmlmlmmmmmmmo 不回=nmlmnllmlmomnk 不在=lnlmnljmqmnkln 不好=mmmmlqkmnmjmmn 不开=jmmknplnknmmom 不想=mmmmnllmlmpmlm
不放=ommmmmmmmmmmmm 不敢=nolnmnlnlollmk 不是=ommmplmmlmlmll 不来=knmlnknmlmloom 不活=llmmmmlmmmpmmm 不清=mmmllnnmomlmll
不理=lmmmnmommmlmmm 不用=lmmmolmmlmommm 不着=lkmmmlnnolmmon 不知=lmmmmmmmomlmnm 不答=mmmommlmnlmmmn 不给=plmmmmlmmmlmmm
不能=olnmllmmllmnmm 不行=knmmmopmlmlllm 不要=mmmmlnmmnmkmmn 不见=knmmknlmommnmn 不认=pmmmmmmmnmlmmm 不让=tmmlmnjmlmmlkm
不走=qmmmmmmmlmlmmm 不起=lklomlrmllpmlk 不醒=lmmnmmommolmlm 专=ommmmlmmmmmmmm 世=mmmmmmmmlmpmmm 东=pmmmmnmllmlmlm
东西=ommmmnnmkmmlml 丝=mlmmmplmmnmllm 丢=lmmmlnjmumlmll 丢了=llmmmmkmtmlmll 两=ojoomkmnmmjmmm 两万=lmpmmmmmmmmmmm
两下=mmmmmlommmmmmk 两个=nnmnkjmnmmlnpn 两口=nmmnmmkmnmlmnm 两声=lmmmmonmmmmnmm 两天=lmmmmmpmlmmmmm 两家=ommmmmlmmmmmmm
两岁=klmmmmmmnnlmom 两条=lmmmmmmnlmomlm 两辆=mmmmmmmmmmmmlo 个=nimmonmonmlmlm 个0=kmmmmnpmmmmmmm 个一=mmmmmlmmmmmmmo
个人=nmlnnlmmmknkmn 个叔=ommnmllmlmnmmm 个味=mmmommmmmmmmmm 个在=mmmmlllmmmmmoo 个坑=lmmmnlmmmmmmpm 个外=mmmmmmommlmmmm
个大=mlnllmmmnmklpm 个女=mmmklnomlmnmmm 个姑=lmmmmmommmnmmm 个娃=lmmmmmmmlmmmkp 个学=mlmmnkomlmmmln 个孩=lmmmkpmmlmmnmn
个小=knlmmmjnmnlmpm 个工=lmmnllpmmlmlpl 个师=mmmopmkmmkmmmm 个戴=ommmmmmmmmmmmm 个是=lmmmommmmmmmmm 个月=mmmmmmmmlmommm
个没=lmmnollmmmmmmn 个电=mnmmmnnmmkmmln 个老=lmmlnonmlmmnmk 个花=mmmmmlommmmmlm 个要=mmmmllmmmmmmom 个身=mmmmmmlmmmmlol
个钟=ommmlmmmommmlm 个钱=mmlmmmmmommmmm 个阿=lmmmnllmlmnmpl 个骑=mmmmmnnmmnmmkl 丫=mmmmmmmmmmmlpm 中=klmolmppnlmmkm
中介=ommmmmmmmmlmlm 中暑=lmmmmmommmmmmm 中毒=mmmommmmmmlmmm 中间=lllllmkomlnnoo 中风=mmmmmlommmmmmm 丸=mmmmmlommmmmmm
为=nnmnmlkmmlmomn 主=ommmlmlllmnnnm 举=ommmlmlmmmlmlp 久=lmmmmommmmmmlm 久了=lmmmmommmmmmln 么=lnnmmmmmlollll
之=klnmmmnnmmmlmm 乌=mmmlmmommmmmmm 九=lomlmmknnmmmmm 也=nmmqmmmknlnkin 也不=knlkllomlmqmmn 也别=nmmnmmnmmmkmmm
也在=lmnnmmllnmmmom 也没=mmmmllpmnmnmlm 书=mmlmomkmnlomml 书|=mmmmonmmlmmmml 书包=mmmmmmlmpmlmmm 买=mlomnllmmmmlmm
买了=mmmmlmlmmmommm 买好=mmmmomnmmmlmmm 乱=olmmmlmnlmmmln 了=jmnmklonnlnmnn 了|=mmkknomknomnnl 了一=nmmmnmnmmnjmll
了下=mmmmmlolmmmmnm 了不=llmlmpmmmlmmln 了两=llmnnqlmlnlmkm 了个=lmmmrkmlmllmnl 了了=mmmmmnommmmmlm 了人=nmmmlnnlllnllo
了他=kmmmmplmmmmmmm 了但=mmmmmllmmmomml 了倒=mmmmmnkmmmnmmm 了出=mmmmmnknmmmllo 了刚=mmommmlmmmmmmm 了压=mmmmmllnmlmmpm
了句=mmlmmmmmmmommm 了在=mlmnlkommnlmmm 了好=nnlmmnolmllmlm 了娃=mmmmmmlmmmmmom 了快=lmmnmlkomnkmno 了手=mmmmmmpmmmlmlm
了把=kmmmmnmmmmmmom 了插=mnmmmmlmmommmm 了有=nmmmlnkmmmmnpk 了水=mmmlmkmmmnmmmp 了火=mkmommnmmmmmmm 了百=mmmmomlmmmmmmm
了的=mnmmmommmlmmln 了着=mpmmmmmmmmlmmm 了砸=mmmmmkpmmmmmnm 了算=mmmmnllmmmommm 了要=nmnmommmmmklmm 了说=molmllnmmmnmmm
了还=nnmmmklmomnlmm 了遗=mmmmmmmmmmommm 了里=mmmmmnmnmmmmkn 事=lmmlmqlmkkltkl 事|=nnmmnklmlmnmmm 事了=mlmmmslmlmllmm
事故=lmmmmlkmmmmrmm 二=ommnlnmnmllkmm 二十=mmmmmkmmmmlmpm 二楼=nmmmlonmlmmmml 五=nnnllmlnolmmkn 五千=mmommmmmmmmmmm
五楼=ommmmmmmmmmmlm 井=komnnpknlkkmti 井|=mmmmnmlmmmmmol 井了=mmmmmmllmmmmpl 井盖=mmmnmoomlmlnmi 井里=mnmlmllnmllmoo
交=mmpllkjmnllpmm 交站=mmmmlnommmmmml 交车=nnmmmmmmmmmkmm 享=mmommmmmmmmnml 亭=mmmmnmomommmlk 亭子=lmmmnmnmommmmk
亮=npmmlknmlmmmnl 人=pjnmmmmmmoknln 人|=kmkmoojomnlmpl 人一=mmmnoojmmmmmkm 人下=mnmolllnmmmlmn 人不=nllnnjnmmnnklo
人中=lmmlmmqmmmmmmm 人举=mmmmmmlmmmmmmo 人了=ollllnlommmpmk 人从=lmmmkoommmlolm 人会=mmmmmmnmlmommm 人住=mmmmmmommmmmlm
人倒=nmmmmlommnmmkl 人出=mmlmmlllmmmmkq 人刚=mmnmmmmmmmmlno 人半=mmmmmmnmmmmmnk 人卷=lmmmmommmmlnml 人压=mmmmmmommmmnkm
人叫=mmmnmlmmmlmmol 人吊=lmmmrlmmmmnmjm 人吗=lnmmnokmmmmmlm 人呐=lmmmmommmmmmmm 人呢=nmlmlmlmommmmm 人哪=mmmmmolmmmmmmm
人啊=lmmmmpmmlmmmlm 人喊=mnmmnpknmmmmll 人困=mmmmmmmlmmmmpl 人围=ommmmmmmmmmlmm 人在=knlmkolpklnmnm 人埋=mmmmmmlmmmmmom
人工=mmmmmmkmmmmmmp 人已=plmmklomllmmmm 人干=nmmmmllmmmmmom 人影=nmnmollmlmlmmm 人往=npmnkjommmnmnl 人快=llmmmqpklmllnk
人打=ommmmmlmmmmmmm 人把=pmmnmmmmmmmmll 人抱=mmmmommmnmmllm 人抽=lmmmmmommmmmmm 人拍=lmmnmmmlmmmloo 人拖=mmmmmmmmmmmomm
人拿=qmlmmmnmmmlmlm 人掉=lmmmmlllmlmmqn 人摸=pmmmmmkkmommmm 人救=mmmmmmlmmmommm 人敲=ommmmmlmmmmmmm 人晕=mlmmmlqmmmmmml
人来=kmnmlolmmmmlol 人没=knmlnmmmomlmln 人溺=mmmmmlpmmmmmml 人烧=mlmlmommmmmmmm 人爬=ommmnmlmmmmmlm 人现=mmmmlmmmmmommm
人用=lmmmmpmmmmmkmm 人疼=mmmmmmkmmmmmom 人的=nmmmmmkmmmmmol 人看=lmmmnmlmnmmmlo 人给=ommmmmkmmmmmmm 人翻=olmmnmnmmmnlkm
人行=mmmmmlommmmnmm 人被=knmmlmlmmmlopm 人要=kmnmomlmmnomlm 人说=nmommmlnmnmmll 人趴=mlmmnlmmmmmmol 人跟=nmmmmmmnmmmmkm
人跳=lmmmklnmmmlmlr 人还=mmnlkklnlnmnom 人迷=ommmmmmmmmmmmm 人都=lmmomlnmlmlmmm 人飞=mmmmmmommlmkmm 今=nlomllllnmplkm
今天=nlnmlmnmmmnlkn 今晚=nmnmmmlmlmommm 介=ommmnlmmmmlmlm 从=lllmmmpmmmookl 从三=mmmmmmommmmmlm 从二=mmmmmmommmmmlm
从六=mmmmmknmmmlmom 从凳=mmmmmmlmmommmm 从四=mmmmmmommmmmmm 从地=ommmmmlmmmmmmm 从梯=mmmmmmommmmmlm 从楼=immmnpmmmmnmnl
从滑=mmmmmmmmmmmlmo 从窗=nmmmommmmmlmlm 从脚=mmmmmmmmmmmomk 从这=mmmmpmmmmmlmmm 从那=mmmmmllmmmmmom 从阳=nmmmnlommmlmlm
仓=momlmllmmmlmpl 仓库=mommmlmmmmlmnm 仔=pmmmmmmmlmmmmm 他=rjpkogmmlnmmmm 他下=ommmmmlmmmmmmm 他们=plnmnmlmmmkmlm
他吃=mmmmmmkmmmommm 他在=pmlmlljmlmmmpn 他妈=mmmmlmmmmmommm 他就=nmmmlmomnlnmmm 他往=klmmmmmmmmommo 他把=rmlmmmmmmmmlll
他拿=lmmnmmmmmmomlm 他的=lmmmmmlmnmmnom 他要=nmmmmkmmmmnmmm 他让=mmommmlmnnkmmm 他说=plnlnmmnllknmm 他还=omnmmmmmmmlmml
付=lmpmmmlmnmlmmm 付个=mmlmmmmmommmmm 以=lmmlnlkmmmommn 以后=llmmommmmmommm 仪=mmmmmlommmmmmm 们=nmmnnnjnkkknnn
们下=mommlmmmmmmmlm 们不=nmmmmmmommmmlm 们听=ommmmlmmmmmmmm 们四=mmmmmlmlmmmmon 们在=mmmnlklnnmlmmo 们好=mmmmmmmmmmommm
们家=nmmmmommmmmmlm 们谁=mmmmmknmmmmmmm 们这=mmmmmmmmlmmmok 份=omnmmlmmmmlmmm 伊=nmmmnklmnmmmmm 伏=mlmmmmmmmommmm
休=mmmmmmommmmmmm 伙=mnnlnklnnnmlmm 伙|=mmmmmlmmnommmm 会=klnlmlnmmoolko 会急=mmmmmmommmmmml 会按=mmmmmmkmmnmmmn
会游=mmmmmmlmmmmmmo 会说=mmmmmnmmomlmmm 传=lmmmmoommmmmlm 传来=lmmmmonmmmmmlm 伤=lkmmmksomnlmlm 伤口=lmmmmmommmmmlm
伴=lmmnmlnmmmomll 伴走=mmmmmmmmlmommm 伸=ommmnkklmommol 似=lmmmmonmmmmmkn 但=nlmmmmlmmmommm 但是=mmmmmlkmmmommn
位=olmmlknnololmm 位停=mmmmmmlmomnmlm 低=lmmnmmommmlmll 住=lmllnkmommmmon 住|=nlnmjlnnlmlnlo 住一=mmmmmmlmmmmnpm
住了=lmlmonlmkomlon 住人=mnmmmolmmmmlnm 住我=mmmmmmmlmmmmom 住户=mmmmmommmmmmlm 住的=mnmlmmpmmmlmkn 体=llmmmonnllmmlm
作=mmnmmlmmlmommm 你=lmmlkplmknrnkl 你们=lmmmonnmlnnlkl 使=jmmnmmnnmmmmmm 使劲=kmmmmmnnmmmmnm 侄=mmmmmmlmmmmmmo
侄子=mmmmmmlmmmmmmo 侧=lmmmnmnmlmmomm 侧翻=mmmmmmmmmmmolm 保=nmmlmmjommlnnm 保姆=pmmmmmlmnmmmmm 保安=mnlllomlmnllmn
保险=mmmmmmlmmmmonm 信=klqmmmkmllqllm 信|=lmmmmmlmnmommm 俩=lmlollknlmlnnn 俩人=nmmmlmommnmmmm 俩老=mmmnmmknmmmmmm
修=lmmnmmknmolkol 修|=mmmmmnmommlmmm 修灯=mmmmmmlmmommmm 修车=mnmmmmlmmmmkpm 俺=nmnmmlkmnmmmmn 俺家=ommlmmlmmmmmlm
俺爹=mmmmmpmmmmnlkl 倒=klkmlppnjolnml 倒|=lkmnlpnmmnlmok 倒一=mmmnmlommmnlmm 倒下=lmmlmpkmmnmmnl 倒了=lnlmooknlnkmml
倒在=mlmomlommnmmlm 倒地=onmlmlmmmnmmlm 倒的=lmmlmmommlmmmm 倒车=mmmmmmmmmmmpkm 候=lmmmmmnmmmonml 借=mmommmlmmmlmnm
债=olmmnmlmlmnlmm 倾=mmmmmommmmmmmm 假=mmpmmmmmlmlmmm 做=lnpmoljmmmmmmn 做人=mmmmmmkmmmnmmo 停=kmllnkormlmlnm
停了=lmmmmmlpmmlmol 停他=ommmmmlmmmmmmm 停住=lmmmmlommmmmmm 停在=kmmlnlmmomnlll 停着=mmmmmpmmmmmmjn 偷=ulmmlllmlmmlll
偷电=ommmmmmmmmmmmm 傅=nllnnlonmnllkm 傅|=nnmnlmnmmlmkmm 催=mmommmmnmmlmmm 傻=mmmmommmmmmmmm 像=nmnpnnnmllkkml
像压=mmmmpmmmmmmmjm 像是=lmmmmnmommmllm 像有=lmmmmommmmmmml 像没=mmmmlmmmmmmmom 僵=mmmmmmnmmommml 僵了=mmmmmmommmmmmm
儿=nlmkmjomnnnlol 儿了=mmmmnmpmmlmmlm 儿媳=pmmmmmkmmmmmmm 元门=olmmmmmlmnmmmn 充=moolmmlmmmllnm 先=llnmonomlnmmll
先来=mlmmmolmmnmmmm 先走=mmmmmmmmlmommm 光=pnmmlklmnnnlll 光|=nommmllmmmmmml 光着=omlmlmlmnmnmkm 光脚=mmmmmmlmommmnm
克=mmmmnmommmlmlm 入=ommnmmlnmmmmlm 全=lmmmlpmmlmlpkl 全是=komnllommmlmmm 全绳=ommmmlmmmmmmmm 八=mlnllllonmmnln
八楼=mmmmlmmnmmomlm 公=nmnllmnlonkokl 公喝=nmmmmmnmmmkmmm 公在=ommmmmmmmmmmmm 六=lmmmmknonlnllm 六点=mmmlmmomnmmmmm
共=nmommlmmlmmnll 共享=mmommmmmmmmnml 关=njmpkniplmmkpm 关不=mlnomnlmmmmmln 关在=nmmmmmmkmmmmom 关机=lmmmmmlmmmpmlm
关电=mmmmmmmommmmlm 关着=mlmomlnmmmllnm 内=mmommmmmmmmmlm 再=mmmmoklmllqlll 再不=mmmmommmmmlmmm 再也=mmmmlmlmmmommm
再见=lmmmommmlmomlm 冒=kpnnlklmlqllko 冒|=lommmmmmmmmmmm 冒火=mlmlmmmmmqmmmm 冒蓝=mlmmmmmmmommmm 写=olmmknlmmmrmll
写了=mmmmmmmmlmommm 冬=ommmmmmmmmmmkn 冬天=ommmmmmmmmmmkm 冰=lmllkkmmknlmnu 冰凉=mmmmmmomlmmmmm 冰箱=lmmmmllmmommnm
冰裂=mmmmmmmmmmmmlo 冲=llmnkpknlkkpks 冲倒=mmmmmplmmlmlln 冲开=mmmmmommmmmmln 冲走=lmmmmkmmmmmkms 冲进=lmmmmllmmmmqml
决=mlmmmlkmlmmmls 决口=mmmmmmlmmmmmmp 冷=llmnmlnmmmnmol 冷库=mmmnmmmlmmmmom 冻=llommlomlmlmmm 冻僵=mmmmmmommmmmmm
凉=mmmmlkolmmomnl 凉|=mmmmllmmmmommm 几=nnlnlpknmmlnjn 几个=nmmnknkllmmmnn 凳=mmmmnmkmmoomml 凳子=lmmmmmkmmoomml
出=nlmmnnmlpljolk 出不=mmmllikolmlooq 出事=mmmmmrkmlmmnmm 出去=mkmnmmmlnnnnll 出口=nmmmmlmmmmmlom 出声=ommmmlnmmnmmln
出大=mmmmmolmmmmmmm 出来=lnmomlokklnlpj 出话=mmlmmnommmlmmm 出门=nmlmmmmmomomlm 刀=pklmlnmmllqmkl 刀|=nlmmmplmmmlnmm
刀片=kmmmmmmmmmpmmm 分=knnmmnmmllolml 切=lmmmmlqmmlmmlm 切断=mmmmmmommmmmlm 划=kmlmllommmpmln 刘=lmmmmmpmmnmmlm
刚=lmrlnmmlllmmkm 刚发=ommmnmlmmmlmmm 刚才=lmkmnmlnmlmmmo 刚有=lmmmllomnmmmmm 刚砸=mmmmmplmmmmmlm 刚跑=ommmmnmlmmmmmm
刚转=mmommmlmmmmmmm 刚还=lmmmmmomnmmmmm 别=nnnonmklkoplkl 别开=mmmpllmmmmlmmm 别想=pmmmmmmmmmkmmm 别打=rmmmmklmmmlmmm
别挂=mmommmmmmmlmmm 别救=mmmmmlmmmmommm 别来=mmmmplmmmmkmmm 别让=knmmllmmmmommm 别过=mmmmmplmmmlmmm 别问=lmmmmpmmmmmmmm
刮=mlmmlmmmmomnmm 到=nkmkjmmlonlnmp 到了=llmnmlnmonmmkm 到人=lmmmmiomnmlqml 到头=mlmlmnpmmmmmlm 到底=lmmmmllmmmmnom
到我=ommmlommlmmmll 到手=lmmmmmpmmllmln 到桥=mmmmommmmmmmml 到没=onmlmllmmmmlnm 到现=lmlmmmomnmmmnl 到眼=mlmmmmommmmmmm
到胸=mmmmmnkmmmnmnm 到脖=mmmmmknmmmmmmo 到脚=mmmmlonlmmmmmm 到腰=mmmmmllmmmomol 到车=lmmmmoommmmmlm 刷=llrlmlnmmmmmlm
刷了=mmpmmmmmmmmmlm 刷单=mmommmlmmmmmmm 刷漆=mmmlnlommmmmmm 刹=llmmmlkmmmmslm 刹不=mmmmmmlmmmmomm 刹车=llmmmmmmmmmpmm
刺=ommnmmmmlmmlmm 剂=llmmmmqmmmmmll 前=nlmmmkllkpmool 前轮=mmmmmlmmmmmmom 前面=mlnmmkkmloloom 剩=llmmonlomlmllp
剩个=mmmmmlmmmmmmmo 剪刀=kmmmmnommmmmmm 割=lllmmllmlltmml 割了=mmmmmmlmmmpmml 割到=mmmmmmommmlmmm 力=lkmnlnomnmlmmm
力气=mlmolmmmmmmmnm 劝=klommllmlmrmll 劝劝=lmomommmmmlmmm 办=loomllnllmnnml 动=nlmnlnnmkmknom 动|=jlnmmnnllmmnon
动了=mmlmlkmqmomlln 动手=ommmmmlmmmmmmm 动脉=lmmmmmpmmmlmmm 动车=nnmmmmmmmjmmnm 动门=lmmmmmnmmomlmm 劫=ommmmmlmmmmmmm
劲=lmmnmmonlmmmll 勒=kmmmnlknnllnqm 勺=mmmmmmommmlnmm 勿=llmlmmlmpmmmmn 勿着=mlmmmmlmommmmm 包=qmommkknnlknll
包|=ommmmmmmmmmmmm 包车=onmmmmlmmmmmmm 化=lompmmlmmlmmnk 化了=mommmmlmmmmmmm 化粪=mmmnmnmmmmmmnk 匙=mllmmmmmnnnlol
区=mlnlmnkmmlnlnm 区有=olmmmmmmmmmmmm 医=mmolmmnmmmmmmm 十=lnnkmmmnpkmmnj 十万=mmnlmmomlmmmmm 十二=nmmmmklmmmmmom
十八=lmmmlmmmmmomnm 十分=mnnnmllmlmlmom 十多=lmmmmnommmlmln 十来=mmmmmmmmnmnmmk 千=klqmlmmmmmmkom 千|=lmommmmmmmmmmm
千斤=mmmmmmmmmmmkom 半=lllmpmmqkljonl 半个=ommmnllmmmmmml 半夜=nmmmmmlmmmmmlo 半天=lmmmlmonmnlmlm 半空=lmmmpmlmmmlmol
半道=mmmmmmmommmmlm 单=lnplmmnnllmlll 南=mmmmlokmmmmnmm 南门=mmmmlolmmmmnmm 占=llmmmmpmmmmmmm 占线=mlmmmmommmmmmm
卡=jkrkollnkklprj 卡住=mmmmnkpommmmkl 卡号=mmommmmmmmmmmm 卡在=lmmmnokmmlnoml 卡着=mmmmomlmmmmmmm 卡被=mmommmmmmmmmlm
卧=mmmmlmlmmmomnm 印=ommmmmkmmmmlmm 印|=ommmmmkmmmmlmm 卷=knmmlpqnmllojm 卷到=mmmmmmmmmmmmlo 卷帘=mnmmmllmmmmlom
卷进=mmmmmmrnmmmmim 厂=mlmnmmmmommmmm 厅=onmnmmmllmmmlm 压=iklllpolkolqqi 压下=mnmmmnmmmmmmkm 压了=mmmmmknmmmmnnm
压到=lmmmmmmmmlmrlm 压器=mlmmmmmmmpmmmm 压在=mmmmmlqmmmmnkm 压着=mmmmnlknmnnooj 压线=mmmmmmmmmommmm 厕=mllolmolmmmlnl
厕所=mlmnllnmmmmlol 厕灵=mmmommmmmmmmmm 厢=kmmmmompmmmmml 厨=mpmomkmmlmmmmm 厨房=momnmkmmmmmmmm 去=inonojknpomkln
去|=nnllnommlmklmm 去一=lmmpmnmmmlmnjm 去不=mmmmmoommmmklm 去两=mmmlmmnmmmmmom 去了=lmmjklnommnnmo 去就=lmnolmmmlmnmmn
去找=mmlnmmmmimqmmm 去的=mlmmnllmnmlmom 又=qonlllmnklnlim 又来=olmmmmmmmmmmmm 及=mmmmmommmmmmmm 及了=mmmmmolmmmmmmm
友=lmmmmlllomonlm 友圈=mmmmmmlmmmommm 反=llmlmmnlmmplml 反正=mmlmmmmmmmolmm 反锁=mlmlnmolmmnmmm 发=mmmollpljmomko
发|=mmmmmmomnmmmnk 发了=nmlmmllmmmpmln 发生=mmmmmmkmmmmpmm 发电=mmmommmmmmmmmm 发黑=mmmmmmommmlmnm 叔叔=ommnlnlmlmmnml
叔阿=mmmmmolmmmmmmm 取=mnonmlkmmmlmon 取不=mmmmmmkmmmmmpm 受=mllmolnnmnlmmm 变=mknlkmnllrmnnl 变压=mlmmmmmmmpmmmm
变形=klmmmmnmmmmonm 变态=ommmmmmlmmmmmm 叠=mmmmlommmmonll 口=mmmnklpjmmjplp 口|=kkmnllolmlmmpn 口了=lmmmmlkmlmnlmq
口出=mmmmmmlmmmmplm 口吐=mmmlmlommmmmmm 口撞=mmmmmmlmmmmomm 口水=lmmmmmommmmmmn 口还=mmmmmonmmmmllm 口那=mmmmmnmmllmmpl
句=nmlmnllmnmomlm 另=nmmmonlmmmmmjm 另一=ommmomkmmmmmlm 只=lkmlkommnlmmqm 只剩=mlmmmolnmlmmln 只小=lmmmlmlmkmmmoq
只手=olmmlnommllmnl 只有=lmmmmmmmpmlmlm 叫=nloplmqlknlllj 叫0=nmmmmkommmmmmm 叫|=onmnmknmmnllnl 叫不=mmmpmllmlmmnml
叫了=nmmmlmkmmnmmom 叫人=mnlmmqkmmmmmkn 叫她=mmnlmmomlmmmmm 叫我=kmqlnnmmlmmmmm 叫救=mmmmmpkmmmmmmm 可=kmmnllnmnolmmm
可是=mmmmmlmloolmmm 台=lomloolmjlllnn 台|=mommollmmmlmmm 台上=pmmlmommmmkmln 台了=mmmnllmmmmmmoo 台塌=mmmmlplmmmmmlm
台外=mlmmommmmmpmkm 台翻=mmmmmmommmmmmm 台边=mmmmnmmmmmkmnm 台那=lmmmolmmmmlmmm 台门=lmmmkmmmmmomom 台风=lmmmlommmnmmlm
右=lmmmmlommmmnlm 号=mnolmlmpnmllml 号梯=lmmmmmlmmmmmpm 号楼=lmmmmmoonmlmjm 司=onmmmkjmmnlpml 司机=pnmmmkjmmnloml
吃=mkklmmslllrllk 吃了=llmmnlomlmpmlm 吃的=ommmmmmmlmmmnm 吃药=mmmmmmmmomlmlm 合=lmnmnlmmmolmnm 吊=kkmlppkmlnpipl
吊|=mmmmlmmmmmommm 吊了=mmmmmllmmmommm 吊在=mmmmpmlmmmlmmm 吊的=mmmmlolmmmmmnm 吊着=llmmoolmmnmmll 吊车=mmmmmonmmnljmm
吊顶=mmmmlnlmmmmmom 同=nmmkolpmllmlmn 同事=nmmmmmommllmlm 名=mlmlmmmnomnmmm 后=omlmolllmmpnlk 后一=lmnmmmlmnmomlm
后墙=mmmmomlmmmmmmm 后头=mnmnnplmlmllll 后妈=ommmmmlmmmmmml 后座=lmmmmmlmmmmnom 后悔=mlmmmlmmmmommm 后窗=lmmmmmmmnmmlom
后脑=mmmmmmommmlnmm 后面=nommlmllmmlpkn 吐=jllqlltnklklmm 吐|=lmmollonlmlmnm 吐血=lmmmmmommmmmmm 向=lmmllmmmnmlomn
向盘=mmmmmmmmmmmolm 吓=mnmmnnlnmllmkm 吗=knnmmmnlomlmll 吗|=lonmnlnmomlmll 吞=llmmmlpmlmpmll 吞了=mmmmmmommmmmlm
吟=mmmmmlonmmmmlm 吧=mmlllplmlmpmmm 吧|=kmmllolmlmpmmm 含=mlmnmmommmmmmm 听=olnmlmmnilmmoo 听着=ommmmllmmmmlmo
听见=olnllmmnkmlnon 吱=mlmlnlmomllmol 吱吱=mmmmlolmmmmmnm 吱响=mmmmnnlommmmmm 吵=olmmmnlmmmlnlm 吸=kkmkmornlpllkl
吸|=mmmmmmmmmommml 吸了=mmmlmlommmmmmm 吸住=lmmmmnlmmommlm 吹=lmmmlplmmlmlnn 呀=kmmmmpmmmnmmmm 告=lmmmlnlmlmpmol
告牌=lmmmmmmmmlmmom 呐=lmmmmommmmmmmm 呐|=lmmmmommmmmmmm 呕=lmmnmmommmmmml 呕|=lmmmmmommmmmmm 员|=mmmmmnnmmmmmkn
员在=mmmmmllmmmmmom 呛=lomomlnmlmlmln 呛得=mommmllmmmmmmm 呜=mnmnmolmmmmlmm 呜呜=mnmnmolmmmmlmm 呢|=mmnmnllnnmklmn
味=lmmvllllllomll 味|=lnmqmnkllmomll 味好=mmmommmmmmmmmm 味道=mmmmmmnmmlommm 呻=mmmmmlonmmmmlm 呻吟=mmmmmlonmmmmlm
呼=knmnmlonlnmmmk 呼吸=lmmmmlonmnmmll 呼呼=mnmomllmmmmmnm 命=mllllsmmlmmlll 命|=pmllmmnmmmkmmm 命了=lmmmmolmmmmmmm
咋=lonlmknnnmmmlm 咋办=mnmmmmmmmmnmkm 咋整=mmmmmkmnmmlmnn 和=kmnqmoiplknnml 咔=mlmlmnlmmmmmom 咔咔=mmmmmmmmmmmmol
咗=mmmlmmkmomomnl 咗喺=mmmmnmlmmmmmpm 咚的=kmmmmmnmmmmmnm 咣=mmmmmmnommmmlm 咣当=mmmmmmnommmmlm 咧=mmnmlkmmmlmmom
咬=kllnmkrmlollol 咬了=lmmmmmommmmmmm 咬人=mmmmmmmmmommml 咬住=mmmmmmlmmlmmqm 咬得=mlmmmmommmmmmm 咱=lolmmolmlmnmll
咳=lnmnmnommmmmll 咳|=lmmommlmmmmmnm 咳不=mmmmmmommmmmll 咳得=mmmlmommmmmmmm 哉=lmmmmmmlmmmmom 响=lnlolnonllklmm
响|=llmolnmnmnlmnl 哎=lmmmmmpmmnmmll 哎哟=lmmmmmommmmmlm 哗=lmmmlolmmmmmnn 哟=lmmmmmommmmmlm 哥=lllllnonommlln
哥把=mmmmmmmmmmomlm 哥被=mmmmmmommmmmlm 哪=knlllnomslllll 哪|=mmmmmolmnmmmll 哪个=lmmmmokmlnmmln 哭=nlnkllnomnmmnj
哭|=lmmlnkmnmlmnol 哭喊=lmmmmommmmmnlm 哭得=ommmlmkmmmnmnm 哼=klmnmlplmmmpml 哼|=llmnmlolmmmpml 唔=mlmnnmlmommmnk
唔到=mmmmmmmmmmmmom 商场=mmmmnokmnmlmml 商铺=mmmmmlmmmmmmlo 啊=lommlrmmlnkmkl 啊|=lnnnlommmmkmll 啊快=lmmmmolmmmmmmm
啊来=mmmmmolmmmmmmm 啥=mmmmmnlmommmmm 啪=mpmlmmlmmnmlmm 喂=llmmmommmmnmnm 喉=mmmnnmomnmmmkm 喊=mmlmonlmmmllmn
喊|=nomlmklmlllmon 喊不=olmmmmnmmmnmlk 喊他=kmmnmmlmmmnmom 喊我=lmnmpmmnlmlmlm 喊救=mlmmnnlmmmmllo 喊没=mmmmmmmmnmmmkm
喘=llmmllqollkmom 喘|=mmmnmmlmmmlmol 喘不=mmmnmmonlmlmml 喘得=mmmlmmommmmmmm 喘气=mmmlmmmmmmmmmo 喝=qllklksllmnmmk
喝了=olllmlomlmomll 喝农=mmmmmmommmlmmm 喝多=nmmmmmkmmnmnmm 喷=mrlolnommmkkjl 喷|=lnmqlmlmmmmlmm 喷了=mmmmmmommmmmmm
喷得=mmmmmommmmmmmm 喷气=mommmmmmmmmlmm 喷泉=nmmlmmkmmnmnml 喺=mlmnnnkmmmlmnn 喺度=mmmmmnlmmmmmol 嗞=mmmpmmlmmmmmmm
嗞嗞=mmmommmmmmmmmm 嘎=mmmlnlmommmmmm 嘎吱=mmmmnlmommmmmm 嘞=mmmmmnmmmmmmnk 嘞|=mnmlmnmmmmmmnk 嘴=pkmnlkrmlnllin
嘴里=llmmmlnmmnlmlo 嘶=mnmomlmmmmmmmm 嘶嘶=mnmomlmmmmmmmm 噎=mlmmmmqmmmmmlm 噎住=mmmmmmommmmmlm 噎着=mlmmmmommmmmmm
器=knlslmmlmnllnl 器在=lmmnmmlmmmmmom 器把=mnmmmmommmmmlm 噼=lommmmlmmnmlnm 噼啪=lommmllmmnmlnm 嚟=mmmmmolmmmmmmm
嚟|=mmmmmolmmmmmmm 四=nlmmmjnmnllnnn 四个=nmmmlmllmmmmom 四岁=mmmmmmmmommmmm 回=nmnlokolrlljmk 回不=mmmmlmnmlmmmok
回去=mnlmlmmmmmommm 回头=mmmmmmlmomnmmk 回家=mlnmommmnmkmlm 回走=lmmmommmnmlmmm 囡=nlmmmmlmommmmm 囡囡=mlmmmmmmommmmm
团=mommmmmmmmllmm 园=mlmmlonmomllmm 园那=mmmmmommmmmmmm 困=klmokjktlmllom 困在=lmmmlklommmlrm 囱=mkmnnnlmmmmmnm
围=lmmmmnlnlmllmo 围住=mmmmmmlmmmmmlo 围墙=mnmmlonmmmmllm 围着=lmmmmnomlmmmmm 圈=lmmmonjmmlnlpm 圈|=nlmmkmmmmmlmom
圈里=lmmmomlmmmlmnm 土=llmmlolmlmlork 土车=mmmmmmlmmmmolm 在=nkolnnkmllnmno 在0=nlmmmmnommmmll 在|=nmmlmmkmqlmlom
在三=llmmmlonmmmmmm 在下=kmmmlnmnmnmlol 在了=mmmmmmlmomnmmm 在亭=mmmmmmlmommmmm 在人=mlmmlmommmomkn 在偷=ommmmmmmmlmmmm
在公=lmmmlmpmmmmmmm 在六=mmmmmmlmmmnmkm 在冒=lommmlnmmmmlml 在冰=mmmmmmmmmmlmpl 在十=lmmmmnnmmmonlm 在半=lmmmomlmmmlmmn
在单=mmmmmommmmmmlm 在卧=mmmmmmmmmmommm 在厕=mmmomlmmmmmmml 在后=ommmmmmmllmmnm 在响=nmmmllmmmmmmom 在哪=mnmlmmpmnlmmll
在哭=nmmmlljmnmmmpn 在地=nllnlonmmmlmml 在外=lmllokonmmnklo 在大=mmmmommmlmmmmm 在天=mmlmplmmmmlmmm 在家=lnlnmlpmmlnmmm
在屋=lnmllmnmllmmon 在山=mmmmmmmmmmmmom 在幼=nmmmmommlmmmlm 在底=mmmolnlmmlmlmm 在往=jmmmmnpmlmlnln 在我=nlnmllkmnmlnlo
在手=jlnmmmommlpmmm 在扑=mmmmmmomlmmmml 在打=qmnmmlkmmmlmlm 在抓=nmmmommmlmmmmm 在按=lmmmmmommmmmmm 在掉=mmmmmqkmmmmmlm
在放=mlmmmlommnmmml 在敲=ommmmlmmmmmmlm 在晃=olmmnpllmmmmkn 在桥=lmmmmnmmmmnoll 在水=nmmmmkkmolpmlo 在江=mmmmmommmmnmmk
在沙=mmmmmmmmommmln 在流=mmmmmnlmmmmolm 在浴=mmmnmmkmmnmmln 在烧=mpmmmllmmlmmnm 在电=lmlmmmommknmom 在着=mommmmmmmmmmmm
在砸=pmmmmllmmmmlmm 在空=lmmmpmlmmmlmmm 在窗=momllnmmlmnmnl 在自=mmmmmmmmmmmlom 在菜=lmmmmmmmommmmm 在负=mmmmmlmmmmmmlo
在走=lmmnmnmmmmnoll 在车=mllnmlmmlommnn 在还=ommmmnmmkmmmmm 在里=mmlllmlpmnklnm 在铁=mmmmmllmmommnm 地=nlkmjpollnlnnn
地|=mollnlmmmmkpll 地上=nllnjlqmlpmpil 地下=lmmlmlmmlmnlnp 地了=mmmmmmlmmommmm 地库=onmmmnlmmmmlkn 地方=nmmnlmkmnmmlnm
地砖=lmmmmmmmmmmmom 地那=mmmmmommmmmmlm 地铁=ommmmllmmllmmo 地陷=mmmmmlmmmmmmol 地震=mmmmmommmmmmmm 地面=mmmmmnmmmmmmom
场=mmnlloomolkmnk 场有=mmmmmmommmmlmm 圾=komlnlmmommlnl 圾桶=kpmmmmnmmmmmmm 圾门=mlmmmmmmmmmmom 坎=mmmmmllmmmmoml
坏=mknnmmnllmlmnl 坏了=llmnmmnlmmmmol 坐=jllmpinnnlnnmm 坐在=lmlmmmnmmmolmm 坐着=nlmlolnmmlmmnm 坐窗=lmmmommmmmmmlm
坑=llmnmnjmmmmlqn 坑边=mmmmmmlmmmmmom 坑里=lmmmmmlmmnmnno 块=kmmlnnomllmkol 块块=mnmmnkommmmmkm 块往=mmmmnjommmmmmm
坝=mlmlnmmmlmmmkp 坠=kmmmmonommmmlm 坠了=mmmmmmkommmmmm 坠楼=kmmmmlqmmmmmmm 坡=llmmlplmmmlqnl 坡|=mmmmmnlmmmmnnk
坡了=mmmmmllmmmmnpm 坪=lommlmommmmmmm 坪上=mmmmmmommmmmmm 垂=nmmmmllmmomlnm 垂到=mmmmmmmmmomlmm 垃=komlnlmmommlnl
垃圾=komlnlmmommlnl 垫=lmnmolmmlmomll 垮=mmmmmqkmmmmlmm 垮了=mmmmmqkmmmmmmm 埋=mlmmnlllmmmlqn 埋了=lmmmlmlmmmmlon
城=nmmlmmkmnmmmnn 基=mmmmmmlmmmmmol 基坑=mmmmmmlmmmmmom 堂|=nlmmmkommmmmmm 堆=momlmmmmmmmmnm 堤=lmmmmokmmlmmlq
堵=pmlnnlmlmmllnl 堵了=llmnmommmmmmln 堵在=omlmmlnmmmmllm 塌=lkmloqilllllsn 塌了=mlmmppimlmmlno 塑=momlmmnmmmmmmm
塑料=momlmmnmmmmmmm 塔=lmmmnolmmlmmpl 塔上=mmmmnmmmmmommm 塔吊=mmmmknlmmmlmqm 塘=mmmmmlmmkmmmkr 塞=nlmlnnmmmlolll
填=lmommmmmmmmmmm 墙=nmlmopkljlkktk 墙|=lmmmllnnmmmlom 墙上=olmmmpmmlnloil 墙在=mmmmmlmmmmmmom 墙塌=mmmmmkmmmmmmom
墙砖=mmmmnmkmmmmmom 墙裂=mmmmmommmmmmlm 墙进=ommmmlmmmmmmmm 壁=onmnnnlmmmmlkm 壁没=lommmmlmmmmmmm 士=mmmmklmmmmpnmm
声=oklplnlmlmmnmk 声|=nllmnmnllmmlno 声了=nlmnmmommmmmll 声就=nmmmmmjnmommlm 声都=ommmmmlmmmmmmm 声音=llmmmnlnmlnmol
处=lmmlmolmnlnmnm 备=mmmmmmlmlmnlom 外=mnlmrmkmmllmml 外了=ommmmmmmmmmmmm 外卖=mmmmlmmnmlmolm 外地=lmmmnmomlmmmmm
外墙=llmmqmmmmmlmmm 外头=lnmlnlmnmmmmom 外有=ommmlnmmmmmmmm 外面=mmllnljmnnplol 多=lmmmnnomlllnkl 多|=lmmmlknmnmnmol
多血=ommmmmnmmmjmmm 夜=nmmmllmlomllmo 够=lnlmpllmlmnlnm 够不=lnmmmmmnlmlmpm 大=jokmpnnkmkmlnm 大|=lplonpkllmmlnj
大了=momnmjlmmmmmmn 大事=mmmmmolmmmmmmm 大人=pmlmnokmmmllnl 大坑=mmmmmommmmmlmm 大块=mmmmomlmmmmmmm 大堂=nlmmmkommmmmmm
大姐=lmmmllonmmmmmn 大家=lnlmnmmmlmomml 大巴=llmmmllmmmmpmm 大桥=mmmmqmmmmmmllm 大水=mmmmmmlmmmmmlp 大石=mmmmmmlmmmmmon
大腿=mlmmlnommmmlmm 大车=mmmmmmmmmmmolm 大门=pmmmmmjmmmmnnm 天=lllmpknlomnnml 天|=mmmmlmlmlmnpmn 天上=mmmmmmkmmmnmom
天台=lmmmqllmmmlmnm 天听=mmmmmmommmmmmm 天就=lmlmmmlmmmpmnm 天桥=lmmmommmmmlmmm 天没=mlllmlsmlnllml 天然=mmmommmmmmmmmm
天花=mnmmnnjmmmlmnm 天黑=mmmmmllmnmmmom 太|=lmmmmlmmommnmm 太在=lmmmmplmmmmmnm 太的=mmmmmmolmmmmmm 失=kmmllmlmrmomml
失踪=mmmmmmmmomlmmm 头=nmjnjlmoknmnon 头|=lkmlmomnolmlmm 头一=mmmmmmlnlmmmom 头上=lmmmmlnmmmlnol 头下=mmmmnnmmmmmmkm
头了=mmllknnomnmmmm 头出=nmmmmmommmmmlm 头卡=mmmmnmlmmmmmom 头去=mmmmlmlmmmnmom 头发=mmmmmmplnmmmll 头开=mmmlmmmmmmommm
头掉=mmmmoklmmmmmnm 头撞=mmmmmmpmmmmkml 头晕=nmmommkmmmlmmm 头朝=lmmmmmlmmmmnom 头没=mmmlmllmmmmnon 头滚=mmmmmmlmmmmmom
头烫=olmmmmlmmmmmmm 头燃=mommmlmmmmmmmm 头疼=mmmpmmmmmmmlmm 头的=llmmnlnnmmmmlp 头盔=nmmmmmlmmmmolm 头砸=nmmmmmjmmmmmpm
头磕=mmmmmmlmmmmomm 头还=knmlopnnlllnjm 头进=nmmmmomlmmmmml 头都=nmmlmmnmlmlnkn 头顶=lmmlmnmmmmommm 夹=jlmmllnokmloql
夹住=lmmmmmolmlmmnm 夹着=llmmmmkpmmmlqm 套=lmmmmmlmmlnmpm 女=qlokljjmpmpmkm 女儿=kmnmnlkmnmommm 女孩=pmmmnlmmmmlmlm
女生=ommmmmmmmlmmmm 女的=nlmmlllmlmnomm 奶=llmnlmoolnllln 奶奶=llnnlmlnnnkmmo 奶还=mmmmmllmmnmmom 她=ojomojnmmlomkm
她一=lmmmkmomnmmmnm 她倒=mmmmmkpmmmmmmm 她她=mmmmmmommmmmml 她把=lmmmomnmmmmmkm 她有=lmmmmmlmomlmmn 她没=mmmmmmommmlmmm
她现=nmmmnmmmmnkmmm 她脸=ommmmmlmmmmmmm 好=lnlnnllmklrnkm 好了=mlmlpnlmlmpmlm 好像=nlmmolmmmmklnl 好冷=mmmmmmkmmmomnm
好几=nlmmmlqmlmlnlm 好大=momnnllllmmmmm 好好=lmmmmmnmlmommm 好热=mnmmmmlmmmmmpm 好臭=mmmommmmmmmmmm 如=mmmmmmlmmmommm
如果=mmmmmmlmmmommm 妇=lmmlllpmmmnmmm 妈=onnnmnjmmmnlll 妈|=mmllnnklmmpnml 妈呀=lmmmmplmmnmmmm 妈妈=onlnlmkmkmlnmn
妈睡=lmmlmmommmmmmm 妈让=mmlmmommmmmmmm 妈说=lmmnlmnmmmonmm 姆=ommlmlmmnmlmmm 始=mmmkmmommmmnmm 姐=nlmllklnmnommn
姐姐=mmmmmmkmmnmmnm 姑=mlnmnmnmmmolkl 姑娘=mlnmnmnmmmolkl 姥=mmmmmmlmmmommm 姥姥=mmmmmmlmmmommm 姨=klmnmmonmmmmml
姨|=mmmnmnkmnnmmlm 娃=omllnlnlomklmo 娃|=nmmmnnknlmnlnm 娃儿=nmmmlmkmmnmmnm 娃哭=onmmlmmmmmmmlm 娃在=nmmmmnkmmnmmlm
娃娃=kmmmnmlmommnkm 娃把=mmmmlmnmmmlmom 娃掉=mmmmmmommmmmkn 娃还=mmmmolmmmmmmlm 娘=olnomknlnmmlll 婆=olmolkmlmnnmln
婆|=mmmmnkpmmmlmlm 婆婆=nmmnlmklnmmmol 婆的=mmmmmmlkmmmnom 婆还=mmmmmommmmmmlm 媳=ommlmlmmmmnnlm 子=mmlnmmmknmlmnn
子|=pmmmmllmkkmlnp 子一=lnmmoklllmnnol 子上=llllmknmmqmlln 子下=lmmmmmlmmmmomm 子不=nmmmlllmrmlllm 子了=ommmmnmlmmlmln
子从=mmmmmmnmnmmnkn 子们=mlmmmolmmmmnnl 子倒=mommnlkmmmmmmm 子卡=mmmmmmmlmmmnom 子吃=mmmmmmommmmmmm 子吞=mmmmmmommmmmlm
子在=mmnmnmlnllnmlk 子头=mmmmmmplmmmmmm 子就=mmmmmmkmmommmm 子手=mmmmnmmmmmkmom 子打=mmmmmmlmmommnm 子把=mmmmlmpmlmmmnl
子掉=mmmmmllmmmmmmq 子没=lmmmmlmmnmmmol 子流=lmmmmmmmmmmmom 子烧=mlmmmmommmmmmm 子爬=mmmmpmmmmmmmkm 子的=qmmmlmmmmlmmlm
子硬=mmmmmmmmmommmm 子站=mmmmnnmmmmlmnk 子要=lmmmnnpmlllmlm 子说=lmmmlnlmlmpmmm 子还=lmmmmlmmmmlnlo 子那=mmmnmmomnmmmll
子都=llmnnlomlmnmnl 子里=mnlmnlmmnlmkol 孔=lnmmmlnmmolmmm 孕=lmmmmmommmmmmm 孕妇=mmmmmmommmmmmm 存=lmqmmllmlmnmmm
存折=lmpmmmlmlmnmmm 孙=llomllmnonlmln 学=mlnlnmmnlnollm 学楼=mmmmmmlmmmmmom 学没=mmmmmmmmommmlm 学生=nlmmmolmlnmnlm
孩=olklommnmnknmm 孩从=lmmmmknmmmmmom 孩哭=nmmmmlommmmmll 孩在=lmmmmnkmmkmonn 孩坐=lmmmlmmmmmnmom 孩子=nllmmmnomnmnll
孩手=mmmmmmplmmmmlm 孩掉=mmmmmmmmmmmmlo 孩的=nmmmmnjnmlmmmm 孩被=nmmmlpmmlmmlml 它=nmmmmmkommmmlm 安=mlnlmnmlmoolkm
完=mmnlmmollnnmmk 完了=mnmlmmlmmmommm 官=lmommmmmmmlmmm 定=mlmmnnkmnmmmlm 定位=nmlmmmlmommmlm 宝=llnmnmomollmnn
宝一=mlmmmmmmmmmmom 宝宝=lkmmnmomnllmnn 实=llllnmnmmmommm 客=omonmnomllllim 客人=mmmmmmpmmmmmll 客服=mmommmmmmmlmmm
室=nmmnlmllmmmmol 室友=mmmmmllmnmommm 室的=mmmmmlmmmmmmpl 室里=ommmmmnmmmmmll 室门=lmmmmllmmmmmno 家=ppnmjoklrkjlml
家|=nmkmmnmmnlnlln 家了=nmmmolmmmmlmln 家人=nmmmmpmmmmlmlm 家地=lmmmmommmmmmmm 家小=lmmmmmmmmmmmom 家拿=kmommmmmmmmmmm
家有=mmmlmlqmlmlmmm 家水=mmmmmolmmmmmmm 家的=lmmmlokmnmmlnm 家窗=momlmnmmmmmmlm 家老=klmmmlolmmmmno 家还=mmmmmmmmmmmmom
家都=mlmomlmmnmlmmm 家里=kmmmmmplnlmmlm 家门=mpmmmlmmlmlmmn 家阳=lnmmlmmmmmommm 宿=mmmmmllmmmmmom 密码=nmmmmmmmlmolmm
察=olommmlmmmlmmm 对=onolnmmmklonkl 对不=lmlmmmlmmmqmmm 对劲=mmmmmmommmmmml 对方=mmpmmmlmmmlmmm 对讲=lmmmmolnmmlmnm
对门=onmlmlomlmlmlm 寻=klmmmllmqmpmlm 寻勿=mlmmmmmmommmmm 封=lmmnlmkmlmpmmm 小=nkmlmnnoomkmlm 小人=mmmmmmomlmmmmm
小偷=pmmmmmmmmmmmlm 小区=nlmmmommmmnmml 小哥=lmmmmnpnmmmllm 小姑=ommmmmnmmmmmkm 小孩=mmllmnmmknlnnn 小时=mmmmlmlnollmnm
小狗=mmmmmllmmmmmom 小男=mmmmmmlmommmmm 少=kmnlllmmplmmnn 少一=lmmmmllmnmmmom 少了=lmmmmnlmommmln 尖=mlmnmmommmmmmm
就=mlmnnllmmooljl 就不=nmmmommmmmmmll 就从=lmmmmmlmmmommm 就倒=mmmmmmnmmommml 就剩=mmmmmlmmnlmlmo 就命=mmmmmplmmmmmmm
就在=nlmmknmllmnmlo 就我=mmmmmmommmmmmm 就把=ommmmmlmmmmmmm 就断=lnmmmolmnmlmmm 就是=lnmnlllnmlmmom 就来=nmlmmommmmmmmm
就没=olmnlnmlmnjmlo 就站=nmmmommmmmkmmm 就跑=mommmmmmmmmnmm 就跳=lmmmommmmmlmmm 尾=nmmmmllmmmmomm 尾了=mmmmmmlmmmmomm
尿=mmmmmmonlmmmlm 局=lmommmmmmmmmmm 层=knlmqnknmmmlnl 层|=lnmmnmknmmmmnk 居=mmlkmnpmlmnmlm 居|=lmmmmokmmmnmmm
居老=lmmlmnommmmmmm 屉=ommmmmmmmmnmmm 屋=oolnnnkklllkon 屋|=momlmnkmnmmmpk 屋了=mmmmmmmmmmmmlo 屋子=mmmmmommmmmmmm
屋里=mnmpmmnlllmlnk 屋顶=lkmmopmmlnlmjn 屏=mmpmmmlmmmlmmm 屏幕=mmommmmmmmmmmm 山=kmlmloklqljlrn 岁=kmllolkmsnjlol
岁|=mnmmmmlmqmlmlm 岁的=mlmmmmmmmmmmom 岸=lmmmmokmlmnmno 岸上=mmmmmmlmmmmmno 崩=mmmlmnommmmmmm 工=lllnmnpnlmjlmm
工人=lnmonmmnmmmkok 工友=mmmmmmommmlnlm 工地=kmmmlnnmmmmmpm 左=mmmmmmommmlmlm 差=llnnlolmmmlmlm 己=jlnmnlmmomomml
己|=lmmmmlmmmmommm 己叫=mmmmmmmmommlmm 己在=mmnmmnnmmmmmkm 已=mnnmnnklkmnlnl 巴=nlmllommmmlplm 币=lmommmmmmnmmmm
市=mmmmmmlmomlmml 布=lnmlmlmmomnmlo 师=nlonmkmnnmllkl 师|=mmmmmmlmmmommm 师傅=nllnnlonmnllkm 帘=lpmmmmlmmmmlnm
帘门=mnmmmllmmmmmom 带=mkmknkjnmnmpon 带上=mlmmnmlmllmmpm 带我=omommmlmlmlnmm 带电=mmmmmmmmmpmmlm 带走=lmmmmmmmommmmm
帮=lmmlmnnlqllmlk 帮帮=knmmmqkmmmlmmm 帮忙=mmmmnmnlomlmlm 帮我=mmmmmplmkmnmml 帮找=mmmmmllmpmmmmm 帽的=mmmmmmnmmmmmol
幕=lmommlmmmmmmnm 平房=mmmmmlmmmmmmlo 年=mlmnmlkmomolln 年|=mmmmmmmmmmommm 幼=nmmmlmmmmmlmom 幼儿=mmmmlmnmmmllom
广=mlmlmmmmnmmmpl 广告=lmmmmnlmmmmmom 床=mnmkkmllnlmlpo 床|=mlmmmllmmmmmpm 床了=mmmmmnlmmmmmok 床底=nomlmnlmmmmmmm
库=mnlqmkllnkmkpk 库|=mnmmmnnmmmnlkm 库里=mmmpmmlmmmmmnm 应=jmlollnlnmnmpl 应|=lnmmllolnlmmnl 应声=mmmmmmmmmmmlom
底下=nnlnnnnlllmnmk 店=ollnlkmloololk 店了=mmmlmlommnmmml 店里=nmmmmmkmnmlnmm 废=mmlmknmmmmmmpl 度=llmlmnnlnllmqm
度|=llmlmnmlnllmom 座=lmmllnkmlnlmno 座位=lmmmmmnmmmmmlo 廊=mommmnlmmmmmmm 开=oinpnlmojmojlm 开|=jllmpmmmlnnnmo
开不=llmmmllnmmmmoo 开了=mlnonplnmlokkl 开到=ommmmllmmmmmmm 开始=mmmkmmommmnnmm 开水=mmmmmmpmmmlmlk 开灯=mmmpmlmmmmlmmm
开着=mknmnlllonnlml 开窗=mmmommmmmmmmmm 开车=nmmmmmmmmmmknm 开锁=mmmmmmmmmmmmom 开门=lolnmnnmmmllll 弄死=ommmmmmmmmlmmm
弟=ommnklllomnmmk 弟在=mmmnmnkmmnlmnn 张=mlnlmlolllonnl 张纸=nmmmmnlmlmomll 弯=llmmnlommmlnnl 弯|=mmmlolnmmmmmmm
弱=lmmmmmommmmmmm 弹=kmmmlnlmlpnmml 弹|=lmmmmommmmmmmm 弹出=mmmmmmlmmommmm 弹开=mmmmmmommlmmmm 强=ommmlmmmnmlmmm
归=mmmlmmlmommmmm 当=lmnlmpoollkmkm 形=klmmmmnmmmmonm 影=nlnmnlmmomlmlm 影|=nmmmmmmmomllmm 往=qplmnojmljnlln
往一=mmmmnmommmmmmm 往上=lomnllnmlmllno 往下=jlmkoplollkmpm 往墙=ommmmmmmmmmmmm 往外=jnnomommlllmln 往河=mmmmnmmmmmommj
往车=kommmlmmmmmmmn 待=rmmmmmkmlmnmll 很=lmmnmpmmlmolmk 很久=mmmmmolmmmmmmm 得=mnlolnmmmlniol 得不=lqmmmnjmmmnmml
得了=mmmmmolmmmmmml 得人=mmmomlnmmmmmmm 得很=mmmnmolmmmmmmk 得快=mnmmmkmmmmmmnm 得整=mmmmmmmmmmomll 得要=mmmmmnlmmlmmom
得飞=mmmmmlommmmkmn 心=kllonjrnlmnlol 心|=mlmommkmmmmmol 忙=lmmmnmnlomlmlm 快=nnlmnrmmkljkmo 快|=jmlmnonlmmnkno
快上=mmmmmplmmmmmml 快不=mmmmmkpmmmmmmm 快出=mmmmmonmmmmmlm 快去=lmmmomnmmmmmlm 快叫=mmmmmlommmmmmm 快帮=llnmmlmmommmmm
快快=mmmmmommmmmmml 快打=onmmmmkmmmlnmm 快报=nmmlmpmmmmmmlm 快拉=mmmmmmlmmommmm 快救=llmmmmmmmmlmom 快来=nommklmmlnomkm
快没=mlmmmmpnllmlnl 快点=olmlmmlmllllpm 念=kmpmlmlmmmommm 怀=mmmmmllmmmommm 怀里=mmmmmmlmmmommm 态=ommmmmmlmmmmmm
怎=lmnnlmolmmmnll 怎么=lmnnlmolmmmnll 怕=nlmnlpknmmnmll 怕|=nmmmlonnnmlmlm 急=llmmlpmnolkokl 急|=llmlmolmnmlmmn
急救=mmmnmlpmmmmmll 性=mlmnmmmmomlmmm 总=mmmmmommmnmmml 怼=mmmmmmkmmmmqlm 恋=mmmllmmmmmommm 恶=mlmpnmlmmmlmmm
恶心=mlmpmmlmmmmmmm 悔=mlmmmlmmmmommm 您=mmnmommmmmlmmm 悬=lmmmmnlmlmmonm 惨=rmmlmnkmmmlmmm 惨叫=qmmlmnkmmmmmmm
想=nllopjkmkmslll 想不=mmmmomlmmmlmmm 想从=mmmmpmmmmmkmmm 想吐=mmmpmmlmmmmmmm 想死=mmmmommmmmlmmm 慌=mlmommmnmmmmlm
慢=mmmmmkmmnmmmom 慢慢=mmmmmkmmmmmmpm 成=lomlkmomklpmkp 我=qkqkmljmnlpkjn 我|=plmloqmlllmllk 我下=omnmmmlmnmkmmm
我不=omllnpimnmllmm 我也=mnlommlmlmnmmm 我了=nmlmmlmmlmommm 我今=mmmmmmmmmmommm 我从=ommmmmlmmmnmlm 我们=molmklknmllooo
我侄=mmmmmmlmmmmmmo 我儿=mmmmmllmpmlmln 我关=mmmmmllmmmmmon 我出=pmlmmmlnmmlmnm 我刚=mmonmmmmmmlmmn 我别=lmommmmmmmmmmm
我卡=mmmmmlmnmmmmom 我发=lmmmlmmmmmommm 我叫=mnlmmlommmmmmm 我吃=mmmmmmlmmmommm 我同=lmmmomnmmmlmln 我和=lnmnkpmmllmmnm
我喊=mmmmlonmnmmmlm 我喘=mmmlmmommmmmnm 我喝=ommmmmlmmmmmmm 我困=mmmmmlmommmmip 我头=mlmnmnkmmmlmnm 我妈=mmnnmlpmomimlm
我妹=ommmnmlmmmlmmm 我姐=olmmmmmmmmmmmm 我婆=lmmmllnkmnlnpm 我家=mnlmlnmlmoklmn 我就=mmmmpllmlmnmmm 我已=lmnnmlkmmmnmmm
我弟=mmlllmlmonnmmm 我想=mmmmomlmmmmmmm 我手=nmmnlnmolmlmlm 我打=lmlmmpmmmmmlmm 我抱=mnmmknlmmmnmol 我拉=nmnmmlommmmmmk
我按=mmmmmmommmmmmm 我摔=mmmmmmnmmmmokm 我摸=mmmmmmommlmmmm 我撑=nmmmmnlmmmomll 我死=mmlmmmmmmmpmmm 我没=omnmollllmlmmm
我现=lmmmommmlmmmlm 我睡=mlmmmmmmmmommm 我站=nmmmlllmlnomln 我老=llmnmkpllnmnmm 我被=pllmlllnmmmmnl 我要=lmlmnlommmnmmm
我说=mmlmnommlmmmmm 我走=pmlmmlnmlmnmml 我跟=lmlmmllmmmomnm 我跳=lmmmqllmmmlmmm 我身=pmmmmmklmmmnmm 我躲=ommmmmlmmmmmmm
我还=mmlmmlmmlmnmmo 我锁=ommmmmmmmmlmnm 我闺=lnmmlmmmlmomnm 戒=mmmmmmkmmmnmom 戒指=mmmmmmkmmmnmom 或=mommmllmmmmnmm
截|=mmmmnolnmmmlmm 戴=ommmmlmmmmmmmm 户=nnmmolnllllmmm 户|=omnmknmmmmmmmm 户上=mmmmpmlmmmmmlm 户外=mmmmkmmmmmmmpm
户被=mmmmmlmmmmmmol 户里=mmmmmolmmmmmlm 房=lqnnopikklmknm 房|=ommnmlmmmmlmlm 房东=ommmmmmmmmmmmm 房子=lmmllnlmmmmmpn
房梁=lmmmmmlmmmnmol 房檐=mmmmpmlmmmmmlm 房着=mpmmmlmmmmmmmm 房里=lmmlmlmmmoommm 所门=mmmmmmmmmmmmom 扇=plmmmmmmlmlmnm
扇掉=mmmmmommmmmmlm 手=njmlojplnqmknl 手|=mollmnlmlnmmkp 手了=nmmmmmkomlnmmm 手伸=ommmmmnmmmmmmm 手卡=mmmmmmmlmmmmom
手卷=mmmmmmplmmmmlm 手抖=lmmmmplmlmmmmm 手指=lmmmnlmmlmlnpl 手机=onplnlmonjkmkn 手架=lmmmnmlmmmmmom 手环=lmmmmmlmommmmm
手电=olmnmmlllkmmom 手粘=mmmmmmommmmmmm 手脚=mmmommnmlmmmmm 手腕=lmmmmnmmmmpmmm 手表=mmmmmmlmomlmmm 手被=mlmmmmqlmnmmkm
手里=omnlnlmlmlomll 才=mnllmllnollmmn 才又=mlmmmolmmmlmmm 才有=nmmmmllmmmmmom 才还=knlmmmlmomlmlp 扎=kmmmmlrmmmknml
扎我=ommmmmmmmmlmmm 扑=lomnlmnmlmlmlm 扑了=lmmmmommmmmmmm 扑腾=mmmmmlpmlmlmnm 扒=pmmmmlkmmlmmpl 扒着=lmmmnmkmmmmmon
打=tlonmlljlnkmll 打0=jolllnnmlmmqll 打|=rmmmmklmmmlmmn 打不=jmllnnmmmlllqo 打个=kmmmmnpmmmmmmm 打了=ommlkmmmmonlll
打人=mmmmmllmmommmm 打到=llmnmommmmmmlm 打字=mmmmmlommmlmlm 打开=lmmmomlmmmnmlm 打得=ommmmllmmnmmmm 打我=omlmmmmnmmmmmm
打架=mmmmmlommmmmmm 打火=mmmmmmmmmmomlm 打电=mnmmnnjmmlmmmm 打的=lmmmmmlmmommmm 打穿=lmmmmmqmmmmmlm 打起=ommmmmlmmmmmmm
打过=lmpmmmmmnmmmlm 打钱=lmpmmmmmmmlmmm 扔=jllmlrmmmllmmo 扔|=mlmmmknmmmmmom 扔下=ommmmlmmmmmmlm 扔了=lmmmmommmmmmmm
扔砖=nmmmlknmmmmmnm 托=mmmllmmmmmnqll 扣=mlnmmlnmmllkql 扣住=mmmmmmkmmmmmom 扫=lmpnmmlmmmmmmm 扯=qmmmmmlmlmllnl
扶=mlmmmmnllomlom 扶手=mmmmmmllmnmmom 找=llkmnkmkuloljm 找不=mmmmmmnmollmlm 找人=mmmmmlmmpmmmmm 找着=mmmmmmmmommmml
把=pnommjjlinqmml 把人=mlmlmmmmmmlpnm 把头=kmmmomnmmmnmmm 把她=omnmmmlmmmlmmm 把小=pmmmlmonmmlmkm 把我=rmmllknnlmjlmo
把手=kolmmnnmnmmmnl 把灶=mmmommmmmmlmmm 把窗=lmmomnlmmmmmlm 把线=mmmmmmmmmommlm 把自=mlmlnmkmlmonmm 把草=mommmmmmmmmmmm
把路=mmmmmlmmmmmmlp 抓=mlmlqlomklkllp 抓着=mmmmpllmlmmmmo 投=mmommmlmlnmmmm 抖=klmmmnmnmqlnll 抖|=lllmmllnnqmmll
折=lmpmmlnmlmnmnl 抡=plmmmmlmmmmlmm 抡起=olmmmmlmmmmmmm 抢=umlmmlmmlmmjll 护=nlllnlpmlmnnll 护工=pmmmmmkmmmmmmm
护栏=lmmmomkmlmmonm 护车=klmmmlrmmmmmml 报=omnolnmllllmll 报|=pmmmmjmmmmmmmm 报警=nmlplnkmmmlmnm 抬|=mmmmmlommmmmlm
抬不=mmmmmmlmmmmnom 抱=pmmmojkmllplkn 抱着=mmmlonkmkmomln 抱走=lmmmmmmmommmmm 押=lmommmmmmmnmmm 抽=okloljrnlolmlk
抽|=kmmmmmpmmolmll 抽不=mmmmmmknmmmmom 抽屉=ommmmmmmmmnmmm 担=lmmmmlplmmmmmm 担架=lmmmmlplmmmmmm 拉=nlolpkmlmojnmk
拉不=mmmmmlommmmnmk 拉住=mmmmmmlmommmmm 拉在=mmmmomlmmlmmmm 拉着=mmmmlommlnlmmm 拉闸=mmmmmmlmmommmm 拌=mmmmmmlmmmnkqm
拍=pmmnjnmmllklon 拍窗=mmmmmmmmmmmmom 拍背=mmmmmmommmmmlm 拎=pmmmmmlmmmlmmm 拐=ommmmmlmmmmnll 拔=lmmmmlnmmmmmol
拔不=mmmmmmlnmmmmom 拖=kmmmlolonlnokm 拖了=lmmmlmmmmmnomm 拦=nlpmomkmlmnmll 拦住=nmommllmmmmmmm 拧=nlmmmmlmmmonlm
拧开=lmmlmmmmmmpmmm 拨=ommmlmmmmmmmmm 拱=llmmmplmmmmmmm 拽=nmmmmommlmmlmm 拽着=mmmmmplmmmmmmm 拿=smqmkjlmkpmklk
拿不=lmmmmmommmmmlm 拿手=lnlnmolmmmmmmm 拿烟=olmmmmlmmmmmmm 持=pmmmmmlmmmmmmm 挂=ilnmpljlmnoopk 挂|=lmommmmmmmnmmm
挂倒=mmmmmmlmmmmomm 挂着=llmmnomlmllnql 指=kmlmnmpmlmlmnl 指头=lmmmmlommnlnll 按=rlnmlknoklkmmm 按|=lmmmlmommmmmmn
按在=pmmmmmmmmmmmml 按着=mmmmmmommmmnmm 挖=llmnokkmnnmmmn 挖沟=mmmmommmmmmmkm 挡=mmmmmlimmmmqnn 挤=lnmmlmkmnmmmnn
挥=mmmmmolmmmmmmm 挺=lmmmlmommmommm 挺挺=lmmmmmommmmmmm 捂=pmmnmlmmmmmlll 捅=pmmmmllmmpmmlm 捞=lmmmmljmmnmmmq
捞|=mmmmmmlmmnmmol 捞上=mmmmmmkmmmmmmp 捡=mmmlmllmomlmol 换=kmonnlommmlmlm 掀=nmmmlommmmmmmm 掉=ilmmlnoojoimpq
掉|=mlmmmslmmmlmll 掉下=lmmmomoolmmmlk 掉东=mmmmmonmmmmmkm 掉了=mlmmmommlmlnnl 掉出=mmmmmmommmmmmm 掉到=mnmmmnommmmmmj
掉水=mmmmmmlmmnmmlo 掉河=mmmmmmmmmmmoko 掉火=mommmmmmmmmmlm 掉砖=mlmmmmlmmmmmqm 掉进=lmmnmkmlmmmmop 掌=nmmmmlommmmmlm
掐=pmmllmpmlmlmlm 掐人=lmmlmmommmmmmm 排=lnnllnjmmnolnn 排|=lmmmmplmmmmmlm 排水=mmmmmolmmmmmln 探=lmmmnmpmmmmmll
接=llmnmmllpommkm 接到=nmmmmmmmommmmm 接走=kmmmmmmmommmmm 控=nmmmlllmomnlmm 控看=lmmmlmmmnmommm 推=pnmmllmnnlkmko
推不=mnmmmoommmkljm 推倒=ommmmmmmmmmmmm 推车=lmmmmlmmonmmmm 提=pmommlmpmmlmjl 提着=olmmmmnmlmmmmm 插=lomllmllmrmllm
插头=mnmmmlkmmpmmmm 插座=mnmmmmlmmommmn 搐|=mmmmmmlmmommmm 搞=mmmmmolmmmmmml 搬=mlmnmmmommnlmm 搬|=mmmmmonmmmmmll
搭=lmmlllnmmpllom 搭在=mmmmmlnmmomlmm 摆=llmmlolmmmpmll 摆摊=mmmmmolmmmmmlm 摊子=mmmmmlmmmmmmom 摔=klllmlrmmolpil
摔下=mmmmmmommmmmml 摔了=lmmmmmpmmnmmlm 摔在=mmmmmmommmmmlm 摘=lmmmmommnmmmlm 摩=nmmlllkmmmmqmn 摩托=nmmmmmkmmmmqlm
摸=pnmmljmkktllmm 摸不=mmmmmmommlmmmm 摸了=ommmmmpkmjmmmm 撑=nlmmkojmlmqmmn 撑不=nlmmmmkmlmommn 撒=mmmmnmlmmlmmlp
撕=lmmmmlpmmmmlmm 撞=nklmmmnnlkktkk 撞|=ommmmmknmmmmmm 撞了=mlmnmmjnlmmqmm 撞人=nmmmmokmmmmmmm 撞树=mmmmmmmmmmmolm
撞门=ommmmmmmmmllmm 撤=lmmnmnkmmmmrkm 撤|=mmmnmolmmmmmlm 撬=ommmmlmmmmmmmm 擦=kmmmnmlmmmlnom 支=lmnmmommmmnlml
放=nmlmmolnlmnnll 放|=nmmmmmommmlmml 放下=nmmmmllmlmnoml 放在=mmmmlmmmmmommm 放我=ommmmmmmmmlmmm 放水=mmmmmlmmmmmmlo
放炮=lommmmlmmnmnlm 故=nmmmmllmmmlqmm 救=jlmmksnmjmmjmq 救|=lmmnmrkmmmmllm 救人=llmmmmkmmmmmlr 救命=nmmlmknmlmkmmm
救心=mmmmmmommmmmmm 救我=llmmlpnmlmomll 救护=klmmmlrmmmmmml 救援=mmmmmkmnmmmmmn 救救=lmmmmpmmlmnmll 教=lmommmmmlmlmol
教学=mmmmmmlmmmmmom 敢=nnmnmnlnkplmmj 敢出=ommmmmmlmmmmmm 敢动=mmmmollommnmml 散=lnmmmmmmomlllm 数=llnnoljmmnnmom
敲=nmmnmmommmllmm 敲|=ommmmllmmmmmnm 敲门=mmnmmnmmmmlmkl 整=jnmmoolmllolnl 整|=mmmmmkmnmmmmnm 整个=lommommmllnmlm
整块=mmmmmolmmmmmmm 整整=mmmmnmmmmmomll 整片=mmmmmlmmmmmmpm 整齐=mmmmmmmmmmomll 文=mmmmkmmmlnqmmm 斗=mmmmnmlmmmmmom
料=lonlllmmmmlmpm 斜=llmmnplnmlmlol 斜|=lmmmmmmmmmmmom 斜了=mlmmnplmmmmmlm 斤=mmmmmlommmmkom 斤顶=mmmmmmmmmmmkom
断=ljlnloollpmkml 断了=mkmololmlnmkom 方=mlomlmlmnlknom 方向=lmmmlnmmnmmolm 施=mmmmmolmmmmnll 施工=mmmmmolmmmmnll
旁=mmmmlmlmlolmmn 旁边=mmlmlmlmlolmmn 旋转=mmmmmmmmmmmmom 无=lmmmmpmmnmnkmm 日=mmlmllmmmmomnm 旧=mmmmmnkmmmlmql
早=klloklnmolmmom 早上=llmnlnomomlmmm 时=llmmlonnnmlmnk 时了=mmmmmmlnomlmom 时候=lmmmmmnmmmomnl 明=lommlnmnllomlk
明天=lmmmmmlmlmomnm 昏=llmomlomllmpnl 昏|=mmmnmmkmmmmmom 昏过=mmmmmmnmmlmomm 昏迷=lmmmmmommmmmmm 星=mlmmmmnlmommlm
星子=mommmmmmmlmmmm 是=lnnmkmmomlmnko 是不=lommllnnlmmmnm 是个=lmmllmonlmmmnm 是人=lmmmokmmmmmmpm 是他=nmmmlmommmlmmm
是公=mmmmmommmlmmmm 是哪=lmmmlmlmommmnm 是想=mmmmmmmmmmommm 是最=mmmmmmmmlmommm 是水=mlmmlommmmlllp 是没=mmmmmllmmmommm
是烟=mommmmmmmmmmmm 是空=lmlmllmopmmmnm 是骗=mmommmmmmmmmmm 显=lmmmmmlonmmmmm 显示=lmmmmmlonmmmmm 晃=nkllnqlkllmlpm
晃|=llmmmnmlmlmmpn 晃得=mmmmnolmmmmmlm 晒=llnmmmnmmmnlpl 晒|=mmmmmmnmmmmmom 晕=mklonksmmknmmk 晕|=nmmommjmmmmmnm
晕了=llmmommmmlomnl 晕倒=lmmlmlqmmmmmlm 晚=nlmmmnkmmmpmll 智=mmmmmmlmommmmm 智力=mmmmmmmmommmmm 晾衣=lmmmmonmmmmmlm
暑=lmmmmmommmmmmm 暖=mmmomnmmmmlmml 暴=nmmmmllmmlmlno 暴雨=mmmmmlmmmmmlon 最=llmlmmmmnmomnl 最后=lmnmmmmmomnmlm
月=lmmmmmmmlmommm 有=ollknlmnnmmmlm 有一=lmmmnlmmlmmmmo 有三=mmnmonmmmmmmjm 有两=mmmmllnmmmmlol 有个=nknkpjoommnmlk
有了=mmmmmmmnlmlmom 有人=nmmknnnmklkmpm 有几=mmmmmolmmmmmlm 有只=ommmlmlmkmmmmo 有味=mmmommlmmmmmmm 有娃=mmmmmolmlmmlmn
有学=mmmmklmmmnmmnm 有孩=mmmmmmommmmmnk 有小=lmmmlpmmmkmmmn 有工=mmmllmlmmmmmom 有手=nlmmmllmmlmmom 有气=mlmonlmmmmmmml
有没=lmmmmplmmmnmkn 有点=kmmlllmmnmpmmm 有电=mmmmmlmmmqmmml 有老=lmmmmnlmmmmmom 有血=lmnmmmkmmmpmlm 有贼=ommmmmmmmmmmmm
有车=mlmlmmpmmmmmlm 朋=lmmmlmkmlmonmm 朋友=lmmmlmkmlmonmm 服=mlommlolmlmmmm 服的=nmmmmnmmmmlmkn 朝=nlmlmlnmmlmnmo
朝下=lmmmmmnmmmmmoo 朝天=mmmmmmlmmmmolm 木=kmmlllnmmoomnm 未=mmmmmmmmomlmmn 本=lnpmmllmmmnmlm 朵=lmmmmlommmmmmm
机=lnpmlnkolmlnnk 机|=mnmmnllmolmllm 机了=mmmmmmlmlmomnm 机卡=mmmmmmmmmmmokm 机器=lmllmmqlmlmmol 机在=knnmmmmmnmnlln
机掉=mmmmmlpommmmjm 机被=mmmmmommmmmmml 机要=mmnmmlmmmmmmom 机里=mmlmookmmllmpl 杀=olnmlmlmmmomlm 杀|=lmmmmmlmmmpmmm
杀人=ommmmmmmmmmmmm 杆=jlmnnnmmmnmmmm 杆上=mmmnnnomnlnjlm 杆了=mmmmmnlmmmomml 杆外=nmmmommmmmlmmm 杆里=mmmmlmmmmmmmom
杖=mmmmmmlmommmmm 束=mmmmmmlmmmommm 杠=mmmmmmpmmlmlmm 条=kmmlmnlnonpllk 来=mnllnpmlmmkmmm 来|=kljmpmkllomoqm
来一=olmmmnomlmlmkm 来个=ommmkqnmlmlmll 来了=lomllomnklnnko 来人=kmlnmmnmmmmmnn 来几=lnmmmolmmmmmmm 来半=mmmmmmlmmmmmom
来压=mmmmmllmmmmmom 来回=nmmmolmmmmmlmm 来在=mmmmlmmmmommmm 来就=mmmmommmmllmln 来开=lmmmmlommmnmmm 来我=lmlmmommmmmmnm
来扣=mmmmmmkmmmmmom 来找=mmmmommmlmlmmm 来把=mmmmmlommmmmln 来气=mmmlmmqmmmmmkm 来水=mqmmmjmmmmmmmm 来的=ommnmnkmmmnlkm
来砸=mmmmloommmmmkm 松=lllmnpllnnmlll 松了=lmmmlpmmnmmlkm 板=oolmmpilkmlkqm 板在=mommmllmmmmmnm 板塌=mmmmmpmmmmmmkm
板掉=mmmmmqklmmmmll 果=mmmlmmpmlmnmkl 果冻=mmmmmmommmmmlm 枝=lmmmonlmmmmlmm 枪=ommmmmnmmmmmmm 枯=mnmmmlkmmmomom
架=olllpojnmmlmok 架上=mmmmnnnmlmnnjm 架了=ommmmkmmmmmmnm 架倒=mmmmonjmmmmlom 架子=lmmmnnmmmnmmkm 柜=nooollilkmllpn
柜子=nlmmmmjmlnmmon 柱=llmmmpmmmmmlnm 柱子=mmmmmolmmmmlmn 柴=momlmllmlmmmom 栋=mnmlmpnnlmlmll 栋|=llmmmpmnmlmmlm
栋后=mmmmommmmmmmlm 栋大=mlmmmkpmmmmmmm 栏=klmmonkmlnmpmk 栏上=mmmmmmmmmnmomm 栏杆=lmmmlnkmmnmnnl 树=knmlnnlmmomkoo
树下=mmmmmnlmmommlm 树倒=mmmmlmmmmmmlom 树枝=mmmmnolmmnmllm 校=llmllpkmmmopll 校服=mmmmmmmmmmommm 校门=lmmmmnlmnmmomm
样=lmmlnnnmlmpmll 样的=mmmkmmmmmmomnl 根=jkmmnpmmmpnkmm 根|=mmmmolmmmmmlnm 根线=mmmmmkmmmommom 格=mmmmmnlmmlnmkn
栽=lmmmmlommlmmmo 栽倒=mmmlmmommmmmmm 栽地=mmmmmmommmmmmm 栽进=mmmnmmlmmmmkno 桃=mmmommlmmmmmmm 框=lmmmolmmmmnmnm
桌=mommmnnlllnlln 桌子=nmmlmnlmmmlmlo 桑=lmmmmmmmmmmmom 桑拿=lmmmmmlmmmmmom 桥=jlllsllmmlklls 桥|=mmmmolmmmmmmmn
桥上=lmmmpllmmmkmmn 桥下=mmmmmlmmmmmlmo 桥底=mmmmmlmmmmmmlo 桥洞=mmmmmommmmmmml 桶=nomnllmmnlkmmm 梁=lmmmmnkmmmompl
梁上=lmmmmmmmmmomml 梁断=mmmmmnlmmmlmom 梗=mmmmmmommmmmmm 梯=nllllmnvmklklk 梯了=nmmmmlnommmmkm 梯井=mmmmnllmmmmmol
梯停=lmmmmnnkmmmmom 梯关=lmmmmmllmmmmpm 梯卡=mmmmmmmnmmmmom 梯口=mnmnmnnkmmmmlm 梯夹=mmmmmmmommmmlm 梯突=mmmmmmlommmmmm
梯那=nmmmmonlmmmmkm 梯里=plmmmokollmmml 梯门=kmmmmmpmnlmmlm 检=lmommmmmmmmmmm 棍=nmmmmmkmmomlmm 棚=lplmnoimlmnkol
棚塌=mmmmnommmmmmjm 棚子=mnmmmolmmmmmlm 椅=nmllmmnonllmll 椅子=ommmmmmmmmmmml 楼=mqklqonmjllhpj 楼|=lllpooollllmlm
楼上=lomllnnmlmmmpl 楼下=nnnmmlmlomkllm 楼不=mmmmmmmkmmmmom 楼中=mmmmmmmommmmlm 楼了=pnmlllnmnmmmmk 楼往=mmmmmklmmmmmpm
楼掉=mmmmmlommmmmlm 楼板=llmmmmlmmmmmom 楼梯=nnmlmlnlmmmmlo 楼的=mmmmllmmmmomln 楼窗=olmmllmmlmmmnm 楼老=mmmmmlmmmmmmol
楼跳=mmmmkmnmmmnmmm 楼道=nomnmmnmlnlljl 楼那=mmmmnlknmmmmom 楼阳=ommmkmmmmmmmnm 楼顶=mnmmrllmmlmmll 樱=mmmommlmmmmmmm
樱桃=mmmommlmmmmmmm 橘=mommmmlmmmmmmm 檐=mmmmrlkmmlmmml 欠=lmlmnmmmlmqmmm 次=mlmmmlomlmnlln 款=lmrmmmmmlmlmmm
款|=lmommmmmmmmmmm 止=klmnmmpmmmnmmm 止不=lmmnmmommmlmmm 正=mkrmmnlnlmmlll 正在=lmpmmnmmmnmmlm 步=nmnmmlmmlmnmko
歪=lklnlqplmmlmnl 歪了=mlmmmolmmnmmmm 歪在=mmmmlmommmmnml 歪着=mlmomnlmmmmmmm 死=lkklplmklnqlmm 死|=mlllnmlmlmqmnm
死了=lmmmmlmkmnnmnn 死人=kmmmnpommmlmkm 死我=ommmnllmmmlmmm 段=mmmmmolmmmmmmm 每=mmmmmmolmlmmmn 毒=mlmqmlnmmmkmml
毒了=mmmommmmmmlmmm 比=knmmmnommmmmln 毛=lomlmmommmmmmm 气=illyllpmjknkkl 气|=lmmpllnllmnlkp 气了=llmnmkqmlmkmmm
气味=mlmnmommmmlmmm 气往=mmmommmmmmmmmm 气球=kmmlmqlmmmlmlm 气管=llmommlmmmomml 气罐=momlmmlmmmmmmm 氧化=mmmommmmmmmmmm
水=ijjmlrmiirnimy 水|=nmllnpmmlnklnl 水了=llmmmoomllllmn 水井=nmmomommmmmmnj 水从=llmmmomlmlmnln 水位=mmmmmnmmmmmmnk
水倒=mmmmmommmmmmmm 水冲=mmmmmlnmmlmmmo 水到=mmmmlqklllpmko 水区=mmmmmmlmmmmmmo 水口=mmmmmnkmmmmmnn 水器=mnmqmmlmmlmmlm
水围=mmmmmmlmmmmmmo 水在=mmmmmnmmmmmmok 水坑=mmmmmmnmmnmmmk 水塔=mmmmollmmmmmnl 水已=mlmmmqlmmlmmln 水库=lmmmnlnmolommj
水来=mmmmmkmmmmmmlp 水没=mmmmmllmmmmmmp 水泥=mmmmmllmmmmmpl 水泵=mmmmmlmmmommll 水涨=mmmmlnlmmmmmol 水淹=mmmmmkmmmmmmpl
水盆=ommmmmnmmmmmml 水破=mmmmmmommmmmml 水管=olmlnnlmmmlmnm 水箱=mmmmmmommmmmml 水边=mmmmllpmmlommk 水还=mmmmmmommmlmml
水进=kmmmmplmmmmmmn 水道=mmmnmlkmmmmmpl 水都=mmmmmolmmmlnol 水里=llmmmknmmsnlin 水面=mmmmmlommmmmml 水齐=mlmmmmmmmmmmmp
永=mmmmmmlmmmommm 求=mllmlqlmnmnlml 求了=mmmmmolmmmmmmm 求求=mmmmmommmmmmmm 汇=mmpmmmmmmmmmmm 汗=llmmmlrmlmllnl
江=mmlmkokmmlpllp 江边=nmmmmommmmolmk 池=mompklnlknlmln 池子=mmmnmlmmmmmmlo 池里=nmmllmlmmnmmol 污=mmmomnmmmmmmnj
污水=mmmomnmmmmmmnj 汤=lkmnnmpmmmmmlm 汽=knlpmlmmmlooll 汽油=lpmlmmlmmmommm 汽车=mmmmmmmmmmmoml 沉=klmmnlmlllmmmr
沉下=mmmmmlommmlmln 沉了=mmmmnlmlmmlmlp 沙=lomlmllmnllmon 沙发=mommmmlmmlmmmn 沙袋=mmmmmmmmmmmmmo 沟=lmmnplmmlllqmk
沟的=mmmmommmmmmmkm 沟里=mmmlmmnmmmmpmk 没=ilkmkknntlmmon 没上=mmmmlklmpmlmon 没下=mmmmmlnmonmmmm 没了=nmokkmkmolmllo
没人=lokmjmknnmonol 没出=iomnplmmnlllnm 没吃=mmmmmmlmmmmmom 没呼=mmmmmmnmmommml 没回=mmmmmmmmomlmlm 没声=nlmmnlommlmmml
没找=mmmmmmmlommmmm 没接=mmmnmlmmommmmm 没有=kmmkmnkmnmmnon 没来=mmmmmnnmomlmml 没气=mmmkmlnmmmmmlo 没水=mmmmmlmmmmmmol
没用=lmmmnlmommmmmm 没电=nnmmmnmnmkmmnl 没盖=mmmmmmmmmmmmlo 没看=lmmmmmmmlmmoml 没知=mlmmmmommlnmmm 没见=mmmmmmnmlmmmmo
没走=ommmmmmmlmmmml 没起=mmmmmmnmmomnll 没跑=nmmmmkmmlmmmom 没跟=mmmmmmmmmmmmlo 没过=mmmmmqlmmlmmll 没醒=mmmmmlmmmmommm
没锁=kmmnnmnmmmnmlm 没顶=mmmmmmmmmmlmmo 沫|=lmmnmlmmmmmmmo 河=kmlllmllnkrmkq 河|=mmmmlmlmmmpmlm 河心=mmmmmmmmmmmmpk
河水=mmmmmommmmmmml 河边=mmmmmkomomomll 河里=mmmmmkkmmmomks 油=mrmkmkmmmlnoll 油|=hqmmnmmmmmommm 油漆=mmmmmlommmmmmm
油锅=mommmmlmmmmmmm 沿=lmmmkmmmmmqmmn 沿|=mmmmlommmmomml 沿上=lmmmllnmmmommm 泄=mlmpmmmmmmmmmm 泉=nmmlmmkmmnmnmm
泡=kmmnnqlmloljjp 泡|=lmmnmlommmnmlm 泡了=mmmmmrkmmmmkmm 泥=lmmmmllmmmmlrn 泥块=mmmmmlmmmmmmol 泳=llmlmnnmlmllks
泳|=mmmmmnommmmmmk 泳池=mlmnmmommmmmmk 泳的=mmmmmmlmmmmmmp 泵=mmmmmmlmmommko 泵房=mmmmmmmmmommml 泼=npmmmlmmmmmmll
泼了=lpmmmmmmmmmmmm 洁=llmonkmnmmmmmm 洗=lmlrljklkqlmlp 洗了=mmmommkmmmmmmm 洗澡=lmmommnmlnllmm 洗衣=mnmmmlkmmommnn
洞=knmnlrkmlmlkom 洞|=mmmmmnmmmnmlom 洞里=lmmmmmmmmmmlpn 洪=mmmmmmlmmmmmnp 洪水=mmmmmkmmmmmmno 活=mnmknljlmmumkm
活|=mmmmmlmmmmmmom 活了=lommnllmlmommm 活动=lmnmmnmmnmmmkm 派=lmmmmnmmlmomml 流=nllmlnpkllnnok 流|=mmmlmnmmmmomlm
流了=lmmmmlpmmmmmmm 流出=lmmmmommmmnllm 流到=mmmmmplmmmmmml 流好=lmmmmmommmmmmm 流浪=lmmmmmommmmmmm 流血=nmmmmmkmmmlonm
浇=lomnmnmlmmnmkl 浪=knmlnmnmmmmmlm 浪|=mmmmolmmmmmmmm 浮=lmmmlljmlmnmlt 浴=llmmmlnmmnolnm 浴缸=mmmlmlnmmonllm
海=lmmmllnmommmnm 消=lqmnmkmlmmmlmm 消防=mqmmllmlmmmlnm 涨=llmmlpkmnllmno 涨|=mmmmmnmmmllmno 涨上=mmmmmommmmmmll
涨起=mmmmmnmmmmmmnk 涵=mmmmmmmmmmmlkp 涵洞=mmmmmmmmmmmlkp 淤的=mmmlmmmmmmmmom 深=kmmmmolmmmolmm 深|=lmmmmlnmmmomml
深水=mmmmmmlmmmmmmo 混=nlmpmnkmmmmmlm 淹=mlmmmilmmnmmms 淹了=mmmmmkmmmmmmmq 淹到=mmmmmlmmmnmmlo 清=llmlpnomnlmmlj
清了=mmmmolmmmmnmlm 渗=nlmmoklmmnmmlm 渗水=mmmmoklmmnmmmm 渣=mmmmmmmmmmmonl 渣土=mmmmmmlmmmmolm 游=lmmklpmmmllmlo
游泳=mmmkmopmmmmmml 湖=lmmmmmjmmllmos 湖里=mmmmmmlmmmmmlp 湿=lnmmmnmmmollmm 湿了=mmmmmommmmmmmm 溅=mmmlmmrmmmmmlk
溜=lmmmmmmmmmmqkl 溜|=mmmmnmnmmmmnkm 溺=mmmmmlnmmmmmlo 溺水=mmmmmlnmmmmmlo 滋=lpmmmmmmmmnmll 滋滋=lommmlmmmnmmlm
滑=llllokonmllkpp 滑下=lmmmmlmnmmmmon 滑倒=mmmmmmpmmmmlll 滑出=mmmmmmlmmmmomm 滑坡=mmmmmllmmmmmpm 滑板=mmmmmmommmmmlm
滑梯=ommmlollonmmll 滚=lomlmmpmmlnmll 滚下=mmmmmknnmmmmnm 满=mmmlmpmmmllnml 满屋=mmmmmommmmmmlm 滩=lmmmmnomnmllnm
滴=lmmnmlommmmmlm 滴到=lmmmmmommmmmmm 漂=llmlljlmlnllly 漂着=mmmmmmmmmmlmmo 漂走=mmmmmlnmmmmmmo 漂起=mlmmmllmmmmlmr
漆=olmlnlpmmmlmlm 漏=ljlrlmjmlqlnln 漏|=mlmommmmmmmnmm 漏气=mmmpmmlmmmmmmm 漏电=llmlmllmmpmmmo 漫=mmmmmolmmmlllo
潮=mmmmmnlmnmmmnk 澡=lmmpmlmmlnllnm 澡|=mmmnmmlmlolmmm 澡滑=mmmmmmpmmmmlll 瀑=mmmmmlmmmmmmlo 瀑布=mmmmmlmmmmmmlo
灌=nlmmmrkmmllnkn 灌|=llmmmnlmmmmmlp 灌水=mmmmmpmmmmmmnj 火=kzlskhillpmkjk 火|=lnmqmllmlollml 火了=msmkmmlmmllmlm
火啊=mommmlmmmmmmmm 火机=lmmmmmmmmlommm 火烧=olmmmmmmmmmmmm 火盆=mmmpmmkmmmmmmm 火花=mkmlmmmmmpmmmm 火车=mkmmmmmmompmmm
灭=lpmommlnlllmlm 灭不=momlmlmmmmmmmm 灭了=mlmpmmlnmmmmmm 灯=lnlolmiokrkolk 灯|=mmmomllmmnlmnm 灯亮=mmmmmmomlmnmmm
灯泡=mmmmnmlmmommlm 灰=mnmlmnnlmlnmnk 灶=mqmmllmmlmkmmn 灾=lmommmmmlmmmmm 灾|=lmommmmmlmmmmm 炉=lomtlnkmlllmll
炉子=lmmrlmkmlmmmmm 炒=lnommmmmmmmmmm 炕=mmmommlmmmmmmm 炭=lkmpnljmmmrmlm 炭|=mlmmmmmmmmommm 炮=lommmmmmmmmmlm
炸=npmllopmllllkl 炸了=lqmlmmnmmnmmll 点=koonllknnnolkk 点|=plmlnllmmlnnnk 点了=lrnllkkmmqllkl 点晕=mmmmmmkmmmommm
点火=mlmommmmmmmmmm 点着=mmmommlmmmmmmm 烂=njmnmmpmmmmmmm 烂了=njmmmmommmmmmm 烛=mpmlmmmmlmmmmm 烟=lzmpmkjlkllnik
烟|=mpmommkmlmmnkl 烟了=mommmmlmmnmmmm 烟囱=mkmnnnlmmmmmnm 烟头=ommmmmlmmmmmmm 烟都=mommmlmmmmmmmm 烤=nmmplllmmmlmln
烤火=mlmpmmlmmmmmmm 烦=mmmmmnknmlmmln 烧=owlqkjklkknkkl 烧|=mpmmmlmmmllmln 烧得=mlmnmmommmmmmm 烧炭=mlmmmmlmmmpmmm
烧着=mkmmmnnmmmnmnm 烧起=mommmmlmmmmmmm 烫=msmkllrmmkllmk 烫伤=mlmmmmommmmmmm 烫得=lommmmnmmmlmmm 烫手=lpmmmmmmmmmmlm
热=jplnkoollmmlok 热|=mmmmmmlmmmmmom 热气=mnmlmommmmmmlm 热水=mmmpmmmmmllmml 焦=mpmlmmjmmpmmmm 焦了=mmmmmmkmmpmmmm
焦味=momlmmlmmmmmmm 然=kmlommooknmmll 煤=mnmrnkimlmnlnl 煤气=mommllkmmmpmmm 照=llnmlokmnmqmml 照片=lmnmmmlmomnmmm
照顾=mlmmmmmmlmqmmm 熄火=mkmmmnmmmllnmn 熏=lmmqmlomlllmlm 熏倒=llmpmlmmmmmmmm 熟=mmmmmmommmmmlm 燃=lumpmjkmmllmkl
燃了=mrmlmmlmmmmmlm 燃气=mlmommmmmmmmmm 燃起=mpmlmlmmmmmmmm 爆=mqmkmpjmmllmmm 爆了=mlmmmqlmmlmmmn 爆炸=mpmlmllmmmmmmm
爬=okmnpkklllommm 爬上=pmmmlllmmmnmmm 爬不=lmmnmmnmmmmmol 爬了=lmmmpmmmmmmmmm 爷=mllmlmololmmlo 爷爷=mlmmlmmlnmnnlo
爷被=mmmmmmkmmmmnom 爸=pmnmnkmlllmnll 爸不=nmmmmmlmmmlomm 爸去=mmmmmommmmmmml 爸喝=mmmmmmjmmmpmmm 爸在=omnmmmkmmmmmnm
爸爸=pmnnmmlmlklmmm 爹=lmmmmnnmmmolkm 爹爹=mmmmmlommmmmmm 片=knmlmmnmmlnmnl 片|=nommolmmlmlnll 片往=mmmmmmlmmmmmom
牌=mmmmmnmmmlmlom 牌砸=mmmmmlpmmmmmlm 牙=mlmmmmnmmmmolm 物=mnlllnommlnmlm 犯=lmmnnmpmlmmmkm 犯了=mmmmmmpmlmmmmm
狗=jmlmmlqmlnmmnm 狗|=mmmlmmommmnmmm 狗叫=ommmlmmmmmmmlm 狗在=lmmmmonmmmmmlm 狗把=lmmmmmommmmmmm 独=lmmkmnommmmmmm
独居=lmmkmnommmmmlm 猫=kmlnllnmmlnmpl 猫|=lmmmmmmmmmmmom 王=lmmnmmnmmmmmkn 玩=knlmlnmmnonmlm 玩打=mommmmmmmmmmmm
环=nmlmmmlmolloml 现=lnommollmnmllk 现金=lmpmmmmmlmmmmm 珠=mmmmmmommmmmmm 班=mnmmlmmmommmml 球=knmmnommmlllpk
球|=nmmmmklmmmmmol 理=lmnmnknmmlnmmm 璃|=nmmlmnjmmmnlnn 璃都=mommmmmmmmmlmm 璃门=kmmmmmpmmmmmmm 瓦=llmnomommmlkmm
瓶=omlnmlomljpmlm 瓶|=nmmmmmkmmmommm 瓶安=mmmmmmommmkmmm 瓶车=mommmmlmmkmnmn 生=nklnklqkllqokl 生|=mmmmmmlmmmomlm
生了=mmmmmmqlmmlmlm 用=momlnnmnkmokll 用|=llmmnlnolmmmmn 用了=mmmmlmmmmmommm 甩=mmmmlmmmmolmnm 甩不=mmmmmmlmmommmm
田=mmmmmmkmnmmomm 电=jqmjlmnpkvjlkl 电|=lnllllknltmlnk 电了=mlmmmlmlmqmmnm 电人=mmmmmmmmmommml 电倒=mmmmmmlmmommmm
电到=mmmmmmlmmpmmmm 电动=mommmmmlmlmomm 电工=mmmmmmlmmommmm 电打=mmmmmmommmmmmm 电机=mmmommmmmmmmlm 电梯=nlmnlomsmjlmkj
电池=lpmlmmommllmmm 电瓶=pomlmmlmmjmmmn 电着=mlmmmmmmmpmmmm 电线=lnmlnpnmmimlnm 电表=mommmmmmmlmmmm 电话=kmpmnojmnjnmln
电还=mmmnmlmmmjmmmp 电锯=mmmmmmpmmlmmmm 男=rlmlomlknmmllm 男孩=lmmmmmllommmnm 男的=rlmlnnllnmkmlm 留=mmmmmllmnmomlm
疙=lmmmmmommlmmmm 疙瘩=lmmmmmommlmmmm 疯=mmmmlommnmmmlm 疼=lllonkmmlmmnol 疼|=mlmnmllmmnmomm 疼得=mlmmmlommmllnm
病了=mmmmommmmmmmlm 症=mmmmmmlnommmlm 瘩=lmmmmmommlmmmm 白=knmoklmmnnnlko 白气=mommmmmmmmmmlm 白沫=mmmmmllmmmmmmo
白雾=mlmommmmmmmmmm 百=lmnmolmmlmnlmm 百了=mmmmommmmmlmmm 百草=mmmmmmlmmmommm 的=nmnmnmljommlln 的|=mnlokmonnllknm
的一=nlmmljlllomnnn 的不=mmmmnlnmmkmmmm 的两=mmmmmlmmommmnl 的了=mmmmmnkmmmmmom 的人=mlnmoqmllllmkm 的卡=mmmmpmmmmmmmjm
的压=mmmmmmlmmmmkpm 的味=mnmlmmlmmlommm 的哭=mmmmmommmmmmmm 的嘴=ommmmmlmmmmmmm 的在=olmmmlnlmmlmnm 的头=mmmmllnmmmmmom
的娃=mmmmlmommnmlmm 的小=lmmlmmonnmlnjn 的师=mmmljnnmmommnm 的往=nmmmmmmmmmomlk 的手=lmmmlnqlmllmlm 的打=mmmmmnjmmmmnnm
的是=mmmlmmpmmmmmml 的线=mmmmmmlmmommmm 的绳=mmmmomlmmmmlmm 的缝=mmmmmmlmmmmmom 的老=knmmlknnmmlnnl 的胳=mmmmmmllmmmmom
的脚=mmmmmmmmlmmomm 的腿=lmmmmmolmmmnmm 的要=mmmmmommmmmmmm 的话=lmmmmmmmmmommm 的路=mmmmmommmmmmkn 的车=mmmmmlkmlmmqml
的邻=mmmmmolmmmlmmm 皮=mmmlklrmmnmmln 皮带=ommmmmlmmmmmlm 皮都=mmmmmmommmmmlm 盆=nlmplmmmmlnmlm 盆|=mmmnmmmmmmnmkm
盆砸=mmmmmlpmmmmmkm 盆里=ommmmmlmmmmmmm 监=nmlmmmmmomlmml 监控=nmmmmlmmomlmml 盔=nmmmmmlmmmmolm 盖子=mmmmmmlmmmmmmo
盖没=mmmmmmmmmmmmol 盖的=mmmmmmmmmmmmlo 盗=olnmmolmmmllnl 盗网=nmmmmolmmmmmmm 盘上=mmmmmmomlmmmmm 直=mllonmnmlnmmll
直响=lmmnmlmmmmmmom 直在=kmmmmmnomlmmmm 直往=mmmmmommmmmmkm 直挺=lmmmmmommmmmmm 直掉=mmmmmolmmmmmmm 直接=mmmmmnmmmommll
直播=mmmmmmmmmmommm 省=mmmmnmnmmmkmmm 看=kqlkmmnmollomk 看|=mmmnolmmlmlmnm 看不=lpmlmmmmkmlnom 看东=lmmmmmommmmmmm
看到=lnmmlnkmqmomkk 看台=mmmmmmlmmmmmom 看看=mnmnlklmmmmnnm 看见=mmmmmlpmmmkmln 真=mmmlnnmmllomlm 眼=nnlpmltlllkmkk
眼前=mlmnmmommmmmmm 眼睛=lmmmnlqmlmlmll 眼里=mmmmmmpmmmmmlk 着=lplnoklnllmnlm 着|=lmlmlmnlolmnnm 着一=klnmpnlllmnmlm
着不=lmmommmmmmlmnl 着东=mmmmmlmmmmmmom 着个=klmlnkmllmonno 着了=lsmnllmlnlnlll 着人=lnlmqmnmmmlojm 着出=ommmmmlmmmlmmm
着呢=mmmnnmkmmmlnom 着喊=mmmlmmommlmmmm 着地=lmmmmmlmmmlonm 着就=mnmmmmommmlmmm 着我=nlmmllomnmmmlm 着手=mmmmmllomnmmlm
着树=mmmmmlnmmmmlmo 着水=mlmnnkmmmmmmnm 着没=mlmmmommlnmmml 着煤=mlmmmmmmmmommm 着电=mmnmmnlmmlmmmo 着的=mmmnmmkmmmmnmm
着线=mmmmmnlmmpmllm 着绳=mmmmkmmmmmnmon 着胸=mmmmmmommmmnlm 着脖=mmmmmmonmmmmlm 着要=nmmmmlmmmmlmom 着起=mommmmmmmmmmmm
着身=ommmommmmmmmjm 着车=mmmomnlmmmmmkm 着还=mmmmmmommmmmmm 着防=mmmmmommmmlmmm 睁=mnmomlnmmmlmml 睛=lmmmnlqmlmlmll
睡=lllqmlnlllnmnl 睡了=mlmommnmlmmmmm 睡的=mmmommmmmmmmmm 睡着=nmmnmlkmmmomlm 瞳=mlmlmmpmmmmmmm 知=lmmllmomnmlmom
知觉=mlmmmmommlnmmm 知道=lmmllmnmnmlmom 短=llnmlmmmmmommm 短信=lmommmmmmmlmmm 石=lmmmlolmmllkqn 石头=mlmmmplmmlmlom
码=mlrmmllmlmnmmm 码|=mmommmlmmmmmmm 砍=qmmmmmlmmmmmmm 砍人=ommmmmlmmmmmmm 砖=okmllommmmmlpl 砖一=mmmmmllmmmmmpm
砖头=ommmlolmmmmlml 砰一=mommmmmmmlmmmm 破=mlmnmlpmnnlmll 砸=sklnmnpmllmjkj 砸|=ommmmllmmmmmnl 砸中=lmmmomnmmmmmjm
砸了=lmmonmqlmmnmjl 砸人=ommmmokmmmmmkm 砸到=lmmmmmrmmlmmkm 砸在=mmmmmmommmmmlm 砸玻=mmmmmmlmmmmmom 砸着=mmmmmlpmmmmmmm
砸车=ommmmnimmmmlqm 砸门=kmmmmmmommmmnm 硬=mlmmomomloklll 硬了=mmmmmmmmmommmm 确=mmmmkmmmmmommm 碎=mmmmmnlmmmmoml
碗=mmmmmlkmmmomnm 碰=llmmlkmmmrlokl 碰|=mmnmmmommmmmmm 碰了=mmmmmmjmmnmomm 碰倒=mmmmmlommmmmmm 碰到=mmmmmmlmmommmm
磕=mmmmmmmmmmlomm 示=lmmnmmlonmmmmm 祸=lmnmmllmmmmqlm 祸|=lmmmmmlmmmmomm 祸了=mmmmmllmmmmpmm 离=mnlmmmkmnmnmmm
种=mlmpmnkmmmmmmm 租户=mmmmmlmmmmmmol 积=mmmlmommmpmlll 积水=mmmmmnlmmpmlll 税=lmommmmmmmlmmm 税|=lmommmmmmmlmmm
空=kllmoolooloknk 空|=mmmmoolmmmmmlm 空下=mmmmpmmmmmmmjm 空了=lmmmmonmmmnmkm 空的=kmmmlklnpmmmpl 空调=nnlnolmllmmmlm
穿=lkmmmkomqmmlmn 突=lmmmmnpnllmmll 突然=llmmmnonlmmmll 窑=mmmmmommmmmmmm 窑洞=mmmmmommmmmmlm 窖=mlmommlmmllmpl
窖里=mmmnmmmmmmmmol 窗=lokpsmikkknlol 窗|=olmnlnkmlmmmnl 窗了=mmmmmlmmmmmmlo 窗口=mommommmmmmmlm 窗帘=mommmmmmmmmmmm
窗户=nnlmpkmmmllmll 窗框=lmmmolmmmmmmnm 窜=mpmmmmmmmmlmmm 窟=mmmmmmmmlmmmlo 窟窿=mmmmmmmmlmmmlo 窿=mmmmmmmmlmmmlo
窿里=mmmmmmmmmmmmlo 站=mjlnsmkmnnnkkn 站|=llmlmonmnllmlm 站不=nlmplnnmlmlmlm 站到=mmmmommmmmmmmm 站台=mmmmmmlmmmmolm
站在=nlmmomkmlnnmkm 站着=llmlnjmmlmqnmn 笔=lmpmmmmmlmlmmm 第三=lmnllmommmnmll 等=llommnomllnllm 等着=ommmmlnmmmlmmm
筋=lmmmlnpmmmlmlm 答=lmmomlnmnlmmmn 筷=mmmmmmommmmmmm 筷子=mmmmmmommmmmmm 算=mlmmnlnmmmpmmm 算了=mmmmnlmmmmommm
管=lkltnnkmklnlml 管|=mmmmnmmolnlmlm 管子=lmmqnlkmmlmlol 管爆=mkmmmolmmmmmmn 箱=kmlnlnlmmrllnl 箱|=nmmnmnmmmlmknl
箱里=lmmmmmpmmlmmnl 篮=lmmmolnlnmmmml 篮一=mmmmomkmmmmmmm 粘=mmmmmmomlommlm 粘在=mmmmmmommmmmmm 粪=mmmommlmmlmmlo
粪池=mmmnmnmmmmmmnk 糊=mnmnkmolmklnnm 糊味=momlmmmmmmmmmm 糖=omlmllomlmllnm 糖|=ommmmmmmlmmmmm 索=mmmmmmlmmmmmom
紧=mmnmmonmkmkmnl 紫=nlmlmkmmlmnmpm 紫|=mmmmmlnmmmomnl 紫了=mmmlmmlmmmmmon 累=lmmmlmmmmmommm 累了=lmmmmmmmmmommm
红=ltlokklmlkmmmm 红|=mnmolmmmmmllnm 红了=mqmlmlmmmmmmll 红漆=olmmmmmmmmlmmm 红的=lnmmmmommmolll 红薯=mmmmmmmmmmmmom
红通=mommmlmmmmmmmm 约=ommmmmnmmmmmll 纸=lpmmllommmomll 纽=mmmmmmommmmmmm 纽扣=mmmmmmommmmmmm 线=lmmlmkjllzmkll
线了=mmmmmmmmmomllm 线在=mlmmmmmmmommmm 线垂=mmmmmmmmmomlmm 线掉=mmmmmllmmpmmmm 线断=mlmmmmlmmpmmmm 线杆=mmmmommmmjmlno
组=mmmnmplmmmmmll 经=lnomnmlmlnmlml 经吃=mmmmmmkmmmpmmm 经没=mmmlmnommmmmml 经着=mommmmmmmmmllm 经进=nmmmmommmlmmlm
绑=olnmlmmmmmmmlm 结=mmmnmllmmmomlm 结束=mmmmmmlmmmommm 绕=plmmmlmmmnmmmm 给=nlrlpjmmjlolol 给了=lmommmmmlmmmmm
给我=mmjmnlonmmollm 绝=mmmmmmlmmmommm 绞=lmmmmmrlmmmmlm 绳=nlllopjmllolmn 绳子=mmllkplmlmmmno 绳断=mmmmokmmmmmlom
维=llnmmmmomlmmnm 维保=lmmmmmlomlmmom 绿=lmmnmlnmnmmolm 缝=lnmllmkmmlolon 缝|=mmmmmklnmmmmom 缝往=mmmmmlmmmmmmmo
缝里=lnmommmlmmmmnl 缠=llmmkommmmmmnm 缸=mmmmmmmmmonlkm 缸里=mmmmmmlmmommko 罐=momnmmlmlmmnml 网=nmnmmnmlmlmlkm
网|=lmmmmommmmmmmm 置=mmmmmmlmommmmm 羊=mmmmmkqmmmmmnk 羊水=mmmmmlpmmmmmml 羊角=mmmmmmommmmmmm 群=llolnmmlnlnlmm
群里=kmnmnllmnmnmmm 翻=nlmkmjpmlmlpnm 翻|=mmmmmommmmmmlm 翻下=lmmmmmpmmmmlmm 翻了=llmlkknlmmlpon 翻出=lmmmommmmmmmmm
翻墙=ommmmlmmmmmmmm 翻过=mmmmomlmlmolmm 老=mloonlnlnlloml 老二=mmmmmmmmmmmmlo 老人=lnmllnlolmknol 老伴=mmmnmmnmmmomll
老公=olmmnmomlnkmkm 老太=ommmmmllmmlnlm 老头=ommknklmmmnmmo 老婆=lmmnmkolmmommm 老板=nmmolllmmmmmmm 老汉=mmmmmmkmnmmmom
老鼠=mmmommmmmmmmmm 考=mmmmomlmmmmmlm 耍=ommmmmllnnmmlm 耳=qmmmmmlmlmlmll 耳光=ommmmmmmmmmmmm 耳朵=lmmmmlommmmmmm
耳环=pmmmmmlmmmmlmm 耷=mmmmolmmmnmlnm 耷拉=mmmmolmmmnmlnm 联=mmmmmmlmommmlm 联系=mmmmmmlmommmlm 肉=mnmmmlpmmlmllm
肚=mlmlmmsmlmlmlm 肚子=mlmlmmrmlmlmlm 股=lonmmmmmmmmmml 肩=lmmmmmommnmmln 肩膀=lmmmmmommmmmln 肿=mmmlmmommmlmol
肿了=mmmmmmlmmmmmom 肿得=mmmmmmmmmmmmom 背=mjllnoomnlmmkn 背|=mmmmmmkmnmlmom 背上=mlmmmmpmmmmmmn 胡=mmmmlmpmlnmmmm
胡话=mmmmlmpmlnmmmm 胳=lmlmmmomlmmmol 胳膊=lmlmmmomlmmmol 胶=mnmkmmnmmmomlm 胸口=lmmlmlpmmnnmmm 能=lmpljnomlkmmnl
能看=mmnmmlmmmmlmom 脉=lmmmmlommmommm 脉|=lmmmmmpmmlmmmm 脐=mmmmmmpmmmmmlm 脐带=mmmmmmpmmmmmlm 脑=mlmmmlqmmllmll
脖=nlllklomllomnn 脖子=nlllklomllomnn 脚=mmllnnommllnnl 脚下=mmmmllmmmmmmql 脚在=mmmmkmnmmmnnnl 脚底=mmmmmmmmmmmoll
脚手=lmmmnmlmmmmmom 脚脖=mmmmmomlmmmmlm 脱=nlmmmnmmmlnmmk 脱了=mmmmnnlmmmomll 脸=njmommulklklko 脸上=olmmmlmmmmmmmm
脸发=mmmmmmommmmlmm 脸白=mmmmmmkmmmmmmo 脸红=mmmpmmkmmmmmmm 脸都=mmmlmmlmmmmmpm 腕=lmmmmnnmmmpmmm 腕上=mmmmmmlmmmommm
腕了=mmmmmmpmmmlmmm 腰=nllmojlnmknmoo 腰|=nmlmmkmmmmmmmp 腰了=mmmmmkmmmmomnm 腾=mmmmmlpmlmlmnm 腾|=mmmmmmmmlmlmmp
腿=jllmmkrmklkqpm 腿|=mlmmmmnlmlloln 腿了=lmmmmnlmmmmplm 腿在=mmmmlllmmmnmon 腿脚=mommmllnmmmmln 膊=lmlmmmomlmmmol
膝盖=mmmmmlmmmmmmmo 臂=mmmmmnplmnnklm 自=jlnlmmkkqmqlpl 自动=lmmmmmmlmnmmpm 自己=jlnmnlmmomomml 自杀=lmmmlmlmmmpmmm
自闭=mmmmmmlmommmmm 臭=mkmtmlmllmlmll 臭|=mlmpmmlmmmmmmm 臭味=mlmnmmommmmmmm 舌=mmmmmmommmmmmm 舌头=mmmmmmommmmmmm
舔=mmmmmmlmmommmm 船=mmmmlmlmlmllmr 色=mnmnllpmmmmlkl 花=jkmlmnpmlpmmll 花|=mjmnmmnmmpmmlm 花板=mnmmnmjmmmmmnn
花生=mmmlmmommmmmmm 草=kqmmmmnmllomlm 草坪=lommlmommmmmmm 草枯=mmmmmmlmmmommm 荡=lmmmolmmmmmlln 药=kkmkkkrmnltlll
药|=lmmmmmnmmmommm 药在=mmmmmmkmmmnmom 药当=mmmmmmpmmmkmmm 药片=mmmmmmommmmmlm 药瓶=mmmmmmmmmmommm 药的=mmmmmmlnomlmmm
菌=mmmmmmommmmmmm 菌子=mmmmmmommmmmmm 菜=mmloknnmollnln 菜刀=mmmmmplmmmmmmm 营=mmmmmmlmommlmn 落=kllllkkmmollos
落|=lmmmlommmmmmol 落嚟=lmmmmolmmmmmmm 落水=lmmmmjkmmnmmls 蒙=onmlmmmmmmmmmm 蒸=mmmmmmommmmmlm 蒸汽=mmmlmmommmmmlm
蓝=llmmmlnmmommmm 薯=mmmmmmmmmmmmom 蚊=mommmmlmmmmmmm 蛇=llmnmnommmmmkm 蛇咬=mmmmmmommmmmlm 蜂=lmmmmmommmmmmm
蜇=mmmmmlommmmmmm 蜡=mpmmmmmmlmmmlm 蜡烛=mpmmmmmmlmmmmm 血=rjmmljvlkkmokk 血|=nmmlmmolllloml 血了=qmmmmlmmmmllmm
血还=olmmmmmmmmmmmm 行=jmpmlmommlmmnk 行|=lmnmmolmlmnnll 行了=lnmmmmqmmmlmmm 行门=mmommmmmmmmmmm 街=mmmnnolmmmlnml
衣=pmlknlilmmmmop 衣服=nllmmmommllmmn 衣机=mmmmmmlmmommol 衣的=mmmmmmlmmmmmmo 表=nmmpmokmnlkmll 袋=mmmmmlnmnlnmkn
袋|=lmmmmmpmmmmmlm 袖=mmmmmmmmmmlmom 袖子=lmmmmmmmmmmmom 被=smrkkmkljnkomm 被人=qmmmmlmkplmllm 被关=nmmmmmlommmmlm
被冲=lmmmmnmmmmmklp 被卷=mmmmmoommmmllm 被压=mmmmmmlmmmmomm 被吸=mmmmmplmmmmmml 被困=mmmmmllnmmmmsi 被子=kplmpknmmmmmll
被我=ommmmmkmmmnmmm 被打=mmmmmmlmmommmm 被撞=lmmmmmlmmmmpmm 被水=lmmmmnmmmlmmno 被电=lknmmmmmmomnlm 被车=lmmmmmlmmnmplm
被风=llmmlnmmmmmmon 被骗=mmpmnllmlmmmmm 裂=nlmmloklmllmoo 裂了=nmmmmlllmmmmno 裂开=mmmmmommmmmmlm 裂缝=mmmmmommmmmmlm
装=mkmnnnlmlplmll 裙=nlmmlmmmnmomlm 裤=ommmmmnmmmlmmm 裤子=ommmlmnmmmlnlm 西|=olnmmojmmnmmlm 西在=mmmmmommlmmmmm
西头=mommmlmmmmmmmm 西砸=mmmmmlpmmmmmlm 要=okrlppkjkmpjni 要下=mmmommmmmnmmll 要倒=llmmlpkmmlmmqm 要出=nmmmlmpmlmlmlm
要去=lmmmommmmnlmmm 要寻=lmmmmmmmmmpmmm 要往=lmmmplmmmmlmmm 要掉=mlmmmommmmmmnm 要杀=ommmmlmmmmmmmm 要死=lmmlmommlmomlm
要炸=ommnlmlmmmmmmm 要烧=ommmmmlmmmmmmm 要生=mmmmmmpmmmlmmm 要自=lmmmmmmmmmommm 要走=lmnmmnmmlmommm 要跳=lmmmqllmmmmmml
要钱=ommmmmmmmmmmmm 见=ommkllkmrkomlo 见|=lnlmmmilmmpoln 见了=llmmkmnnnmnlnm 见人=mmmmmonmlmnmll 见有=lmmmmolmmmmmmm
见的=lmmmommmmmmmlm 见血=qmmmmmkmmmmlmm 观=mmmmmmnmmonllm 觉=lmmommnmllnmlm 角=nmmmnjomlmmlnn 角风=mmmmmmommmmmmm
解=mlommmlmmmnnmm 触=lkmmmkmmlulmlm 触电=mmmmmllmmpmmmm 言=mmmmmllmmmommm 警=pnoolminlllmll 警|=rmmlmllmmmnmlm
警器=lmmpmllmmmmmmm 警察=plnmmmlmmmmmmm 警铃=mmmmmmmommmmmm 认=nlmmmlmmpmlmlm 认得=mmmmmmlmommmmm 认识=ommmlmlmmmmmmm
让=lmsmmmjlkonlml 让我=lmpmmmnmlmnlll 让电=lmlmmmommnmmmm 让走=nmmmmommmmmmlm 议=lmommmmmmmmmmm 记=lmmmlllmomnmmm
讲=kmolmnmnmmlnml 讲机=mmmmmolnmmmmlm 讲没=mmmmmmmmmmmmom 讲话=mmmmmmlmnmmomm 证=lmqmmmlmmmlmmm 证码=mmpmmmlmmmlmmm
诈=nmommmmmmlmmmm 试=ommmnmlmmmlmmm 话=jlnmmmqmmkmoll 话|=mmnmmlllnmmomm 话不=mmlmmmnmmmomlm 话了=lmmnmolmmmlmml
话关=mmmmmmmmmmommm 话叫=mmmmmolmmmmmmm 话说=nolmmmknlmmnnm 误=mmmmmmpmmmlmmm 说=mkqnolkoolrljh 说|=lmlmmnmmomnmlm
说上=mmmmmmmmommmmm 说不=llmllpmlmmommm 说今=pmmmmmlmlmkmmm 说再=mmmmommmlmnmmm 说在=nmmmmmmmomlmmm 说头=mmmommlmmmmmnm
说她=nlmmmmkmmmnmmm 说孩=lmmmmmpmmmlmmm 说带=ommmmmmmlmmmmm 说快=lmmmmmmmmmmmom 说我=lmpmkmlmnmommm 说是=lmonmommlmlmmm
说水=lmmmmplmmommml 说胡=mmmmlmpmlnmmmm 说要=qmllolmllmomlm 说话=mllnmlonmmknnl 谁=kllnmmnmomnlmn 谁会=mmmlmlmmmnlmno
谁在=mmmmmolnlmnmlm 谁家=llmnlnomnmmmlm 谁有=llmmokomlmlnmn 谁看=lmmmmmkmpmmmml 调=ommpnllllmmllm 调压=mmmpmmlmmmmlmm
调架=nmmmolmmmmnmkm 谢=lmmmmmmmmmpmmm 谢谢=lmmmmmmmmmpmmm 豆=mmmlmlpmommlll 豆豆=mmmmmmmmommmmm 负=mmmmnllmmmlmmp
账=mmpmmmlmmmlmmm 账|=lmommmmmmmmmmm 货=kmmnnlknlolqml 货架=mmmmmnmmmmmlom 货梯=mmmmmmmommmmlm 货车=lmmnmmlmmnmokm
贴=nlnlommmmmmmlm 贷=lmommmmmlmnmmm 费=mmpmmmmmmmlmlm 贼=rlmmlllmmmmmlm 资=mmomnmmmmmlmmm 走=ommlmlimtlolll
走|=nlnmmnknlmonlk 走了=klnlmmjmololmp 走失=lmmmmmmmommmmm 走廊=mommmnlmmmmmmm 走散=mmmmmmmmomlmmm 走的=lmmmmmlmomlmmn
走着=mmmmkonmlmlmol 走路=lmmmmmommmmmmm 走近=mmmmmmommmmmmm 赵=mmmmmmommkmmmm 起=nqlmlkmllkonmn 起不=mmmmmlommmlnnl
起来=onmnlnnmlljlmo 超=mmmmmnmmommmml 越=momnnjlnllkmom 越大=mommnmlmmmmmln 越小=lmmmmmmommmmmm 趴=mjmonlpmlpkmll
趴在=mmmlnlomlnlmnk 趴着=olmnllmmmmmmlo 跌=mmmmmmommmlmnk 跑=pnlpkmjknklomm 跑|=mpmnlokmlllnlm 跑了=mlmnmlllpmlolm
跑出=mmmmmnllmmolnm 跑气=mlmommmmmmmmmm 跟=nkpknkmpnknmkm 跟一=mmnmmmmommmmkm 跟上=nmmmmmmmmmlmlo 跟人=lmommmmmlmmmmm
跟到=pmmmmllmlmmmmm 跟着=mmnmnllmnmlmol 跨=lmmmpmmmmmnmlm 路=nmmmkojlpmmpll 路|=nmmlmolmnmmnkl 路上=nmnmmplmlnlmkl
路了=mmmmmllmmmomol 路口=nmmmmmkmmmmpml 路被=mmmmmmmmmlmomm 路边=lmnnmlpmmmllll 路面=mmmmmommmmmmlm 跳=illkukonmnlliq
跳|=llmkqmlnmnlmml 跳一=mnmmmmlmmommmm 跳下=lmmmmlqmmmlmlm 跳了=lmmmolnmmnlmmm 跳楼=lmmmpmlmmmnmlm 跳河=mmmmlmlmmmpmmm
踏=lmmmmpmmlmmlnn 踏了=lmmmmommmmmlnm 踢=pmlmmllmmmnmnm 踩=onmlomkmmolmml 踩|=ommmmmlmmmmmmm 踪=nmmmmmmmomlmmm
踹=qmmmmlmmlmnmlm 蹭=lmmmmmkmmmmqmm 蹲=immnnmpmlmmmlm 蹲下=lmmmmmommmmmmm 蹲在=mmmommkmmnmmmm 身=ojmllkrlnommmj
身|=lmmmmmommmmmmm 身上=nkmllmolnmpnll 身子=ommmnlmmlomlnk 躲=mnmllnjmlnnnok 躲雨=mmmmmmlmmommmm 躺=kllmlkqmlpnpjm
躺在=lmmnmmomlmmnmm 车=nnkkkmkjnijzmn 车|=nlmlljnmmllnnp 车上=mommllnmnmlkpl 车下=mmmmmmmmmmmolm 车人=ommmmmmmmmmmmm
车位=pmlmmmmmmmnlmm 车侧=mmmmmmmmmmmolm 车冲=mmmmmllmmmmqml 车压=mmmmmmnmmmmokm 车司=pmmmmmmmmmmkmm 车在=momlmmnmmlmmkn
车子=mmmmlmlmmmmomm 车带=lmmmmmkmmmmpmm 车库=mlmpmlmmmmmkon 车快=mnmmmkmmmmnmmm 车把=lmmmmmmmmmmoln 车掉=mmmmmolmmmmpkk
车棚=nnmmmlmmmmmlom 车没=mmmnmnlmmmmonk 车漂=mmmmmmmmmmmlmo 车的=mmmlnokmmmmnnl 车窗=mmmlmommmmolkm 车站=mmmmmmmmommmmm
车翻=lmmmmlkmmmmqnl 车被=nmmmmmmmmmmmlo 车还=nlmnmolmommlkm 车道=mmmmmmlmmmmomm 车里=lkmmmlmmmnnlql 车顶=mmmmllnmmomnkn
轧=lmmmmmlmmmnqlm 轨=llmmlmlmmmqnlm 轨上=mmmmmmmmmmonlm 转=jlwljkklnlknqm 转|=mnollmnmlmlnmm 转不=mmmmmlmmmmmmol
转账=lmommmmmmmmmmm 轮=lllllklollltnm 轮子=lmmmmmnmlmmomm 轮椅=lmmmmlnonmlnlm 轮车=mmmmmmmmmmmknn 软=llnqllnmllmmkn
软件=lmommmmmmmmmmm 轰=mmmmmmlllmmmoo 轰响=mmmmmlmmmmmmmo 轰轰=mmmmmmmmlmmmmo 轻=nmlnmllmmmomlm 轿=lmmmmllpmmmnmm
轿厢=mmmmmlmpmmmmlm 轿车=lmmmmmlmmmmonm 辆=mnmlmmmmmllpko 辆车=lmmmmnommmmnkm 辈=mmmmmmmmmmommm 辈子=mmmmmmmmmmommm
边=lnlmmnolonnmlj 边|=mnllnmilnlmmqn 边一=ommmmllmmmnlnl 边上=mmlonlmmnnjmlm 边冒=mkmlmmmmmommmm 边有=nmlmmkqmlmnmlk
边那=lmmlmnmommmlln 过=mlnkopnllnlnkl 过|=mmmllmommmmmml 过去=jmnllmplnmloko 过来=nlmnollllmlmnn 过栏=mmmmmmmmmmommm
过马=mmmmmmlmmlmomm 还=mmmmlpkknnkmpm 还勒=lmmmmommnmmmlm 还在=nmmnmnlkommnll 还好=mmmmmmommmmmlm 还是=lomlnlommmlmln
还有=knllopmnklmmmn 还没=nlmmlplmollmkm 这=ommlmnklolonmk 这|=mmmmlmmmommmmm 这个=nmmlkmlmnnmmnm 这样=lmmmnmmmmmomlm
这里=nmmmommmnmkmlm 进=rlmmjnljklmonn 进|=kmnnmlmmmmmmlo 进不=lnmlnmommmmmlm 进了=pmmmmlklmmnmnl 进人=pmmmmmmmmmmmlm
进去=klnoloonknllmn 进屋=mlmmmolmmlomkm 进我=ommmmmmmmmmmml 进来=nnmmmllmmloolm 进气=mmmlmmommmmmmm 进水=lmmmmnjnmmlmop
进电=lnmmmmnkmmmmom 远=nmmmklkmlmonmn 远|=mmmmlmlmmmnomm 连=mmmllolmmklmpn 连着=mmmmmpommkmllm 迷=mllnmlomomllol
迷了=lmmmmmommmmmmm 迷糊=mlmnmmommmmlmm 迷路=lmmmmllmommmol 追=nlnlnmkmmllonl 追尾=mmmmmmlmmmmomm 退=lmomnllmmmmmmo
送=nlllmkmnmnnnml 送人=mmmmmmmmmmommm 逆=mmmmmmlmlmmpmm 透=lmmlmlqmmmlmnl 递=olnmmlmmmmlnmm 通=jnnllnlmnnmnmm
速=mmmmmlommmmnmm 道=jmmnkmmommnomm 道上=mmmmmlnomnmnkm 道了=mmmmmnkmlmmmol 道口=mlmnmlmmmlmool 道很=mmmlmmommmmmmm
道里=nlmnmomnmllmmk 遗=lmmmnmlmkmqmmm 遛=lmmlmmnmomlmlm 遛弯=mmmlmmomnmmmmm 遭=mmmmmnmmlmmmol 那=mnnonklklpkmlm
那一=mmmmnnkmmmmmlm 那个=lppoolmlklklkn 那么=mmmmnmlmmomlnm 那人=qmnnlmjmmmlmlm 那儿=knmlmmpmlolnlm 那家=mmmmmmnmmmmmol
那栋=mmmmnonmmmmmkm 那男=ommmmmmmmmlmmm 那辆=lnmmmmmmmmmmmo 那边=nkmmnoilmnmmmp 那部=mmmmmmmommmmmm 那里=mmmmnmomnmmmkk
邻=mmlmmnmmlmomln 邻居=nmlmmmmmlmomlm 部=mmnmmololmmmml 都=lompmmlmmmmmjl 都不=llmnmmqmmmnmkm 都出=nlmmmmmmmmmolm
都吃=mmmmmmlmmmommm 都往=lmmmmommmmmmmm 都快=mmmmmlmmmmmmmo 都抡=olmmmmlmmmmmmm 都是=nlmnmlmmmnlmmo 都没=nnlkmkonolklmm
都湿=mmmmmommmmmmml 都看=lmmmmmomlmlmmn 都黑=mmmmmmkmnnlmom 配=lmnmmommmmlmml 配电=lmmmmonmmmmmml 酒=nmmmnnommlllkm
酱=mmmmmmommmmmlm 醉=pmmmmmlmmmnmlm 醒=lnmoljomlnomlm 醒|=lnmnmllmlonmmm 醒了=nmmmmlpmlmmlmm 采=mmmmmmmmomlmlm
里=mnloiklqjnmlpo 里|=llmjkmnooommoj 里一=lomkmlnmmnpmmk 里不=nmmmmmlmmnmmlo 里了=kkllmlnmlmlnpp 里关=mlmmmmomlmmmmm
里写=mmmmlmmmmmommm 里厢=mmmmmommmmmmlm 里只=mmmmmmlmommmmm 里头=lolmmokqkmlmol 里好=lnmmlmlmmlmmpn 里屋=ommlmnlmmmmmml
里开=mmmommlmmmnmlm 里往=momlmomlmmmmlm 里有=mlmmlknmkpmmom 里水=mmmmmnmmmlmmlo 里没=kmmmoolnllmmnk 里灌=mlmmmnmlmmmmmo
里烧=mlmpmmlmmmnmmm 里的=lmnmnlnmmmmmkm 里着=mpmmmmkmmmmmmm 里被=pmmmmmmkmmmmmm 里走=mmmmmmmmmnqmmi 里躺=mmmlmmommmmmmm
里还=llmmmnnmlmmnnk 里进=onmlmllnmmmmkn 里那=omnmllmjmmmmon 里面=knlnmmkqlnmmml 重=mmmnmlnmlmmmom 野=lmmmmnmmlmlmmp
金=mmummnimlnmllk 金|=kmpmmmmmmmmmmm 针=nlllmmomomkmlm 针扎=ommmmmmmmmlmmm 钉=lmmmmmommmmmnm 钓=mmmmmllmmmmmmo
钓鱼=mmmmmmlmmmmmmo 钟=nnnmkknnolmlml 钟|=mnmmmmlommmmlm 钟了=mmmlmlnlomlmnm 钟头=omlmlmmnnmmmlm 钢=mmmmmlmnmllmpl
钢筋=lmmmmnommmmmmm 钥=mllmmmmmnnnlol 钥匙=mllmmmmmnnnlol 钱=mmwlokjmllnkkk 钱|=nmpmmmlmnmmlll 钱就=kmmmmmmmnmnmmm
钱给=mmmmmmmmmmommm 钻=onmmlllmllmnol 钻|=olmmmmmmmmmmmm 钻进=ommmkmlmmmmmom 铁=nkllkmjlmrnmon 铁口=mmmmmlmmmmmmmo
铁轨=mlmmmmmmmmpmmm 铁门=mmmmmmmmmommmm 铃=mmmmmmmpmmmmmm 铃没=mmmmmmlrmmmmkm 铲=mmmmmlmmmmmlom 银=mlqmmllmmmmmmm
银行=mmqmmllmmmmmmm 铺=mmmmmlmmmmmmlo 链=plommmlmlmlmmm 链接=mmommmmmmmmmmm 销=pmmmlmmmmmmmlm 销|=ommmlmmmmmmmlm
锁=pkmkmjikjlpkzk 锁|=ollmmlomlmnmlm 锁了=nmmmnmkmmmnmnm 锁在=plmmmmlmmmlmnm 锁死=lmmmmmlmmmmmpm 锁着=kmmlnmomnmmmml
锁车=mmmmmmlmmmmmom 锅=lpmnloomlmklnl 锅炉=mlmlmonmmmmmlm 错=llmnmmpmomkmll 锤=mmmmlmmmmmmmom 键=mmmmmmmmmmmmom
锯=lmmmmmpmmlmmml 镜=lmmmmnmmmmmolm 镯=omnmmmkmlmlmmm 长=lmmlmmmmmlmomm 门=ommkkmlqnlmkol 门|=nkmmmmmnmlmlom
门上=lommmmlnmnmmlm 门不=qlmmmlkolmmlmm 门了=omllmlmmmmnmmm 门倒=mmmmmmlmnmmmom 门去=pmmmmmmmmmmmmm 门反=nmmmnmolmmmmkm
门口=nlonlnkmnmmokk 门外=onmmlmlmmmlmmm 门夹=kmmmmmqnmlmlnm 门开=nlmmlkjoonmmmn 门我=mmmmmmomlmlmmm 门打=knmmnonmmmlmkn
门把=jommmmllmommom 门推=mmmmmmnmmmmmko 门没=lmmnmnnmmmnmjl 门窗=mlmmpmmmmmlmlm 门缝=lnmmmmlmlmpmko 门被=mlmmmommmmmmmn
门顶=ommmlmmmmmmmmm 闭=lmmmmmlnpmmmnm 闭症=mmmmmmlnommmmm 问=mmmlmplmomlmll 间=lomnlniolknlon 间|=nllmnllollmmom
间不=mmmmmmlmmmnmmo 闷=kmmmmllolmlmql 闷|=mmmmmmlpmmmmmm 闸=lmmllmmmlrmlnl 闸|=mmmmmmkmmqmmml 闻=lnmrmmkmmmlmlm
阀=mkmpmqlmmmlmll 队=lmnmmmommnmlml 防=mpmmmolllmllpl 防|=mmmmllmmmmmmom 防盗=mmmmnolmmmlmnl 防车=mommmmmmmmmmlm
阳=momlolmmmmmkpj 阳台=nnmlnlmmlmnlqk 阳底=mmmmmmommmmmkm 阿=jlmmlonmnnmmlm 阿姨=llmnmnommmmmmk 阿婆=nmnmmnkmlnmmln
院=pnnllklmplllmm 院里=ommmlmmmmmmmmm 除=mmmmmlommmmmmm 险=lmmmmnlmmmmoml 陷=mmmmmokmmmmkql 陷下=mmmmmqmmmmmmkm
陷了=mmmmmlmmmmmmpl 陷进=mmmmmmlmmmmmol 隔=pnmmmlmmllnmkl 隔壁=onmmnmlmmmmlll 难=llmmnlommnnmlm 雨=klllnnkmmpmkon
雨棚=lmmmolnmmmnmlm 雨的=mmmmmmlmmommmm 雪=llmmlnpmnmmjol 雪|=mmmmmmmmomlmmm 雷=lmmmlnmmmommnl 雾|=mmmommlmnmlmmm
震=mmmmmommmmmmmm 露=kkmollnlmolmom 露着=mlmmmlmmmmmmol 青=nmmlmmpmlmmlln 青了=lmmmmmommmmmmm 静=mmlnmnlmlmqmml
静|=mmmmmmmmmmomlm 静了=ommnmmjmmmmmom 靠=mmmmmmollmnmnk 面=knkmmolpinlmnm 面|=mllmlomnmknmom 面两=kmmonllmmmmmln
面了=llmmokmmmmnmom 面人=mlmnmkmmmmmmon 面全=mommmlmmmmmmnl 面包=onmmmmlmmmlnml 面去=mmmmollmmmlnlm 面哭=lmmmlmpnmmnmkl
面在=mmmmmlmmmmmmom 面好=lmmmmolmnmmmml 面就=mmmmmlmmmmmmom 面楼=mmmmmolmmmmmlm 面没=nmmmmlommmnmnk 面的=mlmnmkjmmmnmoo
面车=mmmmmllmmmmonm 面都=mmmmmkmmmmmmno 鞋=mllloljnmmnokm 鞋都=mmmmmmlmmmmomm 音=nkmmlmmnnllmmm 顶=lnkkqpimkmmomp
顶|=lmmmnlnnmmllno 顶上=nmmllllmlnoklo 顶了=mmmmnlnnlmlmlp 顶住=mmmmmmkmmmnmom 顶掉=mmmmmnkmmmmmol 顶水=mmmmlmmmmmmmol
顶的=mmmmomnmmmmmll 顶着=nmlmmmmmmmmpkm 顶边=lmmmqlmmmmlmlm 项链=ommmmmmmmmmmmm 顾=mlmmmmmmlmqmmm 领=mmnmllmmomllmm
额=mmommlnmmmlmmm 颠=mmmmmmmmomlmmm 颤=mmmmmkpmmmmmnm 风=jllnmpnlmnmmol 风了=mmmmmlqmmmmmlm 风好=mmmmnmmmmmommm
风把=llmmllmmmnmmpm 飘=lmmpnmmmmmmmlm 飘|=mlmommmmmmmmmm 飞=mmmmlonmlmlnlm 飞了=mmmmmmkmmmmonm 飞出=mmmmmlommmmmmm
飞快=mmmmmlommmmkmn 食=llmmmnpmlmnmlm 餐=lnmnmlnmmmmomm 饭=mmlnmmlmommmnk 饰=lmomnmmmlmmmmm 馆=lonllnmmmmmmlm
馆|=mmmkmommmmmmmm 首=lmommmmmlmmmmm 首饰=lmommmmmmmmmmm 香=mommmmlmmmmmmm 马=kmmmmplmmlmpmm 马上=mmnnmokmlmlmmm
马蜂=lmmmmmommmmmmm 马路=lmmmmnmmnmnolm 驾=mmlmmmnmmmlolm 骂=plmmlmmmlmomlm 验=llpmmmmmmmmmmm 验证=mmpmmmlmmmlmmm
骑=mlmlnlkmlmnqlm 骑在=lmmmnllmlmommm 骗=llvmmllmlllmll 骗了=lmpmmmmmmlmmmm 骗子=lmpmmmmmmmmmmm 骨=mmmmmlqmmmmnll
骨头=lmmmmlommmmnlm 高=jnllqmmlmolmkm 高|=mommolkmlmllmo 高压=mmmmmmnmmomllm 高头=mmmmmmkmmmlmom 高架=mmmmlmmmnmmomm
高空=mmmmnmommmmmlm 鱼=lmmmmmmmlolmlq 鱼那=mmmmmmlmmmmmlo 麻=mmmlmlonlulmjk 麻|=lmmlmlommrlmlk 麻烦=mmmmmnknmlmmln
黄=kmmqmmlmnmllml 黄烟=mkmpmmlmmmmmmm 黑=krmjljmppmjmnk 黑|=lmmmmmnoomlmlm 黑了=lnmmmlkmoolmnm 黑的=lonmmmnnmlmmlm
鼓的=mmmmmmlmmmmmmo 鼓起=lmmmmknmmmmmom 鼓鼓=mmmmmmlmmmmmmo 鼠=mmmommmmmmmmmm 鼻=llmpmmnmlmlmmm 齐=mlmmmmmmmlomko
齐腰=mmmmmlmmmmmmmo 齐齐=mmmmnmmmmmomll
"""
