// Words of the timeline about who looks after a case, and about follow-ups.

export const following = {
  assigned: (from: string, to: string) => (from === '' ? `交给 ${to} 跟进` : `由 ${from} 转给 ${to} 跟进`),
  handOverGiven: (to: string) => `交接给 ${to}，等对方接`,
  handOverGivenAny: '交接给下一班，等人接',
  handOverAccepted: (from: string) => (from === '' ? '接了班' : `接了 ${from} 的班`),
  handOverReturned: (from: string) => (from === '' ? '没接，退了回去' : `没接，退回给 ${from}`),
  handOverTakenBack: '收回了交接',
  readBack: '跟客户复述过，他说没错',
  readBackCorrected: '跟客户复述时，他纠正了',
  reminderChanged: (what: string, due: string) =>
    what === '' ? `提醒改到 ${due}` : `提醒“${what}”改到 ${due}`,
  reminderDropped: (what: string) => (what === '' ? '不再提醒' : `不再提醒：${what}`),
  cared: '完结后回访过客户',
}
