// Where a talk stands, and which sentence is shown first when the case is opened.
import { describe, expect, it } from 'vitest'
import { STAGE_IDS, type StageId } from '#shared/catalog/stages'
import { ownBook } from '#shared/domain/knowledge/texts'
import { composeTalk, linesOf } from '#shared/domain/talk/composeTalk'
import { nextLine, stageOf, type TalkState } from '#shared/domain/talk/progress'
import { Instant } from '#shared/model/time'

const TALK = composeTalk(
  { customerType: 'distrusts', issueTypeId: 'lost', scenario: 'inTransit', channel: 'phone' },
  'zh-CN',
  ownBook([]),
)
const CREATED = Instant.parse('2026-11-22T01:00:00.000Z')
const LATER = Instant.parse('2026-11-22T03:00:00.000Z')

type Card = Partial<TalkState['card']>
function state(more: Partial<TalkState> = {}, card: Card = {}): TalkState {
  return {
    contactedAt: null,
    toSettle: false,
    events: [],
    ...more,
    card: { createdAt: CREATED, outcome: null, closedAt: null, ...card },
  }
}
/** The first `count` lines of these stages were said. */
const said = (...keys: readonly { key: string; stage: StageId }[]): TalkState['events'] =>
  keys.map(({ key, stage }) => ({ kind: 'said', facts: { line: key, stage } }))
const linesAt = (stage: StageId) => linesOf(TALK, stage)
const lastOf = (stage: StageId) => linesAt(stage).slice(-1)
const shown = (view: TalkState) => nextLine(view, TALK)?.key

describe('the stage of a talk', () => {
  it('is the first while nobody has spoken to the customer', () => {
    expect(stageOf(state(), TALK)).toBe('contact')
  })
  it('is still the first when the case was just written down face to face', () => {
    expect(stageOf(state({ contactedAt: CREATED }), TALK)).toBe('contact')
  })
  it('is the second once the customer was spoken to', () => {
    expect(stageOf(state({ contactedAt: LATER }), TALK)).toBe('verify')
    const told: TalkState['events'] = [{ kind: 'told', facts: {} }]
    expect(stageOf(state({ contactedAt: CREATED, events: told }), TALK)).toBe('verify')
  })
  it('is at least the fifth when it is decided, the last when the case is closed', () => {
    expect(stageOf(state({ toSettle: true, contactedAt: LATER }), TALK)).toBe('followUp')
    expect(stageOf(state({ contactedAt: LATER }, { outcome: 'resent' }), TALK)).toBe('followUp')
    expect(stageOf(state({ contactedAt: LATER }, { outcome: 'resent', closedAt: LATER }), TALK)).toBe('close')
  })
  it.each(STAGE_IDS)('%s is left when its last sentence was said', stage => {
    const next = STAGE_IDS[STAGE_IDS.indexOf(stage) + 1] ?? 'close'
    expect(stageOf(state({ contactedAt: LATER, events: said(...lastOf(stage)) }), TALK)).toBe(next)
  })
  it('stays while sentences of it are left', () => {
    const events = said(...linesAt('soothe').slice(0, 1))
    expect(stageOf(state({ contactedAt: LATER, events }), TALK)).toBe('soothe')
  })
  it('stays the first during the greeting, although the customer now counts as contacted', () => {
    const events = said(...linesAt('contact').slice(0, 1))
    expect(stageOf(state({ contactedAt: LATER, events }), TALK)).toBe('contact')
  })
  it('is never behind the facts', () => {
    const events = said(...linesAt('soothe').slice(0, 1))
    expect(stageOf(state({ contactedAt: LATER, toSettle: true, events }), TALK)).toBe('followUp')
  })
  it('keeps its place when the kind of customer was changed in the middle', () => {
    const events = said({ key: 'denies-own', stage: 'soothe' })
    expect(stageOf(state({ contactedAt: LATER, events }), TALK)).toBe('soothe')
  })
})

describe('the sentence shown first', () => {
  it('is the opening of a new case', () => {
    expect(shown(state())).toBe('opening-phone')
  })
  it('follows the last one that was said', () => {
    const [first, second, third] = linesAt('agree')
    if (!first || !second || !third) throw new Error('the stage is too short for this test')
    expect(shown(state({ contactedAt: LATER, events: said(first) }))).toBe(second.key)
    expect(shown(state({ contactedAt: LATER, events: said(first, second) }))).toBe(third.key)
  })
  it('begins the next stage after the last of one', () => {
    const events = said(...lastOf('verify'))
    expect(shown(state({ contactedAt: LATER, events }))).toBe(linesAt('soothe')[0]?.key)
  })
  it('is the first of the stage that nobody has said', () => {
    const [first, second] = linesAt('followUp')
    if (!first || !second) throw new Error('the stage is too short for this test')
    const events = said(first, ...linesAt('soothe').slice(0, 1))
    expect(shown(state({ contactedAt: LATER, toSettle: true, events }))).toBe(second.key)
  })
  it('goes back with a clerk who went back', () => {
    const [first, second] = linesAt('verify')
    if (!first || !second) throw new Error('the stage is too short for this test')
    const events = said(...lastOf('soothe'), first)
    expect(shown(state({ contactedAt: LATER, events }))).toBe(second.key)
  })
  it('stays at the goodbye when all was said', () => {
    expect(shown(state({ contactedAt: LATER, events: said(...lastOf('close')) }))).toBe(
      lastOf('close')[0]?.key,
    )
  })
})
