// What goes on beside the stories of the demo shop: customers who were asked afterwards, a claim on the platform, a shift handed over.
import { finishCare } from '../domain/care/answer'
import { setPlatform } from '../domain/flow/platform'
import { giveHandOver } from '../domain/handOver/give'
import type { Case } from '../model/case'
import type { Scene } from '../model/ruling'
import { HOUR_MS, instant, msOf } from '../time/zone'
import { clerkOn, must, type Stage } from './stage'

/** What they said; most had nothing to say. */
const HEARD = [
  '鞋跟结实多了，说下次还来',
  '换的码正好，孩子天天穿',
  '说退款当天就到了，挺快',
  '补的扣子钉上了，看不出来',
  '衣服洗过一次，没再掉色',
] as const

/** So long ago and still not asked would be a shop that does not care. */
const UNASKED_MS = 48 * HOUR_MS
/** When everything below was written, in opening hours before now. */
const LATELY = 0.2

type Play = {
  readonly stage: Stage
  newId(atMs: number): string
  momentAgo(hours: number): number
}

function sceneAt({ newId }: Play, at: number, by: Scene['by']): Scene {
  return { now: at, by, newId: () => newId(at) }
}

function askAfterwards(play: Play): void {
  const { stage } = play
  const due = [...stage.book.third.values()]
    .flatMap(record => (record.kind === 'care' && record.state === 'open' ? [record] : []))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
  let heard = 0
  for (const { id: careId, dueAt, assignee } of due) {
    const at = msOf(dueAt) + HOUR_MS
    if (at > stage.now - UNASKED_MS) continue
    const note = heard % 3 === 0 ? (HEARD[heard / 3] ?? '') : ''
    heard++
    must(stage, finishCare(stage.book, sceneAt(play, at, assignee), { careId, note, reopen: false }), 'care')
  }
}

/** Open cases that nobody has touched since then, the newest first. */
function untouchedAt({ stage }: Play, at: number, isRight: (record: Case) => boolean): Case[] {
  return [...stage.book.openCaseIds]
    .flatMap(id => stage.book.cases.get(id) ?? [])
    .filter(record => msOf(record.updatedAt) < at && isRight(record))
    .sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1))
}

function claimOnPlatform(play: Play): void {
  const at = play.momentAgo(LATELY)
  const [record] = untouchedAt(
    play,
    at,
    ({ channel, customerId }) => channel === 'platform' && customerId !== null,
  )
  if (record === undefined) return
  const dueAt = instant(play.stage.now + 5 * HOUR_MS)
  const input = { caseId: record.id, severity: 'rightsClaim' as const, dueAt, note: '平台要我们上传验货照片' }
  must(play.stage, setPlatform(play.stage.book, sceneAt(play, at, record.ownerId), input), 'platform')
}

function handOverShift(play: Play): void {
  const at = play.momentAgo(LATELY)
  const from = clerkOn(play.stage, 'lin')
  const [record] = untouchedAt(
    play,
    at,
    ({ ownerId, promises }) =>
      ownerId === from &&
      promises.every(({ state, dueAt }) => state !== 'open' || msOf(dueAt) > play.stage.now),
  )
  if (record === undefined) return
  const items = [{ caseId: record.id, note: '客户说下班后才方便接电话' }]
  const input = { to: null, note: '收货架 B1 满了，新到的先放 B2', items }
  must(play.stage, giveHandOver(play.stage.book, sceneAt(play, at, from), input), 'handOver')
}

export function followUp(play: Play): void {
  askAfterwards(play)
  claimOnPlatform(play)
  handOverShift(play)
}
