// The dialogs about rows, over the list or over the morning run.
import type { TodayRow } from '#shared/model/todayViews'
import { GiveDialog } from './GiveDialog'
import { CaredDialog, NoteDialog } from './NoteDialog'
import { SnoozeDialog } from './SnoozeDialog'
import { TellDialog } from './TellDialog'
import type { RowDesk } from './useRowActions'

type RowDialogsProps = {
  readonly rowDesk: RowDesk
  onPutOff(rows: readonly TodayRow[]): void
  onGiven(): void
}

export function RowDialogs({ rowDesk, onPutOff, onGiven }: RowDialogsProps) {
  const { dialog, close } = rowDesk
  switch (dialog?.kind) {
    case 'note':
      return <NoteDialog row={dialog.row} onClose={close} />
    case 'cared':
      return <CaredDialog row={dialog.row} onClose={close} />
    case 'tell':
      return <TellDialog row={dialog.row} onClose={close} />
    case 'snooze':
      return <SnoozeDialog rows={dialog.rows} onClose={close} onPutOff={() => onPutOff(dialog.rows)} />
    case 'give':
      return <GiveDialog rows={dialog.rows} onClose={close} onGiven={onGiven} />
    default:
      return null
  }
}
