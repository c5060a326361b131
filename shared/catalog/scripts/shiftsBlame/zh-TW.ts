// Talking with somebody for whom the cause lies elsewhere: the sentences in Traditional Chinese as spoken in a Taiwanese shop.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  factsFirst: {
    goal: '先不談誰對誰錯，把事情攤開來看',
    say: '今天先不談該怪誰，先把事情弄清楚。請您從買{item}那天說起，我照您的話寫。',
    dont: '「這不可能是我們的問題。」',
  },
  cause: {
    goal: '講為什麼會這樣，只講原因，不講人',
    say: '為什麼會這樣，我照實說明：先看{item}，再看經過，一步一步來。原因看清楚了，該怎麼處理也就清楚了。',
    dont: '「這是您自己使用不當。」',
  },
  worry: {
    goal: '體會客人的著急，不先替原因下結論',
    say: '錢花了，事情卻不順，任誰都會急。原因我去查清楚，查出來是什麼，就跟您說什麼。',
    dont: '「誰知道您是怎麼弄的。」',
  },
  whereAndHow: {
    goal: '說清楚在哪裡處理、怎麼處理、各自負擔哪一部分',
    say: '我照順序說三件事：在哪裡處理、用什麼辦法、各負擔哪一部分。您同意一項，我寫一項。',
    dont: '「應該都能賠啦，您放心。」',
  },
  limits: {
    goal: '能做的、不能做的、到什麼時候，一次講完整',
    say: '該由店裡負責的，一項都不推；不屬於店裡的，我告訴您找誰、怎麼辦。[{promise} 前]寫成文字給您。',
    dont: '「好好好，都算我們的。」',
  },
  byTheList: {
    goal: '每一步都照寫下的做，話不走樣',
    say: '上次寫明的幾項，我就照那個辦。今天辦到第幾項、後面還剩什麼，我照單子唸給您聽。',
    dont: '「上次我好像不是這樣講的吧。」',
  },
  services: {
    goal: '照講定的收尾，順便說明以後可以找我們做什麼',
    say: '那就照單子上講定的收尾。以後保養、配件、怎麼使用更省心，都歡迎您來{shop}問。',
    dont: '「這次算我們虧，下次不會了。」',
  },
}
