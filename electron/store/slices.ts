// Long work on the main thread in slices of a few milliseconds: what the window asks meanwhile is answered in between.

const sliceMs = 8

export class Slices {
  private began = performance.now()

  /** Time to rest. */
  get isOver(): boolean {
    return performance.now() - this.began >= sliceMs
  }

  async rest(): Promise<void> {
    await new Promise(resolve => setImmediate(resolve))
    this.began = performance.now()
  }
}
