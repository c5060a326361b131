// The money of a day: sums, what waits and is paid there and then, other days, and the list on paper.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { type DeskKit, KIT_NOW, registered, renderApp, shopKit } from '#kit/desk'
import type { Input } from '#shared/contract/contract'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import { DAY_MS } from '#shared/time/zone'

// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })

const aRow: Omit<Input<'money.plan'>, 'caseId'> = {
  kind: 'refund',
  amountFen: 100_00,
  keptFen: 0,
  payer: 'shop',
  payee: 'customer',
  method: 'wechat',
  reason: '不合适',
  lineIds: [],
  offerId: null,
  paid: false,
  approval: null,
}

async function shopWithMoney(...plans: readonly Partial<Input<'money.plan'>>[]): Promise<DeskKit> {
  const kit = await shopKit()
  const lines = [{ ...EMPTY_FORM_LINE, itemName: '红色短靴', unitPriceFen: 900_00 }]
  const { caseId } = await registered(kit, { lines })
  for (const plan of plans) await kit.ask('money.plan', { ...aRow, ...plan, caseId })
  return kit
}

const press = (code: string, keys: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, ...keys })
const sums = async () => within(await screen.findByRole('region', { name: '按方式合计' }))
const list = (name: string) => within(screen.getByRole('list', { name }))

it('shows what went out and came in, by method, with every payment', async () => {
  const kit = await shopWithMoney(
    { paid: true },
    { kind: 'customerPays', payer: 'customer', payee: 'shop', method: 'cash', amountFen: 40_50, paid: true },
  )
  renderApp(kit, '/cash')
  const day = await sums()
  expect(day.getByText('¥100.00')).toBeTruthy()
  expect(day.getByText('¥40.50')).toBeTruthy()
  const cells = day.getAllByRole('row').map(row => row.textContent)
  expect(cells).toEqual(['方式付出收进笔数', '现金0.0040.501', '微信100.000.001'])
  expect(list('付出的').getByText('退款')).toBeTruthy()
  expect(list('收进的').getByText('客户补差价')).toBeTruthy()
})

it('pays what waits there and then: key, digit, Enter', async () => {
  const kit = await shopWithMoney({ amountFen: 70_00 }, { amountFen: 30_00 })
  renderApp(kit, '/cash')
  await sums()
  const [first] = list('待付').getAllByRole('listitem')
  await waitFor(() => expect(document.activeElement).toBe(first))
  press('KeyZ')
  const dialog = within(await screen.findByRole('dialog', { name: '付款：退款' }))
  expect(dialog.getByText('¥70')).toBeTruthy()
  press('Digit1')
  const chosen = dialog.getByRole('radio', { name: /现金/ })
  expect(chosen.getAttribute('aria-checked')).toBe('true')
  fireEvent.keyDown(chosen, { key: 'Enter', code: 'Enter' })
  await waitFor(() => expect(list('待付').getAllByRole('listitem')).toHaveLength(1))
  expect((await sums()).getAllByText('70.00').length).toBeGreaterThan(0)
  const { rows } = await kit.ask('cash.day', { day: null })
  expect(rows).toMatchObject([{ money: { state: 'paid', method: 'cash', amountFen: 70_00 } }])
})

it('looks at the day before and comes back', async () => {
  const kit = await shopWithMoney({ paid: true })
  kit.setNow(KIT_NOW + DAY_MS)
  renderApp(kit, '/cash')
  expect(await screen.findByText('没有等着付的钱')).toBeTruthy()
  press('ArrowLeft')
  expect(await screen.findByText('¥100.00')).toBeTruthy()
  press('KeyT')
  await waitFor(async () => expect((await sums()).queryByText('¥100.00')).toBeNull())
})

it('prints the list of the day that is shown, on the printer for cut paper', async () => {
  const kit = await shopWithMoney({ paid: true })
  await kit.ask('preferences.save', { printer: null, sheetPrinter: 'POS-80' })
  renderApp(kit, '/cash')
  await sums()
  press('KeyP')
  const dialog = within(await screen.findByRole('dialog', { name: '收支清单' }))
  const print = await dialog.findByRole('button', { name: /打印/ })
  await waitFor(() => expect(print.getAttribute('aria-disabled')).toBe('false'))
  fireEvent.click(print)
  await waitFor(() => expect(kit.printed).toMatchObject([{ printer: 'POS-80' }]))
  // Nothing of a case was printed, so no case says so.
  expect(kit.logged).toEqual([])
})

it('opens the case of a row', async () => {
  const kit = await shopWithMoney({})
  renderApp(kit, '/cash')
  await sums()
  press('Enter')
  expect(await screen.findByRole('region', { name: '现在这么说' })).toBeTruthy()
})
