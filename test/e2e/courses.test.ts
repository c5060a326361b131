// The courses about refunds, returns, exchanges and parcels, each from registering to closing.
import { expect, test } from '#kit/app'
import {
  away,
  begin,
  boots,
  choose,
  closeCase,
  dialog,
  here,
  openRegistered,
  send,
  timeline,
  viewOf,
} from '#kit/casePage'
import { ask, call, openShop } from '#kit/inPage'

// Sunday 22 November 2026, 15:20 in Shanghai.
test.use({ env: { AFTERSALE_TEST_NOW: '2026-11-22T07:20:00.000Z' } })
test.beforeEach(async ({ page }) => openShop(page, '陈姐'))

test('A · not shipped: the warehouse is stopped first, then the money goes back', async ({ page }) => {
  const caseId = await openRegistered(page, {
    issueTypeId: 'refundBeforeShipping',
    wish: 'refundOnly',
    channel: 'chat',
    lines: away,
  })
  expect((await viewOf(page, caseId)).flow).toMatchObject({
    id: 'refundUnshipped',
    next: { id: 'warehouse' },
  })
  await page.keyboard.press('m')
  await page.keyboard.press('Control+Enter')
  // Planned it may be, paid it may not.
  expect((await viewOf(page, caseId)).settlement.money.filter(row => row.state === 'paid')).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('o')
  await expect(timeline(page)).toContainText('通知仓库别发')
  await begin(page, 'm', '记一笔钱')
  await send(page, '记一笔钱')
  await expect(timeline(page)).toContainText('已付：退款 ¥199')
  await closeCase(page, caseId, 'refunded')
})

test('B · on its way: turned back, arrived, inspected, refunded', async ({ page }) => {
  const caseId = await openRegistered(page, {
    issueTypeId: 'refundAfterShipping',
    wish: 'refund',
    channel: 'chat',
    lines: away,
  })
  expect((await viewOf(page, caseId)).flow.id).toBe('inTransit')
  const { lines } = await viewOf(page, caseId)
  await ask(page, 'parcel.expect', {
    ...{ caseId, lineIds: lines.map(line => line.id), courier: '中通', trackingNo: 'ZT778899' },
    ...{ freightFen: null, payer: null, state: 'intercepted', note: '快递答应退回' },
  })
  await expect(timeline(page)).toContainText('ZT778899')
  await begin(page, '2', '货到店了')
  await page.keyboard.press('Enter')
  await expect(dialog(page, '货到店了')).toHaveCount(0)
  await expect(page.getByText('待验货').first()).toBeVisible()
  const inspecting = await begin(page, '3', '验货')
  await choose(inspecting, '没问题')
  await choose(inspecting, '入库')
  await send(page, '验货')
  await begin(page, 'm', '记一笔钱')
  await send(page, '记一笔钱')
  await expect(timeline(page)).toContainText('已付：退款 ¥199')
  await closeCase(page, caseId, 'refunded')
  const { lines: placed } = await viewOf(page, caseId)
  expect(placed.map(line => line.state)).toEqual(['restocked'])
})

test('C · return: a tracking number, half of it arrives, the refund is only for what came', async ({
  page,
}) => {
  const two = [{ ...boots, qty: 2, place: '', here: false }]
  const caseId = await openRegistered(page, { issueTypeId: 'within7Days', wish: 'refund', lines: two })
  expect((await viewOf(page, caseId)).flow.id).toBe('return')
  const arriving = await begin(page, '2', '货到店了')
  await arriving.getByRole('textbox', { name: '几件' }).fill('1')
  await arriving.getByRole('textbox', { name: '放在哪里' }).fill('B2 架')
  await send(page, '货到店了')
  await expect(page.getByText('待验货').first()).toBeVisible()
  const { lines } = await viewOf(page, caseId)
  expect(lines.map(({ qty, state }) => [qty, state]).sort()).toEqual([
    [1, 'arrived'],
    [1, 'away'],
  ])
  const inspecting = await begin(page, '3', '验货')
  await choose(inspecting, '没问题')
  await choose(inspecting, '入库')
  await send(page, '验货')
  // The customer keeps the second one: said, with its reason, before the case may end.
  const came = (await viewOf(page, caseId)).lines.find(line => line.state === 'restocked')
  const kept = (await viewOf(page, caseId)).lines.find(line => line.state === 'away')
  await ask(page, 'goods.stay', {
    ...{ caseId, lineIds: [kept?.id ?? ''], qty: null },
    ...{ state: 'staysWithCustomer', reason: '这双他留着穿' },
  })
  await ask(page, 'money.plan', {
    ...{ caseId, kind: 'refund', amountFen: 19_900, keptFen: 0, payer: 'shop', payee: 'customer' },
    ...{ method: 'wechat', reason: '退一双', lineIds: [came?.id ?? ''], offerId: null, paid: false },
    approval: null,
  })
  await expect(timeline(page)).toContainText('待付：退款 ¥199')
  const paying = await begin(page, 'z', '付款：退款')
  await choose(paying, '微信')
  await send(page, '付款：退款')
  await expect(timeline(page)).toContainText('已付：退款 ¥199')
  await closeCase(page, caseId, 'refunded')
})

