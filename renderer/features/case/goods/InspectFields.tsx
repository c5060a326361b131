// What was found on a piece, and where it goes: answered by digits wherever the focus is.
import { CATEGORIES, type Category, CONDITION_IDS, type ConditionId } from '#shared/catalog/categories'
import type { GoesTo } from '#shared/catalog/lineStates'
import { knowledgeText } from '#shared/domain/knowledge/texts'
import type { LineView } from '#shared/model/views'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { GrowingText } from '../../../ui/GrowingText'
import { ToggleChips } from '../../../ui/ToggleChips'
import { useLanguage, useWords } from '../../../ui/words'
import { useOwnBook } from '../useOwnBook'
import { GOES_TO_ORDER } from './goesTo'
import { toggledCondition } from './toggledCondition'
import { useChoiceDigits } from './useChoiceDigits'

export type Place = GoesTo | 'later'
type Result = 'good' | 'bad'

type InspectFieldsProps = {
  readonly lines: readonly LineView[]
  readonly result: Result | null
  readonly place: Place | null
  /** Null while nobody touched what was noted before. */
  readonly conditions: readonly ConditionId[] | null
  readonly remark: string
  readonly errors: { readonly [Name in 'result' | 'goesTo' | 'remark']: string | undefined }
  onResult(result: Result): void
  onPlace(place: Place): void
  onConditions(conditions: readonly ConditionId[]): void
  onRemark(remark: string): void
}

export function InspectFields(props: InspectFieldsProps) {
  const { lines, result, place, conditions, remark, errors, onResult, onPlace, onConditions, onRemark } =
    props
  const words = useWords()
  const { dialogs } = words.case
  const { inspect } = words.goods
  const results = [
    { id: 'good' as const, label: dialogs.good },
    { id: 'bad' as const, label: dialogs.bad },
  ]
  const places = [
    ...GOES_TO_ORDER.map(id => ({ id, label: words.parcels.goesTo[id] })),
    { id: 'later' as const, label: inspect.later },
  ]
  useChoiceDigits<Result>(dialogs.result, results, onResult)
  useChoiceDigits<Place>(inspect.goesTo, places, onPlace, results.length + 1)
  return (
    <>
      <ChipChoice<Result>
        label={dialogs.result}
        choices={results}
        value={result}
        onChange={onResult}
        error={errors.result}
        autoFocus
      />
      <ChipChoice<Place>
        label={inspect.goesTo}
        choices={places}
        value={place}
        onChange={onPlace}
        error={errors.goesTo}
        firstDigit={results.length + 1}
      />
      <Field label={dialogs.remark} error={errors.remark} optional={words.common.optional}>
        {ids => (
          <GrowingText
            {...ids}
            rows={2}
            placeholder={dialogs.remarkHint}
            value={remark}
            onChange={event => onRemark(event.currentTarget.value)}
          />
        )}
      </Field>
      <Conditions lines={lines} value={conditions} onChange={onConditions} />
    </>
  )
}

/** As new, what makes this kind of goods unfit to be sold again, and what was noted before. */
function conditionsFor(lines: readonly LineView[]): readonly ConditionId[] {
  const kinds = lines.map(line => CATEGORIES.find(({ id }) => id === line.category))
  if (kinds.some(kind => kind === undefined)) return CONDITION_IDS
  const hurts = new Set((kinds as Category[]).flatMap(kind => kind.hurtsResale))
  const noted = new Set(lines.flatMap(line => line.conditions))
  return CONDITION_IDS.filter(id => id === 'asNew' || hurts.has(id) || noted.has(id))
}

type ConditionsProps = {
  readonly lines: readonly LineView[]
  readonly value: readonly ConditionId[] | null
  onChange(conditions: readonly ConditionId[]): void
}

function Conditions({ lines, value, onChange }: ConditionsProps) {
  const { inspect } = useWords().goods
  const own = useOwnBook()
  const language = useLanguage()
  const noted = lines.length === 1 ? (lines[0]?.conditions ?? []) : []
  const shown = value ?? noted
  return (
    <ToggleChips<ConditionId>
      label={inspect.conditions}
      choices={conditionsFor(lines).map(id => ({
        id,
        label: own === null ? '' : knowledgeText(own, `condition-${id}`, language),
      }))}
      value={shown}
      onToggle={id => onChange(toggledCondition(shown, id))}
    />
  )
}
