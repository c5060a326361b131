// Talking with somebody who wants it solved now: the sentences in Traditional Chinese as spoken in a Taiwanese shop.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  urgency: {
    goal: '先懂客人的急，再一句話說明我們怎麼處理',
    say: '您趕時間，我就直說。一共三步：看狀況、定辦法、給答覆，第一步現在就開始。',
    dont: '「我們有流程，急也沒用。」',
  },
  twoQuestions: {
    goal: '問得少、問得快，讓客人看到事情在動',
    say: '只請教兩件事，一分鐘：{item}現在是什麼狀況，您手邊有發票或訂單編號嗎？',
    dont: '「您先去填表，填完再排隊。」',
  },
  staysHere: {
    goal: '客人怕一轉身就沒下文，讓他看到事情不會斷',
    say: '您怕一離開就沒人理，我懂。單子上寫的是我{clerk}，還沒給您結果以前，它就一直在我手上。',
    dont: '「您先回去，等我們通知。」',
  },
  answerNow: {
    goal: '當場給第一個答覆；要往上問的，說定時間，說到做到',
    say: '我能決定的，現在就決定。需要店長同意的那一點我馬上去問[，{promise} 前給您明確答覆]。',
    dont: '「我們內部再研究看看。」',
  },
  actNow: {
    goal: '講定就做，當著客人動手',
    say: '好，說定了。單子我現在寫，電話我現在打，第一項辦好就告訴您。',
    dont: '「好，我先記著，有空再處理。」',
  },
  firstToTell: {
    goal: '搶在客人前面報進度',
    say: '不等您來催，我先跟您報告：辦好的是哪一項，還卡在哪裡。[下一次回報，{promise} 前給您。]',
    dont: '「您不要一直催，催也不會比較快。」',
  },
  done: {
    goal: '結果報得快，也報得乾脆',
    say: '辦好了，第一個告訴您。您看一下，沒問題的話，這件事就完成了。',
    dont: '「幫您辦這麼快，要記得給五星喔。」',
  },
}
