// How much: large, with what may still be given beside it; where a rule allows it, what is kept for freight, and how that is said.
import { TextInput } from '@mantine/core'
import { fillTemplate } from '#shared/domain/talk/template'
import { sayYuan } from '#shared/model/money'
import type { CaseView } from '#shared/model/views'
import { Field } from '../../../ui/Field'
import { useLanguage, useWords } from '../../../ui/words'
import { Saying } from '../Saying'
import { useTalkVariables } from '../talk/useTalkVariables'
import type { Money } from './useMoney'

type MoneyAmountProps = { readonly view: CaseView; readonly money: Money }

export function MoneyAmount({ view, money }: MoneyAmountProps) {
  const { dialog } = useWords().money
  const { amount, offerId, left, change, errors, right } = money
  const isFixed = offerId !== null
  const note = isFixed ? dialog.offerFixed : left === null ? undefined : dialog.leftHint(sayYuan(left))
  return (
    <>
      {right === null ? null : <Kept view={view} money={money} right={right} />}
      <Field
        label={right === null ? dialog.amount : dialog.amountOut}
        error={errors.amount}
        {...(note === undefined ? {} : { optional: note })}
      >
        {ids => (
          <TextInput
            {...ids}
            className="money-amount-field"
            size="lg"
            inputMode="decimal"
            leftSection="¥"
            readOnly={isFixed}
            value={amount}
            onChange={event => change({ amount: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  )
}

type KeptProps = MoneyAmountProps & { readonly right: NonNullable<Money['right']> }

function Kept({ view, money, right }: KeptProps) {
  const { dialog } = useWords().money
  const language = useLanguage()
  const { kept, change, errors } = money
  const variables = useTalkVariables(view, right.windowLeft)
  const sentence = fillTemplate(right.explain[language] ?? right.explain['zh-CN'] ?? '', variables)
  return (
    <div className="money-kept">
      <Field label={dialog.kept} optional={dialog.keptHint} error={errors.kept}>
        {ids => (
          <TextInput
            {...ids}
            inputMode="decimal"
            leftSection="¥"
            value={kept}
            onChange={event => change({ kept: event.currentTarget.value, amount: null })}
          />
        )}
      </Field>
      {sentence === '' ? null : (
        <div>
          <div className="field-label">{dialog.keptSay}</div>
          <Saying say={sentence} />
        </div>
      )}
    </div>
  )
}
