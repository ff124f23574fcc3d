"""What each sign speaks for, of what may be meant by what is said next: a letter for each meaning (score.Sorting).

Written by tests/talk_next/learn.py from the labelled lines; not to be changed by hand.
"""

from __future__ import annotations

REPORTED = """
了结 催 另事 更正 补充 问 闲
before=llcopkv #0=hsmiiwj #1=jjvmqji #2=llpnojk #3=llmmmmo #5=llnolml #called=nlqpmqc #elsewhere=llnommk
#later=mmllmkp #long0=nnmmllm #long1=mpjlmnn #long2=lkmnlon #long3=mlomlmm #long4=mlonnll #long5=mlmmoll #new=llonlmm
#nothing=ookmnkm #nowhere=mnklmmo #other=kjpmnmm #same=nojlmnm #shared0=mnogmno #shared1=nlmmmmm #shared2=kmmonml
#shared3=mmlqlll #shares=mkkpnmm #there=mmnlmmm *00=lmmnnmm *0|=mmlnmmn *0元=mmlnnmm *0楼=mmnlmmm *0那=mmmmnmm
*|0=mmmnmmm *||=nllmlmp *|一=momnlll *|上=nlmlnln *|下=mmmlmnm *|不=mnmlmlo *|业=mmmmmmn *|东=nmmmmml *|两=mmmlmmn
*|个=mmmlnln *|主=mlmmmmn *|久=mnmmlml *|么=mnmmmmm *|也=mmlmlmo *|了=nlllolm *|事=nmmmmmm *|井=mmnmlmm *|人=mmnmnml
*|从=nmmmlmm *|他=mnmnmmm *|以=nmmmmmm *|们=nonmmlk *|件=mnmmmmm *|会=nmmlmmm *|位=mmmmmmn *|住=mmmnmmm *|你=mmmmmmn
*|使=nmmmmmm *|便=mmnmmmm *|信=mmmmnmm *|俩=mmmnmmm *|修=mmmmmnm *|停=mmmnmmm *|傅=mmmmlmm *|像=lmmmnmm *|儿=mmnmmmm
*|光=mmlmnmm *|六=mmmmnml *|共=mmmmnml *|再=nmmmlmm *|写=mmmnmmm *|出=mmmmmmn *|分=mmmnmml *|到=mnmlllo *|刷=mmmnmmm
*|前=mmmmnmm *|动=mmnmmmm *|区=mlmmnnl *|午=mnmmmmm *|半=mnmmlmm *|单=mmmlnml *|卫=mmmlmmm *|去=mmmmlmm *|反=mmmnmmm
*|口=mmnmmml *|只=mmmmnmm *|叫=nmmnmml *|号=mmmmnmm *|后=mnmnllm *|听=mmmnmmm *|启=mmmmnmm *|呢=mnmmmmm *|咋=mmmmmmn
*|哒=nmmmmmm *|四=mnmnlml *|回=nnmmmml *|在=mmmmlmn *|地=mmlnmmm *|块=mmmmlmm *|堂=mmnmlmm *|壁=mmmmmml *|外=mmnnlmm
*|大=mmmmlmn *|头=mmlmnmm *|好=nmmlnml *|妈=mmmmnmm *|子=mnlnmml *|字=lmnmlmm *|学=mnmmmmm *|安=mmmmmmn *|定=nlmmnmm
*|家=nnnkkmo *|小=mlmmmmm *|就=mnmnlml *|居=nmmmmmm *|工=nmmmmml *|己=mmmmmnm *|巷=mmnmmmm *|带=mmmnmmm *|幕=mmmmnmm
*|干=nnmmmmm *|年=mmmmmmn *|广=mmmmmmn *|库=mmnmlmm *|底=mnmmmmm *|开=mmmnmml *|张=mlmmmnm *|往=mmmmnmm *|得=nmmmkln
*|急=mlmmmmm *|想=mmmmmnm *|成=mmmmmmn *|我=nnlnlll *|手=nmmmmml *|才=mmmnlmm *|打=nmmmmmm *|把=mlmnmln *|拐=mmmmnmm
*|拖=nmmmmmm *|拿=mmmmnmm *|掉=nmmnlmm *|排=mmmmnmm *|放=mmmmnmm *|整=mmmnmmm *|断=nmmmmmm *|旁=mmmnlmm *|早=mmmmnmm
*|明=mmmnmmm *|是=lmmpmll *|晚=mmmmnmm *|暖=mmnmmmm *|有=mlnmnmm *|服=mmmmmlm *|期=mmmmmmn *|末=mnmmmml *|条=mmnmmml
*|来=olmllln *|板=mmmmnmm *|枝=mnmmmmm *|树=mmmmnmm *|样=mmmmnmm *|档=nmmmmml *|梯=nmnlmnl *|棚=mmnmlmm *|楼=mlmlmnm
*|正=mmmnmmm *|此=nmmmmmm *|死=mmnmlmm *|气=mmmlnmm *|水=mnlmmll *|求=lnmmmmm *|池=nmmmmmm *|没=momolml *|油=mmmmnmm
*|法=mmmmmnm *|洗=lmmmmmn *|活=mmmnmmm *|消=mmmmnmm *|清=mmmlmmm *|温=mmmmmmn *|灯=mmlmnmm *|点=mmlmmmm *|烟=mlmmmmm
*|牌=mmmnlmm *|球=lmnmmmn *|生=mmmmmmn *|用=nmmmmml *|电=mmnmlmm *|留=mmmmnmm *|的=llkpnlm *|皮=mmmmmmn *|盖=mmlmnmm
*|盘=mmmmnmm *|直=mmnmlmm *|着=lmllmmn *|码=nmmmmmm *|砸=nmmmmmm *|种=mnmmmlm *|租=mlmmmnm *|窗=mmmmnmm *|笑=nmmmmml
*|算=mnmmmmm *|管=mmmmnmm *|系=mmmnmmm *|胎=mmnmmmm *|腰=mmnmmmm *|苦=mmmmmmn *|衣=mmmmmmn *|表=lmlnmmm *|见=mmmmnmm
*|讲=mmmmlmm *|该=lmmmnmm *|说=mlmnlmn *|谢=nmmmmmm *|费=mmmmmmn *|走=nmmmmml *|起=mmmnlmm *|路=mmnmlmn *|车=mnmmmlm
*|边=lmmmnml *|过=mlmmnml *|还=lnmmmmm *|这=mmmmlnm *|追=nmmmmmm *|道=mmnnlml *|那=mnmmlmm *|都=lomllmm *|里=mlmmnlm
*|重=lmmnlmm *|钱=mmmmlmn *|错=mmmnmml *|门=mmlnnll *|闸=mmmnlmm *|阳=mmmmlmn *|面=mmlmnln *|音=mmmnmmm *|顶=mmnmmmm
*|风=nmmllmn *|麻=mmmmmmn *|黑=mnlmmmm *一|=lknnnnm *一上=mmmmmmn *一了=mnmmmml *一儿=mmmlnmm *一午=mmmnlmm *一又=lmmmnmm
*一啊=mnmmmml *一堆=mmmmnmm *一大=mmmmnmm *一就=nmmlnml *一开=mmmmnmm *一月=mlmmmnm *一水=mmmmmmn *一没=mmmnnmm *一流=mmnmlmm
*一点=mmmmnmm *一电=mmmnmmm *一车=nmmmlmm *一都=mmnmmmm *一钟=mnmmlmm *七|=mmmmnmm *三|=mlmmnmm *三一=mlmmmmn *三了=mnmmmmm
*三灯=nmmlmmm *上|=omlmlmm *上个=mmlmnmm *上了=nmmlnml *上就=mmmmmmn *上条=mnmmmmm *上没=mmmmnmm *上点=mlmmmnm *上的=mmmnmmm
*上示=mmmmnml *下|=lmonlmm *下一=mmmmnml *下不=mmmmmnm *下两=mnmmmmm *下了=mmnmlmm *下是=nmmlmmm *下的=mmlmnml *不|=kmnmpll
*不下=mnmmmmm *不了=ommlkmn *不事=mmmmnmm *不你=lmmmmmn *不全=mmmnlmm *不出=mmmmmmn *不半=mmmnmmm *不去=mmmmnmm *不开=mmmmmmn
*不得=mnmmmmm *不意=nmmmmmm *不我=mmmmmmn *不有=mnmmmmm *不来=nmnmlmm *不没=mmmmnmm *不电=mnmmmmm *不究=nmmlmmm *不给=mnmmmml
*不蟑=mmmmmmn *不说=mmnmmmm *不道=mmmmnmm *业不=mmmmmmn *东|=nmmmmmm *东的=mmmmlmn *东那=mmmmnmm *两|=mmmmnmm *两人=mmmmnmm
*两又=lmmmnmm *两字=mmmnmmm *两水=mmmmlmn *个|=lnmnlmm *个一=mmmmnmm *个上=mnmmmmm *个儿=mnmmmmm *个头=mnmmlmm *个子=mmmnmmm
*个就=mmmmnmm *个是=mmmlmmm *个法=mnmmmmm *个的=mmmlnmm *个话=mmmmmmn *个都=mmmmnmm *中|=mmmmnml *中那=mmnmlmm *串|=mnmmmmm
*久一=mlmmmnm *么|=lmmnnmm *么候=mnmmmmm *也|=mmkmomn *也不=mmnmmmm *也了=mmnllmm *也人=mmnmmmm *也有=mmmmnmm *也水=mmlmnmm
*也清=mmnmlmm *也用=mmlmmmn *也着=mmmmnmm *也行=mmmmnmm *也见=mmmmnmm *乱|=mmmnmmm *了0=mmmnmmm *了|=opmlkkm *了七=mmmnmmm
*了上=lmmmmmm *了不=ommlmml *了个=mnmmmml *了也=mmnmmmm *了了=nmmmlmm *了五=mmlmnmm *了今=nnmmlml *了他=nmmmmmm *了你=mnmmmml
*了分=mmmmnmm *了刚=nmmmmmm *了刮=mmnmmmm *了半=mmmmnmm *了可=nmmmmmm *了哪=mlmnmnm *了在=nmmmmmm *了块=lmnmmmm *了多=mmnmmmm
*了大=mmmmlmn *了天=mmmmnmm *了好=mmmmmmn *了就=nmmmlmm *了层=mmmnmmm *了张=mmmmnmm *了得=mmmmmmn *了我=nlllmmo *了找=mmmmmnm
*了拉=mmmnlmm *了拨=mlmmnmm *了拿=nmmmmmm *了排=lmmmmmn *了是=mmmmmml *了有=mnmmlmm *了条=mmmnmmm *了没=mmmmnml *了热=nmmmmmm
*了现=mmmmlmn *了电=nmmmmmm *了礼=mmmmnmm *了给=mmnmmmm *了西=mmmnlmm *了说=nmmmmmm *了还=nmmmmmm *了这=mmmnmmm *了遍=nmmmmmm
*了那=mmmmmmn *事|=nmmmmmm *事我=mmmmmmn *五的=mmnmmmm *井|=mlmmmmn *交|=mmmmnmm *亮|=ommmlmm *人|=mollmlm *人一=mlmmlnm
*人了=nmnmlml *人到=mnmmmml *人有=mmmmmmn *人来=mnmmmmm *人没=mnmmmmm *人走=mmnmmmm *人过=mmmmnmm *什时=mnmmmmm *今就=nmmmmmm
*今来=mmmmnmm *今能=mnmmmmm *今还=mnmmmmm *从户=nnmmmmm *他自=nmmmmmm *他说=mmmmnmm *以|=nmmmmnm *们|=mlmmmnm *们不=mnmmmmm
*们己=nmmmmmm *们栋=mmmnmmm *会|=mmmlomm *会会=mmmmmmn *传来=mmmnmmm *似|=mmmmnmm *位|=mnmmmmm *住|=mmmmmnm *作|=mmmmnml
*你|=lmmmmln *你别=mmmlmmn *你来=mmmmmmn *你说=mmmmmlm *你那=mlmmmnm *使|=nmmmmmm *便|=mmnmmmm *俩|=mmmnmmm *修|=mmnmmmm
*修金=mlmmmnm *倒|=nmmmlml *倒有=mmmmnmm *候|=mnmmmmm *停|=mmmnmmm *催下=mnmmmmm *僵车=mmmmmnm *儿|=mmmmlmn *儿我=mmmmmmn
*元|=mmlmnmm *充棚=mmmmlmm *先用=mmmlmmm *全|=mmmnmmm *公的=mmmmmlm *公站=mmlmnmm *六|=mmmnnmm *关|=nmmmlmm *关没=mnmmmmm
*再|=mlmmmmm *再一=mmnmmmm *再个=mmnmmmm *再了=nmmmmmm *冒|=nmmmlmm *写了=mmmnlmm *冲|=nmmmmmm *净|=nmmmlmm *净器=nmmmmmm
*准|=mnmnlmm *凉|=mmmnmmm *几|=mmmnlnm *几来=mnmmmlm *几能=mommmlm *出|=mmnmmml *出了=mlmmmmn *分了=mnmmmmm *别|=mmmmmmn
*别了=mmmmmmn *到|=llmmmmo *到上=mmmmlmm *到儿=mmmmnmm *到头=mmmmnmm *到楼=mmmmnmm *到没=mmmmmmn *到点=mmmmnmm *刷|=mmmnmmm
*前|=mmmnmmm *前不=mnmmmmm *前也=mmmmnmm *动|=nnnmkmm *动道=mmmmnmm *北|=mmmnmmm *十分=mnmmmmm *午|=mnmmmmm *午点=mmmmnml
*半|=mnmmlmm *单|=mmmnmmn *南|=mmmnmmm *南那=mmmmmmn *卡|=nmmmmmm *卡了=mmmmmnm *原是=nmmmmml *去|=nmmmlml *去一=lmmmmmn
*去了=mnmmmmm *去过=mmmmnmm *又|=mmmmnmm *又一=mmmmnmm *又下=mmnmmmm *又回=lmmmnmm *又来=mmmmnmm *反|=mmnnlml *发|=mmnmlmm
*口|=lnmnlmm *口个=mmmmlmm *叫|=mmmmmmn *叫了=mmmmmml *可了=nmmmmmm *台有=mmmmnmm *号前=mmmmnmm *各|=mmmmmmn *后|=mmmnlmm
*后口=mmlmmmm *后的=mmmmlmn *后那=mmnmmmm *吧我=mmmnmmm *听|=mllmmmn *吵|=mmnllmm *吵了=lmmmmmn *告我=mnmmmmm *味|=mmmmmmn
*咋|=mmmmmnm *和|=mmmnmmm *哈|=mmmmlmn *哈我=nmmmmml *响|=mmmmlmn *哪了=mnmmmmm *哪在=mnmmmmm *哪管=mlmmmnm *唔|=mmmmnmm
*啊我=mnmmmml *啥|=mmmmmmn *啥候=mnmmmmm *喂|=mnmmmlm *喊|=mmlnmmm *喝|=mmmmmmn *嗰|=mmmnmmm *四|=mmmnmmm *四元=mmnmmmm
*回|=nmmlmmm *回不=mnmmmmm *在|=mnmmnll *在上=mmmmmmn *在下=mmmmlmn *在了=nmmmmml *在到=lmmmmmn *在壁=mmmnmmm *在头=mnmnmmm
*在子=mmlmnmm *在水=mmnmlmm *在里=mlmmmnm *在面=mmlmnmm *地|=mmmmmmn *地室=mmmmmnm *地的=mmnmmmm *坏|=mmnmlmm *块|=mmlnmmm
*垃车=nmmmmmm *城的=mnmmmmm *堆|=mmlmnmm *堵一=mnmmmmm *墙|=mmlmnmn *多|=mmmlnmm *多一=mmlnmmm *够|=mmmmnmm *大|=mmmnmmm
*大了=mmmnmmm *大别=lmmmmmn *大子=mmmnmmm *大的=mmnmmmm *天|=lnmmnlm *天了=mmmmnmm *天在=mmnmlmm *天大=mmmmmmn *天板=mnmmmmm
*天着=mmmmnml *头|=lmlmoln *头不=mmmmnmm *头了=mmnmmmm *头人=mlmmmmn *夸了=mmmnmmm *好|=nmlmlln *好天=mmmnmmm *好思=nmmmmmm
*好我=lmmmmmn *好点=mmmmmmn *子|=mnmmmml *子一=mmlmnmm *子上=mmnmmmm *子人=nmmmmmm *子去=mmlmnmm *子在=mnmmllm *子天=mmmmlmn
*子是=mmmmmmn *完|=nnmmmml *定|=mlmmmmm *实|=mmmmmmn *客|=mmmmmmn *客远=nmmmmmm *家|=mmmlnmm *家下=nmmmmmm *家口=mmmmlmm
*家子=mmmmmmn *家门=nmmmmmm *对0=mmmmnmm *对我=mmmmnmm *小|=mmlmnmm *小候=mmmmmmn *就|=nlmlmmn *就一=nmmmlmm *就不=lmmmnmm
*就了=nmmmlmn *就出=mmmmnmm *层|=mmmnmmm *己掉=nmmmmmm *已在=nmmmmmm *带的=mmmmmnm *年|=mmmmmmn *幼园=mmmmnmm *广舞=mmmmmmn
*应是=mmmlnmm *底不=mnmmmmm *开|=nlmmnml *开就=mmmmnmm *弄|=mmnmmmm *弄了=lmmmnmm *张|=mmmnmmm *当|=mmnmmmm *往掉=mmnmmmm
*得|=mmllmmn *得不=mommmll *得了=nmmmmmm *得对=mmmnmmm *得掉=lmnmnmm *快|=mnmmnml *怕|=mmmmlmn *憋气=mmmmmmn *成了=mmmnmmm
*我|=mmmlmmm *我一=mnmmlmm *我上=mmmmnml *我下=mmmmmmn *我不=mmlmmmm *我个=mnmmmmm *我也=mmmmlmn *我了=ommmmml *我以=mmmmmmn
*我去=llmmmmo *我台=mmmmlmn *我夜=mnmmmmm *我天=mnmmmmm *我子=mmmmnmm *我家=mmmnmmm *我想=mmmmmmn *我放=mmmmmmn *我楼=mmnmlmm
*我水=mmnmmmm *我点=mmmmnmm *我的=mmmmnmm *我老=mnmmmml *我讲=mmmnlmm *我车=mmmmnml *我还=lmmmmmm *我这=mmnmmml *我那=mmmmmmn
*我里=mmmmlmn *我错=ommmlml *户不=mnmmmmm *房口=mmnmmmm *手了=mmmmmmn *手没=nmnmlml *才|=mmmnmmm *才的=mmmmnmm *打0=mmmnmmm
*打|=mmnmlmm *打了=mmmnmmm *打没=mnmmmmm *扫|=mnnmmml *扫了=mmmmmmn *扫净=nnmmmmm *扰|=mmmmmnm *找|=mnmmmlm *找了=nmmmmmm
*报|=mmmmlmm *拉了=nmmmmmm *拐那=mmmmnmm *拧了=nmmmmmm *挡|=mmnmmml *换了=mnmmmmm *掉|=nmnllmm *掉一=mmmmlmn *掉个=mmmnmmm
*掉去=mmmmmnm *掉来=lmnmmml *排|=lmmmmmn *接在=mmmmnmm *搞|=nmmmmml *搬了=mmnmmmm *摄头=mmmmlnm *撒|=mmlmmmm *撤|=nmmmmml
*撤吧=nmmmmmm *擦|=nmmmmmm *收|=mnmmlmm *收了=ommmlml *收去=nmmmmmm *改|=mlmolnl *改下=mmmnmmm *放|=mnmmmmm *放一=mmmmmmn
*整|=mmmmnmm *断|=mmnmmmm *新|=nmmmmmm *方|=mmmlnml *旁|=mmlmnmm *时|=mnmmmmn *时能=mnmmmlm *是|=mmnnnll *是一=mmmlmmm
*是下=mmmmnmm *是不=mmmlmmm *是业=mmmnmmm *是了=lmmnlmm *是人=mlmmmnn *是们=mmmmmmn *是单=mmmnmmm *是天=mmmmmml *是子=mmmmnmm
*是家=mmmmmmn *是时=nmmmmmm *是是=mnmlmln *是来=nmmmmmm *是栋=mmmnmmm *是气=mmnmmmm *是电=nmnlnml *是的=mmlmomm *是螂=mmmmmmn
*是衣=mmmnmmm *是门=mmlnmmm *是防=mmmmnmm *晚几=mlmmmnm *晚要=mnmmmml *晨点=mmmmnmm *更|=mmlmmmm *最|=mmmmnml *有|=nmlnmlm
*有件=mlmmmnm *有台=mmnmmmm *有在=mmmmmmn *有小=mmlmnmm *有我=mmmmmmn *有手=mmmmnml *有把=mmnmmmm *有接=mnmmmmm *有有=nlmmmnm
*有来=mmmmnmm *有的=mmmmmmn *有音=mmmmnml *服程=nmmmmmm *朝|=mmlmnmm *机了=lmmmnmm *机开=nmmmmml *机车=mmmmnmm *条|=mlnnlmm
*条子=mmnmmmm *来|=omlmnmk *来了=nmmmlmm *来我=mmmmmmn *来来=mnmmmmm *来没=mnmmmmm *来看=mnmmmmm *来还=mmmmlnm *来都=mmnmmmm
*板|=mmmnmmm *柜头=mmmmnml *栋我=mmmnmmm *栋水=mmmnmmm *栋边=mmlmnmm *树|=mmlmnmm *树下=mnmmmmm *样|=mnmmmmm *样不=mmmlnml
*根|=mmmmmml *梯了=lmnmmmn *梯有=mmnmmmm *梯还=mnmmmmm *梯那=mmnmmmm *棚了=mmlmnmm *楚|=mmmlnmm *楼|=mmmnlmm *楼一=mmlmnmm
*楼不=mmlmnmm *楼也=mmmmnmm *楼我=mmmnlmm *楼有=mmmnlmm *楼梯=mmmmnmm *楼水=mmnmlmm *楼漏=mmmmnmm *楼的=mmmmlmn *楼边=mnmmmmm
*楼那=mmnmmmm *楼里=mmmnmmm *楼铺=mmmmmmn *楼间=mmmmnmm *歉|=nmmmmmm *正|=lmmmnmm *步|=mmmmnml *水|=nmlnnlm *水一=mmmmoml
*水不=mlmmlmn *水也=mmnmlmm *水了=nmmmmml *水在=mmmnmmm *水头=lmmmmmm *水是=mmmmlnm *沙|=mmnmmmm *沙里=mmnmmmm *没|=lolnnlk
*没不=mmmmmmn *没了=nlmlnmm *没人=mnmmmlm *没你=mmmmmmn *没儿=mmnmmmm *没到=mnmmmmm *没动=mmmmmnm *没号=mmmmnmm *没啊=mnmmmmm
*没回=mnmmmmm *没应=mmmlnmm *没清=mmmnmmm *没电=mmmmnmm *没系=nmmmmmm *没进=mmmnmmm *法|=mmmmmnm *泡|=mmlmnmm *泡水=mmmmnmm
*洗池=mmnmmmm *活室=mmnmmmm *派|=nmmmmmm *清|=nmnmlmm *清了=nlmlmmm *清的=mmmnmmm *满|=mmnnmmm *滴|=nmmmmml *滴了=mmmmmmn
*漏|=nmnmlmm *漏了=mmmmnmm *火|=mmmmnmm *灯亮=mmmmlmm *灯的=mmmmmmn *炉|=nmmmmmm *点|=llmnmmn *点到=mmmmmlm *烟|=nmmmmmm
*热|=lllmnmn *焊|=mmmnmmm *猫|=mmmmmmn *理|=mmmmmnm *璃|=nmmmlmm *璃了=mmnmmmm *用|=nmmmmmm *用了=nmmmmmm *电|=llmmolm
*电停=mmmmmmn *电又=mmmmlmn *电口=mmnmmmm *电头=mlmmmmn *电有=mmmmnmm *电的=mnnmlmm *电箱=mmlmnmm *电车=mmmnmmm *电里=mmnmmmm
*白|=mmnnkmm *白了=mmmmmmn *的|=lolmmmm *的一=mmmmnmm *的不=mmmlmmm *的个=mmlnlnm *的了=nmmmmmm *的你=mlmmmnm *的天=mnmmmmm
*的好=mnmmmmm *的子=mnmmmml *的家=mnmmmmm *的我=lmmnmmm *的是=mmmnmnl *的有=mmmlnmm *的板=mmmmlmm *的楼=mmmmmmn *的水=mmmmlmm
*的灯=mmmmmmn *的点=mmmmmlm *的箱=mmnmlmm *的衣=mmnmmmm *的走=nmmmlmm *的车=mmmmnml *盆么=mmmmnmm *直|=mmnmlmm *看|=nmmmmmm
*看了=mmmnlmm *看楚=mmmlnmm *看见=mmnmmmm *真|=mmmnlmm *眼|=lmmnmmm *眼都=lnmmmmm *着|=nmllnml *着了=mmmnmmm *着家=mmmmnmm
*睡|=lmmmmmo *瞅|=mmmmmmn *破|=lmmmmmm *砸车=mmmmmmn *空|=nmmmmml *算|=nmmmmmm *算民=mmmmmnm *算的=mmmmmnm *管|=mlmmmmm
*管在=mmnmmmm *管管=mnmmmmm *糊了=mmmnlmm *绊|=mmnmmmm *经人=mnmmmmm *给不=mmmmmnm *给回=mnmmmmm *给开=mlmmmmn *绿|=mmmmnmm
*网员=mmmmmml *翘|=mmlmnmm *翻|=nmmmmmm *老|=mlmmmlo *老了=mmnmmmm *老你=mmmmmmn *老太=mmmmnmm *老家=mmmmmmn *能|=mommllm
*能上=mnmmmlm *能不=mmmmmnm *能了=nmmmlmm *能能=mlnmmmm *脸那=mmmmnmm *腿|=mmmmlmm *自水=mmmmmml *草上=mmmmlmm *菜子=mmlnnmm
*螺掉=mmmmnmm *蟑|=mmmnmmm *行|=nmmmmmm *行行=mnmmmmm *衣|=mmmnmmm *衣关=mmmmmml *裂|=mmnmmmm *装|=nmmmmmm *装了=nmmmmmm
*裤|=mmnmmmm *西|=mlmmmnm *西那=mmnmlmm *要|=mlnmmmn *要要=mlmmmmo *见|=nmmmlmm *记|=mmmmmnm *讲|=mnnmmml *讲不=mmnmmmm
*讲了=mmmnmmm *试|=mmmmmmn *话|=mnmmmml *该了=lmmmmmm *说|=mnmmlmm *说了=mmmolmm *说午=mnmmmmm *说是=mmmmnmm *谁|=mmmmlnn
*谁我=mmmmmmn *谢|=mmmmmmn *负楼=mmmmnmm *走|=nmmmlml *走一=nmmmmml *走那=mmnmlmm *起|=mmnmmmm *起了=mnmmmmm *路|=mmmnmmm
*路一=mmmmlmm *路也=mmnmlmm *路了=nmmmmmm *身|=mmmmmmn *车|=mmmmnml *车了=nmmmmmm *车是=mmmmnmm *车机=mmmmnmm *车边=mnmmmmm
*边|=nmlmmmn *边了=mnmmmmm *边有=mmmmnmm *过|=mmmmnml *过了=mnmmlmm *过去=mmnmlmm *过没=mmmmnmm *还|=mnmmmml *还一=mmmmnmm
*还为=mmmmmmn *还了=nmlmnmm *还人=mmnmlmm *还呢=mnmmmmm *还响=mmmmnmm *还我=mmmmmmn *还有=mmmmmnm *这|=mlmlnmm *这子=mmnmmmm
*这是=mnmmlmm *这看=mmmnmmm *进了=mmmmlmn *退|=mmmmmnm *道|=lmnmmmn *道也=mmlmmmm *道了=nmnmlmm *道的=mmnmmmm *那|=mllommm
*那下=mmmmmmn *那也=mmlmomm *那了=mmmmnmm *那儿=mmmmmmn *那大=mmmlnmm *那子=mmmmlmn *那我=mmlmmmm *那是=mmlmmmm *那水=mmnmmmm
*那的=mmnmlmm *那还=mlnmmmm *都|=mlmmmmn *都不=mmmmnmm *都了=lmlmnmn *都出=mmmmnmm *都地=mmmmnmm *都得=mmmmnmm *都水=mmmmmmn
*都见=mmmmnmm *里|=mnmmmmm *里个=mmmmnmm *里了=mmmmnmm *里有=mmmmnml *重|=lmmolmm *钟|=lnmmmmm *铲|=mmmmnmm *锁|=mmmmnmm
*错|=mmmnmml *错了=mmmnlmm *锯|=nmmmmmm *锯了=nmmmmmm *长|=mmnmmmm *门|=mmlnmlm *门不=mmmnlmm *门了=mmmmnmm *门开=mnmmmmm
*门我=mmmnmmm *门的=mmnmmmm *门装=mmmmmnm *门还=mmmmmnm *门那=mmnmlmm *问|=mmmlnmm *问了=mmlmnmm *飞|=mmmmmmn *麻你=mmmmmmn
*黑|=mnmmmmm 0=llmmolm 0|=lmlnpll 0单=mmlnnmm 0单元=mmlnnmm 0号=mmnlmmm 0号楼=mmnlmmm 0度=nmmmlmn 0度|=nmmmlmn 0栋=mmnmmmm
0栋|=mmlolmm 0栋的=mmmmmmn 0栋那=mmmmnmm 0的=mmmlnmm 0的|=mmmlnmm E=mmmmnmm ^一=mlmmnmm ^三=nmmmmmm ^上=nnmmnll ^上了=nmmmmmm
^不=nmmlmmm ^也=lmllpmm ^了=pnllmlm ^了吗=mnmmmmm ^了没=mnmmmmm ^亮=nmmmmmm ^人=mmmmmmn ^你=llmmmmo ^冒=mnmmmmm ^到=lmmmnmm
^又=lmmmnmm ^号=mmmnlmm ^吗=mommmlm ^呢=mnmmmmm ^响=mmmmnmm ^啥=mmmmmln ^啦=nlmmlmn ^嘞=lmmmmmn ^天=mnmmmmm ^头=mlmmnmm
^子=nmmmmmm ^年=mlmmmmn ^度=lommmml ^得=mmmmmmn ^我=llmmnmn ^换=mmmmnmm ^时=mnmmmlm ^是=mmmmmmn ^暖=mmmmmnm ^有=nommllm
^来=mmmmmln ^楼=nmmmmmm ^楼灯=nmmmmmm ^没=mommlml ^没有=mnmmmmm ^滴=nmmmmmm ^滴了=nmmmmmm ^灯=nmmmmmm ^白=mmmmnmm ^的=mnmmmmm
^着=nmmmmml ^能=mnmmmmm ^补=mnmmmlm ^话=mmmmmmn ^费=mmmmmmn ^走=nmmmmmm ^走了=nmmmmmm ^车=mnmmmlm ^边=mollmmm ^还=mmmmnmm
^这=mlmmmmo ^那=mnlmmmm |0=lmnmmmm |0单=mmmnmmm |0号=mmnlmmm |0栋=mmnmmmm |一=mmllqnk |一个=mmmmnmm |一地=mmmmnmm |一楼=mmlmmnm
|一直=mmnmlmm |三=nmlmmmm |三楼=nmlmmmm |上=mmlnnlm |上一=mnmmmmm |上面=mmmmnmm |不=pllnllm |不光=mmlmnmm |不叫=nmmmmml |不好=nmmmmmm
|不是=lmmolmm |不用=nmmmmml |不追=nmmlmmm |东=lmmmnmm |东边=lmmmnmm |两=mmlmomm |两个=mmmmnmm |个=mmmmnmm |乖=mmmmlmn |也=mmookml
|也没=mmmnmmm |买=mmmmmmn |二=mmmnmml |二十=mmmnmmm |二楼=mmmnmmm |五=mmmlnmm |五楼=mmmlnmm |井=nmlmnml |井盖=nmlmnml |人=nollmml
|人家=ommlmml |什=mnmmmmm |什么=mnmmmmm |今=mnlmmln |今天=mmmmnmm |今晚=mnmmmlm |从=mmlnnmm |他=mmmlnmm |他家=lmnmnmm |会=lmnmmmn
|你=lnmmllp |你上=mmmmmmn |你们=mommlml |你家=mmmmmmn |保=nmmmlmn |保安=mmmmmmn |俩=mmmmmmn |修=mnmmmmm |停=mlmmmmn |停了=mmmmmmn
|像=mmmnmmm |充=mmnmlmm |充电=mmnmmmm |光=mmmmnmm |八=mmmmmmn |公=mmmmmnm |关=mmmmmml |其=mmmnmmm |养=mmmmnml |再=lmnnlml
|写=lmmnmmm |冷=mmmmmmn |冷水=mmmnmmm |出=mlmmmmn |出来=mlmmmmn |刚=ollnmlm |刚才=nmmnlmm |刚看=nmmmmmm |别=mmmlmmn |刮=mmmmnmm
|到底=mnmmmmm |动了=mmmmmmn |北=mmmnmml |北门=mmmnmml |十=mnmmmmm |单=mmmmlmm |南=mmmmlmn |南门=nmmmmmm |卡=mmmnnml |原=nmmmmmm
|原来=nmmmmmm |又=mmmmnmm |另=mmnmmmm |另外=mmnmmmm |叫=mnmmmmm |可=nmmlnmm |可以=nmmmmml |各=mmmmlmn |各位=mmmmmmn |后=mmmmlmn
|后门=mmmmlmn |后面=mmmmlmn |吓=mmmmmmn |周=mnmmmml |周末=mnmmmml |咦=nmmmmml |咦|=nmmmmml |咱=mlmmmnm |哈=mmmmmmn |哪=mmmmnlm
|哪个=mmmmmln |唉=mmmmmmn |唉|=mmmmmmn |唔=nmmnlml |唔系=mmmnmmm |喂=mnmmnlm |四=mlmmmmm |回=mnmmmml |在=mmkomml |地=mmmmlmm
|地下=mmmmmnm |垫=nlmmmmm |城=mnmmmmm |城管=mnmmmmm |堵=mmmmnmm |填=nmmmlmm |声=mmmnmmm |声音=mmmnmmm |外=mlmmmmn |外头=mmmmmmn
|多=mmmmlmn |大=mmnmmmm |大堂=mmnmlmm |大家=mmmmmmn |大的=mmmmnmm |天=mmmmnml |好=mnmmmml |好久=mnmmmml |好了=nmmmmmm |好像=mmmmnmm
|娃=mmmmnmm |孩=lmmmmmn |它=mmmnmmm |客=mmmmmlm |客服=mmmmnlm |对=mmnmlmm |小=mlmmlnn |小区=mmmmmnm |就=mmlnomk |就是=lmnmmmm
|屋=nmmmmmm |屋里=nmmmmmm |左=mmmnmmm |左边=mmmnmmm |师=mmmmlmm |师傅=mmmmlmm |帮=mnmmlmm |帮我=mnmmmmm |干=mmmmnmm |应=mmmmnmm
|应该=mmmmnmm |底=mmmmnmm |底下=mmmmnmm |店=nmmmmmm |店家=nmmmmmm |废=mlmmmnm |开=mmmmnmm |弄好=nmmmmmm |归=nmmmmmm |得=mlmmnmm
|怕=mmmmmmn |急=mmmmnmm |怪=nmmmmmm |总=mnmmmmm |我=nlmnmlm |我上=mmmlnmm |我不=mmmmmmn |我也=mmmmlmm |我们=mlnmnml |我妈=mmmmnmm
|我家=lmnllmn |我就=mnmmmmm |我想=mmmmmnm |我拿=mmmmnmm |我的=mmmmmmn |我说=mlmnlmn |我还=mnmmmmn |我这=mnmmlmm |房=nmmmmmm |房东=nmmmmmm
|打=mmnmmmm |扫=mnmmlmm |扫完=mnmmmmm |扫干=nnmmmmm |扭=mmnmmmm |扭腰=mmnmmmm |找=nlmmmmn |找到=nlmmmmn |拆=lnmmnmm |拉=nmmmmmm
|拉倒=nmmmmmm |拿=mmmmmmn |按=mmmnlmm |挡=mmnmmmm |挪=mnmmmmm |换=mlmmnmm |换了=mmmmnmm |掉=mmlnlmm |排=lmmmnmm |排水=mmmmnmm
|推=mmmmmmn |插=mmmmnmm |搞=nmmmmml |撒=mnmmnmk |撤=ommlmml |收=nnmmllm |放=mnllmln |数=mmnnmmm |数字=mmnmmmm |施=nmmmmmm
|施工=nmmmmmm |旧=mmmmmnm |早=lmmmmmn |明=mmmnmmm |昨=mmmmnmm |昨天=mmmnmmm |昨晚=mmmmnmm |是=nlmqilm |是0=mmmnmmm |是不=mlmlmlo
|是我=nmmlmmm |是水=nmmmmmm |晃=mmmmnml |晚=mmmmnml |暖=mmmlnmm |暖气=mmmlnmm |更=mmmnmmm |有=nlmmnml |有个=mmmmnmm |有人=nnmmmlm
|有哒=nmmmmmm |来=mmmmlmn |柜=mmlmnmm |查=mnmmmml |树=mmmmlmm |棚=nmmmmmm |棚子=nmmmmmm |楼=mmnmkmm |楼下=mmnmlmm |楼道=mmmnmmm
|水=nllnmnl |水来=nlmmmmm |求=lnmmmmm |求求=lnmmmmm |汤=mmmmnml |沙=mmnmmmm |没=ojmnnlm |没人=mmnmmmm |洗=mmmmmmn |洗衣=mmmmmmn
|活=mmnmmmm |活动=mmnmmmm |流=mmmmnmm |浪=mmmmlmn |清=mmmmnmm |滴=mmmmnmm |灯=mnmmmlm |热=ommmlmm |焊=nmmnmml |照=mmmmnmm
|照样=mmmmnmm |物=mmmmmmn |物业=mmmmmmn |狗=mlmmnmm |现=mmmmmmn |现在=mmmmmmn |电=nmmmnml |电池=nmmmmmm |白=mmmmmln |看=llmokmo
|看清=mmmlnmm |眼=lnmmlmm |碰=ommmmmm |社=mmmmmnm |社区=mmmmmnm |秋=lmomlmm |第=mnmmmmm |等=lnmmlmn |算=nmmmmmm |管=mnmmmmm
|篮=lmnmmmm |篮球=lmnmmmm |系=mmmnmmm |纸=mmmmmmn |纸皮=mmmmmmn |绊=mmnmmmm |给=lmnmlmn |维=mmmmmnm |维修=mlmmmnm |老=mmmmmmn
|老头=mnmmlmm |能=mmnmlmm |能不=mmnmmmm |能刷=mmmnmmm |自=mmmmmnm |自己=mmmmmnm |自来=mnmmmmm |臭=mnmmmmm |花=mmmmlmm |菜=mmnmlmm
|蚊=mmmnmmm |行=nmmmmmm |行了=nmmmmmm |表=mmmmnml |装=nmlmmmm |装修=mmmmnmm |西=mmmmlmn |西边=mmmmlmm |西门=mmmmnmm |要=llmmmmo
|讲=mmmnmmm |说=mnlolml |说下=mnmmmmm |说反=mmmnmmm |说明=mnmmmmm |请=mmmnmmm |谁=lmmmmlo |谢=nmmmmmm |谢谢=nmmmmmm |负=mmmmnmm
|负一=mmmmnmm |货=nmmmmml |贴=nmmmmml |赶=mnmmmlm |跟=nmmmnml |跳=mmmnlmm |车=lmnmlmm |车主=mmmmmmn |车库=mmnmmmm |转=mmmmnmm
|转盘=mmmmnmm |辛=mmmmmmn |辛苦=mmmmmmn |过=nmmmlnm |还=mnmmolk |还是=mmmmnmm |还有=lmnmmmm |这=mnnmkln |这种=mnmmmlm |这都=lommmmm
|退=nmmmmmm |那=mmomjnm |那边=mnnmlmm |邻=nmmmmmm |邻居=nmmmmmm |都=mmmmmmn |里=mmmmoml |里头=mmmmnmm |重启=mmmmnmm |铁=mmmmnmm
|门=mmnmmnl |问=mmmmnmm |阿=mmmmmmn |院=mmnmlmm |院里=mmnmlmm |隔=mmnnmml |隔壁=mmmmmml |静=mnmmmmm |靠=mmmmnmm |顶=mmlmnmm
|骑=mmmmnmm |高=mmmmmnm ~around.adult=opmklll ~around.child=mmmlmmm ~around.ended=olmmlln ~around.excess=lmnmmmm
~around.gripe=lmmmook ~around.home=mmmmnmm ~around.how=lmmmlpl ~around.if=lllmomn ~around.joke=mllmmmo
~around.kin=nllnnlm ~around.lesson=mmnmlml ~around.maybe=mnllnlo ~around.media=mmnlmnm ~around.mistake=nllqlkm
~around.not=mokmkmm ~around.now=nnllmmm ~around.old=lllmnnn ~around.past=mmllnlm ~around.place=lknomnm
~around.sale=mlllloo ~around.self=lnmlnmm ~around.thing=mkomlmn ~around.urgent=lnmlmmn ~chat.bot=mlmmmmo
~chat.chores=lnmlmmm ~chat.cooks=mlmmnmo ~chat.cries=mmmnmln ~chat.dreams=mmmmmmn ~chat.fans=lmnmmmm
~chat.food=llnmlmp ~chat.greets=mnmmlmm ~chat.kin=mmlmnmm ~chat.laughs=lmlmmmo ~chat.lore=mmmmlmn ~chat.luck=nmmmmmm
~chat.moods=mmmmlmn ~chat.nature=mlmmnmn ~chat.own_done=plmmlmm ~chat.play=mlmmlmo ~chat.praises_bot=llmmmmo
~chat.school=mlmlnmm ~chat.self=llmmmmp ~chat.sounds=lmlmnmn ~chat.teases=mlnlmnm ~chat.tests=llonlkn
~chat.weather=mmmlmmm ~chat.wit=llmommn ~deed.attitude=llmlmmp ~deed.bribe=mmmmmmn ~deed.cruel=lmmmmmn
~deed.funds=mlmmmom ~deed.hurts=nonmkml ~deed.illegal=llnmlmm ~deed.kin=mlolmln ~deed.slack=lmnmlmn
~deed.takes=mnnmmml ~deed.tells=mlmmmnm ~deed.unfair=mlnmmlm ~means.asks=lnnllpk ~means.awaited=mqlmlmk
~means.faults=mlplnmk ~means.follows=kmlmnmn ~means.harms=mlllonm ~means.ill=mlnlnmm ~means.lost=mlolmmm
~means.objects=mmoklnm ~means.oddly=klomnmn ~means.papers=mnmmmnk ~means.service=mlmkmqj ~means.spots=klpmlol
~means.thanked=nlmmmmm ~means.wishes=lonlmml ~next.also=lmmmnlo ~next.cancel=qllnkml ~next.cause=nlmloml
~next.comes=lonlmkm ~next.done=snmkkkl ~next.fair=mmmmnmm ~next.good=nomllmm ~next.gossip=mmmlklq ~next.harm=klmlnon
~next.home=mnmlnlm ~next.hurry=lnlmmmm ~next.interim=nokllln ~next.mend=mmlrlll ~next.nobody=kpnlmlm
~next.not_that=mmlnmmm ~next.papers=mknmmol ~next.passes=nmlmnnl ~next.poor=lmmmnnm ~next.since=mlmmonl
~next.still=jolkpmn ~next.takes=lmlmllp ~next.when=ltlmkkj ~next.where=kkonnmm ~next.you=mlllllr ~talk.adds=okmolnj
~talk.again=knololl ~talk.asks=jplkjsm ~talk.blameless=mlmnlmn ~talk.elsewhere=mmmnmml ~talk.excuse=mmmlmmn
~talk.fed=mnnllml ~talk.gain=nmllnln ~talk.goods=klqmmlm ~talk.haste=lomlmkn ~talk.irony=momlnml ~talk.kindly=mmmmlmn
~talk.long=lnmmmnm ~talk.news=ommmmmk ~talk.nobody=lnmmmln ~talk.noise=lnmlmmo ~talk.please=nomlkmm
~talk.praise=mmlnllo ~talk.rules=lkmlmsl ~talk.suggests=mkmmlon ~talk.system=mnmllnn ~who.client=nllmonl
~who.he=omllmnk ~who.office=mkmmlpm ~who.post=momnmll ~who.resident=nlmnllm ~who.that=nknlmnm ~who.trade=ommknmk
~who.worker=nomlmmk 一=lmmmpml 一|=mmmmmmn 一下=mnlmlmm 一下|=mmmmmmn 一下就=nmmmmmm 一个=mmnmlnl 一个|=mmnmlmm 一个月=mlmmmnm
一会=mmmlmmm 一会儿=mmmlmmm 一半=mmmmnmm 一半|=mmmmnmm 一只=nmmmlmn 一只|=nmmmlmn 一台=mmnmmmm 一哈=mmnmmmm 一回=mlmmnnm 一圈=mmmmnmm
一块=mmlmnmm 一块儿=mmmmnmm 一堆=mmnmmmm 一声=mnmmmmm 一大=mmmmnmm 一天=mmmmlmm 一层=mmmnmmm 一开=mmmnmmm 一样|=mmmmmmn 一根=mmnmlmm
一楼=mmlmonm 一楼|=mmmlnmm 一楼电=mmmmnmm 一次=mlmmmnm 一次|=mlmmmnm 一盆=mmmmmmn 一直=mmnmlmm 一直流=mmnmlmm 一过=mmnmlmm 一遍=mmmmlmm
七=mmmmnml 七八=mmmmnmm 七点=mmmnmml 三=mmkmplm 三个=mmlmnmm 三号=mmmnmmm 三号楼=mmmnmmm 三楼=nmmmmmm 三楼灯=nmmlmmm 三缺=mlmmmmn
三缺一=mlmmmmn 上=lnnlnll 上|=lnmnnlm 上一=mnmmmmm 上不=mmnmlmm 上了=ommmmml 上了|=olmmmml 上几=mlmmmnm 上几点=mlmmmnm 上去=nmmmmmm
上去了=nmmmmmm 上头=mmmnmmm 上显=mmmmnml 上显示=mmmmnml 上有个=mmmmnmm 上来=mnmmmmm 上来的=mmmnmmn 上次=mmmmmmn 上没=mnmmmmm 上的=mmnmlmm
上铺=mmmmmmn 上门=nmmmmmm 上面=mmmmnmm 下=mlqlmlm 下|=mmnnlln 下一=mmnmmmm 下了=mmmmnmm 下了|=mmmmnmm 下午=mmmnmml 下去=mllmnmn
下去了=nmmmmmm 下周=mmmmnml 下室=mmmmmnm 下就=nmmmmmm 下掉=mmnmmmm 下掉|=mmnmmmm 下来=mlnlmln 下来|=mmnmmmm 下来了=lmnmmmn 下来的=nmllnmm
下水=mmmmlmm 下的=mmmmmmn 不=nnlnlnk 不|=lnmllqk 不了=lmmmpml 不了|=llmmpmm 不亮=mmmmnmm 不会=mlmmmmm 不光=mmlmnmm 不冒=nmmmlmn
不冒了=nmmmmmm 不准=mmmnmmm 不到=mnmmmmm 不到|=mnmmmmm 不动|=mmmmnmm 不去=mmnmmmm 不叫=nmmmmmm 不响=mmnmlmm 不在=mmmnmmm 不好=nmmlmmm
不好意=nmmmmmm 不对=mmmnlmm 不对|=mmmnlmm 不必=nmmmmmm 不敢=mnmmmmm 不是=lmmolln 不是全=mmmnlmm 不是没=mmmmnmm 不是蟑=mmmmmmn 不来=lnmmmmm
不清=mmmnmml 不滴=nmmmmmm 不用=ommmlmm 不用来=nmmmmmm 不着=mmmmlmm 不着|=mmnmmmm 不知=mmmmnlm 不知道=mmmmnmm 不管=mmmmmmn 不给=mnmmmmm
不能=mlnmmnm 不行=mmmmnmm 不行|=mmmmnml 不见=lmmmmmm 不见了=lmmmmmm 不让=mmmmnml 不起=mmmmnmm 不起|=mmmmnmm 不转=mmnmmmm 不过=mmmmnmm
不过去=mmmmnmm 不追=nmmlmmm 不追究=nmmlmmm 不闪=mmlmnmm 业=mlmmnnl 业|=mmmmnml 东=nllmnnm 东西=nlmmmnm 东边=lmmmomm 东门=mmmmmmn
东门|=mmmmmmn 丢=mlmmnnm 丢了=mmmmmnm 两=lmmlokn 两个=mmlmmln 两个字=mmmnmmm 两块=lmmmmmm 两点=mnmmmll 严=lmmmnmm 个=konnmmj 个|=mmmmnmm
个人=lnmmmmm 个准=mnmmmmm 个单=mmmmlmn 个在=mnmmmmm 个大=mmmmlmm 个头=mmlmnmm 个字=mmlommm 个是=mmmlmmm 个月=mlmmnnl 个电=mnmmmmm
个话=mnmmmmm 个路=mmnmmmm 中=mmnmnml 中庭=mmnmlmm 串=mnmnmmm 串了=mnmmmmm 串了|=mnmmmmm 为=mmmmmmn 主=mlmmmmo 主人=nmmmmmm 主机=mmmmmmn
举=mmmmlmn 久=mommlml 久|=mnmmmmm 么=lmlnnnl 么|=mmmmmnm 么大=mmmmnmm 么时=mnmmmmm 么时候=mnmmmmm 之=mnmlnml 之前=mnmmmml 乎=nlmmmmm
乒=mmnmmmm 乒乓=mmnmmmm 乓=mmnmmmm 乖=mmmmlmn 九=lmmnnmm 九点=lmmnmmm 也=jkqhqlq 也不=lmmlomn 也不行=mmmmnmm 也关=mmmmmmn 也关不=mmmmmmn
也在=mmmmnmm 也堵=mmmmlmm 也往=mmnmmmm 也有=mmmlnmm 也有|=mmlmnmm 也松=mmlmnmm 也没=lmmmnmn 也没用=mmlmmmn 也翘=mmlmnmm 也要=mmnmlmm
也跟=mmmmnmm 也跟着=mmmmnmm 乡=mmmmmmn 买=mmmlnmn 了=plomnjk 了|=vknmkik 了|0=mmmnmmm 了|上=lmmmmmm 了|不=omnmlml 了|也=mmnmmmm
了|五=mmlmnmm 了|今=nnmmlml 了|他=nmmmmmm 了|你=mnmmmml 了|刚=nmmmmmm 了|刮=mmnmmmm 了|可=nmmmmmm 了|在=nmmmmmm 了|就=nmmmlmm
了|我=olllmmn 了|是=mmmmmml 了|楼=nmmmmmm 了|水=mmmnlmm 了|没=mlmmnml 了|现=mmmmlmn 了|电=nmmmmmm 了|给=mmnmmmm 了|西=mmmnlmm
了|说=nmmmmmm 了|还=nmmmmmm 了|这=mmmnmmm 了一=mlnmmln 了一下=mmmmnmm 了一半=mmmmnmm 了一遍=nmmmmmm 了三=mmmmoml 了两=llnmnmm 了两块=lmmmnmm
了个=mmlnmmm 了个大=mmmmlmm 了五=mmnmmmm 了保=mmmmmnm 了俩=mmmmnmm 了俩|=mmmmnmm 了停=nmmmmmm 了几=mmmmnmm 了十=mmmmnmm 了半=mmmnlmm
了去=mmmmmnm 了去哪=mmmmmnm 了吗=mnmmmln 了吗|=mnmmmlm 了吧=mlmmmmn 了吧|=nlmmmmm 了哈=nmmmmmm 了哈哈=mmmmmmn 了四=mmmmnmm 了好=mmnmlmm
了就=mmmmmmn 了我=mmnmmmm 了根=nmlmnml 了没=krlllln 了没|=lpmmlln 了没得=mmmmmmn 了没有=mnmmmmm 了点=nmmmmmm 了胶=nmmmmmm 了那=mmmmnmm
事|=mmmnmmn 事|我=mmmmmmn 事了=nmmmmmm 事了|=nmmmmmm 二=mmmnnml 二十=mmmmnmm 二楼=mmmnlmm 五=mmmlnmm 五六=mmnmmmm 五楼=mmmlnmm
五楼的=mmnmmmm 井=nmolklm 井头=mlnmlmn 井盖=nmmmmmm 交=mmllnmm 交站=mmlmnmm 产=mmmlnml 亭=mmomlmm 亭的=mmnmmmm 亮=ommmmlm 亮|=nmmmmlm
亮了|=nmmmmmm 亮啦=nmmmmmm 亮啦|=nmmmmmm 人=mnqkknk 人|=lmnmmmm 人上=mnmmmmm 人了=nmmmmmm 人了|=nmmmmmm 人呢=mnmmmml 人呢|=mnmmmml
人在=mnmmmmm 人家=nmlmmmm 人接=mnmmmmm 人来=mnmmmmm 人看=mmmmnmm 人走=nmmmmml 人都=mlmmlmn 什=mnmnmmm 什么=mnmnmmm 什么时=mnmmmmm
今=molmmlo 今天=mmmmnlm 今天又=mmmmnmm 今天来=mmmmnmm 今晚=mnmmmln 从=mmlmnmm 从窗=nnmmmmm 从窗户=nnmmmmm 仔=mmmnmml 他=nmmmmmm
他们=nmmmmmm 他们自=nmmmmmm 他家=lmnmmmm 以=nllmnnm 以为=lmmmmmn 以了=nmmmmmm 以了|=nmmmmmm 以后=mmmmnmm 仨=lmmmomm 们=nnnmlmk
们|=mnmmmmm 们自=nmmmmmm 们自己=nmmmmmm 们说=mnmmmlm 们这=mmnmmmm 们那=mmmmmnm 件=mlmmmom 伐=mommlnm 伐|=mommlnm 休=mmmmnml 休息=mmmmnml
会=nmmknnm 会|=nmmmmmm 会不=mlmmmmn 会不会=mlmmmmn 会儿=mmmlmmn 会飞=mmmmnmm 传=mmmnlmm 似=mmmmnmm 似的=mmmmnmm 似的|=mmmmnmm 但=lmmmnmm
位=mlmmmln 位|=mlmmnmm 低=mmmmnmm 住=mmlnnnl 体=mmmmmnm 作=mmmnnml 你=jmllklu 你|=mmmmmmn 你上=mmmmmmn 你们=mommlml 你们说=mmmmmlm
你家=mmmmmmn 你那=mmmmmmn 使=nmmmmmm 供=mlmmmnm 侧=mnmnmmm 便=mmnmnmm 保=mlmmlon 保安=mmmmmmn 保管=mmmmmnm 保险=mmmmmnm 信=mmmmnlm
信|=mmmmnmm 俩=llmnmmn 俩|=mmmmnmm 修=mmnmlml 修|=mnmmmmm 倒=mmnmmml 倒了=mmnmlmm 倒是=mnmlnmm 候=mommmlm 候能=mnmmmlm 借=mmmmmmn
停=llmmmnn 停了=mmnmlmn 停了|=mmmmmmn 傅=nommmll 催=mnmmmmm 催一=mnmmmmm 催一下=mnmmmmm 像=lmmnmmm 像头=mmmmlnm 像是=mmmnnml 僵=mmmmmnm
僵尸=mmmmmnm 僵尸车=mmmmmnm 儿=mmmlnml 儿|=mmlmmmn 儿|我=mmmmmmn 儿了=mmmmmml 儿了|=mmmmmml 儿呢=mnmmmmm 儿呢|=mnmmmmm 儿园=mmmmnmm
儿的=mmnmmmm 元|=mmmnmmm 兄=mmmmmmn 兄弟=mmmmmmn 充=mlnmmnm 充|=mlmmmmm 充电=mmnmlmm 充电棚=mmmmlmm 先=mllmmmo 光=llllpmm 免=mmmmmmn
免费=mmmmmmn 入=mmnmnmm 入口=mmmmnmm 入户=mmnmmmm 全=lmoloml 全是=mmnmmmm 全黑=mmmnmmm 全黑|=mmmnmmm 八=mmllnmn 八楼=mmmmmmn 公=nmnllnl
公交=mmlmnmm 公交站=mmlmnmm 公共=mmnmlnm 公司=nnmmmml 公司的=mmmmmlm 六=mlnmomk 六楼|=mmmnmmm 六点=mmmlnml 共=mmnmmml 关=nmmllmm
关不=mmnmlmm 关了=nnlmmmm 关了|=nmmmmmm 关了没=mnmmmmm 关系=nmmmmmm 关系|=nmmmmmm 其=mmmnlmm 其实=mmmnmmm 养=mmnmmnl 再=nmnmlml
冒=molmmll 冒|=lommmmm 冒了=nmmmmmm 冒了|=nmmmmmm 写=lmlpmml 冤=mmmnmmm 冤枉=mmmnmmm 冰=mmnmlmm 冰箱=mmmmlmn 冲=mllmnmm 冲了=mmmmnmm
冲了|=mmmmnmm 冷=mmlmmmn 冷水=mmmnmmm 冻=lmmmnmm 净=nmlmnml 净|=lmmnnmm 准=mnmnlmm 准确=mmmnmmm 凉=mmmmnml 凉|=mmlmnmm 凌=mmmmnmm
凌晨=mmmmnmm 减=mmnmlmn 凑=mmmmnmm 几=mnlmmml 几个=mnmmmml 几号=mnmmmmm 几天=mmmnmmm 几天|=mmmnmmm 几时=mnmmmmm 几点来=mnmmmmm
几点能=mnmmmlm 出=lmmlomm 出不=mmmmomm 出去=mmnmmmm 出口=mmnmmmm 出来=mlmmnmm 出来|=mmmmnml 出门=mmmmmmn 分=lnmmmml 分钟=lnmmmmm
分钟了=mnmmmmm 划=mlmnnml 刘=mmmmlmn 刚=pkkmnll 刚才=nmmmmmm 刚看=nmmmmmm 利=mmlmnmm 别=llmllmq 刮=lmmmnmm 到=kplkplm 到|=mnmmmln
到了|=mmmmnmm 到了没=mmmmmmn 到几=mmmmmnm 到几点=mmmmmnm 到十=mmmmnmm 到哪=mnmmmlm 到底=mommmll 到我=mmmmoml 到楼=mnmmmmm 到没=mmmmmmn
到没|=mmmmmmn 到路=nmmmmmm 刷=mmnmmml 刷卡=mmnmmmm 前=lnlnmml 剪=mmnmlmm 剪|=mmnmmmm 办=mmmmmnm 务=mmmmmnm 动=mnmmmnl 动|=mnmmmmm
动了=nmmmmmm 动了|=nmmmlmm 动室=mmnmmmm 动车=mmmmnml 动车道=mmmmnmm 包=mmmlmmm 化=mmmmmml 北=mmmnmmm 北门=mmmnmml 北面=mmmmmmn 区=mllmmpl
区|=mmmnmmm 十=mmlmpml 十一=mnmmmmm 十几=mmmmnmm 十来=mmmnmmm 十点=mmmmmml 千=mmomlmm 午=mnmmmml 半=lnmmmml 半|=mmmmnml 半夜=mmnmmmm
单=mmmmnmm 单元|=mmmnmmm 卖=mmmmmmn 南=mlmnlmn 南门=mmmmlmm 南门|=mmmnmmm 南门那=mmmmmmn 占=mmmnmmm 卡=olmmmmk 卡在=mmmmnmm 卡车=nmmmmmm
印=mlmmmmm 压=lmnmmmm 厕=mmnmmmm 原=nmmmmml 原来=nmmmmml 原来是=nmmmmml 去了=nmllnml 去了|=nmllnml 去人=mmmmlmm 去哪=mlmmmnm 去敲=mnmmmmm
又=kmmkqlm 又响=mmmmmmn 又响了=mmmmmmn 又来=mmmmnmm 反=mmnnlmm 反了=mmmnlmm 反了|=mmmnmml 反应=mmnmmmm 反应|=mmnmmmm 发=mlomlmm
发|=mmnmmmm 取=mmnmlmm 受=mmmmmnm 口=lnolmmm 口|=mmmnmmm 口子=mmmmlmn 口子|=mmmnmmm 口的=mmnmlmm 口等=mnmmmmm 口罩=mmmmmmn 口那=mmnmlmm
口那个=mmnmlmm 句=mnmmmmm 另=mmnmmmm 另外=mmnmmmm 只=mmmmnmm 只|=nmmmmmn 叫=lmmnmln 叫|=mmmmnmm 叫了=mmmnlmm 叫了|=mmmmmmn 可=nlllmnn
可以=nlmmmnl 可以了=nmmmmmm 台=lmnloml 台|=mmlnnmm 台阶=mmmmnmm 右=mmlmomm 叶=mmmnmml 号=mnmloll 号|=mmmmnmm 号楼前=mmmmnmm 号码=mmmmnmm
司=nmmmmml 司的=mmmmmlm 吃=llmmmmo 各=mlmmlnn 各位=mmmmmmn 合=mlmmmnm 同=mmmmmnm 名=mnmmmmm 后=mmmnmlm 后|=nmmmmmm 后头=mmmnmmm
后门=mmmmmmn 后门口=mmlmmmm 后面=mmnmlmm 向=mmmnmmm 吓=mmmmlmn 吗=mmmmlnm 吗|=mnmmlnm 吧=olllklq 吧|=omllklp 吧|我=mmmnmmm 听=llmolmn
听|=mlmnmmm 启了=mmmmnmm 吱=mmnmlmm 吵=mmnllmn 吹=nmmlmmm 呀=mmmmlmm 呀|=mnmmmml 告=mnomkmm 告诉=mnmmmmm 告诉我=mnmmmmm 呗=mmmmmmn
呗|=mmmmmmn 员=mnmmmml 呢=mollklo 呢|=nplllln 周=mnmnnml 周六=mmmnmmm 周末=mnmmmml 味|=mmmmnmm 味儿=mmmmmmn 味儿|=mmmmmmn 味道=mmmmlmm
咋=mnmmlmm 和=mmlnnmm 咦=nmmmmml 咦|=nmmmmml 咱=mlmmmnm 咱这=mlmmmnm 品=mlmmmnm 哈=nlmnlmn 哈|=nmmnlmm 哈哈=mmmmmmn 哈哈|=mmmmmmn
响=mlnlmmm 响|=mmnmmml 响一=mmmmnmm 响了=mmmmmmn 响了|=mmmmlmn 哒=ommmlmm 哒|=nlmmlmm 哥=mmmmmmn 哥|=mmmmmmn 哦=lnmmmmm 哦|=lnmmmmm
哪=llmmlom 哪个=mmmmmnm 哪个在=mnmmmmm 哪位=mnmmmlm 哪儿=mmmmmnm 哪天=mnmmmlm 哪天|=mnmmmlm 哪补=mmmmmnm 唉=mmmmlmn 唉|=mmmmlmn
唔=nmmnmml 唔系=mmmnmmm 啊=lplmkmm 啊|=lpmmknl 啊|我=mnmmmml 啥=mnmmmlm 啥|=mnmmmlm 啥时=mnmmmmm 啥时候=mnmmmmm 啦=ommllln 啦|=onllkln
喂=lnmmnln 喇=ommmkml 喇|=ommmlml 喊=mmmnmmm 喊了=mmmnmmm 喜=mmmmmmn 喜鹊=mmmmmmn 喝=mmmmlmn 喷=mmnmlmm 喽=mnmmmmm 喽|=mnmmmmm
嗓=mmmnmml 嗰=mmmnlmm 嘛=lmnlklp 嘛|=lnmlllp 嘞=lmmmmmn 嘞|=lmmmmmn 器=mlnmlnm 嚟=nmmmmmm 嚟|=nmmmmmm 四=lmmnolk 四单=mmnmmmm
四单元=mmnmmmm 四楼=mmlommm 四楼|=mmmnlmm 四点=mmmmnml 回=nollnlm 回|=mmmmnmm 回来=mmmmlmo 园=mmlmnmm 围=mmnmlmm 围墙=mmnmlmm 图=mmmmmmn
圈=mmmmnml 圈|=mmmmnmm 土=mmlmnmm 在=nniooll 在0=nmmmmmm 在|=mmmmnmm 在家=mmmmnmm 在弄=mnmmmmm 在放=mmmmmmn 在流=mmmmnmm 在的=mmmnmmm
在砌=nmmmmmm 在那=mmmmnmm 在里=mmlmmmm 在里头=mmmmlmm 在门=mmmmlmm 在隔=mmmnmmm 在隔壁=mmmnmmm 地=llnmlnn 地|=mmnmmmm 地上=mmmmnmm
地下=mmmmmnm 地下室=mmmmmnm 地库=mmnmmmm 地方=mmmmmnm 地砖=mmmmlmn 地面=mmmmnmm 场=mlmlnmn 场|=mmmmlmm 场舞=mmmmmmn 圾=mmnmlmm
圾车=nmmmmmm 坊=mmlmnml 坏=mlnmlmn 坏|=nmmmlmm 坏了=mmnmlnm 坏了|=mmnmlmm 坐=mmmmmmn 坑=mmmnmmm 块=llnmnml 块|=mmommmm 块儿=mmmmnmm
坛=mmmnmmm 坡=mmmmnmm 坡道=mmmmnmm 坪=mmmmlmm 坪上=mmmmlmm 垃=mmnmlmm 垃圾=mmnmlmm 垃圾车=nmmmmmm 垫=olmmmml 垫了=nmmmmmm 埋=nmmmmmn
城=mmmmmmn 城管=mnmmmmm 堂=mmomlmm 堂的=mmnmmmm 堆=mmnlmmm 堆|=mmmlnmm 堵=mnlmmmm 堵了|=mmnmmmm 塌=mmnlmmm 塌了=mmnmlmm 塑=mmnmmmm
塞=lmlmmmo 填=nmmmlmm 墙=lmnmlmn 墙了=mmlmmmn 墙那=mmnmlmm 壁=mmmnmml 声=mmnmllm 声控=mmnmmmm 声音=mmmnlmm 壳=mmmmmmn 处=mnmmmln
处理=mnmmmlm 备=mlmmnnm 复=mlmmnmm 外=lmnmlmn 外墙=mmmmlmn 外头=mmnmmmm 多=mmllmom 多|=mnlmnlm 多久=mmmmmnm 多了=mmmnmmm 多了一=mmmnmmm
夜=lmomlmm 夜班=mnmmmmm 够=mmmmnmm 大=mmnollm 大|=mmmnmmm 大了=mmmnmml 大了|=mmmnmml 大堂=mmomlmm 大堂的=mmnmmmm 大姐=nmmmmmm
大学=mnmmmlm 大家=mmmmmmn 大概=mnmmmmm 大爷=mlmmmmn 大的=mmmmnmm 大门=mmlnmmm 天=lnomlln 天|=momnllm 天也=mmmmnmm 天了=lmmmnmm
天了|=lmmmnmm 天又=mmmmnmm 天台=mmnmlmm 天天=mnmmlmm 天就=mmnmmmm 天有=lmmmmmn 天来=mmmmnml 天花=mnmmmmm 天花板=mnmmmmm 天面=mmmmmmn
天黑=mnmmmmm 太=mnmmmmm 太太=mmmmnmm 头=llnonll 头|=mllnnmm 头也=mmmmnmm 头了=mmmmnmm 头了|=mmmmnmm 头老=mnmmmmm 头那=mmmmlmm 夸=mmmomml
夸张=mmmnmml 夸张了=mmmnmmm 夹=mmmmnmm 夹|=mmmmnmm 女=mnmmmmm 她=mmmmnmm 好=nnllmmn 好|=mmmmmmn 好|我=lmmmmmn 好久=mnmmmml 好了=nmmmlmm
好了|=nmmmlmm 好像=lmmmnmm 好几=mmmnmmm 好多=mmnmlnm 好意=nmmmmmm 好意思=nmmmmmm 好的=mmlnmmm 好的|=mmlnmmm 妈=lmmmnmm 妹=mmmmmmn
始=mlmmnnm 姨=mmmmnml 娃=mmmlnmm 子=lmomnlm 子|=llnmmmm 子上=mmmmnmm 子也=mmnmlmm 子了=mmnmlmm 子了|=mmnmlmm 子天=mmmmlmn 子天天=mmmmlmn
子打=mmmnmmm 子是=mmmmnmm 子给=nmmmmmm 子还=mmmmmmn 子还是=mmmmmmn 子都=mmmmnml 子里=mmlmnmm 字=mmlommm 字|=mmmnmmn 孙=mnmnlmm
孙子=mmmmmmn 学=mnlmnml 学校=mmmmnmm 孩=mmmmlmn 孩子=mmmmlmn 它=lmmnmmn 安=nmmmmmm 安静=nmmmmmm 完=nnmlmml 完了=nmmmmmm 完了|=nmmmmml
定=nmmmmmm 定|=mnmmmmm 定时=nmmmmmm 宝=lmmmmmn 实=lmlmmmn 实了=mmmmnmm 实了|=mmmmnmm 审=mmmmmnm 客=mmmmmmn 客服=mmmmnlm 客服远=nmmmmmm
宣=mmnmmmm 宣传=mmnmmmm 室=mmnmmmm 室|=mmmnmmm 室能=mmmmmnm 家=mlmknmn 家|=lmmnoll 家也=mmmmmmn 家也有=mmmmmmn 家是=nmmmmmm 家电=mmmmlmn
家老=mmmnnml 家说=mmmmnmm 家那=mmmmmmn 密=mmmmnmm 密码=mmmmnmm 对=mlnnmmm 对|=mmmnlmm 对着我=mmmmnmm 对讲=mmnmmmm 对门=mmmmnmm
对面=mmnmmmm 将=mmmmmmn 小=lklmnno 小区=mmmmlnm 小孩=mmnmmmm 小时=lmmmmmn 小时候=mmmmmmn 少=mmmmlmm 就=nmkmpll 就不=mmmmmmn 就别=mmmmmmn
就好=mmmmmmn 就好了=mmmmmmn 就想=mnmmmml 就我=mmmnlmm 就是=lmmmmmn 就没=mlmmnmm 尸=mmmmmnm 尸车=mmmmmnm 尿=mmlnnmm 尿|=mmlnnmm 层=mmmnlmm
层|=mmmnlmm 层的=mmnmmmm 居=mlmmlmn 屋=nmmmmlm 屎=mmnmmmm 屏=mmmmnmm 屏幕=mmmmnmm 山=mmnmmmm 岔=mmmnmmm 工=omlmmml 左=mmmnmmm
左边=mmmnmmm 差=mmmmnml 差点=mmmmnml 己=nmmmlnl 已=mmmnmml 已经=nmmmmmm 已经在=nmmmmmm 巷=mmomlmm 市=nmmmlmm 布=mmnmmmm 师=nommmll
师傅=nommmll 带=mlmmmnm 帮=mmmmnmm 帮忙=mlmmmnm 常=nmmmnml 常|=mmmmnmm 幕=mmnmnml 干=nnllmmm 干|=mmmmmmn 干了=nmmlmmm 干净=nmmmmml
平台=mmlmmmm 年=lkmlmoo 年审=mmmmmnm 年检=mlmmmnm 幼=mmmmnmm 幼儿=mmmmnmm 幼儿园=mmmmnmm 广=mmomkmn 广告=mmomlmm 广场=mmmmmmn
广场舞=mmmmmmn 床=mmmmnmm 库=mmnmlmm 库里=mmnmmmm 应=mmnlnll 应|=mmmlnmm 应该=mmmmnmm 应该是=mmmlnmm 底=lnnmmll 底下=mmnmnml 店=nmlmnmm
店家=nmmmmmm 废=mlmmmnm 废品=mmmmmnm 度=mnmmmml 度|=mnmmlml 座=lmnmmmm 庭=mmnmlmm 开=olklonk 开一=mmmmnmm 开了=nmmlnml 开了|=nmmmmmm
开始=mlmmnnm 开门=mmmmmmn 弄=nnmmmll 弄|=mmmmnmm 弄好=nmmmmmm 弟=mmmmmmn 张=mlmnnmm 张了=mmmnmmm 张了|=mmmnmmm 弯=mmmmnmm 弹=mmmnlmm
弹不=mmmnlmm 归=nmmmmnm 归哪=mlmmmnm 归谁=mmmmnmm 当=mmmmlmo 当响|=mmnmmmm 录=llmmnnm 录|=mlmmmnm 影=mmnmlmm 影儿=mmmmmmn 往=mlmmomm
往下=mmommmm 往下掉=mmnmmmm 往外=mmmmmmn 得=lnnmllm 得|=mmlmlmn 得上=mmmnmmm 得不=mmmnmmm 得不对=mmmnmmm 得到=mlmmmmm 得我=mmmmlmo
心=nmmllmn 心|=nmmmmmm 必=nmmmmmm 忙=mlmmmnm 快=lnnmmmm 快|=mmmmmmn 快掉=lmnmnmm 快点=mnmmmmm 怎=mlmmmom 怎么=mlmmmom 怕=mlmmmmn
思=nmmmmmm 急=mlmmmmm 怪=nmmmmmm 总=mmmmnml 恢=mmmmmln 恢复=mmmmmln 息=mmmmnml 悬=mmnmmmm 想=lmnmlnm 意=nmmmmmm 意思=nmmmmmm
感=mmnmmmm 感应=mmnmmmm 慢=mnmmlmm 憋=mmmmmmn 憋着=mmmmmmn 憋着气=mmmmmmn 成=lnmokmm 我=mlkollr 我|=nnlmlmm 我一=mnmnlmn 我上=mmmlnmm
我下=llmmmmo 我下去=lmmmmmn 我不=mmmmmmn 我也=mmmmlmn 我们=mlnnmnl 我们这=mmnmmmm 我先=mmlmnmm 我六=mmmmnml 我再=nmmlmmm 我去=mmmmmmn
我回=mnmmmml 我妈=mmmmnml 我家=mmnlmmn 我家|=mmmmnml 我家也=mmmmmmn 我家老=mmmmnml 我家那=mmmmmmn 我就=mnmnlmm 我开=mlmmmmn 我想=mmmmmnm
我手=nmmmmml 我拿=nmlmnmm 我摸=mmmmnmm 我用=mmmmnmm 我的=mmmlmmo 我看=mmmnmmm 我讲=mmmnmmm 我说=mlmnlmn 我还=lnmmlmo 我还以=mmmmmmn
我这=mnmmlmm 我都=mmmmmmn 我阳=mmmmlmn 我阳台=mmmmlmn 截=mmnmlmm 戴=mmmmmmn 户=mmomlml 户|=mmmmlmm 房=mlnmlnl 房东=nmmmmmm 房门=mmnlmmm
房门口=mmnmmmm 所=mlmmmmn 手=mmnllmm 手|=mnmmlmm 手一=mmmnmmm 手机=nlmmnmm 才=mllomnm 打=mlonkmm 打|=mmmmnmm 打了=nmmmmmm 打滑=mmnmlmm
打错=mmmnmmm 打错|=mmmnmmm 扔=mmnllmm 扣=mmmmnmm 扫=mmmnlnl 扫|=mlmmmnm 扫完=mnmmmmm 扫干=nnmmmmm 扫干净=nnmmmmm 扭=mmnmmmm 扭腰=mmnmmmm
扰=mmmmmnm 扰民=mmmmmnm 扰民|=mmmmmnm 找=nlmmlnm 找到=nmmmmmn 把=mmnmlln 把手=mmmmmmn 投=mlnmmmm 折=mmnmlmm 报=mlmmlol 抬=mmmmmmn
抹=nmmmnmm 拆=nmmlmml 拆了=lmmmnmm 拉=mmnnlmm 拉了=mmmmnmm 拉倒=nmmmmmm 拍=mmnmnml 拎=mmmmlmn 拐=mmmmnmm 拔=mmmmnmm 拖=nlmmmnm
拖|=mmmmmnm 拖到=nmmmmmm 招=mmmmmnl 招牌=mmmnmml 拜=mnmmnml 拢=nmmmlmm 拢了=nmmmmmm 拧=nmmmmmm 拨=mlmmnmm 拿=plllmmn 挂=mmmmmmn
指=mmmnmml 按=nmmmmmm 挡=mmnmnml 挪=mnmmmlm 挪开=nmmmmmm 挪开了=nmmmmmm 捞=nmmmmmm 换=olmlmnl 换了=nmmlnml 掀=lmmlomm 掉=mlommml
掉|=mmmmnmm 掉下=lmnmmml 掉下来=lmnmmml 掉了=nmlmlmm 掉了|=nmmmmmm 掉了一=mmmmlmn 排=lnmmnlm 排到=mnmmmmm 排水=mmmmnmm 排队=lmmmmmn
接=mmllnmm 推=mmmmmmn 插=mmlmnmm 搁=mmmmnmm 搞=ommnlml 搞错=nmmmmmm 搬=nmmlnml 搬家=mmmmnmm 搬空=nmmmmmm 搬空了=nmmmmmm 搬走=mmnmnml
搭=mmmmmmn 摄=mmmmlnm 摄像=mmmmlnm 摄像头=mmmmlnm 摊=mmnlmnl 摊|=mmmmnmm 摸=mnmmmmm 撒=mnlmnml 撤=ommlmml 撤了=nmmmmmm 撤了吧=nmmmmmm
操=nmmmnml 操场=mmmmnmm 擦=nmmmnml 擦了=nmmmmmm 收=olmllmm 收|=mlmmnnm 收走=nmmmmmm 收走了=nmmmmmm 改=llkqlnm 改成=mmlnmmm 放=mnmknmm
放了=mmmmmmn 放学=molmmml 政=nmmmmmm 敢=mnmmmmm 数=mmmolmm 数字=mmnmmmm 敲=mnmmlmn 整=llmnoml 整栋=mmmnmmm 文=mlmmmnm 斤=mmmmlmn
断了=mmnmmmm 新=nlmlmnm 新的=nmmmmmm 新的|=nmmmmmm 新装=mmmmmnm 方=mlmmnmm 施=nmmlmmm 施工=nmmmmmm 旁边|=mmlmnmm 无=mlmmmmn 日=mmmmlmm
旧=mlmmmnl 早=mmmmnmn 时=lommmml 时候=mommmlm 时候能=mnmmmlm 明=mmmnmml 明年=mmmmnml 星=mlmmnnl 星期=mlmmnnl 昨=mmlmomm 昨晚=mmmmnmm
是=ljktnlk 是0=mmlnmmm 是|=mlmlmln 是一=mmnnlmm 是三=mmmnmmm 是不=lnmlmln 是不是=mnmlmln 是五=mmmlnmm 是五楼=mmmlnmm 是你=mmmmmmn
是全=mmmnlmm 是出=mlmmmmn 是哪=mmmmmnm 是大=mmmnmmm 是大门=mmmnmmm 是定=nmmmmmm 是定时=nmmmmmm 是我=nmmmlmn 是有=mlmmmnm 是有人=mmmmmnm
是楼=mmmmnmm 是楼下=mmmmnmm 是水=nmnmlmm 是水|=mmnmmmm 是没=mnmmnml 是油=nmmlmmm 是消=mmmmnmm 是消防=mmmmnmm 是煤=mmmnmmm 是物=mmmnmmm
是物业=mmmnmmm 是白=mmnmlmm 是蟑=mmmmmmn 是蟑螂=mmmmmmn 是谁=mmmmmmn 是这=mmnmmmm 是那=mmmmnmm 显=mmmloml 显示=mmmloml 晃=mmmmnml
晒=nmnmlmm 晒被=mmmmmmn 晓=nmmmmmm 晓得=nmmmmmm 晚=lmmlnmm 晚上=llnmmnm 晚上几=mlmmmnm 晨=mmmmnmm 晾=mmnmlmm 晾衣=mmnmlmn 暖=mmmmmnm
暖气=mmmlmmm 更=lmlmpml 最=mmlmoml 月=mlmmnnl 月|=mmmnmmm 有=lonkmmm 有|=lolmmln 有|我=mmmmmmn 有一=mmmlnmm 有一台=mmnmmmm 有个=mmmmnml
有了=mlmmmmn 有人=nonlkll 有人在=mmmmmmn 有人接=mnmmmmm 有只=lmmmmmm 有味=mmmmnmm 有哒=nmmmmmm 有回=mnmmmmm 有小=mmmmnmm 有影=mlmmmmm
有影儿=mmmmmmn 有我=mmmmmmn 有水=mmlmnmm 有没=mlmmmnm 有没有=mlmmmnm 服远=nmmmmmm 服远程=nmmmmmm 望=lpmmlmm 朝=mmlmmmn 期=mlmmmnm
木=mmnmlmm 木板=mmnmlmm 未=mommmml 末=mnmmmml 本=nmmmmmm 朵=mmmmnmm 机=nlnmmmm 机|=mmmmnmm 机关=mmmmmml 机关了=mmmmmml 机动=mmmmnmm
机动车=mmmmnmm 机器=mmmnmmm 杆=mmnmnml 杆|=mmmmnml 材=mmmmmnm 条=llnnmml 来=polkmjn 来|=lnmmnll 来不=mmmmmmn 来不来=mmmmmmn 来了=nlnlnmm
来了|=nlnlmml 来啊=mnmmmmm 来啊|=mnmmmmm 来就=mnmmmml 来换=nmmmmmm 来收=mlmmmnm 来是=nmmmmml 来水=mnmmmmm 来水|=mmmmnmm 来没=mommmml
来没来=mnmmmmm 来的=mlkmmmo 来的|=mmlnmmn 来看=mnmmmml 来看一=mnmmmmm 来看看=mnmmmmm 来给=mmmmmmn 松=lnnmnml 板=lnmmmmm 板那=mmmmnmm
枉=mmmnmmm 果=mmmnlmm 枝=mnllnml 枝|=mmlmnmm 枪=lmmnmmm 架=lmommml 柜=lllmpml 柜|=mmmnmmm 柜子=mlmmnnm 查=mnmmmml 查到=mnmmmmm
标=mmmmnmm 栋=mmlommm 栋|=mmlplmm 栋|我=mmmnmmm 栋楼=mmmmnmm 栋的=mmmmmmn 栋那=mmmmnmm 栋那边=mmmmnmm 栏=mmnmmml 树=mnmmmmm 树|=mmmmnmm
校=mmmmnmm 样=mmllnmn 样|=mmmlnmm 根=mlnmmmm 根|=mmnmmmm 根肠=lmmmnmm 格=mmmmmml 格员=mmmmmml 档=nmmmmmm 桥=mmmmnmm 桩=mmnmlmm
桶=mmmmlmn 梯=mmnmmml 梯停=mmmmmmn 梯停了=mmmmmmn 梯口=mmnmmmm 梯的=mnmmmmm 检=mlmmmnm 棚=mmnmlnm 椅=mmnmnmm 楚=mmmlnmm 楚了=mmmlnmm
楚了|=mmmlnmm 楼=lllnlno 楼|=mmlolmm 楼|我=mmmmlmm 楼上=mmlnlmn 楼上|=mmmnmmm 楼上也=mmmmnmm 楼上铺=mmmmmmn 楼下=mmnmlml 楼下的=mmmmmmn
楼也=mmmmoml 楼前=mmmmnmm 楼前面=mmmmnmm 楼大=nmmmmmm 楼是=mmmnmmm 楼是我=mmmnmmm 楼梯=mmnmmmm 楼没=mmmnmmm 楼灯=nmmmmmm 楼电=mmmmnmm
楼电梯=mmmmnmm 楼的=mmmmlmn 楼道=mmlnmmm 楼道里=mmmnlmm 概=mnmmmmm 横=mmmnmmm 次=mlmmmnn 次|=mlmmmnm 款=mlmmmnm 歉=nmmmmml 歉了=nmmmmmm
歉了|=nmmmmmm 正=mmmnmmm 正好=lmmmmmn 正常=nmmmnml 正常|=mmmmnmm 此=nmmmmmm 步=mmmmnll 歪=mmnmlmm 死=lmnmnmm 死|=lmnmlmm 比=mnmmnml
毛=mllmmnn 毛病=mmmnmmm 民=mlmmmnm 民|=mmmmmnm 气=mmmllmn 水=mlpllml 水|=mlommml 水不=nmmmmmm 水了=mmmmmmo 水口=mmnmmmm 水机=mmnmmmm
水来=nlmmmmm 水泥=mmnmmmm 水的=mmmmlmm 水管=mmnmlmm 水管子=mmnmmmm 水表=mmnmmmm 水还=mmmmmmn 水那=mnmmmmm 水龙=mmnmmmm 水龙头=mmnmmmm
求=lnmmmmm 求求=lnmmmmm 池=nmnmllm 池子=mnmmmmm 汤=mlmmomm 汤|=mlmmmmn 汤水=mmmmnml 沉=mnmmmmm 沙=lmpmlmm 沙发=mmommmm 沙发|=mmnmmmm
沙子=mmmmlmm 沟=mmnmmmm 没=mplnlmk 没|=kplllmn 没|不=mmmmmmn 没|你=mmmmmmn 没了=nlmlmmm 没了|=nlmlmmm 没事=mlmnmmm 没事|=mlmnmmm
没事了=nmmmmmm 没人=lmnlmmm 没人来=mnmmmmm 没关=nmmmmmm 没关系=nmmmmmm 没动=mmmmlmm 没反=mmnmmmm 没反应=mmnmmmm 没味=nmmmmmm 没得=mnmmlmm
没得|=mnmmmmm 没扫=mnmmmmm 没接=mmmmnmm 没有=lolmlmn 没有|=lommlmm 没有人=mnmmmlm 没用=mmmmnmm 没用|=mmmmnmm 没留=mmmmomm 没见=mmmmnmm
没通=mmmmnmm 没锁=mnmmmmm 河=mmmmmnm 油=nlmlnml 油|=nmmmlmm 法=mmmmmnl 泡=mmlmoml 泥=mmnmlmm 泥|=mmnmmmm 洗=lmmmllo 洞=mmlmnmm
活=mmnmmmm 活动=mmnmmmm 活动室=mmnmmmm 派=mnmmnml 派了=nmmmmmm 派人=mmmmnmm 流=mmnmnmm 流|=mmnmmmm 流到=mmlmnmm 浇=mmmmlmm 浪=mmmmlmn
海=mnmmlmm 涂=mmmnlmm 涂了=mmmnlmm 消=nnmmmll 消防=mmnmmmm 淋=mmmmnml 深=mmmnnml 深|=mmmnmml 混=mmlmmmm 清=nlnnmml 清|=mmnmmml
清了=nmmmmmm 清了|=nmmmmmm 清楚=mmmlnmm 清楚了=mmmlnmm 渗=mmmmnmm 渣=mmnmlmm 渣|=mmnmlmm 温=mmmmmmn 湿=mmmmmmn 滑=mmnmmnm 滑|=mmmmlmm
滑梯=mmmnmmm 满=mlmnmmm 满|=mmlmmmm 满了=mmnmnmm 满的=mmmnmmm 滴=mmnlnmm 滴了=nmlmmmm 滴了|=nmlmmmm 滴滴=mmmmmmn 漆=mmnmmmm 漏=nmmlnml
漏的=mmnmmmm 漏雨=mmnmlmm 漏雨|=mmnmmmm 漫=mmlnmmn 火=mmmlmmn 灭=mmnmmml 灭了=mnmmmmm 灯=nmnmllm 灯|=mmmnmml 灯亮=nmmmmmm 灰=nmmnlmm
灰|=nmmnlmm 灵=mmmmmmn 灶=mmmmnml 炉=mmmnlmm 点=mnlmnkm 点|=lkmmnmn 点上=mnmmmlm 点半=mnmmmml 点多=mmmmnmm 点就=mnmmmml 点收|=mmmmnmm
点点=mmmmnmm 点能=mnmmmlm 烂了=mmnmlmm 烟=mllmmmn 烟|=mmmnmmm 烟头=mmmmnmm 烤=mmmmmmn 烦你=mmmmmmn 烧=mlmmmmn 热=mllmlmn 热|=mmmmmmn
热了=mmmmmmn 热了|=mmmmmmn 热水=mmmnmmm 热闹=mmmmmmn 热闹|=mmmmmmn 焊=mmmnmml 焊|=mmmnmml 照样=mmmmnmm 爆=mmnmmmm 爬=mmmmmmn
爬楼=mmmmmmn 爷=mlmmmmn 爸=lmmmmmm 片=mmnlmnm 牌=mlmnmnm 牙=nmmmmml 物=mlmmmnm 物业=mlmmmnm 特=mmmmlmm 狗=mlmmmmm 猫=mmnmlmn
环=mnmmmmm 现=mmllmmn 现在=nmllmmn 玻=mmnmlmm 玻璃=mmnmlmm 班=lnmmmnl 班|=mnmmmml 球=lmnmlmn 球的=mmmmlmn 理|=mnmmmmm 璃=mmnmlmm
瓶=mmmmnml 瓶车=mmmnmmm 瓶车|=mmmnmmm 生=mllmmmn 用=nkklpnn 用|=llmlnmn 用电=mmmmmmn 甩=mmmlnmm 申=mmmmmnm 申请=mmmmmnm 电=nknlmmn
电|=nmmlmmm 电了=mmmmmmn 电了|=mmmmmmn 电梯=mnmmmmm 电梯停=mmmmmmn 电梯口=mmnmmmm 电梯的=mnmmmmm 电棚=mmmmlmm 电池=nmmmmmm 电瓶=mmmnmmm
电瓶车=mmmnmmm 电线=mmmmlmm 电表=mmmlnmm 电表箱=mmlmnmm 电话=mmnmmlm 电话|=mmmmnmm 电钻=mmnmmmm 电钻|=mmnmmmm 留=mlmmnlm 疫=mlmmmnm
疫苗=mlmmmnm 病=mmmnmmm 白=mmmnllm 白天=mmmmmml 的=jmpmlln 的|=mmjpomk 的|一=mmmlnmm 的|不=nmmmmmm 的|我=mmmnmmm 的|楼=mmmmmmn
的也=mmmmnmm 的人=mnmmmmm 的全=mmmmnmm 的卡=mmmmlmm 的吧=mmmmmmn 的吧|=mmmmmmn 的呀|=mnmmmmm 的呢=mnmmmmm 的呢|=mnmmmmm 的是=lmlqlml
的晾=mmnmmmm 的晾衣=mmnmmmm 的来=nmmmlmm 的柜=mmmmnml 的沙=mmnmlmm 的灯=mmnmlmm 的电=mmmnmnl 的管=mmmmnmm 的车=mmmmmmn 的那=mllmmnm
的那个=mmmnlnm 的都=mmmmmmn 的雨=mmmnmmm 的雨水=mmmnmmm 皮=mlmmnmm 盆=mmmmmmn 盆那=mmmmnmm 盆那么=mmmmnmm 盏=mmmmnml 盏|=mmmnnml
监=mmlmnmm 监控=mmlmnmm 盖=mmmmmlm 盘=mmmnnlm 直=mmnmlmm 直流=mmnmlmm 直流|=mmnmlmm 省=ommmlmm 看=mllpkln 看|=mnmmmmm 看不=mmmmnmm
看了=mmmnmml 看到=mmmmlmn 看清=mmmlnmm 看清楚=mmmlnmm 看着=mmmmlmm 看见=nmmmmmm 看过=mmmmnmm 看过|=mmmmnmm 看错=lmmnmmm 看错了=lmmnmmm
真=mlmmlmp 真不=nmmmlmn 真的=mmmnlmm 眼=knmnlmn 眼了=lmmnmmn 眼了|=lmmnmmn 眼睛=lnmmmmm 着=mnlmomk 着|=mmnmmml 着了=omlmmmm
着了|=omlmmmm 着呢=mmmmlmn 着呢|=mmmmlmn 着我=mnmmmmm 着我家=mmmmnmm 着气=mmmmmmn 睛=lnmmmmm 睡=llmmmmn 瞅=mmmmmmn 瞅|=mmmmmmn
瞅瞅=mmmmmmn 瞅瞅|=mmmmmmn 瞎=lmmmlmn 知=llnmmmn 知道=llmmnmn 石=mnmmmml 码=mmmmnml 砌=nmmmmml 砖=mmmlmmm 砖|=mmlmmmn 砖头=mmmmnml
破=mmnmmmm 砸=nllmmnm 砸到=nmmmmmm 硬=mmmmnmm 确=mmlnlmn 碎了=mmnmmmm 碰=ommmmmm 磨=mmmmnml 示=mmmmnml 礼=mnmmnml 礼拜=mnmmnml
社=mlmmmnm 社区=mlmmmnm 离=mmmmoml 秋=lmomlmm 秋千=mmomlmm 种=nmmmlmm 租=mllmmom 租房=mlmmmnm 积=mmmmnmm 积水=mmlmnmm 程=mmmmnmm
究=nmmlmmm 空=mmmmmml 空了=nmmmmmm 空了|=nmmmmmm 穿=lnmmlmn 窗=mmmmnmm 窗户=nmmmlmm 窜=mmmnlmm 窝=lmnmlmm 站=mmmmmnl 笑=nlmmmmn
笑|=nmmmmmm 第=mnlmnml 等=lpmmllm 等到=lmmmmmm 等着=mnmmmml 答=nmmmlmm 答应=nmmmmmm 算=mmmmlom 算了=nmmmmmm 算了|=nmmmmmm 算扰=mmmmmnm
算扰民=mmmmmnm 算谁=mmmmmnm 算谁的=mmmmmnm 管=mnnlmnk 管|=mnmlmmm 管也=mmnmmmm 管管=mmmmlmn 箱=mmnmmmm 箱门=mmmmmmn 篮=lmnmmmm
篮球=lmnmmmm 米=mmmmnmm 粪=mmnmlmm 糊=mmmnlml 糊涂=mmmnlmm 糊涂了=mmmnlmm 系=mmlolmm 系|=nmmmmmm 紧=mmmmlmm 纠=mmmnmmm 纠正=mmmnmmm
红=mmllpmm 红色=mmmlnmm 纸=mmnmmmn 纸皮=mmmmmmn 线=mmnmmml 线都=mmnmmmm 细=mmmnmmm 经=nmmmmml 经在=nmmmmmm 结=mmmmnmm 给=monlknl
给个=mommlml 给你=mmmmnmm 给我=nmmmlmm 给我开=mmmmmmn 统=nmmmmnm 统一=nmmmmnm 续=mnmmmlm 维=nlmmlnl 维修=mlmmmnm 绿=mmmmnmm 缝=mmmmnmm
缠=mmmmnmm 缺=mlmmmmn 缺一=mlmmmmn 网=mnnmmml 网格=mmmmmml 网格员=mmmmmml 罚=mlmmmnm 罚款=mlmmmnm 罩=mmmmmmn 群=mmmmmln 群里=mmmmmln
翘=mmmmnmm 翘了=mmlmnmm 翻=nmmnmml 老=mlnlllo 老人家=mmmmmmn 老太=mnmmnml 老太太=mmmmnmm 老头=mnmnmmm 老板=mmmmmmn 老鼠=mmnmlmm 而=lmmommm
耳=lmmmnmm 耳朵=mmmmnml 耷=mmnmmmm 耷拉=mmnmmmm 肠=lmmmnmn 肥=mmmmmmn 胎=mmnmmmm 胶=nlmmnlm 胶|=nmmmmmm 胶皮=mlmmnmm 能=nmmlkol
能不=mlnmmmm 能不能=mlnmmmm 能开=mnmmmmm 能开|=mnmmmmm 能给=mmmmmnm 脏=mmmnlmm 脚=mlmmnmm 脚|=mmmmnmm 脸=mmmmnmm 脸盆=mmmmnmm
脸盆那=mmmmnmm 腰=mmnmlmm 腿=mmmmmmn 自=ommmlnk 自己=nmmmlnl 自来=mmmmmml 自来水=mmmmmml 臭=lnmmnmm 舞=mmmmmmn 色=mmlmomm 色的=mmmlnmm
节=mmmmnmm 花=mmmnmmm 花板=mnmmmmm 苗=mlmmmnm 苦=mmmmmmn 茶=mmmnlmm 草坪=mmmmlmm 草坪上=mmmmlmm 药=nmmmmml 药|=mmmmnml 莫=mmmmmmn
菜=mmmnmlm 菜|=mmmmmln 落=mmnmlmm 蓝=nmmmnml 蓝色=mmmmnmm 虫=mmmmnml 蚊=mmmnlmm 蚊子=mmmnmmm 蛮=mlmmlmn 蜂=mmnmmmm 螂=mmmlmmn
螂|=mmmnmmm 蟑=mmmlmmn 蟑螂=mmmlmmn 蟑螂|=mmmnmmm 血=lmmmnmm 血压=lmmmnmm 行=nmmmlmm 行|=nmmmmmm 行不=mnmmmmm 行不行=mnmmmmm
行了=nmmmmmm 行了|=nmmmmmm 衣=mmnmlml 衣服=mmmmmnm 衣机关=mmmmmml 补=mmmmmnm 补|=mmmmmnm 表=lmnnnmk 表不=nmmmlmm 表井=mmnmlmm
表箱=mmlmnmm 被=lmnmmnm 被人=mmnmlmm 被子=mmmmmmn 裂=mmmnlmm 裂了=mmmmlmm 裂了|=mmnmmmm 装=mlmlmnm 装个=mmnmmmm 装修=mmnlmmm 裤子=mmnmmmm
西=nlmnlnm 西边=mmnmlmm 西边那=mmnmlmm 西门=mmmmnmm 要=jnokmnm 要报=mmmmmnm 要换=mmnmlmm 要有=mnmmmmm 见=nlmmnmm 见|=mllmnmn 规=mmmmmnm
规定=mmmmmnm 角=mlmmmmm 角度=mlmmmmm 计=mmmmnmm 让=mlnmmml 让人=mmnmnmm 记=mlmmmnm 讲=mnnqkkk 讲|=mmnmmmm 讲了=mnmmlmm 证=mmmmmnm
诉=mmmmmnm 诉我=mnmmmmm 试试=mmmmmmn 话=lnmmmln 话|=mnmmnll 该=lmnmmmm 该是=mmmlnmm 误=mmmnlmm 说=lnmplll 说下=nnmmmmm 说了=mmmmnmm
说反=mmmnmmm 说反了=mmmnmmm 说得=mmmnmmm 说法=mnmmmmm 说的|=mnmmmmm 说错=mmmnmmm 请=mmmnlmm 谁=lnnllmn 谁|=mmmmnlm 谁去=mnmmmmm
谁的|=mmmmmnm 调了=mlmmmmm 谢=nlmmmmn 谢|=nmmmmmm 谢谢=nmmmmmn 豆=mmmmnml 负一=mmmmnmm 负一楼=mmmmnmm 货=mmmnmml 贴=nlnmmml 贴了=nmmmmmm
贴纸=mmmmnmm 费=mlmlmom 赔=nlmmmnm 走=nlmmmln 走|=nlmmmmm 走了=olmlmmm 走了|=olnmlml 走了一=nmmmmmm 走没=mnmmmmm 赶=mommmlm 赶紧=mmmmmmn
起=lnnmllm 起|=mmmmnml 起了=mmnmlml 起的=mmnmlmm 起的|=mmnmlmm 超=mmmmmnm 趟=nmmmmml 趟|=nmmmmmm 跑=nlmmmmm 跑|=nmmmmmm 跟=mmlmnml
跟我=mmmmmmn 跟着=mmlnnmm 跤=mmmmnml 路=mmnmlmm 路|=mmmnmml 路上=mmmmnmm 路灯=mmnmlmm 路灯也=mmnmlmm 跳=mmlnlmm 跳|=mmmnmmm 身=mmmmmmn
身|=mmmmnmm 车=lmmlnnl 车|=mmnmlmn 车主=mmmmmmn 车位=mmmlnml 车来=mmlmmmm 车棚=mmnmlmm 车的=mmlmnmm 车道=mmmmnmm 车都=mnmnmml 转=lmmmnll
转|=mmnmmmm 转盘=mmmmnmm 轮=lmmmmmm 轮到=lmmmmmn 轮椅=mmmmnmm 辆=mmnlmmm 辆|=mmmmnmm 辛=mmmmmmn 辛苦=mmmmmmn 边=lnnmmlm 边|=mmmmnmm
边也=mmmmnmm 边看=mmmnmmm 边还=mlnmmmm 边还有=mmmmnmm 边那=mmmmnmm 过=mmmmoml 过|=mllmomm 过一=mmmmnmm 过不=mmnmlmm 过不去=mmnmlmm
过了=mmmnmmm 过去=mnmmmml 过去|=mmmmnmm 过去了=mnmmmmm 过来=nmmmmmm 过没=mmmmmmn 运=nmmmmmm 返=nnnmmml 还=kqmjomm 还不=mmmmmmn
还以=mmmmmmn 还以为=mmmmmmn 还冒=nmmmmmm 还在=lnmmmmm 还在|=mmmmnmm 还得=mmmmlmm 还是=mmmlnnm 还有=lmollmm 还有一=mmmmnmm 还有人=mmnmlmm
还没=mnmmlmm 还能=mmmmmmn 还要=mnmmmmm 这=mmnlknn 这个=mmmmnmm 这个|=mmmmnmm 这么=mmmmmln 这事=nmmmmmm 这回=mnmmmmm 这样=nmmlnmm
这样|=mmmlnmm 这种=mnmmmmm 这边=mmmmlmm 这都=lommmmm 进=mlnnmml 进去=mmmnmml 远=mmmmoml 远程=mmmmnmm 追=nnmmlml 追究=nmmlmmm 退=nmmmmmm
退不=mmmmmnm 退不|=mmmmmnm 送=mmmmnmm 透=mmmmnmm 通=mmmmlnm 通没=mnmmmmm 速=monmlml 造=mlmmmnm 逮=nmmmlmm 逮着=nmmmlmm 道=nlpmlml
道|=mmnmmmm 道上=mmnmmmm 道不=mmmnmmm 道了|=mmmmmmn 道歉=nmmmmmm 道歉了=nmmmmmm 道那=mmmmnmm 道里=mmmnlmm 遭=lmnmmmm 那=lkomolm
那一=nmlmmmm 那个=llommml 那个|=mmlmnmm 那个是=mmmlmmm 那么=mmmmnml 那么大=mmmmnmm 那儿=mmmmlmm 那台=mmmmnmm 那味=mmlmmmn 那头=mnmmmmm
那截=mmnmmmm 那户=mmnmmmm 那是=mmmnmmm 那条=mmmmnmm 那根=mmlmnmm 那种=nmmmmmm 那边=mnnmllm 那边|=mmmnmmm 那边也=mmmmnmm 那边还=mlnmmmm
那里=mmlmnmm 邻=mlmmmmn 邻居=mlmmmmn 部|=mmmmnmm 都=inmjrkn 都不=mlmmnmm 都掉=mmmmlmn 都掉了=mmmmlmn 都没=mmmmnmm 都要=mmmmnmm 配=lmmmmmm
里=llmlqml 里|=mmmmnmm 里也=mmmmnmm 里又=mmnmlmm 里头=mmnlnml 里有=mmmmmmn 里那个=mmmmnmm 里面=mmmmnml 重=llnolmm 重启了=mmmmnmm
金=mlmmnnl 钟=kpmmmlm 钟了=lommlmm 钟了|=lnmmmmm 钟头=mnmmmmm 钱=mlmlloo 钱|=mmmmlmn 钻=mmnlmmm 钻|=mmnmmmm 铁=lmnmnmm 铁皮=mmnmmmm
铲车=mmmmnmm 铺=mmlmmmn 链=mmmnmmm 锁=mmnnlmm 锁|=mmmnmmm 锅=mmmmlmn 锈=lmmnmmm 错=nmlplmk 错|=mmmnmmm 错了=mmmmnml 错了|=mmmnmml
错楼=mmmnmmm 锯=nnmmlml 锯了=nmmmmmm 长=mmolmml 长|=mmmmnml 门=mmomkml 门|=mlmnlmm 门|我=mmmnmml 门也=mmlmmmn 门也关=mmmmmmn
门前=mmmmmnm 门口=mmnmmml 门口的=mmnmmmm 门口那=mmnmmmm 门外=mnnmlmm 门就=mmmmnmm 门没=mmmmlmm 门还=mmmmnmm 闪=mmmmnmm 闪|=mmmmnmm
闭=lmmmmmn 问=mnlloml 间=mmmlnmm 闸=mmmnmmm 闹=mmlmmmn 闹|=mmmmmmn 闻=mmmnlmn 闻了=mmmnmmm 阀=mmmmnml 队|=lmmmmmn 防=lmnmnmm
阳=mmmmlmn 阳台=mmmmlmn 阶=mmmmnnm 阿姨=mmmmnml 降=mmmmmmn 院=mlmmlom 院里=mmnmlmm 险=mmmmmnl 险|=mmmmnmm 随=mmnmmmm 隔=mmnnlml
隔壁=mmmnmml 难=mmmmmmn 雨水=mmnmlmm 雪=mlmmmnm 震=mmmmnmm 震|=mmmmnmm 青=mlmmmmn 静=nmmmmmm 靠=mmmmomm 面=mlmlolm 面|=mmmmlmn
面晒=mmmmmmn 面有=mmmmnmm 面的=mmmmlmn 鞋=mmnmlmn 音=mlmmnlm 顶=lmnlmll 顶|=mmmmmmn 顶楼=mmlmnmm 顺=mmmmnml 顺便=mmnmmmm 风=mmnlmmn
风吹=nmmlmmm 风机=mmnmmmm 飞|=mmmlnmm 飞了=mmmlmmm 食=mmmmnmm 餐=mmmmnmm 饭=mnmnlmn 饭|=mmmmlmn 饮=mmnmmmm 饮水=mmnmmmm 马=mmnlmml
马蜂=mmnmlmm 马路=mmmmnmm 骑=mmmmnmn 骑车=mmmmnmm 高=lmmmnnm 鱼=mmmmnmm 鸡=mlnmlmn 鸡|=mmnmlmm 鸽=mmnmmmm 鸽子=mmnmmmm 鹊=mmmmmmn
麻=mmmmmmn 麻烦你=mmmmmmn 黄=mmmmnml 黑=mmlnoml 黑|=mmmnmmm 黑了=mmmmnmm 鼓=mnmmlmm 鼓了=mnmmmmm 鼠=mmnmlmm 鼻=mmmmmmn 龙=mmnmmmm
龙头=mmnmmmm
"""

