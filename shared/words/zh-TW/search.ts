// Words of the search box.
import type { search as shape } from '../zh-CN/search'

export const search: typeof shape = {
  label: '找售後單',
  placeholder: '手機末四碼 / 姓名或拼音 / 單號 / 商品',
  hits: '找到的售後單',
  count: count => `找到 ${count} 單`,
  atLeast: count => `先列出 ${count} 單，再多打幾個字會更準`,
  none: text => `找不到「${text}」`,
  registerThis: '登記新售後',
  noCustomer: '未留客戶',
  noName: '未留姓名',
  untouched: age => `${age}沒跟進`,
  clear: '清空',
  searching: '搜尋中…',
  ways: {
    title: '記得什麼就打什麼',
    lines: [
      { what: '姓名、漢語拼音或拼音首字母', example: '曾麗 · zengli · zl' },
      { what: '手機末四碼或完整號碼', example: '4416' },
      { what: '售後單號、訂單編號、物流單號', example: '掃條碼也可以' },
      { what: '商品，問題和備註裡的字', example: '短靴 · 脫膠' },
      { what: '幾樣一起打，找得更準', example: '李 紅色' },
    ],
  },
  notes: '跟進紀錄裡',
  notesSearching: '再找找跟進紀錄…',
  notesMore: '跟進紀錄裡還有，再多打幾個字會更準',
  fields: {
    orderNo: '訂單編號',
    goods: '商品',
    tracking: '物流單號',
    problem: '問題',
    note: '備註',
    followUp: '跟進',
    promise: '承諾',
    reminder: '提醒',
    money: '收付款',
  },
}
