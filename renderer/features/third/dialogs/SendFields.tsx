// How a batch travels, and when the supplier is expected to answer.
import { DatePickerInput } from '@mantine/dates'
import { SUPPLIER_DAYS } from '#shared/catalog/thirdParties'
import { ruleOf } from '#shared/domain/followUps/ruleTimes'
import { dayAfterRest } from '#shared/domain/holidays/days'
import type { Day } from '#shared/model/time'
import { addDays, dayOf } from '#shared/time/zone'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { useAnswer } from '../../../bridge/useAnswer'
import { ChipChoice } from '../../../ui/ChipChoice'
import { FieldError } from '../../../ui/Field'
import { LineField } from '../../../ui/LineField'
import { useWords } from '../../../ui/words'

export type Typed = {
  readonly courier: string
  readonly trackingNo: string
  readonly inDays: string
  readonly ownDay: Day | null
}

const OWN = 'own'
const DAYS = [SUPPLIER_DAYS.expected, 3, SUPPLIER_DAYS.late]
export const UNSENT: Typed = {
  courier: '',
  trackingNo: '',
  inDays: String(SUPPLIER_DAYS.expected),
  ownDay: null,
}

/** As the command wants it. */
export function useSending({ courier, trackingNo, inDays, ownDay }: Typed) {
  const { timeZone } = useShop()
  const today = dayOf(useNow(), timeZone)
  const settings = useAnswer('settings.get', null).value
  const rested = (days: number) =>
    settings === undefined ? addDays(today, days) : dayAfterRest(today, days, settings)
  const expectedOn = inDays === OWN ? ownDay : rested(Number(inDays))
  return { courier, trackingNo, expectedOn }
}

type SendFieldsProps = {
  readonly value: Typed
  readonly errors: Readonly<Record<string, string>>
  /** Where these fields stand in the input. */
  readonly path?: string
  readonly autoFocus?: boolean
  onChange(value: Typed): void
}

export function SendFields({ value, errors, path = '', autoFocus = false, onChange }: SendFieldsProps) {
  const words = useWords()
  const { send } = words.third
  const { timeZone } = useShop()
  const today = dayOf(useNow(), timeZone)
  // The rule itself knows only `expectedOn`, wherever its fields came from.
  const error = errors[`${path}expectedOn`] ?? errors.expectedOn
  return (
    <>
      <div className="third-pair">
        <LineField
          label={send.courier}
          value={value.courier}
          error={errors[`${path}courier`]}
          autoFocus={autoFocus}
          onChange={courier => onChange({ ...value, courier })}
        />
        <LineField
          label={send.trackingNo}
          value={value.trackingNo}
          error={errors[`${path}trackingNo`]}
          optional={words.common.optional}
          onChange={trackingNo => onChange({ ...value, trackingNo })}
        />
      </div>
      <div>
        <ChipChoice
          label={send.expected}
          choices={[
            ...DAYS.map(days => ({ id: String(days), label: send.inDays(days) })),
            { id: OWN, label: send.ownDay },
          ]}
          value={value.inDays}
          onChange={inDays => onChange({ ...value, inDays })}
        />
        {value.inDays === OWN ? (
          <DatePickerInput
            aria-label={send.expected}
            mt={8}
            w="12rem"
            value={value.ownDay}
            valueFormat="YYYY-MM-DD"
            minDate={addDays(today, 1)}
            previousLabel={words.common.previousMonth}
            nextLabel={words.common.nextMonth}
            onChange={ownDay => onChange({ ...value, ownDay })}
          />
        ) : null}
        <FieldError text={error} />
      </div>
      <WarmDays />
    </>
  )
}

/** When somebody thinks of the customer meanwhile, as the shop has set it. */
function WarmDays() {
  const { send } = useWords().third
  const settings = useAnswer('settings.get', null).value
  if (settings === undefined) return null
  const { isOn, after } = ruleOf(settings, 'keepWarm')
  return isOn ? <p className="third-small third-hint">{send.warm(after.map(String))}</p> : null
}
