// On top of a dialog about a row: whom it is about, with the number to call, and what was promised.
import type { TodayRow } from '#shared/model/todayViews'
import { DueBadge } from '../../ui/DueBadge'
import { useWords } from '../../ui/words'
import { useSayRow } from './sayRow'

export function RowFacts({ row, call = false }: { readonly row: TodayRow; readonly call?: boolean }) {
  const words = useWords()
  const text = useSayRow()(row)
  const phone = row.card?.customer?.phone
  return (
    <div className="row-facts">
      <div className="row-facts-who">
        <span className="row-facts-name">{text.who || text.item}</span>
        <span className={call ? 'row-facts-phone' : 'row-facts-tail'}>
          {call && phone ? phone : text.tail}
        </span>
        <DueBadge tone={text.tone} text={text.badge} exact={text.exact} />
      </div>
      <div className="row-facts-case">
        {words.common.listOf([text.no, text.item, text.what].filter(part => part !== ''))}
      </div>
    </div>
  )
}
