// The demo shop: a shoe and clothes shop with sixty lively days behind it, whenever it is opened.

import { newClerk } from '../domain/clerks'
import { firstSettings, openingHoursOf } from '../domain/settings'
import type { Change } from '../model/book'
import type { Case } from '../model/case'
import { type ClerkId, CustomerId } from '../model/ids'
import { RECORD_VERSION } from '../model/record'
import type { Scene } from '../model/ruling'
import { SYSTEM } from '../model/shop'
import { DAY_MS, instant } from '../time/zone'
import { beginStory } from './beginStory'
import { playStep } from './deeds'
import { DemoBook } from './demoBook'
import { hoursAgo } from './demoTime'
import { followUp } from './followingUp'
import { writeOwnWords } from './ownWords'
import { DEMO_CLERKS, DEMO_CUSTOMERS, demoPhone } from './people'
import { between } from './seededRandom'
import type { Stage } from './stage'
import { DECLINED_STORIES } from './stories/declined'
import { EARLIER_STORIES } from './stories/earlier'
import { EARLIEST_STORIES } from './stories/earliest'
import { ENDED_STORIES } from './stories/ended'
import { FORGOTTEN_STORIES } from './stories/forgotten'
import { FRESH_STORIES } from './stories/fresh'
import { SETTLING_STORIES } from './stories/settling'
import { WAITING_STORIES } from './stories/waiting'
import { WORKING_STORIES } from './stories/working'
import type { ClerkKey, Step, Story } from './story'
import { keepParcels } from './unclaimedParcels'

export type DemoScene = {
  /** Milliseconds since 1970 UTC. */
  readonly now: number
  readonly random: () => number
  /** A new id that was born at this moment. */
  readonly newId: (atMs: number) => string
  /** IANA name. */
  readonly zone: string
}

const DEMO_STORIES: readonly Story[] = [
  ...FRESH_STORIES,
  ...WORKING_STORIES,
  ...FORGOTTEN_STORIES,
  ...WAITING_STORIES,
  ...SETTLING_STORIES,
  ...ENDED_STORIES,
  ...DECLINED_STORIES,
  ...EARLIER_STORIES,
  ...EARLIEST_STORIES,
]

const SHOP_AGE_DAYS = 420

const DEMO_SETTINGS = {
  shopName: '南巷鞋衣铺',
  phone: '0000-0019900',
  address: '南巷 18 号（菜场对面，第二个门）',
  terms: '凭本联取货。修好的东西请在三十天内来取，过期我们会再打电话给您。退换以吊牌完好、没有穿着痕迹为准。',
} as const

function openShop(scene: DemoScene): Stage {
  const { now, newId, zone } = scene
  const book = new DemoBook()
  const born = now - SHOP_AGE_DAYS * DAY_MS
  const founding: Scene = { now: born, by: SYSTEM, newId: () => newId(born) }
  const settings = { ...firstSettings(founding, DEMO_SETTINGS.shopName, zone), ...DEMO_SETTINGS }
  book.apply({ collection: 'shop', record: settings })

  const clerks = new Map<ClerkKey, ClerkId>()
  DEMO_CLERKS.forEach(({ key, name, role }, index) => {
    const at = born + index * 30 * DAY_MS
    const record = newClerk({ now: at, by: SYSTEM, newId: () => newId(at) }, name, role)
    clerks.set(key, record.id)
    book.apply({ collection: 'shop', record })
  })

  const hours = openingHoursOf(settings)
  const customers = new Map<string, CustomerId>()
  const by = clerks.get('zhou') ?? SYSTEM
  for (const { key, name, tails, note } of DEMO_CUSTOMERS) {
    const at = hoursAgo(now, between(scene.random, 730, 3600), hours)
    const id = CustomerId.parse(newId(at))
    customers.set(key, id)
    const stamps = {
      createdAt: instant(at),
      createdBy: by,
      updatedAt: instant(at),
      updatedBy: by,
      deletedAt: null,
    }
    const record = { id, v: RECORD_VERSION, rev: 1, ...stamps, name, phones: tails.map(demoPhone), note }
    book.apply({ collection: 'customers', record })
  }
  return { now, book, hours, clerks, customers }
}

type Cue = { readonly at: number; readonly story: Story; readonly step: Step | null }

/** Everything that happens in the shop, in the order in which it happened. */
function cues(stage: Stage, random: () => number): Cue[] {
  const all: Cue[] = []
  for (const story of DEMO_STORIES) {
    let before = 0
    const cue = (ago: number, step: Step | null) => {
      // Nobody writes at the full minute; two steps of one case never share a moment.
      const exact = hoursAgo(stage.now, ago, stage.hours) + Math.floor(random() * 50_000)
      const at = Math.max(exact, before + 1000)
      before = at
      all.push({ at, story, step })
    }
    cue(story.ago, null)
    for (const step of story.steps) cue(step.ago, step)
  }
  return all.sort((a, b) => a.at - b.at)
}

/** Every record of the demo shop as the first change of a new book. */
export function demoShop(scene: DemoScene): Change[] {
  const stage = openShop(scene)
  writeOwnWords(stage, scene.newId)
  const caseIds = new Map<Story, Case['id']>()
  for (const { at, story, step } of cues(stage, scene.random)) {
    const by = stage.clerks.get(step?.by ?? story.owner) ?? SYSTEM
    const now: Scene = { now: at, by, newId: () => scene.newId(at) }
    const caseId = caseIds.get(story)
    if (step === null) caseIds.set(story, beginStory(stage, story, now))
    else if (caseId !== undefined) playStep(stage, caseId, step, now)
  }
  const momentAgo = (hours: number) => hoursAgo(stage.now, hours, stage.hours)
  keepParcels(stage, scene.newId, momentAgo)
  followUp({ stage, newId: scene.newId, momentAgo })
  return stage.book.changes()
}
