// Runs inside the app's page: saves one note after the other, and watches for how long the page does nothing else.

export type Stalling = {
  readonly caseIds: readonly string[]
  /** Milliseconds between two notes. */
  readonly pace: number
  /** Stops by itself after so many. */
  readonly most: number
}

type Bridge = { readonly call: (name: string, input: unknown) => Promise<{ readonly ok: boolean }> }

declare global {
  interface Window {
    benchIsOver?: boolean
  }
}

/** Answers with the longest stall in milliseconds. */
export async function noteOn({ caseIds, pace, most }: Stalling): Promise<number> {
  const { bridge } = globalThis as unknown as { bridge: Bridge }
  /** What Chromium waits at least between two timers in a row. */
  const least = 4
  let longest = 0
  let last = performance.now()
  let isWatching = true
  const look = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last - least)
    last = now
    if (isWatching) setTimeout(look)
  }
  look()
  window.benchIsOver = false
  for (let n = 0; n < most && !window.benchIsOver; n++) {
    const caseId = caseIds[n % caseIds.length]
    const saved = await bridge.call('followUp.note', {
      caseId,
      text: `第 ${n} 次：电话未接，已留言，明天上午再联系一次。`,
    })
    if (!saved.ok) throw new Error('the note was not saved')
    await new Promise(resolve => setTimeout(resolve, pace))
  }
  isWatching = false
  return longest
}

export function stopNoting(): void {
  window.benchIsOver = true
}
