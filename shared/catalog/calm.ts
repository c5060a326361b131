// When it gets heated (R90, R95, R97, R106, R140–R142, N12): what to do first, where the limits are, what is stamped, when to call back.
import type { Text } from './languages'

/** One key, one stamp, at the minute. In the order in which it usually happens. */
export const INCIDENT_STAMPS = [
  { id: 'began', text: { 'zh-CN': '开始记录', 'zh-TW': '開始記錄', en: 'Record begun' } },
  {
    id: 'moved',
    text: { 'zh-CN': '请到边上坐下谈', 'zh-TW': '請到一旁坐下談', en: 'Asked to sit down aside' },
  },
  { id: 'abuse', text: { 'zh-CN': '出言辱骂', 'zh-TW': '出言辱罵', en: 'Verbal abuse' } },
  { id: 'blocking', text: { 'zh-CN': '影响营业', 'zh-TW': '影響營業', en: 'Business blocked' } },
  { id: 'contact', text: { 'zh-CN': '有肢体接触', 'zh-TW': '有肢體接觸', en: 'Physical contact' } },
  { id: 'manager', text: { 'zh-CN': '叫了店长', 'zh-TW': '請來店長', en: 'Manager called' } },
  { id: 'police', text: { 'zh-CN': '拨打 110', 'zh-TW': '撥打 110', en: 'Police called' } },
  { id: 'left', text: { 'zh-CN': '客户离开', 'zh-TW': '客戶離開', en: 'Customer left' } },
  { id: 'calm', text: { 'zh-CN': '情绪平复', 'zh-TW': '情緒平復', en: 'Calmed down' } },
  { id: 'other', text: { 'zh-CN': '记一笔', 'zh-TW': '記一筆', en: 'Noted' } },
] as const satisfies readonly { id: string; text: Text }[]
export type IncidentStampId = (typeof INCIDENT_STAMPS)[number]['id']
export const INCIDENT_STAMP_IDS = INCIDENT_STAMPS.map(stamp => stamp.id) as [
  IncidentStampId,
  ...IncidentStampId[],
]

type CalmStep = {
  /** `calm-breathe`; the line below it is `calm-breathe-more`. */
  readonly key: string
  /** Large, a few words, read at a glance. */
  readonly text: Text
  readonly more: Text
  /** What is stamped when it is done. */
  readonly stamp?: IncidentStampId
}

