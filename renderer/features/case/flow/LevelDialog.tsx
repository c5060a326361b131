// Who looks after a hard case (R13): what the counter can solve stays at the counter, and going up has a reason.
import { useState } from 'react'
import { LEVELS, type LevelId } from '#shared/catalog/platform'
import type { CaseView } from '#shared/model/views'
import { ChipChoice } from '../../../ui/ChipChoice'
import { useLanguage, useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { ReasonFields } from '../ReasonFields'
import { useDeed } from '../useDeed'

const idOf = (level: LevelId) => String(level)

export function LevelDialog({ view, onClose }: { readonly view: CaseView; onClose(): void }) {
  const { leveling, levels } = useWords().flow
  const language = useLanguage()
  const deed = useDeed('level.raise')
  const { level: before } = view.settlement
  const [level, setLevel] = useState<LevelId>(before === 3 ? 2 : before === 2 ? 3 : 2)
  const [reason, setReason] = useState('')

  async function send(): Promise<void> {
    const input = { caseId: view.card.caseId, level, reason }
    if (await deed.run(input, { said: leveling.said(levels[level]) })) onClose()
  }

  return (
    <DeedDialog
      title={leveling.title}
      action={leveling.action}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className="dialog-note">{leveling.note}</p>
      <ChipChoice
        label={leveling.to}
        choices={LEVELS.map(({ id, text }) => ({
          id: idOf(id),
          label: text[language],
          disabled: id === before,
        }))}
        value={idOf(level)}
        onChange={chosen => setLevel(LEVELS.find(({ id }) => idOf(id) === chosen)?.id ?? before)}
        error={deed.errors.level}
        autoFocus
      />
      <ReasonFields
        value={reason}
        suggestions={level > before ? leveling.upReasons : leveling.downReasons}
        error={deed.errors.reason}
        onChange={setReason}
      />
    </DeedDialog>
  )
}
