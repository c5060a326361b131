// A letter or a report of a case, on cut paper.
import type { CaseId, IncidentId } from '#shared/model/ids'
import type { SheetId } from '#shared/model/treatment'
import { useAnswer } from '../../bridge/useAnswer'
import { useWords } from '../../ui/words'
import { PaperDialog } from './PaperDialog'
import { usePaperDesk } from './usePaperDesk'

type SheetDialogProps = {
  readonly caseId: CaseId
  readonly sheet: SheetId
  /** Which incident; null for the letter. */
  readonly incidentId: IncidentId | null
  onClose(): void
}

export function SheetDialog({ caseId, sheet, incidentId, onClose }: SheetDialogProps) {
  const { slip, sheets } = useWords()
  const prepared = useAnswer('sheet.prepare', { caseId, sheet, incidentId, language: null })
  const paper = usePaperDesk(prepared, 'sheetPrinter', onClose)
  const words = { ...slip.dialog, ...sheets.dialog, title: sheets.dialog.titles[sheet] }
  return <PaperDialog paper={paper} words={words} size="full" onClose={onClose} />
}
