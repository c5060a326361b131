// The parcels screen: what is scanned is dealt with in a few keys, whatever the focus is on.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type DeskKit, KIT_NOW, registered, renderApp, shopKit } from '#kit/desk'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import { DAY_MS, HOUR_MS } from '#shared/time/zone'

const NO = 'SF1234567890'
const PLACE = '/parcels'
const piece = (itemName: string, here: boolean, qty = 1) => ({ ...EMPTY_FORM_LINE, itemName, here, qty })

async function caseOf(kit: DeskKit, name: string, phone: string, items: ReturnType<typeof piece>[]) {
  const { caseId } = await registered(kit, { customer: { id: null, name, phone }, lines: items })
  return (await kit.ask('case.get', { caseId })) as never as {
    card: { caseId: CaseId; no: string }
    lines: { id: never; itemName: string; state: string }[]
  }
}
const linesOf = async (kit: DeskKit, caseId: CaseId) => (await kit.ask('case.get', { caseId })).lines

/** 李雪 sends her boots under a number. */
async function sentBoots(kit: DeskKit, qty = 1) {
  const view = await caseOf(kit, '李雪', '19900001234', [piece('红色短靴', false, qty)])
  await kit.ask('parcel.expect', {
    caseId: view.card.caseId,
    lineIds: view.lines.map(line => line.id),
    courier: '顺丰',
    trackingNo: NO,
    freightFen: null,
    payer: null,
  })
  return view
}

const scanField = () => screen.findByRole('textbox', { name: '扫一扫或输入' })
const dialog = (name: string | RegExp) => screen.findByRole('dialog', { name })
const list = (name: string) => screen.findByRole('region', { name })

