// The plan and what is right, beside the case: steps are ticked off, missing facts are asked where they are missing.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeskKit, registered, renderApp, type Shown, shopKit } from '#kit/desk'
import { playbookFor, treatedCase } from '#shared/domain/treatment/playbook'
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
  await screen.findByRole('region', { name: '现在这么说' })
  return { kit, caseId, shown }
}

const press = (code: string, keys: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, ...keys })
const view = ({ kit, caseId }: Open) => kit.ask('case.get', { caseId })
const plan = async (desk: Open) => playbookFor(treatedCase(await view(desk)))

describe('the plan', () => {
  const showPlan = () => {
    press('Digit5', { altKey: true })
    return screen.getByRole('region', { name: '这张单怎么办' })
  }

  it('counts its steps on its tab and makes the next one stand out', async () => {
    const desk = await open()
    const { items, next } = await plan(desk)
    expect(screen.getByRole('tab', { name: new RegExp(`方案.*0/${items.length}`) })).toBeTruthy()
    const panel = showPlan()
    expect(within(panel).getByRole('button', { current: 'step' }).textContent).toContain(
      next?.step.text['zh-CN'],
    )
  })

  it('is ticked off by key, step by step, but never unseen', async () => {
    const desk = await open({ issueTypeId: 'lost' })
    const { next } = await plan(desk)
    press('KeyS')
    expect(await screen.findByRole('region', { name: '这张单怎么办' })).toBeTruthy()
    expect((await view(desk)).treatment.steps).toEqual([])
    press('KeyS')
    await waitFor(async () =>
      expect((await view(desk)).treatment.steps).toMatchObject([{ key: next?.step.key, state: 'done' }]),
    )
    expect((await plan(desk)).next?.step.key).not.toBe(next?.step.key)
  })

  it('leaves a step out only with a reason', async () => {
    const desk = await open({ issueTypeId: 'lost' })
    const { next } = await plan(desk)
    showPlan()
    press('KeyS', { shiftKey: true })
    const dialog = await screen.findByRole('dialog')
    await desk.shown.user.click(within(dialog).getByRole('button', { name: '就这样' }))
    expect((await view(desk)).treatment.steps).toEqual([])
    await desk.shown.user.type(within(dialog).getByRole('textbox'), '这次用不上{Enter}')
    await waitFor(async () =>
      expect((await view(desk)).treatment.steps).toMatchObject([
        { key: next?.step.key, state: 'skipped', note: '这次用不上' },
      ]),
    )
    expect(await screen.findByText(/^不用做：这次用不上/)).toBeTruthy()
  })

  it('takes a tick back', async () => {
    const desk = await open({ issueTypeId: 'lost' })
    const { next } = await plan(desk)
    const panel = showPlan()
    press('KeyS')
    await waitFor(async () => expect((await view(desk)).treatment.steps).toHaveLength(1))
    const text = next?.step.text['zh-CN'] ?? ''
    await desk.shown.user.click(within(panel).getByText(text))
    await desk.shown.user.click(await within(panel).findByRole('button', { name: `取消：${text}` }))
    await waitFor(async () => expect((await view(desk)).treatment.steps).toEqual([]))
  })

  it('asks once whether the customer keeps it, and then his choice counts', async () => {
    const desk = await open({ wish: 'refund' })
    const asks = (await plan(desk)).items.find(({ step }) => step.proof === 'retention')
    const panel = showPlan()
    await desk.shown.user.click(within(panel).getByText(asks?.step.text['zh-CN'] ?? ''))
    const what = await within(panel).findByRole('textbox', { name: '提了什么办法' })
    await desk.shown.user.type(what, '换一双新的')
    await desk.shown.user.click(within(panel).getByRole('button', { name: '客户还是要退' }))
    await waitFor(async () =>
      expect((await view(desk)).treatment.retention).toMatchObject({
        what: '换一双新的',
        answer: 'declined',
      }),
    )
    await waitFor(() => expect(within(panel).queryByRole('textbox', { name: '提了什么办法' })).toBeNull())
  })
})

