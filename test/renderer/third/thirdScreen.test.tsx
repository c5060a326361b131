// The place of suppliers and couriers, worked by keys from the waiting piece to the money that came in.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type DeskKit, KIT_NOW, registered, renderApp, shopKit } from '#kit/desk'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import { DAY_MS, HOUR_MS, instant } from '#shared/time/zone'

const PLACE = '/third'
const LATER = instant(KIT_NOW + 3 * DAY_MS)
const COURIER = { id: null, name: '飞燕快递', phone: '95500' }

/** A piece that was inspected and is to go to the supplier. */
async function waiting(kit: DeskKit, itemName: string, name: string, phone: string) {
  const lines = [{ ...EMPTY_FORM_LINE, itemName, here: true, place: 'A3' }]
  const { caseId } = await registered(kit, { customer: { id: null, name, phone }, lines })
  const [line] = (await kit.ask('case.get', { caseId })).lines
  const piece = { caseId, lineId: line?.id as never }
  await kit.ask('goods.inspect', {
    caseId,
    lineIds: [piece.lineId],
    good: false,
    remark: '鞋跟开胶',
    goesTo: 'forSupplier',
  })
  return piece
}
const twoWaiting = async (kit: DeskKit) => [
  await waiting(kit, '短靴', '李雪', '19900001234'),
  await waiting(kit, '皮带', '王强', '19900005678'),
]
async function sentBatch(kit: DeskKit) {
  const pieces = await twoWaiting(kit)
  const send = { courier: '', trackingNo: '', expectedOn: null }
  const partner = { id: null, name: '李记鞋厂', phone: '' }
  await kit.ask('batch.make', { partner, pieces, note: '', send })
  return pieces
}
const claimed = (kit: DeskKit, caseId: CaseId | null = null) =>
  kit.ask('claim.open', {
    partner: COURIER,
    subject: 'lost',
    caseId,
    askedFen: 299_00,
    isAsked: true,
    nextAskAt: LATER,
    note: '',
  })

const list = (kit: DeskKit) => kit.ask('third.list', null)
const row = (name: RegExp) => screen.findByRole('listitem', { name })
const dialog = (name: string | RegExp) => screen.findByRole('dialog', { name })
const focused = (text: string) => waitFor(() => expect(document.activeElement?.textContent).toContain(text))

describe('pieces that wait', () => {
  it('are chosen with the space bar, and go to a supplier whose name is typed once', async () => {
    const kit = await shopKit()
    await twoWaiting(kit)
    const { user } = renderApp(kit, PLACE)
    await focused('短靴')
    expect((await row(/短靴/)).textContent).toContain('鞋跟开胶')
    await user.keyboard(' {ArrowDown} ')
    expect(await screen.findByText('已勾 2 件')).toBeTruthy()
    await user.keyboard('b')
    await dialog('开送厂单')
    await user.keyboard('李记鞋厂{Enter}')
    expect(await screen.findByText('送厂单已开好')).toBeTruthy()
    expect(await list(kit)).toMatchObject({
      waiting: [],
      batches: [{ no: 'SC-261122-01', state: 'draft', partner: { name: '李记鞋厂' }, pieces: [{}, {}] }],
    })
  })

  it('without choosing, the piece in focus goes alone; a batch that has not left takes the next one', async () => {
    const kit = await shopKit()
    await twoWaiting(kit)
    const { user } = renderApp(kit, PLACE)
    await focused('短靴')
    await user.keyboard('b')
    await dialog('开送厂单')
    await user.keyboard('李记鞋厂{Enter}')
    await focused('皮带')
    await user.keyboard('b')
    await dialog('开送厂单')
    await user.keyboard('2{Enter}')
    expect(await screen.findByText('已加进 SC-261122-01')).toBeTruthy()
    expect((await list(kit)).batches[0]?.pieces).toHaveLength(2)
  })

  it('a supplier that is known is offered while one types and taken over by arrow and Enter', async () => {
    const kit = await shopKit()
    await twoWaiting(kit)
    await kit.ask('partner.save', {
      partnerId: null,
      role: 'supplier',
      name: '李记鞋厂',
      phone: '0577-8888',
      note: '',
    })
    const { user } = renderApp(kit, PLACE)
    await focused('短靴')
    await user.keyboard('b')
    const make = await dialog('开送厂单')
    await user.keyboard('李')
    expect(await within(make).findByRole('option', { name: /李记鞋厂/ })).toBeTruthy()
    await user.keyboard('{ArrowDown}{Enter}')
    expect((within(make).getByRole('textbox', { name: '厂家电话' }) as HTMLInputElement).value).toBe(
      '0577-8888',
    )
    await user.keyboard('{Enter}')
    await waitFor(async () => expect((await list(kit)).partners).toHaveLength(1))
    expect((await list(kit)).batches).toHaveLength(1)
  })

  it('a name that is missing is said at its field, and nothing is made', async () => {
    const kit = await shopKit()
    await twoWaiting(kit)
    const { user } = renderApp(kit, PLACE)
    await focused('短靴')
    await user.keyboard('b')
    const make = await dialog('开送厂单')
    await user.keyboard('{Enter}')
    const field = within(make).getByRole('combobox', { name: '送到哪一家' })
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'))
    expect((await list(kit)).batches).toEqual([])
  })
})

