// What the runtime tells the person at the terminal; never on standard output, which belongs to results.
export function say(line: string): void {
  process.stderr.write(`[runtime] ${line}\n`)
}
