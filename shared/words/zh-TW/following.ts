// Words of the timeline about who looks after a case, and about follow-ups.
import type { following as shape } from '../zh-CN/following'

export const following: typeof shape = {
  assigned: (from, to) => (from === '' ? `交給 ${to} 跟進` : `由 ${from} 轉給 ${to} 跟進`),
  handOverGiven: to => `交接給 ${to}，等對方接`,
  handOverGivenAny: '交接給下一班，等人接',
  handOverAccepted: from => (from === '' ? '接了班' : `接了 ${from} 的班`),
  handOverReturned: from => (from === '' ? '沒接，退了回去' : `沒接，退回給 ${from}`),
  handOverTakenBack: '收回了交接',
  readBack: '跟客人複述過，他說沒錯',
  readBackCorrected: '跟客人複述時，他更正了',
  reminderChanged: (what, due) => (what === '' ? `提醒改到 ${due}` : `提醒「${what}」改到 ${due}`),
  reminderDropped: what => (what === '' ? '不再提醒' : `不再提醒：${what}`),
  cared: '結案後回訪過客人',
}
