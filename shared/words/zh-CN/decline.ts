// Words of declining a request: with a ground, with proof, with another way, and kindly.

export const decline = {
  title: '婉拒',
  steps: { ground: '理由', evidence: '看到了什么', alternatives: '别的办法', talk: '怎么说' },
  next: '下一步',
  ask: '请店长点头，婉拒',
  done: '婉拒记好了，照着这四句跟客户说',
  approveFor: (ground: string) => `婉拒客户的要求，理由：${ground}`,
  ground: {
    usable: '这次能用的理由',
    none: '这次没有站得住的理由。客户要的，照规矩给他办，比硬拒省心。',
    notNow: '这次用不上的',
    facts: '补充情况',
    factsHint: '还没问清的补上，能用的理由会跟着变。',
  },
  seen: '看到了什么',
  policy: '按哪条规矩',
  innerNote: '只给店长看的备注',
  innerNoteHint: '不打印，客户看不到',
  instead: '给客户的别的办法，至少选一个',
  talk: '四句话，一句一句说',
  declined: '已经婉拒',
  approvedBy: (clerk: string, manager: string, moment: string) =>
    `${moment}，${clerk} 经手，店长 ${manager} 同意`,
  letter: '给客户的信',
  withdraw: '收回婉拒',
  withdrawText: '客户的要求重新来看，单子接着办。记得告诉客户。',
  withdrawReasons: ['看错了情况', '客户补了凭证', '店长决定照办'],
  withdrawn: '婉拒收回了，记得告诉客户',
}
