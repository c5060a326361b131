// Courier and tracking number: the number first, because it is scanned; it often says whose it is.
import { TextInput } from '@mantine/core'
import { COURIERS, courierOf } from '#shared/catalog/couriers'
import { trackingKey } from '#shared/model/trackingNo'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { useLanguage, useWords } from '../../../ui/words'

type Way = { readonly courier: string; readonly trackingNo: string }
type CourierFieldsProps = {
  readonly value: Way
  readonly errors: Readonly<Record<string, string>>
  onChange(value: Way): void
}

export function CourierFields({ value, errors, onChange }: CourierFieldsProps) {
  const words = useWords()
  const language = useLanguage()

  function number(trackingNo: string): void {
    const known = courierOf(trackingKey(trackingNo))?.text[language]
    onChange({ trackingNo, courier: value.courier || (known ?? '') })
  }

  return (
    <>
      <Field label={words.parcels.trackingNo} error={errors.trackingNo}>
        {ids => (
          <TextInput
            {...ids}
            data-autofocus
            placeholder={words.parcels.trackingHint}
            value={value.trackingNo}
            onChange={event => number(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={words.parcels.courier} error={errors.courier}>
        {ids => (
          <TextInput
            {...ids}
            placeholder={words.parcels.courierHint}
            value={value.courier}
            onChange={event => onChange({ ...value, courier: event.currentTarget.value })}
          />
        )}
      </Field>
      <ChipChoice
        label={words.parcels.courier}
        hideLabel
        numbered={false}
        choices={COURIERS.map(({ text }) => ({ id: text[language], label: text[language] }))}
        value={value.courier}
        onChange={courier => onChange({ ...value, courier })}
      />
    </>
  )
}
