// Talking with somebody who has a lot to tell: the sentences in Simplified Chinese.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  oneThing: {
    goal: '一开头就定个先后，客人觉得被听见，话也不跑远',
    say: '先说最要紧的那一样，好不好？后面的您不用怕我忘，我再一样样问您。',
    dont: '“您能不能挑重点说？”',
  },
  askFact: {
    goal: '用一个好回答的小问题，自然地把话接过来',
    say: '这里我得写准，先问您一句：{item}是哪天买的？联系您打哪个号码方便？',
    dont: '“您停一停，先听我说。”',
  },
  sumUp: {
    goal: '归成一句，回到正题',
    say: '您前面讲的我归成一句：{item}，{problem}[，您希望{wish}]。主要就是这一件，对吧？',
    dont: '“这些跟退换没关系，不用讲。”',
  },
  hear: {
    goal: '回应话里真正在意的那一点',
    say: '来回折腾成这样，谁都攒了一肚子话。最让您不痛快的那一点，我听出来了，没当小事。',
    dont: '“嗯，哦，知道了。”',
  },
  onePlan: {
    goal: '直接给一个办法，只问行不行',
    say: '照您这情况，我给您挑最省事的一个办法。您听完，跟我说行还是不行就好。',
    dont: '“那您看怎么办好呢？”',
  },
  wrapUp: {
    goal: '说定就收，道一声谢',
    say: '那就这么定，我写上了。谢谢您讲得这么细，剩下的路我去跑。',
    dont: '“还有别的吗？您再想想。”',
  },
  reassure: {
    goal: '让客人安心，说好什么时候联系',
    say: '您放心忙您的，事情在我手上。[{promise} 前]我找您；新想起什么，到时候一起告诉我。',
    dont: '“没事您就多打几个电话来问问。”',
  },
  result: {
    goal: '报一声结果，好好收住',
    say: '说好的那件办妥了，请您看一眼。往后要查，报 {no} 就行，不用再从头讲。',
    dont: '“总算完了，这件事可说了够久的。”',
  },
}
