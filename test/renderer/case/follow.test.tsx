// Reminders on a case, the call after its end, and today's progress, over the real router.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type DeskKit, registered, renderApp, shopKit } from '#kit/desk'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import { forgetDrafts } from '../../../renderer/features/case/caseDrafts'

beforeEach(forgetDrafts)
// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })

const press = (code: string, keys: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: code, ...keys })
const view = (kit: DeskKit, caseId: CaseId) => kit.ask('case.get', { caseId })
const dialog = async () => within(await screen.findByRole('dialog'))

async function open(prepare: (kit: DeskKit, caseId: CaseId) => Promise<unknown>) {
  const kit = await shopKit({ managerName: '陈姐' })
  const boots = { ...EMPTY_FORM_LINE, itemName: '红色短靴', unitPriceFen: 199_00, here: false }
  const { caseId } = await registered(kit, { lines: [boots] })
  await prepare(kit, caseId)
  const shown = renderApp(kit, `/case/${caseId}`)
  fireEvent.click(await screen.findByText('承诺', { selector: '.side-tab' }))
  return { kit, caseId, ...shown }
}

const memo = (kit: DeskKit, caseId: CaseId) =>
  kit.ask('followUp.memo', { caseId, text: '问厂家', dueAt: '2026-11-23T02:00:00.000Z' })

async function closed(kit: DeskKit, caseId: CaseId): Promise<void> {
  const clerks = await kit.ask('clerk.list', null)
  const manager = clerks.find(({ role }) => role === 'manager')
  const { promises } = await view(kit, caseId)
  if (!manager) throw new Error('no manager')
  await kit.ask('case.close', {
    ...{ caseId, outcome: 'explained', toldHow: 'phone', text: '' },
    ...{ fulfil: promises.map(({ id }) => id), approval: { by: manager.id, reason: '看过' } },
  })
}

async function quarrel(kit: DeskKit, caseId: CaseId): Promise<void> {
  await kit.ask('incident.begin', { caseId })
  const { incidents } = (await view(kit, caseId)).treatment
  const incidentId = incidents[0]?.id
  if (!incidentId) throw new Error('no incident')
  await kit.ask('incident.end', { caseId, incidentId, people: '', witnesses: '', police: '', result: '走了' })
}

describe('a reminder', () => {
  it('is moved in words and said otherwise', async () => {
    const { kit, caseId, user } = await open(memo)
    await user.click(await screen.findByLabelText(/改时间.*问厂家/))
    const inside = await dialog()
    const what = inside.getByRole('textbox', { name: '提醒什么' })
    await user.clear(what)
    await user.type(what, '问厂家要单号')
    const phrase = inside.getByRole('textbox', { name: '写成一句话' })
    await user.type(phrase, '后天下班前')
    press('Enter', { ctrlKey: true })
    await waitFor(async () =>
      expect((await view(kit, caseId)).reminders).toMatchObject([
        { title: '问厂家要单号', dueAt: '2026-11-24T13:00:00.000Z' },
      ]),
    )
  })

  it('made by a rule says so, keeps its words, and is dropped for good', async () => {
    const { kit, caseId, user } = await open(quarrel)
    expect(await screen.findByText('冷静后回电')).toBeTruthy()
    await user.click(screen.getByLabelText(/不用了.*冷静/))
    await waitFor(async () => expect((await view(kit, caseId)).reminders).toEqual([]))
    expect(screen.queryByText('冷静后回电')).toBeNull()
  })

  it('in closed hours is said, moved to the opening by one key, or kept as it was meant', async () => {
    const { kit, caseId, user } = await open(memo)
    await user.click(await screen.findByLabelText(/改时间.*问厂家/))
    const inside = await dialog()
    const phrase = inside.getByRole('textbox', { name: '写成一句话' })
    await user.type(phrase, '明天早上七点')
    expect(await inside.findByText('这个时间店里不开门。')).toBeTruthy()
    press('KeyO', { altKey: true })
    await waitFor(() => expect(inside.queryByText('这个时间店里不开门。')).toBeNull())
    await user.clear(phrase)
    await user.type(phrase, '明天早上七点')
    press('Enter', { ctrlKey: true })
    await waitFor(async () =>
      expect((await view(kit, caseId)).reminders).toMatchObject([{ dueAt: '2026-11-22T23:00:00.000Z' }]),
    )
  })

  it('in the past, or in words that nobody can read, is refused where it stands', async () => {
    const { kit, caseId, user } = await open(memo)
    await user.click(await screen.findByLabelText(/改时间.*问厂家/))
    const inside = await dialog()
    const phrase = inside.getByRole('textbox', { name: '写成一句话' })
    await user.type(phrase, '今天早上八点')
    expect(await inside.findByText(/这个时间已经过了/)).toBeTruthy()
    await user.clear(phrase)
    await user.type(phrase, '看情况')
    expect(inside.getByText(/看不懂这个时间。可以写：明天下午三点/)).toBeTruthy()
    press('Enter', { ctrlKey: true })
    expect(await inside.findByText('请选好日期和时间')).toBeTruthy()
    expect((await view(kit, caseId)).reminders).toMatchObject([{ dueAt: '2026-11-23T02:00:00.000Z' }])
  })
})

