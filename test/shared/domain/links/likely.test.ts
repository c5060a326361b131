// Cases that were registered with little find the case that they belong to (N15).
import { expect, test } from 'vitest'
import { aForm, RuleBook } from '#kit/ruleBook'
import { limitsAt } from '#shared/domain/deadlines'
import { isLikeItem } from '#shared/domain/links/likeItem'
import { likelyCases } from '#shared/domain/links/likely'
import { linkCase } from '#shared/domain/links/link'
import type { Case } from '#shared/model/case'
import { type CaseForm, EMPTY_FORM_LINE } from '#shared/model/caseForm'

const piece = (itemName: string, spec = ''): CaseForm['lines'] => [
  { ...EMPTY_FORM_LINE, itemName, spec, here: false },
]
const who = (name: string, phone: string) => ({ id: null, name, phone })
const likely = (shop: RuleBook, record: Case) =>
  likelyCases(shop.book, shop.case(record.id), limitsAt(shop.book, shop.now))

const KNOWN = { customer: who('王芳', '19900000317'), lines: piece('缓震跑鞋', '红 38') }

test.each<[string, Partial<CaseForm>, number, readonly string[] | null]>([
  [
    'the tail alone',
    { customer: who('', '0317'), lines: piece('红色鞋38码') },
    1,
    ['sameTail', 'likeItem', 'recent'],
  ],
  [
    'the tail in the note',
    { customer: who('', ''), lines: piece('跑鞋'), note: '王姐，尾号 0317，要换大一码' },
    6,
    ['sameTail', 'likeItem', 'recent'],
  ],
  [
    'the whole number in the note',
    { customer: who('', ''), lines: piece('跑鞋'), note: '电话19900000317' },
    2,
    ['samePhone', 'likeItem', 'recent'],
  ],
  [
    'the tail in the name',
    { customer: who('王姐0317', ''), lines: piece('跑鞋') },
    2,
    ['sameTail', 'likeItem', 'recent'],
  ],
  ['the same customer', { ...KNOWN, lines: piece('跑鞋') }, 3, ['samePhone', 'likeItem', 'recent']],
  [
    'her husband with the same number',
    { customer: who('李强', '19900000317'), lines: piece('跑鞋 38') },
    3,
    ['samePhone', 'likeItem', 'recent'],
  ],
  ['another tail', { customer: who('', '0318'), lines: piece('红色鞋38码') }, 1, null],
  ['another item', { customer: who('', '0317'), lines: piece('羊毛围巾') }, 1, null],
  ['eight days later', { customer: who('', '0317'), lines: piece('红色鞋38码') }, 8, null],
  ['no number at all', { customer: who('王姐', ''), lines: piece('红色鞋38码') }, 1, null],
  [
    'a tail inside a longer number',
    { customer: who('', ''), lines: piece('跑鞋'), note: '运单 SF03170317' },
    1,
    null,
  ],
  [
    'somebody else who mentions the tail',
    { customer: who('赵磊', '19900009999'), lines: piece('跑鞋'), note: '朋友尾号 0317' },
    1,
    null,
  ],
])('by %s', (_name, blind, days, because) => {
  const shop = new RuleBook()
  const known = shop.register(KNOWN)
  shop.later(days * 24)
  const record = shop.register(blind)
  const found = likely(shop, record)
  expect(found.map(hit => hit.because)).toEqual(because === null ? [] : [because])
  // Seen from the other side it is the same.
  expect(likely(shop, known).map(hit => hit.because)).toEqual(because === null ? [] : [because])
})

test.each([
  ['红色鞋38码', '缓震跑鞋红38', true],
  ['跑鞋', '缓震跑鞋', true],
  ['Trail shoes red', 'red shoes 38', true],
  ['白衬衫', '白球鞋', false],
  ['white shirt', 'winter shoes', false],
  ['', '跑鞋', false],
])('%s and %s: %s', (left, right, isLike) => {
  expect(isLikeItem({ itemName: left, spec: '' }, { itemName: right, spec: '' })).toBe(isLike)
})

test('what is tied to it already, closed or in the trash is not proposed again', () => {
  const shop = new RuleBook()
  const known = shop.register(KNOWN)
  const record = shop.register({ ...aForm(), ...KNOWN })
  expect(likely(shop, record)).toMatchObject([{ card: { no: known.no }, rev: known.rev }])
  shop.do(linkCase, { caseId: record.id, otherId: known.id })
  expect(likely(shop, record)).toEqual([])
})
