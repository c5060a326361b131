// Who is it: found by tail, number, name or an old slip; what matches nobody becomes a new customer.
import { Button, TextInput } from '@mantine/core'
import { Field } from '../../ui/Field'
import { onEnter } from '../../ui/keys'
import { useWords } from '../../ui/words'
import { NOBODY, type Who } from './formState'
import { WhoSearch } from './WhoSearch'

type WhoStepProps = {
  readonly who: Who
  readonly error: string | undefined
  onChange(who: Who): void
  /** Answered: on to the next question. */
  onDone(who: Who): void
  onBack(): void
}

export function WhoStep({ who, error, onChange, onDone, onBack }: WhoStepProps) {
  if (who.settled && (who.id !== null || who.name !== '' || who.phone !== ''))
    return <WhoFields who={who} error={error} onChange={onChange} onDone={onDone} />
  return (
    <WhoSearch
      text={who.search}
      error={error}
      onText={search => onChange({ ...NOBODY, search })}
      onFound={customer => onDone({ ...customer, settled: true, search: '' })}
      onTyped={typed =>
        typed.name === '' && typed.phone === ''
          ? onDone({ ...NOBODY, settled: true })
          : onChange({ ...NOBODY, ...typed, settled: true })
      }
      onBack={onBack}
    />
  )
}

/** Both halves of a customer, the missing one first in line. */
function WhoFields({ who, error, onChange, onDone }: Omit<WhoStepProps, 'onBack'>) {
  const words = useWords()
  const { register } = words
  const done = onEnter(() => onDone(who))
  const phoneFirst = who.phone === '' && who.name !== ''
  return (
    <div className="step-open">
      <div className="step-fields">
        <Field label={register.who.phone} optional={words.common.optional} error={error}>
          {ids => (
            <TextInput
              {...ids}
              {...(phoneFirst ? { 'data-focus': true, 'data-autofocus': true } : {})}
              inputMode="tel"
              value={who.phone}
              onChange={event => onChange({ ...who, phone: event.currentTarget.value })}
              onKeyDown={done}
            />
          )}
        </Field>
        <Field label={register.who.name} optional={words.common.optional}>
          {ids => (
            <TextInput
              {...ids}
              {...(phoneFirst ? {} : { 'data-focus': true, 'data-autofocus': true })}
              value={who.name}
              onChange={event => onChange({ ...who, name: event.currentTarget.value })}
              onKeyDown={done}
            />
          )}
        </Field>
        <Button variant="subtle" onClick={() => onChange({ ...NOBODY })}>
          {register.who.another}
        </Button>
      </div>
      <p className="step-hint">{who.id === null ? register.who.half : register.who.correctKnown}</p>
    </div>
  )
}