describe('what is right', () => {
  const showRight = async () => {
    press('Digit6', { altKey: true })
    return screen.findByRole('region', { name: '照规矩怎么办' })
  }

  it('puts what the customer may demand first, with the sentence and its source', async () => {
    const desk = await open()
    const panel = await showRight()
    const [right] = (await view(desk)).right
    expect(right?.entitled.length).toBeGreaterThan(0)
    expect(within(panel).getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('客户有权要求')
    expect(within(panel).getByText(right?.explain['zh-CN'] ?? '?')).toBeTruthy()
    expect(within(panel).getByText(/^依据：/)).toBeTruthy()
    expect(within(panel).getByText('只供参考，不是法律意见')).toBeTruthy()
  })

  it('asks for what is missing right there, and one press answers', async () => {
    const desk = await open({ issueTypeId: 'within7Days', wish: 'refund' })
    const panel = await showRight()
    expect((await view(desk)).right[0]?.missing).toContain('soldVia')
    const asked = within(panel).getByRole('radiogroup', { name: '在哪儿买的' })
    await desk.shown.user.click(within(asked).getByRole('radio', { name: '网店' }))
    await waitFor(async () => expect((await view(desk)).facts.soldVia).toBe('online'))
    await waitFor(() => expect(within(panel).queryByRole('radiogroup', { name: '在哪儿买的' })).toBeNull())
  })

  it('hears all that is seen on a piece, and hands the keyboard on', async () => {
    const desk = await open({ issueTypeId: 'within7Days', wish: 'refund' })
    const panel = await showRight()
    await desk.shown.user.click(within(panel).getByRole('button', { name: /没问清楚/ }))
    expect(document.activeElement?.textContent).toBe('网店')
    await desk.shown.user.keyboard('{Enter}')
    await waitFor(async () => expect((await view(desk)).facts.soldVia).toBe('online'))
    await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true))
    const piece = () => within(panel).getByRole('group', { name: '货现在什么样' })
    for (const seen of ['有使用痕迹', '有污渍'])
      await desk.shown.user.click(within(piece()).getByRole('button', { name: seen, pressed: false }))
    await waitFor(async () => expect((await view(desk)).lines[0]?.conditions).toEqual(['used', 'dirty']))
  })

  it('says how many of the seven days are left, and until which date', async () => {
    const desk = await open({ issueTypeId: 'within7Days', wish: 'refund' })
    const [line] = (await view(desk)).lines
    await desk.kit.ask('facts.save', {
      caseId: desk.caseId,
      facts: { soldVia: 'online', scenario: 'received', receivedOn: '2026-11-18' },
      lines: line
        ? [
            {
              lineId: line.id,
              category: 'shoes',
              conditions: ['asNew'],
              boughtOn: null,
              warrantyUntil: null,
            },
          ]
        : [],
    })
    const panel = await showRight()
    expect(await within(panel).findByText('还剩 3 天')).toBeTruthy()
    expect(within(panel).getByText('11月25日 止')).toBeTruthy()
  })

  it('says at its field when two facts cannot both be true', async () => {
    const line = { ...EMPTY_FORM_LINE, itemName: '红色短靴', boughtOn: '2026-11-21' }
    const desk = await open({ issueTypeId: 'within7Days', lines: [line] })
    press('KeyF')
    const dialog = await screen.findByRole('dialog')
    const received = within(dialog).getByRole('radiogroup', { name: '哪天收到的' })
    await desk.shown.user.click(within(received).getByRole('radio', { name: '前天' }))
    await desk.shown.user.click(within(dialog).getByRole('button', { name: /^存好/ }))
    expect(await within(dialog).findByText('收货不会比购买还早，请核对日期')).toBeTruthy()
    expect((await view(desk)).facts.receivedOn).toBeNull()
  })

  it('knows that he needs it soon, or that none is left, by one press', async () => {
    const desk = await open()
    const panel = await showRight()
    await desk.shown.user.click(within(panel).getByRole('button', { name: '没货可换' }))
    await waitFor(async () => expect((await view(desk)).facts.noStock).toBe(true))
  })
})
