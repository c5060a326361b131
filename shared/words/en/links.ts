// Words of merging, splitting and linking cases.
import type { links as shape } from '../zh-CN/links'

export const links: typeof shape = {
  title: 'Linked cases',
}
