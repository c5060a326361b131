// How the lines for a kind of customer and those for a problem make one talk: what seals a plan comes after it, nothing is read twice.
import { describe, expect, it } from 'vitest'
import { CUSTOMER_TYPE_IDS, type CustomerTypeId } from '#shared/catalog/customerTypes'
import { groupScripts } from '#shared/catalog/scripts/scripts'
import { typeScripts } from '#shared/catalog/scripts/typeScripts'
import type { StageId } from '#shared/catalog/stages'
import { ownBook } from '#shared/domain/knowledge/texts'
import { composeTalk, linesOf } from '#shared/domain/talk/composeTalk'

function keys(customerType: CustomerTypeId | null, stage: StageId): string[] {
  const subject = { customerType, issueTypeId: 'quality', scenario: null, channel: 'counter' } as const
  return linesOf(composeTalk(subject, 'zh-CN', ownBook([])), stage).map(line => line.key)
}

describe('the lines for a kind of customer', () => {
  it('lead in before the plan for the problem, and seal it afterwards', () => {
    const agree = keys('talksOn', 'agree')
    expect(agree.at(0)).toBe('talksOn-onePlan')
    expect(agree.at(-1)).toBe('talksOn-wrapUp')
    expect(agree.filter(key => key.startsWith('product')).length).toBeGreaterThan(0)
  })

  it('keep the steps in their order also after the lines for the problem have come in between', () => {
    for (const id of CUSTOMER_TYPE_IDS) {
      const subject = {
        customerType: id,
        issueTypeId: 'quality',
        scenario: null,
        channel: 'counter',
      } as const
      const steps = composeTalk(subject, 'en', ownBook([])).flatMap(line => line.step ?? [])
      expect(steps, id).toEqual([...steps].sort((a, b) => a - b))
      expect(steps.length, id).toBe(typeScripts[id].lines.filter(line => line.step !== undefined).length)
    }
  })

  it('read the facts back once: where they do it, the line for the problem is left out', () => {
    expect(keys(null, 'verify')).toContain('product-confirm')
    expect(keys('wantsNow', 'verify')).toContain('product-confirm')
    expect(keys('distrusts', 'verify')).not.toContain('product-confirm')
    expect(keys('distrusts', 'verify')).toContain('distrusts-repeat')
  })

  it('stand for a line that exists', () => {
    const ids = new Set(Object.values(groupScripts).flatMap(script => script.lines.map(line => line.id)))
    const replaced = Object.values(typeScripts).flatMap(script =>
      script.lines.flatMap(line => line.insteadOf ?? []),
    )
    expect(replaced.length).toBeGreaterThan(0)
    expect(replaced.filter(id => !ids.has(id))).toEqual([])
  })
})
