"""What each sign speaks for, of what may be meant by what is said next: a letter for each meaning (score.Sorting).

Written by tests/talk_next/learn.py from the labelled lines; not to be changed by hand.
"""

from __future__ import annotations

REPORTED = """
了结 催 另事 更正 补充 问 闲
before=njekolw #0=iqkkiul #1=kktlpkj #2=klonpjl #5=lmmolmn #called=lmrpkof #elsewhere=mlnommk #later=nlklonn
#long1=mojlmnm #long2=kknnmno #nowhere=mnlklmo #other=lkplmmm #same=nojmmmm #shared0=mmoimom #shared3=mllpmmm
*|上=mlmloln *|了=nmmllmo *|头=mmlmomm *|家=mmmlklp *|是=lmmplmm *|的=lmknolm *|系=mmmolml *|边=llmnoml *三灯=ommmlmm
*下了=mlomlmm *不|=lmmnpll *不了=pmnmlml *也不=lmomlmm *了|=mpmmlll *亮|=olmmlmm *人|=molmlmn *几能=mommmlm *去|=ommmlml
*头|=lmmmmmo *好|=omlmmmm *来|=nnlmmmk *能|=mommmlm *说了=lmmolmm *那|=mmlomml *都了=lmlmomm 0|=mmlmoml ^不=olmmlmm ^也=lmllpmm
^了=pollmll ^到=lommmmm ^又=lmmmomm ^没=mommmll ^车=lommmmm |不=nllokln |不是=lmmolmm |你=lmmmmlo |别=mmmmmmo |咱=mkmmmon
|唔=nmmolml |唔系=mmmolml |我=llmonmm |我家=mmmllmo |是=mlmrkll |没=olmlmmm |看=mmmmlmo |系=mmmolml |谁=mlmmmlp |这=mommlln
|那=mnnmklm ~around.adult=nonllll ~around.ended=nlmmmlo ~around.gripe=llnmnok ~around.how=lolmlol ~around.if=mmlmonl
~around.joke=lmmmlmo ~around.maybe=mmmmomm ~around.mistake=mllpllm ~around.not=mpllkmm ~around.now=omlmmlm
~around.old=mllmonl ~around.place=lkpolmk ~around.thing=llolmnn ~chat.bot=mmmmlmo ~chat.food=mlmmmmo
~chat.moods=mlmlmmo ~chat.own_done=pmmmlml ~chat.self=lmmmmmo ~chat.tests=mlonllm ~deed.attitude=lmmmmmo
~deed.hurts=nnnnjmm ~deed.kin=mlomlln ~means.asks=lomllpk ~means.awaited=mplmlml ~means.faults=llolplk
~means.follows=lmmomkm ~means.lost=mlollmm ~means.service=nlmmmpk ~means.spots=kmqnlnl ~means.wishes=mommmmm
~next.cancel=pllmlml ~next.comes=mpmmlll ~next.done=qnmklkm ~next.interim=molmmll ~next.mend=mmlqkmm
~next.nobody=lonmlll ~next.papers=mlmmmol ~next.since=llnmoml ~next.still=lollnlm ~next.when=lrlmllk
~next.where=klnnmnl ~next.you=mlmmmlp ~talk.adds=plmmknj ~talk.asks=kpkkksl ~talk.gain=lmlmoln ~talk.goods=lmomllm
~talk.noise=mlmmlno ~talk.please=mommlmm ~talk.rules=llmllrk ~who.post=mommmll ~who.resident=mmnokml
~who.worker=mpmmlmk 一=kmmmomm 三楼灯=ommmlmm 上了|=ommmlmm 下=mmnmoll 不=nmlploj 不|=lnmmlol 不是=lmlpmll 不用=ommmlmm 两=mmlmpll
个=mnnmnmj 个|=mmlmoml 也=klojplp 了=qmnlnkj 了|=tlmmljk 了一=lmnmoml 了三=mmmmoml 了两=mlmmomm 了没=lpmmmll 了没|=lommmml 人=moplklm
今=molmmln 件=mkmmmom 你=lmlllkq 停=llmmmno 全=lmnloml 几=lolmlmm 别=lmlmlmp 到=lpjlolm 去了=ommmmml 去了|=ommmmml 又=lmmlolm
口=lmomnmk 吧=nllmllp 吧|=nllmllo 告=mmomlmm 呢=molmllo 呢|=molmllo 咱=mkmmmon 响|=mmomlml 哪=mmmmmol 唔=nmmomll 唔系=mmmolml
啊=molmlml 啊|=mommlnl 啦=olmllln 啦|=olmllln 喇=pmlmlml 喇|=pmmmlml 在=mmjmpml 大=mlommmm 天=lnmlmlo 好=nmklomm 子=nmollmm
家=mmmlmmo 就=nlkmplm 年=mkmmlno 广=mmomkmm 广告=mmomlmm 开=nlkmomm 快=lmommmm 快掉=lmommmm 想=mmmmlmo 我=lkkomlq 我家=lmmmlmo
我的=lmmllmo 手=mlmmkmn 打=mmnnkmm 换=olmmmnl 掉|=mmlmoml 放=mlmlonm 早=mlnmoml 是=lkltllk 显=mmmloml 显示=mmmloml 晚=lmlmomm
未=mommmml 机=mmomkmm 来=oollmlm 柜=mmlmoml 死|=mmomlmm 水=nmomlmk 沙=mmomlmm 沙发=mmommmm 没=mollmml 没|=kplmlnl 没有|=momnmml
洗=lnmmlmo 点=lmllplm 用=nlklonm 的=lmolllp 的|=mmknpml 真=mmmmlmo 着=mommnll 示=mmmloml 等=mpmmllm 系=mmlplmm 红=mmlmomm
给=mnnmklm 能=mommknl 自=nlmmnnk 要=lmolmml 说=mnnokll 费=mlmmmom 身=mmmmmlo 转=mmmmoll 返=nnmmlmk 还=kpmlnkl 还有=mnomllm
这=lmmlmmo 那=llommlm 都=kmmlqlm 里=mlllqnm 钟了=mommlmm 错=nmlolml
"""