ANSWERED = """
不对 另问 报事 追问 闲
before=kfgnz #0=jvise #1=mltlh #2=llrkk #3=lmmmn #4=lmmmn #5=nmmll #called=mnopg #elsewhere=lmoml #long0=mmmmn
#long1=knjpn #long2=lmlmn #long3=okpjm #long4=nlnnk #long5=mnmlm #new=llpml #nothing=nkjon #nowhere=nmkmn #other=momkm
#same=mmlmm #shared0=lpnim #shared1=mnmlm #shared2=ollnm #shared3=ljmqm #shares=lkmoo *||=nmmln *|一=nlmml *|上=lkmon
*|下=lmmnm *|不=okmml *|业=mnmlm *|丢=mnmlm *|个=nmmlm *|么=nmmlm *|了=mkmno *|于=mlmmm *|交=mmmnm *|人=ommll *|们=llnmn
*|份=mmmlm *|会=lmmmn *|位=mmmln *|低=mlmnm *|你=nmmmm *|俩=mmmnm *|修=mnmlm *|儿=mnmlm *|公=mlmnm *|几=mlmnn *|分=mlmmm
*|区=lmnml *|十=mmmlm *|午=mlmmn *|又=mmnmm *|发=mnmml *|口=mnmlm *|号=mnmmm *|名=mlmnm *|哈=mmmmn *|嘞=mmmmn *|在=mlmnm
*|地=nnmll *|堂=mmmnm *|外=mnmlm *|大=mmmmn *|头=nmmll *|妈=lmmnm *|娃=mlmnm *|子=lmmnm *|字=mmmln *|学=mnmlm *|孩=mmmlm
*|完=mnmml *|宝=mnmlm *|客=mnmlm *|家=mlmnm *|就=nmmmm *|差=mnmlm *|己=nmmmm *|年=llmnm *|床=mlmmm *|庭=mnmmm *|康=mlmnm
*|得=nlmmn *|想=nnmll *|我=lnmln *|户=mlmom *|房=mnmlm *|手=mmmmn *|打=mmmml *|护=mnmll *|接=nmmmm *|是=qmmlk *|机=mnmmm
*|来=mmmlm *|板=mmmnl *|梯=mnmlm *|楼=mmmnm *|气=mmmnm *|水=mmmnm *|没=nmmnl *|法=mmmmn *|点=mmmln *|照=mnmmm *|片=mmmnm
*|电=mlmnm *|白=lmmln *|的=nlmmm *|看=nmmmm *|着=mmmnm *|知=mmmmn *|租=mmmnm *|程=nlmmm *|答=nmmmm *|签=lmmmn *|管=mnmlm
*|给=nmmml *|老=mnmlm *|要=olmkn *|让=nmmmm *|讲=nmmml *|证=mlmnm *|说=ommml *|谢=mlmmm *|费=mlmom *|跑=nnmml *|身=mmlmn
*|车=mmmmn *|过=nmmmm *|这=nlmmm *|送=mlmmn *|那=mlmnm *|里=nmmmm *|金=mlmnm *|问=nmmml *|队=mmnnl *|面=mmmnl *一|=nmmkm
*一不=mmlnm *一了=mmmnm *一多=mmmnl *一没=mlmnm *一的=mmmnm *一要=mmmml *上|=mlmnm *上不=mmmlo *上儿=mnmlm *上搬=mmmnm *上是=mmmmn
*上班=mlmnm *下一=mmmlm *不|=omllm *不了=mnmlm *不人=mnmlm *不写=lmmmn *不办=mmmlo *不咋=mnmlm *不怎=mkmom *不我=mmmnm *不火=mnmmm
*不电=mmmnm *不腿=mmmln *不要=mlmmm *不证=mlmmn *不钱=lnmln *业|=nmmnl *业会=mnmmm *业照=mnmmm *业那=mmnmm *丢去=mmmnm *丢怎=mnmlm
*两|=mmmln *个|=mlmnm *个么=mnmlm *个人=nmmmm *个是=mmmlo *个来=nmmmm *个没=nmmlm *个能=mmmnm *个门=mnmmm *么|=mmmnl *了|=mmlmn
*了不=mlmmm *了个=mmmnm *了了=mmmmn *了你=nmmml *了年=mnmlm *了能=mnmlm *了要=mlmnm *了还=mmmnl *了这=mnmmm *交|=mnmlm *交保=mmmnm
*交几=mlmnm *人|=nmmml *人不=mmmln *人了=mmnmm *人在=mmmnm *人我=nmmlm *人门=mnmmm *他|=mmmmn *付租=mmmln *以|=mmmnm *们区=mmmnl
*份丢=mnmlm *会|=mnmlm *会会=mmmnl *会我=mmmnm *你个=nmmlm *你我=nmmmm *你的=ommml *你说=mlmmn *你那=lmmmn *修金=mnmlm *假|=mnmmm
*停|=momlm *兄们=mmmmn *充棚=mlmnm *八|=mnmnl *公|=nmmmm *公金=mnmlm *再|=mmmmn *几|=mmmnl *几了=mmmln *几的=mmmnm *几钱=mnmmm
*出|=mmnml *出了=mmmnm *到|=mlmmn *到了=mnmmm *办|=mnmlm *办不=mmmnm *办吗=mlmmo *动|=mmmmn *医|=mmmmn *医交=mlmnm *十了=mmmnm
*卡不=mlmnm *原那=mmmml *去|=mmmmn *去办=mlmnm *去打=mnmmm *又了=mmlmn *又我=nmmml *发|=mlmol *发发=mlmmm *叫去=nmmmm *可|=mmmmn
*可不=mnmmm *吃|=mmmlo *合的=mmmmn *咋|=mmmml *哈|=mmmln *哪|=mqmkl *哪办=mnmlm *哪领=mmmmn *啊我=mmmln *啥|=olmml *在|=mmmln
*在里=mnmlm *坐交=mlmnm *块|=mnmmm *外的=mmmnl *多|=mnmml *多能=mlmnm *多钱=mlmnm *够|=mnmmm *大很=mmnmm *天不=mnmmm *失金=mnmmm
*头|=lmmmn *头得=mmnmm *好|=mmmmn *子|=mmmlm *子么=mnmmm *子了=mmmnl *子口=mkmom *完久=mlmmn *定|=mmmnl *家医=mnmmm *家的=mmmmn
*对|=mnmmm *小序=nmmmm *小报=mlmnm *就|=mmmlm *就个=mmmmn *就过=mmmln *居证=mlmmm *己|=nmmml *带|=mnmlm *带子=mlmmn *干|=nmmmm
*年|=nmmmm *年一=mmmlm *年我=mnmml *年涨=lmmmn *年的=mmmmn *幼园=mnmlm *庭生=mnmmm *康丢=mlmmm *开|=mnmlm *弄|=mmmnm *弄跑=mmmln
*归管=mnmlm *当能=mmmnl *得|=lmnln *得不=mmmnm *得啊=mmmlo *得得=mmmnm *心|=lmmmn *怎交=mnmmm *想个=mnmmm *意|=mmmln *成|=mmmln
*我不=mllmn *我了=mnmln *我十=mmmnm *我小=mmmnl *我找=mnmmm *我是=nmmlm *我的=mmmln *我要=nmmmm *我过=lmmmn *我这=nmmml *我道=mmmmn
*我问=nmmlm *户在=mkmom *户本=mnmmm *房同=mnmmm *房证=mmmnm *所|=mmmln *打开=nmmlm *打着=mnmlm *报|=mnmlm *报了=mmmnm *押不=mlmnm
*拿|=mlmnm *换|=mlmol *换个=mlmnm *接你=mmmnm *搞|=mnmln *收|=mlmnm *教|=nmmlm *数|=mlmnm *明|=mmmmn *是|=nmmmm *是不=nmmmm
*是个=mlmmn *是哪=mnmmm *是地=mlmmm *是家=mlmnm *是年=mmmmn *是是=lnmmm *是活=mmmnm *是的=mnmlm *是给=lmmnm *月|=mmmln *月多=mnmlm
*有得=mmmnl *有的=mmmnm *本|=mlmnm *本不=nmmmm *条|=nmmml *来|=mmmln *来个=mnmmm *来人=mmnmm *来及=mmmnm *板着=mlmmm *样|=mmlnm
*楼|=lmmmn *楼用=mmmnm *比年=mmmmn *没|=nmmlm *没人=nlmmm *没到=olmll *没合=mlmnm *没我=lmmmm *照要=mmmnm *爷名=mlmnm *爷字=mlmnm
*物不=mlmnm *物费=mnmlm *现还=mnmlm *生|=mmmnm *用|=mmmmn *电|=nmmlm *白|=ommll *百|=mmmnm *的|=mmnnl *的不=llmnn *的人=lmmmn
*的子=nnmlm *的我=mmmlm *的来=mmmnm *的的=mnmmm *的能=nmmml *看见=mmmnm *着|=mlmnm *知|=mmmmn *社|=nmmmm *社卡=mnmlm *社有=momlm
*租合=mnmmm *空|=ommml *等没=nmmmm *答|=nmmlm *签|=mmmmn *算|=mmmln *管|=mmmnm *结|=nmmml *给|=mmmml *给不=mmmnm *老|=mmmlo
*老你=mmmmn *能上=mnmlm *能不=mlmnm *能个=nmmlm *能几=mlmmn *能吗=momkm *能这=mlmol *能门=mnmlm *脚好=mmmnm *腿不=mmmnm *营执=mnmmm
*行|=mnmml *补|=mmmln *要|=lnmln *要东=mmmnm *要们=nlmmm *要吗=mlmnm *要是=nmmml *要要=lmmmm *证|=lnmmm *证了=mmmmn *证哪=mlmnn
*说不=mlmmn *说啥=nmmlm *说算=mmmnm *谁|=mmmpk *谢|=lmmmn *费|=mmmmn *走|=mlnmm *起了=mnmmm *跑|=mnmlm *跟说=mmmnm *车牌=mnmlm
*车电=mnmlm *转|=mmmnl *过|=lmmlo *过没=mmmnl *过的=mnmlm *还得=mmmnm *还我=ommml *还没=mmmlm *这钱=mmmln *退|=mlmnm *退金=lmmmm
*送|=mnmln *道|=mlmnm *那|=mlmmm *那路=mmnmm *都讲=nmmmm *重|=mmmnm *金退=mlmnm *钱|=mmmnm *钱我=mmmln *销|=mlmnm *门|=mlmom
*门也=mlmnm *门卡=nmlmm *问|=nmmmm *问是=nmmmm *领|=llmnn 0=nlnml ^一=mlmnm ^上=mmmlm ^下=nmmlm ^不=njmpl ^业=mnmlm ^个=nlmnl
^也=mlmnm ^了=llmmo ^交=mlmom ^人=nlmnl ^保=mlmnm ^充=mnmmm ^几=mmmnl ^几号=mnmmm ^几年=mmmmn ^几点=mmmnm ^办=mlmnm ^办不=mnmmm
^单=mmmmn ^单身=mmmmn ^发=mlmom ^号=mmmnm ^名=mmmmn ^吗=mmmnm ^呢=mnmmm ^周=mmmnl ^哪=mnmml ^哪办=mlmnm ^哪里=mnmlm ^啊=mlmmn
^啦=mmmmn ^嗯=mmmmn ^多=mmmol ^多少=mmmml ^够=mlmnn ^天=momml ^好=mnmlm ^学=mnmlm ^家=mnmlm ^少=mmmml ^开=nmmml ^当=mmmnm ^得=mmmln
^我=mmmln ^户=mlmnm ^打=nnmlm ^打不=nmmmm ^找=mnmmm ^换=momkm ^有=mlmnm ^点=mmmnm ^照=mmmnm ^照片=mmmnm ^片=mmmnm ^物=mmmml ^电=mnmlm
^白=nmmmm ^的=mlmol ^看=mlmnm ^社=mlmnm ^空=mmmnm ^签=mnmmm ^给=mkmom ^老=mmmnm ^能=mmmol ^药=mlmnm ^行=mmmmn ^补=mlmnm ^要=lmmol
^证=mmmnm ^谁=mmmnl ^谢=mmmmn ^身=mmmmn ^里=mnmlm ^钱=mmmnl ^领=mlmnm ^，=mmmmn |0=mlnml |一=mllnn |一个=mmmln |一楼=mmlnm |上=nnmll
|上户=mmmnm |不=mmmln |不是=ommml |两=mlmnm |中=mlmmn |中午=mlmmn |人=llmnn |今=mmmnm |今年=mmmnl |他=llmnm |你=pkmjo |你们=llnmn
|你家=mmmmn |你没=nmmml |你给=nmmmm |你让=nmmml |你说=nmmml |你这=nmmml |健=mmmnm |健康=mlmnm |兄=mmmmn |兄弟=mmmmn |充=mlmmm |充电=mlmmm
|先=mmmmn |公=mnmlm |养=mnllm |养老=mnmmm |几=mnmkn |别=nmmmm |刷=mmmnm |医=mmmmn |医保=mmmmn |十=mmmmn |单身=mmmmn |去=mnmml
|去哪=mnmlm |又=nmlmm |只=mmmnm |叫=nmmmm |合=mlmmm |名=mmmmn |名字=mmmmn |周=mmmnm |咋=mlmnm |咱=mmmmn |哈=mmmmn |哈哈=mmmmn
|哦=mnmmm |哪=nlmmm |哪里=nlmmm |唉=nmmmm |唉|=nmmmm |商=nmmml |嗯=mmmmn |在=mmmmn |在哪=mlmnm |地=mmmnl |外=mmmnl |外地=mnmmm
|多=mlmnn |大=mlmnm |天=mnmlm |失=mnmmm |失业=mnmmm |好=lmmlo |好嘞=mmmmn |孩=mnmmm |宝=mnmlm |宝宝=mnmlm |家=mnmmm |家庭=mnmmm
|小=mmmlm |就=mlmnn |居=mmmnm |工=mnmlm |带=mlmmn |当=mmmnm |怎=nmmlm |怎么=nmmlm |我=nkmol |我不=nmmmm |我家=mmnml |我想=nnmll
|我是=nmmml |我要=ommll |户口=mnmlm |手=mnmmm |手机=mnmmm |打=nmmmm |找=nmmmm |报=mmmnm |押=mlmnm |押金=mlmnm |换=nmmml |换一=mlmnm
|换人=nmmmm |排=mmnmm |排队=mmnnl |收=mmmmn |放=llmom |新=mnmlm |无=mnmlm |明=mmmln |是=onmll |晓=nmmlm |晓得=nmmlm |最=mlmnm
|有=mmmnl |有人=mnmlm |有没=mmmml |来=mmnmm |来个=mmnmm |楼=mmnml |楼下=mmmml |比=mmmln |水=mnmml |没=nlmln |没法=mmmmn |没答=nmmmm
|没说=nmmmm |燃=mnmmm |燃气=mnmmm |狗=mmmnl |现=mmmmn |现在=mmmmn |电=momlm |电梯=mnmlm |白=ommll |看=nmmlm |社=lmnnl |社保=mlmnm
|社区=lmnml |租的=mmmnm |等=mmmlm |等于=nmmmm |答=nmmml |签了=mmmnm |算了=mmmlm |网=mnmlm |网上=mlmnm |老=mlmmn |老人=mmmlm |能=nkmnn
|自=nlmmm |自己=nmmmm |营=mnmmm |营业=mnmmm |行=mnmlm |补=mlmol |要=mlmnm |要不=mlmnm |讲=nmmmm |说=nmmlm |说的=nmmlm |谁=llmlp
|超=mmmnm |跟=mlmmn |身=mmmlm |身份=mmmlm |车=mmmlm |转=mnmlm |过了=mlmnm |过期=mnmlm |运=mlmnm |运费=mlmnm |这=nlmlm |这个=mmmnm
|退=mnmmm |那=mplll |那我=lmmnm |长=mnmml |阿=mmmmn |领=mmmnl |食堂=mmmnm ~around.adult=mmnlm ~around.child=lomln
~around.excess=mnlln ~around.far=mlmom ~around.gripe=mnnkm ~around.home=mlmnm ~around.how=nolnk ~around.if=lmmmm
~around.joke=llmmo ~around.kin=llmlo ~around.lesson=mmmlm ~around.maybe=lmmmn ~around.media=mlmol
~around.mistake=onmkm ~around.not=ommlm ~around.now=mmoml ~around.old=kpmln ~around.past=mkmmo ~around.place=kooll
~around.sale=lnlnm ~around.self=lmnmm ~around.thing=lnnml ~around.urgent=lmmnn ~chat.bot=omlkm ~chat.chores=mlmnm
~chat.cries=lmmnm ~chat.food=lmmmm ~chat.greets=mmmmn ~chat.kin=mlmln ~chat.laughs=nlmln ~chat.lore=nmmml
~chat.luck=lmmmo ~chat.memory=mmmmn ~chat.nature=mnmlm ~chat.own_done=lmmmn ~chat.play=llmnm ~chat.praises_bot=lmmmn
~chat.school=mnmlm ~chat.self=momml ~chat.sounds=lmmln ~chat.teases=mnmlm ~chat.tests=mlmmn ~chat.wit=mlmlo
~deed.attitude=nmmmm ~deed.bribe=lmmln ~deed.charges=mmmnl ~deed.frauds=lnmmm ~deed.funds=komml ~deed.hurts=llnmm
~deed.illegal=mnmlm ~deed.kin=llnnn ~deed.slack=olmml ~deed.steals=mnnlm ~deed.tells=mmmol ~deed.unfair=mmmmn
~means.asks=onkoj ~means.awaited=ommkn ~means.faults=lmqlk ~means.follows=nllnm ~means.harms=lnmln ~means.lost=mnnml
~means.objects=lmnml ~means.oddly=nlmml ~means.papers=nnmmk ~means.service=lpmkl ~means.spots=kopjl
~means.thanked=mlmnm ~means.wishes=lnmlm ~next.also=nmlln ~next.cancel=nmmlm ~next.cause=mlnln ~next.comes=mmlmm
~next.done=mlmmm ~next.fair=mmmmn ~next.good=mlmko ~next.gossip=lmmlp ~next.harm=lonlm ~next.home=mlmmn
~next.hurry=mlmnm ~next.interim=nlmmn ~next.nobody=mmnml ~next.not_that=slllj ~next.papers=mnmml ~next.passes=nnllm
~next.poor=mnmml ~next.since=llnnl ~next.still=mklom ~next.takes=knmlo ~next.where=kmomm ~next.you=llmlq
~talk.adds=lnlol ~talk.again=nlmmm ~talk.asks=lqjoj ~talk.blameless=lnmmm ~talk.elsewhere=mlmnn ~talk.excuse=mlmnn
~talk.fed=mmnjn ~talk.gain=mnmlm ~talk.goods=mnokk ~talk.haste=lmmmo ~talk.long=llmom ~talk.news=nnmml
~talk.nobody=mlnnl ~talk.noise=mmnlm ~talk.please=pmmml ~talk.praise=mlmlp ~talk.rules=lplml ~talk.suggests=mnllm
~talk.system=lmnmm ~who.client=lmmnm ~who.he=lkmnn ~who.office=monkk ~who.post=plmml ~who.resident=lmnmm
~who.that=mlmmm ~who.trade=mollm ~who.worker=lmmmm 一=mkmpl 一个=lomll 一个|=mnmmm 一块=mlmnm 一年=mlmnm 一张=mlmmn 一样=mmlnm
一楼=mmlnm 一次=mmmnm 一般=mmmnl 一起=lmmmn 七=mmmml 三=mmnmm 上=mmnml 上|=mmmml 上不=mlmnm 上了=mmmnm 上了|=mmmmn 上哪=momkm 上回=nmmml
上次=mmmlo 上牌=mlmom 上能=mnmlm 上门搬=mmmnm 下=llnnl 下来一=mmmlm 不=nmlpj 不|=komqi 不上=nmmml 不了=nmlmm 不了|=nmmmm 不会=lnmmm 不出=mmnmm
不动=mmmmn 不发=mlmmm 不在=mlmmm 不好=mmmnm 不好|=mmmnm 不开=nlmml 不开|=nmmmm 不成=mmmnl 不成|=mmmnl 不是=ommlk 不是要=mlmmm 不用=mnmlm
不着=mnmml 不着火=mnmmm 不管=mmmnm 不肯=mlmnm 不能=nmmmm 不行=mnmmm 不要钱=mmmln 不跑=mmmln 不跑腿=mmmln 不过=mlmnm 不退=mnmlm 业=mommk 业不=mlmnm
业了=nmmmm 业执=mnmmm 业执照=mnmmm 业费=mnmlm 业金=mnmmm 东=mmmnm 丢=nnlmm 丢了=mnmml 丢了去=mmmnm 丢了怎=mnmlm 两=mmnlm 两个=mlmnm 个=onmlk
个|=lmmmm 个事=mnmmm 个人=nmnll 个人来=nmmmm 个地=mnmmm 个小=mnmmm 个月=lmmmm 中=mlmmn 中|=mmmmn 中午=mlmmn 主=llmnm 久=mnmmm 么=momll
么|=lkmpm 么交=mnmmm 么交|=mnmmm 么弄|=mmmnm 乐=mmmmn 九=mmmnm 也=lllno 也不=mlmln 也得=mnmln 也是=lnmln 也没=nmmmm 也要=mlmnl 书=mlmnm
买=mmmml 乱=mmnmm 了=mkoln 了|=mmnip 了|你=nmmml 了一=mmmnl 了一个=mmmnm 了两=mmnmm 了我=nmmmm 了算|=mmmnm 了还=nlmmm 了钱=mmmnm 事=mnmlm
于=nlmmm 于没=nmmmm 五=mlmnm 些=nmmmm 交=lmmnm 交|=mnmlm 交了=mmmnm 交钱=mnmmm 产=momlm 产证=mmmnm 亲=mmmnm 人=plolj 人|=nmmlm 人上=mnmmm
人上门=mnmmm 人不=lmmnm 人去=mmmlm 人在=nlmnm 人工=nmmmm 人工|=nmmmm 人帮=mmmmn 人打=mlmnm 人接=nmmmm 人教=mnmlm 人来=nmmmm 什=mnmlm 什么=mnmlm
今=lmmnm 今年=lmmnm 从=mnmmm 他=llmnn 付=mmmlm 付房=mmmln 付房租=mmmln 以=llmpm 以不=mnmmm 以后=mmmnm 们=nlnmm 们这=mnmmm 件=mlnnl 价=lkmon
份证丢=mnmlm 休=mnmlm 会=lnmmm 会不=mmmnl 会不会=mmmnl 似=nmmmm 似的=nmmmm 位=mnmln 低=mlmnm 住=lmmnm 住证=mlmmm 体=mlmnm 你=skmhn
你|=mmmml 你们=nmnlm 你家=lmmmn 你是=mmmmn 你没=nmmml 你给=nmmmm 你让=nmmml 你让我=nmmml 你说=ommml 你说的=nmmml 你这=nmmmm 便=mmmlm 保=momll
保卡=mnmlm 信=mmnmm 信|=mmmlm 俩=llmom 修=mnmlm 俺=mmmmn 倒=mmnmm 借=mmmml 假=mpmkm 停=mnmlm 健=mnmmm 像=mnmmm 儿=lomll 儿园=mnmlm
兄=mmmmn 兄弟=mmmmn 兄弟们=mmmmn 充=momlm 充电棚=mlmnm 先去=mnmmm 光=nmmmm 免=mnmlm 免费=mnmlm 全=mloml 八=lnmml 八了=mmmnm 八十=mnmmm
公=mnmlm 公交=mlmnm 公积=mnmlm 公积金=mnmlm 六=llmom 共=mmmnl 具=mlmnm 具体=mlmnm 养=mnmln 养狗=mlmnm 养老=mnmmm 再=lnmmm 写=mlmnm
写|=mmmmn 写字=lmmmn 况=mnmml 几=lnmnl 几个=mnmlm 几号=mnmmm 几回=mmmnl 几回|=mmmnl 几天|=mnmlm 几寸=mmmnl 几年=mnmlm 几年|=mmmnm 几点=mmmmn
出=mnmml 出|=mnmmm 出来了=mmmnm 分不=mlmmm 刚=mnmml 别=ommll 到=olmnl 到|=nlmmm 到了=mmmmn 到了|=mmmmn 到几=mmmml 到底=mmmlm 到期=mnmml
到期了=mnmmm 到点=mmmml 刷=nkmom 前=mlmmm 办=mmmmn 办|=mlmol 办不|=mnmmm 办证=mlmnm 动=lnmmm 动|=mnmmm 助=mnmlm 区=mnnmk 区|=nmmmm
区有=mnmlm 医=lnmmm 医保=mnmml 医保交=mlmnm 十=lmmnn 十八=mmmnm 十八了=mmmnm 千=mmmlm 午=mlmmn 半=nlmml 半夜=mmmnm 半天=nmmml 单=lmmmn
单位=lmmmm 单身=mmmmn 卖=mmmll 卡=mnlnl 卡记=mmmnm 厅=mmnmm 压=mnmlm 原=mlmom 原来那=mmmml 去=lmmnm 去|=nlmln 去办=mmmlm 去哪=momll
去哪办=mlmnm 去哪打=mnmmm 去年=mmmnm 又是=mnmmm 及=mmmnm 发=mnmml 发|=mnmlm 发不=mlmnm 发不发=mlmmm 取=mlmnl 口=nlnml 口|=mmmmn 口本=mnmmm
口的=nmmmm 句=nmmmm 只=mlmnm 叫=nmmml 叫我=nmmml 叫我去=nmmmm 可=lmmmn 可以=llmom 可以不=mnmmm 台=monkl 号=mlnnl 司=mnmlm 吃=mmmlo 各=mmmmn
合=mlmnn 同=mmmol 名=mnmkm 名|=mnmmm 名字=mmmln 后=lmmnm 吗=lmlpk 吗|=mmlpl 吧=mllmn 吧|=mllmn 呀=nlmmm 呀|=nlmmm 告=mmmnl 呗=lmmmn
呗|=lmmmn 呢=lkmnn 呢|=lkmnn 周=lmmnm 周六=mmmnm 咋=mlmnm 咋办=mmmnm 咋办|=mmmnm 咋报=mnmlm 咱=nlmln 哈=mmmln 哈|=mmmln 哈哈=mmmln
哈哈|=mmmln 哦=mnmml 哦|=mmmnl 哪=momlm 哪|=mnmkm 哪个=mlmnm 哪天=mlmnm 哪打=mnmmm 哪报=mnmmm 哭=mmmmn 唉=nmmmm 唉|=nmmmm 唔=mmmpk
商=nmmml 啊=lmmlo 啊|=mmmlo 啊|我=mmmln 啥=plmkm 啥|=nnmkm 啦=mmmlo 啦|=mmmlo 喜=mmmmn 喽=lmmln 喽|=lmmln 嗯=mmmmn 嘞=mmmmn 嘴=nmmml
器=mnmlm 四=mlmmm 回=mmmlm 回|=mmmnm 回来=mmmln 园=momlm 圈=nmmmm 在=lnnml 在哪=mmmnm 在哪|=mmmmn 在外=mmmnm 在家=mlmmn 在还=mnmlm
在这=mmmnl 地=nnnlk 地址=nnmlm 地方=nnmml 场=mnmmm 圾=mnmlm 址=mmmlm 坐=mlmnm 坐公=mlmnm 坐公交=mlmnm 块=mlnmn 垃=mnmlm 垃圾=mnmlm 堂=mlnmm
处=nlmmm 备案=mlmmm 复=nmmml 外=lmnml 外地=mlmnm 外省=mmmnl 外面=mnmlm 多=lllpm 多|=lmmom 多少=mnmmm 多少钱=mlmnm 多谢=mmmmn 多钱=mmmnl
多钱|=mmmnl 夜=mlmnl 够=mllnm 大=llnnm 大厅=mmnmm 大得=mmnmm 大得很=mmnmm 大概=mlmmm 天=mmnmm 天|=lomkn 天能=mmmnl 失=mlmnm 失业=mnmmm
失业金=mnmmm 头=mnmlm 头|=lmmmm 套=nmnml 奶=mmmmn 她=mnmmm 好=lmmmn 好|=mlmnm 好久=mmmnl 好嘞=mmmmn 好多=mmmok 好多|=mmmok 妈=lmmmn
始=mlmnm 委=mnmmm 委会=mnmmm 娃=mmmnm 婚=nmmlm 子=mmoll 子|=mmmlm 子去=mmmmn 子怎=mnmmm 子怎么=mnmmm 字=llmnn 字|=mlmmm 学=mnmlm
学报=mlmnm 孩=mnmlm 孩子=mlmmm 完=lmmmn 完多=mlmmn 完多久=mlmmn 定=lkmom 定|=mlmmn 宝=mnmlm 宝宝=mnmlm 实=nmmmm 客=nnmll 家=lkmon
家|=mlmnm 家庭=mnmmm 家庭医=mnmmm 家是=mlmnm 寸=mmmnl 对=nnmll 封=mnmlm 小=mnlnl 小区=mmmnm 小学=mlmnl 小学报=mlmnm 小孩=mnmlm 小时=mmmml
小程=nmmmm 小程序=nmmmm 小门=mmmnm 少=mnmml 少了=mmmnl 少钱=mlmnm 就=nkllp 就够=mmmml 就好=mmmmn 就开=mmmnm 局=mmmnm 居=mlmnm 居住证=mlmmm
居民=mlmnm 屏=mmnmm 岁=mnmml 岁的=mnmmm 岗=mnmlm 工=mnmkm 工|=nmmmm 工的=mnmlm 工资=mmmmn 己=mlmmm 已=nmmmm 已经=nmmmm 带=llmnn 帮=lmmlo
帮忙=lmmmn 帮我=mmmmn 干=nmmmm 平=mnmmm 年=lnmln 年|=mmmnm 年比=mmmmn 幼=mnmlm 幼儿=mnmlm 幼儿园=mnmlm 床=mlmmm 序=nmmmm 底|=mmmnm
店=momll 庭=mnmmm 庭医=mnmmm 庭医生=mnmmm 康证丢=mlmmm 开=lnmml 开|=nmmml 开个=mllmn 开始=mlmnm 开门|=mnmmm 弄=lnmmm 弄|=lmmmn 弄不=mmmlm
弄不跑=mmmln 弟们=mmmmn 张=mlmmo 归=mnmlm 归谁=mnmlm 归谁管=mnmlm 当=mmmnl 当天=mmmnl 当天能=mmmnl 录=mmmnm 往=mmmml 很=mlnmm 很|=mlnmm
律=mnmlm 得=llnnn 得|=mmmnm 得及=mmmnm 得很=mlnmm 得很|=mlnmm 心=lmmlo 必=mlmnm 必须=mlmnm 忙=lmmmn 快=mmnmm 怎=nomkl 怎么=nomkl
怎么交=mnmmm 怕=mmmmn 思=mmmln 急=mlmnm 情=mnmml 情况=mnmml 想=nnmkn 意=mmmmn 感=mlmnm 懂=mmmlm 成=mlmmm 成|=mmmnl 成不=mmmnm 我=pikmo
我|=mmmmn 我上=mmmnm 我不=nmmmm 我们=mmmnl 我去=mmmml 我家=mmnml 我想=mnmlm 我找=mlmnm 我是=nmmml 我是问=nmmmm 我知=mmmmn 我知道=mmmmn 我老=mmmlm
我要=ommll 我要的=nmmml 我讲=nlmmm 我还=mmmln 我这=mnmlm 截=mlmmm 截止=mlmnm 户=mnmml 户口=mmmnm 户口本=mnmmm 房=lomlm 房东=mmmnm 房产证=mmmnm
房合=mnmmm 房合同=mnmmm 房子=mnmml 房租=mmmlm 所=nmmlm 手=lnmln 才=mlnnl 打=nmmml 打不=nmmll 打不开=nmmlm 打不着=mnmlm 打卡=mmmnm 扔=mnmll
扔哪=mnmmm 托=momlm 执=mnmlm 执照=mnmlm 扫=mmmnm 扫了=mmmnm 找=onmlk 找个=nmmmm 找哪=mnmmm 把=mmnmm 投=lmmnm 护=momll 报=momll 报|=mnmlm
报停=mnmmm 报名=mlmnm 报的=mmmmn 押金不=mlmnm 拉=mlmmm 拍=mlmmm 拍照=mlmnm 拍片=nmmmm 拖=mmnmm 招=mnmlm 拿=mlmnl 按=mlmom 换=nqmjk
换一个=mlmnm 换人=nmmmm 换吗=mmmnm 换吗|=mmmnm 据=mmmnl 掉=mnmmm 排=mlnmm 排队=mmnnl 接=nlmmm 提=nlmlm 插=mmnmm 搞=mnmmm 搬=mlmmn
搬|=lmmmn 摆=mnmmm 摊=mnmmm 摊|=mnmmm 收=lkmon 收费=mlmnm 改=momkm 改|=mnmlm 放=llmom 放心=mmmmn 放气=mlmom 教=mnmlm 数=mlmnm 整=mlmnm
文=nmmmm 料=mlmnm 新=mnmlm 方=nmmmm 无=mnmln 日=mlmol 旧=mnmlm 早=nmmlm 时=llmol 时候=mmmnm 时间=mlmnm 明=lmmmn 明|=mmmnm 星=nmmml
星期=nmmml 是=qlkmk 是|=mmmmn 是不=lmmmn 是不是=lnmmm 是几=mmmln 是哪=mlmnm 是哪个=mmmnm 是在=mnmlm 是大=nmmmm 是想=nmmmm 是打=lmmmm 是按=mmmnm
是楼=lmmmn 是没=nmmmm 是电=mnmlm 是要=mlmmm 是问=nmmmm 晓=nmmlm 晓得=nmmlm 晚=mlmmm 晚上=mlmnm 暖=momlm 暖气=mnmmm 最=mmmnl 月=lmmmo
月|=mmmln 有=lmlom 有|=nmmml 有一=mmmmn 有个=mnmmm 有别=mmmnm 有别的=mmmnm 有啊=mmmmn 有没=mnmnl 有没得=mmmnl 服=nmmml 期=nnlml 期了=mnmmm
期的=mnmlm 本=mmmok 本人=mmmnm 本吗=mlmnm 本吗|=mlmnm 机=lmnlm 条=nmnml 来=mnnll 来|=mnmmm 来个=mmnmm 来个人=mmnmm 来了=lmmmm 来得=mmmnm
来得及=mmmnm 来还=mmmlm 来那=mmmml 板=mlmnm 柜=mmmnl 查=mnmml 栏=mmnmm 样=mllom 样|=mmmnm 根|=mnmmm 格=mnmml 桌=mmnmm 桌子=mmnmm 桩=mnmlm
梯=mmnml 检=mnmlm 棚=mmmmn 棚子=mnmmm 楼=kmmmn 楼下=mmnml 楼梯=mmnmm 概=mlmmm 欠=mmmmn 次=mlmlo 款=mmmnl 正=mmmln 步=mmnml 死了=mnmlm
残=mnmmm 残疾=mnmmm 段=nmmml 比=mmmlo 民=mlmnm 气=lnmln 气阀=mmmnm 水=lnolk 水|=mmnmm 水了=mmmnm 沙=mlmln 沙发=mmmln 沟=nmmmm 没=pkmnk
没|=lmmnn 没人=mmnmm 没得=mmmnl 没有=mmmnl 没有|=mmmnl 没有人=nlmmm 没法=mmmmn 没牌=mnmlm 没看=nmmmm 没答=ommll 没答到=nmmmm 没讲=nmmmm
没说=ommlm 没说|=nmmmm 法=nnlkn 法|=mmlmn 洗=mmmnm 活=mmmml 派=nmmlm 流=mlmnm 流感=mlmnm 涨=llmmn 混=mnmlm 滑=mmnmm 火=mnmlm 灭=nmmml
灯=mmnmm 灵=lmmmm 灶=mnmmm 点=nkmnm 点|=mmmlm 烟=mmnml 照=lnmmm 照片=mmmnm 照片要=mmmnm 燃=mnmlm 燃气=mnmlm 爷=mlmnm 爷名=mlmnm
爷名字=mlmnm 爷爷=mlmnm 爷爷名=mlmnm 爸=mnmlm 爹=mmmnm 爹妈=mmmnl 片=mmmml 片要=mmmnl 牌=mlmom 牙=mnmlm 物=mmmnm 物业不=mlmnm 物业费=mnmlm
犯=mnmlm 狗=mlmnm 猫=mnmln 现=lnmlm 现在=mnmlm 现在还=mnmlm 玻=mmnmm 玻璃=mmnmm 班=momll 班的=mlmnm 理=momll 璃=mmnmm 瓶=mnmlm 生=lnmmm
用=nmlml 申=lmmnm 申请=lomlm 电=mnnll 电梯=mmmnm 电棚=mlmnm 电瓶=mnmlm 电话=olmlm 电话|=nlmmm 电费=mmmnm 疼=mmmmn 疾=mnmmm 登=mnmml
登记=mnmmm 白=nmmlm 白跑=nmmmm 百=mnmnl 的=nknnl 的|=lnmmn 的不=nmmmm 的事=mnmmm 的人=nlmmm 的吗=mmmnm 的吗|=mmmnm 的房=mmmml 的房子=mmmml
的是=olmmm 的跟=mmmnl 的还=lmmmn 的那=mkmnm 的钱=mnmlm 皮=mmmmn 盖=mkmom 盖章=mkmom 直=mlmmm 直接=lmmnm 省=mmmml 省的=mmmnl 看=nknmm
看|=mlmmm 看了=nmmmm 真=mmmlo 着=lmnmm 着|=mmmmn 着火=mnmmm 着的=mlmnm 睡=mmmmn 睡|=mmmmn 知=mlmmn 知道=mlmmn 知道|=mmmmn 码=mmmnm
砖=mmnmm 示=nlmln 社=monkl 社保=mnmlm 社保卡=mnmlm 社区=nnnll 社区|=nmmmm 社区有=mnmlm 票=mmmnl 禁=nmlmm 禁卡=nmlmm 种=mnmml 租房=mmmnm
租房合=mnmmm 积金=mnmlm 程=nlmmm 程序=nmmmm 税=momkm 空=nmmml 窗=nmmmm 窗口=nmmmm 章=mlmnn 笑=mmmmn 等=nlmmm 等于=nmmlm 等于没=nmmmm
答=plmll 答到=nmmmm 签=lmmmn 签|=mnmln 签了=mmmnm 签字=mllnm 算=lmlnm 算|=mmmnm 算了=mmmlm 算了|=mmmlm 管=monlk 管|=mnmlm 箱=mnnlm
箱门=mmnmm 粉=mmmmn 糊=ommlm 紧=mlmnm 级=mlmnm 纸=mmnmm 经=nmmmm 结=nmmml 给=ollnl 给我=ommml 绿=mnmmm 缺=mmnmm 网上=mlmnm 罚=mmmnm
群=mmmmn 翘=mmnmm 翻=mmmnm 老=nolkm 老人=mnmlm 老年=momll 老板=mlmmm 聊=mmmlm 肯=mlmnm 能=mnlok 能上=mkmom 能取=mmmnm 能报=mnmlm 能换=mnmlm
能用=mnmlm 能送=mnmmm 能领=mmmmn 脚不=mmmnm 脚不好=mmmnm 脸=mlmnm 腿|=mmmmn 腿脚=mmmnm 腿脚不=mmmnm 自=mlmmm 自己=mlmmm 般=mmmnl 花=mnmlm
花了=mmnmm 药=nnmml 药|=mlmnm 营=mnmmm 营业=mnmmm 营业执=mnmmm 落=mlmmm 血=mmmmn 行=lomml 行|=mmmnm 行吗=mmmnl 行吗|=mmmnl 补=mmmnl
补|=mlmnm 补贴=mnmlm 装=mnmlm 装修=mmmlm 要=mnlok 要不=lmmmm 要不要=mnmmm 要几=mnmml 要办=mnmlm 要多=mnmlm 要带=mnmmm 要我=mlmnm 要房=mmmnm
要房东=mmmnm 要换=mmmnm 要排=mmmnl 要的=nmmml 要的是=nmmml 要钱|=mnmlm 见=lmmnm 规=mlmnm 规定=mlmnm 解=mlmmn 认=mlmom 认|=mlmnm 认证=mmmnm
让=nmmml 让人=mmnmm 让我=nmmml 记=lnmmm 记录=mmmnm 讲=qlmkl 讲|=nmmml 讲的=nmmml 证=llmom 证上=mnmlm 证去=mkmom 证吗=mnmlm 证吗|=mnmlm
证我=mnmmm 证据=mmmnl 证明=mmmnm 证是=mlmnn 诊=mnmmm 话=plmll 话|=olmml 该=mnmmm 说=rkmmk 说|=nmmml 说了算=mmmnm 说是=mlmmn 说法=mmmmn
说的=ommll 说话=mmmnm 请=lomlm 读=mmmlm 课|=mlmmm 谁=mnlnl 谁的=mlmnl 谁的|=mlmnl 谁管=mnmlm 谁管|=mnmlm 谁说=mmmnl 谢=mlmmn 账=mlmom
贴=nnmll 贵=mmmln 贷=mmmnm 费=lomln 资=mmmmn 走=mmnlm 走|=mlmmm 起=lnmmm 起来=mmmnm 超=mmmnm 趟=mmmmn 跑=mnllm 跑了=mnmml 跑了|=mnmml
跑腿=mmmln 跟=nmmml 跟没=nmmmm 跟谁=mnmml 路=mnnkm 身=mmlmn 车=lonkm 车位=mnmlm 车是=mnmlm 转=nomll 转学=momll 软=mnmlm 边=llnmm 过=mnmmm
过|=nmmml 过了=mlmnm 过了|=lmmmn 过期=mnmlm 过来=mnmmm 运=mlmnm 运费=mlmnm 还=mkmom 还叫=nmmml 还叫我=nmmml 还是=mlmol 还有=mnmmm 还没=mmmln
这=nolkm 这一=nmmlm 这个=lmmnm 这边=mnmlm 违=mnmlm 退=lmmnm 退休=mnmmm 送=lmmlo 送|=mmmln 递=mnmlm 通=nmmlm 通|=nnmlm 遍=nmmml 道=mlnmm
道|=mmmmn 那=mlpmk 那几=mlmnm 那天=mlmnm 那我=lmmnm 那种=mlmnm 邻=mmmmn 邻居=mmmmn 都=oknkn 都不=mmmlm 都得=mmmmn 里=momkm 里头=mnmmm
里有=mnmlm 重=mmmml 重新=mmmnm 量=nmmmm 金=lpmkm 金不=mlmnm 金不退=mlmnm 钱=lommm 钱|=lnmml 钱吗=mlmnm 钱吗|=mlmnm 钱打=mmmnm 链=nmmll
销=mlmnm 销吗=mlmnm 销吗|=mlmnm 错=mmmmn 长=lnmmm 门=lnoll 门|=momlm 门全=mmnmm 门口=mmnml 门搬=mmmnm 门禁=nmlmm 门禁卡=nmlmm 门诊=mnmmm
问=qnmjk 问|=ommmk 问你=mnmmm 问的=nmmmm 问的是=nmmmm 间=mmmnm 阀=llmom 队=lmnnl 阿=lmmmn 险=momll 难=mnmmm 非=nmmml 面=mmnmk 面的=mmmnl
鞋=mmmnl 音=mmmnm 须=mlmnm 领=mmmmn 领|=nmmmm 领到=mnmmm 题=nmmmm 题|=nmmmm 食=mmnlm 食堂=mlnmm 饭=mlmnm 马=nlmkn 驾=mnmlm 高=mnnml
"""