describe('what is scanned', () => {
  it('is received, inspected and put away by number, place, two digits and Enter', async () => {
    const kit = await shopKit()
    const { card } = await sentBoots(kit)
    const { user } = renderApp(kit, PLACE)
    await waitFor(async () => expect(document.activeElement).toBe(await scanField()))
    await user.keyboard(`${NO}{Enter}`)
    const arrive = await dialog('收货')
    expect(arrive.textContent).toContain('李雪')
    expect(arrive.textContent).toContain('红色短靴')
    expect(document.activeElement).toBe(within(arrive).getByRole('textbox', { name: '放在哪里' }))
    await user.keyboard('A3{Enter}')
    await dialog('验货')
    await user.keyboard('1')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('入库'))
    await user.keyboard('2{Enter}')
    expect(await screen.findByText('验好 1 件')).toBeTruthy()
    const [line] = await linesOf(kit, card.caseId)
    expect(line).toMatchObject({ state: 'scrapped', inspection: { ok: true } })
    expect((await kit.ask('case.get', { caseId: card.caseId })).settlement.parcels).toMatchObject([
      { state: 'arrived' },
    ])
    await waitFor(async () => expect(document.activeElement).toBe(await scanField()))
  })

  it('goes into the field from wherever the focus is, and starts no key of the list', async () => {
    const kit = await shopKit()
    await caseOf(kit, '周建国', '19900004416', [piece('驼色大衣', true)])
    await sentBoots(kit)
    renderApp(kit, PLACE)
    const row = await screen.findByRole('listitem', { name: /驼色大衣/ })
    act(() => row.focus())
    // A scanner: the letters follow at once.
    for (const sign of ['i', 's', 'F'])
      fireEvent.keyDown(document.activeElement as Element, { key: sign, code: `Key${sign.toUpperCase()}` })
    expect(((await scanField()) as HTMLInputElement).value).toBe('is')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(await scanField())
  })

  it('a single letter on a row is its key', async () => {
    const kit = await shopKit()
    await caseOf(kit, '周建国', '19900004416', [piece('驼色大衣', true)])
    renderApp(kit, PLACE)
    const row = await screen.findByRole('listitem', { name: /驼色大衣/ })
    act(() => row.focus())
    fireEvent.keyDown(row, { key: 'i', code: 'KeyI' })
    expect((await dialog('验货')).textContent).toContain('驼色大衣')
  })

  it('is chosen among several by its digit', async () => {
    const kit = await shopKit()
    await caseOf(kit, '李雪', '19900001234', [piece('红色短靴', false)])
    kit.setNow(KIT_NOW + HOUR_MS)
    await caseOf(kit, '王敏', '18800001234', [piece('白色跑鞋', false)])
    const { user } = renderApp(kit, PLACE)
    await user.type(await scanField(), '1234{Enter}')
    const choose = await dialog(/对得上好几个/)
    expect(within(choose).getAllByRole('radio')).toHaveLength(2)
    await user.keyboard('2')
    expect((await dialog('收货')).textContent).toContain('李雪')
  })

  it('asks what is meant when the case has goods in several places', async () => {
    const kit = await shopKit()
    await caseOf(kit, '李雪', '19900001234', [piece('红色短靴', true), piece('鞋盒', false)])
    const { user } = renderApp(kit, PLACE)
    await user.type(await scanField(), '李雪{Enter}')
    const menu = await dialog('这张单现在做什么？')
    expect(
      within(menu)
        .getAllByRole('radio')
        .map(option => option.textContent),
    ).toEqual(['1收货鞋盒', '2验货红色短靴', '3打开'])
    await user.keyboard('2')
    expect((await dialog('验货')).textContent).toContain('红色短靴')
  })

  it('of a part of several pieces: the rest is still awaited', async () => {
    const kit = await shopKit()
    const { card } = await sentBoots(kit, 3)
    const { user } = renderApp(kit, PLACE)
    await user.type(await scanField(), `${NO}{Enter}`)
    const qty = await screen.findByRole('textbox', { name: '收到几件' })
    await user.clear(qty)
    await user.type(qty, '2{Enter}')
    expect(await screen.findByText('收到 2 件')).toBeTruthy()
    const lines = await linesOf(kit, card.caseId)
    expect(lines.map(({ qty: pieces, state }) => `${pieces} ${state}`).sort()).toEqual([
      '1 away',
      '2 arrived',
    ])
  })

  it('and unknown is kept with its number, then claimed by its likely case', async () => {
    const kit = await shopKit()
    const { card } = await caseOf(kit, '李雪', '19900001234', [piece('红色短靴', false)])
    const { user } = renderApp(kit, PLACE)
    await user.type(await scanField(), 'jt 5566 7788{Enter}')
    const keep = await dialog('对不上哪张单，先收着')
    const field = (name: string) => within(keep).getByRole('textbox', { name }) as HTMLInputElement
    expect([field('快递单号').value, field('哪家快递').value]).toEqual(['jt 5566 7788', '极兔'])
    await waitFor(() => expect(document.activeElement).toBe(field('寄件电话')))
    await user.keyboard('199****1234{Enter}')
    expect(await screen.findByText('收在待认领里了')).toBeTruthy()
    const row = await screen.findByRole('listitem', { name: /可能是 .* 李雪 红色短靴/ })
    act(() => row.focus())
    await user.keyboard('c')
    const claim = await dialog('这个包裹是谁的？')
    await within(claim).findByRole('checkbox', { name: '红色短靴', checked: true })
    await user.click(within(claim).getByRole('button', { name: /就是这张单的/ }))
    expect(await screen.findByText(`归到 ${card.no} 了`)).toBeTruthy()
    expect(await linesOf(kit, card.caseId)).toMatchObject([{ state: 'arrived' }])
    await waitFor(() => expect(screen.queryByRole('region', { name: '待认领' })).toBeNull())
  })

  it('of a closed case opens it and says so', async () => {
    const kit = await shopKit()
    const { card } = await sentBoots(kit)
    const clerks = await kit.ask('clerk.list', null)
    await kit.ask('case.close', {
      ...{ caseId: card.caseId, outcome: 'explained', toldHow: 'phone', text: '', fulfil: [] },
      approval: { by: clerks[0]?.id as never, reason: '客户不寄了' },
    })
    const { user } = renderApp(kit, PLACE)
    await user.type(await scanField(), `${NO}{Enter}`)
    expect(await screen.findByText(`${card.no} 已经结案了，打开给你看`)).toBeTruthy()
    expect(window.location.hash).toContain(card.caseId)
  })
})

