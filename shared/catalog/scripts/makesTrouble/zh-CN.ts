// Talking while a scene is being made: the sentences in Simplified Chinese.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  steady: {
    goal: '声音放低、说慢一点，先把人稳住',
    say: '我来，就是帮您把事情办了的。您先说，我们不赶时间。',
    dont: '“你想干什么？别在这儿闹！”',
  },
  threeFacts: {
    goal: '只问事实，不评人；同时请同事记下时间',
    say: '我需要弄清三件事：买的什么、哪天买的、您要怎么处理。您说一样，我写一样。',
    dont: '“你根本就不是来解决问题的。”',
  },
  aside: {
    goal: '离开人多的地方，别让场面越来越大',
    say: '这里人多，说话听不清。里面有座，我请店长一起坐下听您说，您这边请。',
    dont: '“吵也没用，大家都看着呢。”',
  },
  safety: {
    goal: '有人挡路、推搡时，只说要大家平安',
    say: '请让别的顾客先过去，咱们之间也留点距离，谁都别伤着。我就在这儿，您的事我接着办。',
    dont: '“你再动一下试试！”',
  },
  slowly: {
    goal: '对方声音再高，也只用平常的声音回应',
    say: '您的意思我听清楚了。咱们慢慢说，我一句一句记，一样一样办。',
    dont: '“你凶什么凶？”',
  },
  limits: {
    goal: '平静地说清：能做什么、不能做什么、到什么时候',
    say: '规定里该给您的，一分不少；规定之外的，我不能答应。[{promise} 前]给您书面答复。',
    dont: '“行行行，给你钱，赶紧走。”',
  },
  coolHeads: {
    goal: '大家都平静了，换个时间再联系',
    say: '[{customer}，]那天话说得急，今天想跟您平心静气地把事情办完。您哪个时间方便，我来配合。',
    dont: '“上次你那个样子，我们都录下来了。”',
  },
  written: {
    goal: '照写明的结果办完，不翻旧账',
    say: '事情照写明的结果办完了，这一份给您留着。往后有别的需要，照样欢迎来问。',
    dont: '“到此为止，以后别再来了。”',
  },
}
