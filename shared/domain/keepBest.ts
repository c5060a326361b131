// The few best of very many, in order, without sorting those that nobody sees.

/** Puts `one` into the ordered `best` where it belongs, if it does. `isBefore` is the order. */
export function keepBest<One>(
  best: One[],
  most: number,
  one: One,
  isBefore: (a: One, b: One) => boolean,
): void {
  const last = best.at(-1)
  if (best.length === most && last !== undefined && !isBefore(one, last)) return
  let place = best.length
  while (place > 0 && isBefore(one, best[place - 1] as One)) place--
  best.splice(place, 0, one)
  if (best.length > most) best.pop()
}
