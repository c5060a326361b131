// One line on what was done with a case that nobody had touched for too long.
import { Button, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { TodayRow } from '#shared/model/views'
import { errorsByField } from '#shared/words/sayError'
import { useDesk } from '../../bridge/desk'
import { useCommand } from '../../bridge/useCommand'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { onEnter } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'
import { RowFacts } from './RowFacts'

export function NoteDialog({ row, onClose }: { readonly row: TodayRow; onClose(): void }) {
  const words = useWords()
  const desk = useDesk()
  const note = useCommand('followUp.note')
  const [text, setText] = useState('')
  const [error, setError] = useState<string | undefined>()

  async function send(): Promise<void> {
    if (note.busy) return
    if (text.trim() === '') return setError(words.today.noteMissing)
    const result = await note.run({ caseId: row.card.caseId, text })
    if (!result.ok) {
      if (result.error.kind === 'store-failed') desk.showError(result.error)
      const errors = errorsByField(words, result.error)
      return setError(errors.text ?? errors[''])
    }
    onClose()
    desk.toast(words.today.noted, { undo: true })
  }

  return (
    <Dialog
      title={words.today.noteTitle}
      onClose={onClose}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words.common.cancel}
          </Button>
          <Button loading={note.busy} rightSection={<KeyHint name="Enter" />} onClick={() => void send()}>
            {words.today.noteSave}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <RowFacts row={row} />
        <Field label={words.today.noteLabel} error={error}>
          {ids => (
            <TextInput
              {...ids}
              data-autofocus
              placeholder={words.today.noteHint}
              value={text}
              onChange={event => {
                setText(event.currentTarget.value)
                setError(undefined)
              }}
              onKeyDown={onEnter(() => void send())}
            />
          )}
        </Field>
      </Stack>
    </Dialog>
  )
}
