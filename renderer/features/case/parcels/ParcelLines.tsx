// Below the goods: the parcels that carry them, each a button to put it right.
import { UnstyledButton } from '@mantine/core'
import { IconTruckDelivery, IconTruckReturn } from '@tabler/icons-react'
import { useState } from 'react'
import { PAYERS } from '#shared/catalog/caseFacts'
import { PARCEL_STATES } from '#shared/catalog/lineStates'
import type { Parcel } from '#shared/model/goods'
import type { ParcelId } from '#shared/model/ids'
import { sayYuan } from '#shared/model/money'
import type { CaseView } from '#shared/model/views'
import { useShop } from '../../../bridge/appState'
import { useSay } from '../../../bridge/useSay'
import { useLanguage, useWords } from '../../../ui/words'
import { ParcelChange } from './ParcelChange'
import './parcels.css'

export function ParcelLines({ view }: { readonly view: CaseView }) {
  const { way } = useWords().parcels
  const { readOnly } = useShop()
  const [opened, setOpened] = useState<ParcelId | null>(null)
  const { parcels } = view.settlement
  const isOpen = view.card.closedAt === null && view.card.deletedAt === null && !readOnly
  const parcel = parcels.find(({ id }) => id === opened)
  if (parcels.length === 0) return null
  return (
    <section aria-label={way.title}>
      <h2 className="case-pane-title">{way.title}</h2>
      <ul className="parcel-lines">
        {parcels.map(each => (
          <li key={each.id}>
            {isOpen ? (
              <UnstyledButton className="parcel-line" onClick={() => setOpened(each.id)}>
                <ParcelLine parcel={each} />
              </UnstyledButton>
            ) : (
              <div className="parcel-line">
                <ParcelLine parcel={each} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {parcel ? (
        <ParcelChange
          key={parcel.id}
          caseId={view.card.caseId}
          parcel={parcel}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </section>
  )
}

function ParcelLine({ parcel }: { readonly parcel: Parcel }) {
  const words = useWords()
  const language = useLanguage()
  const say = useSay()
  const { way, noNumber } = words.parcels
  const { dir, courier, trackingNo, state, sentAt, arrivedAt, freightFen, payer } = parcel
  const Icon = dir === 'in' ? IconTruckReturn : IconTruckDelivery
  const at = arrivedAt ?? sentAt
  const paidBy = PAYERS.find(({ id }) => id === payer)?.text[language] ?? ''
  return (
    <>
      <Icon size={18} stroke={1.75} aria-hidden />
      <span className="parcel-line-words">
        <span className="parcel-line-no">
          {dir === 'in' ? way.toUs : way.toCustomer} {courier} {trackingNo || noNumber}
        </span>
        <span className="parcel-line-more" title={say.exactly(at)}>
          {[
            PARCEL_STATES.find(({ id }) => id === state)?.text[language],
            say.moment(at),
            freightFen === null ? paidBy : way.freightOf(sayYuan(freightFen), paidBy),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {parcel.note === '' ? null : <span className="parcel-line-more">{parcel.note}</span>}
      </span>
    </>
  )
}
