// Talking with somebody who has a lot to tell: the sentences in Traditional Chinese as spoken in a Taiwanese shop.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  oneThing: {
    goal: '一開始就排個先後，客人覺得被聽見，話也不會跑遠',
    say: '先講最要緊的那一項，好嗎？後面的不用怕我忘記，我會一項一項請教您。',
    dont: '「可以請您講重點嗎？」',
  },
  askFact: {
    goal: '用一個好回答的小問題，自然地接過話來',
    say: '這裡我得寫準確，先請教您：{item}是哪一天買的？聯絡您打哪支電話方便？',
    dont: '「您先停一下，聽我說。」',
  },
  sumUp: {
    goal: '歸納成一句，回到正題',
    say: '您前面講的，我整理成一句：{item}，{problem}[，您想要{wish}]。主要就是這件事，對嗎？',
    dont: '「這些跟退換貨無關，不用講了。」',
  },
  hear: {
    goal: '回應話裡真正在意的那一點',
    say: '這樣來來回回，任誰都累積一肚子話。最讓您不舒服的那一點，我聽出來了，沒有當小事。',
    dont: '「嗯嗯，喔，好。」',
  },
  onePlan: {
    goal: '直接給一個辦法，只問可不可以',
    say: '以您的情況，我幫您選一個最省事的辦法。您聽完，跟我說可以或不可以就好。',
    dont: '「那您覺得要怎麼辦比較好？」',
  },
  wrapUp: {
    goal: '講定就收，說聲謝謝',
    say: '那就這樣決定，我寫上去了。謝謝您講得這麼仔細，接下來換我去跑。',
    dont: '「還有沒有別的？您再想想看。」',
  },
  reassure: {
    goal: '讓客人安心，講好什麼時候聯絡',
    say: '您放心去忙，事情在我手上。[{promise} 前]我跟您聯絡；又想起什麼，到時候一起告訴我。',
    dont: '「有空就多打幾通電話來問。」',
  },
  result: {
    goal: '報告結果，好好收尾',
    say: '講好的那件事辦妥了，請您看一下。以後要查，報 {no} 就可以，不用再從頭講一次。',
    dont: '「終於好了，這件事也講夠久了。」',
  },
}
