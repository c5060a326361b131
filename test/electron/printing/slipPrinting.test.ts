// Slips from the view to paper or PDF, with a press that does as it is told and real folders.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Press, SystemPrinter } from '#electron/app/printing/press'
import { createSlipPrinting, LONGEST_PAGE_MM } from '#electron/app/printing/slipPrinting'
import { SLIP_POLICY } from '#electron/app/printing/slipResponse'
import { slipPrintable } from '#shared/slips/printable'
import { slip as words } from '#shared/words/zh-CN/slip'
import { aSlipView } from '../../shared/slips/slipCase'

const XP80: SystemPrinter = { name: 'XP-80C', label: 'XP 80', isDefault: true }
const PDF = Buffer.from('%PDF /MediaBox [0 0 227.03999 600.96] end', 'latin1')

let folder: string
let asked: unknown[][]
let press: Press
let time: number

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slips-'))
  asked = []
  time = 0
  press = {
    measure: async () => ({ heightMm: 212, overflowMm: 0, hasFont: true }),
    print: async (...input) => {
      asked.push(input)
      return { ok: true }
    },
    pdf: async () => PDF,
    printers: async () => [XP80],
  }
})
afterEach(() => rm(folder, { recursive: true }))

function printing(change: Partial<Press> = {}, documents = () => folder) {
  let jobs = 0
  return createSlipPrinting({
    press: { ...press, ...change },
    newId: () => `job-${++jobs}`,
    now: () => time,
    documentsFolder: documents,
    log: () => undefined,
  })
}

async function ready(change: Partial<Press> = {}, documents = () => folder) {
  const slips = printing(change, documents)
  const job = await slips.prepare(slipPrintable(aSlipView(), words, 'roll80'), 'XP-80C')
  if (!job.ok) throw new Error('not prepared')
  return { slips, job: job.value }
}

const failed = (what: string) => ({ ok: false, error: { kind: 'unavailable', what } })

describe('prepare', () => {
  it('gives the slip its own height, and serves the page with that very height', async () => {
    const { slips, job } = await ready()
    expect(job).toMatchObject({
      url: 'app://slip/job-1',
      widthMm: 80,
      heightMm: 212,
      hasFont: true,
      printer: 'XP-80C',
    })
    const answer = slips.answer(job.jobId)
    expect(await answer.text()).toContain('@page { size: 80mm 212mm; margin: 0 }')
    expect(answer.headers.get('content-security-policy')).toBe(SLIP_POLICY)
  })

  it('allows no script on the page and no frame but the app', () => {
    expect(SLIP_POLICY).toContain("default-src 'none'")
    expect(SLIP_POLICY).not.toContain('script-src')
    expect(SLIP_POLICY).toContain('frame-ancestors app://bundle')
  })

  it('puts a slip longer than a page on several pages instead of cutting it', async () => {
    const { slips, job } = await ready({
      measure: async () => ({ heightMm: 9000, overflowMm: 0, hasFont: true }),
    })
    expect(job.heightMm).toBe(9000)
    expect(await slips.answer(job.jobId).text()).toContain(`size: 80mm ${LONGEST_PAGE_MM}mm`)
    await slips.print(job.jobId, 'XP-80C')
    expect(asked[0]?.[2]).toEqual({ widthMm: 80, heightMm: LONGEST_PAGE_MM })
  })

  it('is never wider than high, which some drivers would turn', async () => {
    const { job } = await ready({ measure: async () => ({ heightMm: 40, overflowMm: 0, hasFont: true }) })
    expect(job.heightMm).toBeGreaterThan(job.widthMm)
  })

  it('says that the chosen printer is away, and that there is no font', async () => {
    const { job } = await ready({
      printers: async () => [],
      measure: async () => ({ heightMm: 212, overflowMm: 0, hasFont: false }),
    })
    expect(job).toMatchObject({ printer: null, hasFont: false })
  })

  it('still shows the slip when the list of printers cannot be read', async () => {
    const { job } = await ready({ printers: () => Promise.reject(new Error('no spooler')) })
    expect(job.printer).toBeNull()
  })

  it('comes back with an error when the slip cannot be laid out', async () => {
    const slips = printing({ measure: () => Promise.reject(new Error('gone')) })
    expect(await slips.prepare(slipPrintable(aSlipView(), words, 'roll80'), null)).toEqual(
      failed('print-failed'),
    )
    expect(slips.answer('job-1').status).toBe(404)
  })
})

