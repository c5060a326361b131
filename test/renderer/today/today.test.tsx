// Today by keyboard: what is overdue comes first, and what is done to a row is said honestly.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type DeskKit, KIT_NOW, registered as registeredAs, renderApp, shopKit } from '#kit/desk'
import { type CaseForm, EMPTY_FORM_LINE } from '#shared/model/caseForm'
import { DAY_MS, HOUR_MS, instant } from '#shared/time/zone'

/** His piece stays with him: nothing has come in that would be work of its own. */
function registered(kit: DeskKit, over: Partial<CaseForm> = {}) {
  const line = { ...EMPTY_FORM_LINE, itemName: '红色短靴', spec: '38 码', here: false }
  return registeredAs(kit, { lines: [line], ...over })
}

/** Two cases; their promises fall due on Monday at 15:20. */
async function twoCases(): Promise<DeskKit> {
  const kit = await shopKit()
  await registered(kit)
  await registered(kit, { customer: { id: null, name: '赵军', phone: '19900005678' } })
  return kit
}

async function promiseOf(kit: DeskKit, caseId: string) {
  const view = await kit.ask('case.get', { caseId: caseId as never })
  const [promise] = view.promises
  if (!promise) throw new Error('no promise')
  return promise
}

const group = (name: string) => screen.findByRole('region', { name })
const rowOf = (name: RegExp) => screen.findByRole('listitem', { name })

