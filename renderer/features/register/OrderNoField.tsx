// The number of the order, where there was one: in sight for whoever does not stand at the counter, else among what can wait.
import { TextInput } from '@mantine/core'
import type { ChannelId } from '#shared/catalog/channels'
import { Field } from '../../ui/Field'
import { useWords } from '../../ui/words'

type OrderNoFieldProps = {
  readonly value: string
  readonly error: string | undefined
  onChange(orderNo: string): void
}

/** Whoever writes to us has the order before his eyes; at the counter and on the telephone nobody asks for it. */
export const hasOrderInSight = (channel: ChannelId): boolean => channel !== 'counter' && channel !== 'phone'

export function OrderNoField({ value, error, onChange }: OrderNoFieldProps) {
  const words = useWords()
  const { more } = words.register
  return (
    <Field label={more.orderNo} optional={words.common.optional} error={error}>
      {ids => (
        <TextInput
          {...ids}
          data-field="orderNo"
          placeholder={more.orderNoHint}
          value={value}
          onChange={event => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
