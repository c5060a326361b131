// What the customer paid, where nobody wrote it down: asked before the first sum that is measured by it.
import { TextInput } from '@mantine/core'
import { Field } from '../../../ui/Field'
import { useWords } from '../../../ui/words'
import type { Money } from './useMoney'

export function PriceFields({ money }: { readonly money: Money }) {
  const words = useWords()
  const { dialog } = words.money
  const { unpriced, draft, change, errors } = money
  if (unpriced.length === 0) return null
  return (
    <div className="money-prices">
      <p className="dialog-note">{dialog.priceNote}</p>
      {unpriced.map(line => (
        <Field
          key={line.id}
          label={dialog.price(line.itemName)}
          optional={line.qty === 1 ? '' : words.common.pieces(line.qty)}
          error={errors.price(line.id)}
        >
          {ids => (
            <TextInput
              {...ids}
              inputMode="decimal"
              leftSection="¥"
              value={draft.prices[line.id] ?? ''}
              onChange={event =>
                change({ prices: { ...draft.prices, [line.id]: event.currentTarget.value } })
              }
            />
          )}
        </Field>
      ))}
    </div>
  )
}
