// Promises over the real router: made and ended in a case, called through in the overdue list, counted in the ledger.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeskKit, KIT_NOW, registered, renderApp, shopKit } from '#kit/desk'
import type { Input } from '#shared/contract/contract'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import { DAY_MS, HOUR_MS, instant } from '#shared/time/zone'
import { rememberPage } from '../../../renderer/features/promises/pages'

beforeEach(() => rememberPage('overdue'))
// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })

const press = (code: string, keys: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: code, ...keys })
const promisesOf = async (kit: DeskKit, caseId: CaseId) => (await kit.ask('case.get', { caseId })).promises
const list = async (name: string) => within(await screen.findByRole('list', { name }))

/** Two cases of two customers, both promised for tomorrow. */
async function twoCases() {
  const kit = await shopKit({ managerName: '陈姐' })
  const { caseId } = await registered(kit)
  kit.setNow(KIT_NOW + HOUR_MS)
  const customer = { id: null, name: '赵刚', phone: '13700005678' }
  const { caseId: second } = await registered(kit, { customer })
  return { kit, caseId, second }
}

describe('in the case', () => {
  async function open() {
    const kit = await shopKit({ managerName: '陈姐' })
    const { caseId } = await registered(kit)
    const { user } = renderApp(kit, `/case/${caseId}`)
    await screen.findByRole('region', { name: '现在这么说' })
    press('Digit7', { altKey: true })
    await screen.findByRole('region', { name: '承诺' })
    return {
      kit,
      caseId,
      user,
      dialog: async (name: string) => within(await screen.findByRole('dialog', { name })),
    }
  }

  it('a promise to the supplier is made by keys: to whom, what, by whom and how', async () => {
    const { kit, caseId, user, dialog } = await open()
    press('KeyA')
    const form = await dialog('加一条承诺')
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('radio'))
    press('Digit2')
    await user.type(form.getByRole('textbox', { name: '要做到什么' }), '今天寄出去')
    await user.selectOptions(form.getByRole('combobox', { name: '谁来办' }), '陈姐')
    await user.selectOptions(form.getByRole('combobox', { name: '到时怎么说' }), '短信')
    press('Enter', { ctrlKey: true })
    await waitFor(async () => expect(await promisesOf(kit, caseId)).toHaveLength(2))
    const made = (await promisesOf(kit, caseId)).find(({ to }) => to === 'supplier')
    expect(made).toMatchObject({ what: '今天寄出去', how: 'sms', keeper: { name: '陈姐' }, state: 'open' })
    // The shop's usual time stands first.
    expect(made?.dueAt).toBe(instant(KIT_NOW + DAY_MS))
    expect(await screen.findByText('答应供应商：今天寄出去')).toBeTruthy()
    expect(within(screen.getByRole('region', { name: '承诺' })).getByText('由 陈姐 来办')).toBeTruthy()
  })

  it('a ready time in closed hours says that it stands at the next opening', async () => {
    const { kit, dialog } = await open()
    // 20:20; in four hours the shop is closed.
    kit.setNow(KIT_NOW + 5 * HOUR_MS)
    press('KeyA')
    const form = await dialog('加一条承诺')
    const name = '4 小时内（那时关门，顺到营业时间）：明天 09:00'
    expect(await form.findByRole('radio', { name })).toBeTruthy()
    expect(form.getByRole('radio', { name: '24 小时内：明天 20:20' })).toBeTruthy()
  })

  it('one that cannot be kept is given up with its reason, and stays to be read', async () => {
    const { kit, caseId, user, dialog } = await open()
    press('KeyX', { altKey: true })
    const form = await dialog('这条没能做到')
    press('Enter', { ctrlKey: true })
    expect(await form.findByText('这一项要填一下')).toBeTruthy()
    await user.click(form.getByRole('button', { name: '厂家停产了' }))
    press('Enter', { ctrlKey: true })
    await waitFor(async () => expect((await promisesOf(kit, caseId))[0]?.state).toBe('broken'))
    expect(await screen.findByText('已了结 1 条')).toBeTruthy()
    const said = screen.getByRole('region', { name: '承诺' })
    expect(within(said).getByText('厂家停产了')).toBeTruthy()
  })
})

