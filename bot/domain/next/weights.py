"""What each sign speaks for, of what may be meant by what is said next: a letter for each meaning (score.Sorting).

Written by tests/talk_next/learn.py from the labelled lines; not to be changed by hand.
"""

from __future__ import annotations

REPORTED = """
了结 催 另事 更正 补充 问 闲
before=jjimmlw #0=gsjiiwm #1=ijumplj #2=lkponlk #3=llmmlmq #4=lmmmmmo #5=llpomlk #called=nmooora #elsewhere=lmnnlmm
#later=nonnnhk #long0=nqmljjo #long1=mqjnplj #long2=mlnnonj #long3=mkommml #long4=mjnmloo #long5=lklmlmr #new=llonkmn
#nothing=nnjnokm #nowhere=mnjlmno #other=kiplloo #same=npjlnml #shared0=mmngmnq #shared1=nlmmmmm #shared2=kmlommm
#shared3=mmlqlll #shares=pmlqnjj #there=mlnmnlm *00=lmlmnln *0|=mmlonlm *0不=mmmmnmm *0元=mmlmnmm *0后=mmmnmmm
*0应=mmmlnmm *0我=mmmmnmm *0是=mmmmnnl *0楼=mmmlnmm *C|=mmmnmmm *||=nlmnkkp *|一=lomnmkm *|三=mmmnmmm *|上=olllnln
*|下=nmmmmml *|不=mnokmlm *|且=mmmmnmm *|业=nmmmmlm *|东=nmmmmlm *|丝=mmmmnmm *|两=mmmlmmn *|个=nmknmln *|主=mlmmmmn
*|久=mnmmlmm *|么=mnmmmln *|乎=nmmmmmm *|也=mmlmkno *|买=mmmmnmm *|了=ollkomm *|事=nmmllln *|二=mmmnmmn *|五=mmmnlmm
*|井=mmnmlmm *|些=mmlmmmn *|交=mmmmmln *|人=mnmlnmm *|什=mmmmmln *|今=mmmmnml *|从=nmmmlmm *|仔=mmmnmmm *|他=mnmnmmm
*|付=mmmmnmm *|以=ommmmml *|们=nonlmkl *|价=mmmmmmn *|企=mmmmmnm *|会=nmmlmmm *|传=mmnmmmm *|位=mmmmlmn *|住=mmmnmmn
*|你=mmmmmmn *|使=nmmmmml *|便=mmnmmmm *|保=mnmmmlm *|信=mmmmnmm *|俩=mmmnmmm *|修=mmmmmml *|做=mmmmlmn *|傅=nmmmmmm
*|像=lmmmnmm *|儿=mmmmmlm *|元=mmmmlmm *|先=mmmmnmm *|光=mnmmnml *|入=mmmmnmm *|全=mmmmmmn *|六=mmmmnmm *|共=mmmnnml
*|关=mmnmmmm *|冇=mommlml *|再=nmmmlmm *|写=mmmnmmm *|冲=lmmmnmm *|冻=mmmmnmm *|几=mmmnlnm *|出=mmmmmmn *|分=mnmnmml
*|刘=mmmmmmn *|利=mmlmnmm *|到=mollmln *|刷=mmmnlmm *|前=mmnmnml *|剩=mmmmnml *|办=mmmmmlm *|动=mmnmlnm *|包=mmmmmln
*|匙=mmmmnmm *|区=mmmmmnm *|十=lmmmlmo *|千=mmomlmm *|半=mnmmmmm *|单=nmmmmml *|卖=mmmmnml *|卫=mmmllmm *|厅=mmnmmmm
*|厕=mmmnmmm *|去=mnlmmmm *|又=mmmnlmm *|反=mmmnlmm *|叔=mmmmmmn *|口=mlnmmml *|只=mmmmnmm *|叫=mmmnmml *|台=mmnmlmm
*|号=mlmnmmm *|名=mmmmmmn *|后=mnmmlln *|听=mnmmnml *|启=mmmmnmm *|吵=mmmmmmn *|呀=mmmmmmn *|呢=mnmmmmm *|周=mmmmmlm
*|咋=nmmmmmm *|咗=mmmmmnm *|哈=mmmmmmn *|哒=nmmmmml *|哪=mnmmmmm *|啦=mmmmmmn *|喜=mmmmmmn *|喝=mmmmmmn *|喷=nmmmmml
*|嗯=mmmmmmn *|嘞=mmmmmmo *|四=mnmnmml *|回=mmmmmml *|在=mmkmnmn *|地=mmlmmmm *|场=mmmmlnm *|坏=ommmlmm *|坐=nmmmmmm
*|坑=mmmmnml *|块=mmmmlmn *|垃=mmlmnmm *|堂=mmpmlmk *|墙=mmnnmml *|声=nmmmmmm *|外=mmnmlnl *|多=mmmmmmn *|夜=mmmmmmn
*|大=llmmlmo *|天=lnlmmmn *|头=mllnomm *|奶=mmmmnmm *|好=nnllnml *|姐=mmmmmmn *|委=mmmmmnl *|姨=nmmmmmm *|娃=mmmmmmn
*|婚=mmmmmmn *|子=nnmmmll *|字=mmnmmlm *|存=mmnmmmm *|季=mmmmmnm *|学=mmmmnml *|孩=mmmmmmn *|它=lmmmmmn *|安=nmmmmlm
*|完=nmmmlmm *|定=mmmmnmm *|宝=mmmmmmn *|实=mmmnmmm *|家=nnnklln *|对=nmmmmmm *|将=mmmmmmn *|少=mmmmmln *|就=nnlnlmm
*|屋=mmmmmnl *|工=nnmmlmm *|差=mmmmmmn *|己=mmmmmml *|巷=mmnllmm *|市=mmmmmmn *|师=mlmmmlo *|带=mmmnlmm *|常=mmmmmnm
*|幕=mmmmnmm *|干=nnmmmml *|年=mmmmlnn *|库=mmnllmn *|底=mnnmlmm *|店=mmmmmnm *|度=mommmml *|座=mmlmomm *|庭=mmnmmmm
*|开=nmlmmml *|弄=mmmmmml *|强=mmmmmmn *|当=mmmmlmn *|往=mmmmnmm *|得=onmlllm *|心=mmmmmmn *|忙=mmmmmmn *|急=mlmmmmm
*|情=mmmmmmn *|惊=nmmmmmm *|成=lmmmomn *|我=ommmmll *|户=mmmmnmm *|房=mlmmmnm *|手=mmnmmmm *|才=mmmollm *|打=nlmmlmn
*|扣=mmmmnmm *|扫=mmmnmmm *|把=mlmnmln *|报=mmmnmln *|抱=mmmmnmm *|拉=mmmmmmn *|拖=nnmmmml *|拜=mmmmnml *|拿=mmlmpnl
*|按=mmmmmml *|掉=mmmnlmm *|接=mlmmmmn *|控=mmmmmlm *|提=mmmmmmn *|摊=mnmmmml *|摸=mmmmnmm *|撤=nmmmmmm *|操=nmmmmmm
*|改=mmmnnml *|整=mmmnmmm *|文=mlmmmmm *|方=mmmmmln *|旁=mmmmlmm *|日=mmmmnlm *|早=mmmmnlm *|时=mmmmnmm *|明=mnmnmml
*|是=kmlqmml *|晚=mmmmnln *|晨=mmmmnmm *|月=mmmmmmn *|有=mlnnmlm *|服=nnmmmll *|期=mlmmmmn *|末=mnmmmmm *|条=mmnnlml
*|来=olmllln *|板=mmmmmml *|枉=mmmnmmm *|果=mmmmmmn *|枝=mnmmmmm *|栋=mmmnmmm *|样=mmmmnml *|框=nmmmmmm *|档=nmmmmmm
*|桶=mmmmnmm *|梯=nmolmmk *|棚=mmnmlmm *|楼=mlnmmmm *|概=mnlmnmm *|正=mmmnmnl *|步=mmmmmlm *|死=lmnmlmn *|毛=mmmmnmm
*|民=mmnmmml *|气=nmllmmm *|水=mnlnmml *|求=mnmmmmm *|池=mmnmmmm *|没=molnlln *|河=mmmmmnm *|油=mmmmnmm *|法=mmmmmnm
*|泥=nmmmlmm *|洁=mmmmnmm *|活=nmmnmmm *|派=mmmmnmm *|消=nmmmmmm *|清=mmnmmml *|漂=mmmmnmm *|灯=mmlmnln *|灵=mmmmmmn
*|点=mmmmmlm *|烟=mlmmmmm *|照=mmmmmnm *|爷=mmmmmnm *|爸=mmmmmnm *|牌=mmmnlmm *|物=mmmnmmm *|狗=mmmmmml *|猫=mmmmnml
*|环=mmmmnmm *|现=mmmmmnl *|玻=nmmmlmm *|球=mmnmlmn *|璃=mmmmnmm *|瓜=mmmmmmn *|生=mmmmmmn *|用=olmmmml *|电=mnmmlmm
*|留=mmmmnml *|疼=mmmmmmn *|登=mnmmmml *|百=mmmmmmn *|的=lljqomm *|皮=mmlmnmm *|盆=mmmmmmn *|盖=mmllnmm *|盘=mmmmnmm
*|直=mmnnlmm *|省=nmmmmmm *|眠=mmmmmmn *|着=mmlmnln *|睛=mnmmmmm *|睡=mmmmnml *|知=mlmmmnm *|码=nmmlnml *|砸=nmmmmmm
*|示=mmmmnml *|种=mnmmmml *|空=mlmmmmm *|穿=mmmmlmn *|窗=mmlnnml *|站=mmmnlmm *|笑=ommmmml *|等=mnmmmmm *|算=mnmmmmm
*|管=mnmmnlm *|系=mmlpllm *|紧=mmnmlmn *|纸=mmmmmmn *|线=mmmmlmm *|结=mnmmmml *|给=mlnmmmm *|绳=mmlmmmn *|维=nmmmlmm
*|罚=mmmmmnm *|老=mmmmmmn *|耳=mmmmmmn *|聊=mmmmmmn *|肉=mmmmmmn *|能=mlmmoln *|脸=mmmmnnl *|腰=mmnmmmm *|腿=mmmnmmm
*|自=nmmmmlm *|船=mmmmmmn *|色=mmmmnln *|花=mmlmnmm *|菜=mmmmnmm *|蜂=mmmmnmm *|衣=mmmmlnm *|表=lnlommm *|被=mmmmmnm
*|西=mmmnlml *|要=mnmmmkp *|解=mlmmmnm *|警=mnmmmlm *|让=mlmmmmn *|记=mnmmmmm *|讲=lmnmlmn *|许=nmmmmml *|诊=mmmmmmn
*|话=mmmnmlm *|该=lmmmmmn *|说=lkmnllp *|谁=mnlmmnl *|谢=nlmmmnm *|负=mnmmmmm *|走=nmmmmml *|起=mllmmmn *|路=mmnmlmm
*|身=mmmmmmn *|车=mnmmlln *|转=mmmnmmm *|辆=mmmnlmm *|边=lmomlmm *|过=mlnmoll *|还=lommllm *|这=mnmmknm *|进=nmmmmmm
*|追=nmmmmml *|通=mmmmnmm *|道=mmmmmln *|那=mmmnkmn *|部=mmmmlmn *|都=mpnljnl *|里=mllmnmm *|重=mmmnlmm *|量=nmmmmmm
*|钱=mmmmmmn *|锅=mmmmmmn *|错=lmlomml *|长=mmmmmln *|门=mmlnnmm *|问=mmmmmmn *|间=mlmmmom *|闸=mmmnlmm *|队=mmmmmmn
*|陈=mmmmmmn *|院=mmmmmmn *|雨=mmmmnml *|静=nmmmmmm *|面=mmlmoln *|音=mmmnmmm *|顶=mmnmlmm *|风=mmmmlmn *|饭=mmmnlnm
*|高=mmmmmln *|鸽=mmmmmnm *|黑=mnlmnml *|鼻=mmmmmmn *|龙=nmmmmml *一|=lkommmn *一一=mmmmmmn *一上=mmmmmmn *一了=mnmmmml
*一二=mmmmnmm *一五=mnmmlmm *一亮=mmlmmmm *一伞=mmmmmmn *一停=mmmmnml *一儿=mmmlnml *一六=mmmmnml *一几=mmmmnmm *一午=mmmnlmm
*一又=lmmmomm *一呀=mnmmmmm *一啊=mnmmmmm *一堆=mmmmnmm *一多=mnmmmmm *一大=mmlmnmn *一天=mnmmmml *一子=mmlmlnm *一就=mmmlnml
*一尿=mmmmlmm *一带=mmmmmnm *一开=mmlmmmm *一我=mnmmmlm *一时=mmmmmmn *一是=mnmmmmm *一月=mmmmmmn *一来=mmmmnmm *一楼=mmmnmmm
*一水=mmnmmmm *一没=mmlnnml *一点=mmmmnmm *一电=mmmnmml *一的=mmnmmmm *一礼=mnmmmmm *一能=mmmmmml *一走=mmmmnmm *一车=nmmmlmm
*一钟=mnmmmmm *一风=mmmmnmm *七|=mmmmnmm *三|=mmmmnlm *三一=mmmmmmn *三了=lmmmnmm *三半=mnmmmmm *三块=mmmmmmn *三灯=nmmmmmm
*三腿=mmnmmmm *三都=mmmmmml *上|=olmmlmm *上下=mmlmmnm *上个=mmlmnml *上了=nlmlnlm *上们=mnmmmmm *上位=mmmmmmn *上吗=mnmmmmm
*上吧=mnmmmmm *上地=mmmmmmn *上我=mmmmnmm *上月=mmmmmnl *上有=mmmmmml *上条=mnmnmmm *上楼=mmmnlmm *上水=mmnmmmm *上没=mmmmnmm
*上点=mlmmmnm *上班=mmmmoml *上的=mmlmnmm *上盖=mmmnlmn *上看=mmmnmmm *上示=mmmmnmm *上说=mnmmmmm *上道=nmmmmmm *下|=lmnmkmn
*下一=mmmmnmm *下上=mmmmmnm *下两=mmmmmml *下也=mmmmnmm *下了=mmnmlmm *下人=mmnmmmm *下四=mmmmnmm *下地=mmnmmmm *下度=mmmmlmn
*下开=mmmmmml *下我=mmmlmmm *下才=mmmmnmm *下挪=nmmmmmm *下是=mnmmmmm *下月=mnmmmmm *下楼=mmmmmmn *下没=mmlmnmm *下的=mmlmomm
*下看=nmmmmmn *下着=mmnmlmm *下给=mlmmmnm *下说=mmmmnml *下道=mmlmmmm *不|=lmmmoml *不一=mnmmmmm *不下=mmmmmml *不不=mnmmlnl
*不个=mmmmnml *不中=mnmmmmm *不了=plmlkmm *不事=mmmmnmm *不人=mmmmmlm *不他=mnmmmmm *不你=mmmmmmn *不做=mmmmnmm *不写=mmmmmnm
*不刷=mmmmnmm *不南=mmmnmml *不去=mmnmmml *不哦=mnmmmml *不在=mlmmmmn *不坐=mmmmnmm *不声=mnmmmmm *不定=lmmmmmn *不对=mmmmmmn
*不就=mmmmmmn *不左=mmmnmmm *不干=lmmmnmm *不开=mmlmmmn *不弄=mmmmmlm *不得=mmmmmml *不意=nmmmmml *不我=lmmmmmn *不有=mmmmmmn
*不楼=nmmlmmm *不没=mnmmnlm *不法=mmmmmnm *不滴=nmmmmmm *不烦=nmmmmmm *不用=mmmmnmm *不真=mmmmmnm *不究=nmmmmmm *不给=mnmmmml
*不能=mmmmnmm *不蟑=mmmmmmn *不说=mnnlmmm *不谁=mmmmmlm *不这=mmmmmnm *不道=mmmmnmm *不那=nmmmmmm *不钱=mmmmmnm *不饭=mmmmnmm
*业会=mmmmmml *业是=mmmmnmm *东|=mmmmmml *东不=nmmmmmm *东的=mmmmmmn *东那=mmmlnmm *丝了=mmmmnmm *丢头=mmmmlnm *两|=mlmmmmm
*两人=mmmmnmm *两又=mmmmnmm *两就=mmnmmml *两水=mmmmlmn *两都=mmmmmml *两降=mnmmmmm *个|=mnlmlmm *个一=mmmmnmm *个不=mmmnmmm
*个今=mmmmnml *个住=mmmmmnl *个修=mmnmmmm *个几=mmmmmnm *个口=mmmnmmm *个叭=mmmmnmm *个头=mnmmmmm *个子=mmmnnml *个字=mmmmmml
*个定=mmmmmnl *个就=mmmmnmm *个手=mmnmmmm *个才=mmmmmmn *个打=mmmmmmn *个拜=mnmmmml *个接=mmmmnmm *个时=mmmnmmm *个是=mmmlmmn
*个板=mmlmnmm *个梯=mnmmmmm *个椅=lmmmnmm *个水=mmmmmmn *个沙=mmnmmmm *个法=mnmmmml *个灯=mmmmnmm *个点=mmmmmnm *个红=mmlmnmm
*个能=mmmmmmn *个行=mnmmmmm *个话=mmmmmmn *个门=mmmmnnm *个间=mnmmmmm *中|=mmmmnlm *串|=mnmmmml *为么=mmmmmmn *主了=mmmmmmn
*举|=mmmmlmn *久|=mnmmmmm *久一=mlmmmnm *久人=mmmmmnm *么|=llmonlm *么了=mnmmmlm *么事=mmmmmmn *么来=mmmmmmn *么理=mmmmmnm
*乐|=mmmmnmm *九|=lmmnmmm *九新=mmmmnmm *也|=mmkmpln *也下=mmnmmmm *也不=mmmmmnm *也了=nmnlmmm *也打=mnmmmml *也掉=mmlmnmm
*也有=mmmmnmm *也来=mnmmlml *也水=mmmmnmm *也清=mmnmmmm *也用=mmlmmmm *也着=mmnmmmm *也行=mmmmnmm *也见=mmmmnmm *也过=mmmmmmn
*买|=mmmmlmn *买产=mmmmnmm *了0=mmmnmml *了|=orllkjl *了一=mmmmmnm *了七=mmmnmml *了三=mmmmmmn *了上=lmmmmmn *了下=nmmmmml
*了不=ommlllm *了个=mnmlmln *了久=mmnmmmm *了么=mmmmmnl *了了=olmmlmn *了五=mmmmnmm *了人=mmlmmnn *了今=nommlml *了他=nmmmmmm
*了会=lmmmmmm *了你=mnmmmml *了停=mmmmmmn *了六=mmnmmmm *了关=mmmmnmm *了分=mmmmnmm *了刚=nmmmmml *了刮=mmnmmml *了到=nmmmmmm
*了十=mlmmmmn *了半=mmmmmnm *了卡=nmmmlmm *了去=mmmmmnm *了口=mmmmnml *了只=mmlmmnn *了可=nmmmmnl *了听=mmmmlnm *了咋=mmmmmnl
*了哈=nmmmmmm *了哪=mmmmmnl *了啥=mlmmmnm *了回=mlmmnmm *了在=nmmmmmm *了块=mmnmmml *了够=mmmmnmm *了大=mmmmlmm *了天=mlmlnmn
*了子=mmmmnml *了字=mmmnmmm *了家=mmmmmnl *了小=mmmmmmn *了少=mmmmnln *了就=mnmmlmm *了层=mmmnmmm *了年=mmmmlln *了度=mmmmmmn
*了张=mmmmnmm *了得=lmmmmln *了快=mmmmmml *了想=mmmmmnm *了我=nmlllmo *了手=mmmmmnm *了找=mmmmmnm *了把=mmmmnmm *了拉=mmmnlmm
*了拨=mmmmnmm *了拿=nmmmmmm *了按=mmmmlmn *了掉=mmmmmmn *了排=mmmmmmn *了改=mmmlnmm *了是=nmmmlmm *了月=mmmmmmn *了有=mmmmlln
*了条=mmmnmmm *了来=nmmmlmm *了档=mmmmmmn *了桶=mmnmmmm *了楼=nmmmmmm *了水=mmmnlmm *了没=mlmmoml *了油=mmmmnmm *了洞=mmmmmnm
*了清=mmmmlmm *了热=nmmmmml *了牌=nmmmmmm *了现=mmmmlmm *了用=nmmmmmm *了甭=nmmmmmm *了电=nmmmmmm *了白=nmmmmmm *了礼=mmmmnmm
*了等=lmmmlmn *了给=mnmmmmm *了老=nmmmmml *了能=mmmmmnm *了行=nmmmmml *了装=nmmmmmm *了要=mmmmnmm *了记=mnmmmmm *了说=nmmmmmm
*了谁=mmmmmnm *了谢=nmmmmmm *了路=mmmnmmm *了边=mmnmmmm *了过=nmmmmmm *了还=nmmmmml *了这=mmmnmmm *了道=mmmmnml *了那=mmmmlmm
*了里=mmmmmml *事0=mmmmmnl *事|=nmmmlnl *事我=mmmmmmn *事是=mmmnmmm *事谁=mnmmmmm *二|=mmmnnml *二也=mmmmnmm *二元=nmmmmml
*二来=mmmmnml *五|=mmmnmmm *五钟=mmmmnmm *井|=mlmmmmn *井上=mmmlmmm *井头=mmnmmmm *交|=mmmmnmm *交那=mnmmmlm *产车=mmmmnmm
*亭里=mmnmmmm *亮|=ommmlmm *亮一=mmmmnmm *亮了=nmmmmmm *亮亮=lmmmnmm *亮没=mnmmmmm *人|=lnmmmmm *人一=mlnmlmm *人上=mmmmmnm
*人下=mmmmnmm *人不=mmmmmnm *人了=nmnmllm *人事=mmmlnnm *人人=mnmmmmm *人便=mmmmnmm *人到=mnmmmmm *人去=mnmmmmm *人听=mmmmnml
*人啊=mlmmmnm *人场=mmmmnmm *人天=mmmmmnm *人字=mnmmmml *人小=mmmmmln *人尿=mmmmnmm *人弄=mnmmmmm *人得=mmnmmmm *人我=mnnmmml
*人是=nmmmmmm *人有=mnmmmlm *人来=mmmmnml *人楼=mmmmmmn *人没=mnmmmml *人牌=mmmmmmn *人的=mmnmmmn *人着=mmmmnmm *人管=mnmmmmm
*人血=mmmmmnm *人要=mmmmmmn *人过=mlmmnlm *人道=mmnmmmm *人里=mmmmmmn *人门=mmmmmnl *今|=mnmmmmm *今会=mnmmmmm *今几=mmmmmmn
*今我=mnmmmmm *今打=mmmmmnm *今来=mmmmnmm *今能=mommmll *今还=mnmmmml *今这=mmmmmmn *从午=mmmmmmn *从头=nmmmmml *从家=mmmmmml
*从户=nnmmmmm *他|=mnmmmmn *他不=lmmmnmm *他个=mnmmmmm *他自=nmmmmmm *他说=mmmmnmm *以|=nmmmmml *以了=nmmmmmm *们|=mlmmmnm
*们不=mnmmmml *们个=mmmmmmn *们你=mnmmmmm *们公=mmmmmnm *们到=mmmmmln *们去=mnmmmmm *们层=mmnmmml *们己=nmmmmmm *们得=mnmmmmm
*们是=mnmmmmm *们有=mmmmmmn *们栋=mnmmmmm *们的=mmmmmmn *们谁=mmmmmlm *们跑=nmmmmml *件|=mlmmmnl *众|=mmmmmmn *会|=lmmmoml
*会人=mnmmmmm *会会=mmmmmnm *会开=mmnmmmm *传来=mmmnmmm *低那=mmmnmmm *体|=mmmmmmn *作|=mmmmnml *你|=mlmmnnl *你人=mnmmmml
*你倒=mnmmmml *你别=mmmlmmn *你到=mmmmmmn *你办=mmmmmnl *你去=mnmmmml *你回=mmmmmmn *你家=mmmmmmn *你是=mnmmmml *你楼=mmmmmmn
*你讲=mmnmmmm *你说=mnmmmmm *你那=mmmmmmn *你都=mmmmmmn *使|=nmmmmmm *使使=mmmmmnm *便店=mmlmnmm *保|=mmmmmmn *保说=mmmmmlm
*信一=mmmmmlm *信箱=mmmmnmm *俩|=mmmmmmn *修|=nmnmmml *修了=mmmmmmn *修圾=mmmlmmm *修管=mlmmmmn *修金=mmmmmnm *倒|=mlomlnk
*倒一=mmnmmml *倒有=mmmmnmm *候|=mnmmmml *候人=mmmmmnm *候来=mlmmmmn *值的=mmmmmnm *做|=mmmmnmm *做了=mmmmnmm *停|=nmmmlln
*停五=mmnmmmm *傅|=mnmmmmm *傅好=nmmmmmm *催下=mnmmmmm *儿|=mmnmlnl *儿一=mmnmmmm *儿了=mmlmlnn *儿后=mmmmnmm *儿我=mmmmmmn
*儿的=mmmnmmm *元|=mmmmnmm *元口=mmmnmmm *元没=mmmmnmm *充了=nmmmlmm *充棚=mmnmmmm *先了=mmlmnmm *先用=nmmlmmm *先着=mmmmnmm
*光|=mnmmmnl *入|=mmmmmnl *八|=mmmmmmn *八月=mmmmmml *八的=mmmmmmn *公|=mmmmmnl *公了=mnmmmmm *公几=mmmmmnm *公站=mmmmnlm
*六|=mmlmnlm *六月=mmmmnmm *共盏=mmmmnml *关|=nmlmmmm *关上=mmlmmmn *关不=mmnmmlm *关了=nmmmmmm *关拢=mmnmmmm *关没=mnmmmml
*其是=mmmnmmm *养子=mmmmmnm *冇|=mmmmmmn *再|=mmmmlmn *再一=mmnmmmm *再个=mmnmmmm *再来=mnmmmmm *再看=nmmmmmm *冒|=nmmmlmm
*写|=mmmmmmn *写业=mmmmnml *写了=mmmnmmm *写是=mmmmnmm *冲|=nmmmlmn *决|=mnmmmmm *冻|=mmmmnmm *净|=nnmmlmm *准|=mmmnmmm
*凉|=mmmnmml *几|=mmmnmmk *几一=mmmmmnm *几人=mmmmmnm *几收=mmmmmnm *几来=mnmmmmm *几没=mmmmnmm *几的=mmmmmln *几能=mommmkm
*几钱=mmmmmnm *出|=mnmmmlm *出了=mlmmmmn *出条=mmmmnmm *出来=mmmmnmm *出没=mnmmmmm *分|=mmmmmln *分了=mnmmlmm *分又=mmmmnmm
*分清=mmmnlmm *刚|=nmmmmmm *刚到=mmmmnml *刚的=mmmlmmn *刚说=mmmmmml *别|=mmmmmln *别了=mmmmmmn *别我=nmmmmmm *别来=mmmmmmn
*别错=mmmmnmm *刮|=mmmmnmm *刮了=nmmmmml *到|=mkmmmmo *到上=mmmmmnl *到个=mnmmmml *到了=mmmmmln *到午=nmmmmmm *到半=mmmmlnm
*到厅=mmmmnmm *到号=mmmmnmm *到在=mmmmmnl *到多=mmmmmml *到天=mmmmnml *到头=mmmmnml *到就=mmmmmmn *到收=mlmmmmn *到有=mmmmmmn
*到楼=mmlmnmm *到没=mlmmmmn *到点=mlmmnnm *到边=nmmmmmm *到道=lmnmmmm *到门=mmmmnmm *刷|=mmmmlmm *前|=mmmnmmm *前不=mnmmmmm
*前也=mmlmnmm *前天=mmmmnmm *办不=mmmmmnl *办了=mmmmmmn *办事=mmmmmln *加|=mmmmnmm *动|=nnnmkmm *动一=mmnmmmm *动了=mmmmnmm
*动动=mmmmmmn *动没=mnmmmmm *动道=mmmmnml *包不=mmmmmln *化池=mmnmmmm *北|=mmmnmmm *北那=mmnmlmm *区|=mmmmnmm *区不=mmmmmnm
*区是=mmmmmnm *医|=mmmmmmn *医费=mmmmmnm *十|=lmmmmnn *十个=mmmmnmm *十了=mmmmlnm *十分=mnmmmmm *十块=mmmmmmn *十年=mmmmnlm
*十度=mmmmnmm *十收=mmmmnmm *十月=mmmmmnl *十点=mmmmnmm *十钟=mnmmmmm *千|=mmmmmmn *午|=mnmmmml *午不=mmmmnmm *午点=mmmmnml
*半|=mmlmmnm *半了=mnmmmmm *半还=mnmmmmm *半钟=mnmmlmm *单0=mmmlnmm *单|=mmmnmmm *单全=mmmmnml *单都=mmmlnmm *单门=mmmnlmm
*卖子=mmmmnmm *卖的=mmmmmml *南|=mmmolml *南的=mmmmmmn *南那=mmmmmln *占|=mmmnmmm *占位=nmmmmml *卡门=mmmmnmm *印|=nmmmmln
*厂|=mnmmmmm *厅个=mmlmnmm *厉|=mmnmmmm *压|=mmmmmnm *压了=lmmmmmm *厨窗=mmmmnmm *厨那=mmmmmmn *去|=nmlmmml *去一=lmmmmmm
*去两=mmmmmmn *去了=nmlnlmm *去他=mnmmmml *去孩=mmmmmml *去家=mmmmmln *去就=mnmmmml *去能=mmmmmlm *去过=mnmmmlm *又|=mmmmnmm
*又一=mmmmnmm *又上=mmmmnml *又下=mmnmlnm *又了=mmmmoll *又人=mmmmmmn *又到=mnmmmmm *又去=mmmnlmm *又回=lmmmnnm *又雨=mmmmmmn
*及|=mommmlm *反|=lmnnmmk *反我=mmmmnmm *发|=mmmmnmm *发怎=mmmmmmn *取|=mmmmlmn *口|=lnmnmlm *口个=mmmmlmm *口了=lmmmmmm
*口人=mmlmmmn *口没=nmmmmmm *口着=mnmmmmm *口起=mmmmnmm *句|=mnmmmmm *只一=mmmmnmm *只狗=mmmmmnm *叫|=lmmmmmn *叫了=mmmmmml
*叭|=mmmmmmn *可|=mmmmmmn *可了=nmmmmmm *可带=mmmmnmm *可装=mmmmnmm *台|=mmmmnlm *台我=mmmnmmm *台有=mmmmnmm *台箱=mmnmlmm
*右|=mmmnmmm *号0=mmmmnml *号|=mmlolnl *号下=mmmmmmn *号前=mmlmnmm *号的=mmmnlmn *司|=nmmmmmm *吃|=mmmmmmn *吃子=mmmmmmn
*各|=mmmmlmn *合合=mmmmmnm *后|=mmmnmmn *后人=mmmmnmm *后夜=mmmmmnm *后的=mmmmlmm *后那=mmmnmmm *向|=mmmnmmm *向反=mmmmmnm
*吓|=mmmmlmm *吗我=mnmmmmm *吞|=mnmmmmm *吧不=mmmmmmn *听|=mlmmmmn *听了=mmmnmmm *听见=mmmmnml *吭|=mnmmmmm *吱|=mmmmmnm
*吱吱=mmmmlmm *吵|=mmnmllm *吹来=nmmlmmm *告我=mnmmmmm *呢不=mmmmmmn *周有=mmmmmnl *味|=mmmmmmn *味了=nmmmmmm *味没=mmmmlmn
*咋|=mmmmmmn *咋了=nmmmmmm *咋的=mnmmmmm *和|=mmmnmmm *咗|=nmmmmml *咱区=mmmmmmn *哈|=mlmmmmn *响|=nmmmlmn *哐|=mmnmmmm
*哐响=mnmmmlm *哗|=mmmmnmm *哪|=mmmmmnm *哪了=mnmmmlm *哪在=mmmmmlm *哪屋=mmmmmmn *哪手=mmmmmlm *哪来=mmmmmml *哪的=mmmmmmn
*哪管=mmmmmnl *唔|=mmnmmml *唱|=mmmmmmn *啊|=mlmmmmn *啊你=mnmmmml *啊我=mnmmmml *啊谁=mnmmmmm *啥|=mlmmmmm *啥的=mmmmmnl
*啦唔=nmmmmmm *啦啦=mmmmnmm *喂|=mnmmmmm *喊|=mnlmmml *嗓|=mmmmmmn *嗰|=mmmnmmm *器油=mmmmnmm *四|=mmmnmmn *四一=mmmnmmm
*四了=mnmmmml *四块=mmmnmmm *回|=momllmm *回不=mnmmmml *回的=mmmmmmn *回要=mmmmnmm *团|=mmmmmmn *园门=mmmmnmm *围|=mmmmnmm
*国|=mmmmmmn *在|=mnlmmll *在上=mmmmnmm *在下=mmmmlmn *在了=nnmmmll *在们=mmmmmnl *在到=lmmmmmn *在动=mmmmmmn *在口=mmmnmmm
*在台=mmmmnmm *在堂=mmmmnmm *在天=mnmmmlm *在头=mmmnmml *在子=mmlmnmm *在当=mmmmnmm *在机=mmmmmnm *在梯=mmmnmmm *在楼=mmmmlmn
*在水=mmnmlmm *在没=mnmmmlm *在电=mmmmmmn *在边=mmmnmnm *在里=mlmnmnm *在院=mmmnmml *在面=mmlmmmn *地|=nmmlmnm *地翘=mmnmmmm
*地要=mnmmmmm *地跟=lmmmnmm *地那=mmmnmmm *地里=mmnmmmm *场|=mmmmnmm *场我=nmmmmmm *圾在=mmmmnmm *圾类=mmmmmnm *圾那=mmmmmml
*坏|=mmnmlmn *坐来=nmmmmmm *坐梯=mmmmmmn *块|=mmmmmmn *垃车=nmmmmmm *垃还=mmmmnmm *堂|=nmmmmmm *堆|=mmlmnmm *堵|=nmnmmmm
*堵一=mnmmmmm *塌一=mmnmmmm *填了=nmmmmmm *墙|=mmmmnmm *墙了=mmmmmmn *墙掉=mmmmnmm *墙有=mmnmmmm *声|=nmmmlnl *声灯=mmnmmmm
*处|=mnmmmml *复|=mmmmnml *外|=lmmmnmm *外是=mmmmmmn *外的=mnmmnlm *外那=mmmmlmm *多|=mmmmmnl *多人=mmmmmln *多会=mmmmmnm
*多才=mmmmmmn *多时=mmmmmml *多点=mmmmlmn *多钱=mmmmmmn *夜|=mnmmmmm *夜子=mmmmmmn *夜有=mmmmmmn *夜的=mmmmnml *大|=lmnnmlm
*大一=nmmmmmm *大了=mmmmmml *大今=mmmmmnm *大几=mnmmmlm *大别=lmmmlmn *大在=mmmmnmm *大大=mmmmmmn *大天=mmmmnmm *大子=mmmnlmm
*大我=mmmnmmm *大拿=nmmmmml *大早=mmnmmmm *大没=mmmnmmm *大的=mmnmlln *大自=mmnmmmm *大要=mmnmmmm *大那=mmlmnmm *大都=mmmmmmn
*大门=mmmmmmn *天|=lommnlk *天一=mnmmlmm *天三=mlmmnmm *天下=mmmmmmn *天不=mmmmmln *天了=mmmmnln *天今=mmmmmml *天从=mmmmlmn
*天到=mmmmmmn *天干=mmmmnmm *天我=mmmmnmm *天是=mnmmmmm *天有=mmmmmmn *天来=mmmmmmn *天水=mmnmlmm *天没=mlmmnmm *天点=mmmmmmn
*天的=mlmmmmm *天看=mmmmmml *天着=mnmmmml *天给=mmmmnml *天能=mmmmmnm *天走=mmmmnml *天还=mmmmlnm *天都=mnmmmmm *天里=mmmmlmm
*太|=mmmmlmn *头|=lmmlnmm *头个=mmmnmml *头了=nmmmmml *头呢=nmmmmmm *头在=mmmmlmn *头多=mmmnmmm *头天=mmnmmlm *头太=mnmmmmm
*头我=mmmmlnm *头着=mmmmnml *头能=mmmmmnm *夸了=mmmnmml *她|=mmmmnmm *她天=mnmmmmm *好|=nnlnlll *好到=nmmmmmm *好天=mmmnmmm
*好好=mmmmmmn *好思=nmmmmmm *好我=lmmmmnm *好是=mmmmnml *好有=mmmmlmm *妈|=mmmmmmn *妈不=mmmlmmn *妥|=mmmmlmo *娃学=mmmmnmm
*子|=mmmnnml *子一=lmlmnmm *子上=lmmnmmm *子不=mmmmlmn *子么=mnmmmmm *子了=llnlnmm *子去=lmlmnmn *子在=mnmmlmm *子外=mmlmnmm
*子大=mmmmmmn *子天=mmmmlmn *子好=mmmmmnm *子摘=nmmmmmm *子水=mmmmmnm *子没=nmmmlml *子电=mmmmnlm *子的=mmnmmml *子走=nmmmmmm
*学|=mmmmmml *学娃=mmmmnml *学年=mmmmmnl *学点=mnmmmlm *孩|=mmmmmnl *孩在=mmmmmnm *孩多=mnmmmlm *孩天=mmmmmmn *孩户=mmmmmln
*孩的=mmmmmmn *它|=mmmnmmm *安不=mnmmmlm *安了=nmmmmmm *完|=nnmmmml *完回=mmmmmmn *定|=nlmmmnl *定我=mmmmmml *实|=nmmmmmm
*客|=mmmmmmn *客了=mmmmmmn *客远=nmmmmmm *客那=mmmmmmn *客都=mmmmnml *宣栏=mmnmmmm *害|=lmmmnmm *家|=mlmlmmn *家下=nmmmmml
*家不=mmmmlmn *家了=mmlmlmn *家修=mmnmmmm *家口=mmmmlnm *家可=mmmmnmm *家台=mmmmmmn *家地=lmmmnmm *家娘=mmmmnml *家子=mmmmlmn
*家家=mnmmmmm *家年=mmmmmmn *家店=mmmmmmn *家来=mmmmmmn *家没=mnmmnml *家的=mmmmmnl *家菜=mmmnmmm *家表=mmnmmmm *家谁=mmmmmnl
*家起=nmmmmmm *家都=mmmmnml *家门=nmmmmmm *家顶=mmmmnmm *对0=mmmmnmm *对我=mmlmnmm *对是=mmmnmmm *对机=mmnlmmn *对楼=mmmmmmn
*对那=mmnmmmm *将|=mmmmmmn *小|=mlmmnlm *小候=mmmmlmn *小告=mmnmmmm *小士=mmmmmln *小来=mmmmmml *小的=mmmmmmn *小要=mnmmmml
*小还=mmmmmnm *小门=mmmmmmn *少一=mmmmmln *就|=nlmlmmm *就一=nmmmmml *就不=lmmmnmm *就么=mnmmmmm *就了=nmlmmnm *就人=mlmmmmm
*就去=nmmmmmm *就楼=mmmnmmm *就的=mmmmmnm *就能=nmmmlmm *就走=mmmmmmn *就那=mnmmmml *尾0=mmmmmmn *层|=mmmnmmm *层一=mmlmmmm
*屋头=mmmmmnm *屋还=mmmmmnm *屏了=mmmmmmn *岔|=mmmnmml *崴脚=mmmmmml *工的=nmmlmln *工说=mmmmnmm *左那=mmmnmml *己的=lmmmnlm
*己走=nmmmmmm *已在=nmmmmmm *师|=llmmmmo *师上=mmmmnmm *师今=mnmmmmm *师几=mnmmmlm *带的=mmmmmnl *帮下=mmmmmml *干了=nmmmmmm
*平|=nmmmlmm *平一=mmmmmnm *平也=mmmmnmm *年|=mmmmmmn *年学=mmmmmml *年的=mmmmmmn *年要=mnmmmml *年说=mnmmmml *广|=mmnmlmm
*床|=mmmmmmn *库头=mmnmmmm *应是=mmmmnmm *底|=nmmmmmm *底不=mnmmmlm *底了=mmmmnmm *底没=mnmmmmm *底的=mmnmmmm *底那=mmmmnmm
*废|=mmmlnmm *度多=mmmmlmn *廊个=mmnmmmm *开|=nmmlmnl *开一=mmmmmmn *开了=mmmmnmm *开就=mmmmnml *开有=mnmmmmm *开来=mmmmmnm
*开没=mmmmmnm *开那=nmmmmmm *弄|=nmmmmmm *弄了=lmmmnmm *张|=mmmnlml *张子=mmmmnmm *归|=mmmmmln *归个=mmmmmnm *归区=mmmmmnl
*归管=mnmmmmm *当|=mmmmmlm *当没=nmmmmmm *当炼=mmmmmmn *录|=mmmmmml *往|=mmmlnmm *往冒=mmmmmmn *往掉=mmnmmmm *得|=mlmmmmo
*得一=mmmmnmm *得不=mommllm *得个=mmmmmlm *得么=mnmmmmm *得了=nmnmlml *得人=mmmmnml *得到=lmmmmmn *得去=mmmnmmm *得哪=mmnmmmm
*得多=mmmmmnm *得头=mmmmmmn *得好=mmmmmmn *得得=mlmmmmn *得掉=lmnmnmm *得电=mmnmmmm *得脑=mmmmmmn *快下=lmnmnmm *快不=mmmmmmn
*怎报=mmmmmnl *怎样=mnmmmlm *怎没=mmmmmmn *怕|=mlmmmmn *急|=mmmmmml *怪|=nmmmmmm *总|=mmmmnmm *您|=mmmmmnl *想|=mmmmmmn
*想人=mmmmmmn *慢|=mmmmmmn *憋气=mmmmmmn *成|=mmnmmmm *成了=lmmnlmm *成半=mmnmmmm *成栋=mmmnmmm *成的=mmmmmnm *我0=mmmlnmm
*我|=mnmmmmm *我一=mnmmmmm *我上=mmmmmml *我下=mmmmmmn *我不=mmmmolm *我两=mmnmmml *我个=lmmmnml *我也=mmmmlmn *我了=nllmpmj
*我人=mmmmmml *我以=mmmmmmn *我会=mmmmmmn *我住=mmmmmml *我你=mmmmmmn *我停=mmmmlmn *我冰=mmlmmmn *我刚=mmmmmml *我到=nmmmmmm
*我前=mmmmmmn *我十=mmmmmnm *我午=mmmmnmm *我压=mmmmnmm *我去=mlmmnln *我吃=mnmmmmm *我在=mmmnmml *我地=mmmmnmm *我夜=mnmmnml
*我天=mnmmmmm *我头=nmmmmmm *我女=mnmmmlm *我奶=mmmmnmm *我子=mmmmmnm *我家=mmmnmml *我带=mmmmnmm *我张=mmmmmmn *我得=lmmmmmn
*我心=mmmmmmn *我懂=nmmmmmm *我我=lmmmmmo *我户=mmmmnml *我房=mmmmmml *我手=mmmmlmn *我才=mmmmlmn *我收=lmmmmnm *我敢=mmmmnmm
*我时=mmmmmmn *我晕=mmmnmmm *我本=mmmmmnm *我机=nmmmmml *我来=mmmmmmn *我楼=mmnmlmm *我水=mmnmmmm *我点=mnmmnlm *我用=lmmmmmn
*我电=mmmmmmn *我的=nmmnmml *我看=nmmlmmm *我着=mmmmmmn *我窗=mnmmmmm *我给=mmmmnmm *我老=mmmmmml *我要=mnmmmmm *我讲=mmmnlmm
*我说=mlmnmmm *我跟=mmmmmmn *我车=mmmmmmn *我过=mmmmnmm *我还=lmmmmmm *我这=mmnmlml *我那=nmmmlmn *我都=mmmmlmn *我里=mmmmlmn
*我错=nmmmlml *我门=mmmmmml *户不=mnmmmmm *户我=mmmnmmm *户的=nmmmnml *房|=mmmmnmm *房个=mmmlmnm *房边=mmlmnmm *所是=mmmmmnm
*手|=mmlmmmm *手上=mmmmmnm *手了=mmmmlmm *手没=nmmmlmm *才|=mlmmnmm *才的=mmmmnmm *打|=mlnnlmm *打一=mmmmmmn *打不=mmmmmnl
*打个=mnmmmmm *打么=mnmmmml *打了=mmmmmml *打十=mmmmnmm *打去=mmmmmmn *打将=mmmmmmn *打没=mnmmmmm *打犬=mmmmmnm *打的=mnmmmml
*打话=mmnmnml *扔|=mmnmmmm *托班=mlmmmmm *扫|=mmnmnml *扫净=nnmmmml *扫没=mnmmmmm *扶松=mmnmmmm *批|=mmmmmnm *找|=mnmmmmm
*找个=mmmmmnm *找了=nmmmmmm *找们=mnmmmml *找没=mmmmmmn *把|=mmmmmmn *把子=mmmmnmm *把家=mmmmmnl *把梯=mmmmnmm *折|=nmmmmmm
*护|=mmmmmmn *护也=mmnmmmm *护员=mmmmmnm *报|=mmmmlnm *报了=mmmlnmm *报成=mmmmmmn *报那=mmmnmmm *抬看=mmmmnmm *抱|=mnmmmmm
*抽|=mmnmmmm *拆了=nmmmmml *拉|=mnmmmmm *拉了=nmmmmmm *拉的=mnmmmml *拍到=mmmmnmm *拍子=mmmmnmm *拎来=mmmmlnm *拖了=nmmmmmm
*招|=mmmmmnm *拜了=mmmmnmm *拜人=mmmmnmm *拜开=mmmmmnm *拢|=nmmmmmm *拧了=nmmmmml *拿|=mmmmmnm *拿了=nmmmmmm *挂个=mmmmnml
*指那=mmmmnml *按没=mmmmlmn *挖了=mmmmnmm *挡|=mmmmmml *挡了=mmmmnmm *挪|=mnmmmmm *挪了=nmmmmml *挺|=mmmmmmn *捡个=mmmmmmn
*换|=mnmllmm *换四=mmmmnmm *换的=mnmmmmm *掉|=nmnllmm *掉一=mmmmlmn *掉个=mmmnmmm *掉去=mmmmmnm *掉来=lmnmmmm *排|=lmmmmmm
*排几=mnmmmlm *排我=mnmmmmm *排机=mmnmmmm *接在=mmmmnmm *推了=nmmmmmm *提|=mmmmmln *插|=mmmmnmm *搞|=nmmmmlm *搞搞=mnmmmmm
*搬|=nmmmmml *搬去=mnmmmmm *摆|=mmmmmmn *摘|=nmmmmmm *撞了=mmnmlmm *撤|=nmmmmmm *撤吧=nmmmmml *操|=nmmmmmm *擦|=mmmmnmm
*收了=onmmlml *改|=llmnnml *改下=mmmnlmm *改了=mmmmmmn *改改=mmmlnmm *放|=mnmmmmm *放了=nmmmlmm *放放=mmmmmnm *效|=mmmmnml
*敢|=mmmmnml *敢窗=mmmmmmn *散|=mmnmmmm *散散=mmmmmmn *数了=mmmolmm *整|=mmmmnml *整单=mmmmmnm *整机=mmmmnmm *斑线=mmnmmmm
*料上=mmmmmmn *斤|=mmmmmln *断|=lmnmmmm *断两=mmnmmmm *断半=mmmmnmm *新|=nmmmlnm *新来=mmmmnmm *新的=nmmmmmn *方|=mmmmmnm
*施|=mmmmmln *旁|=mmlmnmm *日乐=mmmmnmm *旧|=nmmmmmm *早了=lmmmmmm *早晚=mmmmmnm *早点=mmmmmmn *早的=mmmmnml *时|=mmmmnll
*时啊=mlmmmmm *时弄=mnmmmlm *时改=mlmmmnm *时有=mmmmmnm *时来=mnmmmmm *时给=mnmmmlm *时能=mnmmmlm *时过=mlmmmmn *时还=mmmmmmn
*明了=mnmmmmm *明六=mmmmmmn *明再=lmmmmmn *明几=mmmmmmn *明着=mmmmmmn *星|=mmmmmmn *星六=mmmmmnl *昨上=mmmmmml *昨才=mmmnmmm
*昨有=mmmmnmm *昨说=mmmmmmn *昨那=nmmmmmm *是|=mmmomll *是一=nmmlmml *是上=mmmnllm *是下=mmmnmmm *是不=nmmlnmm *是业=mmmnmmm
*是个=mnmmmml *是么=mmmmmnm *是了=lmmmnmm *是人=mmmmmmn *是们=mmmmmmn *是你=mmmmmol *是儿=mmmmmml *是刷=mmmmnmm *是前=mmmnmmm
*是办=mmmmnmm *是印=nmmmmmm *是去=mmmmmmn *是墙=mmnmlmm *是头=mmmmmmn *是子=mmmmnmm *是家=mmmlnmn *是意=mmmmmml *是我=mmmlmmm
*是户=mmmnmmm *是房=mmmmmnm *是手=nmmmmmm *是换=mnmlmml *是是=lnmlmmm *是来=nmmmmmm *是树=mmmnmmm *是梯=mmmnmmm *是楼=mmmloml
*是水=mmmmnmm *是热=mmmnmmm *是生=mmmmmmn *是电=mmnmnmm *是的=lmllnmn *是箱=mmmmmmn *是给=mmmmmmn *是网=mmmnmmm *是老=mmmlnmm
*是螂=mmmmmmn *是衣=mmmnmmm *是调=mmmmnmm *是里=nmmmmmm *是门=mmmnmmm *是防=mmmmnmm *是雨=mmmmnmm *是面=nmmlmmm *是顶=mmmnmmm
*晃|=nmmmmmm *晚一=mmmmnmm *晚不=mmmmnmm *晚个=mmmmnmm *晚几=mmmmmnm *晚有=mmmmmmn *晚点=mnmmmml *晚要=mnmmmmm *晚谁=mmnmmmm
*晨点=mmmmnmm *暖片=mmmmnmm *更|=mmmmnmm *最|=mmlmoll *月|=mmmmmnm *月百=mmmmmmn *有|=nnlnllm *有上=mnmmmlm *有下=mmmmmmn
*有个=mmmmnll *有了=nmmmmmm *有件=mlmmmnm *有位=mmmmmln *有你=mnmmmml *有傅=mnmmmml *有公=mmmmmln *有去=mnmmmlm *有台=mmnmmmm
*有嚟=mnmmmmm *有块=mmmmnmm *有定=mmmmmnm *有家=mmmmlln *有小=mmlmnmm *有就=lmmmnmm *有层=mmmnlmm *有师=mmmmmnm *有张=mmmmnmm
*有得=mmmmmnl *有我=mmmmlmo *有手=mmmmnml *有接=mnmmmmm *有摔=mmmmmmn *有有=nlmmlln *有来=mmmmnnl *有楼=mmnmmmm *有没=mmmmmmn
*有班=mmmmmnm *有理=mnmmmmm *有电=mmmmnmm *有的=mmmmmmn *有盆=mmmmnml *有给=mmmmmml *有续=mnmmmll *有要=mmmmmmn *有说=mmmmmmn
*有贴=mmnmlmm *有辆=mmmmnmm *有过=mnmmmmm *有还=mlmmmnm *有音=mmmmnmm *服|=mmmmmmn *服程=nmmmmmm *朝|=mmmmnmm *木|=mmmmlmn
*未|=mommmmk *机|=nmmmmmm *机了=mmmmnmm *机人=mmmmmmn *机开=nmmmmml *机没=mmnmmmm *机车=mmmmnml *权位=mmmmnmm *杆|=mmmmmmn
*李|=mmmmmmn *条了=mlnmlmm *条子=mmnmmmm *来|=omklnml *来一=lmmmnmm *来两=mmmmnmm *来了=ommmlml *来人=mnmmmmm *来吗=mnmmmml
*来大=mmmmmml *来家=mnmmnll *来我=mmmmlmn *来是=mmmmmnl *来来=nnmmlmm *来水=mlmmmmn *来没=mnmmmmm *来看=mmmmmml *来要=mnnmlmm
*来趟=mmmmlnm *来还=mmmmlmn *来都=mmnmmmm *松|=nmmmmmm *板了=mmnmlmm *板在=mmmmmml *枉了=mmmnmmm *柜头=mmmmnmm *标|=nmmmmmm
*栋我=mmmnmmm *栋梯=mmmmnmm *栋的=mmmmnmm *栋边=mmllnmm *栏|=mmmmnmm *栏了=mmnmmmm *树下=mnnmlmm *样|=mnmmmml *样不=mmmlnml
*根子=mmlmnmm *格|=mnmnmml *档|=nmmmmmm *桶|=mmmmmmn *桶冲=mmmmmmn *桶水=mmmmmmn *梯了=mmnmmmm *梯又=mmmmnmm *梯得=mmlmmmm
*梯有=mmnmlmm *梯的=mmnmmmm *梯还=mnmmmmm *棉|=mmmmnmm *棋|=mmmmmmn *棋室=mmmnmmm *棚了=mmlmnmm *棚漏=mmnmmmm *棵槐=mmmlnmm
*楼|=nmmnllm *楼一=mmlmnmm *楼上=mmmmnml *楼下=mmmmmnm *楼不=mmlmnml *楼个=mmmnlmm *楼也=mmllomm *楼又=mmmmlmn *楼台=mmmmlmm
*楼哪=mmmmmln *楼堆=mmmmmnm *楼家=mmmmnmm *楼我=mmmnlnm *楼搬=mmmmnmm *楼有=mmmnlmm *楼来=mmmmnml *楼梯=mmlmnmm *楼楼=mmmmnmm
*楼水=mmnmlml *楼灯=mmmmmnm *楼电=mmmmmmn *楼的=mmmmmmn *楼窗=mmnmmmm *楼那=mmnmlmm *楼里=mmmmllm *楼院=mmmmmnm *概点=mnmmmlm
*槐|=mmmlnmm *歉|=nmmmmmm *正在=nmmmmmm *正着=mmmmnmm *步|=mmmmnmm *步上=mmnmmmm *歪|=mmnmlmm *死|=mmnmlml *死一=mmnmmmm
*毛|=mmmnmmm *气不=nmmmmmm *气气=mmmmnml *水|=mllommm *水一=mmmmoml *水不=mlmmmln *水个=mmnmlmm *水也=mmnlmmm *水了=nmmmlmm
*水井=mmnmmml *水几=mmmmnmm *水哪=mmmmmnm *水在=mmmnmmm *水头=mmmnmlm *水子=mmnmmlm *水店=mmlmnmm *水房=mmmmnmm *水是=nmmmlmm
*水有=mmmnmmm *水水=mmlmnmm *水没=mlmmmmn *水滤=nmmmmmm *水爆=mmnmmmm *水的=nmmmmmm *求了=mnmmmmm *池反=nmmmmmm *池水=mmnmmmm
*沙|=mmmmmmn *沙里=mmnmlmm *没|=lonmmmk *没一=mmmnlmm *没不=mmmmmmn *没了=nlmlnmm *没人=mnmmlln *没位=mmmnmmm *没住=mmmmnlm
*没你=mlmmmmn *没儿=mmnmlmm *没到=mnmmlnl *没号=mmmmnmm *没哪=mmmmmln *没啊=mommmml *没回=mnmmmll *没应=mmmlnmm *没意=mmmmmmn
*没我=lmmmnmm *没没=mlmmmmn *没清=mmmnmmm *没电=mmmmnlm *没病=mmmnmmm *没自=mmmmnmm *没补=mmmmmnm *没要=mmnmmmm *没见=nnmmlml
*没走=mnmmmml *没过=mlmmnmn *没静=mmmmmnm *河|=mmmmmnm *法|=mmmmmnl *泡|=mmlmnmm *泡我=nmmmmmm *泡水=mmmmnmm *注|=nmmmmmm
*洗|=mmmmmmn *洗池=mmmmlmm *活室=mmnmmmm *派|=nmmmmmm *派了=mnmmmmm *海|=mnmmmmm *消|=mmmmmlm *消那=mmmmnmm *清|=nmmmlnl
*清了=nmmmmmm *清右=mmmnmmm *清的=mmmnmmm *清车=mmmmnmm *湿|=mmmmnmm *满|=mmnmmmm *滩|=mmmmnmm *滴|=nmnmmml *滴了=mmmmmmn
*滴地=mmlmnmm *漏|=nmnmmml *灭器=mmnmmmm *灯|=nmmmmmm *灯不=mmmmnmm *灯了=mmmmnlm *灯亮=mmmmlmm *灯的=mmmmmmn *炉|=nmmmmmm
*点|=llomlmn *点一=mmmmnmm *点个=mmmmmml *点出=mmmmmml *点到=mmmmmlm *点十=mmmmnmm *点在=mmmmnmm *点报=mmmmmnm *点放=mnmmmmm
*点是=mmnmlmm *点楼=mmmmlnm *烟|=nmmmlml *烟烟=mmmmnmm *烦|=nmmmmmm *烦了=mmmmmmn *烦家=nmmmmmm *热|=mmlmnmm *热了=nmmmmmm
*热没=mmmnmmm *焊|=mmmnmmm *爱那=mmmmnml *牌|=mmmmmml *牌了=mmmmlmm *物讲=mmmmnmm *犬年=mmmmmnl *犯|=mmmmmnm *犯犯=mmmmmnm
*狗|=mmmmmmn *猫|=mmmmmln *现不=nmmmmmm *现我=mmmmmnm *现的=mmmmmmn *现轮=lmmmmmn *玻上=mmlmnmm *班|=mnmmmml *班人=mmmmmml
*球的=mmnmmmm *璃|=nmmmlmm *璃了=mmnmlmm *瓶|=mmmmmnm *生|=mmmmlmn *生快=mmmmnmm *生的=mmmlmmn *用|=nmmmmmm *用一=nmmmlmm
*用了=nmmmlmm *用人=nmmmmmm *用子=mmmmnml *甩|=mmmmnmm *电|=llmlomn *电一=mmmmmnm *电上=mmmmmmn *电也=mnmmmmm *电了=mnmmmml
*电停=lmmmmmn *电前=mmmnmmm *电又=mmmmlmm *电口=mmnmmmm *电头=mmmmmmn *电是=mmmmmnl *电没=mmmmnmm *电的=mnmmlmm *电着=mmmmlmn
*电箱=mmmmnmm *电装=nmmmmmm *电说=mmmmmnm *电车=lmmnmmm *电都=mmnmmmm *电里=mmnmmmm *电锅=mmmnmmm *电门=mmmnmmm *画|=mmnmmmm
*留话=mmmmnmm *登|=mnmmmml *登了=mnmmmmm *白|=mmmokmn *百|=mmmmmmn *的0=mmmnmmm *的|=mnlmnln *的一=mmmmnmm *的上=mnmmmml
*的下=mmmmmmn *的不=nmmlllm *的个=mmlmlmn *的中=mmnmmmm *的也=mmnmmmm *的事=mmmmmnl *的井=mmnmlmm *的交=mmmmmnl *的人=mmmmmml
*的你=mmmmmmn *的倒=mnmmlmm *的候=mmmmnmm *的停=mmmmmmn *的像=mmmmmmn *的先=mmmlmmn *的几=mnmmmlm *的别=mmmmnmm *的到=mnmmmlm
*的单=mmmmnmm *的发=mmmmnml *的只=mmmmmnm *的哥=mmmmnml *的在=mmmmlmn *的圾=mmmmmmn *的块=mmmmnmm *的大=mmlmnmm *的天=mnmmmmm
*的头=mmnmmmm *的姐=mnmmmmm *的子=lmnmmml *的家=mnmmmmm *的小=mmmmnmm *的得=mmmmmmn *的快=mmmmmmn *的怎=mmmmmnm *的我=nlmnlmm
*的户=mmmmmln *的手=mmmmlmn *的按=mmmmmmn *的时=mnmmmlm *的是=nmlnmmm *的最=mmmmnml *的有=mnmlnmm *的来=mmmmmmn *的比=mnmmmmm
*的毛=mmmnmmm *的水=mmnmlmm *的没=mmlmmmm *的灯=mmmmmmn *的点=mnmmnml *的牌=mmmmmml *的璃=mmnmmmm *的电=mmmlnmm *的的=nmmmmml
*的箱=mmnmmmm *的老=mmmmmnm *的衣=mmnmmmm *的被=mmnmmmm *的话=mnmmmmm *的费=mmmmmnl *的走=nmmmlmm *的车=mmmmnmm *的轮=mmmmnmm
*的还=mmmmmnm *的都=mmmmmmn *的门=mmmmnmm *的黄=mmmmnmm *皮|=mmmmmml *盆么=mmmmnmm *盆着=mmmmmmn *监的=mnmmmlm *盖|=mmnmmmm
*盖也=mmnmmmm *盖了=mmmmmmn *盖子=mmmmmmn *盖没=mmmmmnm *盲上=lmnmmmm *直|=mmnmlmm *相|=lmmmnmm *看|=nmmmmnm *看了=nmmnlml
*看啥=mmnmmml *看是=mmmmmml *看清=mmmlnmm *看的=mlmmlnn *看看=lmmnmmm *看眼=lnmmnmm *看见=mmnmmml *看这=mmmmmmn *真|=mlmnlmm
*眼|=lmmnmmm *眼了=mmmmnmm *眼都=mnmmmmm *着|=nnmlmmk *着了=mlmmmmm *着呢=mmmmmmn *着子=mmmnnml *着家=mmmmnmm *着还=mmmmmmn
*睇|=nmmmmmm *睡|=mmmmmmn *短|=mmmmmnm *破|=lmmmnmm *破子=lmmmnmm *砸|=mmmmmmn *磨了=mmnmmmm *示|=mmmnlmm *礼六=mmmmnmm
*礼天=mmmmnnm *社有=mmmmmnl *种|=mmmmmln *种打=mmmmmnl *秒灭=lmmmnmm *积|=mmlmnmm *积一=mmmmlmm *空|=nmmmmmm *空上=mmmmnmm
*空子=nmmmnmm *穿|=mnmmlmn *窗|=mmlmmmm *窗外=mmnmlmm *窗没=mmnmmmm *窗玻=mmnmmml *窝|=mmmmnml *笑|=nmmmmml *笔|=mmmmmnm
*第个=mmlmmmm *第回=mnmmmml *第天=mmmmnmm *等|=mmmmmmn *等久=mmmmmmn *等天=mnmmmmm *签|=mmmmmnm *算|=nmmmlnm *算的=mmmmmnl
*算算=mmmmmnl *管|=mlmmmmm *管了=mmmmmmn *管在=mmnmmmm *管断=mmmmnmm *管有=mmmmmnm *管管=mnmmlnm *箱了=mmmmmnm *箱盖=mmnmlmm
*米|=mmmmnmm *精|=mmmmmmn *糊了=mmmnmml *系|=mmmnmmm *紧|=mmnmmmm *红的=mmmmnmm *约几=mnmmmlm *纸子=mmmmmmn *线看=mmnmmmm
*线磨=mmnmmmm *细|=mmmnmmm *绊|=mmnmmmm *经了=mmmmnml *经人=mnmmmml *结了=mnmmmml *绕走=lmmmmmo *给一=mnmmmml *给上=mmmmmml
*给不=mlmmmnm *给到=mmmmmnm *给打=mmmmnmm *给的=nmmmmmm *给话=mnmmmmm *续|=mnmmmml *绿|=mmmmnmm *绿带=mmnmmmm *缺|=mmmmmmn
*网|=mnmmmlm *群有=mmmmmmn *翘|=mmlmnmm *翻|=nmmmmmm *老|=mmmmmlo *老一=mmmmmml *老不=mmmmmnl *老人=mmmmmlm *老住=mmmmmmn
*老你=mmmmmmn *老太=mmmmnll *老就=mmmmmln *老老=mnmmmmm *老说=mmmmmmn *老食=mmmmnml *聊|=mmmmmmn *联上=mnmmmmm *背|=mmmmmml
*胶贴=mmmmmmn *能|=mnnmlkm *能上=mnmmmmm *能不=mnmmmnm *能了=ommmmml *能人=mmmmmnm *能几=mlmmmmn *能在=mnmmmlm *能小=mmnmmmm
*能弄=mmnmmmm *能我=mmmmmmn *能点=mmmmmln *能给=mmmmmnm *能能=mmnmnmm *能车=mmmmmnl *能进=mmmmnmm *能那=mmmmmmn *脚了=mmmmnml
*脸那=mmmmnmm *腿|=mmnmlmm *自|=mmmmmmn *自买=mmmmnml *自关=mmmmnmm *自的=mmmmmml *自门=mmnmmmm *臭|=mmmmnmm *舒|=mmmmmmn
*花|=nmmmmml *花也=mmnmmmm *草|=mmmmnml *药|=nnmmlml *菇|=mnmmmmm *菜子=mmlnnml *菜那=mmmnmmm *落一=mmmmmmn *蓝|=nmmmmml
*虫不=mmmmmmn *螺掉=mmmmnmm *血都=mmmmnml *行|=mmmmlnm *行我=nmmmmmm *行行=mnnmmmm *街|=mmmmmmn *补下=mmmmmmn *补去=mmmmmmn
*补没=mmmmmnm *表|=mnmmmmm *表我=mmmmnmm *被|=mmmmmmn *被了=mmlmmnm *被叶=mmlmmnm *裂个=mmmnmmm *装|=mmmmmml *装个=mmmmmmn
*装垃=mmmlmmm *装的=mmmmmml *裤|=mmmmmln *西|=mmmnmnl *西了=mmmnmml *西那=mmnmlmm *要|=mlnmmln *要下=mmnmmmm *要不=mmmmmnm
*要个=mmmmmmn *要人=mmmmnmm *要到=mmnmmmm *要咩=mmmmmnl *要啥=mmmmmnl *要她=mmmmlmn *要它=mnmmmmm *要手=mmmmnml *要整=mmmmnmm
*要牌=mnmmmmm *要的=mmmmmmn *要看=mmmmmmn *要要=mlmmmnn *要车=mnmmmmm *要那=mmmmnmm *见|=mlnmlmm *视|=mmmmmmn *计|=mmmmmmn
*让|=mmmmmmn *让家=mmmmmnm *让撞=mmnmmmm *让让=mmmmmnm *记|=mmmmlmm *讲|=mnnmllm *讲一=mnmmmml *讲不=mmnmmmm *讲也=mmnmlmm
*讲了=mmmnmmm *讲是=mmmnmmm *证|=mmmmmnm *识|=mmmmnmm *诉|=mnmmmml *话|=mnmmmml *话不=mnmmmmm *话我=mmmmnml *该|=mmmmmlo
*该了=lnnmmml *该哪=mmmmmnl *说0=mmmnmml *说|=mommllm *说不=mmmmmml *说么=mnmmmmm *说了=mmmolmm *说他=lmmmnmm *说你=mnmmmmm
*说去=mmmmmmn *说天=mnmmmml *说对=mmmmmmn *说是=mlmmmln *说水=mmmnmmm *说那=mmmmnmn *请|=mmmmmnm *谁|=lnlmlol *谁到=mmmmmmn
*谁啊=mnmmmmm *谁得=mmmmmmn *谁映=mmmmmnm *谁的=mmnmmln *谁看=mnmmmml *谁责=mnmmmml *谁过=mmmmmmn *谁进=mmnmmmm *谁量=mmmmmnm
*调了=mmmmnmm *谢|=mmmmmmn *负|=mmmmmnl *负楼=mmmmnmm *贴|=mmmmmmn *贴了=mmnmmmm *贴告=mmmmlmm *费|=mmnmlmm *费不=mmmmmnl
*费谁=mmmmmnm *走|=olmmmml *走一=nmmmnml *走了=mmmnlmm *走哪=mnmmmlm *走那=mmnmmmm *起|=mnmmmml *起了=mmnmlmm *起像=lmmmnmm
*趟|=nmmmmmm *跑|=nmmmmml *跑了=mmmmnmm *跑来=mmmmmmn *跑的=mmmmnmm *跟|=mnmmmmm *跟们=lmmmnmm *跟地=mmmmlmn *跟说=nmmmmmm
*跤扶=mmmmmmn *路|=mmmnmml *路一=mmmmmml *路也=mmnmmmm *路了=nmmmmmm *路小=mmmmmnm *跷板=mmmnmmm *踩去=mmnmlmm *踩子=nmmmmmm
*车|=mmlmmmn *车一=mmmmmnm *车下=nmmmmml *车了=nmlmnml *车去=mmmmnmm *车机=mmmmnml *车来=mmmmnmm *车水=nmmmmmm *车没=mmmmnlm
*车点=mmnmmlm *车走=mmmmmml *车边=mnnmmml *转|=mmmmmln *转了=mmmnmmm *软|=mmmmmmn *辆色=mmmmmmn *边|=mmlmlnn *边个=mmmmnmm
*边了=mnmmmmm *边我=mmmnmmm *边有=mmmmnmm *边部=mmnmlmm *过|=mmmmnml *过个=mmmmmln *过了=mommmml *过修=mlmmmmm *过去=mmnmlmm
*过回=mmmmnmm *过的=nmmmmmm *运|=mmmmnmm *近|=mmmmmmn *返|=nmnmlml *还|=lnnmmml *还一=mmmmnmm *还不=mlmmlnn *还为=mmmmmmn
*还了=nmlmnmm *还交=mmmmmnm *还人=mnnmlmm *还几=mmmmmlm *还到=mlmmmmm *还呢=mnmmmml *还味=mnmmmmm *还四=mmmmnmm *还在=mnmmmml
*还外=mmmmnmm *还好=mnmmmmm *还小=mmmmmnm *还归=mmmmmnl *还得=mmmmmnm *还我=mmmmlmn *还打=mmmmmnl *还放=mnmmmmm *还没=mmmmmnm
*还滴=lmmmmmm *还着=mommmmk *还要=mmmmmmn *这|=mnmlnll *这一=mnmmmlm *这不=mmmmmml *这事=mmmmmnl *这人=mmmmmmn *这儿=mnmmmlm
*这多=mmmmmln *这大=mmmmmmn *这子=mmnmmmm *这小=mnmmmlm *这的=mmmmmml *这里=mmmmmnm *进|=llmmomm *进了=nmmmknm *进子=mmmmmnm
*进来=mmmmnmm *进的=mmmnlmm *通|=mmmmnmm *逮了=nmmmlmm *道|=mmnmlmm *道个=mmmmnmm *道也=mmlmnmm *道了=mmnmlmm *道户=mmnmmml
*道的=mmnmmmm *道谁=mmmmnmm *那|=mljppmk *那下=mmmmmmn *那不=nmmmmmm *那也=mmllnmn *那了=mmmmnml *那儿=mnmmlmn *那公=mmmmmmn
*那到=mnmmmmm *那块=mmmnmlm *那垃=mmnmmmm *那多=mmmnlln *那大=mmmmnln *那子=mmmmlmo *那家=mmnmmmm *那收=nmmmmmm *那新=mmmmmmn
*那是=mmmmmmn *那杆=mmnmlmm *那水=mnmmmmm *那没=nmmmmmm *那的=mmnmlmm *那监=mmlmnmm *那盖=mmlmmmm *那石=mnmmmmm *那空=mmmmmmn
*那等=mlmmmmn *那算=mmmnmmm *那红=mmmmnmm *那线=mmnmmmm *那装=mmnmmmm *那调=mnmmmmm *那还=mmnmmmm *那钱=mmmmmnl *那长=mmmmnml
*都|=mlmlolm *都不=lmnmnll *都么=mmmmmmn *都了=mmlmmnn *都人=mnmmmml *都光=mlmmmnm *都出=mmmmnmm *都到=mmlmoml *都好=mnmmmml
*都得=mmmmnmm *都成=mnlmmmm *都我=mmmmlmm *都打=mmnmmmm *都样=mmmmnmm *都没=mmnmmmm *都电=mmmmlmn *都的=mmmnmmm *都见=mnmmmmm
*都过=mnmmmml *采|=mmmmmmn *里|=mnlmmnk *里一=mmnmlmm *里不=mmmmmmn *里个=mmmmnmm *里在=nmmmmmm *里多=mmnmlmm *里大=mmmmmnl
*里广=mmnmmmm *里是=mmmlolm *里有=mmmmnml *里没=mmnmmmm *里那=mmlmnmm *里都=mnmmmmm *重|=lmmolmm *重一=mmmnmmm *重了=mmmmnmm
*野|=mmmmmml *金|=mmmmnmm *钟|=lmmmmmn *钟了=mmmmnmm *钟又=mmmmnmm *钟没=mmmmnmm *钥|=mmmmmmn *钱|=mmmmmnm *钱了=mmmmnlm
*钱斤=mmmmmln *钱还=mmmmmmn *铁都=mmmmmnm *铺|=nmmmmml *链|=mmmmmmn *链锁=mmmnmmm *锁|=mmmmlnm *错|=mmmnmmm *错了=lmmnmmm
*锯|=nmmmmmm *锯了=nmmmmmm *长了=mmmmnmm *门|=mmlollm *门不=mmmmmmn *门也=mmmmnmm *门了=mmmmnmm *门坏=mmnmmmm *门开=mnmmmmm
*门我=mmmnmmm *门是=mmmmnml *门漏=mmmmnmm *门的=mmlmmmn *门站=mnmmmmm *门那=mmomllm *门锁=mmnmlnm *闪|=mmlmmmm *闭器=mmmmnmm
*问|=lmmmoml *问了=mmmmnmm *问是=mmmmmmn *闹了=lmmmmmn *闻|=mnmmmml *闻到=mlmmmmn *队|=mlmmmnm *防|=mnmmmmm *防的=mmnmmmm
*阳上=mmmmmmn *阿|=mmmmmmn *院|=mmmmmmn *院那=mmmmmnm *雨|=mmmmmmn *雨了=mmmmmmn *雨来=mnmmmmm *雨管=mmnmmmm *露|=mmmmmmn
*静|=nmmmmml *靠|=mmmmnmm *面|=mlmmmmn *面一=mmmmnmm *面了=mmmmnmm *面的=mmmmnlm *顶雨=mmnmlmm *顺了=mmmnmmm *顺说=mmnmmmm
*预|=mmmmmnl *风|=mmmmlmm *飞|=mmmmmmn *饭没=mmmnmmm *马|=mmnmlmm *骂|=lmmmnmm *骑的=mmmmnml *高|=mmmmnlm *高不=mmmmmmn
*高也=mmnmmmm *高没=mmmnmmm *鱼|=mmmmmnm *鸡|=mlmmmmn *麻了=nmmmmmm *黄|=mmlmnml *黄子=mmmmnmm *鼓|=mnmmmmm *齐|=nmmmmmm
*龙关=mmnmmmm 0=klmoolm 0|=lmlonll 0|0=mmmmmmn 0|我=mmmmnmm 0了=mmmnmml 0了|=mmmnmmm 0单=mmlmnmm 0单元=mmlmnmm 0号=mmmmnml
0号|=mmmmnmm 0号楼=mmnlmmm 0度=mmmmlmn 0度|=mmmmlmn 0栋=mmnmmlm 0栋0=mmmlmmm 0栋|=mmlolmm 0栋后=mmmnmmm 0栋楼=mmmmnmm 0栋那=mmmmnmm
0楼=lmnmmlm 0楼|=mmmmmlm 0的=mmmlnmn 0的|=mmmlnmm 0还=mmmmnnl 0还是=mmmmnnl A=mmmmnmm A区=mmmmnmm C=mmmnmmm C区=mmmnmmm
C区|=mmmnmmm D=mmmnmmm E=mmlmnmm L=mmmmnmm ^1=mmmnlmm ^6=mmmmoml ^?=lommmml ^一=mlmmpll ^三=mlmmnml ^三楼=nmmlmmm
^上=onmmmlk ^上了=ommmlml ^上去=mnmmmmm ^上班=mmmmmmn ^下=mmmmmln ^不=nnlllmm ^不是=mnmmmmm ^两=mnmmnml ^中=mmmmmmn ^久=mnmmmmm
^么=mmmmnmm ^也=lmllqml ^也不=mmmmnmm ^了=npmkmkm ^了伐=lnmmmmm ^了吗=mommmll ^了没=mnmmmmm ^事=mnmmmmm ^亮=ommmlml ^亮了=nmmmmml
^人=mommlmm ^今=mmmmnmm ^今天=mlmmnmm ^伐=lommlml ^你=lmmmmmo ^你们=mmmmmmn ^你家=mmmmmmn ^侬=mlmmlmo ^信=mmmmmmn ^倒=lmommml
^候=mmmmmlm ^停=mmmmmnl ^停了=mmmmmml ^儿=mnmmllm ^儿了=nmmmmmm ^儿来=mnmmmmm ^元=mmmnmmm ^免=mmmmmmn ^免费=mmmmmmn ^全=mmmmmmn
^关=nmmmmmm ^养=mmmmmnl ^养狗=mmmmmnm ^冇=mnmmlmm ^冒=mnmmmmm ^几=mommmml ^几号=mmmmmnm ^几天=mnmmmmm ^几时=mnmmmlm ^别=mmmmmmn
^到=lmmmnmm ^到底=mnmmmmm ^前=mnmmmmm ^单=mmmnmmm ^单元=mmmnmmm ^卫=mnmmmmm ^去=lnmmmln ^去了=mmmmmmn ^又=mlmmnmm ^口=mnlnmmm
^只=mmmmnml ^叫=mmmmnmm ^可=mlmmmmo ^号=mmmmmml ^号楼=mmmnmmm ^后=mnmmmmm ^吗=mommmll ^听=mlmmmmn ^呢=mommmml ^周=mlmmmmn
^味=mnmmmmm ^咋=mnmmmml ^咋还=mnmmmml ^咗=nlmmmmm ^哇=lnmmmmm ^哈=nmmmmmm ^哪=mnmmmmm ^哪天=mnmmmlm ^唔=mmmmmmn ^啊=mmmmmko
^啥=mmmmmln ^啥时=mnmmmlm ^啦=olmmlmn ^嗯=mmmmmmn ^嘛=mmmmmmn ^嘞=mlmmmmo ^回=mnmmlmn ^在=mmmmnml ^块=mmmmnmm ^墙=mmmmnmm
^复=mmmmmml ^外=mmmmmmn ^多=mnmmmlm ^大=mlmmmmn ^天=mommmlm ^天了=mmmmnmm ^头=mlmmnmm ^好=mnmmlln ^好了=lommmml ^好嘞=mmmmmmn
^妥=kmmmmmo ^子=mlmmlmo ^孩=mmmmnmm ^完=nmmmmmm ^完了=nmmmmmm ^家=mlmmmmm ^小=mmmmnmm ^就=mmmmnmm ^屋=mmmmmmn ^工=mnmmmmm
^己=mmmmnml ^已=lmmmmmn ^带=mmmmlmn ^干=mmmmmmn ^年=mlmmmol ^床=lmmmmmm ^底=mnmmmml ^度=mpmmmmk ^开=mmmmmln ^弄=mnmmmmm
^得=lmmmmlo ^得了=lmmmmmo ^快=mmmmmmn ^怎=mlmmmmm ^怎么=mlmmmmm ^成=lmmmmmn ^我=knmmllp ^手=mmmmnmm ^打=mlmmlmn ^扶=mnmmnml
^找=mnmmmml ^把=lmmnmmn ^报=mmmmmnm ^拆=nmmmmmm ^拉=mnmmlmm ^拖=mnmmmmm ^拿=mmmmmmn ^挡=mmmmnmm ^换=nnmlmml ^换上=nmmmmmm
^掉=mmmmnmm ^撒=mnmmmml ^收到=mmmmmmn ^方=mmmmmnm ^时=mommmll ^时候=mnmmmlm ^是=lmmnmlm ^晚能=mnmmmmm ^暖=mlmmmnm ^有=npmmmlk
^服=mmmmmnl ^未=mnmmmmm ^来=nnmmlln ^栋=mmmmnmm ^样=mmmmmmn ^棚=nmmmmmm ^楼=nmlnmml ^楼灯=nmmmmmm ^正=mmmmnnl ^死=mmmmmmn
^比=mmmmnmm ^水=mlmmnnl ^池=mmnmlmm ^汤=mmmmmmn ^没=mpnlllk ^没有=mnmmmnl ^法=mmmmmnm ^洗=mlmmmmn ^派=mnmmmmm ^消=nmmmmmm
^滴=nmlmmmm ^滴了=nmlmmmm ^灯=nmnmmml ^点=mmmmmmn ^烦=lmmmmmn ^焊=nmmmmmm ^班=mlmmmnn ^球=mlmmnmm ^理=mnmmmml ^生=mlmmmmn
^用=mmmmnml ^电=mmmmmnm ^白=mmmmmlm ^的=mommnkm ^的呢=mnmmmml ^皮=mmmmnmm ^看=mmmmmmn ^真=mlmmmmn ^着=mnmmmlm ^知=mmmmmmn
^知道=mmmmmmn ^等=mommmml ^算=lmmmmmn ^管=mnmmmml ^紧=mommmmk ^紧上=nmmmmmm ^绕=lmmmmmn ^老=mmmmmmn ^肉=mmmmlmn ^能=mommmlk
^自=mmmmnmm ^自己=mmmmnml ^药=mnmmmlm ^蛮=mmmmlmn ^补=mnmmmln ^表=nmmmmmm ^要=mmmmlmo ^见=mmmmnmm ^觉=lmmmmmn ^让=mmmmmmn
^讲=mmmmmmn ^证=mmmmmnl ^话=mlmmmmn ^说=mnmlmmn ^请=mmmnmmm ^课=mmmmmnl ^谁=mnmmmnl ^谢=mmmmmmn ^谢谢=mmmmmmn ^走=nmmmllm
^走了=nmmmmml ^起=mmmmnmm ^跟=mmmmlmn ^车=nommllm ^车走=nmmmmmm ^边=momlmml ^过=lnmmmmm ^还=mommmlm ^还没=mlmmmmn ^这=mlmmmmn
^进=mmmmnll ^通=mnmmmmm ^那=mnllnln ^那边=mnmmlmm ^都=mnmmmmm ^里=mmnmmml ^钱一=mmmmmln ^锁=mmmmnml ^错=mmmnmmm ^锯=mnmmmmm
^门=mnmnlmm ^雨=mlmmmmn ^雷=lmomlmm ^面=mmmmnmm ^食=mmmmmmn ^饭=mmmmmmn ^鸽=mmmmlnm ^麻=mmmmmmn ^黄=mmmmnmm ^黑=mnmmmmm
^！=mmmmlmn ^😭=mmmmmmn b=mmmmnmm p=nmmmmmm |=lllmmmo |0=lloonkl |0|=mmmnlmm |0单=mmmnmmm |0号=mmmlnml |0栋=mmnmmmm
|0楼=mmmmmlm |A=mmmmnmm |一=lllmpln |一会=nmmlmmm |一共=mmmmnml |一块=mmmmlmn |一天=mnmmmml |一开=mmmnmmm |一楼=mmmmmnl |三=mllmmmo
|三十=mmmmmmn |三天=mmmmlnm |三楼=nmmlmml |上=lmlnnnm |上一=mmmnmmm |上去=mmmmnmm |上回=mmmmmml |上头=mmmnmmm |上面=mmmmnmm |下=mmmmnlm
|下周=mmmmmlm |下雨=mmmmnmm |不=qllnlll |不光=mmlmnmm |不叫=nmmmmml |不咋=nmmmmmm |不在=mmmnmmm |不好=mmmmnmm |不想=mmmmmmn |不是=lmmqkml
|不用=nmmlmmm |不知=mmmmmnl |不让=mmmmnmm |不追=nmmmmmm |业委=mmmmmml |东边=mmmmnmm |东门=mmmmmmn |丢=mmmmmmn |丢了=mmmmmmn |两=mllnnml
|两个=mmmmnmm |个=mmmmmnm |中=mlnmlmn |中了=nmmmmmm |主=nmmmnml |主人=nmmmmmm |乖=mmmmlmn |也=nmoojml |也得=mmnmmmm |也没=mmmnlmm
|书=mmmmmnm |二=mmmnlmn |二单=nmmmmmm |五=mmnlnml |五一=mnmmmmm |五楼=mmmlmmm |井=mmllomm |井盖=mmllnmm |交=mmmmmml |交了=mmmmmnm
|交警=mnmmmlm |产=mmmmmnm |亭=mmnmlmm |亭子=mmnmlmm |亮=mmmmnmm |人=nollnml |人也=mmmmlmn |人呢=mnmmmmm |人家=onmlmll |人老=mmmmmmn
|人脸=mmmmnml |什=mnmmmln |什么=mnmmmln |今=nolmmln |今儿=mnmmmlm |今天=mmmmnmm |今年=mnmmlmm |今日=mmmmlmn |今早=nmmmmmm |今晚=mnmmmln
|从=mmlmpml |他=nlnmnll |他不=mmmmnmm |他家=lmnmmmm |以=mmmmnln |以前=mmmmnmm |以后=mmmmmmn |伊=nmmmmmm |会=mmnmlmm |会不=mlmmmmn
|传=mmmnmmm |估=mmmmnml |但=mmmmnnm |你=lnlmkjr |你上=mmmmmmn |你们=nplmlll |你好=mmmmmnm |你家=mlmmmmn |你说=mmmmmmn |你那=mnmmmmm
|侬=mmmmmmn |保=nnmmmlm |保安=nmmmmlm |修=mnmmmmm |俺=lmmmmnl |倒=mmmmnmm |值=mmmmmmn |停=mlmmmmn |停车=mmmmmmn |像是=mmmnmml
|儿=mmmmmmn |充=nmnmlmm |充上=nmmmmmm |充电=mmnmmmm |先=nmmmlmm |先不=nmmmmmm |光=mmmmnmm |免=mmmmmln |免费=mmmmmln |全=mmllmnn
|全是=mmmmmnm |八=mmmnmmm |八成=mmmmnmm |公=mlmmmmm |公交=mmmmmln |六=mmmmmmn |关=nmmmnll |关了=mmmmmml |关得=nmmmmmm |其=mmmnmmm
|其实=mmmnmmm |养=mmmmmnl |养狗=mmmmmnm |冇=nmmmmmm |再=mnnmmll |再一=mmnmmmm |再不=mnmmmmm |冒=mmmnlmm |写=lmmommm |冤=mmmnmmm
|冤枉=mmmnmmm |冲=mmmmnmm |冷=mmlmmmn |冷水=mmmnmmm |冷风=mmmmmmn |冻=mmmmmmn |凉=mmmnmmm |凌=mmmmnmm |凌晨=mmmmnmm |几点=mnmmmmm
|出=mlnmlmo |出口=mmnmmmm |出来=mlmmmmn |划=mmmnmmm |刚=ollollm |刚刚=mmmmmmn |刚才=mmmnlmm |刚有=mmmmnmm |刚看=nmmmmmm |别=nmmmmlm
|刮=mmmmnml |到底=mnmmmlm |到现=mmmmmnm |前=mmmnmmm |前天=mmmmnml |前头=mmmnmmm |剩=mmmmmnm |剩的=mmmmmnm |劝=mmmmmnm |办=mmmmmln
|办个=mmmmmln |动了=mmmmmmn |勿=mmmnmml |勿是=mmmnmmm |包=mmmmmmn |北=mmnnmml |北门=mmmnmml |医=mmmmmmn |医保=mmmmmmn |十=molmlmm
|十一=mnmmmmm |十分=mnmmmml |半=mnmmmmm |单=mmmmlmm |单元=mmmmlmm |卖=mmmmnmm |南=mlmnlln |南门=nmmmmmn |卡=mmlnmnm |卡也=mmmmnmm
|厂=mnmmmmm |厂家=mnmmmml |原=nmmmmmm |原来=nmmmmmm |厨=mmmnmmm |厨房=mmmnmmm |去=mnmmmml |去年=mnmmmmm |又=mmmmmml |又亮=nmmmmmm
|取=nmmmmmm |口=mmmmmmn |另=mmnmllm |另外=mmnmllm |只=mmmnmml |叫=mnmmmmm |叫人=mmmmmnm |可=mlmlnmn |可以=ommmmml |可我=mmmmmnl
|可能=mmmmnmm |台=mmmmmnm |台风=mmmmmnm |右=mmmmnmm |右边=mmmmnmm |各=mmmmlmn |各位=mmmmmmn |后=mlnmkmn |后天=mmmmmmn |后巷=mmnmmmm
|后门=mmnmlmm |吓=mmmmmmn |听=nlmmnnl |听不=mmmmnml |听说=mmmmmnm |吵=mmnmmmm |吵死=mmnmmmm |周末=mnmmmmm |味儿=mmmmlmn |咋=mnmmmnl
|咋还=mnmmmml |咦=nmmmmml |咦|=nmmmmml |咱=mlmmmmp |咱们=mmmmmmn |咱这=mlmmmnm |哈=mmmmmmn |哈哈=mmmmmmn |哎=nmmmlmm |哎|=nmmmmmm
|哦=mlnmmmn |哪=mnmmmjo |哪个=mnmmmln |哪位=mmmmmlm |哪天=mmmmmml |哪家=mmmmmln |唉=mmmmmmn |唉|=mmmmmmn |唔=nllollm |唔使=nmmmmmm
|唔系=mmlplml |啊=mnmmmml |啥=mnmmmkn |啥时=mmmmmlm |啥都=mmmmmmn |喂=mnmmmlm |喜=mmmmmmn |喷=mmmmmml |嗓=mmmnmmm |嗯=mmmmmmn
|嗯嗯=mmmmmmn |嘴=mmmnmmm |四=mmlnmmm |四楼=mmlnmnm |因=mmmmmmn |团=mmmmmmn |团长=mmmmmmn |国=mmmmmnl |国家=mmmmmnm |图=mmmmmmn
|圆=nmmmmmm |在=mmkomnl |在后=mmmnmmm |在哪=mmmmmmn |地=mmmnlmm |地上=mmmmnmm |地库=mmnmmmm |坑=mmmnmmm |垫=nmmmmmm |垫了=nmmmmmm
|城=mnmmmmm |城管=mnmmmlm |堆=mmmnmmm |堵=mmmmnml |填=nnmmlmm |墙=mmmmmml |墙外=mmmmmnm |墙皮=mmlmnmm |声=mmmnmmm |声音=mmmnmmm
|外=mmmlnmm |外卖=mmmmnml |外头=mmmmmln |多=mlmmlmn |多少=mmmmmln |夜=mlmmmom |夜间=mlmmmnm |大=mmolmll |大件=mmmmmnm |大厅=mmnmmmm
|大堂=mmpmlml |大家=mmmmmmn |大概=mnlmnmm |大白=mmmmnmm |大门=mmlnmmm |天=mnnmnll |天台=mmnmlmm |天天=mnmmmml |天花=mmmmnmm |天黑=mnlmmmm
|头=mmmmmmn |奶=mmmmmmn |奶奶=mmmmmmn |好=nmmmlln |好久=mnmmmml |好了=nmmmmmm |好像=mmmmnmm |好几=mmmnmmm |好嘞=mmmmmmn |妈=mmmlmmn
|妥=lmmmmmo |妥了=lmmmmmo |娃=mmmmmnl |字=mmmlnmm |学=mmmmmmn |孩=llmmmmm |孩子=mlmmmmm |宠=mmmmmnm |宠物=mmmmmnm |客=mnlmnll
|客厅=mmmmnmm |客服=mnmmnll |宣=mmnmmmm |宣传=mmnmmmm |家=mlmmnmm |家里=mmmmnmm |家长=mmmmmmn |对=mlomlmm |对了=mmnmmmm |对讲=mmnmlmm
|对门=mmmmnmm |对面=mmmmlmm |寻=mmmmmmn |小=mlmmmmo |小下=mmmmmml |小区=mmlmmmn |小孩=mmmmnml |就=mnlnolk |就我=mmmnmml |就是=lmmmmmm
|就这=nnmmlml |屋=mmlmmnl |屋企=mmmmmnm |屋里=mmlmmnl |左=mmlnnmm |左边=mmlnmmm |已=mnmmmlm |师=nmmmmmm |师傅=nmmmmmm |带=mmmmmln
|帮=mnmmmlm |帮我=mnmmmmm |年=mnmmmmm |幸=mmmmnml |幸好=mmmmnml |幼=mmmnmmm |幼儿=mmmnmmm |广场=mmmmmnm |床=mmmmmnm |床都=mmmmnmm
|底=mmlmonl |底下=mmmmnnl |店=nnmmmml |店家=nmmmmml |废=mmmmmnm |建=mmmmmmn |开=mmlmnmn |弄=mnnmlmm |弄好=mnmmmmm |归=nmmmmmm
|当=nmmmmmm |得=mlmmnmm |心=mmmmmmn |心疼=mmmmmmn |忍=mmmmmmn |忘=mmmmmnm |快=mnmmmmn |快来=mmmmmmn |怎=mmmmmmn |怎么=mmmmmmn
|怕=mmmmmmn |急=mmmmnmm |怪=nmmmmmm |恁=mnmmmml |您=mlmmmlo |想=mmmmmpl |感=lmmmmmm |慢=mnmmlmn |成=mmmmnml |我=nnlnnkm
|我上=mlmlnmm |我下=mmmmmmn |我也=mmmmmnm |我买=mmmmnml |我从=mnmmmmm |我们=mlnmnmm |我先=mmmmnmm |我六=mmmmnmm |我写=mmmnmmm
|我前=mmnmmmm |我去=mmmmmmn |我外=mmmmmml |我奶=mmmmnmm |我妈=mmmmnmm |我家=lmnllnn |我小=mmmmmmn |我就=mnmmmmm |我店=mmmmnmm
|我想=mmmmmnm |我手=nmmmmmm |我打=mmmmmmn |我报=mmmmmlm |我拿=mmlmonl |我放=mmmmmmn |我没=mmmmlmn |我爸=mmmmmnm |我用=mmmmnml
|我白=mmmmmml |我的=mmmmlmn |我看=mmmmmml |我站=mmmnmmm |我自=nmmmmmm |我表=mmmnmmm |我被=mmmmmnm |我要=mnmmmlm |我讲=lmmnmmn
|我说=llmnlmo |我还=lnmmlmn |我这=lnmmlmn |我那=mmmmmmn |我都=mmmmlmn |我鼻=mmmmmmn |戴=mmmmmmn |房=nmmmlml |房东=nmmmmlm |所=mmmmnmm
|所以=mmmmnmm |手=llmmnmn |手机=mmmmmnm |打=mmmmmnm |打算=mnmmmml |扔=nmmmmmm |扫=mommmml |扫了=mmmmnmm |扫干=nnmmmmm |扭=mmnmmmm
|扭腰=mmnmmmm |扶=mnmmnmm |找=nmmmlmm |找到=nmmmmmm |找谁=mmmmmnl |护=mmmmmmn |护工=mmmmmmn |抬头=mmmmnmm |抽=mmnmmmm |拆=mmmmmml
|拉=nmmmllm |拉倒=nmmmmml |拐=mmnmmmm |拔=mmmmnlm |拖=mnmmmmm |拼=mmmmmmn |拿=mmlmmmn |拿到=nmmmmmm |挂=mmmmmmn |挪=mnmmmmm
|换=nmmmmml |换个=nlmmmmm |换了=mmmmnlm |掉=nmlnlmm |排=lmmmmmn |排水=mmlmnmm |排队=mmmmmmn |接=mmmmnmm |推=mmmmlmm |提=mmmmmnl
|插=mmmmnmm |揾=mmmmmnm |搁=mmmmmnm |搁哪=mmmmmnl |搞=nnmmmml |搬=mmmmmml |摆=lmmnmmm |撒=mnmmnml |撤=ommlmml |撤单=nmmmmmm
|擦=mnmmnml |擦了=mmmmnml |收=mnmlmlm |收到=mmmmmmn |收摊=mnmmmml |收钱=mmmmmmn |改=mmmlnmm |放=mnmlmmm |放学=mnmmmmm |散=mmmmmmn
|数=mmmnlml |数字=mmnmmml |斑=mmnmmmm |斑马=mmnmmmm |断=mmlmnmm |新=mmmmmnm |旁=mmnmmmm |旁边=mmnmmmm |旧=mmmmmnm |旧衣=mmmmmnm
|早=mmmmmmo |明=mnmmmlm |明早=mmmmmln |昨=mmlmmln |昨儿=mmmmnmm |昨天=mmmmlmn |昨晚=mlmmmmm |是=olmsikk |是三=mmmnmmm |是不=mlnlmmm
|是对=nmmlmmm |是我=nmmlmmm |是水=nmmmmmm |是消=mmmmnmm |是电=mmmnmmm |晃=mmmmnml |晓=mmmmmmn |晓得=mmmmmmn |晚=mlmmmnm |晚上=mlmmmnm
|暑=mmmmmnm |暖=mmmmnmm |暖气=mmmmnmm |更=mmmmnmm |最=mmmmmlo |最后=mmmmmmn |有=omllnko |有个=mmmmmml |有些=mmmmmmn |有人=nnmmlln
|有冇=mnmmlmm |有哒=nmmmmml |有哪=mmmmmln |有得=mmmmmnm |有没=mlmmmlo |本=mmmmmln |村=mmmmmnm |来=nmmmlmm |来了=nmmmmmm |来人=mmnmmmm
|柜门=mmlmnmm |查=mnmmmml |树=mmnmlmm |树底=mmnmlmm |桥=mmnmlmm |梅=mnmmmlm |棋=mmmnmmm |棚=mmnmlmm |棚子=nmmmmmm |楼=mmnmjom
|楼上=nmmmlmm |楼下=mmnmmmm |楼梯=mmnmmmm |楼道=mmlmmmm |楼顶=mmmmlnm |横=mmmnnml |正=mlmmlmn |残=mmmmmnm |水=nllmmom |水来=nlmmmmm
|水管=mmmmmln |水表=mmlmmmm |水费=mmmmmnl |求=mmmmmmn |求求=mnmmmmm |汤=mmmmnml |沙=mmnmnll |沙坑=mmnmmmm |没=ojmnnll |没事=mmmmlmn
|没人=mnnmmml |没得=nmmmmmm |没留=mmmmnmm |法=mmmmnml |泥=mnmmmlm |洗=mmmmlmn |洗衣=mmmmmmn |活=mmnmmmm |活动=mmnmmmm |派=lommmml
|流=mmmmnmm |浇=lmmmmmm |消=mmmmmmn |清=mmmmnmm |清了=nmmmmmm |湿=mmmmnml |滴=mmmmnmm |滴到=mmmmnmm |灯都=mmlmmmm |烟=mmmmmmn
|烧=mmmmmml |热=ommnlml |热乎=nmmmmmm |热水=mmmnmmm |焊=nmmnnll |焊好=ommmmml |照=mmmmnmm |照样=mmmmnmm |爬=mmmmmmn |牌=nmmmmmm
|物=nmmmmlm |物业=nmmmmlm |犬=mmmmmnl |狗=mlmmmmn |猫=nmmmmmm |献=mmmmmnm |王=mlmmmlo |环=mnmmmmm |环卫=mnmmmmm |现=nmmmlnm
|现在=nmmmlnm |玻=mmmmnmm |玻璃=mmmmnmm |生=mmmmmml |生日=mmmmnmm |用=nmllnml |甭=nmmmmmm |电=nmmmnml |电工=mnmmmmm |电梯=nmmmnml
|电表=mmlmnmm |电话=mmmmmlm |男=mmmnmmm |登=mnmmmmm |登记=mnmmmmm |白=mmlmnlm |白天=mmmmnmm |监=mmmmmlm |监控=mmmmmlm |盖=lmmmmmn
|盖上=mmmmmmn |直接=mmmmnmm |省=nmmmmmm |看=llmommn |看得=mmmmnmm |看的=mmnmmml |真=nmmmlmm |眼=mnmmmmm |眼睛=mnmmmmm |着=nnmmmml
|码=mmmnmmm |碰=nmmmmmm |礼=mmmmnml |礼拜=mmmmnml |祝=mmmmmmn |离=mmmmnmm |离我=mmmmnml |秋=mmomlml |秋千=mmomlml |租=mmmmmmn
|租房=mmmmmmn |空=nmmmnmm |穿=mmmmmmn |窗=mmlmnmm |立=lmnmmmm |第=lnmmmmm |第四=mnmmmml |等=mnmmlmm |等不=mnmmmmm |答=mmmmmln
|算=nmmmmmm |管=mnmmlmm |管不=mmmmlmm |管子=mmmmmnm |篮=mmnmmmm |篮球=mmnmmmm |系=mmlomml |红=mmlmmmm |纸=mmmmmmn |纸皮=mmmmmmn
|线=mmmmnmm |练=mmmmmmn |细=mmmmmnm |绊=mmnmmmm |绕=lmmmmmn |给=lommlln |给个=mnmmmll |给我=mnmmmmm |绿=mmmmmmn |网=mmmmnmm
|群=mmmmmlo |群里=mmmmmmn |老=mmmmlnn |老太=mmmmnml |老头=mnmmlmm |老年=mmmmmnl |老板=nmmmmml |考=mmmmmmn |而=mmmmnmm |而且=mmmmnmm
|能=nnonllk |能不=mmnmnlm |能关=mmnmmlm |能用=nmmnlmm |能给=mmnmmmm |腿=mmmmmmn |腿都=mmmmmmn |自=mmmmmnm |自己=mmmmmml |自来=mnmmmmm
|臭=lnmmmmm |花=mmmmmmn |草=mmmmlmn |菜=mmnmlmm |蚊=mmmnmmm |蚊子=mmmnmmm |蛮=mmmmlmn |行=nmmmlml |行了=nmmmmml |补=mmmlmmn
|表=mmmmnml |装=nmmmmmm |装修=mmmmnmm |西=mmmmmmn |西边=mmmmlmn |要=llnmmnm |要拿=mmmmnml |见=mmmmmnm |警=mmmmmmn |讲=mmmnmll
|评=mmmmmnm |该=mmnmmnm |详=mmmmmmn |说=mmlnmnm |说下=mnmmmmm |说不=mmmmmmn |说了=mmmmmnm |说反=mmmnmmm |说改=mmmmnmm |说明=mnmmmmm
|请=mmmnlln |谁=mmmmljr |谁去=mnmmmml |谁家=mmmmmmn |谁的=mmmmmln |谁给=mmmmmnl |谁要=mmmmmln |谁负=mnmmmmm |调=mmnmmmm |调解=mlmmmnm
|谢=mmmmmnm |谢啦=mmmmmmn |谢谢=nmmmmnm |货=mmmmmlm |走=nmnmllm |赶=mommllm |赶得=mommmlm |赶紧=mmmmmmn |起=mmmmnmm |起码=mmmmnml
|跟=mmlmlmo |跟着=mmmmmmn |路=mmmmmmn |路灯=mmlmmmn |跳=mmmnmmm |车=mmmmnnl |车库=mmmlmmn |车来=mmmmnml |车棚=mmmmlnm |转=mmlmmko
|转盘=mmmmnmm |轮=mmmmnml |过=nlmmlnm |近=mmmmmmn |近期=mmmmmmn |还=mmmmokn |还剩=mmmmnml |还有=mlommlm |还没=mmmmmmn |还能=mmmmmmn
|还要=mmmmnmm |这=mmmmkkp |这事=mnmmmmm |这条=mmmmmml |这种=mnmmmml |这边=mmnmmmm |这都=mommlml |进=nmmmmml |追=mmmmmml |退=mmmmmnm
|送=mmmmmnl |通=mnmmmmm |通了=mmmmmml |逮=nmmmlmm |那=nnnmjmm |那个=mmlmmnm |那就=nmmmmmm |那我=mlmmmmo |那是=nmmmmmm |那条=mmnmmml
|那没=nmmmmmm |那边=mnnmlml |都=nnllmmn |都是=mmmmmmn |里=mmmmoll |里头=mmmmnmm |里面=mmmmnmm |重启=mmmmnmm |钉=mmlmnmm |钉子=mmlmnmm
|钥=mmmmnmm |钥匙=mmmmnmm |钱=mmmmnmm |铁=mmmmnml |铺=nmmmmml |铺上=nmmmmmm |锯=mnmmmmm |门=mmnmlmm |门开=mmmmnmm |门诊=mmmmmmn
|问=mmmmnlm |问了=lmmmnmm |问着=mmmmnmm |闸=mmnmmmm |闻=mmmmmmn |阀=mmmmnmm |阀门=mmmmnmm |防=mmmmnmm |防水=mmmmnmm |阿=mmmmlnn
|阿姨=nmmmmmm |阿强=mmmmmmn |阿拉=lmmmmmn |降=mmmmmmn |院=mmnmlmm |院里=mmnmmmm |随=mmmmmln |随时=mmmmnmm |隔=mlmmmmm |难=mmmmmln
|难道=mmmmmmn |雨=mmmlnml |雨棚=mmnmmmm |雨水=mmmmmnm |静=mnmmmmm |靠=mmmmnml |音=nmmmmml |音量=nmmmmmm |顶=mmlmnmm |顺=mmnmlmm
|顺便=mmnmmmm |风=nmmlnmm |风一=mmmmnmm |马=mmmmnmm |马桶=mmmmnmm |骑=mmmmnmm |骑车=mmmmnmm |高=mlmmmmm |鸽=mmmmlmn |鸽子=mmmmlmn
|齐=nmmmmmm ~around.adult=oomllll ~around.child=lmmmlnn ~around.ended=olmmmlm ~around.excess=llmmnmn
~around.far=mmmmmnm ~around.gripe=lmmlnom ~around.home=mmmmnmm ~around.how=lmlmmom ~around.if=lllmomm
~around.joke=mmmmmmn ~around.kin=mklnmmo ~around.lesson=mmnmlln ~around.maybe=mnmkoln ~around.media=llmmmnm
~around.mistake=nmlqjml ~around.not=nokmkmm ~around.now=nnllmmm ~around.old=lklmnon ~around.past=mmllolm
~around.place=kknnmnn ~around.sale=llllmpo ~around.self=lnmmlom ~around.thing=lknmlno ~around.urgent=lomlmmm
~chat.bot=mlmlnkp ~chat.chores=lmllmmp ~chat.cooks=mlmmnln ~chat.cries=mmmnlln ~chat.dreams=mmmmmmo ~chat.fans=llnmmmn
~chat.food=lkomllq ~chat.greets=mmmmlmn ~chat.kin=lklmnon ~chat.laughs=mmlmlnm ~chat.lore=mmmmlnn ~chat.luck=mmmmlmo
~chat.memory=mmmmlmo ~chat.moods=mmllnlo ~chat.nature=nklmmno ~chat.own_done=pmmmllm ~chat.play=mllmlmq
~chat.praises_bot=mlmmmmn ~chat.quotes=mmmmmmn ~chat.school=llmlnmn ~chat.self=llllmmq ~chat.sounds=lllmnlp
~chat.teases=mlmlmoo ~chat.tests=llnnllo ~chat.toons=mmmmmmn ~chat.weather=mmllllp ~chat.wit=mllnmlo
~deed.attitude=llmmoln ~deed.bribe=mmmmmmn ~deed.charges=mmmmmmn ~deed.cruel=lmmmmmn ~deed.frauds=mmmmmnm
~deed.funds=mlmmlon ~deed.gambles=mmmnmmm ~deed.hurts=lonlmmk ~deed.illegal=mlmmmom ~deed.kin=mkpllml
~deed.slack=knmmlmo ~deed.steals=mmnmmmm ~deed.takes=nmmmmml ~deed.tells=mmmmmnm ~deed.unfair=mknmmnl
~deed.vice=mmmmnmm ~means.asks=lomkmol ~means.awaited=mqlmlll ~means.faults=mlokoml ~means.follows=knlnnmn
~means.harms=llkmnno ~means.ill=mlmlnnn ~means.lost=nkqlmkm ~means.objects=mmnklmo ~means.oddly=kmnmmnn
~means.papers=lnnmkol ~means.service=mklkkrn ~means.spots=lkonlnl ~means.thanked=mmmmmmn ~means.wishes=monlknl
~next.also=lmnlmmo ~next.cancel=tkmmklk ~next.cause=mlmlonl ~next.comes=mpmlmlk ~next.done=snljlll ~next.fair=mlmnmmn
~next.good=nolmkln ~next.gossip=nlmmklp ~next.harm=jmnkomn ~next.home=mmllnml ~next.hurry=lnmmmmo
~next.interim=npllkmm ~next.mend=lmlrlll ~next.nobody=kqmkmmm ~next.not_that=mmmnmlm ~next.papers=mknmlon
~next.passes=mmlmmol ~next.poor=lmmmnml ~next.since=lllmonm ~next.still=jnlkpnn ~next.takes=mmmnjmo ~next.when=ltmmklj
~next.where=lknnnln ~next.you=nklmllr ~talk.adds=plmnlnj ~talk.again=jnnlpll ~talk.asks=jpjkjtn
~talk.blameless=nnmnkmm ~talk.elsewhere=mmmnmnm ~talk.excuse=mnmllln ~talk.fed=lnnlmmo ~talk.gain=nlllnlo
~talk.goods=kkqmlmn ~talk.haste=mollmjo ~talk.irony=lnmlmmn ~talk.kindly=llmlmnn ~talk.long=lllmmpn ~talk.news=nnlkmmn
~talk.nobody=lpmlmmm ~talk.noise=mmmlmnn ~talk.please=npllkmm ~talk.praise=mnlnkmo ~talk.rules=kmmkkro
~talk.suggests=mllnlnn ~talk.system=mmmllno ~who.client=mllmonk ~who.he=qmllllk ~who.office=mlnmknm ~who.post=lnmnlmm
~who.resident=nmmnlln ~who.that=nkmmmmm ~who.trade=olmlnmm ~who.worker=npllmll 一=lmmlolm 一|=mmmmmmn 一上午=mnmmmmm
一下=mommlmm 一下|=lmnmmmm 一下午=mmmnlmn 一个=mmlmlnm 一个|=mnmmllm 一个人=mmmmmnm 一个小=mmmnlmm 一个月=mmmmmmn 一个礼=mnmmmmm 一个钟=mmmmmnm
一串=mnmmmml 一份=mmmmmnm 一份|=mmmmmnm 一会=mmnlmmm 一会儿=mmnlmmm 一位=mmmmmnl 一共=mmmmnml 一到=mmmmlmm 一刻=mnmmmmm 一半=mlnmnmm
一半|=mmmmnmm 一只=nlmmlmn 一只|=nmmmlmn 一台=mmnmlmm 一号=mmmnmmm 一回=mlmloml 一圈=mmlmnmm 一圈|=mmmmnmm 一地=mmmmnml 一地|=mmmmnmm
一场=nmmmmmm 一场|=nmmmmmm 一块=mmmmnmm 一块儿=mmmmnmm 一堆=mmmmmmn 一声=mnmmmmm 一夜=mmmmnmm 一大=mmmmnml 一天=mnmmkmm 一天|=mnmmlmm
一家=mmmnmmm 一家|=mmmnmmm 一小=mmmmmmn 一小时=mmmmmmn 一层=mmlnmlm 一层|=mmmnlmm 一年=mmmmlmm 一开=mmlmnml 一张=mmmmmmn 一截=mmnmmmm
一截|=mmnmmmm 一扫=mmmmmnm 一把伞=mmmmmmn 一放=mmmmnmm 一斤=mmmmmln 一斤|=mmmmmmn 一晚=mmmmmmn 一晚上=mmmmmmn 一条=mmmmlmn 一样=mmmmmmn
一样|=mmmmmmn 一根=mmnmlml 一根|=mmnmmmm 一桶=mmnmmmm 一楼=mmlmomm 一楼|=mmmlnmm 一楼大=mmlmmmm 一楼带=mmmmmnm 一楼电=mmmmnmm 一次=mlmmmnm
一次|=mlmmmnm 一步=mnmmmml 一滩=mmmmnmm 一点=mmmmnmm 一直=mmnnlml 一看=nmmmmml 一眼=lnmmnml 一窝=mmnmlmm 一箱=mmmmmmn 一箱|=mmmmmmn
一起=mmmmmln 一趟=mmmmmnm 一趟|=mmmmmnm 一跤=mmmmnmm 一跤|=mmmmnmm 一身=mmmmnmm 一辆=mmmmmmn 一过=mmmmlmm 一遍=mmmnlmm 一遍|=mmmnlmm
一道=mmmmmml 一顿=mmmmmmn 七=mlmmoml 七八=mmnmnml 七十=mmmmmmn 七点=mmmnmml 万=mmmmmlo 三=lmklpmn 三个=mmmmnlm 三十=mmmmlnn 三只=mmmmmnm
三四=mmmmnmm 三回=mnmmmmm 三天=mlmmmnm 三天|=mnmmmmm 三天了=mmmmnmm 三年=mmmmlmn 三年了=mnmmmmm 三根=mmmnmmm 三根|=mmmnmmm 三楼=nmmmmml
三楼灯=nmmmmmm 三点=mmmmnmm 三点半=mnmmmmm 三百=mmmmmmn 三缺=mmmmmmn 三缺一=mmmmmmn 三遍=mmmmnmm 三遍|=mmmmnmm 上=lnolomk 上|=lmmnmkn
上一=mmmmnmm 上一条=mmmnmmm 上不=mmmmlmm 上个=mmmmmnm 上个月=mmmmmnl 上也=mmmmmmn 上也没=mmmmnmm 上了=nmmmmml 上了|=nlmlnmm 上全=mmmmnmm
上全是=mmmmnmm 上写=mmmmnmm 上写的=mmmmnmm 上几=mlmmmnm 上几点=mlmmmnm 上去=nmmmmml 上去了=nmmmmmm 上去就=mmmmnmm 上去看=mmmnmmm 上回=mmmmnmm
上在=mmnmlmm 上夜=mmmmnmm 上夜班=mmmmnmm 上头=mmmnmmm 上显=mmmmnmm 上显示=mmmmnmm 上有=mmmmmmn 上有个=mmmmnmm 上来=mnmnlmm 上来的=mmmnmmn
上次=mmmmlmn 上没=mnmmmmm 上牌=mmmmlnm 上班=mnmmmmm 上电=lmmmmmn 上的=mmnmmmm 上网=mnmmmlm 上说=mmmmmmn 上谁=mmnmmmm 上那=mnmmmmm
上那个=mmmmnmm 上门=nmmmmmm 上面=mmmmomm 下=mnokmll 下0=mmmmlmn 下|=mmnnmlm 下一=mmnmmml 下个=mnmmmmm 下个月=mnmmmmm 下停=mmmmnml
下午=nmmnlmm 下午|=mmmnlmn 下午四=mmmmnmm 下去=nllmnmm 下去了=nmmmmml 下周=mnmmmlm 下头=mmmmnmm 下好=mnmmmmm 下就=nmmmmmm 下掉=mmnmmmm
下掉|=mmnmmmm 下文=mnmmmmm 下来=mlolmmn 下来|=mlnmmln 下来挪=nmmmmmm 下来的=mmmmnmm 下来给=mmmmmmn 下棋=mmmmmmn 下棋不=mmmmmmn 下楼=mmmmlmm
下楼|=mmmmlmm 下水=mmmmlmm 下水道=mmmmmmn 下班|=mmmmmmn 下的=mmmmlmm 下车=mmmmnmm 下雨=mlmmnmm 下雨天=mmmmnmm 下面=mmmmnmm 下面的=mmmmnmm
不=mmlnmok 不|=knllksk 不下=mmnmmmm 不下来=mmnmmlm 不了=lmmmpml 不了|=lmmmpml 不亮=mmmmnml 不会=mlmmmnm 不住=lmnmmmm 不住|=lmnmmmm
不光=mmlmnmm 不冒=nmmmmmn 不冒了=nmmmmmm 不准=mmlnmmm 不准|=mmmmmmn 不出=mmmmmlm 不到|=mnmmlmm 不动=mmmmmnl 不动|=mmmmnnm 不去=lmnmmmm
不去|=mmnmmmm 不叫=mmmmmmn 不叫了=mmmmmmn 不吃=mmmmmnm 不合=mmmmmnm 不听=mmmmmnm 不听|=mmmmmnm 不吭=mnmmmmm 不吭声=mnmmmmm 不吵=mmmmmmn
不咋=nmmmmmm 不响=mmnmlmm 不响|=mmnmmmm 不在=mmmnlmm 不好=mmlmnmm 不好|=mmlmmmm 不好意=nmmmmml 不对=mmmolmm 不对|=mmmolmm 不开=mmmnmmm
不开|=mmmnmmm 不必=nmmmmmm 不懂=nmmmmmm 不成=mmmmmmn 不打=mnmmmml 不掉=mmmmnmm 不敢=lnlmnmm 不敢开=mmlmmmn 不是=lmmpkln 不是一=mmmnlmm
不是下=mmmmmml 不是不=mmmmmml 不是中=mnmmmmm 不是我=mmmmmmn 不是楼=nmmmmmm 不是没=mmmmnlm 不是蟑=mmmmmmn 不是要=mnmmmmm 不是说=mnnlmmm 不晓=mmnmmmm
不晓得=mmnmmmm 不来=lommmmm 不来|=mnmmmml 不来我=lnmmmmm 不清=mmmnmml 不清左=mmmnmmm 不滴=nmmmmmm 不热=mmmmlmm 不犯=mmmmmnm 不用=plmllmm
不着|=mmmmlmm 不着了=nmmmlmm 不知=mlnmmml 不知道=mmmmnmm 不算=mmmmmnm 不管=mmmmmnm 不管|=mmmmmnm 不给=mmmmmml 不能=lmmmnln 不能弄=mmmmmlm
不能有=mmmmmln 不能给=mmmmmnm 不行=mmmmomm 不行|=mmmmoml 不要=mlmmmmm 不见=lmnnmml 不见|=mmmmnml 不见了=lmnmlmm 不认=mmmmmnm 不让=mlmmnnl
不该=mmmmmmn 不起=mnmmmml 不起|=mmmmnmm 不转=mmnlmmm 不转|=mmnlmmm 不过=mmnmmmm 不追=nmmmmmm 不追究=nmmmmmm 不闪=mmlmnmm 不闪了=mmlmmmm
不顶=mmmmnmm 不顶事=mmmmnmm 专=mmmmmln 专家=mmmmmln 且=mmmmnmm 业=nllmmmn 业|=mmmmnml 业主=mmmmmmn 业委=mmmmmml 业委会=mmmmmml
业讲=mmmmnmm 东=nlmmmmm 东西=nmmmlnm 东西|=nmmmmmm 东边=mmlmnmm 东边那=mmmlnmm 东门=mmmmmln 丝=mmmmnml 丢=mllmlnm 丢了=mmmmmmn 两=lmmmolm
两个=mmlmmmn 两个|=mmmmlmn 两半=mmnmmmm 两回=mnmmmmm 两块=mmmmnml 两块|=mmmmnmm 两天=mlnmnmm 两天了=mlmmmmm 两斤=mmmmmmn 两桶=mmmmllo
两点=mnmmnll 两点|=mmmmnml 两箱=mmmmmmn 两辆=mmmnmmm 严=mmmmnmm 个=konmmlm 个|=mnmmmml 个|今=mmmmnmm 个也=mmmmnmm 个事=mmnmmlm
个事|=mmnmmmm 个井=mmnmmmm 个井盖=mmnmmmm 个人=mnlmlol 个公=mmmmmmn 个准=mnmmmmm 个办=mmmmnmm 个办法=mmmmnmm 个口=mmmmnml 个口子=mmmmmml
个台=mmmmmmn 个喇=mmmmnmm 个喇叭=mmmmnmm 个多=mmmmmmn 个大=nmmmmml 个字=mmlnmmm 个小=mmmnmml 个小时=mmmnmmm 个屋=mmmmmmn 个工=mmmmmnm
个方=mmmmnmm 个旧=mmnmmmm 个时=mnmmmmm 个时间=mnmmmmm 个是=mmmlmmm 个月=mmmnnnl 个月|=mmmnmml 个柜=mmmlmmm 个水=mmmmmmn 个没=mmmmnmm
个洞=mmmmnnm 个洞|=mmmmmnm 个消=mmnmmmm 个灯=mmmmmml 个电=mmmmnmm 个监=mmlmnmm 个监控=mmlmnmm 个破=lmnmmmm 个礼=mnmmmml 个礼拜=mnmmmml
个章=mmmmmmn 个管=mmmmmnm 个红=mmmmnmm 个表=mmmmmnm 个装=mmnmmmm 个话=mnmmmmm 个说=mnmmmmm 个说法=mnmmmmm 个钟=mmmmmnm 个钱=mmmmmnl
个防=mmnmmmm 个面=mnmmmmm 中=mmmmnml 中了=nmmmmmm 中了|=nmmmmmm 中午=mmmmnmm 中庭=mmnmmmm 中心=mmmmmnm 中考=mmmmoll 中考|=mmmmoll
串=mnmmmmm 串了=mnmmmml 串了|=mnmmmml 临=mlmmmmm 为=mmmmmln 为什=mmmmmmn 为什么=mmmmmmn 主=mllmmmn 主下=nmmmmmm 主人=nlmmmmm 主来=mmmmnmm
举=mmmmlnm 举报=mmmmmnm 久=mnmmlnl 久|=mmnmmmm 久才=mmmmmmn 么=lnlnnml 么|=momlmnl 么多=mmmnlln 么多|=mmmnmmm 么大=mmmmnmm 么好=mmmmmmn
么报=mmmmmnl 么样=mnmmmmm 么样了=mnmmmlm 么没=mmmmmmn 么没来=mmmmmmn 么长=mmmmnml 之=lnmmnml 之前=mnmmmml 之后=lmmmnmm 乌=nmmmmml
乎=nmmmmmm 乐=mmmmmmn 乐|=mmmmmmn 乒=mmnmmmm 乒乓=mmnmmmm 乓=mmnmmmm 乖=mmmmlmn 九=lmlmnnm 九点=lmmnnml 九点|=lmmnmmm 也=jmrhpko
也不=lnmlolm 也不行=mmmmnmm 也关=mmmmmmn 也关不=mmlmmmn 也哑=mmnmmmm 也在=mmmmnmm 也好=mmlmmmn 也就=mmmnmmm 也开=mmnmmmm 也往=mmnmmmm
也得=mmnmmmm 也想=mmmmmnm 也掉=mmnmlmm 也掉了=mmnmmmm 也断=mmnmmmm 也断了=mmnmmmm 也是=mmmmmmn 也是这=mmnmmmm 也有=mmlmnmm 也有|=mmlmnmm
也松=mmlmnmm 也松了=mmmmnmm 也没=lnmmmlm 也没有=mmmmnmm 也没用=mmlmmmm 也滴=mmmmnmm 也裂=mmlmnmm 也裂了=mmlmnmm 也要=mmnmmmm 也说=mnmmlml
也跟=mmmmnmm 也跟着=mmmmnmm 习|=mmmmnmm 乡=mmmmmmn 书=mlmmmnm 买=lmmlmmo 买了=nmmmmmm 买的=mmmlnnl 买菜=mmmmmln 乱=mmnmmmm 了=plnlnkl
了|=vkmnkil 了|0=mmmnmml 了|三=mmmmmmn 了|不=nmnlmmm 了|五=mmmmnmm 了|人=mmlmmmn 了|今=nommlml 了|他=nmmmmmm 了|你=mnmmmml 了|关=mmmmnmm
了|刚=nmmmmml 了|刮=mmnmmml 了|去=mmmmmnm 了|可=nmmmmnl 了|哈=nmmmmmm 了|在=nmmmmmm 了|大=lmmmmmn 了|好=nmmmmmm 了|就=mnmmlmm
了|开=mmmmnmm 了|快=mmmmmml 了|想=mmmmmnm 了|我=nlllmmo 了|手=mmmmmnm 了|拿=nmmmmmm 了|按=mmmmlmn 了|改=mmmlnmm 了|是=nmmmlmm
了|有=mmmmlmn 了|楼=nmmmmmm 了|水=mmmnlmm 了|没=mlmmoml 了|热=nmmmmml 了|现=mmmmlmm 了|甭=nmmmmmm 了|电=nmmmmmm 了|白=nmmmmmm
了|等=lmmmlmn 了|给=mnmmmmm 了|老=nmmmmml 了|能=mmmmmnm 了|行=nmmmmml 了|要=mmmmnmm 了|说=nmmmmmm 了|谢=nmmmmmm 了|过=nmmmmmm
了|还=nmmmmnl 了|这=mmmnmmm 了一=mmmlnkn 了一上=mnmmmmm 了一下=mmmmnmm 了一个=mnmmmmm 了一会=mmmmnmm 了一半=mmmmnmm 了一只=mmmmlmn 了一块=mmnmlmm
了一层=mmmnmmm 了一截=mmnmmmm 了一根=mmnmmmm 了三=mmllnmm 了三回=mmmmnmm 了三年=mnmmmmm 了不=nmmmmmm 了不听=mmmmmnm 了两=mlnlnml 了两个=mmmmmmn
了两块=mmnmnml 了个=mmlnmmn 了个大=mmmnlmm 了个洞=mmmmmnm 了五=mlnmmnm 了五分=mmmmnmm 了亮=mmmmmmn 了亮了=mmmmmmn 了仨=mmmmnmm 了伐=lnmmmmm
了伐|=lnmmmmm 了你=mmmmmmn 了俩=mmmmnmm 了俩月=mmmmmmn 了停=nmmmmmm 了几=mmmmnlm 了十=mmmmnmm 了半天=mmmmnmm 了半截=mmmmnmm 了又=mmmmnlm
了吗=mnmmmkn 了吗|=mommmkn 了吧=mmmmlmm 了吧|=nmmmlmm 了哇=mnmmmmm 了哇|=mnmmmmm 了哈=ommmlmm 了哈|=nmmmmml 了四=mmmmnmn 了多=mmmmnln
了多少=mmmmnln 了好=mmomllm 了小=mmmnmmm 了就=mmmmmmn 了得=nmmmmml 了快=mmlmmmn 了怎=mmmmmnl 了怎么=mmmmmnl 了收=lmmmmmn 了散=mmmmmmn
了散了=mmmmmmn 了有=mmlmmnl 了条=mmnmmmm 了来=nmmmmmm 了来了=nmmmmmm 了根=mmmmnmm 了没=krmlkkn 了没|=lommlln 了没得=mnmmmmm 了没有=mnmmlmn
了点=nmmmlmm 了电=mlmmnnm 了的=mmmmmmn 了看=lmmmmmm 了给=mmmmmmn 了老=mmmmmnm 了胶=nmmmmmm 了能=mmmmmnm 了脚=mmmmmml 了药=mmmmnml
了药|=mmmmnml 了车=nmmmmml 了还=mmmmlmn 了还没=mmmmlmm 了都=mmmmlmm 事=nmmlmml 事|=mmmmmln 事|我=mmmmmmn 事|是=mmmnmmm 事了=nmmmmml
事了|=nmmmmml 事你=mmmmmnm 事儿=mnmmmmm 二=mllonln 二十=mlmmnmn 二十|=mmmmmmn 二十来=mmmmnml 二单=nmmmmml 二单元=nmmmmml 二号=mmmmlmn
二楼=mmmnlml 二百=mmmmmln 于=mmmmmln 五=llmmoml 五|=mmmmlmo 五一=mnmmmmm 五六=mmnmmmm 五分=mmmmnmm 五分钟=mmmmnmm 五块=mmmnmmm
五块|=mmmnmmm 五度=mmmmnml 五度|=mmmmnml 五楼=mmmlnmm 五楼那=mmmmnmm 五点=mmmmmml 井=mmollmm 井头=mmmmmmn 井盖=mmmlmmm 井盖|=mmmmmmn
井里=mmnmlmm 井里头=mmnmmmm 些=mmmmlnm 些人=mmmmmmn 交=mlllmnn 交|=mmmmmnm 交的=mmmmmmn 交站=mmmmnlm 交警=mnmmmlm 交钱=mmmmmnm 产=mmmlnmm
产权=mmmmnml 产权车=mmmmnmm 亭=mmomllm 亭子=mmnmmmm 亭子里=mmnmmmm 亭的=mmnmmmm 亮=omlmmll 亮|=nmmmmlm 亮了一=mmmmnmm 亮了亮=mmmmmmn
亮了没=mnmmmmm 亮啦=nmmmlmm 亮啦|=nmmmlmm 亮堂=nmmmmmm 亮堂了=nmmmmmm 亲=mmmmmmn 人=mopjlmm 人|=mlnmlnn 人|我=mmnmmmm 人一=mmmmnmm
人上=mnmmmml 人上去=mnmmmmm 人不=mmmmmlm 人也=mmlmlmn 人也没=mnmmmmm 人了=nmlmmmm 人了|=nmmmmmm 人住|=mmmmnmm 人去=mnmmmlm 人名=mnmmmml
人吗=mlmmmmn 人吗|=mlmmmmn 人呢=mommmml 人呢|=mommmml 人嚟=mnmmmmm 人在=mnmmmmm 人在楼=mmmmmmn 人多=mmmmmmn 人家=onlmllm 人家|=mmmnmmm
人家小=mmmmmmn 人家是=nmmmmmm 人家里=mmmmmmn 人就=mmlmmmn 人应=mmmmnmm 人应|=mmmmnmm 人挪=lmmmnmm 人接|=mmmmmlm 人摔=mmmmmmn 人摔了=mmmmmmn
人撞=mmnmmmm 人敲=mmmmmml 人最=mmmmnml 人来=mnmmmnl 人没=mnmlnmm 人没有=mnmmmmm 人现=mmmmnmm 人理=mnmmmml 人的=mlmmmnm 人看=mmlmmmm
人睡=mmmmnml 人管=mnmmmmm 人管|=mmmmmmn 人给=mmmmmml 人老了=mmmmmmn 人脸=mmmmnml 人行=mmnmmmm 人行道=mmnmmmm 人要=mlmmmmn 人走=nmmmmml
人走了=mmmmmml 人过=mnmmmmm 人过来=mnmmmmm 人还=mlmmmmm 人进=mmmmnmm 人都=mlmmmmn 什=mlmmmmn 什么=mlmmmmn 今=nollmko 今儿=mnmmmlm
今天=mllmnln 今天|=mnmmmmm 今天去=mmmmmnm 今年=mmmmlnl 今年还=mnmmmnl 今日=mmmmlmn 今早=mlmmnmm 今晚=mommmln 今晚能=mnmmmml 从=mmkmnmm
从窗=nnmmmmm 从窗户=nnmmmmm 从那=mmmmlmm 仔=mmmmmml 仔细=mmmnmmm 他=mmnmnlm 他|=mmmmmnm 他们=mmmmnmm 他们自=nmmmmmm 他家=lmommmm
他的=mmmmmmn 他说=nmmmmml 付=mmmmnmm 代=mlmmmnm 以=nlllnol 以为=lmmmmmn 以了=nmmmmml 以了|=nmmmmml 以后=nmmmmmm 仨=mmmmnmm 仨|=mmmmmmn
们=nnmlmll 们|=mnmmmmm 们|你=mnmmmmm 们不=mmmmnmm 们倒=mnmmmml 们倒是=mnmmmml 们别=nmmmmml 们办=mmmmmnl 们家=mmmmmmn 们就=mmmmmnm
们是=mnmmmml 们楼=mmmmmmn 们自=nmmmmmm 们自己=nmmmmmm 们说=mnmmmlm 们这=mmnmlmm 们这层=mmnmmml 们这栋=mnmmmmm 们那=mmlmmmn 们都=mmmmmmn
仲=monmmmk 件=mlmmlol 价=mmmmmnm 份=mmmmlnm 份|=mmmmmnm 企=mmmmmnm 伊=nmmmnml 伊拉=mmmmnml 伐=lpmmkpk 伐|=lommkpk 休=mmmmnmm
休息=mmmmnml 众=mmmmmmn 优惠=mmmmmnm 伙=mmmmmmn 伙儿=mmmmmmn 会=nlmlmnn 会|=mmmmmmn 会不=mlmmmnm 会不会=mlmmmnm 会儿=mmnlmmm
会儿|=mmmmnmm 会写=mmmmmnm 会弄=mmmmmmn 会有=mnmmmmm 会有人=mnmmmmm 会说=mmmmmml 会飞=mmmmnmm 会飞|=mmmmnmm 伞=mmmmmmn 伞|=mmmmmmn
传=llmnlmm 传上=mmmnmmm 传栏=mmnmmmm 伤=mmmmmnm 估=mmmmnml 伸=mmnmnlm 但=lmmnmnl 位=mlmnlmo 位|=mlmmmnm 位了=nmmmmml 位了|=nmmmmmm
位没=mmmmmmn 低=mmmmnml 低的=mmmnmmm 住=lllnnol 住|=llnmnml 何=mmmmmmn 作=mmmnmml 作业=mmmmnml 作业|=mmmmnml 作废=mmmnmmm 你=kmllljv
你|=mmmmnmm 你上=mmmmmmn 你们=nommlmk 你们|=mmmmmnl 你们倒=mnmmmml 你们别=nmmmmml 你们办=mmmmmnl 你们家=mmmmmmn 你们是=mnmmmml 你们说=mnmmmmm
你们那=mmmmmnm 你们都=mmmmmmn 你先=mmmlmmn 你哋=mommmmk 你好=mmmmmnl 你家=mlmmmmn 你说=mmmmnlm 你那=mmmmmmn 使=nmlmnnk 使|=mmmmnmm
使唔=mmmmmnm 使唔使=mmmmmnm 供=mlmmmnm 供暖=mlmmmnm 侧=mnlnmmm 侧|=mmmnmmm 侬=mlmmllp 侬|=mmmmmmn 便=mlnmmmm 便利=mmlmnmm 便利店=mmlmnmm
便民=mmnmmmm 保=mmmmlnm 保安=mmmmmlm 保安说=mmmmmlm 保管=mmmmmnm 保险=mmmmmnm 信=mmnmmml 信|=mnmmmlm 信号=mmmmmlm 信报=mmmmnmm
信报箱=mmmmnmm 信箱=mmnmmmm 俩=mlmmmmn 修=mnmmlmm 修|=mommlll 修一=mmnmmmm 修呢=nmmmmml 修垃=mmmlmmm 修垃圾=mmmlmmm 修好=mmmmmmn
修好了=mmmmmmn 修水=mlmmmmn 修水管=mlmmmmn 修的=mmmmmml 俺=lmmmmnm 倒=lmolmml 倒了=llommml 倒了|=lmommml 倒是=momlnlm 倒是来=mnmmmmm
候=mnmmmln 候有=mmmmmnm 候来=mnmmmmm 候给=mnmmmlm 候能=mnmmmlm 借=mkmmmnn 借|=mlmmmnm 借我=mmmmmln 值=mmmmlmn 值班的=mmmmmnm 假=mmmlmnm
假牙=mmmmmmn 做=lmmmmmm 做不=mmmmnmm 做过=mmmmnmm 做饭=mmmmnmm 停=mklmloo 停|=mmmmnmm 停了=mmnmlmm 停了五=mmnmmmm 停在=mmlmmmm
停电|=mmmmlmn 停车=mmmmllo 健=mmmmmmn 偿|=mmmmmnm 傅=nommmkl 傅|=llmmmmn 傅今=mnmmmmm 催=mnmmmmm 催一=mnmmmmm 催一下=mnmmmmm 傻=mmmmmmn
像=lmmnnml 像是=mmmmnml 儿=mnlmnmm 儿|=mmlmnlm 儿了|=mmmmmml 儿呢=mnmmmmm 儿呢|=mnmmmmm 儿啊=mmmmmmn 儿没=mmmmlmn 儿谁=mnmmmmm
儿都=mmmmnmm 允=mmmmmnm 允许=mmmmmnm 元0=mmmlnmm 元|=mmmnmmm 元都=mmmlnmm 元门=mmmnlmm 元门口=mmmnmmm 充=nlmmlnm 充|=mlmmnml
充上=nmmmmmm 充上了=nmmmmmm 充电=mmnllmn 充电棚=mmnmmmm 先=mllmmom 先不=nmmmmmm 先不用=nmmmmmm 先别=mmmlmmm 光=lmllpmm 光|=mmmmmmn
光了=mlmmmnm 光了|=mlmmmnm 光我=mmmlnmm 免=mmmmmnm 入=mlmmlom 入园=mmmmmnm 全=llnlnmm 全是=mmmlnmm 全靠=mmmmnmm 全黑=mmmnmmm
全黑|=mmmnmmm 八=mmlmmmn 八个=mmmmmml 八个月=mmmmmml 八十=mmmmmnl 八块=mmmmmmn 八成=mmmmnmm 公=mlnmlnm 公交=mmmmnlm 公交站=mmmmnlm
公共=mmnmlnm 公司=nnmmmml 公告=mmmmmmn 公告|=mmmmmmn 公园=mmmmmnm 公里=mnmmlmm 六=llmmpnl 六七=mmmmnmm 六个月=mmmmnmm 六楼|=mmlnmmm
六点=mlmlnmm 六米=mmmmnmm 共=mmnmmnl 关=ommlmll 关|=mmnmlmm 关不=mmmmlmn 关不上=mmlmmmn 关了=nnllmml 关了|=nmmmmmm 关了没=mnmmmml
关得=nmmmmmm 关门=nmmmmmm 关门了=nmmmmmm 兵=mmmmmnm 其=mmmnlmm 其实=mmmnmmm 其实是=mmmnmmm 具=mmmmnmm 具体=mmmmnmm 养=mlnmlnm 养的=mmnmmmm
养鸽=mmmmmnm 养鸽子=mmmmmnm 冇=nnmllok 冇|=mmmmmnm 冇人=mnmmmml 冇嘢=nmmmmml 再=onnmkmk 再一=mmnmmmm 再不=mnmmmmm 再不来=mnmmmmm
再说=mlmmmmm 冒=molmllm 冒|=mommmmm 冒了=nmmmmmm 冒了|=nmmmmmm 冒烟=nmmmmmm 写=llmpmnl 写作=mmmmnml 写作业=mmmmnml 写错=mmmnmmm
冤=mmmnlmm 冤枉=mmmnmmm 冬=mnmmmml 冬|=mmmmmnm 冬天=mnmmmmm 冰=mmmmlmn 冰箱=mmmmlmn 冲=nlllnmm 冲不=mmmmnmm 冷=mllmmmn 冷水=mmmnmmm
冷风=mmmmmmn 冻=lmmmnmn 净=nmlmmlm 净|=mmmmnmm 净了=nmmmmmm 净了|=nmmmmmm 净水=mmmmmmn 准=mnlmlmn 准|=mmmmmmn 准确=mmmnmmm 凉=mmlnmml
凉|=mmmmnmm 凉了=mmmmmml 凉了|=mmmmmml 凉亭=mmmmlmn 凌=mmmmnml 凌晨=mmmmnml 减=mmmmmnm 减肥=mmmmmmn 凑=mmmmnlm 凑合=mmmmmmn 几=mmlmook
几个=mmmmmml 几位=mmmmmmn 几分=mnmmmmm 几分钟=mnmmmmm 几号=mnmmmlm 几号|=mmmmmlm 几号能=mnmmmlm 几块=mmmnmlm 几块|=mmmnmmm 几多=mmmmmnl
几天=mlmnmnm 几天|=mmmnmln 几年=mlmmnlm 几时=mnmmmmm 几月=mmmmmnm 几楼|=mmmmmnl 几楼的=mmmmmmn 几次=mmmmnml 几次|=mmmmnmm 几毛=mmmmmnm
几点=mmmmmln 几点来=mnmmmlm 几点能=mnmmmln 几趟=mmmmnmm 几辆=mmmmmmn 几钱=mmmmmnm 几钱|=mmmmmnm 凳=mmnmlmm 凳子=mmmmlmm 出=lmmlnnm
出|=mmmmmnl 出不=mmmmnmm 出去=mnmmllm 出口=mmnmmmm 出来=mkmmoln 出来|=mmmmnlm 出的=mmmmmnm 出租=mmmmmmn 出钱=mmmmmnl 出门=mmmmmnm
击=mmmmmmn 刀=lmmmnmm 分=lnmnlmm 分不=mmmnlmm 分不清=mmmnlmm 分钟=lommnml 分钟了=mnmmlmm 分钟又=mmmmnmm 划=nmmmmml 划了=mmmmnmm
划拉=mmmmnmm 刘=mmmmmlo 刚=qlknmll 刚从=nmmmmmm 刚又=mmmnmmm 刚才=mmmmlmn 刚有=mmmmnmm 刚看=nmmmmmm 刚说=mmmnmml 利=mmlmnmm 利|=mmlmnmm
利店=mmlmnmm 别=mmlmkmp 别的=mmmnmml 别跑=nmmmmmm 刮=mmmmoml 到=koljpmn 到0=mmmmnmm 到0号=mmmmnmm 到|=mommllm 到一=mmmmmmn 到下=mnmmmml
到下午=nmmmmmm 到不=mmmmmnm 到不|=mmmmmnm 到东=nmmmmmm 到了=mlmmmmm 到了|=mmmmnmm 到了没=mmmmmmn 到公=mmmmnmm 到几=mmmmmnl 到几点=mlmmmnm
到单=mmmmmmn 到哪=mnmmmlm 到哪个=mmmmmml 到哪天=mnmmmmm 到天=mmmmmml 到小=mmmmnmm 到底=mpmmljm 到我=mmlmonl 到我家=mmmmnmm 到手=mmmmmmn
到没=mmmmmln 到没有=mmmmmmn 到现=mmmmmnl 到现在=mmmmmnl 到的=mmmmmmn 到的|=mmmmmmn 到走=lmmmmmn 到路=nmmmmmm 制=mmmmlnm 刷=mmnmmnl
刻=mnmmmmm 前=lmmnnmm 前两=mmmmmml 前在=mmmmnmm 前天=mmmmnml 前头=mnmmmlm 前那=mmnmmmm 前门=mmmnmmm 前面=mmmmlmn 剩=lmnmmnl 剩的=mmmmmnm
剪=mnnmmll 剪|=mmnmmll 副=mmmnlmn 割=mnnmlml 办=mlmmmmn 办个=mmmmmln 办了=mnmmmlm 办事=mmmmmmn 办公=mmmmmnm 办法=mmmmnmm 加我=mmmmmml
务=mmmmmnl 动=lmnlmnm 动|=mmmmmnm 动了=nmmmlmm 动了|=nmmmlmm 动室=mmnmmmm 动车=mmmmnmm 动车|=mmnmmmm 动车道=mmmmnml 动静=mmmmmmn
动静|=mlmmmmn 勤=mmmmmmn 勿=mmmnnml 勿是=mmmnmmm 包=mllmnmn 包|=mmmmnmm 化=mmomlnl 化了=mmmmmmn 化带=mmnmmmm 化粪=mmnmmmm 化粪池=mmnmmmm
北=mmmnmml 北门=mmmnmml 北门|=mmmnmml 匙|=mmmmmmn 区=mllmmon 区|=mmmnmmm 区医=mmmmmmn 区有=mmmmmnl 区还=mmmmmnm 区门=mmmmmmn
区门口=mmmmmmn 医=mlmmmmn 医保=mmmmmmn 医院=mmmmmln 十=llllono 十|=mmmmllo 十一=mnmmmmm 十三=mmmmmnm 十了=mmmmmnm 十了|=mmmmmnm
十八=mmmmmmn 十几=mmmmolm 十几年=mmmmnlm 十分=mnmmmmm 十分钟=mnmmmmm 十号=mmmmmnl 十块=mmmmlmn 十块|=mmmmlmn 十天=mmmmmml 十来=mmmmnml
十点=nmmmnml 十点收=mmmmnml 千=lmnmknn 千万=mmmmmmn 午=mnmmllm 午|=mmmnlmm 午四=mmmmnmm 午四点=mmmmnmm 半=lmmmnnk 半|=mmmnnmm
半个=mnmmmmm 半个钟=mnmmlmm 半夜=mmmmlmm 半天=mnmmmmm 半天了=mnmmlmm 半就=mmnmlmm 半截=mmmmnmm 半截|=mmmmnmm 半的=mmmmnmm 协=mmmmmlm
单=nllmmnm 单|=mmmmmmn 单上=mmmmnmm 单位=mmmmmnm 单元0=mmmlnmm 单元|=mmmnmmm 单元都=mmmlnmm 单元门=mmmnlmm 单吧=nmmmmmm 单吧|=nmmmmmm
单的=mmmmnml 卖=llmlomm 卖的=mmmmnmm 南=mlmolln 南门=mmmmmmn 占=mmmnlnl 占了=mmmmmnm 卡=nllnmol 卡|=nmmmlmm 卡上=mmmmmnm 卡了=mmmmnmm
卡了|=mmmmnmm 卡在=mmlmmmm 卡车=nmmmmmm 卧=mmmmnmm 卧室=mmmmnmm 卫=mmmllmn 卫生=mmmmmnm 印=nmmmmmm 印件|=mmmmmmn 印子=nmmmmmm
印子|=nmmmmmm 危=mmmmmnl 危房=mmmmmnl 卸=mlmmmnm 卸货=mlmmmnm 厂=mnmmmml 厂家=mnmmmml 厅=mlnmmlm 厅的=mmnmlmm 厅那个=mmlmnmm
厅那组=mmmmmmn 厉=lmmmnml 厉害=lmmmnml 厉害|=mmnmmmm 压=lmnmnnl 压|=lmmmnmm 厕=mmnmlmm 厕所=mmnmmmm 原=nmmmmnl 原来=nmmmmml 厢=mmnmmml
厨=mmmmnmm 厨房=mmmmnmm 厨房窗=mmmmnmm 厨房那=mmmmmmn 去=mnllmol 去|=llommlm 去一=mmmmnmm 去了=mnlmmmm 去了|=mnlmmmm 去人=mmmmlmm
去吗=mlmmmnm 去吗|=mlmmmnm 去哪=mlmmmol 去就=mmmmnmm 去年=mnmmmmm 去开=mmmmnml 去得=mmmmmmn 去敲=mnmmmmm 去整=mmmmmmn 去没=mmmmmmn
去的=mmmnlmm 去的|=mmmnlmm 去说=mnmmmml 去过=mmmmmln 又=jmllrlo 又上=mmmnmmm 又上去=mmmnmmm 又不=mmmmmmn 又亮=nmmmmmm 又亮了=nmmmmmm
又叫=mmmmoml 又开=mmmmmmn 又弹=mmmmnmm 又往=mmmmlnm 又往下=mmmmlnm 又得=nmmmmmm 又怕=mmmmnml 又来=mmmmnmm 又来一=mmmmnmm 又没=mmmmnmm
又给=mmmmnmm 又被=mmmmmmn 又要=mnmmlmn 又贴=mmnmmmm 及=mnmmmlm 友=mmmmmln 双=mlmmmnm 反=lmmnnml 反了=mmmnlmm 反了|=mmmnmmm 反应=mmmmnmm
反应|=mmmmnmm 反映=mmmmmnl 反映|=mmmmmnl 发=mknmlnn 发|=mlnmmmn 发布=mmmmmln 发热=mmmmmnl 发黄=mmmmmmn 叔=mmmmmmn 叔|=mmmmmmn
取=mlmmkmn 取|=mmmmmmn 受=mmmmmnm 受伤=mmmmmnm 口=lmommlm 口|=mmmnmlm 口不=mmmmnmm 口了=lmmmmmm 口了|=lmmmmmm 口好=mmlmnmm 口子=mmmnmmm
口子|=mmmnmml 口就=mmmmnmm 口开=lmmmnmm 口水=mnmmmmm 口水|=mnmmmmm 口的=mmmmlnm 口等=mnmmmml 口罩=nmmmlmn 口被=mmlmmnm 口那=mmnmmlm
口那个=mmnmlmm 句=mommlml 句|=mnmmmml 句话=mnmmmmm 句话|=mnmmmmm 另=nmnllml 另一=nmmlmmm 另外=mmnmlml 只=mllnnnk 只|=mlmmnmm
只是=mmmnlmm 只有=mmmnmmm 只能=mmmmnml 叫=llmnnmm 叫|=mmnlolm 叫了=mmmmnmm 叫了|=lmmmnmm 叫人=mmmmmnl 叫我=mmmmnmm 叭=lmmmmmn 叮=mmmmlmn
可=mlmlmno 可以=olmmmok 可以了=nmmmmml 可我=mmmmmnl 可能=mmmmnmm 台=klnmnnl 台|=mmlnmmm 台|我=mmmnmmm 台一=mmmmmnm 台上=mmnmmmm
台子=mmmmnmm 台阶=mmmmnmm 台风=mnmmmmm 右=mmmmnmm 右边=mmmmnmm 叶=mmmnmmm 叶子=mmmmmlm 号=lmlnmnm 号0=mmmmmmn 号|=mmmlnlm 号楼=mmmnmmm
号楼|=mmmolmm 号楼下=mmmmmmn 号楼前=mmlmnmm 号楼的=mmmnmmm 号码=mmmmnmm 号能=mnmmmmm 司=nmmmmml 吃=llmmmno 吃|=mmmmmln 吃饭=mmmmmnm
各=mlmmlmo 各位=mmmmmmn 合=mlmmmmn 合|=mmmmmln 合不合=mmmmmnm 合格=mmmmmml 合法=mmmmmnm 吊=mmmmmml 同=mlmmlom 名=mmmmlmm 名字=mnmmmml
名额=mmmmmln 后=mlnnmll 后|=mnmmmml 后半=mmmmmnm 后半夜=mmmmmnm 后头=mmmnmml 后就=lmmmnmm 后巷=mmnmlmm 后门=mmmnmmm 后面=mmnmlmm
向=mmmnlnl 向了=mmmnmmm 向了|=mmmnmmm 向谁=mmmmmnm 吓=lmmmlmo 吓人=mmmmlmm 吓人|=mmmmlmm 吗=lnlmlnn 吗|=mnlmlom 吗|我=mnmmmmm
吞=mnmmlmm 吧=olmljlp 吧|=plmlklo 吧|不=mmmmmmn 听=mllonmm 听|=mlmnmnm 听不=mmmmnll 听不见=mmmmnml 听听=mmmmmmn 听见=mmlmnmm
听说=mmmmmnm 吭=mnmmmmm 吭声=mnmmmmm 吭声|=mnmmmmm 启了=mmmmnmm 吱=mmmmlmm 吵=mmmlmlo 吵架=mmmmmln 吵架|=mmmmmmn 吵死=mmnmmmm
吵醒=mmmmnmm 吹=nmnlmmm 呀=monllml 呀|=mommmml 告=mmomllm 告|=mmnmlmn 告诉=mnmmmmm 告诉我=mnmmmmm 呐=mommmmk 呐|=mommmmk 呗=lmmmlmo
呗|=lmmmlmn 员|=mnmmmmm 呢=npllljo 呢|=npllljn 呢|不=mmmmmmn 周=mmmnmlm 周五=mlmmmmn 周六=mmmnmnl 周有=mnmmmlm 周末=mnmmmml 味=mnmmlmm
味|=mmnmmnl 味儿=mnlmlmn 味儿|=mnmmlmm 味儿没=mmmmlmn 味道=mmmmmml 呼=mmmmmnm 命=mmmmmln 命|=mmmmmlm 咁=mmmmnmm 咋=mmmmlol 咋个=mmmmmnl
咋办=mmmmmlm 咋办|=mmmmmlm 咋整=mmmmmlm 咋整|=mmmmmln 咋还=mnmmmml 和=lmlmnmm 和0=mmmmnml 咕=mmmmlmn 咗=nmomknl 咗|=mmnmlmm
咚咚=mmmmnmm 咚咚咚=mmmmnmm 咦=nmmmmml 咦|=nmmmmml 咩=mmmmmnm 咬=mmmmnmm 咯=nlmmmmm 咯|=nlmmmmn 咱=mlmmlmp 咱们=mmmmmln 咱小=mmmmmmn
咱小区=mmmmmmn 咱这=mlmmmol 咱院=mmmmmmn 咸=mmnmmml 品=mmmmnmm 品|=mmmmnmm 哇=lnmmlol 哇|=lnmmlol 哈=nlmnlmm 哈|=nlmnlmm 哈哈=mmmmlmo
哈哈|=mmmmlmn 哈我=mmmmnmm 哋=mommmmk 响=mlmmnml 响|=mmnmnml 响了=nmmmmmn 响了|=nmmmlmn 哎=nmmmlmm 哎|=nmmmmmm 哐=mnnmmlm 哐哐=mmnmmmm
哐当=mnmmmlm 哐当响=mnmmmlm 哑=mmnmmmm 哒=ommmlll 哒|=nmmmlmm 哗=mmmmnmm 哗啦=mmmmnmm 哟=mmmmmln 哟|=mmmmmln 哥=mlmmmmm 哦=lonmmmm
哦|=lommmmm 哪=lmmmlom 哪|=mlmmmnm 哪一=mmmmmnl 哪个=mmmmmmn 哪个|=mmmmmnm 哪个屋=mmmmmmn 哪个来=mnmmmmm 哪位=mnmmmkn 哪天=mommmll
哪天|=mnmmmlm 哪家=mmmmmln 哪里=mmmmmnl 哭=mmmmmmn 唉=mmmmlmn 唉|=mmmmlmn 唔=mmnoknk 唔使=nmmmmmm 唔系=mmlplml 唠=mmmmmmn 唱=mlmmmmm
商=mmmmmml 啊=lplljno 啊|=lpllknm 啊|你=mnmmmml 啊|我=mnmmmml 啊|谁=mnmmmmm 啥=mmmmllo 啥子=mmmmmnl 啥时=mnmmmmm 啥用=mmmmmnm
啥都=mlmmmln 啦=pmlllkn 啦|=pnllkkn 啦|唔=nmmmmmm 啲=nmlmmml 喂=lmmmmmn 喂|=mnmmmlm 喇=pmmmlml 喇|=pmmmlmk 喇叭=lmmmmmn 喊=mnmnlmm
喊了=mmmmlmm 喊我=mnmmmml 喔=mmmmnmm 喜=mmmmlmo 喜鹊=mmmmmmn 喝=mlmmlmo 喷=nmmmmmk 喷|=mmmmmml 喷了=nmmmmml 喽=mmmmmmn 喽|=mmmmmmn
嗓门=mmmmmmn 嗦=mmmmmnm 嗯=mmmmmmn 嗯嗯=mmmmmmn 嗰=nmmmlnl 嘅=mnmmmml 嘛=lnnlklo 嘛|=lnmllmn 嘞=mlmmmmo 嘞|=mmmmmmn 嘢=nmmmmnl
嘴上=mmmmmmn 器=mlnmlmn 器人=mmmmmln 器漏=mmmmnmm 器漏油=mmmmnmm 噪=mmmmmmn 嚟=nmlmmml 嚟|=nmlmmmm 四=lmkoomk 四个=mmmmnmm 四五=mmmnmmm
四天=mnmmmmm 四楼=mmlplml 四楼|=mmmnlmm 四点=mmmmnml 回=nolkmmm 回|=nnmmnll 回了=mnmmlmm 回了|=mnmmlmm 回家=mmmmmmn 回我=mnmmmml
回是=mnmmmmm 回来=mlmmlnn 回来了=mmmmmnm 回来的=mmmmmmn 回话=mnmmmmm 回音=mnmmmmm 团=mlmmmln 团长=mmmmmmn 团长|=mmmmmmn 园=mmlnmnl
园|=mmmmmnl 困=lmmmmmm 围=mmnmmml 围|=mmnmmmm 围墙=mmnmmmm 国=mlmmmnm 国家=mmmmmnl 图=mmmmmln 圆的=mmmmnmm 圈=mmmmnmm 圈|=mmmmnmm
土=mmlmnmm 在=moinolm 在0=mmmmnmm 在|=mmmmnmm 在不=nmmmlmm 在东=mmmnmmm 在修=mmmnmmm 在南=mmmmmnl 在后=mmmnmmm 在哪=mlmmmol
在哪|=mmmmmnm 在哪里=mmmmmnl 在外=mmlmnmm 在外头=mmmmnmm 在外面=mmmmmmn 在家=mmmmnmm 在家|=mmmmnmm 在弄=mnmmmmm 在我们=mmmmmnl 在放|=mnmmmmm
在旁=mmmnmmm 在旁边=mmmnmmm 在楼=mnlmmmm 在水=mmmmnmm 在流=mmmmnmm 在滴=lmmmmmm 在滴|=lmmmmmm 在电梯=mmmnmmm 在的=mmmnlmn 在砌=nmmmmmm
在西=mmmnmml 在轮=lmmmmmn 在轮到=lmmmmmn 在过=mmnmmmm 在过道=mmnmmmm 在那=mmlmoml 在里=mmmmmnm 在里头=mmnmlnl 在门=mnmmmml 在门口=mnmmmmm
在食=mmmmnmm 在食堂=mmmmnmm 地=lknmmol 地|=mmmmnmm 地上=lmnmnml 地下=mmmmlmm 地就=mmmmmnm 地库=mmnmmmm 地库里=mmnmmmm 地方=mmmmmnm
地的=nmmlmmm 地的|=nmmlmmm 地盖=mmmmmnm 地砖=mmmmlmn 场=mlmmlmn 场|=nmmmlmm 场|我=nmmmmmm 场那=mmnmmmm 圾=mmmmmmn 圾分类=mmmmmnm
圾车=nmmmmmm 圾还=mmmmnmm 坊=mmlmomm 坏=nlnlknm 坏|=ommmlmm 坏了=mmnllnm 坏了|=mmnmlmm 坐=nlmlmnm 坐|=mmmmmml 坐下=nmmmmmm
坐下来=nmmmmmm 坐电=mmmmmmn 坐电梯=mmmmmmn 坑=mmmmnlm 坑|=mmmmlmn 坑里=mmnmmmm 块=llnmnmm 块|=mlnmlmm 块五=mmmmlmn 块五|=mmmmlmn
块儿=mmmmnmm 块儿|=mmmmnmm 块的=mmmmmml 坛=mmmnmmm 坛子=mmmnmmm 坡=mmnmnll 坡道=mmmmnml 坨=mmmmnmm 坪=mmnmmmm 垃=mmmmmmn 垃圾=mmmmmmn
垃圾车=nmmmmmm 垃圾还=mmmmnmm 垫=ommmnml 垫了=nmmmnmm 垮=mmmnmmm 埋=nmmmmmm 城管=mnmmmmm 堂=mlpmlml 堂了=nmmmmmm 堂了|=nmmmmmm 堆=lmolmmm
堆|=mmmmnmm 堆了=mmnmmml 堆的=mmmmlmm 堵=mnmmmml 堵了|=mmnmmmm 堵到=mmmmnmm 堵的=nmmmlmm 塌=mmnmmmm 塌了=mmnmlmm 塌了一=mmnmmmm
塑=mmnmmmm 塞=lmmmnln 填=nmmmlnl 墙=mmnmmml 墙|=mmmnmml 墙上=mmnmlmm 墙上那=mnmmmmm 墙根=mmnmlmm 墙的=mnmmmmm 墙皮=mmmmnmm 墙皮掉=mmmmnmm
墙那=mmnmmmm 壁=mmmnmmm 声=mmnmnml 声|=mmmlnmm 声了=nmmmmmm 声控=lmnmmmm 声控灯=mmnmmmm 声音=mmmnmmm 壳=mmmmmmn 处=mnlmmmm 处理=mnmmmlm
处理|=mnmmmmm 备=mmmmmnm 备|=mmmmmnm 备案=mmmmmnm 复=mlmmnmm 复习=mmmmnmm 夏=mmmmlmm 夏天=mmmmlmn 外=llnlnnm 外|=mmlmnmm 外冒=mmmmmmn
外卖=mmmmnlm 外卖的=mmmmnmm 外头=mmnlmln 外头|=mmmmnmm 外机=mmmmmml 外面=mmmmlmn 多=llknnpl 多|=mnlnmmm 多久=mlmmmnm 多久才=mmmmmmn
多了=mmmnlmm 多了一=mmmnmmm 多人=mmmmmmn 多大=mmmmmnm 多少=mlmmnmm 多少|=mmmmnmm 多少钱=mmmmmmn 多的=mmmmnmm 夜=llnllom 夜|=mmmmmml
夜猫=mmmmmmn 夜猫子=mmmmmmn 夜班=mnmmnmm 夜班|=mnmmmmm 夜班的=mmmmnml 夜里=mmmmmnm 夜间=mlmmmnm 够=mlmmmmn 够不=mmmmmml 大=lkomnmn
大|=llmnnmm 大了=lmlnmmm 大了|=mmmnmml 大会=mmmmmnm 大厅=mmnmlmn 大厅那=mmlmnmm 大块=mmmmnmm 大堂=mmpmlml 大堂的=mmnmmmm 大声=mmmmmnl
大妈=mmmmmmn 大姐=nnmmmml 大姐|=mnmmmmm 大学=mmmmmml 大家=nmmmlmo 大家别=lmmmmmn 大家都=mmmmmmn 大概=mnlmnll 大概几=mnmmmlm 大爷=mmmmmln
大白=mmmmnml 大白天=mmmmnml 大路=mmmnmmm 大门=mmlnmml 大门那=mmlmmmm 天=knnlmom 天|=mpmmlkm 天上=mmnmmmm 天下=mmmmmmn 天不=mmmmnmm
天也=mmmmnml 天了=lnmmnml 天了|=lnmmnml 天从=mmmmlmn 天停=mmmmmnm 天再=mmmmmmn 天几=mmmmmmn 天去=mmmmmnl 天台=mmomlml 天嘛=mmmmmmn
天嘛|=mmmmmmn 天天=mnmmlml 天就=mmnmmml 天开=mmmmmnm 天才=mmmnmmm 天有=mnmmnml 天有空=mnmmmmm 天来=nlmmmmm 天没=mlmmmmm 天的=mmmmmnm
天给=mmmmnml 天说=mmmmmmn 天谁=mmmmmmn 天跑=mmmmmnm 天还=mnmmmlm 天都=mnmmmmm 天黑=mnmmmml 太大=mmmmmnm 太太=mmmmnll 太极=mmmmmmn
夫=mmmmmnm 失=mmmmmmn 失业=mmmmmmn 头=lkpnnll 头|=mmlnmmm 头|我=mmmmlnm 头上=mmmmnml 头上|=mmmmnml 头也=mmmmnmm 头了=mmmmnmm
头了|=mmmmnmm 头修=nmmmmmm 头关=mmnmmmm 头关不=mmnmmmm 头大=mmmmmnl 头天=mmmmmmn 头是=mmmmmmn 头有=mmnmmmm 头没=nmnmmml 头疼=mmmmmmn
头疼|=mmmmmmn 头的=mmmmnml 头看=mmmmnmm 头老=mnmmmmm 头老太=mnmmmmm 头还=mmmmnmm 头那=mmnmmml 头那个=mmmnmmm 夸=mmmnmml 夸张=mmmnmml
夸张了=mmmnmml 夹=mmmmnmm 夹|=mmmmnmm 套=mmmmmnm 女=mmmmlmm 好=nmmllmm 好|=mlllmnn 好|我=lmmmmnl 好久=mnnmlnl 好了=mnmmlmm
好了|=nnmmlmm 好事=mmmmmmn 好些=mmnmlmm 好使=mmmmnml 好使|=mmmmnmm 好像=lmmmnmm 好像是=mmmmnml 好几=mmnmmlm 好嘞=mmmmmmn 好在=nmmmmmm
好多=mmmmlol 好多|=mmmmmnl 好大|=mmmmmmn 好意=nmmmmmm 好意思=nmmmmmm 好的=mmmnlmm 好的|=mmmnlmm 好看=mmmmmmn 好请=mmmmmml 如=mmmmmmn
妈=mlmmmmo 妈|=mmmlmmn 妥=mmmmlmo 妥了=mmmmmmn 妥了|=mmmmmmn 妹=mmmmmmn 始=mmmmnmm 始的=mmmmnmm 姐=mmmmmmn 姑=mmmmnmm 姑娘=mmmmnmm
姨=nmmmmml 姨|=mmmmmmn 娃=lmmmnnm 娃娃=mmmmnml 娃没=mmmmmnm 婆=mmmmlnn 婚=mmmmmmn 嫂=mmmmmmn 子=klolnnm 子|=lkmnnnn 子|一=mmmmnmm
子一=mmmmmmn 子上=mmmmnmm 子不=mmmnmmm 子中=mmmmnlm 子也=mmnmlmm 子了=nmmmlnm 子了|=nmmmlnm 子发=mmmmmln 子在=mmmmmnl 子多=mnmmnll
子大=mmmnmmm 子头=mmmmnmm 子就=mmnmmmm 子打=mmmnmmm 子把=mmmmnmm 子换=nmmmmmm 子水=mmnmmmm 子漏=mmnmmmm 子的=mlmmmmn 子盖=mmmmlmm
子空=mmnmmmm 子给=nmmmmmm 子那=mmmmnmm 子都=mnmmnmk 子都没=mnmmmmm 子锁=mmmmnml 字=mmmnlmm 字还=mmmmmmn 存=mmnmmmm 孙女=mnmmmmm
孙子=mmmmmmn 季=mmmmmnm 学=mmlmnnm 学|=mmmmmnm 学区=mmmmmmn 学校=mlmmmmm 学生=mmmmmml 学的=mmmmnmm 学的娃=mmmmnml 学要=mmmmnmm 孩=mmmmlmn
孩子=mnmmlln 孩子|=mmmmmml 孩子在=mmmmmnm 孩子多=mnmmmlm 孩子的=mmmmmmn 它=mnmnlmm 它了=mmmnmmm 它了|=mmmnmmm 安=nmmmmlm 安排=mnmmmlm
安说=mmmmmlm 安静=nmmmmml 安静|=nmmmmmm 完=nnlllmm 完|=mmmmlmm 完了=nnmmmml 完了|=nnmmmml 完没=mnmmlmm 定=nlmmmnm 定|=mnmmmmm
宝=mmmmmmn 宝|=mmmmnml 实=mmmnllm 实|=mmmmmmn 实是=mmmnmmm 宠=mmmmmnm 宠物=mmmmmnm 审=mmmmmnl 客=lmlmomm 客人=lmmmmmn 客厅=mmmmnmm
客厅那=mmmmmmn 客服=mmmmnml 客服远=nmmmmmm 宣=mmnmmmm 宣传=mmnmmmm 宣传栏=mmnmmmm 室=llnnmnl 室|=mmmnmmm 室能=mmmmmnm 害=lmmmnml
害|=mmnmmmm 家=nklknno 家|=lmmnoll 家一=mmmmnml 家不=mmmmlmn 家也=mmmmmmn 家也有=mmmmmmn 家了=mmmmlmm 家了|=mmmmlmm 家住=mmmmmnm
家公=mmmmmml 家出=mmmmmnm 家别=lmmmmmn 家在=mmmnmmm 家天=mnmmmmm 家姑=mmmmnml 家姑娘=mmmmnml 家家=mmmmnml 家小=mmmmmmn 家是=nmmlnmm
家有=mmmmmlm 家楼=mmnmmmm 家水=mmnmmmm 家没=mmmmnmm 家电=lmmmmnm 家的=mmlmmmn 家老=mmmmnml 家老头=mmmmmml 家装=mmnmmmm 家装修=mmnmmmm
家要=mnmmmmm 家车=mmmmnml 家那=mmmmmmn 家那口=mmmmmmn 家里=mmmmnmn 家里有=mmmmnmm 家长=mmmmmln 家门=mmmmmnl 家门口=mmmmmml 宽=mlmmmmm
寄=mmnmmnl 对=mknmmnm 对|=mmmolmm 对|是=mmmnmmm 对了=mmnmmmm 对着=mmmlnmm 对着我=mmmmnmm 对讲=mlnlmmn 对讲机=mmnlmmn 对门=mmmmnmm
对门0=mmmmnmm 对面=nmnllmm 对面那=mmnmmmm 寻=mmmmlmn 封=mmmmmnm 将=mmmmmmn 小=mklmmno 小下=mmmmmml 小下来=mmmmmml 小不=mmnmmlm
小区=mmlllnn 小区门=mmmmmmn 小学=mmmmmnl 小孩=mmmmmnl 小广=mmnmmmm 小广告=mmnmmmm 小时=mmmmlmn 小时候=mmmmlmn 小猫=mmmmmnm 小车=mmnmmmm
少=mlnmmmm 少|=mmnmmmm 少了=mmnmmmm 少钱=mmmmmmn 尬=mmmmnmm 就=nmjlrll 就一=mmmmmml 就不=mlmlmmo 就不能=mmmmmmn 就亮=nmmmmmm
就亮|=nmmmmmm 就剩=mnnmlmm 就好=mmmmmmn 就好了=lmmmmmn 就开=mmmmlmn 就当=mmmmmmn 就想=mnnmmml 就我=mmmnmml 就我一=mmmnmmm 就掉=nmmmmmm
就放=mnmmmmm 就是=mlmmmmn 就没=lmmmnmm 就没了=mmmmnmm 就灭=lmmmnmm 就灭|=lmmmnmm 就能=nmmmmmm 就行=nmmmlmm 就行|=nmmmlmm 就说=mnmmmmm
就这=mnmmmml 尴=mmmmnmm 尴尬=mmmmnmm 尾=mmmmmmn 尾号=mmmmmmn 尾号0=mmmmmmn 尿|=mmlmnmm 屁=mmmmmmn 屁股=mmmmmmn 层=mmmolmm 层|=mmmokmm
居=mmmmlnm 屋=mllnlom 屋企=mmmmmnm 屋头=mmmmmmn 屋里=mmlmmnl 屋里头=mmmmmnm 屎=mmnmmlm 屎|=mmnmmmm 屏=lmmmolm 屏幕=mmlmnmm 展=mmmmmmn
山=mmmmmmn 岁=mmmmmnl 岔=mmmomml 岔了=mmmnmml 岔了|=mmmnmml 岗=mmnmmmm 崴=mmmmmml 崴了脚=mmmmmml 工=omlllnl 工|=mmmmmmn 工人=nmmmmml
工地=mmmlnmm 左=mmlnnmm 左边=mmlnnmm 左边那=mmmnmmm 差=mlmmnmm 差|=mmmmmmn 差点=mmmmnml 己=omlmlnl 己买=mmmmnml 己的=nmmmmmm 已=mmlnnml
已经=nllmnmm 已经在=nmmmmmm 巴了=mmmmlmm 巷=mmomlml 巷子=mmnmmmm 巷那=mmnmmmm 市=mmmmlmn 布=nmnmmlm 布|=mmmmmlm 师=nnmmmlm 师|=mmmmmln
师傅=nommmkl 师傅|=llmmmmn 师傅今=mnmmmmm 带=llmmnnn 带啥=mmmmmnl 带着=mmmmnml 带院=mmmmmnm 席=mmmmmml 席|=mmmmnmm 帮=mmmmmnl
帮忙=mmmmmml 常=mlmmmnm 常|=mmmmnmm 帽=mmmmmmn 幕=mmmmnll 干=nmllnnm 干|=lmmmnmm 干了=nmmlmmm 干了|=mmmlmmm 干净=nnmmmml 干净了=nmmmmmm
平=nmmmmmm 平了=nmmmmmm 平了|=nmmmmmm 年=lllmloo 年|=mmmmlnn 年就=mnmmmml 年没=mmmmnmm 年还=mnmmlml 年都=mnmmmmm 年都要=mnmmmml
幸=mmmmnml 幸好=mmmmnml 广=mmnmlmn 广告=mmomllm 广告|=mmnmlmm 广场=mmmmmmn 床=llmmonm 床单=mmmmnmm 床都=mmmmnmm 库=mmnlmmm 库里=mmnmmmm
库里头=mmnmmmm 应=nmmmmll 应|=mmmmnmm 应该是=mmmlnmm 底=mommnll 底下=llmlonm 底下|=mmlmnmm 底下那=mmmmnmm 底了=nmmmmmm 底了|=nmmmmmm
底座=mmmmnmm 店=nmlmmmm 店家=nmmmmml 店铺=mmlmnmm 废=llmmnnn 废了=mmmlnmm 废了|=mmmlnmm 度=mommlml 度|=mommlll 座=lmmmnmm 座的=mmnmmmm
廊那=mmnmmmm 廊那个=mmnmmmm 建=mmmmmlm 建议=mmmmmln 开=olklool 开|=mmlmnml 开一=mmmmnml 开不=mmmmnmm 开了=nmllnlm 开了|=nmmmnml
开到=mmmmmnm 开始=mmmmnmm 开始的=mmmmnmm 开没=mnmmmmm 开灯=mmmmnml 开窗=mmmmmmn 开过=mmmmmmn 开门=mmmmnmm 弄=nnnmlmk 弄|=mmmmnml
弄不=mmmmnmm 弄个=mmnmmmm 弄好=mnmmmml 弄好了=mnmmmmm 弄的=nmmmmmm 弄的|=nmmmmmm 式=mmmmmnm 式|=nmmmmnm 引=mmmmmnm 张=mlmmmmn
张了=mmmnlml 张了|=mmmnlml 弯=mmmmnmm 弯那=mmmmnmm 弹=mmmnlmm 弹不=mmmnlmm 强=mmmmmmn 强|=mmmmmmn 归=mnmmmml 归哪=mmmmmnm 归哪个=mmmmmnm
归谁=mmmmnlm 归谁|=mmmmnlm 当=nlmllmn 当中=mmmmnmm 当响=mnmmmmm 当响|=mnmmmmm 当锻=mmmmmmn 当锻炼=mmmmmmn 录=mlmmook 录|=mlmmmmm
录了=mmmmnml 彩=mmmmmmn 影=mmnmlnm 影儿=mlmmmmn 影响=mmmmmnl 役=mmmmmnm 往=mlmlpml 往下=mmnllnm 往下掉=mmnmmmm 往南=mmmmnmm 往哪=mmmmmnm
往外=mmmmnln 往外冒=mmmmmmn 待=mlmmmmn 律=mmmmmnm 律师=mmmmmnm 得=lmnmmnm 得|=mmlmlnm 得上=mmmnmmm 得不=mmmmmnl 得不得=mmmmmnm
得了=mmmmmmn 得了|=mmmmmmn 得到=mlmmmnm 得及=mommmlm 得哪=mmnmmlm 得对=mmmmmmn 得对|=mmmmmmn 得开=mmmmmmn 得很=mmmmmml 得快=lmnmnmm
得我=mmlmlmo 得我脑=mmmmmmn 得有=mmmmoml 得清=mmmmmmn 得着=mmmmmmn 得等=mmmmmnm 得老=mmmmnmm 得补=mmmmmnm 得要=mmmmnln 得见=mmmmnml
得进=mmmnmmm 循=mmmmnml 循环=mmmmnml 微=mmmmmnl 微信=mmmmmnl 心=mlmllmo 心|=nmmmmlm 心疼=mmmmmmn 必=mmmmmln 忍=mmmmmmn 忘=mmmmmnm
忙=mlmmmmm 忙|=mmmmmmn 快=lmnmnlm 快|=nlmmnmm 快乐|=mmmmmmn 快掉=lmnmnmm 快来=mmmmmmn 快点=mnmmnml 念=mmmmmnm 怀孕=mmmmnmm 怎=mlmmlpm
怎么=mlmmlpm 怎么报=mmmmmnl 怎么样=mnmmmlm 怎么没=mmmmmmn 怕=lllmnmn 急=mlmmmnm 怪=nmmmlmn 总=mnmmnml 总阀=mmmmnml 恁=mnmmmml 息=mmmmnmm
您=mlmmmlp 您好=mmmmmnl 您好|=mmmmmnl 悬=mmnmlmm 情=mmmmmmn 惊=nmmmmmm 惊|=nmmmmmm 惯=mmmnmmm 想=llmmkql 想把=mmmmmnl 愁=mmmmmmn
意=nllmlmm 意思=nmmmmmm 感=lmnmmmn 感应=mmnmlmm 愿意=mmmmmmn 慢=mmmmkmo 慢|=mnmmlmm 慢慢=mmmmmmn 慢点=mmmmmmn 憋=mmmmmmo 憋着=mmmmmmn
憋着气=mmmmmmn 懂=nmmmmln 懂|=nmmmmmm 戏=mnmmmmm 成=kmmomnm 成0=mmmnmml 成0了=mmmnmmm 成0栋=mmmnmmm 成一=mnmmlmm 成两=mmnmlmm
成两半=mmnmmmm 成了=mmlmmmn 成日=mmnmmmm 我=mniplkq 我|=nnmmmll 我一=mmmmmln 我一家=mmmnmmm 我三=mmmmnml 我上=mlmlnmm 我上去=mmmmnmm
我上夜=mmmmnml 我下=llmmmmn 我下去=llmmmmn 我下来=mmmmmmn 我不=mmmlmmm 我两=mmmmmln 我也=mmmmlnm 我买=mmmmnml 我买了=mmmmnml 我买的=mmmmnmm
我从=mnmmmmm 我们=mlnmmnl 我们这=mmnmlmm 我们那=mmmmmmn 我倒=mmmmmmn 我先=mmlmnmm 我六=mmmmnmm 我六点=mmmmnmm 我刚刚=mmmmmml 我刚才=mmmlmmn
我刚说=mmmnmml 我前=mmnmmmm 我去=mmmmlmn 我呗=mmmmmmn 我呗|=mmmmmmn 我回=mnmmmmm 我外=mmmmmml 我夸=mmmnmmm 我奶奶=mmmmnmm 我妈=lmmnmmm
我婆=mmmmmnm 我孙=mnmmmmm 我孙女=mnmmmmm 我家=lmnlmnn 我家|=mmmmnmm 我家也=mmmmmmn 我家在=mmmnmmm 我家是=mmmmnmm 我家楼=mmnmmmm 我家水=mmnmmmm
我家电=mmmmmmn 我家老=mmmmnml 我家那=mmmmmmn 我小=mmmmmmn 我小时=mmmmmmn 我就=mnmmmln 我店=mmmmnmm 我开=nmmmmlm 我想=mmmmmnm 我手=nmmmmmm
我手机=nmmmmml 我打=mlmmnmm 我报=mmmmmlm 我拍=mmmmnmm 我拿=mmlmonl 我拿个=mmmmonl 我推=mmmmmmn 我放=mmmmmmn 我晾=mmmmmmn 我有=mmmmmmn
我没=nmmmlmm 我没说=nmmmmmm 我爸=mmmmmnm 我用=mmmmnml 我白=mmmmmml 我的=lmmllmp 我看=mmmnmmm 我看了=mmmmnmm 我站=mmmnmmm 我等=mmmmmmn
我等着=mlmmmmn 我老=mmmnmml 我脑=mmmmmmn 我血=mmmmnmm 我血压=mmmmnmm 我表=mmmnmmm 我被=mmmmmnm 我要=mommmlm 我讲=lmmnmmn 我说=llmnlmo
我说我=mmmmmmn 我说的=mmmnmmm 我跟他=nmmmmmm 我跟几=mmmmnmm 我车=mmmmmmn 我还=lnmmllo 我还以=mmmmmmn 我这=lommlmn 我这张=mmmmmmn 我那=mmmmmmn
我都=mmmmmmn 我都会=mmmmmmn 我问=mnmmmml 我闺=nmmmmmm 我闺女=nmmmmmm 我鼻=mmmmmmn 戒=mmmmmmn 截=mmnmlnl 截|=mmnmmmm 戳=mnnmmmm
戳到=mmnmmmm 戴=lmmmmmo 户=mlomlnk 户|=mmmnlmm 户|我=mmmnmmm 户口=mmmmmmn 户看=nmmmmmm 房=mlmmmol 房|=mmmmlmn 房东=nmmmmml 房子=mmmmmnm
房子|=mmmmnmm 房窗=mmmmnmm 房那个=mmmlmmm 房门=mmnmmmm 房门口=mmnmmmm 所=mlnmmmm 所以=mmmmnmm 所还=mmmmmnm 所还是=mmmmmnm 扇=mmnmlmn
扇|=mmmmmmn 手=mmnllmn 手|=mnmmlln 手上=mnmmmmm 手上|=mnmmmmm 手指=mmmmnml 手机=nllmmnm 手机上=mmmmmnm 手机没=nmmmmmm 手松=mmnmmmm
手电=mmmmlmn 手给=nmmmmmm 手续=mmmmmml 才=mkmomnm 才两=mmmnlmm 扑=mmlmmnm 扒=mmmmnmm 打=lmnnjpl 打一=mnmmmmm 打不=mmnmmnl 打了=nlmmmmm
打到=mmmmmnm 打得=mmmmmnl 打成=mmmnmmm 打滑=mmnmmmm 打滑|=mmnmmmm 打牌=mmmmmmn 打狂=mmmmmnm 打狂犬=mmmmmnm 打电=mmnmnml 打电话=mmnmnml
打算=mnmmmml 打给=mmmmmnm 打错=mmmnmml 打错|=mmmnmml 打鸣=mmnmmmm 打鸣|=mmnmmmm 打麻=mmmmmmn 打麻将=mmmmmmn 扔=mmnlmmm 扔的=mmnmmmm
扔的|=mmnmmmm 托=mlmmmnm 托管=mlmmmnm 托管班=mlmmmmm 扣=llmmnnm 扣了=lmmmnmm 执=mmmmmnm 扫=mnnmmnk 扫|=mmmmmnm 扫不=mmnmmmm 扫了=lmmmnmm
扫干=nnmmmml 扫干净=nnmmmml 扭=mmnmlmm 扭腰=mmnmlmm 扶=mnnmmml 扶手=mmnmlmm 扶手松=mmnmmmm 批=mlmmmnm 找=nmmllol 找人=nmmmmmm 找你=mnmmmml
找到=nmmmmmn 找到没=mmmmmmn 找哪=mmmmmnl 找哪个=mmmmmnl 找着=nmmmmmm 找谁=mmmmmnl 找谁|=mnmmmmm 把=lmmmmnn 把|=mmmmnml 把伞=mmmmmmn
把它=nmmmmml 把我=lmmmmnm 把我家=mmmmmnl 把手=mmmmmmn 把电梯=mmmmnmm 抓=mmmmmnm 投=mlnmmnm 投影=mmnmmlm 折=nmmmlmm 折了=nmmmmmm 抢=mmmmmmn
护=mlmmlnn 护工=mmmmmmn 护板=mmnmmmm 护板也=mmnmmmm 护理=mmmmmnm 护理员=mmmmmnm 报=llmmlql 报|=mmmmmnl 报一下=mmmmmnm 报名=mmmmmnl
报名|=mmmmmnm 报备=mmmmmnm 报备|=mmmmmnm 报箱=mmmmnmm 报警=mmmmmnm 报销=mmmmmmn 抬=mmnmmml 抬一=mmnmlmm 抬不=mmmmmml 抬头=mmmmnmm
抬头看=mmmmnmm 抱着=mmmmnmm 抱走=mnmmmmm 押=mmmmmnm 抽=mmnmmmm 抽签=mmmmmln 担=mmmmnmm 拆=nmmmmmm 拆走=mmmmmml 拆走了=mmmmmml 拉=mnnmmll
拉了=mmmmnmm 拉倒=nmmmmml 拉的=mnmmlmm 拉的|=mnmmlmm 拍=mlmmnnm 拍|=mmnmmmm 拎=mmmmlnn 拎回=mmmmlnm 拐=mmmmnml 拐弯=mmmmnmm
拐弯那=mmmmnmm 拔=nmmmnml 拖=nnlmlnl 拖到=nmmmlmm 拖过=nmmmmmm 拖鞋=mmmmmmn 招=mlmmmnm 招|=mmmmmmn 拜=lmmmnnl 拜六=mmmmnmm 拜天=mmmmnnm
拢=nmmnlml 拢|=mmnmmmm 拢了=nmmmmmm 拧=ommmmmk 拧上了=nmmmmmm 拨=mmmmnml 拨人=mmmmnmm 拼=mmmmmlo 拽=mmmmnml 拾=mnmmmmm 拿=olklmon
拿|=mmmmmmn 拿个=lmmmoml 拿到|=mmmmmnm 拿水=lmmmmmm 拿胶=mmmmmmn 拿走=nmmmmml 拿走了=nmmmmml 拿错=nmmmmmm 挂=mmlmnmm 挂了=mmmmnml
挂的=mmmmmmn 指=mmmnmml 指示=mmmnlmm 按=mlmmnnl 按了=mmnmmmm 按了没=mmnmmmm 按钮=mmnmmmm 按键=mmmmnmm 挖=mmmmnmm 挖断=mmmmnmm
挖断了=mmmmnmm 挡=mmmmnml 挡了=mmlmnmm 挡着=mmmmnmm 挤=lmmmmmn 挨=mmmnnml 挨家=mmmmnmm 挨着=mmmnmmm 挪=nnlmnlm 挪一=mmmmmmn 挪开=nmmmmml
挪开了=nmmmmmm 挪挪=mmmmmmn 挪车=mmmmmln 挺=nmmmlmn 捂=mmmmnml 捎=mmmmmmn 捐=mmmmmnm 捞=nmmmmmm 捡=mmmlmnm 捡到=mmmmmmn 换=pmmkmnk
换|=mmmmmml 换上=nmmmmmm 换个=nmmmmmm 换了=nmmmmlm 换了四=mmmmnmm 换成=mmmmnmm 掀=lmmmnmm 掀开=mmmmnmm 掂=mnmmmml 掉=mmnmlnl 掉|=mmmmnml
掉下=lmnmmmm 掉下来=lmnmmmm 掉了=nmmmkmn 掉了|=nmmllmm 掉了一=mmmmlmn 掉了个=mmmnmmm 掉的=mmmmmnm 掏=mmmmmnl 掏|=mmmmmnm 掐=mnmmmmm
排=mnmmmll 排上=mnmmmmm 排到=mnmmmmm 排在=mnmmmlm 排水=mmlmnmm 排队=lmmmmnm 排队|=mmmmmmn 排风=mmnmmmm 排风机=mmnmmmm 接=mmklomn
接|=mmmmmln 接待=mlmmmnm 接着=mmmmmmn 接龙=mmmmmmn 控=lmmmnlm 控灯=mmnmmmm 推=mmlmnmm 推着=mmmmmmn 推荐=mmmmmmn 提=mlmmmnn 提着=mmmmlnm
提示=mmmmnmm 提示|=mmmmnmm 插=nllmnml 揾=mmmmmnm 搁=mmmmnnl 搁哪=mmmmmnl 搁地=mmmmnmm 搓=mmmmnmm 搞=onlmlll 搞不=mnmmmmm 搞定=nmmmmlm
搞定|=nmmmmlm 搞得=mnmmmmm 搞掂=mnmmmml 搬=nmmloml 搬家=mmmmnmm 搭=mlmmmmm 摆=lmnmmmm 摆到=lmnmmmm 摊了=mnmmmml 摔=mmlmmmn 摔了=mmmmmnm
摘=olmmmln 摘|=nmmmmmm 摘了=nmmmmmm 摘了|=nmmmmmm 摸=mmlmmmm 撒=mnmmnmk 撒尿=mmmmnmm 撒盐=mnmmmml 撞=mmnmlmm 撤=olmlmml 撤了=nmmmmmm
撤了吧=nmmmmmm 撤单=nmmmmmm 撤单吧=nmmmmmm 播=mmmmmmn 操=nmmmmmm 操心=nmmmmmm 操心|=nmmmmmm 擦=nnmmnll 擦了=mmmmnml 擦了|=mmmmnmm
攞=mmmmmnm 支=mmnmmmm 收=olmlmnl 收|=mlmmnmm 收到=mlmmlnn 收回=nmmmmmm 收拾=mnmmmmm 收摊=mnmmmml 收摊了=mnmmmml 收档=mmmmmmn 收藏=mmmmmln
收走=nmmmmml 收走了=nmmmmmm 收钱=mmmmmln 改=mlkqlnl 改下=mmmnmml 改了=mmmlnmm 改了|=mmmlnmm 改成=mmlmnln 改造=mlmmmnm 放=mnlknnm
放|=mmmmnmm 放了=mmmmmmn 放到=mmmmmnm 放学=mnlmnml 放心=mmmmmmn 放我=mmmmmmn 放药=mnmmmml 放过=mmmmnmm 效=mmmmnml 教|=mmmmmnm 敞=mnmmmml
敞着=mmmmnmm 敢=lnlmnlm 敢出=mnmmmml 敢开=mmlmmmn 敢开窗=mmmmmmn 散=mmnmlmm 散|=mnmmmmm 散了=mmnmmmm 散了|=mmnmmmm 散了散=mmmmmmn
数=lmmolmm 数字=mmnmmml 数错=mmmnmmm 敲=mnmlmmm 整=lllnnnm 整|=mmmmmlm 整一=mmmmmmn 整栋=mmmnmmm 文=mmmmmmn 文件=mlmmmnm 斑=lmnmmmm
斑马=mmnmmmm 斑马线=mmnmmmm 料=mmmmnnl 料|=mmmmmnm 斜=mmnmmmm 斤=mmmlmlo 断=mlmmnmm 断|=mmmmnmm 断了=lmmmmmm 断了|=lmnmmmm
断了半=mmmmnmm 断成=mmnmmmm 断成两=mmnmmmm 新=nlmllnn 新搬=mmmmnmm 新搬来=mmmmnmm 新的=nmmmmnl 新的|=nmmmmml 新车=mmmmmnm 方=mlmmmom
方|=mmmmmnm 方式=mmmmmnm 方式|=mmmmmnm 方的=mmmmmmn 方都=mlmmmnm 施=nmmmmmm 旁=mmmnmml 旁边=mmmnmml 旁边|=mmlmnmm 无=mlmmmmn 日=mlmmmmm
日快=mmmmnmm 日快乐=mmmmnmm 旧=nlmmknm 旧书=mmmmmln 旧家=mmmmmnm 旧的=nmmmlmm 旧衣=mmmmmnm 早=llmmnmn 早六=mmmmmmn 早六点=mmmmmmn
早点=mlmmmmn 早餐=mmmmnmm 时=molmnml 时候=mnmmmlm 时候有=mmmmmnm 时候来=mnmmmmm 时候给=mnmmmlm 时候能=mnmmmlm 时间=mmmmnnl 时间|=mmmmnll
明=mmmnllm 明儿=mnmmmmm 明天再=mmmmmmn 明年=mmmmnml 明早=mmmmmln 明早六=mmmmmmn 星=mlmmmnl 星|=mmmmmmn 星期=mmmmnnk 星期六=mmmmmnl
映|=mmmmmnl 昨=mllmnmm 昨儿=mmmmnmm 昨天=mmmmmmn 昨天才=mmmnmmm 昨天说=mmmmmmn 昨晚=mlmmnmm 昨晚上=mmmmmml 昨晚那=nmmmmmm 是=mkjuojk
是0=mmmpmll 是0|=mmmomml 是0号=mmmnmmm 是|=mlnlmln 是一=mmnnmml 是三=mmmnmmm 是上=mmmnmmm 是下=mnmmmml 是不=lnmlmmm 是不是=lnmlmmm
是中=mnmmmmm 是九=mmmmnmm 是五=mmmlnmm 是五楼=mmmlnmm 是亮=lmmmnmm 是人=mmmmmmn 是你=mmmmmmn 是光=mmmlnmm 是出=mmmmmmn 是刚=nmmmmmm
是厨房=mmmmmmn 是另=nmmlmmm 是哪=mmmmmmn 是哪一=mmmmmnl 是大=mmmnmmm 是大门=mmmnmmm 是好=mmmlmmm 是对=nmmmmmm 是干=mmmmmnm 是归=mmmmmnl
是得=mmmmmnm 是我=nlmmlmn 是我的=mmmmmmn 是打=mlmmmol 是捡=mmmmmnm 是改=mmmlnmm 是放=mmmmmmn 是旁=mmmnmmm 是旁边=mmmnmmm 是早=mmmnmmm
是昨=mmmmnmm 是来=mnmmmmm 是楼=nmmmmmm 是水=nmnlmmm 是没=mnmmnlm 是没电=mmmmnmm 是油=nmmlmmm 是泥=nmmmmmm 是消=mmmmnmm 是消防=mmmmnmm
是热=mmmmnmm 是热的=mmmmnmm 是煤=mmmnmmm 是物=mmmnmmm 是物业=mmmnmmm 是猫=mmmmmmn 是电=mmmnmmm 是电梯=mmmnmmm 是白=mmnmmmm 是真=mmmnlmm
是真的=mmmnmnl 是空=mmmmnmm 是空调=mmmmnmm 是第=mmmnmmm 是自=nmmmmmm 是蟑=mmmmmmn 是蟑螂=mmmmmmn 是裂=mmmnmmm 是要=mnmmmlm 是要等=mnmmmmm
是说=mnnlmmm 是谁=mmmmmmn 是这=mnnmmml 是那=mmmmnmm 是顶=mmmmnmm 是鸡=mmmmlmn 显=mmllonl 显示=mmllonl 晃=nmmmmml 晃|=mmnmmmm 晒=mlnlmmm
晒|=mmnmmln 晓=mmmmmln 晓得=mmmmmln 晕=mmmnlmm 晚=lmmlnnm 晚上=mlmmmnm 晚上几=mmmmmnm 晚上有=mmmmmmn 晚几=mlmmmmm 晚能=mnmmmml
晚那=nmmmmmm 晚饭=mnmmmmm 晨=mmmmnml 普=mmmmmln 晴=mlmmmmn 智=mmmmmln 智能=mmmmmmn 晾=mmomlmm 晾衣=mmnmlmm 暑假=mmmmmnm 暖=mmmmmnn
暖气=mmmlmln 暖气片=mmmmnmm 更=lmmmoml 替=lmmmmnm 替我=lmmmmmm 最=mmllplm 最后=mmmmmmn 最多=mmmmnml 最多|=mmmmnml 最高=mmmmmmn 月=lllmmol
月|=mmmnmlm 月给=mmmmmnm 有=mmnknml 有|=lolmlmn 有|你=mnmmmml 有|我=mmmmlmo 有一=mlnmolm 有一个=mmmmnmm 有一台=mmnmmmm 有一辆=mmmmnmm
有三=mmmmmml 有两=mmmmnml 有个=mmnmnml 有了=mmmmmmn 有了|=nmmmmmm 有事=mmmmnmm 有些=mmmmmmn 有人=nnnlkln 有人去=mnmmmlm 有人吗=mmmmmmn
有人嚟=mnmmmmm 有人家=mmmmmln 有人接=mnmmmmm 有人摔=mmmmmmn 有人管=mnmmmml 有人给=mmmmmml 有人过=mnmmmmm 有冇=mnmmlnl 有哒=nmmmmml 有哪=mmmmmln
有哪位=mmmmmln 有四=mmmmnmm 有回=mnmmmmm 有多=mmmmmmn 有小=mmlmmnm 有师=mnmmmml 有师傅=mnmmmml 有影=mlmmmnm 有影儿=mlmmmmn 有得=mmmmmnl
有我=mmmmlmm 有托=mlmmmnm 有托管=mlmmmnm 有时=mlmmmnm 有气=mmmmnmm 有水=mmmmnmm 有没=mlmmlnn 有没|=mmmmmnl 有没得=mmmmmnm 有没有=mlmmmlo
有点=mmmmmmn 有空=mnmmmlm 有空|=mnmmmlm 有脸=mmmmnml 有脸盆=mmmmnml 有要=mmmmmln 有规=mmmmmnm 有规定=mmmmmnm 有谁=mmmmmmn 服=mmmmlnn
服务=mmmmmnm 服远=nmmmmmm 服远程=nmmmmmm 望=mommlml 朝=mmmmnmm 朝天=mmnmmml 朝天|=mmnmmml 期=mlmmmol 期|=mmmmmln 期六=mmmmmnl
期间=mmmmmnm 期限=mnmmmlm 木=mmnmlmn 木板=mmnmmmm 未=lpmmmml 未|=mnmmmml 未啊=mnmmmml 末=mnmmmml 本=nlmllom 本|=nmmmmmm 朵=mmmmnmm
机=nlnllnm 机|=mmlmnln 机上=mmmmmnm 机也=mmnmmmm 机动=mmmmnml 机动车=mmmmnml 机器人=mmmmmln 机没=nmmmmmm 杀=mnmmmmm 权=mmmmnmm
权车=mmmmnmm 权车位=mmmmnmm 杆=mmommmm 杆|=mmmmnml 杆子=mmnmlmm 李=mmmmmlo 村=mmmmmnl 村里=mmmmmnm 杠=mmmmmnm 条=llommmm 条|=mlmmmmn
条巷=mmnmmml 条腿=mmnmlmm 条街=mmmmmmn 条路=mmmmmnm 来=opljmnl 来|=knmmnlm 来|是=mmmmmnm 来一=nmmlmmm 来一趟=mmmmlnm 来不=mmmmlmm
来个=mnmmmml 来个人=mnmmmmm 来了=nmmlmln 来了|=olnllmn 来了两=mmmmnmm 来了吗=mnmmmmm 来了来=nmmmmmm 来像=lmmmnmm 来吧=mnmmmml 来吧|=mnmmmml
来听=mmmmmmn 来啊=mnmmmmm 来啊|=mnmmmmm 来就=nnmmmmm 来弄=mmmmmnm 来得=mnmmmml 来我=lommmmm 来我家=mnmmmmm 来拿=mmmmmmn 来拿|=mmmmmmn
来换=nmmmmmm 来收|=mmmmnmm 来是=mmmmmml 来水|=mmmmnmm 来没=mnmmmmm 来没|=mnmmmmm 来没来=mnmmmmm 来的=mllmmmo 来的|=mmlmmmn 来看=lommmll
来看|=mmmmmmn 来要=mmmmmnm 来过=mmmmnmm 杨=mmnmmmm 杯=mmmmmmn 松=mnmmnmm 松|=mmlmnmm 松了=nmmmmmm 松了|=nmmmmmm 板=lmnnnlk 板|=mmmmlmm
板上=mmmmnmm 极=mmmmmmn 枉=mmmnmmm 林=mmmmmmn 果=mnmmnml 果|=mmmmnml 果了=mnmmmml 枝=mnlmnml 枝|=mmlmnmm 枝子=mmnmmmm 枪=mmmnmmm
枯=mmnmmmm 架=lmpmlll 架|=mmmmmmn 架也=mmnmmmm 架都=mmmmnmm 柜=mmmlonl 柜门=mmmmnmm 查=mnmmmnl 标=nmmmmmm 栋=mmlnmln 栋0=mmmlmmm
栋|=mmlollm 栋|我=mmmnmmm 栋后=mmmnmmm 栋楼=mmlmnmm 栋楼梯=mmmmnmm 栋那=mmmmnmm 栋那边=mmmmnmm 栋都=mmmmnmm 栏=mmomlml 栏杆=mmmmmml
栏杆|=mmmmnmm 树=mnnmmml 树|=mmmmnmm 树叶=mmlmmmm 树底=mmnmlmm 树底下=mmnmlmm 树枝=mmmmnmm 树的=mmmmmml 校=mkmmmmn 校服=mmmmmmn
样=mmllnnl 样|=mlmlnmn 样|不=mmmlnmm 样了=mnmmmlm 样了|=mnmmmlm 根=llomlmm 根|=mmnmmmm 根电=mmnmlmm 根肠=lmmmmmn 格=mmmmmml
格员|=mnmmmmm 框=mmnmmml 案=mmmmmmn 桌子=mmmmnmm 档|=mmmmmmn 桥=mmnmmmm 桩=mmnnlmm 桶=llnmmlo 桶水=mmmmlmn 桶装=mmmmmmn 桶装水=mmmmmmn
梅=mnmmmlm 梯=mmnmmml 梯上=mmmmlmn 梯停=lmmmmmn 梯停了=lmmmmmn 梯口=mmnmmmm 梯的=mnmmmmm 梯里=mmnmlmm 梯里的=mmnmmmm 梯门=mmmnmmm
检=mlmmnnm 棉袄=mmmmmnm 棉裤=mmmmmmn 棋=mmmnlmn 棋不=mmmmmmn 棋不|=mmmmmmn 棋牌=mmmnmmm 棋牌室=mmmnmmm 棚=mmnnknl 棚|=mmlnmmm
棚的=mmnmmmm 棚里=mmnmlmm 棚顶漏=mmnmmmm 棵=mmmlnlm 椅=llmmoml 椅子=lmmmnmm 楚=mmmmnmm 楼=mllmlon 楼0=mmmmnmm 楼|=mmkpmml 楼|我=mmmmmnm
楼一=mmmnmmm 楼上=mmmnlmm 楼上|=mmmnmmm 楼上也=mmmmnmm 楼上来=mmmmnml 楼上电=mmmmmmn 楼下=mmnmlmm 楼下|=mmmnmmm 楼下水=mmnmmmm 楼下的=mmmmmmn
楼下那=mmnmlmm 楼不=mmmmmmn 楼也=mmmmoml 楼到=mmmmmnm 楼前=mmlmnmm 楼前面=mmlmnmm 楼半=mmlmmmm 楼半|=mmmnlmm 楼墙=mmnmmmm 楼大=nmmmmmm
楼带=mmmmnml 楼带院=mmmmmnm 楼底=mmmmmnm 楼底下=mmmmmnm 楼新=mmmmnmm 楼是=mmmnmmm 楼梯=mmnmmlm 楼没=mmmnmmm 楼灯=nmmmmmm 楼电=mmlmmmm
楼电梯=mmlmnmm 楼的=mmmmlln 楼的|=mmmmmln 楼道=mmlmlmm 楼道灯=mmmmmnm 楼道里=mmmmlln 楼那=mmmmnmm 楼都=mmlmnmm 楼里=nmmlmmm 楼顶=mmmmlnm
概=mnlmnll 概几=mnmmmlm 榆=mmmmmmn 槐=mmmlnmm 槐树=mmmlnmm 槐树|=mmmlnmm 模=nmmmmmm 横=mmmnnml 次=mlmmmnn 次|=mlmmnnl 欢=mmmmmmn
款=mlmmmnm 歉=nmmmmmm 歉|=nmmmmmm 歉了=nmmmmmm 歉了|=nmmmmmm 歌=mmmlnnl 止=mmmmmnm 正=nlmnlnn 正|=mmmnmml 正一=mmmnmmm 正在=nmmmmmm
正好=mlmmlmo 正对=mmmmnmm 正对着=mmmmnmm 正常=nmmmmmm 正常|=mmmmnmm 正我=mmmnmmm 步=mmmmnlm 步|=mmmmnmm 步道上=mmnmmmm 歪=mmomlmm
歪了=mmnmlmm 歪了|=mmnmlmm 死=lmnmmlm 死|=lmnmmmn 死|一=mmnmmmm 死鱼=mmnmmmm 残=mlmmmnm 段=mmmmmlm 每=mmmmmnl 比=lmmmnln 比人=mmnmmmm
比我=mmmmmmn 毛=mllnmnm 毛|=mmmmmnl 毛病=mmmnmmm 毛病|=mmmnmmm 民=mlnmmnm 气=llmlmno 气|=mmmmnmm 气不=mmmmnml 气片=mmmmnmm 水=nlpklml
水|=mnomnlk 水不=nmmmmmm 水了=mlmmmmn 水了没=mlmmmmn 水井=mmmmlmm 水冲=mmmmmmn 水口=nmmmmmm 水口也=mmnmmmm 水器=mmmmmnm 水往=mmmmnmm
水有=nmmnmmm 水有|=mmmnmmm 水有了=nmmmmmm 水机=mmnmmmm 水来=nlmmmmm 水果=mmmmmmn 水没=mmmnmmm 水没有=mmmnmmm 水泥=mmmmmml 水电=mmmmmln
水管=mlnllln 水管也=mmnmmmm 水管子=mmnmmmm 水箱=mmmmlnm 水表井=mmnmmmm 水费=mmmmmnm 水道=mmmmmmn 水龙=mmnmmmm 水龙头=mmnmmmm 求=mmmmmln
求了=mnmmmmm 求了|=mnmmmmm 求求=mnmmmmm 求求了=mnmmmmm 池=nmnmlll 池没=mmmmnmm 池装=nmmmmmm 池装反=nmmmmmm 汤=mlmmnln 汤|=mlmmmmm
汤水=mmmmnml 沉=mnmmmml 沙=mmomlml 沙发=mmnmlmm 沙发|=mmnmmmn 沙坑=mmnmmmm 沙坑里=mmnmmmm 沙子=mmmmmml 沟=mmnmlmm 没=lolomml 没|=krkllmo
没|不=mmmmmmn 没|你=mlmmmmn 没|我=mmmmmml 没了=mlmlnmn 没了|=mlmlnmm 没事=mlmnmlm 没事|=mmmnmln 没事了=nmmmmmm 没人=llnlnmn 没人住=mmmmnmm
没人来=mnmmmmm 没人要=mmnmmmm 没做=mmmmnmm 没到=mlmmmnm 没动=mmmmlnm 没动静=mmmmmnm 没反=mmmmnmm 没反应=mmmmnmm 没响=mmmmnmm 没地=mmnmlmm
没坏=ommmlmm 没坏|=ommmlmm 没开=nmmmmml 没录=mmmmnmm 没得=mnmmlnl 没得|=mnmmmml 没我=mmmmmmn 没扫=mnmmmmm 没拿=mmmmmnm 没拿到=mmmmmnm
没接=mmmmnml 没摔=mmmmmmn 没有=lolmkno 没有|=lolnkmn 没有人=mmmmmlm 没来=mnmmmlm 没毛=mmmnmmm 没毛病=mmmnmmm 没用=mmmmnmn 没用|=mmmmnmm
没用过=mmmmmmn 没电了=mmmmnmm 没留=mmmmoll 没留电=mmmmnmm 没看=mnmmmmm 没看见=nmmmmml 没装=mmmmnmm 没说=nmmmmmm 没通=mmmmnmm 沥=nmmmmmm
沥青=nmmmmmm 河=mmmmmnm 河里=mmmmmnm 油=mlmlnmm 油|=nmllmmm 泉=mmmmlmm 法=mmmmmnl 法|=mmmmmmn 泡=mmlmnmm 泡|=nmmmmmm 泡了=mmlmmmn
泡了|=mmmmnmm 泥=monmmll 泥|=mmnnmml 泥水=mnmmmmm 注=mmmmmnm 注意|=nmmmmmm 泼=mmnmmmm 洗=lknmlmo 洗手=mmnmlmm 洗澡=mmmmnmm 洗的=mmmmmmn
洗脸=mmmmnmm 洗衣=mmmmlmm 洞=mmmmmml 洞|=mmmmmnm 活=nlmmlmm 活|=nmmmmmm 活动=mmnmmmm 活动室=mmnmmmm 派=mommnmk 派人=mmmmnmm 流=lmmmolm
流到=mmlmnmm 浴=mmmmnmm 海=mnmmlmm 涂=mmmnlmm 涂了=mmmnlmm 消=nmmlmlm 消息=mmmmmmn 消杀=mnmmmmm 消防=mmmlmmm 涨到=mmmmmnl 淋=mmmmnml
淌=mmmmnlm 淌|=mmmmmlm 深=mmmnnml 深|=mmmnmml 混=mmmmnmm 添=mmnmmmm 清=olnnmlk 清|=mmnmmlm 清了=nmmmmmm 清了|=nmmmmmm 清左=mmmnmmm
清左右=mmmnmmm 清运|=mmmmmnm 渗=mmmmnml 渗|=mmmmnmm 湿=mmmmnmm 溜=mmmmmmn 滋=mmmmnmm 滑=mmomlmm 滑|=mmomlmm 滑梯=mmmnlmm 满=lmmnmnl
满|=mmlmmmn 满了=mlnmnml 满了|=mmnmmml 满的=mmmnmmm 滤=nmmmmmm 滩=mmlmnmm 滴=mmolnml 滴|=lmmmmmm 滴一=mmlmnmm 滴了=nmlmmmm
滴了|=nmlmmmm 滴到=mmmmnmm 滴滴=mmmmlmm 漆=mmnmmmm 漏=mmmmmml 漏了=mmmmlnm 漏油=mmmmnmm 漏的=mmnmlmm 漏的|=mmnmlmm 漏雨=mmnmlmm
漏雨|=mmnmlmm 澡=mmmmnmm 灌|=mmmmnmm 火=mmnllmm 火|=mmmmlmm 火了=mmmmnmm 火了|=mmmmnmm 火器=mmnmmmm 灭=mmnmmml 灭|=lmmmnmm
灭火=mmnmmmm 灭火器=mmnmmmm 灯=nmomlll 灯|=mmnnlml 灯也=mmnmlmm 灯亮=nmmmlmm 灯坏=mmmmmmn 灯是=mmlmnmm 灯泡=nmmmmmm 灯的=mmmmmnl
灰=mmmnmmm 灰|=mmmnlmm 灰的=mmmmnml 灵=mmmmlmn 灶=lmmmmnm 炉=mmmnmmm 炉子=mmmmnmm 炒=mmnmmmm 炒菜=mmnmmml 点=mmlmolm 点|=llmmnmn
点|我=mmmmmmn 点上=mnmmmlm 点下=mmmmlnm 点儿=mmmnmmm 点到=mmmmnmm 点到|=mnmmmlm 点前=mmmmnmm 点半=mmmmmml 点后=mmmmnmm 点吧=mmnmmmm
点四=mmmmnml 点四十=mmmmnml 点在=mmmnmmm 点多=mmmmnmm 点就=mnmmmml 点才=mmmmnml 点收=mmmmnml 点收|=mmmmnmm 点是=mmmnmmm 点来=mnmmmll
点样=mmmmmnl 点点=mmmmnmm 点点|=mmmmnmm 点能=mmmmmln 点要=mnmmmml 点钟=mlmmmmm 炼=mmmmmmn 烂=mmmmmnk 烂了=mmnmmmm 烂了|=mmnmmmm
烟=mlmmmnm 烟|=mmlnmmm 烟大=mmmmmmn 烟头=mmlmmmm 烟头|=mmmmmnm 烟道=mmnmmmm 烤=mmmmlmn 烦了=nmmmmmm 烦了|=nmmmmmm 烧=mlmmlnn
烧了=mmmmmnm 热=nllnlnn 热|=mmmmlmm 热乎=nmmmmmm 热水=mmmnlmm 热水|=mmmnmmm 热水没=mmmnmmm 热的|=mmmmnmm 热闹=mmmmnmn 热闹|=mmmmnmm
焊=nlmnnll 焊|=mmmnmmm 焊好=ommmmml 焊死=mmmnmmm 煞=lmmmmmn 煤=lmmmmnm 煤气=mmmmmnm 照=llmnlom 照样=mmmmnmm 照着=mmmmlmn 煲=mlmmmmn
熄=mmmmnmm 熏=mmmmmmn 爆=mmnmmmm 爬=mmmlmmn 爬楼=mmmmmmn 爸=lmmmmnn 爸|=mmmmmmn 片=mmnmmnl 牌=mlmnmnl 牌子=nmmmmml 牌子|=mmmmmml
牌室=mmmnmmm 牌掉=mmmmmmn 牌照=mmmmmnm 牌的=mnmmmmm 牙=nmlmmmm 牙|=nmmmmml 牛=mnmmmmm 物=mlmmlnn 物业=mmmmmln 物业讲=mmmmnmm 犬=mmmmmnl
犯=mmmmmnm 犯不=mmmmmnm 犯不犯=mmmmmnm 犯法=mmmmmnm 状=mmmmmnm 狂=mmmmmnm 狂犬=mmmmmnm 狗=lmmmlnn 狗|=mmlmmmm 狗的=mnmmmmm 猫=mmnmmmm
猫|=mmmmlmn 猫在=mmmmnmm 猫子=mmmmmmn 猫屎=mmnmlmm 猫把=mmmmmml 献=mmmmmnm 献血=mmmmmnm 王=mlmmmlo 玩|=mmmmmnm 环=mnmmmmm 环|=mmmmnml
环卫=mnmmmmm 现=nmllmmm 现在=nmllmnm 现在不=nmmmmmm 现在我=mmmmmnm 现在的=mmmmmmn 现在轮=lmmmmmn 现场=mmmmnmm 玻=nmnmlll 玻璃=nmnmlll
玻璃上=mmlmnmm 班=lmllnom 班|=lmmmmnn 班了|=mnmmmml 班的=mmmmoml 班的|=mmmmmmn 班的人=mmmmmml 球=llnmmnm 球的=mmmmlmn 理=mnmmlmm
理|=mnmmmmm 理去=mmmmmmn 理去|=mmmmmmn 理员=mmmmmnm 璃=nmnmlll 璃上=mmlmnmm 瓜=mmmmlmn 瓦=mmnmlmm 瓦工=mnmmmmm 瓶=llmmmnm 瓶子=mmmmnnl
瓶子|=mmmmmnm 瓶车=mmmnmmm 生=mlmlmnn 生|=mmmmmmn 生意=mmmmmmn 生意|=mmmmmmn 生日=mmmmnmm 生日快=mmmmnmm 用=pjkkpnm 用|=mlmmolm
用了=nmmmlmm 用吗=mmmmmmn 用吗|=mmmmmmn 用的=nmmmmnl 用的|=mmmmmnm 用绳=mmmmnmm 用绳子=mmmmnmm 用胶=mmmmnmm 用过=mmmmmmn 甩=mmmmnml
甭=nmmmmmm 申=mlmmmnl 申请=mlmmmol 申请|=mmmmmnm 电=llmlnmo 电|=mmmmlln 电了=mmmmmmn 电了|=mmmmmmn 电井=mmmmmmn 电信=mmmmnmm
电动=mmmmmmn 电动车=mmmmmmn 电工=mnmmmmm 电梯=mmkmmnm 电梯上=mmmmmmn 电梯停=lmmmmmn 电梯口=mmnmmmm 电梯的=mnmmmmm 电梯门=mmmnmmm 电棚=mmnmmmm
电池=nmmlnlm 电池装=nmmmmmm 电没=mmmmnmm 电瓶=mmmnmmm 电瓶车=mmmnmmm 电线=mmnmlmm 电表=mmmlnmm 电表箱=mmmmnmm 电视=lmmmmmm 电视|=mmmmnmm
电话=mnnmnll 电话|=mlmmnmm 电话了=mnmmmml 电话说=mmmmmnm 电费是=mmmmmnl 电那=mmmmnmm 电钻=mmmlmmm 电钻|=mmnlmmm 电饭=mmmnmmm 电饭锅=mmmnmmm
电驴=mmmmmnm 男=mmmnmmm 画=mmnmmmm 留=nlmmnlm 留电=mmmmnmm 留电话=mmmmnmm 疼=mmmmlmo 疼|=mmmmmmn 病=mmmnlnm 病|=mmmnmmm 痛=mnmmmmm
登=mnmmlok 登记=mnmmmnl 登记|=mnmmmmm 登记了=mnmmmmm 白=llmnnml 白天=mmnmomk 白烟=mmmnmmm 白的|=mmmnmmm 白菜=mmlmnmm 百=mlmmlmp
百|=mmmmlmn 的=kmonmlm 的0=mmmnmml 的|=oljopkl 的|一=mmmlnmm 的|不=ommmlml 的|你=mmmmmmn 的|像=mmmmmmn 的|大=mmlmmmm 的|我=nmmnlmm
的|是=nmmlmmm 的|有=mmmmnmm 的|能=mnmmmmm 的三=mmmmmml 的下=mmmmmmn 的下来=mmmmmmn 的不=mmnnllm 的不是=mmmnmmm 的也=mmmmnmm 的事=mnmmmnl
的事|=nmmmmmm 的人=mommmll 的人|=mnmmmmm 的人最=mmmmnml 的人都=mmmmmmn 的今=mnmmmmm 的你=mmmlmmn 的停=mmmmlmn 的全=mmmmnml 的几=mnmmmlm
的别=mmmmmmn 的单=mmmmmnm 的单子=mmmmmnm 的厂=mnmmmmm 的吗=mmmmmln 的吗|=mmmmmln 的吧=mmmmmmn 的吧|=mmmmmmn 的呢=mnmmmml 的呢|=mnmmmml
的啊=mmmmmmn 的啥=mnnmmlm 的啥时=mnmmmmm 的地=mmmmmnl 的垃=mmmmmmn 的垃圾=mmmmmmn 的声=mmlmmmm 的大=mnmmnmm 的大哥=mmmmnml 的大姐=mnmmmmm
的天=mmmmnml 的娃=mmmmnml 的小=mmmmmnm 的床=mmmmnmm 的床单=mmmmnmm 的我=mmmnmmm 的收=nmmmlmm 的旧=nmmmmmm 的时=mmmmnmm 的时候=mmmmnmm
的是=mmlpmlm 的是|=mmmmnmm 的是哪=mmmmmmn 的晾=mmnmmmm 的晾衣=mmnmmmm 的有=mmmmmln 的来=nmmmmmm 的柜=mmmmnml 的树=mmmnmmm 的水=mmmlnmm
的水|=mmmlnmm 的沙=mmnmlmm 的没=mmlnmmm 的灯=mmnmmmm 的灰=mmmmnml 的玻=mmnmmmm 的玻璃=mmnmmmm 的电=mnmnlnl 的电话=mnmmmmm 的电费=mmmmmnl
的白=mmmnlmm 的窗=mmnmlmm 的管=mmmmnmm 的网=mmnmmmm 的老=mmmmmmn 的腊=mmnmmmm 的话=mmmmnml 的车=mmlmmnm 的车|=mmmmmmn 的车停=mmmmmmn
的还=mnmmmlm 的那=mllmmnm 的那个=mmmmmnm 的那块=mmmmnmm 的钱=mmmmmnm 的鸡=mmnmmmm 皮=mlnmnml 皮掉=mmmmnmm 皮球=mmmmmnm 盆=lmmmnmm
盆接=mmmmmmn 盆接着=mmmmmmn 盆那=mmmmnmm 盆那么=mmmmnmm 盏=mmnmnmk 盏|=mmmmnml 盐=mnmmmml 监=mnmmnlm 监控=mnmmnlm 盒=mmnmmml 盒子=mmnmmmm
盖=mmmmnmm 盖|=mmmmmln 盖上=mmmlmln 盖上了=mmmmmmn 盖子=mmmmnmm 盖板=mmnmlmm 盖章=mmmmmnl 盖章|=mmmmmnm 盘=mmmnnlm 盲=lmnmmmm
盲道=lmnmmmm 盲道上=lmnmmmm 直=mmomlml 直往=mmnmmmm 直播=mmmmmmn 相=mmmmnmm 省=nmmmlmm 看=mlmnlln 看|=mmmmlmn 看一=lnmmnmm 看一眼=lnmmnmm
看不=mnnlnmk 看不清=mmmmnmm 看不见=mmnmmml 看了=mmlnnll 看了|=mmmmmml 看到=mmmmlln 看得=mmmmnmm 看得见=mmmmnmm 看懂=mmmmmmn 看是=nmmmmmm
看来=mmmmmmn 看病=mmmmmnm 看的=nmnmmmm 看的|=nmmmmmm 看看=mmmmmmn 看看|=mmmmmnm 看看这=mmmmmmn 看着=mmmnlmm 看见=nlmlmmm 看见了=nmmmmmm
看还=lmmmmmm 看这=mmmmmmn 看错=mmmnmmm 真=mllmkmq 真不=nmmmlmn 真快=nmmmmmm 真快|=nmmmmmm 真有=mmmmnmm 真的=mmmnlnm 真的|=mmmnmmm
眠=mmmmmmn 眼=lnnnmll 眼了=lmmnmmm 眼了|=lmmnmmm 眼睛=mnmmmmm 眼睛都=mnmmmmm 着=mnmlolk 着|=mlnmolm 着一=mmnnlmm 着三=mmmmnmm
着个=mmnmmmm 着了=olmlmmm 着了|=olmlmmm 着人=nmmmmml 着他=mmmmmnm 着呢=mmnmmmm 着呢|=mmnmmmm 着我=mnlmnmm 着我家=mmmmnmm 着挺=nmmmmmm
着接=mnmmmmm 着气=mmmmmmn 着没=mnmmmml 着走=lmmmlmn 着走|=lmmmmmn 睇=nmmmmml 睛=mnmmmmm 睛都=mnmmmmm 睡=mlmmmlo 睡|=mmmmnmm 睡觉=mmmmmmn
瞅|=mmmmmmn 瞅瞅=mmmmmmn 瞅瞅|=mmmmmmn 瞎=mmmmmlm 瞎了=mmmmnlm 瞎了|=mmmmmmn 瞧=mnmmmmm 知=mlnmmln 知道=mlmmmln 短=mmmmlnm 短信=mmmmmnm
石=mnnmlmm 码=nlmloml 砌=nnmmmll 砖|=mmlmmmn 砖头=mmlmnmm 砰=mmnmmmm 破=mlnmnmm 破了=mmmmnmm 破了|=mmmmnmm 破烂=nmmmmmm 砸=mmlmnml
砸了=mmlmmmm 砸了|=mmmmmmn 砸到=nmmmmmm 硬=mmmmnmm 确=mmmnmmm 碎=mmnmlmn 碎了=mmnmlmn 碗=mmmmmmn 碰=nmmmmmm 磁=mmmnmmm 磨=mmmmnmm
磨没=mmnmmmm 磨没了=mmnmmmm 示=mllmoml 示|=mmmmnlm 礼=mmmmnnl 礼拜=mmmmnnl 礼拜六=mmmmnmm 礼拜天=mmmmnnm 社=mlmmmmn 社保=mmmmmln
社区=mlmmmnm 社区有=mmmmmnl 祝=mmmmmmn 禁=mmlmmmn 福=mlmmmmn 福|=mmmmmmn 离=mmmmnmm 离我=mmmmnml 秋=lmomlmm 秋千=mmomlmm 种=mmmmlnm
种一=mnmmmlm 种事=mmmmmnl 科=mmmmmmn 秒=lmmmnml 秒|=mmmmnmm 租=mlmmlon 租房=mmmmmmn 积=mmmmmnl 积分=mmmmmnm 积水=mmlmnnl 程=mmmmnmm
究=nmmmmmm 空=mlnmnll 空|=mnmmnll 空了=mmnmmmm 空房=mmmmnmm 空房子=mmmmnmm 空调=mmmmmmn 空调|=mmmmmmn 空调上=mmmmnmm 穿=mnlmlmo
穿了=mnmmmmm 穿了|=mnmmmmm 穿棉=mmmmmmn 窗=mmnmmml 窗|=mmlmmmm 窗户=mnmmlmm 窗户没=mmnmmmm 窗都=mmmmnmm 窜=mmnnlmm 窜|=mmmnlmm
窝=mmnmmmm 窨=mmmmmnm 窨井=mmmmmnm 立=mmnmmmm 站=mmmmmnk 站|=mmmmnmm 章=mlmmmmn 竹=nmmmmml 竿=mmnmlmm 笑=olmmlln 笑话=mmmmmmn
笔=mmmmmnm 笔钱=mmmmmnm 笔钱|=mmmmmnm 第=lnlmoml 第三=mmlmoml 第三个=mmlmnmm 第二=mmmmnmm 第四=mnmmmml 等=lrmmknk 等|=mmmmlmm
等不=mnmmmmm 等了=mmmmmnm 等几=mnmmmlm 等几天=mnmmmlm 等到=mnmmmmm 等多=mlmmmmm 等多久=mmmmmmn 等着=mmmmmmn 等着|=mlmmmmn 筒=mmnmmml
答=nmmmlln 答应=nmmmmmm 签=mmmmmol 签了=mmmmmnm 签字=mmmmmnm 算=mmmmkpm 算|=mlmmmmn 算不=mmmmmnl 算不算=mmmmmnl 算了=mmmmlmn
算了|=nmmmlmm 算的=mmmmmnm 算谁=mmmmmnl 算谁的=mmmmmnl 管=nnnllok 管|=molmlnl 管不=mmnmlnl 管不管=mmmmlnm 管也=mmnmlmm 管也断=mmnmmmm
管哦=mnmmmml 管哦|=mnmmmml 管啊=mlmmmmm 管啊|=mlmmmmm 管没=mmmmmnl 管班=mlmmmmm 管班|=mlmmmmm 管的=nmmmmmm 管这=mnmmmmm 箱=llolmmn
箱|=mmmmlmn 箱子=mmmmmnm 箱那=mmmnmmm 箱门=mmmmmmn 篇=nmmmmlm 篮=mmnmnmm 篮球=mmnmnmm 米=lmmmnmm 粉=mmmmmmn 粗=mmmnmml 粗|=mmmnmml
粘=mmmmmml 粪=mmnmlmm 粪池=mmnmmmm 粮=mmmmmmn 精=lmmmmmo 糊=mmnnmml 糊涂=mmmnlmm 糊涂了=mmmnlmm 糕=mmnmmml 系=nmlpmml 系上=mnmmmmm
紧=monllml 紧上=nmmmmmm 纠=mmmnlmm 纠正=mmmnlmm 红=mllmnnm 红色=mmmlnmm 红色的=mmmmnmm 约=mmmmmnm 约|=mmmmmnm 级=mmmmmnm 纯=mmmmmln
纱窗=mmmmnmm 纸=mlnmmmn 纸|=mmmmmmn 纸皮=mmnmmmm 纸箱=mmmmmmn 线=mmonlml 线也=mmnmmmm 线都=mmnmmmm 线都磨=mmnmmmm 练=mmmmlmn 组=mmlnmmm
细=mmmnmmm 织=mlmmmmn 绊=mmnmmmm 绊人=mmnmmmm 绊人|=mmnmmmm 经=nmllnml 经在=nmmmmmm 绑=mmlmnmm 绑了=mmmmnmm 结=mnmmmmm 结果=mnmmmml
结果了=mnmmmml 绕=kmmmnmo 绕不=mmmmnmm 绕了=mmmmnmm 绕着=lmmmmmn 绕着走=lmmmmmn 给=nomljol 给|=mmmmmnm 给个=mpmmmll 给个话=mnmmmmm
给你=mmmmmmn 给句=mnmmmml 给她=mmmmlmn 给娃=mmmmmln 给它=lmmmmmn 给弄=mmnmmmm 给您=mmmmmmn 给我=nnmmmll 给拧=nmmmmml 给谁=mmmmmnl
给谁|=mmmmmnl 统=nmmmmmm 统一=nmmmmmm 续=nnmmmml 绳子=mmlmnmm 维=nmmmlmm 维修=mlmmmnm 绿=mmnmmmm 绿化=mmnmmmm 绿化带=mmnmmmm 绿灯=mmnmmmm
绿的=mmmmnmm 绿的|=mmmmnmm 缝=mmmlnmm 缝|=mmmmnmm 缴费=mmmmmmn 缸=mmlmnmm 缸里=mmmmnmm 缺=mmmmmmn 缺一=mmmmmmn 缺一|=mmmmmmn 网=nnnmlml
网课=mnmmmlm 罚=mmmmmnm 罚|=mmmmmmn 罚款=mmmmmnl 罩=nmlmmmn 群=mlmmlkp 群里=mmmmlln 群里有=mmmmmmn 翘=lmnmmmm 翘了|=mmlmnmm 翘着=mmnmlmm
翻=nmmnmnk 翻了=mmmnmml 翻新=mmmmmnm 老=mjpllmn 老了=mmmmmmn 老人=lmmmmnm 老兵=mmmmmnm 老在=mmmmnmm 老太=mnmmnlk 老太太=mmmmnll
老头=mnmnmmm 老头老=mnmmmmm 老家=mmmmmnm 老师|=mmmmmln 老年=mmmmmnm 老是=mmnmlmm 老板=nmmmmmm 老陈=mmmmmmn 老高=mmmmmml 老高|=mmmmmml
老鼠=mmnmllm 考=mmmmolm 考|=mmmmoll 者=mmmmmnm 而=mmmnmmm 而且=mmmmnmm 耳=lmmmnmn 耳塞=lmmmmmn 耳朵=mmmmnmm 聊=mmmmmmn 聊了=mmmmmmn
联=mnmmmmm 联系=mnmmmmm 联系上=mnmmmmm 肉=mlmmlnn 肠=lmmmmmn 股=mmnmmnm 股|=mmmmnnl 肥=mmmmmmn 育=mmmmmnl 背=mmmmmml 胎=mlmmmmm
胡=mmmmmmn 胶=mmmmnlm 胶|=nmmmmmm 胶布=mmmmnmm 胶带=mmmmmmn 能=nmmlkpk 能不=mmnmmml 能不能=mmnmnml 能修=mnmmmmm 能关=mmnmmmm 能刷=mmmmmlm
能包=mmmmmnl 能塞=mmmmnml 能好=mnmmmlm 能弄=mmmmmlm 能弄好=mnmmmmm 能往=mmmmnlm 能拉=mmmmmmn 能拿=mmmmmnm 能换=mmmmmnm 能有=mmmmmln
能用=nmmnmml 能用|=mmmnmmm 能给=mmmmmml 能装=mmmmnmm 能解=mnmmmmm 能赶=mnmmmlm 能赶在=mnmmmlm 能送=mmmmmln 脏=mmnnlmm 脏水=mmnmmmm
脑=mmmmlmn 脑壳=mmmmmmn 脚=mlmlnmm 脚背=mmnmmml 脱=mmmmmnl 脱了=mmnmmmm 脸=lllmonl 脸盆=mmmmoml 脸盆那=mmmmnmm 腊=mmnmmmm 腊肉=mmnmmmm
腐=mmmmnmm 腰=mmnmlmm 腿=lmmmmmn 腿上=mmmmnmm 腿了=mmnmmmm 腿了|=mmnmmmm 腿都=mmmmmmn 自=nllmmnm 自动=lmnmnmm 自己=omlmlnl 自己买=mmmmnml
自己的=nmmmmmm 臭=lnmmnmm 臭了=mmmmnmm 臭了|=mmmmnmm 舒=mmmmmmn 舒服=mmmmmmn 舒服|=mmmmmmn 船=mmmmmmn 色=lmlmnmn 色的=mmmlnmm 节=mmmmnmn
节|=mmmmmmn 花=mmlnnml 花|=nmmmnml 花了|=mmmmmml 花呢=nmmmmmm 花钱=mmmmmnl 苗=mmmmmnm 苦=mmmmmmn 茶=mmmmlmm 草=nmmmmml 药=mnmmnml
药|=mmmmpmk 药了=nnmmmml 药了|=nnmmmml 药店=mmmmmmn 莫=mmmmlmn 菇=mnmmmmm 菜=lmnomll 菜|=mmmmmln 菜场=mmmmlmm 菜坛=mmmnmmm
菜坛子=mmmnmmm 萝=mmmmmmn 营=mmmmmnm 落=mmmmmlm 落下=mmnmmmm 落了=mmmmlmn 落了一=mmmmmmn 葱=mmmmmln 蓝=nmlmmmm 藏=mmmmmln 虎=mmnmmmm
虫|=mmmmmmn 虫|不=mmmmmmn 蚁=mmnmmmm 蚊=mmlnmnm 蚊子=mmlmmmm 蛋=mmmmmmn 蛮=mlmmlmn 蜂=mmnmmmm 螂=mmmlmlo 螺=mmmmnmm 螺丝=mmmmnmm
蟑=mmmlmmn 蟑螂=mmmlmlo 血=mmmmnnl 血压=mmmmnml 行=nlmllnl 行|=nmmmmlm 行|我=nmmmmmm 行不=mnmmmmm 行不行=mnmmmmm 行了=nmmmmml
行了|=nmmmmml 行道=mmnmmmm 街=mlmmmmn 衣=lmnmlmn 衣服=lmmmmnm 衣裳=mmmmmmn 补=lmmllon 补|=mmmmmnm 补贴没=mmmmmnm 表=lmmnnnk 表|=mlmmmnm
表不=nmmmmmm 表井=mmnmmmm 表的=mnmmmlm 表箱=mmmmnmm 袄=mmmmmnm 袋=llnmnmm 袋|=mmmmmlm 袋子=mmmmnmm 袋的=mmnmmmm 被=lmmmkpn 被人=mmnmlmm
被占=mmmmmnm 被子=mmmmlnn 被子|=mmmmmmn 被树=mmlmmnm 被树叶=mmlmmnm 裂=mmmnlml 裂了个=mmmnmmm 装=mlmlmnn 装了=mmmmmmn 装修=mmnlmmn
装修垃=mmmlmmm 装修的=mmmmmml 装反=mmmmnmm 装水=mmmmmmn 裤=llmloln 裤子=mmmlnmm 裤子|=mmmmlmn 裳=mmmmmmn 裹=mmmmnmm 西=mlmoknm
西|=nmmmmmm 西边=mmnnlmm 西边那=mmnmlmm 要=jnokmpk 要|=mmmmmmn 要一=mmmmmmn 要不=mmmmmnm 要不要=mmmmmnm 要先=mmmmmnm 要出=mnmmmml
要出门=mmmmmml 要带=mmmmmnl 要打=mnmmmml 要拍=mmmmnmm 要拿=mmmmnml 要换=mlmmmmm 要清=mmnmmmm 要的=mmmmnll 要的|=mmnmmmm 要看=mmmmmmn
要等=mnmmmlm 要等几=mnmmmlm 要等多=mmmmmmn 要给=mmmmlmn 要走=mmmmnmm 见=nmmmmmm 见|=mmlmnmm 见了=mmnmmmm 见了|=mmnmlmm 见人=mmmmnmm
见人|=mmmmnmm 见没=mmmmmmn 见没|=mmmmmmn 见着=nmmmmmm 见着|=nmmmlmm 规=mmmmmnm 规定=mmmmmnm 视=lmmmnmm 视|=mmmmnmm 视频=mmmmnml
觉=llmmmmo 觉得=mmmmmmn 角=mlmmnmm 角|=mmnmmml 角度=mlmmmmn 角落=mmlmnmm 角那=mmnmmmm 言=mmmnmmm 警=mmmmmmn 计=nmmmmmm 订=mmmmmnm
认=mlmmmnm 认定=mmmmmnm 让=llommnl 让不=mmmmmnm 让不让=mmmmmnm 让人=lmnmnml 让人撞=mmnmmmm 让我=mmmmmmn 记=mnmmlnl 记|=mnmmmmm
记了=mnmmlmm 记了|=mnmmlmm 讲=lonplkk 讲|=mmnnmmm 讲了=mommmlm 讲机=mmnlmmn 讲机也=mmnmlmm 讲讲=mmnmmlm 讲讲|=mmnmmmm 讲过=mmmmnmm
许=nmmmmnl 设备=mmmmnmm 访=mmmmmnm 访客=mmmmmnm 证=llmmlpm 证|=mmmmmmn 证明=mmmmmnm 评=mlmmmnm 识=mmmmnmm 诉=mmmmmnl 诉|=mmmmmnm
诉我=mnmmmmm 诉我|=mnmmmmm 诊=mmmmmmn 话=mommnjm 话|=mnmmnll 话了=nnmmmml 话了|=nnmmmml 话来=mmmmmmn 该=lmnllnn 该是=mmmlnmm 详=mmmmmmn
误=mmmmmml 误会=nmmmmmm 说=lolpklm 说|=nmmmlmm 说下=nmmmmml 说不=mmmmmmn 说不是=mmmmnmm 说个=mmnmmmm 说了=mlmmmnm 说了不=mmmmmnm
说人=nmmmmmm 说反=mmmnlmm 说反了=mmmnlmm 说得对=mmmmmmn 说成=mmmnmml 说我=lmmmmnm 说换=mnmlmmm 说改=mmmmnmm 说有=mmmmmnm 说法=mnmmmmm
说理去=mmmmmmn 说电=mmnmmmm 说的=mmmnmlm 说的|=mnmmmmm 说的那=mmmmnmm 说给=mmmmmmn 说要=mlmmmmm 说话=mmmmmmn 说说=mnmmmmm 说还=mmmmmmn
说错=mmmnmmm 请=mlmnlmn 请|=mmmmmnm 请问=mmmmmnl 读=mmmmmmn 课=mnmmmnm 课|=mnmmmmm 谁=lnmljnp 谁|=mmmmnml 谁出=mmmmmml 谁去=mnlmmml
谁反=mmmmmnm 谁反映=mmmmmnm 谁在=mmmmmmn 谁家=mmmmmln 谁来=mmmmmnl 谁来|=mlmmmmn 谁来看=mnmmmmm 谁的=mmmmlmn 谁的|=mmmmmnm 谁管=mnmmmlm
谁管|=mnmmmlm 谁要=mmmmmln 谁负=mnmmmml 谁负责=mnmmmml 谁赔=mmmmmnl 谁赔|=mmmmmnl 谁跟=mnmmmmm 谁还=mmmmmmn 调=lmmmmmm 调|=mmnmmmm
调一=mmnmmml 调上=mmmmnmm 调解=mmmmmnm 谈=mnmmmlm 谢=mlmlmnn 谢|=nmmmmnl 谢啦=mmmmmmn 谢谢=nlmmmnm 豆=mmlmnmm 豆腐=mmmmnmm 负=mnlmmmm
负一=mmlmmmm 负一楼=mmmmnmm 负责=mnmmmnl 负责|=mmmmmnl 财=mmmmmmn 责=mnmmmml 责|=mmmmmnl 账=mmmmmnm 货=mlnnmml 货|=mmmnmmm 货车=mmmmnmm
质=mmmmmnm 贴=mmmmmmn 贴广=mmmmlmm 贴广告=mmmmlmm 贴没=mmmmmnm 贴满=mmnmmmm 贴满了=mmnmmmm 贴的=mmmmmmn 费=mlnllon 费|=mmmmmlo
费合=mmmmmnm 费是=mmmmmnm 贼=mmmmmmn 资=mmmmmol 资料=mmmmmnm 赔=nmmmmnl 赔|=mmmmmnl 赔了=nmmmmmm 赖=nmmmlmm 走=ommmlln 走|=mmlmmmn
走不=mmnmlnm 走了=okmmmmm 走了|=nlnmmmm 走了一=nmmmnmm 走到=mnmmmlm 走到哪=mnmmmlm 走廊那=mmnmmmm 走没=mnmmmml 走路=mmmmmmn 赶=mommllm
赶在=mnmmmlm 赶得=mommmlm 赶紧=mmmmmmn 起=lmnlmln 起|=mmmmnmm 起了=nmmmmml 起了|=nmmmmml 起头=mmmnmmm 起来=mlmlmnm 起来了=mmnmlmm
起来像=lmmmnmm 起的=mmnmmmm 起的|=mmnmmmm 起码=mmmmnml 起诉=mmmmmnm 超市=mmmmmmn 超时=mmmmmml 趟=nllmnnl 趟|=mlmmnnm 趴=mmmmnml
跑=nmmmmlm 跑|=nmmmmml 跑不=mmmmnmm 跑了=nmmmmml 跑了|=nmmmmml 跑得=mmmmmmn 跟=mmklmnn 跟他=mmmmnml 跟他们=lmmmnmm 跟他说=nmmmmmm
跟几=mmmmnmm 跟着=mllmmmn 跟谁=mmmmmnm 跤=mmmmnmm 跤|=mmmmnmm 跤|扶=mmmmmmn 路=mmnmmmm 路|=mmmnmml 路上=mmmmnmm 路上|=mmmmnmm
路了=mmmnmmm 路了|=mmmnmmm 路灯=mmmmlln 路灯也=mmnmmmm 路边=nmmmmmm 跳=mmmnlln 跳|=mmmnmmm 跳了|=nmmmmml 跳舞|=mmmmmnm 跳闸=mmmnmln
跷=mmmnmmm 跷板=mmmnmmm 跷跷=mmmnmmm 跷跷板=mmmnmmm 跺=mmmnlmm 踏=mmlmnmm 踏板=mmlmnmm 踢=mmmmnmm 踩=nmmmmlm 踩上=mmnmmmm 踩上去=mmnmmmm
踩凳=nmmmmmm 踩凳子=nmmmmmm 踩空=mmmmnmm 身=lmlmmmn 身|=mmmmnml 身体=mmmmmmn 躺=mmmmnml 躺下=mmmmnml 车=mmllmmn 车|=mmmnllo 车上=mmmmmmn
车主来=mmmmnmm 车位=mmnmmml 车位|=mmmmnml 车停=mmmmmnm 车几点=mmmmmlm 车到=mnmmmmm 车去=mmmmmmn 车在=mmlmnmm 车库=mmmlmmn 车来=mmlmnnl
车来了=mmlmnml 车棚=mmlmmnm 车棚里=mmnmlmm 车没=mmmnmmm 车牌=mmmmmnm 车的=mmmmnml 车走=nmmmmmm 车道=mmmmnml 车都=mnmmlmm 转=lmmnnmm
转|=mmnmmmm 转学=mmmmmnm 转盘=mmmmnmm 轮=lmmmolm 轮到=lmmmmmn 轮椅=mmlmoml 软=mmmmmnm 轱=mmmmnml 轱辘=mmmmnml 轻=mmmmmmn 轿=mmmmnmm
轿厢=mmmmnmm 辆=lmnmmmn 辆|=mmmnmmm 辆电=mmnmmmm 辘=mmmmnml 辛=mmmmmmn 辛苦=mmmmmmn 辣=mmmmmmn 边=lnnmnlk 边|=mmlnnmm 边|我=mmmnmmm
边上=mmnmmmm 边上|=mmmmmmn 边不=nmmmmmm 边个=mmlmmnm 边个|=mmmmmnm 边也=mmmmnmm 边了=nmmnmmm 边了|=nmmnmmm 边度=mnmmmmm 边没=mmmnmmm
边还=mmnmnmm 边还有=mmmmnmm 边那=mmnmnlm 边那个=mmmmnmm 边那部=mmnmlmm 达=mmmnmmm 迁=mmmmmnm 过=mlmlpll 过|=mllmqkm 过一=lmmmnmm
过一回=mmmmnmm 过不=mmnmlmm 过不去=mmnmlmm 过了=mmmmmnl 过去=mnmmmml 过去|=mmmmnmm 过去了=mnmmmmm 过完=mnmmmml 过年=mmmmmmn 过期=mmmmlnm
过来=nlmlmmm 过来的=nmmlmmm 过没=mnmmmmm 过道=mmnmlmm 过那=mmmmmln 过那个=mmmmmln 运=nmlmmmm 运|=mmmmmnm 近=mmmmnmm 近|=mmmmnml
近期=mmmmmmn 返=nmnmmll 还=jqmjnnn 还|=mmmmmnm 还不=mmmmmmn 还以=mmmmmmn 还以为=mmmmmmn 还剩=mmmmnml 还喷=mmmmmml 还在=lommlmn
还在|=mmmmnmm 还在滴=lmmmmmn 还堆=mmmmnmm 还多=mmmmmmn 还多|=mmmmmmn 还得=mmmmlmm 还打=nmmmlmm 还招=mmmmmnl 还是=mmmkool 还是归=mmmmmnl
还是打=mmmmmnm 还有=mmommln 还有一=mmmmnmm 还有人=mmnmmmm 还有几=mmmmmlm 还有没=mmmmmnm 还来=mmmmmnm 还来不=mlmmmnm 还没=mmmmlmn 还没到=mlmmmmm
还能=mlmmmmn 还要=mnmmmlm 还说=mnmmmmm 还跟=mmmmmmn 这=monlkko 这个=nmlmmln 这个|=mmmmnml 这么=mmmmmln 这事=mnmmmmm 这事儿=mnmmmmm
这儿=mmmmnmn 这儿|=mmmmmmn 这回=mmmmmmn 这层=mmnmmml 这张=mmmmmmn 这是=mmmmmln 这条=mmmmmml 这栋|=mnmmmmm 这样=nlmlnml 这样|=mmmlnml
这片=mmmmmnl 这种=mnmmmnl 这种事=mmmmmnl 这车=mmmmmmn 这边=mmnmlmm 这都=mommlml 进=mlmmnoj 进|=mnmmmmm 进不=mmmmnmm 进去=mmmnnml
进去|=mmnmnlm 进去了=mmmmmnm 进去的=mmmnmmm 进口=mmmnmmm 进来=mllmnnm 进来|=mmmmnnm 进来了=mmmmlmn 远=mmmmnml 远|=mmmmnml 远程=mmmmnmm
连=mmmmnmm 迪=mmmmnmm 追=nmmmmml 追究=nmmmmmm 退=mlmmlom 退|=mmmmmnm 退了=mmmmmmn 退休=mmmmmmn 退役=mmmmmnm 送=mlmmmnm 送|=mmmmmmn
送货=mmmmnmm 透=mmmmnmm 递=mnmmmmm 通了=nmmmmml 通了|=nmmmmmm 通知=mmmmmln 速=mommmml 造=mlmmmnm 逮=nmmmmmm 逮着=nmmmmmm 遍=mmmmmml
道=mlpmmll 道|=mmnnnlm 道上=lmomlmm 道上的=mmnmmmm 道不=mmmnmmm 道了=nmmmmmm 道歉=nmmmmmm 道歉了=nmmmmmm 道灯=mmmmmnm 道的=mmmmmml
道窗=mmnmmmm 道窗户=mmnmmmm 道那=mmmmnmm 道那个=mmmmnmm 道里=mmmmlln 道门=mmlmmmm 道闸=mmnmmmm 遭=lmnmmmm 避=lmommml 那=kkqnnll
那|=mmlmnmm 那一=mmlmmmm 那个=lknmnmn 那个|=mmlmnmn 那个也=mmmmnmm 那个公=mmmmmmn 那个是=mmmlmmm 那个监=mmlmnmm 那个钱=mmmmmnl 那个门=mmnmmmm
那么=mlmnokm 那么多=mmmnllm 那么大=mmmmnmm 那么长=mmmmnml 那些=mmmmlmm 那儿=mmmmnnl 那儿|=mmmmnml 那几=mmmnmlm 那口=lnmmmmm 那口子=mmmmmmn
那只=mmmmmmn 那味=mnlmmmn 那味儿=mnmmlmn 那堆=mmnmlmm 那头=mnmmmll 那家=mmlmmmm 那家|=mmmmnmm 那就=nmmmmmm 那年=mmmmmmn 那我=mlmmmmo
那截=mmnmmmm 那户=mmnmmmm 那条=mmnmnml 那没=nmmmmmm 那片=mmnmmmm 那盏=mmnmmmm 那种=mmmmmnm 那组=mmmmmmn 那车=mmmmmln 那辆=mmmnmmm
那边=monmllm 那边|=mmmnmmm 那边一=mmnmmmm 那边也=mmmmnmm 那边还=mmnmmmm 那道门=mmlmmmm 那部=mmnmlmm 那部|=mmmnmmm 那里=mmlmomm 那间=mmmmnmm
那阵=nmmmmml 邮=mmmmmln 邻=mmmmlmm 邻居=mmmmlmm 部=mlomlmm 部|=mmmnnmm 都=jpljskm 都下=mnmmmmm 都不=mmmmolm 都会=mmmmmmn 都冇=mnmmmmm
都去=mlmmmnm 都吃=mnmmmmm 都得=mmnmlmn 都打=mnmmmmm 都掉=mmnmlmn 都掉了=mmmmmmn 都是=mnnlmlm 都是|=mmnmmmm 都没=mmmmnml 都没见=mnmmmmm
都湿=mmmmmmn 都磨=mmnmmmm 都磨没=mmnmmmm 都立=mmnmmmm 都行=mmnmmmm 都要=mnmmmmm 都走=mmmnmmm 都这=mmmlnmm 都这样=mmmlnml 都闻=mmmmmmn
都震=mmmmnmm 配=mmmmmln 酒|=mmmmmmn 酱=mmmmnmm 采=mmmmmmn 里=lkmlool 里|=nlllmnm 里也=mmlmmmn 里了=mnmmnlm 里了|=mnmmnlm 里倒=mmmmnmm
里去=mmmmnmm 里去了=mmmmnmm 里又=mmnmmmm 里头=mlommnk 里头没=mmnmlmm 里头那=mmmmnmm 里就=mmmmmmn 里有=mmmmmmn 里有一=mmnmmmm 里灌|=mmmmnmm
里的=mmnmlmn 里跳=mmmmmln 里边=mmmmnmm 里那=mmmmnmm 里都=mmlmnmm 里面=mmmmoml 里面有=mmmmnml 重=mlnolmm 重了=mmmnmmm 重启了=mmmmnmm
重新=nmmmlmm 野=mmmmmnl 野狗=mmmmmnm 量=nlmmmmm 金=mllmmnm 针=llomlmm 钓=mlmmmmm 钟=kolmnml 钟|=mmmmnln 钟了=lommlmn 钟了|=lnmmlmn
钟又=mmmmnmm 钟头=mmmmnml 钟头了=mmmmnmm 钥匙|=mmmmmmn 钮=mmnmmmm 钱=lklllsm 钱|=llmmlon 钱|还=mmmmmln 钱一斤=mmmmmln 钱扣=mmmmnmm
钱扣了=mmmmnmm 钱换=mmmmmlm 钱有=mmmmmnm 钻=mmnlmmm 钻|=mmnlmml 铁=mmommml 铁皮=mmnmmmm 铁门=mmmmmnm 铲=nnmmmll 银=mmmmmnm 银行=mmmmmnm
铺=nnlmmml 铺上=nmmmmmm 链=mmnnmlm 链接|=mmmmmmn 链条=mmnnlmm 锁=lmnnlnl 锁|=mmmnmmm 锁了=mmmmmnm 锁了|=mmmmmnm 锅=mmmmlmm 锅|=mmmmmmn
锅里=mnmmmmm 锈=lmmnmmm 锈|=mmnmmmm 错=nllpkml 错|=nmmnlml 键=mmmmnmm 锯=nnlmmml 锯了=nmmmmmm 锯了|=nmmmmmm 锻=mmmmmmn 锻炼=mmmmmmn
镜=mmnmmml 镜子=mmnmlmm 长=mmnmmmm 长|=mmmmnml 长椅=mmnmmmm 门=mmomjnm 门0=mmmmnmm 门|=mllnlnm 门|不=mmmmmmn 门|我=mmmnmml
门上=mmmmmml 门也=mmmmmmn 门也关=mmmmmmn 门了=nmmmmmm 门了|=nmmmmmm 门前=mmnmmmm 门前那=mmnmmmm 门口=mmmmlln 门口|=mmlnmmm 门口了=mmmmnmm
门口的=mmlmmmn 门口那=mmmmmlm 门啊=mnmmmmm 门啊|=mnmmmmm 门器=mmmmnmm 门器漏=mmmmnmm 门就=mmmmnml 门就是=mmmmnmm 门开=mmmmnmm 门没=mmmmlmm
门的=mmmmlmm 门缝=mmmmnmm 门自=mmmmnmm 门诊=mmmmmmn 门都=mmmmlnm 闪=mmlmnmm 闪了=mmlmmmm 闪了|=mmlmmmm 闭=mmmmnmm 闭门=mmmmnmm
闭门器=mmmmnmm 问=mnmlokm 问|=mnmmmmm 问下=mmmmmlm 问了=mmmmnmm 问我=mmmmmmn 问着=mmmmnmm 问着了=mmmmnmm 间=mlmlnnm 间|=mmmmnlm
间的=mmmlmmn 间那=mmmmnmm 闷=mmnmmmm 闸=mmnmlmm 闹=lmlmmnn 闹|=mmmmnmm 闹钟=lmmmmmn 闻=mmmnlln 闻不=mlmmmmn 闻不到=mlmmmmn 闻了=mmmnmmm
闻到=mmmmmmn 闻闻=mnmmmml 阀=mmmloml 阀门=mmmlnml 队=mmmmmmn 队|=lmmmmmn 队的=mmmmmln 防=mmnlnml 防水=mnmmnml 阳=lmmmlnn 阳|=mmmmmmn
阳台=mmmmmmn 阵=nmmlmml 阵子=mmnmmmm 阶=mmmmnmm 阿=nmmmlnm 阿姨=nmmmmml 阿强=mmmmmmn 阿拉=lmmmmmn 陈=mmmmmmn 陈你=mmmmmmn 降=mmmmlmm
院=mlmnlnm 院|=mmmnmml 院里=mmnmlmm 除=mmmmmnm 险=mmmmmnl 陪=mmmmmmn 隆=mmmmlmn 随=mmmmnmm 随时=mmmmnmm 隔=mlnolnl 隔壁=mmmnmmm
难=mmmmllo 难|=mmmmmmn 难道=mmmmmmn 雨=mmnlmmm 雨|=mmnlmmm 雨一=mnmmmml 雨天=mmmmnmm 雨水=mmnmlmm 雨水管=mmnmmmm 雪=mmommml 零=mmmmlmn
雷=lmomlln 需=mmmmmln 需要=mmmmmmn 震=mmmmnnl 震|=mmmmnmm 露=mmmmmnm 静=nmlmlmm 静|=mlmmmmn 静了=nmmmmmm 静了|=nmmmmmm 靠=mlmmoml
面=mlmloln 面|=mnmmlmm 面一=mmmmnmm 面墙=mmmmmml 面大=mmmmmmn 面有=mmmmnml 面的=mmmmmmn 面那=mmnmlnl 鞋=lmmmlmo 音=nmmnmll 音量=nmmmmmm
顶=lmnlnml 顶上=mmmmnmm 顶事=mmmmnmm 顶事|=mmmmnmm 顶楼=mmlmnmm 顶漏=mmnmlmm 顶漏雨=mmnmlmm 项=mmmmmnm 项|=mmmmmnm 顺=mmnnmml
顺便=mmnmmmm 顿=mmmmmmn 预=mmmmmnl 预约=mmmmmnl 预约|=mmmmmnl 领=mmmmmnm 频=mmmmnml 颜=mmmmmml 颜色=mmmmmml 额=mmmmmmn 颠=mmlmmmm
风=nmoklmn 风|=mmnmlmm 风吹=nmmlmmm 风机=mmnmmmm 飞=mmmlomm 飞|=mmmlomm 飞了|=mmmmmmn 食=mlmmnmn 食堂=mmmmnmm 饭=kmmmmom 饭|=mmmmmnl
饭都=mnmmmmm 饭锅=mmmnmmm 饮=mmnmlmm 饮水=mmnmlmm 饿=lmmmlmn 馒=mmmmmmn 馒头=mmmmmmn 香=nmmmmmm 马=mmnmmml 马线=mmnmmmm 马蜂=mmnmmmm
马路=mmlmnml 驴=mmmmmnm 驿=mmmmmnl 驿站=mmmmmnl 骂=lmmmnmm 验=mmmmmnm 骑=mmlmnnm 骑|=mmmmlmn 骑车=mmmmnml 骑车的=mmmmnml 骨=mmmmnml
高=lmmmoml 高|=mmmlnmm 高了=mmmmnml 高了|=mmmmnml 高的=mmmnmmm 鱼=mlnmmmm 鸟=mmmmmml 鸡=mlnmlmo 鸡|=mmnmlmm 鸡汤=mlmmmmn 鸡蛋=mmmmlmn
鸣=mmnmmmm 鸣|=mmnmmmm 鸽=mmmmlnn 鸽子=mmmllnn 鹅=mmmnlmm 鹅|=mmmnmmm 鹊=mmmmmmn 麻=nmlmmmn 麻将=mmmmmmn 麻烦=nmmmmmm 麻烦了=nmmmmmm
黄=mlmmnlm 黄|=mmmnmmm 黄了=mmmmnmm 黄了|=mmmmnmm 黑=lnlnpll 黑|=mmmnmmm 黑了=mmmmnmm 黑的=mmmmnmm 黑的|=mmmmnmm 鼓了=mnmmmmm
鼠=mmnmllm 鼻=mlmmmmn 鼻子=mmmmnmm 齐=nmmmmmm 龄=mmmmmnm 龙=olnmlmm 龙|=nmmmmml 龙头=mmnmlmm 龙头关=mmnmmmm
"""

ANSWERED = """
不对 另问 报事 追问 闲
before=lddnz #0=huguh #1=llulh #2=lmrkk #3=lmmlp #4=lmmln #5=ommll #called=mrqoc #long0=nkmnm #long1=lpirj
#long2=mpmnj #long3=nkqin #long4=mkoln #long5=kmllq #new=llolo #nothing=nlkom #nowhere=omkmm #other=lnlln #same=nommj
#shared0=lonio #shared1=mnmlm #shared2=nmlnm #shared3=mkmql #shares=mmooi #there=llomm *0楼=mmnmm *|0=nmmml *||=mlllp
*|一=nlnmm *|七=mmmnl *|上=llmnn *|下=lmmnm *|不=okmmn *|东=nmmmm *|丢=mnmlm *|个=ommkm *|主=mmmmn *|么=mmmln *|也=mmmlm
*|买=mmmlm *|了=mklnn *|事=mmmmn *|二=mmmmn *|于=mlmmm *|交=lmmmn *|产=mmmnl *|人=olnll *|什=mmmmn *|他=mmmmn *|们=llnln
*|件=mlmmm *|价=mmmln *|份=mnmlm *|会=lmmmn *|位=mmmmn *|低=mlmnm *|你=nmmml *|信=mmmnl *|俩=mmmnm *|修=mnmlm *|假=mnmlm
*|儿=mnmlm *|先=lmmmm *|八=mnmmm *|公=mlmnm *|再=nmmml *|写=ommml *|冷=mnmlm *|几=mlmmn *|出=mlmnm *|别=mmmnm *|前=mmmnm
*|办=mmmmn *|包=mmmln *|区=mmnml *|午=mmmmn *|半=nmmmm *|单=mnmmm *|卡=mmmnm *|压=mmmlm *|又=mmnml *|发=nmmml *|叔=mmmmn
*|口=lmmmn *|叫=mmmmn *|号=mnmmm *|同=mmmnl *|名=mlmnm *|哈=mmmmn *|啥=mmmmn *|嘞=mmmmn *|在=mlmmn *|地=nnmll *|堂=mmmnm
*|外=mnmlm *|夜=mmlmn *|大=mnmln *|天=llmmo *|失=mlmnm *|头=nmmln *|好=mmmln *|妈=llmol *|委=mnmml *|娃=mlmnm *|婚=mmmln
*|子=lnmmm *|孙=mmmmn *|学=momll *|孩=mnmlm *|完=mnmml *|宝=mnnll *|客=mnmlm *|家=mmlmn *|对=mnmmm *|少=mlmmn *|就=ommlm
*|己=nmmml *|师=mmmmn *|干=mmmmn *|年=lmmom *|床=mlmnm *|店=mmmml *|庭=mnmmm *|开=mlmmn *|张=mmmmn *|当=mmmmn *|律=mnmlm
*|得=mlmmn *|急=mmmnm *|想=mnmml *|愿=mnmlm *|我=lnmln *|户=mlmol *|打=mnmml *|托=mmmnl *|找=mmmml *|把=mmmmn *|护=mnmll
*|报=mmmnl *|按=mnmlm *|接=nmmmm *|提=mlmmn *|整=nmmmm *|早=mmmmn *|时=mlmmm *|明=mmmmn *|是=qllll *|晚=mmmmn *|有=nmmlm
*|末=mmmnm *|本=mmmnm *|条=mmmnl *|来=nmmln *|板=nmmml *|案=mmmmn *|梯=mnnll *|检=mnmmm *|棚=mmnml *|楼=mlmnl *|正=mmmmn
*|死=mnmmm *|气=mnmmm *|水=mmmnm *|没=nlmml *|法=mlmmm *|活=mnmmm *|温=mmmnm *|漏=mmmnm *|点=mmmln *|照=momml *|物=mmnmm
*|猫=mnmlm *|班=mnmlm *|电=llmnm *|疾=mnmlm *|病=mnmmm *|白=mmmmn *|百=nmmmm *|的=nklmn *|监=mlmnm *|盖=mmmmn *|省=mmmnm
*|看=mlmmm *|真=mmmmn *|着=mmmnm *|知=mlmmn *|破=mmnml *|禁=mmlmn *|程=nmmmm *|空=mmmnm *|答=nmmlm *|签=mmmmn *|算=mmmmn
*|管=mmmln *|箱=mnmml *|给=nmmll *|绳=mmmmn *|老=mnmmm *|考=mlmmm *|自=mmmmn *|花=mnmmm *|要=okmln *|视=nmmmm *|警=mnmmm
*|计=mmmmn *|让=nmmmm *|训=mnmlm *|讲=ommml *|证=mlmnn *|话=nlmml *|说=nmmlm *|谁=mmmmn *|谢=mmmmn *|费=mlmnm *|资=mmmml
*|起=mmmmn *|跑=nnmml *|身=mmlmn *|车=mmlmn *|转=mmmml *|边=mmmnl *|还=mmnlm *|这=olmnm *|远=nmmml *|通=nmmml *|道=mlmmm
*|那=mlmnn *|都=mmnml *|里=nmmmm *|针=mmmnm *|钱=mmmmn *|长=mmmmn *|门=mmnmm *|问=nmmmm *|队=mmmnl *|防=mmmmn *|阳=mnmlm
*|面=mmmnm *|领=mlmln *|食=mmnml *|高=mmmnm *|龄=mnmmm *一|=mnnkm *一不=mmmnm *一事=mnmmm *一人=mmmmn *一八=mmmnm *一出=mmmnm
*一多=mmlnm *一大=mmmnm *一字=nmmll *一掉=mnmmm *一是=mnmlm *一没=nmmml *一的=nmmml *一老=mmmml *一要=mmmnl *一还=mmmnl *一都=mmmln
*三|=mmmmn *三级=mnmmm *上|=mlmnm *上不=mlmnm *上个=mmnmm *上了=mmmlm *上你=mmmmn *上儿=mnmmm *上办=mmmlm *上口=mlmmm *上吗=mmmnm
*上就=nmmml *上我=mmmnm *上搬=mmmnm *上收=mnmlm *上班=mmmnm *上的=mmmmn *下|=mmmmn *下不=mmmlm *下了=mmmmn *下位=nmmmm *下步=mmmnl
*不|=omnll *不上=mnmmm *不了=mnmln *不交=mmmmn *不人=mnmlm *不办=mmmln *不去=mmmnl *不呢=lmmnm *不啊=nmmmm *不开=mmmmn *不弄=mnmmm
*不怎=mlmom *不我=mmlom *不报=mmmml *不来=mmmlm *不盖=mlmnm *不给=mmmnm *不腿=mmmlm *不证=mlmmm *不那=nmmml *不钱=mnmlm *不门=mmmnm
*业|=mmmnm *业一=mnmmm *业会=mnmml *业我=nmmmm *东退=mnmlm *丢|=mnmmm *丢一=mmmnm *丢去=mlmnm *丢怎=mnmlm *丢是=nmmmm *两|=mlmmn
*个|=lkmom *个一=mmnml *个上=mmmnm *个么=mnmml *个人=nmmml *个像=mnmmm *个几=mnmlm *个地=nmmmm *个方=mnmlm *个是=mmmmn *个来=nmmmm
*个没=nmmlm *个的=mmmlm *个能=mmmnm *个都=mmmmn *个门=mnmmm *久|=mmmnl *也|=mnmln *也了=nmmmm *也吗=mlmnl *也这=nmmmm *了|=mmlmn
*了不=mlmmm *了么=mmmnm *了也=nmmmm *了了=mmmmn *了你=nmmml *了卡=mlmnm *了叫=mnmml *了回=mmmmn *了少=mmmmn *了年=mnmlm *了张=mmmnm
*了得=mmmmn *了我=nmmmm *了打=mmmnm *了找=mmmnm *了是=nmmml *了有=mmmmn *了来=mnmmm *了板=mmmnm *了百=mnmmm *了的=nmmmm *了能=mnmmm
*了要=mlmnm *了还=mmmnl *了这=mnmmm *了长=mnmml *事|=mnmlm *事厅=mmnml *交|=mnmlm *交保=mmmnm *交几=mlmnm *交费=nmmmm *人|=nmlmm
*人一=mmmnm *人不=mmmln *人了=mmnmm *人人=nmmmm *人公=mmmlm *人吗=nmmml *人我=nmmmm *人时=mmmnm *人没=mnmml *人流=mlmnm *人点=mnmmm
*人班=mmmnl *人认=mmmnl *人都=mmmmn *人门=molml *什证=mnmlm *今涨=mmmnl *他|=mmmln *他了=mmmnm *付租=mmmlm *以|=mmmnl *以是=mmmnm
*们个=mmmmn *们区=mmmnl *价好=mmmnl *份丢=mnmlm *会|=mnmlm *会会=mnmml *会我=mmmnm *伤|=mnmlm *似|=nmmmm *位了=mnmmm *位的=mlmnm
*住不=mmmnm *你个=nmmml *你了=mmmmn *你会=nmmml *你办=mmnml *你叫=nmmml *你我=nmmmm *你楼=lmmmn *你次=mmmln *你没=nmmmm *你的=pmmmk
*你说=mmmmn *你那=mmlmn *你错=mmmml *便点=mmmnm *保|=mmmmn *保报=mnmlm *修金=mnmmm *倒|=mmnml *候|=mnmml *假|=mnmml *停|=momlm
*停场=mmmmn *儿要=mnmmm *充|=mnmmm *充棚=mlmmm *入材=mnmmm *全|=mmmml *八|=mnmml *八能=mmmnm *公|=nmmmm *公不=mlmnm *公车=nmmml
*公金=mmmln *关|=mmmmn *关了=nmmmm *再|=mmmmn *况不=mnmml *凉|=mmmml *几|=mmmnl *几人=mnmmm *几到=mmmnm *几前=mlmmm *几月=mlmnm
*几能=mnmlm *几钱=mmmml *出|=mlmnm *出了=mmnnl *出是=mmmml *刚|=mnmmm *到|=mlmmn *到个=mnmmm *到了=mnmmm *到们=nmmml *到多=mnmlm
*到有=mmmmn *制贴=nmmmm *前个=mmmnl *办|=mnmmm *办吗=mlmmn *办大=mmnmm *区厅=mmnmm *区堂=nmmmm *区老=mnmmm *医|=mlmmm *医交=mlmnm
*十了=mmmnl *十的=mnmmm *半|=mmmmn *半没=mmnmm *半的=mmmnl *单了=mnmmm *占|=mnmml *卡|=mnmll *卡不=mlmnm *卡了=mnmml *卡录=mmmnl
*厅个=mmnmm *原那=mmmml *去|=mmlmm *去不=mmmnl *去个=nlmnl *去了=mmmnm *去充=mnmmm *去办=mlmnm *去打=mnmmm *去证=mmmnm *去院=mlmnm
*又了=mmlmn *又出=mmmnm *又我=nmmml *双胎=mmmnm *发|=mlmnm *发发=nmmmm *口|=mmmnm *口一=mnmmm *口是=mlmnm *另一=mnmmm *叫|=mnmmm
*叫去=nmmml *可可=mmmnm *吃|=mmmmn *合|=mmmnm *合吗=mnmlm *名要=mnmmm *后不=mlmnm *吗我=mmmmn *听没=mmmmn *吵|=mmmmn *呀我=nmmml
*员我=nmmml *味|=mmlmn *咱社=nmmml *哈|=mmmmn *哪|=npmkk *哪办=mnmmm *哪补=mlmnm *唔|=mmmnl *啥|=olmmm *啥思=mmmnm *嗯|=mmmln
*四|=mmmmn *回|=mmmmn *回不=mnmlm *回了=mmmmn *在|=nmmlm *在上=mlmnm *在不=mnmmm *在办=nmmmm *在栋=mmmml *在的=mmmnl *地|=nmmml
*地的=mmmnm *坐交=mlmnm *培班=mnmlm *备的=mmmnm *复粘=nmmmm *外|=mlmnm *外的=mmmnl *多|=mnmml *多到=mmmnm *多有=mmmnm *多的=mnmml
*多能=mmmnm *多钱=mlmmm *够|=mnmml *够啥=mmmmn *大|=mnmlm *大多=mmmnm *大很=mmnml *大那=mmnml *天|=mnnml *天了=mmmmn *天始=mlmnm
*天我=mmmmn *天没=nmmmm *天说=nmmmm *天退=mnmlm *太了=nmmml *太统=nmmml *失金=mnmlm *头|=lmmmn *头个=mmnmm *头了=mlmnm *套|=nmmmm
*女|=mmmnm *奶|=mmmmn *好|=mmmmn *好不=mnmlm *好好=nmmmm *好年=mmmln *好我=mmmml *好的=mmmmn *妈姓=mmmnl *妈的=mmmnl *妈那=mnmmm
*婚|=nmmmm *子不=mnmml *子么=mnmmm *子了=mlmnm *子保=mnmlm *子口=mlmnm *子家=mmmml *子来=mmnml *子费=mnmmm *子轮=mmmnm *字没=mmmmn
*学|=mnmmm *孩几=mmmlm *孩户=mlmnm *完|=mmmln *完久=mlmmm *官|=nmmmm *定|=mmmnl *宜|=mmmnm *实|=nmmmm *宣栏=mmnml *家|=mlmnm
*家下=mnmmm *家了=mmmmn *家医=mnmmm *家在=mlmnm *家子=mmnmm *家有=mnmlm *家装=mnmlm *家走=nmmmm *家过=mmmnm *对|=mnmml *小|=lmlmn
*小序=nmmmm *小报=mmmnm *小有=mnmmm *小的=mmmln *少|=mlmmn *就|=mmmlm *就在=nmmml *就能=mmmln *就过=nmmlm *居证=mlmmn *屏了=mmnml
*工上=mnmmm *工那=mmnmm *差多=mmmnm *己|=nmmml *己的=mnmlm *带|=mnmlm *帮|=nmmml *干|=nmmml *干的=mmmmn *年|=nmmml *年一=mmmlm
*年学=mnmml *年我=mmmml *年月=mmmln *年有=mmmnm *年的=mmmmn *幼园=mnmlm *床能=mnmmm *底不=nmmlm *庭生=mnmmm *康丢=mlmmm *开|=lnmln
*开不=mmmlm *开开=mmmnm *弄|=mmmml *弄下=mmnml *弄了=mmmmn *弄跑=mmmlm *归|=mmmnm *归管=mnmlm *当能=mmmnm *得|=mmnlm *得不=lnmmm
*得人=mmmml *得吗=mmmnm *得啊=mmmko *得得=mmmnm *得快=mnmmm *心|=mmmmn *志者=mnmlm *怎不=mmmlm *怎交=mnmmm *怎弄=mmmml *怎过=lmmmm
*情|=mmmnm *想|=mmmmn *想个=mnmmm *想的=nmmml *意|=lmmmm *感苗=mlmnm *我不=mmmmn *我个=mmmnm *我了=lmmln *我住=mmmnm *我公=mnmmm
*我几=mnmmm *我十=mmmnl *我单=mmnml *我去=mmmmn *我外=mmnml *我女=mmmmn *我娃=mmmnl *我婆=mnmmm *我小=mmmnl *我就=nmmmm *我打=mmmnl
*我接=mmmmn *我收=mmmnm *我是=nlmlm *我楼=mmnnl *我猫=nmmml *我班=mmmnm *我的=nmmmm *我知=nmmml *我离=nmmmm *我老=mnmml *我能=mmmmn
*我要=nmmlm *我车=mmnmm *我这=nmmml *我那=mmmmn *我问=nmmml *户|=mmmmn *户在=mlmol *户本=mnmml *房了=mmnml *房同=mnmlm *房户=mnmmm
*房证=mmmnm *所|=mmmln *手不=mnmmm *手了=mmnmm *打|=mlmmm *打个=mmmnl *打开=nmmmm *打我=mmmnl *打着=mnmlm *打苗=mmmlm *打记=mmmnl
*打通=mmmnm *扔|=mnmmm *找|=mnmmm *找一=nmmmm *找业=nmmml *找个=mmmnm *找着=mmmnl *投票=mmmnl *报|=mnmln *报了=mlmnm *拆|=nmmml
*拆来=mmmnm *招|=mmmlm *拿|=mlmnm *按|=mnmml *挺|=mmmln *换|=mlmnm *换个=mmmnm *换了=mmmnl *换位=mnmmm *掉|=nmlml *排|=mmmln
*排一=mmmnl *排久=mmmnl *接|=mmmmn *接不=nmmmm *接你=mmmnm *接诉=nmmmm *提|=mmmmn *搞|=mmmln *搬了=nmmmm *收我=mmmln *收收=mmmnm
*改字=mnmml *放|=mnmlm *放儿=mmmnm *放阀=mmmnm *教|=mmmlm *数|=mlmnm *断|=mmmml *新的=mmmlm *方|=mmmln *无罪=mnmmm *日|=mmmnl
*早了=ommml *早过=nmmml *明|=mmmmn *明去=mmmmn *是|=nmmlm *是一=mnmml *是不=nmmmm *是个=mmmln *是么=mnmmm *是人=mmmmn *是们=nmmmm
*是几=nmmml *是出=mmmml *是去=mmmmn *是号=nmmmm *是哪=mnmmm *是外=lmmmm *是女=mmmnm *是婆=mnmml *是家=mmmnm *是工=nmmmm *是想=nmmmm
*是户=mnmmm *是收=mmmnm *是是=lnmmm *是月=mnmml *是池=mnmmm *是活=mmmnm *是电=mmmnm *是的=lnmln *是这=mmmnm *晚的=mmmnm *月|=mlmln
*月多=mnmlm *有|=nmmnl *有上=mmmnl *有业=mnmmm *有位=mmmmn *有信=mmmnm *有口=nmmmm *有在=nmmmm *有家=mmmmn *有年=mnmmm *有得=mnmnl
*有我=nmmmm *有有=mmmln *有法=mmmmn *有的=mmmml *有管=mmmnl *有要=mmmmn *有费=mnmmm *本|=mnmmm *机不=mmnml *条|=mmmml *来|=mnmlm
*来不=mmmml *来个=mnmml *来人=mmnmm *来去=nmmml *来及=mmmnm *来我=mmmmn *来趟=nmmmm *架|=mmnmm *查来=mmmnm *校的=mlmnl *样|=mmmnm
*根没=nmmmm *案哪=mnmlm *棉|=mmmmn *棋|=mmmln *棚|=mmmmn *椅不=mmmnm *楼|=lmmmo *楼不=mnmlm *楼电=mmlnm *楼里=mmmmn *残证=mmmlm
*气报=mnmlm *气气=mlmnm *水|=mmmmn *水个=mmmnl *水了=mmlmn *没|=nmnmm *没上=nmmmm *没人=nlmmm *没住=mmmmn *没免=mnmmm *没到=ommll
*没去=mmmnm *没哪=mmmmn *没房=mmmnm *没补=mnmmm *没过=lmmmn *油|=mmmmn *法|=mnnlm *流疫=mlmnm *流针=mmmml *淋了=mnmmm *漏|=mmmnm
*灯灭=mmnml *点|=mmmnl *点我=mmmln *点饭=mlmnm *照|=mnmmm *照不=mnmml *照要=mmmnm *爷名=mlmnm *爷字=mlmnm *物|=nmmml *物不=mlmnl
*物费=mnmlm *狗了=mnmlm *现还=mnmmm *班|=mmmnm *班几=mnmmm *理|=mmmmn *生|=mmmnm *用|=mlmnn *用还=nmmml *电|=mmlmm *电的=mnmmm
*登|=mmmnl *白|=ommll *百|=mmmnm *的|=lmmmm *的不=mlmom *的个=lmmmm *的人=lmmmm *的候=mlmnm *的公=nmmml *的几=mlmmm *的别=nmmmm
*的口=mmmml *的地=mmmnl *的大=momlm *的子=nmmlm *的家=mnmmm *的我=mnmmm *的户=mnmmm *的手=mmnmm *的方=mmmmn *的是=nmmml *的有=mmmml
*的服=mnmlm *的本=mmmnm *的格=mmmnl *的的=mnmmm *的砖=mmmnl *的种=mlmnm *的能=nmmml *的要=mmmml *的还=mnmmm *的退=mnmml *盖|=mmmmn
*直告=nmmmm *看|=mmmlm *看清=mmnmm *看见=mmmnm *看这=mmmmn *真|=mmmmn *知|=mmmmn *知了=mmmnm *知在=mmmmn *社|=nmmmm *社卡=mnmlm
*社大=mmnmm *社有=mnmll *社的=nmmmm *社食=nmmmm *票了=mmmnm *种况=mnmml *租合=mnmmm *租的=mmmnm *空|=nmmlm *笼|=nmmml *等没=nmmmm
*答|=ommlm *签是=mmmnm *算|=mlmmm *算的=mmmnl *管|=lmmmm *糊|=nmmml *糖|=mmmol *线|=mmmnm *结|=nmmml *给打=mnmmm *给讲=nmmml
*网能=mnmlm *罚|=mmmml *翻来=mmmnm *老|=llmlo *老一=mmmnm *老不=mmmnl *老大=mnmml *老我=nmmmm *老的=mmmml *老药=mmmnm *老走=mmmml
*能不=mlmmn *能个=nmmlm *能么=mlmnm *能几=mlmlo *能到=mlmnm *能办=mlmnm *能吗=mnmml *能块=mlmnm *能多=mnmlm *能能=nmmlm *能请=mnmmm
*能这=mlmnl *能门=mnmlm *脚好=mmmnm *腿|=mnmlm *腿不=mmmnm *花|=mmnml *药|=mmmlm *蓝|=mmmnm *行|=mnmnl *行行=mmmnm *补|=mmmln
*表不=mmmmn *被了=mnmmm *要|=momkm *要东=mlmmm *要个=mnmmm *要么=mnmmm *要们=nmmmm *要几=mmmml *要吗=mlmnl *要哪=mlmnm *要啥=mnmml
*要多=mlmmm *要子=mmmln *要我=mmmmn *要要=lnmmm *要谁=mnmlm *要道=nmmml *视|=nmmmm *认|=mmmml *讲|=nmmlm *讲讲=nmmmm *证|=mnmlm
*证不=nmmnl *证了=mmmmn *证吗=mmmnm *证哪=mlmnm *话|=nmmmm *话不=mmmnm *话空=nmmml *说|=llnnm *说他=mmmnl *说哪=nmmmm *说啥=nmmmm
*说是=mmmmn *说点=nmmml *说算=mmmnl *说跟=nmmml *说这=lmmmn *请|=mnmlm *谁|=mmlpj *谁不=mmmmn *谁啊=mnmml *谁得=nmmml *谁的=mmmmn
*谢|=lmmmn *账|=mmmnm *费不=mnmlm *费个=mmmmn *走|=mlmnm *起|=mnmml *起了=nnlml *越越=nmmmm *趟|=mmmnm *跟说=mmmnl *车|=mmlmn
*车哪=mlmnm *车牌=mnmmm *车电=mnmlm *转|=mlmnm *转来=nmmml *边|=mlmnm *边吗=mnmlm *边是=mnmmm *过|=lmmlo *过一=nmmml *过个=mmmmn
*过没=mmmnl *过的=mnmlm *还|=mmmnl *还人=mnmlm *还你=nmmml *还去=mmmnm *还得=mmmnm *还想=mmmmn *还我=nmmml *还找=mmmnm *还按=mnmml
*这|=mmmmn *这人=lmmmn *这儿=mmmml *这办=mmmnl *这多=mmmln *这天=mmmmn *这情=mnmmm *进|=mmmlm *送|=mmmln *通|=mmmnm *道|=nmmnl
*道哪=mmmmn *那|=mnmml *那个=mlmnm *那也=mmmnl *那人=mnmmm *那你=nmmml *那儿=mmmmn *那办=mmmnl *那十=mnmmm *那叫=mmnmm *那多=mmmmn
*那点=nmlmm *那路=mmnmm *部|=mnmlm *都|=mmnml *都不=mmnln *都讲=nmmmm *都过=nmmml *里|=mlmnm *里一=nmmmm *里不=mmmnl *重|=mmmnm
*金个=mnmmm *金到=mnmmm *金年=mmmml *钱|=mmmnm *钱不=mnmmm *钱我=mmmln *链|=mmmmn *销|=mlmnm *锁了=mmnml *错|=nmmmm *错了=mmmnm
*长险=mnmll *门|=mlmnm *门不=mmlnm *门也=mmmnm *门卡=mmlmm *门坏=mmnml *门开=mnmlm *门没=mnmlm *门的=mmlmn *问|=nmmmm *问一=mnmmm
*问么=nmmmm *问了=lmmmn *问们=lmmmn *问是=nlmmm *问答=nmmml *阀哪=mmmnm *阿|=mmmmn *面|=nmmmm *预|=mmmnm *领|=mmmnm *领个=mlmln
*领没=lmmmn *飞|=mnmml *马|=nmmlm *黑|=mmnmm 0=nloll 0|=mmmmn 0栋=mmnml 0楼=mmnml A=mmmnm ^?=mmmnl ^一=nmmnk ^三=mnmml ^上=mmmln
^下=nmmlm ^不=mkmom ^不开=nmmmm ^不是=mmmlm ^业=mnmlm ^两=mnmnl ^个=nlmol ^也=mlmmn ^买=mlmnm ^了=llmlp ^交=mlmom ^人=ommnk
^人工=nmmml ^今=mnmml ^今年=mnmml ^会=mmmnm ^位=nmmmm ^你=mmmmn ^保=mlmnm ^假=momkm ^停=mnmlm ^充=mnmmm ^六=mmmnm ^几=lmmpk
^几天=mnmml ^几寸=mmmnm ^几年=mmmmn ^几点=mmmnl ^出=mlmnm ^分=mmmnm ^分不=mmmnm ^到=mmmmn ^到了=mmmmn ^到账=mmmnm ^办不=mnmlm ^医生=mnmlm
^单=mmmnm ^去=lmmmn ^发=mlmpl ^号=mmmnl ^合=mnmmm ^名=mmmmn ^吗=mmmnl ^呢=mnmmm ^周=mmmnm ^周末=mmmnm ^咋=mnmmm ^哪=mnmml ^哪办=mlmnm
^哪里=mnmlm ^唉=nmmml ^啊=mmmln ^啥=mnmlm ^啦=mmmmn ^嗯=mmmln ^在=mlmnm ^地=nmmll ^堂=mlmnm ^多=mnmoj ^多少=mmmnl ^夜=mmmnl ^够=mlmnm
^大=nnmmk ^天=momml ^失=mlmnm ^头=nmmml ^头不=nmmml ^好=lmmmn ^好了=mmmmn ^子=mmmln ^字=nmmmm ^学=momlm ^完=mlmmn ^家庭=mnmlm
^寸=mmmnm ^对=nmmml ^小=mmmlm ^少=mmmnl ^就=mmmmn ^就好=mmmmn ^岁=mnmlm ^工=nmmml ^带=mnmmm ^年=mnmml ^庭=mnmlm ^庭医=mnmlm ^开=mmmnl
^张=mmmnl ^当=mmmnm ^当天=mmmnl ^得=mlmmn ^心=mmmmn ^想=nmmmm ^我=nmmkn ^户=mlmnm ^房=mmmnl ^手=mmmmn ^打=mmmml ^打不=nmmmm ^扔=mnmlm
^托=mnmml ^找=mnmlm ^报=mmmnl ^拆=nmmml ^拆了=nmmml ^拜=mmmnm ^换=nnmll ^排=mmmmn ^接=nmmml ^放=mnmmm ^旧=mnmlm ^早=nmmml ^是=onmkm
^有=mlmpl ^有人=mmmnl ^有没=mmmnm ^末=mmmnm ^样=mmmnm ^案=mmmlm ^没=nlmml ^没有=mmmnm ^法=mnmlm ^涨=mmmnm ^点=mmmol ^照=mmmnl
^照片=mmmnm ^片=mmmml ^物=mnmmm ^物业=mnmlm ^班=mnmlm ^生=mnmlm ^电=mnmlm ^登=mmmnm ^白=ommml ^的=mnmmm ^看=mlmmn ^真=mmmmn ^礼=mmmnm
^礼拜=mmmnm ^社=mlmnm ^租=mmmnl ^空=mmmnl ^空腹=mmmnm ^答=nmmml ^签=mnmmm ^算=mnmml ^管=mnmml ^级=mnmml ^给=mlmom ^老=mmmnm ^能=mmmol
^能打=mmmnm ^腹=mmmnm ^药=mmmnm ^行=mmmmn ^补=mlmnm ^装=mnmmm ^要=mmmnl ^解=mmmmn ^证=mlmnm ^说=nmmlm ^谁=mmmol ^谢=mmmln ^谢谢=mmmmn
^账=mmmnm ^贴=mlmmm ^费=mmmnm ^车=mlmnl ^转=momlm ^还有=mmmnl ^这=nmmmm ^送=mnmmm ^道=nmmml ^那=mnmlm ^酒=mmmlm ^里=mnmmm ^钱=mmmnl
^长=mmmnl ^门=mmmmn ^问=ommmk ^领=mlmmm ^马=nmmml ^，=mmmln |0=mlnml |0|=mmmmn |一=mkmmo |一个=mmmln |一楼=mmmnl |七=mmmlm
|三=mmlmn |三年=mnmmm |上=nnmlm |上户=mlmnm |下=mmmmn |下一=mmmnl |不=nlmln |不是=plmlk |不用=mnmlm |业=mnmmm |业委=mnmml |两=mlmnl
|中=mlmnm |也=mmmnm |买=mnmmm |了=mmmmn |二=mmmmn |交了=nmmmm |亲=mmmmn |人=nlmmm |什=mmmmn |什么=mmmmn |今=mlmnn |今天=mmmmn
|今年=mmmnl |他=llmom |他说=mmmnm |以=mmmmn |以前=mmmnm |估=mmmmn |估计=mmmmn |低保=mnmmm |住=mmmnl |你=qjmjo |你上=mmmln |你们=llnlo
|你妈=mmmmn |你家=mmmmn |你是=lmmmn |你没=nmmml |你给=nmmml |你让=nmmml |你说=nmmmm |你这=nmmml |保=mlmnm |停=mmlmn |停车=mmmmn |像=mnmmm
|充=mlmmm |充电=mlmmm |光=nmmml |免=mlmmn |免费=mlmmn |全=mmmmn |公=lnmmm |关=nmmml |养=mnmlm |养老=mnmmm |再=mnmmm |几=mnmlm
|几个=mmmnl |出=mmmln |刚=lmmmn |别=nmmmm |到=mmmln |到底=nmmlm |办=mmmmn |加=mmmml |医=mmmmn |医保=mmmmn |半=mmmnm |半夜=mmmnm
|单=mlmnm |单位=mmmnm |南=mmmmn |厨=mmmml |去=lmmnm |去哪=mnmlm |又=nmmmm |又是=nmmml |双=mmmnm |反=mmmmn |反正=mmmmn |发=mmmnl
|发票=mmmnm |叫=nmmml |可=mmmln |合=mlmnm |合同=mmmnl |听=mmmln |周末=mmmnm |咋=mmmnm |咱=mlmlo |哈=mmmmn |哈哈=mmmmn |哦=mnmmm
|哪=nlmln |哪个=mmnmm |哪家=mmmmn |哪有=nmmmm |哪里=mmmml |唉=nmmmm |唉|=nmmmm |啥=mmmmn |嗯=mmmln |在=lmmmm |在老=mmmnm |地=mmmnl
|坐=mlmnm |培=mnmlm |培训=mnmlm |备=mlmmm |外省=mmmnm |多=mnmln |多少=mlmmn |多谢=mmmmn |够=mmmln |大=lmmmm |天=mnmlm |天冷=mnmlm
|太=nmmmm |好=mmmlo |好嘞=mmmmn |姓=mmmnm |婚=mnmlm |字=nmmmm |孩=mnmmm |官=nmmmm |宝=mnnlm |宝宝=mnnll |家庭=mnmmm |小=lmmlo
|小孩=mnmlm |小程=nmmmm |就=mlmnl |居=mmmnl |居住=mmmml |工=mnmml |工资=mmmml |带=mlmmn |带娃=mmmnm |年=mmmnm |幼=mnmlm |幼儿=mnmlm
|店=mnmml |开=mnmmm |弄=nmmmm |当天=mmmnm |心=mmmln |志=mnmlm |志愿=mnmlm |怎=nmmlm |怎么=nmmlm |急=mmmnm |您=mmmmn |想=mnmlm
|懂=mmmmn |我=okmnm |我七=mmmnl |我上=mmmnm |我也=mmmmn |我五=mmmnm |我们=nmnml |我先=mmmmn |我妈=mmmnl |我家=mmmnl |我就=nmmmm |我想=mnmml
|我报=mmmln |我是=ommmk |我要=ommll |我这=mmmmn |我都=mmmml |户=lmmmm |房子=mnmlm |打=nmlmm |托=mnmlm |找=nlmnl |把=mmmnm |护=mnmlm
|报=mlmnm |报名=mlmnm |拿=mmmmn |挂=mlmnm |指=mmmnm |换=nmmnk |换一=mmnml |换了=mlmnm |换人=nmmnl |排=mmmmn |排队=mmmnl |搬=mnmmm
|搬家=mnmmm |摆=mnmlm |收=mlmmn |放=mlmom |放气=mmmnm |数=mmmml |无=mnmmm |旧=mnmmm |旧的=mmmnm |早=mmmmn |明=mmmlo |明早=mmmmn
|明白=mmmmn |昨=mmmmn |是=pmlmk |是我=mnmmm |是真=mmmmn |是谁=mmmmn |晓=nmmlm |晓得=nmmlm |最=mlmnm |最高=mmmnm |有=lllmo |有人=mmmlm
|有没=mlmmn |本=mmmmn |来=mmnmm |楼上=mmlmn |楼下=mnmml |残=mnmlm |残疾=mnmlm |民=mnmmm |民警=mnmmm |气=mmmmn |水=mnmlm |没=nkmmm
|没打=mmmnm |没法=mmmlm |没答=nmmlm |没说=nmmmm |法=mnmlm |派=mlmnl |派出=mlmnm |测=mmmnm |消=mlmmn |消防=mmmmn |涨=mmmln |灵=mnmmm
|煤=mnmmm |煤气=mnmmm |燃=mnmmm |燃气=mnmmm |牛=nmmml |物=mmlmn |物业=mmlmn |狗=mlmnm |理=mnmmm |电=mnmlm |电梯=mnmlm |电话=nlmmm
|登=mmmnl |白=ommmk |白跑=nmmmm |看=nlmlm |真=mmmmn |眼=nmmmm |知=mmmnm |知道=mmmnm |社=mmnml |社区=mmnml |税=mnmmm |空=nmmml
|章=mlmnm |笑=mmmmn |等于=nmmmm |答=nmmmm |给个=nmmmm |网=mnmmm |网上=mmmml |老=mmmln |老人=mnmlm |老家=mmmnl |老年=mnmml |老板=nmmml
|能=nkmmn |膝=mmmmn |膝盖=mmmmn |自=nlmnl |自己=nmmml |自费=mmmnm |药店=mmmml |行=mmmln |补=mlmol |补的=mmmnm |表=mnnml |装=mnmlm
|要=mlmol |要不=mmmnm |让=nmmml |讲=nmmll |说=olmlm |说了=nmmml |说的=nmmmm |请=mmmmn |谁=lllkr |谁家=mmlmn |谁来=mnmmm |谁要=mlmlo
|谢=mmmmn |超=mmmnm |越=nmmmm |跟=mlmnl |路=mmmmn |身=mnmlm |身份=mnmlm |车=mnnlm |车位=mmmlm |转=mnmkn |辞=mmmnm |过=mmmnm
|过了=mmmnl |过期=mnmmm |运=mlmnm |运费=mlmnm |还=mmmln |还有=mnmlm |这=nlmlo |这叫=lmmmn |那=nqklj |那个=nmllm |那家=nmmmm |那我=lmmnm
|邻=mmmml |邻居=mmmml |都=mmmmn |链=nmmmm |链接=nmmmm |长=mnmml |门=mmlmn |门口=mmmmn |门禁=mmlmn |问=nlmmm |阿=mmmmn |陪=mnmlm
|随=mmmmn |难=mmmln |非=nmmmm |领=mmmnl |食堂=mmmnm |驾照=mnmmm |高龄=mnmmm ~around.adult=nlmln ~around.child=knnln
~around.ended=mmmmn ~around.excess=nnllm ~around.far=mllpl ~around.gripe=nnmkm ~around.how=mnlmm ~around.if=lmmmn
~around.joke=llmmn ~around.kin=kmnlo ~around.lesson=mmmln ~around.maybe=kmmmo ~around.media=mmmnl
~around.mistake=nnlkn ~around.not=olmlm ~around.now=nlolm ~around.old=jomlo ~around.past=mkmno ~around.place=lmnml
~around.sale=kmlon ~around.self=lnnml ~around.thing=knnln ~around.urgent=lmmnn ~chat.bot=ommkm ~chat.chores=mlmmn
~chat.cooks=mmmmn ~chat.cries=llmmn ~chat.dreams=mmmmn ~chat.fans=mmmmn ~chat.food=llllp ~chat.greets=mmmmn
~chat.kin=lmmmn ~chat.laughs=mlmln ~chat.lore=nmlmm ~chat.luck=lmmln ~chat.memory=lmmmn ~chat.moods=mlmmo
~chat.nature=mnmln ~chat.own_done=llmnn ~chat.play=llmno ~chat.praises_bot=lmmmn ~chat.quotes=mmmmn ~chat.school=mmmln
~chat.self=mnlln ~chat.sounds=mmmlo ~chat.teases=mnmlm ~chat.tests=mlmmn ~chat.toons=mlmmn ~chat.weather=mmmlo
~chat.wit=mmmlo ~deed.bribe=mmmmn ~deed.charges=mmmnl ~deed.frauds=mnmmm ~deed.funds=lnlnm ~deed.hurts=mmnml
~deed.illegal=momkm ~deed.kin=llmnn ~deed.slack=nlmmm ~deed.steals=mmnmm ~deed.tells=mmmnm ~deed.unfair=mmnmm
~means.asks=onlnj ~means.awaited=omllm ~means.faults=kmplm ~means.follows=mmknn ~means.harms=lnlmn ~means.lost=nmmml
~means.objects=lmnmn ~means.oddly=nlmnm ~means.papers=momll ~means.service=lqmkl ~means.spots=lnpkm
~means.thanked=mlmmm ~means.wishes=lonkm ~next.also=nmmlm ~next.cancel=nmmln ~next.cause=lnnlm ~next.comes=lnlnl
~next.done=nlmnl ~next.fair=lmmmm ~next.good=llmlp ~next.gossip=llmlp ~next.harm=lnnml ~next.home=mlmmn
~next.hurry=mlmnm ~next.interim=mlmlo ~next.nobody=lmnmm ~next.not_that=slmli ~next.papers=mnllm ~next.passes=mnlml
~next.poor=mmnnk ~next.since=llnnm ~next.still=nmmnm ~next.takes=lmmlo ~next.when=lmmmm ~next.where=klnmn
~next.you=lllkr ~talk.adds=lnlnm ~talk.again=nmmmm ~talk.asks=kqinm ~talk.blameless=lmmmm ~talk.elsewhere=llmnn
~talk.excuse=llmmn ~talk.fed=lmnjp ~talk.gain=mmmkn ~talk.goods=lmqkl ~talk.haste=kmmmo ~talk.irony=mlmmn
~talk.long=lmmol ~talk.nobody=mknnl ~talk.noise=llnmm ~talk.please=ommll ~talk.praise=mlmmo ~talk.rules=kplnl
~talk.suggests=mmlmn ~talk.system=lmmnm ~who.client=lmmnm ~who.he=mlmnm ~who.office=mnnkm ~who.post=olmmm
~who.resident=mmnll ~who.that=mklmo ~who.trade=lollm ~who.worker=kmmmo 一=lknnn 一|=mmmmn 一下|=mmnmm 一个=mollm 一个多=mmmnm
一个字=nmmll 一份=mmmnm 一位=nmmlm 一句没=nmmmm 一圈=nmmml 一圈|=nmmmm 一地=mmnmm 一块=mlnnl 一块|=mmnmm 一天=mmmmn 一岁=mmmnm 一年=mlmnm
一张=mmmmn 一张|=mmmnl 一户=mmmnm 一样=nmmml 一样的=nmmml 一楼=mmmnl 一次=mmmnm 一步=mmmnm 一步|=mmmnm 一段=nmmml 一百=mmmnm 一百八=mmmnm
一般=mmmnl 一起=mmmmn 七=mnmmm 七楼=mmmnm 三=lmmmo 三个=mmmnm 三年=mnmmm 三年级=mnmmm 上=lmnnl 上|=mmmln 上不|=mmmnm 上了=mlmmm 上了|=mmmln
上哪=mnmlm 上回=nmmml 上幼=mnmml 上幼儿=mnmml 上弄=mmmml 上户=mlmmm 上户口=mlmmm 上楼=mnmlm 上次=mmmlo 上没=mmmnl 上牌=mlmnm 上班=mmmnm
上班的=mmmnm 上能=mnmmm 上那个=mmnmm 上门=lmlnm 上门|=mlmnm 上门搬=mmmnm 上门收=mnmlm 上面=mmmmn 下=kmnnm 下|=mmnml 下一=mmmnl 下来=mmmnm
下棋=mmmln 下班=mnmlm 下的=mnmml 不=nmlpk 不|=lolqj 不|我=mmlom 不上=mlmmm 不上|=mmmln 不了=nmmml 不了|=nmmml 不会=lnmmm 不会弄=mnmlm
不准=mmmmn 不准|=mmmmn 不出=mmnll 不出|=mnmlm 不到=mmmnl 不发=nmmmm 不在=mlmnm 不对=nmmml 不就=mmmln 不开=nmmml 不开|=nmmml 不成=mmmnm
不成|=mmmnl 不收=mmmnm 不是=ommkm 不清=mmnmm 不热=mlmmm 不用=mmmln 不着=mnmml 不管=mmmnm 不肯=mlmnm 不能=mmmln 不行=nmmml 不行|=nmmnl
不行了=mnmmm 不要=lmmmm 不要钱=mnmlm 不认=mmmnl 不该=mmmmn 不跑=mmmlm 不跑腿=mmmlm 不进=nmmml 不退=mnmlm 不退|=mmmml 不通=mmmnl 不通|=nmmmm
不错=mmmmn 不高=mnmlm 业=molll 业|=nmmmm 业不=mlmnl 业主=mmmnm 业了=nmmmm 业委=mnmml 业委会=mnmml 业费=mnmlm 业金=mnmlm 东=mlmmm 东不退=mnmlm
丢=mnlml 丢|=nmmmm 丢了=mnmmm 丢了一=mmmnm 丢了去=mlmnm 丢了怎=mnmlm 两=lmnmm 两份=mmmnm 两份|=mmmnm 两千=mmmln 两天=mmnmm 两条=mmmnl 个=ommlm
个|=mnmmm 个也=mmmnm 个事=mnmmm 个人=nmmml 个人来=nmmmm 个叫=mmnmm 个号=mmmnl 个名=mmmmn 个啥=nmmmm 个地=mnmlm 个地方=mnmlm 个多=mmmmn 个大=mmmmn
个女=mmmnm 个字=nmmll 个小=momml 个工=nmmmm 个月=lmmnm 个水=mmmmn 个活=nmmml 个点=nmlnl 个电=mmmmn 个网=mlmnm 个群=mmmmn 个钱=mlmnm 中=mlmnn
中|=mmmmn 中午=mmmmn 主=llmnn 主|=mmmmn 久=mmmnl 久|=mnmlm 么=momlm 么|=mmmok 么不=mmmlm 么交=mnmmm 么交|=mnmmm 么多=mmmmn 么弄=mmmml
么弄|=mmmnl 么证=mnmlm 么过=lmmmm 之=mlmnl 乐=mmmmn 九=mmmnm 九月=mmmnm 也=lmlon 也不=mmmmn 也可=mmmnm 也得=mmmlm 也是=mnmln 也算=mmmnm
也给=mmmnm 也能=mnmlm 也行=mmmnm 也要=llmnm 书里=mmmmn 买=mnmml 买个=mmmnm 买的=mnmml 买药=nmmml 了=mkomn 了|=nkohq 了|你=nmmml 了|我=nmmmm
了|找=mmmnm 了|是=nmmmm 了|能=mnmmm 了|还=mmmnl 了|那=mmmnm 了一=mlmnm 了一个=mmmnm 了三=mmmmn 了不=mnmml 了两=mmnmm 了个=mmmmn 了八=mnmmm
了八百=mnmml 了几=mnmmm 了几天=mmmnm 了十=mmmmn 了半年=mmnmm 了去=mmmnm 了去哪=mmmnm 了吗=mlmln 了吗|=mlmln 了呀=nmmml 了呀|=nmmml 了张=mlmnm
了快=mmlmn 了怎=mmmnm 了怎么=mmmnm 了我=nmmmm 了没=mmmmn 了没|=lmmmn 了的=mnmmm 了的|=mnmmm 了算|=mmmnl 了老=mmmnl 了能=momml 了还=mlmnl
了都|=nmmmm 了钱=mmmnm 事=lnnkn 事|=mmmln 事吧=mnmmm 事吧|=mnmmm 事大=mmnml 事大厅=mmnml 二=lmmmn 二十=mmmmn 二百=mmmmn 于=nlmmm 于没=nmmmm
五=mlmnn 五|=mmmmn 五十=mmmnm 井=mmnml 交=mmmmn 交|=mnmlm 交的=mmmmn 交还=mmmnm 交钱=mnmlm 产=mnmml 产假=mnmlm 产证=mmmnm 亲=lmmmn
人=olokm 人|=nmnll 人上=mnlml 人上门=molml 人不=lmmmm 人不|=mnmlm 人了=mmmnm 人了|=mmmmn 人住=mmmmn 人去=nmmlm 人吗=mmmln 人吗|=mmmln
人在=nlmnm 人家=nmmmm 人就=nmmml 人工=nmmml 人工|=nmmml 人平=mmmnm 人打=mlmnm 人接=nmmmm 人教=mnmmm 人有=mnmmm 人来=nmmml 人管=mmmnm 人能=nmmml
人要=mmmmn 什=mmmko 什么=mmmko 什么证=mnmlm 今=lmmln 今天=mmmln 今年=mnmml 今年涨=mmmnl 介=mmmlm 从=mmmmn 他=llmnn 他说=mmmnm 他那=mmmnm
付=mlmmm 付房=mmmlm 付房租=mmmlm 以=llmpl 以前=mmmnm 以前是=mmmnm 以后=mlmmn 们=nlolm 们|=nmmmm 们小=mmmnl 们小区=mmmnl 们楼=mmnml 们社=nmmml
们社区=nmmml 们管=mmmml 们那=mmlmn 件=mlnnl 件|=mnmmm 价=mlmnn 份=mmmnm 份证丢=mnmlm 伐=nmmnk 伐|=nmmnk 休=mnmlm 会|=nmmlm 会上=mmmnm
会不=mnmml 会不会=mnmml 会儿=lmmmm 会写=lmmmn 会弄=mnmlm 会说=mmmml 传栏=mmnml 伤=momlm 估=mmmmn 估计=mmmmn 似=nmmmm 似的=nmmmm 似的|=nmmmm
位=mmlmn 位|=mmmlm 位好=nmmmm 位能=mnmlm 低=mlmnl 住=lmmnm 住了=mmmnm 住证=mlmmn 住院=mnmlm 体=mlmnm 体户=mlmnm 体检=mnmmm 你=sjlho
你一个=mmmml 你上=mmmln 你上次=mmmln 你不是=mmmmn 你们=mmmln 你们|=nmmml 你们那=mmlmm 你发=nmmmm 你发的=nmmmm 你妈=mmmmn 你妈那=mmmmn 你家=mmmmn
你就=nmmml 你没=nmmml 你看=mmmnm 你给=nmmml 你让=nmmml 你让我=nmmml 你说=nmmmm 你说的=ommml 你这=ommml 你这个=nmmml 你那=mmmmn 你问=lmmmn 供=mnmml
供电=mnmmm 便=lmnmm 保=lnlln 保|=mmmmn 保卡=mnmlm 保洁=mlmnm 信=mmnnl 信箱=mmnml 俩=llmnn 俩|=mmmmn 修=lnnlm 倒=mmnml 倒了=mmnml 值=mmmnm
值班=mmmnm 假=mqmjm 做=mmmmn 做|=mnmlm 停=mollm 停暖=mnmlm 停着=mmmnm 停车=mmmmn 停车场=mmmmn 健=mnmlm 傅=mlmmn 儿=lnmln 儿|=nmmmm
儿园=mnmlm 儿子=mmmnm 元=mmmml 充=mnmlm 充了=mnmml 充电=mmmmn 充电棚=mlmmm 先=mnmmm 先去=mnmmm 光=nlmml 免=mpmkl 免费=mnmlm 党=mnmlm
入=lmmnl 入口=mmmnl 全=mloml 全|=mnmmm 全是=mmnmm 八=lmmmm 八|=mmmnl 八了=mmmnm 八了|=mmmnm 八十=mnmmm 八成=mmmmn 八点=mmmmn 八百=mnmml
八百|=mnmmm 公=mnmln 公交=mmmnm 公共=nmmmm 公司=mmmnm 公司不=mlmnm 公园=mnmmm 公示=nmmmm 公示|=nmmmm 公积=mmmln 公积金=mmmln 六=lmmnm 共=nmmnl
关=mmnmm 关不=mmnml 关了=mmmnm 关系=mmmlm 关门=nmmml 具=mlmnm 具体=mlmnm 养=mmmln 养狗=mlmmm 养猫=mnmlm 养老=mnmmm 内=mmmnm 再=mnlmm
冒=mmnmm 写=nlmnm 写|=mmmmn 农=mmmnm 冰=mnmlm 冰箱=mnmlm 况=mmmnl 况|=mmmnm 冷=mnmmm 冻=mnmlm 准|=mmmmn 减=mnmml 几=lomnk 几个=lnmml
几个人=mnmmm 几个月=mlmnm 几号|=mlmnm 几回=mmmnm 几回|=mmmnm 几多=mnmml 几多钱=mmmnl 几天=mmmnl 几天|=mmmlm 几寸=mmmnm 几年=mnmln 几时=mnmlm
几月=mnmmm 几楼=mmmmn 几点=mmmln 几点|=mnmmm 出=mlnml 出|=mmmml 出个=nmmml 出来=mmmnl 出来了=mmnnl 出门=mmmmn 分=mlmnm 分不=mlmnm 刘=mmmmn
刚=lmmmn 别=omlmm 别的=nmmnl 到=nlmmn 到一=mmmmn 到了=mmmmn 到了|=mmmmn 到底=nmmln 到期=mnmmm 到期了=mnmmm 到没=mmmmn 到没有=mmmmn 到点=mmmml
到的=mmmln 到账=mmmnm 到账了=mmmmn 制=nlmnl 制粘=nmmmm 制粘贴=nmmmm 刷=mlmom 刷不=nmmmm 刷脸=mlmnm 前=llmnm 前是=mmmnm 前还=mmmml 剩=mmmml
剩下=mnmmm 办=mkmmn 办|=mlmol 办事=mmnmm 办事大=mmnml 办证=mlmnm 办过=mmmln 办那=mmmnl 动=lnmlm 动|=mnmmm 动了=mmmmn 助=mnmlm 勿=mmmln
包=mmmln 区=nmnll 区|=nmmmm 区大=mmnmm 区大厅=mmnmm 区有=mnmll 区的=nmmmm 区食=nmmmm 区食堂=nmmmm 医=lnmmm 医保=mnmmm 医保交=mlmnm 医生=lmmmm
十=llloo 十|=mmmmn 十五=mmmnm 十八=mmmnl 十八了=mmmnm 十岁=mnmll 千=mmmln 千|=mmmmn 午=mlmmn 半=nlnml 半天=olmml 半天没=nmmmm 单|=mmmmn
单位=mmmnm 单元=mmmml 卖=mmmlm 占=nnmml 占线=nmmmm 卡=mnlnl 卡上=mmmnl 卡不=mnmlm 卡要=mlmnm 卡记=mmmnl 卡记录=mmmnl 卡里=mnmlm 厅=mmnmm
厅那=mmnml 厅那个=mmnmm 压=mnnlm 厕=mmnmm 原=mlmom 原件=mmmnm 原来那=mmmml 厨=mmnml 厨房=mmnml 去=mlmom 去|=nlmln 去不=mmmnm 去哪=momll
去哪|=mnmlm 去哪办=mlmnm 去哪打=mnmmm 去年=mmmnm 去开=mmmnm 去是=nmmmm 又=mnlln 又不=lmmmn 又是=nnmll 又翻=mmmnm 又翻出=mmmnm 及=mmmnm 友=lmmnm
双胞=mmmnm 双胞胎=mmmnm 反正=mmmmn 发|=mnmlm 发不=mmmnl 发不发=nmmmm 叔=mmmmn 取暖=mmmlm 受=mmmln 口=mlnmm 口|=nmmmm 口在=mlmnm 口本=mnmml
口的=mmlmn 口那=mmnmm 句=ommlk 句|=nmmml 句没=nmmmm 另=mnmmm 另外=mnmmm 只=mlmnm 叫=onnlj 叫号=mmnml 叫啥|=mnmmm 叫我=nmmml 叫我去=nmmml
可=lmmmn 可以=mmmol 台=monkl 叶=mmmmn 号=mlnnl 号|=mlmnm 司不=mlmnm 司机=mnmlm 吃=mmmln 各=mmmmn 各位=mmmmn 合=lmmnm 合同=mmmnl 合租=mmmnm
同=lmmpk 名=mmmln 名|=mnmmm 名字要=mnmmm 后=llmnn 吗=lllom 吗|=lmlol 吗|我=mmmmn 吧=mmmmn 吧|=mmmmn 听=mmmln 听到=mmmmn 听到没=mmmmn
吵=mmlmn 吵架=mmmmn 呀=nlmlm 呀|=nlmmm 呀|我=nmmml 告=mmmnl 告|=mmmnm 呗=lmmmn 呗|=lmmmn 呢=llmnm 呢|=llmnm 周=mlmnm 周五=mmmln
周六=mmmnm 周末=mmmnm 味|=mmnmm 咋=lmmnm 咋报=mnmmm 咋整=mmmnm 咋整|=mmmnm 咋的=mmmln 咋的|=mmmln 和=mmmmn 咯=mmmmn 咯|=mmmmn 咱=mlmlo
咱们=nmmmm 咱们社=nmmml 品=mnmlm 哇=mmmnm 哇|=mmmnm 哈=mmmmn 哈|=mmmmn 哈哈=mmmmn 哈哈|=mmmmn 响=mmnml 响|=mmnml 哟=nlmln 哟|=nlmln
哥=mmmmn 哦=mnmnl 哦|=nmmnl 哪=nomkl 哪|=momkm 哪个=mlmnm 哪位=mmmmn 哪充=mnmlm 哪办=nmmmm 哪办|=nmmmm 哪家=mlmmm 哪打=mnmmm 哪有=nmmmm
哪边=mlmnm 哪里=mnmml 哭=mmmmn 哭|=mmmmn 唉=nmmmm 唉|=nmmmm 唔=mmmol 商=nmmml 啊=mmmln 啊|=mmmln 啥=ommkm 啥|=nnmkm 啥意=mmmnm
啥意思=mmmnm 啥样=mmmnm 啥样|=mmmnm 啥的=mmmmn 啥的|=mmmmn 啦=mmmlo 啦|=mmmlo 喜=mmmmn 喷=mmnml 喽=mmmmn 喽|=mmmmn 嗯=mmmln 嘎=mmnmm
嘛=mmmmn 嘛|=mmmmn 嘞=mmmln 嘴=nmmnk 嘴|=nmmml 器=mnmlm 四=mlmmm 回=nmmlm 回|=mmmnm 回我=nmmmm 回来=mmmlm 回来了=mmmmn 团=mmmmn 园=mpmll
困=momll 困难=mnmml 围=nmmml 国=mlmnm 图=mmmmn 圈=nmmml 在=lmmmn 在吗=nmmml 在哪=mmmln 在哪|=mmmmn 在哪办=nmmmm 在外地=mlmnm 在家=mlmmn
在网=mlmnm 在网上=mlmnm 在老=mmmnm 在老家=mmmnm 在还=mnmmm 在这=mnmmm 在这边=mnmlm 在门=nmmml 在门口=nmmmm 地=onnlj 地|=mlmmm 地上=mmnll
地下=mmmnm 地址=nmmll 地方=nnmll 地方|=mnmmm 地面=mmmnl 场=lmlmn 圾=mmmmn 址=nmmmm 坏=mmmnm 坐=mlmol 坐公=mlmnm 坐公交=mlmnm 坑=mmnmm
块=llnmm 块|=mmnmm 块电=mmmnm 块钱=mmmlm 垃=mmmmn 垃圾=mmmmn 埋=mnmml 培=mnmmm 培训=mnmmm 培训班=mnmlm 堂=mmnmm 堆=mmnmm 墙=mmnmm 士=mmmmn
士|=mmmmn 声=mmmmn 处|=nmmmm 备=mmmml 备案=nmmnl 备案的=mmmnm 复=nlmmm 复制=nmmmm 复制粘=nmmmm 外=lmnml 外地=mlmnm 外地的=mmmnm 外头=mmnlm
外省的=mmmnm 外面=mnmmm 多=lmlom 多|=lnmnl 多久|=mnmlm 多大=mnmlm 多大的=mnmml 多少|=mnmmm 多少钱=mlmmm 多谢=mmmmn 多钱=mmmnl 多钱|=mmmol
多长=mmmnm 夜=mlmmm 够=mlmnn 够干=mmmmn 够干啥=mmmmn 大=llmnm 大了=mmmmn 大人=mlmnm 大厅=mmnmm 大厅那=mmnml 大学=mnmml 大家=mmmmn 大得=mmnmm
大得很=mmnml 大概=mmmnl 大的=mnmml 天=mlnlo 天|=mnmln 天不=mmmnm 天了=mmmml 天了|=mmmml 天冷=mnmlm 天到=mmmnm 天天=mmnmm 天开=mlmnm 天开始=mlmnm
天没=nmmmm 天能=mmmnm 天还=mnmlm 太=ommmk 太笼=nmmml 太笼统=nmmml 失业=mnmlm 失业金=mnmlm 头=lmnlm 头|=mnmmm 头不=nmmml 头是=mmmln 头跑=mlmnm
夹=mmmmn 夹在=mmmmn 套=mmmml 套|=mmmnl 女=lmmmm 女娃=mmmnm 奶=mmmln 奶粉=mmmmn 她=mnmmm 好=llmlp 好|=mlmnm 好|我=mmmml 好不=nmmmm
好不好=nmmmm 好久=mmmnl 好了=mmmmn 好了|=mmmmn 好几=mmmln 好呢=mmmmn 好呢|=mmmmn 好嘞=mmmmn 好多=mmmol 好多|=mmmok 如=mmmmn 妈=kmmnn 妈|=mmmmn
妈们=mmmmn 妈的=mmmnm 妈那=mnmlm 始=mlmnm 姐=mmmmn 姑娘=mmmml 姓=mmmnm 委=mnmmm 委会=mnmmm 姥=mlmnm 姥姥=mlmnm 娃=lmmnm 娃|=mmmnm
娃娃=mmmnm 婆=mnmlm 婆婆=mnmmm 婚=nmmln 子=mlpkn 子|=mmmmn 子上=nmmml 子怎=mnmmm 子怎么=mnmmm 子户=mlmnm 子户口=mlmnm 子的=mlmmn 子那=mmmml
子都=mmnml 字=nmmml 字|=mlmmm 字太=nmmml 字没=nmmmm 字的=lmmmn 字要=mnmmm 字还=mmmmn 字还没=mmmmn 孙=mmmmn 季=lnmlm 学=mnmml 学报=mmmnm
学校=nlmnm 孩=mmmln 孩子=mlmmn 孩子户=mlmnm 孩的=mnmlm 安=mnmln 完=llmnn 完多=mlmmm 完多久=mlmmm 官=nmmmm 定=llmom 定|=mlmmn 宝=mnnlm
宝宝=mnnll 宠=mmnml 宠物=mmnml 审=mmmnm 审|=mmmnm 客=nnmll 宣=mmnmm 宣传=mmnmm 宣传栏=mmnml 家=mllno 家|=mmmnm 家娃=mmmnm 家庭=mnmml
家庭医=mnmmm 家搬=nmmmm 家是=mlmnm 家电=mnmlm 家的=mllmn 家老=mnmml 家走=mmmnm 家那=mmmmn 家里=mmmnm 家里装=mnmlm 家门=mmmnm 家门口=mmmnm 容=mmmmn
寸=mmmnm 对=nnmll 对了=mnmml 封=mnmlm 小=lnlmn 小区=mmlmn 小学=mlmmm 小学报=mmmnm 小孩=mnmmm 小孩的=mnmlm 小时=mnmmm 小程=nmmmm 小程序=nmmmm
少=mmmnl 少|=mnmmm 少了=mmmml 少钱=mlmmm 少钱|=mlmmn 就=okllo 就不=mmmln 就不能=mmmln 就办=mmmln 就好=mmmln 就好|=mmmln 就开=mmmmn 就能=mlmmm
局=mlmnm 居=mlmnm 居住=mmmnm 居住证=mlmmn 居民=mlmnm 屏=mmnml 屏花=mmnml 屏花了=mmnml 岁=momml 岁的=mnmml 岁能=mnmlm 岗=mnmlm 峰=mnmlm
工=nnmll 工|=nmmmm 工伤=momlm 工地=mmmml 工头=mlmnm 工的=mnmmm 工资=mmmml 差=lmmmm 差不=mmmmn 差点=mmnmm 己=nmmmm 已=nmmmm 已经=nmmml
市=mmmmn 师=mmmln 师傅=mlmmn 带=llmmn 席=mmmmn 席|=mmmmn 帮=mnmlm 帮忙=lmmmn 帮我=nmmmm 干=nmmln 干啥=nlmlm 干啥|=nmmml 干啥的=mmmmn
年=lmmln 年|=mmmmn 年大=mnmml 年大学=mnmml 年换=mnmmm 年没=mmnmm 年涨=mmmnl 年级=mnmml 年级|=mnmml 年都要=mmmnm 年龄=mlmnm 幼=mnmlm 幼儿=mnmlm
幼儿园=mnmlm 广=mmmlm 床=mmmnm 序=nmmml 底=nlnmm 底|=mmmnm 底下=mmnmm 店=mnmll 度=nmmmm 座=mmmmn 庭=mnmml 庭医=mnmmm 庭医生=mnmmm
康证丢=mlmmm 开=momml 开|=nmmml 开不=mmmnm 开不开=mmmnm 开了=mmmml 开始=mlmnm 开门|=mnmlm 弄=mnnnl 弄|=lnmnm 弄一=mmnml 弄一下=mmnml 弄不=nmmmm
弄不跑=mmmlm 弄的=mmmnm 张=mkmnn 张|=mmmnl 张卡=mlmnm 归=mnmml 归谁=mnmmm 归谁|=mmmnm 归谁管=mnmlm 当=llmom 当天=mmmnm 当天能=mmmnm 录=mmmnl
往=mmnml 征=mnmlm 很=mmnmm 很|=mmnmm 律=mnmlm 律师=mnmmm 得=kmnom 得|=lmmmn 得上=mmmmn 得上|=mmmmn 得出=mlmnl 得到=mnmmm 得及=mmmnl
得很=mmnmm 得很|=mmnmm 得我=mmlmn 得掉=mmmnm 得清=mmmmn 得见=mmmnm 得跟=mmmnm 微=mmmnl 微信=mmmnl 心=mmmlo 心|=mmmln 必=mlmol 必须=mmmol
志=mmmlm 志愿=mmmlm 志愿者=mnmlm 忙=lmmmn 快=lnmlm 快|=mnmmm 怎=momkm 怎么=momkm 怎么不=mmmlm 怎么交=mnmmm 怎么弄=mmmml 怎么过=lmmmm 怕=mmmmn
急=mlmol 急的=mmmnm 您=mlmmo 情=lmmnm 情况=mmmnl 情况|=mmmnm 惠=mmmln 想=nnmkn 想要=nmmml 意=llmmn 意见=mmmmn 感=mlmmm 感疫=mlmnm
感疫苗=mlmnm 感针=mmmml 愿=mmmln 愿者=mnmlm 懂=mmmln 懂的=nmmmm 成=mllmn 成|=mmmnl 成不=mmmnl 成了=mmmmn 我=qjlko 我|=lmmnm 我一=mmmmn
我七=mmmnl 我上=mmmnl 我下=mmmnm 我不=nmmlm 我也=mmmmn 我买=mmmnm 我了=mmmmn 我了|=mmmmn 我五=mmmnm 我五十=mmmnm 我们=mmnnk 我们单=mmnmm
我们小=mmmnl 我们楼=mmnml 我们那=mmmmn 我先=lmmmn 我六=mnmmm 我再=mnmmm 我写=mmmnm 我去=mmmml 我发=nmmml 我妈=lmmnm 我婆=mnmmm 我婆婆=mnmmm
我家=mmnml 我家娃=mmmnl 我家老=mnmmm 我就=nmmmm 我开=mmmmn 我得=mmmnm 我想=nnmll 我找=mmmnl 我报=mlmmm 我是=ommmk 我是想=nmmmm 我是问=nmmmm
我老=mnmlm 我老公=mnmmm 我要=ommll 我要的=nmmml 我让=mmmmn 我讲=nmmml 我还=mmmlm 我这=mmmln 我都=mmmln 我问=nmmmm 我问的=nmmml 截=mlmmm 截止=mlmmm
户=lnmnm 户主=mmmnm 户口=lnmmm 户口在=mlmnm 户口本=mnmml 房=lomll 房|=mmmmn 房东=mmmmn 房产证=mmmnm 房合=mnmlm 房合同=mnmlm 房子=mnmll 房租=mmmlm
所=mmmln 手=lnnln 手房=mnmlm 手机=mmmnm 才=llnmn 打=nnmmk 打不=nnmml 打不开=nmmmm 打不着=mnmlm 打不通=mmmnm 打卡=mmmnl 打卡记=mmmnl 打疫=mmmlm
打疫苗=mmmlm 扔=momkm 扔|=mmmlm 扔哪=mnmlm 托=mnmml 托班=mnmlm 执=momll 执照=momll 扫=mmnmm 扯=nmmmm 扶手=mmmml 批=mmmnm 找=onmmk
找不=mmmnl 找不着=mmmnl 找个=nmmmm 找哪=mmmnl 找哪个=mmmnm 找物=nmmml 找物业=nmmml 找谁=mnmlm 把=lmnmm 把我=mmmml 投=lmmnm 护=momlm 护照=mnmlm
护险=mnmll 报=momml 报|=momml 报修=mmmmn 报停=mnmmm 报名=mmmnl 报名|=mnmml 报的=mlmnm 抬=mmmnm 抬不=mmmnm 抵=mnmlm 抽=mmmmn 拆=nmmml
拆下=mmmnm 拆下来=mmmnm 拆了=nmmml 拉=mmnmm 拍=mmmmn 拍得=mnmlm 拍照=mlmnm 拔=mmmnm 拔了=mmmnm 拖=mmmnm 招=mnmlm 招人=mnmlm 招人|=mnmlm
拜=mmmmn 拼=mmmln 拿=lmlnn 拿|=mmmlm 挂=mlmnm 按=mmmnl 挺=mmmln 挺好=mmmln 挺好|=mmmln 换=mqmlk 换|=mmmlm 换一=mmnml 换一个=mmmnm
换了=mlmnm 换人=nmmnl 换吗=mmmnm 换吗|=mmmnm 据=mmmol 掉=nnmml 掉了=nmlml 掉了|=nmlml 掏=mmmnl 排=mlnnm 排队=mmmnl 接=nlmmn 接|=mmmnm
接告=nmmmm 接告诉=nmmmm 控=mmmnm 推=lmmmm 提=nlmln 插=mmnmm 援=mnmlm 搞|=mlmnm 搞定|=mmmmn 搬家=mmmlm 搬走=nmmml 搬走了=nmmmm 搭=mnmmm
摆=mnmlm 摆摊=mmmlm 摊=mnmlm 摊|=mnmml 摘=mmmmn 摩=mmmnl 摩托=mmmnl 摸=mmmmn 撤=nmlml 收=llmon 收不=mmmnm 收不收=mmmnm 收到=mmmmn
收据=mmmnm 收费=mlmnm 收走=mlmnm 改=momkm 改|=mnmlm 改名=momll 改名字=mnmml 放=mllom 放了|=nmmml 放哪=mmmml 放气=mlmnm 放气阀=mmmnm 效=mlmnl
效|=mlmnm 教=nnmlm 敢=lmmmn 散=mmnml 数=mlnnm 敲=mmmnm 整=nlmmm 整|=mmmnm 文=mlmmm 料=mmmnm 断=mmnml 断了=mmnml 断了|=mmnmm 新=mmmmn
方=nmmlm 方|=mnmmm 施=mmmmn 无=mmmln 无犯=mnmmm 无犯罪=mnmmm 日=mlmnm 旧=momlm 旧家=mnmlm 旧的=mmmnm 早=ommlm 时=llmom 时候=mlmmm
时间=mlmnm 明=lmmmn 明|=mmmnl 明天=mmmmn 明早=mmmmn 星期=nmmml 是=qlkml 是|=lmmmm 是不=lnmmm 是不是=lnmmm 是人=mmmmn 是他=mmmnm 是你们=nmmml
是停=mmmmn 是先=nmmml 是公=nmmml 是几=mmmln 是另=mnmmm 是在=mnmmm 是大=nmmmm 是怎=mnmmm 是怎么=mnmmm 是想=nmmmm 是找=mmmnl 是按=mmmml 是放=mmmmn
是新=nmmml 是没=nmmmm 是电=mnmll 是电池=mnmmm 是真=lmmmn 是空=nmmmm 是要=mlmmm 是谁=mmlln 是这=nmmmm 是那=mmmlm 是问=nmmmm 晃=mmnmm 晃得=mmnml
晓=nmmln 晓得=nmmln 晚=llmmn 晚上=llmmn 智=mlmmn 智能=mlmmm 暖=molkn 暖|=mnmlm 暖气=mmlmn 最=mlmnm 最后=mlmnm 最高=mmmnm 月=lnmmm
月|=mmmln 月子=mmnml 有=knlmn 有|=nmmml 有|我=nmmml 有个=mnmmm 有了=mnmml 有了|=nnmml 有人=mmmmn 有人上=mnmnl 有人在=nmmmm 有人管=mmmnl
有免=momll 有免费=mnmmm 有别=mmmnm 有别的=mmmnm 有哪=mmmmn 有啊|=nmmmm 有啥=mnmll 有微=mmmnm 有微信=mmmnm 有房=mmmnl 有没=lnmmm 有没得=mnmnl
有没有=mmmln 有点=mmmln 有用=mmmnm 有空=mmmnm 有老=mnmmm 有补=mnmmm 有要=mmmln 有车=mmmmn 朋=mmmnm 朋友=mmmnm 服=nnmlm 服|=nmmmm 期=mmlmm
期|=mmmmn 期了=mnmmm 期的=mnmlm 末=mmmnm 本=mmmnl 本|=mmmmn 本人=mmmnm 本吗=mlmnm 本吗|=mlmnm 本没=nnmll 机=lmoml 机不=mnmlm 机器=mlmmm
杆=nmmml 李=mmmmn 条=nmnmk 条|=mmmmn 条件=mnmmm 来=nmmlm 来|=nnmll 来一=mmmml 来一趟=nmmmm 来个=mlnmm 来个人=mmnmm 来了|=mmmml 来得=mmmnl
来得及=mmmnl 来是=mmmnm 来的=mmmmn 来还=nmmmm 来那=mmmml 板=nlmnm 板|=mmmnm 果=nmmmm 果|=nmmml 架了=mmnml 架了|=mmnml 查=mmmnl 查出=mmmnm
查出来=mmmnm 栏=nmmml 校=nlmnl 校|=mnmmm 样=nlmnl 样|=mlmnm 样的=nmmml 根=nmmmm 根本=nmmmm 根本没=nmmmm 格=mmmnl 格|=mmmml 案=mmmlm
案的=mmmnm 桌=mmnml 桌子=mmnml 档=mnmmm 档案=mnmmm 桩=mnmlm 桶=mmnmm 梯=mmnml 梯|=mmlnm 检=momlm 棉=mmmmn 棉袄=mmmmn 棋=mmmln 棚子=mnmml
棵=mmmmn 楚=mmmln 楼=kmnmm 楼下=mmmml 楼大=mmlmn 楼梯=mmnml 楼没=mmmnl 楼的=mmmmn 楼的|=mmmmn 楼道里=mmmmn 楼长=lmmmn 概=mmmnl 次=llmmn
款=mmmnl 正=mmmln 步=lmnmm 步|=lmmmm 死=mmmlm 死了=mnmlm 残=mnmmm 残疾=mnmmm 残疾证=mmmlm 段=mmnml 每=mmmml 比=mmmlo 比一=mmmmn 比我=mmmmn
毛=mmmmn 民=mlmnm 气=mnlln 气得=mmmmn 气放=mlmnm 气阀=mmmnm 水=knolm 水|=mmnlm 水管=mmmln 求=mmmln 池=mnmmm 汽=mnmlm 汽车=mnmlm 沙=mmnln
沙发=mmmln 沟=nmmml 没=qkmnj 没|=kolmn 没|我=mmmnm 没丢=nmmmm 没丢|=nmmmm 没交=mnmmm 没人=lmnmm 没写=nmmmm 没到=mmmlm 没得=mnmnl 没想=mmmmn
没打=mmmnm 没有=mmlmn 没有|=mmlnm 没有人=nlmmm 没有免=mnmmm 没有房=mmmnm 没有补=mnmmm 没来=mmmmn 没法=mmnlm 没牌=mmmlm 没电=mmmnm 没看=nmmmm
没答=ommll 没答到=nmmlm 没签=mmmnm 没讲=nmmml 没说=plmll 没说|=nmmmm 油=mmmmn 油烟=mmmml 法=nnmkm 法|=mmmlo 法律=mnmlm 法院=mlmnm 注=mlmnm
泰=mmmnl 泰迪=mmmnl 洁=mlmnm 洗=mmmmn 活=mmmml 活人=nmmmm 派=nmmml 流=nmmmm 流感=mmmnm 流感疫=mlmnm 流感针=mmmml 浇=mnmlm 测=mmmnm 涂=nmmml
涂|=nmmml 涨=mlmmn 涨价=mmmmn 清=mmnlm 清楚=mmmln 渣=mmmml 温=mmmnm 滑=mmnml 滑梯=mmnmm 满=mmnnl 漏=mmmnl 漏电=mmmnl 激=mmmnm 灌=mmnml
火=mnmmm 灭=nmmml 灯=mmnmm 灶=mnmmm 点=nklmn 点|=nmmnl 烂=mmnmm 烟花=mnmmm 烧了=mnmmm 热=mmmln 然=mmmmn 煤=mnmmm 煤气=mnmmm 照=lomnl
照发=mmmnm 照片要=mmmnm 燃=mnmlm 燃气=mnmlm 爬=mmmmn 爱=mmmmn 爷=mlmnm 爷名=mlmnm 爷名字=mlmnm 爷爷=mlmnm 爷爷名=mlmnm 爸=mnmlm 爸去=mnmmm
爸爸=mnmlm 爹=mmmnm 爹妈=mmmnl 片=mnmmm 片要=mlmnm 牌=lmnnm 牌|=mlmnm 牌子=mmmnm 牙=mmmln 牛=nmmmm 物=mmmmn 物业=mmlmn 物业|=nmmml
物业不=mlmnl 物业费=mnmlm 牵=lmmmn 特=mmmnm 犯=mnmlm 犯罪=mnmmm 狗=mlmnn 狗打=mnmlm 狗证=mlmnm 猫=mnlln 猫|=nmmmm 猴=mmmln 王=mmmmn
现=lnnmm 现在=mnnll 现在还=mnmmm 现场=mmmnm 玻=mmnmm 玻璃=mmnmm 班=lnmmm 班没=mmmnm 班没|=mmmnm 班的=mlmnm 球=mmmmn 理=nnllm 理|=nmmml
理发=mnmmm 璃=mmnmm 瓜=mmmmn 瓷=mmmnm 瓷砖=mmmnl 生=lnmmm 生的=mmmnl 生的|=mnmmm 用=mnmlm 用不=mmmmn 用的=mlmnl 申=mnmmm 申请=momml
电=lomlm 电力=mlmnm 电梯=mmmnm 电梯|=mmlnm 电棚=mlmmm 电池=mnmmm 电的=mnmml 电话=nlmmm 电话|=nmmmm 电费=mmmnm 留=mmmmn 疫=mmmmn 疼=mmmmn
疾=mnmmm 疾证=mmmlm 病=mnmmm 登=mnmml 登记=mnmml 白=omlml 白跑=nmmmm 白送=mmmmn 白送|=mmmmn 百=mnlnl 百|=mnmmm 百八=mmmnm 百八|=mmmnm
的=mlmnm 的|=lllno 的|有=mmmml 的|没=mmmln 的不=nmmml 的不是=nmmmm 的事=mnmmm 的人=nmmmm 的几=mnmlm 的吗=mlmmn 的吗|=mlmmn 的啥=nlmmm
的好=nmmnl 的小=mlmmm 的我=mmmln 的排=mmmnl 的旧=mnmml 的时=mlmnm 的时候=mlmnm 的是=olmml 的有=lmmmn 的本=mmmnm 的没=mnmmm 的没|=mnmmm 的流=nmmmm
的给不=mmmnm 的老人=mmmml 的能=mmmnm 的药=mnmmm 的话=nmmnl 的话|=nmmml 的课=mmmnm 的课|=mmmnm 的跟=mmmnl 的这=mmmml 的那=mkmom 的那个=lmmmm
的那种=mlmnm 的钱=momll 益=mnmlm 监=mmmnm 监控=mmmnm 盖=mkmnn 盖章=mlmnm 直=mmmnl 直接=mmmnl 直接告=nmmmm 相=mmmnm 省的=mmmnl 看=ojnkn
看|=mlnmm 看不=mmnml 看不清=mmnmm 看了=mmmlm 看了|=mmmmn 看得=nmmml 看的=mmmmn 看看|=mmmml 看过=nmmml 真=mlmmo 真人|=nmmmm 真的=mmmmn
眼睛=nmmmm 着=lmnmm 着|=mmnln 着的=mmmnl 睛=nmmmm 睡=mmnln 知=mllmo 知道=nlmmn 知道了=mmmnm 码=mmnml 砖=mmnnl 破=mmnml 砸=mmmml 磕=mmmmn
示=nllmn 示|=nmmmm 礼=lmmmn 社=mnnkm 社保=mmmln 社保卡=mnmlm 社区=nnnll 社区|=nmmmm 社区大=mmnmm 社区有=mnmml 社区的=nmmmm 社区食=nmmmm 票=mmmnm
禁=mmlmn 禁卡=mmlmm 离=nlmmm 离婚=nlmmm 种=mmmnm 种|=nlmnm 种情=mnmml 种情况=mnmml 租=lmlnm 租|=mmmnm 租房合=mnmlm 租房的=mmmnm 租的=mlmnm
租给=mnmlm 积=mmmmn 积金=mmmln 程=nmmml 程序=nmmml 税=momkm 空=mlnnl 空调=mmnmm 穿=mmmmn 穿棉=mmmmn 窗=nmmmm 窗口=nmmml 站=mmnml 站在=nmmmm
章=mlmnm 章|=mnmlm 笑=mmmln 笑|=mmmmn 笔=mnmmm 笼=nmmml 笼统=nmmml 笼统|=nmmml 等=nlmmm 等于=nmmll 等于没=nmmmm 答=qlmll 答到=nmmlm
答案=mmmmn 签=lmmnm 签|=mmmlm 签字=mmmnm 算=mnmnl 算了=mmmln 算了|=mmmln 算谁=mmmnl 算谁的=mmmnl 管=monll 管|=mnmml 管管=mmnmm 管管|=mmnmm
箱=lnoll 箱|=mmmmn 箱门=mmnml 米=mmmlm 粉=mmmln 粘贴=nmmmm 糊=ommll 糊涂=nmmml 糊涂|=nmmml 糖=mmmnl 紧=mmmnm 累=mmmmn 红=lmmmm 红的=mmmnm
级=mnmml 级|=mnmml 纸=mmnmm 纸|=mmnmm 线=mmmml 细=nmmml 结=mlmnm 结果=nmmmm 给=olmnk 给个=nmmmm 给办=mmmnm 给开=mnmlm 给我=olmml
给装=mmmml 统=nmmml 统|=nmmml 绳=mmlmn 维=mnmlm 维修=mnmlm 绿=mnmlm 缴=mlmmn 缴费=mmmmn 缺=mmnml 网=mmmml 网上=nmmml 罚=mmmnl 罪=mnmlm
群=llmlo 群里=mmmmn 翘=mmnml 翻=mmmnm 翻|=mmnmm 翻出=mmmnm 翻出来=mmmnm 老=molkn 老人=mnmlm 老公=mnmmm 老家=mmmnl 老年=momll 老年大=mnmml
老板=nlmmm 老鼠药=mmmnm 考=mlmmn 者=mnmlm 耳=mmmmn 耷=mmnmm 耷拉=mmnmm 职=mmmnm 肉=mmmmn 肯=mlmnm 胎=mlmnm 胞=mmmnm 胞胎=mmmnm 能=lolok
能一=mlmnm 能一块=mlmnm 能上=mlmom 能不=nmmlm 能不能=nmmlm 能先=mlmnm 能先办=mlmnm 能办=mlmnm 能取=mmmnm 能叫=mnmml 能在=mmmnl 能在这=mmmnl
能弄=mmmmn 能打=mmmnm 能报=mnmlm 能换=mnmlm 能用=mnmmm 能申=mnmmm 能申请=mnmmm 能送=mmmlm 能领=mlmmn 能领几=mmmln 脑=mmmmn 脚=mmmnm 脚不=mmmnm
脚不好=mmmnm 脸=llmmn 腿脚=mmmnm 腿脚不=mmmnm 膝=mmmmn 膝盖=mmmmn 自=mlmmn 自己=nmmmm 自费=mmmnm 般=mmmnl 色=mmmmn 花=mnnll 花了=mmnmm
花了|=mmnml 花园=mnmml 花坛=mmmml 草=mmnmm 药=nnmml 菜=mmnln 菜|=mmmmn 萝=mmmmn 落了=mmmmn 落户=mnmlm 蓝=mmmnm 藏=mmmmn 蛋=mmmmn 行=momml
行|=mlmnm 行不=mmmnl 行不行=mmmnm 行了=mnmmm 行了|=mnmmm 行吗=mmmnl 行吗|=mmmnl 街=mmnmm 衣=mnmlm 衣服=mnmmm 补=lnmnl 补|=mmnnl 补的=mmmnm
补贴=mnmlm 表=mnnlm 表示=mmmmn 袄=mmmmn 被=lmmmm 裁=momkm 裂=mmnmm 裂了=mmnmm 装=mnmlm 裤=mmmmn 西=nmmml 西|=nmmml 要=nnmoj 要|=mmmnm
要不=lnmmm 要不要=lnmnl 要几=mnmml 要办|=mmmnm 要去=mlmnm 要带=mnmmm 要开=mmmmn 要得=mmmlm 要我=mlmnm 要房=mmmnm 要房东=mmmnm 要找=mnmmm
要报=mnmlm 要排=mmmnl 要收=mlmnm 要旧=mmmmn 要用=mnmlm 要的=ommll 要钱=mnmmm 要钱|=mnmlm 见=lmmmm 规=mlmnm 规定=mmmnm 视=nmmlm 视频=nmmmm
视频|=nmmml 觉=mmmmn 角=mmnmm 角|=mmnmm 警=mnmmm 计=mmmmn 认=llmom 认|=mlmnl 认证=mlmnm 让=nmmml 让人=mmnmm 让我=nmmml 训=mnmmm
训班=mnmlm 记=lmmmm 记|=mmmln 记录=mmmnm 讲=rkmlk 讲|=nlmmm 讲的=nmmml 许=mnmlm 访=mnmll 证=lmmnl 证|=mlmln 证上=mnmlm 证上哪=mnmlm
证到=mlmmm 证去=mkmom 证吗=mnmlm 证吗|=mnmlm 证我=mnmmm 证据=mmmnl 证明=mnmnl 证是=mlmnm 评=mmmnm 识=mmmmn 诊=mnmmm 话=pkmmm 话|=olmml
话不=mmmmn 话打=mmmnm 说=rjllm 说|=nlmml 说了=nmmml 说了算=mmmnl 说你=lmmnm 说到=mmmml 说我=mmmmn 说是=lmmnm 说法=mmmmn 说法|=mmmmn 说的=pmmll
说的啥=nmmmm 说话=lmmmn 说说=lmnmm 说说|=lmmmm 请=lomlm 请人=mnmmm 读=mnmlm 课|=mmmnl 谁=mmkmn 谁发=mmmmn 谁家=mmlmn 谁来=mnmlm 谁的=mlmnm
谁的|=mmmnm 谁看=nmmml 谁管=mnmlm 谁管|=mnmlm 谁要=mlmlo 谁说=mmmnm 谢=mlmmn 谢|=mmmmn 谷=mnmlm 账=mlmol 账|=mmmnl 账了=mmmmn 贴=nnmlm
贴|=nmmmm 贵=mnmln 贵|=mnmln 贷=mmmnl 费=lolln 费|=mlmmn 费一=mnmlm 费是不=mnmmm 资=mmmml 赔=mmmnm 赔|=mmmnm 走=mmnml 走|=mlmmm
走吗=mlmnm 走吗|=mlmnm 走的=mmmnm 走的|=mmmnm 走路=mnmmm 赵=mmmmn 赶=mmmmn 起=lmlmn 起|=mmmmn 起来=nmlnm 起来了=nmlmm 超=mmmnm 越=nmmmm
跑=mnlln 跑了=mnmml 跑了|=mmmnl 跑腿=mmmlm 跟=mmlol 跟你=lmmmm 跟没=nmmml 跟谁=mnmml 路=mnnkm 路|=mmmmn 路灯=mmmmn 跳=mlmmm 跳|=mmmnl
踩=mmnml 身=mmlmn 车=lomln 车|=mlmmm 车位=mmmml 车去=mlmnm 车场=mmmmn 车是=mnmml 转=nolll 转|=mmmnm 转学=momll 转让=mmmmn 软=mnmlm
软管=mnmlm 辣=mmmmn 边=lmnmm 边还=mnmmm 边还是=mnmmm 过=mnmlm 过|=nmmmm 过了=nmmnl 过户=mnmmm 过期的=mnmlm 过来=mnmlm 过来|=mnmmm 过道=mmnml
过那=mmmmn 过那个=mmmmn 运=mlmnm 运费=mlmnm 近=mmmmn 还=lmmmn 还不=mlmmm 还叫=nmmml 还叫我=nmmml 还在=mmmln 还收=mnmlm 还是=mmmok 还是找=mmmnm
还是按=mnmml 还有=mnmlm 还来=mmmnm 还没=mmmln 还没想=mmmmn 还给=mnmmm 还能=mmmnm 还要=mmmln 这=omlkn 这|=nmmml 这两=nmmml 这个=mmlnm 这么=mmmmn
这几=nmmlm 这叫=lmmmn 这是=mmmmn 这样=mmmmn 这种=mnmmm 这边=mnmml 进=mmmlm 进|=mmmml 进去|=mmmln 远=nmmml 违=momll 迪=mmmnm 退=lnmmm
退|=mnmml 送=lmmln 送|=mmmmn 透=mlmnm 递=mnmlm 通=mnmll 通|=nmmll 通知=mmmmn 遍=nmmml 道=nkoll 道|=mmmmn 道了=mmmnm 道了|=mmmnm
道理=nmmml 道理|=nmmml 道里=mmmmn 遛=mmmmn 那=lmqmk 那个=llnln 那个点=nmlmm 那么=mlmmn 那么多=mmmmn 那会=mmmmn 那会儿=mmmmn 那几=mlmmn 那台=mmnmm
那块=mmnml 那天=mlmnm 那家=mmlmm 那我=lmmnm 那房=mmmmn 那条=mmnml 那片=mnmlm 那种=mmmnm 那种|=nmmmm 那边=mnmml 那边|=mnmmm 部=mnmln 部门=mnmlm
部门|=mnmlm 都=njojn 都|=nmmmm 都不=nmmlm 都往=mmmnm 都得=mmmlm 都是|=mmnmm 酒=mmmlm 里=mnmll 里|=mnmlm 里了=mmmln 里了|=mmmmn 里有=mnmlm
里装=mnmlm 重=mmmnl 重了=mmmnm 重新=mmmnm 金=lpmkm 金能=mnmmm 针=mnmml 钟=mmmmn 钱=lnlnl 钱|=lnmml 钱吗=mlmnm 钱吗|=mlmnm 钱打=mmmnm
铺=mmmml 链=nmmmm 链接=nmmmm 销=nlmnm 销|=nmmmm 销吗=mlmnm 销吗|=mlmnm 锁=mmnml 锁坏=mmnml 锁坏了=mmnml 错=nmmmm 错过=mlmnm 长=lmmnm
长|=mmmmn 长护=mnmll 长护险=mnmll 门=lnoll 门|=mnmmm 门了=nmmmm 门全=mmnmm 门口=mlmmn 门口的=mmlmn 门吗=mmmnm 门搬=mmmnm 门收=mnmlm 门禁=mmlmm
门禁卡=mmlmm 门诊=mnmmm 门道=mmnml 门锁=mmnml 门锁坏=mmnml 问=rlmkk 问|=nmmml 问一=mnmmm 问你=mnmmm 问你|=mmmml 问你们=lmmmn 问怎=nmmmm
问怎么=nmmmm 问的=nmmml 问的是=nmmmm 间=mlnmm 闸=mmmmn 阀=mlmok 队=lmmmm 队|=mmmmn 防=mmnmm 阳=mnmln 阳台=mnllm 阶=mmmml 阿=lmmmn 陈=mmmmn
限=mlmnm 险=momll 陪=mnmlm 隔=mmmmn 难=mnmlm 难|=mnmmm 集=mlmnm 雨=mmmmn 雷=mmmln 需=mmmmn 露=mmnnl 青=mmlmn 非=nmmml 面是=mmmnm
面的=mmmnl 页=mmmnm 顶=mmnml 须=mmmol 预=mlmnm 预约=mmmnm 预约|=mmmnm 领=mnmmm 领|=nmmmm 领几=mmmln 领几个=mmmln 领到=mnmmm 频=nmmmm
频|=nmmml 额=mmmln 飘=mmmml 飞=mnmmm 食=mmnll 食堂=nmmmm 饭|=mlmnm 馆=mnmmm 首=mmmnm 马=nlnln 驶=mnmlm 驶证=mnmlm 驾=mnmlm 驾照=mnmlm
验=mnmmm 高=mmmml 高|=mnmlm 高考=mlmmm 高龄=mnmmm 鱼=mmmmn 鸡=mmmmn 黄=mlmmm 黑=mmnmm 鼠药=mmmnm
"""

ENDED = """
不满意 另事 基本满意 没解决 满意 问 闲
before=igpgpjz #0=kkhmixn #1=kwkokli #2=nqjolmk #3=lmjmpmn #4=mmmmmln #5=momlmml #called=nrlposa #elsewhere=mnmmlmm
#long0=mlpoojj #long1=kmlonok #long2=kololnl #long3=pnmkkmm #long4=olljkop #long5=lkmmnlp #new=mmmllnn
#nothing=nlnonkl #nowhere=njmmnnm #other=knllkop #same=nmnmnlj #shared0=mmlkkoo #shared1=mnnmlll #shared2=mmmnnll
#shared3=mlmnnll #shares=kompnlj #there=lomnmll *00=mmmmmmn *0|=mlnmoml *0那=mmmnmmm *||=mmmlojo *|一=lnmmnlm
*|三=nmmmlml *|上=lmnmnlm *|下=mmmlmnm *|不=nmmnllm *|且=mmnmmmm *|业=mmmmnmm *|东=mmmmnlm *|丝=mmmmnml *|两=mmmmlmm
*|个=nmnkmmm *|么=mmmmmlo *|之=mmmmmml *|乓=mnmmmmm *|也=llmmlmn *|了=nkonnlk *|事=nmmmmln *|二=mmmmmmn *|于=mmmnnll
*|井=nmmmmmm *|些=mmmmmmn *|交=mmmmmln *|亮=mmmmnml *|人=mmmnlmm *|什=nmmmmln *|今=mmmmmnl *|从=mmmmmmn *|他=mmommmm
*|以=mmommml *|们=mmmnnlm *|价=mmmmmmn *|会=nmmmmlm *|伯=mmmmmmn *|位=mmmmmmn *|低=nmlmmmm *|住=mmmmmmn *|体=mmmnlmm
*|你=nmmmlmm *|便=mnmmmmm *|保=mmmmnmm *|信=mmmmnmm *|傅=nmmmnmm *|儿=mmmnmlm *|光=mmnnmmm *|八=mmmmmml *|冇=mmmmmnm
*|凑=mmnmmml *|几=nmmmnll *|出=mnmmmmn *|分=mlmmnlm *|刚=mmmnmmm *|别=mmnmmmm *|到=mmmnlnm *|刷=mlmnnlm *|前=nmmmmml
*|务=nmmmmmm *|动=mmmnmmm *|包=mmmmmln *|区=mmmmmnm *|十=mmnmmmm *|半=nmmmmmm *|卖=mmmnmlm *|卡=nmmmmnl *|原=mmmnmmm
*|厨=mmmnmmm *|去=mlmmmmn *|又=mmmnmmm *|反=mmmnmmm *|叔=mmmmmmn *|口=mmlnmmm *|句=nmmmmmm *|叫=nmmmmmm *|可=mmommml
*|号=mmmlmmn *|吃=mmmmmmn *|合=mmnmmmm *|后=mmmmmmn *|听=mmmnmml *|周=mmmmmmn *|味=mmnmmmm *|咋=ommmmlm *|咗=mmmmmnm
*|哈=mmmmmmn *|哗=mmmmnml *|哥=mmmmmmn *|哪=nmmmmmm *|啦=mmlmnmm *|圈=mmmnmml *|在=mlmmmnm *|圾=mmmmmmn *|坐=mmnmnmm
*|块=mmmmmmn *|垫=mnmmmmm *|堂=mmmmnml *|壁=mnmmmmm *|声=mmnmmml *|复=nmmmmlm *|外=mmmmmnl *|夜=mmmnmmm *|大=mlmmmmm
*|天=mmllmno *|太=mmmmmmn *|头=mmlmmln *|好=mmmlmnm *|姐=mmmmmmn *|婆=mmmmmnm *|子=lnmnmlm *|安=mnmmlmn *|完=nnlmmml
*|家=momllln *|少=mmmmmmn *|尔=mmnmmmm *|就=mmnmmmn *|居=mmmmnml *|屋=mmmmmnl *|工=nmmmmmn *|差=mmmmmmn *|市=mmmmmmn
*|师=mmmmmln *|带=mmmmmnm *|干=nmmmmml *|年=mmmmmnm *|应=nmnmmml *|店=mmmmmnl *|度=mmmmnml *|廊=mmmmmlm *|开=mmlmnml
*|弄=mmmmmml *|张=nmmmmmm *|强=mmnmmmm *|归=mmmmmnl *|当=mmmmmmn *|往=mmmmmnm *|得=nmmnnll *|心=nmmmmlm *|忍=mmnmmml
*|忙=mmmmlmn *|快=mmmmnmm *|情=mmmmmln *|慢=nmmmmmm *|成=nmnmmml *|我=mmmlmmn *|戴=mmmnmmm *|所=mmnmmml *|手=mmmmmmn
*|才=mmmmmmn *|打=mnmmmml *|报=nmmmmmm *|拖=mmmnmmm *|拿=mmmnnml *|挂=mmmnmmm *|指=nmmmmml *|换=nmmmmmm *|掉=mmnmmml
*|排=mmmmnmm *|控=mmmmmln *|推=mmmnlmm *|摇=mmmmnmm *|摸=mmmnmmm *|改=mmnmmmm *|放=mmnmmmm *|断=mmmllmo *|方=mmmmmlm
*|日=mmmmmmn *|早=mmmnmmn *|时=mmnmmlm *|星=mmnmmmm *|是=nmnnkmm *|晃=mmnmmmm *|晚=mllnnln *|有=mnmmnlm *|望=mmnmmmm
*|期=mmmmmnm *|本=mmnmmmm *|机=mmmmmmn *|杀=mnmmmmm *|杠=mmmmmmn *|来=mnmlmln *|板=mmmmmnl *|枝=nmmmmmm *|架=mmmmmmn
*|查=mnmmmmm *|栋=mnmmmmm *|样=mmmnnml *|格=mmnmmml *|梯=mnmmmml *|棚=mmmmmnl *|椅=mmmmnmm *|楼=mnmmmmn *|次=nmnmmml
*|正=mmmmmnl *|死=mmmmmmn *|气=mllmomm *|水=mlmmmnm *|沙=mmnmlmm *|没=llnomlm *|活=nmlmmmm *|满=nmlmmmm *|漏=mlnmmmm
*|火=mmmmnmm *|灵=mmmmnmm *|点=mmmnnlm *|烟=mmnmmmm *|照=mmmmmnm *|爷=mmmmnml *|片=mmmmmmn *|狗=mmmmmnl *|现=mmmmmnl
*|玻=mmmmnmm *|班=mmmmnmm *|理=nmmmmlm *|用=mmmmnlm *|电=nnmmmmm *|疼=nmmmmmm *|白=mmmlmmn *|百=mmmmmmn *|的=nlnpllk
*|皮=mmmmmnl *|相=mmmmmmn *|看=nmmllmm *|眼=nmmmnlm *|着=nmmmmmn *|码=mmmnmmm *|碗=nmmmmlm *|示=mmmnmml *|礼=mmmmnmm
*|离=mmmmmmn *|种=mmmmmnm *|窗=mmmmnml *|童=mnmmmmm *|算=mmnmmmm *|管=mmmmmmn *|系=mmmnnlm *|线=mmmmlmm *|绒=mmmmmmn
*|给=nmmmmmm *|维=mmmmnmm *|老=mnmmmmm *|能=mmmlmmn *|脸=mmmmmnm *|腿=mmmmmmn *|自=mmmmmmn *|般=mmnmlmm *|色=mmmmmmn
*|芯=mmmnmlm *|茶=mmmnnml *|菜=mmmmmmn *|行=mmnlmml *|表=mmmmmnm *|袋=mmmmmnm *|被=mmmmmmn *|装=mmmmmmn *|要=mmmmmlo
*|见=mlmmmmn *|觉=mmmmmmn *|认=nmmmmmm *|让=nmmmmmm *|讲=mmmnmmm *|评=nmmmmmm *|话=nmmmmmm *|该=mmmmoll *|说=mmmmmln
*|谁=mmmmmol *|谢=mmmmmnm *|贝=mmmmmmn *|财=mmmmmmn *|贴=mmmmmln *|赞=mmmmnml *|走=llmnmmm *|起=mmmmmmn *|身=mmmmmmn
*|车=mmmlmln *|轻=mmmmmmn *|边=mnmlmmm *|过=mnmmmml *|还=mlmomkn *|这=nmmmlml *|送=mmmmmmn *|道=mnmmmmm *|那=mmnlmmm
*|都=nmlmlmm *|醒=mmmnmmm *|里=mlmmnmn *|重=lnmnmmm *|钻=mmmnmmm *|锁=mmmmmmn *|错=mmmmnml *|长=mmmmmln *|门=mlmmmmn
*|问=mmmmlmn *|间=mmmmmnl *|陈=mmmmmmn *|雨=nmmmmmm *|静=mmmmnmm *|音=mmnmmmm *|颗=nmmmmmm *|风=mnmmmmm *|马=mmnmmmm
*|高=mmmmmmn *一|=mnomljm *一一=mmmmmmn *一丢=mmnmmmm *一也=mmmnmmm *一了=mmmnmmm *一又=mmmnmmm *一味=mmmmnmm *一多=nmmmmmm
*一大=mmmmmmn *一子=mlmmmnm *一就=lmlnnmm *一月=mmmmmmn *一来=mmmmmml *一水=nmmmmmm *一没=lmmnoll *一点=mmnmmmm *一红=mmmmmnm
*一还=mmmnmmm *一都=mmmmnmm *一雨=mmmnmmm *七|=mmnmmln *七也=mmmnmmm *万|=mmmmmlm *三|=mmmmmmn *三不=nmmmmml *三又=mmmnmmm
*三小=nmmmmmm *三那=mlmmnmm *上|=lmmnmml *上下=mmmmmnl *上不=mmmmmlm *上了=mmmmmln *上几=mmmnmmm *上开=mmmmmmn *上我=mmmnmlm
*上月=mmmmmnm *上点=mmmmmnm *上还=mmmmmmn *下|=mlmmlmn *下了=mmmmmln *下倒=mmmnmmm *下场=mmmnmmm *下开=mmmmnmm *下心=mmmmnml
*下是=mmmmmlm *下着=mmmnmmm *下给=mmmmmnm *下要=mmmmmnm *不|=nmmolmk *不一=mlmnmmm *不不=mlmmnnl *不个=nmmmmmm *不也=mmmnmmm
*不了=lmmlpmm *不再=mnmmmml *不写=mmmmmnm *不去=mmmmmml *不可=nmmmmmm *不吧=mmmmmmn *不啊=mmmnmmm *不地=nmmmmmm *不好=nmmmlmm
*不字=mmnmmmm *不工=mmmmmnm *不心=nmmmmml *不惯=mmmmmmn *不意=nmlmmnl *不我=mmmmmnm *不换=mmmmmnm *不有=mmmmmln *不样=nmmmmlm
*不水=mmnmmmm *不火=mmmnmmm *不真=mmmmmnl *不知=nmmmmml *不被=mnmmmmm *丝|=mmmmnmm *丝动=mmmmnml *丢|=mmnmmmm *两|=mmnmllm
*两一=mmmnllm *两了=mnmmmml *两星=nmmmlmm *两都=mmmmnmm *个|=nmmmlmn *个住=mmmmmnl *个几=mmmmmnm *个只=mmmnmmm *个啊=mmmmmmn
*个头=mmmmmmn *个子=mmmmmml *个我=mmmmmml *个色=mmmmmnl *个觉=mmmmnml *个话=nmmmmlm *中|=mmnmmmm *久一=mmmmmnm *么|=mmmnnlm
*么事=mmmmmln *么来=mmmmmln *么的=nmmmmml *么雨=mmmmnmm *乒球=mnmmmmm *乓台=mnmmmmm *九|=mmnmmmm *九四=mmmnmmm *也|=mnnmmll
*也不=mmmmmnm *也了=mnmmmml *也人=nmmmmmm *也见=mmmnmmm *习|=mmmmmmn *买套=mmmmmln *乱|=nmmmmmm *了0=mnmlmmm *了|=kmmnnlm
*了下=mmmmmmn *了不=nmmlmmm *了两=mmmmmmn *了个=ommmmlm *了中=mmnmmmm *了么=mmmmmnl *了也=nmmmmmm *了了=mmmmmmn *了人=mmmmmnm
*了今=mmmmmml *了位=mmmmmmn *了修=nmmmmmm *了停=mmmmmmn *了偶=mmnmmmm *了几=nmmmmln *了出=mmmmmmn *了去=mmmmmnm *了又=mmmmnmm
*了只=mmmmmnm *了可=mnmmmnl *了后=mmmnmmm *了听=mmmmmnl *了咋=mmmmmnl *了啥=mmmnmml *了圈=mmmmnmm *了地=mmnmmmm *了坐=mmmmnmm
*了墙=mlnmmmm *了大=mmmmnmm *了天=mmmnlmm *了头=mmmnmmm *了好=mmmmnml *了娃=mmmmnmm *了子=nnmmnml *了孩=mnmmmmm *了家=mmmmmnm
*了少=mmmmmln *了就=mnnmmml *了差=mmnmmmm *了年=mmmmmmn *了得=mmmmlmn *了我=mmmnmml *了手=mmmmmnm *了拖=mmnmmlm *了整=mmmmmml
*了是=mmmmnmm *了晚=mmmmnmm *了月=mmmmmln *了有=mmmmmmo *了来=nmmlmmm *了楼=mnmmmmm *了水=mmmmnmm *了没=nmlnmml *了满=mmmmnmm
*了照=mmmnmmm *了百=mmmmmmn *了穿=mmmmnmm *了能=mmmmmnm *了要=mmmmnmm *了该=mnmmlmm *了谁=nmmmmnm *了谢=mmmmnmm *了负=nmmmmmm
*了趟=mmmmnmm *了路=mnmmmmm *了还=mmmnmml *了这=mmmnnml *了通=mmmmmnm *了那=mmmmnmm *了里=mmmnmmm *了门=mmmnmmm *事|=mmmmmnm
*二|=mmmmmmn *二了=mmmmnml *二二=mmmmnml *于|=mmmnmlm *五|=lmmmnmm *亮|=mmmlmmn *亮一=mmmnmmm *人|=llmmmnm *人一=mnmlmmm
*人上=mmmmmnm *人了=mmmmlmn *人天=mmmmmnl *人理=nmmmmmm *人的=mmmmmlm *人真=mmmmnmm *人过=mmmnmlm *人道=mnmmmmm *今一=mmmnmml
*今下=mmmmnmm *今八=mmmmnmm *今没=mmmmmmn *他|=nmmmmmm *他好=mmnmmmm *他是=mmmmmnm *他的=mnmmmml *他说=mmmmmnm *以|=mmnmmll
*以不=mmmmmmn *们|=mmmmmnm *们个=nmmmmmm *们了=mmmmmnl *们人=nmmmmmm *们到=mmmmmmn *们区=mmmnmmm *们得=nmmmmmm *们点=nmmmmml
*们的=mmmmmnl *众|=mmmmmmn *会会=mmmmmnl *位是=mmmmmnl *低|=nmlmmmm *作|=nmmmmml *你|=mmmnlnl *你不=mmmlmmm *你也=mmmmmmn
*你听=mmmnmml *你有=mmmmnmm *你查=mmmmmnl *你点=mmmmmmn *你的=nmmmmmm *你看=mmmnmml *你这=nmmmmml *你送=mmmmnmm *你那=mmmmmmn
*使|=mnmmmmm *信|=mmmmnml *修|=nmmmmmm *修的=mnmmmmm *修管=mmmmmmn *修金=mmmmmnl *倒|=mmmmmnm *倒的=mmmmmml *候|=mmmmmnl
*借了=mmmmmnm *偏|=mmnmmml *做|=mmmmmln *停|=mlmmmmm *傅|=mmmmnmm *傅天=mmmmnmm *傅门=nmmmmmm *催四=nmmmmmm *像吗=nmmmmmm
*儿|=mmmmmnl *儿一=mmmnmmm *儿那=mmmmnmm *充桩=mnmmmlm *先|=nmmmmmm *先个=mmnmmmm *光|=nmmlmnl *入|=mmmmmnl *全我=mmmnmmm
*全都=mmmmmmn *八|=mmnmmlm *八半=mmmmnml *八吧=mmnmmmm *公的=mmmmmml *六|=mmmmmmn *冇|=mmmmnmm *再不=mmmmmnm *冒|=mmmnmmm
*冰|=mmmnmnl *净|=mmmmnmm *凉|=nmmmmmm *几|=mnmmmml *几一=mmmnnml *几人=mmmmmnm *几的=mmmmmmn *几能=mmmmmln *几钟=mmmmmnm
*几钱=mmmmmnm *出了=mmmnmmm *分那=nmmmmmm *刚了=mmmmnml *别|=mmmnmlm *别我=mmmmmmn *别的=nmmmmmm *到|=lmnlnlm *到上=mmmmmnl
*到了=mmmmmln *到在=mmmmmnm *到好=mmmmnmm *到家=mmmmmlm *到楼=mlnlnmm *到点=mmmnmmm *到谢=mmmmmmn *到这=mnmmmmm *刷|=mmmnmmm
*刷了=mmmmnmm *刷开=mnmnlmm *刺|=mmmmnmm *前了=mmmnmmm *前后=nmmmmml *剩个=mmnmmmm *剪|=nnnmmml *剪利=mmmmnmm *剪是=mmmnmmm
*力|=mnmmmmm *办了=nmmmmmm *办事=mmmmmmn *办没=mmmmmnl *加个=mnmmmlm *动|=lmmnmnl *包不=mmmmmln *北|=mmmnmmm *区人=mnmmmmm
*医|=mmmmmmn *医的=mmmmmmn *十|=nmmmlmm *十万=mmnmmmm *十下=mmlnmmn *十个=mmmnmmm *十了=mmmmmnl *十天=nmmmmmm *十度=mmmmnmm
*十月=mmmmmnl *千|=mmmmmmn *午到=mmnmmmm *半|=mnmnlml *半月=nmmmmlm *单今=mmmmmmn *单没=mmmnmmm *单门=mmmmmnm *卖|=mmmmmnm
*南那=mmmnmmm *占|=mmmmmnm *卡|=mmmlnmm *卡上=mmmnmmm *卡是=mmmnmlm *卡没=mmmmmmn *印|=mmmmmmn *厉|=mmmnmmm *压没=mmmnmmm
*去了=mlmmmmm *去十=mnmmmmm *去吗=mmmmmnm *又|=mmmlnml *又上=mmmomml *又下=mmmnmnl *又了=lommlmm *又出=mmmnmml *又又=mmmmnmm
*又回=mmmnmnl *及|=mmnmmmm *反|=mmnnmmm *反慢=mmnmmmm *发|=mmmmmnl *发怎=mmmmmln *取|=mmmmmmn *口不=mmmnmml *只了=mmmnmmm
*只狗=mmmmmnm *可|=mmnmmmm *可拿=mmmmmmn *台子=mnmmmmm *号|=mmmmmnm *吃|=mmmmmmn *吃那=mmmmmnl *各|=mmmmnmm *合|=mmnmmml
*合了=mmmmnmm *合合=mmmmnnl *合矩=mmmmmnm *后年=nmmmmml *吧我=mmmmmnm *听|=mmmnmmm *吱|=mmmmmnm *吵|=mmmmnmm *周|=mmmmmlm
*咋|=ommmmlm *咣|=mmmnmml *哈|=mmmmlmn *响|=mmmmnml *哑|=mnmmmmm *哪|=mmmmmnm *哪屋=mmmmmmn *哪来=mmmmmnm *唔|=mlmnmmm
*啊有=mmmmmnl *啥|=mmmnmmm *啥了=nmmmmmm *啥的=mmmmmnm *喷|=mmmmnmm *嗡|=mnmmmmm *四|=mmmnmlm *四才=nmmmmmm *四电=nmmmmmm
*回|=mmmmmmn *回的=nmmmmmm *在|=mmmnmlm *在口=nmmmmmm *在地=mmmmmnm *在头=mmmmmnl *在棚=mmmnmmm *在点=mmmnmml *在边=mmmnmml
*在里=mmmmmnl *在门=mmmnmml *在面=mnmmmmm *地|=mmmmmnl *地一=nmmmmmm *地不=mmmmmnm *地的=mmnmmmm *场|=mmmmmmn *场的=mmmmmmn
*圾了=mmmmnmm *圾类=mmmmmmn *坐一=mmmmnml *块一=mmmmmmn *垃分=mmmmmmn *墙|=mmmnmmm *墙了=mmmmmmn *声|=mnmmmml *声开=mmmmnmm
*处|=mmmmmnm *处得=mmmmnmm *复|=nmmmmlm *外|=mmmnmmm *外上=mnmmmmm *多|=mmmmmnl *多人=mmmmmmn *多时=mmmmmnm *多钱=mmmmmln
*夜施=nmmmmmm *大|=mmmnmlm *大人=mmmmnmm *大别=mmnmmmm *大夜=nmmmmmm *大的=mmmmmmn *大看=mmmmlmn *天|=mmmlmnm *天一=mnmmmml
*天不=mmmmmln *天了=mmmmmln *天人=nmmmmmm *天几=mmmmmnl *天又=mmmnmmm *天地=mmmmmmn *天我=nmmmmmm *天是=mmmmmln *天板=mmmmnmm
*天气=mmmmmmn *天点=mmmmnmm *天车=mmmmmnl *天还=mmmmmnm *太|=nmmmmmm *太了=mmmmnml *太能=mmmmmnm *头|=mmmmmmn *头地=mlmmnmm
*头太=mmmmnmm *头开=mmmnmmm *头我=mmmmmnm *好|=mmmllmo *好一=nmmmmmm *好了=mnmmmmm *好好=mmmmmmn *好思=mmlmmmm *好我=mmmmmnm
*好来=mmmmmnm *好的=mmmmnmm *始|=mmmnmml *嫌|=nmmmmmm *子|=lmmllnn *子一=nmmmmmm *子不=mmmnmmm *子了=mmmmmmn *子在=mmnmmml
*子坏=mmmmnmm *子好=mmmmmnl *子水=mmmmmnm *子管=mmnmmmm *子黄=mmmmmln *字了=mmmmlmn *孩|=mmmmmml *孩的=mmmmmmn *安|=mmmmnlm
*完二=mmmnmmm *完才=nmmmmmm *室|=mmmnmmm *家|=mmmmmmn *家不=mnmmmmm *家了=mmmmmmn *家修=mmmmmmn *家口=mmmmmml *家没=mmmnmmm
*家的=mmmmmol *家菜=mnmmmml *对|=mmmmnmm *将|=mmnmmmm *小了=mmnmmmm *小告=mnmmmmm *小子=mmmmmnl *小门=mmmmmmn *少|=mmnmmmm
*少能=mnmmmlm *尚|=mmommml *就|=mmolnmk *就不=mmlnnmm *就了=mlmmmnm *就办=nmmmmml *就能=mmmmmmn *就走=mmmmnmm *就道=mmmmmmn
*尾|=nmmmmmm *层了=mmmnmmm *居下=mmmmnml *屏|=mmmmnmm *岁孩=nmmmmml *工我=mmmmmnm *工的=mmmmmlm *差|=omlmmmm *差多=mmnmmmm
*己|=mmmmmml *己个=mmmmmnl *师|=mmnmlln *师进=nmmmmmm *带|=mmmnmmm *干|=mmmnnml *干去=nmmmmmm *干的=nmmmmmm *平|=mmmmnmm
*平一=mmmmmnm *年|=mmmmmmn *年天=mmmmmnl *年我=nmmmmmm *年的=mmmmmmn *广贴=mnmmmmm *应半=mmnmmmm *度|=mmmmnmm *开|=mnmmmml
*开不=mmmmmmn *开开=mmnmmmm *开来=mmmmmnl *弄|=mmmmnml *张就=nmmmmml *强|=mmnmmml *当|=mmmmmmn *录去=mmmmmnm *很|=mmmmnmm
*得|=mmnmmml *得了=mnlmmmm *得去=mmnmmml *得好=mmmmnmm *得来=nmmmmmm *得狗=mmnmmml *心|=mmmmnmm *心不=nmmmmmm *快了=mmmmmmn
*怎没=mmmmmmn *思了=mmnmmml *您|=mmmmmnl *情|=mmmmmmn *想|=mmmmmmn *想一=mmmmmmn *想来=mmmmmmn *意|=nmnmmml *感|=mmmmnmm
*慢|=mmnmmmm *慢拍=mmnmmmm *成了=mnmmmmm *我|=mmmmmmn *我一=mmmmmmn *我不=mmmmnlm *我他=mmmmmln *我十=mmmmmnl *我午=mmmmmnm
*我口=nmmmmmm *我在=mmmnmmm *我块=mmnmmml *我大=mmmmmmn *我好=nmmmmml *我就=mmmmmmn *我己=mmmmmmn *我我=mmmmmmn *我手=mmmnmmm
*我搬=nmmmmmm *我收=mmmmmnm *我橱=nmmmmmm *我猫=nmmmmmm *我的=mmmnmml *我脚=mmmmmml *我被=mmmmmml *我装=mmmmmmn *我认=nmmmmml
*我车=nmmmmmm *我边=mnmmmmm *我那=mmmmmmn *我门=nmmmmlm *手|=mmmmmnm *手上=mmmmmnm *才|=pmmmmlk *才人=nmmmmmm *才好=nmmmmmm
*打|=nmmmlmm *打不=mmmmmnl *打个=nmmmmmm *打分=nmmmmmm *打极=mmmmmmn *打药=mnmmmml *扣|=nmmmmmm *扭|=mmnmmmm *批|=mmmmmnl
*找个=mmmmmnm *找们=mmmmmnm *把|=mmmmmmn *把家=nmmmmnl *护|=mmmmmmn *抬|=mmmnmmm *拆一=nmmmmmm *拉|=nmmmmmm *拎来=mmmmmnm
*拖了=mmmnnmm *拿|=mmmmmnm *拿来=mmmmmmn *按|=mmnmmmm *挺|=mmmmnmm *捂|=mmmmmmn *换|=mlmmmmm *换个=mmmmmnm *换是=mmmlmnm
*掉|=nmmmmlm *排|=mmnmmmm *排我=mmmnmml *接|=mmnmmmm *接一=mmmnmmm *提|=mmmmmln *搞|=mmmmnlm *搭|=nmmmmml *摔|=mmmmmmn
*撞了=mnmmmmm *收|=mmmmnlm *收又=nmmmmml *改|=mmnmmmm *放|=mmmmnmm *放就=mmnmmmm *放来=mmmmmml *放里=mmmmmnl *效|=nmmmlml
*敢楼=mmmmnmm *数|=mmmmmmn *整|=mmmmnmm *整单=mmmmmnm *敷|=nmmmmmm *断|=mmmllmn *新|=mnmmmmm *施|=nmmmmmm *早了=nmmmmmm
*时|=mmmmmnm *时把=nmmmmmm *时没=mmmmmnm *明六=mmmmmmn *明几=mmmmmln *是|=mmnlmln *是一=mmnlnml *是业=mmmmmnm *是个=mmmmmmn
*是了=nlomlml *是人=mmmmmln *是们=mmmmmnm *是你=mmmmmnm *是区=mmmmmml *是去=mmmmmmn *是壁=mmmnmmm *是小=mmmmmnl *是开=mmmnmmn
*是得=mmnmmml *是控=mmmlmnm *是是=mmmmmnm *是月=mmmmmnl *是根=mmmnmmm *是的=mlmmmmm *是给=mmmmmmn *是花=mmmnmmm *是说=mmmnmml
*是边=mmmomml *是门=mnmmmmm *晃|=mmnmmmm *晚不=mmnmmmm *更|=mmnnmmm *月|=mmmmmnm *有|=mlmnmnm *有不=mmmmmmn *有个=mnmmmmm
*有了=mmommml *有位=mmmmmln *有儿=mmmmmnm *有公=mmmmmln *有去=mmmmmmn *有大=mmnmmmm *有定=mmmmmnl *有家=mmmmmln *有少=mmnmmmm
*有师=mmmmmnm *有得=mmmmmnm *有拿=mnmmmmm *有有=mmmmmln *有来=mmmnmnm *有没=mmmmmln *有班=mmmmmnm *有要=mmmmmln *服|=nlmmnmm
*机着=mmmnmmm *杠|=mmmmnmm *来|=lmlomnm *来一=mmmmmmn *来了=mmmmnmm *来人=nmmmmml *来工=nmmmmmm *来是=mmmmmnm *来看=mmmmmml
*来谁=mmmnmmm *来趟=mmmmmnm *来还=mmnmmmm *来门=mmmmmml *极|=mmmmmmn *柜前=mnmmmmm *查不=mnmmmmm *样|=mmmmnml *格|=mmmmmml
*格是=mmmnmlm *桩|=mnmmmlm *桶|=mmmmmmn *桶上=mmmnmmm *桶水=mmmmmmn *梯得=mmmmmnm *棵花=nmmmmmm *楼|=mmmnmln *楼上=mnmmmml
*楼不=mmmmmnm *楼人=mnmmmmm *楼卡=mmmmnlm *楼四=mmmmmnm *楼堆=mlmmmmm *楼是=mmnmmmm *楼里=mmmmmmn *楼间=mnmmmmm *橘|=mmmmnmm
*次|=mmmnmmm *次没=mmmnmmm *欢|=mmmmnmm *死|=mmmmnmm *比前=mmnmmmm *比来=mmmnmmm *比都=mmmnmmm *毛|=mmnmmmm *气|=nmmmnml
*水|=lmmmmmm *水了=mmnlmmn *水到=mnmmmml *水在=mnmmmmm *水有=mmmmmmn *沙|=mmnmlmm *没|=llonmml *没一=mmmnmmm *没了=mmmlnml
*没你=mmmnmmm *没出=nmmmmmm *没到=mmmmmnm *没啊=mmmolml *没平=nmmmmlm *没来=mmmnmmm *没病=mmnmmmm *没着=mmmlnmm *没码=mmmmnmm
*没见=mmmmnmm *没车=nmmmmmm *油味=mmnmmmm *法|=nmmmlml *洗|=mmmmmmn *洗澡=mmmmmmn *消|=mmmmmmn *清一=mmmnmmm *清了=mmmmmml
*渣|=mnmmmmm *湿|=mmmnmlm *满|=nmnmmll *滴声=mmmmnmm *滴滴=mmmmmmn *漏|=mmnlmmn *灯了=mnmmlmm *点|=mmomlml *点一=mmmnmmm
*点儿=mmmmnmm *点到=mmlmmmm *点十=mmmnmmm *点单=mmmmmmn *点我=nmmlmmm *点才=mmmmnmm *点楼=mmmmmnm *点没=mmmmnml *点着=mmmnmmm
*烂|=nmmmmmm *烟|=mmmlnmm *照不=mmmnmmm *照的=mmmnmmm *爸那=mmmmmnm *牌|=mmmmmnm *物出=mmmmmnl *物小=mmmmnmm *物费=mmmmmmn
*犬年=mmmmmnl *猫了=nmmmmmm *班没=mmmmmnm *班的=mmmmnml *理|=nmmmmln *璃了=mnmmmmm *生|=mmmmmmn *用|=nmmmlmm *用我=mmmmmmn
*电|=mmmmmmn *电少=mnmmmlm *电的=nmmmmnl *电车=mmmmmmn *画清=mmmmnmm *疼|=nmmmmmm *白|=mmmnmmm *白一=mmmmnmm *百|=mmmmmmn
*百之=mmnmmmm *的|=mmlmnmn *的下=mmmmmmn *的不=mmmmmlm *的个=mmmmmlm *的了=mmmnmmm *的事=mmmmmnl *的们=mmmmmnl *的你=nmmmmmm
*的候=nmmmmmm *的只=mmmmmnm *的在=mnmmmmm *的声=mmmlmnm *的好=mmnmmmm *的姨=mmmmmnl *的子=mmmmmnm *的我=mmmmmmn *的料=mnmmmmm
*的是=mmmlmnm *的来=mmmmmln *的查=mmmmmnl *的水=mnmmmmm *的没=mmmmmmn *的用=mmmmmnm *的老=mmmmmml *的西=mmmmmml *的说=mmmmmml
*的费=mmmmmnm *的跟=mmmnmmm *的隔=mmmnmmm *盖|=mmmmmln *盘了=mmmnmml *看|=mmmmnmm *看一=mmmmmnm *看清=mmmmlmn *看这=mmmmmln
*看那=mmmmmml *真|=mmlmnmm *真了=mmmmnmm *眼|=mmmmnmm *着|=lnmommk *着个=mmmmmlm *着了=mmmnmmm *着们=nmmmmmm *着子=nmmmmml
*睡|=mmmmmmn *睡了=mmmmnmm *砸|=mmmmmmn *硬|=mmmmnmm *磨了=mnmmmmm *礼没=mmmmnmm *社|=mmmmmmn *神|=mmmmnmm *秃|=nmmmmmm
*科|=mmmmmmn *移|=mmmnmmm *稀|=nmmmlmn *空外=mnmmmmm *站一=nmmmmmm *童的=mnmmmmm *第天=mmmnmmm *第次=mmnmmmm *等一=mmmmmnm
*等两=mmnmmmm *等天=nmmmmmm *答|=mmmmmmn *算|=mmollmm *算格=mmnmmml *算算=mmmmmnl *管|=mmmmnmm *管漏=mnmmmmm *米不=mmmmnmm
*系|=mmmnmmm *红|=mlmnmmm *约|=mmmmmln *纸子=mmmmmln *纹不=mmmmnml *线了=mmmmnmm *给|=mmmmmnm *给不=mmmmmnm *给了=mmmmmln
*给们=nmmmnnl *给低=nmmmmmm *给几=mnmmmlm *给到=mmmmmnm *维基=mmmmmnl *缺|=mmmmmmn *罚多=mmmmmnm *羽服=mmmmmmn *翘|=mnmmmmm
*老|=mmmmllo *老不=mmmmmnm *老儿=mmmmlmn *老太=mmmmnmm *老子=mmmmnml *老实=mmmmmmn *老的=mmmmmln *老里=mmmmmnm *老食=mmmmmnm
*能|=mmonlll *能下=mnmmmmm *能了=mmnmmmm *能医=mmmmmmn *能单=mmmmmml *能点=mmmmmln *能给=mnmmmlm *能能=lmmmmnm *能走=mmmmmnm
*脚了=mmmmnmm *脱|=mmmmmmn *自|=mmmmmmn *舍得=mmmmmmn *舒|=mmmmnml *良|=mmnmmmm *花|=mmmmmml *苦|=mmmmlmn *药|=mnmmmml
*菜子=mnmmmmm *落|=mlmmnmm *落一=mmmmmmn *虎|=mmnmmmm *蟑|=mmmmmmn *行|=mmnlmnm *衣|=mmmmmmn *补不=mmmmmml *表|=mmmmnmm
*被|=mnmmmmm *被了=mlmmmmm *裂|=mnmmmmm *装|=mmmnmmm *装的=mmmmmmn *西的=mmmmmml *要|=mmmmmln *要几=mmmmmnm *要又=mmmmmnl
*要啥=mmmmmnl *要要=mmmmmnm *要起=mmmmmmn *见|=mmmnmln *见个=mmmmmnm *视|=mmmmmmn *解|=mmmmmmn *解了=mmmmmmn *认|=nmlmmml
*认我=mmmmmmn *让|=mmmmmmn *记了=nmmmmmm *讲|=mmmmmnm *讲声=mnmmmmm *证有=mmmmmnm *该|=mmmmnlm *该么=mmmmnmm *说|=nmmmmml
*说去=mmmmmmn *说对=mmmmmmn *说我=mmmmmnm *谁|=nmmmmnl *谁了=mnmmmmm *谁到=mmmmmln *谁映=mmmmmnm *谁的=mlmmmmn *调|=mmlmmmm
*调机=mnmmmmm *谢啊=mmmmnml *谢师=mmmmlmn *贴了=mmmmmmn *贴纸=nmmmmmm *费|=mmmmmml *费我=mmnmmmm *费收=mmmmmnm *赔|=mmmmmnm
*走|=lmmmnml *走一=mmmmmml *越|=nmmmmmm *越越=nmmmmmm *跑|=mmmmnml *跟一=mmmnmmm *路上=mnmmmmm *路那=mnmlmmm *跳|=mmmnmml
*车|=mlmmmmn *车一=mlmmmnm *车底=mmmnmmm *车辆=mmmmmmn *车过=mmmmmml *车还=mmnmmmm *车飞=mmmnmml *转|=mmmmmln *轻不=mmmmmnm
*较意=mmnmlmm *辛|=mmmmnmm *边|=mmmnmmm *边人=mnmmmmm *过|=nmmmlml *过不=mmmmnmm *过个=mmmmmmn *过了=nmmmmmm *过二=mnmmmmm
*过去=mmnmmmm *近|=mmmmmln *还|=nmomlll *还一=mmnmmml *还不=mmlnmmm *还两=mlmnmmm *还个=mnmmmmm *还交=mmmmmnm *还人=mnmmmlm
*还以=mmnmmmm *还光=mmmlmnm *还再=mmmmmnm *还十=mmmnmmm *还半=mmmmmmn *还在=mnmnmlm *还小=mmmmmnl *还我=nmmmmml *还打=mmmmmmn
*还找=mmmlmnm *还活=mmnmmmm *还点=mmnmmmm *还着=mlmomml *还老=mmmmmmn *还要=mmmmmmn *还黑=mmmnmmm *这不=mnmmmmm *这交=mmmmmmn
*这人=mmmmmln *这天=mmmnnll *这当=mmmmmnl *这能=lmmnmmn *进|=mmnmmmm *进了=mlmnmmm *进去=mnmmmmm *送|=mmmmmmn *透|=mmmmnmm
*递子=mmmmmml *通|=mmmmoml *通一=nmmmmmm *通通=mmnmmmm *道|=mmmmmmn *道了=mnmlmmm *道天=nmmmmmm *道得=mmmmmmn *那|=mmmnmmm
*那不=mmmmnmm *那儿=mmmmmmn *那地=mnmmmmm *那多=mmmmmln *那大=mmmmnmm *那旧=mnmmmmm *那没=mmmnmmm *那还=mmmnmlm *那钱=mmmmmnm
*都|=nmnmnll *都了=nmmlmmm *都好=mmmmnmm *都家=nmmmmml *都得=lmnmmmm *都成=mmmmmmn *都没=mnmmmmm *都的=mmmnmml *都老=mmmmmmn
*都见=mmmmnmm *都进=mmmnmmm *醒|=mmmmmmn *里|=mmmmlnm *里了=mnmnllm *里嗡=mmmmmlm *里那=mmmnmmm *重|=nmmnmmm *量|=mmmmnmm
*钱|=mmmmmnm *钱还=mmmmmln *链|=mmmmmmn *锁|=nmmlmmm *长|=mmmnmlm *长一=nmmmmmm *长间=mmmmmnm *门|=mmmnmlm *门不=mnmmmmm
*门人=mmmmmmn *门按=mmmnmmm *门没=mnmmmmm *门的=mlmmmmn *门给=mnmmmmm *门锁=mmmmmnm *闭器=mnmmmmm *问|=mmmmmmn *问不=nmmmmmm
*阳的=mmmmmnm *院|=mmmmmmn *难|=nmmmlmm *雨|=mmmmmmn *零|=nmmmmml *靠|=mmmmmmn *面楚=mmmmnmm *鞋|=nmmmmmm *音点=mmnmmmm
*顶天=mmmmmlm *顶水=mmmmmnm *预|=mmmmmnl *风|=mmmmmmn *飞|=mmmnmmm *食|=mmmmmmn *饿|=mmmmmmn *马虎=mmnmmmm *高一=mmmmmml
*麻|=mmmmmmn *黄|=mmmmmml *黑|=mmmomll 0=lnnmnlm 0|=mmmmlmo 0分=mmnmlmm 0分|=mmnmlmm 0楼=mmnmmlm A=mmmnmmm B=mnmmmmm
C=mmmnmml K=mmnlmmm K|=mmmmmmn O=mmnlmmm OK=mmnlmmm ^1=mmmmlmn ^七=mmnmmmm ^三=mmnmmmm ^上=mmnmlmm ^下=mmmlmmn ^下雨=mmmmmmn
^不=mmnmmkn ^不能=nmmmmmm ^两=nmmmllm ^两颗=nmmmlmm ^个=mmnmnmk ^中=mmommml ^么=mmmmmmn ^也=mnmmmmm ^了=lmlmolm ^五=mmlmomm
^亮=mmmmoml ^人=mmmmmmn ^今=mmmlmmn ^今天=mmmmmmn ^位=mmmmnml ^低=nmlmmmm ^你=mmmmmmn ^保=mmmmmnm ^偏=mmnmmmm ^傅=mmnmmml
^八=mmnmmml ^再=nmmmmmm ^凑=mmnmmml ^几=mmmmmol ^出=mmmmnmm ^分=nmommll ^别=nmmmmml ^到=mmmmmmn ^刷=mmmnmmm ^办=mmmmmnm
^半=nmmmmmm ^去=mmnmlmn ^又=mmmolln ^及=mmnmmmm ^及格=mmnmmmm ^可=mmommlm ^吃=mmmmmmn ^各=mmmmnml ^各位=mmmmnml ^合=mmnmmml
^吧=mmommml ^呢=mmmmmmn ^咋=ommmmlm ^哈=mmmmnmm ^啊=mmmommm ^啦=mmmmlmn ^嘛=mmmmmmn ^嘞=mmmmmmn ^在=mmmmmmn ^场=nmmmmml
^圾=mmmnmmm ^垃=mmmnmmm ^垃圾=mmmnmmm ^墙=mmmnmmm ^多=nmmmlmm ^天=mmmmmnm ^好=mmmmolm ^子=mmmmlmo ^安=mmmmnmm ^家=mmmmmnm
^小=mmmmlmn ^差不=lmnmmmm ^师=mmnmmml ^师傅=mmnmmml ^带=mmmnmmm ^干=mmmmnnl ^年=mmmmmnl ^开=mmmnmmm ^强=mmnmmmm ^录=mmmmmnm
^得=lmmmolm ^情=mmmmnmm ^意=mmnmlmm ^成=mmnmmml ^我=nmmmlmn ^打=mmnmlmm ^打个=mmnmmmm ^报=mmmmmnl ^排=mmmmnmm ^收=mmmmmnm
^收了=mmmmnmm ^新=mmmmnmm ^方=mmmmmnm ^早=mmmlmmn ^时=mmmmmml ^星=nmlmnmm ^是=mmmlmmn ^晒=mmmmnml ^月=nmmmmml ^有=mmnmlnl
^来=mmmmnlm ^板=mmmmnmm ^格=mmnmmml ^次=mmnmmml ^正=mmmmnnl ^比=mmnmmmm ^水=mmmmnnl ^没=mmmolmm ^没有=mmmmmnm ^活=mmnmmml
^满=mmnmmmm ^满意=mmomlmm ^照=mmmnmmm ^狗=mmmnmnl ^理=mmmmnmm ^的=lmnmmmm ^看=mmmmmln ^真=mmmmlmo ^着=mmmmmmn ^知=mmmmmmn
^知道=mmmmmmn ^等=nmmmmmm ^算=mmmmlmn ^给=mmmmmml ^老=mmmmnmm ^良=mmnmmmm ^觉=mmmmnml ^证=mmmmmnl ^该=mmmmnml ^说=nmnmlmm
^说得=mmnmlmm ^课=mmmmmnl ^谁=mmmmmnl ^走=nmmnlmm ^路=mmmnmmm ^较=mmnmlmm ^较满=mmnmlmm ^过=nmnmlml ^还=mmolmln ^还成=mmnmmmm
^这个=nmmmmmm ^通=mmlnmmm ^通了=mmmmnmm ^道=mmmmnmm ^都=mmmnmmm ^问=mmmmlmn ^雨=mmmmmmn ^颗=nmmmmmm ^颗星=nmmmmmm ^！=mmmmmmn
^，=mmmmlmn |0=mnmmnkm |0|=mmmmlmn |0分=mmnmlmm |0栋=mnmmmmm |一=onlnmkm |一个=nmmmmmm |一分=mmlmmmm |一张=nmmmmmm |一推=mmmnlmm
|一楼=mnmlmmm |一次=mmmnmmm |一点=mmmmnml |一般=mmnmlmm |七=mmnmmlm |七十=mmnmmmm |三=llnmmmn |三楼=mlmnnmm |上=mmmlmnm |下=nlnllmn
|下了=mmmnmmm |下次=nmmlmmm |不=plpmlkk |不卡=mmmmmnm |不响=mmmmmmn |不好=nmmmlmm |不满=nmlmmmm |不漏=mlnmmmm |不知=mmmmmnl |不认=nmmmmmm
|不过=lmnmmmm |专=mmmmnlm |专业=mmmmnml |两=nmlmmmm |两颗=nmmmlmm |中=mmpmlml |为=mmmmmmn |乒=mnmmmmm |乒乓=mnmmmmm |也=nlnmmmm
|也不=nmmmmmm |也没=mmmmnmm |也行=mmnmmmm |书=mmmmmnm |二=mmmmmln |二十=mmmmnmm |互=mmmmmmn |互相=mmmmmmn |五=lmlmomm |交=mmmmmnm
|交了=mmmmmnm |亮了=mmmnmmm |亮堂=mmmmnmm |人=mmmmlmm |人脸=mmmmmnl |什=nmmmmlm |什么=nmmmmlm |今=lllnmlo |今天=mmmmmnm |今年=mmmmmmn
|今早=mmmnmmm |今晚=mmmmmln |从=nmmmmmm |他=mnmmmnl |他家=mnmmmmm |他要=mmmmmnl |以=mmmmmmn |以后=mmmmmmn |会=mmmmmnm |会不=mmmmmnm
|但=mmnmmmm |但是=mmnmmmm |低=mmnmmmm |你=nllnmip |你们=mlmmnlm |你听=mmmnmml |你好=mmmmmnm |你家=mmmmmmn |保=mnmmmmm |保安=mnmmmmm
|修=nnmmmml |俺=mmmmmnl |倒=mlmmmmo |借=mmmmmmn |做=nmmmmml |停=mlmmmmn |停车=mmmmmmn |偶=mmnmmmm |偶尔=mmnmmmm |催=nmmmmmm
|催了=nmmmmmm |像=nmmmmmm |儿童=mnmmmmm |充=mnmmnlm |充电=mnmmmlm |先=mmnmmmm |先去=mmmmmmn |先给=mmnmmmm |光=nmmnmll |免=mmmmmln
|全=mmmmmmn |八=mmnmmmm |其=mmnmmmm |其他=mmnmmmm |养=mmmmmmn |冻=nmmmmml |凉=mmmmmmn |凑=mmnmmmm |几时=mmmmmln |凭=nmmmmlm
|凭啥=nmmmmmm |出=mmmmlmo |出来=mmmmmmn |刚=mmmmnlm |别=nmmmlmn |到=mmmmmmn |到底=mmmmmmn |到现=mmmmmnm |剃=nmmmmmm |前=nmmmmmm
|剩=mmnmmml |剪=mnmmmmk |剪了=mmnmmml |劝=nmmmmml |办个=mmmmmmn |办事=nmmmmmm |加=mmmmnml |勉=mmnmmmm |医=mmmmmmn |医保=mmmmmmn
|单=mmmmmnn |单杠=mmmmmmn |南=mlmnmln |南门=mlmnmmm |卡=mlmnmml |卡在=mmmmmnm |厨=mmmmmnm |去=mmmmnmm |又=mllommm |及=mmnmmmm
|及格=mmnmmmm |反=mmmmlmm |反应=nmmmmmm |口=mmmmmmn |只=nmmnmml |叫=nnlmmml |叫人=mmmmmnm |可=mmnnmml |可以=mmommll |可我=mmmmmnl
|各=mmmmmmn |各位=mmmmmmn |后=mmmnmmm |吱=mmnmmmm |吱嘎=mmnmmmm |吵=mmmmmln |周=mmmmmln |咋=mmmmmnl |咣=mmmnmmm |咣当=mmmnmmm
|咱=mmmmmlp |咱们=mmmmmmn |哈=mmmmmmn |哈哈=mmmmmmn |哐=mmmmmmn |哐当=mmmmmmn |哗=mmmnnml |哪=nmmomjo |哪个=mmmmmln |哪家=mmmmmln
|哪有=mmmnmmm |哪里=mmmnmlm |唔=nmmmnml |啥=mmmmmmn |喊=mmmmmmn |喷=nmmmmml |嗯=mmmnmmm |嗯|=mmmnmmm |四=mmnmmmm |回=nmmmlmm
|回复=nmmmmlm |国=mmmmmnm |在=mmmmmnm |地=mnmlmmm |地上=nmnmmmm |坐=mmmmnmm |垃=mmmmmmn |垃圾=mmmmmmn |基=mmnmmmm |基本=mmnmmmm
|墙=mmnmmmm |墙上=mmnmmmm |声=mmnmmmm |声音=mmnmmmm |处=nmmmmmm |处理=nmmmmmm |夏=nmmmmml |夏天=nmmmmml |外=mnmmmlm |外卖=mmmnmlm
|外头=mmmmmmn |多=mmmmnmm |多谢=mmmmnmm |夜=mmmmnmm |大=mlnmmnm |大件=mmmmmnl |大伙=mmmmmmn |大家=mmmmmmn |天=lnmlmmn |太=nmlmmmm
|头一=mmnmmmm |她=mnmmmml |好=mmllplm |好|=mmmmoml |好人=mmmmmmn |好好=nmmmmml |娃=mmmmnnl |字=mmmmlmn |孩=mnmmmmm |孩子=mnmmmmm
|它=mmmmmmn |安=mmmmoll |安静=mmmmnmm |宝=mmmmmmn |宝贝=mmmmmmn |寒=nmmmmmm |寻=mmmmmmn |将=mmnmmmm |将就=mmnmmmm |小=lmnmmlo
|小区=mmmmmmn |少=mmnmmmm |尚=mmommml |就=nmnnlll |就是=mnnmmml |尺=mmmnnmm |屋=mmmlmnm |屋里=mmmmmnm |差=mmomlml |差一=lmnmmmm
|差不=lmnmmmm |差评=nmmmmmm |已=mmmmmmn |师=nmmmnmm |师傅=nmmmnmm |希=mmnmmmm |希望=mmnmmmm |带=mmmmmmn |帮=mnmmmlm |干=mmlmnml
|干活=nmmmmmm |平=mmmmnmm |底=mmmmmnm |开=lmnmnml |开窗=mmmmnmm |弄=nmmmmmm |当=mmmmnmm |当天=mmmmnmm |很=mmmmnml |心=nlmmmmm
|心疼=nmmmmml |心里=mlmmnmm |怎=mmmmmmn |怎么=mmmmmmn |总=mmnmnml |总算=mmmmnmm |恢=mmmnmmm |恢复=mmmnmmm |您=mmmmmln |想=mmmmmol
|成=mmmmmnm |我=nlkomlo |我下=mmmmmnm |我不=nmmmmml |我们=mmmnmml |我刚=mmmnmmm |我在=mmmlmnm |我妈=mmmmmnm |我家=mnmmmml |我就=mmmmmmn
|我报=mmmmmln |我拿=mmmnmml |我摸=mmmnmmm |我现=mmmnmmm |我给=nmmmmmm |我腿=mmmmmmn |我被=mmmmmnm |我说=mmmmmmn |我走=mmmmmnm
|我这=mmmmmln |我那=mmmmmmn |我都=nmmmmmm |戴=mmmnnmm |房=mmmmmmn |打=nmnllmm |打个=mmnmmmm |打了=nmmmmmm |扫=mmnnmml |扫了=mmnmmmm
|找=mmmmmnm |找谁=mmmmmnl |抬=mmmnmmm |抽=mmmmmml |拖=nmmmmll |拖到=nmmmmmm |招=mnmmmmm |拜=mmmmmmn |拧=nmmmmmm |按=mmmnmmm
|挪=nlmnmll |挪到=mmmnmmm |换=mmmollm |换个=nmmmmml |换了=mmmnmmm |提=mmmmmml |提示=mmmmmml |揾=mmmmmnm |搁=mmmmmnl |搁哪=mmmmmnl
|收=mmmmlmn |收到=mmmmlmn |放=mmnmmnl |效=mmmmnmm |新=mmmmnlm |无=nmnmmml |旧=mmmmmnl |早=mmnmlln |早点=mmnmlmm |明=mmmmmmn
|明年=mmmmmnl |明早=mmmmmmn |昨=lmmnmlm |昨晚=mmmnnmm |是=mmmlmnm |是不=mmmmmnl |晒=mmmmmmn |晚=lmmmmmm |晚上=lmmmnlm |暂=mmnmmmm
|暂且=mmnmmmm |最=nmmmmln |月=mmmmmmn |有=mmomkko |有人=mmmmmmn |有冇=mmmmmnm |有哪=mmmmmmn |有得=mmmmmnm |有没=mmmmmlo |有点=mmmmmnl
|服=nlmmoll |服务=nmmmmlm |本=mmmmmln |机=mmmmmmn |机器=mmmmmmn |村=mmmmmnm |来=nmmmmln |来的=nmmmmmm |柜=mnmmmmm |柜子=mnmmmmm
|查=mmmmmnl |桶装=mmmmmmn |楼=mnmlmnm |楼上=mnmmmmm |楼下=mnmlmmm |楼梯=mnmmmlm |楼道=mlmmmmm |比=mmnmlll |毛=nmmmmmm |气=nmmmmmm
|水管=mmmmmmn |求=mmmmmmn |沙=mmnmlmm |没=omlnnll |没事=mmmmmmn |油=mmnmmmm |油烟=mmnmmmm |泡=mmmmnmm |泥=mmnmmmm |洗=mmmmnml
|洞=mmmmnmm |清=mmmmnll |清理=nmmmmmm |满=mmlmomm |满意=mmmmnmm |滤=mmmnmlm |滤芯=mmmnmlm |滴=mmlmmmn |灯亮=mmmmlmn |灰=mmmmmmn
|点=mmmmnmm |点赞=mmmmnml |烟=mmmmmmn |烟头=mmmmmmn |烧=mmmmmnm |照=mmmolmm |牛=mmmmnmm |物=mmmmmmn |物业=mmmmmmn |犬=mmmmmnl
|狗=mmmnmmm |王=mmmmmmn |现=mmmnmml |现在=mmmnmml |电=mlmnmmm |电线=mmmnmmm |画=mmmmmml |画面=mmmmmml |盆=mmmmnmm |监控=mmmmmln
|看=mmlmnln |真=mmmlolm |睡=mmmmmmn |砌=mmmmnml |硬=mmmnnmm |磨=nmmmmlm |社=mmmmmnm |社区=mmmmmnm |祝=mmmmmmn |神=mmmmnmm
|租=mmmmmln |空=mmmmnmm |穿=mmmmnmm |站=nmmmmmm |第=mmmnmmm |第三=mmnmmmm |等=omnmlll |等了=mmnmmmm |答=mmmmmlm |算=mmomlmm
|管=mlmmnmm |管用=mmmmnmm |纹=mmmmnml |纹丝=mmmmnml |终=mmmmnml |终于=mmmmnml |给=mmmmmlm |给个=mmnmmmm |给力=mmmmnmm |绳=mmmnmmm
|绳子=mmmnmmm |绿=mmmmmln |罚=mmmmmnm |群=mmmmmln |羽=mmmmmmn |羽绒=mmmmmmn |老=lmllonm |老了=mmmmmmn |老头=mmmmnml |老妈=mmmmnmm
|老板=mmmmmnl |老爷=mmmmnmm |胶=mmmnmmm |胶圈=mmmnmml |能=lnpllml |能不=mnmmmmm |能接=mmnmmmm |能用=mmnmmmm |腰=mmmmlmn |腿=mmmmlmn
|腿都=mmmmmmn |自=mmmmmnm |臭=mlmnmmn |舒=mmmmnmm |良=mmnmmmm |落=mmmnmmm |蚊=mmmmnmm |蚊子=mmmmnmm |行=mmnmmmm |行|=mmnmnml
|补=mmnnmml |补的=mmmnmmm |装=mmmnmmm |西=mnmmmmm |西门=mnmmmmm |要=lmmlnnl |要给=mmmmnmm |见=mmmmmnm |角=mmnmmmm |记=nmmmmmm
|讲=mmmmnmm |试=mmmmnmm |试了=mmmmnmm |该=mnmmlmm |说=mlmmlmn |说得=mmnmlmn |请=lmmnmmm |请问=mmmmmnl |谁=mmmmljq |谁家=mmmmmmn
|谁来=mnmmmml |谁的=mmmmmmn |谁给=mmmmmnm |谁要=mmmmmln |谁都=mmmmmlm |谢=mmmmnnl |谢谢=mmmmmnm |走=nmmmnll |走了=mmnmmmm |走廊=mmmmmlm
|超=mmnmmmm |超时=mmnmmml |越=nmmmmmm |跟=mlmmmmm |跟没=mmmnmmm |路=mnlmmlm |路口=mnmmmmm |踩=nmmmmmm |车=mmnnmml |车棚=mmmmmnm
|转=mmmmmln |轮=mmmmnmm |轮椅=mmmmnmm |过=mmnmlnm |过得=mmnmmmm |过期=mmmmmnm |近=mmmmmmn |近期=mmmmmln |返=nmmmmmm |还=lmooljn
|还好=mmmmmmn |还成=mmnmmmm |还是=mmmnmmn |还有=mnmmmlm |还算=mmnmmmm |还能=mmmmmnm |这=nmlmnko |这下=mmmmnml |这个=mmmlmnm |这么=mmmmmmn
|这几=mmmnnll |这是=mmmmmmn |这种=mmmmmnm |进=mmmnmml |退=mmmmmnm |通=mmmnnml |速=mmmmnmm |速度=mmmmnml |那=lnlmmnl |那边=mnmmmmm
|邻=mmmmnml |邻居=mmmmnml |都=mmnmmmn |里=mmmnmlm |里头=mmmnmmm |铁=mmmlmnl |铁门=mmnmmnm |铲=mmmmmml |门=lmmnmmn |门口=mmmnmmm
|问=mmmmmmn |阿=mmmmmmn |随=mmmmmmn |随便=mmmmmmn |隔=mnmmmmm |隔壁=mnmmmmm |难=mmmmmln |雨=mmmmmnm |雨水=mmmmmnm |非=nmmmmlm
|非得=nmmmmlm |顺=mnmmmml |马=mmnmmmm |马马=mmnmmmm |骑=mmmmnmm |高=mmmmmln |黄=mnmmlml |黄的=mmmnmmm |黑=nmmmmlm |龙=mmmnmmm
|龙头=mmmnmmm ~around.adult=lnlmmmn ~around.child=mmlkmon ~around.ended=mmmnllm ~around.excess=mmmmmln
~around.far=mmmmmol ~around.gripe=lnlnknn ~around.home=mmmmmln ~around.how=lmlmlpn ~around.if=llnmmom
~around.joke=mmlmmmn ~around.kin=lmllmmq ~around.lesson=mmmmlmn ~around.maybe=llmlnno ~around.media=mmllmmo
~around.mistake=mllnmmn ~around.not=mlmnmmm ~around.now=lmmommm ~around.old=llllmon ~around.place=mllmmnn
~around.sale=llllloo ~around.self=mmmlmnl ~around.thing=nnkmkmo ~around.urgent=mnmmmmm ~chat.bot=nmmmnln
~chat.chores=lmmmnln ~chat.cooks=mnmlmln ~chat.cries=mmmnmln ~chat.dreams=mmmmmlo ~chat.fans=mnmmmmn
~chat.food=lmlmllq ~chat.greets=lmmllno ~chat.kin=klllnnn ~chat.laughs=llmmnmm ~chat.lore=lmlnmmm ~chat.luck=mmmllmo
~chat.memory=mmmmmlo ~chat.moods=mllmmmo ~chat.nature=nllnlmn ~chat.own_done=nmnlmmm ~chat.play=mmllmlp
~chat.praises_bot=lllmnln ~chat.quotes=mmmmmmn ~chat.self=mmmlllp ~chat.sounds=mmmlmmn ~chat.teases=mmmmlmn
~chat.tests=nmmllmn ~chat.toons=mmmmmmn ~chat.weather=mmlllmp ~chat.wit=mmmlmlp ~deed.attitude=ommnlll
~deed.charges=mmlmmmn ~deed.cruel=mnmmmmm ~deed.drugs=mmmmmnl ~deed.frauds=mmmmmnm ~deed.funds=lmmmmnm
~deed.hurts=nnmnlll ~deed.illegal=mmmmlnn ~deed.kin=lnlmmmm ~deed.slack=qmknlln ~deed.steals=nmmlmmm
~deed.takes=mmmmmnm ~deed.tells=mmmmmnl ~deed.unfair=mmookmk ~means.asks=lmlmlpn ~means.awaited=nmmmmmm
~means.faults=mplnmmk ~means.follows=mlnokmm ~means.harms=mlllmnn ~means.ill=mmmlmmn ~means.lonely=mmmmlmm
~means.lost=lnnmmlm ~means.objects=lmllmno ~means.oddly=nmnllln ~means.papers=lmlllon ~means.service=lmkkmpo
~means.spots=lokmmnm ~means.thanked=mmnloll ~means.wishes=onmmmmk ~next.also=mllmoln ~next.cause=mnmmlnm
~next.comes=mmmmmnl ~next.done=mnnmmll ~next.fair=klulkll ~next.good=mlkjwjk ~next.gossip=lllmkmq ~next.harm=lollnmm
~next.home=mmmlmnm ~next.hurry=mmnmlln ~next.interim=olnlllm ~next.mend=mmmmmmn ~next.nobody=mmmnmml
~next.not_that=mmmmmln ~next.papers=lmlllon ~next.passes=lmmlnol ~next.poor=ummljlk ~next.since=mllmmnn
~next.still=lkltkml ~next.takes=lnollmn ~next.when=mmmmmol ~next.where=mommllm ~next.you=llmlnkp ~talk.adds=olmoknk
~talk.again=olkpkml ~talk.asks=njklksn ~talk.blameless=mmllmmn ~talk.elsewhere=mmmmmom ~talk.excuse=mmmmmmn
~talk.fed=rmklmlm ~talk.gain=lmllnlo ~talk.goods=lplklnn ~talk.haste=lllnnko ~talk.irony=mmlmmmn ~talk.kindly=mmnllmn
~talk.long=olmmlnl ~talk.news=mlmmlmn ~talk.nobody=omlmmml ~talk.noise=llmlpmm ~talk.please=mmkmmnn
~talk.praise=lllmpln ~talk.rules=mllllpo ~talk.suggests=mmnkmnn ~talk.system=lmlllno ~who.client=mmmllom
~who.he=nnnklol ~who.office=lmmmlon ~who.post=mmmlmnn ~who.resident=lmlmmnn ~who.that=lnlmmln ~who.trade=lmlmmnn
~who.worker=llmmnmn 一=nklplln 一|=mmmmmmn 一下=lmnnmml 一下|=mnnllmm 一下就=mmmmnmm 一下雨=mmmnmmm 一个=mmlmmnm 一个|=mmmnmln
一个人=mmmmmnm 一个多=nmmmmmm 一个月=mmmmmmn 一个红=mmmmmnm 一份=mmmmmnm 一单=mmmmmmn 一单|=mmmmmmn 一句=nmmmmmm 一只=lmnmnml 一周=nmmmmmm
一回=mmmmmml 一地=mnmmmml 一块=mmnmmmm 一块|=mmnmmmm 一堆|=mmmnmmm 一声=mlmmnmm 一声|=nmmmmmm 一声就=mmmmnmm 一夜=mmmnmmm 一大=mmmnmml
一天=mmmmmnm 一套=mmmmmmn 一套|=mmmmmmn 一层=mlmmmmm 一年=mmmmmmn 一张=mmmmmln 一截=nmmmmmm 一户=mmmmmnl 一推=mmmnlmm 一斤=mmmmmmn
一早=mmmmmnl 一星=nmmmmmm 一晚=nmmmmmm 一晚|=nmmmmmm 一样=mmmnnmm 一样|=mmmmnmn 一根=mmmnmmm 一棵=nmmmmmm 一楼=mnmlmlm 一次=lmmnmmm
一次|=mmmnmnl 一滴=mmmmnmm 一点=mmmmnml 一点|=mmnmmmm 一点味=mmmmnmm 一点没=mmmnmmm 一点点=mmnmmmm 一盆=mmmnmmm 一直=mnmmmml 一米=mmmmnmm
一脚=mmmnnml 一般=mmnmlml 一般|=mmnmmmm 一袋=mmmmmmn 一起=mmmmmmn 一趟=mmmmnnm 一趟|=mmmmnmm 一身=mmmmmmn 一辆=mmmmmln 一辆没=mmmmmmn
七=lmomlmm 七八=mmnmmml 七十=mmnmlmm 七点=mmmmmmn 万=mmmlmmn 三=nlmmlmm 三个=mmmmmln 三只=mmmmmnm 三天=mmmmmnm 三天|=mmmmmmn 三岁=nmmmmml
三年=mmmmmmn 三星=mmnmmmm 三楼=mlmnnmm 三楼那=mlmmnmm 三次=nmmmlmm 三轮=mnmmmmm 上=jnnolnk 上|=mmnmllm 上一=nmmnmml 上个=mmmmmnm
上个月=mmmmmnm 上了|=mmmnmmm 上十=mmmnmmm 上去=mmmnmlm 上回=mmmmmmn 上头=mmmmmnm 上小=mnmmmmm 上水=mnmmmmm 上没=mmmmmnm 上没|=mmmmmnm
上班=mmmmmmn 上的=mmnmmmm 上过=mmmnmmm 下=lmlnmnm 下|=mnnmmlm 下一=mmmmmmn 下不=mnmmmmm 下不|=mnmmmmm 下了=mmmnmmm 下了|=mmmnmmm
下了场=mmmnmmm 下全=mmmnmmm 下安=mmmmnmm 下就=mmmnnml 下来=mmmnmmm 下来|=mmmmmmn 下楼=mmmmnmm 下次=nmmlmmm 下水道=mmmnmmm 下那=mmmmnmm
不=qjlllol 不|=lmlklsk 不|我=mmmmmnm 不一=mmmmnmm 不一样=mmmmnmm 不下来=mmmnmmm 不习=mmmmmmn 不习惯=mmmmmmn 不了=mnmnmml 不了|=mnmnmml
不亮=mnnmmlm 不亮|=mnmmmmm 不会=mmmmmnm 不出=mmmmnmm 不到=mlmmmmn 不动=llmonnl 不动|=mmmnnnl 不卡=mmmmnnm 不卡了=mmmmnnm 不合=mmmmmnl
不听=mmmmmnm 不咋=ommmmlm 不响=mnmmmmm 不多=mmnmmmm 不好=nmmmmmm 不好|=nmmmmlm 不开=mmlolmm 不开|=mmlolmm 不戴=mmmnmmm 不打=nmmmmnl
不收=mmmmmnm 不敢=mmmmmmn 不是=mmmmmmn 不是我=mmmnmmm 不晃=mmnmmmm 不晃了=mmnmmmm 不满=nmlmlmm 不满意=nmlmlmm 不漏=mlnmmmm 不漏了=mlnmmmm
不用=mmmmnlm 不着=mmmnmmm 不穿=nmmmmmm 不算=mmmmmnm 不管=mmmmmnm 不给=mmmmmnm 不罚=nmmlmmm 不罚|=nmmlmmm 不能=nmlmmln 不能再=mnmmmlm
不能换=mmmmmnm 不行=mmmmmmn 不行|=mmmnmmm 不行了=mmmmmmn 不补=nmmmmmm 不补|=nmmmmmm 不见=mmmmmnm 不见|=mmmmmnm 不认=nmlnmml 不认|=mmmnmlm
不认可=nmmmmmm 不让=mmmmmmn 不该=mmmmmmn 不过=mmnmmmm 不通=nmmmmml 不通知=nmmmmml 不错=mmmlnmm 不错|=mmmlnmm 丑=nmmmmmm 丑|=nmmmmmm
专=mmmmnlm 专业=mmmmnml 专家=mmmmmln 且=mmnmmmm 业=llllnnn 业|=mmmmnmm 业主=mmmmmmn 业出=mmmmmnl 业小=mmmmnmm 业费=mmmmmmn 东=mmmmnmm
东西=mmmmnnl 丝=nmmmoml 丝不=mmmmnmm 丝不动=mmmmnml 丢=mmnlmnm 丢|=mmnmmmm 丢了=mmmmmmn 两=olmmlmm 两下=mmmmlmm 两个=mmmmmnm 两回=nmmmmml
两天=mmmmmml 两天|=mmnmmml 两次=mmmnmmm 两点=mmlnmmm 两百=mmmmmmn 两颗=nmmmlmm 两颗星=nmmmlmm 个=nmmnkmm 个|=mmmolml 个|我=mmmnmmm
个一=mmmnmml 个中=mmnmmmm 个人=mmmmmol 个包=mmmnmmm 个啥=mmmnmml 个啥|=mmmnmmm 个坑=mmmnmmm 个多=nmmmmln 个大=mnmmmlm 个头=mmmnmmm
个好=mmmmnmm 个小=mmnmmmm 个屋=mmmmmmn 个月=mmmmmnm 个月|=nmmmmmm 个水=mmmmmmn 个澡=mmmmmmn 个电=nmmmmmm 个电话=nmmmmlm 个章=mmmmmmn
个红=mmmmmnm 个群=mmmmmmn 个良=mmnmmmm 个角=mnmmmmm 个角|=mnmmmmm 个钟=mmmmmnm 个钱=mmmmmnl 中=lmpmlnk 中|=mmomlmm 为=mmmmmln 主=mlmmmmn
举报=mmmmmnl 久=mmmmmol 么=nmmmmml 么|=mmmmmnl 么办=mmmmnmm 么办|=mmmmnmm 么多=mmmmmln 么大=mmmmnmm 么大雨=mmmmnmm 么好=mmmmmmn
么没=mmmmmmn 么没来=mmmmmmn 之=mmnnlml 之前=mmmmmml 之间=mmmnmmm 乐=mmmmmln 乐|=mmmmmmn 乒=mnmmmmm 乒乓=mnmmmmm 乒乓球=mnmmmmm 乓=mnmmmmm
乓球=mnmmmmm 乓球台=mnmmmmm 九=mlmmnmm 九点=mmmmnml 九点四=mmmnmmm 也=mommmkl 也一=mmmmmnm 也不=nmmnmmm 也好=mmmmnmm 也好|=mmmmnmm
也没=nmmmmlm 也没人=nmmmmmm 也能=mmmnmmm 也行=mmnmmmm 也行|=mmnmmmm 也装=mmmmmmn 习=mmmmmmn 习惯=mmmmmmn 习惯|=mmmmmmn 书=mmmmmnm
买=mmmmmmn 买一=mmmmmln 买的=mmmmmnl 乱=nmmmmmm 了=mnmnokl 了|=knonoim 了|0=mnmlmmm 了|下=mmmmmmn 了|不=mmmlmmm 了|两=mmmmnmm
了|今=mmmmmml 了|偶=mmnmmmm 了|出=mmmmmmn 了|去=mmmmmnm 了|又=mmmmnmm 了|可=mnmmmnl 了|后=mmmnmmm 了|地=mmnmmmm 了|坐=mmmmnmm
了|墙=mlnmmmm 了|大=mmmmnmm 了|好=mmmmnml 了|娃=mmmmnmm 了|孩=mnmmmmm 了|就=mnnmmml 了|差=mmnmmmm 了|我=mmmnmml 了|手=mmmmmnm
了|拖=mmmnmmm 了|晚=mmmmnmm 了|楼=mnmlmmm 了|没=nmmmmmm 了|满=mmmmnmm 了|照=mmmnmmm 了|穿=mmmmnmm 了|能=mmmmmnm 了|要=mmmmnml
了|该=mnmmlmm 了|谁=nmmmmmm 了|谢=mmmmnmm 了|路=mnmmmmm 了|还=mmmnmml 了|这=mmmnnml 了|那=mmmmnmm 了|门=mmmnmmm 了一=mllnmln 了一个=nmmmmmm
了一圈=mmmmnmm 了一天=mmmnmml 了一晚=nmmmmmm 了一盆=mmmnmmm 了三=mlmmmmn 了三天=mmmmmmn 了两天=mmnmmmm 了个=lmmnnmm 了二=mmmmlmm 了五=nmmmmml
了仨=nmmmmmm 了你=nmmmmmm 了俩=mmmmmmn 了俩月=mmmmmmn 了十=nmmmmmm 了十几=nmmmmln 了半=mmmnmlm 了半个=nmmmmmm 了半天=mmmnmmm 了又=nmmmmmm
了各=mmmmmmn 了各位=mmmmmmn 了吗=mmmmmmn 了吗|=mmmmmmn 了吧=mmmmmnm 了吧|=mmmmmnm 了呀=mmmnmmm 了四=nmmmmmm 了场=mmmnmmm 了场雨=mmmnmmm
了多=mmmmmln 了多少=mmmmmln 了好=mmmmmln 了好几=mmmmmlm 了家=mmmnmmm 了家里=mmmnmmm 了就=mmmmnmm 了怎=mmmmmnl 了怎么=mmmmmnl 了我=mmmmmmn
了才=ommmmml 了才来=nmmmmmm 了有=mmmmmnl 了没=lmnlmmn 了没|=mmmmmln 了点|=mmmnmmm 了电=mmmmmnm 了看=mmmmlmm 了老=mmmmmmn 了老了=mmmmmmn
了被=mnmmmmm 了还=mmmlmmn 了这=mmmmnml 事=ommmmln 事|=mmmmmln 二=mmlnmlo 二十=mnmmnmm 二十二=mmmmnml 二天=mmmnmmm 二百=mmmmmln 于=mmmnnlm
互=mmmmmmn 互相=mmmmmmn 五=mllmnmm 五|=mmmmmlm 五分=mmmmnmm 五分|=mmmmnmm 井=nnmlmnl 井盖=nmmmmmm 井里=mnmmmml 些=lmnmmnl 些|=mmnmmml
交=mmmlmnn 交的=mmmmmmn 亭=mnmmmmm 亮=lmmlpml 亮|=mnmloml 亮了=mmmnlmn 亮了|=mmmmlmn 亮了一=mmmnmmm 亮堂=mmmmnmm 亲=mmmmmmn 人=nnkmkmo
人|=nlmnmmm 人上=mmmnmmm 人不=mmmmmln 人了|=mmmmmmn 人家=mmmmmln 人开=mnmmmmm 人打=mmmmmml 人拿=mnmmmmm 人摔=mmmmmmn 人来=mmmmmnl
人脸=mmmmmnl 人要=mmmmmln 什=nmmmmlm 什么=nmmmmlm 今=lllnnlo 今天=mmmnmln 今天一=mmmnmml 今天还=mmmnmlm 今年=mmmmmnm 今日=mmmmmmn
今早=mmmnmmm 从=mllmmnm 从来=mmmmmmn 从老=mmmmmnm 从老家=mmmmmnm 仔=mlmmmmn 他=lnnllnm 他们=nmmmmmm 他们|=nmmmmmm 他家=mnmmmmm
他没=mmnmmmm 他要=mmmmmnl 他要是=mmmmmnm 以=llolnnl 以|=mmnmmmm 以下=mmmmmlm 以了=mmnmmmm 以了|=mmnmmmm 以后=mmmmmnn 以后不=mmmmmmn
以拿=mmmmmmn 仨=nmmmmmm 们=omlloml 们|=ommmmlm 们家=mmmmmln 们有=mmmmnml 们查=mmmmmnl 们楼=mmmmmmn 们的=nmmmmmm 们的人=nmmmmmm
们谁=mmmmmmn 们这=nmmmmmm 们这个=nmmmmmm 们送=mmmmnmm 们那=mmmmmmn 仲=mlmolmm 件=mnmmmnl 份=mmmmmnm 企=mmmmnml 伐=mmmmmpk 伐|=mmmmmpk
休=mmmmmmn 众=mmmmmmn 优惠=mmmmmnm 伙=mmmmnlm 会=mmmlmnn 会|=mmmmmln 会不=mmmmmnm 会不会=mmmmmnm 会写=mmmmmnm 伯=mmmmmmn 似=mmnmmmm
似的=mmnmmmm 但=mmnmmmm 但是=mmnmmmm 位=lmllnmo 位|=mmmmnmm 低=nmmlmml 低保=mmmmmnm 低分=nmlmmmm 低分|=nmlmmmm 住=lllmlom 住|=mmmnmmm
住过=mmmmmmn 体=mmmmlnm 余=mmmmmnm 作=nmmmmml 你=nklmmir 你们=nlmlnml 你们|=nmmmmmm 你们也=mmmmmmn 你们有=mmmmnmm 你们查=mmmmmnl
你们的=nmmmmmm 你们这=nmmmmml 你们送=mmmmnmm 你们那=mmmmmmn 你听=mmmnmml 你好=mmmmmnl 你家=mmmmmln 你来=mmmnmml 使=mmmmlnm 供=mmmmmnm
侧=mmmmnmm 便=mmmmmmn 保=lmmlmnm 保是=mmmmmmn 保险=mmmmmnm 信=mmmmmnm 信号=mmmnmmm 修=nmmmlmm 修一=mmmnmmm 修了=nmmnmlm 修了|=nmmmmmm
修基=mmmmmnl 修基金=mmmmmnl 修好=mmnmmmm 修好|=nmmmmmm 修完=mnmmmmm 修是=nmmmmml 修是修=nmmmmml 修水=mmmmmmn 修水管=mmmmmmn 俺=mmmmmnl
倒=mmlnlmn 倒一=mmmmmnm 倒了=mnmmmmm 候=mmmlmmm 候把=nmmmmmm 借=mmmmmmn 借|=mmmmmnl 假=mmmmmnm 偏=mmnmmml 做=nmlmmmn 做饭=mmmmmmn
停=mlmlmon 停|=mmmlmmn 停不|=mmmmmnm 停电=mmmmmmn 停电|=mmmmmmn 停车=mmmmmln 偶=mmnmmml 偶尔=mmnmmml 傅=mlmmnlm 傅|=mmnmlln
傅进=nmmmmmm 傅进门=nmmmmmm 催=nmmmmmm 催了=nmmmmmm 催了四=nmmmmmm 像=nmmmmmm 像话=nmmmmml 儿=lmlmmno 儿|=mmmmmmn 儿了=mmmmmln
儿童=mnmmmmm 元=mnmmmmm 元门=mmmmmnm 充=lmmmnmm 充不=mmnmmmm 充电桩=mnmmmlm 先=mmnllnl 先去=mmmmmmn 先给=mmnmmmm 先给个=mmnmmmm 光=olmnmmk
光|=mmmmmmn 光了=mmnmlmm 光了|=mmnmlmm 兜=mmmnmmm 入=mmmmmnm 全=nmmmlmm 八=mmnmmmm 八十=mmmmmnl 八成=mmnmmmm 八点=mmmmnmm 八点半=mmmmnml
公=mmmllnn 公司=mmmmmnl 公家=mmmmmml 六=llmnmnl 六点=mmmnmmm 关=mmmlmmn 关|=mmnmmmm 兵=mmmmmnm 其=mmnmmmm 其他=mmnmmmm 养=mmmmmmn
冇=mlmnmol 冇|=mmmmmnl 冇人=mlmnmmm 再=mnmlmnl 再多=nmmmmmm 再给=mnmmmlm 冒=mmmnmlm 写=mnmmnmm 冰=mmmnmnm 冰箱=mmmmmnm 冲=mmnmlml
冲|=mmnmmmm 决=mmmmnmm 冷=mmmmmmn 冻=nmmmmmm 净=mmmmnml 净|=mmmnmmm 净了=mmmmnmm 净了|=mmmmnmm 准|=mmmmmmn 凉=nmlmlmm 凉了=nmmmmml
凉了|=nmmmmml 凑=mmommmm 凑合=mmnmmmm 几=lmmmmpk 几个|=mnmmmlm 几回=mmmmmnm 几多=mmmmmnl 几天=mmmmnll 几天|=nmmmmlm 几天一=mmmnnll
几年=mmmmmmn 几月=mmmmmnm 几点=mmmmmln 几点能=mmmmmln 几辆=mmmmmmn 凭=nmmmmlm 凭啥=nmmmmlm 凶=mmmnmmm 凶|=mmmnmmm 出=mmlmlnn 出|=mmmmmnm
出去=mmmmmmn 出来=mmmmmlm 出来了=mmmnmml 出门=mmmmmnm 分=nlollll 分|=ololmll 分之=mmnmmmm 分类=mmmmmmn 分都=nmmmmmm 分钟=mmmnmmm
刘=mmmmmln 刚=lmmnnmm 刚才=mmmmmmn 初=mmmmmnm 利=mmmmnmm 利|=mmmmnmm 利索=mmmmnmm 别=nlmmlmo 别的=mmnmmml 刮=mnmmmml 到=mlmkmon
到0=mmnlnmm 到0楼=mmnmnmm 到|=mlmmmnm 到一=mmmmmln 到个=mmmmnmm 到了=mmnmmmm 到了|=mmnmmmm 到几=mmmmmnm 到卡=mmnmmmm 到哪=mmmmmnm
到底=mmmmmln 到我家=mmmmmln 到新=mmmmmnm 到楼=mmmnmmm 到现=mmmmmnm 到现在=mmmmmnm 到的=mmmmmmn 刷=mmlnmnk 刷|=mnmmmml 刷不=mmmnlmm
刷不开=mmmnlmm 刺=mmmmnmm 剃=nmmmmml 前=mmmmmml 前后=nmmmmml 前强=mmnmmmm 剧=mmmmmmn 剩=mmnlmml 剩的=mmmmmnl 剪=nnmmmmj 剪|=mmmmmnl
剪了=mmnmmml 剪了|=mmnmmml 剪得=mmmmmml 剪得利=mmmmnmm 剪的=nmmnmml 剪的是=mmmnmmm 力=mnmlmmm 力|=mmmmnmm 办=nmlmmlm 办|=mmmmnml
办完=nmmmmmm 办完了=nmmmmml 办证=mmmmmnm 功=mmmmnmm 功|=mmmmnmm 加=lnmmnmm 加一=mmmnmmm 加几=mnmmmlm 加班=mmmmnmm 务=nmmmmml 动=lllonml
动|=mlmnmml 动工|=mmmmmnm 动车=mmmmmmn 劲=mmmmnnl 勉=mmnmmmm 勉强=mmnmmmm 包=lmmnmln 包|=mmmnmmm 化=nnmmmml 北=mmmnmmm 区=lnmllnn
区|=mmmmmnl 区有=mnmmmml 区还=mmmnmmm 医=mmmmmmn 医保=mmmmmmn 十=mlmnlmn 十|=mmnmlln 十三=mmmmmml 十二=mmmmnml 十几=nmmnmlm
十几个=mmmnmmm 十分=mmnmmml 十号=mmmmmnm 十块=mmmmmmn 十天=nmmmmmm 十天|=nmmmmmm 十来=mmmnmmm 十米=mnmmmmm 千=mmmmmmn 半=nmmolml
半|=mmmnmmm 半个=nmmmmlm 半个月=nmmmmmm 半了=mnmmmmm 半夜=nmmmmnm 半天=mmmnmml 半天|=mmmnmmm 半年=nmmmmml 半年|=nmmmmml 半拉=nmmmmmm
半拍=mmnmmmm 半拍|=mmnmmmm 单=mmllmnn 单|=mmmlnmn 单位=mmmmmnm 单元=mnmmmmm 单元门=mmmmmnm 单杠=mmmmmmn 南=mlmnmmm 南门=mlmnmmm
占=mmmmmnl 占了=mmmmmnm 卡=mkmnmnm 卡|=mmmnmmm 卡了=mmmlnnm 卡了|=mmmlnmm 卡刷=mmmnmmm 卡是=mmmmmnl 卡还=mmmnmlm 卡还是=mmmnmlm
卫=mmmmmmn 卫生=mmmmmnm 印=mlolmmm 印子=mmnmmmm 卷=mnmmmmm 卸=mnmmmmm 厂=mmmmmnm 厅=mmmmmlm 厉=mmmnmmm 厉害=mmmnmmm 厉害|=mmmnmmm
压=mmmnmnl 压根=mmmnmmm 压根没=mmmnmmm 原=mlmnmnl 原来=mmmnmmm 厨=mmmnmmm 厨余=mmmmmnm 去=llmmmpn 去|=mmnmmmm 去了=nmlmmmm 去了|=nmlmmmm
去保=mmmmnmm 去哪=mmmmmnl 去掏=mlmmmnm 去过=mmmmmln 又=mmkrkml 又下=mmmlmmm 又不=nmmmmmm 又开=mmmnmmm 又得=mmmmmmn 又掉=mnmmmmm
又摆=mmmmmml 又是=mmmmmmn 又来=mmmlmmm 又被=mmmmmmn 及=mmnmmmm 及格=mmnmmmm 友=mmmmmmn 双=mmmmmmn 反=nmnmlmm 反了=mmmnmmm 反了|=mmmnmmm
反应=nmnmlmm 反应慢=mmnmmmm 反弹=mmnmmmm 反弹|=mmnmmmm 反映=mmmmmnm 反映|=mmmmmnm 反正=mmmmmmn 发=lmlllon 发|=mmmmmmn 发热=mmmmmnl
发的=mmmmmnm 发的|=mmmmmnl 叔=mmmmmln 叔|=mmmmmln 受=nmmmmml 受|=nmmmmmm 变=mmlmnmm 口=mnlmmmm 口了=mmmmmmn 口了|=mmmmmmn 口的=mmmmmnm
口罩=mmmnmmm 口被=mlmmmnm 口那=mnmmmmm 句=nmmmmmm 只=mlmnmml 叫=pmlmlmm 叫了=nmmmmmm 叫人=mmmmmnl 可=mmommml 可|=nmnmlml 可以=lmnlonk
可以|=mmnmmmm 可以了=mmnmmmm 可以拿=mmmmmmn 可我=mmmmmnl 可能=mmmmmmn 台=mnmmlnm 叶=mmmmmmn 叶子=mmmmmln 号=llmmlon 号|=mmmnmmn
司=mmmmmnm 吃=mmmllmo 吃|=mnmmmln 吃饭=mmmmmnm 各=mmmlmmn 各位=mmmmnmn 各位|=mmmmnmm 合=lmnmnmm 合|=mmmmmln 合不=mmmmmnm 合格=mmnmmml
合理=mmmmnmm 合规=mmmmmnm 合规矩=mmmmmnm 同=mmmmmnm 名=mmmmmmn 名字=mmmmmnm 后=nmlmlnm 后不=mmmmmmn 后半=nmmmmml 吐=nmmmmml 向=mmmmmnl
向谁=mmmmmnm 吗=mmmmmnn 吗|=mmmmmnm 吧=lnqlkml 吧|=lnpllmm 吧|我=mmmmmnm 听=lmlommm 听|=mmmomml 听听=mmmnmmm 听说=mmmmmnm 吭=nmmmmmm
启=nmmmmml 吱=mmnmmmm 吱嘎=mmnmmmm 吵=mmlmnln 吵架=mmmmnln 吵架|=mmmmnmm 呀=mmmommm 呀|=mmmommm 告=nnmmmmm 告|=mmmmmmn 告贴=mnmmmmm
呗=mmmmmmn 呢=mmlnmko 呢|=mmlnmko 周=nmmmmlm 周|=nmmmmmm 周五=mmmmmln 周六=mmmnmml 味=mlnmnml 味|=mlmmmmm 味儿=mmmmnmm 味道=nmmmmml
命=mmmmmlm 咋=ommmmnk 咋样=nmmmmlm 咋样|=nmmmmlm 咗=mmnmmnl 咚=mmnmmmm 咚|=mmnmmmm 咣=mmmnmml 咣咣=mmmmnmm 咣当=mmmnmmm 咯=mmmmnml
咯|=mmmnnml 咱=mmmmmlo 咱们=mmmmmmn 咱这=mmmmmnl 咳=mmmmnmm 咸=mnmmmmm 品=nmmmmmm 哇=mmmmmnm 哇|=mmmmmnm 哈=mmmmmmn 哈|=mmmmmmn
哈哈=mmmmlmn 哈哈|=mmmmlmn 响=lmlmnmm 响了=mmmmmmn 响了|=mmmmnmm 哑=mnmmmmm 哗=mmmnnml 哗哗=mmmmnmm 哟=mmmmmlm 哟|=nmmmmln 哥=mmmmnmm
哥|=mmmmnml 哦=mmmmmnm 哦|=mmmmmnm 哪=mlmolnm 哪个=mmmlmmn 哪个屋=mmmmmmn 哪了=mmmnmmm 哪了|=mmmnmmm 哪位=mmmmmln 哪儿了=mmmmmmn
哪家=mmmmmln 哪有=mmmnmmm 哪都=nmmmmlm 哪里=mmmnmnk 哭=mmmmmmn 唔=mlmnonk 唔使=mmmmmnm 啃=mmnmmml 啊=lllolmn 啊|=lllolnn 啊|有=mmmmmnl
啥=nmmnlkn 啥|=mmmnmln 啥去=nmmmmmm 啥去了=nmmmmlm 啥都=mmmmmmn 啦=lmnlmln 啦|=lmnlmlo 啲=mmmmmnm 喇=mmmmnmm 喊=mmmnmmm 喊|=lmmommm
喜|=mmmmnmm 喝=mmmmmmn 喷=nnmmmmk 喺=mlmnmmm 喽=mmmmnmm 喽|=mmmmnmm 嗡=mnmmmlm 嗯=mmmnmmm 嗯|=mmmnmmm 嗰=mmmmmnl 嘀=mmmnmmm
嘛=mmmmmmn 嘛|=mmmmmmo 嘞=mmmmmmn 器=mnmmmmm 噪=mmmmmmn 噪音=mmmmmmn 嚟=nmlmmnl 嚟|=nmlmmnl 四=nlmnlml 四个=nmmmmmm 四楼=mlmmmnm
四趟=nmmmmmm 回=ollmmmm 回了=nmmmmmm 回了|=nmmmmmm 回复=nmmmmlm 回来=mmmmmnm 回来了=mmmmmnl 回来的=nmmmmmm 团=mmmmmln 围=nmmmmml
围了=nmmmmmm 固=mmmmmml 国=mmmmmnm 国家=mmmmmnm 图=mmmmmln 圈=nmmnmll 在=lmmolmn 在|=mmnmmmm 在南=mmmmmnm 在哪=mmmmmnl 在哪里=mmmmmnl
在外=mmmmmnm 在外地=mmmmmnm 在天=mnmmmmm 在车=mmmnmmm 在车棚=mmmnmmm 在那=mmmomlm 在那|=mmmnmlm 在里=mmmmmnl 在里头=mmmmmnl 在门=nmmmmmm
在门口=nmmmmmm 地=npmklnk 地|=nmmmmlm 地上=mmnmmmm 地上的=mmnmmmm 地垫=mnmmmml 场=nllmmnn 场|=nmmmmmm 场雨=mmmnmmm 圾=mmlmmmn
圾分=mmmmmmn 圾分类=mmmmmmn 坊=mmmmmmn 坏=nmmlmmm 坐=mmmmnml 坐|=mmnmmmm 坐上=mmmmnmm 坐了=mmmmnmm 坐了一=mmmmnml 坑=nmmmmll 块=mnmllmm
块|=mmnmmmm 块钱=mmmmmln 块钱一=mmmmmmn 坛=mnmmmml 坦|=mmmmnmm 垃=mmlmmmn 垃圾=mmlmmmn 垃圾分=mmmmmmn 垫=mnmmmml 基=mmnmmnl 基本=mmnmmmm
基金=mmmmmnl 堆=mmmnmnl 堆|=mmmnmml 堆的=mmmmmnl 堵=mmmmmml 堵着=mmmnmmm 塞=mnmlmmm 填=mmmmmnl 墙=nonmllk 墙|=mmmmmml 墙上=mnnlmmm
增=mmmnmml 壁=mmmnlmm 声=mnnlnmk 声|=mmmlmmn 声了=mmnmmml 声了|=mmmnmml 声就=mmmmnmm 声就开=mmmmnmm 声控=mmmlmnm 声没=mmlmnmm
声音=mnnlmmm 声音|=mnmmmmm 壳=mmmmmln 处=nmlmmml 处理=nmmmnml 处理得=mmmmnmm 备=mmmmmnm 备案=mmmmmnm 复=nmmmmlm 复印=mmmmmmn 夏=nmmmmml
夏天=nmmmmml 外=lommlnl 外卖=mmmnmlm 外地=mmmmmnm 外头=mmmmmln 外机=mnmmmmm 多=mlmlmpl 多|=nmnmlmm 多久=mmmmmnm 多少=mmmmmnm
多少钱=mmmmmln 多谢=mmmmnmm 多谢|=mmmmnml 多长=mmmmmnm 多长时=mmmmmnm 夜=mlmmmmm 夜班=mmmmnmm 大=llnmmmn 大|=mmmmlmm 大了=mmmmlmn
大件=mmmmmnl 大半夜=nmmmmmm 大声=mmmmmnm 大妈=mmmmmmn 大家=mmmmlmo 大家的=mmmmmmn 大家都=mmmmmmn 大爷=mmmmmln 大的=mmmnmmm 大的|=mmmnmmm
大车=mmmmmml 大门=mmmmmnl 大雨=mmmmnmm 大雨|=mmmmnmm 天=nlkmmnn 天|=olmnlkn 天|不=nmmmmlm 天|又=mmmnmmm 天|我=nmmmmmm 天一=mmmnnll
天下=mmmmmmn 天不=nmmmmml 天去=mmmmmnl 天又=mlmnmnm 天天=mlmlmnn 天就=mmmmnmm 天楼=nmmmmmm 天气=mmmmlmn 天气|=mmmmlmn 天没=nmmmmml
天照=mmmnmmm 天花=mmmmnmm 天花板=mmmmnmm 天跑=mmmmmnm 天还=mmmnmmm 太=omllnml 太大=mmmmmml 太太=mmmmnmm 太极=mmmmmmn 太阳=mmmmnmm
头=lnlmmnm 头|=nmmmmml 头|我=mmmmmnm 头一=mmnmmmm 头上=mmmmmnl 头子=mmmnmmm 头没=mmmmmmn 头的=mmmmmnm 头老=mmmmnmm 头老太=mmmmnmm
头那=mmmnmmm 夹=mmmnmmm 奇=mmmmmmn 套=nmmmmmm 套都=nmmmmmm 她=mnmmmnl 她们=mmmmmml 好=lmnkolm 好|=mmompli 好|我=mmmmmnl 好一=nmmmmmm
好久=mmmmmnm 好了=mmnmlmm 好了|=mmmmlmm 好事=mmmmmln 好人=mmmmmmn 好使=mnmmmmm 好几=mmmmmlm 好多=mmmmmol 好多|=mmmmmnl 好好=nmmmmmm
好意=mmlmmmm 好意思=mmlmmmm 好评=nmlmmmm 好评|=nmlmmmm 如=mmmmmmn 妈=lmmmmmn 妈|=mmmmmmn 始了=mmmnmml 始了|=mmmnmml 委=mmmmmmn
娃=mmmmnnm 婆=mmmmmnm 婚=mmmmmmn 嫌=nmmmmmm 子=mmmllmm 子|=mlmnmnm 子了=mmmlmnn 子了|=mmmmmnn 子写=mmmmmml 子前=mnmmmmm 子又=mmmnmmm
子发=mmmmmln 子在=mmmmmnl 子把=nmmmmlm 子掉=mmmnmmm 子没=mmnnlnl 子没|=mmmmmnm 子的=mmmmmmn 子还=mlnmmmm 子还在=mmnmmmm 子都=mmmmnmm
字=lmmmmnn 字还=mmmmmmn 存=mmmmmnm 学=mmmmmnn 学校=mmmmmmn 孩=nmmmmmm 孩子=mmmmmln 孩子的=mmmmmmn 它=mmmmmmn 它|=mmmmnmm 安=mmlmomm
安心=mmmmnml 安排=mmmmnmm 安静=mmmmnml 安静|=mmmmnmm 完=onlmlll 完|=mmmmmmn 完一=mnmmmmm 完了=nmmmmmm 完了才=nmmmmmm 完的=mnmmmmm
完第=mmmnmmm 完第二=mmmnmmm 定=lmmmmnl 宝=mmmmmmn 宝贝=mmmmmmn 实=lmmmmmn 实|=mmmmnmm 审=mmmmmnl 室=mnmmmlm 室看=mmmmnmm 害=mmmnmnl
害|=mmmnmmm 家=mmllknp 家|=mmmmmmn 家公=mmmmmnl 家吃=mmmmmmn 家在=mmmmmmn 家就=mmmmmmn 家猫=nmmmmmm 家的=mmmmmln 家装=mmmmmmn
家装修=mmmmmmn 家都=mmmmmmn 家里=mmmmmmn 家里没=mmmnmmm 家长=mmmmmlm 家门=mmmnmml 容=mmmmmln 寄=mmmmmnl 寒=nmmmmmm 对=mmmlmnm 对|=mmmmmmn
对不=mmmmmmn 对讲=mnmmmmm 寻=mmmmmmn 将=mmnmmmm 将就=mmnmmmm 将就|=mmnmmmm 小=llollnn 小区=mmmlmmn 小区|=mmmmmnm 小哥=mmmmnml
小哥|=mmmmnml 小孩=nmmmmnl 小广=mnmmmmm 小广告=mnmmmmm 小时=mmmmmmn 少=mmnnlll 少|=mnmnllm 少了=mmnmmmm 少了|=mmmmmml 少钱=mmmmmln
少钱|=mmmmmln 尔=mmnmmml 尖=mmmmmml 尚=mmommml 就=mkpmmlm 就|=mmnmmmm 就不=mmmmmlo 就不能=mmmmmmn 就好=mmnmmmm 就好|=mmnmmmm
就开=mmmlnmm 就开|=mmmlnmm 就是=lmnmmlm 就是不=mmlnnmm 就知=mmmmmmn 就知道=mmmmmmn 就行=mmnmmmm 就行|=mmnmmmm 就该=mmmmnlm 就走=nmmmmml
就走|=nmmmmmm 就过=mmmmnmm 就这=nmmmlml 尺=mmmnnmm 尽=nmmmmmm 尽|=nmmmmmm 尾巴=nmmmmmm 层=mmmnmnl 居=mmmmmnm 屋=mmmlnol 屋企=mmmmnmm
屋里=mmmmmnm 屎=mnmmmmm 屏=mmmnnlm 展=mmnmmmm 展|=mmnmmmm 岁=mmmmmnk 岁小=nmmmmml 岁小孩=nmmmmml 崽=mnmmmmm 工=nmlllnm 工|=nmmmmmm
工|我=mmmmmnm 差=nlplllm 差|=nmmmmmm 差一=lmnmmmm 差不=lmnmmmm 差不多=mmnmmmm 差劲=nmmmmmm 差劲|=nmmmmmm 差点=mmnmmmm 差评=nmmmmmm
差评|=nmmmmmm 己=nlmlmnm 已=mmmmlmn 巴|=nmmmmlm 市=mmmmmnm 布=mmmnmmm 师=mlmmnlm 师|=mmmmmln 师傅=mlmmnlm 师傅|=mmnmlln 师傅进=nmmmmmm
希=mmnmmmm 希望=mmnmmmm 带=lnmmlnm 带|=mmmmmlm 带卡=mmmmmmn 带啥=mmmmmnl 带走=mmmnmmm 帮=mnmmmmm 常=mmmmmnm 干=nlmmnml 干净=mmmmnmm
干净|=mmmnmml 干啥=nmmmmlm 干啥去=nmmmmlm 干活=nmmmmmm 干活的=nmmmmmm 平=mmmlnlm 平|=nmmmmmm 平时=mmmmmlm 年=lmllloo 年|我=nmmmmmm
广=momlmlm 广告=mnmmmmm 广告贴=mnmmmmm 广场=mnmmmmm 床=mmmmmnm 序=mmmmmnm 应=nmnllml 应慢=mmnmmmm 应慢半=mmnmmmm 底=mmlnmmm 底下=mmmnmml
店=mmmmmln 废=nnmmmml 度=nlmnmml 度|=mlmnnmm 度了=mmmmnmm 度了|=mmmmnmm 座=mmmmmmn 廊=mmmmmlm 开=lnlomnl 开|=lmlnmnl 开一=mnmmmmm
开了=mmmmmml 开了|=mnmmnml 开始了=mmmnmml 开心=mmmmmmn 开的=mmmmmlm 开窗=mmmmnmm 开车来=mmmmmnm 开锁=mmmmmmn 弄=omlmnmk 弄|=mmmmmnl
弄了=mmmnmml 弄得=nmmmmml 弄的=mmmmnmm 弄的|=mmmmnmm 式=nmmmmml 引=mmmnmml 张=nmmlmmn 张纸=nmmmmml 弯=mnmmmln 弹=mmnmmmm 弹|=mmnmmmm
强=lmpmlml 强|=mmnmmmm 归=mmmlmnl 当=mllmnmm 当|=mmmnnml 当初=mmmmmnl 当天=mmmmnmm 当我=nmmmmmm 录=mmmmmol 往=mmmmmnl 往外=mnmmmmm
待=lmmmmmn 很=nmmmoml 很|=mmmmnml 得=nlmlpml 得|=lmnlmnm 得不=mmmmmnm 得利=mmmmnmm 得动=mmnmmmm 得去=mmnmmml 得好=mmmmnmm 得好|=mmmmnmm
得对=mmmmmmn 得开=mnmmmmm 得我=mlmmmmo 得板=mmmmnmm 得清=mmmmlmn 得跟狗=mmnmmml 得过=mmnmmml 得还=mmmnmmm 微信=mmmmmnm 心=olllplm
心|=omlmoll 心了=mmmmnmm 心了|=mmmmnmm 心情=mmmmmmn 心疼=nmmmmml 心里=mlmmnml 必=mmmmmmn 忍=mmnmmmm 忒=nmmmmmm 忘=mmmmmnm 忘带=mmmmmmn
忙=mmmmlmn 快=mlmmnmn 快|=mmmmnml 念=mmmmmnm 怎=mmmmmol 怎么=mmmmmol 怎么没=mmmmmmn 怕=mlmnmln 思|=nmmmlmm 怪=mmmllmn 总=mmmlmmm
总算=mmlmnmn 恁=mmmmlmn 恢=mmmnmmm 恢复=mmmnmmm 悠=mmmmmmn 您=mmmmmkp 您好=mmmmmnl 您好|=mmmmmnl 情=mmmmmln 惯=nmmmlmn 惯|=mmmmmmn
想=lmmllqm 想买=mmmmmln 想要=mmmmmnm 想起来=mmmmmmn 意=nlplllm 意|=nmnmmlm 意思|=nmmmlmm 感=mmmlmmn 感谢|=mmmmnmm 慌=mmmmmmn
慌|=mmmmmmn 慢=nmnmlll 慢|=ommmmlm 慢半=mmnmmmm 慢半拍=mmnmmmm 慢慢=mmnmmmm 憋=mmmmnlm 懂=mmmmmmn 戏=mmmmmmn 成=mnollnl 成|=mmommmm
我=qkjmjmq 我|=lmmmmmo 我一=mmnmmlm 我三=nmmmmml 我下=mmmmmnm 我不=nmmmmml 我不认=nmmmmml 我两=mmmmmmn 我也=mmmmmmn 我五=mmmmmnl
我们=mmmnmml 我倒=nmmmmmm 我刚=mmmnmmm 我在=mmmlmnm 我妈=mmmmmnm 我家=mmmmlmm 我家就=mmmmmmn 我家猫=nmmmmmm 我家的=mmmnmlm 我家门=mmmnmmm
我就=mmmmmln 我报=mmmmmln 我拿=mmmnmml 我摸=mmmnmmm 我爸=mmmmmnm 我的=mmmmmmn 我窗=mmmnmmm 我给=nmmmmmm 我老公=mmmmmmn 我腿=mmmmmmn
我自=mmmmmmn 我自己=mmmmmmn 我被=mmmmmnm 我要=nmmmmmm 我讲=mmmmmnl 我讲的=mmmmmnl 我说=nmmmmlm 我说我=mmmmmmn 我还=mmmmmln 我这边=mnmmmmm
我门=nmmmmml 我门口=nmmmmml 截=mmmmmml 户=mnmmmnl 户不=mmmmnmm 户了=mmmmmmn 房=mmmlmnn 房|=mmmmmmn 房子=mmmmmnm 所=mmnmmmm 扇=mmmnmmm
手=lmlmmmn 手|=mmmmmln 手机=mmmmmnm 手机上=mmmmmnm 手机没=mmmmmnm 才=slmlllk 才修=nmmmmmm 才动=nmmmmmm 才动|=nmmmmmm 才有=nmmmmmm
才来=nmmmmml 才来|=nmmmmmm 打=nmnlkol 打一=nmmmmmm 打不=mmmmmnl 打不打=mmmmmnm 打个=mmommmm 打了=nmmmmlm 打太=mmmmmmn 打太极=mmmmmmn
打得=mmmmmnl 打打=mnmmmml 打药=mnmmmml 扔=mnmlmmm 扔在=mnmmmmm 扣=nmmlmmm 扣我=mmnmmmm 执=mmmmmnm 扫=mmnmmnl 扫了=mmnmmmm 扬=mmmmnmm
扭=mmnmmmm 扯=mmmmmnm 扶=mnmmmmm 扶手=mnmmmmm 批=mmmmmnl 批的=mmmmmnl 批的|=mmmmmnl 找=mmmlmom 找你=mmmlmnm 找哪=mmmmmnl 找哪个=mmmmmnm
找谁=mmmmmnl 找车=mmmmmmn 技=mmmmmmn 抄=mmmmlmn 把=nnlllmn 把我=nmmmmnl 把我家=nmmmmnl 抓=mmmmmnl 折=mmnmmmm 抢=mmmmmln 护=mmmmmmn
报=nmllmol 报|=mmmmmnm 报到=nmmmmmm 报名=mmmmmnm 抬=mmmnmmm 抹=mmmnmmm 押=mmmmmnm 抽=mmmmmml 担=mmmmmmn 拆=nmmmmml 拆|=mmmnmlm
拉=nnlmmml 拉走=mmmmmml 拍=mmmnmmm 拍|=mmnmmmm 拎=mmmmmnm 拎回=mmmmmnm 拖=nlmmnmk 拖到=nmmmmmm 拖走=mmmmnmm 招=nommmmk 招|=nmmmmlm
拜没=mmmmnmm 拧=nmmnmll 拧开=mmmnmmm 拼=mmmmmln 拿到|=mmmmmnm 拿脚=mmmmmml 挂=mmmnmmm 挂在=mmmnmlm 指=nmmmmml 按=mmmnlml 挑=mmmmnmm
挤=mmmmmmn 挪=nlmnmml 挪了=mmmnmmm 挪到=mmmnmmm 挪走=mmmmmml 挪车=nmmmmmm 挺=mmlmnmn 挺好=mmmmnmm 捡=mmmmmnm 捡到=mmmmmmn 捡的=mmmmmnm
换=nllolnk 换|=mmmnmmm 换一=mmmmmml 换个=nmmmmml 换了=mlmnmmn 换了|=mlmnmmm 换了个=mmmnmmm 换好=nmmmmmm 换的是=mmmlmnm 掂=mmmmnmm
掉=mnmmlml 掉|=mmmnmml 掏=mmmmmnl 掏|=mlmmmnl 排=lnmmmml 排|=mmmnmmm 排水=mnmmmmm 排的=mmmmmnm 排队=mmmmmnm 接=mmmnlmm 接|=mmmmmln
接了一=mmmnmmm 接到=mnmmmmm 接受=nmmmmmm 接受|=nmmmmmm 接着=mmmnmmm 接龙=mmmmmmn 控=mmmlmnm 推=mnlmmnl 推不=mmmmmnl 提=mmmnmnl
提着=mmmmmnm 提醒=mmmmmnm 插=mmmmmnm 揾=mmmmmnm 搁=mmmmmnl 搁哪=mmmmmnl 搞=mmmmmln 搞|=mmmnmmm 搞定|=mmmmmlm 搬家=nmmmmml 搭=mmmmmnl
摇=mmmmnmm 摊=mmmmnml 摊|=mmmmnmm 摊位=mmmmmnl 摔=mmmmmmn 摔了=mmmmmmn 摘=mmmmmln 摸=mmmnmmm 摸着=mmmnmmm 撑=mmmmmmn 撒=mnmmmml
撞=mpmmlll 撞歪=mmmmmmn 撞歪了=mmmmmmn 擦=nmmmmmm 攞=mmmmmnm 收=mmlmlnm 收|=mmmmmnm 收了=nmmnmml 收了|=mmmmnml 收了又=nmmmmml
收几=mmmmmnl 收到=mmmmlmn 收到|=mmmmlmn 收摊=mmmmnml 收藏=mmmmmln 收费=mmmmmnm 改=mmnmmnl 改成=mmmmmmn 放=mlmmlom 放了|=mmmmmmn
放心=mmmmmlm 放心|=mmmmnml 政=mmmmmnl 效=nmlmnml 效率=nmlmnml 敞着=mnmmmmm 敢下=mmmmnmm 敢下楼=mmmmnmm 散=nmmmmmm 散|=nmmmmmm 数=mmmmmnm
整=mllnnnl 整|=mlmnmmm 整个=mmmmmnm 敷=nmmmmmm 敷衍=nmmmmmm 敷衍|=nmmmmmm 文=mmmmmln 料=mnmmmnl 料|=mmmmmnl 斤=mmmmmmn 斤|=mmmmmmn
断=mnlmlmn 断了=mnmmlmn 断了|=mnmmlmn 新=lmmmmmm 新的=mmmmnml 方=mmmmlnl 方|=mmmmmnm 方式=nmmmmml 施=nmmmmlm 施工=nmmmmmm 施工|=nmmmmmm
旁=mnmmmmm 旁边=mnmmmmm 无=mmnmmml 日=mmmmmnm 旧=mlmnmmm 旧书=mmmmmmn 早=nlmmlmn 早上=mmmmmmn 早没=mmmmmmn 早点=mmnmlmm 时=mlnlmom
时|=mmnmmmm 时候=mmmlmmm 时候把=nmmmmmm 时说=mmmmmnm 时间=mmmmmnl 明=lmmlmmn 明|=mmmmnmm 明年=mmmmmnl 明早=mmmmmmn 明早六=mmmmmmn
星=nmnmmll 星|=mmnmmll 星不=nmmmmmm 星期=mmmmmnl 映=mmmmmnm 映|=mmmmmnm 春=mmmmmnm 昨=lmmnmlm 昨天=mmmmmln 昨晚=mmmnnml 是=lknpjnn
是|=mmmmmln 是一=mmmnmmm 是不=mmlnmmm 是不是=mmmmmnm 是个=mmmmmmn 是你们=mmmmmnl 是修=nmmmmml 是修了=nmmmmmm 是光=mmmlmnm 是六=mmmmmnl
是哪=mmmmmln 是啥=mmmmmnm 是声=mmmlmnm 是归=mmmmmnl 是捡=mmmmmnm 是物=mmmmmnm 是物业=mmmmmnm 是老=mmmmmmn 是要=mmmmmmn 是通=mmnmmmm
是通了=mmnmmmm 是隔=mmmnmmm 是隔壁=mmmnmmm 是黑=mmmnmmm 显=mmmmmnl 显示=mmmmmnl 晃=lmnnlmm 晃|=lmmnmmm 晃了=mmnmmmm 晒=mnllolm
晒|=mmmmnmm 晓=mmmmmln 晓得=mmmmmln 晚=lmmmnmm 晚上=lmmmmmm 晚还=mmmmmnm 普=mmmmmmn 晴=mmmmmmn 智=mmmmmln 晾=nmmmmmm 暂=mmnmmmm
暂且=mmnmmmm 暗=mmnmmmm 暗|=mmnmmmm 更=mmnnlmm 更好=mmnmmmm 更好|=mmnmmmm 替=mmmmmnl 最=nmlmmmm 最低=nmlmmmm 月=ollllom 月|=pmmmmlm
月给=mmmmmnm 有=lmokmmm 有|=nlmlmnm 有两=mlmnmmm 有个=mnmmmml 有人=mnmlnlm 有人家=mmmmmln 有人要=mmmmmmn 有冇=mmmmmnl 有十=mmmnmmm
有哪=mmmmmln 有小=mlmmmnm 有得=mmmmmnm 有水=mmmnmlm 有没=mmmmmmn 有没有=mmmmmln 有点=mmomlmm 有点大=mmnmmmm 有老=mmmmmnm 服=olllnml
服务=nmmmmml 服气=mlmmnmm 望=nmnmmml 朝=mmmmmmn 期=mmnmmnm 期|=mmnmmlm 本=mmnmmmm 机=mnlmlmn 机|=mmmmmmn 机上=mmmmmnm 机没=mmmmmnm
杀=mnmmmmm 杆=mnmmlnm 李=mmmmllo 村=mmmmmnl 杠=lmmmnnm 来=nlknlom 来|=nmmmmml 来|是=mmmmmnm 来一=mmmmmnm 来一趟=mmmmmnm 来了=mmmnmln
来了|=mmmnmln 来吃=mmmmmmn 来就=mmnmmmm 来打=mmmmmmn 来的=nnmmmlm 来的|=mmmmmln 来的人=nmmmmml 来看=mmmnmmm 来看|=mmmnmmm 来着=mmmmmln
来着|=mmmmmln 来补=mnmmmlm 杯=mmmmmmn 松=nnmmllm 松|=nmmmlmm 板=mnmmnml 极=mmmmmmn 枝=nmmmmmm 枝子=nmmmmmm 架=mmmmnln 架|=mmmmnmm
柜=mnmlmnl 柜子=mnmmmml 柜子前=mnmmmmm 查=mmlmmol 查|=mmlmmmn 查了=mmmmmnl 栋=mmmmmln 栋的=nmmmmmm 树=mmmmmnl 树叶=mmmmmnm 校=mmmmmmn
样=mmmomml 样|=nmmmnln 样没=mmmnmmm 样的=mmmmnml 样的|=mmmmnmm 根=mmlomll 根本=mmmnmmm 根没=mmmnmmm 格=lmnmoll 格|=mmnmnml 桂=nmmmmmm
桂花=nmmmmmm 案=mmmmmmn 桩=mnmmmml 桶=mmmmmmn 桶|=mmmmmnm 桶装=mmmmmmn 桶装水=mmmmmmn 桶边=mmmnmmm 桶边上=mmmnmmm 桶还=mmmmmnm 梯=lnmmmml
梯上=mnmmmmm 梯的=mmmmmnm 棚=lnmmmnm 棚那=mmmmmnm 棵=nmmmmmm 棵桂=nmmmmmm 棵桂花=nmmmmmm 椅=mmmmnmm 楚=mmmmnmm 楚|=mmmmnmm 楼=llmmnnm
楼|=mmmmmnm 楼上=mnmmmmm 楼下=mnmlmmm 楼不=mmmmnmm 楼也=mmmnmlm 楼了=mmmmmml 楼了|=mmmmmml 楼到=mmmmmnm 楼梯=mommmll 楼的=mmmnmln
楼还=mmnmmmm 楼还是=mmnmmmm 楼道=mmmlmmm 楼道里=mmmmmmn 楼那=mlmmnmm 楼顶那=mnmmmmm 橘子|=mmmmnmm 橱=nmmmmmm 橱柜=nmmmmmm 次=nmmmlml
次|=mmmnmml 欢=mmmmnml 歌=mmmmmnm 止=mlmnmmm 正=mmmmnnl 正|=mmmmnml 步=mmmmmmn 步|=mmmmmmn 歪=mnnmlmm 死=mnmmnlm 死|=nmmmmmm
死的=mnmmnll 残=mmmmmnl 每=mmmmmnl 毒=mmmmmnl 比=mmonllm 比原=mmmnmmm 比原来=mmmnmmm 毛=mmmmmnm 毛病=mmnmmmm 毛病|=mmnmmmm 气=mllmolm
气|=mmmnnlm 气不=mmmmmmn 气人|=mmmmmml 气死=mmmmmmn 气热=mmmnmmm 气热了=mmmnmmm 水=momlmmm 水|=mmlnmlm 水了=mmnmmmm 水了|=mmnmmmm
水倒=mmmmmml 水没=nmmmmlm 水电=mmmmmln 水管=mnmlmln 水通=mmnmmmm 水道=mmmnmmm 求=mmmmmln 汤=mmmmmmn 汪=mmmnmmm 沙=mnnllmm 没=nlmommk
没|=llmlmon 没个=nmmmmmm 没了=mnnlnml 没了|=mnnlnml 没事=mmmmmmn 没事|=mmmmmmn 没人=nnmlmlm 没修=mmmnmmm 没做=nmmmmmm 没冲=mmnmmmm
没冲|=mmnmmmm 没动=mmmomml 没动|=mmmnmmm 没少=mmmnmml 没少|=mmmnmml 没开=mnmmmmm 没得=mmmmmnm 没得|=mmmmmnm 没打=nmmmmmm 没拆=mmmnmlm
没拿=mmmmmnm 没拿到=mmmmmnm 没收=mmmnmmm 没有=mlllnnm 没有|=nlmlnnm 没来=mmmmmln 没毛=mmnmmmm 没毛病=mmnmmmm 没法=nmmmlml 没看=nmmmmmm
没睡=mmmmmmn 没装=mmmnmmm 没见着=mmmlnmm 没说=mmmmmnm 没走=mmmnmmm 没通=mmmnlnl 没通|=mmmmmnm 没锁=nmmmmlm 油=nmnmmlm 油|=mnmmmmm
油烟=mmnmmmm 油烟味=mmnmmmm 法=nmmmlmm 法|=mmmmmln 泡=nnmmnml 泡|=mmmmmmn 泥=nmnmmml 泥|=nmmmmml 注=mmmmmnm 泵=mnmmmml 泵房=mnmmmmm
洋=nmmmmmm 洗=mmmlmmm 洗个=mmmmmmn 洗个澡=mmmmmmn 洞=mnmmnml 洞|=mnmmmmm 活=nmmmmmm 活不=nmmmmmm 活的=nmmmmmm 派=mmmmmml 流=mmmmmmn
消=mnmlmmn 消杀=mnmmmmm 消防=mmmlmmm 涨=mmmmmmn 涨到=mmmmmnl 淡=mmnmmmm 清=mmnnnmk 清|=mmnmmlm 清了=mmmnlmm 清了|=mnmmlmm 清楚=mmmmnmm
清楚|=mmmmnmm 清理=nmmmmmm 渗=mmmmmml 渣=mnmmmml 温=mmmlmmm 游=mmmmmmn 湿=mmmnmmm 源=mlmnmmm 滑=mnmmnml 滑|=mnmmnml 满=mmnnmml
满|=mmmnmml 满了=mmmnmmm 满了|=mmmnmmm 满分=mmmmnmm 满分|=mmmmnmm 满意=nmnmmmm 满意|=nmnmmml 滤=mmmnmlm 滤芯=mmmnmlm 滴=mmlmnnl
滴一=mmmmnmm 滴一声=mmmmnmm 漆=nmnmmml 漏=mnnmmll 漏|=mmmmnml 漏了=mmnlmmm 漏了|=mmnlmmm 澡=mmmmmmn 澡|=mmmmmmn 灌=mnmmmmm 火=mmmmnmm
火了=mmmnmmm 灯=mollmmm 灯|=mlmnmmm 灯亮=mmmmlmn 灯亮了=mmmmlmm 灯是=mmmmmnm 灯杆=mnmmmmm 灯泡=mmmmmml 灰=mmmnlmm 灰|=mmmnmmm 灵=mmmlnmm
灵|=mmmlomm 灶=mmmnmml 炮=mmnmmmm 点=llpmlmm 点|=nmplllm 点|我=nmmmmmm 点不=mmmnlmn 点不|=mmmmmnm 点半=mmmnmmm 点半|=mmmnmmm
点又=mmmnmmm 点味=mmmmnmm 点四=mmmnmmm 点四十=mmmnmmm 点大=mmnmmmm 点大|=mmnmmmm 点来=mmnmmmm 点样=mmmmmol 点没=mmmnmmm 点点=mmnmmmm
点点|=mmnmmmm 点能=mmmmmln 烂=nnmmmml 烂了=mmmnmmm 烟=mlmlmnn 烟味=mmnmmmm 烟头=mmmlmmn 烟头|=mmmlnmm 烧=mmmlmom 烧了=mmmmmnm 热=lmmmmnm
热了=mmmnmmm 热了|=mmmnmmm 照=llmqlnl 照旧=mmmnmmm 照样=mmmommm 照片=mmmmmmn 熏=mlmnmmm 爬=mmmmmmn 爬了=nmmmmmm 爷子=mmmmnmm 爽=mmmmnml
爽|=mmmmnml 片=mmmmmnm 牌=mmmmmnl 牙=mmmmmmn 牛=mmmmmmn 牛|=mmmmnmm 物=lmmmmmn 物业=mmmmmmn 物业出=mmmmmnl 物业小=mmmmnmm 物业费=mmmmmmn
犬=mmmmmnl 狗=mmmnlnl 猫|=mmmmmln 率=nmlmnml 王=mmmmmln 玩=mmmmmml 玩|=mmmmmnl 环=mmmmmmn 现=mmmnmmm 现在=mmmnmml 玻=mnmmmmm
玻璃=mnmmmmm 班=mmmmnnm 球=mnmlmmm 球台=mnmmmmm 理=omllmlm 理|=nmmmmml 理得=mmmmnmm 理解=mmmmmmn 璃=mnmmmmm 瓜=mmmmmmn 瓦=mmmmmml
瓦|=nmmmmmm 瓶=mmmmmnl 瓶子=mmmmmnm 瓷=mnmmmmm 瓷砖=mnmmmmm 甜=mmmmnmm 甜|=mmmmnmm 生=mmmmlnn 用=mmmloml 用|=mmmmoll 用的=mmmmmnl
用的|=mmmmmnm 用过=mmmmmmn 申=mmmmmnl 申请=mmmmmnl 电=mmlklno 电|=mmmmmln 电动=mmmmmmn 电动车=mmmmmmn 电桩=mnmmmlm 电梯=mlmmmnm
电梯|=mmmmmmn 电梯的=mmmmmnm 电瓶=nmmmmmm 电线=mmmnmmm 电话=nmmmmlm 电话|=mnmmmlm 画=mmmmnml 画面=mmmmnml 画面清=mmmmnmm 留=nmmmmmm
疼=nmmmmmm 疼|=mmmmmmn 病=mmnmmmm 病|=mmnmmmm 痛=mmmmnmm 登=mmmmmol 登记=mmmmmnl 白天=mmmmnmm 百=llmmmlo 百|=mmmmmmn 百分=mmnmmmm
百分之=mmnmmmm 的=lnlllnn 的|=mmlnokm 的|你=nmmmmmm 的|我=mmmmmln 的不=nmmmmlm 的事=nmmmmml 的人=ommmmml 的你=mmmmmnl 的你们=mmmmmnl
的别=mmmmmmn 的卡=mmmnmmm 的又=mnmlmmm 的吗=mmmmmln 的吗|=mmmmmln 的吧=mmmmmmn 的吧|=mmmmmmn 的啊=mmmmmnm 的啊|=mmmmmnm 的啥=mmmmmlm
的地=mmmmmnm 的小=mmmmmnm 的就=mmmmmmn 的打=mmmnmml 的排=mnmmmmm 的时=nmmmmmm 的时候=nmmmmmm 的是=mlmpmml 的来=mmnmmmm 的水=mmmmmml
的油=mmnmmmm 的灯=mnmmmmm 的线=nmmmmml 的话=mmmmmnm 的费=mmmmmnl 的费用=mmmmmnl 的路=mmmmmmn 的车=mmmmmnm 的还=mmmlmnm 的还是=mmmlmnm
的都=mmnmmmm 的钱=mmmmmnl 的阿=mmmmmnl 的阿姨=mmmmmnl 皮=mnmmlnl 皮带=mmmmmnl 盆=mmmmnmm 盏=mnmmmmm 盒=mmmmmnm 盒子=mmmmmnm 盖=mnmmlmm
盖|=mmmnmmm 盘=mmmnmmm 直=mnmlmnm 直接=mmmmmnm 相=mmmmmmn 看=mmlnlmo 看|=lmmnmlm 看不=mnmmmnm 看了=mlmmnmm 看了|=mlmmnmm 看出=nmmmmmm
看到=mmmmmln 看好=mmmmmmn 看得=mmmmlmn 看看=mnmmmmm 看看|=mnmmmml 看看这=mmmmmln 看着=mmmmmml 看见=mmmmnnm 看见|=mmmmnmm 看见一=mmmmmnm
看这=mmmmmln 真=lmlloln 真的=mmmmmnm 眼=mmmmnlm 着=llmonml 着|=llmmnln 着了=mmmmnmm 着了|=mmmmnmm 着他=nmmmmmm 着呢=mmmomml
着呢|=mmmomml 着火=mmmnmmm 着火了=mmmnmmm 睡=mmllmmo 睡|=nmmmmmm 睡不=mmmmmmn 睡不着=mmmmmmn 知=nmnmllm 知|=nmmmmmm 知道=mmmmmln
矩=mmmmmml 矩|=mmmmmml 短=mmmmnnl 短袖=mmmmnmm 石=mmmmnmm 石头=mlmmnmm 码=lmmnmml 砌=mmmnnml 砖=mommlmm 破=mnmmmmm 砸了=mmmmmmn
砸了|=mmmmmmn 硬=nmmmnll 碎=mnmmmmm 碗=mmmmmln 碰=mmmnmmm 磨=nnlmllm 磨没=mnmmmmm 磨没了=mnmmmmm 示=mmmnmml 礼=mmmmnmm 礼拜=mmmmnnl
礼拜没=mmmmnmm 社=mmmmmmo 社保=mmmmmln 社区=mmmmmnm 祝=mmmmmmn 神=mmmmnmm 禁=mmmmmmn 秃=nmmmmmm 秋=mmmmmmn 种=mmmlmnm 科=mmmmmmn
秒=mmnmmmm 秒|=mmnmmmm 租=mmmmmnm 积=mmmmmnl 积水=mmmmmnm 移=mmmmmlm 稀=nmmmlmn 程序=mmmmmnm 稳=mmmloml 空=lnmmnlm 空了=mmmmmml
空了|=mmmmmml 空的=mmmnmmm 空调=mnmmmlm 空调外=mnmmmmm 穿=nlmmnmm 窗=mmmnmmm 窗户=mnmmmml 站=nnmllnl 站了=nmmmmmm 章=mmmmmmn 童=mnmmmmm
端=nmmmmln 笑=mmmmmln 笔=mmmmmnm 第=mmmnmmm 第三=mmnmmmm 第二=mmmnmmm 第二天=mmmnmmm 等=olnmlnl 等了=mmnmmmm 等于=mmmnmmm 等半=nmmmmmm
答=mmmmllo 答|=mmmmlmn 签=mmmmmol 签了=mmmmmnm 算=llpllnm 算|=mmmmmln 算不=mmmmmnl 算不算=mmmmmnl 算谁=mmmmmnm 管=mnnlmnk 管|=mmnmmnm
管用=mmmmnmm 管用|=mmmmnml 箱=mnmllmm 箱子=mmmmmnm 米=mnmmmlm 类=mmmmmmn 粪=mnmmmmm 糊=nmnmmlm 糊|=mmnmmmm 糊弄=nmmmmmm 系=mlmnmml
系统=nmmmmmm 索=nmmmnml 索|=mmmmnmm 紧=mmnmmmm 红=llmnmnm 红灯=mmmnmmm 红灯|=mmmnmmm 红色=mmmmmnm 约=mmmmmnl 约|=mmmmmnl 约吗=mmmmmln
约吗|=mmmmmln 纱=mlmnmmm 纱窗=mlmnmmm 纸=nmmlmmm 纸壳=mmmmmln 纹=mmmmnml 纹丝=mmmmnml 纹丝不=mmmmnml 线=nnlnllm 线上=mlmnmmm 线那=mmmnmmm
细|=mmmnmmm 终=mmmmnml 终于=mmmmnml 绊=mnmmmml 经=mmmmmnm 绒=mmmmmmn 绒服=mmmmmmn 结=nmmmmmm 给=nonlmnj 给|=mmmmmnm 给个=mmommml
给你=nmmmnml 给你们=nmmmnml 给力=mmmmnmm 给力|=mmmmnmm 给我=mmmmmln 给谁=mmmmmnl 给谁|=mmmmmnl 统一=mmmmmnm 续=mmmmmnl 绳=mlmmmmm
绳子=mlmmmmm 维=mmmmnmm 维保=mmmmnmm 维修=mmmmmnm 维修基=mmmmmnl 绿=mmmlmmm 缺=mnmmmmm 网=mnmmmml 罚=nmmlmnl 罚|=nmmlmmm 罩=mmlnmmm
羊=mmmmmmn 群=mmmmmko 群里=mmmmmmn 羽=mmmmmmn 羽绒=mmmmmmn 羽绒服=mmmmmmn 翘=mnmmmmm 翻=mmmmmnm 老=kmlkmnp 老了=mmmmmmn 老了|=mmmmmmn
老了老=mmmmmmn 老人=mmmmmnm 老公=mmmmmmn 老兵=mmmmmnm 老卡=mmmmmlm 老太=mmmmnmm 老太太=mmmmnmm 老头=mmmmnml 老头老=mmmmnmm 老妈=mmmmnmm
老家=mmmmmnm 老师=mmmmmmn 老师|=mmmmmln 老爷=mmmmnmm 老爷子=mmmmnmm 老陈=mmmmmmn 者=mmmmmnm 聊=mmmmmmn 联=mmmmnml 联系=mmmmnmm 肉=mmmmmmn
股=mmmmmnl 股|=mmmmmnl 肥=mmmnmmm 育=mmmmmnm 胖=mmmmmmn 胡=mmmmmmn 胶=mmmnmml 胶圈=mmmnmml 能=kmolmpk 能不=mmmmmnm 能不能=mmmmmnm
能再=mnmmmlm 能再多=nmmmmmm 能刷=mmmmmln 能包=mmmmmnl 能叫=mmmnmmm 能坐=mmnmmmm 能帮=mmmmmnl 能弄=mmmmmmn 能找=mmmmmnm 能按=mmnmmmm
能换=mmmmmnl 能有=mmmmmln 能查=mnmmmmm 能用=mmnmmmm 能给=mmmmmnl 能调=mmmmmnm 能进=mmmnmmm 能进|=mmmnmmm 能送=mmmmmln 脚=mmlonml
脚|=mmmnmmm 脱=mmmmmmn 脱了=mmmmmmn 脱了|=mmmmmmn 脸=mmmmmnm 脸|=mmmmmmn 腰=mmmmlmo 腿=lmmmlmn 腿上=mmmnmmm 腿都=mmmmmmn 自=mllllnn
自己=nlmlmnm 臭=mlmnmmm 至=mmmmmmn 舍=mmmmmmn 舍不=mmmmmmn 舍不得=mmmmmmn 舒=mmmmnmm 舒坦|=mmmmnmm 般=mmnmlmm 般|=mmnmmmm 良=mmnmmmm
色=mmmmlnn 色|=mmmmmmn 节=mmmmmmn 花=nmmmmml 花了|=mmmmmnl 花是=mmmmmmn 花板=mmmmnmm 花的=mmmmmml 花钱=mmmmmnl 苍=mnmmmmm 苍蝇=mnmmmmm
茶=mmmnnml 茶|=mmmmmmn 草=mmmnmlm 药=nnmmmnl 菜=mnmmmmn 萝=mmmmmln 落=mlmnmmn 落|=mmmnmmm 落了=mmmmmmn 落了一=mmmmmmn 蓝=mmmmmmn
藏=mmmmmmn 虎=mmnmlmm 虎|=nmmmmmm 虎虎=mmnmmmm 虎虎|=mmnmmmm 虫=mnmmmmm 虫|=mnmmmmm 蚊=mlmlnmm 蚊子=mlmmnmm 蛋=mmmmmmn 蝇=mnmmmmm
螂|=mmmmmmn 螺=nmmmmmm 螺丝=nmmmmmm 蟑螂|=mmmmmmn 血=mmmmmnm 行=lmommnl 行|=mlnmmlm 行不=mmmmmnl 行不|=mmmmmml 行吧=mmnmmmm
行吧|=mmnmmmm 衍=nmmmmmm 衍|=nmmmmmm 街=mmmmmmn 街坊=mmmmmmn 衣=mmmmmmn 补=nnnmmmk 补|=nnmmmml 补的=mmmnmmm 表=mmmlnnm 表里=mmmmmnm
袋=mmmmmnn 袖=mmmmnmm 被=mnlllom 被占=mmmmmnm 被子=mnmlmml 被子|=mnmmmmm 裂=mnmmmml 裂了|=mnmmmmm 装=lmmnlnn 装个=mmmmmnm 装修=lmmmmmo
装桩=mmmmmml 装水=mmmmmmn 裤=mmmmmmn 西=mnmmnml 西门=mnmmmmm 要=lnmklpl 要|=mmmmmln 要不=mmmmmnm 要不要=mmmmmnm 要带=mmmmmnl 要打=nmmmmml
要扣=nmmmmmm 要掉=mnmmmmm 要是=mmmmmnm 要是又=mmmmmnl 要的=mmmmmln 要给=mmmmnmm 要贴=mmnmmmm 见=lklnomn 见一=mmmmmnm 见一个=mmmmmnm
见了=mmmmmmn 见了|=mmmmmmn 见人=mmmmmnm 见到=mlmmmmn 见着=mmmlomm 见着|=mmmlnmm 规=mmmmmnl 视=mmmmmmn 视频=mmmmmmn 视频|=mmmmmmn
觉=mmlmnln 觉|=mmmmnmm 觉得=mmmmmmn 角=mnnmmll 角|=mnmmmmm 解=mmmmmmn 解决=mmmmnmm 言=nmmmlmm 认=mmmnmlm 认|=mmmnmlm 认可=nmmmmmm
认可|=nmmmmmm 认得=mmmmnmm 让=nmmmmnl 记一=mmmmnmm 讲=mnmmnnl 讲的=mmmnmnl 证=lmmmlpl 证|=mmmmmln 证是=mmmmmnl 评=ollmmml 评|=omlmmmm
识=mmnmmmm 识别=mmnmmml 诊=mmmmmmn 试=lmmnnml 试|=mmmnmmm 试了=mmmmnmm 话=omllnlm 话|=nmmmmll 话不=mmmmmmn 话吗=nmmmmmm 话吗|=nmmmmmm
该=lnlmoml 语|=nmmmmmm 误=mmmnmmm 说=mkmmlno 说好=nmmmmml 说好|=nmmmmml 说得=mmnmlmn 说我=mmmlmnm 说是=mmmmmnm 说没=mmmmmnm 说的=mmmmmlm
说话=mmmmnlm 请=lmmnmmn 请问=mmmmmnl 读=mmmmmmn 课=mmmmmnl 谁=mllllnp 谁|=mmmmmnm 谁去=mlmmmnm 谁反=mmmmmnm 谁反映=mmmmmnm 谁在=mmmmmln
谁家=mlmmmnn 谁批=mmmmmnl 谁来=mnmmmnl 谁的=mmmmmmn 谁的|=mmmmmmn 谁要=mmmmmln 谁赔=nmmmmml 谁赔|=nmmmmml 谁还=mmmmmmn 谁都=mmmmmlm
调=mnlmmmm 调|=mmmmmml 调外=mnmmmmm 调外机=mnmmmmm 调查=mmmmmmn 调解=mmmmmnm 谈=mmmmmlm 谢=lmlmonm 谢|=mmmmnmm 谢啦=mmmmmml 谢谢=mmmmmnm
谱=mmmmmmn 负责=mmmmmnm 财=mmmmmmn 货=mnmmmmn 货|=mmmmmmn 货车=mnmmmmm 贴=nmnmlln 贴个=nmmmmml 贵=mmmmmmn 费=lmmlmom 费|=mmmmmln
费扣=mmnmmmm 费用=mmmmmnl 资=mmmmmnl 赔=nmmmmnl 赔|=nmmmmml 赞=mmmmnmn 赞|=mmmmnmm 走=mmlnnlm 走|=mmlnlmn 走不=mmmmmnl 走不|=mmmmmnm
走了=lmmmnmm 走了|=mmmmnml 走廊=mmmmmlm 赶=mmmmmnm 起=lnlmmmn 起|=mmmmmmn 起来=mnmmmmm 超市=mmmmmmn 超时=mmnmmml 越=nmmmmmm 趟=mmmlmnl
趟|=mmmmnnm 趴=mlmnmmm 跑=mmmmnmm 跑单=mmmmnmm 跑路=mmmmmmn 跟=mlmmmnm 跟没=mmmnmmm 跟狗=mmnmmml 路=molmmmm 路口=mnmmmmm 跳=mmmnlmn
跳|=mmmnmmm 跳闸=mmmmmln 踢=mmmmmlm 踩=nmmmmml 蹬=mmmmlmm 蹭=nmmmmmm 蹭了=nmmmmmm 身=mmmmmmn 车=mmlmmmn 车|=mnmlmln 车一=mmmnmmm
车一辆=mmmmmmn 车不=mmmmnmm 车了=mmmmmmn 车了|=mmmmmmn 车停=mmmmmmn 车去=mmmmmmn 车库=mmmmmmn 车把=mnmmmmm 车来=mmmmmnl 车棚=mmmmmnl
车要=nmmmmmm 车还=mmmnmlm 车都=nmmmmmm 车顶=mmmnmlm 转不=mmmnmmm 转得=mmnmmmm 轮椅=mmmmnmm 软=mnmmmmm 轻=mmmmlmm 较=mmnmlmm 较满=mmnmlmm
较满意=mmnmlmm 辆=lnnlmmm 辆|=mmnmmmm 辆没=mmmmmlm 辛苦|=mmmmnmm 辣=mmmmmmn 边=lpmnlmk 边|=mmmnmml 边上=mmmnmmm 边个=mmmmmnm
边个|=mmmmmnm 边那=mnmmmmm 边都=mmmmnmm 迁=mmmmmnm 过=lmnomll 过|=lmlnnln 过关=mmnmmmm 过关|=mmnmmmm 过去=mmnmmml 过去|=mmnmmml
过得=mmnmmmm 过得去=mmnmmmm 过我=mmmnmmm 过期=mmmmmnm 过来=mmmmmmn 过那=mmmmmmn 过那个=mmmmmmn 运=mnmmmmm 近=mmmmlmo 近期=mmmmmln
返=mmmmnml 返工=nmmmmmm 还=kkqpjml 还|=mmmmmnm 还在=mlnmmmn 还在|=mmnmmmm 还堵=mmmmmml 还好=mmmmmmn 还得=mmmnmmm 还成=mmnmmmm
还成|=mmnmmmm 还挂=mmmnmlm 还是=lmmomok 还是一=mmmnmmm 还是不=mmmnmlm 还是光=mmmlmnm 还是老=mmmmmmn 还是要=mmmmmmn 还是黑=mmmnmmm 还有=mnmmlln
还有两=mlmnmmm 还有个=mnmmmml 还有人=mnmmmlm 还有十=mmmnmmm 还有点=mmnmmmm 还来=nmmlmmm 还没=mmmlmmn 还算=mmnmmmm 还能=mmmmmmn 还要=mmmmmmn
还过=mmmmmmn 这=ollmnkn 这下=mmmmnml 这个=mmmlmmn 这个|=nmmmmml 这么=mmmmmln 这几=mmmnnlm 这几天=mmmnnll 这回=mmmmnlm 这是=mmmmmln
这样=mmnmmml 这水=mmmmnmm 这种=mmmmmnm 这边=mmmmmml 这里=mmmmmnl 进=mmnmmok 进|=mmmnmmm 进不=mmmnmmm 进去了=mmmmmnm 进展=mmnmmmm
进来=mnmmmnm 进门=mmmmmml 迟=nmmmmmm 迪=mmmmmmn 退=mmmlmom 退|=mmmmmnm 送=lmmlnmm 送了=mmmmnmm 透=nmmmnml 通=mmmnnll 通|=mmmmmnm
通了=mmmmmnl 通了|=mmmlnmm 通是=mmnmmmm 通是通=mmnmmmm 通知=nmmmmlm 通知|=nmmmmmm 速=nmmmnmm 速度=mmmmnml 道=momlllm 道里=mmmmmmn
遛=mmmmmln 遛弯=mmmmmln 避=mnmmmmm 那=kplnlmm 那|=mmmnmlm 那个=lommlmm 那个|=mmmnmmm 那个钱=mmmmmnm 那么=mmnmnkm 那么多=mmmmmln
那么大=mmmmnmm 那些=mmmmmnm 那会=mmmmmmn 那会儿=mmmmmmn 那位=mmmmmmn 那儿=mmmmmnm 那几=mmmmmln 那只=mmmlmmm 那块=mnmmmmm 那天=nmmmmmm
那张=mmmmmnm 那格=mmmmnlm 那棵=mnmmmmm 那边=mnmmmmm 那面=mmmlmmm 邮=mmmmmln 邻居=mmmmmnm 都=plllpjm 都不=nmmmmll 都没=nmmmmmm 都看=mmmmnmm
都能=mmmmmlm 配=mmmmmln 酒|=mmmmmmn 里=lnlmmol 里一=mmmmnmm 里也=mnmmmmm 里去=mnmmmmm 里去了=mnmmmml 里头=mmmnmnl 里头|=mmmnmmm
里当=mmmmmnl 里收=mmmnmlm 里有=mmmmmmn 里的=mmmmmmn 重=nnlmlnl 重新=mnmmmmm 野=mmmmmnl 野狗=mmmmmnm 量=mmmnmmm 金=mmmmmnm 钟=mmlommm
钱=lllllrk 钱|=mmmmmnm 钱|还=mmmmmln 钱一=mmmmmmn 钱有=mmmmmnm 钱退=mmmmmnm 钻=mmmmmml 钻|=mmmmnmm 铁=mnmlmnl 铁皮=mmmmmml 铁门=mmnmmnm
铃=mnmmmmm 铲=nmmmmml 银=mmmmmnm 银行=mmmmmnm 链=mmmmmmn 链接=mmmmmmn 链接|=mmmmmmn 销=mnmmmmm 锁=momllmm 锁了=mmmmmnm 锁了|=mmmmmnm
锁的=mmmmmmn 锅=mmmmmmn 错=lmmlnnm 错|=mmmlnmm 锦=mmmmnmm 长=mmmmmlm 长时=mmmmmnm 长时间=mmmmmnm 长期=mmnmmmm 长草=mmmmmlm 门=nnmllnm
门|=mmmmmnm 门不=nmmmmmm 门了=mmmmmmn 门卫=mmmmmmn 门口=nmmmllm 门口的=mlmmmmn 门啊=mmmnmmm 门啊|=mmmnmmm 门器=mnmmmmm 门就=mmmmnmm
门没=mmnmmmm 门的=mnmmmmm 门还=mmmnmmm 门都=mmmmmnm 门铃=mnmmmmm 闭=mnmmmmm 闭门=mnmmmmm 闭门器=mnmmmmm 问=mmmmmlo 间=lnmnmnl 闷=mmnmmml
闹=mmmmmnm 闻=mnmmmln 闻|=mmmmmmn 队=mmmmmmn 队|=mmmmmmn 防=mmmlmmm 阳=mlmlmmn 阳光=mmmmmmn 阿=mmmmmnm 陈=mmmmmmn 限=mnmmmmm
院=mmmmlmn 除=mmmmmnm 险=mmmmmnm 随=mmmmmmn 隔=mmmmlnn 隔壁=mmmnlmm 隔离=mmmmmmn 难=nmmmlln 雨=mnlmmmm 雨水=mnmmmml 雨里=nmmmmmm
零=nmmnmml 零|=mmmnmmm 零分=nmmmmmm 雷=mnmmmln 需=mmmmmln 露=mnmmmmm 青=nmmmmmm 静=mmmmoml 静|=mmmmoml 非=nmmmmlm 非得=nmmmmlm
靠=mmmmmmn 靠谱=mmmmmmn 靠谱|=mmmmmmn 面=lommmlm 面|=mnmlmlm 面上=mmmnmml 面有=mnmmmmm 面清=mmmmnmm 面清楚=mmmmnmm 面还=mmmnmmm
鞋=nlmmmmm 鞋套=nmmmmmm 音=mnnlmmm 音|=mnmmmmm 顶=mnmmmml 顶上=mmmnmmm 顶那=mnmmmmm 项=mmmmmnm 顺=mnmmmmm 顺便=mnmmmmm 顿=mmnmmmm
预=mmmmmnm 预约=mmmmmnl 预约|=mmmmmnl 领=mmmmmnl 频=mmmmmmn 频|=mmmmmmn 颗=nmmmmll 颗星=nmmmmmm 题=mmmmmmn 题|=mmmmmmn 额=mmmmmmn
颠=mmmmnmm 风=mnmmmmm 风刮=mnmmmmm 飞=mlmnnmm 飞了=mmmnmml 飞了|=mmmnmml 飞线=mlmmnmm 食=mmmmmmn 饭=mmmmlom 饼=mmmmmmn 马=mmmllmm
马虎=mmnmlmm 马虎虎=mmnmmmm 马马=mmnmmmm 马马虎=mmnmmmm 驿=mmmmmnl 驿站=mmmmmnl 骑=mmmmnmm 骑车=mmmmnml 高=mnmmllm 鱼=mmmmmmn 鸡=mmmmmln
鸡蛋=mmmmmmn 鸽=mnmmmmm 鸽子=mnmmmmm 麻=mmmmmmn 麻烦=mmmmmmn 黄=mnnmllm 黄|=mnmmmmm 黄印=mlnmmmm 黄的=mmmnmmm 黄的|=mmmnmmm 黄线=mnmmmmm
黑=nlmomlm 黑|=mmmnmmm 黑屏=mmmmnmm 黑的=mmmnmmm 黑的|=mmmnmmm 龙=mmmnmln 龙头=mmmnmmm
"""

AT_WORK = """
临时 办结 接单 转交 闲
before=hlpjr #0=mknjr #1=pmmkl #2=mlmom #3=llpml #5=mlnmm #called=lolml #elsewhere=lmmnl #later=ppcpo #long0=jmtjk
#long1=kjojr #long2=olinp #long3=omjpk #long4=mnkol #long5=oommj #new=mlmmn #nothing=mmnml #nowhere=nnmml #other=nmlln
#same=lmmnl #shared0=nlnmk #shared1=mnlml #shared2=lmmlo #shared3=llnmm #shares=mqlkl #there=mlmlo *0|=mnnml *0了=mnmml
*0楼=lmmmn *0的=mmnmm *LD=mnmmm *||=llqlm *|一=mmmmn *|三=nlmmm *|上=mmlnm *|下=lnnmm *|不=lmmol *|个=mmmnl *|主=mmmml
*|买=olmml *|了=qnokh *|事=mnmmm *|交=mmmnm *|人=mmmnl *|今=plmml *|他=nmmnl *|以=mnmml *|们=mlmmo *|件=nmmmm *|会=mmmmn
*|位=mmmmn *|保=mmnml *|信=mmmnm *|修=nlmmm *|停=nlmmm *|先=nlmmm *|全=mlmmn *|六=mmmmn *|出=lnmnl *|分=mmnmm *|到=nmmll
*|力=nmmmm *|劝=mnmml *|区=mmmnm *|十=mmmmn *|午=mlmmn *|单=nlnml *|厂=mmmol *|去=mmoll *|发=nmmmm *|号=lmmnn *|后=mnmmm
*|回=mnmml *|园=mmmnm *|在=lmnnm *|地=mmmnm *|场=mnmmm *|圾=mmmml *|块=lnmmm *|复=mnmmm *|天=lmlmn *|太=mnmmm *|头=nmmml
*|好=nlmln *|子=nnlmk *|完=lomlm *|家=nmlln *|寸=nmmml *|对=mmmnl *|小=mmmnm *|居=mnmmm *|工=mlmmn *|已=mnnlm *|布=nlmmm
*|师=mmlln *|带=mmmmn *|干=lolml *|平=lnmmm *|年=mmmmn *|归=mmmnl *|往=mlnmm *|得=mmnmm *|成=lmmmn *|我=nlmlm *|户=mnmmm
*|打=nmmml *|找=mmnmm *|拆=nlmmm *|拿=lnmmm *|换=mmlnm *|接=mmoll *|收=mmnmm *|政=mmmnm *|教=mnmmm *|料=nmmmm *|方=lmmln
*|是=nkmnm *|晚=nlmmm *|晴=nlmmm *|有=olmmm *|服=mmmml *|杀=mnmmm *|来=lmmmm *|板=mnmlm *|查=nlmml *|栋=mmmmn *|楼=mnmml
*|死=mmmmn *|水=lmnmm *|没=mlmnm *|消=nlmmm *|清=mnmmm *|漏=lnmml *|点=mmlmm *|烦=mmmnm *|热=mmmnm *|班=lmmmn *|理=mnmmm
*|电=mllmm *|的=nmmml *|皮=nmmmm *|监=mlmmm *|看=mmnml *|着=mnmlm *|站=nmmmm *|线=lmmnl *|给=mlmol *|绳=nmmmm *|维=lnmmm
*|老=mlmnm *|舞=nmmmm *|袋=mlmmn *|警=lmmnm *|让=mlmnm *|记=lommm *|说=nmlmm *|跟=mnnml *|车=nmmmm *|过=mnmmm *|还=nmmmm
*|这=mmnnl *|退=mmmnl *|送=lnmmm *|道=lmnmm *|那=mmmmn *|里=nnmml *|阿=mmmnm *|面=nmmmm *|高=nmmmm *一|=nklnn *一不=mnmmm
*一人=lmmmn *一就=lnmmm *一拜=mnmmm *一没=mmmml *三|=nmmml *三了=mmmnm *三没=lmmmm *三灯=mmmnl *上不=mnmml *上了=nmmlm *上点=mnmml
*下|=lnmmn *下两=mmnmm *下了=mnmmm *下明=mmmmn *不|=nllnm *不了=lommm *不就=mmmmn *不得=mmmnm *不我=mmmnl *不是=nmmlm *业|=lmmnm
*业会=mmmnm *两|=nmlmm *两时=nmmmm *个|=mmmln *个子=mnmmm *也|=mmnmm *也了=lommm *了|=mnlmm *了一=mnmml *了三=mlmmm *了个=mnmml
*了了=lnmmm *了人=nlmmm *了他=mmmlm *了十=nmmmm *了半=mlmmn *了在=mmmml *了大=mmmml *了天=nmmml *了子=mmmml *了我=mnmml *了换=mmmnm
*了新=mlmmn *了是=nlmmm *了条=nmmml *了来=lnmmm *了板=nlmmm *了楼=mnmmm *了正=mlomm *了牌=lnmmm *了知=nmmmm *了等=mmnmm *了能=mnmmm
*了要=nlmmm *了让=nmmmm *了说=nlmmm *了谁=mmmmn *了趟=mnmmm *了车=mnmml *了还=lmmmn *了遍=mnmmm *人|=lmmnm *今十=nmmmm *他|=llmom
*他下=mmnmm *他了=mnmml *他人=mnmmm *以|=mnmmm *们|=mlmnl *们开=lmmmm *们边=mmmmn *位|=mnmml *你|=mmmnl *你了=mmmmn *使|=mnmmm
*修|=nlmmm *借|=mnmmm *值室=mmmmn *儿|=mmmmn *全|=mmmml *全了=llmmo *公|=mmmnm *六|=nmmml *关|=mnmmm *养|=mnmmm *再|=mmmlm
*再一=ommml *冲|=mnmmm *净|=mnlmm *出|=mnmml *出了=nmmmm *分|=mmnmm *到|=kmomm *到了=mmmmn *到楼=nmmmm *前|=mmnml *剩的=mmmmn
*力了=lmmnm *劝|=nmmml *劝了=mnmmm *办|=nmmmm *动|=mmmnm *区|=mmmnm *十度=lnmmm *午|=olmml *午点=mmnmm *半|=nmmml *半假=mmmmn
*单|=mmmnm *单了=nmmmm *厂|=mmmnm *去|=nlmnm *去一=lmnmm *去个=nmmmm *去了=mnmmm *去看=mmnmm *发|=mmmnm *口|=nmmmm *口了=nmmmm
*号|=nmmmm *合|=lnmmm *后来=mmmmn *周|=nmmmm *哈|=mlmmn *哪|=nmmmm *喝茶=mmmmn *噪劝=nmmmm *四|=nmmml *回|=nlmmm *回了=mnmmm
*回再=nmmmm *园队=mmmnm *在|=nloml *在下=mmmmn *在那=mmnmm *地|=lmmmo *城|=mmmnm *处|=mmnmm *外|=nmmml *多|=lmnmn *大|=mmmnm
*天|=olmlm *天不=lmmmn *天我=lnmmn *头|=mlmmn *好|=lmmmm *好了=nnmml *子|=lmmmn *子了=mnmmm *安|=mmnmm *完|=kpmlm *家|=mmmol
*家了=nmmmm *家没=mmmmn *小|=mmmol *小你=mmmnm *就|=mmnml *就上=lnmmm *就了=mnmmm *屋|=mnmmm *工|=mmmnl *工的=mmmnm *己|=nlmmm
*已|=mnmml *布了=nlmmm *师|=mmlnm *带子=mmnmm *带的=mnmlm *干了=mnmmm *应|=nmmmm *开|=mnmlm *开了=lmmmn *开商=mmmnm *归|=mnmmm
*得|=nloml *得我=mnmml *志者=nmmmm *慢|=nmmmm *我|=llnln *我上=llmmn *我不=mmmnl *我了=lnmmn *我他=mmnmm *我去=mlnln *我天=mmmmn
*我过=mmmml *我这=mmmnm *我那=nmmmm *所|=mmmnm *才|=mlmmn *打|=ommll *打了=olmmm *扫|=mnmmm *扫一=lnmmm *找|=mnmml *找们=mmmnm
*报|=mmmnm *拆|=mnmmm *拆来=nmmml *拜|=lmmmn *拿了=mlnmm *拿子=nmmml *挂|=nlmmm *换|=mnlmm *换新=mnmmm *掉|=mnmmm *接|=mmnmm
*接了=mnmmm *接去=mmmnm *撤|=lnmmm *收|=mnnml *放|=nlmml *敢|=mmmnm *新|=mnmmm *时|=nmmlm *明|=nmmml *明再=lmmmn *是|=mmnlm
*是发=mmmmn *是家=mmmml *是户=nmmmm *是是=llnln *是那=mmmln *替|=mmmnm *有|=mnmlm *有子=mmmnm *有有=mmmmn *来|=nmllm *来一=mlmmn
*来没=lnmmm *来走=mnmmm *板了=mnmmm *楼一=mmnmm *正|=nmmmm *死了=mmmmn *民|=mmmnm *水|=mmmnm *水后=mmmmn *水在=nmmmm *没|=pllmk
*没了=lnmmn *没着=nmmmm *清|=lnmmm *点|=mnmml *热的=nlmmm *焊了=mnmmm *片了=mlmnm *牌|=mmmmn *现|=mmnll *班|=lmmnm *理|=lmmmm
*用|=mmmmn *电|=mmnml *电在=mmmnm *电是=mmmmn *登了=mmmml *白|=mnmmm *的|=mmmnl *的也=mmmmn *的了=nmmml *的儿=mmmnl *的天=mmmmn
*的子=mmmmn *的派=mmmnm *的给=mmmnm *的谁=mmmnl *皮了=nlmml *监|=mmmnm *看|=mnlmn *看了=mlmmn *看是=mmnml *着|=nnmmk *着的=mnmmm
*知了=mlmmm *空|=mnmmm *签|=mnmmm *管|=nmmmm *约明=nmmmm *线|=mlmnm *给工=mmmnl *网了=mmmnm *翻|=mmnmm *老|=mlmom *胶|=lnmmm
*草|=mmmmn *行|=mnlmm *补|=lomml *装|=mmmnl *要|=nlmmm *解|=mnmmm *订|=nmmmm *认|=nmmml *试十=mnmmm *话不=mmmln *说|=mmnlm
*说上=nmmmm *说了=lnmmm *说天=nmmmm *请天=mmmmn *谁|=mlmnm *谁我=mmmnl *谈了=mnmnl *走|=mnnll *走没=mlmmn *起了=nmmml *路|=nmmmm
*路了=mmmmn *车|=lmmmm *车到=nmmml *车来=lmmmm *边|=mnmmm *过|=mmmnk *过了=llmnm *过没=mnmmm *过看=mmnmm *返|=mnmmm *还|=nlmlm
*还两=nmmml *还到=mnmmm *这子=mmmmn *这我=mlnmn *进|=nmmmm *送|=nmmml *递去=mlmmm *通|=nolll *道|=mmnlm *那|=nlmnl *那了=mnnml
*那发=mmmln *那是=lnmmm *那还=mmmmn *里|=mlmmm *铲|=mmnmm *销|=mnmmm *门|=mnmml *门了=nlmmm *问|=mmmml *队过=mmmnm *阿你=mlmmn
*阿接=mmmnl 0=lnnpj 0号=mmmmn 0号楼=mmmmn 0已=mnmmm 0我=mmnml 0栋=mlnmn 0给=mmmnm 0让=mmmnm 0那=mmmmn D=mnmmm E=mnmmm ED=mnmmm
L=mnmmm LE=mnmmm LED=mnmmm ^,=mnmnl ^0=mpmll ^01=mnmmm ^1=mmoll ^10=mnmml ^11=mlomm ^2=mnnll ^20=momll ^3=mnmmm
^4=mnlmm ^一=mlnln ^三=mmmmn ^上=lmnlm ^上去=mnmmm ^下=mmomk ^不=lnmmm ^个=lmnmm ^了=nmolk ^五=nlnml ^以=mlmmm ^你=mmmmn ^停=nmmmm
^儿=nmmmm ^先=mmnmm ^全=llmmo ^分=mmnmm ^分钟=mmnmm ^到=mmnml ^劝=nmmmm ^十=nlmmm ^午=mmnmm ^去=llqmk ^去了=mmmnm ^口=olmml ^叫=mmnmm
^可=mlmmm ^吧=mmnlm ^呢=ommml ^咯=mnmmm ^嗯=mlnml ^噪=nmmmm ^噪音=nmmmm ^在=mlomm ^天=mlmmn ^好=mmnmm ^子=mlmmn ^完=mnmml ^实=mnmmm
^家=mmnmm ^就=lmnmm ^工=mmmml ^带=mlnmm ^平=mnmml ^开=mnlmm ^弄=mmnmm ^得=mmmlo ^成=mnmmm ^我=mlolm ^我来=mmnml ^手=mmmmn ^打=mnmmm
^扫=mnmmm ^拍=mnmmm ^拿=nmmml ^换=mnmml ^接=mlnnm ^收=mmnmm ^放=nnlml ^晚=nmmmm ^有=mmmmn ^来=nmmml ^板=nmmmm ^楼=mmnmm ^水=mmmnm
^没=nkmmn ^漆=nmmmm ^点=nmmmm ^班=ommml ^用=nlmmm ^电=mmnml ^的=mmmml ^皮=nlmmm ^看=lmnmm ^真=mlmmo ^穿=mmnmm ^线=mnlmm ^给=mmnml
^给我=mmnmm ^老=mlmmn ^行=mnlmm ^说=nnnmk ^谁=mmmnm ^走=lmnmm ^跟=mmnml ^车=mmnml ^过=mlmnm ^过去=mlmnm ^通=lomml ^道=mnmml ^那=mlnmn
^都=mmmmn ^钟=mmnmm ^门=nmmmm ^阿=mmmmn ^鞋=mlmmn ^音=nmmml ^领=mmmnl |0=lnlok |0号=mmmmn |0已=mnmmm |0栋=mmmmn |0给=mmmnm
|0让=mmmnm |0那=mmmmn |一=mnmml |三=nmlmm |三楼=mmmml |上=llnmm |下=mlmmn |下午=mlmmm |不=momml |不是=mmmnm |中=mmlmn |中午=mmlmn
|五=nmmlm |五分=mmmmn |五楼=nmmmm |交=mmmnl |人=nnlll |今天=lmmnm |今晚=nmmml |他=nlmnm |他说=nmmmm |以=mnmmm |以后=mnmmm |你=lmmmn
|你们=lmmmn |修=mnmmm |借=mnmmm |停=nlmmm |充=lmmmn |先=nlnll |先用=nmmmm |全=lnmmm |六=mlmmn |刘=mlmmn |刚=nmmmm |到=mmnmm |刷=mnmmm
|剩=nlmmm |剩下=mmmmn |劝=mnmmm |加=mnmmm |十=nmmml |单子=nmmmm |厂=nnmml |厂家=nmmml |原=mnmmm |去=nlnlm |又=lmmmn |双=lnmmm
|双方=mnmml |叫=nmnnk |可=mnmmm |可以=mnmml |后=mnmmm |周=nlmmm |嗯=mlnmm |噪=nmmmm |噪音=nmmmm |回=nmmmm |在=olmll |地=mnmmm
|垃=mmmml |垃圾=mmmml |城=mmmnm |大=mmmmn |天晴=nlmmm |她=nmmmm |好=lmomm |好|=mmnml |小=llmno |尺=nmmml |尺寸=nmmml |工=mmnnl
|已=lpmml |市=mlmnm |带=mlnmm |底=nmmmm |开=lmmmm |开了=mnmmm |弄=mnmmm |弱=mmmnm |弱电=mmmnm |归=mmmnm |往=mmmnm |得=mlmom |怕=nlmmm
|总=mmmmn |慢=mmmmn |我=jkppk |我今=mmmnm |我去=mmnmm |我妈=mmmmn |我家=mlmmo |我没=mmmnl |我跟=mnmml |我这=mmmml |户=nmmml |找=mmmnl
|抓=lmmmm |拉=nmmmm |拍=mnmml |拧=mnmmm |拿=olmml |挨=mnmmm |挪=nmmmm |换=mnlnk |换成=mnmmm |掏=lnmmm |排=nmmmm |收=lnnmm |收到=mmnmm
|放=nnmmk |放了=mmmml |新=mnmmm |新的=mnmmm |早=mnmmm |明=mlmmm |昨=lnmmm |昨晚=mmmmn |是=lommm |晚=mmlln |晚上=mmllo |有=mmmnm
|来=lmmmo |来了=lmmmn |查=mnmml |查到=mnmmm |核=mmnmm |楼=nmmnl |楼上=nmmml |正=nkomm |水=nnlnl |水箱=mmmml |没=nmmml |派=mmmnm
|消=mnmmm |消杀=mnmmm |清=mnmmm |热=mmmml |热力=nmmmm |照=mnmmm |照片=mnmmm |狗=nmmmm |现=lnmln |现在=lmmmn |现场=mnmmm |用=nmmml
|电=mlmom |登=mnmml |登记=mnmmm |盖=nlmml |看=mlnml |空=mmmmn |站=nmmlm |等=olnll |等下=lmnmm |管=nmmmm |管子=nmmmm |约=nmmmm
|线=mnmmm |给=nlmol |给他=nmmmm |绳=mnmml |老=mmlmn |胶=nlmmm |花=mmlmn |药=lmnmm |血=mmmmn |血压=mmmmn |行=mmnmm |补=mmmmn
|补完=mnmmn |要=nlmnl |让=nlmol |让老=mmmnm |试=lmmmn |试了=lmmmn |说=nlmmn |说好=mlmmm |请=llmpl |谁=lmlnn |调=mmmml |谈=lmmnm
|贴=nmmmm |贴了=nmmmm |走=nmnlm |超=mmmnm |跟=nnmll |车=nmmml |转=llmqk |过=mmmml |运=mnmmm |还=nmlml |还在=mmmnm |还有=nmmml
|这=llmom |这个=mmmnl |这单=mmnmm |退=lmmnl |送=lnmmm |通=molmm |那=lnlmn |那块=mnmmm |那家=mnmmm |铲=mnlmm |门=mmmnl |问=nmmml
|阿=llmnn |预=mmmmn |领=mmmln |马=lmmmn |马上=mmmmn |麻=mmmnm |麻烦=mmmnm ~around.adult=lolmm ~around.child=mmlln
~around.ended=mnmml ~around.excess=mlmlo ~around.far=nmmml ~around.gripe=lmlmo ~around.home=mmnml ~around.how=lmmmo
~around.if=nlmmm ~around.joke=llllr ~around.kin=mnlmn ~around.lesson=nlmmm ~around.maybe=nlnlm ~around.media=mmlok
~around.mistake=lnmmn ~around.not=mmklp ~around.now=kmmmn ~around.old=mmlln ~around.past=llllq ~around.place=nllnm
~around.sale=nmlmn ~around.self=mmnln ~around.thing=klkmq ~around.urgent=mmllo ~chat.chores=lmmmn ~chat.cries=lnmml
~chat.food=llllr ~chat.greets=mmmmn ~chat.kin=llllp ~chat.laughs=lmmmn ~chat.lore=nnmll ~chat.luck=mmmmn
~chat.moods=lnlmn ~chat.nature=mmlln ~chat.own_done=kpllm ~chat.play=mmmmn ~chat.praises_bot=mmmmn ~chat.school=mmmmn
~chat.self=nllmm ~chat.sounds=mlmlo ~chat.teases=knmmm ~chat.tests=lnmmm ~chat.weather=nlmmm ~chat.wit=mmmln
~deed.attitude=nlmmm ~deed.bribe=mmmmn ~deed.charges=mmlnm ~deed.funds=lmmnm ~deed.hurts=mqlll ~deed.illegal=mnmmm
~deed.kin=lnmmm ~deed.slack=nklmo ~deed.takes=nmmml ~deed.unfair=nmmmm ~means.asks=mkmnn ~means.awaited=lmmmn
~means.faults=omllm ~means.follows=nmmlm ~means.harms=nlmnl ~means.ill=lllon ~means.lonely=mmmmn ~means.lost=nnllm
~means.objects=lmllp ~means.oddly=mlllo ~means.papers=nlmnm ~means.service=lllom ~means.thanked=nmmmm
~means.wishes=mlmpk ~next.also=mmmln ~next.cancel=lnmmm ~next.cause=nmmmm ~next.comes=mmnlm ~next.done=msklk
~next.fair=nkmmo ~next.good=mnlml ~next.gossip=mlnln ~next.harm=mmlmm ~next.home=lnmnm ~next.hurry=mlmmm
~next.interim=vgnjk ~next.nobody=mnmml ~next.not_that=nlmmm ~next.papers=olmlm ~next.passes=kjltk ~next.poor=nlmmm
~next.since=lolln ~next.still=pklmn ~next.takes=klslk ~next.when=olmmm ~next.you=lmmmn ~talk.adds=nokok
~talk.again=lnlmn ~talk.asks=kkmls ~talk.blameless=mmmmn ~talk.elsewhere=mmmmn ~talk.fed=lnlln ~talk.gain=mnlnl
~talk.goods=nlmmn ~talk.haste=nlmmm ~talk.kindly=lomml ~talk.long=nlmln ~talk.news=nlokm ~talk.nobody=mnmnl
~talk.noise=lnmnm ~talk.please=nkmol ~talk.praise=lplmm ~talk.rules=mmmnl ~talk.system=nkmnl ~who.client=mnllm
~who.he=nmmnl ~who.office=llmol ~who.post=kjmpn ~who.that=mmmln ~who.trade=mmmnl ~who.worker=nllom 一=omlko 一下=lmnnl
一下|=lmmnl 一个=nmmmm 一个|=nlmmm 一半=mlmmn 一半|=nmmmm 一宿=mnmml 一楼=mnmmm 一点=mmmnm 一礼=mnmmm 一礼拜=mnmmm 一趟=nmmml 一趟|=nmmml
一身=mmmmn 七=nmmmm 七点=mnmmm 三=ollml 三楼=mmmml 三楼灯=mmmnl 三点=nmlmm 上=nmnlk 上|=mnmml 上了=mnlml 上了|=nmmmm 上八=mmmmn 上回=mlmmn
上报=mmmnm 上楼=mmnml 上次=mmmmn 上没=nmmmm 上贴=nmmmm 上贴了=nmmmm 上门=mmnmm 上门|=mmnmm 下=nloll 下|=mmmnl 下午=nlnln 下午两=mmnmm 下去=lnnml
下来=mnlmm 下来了=lnmmm 下的=mmmmn 下的明=mmmmn 下雨=nmmmm 不=nljon 不|=lmmlo 不了=llmnn 不了|=llmnn 不出=mmmnm 不动=mnmml 不动|=mnmml
不去=mmmln 不去|=mmmln 不够=nmmmm 不对=nmmlm 不开=mmmml 不敢=mmmnm 不热=mmmnm 不行=mlmmm 不行|=mlmmm 不让=olmml 专=mmmnm 业=llmom 业委=mmmnm
业委会=mmmnm 丝=mnmlm 两=ommlm 两个=nmmmm 两天=mnmmm 两小=nmmmm 两小时=nmmmm 两户=nmmmm 两点=mmnmm 严=mnmmm 严|=mnmmm 个=lmmmo 个|=mlmmn
个小=mmmnl 个月=lnmmm 个电=lmnmm 中=ollln 中|=ommll 中午=mmlmn 临=nmmmm 临时=nmmmm 主=mmlmn 主|=lmmmn 主人=nmmmm 么=lnmmm 也=knlkq
书=mmmnm 书记=mmmnm 买=nmllm 买|=nlmml 买了=mmmml 了=qqiim 了|=irlml 了|一=mnmml 了|人=nlmmm 了|他=nmmmm 了|大=mmmml 了|得=mmmnm
了|我=mnmmk 了|换=mmmnm 了|正=mlomm 了|没=nmmmm 了|等=mmnmm 了|要=nlmmm 了|让=nmmmm 了|说=nlmmm 了|谁=mmmmn 了|车=nmmmm 了一=nnmlm 了一半=mlmmn
了两个=nmmmm 了个=mnmll 了几=nmmml 了十=lnmmm 了半=lnmmn 了吧=mmmmn 了吧|=mmmmn 了就=nmmml 了张=nmmml 了我=lmmmn 了新=mnmmm 了没=klmmo
了没|=llmmo 事=mmmnl 事|=mmmmn 二十=lmmmn 于=mmmnm 五=nlmmm 五楼=nmmmm 井=mmmlo 交=lmmpl 产=mmmnm 亮=mnmml 人=molml 人|=nlmmm 人不=nmmmm
人来|=mmmnm 今=ollmm 今天=mmlmn 今晚=olmll 今晚十=nmmmm 仓=nmmmm 仓库=nmmmm 他=nkmol 他们=mkmol 他们|=mmmnm 他家=lnmmm 他说=nmmmm 以=lomml
以|=mmnmm 以后=mnmml 们=mlmol 们|=mmmnm 件=nmmml 价=nmmmm 份=mmmmn 休=lmmnm 会=llmmo 会|=lmmmn 会定=nmmml 位=lommm 位|=lnmlm 住=nmlmm
住|=nmmmm 住户=mnmmm 你=kllmq 你们=lnmln 你那=mmmmn 使了=mnmmm 使了|=mnmmm 便=lnmmm 保=lmmol 保|=mmmnm 保洁=mmnmm 信=nmmmm 修=nlmnl
修|=nlmnm 修复=lnmmm 俺=mmmmn 候=mlmmn 借=nmmlm 值=lmmmn 值班=lmmmn 值班室=mmmmn 假=mmmlo 做=nmmml 做|=nmmmm 停=omlml 停|=mmmml 傅=mmlmm
傅|=nmlnl 像=nlmmm 儿=nmlmm 儿子=nnmml 充=lnmln 先=qknlk 先关=nmmmm 先用=nmmmm 先给=nmmmm 光=mnmmm 全=mnlmn 八=mmmlo 八点=mnmml 公=lmmol
公司=mlmnm 六=nmlln 六点=mnmml 关=momll 关严=mnmmm 关严|=mnmmm 关了=mnmmm 关了|=mnmmm 养=lnmnl 养护=mmmnl 内=nmmmm 再=olnlk 再说=lmmmn
再说|=lmmmn 再谈=mlmmm 再谈|=mlmmm 写了=nmmml 冲=mnmml 决=mnmmm 净=mnllm 净|=mnmmm 准=nmmmm 几=nllmn 几个=mmmmn 几点=mmmmn 出=nnmnj
出去=nlmmm 出去了=nlmmm 出来=mnmml 分=lmnmn 分钟=lmnmn 分钟|=mmnmm 刘=mlmmn 刚=nnmlm 利=lnmln 别=llmmo 到=omokl 到|=mmnml 到一=nmmmm
到了=lmomm 到了|=llomm 制=mmmnm 刷=momml 刷了=lnmmm 前=lnmmm 前台=mmmnm 剩下=mmmmn 剩下的=mmmmn 剪=mnmlm 力=mmmnl 力|=mmmnm 劝=momml
劝停=lnmmm 加=momll 加了=lomml 务=lmmnm 动=mnmnl 动|=mnmnl 包=llmnn 化=nmlml 区=mmmnm 区的=mmmnm 十=nnllm 十来=mnmmm 十点=nmmmm 千=mmmnm
升=mmmmn 午=nlmlo 午两=mmnmm 午两点=mmnmm 半=mmmln 半|=nmmmm 半天=mmmmn 半天假=mmmmn 协=mmmnl 协调=mmmnl 单=ommmk 单|=mnmml 单了=mmmnm
单了|=mmmnm 单子=nmmmm 卫=mlmnl 厂=nmmnk 厂家=nmmol 厂家|=mmmnm 压=molll 原=mnmml 去=mmrli 去|=mloml 去了=lmlmn 去了|=lmlmn 去年=mlmmn
去看=lnnml 去看看=mmnmm 去跟=mmnmm 去量=mmnmm 又=knmlo 双=lnmmm 双方=mnmml 发=nkkmo 发商=mmmnm 发商|=mmmnm 发我=mmmmn 发票=mmmln 取=omlmm
变=mmmln 口=mlmmm 口|=nmmnl 另=nlmmm 只=ommmk 叫=mlnnl 叫他=lmmmn 可=mnmlm 可以=lomml 可以|=mmnmm 台=nlmnl 叶=lnmmm 号=nlmmn 号|=nmmmm
号楼=lmmnn 号的=nmmlm 号的|=nmmlm 司=mlmnm 合=lnmnm 同=mmmnl 同事=mmmnm 同意=mmmml 名=mnmlm 后=nnlml 后天来=mmmmn 吧=klnon 吧|=klmon
听=nmmmm 听|=nmmml 吴=mmmmn 吸=nmmmm 呀=mmmmn 呀|=mmmmn 呐=lmmmn 呐|=lmmmn 员=mmmnl 呢=olmmm 呢|=olmmm 周=pkmml 周六=mlmmn 味=lmmmn
咋=mmmmn 和=mnmlm 咗=lomml 咯=mnmmm 咯|=mnmmm 哈=mlmmn 哈|=mlmmn 哈哈=mlmmn 哈哈|=mlmmn 哥=mlmmn 哪=mlmmm 商=mmmnm 商|=mmmnm 啊=lllmp
啊|=lmmmo 啦=lomlm 啦|=lmmln 喊=mmnlm 喝=mmmmn 喷=mlmmn 嗯=mlnmm 嘛=mmmmn 噪=mlmmn 噪音=mlmmn 噪音劝=nmmmm 四=nnmlm 回=mnmlm 回了=mmmmn
回去=mnmmm 回来=ommml 回来|=nmmmm 园=llmol 园林=mmmol 园林队=mmmnm 围=lmmnm 图=nmmml 圈=mnmmm 圈|=lnmmm 在=pknmk 在|=nlmmm 在找=nlmmm
在楼=mmmmn 在楼下=mmmmn 在谁=mmmmn 在路=mmmmn 在那=mmmln 地=lmmnm 场=lnnml 场|=mmnml 块是=mnmmm 垫=mnmml 城=mlmom 城管=mmmnm 城管|=mmmnm
堂=mmmmn 堵=lmmmn 塞=nmmmm 填=mnmmm 墙=mlmmm 声音=mnmmm 处=lmmnl 处理=lmmmm 处理|=mmnmm 备=nlmmm 复=mnmml 外=nlmnl 多=lmmmn 夜=mmmmn
夜班=lmmmn 够=nmmmn 大=mmmln 大|=mmnmm 大姐=mnmmm 天=nmkko 天|=nmmlm 天假=mmmmn 天晴=nlmmm 天来=mmmmn 天没=lmmmm 太=nmmln 头=nnllm
头|=mmmln 套=mnmmm 好=lomkn 好|=lonll 好了=lnmmm 好了|=momml 好使了=mnmmm 姐=lmmmm 姐|=mmmnm 委=mmmnm 委会=mmmnm 姨=mmnlm 娃=mmmmn
娘=mmmln 子=mlmmn 子|=lmmmn 子我=mnmmm 子的=llmmn 子里=nlmmm 字=mmmmn 孙=mmmnm 学=mlmmn 孩子=mmmmn 安=lmmnl 安排|=mmnmm 安静=mnmmm
完=lrmkl 完|=lpmll 完了=lnmmm 完了|=lnmmm 完毕=mnmmm 完毕|=mnmmm 定=nmlml 定|=mmmml 实=lmmmm 客=mmmmn 客服=nmmmm 害=mmmnm 家=lmmmm
家|=lmlol 家要=nmmlm 家说=mmnml 家门=mnmmm 宿=mnmml 密=lmmmn 密码=lmmmn 寸=nmmml 对=nmmnl 对|=nmmmm 导=mmmmn 封=nmmml 封了=nmmmm 小=lllpn
小孙=mmmnm 小时=nmmmm 少=mmmmn 就=jpnkm 就是=mmmmn 就行=mnmmm 尺=nlmlm 尺寸=nmmml 局=lmmol 局|=mmmnm 居=lnmmm 居民=lnmmm 屋=mnmlm 属=mmmnm
巡=nmmml 工=nklom 工程=mmmnm 差=nlmmm 己=mnmmm 已=kqmlk 已经=lmnmm 市=mlmol 市政=mmmnm 布=olmmm 师=mmlmn 师傅=mmlmm 师傅|=nmlnl 带=nnmkm
带回=mnmmm 帮=lmmmn 干=nolml 干净=mnlml 平=momml 年=mllno 年轻=mmmnm 床=mmmmn 库=olmmm 应=nlmmm 应急=lmmmn 底=mmmml 底下=nmmmm 店=nlmmm
度=lnmmm 度|=lnmmm 座=mmmmn 建=mlmom 开=lomnl 开了=mnmml 开会=lmmmn 开会|=lmmmn 开发=mmmnm 开发商=mmmnm 开的=mnmmm 开门=nmmml 开门|=nmmml
弄=lnnml 弄|=mmnnl 张=mmlln 弱=mmmnm 弱电=mmmnm 归=lmmol 当=nmmll 录=nmmml 往=mlonl 往上=nlmml 得=lklnp 得我=mlmlo 微=mmmln 微信=mmmln
志=nmmml 志愿=nmmmm 志愿者=nmmmm 快=mmmnl 怎=mnmmm 怎么=mnmmm 怕=nmmml 怕狗=mmmnm 急=mmmmn 总=mmnmm 总阀=mmnml 您=mmmnm 您来=mmmnm 想=nlmmn
意=nmmml 意|=mmmml 感=nmmmm 感应=nmmmm 愿=nmmmm 愿者=nmmmm 慢=nlmmn 慢慢=nmmmm 成=lmmln 我=hhpor 我|=mmlnm 我一=lmmlo 我不=mmmnl
我也=mmmmn 我了=mmmmn 我了|=mmmmn 我今=mmmnm 我们=mmmnm 我先=mmmml 我再=nmnml 我去=mmnlm 我妈=mmmmn 我家=mlmlo 我打=mmmmn 我拿=lnmmm 我昨=mmmmn
我来=mmnlm 我没=mmmnl 我的=mmnlm 我看=mmmmn 我请=mmmmn 我跟=mnmml 我还=mnmmm 我这=mmmml 我都=mlmmn 我骑=mmmmn 户=nnmnj 户|=nmmml 房=lmmnm
所=lmmol 所|=mmmnl 手=lmlmo 手|=mmlmn 手机=mlmln 才=plmlm 才能=nmmmm 扎=mnmmm 打=nmlkn 打不=mmmmn 打了=lnmmm 打球=mmmmn 执=mmmnm
执法=mmmnm 扫=mnmmm 扫了=nmmmm 扶=mnmml 批=nlmml 批|=nmmmm 找=olnmk 找|=nmmmm 找他=mmmnm 找他们=mmmnm 找着=nmmmm 找着|=nmmmm 承=mnmml
承诺=mnmmm 把=lmmmn 抓=lmmmm 投=mnmnl 护=mmmnl 报=lllon 报价=nmmmm 报吧=mmmnm 报吧|=mmmnm 抬=lnmmm 抽=nnmml 抽到=nmmmm 抽干=mnmmm 拆=ommlm
拆下=nmmml 拆下来=nmmml 拉=nmmml 拉了=nmmmm 拍=mnmmm 拧=mnmmm 拾=lomlm 拾便=lnmmm 拿=olnll 挂=olmml 挂了=olmmm 指=mmmlm 指挥=mmmlm 挡=nmmmm
挥=mmmlm 挨=mnnml 挨家=mmnmm 挪到=nmmmm 捎=nmmmm 捡=nmmlm 换=mpkoj 换|=mlmnl 换个=mmmnm 换了=mnmll 换了|=mnmmm 换了新=mnmmm 换成=mnmmm
换的=mnmlm 掉=mnmmm 掉了=mnmmm 掉了|=mnmmm 掏=lnmmm 排=okmml 排|=mmnmm 探=nmmmm 探头=nmmmm 接=lmmok 接|=mlnmm 接着=mlmnl 接过=mmmnm
控=nmmnl 推给=mlmnm 提=nlmmm 搞=mmlmn 摊=mmmml 摘=momml 摘了=lomml 摸=lnmmm 撒=mnmmm 撒了=mnmmm 撤=lomml 收=nnnll 收|=nlnmm 收到=mmnmm
收到|=mmnmm 收拾=mnmlm 改=lnmmm 放=omlll 放|=mnmmm 放了=nmmml 政=mlmol 敏=mmmol 教=lomml 教育=mnmml 敢=mmmnm 散=mnmml 散|=mmmml 数=mnmmm
敲=mnnml 敲门=mnnml 整=mmlmn 整改=mnmlm 料=nnmml 断=nlmmm 新=mnlmm 新的=momml 新的|=mnmmm 方=lmmmn 施=mlmnm 早上=mnmmm 时=nmmln 时候=mlmmn
时间=mnmmm 明=olmlm 明天=nlmmn 昨=lnmln 昨天=mnmmm 昨晚=mmmmn 是=mklnn 是不=mmnmm 是不是=mmnmm 是哪=nmmml 是外=nmmml 是小=mmmnm 是我=mmmmn
是谁=nmmmm 晓=mmnmm 晓得=mmnmm 晚=pklln 晚上=nllln 晚十=nmmmm 晚回=nmmmm 晴=nlmmm 暖=nmmmm 替=mmlnl 最=nmmml 月=lmmmm 有=nlllo 有|=mlmmn
有两=nmmmm 有人=mmmmn 有没=mmmmn 有没有=mmmmn 期=mlmnn 木=mlmmn 木板=mmmmn 本=lmmmm 机=mlmmn 机|=mnmml 机没=mmmmn 杀=mnmmm 权=mmmnl
杆=mlmmm 杆子=nlmmm 李=mmmmn 材=nlmmm 条=olmml 条|=nmmml 来=nnkln 来|=oknok 来了=nlmln 来了|=ommml 来了一=mlmmn 来吧=mmmnm 来吧|=mmmnm
来着=lmmmn 来着|=lmmmn 板=nmlmm 板|=nllnl 林=mmmol 林队=mmmnm 查=nmnmk 查|=nlmmm 查到=mnmmm 栋=mlnmm 栏=lmmnm 树=nmmmm 样=nmllm
样|=mmmmn 核=mmnmm 根=mnmmm 格=lmmnm 梯=mnmlm 检=olmml 检测=nmmmm 棚=mnmmm 楼=lmmnm 楼|=nmmml 楼上=nmmmm 楼下=mmmmn 楼灯=mmmnl 次=mlmmn
正=mmoll 正好=mnmlm 步=mmmmn 死=mmmln 死了=mnmml 死我=mmmmn 死我了=mmmmn 段=nmmml 段|=nmmml 比=mmmmn 比我=mmmmn 毕=momml 毕|=momml
毛=mmlnl 民=lnmmm 气=nmmmm 气|=nlmmm 水=mnmnk 水|=nmmmm 水厂=nmmmm 水工=mmmmn 水箱=mmmml 水车=nmmmm 沙=mmmmn 没=nnlml 没|=llmmp
没事=mnmmm 没修=nmmmm 没再=lnmmm 没找=nmmmm 没找着=nmmmm 没有=mlmmn 没有|=mmmmn 没来=lnmmm 没电=mmmmn 法=mlmnl 法|=mlmmm 泡=mlmmn 泵=mnmml
洁=mmnmm 洒=mnmmm 洗=mnlmm 洗|=nnmml 洞=mmnml 活=mmmnl 派=mmmol 派电=mmmnm 流=lnmnm 浆=mnmmm 浆|=mnmmm 测=nmmml 海=nmmmm 涂=nmmmm
涂料=nmmmm 消=mmmml 消杀=mnmmm 消防=nlmnl 清=nnlml 清了|=mnmmm 温=mmmlm 湿=nlmmn 溜=lnmmm 滤=mnmmm 滤网=mnmmm 漆=mmmmn 漏=mnmml 火=mmmmn
灭=lmmmm 灯=lmmmn 灯还=lmmmn 点=nmmkn 点|=nllln 烦=mmmnm 热=nllmm 热力=nlmnm 热力|=mmmnm 热得=mmmnm 焊=mnmml 照=nnmmm 照片=mnmlm 熟=mmmol
爬=mlmmn 片=mmlok 片|=mnmml 牌=lnmnm 牌子=lnmnm 物=mmmol 环=nlmnl 现=konml 现在=lnmmm 现场=mmoll 现场|=mmnll 玻=nmmmm 玻璃=nmmmm 班=lllon
班|=lmmnn 班室=mmmmn 班的=mmmnm 理=lnmmm 理|=lnnmm 理的=mmmln 璃=nmmmm 生=lmmnm 用=omlmm 用|=nmmmm 由=mmmol 申=nmmll 申请=nmmll 电=llmpm
电工=mmlnm 电的=mmmnl 电话=mmnlm 电话|=mmnml 画=mmmln 留=nmmmm 登=nmmml 登记=mnmmm 登记了=mmmml 白=lnmlm 白了=mnmmm 白了|=mnmmm 的=kmkpn
的|=lplml 的事=mlmnm 的事|=mlmmn 的人=mmmnm 的吧=mmmln 的吧|=mmmln 的明=mmmmn 的明天=mmmmn 的是=mlmnm 的来=nlmmm 的片=mmmnl 的那=nlmln 皮=nmlmm
盏=mnmmm 监=mlmnl 监控=mmmml 盒=nmmml 盖=nmmmm 盖上=mmmnm 盖了=nlmmm 盘=lnmmm 盯=mmmml 相=lomlm 省=nmmml 看=mmnkm 看|=lmmmn 看了=mnmml
看是=mmnml 看看=mmnmm 看看|=mmlmn 真=lllmo 眼=mnmml 着=pllll 着|=okmln 着了=lnmmm 着了|=lnmmm 着呢=ommml 着呢|=ommml 睡=lmmmn 知=nlmmm
知道=lmmmn 码=lmmlo 砖=olmmm 砖|=olmlm 碰=mmmnl 示=nmmmm 示|=nmmmm 票=mmmln 离=nmmmm 私=mmmnm 私家=mmmnm 种=nmmmm 科=mmmnm 移=mlmnm
程=mmmnl 程|=nmmmm 空=mnmmm 穿=mmnmm 立=lnmmm 站=mmmnl 站的=mmmnm 站长=nmmmm 第=nkmmn 笼=nmmmm 等=pknkl 等下=lmnmm 答=nmmml 筛|=nmmmm
签=lomml 算=mmmnm 管=lmmqk 管|=lmmol 管子=nlmmm 箱=lmmmn 箱|=lnmmm 系=mmnmm 紧=momml 约=ommml 线=nmlnl 线|=nmmmm 经=lmnmm 经理=mmmmn
结=lnmlm 结|=mnmmm 给=lllrj 给了=nmmmm 给他=nmmmm 给小=mmmnm 给我=mnnlm 绳=nmmml 绳子=nmmml 维=mmmnl 维保=mnmmm 缠=mnmml 缺=mmmln 网=mmmnl
网格=mmmnm 罩=lmmmn 群=nmmml 翻=mmnmm 老=kllnp 老周=mmmnm 老板=mmmml 者=nmmmm 耳=mnmmm 联=mmnml 联系=mmnmm 股=mlmmn 育=mnmmm 背=mmmnm
胶带=mlmmn 能=mnmmm 脚=lmmmn 脸=mnmmm 腰=mlmmn 自己=mnmmm 舞=nmmmm 舞的=nmmmm 花=mmmmn 茶=mllmp 茶|=mmlmn 草=nlmmm 药=lmnnl 落=mnmlm
螺=lomll 血=mmmmn 血压=mmmmn 行=mnlnn 行|=mmlmm 街=mmmnm 街道=mmmnm 补=lomlm 补完=mnmmn 表=nmmmm 袋=lmmmn 装=lnmmm 装上=mnmmm 装了=lnmmm
西=nmmmm 要=pjlol 见=nmmlm 见|=nmmmm 解=lomll 解决=mnmmm 警=mlmmm 警务=mmmnm 计=nlmmm 订=nlmmm 订了=nlmmm 认=momll 让=pjmpk 让人=nlmmm
让老=mmmnm 让阿=mmmnm 议=mmmnm 记=lnmmm 记了=mmmml 记得=mmmmn 许=mmmmn 设=mmmnm 证|=nmmmm 试=lnmmm 试了=lnmmm 试了十=mnmmm 话=mlmln
话|=mmnlm 该=mmmnm 说=omlnk 说|=kmnnm 说不=lmmnl 说了=nmmnm 说了|=nmmmm 说今=nmmmm 说他=mmmlo 说好了=lmmmn 说晚=nmmmm 说晚上=nmmmm 请=lklpn
请半=mmmmn 请半天=mmmmn 诺=mnmmm 谁=lkkmr 谁去=mmlmn 谁拿=mlmmn 谁有=mmmmn 谁的=mmmnl 调=mmmml 谈=mmmnl 谈|=mlmmm 货=nmmmm 质=mmmol
贴=mmmln 贴|=mmmln 贴了=nmmmm 费=lmmnm 走=noolj 走|=lnomk 走了=lnmmm 走了|=mnmml 起=mmmln 起来=mnmml 起来了=nmmml 超=mmmnm 趟=mnmml
趟|=mmmml 跑=mlmmn 跑|=mmmmn 跟=lnoll 跟|=mmnmm 跟他=lmmnm 路=nmmmm 路过=mnmmm 路通=mmmmn 跳=mnmml 跳|=mnmml 蹲=nmmml 身=mlmmn 车=mnmkm
车|=mnmml 车主=mnmmm 转=lllpl 轮=nmmnl 轻=mmmnm 辆=mmmmn 边=nmmnm 边|=nlmml 过=lqlmk 过|=lolmm 过一=mnmmm 过了=mnmml 过去=mlnml
过去|=nmmmm 过去了=mmmnm 过去看=mmnmm 过敏=mmmol 过来=mmnlm 运=lnmmm 返=mnmmm 还=pkljp 还在=nllmm 还是=nkmln 还有=nlmmm 还有两=nmmml 还没=nlmmm
还要=nmmmm 这=kjmpo 这个=mmmol 这单=mmnmm 这就=mmnml 这户=mmmnm 这片=mmmnm 进=nmmlm 进屋=mnmmm 远=nmmml 远程=nmmml 退=lmmom 退了=lmmmn
退给=mmmnm 送=pmlll 送到=lommm 送去=nmlml 送检=nmmmm 递=nlmnl 通=lnmml 通了=nlmmm 通了|=nmmmm 通知=nmmmm 遍=mnmmm 遍|=mnmmm 道=lmmnl
道了=mlmmn 道了|=mlmmm 那=mkllq 那个=mlmmn 那儿=nmmln 那家=mnnml 那张=mmmlo 那条=mmmmn 那车=mmmmn 那辆=mmmln 那边=mmmnl 那边|=mmmml 部=mmmnl
部|=mmmnm 都=kplko 都大=mmmmn 都大|=mmmmn 酸=mmmmn 重=lpmll 量=olmll 钟=lmmln 钟|=mmnmm 钱=mnmmm 钻=ommml 铲=mnmmm 铺=nmmml 销=mnmmm
锁=nmmmm 错=lnmmm 长=mlmmm 长说=mmmnm 门=mnmll 门|=nmnll 门口=mmmmn 问=nommj 问题=mnmml 问题|=mmmml 间=mnmmm 闻=mmmnm 阀=mmmml 阀|=mmmml
队=lmlnm 队长=lmmmn 防=mlmol 阿=llmom 限=nmmmm 院=mmmnm 隔=nmmml 集=lmmmn 雨=mlmmn 静=mnmmm 靠=olmmm 面=mmlmn 面|=nmlmm 面墙=mmmmn
鞋=lmmmo 音=nmmmm 音劝=nmmmm 顶=mnmml 顶楼=mnmmm 顺=lnmlm 预=mmmmn 领=mmmmn 领|=mmmnl 领导=mmmmn 题=mnmml 题|=mmmml 风=nmmmm 飞=mmmmn
食=mllmo 食堂=mmmmn 饭=mmmmn 饵=nmmml 马=lmnmm 马上=mlnmm 验=omlml 验|=nmlml 骑=lnmmm 高=onlml 高|=mmmnm 麻=mmmnm 麻烦=mmmnm 鼠=mmmmn
"""

NEIGHBOUR = """
催 另事 补充 问 闲 附议
before=femlzo #0=rjgvli #1=ktplij #2=kqmlkn #3=mmllqk #4=mmmmnm #5=mmlmln #called=ppotak #elsewhere=lmmnnm
#long0=mlkklt #long1=rlkmjm #long2=nnqnjj #long3=knpmlk #long4=jllopl #long5=llkmql #new=mommml #nothing=nlllmo
#nowhere=mlmnmm #other=knlonk #same=nkolkn #shared0=mkmmom #shared1=nnmmlm #shared2=lnmnlm #shared3=mmnlmm
#shares=onoljm #there=nmmllm *0|=mlmmmn *0不=mmmmnm *0也=mmmmnm *0元=mnlmmm *||=mmlkpn *|一=nlmlnm *|上=mlnlmm *|下=mmnlln
*|不=nmmknn *|专=mmnmmm *|业=nmmmmm *|东=mmnlmm *|两=mmnmml *|个=ommknm *|久=nmmlmm *|么=mmmlom *|了=llmnmn *|事=nmmlmm
*|二=mmmmnm *|五=mmnmmm *|些=mmmmnm *|交=mmmlnm *|人=mlnmmn *|什=mmmlnm *|今=mmmmnm *|们=mmmlmn *|价=mmmlnm *|企=mmmnmm
*|会=mmmmnm *|位=mmmmnm *|住=mmmmnm *|你=mmmmmn *|便=mnmmmm *|保=nmmlmm *|修=mmnmlm *|停=nmmmml *|傅=nmmmml *|像=mnmmmm
*|儿=mnmlmm *|先=mmnmmm *|光=mmnmmm *|六=mmnmlm *|几=nmmmmm *|出=mmmmmn *|刚=mmnmlm *|初=mmnmmm *|到=nlnlmm *|办=mmmmnm
*|勿=nmmlmm *|包=mmmlnm *|区=mmmnmm *|十=mmmmnm *|午=mmnmmm *|单=mnmmml *|厅=mnmmmm *|压=mmmmlm *|叔=mmmmnm *|口=mnmmml
*|另=mnmmmm *|叫=mmnmmm *|叶=mmmmlm *|号=mmmmmn *|名=mmmlmm *|后=mmnlmm *|听=mmnmmm *|和=mmnmlm *|咗=mmmnmm *|咱=nmmmmm
*|啊=mmmmln *|啥=mmmnmm *|四=mmmmnm *|在=nlnmlm *|场=mmmnmm *|圾=mmmmnm *|坐=mmmmnm *|块=mmmlmn *|墙=nmmmmm *|壁=mnmnlm
*|备=mmnmmm *|外=mmmnmm *|多=mmmmmn *|夜=mmmmnm *|大=mmmmnm *|天=llmmom *|头=mmnmmn *|好=mllnmn *|姐=mmmmnm *|婆=mmmnmm
*|婚=mmmmnm *|学=mmmnmm *|孩=mnlmmm *|安=nmmmmm *|完=mmmnlm *|定=nmmmmm *|家=lolknm *|就=mmmmnn *|层=mmnmml *|居=mmmnmm
*|屋=mnmmlm *|工=nmmmmm *|己=mmnmlm *|市=mmmmnm *|师=mmmlnm *|席=mmmnmm *|年=lmnmnm *|库=mnmlmm *|底=nmllmm *|店=mmmnlm
*|弄=mmmmlm *|弯=mnmmmm *|当=mmmmnm *|得=mmmlnl *|心=mmmlnm *|快=nlomlm *|怕=mmmmnl *|情=mmmmnm *|成=mmmlmm *|我=mmlmnn
*|房=mnmnlm *|才=mmmmnm *|把=mmmmnm *|招=nmmlmm *|拿=mmnnlm *|捡=mmnmmm *|换=mmnmlm *|控=nmmlmm *|政=nmmmmm *|方=mmmlnm
*|时=mmmmnm *|是=lnnmlm *|晚=nmllnm *|暖=mmmmnm *|有=mmmlom *|朋=mmnmlm *|期=mnmmmm *|来=lnlmnn *|板=mmmnlm *|栋=nmmlmm
*|样=mmmmlo *|梯=mnlmlm *|棚=mmmnlm *|楼=mmnlkn *|次=mmmlmm *|止=mmnmmm *|死=nmmmln *|气=mmmmnm *|水=mlmnmm *|池=mnlmmm
*|没=mmmlnm *|法=mmmnmm *|注=mmmmmn *|流=mmmmlm *|温=nmmmlm *|滴=mmmmmn *|火=mnmmmm *|灯=nnmlmm *|灵=mmmmnm *|照=mmmnmm
*|爸=mmmnmm *|狗=mmmmlm *|猫=mmmmnm *|现=mmmnmm *|班=nmmmlm *|理=nmmmmm *|电=mmmmnm *|百=mmmmnm *|的=lllmnn *|盖=nmmlmm
*|真=mmmmnm *|着=mlmmmn *|睡=mmmmnm *|知=mmmnmm *|码=mmnmmm *|碰=mmnmmm *|种=mmmnlm *|窗=mmmmml *|等=mmmmmn *|签=mmmmmn
*|管=mmmlnm *|箱=mommlm *|粪=nmmmmm *|结=mmmmlm *|给=mmlmnm *|绳=mmmmnm *|罚=mmmnlm *|老=mmmmol *|耐=nmmmmm *|耳=mmmmnl
*|能=mmmlnm *|脸=mmmnmm *|腿=mmnmmm *|自=mmmlnm *|般=mmnmmm *|色=mmnlmm *|花=mmnmlm *|行=mmnmlm *|衣=mmmnmm *|袋=mmmnmm
*|被=mmmmnm *|要=nmmknm *|觉=mmmmnm *|该=mmmmmn *|说=mmlmnm *|谁=mmmnlm *|谢=mmmnmm *|负=nmmmmm *|费=mnmmmm *|走=nmmmmm
*|起=mlmmmn *|跟=mmmmlm *|路=mmmmln *|身=mmmmnm *|车=mmmlom *|辆=mmnmmm *|边=mnlmmm *|还=mmmlnm *|这=lmmnmm *|递=mmmmmn
*|道=mlmmnm *|那=mlmmnm *|都=molmlm *|里=nnlmmm *|锁=mmmlmm *|锅=mmnmmm *|长=mmmlnm *|门=mnnmml *|间=lmmnmm *|阀=mmmmnm
*|防=nmnmlm *|院=mmlmmm *|面=mlnmmm *|顶=mmmnmm *|风=mmmnmm *|高=mmmmnm *|黄=lmmmnm *|黑=mmmmnm *|鼠=nmmlmm *一|=kmnlnn
*一一=mmnlmm *一了=ommllm *一儿=mmmmmn *一去=mmmmnm *一子=mlmnnm *一小=mmnmmm *一带=mmmnmm *一拼=mmmmnm *一月=mmmmnm *一来=mmnmlm
*一没=mmmmmn *一还=mnmmmm *一都=mmmmmn *七|=mmnmmm *三|=mmmmnm *三人=nmmmmm *三元=nmmmmm *三就=mmmmln *上|=mlnmnm *上一=mmnmmm
*上三=nmmmmm *上下=mmmnmm *上了=mlmmnm *上到=mmmmln *上月=mmmnlm *上有=nmmmmm *上没=nmmmmm *上点=lmnnmm *上用=mmnmmm *上的=mnnllm
*上要=mmmmlm *上还=mnmmmm *上这=mmnmmm *下|=mmlnnl *下了=mnmmmm *下人=mnmmmm *下家=mmmmmn *下我=nmmmmm *下水=mmnmmm *下的=mmnmlm
*下给=mmmnmm *下都=mmmmln *不|=nmmmln *不一=mmnmmm *不不=mmmnmm *不了=mmmmnm *不你=mmmmln *不先=nmmlmm *不写=mmmnmm *不吧=mmmmnm
*不干=mnmmmm *不开=mmmmmn *不得=mmmnlm *不我=nmmmmm *不摆=mmmlmm *不有=mmmmnm *不来=mnmmmm *不法=mmmnlm *不电=mmmmnm *不的=mmnmmm
*不真=mmmnlm *不说=mmmmnm *不钱=mmmnmm *不门=mmmmnm *东那=mmnmmm *两|=mnmlmm *个|=nmlmmn *个上=mnlmmm *个住=mmmnlm *个像=mmmmmn
*个几=mmmnlm *个头=mmmmnm *个子=mmnmmm *个定=mmmnmm *个水=mlmmnm *个能=mmmmnm *个门=nmmmlm *个间=nmmmmm *举|=mmmmmn *久|=nmmmlm
*久一=lmmnmm *么|=mmnmnm *么候=nmmmmm *么来=mmmmnm *乐|=mmmmnm *也|=mmmlmn *也上=mmmmmn *也不=mllmmn *也了=mnlmlm *也动=mmnmmm
*也得=mmmmnm *也我=mmmmln *也样=mmnmmm *也殃=mmmmln *也水=mmmmmn *也点=mmmmmn *也看=nmmmnl *也着=mmmmmn *也知=mmmmmn *也管=mnmmml
*也见=mmmmmn *也这=mmnmml *也那=nmlmmn *了|=plojml *了一=mnmmlm *了下=nmmmlm *了不=mmmmnl *了个=mnmlnn *了么=mmmnlm *了了=mmmmnm
*了人=mnmmlm *了今=nmmmlm *了你=mmnmmm *了先=mlmmnm *了关=mnmmmm *了出=mmmmmn *了去=mmmnmm *了只=mmmnmm *了可=mmmnmm *了台=mmnmmm
*了听=mmmnmm *了咋=mmmnlm *了哪=mmmnmm *了啥=mmmnmm *了块=mmmmlm *了天=mmnmmm *了家=mmmnmm *了少=mmmlnm *了就=mmlmnm *了层=mmmmmn
*了年=mmmmnm *了得=mmmmnm *了怎=mmmlmm *了我=mlnmln *了截=mnmmmm *了手=mmmnmm *了找=mmmmlm *了是=mmmmnl *了有=mmllnm *了来=mmmmln
*了根=mnmmmm *了没=lmmmmm *了洞=mmmnmm *了用=mmnmmm *了能=mmmnmm *了要=mnmmmm *了说=mmmmnm *了还=mmmnmm *了黑=mmmmnl *事|=mmmnmm
*二|=mmmmnm *二大=mnmmmm *五三=mmnmmm *亮|=nmmmlm *人|=mnmmml *人也=mmmmnm *人了=mmmlmm *人去=nmmmmm *人啊=mmmnmm *人天=mmmnlm
*人楼=mmlmmm *人的=mmmmnm *人着=mmmlmm *人里=mmmlnm *人门=mmmnmm *什时=nmmmmm *今上=nmmmmm *今不=nmmmmm *今去=mmmnmm *今又=nmmmlm
*今就=nmmmmm *今打=mmmnmm *今能=nmmmmm *今还=nmmmlm *从业=mmnmmm *从头=mmnmmm *从家=mmmmlm *们|=mmmmnm *们一=mmmmlm *们了=mmnmmm
*们公=mmmnlm *们到=mmmlnm *们层=mlmmnm *们得=mmnmlm *们时=mmmlmm *们还=mmmnlm *件|=lmmnmm *众|=mmmmnm *会会=mmmnlm *位个=mmmlmn
*你|=mmmnmm *你也=mmmmnm *你几=mmmlnm *你看=mmnmlm *你过=mmmmnm *保|=mmmmnm *信|=mmnmmm *修|=nmlmmm *修人=mmnmmm *修我=nmmmlm
*修没=nmmmlm *修管=mmmmnm *修给=mmmmlm *修金=mmmnmm *俺十=mmmmln *倒|=mnmnlm *候|=mmmnlm *候下=mmnmlm *值的=mmmnmm *停|=nmmllm
*停一=mmmmnm *停停=mmnmmm *停那=nmmmmm *儿|=mmmnlm *儿了=mmmnmm *儿都=mmmmnm *充了=mmmmmn *先了=nmmlmm *先得=nmmmmm *光|=mmmnmm
*入|=mmmnlm *全|=mnmmmm *八|=mmmmnm *公|=mmmnmm *公几=mmmnlm *公讲=nmmmmm *六|=mmnlmm *关|=nmmmmm *关上=mnmmmm *关门=mmmmnm
*养|=mmmmnm *养证=mmmnmm *再|=mmmmnm *冒|=mommlm *准|=mmnmlm *几|=mmmoll *几一=mmmnmm *几上=nmmlmm *几了=mnmlmm *几人=mmmnmm
*几关=mmmnmm *几去=nmmlmm *几的=mmmmnm *几给=nmmmmm *几能=mmmlnm *出|=mmmlnm *出一=mmmmnm *出那=mnmmmm *出门=mmmmmn *刚了=mmmmlm
*别|=mmmlnm *别着=mnlmmm *到|=mmmlmn *到一=nmmlmm *到上=mmmnmm *到在=mmmnmm *到有=nmmmmm *到点=lmnmlm *刷|=mmnmlm *刷了=mmmmnm
*前|=mmnmmm *前弄=nmmlmm *前的=nmmmmm *办不=mmmnlm *办事=mmmmnm *办室=mmmmlm *加|=mmmmnm *动|=nlmmlm *包不=mmmlnm *医|=mmmmnm
*医费=mmmnmm *十了=mmmnlm *十月=mmmnlm *千|=mmmmnm *半了=mmnmmm *半水=mmlmmn *单有=mmmmnm *单的=nmnmlm *印|=mmmlnm *压|=mmmmlm
*去|=nlmnmm *去吗=nmmmlm *去家=mmmmnm *去得=mmnmlm *又|=mmnmln *又了=mmmmmn *又回=mmmnmm *反|=mmmmln *受了=mmmmmn *口|=mlnmmm
*口一=mmnmmm *口了=mmmmmn *口有=mmnmmm *另|=mnmmmm *只狗=mmmnmm *叫|=mmmmln *叫上=mmnmmm *叫们=mmnmlm *台天=mmmmlm *台的=mnmmmm
*号个=nmmlmm *吃|=mmmmlm *吃没=lmmmnm *合合=mmmnmm *同|=mmmmln *后不=mmnmlm *后有=mnmmmm *吗多=nmmmmm *吗还=nmmmlm *吵|=mmmmnm
*吵了=mmmmmn *吸车=nmmmmm *告|=nmmmmm *周有=mmmnlm *咋|=mmmmmn *咕咚=mmmmmn *咚|=mmmmmn *咱区=mmmmnm *哈|=mmmmnm *哪|=mmmnmm
*哪屋=mmmmnm *哪来=mmmnlm *哪步=nmmmmm *哪的=mmmmnm *哪管=mmmnmm *哪部=nmmmmm *啥|=lmmnmm *啥候=mmmnmm *啥儿=nmmmmm *啥子=nmmlmm
*啥有=mmmmmn *啥的=mmmnlm *喊|=nmmlln *嗡|=mnlmmm *四|=mmmmnm *四人=mmnmmm *回|=mmnmmm *回了=nmmmmm *园|=mmmlnm *在|=nlnlnl
*在一=mmnmmm *在下=mmmlmm *在们=mmmnlm *在动=mmmmnm *在坛=mmnmmm *在头=mmmnlm *在家=mmnmmm *在机=mmmnmm *在里=mmmnlm *地|=mmmnlm
*地好=mnmlmm *圾满=mnmmmm *坏一=mmnlmm *坐了=mmmmnm *堆山=mmmmnm *堵|=mmnmmm *墙了=mmmmnm *墙裂=mlnmmm *墙那=mnlmmm *声|=mmmnlm
*处|=mmmmln *外是=mmmlnm *外的=mmmlmn *多|=mlmnlm *多人=mmmlnm *多到=nmmmmm *多才=mmmmnm *多来=nmmmlm *多能=nmmmmm *多钱=mmmmnm
*夜也=mmmmnm *夜回=mmmmmn *大|=mmnlmm *大一=mmmmnm *大口=mnmmlm *大在=mmnmmm *大想=mmnmmm *大的=mmmmnm *天|=nmmllm *天下=mmmmnm
*天不=nmmlmm *天么=nmmmmm *天了=mmmlnm *天人=mmnmlm *天停=nmmlmm *天办=nmmmlm *天去=mmmmnm *天家=mmmmnm *天能=mmmmlm *天说=nmmmmm
*天课=mmmnmm *天走=mmmmln *天车=mmmnlm *天还=mmmnmm *太|=mnmmmm *太队=mmmmnm *头|=mlnmml *头也=mmmmmn *头了=mmmmlm *头人=mnmmmm
*头好=mmnmmm *头是=mmnmmm *头能=mmmnmm *头还=mmmmlm *好|=nmllnl *好思=mmmmnm *好我=mmmnln *如|=mmmmln *娃|=nmmlmm *子|=mmnnlm
*子一=mmmmnm *子上=mmnmmm *子不=mmmmmn *子了=mmmmnm *子全=mnmmmm *子拉=mnmmlm *子水=mmmnmm *子要=mmmlnm *子黄=mmmlnm *字|=nmmmmm
*学年=mmmnlm *孩|=mmmnmm *孩的=mmmlmm *孩还=mmmmnm *它不=mmmlnm *安|=mmmlnm *完|=ommlmm *完我=mmnllm *室|=mmmmmn *家|=mmmmnm
*家口=mmmnmm *家台=mnmmlm *家圾=mlmmnm *家太=mmnmlm *家想=mmnmmm *家是=mmmmnm *家最=mmmmmn *家楼=mmmmnl *家的=mmmnlm *家着=mmmmnm
*家表=mnmmmm *家谁=mmmnlm *家过=nmmlmm *容|=mmmmnm *对|=mmmmmn *小|=mmnmmm *小友=mmnmlm *小通=mmmmnm *小门=mmmmnm *就|=mmnmlm
*就了=mmnnlm *就我=mmmmmn *就走=mmnmmm *就起=mmnmmm *就道=mmmlnm *层|=mmnmmm *层有=mlmmnm *工|=nmmmlm *工的=mmmlmm *己了=mmnlmm
*师|=mmmlnm *师说=mmmmnm *带|=mmmmnm *带了=mnmmmm *带的=mmmnmm *平一=mmmnmm *年|=lmmlnm *年学=mmmnlm *年是=mmnmlm *底|=mnlmmm
*底是=mmnmmm *底有=mmnmmm *店口=mmmmlm *开|=mmmmlm *开了=mmnmmm *开就=mmmmnm *开开=mmmmnm *开来=mmmnlm *开没=mmmnmm *弄不=nmmlmm
*归个=mmmnmm *归区=mmmnlm *往儿=mmnmmm *往边=mnmmmm *得|=mmmlmn *得吗=nmmlmm *得天=mmmlmm *得得=mmmnmm *得快=mmmmnm *心不=mmmmmn
*快|=lmmmnm *快了=mnmmlm *快到=mmnmmm *怎报=mmmnlm *怎没=mmmlmm *想|=mmmmnm *想了=mmmmmn *意|=mmmmln *慢|=nmnlmm *我|=mmlmmn
*我上=nmlmmn *我不=nmnlmm *我个=mmmnln *我了=mmnmmm *我二=mmmmnm *我位=mnmmmm *我信=mnmmmm *我八=mmmmlm *我十=mmmnmm *我去=nmmmmm
*我回=mmnmmm *我坐=mmmmnl *我声=mmmmmn *我天=mmmmmn *我好=nmmmmm *我婆=mmmmml *我对=mmnmlm *我层=mmmmln *我得=mmmlom *我想=mmmmlm
*我我=mmmmnl *我把=mmnmmm *我收=mmmnmm *我有=mmmlnl *我水=mnmlmm *我没=mmmmnm *我狗=mmmmnl *我的=mmmmmn *我窗=mnmmlm *我老=mmmmmn
*我要=mmmmnm *我见=mmnmmm *我起=mmnmmm *我过=mmnmlm *我这=mnmmln *我那=mmlmnl *我门=mmmmln *户家=nmmmmm *户还=mmmnmm *房|=mmmnmm
*手上=mmmnmm *才的=mmnmlm *打|=mmnmmm *打不=mmmnlm *打了=lmmmnm *打没=nmmmmm *扣|=mmmmnm *扫|=mnmmmm *批|=mmmnlm *承墙=mmnmmm
*把们=mnmmmm *把子=mmnmmm *把家=mmmmlm *护|=mmmmnm *拍|=mmnmmm *拍到=mnmmmm *拎来=mmmnmm *拔|=mmnmmm *招|=nmmmmm *拜|=mmnmmm
*拜开=mmmnmm *拿|=mmmnmm *挡了=mmnmmm *掉|=mnmmmm *掏|=mnmmmm *接电=mmnmmm *提|=mmmlnm *搞|=mmmlnm *搭|=mmmmnm *摄头=mnmmmm
*摆|=mmmlmm *摆了=mmnmmm *撬|=momllm *收|=mmmmnm *改|=lmmnmm *放|=mnlmnm *整单=mmmnmm *文|=nmmlmm *料|=mmnmlm *断|=molmmm
*新|=mmmmnm *施|=mmmlnm *早好=mmmmnm *早说=mmmmln *时|=nmmmlm *时了=nmmmmm *时去=nmmlmm *时改=lmmnmm *时有=lmmnmm *时给=mmmlmm
*时能=nmmlmm *时过=mmmmnm *明几=mmmmnm *星|=mmmmnl *星六=mmmnlm *昨我=mmmmmn *昨晚=mmnmmm *是|=mmmlmo *是一=mnmnlm *是上=mmnmmm
*是个=mmnmmm *是你=mmmnlm *是去=mmmlnm *是大=mmnmmm *是家=mmmmnm *是年=mmmmnm *是房=mmmnlm *是时=mmnmlm *是是=mmmmmn *是月=mmmnlm
*是样=mmmmnl *是水=mnmmml *是的=mmlnmm *是给=mmmmnm *是里=mmnmmm *晚几=lmmnmm *晚有=mmmmnm *晚点=mmmmlm *更|=mmnmlm *最|=mlolmm
*月就=mmnmlm *有|=nlolml *有上=nmlmmm *有位=mmmlnm *有公=mmmlnm *有去=nmmlmm *有发=mmmnmm *有在=mnmmmm *有孩=mmnmlm *有定=mmmnmm
*有家=mmmlnm *有师=mmmnmm *有得=mmmnlm *有我=mmnlmm *有排=nmmmmm *有有=mmmlnm *有来=mmnnlm *有果=nmmlln *有没=mmmlnm *有法=nmmmmm
*有班=mmmnmm *有老=mmmnmm *有要=mmmlnm *有说=nmmlmm *条|=mmmnmm *来|=omomll *来了=mmmmnm *来回=mmnmmm *来家=mmmmnl *来是=mmmnlm
*来来=nmmlmm *来的=mmnmlm *来看=mnmmlm *来趟=mmmnmm *果|=mnmlmm *样|=nmmmmm *样不=mmnmmm *样有=mmmmlm *桌|=mmnmmm *梯|=mmmmnm
*梯我=mmmmnl *检的=mmnmmm *楼|=mlnlom *楼上=mnmmlm *楼也=mmmmmn *楼停=mmnmmm *楼到=nmmmmm *楼堆=mmmnmm *楼没=mmmmnm *楼漏=mmmmnm
*楼灯=mmmnmm *楼的=mmmmlm *楼能=mmmmnl *楼里=mmmlmm *楼院=mmmnmm *步|=nmmlmm *死|=mlnmlm *死人=nmmmlm *比|=mmnmmm *水|=mlmmnm
*水上=mmmmnm *水也=mnmmmm *水了=mmlmnl *水哪=mmmnlm *水地=mmnmmm *水头=mnmmmm *水有=mmnmmm *水没=mnmmmm *水管=mnlmmm *求|=mmmmmn
*没|=nmmmmm *没个=nmmmmm *没人=mmmmnm *没呀=nmmmmm *没哪=mmmlnm *没啊=nmmmlm *没子=mnmmmm *没时=nmmmmm *没电=mmnlmm *没的=mmmmmn
*河|=mmmnmm *法|=mmmnmm *泵了=mmnmmm *洗箱=mmnmmm *消|=mmmlnm *消栓=mmnmmm *满|=mmmmnm *满一=mmnmmm *滴|=mnmmmm *漏|=mmmlmn
*灯亮=mnmmmm *点|=nmnlml *点放=mnlmmm *点能=nmmlmm *点门=lmmnmm *点饭=mmmnmm *烫|=mmnmlm *热|=mmmnmm *燃表=mnmmmm *牌|=mmmnlm
*犬年=mmmnlm *犯犯=mmmnmm *猫|=mnmmmm *班|=mmmmnm *理|=mmmlmm *生|=mmmmnm *电|=lmmlnl *电是=mmmnmm *电的=mmmnmm *电说=mmmmlm
*电车=mlmmnm *登|=mmmlmm *白|=mnlmmm *白不=mmnmmm *的|=mknlnm *的不=mmmmnm *的个=mmlmmm *的事=mmmnlm *的交=mmmnlm *的今=nmmmlm
*的候=mmnlmm *的受=mmmmmn *的子=mmmmml *的快=mmmmnm *的我=mmnmmm *的户=mmmlnm *的手=mmmmmn *的时=nmmmmm *的有=mmmmlm *的条=mmnmlm
*的来=mmmlnm *的没=mmmlnm *的牌=mmmnmm *的电=mmnmlm *的知=mmmlmm *的老=mmmnlm *的西=mmmnmm *的说=mmnmmm *的费=mnmmlm *的还=mmmnmm
*盖|=mnmmmm *盖了=mmnmmm *相|=mmmmmn *省|=mmmmnm *看|=mmnmlm *看到=mmnmlm *看见=mmnmmm *看这=mmmmnm *着|=mnmmlm *着还=mmmmnm
*睡着=nmmmln *瞧|=mnmmmm *知一=mmmlmm *破|=mmmmln *碎|=mnmmmm *礼天=mmmnmm *社有=mmmnlm *离|=mmnmmm *种|=mmmmnm *种打=mmmnlm
*租|=mmnmmm *积|=mmmmmn *空|=mnmmmm *空的=mnmmmm *窗|=mnmmlm *窗关=mmmmnm *窗都=mmmmmn *签|=mmmnmm *签字=nmmmmm *算|=mmmnmm
*算一=mmmmln *算的=mmmnmm *算算=mmmnlm *管|=mmmnmm *管管=mmmnmm *系|=mmmmln *系没=nmmmmm *紧|=nmmmmm *纸|=mmnmlm *结|=nmmlmm
*给|=mmmmlm *给不=mmmnlm *给了=mmmmnm *给到=mmmnmm *给结=nmmlmm *给话=nmmmmm *绝|=mmmmmn *网|=mmnmlm *老|=mmmlol *老不=mmmnlm
*老人=mmmlmm *老住=mmmlnm *老太=mmnmmm *老方=mmmmnm *老水=mnmmmm *老的=mmmmnm *耳|=mmnmmm *联上=nmmmmm *背|=mmmmnm *能|=mmnlmm
*能一=mmmlnm *能上=nmmmmm *能不=nmmmlm *能人=mmmmlm *能天=nmmmmm *能好=nmmlmm *能点=mmmlmm *能能=nmmmmm *能走=mmmnmm *菜|=mmnmmm
*行|=mmmnlm *行我=mmmmnm *街|=mmmmnm *补|=mmmnmm *补没=nmmmmm *表了=mmnmlm *表没=mnlmmm *袋|=mmmmnm *被了=mmmmnm *被在=mmmmln
*装梯=mmmmnm *西|=mmmmlm *要|=mnlmmm *要了=nmmmmm *要到=nmmlmm *要咩=mmmnmm *要啥=mmmnlm *要好=mmmmlm *要开=mmmmnm *要要=mmmnmm
*要起=mmmmnm *见|=lmmmmm *觉|=mmmmnl *解不=nmmmmm *让们=mnmllm *让家=mmmnmm *记|=mmmnmm *记了=nmmmmm *讲没=nmmmmm *证|=mmmnmm
*证度=mmmnmm *证我=mmnmmm *诉|=mmmmmn *该|=mmmmnm *该了=mnmmlm *该哪=mmmnmm *说|=mmnlln *说下=nmmmmm *说是=mmmmnm *说没=nmmlmm
*谁|=mmmolm *谁的=mnmmmm *谁能=mnmmmm *谁责=nmmmmm *调吗=nmmmlm *谢|=mmmnmm *责|=nmmmmm *费上=mmmmnm *费不=mmmnlm *费谁=mmmnmm
*走|=lmmmmm *走了=mnmmmm *走都=mmmmnm *起|=mmnmlm *越|=mmnmmm *跟一=mlmmmn *跟位=mmmmln *路小=mmmnmm *路红=mnmmmm *路那=mmmmnm
*踩|=mnlmmm *身|=mmmmmn *车|=mmlmnm *车一=mmmnmm *车出=mnmlmm *车地=mnmlmm *车我=mmmmnm *车都=nmmmmm *转|=mmmlnm *边|=mlmmnm
*过|=mmmmln *过个=mmmlmm *过的=nmmmmm *近|=mmmlnm *返|=mnmlmm *还一=mmnmmm *还了=mnmmmm *还交=mmmnmm *还人=mnmmmm *还如=mmmmln
*还小=mmmnmm *还归=mmmnlm *还得=mmmnmm *还打=mmmmlm *还新=mmmmnm *还来=mmnmmm *还没=mmmnmm *还着=mmmmlm *这|=mmnmmm *这一=mmmmln
*这也=mmmmln *这事=mmmnlm *这人=mmmmnm *这天=nmmmmm *这有=mmmlmm *这没=mmmmnm *这点=mmnmmm *这的=mnmmlm *进了=mmlmmm *进子=mmmnmm
*透|=nmmmmm *通贴=nmmmmm *道|=mmnmmm *道里=mmnmmm *遭|=mmmmln *那|=mmmmln *那井=mlnmmm *那多=mmmlnm *那大=mmnmmm *那我=mlmmnm
*那是=mmmmnm *那柜=mmnmmm *那没=mmnmmm *那电=mnlmmm *那空=mmmmnm *那箱=mmnmmm *那老=mmnmmm *那补=nmmmmm *那钱=mmmnmm *那高=mmnmmm
*都|=mmmmlo *都不=mmmmln *都么=mmmmnm *都了=lnmmmm *都出=mlnmmm *都成=mmmmnm *都点=nmmmmm *都过=mmmmln *都进=mnmmmm *采|=mmmmnm
*里|=mmmnlm *里上=mmmmnm *里了=mmnlmm *里大=mmmnmm *里带=mnmmmm *里我=mmmmmn *里是=mmmmnm *里水=mmmmnm *里点=mnnmlm *钱|=mmmnmm
*钱还=mmmlnm *链|=mmmmnm *锁|=mmmnmm *锈了=mmnmmm *门|=mmmmnm *门也=mmmmln *门没=mmnmmm *门的=mmmmnm *门那=mnmmmm *门锁=mnmmmm
*问是=mmmlnm *间|=nmmlmm *队|=mmmnmm *阳|=mlmmnm *院|=mmmlnm *院那=mmmnmm *难|=nmmmmm *集|=mmmmnm *雨|=mmmmnm *雨上=mnmmmm
*露|=mmnmmm *靠|=mmmmml *面|=mmnmmm *面了=mnmmlm *面有=mmnmmm *顶|=mlnmmm *预|=mmmnmm *领的=mmnmlm *风|=mmmmnm *飞|=nmmmmm
*马|=mmmnmm *高|=mmmlnm *鱼|=mmmnmm *黑隆=mmmmmn 0=mlmkmp 0|=mmnlmn 0|0=mmnmmm 0单=mnlmnm 0单元=mnlmmm 0栋=nmmlmm 0楼=mmllnn
0楼|=mmmmln 0的=mmmmnm 0的|=mmmmnm E=mmnmmm K=mmmmnl K|=mmmmnl U=mmnlmm V=mmnlmm ^+=mmmmln ^+1=mmmmln ^1=mmmmmn ^E=mmnmlm
^一=mmmmmn ^上=nmnknl ^上班=mmmmnm ^下=lmmmmn ^不=nmmlmm ^两=mmmmnm ^个=mmnmmm ^个人=nmmmlm ^久=nmmmlm ^么=mmmmnm ^也=lmmmmo
^也是=mmmmnl ^了=mmlllp ^亮=mmmmnm ^人=nnlmjn ^今=nmmlmm ^今晚=nmmmmm ^住=mmnmlm ^你=lmmlpl ^保=nmmmlm ^信=mnmmmm ^俺=mmmmnm
^俺家=mmmmnl ^候=nmmlmm ^假=nmmlmm ^停=mmmnmn ^傅=nmmmlm ^先=mmmmnm ^关=mmmmln ^养=mmmnlm ^养狗=mmmnmm ^减=mmmmnm ^减肥=mmmmnm
^几=ommlmm ^几时=nmmlmm ^几点=nmmmmm ^到=nmmmln ^前=nmmlmm ^包=mmmmmn ^午=mmmmnm ^去=mmmlnm ^又=mmmmlo ^吃=lmmlom ^同=mmmmko
^吗=nmmlmm ^吧=mmmmnm ^呀=nmmmmm ^呢=ommllm ^响=mmmmln ^哦=nmmmmm ^哪=nmmlmm ^哪天=nmmlmm ^啊=nmmllo ^啥=nmmlmm ^啥时=nmmlmm
^嘛=mmmmnm ^回=mmmlnm ^坐=mmmmnm ^墙=nmmmmm ^多=ommlkm ^大=lmmmnm ^天=pmmklm ^好=nmmlnm ^子=lmmmnl ^安=nmmlmm ^家=mmmmnm
^层=mmmmmn ^居=nmmlmm ^工=nmmmlm ^师=nmmmlm ^师傅=nmmmlm ^带=mmmmnm ^年=mmmnmm ^度=mmmnlm ^弄=nmmlmm ^张=mmnmmm ^得=nmmlmo
^快=lmmmnm ^我=mmmmnm ^我家=mmmmmn ^打=nmmlnm ^报=mmmnlm ^收=mmmnmm ^新=nmmlmm ^早=mmmlnm ^时=ommllm ^时候=nmmlmm ^是=lmllmo
^晚=mmmmlm ^暖=mmmmnm ^有=nmmmml ^服=mmmnmm ^未=nmmllm ^来=pmlkln ^来了=mmmmmn ^梯=mmmmnm ^正=mmmnlm ^死=nmmmln ^水=mmmnmm
^没=ommlmm ^没有=nmmmmm ^法=mmmnmm ^清=nmmlmm ^烟=mmmmnm ^热=nmmllm ^狗证=mmmnmm ^猫=mnmmmm ^班=lmmmnm ^电=mmmmml ^电梯=mmmmnm
^的=ommkko ^看=mmmmnm ^真=mmmmnm ^真的=mmmmmn ^算=nmmlnm ^管=mmmnlm ^肥=mmmmnm ^能=ommmkm ^要=nmmmmm ^证=mmmnlm ^话=nmmmmm
^说=mmmmmn ^说了=mmmmln ^课=mmmnlm ^谁=mmmnlm ^走=mmmmmn ^路=mmmmln ^车=nmmmmm ^还=nmmlmm ^这=mmmmnl ^那=mmmmnm ^都=mmmmmn
^里=lnmmnl ^钱=mmmnmm ^门=mmnmlm ^饭=mmmlnm ^黑=mmmmln ^！=mmmmnm ^，=mmmmnm |0=mmlkmp |0|=mmmmmn |0单=mnmmmm |0号=mmmmmn
|0栋=nmmlmm |0楼=mmlmmn |0的=mmmmnm |一=llnlmo |一块=mmmmln |一样=mmmmln |一楼=mmmmlm |一般=mmnmmm |一起=mlmmmn |七=mnlmmm |七楼=nnmmlm
|三=mmnlmm |三单=nmmmmm |三月=mmnmlm |上=nlmnml |上来=mmmmnm |上班=mmmmlm |上门=nmmmmm |上面=mmnmmm |下=mmnlnl |不=mmomnk |不是=mmnmlm
|不止=mmnmmm |不知=mmmnlm |东=mmnlmm |东门=mmmmnm |丢=mmmmnm |丢了=mmmmnm |两=mmmnmm |个=mmnmlm |也=mnlmlo |也等=mmmmmn |书=mmmnmm
|二=mmmlmn |二楼=mlnmmm |井=mlnlmm |井盖=mmnlmm |人=mmlmnm |人家=mmmmnm |什=mmmlnm |什么=mmmlnm |今=nmmlnl |今天=mmmnmm |今年=lmmmnm
|今早=mmnmmm |今晚=nmmlmm |从=mmollm |他=mmnmmm |他们=mmnmmm |以=mmmlnm |以后=mmmmnm |住=mmmmml |你=lmmjrl |你们=mmnmml |你好=mmmnlm
|侬=mmmlol |保=nmmmmm |保安=nmmmmm |信=mnmmlm |俩=mmnmmm |修=nmmmln |修了=mmmmmn |修完=nmmmlm |俺=mmlmlo |俺家=mmmmln |做=nmmmmm
|停=mlmmnm |停车=mmmmnm |先=mlmmnm |光=mlnmmm |免=mmmlnm |免费=mmmlnm |入=mmnmmm |全=mllmnm |八=mmnmmm |八成=mmnmmm |公=lmmnmm
|公交=mmmlmm |六=mmmmnl |六楼=mmnmmm |关不=mnmmmm |养=mmmnmm |养狗=mmmnmm |冻=mmmmln |几=ommlmm |几号=nmmmmm |几点=nmmmmm |出=mmmlnm
|出个=mmmmmn |出口=mnmmmm |刚=mmmmnm |到=nmmmmm |到底=nmmlmm |到现=mmmnmm |前=mmolmm |剩=mmnnlm |剩的=mmmnmm |办=mmmmnm |加=mmmmmn
|医=mmmmnm |半=mmmnmm |半夜=mmmnmm |单=mmnmlm |单号=mmnmlm |南=mmmmnm |南门=mmmmnm |卡=mmmnmm |厨=mmmmlm |去=mmnmml |去了=mmnmlm
|去年=mmnmmm |又=mmlmlo |双=mmnmmm |另=mnmmmm |叫=mmmnmm |可=mmmmmn |可不=mmmmmn |可我=mmmnmm |台=mmmnmm |台风=mmmnmm |吃=lmmmnm
|同=mmmmlo |后=mmnmlm |后来=mmmmnm |后面=mmmmlm |听=mmnnml |听说=mmmnmm |吵=mmmlmn |吸=nmmmmm |吸粪=nmmmmm |咋=nmmnlm |咱=llmlom
|咱们=mmmmnm |咱这=lmmnmm |哈=mmmmnm |哦=mmmmnl |哪=nmmjom |哪个=nmmlnm |哪天=nmmmmm |哪家=mmmlnm |唉=mmmmmn |唉|=mmmmmn |啥=nmmlnm
|喊=nmmmmm |嘿=mmmmnm |四=mlnmlm |四楼=mlnmln |回=mmmmmn |团=mmmmnm |固=nmmmmm |固定=nmmmmm |国=mmmnlm |在=mmnnmm |地=mnmmmm
|地库=mnmmmm |垃=mmmmnm |垃圾=mmmmnm |外头=mmmlnm |多=ommlmm |多久=nmmmmm |多长=nmmmmm |夜=mmmnmm |夜里=nmmlmm |夜间=lmmnmm |大=lnmmnl
|大厅=mnmmmm |大家=mmmlnm |天=nlmlmm |天天=mmmmln |太=mmmmnm |头=mmmmnm |好=mmmlnm |好久=nmmmmm |好多=mmmmln |娃=mmmolm |安=mmmmnm
|家长=mmmmnm |寻=mmmmnm |小=lmllom |小孩=mnmmmm |小朋=mmnmlm |小灵=mmmmnm |就=mnnmlm |就是=mnlmln |屋=mmmnlm |屋企=mmmnmm |屋里=mmmnmm
|屏=mmnmmm |工地=mnmmmm |已=mmmlnm |师=nmmmml |师傅=nmmmml |带=mmmlnm |平=mnmmmm |幼=mnmmmm |幼儿=mnmmmm |床=mmmnlm |底=mlomlm
|底下=mlomlm |开=mmmmnl |开了=mmmmnm |当初=mmnmmm |往=mmnmmm |快=mmlmmm |快递=mmmmmn |怎=mmmmnm |怎么=mmmmnm |怕=mmnmmm |怕是=mmnlmm
|急=nmmmml |急死=nmmmml |怪=mmmmnl |您=mmmlnm |想=mmmolm |我=lmmjno |我五=mmnmmm |我们=mmlmmn |我刚=mmnmlm |我听=mmnmmm |我和=mmnmlm
|我家=molmmm |我就=mmmmnm |我屋=mnmmmm |我开=mmnmmm |我怕=mmmmml |我想=mmmnmm |我拿=mmnnlm |我晚=nmmmmm |我有=mmmmnm |我爸=mmmnmm
|我睡=mmmmnm |我给=mmmmnm |我跟=mmmmln |我这=mnmlmm |我那=mmmmnm |我都=mmmmmn |房东=mmmlmm |手=mmlmnm |打=nmmmlm |打算=nmmmmm |扫=mmnmmm
|扫码=mmnmmm |找谁=mmmnlm |把=mmnmlm |护=mmmmnm |抱=mmmmnm |拉=mmmmmn |拍=mnmmmm |拐=mnmmlm |拐弯=mnmmmm |拖=nmmmln |招=mmmlmm
|拿=mlmmnm |挂=mmmmnm |换=nmmlmm |换一=nmmmmm |提=mmmnmm |揾=mmmnmm |搁=mmmnlm |搁哪=mmmnlm |摔=mmmmnm |收=mmmlmm |收费=mnmmmm
|整=mmmmmn |施=mmmnmm |施工=mmmnmm |旧=mmmnmm |早=lmmmmn |早上=mmmmnm |明=mmmlnm |明早=nmmlmm |昨=mmnmmm |昨晚=mmmmnm |是=mnnlkn
|是不=mmmnlm |是另=mnmmmm |是我=mmmmnm |晚=mmlmmm |晚上=nmlmmm |最=mmmlnm |有=nlnjnn |有个=nmmmmm |有人=nlnlnm |有哪=mmmlnm |有得=mmmnlm
|有没=mmmkom |有猫=mmmmnm |有结=mmmmln |服=mmmmmn |服了=mmmmmn |本=mmmlnm |村=mnmmlm |村口=mnmmlm |来=mlmmnm |来了=mmmmmn |查=nmmlmm
|棚=mnmmmm |楼=lokomm |楼上=mlmnmm |楼下=mnllmn |楼道=mmmnmm |楼顶=mmmnmm |正=mmmmnm |残=mmmnmm |每=mmnmlm |每天=mmnmmm |水=lmmnnl
|水管=mmmlnm |水箱=mnmmmm |水费=mmmnlm |求=mmmlmn |沙=molmmm |没=lmmnnl |没事=mmmmnm |洗=mnmmmm |流=mmnmmm |测=nmmmmm |消=mmmlmm
|消防=nmnmmm |深=mmnmmm |清=nmmmlm |烟=mmmmnm |烧=mmmnmm |照=mmlmmm |爬楼=mnmmmm |牙=mmmmln |物=nmmmmm |物业=nmmlmm |犬=mmmnlm
|王=mmmmnm |现=mmnnlm |现在=mmnnlm |电=nnlmmm |电工=nmmmmm |电梯=mnmmlm |白=mmnlmm |白色=mmnlmm |监=nmmlmm |监控=nmmlmm |省=mmmmnm
|看=mlnmnm |真=mmmmmn |真的=mmmmln |砸=mmmmnl |穿=mmmmnm |第=mmmmnm |答=mmmlnm |算=mmmmln |算我=mmmmln |管子=mnmmmm |细=mmmnmm
|给=nmmlmm |给个=nmmlmm |维=nmmmlm |维保=nmmlmm |绿=mmmmnm |缺=mmmmnm |群=mmmlnm |老年=mmmnlm |老板=mmmnlm |能=nmmmmm |能不=ommlmm
|自=mmmnlm |自己=mmnmlm |药=mmmmlm |血=mmmmlm |行=mmmmnm |装=mnmmmm |西=mnmmmm |要=mnlnlm |见=mmmnmm |详=mmmmnm |说=mmmmnm
|说了=mmmnmm |请=mmmmmn |谁=mnliql |谁家=mmmlnm |谁来=mnmmlm |谁的=mmmmnm |谁给=mnmmlm |谁要=mmmlnm |谁负=nmmmmm |谢=mmmnmm |谢谢=mmmnmm
|走=nmnmkn |走了=nmmmlm |走路=mmmmln |赶=mmmlmm |跟=mmlmlo |跟你=mmmmln |跟着=mmmmmn |路=mmmmnm |路口=mmmmnm |路灯=mmmmnm |路边=mnmmmm
|车=mmmnlm |车棚=mmmnmm |转=mmmlnm |过=mmmnmm |近=mmmlnm |近期=mmmlnm |还=nmmknm |还不=mmmmln |还在=nmmlmm |还得=nmmmmm |还有=mmmlnm
|还要=nmmmmm |这=mmlkpl |这事=nmmmlm |这几=nmmmmm |这种=mmmnlm |退=mmmnmm |通=mmmlmm |那=mmnmml |那家=mmnmmm |那边=mnmmmm |邻=mmmnmm
|邻居=mmmnmm |都=nlnlmm |里=mlolmm |里头=mmnmmm |门=nmmmml |门上=nmmlmm |门口=mlmmmm |阀=mmnmmm |阀门=mmnmmm |阿拉=mmmmmn |限=nmmmmm
|随=mmmlnm |隔=mmmnmm |隔壁=mnmnlm |难=mmmlnm |雨=mnmmlm |领=mmnmlm |高=mmmmnm |黑=mmlmmn ~around.adult=nmmmnl
~around.child=mnlnlm ~around.ended=mmmlnl ~around.excess=mlnlln ~around.far=mmmnlm ~around.gripe=lnmnmm
~around.how=nlloml ~around.joke=lmlnol ~around.kin=knmmpl ~around.lesson=mmmlom ~around.maybe=lkplmm
~around.media=llnmnm ~around.mistake=lmnmnl ~around.not=qlmnmj ~around.now=mlnmml ~around.old=mlmomm
~around.past=mlolnl ~around.place=lnknmn ~around.sale=lllpol ~around.self=lnlnlo ~around.thing=kpmmnk
~around.urgent=onmmll ~chat.bot=lmlkpn ~chat.chores=lmllom ~chat.cooks=mlnlnm ~chat.cries=mlmlmo ~chat.dreams=mmmlnm
~chat.fans=mmmmnm ~chat.food=lnllql ~chat.greets=lmmnol ~chat.kin=mmknnl ~chat.laughs=lmlnnn ~chat.lore=mmlmnm
~chat.luck=lmmmnm ~chat.memory=mmllom ~chat.moods=mmlmol ~chat.nature=lmlnok ~chat.own_done=lmmmnm ~chat.play=llmlpm
~chat.praises_bot=mmmmol ~chat.quotes=mmmmnm ~chat.school=mmmmnm ~chat.self=mmlmom ~chat.sounds=mmnlmn
~chat.teases=lnmnml ~chat.tests=lmnlnm ~chat.toons=mmmmnm ~chat.weather=lmlmpl ~chat.wit=mmllpl ~deed.bribe=mmnmmm
~deed.charges=mmlmnm ~deed.cruel=mnmmln ~deed.frauds=mmmnmm ~deed.funds=lmlnmm ~deed.hurts=mnmmlm ~deed.illegal=mlnnml
~deed.kin=mnmmml ~deed.slack=mlmmnm ~deed.steals=monlmm ~deed.takes=mmlnnl ~deed.unfair=lmnnml ~means.asks=mlnoll
~means.awaited=ommllm ~means.faults=konmml ~means.follows=mkommm ~means.harms=lmlnom ~means.ill=mmlnmn
~means.lonely=nmmmmm ~means.lost=lonkmm ~means.objects=lnllnn ~means.oddly=nmkmmo ~means.papers=lnkpnl
~means.service=lmkqnj ~means.spots=lpkonk ~means.thanked=mmmnnm ~means.wishes=omknko ~next.also=llklkt
~next.cause=mnpmkl ~next.comes=pmlmkm ~next.done=pmmkjo ~next.fair=mmmmmn ~next.good=mllmom ~next.gossip=llmlpl
~next.harm=mnlmmm ~next.home=mlnmmm ~next.hurry=nmllmn ~next.interim=olllmm ~next.mend=mmmmnm ~next.nobody=mmnmlm
~next.not_that=mmmmnm ~next.papers=knmnnl ~next.passes=nmlolm ~next.poor=mnmmmm ~next.since=lkommm ~next.still=mlmnmn
~next.takes=mnmmnk ~next.when=tmkkjn ~next.where=lmnlmn ~next.you=llllqm ~talk.adds=lmmoll ~talk.again=nklmlp
~talk.asks=okitnj ~talk.elsewhere=mmlnmm ~talk.excuse=mmmlnm ~talk.fed=mnllmm ~talk.gain=llmlon ~talk.goods=lpmnmk
~talk.haste=qlmjnk ~talk.irony=mnmmmm ~talk.kindly=lmmnnl ~talk.long=lmlpml ~talk.news=mllmnm ~talk.nobody=olmmlm
~talk.noise=lmlnln ~talk.please=nlkmmo ~talk.praise=mmlnol ~talk.rules=mmlpnk ~talk.suggests=mmmnmm
~talk.system=lmlmnm ~who.client=llmomm ~who.he=mlmnnl ~who.office=mmmnml ~who.post=mmmmnl ~who.resident=mnllnm
~who.that=lmmnol ~who.trade=lmmnnl ~who.worker=plmmml 一=kmmlno 一|=mmmmnm 一下=mmnmlm 一个=lllnmn 一个|=mmmlmn 一个人=mmmnmm
一个月=mmmmnm 一位=mmmnlm 一半=mmlmmn 一台=mlnmnm 一回=mmnmmm 一回|=mmnmmm 一地=mnmmmm 一地|=mnmmmm 一块=nmmmln 一块儿=mmmmmn 一声=mlmlmo
一声|=mlmmlo 一大=mmnmlm 一张=mmmmnm 一截=mnmmmm 一截|=mnmmmm 一户=mmmmlm 一把=mmmmnm 一晚=mmmmnm 一晚上=mmmmnm 一样=mmmmnm 一样|=mmmmnl
一根=mnmmmm 一楼=mmnmln 一楼带=mmmnmm 一次=lmmnmm 一次|=lmmnmm 一步=nmmmmm 一点=nmnlll 一点|=mmmmnm 一点还=mnmmmm 一直=mmmnmm 一看=mmmnmm
一箱=mmmmnl 一箱|=mmmmnm 一般=mmmnlm 一起=mlmlmo 一趟=mmmnmm 一趟|=mmmnmm 一颗=mmnmmm 七=mmnmlm 七楼=nnmmlm 万=mmmlnm 三=nlnmmm 三个=mmmlnm
三单=nmmmmm 三单元=nmmmmm 三只=mmmnmm 三天=mmmnlm 三月=mmnmmm 三楼=mlmmmn 三楼|=mmmmmn 三辆=mmmmlm 上=okpmkl 上|=lmmlnm 上不=nmmmmm
上不|=nmmmmm 上个=mmmnlm 上个月=mmmnlm 上了=mlmmmm 上了|=mlnmmm 上停=mmnmmm 上六=mmnmmm 上写=nmmmmm 上写的=nmmlmm 上几=lmmnmm 上几点=mmmnmm
上午=mmnmmm 上去=nmmllm 上去|=nmmlmm 上头=mmmmlm 上好=mmmmnm 上有=mmmlnm 上来=mmlnnl 上次=mmmlmm 上没=nmmmmm 上没有=nmmmmm 上牌=mmmnmm
上班=mmmmnm 上的|=mmnmmm 上能=nmmmmm 上门|=mmmmnm 上面=mmnlmm 下=mmnnml 下|=mmnlmm 下了=nmmmmm 下了|=nmmmmm 下午=mmnmmm 下去=mmmnmm
下我=mmmmmn 下文=nmmmmm 下是=mmnmmm 下有=mmnmmm 下来=lmmmmm 下来|=mmmlmm 下来的=mmnmmm 下水=mnmmmm 下的=mmmmln 不=mllqnk 不|=nlkrjl
不|我=mmmnmm 不上=mnmmmm 不上|=mnmmmm 不下来=mnmmmm 不了=mlmmnm 不了|=mlmmmn 不亮=mnmmmm 不亮|=mnmmmm 不会=mmmnlm 不光=mmnmml 不出=mnmmmm
不出来=mnmmmm 不出门=mmmmnm 不动=mmmnmm 不去=mmmmmn 不去|=mmmmmn 不合=mmmnlm 不听=mmmnmm 不咋=mmmmmn 不好=mmmmnm 不如=mmmmln 不得=mmnmmm
不得|=mmnmlm 不怕=mmmmnm 不打=mmmnmm 不敢=mmmmmn 不敢开=mmmmmn 不是|=mmmmmn 不来=nmmmmm 不来|=nmmmmm 不止=mmnmlm 不滴=mmmmnm 不热=mmnmmm
不热|=mmnmmm 不犯=mmmnmm 不着|=mlmmmm 不知=mmmnmm 不算=mmmnmm 不管=mmmnmm 不管|=mmmnmm 不给=mmmnmm 不能=nmmmmm 不能先=nmmlmm 不行=mnmmmm
不行|=mnmmmm 不见=mmnmmm 不该=mmmmnm 不走=mnnmlm 不起=nmmmmm 不起|=nmmmmm 专=mmmlnm 专家=mmmmnm 专门=mmnmmm 业=mlmmnm 业主=mmmmnm 东=mlnlmm
东西=mmmnmm 东边=mmnmmm 东门=mmmmnm 丝=mmnmmm 丢=mmmnlm 丢了=mmmmnm 丢的=mmnmmm 丢的|=mmnmmm 两=lmnmmm 两天=mmnmlm 两根=mnmmmm 两次=mmmmmn
两点=mmmmlm 两箱=mmmmnm 个|=mmmnln 个人=mmlolm 个人|=nmmmlm 个名=nmmlmm 个多=mmmlnm 个大=mmmmnm 个头=mmmmnm 个小=mmmmlm 个屋=mmmmnm
个工=mmmnmm 个时=nmmmmm 个月=mmmnmm 个柜=mmnmmm 个没=mmnmmm 个洞=mmmmln 个洞|=mmmmln 个电=mnlmmm 个章=mmmmnm 个表=mmmnlm 个说=nmmlmm
个说法=nmmlmm 个部=nmmmmm 个部门=nmmmmm 个钱=mmmnmm 个门=mmnmlm 个高=mmnmmm 中=mlnnln 中|=mmmmln 中间=mmnmmm 为=mmmlom 主=nlmmmm 举=mmmnln
举手=mmmmmn 举手|=mmmmmn 举报=mmmnmm 久=nmlnlm 久到=nmmmmm 久才=mmmmnm 么=mlmnnl 么|=mmmnlm 么多=mmmlnm 么大=mmnmmm 么报=mmmnlm 么时=nmmmmm
么时候=nmmmmm 么没=mmmlmm 之=mmnmmm 之前=nmmmmm 乐=mmmlnm 乐|=mmmmnm 乐园=mmmmnm 也=mokiju 也一=mmnmlm 也一样=mmnmmm 也不=mnmmmm 也冒=mmmmmn
也听=mmmmmn 也听见=mmmmmn 也在=mmnmmm 也坐=mmmmnl 也好=mmmmnm 也差=mmmmmn 也差点=mmmmmn 也想=mmmmlm 也是=mlnmmm 也是|=mlmmmn 也是这=mmnmml
也没=lnllnm 也满=mmmmnm 也满了=mmmmnm 也等=mmmmmn 也算=mmmmmn 也能=mmmmnl 也被=mmmmmn 也要=mmmmnm 也说=nmmmlm 也跟=mmnmmm 也遭=mmmmln
也遭殃=mmmmln 书=mmmnmm 买=mmlmnm 买的=mmmnmm 买菜=mmmmnm 乱=mnmmmm 了=momkmm 了|=nomjmm 了|下=nmmmmm 了|今=nmmmlm 了|你=mmnmmm
了|先=mlmmnm 了|关=mnmmmm 了|出=mmmmmn 了|可=mmmnmm 了|啥=mmmnmm 了|就=mmlmnm 了|怎=mmmlmm 了|我=mlnmmm 了|手=mmmnmm 了|有=mmmmnm
了|来=mmmmln 了|能=mmmnmm 了|要=mnmmmm 了|谁=mnmmmm 了|还=mmmnlm 了|黑=mmmmnl 了一=mnnknl 了一截=mnmmmm 了三=mmmmnm 了两=mmmmln 了两天=mmnmmm
了个=mmlmnm 了个洞=mmmnmm 了半=mnmmmm 了吗=ommkmm 了吗|=ommkmm 了多=mmmlnm 了多少=mmmlnm 了好=mmmmnm 了就=mmmmnm 了就不=mmmmnm 了得=mmnmlm
了怎=mmmnlm 了怎么=mmmnlm 了有=mmmnlm 了条=mlnmmm 了没=ommkmm 了没|=nmmlnm 了没人=mnmmmm 了电=mmmnmm 了还=mmmmnm 了都=mmmmmn 事|=lmmlnm
事今=nmmmlm 二=mlmlnn 二十=mmmlnm 二期=mnmmlm 二楼=mlnmmm 二楼|=mmmmnm 二百=mmmlnm 于=mmmlnm 五=mlnmmm 五|=mmmlmn 五楼=mlnmmm 井=mlnlmm
井|=mmnmmm 井盖=mlnlmm 井里=mlnmmm 些=mmmnmm 些人=mmmmnm 交=lmlnnm 交|=mmmnmm 亭=mnllmm 亮=nnlmml 亮|=mnlmmm 亮不=nmmmlm 亮着=mmmmnm
人=nolmmk 人|=mlnmlm 人上=nmlmmm 人上去=nmmmmm 人不=mmmlnm 人去=nmmlmm 人呢=mmmmlm 人呢|=mmmmlm 人喂=mmnmlm 人在=mnmmmm 人在楼=mnmmmm
人家=nmllnm 人家也=mmmmnm 人往=mnmmlm 人来=nmmmlm 人来|=nmmlmm 人给=mmmnmm 人要=mmmlnm 什=mmmmnm 什么=mmmmnm 什么时=nmmmmm 今=pmlknl
今儿=mmmlmm 今天=nmllnm 今天不=nmmmmm 今天去=mmmnmm 今天又=nmmmmm 今天就=nmmmmm 今天还=nmmmmm 今年=lmmnmm 今年还=mmmnlm 今日=mmmmnm 今早=mmnmmm
今晚=ommlmm 从=mlomlm 从物=mmnmmm 从物业=mmnmmm 从那=nmmmmm 他=mmnmml 他们=mmnllm 以=llmoml 以为=mmmmnm 们=mmnllm 们不=mmmlnm 们好=nmmmlm
们就=mmmnlm 们看=mmnmlm 件=lnmolm 价=mmmmnm 份=mmlnmm 企=mmmnmm 伐=nmlpkm 伐|=nmlpkm 众=mmmmnm 优惠=mmmnmm 伙=mmmmnm 会=lmmnnl
会|=mmmmnm 会不=mmmnlm 会不会=mmmnlm 会写=mmmnmm 伞=mmmmnm 伞|=mmmmnm 伤=mmmnmm 位=lnlmnm 位|=mnmnmm 位一=mmmmln 位一个=mmmmln 低=mnmnlm
住=mlnoml 住二=mmmmnm 住二楼=mmmmnm 体=mmmnmm 作=mmmmko 你=lllitl 你们=mmmnml 你们|=mmmnmm 你们看=mmnmlm 你好=mmmnlm 你家=mmmmnm 使=mmmnmm
供=mmmnmm 侧=mmmmmn 侧着=mmmmmn 侬=mmmlol 保=nmmnll 保今=nmmmlm 保安=nmmmmm 保险=mmmnlm 信=lommlm 信号=mmnmmm 信箱=momlmm 俩=mnmmlm
俩|=mnmlln 俩都=mmnmmm 修=nmmlln 修|=mmmmln 修了=mmmmmn 修好=nmmlmm 修完=mmmmlm 修水=mmmmnm 修水管=mmmmnm 俺=lmlmmo 俺家=mmlmmn 俾=mnmmmm
倒=lomlll 倒|=mmnmmm 倒了=mnmmlm 倒了|=mnmmmm 倒是=mnlmmm 候=mmnmlm 候给=nmmlmm 候能=mmmlmm 借=lmmnmm 借|=mmmnmm 值=nmmlmm 值班=nmmmmm
值班的=mmmnmm 假=mmlnmm 假|=mmmmnm 做=mmlnmm 停=mknnnl 停|=mmnlml 停一=mmnmmm 停了=mmmnmm 停了|=mmmmln 停了一=mmmmnm 停电|=mmmmnm
停的=nmmmmm 停课=mmmnmm 停车=mmllom 健=mmmmnm 偿|=mmmnmm 傅=nmmlnl 傅|=mmmmnm 傅说=mmmmnm 催=mmmmlm 像=mmnmkn 像头=mnmmmm 儿=nlmmmm
儿|=nmnlml 儿我=mmmmnl 儿能=nmmmmm 允=mmmnmm 允许=mmmnmm 元=mnlmmm 元有=mmmmnm 元的=nmmmmm 充=lmlnnm 充|=mmmmnm 充不=mmmmmn 充不了=mmmmmn
先=nlnnml 光=mmnmml 光|=mmmmnm 光了=mmmnmm 光了|=mmmnmm 免=mmmnmm 入=mlmnlm 入口=mmnmmm 入园=mmmnmm 八=mlmmnm 八十=mmmnlm 八成=mmnmmm
公=mnlnml 公司=nmmmlm 公告=mmmmnm 公告|=mmmmnm 公室=mmmmlm 六=lmonll 六点=mmnmmm 共=mmmnlm 关=mmmlmn 关|=mmmmmn 关不=mnmmlm 关不上=mnmmmm
关了=nmmlmm 关了|=nmmlmm 关在=mmmmmn 关注=mmmmmn 关阀=mmmmnm 兵=mmmnmm 养=mmmnnm 养了=mmmmnm 冇=mmlolm 冇|=mmmnlm 再=mmmnmm 冒=mnmllm
写=mmomlm 写|=mmnmmm 写的=nmmlmm 写着=mmnmlm 冬=mmmnmm 冲=mmmmlm 冲奶=nmmmlm 决=nmmmmm 况=mmmmmn 冷=mmmmmn 冷|=mmmmmn 冻=lmmmmn
准=mmnmmm 凉=mmmnml 凉|=mlnmmm 减肥=mmmmnm 几=nmlokl 几个=lmmmnm 几多=mmmnlm 几年=mmmlnm 几年了=mnmmmm 几时=nmmmmm 几楼|=mmmnlm 几点=mmmlnm
几点关=mmmnmm 几点去=nmmlmm 几点能=mmmlnm 几耐=nmmlmm 出=mmmnlm 出|=mmmnmm 出个=mmmmln 出去=mmmmnm 出口=mnmlmm 出来=llnmmm 出来了=mmnmmm
出租=mmnlmm 分=mmmmnm 刘=mmmlnm 刚=mmmmnm 初=mmnmmm 别=mmmmnl 刮=mnmmlm 到=mkomll 到|=mmnmlm 到一=mmmlnm 到几=mmmnmm 到几点=mmmnmm
到哪一=nmmmmm 到哪个=mmmnmm 到啥=mnmmmm 到底=nmmknm 到我=mmlnmm 到我家=mmmmnm 到没=nmmmmm 到没有=nmmmmm 到现=mmmnmm 到现在=mmmnmm 到电=mmnmmm
到的=mmmmnm 制=lmmnmm 刷=mmnnlm 前=omokkl 前弄=nmmlmm 前能=nmmlmm 前能弄=nmmlmm 剩=mmnnlm 剩的=mmmnmm 剩饭=mmnmlm 办=nmmlmm 办|=nmmmlm
办公=mmmnlm 办公室=mmmmlm 加=mmmmmn 加我=mmmmln 务=mmmnlm 动=nmmmml 动了=mmnmmm 动了|=mmnmmm 动车=mmmmnm 勿=nmmlmm 包=lmlmnn 包|=mmmmmn
化=mmmnmm 匙=mmnmmm 区=lmmnnm 区有=mmmnlm 医=lmmmnm 医保=mmmmnm 医院=mmmmnm 十=llmnnm 十|=mmmlnm 十一=mmnmmm 十一点=mmnmmm 十五=mmmmln
十五|=mmmmln 十号=mmmnlm 十块=mmmlnm 十点=mmnmmm 午=mlolnm 半=mnmnkm 半夜=mmmnmm 半年=mmmmlm 单=mmmnml 单|=mmmmnm 单元=mnlmlm 单元有=mmmmnm
单元的=nmmmmm 单号=mmnmmm 单车=mlmmmm 卖=mmmmnm 南=mmmmnn 南门=mmmmnm 占=mnlmlm 占了=mmmnmm 卡=lllomm 卡|=mmmmnm 卧=mmmmmn 卫生=mmmnmm
印=mlnmmm 印件|=mmmlnm 危=mmmnmm 危房=mmmnmm 卸=lmmnmm 厅=mnmmmm 厅那=mnmmmm 压=mmnmlm 压的|=mmmmlm 厕=mnmmmm 厕所=mnmlmm 原=mmnmlm
厨=mlmmmm 去=mlmoml 去|=mmmlmo 去了|=mmmmnm 去哪=mmmnlm 去年=mmnmmm 去的=mmmmnm 去看=nmmmmm 去说=nmmmlm 去过=mmmmnm 又=nlmlnm 又有=mmnmlm
又来=mmmmln 又来了=mmmmln 又被=mmmmnm 又要=nmmmmm 友=mmnlmm 双=mmnmmm 反=mnmmlm 反映=mmmnlm 反映|=mmmmlm 发=lmlonm 发热=mmmnlm 叔=mmmlnm
叔|=mmmlnm 取=mmmnmm 受=mmmmln 受伤=mmmnmm 口=lnnmnm 口|=mlnlnm 口有=mmnmmm 口没=mmnmmm 口红=mnmmmm 口那=mnlmmm 另=molmll 另一=mnmmmm
另外=mnmmmm 只=nlmmlm 只|=mmmmnm 叫=mmmmln 叫人=mmmnmm 叫我=mmmmln 叫我|=mmmmln 叭=mmmmnm 可=lmmmmm 可不=mmlmln 可以=mmmolm 可我=mmmnmm
台=mmomkm 台|=mlnmnl 台就=mmmmmn 台阶=mmnmmm 叶=mlnmmm 号=lmmnmm 号|=mmnlnm 号楼=mmlmnm 号的=mmnmlm 司=nmmmlm 吃=lmmnnm 吃|=mmmlnm
吃了=mmnmlm 吃饭=lmmmnm 各=mmmmnl 各位=mmmmnm 合=lmmmmm 合|=mmmlnm 合不=mmmnlm 合不合=mmmnmm 同=lmmmjq 同|=mmmmln 同样=mmmmln 同款=mmmmmn
名=mmmmnm 名字=mmmnmm 名额=mmmlnm 后=lnnmlm 后就=mmnmlm 后是=mmmmlm 后来=mmmmnm 后面=mmmmlm 向=mmmnmm 向谁=mmmnmm 吓=mmmlnm 吗=nmlmnm
吗|=nmlnmm 吗|多=nmmmmm 吗|还=nmmmlm 吧=mmlmom 吧|=mmlmnm 听=mmnmml 听不=mmmmml 听见=mmmmln 听见了=mmmmmn 听说=mmmnmm 吵=mlllnn
吵到=nmmmmm 吵得=mmmmmn 吵架=mmmlnm 吵架|=mmmmnm 吸=nmnlmm 吸粪=nmmmmm 吸粪车=nmmmmm 呀|=mmmnmm 告=mmlmnn 告|=mmmmnm 告诉=mmmmmn 呗=mmlmnm
呗|=mmlmnm 员=lmmmnm 呢=nlmkmn 呢|=nmmknm 周五=mmmlnm 周末=mmmmlm 味=mmmmlm 味|=mlmmmm 味道=mnmmmm 咋=nmmnkm 咋个=mmmnmm 咋办=mmmlmm
咋办|=mmmlmm 咋样=nmmlmm 咋的=mmmlmm 咋的|=mmmlmm 和=mmnmmm 咕=mmmmmn 咕隆=mmmmmn 咕隆咚=mmmmmn 咗=mnlnkm 咚=mmmmmn 咚的=mmmmmn
咚的|=mmmmmn 咩=mmmnmm 咯=mmmmnm 咯|=mmmmnm 咱=nlllnm 咱们=mmmlnm 咱小=mmmmnm 咱小区=mmmmnm 咱这=lmmnmm 哇=mmmnlm 哇|=mmmnlm 哈=mmmmol
哈|=mmmmol 哈哈=mmmmnm 哈哈|=mmmmnm 哋=mmmmln 响=mmmnlm 响|=mmmmlm 哟=mmmlom 哟|=mmmlom 哦=mlmmlm 哦|=nlnmml 哪=mmmoml 哪|=mmmnmm
哪一=nmmmlm 哪一步=nmmmmm 哪个=mmmmnm 哪个屋=mmmmnm 哪个部=nmmmmm 哪位=mmmlnm 哪天=nmmmmm 哪家=mmmlnm 哪里=mmnnlm 唉=mmmmmn 唉|=mmmmmn
唔=mmmokn 唔使=mmmnmm 唔到=mmmmln 商=mmmnmm 啊=nlkmnn 啊|=nlknmn 啥=nmlknm 啥|=mnmlnm 啥人=nmmlmm 啥子=mmmnlm 啥时=nmmmlm 啥时候=mmmnmm
啥用=mmmnmm 啥都=mmmlmn 啦=mmmmnm 啦|=mmmmnm 喂=mmnmmm 喇=mmmmnm 喇叭=mmmmnm 喊=nmmmln 喊我=mmmmmn 喊我|=mmmmmn 喝=mmmmnm 喷=mmmmlm
喺=mmmmln 嗓=mmmmlm 嗓子=mmmmlm 嗡=nnlmlm 嗡嗡=mnlmmm 嗰=mmmnlm 嘛=nmlmnl 嘛|=nmlmnl 嘞=nmmmmm 嘞|=nmmmmm 嘢=mmmnmm 嘿=mmmmnm
嘿|=mmmmnm 器=mlmmnm 嚟=nmmmln 嚟|=mmmnln 四=mlnnmm 四楼=mlnmmm 四点=mmnmlm 回=mmlmnn 回来=lmmnmn 回来了=mmmnmm 囡=mmmmlm 团=lmmlnm
固=nmmmmm 固定=nmmmmm 国=mmmnmm 国家=mmmnmm 图=mmmmnm 土=mnmmmm 在=nkqlmk 在|=nmmmmm 在南=mmmnmm 在哪=mmmolm 在哪里=mmmnlm 在外=mmmmmn
在我=mmnmmm 在我们=mmmnlm 在我家=mmnmmm 在楼=mnmmmm 在花=mmnmmm 在花坛=mmnmmm 在装=mmmmnm 在装|=mmmmnm 在负=mmnmmm 在路=mmnmmm 在里=mmmnmm
在里头=mmmnmm 地=lololl 地库=mnmmmm 地盖=mmmnmm 地砖=mnmmmm 场=mmmmnm 圾=mmmmnl 坊=mmnmmm 坏=mmnmlm 坏了=mmnmlm 坏了一=mmnlmm 坐=mmmnnl
坐不=mmmmnm 坐的=mmnmmm 块=mnnlmm 块|=mmnmmm 块儿=mmmmmn 坛=mmnmmm 坡=mnlmmm 坪=mnmmmm 垃=mmmmnl 垃圾=mmmmnl 基=mmmmlm 堂|=nmmlmm
堆=mmmlmm 堆在=mnmmmm 堆成=mmmmnm 堆成山=mmmmnm 堵=mlnmmm 塌=mnmmmm 塌了=mnmmmm 塑=mmnmmm 塑料=mmnmmm 塞=mmmmnm 填=mmmnlm 填|=mmmnmm
墙=nmmmmm 声=mlmmmo 声|=mlmmlp 处=mmmmlm 处理=mmmlmn 处理|=mmmmmn 备=mmnnlm 备案=mmmnmm 备用=mmmmnm 复=mmmmnm 外=mnlnlm 外头=mnmlmm
多=mknpll 多|=mmomlm 多久=mmmnmm 多久到=nmmmmm 多久才=mmmmnm 多人=mmmmnm 多少=mmmnmm 多少钱=mmmmnm 夜=mmmmnm 夜里=mmmlnm 夜里也=mmmmnm
夜间=lmmnmm 够不=mmmnmm 大=kmnnok 大|=mmmmml 大厅=mnmmmm 大厅那=mnmmmm 大堂=mnmmmm 大声=mmmnlm 大学=mmmnlm 大家=mmmmnm 大爷=mmmlnm
大门=mmnmlm 大门口=mnmmlm 大黄=lmnmmm 天=nkmmln 天|=mmllom 天不=nmmmlm 天也=nmmmmm 天了=mnmmmm 天了|=mnmmmm 天去=mmmnlm 天又=nmmmmm
天天=mlmmlo 天就=nmmmmm 天开=mmmnlm 天怎=nmmmmm 天怎么=nmmmmm 天我=mmmmmn 天有=mmnmmm 天有人=mmnmmm 天没=mmnmlm 天的=mmmnmm 天花=mlmmmn
天说=mmmmnm 天走=mmmmmn 天跑=mmmnmm 天还=nmmlmm 天都=nmmmlm 太=mmmmml 太太=mmnmmm 太极=mmmmnm 太极队=mmmmnm 头=lommlm 头|我=mmmnmm
头一=mnmmmm 头了=mmnmmm 头了|=mmnmmm 头大=mmmnlm 头是=mmmlnm 头有=mnmmmm 头的=mmmmlm 头老=mnmmmm 夹=mmnmmm 套=mmmnmm 奶=nmmmmm 好=nmlmmm
好|=mmmnml 好|我=mmmnlm 好不=nmmlmm 好不|=nmmlmm 好久=nmmnlm 好了=mmlmmm 好事=mmmmnm 好像=mmnmmm 好几=mnmlmm 好多=mmmoln 好多|=mmmnmm
好意=mmmmnm 好意思=mmmmnm 如=mmmlmn 妈=mmmmnm 娃=nmlmmm 娃|=nmmlmm 娃娃=nmmlmm 婆=mmmnml 婆|=mmmmnl 婚=mmmmnm 婶=mmmmnm 子=lnmnnl
子|=mnlnmm 子上=mnmmmm 子了=mmmnmm 子了|=mmmnmm 子发=mmmlnm 子底=mmnmmm 子开=nmmlmm 子的=mmlmnm 子让=mmnmmm 子还=mmmlnm 子都=mmnmmm
子里=mmmlmm 字=mmlmmm 字了=mnmmmm 字了|=mnmmmm 字的=nmmmmm 字还=mmmmnm 学=lmmnmm 学校=mmmmnm 孩子=mmmlnm 孩子的=mmmlmm 孩子还=mmmmnm
它=mlnlmn 它|=mmmmmn 宅=mmmmnl 安=nmlmmm 安排=nmmmmm 安排|=nmmmmm 完=nmmlmm 完|=mmmlnm 完我=nmmmmm 完没=nmmmmm 定=mmmnlm 宝宝=mmmmlm
宠=mmmnmm 宠物=mmmnmm 审=mmmnlm 客=mmmnmm 室=mmmnlm 室了=mmmmmn 室了|=mmmmmn 家=kmlmon 家也=mmmmnm 家也听=mmmmmn 家也是=mmmmnm 家公=mmmmlm
家出=mmmnmm 家吃=mmmmnm 家在=mmmmnm 家垃=mlmmnm 家垃圾=mlmmnm 家想=mmnmmm 家有=mmmlnm 家水=mnmmmm 家没=mmmmnm 家狗=mmmmml 家电=mmmnmm
家窗=mlmmmm 家老=mmnmln 家老太=mmnmlm 家这=mmmmlm 家那=mmmmnm 家里=mmmlmm 家里有=nmmlmm 家长=mmmmnm 家门=mmmnln 家阳=mnmmmm 家阳台=mnmmmm
容=mmmlnm 寄=mmmnlm 对=mmmnlm 对门=mmnmmm 将=mmmmnm 小=llnnok 小囡=mmmmlm 小学=mmmnmm 小孩=mmmnlm 小朋=mmnmlm 小朋友=mmnmlm 小灵=mmmmnm
小灵通=mmmmnm 少天|=nmmmmm 少钱=mmmmnm 少钱|=mmmmnm 就=lkplmm 就上=mmnmlm 就不=mmmlnm 就在=mmmmmn 就好=mmnmmm 就好|=mmnmmm 就当=mmmmnm
就是=mnlmln 就是我=mmmmmn 就没=mmnmlm 就知=mmmlnm 就知道=mmmlnm 就行=mmmnmm 层=mlmmln 层|=mmmmmn 层的=mnmmmm 层那=mnmmmm 居=mmmnmm
居民=mmmmlm 屋=lmmolm 屋企=mmmnmm 屋里=mmmnmm 屎=mnmmmm 屏=mnnmll 屏幕=mmnmll 山=mmlmnm 岁=mmmnlm 工=mmnnlm 工|=mmmlnm 工地=mmmmlm
工证=mmnmmm 左=mmnmmm 左手=mmnmmm 差点=mmmmmn 己=mmmnmm 布=mmmmnm 师=nmmmnl 师|=mmmlnm 师傅=nmmlnl 师傅|=mmmmnm 师傅说=mmmmnm 帘=mmmmmn
带=lmlnml 带啥=mmmnlm 带院=mmmnmm 席=mmmnmm 帮=mmmnmm 常=mmmnmm 幕=mmnmll 干=lnlnmm 平=mnmmmm 年=kmmnnl 年|=mmmnmm 年就=mmnmmm
年还=mmmnlm 广=mmmmnm 床=mmmnlm 库=mnmmmm 应=mmmlmm 应|=mmmlmm 底=nnmllm 底下=lmnmlm 底下有=mmnmmm 店门=mmmmln 店门口=mmmmlm 度=mmmmlm
廊=mnlmmm 建=mnmmmm 建筑=mnmmmm 建议=mmmlnm 开=llnoml 开|=mmmnlm 开不=mmnmmm 开了=mmmmnm 开的=mmmmnm 弄=ommmlm 弄|=mmmnlm 弄完=nmmlmm
式=mmmnlm 式|=mmmnmm 引=mmmnmm 张=mmnmmm 张|=mmnmmm 张纸=mmnmmm 弯=mnnmlm 归=mmmnlm 归哪=mmmnmm 归哪个=mmmnmm 当=mmmmnl 当初=mmnmmm
录=lmnolm 影=mmmnmm 影响=mmmnlm 往=mmpmkm 往上=mmnmlm 往下=mlmnmm 很=mmmmln 很|=mmmmmn 律=mmmnmm 律师=mmmnmm 得=onmmll 得|=mlnnlm
得不|=mmmmnm 得不得=mmmnmm 得到=mmmmlm 得到|=mmnmmm 得咋=nmmmmm 得好=nmmmmm 得很=mmmmln 得很|=mmmmmn 得快=mmnmmm 得慌=mmmmln 得慌|=mmmmln
得我=mmmmnm 得比=mmmmnm 得等=mmmnmm 得补=mmmnmm 得跟=mmmmnm 微信=mmmnmm 德=mmmlnm 心=lmlmom 心|=mmmlnm 心里=mmmmmn 必=mmmlnm 忒=mnmmlm
快=mmnlnm 快|=mmmmnm 快断=mnmmmm 快断了=mnmmmm 快点=nmmlmm 快看=mmnmmm 快递=mmmmln 念=mmmnmm 怎=mmmolm 怎么=mmmolm 怎么报=mmmnlm
怎么没=mmmlmm 怕我=mmmmnl 怕是=mmnlmm 思|=mmmmln 急=nmmnml 急死=nmmmml 怪=mmmmnl 总=mlnmmm 恁=nmmmmm 您=mmmkom 情=mmmlmn 情况=mmmmmn
想=lmmpkn 想说=mmmmmn 想说了=mmmmmn 意=lmmmnm 意思|=mmmmln 感=mmmmnm 慌=mmmmmn 慌|=mmmmmn 慕=mmmmnm 慢=nmmmmm 慢慢=mmnmlm 慢点=mmmmnm
懂=mmmlnn 懂|=mmmmmn 成=mllnnm 成了=mmmmnm 成山=mmmmnm 我=kmikpq 我|=llllmp 我一=mnmllo 我一个=mmmmln 我一声=mmmmmn 我不=mnmmmm 我也=mmmmmn
我也是=mmmmmn 我五=mmnmlm 我们=mmlnln 我倒=mmmmnm 我刚=mmnmlm 我听=mmnmmm 我和=mmnmlm 我四=mmmmnm 我家=lmlmmo 我家|=mmmmmn 我家也=mmmmnm
我家有=mmmmnm 我家水=mnmmmm 我家没=mmmmnm 我家狗=mmmmml 我家窗=mlmmmm 我家老=mmmmln 我家那=mmmmnm 我家门=mmmmmn 我就=mmmlnm 我屋=mnmmmm 我开=mmnmmm
我怕=mmmmml 我想=mmmnmm 我拿=mmnnlm 我晚=nmmmmm 我晚上=nmmmmm 我有=mmmmnm 我爸=mmmnmm 我睡=nmmmmm 我睡得=mmmmnm 我知=mmmmmn 我给=mmmmnm
我老=mmmmnl 我老婆=mmmmnl 我要=mmmlnm 我说=mmmlmm 我走=mmmmnm 我跟=mmmmln 我车位=mnmmmm 我这=mnlmmm 我这层=mnmmlm 我那=mmmmnm 我都=mmmmnm
截=mnlmlm 截|=mnmmmm 戴=mmmmnl 户=mnlnlm 户|=mnmmlm 户人=nmmmmm 户人家=nmmmmm 房=lmmnmm 房|=mmmlnm 房子=mmmnmm 房这=mnmmmm 所=mnmmmm
扇=mnmmlm 手=lmmnnm 手|=mmmlmn 手机=mmlnmm 手机上=mmmnmm 手机没=mmmnmm 手电=mmmmnm 才=lmnnmm 打=mmmpll 打不=mmmnlm 打得=mmmnlm 打给=mmmnmm
扔=lnmmml 扔了=mnmmmm 托=mmmnlm 托管=mmmnmm 扣=mmmnmm 执=mmmnmm 扫=mmmmlm 扫扫=mnmmmm 扫码=mmnmmm 扯=mmmmlm 批=mmmnlm 找=lmmomm
找哪=mmmnlm 找哪个=mmmmlm 找我=mmmmnm 找我|=mmmmnm 找谁=mmmnlm 承=mmnmmm 承重=mmnmmm 承重墙=mmnmmm 把=lmnmmm 把我=mnmmln 把我们=mnmmmm
把我家=mmmmlm 抓=mmmnlm 投=mmmnmm 抖=mmmmlm 抖|=mmmmln 折=mnmmmm 抢=mmmmnm 护=lmlnnm 护工=mmmmnm 护理=mmmnmm 报=lnlplm 报|=mmmnlm
报名=mmmnlm 报备=mmmnmm 报废=mnmmmm 报警=mmmnmm 抬=nmmmlm 抱=mmmmnm 抽签=mmmlnm 拉=mommlm 拉|=nmmmmm 拉线=mnmmmm 拍=mmnmml 拍得=mnmmmm
拎=mmmnlm 拎回=mmmnmm 拐=mnmmlm 拐弯=mnmmlm 拔=mmnmmm 拔了=mmnmmm 拖=mlmnlm 拖走=nmmmmm 招=mmmmlm 拜=mmnmlm 拜天=mmmnmm 拼=mmmlom
拿=llonml 拿|=mmmmnm 拿个=mmmnmm 拿到|=mmmnmm 按=mnmmlm 挡=mlomlm 挡着=mmnmmm 挤=mmmmnm 挪|=mnmmmm 挺=mmmmnm 捡=mlmnmm 捡的=mmmmnm
换=mmnnll 换|=mnmmlm 换了=mmmmnm 掂=nmmmmm 掉=lnmnlm 掉了一=mmnmmm 掉的=mmmnmm 掏=mmmnlm 掏|=mmmnmm 掏了=mnmmmm 排=mmmmml 排|=nmmmmm
排水=mmnmmm 排队=lmmnmm 接=mmmlmm 接|=mmmlnm 接的=mmnmlm 控=nmmlmm 提=mmlnnm 提|=mmmmnm 提着=mmmnmm 插=mmnmlm 搁=mlmnmm 搁哪=mmmnlm
搞=mmmlnm 搬=mmnmmm 搬家=mmnmmm 搭=mnlmnl 搭棚=mnmmmm 摄=mnmmmm 摄像=mnmmmm 摄像头=mnmmmm 摆=nmnllm 摊=mmmmnm 摔=mmmmnm 摔了=mmmnmm
摘=mmmlnm 摘|=mmmmnm 撑=mmmmnm 撬=momllm 播=mmmmnm 攞=mmmnmm 支=mmmmnm 收=lnlomm 收|=mmmnmm 收藏=mmmlnm 收费=mnmmlm 改=lmmomm
改成=mmmmnm 改造=lmmnmm 放=mmkomm 放假|=mmmmnm 教|=mmmnmm 敢=mmmmmn 敢开=mmmmmn 散=mmmmnm 数|=nmmmmm 敲=mmnmmm 敲下=mmmmmn 整=mmmnlm
整个=mmmnmm 文=nmmlmm 文件=lmmnmm 料=mmnnlm 料|=mmmnmm 斜=mnlmmm 斤=mmmmnm 断=mnmlml 断了=mnmmmm 断了|=mommmm 新=mmlnnm 新的=mmmnmm
方=lmmnmm 方|=mmmnmm 方式=mmmnmm 方式|=mmmnmm 施=mmnmmm 施工=mmnmmm 旁=mmnmmm 日=nmmmmm 日子=nmmmmm 旧书=mmmlnm 旧家=mmmnmm 早=llmmmn
早上=mmmmnm 早上好=mmmmnm 早点=mmmmnm 时=nlnmlm 时候=mmnmlm 时候给=nmmlmm 时候能=mmmlmm 时间=nmlnlm 明=mmlmnl 明天=mmmmnm 明早=nmmlmm
星=mmmnml 星|=mmmmnl 星期=mmmnlm 星期六=mmmnlm 映=mmmnlm 映|=mmmmlm 昨=mmnmmm 昨天=mmmlmm 昨天我=mmmmmn 是=jmqlmm 是|=mlmllo 是一=mmmmml
是个=mmmmnm 是从=mmnmmm 是六=mmmnlm 是另=mnmmmm 是另一=mnmmmm 是哪=mmmlmm 是哪一=mmmnlm 是哪家=mmmmnm 是就=mmmmmn 是干=mmmnmm 是开=mmmmnm
是归=mmmnlm 是打=mmmnlm 是捡=mmmnmm 是放=mmmlnm 是楼=mnmmmm 是这=mmnmml 是这样=mmmmnl 是那=mmnmmm 显=mnnnkm 显示=mnnnkm 晒的=mmmmmn 晓=mmmlnm
晓得=mmmlnm 晕=mmmmnl 晕|=mmmmnl 晚=nlmmmm 晚上=nmnmlm 晚上几=mmmnmm 晚上有=mmmmnm 普=mmmlnm 智=mmmlnm 暖=mmmmnm 暖气=mmmlmm 更=mmnmlm
替=mmmnlm 最=llolmm 最晚=mmmnmm 最高=mmmlmm 月=lmmolm 月|=mmmmnm 有=mmomll 有|=mlmnln 有|我=mmnlmm 有一=mmnlmm 有下=nmmmmm 有个=mmnllm
有人=mmmlnl 有人上=nmlmmm 有人去=nmmlmm 有人在=mnmmmm 有人家=mmmmnm 有人来=mmmmlm 有人要=mmmmnm 有信=mmnmmm 有冇=mmmnlm 有呀=nmmmmm 有呀|=nmmmmm
有哪=mmmlnm 有啊=nmmmlm 有啊|=nmmmlm 有小=mmmnmm 有小孩=mmnmlm 有得=mmmnlm 有托=mmmnmm 有托管=mmmnmm 有水=mmnlnl 有水|=mmnlml 有没=mmlnmm
有没|=mmmnlm 有没得=mmmnlm 有没有=mmmlnm 有点=lmmmmm 有猫|=mmmmnm 有电=mmnmmm 有白=mnmmmm 有空=mmmmnm 有结=nmmlln 有结果=nmmlln 有要=mmmlnm
有规=mmmnmm 有规定=mmmnmm 有说=nmmmlm 有说法=nmmmlm 有那=nmmmmm 朋=mmnmmm 朋友=mmnmmm 服=mmlnmn 服了=mmmmmn 服了|=mmmmmn 望=mmmnmm 期=lnmokm
期|=mmmlnm 期六=mmmnlm 木=mmnmmm 未=nmmmlm 未|=nmmmlm 末=mmmmlm 本=lmmnmm 机=mnmmnl 机|=mmmlnm 机上=mmmnmm 杂=mmnmmm 杂物=mmnmmm
权=mmmnmm 杆=mmmmlm 杆子=mlnmmm 李=mmmlnm 村=mnmnkm 村口=mnmmlm 村里=mmmnmm 杠=mmmnmm 条=llnnmm 条|=mmnmmm 来=nmonlk 来|=omnlkm
来|是=mmmnmm 来一=mmnmml 来一趟=mmmnmm 来不=nmmlmm 来不来=nmmmmm 来了=mmllnm 来了|=mmlmmm 来坐=mmmmnm 来弄=mmmnmm 来没来=mmmlmm 来的=mmnlmm
来的|=mmnmml 来看看=mnmmmm 来着=mmnmmm 来着|=mmnmmm 来管=nmmmmm 来要=mmmnmm 来过=mmnmmm 来过|=mmnmmm 来钟=mmnmmm 杯=mmmmnm 板=mmnmlm
极=mmmmnm 极队=mmmmnm 果=nmmlln 果|=nmmmmm 枝=mmnmlm 枪=mnmmmm 架=mnmlmm 架|=mmmmnm 柜=mmmnlm 柜|=mmmmlm 查=nmmmlm 查|=nmmlmm
标|=nmmmmm 栋=nmmlnm 栏=mnmmmm 栏|=mmmmmn 树=mnmnlm 树枝=mmnmlm 栓=mmnmmm 校=mmmmnm 样=mlmmln 样|=mmnlnl 样一=mmmmmn 样了=nmmlmm
样了|=nmmlmm 样的=mmmmlm 根=mommlm 根|=mnmlmm 根管=mnmmmm 框=mnmmlm 案=mmmmnm 桶=mnmmmm 桶也=mnmmmm 梯=lnlnnl 梯|=mmmmnl 梯的=mmmnmm
梯间=mnmmmm 检=lmmnmm 棋=mmmmnm 棚=mnlnln 棚上=mnmlmm 棚子=mnmmmm 棚子|=mnmmmm 棵=mmmmnm 椅子=mmnmmm 楼=lmmnlm 楼|=mllnmn 楼|没=mmmmnm
楼上=mmmnmm 楼下=mnlmmm 楼下的=mmmmln 楼不=mmmmnm 楼也=mmmmnm 楼层=mnmmmm 楼带=mmmnmm 楼带院=mmmnmm 楼往=mmnmmm 楼往上=mmnmmm 楼梯=mnmmmm
楼梯间=mnmmmm 楼的=mlllon 楼的|=mmlmom 楼空=mmnmmm 楼道=mmmmnm 楼道灯=mmmnmm 楼道的=nmmmmm 楼道里=mmmmnm 楼门=mnmmmm 次=lmmmmm 次|=lmmnlm
款=mmmnln 款|=mmmmmn 歌=mmmnmm 止=mmnmlm 正=mmnnlm 正好=mmnmmm 正对=mmmmln 步=nmmlnm 步了=nmmlmm 步了|=nmmlmm 歪=mmmmml 死=mlmmmm
死|=mmmmnm 死个=nmmmlm 死个人=nmmmlm 死了=mlnmlm 死了|=mlnmlm 殃=mmmmln 殃|=mmmmln 残=mmmnlm 段=mmnmmm 每=mmnmkn 每天=mmnmmm 比=mmnlnm
毛=mmlnmm 毛|=mmmnlm 民=mmmnmm 气=mmmnnl 气|=mmmmnm 气死=mmmmnm 气表=mnmmmm 水=lonmll 水|=mnmlln 水口=mmnmmm 水沟=mnmmmm 水泥=mnmmmm
水电=mmmlnm 水的=mmmmmn 水管=mmmlnm 水箱=mnmmmm 水表=mnmlmm 水龙=mnmmmm 水龙头=mnmmmm 求=mmmlmn 池=mnnmlm 汤=mmnmmm 汤|=mmnmmm 汪=mmmlnm
汽=mmnmmm 沙=molmlm 沙子=mnlmmm 沟=mnmmll 没=pmmnlk 没|=olkmnl 没一=mmmlmm 没了=mnmmlm 没了|=mnmmlm 没事=mmnmmm 没事|=mmnmmm 没人=lmnmmm
没到=mmmnmm 没听=mmmmnm 没得=nmlnlm 没得|=mmmnlm 没拿=mmmnmm 没拿到=mmmnmm 没接=mmnmmm 没有=nllnnm 没有|=mllnmm 没有人=mmmlnm 没有呀=nmmmmm
没有啊=nmmmlm 没来=mmmlnm 没来|=mmmlmm 没水=mlmmmn 没水|=mlmmmm 没电=mnmmmm 河=mmmnmm 油=mmnmmm 法=nmmmmm 法|=mmmlnm 泡=nmmlmn 泥=mnmmmm
泰=mmmmnm 泰迪=mmmmnm 泵=nmnmlm 泵坏=mmnmmm 泵坏了=mmnmmm 泵房=mmnmmm 洗=mmmmml 洗|=mmmmnl 洗水=mmnmmm 洗水箱=mmnmmm 洗车=mnmmmm 洞=mlnmlm
洞|=mmmmln 活=llmmnm 活动=mmnmmm 派=nmmllm 流=mmnmlm 测=nmmmmm 浪=mmmmnl 消=mmmlmm 消防=mmnmmm 消防栓=mlnmmm 涨=mmmmnm 涨到=mmmnlm
淋=mmmmmn 深=mmnmmm 清=nmmlmm 清|=nmmlmm 清洗=mmmmlm 清运|=mmmnmm 渣=mnmmlm 渣土=mnmmmm 温=nmmmmm 湿=mmmmln 满=lnmmll 满了|=mmmmnm
滴=mmlmmn 滴了=mmmmnm 滴水=mnmmmm 滴水|=mnmmmm 漆=mmnmmm 漏=mlmmmn 漏了=mmmnmm 漏水=mmlmmn 漏水|=mmlmmn 漫=mmmmnl 澡=mmmmnm 火=mnlmmm
灯=mollmm 灯|=mnmmmm 灯泡=mmmmlm 灯的=nmmmlm 灰=mnmmmm 灰|=mnmmmm 灵|=mnmmmm 灵通=mmmmnm 灶=mmmnlm 点=mlpmml 点|=mmnmml 点下=mmmnmm
点了=nmmmmm 点了|=nmmmlm 点儿=nmmlmm 点关=mmmnmm 点到=mmmlmm 点到|=mmmlnm 点去=nmmmmm 点来=mmnlmm 点来钟=mmnmmm 点样=mmmnlm 点能=mmmlnm
点还=mnmmmm 烂=mmmnlm 烟=mmlnmm 烟|=mmmmnm 烟头=mlmmmn 烦=mmmmlo 烧=lmlnnm 烫=mmnmlm 烫了=mmmmln 热=nlnmlm 热|=mmnmlm 热了=mmmnmm
热了|=mmmnmm 焊=mnmmmm 煤=mmmnmm 煤气=mmmnmm 照=mmmolm 照片=mmmmnm 熏=mmmmln 熏得=mmmmln 燃气表=mnmmmm 爆了=mnmlmm 爱=mmmmnl 爷=mmmmnm
爸=mmmnmm 片=llnnlm 牌=mmnnlm 牌子=mmnmmm 物=mlmmnm 物业=nlmlnm 牵=mmnmmm 犬=mmmnlm 犯=mmmnmm 犯不=mmmnmm 犯不犯=mmmnmm 犯法=mmmnmm
狗=mmlnnl 狗证=mmmnmm 猪=mmmmnm 猫|=mmnmmm 献血=mmmnmm 王=mmmlnm 玩|=mmmmlm 现=lmmnmm 现在=lmmnmm 班=mmlnmm 班的=mmmnmm 球=mmmnmm
理=mmlmmm 理|=mmmmmn 理的=nmmmlm 瓜=mmmmnm 瓶=mmlnmm 瓶子=mmmnmm 生=lmlnmm 用=llnnmm 用吗=mmmlmm 用吗|=mmmlmm 用水=mmnmmm 用的=mmmnlm
用的|=mmmnmm 用过=mmmmnm 申=mmmnlm 申请=mmmnlm 申请|=mmmnmm 电=lomnnl 电|=mmnlnl 电动=mmmmnm 电动车=mmmmnm 电工=nmmmlm 电梯=mmlnnm
电梯|=mmmmnl 电线=mnlmmm 电话=mmolmm 电话|=mmnmmm 电话说=mmmmlm 电费是=mmmnlm 画=mmmnmm 留=mmnmmm 疼=mmmmnm 疼|=mmmmnm 登=mmmokm
登记=mmmnlm 登记|=nmmlmm 白=lmnmlm 白天=mmnmlm 白色=mmnlmm 白蚁=mnmmlm 百=mmmmom 百|=mmmmnm 的=mnllmm 的|=klolnn 的|你=mmmmnm
的|我=mmnmmm 的|来=mmmmnm 的不=mmnmmm 的东=mmmnmm 的东西=mmmnmm 的举=mmmmmn 的举手=mmmmmn 的也=mmmlmm 的吗=mmmlnm 的吗|=mmmlnm 的呀=mmmnmm
的呀|=mmmnmm 的啥=nmmlmm 的地=mmmnmm 的多=nmmmmm 的家=mmmnmm 的小=mmmnlm 的把=mnmmmm 的收=mnmmmm 的时=mmnlmm 的时候=mmnlmm 的是=mmnlmm
的有=mmnlmm 的楼=mnmmlm 的水=mnmmml 的电=mmmnlm 的电费=mmmnlm 的老=mmmlnm 的车=nmmmlm 的通=mmmlmm 的通知=mmmlmm 的那=mmmnmm 的那个=mmmnmm
的都=mmmmln 的钱=mmmnmm 的门=mnmmmm 的问=nmmmlm 皮|=mnnllm 盆=mmnmmm 盏=mmmmlm 监=nmmlmm 监控=nmmlmm 盒=mnmmmm 盖|=mnlmmm 盖章=mmmnmm
盘=mmmmnm 盘|=mnmmmm 盯=mmmmmn 盯着=mmmmmn 盲=mnmmmm 盲道=mnmmmm 直=mmlmmm 直播=mmmmnm 盼=mmmmln 省电=mmmmnm 省电|=mmmmnm 看=mlplnl
看不=mmnmlm 看不见=mmnmmm 看到=mmnmnm 看得=mmnmlm 看得到=mmnmlm 看看这=mmmmnm 看着=nmmmmm 看见=lmnmmm 看见|=mmmmlm 看过=mmnmmm 看过|=mmnmlm
看这=mmmlnm 真=mmlmnm 真的=mmmnln 眼=mnmlmm 眼|=mnmmmm 着=mmnmlm 着|=mmmlmm 着像=mmnmmm 着走=mmmmnm 着走|=mmmmnm 着身=mmmmmn 睡=nlllom
睡|=mmmmnl 睡不=nmmmln 睡不着=nmmmlm 睡得=mmmmnl 瞧=mnmmmm 知=mmmlmo 知|=mmmmmn 知贴=nmmmmm 知道=mmmlnn 短=mmmnmm 码=lmnmmm 破=mmmnln
砸=mmmnml 碎=mnlmmm 碎了=mnlmmm 碎了|=mnmmmm 碗=mmmmnm 碰=mmnmmm 磁=nmmmmm 磨=mmnmnm 示=mmnmlm 示|=nmmlmm 礼=mmnmlm 礼拜=mmnnlm
礼拜天=mmmnmm 社=lmmmnm 社保=mmmlnm 社区=lmmnmm 社区有=mmmnlm 祝=mmmmnm 福=mmmmnm 种=mnlnmm 种事=mmmnlm 种菜=mmmlmm 租=lmmnmm 租房=mmmmnm
积=mmmnlm 积水=mmmnmm 稳=mmmmnm 空=lnnmml 空了=mmmmlm 空了|=mmmmlm 空层的=mnmmmm 空调=mnmmmm 穿=mmmmnl 窗=lnlmln 窗帘=mmmmmn 窗户=mnlmmm
窟=mmnmmm 窟窿=mmnmmm 窨=mnlmmm 窨井=mnlmmm 窿=mmnmmm 立=mmnlmm 立|=nmmmmm 站=lnmnkm 章=mmmmnm 笑=mmmlnm 笔=mmmnlm 第三=mmmmmn
等=ollmln 等|=nmmmlm 等不=nmmmmm 等几=nmmmmm 等到=mmmmlm 等多久=mmmmnm 等着=mmmlmn 筑=mnmmmm 答=mmmlnm 签=mmlnlm 签了=mmmnmm 签字=mmmnmm
算=lmloln 算|=mmmlnm 算不=mmmnlm 算不算=mmmnlm 算哪=nmmlmm 算我=mmmmmn 算我一=mmmmmn 算谁=mmmnlm 算谁的=mmmnlm 管=mnnnkl 管|=mnmmlm
管不=mmmnmm 管不管=mmmnmm 管了=mmmmmn 管了|=mmmmmn 管没=mmmnlm 管管=mnmmlm 管管|=mnmmll 管道=mmnmmm 箱=lonlml 箱|=mmmmnm 箱子=mlmnmm
箱里=mmmmlm 米=mmmmmn 米|=mmmmlm 粉=mmmlmm 粘=mmnmmm 粪=mnmmlm 粪车=nmmmmm 系=nmmmkn 系上=nmmmmm 紧=mmmmnm 紧|=mmmmnm 红=mmmnlm
约=mmmnmm 约|=mmmnlm 纸=mlnmmm 纸巾=mmmmln 纹=mlnmmm 线=momllm 线|=mmnmlm 练=nmmmmm 练|=nmmmlm 细=mlnmmm 经=mmmnmm 结=nmmlmm
结果=nmmmln 绕=mmmmnm 给=omlokm 给|=mmmnmm 给个=pmmklm 给你=mmmmnm 给谁=mmmnlm 给谁|=mmmnlm 绝=mmmmmn 统一=mmmnmm 续=mmmnlm 绳=mlmmnm
绳子=mmmmnm 维保=nmmlmm 维修=lmmnmm 绿=mmlmnm 缸=mmmmnm 缺=mnmmnm 网=mnmmlm 网|=mnmmmm 罚=mmmnlm 罚款=mmmnlm 罩=mnllmm 羡=mmmmnm
羡慕=mmmmnm 群=mmmkom 群里=mmmmnm 翘=mnmmmm 翻=mlmnlm 翻新=mmmnmm 老=lmmmol 老了=mmmmnl 老了|=mmmmnl 老二=mmmmln 老人=mmmnmm 老地=mmmmnm
老地方=mmmmnm 老太=mmnmmm 老太太=mmnmmm 老婆=mmmmml 老家=mmmnlm 老师|=mmmlnm 老年=mmmnmm 老年人=mmmlmm 老往=mmnmmm 老李=mmmmnm 老鼠=nmmlnm
考=mmmmnm 者=mmmnmm 耐=nmmlmm 耳=mmmmnl 耳塞=mmmmnm 耳背=mmnmmm 耳背|=mmnmmm 聊=mmmmnm 联=nmmmmm 联系=nmmmmm 联系上=nmmmmm 肉=lmmmnm
肉|=mmmmnm 股=mmmnlm 肥=mmmmnm 育=mmmnmm 胆=mmmmnm 背=mmmmml 背|=mmnmmm 胶=mmnllm 能=olmpjk 能不=nmmmlm 能不能=nmmmlm 能修=nmmmmm
能修好=nmmlmm 能先=nmmlmm 能刷=mmmmnm 能动=nmmmmm 能包=mmmnlm 能弄=nmmlmm 能换=mmmnmm 能有=mmmlmm 能查=mmmnmm 能热=nmmmmm 能照=mmnmmm
能看=mmmmnl 能进=mnmmlm 能进|=mnmmmm 能送=mmmlnm 脖=mnmmmm 脖子=mnmmmm 脚=mmmmml 脱=mmmnmm 脸=mmmnmm 腿|=mmnmmm 自=lmmnml 自己=mmmnmm
臭=mnmmlm 臭|=mmmmln 色=mmmlnm 节=mmmmnm 花=mmmmlm 花了=mmmmlm 花了|=mmmmlm 花坛=mmnmmm 花钱=mmmnlm 草=mnmmmm 草坪=mnmmmm 药=mmmmln
菜=lmmmnm 菜|=mmmmnm 葱=mmmmnm 蓝=mmmmnm 藏=mmmlnm 蚁=mnmmlm 蚁|=mnmmmm 蚊=mmmnmm 蛛=mnmmmm 螺=mmnmmm 螺丝=mmnmmm 血=mnmnlm
行=mmnnll 行|=mmmmnl 行|我=mmmmnm 行不=mmmnlm 行不|=mmmnlm 街=lmmmnm 衣=mnlmmm 衣服=mmlmmm 补=mmlolm 补|=mmmnmm 补上=nmmmmm 表=mnmmlm
表|=nmmmlm 袋=mlnmmm 袋|=mmnlmm 被=mmkoln 被人=mnmmmm 被关=mmmmmn 被占=mmmnmm 被子=mmmnmm 裂=mmnmmm 装=lmmnnl 装不=mmnmmm 装修=mnmmnm
装电=mmmmnm 装电梯=mmmmnm 裤子=mmmmmn 西=mnmnmm 要=nnjpll 要|=mmmmnm 要不=mmmnmm 要先=mmmnmm 要带=mmmnlm 要换=mnmmmm 要换|=mnmmmm
要是=mmmmnm 要的=mmmmnm 要等多=mmmmnm 见=llommm 见了=mmmmmn 见了|=mmmmmn 见人=mmmnmm 规=mmmnmm 规定=mmmnmm 视=mmmmnm 视频=mmmmnm 觉=mmmmnl
觉得=mmmmnl 觉得|=mmmmnl 角=mmnmlm 角|=mmnmmm 解决=nmmmmm 让=molmlm 让他=mnmmlm 让他们=mnmllm 记=nmmmlm 记|=mnmlmm 讲=omlllm 讲了=nmmmmm
设=mmnlmm 访=mmmnmm 访客=mmmnmm 证=lmmomm 证|=mmnlnm 证|我=mmnmmm 证明=mmmnlm 评=lmmnmm 诉=mmmnmn 诉我|=mmmmmn 诊=mmmmnm 试=mmmmmn
话=nmnjnm 话|=mmnlmm 话了=nmmmmm 该=mnmmln 该管=mnmmmm 详=mmmmnm 说=nlmmnm 说|=mmnlmm 说了=mmmmln 说了|=mmmmmn 说我=mmmnmm 说法=nmmlmm
说的=mmnmmm 说的|=mmnmlm 说话=mmmmnl 说说=mmmmlm 说说|=mmmmlm 请=lmmmnn 请|=mmmnmm 请一=mmmmmn 请问=mmmnmm 读=mmmlnm 课=mmmnlm 谁=mmkmol
谁|=mmmnmm 谁在=mmmlmm 谁家=mmmlnm 谁家的=mnmmmm 谁来=mnmnlm 谁的|=mmmnmm 谁给=mnmmmm 谁要=mmmlnm 谁负=nmmmmm 谁负责=nmmmmm 谁赔=mmmnlm
谁赔|=mmmnlm 谁都=mnmmmm 调=nmnllm 调解=mmmnmm 谢=mmmnml 谢|=mmmnmm 谢谢=mmmnmm 负=mmmmlm 负一=mmnmmm 负责=mmmnlm 负责|=mmmnmm 责|=mmmnmm
账=mmmnmm 货=mmmnmm 质=mmmnlm 贴=nlmlnm 贴一=nmmmmm 贴没=mmmnmm 贵=mmmlnm 费=lnmnml 费|=mmmlnm 费合=mmmnmm 费是=mmmnlm 资=lmmnlm
资料=mmmnmm 赔=mmmnlm 赔|=mmmnlm 赢=lmmmnn 赢|=mmmmmn 赢了=lmmmnm 走=mmmlmm 走|=mlmmnm 走不=mmmnmm 走了=mmnmmm 走了|=mmnmmm 走了没=nmmmmm
走到=mmnmmm 走廊=mnlmmm 走路=mmmmln 赶=nmmmmm 起=nmmkmn 起|=mnmlnm 起的=mmnmmm 起的|=mmnmmm 超市=mmmlnm 越=mmnmmm 趟=mmlnlm 趟|=mmmnmm
跑=mmmmnm 跑|=mmnmmm 跟=mllnko 跟你=mmmmln 跟我=mmmmmn 跟着=mmmmlm 跨=mmmmln 路=lmmmnn 路|=mmlmmm 路灯=mmmmnm 路边=mnmmmm 跳=mmmlnm
跳闸=mmmlnm 身=mllmnn 车=nmlmnm 车|=mmnlnl 车|我=mmmmnm 车主=nmmmmm 车了=mmmmnm 车位=mnmmmm 车停=mmmnmm 车占=mnmlmm 车把=mnmmmm
车把我=mnmmmm 车来=mmmnlm 车棚=mmmnmm 车牌=mmmnmm 车的=nmmmmm 车那=mnmmmm 转=lmnlmm 转|=mnnlmm 轰=mmmmnm 辆=mnnllm 辈子=mmmmnm 辣=mmmmnm
边=mnnmkm 边|=mmnmmm 边上=mmmmnm 边上|=mmmmnm 边个=mmmnmm 边个|=mmmnmm 边有=mnmmmm 过=lmolmn 过|=mmollm 过了=mmmnmm 过来=lmmmnm
过那=mmmlmm 过那个=mmmlmm 运=mmmnmm 运|=mmmnmm 近=mmmmnm 近期=mmmlnm 返=mnmmmm 返味=mmmmmn 还=nlmnmm 还不=mmmmln 还不如=mmmmln 还回=mmnmmm
还在=nmmlmm 还在|=nmmmlm 还招=mmmnlm 还挺=mmmmnm 还是=mmlplm 还是归=mmmnlm 还是打=mmmnlm 还有=mnmlmm 还有人=mnmmmm 还有没=mmmnmm 还没=mmmlnm
还要=nmmmmm 这=mnmknn 这个=mmmlmm 这个|=mmmmlm 这么=mmmlnm 这事=ommmlm 这几=nmmmmm 这几天=nmmmmm 这回=mmmmnm 这层=mmmmmn 这是=mmmlnm
这样=mmnmml 这样|=mmnmml 这片=mmmnlm 这种=mmmnlm 这种事=mmmnlm 这边=mmmmlm 进=nmlojn 进|=mnmmmm 进去|=mmmlmm 进场=nmmlmm 进来=mmmnml
进来|=mmmnmm 进水=mlmmmm 违=mmmnmm 连=mmnmmm 迪=mmmmnm 迷=mnmmmm 退=lmmnmm 送餐=mmmmlm 透=nmmmmm 透了=nmmmmm 透了|=nmmmmm 递=mmmmln
通=nmmlmm 通你=mmmmnm 通知=mmmlmn 通知贴=nmmmmm 速=nmmlmm 造=lmmnmm 遍=mmmmlm 道=mnmlnl 道|=mmmlnm 道口=mmnmmm 道灯=mmmnmm 道的=mmmmlm
道被=mnmmlm 道里=mmmmnm 遭=mmmmln 遭殃=mmmmln 遭殃|=mmmmln 避=mnmmmm 那=koqllk 那不=mmmmnm 那不是=mmmmnm 那个=lnmmnl 那个柜=mmnmmm
那个电=mnlmmm 那个钱=mmmnmm 那个高=mmnmmm 那么=nmnknm 那么多=mmmlnm 那么大=mmnmmm 那些=mmmnmm 那位=mmmmnm 那儿=mlmnmm 那块=mnnmll 那头=mmmmlm
那家=mmnmmm 那层=mlmmmm 那棵=mnmmmm 那片=mmnmlm 那玩=mmnmmm 那种=mmmnmm 那辆=mnmlmm 那边=mmnmmm 那里=mmnmmm 那间=mmmmnm 邮=mmmlnm 邻=mmmnmm
邻居=mmmnmm 部=nmmlln 部门=nmmmmm 都=mknjlq 都一=nmmmml 都上=mmmmln 都不=mmmlmm 都在=nmmlmm 都有=mmmmln 都有|=mmmmmn 都没=mmmnmn 都能=mnmmmm
都要=mmmlmm 都跟=mmmmlm 都长=mmnmmm 配=mmmlmn 采=mmmmnm 里=lmnnlm 里|=mmmmlm 里也=mmmmom 里头=mlnnlm 里有=mnlmmm 里谁=nmmlmm 里面=mmnmmm
重=mlnmmm 重墙=mmnmmm 野=mmomkm 野猫=mmnmlm 量=mmmnmm 金=lmmnmm 针=mnmmmm 钟=mmnmmm 钟|=mmnlmm 钥=mmnmmm 钥匙=mmnmmm 钮=mnmmmm
钱=lllrll 钱|=mmmnmm 钱|还=mmmlnm 钱有=mmmnmm 银=mmmnmm 银行=mmmnmm 铺=nmmlmm 链=mmmmnm 锁=mmmnlm 锁了=mmmnmm 锁了|=mmmnmm 锁眼=mmnmmm
锈=mmnmmm 错=mmmnmm 镜=mnmmmm 长=lmmmnl 长得=mmmmnm 门=mnmnll 门|=mmmnml 门上=nmmmmm 门也=mmnmmm 门口=lmmlnm 门口|=mmmmnm 门口也=mmmmmn
门口的=mmmmnm 门啊=mmmmnm 门啊|=mmmmnm 门框=mmmmlm 门没=nmmmlm 门说=mmmnmm 门都=mnlmmm 闪=mlnmmm 问=mmmlnm 问|=nmmmmm 问下=mmmlmm
问我=mmmmnm 间=mmnnll 闹=mmmnlm 阀=mmnmmm 队=mmmlnm 队|=mmmmnm 队的=mmmlnm 防=nlnmmm 防栓=mlnmmm 阳=mmlmnm 阳台=mmmmnm 阳台|=mlmmnm
阶=mmnmmm 阿=mmlnmm 阿拉=mmmmmn 陈=mmmmnm 院=lmmnmm 院了=mmmlmm 院了|=mmmlmm 除=mmmnmm 险=mmmnlm 隆=mmmmmn 隆咚=mmmmmn 随=mmmmnm
隔=mnlmmm 隔离=mnmmmm 难=mmmlnm 集=mmmmnm 集合=mmmmnm 集合|=mmmmnm 雨=lmnmmm 雷=mmmlnm 需=mmmlnm 震=mmmnmm 露=mmnmlm 露台=mmnmlm
靠=mlnmmm 面=lmollm 面|=mmmlmm 面写=mmnmmm 面还=mmnmmm 面还有=mmnmmm 鞋=mmmmnm 页=mmnmmm 顶=mlnmlm 项=mmmnmm 顿=mmnmlm 预=mmmnlm
预约=mmmnlm 预约|=mmmnlm 领=mmmnlm 频=mmmmnm 颗=mmnmmm 风=nnmlml 风|=nmmmmm 飞机=nmmmmm 飞机|=nmmmmm 餐=mmnmlm 饭=lmmomm 饭|=lmmnlm
馒=mmmmnm 馒头=mmmmnm 香=mnmmmm 马=mlmnmm 马路=mlnmmm 驿=mmmnlm 驿站=mmmnlm 骑=nmmmlm 高=mmnmnl 鱼=mmmmnm 鸡=mmmmnm 鸽=mnmmlm
鸽子=mnmmlm 麻=mmmmnm 麻将=mmmmnm 麻烦=mmmmnm 黄=lmnlnm 黑=nmmlln 黑|=mmmmln 黑咕=mmmmmn 黑咕隆=mmmmmn 鼓=mnmmlm 鼠=nnllnm 龙=mnmmnm
龙头=mnmmmm
"""
