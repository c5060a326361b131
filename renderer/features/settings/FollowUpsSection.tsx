// Follow-ups that make themselves: which, and after how long; the usual times are one press away.
import { Button, Switch, TextInput } from '@mantine/core'
import {
  FOLLOW_UP_RULE_IDS,
  FOLLOW_UP_TIMES,
  type FollowUpRuleId,
  followUpRule,
} from '#shared/catalog/followUpRules'
import { ruleOf } from '#shared/domain/followUps/ruleTimes'
import { toHalfWidth } from '#shared/model/phone'
import type { OwnFollowUp } from '#shared/model/shop'
import { useCommand } from '../../bridge/useCommand'
import { FieldError, useDescribed } from '../../ui/Field'
import { useLanguage, useWords } from '../../ui/words'
import { SavedMark } from './SavedMark'
import { SettingsSection, type ShopSectionProps } from './SettingsSection'
import { onFieldKey } from './TextSetting'
import { useDraft } from './useDraft'
import { useSaving } from './useSaving'
import './followUps.css'

const sayTimes = (after: readonly number[]) => after.join(', ')

/** `3, 7、10` as numbers; what is none becomes one that no rule takes. */
const readTimes = (typed: string): number[] =>
  toHalfWidth(typed)
    .split(/[\s,，、;；]+/)
    .filter(Boolean)
    .map(Number)

export function FollowUpsSection({ settings, disabled }: ShopSectionProps) {
  const { followUps: text } = useWords().settings
  return (
    <SettingsSection id="followUps" title={text.title} note={text.note}>
      <div className="follow-rules">
        {FOLLOW_UP_RULE_IDS.map(id => (
          <Rule
            key={id}
            id={id}
            own={ruleOf(settings, id)}
            isOwn={settings.followUps[id] !== undefined}
            disabled={disabled}
          />
        ))}
      </div>
      <p className="setting-help">{text.hint}</p>
    </SettingsSection>
  )
}

type RuleProps = {
  readonly id: FollowUpRuleId
  readonly own: OwnFollowUp
  /** The shop has changed it. */
  readonly isOwn: boolean
  readonly disabled: boolean
}

function Rule({ id, own, isOwn, disabled }: RuleProps) {
  const { followUps: text } = useWords().settings
  const language = useLanguage()
  const command = useCommand('settings.save')
  const saving = useSaving()
  const rule = followUpRule(id)
  const name = rule.name[language]
  const fieldId = `follow-${id}`
  const save = (next: OwnFollowUp | null) => saving.run(command.run({ followUps: { [id]: next } }))
  const draft = useDraft(sayTimes(own.after), typed => {
    const after = readTimes(typed)
    // A number that is none cannot cross the wire.
    if (after.some(Number.isNaN)) {
      const refusal = { code: 'number-out-of-range', params: FOLLOW_UP_TIMES[rule.unit] } as const
      saving.refuse({ kind: 'refused', refusal, more: [] })
    } else
      void save({ isOn: own.isOn, after }).then(isSaved => {
        // Doubled or out of order: shown as it was understood.
        if (isSaved) draft.revert()
      })
  })
  useDescribed(fieldId, saving.error ? `${fieldId}-error` : undefined, Boolean(saving.error))
  const isUsual = sayTimes(own.after) === sayTimes(rule.after) && own.isOn === rule.isOn
  return (
    <div className="follow-rule" data-off={!own.isOn || undefined}>
      <Switch
        size="md"
        aria-label={text.isOn(name)}
        checked={own.isOn}
        disabled={disabled}
        onChange={event => void save({ ...own, isOn: event.currentTarget.checked })}
      />
      <span className="follow-rule-words">
        <b>{name}</b>
        <span className="setting-help">{rule.begins[language]}</span>
      </span>
      <span className="hours-number">
        <TextInput
          id={fieldId}
          aria-label={text.times(name)}
          w="9rem"
          value={draft.text}
          disabled={disabled}
          onChange={event => draft.type(event.currentTarget.value)}
          onBlur={draft.flush}
          onKeyDown={event => onFieldKey(event, draft)}
        />
        <span>{text[rule.unit]}</span>
      </span>
      <span className="follow-rule-end">
        {isOwn && !isUsual ? (
          <Button variant="subtle" disabled={disabled} onClick={() => void save(null).then(draft.revert)}>
            {text.usual(sayTimes(rule.after))}
          </Button>
        ) : null}
        <SavedMark count={saving.saved} />
      </span>
      <div className="follow-rule-wrong">
        <FieldError id={`${fieldId}-error`} text={saving.error} />
      </div>
    </div>
  )
}
