// Refund speed against the shop's target and what others take, and the cases that pull it up (R131, N13).
import { useMemo } from 'react'
import type { MeasuresView, SlowRefund } from '#shared/model/promiseViews'
import { useDesk } from '../../bridge/desk'
import { useSay } from '../../bridge/useSay'
import { List, ListRow } from '../../ui/ListRow'
import { Surface } from '../../ui/layout'
import { type RowProps, useRovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { PromiseCell } from './PromiseCell'
import { SpeedGauge } from './SpeedGauge'

type Refund = MeasuresView['refund']

/** Where the figure stands between the shop's own target and the others. */
function standing({ days, targetDays, averageDays }: Refund): 'better' | 'between' | 'slower' | null {
  if (days === null) return null
  return days <= targetDays ? 'better' : days <= averageDays ? 'between' : 'slower'
}

export function RefundSpeed({ view }: { readonly view: MeasuresView }) {
  const { measures } = useWords()
  const words = measures.refund
  const { refund } = view
  const stands = standing(refund)
  return (
    <Surface padded>
      <section aria-label={words.title}>
        <h2 className="figure-title">{words.title}</h2>
        {refund.days === null || stands === null ? (
          <p className="figure-instead">
            {refund.count === 0 ? words.none : measures.tooFew(refund.count, view.enough)}
          </p>
        ) : (
          <>
            <p className="figure-line">
              <span className="figure-value" data-size="xl">
                {words.days(refund.days)}
              </span>
              <span className="figure-unit">{words.unit}</span>
              <span className="figure-standing">{words[stands]}</span>
            </p>
            <SpeedGauge refund={{ ...refund, days: refund.days }} />
          </>
        )}
        {refund.count === 0 ? null : <p className="figure-detail">{words.of(refund.count)}</p>}
        <Slowest refunds={refund.slowest} isAny={refund.count > 0} />
        <p className="promises-rule">{words.rule}</p>
      </section>
    </Surface>
  )
}

type SlowestProps = { readonly refunds: readonly SlowRefund[]; readonly isAny: boolean }

function Slowest({ refunds, isAny }: SlowestProps) {
  const { refund: words } = useWords().measures
  const desk = useDesk()
  const list = useRovingList(
    useMemo(() => refunds.map(({ caseId }) => caseId), [refunds]),
    {
      autoFocus: true,
      onOpen: key => {
        const refund = refunds.find(({ caseId }) => caseId === key)
        if (refund) void desk.openCase(refund.caseId)
      },
    },
  )
  if (!isAny) return null
  return (
    <div className="slowest">
      <h3 className="figure-title">{words.slowest}</h3>
      {refunds.length === 0 ? (
        <p className="figure-detail">{words.slowestNone}</p>
      ) : (
        <List label={words.slowest}>
          {refunds.map(refund => (
            <Slow
              key={refund.caseId}
              refund={refund}
              roving={list.row(refund.caseId)}
              onOpen={() => void desk.openCase(refund.caseId)}
            />
          ))}
        </List>
      )}
    </div>
  )
}

type SlowProps = { readonly refund: SlowRefund; readonly roving: RowProps; onOpen(): void }

function Slow({ refund, roving, onOpen }: SlowProps) {
  const { measures, promises, common } = useWords()
  const say = useSay()
  const who = refund.customer?.name || promises.noName
  const slow = measures.refund.slow(measures.refund.days(refund.days), say.moment(refund.paidAt))
  return (
    <ListRow row={roving} label={common.listOf([refund.no, who, refund.item, slow])} onOpen={onOpen}>
      <div className="slow-row">
        <PromiseCell main={refund.item} small={refund.no} />
        <PromiseCell main={who} small={refund.customer?.shownPhone ?? ''} />
        <PromiseCell main={slow} />
      </div>
    </ListRow>
  )
}
