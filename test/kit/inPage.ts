// Asks main from inside the page of the running app, as the window does: for tests that need a case before they begin.
import { expect, type Page } from '@playwright/test'
import type { Channel, Input, Output } from '#shared/contract/contract'
import type { AppError, Result } from '#shared/contract/errors'
import type { Bridge } from '#shared/contract/events'

export async function call<Name extends Channel>(
  page: Page,
  name: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>>> {
  const answer = await page.evaluate(
    ([channel, sent]) => (globalThis as unknown as { bridge: Bridge }).bridge.call(channel as string, sent),
    [name, input] as const,
  )
  // The router answers with the contract's own shape.
  return answer as Result<Output<Name>>
}

/** The same, and a failure fails the test. */
export async function ask<Name extends Channel>(
  page: Page,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const answer: { ok: boolean; value?: Output<Name>; error?: AppError } = await call(page, name, input)
  expect(answer).toMatchObject({ ok: true })
  return answer.value as Output<Name>
}

/** The demo shop with one of its clerks at work. */
export async function openDemo(page: Page, clerk = 0): Promise<void> {
  await ask(page, 'shop.demo', null)
  const clerks = await ask(page, 'clerk.list', null)
  await ask(page, 'clerk.pick', { clerkId: clerks[clerk]?.id ?? '' })
  await expect(page.getByRole('navigation')).toBeVisible()
}

/** A new shop; without a manager's name its only clerk is the manager. */
export async function openShop(page: Page, managerName = ''): Promise<void> {
  await ask(page, 'shop.create', { name: '小鹿鞋店', clerkName: '王敏', managerName, folder: 'usual' })
}

/** Opens the screen of a case, as a link to it would. */
export async function showCase(page: Page, caseId: string): Promise<void> {
  await page.evaluate(`location.hash = '#/case/${caseId}'`)
  await expect(page.getByRole('region', { name: '现在这么说' })).toBeVisible()
}

/** A form that is complete; the piece stays with the customer. */
export const aForm: Input<'case.register'>['form'] = {
  customer: { id: null, name: '李雪', phone: '19900001234' },
  channel: 'counter',
  lines: [
    {
      id: null,
      itemName: '红色短靴',
      spec: '38 码',
      qty: 1,
      unitPriceFen: 19900,
      boughtOn: null,
      place: '',
      here: false,
    },
  ],
  issueTypeId: 'quality',
  subTags: [],
  wish: 'exchange',
  orderNo: '',
  note: '鞋跟松了',
}

export function register(page: Page, form = aForm): Promise<Output<'case.register'>> {
  return ask(page, 'case.register', { form, promiseAt: null, approval: null })
}
