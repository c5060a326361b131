// The last sentences in simplified Chinese.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  else: {
    goal: '一次办完，不让他再跑一趟',
    say: '除了这件，还有什么要我一起办的吗？',
    dont: '“没别的事了吧？”',
  },
  counter: {
    goal: '送到门口，好好告别',
    say: '谢谢您跑这一趟。单子您收好，慢走，路上当心。',
    dont: '话没说完就招呼下一位',
  },
  phone: {
    goal: '等他先挂电话',
    say: '谢谢您听我说完[，有事就打 {shopPhone}]。您先挂，祝您这一天都顺心。',
    dont: '“行，那就这样”，啪地挂断',
  },
  chat: {
    goal: '让他知道随时还能找到人',
    say: '谢谢您一直等我们处理。这个对话我给您留着，想起什么随时发，我看到就回。',
    dont: '“麻烦给个五星好评哦亲”',
  },
  written: {
    goal: '留下找得到人的办法',
    say: '谢谢您写信告诉我们。还有疑问，回这封信就能找到我[，或者打 {shopPhone}]，单号 {no}。',
    dont: '“本邮件由系统发出，请勿回复。”',
  },
}
