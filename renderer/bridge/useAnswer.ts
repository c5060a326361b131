// Asks main a question and keeps the answer true while it is on the screen.
import {
  keepPreviousData,
  type QueryClient,
  replaceEqualDeep,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Input, Output } from '#shared/contract/contract'
import type { AppError } from '#shared/contract/errors'
import { call } from './bridge'
import { noteNow } from './now'
import { type QueryName, queries } from './queries'

export type Answer<Value> = {
  /** Undefined until the first answer; stays while it is asked again. */
  readonly value: Value | undefined
  readonly error: AppError | null
  /** Nothing to show yet. */
  readonly loading: boolean
  /** What is shown belongs to the previous question; only where the query keeps it. */
  readonly previous: boolean
  again(): void
}

async function ask<Name extends QueryName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const result = await call(name, input)
  // TanStack Query knows failure as rejection; the reason keeps its type through `useQuery<…, AppError>`.
  if (!result.ok) return Promise.reject(result.error)
  const value: unknown = result.value
  if (typeof value === 'object' && value !== null && 'now' in value && typeof value.now === 'string')
    noteNow(value.now)
  return result.value
}

/** What the frame counts, and what Today shows unless somebody wants her own or all of a group. */
export const WHOLE_SHOP = { mine: false, whole: null } as const

/** Asked before anything is drawn, so that the first screen is drawn once. What fails is asked again by its screen. */
export async function askFirst(client: QueryClient): Promise<void> {
  const first = (name: 'app.state' | 'settings.get') => client.prefetchQuery(asking(name, null))
  const today = client.prefetchQuery(asking('today.get', WHOLE_SHOP))
  await Promise.all([first('app.state'), today, first('settings.get')])
}

/** Its time is noted apart: an answer that differs in nothing else is the same one, and nothing is drawn anew. */
function asBefore(before: unknown, after: unknown): unknown {
  const shared: unknown = replaceEqualDeep(before, after)
  if (!isAnswerWithTime(before) || !isAnswerWithTime(shared)) return shared
  const names = Object.keys(shared)
  const isSame =
    names.length === Object.keys(before).length &&
    names.every(name => name === 'now' || shared[name] === before[name])
  return isSame ? before : shared
}

const isAnswerWithTime = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && 'now' in value

function asking<Name extends QueryName>(name: Name, input: Input<Name>) {
  const { fresh, stays } = queries[name]
  return {
    queryKey: [name, input],
    queryFn: () => ask(name, input),
    structuralSharing: asBefore,
    ...(fresh ? { staleTime: 0, gcTime: 0 } : {}),
    ...(stays ? { gcTime: Number.POSITIVE_INFINITY } : {}),
  }
}

/** Beyond this a screen may as well open and say that it is loading. */
const LONGEST_AHEAD_MS = 100

/** Asks for what a screen is about to show, so that it opens whole and is drawn once. Never rejects. */
export function useAskAhead() {
  const client = useQueryClient()
  return useCallback(
    async <Name extends QueryName>(name: Name, input: Input<Name>): Promise<void> => {
      const answer = client.prefetchQuery(asking(name, input))
      await Promise.race([answer, new Promise(resolve => setTimeout(resolve, LONGEST_AHEAD_MS))])
    },
    [client],
  )
}

export function useAnswer<Name extends QueryName>(
  name: Name,
  input: Input<Name>,
  options: { readonly enabled?: boolean } = {},
): Answer<Output<Name>> {
  const query = useQuery<Output<Name>, AppError>({
    ...asking(name, input),
    enabled: options.enabled ?? true,
    ...(queries[name].keeps ? { placeholderData: keepPreviousData } : {}),
  })
  return {
    value: query.data,
    error: query.error,
    loading: query.isPending && query.fetchStatus !== 'idle',
    previous: query.isPlaceholderData,
    again: () => void query.refetch(),
  }
}
