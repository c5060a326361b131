// A list of the whole shop on cut paper: the money of a day, or what goes to a supplier.
import type { BatchId } from '#shared/model/ids'
import type { Day } from '#shared/model/time'
import type { PaperList } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { useWords } from '../../ui/words'
import { PaperDialog } from './PaperDialog'
import { type PaperDesk, usePaperDesk } from './usePaperDesk'

type ListDialogProps = { readonly list: PaperList; onClose(): void }

export function ListDialog({ list, onClose }: ListDialogProps) {
  return list.kind === 'cash' ? (
    <CashListDialog day={list.day} onClose={onClose} />
  ) : (
    <BatchListDialog batchId={list.batchId} onClose={onClose} />
  )
}

function CashListDialog({ day, onClose }: { readonly day: Day | null; onClose(): void }) {
  const prepared = useAnswer('cash.prepare', { day, language: null })
  return <Listed kind="cash" paper={usePaperDesk(prepared, 'sheetPrinter', onClose)} onClose={onClose} />
}

function BatchListDialog({ batchId, onClose }: { readonly batchId: BatchId; onClose(): void }) {
  const prepared = useAnswer('batch.prepare', { batchId, language: null })
  return <Listed kind="batch" paper={usePaperDesk(prepared, 'sheetPrinter', onClose)} onClose={onClose} />
}

type ListedProps = { readonly kind: PaperList['kind']; readonly paper: PaperDesk; onClose(): void }

function Listed({ kind, paper, onClose }: ListedProps) {
  const { slip, sheets } = useWords()
  const words = { ...slip.dialog, ...sheets.dialog, title: sheets.dialog.titles[kind] }
  return <PaperDialog paper={paper} words={words} size="full" onClose={onClose} />
}
