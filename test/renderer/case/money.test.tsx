// The tab of the money: what the case asks for, sums written down, paid and made void by key, and the manager where she is needed.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeskKit, registered, renderApp, type Shown, shopKit } from '#kit/desk'
import type { Input } from '#shared/contract/contract'
import { type CaseForm, EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import { forgetDrafts } from '../../../renderer/features/case/caseDrafts'

beforeEach(forgetDrafts)
// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })

type Open = { readonly kit: DeskKit; readonly caseId: CaseId; readonly shown: Shown }

const pieces = (...prices: readonly (number | null)[]): CaseForm['lines'] =>
  prices.map((unitPriceFen, place) => ({
    ...EMPTY_FORM_LINE,
    itemName: place === 0 ? '红色短靴' : '黑色长靴',
    unitPriceFen,
    here: false,
  }))

async function open(
  lines: CaseForm['lines'],
  plans: readonly Partial<Input<'money.plan'>>[] = [],
): Promise<Open> {
  const kit = await shopKit({ managerName: '陈姐' })
  const { caseId } = await registered(kit, { lines, wish: 'refund', issueTypeId: 'within7Days' })
  for (const plan of plans) await kit.ask('money.plan', { ...aRow, ...plan, caseId })
  const shown = renderApp(kit, `/case/${caseId}`)
  await screen.findByRole('region', { name: '现在这么说' })
  fireEvent.click(screen.getByRole('tab', { name: /结算/ }))
  return { kit, caseId, shown }
}

const aRow: Omit<Input<'money.plan'>, 'caseId'> = {
  kind: 'refund',
  amountFen: 100_00,
  keptFen: 0,
  payer: 'shop',
  payee: 'customer',
  method: 'wechat',
  reason: '',
  lineIds: [],
  offerId: null,
  paid: false,
  approval: null,
}

const press = (code: string, keys: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, ...keys })
const money = async ({ kit, caseId }: Open) => (await kit.ask('case.get', { caseId })).settlement.money
const pane = () => within(screen.getByRole('region', { name: '钱款' }))

describe('a sum', () => {
  it('that the case asks for is filled in: one key opens it, another sends it as paid', async () => {
    const desk = await open(pieces(299_00))
    expect(pane().getByText('退货款 ¥299')).toBeTruthy()
    press('KeyM')
    const dialog = within(await screen.findByRole('dialog', { name: '记一笔钱' }))
    expect(dialog.getByRole('radio', { name: /退款/ }).getAttribute('aria-checked')).toBe('true')
    expect(dialog.getByLabelText('金额')).toHaveProperty('value', '299')
    press('Enter', { ctrlKey: true })
    await waitFor(async () =>
      expect(await money(desk)).toMatchObject([
        { kind: 'refund', amountFen: 299_00, state: 'paid', lineIds: [] },
      ]),
    )
    expect(await pane().findByText('已付')).toBeTruthy()
    expect(pane().queryByText('退货款 ¥299')).toBeNull()
  })

  it('is for the pieces that were picked, of another kind by its digit, and may wait to be paid', async () => {
    const desk = await open(pieces(299_00, 100_00))
    press('KeyM')
    const dialog = within(await screen.findByRole('dialog', { name: '记一笔钱' }))
    expect(dialog.getByLabelText('金额')).toHaveProperty('value', '399')
    fireEvent.click(dialog.getByRole('button', { name: /黑色长靴/ }))
    expect(dialog.getByLabelText('金额')).toHaveProperty('value', '299')
    const kind = dialog.getByRole('radio', { name: /退款/ })
    kind.focus()
    fireEvent.keyDown(kind, { code: 'Digit3', key: '3' })
    expect(dialog.getByLabelText('金额')).toHaveProperty('value', '')
    await desk.shown.user.type(dialog.getByLabelText('金额'), '十块')
    expect(dialog.getByText(/看不懂这个数/)).toBeTruthy()
    await desk.shown.user.clear(dialog.getByLabelText('金额'))
    await desk.shown.user.type(dialog.getByLabelText('金额'), '39.9')
    await desk.shown.user.click(dialog.getByRole('checkbox', { name: '钱现在就付' }))
    await desk.shown.user.click(dialog.getByRole('button', { name: /^记下/ }))
    await waitFor(async () =>
      expect(await money(desk)).toMatchObject([{ kind: 'compensation', amountFen: 39_90, state: 'planned' }]),
    )
  })

  it('asks first what the customer paid, and keeps that price', async () => {
    const desk = await open(pieces(null))
    press('KeyM')
    const dialog = within(await screen.findByRole('dialog', { name: '记一笔钱' }))
    expect(dialog.getByText(/还不知道客户付了多少/)).toBeTruthy()
    await desk.shown.user.type(dialog.getByLabelText(/“红色短靴”一件卖多少/), '259')
    expect(dialog.getByLabelText('金额')).toHaveProperty('value', '259')
    press('Enter', { ctrlKey: true })
    await waitFor(async () => expect(await money(desk)).toMatchObject([{ amountFen: 259_00 }]))
    const { lines } = await desk.kit.ask('case.get', { caseId: desk.caseId })
    expect(lines).toMatchObject([{ unitPriceFen: 259_00 }])
  })

  it('above what was paid goes only with the manager, and the row keeps her yes', async () => {
    const desk = await open(pieces(100_00))
    press('KeyM')
    const dialog = within(await screen.findByRole('dialog', { name: '记一笔钱' }))
    const amount = dialog.getByLabelText('金额')
    await desk.shown.user.clear(amount)
    await desk.shown.user.type(amount, '120{Enter}')
    const approval = within(await screen.findByRole('dialog', { name: '请店长确认' }))
    expect(await money(desk)).toEqual([])
    await desk.shown.user.type(await approval.findByRole('textbox'), '老客户')
    await desk.shown.user.click(approval.getByRole('button', { name: '店长同意' }))
    await waitFor(async () =>
      expect(await money(desk)).toMatchObject([{ amountFen: 120_00, approval: { reason: '老客户' } }]),
    )
  })
})

