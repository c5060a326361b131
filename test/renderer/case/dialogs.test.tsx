// Compensation, the seven confirmations and calm mode, over the real router.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeskKit, registered, renderApp, type Shown, shopKit } from '#kit/desk'
import { type CaseForm, EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import { forgetEnds } from '../../../renderer/features/case/calm/calmDraft'
import { forgetDrafts } from '../../../renderer/features/case/caseDrafts'
import { forgetOffers } from '../../../renderer/features/case/compensation/offerDraft'

beforeEach(() => {
  forgetDrafts()
  forgetOffers()
  forgetEnds()
})
// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })

type Open = { readonly kit: DeskKit; readonly caseId: CaseId; readonly shown: Shown }

async function open(key: string, title: string, form: Partial<CaseForm> = {}): Promise<Open> {
  const kit = await shopKit({ managerName: '陈姐' })
  const boots = { ...EMPTY_FORM_LINE, itemName: '红色短靴', unitPriceFen: 199_00, here: false }
  const { caseId } = await registered(kit, { lines: [boots], ...form })
  const shown = renderApp(kit, `/case/${caseId}`)
  await screen.findByRole('region', { name: '现在这么说' })
  press(key)
  await screen.findByRole('dialog', { name: title })
  return { kit, caseId, shown }
}

const press = (code: string, keys: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: code, ...keys })
const treatment = async ({ kit, caseId }: Open) => (await kit.ask('case.get', { caseId })).treatment

describe('compensation', () => {
  const dialog = () => within(screen.getByRole('dialog', { name: '补偿' }))
  const ready = async (form: Partial<CaseForm> = {}) => {
    const desk = await open('KeyB', '补偿', form)
    await desk.shown.user.click(dialog().getByRole('radio', { name: /同城/ }))
    return desk
  }
  const amount = () => dialog().findByRole('textbox', { name: '再说多少' }) as Promise<HTMLInputElement>
  const sayWhy = ({ shown }: Open) =>
    shown.user.click(dialog().getByRole('radio', { name: /单程|一趟的运费/ }))

  it('names no amount before a reason was chosen to say', async () => {
    const desk = await ready()
    expect(dialog().queryByRole('textbox', { name: '再说多少' })).toBeNull()
    press('Enter', { ctrlKey: true })
    expect(await dialog().findByText('先选一句理由，再说数目')).toBeTruthy()
    await sayWhy(desk)
    expect((await amount()).value).toBe('5')
  })

  it('takes an amount however it is typed, and explains one that cannot be', async () => {
    const desk = await ready()
    await sayWhy(desk)
    const field = await amount()
    await desk.shown.user.clear(field)
    await desk.shown.user.type(field, '八块')
    expect(await dialog().findByText(/这个数看不懂/)).toBeTruthy()
    await desk.shown.user.clear(field)
    await desk.shown.user.type(field, '1,000')
    expect(await dialog().findByText('不能比客户付的还多，最多 ¥199')).toBeTruthy()
    await desk.shown.user.clear(field)
    await desk.shown.user.type(field, '￥８．５０')
    press('Enter', { ctrlKey: true })
    await waitFor(async () =>
      expect((await treatment(desk)).offers).toMatchObject([
        { amountFen: 850, answer: 'agreed', approval: null },
      ]),
    )
  })

  it('goes over the ceiling only with the manager, and says a kind no first', async () => {
    const desk = await ready()
    await sayWhy(desk)
    const field = await amount()
    await desk.shown.user.clear(field)
    await desk.shown.user.type(field, '30')
    expect(await dialog().findByText(/这一档最多 ¥10/)).toBeTruthy()
    expect(dialog().getByText(/店里真的给不到/)).toBeTruthy()
    press('Enter', { ctrlKey: true })
    const approval = within(await screen.findByRole('dialog', { name: '请店长确认' }))
    expect((await treatment(desk)).offers).toEqual([])
    await desk.shown.user.type(await approval.findByRole('textbox'), '老顾客{Enter}')
    await waitFor(async () =>
      expect((await treatment(desk)).offers).toMatchObject([
        { amountFen: 3000, approval: { reason: '老顾客' } },
      ]),
    )
  })

  it('waits for his answer by Alt+Enter, also from the amount, and keeps it when it comes', async () => {
    const desk = await ready()
    await sayWhy(desk)
    await desk.shown.user.type(await amount(), '{Alt>}{Enter}{/Alt}')
    await waitFor(async () => expect((await treatment(desk)).offers).toMatchObject([{ answer: 'open' }]))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    press('KeyB')
    await desk.shown.user.click(await screen.findByRole('button', { name: '他没同意' }))
    await waitFor(async () => expect((await treatment(desk)).offers).toMatchObject([{ answer: 'declined' }]))
  })

  it('turns a talk that failed into a return with our freight by one key', async () => {
    const desk = await ready({ wish: 'compensation' })
    press('KeyR', { altKey: true })
    await waitFor(async () => expect((await treatment(desk)).freightOurs).toBe(true))
    expect((await desk.kit.ask('case.get', { caseId: desk.caseId })).card.wish).toBe('refund')
  })
})

