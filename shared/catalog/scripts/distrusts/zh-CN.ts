// Talking with somebody who is not convinced yet: the sentences in Simplified Chinese.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  duty: {
    goal: '说清这件事归谁管、照什么规定管',
    say: '从现在起，这件事归我{clerk}一个人跟。该修该换该退，规定怎么写就怎么办，我先翻给您看。',
    dont: '“我就是个打工的，做不了主。”',
  },
  onRecord: {
    goal: '让客人看得见，我们是当真的',
    say: '您边说我边记，单号 {no}，店长看到的也是这一份。记完您过目，哪句不对就改哪句。',
    dont: '“我心里有数，不用写。”',
  },
  repeat: {
    goal: '把要点念回去，请客人点头',
    say: '我念一遍您听：{item}，{problem}[，您想要{wish}]。有一处不对，您就喊停。',
    dont: '“行了行了，我知道您要什么。”',
  },
  openDoor: {
    goal: '要见负责人，就把门打开，不挡',
    say: '您想跟负责人谈，我去请，不拦您。您怕说完没人管，单子上写着{clerk}，随时找得到我。',
    dont: '“老板没空，找他也是一样的话。”',
  },
  planAndTime: {
    goal: '办法和时间一起说，两样都不含糊',
    say: '办法说准，时间也说准。[{promise} 前]我给您答复，成了还是没成，都由我亲口告诉您。',
    dont: '“放心吧，很快的，肯定没问题。”',
  },
  askTrust: {
    goal: '请客人给一次机会，把说定的再确认一遍',
    say: '好听的您听得多了，这一回就看我做不做得到。刚才那几条您要是同意，我马上动手。',
    dont: '“您要是不信，那我也没办法。”',
  },
  evidence: {
    goal: '不等客人来问，拿记录说话',
    say: '[{customer}，]跟您约的时间我没忘。这一步办了什么都有记录，我拿给您看，不用光听我讲。',
    dont: '“正在处理呢，您再等等。”',
  },
  keepProof: {
    goal: '让客人手里留着凭据',
    say: '答应您的几条，请您对着单子看一遍，样样对得上才算完。单子您收好，往后报 {no} 就能找到我。',
    dont: '“您看，早说能办，您偏不信。”',
  },
}
