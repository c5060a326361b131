// What good clerks know besides (R100–R107, R141, R148, R150): short advice for quiet hours, never read out to anybody.
import type { Text } from '../languages'

type Tip = { readonly id: string; readonly name: Text; readonly text: Text }

export const TIPS: readonly Tip[] = [
  {
    id: 'listen',
    name: { 'zh-CN': '先听完', 'zh-TW': '先聽完', en: 'Hear them out' },
    text: {
      'zh-CN': '让客户一口气说完，再用自己的话说一遍：“您看是不是这样？”点了头，事情就清楚一半。',
      'zh-TW': '讓客戶一口氣說完，再用自己的話說一遍：「您看是不是這樣？」點了頭，事情就清楚一半。',
      en: 'Let them finish, then say it back in your own words: “Is that it?” A nod settles half of it.',
    },
  },
  {
    id: 'answer',
    name: { 'zh-CN': '有回应', 'zh-TW': '有回應', en: 'Answer with more than “mm”' },
    text: {
      'zh-CN': '别只“嗯”“哦”。看着人，复述一个细节，客户就知道您在听。',
      'zh-TW': '別只是「嗯」「喔」。看著對方，重複一個細節，客戶就知道您在聽。',
      en: 'Look up and repeat one detail. “Mm” and “oh” sound as if nobody were listening.',
    },
  },
  {
    id: 'contradict',
    name: { 'zh-CN': '不打断，不顶嘴', 'zh-TW': '不打斷，不頂嘴', en: 'Neither interrupt nor argue' },
    text: {
      'zh-CN': '客户说得不对，也等说完。从认同的那一点说起，再说实际情况，不批评人。',
      'zh-TW': '客戶說得不對，也等他說完。從認同的那一點說起，再說實際情況，不批評人。',
      en: 'Even when they are wrong, wait. Begin with what you agree on, then tell the facts, and judge nobody.',
    },
  },
  {
    id: 'careFirst',
    name: { 'zh-CN': '先管人，再管事', 'zh-TW': '先顧人，再顧事', en: 'First the person, then the matter' },
    text: {
      'zh-CN': '先问“有没有伤着”“急不急用”，再谈退换。换成自己，也想先听到这一句。',
      'zh-TW': '先問「有沒有受傷」「急不急著用」，再談退換。換成自己，也想先聽到這一句。',
      en: '“Were you hurt? Do you need it soon?” comes before any talk of refunds. You would want to hear it first, too.',
    },
  },
  {
    id: 'unsaid',
    name: { 'zh-CN': '听没说出口的', 'zh-TW': '聽沒說出口的', en: 'Hear what is not said' },
    text: {
      'zh-CN': '一句话反复说，后面常有真正在意的事：怕买亏、怕没面子、怕没人管。轻轻问一句，往往就说开了。',
      'zh-TW': '一句話反覆說，後面常有真正在意的事：怕吃虧、怕沒面子、怕沒人管。輕輕問一句，往往就說開了。',
      en: 'What is said again and again hides a worry: to lose money, face, or attention. One soft question often frees it.',
    },
  },
  {
    id: 'admit',
    name: { 'zh-CN': '错了就认', 'zh-TW': '錯了就認', en: 'Admit what is ours' },
    text: {
      'zh-CN': '是店里的错就直说，不找理由。东西的问题，把东西解决了，事情就过去了。',
      'zh-TW': '是店裡的錯就直說，不找理由。東西的問題，把東西解決了，事情就過去了。',
      en: 'If it was our fault, say so without a reason attached. Where goods are the matter, put the goods right.',
    },
  },
  {
    id: 'boundary',
    name: { 'zh-CN': '把边界说清楚', 'zh-TW': '把界線說清楚', en: 'Name the limits' },
    text: {
      'zh-CN': '一点点往后退，只会越要越多。平平静静说三件事：能办什么、不能办什么、到什么时候。',
      'zh-TW': '一點一點往後退，只會越要越多。平平靜靜說三件事：能辦什麼、不能辦什麼、到什麼時候。',
      en: 'Giving way bit by bit invites more. Say three things calmly: what we can do, what we cannot, and until when.',
    },
  },
  {
    id: 'aside',
    name: { 'zh-CN': '请到一边坐', 'zh-TW': '請到旁邊坐', en: 'A seat apart' },
    text: {
      'zh-CN': '声音大起来的时候，请客户到里面坐、倒杯水。少了围观的人，话好说得多。',
      'zh-TW': '聲音大起來的時候，請客戶到裡面坐、倒杯水。少了圍觀的人，話好說得多。',
      en: 'When voices rise, offer a chair and a glass of water further in. Without an audience talking is easier.',
    },
  },
  {
    id: 'before',
    name: { 'zh-CN': '丑话说在前', 'zh-TW': '醜話說在前', en: 'Tell it before the sale' },
    text: {
      'zh-CN': '掉色、定做不退、活动款不换，卖的时候就说，写在小票上。事后说，都像借口。',
      'zh-TW': '會掉色、訂做不退、活動款不換，賣的時候就說，寫在單據上。事後才說，都像藉口。',
      en: 'It may fade, it is made to order, it is final sale: say it when you sell it, on paper. Later it sounds like an excuse.',
    },
  },
  {
    id: 'giveFirst',
    name: { 'zh-CN': '先给一点', 'zh-TW': '先給一點', en: 'Give something first' },
    text: {
      'zh-CN': '先替客户办成一件小事，比如当场打好包、查好快递，对方也会让一步。',
      'zh-TW': '先替客戶辦成一件小事，例如當場包好、查好物流，對方也會讓一步。',
      en: 'Do one small thing for them at once, wrap it or trace the parcel. People meet you half way.',
    },
  },
  {
    id: 'smallYes',
    name: { 'zh-CN': '一步一点头', 'zh-TW': '一步一點頭', en: 'One nod at a time' },
    text: {
      'zh-CN': '说好一件，记一件，念给客户听。自己点过头的，人都愿意照着做。',
      'zh-TW': '說好一件，記一件，唸給客戶聽。自己點過頭的，人都願意照著做。',
      en: 'Agree on one thing, write it down, read it out. People keep what they nodded to.',
    },
  },
  {
    id: 'others',
    name: { 'zh-CN': '讲讲别人怎么选', 'zh-TW': '講講別人怎麼選', en: 'Tell what others chose' },
    text: {
      'zh-CN': '拿不定主意的客户，告诉他同样情况的人多半怎么办、后来怎么样。要真有其事。',
      'zh-TW': '拿不定主意的客戶，告訴他同樣情況的人多半怎麼辦、後來如何。要真有其事。',
      en: 'To somebody undecided tell what others in the same place chose and how it went. Only if it is true.',
    },
  },
  {
    id: 'liking',
    name: { 'zh-CN': '像个熟人', 'zh-TW': '像個熟人', en: 'Be a familiar face' },
    text: {
      'zh-CN': '记得称呼、记得上回买的那双鞋。对店里有好感的人，肯听解释。',
      'zh-TW': '記得稱呼、記得上次買的那雙鞋。對店裡有好感的人，願意聽解釋。',
      en: 'Remember the name and the shoes of last time. Who likes the shop listens to its reasons.',
    },
  },
  {
    id: 'reflect',
    name: { 'zh-CN': '办完想一想', 'zh-TW': '辦完想一想', en: 'Think it over afterwards' },
    text: {
      'zh-CN': '完结以后问自己两句：哪句话说对了？下回哪句可以换？写进店里的说法，大家都用得上。',
      'zh-TW': '完結以後問自己兩句：哪句話說對了？下次哪句可以換？寫進店裡的說法，大家都用得上。',
      en: 'Ask yourself: which words worked, and which would I change? Put them here, so that everybody has them.',
    },
  },
]

/** `tip-listen-name`, `tip-listen` */
export const tipTexts: readonly (readonly [key: string, text: Text])[] = TIPS.flatMap(
  ({ id, name, text }) => [[`tip-${id}-name`, name] as const, [`tip-${id}`, text] as const],
)