ANSWERED = """
不对 另问 报事 追问 闲
before=khjly #0=ltkpf #1=llrlk #2=mlqll #called=nnnnh #elsewhere=lmoml #long1=jpknn #long2=llnom #long3=olnkm
#new=lmplk #nothing=nkjon #nowhere=nmkmn #other=momkm #shared1=mnmkn #shared2=olllm #shared3=lllpm #shares=kkloo
*|公=llmom *|家=llmmo *|是=ommll *|老=momll *|证=mkmnm *不|=olmml *几|=mlmom *哪|=momkm *子口=mkmom *报|=momlm *老|=mmmlo ^上=mnmkn
^不=mlmpl ^办=mlmom ^哪=momll |不是=ommll |你=pllkn |我=okmnm |谁=mmmlo |那=nomll ~around.how=molnj ~around.media=llmpk
~around.mistake=pmmll ~around.now=nkmnl ~around.place=lnoll ~chat.bot=ollmm ~means.asks=nolmk ~means.awaited=ommll
~means.faults=mmpll ~means.papers=nmmnk ~means.service=mollm ~means.spots=lmplk ~next.not_that=qmmlj ~next.where=lmolm
~next.you=mmmlo ~talk.asks=mqkpi ~talk.long=mlmol ~talk.rules=lplnl ~who.post=okmnl 不=ommnj 不|=loloj 不是=pmmll 么=mpmkl
也=mkmno 了|=mmnjo 人=oknml 体=mkmnm 你=qllkn 充=momkm 几=llmqk 到|=mlmol 办|=mlmom 医=momlm 口=mmoml 吗=mmmok 吗|=mmmok 唔=mlmpk
啦=mmmlo 啦|=mmmlo 园=momlm 够=mkmom 就=mlmlo 得=llmon 怎=momll 怎么=momll 我=ommkn 所=ommml 找=ommlm 报=momll 换=mpmkm 放=mlmol
日=mlmol 是=plmnj 没=okmnm 片=mlmol 牌=lkmom 的=ojnmm 真=mmmlo 答=pmmll 管=momkl 给=mkmom 老=lpmkm 老年=momll 能=mnlok 认=mlmom
讲=ommml 证=mllol 说=rlmkk 说|=ommll 说的=olmll 谁=mnmkn 费=lomlm 还=mlmol 那=mnokl 里=momll 问=pmmlk
"""

