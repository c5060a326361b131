// What can be done with one slip: prepare, print, save, choose the printer; and what went wrong with it.
import { useState } from 'react'
import type { PrinterView, SlipJob } from '#shared/contract/answers'
import type { AppError } from '#shared/contract/errors'
import type { CaseId } from '#shared/model/ids'
import { type SlipParts, useDesk } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { useCommand } from '../../bridge/useCommand'
import { useWords } from '../../ui/words'

type Failure = { readonly error: AppError; retry(): void }

export type SlipDesk = {
  readonly job: SlipJob | null
  readonly printers: readonly PrinterView[] | null
  readonly busy: 'print' | 'pdf' | null
  readonly canPrint: boolean
  readonly savedAs: string | null
  readonly failure: Failure | null
  print(): void
  savePdf(): void
  choose(printer: string): void
  lookAgain(): void
  forgive(): void
}

export function useSlipDesk(caseId: CaseId, parts: SlipParts, onPrinted: () => void): SlipDesk {
  const desk = useDesk()
  const words = useWords().slip.dialog
  const prepared = useAnswer('slip.prepare', { caseId, parts, language: null })
  const printers = useAnswer('printer.list', null)
  const printing = useCommand('slip.print')
  const saving = useCommand('slip.pdf')
  const preferring = useCommand('preferences.save')
  const [failed, setFailed] = useState<Failure | null>(null)
  const [savedAs, setSavedAs] = useState<string | null>(null)

  const job = prepared.error === null ? (prepared.value ?? null) : null
  const printer = printers.value?.find(({ chosen }) => chosen)
  const canPrint = job !== null && printer !== undefined && !printing.busy

  function fail(error: AppError, again: () => void): void {
    // A slip that was looked at for too long is prepared anew before anything else is tried.
    const expired = error.kind === 'unavailable' && error.what === 'slip-expired'
    const retry = expired ? prepared.again : again
    setFailed({
      error,
      retry: () => {
        setFailed(null)
        retry()
      },
    })
  }

  async function print(): Promise<void> {
    if (!canPrint) return
    setFailed(null)
    const result = await printing.run({ jobId: job.jobId })
    if (result.ok) {
      desk.toast(words.printed(printer.label))
      onPrinted()
    } else {
      fail(result.error, () => void print())
      printers.again()
    }
  }

  async function savePdf(): Promise<void> {
    if (job === null || saving.busy) return
    setFailed(null)
    const result = await saving.run({ jobId: job.jobId })
    if (result.ok) setSavedAs(result.value.path)
    else fail(result.error, () => void savePdf())
  }

  async function choose(name: string): Promise<void> {
    const result = await preferring.run({ printer: name })
    if (result.ok) printers.again()
    else fail(result.error, () => void choose(name))
  }

  const unprepared = prepared.error === null ? null : { error: prepared.error, retry: prepared.again }
  return {
    job,
    printers: printers.value ?? null,
    busy: printing.busy ? 'print' : saving.busy ? 'pdf' : null,
    canPrint,
    savedAs,
    failure: failed ?? unprepared,
    print: () => void print(),
    savePdf: () => void savePdf(),
    choose: name => void choose(name),
    lookAgain: printers.again,
    forgive: () => setFailed(null),
  }
}
