// What is said around a compensation: why, before the amount (R60); no, kindly (R63); and what suits which customer (R65).
import type { NatureId } from './caseFacts'
import type { CustomerTypeId } from './customerTypes'
import type { Text } from './languages'

type Reason = {
  /** `reason-defectLess` */
  readonly key: string
  readonly nature: NatureId
  readonly text: Text
}

/** Honest reasons, the plainest first. Each can be said aloud before the amount. */
export const REASONS: readonly Reason[] = [
  {
    key: 'reason-defectLess',
    nature: 'defect',
    text: {
      'zh-CN': '这处毛病不影响用，可您花的是好货的钱，少掉的这一份该退给您。',
      'zh-TW': '這個小毛病不影響使用，可是您付的是完好商品的錢，少掉的這一份該退給您。',
      en: 'It can be used as it is, but you paid for a perfect piece, so the part that is missing belongs to you.',
    },
  },
  {
    key: 'reason-defectTrouble',
    nature: 'defect',
    text: {
      'zh-CN': '出货的时候我们没把好关，害您多跑一趟，这一趟的花费该我们出。',
      'zh-TW': '出貨時我們沒有把關好，害您多跑一趟，這一趟的花費該由我們負擔。',
      en: 'We should have seen it before it left the shop. The trip it cost you is on us.',
    },
  },
  {
    key: 'reason-mismatchShown',
    nature: 'mismatch',
    text: {
      'zh-CN': '您是照着我们给的图和说明买的，对不上是我们没写准，这个差别算我们的。',
      'zh-TW': '您是看著我們的圖片和說明買的，對不上是我們寫得不準，這個落差算我們的。',
      en: 'You bought by our picture and our words. Where they were not right, the difference is ours to bear.',
    },
  },
  {
    key: 'reason-mismatchKeep',
    nature: 'mismatch',
    text: {
      'zh-CN': '您愿意留下，来回两趟的运费就省了，省下来的这一份该给您。',
      'zh-TW': '您願意留下，來回兩趟的運費就省了，省下來的這一份該給您。',
      en: 'If you keep it, two ways of freight are saved, and what is saved should be yours.',
    },
  },
  {
    key: 'reason-deliveryWait',
    nature: 'delivery',
    text: {
      'zh-CN': '让您干等了这几天，还要您自己来问，这点心意是补您等的工夫。',
      'zh-TW': '讓您空等了這幾天，還要您自己來問，這點心意是補您等待的時間。',
      en: 'You waited for days and even had to ask us. This is for the time it took from you.',
    },
  },
  {
    key: 'reason-deliveryOurs',
    nature: 'delivery',
    text: {
      'zh-CN': '包裹是我们寄的，路上出了岔子也算我们的，不能光跟您说句对不起。',
      'zh-TW': '包裹是我們寄的，路上出了狀況也算我們的，不能只跟您說一句抱歉。',
      en: 'We sent the parcel, so what happened on the way is ours too, and a mere sorry would not do.',
    },
  },
  {
    key: 'reason-serviceWords',
    nature: 'service',
    text: {
      'zh-CN': '我们的话让您不舒服了，道歉是应该的，也该有点实在的表示。',
      'zh-TW': '我們的話讓您不舒服了，道歉是應該的，也該有點實際的表示。',
      en: 'Our words hurt you. You have our apology, and it should come with something you can hold.',
    },
  },
  {
    key: 'reason-serviceTime',
    nature: 'service',
    text: {
      'zh-CN': '为这件事您来回问了几趟，您的时间也是钱，这个我们认。',
      'zh-TW': '為了這件事您來回問了好幾趟，您的時間也是錢，這一點我們承擔。',
      en: 'You had to come back to us again and again. Your time is worth something, and we owe you for it.',
    },
  },
  {
    key: 'reason-changedMindKeep',
    nature: 'changedMind',
    text: {
      'zh-CN': '您要是愿意留着，寄来寄去的运费就都省了，省下来的这一份给您。',
      'zh-TW': '您若願意留著，寄來寄去的運費就都省了，省下來的這一份給您。',
      en: 'If you would rather keep it, the freight there and back is saved, and that part goes to you.',
    },
  },
  {
    key: 'reason-changedMindGoodwill',
    nature: 'changedMind',
    text: {
      'zh-CN': '按规矩这种情况是不补的，您专门来跟我们说，店里想表一点心意。',
      'zh-TW': '照規定這種情況是不補的，您特地來跟我們說，店裡想表示一點心意。',
      en: 'By the rules there is nothing due here. You took the trouble to come to us, so this is simply goodwill.',
    },
  },
  {
    key: 'reason-requestTrouble',
    nature: 'request',
    text: {
      'zh-CN': '为这点事让您跑一趟，车费和工夫我们心里有数。',
      'zh-TW': '為了這點事讓您跑一趟，車錢和時間我們心裡有數。',
      en: 'You came all this way for it, and we know what the trip cost you.',
    },
  },
  {
    key: 'reason-requestWait',
    nature: 'request',
    text: {
      'zh-CN': '东西在我们这儿的日子您没得用，这是我们对您等待的一点表示。',
      'zh-TW': '東西放在我們這裡的日子您沒得用，這是我們對您等待的一點表示。',
      en: 'While the piece was with us you had to do without it. This is for your patience.',
    },
  },
]