ENDED = """
不满意 另事 基本满意 没解决 满意 问 闲
before=kisiois #0=lkknjvk #1=ltllmlk #2=mqkpkjm #4=mmmmoml #called=nrlnknh #elsewhere=lommmml #long0=nlonmkk
#long1=llknoom #long2=kolnknn #long3=onnkllo #nothing=nkmlmmn #nowhere=nkmmmmn #other=mollmmm #shared1=mnnklmm
#shares=jkmponl *||=nllkpmm *|了=mlmomlm *|以=mmommmm *|分=mlommmm *|天=mmmlmmo *|没=lmnolmm *|满=omlmmmm *|谢=mmmmomm
*|边=momlmmm *一|=nmnmkmm *不|=pmmnlll *不了=llnloml *了我=mmmomml *五|=mmmmomm *八|=mmolmmm *又了=lommlmm *咋|=ommmmlm
*差|=ommmmmm *得|=mmmmmmo *是了=mlomlmm *来|=mlmomnl *没|=llmnoml *点|=lmommmm *还|=mmokmmm 0=llomnml ^了=llkmomn ^分=nmollml
^吧=mmommml ^好=mmlmoln ^没=mmmolmm |0=lmommmm |不=qlnlmll |两=omlmlmm |今=mmlmmmo |又=lllmmmo |可以=mmommmm |就=mmomlmm
|我=ollnlmm |比=lmomlmm |能=mnolmlm |还=lmnomll |这=mmllmno |门=mmmolmm ~around.child=lmllmmo ~around.gripe=moknlnm
~around.kin=lllllmq ~around.not=mkmpmlm ~around.old=mmmmmmo ~chat.cooks=mlmmmmo ~chat.food=mmlmllp ~chat.kin=mmlmmmo
~chat.weather=mmmllmo ~chat.wit=lmmmmmo ~deed.hurts=mplmlml ~means.asks=lmlmmom ~means.faults=momnmmk
~means.follows=mmmolmk ~means.service=mmllool ~means.spots=lnkmnmm ~means.thanked=nlololk ~next.done=nmnmmlk
~next.fair=kmtljll ~next.good=nllkslk ~next.poor=smmlklk ~next.still=lkmtkml ~next.when=lmmmlol ~next.where=moknmln
~next.you=mmmlmmo ~talk.adds=pllolmk ~talk.again=onkoklm ~talk.asks=mkllkrm ~talk.blameless=lmmmlmo ~talk.fed=omllmml
~talk.goods=lolmmml ~talk.nobody=omllmln ~talk.praise=llkmpln ~talk.rules=nllllpm ~who.resident=mmmmlmo
~who.trade=mmllmmo ~who.worker=mmllomm 一点=mmlmomm 一般=mmomlmm 三=nmomlll 上=lnnmnmk 上的=mlolmmm 不=qkmllnl 不|=mmmlmpm
不开|=mmmolmm 两=ollnlmn 了=nmlmnkn 了|=jomnpjm 了|我=mmmomml 五=mllnomm 人=mommlml 今=lmmmmlo 你=mlmlmmo 修=omlmllm 倒=mmlmlmo
八=mmolmmm 关=mmommml 几=lmmllom 分=olnmmll 分|=nlolmml 到=mmmlpmk 又=mnkpllm 吧=lmollln 吧|=lmollln 咋=ommmmlm 唔=mllnplk
啊=mllolnn 啊|=mllolnn 回=lmllmon 地=monllnl 声=mmllonl 好=mmolnkl 子=lollmlo 家=mnlmlmo 就=mlomnll 差=omnllml 强=lmomlmm
得=mlolmmn 得|=lmollmn 成=mnomlmm 我=pkknkmp 才=pllmmlm 挺=mmmmmmo 新=mmlmmmo 星=ommlnll 是=nlnnknl 晒=lmllqml 最=omlmmmm
有点=lmollmm 服=mmkmmmo 杆=momlmmm 根=mmmomlm 次=ommmlml 比=lmomlmm 水=lonllnl 没=mllpmmk 没有=mmmlomm 点=llolnmm 的=lmlnknn
着=mmmomll 着|=mlmommm 算=lmplkmn 管=monlmml 线=mmmmllo 罚=omllmmm 罚|=ommlmmm 般=mmomlmm 般|=mmomlmm 谢=mmmmomm 货=mnmlmmo
边=molmmml 还=kmopkml 那=lplnlln 都=nllmolm 面=momlmmm
"""

