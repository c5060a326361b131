// Goods in the shop: arrived, inspected, handed back (R10, R127).
import type { Book } from '../../model/book'
import type { Case, EventKind } from '../../model/case'
import { type CaseLine, isHere } from '../../model/goods'
import type { CaseId, LineId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'
import { backToUs } from '../moves'

type Lines = { caseId: CaseId; lineIds: readonly LineId[] }

/** Applies one step to the chosen lines; `check` says why a line cannot take it. */
function stepLines(
  book: Book,
  scene: Scene,
  input: Lines,
  step: {
    readonly kind: EventKind
    readonly text: string
    readonly facts: Record<string, string | boolean>
    readonly check: (line: CaseLine) => Refusal | null
    readonly apply: (line: CaseLine) => CaseLine
    readonly patch?: (before: Case) => Partial<Case>
  },
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const chosen = before.lines.filter(line => input.lineIds.includes(line.id))
  if (chosen.length !== new Set(input.lineIds).size) return no(refuse('no-such-line'))
  for (const line of chosen) {
    const wrong = step.check(line)
    if (wrong) return no(wrong)
  }
  const lines = before.lines.map(line => (chosen.includes(line) ? step.apply(line) : line))
  const event = newEvent(scene, step.kind, step.text, {
    items: chosen.map(line => line.itemName).join('、'),
    ...step.facts,
  })
  return yes(null, [nextCase(before, scene, { lines, ...step.patch?.(before) }, [event])])
}

export function goodsArrive(book: Book, scene: Scene, input: Lines & { place: string }): Ruling<null> {
  return stepLines(book, scene, input, {
    kind: 'arrived',
    text: '',
    facts: { place: input.place },
    check: line => (isHere(line) ? refuse('goods-already-here') : null),
    apply: line => ({
      ...line,
      state: 'arrived',
      stateAt: instant(scene.now),
      place: input.place || line.place,
      inspection: null,
    }),
  })
}

/** After the inspection it is our move: decide and tell. */
export function goodsInspect(
  book: Book,
  scene: Scene,
  input: Lines & { good: boolean; remark: string },
): Ruling<null> {
  const inspection = { at: instant(scene.now), by: scene.by, ok: input.good, remark: input.remark }
  return stepLines(book, scene, input, {
    kind: 'inspected',
    text: input.remark,
    facts: { good: input.good },
    check: line => {
      if (!isHere(line)) return refuse('goods-not-here')
      return line.inspection === null ? null : refuse('already-inspected')
    },
    apply: line => ({ ...line, inspection, state: 'inspected', stateAt: inspection.at }),
    patch: before => backToUs(before, inspection.at),
  })
}

export function goodsHandBack(book: Book, scene: Scene, input: Lines): Ruling<null> {
  return stepLines(book, scene, input, {
    kind: 'handedBack',
    text: '',
    facts: {},
    check: line => (isHere(line) ? null : refuse('goods-not-here')),
    apply: line => ({ ...line, state: 'givenBack', stateAt: instant(scene.now), place: '' }),
  })
}