ENDED = """
不满意 另事 基本满意 没解决 满意 问 闲
before=kgrhrgv #0=lkimjyk #1=kwlpkjh #2=msjollj #3=mmlmpml #4=mmmmnml #5=mnmmmmm #called=nrlonme #elsewhere=lommllm
#long0=lloookk #long1=ilkmnpo #long2=jnlnkop #long3=qnnkkkl #long4=qnlklml #long5=mlmmnml #new=lnlmmmm
#nothing=mkmnnml #nowhere=ojmlmnn #other=mommkln #same=nlnlnnl #shared0=nnmklnm #shared1=mnnnllm #shared2=lllnnmm
#shared3=llmnnlm #shares=jmkonom #there=mmmnmmm *0|=mlmmoml *0门=mnmmmmm *|0=mmmnmmm *||=mmmlplm *|一=mnnlnml
*|三=nmmmlmm *|上=lmnmnml *|下=mmmlmnl *|不=nmmnllm *|且=mmnmmmm *|业=mmmmnmm *|丝=mmmmnmm *|两=nmmmlmm *|个=omnkmmk
*|也=lmmnmmn *|了=mkonmlk *|于=mmmnnml *|亮=mmmmnml *|人=mlmommm *|他=mmommmm *|以=mmommml *|们=mmlnnml *|位=mmmmmmn
*|体=mmmnmmm *|你=nmmmlmm *|倒=mmmmmmn *|傅=mlmmnmm *|儿=mmmmmmn *|关=mmmlmmn *|凑=mmnmmmm *|几=mmmmnml *|出=mnmlmmm
*|分=nlmmnmm *|刚=mmmnmmm *|到=nmmnmml *|务=nmmmmmm *|十=mmnmnml *|半=nmmmlml *|卡=nmmlmnl *|去=mmmmlmo *|又=mmmnlmm
*|口=mmlommm *|句=nmmmmmm *|叫=nmmmmmm *|可=mmomlml *|合=mmnmmmm *|后=nmmlmmn *|吧=mmmmmmn *|听=mmmomml *|哈=mmmmmmn
*|响=mmnmmmm *|哗=mmmmnml *|啥=nmmmmmm *|啦=mmmmnml *|器=mmmmmmn *|圈=mmmnmml *|在=mmlnlnm *|圾=mmmmmmn *|坐=mmmlnml
*|墙=mnmmnmm *|壁=mnmmmlm *|声=mmmmnmm *|大=mlmmnml *|天=mmllnmn *|头=mmlnmmm *|好=nmmmmmm *|妈=lmmmmmm *|子=lmnnlln
*|安=mmmmlmn *|完=nnmnlml *|实=mmmmmmn *|家=lnmllmo *|工=nmmmmmn *|带=mmmmmnm *|干=mmmmmml *|年=mmmmmnm *|度=mmmmmml
*|廊=mmmlmmn *|开=mmmmnml *|弄=mmmnmmm *|张=nmmmmmm *|强=mmnmmmm *|当=mmmnmmm *|得=mmmnmll *|心=nmmmmmm *|快=mmmmmmn
*|想=mmmmmnm *|慢=nmmmmmm *|成=mmnmmmm *|我=mlmmmmo *|户=mmmmmnm *|所=mmnmmmm *|手=mmmmmmn *|报=nmmmmmm *|拖=mmmnmmm
*|拿=mmmnmmm *|挪=mlmmmmm *|排=mmmmnnl *|早=mlmmmmn *|时=mmnmmmm *|星=mmnmmmm *|是=mmonkmm *|晚=lmlnnlm *|有=mmmnmml
*|望=mmnmmmm *|本=mmnmmmm *|杠=mmmmmmn *|来=nlmmlmn *|样=mmmnmmm *|椅=mmmmnmm *|楼=lmmlmmo *|次=nmnmmml *|气=mmlmplk
*|水=mmmlmmm *|没=llnolmm *|活=nmmmmmm *|满=omlmmmm *|灯=mmmmmnm *|点=mmnmmml *|烟=mmnmmmm *|爬=mmmmmmn *|狗=mmmmmnm
*|班=mmmmnmm *|理=nmmmmlm *|用=mmnmmmm *|电=mnmmmln *|的=nlnpllk *|看=nmmllmm *|着=nlmmmmm *|示=mmmnmmm *|窗=mmmmnmm
*|算=mmnlmmm *|线=mmmmlmm *|老=mnmmmmm *|能=mmmlmmm *|般=mmnmlmm *|行=mmnlmmm *|表=mmmmmnm *|装=mmmmmln *|见=mlmmmmn
*|觉=mmmmlmn *|解=mmmmmmn *|评=nmmmmmm *|话=nmmmmmm *|该=mmmmoml *|说=mmmmmmn *|谁=mmmmmnm *|谢=mmmmoml *|贴=nmmlmmm
*|走=llmnmmn *|起=mmmmmmn *|车=mmmlmmn *|边=mnmmmmm *|还=mlmomlm *|这=ommmlmm *|那=mmmlmmn *|都=nmmmlmn *|里=mlmnnlm
*|重=lnlnmmm *|铲=nmmmmmm *|颗=nmlmmmm *|马=mmnmmmm *|高=mmmmlmo *|黑=mmmmmmn *一|=nlonlkm *一一=mmmmnmm *一也=mmmnmmm
*一儿=mmmnmmm *一又=mmmnmmm *一味=mmmmnmm *一就=lmlnnmm *一水=nmmmmmm *一没=lmmnnlm *一还=mmmnmmm *一都=mmmmnmm *三|=mmmmlmn
*三又=mmmnmmm *上|=mmmnnml *上了=mmmmmmn *下|=mlmnlmm *下了=mmmmnmm *下道=mmmnmmm *不|=ommnlmk *不了=lmmlonl *不再=mnmmmlm
*不可=nmmmmmm *不好=nmmmmmm *不就=mmmmmmn *不意=omlmlmm *不我=mmmnmmm *不来=mmmnmmm *不的=mmmmmmn *东|=mmmnmmm *丝动=mmmmnmm
*两|=mlnmlmn *两都=mmmmnmm *个|=mnlmlmn *个没=mnmmmmm *个色=mmmmmnm *个都=mmlmnmm *个门=nmmmmmm *中|=mmnmmmm *么|=mmmnnlm
*九|=mmnmmmm *也|=mnnmmll *也了=mnmlmmm *了0=mnmlmmm *了|=kmmonml *了一=nmmmmmm *了下=mmmmmmn *了不=mmmlmmm *了两=mmmmlmn
*了个=nmmmmmm *了也=nmmmmmm *了了=mmmmmmn *了会=mmmnmmm *了位=mlmmmmn *了几=nmmmmln *了后=mmmnmmm *了啥=mmmnmmm *了地=mmnmmmm
*了墙=mlnmmmm *了多=mmmmmmn *了天=mmmnlmm *了好=mmmmnmm *了就=mnnlmmm *了我=mmmnmml *了是=mmmmmmn *了晚=mmmmnmm *了来=nmmmmml
*了水=mlmnnml *了没=mmlnmmm *了盆=mmmmmmn *了谁=mmmmmmn *了路=mnmlmmm *了还=mmmnmmm *了这=mmmmnml *了那=mmmnmmm *了门=mmmnmmm
*五|=mmmmnmm *亮|=mmmmnmm *亮一=mmmnmmm *人了=mnmmlmm *今一=mmmnmml *以|=mmnmnml *以不=mmmmmmn *们不=mmmnmmm *们个=nmmmmmm
*们的=lmmmmnm *会会=mmmlmnm *低|=omlmmmm *作|=nmmmmmm *你|=nmmnlml *你的=nmmmmmm *你这=nmmmmmm *使|=mnmmlmn *修|=nmlmmmm
*修时=mmmmmmn *偏|=mmnmmmm *停|=mmmnmmm *充上=mmmmnml *先|=nmlmmmn *先个=mmnmmmm *光|=mmmmnmm *八|=mmnmmml *六|=mmmmmmn
*关上=mmmlmmn *冒|=mmmnmlm *冰|=mmmnmnl *冲净=mmmmlmn *净|=mmmmnmm *凑|=mmnmmmm *几|=mnnmmmm *出|=mmmmmnl *出了=mmmnmml
*到|=lmnlnml *到楼=mlnlnmm *刷开=mnmnlmm *前|=mmnmmmm *剪|=mnnmmml *剪利=mmmmnmm *动|=mmmnmmm *十|=nmlmmmm *十下=mmlnmmn
*十度=mmmmoml *半|=mmmnmmm *半月=nmmmmmm *卡|=mmmlnmm *又|=mmmlnml *又上=mmmomlm *又下=mmmnmml *又了=lommlmm *又出=mmmnmmm
*又回=mmmnmmm *及|=mmnmmmm *反|=mmnmmmm *口|=mmmmmmn *口个=mmmnmmm *口了=nmmmmmm *只了=lmmnmmm *可|=mmnmmmm *可了=mmnmmmm
*可的=mmmmmmn *吃|=mmmmmln *各|=mmmmnmm *合|=mmmmmml *合了=mmmmnmm *吧我=mmmmmnm *咋|=ommmmlm *哈|=mmmmlmn *哪|=mmmmmnl
*啥|=mmmnmmm *嗡|=mnmmmmm *回|=mmmmmmn *固|=nmmmmmm *在|=mmmnmlm *在棚=mmmnmmm *在面=mnmmmmm *地|=nmmmmmm *场|=mmmmmmn
*坏|=mmmmnmm *声|=mmmmnmm *声开=mmmmnmm *声有=mmmmnmm *外|=mmmnmmm *多时=mmmmmnm *大|=mlmnlmm *天|=mnmllmn *天不=nmmmmmm
*天点=mmmmnml *太|=nmmmmmm *太了=mmmmnmm *头|=mmmmlmn *头没=mlmnmmm *好|=mmmlmlo *始|=mmmnmmm *子|=lmmmlnn *子不=mmmnmmm
*子了=mnmmlmm *子在=mmmlmnm *安|=mmmmnmm *家|=mmmmmnn *家了=mmmmmmn *将|=mmnmmmm *小|=mmmmmml *小告=mnmmmmm *小子=mmmmmnm
*少|=mmnmmml *就|=mmomnmk *就了=mlnmmmm *差|=nmmmmmm *师|=mmnnlmm *带|=mmmnmml *带了=mmmlmmm *干|=mmmmnml *干了=mmmmmmn
*平|=mmmmnml *广贴=mnmmmmm *度|=mmmmoml *开|=mnmlnml *弄|=mmmlmmm *强|=mmnmmmm *很|=mmmmnmm *得|=mmmmnmm *得了=mnlmmmm
*意|=nmmmmmm *我不=nmmmmmm *我了=mmmmnmm *我块=mmnmmmm *我外=mmmmmnm *我己=mmmlmnm *我得=nmmmmmm *我是=mmmnmlm *我的=mmmnmmm
*我认=nmmmmmm *我车=mmmmmmn *我门=nmmmmmm *才|=ommmmml *才好=nmmmmmm *打|=nmmmlmm *打了=mmmnmlm *打分=nmmmmmm *把家=nmmmmmm
*抬看=mmmnmmm *拖|=mmmnmmm *拖子=mmmnmmm *挪|=mmnlmmm *挺|=mmmmnmm *换是=mmmlmnm *掉|=nmmmmlm *接|=nmnmmmm *搞|=mmmmnmm
*收|=mmmnnml *收又=nmmmmml *敢楼=mmmmnmm *断|=nnmlmmm *昨又=mmmmmmn *是|=mmnlmmm *是了=mlomlml *是们=mmmmmnm *是你=mmmmmnm
*是得=mmnmmmm *是根=mmmnmmm *是的=mmmnmmm *是边=mmmommm *更|=mmnnmmm *有|=mmmnmml *有有=mmmmmnm *有来=mmmnmmm *服|=nmmmnml
*来|=mmlommm *来不=mmmmmln *来了=mmmmnmm *来我=mnmmmmm *来是=mmmmmnm *来还=mmnmmmm *桶上=mmmnmmm *楼|=mllnmmn *楼是=mmnlmmm
*歪|=mnmmmmm *比前=mmnmmmm *毛|=mmnmmml *气|=mmmmnml *气了=nmmmmmm *水|=lnnmmmm *水了=mmnmmmm *水是=mmmlmmm *水通=mmmlmmm
*没|=llnnmmm *没一=mmmnmmm *没了=mmmlnmn *没啊=mmmolmm *没来=mmmnmmm *没病=mmnmmml *没着=mmmlnmm *油味=mmnmmmm *法|=nmmmlmm
*洗|=mmmmmmn *清|=mnlmmmm *渣|=mnmmmmm *满|=mmmmnmm *滴声=mmmmnmm *漏|=mmnlmmm *灭|=mmmnmmm *点|=mmnnlml *点就=mmnmmmm
*点我=nmmlmmn *点没=mmmmnmm *烟|=mmmmnmm *热|=mmmnmmm *爬来=mmmmmmn *理|=nmmmmln *用|=nmmmmmm *电车=mnmlmmm *白一=mmmlnmm
*的|=mmlmnnm *的东=mmmnmmm *的个=mnmmmmm *的了=mmmnmmm *的候=mmmlmmm *的家=mmmmmmn *的我=mlmmmmn *的是=mmmlmom *盘了=mmmnmmm
*看|=mmmnmmn *看了=mmmmnmm *看见=mmmmmnm *真|=mmllnmn *眼|=mmmmnmm *着|=lnmnmml *睡了=mmmmnmm *睡着=mmmmmmn *磨|=mmmmmmn
*空来=lmmmmmn *算|=mmolmml *算格=mmnmmmm *紧了=nmmmmmm *纹不=mmmmnmm *线|=mmmnmmm *线了=mlmmnmm *给了=nmmmmmm *给们=mmmmnml
*网员=mmmmnmm *老|=mmmmlmn *老太=mmmmnmm *老子=mmmmnml *能|=mmonmll *能不=mmmmmnm *能了=mmmmnmm *能能=mnmmmmm *舒|=mmmmnmm
*花都=mlmmmmm *行|=mmnmmmm *裂|=mnmmmmm *要一=mmmmmmn *见|=lmmnnlm *认|=nmlmnml *试下=mmmmnmm *说我=mmmmmmn *谁的=mlmmmnm
*谢|=mmmmnmm *贴纸=nmmmmmm *赔|=mmmmmnm *走|=lmmmnml *走一=mmmmnmm *起了=mnmmmmm *路了=mlmmnmn *路那=mnmlmmm *车|=mmmmmnm
*车飞=mmmnmmm *较意=mmnmlmm *边|=mmmnmmm *过|=nmmnmml *过了=nmmmmmm *过去=mmnmmmm *还|=nlomlll *还不=mmmnmnm *还个=mnmmmmm
*还以=mmnmmmm *还在=mnmnmlm *还找=mmmmmnm *还着=mlmomml *这|=mmmmmml *这天=mmmmnlm *进|=mmnmmmm *通|=mmmmoml *通一=nmmmmmm
*通通=mmnmmmm *道了=mnmlmmm *那|=mmmnmmm *那地=mmmmmnm *那没=mlmnmmm *那还=mmmnmmm *都|=mmnmnll *都了=nlmmmmm *都得=lmnmnmm
*都有=mmmmnmm *里|=mmmnmmn *里了=mnmmmll *重|=mmlnmmm *锁|=nmmmmmm *长间=mmmmmnm *门|=lmmnmmm *门了=mmnmmmm *零|=nmmnmmm
*面|=lmmmmmm *颗|=nmmmmmm *飞|=mmmnmmm *饱|=nmmmnmm *马虎=mmnmmmm *黑|=mmmnmmm 0=lnnlnmk 0分=mmnmlmm 0分|=mmnmlmm 0楼=mlnmmmm
K=mmnlmmm O=mmnlmmm OK=mmnlmmm ^一=mmmmmnn ^七=mmnmmmm ^三=mmnmmmm ^上=mmnmlmm ^下=mmmlmmn ^不=mmnnmln ^个=mmnmmnl ^中=mmnmmmm
^了=lmkmomm ^五=lmmmomm ^亮=mmmmnml ^今=mmmlmmo ^你=mmmmmmn ^八=mmnmmmm ^凑=mmnmmmm ^几=lmmmmol ^分=mmommml ^到=mmmmnmm
^刷=mmmnmmm ^办=mmmmmnm ^半=nmmmmmm ^又=mlmolmm ^及=mmnmmmm ^及格=mmnmmmm ^可=mmnmmmm ^可以=mmmmnmm ^合=mmnmmmm ^吧=mmomlmm
^吵=mmmmnmm ^啊=mmmolmm ^回=mmmmmnm ^多=nmmmmml ^大=mmmmmmn ^天=mmmllnn ^好=lmmmomm ^安=mmmmoml ^小=mmmmlmo ^开=mmmnmmm
^强=mmnmmmm ^得=lmmmnmm ^心=mmmmmmn ^意=mmnmlmm ^成=mmnmmmm ^打=mmnmlmm ^打个=mmnmmmm ^收=mmmnmml ^收了=mmmmnmm ^星=nmlmmmm
^是=mmmlmmn ^晒=mmmmoml ^来=lmmmnml ^板=mmmmnmm ^格=mmnmlmm ^次=mmnmmmm ^比=mmnmmmm ^水=mmmmnml ^没=mmmolmm ^满=mmnmmmm
^满意=mmnmlmm ^灯=mnmmmmm ^的=lmmmnmm ^等=nmmmmmm ^算=mmmmlmn ^老=mmmmnmn ^能=nmmmmmm ^良=mmnmmmm ^行吧=mmnmmmm ^该=mmmmnml
^说=mmnmlmm ^说得=mmnmlmm ^较=mmnmlmm ^较满=mmnmlmm ^过=nmnmlml ^还=mmnllln ^还成=mmnmmmm ^这=mmlmlmo ^通=mmmnmmm ^都=mmmnlmm
^颗=nmlmmmm ^颗星=nmlmmmm ^，=nmmmnmm |0=mnmlnml |0分=mmnmlmm |一=omknmml |一个=nmmmmmm |一分=mmlnmmm |一楼=mnmlmmm |一点=mmlmnmm
|一般=mmnmlmm |七=mmnmmml |三=mlnmmmm |三楼=mlmmnmm |上=mnmlmmm |下=nlmllmn |下次=nmmlmmm |下水=mmmlmmm |不=olqmklk |不卡=mmmmmnm
|不好=nmmmlmm |不满=nmlmmmm |不过=lmnmmmm |东=mnmmmmm |两=nmlmmmm |中=mmomlml |中午=mmnmmmm |也=mmnmlmm |也不=mmmmlmm |也行=mmnmmmm
|二=mlmnnmm |二楼=mmmmmmn |五=lmlmomm |井=mmmlmnm |亮了=mmmnmmm |人=mmmmlmn |什=nmmmmmm |什么=nmmmmmm |今=lllnmlo |今早=mlmmmmn
|今晚=mmmmmlm |他=momlmnl |他们=mnmmmmm |他家=mnmmmmm |以=mmmmmmn |以后=mmmmmmn |你=nllnmlm |你们=nlmnnml |你听=mmmomml |保=mmmmmnm
|修=nnmlmmm |做=nmmmmmm |充=mnmmnlm |充得=mmmmnml |充电=mnmmmlm |先=mmnmmmm |先给=mmnmmmm |光=nlmnmmm |八=mmnmmmm |公=mnmmmmm
|六=mmmmnmm |其=mmnmmmm |其他=mmnmmmm |再=mmmmmnm |冻=nmmmmmm |凑=mmnmmmm |出=mmmmlmo |刚=mmmmnml |别=mmnmmmm |到=mmmmmmn
|剪=mmmmmml |勉=mmnmmmm |十分=lmmmmmm |半=mmmmnmm |单=mmmmmmn |单杠=mmmmmmn |压=mmmnmmm |又=mllomln |反=nmmmlmn |只=nmmnmmm
|叫=omlmmmm |可=mmnmlmm |可以=mmommml |右=mnmmmmm |后=mmmnmml |咣=mmmnmmm |咣当=mmmnmmm |哈=mmmmmmn |哈哈=mmmmmmn |哪=nmmomkn
|唔=nmmmnml |喷=nmmmmml |嗯=mmmnmmm |嗯|=mmmnmmm |回=nmmmmlm |围=mmmmnmm |地=mnnlmmm |地上=mmnmmmm |坐=mmmmnmm |坑=mmmmnmm
|垃=mmmmmmn |垃圾=mmmmmmn |基=mmnmmmm |基本=mmnmmmm |墙=mmnmmnm |外=mnmmmmm |多=mmmlmmn |多谢=mmmmnmm |夜=mmmmnmm |大=mlmmmnm
|天=lnmlmmn |太=omlmmmm |好=mmmlpml |好|=mmmmoml |好好=nmmmmmm |娃=mmmmnml |孩=mnmmmmm |孩子=mnmmmmm |安=mmmmnmm |将=mmnmmmm
|将就=mmnmmmm |小=mmnmmmm |就=nmnnlll |就是=mnnmmml |差=mmpllml |差|=nmmmmmm |差不=mmnmmmm |差评=nmmmmmm |师=mlmmnmm |师傅=mlmmnmm
|希=mmnmmmm |希望=mmnmmmm |干=mmmmnmm |开=lmnmnmm |开窗=mmmmnmm |很=mmmmnml |心=nlmmmmm |心里=mlmmnmm |总=mmnmnmm |感=mmmmnmm
|我=nlkollo |我不=nmmmmmm |我们=mmmnmmm |我刚=mmmnmmm |我在=mmmlmnm |我家=mnmmmmm |我想=mmmmmnm |我拿=mmmnmmm |我自=mmmmmnm |我说=mmmmmmn
|我车=mmmmmmn |我还=mmmnmmm |我那=mmmmmmn |打=nlnllmm |打个=mmnmmmm |打了=nmmmmmm |扫=lmnnmml |扫了=lmnmmmm |拖=nmmmmmm |拖到=nmmmmmm
|拧=nmmmmmm |挪=nlmnmml |挪到=mlmnmmm |换=mmlolmm |换个=nmmmmmm |换了=mmmnmmm |提=mmmnmml |收=mmmmlmn |放=mmnmmnl |效=mmlmnmm
|新=lmmmnmm |无=nmnllml |旧=mmmmmnm |早=mmnmlmm |明=mmmmmnm |昨=lmmnmmm |昨晚=lmmnmmm |是=mmmmmnm |晚上=mmmmnmm |暂=mmnmmmm
|暂且=mmnmmmm |暖=mmmmmml |暖气=mmmmmml |最=nmmmmmm |有=mnnllmm |服=nmlmnml |服务=nmmmmmm |来=mmmmmln |柜=mnmmmmm |柜子=mnmmmmm
|桶=mmmmmln |楼=mnmmmlm |楼上=mnmmmmm |楼梯=mnmmmmm |比=nlnmlmm |没=omlnmll |没人=mmmnmmm |油=mmnmmmm |油烟=mmnmmmm |泡=mmmmnmm
|洗=mmmmnmm |消=mmmlmmm |清=mmmmnml |满=mmlmnmm |满意=mmmmnmm |滴=mmmnmmm |灯=mmmmnmm |点=mmmmnmm |照=mmmnmmm |照样=mmmnmmm
|狗=mmmnmml |现=mmmnmmm |现在=mmmnmmm |电=mlmnmmm |电梯=mlmmnmm |电线=mmmnmmm |白=mmlnmmm |看=mmlmnlo |真=mmmlnmn |砌=mmmmnmm
|空=mmmmmmn |第=mmnnmml |等=nmnmlml |等了=mmnmmmm |算=mmomlml |管=mlmnmmm |紧=nmmmmmm |给=mmmmmlm |给个=mmnmlmm |给力=mmmmnmm
|绳=mmmnmmm |绳子=mmmnmmm |老=lmllomn |胶=mmmnmml |胶圈=mmmnmml |能=lnpllml |能不=mnmmmmm |能接=mmnmmmm |能用=mmnmmmm |腿=mmmmlmn
|臭=mlmnmmn |药=mmnmlmm |行=mmommml |行|=mmnmmml |行吧=mmnmmmm |补=mmnnmml |西=mnmmmmm |西门=mnmmmmm |要=lmnmnml |角=mmnmmmm
|试=mmmmnmm |试了=mmmmnmm |说=mmmmlmn |说得=mmnmlmm |谁=mmmmmmn |谁家=mmmmmmn |谢=mmmmnml |谢谢=mmmmnmm |走=nmmmmmm |走廊=mmmlmmn
|跟=mmmmnmm |跟没=mmmnmmm |路=lnlmmmm |路边=mnmmmmm |车=mmnmmmm |轮=mmmmnmm |轮椅=mmmmnmm |过=mmnmmmm |过得=mmnmmmm |还=lmoollm
|还是=mmmmmln |还有=mnmmmmm |这=mlkmnnm |这个=mmmlmnm |通=mmlnmnl |通了=mmmmmnm |速=mmmmnmm |速度=mmmmnmm |那=mmmmmnl |那个=mnmmmmm
|门=lmmnmmn |门口=mlmnmmm |阿=mmmmmmn |隔=mnmmmlm |隔壁=mnmmmlm |非=nmlmmmm |鞋=mmmmnmm |顺=mnmmmmm |马=mmnmmmm |马马=mmnmmmm
|黄=mnmmlmm ~around.adult=mmlmmmm ~around.child=mnllmmo ~around.ended=mmnmmml ~around.far=mmmmmnm ~around.gripe=mnknknm
~around.how=lmlllpm ~around.if=llmmmom ~around.joke=mlllmlp ~around.kin=lmllmlq ~around.lesson=mlmnlmm
~around.maybe=lmmlmnn ~around.media=mllmmmn ~around.mistake=mllomlm ~around.not=mlmnlnm ~around.now=lmmolmm
~around.old=lmllnnn ~around.past=mlmnmml ~around.place=mmmnlmm ~around.sale=mmllmnn ~around.self=nmmmmmm
~around.thing=nokmklo ~around.urgent=mnmllmm ~chat.bot=nmmllnn ~chat.chores=mmmmnml ~chat.cooks=mmmmlmo
~chat.cries=mmmnmln ~chat.food=mmllmlq ~chat.greets=mmmlnmm ~chat.kin=kllmomo ~chat.laughs=llmmnmn ~chat.lore=mnlnmmm
~chat.luck=mlmlmmn ~chat.memory=mmmmmmn ~chat.moods=mllmmlo ~chat.nature=nllnlmm ~chat.own_done=nmnlmml
~chat.play=mmmlmmo ~chat.praises_bot=mlllnlo ~chat.school=mmnmmmm ~chat.self=mmmlllo ~chat.sounds=mmmklmo
~chat.teases=mmmmlnn ~chat.tests=ommlllm ~chat.weather=mmlklnp ~chat.wit=lmmlmmo ~deed.attitude=omlnlll
~deed.bribe=mmmlnml ~deed.charges=mlmmmmn ~deed.cruel=mnmmlmm ~deed.funds=mmmmnmm ~deed.hurts=nomnkml
~deed.illegal=mmmnlmm ~deed.kin=lnlmmmm ~deed.slack=qmkmkln ~deed.steals=nmmlmmm ~deed.tells=mmmmmnm
~deed.unfair=mmookll ~means.asks=lmlllpm ~means.awaited=ommlmml ~means.faults=lomnlmk ~means.follows=nlnokml
~means.harms=nkmmmmn ~means.ill=mmmlmmn ~means.lonely=mmmmmmo ~means.lost=lnnmmml ~means.objects=lnllmnm
~means.oddly=nnnlllm ~means.papers=mmmmmom ~means.service=mmllool ~means.spots=mpkmnlm ~means.thanked=mlnlolk
~means.wishes=nnmmmmk ~next.also=mllmnln ~next.cause=lnmmmmm ~next.comes=mmmlmmm ~next.done=lnnmmmk ~next.fair=klulkll
~next.good=mllkvkk ~next.gossip=llmnklr ~next.harm=lollnnm ~next.home=nmmlmnm ~next.hurry=mmnmlmm
~next.interim=pmomkkm ~next.nobody=nmmnmll ~next.passes=mmmlnol ~next.poor=ummljlk ~next.since=mmlnmmm
~next.still=kklukml ~next.takes=lmplmll ~next.when=mmnmmol ~next.where=momnllm ~next.you=mlmlmmo ~talk.adds=nlmpkmk
~talk.again=nmkpjnm ~talk.asks=njlmksl ~talk.blameless=mmlllmp ~talk.fed=qmklmmk ~talk.gain=lmmlomm
~talk.goods=molllol ~talk.haste=mlmnnln ~talk.irony=mmlmmmn ~talk.kindly=mmnlmml ~talk.long=nllnmmm ~talk.news=nlmmlln
~talk.nobody=pnlmlmm ~talk.noise=mmnloml ~talk.please=mmlnnmm ~talk.praise=lllmpln ~talk.rules=nlllmpl
~talk.suggests=lmnkmom ~talk.system=mnllmmn ~who.client=lnnlmnm ~who.he=nnmklol ~who.office=mmmmmnl ~who.post=mmmlmnm
~who.resident=lmllmmo ~who.that=lnlnmmm ~who.trade=lmmlmmo ~who.worker=llmmnnl 一=ollolll 一下=mmnmmml 一下|=mnolmlm
一个=nmmmmmm 一个|=mlmnmmn 一会=mmmnmmm 一会儿=mmmnmmm 一分=mmlnmmm 一句=nmmmmmm 一只=lmmmnmm 一圈=mmmmmmn 一圈|=mmmmmmn 一地=nnmmmmm
一地|=nmmmmmm 一块=mmnmmmm 一块|=mmnmmmm 一声=mmmlnmm 一声就=mmmmnmm 一天=mmmmmnl 一晚=nmmmmmm 一样=lmmnmmm 一样|=lmmmnmm 一根=mmmnmmm
一楼=mnmlmmm 一次=lmlnmml 一次|=mmmnmmm 一点=mmmmoml 一点味=mmmmnmm 一点没=mmmnmmm 一直=mnmlmmm 一股=mmnmmmm 一般=mmnmlmm 一般|=mmnmmmm
七=lmonlml 七八=mmnmmmm 三=nlnmlmm 三天|=mmmmmmn 三星=mmnmmmm 三楼=mlmmnmm 三次=nmmmlmm 三轮=mnmmmmm 上=konomll 上|=mmnmlml 上了=mmmmnlm
上了|=mmmnnll 上又=mmmnmmm 上小=mnmmmmm 上来=mmmmmmn 上来了=mmmmmmn 上的=mlnlmnm 下=lmmnmnm 下|=lnnmmlm 下了=mlmnmmm 下午=mmlmmnl
下就=mmmmnmm 下来=mlmnnnm 下次=nmmlmmm 下水道=mmmnmmm 不=qkllkpl 不|=lmlklql 不下=mmmnmmm 不了=mnmmlmm 不了|=mnmmmmm 不亮=mnmmmmm
不亮|=mnmmmmm 不会=mmmlmnm 不住=mmmmmmn 不到=mlmmmmn 不动=llmnnnl 不动|=mmmmnmm 不卡=mmmmnnm 不卡了=mmmmnnm 不响=mnmmmmm 不好=ommmlmm
不好|=nmmmmmm 不开=mmmolmm 不开|=mmmolmm 不是=mmmnmmm 不是我=mmmnmmm 不晃=mmnmmmm 不晃了=mmnmmmm 不清=mmmmmmn 不满=omlmlmm 不满意=nmlmlmm
不漏=mlnmmmm 不漏了=mlnmmmm 不用=mmmmnmn 不着=lmlnmmn 不罚=nmmlmmm 不罚|=nmmlmmm 不能=nnlmmmm 不能再=nnmmmlm 不行=mmmnmmm 不行|=mmmnmmm
不要=mmmmmmn 不认=nmlnmmm 不认|=mmlnmln 不认可=nmmmmmm 不过=mmnmmmm 不错=mmmlmmm 不错|=mmmlmmm 且=mmnmmmm 业=mmlmnnl 东=mnmmmml
东西=mmmmnml 东边=mmmnmmm 东边|=mmmnmmm 丝=mmnlnml 丝不=mmmmnmm 丝不动=mmmmnmm 丢=mmnmmmm 两=olmmkmn 两个=mmmlmmn 两只=mlnnmmm
两天|=mmnmmmm 两次=mmmnmmm 两点=mmlnmmm 个=olmolnj 个|=mmmollm 个啥=mmmnmmm 个坑=mmmnmmm 个灯=nmmmmmm 个良=mmnmmmm 个钟=mmmmmnm
中=lmpmlml 中午=mmnmmmm 为=mmmmnmm 久=mmmmmnm 么=mmmmnml 之=mmnmlmm 九=mmnmmmm 也=lomnlkm 也不=mmmnlmm 也没=mmmmlmn 也行=mmnmmmm
买=mmmmmmn 了=mnlnnjm 了|=jonmpjm 了|0=mnmlmmm 了|下=mmmmmmn 了|不=mmnmmmm 了|后=mmmnmmm 了|地=mmnmmmm 了|墙=mlnmmmm 了|多=mmmmmmn
了|好=mmmmnmm 了|就=mnnlmmm 了|我=mmmnmml 了|晚=mmmmnmm 了|没=nmmmmmm 了|老=mmmmmmn 了|路=mnmlmmm 了|还=mmmnmmm 了|这=mmmmnml
了|那=mmmnmmm 了|门=mmmnmmm 了一=nmlnmml 了一会=mmmnmmm 了一天=mmmnmmm 了一晚=nmmmmmm 了三=mmmmmmn 了三天=mmmmmmn 了下=mmmnnmm 了下|=mmmnnmm
了不=mmmnmmm 了两=mmnmmmm 了个=mmmnnml 了二=mmmmlmn 了五=ommlmmm 了十=mmmmmmn 了十几=nmmmmmn 了半=mmmnmmm 了又=nmmmmml 了各=mmmlmmn
了各位=mmmlmmn 了吧=mmmmmnm 了吧|=mmmmmnm 了四=nmmmmmm 了好=mmmmlmn 了我=mmmmmmn 了才=ommmmml 了才来=nmmmmml 了没=lmnlmnm 了点=mmmnmmm
了点|=mmmnmmm 了还=mmmmmmn 了还是=mmmmmmn 事=nmmmmmm 二=mmlnmlm 二十=mmmlnml 二楼=mmmmmmn 于=mmlnnmm 互=nmmmmmn 互相=nmmmmmn 五=mlmmnml
五分=mlmmmmm 五分|=mmmmnmm 五点=mmlmmmm 井=nnmlmnl 井盖=nmmmmmm 些=mmnmmml 些|=mmnmmmm 交=mmmmmnm 亭=mnmmmmm 亮=mmlmpll 亮|=mmmlnmm
亮了=mmmnmmm 亮了一=mmmnmmm 亲=mmmmmmn 人=oolmklm 人|=nmmmmlm 人家=mmmmmmn 什=nmmmmmm 什么=nmmmmmm 今=llmnmlp 今天一=mmmnmmm 今早=mlmmmmn
从=nmlmmmm 他=lnnllnl 他们=nmmmmmm 他家=mnmmmmm 以=lloknnm 以|=mmnmmmm 以了=mmnmmmm 以了|=mmnmmmm 以后=mmmmmmn 们=ollmnoj 们|=ommmmmm
们有=mmmmnmm 们的=nmmmmmm 们这=nmmmmmm 仲=mlmolmm 伙=mmmmnmm 会=mmmlmol 会不=mmmlmnm 会不会=mmmlmnm 伴=mmmmmmn 位=lmmlnmo 位|=mmmmnmm
低=omlmmmm 低分=nmlmmmm 低分|=nmlmmmm 住=mmmmmmn 作=nmmmmmm 你=nkkmlmo 你们=nlmmnnk 你们|=nmmmmmm 你们的=nmmmmmm 你们这=nmmmmmm
你听=mmmomml 你家=mmmmmmn 使=mmmmlmn 保=mmmmmnl 修=nnmmlmm 修了=nmmnmmm 修了|=nmmmmmm 修好=mmnmmml 修好|=nmmmmmm 修的=mmmmmmn
修的时=mmmmmmn 倒=nllmlmo 候=mmmlmnn 偏=mmnmmmm 做=nmmmmmm 停=mmmmmnm 偶=mmnmmmm 偶尔=mmnmmmm 傅=mlmmoml 傅|=mmnnlmm 像=nmmmlmm
像话=nmmmmmm 儿=lmlmmmo 充=lmmmnlm 充|=mmnmmmm 充不=mmnmmmm 充得=mmmmnml 充得上=mmmmnml 充电=mnmmmmm 先=mmnllln 先给=mmnmmmm
先给个=mmnmmmm 光=nllnmmm 全=ommmmml 全是=mnmmmmm 八=mmnmmml 八成=mmnmlmm 八点=mmmmnml 公=mmmlmmm 公司=mmmmmnm 六=mmmnmlm 六点=mmmnmmm
共=mmmmmmn 关=mmnlmmm 关|=mmnmmmm 关得=mmmlmmn 其=mmnmmmm 其他=mmnmmmm 养=mnmlmmn 冇=mlmnnml 再=mnmlmmm 冒=mmmnmlm 写=mmmmnmm
冰=mmmnmnl 冲=mlnmlmm 冲|=mlnmmmm 冲干=mmmmlmn 冲干净=mmmmlmn 冻=nmmmmmm 净=mlmmnml 净|=mmmmnml 凑=mmnmmmm 凑合=mmnmmmm 几=lmmmlpl
几个=lmmmmmm 几个|=mnnmmlm 几回=mmmmmnm 几天=mmmmnll 出=mmlmmnn 出来了=mmmnmml 分=olomllm 分|=olollml 分钟=mmlnmmm 划=mnmmmmm 刚=lmmnnml
利=mmmmnmm 利索=mmmmnmm 别=mmnlllo 刮=mnmmmmm 到=mkmknpl 到0=mlnlnmm 到0楼=mlnlnmm 到|=mmmmnmm 到了=mmnmmmm 刷=nnlmlml 刷|=mnmmmml
刷了=mmmlmmn 刺=mmmmnmm 剃=nmmmmmm 前=mnmmmml 剩=mmolmmm 剪=mnmmmnl 剪了=mnnmmml 剪了|=mnnmmml 剪得利=mmmmnmm 力=mnmlmmm 力|=mmmmnmm
办=mmmlmnl 功=mmmmnmm 加=lnmmnlm 务=nmmmmmm 动=mllonml 动|=mlmnmml 动了=mmmnmmm 动了|=mmmnmmm 劲=mmmmnmm 勉=mmnmmmm 勉强=mmnmmmm
包=mmmnmmm 化=nnmmmml 区=mnmmmnl 区的=mnmmmmm 十=mmmnlln 十几=mlmnmln 十分=mmnmmmm 十米=mnmmmmm 午=mmmmmnl 半=nllnmlm 半|=mmmnmml
半夜=nmmmmmm 半天=mmmmnmm 半拉=nmmmmmm 单=nmllmlo 单|=mmmlnmm 单杠=mmmmmmn 占=mnmmmmm 卡=mlnnlmm 卡|=mmnnmmm 卡了=mlmlnnm 卡了|=mmmlnmm
卡还=mmmnmlm 印=mlnlmmm 压=mmmnmnm 原=mlmnmmm 厨=mmmnmmm 去=lnmllmo 去|=mmnmmmm 去了=nmlmmmm 去了|=nmlmmmm 去掏=mmmmnmm 又=lmkrkmm
又不=nmmmmmm 又停=mmmnmmm 又开=mmmnmml 又断=mmmlmmn 及=mmnmmmm 及格=mmnmmmm 反=nmnllmn 反应=nmmmlmm 发=mnmlmnm 取=mmmmmmn 受=nmmmmmm
受|=nmmmmmm 口=nnlmmml 口那=mnmmmmm 口那个=mmmnmmm 口都=mmlmnmm 句=nmmmmmm 只=mmmnmlm 叫=pmlmlmm 可=mmnllmn 可|=nmnmlml 可以=lmnlnnl
可以|=mmnmmmm 可以了=mmnmmmm 台=mommlml 右边=mmmnmmm 司=mmmmmnm 吃=mnmlllp 各=mmmlmmn 各位=mmmlmmn 各位|=mmmmnmm 合=lmnmnnl 后=mmlmlmn
后不=mmmmmmn 后巷=mmmmnmm 后面=mmmnmmm 吗=mmmmmnl 吗|=mmmmmnl 吧=lmqlkmm 吧|=lmplknm 吧|我=mmmmmnm 听=mmmollm 听|=mmmomml 吵=nmlmmmm
吵|=nmmmmmm 呀=mmmommm 呀|=mmmommm 告=nnmmmmm 告贴=mnmmmmm 呗=mmmmmmn 呗|=mmmmmmn 员=mmmmnmm 呢=mnlmmko 呢|=mmlnmko 味=mmnlnml
味儿=mmmmnmm 咋=ommmmlm 咗=mmnmmml 咣=mmmnmmm 咣当=mmmnmmm 咯|=mmmmnmm 咱=mmmmmmn 品=nmmmmmm 哈=mmmmlmn 哈|=mmmmlmn 哈哈=mmmmlmn
哈哈|=mmmmlmn 响=lnmmnml 响|=mmmmnml 哗=mmmmnml 哗哗=mmmmnml 哪=mlmnlmm 哪里=mmmmmlm 唔=nlmnomk 啊=mllpmmm 啊|=mllpmmm 啥=nlmnlln
啥|=mmmnmmm 啥了=mmmnmmm 啦=lmolmmn 啦|=lmolmmn 喊=mmlnmmm 喷=nmmmmml 嗡=mnmmmmm 嗯=mmmnmmm 嗯|=mmmnmmm 嘛=mmmmlmo 嘛|=mmmmlmo
器=mnmlmmn 四=nmmnlmm 回=nllnmnl 回家=mmmmmmn 围=nmmmnml 固=nmmmmmm 固了=nmmmmmm 固了|=nmmmmmm 圈=mmmnmmm 圈|=mmmmmmn 土=mmmmmmn
在=lmmolnl 在|=mmnmmmm 在外=mmmmmnm 在楼=mnmlmmm 在车=mlmnmmm 在车棚=mmmnmmm 在那=mlmnmmm 在那|=mmmnmlm 地=momlmnl 地|=mlmmnmm
地上=mmnmmmm 场=nmlmmmm 圾=mnmmmmn 坏=mmmlmnm 坏了|=mmmmnmm 坐=mmnmnmm 坐了=mmmmnml 坑=mmmmmml 坑没=mmmmnmm 块=mnnllnl 块|=mmnlmmm
块地=mmmmmnm 垃=mnmmmmn 垃圾=mnmmmmn 垫=mnmmmmm 基=mmnmmnm 基本=mmnmmmm 堆=mnmnmnl 堆|=mmmnmmm 堵=mmmmmnn 堵着=mmmnmmm 墙=nnnmmnk
墙上=mnmlmmm 壁=mmmmlln 声=mmmkonm 声|=mmmmmmn 声了=mmmmnmm 声了|=mmmmnmm 声就=mmmmnmm 声就开=mmmmnmm 声没=mmlmnmm 声音=mnmmmmm
处=mmlmnmm 处理=mmmmnmm 复=nmmmmmm 外=lomllnm 外头=mmmmmmn 多=mlmlmnm 多|=nmmmlmm 多久=mmmmmnm 多少=mmmmmnm 多谢=mmmmnmm 多谢|=mmmmnmm
多长=mmmmmnm 多长时=mmmmmnm 夜=mmmmnml 大=llmmnmm 大|=mmnmlmm 大家=mmmmmmn 大的=mmmnnmm 天=nmkmmmn 天|=ommnlml 天|不=nmmmmmm
天一=mmmnoll 天又=mmmomnl 天天=lmmlmmn 天照=mmmnmmm 太=omllnlm 太太=mmmmnmm 太阳=mmmlmmm 头=lnmmmmm 头|=mmmmnmm 头一=mmnmmmm 头子=mlmnmmm
头看=mmmnmmm 头看|=mmmnmmm 头那=mmmnmmm 套=nmmmmlm 好=lmplokm 好|=lmomplk 好了=mmnmlmm 好了|=mmnmlmm 好使=mnmmmmm 好好=nmmmmmm
好评=mmlmmmm 好评|=mmlmmmm 妇=mmmnmmm 妈=lmmmmmm 娃=mmmmnml 子=mnlmlln 子|=mmlnmmm 子不=mmmnmmm 子没=lnmnlnl 子还=mlnmmmm 子都=mmmmnmm
字=mmmmmmn 孩=mnmmmmm 孩子=mnmmmmm 它=mmmmmmn 安=mmmlomm 安静=mmmmnmm 安静|=mmmmnmm 完=onlnllk 完了=nmmmmmm 宝=mmmmlmo 实=lmmlmmo
室=mnmmmmm 家=lmllkmq 家的=mnmmmmm 家的|=mmmmmnm 家门=mmmnmmm 宿没=mmmmnmm 封=nmmmmmm 将=mmnlmmn 将就=mmnmmmm 将就|=mmnmmmm 小=lmnllon
小区=mmmmmnm 小孩=nmmmmml 小广=mnmmmmm 小广告=mnmmmmm 少=mmnnllm 少|=lnmnllm 尔=mmnmmmm 就=nlpmlkm 就|=mmnmmmm 就不=mmmmmmn 就好=mmnmmmm
就好|=mmnmmmm 就开=mmmlnmm 就开|=mmmlnmm 就挪=mlmnmmm 就是=mnnmmmm 就行=mmnmmmm 就行|=mmnmmmm 就走=nmmmmmm 就走|=nmmmmmm 就这=ommmlmm
尽=ommmlmm 屁=mmmmnmm 屁股=mmmmnmm 居=mmmmnmm 屋=mmmmnml 屏=mmmnmmm 岁=mmnmmml 工=omllmmm 工|=nmmmmml 差=nmpllml 差|=nmmmmmm
差不=mmnmmmm 差劲=nmmmmmm 差劲|=nmmmmmm 差评=nmmmmmm 差评|=nmmmmmm 己=nmmlmnm 巷=mmmmnmm 师=mlmmoml 师傅=mlmmoml 师傅|=mmnnlmm
希=mmnmmmm 希望=mmnmmmm 带=mnmnlmm 带走=mmmnmmm 带走了=mmmlmmm 帮=mnmmmmn 常=mmlmnmm 干=nlmmnnl 干净=mmmmnmm 平=nmmmnlm 平|=nmmmmlm
年=mmmmmnm 广=mnmlmmm 广告=mnmmmmm 广告贴=mnmmmmm 广场=mnmmmmm 应=nmnmmml 底=mmlnmnl 底下=mmmommm 店=mmmmmml 废=nnmlmmm 度=nlnmmml
度|=mlmnmmm 开=lmmpnll 开|=lmmonml 开了=lmmmnml 开了|=mmmmnml 开窗=mmmmnmn 开门=mmmmmmn 弄=nmlmnml 张=nmmmmnm 张纸=nmmmmmm 弯=mnmmlmm
弹=mnmmmmm 强=lmpmmml 强|=mmnmmmm 归=mmmlmnm 当=mllnmmn 当|=mmlnnml 录=mmmmmnl 很=nmlmoml 得=mmmlpll 得|=lmnlmmm 得利=mmmmnmm
得去=mmnmmmm 得好=mmmmnmm 得好|=mmmmnmm 得我=mmmmlmo 得板=mmmmnmm 心=olklomm 心|=nmllnml 心里=mlmmomm 忙=mnmmmmm 快=mmmlmmn 快|=mmmmnml
快点=mmnmmmm 快递=mmmmmmn 态=nmmmmmm 态度=nmmmmmm 怎=mmmmmnm 怎么=mmmmmnl 怕=mlmnmmm 思=mmnmmmm 怪=mmmmlmn 总=mmmmmmo 总算=mmkmmmo
惯=nmmmmmn 想=mmmmlmn 意=nlpllml 意|=nlnmmmm 意思=mmnmmmm 感=mmmmnmm 慢=omnmllm 慢|=ommmmlm 成=mnollml 成|=mmommmm 我=pjkljmr
我一=mmnmmmm 我不=nmmmmmm 我不认=nmmmmmm 我两=mmmmmmn 我也=mmmmmmn 我们=mlmnmnl 我刚=mmmnmmm 我在=nmmlmnm 我在外=mmmmmnm 我家=nmmmllm
我家门=mmmnmmm 我想=mmmmmnm 我拿=mmmnmml 我看=nmmmmmm 我能=mmmmmnm 我自=mmmlmnm 我自己=mmmlmnm 我车=mmmmmmn 戴=lmmnnmm 房=mnmmmlm
所=mmnmmmm 手=lnlmnmm 手机=mmmnmmm 才=rlllmlk 才修=nmmmmmm 才动=nmmmmmm 才动|=nmmmmmm 才来=nmmmmml 才来|=nmmmmmm 打=olnkkmn 打个=mmommmm
打了=nmmmmmm 扔=mnmlmmm 扣=nmmmmmm 扫=lnnmmlm 扫|=mnmmmmm 扫了=mmnmmmm 扬=mmmmnmm 扶手=mnmmmmm 找=mmmlmnm 把=nolllmm 把我=nmmmmmm
把我家=nmmmmmm 抓=mnmmmmm 抖=mmmmmmn 折=mmnmmmm 报=omllmmm 抬=mmmnmmm 抬头=mmmnmmm 抬头看=mmmnmmm 抱=mmmmmmn 抹=mmmnmmm 拆=nmmnmml
拆|=mmmnmml 拉=nnlllnl 拍=mmmnmml 拖=mmmmmml 拖了=mmmnmmm 拖到=nmmmmmm 招=nmmmmml 拜=nmmlmmm 拧=nmmomlm 拿=nmmmmmn 挂=mmmnmlm
挪=nllnmml 挪了=mlmnmmm 挪了|=mmnlmmm 挪到=mlmnmmm 挺=mmlmnmn 换=nllolml 换个=nmmmmmm 换了=mlmommm 换好=mmmmmmn 换的=mmmmmnm
换的是=mmmlmnm 掉=mnmmmlm 掏=mmmmnmm 接=mmmnlml 接受=nmmmmmm 接受|=nmmmmmm 控=mmmlmnm 推=mmlnmmm 提=mmmnmmm 提醒=mmmnmmm 摸=mmmnmmm
撒=mmmnmmm 撞=mommlmm 收=mmmnlmn 收|=mmmmmnm 收了=nmmnmll 收了|=mmmmnll 收了又=nmmmmml 收线=mmmmmmn 改=mmnnmmm 放=mmmmmnl 放心=mmmmnmm
效=nmlmmmm 效率=nmlmmmm 敢=mmmmnmm 敢下=mmmmnmm 敢下楼=mmmmnmm 数=mmmmmmn 整=mlmnnmm 料=mnmmmmm 断=mnmmmmn 断了=mnmlmmm 断了|=mnmmmmm
新=lnmmmnm 新的=mmmmnmm 新表=mmmmmnm 施=nmmmmmm 施工=nmmmmmm 旁=mnmlmmm 旁边=mnmlmmm 无=nmnllml 旧=mlmolnl 早=mlnmlmo 早点=mmnmlmm
时=mlmlmom 时候=mmmlmnn 时间=mmmmmnm 明=mmmlnnm 星=nmnmmll 星|=mmnmmml 昨=lmmnmmm 昨晚=lmmnmmm 昨晚又=mmmmmmn 是=lknojpm 是一=mmmnmmm
是不=mmmnmmm 是东=mmmnmmm 是东边=mmmnmmm 是修=nmmmmmm 是我=mmmmmmn 是通=mmnmmmm 是通了=mmnmmmm 晃=lmnnlmm 晃|=lmmnmmm 晃了=mmnmmmm
晒=mmllomm 晒|=mmmmnml 晚=lmmmnmm 晚上=mmmmnml 晚又=mmmmmmn 晾=nmmmmmm 晾的=nmmmmmm 暂=mmnmmmm 暂且=mmnmmmm 暖=mmmmnmm 更=mmmnlmm
更好=mmnmmmm 更好|=mmnmmmm 最=ommmmmm 最低=nmlmmmm 月=omlllmm 月|=ommmmml 有=lnnkmml 有|=nlmmmnl 有一=mnmlmmm 有个=mnmmmmm 有人=mnmmnmm
有没=mmmmmnm 有没有=mmmmmnm 有点=mmollmm 服=omklnlm 服|=mmmlmmm 服务=nmmmmmm 望=mmnmmmm 本=mmnmmmm 机=lnlmmln 杆=mnmmmmm 杠=mmmmmmn
条=mmmmmmn 来=olknknn 来|=nmmmmml 来了=mmlnmmm 来了|=lmmnmmm 来的=nmmmmmm 板=mnmmnml 板都=mmmmnmm 果=nmmmmmm 枝=nlmmmmm 枝子=nlmmmmm
柜=nnmmmmm 柜子=mnmmmmm 查=mmmmmnl 栋=mmmmmlm 栋的=nmmmmmm 树=mnmmmmm 样=nlmomkm 样|=nmmmmkn 样没=mmmnmmm 根=mmlomll 根本=mmmnmmm
格=lmnmnll 格|=mmmmnml 格员=mmmmnmm 桩=mnmmmlm 桶=mmmmmmn 桶边=mmmnmmm 桶边上=mmmnmmm 梯=mnmmmmm 棚=lnmmmmm 棚里=mmmmmmn 棵=nmmmmml
椅=mmmmnml 楼=lmmmnmn 楼上=mnmlmmm 楼下=mmmlmmm 楼了=mmmnmmm 楼了|=mmmnmmm 楼梯=mnmmmmm 楼的=mlmnmmn 楼还=mmnmmmm 楼还是=mmnmmmm
楼道=mnmlmmm 楼那=mlmmnmn 橘=mmmmmmn 橘子=mmmmmmn 次=nmmmlnk 次|=mmmnmnl 款=mmmmnmm 正=mmmmmlm 步=mmmllmo 歪=mmnmlmm 歪了=mnmmmmm
歪了|=mnmmmmm 死=mnmlmmm 段=mmmmmnm 比=mmnnlll 毛=nmmmmmm 毛病=mmnmmml 毛病|=mmnmmml 气=nmlmoll 气|=mmlnnlm 气热=mmmnmmm 气热了=mmmnmmm
水=nonlmll 水|=nmlnnll 水了=mmnmmmm 水了|=mmnmmmm 水管=mnmlmmm 水还=mlmmmmn 水道=mmmnmmm 水道通=mmmlmmm 池=mnmmmmm 沙=mnmllmn 没=mlmpmnj
没|=lmmlmom 没了=mnnknmm 没了|=mnnkmmm 没人=nnmlmmm 没修=mmmnmmm 没冲=mmnmmmm 没冲|=mmnmmmm 没动=mmmnmmm 没动|=mmmnmmm 没少=mmmnmmm
没少|=mmmnmmm 没打=nmmmmmm 没有=mlllnpl 没有|=nllmmnl 没毛=mmnmmml 没毛病=mmnmmml 没法=nmmmlmm 没见=mmmmnmm 没走=mmmnmmm 没通=mmmnlnl
油=mmnmmmm 油|=mnmmmmm 油烟=mmnmmmm 油烟味=mmnmmmm 法=nmmmlmm 泡=nmmlmml 泥=nmnmlml 泥|=nmmmmmm 洗=lmmlmmn 洞=nmmmmmm 活=nmmmmmm
流=mnmmmmm 消=mnmlmnm 消防=mmmlmnm 淡=mmnmmmm 清=mmmmnnk 清|=mnmlmmm 清了=mnmmlmm 清了|=mnmmmmm 清爽=mmmnmmm 渣=mnmmmmm 温=mmmlmmn
滑=mnmmmmm 滑|=mnmmmmm 满=mmnmmml 满|=mmmnmmm 满分=mmmmnmm 满分|=mmmmnmm 满意=nlomlmm 满意|=nmnmmmm 滴=mllnmmm 滴一=mmmmnmm
滴一声=mmmmnmm 漆=nmnmmmm 漏=mmnlnmm 漏|=mmmmnml 漏了=mmnlmmm 漏了|=mmnlmmm 火=mmmnmmm 灯=nolkmnl 灯是=mmmmmnm 灯杆=mnmmmmm 灯泡=nmmmmmm
灰=lmmnmmm 灵=mmmmnmm 灵|=mmmmnmm 点=lkpnllm 点|=nmoklln 点|我=nmmlmmm 点不=lmlnlmm 点半=mmmnnmm 点味=mmmmnmm 点就=mmmmmmn 点来=mmnmmmm
点没=mmmnmmm 烂=nnmmmmm 烟=mlnlmmm 烟味=mmnmmmm 烟头=mmmlnmm 烧=mmmmmmn 热=lmmmmmm 热了=mmmnmmm 热了|=mmmnmmm 照=llmplml 照旧=mmmnmml
照样=mmmommm 爬=mmlmmmn 爬楼=mmmmmmn 爽=mmmmnml 爽|=mmmmnml 片=mlmnmmm 片|=mlmnmmm 牌=mmmmmnm 牛=mnlmmmn 物=mmmmmnm 物业=mmmmmnm
狗=mlmnlml 猫=mnmmmml 率=nmlmmmm 现=mmmnlmm 现在=mmmnlmm 玻=mnmmnml 玻璃=mnmmnml 班=mmmmnmm 球=momllmm 理=omllmlm 理|=nmmmmml
理解=mmmmmmn 璃=mnmmnml 用=nlmmnml 用|=mmmmmlm 电=mmmlmnn 电梯=mlmmmmm 电线=mmmnmmm 电话=nmmmmmm 画=mmmmmml 留=mmmmmmn 疼=nmmmmmm
病=mmnmmmm 病|=mmnmmmm 白=mmlmmmm 白天=mmmmnmm 百=mmnmlmn 的=lolllom 的|=lmlmomm 的不=nmmmmmm 的人=nmmmmmm 的时=mmmlmmm 的时候=mmmlmmm
的是=mlmomml 的是东=mmmnmmm 的灯=mnmmmmm 的话=mmmmmnm 的还=mmmlmom 的还是=mmmlmom 的那=mnmnmmm 的那个=mnmmmmm 的钱=mmmmmnm 皮=mnmmlmm
皮带=mmmnmmm 盆=mmmmmmn 盖=nnmlmmm 盘=mmmnmmm 直=mnmlmnm 直接=mmmmmnm 相=nmmmmmn 看=mmkmlmo 看|=lmmnmmm 看不=mnmlmnm 看看=lnmmmmm
看着=mmmmmml 看见=lmmmmnm 真=lmlmoln 眼=mmmmnmm 着=mlmpnkl 着|=llmnnlm 着一=mmmnmmm 着了|=mmmmnmm 着呢=mmmnmml 着呢|=mmmnmml
着就=mmmmmmn 睡=mmllmmn 睡|=nmmmmmm 睡不=mmmmmmn 睡不着=mmmmmmn 知=nmnmllm 知|=nmmmmmm 矩=mmmmmnl 矩|=mmmmmnl 石=mmmmnmm 砌=lmlnnml
砖=lomnlmm 硬=mlmnnlm 碗=mmmmmlm 碰=mmmnmmm 磨=nnlmllm 示=mmmnmmm 礼=nmmlnmm 礼拜=nmmmnmm 秃=nmmmmmm 种=mmmlmnm 稀=nmmlmmn
程=nmmmmmm 稳=mmmlpml 空=lnmlnlm 空出=lmmmmmn 空出来=lmmmmmn 空调=mnmmmmm 穿=mmmmoml 窗=mmmmnmm 站=nmmllmn 第=mmmnlml 等=omnmlll
等了=mmnmmmm 算=llqlkmn 管=nnmlmml 管子=mmmnmmm 箱=mnmmmnl 米=mnmmmmm 粪=mnmmmmm 糊=nmnmlml 糊弄=nmmmmmm 糙=nmmmmmm 系=nmmnmmm
索=mmmmnmm 索|=mmmmnmm 紧=mmnmmml 紧固=nmmmmmm 紧固了=nmmmmmm 红=lmmmmnm 纸=ommmmmm 纹=mmmmnmm 纹丝=mmmmnmm 纹丝不=mmmmnmm 线=mmlnlln
线上=mlmnmmm 细=mmnmmmm 细|=mmnmmmm 终=mmmmnmm 终于=mmmmnmm 结=nmlmmmm 结果=nmmmmmm 给=nmnlmmk 给个=mmomlmm 给你=mmmmnml 给你们=mmmmnml
给力=mmmmnmm 给力|=mmmmnmm 给我=mmmmmmn 续=mmnmmmm 绳=mlmmmmm 绳子=mlmnmmm 维=mmmmnmm 绿=mmmlmnm 缺=mnmmmmm 网=momlmml 网格=mmmmnmm
网格员=mmmmnmm 罚=ommlmmm 罚|=nmmlmmm 罩=mmlnnmm 老=kmlknmp 老伴=mmmmmmn 老公=mmmmmmn 老太=mmmmnmm 老太太=mmmmnmm 老头=mmmmnmm 股=mlmnmml
胶=mmmnmml 胶圈=mmmnmml 能=kmomlok 能不=mnmmmmm 能不能=mnmmmmm 能充=mmmmnmm 能再=nnmmmlm 能坐=mmnmmmm 能找=mmmmmnm 能用=mmnmmmm
能用|=mmnmmmm 脚=mmlnmmm 脱=mmlmlmo 腿=mmmmlmo 自=nmlllnn 自己=nmmlmnm 臭=mlmnmmn 般=mmnmlmm 般|=mmnmmmm 良=mmnmlmm 色=mmmmlnm
花=nmmmmmm 花|=nmmmmmm 茶=lmmmnmm 草=mmmnmmm 药=nmmmlmm 菜=mmmmmmn 落=mlmnmmm 虎=mmnmmmm 虎虎=mmnmmmm 虫=mnmlmmm 虫|=mnmmmmm
蚊=mmmlmlo 螂=mlmmmmn 螺=nmmlmmm 螺丝=nmnmmmm 蟑=mlmmmmn 蟑螂=mlmmmmn 行=mmommmm 行|=mlnmmlm 行吧=mmnmmmm 行吧|=mmnmmmm 衣=mmmlmmm
衣服=mmmlmmm 补=nmnmlml 补|=nmnmmmm 补了=mmnmmmm 补了|=mmnmmmm 表=mmmmnnl 袋=mmmmmmn 被=mommlmm 被子=mnmmmmm 裂=mnmmmmm 装=lmlmlnn
装个=mmmmmnm 装修=mmmmmmn 西=mnmmmml 西边=mmmnmmm 西门=mnmmmmm 要=lnnkmpl 要是=mmmmmnm 见=kklnomn 见|=mmmmmnm 见着=mmmlomm 规=mmmmmnl
觉=mmlmmmn 觉|=mmmmnmm 角=mnmllmm 角|=mnmmmmm 解=mmlmmmn 警=mmmlmmm 认=mmmnmml 认|=lmmnmln 认可=nmmmmmm 认可|=nmmmmmm 让=mmmnmml
记=mmmmnmm 讲=mnmlmmm 评=olmmmmm 评|=ollmmmm 识=mmnmmmm 试=lmlonmm 试了=mmmmnmm 试了下=mmmmnmm 话=ommlmml 话|=nmmmmml 该=lnlmnml
说=mlmmkmo 说了=mmmmmmn 说得=mmnmlmm 说我=mmmmmmn 请=lmlnmmm 谁=mlmllon 谁|=mlmmmnm 谁家=mlmmmnn 谁家的=mlmmmnm 调=mmmmmml 调得=mmmmnmm
谢=lmmmomm 谢|=mmmmnml 谱=mmmlmln 谱|=mmmlmln 贝=mmmmlmn 货=mnmlmmn 贴=nmnllmm 费=lmmmmol 赔=mmmmmnm 赞=mmmmnmm 赞|=mmmmnmm
走=mmlmnnm 走|=mmlnlmm 走了=lmmmnml 走了|=mmmmnml 走了一=mmmmnmm 起=mnlmlmm 起来=mnmmlmm 超=mmnmmmm 超时=mmnmmmm 趟=mmmmnmm 趟|=mmmmnmm
跑=mmmmnmm 跑单=mmmmnmm 跟=mmmmnmm 跟没=mmmnmmm 路=molmmln 路边=mnmmmmm 跳=mmmnlmn 踩=mmmnmml 蹬=mmmmlmm 身=mmmmlmn 车=mmllmmo
车|=mnmlmmm 车一=mmmnmln 车不=mmmmnml 车停=mmmmmmn 车棚=mlmnmmm 转=nmmmmmm 轮=mmmmmml 轮椅=mmmmnmm 软=mnmmmmm 轻=mmmmlnm 较=mmnmlmm
较满=mmnmlmm 较满意=mmnmlmm 辆=mnmlmln 辆没=mmmmmmn 辛=mmmmnmm 辛苦=mmmmnmm 边=lommlml 边|=mmmnmmm 边上=mmmnmmm 过=mlnonlk 过一=mmmmnmm
过关=mmnmmmm 过关|=mmnmmmm 过去=mmmmmml 过得=mmnmmmm 过得去=mmnmmmm 运=mmmmmmn 近=mmmmlmo 返=mmmmnml 还=lkqpkmk 还在=mlnmmmm
还在|=mmnmmmm 还成=mmnmmmm 还成|=mmnmmmm 还是=llmnmnn 还是不=mmmnmmm 还有=mnmmlln 还有个=mnmmmmm 这=ollmnnl 这个=nmmlmnm 这么=mmmmnmm
这几=mmmmnlm 这几天=mmmmnlm 这回=mmmmnmm 这样=mmnmmmm 进=lmnmmmm 连=mlmmnmm 退=mmmmmnm 送=mmmlnmm 递=mmmmmmn 通=mmmmnml 通了=mmmmmnl
通了|=mmmlmmm 通是=mmnmmmm 通是通=mmnmmmm 通知=nmmmmmm 通知|=nmmmmmm 通道=mnmmmmm 速=nmmmnml 道=nomlmmm 道通=mmmlmmm 道通了=mmmlmmm
避=mnmmmmm 那=kplnknm 那|=mmmnmlm 那个=lolnlml 那个|=mmmnmml 那么=mmmmmlm 那块地=mmmmmnm 那段=mmmmmnm 邻=mmmmmmn 邻居=mmmmnmm 部=nmmmmmm
都=plllpjm 都不=olmmmmm 都没=nmllnmm 都没有=mmmmnmm 醒=mmmmmmn 里=lnlmmok 里头=mmmnmml 重=nolnlml 重新=mommlmm 钟=mmlommm 钟|=mmmmmnl
钱=mmmmlpl 铁=mnmlmmm 锁=mnmllmm 错|=mmmlmmm 长=mmnmmmm 长时=mmmmmnm 长时间=mmmmmnm 门=nnmmllm 门|=nmmmmmm 门口=nmmnlml 门就=mmmmnmm
间=mnmmmmm 闻=mmmmmmn 防=lmmlmmm 阳=mmmlmmn 阿=mmmmmmn 限=mnmmmmm 隔=mmmmlln 隔壁=mmmmlln 难=nmmmlmm 雨=mnlmlmm 雨水=mnmmmmm
零=mmmnmml 零分=nmmmmmm 露=mmnmmmm 静=mlmlomm 静|=mmmlomm 非=nmlmmmm 面=lommnlm 面|=mnmmmln 面有=mnmmmmm 鞋=nlmmmmm 音=mnmmmmm
顶=mnmmmmm 顶上=mmmnmmm 顺=mnmmmmm 颗=omlmmml 颗星=nmlmmmm 颗星|=nmmmmmm 颜=nmmmmmm 颜色=nmmmmmm 飞=mlmnnml 飞了=mmmnmmm 飞了|=mmmnmmm
饭=mmmmmmn 饱=nmmmnmm 饱了=nmmmnmm 饱了|=nmmmnmm 马=mmnmmml 马虎=mmnmmmm 马虎虎=mmnmmmm 马马=mmnmmmm 马马虎=mmnmmmm 骑=mmmmnlm 高=mnmmlmn
鸡=mmmmmmn 黄=momlkmm 黄线=mommlmm 黑=mmmnlmm 黑|=mmmnmmm 黑的=mmmnmmm 鼻=mmmmmmn 鼻子=mmmmmmn
"""

