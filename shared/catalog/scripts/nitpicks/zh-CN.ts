// Talking with somebody who weighs every word: the sentences in Simplified Chinese.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  exact: {
    goal: '一开口就准，不说会被放大的词',
    say: '您问得细，我就答得细。能确定的现在答，还不确定的，查清楚再答，免得说错耽误您。',
    dont: '“没问题，包您满意。”',
  },
  byThePaper: {
    goal: '样样对着单据、说明和页面看',
    say: '咱们对着购买记录和商品说明，一条一条看。您指的每一处我都拍下来，记在 {no} 这张单上。',
    dont: '“这么点小毛病，谁会在意。”',
  },
  goodEye: {
    goal: '收下意见，不争输赢',
    say: '您看得仔细，有些地方我们自己都没留意。指得对的，我们改。',
    dont: '“您是专门来挑刺的吧？”',
  },
  limits: {
    goal: '给什么、不给什么，一次讲全，写下来',
    say: '按规定能办的，我都列在单子上了；没列的，我不能答应您。列了的我照办[，{promise} 前给您回话]。',
    dont: '“那就为您破个例，您别跟人说。”',
  },
  review: {
    goal: '提到评价时，不求、不换、不顶',
    say: '评价怎么写，您照真实感受来。该怎么处理我照规定办，不会因为评价多办，也不会少办。',
    dont: '“您别给差评，我私下补您点钱。”',
  },
  inWriting: {
    goal: '话说得准，时间记得准',
    say: '上次怎么答复您的，单子上有原话。今天接着来：办完的打了勾，没办完的写了时间，请您过目。',
    dont: '“我大概说过吧，您别抠字眼。”',
  },
  checkEach: {
    goal: '逐项核对，写明办结',
    say: '说定的几项请您一样样看过，都对得上才算办完，单子给您留一份。',
    dont: '“您还想要什么，一次说完行不行？”',
  },
}
