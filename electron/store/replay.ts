// Replays journals over what the files hold: every good line once, in order; gaps, forks and damage are named.
import type { Durable } from './journal'
import type { JournalLine, JournalScan } from './journalReader'
import type { BookRecord, CollectionName } from './port'
import { type Notice, notice } from './problems'

export type Replayed = {
  readonly last: Durable
  readonly lastAt: number
  readonly lines: number
  readonly bytes: number
  /** True when the journals are not a clean continuation: the store checkpoints at once, so that it need not replay them again. */
  readonly isDamaged: boolean
  /** Journals whose content was not used completely: copy them aside. */
  readonly suspects: ReadonlySet<number>
  readonly notices: readonly Notice[]
}

/** Where the records of the journals go: into the book at a start, into new files when the archive is compacted. */
export type ReplayTarget = {
  /** What was saved from damaged files may be newer than the journals that are left. */
  readonly mayBeAhead: boolean
  /** The revision that it has; null when it cannot tell. */
  revOf(collection: CollectionName, id: string): number | null
  take(collection: CollectionName, record: BookRecord, seq: number): void
}

const maxNamed = 50

export function replay(target: ReplayTarget, scans: readonly JournalScan[], base: Durable): Replayed {
  const run = new Replay(target, base)
  const limits = limitsOf(scans)
  for (const scan of scans) run.journal(scan, limits.get(scan.number))
  return run.result()
}

type Limit = { readonly size: number; readonly isReplaced: boolean }

/** How much of each journal counts, as later journals by the same writer say. */
function limitsOf(scans: readonly JournalScan[]): Map<number, Limit> {
  const limits = new Map<number, Limit>()
  for (const { header } of scans) {
    const follows = header?.follows
    if (!follows) continue
    limits.set(follows.journal, { size: follows.size, isReplaced: follows.why === 'replaced' })
  }
  return limits
}

class Replay {
  private last: Durable
  private lastAt = 0
  private lines = 0
  private bytes = 0
  private isDamaged = false
  private readonly suspects = new Set<number>()
  private readonly notices: Notice[] = []
  private readonly crcs = new Map<number, string>()
  private readonly gaps: string[] = []
  private readonly conflicts: string[] = []
  private readonly replaced: { scan: JournalScan; lines: JournalLine[] }[] = []

  constructor(
    private readonly target: ReplayTarget,
    base: Durable,
  ) {
    this.last = base
    this.crcs.set(base.seq, base.crc)
  }

  journal(scan: JournalScan, limit: Limit | undefined): void {
    if (scan.badInside > 0) {
      this.isDamaged = true
      this.suspects.add(scan.number)
      this.notices.push(notice('journalDamaged', 'bad', { journal: scan.number, places: scan.badInside }))
    }
    this.bytes += scan.bytes.length
    const late: JournalLine[] = []
    for (const line of scan.lines) {
      if (limit !== undefined && line.end > limit.size) late.push(line)
      else this.line(line, scan.number)
    }
    if (limit?.isReplaced && late.length > 0) this.replaced.push({ scan, lines: late })
  }

  private line(line: JournalLine, journal: number): void {
    const known = this.crcs.get(line.seq)
    if (line.seq <= this.last.seq) {
      // Written twice on purpose (a replaced journal), or before the segments. A different line under a number that is
      // taken means two writers at the same time: the first one stands, the other is named and kept aside.
      if (known !== undefined && known !== line.crc) this.conflict(line, journal)
      return
    }
    if (line.seq > this.last.seq + 1) {
      this.isDamaged = true
      this.notices.push(notice('journalGap', 'bad', { from: this.last.seq + 1, to: line.seq - 1, journal }))
    } else if (line.before !== this.last.crc) {
      this.conflict(line, journal)
    }
    for (const { collection, record } of line.ops) {
      // A first revision follows on nothing: no need to look for what was before it.
      const isFirst = record.rev === 1 && !this.target.mayBeAhead
      const before = isFirst ? 0 : this.target.revOf(collection, record.id)
      if (before !== null && record.rev < before) continue
      if (before !== null && record.rev > before + 1) this.gaps.push(`${collection}/${record.id}`)
      this.target.take(collection, record, line.seq)
    }
    this.last = { seq: line.seq, crc: line.crc }
    this.lastAt = line.at
    this.lines++
    this.crcs.set(line.seq, line.crc)
  }

  private conflict(line: JournalLine, journal: number): void {
    this.isDamaged = true
    this.suspects.add(journal)
    for (const { collection, record } of line.ops) this.conflicts.push(`${collection}/${record.id}`)
  }

  result(): Replayed {
    for (const { scan, lines } of this.replaced) {
      for (const line of lines) if (this.crcs.get(line.seq) !== line.crc) this.conflict(line, scan.number)
    }
    const named = (records: readonly string[]) => ({
      records: [...new Set(records)].slice(0, maxNamed),
      count: new Set(records).size,
    })
    if (this.gaps.length > 0) this.notices.push(notice('recordGaps', 'bad', named(this.gaps)))
    if (this.conflicts.length > 0) this.notices.push(notice('journalConflict', 'bad', named(this.conflicts)))
    const { last, lastAt, lines, bytes, isDamaged, suspects, notices } = this
    return { last, lastAt, lines, bytes, isDamaged, suspects, notices }
  }
}
