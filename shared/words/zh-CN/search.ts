// Words of the search box.

export const search = {
  label: '找售后单',
  placeholder: '手机尾号 / 姓名或拼音 / 单号 / 货品',
  hits: '找到的售后单',
  count: (count: number) => `找到 ${count} 单`,
  atLeast: (count: number) => `先列出 ${count} 单，再多打几个字会更准`,
  none: (text: string) => `没找到“${text}”`,
  registerThis: '登记新售后',
  noCustomer: '未留客户',
  noName: '未留姓名',
  untouched: (age: string) => `${age}没跟进`,
  clear: '清空',
  searching: '正在找…',
  /** Before anything is typed, and when nothing was found. */
  ways: {
    title: '记得什么就打什么',
    lines: [
      { what: '姓名、拼音或首字母', example: '曾丽 · zengli · zl' },
      { what: '手机尾号或整个号码', example: '4416' },
      { what: '售后单号、订单号、快递单号', example: '扫码也行' },
      { what: '货品，问题和备注里的词', example: '短靴 · 开胶' },
      { what: '几样一起打，找得更准', example: '李 红色' },
    ],
  },
  notes: '跟进记录里',
  notesSearching: '再找找跟进记录…',
  notesMore: '跟进记录里还有，再多打几个字会更准',
  fields: {
    orderNo: '订单号',
    goods: '货品',
    tracking: '快递单号',
    problem: '问题',
    note: '备注',
    followUp: '跟进',
    promise: '承诺',
    reminder: '提醒',
    money: '收付款',
  },
}