AT_WORK = """
临时 办结 接单 转交 闲
before=hjolu #0=llllp #called=nolmk #later=nmkmn #long0=lmqlk #long1=lmmlp #long2=mnknm #long3=ollnl #shares=nqkmk
*|了=onmmk *|都=mlmmo *一|=ollnl *不|=mklpm *到|=llomm *完|=lomlm *换|=momml *没|=olmml ^去=mloml ^好=mloml |先=ommml |全=momml
|好=mmoml |已=momml |我=lkonm |等=olmll |老=mmmol |还=olmml ~around.excess=mllmo ~around.not=olkln ~means.ill=mmmol
~means.objects=lmlmo ~means.service=mlmom ~next.done=lslkk ~next.interim=uimjl ~next.passes=lklsk ~next.still=olmml
~next.takes=llslj ~talk.asks=klmlq ~talk.please=llnol ~who.office=mllom ~who.post=llmom 一=pklmm 一下=mmmol 一下|=mmmol
下|=mmmol 不=mlkon 也=lnllo 了=oqkkk 了|=lrkll 了一=olmmm 先=qlmll 到=nloll 十=momml 去=llqmk 去|=mmoml 又=mlmmo 在=olmml 大=mllmo
好=monll 子=mklmo 完=momll 家=mmllo 已=momll 我=jjpno 我家=lmmlo 找=mlmol 拍=momml 换=lplok 有=mmmlp 查=olmml 水=momll 没=pmlmk
看=lmoll 等=olmll 管=lnmol 谁=lmmlo 跟=mmoll 车=olmlm 转=mmmol 过=lomnk 还=plmll 这=lknol 都=lnllo
"""

NEIGHBOUR = """
催 另事 补充 闲 附议
before=jdqrp #0=rlklk #1=kqokk #2=komlm #called=opljm #long1=nkkmn #long2=mlmok #long3=lpnlk #nothing=mllmo
#nowhere=nknmm #other=lplnk #same=nknmm *|了=lmmlo *|家=lnlom *上|=mloll *不|=mmknn *也不=mmlom 0|=mmolm ^有=omlml ^都=mmlmo
|不=mmoml |大=mmlol |就是=momlm |我=lllon ~around.maybe=mlomm ~around.not=omnlk ~around.thing=lnoml ~chat.laughs=lmlol
~chat.sounds=mmmlo ~deed.unfair=mnnmk ~means.asks=omnll ~means.faults=mpllm ~means.ill=mmmlo ~means.lost=molll
~means.spots=mnlok ~means.wishes=nllko ~next.also=llmkr ~next.comes=omlmm ~next.done=nmmkm ~next.gossip=mmlom
~next.interim=mmlol ~next.since=llplm ~next.when=qmkkl ~next.where=lonlm ~talk.asks=plkml ~talk.goods=lolmm
~talk.haste=olnll ~talk.suggests=mmlol ~who.worker=ommll 上=nkqlk 不=olmml 也=llklr 了=lqmjm 了|=lonjm 五=mloll 井=mlomm
你=lllqk 倒=molll 像=mmmlo 先=mmlol 关=mmmlo 几=omlmm 出来=mmoml 半=lmoll 后=mmplk 告=mlmlo 哈=mmmol 哈|=mmmol 坐=mmmok 声=mlmlo
声|=mlmlo 大=mmlol 子=lnlok 家=lnkom 就是=momlm 我=kmjop 我|=mlmlo 挡=mlolm 是=knpkm 有=omnlk 水=lonkm 没=ommlk 没|=omlmm 消防=mlomm
滴=mmllo 漏=mknmn 的|=mloml 着=mllon 能=ommll 衣=mollm 都=llmlo 防=mlomm
"""
