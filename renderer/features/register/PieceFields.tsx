// The details of one piece of goods. The first one's name and specification stand above, in the five questions.
import { Checkbox, CloseButton, TextInput } from '@mantine/core'
import type { ChannelId } from '#shared/catalog/channels'
import { useSay } from '../../bridge/useSay'
import { Field } from '../../ui/Field'
import { useWords } from '../../ui/words'
import type { FieldErrors } from './checkForm'
import { isHere, type Piece } from './formState'
import { readDay } from './readTyped'

type PieceFieldsProps = {
  readonly piece: Piece
  readonly place: number
  readonly isOnly: boolean
  readonly channel: ChannelId
  readonly today: string
  readonly errors: FieldErrors
  onChange(patch: Partial<Piece>): void
  onRemove?(): void
}

type TextName = 'itemName' | 'spec' | 'qty' | 'price' | 'boughtOn' | 'place'

export function PieceFields({
  piece,
  place,
  isOnly,
  channel,
  today,
  errors,
  onChange,
  onRemove,
}: PieceFieldsProps) {
  const words = useWords()
  const say = useSay()
  const { more, item } = words.register
  const error = (field: string) => errors[`lines.${place}.${field}`]
  const stays = isHere(piece, channel)
  const day = readDay(piece.boughtOn, today)
  const text = (
    name: TextName,
    label: string,
    field: string,
    more: { readonly placeholder?: string; readonly inputMode?: 'numeric' | 'decimal' } = {},
  ) => (
    <Field label={label} error={error(field)}>
      {ids => (
        <TextInput
          {...ids}
          {...more}
          data-field={`lines.${place}.${field}`}
          value={piece[name]}
          onChange={event => onChange({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  )

  return (
    <fieldset className="piece" aria-label={isOnly ? more.goods : more.piece(place + 1)}>
      {isOnly ? null : (
        <div className="piece-head">
          <span>{more.piece(place + 1)}</span>
          {place === 0 ? <span className="piece-name">{piece.itemName}</span> : null}
          {onRemove ? <CloseButton size={40} aria-label={more.remove(place + 1)} onClick={onRemove} /> : null}
        </div>
      )}
      {place === 0 ? null : (
        <div className="step-fields" data-wide-first>
          {text('itemName', item.name, 'itemName', { placeholder: item.nameHint })}
          {text('spec', item.spec, 'spec', { placeholder: item.specHint })}
        </div>
      )}
      <div className="piece-row">
        {text('qty', more.qty, 'qty', { inputMode: 'numeric' })}
        {text('price', more.price, 'unitPriceFen', { inputMode: 'decimal' })}
        <div>
          {text('boughtOn', more.boughtOn, 'boughtOn', { placeholder: more.boughtOnHint })}
          {/* What was understood, so that a slip of the finger shows at once. */}
          {day === null || day === piece.boughtOn ? null : (
            <p className="step-hint" role="status">
              {words.common.labelled(say.day(day), day)}
            </p>
          )}
        </div>
      </div>
      <div className="piece-row" data-place>
        <Checkbox
          className="piece-here"
          label={more.here}
          checked={stays}
          onChange={event => onChange({ here: event.currentTarget.checked })}
        />
        {stays ? text('place', more.place, 'place', { placeholder: more.placeHint }) : null}
      </div>
    </fieldset>
  )
}