describe('what is late', () => {
  async function late() {
    const cases = await twoCases()
    cases.kit.setNow(KIT_NOW + DAY_MS + 3 * HOUR_MS)
    const { user } = renderApp(cases.kit, '/promises')
    const shown = await list('逾期')
    await waitFor(() => expect(document.activeElement).toBe(shown.getAllByRole('listitem')[0]))
    return {
      ...cases,
      user,
      rows: () => shown.getAllByRole('listitem').map(row => row.getAttribute('aria-label')),
    }
  }

  it('stands there the longest first, with age, reason and who keeps it', async () => {
    const { rows } = await late()
    expect(rows()).toEqual([
      '晚了 3 小时、李雪、答应客户：给客户答复、王敏',
      '晚了 2 小时、赵刚、答应客户：给客户答复、王敏',
    ])
  })

  it('the customer is told by key; the promise counts as late, and the next one is made', async () => {
    const { kit, caseId, user } = await late()
    press('KeyT')
    const form = within(await screen.findByRole('dialog', { name: '已告知客户' }))
    expect(form.getByText('19900001234')).toBeTruthy()
    await user.type(form.getByRole('textbox', { name: '说了什么' }), '今天寄出，请放心')
    press('Enter', { ctrlKey: true })
    await waitFor(async () =>
      expect((await promisesOf(kit, caseId)).map(({ state }) => state)).toEqual(['open', 'broken']),
    )
    await waitFor(() => expect(screen.queryByText('李雪')).toBeNull())
  })

  it('a new time is agreed by key, and Enter opens the case', async () => {
    const { kit, caseId, second, user } = await late()
    press('KeyR')
    const form = within(await screen.findByRole('dialog', { name: '跟客户重新约时间' }))
    await user.click(form.getByRole('button', { name: '货还在路上' }))
    press('Enter', { ctrlKey: true })
    await waitFor(async () => expect(await promisesOf(kit, caseId)).toHaveLength(2))
    await waitFor(() => expect(screen.queryByText('李雪')).toBeNull())
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toContain('赵刚'))
    press('Enter')
    await waitFor(() => expect(window.location.hash).toBe(`#/case/${second}`))
  })

  it('goes on paper as it stands', async () => {
    await late()
    press('KeyP')
    const dialog = await screen.findByRole('dialog', { name: '逾期清单' })
    expect((await within(dialog).findByTitle('纸面预览')).style.width).toBe('210mm')
  })

  it('says so when nothing is, and leads to what is still owed', async () => {
    const { kit } = await twoCases()
    const { user } = renderApp(kit, '/promises')
    expect(await screen.findByText('没有逾期的事')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '看看还欠着哪些承诺' }))
    expect((await list('还欠着的承诺')).getAllByRole('listitem')).toHaveLength(2)
  })
})

describe('the ledger', () => {
  it('counts what was kept by whom, and changes by keys between owed and ended, clerks and months', async () => {
    const { kit, caseId } = await twoCases()
    const [first] = await promisesOf(kit, caseId)
    const clerks = await kit.ask('clerk.list', null)
    const by = clerks.find(({ name }) => name === '陈姐')?.id ?? null
    const word = { caseId, kind: 'word', what: '回电', approval: null } as const
    await kit.ask('promise.make', { ...word, by, dueAt: instant(KIT_NOW + 20 * HOUR_MS) })
    await kit.ask('promise.fulfil', { caseId, promiseId: first?.id as never, note: '' })
    renderApp(kit, '/promises')
    await screen.findByText('没有逾期的事')
    press('Digit2')
    expect((await list('还欠着的承诺')).getAllByRole('listitem')).toHaveLength(2)
    const rows = screen.getAllByRole('row').map(row => row.textContent)
    expect(rows).toEqual(['谁来办做到没做到已逾期改约兑现率', '王敏1000还太少，不算', '陈姐0000还太少，不算'])
    press('KeyS')
    expect((await list('2026 年 11 月了结的承诺')).getAllByRole('listitem')).toHaveLength(1)
    press('KeyC')
    press('KeyC')
    expect(await screen.findByText('这个月没有了结的承诺')).toBeTruthy()
    press('KeyC')
    await list('2026 年 11 月了结的承诺')
    press('ArrowLeft')
    expect(await screen.findByText('2026 年 10 月')).toBeTruthy()
    expect(await screen.findByText('这个月没有了结的承诺')).toBeTruthy()
  })
})

describe('how the shop does', () => {
  it('names the mean of the refunds and the case that pulls it up, which Enter opens', async () => {
    const kit = await shopKit()
    const lines = [{ ...EMPTY_FORM_LINE, itemName: '红色短靴', unitPriceFen: 100_00 }]
    const refund: Omit<Input<'money.plan'>, 'caseId'> = {
      kind: 'refund',
      amountFen: 40_00,
      keptFen: 0,
      payer: 'shop',
      payee: 'customer',
      method: 'wechat',
      reason: '退了',
      lineIds: [],
      offerId: null,
      paid: true,
      approval: null,
    }
    let slow: CaseId | null = null
    for (const days of [0.5, 1, 3]) {
      kit.setNow(KIT_NOW)
      const { caseId } = await registered(kit, { wish: 'refund', lines })
      kit.setNow(KIT_NOW + days * DAY_MS)
      await kit.ask('money.plan', { ...refund, caseId })
      slow = caseId
    }
    rememberPage('measures')
    renderApp(kit, '/promises')
    const speed = within(await screen.findByRole('region', { name: '退款速度' }))
    expect(speed.getByText('1.50')).toBeTruthy()
    expect(speed.getByRole('img').getAttribute('aria-label')).toBe(
      '退款平均 1.50 天，本店目标 0.77 天，同行平均 1.87 天',
    )
    const slowest = speed.getAllByRole('listitem').filter(item => item.classList.contains('list-row'))
    expect(slowest.map(row => row.textContent?.match(/\d\.\d\d 天/)?.[0])).toEqual(['3.00 天', '1.00 天'])
    await waitFor(() => expect(document.activeElement).toBe(slowest[0]))
    press('Enter')
    await waitFor(() => expect(window.location.hash).toBe(`#/case/${slow}`))
  })

  it('gives no figure where there are too few', async () => {
    const { kit } = await twoCases()
    rememberPage('measures')
    renderApp(kit, '/promises')
    expect(await screen.findByText('这段时间没有退过款')).toBeTruthy()
    expect(screen.getByText('这段时间没有见分晓的承诺')).toBeTruthy()
  })
})
