// Whose move it is, why, and when to look again while others have it.
import { useState } from 'react'
import { MOVES, type MoveId } from '#shared/catalog/columns'
import type { CaseView } from '#shared/model/views'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { type Picked, pickedOf, timeOf, useTouchTimes } from '../../../bridge/readyTimes'
import { ChipChoice } from '../../../ui/ChipChoice'
import { WhenChooser } from '../../../ui/WhenChooser'
import { useLanguage, useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { ReasonFields } from '../ReasonFields'
import { useDeed } from '../useDeed'

export function MoveDialog({ view, onClose }: { readonly view: CaseView; onClose(): void }) {
  const words = useWords()
  const { dialogs, actions } = words.case
  const language = useLanguage()
  const nowMs = useNow()
  const { timeZone } = useShop()
  const ready = useTouchTimes()
  const deed = useDeed('case.move')
  const [move, setMove] = useState<MoveId>(view.card.move === 'us' ? 'customer' : 'us')
  const [reason, setReason] = useState('')
  const [picked, setPicked] = useState<Picked>({ ready: 0 })
  const at = move === 'us' ? null : timeOf(picked, ready)

  async function send(): Promise<void> {
    const input = { caseId: view.card.caseId, move, reason, nextTouchAt: at }
    if (await deed.run(input, { said: actions.done.move })) onClose()
  }

  return (
    <DeedDialog
      title={dialogs.moveTitle}
      action={dialogs.move}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <ChipChoice<MoveId>
        label={dialogs.moveTo}
        choices={MOVES.map(({ id, text }) => ({
          id,
          label: text[language],
          disabled: id === view.card.move,
        }))}
        value={move}
        onChange={setMove}
        autoFocus
      />
      <ReasonFields
        value={reason}
        suggestions={dialogs.reasons[move]}
        error={deed.errors.reason}
        onChange={setReason}
      />
      {move === 'us' ? null : (
        <WhenChooser
          label={words.common.labelled(dialogs.nextTouch, dialogs.nextTouchHint)}
          ready={ready}
          value={at}
          onChange={next => setPicked(pickedOf(next, ready))}
          nowMs={nowMs}
          zone={timeZone}
          error={deed.errors.nextTouchAt}
        />
      )}
    </DeedDialog>
  )
}
