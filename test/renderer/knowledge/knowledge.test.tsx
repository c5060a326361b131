// The shop's own knowledge: looked up, searched, worded anew, put back; what was written is said from then on.
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

async function open(kit: DeskKit) {
  const shown = renderApp(kit, '/knowledge')
  await screen.findByRole('heading', { name: '什么样的客户' })
  return shown
}

/** Opens the passage in which these words stand. */
async function openPassage(shown: Awaited<ReturnType<typeof open>>, words: RegExp) {
  await shown.user.click(await screen.findByText(words))
  await waitFor(() => dialog())
}

async function write(shown: Awaited<ReturnType<typeof open>>, field: string, text: string) {
  const input = dialog().getByLabelText(field)
  await shown.user.clear(input)
  // Braces are keys of their own to the typist.
  await shown.user.type(input, text.replace(/[{[]/g, '$&$&'))
}

beforeEach(forgetKnowledgeDrafts)

describe('looking something up', () => {
  it('goes by chapters and pages', async () => {
    const shown = await open(await shopKit())
    await shown.user.click(screen.getByRole('radio', { name: /想马上解决/ }))
    expect(await screen.findByText(/没结果我不走/)).toBeTruthy()
    await shown.user.keyboard('{Alt>}2{/Alt}')
    expect(await screen.findByRole('heading', { name: '什么样的问题' })).toBeTruthy()
    await shown.user.click(screen.getByRole('radio', { name: /物流/ }))
    expect(screen.getByRole('region', { name: '安抚' })).toBeTruthy()
  })

  it('finds any word in any text, says where it stands, and opens it by Enter', async () => {
    const shown = await open(await shopKit())
    await shown.user.keyboard('[Slash]')
    await shown.user.keyboard('录着')
    const [hit] = await screen.findAllByRole('option')
    expect(hit?.textContent).toContain('什么样的客户 › 要求特别细')
    expect(hit?.querySelector('mark')?.textContent).toBe('录着')
    await shown.user.keyboard('{Enter}')
    const passage = (await screen.findByText(/我录着呢/)).closest('button')
    expect(document.activeElement).toBe(passage)
  })

  it('says so when nothing is found', async () => {
    const shown = await open(await shopKit())
    await shown.user.type(screen.getByRole('combobox', { name: '在话术里找' }), '潜水艇')
    expect(await screen.findByText('没有哪一段提到“潜水艇”')).toBeTruthy()
  })
})

describe('a text', () => {
  it('is worded anew, marked as the shop’s own, and put back to the original', async () => {
    const kit = await shopKit()
    const shown = await open(kit)
    await openPassage(shown, /花了钱还这么不顺心/)
    await write(shown, '这么说', '您坐，慢慢说，{称呼}。')
    expect(dialog().getByText('您坐，慢慢说，王姐。')).toBeTruthy()
    await shown.user.click(dialog().getByRole('button', { name: /照这样存/ }))
    expect((await screen.findByText(/^您坐，慢慢说/)).closest('button')?.textContent).toContain('店里改过')
    expect((await own(kit))[0]).toMatchObject({
      key: 'denies-understand-say',
      value: { texts: { 'zh-CN': '您坐，慢慢说，{customer}。' } },
    })

    await openPassage(shown, /^您坐，慢慢说/)
    expect(await dialog().findByText(/王敏 · .*改成/)).toBeTruthy()
    await shown.user.click(dialog().getByRole('button', { name: '还原成原来的' }))
    expect(await screen.findByText(/花了钱还这么不顺心/)).toBeTruthy()
    expect(await own(kit)).toEqual([])
  })

  it('is not saved with something to fill in that nobody knows', async () => {
    const kit = await shopKit()
    const shown = await open(kit)
    await openPassage(shown, /花了钱还这么不顺心/)
    await write(shown, '这么说', '您好，{星座}。')
    expect(dialog().getByRole('alert').textContent).toContain('没有“{星座}”这一项')
    expect(dialog().getByRole('button', { name: /照这样存/ })).toHaveProperty('disabled', true)
    expect(await own(kit)).toEqual([])
  })

  it('offers what can be filled in while a brace is typed', async () => {
    const shown = await open(await shopKit())
    await openPassage(shown, /花了钱还这么不顺心/)
    await write(shown, '这么说', '您好，{店')
    expect(
      dialog()
        .getAllByRole('option')
        .map(option => option.textContent),
    ).toEqual(['店名林记鞋铺', '店员小陈', '店里电话021-5555 0188'])
    await shown.user.keyboard('{ArrowDown}{Enter}')
    expect(dialog().getByLabelText('这么说')).toHaveProperty('value', '您好，{店员}')
  })

  it('that was not saved is still there when it is opened again', async () => {
    const kit = await shopKit()
    const shown = await open(kit)
    await openPassage(shown, /花了钱还这么不顺心/)
    await write(shown, '这么说', '写到一半')
    await shown.user.keyboard('{Escape}')
    await openPassage(shown, /花了钱还这么不顺心/)
    expect(dialog().getByLabelText('这么说')).toHaveProperty('value', '写到一半')
    await shown.user.click(dialog().getByRole('button', { name: '不要了，从头来' }))
    expect(dialog().getByLabelText('这么说')).toHaveProperty('value', expect.stringContaining('花了钱'))
    expect(await own(kit)).toEqual([])
  })

  it('is changed by a clerk only with the manager’s yes', async () => {
    const kit = await shopKit({ managerName: '陈姐' })
    const shown = await open(kit)
    await openPassage(shown, /花了钱还这么不顺心/)
    await write(shown, '这么说', '您坐，慢慢说。')
    await shown.user.keyboard('{Control>}{Enter}{/Control}')
    const approval = within(await screen.findByRole('dialog', { name: '请店长确认' }))
    await shown.user.type(approval.getByRole('textbox', { name: /为什么同意/ }), '更好说')
    await shown.user.click(approval.getByRole('button', { name: '店长同意' }))
    await waitFor(async () => expect(await own(kit)).toHaveLength(1))
  })
})

describe('a text that a new version has improved', () => {
  const KEY = 'denies-understand-say'
  /** The shop wrote its own when the app still said something else. */
  async function writtenBefore(): Promise<DeskKit> {
    const kit = await shopKit()
    const texts = { 'zh-CN': '您坐，慢慢说。' }
    const value = { subject: 'text', texts, basedOn: { 'zh-CN': '从前的那一句。' } } as const
    await kit.ask('knowledge.save', { key: KEY, value, approval: null })
    return kit
  }

  it('says so quietly, shows both, and stays the shop’s own when she says so', async () => {
    const kit = await writtenBefore()
    const shown = await open(kit)
    expect(await screen.findByText('新版有改进')).toBeTruthy()
    await openPassage(shown, /^您坐，慢慢说/)
    expect(dialog().getByText('从前的那一句。')).toBeTruthy()
    expect(dialog().getAllByText(/花了钱还这么不顺心/).length).toBeGreaterThan(0)
    await shown.user.click(dialog().getByRole('button', { name: '还用店里的' }))
    await waitFor(() => expect(screen.queryByText('新版有改进')).toBeNull())
    expect((await own(kit))[0]?.value).toMatchObject({ texts: { 'zh-CN': '您坐，慢慢说。' } })
  })

  it('is taken over by one press', async () => {
    const kit = await writtenBefore()
    const shown = await open(kit)
    await openPassage(shown, /^您坐，慢慢说/)
    await shown.user.click(dialog().getByRole('button', { name: '用新的' }))
    expect(await screen.findByText(/花了钱还这么不顺心/)).toBeTruthy()
    expect(await own(kit)).toEqual([])
  })
})

describe('key words', () => {
  it('are tried before they are saved, refused when they are in every sentence, and taken back by undo', async () => {
    const kit = await shopKit()
    const shown = await open(kit)
    await shown.user.click(screen.getByRole('radio', { name: /想马上解决/ }))
    await shown.user.click(await screen.findByText('改关键词'))
    await write(shown, '加一个词', '的')
    await shown.user.keyboard('{Enter}')
    expect(dialog().getByRole('alert').textContent).toContain('几乎每句话里都有')
    await write(shown, '加一个词', '赶高铁')
    await shown.user.keyboard('{Enter}')
    await write(shown, '试一试：客户怎么说？', '我要赶高铁')
    expect(dialog().getByRole('status').textContent).toBe('像“想马上解决”，因为听到：赶高铁')
    await shown.user.click(dialog().getByRole('button', { name: /照这样存/ }))
    await waitFor(async () => expect((await own(kit))[0]?.key).toBe('wantsNow'))
    expect(await screen.findByText('赶高铁')).toBeTruthy()
    await kit.ask('undo.run', null)
    await waitFor(() => expect(screen.queryByText('赶高铁')).toBeNull())
    expect(await own(kit)).toEqual([])
  })
})

describe('a line of the shop’s own', () => {
  it('is added where it is said, and stands in the whole talk at once', async () => {
    const kit = await shopKit()
    const shown = await open(kit)
    await shown.user.click(await screen.findByLabelText('在“安抚”加一句自己的'))
    await write(shown, '这么说', '我给您倒杯水，[{称呼}，]您歇会儿。')
    await shown.user.click(dialog().getByRole('button', { name: /照这样存/ }))
    expect((await screen.findByText(/^我给您倒杯水/)).closest('button')?.textContent).toContain('店里自己的')
    expect((await own(kit))[0]?.value).toMatchObject({
      subject: 'line',
      customerType: 'denies',
      group: null,
      stage: 'soothe',
    })
    await shown.user.keyboard('{Alt>}3{/Alt}')
    await shown.user.selectOptions(await screen.findByLabelText('什么样的客户'), '样样不满意')
    expect(
      within(screen.getByRole('region', { name: '安抚' })).getByText('我给您倒杯水，王姐，您歇会儿。'),
    ).toBeTruthy()
  })
})