describe('a batch', () => {
  it('is sent with S, answered with A and a digit, and received with R', async () => {
    const kit = await shopKit()
    const pieces = await twoWaiting(kit)
    await kit.ask('batch.make', {
      partner: { id: null, name: '李记鞋厂', phone: '' },
      pieces,
      note: '',
      send: null,
    })
    const { user } = renderApp(kit, PLACE)
    await focused('李记鞋厂')
    await user.keyboard('s')
    await dialog('送出 SC-261122-01')
    await user.keyboard('顺丰{Enter}')
    expect(await screen.findByText('SC-261122-01 已送出')).toBeTruthy()
    expect((await list(kit)).batches[0]).toMatchObject({ courier: '顺丰', expectedOn: '2026-11-29' })
    await focused('李记鞋厂')
    await user.keyboard('a')
    await dialog('厂家怎么说')
    await user.keyboard('2{Enter}')
    expect(await screen.findByText('答复已记下，记得告诉客户')).toBeTruthy()
    expect((await list(kit)).batches[0]?.pieces.map(({ answer }) => answer)).toEqual(['replace', 'replace'])
    await focused('李记鞋厂')
    await user.keyboard('r')
    await dialog('从厂家收回')
    await user.keyboard('B1{Enter}')
    expect(await screen.findByText('已收回，接着验货')).toBeTruthy()
    expect((await list(kit)).batches[0]?.state).toBe('closed')
    const [piece] = pieces
    expect((await kit.ask('case.get', { caseId: piece?.caseId as CaseId })).lines[0]).toMatchObject({
      state: 'arrived',
      place: 'B1',
    })
  })

  it('that has not left gives a piece back to those that wait', async () => {
    const kit = await shopKit()
    const pieces = await twoWaiting(kit)
    const partner = { id: null, name: '李记鞋厂', phone: '' }
    await kit.ask('batch.make', { partner, pieces, note: '', send: null })
    const { user } = renderApp(kit, PLACE)
    await focused('李记鞋厂')
    await user.keyboard('{Enter}')
    const sheet = await dialog('SC-261122-01，李记鞋厂')
    await user.click(within(sheet).getByRole('button', { name: '拿出来：皮带' }))
    expect(await screen.findByText('已拿出来，回到待送厂')).toBeTruthy()
    expect(await list(kit)).toMatchObject({ waiting: [{}], batches: [{ pieces: [{ itemName: '短靴' }] }] })
  })

  it('goes on paper with P, and the printed list is noted in its history', async () => {
    const kit = await shopKit()
    kit.printers.length = 0
    await sentBatch(kit)
    const { user } = renderApp(kit, PLACE)
    await focused('李记鞋厂')
    await user.keyboard('p')
    await dialog('送厂清单')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('存为 PDF'))
    await user.keyboard('{Enter}')
    expect(await screen.findByText(/PDF 已|\.pdf/)).toBeTruthy()
    await waitFor(async () =>
      expect((await list(kit)).batches[0]?.events.at(-1)).toMatchObject({
        kind: 'printed',
        facts: { to: 'pdf', copy: false },
      }),
    )
  })

  it('a credit asks for the amount at once, and the ledger has it', async () => {
    const kit = await shopKit()
    await sentBatch(kit)
    const { user } = renderApp(kit, PLACE)
    await focused('李记鞋厂')
    await user.keyboard('a')
    const answer = await dialog('厂家怎么说')
    await user.keyboard('3')
    await waitFor(() =>
      expect(document.activeElement).toBe(within(answer).getByRole('textbox', { name: '每件抵多少' })),
    )
    await user.keyboard('五十{Enter}')
    expect(await within(answer).findByText('金额看不懂，请写数字')).toBeTruthy()
    await user.clear(within(answer).getByRole('textbox', { name: '每件抵多少' }))
    await user.keyboard('50{Enter}')
    await waitFor(async () => expect((await list(kit)).owedFen).toBe(100_00))
    const ledger = await screen.findByRole('region', { name: '别人欠我们' })
    expect(ledger.textContent).toContain('还没收回¥100')
  })

  it('what was not ticked is missing, and said so before it is sent', async () => {
    const kit = await shopKit()
    await sentBatch(kit)
    const { user } = renderApp(kit, PLACE)
    await focused('李记鞋厂')
    await user.keyboard('r')
    const back = await dialog('从厂家收回')
    await user.click(within(back).getByRole('checkbox', { name: /皮带/ }))
    expect(await within(back).findByText('没勾的 1 件记为少件，这张单继续追')).toBeTruthy()
    await user.click(within(back).getByRole('button', { name: /^收回/ }))
    await waitFor(async () => expect((await list(kit)).batches[0]?.state).toBe('back'))
    expect((await row(/SC-261122-01/)).textContent).toContain('少 1')
  })

  it('is red only once the supplier is late', async () => {
    const kit = await shopKit()
    await sentBatch(kit)
    kit.setNow(KIT_NOW + 15 * DAY_MS)
    renderApp(kit, PLACE)
    const late = await row(/SC-261122-01.*晚了 1 天/)
    expect(late.dataset.tone).toBe('overdue')
  })
})