describe('the call after the end', () => {
  it('is noted with what he said; the case stays closed', async () => {
    const { kit, caseId, user } = await open(closed)
    await user.click(await screen.findByText('回访过了'))
    await user.type((await dialog()).getByRole('textbox', { name: '客户怎么说' }), '挺满意{Enter}')
    await waitFor(async () => expect((await view(kit, caseId)).care).toEqual([]))
    const { events, card } = await view(kit, caseId)
    expect(events.at(-1)).toMatchObject({ kind: 'cared', text: '挺满意' })
    expect(card.closedAt).not.toBeNull()
  })

  it('opens the case again by one key when he is not content, not without his words', async () => {
    const { kit, caseId, user } = await open(closed)
    await user.click(await screen.findByText('回访过了'))
    const inside = await dialog()
    press('KeyU', { altKey: true })
    expect(await inside.findByText('这一项要填一下')).toBeTruthy()
    await user.type(inside.getByRole('textbox', { name: '客户怎么说' }), '又松了')
    press('KeyU', { altKey: true })
    await waitFor(async () => expect((await view(kit, caseId)).card.closedAt).toBeNull())
    expect((await view(kit, caseId)).care).toEqual([])
  })

  it('is dropped where nobody wants it', async () => {
    const { kit, caseId, user } = await open(closed)
    await user.click(await screen.findByText('不回访了'))
    await waitFor(async () => expect((await view(kit, caseId)).care).toEqual([]))
  })
})

describe('today’s progress', () => {
  it('is there by one key, is copied as it stands, and is noted as told with the next word', async () => {
    const { kit, caseId } = await open(async () => null)
    press('KeyJ', { altKey: true })
    const inside = await dialog()
    const field = (await inside.findByRole('textbox', { name: '要说的话' })) as HTMLTextAreaElement
    await waitFor(() => expect(field.value).toContain('最晚 11月23日 周一 15:20 前'))
    const writeText = vi.fn(async (_text: string) => undefined)
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
    press('KeyC', { altKey: true })
    expect(writeText).toHaveBeenCalledWith(field.value)
    press('Enter', { ctrlKey: true })
    await waitFor(async () => expect((await view(kit, caseId)).told).not.toBeNull())
    const { events, promises } = await view(kit, caseId)
    expect(events.find(({ kind }) => kind === 'told')?.text).toBe(field.value)
    expect(promises.map(({ state }) => state)).toEqual(['open', 'kept'])
  })

  it('keeps what was changed by hand, and speaks the customer’s language', async () => {
    const { user } = await open(async () => null)
    press('KeyJ', { altKey: true })
    const inside = await dialog()
    const field = (await inside.findByRole('textbox', { name: '要说的话' })) as HTMLTextAreaElement
    await user.click(inside.getByRole('radio', { name: /English/ }))
    await waitFor(() => expect(field.value).toContain('Hello'))
    await user.type(field, 'See you!')
    expect(field.value).toContain('See you!')
    await user.click(inside.getByRole('radio', { name: /繁體中文/ }))
    expect(field.value).toContain('See you!')
  })
})

describe('in the composer, a time is written as one says it', () => {
  const write = async (mode: string, typed: string, phrase: string) => {
    const { kit, caseId, user } = await open(async () => null)
    press(mode, { altKey: true })
    const composer = within(screen.getByRole('region', { name: '写跟进' }))
    const [text] = composer.getAllByRole('textbox')
    await user.type(text as HTMLElement, typed)
    await user.click(composer.getByText('自己定时间'))
    await user.type(composer.getByLabelText('写成一句话'), phrase)
    press('Enter', { ctrlKey: true })
    return { kit, caseId }
  }

  it.each(['周五前', '週五前', 'by friday'])('for a memo: %s', async phrase => {
    const { kit, caseId } = await write('Digit3', '问厂家', phrase)
    await waitFor(async () =>
      expect((await view(kit, caseId)).reminders).toMatchObject([{ dueAt: '2026-11-27T13:00:00.000Z' }]),
    )
  })

  it.each(['明天下午三点', '明天下午三點', 'tomorrow at 3pm'])('for the next word: %s', async phrase => {
    const { kit, caseId } = await write('Digit2', '还在修', phrase)
    await waitFor(async () => {
      const { promises } = await view(kit, caseId)
      expect(promises.filter(({ state }) => state === 'open')).toMatchObject([
        { dueAt: '2026-11-23T07:00:00.000Z' },
      ])
    })
  })
})
