// Declining in the case: grounds say why they do not hold, each step wants its part, the manager agrees, the letter follows.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { type DeskKit, registered, renderApp, type Shown, shopKit } from '#kit/desk'
import { type CaseForm, EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import { forgetDrafts } from '../../../renderer/features/case/caseDrafts'
import { forgetDeclines } from '../../../renderer/features/case/decline/declineDraft'

beforeEach(() => {
  forgetDrafts()
  forgetDeclines()
})
// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })

type Open = { readonly kit: DeskKit; readonly caseId: CaseId; readonly shown: Shown }

/** Bought online and received eleven days ago: the seven days have passed. */
async function open(form: Partial<CaseForm> = {}): Promise<Open> {
  const kit = await shopKit({ managerName: '陈姐' })
  const boots = { ...EMPTY_FORM_LINE, itemName: '红色短靴', here: false }
  const usual = { issueTypeId: 'within7Days', wish: 'refund' } as const
  const { caseId } = await registered(kit, { ...usual, lines: [boots], ...form })
  const { lines } = await kit.ask('case.get', { caseId })
  await kit.ask('facts.save', {
    caseId,
    facts: { soldVia: 'online', scenario: 'received', receivedOn: '2026-11-11', paidFreight: false },
    lines: lines.map(({ id }) => ({
      lineId: id,
      category: 'shoes',
      conditions: ['asNew'],
      boughtOn: null,
      warrantyUntil: null,
    })),
  })
  const shown = renderApp(kit, `/case/${caseId}`)
  await screen.findByRole('region', { name: '现在这么说' })
  press('KeyW')
  await screen.findByRole('dialog', { name: '婉拒' })
  return { kit, caseId, shown }
}

const press = (code: string, keys: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: code, ...keys })
const next = () => press('Enter', { ctrlKey: true })
const view = ({ kit, caseId }: Open) => kit.ask('case.get', { caseId })
const dialog = () => within(screen.getByRole('dialog', { name: '婉拒' }))

async function toTalk({ shown }: Open): Promise<void> {
  await shown.user.click(dialog().getByRole('radio', { name: /过了七天/ }))
  next()
  await shown.user.type(await dialog().findByRole('textbox', { name: '看到了什么' }), '签收是 11 月 11 日')
  next()
  await dialog().findByRole('group', { name: /别的办法/ })
  press('Digit1')
  next()
  await dialog().findByRole('region', { name: '四句话，一句一句说' })
}

it('shows a defect as what it is, a reason to accept, and lets nobody choose it', async () => {
  const { shown } = await open()
  const defect = dialog().getByRole('radio', { name: /有毛病/ })
  expect(defect.getAttribute('aria-disabled')).toBe('true')
  expect(defect.textContent).toContain('拒了是违法的')
  await shown.user.click(defect)
  next()
  expect(await dialog().findByRole('alert')).toBeTruthy()
  expect(dialog().queryByRole('textbox', { name: '看到了什么' })).toBeNull()
})

it('names no ground for a defect, whatever else is known', async () => {
  await open({ issueTypeId: 'quality' })
  expect(dialog().getByRole('status').textContent).toContain('没有站得住的理由')
  expect(
    dialog()
      .getAllByRole('radio')
      .every(ground => ground.getAttribute('aria-disabled') === 'true'),
  ).toBe(true)
})

it('wants proof and another way before the talk', async () => {
  const { shown } = await open()
  await shown.user.click(dialog().getByRole('radio', { name: /过了七天/ }))
  next()
  await dialog().findByRole('textbox', { name: '看到了什么' })
  next()
  expect(await dialog().findByText('写下看到了什么，或者放一张照片')).toBeTruthy()
  await shown.user.type(dialog().getByRole('textbox', { name: '看到了什么' }), '签收是 11 月 11 日')
  next()
  await dialog().findByRole('group', { name: /别的办法/ })
  next()
  expect(await dialog().findByText('婉拒时至少要给客户一个别的办法')).toBeTruthy()
})

it('says the four parts one at a time; the third holds what is offered instead', async () => {
  const desk = await open()
  await toTalk(desk)
  const talk = within(dialog().getByRole('region', { name: '四句话，一句一句说' }))
  expect(talk.getByText(/谢谢您专门来跟我们说/)).toBeTruthy()
  press('ArrowRight')
  press('ArrowRight')
  expect(talk.getByText(/不会不管/)).toBeTruthy()
  expect(talk.getByText(/合适的码/)).toBeTruthy()
  press('ArrowLeft')
  expect(talk.getByText(/七天/)).toBeTruthy()
})

it('is in the book only with the manager’s yes, then shows on what it rests, and can be taken back', async () => {
  const desk = await open()
  await toTalk(desk)
  next()
  const approval = within(await screen.findByRole('dialog', { name: '请店长确认' }))
  expect(approval.getByText(/理由：过了七天/)).toBeTruthy()
  expect((await view(desk)).treatment.decline).toBeNull()
  await desk.shown.user.type(await approval.findByRole('textbox'), '确实过了期限')
  await desk.shown.user.click(approval.getByRole('button', { name: '店长同意' }))
  const declined = within(await screen.findByRole('dialog', { name: '已经婉拒' }))
  expect((await view(desk)).treatment.decline).toMatchObject({
    ground: 'pastPeriod',
    evidence: '签收是 11 月 11 日',
    approval: { reason: '确实过了期限' },
  })
  expect(declined.getByText(/店长 陈姐 同意/)).toBeTruthy()

  await desk.shown.user.click(declined.getByRole('button', { name: '收回婉拒' }))
  const why = within(await screen.findByRole('dialog', { name: '收回婉拒' }))
  await desk.shown.user.type(why.getByRole('textbox'), '客户补了凭证{Enter}')
  await waitFor(async () => expect((await view(desk)).treatment.decline).toBeNull())
})

it('offers the letter, which is printed on the printer for cut paper', async () => {
  const desk = await open()
  await desk.kit.ask('preferences.save', { printer: null, sheetPrinter: 'POS-80' })
  await toTalk(desk)
  next()
  const approval = within(await screen.findByRole('dialog', { name: '请店长确认' }))
  await desk.shown.user.type(await approval.findByRole('textbox'), '过期了{Enter}')
  await screen.findByRole('dialog', { name: '已经婉拒' })
  press('KeyP')
  const letter = within(await screen.findByRole('dialog', { name: '给客户的信' }))
  const paper = await letter.findByTitle('纸面预览')
  expect(paper.style.width).toBe('148mm')
  const print = await letter.findByRole('button', { name: /打印/ })
  await waitFor(() => expect(print.getAttribute('aria-disabled')).toBe('false'))
  await desk.shown.user.keyboard('{Enter}')
  await waitFor(() => expect(desk.kit.printed).toMatchObject([{ printer: 'POS-80' }]))
})

it('keeps what was prepared when the dialog was closed by accident', async () => {
  const desk = await open()
  await toTalk(desk)
  press('Escape')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  press('KeyW')
  expect(await dialog().findByRole('region', { name: '四句话，一句一句说' })).toBeTruthy()
})
