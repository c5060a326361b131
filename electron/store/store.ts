// The store's entry: opens a shop's folder and hands out the one door to its book.
import type { Book } from '#shared/model/book'
import { LiveStore } from './liveStore'
import { NoticeBoard } from './noticeBoard'
import { createShop, findShop, gainAccess, type Place } from './openShop'
import type { BookView, Store, StoreOptions } from './port'
import { isSystemError, notice, problemOf, type StoreProblem } from './problems'

export type { Background } from './background/jobs'
export type { FileLayer } from './files/fileLayer'
export type { LockHolder, LockHost } from './lock'
export type * from './port'
export type { Notice, NoticeCode, NoticeLevel, StoreProblem } from './problems'

export type Opened<B extends BookView = Book> =
  | { readonly ok: true; readonly store: Store<B> }
  | { readonly ok: false; readonly problem: StoreProblem }

export async function openStore<B extends BookView = Book>(options: StoreOptions): Promise<Opened<B>> {
  const { folder, files, host, schema, clock } = options
  const token = options.newToken()
  const place: Place = { files, folder, host, token, schema: schema.version, now: clock.now() }
  if (options.mode === 'create') {
    const problem = await createShop(place, options.shopId ?? token)
    if (problem !== null) return { ok: false, problem }
  }
  const missing = await findShop(place)
  if (missing !== null) return { ok: false, problem: missing }
  const access = options.readOnly
    ? ({ kind: 'readOnly', detail: 'asked' } as const)
    : await gainAccess(place, options.takeOver ?? false)
  if (access.kind === 'refused') return { ok: false, problem: access.problem }

  const board = new NoticeBoard(options.onNotice)
  const release = access.kind === 'readWrite' ? access.lock.release : () => Promise.resolve()
  try {
    if (access.kind === 'readWrite' && access.lock.stale !== null) {
      const { pid, host } = access.lock.stale
      board.add(notice(options.takeOver ? 'lockTakenOver' : 'staleLockTaken', 'info', { pid, host }))
    }
    if (access.kind === 'readOnly') {
      const isAsked = options.readOnly === true
      board.add(
        notice(isAsked ? 'readOnlyAsked' : 'readOnlyFolder', isAsked ? 'info' : 'warning', {
          cause: access.detail,
        }),
      )
    }
    const opened = await LiveStore.open(options, board, token, access.kind === 'readOnly', release)
    if (!opened.ok) await release()
    // The caller's `Book` is the same view with the model's own record types.
    return opened as Opened<BookView> as Opened<B>
  } catch (error) {
    await release()
    // A disk's refusal is an answer; anything else is a mistake of ours and must be seen as one.
    if (!isSystemError(error)) throw error
    return { ok: false, problem: problemOf(error) }
  }
}
