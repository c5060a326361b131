// The longest time for which a thread did nothing else than one piece of work.

export type StallWatch = {
  /** Milliseconds; ends the watch. */
  longest(): number
}

const EVERY_MS = 1

export function watchStalls(): StallWatch {
  let longest = 0
  let last = performance.now()
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last - EVERY_MS)
    last = now
  }
  const timer = setInterval(look, EVERY_MS)
  return {
    longest: () => {
      look()
      clearInterval(timer)
      return longest
    },
  }
}
