// Paper about a case, slips and sheets: what is on it comes from the book, and what left the building is noted there.
import type { SlipJob } from '#shared/contract/answers'
import type { Parsed } from '#shared/contract/contract'
import type { Result } from '#shared/contract/errors'
import { clerkName } from '#shared/domain/clerks'
import { notePrinted } from '#shared/domain/printing'
import { settingsOf } from '#shared/domain/settings'
import type { CaseId } from '#shared/model/ids'
import { refuse } from '#shared/model/refusal'
import { SHEETS, type SheetId } from '#shared/model/treatment'
import { slipPrintable } from '#shared/slips/printable'
import { type SlipParts, slipView, wasPrinted } from '#shared/slips/slipView'
import { wordsOf } from '#shared/words/words'
import { refused } from './answer'
import type { Desk } from './desk'
import { sheetOf } from './sheets'
import type { OpenShop } from './shop'

type Prepared = {
  readonly caseId: CaseId
  readonly parts: SlipParts | SheetId
  readonly isCopy: boolean
}

/** The jobs of this run: which case each of them shows. */
export class Slips {
  private readonly prepared = new Map<string, Prepared>()

  constructor(private readonly desk: Desk) {}

  async prepare(shop: OpenShop, input: Parsed<'slip.prepare'>): Promise<Result<SlipJob>> {
    const record = shop.book.cases.get(input.caseId)
    if (!record) return refused(refuse('no-such-case'))
    const { outside, computer } = this.desk
    const language = input.language ?? computer.preferences.language
    const isCopy = wasPrinted(record)
    const view = slipView({
      record,
      customer: record.customerId === null ? undefined : shop.book.customers.get(record.customerId),
      settings: settingsOf(shop.book),
      nameOf: clerk => clerkName(shop.book, clerk),
      now: outside.clock.now(),
      language,
      parts: input.parts,
      isCopy,
    })
    const { printer, slipSize } = computer.preferences
    const job = await outside.paper.prepare(slipPrintable(view, wordsOf(language).slip, slipSize), printer)
    if (job.ok) this.prepared.set(job.value.jobId, { caseId: input.caseId, parts: input.parts, isCopy })
    return job
  }

  async prepareSheet(shop: OpenShop, input: Parsed<'sheet.prepare'>): Promise<Result<SlipJob>> {
    const record = shop.book.cases.get(input.caseId)
    if (!record) return refused(refuse('no-such-case'))
    const language = input.language ?? this.desk.computer.preferences.language
    const paper = sheetOf(shop, record, input, language)
    if (!paper) return refused(refuse('nothing-to-print'))
    const job = await this.desk.outside.paper.prepare(paper, this.printerOf(input.sheet))
    const { caseId, sheet: parts } = input
    if (job.ok) this.prepared.set(job.value.jobId, { caseId, parts, isCopy: paper.isCopy })
    return job
  }

  /** What the shop paid and took in on one day. */
  async prepareCash(_shop: OpenShop, _input: Parsed<'cash.prepare'>): Promise<Result<SlipJob>> {
    return refused(refuse('nothing-to-print'))
  }

  /** The list that goes to the supplier with his batch. */
  async prepareBatch(_shop: OpenShop, _input: Parsed<'batch.prepare'>): Promise<Result<SlipJob>> {
    return refused(refuse('nothing-to-print'))
  }

  /** Slips go to the slip printer, sheets to the one for cut paper. */
  private printerOf(parts: Prepared['parts']): string | null {
    const { printer, sheetPrinter } = this.desk.computer.preferences
    return SHEETS.some(sheet => sheet === parts) ? sheetPrinter : printer
  }

  async print(shop: OpenShop, jobId: string): Promise<Result<{ readonly printer: string }>> {
    const parts = this.prepared.get(jobId)?.parts ?? 'both'
    const printed = await this.desk.outside.paper.print(jobId, this.printerOf(parts))
    if (printed.ok) await this.note(shop, jobId, 'printer')
    return printed
  }

  async pdf(shop: OpenShop, jobId: string): Promise<Result<{ readonly path: string }>> {
    const saved = await this.desk.outside.paper.pdf(jobId)
    if (saved.ok) await this.note(shop, jobId, 'pdf')
    return saved
  }

  /** The paper is out: that it cannot be noted (a read-only folder) must not look like a failed print. */
  private async note(shop: OpenShop, jobId: string, to: 'printer' | 'pdf'): Promise<void> {
    const job = this.prepared.get(jobId)
    if (!job) return
    const noted = await shop.notice('slip.note', (book, scene) => notePrinted(book, scene, { ...job, to }))
    if (!noted.ok) this.desk.outside.log.warn('a print could not be noted in its case', noted.error)
  }
}
