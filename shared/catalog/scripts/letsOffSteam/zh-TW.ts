// Talking with somebody who lets off steam: the sentences in Traditional Chinese as spoken in a Taiwanese shop.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  listen: {
    goal: '不打斷、不辯解，讓火氣先出來',
    say: '您心裡有氣，都說出來。我不插嘴，一句一句聽完。',
    dont: '「請您冷靜一點，有話好好講。」',
  },
  calm: {
    goal: '等話慢下來，再輕輕接住',
    say: '換作是我，遇到這種事也坐不住。您先喘口氣，接下來交給我。',
    dont: '「這點小事，有必要發這麼大脾氣嗎？」',
  },
  toThePoint: {
    goal: '從氣話裡，找出那一件具體的事',
    say: '剛才這些裡面，最讓您生氣的是哪一項？是{problem}，還是別的？您告訴我，我先處理它。',
    dont: '「講了半天，您到底想要什麼？」',
  },
  inYourPlace: {
    goal: '再說一次，我們懂客人的處境',
    say: '開開心心來買{item}，結果換來一肚子氣，難怪您心裡悶。該算我們的，我替店裡承認，不找藉口。',
    dont: '「別的客人遇到這種事，都沒像您這樣。」',
  },
  together: {
    goal: '一起定一個兩邊都能接受的辦法',
    say: '生氣歸生氣，事情我們還是要辦好。我先說個辦法，哪裡不合適您改，改到您跟我都點頭。',
    dont: '「就這個方案，要不要隨您。」',
  },
  beforeAsked: {
    goal: '先去聯絡，別讓氣又累積起來',
    say: '[{customer}，]那天您說的話我都記得。事情走到哪裡了，先跟您說一聲，免得您再為它煩心。',
    dont: '「您今天氣消了沒？」',
  },
  thanks: {
    goal: '講定、道謝，讓客人心裡舒坦地離開',
    say: '照講好的，都辦完了。謝謝您那天把話說開，我們才知道哪裡該改。',
    dont: '「您那天的脾氣真的很大。」',
  },
}
