// What the demo shop wrote into its own knowledge: a sentence worded anew, twice, and a line of its own.

import { saveOwn } from '../domain/knowledge/own'
import { withWording } from '../domain/knowledge/ownText'
import type { OwnValue } from '../model/ownKnowledge'
import type { Scene } from '../model/ruling'
import { DAY_MS } from '../time/zone'
import { clerkOn, must, type Stage } from './stage'

const KEY = 'distrusts-duty-say'

const WORDINGS: readonly { readonly daysAgo: number; readonly text: string }[] = [
  { daysAgo: 38, text: '您放心，这件事从头到尾我来跟。[{promise} 前]我打给您。' },
  { daysAgo: 12, text: '您放心，这件事从头到尾我来跟，不用再跟别人讲一遍。[{promise} 前]我打给您。' },
]

const LINE: OwnValue = {
  subject: 'line',
  customerType: null,
  group: 'product',
  stage: 'soothe',
  texts: {
    'zh-CN': {
      goal: '先让人坐下来，气就消一半',
      say: '您坐，我给您倒杯水，{item}我这就看。',
      dont: '“您先等会儿，我忙完这个。”',
    },
  },
}

/** Written by the manager, a while ago. */
export function writeOwnWords(stage: Stage, newId: (atMs: number) => string): void {
  const by = clerkOn(stage, 'zhou')
  const write = (daysAgo: number, key: string | null, value: OwnValue | null) => {
    const at = stage.now - daysAgo * DAY_MS
    const scene: Scene = { now: at, by, newId: () => newId(at) }
    if (value !== null) must(stage, saveOwn(stage.book, scene, { key, value, approval: null }), 'own words')
  }
  for (const { daysAgo, text } of WORDINGS) write(daysAgo, KEY, withWording(null, KEY, 'zh-CN', text))
  write(25, null, LINE)
}
