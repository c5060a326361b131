// The trash: everything in it can come back.
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { registered, renderApp, shopKit } from '#kit/desk'

describe('the trash', () => {
  it('restores the case in focus with R, and undo puts it back', async () => {
    const kit = await shopKit()
    const { caseId, no } = await registered(kit)
    await kit.ask('case.trash', { caseId, reason: '登错了' })
    const { user } = renderApp(kit, '/trash')
    const row = await screen.findByRole('listitem', { name: new RegExp(no) })
    expect(row.textContent).toContain('登错了')
    expect(row.textContent).toContain('王敏、刚刚放进来')
    await waitFor(() => expect(document.activeElement).toBe(row))
    await user.keyboard('r')
    expect(await screen.findByText(`${no} 已恢复`)).toBeTruthy()
    expect(await screen.findByText('回收站是空的')).toBeTruthy()
    await user.keyboard('{Control>}z{/Control}')
    expect(await screen.findByRole('listitem', { name: new RegExp(no) })).toBeTruthy()
  })

  it('opens a case with Enter', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    await kit.ask('case.trash', { caseId, reason: '登错了' })
    const { user } = renderApp(kit, '/trash')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('李雪'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(window.location.hash).toBe(`#/case/${caseId}`))
  })

  it('says when it is empty that nothing is deleted for good', async () => {
    renderApp(await shopKit(), '/trash')
    expect(await screen.findByText(/没有什么会被真的删掉/)).toBeTruthy()
  })
})
