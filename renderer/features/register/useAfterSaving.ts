// What follows a saved case: its page at once, the toast with undo, and the slip on its way to the printer.
import { sayError } from '#shared/words/sayError'
import { usePreferences } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { printSlip } from '../../bridge/printSlip'
import { showToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import type { Saved } from './useSaveCase'

type AfterSaving = { registered(saved: Saved): Promise<void>; corrected(saved: Saved): Promise<void> }

export function useAfterSaving(): AfterSaving {
  const words = useWords()
  const desk = useDesk()
  const { printOnRegister, printer } = usePreferences()

  /** The case is safe, so this is a word and no wall: the preview also saves a PDF and chooses a printer. */
  const seeSlip = ({ caseId }: Saved) => ({
    label: words.register.seeSlip,
    run: () => desk.openSlip(caseId),
  })

  async function print(saved: Saved): Promise<void> {
    const printed = await printSlip(saved.caseId)
    if (!printed.ok) showToast(sayError(words, printed.error), { serious: true, actions: [seeSlip(saved)] })
  }

  return {
    async registered(saved) {
      const { register } = words
      await desk.openCase(saved.caseId)
      if (!printOnRegister) desk.toast(register.saved(saved.no), { undo: true })
      else if (printer === null)
        desk.toast(register.savedNotPrinted(saved.no), { undo: true, action: seeSlip(saved) })
      else {
        desk.toast(register.savedAndPrinting(saved.no), { undo: true })
        void print(saved)
      }
    },
    async corrected(saved) {
      await desk.openCase(saved.caseId)
      desk.toast(words.register.corrected(saved.no), { undo: true })
    },
  }
}
