// On top of a dialog about a row: whom it is about, with the number to call, and what was promised.
import type { TodayRow } from '#shared/model/views'
import { useSay } from '../../bridge/useSay'
import { DueBadge } from '../../ui/DueBadge'
import { useWords } from '../../ui/words'
import { sayRow } from './sayRow'

export function RowFacts({ row, call = false }: { readonly row: TodayRow; readonly call?: boolean }) {
  const words = useWords()
  const say = useSay()
  const text = sayRow(words, say, row)
  const phone = row.card.customer?.phone
  return (
    <div className="row-facts">
      <div className="row-facts-who">
        <span className="row-facts-name">{text.who}</span>
        <span className={call ? 'row-facts-phone' : 'row-facts-tail'}>
          {call && phone ? phone : text.tail}
        </span>
        <DueBadge tone={text.tone} text={text.badge} exact={text.exact} />
      </div>
      <div className="row-facts-case">{words.common.listOf([row.card.no, row.card.item, text.what])}</div>
    </div>
  )
}
