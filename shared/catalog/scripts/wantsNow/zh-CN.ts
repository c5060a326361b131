// Talking with somebody who wants it solved now: the sentences in Simplified Chinese.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  urgency: {
    goal: '先懂客人的急，再一句话讲清我们怎么办事',
    say: '您着急，我就不绕弯。一共三步：看情况、定办法、给答复，第一步现在就开始。',
    dont: '“我们有流程的，急也没用。”',
  },
  twoQuestions: {
    goal: '问得少、问得快，让客人看见事情在动',
    say: '只问两句，一分钟：{item}现在是什么样，您手边有小票或者订单号吗？',
    dont: '“您先去填张表，填完再排队。”',
  },
  staysHere: {
    goal: '客人怕一转身就没下文，让他看到事情断不了',
    say: '您怕一转身这事就凉了，我懂。单子上写的是我{clerk}，没给您结果，它就一直在我手上。',
    dont: '“您先回去，等我们通知。”',
  },
  answerNow: {
    goal: '当场给第一个答复；要往上问的，说死时间，说到做到',
    say: '我能定的，现在就定。要店长点头的那一点我马上去问[，{promise} 前给您准话]。',
    dont: '“我们研究研究再说。”',
  },
  actNow: {
    goal: '说定就办，当着客人动手',
    say: '好，说定了。单子我现在写，电话我现在打，办好第一样就告诉您。',
    dont: '“行，我先记着，有空就办。”',
  },
  firstToTell: {
    goal: '抢在客人前头报进展',
    say: '不等您催，我先来报：办成的是哪样，还卡在哪一环。[下一个准信，{promise} 前给您。]',
    dont: '“您别老催，催了也快不了。”',
  },
  done: {
    goal: '结果报得快，也报得干脆',
    say: '办好了，头一个告诉您。您看一下，没问题，这件事就算办成了。',
    dont: '“给您办这么快，您可得给个好评。”',
  },
}
