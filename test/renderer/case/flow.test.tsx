// The course of a case on its screen: where it stands at a glance, its steps ticked or left out, the course changed, the platform, the level.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeskKit, menuItem, registered, renderApp, type Shown, shopKit } from '#kit/desk'
import { FLOW_STAGES } from '#shared/catalog/flowStages'
import { type CaseForm, EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import { forgetDrafts } from '../../../renderer/features/case/caseDrafts'

beforeEach(forgetDrafts)
// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })

type Open = { readonly kit: DeskKit; readonly caseId: CaseId; readonly shown: Shown }

async function open(form: Partial<CaseForm> = {}): Promise<Open> {
  const kit = await shopKit()
  const { caseId } = await registered(kit, form)
  const shown = renderApp(kit, `/case/${caseId}`)
  await screen.findByRole('navigation', { name: '走到哪一步' })
  return { kit, caseId, shown }
}

const unshipped = { issueTypeId: 'refundBeforeShipping', wish: 'refundOnly' } as const
const press = (code: string, keys: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, ...keys })
const view = ({ kit, caseId }: Open) => kit.ask('case.get', { caseId })
const strip = () => screen.getByRole('navigation', { name: '走到哪一步' })
const text = (id: keyof typeof FLOW_STAGES) => FLOW_STAGES[id].text['zh-CN']
const dialog = () => screen.findByRole('dialog')
const large = (name: RegExp | string) =>
  within(screen.getByRole('region', { name: '下一步' })).getByRole('button', { name })

async function more(desk: Open, name: string): Promise<HTMLElement> {
  await desk.shown.user.click(screen.getByRole('button', { name: '更多' }))
  await desk.shown.user.click(await menuItem(new RegExp(`^${name}`)))
  return dialog()
}

describe('at a glance', () => {
  it('says which course it is, on which of the six steps it stands, and what comes next', async () => {
    await open(unshipped)
    expect(within(strip()).getByRole('button', { name: '处理方式：未发货退款，看每一步' })).toBeTruthy()
    const now = strip().querySelector('[aria-current="step"]')
    expect(now?.textContent).toContain('联系')
    expect(now?.textContent).toContain(text('warehouse'))
  })

  it('moves on by itself when the facts do', async () => {
    const desk = await open(unshipped)
    await desk.kit.ask('flow.mark', { caseId: desk.caseId, stage: 'warehouse', state: 'done', note: '' })
    await waitFor(() =>
      expect(strip().querySelector('[aria-current="step"]')?.textContent).toContain(text('refund')),
    )
  })

  it('keeps what is optional out of the way', async () => {
    await open({ wish: 'refund', issueTypeId: 'within7Days' })
    expect(within(strip()).queryByText(text('keepOffer'))).toBeNull()
    expect(within(strip()).getByText(text('arrive'))).toBeTruthy()
  })
})

describe('the next step', () => {
  it('that leaves no trace is one large button, with the time and who pressed it (R30)', async () => {
    const desk = await open(unshipped)
    expect(large(new RegExp(text('warehouse'))).className).toContain('deed')
    press('KeyO')
    await waitFor(async () =>
      expect((await view(desk)).treatment.steps).toMatchObject([
        {
          key: 'play-order-warehouse',
          state: 'done',
          by: (await desk.kit.ask('app.state', null)).shop?.clerk?.id,
        },
      ]),
    )
    expect(await screen.findByText(`办好一步：${text('warehouse')}`)).toBeTruthy()
  })

  it('to tell the customer puts the hands on what he is told', async () => {
    const desk = await open({ wish: 'explanation', issueTypeId: 'enquiry' })
    for (const stage of ['listen', 'restate', 'concern', 'solution'])
      await desk.kit.ask('flow.mark', { caseId: desk.caseId, stage, state: 'done', note: '' })
    await desk.shown.user.click(await screen.findByRole('button', { name: '告诉客户' }))
    expect(document.activeElement?.getAttribute('aria-label')).toBe('记一笔已告知')
  })
})

describe('all steps', () => {
  it('say what they wait for, and cannot be claimed without the fact', async () => {
    const desk = await open(unshipped)
    press('KeyJ')
    const steps = await dialog()
    expect(within(steps).getAllByText(`先做“${text('warehouse')}”`).length).toBeGreaterThan(0)
    expect(within(steps).queryByRole('button', { name: `办好了：${text('refund')}` })).toBeNull()
    await desk.shown.user.click(within(steps).getByRole('button', { name: `办好了：${text('warehouse')}` }))
    await desk.shown.user.click(
      await within(steps).findByRole('button', { name: `取消：${text('warehouse')}` }),
    )
    await waitFor(async () => expect((await view(desk)).treatment.steps).toEqual([]))
  })

  it('are left out only with a reason, which stands there from then on', async () => {
    const desk = await open(unshipped)
    press('KeyJ')
    const steps = await dialog()
    await desk.shown.user.click(within(steps).getByRole('button', { name: `不用做：${text('refund')}` }))
    await desk.shown.user.click(await screen.findByRole('button', { name: '就这样' }))
    expect((await view(desk)).settlement.stageMarks).toEqual([])
    await desk.shown.user.click(screen.getByRole('button', { name: '平台已经办了' }))
    await desk.shown.user.click(screen.getByRole('button', { name: '就这样' }))
    expect(await within(steps).findByText('不用做：平台已经办了')).toBeTruthy()
    expect((await view(desk)).settlement.stageMarks).toMatchObject([{ key: 'refund', state: 'skipped' }])
  })
})

