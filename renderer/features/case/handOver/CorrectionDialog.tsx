// He corrected what was read back to him: noted in his words, and shown on the card from then on.
import { useState } from 'react'
import type { CaseId } from '#shared/model/ids'
import { DeedDialog } from '../../../ui/DeedDialog'
import { Field } from '../../../ui/Field'
import { GrowingText } from '../../../ui/GrowingText'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'

type CorrectionDialogProps = { readonly caseId: CaseId; onDone(): void; onClose(): void }

export function CorrectionDialog({ caseId, onDone, onClose }: CorrectionDialogProps) {
  const { noRepeat } = useWords()
  const [correction, setCorrection] = useState('')
  const [isMissing, setMissing] = useState(false)
  const readBack = useDeed('case.readBack')

  async function send(): Promise<void> {
    // Without a word it would say that he agreed.
    if (correction.trim() === '') setMissing(true)
    else if (await readBack.run({ caseId, correction }, { said: noRepeat.corrections })) onDone()
  }
  return (
    <DeedDialog
      title={noRepeat.correctTitle}
      action={noRepeat.correctSave}
      busy={readBack.busy}
      error={readBack.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field
        label={noRepeat.correctTitle}
        error={readBack.errors.correction ?? (isMissing ? noRepeat.correctMissing : undefined)}
      >
        {ids => (
          <GrowingText
            {...ids}
            data-autofocus
            rows={2}
            placeholder={noRepeat.correctHint}
            value={correction}
            onChange={event => {
              setCorrection(event.currentTarget.value)
              setMissing(false)
            }}
          />
        )}
      </Field>
    </DeedDialog>
  )
}