describe('Today', () => {
  it('puts the first overdue row in focus and counts what is overdue in the title', async () => {
    const kit = await twoCases()
    kit.setNow(KIT_NOW + 26 * HOUR_MS)
    renderApp(kit)
    const overdue = await group('答应的事')
    const [first] = within(overdue).getAllByRole('listitem')
    await waitFor(() => expect(document.activeElement).toBe(first))
    expect(first?.textContent).toContain('逾期 2 小时')
    expect(first?.textContent).toContain('尾号 1234')
    await waitFor(() => expect(document.title).toBe('(2 逾期) 今日 · 售后台'))
  })

  it('calls the plain next word by its name', async () => {
    const kit = await twoCases()
    kit.setNow(KIT_NOW + 22 * HOUR_MS)
    renderApp(kit)
    expect((await rowOf(/李雪/)).textContent).toContain('答复客户')
  })

  it('keeps a promise with D, says so, and goes on to the next row', async () => {
    const kit = await twoCases()
    kit.setNow(KIT_NOW + 22 * HOUR_MS)
    const { user } = renderApp(kit)
    await waitFor(() => expect(document.activeElement?.textContent).toContain('李雪'))
    await user.keyboard('d')
    expect(await screen.findByText('做到了，按时')).toBeTruthy()
    await waitFor(() => expect(document.activeElement?.textContent).toContain('赵军'))
    expect((await kit.ask('today.get', { mine: false, whole: null })).counts.promises).toBe(1)
  })

  it('says honestly that a promise was kept too late', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    kit.setNow(KIT_NOW + 26 * HOUR_MS)
    const { user } = renderApp(kit)
    await rowOf(/李雪/)
    await user.keyboard('d')
    expect(await screen.findByText('做到了，晚了 2 小时')).toBeTruthy()
    expect((await promiseOf(kit, caseId)).state).toBe('broken')
  })

  it('takes the last step back from the toast', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    kit.setNow(KIT_NOW + 22 * HOUR_MS)
    const { user } = renderApp(kit)
    await rowOf(/李雪/)
    await user.keyboard('d')
    const toast = (await screen.findByText('做到了，按时')).parentElement as HTMLElement
    await user.click(within(toast).getByRole('button', { name: '撤销' }))
    expect(await screen.findByText('已撤销“承诺已办”')).toBeTruthy()
    expect((await promiseOf(kit, caseId)).state).toBe('open')
  })

  it('asks for one line about a case that nobody has touched', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    const promise = await promiseOf(kit, caseId)
    await kit.ask('promise.fulfil', { caseId, promiseId: promise.id, note: '' })
    kit.setNow(KIT_NOW + 2 * DAY_MS)
    const { user } = renderApp(kit)
    expect((await group('等太久了')).textContent).toContain('2 天没动')
    await user.keyboard('d')
    await user.click(await screen.findByRole('button', { name: '记下来' }))
    expect(await screen.findByText('写一句就够，以后好查')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: '一句话' }), '问了厂家，周三到货{Enter}')
    expect(await screen.findByText('记下了')).toBeTruthy()
    const view = await kit.ask('case.get', { caseId })
    expect(view.events.at(-1)).toMatchObject({ kind: 'note', text: '问了厂家，周三到货' })
  })

  it('tells the customer, keeps this promise and makes the next one for tomorrow', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    kit.setNow(KIT_NOW + 22 * HOUR_MS)
    const { user } = renderApp(kit)
    await rowOf(/李雪/)
    await user.keyboard('t')
    const said = await screen.findByRole('textbox', { name: '说了什么' })
    expect(screen.getByText('19900001234')).toBeTruthy()
    await screen.findByRole('radio', { name: /24 小时内/, checked: true })
    await user.click(said)
    await user.keyboard('{Enter}')
    expect(await screen.findByText(/写一句说了什么/)).toBeTruthy()
    await user.keyboard('{Alt>}2{/Alt}鞋已寄出{Enter}')
    expect(await screen.findByText('记下了，已告知客户')).toBeTruthy()
    const view = await kit.ask('case.get', { caseId })
    expect(view.told).toMatchObject({ how: 'chat' })
    expect(Object.fromEntries(view.promises.map(({ state, dueAt }) => [state, dueAt]))).toEqual({
      kept: instant(KIT_NOW + 24 * HOUR_MS),
      open: instant(KIT_NOW + 46 * HOUR_MS),
    })
  })

  it('makes no next promise when all is said', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    kit.setNow(KIT_NOW + 22 * HOUR_MS)
    const { user } = renderApp(kit)
    await rowOf(/李雪/)
    await user.keyboard('t')
    await user.click(await screen.findByRole('checkbox', { name: '说完了，不用再约' }))
    await user.type(screen.getByRole('textbox', { name: '说了什么' }), '已经取走了{Enter}')
    await screen.findByText('记下了，已告知客户')
    expect((await kit.ask('case.get', { caseId })).promises.every(({ state }) => state === 'kept')).toBe(true)
  })

  it('puts an overdue promise off and still counts it as overdue', async () => {
    const kit = await twoCases()
    kit.setNow(KIT_NOW + 26 * HOUR_MS)
    const { user } = renderApp(kit)
    await rowOf(/李雪/)
    await user.keyboard('z')
    await screen.findByRole('button', { name: /明天开门/ })
    await user.keyboard('1')
    const later = await group('稍后')
    expect(later.textContent).toContain('仍逾期 2 小时')
    expect(later.textContent).toContain('其中 1 条仍逾期')
    expect(document.title).toContain('2 逾期')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('赵军'))
  })

  it('keeps what was typed when the disk says no', async () => {
    const kit = await shopKit()
    await registered(kit)
    kit.setNow(KIT_NOW + 22 * HOUR_MS)
    const { user } = renderApp(kit)
    await rowOf(/李雪/)
    await user.keyboard('t')
    kit.files.failAt({ at: 1, calls: ['write', 'datasync'], code: 'ENOSPC', forGood: true })
    const said = await screen.findByRole('textbox', { name: '说了什么' })
    await user.type(said, '鞋已寄出{Enter}')
    expect(await screen.findByText('刚才这一步没存上')).toBeTruthy()
    expect((screen.getByRole('textbox', { name: '说了什么' }) as HTMLTextAreaElement).value).toBe('鞋已寄出')
  })

  it('leaves letters to whoever types them', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    kit.setNow(KIT_NOW + 22 * HOUR_MS)
    const { user } = renderApp(kit)
    await rowOf(/李雪/)
    await user.keyboard('{Control>}k{/Control}ddd')
    expect((await promiseOf(kit, caseId)).state).toBe('open')
  })

  it('has a useful next step when nothing is due', async () => {
    const kit = await shopKit()
    const { no } = await registered(kit)
    const { user } = renderApp(kit)
    expect(await screen.findByText('今天该办的都办好了')).toBeTruthy()
    expect(screen.getByText('下一个是 明天 15:20，李雪：答复客户。')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '先看看这张单' }))
    expect((await screen.findAllByText(no)).length).toBeGreaterThan(0)
  })

  it('shows the first rows of a long group, and of all of them draws only what can be seen', async () => {
    const kit = await shopKit()
    for (let n = 0; n < 120; n++)
      await registered(kit, { customer: { id: null, name: `客户${n}`, phone: '' } })
    kit.setNow(KIT_NOW + 26 * HOUR_MS)
    const { user } = renderApp(kit)
    const overdue = await group('答应的事')
    expect(overdue.textContent).toContain('120')
    // First what fills the window, then the others.
    await waitFor(() => expect(within(overdue).queryAllByRole('listitem')).toHaveLength(50))
    await user.click(within(overdue).getByRole('button', { name: '全部 120 条都列出来' }))
    await within(overdue).findByRole('button', { name: '只看最前面的' })
    expect(within(overdue).queryAllByRole('listitem').length).toBeLessThan(40)
  })
})
