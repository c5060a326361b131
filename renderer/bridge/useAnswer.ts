// Asks main a question and keeps the answer true while it is on the screen.
import { keepPreviousData, type QueryClient, useQuery } from '@tanstack/react-query'
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

/** Asked before anything is drawn, so that the first screen is drawn once. What fails is asked again by its screen. */
export async function askFirst(client: QueryClient): Promise<void> {
  const first = (name: 'app.state' | 'today.get' | 'settings.get') =>
    client.prefetchQuery({ queryKey: [name, null], queryFn: () => ask(name, null) })
  await Promise.all([first('app.state'), first('today.get'), first('settings.get')])
}

export function useAnswer<Name extends QueryName>(
  name: Name,
  input: Input<Name>,
  options: { readonly enabled?: boolean } = {},
): Answer<Output<Name>> {
  const habits = queries[name]
  const query = useQuery<Output<Name>, AppError>({
    queryKey: [name, input],
    queryFn: () => ask(name, input),
    enabled: options.enabled ?? true,
    ...(habits.keeps ? { placeholderData: keepPreviousData } : {}),
    ...(habits.fresh ? { staleTime: 0, gcTime: 0 } : {}),
  })
  return {
    value: query.data,
    error: query.error,
    loading: query.isPending && query.fetchStatus !== 'idle',
    previous: query.isPlaceholderData,
    again: () => void query.refetch(),
  }
}
