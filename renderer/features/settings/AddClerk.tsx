// One more person at work.
import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { ClerkRole } from '#shared/model/shop'
import { useCommand } from '../../bridge/useCommand'
import { Field } from '../../ui/Field'
import { onEnter } from '../../ui/keys'
import { useWords } from '../../ui/words'
import { RoleChoice } from './ClerkFields'
import { useSaving } from './useSaving'

export function AddClerk({ disabled }: { readonly disabled: boolean }) {
  const text = useWords().settings.clerks
  const add = useCommand('clerk.add')
  const saving = useSaving()
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [role, setRole] = useState<ClerkRole>('clerk')
  const [added, setAdded] = useState('')

  async function send(): Promise<void> {
    const wanted = name.trim()
    const done = await saving.run(add.run({ name, role }))
    setAdded(done ? wanted : '')
    if (done) {
      setName('')
      setRole('clerk')
    }
    field.current?.focus()
  }

  return (
    <div className="clerk-add">
      <Field label={text.addName} error={saving.error}>
        {ids => (
          <TextInput
            {...ids}
            ref={field}
            placeholder={text.addHint}
            value={name}
            disabled={disabled}
            onChange={event => setName(event.currentTarget.value)}
            onKeyDown={onEnter(() => void send())}
          />
        )}
      </Field>
      <RoleChoice label={text.role} role={role} disabled={disabled} onChange={setRole} />
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        disabled={disabled}
        loading={add.busy}
        onClick={() => void send()}
      >
        {text.add}
      </Button>
      <span className="settings-saved" role="status">
        {added === '' ? '' : text.added(added)}
      </span>
    </div>
  )
}
