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
}
