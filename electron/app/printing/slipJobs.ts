// Slips that are ready: kept in memory for as long as somebody may still look at them or print them.
/** What main knows about a slip besides its HTML. Millimetres; `pageMm` is less than `heightMm` for very long slips. */
export type SlipMeta = {
  readonly widthMm: number
  readonly heightMm: number
  readonly pageMm: number
  /** Case number, for the log. */
  readonly no: string
  /** Names for the PDF: folder inside the documents folder, and file without its extension. */
  readonly folder: string
  readonly fileName: string
}
export type SlipJob = { readonly html: string; readonly meta: SlipMeta }

export type SlipJobs = {
  add(html: string, meta: SlipMeta): string
  /** The same slip with another text; its address stays. */
  replace(jobId: string, html: string, meta: SlipMeta): void
  get(jobId: string): SlipJob | undefined
  drop(jobId: string): void
}

const MOST_JOBS = 20
const LIFE_MS = 30 * 60_000

/** SECURITY: `newId` must not be guessable, so that a page cannot read the slips of others by counting. */
export function createSlipJobs(newId: () => string, now: () => number): SlipJobs {
  // A Map keeps the order of insertion: its first entry is the oldest.
  const jobs = new Map<string, SlipJob & { readonly until: number }>()

  function forget(): void {
    for (const [id, job] of jobs) if (job.until <= now()) jobs.delete(id)
    for (const id of jobs.keys()) {
      if (jobs.size <= MOST_JOBS) break
      jobs.delete(id)
    }
  }

  return {
    add(html, meta) {
      const id = newId()
      jobs.set(id, { html, meta, until: now() + LIFE_MS })
      forget()
      return id
    },
    replace(jobId, html, meta) {
      if (jobs.has(jobId)) jobs.set(jobId, { html, meta, until: now() + LIFE_MS })
    },
    get(jobId) {
      forget()
      return jobs.get(jobId)
    },
    drop(jobId) {
      jobs.delete(jobId)
    },
  }
}
