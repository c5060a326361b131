// How a request is declined so that the customer keeps his face and a way to go on (R78): opening, explain, offer, close. What is
// explained depends on the ground. Templates, see `domain/talk/template.ts`.
import type { GroundId } from './grounds'
import type { Text } from './languages'

export const DECLINE_PARTS = [
  { id: 'opening', text: { 'zh-CN': '开场', 'zh-TW': '開場', en: 'Opening' } },
  { id: 'explain', text: { 'zh-CN': '说明原因', 'zh-TW': '說明原因', en: 'Explain' } },
  { id: 'offer', text: { 'zh-CN': '给个办法', 'zh-TW': '提供方案', en: 'Offer' } },
  { id: 'close', text: { 'zh-CN': '收尾', 'zh-TW': '收尾', en: 'Close' } },
] as const satisfies readonly { id: string; text: Text }[]
export type DeclinePartId = (typeof DECLINE_PARTS)[number]['id']

type DeclineLine = { readonly say: Text; readonly dont: Text }
export type UsableGroundId = Exclude<GroundId, 'malicious' | 'defect' | 'mismatch'>

const OPENING: DeclineLine = {
  say: {
    'zh-CN': '[{customer}，]谢谢您专门来跟我们说。{item}的事我从头到尾看过了，想跟您当面讲清楚。',
    'zh-TW': '[{customer}，]謝謝您特地來告訴我們。{item}的事我從頭到尾看過了，想跟您好好說明。',
    en: '[{customer}, ]thank you for taking the trouble to tell us. I have gone through the matter of the {item} from the beginning and would like to explain it to you.',
  },
  dont: {
    'zh-CN': '一上来就说“不行”“退不了”',
    'zh-TW': '一開口就說「不行」「不能退」',
    en: 'Opening with “no” or “impossible”',
  },
}

const OFFER: DeclineLine = {
  say: {
    'zh-CN': '虽然这样办不了，我们不会不管。我这边能做的是这几样，您看哪样合适？',
    'zh-TW': '雖然沒辦法這樣處理，我們不會不管。我這邊能做的有這幾樣，您看哪一樣合適？',
    en: 'That way is closed, but we will not leave you alone with it. Here is what I can do: which of these would help you?',
  },
  dont: {
    'zh-CN': '只说不行，不给第二条路',
    'zh-TW': '只說不行，不給第二條路',
    en: 'Saying no without another way',
  },
}

const CLOSE: DeclineLine = {
  say: {
    'zh-CN':
      '谢谢您体谅。今天说好的我都记下了，单号 {no}[，有事打 {shopPhone} 找我]。不管结果怎样，欢迎您再来。',
    'zh-TW':
      '謝謝您體諒。今天說好的我都記下來了，單號 {no}[，有事請撥 {shopPhone} 找我]。不管結果如何，歡迎您再來。',
    en: 'Thank you for your understanding. Everything we agreed is written down under {no}[; you reach me on {shopPhone}]. You are always welcome here.',
  },
  dont: {
    'zh-CN': '“那就这样吧”，转身去忙别的',
    'zh-TW': '「那就這樣吧」，轉身去忙別的',
    en: '“That’s that, then”, and turning away',
  },
}

