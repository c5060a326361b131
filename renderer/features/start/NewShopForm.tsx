// A new shop: its name, the first clerk, the manager, and where the data goes.
import { Button, Group, TextInput, Title } from '@mantine/core'
import { IconArrowLeft, IconFolder } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { errorsByField, sayRefusal } from '#shared/words/sayError'
import { useAppState } from '../../bridge/appState'
import { useCommand } from '../../bridge/useCommand'
import { ChipChoice } from '../../ui/ChipChoice'
import { Field, FieldError } from '../../ui/Field'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'

type Errors = Readonly<Record<string, string>>

export function NewShopForm({ onBack }: { onBack(): void }) {
  const words = useWords()
  const text = words.start.form
  const create = useCommand('shop.create')
  const form = useRef<HTMLFormElement>(null)
  const [name, setName] = useState('')
  const [clerkName, setClerkName] = useState('')
  const [manager, setManager] = useState<'me' | 'other'>('me')
  const [managerName, setManagerName] = useState('')
  const [folder, setFolder] = useState<string | null>(null)
  const [errors, setErrors] = useState<Errors>({})
  useKeys({ Escape: { does: words.common.back, run: onBack } }, { title: text.title })

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    const missing = sayRefusal(words, { code: 'required' })
    // An empty manager's name would quietly make the clerk herself the manager.
    const wanted = { name, clerkName, ...(manager === 'other' ? { managerName } : {}) }
    const empty = Object.entries(wanted).filter(([, value]) => value.trim() === '')
    if (empty.length > 0) return show(Object.fromEntries(empty.map(([field]) => [field, missing])))
    setErrors({})
    const made = await create.run({
      name,
      clerkName,
      managerName: manager === 'me' ? '' : managerName,
      folder: folder === null ? 'usual' : 'chosen',
    })
    if (!made.ok) show(errorsByField(words, made.error))
  }

  function show(wrong: Errors): void {
    // Drawn at once, so that the first wrong field is there to take the focus.
    flushSync(() => setErrors(wrong))
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }

  return (
    <form
      ref={form}
      className="start-panel"
      noValidate
      aria-labelledby="start-form"
      onSubmit={event => void send(event)}
    >
      <div>
        <Title order={2} id="start-form">
          {text.title}
        </Title>
        <p className="start-note">{text.intro}</p>
      </div>
      <Field label={text.shopName} error={errors.name}>
        {ids => (
          <TextInput
            {...ids}
            autoFocus
            placeholder={text.shopNameHint}
            value={name}
            onChange={event => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={text.clerkName} error={errors.clerkName}>
        {ids => (
          <TextInput
            {...ids}
            placeholder={text.clerkNameHint}
            value={clerkName}
            onChange={event => setClerkName(event.currentTarget.value)}
          />
        )}
      </Field>
      <div>
        <ChipChoice<'me' | 'other'>
          label={text.whoIsManager}
          choices={[
            { id: 'me', label: text.managerIsMe },
            { id: 'other', label: text.managerIsOther },
          ]}
          value={manager}
          onChange={setManager}
        />
        <p className="start-note">{text.managerWhy}</p>
      </div>
      {manager === 'me' ? null : (
        <Field label={text.managerName} error={errors.managerName}>
          {ids => (
            <TextInput
              {...ids}
              value={managerName}
              onChange={event => setManagerName(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <Where chosen={folder} onChoose={setFolder} error={errors['']} />
      <Group justify="space-between" mt={8}>
        <Button variant="subtle" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>
          {words.common.back}
        </Button>
        <Button type="submit" loading={create.busy} rightSection={<KeyHint name="Enter" />}>
          {text.create}
        </Button>
      </Group>
    </form>
  )
}

type WhereProps = {
  readonly chosen: string | null
  onChoose(path: string | null): void
  readonly error: string | undefined
}

function Where({ chosen, onChoose, error }: WhereProps) {
  const text = useWords().start.form
  const { fixedFolder, usualFolder } = useAppState().start
  const choose = useCommand('folder.choose')

  async function askForFolder(): Promise<void> {
    const answer = await choose.run({ for: 'newShop' })
    if (answer.ok && answer.value !== null) onChoose(answer.value.path)
  }

  const says = fixedFolder !== null ? text.fixedPlace : chosen === null ? text.usualPlace : text.chosenPlace
  return (
    <section aria-label={text.where}>
      <div className="field-label">{text.where}</div>
      <div className="start-where">
        <IconFolder size={20} stroke={1.5} aria-hidden />
        <div>
          <div className="start-path">{chosen ?? usualFolder}</div>
          <div className="start-note">{says}</div>
        </div>
        {fixedFolder !== null ? null : (
          <div className="start-where-buttons">
            <Button variant="default" loading={choose.busy} onClick={() => void askForFolder()}>
              {text.chooseOther}
            </Button>
            {chosen === null ? null : (
              <Button variant="subtle" onClick={() => onChoose(null)}>
                {text.backToUsual}
              </Button>
            )}
          </div>
        )}
      </div>
      <FieldError text={error} />
    </section>
  )
}