AT_WORK = """
临时 办结 接单 转交 闲
before=ilpjr #0=mknjq #1=ommkm #2=mlmnm #3=llpml #5=mlnmm #called=mnlml #later=ppcpn #long0=kntjk #long1=kjojs
#long2=nlinp #long3=omjpk #long4=mnkol #long5=nommj #new=mlmmn #nothing=mmnml #nowhere=nnmml #other=nmlln #same=lmmnm
#shared0=nlnml #shared1=mnlmm #shared2=lmmln #shared3=llnmm #shares=mqlkl #there=mlmmn *0|=mmnml *0了=mnmml *0楼=mmmmn
*0的=mmnmm *||=llqlm *|一=nmmmm *|上=mllnm *|下=lmnmm *|不=lmmol *|主=mnmml *|买=olmml *|了=qnokh *|事=mnmmm *|交=mmmnm
*|人=mmmnl *|今=plmml *|他=nmmnl *|以=mnmml *|们=mlmmo *|件=nlmmm *|会=mmmmn *|位=mlmmn *|保=mmnml *|信=mmmnm *|修=nlmmm
*|停=nlmmm *|六=mmmmn *|出=lnmml *|分=mmnmm *|到=olmll *|力=nmmmm *|劝=mnmmm *|区=mmmnm *|午=mlmmn *|单=nlnml *|厂=mmmnl
*|去=mmoll *|发=nmmmm *|台=mnmmm *|号=mmmnn *|后=mnmmm *|回=mnmmm *|园=mmmnm *|在=lmnnm *|地=mmmnm *|场=mnmmm *|圾=mmmml
*|块=lnmmm *|复=mnmmm *|天=lmlmn *|太=mmmlm *|头=nmmml *|好=nlmmn *|子=nnlml *|完=lomlm *|家=nllln *|寸=nmmml *|对=mmmnl
*|小=mmmnm *|居=mnmmm *|工=mlmmn *|已=mnnlm *|布=nlmmm *|师=mmlmn *|带=mmmmn *|干=lolml *|平=lnmmm *|年=mmmmn *|归=mmmnl
*|往=llnmm *|得=mmnmm *|成=lmmmn *|我=nlmmm *|打=nmmmm *|找=mmnmm *|拆=nlmmm *|拿=lnmmm *|换=mmlnm *|接=mmoll *|收=mmnmm
*|政=mmmnm *|教=mnmmm *|料=nmmmm *|方=mmmlo *|是=mlmnm *|晚=mlmmm *|有=olmmm *|服=mnmml *|杀=mnmmm *|板=mmmlm *|查=nlmml
*|楼=lnmnl *|死=mmmmn *|水=llnmm *|没=mlmnm *|消=nlmml *|清=mnmmm *|漏=lnmml *|点=mmlmm *|烦=mmmnm *|热=mmmnm *|班=lmmmn
*|理=mnmmm *|电=mllnn *|的=nmmml *|皮=nmmmm *|监=mlmmm *|看=mmnml *|着=mmmlm *|站=nmmmm *|线=lmmnl *|给=mlmol *|绳=nmmmm
*|维=lnmmm *|老=mlmnm *|自=mmmmn *|舞=nmmmm *|袋=mlmmn *|警=lmmnm *|让=mlmnm *|记=lomml *|说=nmlmm *|请=mmmmn *|跟=mnnml
*|车=nmmml *|过=mnmmm *|还=nmmmm *|这=mmnnl *|退=mmmnl *|送=lnmmm *|那=mlmmn *|里=nnmml *|阿=mmmnm *|面=nmmmm *一|=nklnn
*一不=mnmmm *一人=lmmmn *一就=lnmmm *一拜=mnmmm *一没=mmmml *三|=nnmml *三了=mmmnm *三没=lmmmm *上不=mnmml *上了=nmmmm *上点=mnmml
*下|=lnmmn *下两=mmnmm *下了=mnmmm *下明=mmmmn *不|=nllnm *不了=lommm *不就=mmmmn *不得=mmmnm *不我=nmmml *不是=nmmlm *业|=lmmnm
*业会=mmmnm *两|=mmlmm *两时=nmmmm *个|=lmmmn *个头=mmmml *个子=mnmmm *也|=mmnmm *也了=lommm *了|=mnlmm *了一=mnmml *了三=mlmmm
*了个=mnmml *了了=lnmmm *了人=nlmmm *了他=mmmlm *了十=nmmmm *了半=mlmmn *了在=mmmml *了大=mmmml *了天=nmmml *了子=nmmml *了我=mnmml
*了新=mlmmn *了是=nlmmm *了来=lnmmm *了楼=mnmmm *了正=mlomm *了牌=lnmmm *了等=mmnmm *了能=mnmmm *了要=nlmmm *了让=nmmmm *了说=nlmmm
*了谁=mmmmn *了趟=mnmmm *了车=mnmml *了还=lmmmn *了遍=mnmmm *二|=mnmmm *五钟=lmmmm *人|=lmmnm *他|=llmom *他下=mmnmm *他了=mnmml
*他人=mnmmm *以|=mnmmm *们|=mlmnl *们开=lmmmm *们边=mmmmn *位|=mnmml *你了=mmmmn *使|=mnmmm *修|=nlmmm *借|=mnmmm *值室=mmmmn
*全了=llmmo *公|=mmmnm *六|=nmmml *关|=mnmmm *再|=lnmlm *再一=ommml *冲|=mnmmm *净|=mnlmm *出|=mnmml *出了=nmmmm *分|=mmnmm
*到|=kmomm *到楼=nmmmm *前|=mmnml *剩的=mmmmn *力了=lmmnm *劝|=nmmml *劝了=mnmmm *办|=nmmmm *动|=mmmnm *区|=mmmnm *十|=nmmmm
*十度=lnmmm *午|=olmml *午点=mmnmm *半|=nmmml *单|=mmmnm *单了=nmmmm *去|=nlmnm *去一=lmnmm *去看=mmnmm *发|=mmmnm *口|=nmmmm
*可|=mmnmm *号|=nmmlm *合|=lnmmm *后来=mmmmn *周|=nmmmm *哈|=mmmmn *哪|=nmmmm *喝茶=mmmmn *噪劝=nmmmm *四|=ommml *回|=nlmmm
*回了=mnmmm *园队=mmlnm *在|=nlnml *在下=mmmmn *在那=mmnmm *地|=lmmmo *城|=mmmnm *处|=mmnmm *外|=nmmml *多|=lmnmn *天|=olmlm
*天不=lmmmn *天我=lnmln *头|=mlmmn *好|=lnmmm *好了=nnmml *子|=lmmmn *子了=mnmml *安|=mmnmm *完|=lpmlm *家|=mmmnm *家了=nmmmm
*小|=mmmol *小的=mmmnm *就|=mmnml *就上=lnmmm *就了=mnmmm *屋|=mnmmm *工|=lmmnl *工的=mmmnm *己|=nmmmm *已|=mnmml *布了=nlmmm
*师|=mmlnm *带子=mmnmm *带的=mnmlm *干了=mnmmm *应|=nmmmm *开|=mnmmm *开了=lmmmn *开商=mmmnm *归|=mnmmm *往报=mmmnm *得|=nloml
*得我=mnmml *志者=nmmmm *慢|=nmmmm *我|=lloln *我上=llmmn *我不=mmmnl *我了=lnmmn *我他=mmnmm *我去=mlnln *我天=mmmmn *我己=mmmmn
*我过=mmmml *我这=mmmnm *我那=nmmmm *所|=mmmnm *才|=mlmmn *打|=ommll *扫|=mnmmm *找|=mnmml *找们=mmmnm *拆|=mnmmm *拆来=nmmml
*拜|=mmmmn *拿了=mlnmm *拿子=nmmml *挂|=nlmmm *换|=lolmm *换新=mnmmm *接|=mmnmm *接了=mnmmm *收|=mnnml *放|=nlmml *敢|=mmmnm
*新|=lnmmm *明|=nmmml *明再=lmmmn *明来=nmmmm *是|=mmnlm *是发=mlmmn *是家=mmmml *是是=llnln *是那=mmmln *替|=mmmnm *有子=mmmnm
*有有=mmmmn *来|=nmllm *来一=mlmmn *来没=lnmmm *来走=mnmmm *正|=nmmmm *死了=mmmmn *民|=mmmnm *气|=mnmmm *水|=mmmnm *水后=mmmmn
*水在=nmmmm *水干=mnmmm *没|=plmmk *没了=lnmmn *没着=nmmmm *清|=lnmmm *点|=mmmml *热的=nlmmm *焊了=mnmmm *片了=mlmnm *牌|=mlmmn
*现|=mmnll *班|=lmmnm *电|=mmnml *电是=mmmmn *登了=mmmml *白|=mnmml *的|=lmmnm *的也=mmmmn *的了=nmmml *的儿=mmmnl *的天=mmmmn
*的子=mmmmn *的派=mmmnm *的给=mmmnm *的谁=mmmnl *皮了=nlmml *看|=mnlmn *看了=mlmmn *看是=mmnml *着|=nnmml *着的=mnmmm *知了=mlmmm
*空|=mnmmm *签|=mnmmm *线|=mlmnm *给工=mmmnl *翻|=mmnmm *老|=mlmom *胶|=lnmmm *草|=mmmmn *行|=mnlmm *补|=lomml *装|=mmmnl
*要|=nlmmm *解|=mnmmm *认|=nmmml *说|=mmnlm *说了=lnmmm *谁|=mmmnm *谈了=mmmnl *走|=mnnll *走没=mlmmn *起了=nmmmm *路|=nmmmm
*路了=mlmmn *车|=lmmmm *车来=lmmmm *边|=lnmmm *过|=mmmnk *过了=llmom *过没=mnmmm *过看=mmnmm *返|=mnmmm *还|=nlmlm *还两=nmmml
*还到=mnmmm *这子=mmmmn *这我=mlnmn *送|=nmmml *递去=nlmmm *通|=nolll *道|=mmnlm *那|=nlmnl *那了=mnnml *那发=mmmmn *那是=lnmmm
*里|=mlmmm *铲|=mmnmm *销|=mnmml *门|=mnlml *门了=nlmmm *问|=mmmml *阿你=mlmmn *阿接=mmmnl 0=lnnpj 0已=mnmmm 0我=mmnml 0栋=mlnmm
0给=mmmnm 0让=mmmnm 0那=mmmmn ^,=mnmnl ^0=mpmll ^01=mnmmm ^1=lmoll ^10=mnmml ^11=mlomm ^2=mnnll ^20=molll ^一=mlnlm
^三=nmlmn ^上=lmnlm ^上去=mnmmm ^下=mmomk ^不=lnmmm ^个=lmnmm ^了=nmolk ^五=nlnml ^以=mlmmm ^你=mmmmn ^儿=nmmmm ^先=mmnmm ^分=mmnmm
^分钟=mmnmm ^到=lmnmm ^十=nlmmm ^午=mmnmm ^去=llqmk ^去了=mmmnm ^口=olmml ^叫=mmnmm ^可=mlmmm ^吧=mmnmm ^呢=ommml ^咯=mnmmm ^嗯=mlnml
^噪=nmmmm ^噪音=nmmmm ^在=mloml ^天=mlmmn ^好=mmnmm ^子=mkmmo ^实=mnmmm ^家=mmnmm ^就=lmnmm ^工=nmmml ^带=mlnmm ^平=mnmml ^开=mnlmm
^弄=mmnmm ^得=mmmlo ^成=mnmmm ^我=nlolm ^我来=mmnml ^扫=mnmmm ^拍=mnmmm ^拿=nmmml ^换=mnmmm ^接=mlnnm ^收=mmnmm ^放=nnlml ^有=mmmmn
^来=nmmml ^板=nmmmm ^楼=mmnmm ^水=mmmnm ^没=nkmmn ^测=mmmml ^漆=nmmmm ^点=nmmmm ^班=ommmk ^电=mmnml ^的=mmmml ^皮=nlmmm ^看=lmnmm
^真=mmmmn ^穿=mmnmm ^线=mnlmm ^给=mmnml ^给我=mmnmm ^老=mmmmn ^行=mnlmm ^说=nnnmk ^谁=mmmnm ^走=lmnmm ^跟=mmnml ^车=mmnmm ^过=mlmnm
^过去=mlmnm ^这=mmnmm ^通=lnmml ^道=mnmml ^那=mlnmm ^钟=mmnmm ^门=nmmmm ^阿=mmmmn ^音=nmmml ^领=mmmnl |0=lnlok |0已=mnmmm
|0栋=mmmmn |0给=mmmnm |0让=mmmnm |0那=mmmmn |一=mnmml |三=mmlmn |上=llnmm |下=nlmmm |下午=mlmmn |不=momml |中=mmlmn |中午=mmlmn
|主=nmmmm |五=mmmmn |交=mmmnl |人=nnlml |今天=lmmnm |他=nlmnm |他说=nmmmm |以=mnmmm |以后=mnmmm |住=mmmmn |你=lmmmn |你们=lmmmn
|修=mnmmm |借=mnmmm |停=nlmmm |充=lmmmn |先=nlnll |先用=nmmmm |全=lnmmm |六=mlmmn |再=nmmmm |刘=mmmmn |刚=nmmmm |到=mmnmm |刷=mnmmm
|剩=mlmmm |剩下=mmmmn |劝=mnmmm |加=mnmmm |十=nmmml |单子=nmmmm |厂=nnmll |厂家=nmmml |去=nlolm |又=lmmmn |只=nmmmm |叫=mmnnk
|可=mnmml |可以=mnmml |后=mnmmm |周=nlmmm |嗯=mlnmm |噪=nmmmm |噪音=nmmmm |回=nlmmm |在=olmlm |地=mnmmm |地面=mnmmm |垃=mmmml
|垃圾=mmmml |城=mmmnm |大=mmmmn |她=nmmmm |好=lmolm |好|=mmnml |小=llmmo |尺=nmmml |尺寸=nmmml |工=mmnml |已=lplml |市=mlmnm
|市政=mmmnm |带=mlnmm |开=lmmmm |开了=mnmmm |弱=mmmnm |弱电=mmmnm |归=mmmnm |得=llmom |总=mmmmn |我=jlppk |我今=mmmnm |我去=mmnmm
|我家=mlmmo |我没=mmmnl |我自=mmmmn |我跟=mnmml |我这=mmmnl |户=nmmml |找=mmmnl |抽=lmmmm |拉=nmmmm |拍=mnmmm |拧=mnmmm |拿=olmml
|挨=mnmmm |换=mnlnk |换个=mmmnm |换了=mnmmm |换成=mnmmm |掏=lnmmm |收=lnnmm |收到=mmnmm |放=nnmml |新=mnmmm |新的=mnmmm |早=mnmmm
|明=nlmmm |昨=mnmmm |昨晚=mmmmn |是=lommm |晚=nllln |晚上=mmllo |有=mmmnm |来=lmmmo |来了=lmmmn |查=mnmml |查到=mnmmm |核=mmnmm
|楼=nmmnl |楼上=nmmml |正=nkomm |水=nnlnl |水箱=mmmml |没=ommml |派=mmmnm |消=mnmmm |消杀=mnmmm |清=mnmml |热=mmmnm |热力=nmmmm
|狗=nmmmm |现=lnmmm |现在=lnmmn |用=nmmml |电=lmmom |登=mnmmm |登记=mnmmm |盖=nlmml |看=mlnml |移=mmmnm |空=mmmmn |站=mmmlm |等=olnll
|等下=lmnmm |管=nmmmm |管子=nmmmm |约=nmmmm |线=mnmmm |给=mlmol |绳=mnmml |老=mmlmn |胶=nlmmn |花=mmlmn |药=lmnmm |血=mmmmn
|血压=mmmmn |行=mmnmm |补=mmmmn |补完=mnmmn |要=nlmnm |让=mlmol |让老=mmmnm |试=lmmmn |试了=lmmmn |说=nlmmm |说好=mlmmm |请=llmpl
|谁=lmlnn |调=mmmml |谈=mmmnm |走=nmnlm |跟=nnmll |车=nmmml |转=lllqk |过=mmmml |还=nmlml |还在=mmmnm |还有=nmmml |这=llmnm
|这单=mmnmm |送=lnmmm |通=molmm |那=lmlmn |那块=mnmmm |铲=mnlmm |门=mmmml |问=nlmml |阿=llmnn |预=mlmmn |领=mmmln |马=lmmmn
|马上=mmmmn |麻=mmmnm |麻烦=mmmnm ~around.adult=lolmm ~around.child=mnmlm ~around.ended=mnmml ~around.excess=lmmlo
~around.far=nmmml ~around.gripe=lmlmo ~around.home=mmnml ~around.how=lmmmo ~around.joke=lkllr ~around.kin=mmlmn
~around.lesson=nlmmm ~around.maybe=mlnln ~around.media=nmmok ~around.mistake=lnmln ~around.not=mmklp ~around.now=knmmn
~around.old=mmlln ~around.past=klllq ~around.place=nllnm ~around.sale=nmlmn ~around.self=mlnln ~around.thing=kmkmq
~around.urgent=mmllo ~chat.chores=lmmmn ~chat.cries=mnmml ~chat.food=llklr ~chat.greets=mmmmn ~chat.kin=llllp
~chat.laughs=mmmmn ~chat.lore=nnmll ~chat.luck=mmmmn ~chat.moods=mnlmn ~chat.nature=nmlln ~chat.own_done=kpllm
~chat.play=mmmmn ~chat.praises_bot=mmmln ~chat.school=mmmmn ~chat.self=nllmm ~chat.sounds=mlmlo ~chat.teases=lnmmm
~chat.tests=lnmmm ~chat.weather=nlmmn ~chat.wit=lmmlo ~deed.attitude=nlmml ~deed.bribe=mmmmn ~deed.charges=mmlnm
~deed.funds=lmmnm ~deed.hurts=mpmll ~deed.illegal=mnmmm ~deed.kin=lnmmm ~deed.slack=njlmo ~deed.takes=nmmml
~deed.unfair=nmmmm ~means.asks=mkmnm ~means.awaited=lmmmn ~means.faults=omllm ~means.follows=nnmlm ~means.harms=nlmnl
~means.ill=lllom ~means.lonely=mmmmn ~means.lost=nnllm ~means.objects=lmllo ~means.oddly=mllmn ~means.papers=nlmnm
~means.service=mllon ~means.spots=mnmmm ~means.wishes=llmpk ~next.also=mmmln ~next.cancel=mnmmm ~next.cause=nmmmm
~next.comes=mmnlm ~next.done=lskll ~next.fair=nkmmo ~next.good=molml ~next.gossip=mlnln ~next.harm=mmlmm
~next.home=knmnm ~next.interim=wgnjk ~next.nobody=mnmml ~next.not_that=nlmmm ~next.papers=nlmlm ~next.passes=kjltk
~next.poor=nlmmm ~next.since=lolln ~next.still=pklmm ~next.takes=jlslk ~next.when=olmmm ~next.you=lmmmn
~talk.adds=noknk ~talk.again=lnlmn ~talk.asks=kkmls ~talk.blameless=lmmnn ~talk.elsewhere=mmmmn ~talk.fed=lolln
~talk.gain=mnlnl ~talk.goods=nlmmn ~talk.kindly=lomml ~talk.long=olmlm ~talk.news=nkokm ~talk.nobody=mnmnl
~talk.noise=lnmnm ~talk.please=nkmpl ~talk.praise=lplmm ~talk.rules=mmmnl ~talk.system=nkmnl ~who.client=mnllm
~who.he=nmmnl ~who.office=llmom ~who.post=kjnqn ~who.resident=lmmnm ~who.that=mmmlo ~who.trade=nmmnl ~who.worker=nllom
一=omlko 一下=lmnnl 一下|=lmmol 一个=nmmmm 一个|=nlmmm 一半=mlmmn 一半|=nmmmm 一宿=mnmml 一楼=mnmmm 一点=mmmnm 一礼=mnmmm 一礼拜=mnmmm
一趟=nmmml 一趟|=nlmmm 一身=mmmmn 七=nmmmm 三=nmlmm 三回=mmmmn 三点=nmlmm 上=nmnlk 上|=mnmml 上了=mnlml 上了|=mnmmm 上八=mmmmn 上回=lmmmn
上报=mmmnm 上次=mmmmn 上没=nmmmm 上门=mmnmm 上门|=mmnmm 下=nmnll 下|=mmmnl 下午=nlnln 下午两=mmnmm 下去=lnnml 下来=mnlmm 下来了=lnmmm 下的=mmmmn
下的明=mmmmn 下雨=nmmmm 不=nljon 不|=lmmmo 不了=llmnn 不了|=llmnn 不出=mmmnm 不动=mnmml 不动|=mnmml 不去=mmmln 不去|=mmmln 不够=nmmmm
不对=nmmlm 不敢=mmmnm 不行=mlmmm 不行|=nlmmm 不让=olmml 专=mmmnm 业=llmpl 业委=mmmnm 业委会=mmmnm 丝=mnmlm 两=nmmln 两天=mnmmm 两小=nmmmm
两小时=nmmmm 两点=mmnmm 严=mnmmm 严|=mnmmm 个=kmmmo 个|=mlmmn 个月=lnmmm 中=ollln 中|=ommll 中午=mmlmn 临=nmmmm 临时=nmmmm 主=mnlmm
主|=lmmmn 主人=nmmmm 么=lnmmm 也=knlkq 书=mmmnm 书记=mmmnm 买=nmllm 买|=olmml 买了=mmmml 了=rqiim 了|=jrlml 了|一=mnmml 了|人=nmmmm
了|他=nmmmm 了|大=mmmml 了|得=mmmnm 了|我=mnmmk 了|正=mlomm 了|没=nmmmm 了|等=mmnmm 了|要=nlmmm 了|让=nmmmm 了|说=nlmmm 了|谁=mmmmn
了|车=nmmmm 了一=nnmlm 了一半=mlmmn 了两=mnmmm 了个=momml 了几=nmmml 了十=lnmmm 了半=lnmmn 了吧=mmmmn 了吧|=mmmmn 了就=nmmml 了张=nmmml
了我=mmmmn 了新=mnmmm 了没=klmmp 了没|=llmmo 事=lmmol 事|=mmmmn 二十=lmmmn 于=mmmnm 五=nlmmn 五分=lmmmm 五分钟=lmmmm 井=mmmlo 交=lmmpl
亮=mnmml 人=molml 人|=nlmmm 人家=mnmmm 人来=mmmnm 人来|=mmmnm 今=ollmm 今天=nmlmm 今晚=olmmm 仓=nmmmm 仓库=nmmmm 他=nkmol 他们=mkmom
他们|=mmmnm 他家=lmmmm 他说=nmmmm 以=lomml 以后=mnmml 们=mlmol 们|=mmmnm 件=nmmml 份=mmmmn 休=lmmnm 会=llmmo 会|=lmmmm 会定=nmmml
位=lomln 位|=lnmmm 住=nmllm 住|=nmmmm 住户=mnmmm 体=mmmmn 你=klllr 你们=lnmln 你那=mmmmn 使=mnmmm 保=lmmol 保|=mmmnm 保洁=mmnmm 信=nmmmm
修=mlmnm 修|=mmmnm 修复=lnmmm 俺=mmmmn 候=mlmmn 借=nmmlm 值=lmmmn 值班=lmmmn 值班室=mmmmn 假=mmmlo 做=nmmml 做|=nmmmm 停=omlml 停|=mmmml
傅=mmlmm 傅|=nmlnl 儿=omlmm 儿子=nnmml 充=lnmmn 先=qknlk 先用=nmmmm 先给=nmmmm 光=mnmmm 全=mnlmm 八=mmmln 八点=mnmmm 公=lmmol 公司=mlmnm
六=nmlln 六点=mnmml 关=momll 关严=mnmmm 关严|=mnmmm 关了=mnmmm 关了|=mnmmm 养=lnmnl 养护=lmmnl 内=nmmmm 再=omnlk 再说=lmmmn 再说|=lmmmn
写了=nmmml 冲=mnmml 净=mnllm 净|=mnmml 准=nmmmm 几=nllmm 几个=mmmmn 出=nnmnj 出去=nlmmm 出去了=nlmmm 出来=mnmml 分=lmnmn 分钟=lmnmn
分钟|=mmnmm 刘=mlmmn 刚=nnmlm 利=lnmln 别=llmmo 到=omokl 到|=mmnml 到一=nmmmm 到了=lmomm 到了|=llomm 制=mmmnm 刷=momml 刷了=lnmmm
前=lnmmm 前台=mmmnm 剩下=mmmmn 剩下的=mmmmn 剪=mnmlm 力=mmmnl 力|=mmmnm 劝=momml 劝停=lnmmm 加=momll 加了=lomml 务=lmmnm 动=mnmnl
动|=mnmnl 包=llmnn 化=omlml 区=mmmnl 区的=mmmnm 十=mnlmm 十来=mnmmm 千=mmmnm 升=mmmmn 午=nlmlo 午两=mmnmm 午两点=mmnmm 半=mmmln 半|=nmmmm
半天=mmmmn 协=mmmnl 协调=mmmnl 单=ommnk 单|=mnmml 单了=mmmnm 单了|=mmmnm 单子=nmmmm 占=mmmml 卫=mlmnl 厂=nmmnl 厂家=nmmnl 压=mollm
原=mnmmm 去=mmrlj 去|=mloml 去了=lmlmn 去了|=lmlmn 去年=mlmmn 去看=mmnml 去看看=mmnmm 去跟=mmnmm 去量=mmnmm 又=knmlo 发=nkkmo 发商=mmmnm
发商|=mmmnm 发我=mlmmn 发票=mmmmn 取=omlmm 变=mmmln 口=mlmmm 口|=nmmnl 另=nlmmm 只=omlmk 叫=mlnnl 叫他=lmmmn 可=mnmlm 可以=lnmml 台=nlmnl
叶=lnmmm 号=olmmm 号|=nmmmm 号楼=lmmnn 号的=nmmlm 号的|=nmmlm 司=mlmnm 合=lnmnm 同=mmmol 同事=mmmnm 同意=mmmnm 名=mnmmm 后=nnlml
后天=mmmmn 后天来=mmmmn 吧=klnon 吧|=klmon 听=nmmmm 听|=nmmml 吴=mmmmn 吸=nmmmm 呀=mmmmn 员=mmmnl 呢=nlmmm 呢|=nlmmm 周=pkmml 周|=mmmnm
周六=mlmmn 味=lmmmm 咋=mmmmn 和=mnmlm 咗=lomml 咯=mnmmm 咯|=mnmmm 咱=mmmmn 哈=mlmmn 哈|=mlmmn 哈哈=mmmmn 哈哈|=mmmmn 哥=mlmmn 商=mlmnl
商|=mmmnm 啊=lllmp 啊|=lmmmo 啦=lomlm 啦|=lmmmn 喊=mmnlm 喝=mmmmn 喷=mlmmn 嗯=mlnmm 噪=mlmmn 噪音=mlmmn 噪音劝=nmmmm 四=nnmlm 回=mnmkm
回了=mmmmn 回去=mnmmm 回来=nmmml 回来|=nmmmm 园=mlmol 园林=mmlol 园林队=mmlnm 围=mmmnm 圈=mnmmm 圈|=lnmmm 在=pknmk 在|=nlmmm 在找=nlmmm
在楼=mmmmn 在楼下=mmmmn 在路=mlmmn 在那=nmmlm 地=lmmnm 地砖=mmmmn 地面=mnmmm 场=lnnmm 场|=mmnml 块是=mnmmm 垫=mnmml 城=mlmom 城管=mmmnm
城管|=mmmnm 堂=mmmmn 堵=lmmmn 塞=nmmmm 填=mnmmm 声音=mnmmm 处=lmmnl 处理=lmmmm 处理|=mmnmm 备=nlmmm 复=mnmmm 外=olmnl 多=lmmmn 夜=mmmmn
夜班=lmmmn 够=nmmmm 大=mmmln 大|=mmnmm 大姐=mnmmm 天=nmkkp 天|=nmmlm 天在=mmmmn 天来=mmmln 天没=lmmmm 太=nmmln 头=nmllm 头|=nlmln
好=lnmkn 好|=lnnml 好了=lnmmm 好了|=momml 姐=lmmmm 委=mmmnm 委会=mmmnm 姨=mmnlm 娃=mmmmn 娘=mmmln 子=mlmmo 子|=lmmmn 子我=mnmmm
子的=llmmn 孙=mmmnm 安=lmmnl 安排|=mmnmm 安静=mnmmm 完=lrmkl 完|=lpmll 完了=lnmmm 完了|=lmmmm 完毕=mnmmm 完毕|=mnmmm 定=nmlml 定|=mmmml
实=lmmmm 客=mmmmn 客服=nmmmm 家=lmmnm 家|=lmlol 家要=nmmmm 家说=mmnml 家门=mnmmm 宿=mnmml 密=lmmmn 密码=lmmmn 寸=nmmml 对=nmmnk 对|=nmmmm
封=nmmml 封了=nmmmm 小=lllon 小时=nmmmm 少=mmmmn 就=jonkm 就是=mmmmn 就行=mnmmm 尺=nlmlm 尺寸=nmmml 局=lmmol 居=lnmmm 屋=mnmlm 属=mmmnm
巡=nmmml 工=njlom 工程=mmmnm 差=nlmmm 己=mnmmm 已=kqmlk 已经=lnnml 市=mlmol 市政=mmmnm 布=olmmm 师=mmlmm 师傅=mmlmm 师傅|=nmlnl 带=nnmkm
帮=lmmmn 干=nolml 干净=mnlml 干净|=nmmmm 平=momml 年=mllno 年轻=mmmnm 床=mmmmn 库=nlmmm 应=nlmmm 应急=lmmmn 底=mmmml 底下=nmmmm 店=nlmmm
度=lnmmm 度|=lnmmm 座=mmmmn 建=mmmnm 开=komml 开了=nnmml 开会=lmmmn 开会|=lmmmn 开发=mmmnm 开发商=mmmnm 开的=mnmmm 开门=nmmml 开门|=nmmml
弄=mmnml 弄|=mmnnl 张=mmlln 弱=mmmnm 弱电=mmmnm 归=lmmol 当=nmmml 录=nlmml 往=mloml 往上=nlmnl 往上报=mmmnm 得=lllnp 得我=mlmlo 微=mmmln
微信=mmmln 志=nmmml 志愿=nmmmm 志愿者=nmmmm 快=mmmnl 怎=lnmmm 怎么=lnmmm 怕=nmmml 怕狗=mmmnm 急=lmmmn 总=mmnmm 总阀=mmnml 想=nlmmm 意=nmmnl
感=nmmmm 感应=nmmmm 愿=nmmmm 愿者=nmmmm 慢=nmmmm 慢慢=nmmmm 成=lmmln 我=hhpor 我|=mmlnm 我一=lmmlo 我不=mmmnl 我也=mmmmn 我了=mmmmn
我了|=mmmmn 我今=mmmnm 我们=mmmnm 我先=mmmml 我再=mmnml 我去=mmnlm 我妈=mmmmn 我家=mlmlo 我打=mmmmn 我拿=lnmmm 我昨=mmmmn 我来=mmnlm 我没=mmmnl
我的=mmnlm 我自=mmmmn 我自己=mmmmn 我请=mmmln 我跟=mnmml 我这=mmmml 我都=mlmmo 我骑=mmmmn 户=ommnk 户|=nmmml 房=lmmnm 所=lmmol 所|=mmmnl
手=lmlmn 手|=nmlmm 手机=mlmln 才=pkmlm 才能=nmmmm 扎=lnmmm 打=nnlkn 打了=lnmmm 打球=mmmmn 执=mmmnm 执法=mmmnm 扫=mnmmm 扫了=nmmmm 扶=mnmmm
批=nlmml 批|=nmmmm 找=olnmk 找|=nmmmm 找他=mmmnm 找他们=mmmnm 找着=nmmmm 承=mnmml 把=mmmnn 抓=lnmmm 投=mnmnl 护=mmmnl 报=mllnn 报价=nmmmm
抬=lnmml 抹=mnmmm 抽=nnmml 抽干=mnmmm 拆=ommlm 拆下=nmmml 拆下来=nmmml 拉=ommll 拉了=nmmmm 拍=mnmmm 拧=mnmmm 拾=lomlm 拿=olnll 挂=nlmmm
挂了=olmmm 指=mmmlm 挡=nmmmm 挨=mnnll 捡=nmmlm 换=mpkoj 换|=nlmnl 换个=mmmnm 换了=mnmll 换了|=mnmmm 换了新=mnmmm 换成=mnmmm 掉=mnmmm
掏=lommm 排=okmml 排|=mmnmm 探=nmmmm 探头=nmmmm 接=lmmol 接|=mlnmm 接着=nlmnl 控=mmmnl 推给=mlmnm 提=nmmmm 搞=mmlmn 摊=mmmml 摘=momml
摘了=lomml 摸=lnmmm 撒=mnmmm 撒了=mnmmm 撤=lomml 收=nnnll 收|=nlnmm 收到=mmnmm 收到|=mmnmm 收拾=mnmlm 改=lnmmm 放=omlll 放|=mnmmm
政=mlmol 敏=mmmol 教=lomml 教育=mnmml 敢=mmmnm 散=mnmml 散|=mmmml 数=mnmmm 敲=lnnml 敲门=mnnml 整=mmlmn 整改=mnmlm 料=nnmml 新=mnlmm
新的=momml 新的|=mnmmm 方=lmmmn 施=mlmnm 日=nmmmm 早上=mnmmm 时=nmmlm 时候=mlmmn 时间=mnmmm 明=olmlm 明天=mlmmn 明早=nmmmm 昨=lnmln
昨天=mnmmm 昨晚=mmmmn 是=mklnn 是不=mmnmm 是不是=mmnmm 是哪=nmmml 是外=nmmml 是我=mmmmn 是谁=nmmmm 晒=mnmlm 晒|=mnmlm 晓=mmnmm 晓得=mmnmm
晚=pkllo 晚上=nllln 晚回=nlmmm 替=mmlnl 最=nmmml 月=lmmmm 有=nllmo 有|=mlmmn 有两=nmmmm 有人=mmmmn 有没=mmmmn 有没有=mmmmn 期=mlmnn
木=mlmmn 木板=nlmmn 本=lmmmm 机=mlmmo 机|=mnmml 机没=mlmmn 杀=mnmmm 权=mmmnl 李=mmmmn 材=nlmmm 条=olmml 条|=nmmml 来=nnkln 来|=oknol
来了=nlmln 来了|=ommml 来了一=mlmmn 来吧=mmmnm 来吧|=mmmnm 来着=mmmmn 来着|=mmmmn 板=nmlmm 板|=nllnl 林=mmlol 林队=mmlnm 查=mmnml 查|=nlmml
查到=mnmmm 栋=mlnmm 栏=lmmnm 树=nmmmm 样=nmllm 样|=mmmmn 核=mmnmm 根=mnmmm 桩=mnmmm 桶=mmmmn 梯=mnmlm 检=olmml 检测=nmmmm 棚=mnmmm
楼=lmmnm 楼|=nmmml 楼上=nmmmm 楼下=mmmmn 楼长=mmmml 次=mlmmn 正=mnoll 正好=mnmlm 步=mmmmn 死=lnmmn 死了=mnmmm 死我=mmmmn 死我了=mmmmn
段=nmmml 段|=nmmml 比我=mmmmn 毕=mommm 毕|=mommm 毛=mmlol 民=lmmmm 气=nmmml 气|=nmmml 水=mnmnk 水|=mmmlm 水厂=nmmmm 水工=mmmmn
水箱=mmmml 水车=nmmmm 水鞋=mmmmn 求=nmmmm 沙=mlmmn 没=onlml 没|=llmmp 没事=mnmmm 没修=nmmmm 没再=lnmmm 没有=mlmmn 没有|=mmmmn 没来=lnmmm
没电=mmmmn 法=nlmnl 法|=mlmmm 泡=mmmmn 泵=mnmml 洁=mmnmm 洒=mnmml 洗=mnlmm 洗|=nnmml 洞=mmnml 活=mmmnm 派=mlmol 流=lnmnm 浆=mnmmm
测=ommml 海=nmmmm 涂=nmmmm 涂料=nmmmm 消=mnmml 消杀=mnmmm 消防=nlmnl 清=nnlml 清了|=mnmmm 湿=mlmmn 溜=lnmmm 漆=mmmmn 漏=mnmml 火=mmmmn
灭=lmmmm 灯=lmmmn 灯还=mmmmn 点=nmmln 点|=nllln 烦=mmmnm 热=nllnm 热力=mlmnm 热得=mmmnm 焊=mnmml 照=nmmmm 照片=mnmlm 熟=mmmnm 爬=mlmmn
片=mmmnk 片|=mnmmm 牌=lnmnm 牌子=lnmnm 物=mmmom 狗=mlmmm 环=nlmnm 现=konml 现在=lnmmm 现场=mmoll 现场|=mmnll 玻=nmmmm 玻璃=nmmmm 班=lllon
班|=lmmnn 班室=mmmmn 班的=mmmnm 球=mmmmn 理=lmmmm 理|=mnnmm 理的=mmmln 璃=nmmmm 瓶=lmmmm 生=lnmnm 用=omlml 用|=nmmmm 由=mmmnm 申=nmmml
申请=nmmml 电=llmom 电工=mmlnm 电的=mmmnl 电话=mmnlm 电话|=mmnml 画=mmmln 留=nmmmm 登=mnmml 登记=mnmmm 登记了=mmmml 白=lnmlm 白了=mnmml
白了|=mnmml 的=kmkpn 的|=lolml 的事=mlmnm 的人=mmmnm 的吧=mmmln 的吧|=mmmln 的明=mmmmn 的明天=mmmmn 的是=mlmnm 的来=nlmmm 的片=mmmnl 的那=nlmln
皮=nmlmm 监=mlmnl 盒=nmmml 盖=nmmmm 盖上=mmmnm 盖了=nlmmm 盘=lnmmm 盯=mmmml 相=lnmlm 省=nmmml 看=nmnkm 看|=lmmmn 看了=mnmml 看是=mmnml
看看=mmnmm 看看|=mmlmn 真=lllmo 眼=mnmml 着=pllll 着|=okmln 着了=lnmmm 着了|=lnmmm 着呢=nmmml 着呢|=nmmml 睡=lmmmn 知=nlmmm 知道=mmmmn
码=lmmmo 砖=olmmm 砖|=olmlm 碰=mmmnl 示=nmmmm 示|=nmmmm 礼=nmmmm 礼拜=nmmmm 票=mmmmn 离=nmmmm 私=mmmnm 种=nmmmm 科=mmmnm 移=mlmnm
程=mmmnl 程|=nmmmm 空=mnmmm 穿=mmnmm 立=lnmmm 站=mmmnl 站的=mmmnm 站长=nmmmm 第=nlmmn 笼=nmmmm 等=pkmll 等下=lmnmm 筛|=nmmmm 签=lomml
算=mmmnl 管=kmlqk 管|=kmmol 管子=nlmmm 箱=lmmmn 系=mmnmm 紧=momml 约=ommml 线=nmlnl 经=lmnmm 经理=mmmln 结=lnmln 结|=mnmmm 给=lllrj
给了=nmmmm 给他=nmmmm 给小=mmmnm 给我=mnmlm 绳=nmmml 绳子=nmmml 维=mmmnl 维保=mnmmm 缝=mmmml 缠=mnmml 缺=mmmlm 网=mnmnl 网格=mmmnm 罩=lmmmn
群=nmmml 翻=mmnmm 老=lllno 老人=mmmnm 老周=mmmnm 老周|=mmmnm 老板=mmmml 者=nmmmm 联=mmnml 联系=mmnmm 股=mlmmn 育=mnmmm 胶带=mlmmn 能=mnmmm
脸=mnmmm 腰=mlmmn 自己=mnmmm 舞=nmmmm 舞的=nmmmm 花=mmlmn 茶=mlllp 茶|=mmlmo 草=nmmmm 药=lmnnl 落=mnmln 螺=lomll 血=mmmmn 血压=mmmmn
行=mnlmn 行|=mmlmm 街=mmmnm 街道=mmmnm 补=lomlm 补完=mmmmn 表=nmmmm 袋=lnmmn 装=lnmmm 装上=mnmmm 装了=mnmmm 要=pjlol 见=nmmlm 解=lomll
警=mlmmm 计=nlmmm 订=nlmmm 订了=nlmmm 认=momll 让=pjmpk 让人=nlmmm 让老=mmmnm 让阿=mmmnm 议=mmmnm 记=lnmmm 记了=mmmml 记得=mmmmn 许=mmmmn
设=mmmnm 证|=nmmmm 试=lnmmm 试了=lnmmm 话=nlmln 话|=mmnlm 该=mmmnm 说=omlnl 说|=kmnnm 说不=lmmnm 说了=nmmnl 说了|=nmmmm 说今=nmmmm
说他=mmmln 说好了=lmmmn 请=lklpn 谁=lkkmr 谁去=mmlmn 谁拿=mlmmn 谁有=mmmmn 谁的=mmmnl 调=mmnmk 谈=mmmnl 质=lmmol 贴=mmmln 贴了=nmmmm
费=lmmnm 走=nookj 走|=lnomk 走了=mnmmm 走了|=mnmml 起=mmmln 起来=mnmml 起来了=nmmmm 超=mmmnm 趟=mnmml 趟|=mmmml 跑=mlmmn 跑|=mmmmn
跟=lnoll 跟|=mmnmm 跟他=lmmnm 路=nmmmm 路过=mnmmm 跳=mommm 跳|=mnmml 身=llmmn 车=mnmkn 车|=mnmml 车主=mnmmm 转=lllpl 轮=nmmml 轻=mmmnm
辆=mmmmn 辆|=mnmmm 边=nmmnl 边|=nlmml 过=lqlnk 过|=lolmm 过一=mnmmm 过了=mnmml 过去=mmnnl 过去|=nmmmm 过去了=mmmnm 过去看=mmnmm 过敏=mmmol
过来=mmnlm 运=lnmmm 返=mnmmm 还=pkljp 还在=nllnm 还是=mlmln 还有=nlmmm 还有两=nmmml 还没=nlmmm 还要=nmmmm 这=kjmon 这个=mmmnl 这单=mmnmm
这就=mmnml 进=nnllm 进屋=mnmmm 远=nmmml 远程=nmmml 退=lmmnm 退了=lmmmn 退给=mmmnm 送=pmlll 送到=lommm 送去=nmlml 送检=nmmmm 递=nlmnl
通=lnmml 通了=mlmmn 通知=nmmml 遍=mnmmm 遍|=mnmmm 道=lmmnl 道了=mlmmn 道了|=mlmmm 那=mklmq 那个=mlmmn 那儿=nmmlm 那家=mnnml 那张=mmmlo
那条=mmmmn 那车=mmmmn 那辆=mmmln 那边=mmmnl 那边|=mmmml 部=mnmnl 部|=mmmnm 都=lplko 重=lpmml 量=olmll 钟=lmmln 钟|=mmnmm 钱=mnmmm
钻=ommml 铲=mnmmm 铺=nmmmm 销=mnmml 锁=nmmmm 错=lnmmm 长=mlmnm 门=mnmml 门|=mmnml 门口=mmmmn 问=nommj 问题=mnmml 问题|=mmmml 间=mnmmm
闻=mmmnm 阀=mmmml 阀|=mmmml 队=lmlnm 防=mlmol 阿=llmom 限=nmmmm 院=mmmnm 隔=nmmml 集=mmmmn 雨=mlmmn 静=mnmmm 靠=olmmm 面=mmlmn
面|=nmmmm 面墙=mmmmn 鞋=mmmmn 音=nmmmm 音劝=nmmmm 顶=mnmml 顶楼=mnmml 顺=mnmlm 预=mlmmn 领=mmmmn 领|=mmmnl 题=mnmml 题|=mmmml 风=nmmmm
飞=mmmmn 食=mllmo 食堂=mmmmn 饭=lmmmn 饵=nmmml 马=lmnmm 马上=mlnmm 验=omlml 验|=nmlml 骑=lnmmm 高=nnlml 高|=mmmnm 麻=mmmnm 麻烦=mmmnm
黑=mnmmm 鼠=mmmmn
"""

