// Words for what the treatment of a case still lacks before it is settled or closed.
import type { treatment as shape } from '../zh-CN/treatment'

export const treatment: typeof shape = {
  openSteps: '還沒做的步驟',
  skipRest: '這幾步不勾了',
  whySkip: '這幾步為什麼不勾',
  skipReasons: ['都做過了，沒來得及勾選', '客戶當場就滿意了', '這次用不上'],
  keepSkip: '就這樣',
  skippedRest: '記下了，這幾步不勾',
  seven: '動到錢和商品之前，核對這七項',
  confirmAll: '七項都核對過了',
  confirmedAll: '七項都確認了',
  closeAnyway: '請店長同意，先完結',
  closeAnywayFor: (no, missing) => `${no} 先完結，還差：${missing}`,
  cannotWait: '上面有些店裡自己就能辦完，店長也不能先擱著',
  closedMeanwhile: (name, outcome) => `${name}剛才已經完結了這張單：${outcome}`,
  closedMeanwhileHint: '您寫的還在這裡，先抄下來，要接著辦就重新開啟這張單。',
  leftOpen: what => `完結時還差：${what}`,
  notKept: what => `沒有做到：${what}`,
}
