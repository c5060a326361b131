// What a command has changed is news a moment before its answer comes. The answer goes first: what the clerk waits for
// is asked before the lists around it are asked anew.

/** A command that takes longer, such as printing, holds no news up. */
const LONGEST_MS = 50

let underWay = 0
let waiting: (() => void)[] = []
let timer: ReturnType<typeof setTimeout> | undefined

export function asked(): void {
  underWay += 1
}

export function answered(): void {
  underWay -= 1
  if (underWay === 0 && waiting.length > 0) takeIn(0)
}

/** Runs at once, or right behind the answer of the command that is under way. */
export function behindAnswers(run: () => void): void {
  if (underWay === 0 && waiting.length === 0) {
    run()
    return
  }
  waiting.push(run)
  if (timer === undefined) takeIn(LONGEST_MS)
}

function takeIn(afterMs: number): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    timer = undefined
    const ready = waiting
    waiting = []
    for (const run of ready) run()
  }, afterMs)
}
