// Paper, of a case or of the whole shop: what is on it comes from the book, and what left the building is noted there.
import type { Language } from '#shared/catalog/languages'
import type { SlipJob } from '#shared/contract/answers'
import type { Parsed } from '#shared/contract/contract'
import type { Result } from '#shared/contract/errors'
import { clerkName } from '#shared/domain/clerks'
import { notePrinted } from '#shared/domain/printing'
import { settingsOf } from '#shared/domain/settings'
import { noteBatchPrinted } from '#shared/domain/third/notePrinted'
import { findBatch } from '#shared/domain/third/records'
import type { Book } from '#shared/model/book'
import { printedSlips } from '#shared/model/printed'
import { refuse } from '#shared/model/refusal'
import type { Ruling, Scene } from '#shared/model/ruling'
import { batchListPrintable } from '#shared/slips/batchList'
import { type Printable, slipPrintable } from '#shared/slips/printable'
import { slipView } from '#shared/slips/slipView'
import { wordsOf } from '#shared/words/words'
import { refused } from './answer'
import { batchListView } from './batchLists'
import type { Desk } from './desk'
import { handOverPaper, noRepeatPaper } from './handOverPapers'
import { cashListOf, overdueListOf } from './lists'
import { sheetOf } from './sheets'
import type { OpenShop } from './shop'

type PrintedTo = 'printer' | 'pdf'
/** Writes into the book that the paper is out; null for paper that nobody needs to remember. */
type Noting = ((book: Book, scene: Scene, to: PrintedTo) => Ruling<unknown>) | null

type Prepared = {
  /** Slips go to the slip printer, everything else to the one for cut paper. */
  readonly printerFor: 'printer' | 'sheetPrinter'
  readonly noting: Noting
}

/** The jobs of this run: where each of them goes, and what is noted when it went. */
export class Slips {
  private readonly prepared = new Map<string, Prepared>()

  constructor(private readonly desk: Desk) {}

  async prepare(shop: OpenShop, input: Parsed<'slip.prepare'>): Promise<Result<SlipJob>> {
    const record = shop.book.cases.get(input.caseId)
    if (!record) return refused(refuse('no-such-case'))
    const { outside, computer } = this.desk
    const language = this.language(input)
    const isCopy = printedSlips(record) > 0
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
    const paper = slipPrintable(view, wordsOf(language).slip, computer.preferences.slipSize)
    const printed = { caseId: input.caseId, parts: input.parts, isCopy }
    return this.ready(paper, 'printer', (book, scene, to) => notePrinted(book, scene, { ...printed, to }))
  }

  async prepareSheet(shop: OpenShop, input: Parsed<'sheet.prepare'>): Promise<Result<SlipJob>> {
    const record = shop.book.cases.get(input.caseId)
    if (!record) return refused(refuse('no-such-case'))
    const language = this.language(input)
    const paper =
      input.sheet === 'noRepeat'
        ? noRepeatPaper(shop, this.desk.outside.clock.now(), record.id, language)
        : sheetOf(shop, record, { ...input, sheet: input.sheet }, language)
    if (!paper) return refused(refuse('nothing-to-print'))
    const { caseId, sheet: parts } = input
    const printed = { caseId, parts, isCopy: paper.isCopy }
    return this.ready(paper, 'sheetPrinter', (book, scene, to) =>
      notePrinted(book, scene, { ...printed, to }),
    )
  }

  /** What the shop paid and took in on one day: the book knows it anyway, so that nothing is noted. */
  async prepareCash(shop: OpenShop, input: Parsed<'cash.prepare'>): Promise<Result<SlipJob>> {
    const paper = cashListOf(shop, this.desk.outside.clock.now(), input.day, this.language(input))
    return this.ready(paper, 'sheetPrinter', null)
  }

  /** Everything that is late: of this moment only, so that nothing is noted. */
  async prepareOverdue(shop: OpenShop, input: Parsed<'overdue.prepare'>): Promise<Result<SlipJob>> {
    const paper = overdueListOf(shop, this.desk.outside.clock.now(), input.clerkId, this.language(input))
    return this.ready(paper, 'sheetPrinter', null)
  }

  /** The list that goes to the supplier with his batch. */
  async prepareBatch(shop: OpenShop, input: Parsed<'batch.prepare'>): Promise<Result<SlipJob>> {
    const { batchId } = input
    const looked = findBatch(shop.book, batchId)
    if (!looked.ok) return refused(looked.refusal)
    const language = this.language(input)
    const view = batchListView(shop.book, looked.found, language)
    if (view.pieces.length === 0) return refused(refuse('nothing-to-print'))
    const { isCopy } = view
    return this.ready(batchListPrintable(view, wordsOf(language)), 'sheetPrinter', (book, scene, to) =>
      noteBatchPrinted(book, scene, { batchId, to, isCopy }),
    )
  }

  /** The list of a shift. It says how things stand now, so that nothing is noted. */
  async prepareHandOver(shop: OpenShop, input: Parsed<'handOver.prepare'>): Promise<Result<SlipJob>> {
    const now = this.desk.outside.clock.now()
    const paper = handOverPaper(shop, now, input.handOverId, this.language(input))
    return paper ? this.ready(paper, 'sheetPrinter', null) : refused(refuse('no-such-hand-over'))
  }

  private language({ language }: { readonly language: Language | null }): Language {
    return language ?? this.desk.computer.preferences.language
  }

  /** Lays the paper out, and keeps what happens with it. */
  private async ready(
    paper: Printable,
    printerFor: Prepared['printerFor'],
    noting: Noting,
  ): Promise<Result<SlipJob>> {
    const { outside, computer } = this.desk
    const job = await outside.paper.prepare(paper, computer.preferences[printerFor])
    if (job.ok) this.prepared.set(job.value.jobId, { printerFor, noting })
    return job
  }

  async print(shop: OpenShop, jobId: string): Promise<Result<{ readonly printer: string }>> {
    const { printerFor = 'printer' } = this.prepared.get(jobId) ?? {}
    const printed = await this.desk.outside.paper.print(jobId, this.desk.computer.preferences[printerFor])
    if (printed.ok) await this.note(shop, jobId, 'printer')
    return printed
  }

  async pdf(shop: OpenShop, jobId: string): Promise<Result<{ readonly path: string }>> {
    const saved = await this.desk.outside.paper.pdf(jobId)
    if (saved.ok) await this.note(shop, jobId, 'pdf')
    return saved
  }

  /** The paper is out: that it cannot be noted (a read-only folder) must not look like a failed print. */
  private async note(shop: OpenShop, jobId: string, to: PrintedTo): Promise<void> {
    const noting = this.prepared.get(jobId)?.noting
    if (!noting) return
    const noted = await shop.notice('slip.note', (book, scene) => noting(book, scene, to))
    if (!noted.ok) this.desk.outside.log.warn('a print could not be noted in the book', noted.error)
  }
}
