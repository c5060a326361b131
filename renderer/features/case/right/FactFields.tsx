// One control for each fact that decides what is right: the same in the panel, where one is asked, and in the dialog, where all are.
import { NativeSelect } from '@mantine/core'
import { LIABILITIES, SCENARIOS, SOLD_VIA } from '#shared/catalog/caseFacts'
import { CATEGORIES, type CategoryId, CONDITION_IDS, type ConditionId } from '#shared/catalog/categories'
import type { IssueTypeId } from '#shared/catalog/issueTypes'
import { issueType } from '#shared/catalog/issueTypes'
import type { Text } from '#shared/catalog/languages'
import { knowledgeText } from '#shared/domain/knowledge/texts'
import type { CaseFacts } from '#shared/model/caseFacts'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { ToggleChips } from '../../../ui/ToggleChips'
import { useLanguage, useWords } from '../../../ui/words'
import { toggledCondition } from '../goods/toggledCondition'
import { useOwnBook } from '../useOwnBook'
import { DayField } from './DayField'
import type { PieceFacts } from './useSaveFacts'

export type CaseFact = 'soldVia' | 'scenario' | 'receivedOn' | 'liability' | 'paidFreight'
export type PieceFact = 'category' | 'conditions' | 'boughtOn' | 'warrantyUntil'

type CaseFactFieldProps = {
  readonly fact: CaseFact
  readonly facts: CaseFacts
  readonly issueTypeId: IssueTypeId
  readonly error: string | undefined
  readonly autoFocus?: boolean
  onChange(patch: Partial<CaseFacts>): void
}

export function CaseFactField(props: CaseFactFieldProps) {
  const { fact, facts, issueTypeId, error, autoFocus = false, onChange } = props
  const { names, usual, yes, no } = useWords().right.facts
  const language = useLanguage()
  const label = names[fact]
  const choicesOf = <Id extends string>(list: readonly { readonly id: Id; readonly text: Text }[]) =>
    list.map(({ id, text }) => ({ id, label: text[language] }))
  switch (fact) {
    case 'soldVia':
      return (
        <ChipChoice
          label={label}
          numbered={false}
          choices={choicesOf(SOLD_VIA)}
          value={facts.soldVia}
          error={error}
          autoFocus={autoFocus}
          onChange={soldVia => onChange({ soldVia })}
        />
      )
    case 'scenario':
      return (
        <ChipChoice
          label={label}
          numbered={false}
          choices={choicesOf(SCENARIOS)}
          value={facts.scenario}
          error={error}
          onChange={scenario => onChange({ scenario })}
        />
      )
    case 'receivedOn':
      return (
        <DayField
          label={label}
          value={facts.receivedOn}
          error={error}
          onChange={receivedOn => onChange({ receivedOn })}
        />
      )
    case 'liability': {
      const byType = LIABILITIES.find(({ id }) => id === issueType(issueTypeId).defaults.liability)
      return (
        <ChipChoice
          label={facts.liability === null && byType ? `${label}　${usual(byType.text[language])}` : label}
          numbered={false}
          choices={choicesOf(LIABILITIES)}
          value={facts.liability}
          error={error}
          onChange={liability => onChange({ liability })}
        />
      )
    }
    case 'paidFreight':
      return (
        <ChipChoice
          label={label}
          numbered={false}
          choices={[
            { id: 'yes', label: yes },
            { id: 'no', label: no },
          ]}
          value={facts.paidFreight === null ? null : facts.paidFreight ? 'yes' : 'no'}
          error={error}
          onChange={id => onChange({ paidFreight: id === 'yes' })}
        />
      )
  }
}

type PieceFactFieldProps = {
  readonly fact: PieceFact
  readonly piece: PieceFacts
  readonly error: string | undefined
  onChange(patch: Partial<PieceFacts>): void
}

export function PieceFactField({ fact, piece, error, onChange }: PieceFactFieldProps) {
  const { names, unknown } = useWords().right.facts
  const own = useOwnBook()
  const language = useLanguage()
  const label = names[fact]
  // Words that the shop may have chosen by itself.
  const textOf = (id: ConditionId) => (own === null ? '' : knowledgeText(own, `condition-${id}`, language))
  switch (fact) {
    case 'category':
      return (
        <Field label={label} error={error}>
          {ids => (
            <NativeSelect
              {...ids}
              value={piece.category ?? ''}
              data={[
                { value: '', label: unknown },
                ...CATEGORIES.map(({ id, text }) => ({ value: id, label: text[language] })),
              ]}
              onChange={event => {
                const { value } = event.currentTarget
                onChange({ category: value === '' ? null : (value as CategoryId) })
              }}
            />
          )}
        </Field>
      )
    case 'conditions':
      return (
        <ToggleChips
          label={label}
          choices={CONDITION_IDS.map(id => ({ id, label: textOf(id) }))}
          value={piece.conditions}
          error={error}
          onToggle={id => onChange({ conditions: toggledCondition(piece.conditions, id) })}
        />
      )
    case 'boughtOn':
    case 'warrantyUntil':
      return (
        <DayField
          label={label}
          value={piece[fact]}
          isAhead={fact === 'warrantyUntil'}
          error={error}
          onChange={day => onChange({ [fact]: day })}
        />
      )
  }
}