const EXPLAIN: Readonly<Record<UsableGroundId, DeclineLine>> = {
  used: {
    say: {
      'zh-CN':
        '换了我也想退。只是无理由退货要东西还能当新的卖，{item}上已经有用过的痕迹，收回来没法再卖给下一位。',
      'zh-TW':
        '換作是我也會想退。只是無理由退貨要商品還能當新品賣，{item}上已經有使用過的痕跡，收回來沒辦法再賣給下一位。',
      en: 'In your place I would ask too. A return without a reason needs a piece that can be sold as new, and the {item} shows that it has been used: nobody else could have it as new.',
    },
    dont: {
      'zh-CN': '“都穿成这样了还来退？”',
      'zh-TW': '「都用成這樣了還要退？」',
      en: '“You bring it back in this state?”',
    },
  },
  pastPeriod: {
    say: {
      'zh-CN':
        '您可能最近忙，没顾上，我理解。无理由退货是从收到的第二天起算七天，现在已经过了，所以这次按规定退不了。',
      'zh-TW':
        '您可能最近比較忙沒注意到，我能理解。無理由退貨是從收到的隔天起算七天，現在已經過了，所以這次照規定沒辦法退。',
      en: 'Time flies, I know. A return without a reason is possible for seven days from the day after receipt, and those have passed, so this time it cannot come back.',
    },
    dont: {
      'zh-CN': '“早干嘛去了？”',
      'zh-TW': '「怎麼現在才來？」',
      en: '“Why didn’t you come earlier?”',
    },
  },
  misuse: {
    say: {
      'zh-CN':
        '东西用不了，谁都着急。我们请师傅看过了，您看这张照片，这个地方是用的时候受的力，不在免费保修里。',
      'zh-TW':
        '東西不能用，誰都會著急。我們請師傅看過了，您看這張照片，這個地方是使用時受的力，不在免費保固範圍。',
      en: 'It is annoying when a thing stops working. We had it checked: as this photo shows, the force came in use, and the free warranty does not cover that.',
    },
    dont: {
      'zh-CN': '“是您自己弄坏的”',
      'zh-TW': '「是您自己弄壞的」',
      en: '“You broke it yourself”',
    },
  },
  expired: {
    say: {
      'zh-CN': '用了这么久出毛病，可惜了，我明白。从购买那天算，保修期已经结束了，免费修、免费换就办不了了。',
      'zh-TW':
        '用了這麼久出問題，真的可惜，我明白。從購買那天算起，保固期已經結束了，免費維修或更換就沒辦法了。',
      en: 'What a pity after all this time, I do see that. Counted from the purchase the warranty has ended, so a free repair or exchange is no longer possible.',
    },
    dont: {
      'zh-CN': '“过保了，自己想办法”',
      'zh-TW': '「過保了，自己想辦法」',
      en: '“Out of warranty, not our problem”',
    },
  },
  excluded: {
    say: {
      'zh-CN':
        '买回去觉得不合适，这种心情我懂。只是这类货退回来没法再卖，买的时候就说好不适用七天无理由，所以这次退不了。',
      'zh-TW':
        '買回去覺得不合適，這種心情我懂。只是這類商品退回來沒辦法再賣，購買時說明過不適用七天鑑賞期，所以這次沒辦法退。',
      en: 'I know the feeling when something is not right after all. Goods like these cannot be sold again, which is why the seven days do not cover them, as was said when you bought it.',
    },
    dont: {
      'zh-CN': '“页面上写了，你自己没看”',
      'zh-TW': '「頁面上有寫，你自己沒看」',
      en: '“It was on the page, you didn’t read it”',
    },
  },
  partsMissing: {
    say: {
      'zh-CN': '退货这事没问题，只是清点下来少了东西，不齐的话下一位没法用，这样收回来就办不了退款。',
      'zh-TW': '退貨沒有問題，只是清點後少了東西，不齊的話下一位沒辦法用，這樣收回來就沒辦法退款。',
      en: 'Returning it would be fine, but as we counted, something is missing. Without it the next customer cannot use it, and so we cannot refund it as it is.',
    },
    dont: {
      'zh-CN': '“东西是不是你拿了？”',
      'zh-TW': '「東西是不是你拿走了？」',
      en: '“Did you keep it?”',
    },
  },
  notOurs: {
    say: {
      'zh-CN':
        '您信得过来找我们，我很感谢。我查了一下，{item}不是从我们店出去的，退换得找当时的卖家，票据在他们那儿。',
      'zh-TW':
        '您信任我們才來，我很感謝。我查了一下，{item}不是在我們店買的，退換要找當時的賣家，憑證在他們那裡。',
      en: 'Thank you for trusting us with it. I looked it up: the {item} was not sold by us, so a return has to go to the seller, who has the papers.',
    },
    dont: {
      'zh-CN': '“别家的东西别拿来我们这儿”',
      'zh-TW': '「別家的東西別拿來我們這裡」',
      en: '“Don’t bring us other people’s stuff”',
    },
  },
  noPromise: {
    say: {
      'zh-CN':
        '回家一看不如店里合适，常有的事。只是店里当面挑好试好的，当时没有约定可以无理由退，东西本身也没毛病，这次退不了。',
      'zh-TW':
        '回家一看沒有在店裡合適，這很常見。只是門市當面挑好試好的，當時沒有約定可以無理由退，商品本身也沒有問題，這次沒辦法退。',
      en: 'Things do look different at home. It was chosen and tried in the shop, a return without a reason was not agreed, and nothing is wrong with it, so it cannot come back this time.',
    },
    dont: {
      'zh-CN': '“出门概不退换”',
      'zh-TW': '「離店概不退換」',
      en: '“Sold is sold”',
    },
  },
}

/** The key of one part as the shop may word it anew: `decline-opening`, `decline-explain-used`. */
export function declineKey(part: DeclinePartId, ground: UsableGroundId): string {
  return part === 'explain' ? `decline-explain-${ground}` : `decline-${part}`
}

/** Texts by key: `decline-explain-used-say`, `decline-explain-used-dont`. */
export const declineTalkTexts: readonly (readonly [key: string, text: Text])[] = [
  ...Object.entries({ opening: OPENING, offer: OFFER, close: CLOSE }),
  ...Object.entries(EXPLAIN).map(([id, line]) => [`explain-${id}`, line] as const),
].flatMap(([id, line]) => [
  [`decline-${id}-say`, line.say] as const,
  [`decline-${id}-dont`, line.dont] as const,
])
