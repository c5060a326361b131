// What the customer answers, in one line. What was written stays until it is kept.
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CaseId } from '#shared/model/ids'
import { Field } from '../../../ui/Field'
import { onEnter } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'

export type AnswerDraft = {
  readonly isOpen: boolean
  readonly text: string
  readonly error: string | undefined
  readonly busy: boolean
  open(): void
  close(): void
  write(text: string): void
  /** True when it is in the timeline. */
  keep(): Promise<boolean>
}

export function useAnswerDraft(caseId: CaseId): AnswerDraft {
  const words = useWords().talk
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const deed = useDeed('talk.answer')
  return {
    isOpen,
    text,
    error: deed.errors.text ?? deed.errors[''],
    busy: deed.busy,
    open: () => setOpen(true),
    close: () => {
      setOpen(false)
      deed.forgive()
    },
    write: setText,
    keep: async () => {
      if (!(await deed.run({ caseId, text }, { said: words.answerKept }))) return false
      setText('')
      setOpen(false)
      return true
    },
  }
}

type AnswerFieldProps = {
  readonly draft: AnswerDraft
  /** Gives the keyboard back. */
  onDone(): void
}

export function AnswerField({ draft, onDone }: AnswerFieldProps) {
  const words = useWords().talk
  const keep = () => void draft.keep().then(isKept => isKept && onDone())
  return (
    <div className="talk-answer">
      <Field label={words.answerLabel} error={draft.error}>
        {ids => (
          <TextInput
            {...ids}
            autoFocus
            placeholder={words.answerHint}
            value={draft.text}
            onChange={event => draft.write(event.currentTarget.value)}
            onKeyDown={event => {
              onEnter(keep)(event)
              if (event.key !== 'Escape') return
              event.preventDefault()
              draft.close()
              onDone()
            }}
          />
        )}
      </Field>
      <Button variant="default" loading={draft.busy} rightSection={<KeyHint name="Enter" />} onClick={keep}>
        {words.keepAnswer}
      </Button>
    </div>
  )
}
