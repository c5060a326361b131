// The courses of compensation, repair, complaint, declining and new delivery data, each from registering to closing.
import { expect, test } from '#kit/app'
import {
  away,
  begin,
  choose,
  closeCase,
  dialog,
  here,
  openRegistered,
  send,
  timeline,
  viewOf,
} from '#kit/casePage'
import { ask, openShop, showCase } from '#kit/inPage'

// Sunday 22 November 2026, 15:20 in Shanghai.
test.use({ env: { AFTERSALE_TEST_NOW: '2026-11-22T07:20:00.000Z' } })
test.beforeEach(async ({ page }) => openShop(page, '陈姐'))

test('F · compensation: agreed, proposed for payment, paid once', async ({ page }) => {
  const caseId = await openRegistered(page, { issueTypeId: 'colour', wish: 'compensation', lines: away })
  await ask(page, 'offer.make', {
    ...{ caseId, zone: 'sameCity', means: 'redPacket', amountFen: 800, costFen: null },
    ...{ reason: '颜色跟图片有差别', answer: 'agreed', approval: null },
  })
  await expect(timeline(page)).toContainText('¥8')
  const adding = await begin(page, 'm', '记一笔钱')
  await expect(adding.getByRole('textbox', { name: '金额' })).toHaveValue('8')
  await send(page, '记一笔钱')
  await expect(timeline(page)).toContainText('已付：补偿 ¥8')
  const { money } = (await viewOf(page, caseId)).settlement
  expect(money).toMatchObject([{ kind: 'compensation', amountFen: 800, state: 'paid' }])
  expect(money[0]?.offerId).not.toBeNull()
  await closeCase(page, caseId, 'compensated')
})

test('G · repair: to the supplier with his list, kept warm, back, collected', async ({ page }) => {
  const caseId = await openRegistered(page, { issueTypeId: 'repair', wish: 'repair', lines: here })
  const inspecting = await begin(page, '3', '验货')
  await choose(inspecting, '有问题')
  await choose(inspecting, '送厂')
  await send(page, '验货')

  await page.keyboard.press('Control+4')
  await expect(page.getByRole('heading', { name: '送厂索赔', level: 1 })).toBeVisible()
  const making = await begin(page, 'b', '开送厂单')
  await making.getByLabel('送到哪一家').fill('晋江鞋厂')
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page, '开送厂单')).toHaveCount(0)
  const { batches } = await ask(page, 'third.list', null)
  const [batch] = batches
  if (batch === undefined) throw new Error('no batch was made')
  if (batch.sentAt === null)
    await ask(page, 'batch.send', {
      ...{ batchId: batch.id, courier: '德邦', trackingNo: 'DB1', expectedOn: null },
    })
  const sent = await viewOf(page, caseId)
  expect(sent.card.column).toBe('waitingThird')
  expect(sent.lines.map(line => line.state)).toEqual(['atSupplier'])
  // Days 3, 7 and 10 after it left.
  expect(sent.reminders.filter(one => one.rule === 'keepWarm').map(one => one.dueAt.slice(0, 10))).toEqual([
    '2026-11-25',
    '2026-11-29',
    '2026-12-02',
  ])

  const pieces = batch.pieces.map(piece => ({ caseId: piece.caseId, lineId: piece.lineId }))
  await ask(page, 'batch.answer', {
    ...{ batchId: batch.id, pieces, answer: 'repair', creditFen: null, note: '换了鞋跟' },
  })
  await ask(page, 'batch.back', { batchId: batch.id, pieces, place: 'C1', isLast: true })
  await showCase(page, caseId)
  await expect(page.getByText('待验货').first()).toBeVisible()
  const again = await begin(page, '3', '验货')
  await choose(again, '没问题')
  await choose(again, '给客户留着')
  await send(page, '验货')
  await expect(timeline(page)).toContainText('等客户来取')
  const handing = await begin(page, '4', /交还|取走|还给/)
  await choose(handing, '凭小票')
  await page.keyboard.press('Control+Enter')
  await expect(timeline(page)).toContainText('凭小票')
  expect((await viewOf(page, caseId)).lines.map(line => line.state)).toEqual(['givenBack'])
  await closeCase(page, caseId, 'repaired')
})

