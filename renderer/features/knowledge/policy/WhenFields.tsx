// When a row of the policy table applies: chips for each fact, none pressed is "whatever"; days as numbers.
import { TextInput } from '@mantine/core'
import { NATURES, SCENARIO_IDS, SOLD_VIA_IDS } from '#shared/catalog/caseFacts'
import { ANSWERABLE_IDS, type AnswerableId, type PolicyWhen } from '#shared/model/policy'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { ToggleChips } from '../../../ui/ToggleChips'
import { useWords } from '../../../ui/words'

const YES_NO = ['returnable', 'resaleFit', 'warranty', 'misused', 'paidFreight'] as const

export type Days = { readonly from: string; readonly to: string }

type WhenFieldsProps = {
  readonly when: PolicyWhen
  readonly days: Days
  readonly disabled: boolean
  onChange(patch: Partial<PolicyWhen>): void
  onDays(days: Days): void
}

/** A day count, null for an empty field, undefined for what is no number. */
export function readDays(typed: string): number | null | undefined {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return null
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined
}

/** Pressed or let go; the last one let go is "whatever". */
function toggled<Id extends string>(value: readonly Id[] | null, id: Id): Id[] | null {
  const next = value?.includes(id) ? value.filter(other => other !== id) : [...(value ?? []), id]
  return next.length === 0 ? null : next
}

export function WhenFields({ when, days, disabled, onChange, onDays }: WhenFieldsProps) {
  const words = useWords().knowledge.policy
  const choicesOf = <Id extends string>(fact: string, ids: readonly Id[]) =>
    ids.map(id => ({ id, label: words.facts[fact]?.[id] ?? id }))
  const dayField = (name: 'from' | 'to', label: string) => (
    <Field label={label} error={readDays(days[name]) === undefined ? words.dayUnreadable : undefined}>
      {ids => (
        <TextInput
          {...ids}
          inputMode="numeric"
          placeholder={words.noDay}
          disabled={disabled}
          value={days[name]}
          onChange={event => onDays({ ...days, [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  )
  return (
    <div className="editor">
      <ToggleChips
        label={words.names.nature}
        choices={choicesOf('nature', NATURES)}
        value={when.nature ?? []}
        disabled={disabled}
        onToggle={id => onChange({ nature: toggled(when.nature, id) })}
      />
      <ToggleChips
        label={words.names.soldVia}
        choices={choicesOf('soldVia', SOLD_VIA_IDS)}
        value={when.soldVia ?? []}
        disabled={disabled}
        onToggle={id => onChange({ soldVia: toggled(when.soldVia, id) })}
      />
      <ToggleChips
        label={words.names.scenario}
        choices={choicesOf('scenario', SCENARIO_IDS)}
        value={when.scenario ?? []}
        disabled={disabled}
        onToggle={id => onChange({ scenario: toggled(when.scenario, id) })}
      />
      <div className="editor-pair">
        {dayField('from', words.fromDay)}
        {dayField('to', words.toDay)}
      </div>
      <ToggleChips<AnswerableId>
        label={words.names.liability}
        choices={choicesOf<AnswerableId>('liability', ANSWERABLE_IDS)}
        value={when.liability ?? []}
        disabled={disabled}
        onToggle={id => onChange({ liability: toggled(when.liability, id) })}
      />
      {YES_NO.map(fact => (
        <ChipChoice<'any' | 'true' | 'false'>
          key={fact}
          label={words.names[fact]}
          numbered={false}
          choices={[
            { id: 'any', label: words.any, disabled },
            ...(['true', 'false'] as const).map(id => ({
              id,
              label: words.facts[fact]?.[id] ?? id,
              disabled,
            })),
          ]}
          value={when[fact] === null ? 'any' : when[fact] ? 'true' : 'false'}
          onChange={id => onChange({ [fact]: id === 'any' ? null : id === 'true' })}
        />
      ))}
    </div>
  )
}
