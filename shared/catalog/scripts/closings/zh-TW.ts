// The last sentences in traditional Chinese.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  else: {
    goal: '一次處理好，不讓他再跑一趟',
    say: '除了這件，還有什麼要我一起處理的嗎？',
    dont: '「沒別的事了吧？」',
  },
  counter: {
    goal: '送到門口，好好道別',
    say: '謝謝您特地跑這一趟。單子請收好，慢走，路上小心。',
    dont: '話還沒說完就招呼下一位',
  },
  phone: {
    goal: '等他先掛電話',
    say: '謝謝您聽我說完[，有事就打 {shopPhone}]。您先掛，祝您今天一切順心。',
    dont: '「好，就這樣」，直接掛斷',
  },
  chat: {
    goal: '讓他知道隨時還找得到人',
    say: '謝謝您耐心等我們處理。這個對話我會留著，想到什麼隨時傳給我，看到就回。',
    dont: '「麻煩給五顆星喔」',
  },
  written: {
    goal: '留下找得到人的方式',
    say: '謝謝您寫信告訴我們。還有疑問，直接回信就找得到我[，或打 {shopPhone}]，單號 {no}。',
    dont: '「本信由系統發出，請勿回覆。」',
  },
}
