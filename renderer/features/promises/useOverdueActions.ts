// What can be done at once to something that is late, and the words that say what came of it.
import { useRef, useState } from 'react'
import type { OverdueRow } from '#shared/model/promiseViews'
import { useDesk } from '../../bridge/desk'
import { useCommand } from '../../bridge/useCommand'
import { useSay } from '../../bridge/useSay'
import { useWords } from '../../ui/words'

export type OverdueActions = {
  /** A promise or a planned look is over when it was done; silence ends by doing something. */
  mayKeep(row: OverdueRow): boolean
  mayRenew(row: OverdueRow): boolean
  keep(row: OverdueRow): void
  renew(row: OverdueRow): void
  giveUp(row: OverdueRow): void
  tell(row: OverdueRow): void
  open(row: OverdueRow): void
}

type OverdueDesk = {
  readonly actions: OverdueActions
  /** The row that the telling dialog stands for. */
  readonly told: OverdueRow | null
  closeTold(): void
}

export function useOverdueActions(): OverdueDesk {
  const { promises } = useWords()
  const desk = useDesk()
  const say = useSay()
  const fulfil = useCommand('promise.fulfil')
  const finish = useCommand('reminder.done')
  const [told, setTold] = useState<OverdueRow | null>(null)
  /** On their way: a second press must not send them twice. */
  const underWay = useRef(new Set<string>())

  async function keep({ key, caseId, kind, promise, since }: OverdueRow): Promise<void> {
    if (underWay.current.has(key)) return
    underWay.current.add(key)
    const result =
      promise === null
        ? await finish.run({ caseId, reminderId: key as never })
        : await fulfil.run({ caseId, promiseId: promise.id, note: '' })
    underWay.current.delete(key)
    if (!result.ok) return desk.showError(result.error)
    const isWord = kind === 'promise'
    desk.toast(isWord ? promises.keptLate(say.age(since)) : promise ? promises.kept : promises.looked, {
      undo: true,
    })
  }

  const actions: OverdueActions = {
    mayKeep: ({ kind }) => kind === 'promise' || kind === 'expectation' || kind === 'look',
    mayRenew: ({ promise }) => promise !== null,
    keep: row => void keep(row),
    renew: ({ caseId, promise }) => promise !== null && desk.openPromise('renew', caseId, promise),
    giveUp: ({ caseId, promise }) => promise !== null && desk.openPromise('giveUp', caseId, promise),
    tell: setTold,
    open: ({ caseId }) => void desk.openCase(caseId),
  }
  return { actions, told, closeTold: () => setTold(null) }
}
