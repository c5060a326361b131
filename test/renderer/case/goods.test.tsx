// Goods on the case screen, over the real router: inspect and place, exchange, send, hand out, and what the left pane shows.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeskKit, registered, renderApp, type Shown, shopKit } from '#kit/desk'
import { type CaseForm, EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import { forgetDrafts } from '../../../renderer/features/case/caseDrafts'

beforeEach(forgetDrafts)
// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })

type Open = { readonly kit: DeskKit; readonly caseId: CaseId; readonly shown: Shown }
const boots = {
  ...EMPTY_FORM_LINE,
  itemName: '红色短靴',
  spec: '38 码',
  place: 'B3 货架',
  unitPriceFen: 199_00,
}

async function open(form: Partial<CaseForm> = {}): Promise<Open> {
  const kit = await shopKit({ managerName: '陈姐' })
  const { caseId } = await registered(kit, { lines: [boots], ...form })
  const shown = renderApp(kit, `/case/${caseId}`)
  await screen.findByRole('region', { name: '货品' })
  return { kit, caseId, shown }
}

const press = (code: string, keys: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: code, ...keys })
const viewOf = ({ kit, caseId }: Open) => kit.ask('case.get', { caseId })
const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }))
const goods = () => within(screen.getByRole('region', { name: '货品' }))
const enter = () => press('Enter', { ctrlKey: true })
async function inspected(desk: Open): Promise<void> {
  const { lines } = await viewOf(desk)
  const lineIds = lines.map(({ id }) => id)
  await desk.kit.ask('goods.inspect', { caseId: desk.caseId, lineIds, good: true, remark: '' })
  await goods().findByText('已验货')
}

describe('inspecting', () => {
  it('takes result and place by digits wherever the focus is, and proposes a place by itself', async () => {
    const desk = await open()
    press('Digit3')
    const inside = await dialog('验货')
    press('Digit1')
    expect(inside.getByRole('radio', { name: '入库' }).getAttribute('aria-checked')).toBe('true')
    press('Digit4')
    expect(inside.getByRole('radio', { name: '送厂' }).getAttribute('aria-checked')).toBe('true')
    enter()
    await waitFor(async () =>
      expect((await viewOf(desk)).lines).toMatchObject([
        { state: 'forSupplier', inspection: { ok: true }, place: 'B3 货架' },
      ]),
    )
  })

  it('asks for the result, and keeps what was seen', async () => {
    const desk = await open()
    press('Digit3')
    const inside = await dialog('验货')
    enter()
    expect(await inside.findByText('请选一个')).toBeTruthy()
    await desk.shown.user.click(await inside.findByRole('button', { name: '有污渍' }))
    press('Digit2')
    press('Digit7')
    enter()
    await waitFor(async () =>
      expect((await viewOf(desk)).lines).toMatchObject([
        { state: 'inspected', conditions: ['dirty'], inspection: { ok: false } },
      ]),
    )
  })

  it('of some of many: those become a line of their own', async () => {
    const desk = await open({ lines: [{ ...boots, qty: 3 }] })
    press('Digit3')
    const inside = await dialog('验货')
    const qty = inside.getByRole('textbox', { name: /几件/ })
    await desk.shown.user.clear(qty)
    await desk.shown.user.type(qty, '5')
    expect(inside.getByText('请填 1 到 3 的整数')).toBeTruthy()
    await desk.shown.user.clear(qty)
    await desk.shown.user.type(qty, '1')
    await desk.shown.user.click(inside.getByRole('radio', { name: '没问题' }))
    enter()
    await waitFor(async () =>
      expect((await viewOf(desk)).lines.map(({ state, qty: count }) => [state, count])).toEqual([
        ['arrived', 2],
        ['restocked', 1],
      ]),
    )
  })
})

describe('handing out', () => {
  it('shows where it lies and whose it is, and asks how we know him', async () => {
    const desk = await open()
    await inspected(desk)
    press('Digit4')
    const inside = await dialog('把货交还客户')
    expect(inside.getByText('B3 货架')).toBeTruthy()
    expect(inside.getByText('1234')).toBeTruthy()
    enter()
    expect(await inside.findByText('请选一个')).toBeTruthy()
    await desk.shown.user.click(inside.getByRole('radio', { name: /别人代取/ }))
    enter()
    expect(await inside.findByRole('alert')).toBeTruthy()
    await desk.shown.user.type(inside.getByRole('textbox', { name: '谁来取的' }), '他爱人')
    enter()
    expect(await goods().findByText(/他爱人取走/)).toBeTruthy()
  })
})

