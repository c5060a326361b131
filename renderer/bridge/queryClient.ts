// The cache of answers, and what keeps it true: news from main makes answers out of date.
import { QueryClient } from '@tanstack/react-query'
import { onEvent } from './bridge'
import { behindAnswers } from './newsOrder'
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

/** Out of date from now on, asked again behind the answer that the clerk waits for. */
function outdate(client: QueryClient, names: readonly QueryName[]): void {
  const wanted = new Set<string>(names)
  const predicate = ({ queryKey }: { readonly queryKey: readonly unknown[] }) =>
    wanted.has(String(queryKey[0]))
  void client.invalidateQueries({ predicate, refetchType: 'none' })
  behindAnswers(() => void client.refetchQueries({ predicate, type: 'active' }))
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
