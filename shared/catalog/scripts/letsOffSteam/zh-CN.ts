// Talking with somebody who lets off steam: the sentences in Simplified Chinese.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  listen: {
    goal: '不打断、不辩解，让火先出来',
    say: '您心里有火，都说出来。我不插嘴，一句一句听完。',
    dont: '“您冷静一点，有话好好说。”',
  },
  calm: {
    goal: '等话慢下来，再轻轻接住',
    say: '换成我，碰上这种事也坐不住。您先缓口气，后面的事交给我。',
    dont: '“多大点事，至于发这么大火吗？”',
  },
  toThePoint: {
    goal: '从气话里，找出那一件具体的事',
    say: '刚才这些里头，最让您来气的是哪一样？是{problem}，还是别的？您告诉我，我先办它。',
    dont: '“说了半天，您到底想要什么？”',
  },
  inYourPlace: {
    goal: '再说一次，我们懂客人的处境',
    say: '高高兴兴来买{item}，落得一肚子气，难怪您心里堵。该怪我们的，我替店里认，不找借口。',
    dont: '“别的客人碰到这事，可没像您这样。”',
  },
  together: {
    goal: '一起定一个两边都能接受的办法',
    say: '气归气，事情咱们还是给办好。我先说个办法，哪里不合适您改，改到您和我都点头。',
    dont: '“就这个方案，要不要随您。”',
  },
  beforeAsked: {
    goal: '先去联系，别让气又攒起来',
    say: '[{customer}，]那天您说的话我都记着。事情走到哪儿了，先跟您说一声，省得您再为它心烦。',
    dont: '“您今天气消了没有？”',
  },
  thanks: {
    goal: '说定、道谢，让客人心里舒坦地走',
    say: '照说好的，都办完了。谢谢您那天把话说透，我们才知道哪里该改。',
    dont: '“您那天火气可真够大的。”',
  },
}