NEIGHBOUR = """
催 另事 补充 闲 附议
before=jgkwn #0=sljmk #1=kqpjk #2=kqojm #3=mmlol #4=mmmnm #called=npoil #elsewhere=mmmmn #long0=kmkoo #long1=pkjmo
#long2=nmmnj #long3=lopkl #long4=lmnln #new=mnmll #nothing=nklmo #nowhere=mlnnl #other=lomml #same=mlnmm
#shared0=mknnm #shared1=nnmml #shared2=lnlln #shared3=mmmnm #shares=mkonl #there=mmlmm *00=mmmlm *0元=mmlmm *0的=mlmmn
*|0=mmnmm *||=lmlnn *|一=nlmmm *|下=mmnln *|不=mmlmn *|个=nmmmm *|也=mmmmn *|了=mlmnn *|人=nlmmm *|以=mmmnl *|们=mmmln
*|停=nmmmm *|儿=mnlmm *|刚=mmnln *|到=mlnmm *|午=mmnmm *|厕=mmmnm *|口=mnlnl *|号=mmlln *|听=mmnmm *|哈=mmmnm *|天=nmnlm
*|头=mmmlm *|子=mnlmm *|完=nmmmm *|家=lnkom *|层=mmnmm *|年=llnml *|底=nmmmm *|得=lmmnm *|快=mlnmm *|我=mmlmn *|是=lomll
*|晚=nmlmm *|期=mnmmm *|来=lmlmn *|样=mmmmn *|梯=mnmmm *|楼=mlnln *|的=mmlmn *|碰=mmnmm *|管=mmmnl *|结=mlmmm *|说=mmlmm
*|谢=mmmnm *|起=mmmmn *|边=mnlmm *|过=mmmml *|这=mmlnm *|里=mmlmm *|门=mnmml *|面=mmnmm *一|=lmnmm *三|=mmmml *上|=mlnmm
*上家=mmmmn *上有=nmmmm *上点=mmnmm *上的=mnmlm *下的=mlnmm *不|=mmlmn *不了=mmlnm *不开=mmmmn *不我=mmmnm *不的=mlnmm *两|=mnmln
*个|=mmlmm *个的=lmmmm *也|=mmlln *也一=mmmmn *也不=mllnm *也了=mnlml *也到=mlmmm *也得=mlmmm *也我=mmmmn *也样=mmnml *也水=mmlmn
*也点=mmmmn *也着=mmmmn *也管=mnmml *也过=mmmmn *也那=mmmln *了|=nmnml *了不=mmmnm *了个=mnmmm *了我=mmmlo *了来=mlmmn *了诉=mmmmn
*二楼=mlmmm *人了=mnlmm *人楼=mnlmm *今还=nmmmm *你个=mmmnm *修|=mnlmm *停|=nmmmm *儿|=mmmmn *充了=mmmmn *六夜=mnmmm *关上=mnlmm
*到点=mmnmm *动|=mlnmm *单也=mmmmn *去|=mmmnm *又|=mmmln *反|=mmmln *同|=mmmln *听到=mmmnm *哈|=mmmnm *喊|=mmmln *在|=nmmnl
*夜也=mmmnm *天|=nmlmm *太队=lmmnm *头还=mlmmn *好|=nmmml *子不=mmmmn *子了=mlnmm *完我=mmnmm *家口=mmmnm *家台=mmnmm *就|=mmnml
*就了=mmnmm *年|=lmmnm *开|=mmmlm *得|=mnlmm *我0=mmmnm *我|=mmmmn *我一=mlmnm *我三=mmmmn *我上=nmlln *我坐=mmmnl *我天=mmmmn
*我子=mmmnm *我楼=mmmnl *我没=mmmnm *我这=mnmlm *我那=mmlmm *把们=mnmmm *拍|=mmnmm *接|=mmmnl *断|=mnmmm *时|=mmmml *是|=mmmln
*是一=mnmmm *最|=mlnmm *有|=nlnmm *有上=nmmmm *有在=mnmmm *条|=mnmmm *来|=mmnml *来来=nmmmm *架层=mnmmm *楼|=mlmnm *楼的=mmmln
*楼里=mnmmm *水|=mmnmm *水也=mnmmm *没|=nlmmm *漏|=mlmmn *灯亮=mnmmm *点|=mmlmm *电|=mmmnl *的|=mlmmn *的一=mlmmm *的头=mlmnm
*的子=mlnml *的我=mmmml *的手=mmlmm *的有=mmlmn *看|=mmnlm *着|=mmmmn *睡着=mmmnm *知|=mmmmn *空的=mnmmm *窗都=mmmmn *算一=mmmmn
*管|=mnmml *能|=mlnlm *行我=mmmnm *被在=mmlmn *要|=mnlmm *见|=mmnmm *诉|=mmmmn *说|=mmnlm *走|=mmnmm *跟一=mlmmm *车|=mnlmm
*车我=mnmmm *返|=mnmlm *这|=mlmnm *这的=mnmmm *进|=mmmlm *道也=mmnmm *那|=mmmln *那我=mlmnm *那是=mmmnm *都|=mlmlo *都不=mmmmn
*都了=lnmmm *都敢=mmmmn *里我=mmmmn *门|=mlmnm *门的=mnmmm *门那=mlmmm *高|=mmmnm 0=lmnln 0|=lmoln 0单=mmlmm 0单元=mmlmm 0号=mmmmn
0楼=mlmmm 0楼的=mlmmn ^一=mmlmm ^上=mmnml ^不=nmmlm ^也=mmmko ^也听=mmmmn ^了=mmlmn ^今=nmmmm ^几=nmmlm ^到=nmmlm ^听=mmmmn ^啥=nmmlm
^天=nmmlm ^好=mmlol ^家=mmmln ^家也=mmmln ^得=mmmmn ^我也=mmmln ^我家=mmmln ^是=lmmmn ^有=nmlml ^来=mmlmn ^楼=mmlnm ^没=nmlmm
^点=mmmnm ^热=nmmmm ^的=mmmlo ^能=nmmmm ^都=mmllo |0=mmlko |0|=mmlmn |0单=mnmmm |0楼=mmmmn |一=mlllp |一样=mmmmn |一起=mmmmn
|三=mmmlm |上=mlmnl |上来=mmmnl |上面=mmnmm |下=mmmnl |不=mmomk |也=mnlln |二=mmmmn |二楼=mlnmm |人=lmmnm |今=nmmmm |今天=nmmmm
|从=mmnmm |他=mlnmm |你=mmmnl |你们=mmmml |修=nmlln |修完=nmmmm |俺=mmmmn |六=mnmmm |六楼=mnmmm |关=mmmnm |关了=mmmnm |几=nmmlm
|别=mlnmm |到=nmmmm |到底=nmmmm |加=mmmmn |去=mmnml |另=mnmmm |可=mnmmm |可不=mmmmn |后=mnnml |哈=mmmnm |哈哈=mmmnm |嘿=mmmnm
|四=mlomm |四楼=mlnmm |大=mmmnl |好=mmmnm |小=lnlnm |就=mnmml |就是=mollm |底=mlnmm |底下=mlnmm |开=mmmnl |开了=mmmnm |怕=mlnmm
|怕是=mlnmm |我=klmpm |我0=mmlmm |我也=mmmmn |我们=mmlmn |我刚=mmnln |我听=mmnmm |我家=molmm |我这=mmmmn |打=mlnmm |扫=mmmnm |把=mlnmm
|抱=mmmnm |拐=mnmmm |收=nmmmn |早=mmmnm |早上=mmmnm |昨天=mmnmm |是=mnmlm |有=nllln |有人=nmmmm |来=mlmnm |楼=mnmmm |楼上=mmmnm
|楼下=mnlln |水=mmmnm |求=mmmmn |没=mmnmm |滴=mlmmm |电=mnlmm |电梯=mnmmm |看=mlnnm |真=mmmln |真的=mmmln |算=mmmmn |老=mlnmm
|说=mmnmm |请=mmmmn |谢=mmmnm |谢谢=mmmnm |走=mmmln |跟=mmmln |路=mnlnl |路口=mmmnl |车=mnmmm |还=mmmnl |那=mmnml |都=nlmmm |门=mnmlm
~around.adult=nnmml ~around.child=lnlmm ~around.excess=llnln ~around.gripe=mnlkn ~around.how=nmmnl ~around.if=mmmln
~around.joke=mmlol ~around.kin=loknm ~around.lesson=mlmnn ~around.maybe=mlpmm ~around.mistake=mmmol ~around.not=qlmlk
~around.now=mmnml ~around.old=llnmn ~around.past=lloml ~around.place=mollm ~around.sale=mmmol ~around.self=lmmmo
~around.thing=lpnll ~around.urgent=nmmmm ~chat.bot=lmlnn ~chat.chores=lmmmn ~chat.cooks=mmnmm ~chat.cries=llmnm
~chat.food=mnlnl ~chat.greets=mmlol ~chat.kin=mmmmn ~chat.laughs=mmlom ~chat.lore=mmlmn ~chat.memory=mmlnm
~chat.nature=lokol ~chat.own_done=mmmmn ~chat.play=mmnmm ~chat.praises_bot=mmmnl ~chat.school=mmmnm ~chat.self=mmlmm
~chat.sounds=mmmkn ~chat.teases=mnmnl ~chat.tests=lmnmm ~chat.weather=mnlmm ~chat.wit=mmlol ~deed.cruel=mmlmn
~deed.hurts=mnnkm ~deed.illegal=mmnmm ~deed.steals=mlnmm ~deed.takes=mmlnm ~deed.tells=mmmlm ~deed.unfair=mmnml
~means.asks=ommkl ~means.awaited=nlmmm ~means.faults=konlm ~means.follows=llomn ~means.harms=lmmmm ~means.ill=mmlmn
~means.lonely=mmmnm ~means.lost=momlm ~means.objects=mnkln ~means.oddly=mnlln ~means.papers=mokml ~means.service=mmmml
~means.spots=lplnk ~means.thanked=mmmnm ~means.wishes=nmlko ~next.also=lkljt ~next.cause=mmoll ~next.comes=omllm
~next.done=nlmkn ~next.fair=mmmln ~next.good=mmmnm ~next.gossip=llkpm ~next.harm=mmmmn ~next.home=mloml
~next.hurry=mmmln ~next.interim=mmkom ~next.nobody=mmnln ~next.not_that=mmmnm ~next.passes=nmmmm ~next.poor=mnmln
~next.since=llplm ~next.still=mlmln ~next.takes=mmmnl ~next.when=rlljm ~next.where=lnnkm ~next.you=lmlol
~talk.adds=mmmln ~talk.again=nmllo ~talk.asks=qljnl ~talk.blameless=lmnml ~talk.fed=mmlnl ~talk.gain=lmlnm
~talk.goods=molml ~talk.haste=olnll ~talk.kindly=mmmnm ~talk.long=mmnmm ~talk.news=mlnmm ~talk.nobody=nlnln
~talk.noise=lnmln ~talk.please=nmlkp ~talk.praise=mmlol ~talk.suggests=mnlmm ~talk.system=mmmlm ~who.client=mmlnm
~who.he=mlnnl ~who.office=mnmml ~who.post=mmnml ~who.resident=mokmm ~who.that=mmmol ~who.trade=mmlmm ~who.worker=nlmml
一=lloko 一下=mmmlm 一个=mmmln 一个|=mmmln 一台=mlmnm 一块=mmmlm 一声=mlmln 一声|=mlmln 一样=mlnml 一样|=mmnnl 一点=nnmll 一起=mlmlo 七=mlnlm
七楼=nmmmm 三=mmnml 上=ojqkl 上|=mnlmm 上了=nlnlm 上了|=mlnmm 上我=mmmmn 上我家=mmmmn 上来=mmlnl 上没=nmmmm 上面=mmnmm 下=mmnll 下|=mmnmm
下来=mlnmm 下的=mmmln 不=olnml 不|=omllm 不上=mnmmm 不上|=mnlmm 不了=mlmnm 不了|=mlmmn 不亮=mnmmm 不去=mmmmn 不去|=mmmmn 不敢=mmmmn
不敢开=mmmmn 不是=mmmml 不来=nmmmm 不来|=nmmmm 不止=mlolm 不滴=mmmnm 不着=mlmmm 不着|=mlmmn 不能=nmmmm 丝=mlnml 两=mnnmm 个=mmmln 个|=mmmln
中=mlnln 主=nmmll 久=nmmmm 也=lmjks 也一=mmnml 也一样=mmnml 也听=mmmnm 也坐=mmmnl 也差=mmmmn 也差点=mmmmn 也是=mlmln 也是|=mmlmn 也没=mmmmn
也要=mmlnm 了=lpnjm 了|=lpnkl 了一=mnnll 了一个=mnmmm 了两=mnmlm 了告=mmmmn 了告诉=mmmmn 了就=mmmnm 了没=nmlmm 事|=mmmnm 二=llmmn 二楼=mlnnm
五=mlomm 五楼=mlnmm 井=mlomm 亮=mnlmm 亮|=mnmmm 人=mnmml 人上=nmlmm 人在=mnmmm 今=omlml 今天=nmmlm 今晚=nmmlm 从=mlolm 他=mlnnl 他们=mlnmm
以=mmmnl 们0=mmmnm 会=mlmmm 位=mnlnl 位|=mnmmm 住=mlmnm 你=lmlqk 你们=mmmnl 信=mmmmn 俩=mmnmm 修=nmlkn 修|=mmmln 修好=nmmlm 修完=nmmlm
俺=mmmmn 倒=mnmlm 候=nmnlm 停=nlnml 停了=mlnmm 傅=mmmnl 像=mmmlo 儿=mmnml 儿我=mmmnl 元=mnlmm 元也=mmmmn 充=mmlmn 充不=mmmmn 充不了=mmmmn
先=mlmol 光=mnnll 全=mlmnm 八=mlnlm 公=nnlmm 公共=mnmmm 六=mnmml 六楼=mnmml 六楼夜=mnmmm 关=mnllo 关不=mnlmm 关不上=mnlmm 关了=mmmnm
况=mmmln 凉=mmnmm 凉|=mmnmm 减=mnlnl 几=ommlm 出=mmnlm 出来=mmnmm 刚=mmnlm 别=mlmmm 刮=mnlmm 到=nlnmk 到|=mmmnm 到一=mlnmm 到底=nmmmm
到我=mmlmm 前=nmokl 加=mlmmn 加我=mmmmn 动=mnmml 午=mlnmm 半=mmoll 半个=mmnmm 单元=mnlmm 单元也=mmmmn 单车=mlmmm 卡=mlnmm 厅=molml 压=mmnmm
厕=mnlmm 去=mlmnm 去|=mmmmn 又=mmmln 反=mnlmm 反应|=mmnlm 发=mmmlm 口=lnlmm 口的=mnlmm 口那=mlmnm 另=mnlml 只=mlmmm 叫=mmmmn 叫我=mmmmn
可不=mmmmn 台=mlnml 台|=mlnnl 号=mmlmn 司=nmmmm 吃=lmmom 合=lmmmm 同=mmllp 同样=mmmmn 名=mmmlm 后=mnoll 吗=mmmnm 吗|=mmmnm 吧=mmmnl
吧|=mmmnl 听=mlmnl 吵=mlmmn 告=mmmmn 告诉=mmmmn 呢=mmmln 呢|=mmmln 味=mnmml 味儿=mnmmm 和=mlnmm 咯=mmmnm 咯|=mmmnm 哈=mmlol 哈|=mmlol
哈哈=mmmnm 哈哈|=mmmnm 响|=mnlmm 哪=mmmnl 啊=nlkol 啊|=olknl 啥=nmmmm 啥时=nmmlm 喊=nmmln 喊我=mmmln 喊我|=mmmln 喷=mmnlm 嘛=mmlnl
嘛|=mmlnl 嘿=mmmnm 嘿|=mmmnm 四=mlnnm 四楼=mlnmm 回=lmmmn 回来=mmmln 土=mnmmm 在=nlpll 在外=mmmmn 在楼=mnmmm 地=momlm 地|=mmnmm 圾=nlmnm
坏=mmnmm 坐=mmmol 坐|=mmmnm 块=mnoll 块|=mmnlm 坡=mnlmm 垃=nlmnm 垃圾=nlmnm 堆=mlmmm 堵=mlnmm 墙=mlmnm 声=mlmmn 声|=mlmlo 处=mnmlm
处理=mmmmn 外=mmlnm 多=nlnlm 多久=nmmmm 夜=mnmmm 大=lnmok 天=nlmkn 天天=mmmmn 天没=mmnmm 太=lnmmm 太极=lmmnm 太极队=lmmnm 头=lomln
头也=mnmmm 好=ollml 好|=mmlnm 好了=mmmmn 好像=mmnmm 娃=mmmnm 子=lnmok 子|=mnmmm 子都=lmmnm 它=mmmmn 它|=mmmln 完=nmmlm 实=mmmln 家=lmkon
家|=mmmln 家一=mmmnm 家也=mmlnm 家没=mmmnm 对=mmmlm 小=lmmol 就=lloml 就不=mmmnm 就是=mnllm 就有=mmnmm 层=mmnlm 层|=mmmnm 层的=mnmmm
屋=mmmmn 屏=mnoll 山=mmlmm 工地=mnmmm 差=mmmmn 差点=mmmmn 师=mmmnl 师傅=mmmnl 干=mnlmm 年=llnnl 库=mnlmm 应|=mmnlm 底=nlnmm 底下=mmnmm
店=mmmmn 店门=mmmmn 座=mmnmm 廊=mnlmm 开=llomm 开|=mmmnm 开了=mmmnl 弄=nmmlm 当=mmmnm 往=mmnll 往下=mmnmm 得=nnknl 得跟=mmmnl 心=mmmmn
快=mlnml 怕是=mlnmm 情=mmmln 情况=mmmln 意=mmmnl 慌=mmmln 成=nmlmm 我=jmipp 我0=mmlmm 我0楼=mmmnm 我|=mlllp 我一=mmlln 我一个=mmmmn
我也=mllmo 我们=mmmln 我们0=mmmnm 我刚=mmnln 我听=mmnmm 我在=mmmnm 我家=lnlmn 我家|=mmmln 我家没=mmmnm 户=mnmnl 房=mmmnl 手=mmnmm 手|=mmnlm
才=mmmnm 打=nmnlm 扫=mmmmn 把=mnnmm 把我=mnmmm 把我们=mnmmm 抖=mlmmm 报=mnmmm 拉=nnllm 拍=mmoll 拐=mnmmm 招=mmmmn 拜=mmnmm 拿=mlpll
挡=mmnlm 换=mnmml 换|=mnlmm 推=mmmmn 收=mnlmm 放=mnlnm 敢=mmmmn 敢开=mmmmn 断=mmnlm 断了=mnmmm 断了|=mnmmm 旧=mnmmm 早=mmmnm 早上=mmmnm
时=nmmlm 时候=nmnlm 时间=mmmnm 是=knpll 是|=mlmmn 是从=mmnmm 是楼=mnmmm 晚=nlmmm 晚上=nmmlm 最=mloml 有=omnkl 有|=mmmnm 有一=mmnmm
有个=mlnmm 有人=nnmll 有人上=nmlmm 有人在=mnmmm 有水=mmmnl 有水|=mmmnl 服=mmlmn 期=mnmmm 机=mnmml 杆=mmnmm 条=mlnmm 来=nlolm 来|=mmnkn
来不=nmmmm 来了=mmmmn 来了|=mmmlm 来的=mlnmm 来的|=mmnml 来过=mmnmm 来过|=mmnmm 板=mmnmm 极=lmmnm 极队=lmmnm 果=nmmmn 架=mnmml 架空=mnmmm
架空层=mnmmm 查=nmmmm 栏=mnmln 树=mnmmm 样=mlmmn 样|=mlmnm 根=momlm 桶=mnlmm 梯=mmlnm 棚=mmlmm 楼=lmmnm 楼下=mollm 楼也=mmlmn 楼前=mmmlm
楼夜=mnmmm 楼夜里=mnmmm 楼往=mmnmm 楼的=lllom 楼的|=mmlnm 次=mmmln 止=mlolm 正对=mmmln 歪=mnmmm 歪了=mnmmm 每=mmmmn 气=mlnml 水=lpnkl
水|=molmm 水就=mmnmm 求=mmmln 池=mmnlm 沟=mnmml 没=rlmkk 没|=omlll 没人=lmomm 没有=omlmm 没有|=mmmnm 没水=mmnmm 没水|=mmnmm 泵=mlnmm
流=mmnmm 浇=mmnmm 消=mlnmm 消防=mlnmm 湿=mmmln 滴=mmlmn 漏=mlnmn 漏|=mmmml 漏水=mmlmn 漏水|=mmlmn 灯=mnlml 灰=mnlmm 灰|=mnlmm 点=nmnll
点|=mmnmm 点到=lmmnm 点半=mmnmm 烟=mmmmn 烟头=mlmmn 烫=mlnln 烫了=mmmmn 热=mmnlm 热水=mmmlm 爬=mmmnm 狗=mnlmm 玻=mlnmm 玻璃=mlnmm 理=mmmmn
璃=mlnmm 瓦=mmnmm 电=lolml 电|=mmmnl 电梯=mmlmm 电话=mmnmm 的=mnmlm 的|=lmoml 的是=mlnmm 的车=nmmmm 的都=mmmln 盖=mmnmm 直=mnmmm 盼=mmmln
看=mlomm 看|=mmnmm 看看=mmmlm 真=mmlmn 真的=mmmln 着=lknmn 着|=mlnmn 睡=mmlnm 睡不=mmlnm 睡不着=mmmnm 知=mmmmn 石=mnmmm 码=mmnmm 碎=mnmmm
示=mmoll 礼=mmnmm 礼拜=mmnmm 种=mnmmm 空=molll 空层=mnmmm 空层的=mnmmm 空调=mnmmm 窗=mmlmn 窗户=mnmmm 站=mmmlm 等着=mmmmn 算=mmmmn 管=mnmml
管|=mnmmm 管管=mnmml 管管|=mnmml 箱=mnnlm 线=mnllm 经=mmmmn 结=nlmlm 结果=nmmmn 给=nllnl 给个=nmllm 给你=mmlnm 网=mmmlm 老=llnmm
老头=mmmnm 能=plnkl 自=mnmmm 臭=mnmlm 花=mnlmm 药=mmmmn 血=mnlmm 行|=mmmnl 衣=mnlmm 袋=mmnmm 被=mnlln 被人=mnmmm 裂=mmnmm 装=mmnnl
装修=mnmmm 西=mnlmm 要=nnkmm 见=mmnlm 让=mollm 记=mmmln 讲=nmllm 许=mmnmm 诉=mmmmn 话=mmnml 该=momll 说=mmnnl 说是=mmmnm 请=mmmmn
谁=nmlmm 谢=mmmnm 谢谢=mmmnm 走=mlmmm 走|=mlmnl 走了=mmnmm 走了|=mmnmm 走廊=mnlmm 起=mlmmn 起来=mmnmm 趟=mnmlm 跟=mlmln 跟我=mmmln
路=lmmln 路口=mnlnl 踩=mlnmn 车=mnmlm 辆=mmnmm 边=mnnkl 边上=mmmml 过=llnlm 返=mnmlm 还=mmnml 还有=mmmlm 这=nnlmm 这边=mmnmm 进=mmmln
送=mlnmm 道=mnmml 遭=mmmmn 那=mnmml 那不=mmmnm 那不是=mmmnm 那个=mnmml 那儿=mmmnm 那块=mnmll 那条=mlmmm 那边=mmnmm 那里=mmnmm 都=mjolp
都不=mmmmn 都不敢=mmmmn 配=mmmln 里=lkpkn 里|=mmnmm 里头=mlolm 锁=mmnmm 门=mnllm 门|=mmnml 问=nlmmm 阀=mmmnm 队=lmmnm 防=mlnmm 阳=mmmnm
阳台=mmmnm 雨=mmnmm 靠=mlnmm 面=mmnlm 顶=mmnlm 风=nnllm 饭=lmmnm 香=mnmmm 马=mlnmm 骑=mmlmm 黑=mnlmm 鼓=mnmmm 鼠=mmmnm
"""
