// The cache of answers, and what keeps it true: news from main makes answers out of date.
import { notifyManager, type Query, QueryClient } from '@tanstack/react-query'
import { onEvent } from './bridge'
import { behindAnswers } from './newsOrder'
import { noteNow } from './now'
import { isUrgent, type QueryName, queriesAbout, tickingQueries } from './queries'

// An answer is drawn as soon as it is there; a timer would let the browser paint what is out of date once more.
notifyManager.setScheduler(queueMicrotask)

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

/**
 * Out of date from now on. What the next key depends on is asked at once; all else when that is drawn and the answer is
 * there that the clerk waits for, the newest question first, which is the screen's own: main answers one at a time.
 */
function outdate(client: QueryClient, names: readonly QueryName[]): void {
  void client.invalidateQueries({ predicate: isOneOf(names), refetchType: 'none' })
  const urgent = stale(client, names.filter(isUrgent))
  const others = names.filter(name => !isUrgent(name))
  const goOn = () => behindAnswers(() => void stale(client, others).map(query => askAnew(client, query)))
  if (urgent.length === 0) goOn()
  else void Promise.all(urgent.map(query => askAnew(client, query))).then(() => setTimeout(goOn))
}

/** What is on the screen and out of date, the newest first. */
function stale(client: QueryClient, names: readonly QueryName[]): Query[] {
  return client
    .getQueryCache()
    .findAll({ type: 'active', predicate: isOneOf(names) })
    .reverse()
}

function askAnew(client: QueryClient, { queryKey }: Query): Promise<void> {
  return client.refetchQueries({ queryKey, exact: true })
}

function isOneOf(names: readonly QueryName[]) {
  const wanted = new Set<string>(names)
  return ({ queryKey }: { readonly queryKey: readonly unknown[] }) => wanted.has(String(queryKey[0]))
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
