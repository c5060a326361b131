// What each key does, for the key card and beside controls.

export const keys = {
  everywhere: '哪里都能用',
  inLists: '在列表里',
  title: '快捷键',
  register: '登记一张售后单',
  goToday: '去今日',
  goBoard: '去看板',
  goKnowledge: '去话术',
  goTrash: '去回收站',
  goSettings: '去设置',
  search: '查找',
  showKeys: '看所有快捷键',
  undo: '撤销刚才那一步',
  next: '下一行',
  previous: '上一行',
  first: '第一行',
  last: '最后一行',
  openRow: '打开',
  choose: '选第几个',
  foot: '输入文字时，单个字母和数字照常打字；带 Ctrl、Alt 的键和 F 键一直有用。按 F1 或 Esc 收起。',
}