describe('the seven confirmations', () => {
  const title = '动钱动货之前，核对这七项'

  it('are ticked by digit and taken back by the same digit', async () => {
    const desk = await open('KeyQ', title)
    press('Digit3')
    await waitFor(async () =>
      expect((await treatment(desk)).confirmed).toMatchObject([{ key: 'confirm-goods', state: 'done' }]),
    )
    expect(await screen.findByText('核对了 1 项，共 7 项')).toBeTruthy()
    press('Digit3')
    await waitFor(async () => expect((await treatment(desk)).confirmed).toEqual([]))
  })

  it('are left out only with a reason', async () => {
    const desk = await open('KeyQ', title)
    await desk.shown.user.click(await screen.findByRole('button', { name: '不用做：费用' }))
    const why = within(await screen.findByRole('dialog', { name: '这一项为什么不用核对' }))
    await desk.shown.user.type(why.getByRole('textbox'), '没有费用{Enter}')
    await waitFor(async () =>
      expect((await treatment(desk)).confirmed).toMatchObject([{ state: 'skipped', note: '没有费用' }]),
    )
  })

  it('are all confirmed by one key', async () => {
    const desk = await open('KeyQ', title)
    press('Enter', { ctrlKey: true })
    await waitFor(async () => expect((await treatment(desk)).confirmed).toHaveLength(7))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('calm mode', () => {
  it('stamps by one key, the first of which begins the record, and ends with people and a call-back', async () => {
    const desk = await open('KeyL', '冷静模式')
    expect(screen.getByText('先慢慢吐一口气')).toBeTruthy()
    press('ArrowRight')
    expect(screen.getByText('声音放低，说慢一点')).toBeTruthy()
    press('Digit2')
    press('Digit5')
    await waitFor(async () =>
      expect((await treatment(desk)).incidents[0]?.stamps.map(({ kind }) => kind)).toEqual([
        'began',
        'abuse',
        'manager',
      ]),
    )
    await screen.findByText('出言辱骂', { selector: 'li span' })
    press('KeyE')
    const end = within(await screen.findByRole('dialog', { name: '收尾' }))
    await desk.shown.user.type(end.getByRole('textbox', { name: '最后怎样' }), '先回去了，约好再谈')
    await desk.shown.user.click(await end.findByRole('radio', { name: /半小时后/ }))
    press('Enter', { ctrlKey: true })
    await waitFor(async () =>
      expect((await treatment(desk)).incidents).toMatchObject([{ result: '先回去了，约好再谈' }]),
    )
    const { promises } = await desk.kit.ask('case.get', { caseId: desk.caseId })
    expect(promises.find(({ what }) => what === '回电话')?.dueAt).toBe('2026-11-22T07:50:00.000Z')
    const report = await screen.findByRole('dialog', { name: '突发事件记录' })
    expect((await within(report).findByTitle('纸面预览')).style.width).toBe('210mm')
  })
})
