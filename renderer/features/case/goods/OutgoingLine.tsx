// One piece that goes, or went, to the customer: why, how far it is, in which parcel.
import { IconArrowForwardUp } from '@tabler/icons-react'
import { OUT_KINDS, OUT_STATES, PARCEL_STATES } from '#shared/catalog/lineStates'
import type { OutLine } from '#shared/model/goods'
import { sayYuan } from '#shared/model/money'
import type { CaseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { useLanguage, useWords } from '../../../ui/words'

export function OutgoingLine({ view, out }: { readonly view: CaseView; readonly out: OutLine }) {
  const words = useWords()
  const { facts } = words.case
  const { outgoing } = words.goods
  const language = useLanguage()
  const say = useSay()
  const kind = OUT_KINDS.find(({ id }) => id === out.kind)?.text[language] ?? ''
  const state = OUT_STATES.find(({ id }) => id === out.state)?.text[language]
  const old = view.lines.find(({ id }) => id === out.forLineId)
  const parcel = view.settlement.parcels.find(({ id }) => id === out.parcelId)
  const parcelState = PARCEL_STATES.find(({ id }) => id === parcel?.state)
  const numbers = [
    out.spec,
    out.qty > 1 ? facts.times(out.qty) : '',
    out.unitPriceFen === null ? '' : facts.price(sayYuan(out.unitPriceFen)),
  ].filter(Boolean)
  const asides = [
    outgoing.because(kind, old?.itemName ?? ''),
    ...(out.insteadOf === null ? [] : [outgoing.again]),
    ...(out.approval === null ? [] : [outgoing.approved]),
    ...(out.note === '' ? [] : [out.note]),
  ]
  const isOver = out.state === 'cancelled' || out.state === 'lost' || out.state === 'returned'
  return (
    <li className="goods-line" data-over={isOver || undefined}>
      <span className="goods-name">{out.itemName}</span>
      {numbers.length === 0 ? null : (
        <span className="goods-spec">
          {numbers.map(text => (
            <span key={text}>{text}</span>
          ))}
        </span>
      )}
      <span className="goods-state" data-here={!isOver || undefined}>
        <IconArrowForwardUp size={18} stroke={1.75} aria-hidden />
        <span title={say.exactly(out.stateAt)}>{state}</span>
        {out.place === '' ? null : <span className="goods-place">{out.place}</span>}
      </span>
      {parcel === undefined ? null : (
        <span className="goods-aside goods-under">
          {outgoing.parcel(parcel.courier, parcel.trackingNo)}
          {parcelState === undefined || parcel.state === 'moving' || parcel.state === 'arrived'
            ? ''
            : ` · ${parcelState.text[language]}`}
        </span>
      )}
      {asides.map(text => (
        <span key={text} className="goods-aside goods-under">
          {text}
        </span>
      ))}
    </li>
  )
}
