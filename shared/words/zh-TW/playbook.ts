// Words of the playbook: the steps of a case, ticked off one by one.
import type { playbook as shape } from '../zh-CN/playbook'

export const playbook: typeof shape = {
  tab: '方案',
  title: '這張單怎麼辦',
  progress: (settled, count) => `${settled}/${count}`,
  progressSaid: (settled, count) => `共 ${count} 步，辦了 ${settled} 步`,
  none: '這類問題沒有固定步驟，看情況辦。',
  next: '下一步',
  required: '必做',
  done: '做了',
  doneAs: step => `做了：${step}`,
  undone: '取消這一步',
  undoneAs: step => `取消：${step}`,
  doneBy: (name, moment) => `${name} ${moment}`,
  byItself: '單子裡已經有了',
  skip: '不用做',
  skipAs: step => `不用做：${step}`,
  skipped: reason => `不用做：${reason}`,
  why: '為什麼不用做',
  reasons: ['客戶已經給了', '當面看過了', '這次用不到'],
  keepSkip: '就這樣',
  allDone: '步驟都辦好了',
  marked: { done: '記下了', skipped: '記下了，這一步不做', open: '取消了這一步' },
  retention: {
    what: '提了什麼辦法',
    hint: '例如：換一雙新的，運費我們出',
    accepted: '客戶願意',
    declined: '客戶還是要退',
    honest: '只問一次，實話實說。客戶不願意，就照客戶的意思辦。',
    said: '記下了，接下來聽客戶的',
  },
}
