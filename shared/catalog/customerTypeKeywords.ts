// Words by which the eight kinds of customers give themselves away. Only a beginning: each shop changes them to what it hears.
// Going to the authorities is a right, no sign of a nit-picker: the consumer hotline and the word "complain" are left out on purpose.

const words = (...lists: string[]): readonly string[] => lists.flatMap(list => list.split('、'))

/** Simplified, traditional and English in one list: a clerk types as he hears it. No word stands under two types. */
export const CUSTOMER_TYPE_KEYWORDS = {
  denies: words(
    '没一样好、没一个好、什么都不好、没好过、没一句实话、样样都差、又贵又差、越来越差、质量差、服务差、东西差、太差、差劲',
    '垃圾、黑店、破店、倒闭、关门、开不下去、开不了多久、开不长、一塌糊涂、全是假货',
    '沒一樣好、沒一個好、什麼都不好、沒好過、樣樣都差、又貴又差、品質差、服務差、東西不好、很爛、爛店、黑心店',
    '倒閉、關門、開不下去、撐不了多久、撐不久、一塌糊塗',
    'garbage、rubbish、poor stuff、nobody cares、nothing is any good、everything is bad、never any good、worst',
    'terrible shop、overpriced、high prices、out of business、go under',
  ),
  distrusts: words(
    '叫老板、找老板、老板、叫店长、店长、经理、领导、负责人、做得了主、做不了主、谁做主、有什么用、说了也没用、跟你说没用',
    '解决不了、保证、不信、信不过、忽悠、骗人、白纸黑字、写下来、凭据、证明给我看、没人管',
    '叫老闆、找老闆、老闆、店長、經理、主管、負責人、能做主、有什麼用、說了也沒用、跟你說沒用、解決不了、保證、不相信',
    '信不過、騙人、唬我、白紙黑字、寫下來、沒人管',
    'boss、manager、supervisor、in charge、guarantee、prove it、in writing、no use talking、what’s the point',
    'don’t believe、don’t trust、can’t help me、can you decide',
  ),
  talksOn: words(
    '我跟你讲、我跟你说、听我讲、听我说、先听我、从头说、从头讲、事情是这样、说来话长、话说回来、对了、还有一件、还有啊',
    '顺便说、后来又、那天本来、前前后后、我再说一遍',
    '我跟你講、我跟你說、聽我講、聽我說、先聽我、從頭說、從頭講、說來話長、話說回來、對了、還有一件、順便說、後來又、那天本來',
    'let me tell you、long story、from the beginning、as I was saying、by the way、another thing、where was I',
    'hear me out、and then',
  ),
  wantsNow: words(
    '马上、立刻、立马、现在、现在就、今天就、今天必须、当场、赶紧、快点、别拖、等不了、别让我等、等通知、还要等多久',
    '给句话、给个痛快话、行还是不行、别绕、我不走、一分钟都不',
    '馬上、現在、現在就、當場、趕快、趕緊、快點、不要拖、別拖、不想等、還要等多久、給個答案、給我一句話、可以還是不可以、別繞',
    'now、right now、immediately、at once、asap、right away、straight away、today、not leaving、how much longer',
    'yes or no、stop stalling、tell me to wait',
  ),
  shiftsBlame: words(
    '我不管、不管什么原因、反正、不关我的事、不是我的错、不是我弄的、跟我没关系、不怪我、怪你们、你们的问题、你们的责任',
    '你们负责、我没动过、我没碰、自己就坏、自己坏的、买回去就、拿回家就、得赔、全赔、快递弄的、我怎么知道、我哪知道',
    '不管什麼原因、不關我的事、不是我的錯、跟我沒關係、怪你們、你們的問題、你們的責任、你們負責、你們要負責、我沒動過',
    '自己就壞、自己壞的、買回去就、要賠、全賠、我怎麼知道',
    'not my fault、your fault、your problem、your responsibility、don’t care why、by itself、didn’t touch',
    'did nothing wrong、came like that、all on you、how should I know',
  ),
  letsOffSteam: words(
    '气死、气人、一肚子气、一肚子火、火大、受够、倒霉、恶心、什么玩意、太过分、欺负人、没良心、坑人、瞎了眼、烦死、丢人、笑话',
    '再也不来、白花钱、骗鬼',
    '氣死、氣人、一肚子氣、受夠、倒楣、真衰、噁心、什麼東西、太扯、欺負人、沒良心、煩死、丟人、笑話、再也不來',
    '白花錢、騙鬼',
    'fed up、sick of、furious、disgusting、ridiculous、outrageous、what a joke、never again、had it with',
    'waste of money、shame on you、all that money',
  ),
  nitpicks: words(
    '差评、一星、录着、录音、截图、原话、亲口说、一字一句、写得清清楚楚、发网上、曝光、假一赔、退一赔、赔三倍、赔十倍、打假、不加钱',
    '負評、錄著、錄音、截圖、原話、親口說、寫得清清楚楚、爆料、假一賠、賠三倍、不加錢、再加一點',
    'one star、1 star、bad review、recorded、recording、screenshot、word for word、you said、go viral、add something',
  ),
  makesTrouble: words(
    '砸店、砸了、动手、打人、揍你、弄死、堵门、拉横幅、闹大、叫人来、谁也别想、别想做生意、别想开门、你等着、走着瞧、都别买',
    '動手、堵門、拉布條、鬧大、叫人來、誰也別想、別想做生意、別想開門、你等著、走著瞧、翻桌、不要買他們',
    'smash、hit you、beat you、block the door、nobody buys、no business today、you will regret、burn it down',
  ),
} as const
