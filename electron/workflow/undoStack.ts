// The last actions of this run that can be taken back. Lives in main, so a reloaded window still has them.

import type { Step } from '#shared/domain/undo'
import type { BookRecord } from '#shared/model/book'
import type { ClerkId } from '#shared/model/ids'
import type { BeforeImage } from '../store/store'

const DEPTH = 20

export type UndoEntry = {
  /** Name of the command. */
  readonly what: string
  readonly by: ClerkId
  /** Milliseconds since 1970 UTC. */
  readonly at: number
  readonly steps: readonly Step[]
}

export class UndoStack {
  private entries: UndoEntry[] = []

  push(entry: Omit<UndoEntry, 'steps'>, before: readonly BeforeImage[]): void {
    if (before.length === 0) return
    const steps = before.map(
      ({ collection, id, record }): Step => ({
        collection,
        id,
        before: record as BookRecord | null,
        afterRev: (record?.rev ?? 0) + 1,
      }),
    )
    this.entries = [...this.entries, { ...entry, steps }].slice(-DEPTH)
  }

  last(): UndoEntry | null {
    return this.entries.at(-1) ?? null
  }

  /** A change that nobody has to take back (a print, an undo) moved this record on: older entries may step over it. */
  carryOver(id: string, from: number, to: number): void {
    this.entries = this.entries.map(entry => ({
      ...entry,
      steps: entry.steps.map(step =>
        step.id === id && step.afterRev === from ? { ...step, afterRev: to } : step,
      ),
    }))
  }

  /** The last entry was taken back: what it had changed stands one revision further than it found it. */
  tookBackLast(): void {
    const taken = this.entries.at(-1)
    this.entries = this.entries.slice(0, -1)
    for (const { id, before, afterRev } of taken?.steps ?? []) {
      if (before !== null) this.carryOver(id, before.rev, afterRev + 1)
    }
  }
}