/** One after the other, each as large as the screen allows. People come first, then the matter. */
export const CALM_STEPS: readonly CalmStep[] = [
  {
    key: 'calm-breathe',
    text: { 'zh-CN': '先慢慢吐一口气', 'zh-TW': '先慢慢吐一口氣', en: 'Breathe out slowly' },
    more: {
      'zh-CN': '他气的是这件事，不是你。',
      'zh-TW': '他氣的是這件事，不是你。',
      en: 'He is angry about the matter, not about you.',
    },
  },
  {
    key: 'calm-voice',
    text: {
      'zh-CN': '声音放低，说慢一点',
      'zh-TW': '聲音放低，說慢一點',
      en: 'Lower your voice, speak slowly',
    },
    more: {
      'zh-CN': '他越大声，你越轻。不争，不讲理，先让他说完。',
      'zh-TW': '他越大聲，你越輕。不爭、不講理，先讓他說完。',
      en: 'The louder he gets, the softer you are. No arguing; let him finish.',
    },
  },
  {
    key: 'calm-distance',
    text: { 'zh-CN': '退后一步，绝不碰人', 'zh-TW': '退後一步，絕不碰人', en: 'One step back, never touch' },
    more: {
      'zh-CN': '手放在看得见的地方，不指人，也不拿他的东西。',
      'zh-TW': '手放在看得見的地方，不指人，也不拿他的東西。',
      en: 'Hands where he can see them. Do not point, do not take what is his.',
    },
  },
  {
    key: 'calm-aside',
    stamp: 'moved',
    text: {
      'zh-CN': '请他到边上坐，倒杯水',
      'zh-TW': '請他到一旁坐，倒杯水',
      en: 'Offer a seat aside, and water',
    },
    more: {
      'zh-CN': '离开柜台和别的客人。门开着，不单独关起门来谈。',
      'zh-TW': '離開櫃檯和其他客人。門開著，不單獨關起門來談。',
      en: 'Away from the counter and other customers. Leave the door open, do not be alone with him.',
    },
  },
  {
    key: 'calm-listen',
    text: {
      'zh-CN': '听完，记下来，念给他听',
      'zh-TW': '聽完，記下來，念給他聽',
      en: 'Listen, write down, read it back',
    },
    more: {
      'zh-CN': '“我记的是这几点，您看对不对？”他点了头，再谈办法。',
      'zh-TW': '「我記的是這幾點，您看對不對？」他點了頭，再談辦法。',
      en: '“This is what I wrote down. Is it right?” Talk about a way only after his yes.',
    },
  },
  {
    key: 'calm-boundary',
    text: {
      'zh-CN': '说三句：能做的、不能做的、几点前',
      'zh-TW': '說三句：能做的、不能做的、幾點前',
      en: 'Three sentences: we can, we cannot, by when',
    },
    more: {
      'zh-CN': '一次说完，说了就不再往后退，也不再往上加。',
      'zh-TW': '一次說完，說了就不再往後退，也不再往上加。',
      en: 'Say them once. Then neither give way nor add to them.',
    },
  },
  {
    key: 'calm-manager',
    stamp: 'manager',
    text: { 'zh-CN': '叫店长', 'zh-TW': '請店長', en: 'Call the manager' },
    more: {
      'zh-CN': '骂人、拍桌子、要的超出你能答应的，或者同样的话说了三遍：不用硬撑。',
      'zh-TW': '罵人、拍桌子、要求超出你能答應的，或同樣的話說了三遍：不用硬撐。',
      en: 'Insults, a fist on the table, more than you may grant, or the same words a third time: you need not bear it alone.',
    },
  },
  {
    key: 'calm-witness',
    text: {
      'zh-CN': '记下谁在场、谁看见了',
      'zh-TW': '記下誰在場、誰看見了',
      en: 'Note who is there and who saw it',
    },
    more: {
      'zh-CN': '请同事站到看得见的地方，记准时间；监控别让盖掉。',
      'zh-TW': '請同事站到看得見的地方，記準時間；監視器畫面別被覆蓋。',
      en: 'Have a colleague stand in sight, keep the times, save the camera’s recording.',
    },
  },
  {
    key: 'calm-police',
    stamp: 'police',
    text: {
      'zh-CN': '动手、砸东西、不让人走：打 110',
      'zh-TW': '動手、砸東西、不讓人走：打 110',
      en: 'Violence, damage, nobody may leave: call the police',
    },
    more: {
      'zh-CN': '先护住人，东西坏了能赔。不还手，不追出去。',
      'zh-TW': '先保護人，東西壞了能賠。不還手，不追出去。',
      en: 'People first; things can be replaced. Do not hit back, do not run after him.',
    },
  },
  {
    key: 'calm-later',
    stamp: 'calm',
    text: {
      'zh-CN': '谈不下去，约时间再谈',
      'zh-TW': '談不下去，約時間再談',
      en: 'No further today? Agree on a time',
    },
    more: {
      'zh-CN': '等大家都缓一缓，我们打给他。到点一定打。',
      'zh-TW': '等大家都緩一緩，我們打給他。到時間一定打。',
      en: 'Let heads cool, then we call him. And we call on the minute.',
    },
  },
]

