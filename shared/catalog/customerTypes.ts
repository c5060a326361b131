// What kind of customer a case brings (R90–R97): six that every shop meets, and two that need cooler heads. The names may be
// read over the counter, so they say what the customer needs just now, never what he is.
import { CUSTOMER_TYPE_KEYWORDS } from './customerTypeKeywords'
import type { Text } from './languages'

/** In the order of their digit. The last two are reserves: shown apart, with more care. */
export const CUSTOMER_TYPE_IDS = [
  'denies',
  'distrusts',
  'talksOn',
  'wantsNow',
  'shiftsBlame',
  'letsOffSteam',
  'nitpicks',
  'makesTrouble',
] as const
export type CustomerTypeId = (typeof CUSTOMER_TYPE_IDS)[number]

type CustomerTypeTexts = {
  readonly name: Text
  /** How to recognise him. */
  readonly sign: Text
  /** What such a customer says. */
  readonly example: Text
  /** What suits him when money is offered (R65). */
  readonly hint: Text
}

export type CustomerType = CustomerTypeTexts & {
  readonly id: CustomerTypeId
  readonly isReserve: boolean
  readonly keywords: readonly string[]
}

const TEXTS: Readonly<Record<CustomerTypeId, CustomerTypeTexts>> = {
  denies: {
    name: { 'zh-CN': '样样不满意', 'zh-TW': '樣樣不滿意', en: 'Unhappy with it all' },
    sign: {
      'zh-CN': '不说具体哪件事，质量、价钱、服务、管理全说不好，甚至说这店开不长。',
      'zh-TW': '不說是哪一件事，品質、價格、服務、管理通通不好，甚至說這家店撐不久。',
      en: 'Names no single matter: quality, price, service, the whole shop is bad, and it won’t last long either.',
    },
    example: {
      'zh-CN': '东西差，价钱还贵，服务也不行。你们这店，我看开不了多久。',
      'zh-TW': '東西不好，價格又貴，服務也差。你們這家店，我看撐不了多久。',
      en: 'Poor stuff, high prices, and nobody cares. I give this shop another year at most.',
    },
    hint: {
      'zh-CN': '先弄清最不满意的是哪一点，就这一点讲理由，再说数目；笼统给一笔，像打发人。',
      'zh-TW': '先弄清楚最不滿意的是哪一點，針對那一點說明理由，再談金額；籠統給一筆，像在打發人。',
      en: 'Find the one point that hurts most and give the reason for that point first; a sum for everything feels like being sent away.',
    },
  },
  distrusts: {
    name: { 'zh-CN': '还不放心', 'zh-TW': '還不放心', en: 'Not convinced yet' },
    sign: {
      'zh-CN': '觉得说了也解决不了，想看记录和凭据，不爱听解释，要见负责人、要一句保证。',
      'zh-TW': '覺得講了也不會解決，想看紀錄和憑據，不愛聽解釋，要找負責人、要一個保證。',
      en: 'Doubts that anything will come of it; wants records rather than explanations, somebody higher up, and a guarantee.',
    },
    example: {
      'zh-CN': '跟你讲有什么用，你做得了主吗？叫老板出来，给我写个保证。',
      'zh-TW': '跟你講有什麼用，你能做主嗎？請你們老闆出來，寫個保證給我。',
      en: 'What’s the point of telling you? Can you decide anything? Get me the boss, and put it in writing.',
    },
    hint: {
      'zh-CN': '数目怎么算的、哪天到账，写下来给客人看；说到的当场兑现，比多给几块更管用。',
      'zh-TW': '金額怎麼算、哪一天入帳，寫下來給客人看；說到就當場做到，比多給一點更有用。',
      en: 'Write down how the sum is worked out and when it arrives; a small one paid on the spot beats a bigger one to come.',
    },
  },
  talksOn: {
    name: { 'zh-CN': '想说的很多', 'zh-TW': '想說的很多', en: 'Has a lot to tell' },
    sign: {
      'zh-CN': '有关无关的都要讲，讲完又从头来，插不上话；要求前后不一样，也不急着走。',
      'zh-TW': '有關沒關的都要講，講完又從頭來，插不上話；要求前後不一樣，也不急著走。',
      en: 'Tells everything, related or not, then starts again. Hard to get a word in, the wish keeps changing, time doesn’t matter.',
    },
    example: {
      'zh-CN': '我跟你讲啊，那天本来没打算买，是我妹说好看……对了，退不退再说，你先听我讲完。',
      'zh-TW': '我跟你講喔，那天本來沒有要買，是我妹說好看……對了，要不要退再說，你先聽我講完。',
      en: 'Let me tell you, I wasn’t even going to buy it, my sister liked it… by the way, never mind the refund, hear me out first.',
    },
    hint: {
      'zh-CN': '只给一个方案：一句理由、一个数，问一声行不行。别摆出好几样让客人挑。',
      'zh-TW': '只給一個方案：一句理由、一個金額，問一聲可不可以。別擺出好幾種讓客人挑。',
      en: 'Offer one thing only: one reason, one sum, one “is that all right?”. A choice of four starts the story anew.',
    },
  },
  wantsNow: {
    name: { 'zh-CN': '想马上解决', 'zh-TW': '想馬上解決', en: 'Wants it solved now' },
    sign: {
      'zh-CN': '当场就要结果，听不得“研究一下”“等通知”，没有答复就不走。',
      'zh-TW': '當場就要結果，聽不得「我們研究一下」「等通知」，沒有答覆就不離開。',
      en: 'Wants the result here and now, can’t bear “we’ll look into it”, and stays until there is an answer.',
    },
    example: {
      'zh-CN': '别跟我说等通知。行还是不行，你现在给句话，没结果我不走。',
      'zh-TW': '別跟我說等通知。可以還是不可以，你現在給我一句話，沒結果我不走。',
      en: 'Don’t tell me to wait for a call. Yes or no, right now. I’m not leaving without an answer.',
    },
    hint: {
      'zh-CN': '自己能做主的，当场给、当场办；要店长点头的，先说清几点前有准话。',
      'zh-TW': '自己能決定的，當場給、當場辦；要店長同意的，先講清楚幾點前會有答覆。',
      en: 'What you may decide, give and do on the spot; for what needs the manager, first name the hour of the answer.',
    },
  },
  shiftsBlame: {
    name: { 'zh-CN': '责任没分清', 'zh-TW': '責任還沒釐清', en: 'Cause not settled' },
    sign: {
      'zh-CN': '前后经过说得含糊，只讲别处的原因，抓住一点不放，要店里全担下来。',
      'zh-TW': '前後經過講得含糊，只說別的原因，抓住一點不放，要店裡全部承擔。',
      en: 'Vague about what happened, sure that the cause lies elsewhere, holds on to one point and wants the shop to bear it all.',
    },
    example: {
      'zh-CN': '怎么弄的我哪知道，反正买回去就这样，你们负责到底。',
      'zh-TW': '怎麼弄的我哪知道，反正買回去就這樣，你們要負責到底。',
      en: 'How should I know what did it? It came like that. It’s all on you.',
    },
    hint: {
      'zh-CN': '先把责任分清再谈数目：哪部分归店里、依据是什么，说准、写明，不留两可的话。',
      'zh-TW': '先釐清責任再談金額：哪個部分由店裡負責、依據是什麼，說準、寫明，不留模稜兩可的話。',
      en: 'Settle who answers for what before any sum: which part is ours and on what ground, exact and in writing.',
    },
  },
  letsOffSteam: {
    name: { 'zh-CN': '正在气头上', 'zh-TW': '正在氣頭上', en: 'Upset just now' },
    sign: {
      'zh-CN': '来出一口气，话冲、语气硬，一句都反驳不得；这会儿说方案也听不进去。',
      'zh-TW': '是來出一口氣的，話衝、口氣硬，一句都頂不得；這時候講方案也聽不進去。',
      en: 'Has to get it off the chest: sharp words, a hard voice, no contradiction. A solution isn’t heard yet.',
    },
    example: {
      'zh-CN': '算我倒霉，花这么多钱买一肚子气！还三包，骗鬼呢！',
      'zh-TW': '算我倒楣，花這麼多錢買一肚子氣！還保固咧，騙鬼喔！',
      en: 'All that money, and what for? A guarantee, you say? What a joke. I’m fed up with the lot of you!',
    },
    hint: {
      'zh-CN': '气没消先不提钱。等语气缓下来，先讲为什么，再讲多少，不然像拿钱堵嘴。',
      'zh-TW': '氣還沒消先別提錢。等語氣緩下來，先說為什麼，再說多少，不然像拿錢堵嘴。',
      en: 'No money while the anger lasts. When the voice drops, say why, then how much, or it sounds like hush money.',
    },
  },
  nitpicks: {
    name: { 'zh-CN': '要求特别细', 'zh-TW': '要求特別細', en: 'Very exacting' },
    sign: {
      'zh-CN': '逐字抠说明和答复，拿评价和曝光来谈条件，答应一点又多要一点。',
      'zh-TW': '逐字計較說明和答覆，拿評價和爆料來談條件，答應一點又多要一點。',
      en: 'Weighs every word of what was written and said, bargains with reviews, and asks for a little more after each yes.',
    },
    example: {
      'zh-CN': '“没问题”是你亲口说的，我录着呢。不加钱，你就等着看差评。',
      'zh-TW': '「沒問題」是你親口說的，我有錄音。不加錢，就等著看負評。',
      en: 'You said “no problem”, word for word, I recorded it. Add something, or read your one star review tonight.',
    },
    hint: {
      'zh-CN': '按标准一次给到位，写明给什么、不给什么；不为评价加钱，也不说能被放大的话。',
      'zh-TW': '照標準一次給足，寫明給什麼、不給什麼；不因為評價加錢，也不說會被放大的話。',
      en: 'Give what the rule gives, once and in writing, with what is not included; never more for the sake of a review.',
    },
  },
  makesTrouble: {
    name: { 'zh-CN': '先稳住场面', 'zh-TW': '先穩住場面', en: 'Keep things calm' },
    sign: {
      'zh-CN': '大声吵、拦别的顾客、骂人，或者眼看要动手；事情本身反而不谈。',
      'zh-TW': '大聲吵、擋其他客人、罵人，或是眼看要動手；事情本身反而不談。',
      en: 'Shouts, keeps other customers out, insults, or is close to using his hands; the matter itself isn’t spoken of.',
    },
    example: {
      'zh-CN': '今天不拿钱出来，谁也别想做生意，都别买他们家的！',
      'zh-TW': '今天不拿錢出來，誰也別想做生意，大家都不要買他們家的！',
      en: 'No money, no business today. Nobody buys anything here until I’ve been paid!',
    },
    hint: {
      'zh-CN': '场面没平复先不谈数目。该给的一分不少，吵闹不会让它变多；请店长一起谈。',
      'zh-TW': '場面還沒平復先不談金額。該給的一分不少，吵鬧不會讓它變多；請店長一起談。',
      en: 'No sums until it is calm. What is due is paid in full, noise doesn’t raise it; let the manager join you.',
    },
  },
}

const RESERVES: readonly CustomerTypeId[] = ['nitpicks', 'makesTrouble']

export const CUSTOMER_TYPES: readonly CustomerType[] = CUSTOMER_TYPE_IDS.map(id => ({
  id,
  ...TEXTS[id],
  isReserve: RESERVES.includes(id),
  keywords: CUSTOMER_TYPE_KEYWORDS[id],
}))

const byId = new Map(CUSTOMER_TYPES.map(type => [type.id, type]))

export function customerType(id: CustomerTypeId): CustomerType {
  // The id union and the map come from the same list.
  return byId.get(id) as CustomerType
}

/** Every text of the entries under the key by which a shop may word it anew. */
export const customerTypeTexts: readonly (readonly [key: string, text: Text])[] = CUSTOMER_TYPES.flatMap(
  ({ id, name, sign, example, hint }) => [
    [`${id}-name`, name] as const,
    [`${id}-sign`, sign] as const,
    [`${id}-example`, example] as const,
    [`${id}-hint`, hint] as const,
  ],
)
