// Where the talk stands on the screen: the line to say now, and what moves it on.
import { useMemo, useState } from 'react'
import { STAGE_IDS, type StageId } from '#shared/catalog/stages'
import type { OwnBook } from '#shared/domain/knowledge/texts'
import { composeTalk, linesOf, type TalkLine } from '#shared/domain/talk/composeTalk'
import { nextLine } from '#shared/domain/talk/progress'
import { fillTemplate } from '#shared/domain/talk/template'
import type { CaseView } from '#shared/model/views'
import { dayOf, msOf } from '#shared/time/zone'
import { useShop } from '../../../bridge/appState'
import { useDesk } from '../../../bridge/desk'
import { useNow } from '../../../bridge/now'
import { useCommand } from '../../../bridge/useCommand'
import { useLanguage } from '../../../ui/words'
import { useTalkVariables } from './useTalkVariables'

/** A line as it is said: its gaps are filled. */
export type Saying = {
  readonly key: string
  readonly stage: StageId
  readonly goal: string
  readonly say: string
  readonly dont: string
}

export type TalkDesk = {
  /** Null when nothing is written for this case. */
  readonly now: Saying | null
  readonly stage: StageId
  /** The place of the line among those of its stage, from 1. */
  readonly place: number
  readonly count: number
  /** When it was last said in this case, or null. */
  readonly saidAt: string | null
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Saying it today is already in the timeline: going on only moves. */
  readonly isSaidToday: boolean
  /** Notes the line as said, unless that was done today, and goes on. */
  sayAndGoOn(): Promise<void>
  back(): void
  goTo(stage: StageId): void
  /** The next stage, or the one before it. */
  step(by: 1 | -1): void
}

type SaidAt = ReadonlyMap<string, string>

function saidLines({ events }: CaseView): SaidAt {
  return new Map(events.flatMap(({ kind, facts, at }) => (kind === 'said' ? [[String(facts.line), at]] : [])))
}

/** The line that has her attention; she may have gone back, or on. */
function useCursor(view: CaseView, talk: readonly TalkLine[]) {
  const [key, setKey] = useState<string | null>(null)
  const chosen = talk.findIndex(line => line.key === key)
  // Another kind of customer has other lines: back to where the talk stands.
  const due = nextLine(view, talk)
  const at = chosen >= 0 ? chosen : talk.findIndex(line => line.key === due?.key)
  return { at, line: talk[at] ?? null, move: (to: TalkLine | undefined) => to && setKey(to.key) }
}

export function useTalk(view: CaseView, own: OwnBook, canAct: boolean): TalkDesk {
  const language = useLanguage()
  const desk = useDesk()
  const { timeZone } = useShop()
  const nowMs = useNow()
  const variables = useTalkVariables(view)
  const { run } = useCommand('talk.say')
  const { caseId, issueTypeId } = view.card
  const { channel } = view
  const { scenario } = view.facts
  const customerType = view.treatment.customerType?.id ?? null
  const talk = useMemo(
    () => composeTalk({ customerType, issueTypeId, scenario, channel }, language, own),
    [customerType, issueTypeId, scenario, channel, language, own],
  )
  const said = useMemo(() => saidLines(view), [view])
  const { at, line, move } = useCursor(view, talk)
  const stage = line?.stage ?? 'contact'
  const ofStage = linesOf(talk, stage)
  const saidAt = (line && said.get(line.key)) ?? null
  const isSaidToday = saidAt !== null && dayOf(msOf(saidAt), timeZone) === dayOf(nowMs, timeZone)
  const now = line && {
    key: line.key,
    stage: line.stage,
    goal: fillTemplate(line.goal, variables),
    say: fillTemplate(line.say, variables),
    dont: fillTemplate(line.dont, variables),
  }

  async function sayAndGoOn(): Promise<void> {
    if (now === null || line === null) return
    // On at once: who presses twice says two lines, not one line twice.
    move(talk[at + 1] ?? line)
    if (!canAct || isSaidToday) return
    const result = await run({ caseId, line: now.key, stage: now.stage, text: now.say })
    if (result.ok) return
    move(line)
    desk.showError(result.error)
  }

  const goTo = (to: StageId) => move(linesOf(talk, to)[0])
  return {
    now,
    stage,
    place: line ? ofStage.indexOf(line) + 1 : 0,
    count: ofStage.length,
    saidAt,
    isFirst: at <= 0,
    isLast: at === talk.length - 1,
    isSaidToday,
    sayAndGoOn,
    back: () => move(talk[at - 1]),
    goTo,
    step: by => {
      const stages = by === 1 ? STAGE_IDS : [...STAGE_IDS].reverse()
      const to = stages
        .slice(stages.indexOf(stage) + 1)
        .find(id => talk.some(candidate => candidate.stage === id))
      if (to) goTo(to)
    },
  }
}
