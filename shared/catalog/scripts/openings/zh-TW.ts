// The first sentences in traditional Chinese.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  counter: {
    goal: '先請客人坐下，再談事情',
    say: '[{customer}，]您好，我是{clerk}。您先坐，慢慢說，我邊聽邊記。',
    dont: '頭也不抬地問「什麼事？」',
  },
  phone: {
    goal: '先報名字，再問方不方便',
    say: '[{customer}，]您好，我是{shop}的{clerk}。想跟您談談{item}的事，現在方便說話嗎？',
    dont: '「喂，哪位？說吧。」',
  },
  chat: {
    goal: '讓他知道螢幕這頭有人在處理',
    say: '[{customer}，]您好，我是{shop}的{clerk}。您的訊息我看完了，這件事由我負責到底。',
    dont: '只回一個「在」，或丟一段罐頭訊息',
  },
  written: {
    goal: '告訴他信到了、誰在處理、單號幾號',
    say: '[{customer}，]您好，您的來信我收到了。我是{shop}的{clerk}，{item}的事由我處理，單號 {no}。',
    dont: '「已轉交相關單位，請靜候通知。」',
  },
}
