// The slip's preview over the real router: prints, saves, chooses a printer, and stays when something fails.
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useEffect, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { type DeskKit, registered, shopKit } from '#kit/deskKit'
import type { Bridge } from '#shared/contract/events'
import { Look } from '../../../renderer/app/Look'
import { AppStateProvider } from '../../../renderer/bridge/appState'
import { type Desk, DeskContext } from '../../../renderer/bridge/desk'
import { listenToMain, newQueryClient } from '../../../renderer/bridge/queryClient'
import { useAnswer } from '../../../renderer/bridge/useAnswer'
import { SlipDialog } from '../../../renderer/features/slip/SlipDialog'

function Around({ children }: { readonly children: ReactNode }) {
  const state = useAnswer('app.state', null).value
  if (!state) return null
  return (
    <Look preferences={state.preferences}>
      <AppStateProvider state={state}>{children}</AppStateProvider>
    </Look>
  )
}

function Window({ children }: { readonly children: ReactNode }) {
  const [client] = useState(newQueryClient)
  useEffect(() => listenToMain(client), [client])
  return (
    <QueryClientProvider client={client}>
      <Around>{children}</Around>
    </QueryClientProvider>
  )
}

/** One registered case, its slip on the screen; `POS-80` is the chosen printer unless told otherwise. */
async function shown(printer: string | null = 'POS-80', ready?: (kit: DeskKit) => unknown) {
  const kit = await shopKit()
  const { caseId } = await registered(kit)
  await kit.ask('preferences.save', { printer })
  await ready?.(kit)
  ;(window as unknown as { bridge: Bridge }).bridge = kit.bridge
  const desk = { toast: vi.fn(), showError: vi.fn() }
  const onClose = vi.fn()
  render(
    <Window>
      <DeskContext.Provider value={desk as unknown as Desk}>
        <SlipDialog caseId={caseId} parts="both" onClose={onClose} />
      </DeskContext.Provider>
    </Window>,
  )
  const paper = await screen.findByTitle('小票预览', {}, { timeout: 10_000 })
  return { kit, caseId, desk, onClose, paper, user: userEvent.setup() }
}

/** The button, when it can be pressed. */
async function printButton(): Promise<HTMLElement> {
  const print = await screen.findByRole('button', { name: /打印/ })
  await waitFor(() => expect(print.getAttribute('aria-disabled')).toBe('false'))
  return print
}

test('shows the very page that is printed, in its true size, and lets it do nothing', async () => {
  const { paper } = await shown()
  expect(paper.getAttribute('src')).toBe('app://slip/job-1')
  expect(paper.getAttribute('sandbox')).toBe('')
  expect(paper.style.width).toBe('80mm')
  expect(paper.style.height).toBe('200mm')
})

test('prints with Enter, says on which printer, and closes', async () => {
  const { kit, user, desk, onClose } = await shown()
  await printButton()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(kit.printed).toEqual([{ jobId: 'job-1', printer: 'POS-80' }])
  expect(desk.toast).toHaveBeenCalledWith('已送到打印机“POS-80”')
})

test('sends one slip for two quick presses', async () => {
  const { kit, user, onClose } = await shown()
  await user.dblClick(await printButton())
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(kit.printed).toHaveLength(1)
})

test('without a printer it says so, offers those that are there, and prints on the one that is chosen', async () => {
  const { kit, user } = await shown(null)
  expect(await screen.findByText(/还没选小票打印机/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /打印/ })).toBeNull()

  await user.click(screen.getByRole('radio', { name: 'POS-80' }))
  await user.click(await printButton())
  await waitFor(() => expect(kit.printed).toEqual([{ jobId: 'job-1', printer: 'POS-80' }]))
  expect((await kit.ask('app.state', null)).preferences.printer).toBe('POS-80')
})

test('names the printer that is not connected', async () => {
  await shown('XP-58')
  expect(await screen.findByText(/打印机“XP-58”没连上/)).toBeTruthy()
})

test('a printer that vanishes leaves its failure in sight, and is tried again when it is back', async () => {
  const { kit, user, onClose } = await shown()
  const print = await printButton()
  kit.printers.length = 0
  await user.click(print)
  expect((await screen.findByRole('alert')).textContent).toContain('打印机没连上')
  expect(onClose).not.toHaveBeenCalled()

  kit.printers.push('POS-80')
  await user.click(screen.getByRole('button', { name: '再试一次' }))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(kit.printed).toHaveLength(1)
})

test('without any printer Enter saves a PDF, and says where it is', async () => {
  const { user } = await shown(null, kit => {
    kit.printers.length = 0
  })
  expect(await screen.findByText(/没有打印机/)).toBeTruthy()
  await waitFor(() => expect(document.activeElement?.textContent).toContain('存为 PDF'))
  await user.keyboard('{Enter}')
  expect(await screen.findByText('已存到 /documents/job-1.pdf')).toBeTruthy()
})

test('chooses the part by its digit', async () => {
  const { user, kit } = await shown()
  await user.keyboard('3')
  expect(screen.getByRole('radio', { name: /货品联/ }).getAttribute('aria-checked')).toBe('true')
  await waitFor(() => expect(screen.getByTitle('小票预览').getAttribute('src')).toBe('app://slip/job-2'))
  expect(kit.printed).toEqual([])
})

test('says that a case printed before becomes a copy', async () => {
  await shown('POS-80', async kit => {
    const { columns } = await kit.ask('board.get', {
      mine: false,
      issueTypeId: null,
      overdueOnly: false,
      column: null,
    })
    const caseId = columns.flatMap(column => column.cards)[0]?.caseId
    if (!caseId) throw new Error('no case')
    const { jobId } = await kit.ask('slip.prepare', { caseId, parts: 'both', language: null })
    await kit.ask('slip.print', { jobId })
  })
  expect(await screen.findByText(/印上“副本”/)).toBeTruthy()
})
