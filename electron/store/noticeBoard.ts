// Collects what the store has to say during a run, each thing once, and gives the health light its colour.
import type { Notice, NoticeLevel } from './problems'

const maxKept = 100

export class NoticeBoard {
  private readonly kept = new Map<string, Notice>()

  constructor(private readonly onNotice: (notice: Notice) => void = () => undefined) {}

  readonly add = (notice: Notice): void => {
    const key = JSON.stringify([notice.code, notice.params])
    if (this.kept.has(key) || this.kept.size >= maxKept) return
    this.kept.set(key, notice)
    this.onNotice(notice)
  }

  /** For conditions that can pass, such as a full disk. */
  clear(code: Notice['code'], isOver: (params: Notice['params']) => boolean = () => true): void {
    for (const [key, notice] of this.kept)
      if (notice.code === code && isOver(notice.params)) this.kept.delete(key)
  }

  list(): readonly Notice[] {
    return [...this.kept.values()]
  }

  light(): 'green' | 'yellow' | 'red' {
    const has = (level: NoticeLevel) => this.list().some(notice => notice.level === level)
    if (has('bad')) return 'red'
    return has('warning') ? 'yellow' : 'green'
  }
}
