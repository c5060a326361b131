// Talking with somebody who is unhappy with everything: the sentences in Traditional Chinese as spoken in a Taiwanese shop.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  understand: {
    goal: '先讓客人知道：我們聽進去了，也懂這樣商品',
    say: '花了錢還這麼不順心，換作是我也會有意見。您請說，{item}我還算熟，哪裡不對我聽得懂。',
    dont: '「我們店開這麼久，第一次聽到有人這樣講。」',
  },
  pinpoint: {
    goal: '很快從「樣樣不好」回到一件具體的事',
    say: '您講的這些，我先不幫店裡辯解。今天最想請我處理的是哪一項，是{problem}嗎？您說細一點，我好動手。',
    dont: '「您不要什麼事都扯在一起講。」',
  },
  writeDown: {
    goal: '當面寫下來，照這類商品正常的狀況來看，講清楚辦法和能做到哪裡',
    say: '您說的我一項一項寫下來了。{item}正常該是什麼樣子，我照說明書跟您對；能做到哪一步，我現在就講明白。',
    dont: '「每個都這樣，很正常，是您想太多。」',
  },
  own: {
    goal: '不爭好壞，先承認客人這一趟不順心',
    say: '您還願意講給我們聽，就是還給我們機會。沒做好的地方我們承認，先把您手上這件事處理好。',
    dont: '「嫌不好，那您當初幹嘛買？」',
  },
  firstStep: {
    goal: '先給一個可以試的辦法，約好再聯絡',
    say: '我們先走第一步，您看看效果如何。[{promise} 前]我跟您聯絡，還是不滿意的話，我們再往下談。',
    dont: '「能做的就這樣，您自己看著辦。」',
  },
  quietPlace: {
    goal: '一時談不攏，請到不打擾別人的地方坐下談',
    say: '站著講話累，裡面比較安靜，您請坐，先喝杯水。單子我帶進去，一項一項跟您對。',
    dont: '「您小聲一點，不要影響我們做生意。」',
  },
  report: {
    goal: '用做好的一件事說話，不用好聽話',
    say: '[{customer}，]您反映的事我一直放在手邊。哪樣辦好了、還差哪樣，我一項一項跟您報告。',
    dont: '「還沒好，您催也沒用。」',
  },
  look: {
    goal: '請客人自己看滿不滿意，其他意見也收下',
    say: '您最在意的那一項，請您看看這樣可不可以。其他意見我也寫下來了，會原原本本轉給店長。',
    dont: '「這樣總該沒話講了吧？」',
  },
}
