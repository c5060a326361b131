// When it gets heated: stamps at the minute, an end with its facts, and a time to call back (R140–R142).
import { describe, expect, test } from 'vitest'
import { NOON, RuleBook, ZONE } from '#kit/ruleBook'
import { INCIDENT_STAMP_IDS } from '#shared/catalog/calm'
import { callBackTimes } from '#shared/domain/treatment/callBack'
import { beginIncident, endIncident, openIncident, stampIncident } from '#shared/domain/treatment/incidents'
import type { OpeningHours } from '#shared/time/openingHours'
import { HOUR_MS, instant } from '#shared/time/zone'

const end = { people: '男，四十上下', witnesses: '小吴', police: '', result: '约好明天店长打电话' }

function heated() {
  const shop = new RuleBook()
  const { id: caseId } = shop.register()
  shop.do(beginIncident, { caseId })
  const incidentId = openIncident(shop.case(caseId))?.id as never
  return { shop, caseId, incidentId }
}

describe('an incident', () => {
  test('keeps every stamp with its minute and who pressed it', () => {
    const { shop, caseId, incidentId } = heated()
    const minutes: string[] = [shop.inHours(0)]
    for (const kind of INCIDENT_STAMP_IDS.filter(id => id !== 'began')) {
      shop.later(0.05)
      minutes.push(shop.inHours(0))
      shop.do(stampIncident, { caseId, incidentId, kind, text: '' })
    }
    const { stamps } = shop.case(caseId).incidents[0] ?? { stamps: [] }
    expect(stamps.map(({ kind }) => kind)).toEqual([...INCIDENT_STAMP_IDS])
    expect(stamps.map(({ at }) => at)).toEqual(minutes)
    expect(new Set(stamps.map(({ by }) => by))).toEqual(new Set([shop.clerk]))
  })

  test('is one at a time; after its end another one can begin', () => {
    const { shop, caseId, incidentId } = heated()
    expect(shop.refusal(beginIncident, { caseId })).toBe('incident-open')
    shop.do(endIncident, { caseId, incidentId, ...end })
    expect(openIncident(shop.case(caseId))).toBeNull()
    shop.do(beginIncident, { caseId })
    expect(shop.case(caseId).incidents).toHaveLength(2)
  })

  test('ends with how it ended, and takes no stamp after that', () => {
    const { shop, caseId, incidentId } = heated()
    expect(shop.refusal(endIncident, { caseId, incidentId, ...end, result: '' })).toBe('required')
    shop.do(endIncident, { caseId, incidentId, ...end })
    expect(shop.case(caseId).incidents[0]).toMatchObject({ ...end, endedAt: shop.inHours(0) })
    const stamp = { caseId, incidentId, kind: 'other', text: '' } as const
    expect(shop.refusal(stampIncident, stamp)).toBe('incident-ended')
    expect(shop.refusal(endIncident, { caseId, incidentId, ...end })).toBe('incident-ended')
    expect(shop.refusal(stampIncident, { ...stamp, incidentId: 'none' as never })).toBe('no-such-incident')
  })
})

describe('calling back when heads are cool', () => {
  const nine = { open: '09:00', close: '21:00' }
  const hours = (closedDays: string[] = []): OpeningHours => ({
    zone: ZONE,
    week: Array.from({ length: 7 }, () => nine),
    closedDays: new Set(closedDays),
  })
  /** 15:20 in Shanghai. */
  const at = (hoursLater: number) => instant(NOON + hoursLater * HOUR_MS)

  test('is offered in half an hour, in two hours, and when the shop opens next', () => {
    expect(callBackTimes(NOON, hours())).toEqual([
      { id: 'halfHour', at: at(0.5) },
      { id: 'twoHours', at: at(2) },
      { id: 'nextDay', at: '2026-11-23T01:00:00.000Z' },
    ])
  })

  test('is never in closed hours: late in the day what is too late is left out', () => {
    expect(callBackTimes(NOON + 4 * HOUR_MS, hours()).map(({ id }) => id)).toEqual(['halfHour', 'nextDay'])
    expect(callBackTimes(NOON + 6 * HOUR_MS, hours()).map(({ id }) => id)).toEqual(['nextDay'])
  })

  test('jumps over closed days, and says full minutes', () => {
    const [first, , last] = callBackTimes(NOON + 20_000, hours(['2026-11-23']))
    expect(first?.at).toBe('2026-11-22T07:51:00.000Z')
    expect(last?.at).toBe('2026-11-24T01:00:00.000Z')
  })

  test('a shop that never opens again has no time for it', () => {
    const never: OpeningHours = { ...hours(), week: Array.from({ length: 7 }, () => null) }
    expect(callBackTimes(NOON, never)).toEqual([])
  })
})
