// Words of the morning run: one row after the other, with the number to call and what to say.
import type { morning as shape } from '../zh-CN/morning'

export const morning: typeof shape = {
  start: '看一遍',
  title: '把今天的事看一遍',
  place: (at, of) => `第 ${at} 筆，共 ${of} 筆`,
  placeShort: (at, of) => `${at} / ${of}`,
  copyPhone: '複製電話',
  phoneCopied: '電話複製好了',
  noPhone: '沒留電話',
  promisedBy: moment => `答應過：${moment} 前給消息`,
  sayThis: '可以這樣說',
  copyText: '複製這段話',
  textCopied: '話複製好了，傳給客人就行',
  next: '下一筆',
  back: '上一筆',
  end: '先到這裡',
  gone: '這一筆已經有人辦好了',
  goneText: '看下一筆吧。',

  say: {
    collect: item => `您好，您的${item}已經準備好，放在店裡等您，方便的時候過來拿就可以。`,
    coolOff: '您好，剛才的事我們一直放在心上。現在方便說幾句嗎？',
    afterDelivery: item => `您好，新的${item}應該到您手上了，還合適嗎？`,
    satisfaction: item => `您好，前幾天您的${item}處理好了，用起來都還好嗎？`,
    claim: amount => `您好，上次說好的 ${amount} 還沒到，麻煩幫我們看一下進度。`,
    batch: (no, pieces) => `您好，${no} 這批還有 ${pieces} 件沒回來，客人在等，麻煩給個確定的日子。`,
  },

  finished: '看完一遍了',
  nothing: '一筆也沒有漏掉。',
  doneCount: count => `辦好 ${count} 筆`,
  laterCount: count => `放到稍後 ${count} 筆`,
  leftCount: count => `還有 ${count} 筆留在今日`,
  calm: '喝口水，剩下的照順序來。',
  toToday: '回到今日',
}
