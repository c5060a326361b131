// Several rows of Today at once, groups that are folded, and whose work is shown.
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeskKit, KIT_NOW, registered, renderApp, shopKit } from '#kit/desk'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import { HOUR_MS } from '#shared/time/zone'

// How Today is looked at outlives the screen, not the window.
beforeEach(() => sessionStorage.clear())

const whole = { mine: false, whole: null } as const
const away = { ...EMPTY_FORM_LINE, itemName: '红色短靴', here: false }
const customer = (name: string, phone: string) => ({ id: null, name, phone })

async function threePromises(): Promise<DeskKit> {
  const kit = await shopKit({ managerName: '陈姐' })
  const people = [customer('李雪', '19900001234'), customer('赵军', '19900005678'), customer('何雨', '')]
  for (const one of people) await registered(kit, { lines: [away], customer: one })
  kit.setNow(KIT_NOW + 26 * HOUR_MS)
  return kit
}
const focused = (text: string) => waitFor(() => expect(document.activeElement?.textContent).toContain(text))

describe('several rows at once', () => {
  it('are chosen with Space and Shift, done with D as one step, and come back with one undo', async () => {
    const kit = await threePromises()
    const { user } = renderApp(kit)
    await focused('李雪')
    await user.keyboard(' ')
    expect(await screen.findByText('选了 1 条')).toBeTruthy()
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(await screen.findByText('选了 2 条')).toBeTruthy()
    await user.keyboard('d')
    expect(await screen.findByText('2 条都办好了')).toBeTruthy()
    expect(await kit.ask('today.get', whole)).toMatchObject({ counts: { promises: 1 } })
    await kit.ask('undo.run', null)
    expect(await kit.ask('today.get', whole)).toMatchObject({ counts: { promises: 3 } })
  })

  it('are put off together, and stay overdue', async () => {
    const kit = await threePromises()
    const { user } = renderApp(kit)
    await focused('李雪')
    await user.keyboard('{Control>}a{/Control}')
    expect(await screen.findByText('选了 3 条')).toBeTruthy()
    await user.keyboard('z')
    const dialog = await screen.findByRole('dialog', { name: '这 3 条什么时候再来？' })
    await within(dialog).findByRole('button', { name: /明天开门/ })
    await user.keyboard('1')
    expect(await screen.findByText(/^3 条 .* 再来$/)).toBeTruthy()
    expect(await kit.ask('today.get', whole)).toMatchObject({ overdue: 3, counts: { promises: 0, later: 3 } })
  })

  it('are given to a colleague', async () => {
    const kit = await threePromises()
    const { user } = renderApp(kit)
    await focused('李雪')
    await user.keyboard('{Control>}a{/Control}g')
    const dialog = await screen.findByRole('dialog', { name: '这 3 张单交给谁？' })
    await user.click(await within(dialog).findByRole('radio', { name: '陈姐' }))
    await user.type(within(dialog).getByRole('textbox', { name: '为什么' }), '下午不在{Enter}')
    expect(await screen.findByText('3 张单交给陈姐了')).toBeTruthy()
    expect((await kit.ask('today.get', { mine: true, whole: null })).counts.promises).toBe(0)
  })

  it('are forgotten with Escape', async () => {
    const { user } = renderApp(await threePromises())
    await focused('李雪')
    await user.keyboard(' ')
    await screen.findByText('选了 1 条')
    // The first Escape is the dialog's alone.
    await user.keyboard('z')
    await screen.findByRole('dialog')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByText('选了 1 条')).toBeTruthy()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByText('选了 1 条')).toBeNull())
  })
})

describe('how Today is looked at', () => {
  it('a folded group keeps its heading and its count, and hides its rows', async () => {
    const { user } = renderApp(await threePromises())
    const group = await screen.findByRole('region', { name: '答应的事' })
    await user.click(within(group).getByRole('button', { name: '收起“答应的事”' }))
    expect(within(group).queryAllByRole('listitem')).toEqual([])
    expect(group.textContent).toContain('3')
    await user.click(within(group).getByRole('button', { name: '展开“答应的事”' }))
    expect(within(group).getAllByRole('listitem')).toHaveLength(3)
  })

  it('shows with W only what is hers, and says kindly when that is nothing', async () => {
    const kit = await threePromises()
    const clerks = await kit.ask('clerk.list', null)
    await kit.ask('clerk.pick', { clerkId: clerks.find(({ name }) => name === '陈姐')?.id as never })
    const { user } = renderApp(kit)
    await focused('李雪')
    await user.keyboard('w')
    expect(await screen.findByText('你手上今天没有要办的')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '看大家的' }))
    expect(await screen.findByRole('listitem', { name: /李雪/ })).toBeTruthy()
  })
})

describe('each row has a first deed that fits', () => {
  it('a piece that came leads to its case', async () => {
    const kit = await shopKit()
    const { no } = await registered(kit, { lines: [{ ...away, here: true }] })
    const { user } = renderApp(kit)
    const group = await screen.findByRole('region', { name: '到货待处理' })
    await user.click(within(group).getByRole('button', { name: /去验货/ }))
    expect((await screen.findAllByText(no)).length).toBeGreaterThan(0)
    expect(await screen.findByRole('region', { name: '现在这么说' })).toBeTruthy()
  })

  it('money to give back is paid on the spot', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit, { lines: [{ ...away, unitPriceFen: 199_00 }] })
    await kit.ask('money.plan', {
      ...{ caseId, kind: 'refund', amountFen: 50_00, keptFen: 0, payer: 'shop', payee: 'customer' },
      ...{
        method: 'wechat',
        reason: '说好退一部分',
        lineIds: [],
        offerId: null,
        paid: false,
        approval: null,
      },
    })
    const { user } = renderApp(kit)
    const row = await screen.findByRole('listitem', { name: /退款 ¥50，微信/ })
    await waitFor(() => expect(document.activeElement).toBe(row))
    await user.keyboard('d')
    expect(await screen.findByRole('dialog')).toBeTruthy()
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () =>
      expect(await kit.ask('today.get', whole)).toMatchObject({ counts: { refunds: 0 } }),
    )
  })

  it('a case handed over is taken with one key', async () => {
    const kit = await shopKit({ managerName: '陈姐' })
    const { caseId } = await registered(kit, { lines: [away] })
    await kit.ask('handOver.give', { to: null, note: '', items: [{ caseId, note: '等他回电' }] })
    const clerks = await kit.ask('clerk.list', null)
    await kit.ask('clerk.pick', { clerkId: clerks.find(({ name }) => name === '陈姐')?.id as never })
    const { user } = renderApp(kit)
    await focused('等他回电')
    await user.keyboard('d')
    expect(await screen.findByText('接过来了，现在归你')).toBeTruthy()
    expect((await kit.ask('case.get', { caseId })).card.ownerName).toBe('陈姐')
  })
})
