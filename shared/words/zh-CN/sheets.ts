// Words of what is printed on cut paper: the letter that declines a request, and the report of an incident.

const shortDay = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
const wholeDay = (day: string) => `${day.slice(0, 4)}年${shortDay(day)}`

export const sheets = {
  caseNo: (no: string) => `售后单号 ${no}`,
  moment: (day: string, clock: string) => `${wholeDay(day)} ${clock}`,
  day: wholeDay,
  shortDay,
  phone: (phone: string) => `电话 ${phone}`,
  reprint: '副本',
  folder: '售后信函',
  letter: {
    title: '关于您这次售后的答复',
    fileName: (no: string) => `${no}-答复`,
    dear: (name: string) => (name === '' ? '您好：' : `${name}，您好：`),
    thanks: (day: string, items: string) =>
      `谢谢您在 ${wholeDay(day)} 把${items}的情况告诉我们。东西我们仔细看过，店长也复核过，下面把结果和道理跟您说清楚。`,
    asked: '您的要求',
    answer: '我们的答复',
    answerIs: (wish: string) => `“${wish}”这一项，这次我们没法办理。`,
    why: '原因',
    basis: '依据',
    instead: '我们还能为您做的',
    disagree: '如果您有不同的看法',
    disagreeText: (contact: string) =>
      contact === ''
        ? '请随时回店里找我们，有新的情况我们重新看。您也可以拨打 12315 请有关部门来评理。'
        : `请随时联系我们（${contact}），有新的情况我们重新看。您也可以拨打 12315 请有关部门来评理。`,
    closing: '买卖不成人情在，东西以后有什么不合适，还请来找我们。',
    handledBy: (clerk: string) => `经办 ${clerk}`,
    approvedBy: (manager: string) => `店长 ${manager} 复核`,
  },
  incident: {
    title: '突发事件记录',
    fileName: (no: string) => `${no}-突发记录`,
    inner: '内部留存',
    from: '起止',
    until: (from: string, to: string) => `${from} 至 ${to}`,
    ongoing: (from: string) => `${from} 起，还没收尾`,
    recordedBy: '记录人',
    time: '时间',
    what: '经过',
    who: '记录',
    people: '在场的人',
    witnesses: '证人',
    police: '报警情况',
    result: '结果',
    nothing: '无',
    signRecorder: '记录人签字',
    signManager: '店长签字',
    signWitness: '证人签字',
  },
  /** What differs from the dialog of the slip. */
  dialog: {
    titles: {
      declineLetter: '给客户的信',
      incidentReport: '突发事件记录',
      noRepeat: '免复述卡',
      handOver: '交接清单',
      cash: '收支清单',
      overdue: '逾期清单',
      batch: '送厂清单',
    },
    preview: '纸面预览',
    noPrinter: '还没选打信和记录的打印机。选一台，以后都用它；也可以先存为 PDF。',
    reprint: '这一份打印过，这次会印上“副本”。',
  },
}