test('H · complaint: the level is raised with a reason, the platform’s undecided request keeps the case open', async ({
  page,
}) => {
  const caseId = await openRegistered(page, {
    issueTypeId: 'aftersalesAttitude',
    wish: 'explanation',
    channel: 'platform',
    lines: away,
  })
  expect((await viewOf(page, caseId)).flow.id).toBe('listen')
  await ask(page, 'level.raise', { caseId, level: 2, reason: '客户点名要售后' })
  await ask(page, 'platform.set', {
    ...{ caseId, severity: 'rightsClaim', dueAt: '2026-11-24T07:00:00.000Z', note: '要聊天记录' },
  })
  const closing = await begin(page, '8', /^完结/)
  await expect(closing).toContainText('平台那边的退款申请还没有结果')
  await page.keyboard.press('Escape')
  await ask(page, 'platform.result', { caseId, result: 'withdrawn', note: '' })
  for (const stage of ['listen', 'restate', 'concern', 'solution'])
    await ask(page, 'flow.mark', { caseId, stage, state: 'done', note: '' })
  const ending = await begin(page, '8', /^完结/)
  await choose(ending, '已说明')
  await page.keyboard.press('Escape')
  await ask(page, 'case.decide', { caseId, outcome: 'explained', text: '当面道歉，讲清楚了' })
  await closeCase(page, caseId, 'explained')
})

test('I · declined: the piece goes back to him, and nothing else moves', async ({ page }) => {
  const caseId = await openRegistered(page, { issueTypeId: 'within7Days', wish: 'refund', lines: here })
  const { lines } = await viewOf(page, caseId)
  await ask(page, 'facts.save', {
    caseId,
    facts: { soldVia: 'online', scenario: 'received', receivedOn: '2026-11-10', paidFreight: false },
    lines: lines.map(({ id }) => ({
      ...{ lineId: id, category: 'shoes', conditions: ['used'], boughtOn: null, warrantyUntil: null },
    })),
  })
  const inspecting = await begin(page, '3', '验货')
  await choose(inspecting, '有问题')
  await choose(inspecting, '给客户留着')
  await send(page, '验货')
  const manager = (await ask(page, 'clerk.list', null)).find(clerk => clerk.role === 'manager')
  await ask(page, 'decline.decide', {
    ...{
      caseId,
      ground: 'used',
      evidence: '鞋底磨平了',
      photos: [],
      alternatives: ['cleaning'],
      innerNote: '',
    },
    approval: { by: manager?.id ?? '', reason: '看过了' },
  })
  expect((await viewOf(page, caseId)).flow.id).toBe('decline')
  await expect(timeline(page)).toContainText('等客户来取')
  const handing = await begin(page, '4', /交还|取走|还给/)
  await choose(handing, '核对手机号')
  await page.keyboard.press('Control+Enter')
  await expect(timeline(page)).toContainText('核对手机号')
  await closeCase(page, caseId, 'declined')
  expect((await viewOf(page, caseId)).settlement).toMatchObject({ money: [], outgoing: [] })
})

test('J · new delivery data: corrected, the courier called, a new day agreed', async ({ page }) => {
  const caseId = await openRegistered(page, {
    issueTypeId: 'wrongAddress',
    wish: 'other',
    channel: 'chat',
    lines: away,
  })
  expect((await viewOf(page, caseId)).flow.id).toBe('redirect')
  await page.keyboard.press('o')
  await expect(timeline(page)).toContainText('办好一步')
  await page.keyboard.press('o')
  await ask(page, 'promise.make', {
    ...{ caseId, kind: 'word', what: '送到新地址', dueAt: '2026-11-23T07:00:00.000Z', approval: null },
  })
  await ask(page, 'case.decide', { caseId, outcome: 'explained', text: '改派好了' })
  await expect(timeline(page)).toContainText('改派好了')
  await closeCase(page, caseId, 'explained')
})
