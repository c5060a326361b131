// Talking with somebody who is unhappy with everything: the sentences in Simplified Chinese.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  understand: {
    goal: '先让客人知道：我们听进去了，也懂这件东西',
    say: '花了钱还这么不顺心，换成我也有意见。您说，{item}我比较熟，哪里不对我听得懂。',
    dont: '“我们店开这么多年，头一回听人这么说。”',
  },
  pinpoint: {
    goal: '很快从“样样不好”落到一件具体的事',
    say: '您说的这些，我先不替店里辩解。今天最想让我解决的是哪一样，是{problem}吗？您说具体点，我好动手。',
    dont: '“您别把什么都往一块儿扯。”',
  },
  writeDown: {
    goal: '当面记下来，照这类东西正常的样子看，说清办法和能办到哪一步',
    say: '您说的我一条条写下来了。{item}正常该是什么样，我照说明跟您对；能办到哪一步，我这就讲明白。',
    dont: '“都这样，很正常，是您想多了。”',
  },
  own: {
    goal: '不争好不好，先认客人这一趟不顺心',
    say: '您还愿意说给我们听，就是还给我们机会。哪里没做好我认，先把您手上这件事办好。',
    dont: '“嫌不好，那您当初怎么还买呢？”',
  },
  firstStep: {
    goal: '先给一个能试的办法，约好再联系',
    say: '咱们先走第一步，您看看效果。[{promise} 前]我来找您，要是还不满意，接着往下商量。',
    dont: '“能做的就这些，您看着办吧。”',
  },
  quietPlace: {
    goal: '一时说不拢，请到不打扰别人的地方坐下谈',
    say: '站着说话累，里面清静，您请坐，喝口水。单子我带进去，一条一条跟您对。',
    dont: '“您小声点，别影响我们做生意。”',
  },
  report: {
    goal: '拿做成的一件事说话，不拿好话说话',
    say: '[{customer}，]您提的事我一直放在手边。办成了哪样、还差哪样，我一样样跟您讲。',
    dont: '“还没弄好，您催也没用。”',
  },
  look: {
    goal: '请客人自己看满不满意，别的意见也收下',
    say: '您最在意的那一样，现在请您看看行不行。别的意见我也写着，会原样交给店长。',
    dont: '“这下总没话说了吧？”',
  },
}
