// Words of the morning run: one row after the other, with the number to call and what to say.
export const morning = {
  start: '过一遍',
  title: '过一遍今天的事',
  place: (at: number, of: number) => `第 ${at} 条，共 ${of} 条`,
  placeShort: (at: number, of: number) => `${at} / ${of}`,
  copyPhone: '复制号码',
  phoneCopied: '号码复制好了',
  noPhone: '没留电话',
  promisedBy: (moment: string) => `答应过：${moment} 前给消息`,
  sayThis: '可以这么说',
  copyText: '复制这段话',
  textCopied: '话复制好了，发给客户就行',
  next: '下一条',
  back: '上一条',
  end: '先到这里',
  gone: '这一条已经有人办好了',
  goneText: '看下一条吧。',

  say: {
    collect: (item: string) => `您好，您的${item}已经备好，放在店里等您，方便的时候来取就行。`,
    coolOff: '您好，刚才的事我们一直放在心上。现在方便说几句吗？',
    afterDelivery: (item: string) => `您好，新的${item}应该到您手上了，还合适吗？`,
    satisfaction: (item: string) => `您好，前几天您的${item}办好了，用着都还好吗？`,
    claim: (amount: string) => `您好，上次说好的 ${amount} 还没到，麻烦帮我们看看到哪一步了。`,
    batch: (no: string, pieces: number) =>
      `您好，${no} 这批还有 ${pieces} 件没回来，客户在等，麻烦给个准日子。`,
  },

  finished: '过完一遍了',
  nothing: '一条也没有落下。',
  doneCount: (count: number) => `办好 ${count} 条`,
  laterCount: (count: number) => `放到稍后 ${count} 条`,
  leftCount: (count: number) => `还有 ${count} 条留在今日`,
  calm: '喝口水，剩下的按顺序来。',
  toToday: '回到今日',
}
