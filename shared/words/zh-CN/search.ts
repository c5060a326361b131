// Words of the search box.

export const search = {
  label: '找售后单',
  placeholder: '手机尾号 / 单号 / 姓名 / 货品',
  hits: '找到的售后单',
  count: (count: number) => `找到 ${count} 单`,
  atLeast: (count: number) => `先列出 ${count} 单，再多打几个字会更准`,
  none: (text: string) => `没找到“${text}”`,
  noneHint: '换成手机尾号、姓名或货品再试试',
  registerThis: '登记新售后',
  noCustomer: '未留客户',
  noName: '未留姓名',
  tail: (tail: string) => `尾号 ${tail}`,
  untouched: (age: string) => `${age}没跟进`,
  clear: '清空',
  keysTitle: '查找',
}
