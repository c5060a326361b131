// Talking with somebody for whom the cause lies elsewhere: the sentences in Simplified Chinese.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  factsFirst: {
    goal: '先不谈谁对谁错，把事情摆出来',
    say: '今天先不论怪谁，先把事情弄明白。您从买{item}那天讲起，我照原话写。',
    dont: '“这不可能是我们的问题。”',
  },
  cause: {
    goal: '讲东西为什么会这样，只讲原因，不讲人',
    say: '为什么会这样，我照实讲：先看{item}，再看经过，一步一步来。原因看清了，该怎么处理也就清楚了。',
    dont: '“这是您自己没用对。”',
  },
  worry: {
    goal: '认客人的着急，不提前替原因下结论',
    say: '钱花了，事情没顺，换谁都急。原因我去查准，查出来是什么，就跟您说什么。',
    dont: '“谁知道您是怎么弄的。”',
  },
  whereAndHow: {
    goal: '说准在哪儿解决、怎么解决、各自担哪一份',
    say: '我按顺序说三样：在哪儿处理、用什么办法、各担哪一份。您同意一条，我写一条。',
    dont: '“应该都能赔吧，您放心好了。”',
  },
  limits: {
    goal: '能做的、不能做的、到什么时候，一次说全',
    say: '归店里的，一样不推；不归店里的，我告诉您找谁、怎么办。[{promise} 前]写成文字给您。',
    dont: '“好好好，都算我们的。”',
  },
  byTheList: {
    goal: '每一步都照写下的来，话不走样',
    say: '上回写明的几条，我就照那个办。今天办到第几条、后面还剩什么，我照单子念给您听。',
    dont: '“上次我好像不是这么说的吧。”',
  },
  services: {
    goal: '照说定的收尾，顺带讲讲以后能找我们做什么',
    say: '那就照单子上说定的收尾。往后保养、配件、怎么用更省心，您都可以来{shop}问。',
    dont: '“这次算我们吃亏，下不为例。”',
  },
}
