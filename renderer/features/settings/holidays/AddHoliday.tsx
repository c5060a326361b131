// One more day of the shop's own; a day that is there already is said anew.
import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { readDayOfYear } from '#shared/domain/holidays/periods'
import type { OwnHoliday } from '#shared/model/shop'
import { sayRefusal } from '#shared/words/sayError'
import { Field } from '../../../ui/Field'
import { onEnter } from '../../../ui/keys'
import { useWords } from '../../../ui/words'

const KINDS = ['off', 'work'] as const

type AddHolidayProps = {
  /** Taken for a day without a year. */
  readonly year: number
  readonly disabled: boolean
  /** True once it is saved. */
  onAdd(entry: OwnHoliday): Promise<boolean>
}

export function AddHoliday({ year, disabled, onAdd }: AddHolidayProps) {
  const words = useWords()
  const text = words.settings.holidays
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [name, setName] = useState('')
  const [kind, setKind] = useState<(typeof KINDS)[number]>('off')
  const [isUnread, setUnread] = useState(false)

  async function send(): Promise<void> {
    const day = readDayOfYear(typed, year)
    setUnread(day === null)
    if (day !== null && (await onAdd({ day, kind, name }))) {
      setTyped('')
      setName('')
      setKind('off')
    }
    field.current?.focus()
  }

  return (
    <div className="holidays-add">
      <Field label={text.day} error={isUnread ? sayRefusal(words, { code: 'date-unreadable' }) : undefined}>
        {ids => (
          <TextInput
            {...ids}
            ref={field}
            placeholder={text.dayHint}
            value={typed}
            disabled={disabled}
            onChange={event => {
              setUnread(false)
              setTyped(event.currentTarget.value)
            }}
            onKeyDown={onEnter(() => void send())}
          />
        )}
      </Field>
      <Field label={text.name} optional={words.common.optional}>
        {ids => (
          <TextInput
            {...ids}
            placeholder={text.nameHint}
            maxLength={60}
            value={name}
            disabled={disabled}
            onChange={event => setName(event.currentTarget.value)}
            onKeyDown={onEnter(() => void send())}
          />
        )}
      </Field>
      <SegmentedControl
        aria-label={text.kind}
        data={KINDS.map(id => ({ value: id, label: text[id] }))}
        value={kind}
        disabled={disabled}
        onChange={chosen => setKind(chosen === 'work' ? 'work' : 'off')}
      />
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        disabled={disabled}
        onClick={() => void send()}
      >
        {text.save}
      </Button>
    </div>
  )
}