describe('a sum that waits', () => {
  it('is paid by key, with the way by its digit', async () => {
    const desk = await open(pieces(299_00), [{}])
    expect(screen.getByRole('tab', { name: /结算.*1/ })).toBeTruthy()
    press('KeyZ')
    const dialog = within(await screen.findByRole('dialog', { name: '付款：退款' }))
    expect(dialog.getByText('¥100')).toBeTruthy()
    press('Digit1')
    press('Enter')
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter', code: 'Enter' })
    await waitFor(async () => expect(await money(desk)).toMatchObject([{ state: 'paid', method: 'cash' }]))
  })

  it('is chosen first when several wait', async () => {
    const desk = await open(pieces(299_00), [{}, { kind: 'freight', amountFen: 12_00 }])
    press('KeyZ')
    const dialog = within(await screen.findByRole('dialog', { name: '付款' }))
    await desk.shown.user.click(dialog.getByRole('radio', { name: /运费 ¥12/ }))
    await screen.findByRole('dialog', { name: '付款：运费' })
    press('Enter', { ctrlKey: true })
    await waitFor(async () =>
      expect((await money(desk)).map(({ state }) => state)).toEqual(['planned', 'paid']),
    )
  })

  it('is made void by key with its reason, stays crossed out, and gives the sum free', async () => {
    const desk = await open(pieces(299_00), [{}])
    expect(pane().getByText('¥199')).toBeTruthy()
    press('KeyV')
    const dialog = within(await screen.findByRole('dialog', { name: '作废：退款 ¥100' }))
    await desk.shown.user.click(dialog.getByRole('button', { name: '作废这一笔' }))
    expect(await money(desk)).toMatchObject([{ state: 'planned' }])
    await desk.shown.user.type(dialog.getByRole('textbox'), '客户不退了{Enter}')
    await waitFor(async () => expect(await money(desk)).toMatchObject([{ state: 'void' }]))
    expect(await pane().findByText('作废：客户不退了')).toBeTruthy()
    expect(pane().getAllByText('¥299').length).toBeGreaterThan(0)
  })
})

it('a paid sum is made void only with the manager', async () => {
  const desk = await open(pieces(299_00), [{ paid: true }])
  press('KeyV')
  const dialog = within(await screen.findByRole('dialog', { name: '作废：退款 ¥100' }))
  expect(dialog.getByText(/已经付了/)).toBeTruthy()
  await desk.shown.user.type(dialog.getByRole('textbox'), '退回来了{Enter}')
  const approval = within(await screen.findByRole('dialog', { name: '请店长确认' }))
  await desk.shown.user.type(await approval.findByRole('textbox'), '看过账了')
  await desk.shown.user.click(approval.getByRole('button', { name: '店长同意' }))
  await waitFor(async () => expect(await money(desk)).toMatchObject([{ state: 'void' }]))
})

it('a piece that was exchanged cannot be chosen for a refund, and the dialog says why', async () => {
  const desk = await open(pieces(299_00))
  const { caseId } = desk
  const { lines } = await desk.kit.ask('case.get', { caseId })
  const out = {
    caseId,
    kind: 'exchange',
    forLineId: lines[0]?.id ?? null,
    itemName: '红色短靴',
    spec: '39 码',
  } as const
  const [manager] = (await desk.kit.ask('clerk.list', null)).filter(({ role }) => role === 'manager')
  await desk.kit.ask('out.plan', {
    ...out,
    qty: 1,
    unitPriceFen: 339_00,
    handOver: false,
    note: '',
    approval: manager === undefined ? null : { by: manager.id, reason: '先换后退' },
  })
  expect(await pane().findByText('换的这件贵，客户补 ¥40')).toBeTruthy()
  press('KeyM')
  const dialog = within(await screen.findByRole('dialog', { name: '记一笔钱' }))
  expect(dialog.getByRole('radio', { name: /退款/ })).toHaveProperty('disabled', true)
  expect(dialog.getByText('这件已换货，勿退款')).toBeTruthy()
  expect(dialog.getByLabelText('金额')).toHaveProperty('value', '40')
  press('Enter', { ctrlKey: true })
  await waitFor(async () =>
    expect(await money(desk)).toMatchObject([
      { kind: 'customerPays', payee: 'shop', amountFen: 40_00, state: 'paid' },
    ]),
  )
})
