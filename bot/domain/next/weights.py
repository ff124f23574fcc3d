"""What each sign speaks for, of what may be meant by what is said next: a letter for each meaning (score.Sorting).

Written by tests/talk_next/learn.py from the labelled lines; not to be changed by hand.
"""

from __future__ import annotations

REPORTED = """
了结 催 另事 更正 补充 问 闲
before=hjhnmiz #0=hskiivm #1=jjvmqij #2=lkponlk #3=llmmlmq #4=lmmmmmo #5=llpommk #called=nmpoopa #elsewhere=lmnnlnm
#later=mnmnmnj #long0=nqmljko #long1=mpimpoi #long2=mkmmopi #long3=mkommml #long4=mkonlko #long5=lklmllr #new=llonknn
#nothing=nnjnokl #nowhere=nnklnmn #other=kjqmlmo #same=npjlnnk #shared0=nnngnmp #shared1=nlmmmml #shared2=lmlomml
#shared3=mmlqlmk #shares=olkpnni #there=mmomnll *00=lmlmnmn *0|=mmlonmm *0三=mmnmmmm *0元=mmlmnmm *0半=mmlmmmm
*0后=mmmnmmm *0应=mmmlnmm *0我=mmmmnmm *0是=mmmmmnl *0楼=mmmlnmm *0的=mmnmmmm *C|=mmmnmmm *||=nlmmklp *|一=lnmnmll
*|三=mmmnmmm *|上=olllnln *|下=nmmmmnl *|不=mnnlmkn *|且=mmmmnmm *|业=nmmmmlm *|东=nmmmmmm *|丝=mmmmnmm *|两=mmmlmmn
*|个=nnknmjo *|主=mlmmmmm *|久=mnmmlmm *|么=mmmmmln *|乎=nmmmmmm *|也=mmlmkmo *|买=mmmmomm *|了=olkkomm *|事=nmmllmn
*|二=mmmnlmn *|五=mmmnlmn *|井=mmnmlmm *|些=mmmmmmn *|交=mmmmmmn *|人=nnmlnlm *|什=mmmmmmn *|今=mmmmnml *|从=nmmmlmm
*|仔=mmmnmmm *|他=mnmnlmm *|付=mmmmnmm *|以=ommmmml *|们=nomlmll *|会=nmmlmmm *|传=mmnmmmm *|位=mmmmlmn *|住=mmmnmmm
*|你=mmmmmmn *|使=nmmmmmm *|便=mmnmmmm *|保=mmmmlmm *|信=mmmmnmm *|俩=mmmnmmm *|修=mmmmmml *|做=mmmmlmn *|傅=nmmmmmm
*|像=lmmmnmm *|儿=mnmmmmm *|元=mmnmmmm *|先=mmmmnmm *|光=mnmmnml *|全=mmmmmmn *|六=mmmmnmm *|共=mmmnnml *|关=mmnmmmm
*|冇=mommlml *|再=nmmmlmm *|写=mmmnmml *|冻=mmmmnmm *|几=mmmnmmm *|出=mlmmmmn *|分=mnmmmml *|刘=mmmmmmn *|刚=mmmmmmn
*|到=mnllmlo *|刷=mmmnlmm *|前=lmnmnml *|剩=mmmmnml *|动=mmnmlnm *|包=mmmmmmn *|匙=mmmmnmm *|区=mllmmnm *|十=lmmmlmo
*|千=mmomlmm *|半=mnmmmmm *|单=nmmmmml *|卖=mmmmnml *|卫=mmmlmmm *|厅=mmnmmmm *|厕=mmmnmmm *|去=mnmmmmm *|又=mmmnlmm
*|反=mmmnlmm *|口=mlnmnml *|只=mmmmnmm *|叫=mmmnmml *|台=mmnmlml *|号=mlmnmml *|名=mmmmmmn *|后=mnmmlln *|听=mnmmnml
*|启=mmmmnmm *|吵=mmmmmmn *|呢=mnmmmmm *|周=mmmmmlm *|咋=nmmmmmm *|哈=mmmmmmn *|哒=nmmmmml *|哪=mnmmmmn *|唔=mmnmmmm
*|喜=mmmmmmn *|喝=mmmmmmn *|喷=nmmmmml *|嗯=mmmmmmn *|嘞=mmmmmmn *|四=mnmnmml *|回=mnmmmml *|在=mmkmnmn *|场=mmmmlmm
*|圾=mmnmmmm *|坏=ommmlmm *|坐=nmmmmmm *|坑=mmmmnml *|块=mmmmlmn *|垃=mmlmnmm *|堂=mmpmlml *|墙=mmnnmml *|声=nmmmmmm
*|外=mmnmlnl *|夜=mmmmmmn *|大=lmmmlmo *|天=lnlmmlo *|太=mmmmnmm *|头=mmlnnmm *|奶=mmmmnmm *|好=nnllnml *|姐=mmmmmmn
*|姨=nmmmmmm *|婆=mmmmmmn *|婚=mmmmmln *|子=nmlmmml *|字=mmnmmmm *|存=mmnmmmm *|孙=mmmmlmm *|学=mnmmmml *|它=lmmmmmn
*|安=nmmmmlm *|完=nmmmlmm *|定=mmmmnmm *|宝=mmmmmmn *|实=mmmnmmm *|客=mlmmmnm *|家=nnnklln *|对=nmmmmmm *|少=mmmmmln
*|就=mmlnlmm *|居=nmmmmmm *|工=nnmmlml *|差=mmmmmmn *|己=mmmmmnl *|巷=mmnllmm *|市=mmmmmmn *|师=mlmmmmn *|带=mmmnlmm
*|幕=mmmmnmm *|干=nnmmmmm *|年=lmmmlnn *|库=mmnllmn *|底=mnnmllm *|店=mmmmnmm *|度=mommmml *|座=mmlmomm *|开=nmlmmll
*|强=mmmmmmn *|当=mmmmlmn *|往=mmmmnmm *|得=nnmlllm *|忙=mmmmmmn *|怕=mmmmmmn *|急=mlmmmmm *|惊=nmmmmmm *|想=mmmmmnm
*|成=lmmlomn *|我=ommmmll *|户=mmmmnmm *|房=mlmmmnm *|手=mlnmlmm *|才=mlmolml *|打=nlmmlmn *|扣=mmmmnmm *|把=mlmnmln
*|报=lmmmmmn *|抱=mmmmnmm *|拉=mmmmmmn *|拖=nnmmmml *|拜=mmmmnml *|拿=mmlmpml *|按=nmmmnml *|掉=mmmnlmm *|接=mlmmmmn
*|提=mmmmmmn *|摊=mnmmmml *|摸=mmmmnmm *|撤=nmmmmmm *|改=mmmnnml *|放=mmmlmmm *|整=mmmnmmm *|文=mlmmmnm *|方=mmmmmmn
*|旁=mmmmlmm *|日=mmmmnmm *|早=mmmmnmm *|时=mmmmnmm *|明=mnmnmml *|是=kmmqmll *|晚=mmmmmln *|晨=mmmmnmm *|有=mlnnmlm
*|服=nmmmmml *|期=mlmmmmn *|末=mnmmmml *|条=mmnnlml *|来=olmllmn *|板=mmmmnml *|枉=mmmnmmm *|果=mmmmmmn *|枝=mnmmmmm
*|栋=mmmnmmm *|样=mmmmnml *|根=mmmmlmm *|框=nmmmmmm *|档=nmmmmmm *|桶=mmmmnmm *|梯=nmolmmk *|棚=mmnmlmm *|楼=mlnmmnl
*|概=mnlmnmm *|正=mmmnmmm *|死=lmnmlmm *|毛=mmmmnmm *|气=nmllmmm *|水=nnlnmll *|求=lnmmmmm *|没=mnlnllm *|河=mmmmmnm
*|油=mmmmnmm *|法=mmmmmnm *|泥=nmmmlmm *|洁=mmmmnmm *|活=nmmmmmm *|派=mlmmnnl *|消=nmmmmmm *|清=mmnmmml *|满=nmmmmmm
*|漂=mmmmnmm *|灯=mmkmnmn *|点=mmmmmlm *|烟=mlmmmmn *|牌=mmmnlmm *|物=mmmnmmm *|猫=mmmmnmm *|环=mmmmnmm *|现=mmmmnml
*|玻=nmmmlmm *|班=mlmmmmm *|球=mmnmlmn *|璃=mmmmnmm *|瓜=mmmmmmn *|生=mmmmmmn *|用=olmmmml *|电=mnmmlmm *|留=mmmmnml
*|疼=mmmmmmn *|的=lljqolm *|皮=mmlmnmm *|盆=mmmmmmn *|盖=mmllnmm *|盘=mmmmnmm *|直=mmnnlmm *|真=mmmmnmn *|眠=mmmmmmn
*|着=mmlmnmn *|睛=mnmmmmm *|知=mlmmmmm *|码=nmmlnml *|砸=nmmmmmm *|示=mmmmnml *|种=mmmmmml *|租=mmmmmnm *|窗=mmlnnml
*|站=mmmnlmm *|笑=ommmmml *|等=mnmmmmm *|算=mnmmmml *|管=mnmmmlm *|系=mmlplmm *|紧=mmnmlmn *|纸=mmmmmmn *|线=mmmmlmm
*|结=mnmmmml *|给=mlnmmmm *|维=nmmmlmm *|老=mmmmmmn *|耳=mmmmmmn *|聊=mmmmmmn *|肉=mmmmmmn *|能=mlmmomm *|脸=mmmmmnl
*|腰=mmnmmmm *|腿=mmmnmmm *|自=nmmmmmm *|船=mmmmmmn *|色=mmmmnmm *|花=mmlmnmm *|菜=mmmmnml *|蜂=mmmmnmm *|血=mmmmmmn
*|行=mmmmmmn *|衣=mmmmlnm *|表=lnlommm *|西=mmmnlml *|要=mnmmmko *|视=mmmnmmm *|解=mlmmmnm *|让=mmmmmmn *|记=mnmmlmm
*|讲=lmnmlmn *|许=nmmmmmm *|话=mmmnmmm *|该=lmmmmmn *|说=llmnkmp *|谁=mnmmmml *|谢=nmmmmmm *|负=mnmmmmm *|走=nmmmmml
*|起=mllmmmn *|路=mmnmlmm *|车=mmmmlln *|转=lmmnmmm *|辆=mmmnlmm *|边=lmomlmm *|过=mlnmoml *|还=lommllm *|这=nnmmknm
*|进=nmmmmmm *|追=nmmmmml *|通=mmmmnmm *|道=mmmmlmm *|那=mmmnkmn *|部=mmmmlmn *|都=mqnljml *|里=mllmnmm *|重=lmmnlmm
*|量=nmmmmmm *|钱=mmmmmmn *|锅=mmmmmmn *|错=lmlomml *|长=mmmmmmn *|门=mmlnnlm *|问=mmmmmmn *|间=mlmmmnm *|闸=mmmnlmm
*|队=lmmmmmn *|防=mmmmmnm *|陈=mmmmmmn *|院=mmmmmmn *|雨=mmmmnml *|露=mmmmmmn *|静=nmmmmmm *|面=mmlmolm *|音=mmlnmmm
*|顶=mmnmlmm *|风=mmmmlmn *|饭=mmmnmmm *|鸽=mmmmmnm *|黑=mnlmnml *|鼻=mmmmmmn *|龄=mmmmmnm *|龙=nmmmmml *一|=lkommnn
*一一=mmmmmmn *一上=lmmmmmn *一了=mnmmmml *一二=mmmmnmm *一五=mnmmlmm *一伞=mmmmmmn *一停=mmmmnml *一儿=mmmlnml *一公=mmmmmml
*一六=mmmmnml *一几=mmmmnml *一午=mmmnlmm *一又=lmmmnmm *一大=mmlmnmm *一天=mnmmmml *一子=mmmmmmn *一就=mmmlnml *一尿=mmmmlmm
*一带=mmmmmnm *一开=mmmmnmm *一时=mmmmmmn *一月=mllmmmm *一来=mmmmnmm *一水=mmnmmmm *一没=mmlnnml *一点=mmmmnmm *一电=mmmnmmm
*一的=mmnmmmm *一礼=mnmmmml *一走=mmmmnmm *一车=nmmmlmm *一风=mmmmnmm *七|=mmmmnmm *三|=mmmmnmm *三一=mmmmmmn *三了=lmmmnmm
*三半=mnmmmmm *三块=mmmmmmn *三灯=nmmmmmm *三那=mmlmmmm *上|=olmmlmm *上下=mmmmmmn *上个=mmlmnmm *上了=nmmlnmm *上们=mnmmmmm
*上吗=mnmmmmm *上吧=mnmmmmm *上地=mmmmmmn *上就=mmmnmmm *上我=mmmmnmm *上收=mmmmmnl *上有=mmmmmml *上条=mnmnmmm *上楼=mmmnlmm
*上水=mmnmmmm *上没=mmmmnlm *上点=mlmmmnm *上班=mmmmnml *上的=mmlmnmm *上看=mmmnmmm *上示=mmmmnmm *上道=nmmmmmm *下|=lmnnlmn
*下一=mmmmnmm *下不=mmmmmnm *下两=mmmmmml *下也=mmmmnmm *下了=mmnmlmm *下人=mmnmmmm *下天=mmmmnmm *下就=mmmmlmm *下度=mmmmlmn
*下开=mmmmmml *下才=mmmmnmm *下挪=nmmmmmm *下是=mnmmmmm *下月=mnmmlmm *下没=mmlmnml *下的=mmlmonl *下看=nmmmmmn *下着=mmnmlmm
*下给=mmmmmmn *下能=mmmmlmm *下说=mmmmnml *下那=mmmmmnm *不|=lmnnoll *不一=mnmmmmm *不下=mnmmmml *不不=mnmnlmm *不个=mmmmnml
*不中=mnmmmmm *不了=plmlkmn *不事=mmmmnmm *不交=mmmmmln *不你=mmmmmmn *不刷=mmmmnmm *不南=mmmnmml *不去=mmnmmmm *不在=mlmmmmn
*不墙=nmmmmmm *不声=mnmmmmm *不对=mmmlmmn *不就=mmmmmmn *不左=mmmnmmm *不开=mmlmmmn *不得=mnmmmmm *不意=nmmmmmm *不我=lmmmmnn
*不放=nmmmmmm *不有=mmmmmln *不来=mmnmmlm *不楼=nmmlmmm *不没=mmmmnmm *不滴=nmmmmmm *不烦=nmmmmmm *不理=mmmmmnm *不电=mnmmmmm
*不究=nmmmmmm *不给=mnmmmml *不能=mmmmnmm *不蟑=mmmmmmn *不说=mnnlmmm *不谁=mlmmmmm *不这=mmmmmnm *不道=mmmmnmm *不那=nmmmmmm
*不饭=mmmmnmm *业会=nmmmmml *东的=mmmmmmn *东那=mmmlnmm *丝了=mmmmnmm *两|=mlmmmmm *两了=mnmmmmm *两人=mmmmnmm *两又=mmmmnmm
*两就=mmnmmml *两水=mmmmlmn *两降=mnmmmmm *个|=mnmmmmm *个一=mmmmnmm *个上=mnmmmmm *个不=mmmnmml *个了=mmlmmmm *个今=mmmmnml
*个口=mmmnlmm *个地=mmmmmnm *个头=mnmmmmm *个子=mmnnmml *个字=mmmmmml *个就=mmmmnmm *个手=mmnmmmm *个才=mmmmmmn *个拜=mnmmmml
*个时=mmmnmmm *个是=mmmlmmn *个板=mmlmnmm *个梯=mnmmmmm *个水=mmmmmmn *个法=mnmmmml *个灯=mmmmnmm *个用=mmmmmml *个电=mmmmmmn
*个话=mmmmmmn *个都=mmnmmmm *个门=mmmmnmm *个间=mnmmmmm *中|=mmmmnlm *串|=mnmmmmm *主下=mlmmmmm *主了=mmmmmmn *久一=mlmmmnm
*么|=llmonml *么了=mnmmmmm *么候=mnmmmmm *乐|=mmmmnmm *九|=lmmnmmm *也|=mmklpmm *也下=mmnmmmm *也了=nmnlmmm *也打=mnmmmml
*也掉=mmlmnmm *也有=mmmmnmm *也来=mnmmlml *也水=mmmmnmm *也清=mmnmmmm *也用=mmlmmmm *也着=mmnmmmm *也行=mmmmnmm *也见=mmmmnmm
*也过=mmmmmmn *买|=mmmmlmn *了0=mmmnmml *了|=ormlkkl *了一=mmmmmmn *了七=mmmnmml *了三=mmmmmmn *了上=lmmmmmn *了下=nmmmmml
*了不=ommlmmm *了个=mmmlmmn *了久=mmnmmmm *了了=olmmlmn *了五=mmmmnmm *了人=mmmmmmn *了今=nnmmlml *了他=nmmmmmm *了会=lmmmmmm
*了你=mnmmmml *了停=mmmmmmn *了六=mmnmmmm *了关=mmmmnmm *了分=mmmmnmm *了刚=nmmmmmm *了刮=mmnmmml *了到=nmmmmml *了十=mmmmmmn
*了卡=nmmmlmm *了口=mmmmnmm *了只=mmmmmmn *了可=nmmmmmm *了哈=nmmmmmm *了哪=mmmmmol *了回=mlmmmmm *了在=nmmmmmm *了块=mmnmmml
*了大=mmmmlmm *了天=mmmlnmn *了娃=mmmmnmm *了子=mmmmnml *了小=mmmmmmn *了就=mmmmlmm *了层=mmmnlmm *了年=mmmmlmn *了张=mmmmnmm
*了得=mmmmmmn *了快=mmmmmml *了我=nmlllmo *了找=mmmmmnl *了把=mmmmnmm *了拉=mmmnlmm *了拨=mmmmnml *了拿=nmmmmml *了按=mmmmlmn
*了掉=mmmmmmn *了排=lmmmmmn *了改=mmmlnmm *了是=nmmmlmm *了月=mmmmmmn *了有=mmmmlmn *了条=mmmnmmm *了来=nmmmlmm *了桶=mmnmmmm
*了楼=nmmmmmm *了水=mmmnlmm *了没=mlmmoml *了油=mmmmnmm *了清=mmmmlmm *了热=nmmmmml *了片=mmmnmmm *了现=mmmmlmm *了用=nmmmmmm
*了电=nmmmmmm *了白=nmmmmmm *了礼=mmmmnmm *了等=lmmmlmn *了给=mmmmmml *了老=nmmmmml *了行=nmmmmmm *了装=nmmmmmm *了要=mmmmnmm
*了记=mnmmmmm *了说=nmmmmmm *了谢=nmmmmml *了路=mmmnmmm *了边=mmnmmmm *了过=nmmmmmm *了还=nmmmmmm *了这=mmmnmmm *了道=mmmmnml
*了那=mmmmlnn *了里=mmmmmml *事0=mmmmmnl *事|=ommmmml *事我=mmmmmmn *事是=mmmnmmm *二|=mmmnnml *二也=mmmmnmm *二来=mmmmnml
*五|=mmmnmmm *五钟=mmmmnmm *井|=mlmmmmn *井上=mmmlnmm *井头=mmnmlmm *交|=mmmmnmm *亭里=mmnmmmm *亮|=ommmlmm *亮一=mmmmnmm
*亮了=nmmmmmm *亮亮=lmmmnmm *亮没=mnmmmmm *人|=lommmlm *人一=mlnmlnm *人下=mmmmnmm *人不=mmmmmmn *人了=nlnmlmm *人事=mlmlnnm
*人人=mnmmmmm *人便=mmmmnmm *人到=mnmmmmm *人去=mnmmmmm *人小=mmmmmmn *人尿=mmmmnmm *人开=mnmmmmm *人得=mmnmmmm *人我=mnnmmml
*人是=nmmmmmm *人有=mnmmmmm *人来=mmmmnml *人楼=mmmmmmn *人没=mommmml *人牌=mmmmmmn *人的=mmnmmmm *人着=mmmmnmm *人管=mnmmmmm
*人要=mmmmmmn *人过=mlmmnmm *人道=mmnmmmm *人里=mmmmmmn *人门=mmmmmml *什时=mnmmmmm *今|=mnmmmmm *今会=mnmmmmm *今我=mnmmmmm
*今来=mlmmnmm *今能=mommmll *今还=mnmmmnl *今这=mmmmmmn *从头=nmmmmml *从户=nnmmlmm *从楼=mmlmmmm *他|=mmmmmmn *他不=lmmmnmm
*他个=mnmmmmm *他自=nmmmmmm *以|=nmmmmnl *以了=nmmmmmm *们|=mlmmmnm *们不=mnmmmmm *们个=mmmmmmn *们你=mnmmmmm *们到=mmmmmmn
*们去=mnmmmmm *们层=mmnmmml *们己=nmmmmmm *们得=mnmmmmm *们是=mnmmmml *们有=mmmmmmn *们栋=mnmmmmm *们的=mmmmmmn *们跑=nmmmmml
*件|=mlmmmnm *众|=mmmmmmn *会|=lmmmoml *会人=mnmmmmm *会会=mmmmmnm *会开=mmnmmmm *传来=mmmnmmm *位|=nmmmmmm *低那=mmmnmmm
*体|=mmmmmmn *作|=mmmmnml *你|=mmmmnmm *你人=mnmmmml *你倒=mnmmmml *你别=mmmlmmn *你到=mmmmmmn *你去=mnmmmml *你回=mmmmmmn
*你家=mmmmmmn *你报=mmmmmnm *你是=mnmmmml *你楼=mmmmmmn *你给=mnmmmmm *你说=mnmmmmm *你那=mmmmmnm *你都=mmmmmmn *使|=nmmmmmm
*便店=mmlmnmm *保|=mmmmlmm *俩|=mmmmmmn *修|=nmnmlmm *修了=mmmmmmn *修圾=mmmlmmm *修管=mlmmmmn *修金=mmmmmnm *倒|=mmomlmk
*倒一=mmnmmml *倒有=mmmmnmm *倒来=mnmmmmm *候|=mnmmmml *假|=mmmmmmn *做|=mmmmnmm *做了=mmmmnmm *停|=nmmmlmm *停下=mmmmmnm
*停五=mmnmmmm *催下=mnmmmmm *像了=mmnmmmm *僵车=mmmmmnm *儿|=mnnmlml *儿一=mmnmmmm *儿了=mmlmlnn *儿我=mmmmmmn *儿的=mmmnmmm
*元|=mmmmnmm *元口=mmlnmmm *元没=mmmmnmm *充了=nmmmlmm *充棚=mmmmmnm *先了=mmlmnmm *先用=nmmlmmm *先着=mmmmnmm *光|=mnmmmml
*全|=mmmmlmm *八|=mmmmmmn *公|=mmmmmnl *公了=mnmmmmm *公站=mmmmnmm *六|=mmlmnmm *共盏=mmmmnml *关|=nmlmmmm *关上=mmlmmmn
*关了=nmmmmmm *关拢=mmnmmmm *关没=mnmmmml *其是=mmmnmmm *养子=mmmmmnm *内|=mmmmmnm *冇|=mmmmmmn *再|=nmmmmmn *再一=mmnmmmm
*再个=mmnmmmm *再来=mnmmmmm *冒|=nmmmlmm *写业=mmmmnml *写了=mmmnmmm *冰子=mmnmmmm *冲|=nmmmlmn *决|=mnmmmmm *冻|=mmmmnmm
*净|=nnmmlmm *准|=mmmnmmm *凉|=mmmnmml *几|=mlmnnnk *几人=mmmmmmn *几收=mmmmmnm *几来=mnmmmlm *几没=mlmmnmm *几的=mmmmmmn
*几能=mommmkm *出|=mmmmmml *出了=mlmmmmn *出去=mmmmnmm *出来=mmmmnmm *出没=mnmmmmm *分|=mmmmmmn *分了=mnmmlmm *分又=mmmmnmm
*分清=mmmnlmm *刚|=nmmmmmm *刚到=mmmmnml *刚的=mmmlmmn *刚说=mmmmmml *别|=mmmmmmn *别了=mmmmmmn *别我=nmmmmmm *别错=mmmmnmm
*刮|=mmlmnmm *刮了=nmmmmml *到|=mlmmmmo *到个=mnmmmml *到午=nmmmmmm *到号=mmmmnmm *到在=mnmmmml *到天=mmmmnml *到头=mmmmnml
*到家=mmmmnmm *到就=lmmmmmn *到有=mmmmmmn *到楼=mmlmnmm *到没=mlmmmmn *到点=mmmmnmm *到边=nmmmmmm *刷|=mmmnlmm *前|=mmmnmmm
*前不=mnmmmmm *前也=mmlmnmm *前天=mmnmnml *前是=mmmmmnm *办不=mmmmmnl *加|=mmmmnmm *动|=nnnmkmm *动一=mmnmmmm *动动=mmmmmmn
*动没=mnmmmmm *动道=mmmmnmm *化池=mmnmmmm *化里=mmnmmmm *北|=mmmnmml *北那=mmnmlmm *区|=mmmmnmm *区不=mmmmmnm *区我=mmmnmmm
*医|=mmmmlmn *十|=lmmmmmn *十个=mmmmnmm *十分=mnmmmmm *十块=mmmmmmn *十年=mmmmnmm *十度=mmmmnml *十收=mmmmmml *十点=mmmmnmm
*十钟=mnmmmmm *千|=mmmmmmn *午|=mnmmmml *午不=mmmmnmm *午点=mmmmnml *半|=mmlmmmm *半了=mnmmmmm *半月=mmmmmnm *半钟=mnmmlmm
*单0=mmmmnmm *单|=mmmnmmm *单全=mmmmoml *单门=mmmnmmm *卖子=mmmmnmm *卖的=mmmmmml *南|=mmmolml *南的=mmmmmmn *南那=mmmmmmn
*占|=mmmnmmm *卡|=mmmmmml *卡了=mmmmmnm *卡门=mmmmnmm *印|=nmmmmmn *厅个=mmlmnmm *压|=mmmmmnm *压了=lmmmmmm *厨窗=mmmmnmm
*厨那=mmmmmmn *去|=nmmmmml *去一=lnmmmmn *去两=mmmmmmn *去了=nmlnlmm *去他=mnmmmmm *去孩=mmmmmml *去过=mnmmmmm *又|=mmmmnmm
*又一=mmmmnmm *又上=mmmmnml *又下=mmnmlmm *又了=mmmmoml *又人=mmmmmmn *又去=mmmnlmm *又回=lmmmnmm *又雨=mmmmmmn *及|=mnmmmll
*反|=lmnnmmk *反我=mmmmnmm *发|=mmmmnlm *取|=mmmmlmn *口|=lnmnmmm *口个=mmmmlmm *口了=lmmmmmm *口人=mmlmmmn *口着=mnmmmml
*口起=mmmmnmm *句|=mnmmmmm *只一=mmmmnml *叫|=lmmmmmn *叫了=mmmmmml *叭|=mmmmmmn *可|=mmmmmmn *可了=nmmmmmm *台我=mmmnmmm
*台有=mmmmnmm *右|=mmmnmmm *号0=mmmmnml *号|=mmlolmm *号下=mmmmmmn *号前=mmlmnmm *号大=mmmmlmm *号的=mmmnlmn *司|=nmmmmmm
*吃|=mmmmmmn *各|=mmmmlmn *后|=mmmnlmn *后口=mmmmnmm *后的=mmmmlmn *后那=mmmnmmm *向|=mmmnmmm *吓|=mmnmlmm *吗我=mnmmmmm
*听|=mlmmmmn *听了=mmmnmmm *听见=mmmmnml *吭|=mnmmmmm *吵|=mmnllmm *吹来=nmmlmmm *告我=mnmmmmm *周|=mlmmmmm *味|=mnmmmmn
*味了=nmmmmmm *味没=mmmmlmn *咋|=mmmmmnm *咋了=nmmmmmm *和|=mmmnmmm *咗|=nmmmmml *哈|=mlmmmmn *响|=nmmmlmn *哗|=mmmmnmm
*哪了=mnmmmlm *哪屋=mmmmmmn *哪有=mnmmmmm *哪来=mnmmmml *哪管=mmmmmnl *唔|=mmnmmml *唔嚟=nmmmmmm *唱|=mlmmmmn *啊|=mlmmmmn
*啊你=mnmmmml *啊我=mnmmmml *啥|=mlmmmmn *啦唔=nmmmmmm *啦啦=mmmmnmm *喂|=mnmmmlm *喊|=mnlmmml *嗰|=mmmnmmm *器油=mmlmnmm
*四|=mmmnmmm *四一=mmmnmmm *四了=mnmmmml *四块=mmmnmmm *回|=mnmlmmm *回不=mnmmmml *回的=mmmmmmn *团|=mmmmmmn *园门=mmmmnmm
*围|=mmmmnmm *国|=mmmmmmn *在|=mnlmnll *在上=mmmmnmm *在下=mmmmlmn *在了=nnmmmml *在们=mmmmmnl *在到=lmmmmmn *在口=mmmnmmm
*在台=mmmmnmm *在地=mmmmnmm *在堂=mmmmnml *在壁=mmmnmmm *在天=mnmmmlm *在头=mmmnmll *在子=mmlmnmm *在当=mmmmnmm *在梯=mmmnmmm
*在楼=mmmmmmn *在水=mmnmlmm *在电=mlmmmmn *在边=mmmnmmm *在里=mlmnmnm *在院=mmmnmml *在面=mmlmmmn *地|=nmmlmmm *地一=mmmmmmn
*地那=mmmnmmm *场|=mmmmnmm *场我=nmmmmmm *圾的=nmmmmmm *圾类=mmmmmnm *圾那=mmmmmml *坏|=mmnmlmm *坐来=nmmmmmm *块|=mmmmmmn
*垃分=mmmmmnm *垃车=nmmmmmm *垃还=mmmmnmm *堂|=nmmmmmm *堆|=mmlmnmm *堵|=nmmmmmm *堵一=mnmmmmm *塌一=mmnmmmm *填了=nmmmmmm
*墙|=mmmmnmm *墙了=mmmmmmn *墙掉=mmlmnmm *墙有=mmnmmmm *墙那=mnmmlml *声|=nnmmmml *声灯=mmnmmmm *处|=mnmmmmm *复|=mmmmnml
*复件=mmmmmnm *外|=lmmmmmm *外个=mmmmmnm *外的=mnmmnml *外那=mmmmlmm *多|=mmmmnmm *多一=mmlmmmm *多时=mmmmmml *多点=mmmmlmn
*夜|=mnmmmmm *夜的=mmmmnml *大|=lmnnmmm *大一=nmmmmmm *大了=mmmmmml *大今=mmmmmnm *大别=lmmmlmn *大在=mmmmnmm *大大=mmmmmmn
*大天=mmmmnmm *大子=mmmnlmm *大我=mmmnmmm *大拿=nmmmmml *大没=mmmnmmm *大的=mmnmlmn *大自=mmnmmmm *大要=mmnmmmm *大那=mmlmnmm
*大门=mmmlmmn *天|=lommnmk *天一=mnmmlmm *天三=mlmmnmm *天下=mmmmmmn *天了=mmmmnmn *天夜=mmnmmmm *天我=mmmmnml *天是=mnmmmmm
*天来=mmmmmmn *天板=mnmmmml *天水=mmnmlmm *天没=mlmmnmm *天点=mmmmmmn *天的=mlmmmmn *天看=mmmmnml *天着=mnmmmml *天走=mmmmnmm
*天还=mmmmlmm *天都=mnmmmmm *太|=mmmmlmn *头|=lmmlnmm *头个=mmmnmml *头了=nmmmlml *头人=mlmmmmm *头呢=nmmmmmm *头在=mmmmlmn
*头多=mmmnmmm *头太=mnmmmmm *头着=mmmmnml *夸了=mmmnmml *她|=mmmmnmm *好|=nnlnmll *好到=nmmmmml *好天=mmmnmmm *好思=nmmmmmm
*好我=lmmmmmn *好是=mmmmnml *好有=mmmmlmm *好来=mnmmmmm *妈|=mmmmmmn *妈不=mmmlmmn *妥|=mmmmlmn *娃不=mmmmlmm *子|=mnmnnml
*子一=lmlmnmm *子上=lmmnmmm *子下=mmmmmmn *子不=mmmmlnm *子么=mnmmmlm *子了=llnlomm *子从=mmmmlmm *子去=lmlmnmn *子在=mnmnllm
*子外=mmlmnmm *子大=mmmmmmn *子天=mmmmlmn *子摘=nmmmmmm *子没=nmmmlml *子电=mmmmnmm *子的=mmnmmml *子老=mmnmmmm *子费=mmmmmnl
*学|=mmmmmml *孩天=mmmmmmn *孩的=mmmmmmn *它|=mmmnmmm *安了=nmmmmmm *完|=nnmmmml *定|=nlmmmnl *实|=nmmmmmm *客|=mmmmmmn
*客了=mmmmmmn *客远=nmmmmmm *客那=mmmmmmn *客都=mmmmnmm *宣栏=mmnmmmm *害|=lmmmnmm *家|=mlmlmmn *家下=nmmmmml *家不=mmmmlmm
*家了=nmlmlmn *家修=mmnmmmm *家口=mmmmlmm *家可=mmmmnmm *家在=mmmmmnm *家地=lmmmnmm *家头=mmmmmml *家好=mmmnmmm *家娘=mmmmnml
*家子=mmmmlmn *家来=mmmmmmn *家没=mnmmnml *家花=mnmmmmm *家菜=mmmnmmm *家表=mmnmmmm *家起=nmmmmmm *家门=nmmmmmm *对0=mmmmnmm
*对我=mmlmnmm *对是=mmmnmmm *对机=mmnlmmn *对楼=mmmmmmn *对那=mmnmmmm *将|=mmmmmmn *小|=mllmnmm *小候=mmmmlmn *小告=mmnmmmm
*小来=mmmmmml *小的=mmmmmnm *小要=mnmmmmm *小门=mmmmmmn *少一=mmmmmmn *就|=nlmlmnm *就一=nmmmmml *就不=lmmmomm *就了=nmlmmmm
*就人=mmmmmmn *就去=nmmmmmm *就楼=mmmnmmm *就能=nmmmlmm *就走=mmmmmmn *就那=mnmmmmm *尾0=mmmmmmn *层|=mmmnmmm *居|=mmmmmnm
*屏了=lmmmmmn *岔|=mmmnmml *工的=nmmlmmm *工说=lmmmnmm *左那=mmmnmml *己的=lmmmnmm *己走=nmmmmmm *已在=nmmmmmm *师|=llmmmmn
*师上=mmmmnmm *带的=mmmmmnl *带起=mmmmmmn *干了=nmmmmmm *平|=nmmmlmm *年|=mmmmmln *年学=mmmmmnl *年我=mmmnmmm *广|=mmnmlmm
*库头=mmnmmmm *应是=mmmmnmm *底|=nmmmmmm *底不=mnmmmmm *底了=mmmmnml *底没=mnmmmmm *底的=mmnmmmm *底那=mmmmnmm *废|=mmmlnmm
*度|=mmmmmnm *廊个=mmnmmmm *开|=nmmlmml *开一=mmmmmmn *开个=mmmmmmn *开了=mmmmnmm *开就=mmmmnml *开有=mnmmmmm *开那=nmmmmmm
*弄|=nmmmmlm *弄了=lmmmnmm *张|=mmmnmml *张子=mmmmnmm *归|=mmmmmln *归个=mlmmmnm *归管=mmmmmml *当|=mmnmmmm *当炼=mmmmmmn
*录|=mmmmmml *影|=mmmmmnm *影没=mmmmmmn *往|=mmmlnmm *往冒=mmmmmmn *往掉=mmnmmmm *得|=mlmmmmo *得一=mmmmnmm *得不=mommllm
*得了=nmmmlml *得人=mmmmnml *得到=lmmmmmn *得去=mmmnmmm *得头=mmmmmmn *得好=mmmmmmn *得掉=lmnmnmm *得脑=mmmmmmn *快下=lmnmnmm
*怎弄=mmmmmnm *怎报=mmmmmnl *怎样=mnmmmmm *怕|=mlmmmmn *怪|=nmmmmmm *总|=mmmmnmm *想个=mmnmmml *意的=nmmmmmm *慢|=mmmmmmn
*憋气=mmmmmmn *成|=mmnmmmm *成了=lmmnlmm *成半=mmnmmmm *成栋=mmmnmmm *我0=mmmmnmm *我|=mnmlmmn *我一=mnmmmmm *我上=mmmmmml
*我下=mmmmmmn *我不=mmmmoml *我两=mmnmmml *我个=lmmmnmm *我也=mmmmlmn *我了=nllmpmj *我人=mmmmmml *我以=mmmmmmn *我会=mmmmmmn
*我停=mmmmlmn *我冰=mmlmmmn *我刚=mmmmmml *我到=nmmmmmm *我前=mmmmmmn *我午=mmmmnmm *我压=mmmmnmm *我去=mlmmnmn *我叫=mmmnmmm
*我吃=mnmmmmm *我在=mnmnmml *我地=mmmmnmm *我夜=mnmmnml *我天=mnmmmmm *我头=nmmmmmm *我女=mnmmlmm *我奶=mmmmnml *我子=mmmmnmm
*我家=mmmnmmm *我带=mmmmnmm *我张=mmmmmmn *我得=mmmmmmn *我心=mmmmmmn *我我=lmmmmmo *我户=mmmmnml *我房=mmmmmml *我手=mmmmlmn
*我才=mmmmlmn *我收=mmmmmmn *我敢=mmmmnmm *我时=mmmmmmn *我晕=mmmnmmm *我机=nmmmmml *我来=mmmmmmn *我楼=mmnmlmm *我水=mmnmmmm
*我点=mnmmnml *我用=lmmmmmn *我电=lmmmmmn *我的=nmmmmml *我看=nmmlmmm *我着=mmmmmmn *我窗=mnmmmmm *我给=mmmmnmm *我老=mmmmmml
*我自=mmmmmnm *我要=mnmmmmm *我讲=mmmnlmm *我说=mlmnmml *我请=mnmmmmm *我跟=mlmmmmn *我车=mmmmmmn *我过=mmmmnmm *我还=lmmmmmm
*我这=mmnmlml *我那=nmmmlmn *我都=mmmmlmn *我里=mmmmlmn *我错=ommmlml *我门=mmmmmml *户不=mnmmlmm *户我=mmmnmmm *户的=nmmmnml
*房|=mmmmnmm *房个=mmmlmnm *房边=mmlmnmm *手|=lnmmmmm *手了=mmmmlmm *手没=nmnmlmm *手的=nmmmmml *才|=mlmmnmm *才的=mmmmnmm
*打|=mmnnlmm *打个=mnmmmmm *打了=mmmmmml *打十=mmmmnmm *打去=mmmmmmn *打将=mmmmmmn *打的=mnmmmmm *打话=mmmmnml *托班=mlmmmmm
*扫|=mmnmnml *扫净=nnmmmml *扶松=mmnmmmm *找|=mnmmmmm *找个=mmmmmnm *找了=nmmmmmm *找们=mnmmmml *把|=mmmmmmn *把们=nmmmmmm
*把子=mmmmnmm *折|=nmmmmmm *护|=mmmmmmn *护也=mmnmmmm *报|=mmmmlnm *报了=mmmlnmm *抬看=mmmmnmm *拆了=nmmmmml *拆来=mmmmmnm
*拉|=mnmmmmm *拉了=nmmmmmm *拉的=mnmmmml *拍到=mmmmnmm *拖了=nmmmmmm *招|=mmmmmnl *拜了=mmmmnmm *拜开=mmmmmnm *拢|=nmmmmmm
*拧了=nmmmmml *拿了=nmmmmml *拿手=nmmmmmm *挂个=mmmmnml *按没=mmmmlmn *挖了=mmmmnmm *挡|=mmmmmml *挪|=mnmmmmm *挪了=nmmmmml
*挺|=mmmmmmn *捡个=mmmmmmn *换|=mnmllmm *换四=mmmmnmm *换牌=mmmmmnm *换的=mnmmmmm *掉|=nmnllmm *掉一=mmmmlmn *掉个=mmmnmmm
*掉去=mmmmmml *掉来=lmnmmmm *排|=lmmmmmn *排机=mmnmmmm *接|=mnmmmmm *接在=mmmmnmm *接根=nmmmmmm *提|=mmmmmln *搞|=nmmmmlm
*搞搞=mnmmmmm *搬|=nmmmmml *搬去=mnmmmmm *摄头=mmmmmnl *摆|=mmmmmmn *摔一=mmmmmmn *摘|=nmmmmmm *撞了=mmnmlmm *撤|=nmmmmmm
*撤吧=nmmmmml *操|=nmmmmmm *擦|=mmmmnml *收了=onmmlml *收去=nmmmmmm *改|=llmnnml *改下=mmmnlmm *改了=mmmmmmn *放|=mnmmmml
*放了=nmmmlmm *放的=mmmmnmm *敢|=mmmmnml *敢窗=mmmmmmn *散|=mmnmmmm *散散=mmmmmmn *数了=mmmolmm *整|=mmmmnml *整机=mmmmnmm
*斑线=mmnmmmm *斤|=mmmmmmn *断|=lmnmmmm *断两=mmnmmmm *断半=mmmmnmm *新|=nmmmlmm *新来=mmmmnmm *新的=nmmmmmm *施|=mmmmmmn
*旁|=mmlmnmm *旁的=mmmnmmm *日乐=mmmmnmm *旧|=nmmmmmm *早了=lmmmmmm *早点=mmmmmmn *早的=mmmmnmm *时|=mmmmnll *时开=mmmmmnm
*时弄=mnmmmmm *时改=mlmmmnm *时来=mnmmmmm *时给=mnmmmmm *时能=mmmmmlm *时过=mlmmmmn *时还=mmmmmmn *明六=mmmmmmn *明再=lmmmmmn
*明几=mmmmmmn *明着=mmmmmmn *星|=mmmmmmn *昨才=mmmnmmm *昨有=mmmmnml *昨说=mlmmmmn *昨那=nmmmmmm *是|=mmmomll *是一=nmmlmml
*是上=mmmnlml *是下=mmmnmmm *是不=nmmlnmm *是业=mmmnmmm *是个=mnmmmml *是了=lmmmnmm *是人=mlmmmnn *是们=mmmmmmn *是你=mmmmmnl
*是儿=mmmnmml *是刷=mmmmnmm *是前=mmmnmmm *是印=nmmmlmm *是墙=mmnmlmm *是头=lmmmmmn *是子=mmmmnmm *是家=mlmlnmn *是居=mmmmmnm
*是意=mmmmmml *是我=mmmlnmm *是户=mmmnmmm *是手=nmmmmmm *是换=mnmlmml *是是=lnmlmmm *是来=nmmmmmm *是梯=mmmnmmm *是楼=mmmloml
*是气=mmmmlmm *是点=mmmmnmm *是物=mmmmmnm *是生=mmmmmmn *是电=mmnlnmm *是的=mmlmnln *是箱=mmmmmmn *是老=mmmlnmm *是螂=mmmmmmn
*是衣=mmmnmmm *是调=mmmmnmm *是里=nmmmmmm *是门=mmmnmmm *是防=mmmmnmm *是雨=mmmmnmm *是面=nmmlmmm *是顶=mmmnmmm *晃|=nmmmlmm
*晚|=lmmmmmm *晚一=mmmmnmm *晚不=mmmmnmm *晚个=mmmmnmm *晚几=mlmmmnm *晚点=mnmmmml *晚要=mnmmmmm *晚谁=mmmmlmm *晨点=mmmmnmm
*暖片=mmmmnmm *更|=mmmmnmm *最|=mmlmoml *有|=nnlnllm *有上=mnmmmmm *有下=mmmmmmn *有个=mmmmnml *有了=nmmmmmm *有人=mmlmmmn
*有件=mlmmmnm *有位=mmmmmln *有你=mnmmmml *有傅=mnmmmmm *有儿=mmmmmmn *有去=mnmmmmm *有台=mmnmmmm *有吗=mmmmmmn *有嚟=mnmmmmm
*有块=mmmmnmm *有家=mmmnlmn *有小=mmlmnmm *有就=lmmmnmm *有层=mmmnlmm *有张=mmmmnmm *有得=mmmmmnl *有我=mmmmlmn *有手=mmmmnml
*有接=mnmmmmm *有摔=mmmmmmn *有有=nlmmlmn *有来=mmmmnmm *有没=mmmmmmn *有电=mmmmnmm *有的=mmmmmmn *有盆=mmmmnml *有管=mmmmmml
*有续=mnmmmll *有老=mmmmmnl *有说=mmmmmmn *有贴=mmnmlmm *有辆=mmmmnmm *有音=mmmmnmm *服|=mmmmmmn *服程=nmmmmmm *朝|=mmmmnml
*木|=mmmmlmn *未|=mommmmk *机|=nmmmmmm *机了=mmmmnmm *机开=nmmmmml *机没=mmnmmmm *机车=mmmmnmm *杆|=mmmmmmn *李|=mmmmmmn
*条|=mlmmmnm *条了=mlnmlmm *条子=mmnmmmm *来|=omllnlm *来一=lmmmnmm *来两=mmmmnmm *来了=pmmmlml *来人=mnmmmmm *来吗=mnmmmml
*来大=mmmmmml *来家=mnmmnml *来成=nmmmmmm *来我=mmmmlmn *来来=mnmmlmm *来水=mlmmmmn *来没=mnmmmmm *来要=mmnmlmm *来趟=mmmmlmm
*来还=mmmmlmn *来都=mmnmmmm *松|=nmmmmmm *板了=mmnmmmm *板在=mmmmmml *枉了=mmmnmmm *柜头=mmmmnmm *查|=mmmmmmn *标|=nmmmmmm
*栋我=mmmnmmm *栋梯=mmmmnmm *栋的=mmmmnmm *栋边=mmllnmm *栏|=mmmmnml *栏了=mmnmmmm *树下=mnnmlmm *样|=mnmmmll *样不=mmmlnml
*根子=mmlmnmm *格|=mnmnmml *档|=nmmmmmm *桶冲=mmmmmmn *桶水=mmmmmmn *梯了=mmnmmmm *梯又=mmmmnmm *梯有=mmnmlmm *梯的=mmnmmmm
*梯还=mnmmmmm *棉|=mmmmnml *棋室=mmmnmmm *棚了=mmlmnmm *棵槐=mmmlnmm *楼|=nmlnllm *楼一=mmlmnmm *楼上=mmmmnml *楼不=mmmmnml
*楼个=mmmnlmm *楼也=mmllomm *楼人=mmmmnmm *楼又=mmmmlmn *楼家=mmmmnmm *楼我=mmmnlmm *楼有=mmmnlmm *楼来=mmmmnml *楼梯=mmlmnmm
*楼水=mmnmlmm *楼电=mmmmmmn *楼的=mmmmmmn *楼窗=mmnmmmm *楼边=mnmmmmm *楼那=mmnmlmm *楼都=mmmmlmm *楼里=mmmmlmm *楼院=mmmmmnm
*楼面=mmmmnmm *概点=mnmmmml *槐|=mmmlnmm *歉|=nmmmmmm *正在=nmmmmmm *正着=mmmmnmm *步|=mmmmnml *歪|=mmnmlmm *死|=mmnmlmm
*死一=mmnmmmm *毛|=mmmnmmm *气不=nmmmmmm *水|=mllomlm *水一=mmmmnml *水不=mlmmmmn *水个=mmnmlmm *水也=mmnlmmm *水了=nmmmlmm
*水井=mmnmmml *水在=mmmnmmm *水子=mmnmmmm *水店=mmlmnmm *水房=mmmmnmm *水是=nmmmlmm *水有=mmmnmmm *水没=mlmmnmn *水滤=nmmmmmm
*水爆=mmnmmmm *水的=nmmmmmm *求|=lnmmmmm *池|=mmmnmmm *池反=nmmmmmm *池水=mmnmmmm *沙|=mmmmmmn *沙里=mmnmlmm *没|=lonmmlk
*没一=mmmnlmm *没下=mmmmmmn *没不=mmmmmmn *没了=nlmlnmm *没人=lnmmmln *没位=mmmnmmm *没住=mmmmnmm *没你=mlmmmmn *没儿=mmnmlmm
*没出=mmmmmmn *没到=mnmmlml *没动=mmmmmnm *没号=mmmmnmm *没啊=mommmml *没回=mnmmmml *没应=mmmlnmm *没意=mmmmmmn *没我=lmmmnmm
*没来=mnmmmmm *没没=mlmmmmn *没电=mmmmnmm *没病=mmmnmmm *没的=mmmmmnm *没给=mmmmmnm *没要=mmnmmmm *没见=nnmmlml *没走=mnmmmml
*没过=mlmmnmm *河|=mmmmmnm *法|=mmmmmnl *泡|=mmlmnmm *泡我=nmmmmmm *注|=nmmmmmm *洗池=mmmmlmm *活室=mmnmmmm *派|=nmmmmmm
*派了=mnmmmmm *海|=mnmmmmm *清|=nmmmlmm *清了=nmmmmml *清右=mmmnmmm *清的=mmmnmmm *清车=mmmmnmm *湿|=mmmmnmm *满|=mmnmmml
*满来=mmmmnmm *滩|=mmmmnmm *滴|=nmnmmml *滴了=mmmmmmn *滴地=mmlmnmm *漏|=nmnmlml *漏了=mmmmnmm *火|=mmmmnmm *灭器=mmnmmmm
*灯|=nmmmmmm *灯不=mmmmnmm *灯了=mmmmnlm *灯亮=mmmmlmm *灯时=mnmmmmm *灯的=mmmmmmn *炉|=nmmmmmm *点|=llnmlmn *点一=mmmmnmm
*点个=mmmmmml *点今=mlmmmmm *点十=mmmmnmm *点在=mmmmnml *点放=mnmmmmm *点那=mnmmmmm *点门=mmmmmnm *烟|=nmmmmml *烟烟=mmmmnmm
*烦|=nmmmmmm *烦家=nmmmmmm *热|=lllmnnm *热没=mmmnmmm *焊|=lmmnmmm *照|=mmmnmmm *爱那=mmmmnml *牌|=mmmmmml *牌了=mmmmlmm
*物|=mmmmmnm *犯|=mmmmmnm *狗|=mmmmmmn *狗了=mmmmmml *猫|=mmmmmmn *现|=mmmmmml *现不=nmmmmmm *现的=mmmmmmn *现轮=lmmmmmn
*玻上=mmlmnmm *班|=mnmmmml *班人=mmmmmml *球的=mmnmmmm *理|=mmmmmnm *璃|=nmmmlmm *璃了=mmnmlmm *生|=mmmmlmn *生快=mmmmnml
*生的=mmmlmmn *用|=nmmmmmm *用了=nmmmlmm *用人=nmmmmmm *用子=mmmmnml *用着=mmmmlmm *甩|=mmmmnmm *申|=mmmmmnm *电|=llnlomn
*电上=mmmmmmn *电也=mnmmmmm *电了=mnmmmml *电停=lmmmmmn *电又=mmmmlmm *电头=mlmmmmn *电没=mmmmnmm *电的=mnmmlmm *电箱=mmmmnmm
*电装=nmmmmmm *电车=lmmnmmm *电里=mmnmmmm *电锅=mmmnmmm *电门=mmmnmmm *画|=mmnmmmm *留|=mmmmmmn *留话=mmmmnmm *登|=mnmmmml
*白|=mmmokmn *白了=mmmmmmn *百|=mmmmmmn *的0=mmmnlmm *的|=mnkmnln *的一=mmmmnmm *的上=mnmmmml *的下=mmmmmmn *的不=nmmllmm
*的个=mmmmlnm *的也=mmnmmmm *的事=mmmmmnm *的井=mmnmlmm *的你=mlmmmnm *的候=mmmmnmm *的停=mmmmmmn *的像=mmmmmmn *的先=mmmlmmn
*的几=mmmmmlm *的别=mmmmnmm *的到=mnmmmlm *的发=mmmmnml *的哥=mmmmnml *的在=mmmmlmn *的大=mmlmnmm *的头=mmnmmmm *的姐=mnmmmmm
*的子=lmnmmml *的家=mnmmmmm *的小=mmmmnmm *的快=mmmmmmn *的我=nmmnlmm *的手=mmmmlmn *的找=mmmmmnm *的时=mnmmmmm *的是=nmlnmml
*的最=mmmmnml *的有=mnmlnmm *的来=mmmmmmn *的比=mnmmmmm *的毛=mmmnmmm *的水=mmnmlmm *的没=mmlmmmm *的灯=mmmmmmn *的点=mnmmnml
*的璃=mmnmmmm *的用=mmmmnmm *的电=mmmlnmm *的的=nmmmmmm *的种=mmmmmmn *的箱=mmnmmmm *的给=mmmmmnm *的能=mnmmmmm *的衣=mmnmmmm
*的话=mnmmmmm *的费=mmmmmnl *的走=mmmmlmm *的车=mmmmnml *的门=mmmmnmm *的马=mmmmmnm *的黄=mmmmnmm *盆么=mmmmnmm *盆着=mmmmmmn
*监的=mnmmmmm *盖也=mmnmmmm *盖了=mmmmmmn *直|=mmnmlmm *看|=nmmmmmm *看了=nmmmlml *看啥=mmnmmml *看是=mmmmmml *看楚=mmmmnmm
*看清=mmmlnmm *看的=mmmmlmn *看看=lmmnmmm *看眼=lnmmnml *看见=mmnmmml *真|=mlmnlmm *眼|=lmmnmmm *眼了=mmmmnmm *眼都=mnmmmmm
*着|=nnmlmmk *着了=mlmmmmm *着呢=mmmmlmn *着子=mmmnnml *着家=mmmmnmm *睇|=nmmmmml *睡|=mmmmmmn *破|=lmmmnmm *示|=mmmnlmm
*礼天=mmmmnnm *社有=mmmmmnl *种|=mmmmmmn *种打=mmmmmnl *秒灭=lmmmnmm *空|=nmmmmmm *空上=mmmmnmm *空子=nmmmmml *空物=mmmmmnm
*穿|=mnmmlmn *窗|=mmlmmmm *窗外=mmnmlmm *窗没=mmnmmmm *窗玻=mmnmmml *笑|=nmmmmml *第个=mmlmmmm *第回=mnmmmml *第天=mmmmnmm
*第次=mmmmmmn *等|=mmmmmmn *等久=mmmmmmn *签|=mmmmmnm *算|=nmmmlnm *算的=mmmmmnl *算算=mmmmmnl *管|=mlmmlnm *管在=mmnmmmm
*管断=mmmmnmm *管管=mnmmlml *管还=mmmmmnm *箱盖=mmnmlmm *米|=mmmmnmm *精|=mmmmmmn *糊了=mmmnmml *系|=mmmnmmm *紧|=mmnmmmm
*红的=mmmmnmm *约几=mnmmmmm *线看=mmnmmmm *线磨=mmnmmmm *细|=mmmnmmm *绊|=mmnmmmm *经了=mmmmnml *经人=mnmmmml *结了=mnmmmml
*绕走=lmmmmmo *给一=mnmmmml *给上=nmmmmml *给不=mmmmmnm *给人=mmmmmnm *给打=mmmmnmm *给的=nmmmmmm *给话=mnmmmmm *续|=mnmmmlm
*维的=mmmmmml *绿|=mmmmnmm *绿带=mmnmmmm *缺|=mmmmmmn *网|=mnmmmlm *网员=mmmmmml *翘|=mmlmnmm *翻|=nmmmmmm *老|=mmmmmln
*老一=mmmmmml *老你=mmmmmmn *老儿=mmmmmml *老大=mmmmmml *老太=mmmmnml *老家=mmmmmmn *老老=mnmmmmm *老说=mmmmmmn *老食=mmmmnml
*聊|=lmmmmmn *胶贴=mmmmmmn *能|=mommllm *能上=mnmmmlm *能不=lnmmmnm *能了=ommmmml *能人=mmmmmnm *能几=mlmmmmn *能在=mnmmmmm
*能小=mmnmmmm *能我=mlmmmmn *能能=mlmmnmm *能请=mmmmmnm *能进=mmmmnmm *能那=mmmmmmn *脚了=mmmmnml *脸那=mmmmnmm *腿|=mmnmlmm
*自|=mmmmmmn *自买=mmmmnml *自关=mmmmnmm *自门=mmnmmmm *臭|=mmmmnmm *舒|=mmmmmmn *花|=nmmmmmm *花也=mmnmmmm *草|=mmmmnml
*药|=nnmmlmm *菜|=mmmmmmn *菜子=mmlnnml *菜那=mmmnmmm *落一=mmmmmmn *蓝|=nmmmmml *螺掉=mmmmnmm *血的=mmmmmnm *行|=nmmmlnm
*行我=nmmmmmm *行行=mmnmmmm *街|=mmmmmmn *衣关=mmmmmml *补|=lmmmmnm *表|=mnmmmmm *被|=mmmmmnm *装垃=mmmlmmm *装的=mmmmmml
*裤|=mmmmmmn *西|=mmmnmnl *西了=mmmnmml *西那=mmnmlmm *要|=mlnmlmn *要下=mmnmmmm *要个=mmmmmmn *要人=mmmmnmm *要啥=mmmmmnm
*要多=mmmmmmn *要她=mmmmlmn *要手=mmmmnml *要要=mlmmmnn *要车=mnmmmmm *见|=mlnmlmm *让撞=mmnmmmm *记|=mnmmlmm *讲|=mnnmllm
*讲不=mmnmmmm *讲也=mmnmlmm *讲了=mmmnmmm *识|=mmmmnmm *诉|=mnmmmmm *话|=mnmmmml *话不=mnmmmml *话我=mmmmnml *该|=mmmmmmn
*该了=lnmmmmm *说0=mmmnmml *说|=mommlml *说不=mmmmnmm *说么=mnmmmmm *说了=mmmolmm *说他=lmmmnmm *说你=mnmmmml *说天=mmmmmml
*说家=nmmmmmm *说对=mmmmmmn *说是=mlmmmmm *说水=mmmnmmm *说那=mmmmnmn *谁|=lnlmlom *谁孩=mmmmmnm *谁得=mmmmmmn *谁的=mmmmmmn
*谁看=mnmmmml *谁责=mnmmmml *谁进=mmmmmml *调了=mmmmnmm *谢|=mmmmmmn *负|=mmmmmml *负楼=mmmmnmm *贴了=mmnmmmm *贴告=mmmmlmm
*费|=mmnmlmm *费不=mmmmmnl *走|=olmmmmm *走一=nmmmnml *走了=mmmnlmm *走哪=mnmmmmm *走那=mmnmmmm *走里=mmmmmnm *起|=mnmmmmm
*起一=nmmmmmm *起了=mnnmlmm *起像=lmmmnmm *趟|=nmmmmmm *跑|=nmmmmml *跑了=mmmmnml *跑来=mmmmmmn *跑的=mmmmnmm *跟|=mnmmmmm
*跟们=lmmmnmm *跟说=nmmmmmm *跤扶=mmmmmmn *路|=mmmnmml *路一=mmnmmmm *路也=mmnmmmm *路了=nmmmmmm *跷板=mmmnmmm *踩去=mmnmlmm
*踩子=nmmmmmm *车|=mmlmmmm *车一=mmmmmnm *车下=nmmmmmm *车了=nmlmnml *车去=mmmmnmm *车机=mmmmnml *车来=mmmmnmm *车水=nmmmmmm
*车没=mmmmmlm *车点=mmnmmlm *车牌=mmmmmnm *车的=mmmmmmn *车租=mmmmmnm *车边=mnnmmml *车那=mmmmmln *转|=mmmmmmn *转了=mmmnmmm
*软|=mmmmmmn *辆色=mmmmmmn *边|=mllmlmn *边了=mnmmmmm *边我=mmmnmmm *边有=mmmmnmm *边部=mmnmlmm *过|=mmmmnml *过了=mommmml
*过去=mmnmlmm *过回=mmmmnmm *过的=nmmmmmm *运|=mmmmnmm *近|=mlmmmmn *返|=nmnmlml *还|=lnnmmll *还一=mmmmnmm *还不=mlmmlmn
*还为=mmmmmmn *还了=nmlmnmm *还人=mnnmlmm *还呢=mnmmmml *还味=mnmmmmm *还四=mmmmnmm *还在=mnmmmml *还好=mnmmmmm *还归=mmmmmnl
*还我=mmmmlmn *还打=mmmmmnl *还放=mnmmmmm *还有=mlmmmnm *还滴=lmmmmmn *还着=mommnmk *还要=mmmmmmn *这|=mnmlnml *这一=mnmmmmm
*这不=mmmmmnl *这事=mmmmmnl *这人=mmmmmmn *这吗=mmmmmnm *这子=mmnmmmm *这是=mmmmmnm *这里=mmmmmnm *进|=lmmmoml *进了=nmmnlmm
*进来=mmmmnmm *进的=mmmnmmm *通|=mmmmnmm *道|=mmnmlmn *道个=mmmmnmm *道也=mmlmnmm *道了=mmnmlmm *道户=mmnmmmm *道谁=mmmmnmm
*那|=mljppmk *那下=mmmmmmn *那不=nmmmmmm *那也=mmllnmn *那了=mmmmnml *那儿=mnmmlmn *那公=mmmmmmn *那到=mnmmmmm *那块=mmmnmmm
*那垃=mmnmmmm *那多=mmmnlmm *那大=mmmmnmm *那头=mmmmmnm *那子=mmmmlmo *那家=mmnmmml *那我=mmlmmmm *那收=nmmmmmm *那早=mnmmmmm
*那是=mmmmmmn *那水=mnmmmmm *那没=nmlmmmm *那的=mmnmlmm *那监=mmlmnmm *那盖=mmlmmmm *那石=mnmmmmm *那等=mlmmmmn *那算=mmmnmmm
*那红=mmmmnmm *那线=mmnmmmm *那装=mmnmmmm *那调=mnmmmmm *那还=mmnmmmm *那长=mmmmnml *都|=mlmlomm *都不=lmnmnml *都么=mmmmmmn
*都了=mmlmnmn *都出=mmmmnmm *都到=mmlmoml *都好=mnmmmml *都得=mmmmnmm *都成=mnlmmmm *都我=mmmmlmm *都样=mmmlnmm *都没=mmnmmmm
*都电=mmmmlmn *都的=mmmnmmm *都见=mnmmmmm *都过=mnmmmml *里|=mnlmmml *里一=mmnmlmm *里不=mmmmmmn *里个=mmmmnmm *里是=mmmlnmm
*里有=mmmmnml *里没=mmnmlmm *里那=mmlmnmm *里都=mnmmmmm *重|=lmmolmm *重一=mmmnmmm *野|=nmmmmml *量压=mmmmmnm *金|=mmmmnmm
*钟|=lnmmmmn *钟了=mmmmnmm *钟又=mmmmnmm *钟没=mmmmnmm *钥|=mmmmmmn *钱|=mmmmmnm *钱了=mmmmnmm *铺|=nmmmmml *链|=mmmmmmn
*链锁=mmmnmmm *锁|=mmmmlmm *错|=mmmnmmm *错了=lmmnmmm *锯|=nmmmmmm *锯了=nmmmmmm *长了=mmmmnmm *门|=mmlollm *门不=mmmmmmn
*门了=mmmmnmm *门坏=mmnmmmm *门开=mnmmmmm *门我=mmmnlmm *门是=mmmmnml *门漏=mmlmnmm *门的=mmlmmmn *门装=mmmmmnm *门还=mmmmmnm
*门那=mmomlmm *门锁=mmnmmmm *闪|=mmlmmmm *闭器=mmmmnmm *问|=lmmmoml *问了=mmmlnmm *闻|=mnmmmml *闻到=mlmmmmn *防|=mnmmmmm
*防的=mmnmmmm *防被=mmmmmmn *阿|=mmmmmmn *降药=mnmmmmm *院那=mmmmmnm *险|=mmmmmnm *雨了=mmmmmmn *雨来=mnmmmml *雨管=mmnmmmm
*露|=mmmmmmn *静|=nmmmmml *靠|=mmmmnmm *面|=mlmmmnm *面一=mmmmnmm *面了=mmmmnmm *面的=mmmmnmm *鞋|=mmmnmmm *顶雨=mmnmlmm
*顺了=mmmnmmm *顺说=mmnmmmm *风|=mmmmlmm *飞|=mmmmmmn *饭|=mmmmnmm *饭没=mmmnmmm *马|=mmnmlmm *马也=mmmmnmm *骂|=lmmmnmm
*骑的=mmmmnml *高|=mmmmnml *高抛=mmmmmnm *高没=mmmnmmm *鱼|=mmmmmnm *鸡|=mlmmmmn *麻了=nmmmmmm *黄|=mmlmnml *黄子=mmmmnmm
*鼓|=mnmmmmm *齐|=nmmmmmm *龄贴=mmmmmnm *龙关=mmnmmmm 0=klmooml 0|=lmlonll 0|0=mmmmmmn 0|我=mmmmnmm 0了=mmmnmmm 0了|=mmmnmmm
0单=mmlmnmm 0单元=mmlmnmm 0号=mmmmnml 0号|=mmmmnmm 0号楼=mmnlmmm 0度=mmmmlmn 0度|=mmmmlmn 0栋0=mmmlmmm 0栋|=mmlolmm 0栋后=mmmnmmm
0栋楼=mmmmnmm 0栋那=mmmmnmm 0楼=lmmmmmm 0楼半=mmlmmmm 0的=mmmlnmn 0的|=mmmlnmm 0还=mmmmmnl 0还是=mmmmmnl A=mmmmnmm A区=mmmmnmm
C=mmmnmmm C区=mmmnmmm C区|=mmmnmmm D=mmmnmmm E=mmlmnmm L=mmmmnmm ^1=mmmnlmm ^6=mmmmoml ^?=lommmml ^一=mlmmpml ^三=mlmmnml
^三楼=nmmlmmm ^上=ommmmmk ^上了=ommmlml ^上去=mnmmmmm ^上班=mmmmmmn ^下=mlmmmmn ^不=nnlllmm ^不是=mnmmmmm ^两=mnmmmml ^中=mmmmmmn
^久=mnmmmmm ^么=mmmmnmm ^也=lmllqml ^也不=mmmmnmm ^了=nomkmll ^了伐=lnmmmmm ^了吗=mnmmmll ^了没=mnmmmmm ^事=mnmmmmm ^亮=ommmlml
^亮了=nmmmmml ^人=mommlmm ^今=mmmmnmm ^今天=mlmmnmm ^伐=lommlml ^你=lmmmmlo ^你们=mmmmmmn ^你家=mmmmmmn ^侬=mlmmlmo ^信=mmmmmmn
^倒=lmommml ^儿=mnmmlmm ^儿了=nmmmmmm ^元=mmmnmmm ^免=mmmmmmn ^免费=mmmmmmn ^全=mmmmmmn ^关=nmmmmmm ^养=mmmmmnl ^养狗=mmmmmnl
^冇=mnmmlml ^冒=mnmmmmm ^几=mnmmmml ^几号=mmmmmnm ^刚=mmmmnmm ^别=mmmmmmn ^到=lmmmnmm ^到底=mnmmmml ^前=mnmmmmm ^单=mmmnmmm
^单元=mmmnmmm ^去=lmmmmmn ^去了=mmmmmmn ^又=mlmmnmm ^发=mmmmmnm ^口=mnlnmmm ^只=mmmmnml ^叫=mmmmnmm ^可=mmmmmmn ^号=mmmmmml
^号楼=mmmnmmm ^后=mnmmmlm ^吗=mnmmmlm ^听=mlmmmmn ^呢=mommmml ^周=mlmmmmn ^味=mnmmmmm ^咋=mnmmmml ^咋还=mnmmmml ^咗=nlmmmmm
^哇=lnmmmmm ^哈=nmmmmmm ^哪=mnmmmmm ^哪天=mnmmmml ^唔=mmmmmmn ^啊=mmmmmlo ^啥=mmmmmln ^啥时=mnmmmmm ^啦=olmmlmn ^嗯=mmmmmmn
^嘛=mmmmlmn ^嘞=mlmmmmo ^回=mnmmlmn ^在=mmmmnll ^场=mmmmmmn ^块=mmmmnmm ^墙=mmmmnmm ^多=mnmmmlm ^多久=mnmmmmm ^大=mlmmmmm
^天=mnmmmlm ^天了=mmmmnmm ^头=mkmmnmm ^好=mnmmlmm ^好了=lommmml ^好嘞=mmmmmmn ^妥=kmmmmmo ^子=mlmmlmo ^完=nmmmmmm ^完了=nmmmmmm
^家=mmmmmmn ^小=mmmmnmm ^就=mmmmnmm ^屋=mmmmmln ^己=mmmmnmm ^已=lmmmmmn ^带=mmmmlmn ^年=mlmmmnm ^床=lmmmmmm ^底=mnmmmml
^度=mpmmmnk ^开=mmmmlln ^弄=mnmmmmm ^得=lmmmmmo ^得了=lmmmmmo ^快=mmmmmmn ^怎=mlmmmmm ^怎么=mlmmmmm ^成=lmmmmmn ^我=knmmlmp
^房=mmmmmnm ^手=mmmmnmm ^打=mlmmlmn ^扶=mnmmmml ^找=mnmmmnl ^把=lmmnmmn ^报=mmmmmmn ^拉=mnmmlmm ^拖=mnmmmmm ^拿=mmmmmmn
^挡=mmmmnmm ^换=nnmlmml ^换上=nmmmmmm ^撒=mnmmmml ^收=mmmmmmn ^收到=mmmmmmn ^放=mnmmmmm ^时=mommmll ^时候=mnmmmmm ^是=lmmnlmm
^晚能=mnmmmmm ^月=mmmmnmm ^有=npmmmmk ^未=mnmmmmm ^来=nnmmllm ^栋=mmmmnmm ^样=mmmmmmn ^棚=nmmmmmm ^楼=nmlnmmm ^楼灯=nmmmmmm
^死=mmmmmmn ^比=mmmmnmm ^水=mmmmnmm ^池=mmnmlmm ^汤=mmmmmmn ^没=mpnllmk ^没得=mmmmmml ^没有=mnmmmml ^法=mmmmmnm ^洗=mlmmmmo
^派=mnmmmmm ^消=nmmmmmm ^滴=nmlmmmm ^滴了=nmlmmmm ^灯=nmnmmml ^点=mmmmmmn ^烦=lmmmmmn ^焊=nmmmmmm ^牌=mmmmmnm ^狗=mmmmmnm
^狗证=mmmmmnl ^班=mlmmmnn ^球=mmmmnmm ^理=mnmmmml ^生=mlmmmmn ^用=mmmmnml ^的=lnmmnlm ^的呢=mnmmmml ^皮=mmmmnmm ^看=mmmmmmn
^真=mlmmmmn ^着=mnmmmmm ^知=mmmmmmn ^知道=mmmmmmn ^等=mommmml ^算=lmmmmmn ^管=mnmmmml ^紧=mommmmk ^紧上=nmmmmmm ^绕=lmmmmmn
^给=mnmmmmm ^肉=mmmmlmn ^能=mommmlk ^自=mmmmnmm ^自己=mmmmnmm ^药=mnmmmmm ^蛮=mmmmlmn ^补=mnmmmln ^表=nmmmmmm ^要=mmmmlmo
^见=mmmmnmm ^觉=lmmmmmn ^讲=mmmmmmn ^证=mmmmmnl ^话=mlmmmmn ^说=mnmlmmm ^谁=mnmmmmm ^谢=mmmmmmn ^谢谢=mmmmmmn ^费=mmmmmmn
^走=nmmmllm ^走了=nmmmmml ^起=mmmmnmm ^跟=mmmmlmn ^车=nommllm ^车走=nmmmmmm ^边=momlmml ^过=lnmmmmm ^还=mnmmmlm ^还没=mlmmmmn
^这=mmmmmmn ^进=mmmmnll ^退=mmmmmnm ^通=mnmmmmm ^那=mnllnmn ^那边=mnmmlmm ^都=mnlmmmm ^里=mmnmmml ^钱=mmmmmnm ^锁=mmmmnml
^错=mmmnmmm ^门=mnmnlmm ^雨=mlmmmmn ^雷=lmomlmm ^面=mmmmnnm ^鸽=mmmmlmm ^黄=mmmmnmm ^黑=mnmmmmm ^！=mmmmlmn ^😭=mmmmmmn
|0=llnomll |0|=mmmnlmn |0单=mmmnmmm |0号=mmnlnml |0栋=mmnmmmm |B=mmmmlmm |一=lllmpln |一会=nmmlmmm |一块=mmmmlmn |一天=mnmmmml
|一开=mmmnmmm |一楼=mmmmmnl |三=mmlmmlo |三十=mmmmmmn |三天=mnmmlmm |三楼=nmmlmml |三点=mmmmmml |上=lnlnnmm |上一=mnmnmmm |上去=mmmmnmm
|上回=mnmmmml |上头=mmmnmmm |上面=mmmmnmm |下=mmmmnmm |下雨=mmmmnmm |不=qllnlkl |不光=mmlmnmm |不叫=nmmmmml |不咋=nmmmmmm |不在=mmmnlmm
|不好=mmmmnmm |不是=lmmqkml |不用=nmmlmmm |不追=nmmmmmm |业=nmmmmmm |东边=mmmmnmm |两=mmlnomm |两个=mmmmnmm |中=mmnmlmn |中了=nmmmmmm
|主=nmmmnml |主人=nmmmmml |乖=mmmmlmn |也=nmoojml |也没=mmmnlmm |二=mmmnlmn |二十=mmmmmmn |二单=nmmmmmm |二号=mmmmlmm |五=mmnlnml
|五楼=mmmlmmm |井=mmllomm |井盖=mmllnmm |亭=mmnmlmm |亭子=mmnmlmm |亮=mmmmnmm |人=nollnml |人也=mmmmlmn |人呢=mnmmmmm |人家=onmlmll
|人脸=mmmmnnl |什=mmmmmln |什么=mmmmmln |今=nolmmln |今儿=mnmmmmm |今天=mmlmnlm |今年=mnmmlmm |今日=mmmmlmn |今早=nmmmmmm |今晚=mnmmmln
|从=mmlmoml |他=nlnmmml |他家=lmnmmmm |以=mmmmnmn |以前=mmmmnmm |伊=nmmmmmm |会=mmnmlmm |估=mmmmnml |但=lmmmnmm |低=mmmnmmm
|你=lnlmkkr |你上=mmmmmmn |你下=mmmmmmn |你们=mplmlml |你家=mlmmmmn |你说=mmmmmmn |你那=mnmmmmm |侬=mmmmmmn |保=nmmmmlm |保安=nmmmmlm
|修=mnmmmmm |俺=lmmmmmm |倒=mmmmnml |值=mmmmmmn |停=mllmmmn |停车=mmmmlmn |像是=mmmnmml |儿=mmmmmmn |充=nmmmlnm |充上=nmmmmmm
|充电=mmnmmmm |先=nmmmlmm |先不=nmmmmmm |光=mmmmnmm |免=mmmmmmn |免费=mmmmmmn |全=mmmlmmn |八=mmmnmmm |八成=mmmmnmm |公=mlmmmnm
|公交=mmmmmmn |公共=mmmmmnm |六=mmmmmmn |关=nmlmnml |关得=nmmmmmm |其=mmmnmmm |其实=mmmnmmm |养=mmmmmnl |养狗=mmmmmnl |冇=nmmmmml
|再=mnnmlml |再一=mmnmmmm |再不=mnmmmmm |冒=mmmnlmm |写=lmmommm |冤=mmmnmmm |冤枉=mmmnmmm |冲=mmmmnmm |冷=mmlmmmn |冷水=mmmnmmm
|冷风=mmmmmmn |冻=mmmmmmn |凉=mmmnmmm |凌=mmmmnmm |凌晨=mmmmnmm |出=mlnmkmn |出口=mmnmmmm |出来=mlmmmmn |划=mmmnmmm |刚=omlolll
|刚才=mmmnlmm |刚有=mmlmnmm |刚看=nmmmmmm |别=nmmmmmm |刮=mmmmnml |到底=mnmmmmm |前=mmmnmmm |前天=mmmmnml |办=mmmmmmn |动了=mmmmmmn
|勿=mmmnmml |勿是=mmmnmmm |北=mmnnmml |北门=mmmnmml |医=mmmmmmn |十=mommlmm |十分=mnmmmml |半=mnmmmmm |单=mmnmlmm |单元=mmnmmmm
|卖=mmmmnml |南=mlmnlmn |南门=nmmmmmn |卡=mmlnmmm |厂=mnmmlml |压=mmmmlmm |原=nmmmmmm |原来=nmmmmml |厨=mmmnmmm |厨房=mmmnmmm
|去=mnmmmml |去年=mnmmmml |又=mmmmnmm |又亮=nmmmmmm |取=nmmmmmm |口=mmmmmmn |另=mmnmlmm |另外=mmnmlmm |只=mmmnmml |叫=mnmmmmm
|可=mlmlnmn |可以=ommmmml |可能=mmmmnmm |右边=mmmmnmm |各=mmmmlmn |合=mmmmmnm |后=mlnmkmn |后天=mmmmmmn |后巷=mmnmmmm |后门=mmnmlmm
|吓=mmmmmmn |听=nlmmnml |听不=mmmmnml |吵=mmnmmmm |周末=mnmmmml |味儿=mmmmlmm |咋=mnmmmml |咋还=mnmmmml |咦=nmmmmml |咦|=nmmmmml
|咱=mlmmmmo |咱们=mmmmmmn |咱这=mlmmmnm |哈=mmmmmmn |哈哈=mmmmmmn |哎=nmmmlmm |哎|=nmmmmmm |哦=mlnmmmn |哪=mnmmmkn |哪个=mnmmmln
|唉=mmmmmmn |唉|=mmmmmmn |唔=nllolmm |唔使=nmmmmmm |唔系=mmlplml |啊=mnmmmml |啥=mnmmmln |啥时=mmmmmlm |啥都=mmmmmmn |喂=mnmmmlm
|喜=mmmmmmn |喷=mmmmmnl |嗓=mmmnmmm |嗯=mmmmmmn |嗯嗯=mmmmmmn |四=mmmnmmm |四楼=mmlnmmm |回来=mmmmmmn |因=mmmmmmn |团=mmmmmmn
|团长=mmmmmmn |圆=nmmmmmm |在=mmkommm |在后=mmmnmmm |地=mmmnlmm |地下=mmmmlmm |地库=mmnmmmm |坑=mmmnmmm |垃=mmnmmmm |垃圾=mmnmmmm
|垫=nmmmmmm |垫了=nmmmmmm |城=mnmmmmm |城管=mnmmmmm |堆=mmmnmmm |堵=mmmmnml |填=nnmmlmm |墙=mmmmmml |墙外=mmmmmnm |墙皮=mmlmnmm
|声=mmmnmmm |声音=mmlnmmm |外=mlmlnnl |外卖=mmmmnml |外头=mmmmmmn |多=mmmmllo |多少=mmmmmln |夜=mlmmmnm |够=mmmmnmm |大=mmommll
|大厅=mmnmmmm |大堂=mmpmlml |大家=mmmmmmn |大概=mnlmnmm |大白=mmmmnmm |大门=mmlnmmm |天=mnnmmmk |天台=mmnmlmm |天天=mnmmmml |天花=mmmmnmm
|天黑=mnlmmmm |头=mmmmmmn |奶=mmmmmmn |奶奶=mmmmmmn |她=mnmmmmm |好=nmmmlmn |好久=mnmmmml |好了=nmmmmmm |好像=mmmmnmm |好嘞=mmmmmmn
|妈=mmmlmmn |妥=lmmmmmo |妥了=lmmmmmo |娃=mmmmnmm |字=mmmlnmm |学=mmmmmmn |孩=llmmmmn |孩子=mlmmmmm |客=mnlmnml |客厅=mmmmnmm
|客服=mnmmnml |宣=mmnmmmm |宣传=mmnmmmm |家=mllmnmm |家里=mmmmnnm |对=mmomlmm |对了=mmnmmmm |对讲=mmnmlmm |寻=mmmmlmm |小=mlmmmmn
|小下=mmmmmml |小区=mmlmmnn |小孩=mmmmnml |就=nnlnolk |就我=mmmnmml |就是=lmmmmmm |就这=nnmmlml |居=mmmmmnm |屋=nmlmmmm |屋里=nmlnmmm
|屋顶=mnmmmlm |左=mmlnnmm |左边=mmlnmmm |已=mnmmmml |师=nlmmmmm |师傅=nmmmmmm |带=mmmmmmn |帮=mnmmmmm |帮我=mnmmmmm |干=mmmmmmn
|年=mnmmmmm |幸=mmmmnml |幸好=mmmmnml |幼=mmmnmmm |幼儿=mmmnmmm |床=mmmmnmm |底=mmlmoml |底下=mmmmnmm |店=nnmmmml |店家=mmmmmml
|废=mmmmmnm |建=mmmmmmn |开=mllmnmn |弄=lnnmlmm |弄好=mnmmmmm |归=nmmmmml |当=nmmmmmm |得=mlmmnmm |心=mmmmmmn |心疼=mmmmmmn
|忍=mmmmmmn |快=mnmmmmn |快来=mmmmmmn |怎=mmmmmmn |怎么=mmmmmmn |怕=mmmmmmn |急=mmmmnmm |怪=nmmmmmm |恁=mnmmmml |您=mlmmmmn
|感=lmmmmmn |感谢=lmmmmmn |慢=mnmmlmn |成=mmmmnmm |我=nmlnnll |我上=mlmlnmm |我下=mmmmmmn |我买=mmmmoml |我从=mnmmmmm |我以=mmmmmmn
|我们=mlnmnmm |我先=mmmmnmm |我六=mmmmnmm |我写=mmmnmmm |我前=mmnmmml |我去=mmmmmmn |我外=mmmmmml |我奶=mmmmnml |我孙=mnmmmmm
|我家=lmnllmn |我小=mmmmmmn |我就=mnmmmmm |我店=mmmmnmm |我想=mlmmmol |我手=nmmmmmm |我打=mmmmmmn |我拿=mmlmoml |我按=nmmmmmm
|我放=mmmmmmn |我没=mmmmlmn |我用=mmmmnml |我白=mmmmmml |我的=mmmmlmo |我站=mmmnmmm |我自=nmmmmmm |我表=mmmnmmm |我要=mnmmmmm
|我讲=lmmmmmn |我说=llmnlmo |我还=lnmmlmn |我这=lnmmlmn |我那=mmmmmmn |我都=mmmmlmn |我鼻=mmmmmmn |戴=mmmmmmn |户=mmmnmmm |房=nmmmmml
|房东=nmmmmmm |所=mmmmnmm |所以=mmmmnmm |手=llmmnmn |打=mmmmmnm |扔=nmmmmmm |扫=mnmmmml |扫了=mmmmnmm |扫完=mnmmmmm |扫干=nnmmmmm
|扭=mmnmmmm |扭腰=mmnmmmm |扶=mnmmmmm |找=nmmmlmn |找到=nmmmmmm |护=mmmmmmn |护工=mmmmmmn |抬头=mmmmnmm |抽=mmnmmmm |拆=mmmmmml
|拉=nmmmllm |拉倒=nmmmmml |拖=mnmmmmm |拼=mmmmmmn |拿=mmlmmmn |拿到=nmmmmmm |挂=mmlmmmn |挪=mnmmmmm |换=nmmmmml |换个=nmmmmmm
|换了=mmmmnmm |掉=nmlnlmm |排=lmmmmmn |排水=mmlmnmm |排队=lmmmmmn |接=mmmlnmm |插=mmmmnmm |搞=nnmmmml |搬=nmmmmmm |摆=lmmnmmm
|摔=mmmmmnm |撒=mnmmnmk |撤=ommlmml |撤单=nmmmmmm |擦=mnmmnml |擦了=mmmmnmm |收=mnmlmlm |收到=mmmmmmn |收摊=mnmmmml |改=mmmlnmm
|放=mnmlnlm |放学=mnmmmmm |散=mmmmmmn |数=mmmnlml |数字=mmnmmml |敲=mmmmmmn |斑=mmnmmmm |斑马=mmnmmmm |断=mmlmnmm |施=mmmmmnl
|施工=mmmmmnl |旁=mmnmmmm |旁边=mmnmmmm |旧=mmmmmnm |早=lmmmlmo |明=mnmmmlm |明天=mnmmmmm |昨=mmlmmmm |昨儿=mmmmnmm |昨天=mmmmlmm
|是=olmsilk |是三=mmmnmmm |是不=mmnlnmn |是对=nmmlmmm |是我=nmmlmmm |是水=nmmmmmm |是消=mmmmnmm |是电=mmmnmmm |是隔=mmmmnmm |晃=mmmmnml
|晓=mmmmmmn |晓得=mmmmmmn |晚=mlmmmmm |晚上=mlmmmmm |暖=mmmmnmm |暖气=mmmmnmm |更=mmmmnmm |最=mmmmmln |最后=mmmmmmn |有=omllnkn
|有些=mmmmmmn |有人=nnmmlln |有冇=mnmmmmm |有哒=nmmmmml |有没=mlmmmlo |本=mmmmmmn |来=nmmmlmm |来了=nmmmmmm |来人=mmmmmml |柜=mmmmnmm
|查=mommmml |树=mmnmlmm |树底=mmnmlmm |桥=mmnmlmm |棋=mmmnmmm |棚=nmnmlmm |棚子=nmmmmmm |楼=nmomknm |楼上=nmmmlmm |楼下=mmnmmmm
|楼梯=mmnmmmm |楼道=mmlmmnm |楼顶=mmmmlnm |横=mmmnnml |正=mmmmlmn |每=mmmmnml |比=mmmmnmm |水=nllmmom |水来=nlmmmmm |水果=mmmmmmn
|水管=mmmmmmn |水表=mmlmmmn |水费=mmmmmnl |求=lnmmmmm |求求=lnmmmmm |汤=mmmmnml |沙=mmmmnml |沙坑=mmnmmmm |没=ojmnmlm |没事=mmmmlmn
|没人=mnnmmml |没得=nmmmmmm |没留=mmmmnmm |法=mmmmnml |泥=mnmmmmm |洗=mmmmlmn |洗衣=mmmmmmn |活=mmnmmmm |活动=mmnmmmm |派=lommmml
|流=mmmmnmm |浇=lmmmnmm |清=mlmmnmm |清了=nmmmmmm |滴=mmmmnmm |滴到=mmmmnmm |灯=mmmmmlm |烟=mmmmmmn |热=ommnlml |热乎=nmmmmmm
|热水=mmmnmmm |焊=nmmnnml |焊好=ommmmml |照=mmmmnmm |照样=mmmmnml |爬=mmmmmmn |牌=nmmmmmm |物=nmmmmlm |物业=nmmmmlm |狗=mlmmmmn
|狗主=mlmmmmm |独=mmmmmml |猫=nmmmmml |王=mlmmmmn |环=mnmmmmm |环卫=mnmmmmm |现=nmmmlmm |现在=nmmmlmm |玻=mmmmnmm |玻璃=mmmmnmm
|生日=mmmmnml |用=nmllnml |甭=nmmmmmm |电=nmmmnml |电工=mnmmmmm |电梯=nmmlnml |电表=mmlmnmm |电视=mmmnmmm |白=mmlmnlm |白天=mmmmnmm
|盖=lmmmmmn |盖上=mmmmmmn |直=mmmmnmm |省=nmmmmmm |看=llmommn |看得=mmmmnmm |看着=mmmmmmn |真=nmmmlmm |眼=mnmmmmm |眼睛=mnmmmmm
|碰=nmmmmmm |礼=mmmmnml |礼拜=mmmmnml |祝=mmmmmmn |离=mmmmnmm |离我=mmmmnml |秋=mmomlml |秋千=mmomlml |租房=mmmmmmn |空=nmmmnmm
|穿=mmmmmmn |窗=mmmmnmm |第=lnmmmmm |第四=mnmmmml |等=mnmmmmm |算=nmmmmmm |算了=nmmmmmm |管=mnmmmmm |管不=mnmmmmm |篮=mmnmmmm
|篮球=mmnmmmm |系=mmlomml |红=mmlmmmm |纸=mmmmmmn |纸皮=mmmmmmn |线=mmmmnml |线收=nmmmmmm |绊=mmnmmmm |绕=lmmmmmn |给=lnmmlmn
|给个=mnmmmml |给我=mmmmmml |维=mmmmmnl |维修=mmmmmnl |网=mmmmnmm |群=mmmmmmo |群里=mmmmmmn |老=mlnmlmn |老太=mmmmnml |老头=mnmmlmm
|老年=mmmmmnl |老板=nmmmmmm |而=mmmmnmm |而且=mmmmnmm |能=nnnnllk |能不=mmnmnlm |能刷=mmmnmmm |能用=nmmnlmm |腿=mmmmmmn |腿都=mmmmmmn
|自己=mmmmmnl |自来=mnmmmmm |臭=lnmmmmm |花=mmmmmmn |草=mmmmlmn |莫=mmmmlmm |菜=mmnmlmm |蚊=mmlnmmm |蚊子=mmlnmmm |蛮=mmmmlmn
|行=nmmmlml |行了=nmmmmml |补=mmmlmmn |表=mmmmnml |装=nmmmmmm |装修=mmmmnmm |西=mmmmmmn |西边=mmmmlmn |要=llnmmnm |警=mmmmmmn
|让=mmmmnmm |讲=mmmmmml |访=mmmmmnm |访客=mmmmmnm |该=mmnmmnl |说=mnlnmmm |说下=mnmmmmm |说不=mmmmmmn |说了=mmmmnmm |说反=mmmnmmm
|说改=mmmmnmm |说明=mnmmmmm |请=mmmnlln |谁=mmmmlkq |谁去=mnmmmml |谁家=mmlmmmn |谁的=mmmmmmn |谁管=mnmmmmm |谁要=mmmmmln |调=mmnmmmm
|谢=nmmmmmn |谢谢=nmmmmmm |走=nmnmlmm |赶=mommllm |赶得=mnmmmll |赶紧=mmmmmmn |起=mmmmnmm |起码=mmmmnml |跟=mmlmlmo |路=mmmmmmn
|路灯=mmlmmmn |跳=mmmnmmm |车=mmmmnnl |车位=mmmmmnm |车库=mmmlmmm |车来=mmmmnml |车棚=mmnmlmm |转=mmlmmln |转盘=mmmmnmm |轮=mmmmnmm
|过=nmmmlnm |过了=mmmmmnm |近=mlmmmmn |近期=mlmmmmn |还=mmmmokm |还剩=mmmmnml |还有=mlommlm |还没=mlmmmmn |还要=mmmmnmm |这=mmmmklp
|这个=mmmmmmn |这事=mnmmmmm |这条=mmnmmml |这种=mmmmmml |这都=mommlml |进=nmmmmmm |追=mmmmmml |通了=mmmmmml |逮=nmmmlmm |那=nnnmjnm
|那个=mmlmmmm |那就=nmmmmmm |那我=mlmmmmo |那是=nmmmmmm |那条=mmnmmml |那没=nmmlmmm |那边=mnnmlml |邻居=nmmmmmm |都=nmllmmn |都是=mmmmmmn
|里=mmmmoml |里头=mmmmnmm |里面=mmmmnmm |重启=mmmmnmm |钉=mmlmnmm |钉子=mmlmnmm |钥=mmmmnmm |钥匙=mmmmnmm |钱=mmmmnmm |铁=mmmmnml
|铺=nmmmmml |铺上=nmmmmmm |锯=mnmmmml |门=mmnmlnm |门开=mmmmnmm |问=mmmmnmm |问了=lmmmnmm |问着=mmmmnmm |闻=lmmmmmn |阀=mmmmnmm
|阀门=mmmmnmm |防=mmmmnmm |阿=mmmmlmn |阿姨=nmmmmmm |阿强=mmmmmmn |阿拉=lmmmmmn |降=mmmmmmn |院=mmnmlmm |院里=mmnmmmm |随时=mmmmnmm
|难=mmmmmmn |雨=mmnlnml |雨棚=mmnmmmm |静=mnmmmmm |靠=mmmmnml |音=nmmmmmm |音量=nmmmmmm |顶=mmlmnmm |顺=mmnmlmm |顺便=mmnmmmm
|风=nmmlmmm |风一=mmmmnmm |食=mmmmmmn |马=mmmmnmm |马桶=mmmmnmm |骑=mmmmnml |骑车=mmmmnmm |高=mmmmmnl |高空=mmmmmnm |高龄=mmmmmnm
|鸽=mmmmlmn |鸽子=mmmmlmn |齐=nmmmmmm ~around.adult=ppmllkm ~around.child=lmmmmmn ~around.ended=olmmmlm
~around.excess=llmmmmn ~around.gripe=lmmmnom ~around.home=mmmmnmm ~around.how=lmlmmon ~around.if=lllmonm
~around.joke=mlmmmln ~around.kin=mllnmlo ~around.lesson=mmnmlln ~around.maybe=mnmkoln ~around.media=llnmnnm
~around.mistake=nmmqjkm ~around.not=npkmkmm ~around.now=nnlllmm ~around.old=lklmnon ~around.past=mnlloln
~around.place=kknnmnm ~around.sale=lllkmpo ~around.self=lnmmmmm ~around.thing=lknmlmo ~around.urgent=lonlmln
~chat.bot=mlmlnlp ~chat.chores=lmllmmo ~chat.cooks=mlmmnln ~chat.cries=mmmnlln ~chat.dreams=mmmmlmn ~chat.fans=llnmmmm
~chat.food=llomklq ~chat.greets=mmmmlmn ~chat.kin=lklmnmo ~chat.laughs=mmkmlom ~chat.lore=mmmmlmo ~chat.luck=mmmmlmo
~chat.memory=mmmmlmn ~chat.moods=mmllnlo ~chat.nature=nklmmnn ~chat.own_done=pmmmlll ~chat.play=mllmlmp
~chat.praises_bot=mlmmmln ~chat.quotes=mmmmmmn ~chat.school=llmlnmn ~chat.self=llllmmq ~chat.sounds=lllmmmo
~chat.teases=mlmlloo ~chat.tests=llnnllo ~chat.toons=mmmmmmn ~chat.weather=mmlllmo ~chat.wit=mllnlmo
~deed.attitude=llmmoln ~deed.charges=mmmmmlo ~deed.cruel=lmmmmmn ~deed.funds=mlmmlom ~deed.gambles=mmmnmmm
~deed.hurts=lonlmmk ~deed.illegal=mlnmmnm ~deed.kin=mkpmlmm ~deed.slack=lnmmllo ~deed.takes=nmnmmml
~deed.tells=mmmmmnm ~deed.unfair=mknmmmm ~deed.vice=mmmmnmm ~means.asks=lomkmol ~means.awaited=mqlmlll
~means.faults=mlpkoll ~means.follows=kmlnnnn ~means.harms=llkmnno ~means.ill=mlmlnnn ~means.lost=nkplllm
~means.objects=mmnllmo ~means.oddly=kmommmn ~means.papers=lmnmkpl ~means.service=mklkksn ~means.spots=llonlol
~means.thanked=mllmmmn ~means.wishes=mnnlknl ~next.also=lmnlmmo ~next.cancel=tklmklk ~next.cause=mlmloml
~next.comes=mpmmmll ~next.done=snmjlkl ~next.fair=mlmnmmn ~next.good=oolmkln ~next.gossip=nlmlklp ~next.harm=jmnkonn
~next.home=mmlloml ~next.hurry=lnlmmlo ~next.interim=npllklm ~next.mend=lmlrlll ~next.nobody=kqnkmmm
~next.not_that=mmmnmmm ~next.papers=mkmmlon ~next.passes=mmlmmnl ~next.poor=lmmmnml ~next.since=lllmomm
~next.still=jnlkpnn ~next.takes=mmmnjmo ~next.when=lummkkj ~next.where=ljnonln ~next.you=nklmlkr ~talk.adds=okmnloj
~talk.again=jnnlpll ~talk.asks=kpjkjso ~talk.blameless=nnmnkmm ~talk.elsewhere=mmmnmmn ~talk.excuse=mnmllmn
~talk.fed=lnnklmo ~talk.gain=nmllnlo ~talk.goods=lkqmlln ~talk.haste=mollmko ~talk.irony=lnmlmmn ~talk.kindly=llmlmmo
~talk.long=lmlmmon ~talk.news=nmlkmmn ~talk.nobody=lpmlmlm ~talk.noise=mmmlmnn ~talk.please=npmlknm
~talk.praise=mnlnklo ~talk.rules=jmmkkso ~talk.suggests=mllmlom ~talk.system=mmmllmo ~who.client=mllmonl
~who.he=qmlllmk ~who.office=mkmmkom ~who.post=lnmnlmm ~who.resident=nlmnmln ~who.that=okmmmmm ~who.trade=olmlnmm
~who.worker=npllmll 一=lmmmolm 一|=mmmmmmn 一下=mnmmllm 一下|=lmnmmmm 一下午=mmmnlmn 一下就=nmmmmmm 一个=mnlmmnm 一个|=mnmmlmm
一个小=mmmnlmm 一个月=mllmnmm 一个礼=mnmmmml 一会=mmnlmmm 一会儿=mmnlmmm 一共=mmmmnml 一到=mmmmlmm 一千=mmmmmmn 一半=mlnmmmm 一半|=mmmmnmm
一只=nmmmlmn 一只|=nmmmlmn 一台=mmnmlmm 一回=mlnlomm 一圈=mmlmnmm 一圈|=mmmmnmm 一地=mmmmnml 一地|=mmmmnmm 一场=nmmmmmm 一场|=nmmmmmm
一块=mmmmnmm 一块|=mmnmmmm 一块儿=mmmmnmm 一堆=mmmmmmn 一声=mnmmmmm 一夜=mmmmnmm 一大=mmmmnml 一天=mnmmkmm 一天|=mnmmlmm 一家=mmmnlmm
一家|=mmmnmmm 一小=mmmmmmn 一小时=mmmmmmn 一层=mmlnmmm 一层|=mmmnlmm 一年=mmmnlmm 一年|=mmmnmmm 一开=mmlmnml 一张=mmmmmmn 一截=mmnmmmm
一截|=mmnmmmm 一把伞=mmmmmmn 一斤=mmmmmmn 一斤|=mmmmmmn 一晚=lmmmmnm 一晚上=lmmmmmn 一条=mmmnlmn 一样=mmmmmmn 一样|=mmmmlmn 一样没=mmmmnmm
一根=nmnmlml 一根|=mmnmmmm 一桶=mmnmmmm 一楼=mmllonl 一楼|=mmmlnmm 一楼大=mmlmnmm 一楼带=mmmmmnm 一楼电=mmmmnmm 一次=mlmmmnm 一次|=mlmmmnm
一滩=mmmmnmm 一点=mmmmnmm 一直=mmnnlmm 一看=nmmmmml 一看是=nmmmmmm 一眼=lnmmnml 一窝=mmnmlmm 一箱=mmmmmmn 一箱|=mmmmmmn 一股=mmnmmmm
一起=mlmmmln 一趟|=mmmmnmm 一跤=mmmmnmm 一跤|=mmmmnmm 一身=mmmmnmm 一辆=mmmmmmn 一过=mmnmlmm 一遍=mmmnlmm 一遍|=mmmnlmm 一顿=lmmmmmn
七=mmmmoll 七八=mmnmnml 七点=mmmnmml 万=mmmmmmn 三=lmkmpko 三个=mmlmnmm 三十=mmmmlmn 三四=mmmmnmm 三回=mnmmmmm 三天=mmmmmmn 三天了=mmmmnmm
三年=mmmmmmn 三根=mmmnmmm 三根|=mmmnmmm 三楼=nmmmmmm 三楼灯=nmmmmmm 三楼那=mmlmmmm 三点半=mnmmmmm 三百=mmmmmmn 三缺=mmmmmmn 三缺一=mmmmmmn
三轮|=mmmmnml 三遍=mmmmnmm 三遍|=mmmmnmm 上=lonlolk 上|=lnmnmlm 上一=mmlmnmm 上不=mmnmlmm 上也=mmmmmmn 上了=nlmmmml 上了|=nlmlnml
上全=mmmmnmm 上全是=mmmmnmm 上写=mlmmnmm 上写的=mmmmnmm 上几=mlmmmnm 上几点=mlmmmnm 上去=nmmmmml 上去了=nmmmmmm 上去就=mmmmnmm 上去看=mmmnmmm
上回=mmmmnml 上在=mmnmlmm 上夜=mlmmnmm 上夜班=mmmmnml 上大=mmmmnmm 上头=mmmnmmm 上我=mnmmmmm 上显=mmmmnmm 上显示=mmmmnmm 上有个=mmmmnmm
上来=mnmnlmm 上来的=mmmnmmn 上次=mmmmlmn 上没=mnmmmmm 上牌=mmmmlnm 上班=mnmmmmm 上电=lmmmmmn 上的=mmnmmmm 上说=mmmmmmn 上谁=mmnmmmm
上那=mnmmmmm 上那个=mmmmnmm 上门=nmmmmml 上门收=mmmmmnl 上面=mmmmoml 下=mmokmll 下0=mmmmlmn 下|=mmnnmlm 下一=mmnmmml 下个=mnmmlmm
下个月=mnmmlmm 下了=mmmmmml 下了|=mmmmmml 下午=mmmnlmm 下午|=mmmnlmn 下去=nllmnmm 下去了=nmmmmml 下周=mnmmmlm 下头=mmmmnmm 下好=mnmmmmm
下就=nmmmmmm 下掉=mmnmmmm 下掉|=mmnmmmm 下文=mnmmmmm 下来=mlnlmmm 下来|=mlnmmmn 下来挪=nmmmmmm 下来的=mmlmnnm 下来给=mmmmmmn 下棋=mmmmmmn
下水=mmmmlmm 下水道=mmmmmmn 下的=mmmmlmn 下车=mmmmnmm 下雨=mlmmnmm 下面=mmmmnmm 不=mmlnmnk 不|=knmlksk 不下=mmnmmmm 不下来=mmnmmmm
不了=lmmmpml 不了|=lmmmpml 不亮=mmmmnml 不会=mlmmmnm 不住=lmnmmmm 不住|=lmnmmmm 不光=mmlmnmm 不冒=nlmmlmn 不冒了=nmmmmmm 不准=mmlnmmm
不准|=mmmmmmn 不到|=mnmmlmm 不动=mmmmnmm 不动|=mmmmnmm 不去=lmnmmmm 不去|=mmnmmml 不叫=mmmmlmn 不叫了=mmmmmmn 不合=mmmmmnm 不吭=mnmmmmm
不吭声=mnmmmmm 不吵=mmmmmmn 不咋=nmmmmmm 不响=mmnmlmm 不响|=mmnmmmm 不在=mmlnlmm 不好=mmlmnmm 不好|=mmlmmmm 不好意=nmmmmmm 不对=mmmolmm
不对|=mmmolmm 不开=mmmnmmm 不开|=mmmnmmm 不得=mmmmmmn 不必=nmmmmmm 不想=mmmmmmn 不懂=nmmmmmm 不掉=mmmmnmm 不敢=lnmmnmm 不敢开=mmlmmmn
不是=kmmpkln 不是一=mmmnlmm 不是下=mnmmmml 不是不=mmmnmmm 不是中=mnmmmmm 不是墙=nmmmmmm 不是我=mmmmmmn 不是楼=nmmlmmm 不是没=mmmmnmm 不是蟑=mmmmmmn
不是要=mnmmmmm 不是说=mnnlmmm 不来=lommmmm 不来|=mnmmmml 不来我=lnmmmmm 不清=mmmnmml 不清左=mmmnmmm 不滴=nmmmmmm 不热=mmmnlmm 不热|=mmmnlmm
不用=plmllmm 不着|=mmnmlmn 不着了=nmmmlmm 不知=mlnmmlm 不知道=mmmmnmm 不算=mmmmmnl 不管|=mmmmmnm 不给=mnmmmmm 不能=llmmnmn 不能给=mmmmmnm
不行=mmmmnmm 不行|=mmmmnml 不要=nmmmmmm 不见=lmnnmml 不见|=mmmmnml 不见了=lmnmlmm 不让=mlmmnml 不该=mmmmmmn 不起=mnmmmml 不起|=mmmmnmm
不转=mmnlmmm 不转|=mmnlmmm 不过=mmnmmmm 不追=nmmmmmm 不追究=nmmmmmm 不闪=mmlmnmm 不闪了=mmlmmmm 不顶=mmmmnmm 不顶事=mmmmnmm 专=mmmmmmn
专家=mmmmmmn 且=mmmmnmm 业=nllmmmn 业|=mmmmnml 业主=mmmmmmn 业委=nmmmmml 业委会=nmmmmml 东=nllmmml 东西=nmmmlnm 东西|=nmmmmmm
东边=mmlmnmm 东边那=mmmlnmm 东门=mmmmmmn 丝=mmmmnmm 丢=mllmmnm 丢了=mmmmmnm 两=lnmmokn 两个=mmlmmmo 两个|=mmmmlmn 两半=mmnmmmm
两回=mnmmmmm 两块=mmmmnmm 两块|=mmmmnmm 两天=mmnmnml 两斤=mmmmmmn 两桶=mmmmlmn 两点=mnmmnll 两点|=mmmmnml 两辆=mmmnmmm 严=mmmmnmm
个=konmmlm 个|=mnmmmmm 个|今=mmmmnml 个也=mmmmnmm 个事=mmnmmmm 个井=mmnmmmm 个井盖=mmnmmmm 个人=mnlmmmm 个公=mmmmmmn 个准=mnmmmmm
个办=mmmmnml 个口=mmmmnml 个台=mmmmmmn 个多=mmmmmmn 个大=nmmnmml 个字=mmlnmmm 个小=mmmnlml 个小时=mmmnmmm 个屋=mmmmmmn 个工=mmmmmnm
个方=mmmmnmm 个旧=mmnmmmm 个时=mnmmmmm 个时间=mnmmmmm 个是=mmmlmmm 个月=mmmnnml 个月|=mmmnmml 个柜=mmmlmmm 个水=mmmmmmn 个洞=mmmmnmm
个洞|=mmmmnmm 个漏=mnmmmmm 个灯=mmmmmml 个电=mmmmnmm 个监=mmlmnmm 个监控=mmlmnmm 个破=lmnmmmm 个礼=mnmmmml 个礼拜=mnmmmml 个章=mmmmmmn
个红=mmmmnmm 个装=mmnmmmm 个话=mnmmmmm 个说=mnmmmmm 个说法=mnmmmmm 中=mmmmnll 中|=mmmmnmm 中了=nmmmmmm 中了|=nmmmmmm 中庭=mmnmmmm
中考=mmmmoll 中考|=mmmmoll 串=mnmmmmm 串了=mnmmmmm 串了|=mnmmmmm 临=mmmmmnm 临时=mmmmmnm 为=mlmmmmn 主=mlmmmmo 主下=nmmmmmm 主人=nlmmmmm
主人下=mlmmmmm 主来=mmmmnmm 举=mmmmlmn 举报=mmmmmnm 久=mnnmlnl 久|=mmnmmmm 久来=mnmmmmm 么=lolnnml 么|=momlmml 么多=mmmnlmm 么大=mmmmnmm
么好=mmmmmmn 么弄=mmmmmnm 么报=mmmmmnl 么时=mnmmmmm 么时候=mnmmmmm 么样=mnmmmmm 么样了=mnmmmmm 么长=mmmmnml 之=lnmmnml 之前=mnmmmml
之后=lmmmnmm 乌=nmnmmml 乎=nmmmmmm 乐|=mmmmmmn 乒=mmnmmmm 乒乓=mmnmmmm 乓=mmnmmmm 乖=mmmmlmn 九=lmlmnmm 九点=lmmnnml 九点|=lmmnmmm
也=jmqhpko 也不=lnllnlm 也不行=mmmmnmm 也关=mmmmmmn 也关不=mmlmmmn 也哑=mmnmmmm 也在=mmmmnmm 也好=mmlmmmn 也就=mmmnmmm 也开=mmnmmmm
也得=mmnmmmm 也掉=mmnmlmm 也掉了=mmnmlmm 也断=mmnmmmm 也断了=mmnmmmm 也是=mmmmmmn 也是这=mmnmmmm 也有=mmlmnmm 也有|=mmlmnmm 也松=mmlmnmm
也松了=mmmmnmm 也没=lmmmmmm 也没有=mmmmnmm 也没用=mmlmmmm 也滴=mmmmnmm 也裂=mmlmnmm 也裂了=mmlmnmm 也要=mmnmmmm 也说=mnmmmmm 也跟=mmmmnmm
也跟着=mmmmnmm 习|=mmmmnmm 乡=mmmmmmn 书=mmmmmmn 买=llmlnlo 买了=nmmmmml 买的=mmmlnmm 买菜=mmmmmmn 了=pmomnil 了|=vkmnkhl 了|0=mmmnmml
了|三=mmmmmmn 了|下=mmnmmmm 了|不=nmnlmmm 了|五=mmmmnmm 了|人=mmmmmmn 了|今=nnmmlml 了|他=nmmmmmm 了|你=mnmmmml 了|关=mmmmnmm
了|刚=nmmmmmm 了|刮=mmnmmml 了|可=nmmmmmm 了|哈=nmmmmmm 了|在=nmmmmmm 了|大=lmmmmmn 了|好=nmmmmmm 了|娃=mmmmnmm 了|就=mmmmlmm
了|开=mmmmnmm 了|快=mmmmmml 了|我=nlllmmo 了|拿=nmmmmmm 了|按=mmmmlmn 了|改=mmmlnmm 了|是=nmmmlmm 了|有=mmmmlmn 了|楼=nmmmmmm
了|水=mmmnlmm 了|没=mlmmoml 了|热=nmmmmml 了|现=mmmmlmm 了|电=nmmmmmm 了|白=nmmmmmm 了|等=lmmmlmn 了|给=mmmmmml 了|老=nmmmmml
了|行=nmmmmml 了|要=mmmmnmm 了|说=nmmmmmm 了|谢=nmmmmml 了|过=nmmmmmm 了|还=nmmmmml 了|这=mmmnmmm 了|那=mmmmmnm 了一=mmmlnln 了一下=mmmmnmm
了一个=mnmmmmm 了一会=mmmmnmm 了一半=mmmmnmm 了一只=mmmmlmn 了一块=mmnmlmm 了一层=mmmnlmm 了一根=mmnmmmm 了三=mmmlnmm 了不=nmmmmmm 了两=mlnlnml
了两个=mmmmmmn 了两块=mmnmnml 了个=mmlnmmn 了个大=mmmnlmm 了五=mmnmmmm 了五分=mmmmnmm 了亮=mmmmmmn 了亮了=mmmmmmn 了仨=mmmmnmm 了伐=lnmmmmm
了伐|=lnmmmmm 了你=mmmmmmn 了保=mmmmmnm 了俩=mmmmnmm 了俩月=mmmmmmn 了停=nmmmmml 了停了=nmmmmmm 了几=mmmmnmm 了十=mmmmnmm 了半天=mmmmnmm
了半截=mmmmnmm 了去=mmmmmnm 了去哪=mmmmmnm 了又=mmmmnmm 了吗=mnmmmlm 了吗|=mnmmmlm 了吧=mmmmlmn 了吧|=nmmmlmm 了哈=ommmlml 了哈|=nmmmmml
了四=mmmmmmn 了好=mmomlmm 了小=mmmnmmm 了得=nmmmmml 了快=mmlmmmn 了收=lmmmmmn 了散=mmmmmmn 了散了=mmmmmmn 了有=mmlmnmm 了条=mmnmlmm
了来=nmmmmmm 了来了=nmmmmmm 了根=mmmmnmm 了根管=nmmmmmm 了没=krmlkln 了没|=lommlln 了没有=mnmmlmn 了点=nmmmlmm 了电=mlmmnmm 了的=mmmmmmn
了看=lmmmmmm 了给=mmmmmmn 了胶=nmmmmmm 了能=mmmmmnl 了药=mmmmnml 了药|=mmmmnml 了还=mnmmlmn 了还没=mnmmlmm 了都=mmmmlmm 事=nmmlmnl
事|我=mmmmmmn 事|是=mmmnmmm 事了=ommmmml 事了|=ommmmml 事你=mmmmmnm 事儿=mnmmmmm 二=mllonln 二十=mlmmmmn 二十|=mmmmmmn 二十来=mmmmnml
二号=mmmmlmm 二号楼=mmmmlmm 二层=mmmnmmm 二楼=mmmnlml 于=mmmmmmn 五=lmmmolm 五|=mlmmlmo 五一=mnmmmmm 五个=mmmmmml 五六=mmnmmmm
五分=mmmmnmm 五分钟=mmmmnmm 五十=mmmmmmn 五块=mmmnmmm 五块|=mmmnmmm 五楼=mmmlnmm 五楼那=mmmmnmm 五点=mmmmmml 井=mmplllm 井头=mlmmmmm
井盖=mmmlmmm 井盖|=mmmmmmn 井里=mmnmlmm 井里头=mmnmlmm 些=mmmmlln 些人=mmmmmmn 交=mlllnmn 交|=mmmmmnm 交站=mmmmnmm 产=mmmlnnl
产权=mmmlnml 亭=mmomlmm 亭子=mmnmmmm 亭子里=mmnmmmm 亮=omlmmll 亮|=nmmmmlm 亮不=mnmmmmm 亮了=mmmmnmm 亮了一=mmmmnmm 亮了亮=mmmmmmn
亮了没=mnmmmmm 亮啦=nmmmlmm 亮啦|=nmmmlmm 亮堂=nmmmmmm 亮堂了=nmmmmmm 亲=mmmmmmn 人=mopjlmm 人|=llomlmn 人|我=mmnmmmm 人一=mmmmnmm
人上=lnmmmml 人上去=mnmmmmm 人上门=mmmmmnm 人下=mlmmmmm 人下来=mlmmmmm 人也=mmlmlmn 人也没=mnmmmmm 人了=nmlmmmm 人了|=nmmmmmm 人住=mmmmnmm
人住|=mmmmnmm 人去=mnmmmmm 人名=mnmmmmm 人吗=mlmmmmn 人吗|=mlmmmmn 人呢=mommmml 人呢|=mommmml 人嚟=mnmmmmm 人在=mnmmmmm 人在楼=mmmmmmn
人家=onlmlml 人家|=mmmnmmm 人家小=mmmmmmn 人家是=nmmmmml 人家里=mmmmmmn 人就=mmmmmmn 人挪=lmmmnmm 人摔=mmmmmmn 人摔了=mmmmmmn 人撞=mmnmmmm
人敲=mmmmmml 人最=mmmmnml 人来=mnmmmmm 人没=mnmlnmm 人没有=mnmmmmm 人现=mmmmnmm 人理=mommmml 人的=mlmmmnm 人管=mnmmmmm 人管|=mmmmmmn
人给=mnmmmml 人脸=mmmmmnl 人行=mmnmmmm 人行道=mmnmmmm 人要=mlnmmmn 人走=nmmmmml 人过=mnmmmmm 人都=mlmmmmn 什=mlmmmmn 什么=mlmmmmn
什么时=mnmmmmm 今=nnllmln 今儿=mnmmmmm 今天=nllmnln 今天|=mnmmmml 今年=mmmmlnm 今年还=mnmmmnl 今日=mmmmlmn 今早=mlmmnmm 今晚=mommmlm
今晚能=mnmmmml 从=mmkmnmn 从一=mmlmmmm 从一楼=mmlmmmm 从窗=nnmmlmm 从窗户=nnmmlmm 从那=nmmmlmm 仔=mmmnmmm 仔细=mmmnmmm 他=mmnmnll
他们=mmmmnmm 他们自=nmmmmmm 他家=lmommml 他的=mmmmmmn 他说=nmmmmmm 付=mmmmnmm 以=nlllnnm 以为=lmmmmmn 以了=nmmmmml 以了|=nmmmmml
以前=mmmmmmn 以后=nmmmmmm 仨=lmmmnmm 仨|=mmmmmmn 们=nnmlmnk 们|=mnmmmmm 们|你=mnmmmmm 们不=mmmmnmm 们倒=mnmmmml 们倒是=mnmmmml
们别=mmmmmml 们家=mmmmmmn 们就=mmmmmnl 们是=mnmmmml 们楼=mmmmmmn 们自=nmmmmmm 们自己=nmmmmmm 们说=mnmmmmm 们这=mmnmlmm 们这层=mmnmmml
们这栋=mnmmmmm 们那=mmlmmnn 们都=mmmmmmn 仲=monmmmk 件=mlmmlnl 份=mmmmmmn 伊=nmmmnml 伊拉=mmmmnml 伐=lpmmlnl 伐|=lpmmlnl 休=mmmmnmm
休息=mmmmnml 众=mmmmmmn 伙=mmmmmmn 会=nmmlmmn 会|=nmmmmmn 会不=mlmmmnm 会不会=mlmmmnm 会儿=mmmlmmm 会儿|=mmmmnmm 会有=mnmmmmm
会有人=mnmmmmm 会说=nmmmmml 会飞=mmmmnmm 会飞|=mmmmnmm 伞=mmmmmmn 伞|=mmmmmmn 传=lmmolmm 传栏=mmnmmmm 伤=mmmmmnm 估=mmmmnml 伸=mmmmnmm
但=lmmnmmm 位=mmmnlmn 位|=mlmmmmm 位了=nmmmmml 位租=mmmmmnm 低=mmmmnmm 住=llmnoml 住|=mlnmnml 体=mmmmlnm 何=mmmmmmn 作=mmmnmmm
作业=mmmmnmm 作业|=mmmmnml 你=kmklllu 你|=mmmmnml 你上=mmmmmmn 你下=mmmmmmn 你们=nolmlnk 你们|=mnmmmml 你们倒=mnmmmml 你们别=mmmmmml
你们家=mmmmmmn 你们是=mnmmmml 你们说=mnmmmmm 你们那=mmmmmnm 你们都=mmmmmmn 你先=mmmlmmn 你哋=mommmnk 你家=mlmmmmn 你说=mmmmnmm 你那=mmmmmmn
使=nmlmmml 使|=mmmmnmm 使嚟=nmmmmmm 供=mmmmmnm 供暖=mlmmmnm 侧=mnlnmmm 侧|=mmmnmmm 侬=mlmmlmp 侬|=mmmmmmn 便=mlnmmmm 便利=mmlmnmm
便利店=mmlmnmm 便宜=mmmmmmn 便民=mmnmmmm 保=mlmmlnn 保|=mmmmmmn 保安=mmmmmlm 保管=mmmmmnm 保险=mmmmmnl 信=mmnmmll 信箱=mmnmmmm 俩=mlmmmmn
修=mnnmlmm 修|=mommlml 修一=mmnmmmm 修呢=nmmmmml 修垃=mmmlmmm 修垃圾=mmmlmmm 修好了=mmmmmmn 修水=mlmmmmn 修水管=mlmmmmn 修的=mmmmmml
俺=lmmmmmm 倒=lmplmml 倒了=lmommml 倒了|=lmommml 倒是=momlnmm 倒是来=mnmmmmm 候=mnmmmln 候来=mnmmmmm 候给=mnmmmmm 候能=mmmmmlm
候还=mmmmmmn 借=mlmmmmo 借我=mmmmmmn 值=mmmmmmn 假=mmmlmnn 做=lmmmnmn 做不=mmmmnmm 做饭=mmmmnmm 做饭|=mmmmnmm 停=mklmloo 停|=mmmmnmm
停一=mmmmmnl 停了=mmnmlmn 停了五=mmnmmmm 停在=mmlmmmn 停电|=mmmmlmn 停车=mmmmlmn 健=mmmmmmn 健身=mmmmmmn 偿=mmmmmnm 傅=nommmkl
傅|=llmmmmn 催=mnmmmmm 催一=mnmmmmm 催一下=mnmmmmm 傻=mmmmmmn 像=lmmnnnl 像头=mmmmmnl 像是=mmmmnml 僵=mmmmlnm 僵尸=mmmmlnm 僵尸车=mmmmmnm
儿=nnlmmmm 儿|=mmlmnmm 儿了|=mmmmmml 儿呢=mnmmmmm 儿呢|=mnmmmmm 儿来=mnmmmmm 儿没=mmmmlmn 儿谁=mnmmmmm 元=mmmmnmm 元0=mmmmnmm
元|=mmmnmmm 元门=mmmnmmm 元门口=mmlnmmm 充=nlmmlnm 充|=mlmmnml 充上=nmmmmmm 充上了=nmmmmmm 充电=mmmllmn 充电棚=mmmmmnm 先=mllmnmn
先不=nmmmmmm 先不用=nmmmmmm 先别=mmmlmmm 光=lnllplm 光|=mmmmmmn 光我=mmmlnmm 入=mmnmmmm 全=mlnlnlm 全家=mmmmmmn 全是=mmmmnmm 全靠=mmmmnmm
全黑=mmmnmmm 全黑|=mmmnmmm 八=mlmmnmn 八个=mmmnmml 八块=mmmmmmn 八成=mmmmnmm 公=mlnmlom 公交=mmmmnmm 公交站=mmmmnmm 公共=mmnmlnl
公司=nnmmmml 公告栏=mmnmmmm 公里=mnmmlmm 六=llmmpml 六楼|=mmlnmmm 六点=mlmlnmm 共=mmmmmnl 关=omnlmll 关|=mmnmlmm 关不=mmnmlmm
关不上=mmlmmmn 关了=nnllmml 关了|=nmmmmmm 关了没=mnmmmml 关得=nmmmmmm 关门=nmmmmmm 关门了=nmmmmmm 其=mmmnlmm 其实=mmmnmmm 其实是=mmmnmmm
养=mlnmlnm 养狗=mmmmmnm 养鸽=mmmmmnm 养鸽子=mmmmmnm 内=mmmmmnm 冇=nnmlmml 冇人=mnmmmml 再=onnmkmk 再一=mmnmmmm 再不=mnmmmmm 再不来=mnmmmmm
再说=mlmmmmm 冒=molmlmm 冒|=mommmml 冒了=nmmmmmm 冒了|=nmmmmmm 冒烟=nmmmmmm 写=llmpmml 写作=mmmmnml 写作业=mmmmnml 写错=mmmnmmm
写错了=mmmnmmm 冤=mmmnlmm 冤枉=mmmnmmm 冬=mnmmmmm 冬天=mnmmmmm 冰=mmmmlmn 冰凉=mmmmnmm 冰凉|=mmmmnmm 冰箱=mmmmlmn 冲=nlllnmm 冲不=mmmmnmm
冷=mmlmmmn 冷水=mmmnmmm 冷风=mmmmmmn 冻=lmmmmmn 净=nmlmmmm 净|=mmmmnmm 净了=nmmmmmm 净了|=nmmmmmm 净水=mmmmmmn 准=mmlmlmn 准|=mmmmmmn
准确=mmmnmmm 凉=mmlnmml 凉|=mmmmnmm 凉了=mmmmmml 凉了|=mmmmmml 凉亭=mmmmlmm 凌=mmmmnmm 凌晨=mmmmnmm 减=mmmmmmn 减肥=mmmmmmn 凑=mmmmnmm
几=mmlmonk 几个=mmmmmml 几个人=mmmmmmn 几号=mnmmmmm 几块=mmmnmlm 几块|=mmmnmmm 几天=mmmnmmm 几天|=mmmnmmn 几年=mlmmnmm 几时=mnmmmlm
几点来=mnmmmmm 几点能=mmmmmlm 凳=mmnmlmm 凳子=mmmmlmm 出=lmmlomm 出不=mmmmnmm 出不去=mmmmnmm 出去=mnmmlmm 出口=mmnmmmm 出来=mlmmolm
出来|=mmmmnmm 出的=mmmmmnl 出门=mnmmmmm 刀=lmmmnmm 分=lnmnlmn 分不=mmmnlmm 分不清=mmmnlmm 分类=mmmmmnm 分钟=lnmmnml 分钟了=mnmmlmm
分钟又=mmmmnmm 划=nlmmmnl 划了=mmmmnmm 刘=mlmmmmo 刚=qlknmll 刚从=nmmmmmm 刚刚=mmmmmml 刚又=mmmnmmm 刚才=mlmmlmn 刚有=mmlmnmm 刚看=nmmmmmm
刚说=mmmnmml 利=mmlmnmm 利|=mmlmnmm 利店=mmlmnmm 别=mmlmklp 别的=mmmnmml 刮=mmmmoml 到=kolkqln 到0=mmmmnmm 到|=mommllm 到一=mmmmmmn
到下=nnmmlml 到下午=nmmmmmm 到了|=mmmmnml 到了没=mmmmmmn 到公=mmmmnmm 到几=mmmmmnm 到几点=mmmmmnm 到单=mmmmmmn 到哪=mnmmmmm 到天=mmnmmmm
到小=mmmmnmm 到底=mommllm 到我=mmmmoml 到我家=mmmmnmm 到没=mmmmmmn 到没有=mlmmmmn 到现=mnmmmml 到现在=mnmmmml 到的=mmmmmmn 到走=lmmmmmn
到路=nmmmmmm 制=mmmmlnm 刷=mmnmmml 前=knlnnmm 前天=mmmmnml 前头=mnmmmmm 前那=mmnmmmm 前门=mmmnmmm 前面=mmmmlmn 剩=lmnmnmm 剪=mmnmmml
副=mmmnlmn 割=mnnmlml 劝=mmmmmnm 办=mlmmmnn 办公=mmmmmnm 办法=mmmmnmm 务=mmmmmnm 动=mmmlmnm 动了=nmmmlmm 动了|=nmmmlmm 动室=mmnmmmm
动车=mmmmnmm 动车|=mmnmmmm 动车道=mmmmnmm 动静=mmmmmmn 动静|=mmmmmmn 勿=mmmnnml 勿是=mmmnmmm 包=mllmnmn 包|=mmmmnmm 化=mmomlnl
化带=mmnmmmm 化带里=mmnmmmm 化粪=mmnmmmm 化粪池=mmnmmmm 北=mmmnmml 北门=mmmnmml 北门|=mmmnmml 匙|=mmmmmmn 区=mllmmpn 区|=mmlnmmm
区有=mmmmmnl 区的=mmmmlmm 医=mlmmmmo 医保=mmmmmmn 医院=mmmmmmn 十=lmlmolo 十|=mmmmlmn 十一=mnmmmmm 十八=mmmmmmn 十几=mmmmolm 十分=mnmmmmm
十分钟=mnmmmmm 十块=mmmmlmn 十块|=mmmmlmn 十来=mmmmnml 十点=nmmmnml 十点收=mmmmmml 千=mmnmkmn 午=mnmmlmm 午|=mmmnlmm 半=lnnmnmk
半|=mlmnnmm 半个=mnmmlmm 半个钟=mnmmlmm 半天=mnmmmmm 半天了=mnmmlmm 半就=mmnmlmm 半截=mmmmnmm 半截|=mmmmnmm 单=nlmmmmn 单|=mmmmmmn
单位=mmmmmmn 单元=mmmmnmm 单元0=mmmmnmm 单元|=mmmnmmm 单元门=mmmnmmm 单吧=nmmmmml 单吧|=nmmmmml 卖=llmloln 卖的=mmmmnmm 南=mlmolln
南门=mmmmmmn 占=mmnnlml 卡=nllnmnl 卡|=nmmmlmm 卡了=mmmmnmm 卡了|=mmmmnmm 卡在=mmlmnmm 卡车=nmmmmmm 卧=mmmmnmm 卧室=mmmmnmm 卫=mmmllmn
卫生=mmmmmmn 印=nlmmmmm 印件=mmmmmnm 印子=nmmmmmm 印子|=nmmmmmm 危=mmmmmnl 危房=mmmmmnl 卸=mlmmmnm 卸货=mlmmmnm 厂=mnmmlml 厅=mlnmmmm
厅的=mmnmlmm 厅那=mmmmmmn 厅那个=mmlmnmm 厅那组=mmmmmmn 厉=lmmmnml 厉害=lmmmnml 压=lmmmnnl 压的=mmmmmnm 压药=mnmmmmm 厕=mmnmlmm
厕所=mmnmmmm 原=nmmmmml 原来=nmmmmml 厢=mmnmmml 厨=mmmmnmm 厨房=mmmmnmm 厨房窗=mmmmnmm 厨房那=mmmmmmn 去=mnllmmm 去|=llommmm 去一=mmmmnmm
去了=mnlmmmm 去了|=mnlmmmm 去人=mmmmlmm 去哪=mlmmmol 去就=mmmmnmm 去年=mnmmmml 去开=mmmmnml 去接=mmmmmml 去没=mlmmmmn 去的=mmmnlmm
去的|=mmmnlmm 去说=mnmmmml 又=jmllrlo 又上=mmmnmmm 又上去=mmmnmmm 又不=mmmmmmn 又亮=nmmmmmm 又亮了=nmmmmmm 又叫=mmmmoml 又开=mmmmmmn
又弹=mmmmnmm 又得=nmmmmmm 又是=mmmmmmn 又来=mmmmnmm 又来一=mmmmnmm 又没=mmmmnmm 又给=mmmmnmm 又被=mmmmmmn 又要=mmmmlmn 又贴=mmnmmmm
及=mnmmmlm 友=mmmmmmn 双=mlmmmnm 反=lmnnnml 反了=mmmnlmm 反了|=lmmnmml 反应=mmmmnmm 反应|=mmmmnmm 发=mlnmlmn 发|=mmnmlmn 叔=mmmmmmn
取=mmmmklo 取|=mmmmmln 受=mmmmmnm 受伤=mmmmmnm 口=lnomllm 口|=mmmnmmm 口不=mmmmnmm 口了=lmmmmmm 口了|=lmmmmmm 口好=mmlmnmm 口子=mmmnmmm
口子|=mmmnmml 口就=mmmmnmm 口开=lmmmnmm 口水=mnmmmmm 口水|=mnmmmmm 口的=mmmmlmn 口等=mnmmmml 口红=mmnmmmm 口罩=nmmmlmn 口那=mmnmmmm
口那个=mmnmlmm 句=mommlml 句|=mnmmlml 句话=mnmmmmm 句话|=mnmmmmm 另=nmnllmm 另一=nmmlmmm 另外=mmnmlmm 只=mlmnomk 只|=mlmmnmm
只是=mmmnlmm 只有=mmmnmmm 只能=mmmmnml 叫=llnnnmm 叫|=llnloml 叫不=mmmnmmm 叫了=mmmmnmm 叫了|=lmmmnmm 叫人=mmmmmnl 叫我=mmmmnmm
叭=lmmmmmn 叮=mmmmlmn 可=mlllmno 可以=olmmmok 可以了=nmmmmml 可能=mmmmnmm 台=klomoml 台|=mmlnmmm 台|我=mmmnmmm 台上=mmnmmmm 台子=mmmmnmm
台的=mmnmmmm 台阶=mmmmnmm 台风=mnmmmmm 叶=mmmnmmm 号=mmlnmmm 号0=mmmmmmn 号|=mmmlnmm 号楼=mmmnmmm 号楼|=mmmolml 号楼下=mmmmmmn
号楼前=mmlmnmm 号楼大=mmmmlmm 号楼的=mmmnmmm 号码=mmmmnmm 司=nnmmmml 吃=llmmmmp 吃|=mmmmmmn 吃饭=mmmmmmn 各=mlmmlno 各位=mmmmmmn
各位|=mmmmmmn 合=mlmmmnm 合不=mmmmmnm 同=mmmmmnm 名=mnmmlmm 名字=mnmmmmm 后=mmnnmkm 后|=mnmmmml 后一=mmmmmmn 后天=mmmmmmn 后头=mmmnmml
后头那=mmmnmmm 后就=lmmmnmm 后巷=mmnmlmm 后门口=mmmmnmm 后面=mmnmlmm 向=mmmnlmm 向了=mmmnmmm 向了|=mmmnmmm 吓=lmnmlmo 吓人=mmnmlmm
吓人|=mmnmlmm 吗=lnlmlnm 吗|=lnmmlom 吗|我=mnmmmmm 吞=mnmmlmm 吧=plmlklp 吧|=plmlklo 听=mllonmm 听|=mlmnmmm 听不=mmmmnml
听不见=mmmmnml 听听=mmmmmmn 听见=mmlmnmm 吭=mnmmmmm 吭声=mnmmmmm 吭声|=mnmmmmm 启了=mmmmnmm 吱=mmmmlmm 吵=mmmllmn 吵架=mmmmmmn
吵架|=mmmmmmn 吵醒=mmmmnmm 吹=nmmlmmm 呀=monmlml 呀|=mpmmmml 告=mnomlmm 告|=mmnmlmn 告栏=mmnmmmm 告诉=mnmmmmm 告诉我=mnmmmmm 呐=mommmmk
呐|=mommmmk 呗=lmmmlmn 呗|=lmmmlmn 员|=mnmmmmm 呛=mmlmmmm 呛|=mmlmmmm 呢=nolllkn 呢|=npllllm 周=mmmnmmm 周五=mlmmmmn 周六=mmmnmml
周末=mnmmmml 味=mnmmlmm 味|=mmnmmml 味儿=mnlmlmn 味儿|=mnmmlmn 味儿没=mmmmlmn 味道=mmmmmml 命=mmmmmmn 咁=mmmmnmm 咋=mmmmlnl 咋个=mmmmmnl
咋还=mnmmmml 和=mmlmomm 和0=mmmmnml 咕=mmmmlmn 咗=nmomlml 咗|=mmnmlmm 咚=mmmmmmn 咚咚=mmmmnmm 咚咚咚=mmmmnmm 咦=nmmmmml 咦|=nmmmmml
咧=mmmmnmm 咧|=mmmmnmm 咩=mmmmmnl 咬=mmmmnmm 咯=nlmmlmm 咯|=nlmmlmm 咱=mkmmlmp 咱们=mmmmmmn 咱这=mlmmmnm 咸=mmnmmml 品=mlmmmmm
品|=mmmmnmm 哇=lnmmmol 哇|=lnmmmol 哈=nlmnlmm 哈|=nlmnlmm 哈哈=mmmmlmo 哈哈|=mmmmlmn 哈我=mmmmnmm 哋=mommmmk 响=mlmmnnl 响|=mlnmnml
响了=nmmmmmn 响了|=nmmmlmn 哎=nmmmlmm 哎|=nmmmmmm 哐=mmnmmmm 哐哐=mmnmmmm 哑=mmnmmmm 哒=ommmlml 哒|=nmmmlmm 哗=mmmmnml 哗啦=mmmmnml
哟=mmmmmlm 哟|=mmmmmlm 哥=mlmmmmn 哦=lommmmm 哦|=lommmmm 哪=llmmlpm 哪|=mlmmmmm 哪个=mmmmlnm 哪个屋=mmmmmmn 哪位=mnmmmlm 哪儿=mlmmmnm
哪天=mommmll 哪天|=mnmmmlm 哪补=mmmmmnm 哪里=mmmmmnl 哭=mmmmmmn 唉=mmmmlmo 唉|=mmmmlmo 唔=mmnokmk 唔使=nmmmmmm 唔使嚟=nmmmmmm
唔系=mmlplml 唱=mlmmmmm 啊=lplljmo 啊|=lqllkmm 啊|你=mnmmmml 啊|我=mnmmmml 啥=mmmmlmo 啥时=mnmmmmm 啥都=mlmmmmn 啦=pmlllln 啦|=pnllkln
啦|唔=nmmmmmm 啲=nmlmmml 喂=lnmmmln 喂|=mnmmmlm 喇=pmmmlml 喇|=pmmmlmk 喇叭=lmmmmmn 喊=mnmnlmm 喊了=mmmmlmm 喊我=mnmmmml 喜=mmmmlmo
喜鹊=mmmmmmn 喝=mlmmlmo 喷=nmmmmmk 喷|=mmmmmml 喷了=nmmmmml 喽=mmmmmmn 喽|=mmmmmmn 嗓=mmmmmmn 嗓门=mmmmmmn 嗡=mmmmlmm 嗡嗡=mmmmlmm
嗯=mmmmmmn 嗯嗯=mmmmmmn 嗰=nmmmmmm 嘅=mnmmmml 嘛=lnnllmo 嘛|=lnmllmn 嘞=mlmmmmo 嘞|=mmmmmmn 嘢=nmmmmnl 嘴上=mmmmmmn 器=mlnmlmn
器漏=mmlmnmm 器漏油=mmlmnmm 嚟=nmlmmmm 嚟|=nmlmmmm 四=lmkoomk 四个=mmmmnmm 四五=mmmnmmm 四天=mnmmmml 四楼=mmlplmm 四楼|=mmmnlmm
四点=mmmmnml 回=nolkmlm 回|=nnmmmml 回了=mnmmlmm 回了|=mnmmlmm 回家=mmmmmmn 回我=mnmmmml 回是=mnmmmmm 回来=mlmmlmo 回来的=mmmmmmn
回话=mnmmmmm 因=mmmmmmn 团=mlmmmmn 团长=mmmmmmn 团长|=mmmmmmn 园=mmlnmnm 困=lmmmmmn 围=mmnmmml 围墙=mmnmmmm 图=mmmmmmn 圆的=mmmmnmm
圈=mmmmnmm 圈|=mmmmnmm 土=mmlmnmm 在=noinnll 在0=mmmmnmm 在|=mmmmnmm 在不=nmmmlmm 在东=mmmnmmm 在修=mmmnmmm 在后=mmmnmmm 在哪=mlmmmnm
在外=mmlmnmm 在外头=mmmmnmm 在家=mmmmnmm 在家|=mmmmnmm 在弄=mnmmmmm 在我=mmmmmnm 在我们=mmmmmnl 在放|=mnmmmmm 在楼=mmlmmmm 在流=mmmmnmm
在滴=lmmmmmm 在滴|=lmmmmmm 在电梯=mmmnmmm 在的=mmmnlmm 在砌=nmmmmmm 在西=mmmnmml 在走=mmmmmnm 在轮=lmmmmmn 在轮到=lmmmmmn 在过=mmnmmmm
在过道=mmnmmmm 在那=mmlmoml 在里头=nmnmlmm 在门=mnmmmml 在隔=mmmnmmm 在隔壁=mmmnmmm 在食=mmmmnml 在食堂=mmmmnml 地=lknmmnm 地|=mmmmnmm
地上=lmnmnml 地下=mmmmlmm 地库=mmnmmmm 地方=mmmmmnm 地的=nmmlmmm 地砖=mmmmlmn 场=mlmmlmo 场|=nmmmlmm 场|我=nmmmmmm 场那=mmnmmmm
圾=mmmmmmn 圾分=mmmmmnm 圾分类=mmmmmnm 圾车=nmmmmmm 圾还=mmmmnmm 坊=mmlmomm 坏=olnlknm 坏|=ommmlmm 坏了=mmnmlmm 坏了|=mmnmlmm
坏的=mmmmmnm 坏的|=mmmmmnm 坐=nmmlmmm 坐|=mmnmmml 坑=mmmmnml 坑|=mmmmlmn 坑里=mmnmmmm 块=llnmnlm 块|=mmnmlmm 块五=mmmmmmn
块五|=mmmmmmn 块儿=mmmmnmm 块儿|=mmlmnmm 块的=mmmmmml 坛=mmmnmml 坛子=mmmnmmm 坡=mmnmnml 坡道=mmmmnml 坨=mmmmnmm 坪=mmnmmmm 垃=mmmmmmn
垃圾=mmmmmmn 垃圾分=mmmmmnm 垃圾车=nmmmmmm 垃圾还=mmmmnmm 垫=ommmmml 垫了=nmmmnmm 垮=mmmnmmm 埋=nmmmmmn 城=mmmmmmn 城管=mnmmmmm 堂=mlpmlml
堂了=nmmmmmm 堂了|=nmmmmmm 堂的=mmnmmmm 堆=mlolmmm 堆|=mmmmnmm 堆了=mmnmmmm 堆的=mmmnlmm 堵=mnmmmml 堵到=mmmmnmm 堵的=nmmmlmm 塌=mmnmlmm
塌了=mmnmlmm 塌了一=mmnmmmm 塑=mmnmmmm 塞=lmlmnmm 填=nmmmlmm 墙=mmnmmml 墙|=mmmnmml 墙上=mmnmlmm 墙外=mmmmmnl 墙根=mmnmlmm 墙皮=mmmmnmm
墙皮掉=mmlmnmm 墙那=mmnmlmm 壁=mmmnmmm 声=mmnmnll 声|=mmmlnmm 声了=nmmmmmm 声控=lmnmmmm 声控灯=mmnmmmm 声音=mmmnmmm 壳=mmmmmmn 处=mmmmmlm
处理=mnmmmmm 处理|=mnmmmmm 备=mmmmmnm 备|=mmmmmnm 复=mlmmnmm 复印=mmmmmnm 复印件=mmmmmnm 夏=mmmmlmn 夏天=mmmmlmn 外=llnlnnm 外|=mmlmnmm
外冒=mmmmmmn 外卖=mmmmnmm 外卖的=mmmmnmm 外地=mmmmnmm 外头=mmnlmmn 外头|=mmmmnmm 外机=mmmmmml 外那个=mmmmmnm 外面=mmmmlmn 多=mlknnnm
多|=mnlnmlm 多久=mlmmmnm 多了=mmmnlmm 多了一=mmmnlmm 多少=mlmmnmm 多少|=mmmmnml 多的=mmmmnmm 夜=llnlmnm 夜|=mmmmmml 夜班=mnmmnml
夜班|=mnmmmmm 夜班的=mmmmnml 够=mmmmmmn 大=llomnkn 大|=llmnnmm 大了=lmlommm 大了|=mmmommm 大厅=mmnmlmm 大厅那=mmlmnmm 大块=mmmmnmm
大堂=mmpmlml 大堂的=mmnmmmm 大姐=nmmmmml 大姐|=mnmmmmm 大学=mmmmmml 大家=nmmmlmn 大家别=lmmmmmn 大概=mnlmnml 大白=mmmmnml 大白天=mmmmnml
大路=mmmnmmm 大门=mmlnmmm 大门那=mmlmmmm 天=lonlmlm 天|=mpmnlkm 天上=mmnmmmm 天下=mmmmmmn 天不=mmmmnmm 天也=mmmmnml 天了=lnmmnml
天了|=lnmmnml 天从=mmmmlmn 天再=mmmmmmn 天台=mmnmlml 天嘛=mmmmmmn 天嘛|=mmmmmmn 天天=mommmml 天就=mmnmmml 天开=mmmmmnm 天才=mmmnmmm
天有=mnmmmml 天来=nmmmmml 天给=mmmmnml 天花=mnmmmml 天花板=mnmmmml 天说=mlmmmmn 天谁=mmmmmmn 天还=mnmmmmm 天都=mnmmmmm 天黑=mnmmmml
太=mmnmmlm 太太=mmmmnml 太极=mmmmmmn 失=mmmmmmn 失业=mmmmmmn 头=lkonnll 头|=mmlnmmn 头上=mmmmnml 头也=mmmmnmm 头了=mmmmnmm 头了|=mmmmnmm
头修=nmmmmmm 头关=mmnmmmm 头关不=mmnmmmm 头我=mmmmmnm 头是=mmmmmmn 头有=mmnmmmm 头没=nmnmmml 头疼=mmmmmmn 头疼|=mmmmmmn 头的=mmmmnml
头看=mmmmnmm 头老=mnmmmmm 头老太=mnmmmmm 头还=mmmmnmm 头那=mmnmmml 头那个=mmmnmmm 夸=mmmnmml 夸张=mmmnmml 夸张了=mmmnmml 夹|=mmmmnmm
女=mmmmlmm 好=nnmllln 好|=mmllmmo 好|我=lmmmmmm 好久=mnnmlml 好久来=mnmmmmm 好了=mnmmlmm 好了|=nmmmlmm 好使=mmmmnml 好使|=mmmmnmm
好像=lmmmnmm 好像是=mmmmnml 好嘞=mmmmmmn 好在=nmmmmmm 好大|=mmmmmmn 好意=nmmmmmm 好意思=nmmmmmm 好的=mmmnlmm 好的|=mmmnlmm 好看=mmmmmmn
如=mmmmmmn 妈=mlmmmmo 妈|=mmmlmmn 妥=mmmmlmo 妥了=mmmmmmn 妥了|=mmmmmmn 妹=mmmmmmn 始=mlmmnnm 姐=mmmmmmn 姑=mmmmnmm 姑娘=mmmmnmm
委=mmmmmnl 委会=mmmmmnm 姨=nmmmmml 姨|=mmmmmmn 娃=lmmmnmn 娃娃=mmmmnml 婆=mmmmlmn 婚=mmmmmln 子=kmololm 子|=llmnnmn 子|一=mmmmnmm
子一=mmmmmmn 子不=mmmnmmm 子中=mmmmnlm 子也=mmomlmm 子了=nmmmlmm 子了|=nmmmlmm 子多=mnmmnml 子大=mmmnmmm 子天=mmmmlmm 子天天=mmmmlmm
子就=mmnmlmm 子打=mmmnmmm 子把=mmmmnmm 子水=mmnmmmm 子漏=mmnmmmm 子的=mmmmlmn 子盖=mmmmlmm 子空=mmnmmml 子给=nmmmmmm 子这=mnmmmmm
子那=mmmmnmm 子都=mnmmnmk 子锁=mmmmnmm 字=mmmnlmm 存=mmnmmmm 孙女=mnmmmmm 孙子=mlmmmmn 学=mmlmmnl 学校=mlmmmmm 学生=mmmmmml 学的=mmmmnml
孩=mnmmlmn 孩子=mnmmlln 孩子的=mmmmmmn 它=mnmnlmm 它了=mmmnmmm 它了|=mmmnmmm 安=nmmmmlm 安静=nmmmmml 安静|=nmmmmmm 完=nnllllm
完|=mnmmlmm 完了=nnmmmml 完了|=nnmmmml 完没=mnmmlmm 定=nlmmmnm 定|=mnmmmmm 宜=mmmmmmn 宝=mmmmmmn 宝宝=mmmmmmn 实=mmlnlmm 实是=mmmnmmm
客=lllmonl 客人=lmmmmmn 客厅=mmmmnmm 客厅那=mmmmmmn 客服=mmmmnml 客服远=nmmmmmm 宣=mmnmmmm 宣传=mmnmmmm 宣传栏=mmnmmmm 室=llnnmnl
室|=mmmnmmm 室能=mmmmmnm 害=lmmmnml 家=nklknmo 家|=lmmnoll 家一=mmmmnml 家一起=nmmmmmm 家不=mmmmlmn 家也=mmmmmmn 家也有=mmmmmmn
家了=mmmmlmm 家了|=mmmmlmm 家出=mmmmmnm 家别=lmmmmmn 家在=mmmnmmm 家天=mnmmmmm 家姑=mmmmnml 家姑娘=mmmmnml 家孩=mmmmmnm 家孩子=mmmmmnm
家家=mmmmnml 家小=mmmmmmn 家是=nmmlnml 家楼=mmnmmmm 家水=mmnmmmm 家没=mmmmnmm 家电=lmmmmmn 家的=mmlmmmn 家老=mmmmnml 家老头=mmmmmml
家装=mmnmmmm 家装修=mmnmmmm 家车=mmmmnml 家这=mmmmmml 家那=mmmmmmn 家那口=mmmmmmn 家里=mmmmnmm 家里有=mmmmnmm 宽=mlmmmmm 寄=mmnmmmm
对=mlnlmnm 对|=mmmolmm 对|是=mmmnmmm 对了=mmnmmmm 对着=mmmlnmm 对着我=mmlmnmm 对讲=mmnlmmn 对讲机=mmnlmmn 对门=mmmmnmm 对门0=mmmmnmm
对面=nmnllmm 对面那=mmnmmmm 寻=mmmmlmn 将=mmmmmmn 小=mklmmnp 小下=mmmmmml 小下来=mmmmmml 小不=mmnmmmm 小区=mmlllon 小区的=mmmmmnm
小孩=mmmmnml 小广=mmnmmmm 小广告=mmnmmmm 小时=mmmmlmo 小时候=mmmmlmn 少=mlnmmmm 少|=mmnmmmm 少了=mmnmmmm 尬=mmmmnml 就=nmjlrkm
就一=mmmmmml 就不=mlmlmmo 就不能=mmmmmmn 就亮=nmmmmmm 就亮|=nmmmmmm 就剩=mnnmlmm 就好了=lmmmmmn 就开=mmmmlmn 就当=mmmmmmn 就想=mnnmmml
就我=mmmnmml 就我一=mmmnmmm 就放=mnmmmmm 就是=mlmmmmn 就是一=mmmmmml 就没=llmmnmm 就没了=mmmmnmm 就灭=lmmmnmm 就灭|=lmmmnmm 就等=mnmmmmm
就能=nmmmmmn 就行=nmmmlnl 就行|=nmmmlnl 就说=mnmmmmm 就这=mnmmmml 尴=mmmmnml 尴尬=mmmmnml 尸=mmmmlnm 尸车=mmmmmnm 尾=mmmmmmn 尾号=mmmmmmn
尾号0=mmmmmmn 尿|=mmlmnmm 屁=mmmmmmn 屁股=mmmmmmn 层=mmmolmm 层|=mmmokmm 居=mlmmlom 居委=mmmmmnm 居民=mmmmmnm 屋=nmlnlmm 屋头=mmmmmmn
屋顶=mnmmmlm 屎=mmnmmmm 屏=lmlmomm 屏幕=mmlmnmm 山=mmmmmmn 岁=mmmmmnm 岔=mmmomml 岔了=mmmnmml 岔了|=mmmnmml 岗=mmnmmmm 崴=mmmmmml
崴了=mmmmmml 工=omlllmm 工|=mmmmmmn 工人=nmmmmmm 工地=mmmlnnm 左=mmlnnmm 左右=mmmnmmm 左边=mmlnnmm 左边那=mmmnmmm 差=mlmmnmm 差点=mmmmnml
己=ollmlnl 己买=mmmmnml 己的=nmmmmml 已=mmlnnll 已经=nllmnmm 已经在=nmmmmmm 巷=mmomlml 市=mmmmlmn 布=nmnmmll 师=nnmmnkm 师|=mmmmmmn
师傅=nommmkl 师傅|=llmmmmn 带=llmmnnn 带着=mmmmnmm 带里=mmnmmmm 带院=mmmmmnm 席|=mmmmnmm 帮忙=mmmmmnl 帮我=mmmmmmn 常=nmmmmmm
常|=mmmmnmm 帽=mmmmmmn 帽子=mmmmmmn 幕=mmmmnmm 干=nmlmnlm 干|=lmmmnmm 干了=mmmlmmm 干了|=mmmlmmm 干净=nnmmmml 干净了=nmmmmmm 平=nmmmmlm
平了=nmmmmmm 平了|=nmmmmmm 年=lklmlop 年|=mmmmlmn 年|我=mmmnmmm 年大=mmmmmml 年大学=mmmmmml 年检=mlmmmnm 年没=mmmmnmm 年轻=mmmmmmn
年还=mnmmlnl 年都=mnmmmmm 幸=mmmmnml 幸好=mmmmnml 广=mmnmlmn 广告=mmomlmm 广告|=mmnmlmm 广场=mmmmmmn 床=lmmmomm 库=mmmlmmm 库里=mmnmmmm
库里头=mmnmmmm 应=nmmmmll 应|=mmmmnmm 应该是=mmmlnmm 底=mommnlk 底下=llnloml 底下|=mmlmnmm 底下那=mmmmnmm 底了=nmmmmmm 底了|=nmmmmmm
底座=mmmmnmm 店=mmlmnmm 店家=mmmmmml 废=llmmnnn 废品=mlmmmnm 度=mommlml 度|=mommlml 座=lmmmnmm 座的=mmnmmmm 廊那=mmnmmmm 廊那个=mmnmmmm
开=olklonl 开|=mmlmnmm 开一=mmmmnml 开不=mmmmnmm 开了=nmllnmm 开了|=nmmmnml 开始=mlmmnnm 开没=mnmmmmm 开灯=mmmmnml 开窗=mmmmmmn
开过=mmmmmmn 开门=mmmmnmm 弄=nnnmlll 弄|=mmmmnmm 弄不=mmmmnmm 弄好=mnmmmml 弄好了=lnmmmmm 弄的=nmmmmmm 弄的|=nmmmmmm 式=nmmmmmm
张=mlmmmmm 张了=mmmnlml 张了|=mmmnlml 弯=mmmmnml 弯那=mmmmnmm 弹=mmmnlmm 弹不=mmmnlmm 强=mmmmmmn 强|=mmmmmmn 归=mnmmmnl 归哪=mlmmmnl
归哪个=mlmmmnm 归谁=mmmmnlm 归谁|=mmmmnlm 当=nmmllmn 当中=mmmmnmm 当响|=mmnmmmm 当我=nmmmmmm 当锻=mmmmmmn 当锻炼=mmmmmmn 录=llmmonk
录|=mlmmmnm 录了=mmmmnml 彩=mmmmmmn 影=mmnmlnl 影儿=mlmmmmn 往=mlmlplm 往下=mmnlmmm 往下掉=mmnmmmm 往南=mmmmnmm 往外=mmmmmmn
往外冒=mmmmmmn 得=lmnmmlm 得|=mmlmlmn 得上=mmmnmmm 得了=mmmmmmn 得了|=mmmmmmn 得到=mmmmmnm 得及=mnmmmll 得对=mmmmmmn 得对|=mmmmmmn
得快=lmnmnmm 得我=mmlmlmo 得我脑=mmmmmmn 得有=mmmmoml 得清=mmmmmmn 得着=mmmmmmn 得要=mmmmnmn 得见=mmmmnml 得进=mmmnmmm 循=mmmmnml
循环=mmmmnml 心=mlmllmo 心|=nmmmmmm 心疼=mmmmmmn 忍=mmmmmmn 忙=mlmmmnm 忙|=mmmmmmn 快=lmnmnlm 快|=nlmmnmm 快掉=lmnmnmm 快来=mmmmmmn
快点=mnmmnml 怎=mlmmlnm 怎么=mlmmlnm 怎么弄=mmmmmnm 怎么报=mmmmmnl 怎么样=mnmmmmm 怕=lllmnmo 思=nmmmmmm 急=mlmmmmm 急|=mmmmmmn 怪=nmmmlmn
总=mnmmnml 总阀=mmmmnml 恁=mnmmmml 息=mmmmnmm 您=mlmmlmo 悬=mmnmlmm 情=mlmmmmn 惊=nmmmmmm 惊|=nmmmmmm 惯=mmmnmmm 想=mlnmlnn
愁=mmmmmmn 意=nlmmmmm 意思=nmmmmmm 感=lmnmmmn 感应=mmnmlmm 感谢=lmmmmmn 愿=mmmmmmn 慢=mmmmkmo 慢|=mnmnlmm 慢点=mmmmlmn 憋=mmmmmmn
憋着=mmmmmmn 憋着气=mmmmmmn 懂=nmmmmmm 懂|=nmmmmmm 戏=mnmmmmm 成=kmmomln 成0=mmmomml 成0了=mmmnmmm 成0栋=mmmnmmm 成一=mnmmlmm
成两=mmnmlmm 成两半=mmnmmmm 成了=mmlmmmn 我=mmiplkq 我|=nolmmmk 我一家=mmmnmmm 我三=mmmmnml 我上=mlmlnmm 我上去=mmmmnmm 我上夜=mmmmnml
我下=llmmmmn 我下去=llmmmmn 我下来=mmmmmmn 我不=mmmlmmm 我两=mmmmmmn 我也=mmmmmmn 我买=mmmmoml 我买了=mmmmnml 我买的=mmmmnmm 我从=mnmmmmm
我以=mmmmlmn 我们=mlnmmnl 我们这=mmnmlmm 我们那=mmmmmmn 我倒=mmmmmmn 我儿=mmmmmml 我儿子=mmmmmml 我先=mmlmnmm 我六=mmmmnmm 我六点=mmmmnmm
我刚=mmmmmmn 我刚刚=mmmmmml 我刚才=mmmllmo 我刚说=mmmnmml 我前=mmnmmml 我去=mmmmlmn 我呗=mmmmmmn 我呗|=mmmmmmn 我回=mnmmmmm 我外=mmmmmml
我夸=mmmnmmm 我奶奶=mmmmnml 我好=mnmmmmm 我妈=lmmnmmm 我孙=mnmmmmm 我孙女=mnmmmmm 我家=lmnlmmn 我家|=mmmmnmm 我家也=mmmmmmn 我家在=mmmnmmm
我家是=mmmmnmm 我家楼=mmnmmmm 我家水=mmnmmmm 我家电=mmmmmmn 我家老=mmmmnml 我家这=mmmmmml 我家门=mmmmmml 我小=mmmmmmn 我小时=mmmmmmn 我就=mnmmmmm
我店=mmmmnmm 我想=mlmmmol 我手=nmmmmmm 我手机=nmmmmml 我打=mlmmnmm 我拍=mmmmnmm 我拿=mmlmoml 我拿个=lmmmoml 我按=nmmmmmm 我推=mmmmmmn
我放=mmmmmmn 我晾=mmmmmmn 我有=mmmmmmn 我没=nmmmlmm 我没说=nmmmmmm 我用=mmmmnml 我白=mmmmmml 我的=lmmllmp 我看=mmmnmmm 我看了=mmmmnmm
我站=mmmnmmm 我等=mlmmmmn 我等着=mlmmmmn 我老=mmmnmml 我能=mmmmmnm 我脑=mmmmmmn 我血=mmmmnmm 我血压=mmmmnmm 我表=mmmnmmm 我要=mommlmm
我讲=lmmnmmn 我说=llmnlmo 我说的=mmmnmmm 我跟他=nmmmmmm 我车=mmmmmmn 我还=lnmmlmo 我还以=mmmmmmn 我这=lommlmn 我这张=mmmlmmn 我那=mmmmmmn
我问=mnmmmml 我闺=nmmmmmm 我闺女=nmmmmmm 我鼻=mmmmmmn 戒=mmmmmmn 截=mmomlmm 截|=mmnmmmm 戳=lnnmmmm 戴=lmmmmmo 户=mmonlml 户|=mmmnlmn
户|我=mmmnmmm 户口=mmmmmmn 房=mlmmmom 房|=mmmmlmn 房东=nmmmmml 房号=mmmnmml 房子=mmmmmnm 房子|=mmmmnmm 房窗=mmmmnmm 房那个=mmmlmmm
房门=mmnmmmm 房门口=mmnmmmm 所=mlnmmnm 所以=mmmmnmm 扇=mmnmlmn 扇|=mmmmmmn 手=mnnllmm 手|=mnmmlln 手指=mmmmnml 手机=nllmmnm
手机没=nmmmmmm 手机的=mmmmmnm 手松=mmnmmmm 手电=mmmmlmn 手给=nmmmmmm 手续=mmmmmml 才=mjmomnm 才四=mmmmmnm 才开=nmmlmmm 才开|=nmmlmmm
扒=mmmmnmm 打=mmnojnl 打|=mmmmmlm 打一=mnmmmmm 打不=mmnmmmm 打了=nlmmmmm 打印=mmmmmnm 打成=mmmnmmm 打滑=mmnmmmm 打滑|=mmnmmmm
打电=mmmmnml 打电话=mmmmnml 打算=mnmmmml 打错=mmmnmml 打错|=mmmnmml 打鸣=mmnmmmm 打鸣|=mmnmmmm 打麻=mmmmmmn 打麻将=mmmmmmn 扔=mmnlmnm
扔|=mmmmmmn 托=mlmmmnm 托管=mlmmmnm 托管班=mlmmmmm 扣=llmmnnm 扣了=lmmmnmm 扫=mmnmmnk 扫|=mlnmmnm 扫不=mmnmmmm 扫了=lmmmnmm 扫完=mnmmmmm
扫干=nnmmmml 扫干净=nnmmmml 扫雪=mmmmmnm 扭=mmnmlmm 扭腰=mmnmlmm 扯=mmmmmmn 扳=nmmmmmm 扶=mnmmmml 扶手=mmnmlmm 扶手松=mmnmmmm 批=mmmmmnm
找=ommllnl 找人=nmmmmmm 找你=mnmmmml 找到=nmmmlmm 找哪=mmmmmnm 找哪个=mmmmmnm 找着=nmmmmmm 找谁=mmmmmnl 把=lmmmmlo 把|=mmmmnml
把伞=mmmmmmn 把我=lmmmmmn 投=mlnmmmn 折=nmmmlmm 折了=nmmmmml 抛=mmmmmnm 抛物=mmmmmnm 抢=mmmmmmn 护=mmmmlmn 护工=mmmmmmn 护板=mmnmmmm
护板也=mmnmmmm 报=llmmmpl 报名=mmmmmnl 报备=mmmmmnm 报备|=mmmmmnm 报警=mmmmmnm 抬=mmnmmmm 抬一=mmnmlmm 抬头=mmmmnmm 抬头看=mmmmnmm
抱=mmmnmmm 抱着=mmmmnmm 抽=mmnmmmm 抽一=mmmmmml 担=mmmmnmm 拆=nmmmlml 拆下=mmmmmnm 拆下来=mmmmmnm 拆走=mmmmmml 拆走了=mmmmmml 拉=mnnmlll
拉了=mmmmnmm 拉倒=nmmmmml 拉的=mnmmlmm 拉的|=mnmmlmm 拍=mlmmnmm 拍|=mmnmmmm 拎=mmmmlmn 拐=mmmmnml 拐弯=mmmmnmm 拐弯那=mmmmnmm 拔=mmmmnml
拖=nnlmlnl 拖|=mmmmmnm 拖到=nmmmlmm 拖过=nmmmmmm 拖鞋=mmmmmmn 招=mmmmlnl 拜=lmmmnnl 拜天=mmmmnnm 拢=nmmnlml 拢|=mmnmmmm 拢了=nmmmmmm
拧=ommmmmk 拧上了=nmmmmmm 拨=mmmmnml 拨人=mmmmnmm 拼=mlmmmmo 拽=mmmmnml 拾=mnmmmmm 拿=olklmnn 拿|=mmmmmmn 拿个=lmmmoml 拿到=nmmmmmm
拿扳=nmmmmml 拿水=lmmmmmm 拿胶=mmmmmmn 拿走=nmmmmml 拿走了=nmmmmml 拿错=nmmmmmm 挂=mmmmnmn 挂了=mmmmnml 挂的=mmmmmmn 指=mmmnmml
指示=mmmnlmm 按=mmmmnml 按了=mmnmmmm 按了没=mmnmmmm 按钮=mmnmmmm 挖=mmmmnmm 挖断=mmmmnmm 挖断了=mmmmnmm 挡=mmmmnml 挡着=mmmmnmm 挤=lmmmmmn
挨=mmmnnml 挨家=mmmmnmm 挪=nnlmnlm 挪一=mmmmmmn 挪开=nmmmmml 挪开了=nmmmmml 挪挪=mmmmmmn 挺=nmmmlmn 捐=mmmmmnm 捞=nmmmmmm 捡=mmmlmmn
换=pmmkmok 换|=mmmmmml 换上=nmmmmmm 换个=nmmmmmm 换了=nmmmmmm 换了四=mmmmnmm 换新=mmmmmnm 掀=lmmmnmm 掀开=mmmmnmm 掂=mnmmmml 掉=mmnmlml
掉|=mmmmnml 掉下=lmnmmmm 掉下来=lmnmmmm 掉了=nmmmkmn 掉了|=nmmllmn 掉了一=mmmmlmn 掉了个=mmmnmmm 排=mnmmmlm 排上=mnmmmmm 排到=mnmmmmm
排在=mnmmmmm 排水=mmlmnmm 排队=lmmmmmn 排队|=lmmmmmn 排风=mmnmmmm 排风机=mmnmmmm 接=mmllomn 接了根=nmmmmmm 接着=mmmmmmn 控=lmmmnmm
控灯=mmnmmmm 推=mmmmnlm 推着=mmmmmmn 提=mmmmmln 提示=mmmmnmm 提示|=mmmmnmm 插=nlmmnml 插座=mmnmmmm 搁=mmmmnmm 搁地=mmmmnmm 搓=mmmmnmm
搞=onmmlll 搞定=nmmmmmm 搞定|=nmmmmmm 搞掂=mnmmmml 搬=nmmlomk 搬家=mmmmnmm 摄=mmmmmnl 摄像=mmmmmnl 摄像头=mmmmmnl 摆=kmnmmmm 摆到=lmnmmmm
摆在=mmmmmnm 摇=mmmmmnm 摇号=mmmmmnm 摊了=mnmmmml 摔=mmmmmnn 摔了=mmmmmnm 摔了一=mmmmmmn 摘=olmmmmm 摘|=nmmmmmm 摘了=nmmmmmm
摘了|=nmmmmmm 摸=mmmmnmm 摸着=mmmmnmm 撒=mnmmnmk 撒盐=mnmmmml 撞=mmnmlmm 撤=olmlmml 撤了=nmmmmmm 撤了吧=nmmmmmm 撤单=nmmmmmm
撤单吧=nmmmmmm 操=nmmmmmm 操心=nmmmmmm 操心|=nmmmmmm 擦=nnmmnll 擦了=mmmmnml 擦了|=mmmmnmm 支=mmnmmmm 收=olmlmnl 收|=mlmmnmm
收到=mmmmmmn 收回=nmmmmmm 收拾=mnmmmmm 收摊=mnmmmml 收摊了=mnmmmml 收档=mmmmmmn 收走=nmmmmml 收走了=nmmmmml 收钱=mmmmmmn 改=mkkqlnl
改了=mmmlnmm 改成=mmlnnmm 改造=mlmmmnm 放=mnlknmm 放|=mmmmnmm 放假=mmmmmmn 放学=mnllnml 放我=mmmmmmn 放水=mmmmmlm 放药=nnmmmml
放过=mmmmnmm 效=mmmmnml 救=mmmmmmn 敞=mnmmmml 敞着=mmmmnmm 敢=lnmmnmm 敢出=mnmmmml 敢开=mmlmmmn 敢开窗=mmmmmmn 散=mmnmlmm 散|=mnmmmml
散了=mmnmmmm 散了|=mmnmmmm 散了散=mmmmmmn 数=lmmolmm 数字=mmnmmml 敲=mnmlmmm 整=lllnomm 整栋=mmmnlmm 文=mmmmmnm 文件=mlmmmnm 斑=lmnmmmm
斑马=mmnmmmm 斑马线=mmnmmmm 料=mmmmnmm 料|=mmmmnmm 斜=mmnmmmm 斤=mmmlmmo 断=mlmmnmm 断|=mmmmnmm 断了=lmmmmmm 断了|=lmnmmmm
断了半=mmmmnmm 新=nlmllmo 新搬=mmmmnmm 新搬来=mmmmnmm 新的=nmmmmnl 新的|=nmmmmml 方=mlmmmnn 方的=mmmmmmn 方都=mlmmmnm 施=nmmmmmm
施工=mmmmmnm 旁=mmmnmml 旁边=mmmnmml 旁边|=mmlmnmm 旁边的=mmmnmmm 无=mlmmmmn 日=mlmmmmm 日快=mmmmnmm 日快乐=mmmmnmm 旧=nlmmlom
旧家=mmmmmnm 旧的=nmmmmmm 旧衣=mmmmmnm 早=llmmnln 早六=mmmmmmn 早六点=mmmmmmn 早点=mlmmmmn 时=molmnmk 时候=mommmlm 时候来=mnmmmmm
时候给=mnmmmmm 时候能=mmmmmlm 时候还=mmmmmmn 时间=mmmmnnl 时间|=mmmmnll 明=mmmnlmm 明儿=mnmmmmm 明天再=mmmmmmn 明年=mmmmnml 明早六=mmmmmmn
星=mlmmmnl 星|=mmmmmmn 星期=mmmmnnk 映=mmnmmmm 昨=mllmnmm 昨儿=mmmmnmm 昨天=mmmmmmn 昨天才=mmmnmmm 昨天说=mlmmmmn 昨晚=mmmmnmm
昨晚那=nmmmmmm 是=mkjuokk 是0=mmmpmml 是0|=mmmomml 是0号=mmmnmmm 是|=mlnlmmn 是一=mmnnmml 是三=mmmnmmm 是下=mnmmmml 是不=lnmlmmm
是不是=lnmlmmm 是中=mnmmmmm 是九=mmmmnmm 是五=mmmlnmm 是五楼=mmmlnmm 是亮=lmmmnmm 是从=mmmmmml 是光=mmmlnmm 是公=mmmmmnm 是出=mlmmmmn
是北=mmmnmmm 是厨房=mmmmmmn 是各=mmmmmnm 是哪=mlmmmnm 是大=mmmnmmm 是大门=mmmnmmm 是好=mmmlmmm 是对=nmmmmmm 是归=mmmmmnl 是我=nmmnlmn
是我的=mmmmmmn 是打=mmmmmnl 是改=mmmlnmm 是新=mmmmmmn 是旁=mmmnmmm 是旁边=mmmnmmm 是早=mmmnmmm 是昨=mmmmnmm 是有人=mmmmmnm 是来=mnmmmmm
是楼=nmmmmmm 是水=nmmlmmm 是没=mnmmnml 是没电=mmmmnmm 是油=nmmlmmm 是泥=nmmmmmm 是消=mmmmnmm 是消防=mmmmnmm 是热=mmmmnmm 是煤=mmmnmmm
是物=mmmnmmm 是物业=mmmnmmm 是猫=mmmmmmn 是电梯=mmmnmmm 是白=mmnmmmm 是真=mmmnlmm 是真的=mmmnmmm 是空=mmmmnmm 是空调=mmmmnmm 是第=mmmnmmm
是自=nmmmmmm 是蟑=mmmmmmn 是蟑螂=mmmmmmn 是裂=mmmnmmm 是装=nmmmmmm 是西=mmmmlmm 是说=mnnlmmm 是谁=mmlmmmn 是这=mnnmlmm 是那=mmmmnmm
是顶=mmmmnml 是鸡=mmmmlmn 显=mmlloml 显示=mmlloml 晃=nmmmnml 晒=mlnllmm 晒|=mmnlmmm 晓=mmmmmmn 晓得=mmmmmmn 晕=mmmnlmm 晚=lmmlnnm
晚上=mlmmmnm 晚上几=mlmmmnm 晚几=mlmmmmm 晚能=mnmmmml 晚那=nmmmmmm 晚饭=mnmmmmm 晨=mmmmnmm 普=mmmmmln 晾=mmnmlmm 晾衣=mmnmlmm 暑=mmmmmnm
暑假=mmmmmnl 暖=mmmlmmn 暖气=mmmlnmm 暖气片=mmmmnmm 更=lmmmoml 替=lmmmmmm 替我=lmmmmmn 最=mmllplm 最后=mmmmmmn 最多=mmmmnml 最多|=mmmmnml
月=lmlmnnl 月|=mmmnmmm 月了=mmmmmmn 月了|=mmmmmmn 月没=mmmmmnm 有=mnnknll 有|=lolmlmn 有|你=mnmmmml 有|我=mmmmlmn 有一=mlmmomm
有一个=mmmmnmm 有一台=mmnmmmm 有一辆=mmmmnmm 有三=mmmmmml 有两=mmmmnml 有个=mmnmnml 有了=mmmmmmn 有了|=nmmmmmm 有事=lmmmnmm 有些=mmmmmmn
有人=nonlkln 有人去=mnmmmmm 有人吗=mmmmmmn 有人嚟=mnmmmmm 有人家=mmmmmmn 有人接=mnmmmmm 有人摔=mmmmmmn 有人管=mnmmmml 有冇=mnmmmmm 有哒=nmmmmml
有哪=mmmmmmn 有四=mmmmnmm 有小=mmmmnmm 有师=mnmmmmm 有师傅=mnmmmmm 有影=mlmmmnm 有影儿=mlmmmmn 有我=mmmmlmm 有托=mlmmmnm 有托管=mlmmmnm
有收=mmmmmnm 有气=mmmmnmm 有水=mmlmnmm 有没=mlmmlom 有没得=mmmmmnl 有没有=mlmmmmn 有点=mmmmmmn 有的=mmmnlmm 有空=mnmmmmm 有空|=mnmmmmm
有脸=mmmmnml 有脸盆=mmmmnml 有这=mmmmmmn 有雨=mmmmmmn 有雨|=mmmmmmn 服=mmmmlmn 服远=nmmmmmm 服远程=nmmmmmm 望=mommlml 朝=mmmmnml
朝天=mmnmmml 朝天|=mmnmmml 期=mlmmmol 期|=mlmmmmn 木=mmnmlnm 木头=mmmmlnm 未=lpmmmml 未|=mnmmmml 未啊=mnmmmml 末=mnmmmml 本=nmmllmm
本|=nmmmmmm 朵=mmmmnmm 机=nlnllmn 机|=mmlmnmn 机也=mmnmlmm 机关了=mmmmmml 机动=mmmmnmm 机动车=mmmmnmm 机没=nmmmmmm 权=mmmlnmm 杆=mmnmmmm
杆|=mmmmnml 杆子=mmnmlmm 李=mmmmmmo 材=mmmmmmn 材料=mmmmmmn 条=llommmm 条|=mmmmmmn 条巷=mmnmmml 条腿=mmnmlmm 条街=mmmmmmn 条路=mmmmnmm
条路|=mmmmnmm 来=ppljmkm 来|=lnmmnlm 来一=nmmlmmm 来一趟=mmmmlmm 来不=mmmmmmn 来个=mnmmmml 来个人=mnmmmmm 来了=nmmlmln 来了|=olnlmmm
来了吗=mnmmmmm 来了来=nmmmmmm 来人=mmmmmml 来修=mlmmmmn 来像=lmmmnmm 来听=mmmmmmn 来啊=mnmmmmm 来啊|=mnmmmmm 来就=nmmmmmm 来得=mnmmmml
来我=lommmml 来拿=mmmmmmn 来拿|=mmmmmmn 来换=nmmmmml 来收=mmmmmml 来是=mmmmmml 来水|=mmmmnmm 来没=mnmmmmm 来没|=mnmmmmm 来的=mllmmmo
来的|=mmlmmmn 来看=lnnmmml 来车=mmmmmnm 来过=mmmmnmm 杯=mmmmmmn 松=mnmmnml 松|=mmlmnmm 松了=nmmmmmm 松了|=nmmmmmm 板=lmnnnmk
板|=mmmmlmm 板上=mmmmnmm 极=mmmmmmn 枉=mmmnmmm 林=mmmmmmn 果=mnmmnml 果|=mmmmnml 果了=mnmmmml 枝=mnlmnml 枝|=mmlmnmm 枝子=mmnmmmm
枪=mmmnmmm 枯=mmnmmmm 架=lmpmlml 架|=mmmmmmn 架也=mmnmmmm 架都=mmmmnmm 柜=mmmlomm 柜门=mmmmnmm 查=mnmmmnl 标=nmmmmnl 栋=mmlnmln
栋0=mmmlmmm 栋|=mnlplmm 栋|我=mmmnmmm 栋后=mmmnmmm 栋楼=mmlmnmm 栋楼梯=mmmmnmm 栋那=mmmmnmm 栋那边=mmmmnmm 栋都=mmmmnmm 栏=mmomlmm
栏杆=mmmmmml 栏杆|=mmmmnml 树=mnnmmml 树|=mmmmnmm 树底=mmnmlmm 树底下=mmnmlmm 树枝=mmlmnmm 树的=mmmmmml 校=mlmmmmn 校服=mmmmmmn
样=mmllnmm 样|=mlmlnmm 样|不=mmmlnmm 样了=mnmmmmm 样了|=mnmmmmm 样没=mmmmnmm 根=llomlmm 根|=mmnmmmm 根电=mmnmlmm 根肠=lmmmmmn
格员=mmmmmml 格员|=mnmmmmm 框=mmnmmml 案=mmmmmmn 桌子=mmmmnmm 档|=mmmmmmn 桥=mmnmmmm 桩=mmnnlmm 桶=llnmmmo 桶水=mmmmlmn 桶装=mmmmmmn
桶装水=mmmmmmn 梯=mmnmmml 梯停=lmmmmmn 梯停了=lmmmmmn 梯口=mmnmmmm 梯的=mnmmmmm 梯里=mmnmlmm 梯里的=mmnmmmm 梯门=mmmnmmm 检=mlmmmom
棉=mmmmnmm 棉花=mmmmnmm 棉裤=mmmmmmn 棋=mmmnlmn 棋牌=mmmnmmm 棋牌室=mmmnmmm 棚=mmnnknl 棚|=mmlnmmm 棚的=mmnmmmm 棚里=mmnmlmm 棵=mmmlnmm
椅=lmmmomm 椅子=lmmmnmm 楚=mlmmnmm 楼=mllmlnn 楼0=mmmmnmm 楼|=mmkpmml 楼一=mmmnmmm 楼上=mmmnlmm 楼上|=mmmnmmm 楼上也=mmmmnmm
楼上来=mmmmnml 楼上的=mmmmmmn 楼下=mmnmlnl 楼下|=mmmnmmm 楼下的=mmmmmmn 楼下那=mmnmmmm 楼也=mmmmoml 楼前=mmlmnmm 楼前面=mmmmnmm 楼半|=mmmnlmm
楼墙=mmnmmmm 楼大=nmlmmmm 楼带=mmmmnnl 楼带院=mmmmmnm 楼是=mmmnmmm 楼梯=mmnmmml 楼没=mmmnmmm 楼灯=nmmmmmm 楼电=mmlmmmm 楼电梯=mmlmnmm
楼的=mmmmlmn 楼的|=mmmmmmn 楼道=mmlmlnm 楼道里=mmmmlmm 楼都=mmlmnmm 楼里=nmmlmnm 楼顶=mmmmlmm 概=mnlmnml 榆=mmmmmmn 槐=mmmlnmm
槐树=mmmlnmm 槐树|=mmmlnmm 横=mmmnnml 横着=mmmmmml 次=mlmmmnn 次|=mlmmnnl 欢=mmmmmmn 款=mlmmmnm 歉=nmmmlml 歉了=nmmmmmm 歉了|=nmmmmmm
歌=mmmloml 正=nlmnlln 正|=mmmnmmm 正一=mmmnmmm 正在=nmmmmmm 正好=mlmmlmo 正对=mmmmnmm 正对着=mmmmnmm 正常=nmmmmmm 正常|=mmmmnmm
正我=mmmnmmm 步=mmmmnlm 歪=mmomlmm 歪了=mmnmlmm 歪了|=mmnmlmm 死=lmnmmmm 死|=lmnmlmm 死|一=mmnmmmm 死鱼=mmnmmmm 每=mmmmnmm 比=lmmmnmm
比人=mmnmmmm 比我=mmmmmmn 毛=mmlnmnm 毛|=mmmmmnm 毛病=mmmnmmm 毛病|=mmmnmmm 民=mlnmlnm 气=lmmlmmo 气|=mmmmnmm 气不=mmmmnml 气片=mmmmnmm
水=nlpkllm 水|=mnomnlk 水不=nmmmmmm 水了=mlmmmmn 水了没=mlmmmmn 水井=mmmmlmm 水冲=mmmmmmn 水口=nmmmmmm 水口也=mmnmmmm 水往=mmmmnmm
水有=nlmnmmm 水有|=mmmnmmm 水有了=nmmmmmm 水机=mmnmmmm 水来=nlmmmmm 水果=mmmmmmn 水没=mmmmlmm 水没有=mmmnmmm 水泥=mmmmnml 水管=mlnllmn
水管也=mmnmmmm 水管子=mmnmmmm 水箱=mmnmlmm 水表井=mmnmmmm 水费=mmmmmnm 水道=mmmmmmn 求=lmmmmmn 求求=lnmmmmm 池=nmnmlll 池子=mnmmmlm
池没=mmmmnmm 池装=nmmmmmm 池装反=nmmmmmm 汤=mlmmnmn 汤|=mlmmmmm 汤水=mmmmnml 沉=mnmmmml 沙=mmommml 沙发=mmnmlmm 沙发|=mmnmmmn
沙坑=mmnmmmm 沙坑里=mmnmmmm 沙子=mmmmnml 沟=mmnmlmm 没=lolommk 没|=kqkllmo 没|不=mmmmmmn 没|你=mlmmmmn 没|我=mnmmmml 没一=mmmnmml
没了=mlnlnmn 没了|=mlnlnmm 没事=mlmnmmm 没事|=llmnmmn 没事了=nmmmmmm 没人=llnlnmn 没人来=mnmmmmm 没人要=mmnmmmm 没到=mlmmmmm 没动=mmmmlmm
没反=mmmmnmm 没反应=mmmmnmm 没地=mmnmlmm 没坏=ommmlmm 没坏|=ommmlmm 没开=nmmmmml 没录=mmmmnmm 没得=mnmllnl 没得|=mnmmmml 没扫=mnmmmmm
没接=mmmmnml 没摔=mmmmmmn 没有=kolmkno 没有|=lolnkmn 没有人=mmmmmlm 没毛=mmmnmmm 没毛病=mmmnmmm 没热=mmmmmnm 没用=lmmmnmn 没用|=mmmmnmm
没用过=mmmmmmn 没电=mmmmnmm 没留=mmmmnml 没留电=mmmmnmm 没看=mnmmmmm 没看到=mnmmmmm 没看见=nmmmmml 没网=mmmmlmm 没网|=mmmmlmm 没装=mmmmnmm
没说=nmmmmmm 没通=mmmmnmm 沥=nmmmmmm 沥青=nmmmmmm 河=mmmmmnm 河里=mmmmmnm 油=mlmlnnl 油|=nlllmnm 沿=mmnmmmm 法=mmmmnnl 法|=mmmmmmn
泡=mmlmnmm 泡|=nmmmmmm 泡了=mmlmmmn 泡了|=mmmmnmm 泥=mnnmmll 泥|=mmnnmml 注=nmmmmmm 注意=nmmmmmm 注意|=nmmmmmm 泼=mmnmmmm 洗=llnmllp
洗手=mmnmlmm 洗澡=mmmmnmm 洗脸=mmmmnmm 洗衣=mmmmlmm 洞=mmmmnml 活=nlmmlmm 活|=nmmmmmm 活动=mmnmmmm 活动室=mmnmmmm 派=mommnmk 派人=mmmmnmm
流=lmlmomm 流到=mmlmnmm 海=mnmmlmm 涂=mmmnlmm 涂了=mmmnlmm 消=nmmlmmm 消息=mmmmmmn 消杀=mnmmmmm 消防=mmmlmmm 涨=mmmmmmn 淋=mmmmnml
淌=mmmmnmm 深=mmmnmml 深|=mmmnmml 混=mmlmnmm 添=mmnmmmm 清=olnnmll 清|=mmnmmmm 清了=nmmmmmm 清了|=nmmmmmm 清左=mmmnmmm 清左右=mmmnmmm
清楚=mlmmmmm 渗=mmmmnml 渗|=mmmmnmm 湿=mmmmnmm 溜=mmmmmmn 滋=mmmmnmm 滑=mmomlmm 滑|=mmomlmm 滑梯=mmmnlmm 满=lmmnmmm 满|=mmlmmmn
满了=mmnmnml 满了|=mmnmmml 满出=mmmmnmm 满出来=mmmmnmm 满的=mmmnlmm 滤=nmmmmmm 滩=mmlmnmm 滴=lmnlnml 滴|=lmmmmmm 滴一=mmlmnmm
滴了=nmlmmmm 滴了|=nmlmmmm 滴到=mmmmnmm 滴滴=mmmmlmm 漆=mmnmmmm 漏=mmmmmml 漏油=mmlmnmm 漏的=mmnmlmm 漏的|=mmnmlmm 漏雨=mmnmlmm
漏雨|=mmnmlmm 澡=mlmmnmm 灌|=mmmmnmm 火=mmnllmn 火|=mmmmlmn 火了=mmlmnmm 火器=mmnmmmm 灭=mmnmmml 灭|=lmmmnmm 灭火=mmnmmmm
灭火器=mmnmmmm 灯=nnomlkk 灯|=mmnnlml 灯也=mmnmlmm 灯亮=nmmmlmm 灯坏=mmmmmmn 灯是=mmlmnmm 灯泡=nmmmmmm 灯箱=mmnmmmm 灯都=mmlmmmm
灰=mmlnmmm 灰|=mmmnlmm 灰的=mmmmnml 灵=mmmmlmn 灶=lmmmmmm 炉=mmmnmmm 炉子=mmmmnmm 炒=mmnmmmm 炒菜=mmnmmmm 点=mmmmokm 点|=llmmnmn
点|我=mmmmmmn 点上=mnmmmlm 点儿=mmmnmmm 点到=mmmmnml 点到|=mnmmmlm 点前=mmmmnml 点半=mmmmmml 点后=mmmmnml 点吧=mmnmmmm 点四=mmmmnml
点四十=mmmmnml 点在=mmmnmmm 点多=mmmmnmm 点就=mnmmmml 点才=mmmmnml 点收=mmmmmml 点收|=mmmmnmm 点是=mmmnmmm 点来=mnmmmll 点点=mmmmnmm
点点|=mmmmnmm 点能=mmmmmlm 点要=mnmmmml 炼=mmmmmmn 烂=mmmnmmk 烂了=mmnmmmm 烂了|=mmnmmmm 烟=mlmmmmn 烟|=mmlnmmm 烟大=mmmmmmn
烟头=mmlmmmm 烟道=mmnmmmm 烤=mmmmmmn 烦了=nmmmmmm 烦了|=nmmmmmm 烧=mlmmlmo 热=nllnlmn 热|=mmmnlmm 热乎=nmmmmmm 热了=mmmmmnm
热了|=mmmmmnm 热水=mmmnlmm 热水|=mmmnmmm 热水没=mmmnmmm 热的=mmmmmnm 热闹|=mmmmnmm 焊=nlmnnml 焊|=mmmnmmm 焊好=ommmmml 焊死=lmmnmmm
煞=lmmmmmn 煤=mmmmmmn 煤气=mmmmmmn 照=lmmnmmn 照样=mmmmnmm 照片=mmmnmmm 照片|=mmmnmmm 照着=mmmmlmn 煮=lmmmmmm 熏=mmmmmmn 爆=mmnmmmm
爬=mmmlmmn 爬楼=mmmmmmn 爱=mmmmmml 爸=lmmmmmn 爸|=mmmmmmn 片=mmnmmnl 牌=mlmnlol 牌子=nmmmmml 牌子|=mmmmmml 牌室=mmmnmmm 牙=nmlmmmm
牙|=nmmmmml 牛=mnmmlmm 物=mllmlnn 物业=mmmmmmn 犯=mmmmmnm 犯法=mmmmmnm 狗=lmmmlnn 狗|=mmmmmmn 狗的=mnmmmlm 狗证=mmmmmnl 独=mmmmmnm
猫=mmnmmmm 猫|=mmmmlmm 猫在=mmmmnmm 猫屎=mmnmlmm 王=mlmmmmo 环=mnmmmmm 环|=mmmmnml 环卫=mnmmmmm 现=nmllmmm 现在=nmllmnm 现在|=mmmmmml
现在轮=lmmmmmn 现场=mmmmnmm 玻=nmnmlml 玻璃=nmnmlml 玻璃上=mmlmnmm 班=lmmlnnm 班|=lmmmmnm 班了|=mnmmmml 班的=mmmmomk 班的人=mmmmmml
球=llnmmmn 球的=mmmmlmn 理=mnmmlmn 理|=mnmmmlm 璃=nmnmlml 璃上=mmlmnmm 瓜=mmmmlmn 瓦=mmnmlmm 瓶=llmmnmm 瓶子=mmmmnml 瓶车=mmmnmmm
瓶车|=mmmnmmm 生=mlmlmmo 生|=mmmmmmn 生日=mmmmnmm 生日快=mmmmnml 用=pjkkpnm 用|=mlmmomm 用了=nmmmlmm 用的=nmmlmmm 用绳=mmmmnmm
用绳子=mmmmnmm 用胶=mmmmnmm 用过=mmmmmmn 甩=mmmmnmm 甭=nmmmmmm 申=mlmmmnm 申请=mlmmmnm 申请|=mmmmmnm 电=llmlnmo 电|=mmmmlmn 电了=mmmmmmn
电了|=mmmmmmn 电井=mlmmmmn 电信=mmmmnmm 电动=mmmmmmn 电动车=mmmmmmn 电工=mnmmmmm 电梯=mmlmmmn 电梯停=lmmmmmn 电梯的=mnmmmmm 电梯门=mmmnmmm
电棚=mmmmmnm 电池=nmmlnmm 电池装=nmmmmmm 电没=mmmmnmm 电瓶=mmmnmml 电瓶车=mmmnmmm 电线=mmnmlmm 电表=mmmlnmm 电表箱=mmmmnmm 电视=lmmmmmn
电视|=mmmmnmm 电话=mnnmnll 电话|=mlmmnmm 电话了=mnmmmml 电费是=mmmmmnl 电那=mmmmnmm 电钻=mmnlmmm 电钻|=mmnlmmm 电饭=mmmnmmm 电饭锅=mmmnmmm
男=mmmnmmm 画=mmnmmmm 留=nlmmnlm 留电=mmmmnmm 留电话=mmmmnmm 疫=mmmmmnm 疫苗=mmmmmnm 疼=mmmmlmo 疼|=mmmmmmn 病=mmmnlmm 病|=mmmnmmm
登=mnmmlnl 登记=mnmmlnl 登记|=mnmmmml 白=lllnnmm 白天=mlnmonk 白烟=mmmnmmm 白的=mmmnmmm 白的|=mmmnmmm 白菜=mmlmnmm 百=mlmmlmp
百|=mmmmlmn 的=kmonmkn 的0=mmmnmmm 的|=olioomk 的|一=mmmlnmm 的|不=ommmlml 的|你=mmmmmmn 的|像=mmmmmmn 的|大=mmlmmmm 的|我=nmmnlmm
的|是=nmmlmmm 的|有=mmmmnmm 的|能=mnmmmmm 的三=mmmmnmm 的下=mmmmmmn 的下来=mmmmmmn 的不=mmnnlmm 的不是=mmmnmmm 的也=mmmmnmm 的事=mnmmmml
的事|=nmmmmmm 的人=mommmml 的人|=mnmmmml 的人最=mmmmnml 的你=mmmlmmn 的停=mmmmlmn 的全=mmmmnml 的别=mmmmmmn 的单=mmmmmnm 的吗=mmmmmln
的吗|=mmmmmln 的吧=mmmmmmn 的吧|=mmmmmmn 的呢=mnmmmml 的呢|=mnmmmml 的啥=mmnmmmm 的地=mmnmmmm 的声=mmlmmmm 的大=mmmmnmm 的大哥=mmmmnml
的大姐=mnmmmmm 的天=mmmmnml 的娃=mmmmnml 的我=mmmnmmm 的收=nmmmlmm 的旧=nmmmmmm 的时=mmmmnmm 的时候=mmmmnmm 的是=mllpmlm 的是|=mmmlnmm
的晾=mmnmmmm 的晾衣=mmnmmmm 的来=nmmmmmm 的柜=mmmmnml 的树=mmmnmmm 的水=mmmlnmm 的水|=mmmlnmm 的沙=mmnmlmm 的没=mmlnmmm 的灯=mmnmmml
的灰=mmmmnml 的物=mmmmmnm 的玻=mmnmmmm 的玻璃=mmnmmmm 的电=mnmnmnl 的电话=mnmmmmm 的白=mmmnlmm 的砖=mmnmmmm 的窗=mmnmlmm 的管=mmmmnmm
的网=mmnmmmm 的老=mmmmmmn 的能=mmmmmmn 的腊=mmnmmml 的话=mmmmnml 的车=mmlmmmn 的车|=mmmmmmn 的还=mnmmmmm 的那=mllmmnm 的那个=mmmmmnl
的都=mmmmmmn 的野=nmmmmmm 的钱=mmmmmnm 的门=mmnmmmm 皮=mlnmnml 皮掉=mmlmnmm 盆=lmmmmmm 盆接=mmmmmmn 盆接着=mmmmmmn 盆那=mmmmnmm
盆那么=mmmmnmm 盏=mmnmnmk 盏|=mmmmnml 盐=mnmmmml 监=mnmmnml 监控=mnmmnml 盒=mmnmmml 盒子=mmnmmml 盖=mmmmnmm 盖|=mmmmmmn 盖上=mmmlmmn
盖上了=mmmmmmn 盖子=mmmmnmm 盖板=mmnmlmm 盘=mmmnnml 盲=lmnmmmm 盲道=lmnmmmm 直=mmomlmm 直接=mmmmnmm 相=lmmmnmm 省=ommmlmm 看=mlmolln
看|=mmmmlmn 看一=lnmmnmm 看一眼=lnmmnml 看不=mnmlnmk 看不清=mmmmnmm 看不见=mmnmmml 看了=mmlnnml 看了|=mmmmmml 看到=mmmmlmm 看得=mmmmnmm
看得到=mmmmmnm 看得见=mmmmnml 看是=nmmmmmm 看来=mmmmmmn 看清楚=mmmmnmm 看的=nmnmmml 看的|=nmmmmmm 看看=mmmmmmn 看着=mmmnlmm 看见=nmmlmmm
看见|=nmmmmmm 看见了=nmmmmmm 看还=lmmmmmm 看错=mmmnmmm 真=mllmkmq 真不=nmmmlmn 真快=nmmmmmm 真快|=nmmmmmm 真有=lmmmnmm 真的=mmmnlmm
眠=mmmmmmn 眼=knnnmml 眼了=lmmnmmm 眼了|=lmmnmmm 眼睛=mnmmmmm 眼睛都=mnmmmmm 着=mnmlplk 着|=mlnmnmm 着一=mmnnlmm 着三=mmmmnmm
着个=mmnmmmm 着了=omllmmm 着了|=omllmmm 着人=nmmmmmm 着呢=mmmmmmn 着呢|=mmmmmmn 着我=mnlmnml 着我家=mmmmnmm 着挺=nmmmmmm 着气=mmmmmmn
着没=mnmmmml 着走=lmmmlmn 着走|=lmmmmmn 睇=nmmmmml 睛=mnmmmmm 睛都=mnmmmmm 睡=mlmmmmn 睡|=mmmmnmm 瞅|=mmmmmmn 瞅瞅|=mmmmmmn 瞎=mmmmmlm
瞎了|=mmmmmmn 知=mknmmlo 知道=mlmmmmn 短=mmmmmmn 石=mnnmlmm 码=nlmloml 码|=mmmmmnm 砌=nmmmmml 砖|=mmlmmmn 砖头=mmlmnmm 砰=mmnmmmm
破=mlnmnmm 破了=mmmmnmm 破了|=mmmmnmm 破烂=nmmmmmm 砸=mmlmnml 砸了=mmlmmmm 砸到=nmmmmmm 硬=mmmmnmm 确=mmmnmmm 确实=mmmmmmn 碎=mmnmlmn
碎了=mmnmlmn 碗=mmmmmmn 碰=nmmmmmm 磨=mmmmnml 磨没=mmnmmmm 磨没了=mmnmmmm 示=mmlmoml 示|=mmmmnmm 礼=mmmmnnl 礼拜=mmmmnnl 礼拜天=mmmmnnm
社=mlmmlnn 社保=mmmmmmn 社区=mlmmmom 社区有=mmmmmnl 祝=mmmmmmn 票=mmmmmmn 禁=mmlmmnm 福=mlmmmmn 福|=mmmmmmn 离=mmmmnmm 离我=mmmmnml
秋=lmomlmm 秋千=mmomlmm 种=mmmmlmm 秒=lmmmnml 秒|=mmmmnml 租=mlmmlom 租屋=mmmmmnl 租房=mmmmmmn 积分=mmmmmnm 积水=mmlmnmm 究=nmmmmmm
空=mlnlnmk 空|=mmmmnml 空了=mmnmmmm 空房=mmmmnmm 空房子=mmmmnmm 空抛=mmmmmnm 空抛物=mmmmmnm 空调=mmmmmmn 空调|=mmmmmmn 空调上=mmmmnmm
穿=mnlmlmo 窗=mmnmmml 窗子=mmmmmml 窗户=mnmmlmm 窗户|=mmmmmmn 窗户没=mmnmmmm 窗都=mmmmnmm 窜=mmnnlml 窜|=mmmnlmm 窝=mmnmmml 立=mmnmmmm
站=mmmmmnl 站|=mmmmnmm 站了=mmmmnmm 章=mlmmmmn 竹=nmmmmml 竿=mmnmlmm 笑=olmmlmn 笑话=mmmmmmn 第=lnlmoml 第三=mmlmoml 第三个=mmlmnmm
第二=mmmmnmm 第四=mnmmmml 等=lrmmkll 等不=mnmmmmm 等到=mnmmmmm 等着=mmmmmmn 等着|=mlmmmmn 筒=mmnmmml 答=nmmmllm 答应=nmmmmmm 签=mmmmmnm
签字=mmmmmnm 签字|=mmmmmnm 算=mmlmkpl 算|=mlmmmmn 算不=mmmmmnl 算不算=mmmmmnl 算了=mmmmlmn 算了|=nmmmlmm 算谁=mmmmmnl 算谁的=mmmmmnl
管=nonllnk 管|=molmmml 管不=mnnmlml 管不管=mnmmlml 管也=mmnmlmm 管也断=mmnmmmm 管啊=mlmmmmm 管啊|=mlmmmnm 管班=mlmmmmm 管的=nmmmmmm
管管=mmmmmmn 管这=mnmmmmm 箱=mlolmln 箱|=mmmmlmn 箱那=mmlnmmm 箱门=mmmmmmn 篇=nmmmmmm 篮=mmnmnmm 篮球=mmnmnmm 米=lmmmnmm 类=mmmmmnm
粉=mmmmmmn 粘=mmmmnml 粪=mmnmlmm 粪池=mmnmmmm 精=lmmmmmo 糊=mmnnmml 糊涂=mmmnlmm 糊涂了=mmmnlmm 糕=mmnmmml 系=nmlpmll 紧=nonllml
紧上=nmmmmmm 纠=mmmnlmm 纠正=mmmnlmm 红=mmlmnmm 红色=mmmlnmm 红色的=mmmmnmm 约|=mmmmmmn 纱窗=mmmmnmm 纸=mlnmmlo 纸|=mmmmmmn 纸皮=mmnmmmm
纸箱=mmnmmmm 线=mmnnlml 线|=mmlmmmm 线也=mmnmmmm 线收=nmmmmmm 线都=mmnmmmm 线都磨=mmnmmmm 练=mmmmlmn 组=mmlnmmm 细=mmmnmmm 织=mmmmmmn
经=nmllnml 经在=nmmmmmm 绑=mmlmnmm 结=mnmmmmm 结果=mnmmmml 结果了=mnmmmml 绕=kmmmnmo 绕不=mmmmnmm 绕着=lmmmmmn 绕着走=lmmmmmn 给=nomljnl
给个=mpmmlml 给个话=mnmmmmm 给句=mnmmmml 给她=mmmmlmn 给娃=mmmmmmn 给弄=mlmmmmm 给我=nnmmmml 给拧=nmmmmml 给老=mmmmmnm 给老人=mmmmmnm
统=nlmmmmm 统一=nmmmmnm 续=nnmmmll 绳=mmmmmmn 绳子=mmlmnmn 维=nlmmlnm 维修=mlmmmnl 绿=mmnmmmm 绿化=mmnmmmm 绿化带=mmnmmmm 绿灯=mmnmmmm
绿的=mmmmnmm 绿的|=mmmmnmm 缝=mmmlnmm 缝|=mmmmnmm 缴=mmmmmmn 缸=mmlmnmm 缸里=mmmmnmm 缺=mlmmmmn 缺一|=mmmmmmn 网=nnnmlll 网|=mmmmlmm
网格=mmmmmml 网格员=mmmmmml 网课=mnmmmlm 罚=mmmmmnm 罚款=mmmmmnl 罩=nmlmmmn 群=mlmmllo 群主=mmmmmmn 群里=mmmmmmn 翘=lmnmmmm 翘了|=mmlmnmm
翘着=mmnmlmm 翻=nmmnmml 翻了=mmmnmml 老=mjpllmo 老人=lmmmmnm 老太=mnmmnmk 老太太=mmmmnml 老头=mnmnmml 老头老=mnmmmmm 老年=mmmmmnm
老年大=mmmmmml 老是=mmnmlmm 老板=nmmmmmm 老陈=mmmmmmn 老鼠=mmnmlmm 考=mmmmolm 考|=mmmmoll 而=mmmnmmm 而且=mmmmnmm 耳=lmmmnmn 耳塞=lmmmmmn
耳朵=mmmmnmm 聊=mmmmlmn 聊了=lmmmmmn 联=mnmmmmm 联系=mnmmmmm 肉=mmmmlmn 肠=lmmmmmn 股=mmnmmmm 股|=mmmmnml 肥=mmmmmmn 育=mmmmmnm
背=mmmmmml 胎=llmmnmm 胡=mmmmmmn 胶=mmmlnmm 胶|=nmmmmmm 胶布=mmmmnml 胶带=mmmmmmn 能=nmmllpk 能不=mlmmmmm 能不能=mlmmnmm 能修=mnmmmmm
能关=mmnmmmm 能塞=mmmmnml 能好=mnmmmmm 能弄=mmmmmlm 能有=mmmmmmn 能用=nmmnmml 能用|=mmmnmmm 能申=mmmmmnm 能申请=mmmmmnm 能装=lmmmnmm
能赶=mnmmmmm 能赶在=mnmmmmm 脏=mmmnlmm 脏水=mmnmmmm 脑=mmmmlmn 脑壳=mmmmmmn 脚=mlmlnmm 脚背=mmmmmml 脱=mmmmmnm 脱了=mmnmmmm 脸=lllmnnl
脸盆=mmmmoml 脸盆那=mmmmnmm 腊=mmnmmmm 腊肉=mmnmmmm 腐=mmmmnmm 腰=mmnmlmm 腿=lmmmmmn 腿上=mmmmnmm 腿了=mmnmmmm 腿了|=mmnmmmm 腿都=mmmmmmn
自=nlmmmnm 自动=lmnmnmm 自己=ollmlnl 自己买=mmmmnml 自己的=nmmmmml 臭=lnmmnmm 臭了=mmmmnmm 臭了|=mmmmnmm 舒=mmmmmmn 般=mmmmmlm 船=mmmmmmn
色=lmlmnmn 色的=mmmlnmm 节=mmmmnmn 节|=mmmmmmn 花=mmlnnll 花|=nmmmnml 花呢=nmmmmmm 花板=mnmmmml 苗=mmmmmnm 苦=mmmmmmn 茶=mmnnlmm
草=nmmmmml 荡=mmmmmml 药=mnmmnmk 药|=lmmmpmk 药了=nnmmmml 药了|=nnmmmml 莫=mmmmlmn 菜=lmnomll 菜|=mmmmmln 菜场=mmmmlmm 菜坛=mmmnmmm
菜坛子=mmmnmmm 落=mmnmmmm 落了=mmmmmmn 落了一=mmmmmmn 葱=mmmmmmn 蓝=nmlmnmm 虎=mmnmmmm 蚁=mmnmmmm 蚊=mmmnmmm 蚊子=mmmnmmm 蛋=mmmmmmn
蛮=mlmmlmn 蜂=mmnmmmm 螂=mmmlmmn 螺=mlmmnmm 螺丝=mmmmnmm 蟑=mmmlmmn 蟑螂=mmmlmmn 血=mmmmnml 血压=mmmmnnl 血压的=mmmmmnm 行=nlmllnm
行|=nmmmmnl 行|我=nmmmmmm 行不=mnmmmmm 行了=nmmmmml 行了|=nmmmmml 行道=mmnmmmm 街=mlmmmmn 衣=lmnmlnn 衣服=lmmmmnm 衣机关=mmmmmml
衣裳=mmmmmmn 补=lmmllon 补|=mmmmmnm 补上=mnmmmlm 表=lmmnomk 表|=mlmmmmm 表不=nmmmmmm 表井=mmnmmmm 表的=mnmmmmm 表箱=mmmmnmm 袋=llnmnmm
袋子=mmmmnmm 袋的=mmnmmmm 被=llmmlno 被人=lmnmlmm 被子=mmmmmmn 被子|=mmmmmmn 裂=mmmnlmm 装=mlmlmon 装个=mmmmmnl 装了=mmmmlmn 装修=mmmlmmm
装修垃=mmmlmmm 装修的=mmmmmml 装反=mmmmnmm 装水=mmmmmmn 裤=llmlomn 裤子=mmmlnmm 裤子|=mmnmlmn 裳=mmmmmmn 裹=mmmmnmm 西=mlmoknm
西|=nmmmmmm 西边=mmnnlmm 西边那=mmnmlmm 要=jnokmpl 要上=mmmmmnm 要不=mmmmmnm 要出=mnmmmml 要带=mmmmmnm 要批=mmmmmnm 要拿=mmmmnml
要换=mlmmmmm 要清=mmnmmmm 要的=mmnmnml 要的|=mmnmmmm 要给=mmmmlmn 要走=mmmmnmm 见=nlmmmlm 见|=mmlmnmm 见了=mmnmlmm 见了|=mmnmlmm
见人=mmmmnmm 见人|=mmmmnmm 见没=mmmmmmn 见没|=mmmmmmn 见着=nmmmmmm 见着|=nmmmlmm 规=mmmmmnm 规定=mmmmmnm 视=lmmmnmm 视|=mmmmnmm
视频=mmmmnml 觉=llmmmmo 觉得=mmmmmmn 角=mlmmnml 角|=mmnmmml 角度=mlmmmmn 角落=mmlmnmm 角那=mmnmmmm 解=mmmmmnm 言=lmmnmmm 警=mmmmmmn
计=nmmmmmm 认=mmmmmnm 让=llomnmm 让人=lmnmnml 让人撞=mmnmmmm 让我=mmmmmmn 记=mmmmlnl 记了=mnmmlmm 记了|=mnmmlmm 讲=lonpllk 讲|=mmnnlmm
讲了=mommlml 讲机=mmnlmmn 讲机也=mmnmlmm 讲讲=mmnmmmm 讲讲|=mmnmmmm 讲过=mmmmnml 许=nmmmmnl 访=mlmmmnm 访客=mmmmmnm 证=mlmmlnn
证|=mmmmmmn 识=mmmmnmm 诉=mnmmmnm 诉我=mnmmmmm 诊=mmmmmmn 试|=mmmmmmn 试了|=mmmmnmm 试试=mmmmmmn 试试|=mmmmmmn 诚=nmmmmmm 话=mommmkm
话|=mnmmnll 话了=nnmmmml 话了|=nnmmmml 该=lmnllnn 该是=mmmlnmm 误=mmmmmml 误会=nmmmmmm 说=mompkkn 说|=nmmmlmm 说一=mmnmmmm 说下=nmmmmml
说不=mmmmmmn 说不是=mmmmnmm 说个=mmnmmmm 说反=mmmnlmm 说反了=mmmnlmm 说得对=mmmmmmn 说成=mmmnmml 说我=mmmmmmn 说换=mnmlmml 说改=mmmmnmm
说没=mnmmmmm 说法=mnmmmml 说法|=mnmmmmm 说的=mmmnmmm 说的那=mmmmnmm 说要=mlmmmmm 说话=mmmmmmn 说这=nmmmmmm 说错=mmmnmmm 请=mlmnlmn
请|=mmmmmnm 课=mnmmmmm 课|=mnmmmlm 谁=lomljmp 谁|=mmmmnlm 谁去=mnmmmml 谁在=mmmmmmn 谁家=mmmmmmn 谁家孩=mmmmmnm 谁手=mnmmmmm
谁来|=mlmmmmn 谁来看=mnmmmml 谁的=mmlmlnn 谁的|=mmmmmnm 谁管=mnmmmmm 谁管|=mnmmmlm 谁要=mmmmmln 谁说=mmmmmnm 谁负=mnmmmml 谁负责=mnmmmml
谁赔=mmmmmnl 谁赔|=mmmmmnl 谁跟=mnmmmmm 调=lmmmmmm 调|=mmnmmmm 调上=mmmmnmm 调解=mmmmmnm 谈=mnmmmmm 谢=mlmmmmn 谢|=nmmmmmm 谢啦=mmmmmmn
谢谢=nmmmmmn 豆=mmlmnmm 豆腐=mmmmnmm 负=mnlmmmm 负一=mmlmmmm 负一楼=mmmmnmm 负责=mnmmmml 负责|=mmmmmml 责=mnmmmml 责|=mmmmmml 货=llnnmml
货|=mmmnmmm 货车=mmmmnmm 质=mmmmmnm 质保=mmmmmnl 贴=mmmmmmn 贴广=mmmmlmm 贴广告=mmmmlmm 贴满=mmnmmmm 贴满了=mmnmmmm 贴的=mmmmmmn
费=mlmllon 费|=mmmmmmn 费合=mmmmmnm 费是=mmmmmnm 贼=mmmmmmn 资=mmmmmnm 赔=nlmmmol 赔|=mmmmmnm 赔了=nmmmmmm 赖=nmmmlmm 走=ommmlln
走|=mnmmmmn 走不=mmnmlmm 走了=okmmmmm 走了|=nlnmmmm 走了一=nmmmnml 走到=mnmmmmm 走到哪=mnmmmmm 走廊那=mmnmmmm 走没=mnmmmml 赶=mommllm
赶在=mnmmmmm 赶得=mnmmmll 赶紧=mmmmmmn 起=lmnlmln 起|=mmmmnmm 起了=nmmmlml 起了|=nmmmmml 起来=mlmlmmn 起来|=mmmmnmm 起来一=nmmmmmm
起来了=mmnmlmm 起来像=lmmmnmm 起的=mmnmmmm 起的|=mmnmmmm 起码=mmmmnml 超=mmmmmnm 超时=mmmmmml 趟=nmlmnml 趟|=mlmmnmm 趴=mmmmnml
跑=nmmmmlm 跑|=mmmmmml 跑了=nmmmmml 跑了|=nmmmmml 跑得=mmmmmmn 跟=mmklnmn 跟他=mmmmnmm 跟他们=lmmmnmm 跟他说=nmmmmmm 跟着=mllmmmn
跤=mmmmnmm 跤|=mmmmnmm 跤|扶=mmmmmmn 路=mmnmmlm 路|=mmmnmml 路上=mmmmnmm 路了=mmmnmmm 路了|=mmmnmmm 路灯=mmmmlmn 路灯也=mmnmmmm
路的=mmmmnmm 路边=nmmmmmm 跳=mmlnlln 跳|=mmmnmmm 跳了|=nmmmmml 跳闸=mmmnmmn 跷=mmmnmmm 跷板=mmmnmmm 跷跷=mmmnmmm 跷跷板=mmmnmmm
跺=mmmnlmm 踏=mmlmnmm 踏板=mmlmnmm 踢=mmmmmml 踩上=mmnmmmm 踩上去=mmnmmmm 踩凳=nmmmmmm 踩凳子=nmmmmmm 踩空=mmmmnmm 蹦=mmmmnmm 身=lmlmmmn
身|=mmmmnml 身体=mmmmmmn 躺=mmmmnml 躺下=mmmmnml 车=mmllmnn 车|=mmmnlln 车上=mmmmmnm 车上牌=mmmmmnm 车主来=mmmmnmm 车位=mmnlmnl
车位|=nmmmnml 车位租=mmmmmnm 车停=mmmmmnm 车几=mnmmmlm 车几点=mnmmmlm 车到=mnmmmmm 车去=mmmmmmn 车在=mmlmnmm 车多=mmmmmnl 车库=mmmmmmn
车来=mmlmnml 车来了=mmlmnml 车的=mmmmnml 车走=nmmmmmm 车道=mmmmnmm 车都=mnmmlmm 转=lmmnnlm 转|=mmnmmml 转了=mmmmmmn 转盘=mmmmnmm
轮=lmmmomm 轮|=mmmmnml 轮到=mmmmmmn 轮椅=mmlmoml 轮胎=mmmmnmm 软=mmmmmmn 轻=mmmmmmn 轿=mmmmnml 轿厢=mmmmnml 辆=lmnmlmn 辆|=mmmnmmm
辛=mmmmmmn 辛苦=mmmmmmn 辣=mmmmmmn 边=lnomnlk 边|=mmlnnmm 边|我=mmmnmmm 边上|=mmmmmmn 边不=nmmmmmm 边也=mmmmnmm 边了=nmmnmmm
边了|=nmmnmmm 边度=mmmmmnl 边还=mmmmnmm 边还有=mmmmnmm 边那=mlnmnml 边那部=mmnmlmm 达=mmmnmmm 过=mlmlpll 过|=mllmplm 过一=lmmmnmm
过一回=mmmmnmm 过不=mmnmlmm 过不去=mmnmlmm 过了=mmmmmnl 过去=mnmmmml 过去|=mmmmnmm 过去了=mnmmmml 过来=ommlmmm 过来了=nmmmmmm 过来的=nmmlmmm
过没=mnmmmmm 过道=mmnmlmm 运=nmlmmmm 近=mlmmnmm 近|=mmmmnmm 近期=mlmmmmn 返=nmnmmmk 还=jqmjnmn 还以=mmmmmmn 还以为=mmmmmmn 还冒=mmmmmml
还剩=mmmmnml 还喷=mmmmmml 还在=lommmmn 还在|=mmmmnmm 还在滴=lmmmmmn 还堆=mmmmnmm 还得=mmmmlmm 还打=nmmmmmm 还是=mmmkool 还是归=mmmmmnl
还是打=mmmmmnm 还有=mlommlm 还有一=mmmmnmm 还有人=mmnmmmm 还有没=mmmmmnm 还没=mmmmlmn 还能=mlmmmmn 还要=mnmmmlm 还说=mnmmmmm 这=mnmlkmo
这个=nmlmnln 这个|=mmmmnml 这么=mnmmmln 这事=mnmmmmm 这会儿=mmmmmnm 这儿=mmmmnmm 这儿|=mmmmmmn 这回=mmmmmmn 这层=mmnmmml 这张=mmmlmmn
这条=mmnmmml 这栋|=mnmmmmm 这样=nlmlnml 这样|=mmmlnml 这片=mmmmmnm 这种=mmmmmnl 这车=mmmmmmn 这边=mmnnlmm 这都=mommlml 进=mlnnnlk
进|=mnmmmmm 进不=mmmmnmm 进去=mmmnnml 进去|=lmnmnmm 进来=mmlmnmm 进来|=mmmmnml 进来了=mmmmlmn 远=mmmmnml 远|=mmmmnml 远程=mmmmnmm
违=mlmmmnm 连=mmmmnmm 迪=mmmmnmm 追=nmmmmml 追究=nmmmmmm 退=mlmmlnn 退不=mmmmmnm 退不|=mmmmmnm 退休=mmmmmmn 送=mlmmnmm 透=mmmmnmm
递=mnmmmmm 通了=nmmmmml 通了|=nmmmmmm 通知=mmmmmmn 速=mommmml 造=mlmmmnm 逮=nmmmlmm 逮着=nmmmlmm 遍=mmmmmml 道=mkpmmml 道|=mlnnmmm
道上=lmomlml 道上的=mmnmmmm 道不=mmmnmmm 道了=nmmmmmm 道歉=nmmmmmm 道歉了=nmmmmmm 道的=mmmmmml 道窗=mmnmmmm 道窗户=mmnmmmm 道那=mmmmnmm
道那个=mmmmnmm 道里=mmmmlmm 道闸=mmnmmmm 遭=lmnmmmm 那=kkqnnkm 那|=mmlmnmm 那一=mmlmmmm 那个=lknmnmn 那个|=mmlmnmm 那个也=mmmmnmm
那个公=mmmmmmn 那个是=mmmlmmm 那个监=mmlmnmm 那么=mlmnolm 那么多=mmmnlmm 那么大=mmmmnmm 那么长=mmmmnml 那些=mnmmmmm 那儿=mmmmnml 那儿|=mmmmnml
那口=lnmmmmm 那口子=mmmmmmn 那只=mmmmmmn 那味=mnlmmmn 那味儿=mnmmlmn 那堆=mmnmlmm 那头=mnmmmml 那家=mmlmmmm 那家|=mmmmnmm 那就=nmmmmmm
那年=mmmmmmn 那我=mlmmmmo 那截=mmnmmmm 那户=mmnmmmm 那是=nmmmmmm 那条=mmmmnml 那没=nmmmmmm 那组=mmmmmmn 那车=mmmmmmn 那辆=mmmnmmm
那边=monmllm 那边|=mmmnmmm 那边也=mmmmnmm 那边还=mmnmmmm 那部=mmnmlmm 那部|=mmmnmmm 那里=mmlmomm 那间=mmmmnmm 那阵=nmmmmml 那面=mmmmnmm
邻=mmmmlmn 邻居=mmmmlmn 部=mlomlmm 部|=mmmnmmm 都=jpljskm 都下=mnmmmmm 都不=mlmmnmm 都冇=mnmmmmm 都吃=mnmmmmm 都听=mmmmnmm 都得=mmmmlmm
都打=mnmmmmm 都掉=mmnmlmn 都掉了=mmmmmmn 都是=mnnllln 都是|=mmnmmmm 都有=mmmmmmn 都没=mmmlnml 都没见=mnmmmmm 都湿=mmmmmmn 都磨=mmnmmmm
都磨没=mmnmmmm 都立=mmnmmmm 都行=mmnmmmm 都要=mnmmmmm 都走=mmmnmmm 都这=mmmlnmm 都这样=mmmlnml 都闻=mmmmmmn 都震=mmmmnmm 酒|=mmmmmmn
酱=mmmmnml 里=lkmlpnl 里|=nmllmnm 里也=mmlmmmn 里了=mnmmnml 里了|=mnmmnmm 里去=mmmmnmm 里去了=mmmmnmm 里又=mmnmmmm 里头=nmomnmk
里头没=mmnmlmm 里就=mmmmmmn 里灌|=mmmmnmm 里的=mmnmlmn 里边=mmmmnmm 里那=mmmmnmm 里都=mmlmnmm 里面=mmmmoml 里面有=mmmmnmm 重=mlmolmm
重启了=mmmmnmm 重新=nmmmmmm 量=nlmmmmm 量血=mmmmmnm 量血压=mmmmmnm 金=mllmmnn 针=llomlmm 钓=mlmmmnm 钓鱼=mmmmmnm 钟=kolmnml 钟|=mmmmnmm
钟了=lommlmn 钟了|=lnmmlmn 钟又=mmmmnmm 钟头了=mmmmnmm 钥匙|=mmmmmmn 钮=mmnmmmm 钱=lkllmpo 钱|=llmmmnn 钱扣=mmmmnmm 钱扣了=mmmmnmm
钻=mmnlmmm 钻|=mmnlmmm 铁=mmommml 铁皮=mmnmmmm 铲=nnmmmml 铺=nnlmmml 铺上=nmmmmmm 链=mmnnlmm 链条=mmnnlmm 锁=mmonlml 锁|=mmmnmmm
锅=mmmmlmm 锈=lmnnmmm 锈|=mmnmmmm 错=nllpkml 错|=nmmnlml 键=mmmmnml 锯=nnlmlml 锯了=nmmmmmm 锯了|=nmmmmmm 锻=mmmmmmn 锻炼=mmmmmmn
镜=mmnmmml 镜子=mmnmlmm 长=mlnmmmm 长|=mmmmnml 门=mmomjnm 门0=mmmmnmm 门|=mmlnlnm 门|不=mmmmmmn 门|我=mmmnmmm 门也=mmmmmmn
门也关=mmmmmmn 门了=nmmmmmm 门了|=nmmmmmm 门前=mmnmmnm 门前那=mmnmmmm 门口=mmmmlmn 门口|=mmlnmmm 门口了=mmmmnmm 门口的=mmlmmmn 门口那=mmmmmmn
门啊=mnmmmmm 门啊|=mnmmmmm 门器=mmmmnmm 门器漏=mmlmnmm 门就=mmmmnml 门开=mmmmnmm 门收=mmmmmnl 门没=mmmmlmm 闪=mmlmnmm 闪了=mmlmmmm
闪了|=mmlmmmm 闭=mmmmnmm 闭门=mmmmnmm 闭门器=mmmmnmm 问=mnlloll 问|=mnmmmmm 问了=lmmmnmm 问了|=lmmmnmm 问我=mmmmmmn 问着=mmmmnmm
问着了=mmmmnmm 闲=mmmmmmn 间=mlmlonm 间|=mmmmnlm 间的=mmmlmmn 间那=mmmmnmm 闷=mmnmmmm 闸=mmnnlmm 闹=mmlmmmn 闹|=mmmmnmm 闹钟=lmmmmmn
闺=nmmmmmm 闺女=nmmmmmm 闻=mmmnlmn 闻不=mlmmmmn 闻不到=mlmmmmn 闻了=mmmnmml 闻闻=mnmmmml 阀=mmmlomk 阀门=mmmlnml 队=mmmmmmn 队|=lmmmmmn
防=mmmlnml 防水=mnmmnml 阳=lmmmlmo 阳台=mmmmmmn 阵=nmnlmml 阿=nmmmlmm 阿姨=nmmmmml 阿强=mmmmmmn 阿拉=lmmmmmn 陈=mmmmmmn 陈你=mmmmmmn
降=mmmmlmm 降压=mnmmmmm 降压药=mnmmmmm 限=mmmmmnm 院=mlmnlnn 院|=mmmnmmm 院的=mmmmmnm 院里=mmnmmmm 险=mmmmmol 隆=mmmmlmn 随=mmmmnmm
随时=mmmmnmm 隔=mmnolml 隔壁=mmmnmmm 难=mmmmllo 难|=mmmmmmn 雨=mmnlmmm 雨|=mmnlmmm 雨一=mmmmmml 雨水=mmnmlmm 雨水管=mmnmmmm 雪=mmnmlnl
零=mmmmlmn 雷=lmomlmm 需=mmmmmmn 需要=mmmmmmn 震=mmmmnmm 震|=mmmmnmm 露=mmmmmnm 青=mmmmmmn 静=nmlmlmm 静|=mlmmmmn 静了=nmmmmml
静了|=nmmmmmm 靠=mlmmoml 面=mlmlolm 面|=mnmmlmm 面一=mmmmnmm 面大=mmmmlmn 面有=mmmmnml 面那=mmnmlml 鞋=lmmmlmo 音=nlmnmll 音量=nmmmmml
顶=lnnlnll 顶上=mmmmnmm 顶事=mmmmnmm 顶事|=mmmmnmm 顶楼=mmlmnmm 顶漏=mmnmlmm 顶漏雨=mmnmlmm 顺=mmnnmml 顺便=mmnmmmm 顿=lmmmmmn 预=mmmmmnl
预约=mmmmmnm 领|=mmmmmnm 频=mmmmnml 额=mmmmmln 颠=mmlmmmm 风=nmoklln 风|=mmnmlmm 风吹=nmmlmmm 风机=mmnmmmm 飞=mmmlomm 飞|=mmmlomm
飞了|=mmmmmmn 食=mlmmnmn 食堂=mmmmnmm 饭=knmmmmn 饭都=mnmmmmm 饭锅=mmmnmmm 饮=mmnmlmm 饮水=mmnmlmm 饿=lmmmlmn 馒=mmmmmmn 馒头=mmmmmmn
香=nmmmmmm 马=mmnmmml 马线=mmnmmmm 马蜂=mmnmmmm 马路=mmmmnml 骂=lmmmnmm 骑=mmmmnmm 骑|=mmmmlmn 骑手=mmmmmml 骑车=mmmmnml 骑车的=mmmmnml
骨=mmmmnml 高=lmmmonl 高|=mmmlnmm 高了=mmmmnml 高了|=mmmmnml 高空=mmmmmnm 高空抛=mmmmmnm 高龄=mmmmmnm 鱼=mlmmmnm 鸡=mlnmlmn 鸡|=mmnmlmm
鸡汤=mlmmmmn 鸡蛋=mmmmlmn 鸣=mmnmmmm 鸣|=mmnmmmm 鸽=mmmmlmn 鸽子=mmmllmn 鹅=mmmnlmm 鹅|=mmmnmmm 鹊=mmmmmmn 麻=nmlmmmn 麻将=mmmmmmn
麻烦=nmmmmmm 麻烦了=nmmmmmm 黄=mlmmnmm 黄|=mmmnmmm 黄了=mmmmnmm 黑=lmlnpml 黑|=mmmnmmm 黑了=mmmmnmm 黑的=mmmmnmm 黑的|=mmmmnmm
鼓了=mnmmmmm 鼠=mmnmlmm 鼻=mlmmmmn 鼻子=mmmmnmm 齐=nmmmmmm 龙=omnmlml 龙|=nmmmmml 龙头=mmnmlmm 龙头关=mmnmmmm
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
before=jhqgqfz #0=lkhmiwo #1=kwkokjj #2=nrjolmk #3=lmjmpmn #5=momlmml #called=nsmpooa #elsewhere=mnmmmmm
#long0=mlonokj #long1=jllnnrk #long2=kolnlol #long3=pnnkljm #long4=omlkllp #long5=mkmmnlp #new=mnmlmmn
#nothing=nlmonlk #nowhere=njmmnmn #other=lollklp #same=nlnmnnj #shared0=nmmklmp #shared1=monmlml #shared2=mllnnml
#shared3=mlmnnml #shares=jnlonph #there=lommmml *00=mmmmmmn *0|=mlnmoml *0那=mmmnmmm *|0=mmmnmmm *||=mlmlolo
*|一=lmmmnmm *|三=nmmmlmm *|上=llnmnml *|下=mnmlmnm *|不=nmmollm *|且=mmnmmmm *|业=mmmmnln *|东=mmmmnmm *|丝=mmmmnml
*|两=nmmmlmm *|个=nmmkmmm *|么=mmmmmmn *|之=mmmmmml *|也=lmmnlmo *|了=nkonnlk *|事=nmmmmmm *|于=mmmnnml *|亮=mmmmnml
*|人=mmmnlml *|今=mmmmmnl *|他=mmommmm *|以=mmommml *|们=mmlnnlm *|会=nmmmmmm *|位=mmmlmmn *|体=mmmnlmm *|你=nmmmlmm
*|便=mnmmmmm *|保=mmmmnmm *|信=mmmmnmm *|修=mmmmmml *|停=mmmlmmm *|傅=nmmmnml *|儿=mmlnmmm *|光=mmnnmmm *|关=mmmlmmm
*|凑=mmnmmml *|几=mmmmnml *|出=mnmlmnm *|分=mlmmnmm *|到=mmmmlmm *|刷=mlmnnmm *|前=nmmmmml *|务=nmmmmmm *|动=mmmnmmm
*|包=mmmmmln *|区=mmmmmmn *|十=mmnmmmm *|半=nmmmmml *|卖=mmmnmmm *|卡=nmmlmok *|原=mmmnmmm *|厨=mmmnmmm *|去=mmmmmmn
*|又=mmmnmmm *|反=mmmnmmm *|口=mmlnmmm *|句=nmmmmmm *|只=mmmmmmn *|叫=nmmmmmm *|可=mmommml *|号=mmmmmmn *|吃=mmmmmmn
*|合=mmnmmmm *|后=mmmmmnm *|听=mmmnmml *|味=mmnmmmm *|咋=ommmmll *|哈=mmmmmmn *|哗=mmmmnmm *|哪=nmmmmlm *|啦=mmlmnmm
*|圈=mmmnmml *|在=mlmmmnm *|圾=mmmmmmn *|坐=mmmmnml *|块=mmmmmmn *|垫=mnmmmmm *|堂=mmmmnmm *|壁=mnmmmmm *|声=mmnmmml
*|复=nmmmmlm *|外=mmmmmml *|夜=mmmnmmm *|大=mlmmmmn *|天=mmllmmo *|太=mmmmmmn *|头=mmlmmmn *|子=lmmnmlm *|安=mnmmlmm
*|完=nmlmlml *|家=momllmn *|少=mmmmmmn *|尔=mmnmmmm *|就=mmnmmmn *|居=mmmmnml *|工=nmmmmmm *|师=mmmmmmn *|干=nmmmmml
*|年=mmmmmnn *|应=nmnmmml *|度=mmmmnml *|开=nmmmnml *|张=nmmmmmm *|强=mmnmmmm *|归=mmmmmnl *|当=mmmmmmn *|往=mmmnmmm
*|得=nmmnnlk *|心=nmmmmmm *|忍=mmnmmml *|忙=mmmmlmn *|快=mmmmnmm *|情=mmmmmmn *|想=mmmmmnm *|慢=nmmmmmm *|成=nmnmmml
*|我=mmmmmln *|戴=lmmnmmm *|所=mmnmmml *|手=mmmmmmn *|打=mnmmmml *|报=nmmmmmm *|拖=mmmnmmm *|拿=mmmnnml *|换=nmmmmml
*|掉=mmnmmmm *|排=mmmmnnl *|推=mmmnlmm *|摇=mmmmnmm *|摸=mmmnmmm *|放=mmnmmmm *|断=mmmllmo *|早=mmmnmmn *|时=mmnmmmm
*|星=mmnmmmm *|是=nmnnkmm *|晃=mmnmmmm *|晚=mllnnmn *|有=mnmmnll *|望=mmnmmmm *|本=mmnmmmm *|机=mmmmmmn *|杠=mmmmmmn
*|来=mnmlmmn *|板=mmmmmml *|样=mmmnnml *|格=mmnmmml *|梯=mnmmmml *|椅=mmmmnmm *|楼=mmmmmmn *|次=nmmmmml *|正=mmmnmmm
*|歹=mmnmmmm *|气=mllmolm *|水=mmmmmmn *|没=llnomlm *|活=nmlmmmm *|满=omlmmmm *|漏=mlnmmmm *|火=mmmmnmm *|点=mmmmnml
*|烟=mmnmmmm *|爷=mmmmnmm *|狗=mmmmmol *|玻=mmmmnmm *|班=mmmmnmm *|理=ommmmlm *|生=mmmmmmn *|用=mmmmnmm *|电=nnmmmlm
*|疼=nmmmmmm *|白=mlmlmmn *|的=nlnpllk *|皮=mmmmmnl *|相=mmmmmmn *|看=nmmllmm *|眼=mmmmnmm *|着=nmmmmmn *|码=mmmnmmm
*|碗=nmmmmmm *|示=mmmnmml *|礼=mmmmnmm *|窗=mmmmnml *|站=mmmmmmn *|算=mmnlnml *|管=mmmmmmn *|系=mmmmnmm *|线=mmmmlmm
*|绒=mmmmmmn *|给=nmmmmmm *|维=mmmmnmm *|老=mnmmmmm *|能=mmmlmmn *|脸=mmmmmnm *|自=mmmmmnm *|般=mmnmlmm *|芯=mmmnmmm
*|苦=mmmmmmn *|茶=mmmnnml *|行=mmnlmmm *|表=mmmmmnm *|被=mmmmmmn *|装=mmmmmmn *|要=mmmmmln *|见=mlmmmmn *|认=nmmmmmm
*|让=nmmmmml *|讲=mmmnmmm *|评=nmmmmmm *|话=nmmmmml *|该=mmmmoml *|说=mmmmmmn *|谁=mmmmmnl *|谢=mmmmnmm *|贝=mmmmmmn
*|贴=mmmlmmn *|赞=mmmmnml *|走=llmnmmm *|起=mmmmmmn *|身=mmmmmmn *|车=mmmlmmn *|边=mnmlmmm *|过=mmmmmml *|近=mmmmmmn
*|还=mlmomln *|这=nmmmlmm *|送=mmmmmmn *|道=mnmlmmm *|那=mmnlmmm *|都=nmmmllm *|醒=mmmnmmm *|里=mlmmnln *|重=lnmnmmm
*|钻=mmmnlmm *|锁=mmmmmmn *|错=mmmmnmm *|长=nmmmmmm *|门=mlmmmmn *|问=mmmmlmn *|陈=mmmlmmn *|雨=nmmmmmm *|静=mmmmnmm
*|音=mmnmmmm *|顶=mnmmmml *|颗=nmmmmmm *|马=mmnmmmm *|黑=mmmmmmn *一|=mnnmlkm *一也=mmmnmml *一了=mmlnmmm *一又=mmmnmmm
*一味=mmmmnmm *一就=lmlmnmm *一没=lmmnoll *一点=mmnmmmm *一红=mmmmmnm *一还=mmmnmmm *一都=mmmmnmm *一雨=mmmnmmm *七|=mmnmlmn
*三|=mmmmmmn *三到=mmmmmnm *三又=mmmnmmm *上|=lmmomml *上下=mmmmmml *上了=mmmmmmn *上还=mmmmmmn *下|=mlmnlmn *下倒=mmmnmmm
*下心=mmmmnml *下的=mmmmmml *下着=mlmnmmm *下道=mmmnmmm *不|=nmmolmk *不一=mlmnmmm *不不=mmmmnml *不个=nmmmmmm *不也=mmmnmmm
*不了=lmmkonm *不再=mnmmmml *不又=mmmlmnm *不可=nmmmmmm *不啊=mmmnmmm *不好=nmmmlmm *不字=mmnmmmm *不心=nmmmmmm *不惯=mmmmmmn
*不意=nmlmmmm *不我=mmmmmnm *不换=mmmmmnm *不样=mmmmnmm *不知=nmmmmml *东|=mmmnmmm *丝|=mmmmnmm *丝动=mmmmnml *丢|=mmnmmmm
*两|=mmnmlmm *两一=mmmmlmm *两了=nnmmmml *两星=nmmmlmm *两都=lmmmnmm *个|=mnlmlmm *个啊=mmmmmmn *个子=mmmmmml *个我=mmmmmnl
*个拜=nmmmmmm *个理=mmmmnmm *个电=mmmmmnm *个色=mmmmmnl *个觉=mmmmnml *个话=nmmmmmm *个走=mmmmmnl *个门=nmmmmmm *中|=mmnmmmm
*么|=mmmnmlm *么候=mmmmmmn *么的=nmmmmml *么雨=mmmmnmm *乒球=mnmmmmm *九|=mmnmmmm *九四=mmmnmmm *也|=mnnmmll *也了=mnmmmml
*也人=nmmmmmm *也见=mmmnmmm *习|=mmmmmmn *了0=mnmlmmm *了|=kmmnnmm *了下=mmmmmmn *了不=nmmlmmm *了两=mmmmmmn *了个=ommlmmm
*了也=nmmmmmm *了了=mmmmmmn *了人=mmmmmmn *了今=mmmmnmm *了位=mmmmmmn *了停=mmmlmmm *了偶=mmnmmmm *了几=nmmmmmm *了出=mmmmmmn
*了可=mnmmmml *了后=mmmnmmm *了啥=mmmnmmm *了回=mmmmmmn *了圈=mmmmnmm *了地=mmnmmmm *了墙=mlnmmmm *了大=mmmmnmm *了天=mmmnlmm
*了头=mmmnmmm *了好=mmmmnml *了娃=mmmmnmm *了子=nmmmnml *了孩=mnmmmmm *了就=mnnmmml *了差=mmnmmmm *了年=mmmmmmn *了得=mmmmlmn
*了我=mmmnmml *了拖=mmnmmmm *了是=mmmmnmm *了晚=mmmmnmm *了有=mmmmmmn *了来=nmmlmmm *了楼=mnmmmmm *了水=mlmmnmm *了没=nmlnmmm
*了满=mmmmnmm *了照=mmmnmmm *了百=mmmmmmn *了穿=mmmmnml *了等=mmnmmmm *了要=mmmmnml *了角=mnmmmmm *了谁=nmmmmmm *了谢=mmmmnmm
*了趟=mmmmnmm *了路=mnmlmmm *了还=mmmnmmm *了这=mmmnnml *了那=mmmmnmm *了里=mmmnmmm *了门=mmmnmmm *二|=mmmmmmn *二了=mmmlnml
*二二=mmmmnml *于|=mmmnmmm *五|=lmmmnmm *亮|=mmmlnmn *亮一=mmmnmmm *人|=lmmmmmm *人一=mnmlmmm *人不=mmmmmmn *人了=mmmmlmn
*人真=mmmmnmm *人过=mmmnmmm *什时=mmmmmmn *今一=mmmnmml *今下=mmmmnmm *今八=mmmmnmm *今没=mmmmmmn *他|=nmmmmmm *他好=mmnmmmm
*他说=mmmmmnm *以|=mmnmmml *们个=nmmmmmm *们人=nmmmmmm *们区=mmmnmmm *们得=nmmmmmm *们点=nmmmmml *们的=mmmmmnl *会会=mmmlmnm
*低|=omlmmmm *作|=nmmmmml *你|=nmmnlml *你也=lmmmmmn *你听=mmmnmml *你有=mmmmnmm *你查=mmmmmnl *你点=mmmmlmn *你的=nmmmmmm
*你看=mmmnmmm *你这=nmmmmml *你送=mmmmnml *你那=mmmmmmn *使|=mnmmlmm *保|=mmmmmmn *信|=mmmmnmm *修|=nmlmmmm *修的=mnmmmmm
*修管=mmmmmmn *修金=mmmmmnl *倒|=mnmmmmm *倒的=mmmmmml *候|=mmmmmnl *偏|=mmomlml *停|=mlmnmmm *傅门=nmmmmmm *催四=nmmmmmm
*儿|=mmmmmnm *儿一=mmmnmmm *充桩=mnmmmlm *先|=nmlmmmn *先个=mmnmmmm *光|=nmnmmml *八|=mmnmmml *八吧=mmnmmmm *六|=mmmmmmn
*关|=mmmmmmn *养|=mmmmmml *冒|=mmmnmmm *冰|=mmmnmml *净|=mmmmnmm *凉|=nmmmmml *几|=mmmmmml *几一=mmmnnml *出|=mmmmmnl
*出了=mmmnmmm *分|=mmmmmmn *分那=nmmmmmm *别|=mmmnmmm *别我=mmmmmmn *到|=lmnlnmm *到了=mmmmmmn *到号=mmmmmnm *到好=mmmmnmm
*到楼=mlnlnnm *到点=mmlnmmm *刷|=mmmnmmm *刷了=mmmmnmm *刷开=mnmnlmm *刺|=mmmmnmm *前|=mmmmmml *前了=mmmnmmm *前后=nmmmmml
*剩个=mmnmmmm *剪|=nnnmmmk *剪利=mmmmnmm *剪是=mmmnmmm *办|=mmmmmml *办了=nmmmmmm *办没=mmmmmnm *加个=mnmmmlm *动|=lmmnmmm
*北|=mmmnmmm *区人=mnmmmmm *十|=nmmmmmm *十下=mmlnmmm *十个=mmmnmmm *十天=nmmmmmm *十度=mmmmnml *午点=nmmmmmm *半|=mnmnlml
*半月=nmmmmmm *单今=mmmlmmn *单没=mmmnmmm *南那=mmmnmmm *占|=mmmmmnl *卡|=mmmlnmm *卡没=mmmmmmn *厉|=mmmnmmm *去一=mmmmmmn
*又|=mmmlnmm *又上=mmmomml *又下=mmmnmml *又了=lommlmm *又出=mmmnmml *又又=mmmmnmm *又回=mmmnmmm *及|=mmnmmmm *反|=mmnnmmm
*反慢=mmnmmmm *发|=mmmmmnm *口不=mmmnmmm *只了=mmmnmmm *吃|=mmmmmmn *各|=mmmmnmm *合|=mmnmmml *合了=mmmmnmm *吧我=mmmmmnm
*听|=mmmnmml *吵|=mmmmnmm *味|=mmmmmmn *咋|=ommmmml *咣|=mmmnmml *咯一=mmmmmml *哈|=mmmmlmn *响|=mmmmnmm *哪|=mmmmmnm
*哪了=mmmmmnl *唔|=mlmnmmm *啊有=mmmmmnl *啥|=mmmnmlm *啥候=mmmmmnm *喷|=mmmmnmm *嗡|=mnmmmmm *四|=mmmnmmm *四电=nmmmmmm
*回不=mmmmmnm *回的=nmmmmmm *固|=nmmmmmm *在不=mmmmmnm *在区=mmmmmnl *在口=nmmmmmm *在地=mmmmmnm *在头=mmmmmml *在棚=mmmnmmm
*在点=mmmnmml *在门=mmmnmml *在面=mnmmmmm *地不=mmmmmnm *地的=mmnmmmm *场|=mmmmmmn *圾了=mmmmnmm *圾类=mmmmmmn *坐一=mmmmnml
*块一=mmmmmmn *垃分=mmmmmmn *墙|=mmmnmmm *声|=mmmmmml *声开=mmmmnmm *处得=mmmmnmm *复|=nmmmmmm *外|=mmmnmmm *多|=mmmmnml
*多啊=mmmmmnl *多时=mmmmmnm *大|=mmmnmmm *大别=mmnmmmm *大的=mmmmmmn *大看=mmmmlmn *天|=mmmlmnm *天一=mnmmmml *天了=mmmmmmn
*天人=nmmmmmm *天几=mmmmmnl *天又=mmmnmmm *天地=mmmmlmn *天我=nmmmmmm *天板=mmmmnmm *天气=mmmlmmn *天点=mmmmnml *天的=mmmmmmn
*太|=nmmmmmm *太了=mmmmnml *头|=mmmmmmn *头地=mlmmnmm *头太=mmmmnml *头没=mlmmmmm *好|=mmmllmo *好一=nmmmmmm *好了=mnmmmmm
*好思=mmlmmmm *好的=mmmmnmm *妈不=mmmmmnm *始|=mmmnmml *子|=lmmmlmn *子一=nmmmmmm *子不=mmmnmmm *子个=mmmmmnm *子了=mnmmlmn
*子在=mmnmmnl *子管=mmnmmmm *子黄=mmmmmln *安|=mmlmnmm *完才=nmmmmmm *家不=mnmmmmm *家了=mmmmmmn *家没=mmmnmml *家的=mmmmmnl
*家菜=mnmmmml *对|=mmmmnmm *将|=mmnmmmm *小了=mmnmmml *小告=mnmmmmm *小子=mmmmmnm *小里=mmmmmnm *少|=mmnmmmm *尚|=mmommml
*就|=mmolnmk *就不=mmlnnmm *就了=mlmmmmm *就办=nmmmmmm *就走=mmmmnmm *尾|=nmmmmmm *岁孩=mmmmmml *差|=omlmmmm *差多=mmnmmmm
*己|=mmmmmml *师|=mmnmlln *带|=mmmnmmm *带了=mmmlmmm *干|=mmmmnml *干的=nmmmmmm *平|=mmmmnmm *年|=mmmmmmn *年天=mmmmmnl
*年我=nmmmmml *年的=mmmmmmn *广贴=mnmmmmm *应半=mmnmmmm *度|=mmmmnmm *开|=mnmmmml *开开=mmnmmmm *弄|=mmmlnnl *强|=mmnmmml
*很|=mmmmnmm *得|=mmnmmml *得了=mnlmmmm *得去=mmnmmml *得好=mmmmnmm *得狗=mmnmmml *心|=mmmmnmm *心不=nmmmmmm *快了=mmmmmmn
*怎办=mmmmmnl *情|=mmmmmmn *想|=mmmmmmn *意|=nmnmmml *感|=mmmmnmm *慢|=mmnmmmm *慢拍=mmnmmmm *成了=mnmmmmm *我|=mmmmmmn
*我不=mmmmnmm *我午=mmmmmnm *我口=nmmmmml *我在=mmmnmnm *我块=mmnmmml *我外=mmmmmnm *我大=mmmmmmn *我头=mmmmmnm *我好=nmmmmml
*我就=mmmmmmn *我己=mmmlmnm *我我=mmmmmmn *我推=mmmmmnm *我搬=nmmmmml *我是=mmmmmln *我猫=nmmmmmm *我的=mmmnmml *我脚=mmmmmml
*我认=nmmmmml *我车=nmmmmmm *我边=mnmmmml *我那=mmmmmmn *我门=nmmmmml *才|=pmmlmlk *才人=nmmmmmm *才好=nmmmmmm *打|=nmmmlmm
*打分=nmmmmmm *打极=mmmmmmn *打药=mnmmmnl *扣|=nmmmmmm *扭|=mmnmmmm *批|=mmmmmnl *把|=mmmmmmn *把家=nmmmmmm *抽的=mmmmmnm
*拆一=nmmmmmm *拉|=nmmmmmm *拖了=mmmmnmm *拿来=mmmmmmn *挺|=mmmmnmm *换|=mlmmmmm *换是=mmmlmnm *掉|=nmmmmml *排|=mmnmmmm
*接|=mmnmmmm *接一=mmmnmmm *搞|=mmmmnmm *搭|=nmmmmnl *撞了=mnmmmmm *收|=mmmmnml *收又=nmmmmml *改|=mmnmmmm *放就=mmnmmmm
*放里=mmmmmnl *敢楼=mmmmnmm *数|=mmmmmmn *整|=mmmmnmm *敷|=nmmmmmm *断|=mnmllmn *新|=mnmmmmm *施|=nmmmmmm *早了=nmmmmmm
*时没=mmmmmnm *明六=mmmmmmn *昨个=mmmnmmm *是|=mmnlmmm *是一=mmnlnmm *是业=mmmmmnl *是了=nlomlml *是事=mmmmmmn *是人=mmmmmmn
*是们=mmmmmnm *是你=mmmmmnm *是呀=mmmmmmn *是壁=mmmnmml *是好=mmmmmml *是小=mmmmmnl *是开=mmlnmmm *是弄=mmmmmnm *是得=mmnmmml
*是控=mmmlmnm *是根=mmmnmmm *是电=mmmlmmm *是的=mmmmmlm *是说=mmmnmml *是边=mmmommm *是门=mnmmmmm *晃|=mmnmmmm *晚不=mmnmmmm
*更|=mmnnmmm *有|=mmmnmnl *有不=mmmmmmn *有个=mnmmmmm *有了=mmommmk *有大=mmnmmmm *有定=mmmmmnl *有有=mmmmmmn *有来=mmmnmmm
*服|=nlmmnmm *杠|=mmmmnmm *来|=lmlommm *来不=mmmmmmn *来了=mmmlnmm *来人=nmmmmml *来我=mmmmmnl *来是=mmmmmnm *来还=mmnmmmm
*样|=mmmmnml *格|=mmmmmml *格是=mmmnmmm *桶|=mmmmmmn *桶上=mmmnmmm *桶水=mmmmmmn *棵花=nmmmmmm *楼|=mmmnmmm *楼上=mnmmmml
*楼是=mmnmmmm *楼里=mmmmmmn *橘|=mmmmnml *次|=mmmnmmm *欢|=mmmmnml *正|=mmmmmml *死|=mmmmnmm *比前=mmnmmmm *比来=mmmnmmm
*比都=mmmnmmm *毛|=mmnmmmm *气|=nmmmnml *水|=lmnmmmm *水了=mmmlmmn *水到=mnmmmml *水是=mmmlmmm *水通=mmmlmmm *沙|=mmnmlmm
*没|=llonmml *没一=mmmnmmm *没了=mmllnmm *没人=mmmmmmn *没你=mmmnmmm *没出=nmmmmmm *没啊=mmmolmm *没平=nmmmmmm *没来=mmmnmmm
*没病=mmnmmmm *没着=mmmlnmm *没见=mmmlnmm *没过=mmmmmmn *油味=mmnmmmm *法|=nmmmlmm *洗|=mmmmmmn *消|=mmmmmmn *清了=mmmmmml
*渣|=mnmmmmm *湿|=mmmnmmm *满|=mmnmmml *滴声=mmmmnmm *滴滴=mmmmmmn *漏|=mmnlmmn *灯了=mnmmlmm *点|=mmomlml *点下=nmmmmmm
*点儿=mmmmnmm *点到=nmlmmmm *点十=mmmnmmm *点我=nmmlmmm *点没=mmmmnnl *点还=mmmmmmn *烂|=nmmmmml *烟|=mmmmnmm *照|=mmmnmmm
*照不=mmmnmmm *照的=mmmnmmm *物小=mmmmnmm *物费=mmmmmmn *狗了=mmmmmnl *猫了=nmmmmmm *理|=nmmmmlm *生|=mmmmmmn *用|=nmmmmmm
*电的=nmmmmml *电车=mmmmmmn *画清=mmmmnmm *疼|=nmmmmmm *白|=mmmnmmm *白一=mmmmnmm *百|=mmmmmmn *的|=mllmnmn *的东=mmmnmmm
*的们=mmmmmnm *的你=nmmmmmm *的候=nmmmmmm *的声=mmmlmnm *的好=mmnmmmm *的我=mmmmmmn *的是=mmmlmnm *的水=mnmmmmm *的没=mmmmmmn
*的用=mmmmmnl *的老=mmmmmml *的说=mmmmmml *的费=mmmmmnm *的跟=mmmnmmm *的隔=mmmnmmm *盘了=mmmnmml *看|=mmmmnmm *看一=mmmmmnm
*看清=mmmmlmn *看见=mmmmmnm *看这=mmmmmmn *看那=mmmmmml *真|=mmlmnmn *真了=mmmmnmm *眼|=mmmmnmm *着|=lnmommk *着了=mmmnmmm
*着们=nmmmmmm *着子=nmmmmmm *睡|=mmmmmmn *睡了=mmmmnmm *硬|=mmmmnmm *磨了=mnmmmmm *神|=mmmmnmm *秃|=nmmmmmm *科|=mmmmmmn
*稀|=nmmmlmm *第天=mmmnmmm *第次=lmnmmmm *算|=mmollmm *算格=mmnmmmm *算算=mmmmmnm *管|=mmmmnlm *米不=mmmmnmm *系|=mmmnmmm
*紧了=nmmmmmm *红|=mlmnmmm *约|=mmmmmmn *纹不=mmmmnmm *线|=mmmmmmn *线了=mmmmnmm *给们=nmmmnml *给低=nmmmmmm *绿|=mmmmmnl
*绿还=mmmmmnm *羽服=mmmmmmn *翘|=mnmmmmm *老|=mmmmlmn *老儿=mmmmlmn *老太=mmmmnmm *老子=mmmmnml *股|=mmmlmmm *能|=lmonlll
*能了=mmnmmmm *能我=mmmmmmn *能能=mnmmmmm *能请=mmmmmnm *脚了=mmmmnml *自|=mmmmmmn *舍得=mmmmmmn *舒|=mmmmnml *良|=mmnmmmm
*苦|=mmmmlmn *药|=mnmmmmm *菜子=mnmmmmm *落|=mlmmnmm *落一=mmmmmmn *虎|=mmnmmmm *蟑|=mmmmmmn *行|=mmnlmmm *表|=mmmmnmm
*裂|=mnmmmmm *装的=mmmmmmn *西的=mmmmmml *要又=mmmmmnm *见|=mmmnmlm *见个=mmmmmnm *规|=mmmmmnm *视|=mmmmmmn *解|=mmmmlmn
*解了=mmmmmmn *认|=nmlmmml *该|=mmmmnmm *说|=nmmmmml *说对=mmmmmmn *说我=mmmmmnm *说那=mmmnmmm *谁|=nmmmmmm *谁了=mnmmmmm
*谁的=mlmmmnn *调|=mmlmmmm *谢|=mmmmnmm *谢啊=mmmmnml *谢师=mmmnlmm *贴了=mmmmmmn *贴纸=nmmmmml *费到=mmmmmnm *费我=mmnmmmm
*费是=mmmmmnl *赔|=mmmmmnm *走|=lmmmnml *越|=nmmmmmm *越越=nmmmmmm *跑|=mmmmnml *跟一=mmmnmmm *路了=mmmmmmn *路那=mnmlmmm
*跳|=mmmnmmm *车|=mlmmmmn *车飞=mmmnmml *轻不=mmmmmnm *较意=mmnmlmm *辛|=mmmmnml *边|=mmmnmmm *边人=mnmmmmm *过|=nmmmlml
*过不=mmmmnmm *过了=nmmmmmm *过去=mmnmmml *还|=nlomlll *还一=mmnmmml *还不=mmlmmnm *还两=mlmnmmm *还个=mnmmmmm *还以=mmnmmmm
*还光=mmmlmnm *还十=mmlnmmm *还半=mmmmmmn *还在=mnmnmmm *还我=nmmmmml *还找=mmmmmnm *还活=mmnmmmm *还点=mmnmmmm *还着=mlmomml
*还黑=mmmnmmm *这|=mmmmnmm *这不=mnmmmmm *这天=mmmmnml *这能=lmmnmmm *进了=mlmnmmm *送|=mmmmmmn *透|=mmmmnmm *通|=mmmmoml
*通一=nmmmmmm *通通=mmnmmmm *道|=mmmmmmn *道了=mnmlmmm *那|=mmmomlm *那不=mlnmnmm *那地=mnmmmmm *那大=mmmmnmm *那旧=mnmmmmm
*那没=mmmnmmm *那还=mmmnmmm *部|=nmmmmmm *都|=mmnlnml *都了=nmmmmmm *都好=mmmmnmm *都得=lmnmmmm *都成=mmmmmmn *都没=mnmmmmm
*都的=mmmnmml *都老=mmmmmmn *都见=mmmmnmm *醒|=mmmmmmn *里|=mmmmlnm *里了=mnmnllm *里的=mmmmmnm *里那=mmmnmmm *重|=nmmnmml
*量|=mmmmnmm *锁|=nmmmmmm *长一=nmmmmmm *长间=mmmmmnm *门|=lmmnmmm *门人=mmmmmmn *门没=mnmmmmm *门的=mlmmmmn *闭器=mnmmmmm
*问不=nmmmmmm *阳|=mmmmnmm *阳的=mmmmmnm *险|=mmmmmnl *难|=ommmlmm *零|=nmmmmml *面楚=mmmmnmm *音|=mmmmmmn *音点=mmnmmmm
*风|=mmmmmmn *飞|=mmmnmml *饿|=mmmmmmn *马虎=mmnmmmm *麻|=mmmmmmn *黄|=mmmmmml *黑|=mmmomml 0=lmnmnml 0|=mmmmlmo 0分=mmnmlmm
0分|=mmnmlmm 0楼=mlnmmmm A=mmmnmmm B=mnmmmmm C=mmmnmml K=mmnlmmm K|=mmmmmmn O=mmnlmmm OK=mmnlmmm ^1=mmmmlmn ^一=mmmmnnm
^七=mmnmmmm ^三=mmnmmmm ^上=mmnmlmm ^下=mmmlmmn ^不=mmnmmln ^两=nmmmlmm ^两颗=nmmmlmm ^个=mmnmnnk ^中=mmommml ^么=mmmmmmn
^也=mnmmmmm ^了=lmlmolm ^五=lmlmomm ^亮=mmmmomm ^今=mmmlmmo ^今天=mmmlmmn ^以=mmmmmml ^位=mmmmnml ^你=mmmmmmn ^保=mmmmmnm
^偏=mmnmmmm ^八=mmnmmml ^凑=mmnmmml ^几=mmmmmpk ^出=mmmmnmm ^分=nmnmmml ^到=mmmmmmn ^刷=mmmnmmm ^办=mmmmmnm ^半=nmmmmmm
^卡=mmmmmnm ^去=mmnmlmm ^又=mlmolmm ^及=mmnmmmm ^及格=mmnmmmm ^可=mmnmmlm ^吃=mmmmmmn ^各=mmmmnml ^各位=mmmmnml ^合=mmnmmml
^吗=mmmmmnm ^吧=mmommml ^呢=mmmmmmn ^咋=ommmmlm ^哈=mmmmnmm ^哪=mmmmmnm ^啊=mmmolml ^啦=mmmmlmn ^嗯=mmnmmmm ^嘛=mmmmmmn
^回=mmmmmnm ^在=mmmmmmn ^多=nmmmlnm ^多少=mmmmmnm ^天=mmmllom ^好=mmmmomm ^子=mmmmlmo ^安=mmmmnmm ^家=mmmmmnm ^小=mmmmlmn
^少=mmmmmnm ^岁=mmnmmmm ^差不=lmnmmmm ^带=mmmnmmm ^干=mmmmnnl ^年=mmmmmnm ^开=mmmnmmm ^强=mmnmmmm ^录=mmmmmnl ^得=lmmmomm
^情=mmmmnmm ^意=mmnmlmm ^成=mmnmmml ^我=nmlmlmn ^打=mmnmlmm ^打个=mmnmmmm ^排=mmmmnml ^收=mmmnmnm ^收了=mmmmnmm ^新=mmmmnmm
^早=mmmlmmn ^时=mmmmmml ^星=nmlmnml ^是=mmmlmmn ^晒=mmmmnml ^月=nmmmmnl ^有=mmnmlml ^来=mmmmnmm ^板=mmmmnmm ^格=mmnmmml
^楼=mmmmnmm ^次=mmnmmmm ^比=mmnmmmm ^水=mmmmnmm ^没=mmmolmm ^满=mmnmmmm ^满意=mmomlmm ^灯=mnmmmmm ^理=mmmmnmm ^的=lmnmmmm
^看=mmmmmmn ^真=mmmmlmn ^睡=mmmmmmn ^等=nmmmmmm ^算=mmmmlnm ^老=mmmmnmn ^能=mmmmmml ^良=mmnmmmm ^苦=mmmmmmn ^要=mmlmmmm
^觉=mmmmnmm ^该=mmmmnml ^说=nmnmlml ^说得=mmnmlmm ^谁=mmmmmnm ^谢谢=mmmmnmm ^走=nmlnlmm ^较=mmnmlmm ^较满=mmnmlmm ^过=nmnmlml
^还=mmolmlm ^还成=mmnmmmm ^这个=nmmmlmm ^通=mmlnmmm ^通了=mmmmnmm ^道=mmmmnmm ^都=mmmnlmm ^颗=nmmmmmm ^颗星=nmmmmmm ^！=mmmmmmn
^，=mmmmlmn |0=mnmmnll |0|=mmmmlmn |0分=mmnmlmm |一=omlnlml |一分=mmlmmmm |一天=mmmmmnm |一推=mmmnlmm |一楼=mnmlmmm |一次=mmmnmmm
|一点=mmmmnml |一般=mmnmlmm |七=mmnmmmm |七十=mmnmmmm |三=llmmmmm |三楼=mlmnnnl |上=mmmlmmn |下=nlnllmn |下次=nmmlmmm |下水=mmnlmmm
|下班=mmmmmmn |不=plpmklk |不卡=mmmmmnm |不响=mmmmmmn |不好=nmmmlmm |不满=nmlmmmm |不漏=mlnmmmm |不认=nmmmmmm |不过=lmnmmmm |专=mmmmnmm
|专业=mmmmnml |两=nmlmmmm |两颗=nmmmlmm |中=mmpmlml |为=mmmmmmn |九=mmmmnmm |九点=mmmmnml |也=nlnmmmm |也不=nmmmmmm |也没=mmmmnmm
|也行=mmnmmmm |买=mmmmmmn |二=mlmmnmn |二十=mmmmnmm |互=mmmmmmn |互相=mmmmmmn |五=lmlmomm |亮了=mmmnmmm |亮堂=mmmmnmm |人=mmmmlmm
|什=nmmmmlm |什么=nmmmmlm |今=lllnmlo |今早=mmmnmmm |今晚=mmmmmmn |从=nmmmmmm |他=lnmlmnl |他家=mnmmmmm |以=mmmmmnm |以后=mmmmmnm
|但=mmnmmmm |但是=mmnmmmm |低=mmnmmmm |你=nllnmko |你们=mlmmnlm |你听=mmmomml |保=mnmmmnm |保安=mnmmmmm |修=nnmlmml |倒=mlmmmmo
|做=nmmmmmm |停=mlmmmmn |停车=mmmmmmn |偶=mmnmmmm |偶尔=mmnmmmm |催=nmmmmmm |催了=nmmmmmm |充=mnmmnlm |充电=mnmmmlm |先=mmnmmmm
|先给=mmnmmmm |光=nmmnmml |八=mmnmmmm |公=mnmmmmm |六十=mmnmmmm |其=mmnmmmm |其他=mmnmmmm |养=mmmmmmn |再=mmmmlnm |冻=nmmmmml
|凑=mmnmmmm |凭=nmmmmmm |出=mmmmlmo |出来=mmmmmmn |刚=mmmmnmm |别=nmmmlmm |到=mmmmmmn |到底=mmmmmmn |剃=nmmmmmm |前=nmmmmmm
|剩=mmnmmmm |剪=mnmmmmk |剪了=mmnmmml |劝=nmmmmml |办事=nmmmmmm |加=mmmmnmm |勉=mmnmmmm |医=mmmmmmn |单=mmmmmmn |单杠=mmmmmmn
|南=mlmnmmm |南门=mlmnmmm |卡=mlmnmmm |压=mmmnmmm |厨=mmmmmnm |去=mmmmnmm |又=mllommm |及=mmnmmmm |及格=mmnmmmm |反应=nmmmmmm
|只=nmmnmml |叫=onlmmmm |可=mmnnmml |可以=mmommml |吃=mmmmmmn |各=mmmmmmn |各位=mmmmmmn |后=mmmnmmm |吱=mmnmmmm |咣=mmmnlmm
|咣当=mmmnmmm |咱=mmmmmlo |咱们=mmmmmmn |哈=mmmmmmn |哈哈=mmmmmmn |哎|=mmmmmmn |哗=mmmnnml |哪=mmmolkn |哪个=mmmmmmn |哪有=mmmnmmm
|哪里=mmmnmlm |唔=nmmmnml |啥=mmmmmmn |喷=nmmmmml |嗯=mmmnmmm |嗯|=mmmnmmm |四=mmnmmmm |回=nmmmmmn |回复=nmmmmmm |在=mmmnmmm
|地=mnmlmmm |地上=nmnmmmm |坐=mmmmnmm |垃=mmmmmmn |垃圾=mmmmmmn |基=mmnmmmm |基本=mmnmmmm |墙=mmnmmnm |墙上=mmnmmmm |声=mmnmmmm
|声音=mmnmmmm |处=nmmmmmm |处理=nmmmmmm |夏=nmmmmml |夏天=nmmmmml |外=mnmmmmm |外卖=mmmnmml |多=mmmmnmm |多谢=mmmmnmm |夜=mmmmnmm
|大=mlnmmnm |大家=mmmmmmn |天=lnmlmmn |天天=mmmmmmn |太=nmlmmml |头一=mmnmmmm |她=mnmmmml |好=mmllpmm |好|=mmmmoml |好好=nmmmmml
|好歹=mmnmmmm |娃=mmmmnmm |字=mmmmlmn |孩=mnmmmmn |孩子=mnmmmmn |安=mmmmomm |安静=mmmmnmm |宝=mmmmmmn |宝贝=mmmmmmn |家=mmmmmmn
|寒=nmmmmmm |寻=mmmmmmn |将=mmnmmmm |将就=mmnmmmm |小=llnmmlo |小区=mmmmmmn |少=mmnmmmm |尚=mmommml |就=nmnnlll |就是=mnnmmml
|尺=mmmmnmm |差=mmollml |差一=lmnmmmm |差不=lmnmmmm |差评=nmmmmmm |已=mmmmmmn |师=nmmmnml |师傅=nmmmnml |希=mmnmmmm |希望=mmnmmmm
|带=mmmmmmn |帮=mnmmmmm |干=mmlmnmm |干活=nmmmmmm |平=mmmmnmm |开=lmnmnmm |开窗=mmmmnmm |弄=nmmmmmm |当=mmmmnmm |很=mmmmnml
|心=nlmmmmm |心里=mlmmnmm |怕=mmmmmmn |总=mmnmnml |总算=mmmmnmm |恢=mmmnmmm |恢复=mmmnmmm |您=mmmmmmn |想=mmmmmmn |我=mlknlmo
|我下=mmmmmnm |我不=nmmmmmm |我们=mmmnmmm |我刚=mmmnmmm |我在=mmmlmnm |我妈=mmmmmnm |我就=mmmmmmn |我想=mmmmmnl |我拿=mmmnmml
|我摸=mmmnmmm |我看=mmmmmmn |我给=nmmmmmm |我自=mmmmmnm |我都=nmmmmmm |戴=mmmnnmm |手=mmmmmmn |打=nmnllml |打个=mmnmmmm |打了=nmmmmmm
|扫=mmnnmml |扫了=mmnmmmm |把=mmmmmmn |把我=mmmmmmn |抽=mmmmmnl |拆=mmmmmml |拉=mnmmmmm |拖=nmmmmml |拖到=nmmmmmm |招=mnmmmml
|拜=mmmmmmn |拧=nmmmmml |挪=nlmnmml |挪到=mmmnmmm |换=mmmolml |换个=nmmmmml |换了=mmmnmmm |提=mmmnmml |收=mmmmlmn |收到=mmmmlmn
|放=mmnmmnl |放在=mmmmmnm |效=mmmmnmm |新=mmmmnmm |无=nmnmmml |旧=mmmmmnm |早=mmnmlmm |早点=mmnmlmm |明=mmmmlnn |明年=mmmmmnl
|昨=lmmnmmm |昨儿=mmmnmmm |昨晚=mlmnnmm |是=mmmlmnm |晚=lmmmnmm |晚上=lmmmnmm |暂=mmnmmmm |暂且=mmnmmmm |最=nmlmmmm |有=mmolkln
|有没=mmmmmmn |有点=mmmmmnl |服=nllmnml |服务=nmmmmmm |杆=mmmmmnm |杆子=mmmmmnm |来=mmmmmln |来的=nmmmmmm |柜=mnmmmmm |柜子=mnmmmmm
|查=mmmmmnl |桶=mmmmmmn |楼=mnmlmmm |楼上=mmmlmmm |楼下=mnmmmmm |楼梯=mnmmmml |比=mmnmlml |毛=nmmmmmm |气=nmmmmmm |气人=nmmmmmm
|水=mmmlmmn |水管=mmmmmmn |沙=mmnmlmm |没=ollmnll |没事=mmmmmmn |油=mmnmmmm |油烟=mmnmmmm |泡=mmmmnml |洗=mmmmnmm |洞=mmmmnmm
|清=mmmmmmk |满=mmlmnmm |满意=mmmmnmm |滤=mmmnmmm |滤芯=mmmnmmm |滴=mmlmmmm |灯亮=mmmmlmm |灰=mmmmmmn |点=mmmmnmm |点赞=mmmmnml
|烟=mmmmmmn |烟头=mmmmmmn |烧=mmmmmmn |照=mmmolmm |牛=mmmmnmm |物=mmmmmmn |物业=mmmmmmn |狗=mmmnmml |猫=mmmmmnm |王=mmmmmmn
|现=mmmnmml |现在=mmmnmml |电=mlmnmmm |电梯=mmmmnmm |电线=mmmnmmm |画=mmmmmml |画面=mmmmmml |盆=mmmmnmm |看=mmlmnln |真=mmmlomm
|砌=mmmmnml |硬=mmmnnmm |磨=nmmmmmm |祝=mmmmmmn |神=mmmmnmm |空=mmmmnmm |穿=mmmmnml |第=mmmnmmm |第三=mmnmmmm |等=omnmlml
|等了=mmnmmmm |答应=mmnmmml |算=mmomlmm |管=mmmmnmm |管用=mmmmnmm |紧=nmmmmmm |纹=mmmmnml |纹丝=mmmmnml |终=mmmmnml |终于=mmmmnml
|给个=mmnmmmm |绳=mmmnmmm |绳子=mmmnmmm |绿=mmmmmln |罚=mmmmmnm |羽=mmmmmmn |羽绒=mmmmmmn |老=lmllomm |老了=mmmmmmn |老头=mmmmnml
|老妈=mmmmnmm |老爷=mmmmnmm |胶=mmmnmml |胶圈=mmmnmml |能=lnpllml |能不=mnmmmmm |能接=mmnmmmm |腰=mmmmlmn |腿=mmmmlmn |腿都=mmmmmmn
|臭=mlmnmmm |舒=mmmmnmm |良=mmnmmmm |蚊=mlmmnmm |蚊子=mlmmnmm |行=mmnmmml |行|=mmnmnml |行吧=mmnmmmm |补=mmnnmml |装=mmmnmmm
|西=mnmmmmm |西门=mnmmmmm |要=lmmmnnl |角=mmnmmmm |记=nmmmmmm |试=mmmmnmm |试了=mmmmnmm |说=mlmnlmn |说得=mmnmlmn |请=lmmnmmn
|谁=mmmmlkp |谁家=mmmmmmn |谁来=mnmmmmm |谁要=mmmmmmn |谢=mmmmnmm |负=nmmmmmm |贴=nmmmmmm |走=nmmmnml |超=mmnmmmm |超时=mmnmmml
|越=nmmmmmm |跑=mmmmmmn |跟=mlmmmmn |跟没=mmmnmmm |路=mnlmmml |路口=mnmmmmm |路边=mnmmmmm |踩=nmmmmmm |车=mmnnmml |转=mmnmmmm
|轮=mmmmnmm |轮椅=mmmmnmm |过=mmnmlmm |过得=mmnmmmm |还=lmoolkm |还成=mmnmmmm |还是=mmmmmmn |还有=mnmmmmm |这=mlkmnmn |这下=mmmmnml
|这不=mmmnmmm |这个=mmmlmnm |这么=mmmmmmn |这几=mmmnnml |进=mlmnmmm |通=mmlmnnl |通了=mmmmmnm |速=mmmmnml |速度=mmmmnml |那=lnlmmnl
|那个=mmmmmnl |那边=mnmmmmm |邻=mmmmnmm |邻居=mmmmnml |都=mmnmmmm |铁=mmnmmnl |铲=nmmlmml |门=lmmnmmm |门口=mmmnmmm |阿=mmmmmmn
|随=mmmmmmn |隔=mnmmmmm |隔壁=mnmmmmm |非=nmmmmmm |非得=nmmmmmm |鞋=mmmmmnm |顺=mnmmmml |马=mmnmmmm |马马=mmnmmmm |骑=mmmmnmm
|黄=mnmmlml |黄的=mmmnmmm |黑=nmmmmmm |龙=mmmnmmm ~around.adult=lmlmnln ~around.child=mmllnmo ~around.ended=mmmnllm
~around.far=mmmmmnm ~around.gripe=lnlnknn ~around.how=lmllloo ~around.if=llnlmom ~around.joke=mmllmmn
~around.kin=lmllmlq ~around.lesson=mmmmlmm ~around.maybe=llmlnno ~around.media=mmlmmlo ~around.mistake=mllnnlo
~around.not=mlmnmmm ~around.now=lmmommn ~around.old=lmllnmo ~around.past=mlmnmmm ~around.place=mmlmmmo
~around.sale=lmlllnp ~around.self=nmmmmmm ~around.thing=nnkmkmo ~around.urgent=mnmmmnl ~chat.bot=nmmmmmm
~chat.chores=lmmmnln ~chat.cooks=mmmlmmn ~chat.cries=mmmnmln ~chat.dreams=mmmmlmo ~chat.fans=mnmlmmn
~chat.food=lmlmllq ~chat.greets=lmmlmmo ~chat.kin=klmmolo ~chat.laughs=llmmnmm ~chat.lore=lmlnmln ~chat.luck=mmmllmo
~chat.memory=mmmmmmn ~chat.moods=mllmmmo ~chat.nature=nllmlnn ~chat.own_done=nmnllnm ~chat.play=mmllmmo
~chat.praises_bot=lllmnlo ~chat.school=mmnmmmm ~chat.self=mmmlllp ~chat.sounds=mmmlmmn ~chat.teases=mlmmlnn
~chat.tests=nmmllln ~chat.weather=mmlllmp ~chat.wit=lmmlmmo ~deed.attitude=ommmlll ~deed.charges=mmlmmmn
~deed.cruel=mnmmmmm ~deed.drugs=mmmmmnl ~deed.funds=lmmmmmn ~deed.hurts=nnmnlmk ~deed.illegal=mmmmlmn
~deed.kin=lnlmmmm ~deed.slack=qmknkln ~deed.steals=nmmlmmm ~deed.tells=mmmmmnm ~deed.unfair=mmookml
~means.asks=lmlllpm ~means.awaited=omlmmmm ~means.faults=molnmmk ~means.follows=mlnnkmm ~means.harms=mkllmnn
~means.ill=mmmlmmn ~means.lonely=mmmmlmm ~means.lost=lnnmmmm ~means.objects=lmllmnn ~means.oddly=nnnllln
~means.papers=lmmllnn ~means.service=lmlknno ~means.spots=mokmmln ~means.thanked=nlnloll ~means.wishes=onmmmmk
~next.also=mllmoln ~next.cause=mnmmlmm ~next.done=mnnmmmk ~next.fair=klulkll ~next.good=mlkjvkk ~next.gossip=lllmkmq
~next.harm=lnklnnm ~next.home=mmmlmnm ~next.hurry=nmnmlln ~next.interim=olomlkm ~next.mend=mmmmmmn
~next.nobody=nmmnmlm ~next.papers=lmmllnn ~next.passes=lmmlnol ~next.poor=ummljlk ~next.since=mmlnmmn
~next.still=lkltknl ~next.takes=lnollln ~next.when=mmmmmok ~next.where=mommlkm ~next.you=llllnlp ~talk.adds=olmokml
~talk.again=nmkpknl ~talk.asks=njklksn ~talk.blameless=mmllmmo ~talk.elsewhere=mmmmmmn ~talk.excuse=mmmmmmn
~talk.fed=rlkllmm ~talk.gain=lmllolo ~talk.goods=lolklnn ~talk.haste=lllnnln ~talk.irony=mmlmmmn ~talk.kindly=mmnllmm
~talk.long=olmnlml ~talk.news=nlmmllo ~talk.nobody=omlmmml ~talk.noise=llmlpmm ~talk.please=mmknmmo
~talk.praise=lllmpln ~talk.rules=mllklpo ~talk.suggests=mmnkmom ~talk.system=lnllmno ~who.client=mmmllnn
~who.he=nnmklol ~who.office=lmmmmnn ~who.post=mmmlmmn ~who.resident=lmlmmmo ~who.that=lnlmmko ~who.trade=lllmmno
~who.worker=llmmnmn 一=nllpllm 一下=lnnnmml 一下|=mnnllmm 一下就=mmmmnmm 一下雨=mmmnmmm 一个=nllmmmn 一个|=mlmnmmn 一个多=nmmmmmm
一个红=mmmmmnm 一半=mmmmmmn 一单=mmmmmmn 一单|=mmmlmmn 一句=nmmmmmm 一只=lmnmnml 一周=nmmmmmm 一回=mmmmmml 一地=mnmmmml 一块=mmnmmmm
一块|=mmnmmmm 一堆|=mmmnmmm 一声=mlmmnmm 一声|=nmmmmmm 一声就=mmmmnmm 一夜=mmmnmmm 一大=mmmnmml 一天=mmmmmnm 一层=mlmmmmm 一年=mmmmmmn
一截=nmmmmmm 一推=mmmnlmm 一斤=mmmmmmn 一斤|=mmmmmmn 一星=nmmmmmm 一晚=nmmmmmm 一晚|=nmmmmmm 一样=mmmnnmm 一样|=mmmmnmm 一根=mmmnmmm
一棵=nmmmmmm 一楼=mnmlmmm 一次=lmmnmmm 一次|=mmmnmnl 一滴=mmmmnmm 一点=mmmmnml 一点|=mmnmmmm 一点味=mmmmnmm 一点没=mmmnmmm 一点点=mmnmmmm
一盆=mmmnmmm 一直=mnmmmmm 一米=mmmmnmm 一般=mmnmlmm 一般|=mmnmmmm 一趟=mmmmnmm 一趟|=mmmmnmm 一身=mmmmlmn 一辆=mmmmmmn 七=lmomllm
七八=mmnmmmm 七十=mmnmlmm 七点=mmmmmmn 三=nlmmlmn 三天|=mmmmmmn 三星=mmnmmmm 三楼=mlmmnnm 三次=nmmmlml 三轮=mnmmmmm 上=knnpmll
上|=mmnmlmm 上一=nmmmmml 上了|=mmmnmmm 上十=mmmnmmm 上去=mlmnmml 上小=mnmmmmm 上心=mmmmnmm 上没=mmmmmnm 上班=mmmmmmn 上的=mmnlmnl
上过=mmmnmml 下=lmlnmmm 下|=mnnlmlm 下一=mmmmlmn 下了=mmmnmmm 下了|=mmmnmmm 下午=mmmmmnm 下就=mmmnnml 下来=llmmmnm 下来的=mmmmmml
下楼=mmmmnmm 下次=nmmlmmm 下水道=mmmnmmm 下那=mmmmnmm 不=qklllol 不|=lmmllql 不|我=mmmmmnm 不一=mmmmnmm 不一样=mmmmnmm 不下=mmmnmmm
不习=mmmmmmn 不习惯=mmmmmmn 不了=mnmnmml 不了|=mmmnmml 不亮=mnnmmmm 不亮|=mnmmmmm 不会=mmmlmnm 不出=mmmmnmm 不到=mlmmmmn 不动=llmnnnl
不动|=mmmnnml 不卡=mmmmnnm 不卡了=mmmmnnm 不咋=ommmmll 不响=mnmmmmm 不多=mmnmmmm 不好=nmmmmmm 不好|=nmmmmmm 不开=mmlolmm 不开|=mmlolmm
不得=mmmmmmn 不打=nmmmmml 不敢=mmmmmmn 不是=mmmmmln 不是我=mmmnmmm 不晃=mmnmmmm 不晃了=mmnmmmm 不清=mmmmmmn 不满=nmlmlmm 不满意=nmlmlmm
不漏=mlnmmmm 不漏了=mlnmmmm 不用=mmmmnmm 不着=mmmnmmm 不罚=nmmlmmm 不罚|=nmmlmmm 不肯=nmmmmmm 不能=nnlmmmm 不能再=mnmmmlm 不能给=mmmmmnm
不行=mmmmmln 不行了=mmmmmmn 不见=mmmmmnm 不见|=mmmmmnm 不认=nmlnmml 不认|=mmlnmlm 不认可=nmmmmmm 不让=mmmmmmn 不过=mmnmmmm 不通=nmmmmml
不通知=nmmmmml 不错=mmmlnmm 不错|=mmmlnmm 丑=nmmmmmm 丑|=nmmmmmm 专=mmmmnmm 专业=mmmmnml 且=mmnmmmm 业=mllmnmn 业|=mmmmnmm 业主=mmmmmmn
业小=mmmmnmm 业费=mmmmmmn 东=mmmmnnl 东西=mmmmnnl 东边|=mmmnmmm 丝=mmmmoml 丝不=mmmmnmm 丝不动=mmmmnmm 丢=mmnmmmm 丢|=mmnmmmm 两=olmmlln
两下=mmnmlmm 两个=mmmlmmm 两只=mlmnmmm 两回=nmmmmml 两天=mmnmmml 两天|=mmnmmml 两次=mmmnmmm 两点=mmlnmmm 两百=mmmmmmn 两颗=nmmmlmm
两颗星=nmmmlmm 个=nmmnkmm 个|=mmmolll 个一=mmmnmml 个不=mmnmmmm 个人|=mmmmmmn 个充=mmmmmnm 个充电=mmmmmnm 个包=mmmnmmm 个啥=mmmnmml
个啥|=mmmnmmm 个坑=mmmnmmm 个多=nmmmmlm 个大=mnmmmmm 个头=mmmnmmm 个好=mmmmnmm 个小=mmnmmmm 个月=nmmmmmm 个月|=nmmmmmm 个水=mmmmmmn
个电=nmmmmmm 个电话=nmmmmmm 个礼=nmmmmmm 个礼拜=nmmmmmm 个章=mmmmmmn 个红=mmmmmnm 个良=mmnmmmm 个角=mnmmmmm 个角|=mnmmmmm 个钟=mmmmmnm
中=mmpmlml 中|=mmomlmm 临=mmnmmmm 临时=mmnmmmm 为=mmmmmln 主=mmmmmmn 主|=mmmmmmn 久=mmmmmnm 么=nmmlmlm 么办=mmmmnml 么办|=mmmmnml
么大=mmmmnmm 么大雨=mmmmnmm 么时=mmmmmmn 么时候=mmmmmmn 之=mmnmlml 之前=mmmmmml 之间=mmmnmmm 乒=mnmmmmm 乒乓=mnmmmmm 乒乓球=mnmmmmm
乓=mnmmmmm 乓球=mnmmmmm 九=mmmmnml 九点=mmmnnml 九点四=mmmnmmm 也=mommmlk 也一=mmmmmnm 也不=nmmnmmm 也好|=mmmmnmm 也没=nmmmmml
也没人=nmmmmmm 也能=mmmnmmm 也行=mmnmmmm 也行|=mmnmmmm 习=mmmmmmn 习惯=mmmmmmn 习惯|=mmmmmmn 买=mmmmmmn 买的=mmmmmnl 乱=nmmmmmm
了=mnmnojm 了|=knomojm 了|0=mnmlmmm 了|下=mmmmmmn 了|不=mmmlmmm 了|两=mmmmnmm 了|今=mmmmnmm 了|偶=mmnmmmm 了|出=mmmmmmn 了|可=mnmmmml
了|后=mmmnmmm 了|地=mmnmmmm 了|墙=mlnmmmm 了|大=mmmmnmm 了|好=mmmmnml 了|娃=mmmmnmm 了|孩=mnmmmmm 了|就=mnnmmml 了|差=mmnmmmm
了|我=mmmnmml 了|换=mmmmmml 了|晚=mmmmnmm 了|楼=mnmlmmm 了|水=mlmmmmm 了|没=nmmmmmm 了|满=mmmmnmm 了|照=mmmnmmm 了|穿=mmmmnml
了|要=mmmmnml 了|谁=nmmmmmm 了|谢=mmmmnmm 了|路=mnmlmmm 了|还=mmmnmmm 了|这=mmmnnml 了|那=mmmmnmm 了|门=mmmnmmm 了一=mllnmln 了一个=nmmmmmm
了一圈=mmmmnmm 了一天=mmmnmmm 了一晚=nmmmmmm 了一盆=mmmnmmm 了三=mmmmmmn 了三天=mmmmmmn 了两天=mmnmmmm 了个=lmmnnml 了个角=mnmmmmm 了二=mmmmlmm
了五=nmmmmmm 了仨=nmmmmmm 了你=nmmmmmm 了十几=nmmmmmm 了半=mmmnmmm 了半天=mmmnmmm 了又=nmmmmmm 了各=mmmmmmn 了各位=mmmmmmn 了吧=mmmmmnm
了吧|=mmmmmnm 了呀=mmmnmmm 了四=nmmmmmm 了好=mmmmlmn 了就=mmmmnmm 了我=mmmmmmn 了才=ommmmml 了才来=nmmmmmm 了没=lmnllmn 了没|=mmmmmmn
了点=mmmnmmm 了点|=mmmnmmm 了老=mmmmmmn 了老了=mmmmmmn 了还=mmmmmmn 了那=mmmmmnl 事=nmmmmln 事|=mmmmmmn 二=mmlnmlo 二十=mnmlnmm
二十二=mmmmnml 二天=mmmnmmm 于=mmmnnml 互=mmmmmmn 互相=mmmmmmn 五=mllmnmm 五个=nmmmmmm 五分=mmmmnmm 五分|=mmmmnmm 五十=mmmmmmn
五星=mmmmnmm 五星|=mmmmnmm 井=nnmlmnl 井盖=nmmmmmm 井里=mnmmmml 些=mmnmmml 些|=mmnmmml 交=mmmlmmn 亭=mnmmmmm 亮=lmmlplm 亮|=mmmloml
亮了=mmmnlmn 亮了|=mmmmlmn 亮了一=mmmnmmm 人=nnlmkkp 人|=nlmnmlm 人上=mmmnmmm 人来=mmmmmml 人脸=mmmmmnl 什=nmmmmlm 什么=nmmmmlm
什么时=mmmmmmn 今=lllnmlo 今天=lmmnmmn 今天一=mmmnmml 今年=mmmmmmn 今早=mmmnmmm 从=mllmmmn 从来=mmmmmmn 仔=mlmmmmn 他=lnnllnl 他们=nmmmmmm
他家=mnmmmmm 以=lloknnl 以|=mmnmmmm 以后=mmmmmnn 仨=nmmmmmm 们=nlllnnk 们|=ommmmmm 们也=lmmmmmn 们家=mmmmmmn 们有=mmmmnml 们查=mmmmmnl
们的=nmmmmmm 们这=nmmmmmm 们这个=nmmmmmm 们送=mmmmnml 们那=mmmmmmn 仲=mlmolmm 件=nmmmmml 价=mmmmmmn 份=mmmmmmn 休=mmmmmmn 伙=mmmmnmm
会=mmmlmnm 会|=mmmmmmn 会不=mmmlmnm 会不会=mmmlmnm 会又=mmmmmnm 会有=mmmmmnm 似=mmnmmmm 似的=mmnmmmm 但=mmnmmmm 但是=mmnmmmm 位=lmllnmo
位|=mmmmnmm 低=ommlmmm 低分=nmlmmmm 低分|=nmlmmmm 住=mmmmmmn 住|=mmmnmmm 体=mmmmlmm 余=mmmmmnm 作=nmmmmml 你=nklmllp 你们=nlmlnml
你们|=nmmmmmm 你们也=lmmmmmn 你们有=mmmmnmm 你们查=mmmmmnl 你们的=nmmmmmm 你们这=nmmmmml 你们送=mmmmnml 你们那=mmmmmmn 你听=mmmomml 你家=mmmmmmn
你来=mmmnmml 使=mmmmmmn 侧=mmmmnmm 便=mmmmmmn 便宜=mmmmmmn 保=mmmlmmm 保险=mmmmmnl 信号=mmmnmmm 修=nmmmlnl 修了=nmmnmml 修了|=nmmmmmm
修好=mmnmlmm 修好|=nmmmmmm 修是=nmmmmml 修是修=nmmmmml 修水=mmmmmmn 修水管=mmmmmmn 倒=mmlnlmn 倒了=mnmmmmm 候=mmmlmmn 借=mmmmmmn
假=mmmmmmn 偏=mmomlml 做=nmlmmln 做饭=mmmmmmn 停=mlmlmno 停|=mmmlmmn 停车=mmmmmmn 偶=mmnmmml 偶尔=mmnmmml 傅=mlmmnlm 傅|=mmnmlln
催=nmmmmmm 催了=nmmmmmm 催了四=nmmmmmm 像=nmmmlmm 像话=nmmmmml 儿=lmlmmmo 儿个=mmmnmmm 元=mnmmmmm 充=lmmmnlm 充不=mmnmmmm 充电桩=mnmmmlm
先=nmnlllm 先给=mmnmmmm 先给个=mmnmmmm 光=olmnmmk 兜=mmmnmmm 全=nmmmlll 全家=mmmmmmn 全是=mnmmmmm 八=mmnmmlm 八成=mmnmmmm 八点=mmmmnml
八百=mmmmmmn 公=mmmllmn 公司=mmmmmnm 六=mlmomlm 六|=mmmnmmm 六十=mmnmmmm 六点=mmmnmmm 关=mmmlmmn 关|=mmnmmmm 其=mmnmmmm 其他=mmnmmmm
养=mnmmmmm 冇=mlmnmmm 再=mnmlnnl 冒=mmmnmlm 写=mmmmnmm 冰=mmmnmmm 冰箱=mmmmmnm 冲=mlnmlmm 冲|=mlnmmmm 决=mmmmnmm 冷=mmmmmmn
冷|=mmmmmmn 冻=nmmmmmm 净=mmmmnml 净|=mmmmmml 净了=mmmmnmm 净了|=mmmmnmm 凉=nmmmlmm 凉了=nmmmmml 凉了|=nmmmmml 凑=mmommml 凑合=mmnmmmm
几=lmmmmpl 几个|=mnmmmlm 几回=mmmmmnl 几天=mmmmnll 凭=nmmmmmm 凭啥=nmmmmmm 凶=mmmnmmm 凶|=mmmnmmm 出=mmlmlon 出去=mmmmmmn 出来了=mmmnmmm
分=nlollml 分|=ololmml 分不=mmmmmmn 分类=mmmmmmn 分都=nmmmmmm 分钟=mmlnmmm 刘=mmmmmmn 刚=llmnnmm 初=mmmmmnm 利=mmmmnmm 利|=mmmmnmm
利索=mmmmnmm 别=nmmmllo 别的=mmnmmmm 刮=mnmmmml 到=mlmkmon 到0=mmnlnml 到0楼=mlnlnmm 到|=mlmmmmn 到一=mmmmmmn 到个=mmmmnmm 到了=mmnmmmm
到了|=mmnmmmm 到哪=mmmmmnm 到四=mmmmmnm 到四楼=mmmmmnm 到底=mmmmmmn 到楼=mmmnmmm 刷=mmlnmmk 刷|=mnmmmml 刷了=nmmmmmm 刺=mmmmnmm
剃=nmmmmml 前=mmmmmml 前后=nmmmmml 前强=mmnmmmm 前挪=mmmnmmm 剧=mmmmmmn 剩=mmnllnl 剪=nnmmmnj 剪|=mmmmmnl 剪了=mmnmmml 剪了|=mmnmmml
剪得=mmmmmml 剪得利=mmmmnmm 剪的=nmmnmml 剪的是=mmmnmmm 力=mnmlmmm 劝=nmmmmmm 办=nmllmnl 办|=mmmmnnl 办完=nmmmmmm 办完了=nmmmmml
办证=mmmmmnm 功=mmmmnml 功|=mmmmnmm 加=lnmmnlm 加一=mmmnmmm 加班=mmmmnml 务=nmmmmmm 动=lllonml 动|=mmmnmml 劲=mmmmnnl 勉=mmnmmmm
勉强=mmnmmmm 包=mmmnmlo 包|=mmmnmmm 化=mnmmmnl 北=mmmnmmm 北门=mmmnmmm 区=lnmllnm 区|=mmmmmnm 区有=mnmmmml 区里=mmmmmnm 医=mmmmmmo
医保=mmmmmmn 十=mlmnllo 十|=mmnmlmn 十二=mmmmnmm 十几=nlmnmmm 十几个=mmmnmmm 十分=mmnmmml 十点=nmmmmmm 十米=mnmmmmm 千=mmmmmmn 午=mmmmmnm
午十=nmmmmmm 半=nmmolll 半|=mmmnmmm 半个月=nmmmmmm 半夜=nmmmmmm 半天=mmmnmmm 半天|=mmmnmmm 半年=nmmmmml 半年|=nmmmmml 半拉=nmmmmmm
半拍=mmnmmmm 半拍|=mmnmmmm 单=mmllmmo 单|=mmmlnmn 单元=mnmmmmm 单杠=mmmmmmn 卖=lmmmmmn 南=mlmnmmm 南门=mlmnmmm 占=mnmmmnl 卡=mkmnmnm
卡|=mmmnmmm 卡了=mmmlnnm 卡了|=mmmlnmm 卡刷=mlmnmmm 卡还=mmmnmmm 卫=mmmmmmn 印=mlolmmm 印子=mmnmmmm 卸=mnmmmmm 厂=mmmmmnl 厉=mmmnmmm
厉害=mmmnmmm 厉害|=mmmnmmm 压=mmmnmnl 原=mlmnmmm 原来=mmmnmmm 厨=mmmnmnm 去=lmmmmmo 去|=mmnmmmm 去了=nmlmmmm 去了|=nmlmmmm
去看了=mmmnmmm 又=mlkrknk 又下=mmmlmmm 又不=nmmlmmm 又开=mmmnmmm 又断=mmmmmmn 又是=mmmmmmn 又来=mmmlmmn 又被=mmmmmmn 及=mmnmmmm
及格=mmnmmmm 双=mmmmmmn 反=nmnmlmm 反了=mmmnmmm 反了|=mmmnmmm 反应=nmnmlmm 反应慢=mmnmmmm 反弹=mmnmmmm 反弹|=mmnmmmm 发=mnllmmo
叔=mmmmmmn 叔|=mmmmmmn 取=mmmmmmn 受=nmmmmmm 受|=nmmmmmm 变=mmlmnmm 口=mnlmmmm 口不=mmmmmnm 口了=mmmmmmn 口了|=mmmmmmn 口的=mmmmmmn
口罩=mmmnnmm 口那=mnmmmmm 句=nmmmmmm 只=mlmnmml 叫=pnlmllm 叫了=nmmmmmm 可=mmommml 可|=nmnmlml 可以=lmnloml 可能=mmmmmmn 台=mnmmmmm
叶=mmmmmln 叶子=mmmmmln 号=mmmmlnn 号|=mmmnmmm 司=mmmmmnm 吃=mmmllmo 吃|=mnmmmmm 吃不=mmmmmmn 吃了=mmmmmnl 各=mmmlnmn 各位=mmmlnmn
各位|=mmmmnmm 合=lmnmnml 合不=mmmmmnm 合理=mmmmnmm 名=mmmmmln 后=nmlmlmm 吓=mmmmmmn 吗=mmlmmnm 吗|=mmmmmnm 吧=lnplkml 吧|=lnplkmm
吧|我=mmmmmnm 听=lmlommm 听|=mmmolml 听听=mmmnmmm 启=nmmmmml 吱=mmnmmmm 吵=nmlmmmn 吵架=mmmmnmm 吵架|=mmmmnmm 呀=lmmommm 呀|=mmmolmm
告=mnmmmmm 告贴=mnmmmmm 员=mmmmmmn 呢=mmlnmln 呢|=mmlnmln 周=nmmmmmm 周|=nmmmmmm 周五=mmmmmmn 周六=mmmnmmm 味=mlnmnml 味儿=mmmmnmm
味道=nmmmmml 咋=ommmmll 咋办=mmmmmnm 咋办|=mmmmmnm 咋样=nmmmmmm 咋样|=nmmmmmm 咗=mmnmmmm 咚=mmnmmmm 咚|=mmnmmmm 咣=mmmnmmm 咣咣=mmmmnmm
咣当=mmmnmmm 咯=mmmnnml 咯|=mmmnnml 咱=mmmmmmo 咱们=mmmmmmn 咳=mmmmnmm 咸=mnmmmmm 品=nmmmmml 哈=mmmmmmn 哈|=mmmmmmn 哈哈=mmmmlmn
哈哈|=mmmmlmn 响=lmlmnmm 响了=mmmmmmn 响了|=mmmmnmm 哎|=mmmmmmn 哗=mmmnnml 哗哗=mmmmnmm 哟=nmmmmmm 哟|=nmmmmmm 哥=mmmmnmm 哥|=mmmmnml
哪=mlmolmm 哪个=mmmmmmn 哪位=mmmmmmn 哪儿=mmmmmnm 哪有=mmmnmmm 哪都=nmmmmmm 哪里=mmmnmml 唔=nlmnomk 啊=lllolmn 啊|=lllolmn 啊|有=mmmmmnl
啥=nlmnllo 啥|=mmmnmlm 啥时=mmmmmnm 啥时候=mmmmmnm 啦=lmnlmln 啦|=lmnlmlo 喇=mmmmnmm 喊=mmmomml 喊|=lmmommm 喜|=mmmmnmm 喝=mmmmmmn
喷=nnmmmmk 喽=mmmmnmm 喽|=mmmmnmm 嗡=mnmmmml 嗯=mmmnmmm 嗯|=mmmnmmm 嘛=mmmmmmn 嘛|=mmmmmmo 器=mnmmmmm 四=nmmnlmm 四个=nmmmmmm
四十=mmmnmmm 四楼=mmmmmnm 四趟=nmmmmmm 回=nllmmnm 回了=nmmmmmm 回了|=nmmmmmm 回复=nmmmmmm 回来=mmmmmnm 回来的=nmmmmmm 团=mmmmmmn
围=nmmmmmm 围了=nmmmmmm 固=mmmmmml 固了=nmmmmmm 固了|=nmmmmmm 图=mmmmmmn 圈=nmmnmml 在=lmlolmn 在|=mmnmmmm 在一=mmmmmmn 在哪=mmmmmmn
在外=mmmmmnm 在外地=mmmmmnm 在天=mnmmmmm 在小=mmmmmnl 在拍=mmmmmnm 在车=mmmnmmm 在车棚=mmmnmmm 在那=mlmnmmm 在那|=mmmnmmm 在里=mmmmmml
在里头=mmmmmml 在门=nmmmmmm 在门口=nmmmmmm 地=npmklnk 地|=nlmmmlm 地上=mmnmmmm 地垫=mnmmmml 场=nllmmmn 场|=nmmmmmm 圾=mmlmmln
圾分=mmmmmmn 圾分类=mmmmmmn 坏=nmmlmnm 坐=mmmmnmm 坐上=mmmmnmm 坐了=mmmmnml 坐了一=mmmmnml 坑=nmmmmml 块=mnmllmm 块|=mmnmmmm 块钱=mmmmmmn
块钱一=mmmmmmn 坛=mnmmmml 坦|=mmmmnmm 垃=mmlmmln 垃圾=mmlmmln 垃圾分=mmmmmmn 垫=mnmmmml 基=mmnmmnl 基本=mmnmmmm 堆=mmmnmnl 堆|=mmmnmml
堆的=mmmmmnl 堵=mmmmmnl 堵着=mmmnmmm 塞=mnmlmmm 墙=nnnmlnk 墙上=mnnlmmm 壁=mmmnlmm 声=mmnlnml 声|=nmmlmmn 声了=mmnnmml 声了|=mmmnmml
声就=mmmmnmm 声就开=mmmmnmm 声控=mmmlmnm 声没=mmlmnmm 声音=mnnlmmm 壳=mmmmmmn 处=nmlmmml 处理=nmmmnml 处理得=mmmmnmm 复=nmmmmmm 夏=nmmmmml
夏天=nmmmmml 外=lommlmm 外卖=mmmnmmm 外地=mmmmmnm 外头=mmmmmmn 多=mlnlmom 多|=nmnmlmm 多久=mmmmmnm 多少=mmmmmnm 多谢=mmmmnmm
多谢|=mmmmnml 多长=mmmmmnm 多长时=mmmmmnm 夜班=mmmmnmm 大=llnmnln 大|=mmnmlmm 大了=mmmmlmn 大件=mmmmmnm 大半=nmmmmmm 大家=mmmmlmo
大的=mmmnmmm 大的|=mmmnmmm 大车=mmmmmml 大雨=mmmmnmm 天=nmknmmn 天|=olmnllm 天|不=nmmmmmm 天|又=mmmnmmm 天|我=nmmmmmm 天一=mmmnnmk
天下=mmmmmmn 天不=nmmmmml 天又=mlmnmnm 天天=mmmmmmn 天就=mmmmnmm 天楼=nmmmmmm 天气=mmmmlmn 天气|=mmmmlmn 天没=nmmmmml 天照=mmmnmml
天花=mmmmnmm 天花板=mmmmnmm 天还=mmmmmnl 太=omllnml 太太=mmmmnmm 太极=mmmmmmn 太阳=mmmmnmm 失=mmmmmmn 头=lnlmmmm 头|=nmmnmml 头一=mmnmmmm
头子=mmmnmmm 头没=mmmmmmn 头老=mmmmnml 头老太=mmmmnml 头还=mmnmmmm 头那=mmmnmmm 奇=mmmmmmn 套=ommmlmm 套|=nmmmmmm 套都=nmmmmmm 她=mnmmmml
她们=mmmmmml 好=lmokokm 好|=mmomplj 好一=nmmmmml 好了=mmnmlmm 好了|=mmmmlmm 好使=mnmmmmm 好多=mmnmmmm 好好=nmmmmmm 好意=mmlmmmm
好意思=mmlmmmm 好歹=mmnmmmm 好评=nmlmmmm 好评|=nmlmmmm 如=mmmmmmn 妈=lmmmmmn 始了=mmmnmml 始了|=mmmnmml 姐=mmmmmmn 娃=mmmmnmm 婆=mmmmmmn
婚=mmmmmmn 嫌=nmmmmmm 子=mnmmmlm 子|=mmmnmmm 子了=mmmmmmn 子了|=mmmmmmn 子又=mmmnmmm 子发=mmmmmln 子把=nmmmmmm 子掉=mmmnmmm 子没=mnnnlnl
子没|=mmmmmnm 子的=mmmmmmn 子还=mlnmmmm 子还在=mmnmmmm 子都=mmmmnmm 字=lmmmmmn 学=mmmmmmn 学校=mmmmmmn 孩=nmlmmmm 孩子=mmmmmln
它|=mmmmnmm 安=mmlmoll 安心=mmmmnml 安排=mmmmnmm 安静=mmmmnml 安静|=mmmmnmm 完=pnlmlll 完|=mmmmmmn 完了=nmmmmmm 完了才=nmmmmmm
完的=mnmmmmm 完第=mmmnmmm 定=mmmmmnm 宜=mmmmmmn 宝=mmmmmmn 宝贝=mmmmmmn 实=lmmmmmn 实|=mmmmnmm 害=mmmnmnl 害|=mmmnmnl 家=mmllkmp
家|=mmmmmmn 家就=mmmmmmn 家猫=nmmmmmm 家给=mmmmmnl 家装=mmmmmmn 家里=mmmnmmm 寒=nmmmmmm 对=mnmlmmm 对|=mmmmmmn 封=nmmmmmm 将=mmnmmmm
将就=mmnmmmm 将就|=mmnmmmm 小=llollon 小区=mlmlmnn 小区|=mmmmmnm 小区里=mmmmmnm 小哥=mmmmnml 小哥|=mmmmnml 小孩=nmmmmnk 小广=mnmmmmm
小广告=mnmmmmm 小时=mmmmmmn 少=mmnnlmm 少|=mnmnlll 少了=mmnmmmm 尔=mmnmmml 尖=mmmmmml 尚=mmommml 就=mkqmmkm 就|=mmnmmmm 就不=mmmmmmo
就好=mmnmmmm 就好|=mmnmmmm 就开=mmmlnmm 就开|=mmmlnmm 就往=mmmnmmm 就是=lmnmmmm 就行=mmnmmmm 就行|=mmnmmmm 就走=nmmmmmm 就走|=nmmmmmm
就过=mmmmnmm 就这=ommmlml 尺=mmmmnmm 尽=ommmmml 尾巴=nmmmmmm 层=mmmnmmm 居=mmmmmmn 屋=mmmlnmm 屎=mnmmmmm 屏=mmmnnml 展=mmnmmmm
展|=mmnmmmm 山=mmmmmmn 岁=mmmmmml 岁小=mmmmmml 岁小孩=mmmmmml 工=nmllmmn 工|=nmmmmmm 差=nlpllml 差|=nmmmmmm 差一=lmnmmmm 差不=lmnmmmm
差不多=mmnmmmm 差劲=nmmmmmm 差劲|=nmmmmmm 差点=mmnmmmm 差评=nmmmmmm 差评|=nmmmmmm 己=nmmlmnm 已=mmmmmmn 巴|=nmmmmmm 市=mmmmmnm
布=mmmnmmm 师=mlmmnlm 师傅=mlmmnlm 师傅|=mmnmlln 希=mmnmmmm 希望=mmnmmmm 带=lnmnlmm 带卡=mmmmmmn 带走=mmmnmmm 帮=mnmmmmn 干=nlmmnml
干净=mmmmnmm 干净|=mmmnmml 干活=nmmmmmm 平=mmmmnmm 平|=nmmmmmm 年=lmlllno 年|我=nmmmmml 年检=mmmmmnm 广=mnmlmmm 广告=mnmmmmm
广告贴=mnmmmmm 应=nmnllml 应慢=mmnmmmm 应慢半=mmnmmmm 底=mmlnmml 底下=mmmomml 废=nnmmmml 度=nlnnmml 度|=mlmnnmm 度了=mmmmnml
度了|=mmmmnml 开=lnlomml 开|=lnlnmmm 开个=mmmmmnm 开了=mmmmmnl 开了|=mmmmnml 开始了=mmmnmml 开的=mmmmmml 开窗=mmmmnmm 弄=omlmnmk
弄|=mmmmmnl 弄了=mmmmmml 弄得=nmmmmml 弄的=mmmmnmm 弄的|=mmmmnmm 式=nmmmmmm 引=mmmomml 张=nmmmmmm 张卡=mmmmmnm 张纸=nmmmmml 弯=mnmmmmm
弹=mnnmmml 弹|=mmnmmmm 强=lmpmlml 强|=mmnmmml 归=mmmlmol 当=mllnnmn 当|=mmmnnml 当初=mmmmmnl 当我=nmmmmmm 录=mmmmmnl 往=mnmnmmm
往外=mnmmmmm 待=lmmmmmn 待|=mmmmmmn 很=nmlmoml 很|=mmmmnmm 得=nlmlpkl 得|=lmnlmmn 得利=mmmmnmm 得到=mmmmmnl 得动=mmnmmmm 得去=mmnmmmm
得好=mmmmnml 得好|=mmmmnml 得对=mmmmmmn 得开=mnmmmmm 得慌=mmmmmmn 得我=mlmmmmo 得板=mmmmnmm 得清=mmmmlmn 得跟=mmnmmmm 得过=mmnmmml
得还=mmmnmmm 心=olllplm 心|=omlmoll 心了=mmmmnmm 心了|=mmmmnmm 心情=mmmmmmn 心疼=nmmmmmm 心里=mlmmnml 忍=mmnmmml 忘=mmmmmmn 忘带=mmmmmmn
忙=mmmmlmn 快=mlmmnmn 快|=mmmmnml 怎=mmmmmnm 怎么=mmmmmnm 怎么办=mmmmmnl 怕=mlmnmmn 思|=nmmmlmm 怪=mmmllmn 总=mmmlmmn 总算=mmlmnmn
恢=mmmnmmm 恢复=mmmnmmm 息=mmmmmmn 您=mmmmmmo 情=mmmmmmn 惯=nmmmlmn 惯|=mmmmmmn 想=mmmmmmn 想要=mmmmmnm 意=nlpllll 意|=nlnmmml
意思|=nmmmlmm 感=mmmlnmn 感谢|=mmmmnmm 愿=mmmmmmn 慌=mmmmmmn 慌|=mmmmmmn 慢=nmnmlll 慢|=ommmmmm 慢半=mmnmmmm 慢半拍=mmnmmmm
慢慢=mmnmmmm 憋=mmmmnmm 懂=mmmmmmn 戏=mmmmmmn 成=mnolllm 成|=mmommmm 我=qkjmjnp 我|=lmmmmmo 我一=mmnmmmm 我三=nmmmmml 我下=mmmmmnm
我不=nmmmmmm 我不认=nmmmmml 我两=mmmmmmn 我也=mmmmmmn 我们=mmmnmnl 我倒=nmmmmmm 我刚=mmmnmmm 我又=mmmmmmn 我在=mmmlmnm 我在外=mmmmmnm
我妈=mmmmmnm 我家=nmmmllm 我家猫=nmmmmmm 我家的=mmmmmlm 我就=mmmmmmn 我想=mmmmmnl 我拿=mmmnmml 我摸=mmmnmmm 我的=mmmmmmn 我窗=mmmnmmm
我给=nmmmmmm 我能=mmmmmnl 我腿=mmmmmmn 我自=mmmlmnm 我自己=mmmlmnm 我要=nmmmmmm 我讲=mmmmmnl 我讲的=mmmmmnl 我说=nmmmmml 我说我=mmmmmmn
我还=mmmmmmn 我这边=mnmmmml 我门=nmmmmml 我门口=nmmmmml 截=mmmmmml 户=mnmmmml 房=mnmlmln 所=mmnmmmm 扇=mmmnmmm 手=lmlmmln 手机=mmmmmmn
才=rlmlllk 才修=nmmmmmm 才动=nmmmmmm 才动|=nmmmmmm 才有=nmmmmmm 才来=ommmmml 才来|=nmmmmml 打=omnlkmm 打|=mmmmmml 打一=nmmmmmm
打个=mmommmm 打了=nmmmmmm 打太=mmmmmmn 打太极=mmmmmmn 打打=mnmmmml 打药=mnmmmml 扔=mnmlmnm 扔在=mnmmmmm 扣=nmmmmml 扣我=mmnmmml 扫=mnnmmml
扫|=mnmmmmm 扫了=mmnmmmm 扬=mmmmnml 扭=mmnmmmm 扶=mnmmmmm 扶手=mnmmmmm 批=mmmmmnm 批的=mmmmmnl 批的|=mmmmmnl 找=mmmlmom 找谁=mmmmmnm
抄=mmmmlmn 把=nnlllln 把我=nmmmmmm 把我家=nmmmmmm 折=mmnmmmm 折|=mmnmmmm 护=mmmmmln 报=nmmlmmm 报到=nmmmmmm 抬=mmmnmmm 抹=mmmnmml
抽=mmmmmnl 担=mmmmmmn 拆=nmmmmml 拆|=mmmnmmm 拉=nnlmlnl 拉走=mmmmmnl 拍=mmnmmml 拍|=mmnmmmm 拍得=mmmmmnm 拖=nlmmnml 拖到=nmmmmmm
拖走=mmmmnmm 招=nommmmk 招|=nmmmmmm 拜=nmmmnmm 拧=nmmnmml 拼=mmmmmmn 拿=mlmmmmm 拿去=mmmmmnm 拿脚=mmmmmml 挂=mmmnmmm 指=nmmmmml
按=mmmnlml 按了=mmnmmmm 挪=nllnmml 挪了=mmmnmmm 挪到=mmmnmmm 挪车=nmmmmmm 挺=mmlmnmn 挺好=mmmmnmm 换=nllolnk 换|=mmmnmmm 换个=nmmmmmm
换了=mlmnmmn 换了|=mlmnmmm 换了个=mmmnmmm 换好=nmmmmmm 换的=mmmmmnm 换的是=mmmlmnm 掂=mmmmnmm 掉=mnmmlml 排=lnmmmnl 排|=mmmnmmm
排水=mnmmmmm 排的=mmmmmnl 排队=mmmmmmn 接=mmmnlmm 接|=mmmmmmn 接了一=mmmnmmm 接受=nmmmmmm 接受|=nmmmmmm 接着=mmmnmmm 控=mmmlmnm
推=mnlmmnl 提=mmmnmml 提醒=mmmnmmm 插=mnmmmmm 搞=mmmmmlm 搬家=nmmmmmm 搭=mmmmmnl 摇=mmmmnmm 摊=mmmmnml 摊|=mmmmnmm 摔=mmmmmmn
摔了=mmmmmmn 摸=mmmnmmm 摸着=mmmnmmm 撒=mmmmmml 撞=mommlml 撞歪=mmmmmmn 撞歪了=mmmmmmn 擦=nmmmmmm 收=mmlnmmn 收|=mmmmmnm 收了=nmmnmll
收了|=mmmmnml 收了又=nmmmmml 收到=mmmmlmn 收到|=mmmmlmn 改=mmnnmmm 放=mlmmlom 放哪=mmmmmnl 放在=mmmmmnm 放心|=mmmmnmm 政=mmmmmnm
效=nmlmmml 效率=nmlmnml 敢下=mmmmnmm 敢下楼=mmmmnmm 散=nmmmmmm 散|=nmmmmml 数=mmmmmmn 整=mllooml 整|=mlmnmmm 敷=nmmmmmm 敷衍=nmmmmmm
敷衍|=nmmmmmm 料=mnmmmml 斤=mmmmmmn 斤|=mmmmmmn 断=mnlmlmo 断了=mnmllmn 断了|=mnmllmn 新=lmmmmnm 新的=mmmmnml 新表=mmmmmnl 施=nmmmmmm
施工=nmmmmmm 施工|=nmmmmmm 旁=mnmmmmm 旁边=mnmmmmm 无=nmnmmml 日=mmmmmmn 旧=mlmolmm 早=nlmmlmn 早点=mmnmlmm 时=mlnlmol 时|=mmnmmmm
时候=mmmlmmn 时间=mmmmmnl 明=mmmlmmn 明|=mmmmnmm 明年=mmmmmnl 明早六=mmmmmmn 星=nmnmmll 星|=mmnmmml 星不=nmmmmmm 春=mmmmmnm 春天=mmmmmnl
昨=lmmnmmm 昨儿=mmmnmmm 昨儿个=mmmnmmm 昨天=mmmmmmn 昨晚=mmmnnml 是=lknpjom 是一=mmmnmmm 是不=mmlnnmm 是东=mmmnmmm 是东边=mmmnmmm
是个=mmmmmmn 是你=mmmmmnm 是你们=mmmmmnm 是修=nmmmmml 是修了=nmmmmmm 是光=mmmlmnm 是又=mmmmmnm 是啥=mmmmmnm 是声=mmmlmnm 是归=mmmmmnl
是物=mmmmmnl 是物业=mmmmmnl 是老=mmmmmmn 是谁=mmmmmnm 是通=mmnmmmm 是通了=mmnmmmm 是隔=mmmnmml 是隔壁=mmmnmml 是黑=mmmnmmm 晃=lmnnlmm
晃|=lmmnmmm 晃了=mmnmmmm 晒=lnllomm 晒|=mmmmnmm 晚=lmmmnlm 晚上=lmmmnmn 暂=mmnmmmm 暂且=mmnmmmm 暗=mmnmmmm 暗|=mmnmmmm 更=mmnnlmm
更好=mmnmmmm 更好|=mmnmmmm 最=nmlmmmn 最低=nmlmmmm 月=ollllmn 月|=omlmmml 有=lnokmlm 有|=mlmlmnl 有两=mlmnmmm 有个=mnmmmmm 有人=mnmmnmm
有十=mmlnmmm 有水=mmmnmmm 有没=mmmmmmn 有没有=mmmmmmn 有点=mmomlmn 有点大=mmnmmmm 服=olllnlm 服务=nmmmmmm 望=nmnmmml 期=mmnmmmm
期|=mmnmmmm 本=mmnmmmm 机=mnlmlln 机器=mmmmmmn 杆=mnmmlnm 杆子=mmmmmnm 李=mmmmlmn 杠=lmmmnmm 条=mmmmmmn 来=nllnlnn 来|=nmmmmml
来了=mmmnmmn 来了|=mmmnmmm 来吃=mmmmmmn 来就=mmnmmmm 来的=nmmmmml 来的|=mmmmmmn 来的人=nmmmmml 来看=mmmnmmm 松=nmmmlml 松|=nmmmlmm
板=mnmmnml 板都=mmmmnmm 极=mmmmmmn 枝=nmmmmmm 枝子=nmmmmmm 架=mmmmnmm 架|=mmmmnmm 柜=nnmlmnl 柜子=mnmmmml 查=lmlmmol 查|=mmlmmmn
栋=mmmmmlm 栋的=nmmmmmm 栏=mmmmmmn 树=mnmmmmm 校=mmmmmmn 样=mlmomlm 样|=nmmmnln 样没=mmmnmmm 样的=mmmmnml 样的|=mmmmnmm 根=mmlomll
根本=mmmnmmm 格=mmnmoll 格|=mmnmnml 桂=nmmmmmm 桂花=nmmmmmm 桩=mnmmmlm 桶=mmmmmmn 桶|=mmmmmnm 桶装=mmmmmmn 桶装水=mmmmmmn 桶边=mmmnmmm
桶边上=mmmnmmm 梯=mnmmmmm 梯|=mmmmmmn 检=mmmmmnm 棕=mmmmmnm 棚=lnmmmmm 棵=nmmmmml 棵桂=nmmmmmm 棵桂花=nmmmmmm 椅=mmmmnmm 楚=mmmmnmm
楚|=mmmmnmm 楼=lmmmnmn 楼下=mnmlmmm 楼不=mmmmnmm 楼了=mmmnmmm 楼了|=mmmnmmm 楼梯=mommmml 楼的=mmmnmmn 楼还=mmnmmmm 楼还是=mmnmmmm
楼道=mmmlmmm 楼道里=mmmmmmn 楼那=mlmmnnm 楼门=mmmmmnm 橘子|=mmmmnml 次=nmmmlnk 次|=mmmnmnl 欢=mmmmnml 止=mlmnmmm 正=mmmmnml 步=mmmmmmn
步|=mmmmmmn 歪=mnnmlmm 歹=mmnmmmm 死=mnmlnmm 死|=nmmmmmm 死的=mnmmnml 段=mmmmmnm 毒=mmmmmnl 比=mmonlll 毛病=mmnmmmm 毛病|=mmnmmmm
气=nllmolm 气|=mmlnnlm 气不=mmmlmmn 气人=nmmmmmm 气热=mmmnmmm 气热了=mmmnmmm 水=momlmlm 水|=mmlnnlm 水了=mmnmmmm 水了|=mmnmmmm
水没=nmmmmmm 水管=mnmllmm 水还=mlmmmmm 水通=mmnmmmm 水道=mmmnmmm 水道通=mmmlmmm 沙=mnnllmm 沙发=mnmmmmm 沟=mnmmmmm 没=nlmomnj 没|=llmlmon
没个=nmmmmmm 没了=mnnknml 没了|=mnnknmm 没事=mmmmmmn 没事|=mmmmmmn 没人=nnmlmmm 没修=mmmnmmm 没冲=mmnmmmm 没冲|=mmnmmmm 没动=mmmomml
没动|=mmmnmmm 没少=mmmnmml 没少|=mmmnmml 没开=mnmmmmm 没打=nmmmmmm 没拆=mmmnmmm 没收=mmmnmmm 没有=mlllnom 没有|=nlllnnm 没毛=mmnmmmm
没毛病=mmnmmmm 没法=nmmmlml 没看=nmmmmmm 没睡=mmmmmmn 没装=mmmnmmm 没见=mmmmnmm 没见着=mmmlnmm 没说=mmmmmnm 没走=mmmnmmm 没通=mmmnlnl
没锁=nmmmmmm 油=nmnmmml 油|=mnmmmmm 油烟=mmnmmmm 油烟味=mmnmmmm 法=nmmmllm 泡=nnmmnmk 泡坏=mmmmmnm 泥=nmnmmml 泥|=nmmmmml 泵=mmmmmml
洋=nmmmmmm 洗=mmmlmmn 洞=mmmmnml 活=nmmmlmm 活不=nmmmmmm 流=mnmmmmm 消=mmmlmnn 消防=mmmlmnm 淡=mmnmmmm 清=mmnnmnk 清|=mmnmmmm
清了=mnmnlmm 清了|=mnmmlmm 清楚=mmmmnmm 清楚|=mmmmnmm 清理=nmmmmmm 渗=mmmmmml 渣=mnmmmmm 温=mmmlmmm 湿=mmmnmmm 源=mlmnmnm 滑=mnmmnml
滑|=mnmmnml 满=mmnnmml 满|=mmmnmmm 满了=mmmnmmm 满了|=mmmnmml 满分=mmmmnmm 满分|=mmmmnmm 满意=nmnmlmm 满意|=nmnmmml 滤=mmmnmmm
滤芯=mmmnmmm 滴=mllmnmm 滴一=mmmmnmm 滴一声=mmmmnmm 漆=nmnmmml 漏=mnnmmml 漏|=mmmmnml 漏了=mmnlmmn 漏了|=mmnlmmn 澡=mmmmmmn 澡|=mmmmmmn
激=mmmmnmm 火=mmmmnmm 灯=mollmmm 灯|=mlmnmmm 灯亮=mmmmmmn 灰=mmmnlmm 灵=mmmlnmm 灵|=mmmlomm 灶=mmmnmmm 炮=mmnmmmm 点=llpnllm
点|=nmplllm 点|我=nmmlmmm 点不=mmlnlmn 点儿=mmmmmnm 点半=mmmnmmm 点半|=mmmnmmm 点又=mmmnmmm 点味=mmmmnmm 点四=mmmnmmm 点四十=mmmnmmm
点大=mmnmmmm 点大|=mmnmmmm 点来=mmnmmmm 点没=mmmnmmm 点点=mmnmmmm 点点|=mmnmmmm 烂=nnmmmml 烂了=mmmnmmm 烟=mlmmmmn 烟味=mmnmmmm
烟头=mmmlnmn 烧=mmmmmmn 热=lmmmmmn 热了=mmmnmmm 热了|=mmmnmmm 热力=mmmmmnm 照=llmqlmm 照旧=mmmnmml 照样=mmmnmmm 熏=mlmnmmm 爬=mmmmmmn
爬了=nmmmmmm 爷子=mmmmnmm 爽=mmmmnml 爽|=mmmmnml 牌=mmmmmnm 牌|=mmmmmnm 牙=mmmlmmn 牛|=mmmmnmm 物=mmmmmnn 物业=mmmmmnm 物业小=mmmmnmm
物业费=mmmmmmn 狗=mmmnlnl 狗|=mmmmmmn 猫=mmmmmnl 率=nmlmnml 王=mmmmmmn 玩=mmmmmml 现=mmmnmml 现在=mmmnmml 玻=mnmmmmm 玻璃=mnmmmmm
班=mmmmnmn 球=mnmlmmm 理=omllmlm 理|=nmmmmml 理得=mmmmnmm 理解=mmmmmmn 璃=mnmmmmm 瓶=nnmmmmm 甜=mmmmnmm 甜|=mmmmnmm 生=mmmmlmo
用=mmmloml 用|=mmmmoll 申=mmmmmnl 申请=mmmmmnl 电=mmmklmp 电|=mmmmmmn 电桩=mnmmmlm 电梯=mlmmmmn 电梯|=mmmmmmn 电瓶=nmmmmml 电线=mmmnmmm
电话=nmmmmml 电话|=mmmmmml 画=mmmmnml 画面=mmmmnml 画面清=mmmmnmm 留=nmmmmmm 疼=nmmmlmm 疼|=mmmmmmn 病=mmnmmmm 病|=mmnmmmm 白=mlmmmmn
白天=mmmmnmm 百=llmmmmo 百|=mmmmmmn 的=mnlllnn 的|=mllnoml 的|你=nmmmmmm 的|我=mmmmmln 的事=nmmmmmm 的人=ommmmml 的你们=mmmmmnm
的别=mmmmmmn 的卡=mmmnmmm 的又=mnmlmmm 的吧=mmmmmmn 的吧|=mmmmmmn 的啊=mmmmmnm 的啊|=mmmmmnm 的啥=mmmmmlm 的地=mmmmmmn 的打=mmmnmml
的排=mnmmmmm 的时=nmmmmmm 的时候=nmmmmmm 的是=mlmpmml 的是东=mmmnmmm 的来=mmnmmmm 的灯=mnmmmmm 的自=mmmmmmn 的话=mmmmmnm 的路=mmmmmmn
的还=mmmlmnm 的还是=mmmlmom 的都=mmnmmmm 的钱=mmmmmnl 皮=mnmmlol 皮带=mmmmmnl 盆=mmmmnmm 盏=mnmmmmm 盒=mmmmmnm 盒子=mmmmmnm 盖=mnlmlmm
盖|=mmmnmmm 盘=mmmmmml 直=mnmlmnm 直接=mmmmmnm 相=mmmmmmn 看=mmlnlmo 看|=lmmnmlm 看不=mnmlmnm 看不见=mmmmmnm 看了=mlmmnmm 看了|=mlmmnmm
看好=mmmmmmn 看得=mmmmlmm 看看=mnmmmmm 看看|=mnmmmmm 看着=mmmmmml 看见=mmmmnnm 看见|=mmmmnmm 看见一=mmmmmnm 真=lmlloln 眼=mmmmolm
着=llmpnkm 着|=llmmnln 着了=mmmmnmm 着了|=mmmmnmm 着呢=mmmnmml 着呢|=mmmnmml 睡=mmllmlo 睡|=nmmmmmm 睡不=mmmmmmn 睡不着=mmmmmmn
知=nmmmllm 知|=nmmmmmm 知道=mmmmmmn 矩=mmmmmml 矩|=mmmmmml 短=mmmmnmm 石=mmmmnmm 石头=mlmmnmm 码=lmmnmml 砌=mmlnnml 砖=mnmmlmm
破=mnlmmmn 硬=nmmmnml 碰=mlmnmmm 磨=nnlmlmm 磨没=mnmmmmm 磨没了=mnmmmmm 示=mmmnmml 礼=nmmmnmm 礼拜=nmmmnml 社=lmmmmmn 社保=mmmmmmn
祝=mmmmmmn 神=mmmmnmm 票=mmmmmmn 禁=mmmmmmn 秃=nmmmmml 种=mmmlmnm 科=mmmmmmn 秒=mmnmmmm 秒|=mmnmmmm 租=mmmmmmn 移=mmmmmml
稀=nmmmlmm 稳=mmmloml 空=lnmmnll 空的=mmmnmmm 空调=mnmmmmm 穿=nmmmnmm 窗=mmmnmmm 窗户=mnmmmml 站=nmmmlml 站了=nmmlmmm 章=mmmmmmn
端=mmmmmmn 笑=mmmmmmn 第=mmmnmmm 第三=mmnmmmm 第二=mmmnmmm 第二天=mmmnmmm 等=omnmlll 等了=mmnmmmm 等于=mmmnmmm 答=mmmmlmn 答|=mmmmlmn
算=llpllnm 算|=mmmmmmn 管=nnnlmml 管|=mmnmmmm 管用=mmmmnmm 管用|=mmmmnml 箱=mnmmlnm 箱|=mmmmmnm 米=mnmmmml 米|=mmmmnmm 类=mmmmmmn
粪=mnmmmmm 糊=nmnmmml 糊弄=nmmmmmm 糖=mmmmmmn 糖|=mmmmmmn 系=mlmnmll 系统=nmmmmmm 索=nmmmnml 索|=mmmmnmm 紧=mmnmmml 紧固=nmmmmmm
紧固了=nmmmmmm 红=llmnmmn 红色=mmmmmnm 纱=mlmnmmm 纱窗=mlmnmmm 纸=nmmlmmm 纸壳=mmmmmmn 纹=mmmmnmm 纹丝=mmmmnml 纹丝不=mmmmnmm 线=nnlnllm
线上=mlmnmmm 线那=mmmnmmm 细|=mmmmmml 终=mmmmnml 终于=mmmmnml 绊=mnmmmml 绒=mmmmmmn 绒服=mmmmmmn 结=nmmmmmm 结果=nmmmmmm 给=nonlmmk
给个=mmommml 给你=nmmmnml 给你们=nmmmnml 给我们=mmmmmnm 统=nmmmmmm 绳=mlmmmmm 绳子=mlmmmmm 维=mmmmnnl 维保=mmmmnmm 维修=mmmmmnl 绿=mmmlmnm
缺=mnmmmmm 网=momlmml 罚=nmmlmnl 罚|=nmmlmmm 罩=mmlnmmm 置=mmmmmml 羊=mmmmmmn 群=mmmmmlo 群里=mmmmmmn 羽=mmmmmmn 羽绒=mmmmmmn
羽绒服=mmmmmmn 翘=mnmmmmm 老=lmlknmp 老了=mmmmmmn 老了|=mmmmmmn 老了老=mmmmmmn 老人=mmmmmnm 老公=mmmmmmn 老太=mmmmnmm 老太太=mmmmnmm
老头=mmmmnml 老头老=mmmmnml 老妈=mmmmnmm 老爷=mmmmnmm 老爷子=mmmmnmm 老陈=mmmlmmn 老鼠=mmmmmml 联=mmmmnml 联系=mmmmnml 肉=mmmmmmn
股=mmmmmml 肥=mmmnmmm 肯=nmmmmmm 胖=mmmmmmn 胡=mmmmmmn 胶=mmmnmml 胶圈=mmmnmml 能=kmplmok 能不=mnmmmmm 能不能=mnmmmmm 能再=mnmmmlm
能坐=mmnmmmm 能找=mmmmmnm 能换=mmmmmnm 能用=mmnmmmm 能申=mmmmmnl 能申请=mmmmmnm 能给=mmmmmnm 能走=mmmmmnm 脚=mmlonmk 脚|=mmmnmmm
脱=mmmmmmn 脸=mmmmmnm 腰=mmmmlmo 腿=lmmmlmn 腿上=mmmnmmm 腿都=mmmmmmn 膏=mmmlmmm 自=mmlllnn 自己=nmmlmnm 臭=mlmnmmm 舍=mmmmmmn
舍不=mmmmmmn 舍不得=mmmmmmn 舒=mmmmnmm 舒坦|=mmmmnmm 般=mmnmlmm 般|=mmnmmmm 良=mmnmmmm 色=mmmmlnn 色|=mmmmmmn 节=mmmmmmn 芯=mmmnmmm
花=nmmmmmm 花是=mmmmmmn 花板=mmmmnmm 苍=mnmmmmm 苍蝇=mnmmmmm 茶=mmmnnmm 茶|=mmmmmmn 草=mmmnmmm 药=mnmmmok 菜=mnmmmmn 萝=mmmmmln
落=mlmnmmn 落了=mmmmmmn 落了一=mmmmmmn 虎=mmnmlmm 虎|=nmmmmmm 虎虎=mmnmmmm 虎虎|=mmnmmmm 虫=mnmmmmm 虫|=mnmmmmm 蚊=mlmlnln 蚊子=mlmmnmm
蛋=mmmmmmn 蝇=mnmmmmm 螂|=mmmmmmn 螺=nmmmmmm 螺丝=nmmmmmm 蟑螂|=mmmmmmn 行=mmommml 行|=mlnmmll 行不|=mmmmmml 行吧=mmnmmmm
行吧|=mmnmmmm 衍=nmmmmmm 衍|=nmmmmmm 街=mmmmmmn 衣=mmmmmmn 补=nmnmmmk 补|=nmmmmml 补的=mmmnmmm 表=mmmlnnm 表没=mmmmmnm 袋=mmmmmmn
被=mnmllmn 被子=mnmmmml 裂=mnmmmmm 裂了=mnmmmmm 裂了|=mnmmmmm 装=lmmnlnn 装个=mmmmmnl 装修=lmmmmlo 装水=mmmmmmn 裤=mmmmmmn 西=mmmmnnl
要=lnmkmom 要掉=mnmmmmm 要是=mmmmmnm 要是又=mmmmmnm 要给=mmmmnmm 见=lklnonn 见|=mlmmmnm 见一=mmmmmnm 见一个=mmmmmnm 见了=mmmmmmn
见了|=mmmmmmn 见到=mlmmmmn 见着=mmmlomm 见着|=mmmlnmm 规=mmmmmnl 规定=mmmmmnm 视=mmmmmmn 视频=mmmmmmn 视频|=mmmmmmn 觉=mmlmnln
觉|=mmmmnmm 觉得=mmmmmmn 角=mnnmlml 角|=mnmmmmm 解=mmmmmmn 解决=mmmmnmm 言=ommmlmm 认=mmmnmml 认|=mmmnmlm 认不=mmmmmnm 认可=nmmmmmm
认可|=nmmmmmm 认得=mmmmnmm 让=nmmmmml 讲=mnlmnml 讲的=mmmnmnl 证=mmmmmmn 评=ollmmml 评|=omlmmml 识=mmnmmmm 试=lmlonml 试|=mmmnmmm
试了=mmmmnmm 话=omllmml 话|=nmmmmml 该=lnlmnmm 语=nmmmmmm 语|=nmmmmmm 误=mmmnmmm 说=mlmmllo 说|=mmmmmnm 说不=mmmmmmn 说好=nmmmmml
说好|=nmmmmml 说得=mmnmlmn 说我=mmmmmmn 说是=mmmmmnm 说没=mmmmmnm 说的=mmmnmmm 说的那=mmmnmmm 请=lmmnmmn 谁=mmlllno 谁家=mlmmmnm
谁家的=mlmmmmm 谁来=mnmmmml 谁要=mmmmmln 谁赔=nmmmmml 调=mnlmmnl 调|=mmmmmml 调查=mmlmmmn 谢=lmlmomm 谢|=mmmmnmm 谢啊=mmmmnmm
谢啊|=mmmmnmm 谢谢啊=mmmmnmm 谱=mmmmmmn 谱|=mmmmmmn 豆=mmmmmmn 财=mmmmmmn 货=mnmlmmn 货|=mmmmmmn 贴=nlnmlmm 贴个=nmmmmml 贴张=nmmmmmm
贴张纸=nmmmmmm 贵=mmmmmmn 贵|=mmmmmmn 费=llmlmnm 费|=mmmmmmn 赔=nmmmmnl 赔|=nmmmmmm 赞=mmlmnmm 赞|=mmlmnmm 走=mmlmmnl 走|=mmlnlmn
走不=mmmmmnm 走了=lmmmnmm 走了|=lmmmnml 起=lnlmmmn 起|=mmmmmmn 起来=mnmmmmm 超=mmmmmnl 超时=mmnmmml 越=nmmmmmm 趟=nmmmmmm 趟|=mmmmnmm
趴=mlmnmmm 跑=mmmmnln 跑单=mmmmnmm 跟=mlmmmmm 跟没=mmmnmmm 路=molmmmm 路口=mnmmmmm 跳=mmmnlmn 跳|=mmmnmmm 踩=ommmmml 蹬=mmmmlmm
蹭=nmmmmnl 蹭了=nmmmmmm 身=mmmmmmn 车=mmmmmmn 车|=mnmlmmn 车一=mmmnmmm 车不=mmmmnmm 车库=mmmmmmn 车要=nmmmmmm 转=mmnmmmm 转不=mmmnmmm
轮椅=mmmmnmm 轻=mmmmlnm 较=mmnmlmm 较满=mmnmlmm 较满意=mmnmlmm 辆=lnnlmmm 辆|=mmnmmmm 辛苦|=mmmmnml 边=lpmnlmk 边|=mmmnmml 边上=mmmnmmm
边那=mmmmmml 过=lmoomll 过|=lmlnnln 过关=mmnmmmm 过关|=mmnmmmm 过去=mmnmmml 过去|=mmnmmml 过得=mmnmmmm 过得去=mmnmmmm 过我=mmmnmmm
过来=mmmmmmn 运=mnmmmmm 近=mmmmlmo 返=mmmmnml 还=lkqqjll 还在=mlmmmmn 还在|=mmnmmmm 还堵=mmmmmml 还好=mmmmmmn 还得=mmmnmmm 还成=mmnmmml
还成|=mmnmmml 还是=mlmomnk 还是不=mmmnmml 还是光=mmmlmnm 还是黑=mmmnmmm 还有=mnmmllm 还有个=mnmmmmm 还有十=mmlnmmm 还有点=mmnmmmm 还来=nmmlmmm
还没=mmmmmmn 还要=mmmmmmn 还过=mmmmmmn 这=nlkmmmn 这下=mmmmnml 这不=mmmnmmm 这个=mmmlmnm 这个|=nmmmmml 这几=mmmmnml 这几天=mmmnnml
这回=mmmmnmm 这是=mmmmmln 这样=mmnmmmm 这边=mmmmmnl 这里=mmmmmnl 进=mmnnmlm 进|=mmmnmmm 进不=mlmnmmm 进来=mnmmmmm 进门=mmmmmml 连=mmmmmlm
迟=nmmmmmm 迪=mmmmmmn 退=mmmmmnm 送=mmmlnmm 送了=mmmmnmm 透=mmmmnml 通=mmmnnml 通|=mmmmmnm 通了=mmmmmnl 通了|=mmmlnmm 通是=mmnmmmm
通是通=mmnmmmm 通知=nmmmmmm 通知|=nmmmmmm 速=nmmmnml 速度=mmmmnml 道=momllmm 道通=mmmlmmm 道通了=mmmlmmm 道里=mmmmmmn 遛=mmmmmmn
遛弯=mmmmmmn 避=mnmmmmm 那=kplnlnm 那|=mmmnmmm 那个=lommlln 那个|=mmmnmml 那么=mmnmnll 那么大=mmmmnmm 那只=mmmlmmm 那块=mnmmmmm
那天=nmmmmmm 那格=mmmmnmm 那棵=mnmmmml 那段=mmmmmnm 那边=mnmmmmm 邻=mmmmmmn 邻居=mmmmnmm 都=plllpjm 都不=nmmmmml 都有=mmmmnmm 都没=nmmmmmm
都看=mmmmnmm 酒=mmmmmmn 里=lnlnmol 里一=mmmmnmm 里也=mnmmmmm 里去=mnmmmml 里头=mmmnmml 里头|=mmmnmmm 里就=mmmmmmn 里的=mmmmmmn 重=nnlmlnk
重新=mnmmmmm 金=mmmmmnm 针=mnmmmmm 钟=mmlommm 钟|=mmmmmnm 钱=mmmllom 钱一=mmmmmmn 钻|=mmmmnmm 铁=mnmlmnl 铁皮=mmmmmnl 铁门=mmnmmmm
铃=mnmmmmm 铲=nmmmmml 链=mmmmmmn 销=mnmmmmm 锁=momllmm 锁|=mnmmmmm 错=mmmlnmn 错|=mmmlnmm 锦=mmmmnmm 长时=mmmmmnm 长时间=mmmmmnm
门=nnmmlmm 门卫=mmmmmmn 门口=nlmmlmm 门口的=mlmmmmn 门器=mnmmmmm 门就=lmmmnmm 门没=mmnmmmm 门的=mnmmmmm 门铃=mnmmmmm 闭=mnmmmmm
闭门=mnmmmmm 闭门器=mnmmmmm 问=mmmmmln 间=mnmnmnl 闷=mmnmmmm 闻=mnmmmmm 闻|=mmmmmmn 队=mmmmmmn 队|=mmmmmmn 防=mmmlmnm 阳=mmmlmmn
阿=mmmmmmn 陈=mmmlmmn 限=mnmmmmm 院=mmmmmmn 险=mmmmmnm 随=mmmmmmn 隔=mmmmlmn 隔壁=mmmnlmm 隔离=mmmmmmn 难=nmmmlmm 雨=mnlmmmm
雨水=mnmmmml 雨里=nmmmmmm 零=nmmnmml 零分=nmmmmmm 雷=mnmmmln 露=mnmlmmm 青=mmmmmnl 静=mlmmoml 静|=mmmmoml 非=nmmmmmm 非得=nmmmmmm
靠=mmmmmmn 靠谱=mmmmmmn 面=lommmll 面|=mnmlmmn 面子=mmmmnmm 面有=mnmmmmm 面清=mmmmnmm 面清楚=mmmmnmm 鞋=nlmmmmm 鞋套=nmmmmmm 音=mnnlmmn
音|=mnmmmmm 顶=mnmmmlm 顶上=mmmnmmm 顺=mnmmmmm 顺便=mnmmmmm 顿=mmnmmmm 领=mmmmmnl 领养=mmmmmnl 频=mmmmmmn 频|=mmmmmmn 颗=nmmmmml
颗星=nmmmmmm 颠=mmmmnmm 风=mnmmmml 风刮=mnmmmmm 飞=mlmnnmm 飞了=mmmnmml 飞了|=mmmnmml 食=mmmlmmn 饭=mmmmlmn 饿=mmmmmmn 马=mmmmlmm
马虎=mmnmlmm 马虎虎=mmnmmmm 马马=mmnmmmm 马马虎=mmnmmmm 骑=mmmmnmm 骑车=mmmmnml 高=mnmmlmm 鱼|=mnmmmmm 鸡=mmmmmmn 鸽=mnmmmmm 鸽子=mnmmmmm
麻=mmmmmmn 黄=mnnmkmm 黄|=mnmmmmm 黄印=mlnmmmm 黄的=mmmnmmm 黄的|=mmmnmmm 黄线=mnmmmmm 黑=nlmnmlm 黑|=mmmnmmm 黑屏=mmmmnmm 黑的=mmmnmmm
黑的|=mmmnmmm 鼠=mmmmmml 龙=mmmnmmm 龙头=mmmnmmm
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
before=gfmjzo #0=rjgumi #1=ktqijk #2=kqnljn #3=mmlmqk #5=mmlmmn #called=pporbk #elsewhere=lmlnmm #long0=lmjlks
#long1=qlkpjm #long2=nnppji #long3=koplll #long4=lmmkqm #long5=llllql #new=mnmnmk #nothing=nkmlno #nowhere=mlmmmm
#other=kommnl #same=nknmkn #shared0=mlmkpm #shared1=nnmmlm #shared2=lmmolm #shared3=mmnmmm #shares=nmnpil
#there=nmmllm *0|=mlmmnn *0不=mmmmnm *0也=mmmmnm *0元=mmlmmm *||=llllpn *|一=nlmmmm *|上=mlnlmm *|下=mmnmln *|不=nmmkon
*|业=nmmmmm *|两=mmnmmm *|个=ommjom *|主=nmmmmm *|久=nmmmmm *|么=mmmlnm *|也=mmmmnm *|了=mlmmmn *|二=mmmmnm *|五=mmnmmm
*|些=mmmmnm *|交=mmmmnm *|人=mlnlmn *|什=mmmmnm *|今=mmmmnm *|们=mlmmmn *|位=mmmmnm *|你=mmmmmn *|保=nmmlmm *|修=mmnmlm
*|停=nmmmml *|傅=nmmmml *|像=mnmmmm *|儿=mnmmmm *|元=mnmmmm *|先=mmnmmm *|六=mmnmlm *|几=nmmmmm *|出=mmmmmn *|刚=mmnmlm
*|到=nlnlmm *|前=mmmmlm *|勿=nmmlmm *|包=mmmlnm *|区=mmmnmm *|十=mmmmnm *|午=mmnmmm *|单=mnmmml *|压=mmmmlm *|口=momlml
*|另=mnmmmm *|叫=mmnmmm *|台=mmmmlm *|叶=mmmmlm *|号=mmmmmn *|名=mmmlmm *|后=mmnmmm *|听=mmnmmm *|周=mmmmnm *|和=mmnmmm
*|咱=nmmmmm *|哪=mmmlnm *|啊=mmmmln *|四=mmmmnm *|在=nlnmlm *|坐=mmmmnm *|块=mmmmmn *|墙=nmmmmm *|壁=mnmmmm *|外=mmmnmm
*|多=mmmmmn *|夜=mmmlnm *|大=mmmmnm *|天=mlmlom *|头=mlnmln *|好=mmlmnn *|婚=mmmlnm *|孩=mnlmmm *|安=nmmmmm *|完=nmmmlm
*|定=nmmmmm *|客=mmmnmm *|家=lollnm *|就=mmmmnn *|层=mmnmml *|屋=mmmmlm *|工=nmmnmm *|己=mmmnlm *|师=mmmmnm *|年=lmnmmm
*|库=mnmmmm *|底=nnllmm *|店=mmmmlm *|开=mmmmnm *|弯=mnmmmm *|当=mmmmnm *|得=mmllnl *|快=nlomlm *|怕=mmmmnl *|想=mmmnlm
*|成=mlmlmm *|我=mmlmnn *|房=mnmnlm *|才=mmmmnm *|把=mmmmnm *|拍=mmnmmm *|拿=mmnnlm *|捡=mmnmmm *|换=mmnmlm *|控=nmmlmm
*|文=mmmnmm *|早=mmnmmm *|是=mnnlll *|晚=nmlmnm *|暖=mmmmnm *|有=mmmlom *|朋=mmnmlm *|期=lnmmmm *|来=lnlmnn *|栋=nmmmmm
*|样=mmmmlo *|梯=mnlnlm *|楼=mlnmkn *|止=mmnmmm *|死=nmmmln *|气=mmmmnm *|池=mnlmmm *|没=mmmlnm *|法=mmmnmm *|注=mmmmmn
*|流=mmmmlm *|滴=mmmmmn *|火=mnmmmm *|灯=nmmlmm *|点=nmmlmm *|热=nmmmmm *|猫=mmmmnm *|玩=mmmmnm *|班=nmmmmm *|理=nmmmmm
*|电=mmmmnm *|白=mnmmmm *|的=mlllnn *|盖=nmmlmm *|真=mmmmnm *|着=mlmmln *|睡=mmmmnm *|知=mmmmnm *|码=mmnmmm *|碰=mmnmmm
*|种=mmmnlm *|租=mmmnmm *|窗=mmmmnl *|等=mmmmmn *|管=mmmmnm *|箱=molmlm *|粪=nmmmmm *|结=mmmmlm *|给=mmlmnm *|老=mmmmol
*|耐=nmmmmm *|耳=mmmmnl *|能=mmmlnm *|脸=mmmnmm *|腿=mmnmlm *|般=mmnmmm *|色=mmnlmm *|花=mmnmlm *|药=mmmmlm *|行=mmnmlm
*|衣=mmmnmm *|要=nmmlmm *|解=mmmnmm *|让=mmmmnm *|该=mmmmmn *|说=mmmmnm *|谢=mmmmnm *|费=mnmmnm *|走=nmmmmm *|起=mlmmmn
*|跟=mmmmlm *|路=mmmmln *|车=mmmlnm *|辆=mmnmlm *|边=mnmmmm *|迁=mmmmnm *|还=mmmmnm *|这=lmmnmm *|递=mmmmln *|道=mlmnnm
*|那=mlmmnm *|都=molllm *|里=nnlmmm *|锅=mmnmmm *|门=mmnmml *|间=lmmnmm *|防=nlnmlm *|院=mmlmnm *|面=mlnmmm *|饭=lmmmmm
*|黄=lmmmnm *|黑=mmmmnm *|鼠=nmmlmm *|龄=mmmnmm *一|=kmmmnn *一一=mmnmlm *一了=nmmmlm *一儿=mmmmmn *一去=mmmmnm *一子=mlmmnm
*一小=mmnmmm *一带=mmmnmm *一拼=mmmmnm *一月=mmmmnm *一来=mmnmlm *一没=mmmmmn *一的=mmmmln *一行=mmmnmm *一还=mnmmmm *一都=mmmmln
*七|=mmnmmm *三|=mmmmnm *三人=nmmmmm *上|=mlnlnm *上一=mmnmmm *上不=mmmnmm *上了=nlmmmm *上到=mmmmln *上收=mmmnmm *上是=mmmmlm
*上有=nmmmmm *上没=nmmmmm *上点=lmnnmm *上的=mmnmlm *上要=mmmmlm *上说=nmmmmm *下|=mmlmnl *下了=mnmmmm *下人=mnmmmm *下家=mmmmmn
*下我=nmmmmm *下水=mmnmmm *下的=mmnnlm *下都=mmmmln *不|=nmmkln *不一=mmnmml *不了=mmlmnm *不你=mmmmln *不先=nmmmmm *不干=mnmmmm
*不开=mmmmmn *不我=nmmmmm *不摆=nmmlmm *不来=mnmmmm *不理=mmmnmm *不电=mmmmnl *不的=mmnmmm *不要=mmmnmm *不门=mmmmnm *东那=mmnmmm
*个|=nmlmln *个上=mnlmmm *个像=mmmmmn *个地=mmmnlm *个子=mmnmmm *个水=mlmmmm *举|=mmmmmn *久|=nmlmlm *久一=lmmnmm *么|=mmnmmm
*么候=nmmlmm *乐|=mmmmnm *也|=mmmmmn *也上=mmmmmn *也不=mllmnn *也了=mnlmlm *也动=mmnmmm *也得=mmmmnm *也我=mmmmln *也样=mmnmmm
*也殃=mmmmmn *也水=mmmmmn *也点=mmmmmn *也电=mmmmmn *也看=nmmmnl *也着=mmmmmn *也管=mnmmml *也装=mmmmnl *也见=mmmmmn *也这=mmnmml
*也那=nmlmln *了|=plokml *了一=mnmmlm *了下=nmmmlm *了不=mmmmnl *了了=mmmmnm *了人=mnmmmm *了今=nmmmmm *了你=mmnmmm *了关=mnmmmm
*了出=mmmmmn *了哪=mmmnlm *了天=mmnmmm *了就=mmlmnm *了层=mmmmmn *了我=mlnmln *了截=mnmmlm *了找=mmmmlm *了是=mmmmnl *了有=mmlmnm
*了来=mmmmln *了根=mnmmmm *了水=mmmmnm *了现=mmnmmm *了能=mmmnlm *了要=mnmmmm *了谁=mnmmmm *了黑=mmmmnl *二|=mmmmnl *二大=mnmmlm
*亮|=nmmmmm *人|=nnmlnl *人一=mmmnmm *人不=mmmmnm *人也=mmmmnm *人我=mmmmnm *人楼=mmlmmm *人能=mmmnmm *人门=mmmnmm *什时=nmmlmm
*今上=nmmmmm *今不=nmmmmm *今又=nmmmlm *今是=mmmmnm *今能=nmmmmm *今还=nmmmlm *以|=mmmnmm *们|=mmmmnm *们了=mmnmmm *们公=mmmnlm
*们到=mmmmnm *们得=mmnmlm *们的=mmmmnm *件|=lmmnlm *会会=mmmmlm *位个=mmmmmn *住|=mmmlmm *你也=mmmmnm *你几=mmmmnm *你报=mmmnmm
*你看=mmnmmm *你过=mmmmnm *保|=mmmmnm *信|=mmnmmm *修|=nmlmmm *修圾=mmmmnm *修没=nmmmlm *修管=mmmmnm *修给=mmmmlm *修金=mmmnmm
*倒|=mnmmmm *候|=mmmnlm *停|=nmmmlm *停停=mmnmmm *僵车=mmmnmm *儿|=nmmmlm *儿户=mmmnmm *充了=mmmmmn *全|=mmmmlm *八|=mmmmnm
*公|=mmmnlm *六|=mmnmmm *关上=mnmmmm *内|=mmmnmm *再|=mmmmnm *冒|=mommlm *准|=mmnmlm *几|=mmmoll *几去=nmmmmm *几收=mmmnmm
*几来=nmmlmm *几的=mmmmnm *几能=mmmmnm *出|=mmmmnm *出那=mnmmmm *别着=mnlmmm *到|=mmlmln *到一=nmmmmm *到儿=mmmnlm *到是=mmmmnm
*到点=mmnmlm *刷|=mmnmlm *前|=mmnmmm *办不=mmmnlm *办室=mmmmlm *加|=mmmmnm *动|=nlnmmm *勿|=mmmmmn *十|=mmmmmn *半了=mmnmmm
*单|=mmmmnm *单有=mmmmnm *单的=mmnmlm *印|=mmmmnm *压|=mmmmlm *去|=mmmnml *去吗=nmmmlm *又|=mmnmln *又了=mmmmmn *反|=mmmmln
*发|=mmmmnm *受了=mmmmmn *口|=mlnmmm *口一=mmnmmm *口个=mmlmmm *口了=mmmmmn *叫|=mmmmln *台天=mmmmln *台的=mnmmmm *吃|=mmnmmm
*吃没=lmmmnm *同|=mmmmln *名|=nmmlmm *后|=mmlmmm *后不=mmnmlm *后有=mnmmmm *听了=mmmmmn *吸车=nmmmmm *告|=nmmmmm *咋|=mmmmln
*咱区=mmmmnm *哈|=mmmmnl *哪|=mmmnmm *哪管=mmmnlm *哪部=nmmmmm *啥|=mmmmnm *啥儿=nmmmmm *啥子=nmmmmm *喊|=mmmmln *嗡|=mnlmmm
*四人=mmnmmm *四的=mmlmmm *回|=lmmmmm *回了=nmmmmm *在|=nlnlnl *在们=mmmnlm *在圾=mmnmmm *在家=mmnmmm *在库=mmmmmn *在里=mmmnmm
*场|=nmmmmm *圾满=mnmmmm *坐了=mmmmnl *块|=mmmmnm *堆山=mmmmnm *堵|=mmnmmm *处|=mmmmmn *外个=mmmnmm *外的=mmmmmn *多|=mlmmmn
*多到=nmmmmm *夜也=mmmmnm *夜回=mmmmmn *大|=mlnmmm *大今=mmmnlm *大在=mmnmmm *天|=nmmlln *天下=mmmmnm *天不=nmmmmm *天了=mmmmnm
*天人=mmnmlm *天停=nmmmmm *天家=mmmmnm *天板=mlmmmm *天能=nmmmlm *天说=nmmmmm *太|=mnmmmm *太队=mmmmnm *头|=mlnmnl *头也=mmmmmn
*头人=mnmmmm *头是=mmnmlm *头没=mmmmmn *头还=mmmmlm *好|=nmmlnl *好思=mmmmnm *好我=mmmmmn *如|=mmmmln *子|=mmnmlm *子一=mmmmnm
*子上=mmnmlm *子不=mmmmmn *子了=mmmmnm *子全=mnmmmm *字|=nnmmmm *它不=mmmlnm *安|=mmmmnm *完|=ommlmm *完我=mmnmlm *定|=mmmnlm
*室|=mmmmmn *家台=mnmmlm *家在=mmmnmm *家圾=mlmmnm *家太=mmnmlm *家是=mmmmnl *家楼=mmmmnl *家着=mmmmnm *家过=nmmmmm *对|=mmmmmn
*小|=mmnmmm *小友=mmnmlm *小通=mmmmnm *就|=mmnmlm *就了=mmnmlm *就我=mmmmmn *就走=mmnmmm *就起=mmnmmm *层有=mlmmnm *居会=mmmnmm
*居楼=mmmmlm *工|=nmnllm *师|=lmmmnm *带|=mmmmnm *带了=mnmmlm *带的=mmmnmm *年|=mmmlnm *年学=mmmnlm *年是=mmnmlm *库了=mmmmmn
*底|=mnlmmm *底是=mmnmmm *底有=mmnmmm *度|=mmmnmm *开|=mmmmlm *开没=mmmnmm *归个=mmmnlm *录脸=mmmnmm *往边=mnmmmm *得|=mmmmmn
*得吗=nmmlmm *心不=mmmmmn *快|=lmmmnm *快了=mnmmlm *快到=mlnmmm *怎办=mmmlmm *怎报=mmmnlm *想了=mmmmmn *意|=mmmmln *慢|=nmnmlm
*我|=mmlmmn *我上=nmlmmn *我不=nlnmmm *我个=mmmnln *我了=mmnmml *我二=mmmmnm *我位=mnmmmm *我去=nmmmmm *我四=mmmmnm *我回=mmnmmm
*我在=mmmmmn *我坐=mmmmnl *我声=mmmmmn *我天=mmmmmn *我好=nmmmmm *我婆=mmmmml *我对=mmnmlm *我层=mmmmln *我得=mmmmnm *我我=mmmmnl
*我户=mmmmmn *我手=mmmmnm *我才=mmnmmm *我把=mmnmmm *我有=mmmmnl *我楼=mmmmml *我没=mmmmnl *我狗=mmmmnl *我的=mmmmln *我窗=mnmmlm
*我老=mmmmmn *我要=mmmmnm *我见=mmnmmm *我起=mmnmmm *我路=mnmmml *我过=mmnmmm *我这=mmmnln *我那=mmlmnl *我门=mmmmlm *手|=mmmmnm
*才|=lmmmnm *才的=mmnmlm *打|=mmnlmm *打了=lmmmnm *扣|=mmmmnm *扫|=mnmmmm *找|=mmmmnm *承墙=mmnmmm *把们=mnmmmm *把子=mmnmmm
*护|=mmmmnm *拍|=mmnmmm *拔|=mlnmmm *招|=mmmnlm *拜|=mmnmmm *换牌=mmmnmm *掉|=mnmmmm *掏|=mnmmmm *接电=mmnmmm *提|=mmmlnm
*搞|=mmmmnm *摄头=mnmmlm *摆了=mmnmmm *撬|=mommlm *收|=mmmmnm *改|=lmmnmm *放|=mnlmmm *文|=nmmmmm *断|=molmmm *新|=mmmmnm
*早好=mmmmnm *早说=mmmmmn *时|=nmmmlm *时给=mmmlmm *时能=mmmlmm *时过=mmmmnm *星|=mmmmnl *昨我=mmmmmn *是|=mmmmmo *是一=mnmmlm
*是个=mmnmmm *是了=mmmnmm *是你=mmmnlm *是大=mmnmlm *是是=mmmmmn *是水=mnmmml *是物=mmmnmm *是的=mnlmnm *是给=mmmmnm *晚也=nmmmmm
*晚几=lmmnmm *晚点=mmmmlm *更|=mmnmlm *最|=mlommm *有|=nlolml *有上=nmlmmm *有位=mmmlnm *有公=mmmmnm *有去=nmmmmm *有在=mnmmmm
*有孩=mmnmlm *有定=mmmnmm *有得=mmmnlm *有我=mmnmmm *有来=mmnmlm *有果=nmmmln *有没=mmmmnm *有电=mmmmnm *有老=mmmnlm *服|=mmmmmn
*条|=mmmnmm *来|=nmokll *来了=mmmmnm *来回=mmnmmm *来家=mmmmnl *来来=nmmlmm *来的=mmnmlm *来看=mnmmlm *果|=mnmmmm *样不=mmnmmm
*桌|=mmnmmm *梯|=mmmmnm *检的=mmnmmm *楼|=mlnlom *楼上=mnmmlm *楼也=mmmmmn *楼停=mmnmmm *楼到=nmmmmm *楼是=mmmmmn *楼没=mmmmnm
*楼漏=mmmmnm *楼的=mmmmlm *楼能=mmmmnl *楼院=mmmnmm *死|=mlnmmm *死人=nmmmlm *比|=mmnmmm *水|=mlmmnm *水上=mmmmnm *水也=mnmmmm
*水了=mmlmnl *水地=mmnmlm *水头=mnmmmm *水有=mmnmmm *水没=mnmmmm *水管=mnlmmm *求|=mmmmln *没|=nmmmmm *没了=mnmmmm *没人=mlmlom
*没呀=nmmmmm *没啊=nmmmlm *没的=mmmmmn *没着=mmmmnm *泵了=mmnmmm *消栓=mmnmmm *满|=mmmmnm *滴|=mnlmnm *漏|=mmmmmn *灯亮=mnmmmm
*点|=nmnmll *点能=nmmmmm *点门=lmmnmm *烦|=mmmmnm *烫|=mmnmmm *热|=mmmnmm *燃表=mnmmmm *牌|=mmmnmm *物|=mmmnmm *班|=mmmmnm
*电|=lmmmnl *电车=mlmmnm *白|=mnlmmm *的|=mlnlnm *的一=mmmlmm *的个=mmlmmm *的事=mmmnmm *的候=mmnmlm *的傅=nmmlmm *的受=mmmmmn
*的子=mmnmml *的快=mmmmnm *的我=mmnmmm *的手=mmmmmn *的有=mmmmlm *的来=mmlmnm *的水=mmmmnm *的没=mmmlnm *的电=mmnmlm *的说=mmnmmm
*的费=mmmmlm *盖|=mnmmmm *盖了=mmnmmm *相|=mmmmmn *省|=mmmmnm *看|=mmnllm *看到=mmnmlm *看没=mmmmnm *看见=mmnmmm *着|=mmmmlm
*睡着=nmmmmm *社有=mmmnlm *离|=mmnmmm *种|=mmmmnm *种打=mmmnlm *租|=mmnmmm *空|=mnmmmm *空的=mnmmmm *窗|=mnmmlm *窗关=mmmmnm
*窗都=mmmmmn *签|=mmmnmm *签字=nmmmmm *算一=mmmmln *算的=mmmnmm *算算=mmmnlm *管|=lmmnmm *管了=mmmmmn *箱有=mmnmmm *系|=mmmmln
*系没=nmmmmm *纸|=mmnmmm *结|=nmmlmm *给|=nmmlmm *给不=mmmnmm *给了=mmmmnm *给结=nmmmmm *网|=mmnmlm *羊|=mmmmnm *老|=mmlmol
*老大=mmmnlm *老太=mmnmmm *老水=mnmmmm *耳|=mmnmmm *联上=nmmmmm *背|=mmmmnm *能|=mmnmmm *能一=mmmlnm *能上=nmmmmm *能不=nmmnlm
*能人=mmmnlm *能到=mmmmlm *能天=nmmmmm *能好=nmmmmm *能点=mmmlmm *能能=nmmmmm *能请=mmmnmm *菜|=mmnmmm *血的=mmmnmm *行|=mmmnlm
*行我=mmmmnm *街|=mmmmnm *补|=mmmnmm *补没=nmmmmm *袋|=mmmmnm *被了=mmmmnm *被在=mmmmln *装垃=mmmmnm *西|=mmmnlm *要|=mnlmlm
*要了=nmmmmm *要到=nmmmmm *要啥=mmmnmm *要多=mmmmnm *要要=mmmnmm *见|=lmmmnm *觉|=mmmmnl *让们=mnmmlm *记|=mmmnmm *讲没=nmmmlm
*证|=mmmnmm *证我=mmnmmm *诉|=mmmmmn *该了=mnmmlm *说|=mmnmkn *说没=nmmmmm *谁|=mllolm *谁的=mnmmmm *谁能=mnmmlm *责|=nmmmmm
*费上=mmmlnm *费不=mmmnlm *走|=lmmmmm *走了=mnmmmm *走都=mmmmnm *起|=mmnmlm *跟一=mlmmmn *跟说=mmmmmn *路那=mmmmnm *踩|=mnlmmm
*身|=mmmmmn *车|=mmlmnm *车一=mmmnmm *车么=mmmmlm *车着=mmmmlm *车租=mmmnmm *车那=mmmmnm *车都=nmmmmm *边|=mlmmnm *过|=mmmmmn
*过的=nmmmmm *近|=mmmmnm *返|=mnmmmm *还一=mmnmmm *还了=mnmmmm *还人=mnmmmm *还如=mmmmln *还归=mmmnlm *还打=mmmnlm *还有=mmmnmm
*还来=mmnmmm *还着=mmmmlm *这|=mmnmmm *这一=mmmmln *这不=mmmnlm *这也=mmmmln *这事=mmmnlm *这子=mmmmnm *这点=mmnmmm *这的=mnmmlm
*这能=mmmmnm *进|=mmmmlm *进了=mmlmmm *进没=nmmmmm *透|=nmmmmm *道|=mmnmmm *遭|=mmmmln *那|=mmmmln *那井=mlnmmm *那声=mmlmmm
*那大=mmnmmm *那我=mlmmnm *那是=mmmmnm *那柜=mmnmmm *那电=molmmm *那箱=mmnmmm *那老=mmnmmm *那补=nmmmmm *那高=mmnmmm *都|=mlmmlo
*都不=mmmmln *都了=mnnmlm *都出=mlnmmm *都成=mlmmnm *都有=mmmmmn *都点=nmmmmm *都着=mmmmnm *都进=mnmmlm *里|=mmmnmm *里了=mmnmmm
*里我=mmmmmn *里是=mlmmnm *里点=mmmmlm *钱|=mmmnmm *锈了=mmnmmm *门|=mmlmnm *门也=mmnmln *门吗=mmmnmm *门没=mmnmmm *门的=mmmmnm
*门那=mnmmmm *间|=nmmllm *院那=mmmnmm *险|=mmmnlm *露|=mmnmmm *靠|=mmmmnl *面|=mmnmmm *面了=mnmmmm *面有=mmnmmm *顶|=mlnmmm
*风|=mmmmnm *高|=mmmmnm *鱼|=mmmnlm *黑|=mnmmmm *龄贴=mmmnmm 0=mlmmlp 0|=mlnmmm 0|0=mmnmmm 0单=mmlmmm 0单元=mmlmmm 0号=mmmmmn
0栋=nmmmmm 0楼=mllmnn 0楼|=mmmmln 0的=mmmmnm 0的|=mmmmnm E=mmnmlm K=mmmmnl K|=mmmmnl U=mmnlmm V=mmnlmm ^+=mmmmln ^+1=mmmmln
^1=mmmmmn ^一=mmmmmn ^上=nmnlnl ^上班=mmmmnm ^下=lmmmmn ^不=nmmmml ^个=mmnmml ^久=nmmmlm ^么=mmmmnm ^也=lmmlmo ^也是=mmmmnl
^了=mmlllp ^亮=mmmmnm ^人=nnlmjn ^会=mmmmnm ^你=lmmlpl ^保=nmmmmm ^信=mommmm ^俺=mmmmnm ^俺家=mmmmnl ^候=nmmmmm ^停=mmmmmn
^养=mmmnlm ^养狗=mmmnlm ^减=mmmmnm ^减肥=mmmmnm ^几=nmmmml ^几时=nmmlmm ^几点=nmmmmm ^到=nmmmln ^前=nmmlmm ^办=mmmnmm ^包=mmmmmn
^午=mmmmnm ^去=mmmmnm ^又=mmmmlo ^号=lmmnmm ^吃=lmmmnm ^同=mmmmko ^吗=ommlmm ^吧=mmmmnm ^呀=nmmmmm ^呢=ommllm ^响=mmmmln
^哦=nmmmmm ^哪=nmmmmm ^哪天=nmmlmm ^啊=mmmllo ^啥=nmmlmm ^啥时=nmmlmm ^回=mmmmnm ^多=ommmkm ^多少=mmmmlm ^大=lmmmnm ^天=ommllm
^头=mmmnmm ^好=nmmmmm ^子=mmmmnl ^安=nmmmmm ^家=mmmmnm ^少=mmmmlm ^层=mmmmmn ^带=mmmmnm ^度=mmmnlm ^弄=nmmlmm ^张=mmnmmm
^得=nmlllo ^快=lmmmnm ^我=mmmmnm ^我家=mmmmmn ^打=nmmlnm ^新=nmmmmm ^时=ommllm ^时候=nmmmmm ^是=lmllmo ^暖=mmmmnm ^有=nmlmml
^未=nmmmlm ^来=pmlllm ^来了=mmmmmn ^梯=mmmmnm ^死=nmmmln ^水=mmmmnm ^没=omllmm ^没有=nmmmmm ^清=nmmlmm ^烟=mmmmnm ^热=nmmmlm
^牌=mmmmlm ^狗=mmmmlm ^狗证=mmmnlm ^班=lmmmnm ^电=nmmmnl ^的=ommlko ^看=mmmmnm ^真=mmmmnm ^真的=mmmmmn ^算=mmmlnl ^肥=mmmmnm
^能=ommmkm ^要=nmmmlm ^证=mmmnmm ^说了=mmmmln ^费=mmmmnm ^走=mmmmmn ^车=nmmmmm ^过=mmmmnm ^还=nmmmmm ^这=mmmmnl ^那=mmmmnm
^都=mmmmmn ^里=mmmmnl ^钱=mmmnlm ^门=mmnmlm ^黑=mmmmln ^！=mmmmnm |0=mmklmo |0|=mmmmmn |0单=mnmmmm |0栋=nmmmmm |0楼=mmlmnn
|0的=mmmmnm |一=llnlmo |一块=mmmmln |一样=mmmmln |一楼=mmmnlm |一般=mmnmmm |一起=mlmmmn |七=mnmmmm |七楼=nnmmlm |三=nmnlml |三楼=mmnmmm
|上=nlmmml |上来=mmmmnm |上班=mmmmlm |上门=nmmmmm |上面=mmnmmm |下=mmnmnl |不=lmolnk |不是=mmnmmm |不止=mmnmmm |东=mmnmmm |东门=mmmmnm
|两=mmmmnm |个=mmnmlm |也=mmlmlo |也等=mmmmmn |二=mmmmmn |二楼=mlnmmm |井=mlnlmm |井盖=mmnlmm |人=mmlmnm |人家=mmmmnm |什=mmmmnm
|什么=mmmmnm |今=nmmlnm |今年=lmmmnm |今早=mmnmmm |今晚=nmmmmm |从=mmomlm |他=mmnmmm |他们=mmnmmm |以=mmmlnm |住=mmmmnl |你=llmkrl
|你们=mmnmml |供=nmmmmm |侬=mmmlol |保=nmmmmm |保安=nmmmmm |俩=mmnmmm |修=nmmlln |修了=mmmmmn |修完=nmmmlm |俺=mmlmmo |俺家=mmmmln
|停=mlmmnm |停车=mmmmnm |先=mlmmnl |光=mlnmmm |免=mmmlnm |免费=mmmlnm |全=mmmmnm |八=mlnmmm |八成=mmnmmm |公=mmmnmm |六=mmmmnl
|关不=mnmmmm |养=mmmnmm |养狗=mmmnlm |冻=mmmmln |几=ommlmm |几点=nmmlmm |出个=mmmmmn |出口=mnmmmm |刚=mmmmnm |到=nmmlmm |到底=nmmlmm
|刷=mmmmnm |前=lmolmm |剩=mmnmlm |医=mmmmnm |十=mmnmmm |单=mmnmlm |单元=mnmmmm |单号=mmnmlm |南=mmmmnm |南门=mmmmnm |厨=mmmmlm
|去=mmomml |去年=mmnmmm |又=mmmmlo |双=mmnmmm |另=mnmmmm |可=mmmlmn |可不=mmmmmn |吃=lmmmnm |同=mmmmlo |后=mmnmlm |后面=mmmmlm
|听=mmnmml |吵=mmmmmn |吸=nmmmmm |吸粪=nmmmmm |周=mmmnmm |咋=nmmmmm |咱=lllmnm |咱们=mmmmnm |咱这=lmmnmm |哈=mmmmnm |哦=mmmmnl
|哪=nmmknm |哪个=nmmlmm |唉=mmmmmn |唉|=mmmmmn |啥=nmmlmm |喊=nmmmmm |嘿=mmmmnm |四=mlnmlm |四楼=mlnmln |回=mmmmmn |团=mmmmnm
|固=nmmmmm |固定=nmmmmm |在=mmnmmm |地=mnmmmm |地库=mnmmmm |墙=mmmnlm |外墙=nmmmmm |多=nmmlmm |夜=mmmnmm |夜里=nmmmmm |夜间=lmmnmm
|大=lnmmnl |天=nlmmmm |天天=mmmmmn |好=mmmmnm |好久=nmmmmm |好多=mmmmln |孩=mmmmnm |孩子=mmmmnm |安=mmmmnm |家里=mmmmlm |小=lmlmom
|小孩=mnlmmm |小朋=mmnmlm |就=mnnmlm |就是=mnlmlm |屋=mmmnmm |屏=mmnmlm |工地=mnmmmm |已=mmmmnm |师=nmmmml |师傅=nmmmml |带=mmmmnm
|平=mnmmmm |幼=mnlmmm |幼儿=mnlmmm |床=mmmmlm |底=mlomlm |底下=mlomlm |废=mmmnmm |开=mmmmnl |开了=mmmmnm |张=mmmmnm |往=mmnmmm
|快=mmlmmm |快递=mmmmln |怎=mmmmnm |怎么=mmmmnm |怕=mmnmmm |怕是=mmnmmm |急=nmmmml |急死=nmmmml |怪=mmmmml |您=mmmmnm |我=kmmlno
|我也=mmmmmn |我们=mmlmnn |我刚=mmnmlm |我听=mmnmlm |我家=molmnl |我就=mmmmnm |我开=mmnmmm |我怕=mmmmnl |我想=mmmnlm |我拿=mmnnlm
|我晚=nmmmmm |我有=mmmmnm |我睡=mmmmnm |我给=mmmmnm |我跟=mmmmln |我这=mnmmmm |我那=mlmmnm |我都=mmmmmn |手=mmlmnm |打=nmmmlm |扫=mmnmmm
|扫码=mmnmmm |把=mmnmlm |抱=mmmmnm |拉=mmmmmn |拍=nnmlmm |拐=mnmmlm |拐弯=mnmmmm |拖=nlmmln |拿=mlmnmm |挂=mmmmnm |收=mmlmmm
|整=mmmmmn |新=mmmnmm |旧=mmmnlm |早=lmmmmn |早上=mmmmnm |明=mmmlnm |明早=nmmmmm |昨晚=mmmmnm |是=lnnmkn |是另=mnmmmm |是我=mmmmnm
|最=mmmmnm |有=nlnknn |有人=mlnlnm |有没=mmmlnm |有猫=mmmmnm |有结=mmmmln |服=mmmmmn |服了=mmmmmn |本=mmmmnm |来=mlmmnm |来了=mmmmmn
|查=nmmmlm |棚=mnmmmm |楼=lokmmm |楼上=mlnmmm |楼下=mnlmmn |楼道=mmmnmm |正=mmmmnm |每=mmnmlm |每天=mmnmmm |水=lmmnnl |水管=mmmmnm
|水箱=mnmmmm |水费=mmmnlm |求=mmmmmn |沙=mnlmmm |没=lmmmol |没事=mmmmnm |油=mmnmmm |流=mmnmmm |测=nmmmlm |消=mmmmlm |消防=mlnmmm
|深=mmnmmm |清=nmmmlm |滴=mlmmmm |烟=mmmmnm |照=mmlmmm |牙=mmmmln |物=nmmmmm |物业=nmmmmm |王=mmmmnm |现=mmnmlm |现在=mmnmlm
|电=nnlmmm |电工=nmmmmm |电梯=mnmmlm |白=mmnmmm |白色=mmnlmm |监=nmmlmm |监控=nmmlmm |省=mmmmnm |看=mlnmnm |真=mmmmmn |真的=mmmmln
|砸=mmmmnl |秋=mmmmlm |第=mmmmnm |算=mmmmln |算我=mmmmln |给=nmmlmm |给个=nmmllm |维=mmmnlm |维保=nmmmlm |维修=mmmnmm |绿=mmmmnm
|缺=mmmmnm |群=mmmmnm |老=mlmmnm |老年=mmmnlm |能=nmmmmm |能不=nmmlmm |自=mmmnlm |自己=mmmnlm |血=mmmmlm |被=mmmmmn |装=mnmmmm
|装了=mmlmmm |西=mnmmmm |要=mnlnlm |访=mmmnmm |访客=mmmnmm |该=mmmnlm |说=mmmmnm |请=mmmlnn |谁=mnlkol |谁来=mnmmmm |谢=mmmmnm
|谢谢=mmmmnm |走=nmnmkn |走了=nmmmlm |走路=mmmmln |超=mmmnmm |跟=mmlmlo |跟你=mmmmln |路=lmmmnm |路口=mmmmnm |转=mmmmnm |近=mmmmnm
|近期=mmmmnm |还=nmmknm |还不=mmmmln |还在=nmmmmm |还有=mmmlnm |还要=nmmmmm |这=mmlmpl |这个=mmmlnm |这事=nmmmlm |这种=mmmnlm |那=lmnnml
|那家=mmnmlm |那边=mnmmmm |邻=mmmmnm |都=nlnmmm |里=mlnmmm |里头=mmnmmm |门=mmmmml |门口=mlnmnm |阿拉=mmmmmn |隔=mnmmmm |隔壁=mnmmmm
|难=mmmmnm |雨=mnmmlm |高=mmmnmm |高龄=mmmnmm |黑=mmlmmn ~around.adult=nmmlnl ~around.child=mnmlln ~around.ended=mmnlnm
~around.excess=mlnmln ~around.gripe=lnmmmm ~around.how=nlloml ~around.joke=lmlmol ~around.kin=knmlpl
~around.lesson=mmllnm ~around.maybe=lkpmmm ~around.media=llnmnm ~around.mistake=mmnlnl ~around.not=qlmmnj
~around.now=mlnnml ~around.old=mlmolm ~around.past=mloknm ~around.place=lnknmn ~around.sale=lllpol ~around.self=lnlllp
~around.thing=kpnmmk ~around.urgent=onmlml ~chat.bot=lmlkpn ~chat.chores=mmlmom ~chat.cooks=mlnmmm ~chat.cries=mlmmmo
~chat.dreams=mmmmnm ~chat.food=lnllpl ~chat.greets=lmmmol ~chat.kin=mmllol ~chat.laughs=lmlnmm ~chat.lore=mmllnm
~chat.luck=lmmmnm ~chat.memory=mmlmom ~chat.moods=mmlmol ~chat.nature=lmlnok ~chat.own_done=lmmmnm ~chat.play=lmmlom
~chat.praises_bot=mmmmol ~chat.school=mmmmnm ~chat.self=mmlmom ~chat.sounds=mmmmln ~chat.teases=lnmoml
~chat.tests=lmnlnm ~chat.toons=mmmmnm ~chat.weather=lnllpl ~chat.wit=mmlmol ~deed.attitude=mmmmnm ~deed.bribe=mmnmmm
~deed.charges=mmllom ~deed.cruel=mnlmmn ~deed.funds=lmlomm ~deed.hurts=mommlm ~deed.illegal=mlnnml ~deed.kin=mnmmnl
~deed.slack=mlmmnm ~deed.steals=monlll ~deed.takes=mnlmml ~deed.tells=mmmnlm ~deed.unfair=lmnmnl ~means.asks=mlmpll
~means.awaited=nmmllm ~means.faults=lonlmm ~means.follows=mknnmm ~means.harms=lmlmom ~means.ill=mllnmn
~means.lonely=nmmmmm ~means.lost=lomlmm ~means.objects=lnlmmn ~means.oddly=nmkmmo ~means.papers=lnkpnl
~means.service=llksnj ~means.spots=lpkonk ~means.thanked=mmmmnm ~means.wishes=nmkmlo ~next.also=lmklkt
~next.cause=mnpmkl ~next.comes=pnlllm ~next.done=pmmkjo ~next.fair=mmmmmn ~next.good=mmlmom ~next.gossip=llmlpm
~next.harm=mmlmmm ~next.home=mlnmmm ~next.hurry=nmllmn ~next.interim=olmlmm ~next.mend=mmmmnm ~next.nobody=mmnmlm
~next.papers=knmnml ~next.passes=mmlolm ~next.poor=lnmmmm ~next.since=lkpmmm ~next.still=mllnmm ~next.takes=mnmmnk
~next.when=umkkim ~next.where=lmnlmn ~next.you=lmlkqm ~talk.adds=mmmpll ~talk.again=nlmllp ~talk.asks=okisnj
~talk.blameless=mmmmnm ~talk.elsewhere=mmlmnm ~talk.excuse=mmmmnm ~talk.fed=mnlmmm ~talk.gain=llmlon
~talk.goods=lpmmmk ~talk.haste=qlmknk ~talk.irony=mnmmmm ~talk.kindly=lmmmnm ~talk.long=mlloml ~talk.news=mllmom
~talk.nobody=nmmmlm ~talk.noise=lmmmmn ~talk.please=nlkmmo ~talk.praise=mmlmol ~talk.rules=mllqmk
~talk.suggests=mmlolm ~talk.system=lmmlnm ~who.client=llmnnm ~who.he=mlmnnk ~who.office=mmmoml ~who.post=mmnmml
~who.resident=mnllnm ~who.that=lmmmol ~who.trade=mmmnnl ~who.worker=plmmml 一=kmmlno 一|=mmmmnm 一下=mmnmmm 一个=lllnmn
一个月=mmmmnm 一半=mmlmmn 一台=mlnmmm 一回=mmnmmm 一回|=mmnmmm 一块=mmmmln 一块儿=mmmmmn 一声=mlmlmo 一声|=mmmmlo 一大=mmnmlm 一张=mmmmnm
一把=mmmmnm 一样=mmmmnm 一样|=mmmmnl 一根=mnlmmm 一楼=mmmnln 一楼带=mmmnmm 一次=lmmnmm 一次|=lmmnmm 一点=nmnmkl 一箱=mmmmnl 一箱|=mmmmnm
一起=mlmlmo 一趟=mmmmnm 一遍=mmmnlm 一颗=mmnmmm 七=mmnllm 七楼=nnmmlm 七点=mmnmmm 万=mmmmnm 三=nlnlnm 三楼=mlmmmn 三楼|=mmmmmn 三轮=mmmmlm
三辆=mmmmlm 上=okpmkl 上|=mmmmnm 上了=mlnmmm 上了|=mlnmmm 上停=mmnmmm 上六=mmnmmm 上写的=nmmmlm 上几=lmmnmm 上几点=lmmnmm 上午=mmnmmm
上去=nmmllm 上去了=nmmmmm 上好=mmmmnm 上好|=mmmmnm 上来=mmlmnl 上没=nmmmmm 上没有=nmmmmm 上牌=mmmnmm 上的|=mmnmmm 上门收=mmmnmm 上面=mmnmlm
下=mnnmml 下|=mmnlmm 下了=nmmmmm 下了|=nmmmmm 下文=nmmmmm 下是=mlnmmm 下有=mmnmmm 下来=lmmnmm 下来的=mmnnlm 下水=mnmmmm 下的=mnmmln
不=mllpnk 不|=nlkrkl 不上=mnmmlm 不上|=mnmmmm 不下=mnmmmm 不了=mlmmnm 不了|=mlmmmn 不亮=mnlmmm 不亮|=mnmmmm 不光=mmnmml 不动=mnmmmm
不动|=mnmmmm 不去=mmmmmn 不去|=mmmmln 不合=mmmnmm 不咋=mmmmln 不好=mmmmnm 不如=mmmmln 不得=mmnmmm 不得|=mmnmmm 不敢=mmmmmn 不敢开=mmmmmn
不是|=mmmmln 不来=nmmmmm 不来|=nmmmmm 不止=mmnmlm 不滴=mmmmnm 不热=mmnmmm 不热|=mmnmmm 不着=nmmmmm 不着|=nlmmmm 不算=mmmnlm 不能=nmmmmm
不能给=mmmnmm 不见=mmnmmm 不走=mnnmlm 专=mmmlnm 专门=mmnmmm 业=mlmmnm 业主=mmmmnm 东=mlnmmm 东西=mmmnmm 东边=mmnmmm 东门=mmmmnm 丝=mmnmmm
丢=mmmmlm 丢的=mmnmmm 丢的|=mmnmmm 两=mmnlnm 两天=mmnmlm 两根=mnmmmm 两次=mmmmmn 两箱=mmmmnm 个=nmnlmn 个|=mmmmln 个人=nmmmmm 个人|=nmmmlm
个名=mmmlmm 个多=mmmlnm 个工=mmmnlm 个柜=mmnmmm 个没=mmnmmm 个洞=mmmmln 个洞|=mmmmln 个电=mnlmmm 个表=mmmnlm 个部=nmmmmm 个部门=nmmmmm
个门=mmnmlm 个高=mmnmmm 中=mlnmln 中|=mmmmln 中间=mmnmmm 临=mmmnmm 临时=mmmnmm 为=mmmmnm 主=nmmmnm 主|=mmmmnm 举=mmmmln 举手=mmmmmn
举手|=mmmmmn 举报=mmmnmm 久=nmlnlm 么=mlmmnl 么|=mmmnmm 么办=mmmlmm 么办|=mmmlmm 么大=mmnmmm 么报=mmmnlm 么时=nmmlmm 么时候=nmmlmm
之=mmnmmm 乐=mmmmnm 也=lokjju 也一=mmnmlm 也一样=mmnmmm 也不=mnmmmm 也冒=mmmmmn 也听=mmmmmn 也听见=mmmmln 也在=mmnmmm 也坐=mmmmnl 也好=mmmmnm
也差=mmmmmn 也差点=mmmmmn 也是=mlnmmm 也是|=mlmmmn 也是这=mmnmml 也没=lnlmnm 也满=mmmmnm 也满了=mmmmnm 也等=mmmmmn 也被=mmmmmn 也跟=mmnmmm
也遭=mmmmmn 也遭殃=mmmmmn 书=mmmlnm 买=mmmmnm 买菜=mmmmnm 乱=mnmmmm 了=nonjmm 了|=oomhnm 了|下=nmmmmm 了|今=nmmmmm 了|你=mmnmmm
了|关=mnmmmm 了|出=mmmmmn 了|就=mmlmnm 了|我=mlnmmm 了|是=mmmmml 了|有=mmmmnm 了|来=mmmmln 了|现=mmnmmm 了|谁=mnmmmm 了|黑=mmmmnl
了一=mmmmnl 了两=mmmmln 了两天=mmnmmm 了个=mmlmnm 了二十=mmmmmn 了保=mmmnlm 了半=mnmmmm 了吗=ommllm 了吗|=ommllm 了好=mmmmnm 了就=mmmmnm
了就不=mmmmnm 了快=mmmmnm 了有=mmmnlm 了条=mlnmmm 了没=ommlmm 了没|=nmmlnm 了没人=mnmmmm 了电=mmmmnl 了能=mmmnlm 了还=mmmmnm 了都=mmmmmn
事=mmmmlm 事|=lmmmmm 事你=mmmnmm 二=mlmlnn 二十=mmmmnm 二期=mnmmlm 二楼=mlnmmm 于=mmmmnl 五=mlolnm 五|=mmmmmn 五楼=mlnmmm 井=mlnlmm
井|=mmnmmm 井盖=mlnlmm 井里=mlnmmm 些=mmmmnm 些人=mmmmnm 交=mmlmnm 交的=mmmmnm 产=mmmnmm 亭=mnlmmm 亮=nnllnl 亮|=mnlmmm 亮不=nmmmlm
人=nomlmk 人|=mmnmlm 人上=nmlmlm 人去=nmmmmm 人呢=mmmmlm 人呢|=mmmmlm 人喂=mmnmlm 人在=mnmmmm 人在楼=mnmmmm 人家=mmlmnm 人家也=mmmmnm
人往=mnmmmm 人来=ommllm 人脸=mmmnmm 人要=mmmmnm 什=mmmlnm 什么=mmmlnm 什么时=nmmlmm 今=pllknl 今天=nmllnm 今天不=nmmmmm 今天又=nmmmmm
今年=lmmnmm 今早=mmnmmm 今晚=ommllm 从=mlomlm 从那=nmmmmm 他=mmnlml 他们=mmnllm 以=llmnnm 以为=mmmmnm 们=mmnmlm 们不=mmmlnm 们看=mmnmlm
件=lnmnlm 份=mmmmnm 伐=nmlnlm 伐|=nmlnlm 优=mmmmnm 会=lmmnnm 会|=mmmmnm 会不=mmmnlm 会不会=mmmmlm 伞=mmmmnm 伞|=mmmmnm 伤=mmmnmm
位=lmlmnm 位|=mnmmmm 位租=mmmnmm 低=mnmmmm 住=mlnmnl 住二=mmmmnm 住二楼=mmmmnm 体=mmmnlm 作=mmmmko 你=kllksl 你们=mmmnml 你们看=mmnmlm
供=mmmnmm 供暖=mmmnmm 侧=mmmmln 侬=mmmlol 保=mmmnml 保|=mmmmnm 保管=mmmnmm 保险=mmmnlm 信=momllm 信号=mmnmmm 信箱=mommlm 俩=mnmmmm
俩|=mnmlln 俩都=mmnmmm 修=nmmmkn 修|=mmmmln 修了=mmmmmn 修垃=mmmmnm 修垃圾=mmmmnm 修好=nmmmlm 修完=nmmmlm 修水=mmmmnm 修水管=mmmmnm
俺=lmlmmo 俺家=mmlmmn 倒=lonmll 倒|=mmnmmm 倒了=mnmmlm 倒了|=mnmmmm 倒是=mnlmmm 候=mmnlmm 候给=mmmlmm 借=mmmmnm 值=nmmlmm 值班=nmmlmm
假=mmlmnm 假|=mmmmnm 做=mmlmnm 停=mknnnl 停|=mmnmml 停一=mmnnlm 停了|=mmmmln 停了一=mmmmnm 停电=mmmmnm 停电|=mmmmnm 停车=mmllom 健=mmmmnm
偿=mmmnmm 傅=nmmlnl 傅|=lmmmnm 像=mmnmkn 像头=mnmmlm 僵=mmmnmm 僵尸=mmmnmm 僵尸车=mmmnmm 儿=nlmmmm 儿|=nmnlml 儿我=mmmmnl 儿能=nmmmmm
元=mnlmmm 元有=mmmmnm 元的=nmmmmm 充=lmlmnm 充|=mmmmnm 充不=mmmmmn 充不了=mmmmmn 先=nlnmnl 光=mmnmml 入口=mmnmmm 全=mmmlmn 全家=mmmmnm
八=mlmmnm 八成=mmnmmm 公=mnlnll 公共=mmmnlm 公司=nmmmlm 公告=mmmmnm 公室=mmmmlm 六=mmomll 共=mmmnlm 关=mmmlmn 关|=mmmmmn 关不=mnmmlm
关不上=mnmmmm 关了=nmmlmm 关了|=nmmmmm 关在=mmmmmn 关注=mmmmmn 养=mmmnnm 养了=mmmmnm 养狗=mmmnmm 内=mmmnmm 冇=mnmmmm 冒=mnmmlm 冒烟=mmmmnm
写=mmnmlm 写|=mmnmmm 写的=nmmmlm 冬=mmmmnm 冲=mmmmlm 冲奶=mmmmlm 决=nmmmmm 况=mmmmmn 冷=mmmmmn 冷|=mmmmmn 冻=lmmmmn 准=mmnmmm
凉=mmnmml 凉|=mlnmmm 减=mnmmmm 减肥=mmmmnm 几=omlnlm 几个=mmmmnm 几时=nmmlmm 几点去=nmmmmm 几耐=nmmmlm 出=mmnmlm 出|=mmmnmm 出不=mmmmmn
出不去=mmmmmn 出个=mmmmln 出口=mnmmlm 出来=mlnmmm 出来了=mmnmmm 出的=mmmnmm 出租=mmnmmm 出门=mmmmnm 出门|=mmmmnm 划=mmmnmm 刚=mmmmnm
初=mmnmmm 别=mmmlol 刮=mnmmlm 到=mlplmm 到|=mmnlmm 到一=mmmmnm 到不=mmmmlm 到几=mmmnmm 到几点=mmmnmm 到啥=mnmmmm 到底=nmmlmm 到我=mmlmnm
到没=nmmmmm 到没有=nmmmmm 到电=mmnmlm 到的=mmmmnm 制=lmmnmm 刷=mmnmmm 前=omolkl 前能=nmmmlm 剩=mmnmmm 剩饭=mmnmlm 劝=mmmnlm 办=nmmmml
办|=mmmmlm 办公=mmmnlm 办公室=mmmmlm 加=mmmmmn 加我=mmmmmn 务=mmmnlm 动=nmmnll 动|=mnmmmm 动了=mmnmmm 动车=mmmmnm 勿=nmmlmn 包=lmlmnn
包|=mmmmmn 匙=mlnmmm 区=llmoml 区有=mmmnlm 医=lmmmnm 医保=mmmmnm 医院=mmmmnm 十=mmmlnm 十|=mmmmnm 十一=mmnmlm 十一点=mmnmlm 十二=mmmmnm
十五=mmmmln 十五|=mmmmln 十点=mmnmmm 千=mmmmnm 午=mlnmml 半=mnnmkm 单=mmnmnl 单|=mmmmnm 单元=mnlmmm 单元有=mmmmnm 单元的=nmmmmm 单号=mmnmmm
单车=mlmmmm 卖=mmmmnm 南=lmmmnn 南门=mmmmnm 占=mnlmlm 占了=mnmmmm 卡=llmnnm 卧=mmmmmn 卫=mmmmnm 印=mlnmmm 危=mmmnlm 危房=mmmnlm
卸=lmmnmm 厅=mnmmmm 厅那=mnmmmm 压=mmnmkm 压的|=mmmmlm 厕=lnmmmm 厕所=mnmmmm 原=mmnmmm 厨=mlmmmm 去=nlmmmm 去|=mmmmlo 去了=mmnmlm
去了|=mmmmnm 去哪=mmmnlm 去年=mmnmmm 去看=nmmmmm 去说=nmmmmm 又=nlmlnn 又有=mmnmlm 又来=mmmmln 又来了=mmmmln 又被=mmmmnm 又要=nmmmmm
友=mmnmmm 双=lmnnlm 反=mnmmmm 发=lmmmnm 叔=mmmmnm 取=mmmmnm 受=mmmnln 受伤=mmmnmm 口=lnmlnm 口|=mlnmmm 口有=mmnmmm 口没=mmnmmm
口的=mnmmmm 口红=mnmmmm 口那=mnlmnm 口那个=mmlmmm 另=molmml 另一=mnmmmm 另外=mnmmmm 只=nmmlmm 只|=mmmmnm 叫=mmmmkn 叫我=mmmmln 叫我|=mmmmln
叭=mmmmnm 可=lmmmmm 可不=mmlmln 可以=mlmnmm 台=mmomlm 台|=mlnmnl 台就=mmmmmn 台阶=mmnmmm 叶=mmnmlm 号=lmmmmm 号|=mmnlnm 号楼=mmlmmm
号的=mmnmlm 司=nmmllm 吃=lmmmom 吃了=mmnmlm 吃饭=lmmmnm 各=mmmmnl 各位=mmmmnm 合=lmmnmm 合不=mmmnlm 同=lmlmjq 同|=mmmmln 同样=mmmmln
同款=mmmmmn 名=mmmlnm 后=lnnmlm 后头=mmmmlm 后就=mmnmlm 后面=mmmmlm 吓=mmmlnm 吗=nmlnmm 吗|=nmlnmm 吧=mmlmom 吧|=mmlmnm 听=lmnmnl
听不=mmmmml 听着=mmnmmm 听见=mmmmmn 听见了=mmmmln 吵=mllmnn 吵得=mmmmmn 吵架=mmmmnm 吸=nmnlmm 吸粪=nmmmmm 吸粪车=nmmmmm 告=mmlmmn 告|=mmmmnm
告诉=mmmmmn 呗=mmlmmm 呗|=mmlmmm 呢=nlmlmn 呢|=nlmlmm 周末=mmmnlm 味=mmmmlm 味道=mnmmmm 咋=nmmmlm 咋样=nmmmmm 和=mmnmmm 咕=mmlmln
咗=mommlm 咚=mmlmmn 咩=mmmnmm 咱=nllmnm 咱们=mmmmnm 咱小=mmmmnm 咱小区=mmmmnm 咱这=lmmnmm 哇=mmmnlm 哇|=mmmnlm 哈=mmlmol 哈|=mmlmol
哈哈=mmmmnl 哈哈|=mmmmnl 哋=mmmnln 响=mmmnlm 响|=mnmmlm 哟=mmmlnm 哟|=mmmlnm 哥=mmmmnm 哦=mlnmmm 哦|=nlnmml 哪=lmmoml 哪个部=nmmmmm
哪儿=mmmnlm 哪天=nmmmmm 哪家=mmmmnm 哪里=mmnmlm 唉=mmmmmn 唉|=mmmmmn 唔=mmmnln 啊=nlkmnn 啊|=nlkmmn 啥=nmlknm 啥|=lnmmnm 啥子=mmmnmm
啥时=nmmmmm 啥都=mmmmmn 啦=mmmmnm 啦|=mmmmnm 喂=mmnmmm 喇=mmmmnm 喇叭=mmmmnm 喊=nmmlln 喊我=mmmmln 喊我|=mmmmmn 喝=mmmmnm 喷=mmmmlm
喺=mmmmln 嗡=nnlmlm 嗡嗡=mnlmmm 嘛=mmlmnm 嘛|=mmlmnm 嘞=nmmmmm 嘿=mmmmnm 嘿|=mmmmnm 器=mlmmnm 四=mlnmmm 四楼=mlnmmm 四楼的=mmlmmm
回=mmmlnn 回收=mnmmmm 回来=mmmmmn 团=lmmmnm 固=nmmmmm 固定=nmmmmm 图=mmmmnm 土=mnmmmm 在=njpmmk 在哪=mmmnmm 在地=mmmmmn 在地库=mmmmmn
在垃=mmnmmm 在垃圾=mmnmmm 在外=mmmmmn 在外头=mmmmmn 在我=mmnnmm 在我们=mmmnmm 在我家=mmnmmm 在楼=mnmmmm 在走=mmmnmm 在路=mmnmmm 地=lolnml
地库=mnmmmm 地铁=mmmmnm 场=nmmmnm 圾=mmmmnl 坊=mmnmmm 坏=mmnnll 坏了=mmnmlm 坐=mmmmol 坐的=mmnmmm 块=mnnlll 块|=mmnmmm 块儿=mmmmmn
坛=mlnmmm 坡=mnlmmm 坪=mnmmmm 垃=mmmmnl 垃圾=mmmmnl 堂=mmlmnm 堂|=nmmmmm 堆=mmmlmm 堆成=mmmmnm 堆成山=mmmmnm 堵=mlnmmm 塌=mnmmmm
塌了=mnmmmm 塑=mmnmmm 塑料=mmnmmm 塞=mmmmnm 墙=nmmmlm 墙那=mnmmmm 壁=mnmmmm 声=mlmlmo 声|=mlmmkp 处=mnmllm 处理=mmmlmn 处理|=mmmmmn
备=mmnnlm 备|=mmmnmm 外=mnlnlm 外墙=nmmmmm 外头=mnmlmm 多=nknnll 多|=mmomlm 多久=mmmnmm 多少|=mmmnmm 夜=lmmmmm 夜班=mmmmlm 夜里=mmmlnm
夜里也=mmmmom 夜间=lmmnmm 大=knnmok 大|=mmmmml 大厅=mnmmmm 大厅那=mnmmmm 大堂=mnmmmm 大学=mmmnlm 大家=mmmmnm 大爷=mmmmnm 大门=mmnmlm
大黄=lmnmmm 天=okmlmn 天|=mmmlnm 天不=nmmmlm 天也=nmmmmm 天了=mnmmmm 天了|=mnmmmm 天又=nmmmmm 天天=mmmmlo 天就=nmmmmm 天我=mmmmmn
天有=mmnmlm 天有人=mmnmmm 天没=mmnmmm 天花=mlmmmn 天花板=mlmmmm 天走=mmmmmn 天还=nmmmmm 天都=nmmmlm 太=mnmmml 太太=mmnmmm 太极=mmmmnm
太极队=mmmmnm 失=mmmmnm 头=lommlm 头|=mmmmnm 头一=mnmmmm 头了=mmnmmm 头了|=mmnmmm 头是=mmmmnm 头有=mnmmmm 头的=mmmmlm 头老=mnmmmm
头都=mmmmmn 头都没=mmmmmn 夹=mmnmlm 奶=nmmmmm 好=ollknm 好|=nmmmnm 好不=nmmmmm 好不|=nmmmmm 好久=nmlmlm 好了=mmmmmn 好像=mmnmmm 好多=mmmmmn
好意=mmmmnm 好意思=mmmmnm 如=mmmmln 妈=mmmmnm 始=mmmnmm 委=mmmnlm 委会=mmmnmm 娃=nnllnm 娃|=mmmlmm 娃也=mmmmmn 婆=mmmmml 婆|=mmmmnl
婚=mmmlnm 子=lnnlnl 子|=mnlmnm 子上=mnmmmm 子了|=mmnmmm 子底=mlnmmm 子开=nmmmmm 子有=mmnmmm 子的=mmlmnm 子的|=mmmnmm 子还=mmmmnm
子都=mmnmmm 字=mmlmmm 字的=nmmmmm 存=mmmnmm 学=lmmnmm 孩子=mmmlnm 它=mlnlmn 它|=mmmmmn 安=nmllnm 安排=nmmmmm 完=nmmlmm 完|=mmmmnm
完没=nmmmmm 定=mmmnlm 实=mmmmmn 客=lmmnlm 室=mmmnlm 室了=mmmmmn 室了|=mmmmmn 家=lmllon 家也=mmmmnm 家也听=mmmmmn 家也是=mmmmnl 家垃=mlmmnm
家垃圾=mlmmnm 家想=mmnmmm 家有=mmmmnm 家没=mmmmnm 家狗=mmmmnl 家老=mmnmln 家老太=mmnmlm 家这=mmmmlm 家那=mmmmnm 家门=mmmmln 家阳=mnmmmm
家阳台=mnmmmm 对=mmnnlm 对门=mmnmmm 封=mmnmmm 将=mmmmnm 小=llnmpk 小区=mmmnmm 小孩=mnmmlm 小朋=mmnmlm 小朋友=mmnmlm 小灵=mmmmnm 小灵通=mmmmnm
少|=mmmnmm 就=lkqlmn 就不=mmmmnm 就在=mmmmmn 就好=mmnmmm 就好|=mmnmmm 就当=mmmmnm 就是=mnlmln 就是我=mmmmmn 就有=mmnmlm 就没=mmnmlm
就没了=mmnmmm 就行=mmmnmm 就行|=mmmnmm 尸=mmmnmm 尸车=mmmnmm 层=mmnmln 层|=mmmmmn 层的=mnmmmm 层那=mnmmmm 居=mmmnmm 居委=mmmnmm
居委会=mmmnmm 居民楼=mmmmlm 屋=mmmnlm 屏=mnnmll 山=mmlmnm 岁=mmmnmm 崴=mmmnlm 工=mmnmlm 工|=mmmmnm 工地=mmmnlm 工证=mmnmmm 左=mmnmmm
左手=mmnmmm 差点=mmmmmn 己=mmmnml 已=mmmmnm 布=mmnmmm 师=nmmknl 师傅=nmmlnl 师傅|=lmmmnm 帘=mmmmmn 带=lmlnnl 带院=mmmnmm 帮忙=mmmnmm
干=mnlmmm 平=mnmlmm 年=klmnol 年大=mmmnlm 年大学=mmmnlm 年是=mmmmnm 年检=mmmnmm 年还=mmmnlm 广=mmlmnm 库=mnmmmm 底=nnmllm 底下=mmnmlm
底下有=mmnmmm 店=mmmnlm 店门=mmmmln 度|=mmmlmm 廊=mnlmlm 建=mnmmmm 开=llnoml 开不=mmnmmm 开个=mmmnmm 开了=mmmmnm 开始=mmmnmm 弄=ommllm
张=lmnmml 张|=mmnmmm 张纸=mmnmmm 弯=mmnmlm 归=mmmnlm 归哪=mmmnlm 归哪个=mmmnlm 当=mmmmnl 当初=mmnmmm 录=lmnnlm 影=mmmolm 往=mmpmkm
往上=mmnmlm 往下=mmnmmm 很=mmmmmn 很|=mmmmmn 得=onmlmk 得|=mlnmmm 得到=mmmmlm 得到|=mmnmlm 得咋=nmmmmm 得好=nmmmmm 得很=mmmmmn
得很|=mmmmmn 得快=mmmmnm 得慌=mmmmln 得慌|=mmmmln 得我=mmmmnm 得跟=mmmmnl 德=mmmmnm 心=lmlmom 心|=mmmmnm 心里=mmmmln 忘=mmmmnm 忘带=mmmmnm
快=mmnlnm 快|=mmmmnm 快断=mnmmmm 快断了=mnmmmm 快看=mlnmmm 快递=mmmmln 怎=mmmnmm 怎么=mmmnmm 怎么办=mmmlmm 怎么报=mmmnlm 怕=mmmlmm
怕我=mmmmnl 怕是=mmnmmm 思=mmmmmn 思|=mmmmln 急=nmmmml 急死=nmmmml 怪=mmmmnl 总=mmnmmm 恁=nmmmmm 您=mmmlnm 情=mmmlmn 情况=mmmmmn
想=lmmnln 想说=mmmmmn 想说了=mmmmmn 意=mmmlnm 意思=mmmmmn 意思|=mmmmln 感=mmmmnm 慌=mmmmmn 慌|=mmmmmn 慢=mmmmlm 慢慢=mmnmlm 慢点=mmmmnm
懂=mmmlnn 懂|=mmmmmn 成=nlmlom 成了=mmmmnm 成山=mmmmnm 我=kmikpr 我|=lllmlp 我一=mnmmko 我一个=mmmmln 我一声=mmmmmn 我不=mnmmmm 我也=mllmmn
我也是=mmmmmn 我们=mmlnln 我刚=mmnmlm 我刚才=mmnmmm 我听=mmnmlm 我家=lnllmo 我家|=mmmmln 我家也=mmmmnm 我家有=mmmmnm 我家没=mmmmnm 我家狗=mmmmnl
我家老=mmmmln 我家这=mmmmlm 我家门=mmmmmn 我就=mmmmnm 我开=mmnmmm 我怕=mmmmnl 我想=mmmnlm 我拿=mmnnlm 我晚=nmmmmm 我晚上=nmmmmm 我有=mmmmnm
我的=mmmmnm 我睡=nmmmmm 我睡得=mmmmnm 我知=mmmmmn 我给=mmmmnm 我老=mmmmnl 我老婆=mmmmnl 我走=mmmmnl 我跟=mmmmln 我车=mmlmmm 我车位=mnmmmm
我这=mmlmmm 我这层=mnmmlm 我那=mlmmnm 我都=mmmmnm 截=mnlmlm 截|=mnmmlm 戴=mmmmnl 户=mnlmmm 户|=mnmmlm 户人=nmmmmm 房=lmmnml 房子=mmmnmm
所=mnmnmm 扇=mnmmlm 手=lmmnnm 手|=mmmmmn 手电=mmmmnm 才=lmmnmm 才四=mmmnmm 打=mmmnml 打印=mmmnmm 扔=mnmmml 扔了=mnmmmm 托管=mmmnmm
扣=mmmnmm 扫=mmmmln 扫|=mnmnlm 扫码=mmnmmm 扫雪=mmmnmm 扶手=mnmmmm 批=mmmnlm 找=lmmnmm 找我=mmmmnm 找我|=mmmmnm 找谁=mmmnmm 承=mmnmlm
承重=mmnmmm 承重墙=mmnmmm 把=mmnlnm 把我=mnmmln 把我们=mnmmmm 抖=mmmmln 抖|=mmmmln 折=mnmmmm 护=lmlmnm 报=lnlpll 报名=mmmnlm 报备=mmmnlm
报备|=mmmnmm 抱=mmmmnm 拉=molmkm 拉|=nmmmmm 拉线=mnmmmm 拍=mmnlml 拍得=mnmmmm 拐=mnmmlm 拐弯=mnmmlm 拔=mlnmmm 拔了=mmnmmm 拖=mllnmm
拖走=nmmmmm 招=mmmnlm 拜=mmnmlm 拼=mmmmnm 拿=llonml 拿|=mmmmnm 拿个=mmmnmm 拿到=mmmmnm 挂=mmmmnm 按=mnmmmm 挡=mlollm 挡着=mmnmlm
挤=mmmmnm 挪=mnmmmm 挪|=mnmmmm 换=mmnnll 换|=mnlmmm 换了=mmmmnm 掉=mnmnlm 掏=mnmmmm 掏了=mnmmmm 排=mmmmml 排|=nmmmmm 排水=mmnmmm
接=mmmlmm 控=nmlmmm 提=mmmlom 提|=mmmmnm 插=mmnmlm 搁=mlmmnm 搞=mmmlnm 搬=lmnmmm 搬家=mmnmmm 搭=mnlmnl 摄=mnmmlm 摄像=mnmmlm
摄像头=mnmmlm 摆=nmnmlm 摊=mmmmnm 摔=mmmnnm 摔了=mmmnmm 摘=mmmlnm 撬=mommlm 收=lnlnmm 收到=mmmmnm 收费=mnmmmm 改=lmmnmm 改成=mmmmnm
改造=lmmnmm 放=mmlnnm 放假=mmmmnm 救=mmmmnm 敢=mmmmmn 敢开=mmmmmn 散=mmmmnm 数|=nmmmmm 敲=mmnmmm 文=mmmnmm 文件=lmmnmm 料=mmnmmm
斜=mnlmmm 断=mnmmml 断了=mnmmmm 断了|=mnmmmm 新=mmmmnm 方=lmmnnm 方都=mmmnmm 施=mmnmmm 施工=mmnmmm 旁=mmnmmm 日=nmmmml 日子=nmmmmm
旧=lnmnlm 旧衣=mmmnmm 早=lmmlnn 早上=mmmmnm 早上好=mmmmnm 时=olnmkm 时候=mmnlmm 时候给=mmmlmm 时间=nmlnlm 明=mmlmol 明天=mmmmnm 明早=nmmmmm
星=mmmnml 星|=mmmmnl 星期=mmmnlm 昨=mmnmmm 昨天=mmlmmm 昨天我=mmmmmn 昨晚=mmmmnm 是=jmqlmm 是|=mlmmlo 是一=mmmmml 是个=mmmmnm 是从=mmnmlm
是另=mnmmmm 是另一=mnmmmm 是各=mmmnmm 是就=mmmmln 是开=mmlmnm 是归=mmmnlm 是打=mmmnlm 是有=mmmnmm 是楼=mnmmmm 是这=mmnmml 是那=mmnmmm
显=mnomkm 显示=mnomkm 晒的=mmmmmn 晕=mmmmnl 晕|=mmmmnl 晚=nlmmmm 晚上=nmnmmm 晚上几=lmmnmm 普=mmmlnm 暑假=mmmmlm 暖=mmmmnm 暖气=mmmlmm
更=mmnmlm 最=mlolnm 月=llmnmm 月|=mmmmnm 有=nmomll 有|=mlmmln 有|我=mmnmmm 有一=mmnmmm 有个=mlnmmm 有人=nmmlnl 有人上=nmlmmm 有人去=nmmmmm
有人在=mnmmmm 有人来=mmmmlm 有信=mmnmmm 有呀=nmmmmm 有呀|=nmmmmm 有哪=mmmmnm 有啊=nmmmlm 有啊|=nmmmlm 有小=mmnmmm 有张=mmmmlm 有托=mmmnmm
有托管=mmmnmm 有水=mmnmnl 有水|=mmnmml 有没=mmlolm 有没得=mmmnlm 有点=mmmmnm 有猫|=mmmmnm 有电=mmnmmm 有白=mnmmmm 有结=nmmmln 有结果=nmmmln
有规=mmmnmm 有规定=mmmnmm 有说=nmmmlm 有说法=nmmmlm 朋=mmnmmm 朋友=mmnmmm 服=mmlnmn 服了=mmmmmn 服了|=mmmmmn 期=lnmolm 期|=mmmmnm 未=nmmmlm
未|=nmmmlm 末=mmmnlm 本=mmmmnm 机=mnmlnl 杂=mmnmmm 杂物=mmnmmm 杆子=mlnmmm 李=mmmmnm 村=mommkm 条=llnnmm 条|=mmnmmm 条路=mmmmlm
来=omokmk 来|=omnlkm 来一=mmnmnl 来不=nmmlmm 来不来=nmmmmm 来了=mmlmnm 来了|=mnlmmm 来修=lmmmnm 来的=mmnmlm 来的|=mmnmmm 来看看=mnmmmm
来着=mmnmmm 来着|=mmnmmm 来要=mmmnmm 来过=mmnmmm 来过|=mmnmmm 来钟=mmnmmm 板=mmnmlm 极=mmmmnm 极队=mmmmnm 果=nmmlln 枝=mmnmlm 架=mnmmmm
柜=mmnmmm 查=nmmmlm 查|=nmmmmm 栋=nmmlnm 栏=mnlmmm 栏|=mmmmmn 树=mnmmlm 树枝=mmnmlm 栓=mmnmmm 样=mlmmmn 样|=mmnmnl 样一=mmmmmn
样了=nmmmmm 样了|=nmmmmm 根=mommlm 根|=mnmmmm 框=mnmmlm 案=mmmmnm 桌=mmmmlm 桶=mnmmmm 梯=lnlmnl 梯|=mmmmnl 检=lmmnmm 棋=mmmmnm
棚=mnlnln 棚子=mnmmmm 椅子=mmnmmm 楼=lmnnlm 楼|=mlmmmn 楼|没=mmmmnm 楼上=mlmmmm 楼下=lnlmmm 楼下的=mmmmln 楼不=mmmmnm 楼也=mmlmnm
楼也是=mmmmmn 楼层=mnmmmm 楼带=mmmnmm 楼带院=mmmnmm 楼往=mmnmmm 楼往上=mmnmmm 楼有=mmnmmm 楼梯=mnmmmm 楼的=mlllon 楼的|=mmlmom 楼道=mmmmnl
楼道里=mmmmnm 楼里=mmlmmm 楼门=mnmmmm 次=lmmnmm 次|=lmmnlm 款=mmmnln 款|=mmmmmn 止=mmnmlm 正=mmnmmm 正好=mmnmmm 正对=mmmmlm 步=mmmlnm
歪=mmmmml 死=mlnmmm 死个=nmmmlm 死个人=nmmmlm 死了=mlnmmm 死了|=mlnmmm 殃=mmmmmn 殃|=mmmmmn 段=mmnmmm 每=mmnmln 每天=mmnmlm 比=mmnlnm
毛=mmlmmm 毛|=mmmnlm 民=mmmnmm 民楼=mmmmlm 气=mmmmnl 气|=mmmmnm 气表=mnmmmm 水=lpnlml 水|=mnmlln 水口=mmnmmm 水沟=mnmmmm 水泥=mnmmmm
水的=mmlmmn 水管=lmmmnm 水箱=mnmmlm 水费=mmmnlm 水龙=mnmmmm 水龙头=mnmmmm 求=mmmlmn 池=monmkm 池|=mmnmmm 汤|=mmnmmm 汽=mlnmmm 沙=mommlm
沟=mnmmll 没=pmmmlk 没|=olkmnl 没了=mnmmlm 没了|=mnmmlm 没事=mmnmmm 没事|=mmnmmm 没人=lmnnmm 没得=nmlolm 没得|=mmmmlm 没有=nllnnm
没有|=mlmnmm 没有人=mlmlom 没有呀=nmmmmm 没有啊=nmmmlm 没水=mlmmmn 没水|=mlmmmm 没电=mnmmmm 河=mmmnmm 河里=mmmnmm 油=mmnmmm 法|=mmmmnm
泡=mmmmmn 泥=mnmmmm 泰=mmmmnm 泰迪=mmmmnm 泵=mmnmlm 泵坏=mmnmmm 泵坏了=mmnmmm 泵房=mmnmmm 洗=mmmmnl 洗|=mmmmnl 洗碗=mmmmnm 洗车=mnmmmm
洞=mlnmln 洞|=mmmmln 活=mlmmnm 活动=mmnmmm 派=nmmlmm 流=mmomlm 浇=mmmmlm 测=nmmmlm 浪=mmmmnl 消防=mlnmmm 消防栓=mlnmmm 涨=mmmmnm
淋=mmmmln 深=mmnmmm 清=nmmlmm 清|=mmmlmm 渣=mnmmlm 温=nmmmlm 湿=mmmmln 满=mnnmll 满了=mmmmnm 满了|=mmmmnm 滴=mmlmmn 滴了=mmlmnm
滴水=mnmmmm 滴水|=mnmmmm 漆=mmnmmm 漏=mmmmmn 漏|=mmmmml 漏水=mmlmmn 漏水|=mmlmln 澡=mmmmnm 火=mnlmmm 灯=nollml 灯|=mnmmmm 灯也=mmnmmm
灰=mnmmmm 灰|=mnmmmm 灵=mmmmnm 灵通=mmmmnm 点=mlplml 点|=mmnmnl 点了=nmmmmm 点了|=nmmmlm 点儿=nmmlmm 点去=nmmmmm 点来=mmnmlm 点来钟=mmnmmm
点还=mmmmlm 烂=mmmmlm 烟=mmmmnm 烟|=mmmmnm 烟头=mmmmmn 烦=mmlmlo 烧=mmmmnm 烫=mmnmlm 烫了=mmmmmn 热=nlnmmm 热|=mmnmlm 焊=mnmmmm
照片=mmmmnm 熏=mmmmln 熏得=mmmmln 燃气表=mnmmmm 爬=mmmmnm 爱=mmmmnl 爷=mmmmnm 片=mmnnlm 牌=mmnnlm 牌|=mmmmlm 牌子=mmnmmm 物=mlmnnm
物业=mlmmnm 犯=mmmnmm 犯法=mmmnlm 狗=mmlnnl 狗|=mmmmnm 狗证=mmmnlm 独=mmmnmm 猪=mmmmnm 猫=mmmmml 猫|=mlnmmm 王=lmmmnm 玩|=mmmmlm
现=lmnmmm 班=mmmnmm 班|=mmmnmm 球=mmmmnm 球|=mmmmnm 理=mmlmmm 理|=mmmmmn 理的=nmmmmm 生=lmmmnm 用=llnnmm 用过=mmmmnm 申=mmmnmm
申请=mmmnmm 申请|=mmmnmm 电=lommnl 电|=mmnlnl 电动=mmmmnm 电动车=mmmmnm 电工=nmmmlm 电梯=mmlmnm 电梯|=mmmmnl 电线=mnlmmm 电话=mmolmm
电话|=mmnmmm 电费是=mmmnlm 留=mmnlmm 疼=mmmmnm 疼|=mmmmnm 登=mmmnlm 登记=mmmnlm 白=lmnnlm 白天=mmnnlm 白色=mmnlmm 白蚁=mnmmlm 百=mmmmnm
的=nnmknm 的|=kkommn 的|你=mmmmnm 的|我=mmnmmm 的|来=mmmmnm 的一=mmmmnm 的不=mmnmmm 的举=mmmmmn 的举手=mmmmmn 的吗=mmmlnm 的吗|=mmmlnm
的啥=nmmlmm 的多=nmmmlm 的师=nmmlmm 的师傅=nmmlmm 的时=mmnmlm 的时候=mmnmlm 的是=mmnmmm 的有=mmnmmm 的水=mnmmml 的没=mmnmmm 的物=mmmnmm
的电=mmmnlm 的老=mmmlnm 的要=mmmmnm 的车=nmmmmm 的还=mmmmln 的那=mmmmlm 的那个=mmmnmm 的都=mmmmln 的钱=mmmnmm 的门=mnmmmm 的问=nmmmmm
皮=mmnmmm 皮|=mmnmlm 盆=mmnmmm 盏=mmmmlm 监=nmmmlm 监控=nmmmlm 盒=mnmmmm 盖|=mnlmmm 盘=mmmmnm 盘|=mnmmmm 盯=mmmmmn 盯着=mmmmmn
直=mmlmnm 盼=mmmmln 省=mmmmnm 省电=mmmmnm 省电|=mmmmnm 看=mlplnl 看不=mmnmlm 看不见=mmnmlm 看到=mmnmmm 看得=mmnmlm 看得到=mmnmlm 看见=mmnmmm
看见|=mmmmlm 看过=mmnmlm 看过|=mmnmlm 真=mmlmnm 真的=mmmmln 眼=mnmmmm 着=mmnmmm 着像=mmnmmm 着呢=mmmmnm 着呢|=mmmmnm 着走=mmmmnm
着走|=mmmmnm 着身=mmmmmn 睡=nmllom 睡|=mmmmnl 睡不=nmmmln 睡不着=nmmmmm 睡得=mmmmnl 瞎=mmmmmn 瞧=mnmmmm 知=lmllmo 知|=mmmmmn 知道=mmmmmn
码=lmnmmm 砖=mnmmmm 破=mmmmln 砸=mmmnml 碎=mnlmmm 碎了=mnlmmm 碗=mmmmnm 碰=mlnmmm 示=mmollm 示|=nmmlmm 礼=mmnmmm 礼拜=mmnmlm
社=lmmnnm 社保=mmmmnm 社区=lmmnmm 社区有=mmmnlm 祝=mmmmnm 福=mmmmnm 种=mnlnmm 租=lmmnmm 租屋=mmmmlm 租房=mmmmnm 租车=mmmmlm 积分=mmmnmm
空=lnmmml 空层的=mnmmmm 空调=mnmmmm 穿=mmmmnl 窗=mnlmln 窗帘=mmmmmn 窗户=mnlmmm 窝=mmmmnm 窟=mmnmmm 窟窿=mmnmmm 窿=mmnmmm 立=mmnmlm
立|=nmmmmm 站=lnmnlm 笑=mmmmnm 第=mmmmnm 第三=mmmmmn 等=ommlln 等|=nmmmmm 等着=mmmmmn 筑=mnmmmm 答=mmmmnm 签=mmmmlm 签字=mmmnmm
签字|=mmmnmm 算=lmloln 算|=mmmmnm 算不=mmmnlm 算不算=mmmnlm 算哪=mmmlmm 算我=mmmmmn 算我一=mmmmln 算谁=mmmnlm 算谁的=mmmnlm 管=mnnnkm
管|=mnmmlm 管管=mnmmlm 管管|=mnmmml 管道=mlnmmm 箱=lonlll 箱|=mmmmnl 箱子=mlmmnm 箱里=mmmmlm 米=mmmmln 粪=mnmmlm 粪车=nmmmmm 糖=mmmmnm
系=nmmlln 系上=nmmmmm 紧=nmmmnm 紧|=mmmmnm 红=mmmmlm 纳=mmmnmm 纸=mlnmmm 纸巾=mmmmln 线=mommlm 线|=mmnmlm 练=nmmmlm 练|=nmmmlm
细=mlnmmm 结=nlmlmm 结果=nmmmmn 绕=mmmmnm 给=omlmlm 给个=pmmllm 给我=mmmmlm 给老人=mmmnmm 绝=mmmmmn 统一=mmmnmm 绳=mlmmnm 绳子=mlmmnm
维=mmmnlm 维保=nmmmlm 维修=lmmnlm 绿=mmlmnm 缴=mmmmnm 缸=mmmmnm 缺=mnmmmm 网=mnmmlm 罚=mmmnlm 罚款=mmmnlm 罩=mnlmmm 群=mmmlnm
群里=mmmmnm 翘=mnmmmm 翻=mlmmmm 老=lmmmol 老了=mmmmnl 老了|=mmmmnl 老二=mmmmln 老太=mmnmmm 老太太=mmnmmm 老婆=mmmmnl 老年=mmmnmm
老年大=mmmnlm 老鼠=nmmlmm 考=mmmmnm 耐=nmmmmm 耳=mmmmnl 耳塞=mmmmnm 耳背=mmnmmm 耳背|=mmnmmm 聊=mmmmnm 联=nmmmmm 联系=nmmmmm 联系上=nmmmmm
肉=mmmmnm 肉|=mmmmnm 肥=mmmmnm 育=mmmnmm 胆=mmmmnm 背=mmmmml 背|=mmnmlm 胶=mmomlm 能=plmokk 能上=mmmnmm 能不=nmmmlm 能不能=nmmmmm
能修=nmmmmm 能修好=nmmmmm 能有=mmmlmm 能查=mmmnmm 能申=mmmnmm 能申请=mmmnmm 能看=mmmmnl 能给=mmmnmm 脖=mnmmmm 脖子=mnmmmm 脚=mnmmml 脸=mmmnmm
腿|=mmnmmm 自=lmmnml 自己=mmmnml 臭=mnmmlm 臭|=mmmmln 色=mmmmnm 节=mmmmnm 花了=mnmmmm 花了|=mnmmmm 花坛=mlnmmm 花板=mlmmmm 苗=mmmnmm
草=mnmmmm 草坪=mnmmmm 药=mmmmln 菜=mmmmnm 菜|=mmmmnm 葱=mmmmnm 蚁=mnmmlm 螺=mmnmmm 螺丝=mmnmmm 血=mnmmmm 血压的=mmmnmm 行=lmnnll
行|=mmlnnl 行|我=mmmmnm 行不=mmmnmm 街=mmmmnm 衣=mnlmmm 补=mmlolm 补|=mmmnmm 表=mnmmlm 表|=nmmmlm 袋=mlnmmm 袋|=mmnmlm 被=lmlnmn
被人=mnmmmm 裂=mmnmmm 装=lmmnnl 装|=mmmmnl 装个=mmmnmm 装了=mmlmmm 装修垃=mmmmnm 裤子=mmmmmn 西=mnmnmm 要=nnjpml 要上=mmmnmm 要不=mmmnmm
要带=mmmnlm 要批=mmmnlm 要换=mnmmmm 要换|=mnmmmm 见=llommm 见了=mmmmmn 见了|=mmmmmn 规=mmmnmm 规定=mmmnmm 视=mmmmnm 觉=mmmmnl 觉得=mmmmnl
觉得|=mmmmnl 角=mmnmlm 角|=mmnmmm 解决=nmmmmm 认=mmmnmm 让=molmlm 让他=mnmmlm 让他们=mnmmlm 记=nmmnlm 记|=mmmlmm 讲=omlllm 讲了=nmmmmm
论=nmmmmm 设=mmnlmm 访=mmmnmm 访客=mmmnmm 证=lmmnmm 证|=mmnlmm 证明=mmmnmm 诉=mmlmmn 诊=mmmmnm 试=mmmmmn 话=nmnknm 话|=mmnmmm
话了=nmmmmm 该=mnmmln 该管=mnmmlm 说=nlmlom 说|=mmnmlm 说了=mmmmmn 说了|=mmmmln 说法=nmmmlm 说的=mmnmmm 说的|=mmnmlm 说话=mmmmnl
说说=mmmmlm 说说|=mmmmlm 请=lmmmnn 请|=mmmnmm 读=mmmmnm 课=mmmnmm 谁=mmknol 谁出=mmmnmm 谁家的=mnmmmm 谁来=mnmmlm 谁的=mmmnmm 谁的|=mmmnmm
谁给=mnmmmm 谁要=mmmlnm 谁赔=mmmnmm 谁赔|=mmmnmm 谁都=mnmmlm 调=nmnmlm 调解=mmmnmm 谢=mmmmnm 谢谢=mmmmnm 谱=mmmlmm 豆=mmmmnm 负=mmmmlm
负责=nmmmlm 货=mmmnmm 质=mmmnlm 质保=mmmnlm 贴=nlmmmm 费=lmlnnl 费|=mmmmnm 费合=mmmnmm 费是=mmmnmm 资=mmmnmm 赔=mmmnlm 赔|=mmmnlm
赢=lmmmnn 赢|=mmmmmn 走|=mllmnm 走了=mmnmmm 走了|=mmnmmm 走到=mmnmmm 走廊=mnlmlm 走路=mmmmln 赶=nmmmmm 起=nmmkmm 起|=mnlmnm 起来=mmnmmm
起的=mmnmmm 起的|=mmnmlm 超=mmmnmm 超时=mmmnmm 越=mmnmmm 趟=nnlmlm 跑=mmmlnm 跑|=mmnmmm 跟=mllmlo 跟你=mmmmln 跟我=mmmmmn 跟着=mmmmlm
路=lmmmmn 路口=mmmmnm 路灯=mmmmnm 跳=mmmmnm 跳闸=mmmmnm 身=mllmnn 车=mmknnm 车|=mmnlnl 车|我=mmmmnm 车上=mlmmmm 车主=nmmmmm 车位=mnmmmm
车位租=mmmnmm 车停=mmmnlm 车占=mnmmmm 转=mmnlmm 转|=mnnlmm 辆=mmnmlm 辆|=mmnmmm 辈=mmmmnm 辈子=mmmmnm 边=mnnmkm 边|=mmnmmm 边上=mmmmnm
边上|=mmmmnm 边度=mmmnmm 边有=mnmmmm 过=lmolmn 过|=mmollm 过来=mmmmnm 近=mmmmnm 近期=mmmmnm 返=mnmmmm 返味=mmmmmn 还=nlmmmm 还不=mmmmln
还不如=mmmmln 还回=mmnmmm 还在=nmmlmm 还在|=mmmmlm 还是=mmlomm 还是归=mmmnlm 还是打=mmmnlm 还有=mnmmmm 还有人=mnmmmm 这=lmlmnm 这个=mmmlmn
这个|=mmmmlm 这么=mmmmnm 这事=ommmlm 这回=mmmmnm 这层=mmmmmn 这是=mmmmnm 这样=mmnmml 这样|=mmnmml 这片=mmmnmm 这种=mmmnlm 进=nnmlkn
进|=mnmmmm 进来=mmmmml 进水=mlmmmn 进水了=mmmmmn 违=mmmnmm 连=mmnmmm 迪=mmmmnm 迷=mnmmmm 退=lmmnnm 退不=mmmnmm 退不|=mmmnmm 退休=mmmmnm
透=nmmmmm 透了=nmmmmm 透了|=nmmmmm 递=mmmmln 通=nmmmmm 通知=mmmmmn 速=nnmmmm 造=lmmnmm 遍=mmmnlm 道=lnmmnl 道口=mmnmmm 道里=mmmmnm
遭=mmmmln 遭殃=mmmmmn 遭殃|=mmmmmn 那=koqllk 那不=mmmmnm 那不是=mmmmnm 那个=lnmmnl 那个柜=mmnmmm 那个电=mnlmmm 那个高=mmnmmm 那么=mmnlmm
那么大=mmnmmm 那位=mmmmnm 那块=mnnmll 那头=mmmmlm 那家=mmnmmm 那层=mmmmmn 那片=mmnmlm 那玩=mmnmmm 那里=mmnmmm 邻=mmmmnm 邻居=mmmmnm 部=mmmmln
都=mkoklq 都上=mmmmln 都在=nmmmmm 都是=mmmmnm 都有=mmmmln 都没=mmmmmn 都没有=mmmmmn 都能=mnmmmm 都跟=mmmmlm 都长=mmnmmm 配=mmmlmn 里=lmnnlm
里|=mmmmlm 里也=mmmmom 里头=mlnmmm 里有=mnmmlm 里谁=nmmmlm 重=mlnmmm 重墙=mmnmmm 野=mmomlm 野猫=mmnmlm 金=lmmnmm 针=mnmmmm 钟=mmnmmm
钟|=mmnmmm 钥=mlnmmm 钥匙=mlnmmm 钱=lmlonm 钱|=mmmmnm 铺=nmmmlm 锁=mmnmmm 锁眼=mmnmmm 锈=mmnmlm 错=mmmmnm 锯=mmmnmm 镜=mnmmmm
长=lmmmnl 长得=mmmmnm 门=mnmnll 门|=lmmnnl 门上=nmmmlm 门也=mmnmmm 门前=mmlnmm 门口=llmmnm 门口|=mmmmnm 门收=mmmnmm 门框=mmmmlm 门没=nmmmlm
门都=mnlmmm 闪=mlnmmm 问=mmmlnm 问|=nmmmmm 问下=mmmlmm 间=mmnmll 阀=mmnmmm 阀门=mmmmnm 队=mmmlnm 防=mlmnml 防栓=mlnmmm 阳=mmlmnm
阳台=mmmmnl 阶=mmnmmm 阿=mmmmnm 阿拉=mmmmmn 院=lmmnnm 院的=mmmnmm 险=mmmolm 隆=mmlmmn 隔=mnlmmm 隔壁=mnmmmm 难=mmmlnm 雨=mnnmlm
雪=mmmnmm 雷=mmmmnm 露=mmnnlm 露台=mmmmlm 靠=mlnmmm 面=lmomlm 面写=mmnmmm 面还有=mmnmmm 面那=mmnmmm 页=mmnmmm 顶=mlnmlm 顿=mmnmmm
预=mmmnlm 领|=mmmnmm 频=mmmmnm 颗=mmnmmm 额=mmmlnm 风=nnmlmm 风|=nmmmmm 食=mmmmnm 餐=mmnmmm 饭=lmmmnm 香=mnmmmm 马路=mlnmmm
骑=nmmmlm 高=mmnmml 高空=mmmmlm 高龄=mmmnmm 鬼=mmmmnm 鱼=mmmnmm 鸽=mnmmlm 鸽子=mnmmlm 麻=mmlmnm 麻将=mmmmnm 麻烦=mmmmnm 黄=lmnmmm
黑=nmllln 黑|=mmmmln 鼓=mnmmlm 鼠=nnllnm 龙=mnmmmm 龙头=mnmmmm
"""