describe('print', () => {
  it('sends the page that was looked at, with its size', async () => {
    const { slips, job } = await ready()
    expect(await slips.print(job.jobId, 'XP-80C')).toEqual({ ok: true, value: { printer: 'XP-80C' } })
    expect(asked).toEqual([['app://slip/job-1', 'XP-80C', { widthMm: 80, heightMm: 212 }]])
  })

  it('sends nothing without a printer, or to one that is not there', async () => {
    const { slips, job } = await ready()
    expect(await slips.print(job.jobId, null)).toEqual(failed('no-printer'))
    expect(await slips.print(job.jobId, 'Gone')).toEqual(failed('printer-gone'))
    expect(asked).toEqual([])
  })

  it('tells a printer that fails from one that vanished half-way', async () => {
    const jam = await ready({ print: async () => ({ ok: false, reason: 'jam' }) })
    expect(await jam.slips.print(jam.job.jobId, 'XP-80C')).toEqual(failed('print-failed'))

    let there = true
    const pulled = await ready({
      printers: async () => (there ? [XP80] : []),
      print: async () => {
        there = false
        throw new Error('pulled out')
      },
    })
    expect(await pulled.slips.print(pulled.job.jobId, 'XP-80C')).toEqual(failed('printer-gone'))
  })

  it('knows a slip for half an hour and no longer', async () => {
    const { slips, job } = await ready()
    time = 31 * 60_000
    expect(await slips.print(job.jobId, 'XP-80C')).toEqual(failed('slip-expired'))
    expect(await slips.pdf(job.jobId)).toEqual(failed('slip-expired'))
    expect(slips.answer(job.jobId).status).toBe(404)
  })

  it('keeps the last twenty slips', async () => {
    const { slips, job } = await ready()
    for (let more = 0; more < 20; more++)
      await slips.prepare(slipPrintable(aSlipView(), words, 'roll80'), null)
    expect(slips.answer(job.jobId).status).toBe(404)
    expect(slips.answer('job-21').status).toBe(200)
  })
})

describe('PDF', () => {
  const papers = () => join(folder, '售后小票')

  it('is saved under the case number, trimmed to the paper', async () => {
    const { slips, job } = await ready()
    const path = join(papers(), 'SH-261122-007.pdf')
    expect(await slips.pdf(job.jobId)).toEqual({ ok: true, value: { path } })
    expect(await readFile(path, 'latin1')).toBe('%PDF /MediaBox [0 0 226.77165 600.96] end')
  })

  it('never writes over another', async () => {
    const { slips, job } = await ready()
    await slips.pdf(job.jobId)
    await slips.pdf(job.jobId)
    await writeFile(join(papers(), 'SH-261122-007-3.pdf'), 'somebody else')
    await slips.pdf(job.jobId)
    expect(await readdir(papers())).toEqual([
      'SH-261122-007-2.pdf',
      'SH-261122-007-3.pdf',
      'SH-261122-007-4.pdf',
      'SH-261122-007.pdf',
    ])
    expect(await readFile(join(papers(), 'SH-261122-007-3.pdf'), 'utf8')).toBe('somebody else')
  })

  it('fails with a word when there is no folder for it', async () => {
    const blocked = join(folder, 'file')
    await writeFile(blocked, '')
    const { slips, job } = await ready({}, () => blocked)
    expect(await slips.pdf(job.jobId)).toEqual(failed('pdf-failed'))
    const none = await ready({}, () => {
      throw new Error('no documents folder')
    })
    expect(await none.slips.pdf(none.job.jobId)).toEqual(failed('pdf-failed'))
  })
})

it('lists the printers and marks the chosen one', async () => {
  expect(await printing().printers('XP-80C')).toEqual([{ ...XP80, chosen: true }])
  expect(await printing().printers(null)).toEqual([{ ...XP80, chosen: false }])
})
