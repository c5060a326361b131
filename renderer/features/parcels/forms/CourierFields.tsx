// Courier and tracking number: the number first, because it is scanned; it often says whose it is.
import { courierNames, courierOf } from '#shared/catalog/couriers'
import { trackingKey } from '#shared/model/trackingNo'
import { LineField } from '../../../ui/LineField'
import { SuggestField } from '../../../ui/SuggestField'
import { useLanguage, useWords } from '../../../ui/words'

type Way = { readonly courier: string; readonly trackingNo: string }
type CourierFieldsProps = {
  readonly value: Way
  readonly errors: Readonly<Record<string, string>>
  onChange(value: Way): void
}

export function CourierFields({ value, errors, onChange }: CourierFieldsProps) {
  const { parcels } = useWords()
  const language = useLanguage()
  return (
    <>
      <LineField
        label={parcels.trackingNo}
        hint={parcels.trackingHint}
        value={value.trackingNo}
        error={errors.trackingNo}
        autoFocus
        onChange={trackingNo =>
          onChange({ trackingNo, courier: value.courier || courierOf(trackingKey(trackingNo), language) })
        }
      />
      <SuggestField
        label={parcels.courier}
        hint={parcels.courierHint}
        value={value.courier}
        suggestions={courierNames(language).map(label => ({ id: label, label }))}
        error={errors.courier}
        onChange={courier => onChange({ ...value, courier })}
        onPick={({ label }) => onChange({ ...value, courier: label })}
      />
    </>
  )
}
