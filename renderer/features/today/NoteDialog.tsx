// One line: what was done with a case that nobody had touched for too long, or what a customer said when he was asked.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../bridge/useDeed'
import { DeedDialog } from '../../ui/DeedDialog'
import { Field } from '../../ui/Field'
import { useWords } from '../../ui/words'
import { RowFacts } from './RowFacts'
import type { CaseRow } from './rowDeeds'

type NoteDialogProps = { readonly row: CaseRow; onClose(): void }

export function NoteDialog({ row, onClose }: NoteDialogProps) {
  const words = useWords().today
  const note = useDeed('followUp.note')
  const [text, setText] = useState('')
  const [isMissing, setIsMissing] = useState(false)

  async function send(): Promise<void> {
    if (text.trim() === '') return setIsMissing(true)
    if (await note.run({ caseId: row.card.caseId, text }, { said: words.noted })) onClose()
  }

  return (
    <DeedDialog
      title={words.noteTitle}
      action={words.noteSave}
      size="md"
      busy={note.busy}
      error={note.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <RowFacts row={row} />
      <Line
        hint={words.noteHint}
        text={text}
        error={isMissing ? words.noteMissing : note.errors.text}
        onChange={next => {
          setText(next)
          setIsMissing(false)
          note.forgive()
        }}
      />
    </DeedDialog>
  )
}

/** Nothing to say is an answer, too: all is well. */
export function CaredDialog({ row, onClose }: NoteDialogProps) {
  const words = useWords().today
  const cared = useDeed('care.done')
  const [text, setText] = useState('')
  const careId = row.subject.kind === 'care' ? row.subject.careId : null

  async function send(): Promise<void> {
    if (careId !== null && (await cared.run({ careId, note: text }, { said: words.cared }))) onClose()
  }

  return (
    <DeedDialog
      title={words.careTitle}
      action={words.careSave}
      size="md"
      busy={cared.busy}
      error={cared.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <RowFacts row={row} call />
      <Line hint={words.careHint} text={text} error={cared.errors.note} onChange={setText} />
    </DeedDialog>
  )
}

type LineProps = {
  readonly hint: string
  readonly text: string
  readonly error: string | undefined
  onChange(text: string): void
}

function Line({ hint, text, error, onChange }: LineProps) {
  const words = useWords().today
  return (
    <Field label={words.noteLabel} error={error}>
      {ids => (
        <TextInput
          {...ids}
          data-autofocus
          placeholder={hint}
          value={text}
          onChange={event => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
