// What can be done with one paper: print it, save it, choose the printer; and what went wrong with it.
import { useRef, useState } from 'react'
import type { PrinterView, SlipJob } from '#shared/contract/answers'
import type { AppError } from '#shared/contract/errors'
import { usePreferences } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { type Answer, useAnswer } from '../../bridge/useAnswer'
import { useCommand } from '../../bridge/useCommand'
import { useWords } from '../../ui/words'

type Step = 'prepare' | 'print' | 'pdf' | 'choose'
type Failure = { readonly step: Step; readonly error: AppError }

/** Slips and cut paper have a printer each. */
export type PrinterFor = 'printer' | 'sheetPrinter'

export type PaperDesk = {
  readonly job: SlipJob | null
  readonly printers: readonly PrinterView[] | null
  /** The printer that was chosen for this paper, be it there or not. */
  readonly wanted: string | null
  readonly busy: 'print' | 'pdf' | null
  readonly canPrint: boolean
  /** None is chosen, or the chosen one is not there. */
  readonly lacksPrinter: boolean
  readonly savedAs: string | null
  readonly failure: AppError | null
  retry(): void
  print(): void
  savePdf(): void
  choose(printer: string): void
  lookAgain(): void
  forgive(): void
}

export function usePaperDesk(
  prepared: Answer<SlipJob>,
  printerFor: PrinterFor,
  onPrinted: () => void,
): PaperDesk {
  const desk = useDesk()
  const words = useWords().slip.dialog
  const wanted = usePreferences()[printerFor]
  const listed = useAnswer('printer.list', null)
  const printing = useCommand('slip.print')
  const saving = useCommand('slip.pdf')
  const preferring = useCommand('preferences.save')
  const [failed, setFailed] = useState<Failure | null>(null)
  /** The dialog closes after printing; a second press on its way out must not print again. */
  const isPrinted = useRef(false)
  const [savedAs, setSavedAs] = useState<string | null>(null)

  const printers = listed.value?.map(printer => ({ ...printer, chosen: printer.name === wanted })) ?? null
  const job = prepared.error === null ? (prepared.value ?? null) : null
  const hasPrinter = printers?.some(({ chosen }) => chosen) === true
  const canPrint = job !== null && hasPrinter && !printing.busy

  function fail(step: Step, error: AppError): void {
    // A paper that was looked at for too long is prepared anew before anything else is tried.
    const expired = error.kind === 'unavailable' && error.what === 'slip-expired'
    setFailed({ step: expired ? 'prepare' : step, error })
  }

  /** Also without a printer on the list: it may be back by now, and main looks for itself. */
  async function print(): Promise<void> {
    if (job === null || printing.busy || isPrinted.current) return
    setFailed(null)
    const result = await printing.run({ jobId: job.jobId })
    if (result.ok) {
      isPrinted.current = true
      const { printer } = result.value
      desk.toast(words.printed(printers?.find(({ name }) => name === printer)?.label ?? printer))
      onPrinted()
    } else {
      fail('print', result.error)
      listed.again()
    }
  }

  async function savePdf(): Promise<void> {
    if (job === null || saving.busy) return
    setFailed(null)
    const result = await saving.run({ jobId: job.jobId })
    if (result.ok) setSavedAs(result.value.path)
    else fail('pdf', result.error)
  }

  async function choose(name: string): Promise<void> {
    const result = await preferring.run(printerFor === 'printer' ? { printer: name } : { sheetPrinter: name })
    if (result.ok) listed.again()
    else fail('choose', result.error)
  }

  function retry(): void {
    const step = failed?.step ?? 'prepare'
    setFailed(null)
    if (step === 'prepare') prepared.again()
    else if (step === 'print') void print()
    else if (step === 'pdf') void savePdf()
    else listed.again()
  }

  return {
    job,
    printers,
    wanted,
    busy: printing.busy ? 'print' : saving.busy ? 'pdf' : null,
    canPrint,
    lacksPrinter: printers !== null && !hasPrinter,
    savedAs,
    failure: failed?.error ?? prepared.error,
    retry,
    print: () => {
      if (canPrint) void print()
    },
    savePdf: () => void savePdf(),
    choose: name => void choose(name),
    lookAgain: listed.again,
    forgive: () => setFailed(null),
  }
}
