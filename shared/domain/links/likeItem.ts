// Whether two descriptions may mean the same thing: 红色鞋38码 and 缓震跑鞋 红 38 (N15).
import type { CaseLine } from '../../model/goods'

type Described = Pick<CaseLine, 'itemName' | 'spec'>

/** Chinese has no spaces: there every character is a word of its own. */
function wordsOf({ itemName, spec }: Described): ReadonlySet<string> {
  const text = `${itemName} ${spec}`.toLowerCase()
  return new Set(text.match(/\p{Script=Han}|[a-z0-9]+/gu) ?? [])
}

/** So much of the shorter description has to stand in the other one. */
const ENOUGH = 0.6

export function isLikeItem(a: Described, b: Described): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const shared = [...left].filter(word => right.has(word)).length
  return shared > 0 && shared >= ENOUGH * Math.min(left.size, right.size)
}
