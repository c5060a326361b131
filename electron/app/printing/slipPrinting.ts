// Slips from the view to paper or PDF: prepare, look at, print, save.
//
// Main wires it once:
//   const slips = createSlipPrinting({ press: createPress(), newId: randomUUID, now: Date.now,
//     documentsFolder: () => app.getPath('documents'), log: (text, error) => log.warn(text, error) })
//   protocol, host `slip`:  slips.answer(jobId)                → Response with the slip's own policy
//   slip.prepare:           slips.prepare(printable, preferences.printer)
//   slip.print, slip.pdf:   slips.print(jobId, preferences.printer), slips.pdf(jobId)
//   printer.list:           slips.printers(preferences.printer)
// The page's policy needs `frame-src app://slip`; navigation guards must let main's own loadURL('app://slip/…') pass.
import { join } from 'node:path'
import type { SlipJob as PreparedSlip, PrinterView } from '#shared/contract/answers'
import type { AppError, Result, UnavailableCode } from '#shared/contract/errors'
import type { Printable } from '#shared/slips/printable'
import { trimPages } from './pdfPage'
import type { Press, SystemPrinter } from './press'
import { savePdf } from './savePdf'
import { createSlipJobs, type SlipJob } from './slipJobs'
import { slipResponse } from './slipResponse'

type Outside = {
  readonly press: Press
  readonly newId: () => string
  readonly now: () => number
  /** May throw: not every system has one. */
  readonly documentsFolder: () => string
  readonly log: (text: string, error: unknown) => void
}

export type SlipPrinting = {
  prepare(paper: Printable, printer: string | null): Promise<Result<PreparedSlip>>
  print(jobId: string, printer: string | null): Promise<Result<{ readonly printer: string }>>
  pdf(jobId: string): Promise<Result<{ readonly path: string }>>
  printers(chosen: string | null): Promise<readonly PrinterView[]>
  answer(jobId: string): Response
}

/** Longer slips go on on further pages: drivers and PDF both have a longest page, and nothing may be cut off. */
export const LONGEST_PAGE_MM = 1500

export function createSlipPrinting(outside: Outside): SlipPrinting {
  const { press, log } = outside
  const jobs = createSlipJobs(outside.newId, outside.now)

  async function systemPrinters(): Promise<readonly SystemPrinter[]> {
    return press.printers().catch((error: unknown) => {
      log('The list of printers could not be read', error)
      return []
    })
  }

  async function prepare(paper: Printable, printer: string | null) {
    const { widthMm, no, folder, fileName, isCopy } = paper
    const longest = paper.heightMm ?? LONGEST_PAGE_MM
    const meta = { widthMm, heightMm: longest, pageMm: longest, no, folder, fileName }
    const jobId = jobs.add(paper.html(longest), meta)
    const url = slipUrl(jobId)
    try {
      const [measured, found] = await Promise.all([press.measure(url), systemPrinters()])
      if (measured.overflowMm > 0) log(`Slip ${no} is wider than its paper`, `${measured.overflowMm} mm`)
      // A page wider than high would be turned by drivers that know portrait and landscape only.
      const heightMm = Math.max(measured.heightMm, paper.heightMm ?? widthMm + 1)
      const pageMm = paper.heightMm ?? Math.min(heightMm, LONGEST_PAGE_MM)
      jobs.replace(jobId, paper.html(pageMm), { ...meta, heightMm, pageMm })
      return done({
        jobId,
        url,
        widthMm,
        heightMm,
        isCopy,
        hasFont: measured.hasFont,
        printer: found.some(({ name }) => name === printer) ? printer : null,
      })
    } catch (error) {
      jobs.drop(jobId)
      log(`Slip ${no} could not be laid out`, error)
      return unavailable('print-failed')
    }
  }

  async function print(jobId: string, printer: string | null) {
    const job = jobs.get(jobId)
    if (!job) return unavailable('slip-expired')
    if (!printer) return unavailable('no-printer')
    if (!(await isThere(printer))) return unavailable('printer-gone')
    const outcome = await press
      .print(slipUrl(jobId), printer, pageOf(job))
      .catch((error: unknown) => ({ ok: false, reason: String(error) }) as const)
    if (outcome.ok) return done({ printer })
    log(`Slip ${job.meta.no} was not printed on ${printer}`, outcome.reason)
    // Switched off or unplugged in the middle: say that rather than "failed".
    return unavailable((await isThere(printer)) ? 'print-failed' : 'printer-gone')
  }

  async function isThere(printer: string): Promise<boolean> {
    return (await systemPrinters()).some(({ name }) => name === printer)
  }

  async function pdf(jobId: string) {
    const job = jobs.get(jobId)
    if (!job) return unavailable('slip-expired')
    try {
      const bytes = trimPages(await press.pdf(slipUrl(jobId)), job.meta.widthMm)
      const path = await savePdf(join(outside.documentsFolder(), job.meta.folder), job.meta.fileName, bytes)
      return done({ path })
    } catch (error) {
      log(`No PDF of slip ${job.meta.no}`, error)
      return unavailable('pdf-failed')
    }
  }

  return {
    prepare,
    print,
    pdf,
    printers: async chosen =>
      (await systemPrinters()).map(found => ({ ...found, chosen: found.name === chosen })),
    answer: jobId => slipResponse(jobs.get(jobId)),
  }
}

function slipUrl(jobId: string): string {
  return `app://slip/${jobId}`
}

function pageOf({ meta }: SlipJob) {
  return { widthMm: meta.widthMm, heightMm: meta.pageMm }
}

function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

function unavailable(what: UnavailableCode): { readonly ok: false; readonly error: AppError } {
  return { ok: false, error: { kind: 'unavailable', what } }
}
