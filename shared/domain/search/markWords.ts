// Marks in a text what was looked for.
import { foldText } from '../talk/keywords'

/** The text in pieces, those that were looked for marked; capitals and width do not matter. */
export function markWords(text: string, query: string): readonly { text: string; hit: boolean }[] {
  const words = foldText(query)
    .split(' ')
    .filter(word => word !== '')
  const whole = foldText(text)
  // Most of what a list shows is not what was looked for; the signs need not be gone through one by one.
  if (!words.some(word => whole.includes(word))) return text === '' ? [] : [{ text, hit: false }]
  const folded = [...text].map(foldText)
  const isHit = folded.map(() => false)
  for (const word of words) {
    const length = [...word].length
    for (let at = 0; at + length <= folded.length; at++) {
      if (folded.slice(at, at + length).join('') === word) isHit.fill(true, at, at + length)
    }
  }
  const pieces: { text: string; hit: boolean }[] = []
  ;[...text].forEach((letter, at) => {
    const last = pieces.at(-1)
    if (last && last.hit === isHit[at]) last.text += letter
    else pieces.push({ text: letter, hit: isHit[at] ?? false })
  })
  return pieces
}
