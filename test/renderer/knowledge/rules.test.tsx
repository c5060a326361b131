// Amounts and rules of the shop's own: judged while they are typed, saved only when they are sound; and cards to practise by.
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeskKit, renderApp, shopKit } from '#kit/desk'
import type { OwnEntry } from '#shared/model/views'
import { forgetKnowledgeDrafts } from '../../../renderer/features/knowledge/drafts'

const own = (kit: DeskKit): Promise<readonly OwnEntry[]> => kit.ask('knowledge.own', null)

/** Roles are looked for inside the dialog only: the page below holds hundreds of passages. */
function dialog() {
  const found = document.querySelector<HTMLElement>('[role=dialog]')
  if (found === null) throw new Error('no dialog')
  return within(found)
}
const saveButton = () => dialog().getByRole<HTMLButtonElement>('button', { name: /照这样存/ })

async function open(kit: DeskKit, chapter: number) {
  const shown = renderApp(kit, '/knowledge')
  await screen.findByRole('heading', { name: '什么样的客户' })
  await shown.user.keyboard(`{Alt>}${chapter}{/Alt}`)
  return shown
}

beforeEach(forgetKnowledgeDrafts)

describe('the amounts of a zone', () => {
  it('are refused turned round, saved when sound, and hold from then on', async () => {
    const kit = await shopKit()
    const { user } = await open(kit, 6)
    await user.click(await screen.findByText('先说 ¥5，最多 ¥10'))
    const from = dialog().getByLabelText('先说多少（元）')
    await user.clear(from)
    await user.type(from, '30')
    expect(dialog().getByRole('alert').textContent).toBe('最低不能比最高还高，请对调一下')
    expect(saveButton().disabled).toBe(true)
    await user.clear(from)
    await user.type(from, '６元')
    await user.click(saveButton())
    expect(await screen.findByText('先说 ¥6，最多 ¥10')).toBeTruthy()
    expect((await own(kit))[0]?.value).toEqual({ subject: 'zone', fromFen: 600, toFen: 1000 })
  })
})

describe('a row of the policy table', () => {
  it('that clashes with another one names it, with an example, and is not saved', async () => {
    const kit = await shopKit()
    const { user } = await open(kit, 5)
    await user.click(await screen.findByText('加一条规矩'))
    await user.type(dialog().getByLabelText('怎么跟客户讲'), '七天之内，没穿过就给您换。')
    await waitFor(() => expect(saveButton().disabled).toBe(false))
    const rank = dialog().getByLabelText('先后')
    await user.clear(rank)
    await user.type(rank, '60')
    const told = await dialog().findByRole('alert')
    expect(told.textContent).toMatch(/“第 \d+ 条：不想要了、店里买的、已收到”和这一条同一级/)
    expect(saveButton().disabled).toBe(true)
    await user.clear(rank)
    await user.type(rank, '61')
    await waitFor(() => expect(saveButton().disabled).toBe(false))
    await user.click(saveButton())
    expect(await screen.findByText('七天之内，没穿过就给您换。')).toBeTruthy()
    expect(await own(kit)).toHaveLength(1)
  })

  it('cannot give less than the law, and says so', async () => {
    const { user } = await open(await shopKit(), 5)
    await user.click(await screen.findByText(/收到七天内的质量问题，您可以退/))
    const holds = within(dialog().getByRole('region', { name: '那就这么办' }))
    await user.click(holds.getAllByRole('button', { name: '退款', pressed: true })[0] as HTMLElement)
    expect((await dialog().findByRole('alert')).textContent).toContain('这一条给得比法律规定的还少')
    expect(saveButton().disabled).toBe(true)
  })

  it('of which only the sentence was changed keeps getting better conditions with each version', async () => {
    const kit = await shopKit()
    const { user } = await open(kit, 5)
    await user.click(await screen.findByText(/收到七天内的质量问题，您可以退/))
    const sentence = dialog().getByLabelText('怎么跟客户讲')
    await user.clear(sentence)
    await user.type(sentence, '七天里有毛病，退、换、修随您。')
    await user.click(saveButton())
    expect(await screen.findByText('七天里有毛病，退、换、修随您。')).toBeTruthy()
    expect((await own(kit))[0]).toMatchObject({ key: 'policy-defect-week', value: { subject: 'text' } })
    await user.click(screen.getByText('七天里有毛病，退、换、修随您。'))
    await user.click(dialog().getByRole('button', { name: '还原成原来的' }))
    expect(await screen.findByText(/收到七天内的质量问题，您可以退/)).toBeTruthy()
  })
})

describe('training cards', () => {
  it('are turned and answered by keys alone; what was not known comes again', async () => {
    const { user } = await open(await shopKit(), 1)
    await user.keyboard('p')
    expect(await screen.findByText('1 / 12')).toBeTruthy()
    expect(dialog().queryByText('我们这么说')).toBeNull()
    await user.keyboard(' ')
    expect(dialog().getByText('我们这么说')).toBeTruthy()
    // A second press on the same key answers nothing.
    await user.keyboard(' ')
    expect(dialog().getByText('1 / 12')).toBeTruthy()
    await user.keyboard('2')
    for (let card = 0; card < 12; card++) await user.keyboard(' 1')
    expect(dialog().getByText('11 句一次就说得出，1 句又练了练。')).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(dialog().getByText('1 / 12')).toBeTruthy()
  })
})
