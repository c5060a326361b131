// What then holds: what may be demanded and offered, who pays which way, whether the request may be declined.
import { Switch } from '@mantine/core'
import { PAYERS, type PayerId } from '#shared/catalog/caseFacts'
import { REMEDIES, type RemedyId } from '#shared/catalog/remedies'
import type { PolicyThen } from '#shared/model/policy'
import { ChipChoice } from '../../../ui/ChipChoice'
import { ToggleChips } from '../../../ui/ToggleChips'
import { useLanguage, useWords } from '../../../ui/words'

const NOBODY = 'nobody'

type ThenFieldsProps = {
  readonly then: PolicyThen
  readonly disabled: boolean
  onChange(patch: Partial<PolicyThen>): void
}

const toggled = (value: readonly RemedyId[], id: RemedyId) =>
  value.includes(id) ? value.filter(other => other !== id) : [...value, id]

export function ThenFields({ then, disabled, onChange }: ThenFieldsProps) {
  const words = useWords().knowledge.policy
  const language = useLanguage()
  const remedies = REMEDIES.map(({ id, text }) => ({ id, label: text[language] }))
  const payer = (way: 'outbound' | 'back', label: string) => (
    <ChipChoice<PayerId | typeof NOBODY>
      label={label}
      numbered={false}
      choices={[
        { id: NOBODY, label: words.noWay, disabled },
        ...PAYERS.map(({ id, text }) => ({ id, label: text[language], disabled })),
      ]}
      value={then[way] ?? NOBODY}
      onChange={id => onChange({ [way]: id === NOBODY ? null : id })}
    />
  )
  return (
    <div className="editor">
      <ToggleChips<RemedyId>
        label={words.entitledLabel}
        choices={remedies}
        value={then.entitled}
        disabled={disabled}
        // What he may demand needs no offer.
        onToggle={id =>
          onChange({
            entitled: toggled(then.entitled, id),
            mayOffer: then.mayOffer.filter(other => other !== id),
          })
        }
      />
      <ToggleChips<RemedyId>
        label={words.mayOfferLabel}
        choices={remedies.filter(({ id }) => !then.entitled.includes(id))}
        value={then.mayOffer}
        disabled={disabled}
        onToggle={id => onChange({ mayOffer: toggled(then.mayOffer, id) })}
      />
      {payer('outbound', words.outboundLabel)}
      {payer('back', words.backLabel)}
      <Switch
        label={words.keepsFreight}
        disabled={disabled}
        checked={then.keepsFreight}
        onChange={event => onChange({ keepsFreight: event.currentTarget.checked })}
      />
      <Switch
        label={words.mayDecline}
        disabled={disabled}
        checked={then.mayDecline}
        onChange={event => onChange({ mayDecline: event.currentTarget.checked })}
      />
    </div>
  )
}
