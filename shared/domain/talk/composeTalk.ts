// Composes what to say in one case: opening, the lines for this kind of customer, for this kind of problem, the shop's own, closing.
import type { ScenarioId } from '../../catalog/caseFacts'
import type { ChannelId } from '../../catalog/channels'
import type { CustomerTypeId } from '../../catalog/customerTypes'
import { type IssueTypeId, issueType } from '../../catalog/issueTypes'
import type { Language } from '../../catalog/languages'
import { closings } from '../../catalog/scripts/closings/script'
import { openings } from '../../catalog/scripts/openings/script'
import { groupScripts } from '../../catalog/scripts/scripts'
import { typeScripts } from '../../catalog/scripts/typeScripts'
import { lineKey, type Script, type ScriptLine } from '../../catalog/scripts/types'
import { STAGE_IDS, type StageId } from '../../catalog/stages'
import { knowledgeText, type OwnBook } from '../knowledge/texts'

/** The facts that choose the lines. */
export type TalkCase = {
  readonly customerType: CustomerTypeId | null
  readonly issueTypeId: IssueTypeId
  readonly scenario: ScenarioId | null
  readonly channel: ChannelId
}

export type TalkSource = 'opening' | 'type' | 'group' | 'own' | 'closing'

/** A line as it is written: its gaps are still open, see `template.ts`. */
export type TalkLine = {
  readonly key: string
  readonly stage: StageId
  /** The step of the customer type's way that it fulfils. */
  readonly step: number | null
  readonly from: TalkSource
  readonly goal: string
  readonly say: string
  /** Empty when an own line has no warning. */
  readonly dont: string
}

const NOTHING: Script = { id: '', lines: [], texts: { 'zh-CN': {}, 'zh-TW': {}, en: {} } }

/** The whole talk, stage by stage, in the order in which it is said. */
export function composeTalk(subject: TalkCase, language: Language, own: OwnBook): TalkLine[] {
  const script = (from: TalkSource, source: Script, isWanted: (line: ScriptLine) => boolean = () => true) =>
    scriptLines(from, source, line => fits(line, subject) && isWanted(line), language, own)
  const typeScript = subject.customerType === null ? NOTHING : typeScripts[subject.customerType]
  const needless = new Set(typeScript.lines.map(line => line.insteadOf))
  const lines = [
    ...script('opening', openings),
    ...script('type', typeScript, line => line.last !== true),
    ...script('group', groupScripts[issueType(subject.issueTypeId).group], line => !needless.has(line.id)),
    ...script('type', typeScript, line => line.last === true),
    ...ownLines(subject, language, own),
    ...script('closing', closings),
  ]
  return STAGE_IDS.flatMap(stage => lines.filter(line => line.stage === stage))
}

export const linesOf = (talk: readonly TalkLine[], stage: StageId): TalkLine[] =>
  talk.filter(line => line.stage === stage)

/** A line for one scenario is not said while nobody knows where the order stands. */
function fits(line: ScriptLine, subject: TalkCase): boolean {
  const { issueTypes, scenarios, channels } = line
  if (issueTypes !== undefined && !issueTypes.includes(subject.issueTypeId)) return false
  if (channels !== undefined && !channels.includes(subject.channel)) return false
  return scenarios === undefined || (subject.scenario !== null && scenarios.includes(subject.scenario))
}

function scriptLines(
  from: TalkSource,
  script: Script,
  isSaid: (line: ScriptLine) => boolean,
  language: Language,
  own: OwnBook,
): TalkLine[] {
  return script.lines.filter(isSaid).map(line => {
    const key = lineKey(script, line)
    const text = (part: string) => knowledgeText(own, `${key}-${part}`, language)
    return {
      key,
      stage: line.stage,
      step: line.step ?? null,
      from,
      goal: text('goal'),
      say: text('say'),
      dont: text('dont'),
    }
  })
}

/** The shop's own lines for this kind of customer and problem. One that is not written in this language is left out. */
function ownLines(subject: TalkCase, language: Language, own: OwnBook): TalkLine[] {
  const { group } = issueType(subject.issueTypeId)
  const lines: TalkLine[] = []
  for (const [key, line] of own.line) {
    const text = line.texts[language]
    if (text === undefined || text.say === '') continue
    if (line.customerType !== null && line.customerType !== subject.customerType) continue
    if (line.group !== null && line.group !== group) continue
    lines.push({ key, stage: line.stage, step: null, from: 'own', ...text })
  }
  return lines
}
