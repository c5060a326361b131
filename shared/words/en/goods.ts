// Words of goods that come in and go out.
import type { goods as shape } from '../zh-CN/goods'

export const goods: typeof shape = {
  title: 'Goods',
}
