// The draft of the register form: asked for when the desk opens, then known, because nobody but this window writes it.
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { call } from './bridge'
import { useAskAhead } from './useAnswer'

const INPUT = { name: 'register' } as const
const KEY = ['draft.load', INPUT] as const

const known = (client: QueryClient) => client.getQueryData<string | null>(KEY)

/** So that the form opens at the press of the key. */
export function useDraftAhead(): void {
  const askAhead = useAskAhead()
  useEffect(() => void askAhead('draft.load', INPUT), [askAhead])
}

/** What the form begins with. Undefined until it is known; null when there is none, or none that can be read. */
export function useFirstDraft(): string | null | undefined {
  const client = useQueryClient()
  const askAhead = useAskAhead()
  const [text, setText] = useState(() => known(client))
  useEffect(() => {
    if (text === undefined) void askAhead('draft.load', INPUT).then(() => setText(known(client) ?? null))
  }, [client, askAhead, text])
  return text
}

/** Both answer whether it succeeded. */
export type DraftFile = { save(text: string): Promise<boolean>; drop(): Promise<boolean> }

export function useDraftFile(): DraftFile {
  const client = useQueryClient()
  return useMemo(
    () => ({
      save: async text => {
        client.setQueryData(KEY, text)
        return (await call('draft.save', { ...INPUT, text })).ok
      },
      drop: async () => {
        client.setQueryData(KEY, null)
        return (await call('draft.drop', INPUT)).ok
      },
    }),
    [client],
  )
}
