// How the shop does (R131, R132, R134): quick money, quick first word, kept promises; computed when this page asks.
import { type ReactNode, useState } from 'react'
import type { MeasuresView } from '#shared/model/promiseViews'
import type { Month } from '#shared/model/time'
import { saySpan } from '#shared/words/sayTime'
import { useAnswer } from '../../bridge/useAnswer'
import { useSay } from '../../bridge/useSay'
import { ScreenHeader } from '../../ui/layout'
import { useWords } from '../../ui/words'
import { Fetched } from './Fetched'
import { Figure } from './Figure'
import { MonthChoice } from './MonthChoice'
import { OverdueFigure } from './OverdueFigure'
import { RefundSpeed } from './RefundSpeed'
import './measures.css'

type MeasuresPageProps = { readonly tabs: ReactNode; onOverdue(): void }

export function MeasuresPage({ tabs, onOverdue }: MeasuresPageProps) {
  const { promises, measures } = useWords()
  const say = useSay()
  const [month, setMonth] = useState<Month | null>(null)
  const { value, error, again } = useAnswer('measures.get', { month })
  if (value === undefined) return <Fetched tabs={tabs} error={error} again={again} />
  return (
    <div className="page">
      <ScreenHeader
        title={promises.title}
        note={tabs}
        actions={
          <MonthChoice month={month} thisMonth={value.thisMonth} home={measures.last30} onChange={setMonth} />
        }
      />
      <div className="page-body">
        <p className="promises-note">{measures.between(say.day(value.from), say.day(value.until))}</p>
        <div className="measures">
          <RefundSpeed view={value} />
          <div className="measures-side">
            <OverdueFigure view={value} onOverdue={onOverdue} />
            <KeptFigure view={value} />
            <ContactFigure view={value} />
            <ClaimsFigure view={value} />
          </div>
        </div>
      </div>
    </div>
  )
}

function KeptFigure({ view: { kept, enough } }: { readonly view: MeasuresView }) {
  const { measures, promises } = useWords()
  const decided = kept.kept + kept.broken + kept.late
  return (
    <Figure
      title={measures.kept.title}
      value={kept.rate === null ? null : promises.ledger.percent(kept.rate)}
      instead={decided === 0 ? measures.kept.none : promises.ledger.tooFewLong(enough)}
      detail={decided === 0 ? '' : measures.kept.detail(kept.kept, kept.broken, kept.late)}
      rule={measures.kept.rule}
    />
  )
}

function ContactFigure({ view: { contact, enough } }: { readonly view: MeasuresView }) {
  const { measures, promises } = useWords()
  const words = measures.contact
  const span = useSpan()
  const share =
    contact.withinHour === null ? '' : words.withinHour(promises.ledger.percent(contact.withinHour))
  const count = contact.count === 0 ? '' : words.count(contact.count)
  const waiting = contact.waiting === 0 ? '' : words.waiting(contact.waiting)
  return (
    <Figure
      title={words.title}
      value={contact.medianMs === null ? null : span(contact.medianMs)}
      unit={words.median}
      instead={contact.count === 0 ? words.none : measures.tooFew(contact.count, enough)}
      detail={[share, count, waiting].filter(Boolean).join(' · ')}
      rule={words.rule}
    />
  )
}

function ClaimsFigure({ view: { claims } }: { readonly view: MeasuresView }) {
  const { claims: words } = useWords().measures
  return (
    <Figure
      title={words.title}
      value={words.count(claims.count)}
      detail={claims.count === 0 ? words.none : words.detail(claims.open, claims.lost)}
      rule={words.rule}
    />
  )
}

function useSpan(): (ms: number) => string {
  const words = useWords()
  return ms => saySpan(words, ms)
}
