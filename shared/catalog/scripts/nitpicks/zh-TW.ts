// Talking with somebody who weighs every word: the sentences in Traditional Chinese as spoken in a Taiwanese shop.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  exact: {
    goal: '一開口就準確，不說會被放大的話',
    say: '您問得仔細，我就答得仔細。能確定的現在回答，還不確定的，查清楚再回答，免得說錯耽誤您。',
    dont: '「沒問題，包您滿意。」',
  },
  byThePaper: {
    goal: '樣樣對著單據、說明和網頁看',
    say: '我們對著購買紀錄和商品說明，一項一項看。您指出的每一處我都拍下來，記在 {no} 這張單上。',
    dont: '「這種小地方，誰會在意啊。」',
  },
  goodEye: {
    goal: '收下意見，不爭輸贏',
    say: '您看得很仔細，有些地方我們自己都沒注意到。說得對的，我們就改。',
    dont: '「您是專程來找碴的吧？」',
  },
  limits: {
    goal: '給什麼、不給什麼，一次講完整，寫下來',
    say: '照規定能辦的，我都列在單子上了；沒有列的，我不能答應您。列了的我照辦[，{promise} 前回覆您]。',
    dont: '「那就為您破例，您別跟別人說。」',
  },
  review: {
    goal: '提到評價時，不求、不換、不頂',
    say: '評價怎麼寫，您照真實感受來就好。該怎麼處理我照規定做，不會因為評價多做，也不會少做。',
    dont: '「拜託不要給負評，我私下補您一點錢。」',
  },
  inWriting: {
    goal: '話說得準，時間記得準',
    say: '上次怎麼答覆您，單子上有原話。今天接著來：辦完的打了勾，沒辦完的寫了時間，請您過目。',
    dont: '「我大概有說過吧，您別咬文嚼字。」',
  },
  checkEach: {
    goal: '逐項核對，寫明完成',
    say: '講定的幾項請您一樣一樣看過，都對得上才算辦完，單子留一份給您。',
    dont: '「您還想要什麼，可不可以一次講完？」',
  },
}
