// A list of the whole shop on cut paper: the money of a day, what goes to a supplier, a shift, what is late.
import type { BatchId, ClerkId, HandOverId } from '#shared/model/ids'
import type { Day } from '#shared/model/time'
import type { PaperList } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { useWords } from '../../ui/words'
import { PaperDialog } from './PaperDialog'
import { type PaperDesk, usePaperDesk } from './usePaperDesk'

type ListDialogProps = { readonly list: PaperList; onClose(): void }

export function ListDialog({ list, onClose }: ListDialogProps) {
  switch (list.kind) {
    case 'cash':
      return <CashListDialog day={list.day} onClose={onClose} />
    case 'batch':
      return <BatchListDialog batchId={list.batchId} onClose={onClose} />
    case 'handOver':
      return <HandOverListDialog handOverId={list.handOverId} onClose={onClose} />
    case 'overdue':
      return <OverdueListDialog clerkId={list.clerkId} onClose={onClose} />
  }
}

function CashListDialog({ day, onClose }: { readonly day: Day | null; onClose(): void }) {
  const prepared = useAnswer('cash.prepare', { day, language: null })
  return <Listed kind="cash" paper={usePaperDesk(prepared, 'sheetPrinter', onClose)} onClose={onClose} />
}

function BatchListDialog({ batchId, onClose }: { readonly batchId: BatchId; onClose(): void }) {
  const prepared = useAnswer('batch.prepare', { batchId, language: null })
  return <Listed kind="batch" paper={usePaperDesk(prepared, 'sheetPrinter', onClose)} onClose={onClose} />
}

type OverdueListProps = { readonly clerkId: ClerkId | null; onClose(): void }

function OverdueListDialog({ clerkId, onClose }: OverdueListProps) {
  const prepared = useAnswer('overdue.prepare', { clerkId, language: null })
  return <Listed kind="overdue" paper={usePaperDesk(prepared, 'sheetPrinter', onClose)} onClose={onClose} />
}

type HandOverListProps = { readonly handOverId: HandOverId; onClose(): void }

function HandOverListDialog({ handOverId, onClose }: HandOverListProps) {
  const prepared = useAnswer('handOver.prepare', { handOverId, language: null })
  return <Listed kind="handOver" paper={usePaperDesk(prepared, 'sheetPrinter', onClose)} onClose={onClose} />
}

type ListedProps = { readonly kind: PaperList['kind']; readonly paper: PaperDesk; onClose(): void }

function Listed({ kind, paper, onClose }: ListedProps) {
  const { slip, sheets } = useWords()
  const words = { ...slip.dialog, ...sheets.dialog, title: sheets.dialog.titles[kind] }
  return <PaperDialog paper={paper} words={words} size="full" onClose={onClose} />
}