describe('giving the customer a piece', () => {
  it('the same again, handed over at once, is two keys; the old one carries the stamp', async () => {
    const desk = await open()
    await inspected(desk)
    press('KeyX')
    await dialog('给客户一件')
    enter()
    expect(await goods().findByText('已换货·勿退款')).toBeTruthy()
    const out = within(screen.getByRole('region', { name: '给客户的' }))
    expect(out.getByText('已交给客户')).toBeTruthy()
    expect((await viewOf(desk)).settlement.outgoing).toMatchObject([
      { kind: 'exchange', itemName: '红色短靴', spec: '38 码', qty: 1, state: 'handedOver' },
    ])
  })

  it('before the old one is back asks the manager when the customer is answerable', async () => {
    const desk = await open({ lines: [{ ...boots, here: false, place: '' }], issueTypeId: 'size' })
    press('KeyX')
    const inside = await dialog('给客户一件')
    await desk.shown.user.click(inside.getByRole('checkbox', { name: '现在就交给客户' }))
    expect(inside.getByText(/要请店长点头/)).toBeTruthy()
    enter()
    const approval = await dialog('请店长确认')
    expect((await viewOf(desk)).settlement.outgoing).toEqual([])
    await desk.shown.user.type(await approval.findByRole('textbox'), '老顾客{Enter}')
    await waitFor(async () =>
      expect((await viewOf(desk)).settlement.outgoing).toMatchObject([
        { state: 'handedOver', approval: { reason: '老顾客' } },
      ]),
    )
  })

  it('says what a dearer piece costs him, and refuses what cannot be read', async () => {
    const desk = await open()
    await inspected(desk)
    press('KeyX')
    const inside = await dialog('给客户一件')
    const price = inside.getByRole('textbox', { name: /一件的价钱/ })
    await desk.shown.user.clear(price)
    await desk.shown.user.type(price, '229')
    expect(inside.getByText('比原来贵 ¥30，客户要补差价')).toBeTruthy()
    await desk.shown.user.clear(price)
    await desk.shown.user.type(price, '很贵')
    expect(inside.getByText(/这个数看不懂/)).toBeTruthy()
  })
})

describe('sending', () => {
  async function planned(): Promise<Open> {
    const desk = await open({ channel: 'phone' })
    const [line] = (await viewOf(desk)).lines
    await desk.kit.ask('out.plan', {
      ...{ caseId: desk.caseId, kind: 'exchange', forLineId: line?.id ?? null, itemName: '红色短靴' },
      ...{ spec: '39 码', qty: 1, unitPriceFen: null, handOver: false, note: '', approval: null },
    })
    await goods().findByText('要换货·勿退款')
    return desk
  }

  it('knows the courier by the number, and says where the parcel is', async () => {
    const desk = await planned()
    press('KeyU')
    const inside = await dialog('给客户的货')
    await desk.shown.user.type(inside.getByRole('textbox', { name: /单号/ }), 'SF1029384756')
    enter()
    const out = within(await screen.findByRole('region', { name: '给客户的' }))
    expect(await out.findByText('已寄出')).toBeTruthy()
    expect(out.getByText('顺丰 SF1029384756')).toBeTruthy()
    press('KeyU')
    await dialog('给客户的货')
    press('Digit2')
    enter()
    await waitFor(async () =>
      expect((await viewOf(desk)).settlement.outgoing.map(({ state }) => state)).toEqual(['lost', 'planned']),
    )
  })

  it('needs a courier, at its field', async () => {
    const desk = await planned()
    press('KeyU')
    const inside = await dialog('给客户的货')
    enter()
    expect(await inside.findByRole('alert')).toBeTruthy()
    expect((await viewOf(desk)).settlement.outgoing).toMatchObject([{ state: 'planned' }])
  })
})

describe('in the left pane', () => {
  it('another shelf is written down by a press on the old one', async () => {
    const desk = await open()
    await desk.shown.user.click(goods().getByRole('button', { name: /换地方，现在在 B3 货架/ }))
    const inside = await dialog('换个地方放')
    const place = inside.getByRole('textbox')
    await desk.shown.user.clear(place)
    await desk.shown.user.type(place, 'C5 架{Enter}')
    expect(await goods().findByText('C5 架')).toBeTruthy()
    expect(await screen.findByText('红色短靴换地方放：B3 货架 → C5 架')).toBeTruthy()
  })

  it('a price that nobody knows is asked in place', async () => {
    const desk = await open({ lines: [{ ...boots, unitPriceFen: null }] })
    await desk.shown.user.click(goods().getByRole('button', { name: '补价钱' }))
    const inside = await dialog('客户当时付了多少')
    await desk.shown.user.type(inside.getByRole('textbox'), '一百{Enter}')
    expect(await inside.findByText(/这个数看不懂/)).toBeTruthy()
    await desk.shown.user.clear(inside.getByRole('textbox'))
    await desk.shown.user.type(inside.getByRole('textbox'), '259{Enter}')
    expect(await goods().findByText('¥259')).toBeTruthy()
  })
})
