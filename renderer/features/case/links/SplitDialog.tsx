// Pieces that go their own way become a case of their own.
import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { LineId } from '#shared/model/ids'
import type { CaseView } from '#shared/model/views'
import { Field, FieldError } from '../../../ui/Field'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { usePieceName } from '../goods/PiecePicks'
import { useDeed } from '../useDeed'

export function SplitDialog({ view, onClose }: { readonly view: CaseView; onClose(): void }) {
  const words = useWords()
  const { split } = words.links
  const nameOf = usePieceName()
  const deed = useDeed('case.split')
  const [chosen, setChosen] = useState<readonly LineId[]>([])
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)
  const isRight = chosen.length > 0 && chosen.length < view.lines.length

  async function send(): Promise<void> {
    setChecked(true)
    if (!isRight) return
    const input = { caseId: view.card.caseId, lineIds: [...chosen], reason }
    if (await deed.run(input, { said: split.done })) onClose()
  }

  return (
    <DeedDialog
      title={split.title}
      action={split.action}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame and legend */}
      <div role="group" aria-label={split.which}>
        <div className="field-label">{split.which}</div>
        {view.lines.map((line, place) => (
          <Checkbox
            key={line.id}
            className="tick"
            {...(place === 0 ? { 'data-autofocus': true } : {})}
            label={nameOf(line)}
            checked={chosen.includes(line.id)}
            onChange={() =>
              setChosen(chosen.includes(line.id) ? chosen.filter(id => id !== line.id) : [...chosen, line.id])
            }
          />
        ))}
        <FieldError text={deed.errors.lineIds ?? (isChecked && !isRight ? split.missing : undefined)} />
      </div>
      <Field label={split.reason} optional={words.common.optional} error={deed.errors.reason}>
        {ids => (
          <TextInput
            {...ids}
            placeholder={split.reasonHint}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <p className="dialog-note">{split.what}</p>
    </DeedDialog>
  )
}
