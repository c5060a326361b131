// The board by keyboard: columns from facts, whose move it is with a reason, filters, list.
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeskKit, KIT_NOW, registered, renderApp, shopKit } from '#kit/desk'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import type { CaseCard } from '#shared/model/views'
import { HOUR_MS } from '#shared/time/zone'
import { canDrag, takes } from '../../../renderer/features/board/dragging'

beforeEach(() => sessionStorage.clear())

const away = [{ ...EMPTY_FORM_LINE, itemName: '红色短靴', spec: '38 码', here: false }]

/** 李雪 in 处理中, 赵军 in 待验货. */
async function twoCases(): Promise<{ kit: DeskKit; caseId: CaseId }> {
  const kit = await shopKit()
  const { caseId } = await registered(kit, { lines: away })
  await registered(kit, { customer: { id: null, name: '赵军', phone: '19900005678' }, wish: 'repair' })
  return { kit, caseId }
}

const column = (name: string) => screen.findByRole('region', { name: new RegExp(`^${name}`) })
const focused = () => document.activeElement?.getAttribute('aria-label') ?? ''

describe('the board', () => {
  it('shows seven columns with their counts', async () => {
    const { kit } = await twoCases()
    renderApp(kit, '/board')
    expect(await column('处理中，1 张')).toBeTruthy()
    expect(await column('待验货，1 张')).toBeTruthy()
    for (const name of ['待受理', '等客户', '等第三方', '待结算', '已完结']) await column(`${name}，0 张`)
    expect(screen.getByRole('listitem', { name: /李雪/ }).textContent).toContain('还剩 1 天')
  })

  it('counts broken promises in the head of the column', async () => {
    const { kit } = await twoCases()
    kit.setNow(KIT_NOW + 26 * HOUR_MS)
    renderApp(kit, '/board')
    expect(await column('处理中，1 张，其中 1 张逾期')).toBeTruthy()
  })

  it('goes from column to column by arrows, past empty ones, and opens with Enter', async () => {
    const { kit } = await twoCases()
    const { user } = renderApp(kit, '/board')
    await waitFor(() => expect(focused()).toContain('李雪'))
    await user.keyboard('{ArrowRight}')
    expect(focused()).toContain('赵军')
    await user.keyboard('{ArrowLeft}{Enter}')
    await waitFor(() => expect(window.location.hash).toContain('/case/'))
  })

  it('asks why, and when to look again, before a case waits for somebody', async () => {
    const { kit, caseId } = await twoCases()
    const { user } = renderApp(kit, '/board')
    await waitFor(() => expect(focused()).toContain('李雪'))
    await user.keyboard('m')
    await screen.findByRole('dialog')
    await user.keyboard('3')
    const why = screen.getByRole('textbox', { name: '为什么' })
    await waitFor(() => expect(document.activeElement).toBe(why))
    await user.keyboard('{Enter}')
    expect(await screen.findByText('写一句为什么，接手的人看得懂')).toBeTruthy()
    await user.keyboard('问了厂家{Enter}')
    const waiting = await column('等第三方，1 张')
    await waitFor(() => expect(waiting.contains(document.activeElement)).toBe(true))
    const view = await kit.ask('case.get', { caseId })
    expect(view.card).toMatchObject({ move: 'third', moveReason: '问了厂家' })
    expect(view.reminders.at(-1)).toMatchObject({ kind: 'touch', state: 'open', title: '问了厂家' })
  })

  it('takes a move back with Ctrl+Z and says what it was', async () => {
    const { kit, caseId } = await twoCases()
    const { user } = renderApp(kit, '/board')
    await waitFor(() => expect(focused()).toContain('李雪'))
    await user.keyboard('m')
    await screen.findByRole('dialog')
    await user.keyboard('2')
    await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'))
    await user.keyboard('{Alt>}1{/Alt}{Enter}')
    await column('等客户，1 张')
    await user.keyboard('{Control>}z{/Control}')
    expect(await screen.findByText('已撤销“改轮到谁”')).toBeTruthy()
    expect((await kit.ask('case.get', { caseId })).card.column).toBe('working')
  })

  it('says that goods which are not inspected hold the case where it is', async () => {
    const { kit } = await twoCases()
    const { user } = renderApp(kit, '/board')
    await waitFor(() => expect(focused()).toContain('李雪'))
    await user.keyboard('{ArrowRight}m')
    expect(await screen.findByText(/货还没验，单子会留在“待验货”/)).toBeTruthy()
  })

  it('filters by overdue, says when nothing fits, and shows everything again', async () => {
    const { kit } = await twoCases()
    const { user } = renderApp(kit, '/board')
    await column('处理中，1 张')
    await user.keyboard('y')
    await user.click(await screen.findByRole('button', { name: '显示全部' }))
    expect(await column('处理中，1 张')).toBeTruthy()
    expect(screen.getByRole('button', { name: '只看逾期' }).getAttribute('aria-pressed')).toBe('false')
  })

  it('keeps its filters while one looks at a case', async () => {
    const { kit } = await twoCases()
    const { user } = renderApp(kit, '/board')
    await column('处理中，1 张')
    await user.keyboard('wv')
    await screen.findByRole('list', { name: '在办的售后单' })
    await user.keyboard('{Control>}1{/Control}')
    await screen.findByRole('heading', { name: '今日' })
    await user.keyboard('{Control>}2{/Control}')
    await screen.findByRole('list', { name: '在办的售后单' })
    expect(screen.getByRole('button', { name: '只看我的' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('shows all as a list, overdue first, from which a move can be set too', async () => {
    const { kit } = await twoCases()
    const { user } = renderApp(kit, '/board')
    await column('处理中，1 张')
    await user.keyboard('v')
    const list = await screen.findByRole('list', { name: '在办的售后单' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(2)
    await user.click(within(list).getAllByRole('button', { name: /轮到谁/ })[0] as HTMLElement)
    expect(await screen.findByRole('dialog', { name: '现在轮到谁？' })).toBeTruthy()
  })

  it('offers to register when the board is empty', async () => {
    renderApp(await shopKit(), '/board')
    expect(await screen.findByText('看板上还没有单子')).toBeTruthy()
  })
})

describe('dragging a card', () => {
  const card = (column: CaseCard['column']) => ({ column }) as CaseCard

  it('is possible between the three columns of a move only', () => {
    expect(takes('waitingCustomer', card('working'))).toBe(true)
    expect(takes('working', card('waitingThird'))).toBe(true)
    expect(takes('working', card('working'))).toBe(false)
    for (const column of ['new', 'toInspect', 'toSettle', 'done'] as const) {
      expect(takes(column, card('working'))).toBe(false)
      expect(canDrag(card(column))).toBe(false)
    }
  })
})
