// Words of declining a request: with a ground, with proof, with another way, and kindly.
import type { decline as shape } from '../zh-CN/decline'

export const decline: typeof shape = {
  title: '婉拒',
  steps: { ground: '理由', evidence: '看到什麼', alternatives: '其他方案', talk: '怎麼說' },
  next: '下一步',
  ask: '請店長同意，婉拒',
  done: '婉拒記好了，照著這四句跟客人說',
  approveFor: ground => `婉拒客人的要求，理由：${ground}`,
  ground: {
    usable: '這次能用的理由',
    none: '這次沒有站得住腳的理由。客人的要求照規定辦，比硬拒更省心。',
    notNow: '這次用不上的',
    facts: '補充狀況',
    factsHint: '還沒問清楚的補上，能用的理由會跟著變。',
  },
  seen: '看到什麼',
  policy: '依哪條規定',
  innerNote: '只給店長看的備註',
  innerNoteHint: '不列印，客人看不到',
  instead: '給客人的其他方案，至少選一個',
  talk: '四句話，一句一句說',
  declined: '已經婉拒',
  approvedBy: (clerk, manager, moment) => `${moment}，${clerk} 經手，店長 ${manager} 同意`,
  letter: '給客人的信',
  withdraw: '收回婉拒',
  withdrawText: '客人的要求重新評估，這張單繼續辦。記得告訴客人。',
  withdrawReasons: ['看錯狀況', '客人補了憑證', '店長決定照辦'],
  withdrawn: '婉拒收回了，記得告訴客人',
}