/** Calm and clear, never as a quarrel (R106): what we can do, what we cannot, by when, and where it ends. Templates. */
export const BOUNDARY_LINES = [
  {
    key: 'boundary-can',
    text: {
      'zh-CN': '[{customer}，]{item}的事我们管到底。店里能做的，我一样一样说给您听，您来选。',
      'zh-TW': '[{customer}，]{item}的事我們負責到底。店裡能做的，我一樣一樣說給您聽，由您來選。',
      en: '[{customer}, ]we see this through with you, about {item}. I will tell you everything the shop can do, and you choose.',
    },
  },
  {
    key: 'boundary-cannot',
    text: {
      'zh-CN': '超出这些的，我不能答应您。我要是现在点头、回头做不到，那才是对不住您。',
      'zh-TW': '超出這些的，我不能答應您。我如果現在點頭、之後做不到，那才是對不起您。',
      en: 'Beyond that I cannot promise you anything. To say yes now and fail you later would be the greater wrong.',
    },
  },
  {
    key: 'boundary-until',
    text: {
      'zh-CN': '[{promise}前，]我一定给您一个准话。您留个方便的电话，我打给您，不让您再跑。',
      'zh-TW': '[{promise}前，]我一定給您明確的答覆。您留個方便的電話，我打給您，不讓您再跑一趟。',
      en: 'You will have a definite answer from me[ by {promise}]. Leave me a number; I call you, and you need not come again.',
    },
  },
  {
    key: 'boundary-voice',
    text: {
      'zh-CN': '我是真想把这事给您办好。咱们坐下慢慢说，我才听得准。',
      'zh-TW': '我是真的想把這件事替您辦好。我們坐下來慢慢說，我才聽得清楚。',
      en: 'I do want to settle this for you. Let us sit down and go slowly, so that I get it right.',
    },
  },
  {
    key: 'boundary-stop',
    text: {
      'zh-CN': '事情我接着办，骂人的话请您收住。再这样，我只能先停下来，请店长跟您谈。',
      'zh-TW': '事情我會繼續辦，罵人的話請您停下。再這樣，我只能先暫停，請店長跟您談。',
      en: 'I go on working on this, but please stop the insults. Otherwise I have to pause here and ask the manager to talk with you.',
    },
  },
  {
    key: 'boundary-police',
    text: {
      'zh-CN': '请您别动手，也别拦着别的客人。再这样，为了大家平安，我只能报警。',
      'zh-TW': '請您不要動手，也不要攔著其他客人。再這樣，為了大家的安全，我只能報警。',
      en: 'Please keep your hands to yourself and let the other customers pass. Otherwise, for everybody’s safety, I have to call the police.',
    },
  },
  {
    key: 'boundary-later',
    text: {
      'zh-CN': '今天咱们先到这儿，都缓一缓。[{promise}前]我们打给您，接着把这事谈完。',
      'zh-TW': '今天我們先到這裡，都緩一緩。[{promise}前]我們打給您，接著把這件事談完。',
      en: 'Let us leave it here for today and both take a breath. We call you[ by {promise}] and finish it then.',
    },
  },
] as const satisfies readonly { key: string; text: Text }[]

/** When heads are cool again (R142). */
export const CALL_BACKS = [
  { id: 'halfHour', text: { 'zh-CN': '半小时后', 'zh-TW': '半小時後', en: 'In half an hour' } },
  { id: 'twoHours', text: { 'zh-CN': '两小时后', 'zh-TW': '兩小時後', en: 'In two hours' } },
  {
    id: 'nextDay',
    text: { 'zh-CN': '下一个营业日一开门', 'zh-TW': '下個營業日一開門', en: 'When we next open' },
  },
] as const satisfies readonly { id: string; text: Text }[]
export type CallBackId = (typeof CALL_BACKS)[number]['id']

/** For the shop's knowledge: `calm-breathe`, `calm-breathe-more`, `boundary-can`. */
export const calmTexts: readonly (readonly [string, Text])[] = [
  ...CALM_STEPS.flatMap(({ key, text, more }) => [[key, text] as const, [`${key}-more`, more] as const]),
  ...BOUNDARY_LINES.map(({ key, text }) => [key, text] as const),
]
