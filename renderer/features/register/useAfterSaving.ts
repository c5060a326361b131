// What follows a saved case: its page at once, the toast with undo, and the slip on its way to the printer.
import { sayError } from '#shared/words/sayError'
import { usePreferences } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { printSlip } from '../../bridge/printSlip'
import { showToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import type { Saved } from './useSaveCase'

export function useAfterSaving(): { registered(saved: Saved): void; corrected(saved: Saved): void } {
  const words = useWords()
  const desk = useDesk()
  const { printOnRegister, printer } = usePreferences()

  /** The case is safe, so this is a word and no wall: the preview also saves a PDF and chooses a printer. */
  function sayNotPrinted({ caseId }: Saved, text: string, serious: boolean): void {
    const action = { label: words.register.seeSlip, run: () => desk.openSlip(caseId) }
    showToast(text, { serious, beside: true, action })
  }

  async function print(saved: Saved): Promise<void> {
    const printed = await printSlip(saved.caseId)
    if (!printed.ok) sayNotPrinted(saved, sayError(words, printed.error), true)
  }

  return {
    registered(saved) {
      const prints = printOnRegister && printer !== null
      desk.openCase(saved.caseId)
      desk.toast(prints ? words.register.savedAndPrinting(saved.no) : words.register.saved(saved.no), {
        undo: true,
      })
      if (prints) void print(saved)
      else if (printOnRegister) sayNotPrinted(saved, words.register.noPrinter, false)
    },
    corrected(saved) {
      desk.openCase(saved.caseId)
      desk.toast(words.register.corrected(saved.no), { undo: true })
    },
  }
}
