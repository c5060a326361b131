// The keys of the form. They count only from inside the dialog, so they are a component of their own.
import { type Keys, useKeys } from '../../ui/keys'
import { useWords } from '../../ui/words'
import { STEPS, type Step } from './formState'

type RegisterKeysProps = {
  readonly step: Step | null
  readonly isCorrecting: boolean
  onStep(step: Step): void
  onShift(hours: 1 | -1): void
  onChoose(): void
  onMore(): void
  onSave(): void
  onAnew: (() => void) | null
}

export function RegisterKeys(props: RegisterKeysProps) {
  const { register } = useWords()
  const steps: Keys = Object.fromEntries(
    STEPS.map((step, place) => [
      `alt+Digit${place + 1}`,
      { does: register.goTo(register.steps[step]), run: () => props.onStep(step) },
    ]),
  )
  const promise: Keys = props.isCorrecting
    ? {}
    : {
        'alt+BracketLeft': { does: register.promise.earlier, run: () => props.onShift(-1) },
        'alt+BracketRight': { does: register.promise.later, run: () => props.onShift(1) },
        'alt+KeyT': { does: register.promise.choose, run: props.onChoose },
      }
  const { onAnew } = props
  const anew: Keys = onAnew === null ? {} : { 'alt+KeyR': { does: register.draft.anew, run: () => onAnew() } }
  useKeys(
    {
      ...steps,
      ...promise,
      ...anew,
      'alt+KeyM': { does: register.more.key, run: props.onMore },
      'mod+Enter': { does: register.saveKey, run: props.onSave },
      // From the chips of a question; text fields hear it themselves when they are empty.
      Backspace: {
        does: register.back,
        run: () => {
          const before = props.step === null ? undefined : STEPS[STEPS.indexOf(props.step) - 1]
          if (before === undefined) return false
          props.onStep(before)
          return true
        },
      },
    },
    { title: register.keysTitle },
  )
  return null
}
