// Digits of a question that are heard wherever the focus is in the dialog.
import type { Choice } from '../../../ui/ChipChoice'
import { useKeys } from '../../../ui/keys'

export function useChoiceDigits<Id extends string>(
  title: string,
  choices: readonly Choice<Id>[],
  onChange: (id: Id) => void,
  firstDigit = 1,
): void {
  const keys = choices
    .filter(({ disabled }) => disabled !== true)
    .map(choice => {
      const digit = firstDigit + choices.indexOf(choice)
      return [`Digit${digit}`, { does: choice.label, run: () => onChange(choice.id) }] as const
    })
  useKeys(Object.fromEntries(keys), { title })
}