describe('the lists', () => {
  it('inspects several pieces of several customers together, and takes all of it back', async () => {
    const kit = await shopKit()
    const one = await caseOf(kit, '李雪', '19900001234', [piece('红色短靴', true)])
    const other = await caseOf(kit, '周建国', '19900004416', [piece('驼色大衣', true)])
    const { user } = renderApp(kit, PLACE)
    const rows = within(await list('待验')).getAllByRole('listitem')
    act(() => rows[0]?.focus())
    await user.keyboard(' ')
    await user.keyboard('{ArrowDown} ')
    expect(await screen.findByText('选了 2 行')).toBeTruthy()
    await user.keyboard('i')
    const inspect = await dialog('验货')
    expect(inspect.textContent).toContain('红色短靴')
    expect(inspect.textContent).toContain('驼色大衣')
    await user.keyboard('2{Enter}')
    const toast = (await screen.findByText('验好 2 件')).parentElement as HTMLElement
    const states = async () =>
      [...(await linesOf(kit, one.card.caseId)), ...(await linesOf(kit, other.card.caseId))].map(
        line => line.state,
      )
    expect(await states()).toEqual(['forSupplier', 'forSupplier'])
    await user.click(within(toast).getByRole('button', { name: '撤销' }))
    expect(await screen.findByText('2 步都撤销了')).toBeTruthy()
    expect(await states()).toEqual(['arrived', 'arrived'])
  })

  it('shows at its field why nothing was done', async () => {
    const kit = await shopKit()
    await caseOf(kit, '李雪', '19900001234', [piece('红色短靴', true)])
    const { user } = renderApp(kit, PLACE)
    const [row] = within(await list('待验')).getAllByRole('listitem')
    act(() => row?.focus())
    await user.keyboard('i')
    await dialog('验货')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByText('请选一个')).toBeTruthy()
  })

  it('hands out what is ready, with the proof, and marks what lies here for long', async () => {
    const kit = await shopKit()
    const { card, lines } = await caseOf(kit, '李雪', '19900001234', [piece('红色短靴', true)])
    const { caseId } = card
    const lineIds = lines.map(line => line.id)
    await kit.ask('goods.inspect', { caseId, lineIds, good: true, remark: '', goesTo: 'toCollect' })
    kit.setNow(KIT_NOW + 4 * DAY_MS)
    const { user } = renderApp(kit, PLACE)
    const [row] = within(await list('待领取')).getAllByRole('listitem')
    expect(row?.querySelector('.due-badge')?.getAttribute('title')).toBe('放了 4 天，打个电话问问')
    act(() => row?.focus())
    await user.keyboard('g')
    await dialog('交给客户')
    await user.keyboard('2{Enter}')
    expect(await screen.findByText('交给客户 1 件')).toBeTruthy()
    expect(await linesOf(kit, caseId)).toMatchObject([{ state: 'givenBack', handedOut: { proof: 'phone' } }])
  })

  it('ships what was planned; the number says which courier it is', async () => {
    const kit = await shopKit()
    const { card, lines } = await caseOf(kit, '李雪', '19900001234', [piece('红色短靴', true)])
    const { caseId } = card
    await kit.ask('out.plan', {
      caseId,
      kind: 'exchange',
      forLineId: lines[0]?.id as never,
      itemName: '红色短靴',
      spec: '39 码',
      qty: 1,
      unitPriceFen: null,
      handOver: false,
      note: '',
      approval: null,
    })
    const { user } = renderApp(kit, PLACE)
    const [row] = within(await list('待发')).getAllByRole('listitem')
    act(() => row?.focus())
    await user.keyboard('s')
    const send = await dialog('寄出')
    await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'))
    await user.keyboard('YT998877')
    expect((within(send).getByRole('combobox', { name: '哪家快递' }) as HTMLInputElement).value).toBe('圆通')
    await user.keyboard('{Enter}')
    expect(await screen.findByText('寄出 1 件')).toBeTruthy()
    expect((await kit.ask('case.get', { caseId })).settlement.outgoing).toMatchObject([{ state: 'shipped' }])
  })

  it('opens the case with Enter, and a list with its key', async () => {
    const kit = await shopKit()
    const { card } = await caseOf(kit, '李雪', '19900001234', [piece('红色短靴', true)])
    const { user } = renderApp(kit, PLACE)
    await list('待验')
    await user.keyboard('{Alt>}2{/Alt}')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('红色短靴'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(window.location.hash).toContain(card.caseId))
  })

  it('says what the place is for when nothing waits', async () => {
    renderApp(await shopKit(), PLACE)
    expect(await screen.findByText('没有要收要发的')).toBeTruthy()
    expect(document.activeElement).toBe(await scanField())
  })
})
