// The entries of the timeline about the course of the case, the platform, the level.

import { FLOW_STAGES, isFlowStage } from '#shared/catalog/flowStages'
import { FLOWS } from '#shared/catalog/flows'
import type { Language } from '#shared/catalog/languages'
import { PLATFORM_RESULTS, SEVERITIES } from '#shared/catalog/platform'
import type { EventKind } from '#shared/model/case'
import { type Fact, named, type Say, type Teller, textOf } from './tell'

/** A stage that a later version has dropped stays readable by its id. */
const stageNamed = (id: string, language: Language) => (isFlowStage(id) ? FLOW_STAGES[id].text[language] : id)

const stagesNamed = (ids: string, language: Language): string[] =>
  ids
    .split(',')
    .filter(Boolean)
    .map(id => stageNamed(id, language))

function levelNamed(fact: Fact, { words }: Teller): string {
  const levels: Readonly<Record<string, string>> = words.flow.levels
  return levels[textOf(fact)] ?? textOf(fact)
}

export const SAY_FLOW = {
  flowChanged: ({ facts }, { words, language }) => {
    const left = stagesNamed(textOf(facts.left), language)
    return {
      sentence: words.flow.told.changed(named(FLOWS, facts.from, language), named(FLOWS, facts.to, language)),
      more: left.length === 0 ? [] : [words.flow.told.left(words.common.listOf(left))],
    }
  },
  stageMarked: ({ facts }, { words, language }) =>
    words.flow.told.marked[textOf(facts.state)]?.(stageNamed(textOf(facts.stage), language)) ??
    words.timeline.something,
  platform: ({ facts }, { words, language, moment }) => ({
    sentence: words.flow.told.platform(named(SEVERITIES, facts.to, language)),
    more: textOf(facts.dueAt) === '' ? [] : [words.flow.told.dueAt(moment(textOf(facts.dueAt)))],
  }),
  platformResult: ({ facts }, { words, language }) =>
    words.flow.told.result(named(PLATFORM_RESULTS, facts.result, language)),
  levelRaised: ({ facts }, teller) => {
    const { told } = teller.words.flow
    const isUp = Number(facts.to) > Number(facts.from)
    const say = isUp ? told.raised : told.lowered
    return say(levelNamed(facts.from, teller), levelNamed(facts.to, teller))
  },
} as const satisfies Partial<Record<EventKind, Say>>
