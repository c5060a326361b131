// Declining in the built app: worn shoes past their window, with the letter; never a piece that is faulty.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '#kit/app'
import { aForm, ask, call, openShop, register, showCase } from '#kit/inPage'
import { documentsIn, pageCount, pageSize } from '#kit/pdf'

// Sunday 22 November 2026, 15:20 in Shanghai.
test.use({ env: { AFTERSALE_TEST_NOW: '2026-11-22T07:20:00.000Z' } })

const timeline = (page: Page) => page.getByRole('region', { name: '经过' })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })
const next = (page: Page) => page.keyboard.press('Control+Enter')

/** Shoes that were bought online, received, and worn; the dialog for declining is open. */
async function openDecline(page: Page, issueTypeId: typeof aForm.issueTypeId, receivedOn: string) {
  await openShop(page, '陈姐')
  const { caseId } = await register(page, { ...aForm, issueTypeId, wish: 'refund', note: '' })
  const { lines } = await ask(page, 'case.get', { caseId })
  await ask(page, 'facts.save', {
    caseId,
    facts: { soldVia: 'online', scenario: 'received', receivedOn, paidFreight: false },
    lines: lines.map(({ id }) => ({
      lineId: id,
      category: 'shoes',
      conditions: ['used'],
      boughtOn: null,
      warrantyUntil: '2027-11-10',
    })),
  })
  await showCase(page, caseId)
  await page.keyboard.press('w')
  await expect(dialog(page, '婉拒')).toBeVisible()
  return caseId
}

test('worn shoes past the seven days are declined with the manager’s yes and a letter; as a defect the decline falls by itself', async ({
  app,
  page,
  dataFolder,
}) => {
  await documentsIn(app, join(dataFolder, 'app'))
  const caseId = await openDecline(page, 'within7Days', '2026-11-10')
  const declining = dialog(page, '婉拒')
  await expect(declining.getByRole('radio', { name: /过了七天/ })).not.toHaveAttribute('aria-disabled')
  await declining.getByRole('radio', { name: /用过了，影响再卖/ }).click()
  await next(page)
  await declining.getByRole('textbox', { name: '看到了什么' }).fill('鞋底磨平了，鞋面有折痕')
  await declining.getByRole('textbox', { name: /只给店长看的备注/ }).fill('上个月也来退过')
  await next(page)
  const ways = declining.getByRole('group', { name: /别的办法/ })
  await ways.getByRole('checkbox', { name: /清洁保养/ }).click()
  await next(page)

  const talk = declining.getByRole('region', { name: '四句话，一句一句说' })
  const heard = new Set<string>()
  for (let part = 0; part < 4; part++) {
    if (part > 0) await page.keyboard.press('ArrowRight')
    heard.add((await talk.textContent()) ?? '')
  }
  expect(heard.size).toBe(4)
  expect([...heard].join()).toContain('清洁保养一次')

  await next(page)
  const approval = dialog(page, '请店长确认')
  await expect(approval).toContainText('用过了，影响再卖')
  expect((await ask(page, 'case.get', { caseId })).card.outcome).toBeNull()
  await approval.getByRole('textbox', { name: '为什么同意' }).fill('确实穿过了')
  await page.keyboard.press('Enter')
  await expect(dialog(page, '已经婉拒')).toContainText('店长 陈姐 同意')

  await page.keyboard.press('p')
  const letter = dialog(page, '给客户的信')
  await letter.getByRole('button', { name: /存为 PDF/ }).click()
  const saved = letter.getByRole('status').filter({ hasText: '已存到' })
  const pdf = readFileSync(((await saved.textContent()) ?? '').replace('已存到', '').trim())
  const [width, height] = pageSize(pdf)
  expect(width).toBeCloseTo(148, 0)
  expect(height).toBeCloseTo(210, 0)
  expect(pageCount(pdf)).toBe(1)

  const asked = { caseId, sheet: 'declineLetter', incidentId: null, language: null } as const
  const { url } = await ask(page, 'sheet.prepare', asked)
  const html = await app.evaluate(async ({ net }, address) => (await net.fetch(address)).text(), url)
  for (const told of ['李雪，您好', '商品已有使用痕迹', '免费给您清洁保养一次', '12315', '店长 陈姐 复核'])
    expect(html).toContain(told)
  expect(html).not.toContain('上个月也来退过')

  await letter.getByRole('button', { name: '关闭', exact: true }).last().click()
  await expect(letter).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('已婉拒', { exact: true }).first()).toBeVisible()
  await expect(timeline(page)).toContainText('店长 陈姐 同意：确实穿过了')

  const { rev, lines } = await ask(page, 'case.get', { caseId })
  const kept = aForm.lines.map(line => ({ ...line, id: lines[0]?.id ?? null }))
  const form = { ...aForm, issueTypeId: 'quality', wish: 'refund', lines: kept } as const
  await ask(page, 'case.correct', { caseId, rev, form })
  await expect(timeline(page)).toContainText('收回了婉拒')
  await expect(page.getByText('已婉拒', { exact: true })).toHaveCount(0)
  const after = await ask(page, 'case.get', { caseId })
  expect(after.card.outcome).toBeNull()
  expect(after.treatment.decline).toBeNull()
})

test('a faulty piece within its warranty is declined on no ground, by no key and by no click', async ({
  page,
}) => {
  const caseId = await openDecline(page, 'quality', '2026-11-10')
  const declining = dialog(page, '婉拒')
  await expect(declining.getByRole('status')).toContainText('没有站得住的理由')
  const defect = declining.getByRole('radio', { name: /^质量问题/ })
  await expect(defect).toHaveAttribute('aria-disabled', 'true')
  await expect(defect).toContainText('拒了是违法的')
  const grounds = declining.getByRole('radio')
  const count = await grounds.count()
  expect(count).toBeGreaterThan(8)
  for (let place = 0; place < count; place++) {
    await expect(grounds.nth(place)).toHaveAttribute('aria-disabled', 'true')
    await grounds.nth(place).dispatchEvent('click')
    await page.keyboard.press(`Digit${(place % 9) + 1}`)
    await expect(grounds.nth(place)).toHaveAttribute('aria-checked', 'false')
  }
  await next(page)
  await expect(declining.getByRole('status')).toContainText('没有站得住的理由')
  await expect(declining.getByRole('textbox', { name: '看到了什么' })).toHaveCount(0)

  // Also whoever goes past the window: main itself refuses each of them, the manager's yes included.
  const managers = (await ask(page, 'clerk.list', null)).filter(({ role }) => role === 'manager')
  const approval = { by: managers[0]?.id ?? '', reason: '店长说行' }
  for (const { id } of (await ask(page, 'case.get', { caseId })).grounds) {
    const proof = { evidence: '看过了', photos: [], alternatives: ['paidRepair'], innerNote: '' }
    const answer = await call(page, 'decline.decide', { caseId, ground: id, ...proof, approval })
    expect(answer).toMatchObject({ ok: false, error: { kind: 'refused', refusal: { field: 'ground' } } })
  }
  expect((await ask(page, 'case.get', { caseId })).card.outcome).toBeNull()
})
