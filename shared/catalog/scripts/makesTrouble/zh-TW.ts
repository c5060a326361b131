// Talking while a scene is being made: the sentences in Traditional Chinese as spoken in a Taiwanese shop.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  steady: {
    goal: '聲音放低、說慢一點，先把人穩住',
    say: '我過來就是要幫您把事情辦好。您先說，我們不趕時間。',
    dont: '「你想幹嘛？不要在這裡鬧！」',
  },
  threeFacts: {
    goal: '只問事實，不評論人；同時請同事記下時間',
    say: '我想先弄清楚三件事：買的是什麼、哪天買的、您希望怎麼處理。您說一項，我寫一項。',
    dont: '「你根本就不是來解決問題的。」',
  },
  aside: {
    goal: '離開人多的地方，別讓場面愈來愈大',
    say: '這裡人多，講話聽不清楚。裡面有位子，我請店長一起坐下來聽您說，這邊請。',
    dont: '「吵也沒用，大家都在看。」',
  },
  safety: {
    goal: '有人擋路、推擠時，只說要大家平安',
    say: '請讓其他客人先過，我們之間也保持一點距離，誰都不要受傷。我就在這裡，您的事我繼續處理。',
    dont: '「你再動一下試試看！」',
  },
  slowly: {
    goal: '對方聲音再大，也只用平常的聲音回應',
    say: '您的意思我聽清楚了。我們慢慢說，我一句一句記，一樣一樣處理。',
    dont: '「你兇什麼兇？」',
  },
  limits: {
    goal: '平靜地說清楚：能做什麼、不能做什麼、到什麼時候',
    say: '規定裡該給您的，一分不少；規定以外的，我不能答應。[{promise} 前]給您書面答覆。',
    dont: '「好啦好啦，給你錢，趕快走。」',
  },
  coolHeads: {
    goal: '大家都平靜了，換個時間再聯絡',
    say: '[{customer}，]那天話說得急，今天想跟您心平氣和把事情辦完。您哪個時間方便，我來配合。',
    dont: '「上次你那個樣子，我們都錄下來了。」',
  },
  written: {
    goal: '照寫明的結果辦完，不翻舊帳',
    say: '事情照寫明的結果辦完了，這一份請您留著。以後有別的需要，一樣歡迎您來問。',
    dont: '「到此為止，以後不要再來了。」',
  },
}