test('D · exchange at the counter: inspected and settled with at most 30 keys, and never refunded as well', async ({
  page,
}) => {
  const caseId = await openRegistered(page, { issueTypeId: 'size', wish: 'exchange', lines: here })
  let presses = 0
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      presses += 1
      await page.keyboard.press(key)
    }
  }
  await press('3')
  await expect(dialog(page, '验货')).toBeVisible()
  await press('1', '3', 'Enter')
  await expect(dialog(page, '验货')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^给客户一件/ }).first()).toBeEnabled()
  await press('x')
  await expect(dialog(page, '给客户一件')).toBeVisible()
  await press('Control+Enter')
  await expect(dialog(page, '给客户一件')).toHaveCount(0)
  await expect(page.getByText('已换货·勿退款').first()).toBeVisible()
  await press('8')
  await expect(dialog(page, /^完结/)).toBeVisible()
  await press('Alt+q')
  await expect(dialog(page, /^完结/).getByText('七项确认还差')).toHaveCount(0)
  await press('Control+Enter')
  await expect(dialog(page, /^完结/)).toHaveCount(0)
  expect((await viewOf(page, caseId)).card).toMatchObject({ column: 'done', outcome: 'exchanged' })
  expect(presses).toBeLessThanOrEqual(30)

  // Money for a piece that was replaced: refused, by whatever way it is asked.
  await ask(page, 'case.reopen', { caseId, reason: '客户又想退' })
  await expect(timeline(page)).toContainText('重新打开')
  await page.keyboard.press('m')
  const asking = dialog(page, '记一笔钱')
  await expect(asking).toBeVisible()
  await expect(asking.getByRole('radio', { name: '退款', exact: true })).toBeDisabled()
  await expect(asking).toContainText('这件已换货，勿退款')
  const { lines, settlement } = await viewOf(page, caseId)
  const refund = await call(page, 'money.plan', {
    ...{ caseId, kind: 'refund', amountFen: 100, keptFen: 0, payer: 'shop', payee: 'customer' },
    ...{ method: 'cash', reason: '', lineIds: lines.map(line => line.id), offerId: null, paid: true },
    approval: null,
  })
  expect(refund).toMatchObject({ ok: false, error: { refusal: { code: 'line-replaced' } } })
  expect(settlement.money).toEqual([])
})

test('E · sent again: the claim on the courier lives on when the customer’s case is closed', async ({
  page,
}) => {
  const caseId = await openRegistered(page, {
    issueTypeId: 'lost',
    wish: 'resend',
    channel: 'chat',
    lines: away,
  })
  expect((await viewOf(page, caseId)).flow.id).toBe('resend')
  await page.keyboard.press('o')
  const giving = await begin(page, 'x', '给客户一件')
  await choose(giving, '补发')
  const now = giving.getByRole('checkbox', { name: '现在就交给客户' })
  if (await now.isChecked()) await now.uncheck()
  await send(page, '给客户一件')
  await expect(timeline(page)).toContainText('要给客户（补发）')
  const sending = await begin(page, 'u', '给客户的货')
  await sending.getByLabel('快递单号').fill('SF1234567890')
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page, '给客户的货')).toHaveCount(0)
  await expect(timeline(page)).toContainText('SF1234567890')
  await ask(page, 'goods.stay', {
    ...{ caseId, lineIds: (await viewOf(page, caseId)).lines.map(line => line.id), qty: null },
    ...{ state: 'lost', reason: '快递认了丢件' },
  })
  await ask(page, 'claim.open', {
    ...{ partner: { id: null, name: '中通', phone: '' }, subject: 'lost', caseId, askedFen: 19_900 },
    ...{ isAsked: true, nextAskAt: '2026-11-25T02:00:00.000Z', note: '' },
  })
  await closeCase(page, caseId, 'resent')
  await page.keyboard.press('Control+4')
  await expect(page.getByText('别人欠我们').first()).toBeVisible()
  await expect(page.getByRole('main')).toContainText('¥199')
  await expect(page.getByRole('main')).toContainText('中通')
})
