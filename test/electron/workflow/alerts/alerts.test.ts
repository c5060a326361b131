// Reminders over the real store: written down before they are shown, shown once, and gone when the thing is done.
import { expect, it } from 'vitest'
import { bareKit, type DeskKit, KIT_NOW, registered, shopKit } from '#kit/deskKit'
import type { CaseId } from '#shared/model/ids'
import { DAY_MS, HOUR_MS, instant, MINUTE_MS } from '#shared/time/zone'

const inHours = (hours: number) => instant(KIT_NOW + hours * HOUR_MS)

async function ringing(): Promise<DeskKit> {
  const kit = await shopKit()
  kit.desk.becomeUsable()
  return kit
}

async function memo(kit: DeskKit, caseId: CaseId, hours: number, text = '问厂家'): Promise<void> {
  await kit.ask('followUp.memo', { caseId, text, dueAt: inHours(hours) })
}

const titles = (kit: DeskKit) => kit.signals.notes.map(({ title }) => title)
const list = (kit: DeskKit) => kit.ask('alert.list', null)

/** Quits and opens again on the same disk. */
async function restarted(kit: DeskKit, now = kit.now()): Promise<DeskKit> {
  await kit.desk.close()
  const next = await bareKit({ files: kit.files, now })
  next.desk.becomeUsable()
  await next.desk.alerts?.look()
  return next
}

it('what falls due while the desk runs comes at its minute, once, and stands in the window until it is done', async () => {
  const kit = await ringing()
  const { caseId, no } = await registered(kit)
  await memo(kit, caseId, 1)
  await kit.waitUntil(KIT_NOW + HOUR_MS - 1)
  expect(titles(kit)).toEqual([])
  await kit.waitUntil(KIT_NOW + HOUR_MS)
  expect(titles(kit)).toEqual(['16:20 · 备忘'])
  await kit.waitUntil(KIT_NOW + 2 * HOUR_MS)
  expect(titles(kit)).toHaveLength(1)
  const [row] = (await list(kit)).rows
  expect(row).toMatchObject({ no, item: '红色短靴 38 码', what: '问厂家', customer: { tail: '1234' } })
  const again = await restarted(kit)
  expect(titles(again)).toEqual([])
  expect((await list(again)).rows).toEqual([])
})

it('a notification says the piece, the promise and the tail of the phone, and nothing that is written for us', async () => {
  const kit = await ringing()
  const { caseId } = await registered(kit)
  await kit.ask('talk.type', { caseId, type: 'letsOffSteam' })
  await memo(kit, caseId, 1, '他很难缠，让店长接')
  await kit.waitUntil(KIT_NOW + 25 * HOUR_MS)
  const all = JSON.stringify(kit.signals.notes)
  expect(kit.signals.notes).toHaveLength(2)
  expect(all).toContain('红色短靴 38 码 · 尾号 1234')
  for (const secret of ['难缠', '李雪', '1990000', '鞋跟', '发泄']) expect(all).not.toContain(secret)
})

it('behind the covered screen and above three at once it says only how many', async () => {
  const kit = await ringing()
  const { caseId } = await registered(kit)
  await memo(kit, caseId, 1)
  await kit.ask('alert.covered', { covered: true })
  await kit.waitUntil(KIT_NOW + HOUR_MS)
  expect(titles(kit)).toEqual(['有 1 件事到点了'])
  expect(JSON.stringify(kit.signals.notes)).not.toContain('短靴')
  await kit.ask('alert.covered', { covered: false })
  for (const text of ['一', '二', '三', '四']) await memo(kit, caseId, 2, text)
  await kit.waitUntil(KIT_NOW + 2 * HOUR_MS)
  expect(titles(kit).at(-1)).toBe('有 4 件事到点了')
  expect((await list(kit)).digest).toEqual({ why: 'many', count: 4 })
  await kit.ask('alert.hide', { key: null })
  expect((await list(kit)).digest).toBeNull()
})

it('with the window before her, or notifications switched off, only the window says it', async () => {
  const kit = await ringing()
  const { caseId } = await registered(kit)
  await memo(kit, caseId, 1)
  await memo(kit, caseId, 2)
  kit.signals.inFront = true
  await kit.waitUntil(KIT_NOW + HOUR_MS)
  kit.signals.inFront = false
  await kit.ask('preferences.save', { notify: false })
  await kit.waitUntil(KIT_NOW + 2 * HOUR_MS)
  expect(titles(kit)).toEqual([])
  expect((await list(kit)).rows).toHaveLength(2)
})

