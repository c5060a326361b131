// The fields of a parcel: number, courier, freight, and who pays it.
import { PAYERS, type PayerId } from '#shared/catalog/caseFacts'
import { courierNames } from '#shared/catalog/couriers'
import { ChipChoice } from '../../../ui/ChipChoice'
import { LineField } from '../../../ui/LineField'
import { SuggestField } from '../../../ui/SuggestField'
import { useLanguage, useWords } from '../../../ui/words'
import type { useWay } from './useWay'

type WayFieldsProps = {
  readonly of: ReturnType<typeof useWay>
  readonly errors: Readonly<Record<string, string>>
  readonly isChecked: boolean
}

export function WayFields({ of: { way, set, isFreightRead }, errors, isChecked }: WayFieldsProps) {
  const { parcels } = useWords()
  const language = useLanguage()
  return (
    <>
      <div className="parcel-fields">
        <LineField
          label={parcels.trackingNo}
          hint={parcels.trackingHint}
          value={way.trackingNo}
          error={errors.trackingNo}
          autoFocus
          onChange={trackingNo => set({ trackingNo })}
        />
        <SuggestField
          label={parcels.courier}
          hint={parcels.courierHint}
          value={way.courier}
          suggestions={courierNames(language).map(label => ({ id: label, label }))}
          error={errors.courier}
          onChange={courier => set({ courier })}
          onPick={({ label }) => set({ courier: label })}
        />
        <LineField
          label={parcels.way.freight}
          value={way.freight}
          error={isChecked && !isFreightRead ? parcels.way.freightUnread : errors.freightFen}
          onChange={freight => set({ freight })}
        />
      </div>
      <ChipChoice<PayerId | 'unknown'>
        label={parcels.way.payer}
        choices={[
          ...PAYERS.map(({ id, text }) => ({ id, label: text[language] })),
          { id: 'unknown', label: parcels.way.payerUnknown },
        ]}
        value={way.payer ?? 'unknown'}
        onChange={id => set({ payer: id === 'unknown' ? null : id })}
      />
    </>
  )
}
