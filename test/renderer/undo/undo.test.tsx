// Taking the last step back: what it was is said before and after, and why it cannot be done.
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { rules } from '#electron/workflow/rules'
import { registered, renderApp, shopKit } from '#kit/desk'
import { wordsOf } from '#shared/words/words'

describe('undo', () => {
  it('is offered only when there is something to take back', async () => {
    const kit = await shopKit()
    renderApp(kit)
    await screen.findByText('今天该办的都办好了')
    expect(screen.queryByRole('button', { name: /可以撤销/ })).toBeNull()
  })

  it('says what the last step was before it takes it back', async () => {
    const kit = await shopKit()
    const { no } = await registered(kit)
    const { user } = renderApp(kit)
    await user.click(await screen.findByRole('button', { name: `可以撤销：${no} 的“登记售后单”` }))
    expect(await screen.findByText('王敏，刚刚')).toBeTruthy()
    // Without a layout Mantine takes the place of the popover for scrolled away.
    await user.click(screen.getByRole('button', { name: /撤销这一步/, hidden: true }))
    expect(await screen.findByText('已撤销“登记售后单”')).toBeTruthy()
    expect(await kit.ask('trash.list', null)).toHaveLength(1)
  })

  it('says so when there is nothing to take back', async () => {
    const kit = await shopKit()
    const { user } = renderApp(kit)
    await screen.findByText('今天该办的都办好了')
    await user.keyboard('{Control>}z{/Control}')
    expect(await screen.findByText('没有可以撤销的了')).toBeTruthy()
  })

  it('leaves Ctrl+Z to a field in which somebody types', async () => {
    const kit = await shopKit()
    await registered(kit)
    const { user } = renderApp(kit)
    await screen.findByText('到货待处理')
    await user.keyboard('{Control>}k{/Control}李{Control>}z{/Control}')
    expect(await kit.ask('trash.list', null)).toHaveLength(0)
  })

  it('has words for every rule in every language', () => {
    for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
      expect(Object.keys(rules).filter(name => !Object.hasOwn(wordsOf(language).undo.steps, name))).toEqual(
        [],
      )
    }
  })
})
