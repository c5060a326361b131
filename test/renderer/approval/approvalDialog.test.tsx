// The manager's approval: by name and with a reason, or not at all.
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type DeskKit, shopKit } from '#kit/desk'
import { Look } from '../../../renderer/app/Look'
import { AppStateProvider } from '../../../renderer/bridge/appState'
import { newQueryClient } from '../../../renderer/bridge/queryClient'
import { ApprovalDialog } from '../../../renderer/features/approval/ApprovalDialog'

async function renderDialog(kit: DeskKit) {
  const onAnswer = vi.fn()
  const state = await kit.ask('app.state', null)
  Object.assign(window, { bridge: kit.bridge })
  render(
    <QueryClientProvider client={newQueryClient()}>
      <Look preferences={state.preferences}>
        <AppStateProvider state={state}>
          <ApprovalDialog reason="承诺定在 3 天以后" onAnswer={onAnswer} />
        </AppStateProvider>
      </Look>
    </QueryClientProvider>,
  )
  await screen.findByRole('radiogroup', { name: '哪位店长' })
  return { onAnswer, user: userEvent.setup() }
}

async function twoManagers(): Promise<DeskKit> {
  const kit = await shopKit({ managerName: '李姐' })
  await kit.ask('clerk.add', { name: '赵店', role: 'manager' })
  await kit.ask('clerk.add', { name: '小陈', role: 'clerk' })
  return kit
}
const idOf = async (kit: DeskKit, name: string) =>
  (await kit.ask('clerk.list', null)).find(clerk => clerk.name === name)?.id

describe('the approval dialog', () => {
  it('says what it is for and offers managers only', async () => {
    await renderDialog(await twoManagers())
    expect(screen.getByText('承诺定在 3 天以后')).toBeTruthy()
    expect(screen.getAllByRole('radio').map(radio => radio.textContent)).toEqual(['1李姐', '2赵店'])
  })

  it('takes a digit for the manager, then the reason, then Enter', async () => {
    const kit = await twoManagers()
    const { onAnswer, user } = await renderDialog(kit)
    await user.keyboard('2')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')))
    await user.keyboard(' 厂家要三天 {Enter}')
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ by: await idOf(kit, '赵店'), reason: '厂家要三天' })
  })

  it('asks for the name and for the reason where they are missing', async () => {
    const { onAnswer, user } = await renderDialog(await twoManagers())
    await user.click(screen.getByRole('button', { name: '店长同意' }))
    expect(screen.getAllByRole('alert').map(alert => alert.textContent)).toEqual(['请选一个', '请写一句原因'])
    expect(onAnswer).not.toHaveBeenCalled()
  })

  it('needs no choosing of the only manager', async () => {
    const kit = await shopKit({ managerName: '李姐' })
    const { onAnswer, user } = await renderDialog(kit)
    await user.type(screen.getByRole('textbox'), '可以{Enter}')
    expect(onAnswer).toHaveBeenCalledWith({ by: await idOf(kit, '李姐'), reason: '可以' })
  })

  it('is no approval when it is left with Escape', async () => {
    const { onAnswer, user } = await renderDialog(await twoManagers())
    await user.keyboard('{Escape}')
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(null)
  })
})