/** Said when the demand is too high, and when the talk about money has failed. */
export const OFFER_LINES = [
  {
    key: 'offer-decline',
    say: {
      'zh-CN':
        '您的心情我懂，换了我也会这么想。只是这个数店里真的给不到，我不想先答应您、回头又做不到。刚才那个数，我马上就能给您办好。',
      'zh-TW':
        '您的心情我懂，換作是我也會這麼想。只是這個金額店裡真的給不到，我不想先答應您、之後又做不到。剛才那個金額，我馬上就能替您辦好。',
      en: 'I understand, and in your place I might ask the same. It is more than the shop can give, and I will not promise what I cannot keep. What I named just now I can do at once.',
    },
    dont: {
      'zh-CN': '别说“您要得太多了”，也别一点一点往上加。',
      'zh-TW': '別說「您要求太多」，也別一點一點往上加。',
      en: 'Do not say “you ask too much”, and do not go up bit by bit.',
    },
  },
  {
    key: 'offer-return',
    say: {
      'zh-CN': '要是您还是觉得不合适，咱们就退：货您寄回来，运费我们出，钱原路退给您，不让您吃亏。',
      'zh-TW': '如果您還是覺得不合適，那就辦退貨：商品您寄回來，運費我們出，錢原路退給您，不會讓您吃虧。',
      en: 'If that still does not feel right, let us take it back: you send it, we pay the freight, and your money returns the way it came.',
    },
    dont: {
      'zh-CN': '别说得像赌气，也别再提刚才没谈成的数。',
      'zh-TW': '別說得像在賭氣，也別再提剛才沒談成的金額。',
      en: 'Do not say it in a huff, and do not go back to the sum that failed.',
    },
  },
] as const satisfies readonly { key: string; say: Text; dont: Text }[]

/** How to offer it to this kind of customer: a note for the clerk, never shown to him (R65). */
export const OFFER_HINTS: Readonly<Record<CustomerTypeId, Text>> = {
  denies: {
    'zh-CN': '先弄清他具体不满意哪一点再谈补偿；钱说得太早，像是心虚。',
    'zh-TW': '先弄清楚他具體不滿意哪一點再談補償；錢說得太早，像是心虛。',
    en: 'First find out what exactly displeases him. Money named too early sounds like a bad conscience.',
  },
  distrusts: {
    'zh-CN': '补多少、怎么给、几点前到，写下来给他看。',
    'zh-TW': '補多少、怎麼給、幾點前到，寫下來給他看。',
    en: 'Write down how much, in what way and by when, and let him read it.',
  },
  talksOn: {
    'zh-CN': '一个理由、一个数，说完等他点头，别给好几个选项。',
    'zh-TW': '一個理由、一個金額，說完等他點頭，別給好幾個選項。',
    en: 'One reason, one figure, then wait for his nod. No list of choices.',
  },
  wantsNow: {
    'zh-CN': '选当场能到手的：红包或原路退，别给券。',
    'zh-TW': '選當場能拿到的：紅包或原路退，別給券。',
    en: 'Choose what he gets on the spot: a red packet or money back, no coupon.',
  },
  shiftsBlame: {
    'zh-CN': '说准是补哪一件事的，一句话写清楚，不多解释。',
    'zh-TW': '說清楚是補哪一件事，用一句話寫明，不多解釋。',
    en: 'Say precisely what it is for, in one written sentence, and explain no more.',
  },
  letsOffSteam: {
    'zh-CN': '气没消之前不提钱；听完了，小礼物往往比钱管用。',
    'zh-TW': '氣沒消之前不提錢；聽完了，小禮物往往比錢管用。',
    en: 'No word of money before he has calmed down. Afterwards a small gift often does more than cash.',
  },
  nitpicks: {
    'zh-CN': '照店里的标准给，跟别人一样，用词准确，留下文字。',
    'zh-TW': '照店裡的標準給，跟別人一樣，用詞精準，留下文字。',
    en: 'By the shop’s measure, as for everybody else. Choose exact words and keep them in writing.',
  },
  makesTrouble: {
    'zh-CN': '不拿钱换安静。先请店长来，把经过记下来。',
    'zh-TW': '不拿錢換安靜。先請店長來，把經過記下來。',
    en: 'Do not buy quiet with money. Call the manager first and write down what happened.',
  },
}

/** For the shop's knowledge: `reason-…`, `offer-decline-say`, `offer-hint-denies`. */
export const offerTalkTexts: readonly (readonly [string, Text])[] = [
  ...REASONS.map(({ key, text }) => [key, text] as const),
  ...OFFER_LINES.flatMap(({ key, say, dont }) => [
    [`${key}-say`, say] as const,
    [`${key}-dont`, dont] as const,
  ]),
  ...Object.entries(OFFER_HINTS).map(([id, text]) => [`offer-hint-${id}`, text] as const),
]
