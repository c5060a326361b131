// Words of the seven confirmations before goods or money move.
import type { confirm as shape } from '../zh-CN/confirm'

export const confirm: typeof shape = {
  title: '動到錢和商品之前，核對這七項',
  progress: (settled, count) => `核對了 ${settled} 項，共 ${count} 項`,
  all: '全部確認',
  whySkip: '這一項為什麼不用核對',
  skipReasons: ['這次用不上', '客人當面確認過', '店長看過了'],
  photos: count => (count === 0 ? '照片' : `照片 ${count}`),
  photoOf: name => `${name}的照片`,
  marked: { done: '核對好了', skipped: '記下了，這一項不用核對', open: '這一項取消了' },
}