it('a word to a customer stands above a memo that was due before it', async () => {
  const kit = await ringing()
  const { caseId } = await registered(kit)
  await memo(kit, caseId, 1)
  await kit.waitUntil(KIT_NOW + 25 * HOUR_MS)
  expect((await list(kit)).rows.map(({ subject }) => subject.kind)).toEqual(['promise', 'reminder'])
})

it('held at night, it comes at the opening', async () => {
  const kit = await ringing()
  const { caseId } = await registered(kit)
  await memo(kit, caseId, 8)
  await kit.waitUntil(Date.parse('2026-11-23T00:59:59.000Z'))
  expect(titles(kit)).toEqual([])
  await kit.waitUntil(Date.parse('2026-11-23T01:00:00.000Z'))
  expect(titles(kit)).toEqual(['23:20 · 备忘'])
})

it('what fell due while the desk was closed is one word at the start, and not again at the next', async () => {
  const kit = await ringing()
  const { caseId } = await registered(kit)
  await memo(kit, caseId, 1)
  await memo(kit, caseId, 2)
  const next = await restarted(kit, KIT_NOW + 3 * HOUR_MS)
  expect((await list(next)).digest).toEqual({ why: 'closed', count: 2 })
  expect(titles(next)).toEqual(['没开着的这段时间，有 2 件事到点了'])
  expect((await list(await restarted(next))).digest).toBeNull()
})

it('a demo shop begins without old alarms', async () => {
  const kit = await bareKit()
  kit.desk.becomeUsable()
  await kit.ask('shop.demo', null)
  await kit.desk.alerts?.look()
  expect(await list(kit)).toMatchObject({ digest: null, rows: [] })
  expect(kit.signals.badges.at(-1)?.overdue).toBeGreaterThan(0)
})

it('the buttons of a notification do what they say', async () => {
  const kit = await ringing()
  const { caseId } = await registered(kit)
  await memo(kit, caseId, 1, '一')
  await memo(kit, caseId, 2, '二')
  const opened: unknown[] = []
  kit.bridge.on('open-case', payload => opened.push(payload))
  await kit.waitUntil(KIT_NOW + HOUR_MS)
  const [first] = kit.signals.notes
  expect(first?.buttons.map(({ label }) => label)).toEqual(['办好了', '过 15 分钟', '打开'])
  first?.run('open')
  expect(opened).toEqual([{ caseId }])
  expect(kit.signals.broughtToFront).toBe(1)
  first?.run('later')
  await expect.poll(async () => (await list(kit)).rows).toEqual([])
  await kit.waitUntil(KIT_NOW + HOUR_MS + 15 * MINUTE_MS)
  expect(titles(kit)).toHaveLength(2)
  kit.signals.notes[1]?.run('done')
  await expect.poll(async () => (await kit.ask('case.get', { caseId })).reminders.length).toBe(1)
})

it('a clock set back a year rings nothing, moves nothing, and says from when to when', async () => {
  const kit = await ringing()
  const { caseId } = await registered(kit)
  await memo(kit, caseId, 1)
  const before = await kit.ask('case.get', { caseId })
  await kit.waitUntil(KIT_NOW - 365 * DAY_MS)
  expect((await list(kit)).clock).toEqual({ kind: 'behind', known: instant(KIT_NOW) })
  expect(titles(kit)).toEqual([])
  expect((await kit.ask('case.get', { caseId })).promises).toEqual(before.promises)
  const later = await restarted(kit)
  expect((await list(later)).clock).toEqual({ kind: 'behind', known: instant(KIT_NOW) })
  await later.waitUntil(KIT_NOW + HOUR_MS)
  expect((await list(later)).clock).toBeNull()
  expect((await list(later)).digest).toEqual({ why: 'closed', count: 1 })
})

it('she says the clock is right: reminders go on from there, and it is not asked again', async () => {
  const kit = await ringing()
  const { caseId } = await registered(kit)
  const wrong = KIT_NOW + 365 * DAY_MS
  await kit.waitUntil(wrong)
  await kit.ask('followUp.note', { caseId, text: '在走错的时间里写的' })
  await kit.waitUntil(KIT_NOW)
  expect((await list(kit)).clock).toMatchObject({ kind: 'behind' })
  await kit.ask('alert.trustClock', null)
  expect((await list(kit)).clock).toBeNull()
  expect((await list(await restarted(kit))).clock).toBeNull()
})

it('a disk that cannot be written keeps no reminder from her', async () => {
  const kit = await ringing()
  const { caseId } = await registered(kit)
  await memo(kit, caseId, 1)
  await kit.desk.alerts?.look()
  kit.files.room = 0
  await kit.waitUntil(KIT_NOW + HOUR_MS)
  expect(titles(kit)).toHaveLength(1)
  expect(kit.logged.some(line => line.startsWith('alerts were not saved'))).toBe(true)
})
