// The composed talk: complete for every customer, problem and stage, never generic, short enough to be said in one breath.
import { describe, expect, it } from 'vitest'
import { SCENARIO_IDS } from '#shared/catalog/caseFacts'
import { CHANNEL_IDS } from '#shared/catalog/channels'
import { CUSTOMER_TYPE_IDS } from '#shared/catalog/customerTypes'
import { ISSUE_GROUP_IDS, ISSUE_TYPE_IDS, issueTypesOf } from '#shared/catalog/issueTypes'
import { LANGUAGES } from '#shared/catalog/languages'
import { allScripts } from '#shared/catalog/scripts/scripts'
import { scriptTexts } from '#shared/catalog/scripts/types'
import { STAGE_IDS } from '#shared/catalog/stages'
import { ownBook } from '#shared/domain/knowledge/texts'
import { composeTalk, linesOf, type TalkCase, type TalkLine } from '#shared/domain/talk/composeTalk'
import { fillTemplate } from '#shared/domain/talk/template'
import type { OwnValue } from '#shared/model/ownKnowledge'
import { EXAMPLES } from './examples'

const NOTHING_OWN = ownBook([])
const CASE: TalkCase = { customerType: null, issueTypeId: 'quality', scenario: null, channel: 'counter' }
const TYPES = [null, ...CUSTOMER_TYPE_IDS]

const talkOf = (subject: Partial<TalkCase>, language = LANGUAGES[0] as (typeof LANGUAGES)[number]) =>
  composeTalk({ ...CASE, ...subject }, language, NOTHING_OWN)
const saidIn = (lines: readonly TalkLine[]) => lines.map(line => line.say).join('\n')

describe.each(LANGUAGES)('what is said in %s', language => {
  it.each(ISSUE_TYPE_IDS)(
    '%s: is whole at each stage, for each kind of customer, and for none',
    issueTypeId => {
      for (const customerType of TYPES) {
        const talk = talkOf({ customerType, issueTypeId }, language)
        for (const stage of STAGE_IDS) {
          const lines = linesOf(talk, stage)
          const where = `${customerType} ${issueTypeId} ${stage}`
          // Some kinds of customers are read back the facts in words of their own, instead of the group's.
          const least = stage === 'verify' && customerType !== null ? 1 : 2
          expect(lines.filter(line => line.from === 'group').length, where).toBeGreaterThanOrEqual(least)
          if (customerType !== null)
            expect(lines.filter(line => line.from === 'type').length, where).toBeGreaterThanOrEqual(1)
          expect(
            lines.filter(line => [line.goal, line.say, line.dont].includes('')),
            where,
          ).toEqual([])
        }
      }
    },
  )
  it('is different for each kind of customer at each stage', () => {
    for (const issueTypeId of ISSUE_TYPE_IDS) {
      const talks = TYPES.map(customerType => talkOf({ customerType, issueTypeId }, language))
      for (const stage of STAGE_IDS) {
        const texts = talks.map(talk => saidIn(linesOf(talk, stage)))
        expect(new Set(texts).size, `${issueTypeId} ${stage}`).toBe(TYPES.length)
      }
    }
  })
  it('is different for each issue group at each stage', () => {
    const talks = ISSUE_GROUP_IDS.flatMap(group => issueTypesOf(group).slice(0, 1)).map(type =>
      talkOf({ issueTypeId: type.id }, language),
    )
    for (const stage of STAGE_IDS) {
      expect(new Set(talks.map(talk => saidIn(linesOf(talk, stage)))).size).toBe(ISSUE_GROUP_IDS.length)
    }
  })
  it('says no sentence twice in one talk', () => {
    for (const customerType of TYPES)
      for (const issueTypeId of ISSUE_TYPE_IDS) {
        const says = talkOf({ customerType, issueTypeId }, language).map(line => line.say)
        expect(says.filter((say, at) => says.indexOf(say) !== at)).toEqual([])
      }
  })
  it('fits into one breath: at most 90 Chinese characters, or 220 Latin ones', () => {
    const longest = language === 'en' ? 220 : 90
    const lengths = allScripts
      .flatMap(scriptTexts)
      .filter(([key]) => key.endsWith('-say'))
      .map(([key, text]) => ({ key, length: [...fillTemplate(text[language], EXAMPLES[language])].length }))
    expect(lengths.filter(({ length }) => length > longest)).toEqual([])
  })
})

