// What news from main makes the window ask anew, and in which order: the case she works on before the numbers around it.
import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Bridge } from '#shared/contract/events'
import type { CaseId } from '#shared/model/ids'
import { listenToMain, newQueryClient } from '../../renderer/bridge/queryClient'
import { useAnswer } from '../../renderer/bridge/useAnswer'

type Asked = { readonly name: string; answer(): void }

/** Answers when it is told to. */
function slowMain() {
  const asked: Asked[] = []
  const listeners = new Set<(payload: never) => void>()
  const bridge: Bridge = {
    call: name =>
      new Promise(resolve => asked.push({ name, answer: () => resolve({ ok: true, value: { name } }) })),
    on: (name, listener) => {
      if (name === 'changed') listeners.add(listener as never)
      return () => undefined
    },
  }
  const take = () => asked.splice(0)
  return { bridge, take, change: () => listeners.forEach(hear => void hear(['cases'] as never)) }
}

function Frame() {
  useAnswer('undo.last', null)
  useAnswer('clerk.list', null)
  return null
}

function Case() {
  useAnswer('case.get', { caseId: 'case-1' as CaseId })
  return null
}

it('asks for the case first, and for the rest when that is there', async () => {
  const main = slowMain()
  ;(window as unknown as { bridge: Bridge }).bridge = main.bridge
  const client = newQueryClient()
  listenToMain(client)
  render(
    <QueryClientProvider client={client}>
      <Frame />
      <Case />
    </QueryClientProvider>,
  )
  await act(async () => main.take().forEach(({ answer }) => void answer()))

  await act(async () => main.change())
  const first = main.take()
  expect(first.map(({ name }) => name)).toEqual(['case.get'])
  await act(async () => first.forEach(({ answer }) => void answer()))
  const rest: string[] = []
  await waitFor(() => {
    rest.push(...main.take().map(({ name }) => name))
    expect(rest).toHaveLength(2)
  })
  // The newest question first.
  expect(rest).toEqual(['clerk.list', 'undo.last'])
})

it('asks again although the same question is still under way: its answer would be too old', async () => {
  const main = slowMain()
  ;(window as unknown as { bridge: Bridge }).bridge = main.bridge
  const client = newQueryClient()
  listenToMain(client)
  render(
    <QueryClientProvider client={client}>
      <Case />
    </QueryClientProvider>,
  )
  await act(async () => main.take().forEach(({ answer }) => void answer()))
  await act(async () => main.change())
  await act(async () => main.change())
  expect(main.take().map(({ name }) => name)).toEqual(['case.get', 'case.get'])
})
