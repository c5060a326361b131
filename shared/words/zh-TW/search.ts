// Words of the search box.
import type { search as shape } from '../zh-CN/search'

export const search: typeof shape = {
  label: '找售後單',
  placeholder: '手機末四碼 / 單號 / 姓名 / 商品',
  hits: '找到的售後單',
  count: count => `找到 ${count} 單`,
  atLeast: count => `先列出 ${count} 單，再多打幾個字會更準`,
  none: text => `找不到「${text}」`,
  noneHint: '換成手機末四碼、姓名或商品再試試',
  registerThis: '登記新售後',
  noCustomer: '未留客戶',
  noName: '未留姓名',
  tail: tail => `末四碼 ${tail}`,
  untouched: age => `${age}沒跟進`,
  clear: '清空',
  keysTitle: '搜尋',
}
