// Sentences with gaps: `{customer}` is a variable, `[…]` a part that is left out when a variable inside it is unknown.
import { scriptVariable, type VariableName } from '../../catalog/scriptVariables'

export type Variables = Readonly<Record<VariableName, string | null>>

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: VariableName }
export type TemplatePart = Piece | { readonly kind: 'maybe'; readonly parts: readonly Piece[] }

/** `name` is what stands wrong there: the unknown name, or the sign that has no partner. */
export type TemplateReading =
  | { readonly ok: true; readonly parts: readonly TemplatePart[] }
  | { readonly ok: false; readonly code: 'unknown-variable' | 'unclosed'; readonly name: string }

/** What stands for a variable that nobody knows: a gap to fill in by hand, as on a form. */
export const GAP = '＿＿'

const SIGNS = /([{}[\]])/

export function readTemplate(text: string): TemplateReading {
  const parts: TemplatePart[] = []
  // Where pieces go: to the template, or to the part in brackets that is open.
  let maybe: Piece[] | null = null
  const tokens = text.split(SIGNS)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? ''
    if (token === '{') {
      const inside = tokens[at + 1] ?? ''
      if (tokens[at + 2] !== '}') return { ok: false, code: 'unclosed', name: '{' }
      const name = scriptVariable(inside)
      if (name === null) return { ok: false, code: 'unknown-variable', name: inside.trim() }
      ;(maybe ?? parts).push({ kind: 'variable', name })
      at += 2
    } else if (token === '[' && maybe === null) {
      maybe = []
    } else if (token === ']' && maybe !== null) {
      parts.push({ kind: 'maybe', parts: maybe })
      maybe = null
    } else if (SIGNS.test(token)) {
      return { ok: false, code: 'unclosed', name: token }
    } else if (token !== '') {
      ;(maybe ?? parts).push({ kind: 'text', text: token })
    }
  }
  return maybe === null ? { ok: true, parts } : { ok: false, code: 'unclosed', name: '[' }
}

/** A template that cannot be read stays as it is: better a sentence with signs in it than none. */
export function fillTemplate(text: string, variables: Variables): string {
  const reading = readTemplate(text)
  if (!reading.ok) return text
  const fill = (part: Piece) => (part.kind === 'text' ? part.text : (variables[part.name] ?? GAP))
  return reading.parts
    .map(part => {
      if (part.kind !== 'maybe') return fill(part)
      const known = part.parts.every(piece => piece.kind === 'text' || variables[piece.name] !== null)
      return known ? part.parts.map(fill).join('') : ''
    })
    .join('')
    .trim()
}
