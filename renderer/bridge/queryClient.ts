// The cache of answers, and what keeps it true: news from main makes answers out of date.
import { QueryClient } from '@tanstack/react-query'
import { onEvent } from './bridge'
import { noteNow } from './now'
import { type QueryName, queriesAbout, tickingQueries } from './queries'

/** TanStack Query pauses while the browser thinks it is offline unless it is told that main is always there. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

function outdate(client: QueryClient, names: readonly QueryName[]): void {
  const wanted = new Set<string>(names)
  void client.invalidateQueries({ predicate: query => wanted.has(String(query.queryKey[0])) })
}

/** Listens to main until the returned function is called. */
export function listenToMain(client: QueryClient): () => void {
  const stops = [
    onEvent('changed', topics => {
      // Another shop or another clerk: nothing that is not on the screen may be shown again.
      if (topics.includes('app')) client.removeQueries({ type: 'inactive' })
      outdate(client, queriesAbout(topics))
    }),
    onEvent('tick', ({ now }) => {
      noteNow(now)
      outdate(client, tickingQueries)
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