describe('changing the course', () => {
  it('says before it does what stays and what falls away', async () => {
    const desk = await open(unshipped)
    await desk.kit.ask('flow.mark', { caseId: desk.caseId, stage: 'askWhy', state: 'done', note: '' })
    const changing = await more(desk, '换处理方式')
    await desk.shown.user.click(within(changing).getByRole('radio', { name: /换货/ }))
    expect(within(changing).getByText(`不用再做：${text('warehouse')}、${text('refund')}`)).toBeTruthy()
    await desk.shown.user.click(within(changing).getByRole('button', { name: /就这么办/ }))
    expect((await view(desk)).flow.id).toBe('refundUnshipped')
    await desk.shown.user.type(within(changing).getByRole('textbox'), '想换一双{Enter}')
    await waitFor(async () =>
      expect((await view(desk)).flow).toMatchObject({ id: 'exchange', isChosen: true }),
    )
    expect(await screen.findByText('换了处理方式：未发货退款 → 换货')).toBeTruthy()
  })

  it('is over once money was paid', async () => {
    const lines = [{ ...EMPTY_FORM_LINE, itemName: '短靴', unitPriceFen: 199_00, here: false }]
    const desk = await open({ wish: 'compensation', issueTypeId: 'colour', lines })
    const sum = {
      kind: 'compensation',
      amountFen: 1000,
      keptFen: 0,
      payer: 'shop',
      payee: 'customer',
    } as const
    const row = { method: 'wechat' as const, reason: '', lineIds: [], offerId: null, approval: null }
    await desk.kit.ask('money.plan', { caseId: desk.caseId, ...sum, ...row, paid: true })
    press('KeyJ')
    const steps = await dialog()
    expect(await within(steps).findByText('钱已经付了，不能再改处理方式')).toBeTruthy()
    expect(within(steps).queryByRole('button', { name: '换处理方式' })).toBeNull()
  })
})

describe('the platform', () => {
  it('stands in the header with the time of our answer', async () => {
    const desk = await open({ wish: 'refund' })
    const asked = await more(desk, '平台那边')
    await desk.shown.user.click(within(asked).getByRole('radio', { name: /已发起维权/ }))
    await desk.shown.user.click(within(asked).getByRole('radio', { name: /有时间/ }))
    await desk.shown.user.click(within(asked).getByRole('button', { name: /记下来/ }))
    expect(await screen.findByText(/^已发起维权，.+ 前答复平台$/)).toBeTruthy()
    expect((await view(desk)).settlement.platform).toMatchObject({ severity: 'rightsClaim', result: null })
  })

  it('shows its result in place of the time, and wants our answer no more', async () => {
    const desk = await open({ wish: 'refund' })
    const dueAt = new Date(Date.parse((await view(desk)).now) + 3_600_000).toISOString()
    await desk.kit.ask('platform.set', { caseId: desk.caseId, severity: 'rightsClaim', dueAt, note: '' })
    await screen.findByText(/^已发起维权，.+ 前答复平台$/)
    const again = await more(desk, '平台那边')
    await desk.shown.user.click(within(again).getByRole('radio', { name: /判不退/ }))
    await desk.shown.user.click(within(again).getByRole('button', { name: /记下来/ }))
    expect(await screen.findByText('平台结果：判不退')).toBeTruthy()
    expect((await view(desk)).settlement.platform).toMatchObject({ result: 'noRefund', dueAt: null })
  })
})

it('hands a hard case to the manager with a reason, and shows who has it (R13)', async () => {
  const desk = await open()
  const asked = await more(desk, '交给谁处理')
  await desk.shown.user.click(within(asked).getByRole('radio', { name: /三级/ }))
  await desk.shown.user.click(within(asked).getByRole('button', { name: /就这么定/ }))
  expect((await view(desk)).settlement.level).toBe(1)
  await desk.shown.user.click(within(asked).getByRole('button', { name: /客户点名要店长/ }))
  await desk.shown.user.click(within(asked).getByRole('button', { name: /就这么定/ }))
  expect(await screen.findByText('店长处理')).toBeTruthy()
  expect(await screen.findByText('从柜台交给店长')).toBeTruthy()
})

it('stamps a case whose new piece went out: no money back', async () => {
  const lines = [{ ...EMPTY_FORM_LINE, itemName: '短靴', here: false }]
  const desk = await open({ issueTypeId: 'wrongItem', wish: 'exchange', lines })
  const header = () => document.querySelector('.case-header') as HTMLElement
  expect(within(header()).queryByText('已换货·勿退款')).toBeNull()
  const forLineId = (await view(desk)).lines[0]?.id ?? null
  const out = { kind: 'exchange', itemName: '短靴', spec: '', qty: 1, unitPriceFen: null } as const
  const rest = { handOver: true, note: '', approval: null }
  await desk.kit.ask('out.plan', { caseId: desk.caseId, forLineId, ...out, ...rest })
  expect(await within(header()).findByText('已换货·勿退款')).toBeTruthy()
})
