// Talking with somebody who is not convinced yet: the sentences in Traditional Chinese as spoken in a Taiwanese shop.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  duty: {
    goal: '講清楚這件事誰負責、照什麼規定辦',
    say: '從現在起，這件事由我{clerk}一個人負責到底。該修、該換、該退，規定怎麼寫就怎麼做，我先翻給您看。',
    dont: '「我只是店員，做不了主。」',
  },
  onRecord: {
    goal: '讓客人看得到，我們是認真的',
    say: '您邊說我邊寫，單號 {no}，店長看到的也是同一張。寫完請您過目，哪一句不對就改哪一句。',
    dont: '「我記在腦子裡就好，不用寫。」',
  },
  repeat: {
    goal: '把重點唸回去，請客人確認',
    say: '我唸一遍給您聽：{item}，{problem}[，您希望{wish}]。有一點不對，請您馬上喊停。',
    dont: '「好了好了，我知道您要什麼。」',
  },
  openDoor: {
    goal: '想找負責人，就把門打開，不擋',
    say: '您想跟負責人談，我去請，不會攔您。您擔心講完沒人理，單子上寫的是{clerk}，隨時找得到我。',
    dont: '「老闆在忙，找他也是一樣的答案。」',
  },
  planAndTime: {
    goal: '辦法和時間一起講，兩樣都明確',
    say: '辦法說清楚，時間也說清楚。[{promise} 前]我給您答覆，成或不成，都由我親口告訴您。',
    dont: '「放心啦，很快就好，一定沒問題。」',
  },
  askTrust: {
    goal: '請客人給一次機會，把講定的再確認一次',
    say: '好聽的話您聽多了，這一次請看我做不做得到。剛才那幾項您若同意，我馬上處理。',
    dont: '「您不相信的話，我也沒辦法。」',
  },
  evidence: {
    goal: '不等客人來問，拿紀錄說話',
    say: '[{customer}，]跟您約的時間我沒忘。這一步做了什麼都有紀錄，我拿給您看，不用只聽我講。',
    dont: '「正在處理了，您再等一下。」',
  },
  keepProof: {
    goal: '讓客人手上留著憑據',
    say: '答應您的幾項，請您對著單子看一遍，樣樣都對才算完成。單子請收好，以後報 {no} 就找得到我。',
    dont: '「您看，早說可以辦，您就是不信。」',
  },
}
