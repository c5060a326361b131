// What each key does, for the key card and beside controls.
import type { keys as shape } from '../zh-CN/keys'

export const keys: typeof shape = {
  everywhere: '隨處可用',
  inLists: '在清單裡',
  title: '快速鍵',
  register: '登記一張售後單',
  goToday: '前往今日',
  goBoard: '前往看板',
  goParcels: '前往收發貨',
  goThird: '前往送廠索賠',
  goCash: '前往收支',
  goKnowledge: '到話術',
  goHandOver: '去交接',
  goPromises: '前往承諾',
  goTrash: '前往回收桶',
  goSettings: '前往設定',
  search: '搜尋',
  showKeys: '查看所有快速鍵',
  undo: '復原剛才那一步',
  next: '下一列',
  previous: '上一列',
  first: '第一列',
  last: '最後一列',
  openRow: '開啟',
  choose: '選第幾個',
  foot: '輸入文字時，單一字母和數字照常打字；含 Ctrl、Alt 的按鍵和 F 鍵隨時可用。按 F1 或 Esc 關閉。',
}
