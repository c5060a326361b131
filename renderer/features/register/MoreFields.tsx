// What can wait: further pieces, count, price, day, where it is kept, how it reached us, the order, a closer word for the problem.
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { CHANNELS, type ChannelId } from '#shared/catalog/channels'
import { issueType } from '#shared/catalog/issueTypes'
import { ChipChoice } from '../../ui/ChipChoice'
import { useLanguage, useWords } from '../../ui/words'
import type { FieldErrors } from './checkForm'
import { emptyPiece, type FormState, type Piece } from './formState'
import { OrderNoField } from './OrderNoField'
import { PieceFields } from './PieceFields'

type MoreFieldsProps = {
  readonly state: FormState
  readonly errors: FieldErrors
  /** The shop's day, `2026-11-22`. */
  readonly today: string
  onChange(patch: Partial<FormState>): void
}

const MOST_PIECES = 50

export function MoreFields({ state, errors, today, onChange }: MoreFieldsProps) {
  const { more } = useWords().register
  const language = useLanguage()
  const { pieces } = state

  const replace = (at: number) => (patch: Partial<Piece>) =>
    onChange({ pieces: pieces.map((piece, place) => (place === at ? { ...piece, ...patch } : piece)) })
  const remove = (at: number) => () => onChange({ pieces: pieces.filter((_, place) => place !== at) })
  const add = () => {
    const next = String(Math.max(0, ...pieces.map(piece => Number(piece.key) || 0)) + 1)
    onChange({ pieces: [...pieces, emptyPiece(next)] })
  }

  return (
    <div className="more" id="register-more">
      {pieces.map((piece, at) => (
        <PieceFields
          key={piece.key}
          piece={piece}
          place={at}
          isOnly={pieces.length === 1}
          channel={state.channel}
          today={today}
          errors={errors}
          onChange={replace(at)}
          {...(at === 0 ? {} : { onRemove: remove(at) })}
        />
      ))}
      {pieces.length >= MOST_PIECES ? null : (
        <Button
          variant="default"
          fw={400}
          className="more-add"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={add}
        >
          {more.add}
        </Button>
      )}
      <ChipChoice<ChannelId>
        label={more.channel}
        numbered={false}
        choices={CHANNELS.map(({ id, text }) => ({ id, label: text[language] }))}
        value={state.channel}
        onChange={channel => onChange({ channel })}
      />
      <OrderNoField
        value={state.orderNo}
        error={errors.orderNo}
        onChange={orderNo => onChange({ orderNo })}
      />
      <SubTags state={state} onChange={onChange} />
    </div>
  )
}

function SubTags({ state, onChange }: Pick<MoreFieldsProps, 'state' | 'onChange'>) {
  const { more } = useWords().register
  const language = useLanguage()
  const tags = state.issueTypeId === null ? [] : (issueType(state.issueTypeId).subTags ?? [])
  if (tags.length === 0) return null
  const toggle = (id: string) =>
    onChange({
      subTags: state.subTags.includes(id)
        ? state.subTags.filter(other => other !== id)
        : [...state.subTags, id],
    })
  return (
    <fieldset className="more-tags">
      <legend className="field-label">{more.subTags}</legend>
      <div className="chips">
        {tags.map(({ id, text }) => (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={state.subTags.includes(id)}
            onClick={() => toggle(id)}
          >
            {text[language]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
