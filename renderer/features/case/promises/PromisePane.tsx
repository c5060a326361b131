// What we owe and by when: open promises with their countdown, then quietly what became of the others.
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { CaseView, PromiseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { DueBadge } from '../../../ui/DueBadge'
import { FieldError } from '../../../ui/Field'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'
import { MakePromiseDialog } from './MakePromiseDialog'
import { RenewDialog } from './RenewDialog'
import './promises.css'

type PromisePaneProps = { readonly view: CaseView; readonly canAct: boolean }

export function PromisePane({ view, canAct }: PromisePaneProps) {
  const words = useWords().case
  const { promises } = words
  const [dialog, setDialog] = useState<'make' | PromiseView | null>(null)
  const { caseId } = view.card
  const fulfil = useDeed('promise.fulfil')
  const open = view.promises.filter(promise => promise.state === 'open')
  const closed = view.promises.filter(promise => promise.state !== 'open')

  const keep = (promise: PromiseView) =>
    void fulfil.run({ caseId, promiseId: promise.id, note: '' }, { said: promises.fulfilled })

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
            KeyR: { does: promises.renew, run: withMeant(setDialog) },
          }
        : {}),
      KeyA: { does: promises.add, run: () => setDialog('make') },
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
              onRenew={() => setDialog(promise)}
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
          onClick={() => setDialog('make')}
        >
          {promises.add}
        </Button>
      ) : null}
      <ClosedPromises promises={closed} />
      {dialog === 'make' ? <MakePromiseDialog caseId={caseId} onClose={() => setDialog(null)} /> : null}
      {dialog !== null && dialog !== 'make' ? (
        <RenewDialog caseId={caseId} promise={dialog} onClose={() => setDialog(null)} />
      ) : null}
    </section>
  )
}

type OpenPromiseProps = {
  readonly promise: PromiseView
  /** Keys mean this one unless another has the focus. */
  readonly isFirst: boolean
  readonly canAct: boolean
  /** A case in the trash owes nothing: no countdown. */
  readonly isOwed: boolean
  onKeep(): void
  onRenew(): void
}

function OpenPromise({ promise, isFirst, canAct, isOwed, onKeep, onRenew }: OpenPromiseProps) {
  const words = useWords().case.promises
  const say = useSay()
  const by = promise.kind === 'word' ? words.by : words.expectedBy
  const what = promise.what || words.theWord
  const asides = [
    words.madeBy(promise.byName, say.moment(promise.madeAt)),
    promise.approval === null ? '' : words.approved,
    promise.snoozedUntil === null ? '' : words.snoozed(say.moment(promise.snoozedUntil)),
  ].filter(Boolean)
  return (
    <li className="promise" data-tone={isOwed ? promise.tone : 'calm'} data-promise={promise.id}>
      <div className="promise-head">
        <span className="promise-when" title={say.exactly(promise.dueAt)}>
          {by(say.moment(promise.dueAt))}
        </span>
        {isOwed ? (
          <DueBadge tone={promise.tone} text={say.left(promise.dueAt)} exact={say.exactly(promise.dueAt)} />
        ) : null}
      </div>
      <span className="promise-what">{what}</span>
      {asides.map(text => (
        <span key={text} className="promise-aside">
          {text}
        </span>
      ))}
      {canAct ? (
        <div className="promise-buttons">
          <Button
            variant="default"
            onClick={onKeep}
            {...(isFirst ? { rightSection: <KeyHint name="KeyD" /> } : {})}
          >
            {words.fulfil}
          </Button>
          <Button
            variant="subtle"
            onClick={onRenew}
            {...(isFirst ? { rightSection: <KeyHint name="KeyR" /> } : {})}
          >
            {words.renew}
          </Button>
        </div>
      ) : null}
    </li>
  )
}

function ClosedPromises({ promises }: { readonly promises: readonly PromiseView[] }) {
  const words = useWords().case.promises
  const say = useSay()
  if (promises.length === 0) return null
  return (
    <details className="promises-closed">
      <summary>{words.closed(promises.length)}</summary>
      <ul>
        {promises.map(promise => (
          <li key={promise.id} data-state={promise.state}>
            <span>{promise.what || words.theWord}</span>
            <span className="promise-aside">
              <b>{words.state[promise.state]}</b>
              <span title={say.exactly(promise.dueAt)}>{words.by(say.moment(promise.dueAt))}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
