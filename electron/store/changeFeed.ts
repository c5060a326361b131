// Who wants to know of changes is told of each; the last thousand are remembered for who comes later.
import type { Applied } from './port'

const remembered = 1_000

export class ChangeFeed {
  private readonly listeners = new Set<(applied: Applied) => void>()
  private readonly recent: Applied[] = []

  /** `onBug`: the command is on the disk already, so a listener's mistake must not turn it into a failure. */
  constructor(private readonly onBug: (bug: unknown) => void) {}

  subscribe(listener: (applied: Applied) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  publish(applied: Applied): void {
    this.recent.push(applied)
    if (this.recent.length > remembered) this.recent.shift()
    for (const listener of this.listeners) {
      try {
        listener(applied)
      } catch (bug) {
        this.onBug(bug)
      }
    }
  }

  /** What came after `seq`, oldest first; null when that reaches further back than is remembered. `last`: the newest of all. */
  since(seq: number, last: number): readonly Applied[] | null {
    if (seq >= last) return []
    const [oldest] = this.recent
    return oldest === undefined || oldest.seq > seq + 1 ? null : this.recent.filter(one => one.seq > seq)
  }
}
