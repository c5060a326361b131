// What became of the promises that ended: kept, broken or agreed anew, with the time that was given and the reason.
import type { PromiseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { useWords } from '../../../ui/words'
import { useTo } from './useTo'
import './promises.css'

export function ClosedPromises({ promises }: { readonly promises: readonly PromiseView[] }) {
  const { case: words, promises: more } = useWords()
  const say = useSay()
  const toName = useTo()
  if (promises.length === 0) return null
  return (
    <details className="promises-closed">
      <summary>{words.promises.closed(promises.length)}</summary>
      <ul>
        {promises.map(promise => {
          const { id, state, kind, to, dueAt, closedAt, note } = promise
          const what = promise.what || words.promises.theWord
          const by = kind === 'word' ? words.promises.by : words.promises.expectedBy
          return (
            <li key={id} data-state={state}>
              <span>
                {kind === 'word' && to !== 'customer' ? more.overdue.promised(toName(promise), what) : what}
              </span>
              <span className="promise-aside">
                <b>{more.ledger.outcome[state]}</b>
                <span title={say.exactly(dueAt)}>{by(say.moment(dueAt))}</span>
                {closedAt === null ? null : (
                  <span title={say.exactly(closedAt)}>{more.deed.endedAt(say.moment(closedAt))}</span>
                )}
              </span>
              {note === '' ? null : <span className="promise-aside">{note}</span>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
