// What we owe and by when: open promises with their countdown, then quietly what became of the others.
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { CaseView, PromiseView } from '#shared/model/views'
import { FieldError } from '../../../ui/Field'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'
import { ClosedPromises } from './ClosedPromises'
import { GiveUpDialog } from './GiveUpDialog'
import { MakePromiseDialog } from './MakePromiseDialog'
import { OpenPromise } from './OpenPromise'
import { RenewDialog } from './RenewDialog'
import './promises.css'

type PaneDialog =
  | { readonly kind: 'make' }
  | { readonly kind: 'renew' | 'giveUp'; readonly promise: PromiseView }
  | null

type PromisePaneProps = { readonly view: CaseView; readonly canAct: boolean }

export function PromisePane({ view, canAct }: PromisePaneProps) {
  const { case: words, promises: more } = useWords()
  const { promises } = words
  const [dialog, setDialog] = useState<PaneDialog>(null)
  const { caseId } = view.card
  const fulfil = useDeed('promise.fulfil')
  const open = view.promises.filter(promise => promise.state === 'open')
  const closed = view.promises.filter(promise => promise.state !== 'open')

  const keep = (promise: PromiseView) =>
    void fulfil.run({ caseId, promiseId: promise.id, note: '' }, { said: promises.fulfilled })

  const renew = (promise: PromiseView) => setDialog({ kind: 'renew', promise })
  const giveUp = (promise: PromiseView) => setDialog({ kind: 'giveUp', promise })
  const close = () => setDialog(null)

  /** The promise that has the focus, otherwise the nearest one. */
  const meant = (): PromiseView | undefined => {
    const id = document.activeElement?.closest('[data-promise]')?.getAttribute('data-promise')
    return open.find(promise => promise.id === id) ?? open[0]
  }
  const withMeant = (act: (promise: PromiseView) => void) => () => {
    const promise = meant()
    if (promise) act(promise)
  }
  useKeys(
    {
      ...(open.length > 0
        ? {
            KeyD: { does: promises.fulfil, run: withMeant(keep) },
            KeyR: { does: promises.renew, run: withMeant(renew) },
            'alt+KeyX': { does: more.giveUp, run: withMeant(giveUp) },
          }
        : {}),
      KeyA: { does: promises.add, run: () => setDialog({ kind: 'make' }) },
    },
    { title: words.keys, enabled: canAct },
  )

  return (
    <section aria-label={promises.title}>
      <h2 className="case-pane-title">{promises.title}</h2>
      {open.length === 0 ? (
        <p className="pane-empty">{canAct ? promises.none : promises.noneClosed}</p>
      ) : (
        <ul className="promises">
          {open.map((promise, place) => (
            <OpenPromise
              key={promise.id}
              promise={promise}
              isFirst={place === 0}
              canAct={canAct}
              isOwed={view.card.deletedAt === null}
              onKeep={() => keep(promise)}
              onRenew={() => renew(promise)}
              onGiveUp={() => giveUp(promise)}
            />
          ))}
        </ul>
      )}
      <FieldError text={fulfil.errors['']} />
      {canAct ? (
        <Button
          variant="subtle"
          className="pane-add"
          leftSection={<IconPlus size={18} aria-hidden />}
          rightSection={<KeyHint name="KeyA" />}
          onClick={() => setDialog({ kind: 'make' })}
        >
          {promises.add}
        </Button>
      ) : null}
      <ClosedPromises promises={closed} />
      {dialog?.kind === 'make' ? <MakePromiseDialog caseId={caseId} onClose={close} /> : null}
      {dialog?.kind === 'renew' ? (
        <RenewDialog caseId={caseId} promise={dialog.promise} onClose={close} />
      ) : null}
      {dialog?.kind === 'giveUp' ? (
        <GiveUpDialog caseId={caseId} promise={dialog.promise} onClose={close} />
      ) : null}
    </section>
  )
}
