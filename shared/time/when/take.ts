// Reading a typed text bit by bit: what was understood is taken out, the rest is left for the next reader.

/** What is left of the text after one part was read. */
export type Read<Value> = { readonly value: Value; readonly rest: string }

export function take<Value>(
  text: string,
  pattern: RegExp,
  read: (found: RegExpExecArray) => Value | null,
): Read<Value> | null {
  const found = pattern.exec(text)
  if (!found) return null
  const value = read(found)
  if (value === null) return null
  return { value, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim() }
}

export function firstOf<Value>(
  text: string,
  ways: readonly ((text: string) => Read<Value> | null)[],
): Read<Value> | null {
  for (const way of ways) {
    const found = way(text)
    if (found) return found
  }
  return null
}
