// The first sentences in simplified Chinese.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  counter: {
    goal: '先让人坐下，再谈事情',
    say: '[{customer}，]您好，我是{clerk}。您先坐，慢慢说，我在听，也在记。',
    dont: '头也不抬地问“什么事？”',
  },
  phone: {
    goal: '报上名字，问一声方不方便',
    say: '[{customer}，]您好，我是{shop}的{clerk}。关于{item}，您现在方便说两句吗？',
    dont: '“喂，哪位？说吧。”',
  },
  chat: {
    goal: '让他知道屏幕这头有人在管',
    say: '[{customer}，]您好，我是{shop}的{clerk}。您的消息我看完了，这件事由我跟到底。',
    dont: '只回一个“在”，或者发一段自动回复',
  },
  written: {
    goal: '告诉他信到了、谁在办、单号是多少',
    say: '[{customer}，]您好，您的来信我收到了。我是{shop}的{clerk}，{item}的事由我来办，单号 {no}。',
    dont: '“来信已转相关部门，请等候通知。”',
  },
}
