// One of the two cases that become one: what it holds, so that nobody merges what she has not seen.
import type { CaseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { useWords } from '../../../ui/words'
import { usePieceName } from '../goods/PiecePicks'
import { CaseLine } from './CaseLine'

type MergeSideProps = {
  readonly view: CaseView
  readonly title: string
  readonly isStaying: boolean
}

export function MergeSide({ view, title, isStaying }: MergeSideProps) {
  const { merge } = useWords().links
  const say = useSay()
  const nameOf = usePieceName()
  const promises = view.promises.filter(({ state }) => state === 'open').length
  const sums = view.settlement.money.filter(({ state }) => state !== 'void').length
  const holds = [
    promises > 0 ? merge.promises(promises) : '',
    sums > 0 ? merge.money(sums) : '',
    say.moment(view.card.createdAt),
  ].filter(Boolean)
  return (
    <section className="merge-side" data-stays={isStaying || undefined} aria-label={title}>
      <h3 className="merge-side-title">{title}</h3>
      <CaseLine card={view.card} />
      {view.lines.length < 2 ? null : (
        <ul className="merge-side-pieces">
          {view.lines.map(line => (
            <li key={line.id}>{nameOf(line)}</li>
          ))}
        </ul>
      )}
      {view.note === '' ? null : <p className="merge-side-note">{view.note}</p>}
      <p className="case-line-quiet">{holds.join(' · ')}</p>
    </section>
  )
}
