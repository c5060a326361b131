// Sets of possible facts. A row of the policy table applies to a box of facts, and what is known about a piece leaves a box
// open: answers, gaps and overlaps are all found by cutting boxes.
import { NATURES, SCENARIO_IDS, SOLD_VIA_IDS } from '../../catalog/caseFacts'
import { ANSWERABLE_IDS, type PolicyWhen } from '../../model/policy'

/** Facts with a few values each; the days since receipt are an interval beside them. */
const YES_NO = [true, false] as const
const VALUES = {
  nature: NATURES,
  soldVia: SOLD_VIA_IDS,
  scenario: SCENARIO_IDS,
  liability: ANSWERABLE_IDS,
  returnable: YES_NO,
  resaleFit: YES_NO,
  warranty: YES_NO,
  misused: YES_NO,
  paidFreight: YES_NO,
} as const
type Valued = keyof typeof VALUES
export type FactName = Valued | 'days'

const NAMES = Object.keys(VALUES) as Valued[]
export const LAST_DAY = 9999

/** For each fact the bits of its possible values, and the days from and to. */
export type Box = { readonly bits: readonly number[]; readonly from: number; readonly to: number }

const allBits = NAMES.map(name => 2 ** VALUES[name].length - 1)

/** Conditions of a row, or what is known about a piece: what is left out or null is anything. */
export type Conditions = { readonly [Name in keyof PolicyWhen]?: Readonly<PolicyWhen[Name]> }

export function boxOf(conditions: Conditions): Box {
  const bits = NAMES.map((name, at) => {
    const wanted = conditions[name] ?? null
    if (wanted === null) return allBits[at] ?? 0
    const values: readonly unknown[] = VALUES[name]
    return [wanted].flat().reduce<number>((sum, value) => sum | (1 << values.indexOf(value)), 0)
  })
  return { bits, from: conditions.fromDay ?? 0, to: conditions.toDay ?? LAST_DAY }
}

/** The facts that both allow, or null. */
export function meet(a: Box, b: Box): Box | null {
  const from = Math.max(a.from, b.from)
  const to = Math.min(a.to, b.to)
  if (from > to) return null
  const bits: number[] = []
  for (let at = 0; at < NAMES.length; at++) {
    const both = (a.bits[at] ?? 0) & (b.bits[at] ?? 0)
    if (both === 0) return null
    bits.push(both)
  }
  return { bits, from, to }
}

/** What is left of a box when another one is cut out of it: boxes that do not meet each other. */
export function without(whole: Box, cut: Box): Box[] {
  const shared = meet(whole, cut)
  if (shared === null) return [whole]
  const left: Box[] = []
  const rest = [...whole.bits]
  for (let at = 0; at < NAMES.length; at++) {
    const inside = shared.bits[at] ?? 0
    const outside = (rest[at] ?? 0) & ~inside
    if (outside === 0) continue
    left.push({ ...whole, bits: rest.with(at, outside) })
    rest[at] = inside
  }
  if (whole.from < shared.from) left.push({ bits: rest, from: whole.from, to: shared.from - 1 })
  if (whole.to > shared.to) left.push({ bits: rest, from: shared.to + 1, to: whole.to })
  return left
}

/** The one fact in which two boxes exclude each other: it alone decides between them. Null when there are several. */
export function soleDifference(a: Box, b: Box): FactName | null {
  let found: FactName | null = a.from > b.to || b.from > a.to ? 'days' : null
  for (let at = 0; at < NAMES.length; at++) {
    if (((a.bits[at] ?? 0) & (b.bits[at] ?? 0)) !== 0) continue
    if (found !== null) return null
    found = NAMES[at] ?? null
  }
  return found
}

export type FactExample = Readonly<Record<Valued, string>> & { readonly days: number }

/** One possible piece of the box, for a sentence that shows what is meant. */
export function exampleOf(box: Box): FactExample {
  const values = NAMES.map((name, at) => {
    const first = VALUES[name].find((_, index) => ((box.bits[at] ?? 0) & (1 << index)) !== 0)
    return [name, String(first)]
  })
  return { ...Object.fromEntries(values), days: box.from } as FactExample
}