describe('what others owe us', () => {
  it('stands as one sum and by debtor; asked, granted and paid with a letter each', async () => {
    const kit = await shopKit()
    await claimed(kit)
    const { user } = renderApp(kit, PLACE)
    await focused('飞燕快递')
    await user.keyboard('t')
    await dialog('催一次：飞燕快递')
    await user.keyboard('说在查{Enter}')
    expect(await screen.findByText('已记下，到时候再提醒')).toBeTruthy()
    await focused('飞燕快递')
    await user.keyboard('g')
    const agree = await dialog('飞燕快递答应了')
    await user.clear(within(agree).getByRole('textbox', { name: '答应给多少' }))
    await user.keyboard('200{Enter}')
    await waitFor(async () => expect((await list(kit)).owedFen).toBe(200_00))
    await focused('飞燕快递')
    await user.keyboard('m')
    await dialog('飞燕快递的钱到账')
    await user.keyboard('{Enter}')
    await waitFor(async () =>
      expect((await list(kit)).claims[0]).toMatchObject({ state: 'paid', leftFen: 0 }),
    )
    expect(await screen.findByText('目前没有人欠我们')).toBeTruthy()
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(async () => expect((await list(kit)).owedFen).toBe(200_00))
  })

  it('is red only when the day to ask has passed', async () => {
    const kit = await shopKit()
    await claimed(kit)
    kit.setNow(Date.parse(LATER) + HOUR_MS)
    renderApp(kit, PLACE)
    expect((await row(/飞燕快递/)).dataset.tone).toBe('overdue')
    expect(await screen.findByText('该催了')).toBeTruthy()
  })

  it('is given up by the manager alone', async () => {
    const kit = await shopKit()
    await claimed(kit)
    const { user } = renderApp(kit, PLACE)
    await focused('飞燕快递')
    await user.keyboard('{Enter}')
    await dialog('飞燕快递欠我们的')
    await user.keyboard('w')
    const writeOff = await dialog('这笔店里认亏')
    await user.keyboard('{Enter}')
    expect(await within(writeOff).findByText('请写一句原因')).toBeTruthy()
    await user.keyboard('不值得再追{Enter}')
    expect(await screen.findByText('¥299 不再追，店里认亏')).toBeTruthy()
    expect((await list(kit)).claims[0]?.state).toBe('asked')
  })

  it('a new one is written straight into the ledger with N', async () => {
    const kit = await shopKit()
    const { user } = renderApp(kit, PLACE)
    await screen.findByText('没有东西在厂家，也没人欠我们')
    await user.keyboard('n')
    const add = await dialog('记一笔别人欠的')
    await user.keyboard('2')
    await user.click(within(add).getByRole('combobox', { name: '哪家快递' }))
    await user.keyboard('飞燕快递')
    await user.click(within(add).getByRole('textbox', { name: '要多少' }))
    await user.keyboard('60{Enter}')
    await waitFor(async () =>
      expect((await list(kit)).claims).toMatchObject([
        { subject: 'damaged', askedFen: 60_00, state: 'asked', nextAskAt: '2026-11-25T01:00:00.000Z' },
      ]),
    )
  })
})

describe('in the case', () => {
  it('what others owe us for it stands beside the money, and leads to the ledger', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    await claimed(kit, caseId)
    const { user } = renderApp(kit, `/case/${caseId}`)
    await user.click(await screen.findByRole('tab', { name: /结算/ }))
    const owed = await screen.findByRole('region', { name: '送厂和索赔' })
    expect(owed.textContent).toContain('飞燕快递')
    expect(owed.textContent).toContain('还差 ¥299')
    await user.click(within(owed).getByRole('button', { name: '到送厂索赔' }))
    await waitFor(() => expect(window.location.hash).toBe('#/third'))
  })
})
