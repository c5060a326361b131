// The slip of a case, whole or one of its parts.
import { useState } from 'react'
import type { CaseId } from '#shared/model/ids'
import type { SlipParts } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { ChipChoice } from '../../ui/ChipChoice'
import { useWords } from '../../ui/words'
import { PaperDialog } from './PaperDialog'
import { usePaperDesk } from './usePaperDesk'

type SlipDialogProps = { readonly caseId: CaseId; readonly parts: SlipParts; onClose(): void }

const PARTS = ['both', 'customer', 'goods'] as const

export function SlipDialog({ caseId, parts: wanted, onClose }: SlipDialogProps) {
  const words = useWords().slip.dialog
  const [parts, setParts] = useState(wanted)
  const prepared = useAnswer('slip.prepare', { caseId, parts, language: null })
  const paper = usePaperDesk(prepared, 'printer', onClose)
  const digits = PARTS.map((id, place) => [
    `Digit${place + 1}`,
    { does: words.part[id], run: () => setParts(id) },
  ])
  return (
    <PaperDialog
      paper={paper}
      words={words}
      size="xl"
      choice={
        <ChipChoice<SlipParts>
          label={words.parts}
          choices={PARTS.map(id => ({ id, label: words.part[id] }))}
          value={parts}
          onChange={setParts}
        />
      }
      keys={Object.fromEntries(digits)}
      onClose={onClose}
    />
  )
}
