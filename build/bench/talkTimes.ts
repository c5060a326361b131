// How long it takes to know what to say: the whole talk composed and filled, for every kind of customer and problem.
import { CUSTOMER_TYPE_IDS } from '#shared/catalog/customerTypes'
import { ISSUE_TYPE_IDS } from '#shared/catalog/issueTypes'
import { SCRIPT_VARIABLES } from '#shared/catalog/scriptVariables'
import { ownBook } from '#shared/domain/knowledge/texts'
import { composeTalk, type TalkCase } from '#shared/domain/talk/composeTalk'
import { fillTemplate, type Variables } from '#shared/domain/talk/template'
import { quantile, type Row } from './row'

const ROUNDS = 20
const LIMIT_MS = 1

export function talkRows(): Row[] {
  const variables = Object.fromEntries(
    SCRIPT_VARIABLES.map(({ id, example }) => [id, example['zh-CN']]),
  ) as Variables
  const own = ownBook([])
  const cases = CUSTOMER_TYPE_IDS.flatMap(customerType =>
    ISSUE_TYPE_IDS.map(
      (issueTypeId): TalkCase => ({ customerType, issueTypeId, scenario: 'received', channel: 'counter' }),
    ),
  )
  const times: number[] = []
  let lines = 0
  for (let round = 0; round < ROUNDS; round++)
    for (const subject of cases) {
      const began = performance.now()
      const talk = composeTalk(subject, 'zh-CN', own)
      for (const line of talk) fillTemplate(line.say, variables)
      times.push(performance.now() - began)
      lines = Math.max(lines, talk.length)
    }
  const p95 = quantile(times, 0.95)
  return [
    {
      id: 'N1',
      what: `what to say, whole talk of up to ${lines} lines (p95)`,
      value: p95,
      unit: 'ms',
      reference: `${cases.length} kinds of cases`,
      ratio: null,
      goal: `< ${LIMIT_MS} ms`,
      ok: p95 < LIMIT_MS,
    },
  ]
}
