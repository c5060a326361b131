// What every measurement needs: a clock around a piece of work.

export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export function timeOf(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

export const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
