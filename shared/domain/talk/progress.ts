// Where a talk stands: which of the six stages (R9), and which line comes next. Read from the facts and from what was said.
import { STAGE_IDS, type StageId } from '../../catalog/stages'
import type { CaseEvent } from '../../model/case'
import type { CaseView } from '../../model/views'
import type { TalkLine } from './composeTalk'

export type TalkState = Pick<CaseView, 'contactedAt' | 'toSettle'> & {
  readonly card: Pick<CaseView['card'], 'createdAt' | 'outcome' | 'closedAt'>
  readonly events: readonly Pick<CaseEvent, 'kind' | 'facts'>[]
}

const later = (a: StageId, b: StageId) => (STAGE_IDS.indexOf(a) > STAGE_IDS.indexOf(b) ? a : b)

/** What the facts alone say. A case that was registered face to face counts as contacted; its talk only begins. */
function stageOfFacts(view: TalkState): StageId {
  if (view.card.closedAt !== null) return 'close'
  if (view.toSettle || view.card.outcome !== null) return 'followUp'
  if (view.contactedAt === null) return 'contact'
  const spokenSince = view.events.some(event => event.kind === 'told' || event.kind === 'answered')
  return view.contactedAt === view.card.createdAt && !spokenSince ? 'contact' : 'verify'
}

type Said = { readonly key: string; readonly stage: StageId }

function saidLines(view: TalkState): Said[] {
  return view.events.flatMap(({ kind, facts }) => {
    const stage = STAGE_IDS.find(id => id === facts.stage)
    return kind === 'said' && stage !== undefined ? [{ key: String(facts.line), stage }] : []
  })
}

/** The stage after the last line said when that was the stage's last, else the stage of it; never behind the facts. */
export function stageOf(view: TalkState, talk: readonly TalkLine[]): StageId {
  const facts = stageOfFacts(view)
  const last = saidLines(view).at(-1)
  if (last === undefined) return facts
  const lines = talk.filter(line => line.stage === last.stage)
  const ended = lines.at(-1)?.key === last.key
  const next = STAGE_IDS[STAGE_IDS.indexOf(last.stage) + 1] ?? 'close'
  // Who opens the talk has contacted: the bare fact "contacted" does not take the rest of the greeting away.
  if (facts === 'verify' && last.stage === 'contact' && !ended) return 'contact'
  return later(ended ? next : last.stage, facts)
}

/** The line to show first: the one after the last said, else the first of the stage that nobody has said yet. */
export function nextLine(view: TalkState, talk: readonly TalkLine[]): TalkLine | null {
  const stage = stageOf(view, talk)
  const lines = talk.filter(line => line.stage === stage)
  const said = saidLines(view)
  const last = lines.findIndex(line => line.key === said.at(-1)?.key)
  if (last >= 0) return lines[last + 1] ?? lines[last] ?? null
  const saidKeys = new Set(said.map(line => line.key))
  return lines.find(line => !saidKeys.has(line.key)) ?? lines[0] ?? null
}