describe('the composed talk', () => {
  it('is whole on every channel and wherever the order stands', () => {
    for (const channel of CHANNEL_IDS)
      for (const scenario of [null, ...SCENARIO_IDS])
        for (const issueTypeId of ISSUE_TYPE_IDS) {
          const talk = talkOf({ channel, scenario, issueTypeId, customerType: 'denies' })
          const where = `${channel} ${scenario} ${issueTypeId}`
          expect(talk[0]?.from, where).toBe('opening')
          expect(talk.at(-1)?.from, where).toBe('closing')
          for (const stage of STAGE_IDS) {
            const sources = linesOf(talk, stage).map(line => line.from)
            expect(sources, where).toContain('group')
            expect(sources, where).toContain('type')
          }
        }
  })
  it('goes through the stages in order: opening, kind of customer, problem, closing', () => {
    const talk = talkOf({ customerType: 'distrusts' })
    expect([...new Set(talk.map(line => line.stage))]).toEqual(STAGE_IDS)
    expect([...new Set(linesOf(talk, 'contact').map(line => line.from))]).toEqual([
      'opening',
      'type',
      'group',
    ])
    expect([...new Set(linesOf(talk, 'close').map(line => line.from))]).toEqual(['type', 'group', 'closing'])
  })
  it('opens with one sentence, made for the channel', () => {
    const openings = CHANNEL_IDS.map(channel => talkOf({ channel }).filter(line => line.from === 'opening'))
    expect(openings.map(lines => lines.length)).toEqual(CHANNEL_IDS.map(() => 1))
    expect(new Set(openings.map(lines => lines[0]?.key)).size).toBe(4)
  })
  it('looks at the piece at the counter and asks for photos elsewhere (R45)', () => {
    const keys = (channel: TalkCase['channel']) => talkOf({ channel }).map(line => line.key)
    expect(keys('counter')).toContain('product-look')
    expect(keys('counter')).not.toContain('product-photo')
    expect(keys('chat')).toContain('product-photo')
  })
  it('never hides the way to a refund when the goods are at fault (R47)', () => {
    for (const issueTypeId of ['quality', 'flaw', 'colour', 'unlikePicture', 'wrongItem'] as const)
      expect(linesOf(talkOf({ issueTypeId }), 'agree').at(-1)?.key).toBe('product-refundOpen')
  })
  it('asks at most once to keep the piece (R38)', () => {
    for (const issueTypeId of ISSUE_TYPE_IDS)
      expect(talkOf({ issueTypeId }).filter(line => line.key.includes('-keep')).length).toBeLessThan(2)
  })
  it('sends a lost parcel again and does not ask to wait (R57)', () => {
    const keys = talkOf({ issueTypeId: 'lost' }).map(line => line.key)
    expect(keys).toContain('logistics-resend')
    expect(keys).not.toContain('logistics-limit')
  })
  it('says what suits the place of the order, and nothing of it while that is unknown (R30–R32)', () => {
    const agreed = (scenario: TalkCase['scenario']) =>
      linesOf(talkOf({ issueTypeId: 'refundAfterShipping', scenario }), 'agree').map(line => line.key)
    expect(agreed('inTransit')).toContain('buyer-refuseParcel')
    expect(agreed('received')).toContain('buyer-gotItAfterAll')
    expect(agreed('notShipped')).toContain('buyer-stopInTime')
    expect(agreed(null)).toEqual(['buyer-twoWays', 'buyer-outboundFreight'])
  })
})

describe('what the shop wrote itself', () => {
  const text = (say: string) => ({ goal: '', say, dont: '' })
  const ownLine = (more: Partial<Extract<OwnValue, { subject: 'line' }>>): OwnValue => ({
    subject: 'line',
    customerType: null,
    group: null,
    stage: 'soothe',
    texts: { 'zh-CN': text('喝口热茶，咱们慢慢聊。') },
    ...more,
  })
  const ownKeys = (value: OwnValue, subject: Partial<TalkCase> = {}, language = 'zh-CN' as 'zh-CN' | 'en') =>
    composeTalk({ ...CASE, ...subject }, language, ownBook([{ key: 'tea', value }]))
      .filter(line => line.from === 'own')
      .map(line => `${line.stage} ${line.key}`)

  it('is said in its stage', () => {
    expect(ownKeys(ownLine({}))).toEqual(['soothe tea'])
  })
  it('comes before the closing words', () => {
    const talk = composeTalk(CASE, 'zh-CN', ownBook([{ key: 'tea', value: ownLine({ stage: 'close' }) }]))
    const sources = linesOf(talk, 'close').map(line => line.from)
    expect([...new Set(sources)]).toEqual(['group', 'own', 'closing'])
  })
  it('is said only to that kind of customer and about that kind of problem', () => {
    const line = ownLine({ customerType: 'denies', group: 'product' })
    expect(ownKeys(line)).toEqual([])
    expect(ownKeys(line, { customerType: 'denies' })).toEqual(['soothe tea'])
    expect(ownKeys(line, { customerType: 'denies', issueTypeId: 'lost' })).toEqual([])
  })
  it('is left out in a language in which it is not written', () => {
    expect(ownKeys(ownLine({}), {}, 'en')).toEqual([])
  })
  it('takes the place of a built-in sentence, in its own language only', () => {
    const value: OwnValue = { subject: 'text', texts: { 'zh-CN': '来，先坐。' }, basedOn: {} }
    const own = ownBook([{ key: 'opening-counter-say', value }])
    expect(composeTalk(CASE, 'zh-CN', own)[0]?.say).toBe('来，先坐。')
    expect(composeTalk(CASE, 'en', own)[0]?.say).toBe(talkOf({}, 'en')[0]?.say)
  })
})
