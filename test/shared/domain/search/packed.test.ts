// Packed texts find what a look at each text finds, also while records are written, trashed and written anew.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { trashCase } from '#shared/domain/closing/trash'
import { caseRank } from '#shared/domain/search/caseRank'
import { CaseSearch } from '#shared/domain/search/caseSearch'
import { newestFirst } from '#shared/domain/search/caseTexts'
import { PackedRows } from '#shared/domain/search/packedRows'
import { PackedTexts } from '#shared/domain/search/packedTexts'
import { personRank } from '#shared/domain/search/personRank'
import { bestWay, RANK } from '#shared/domain/search/ranks'
import { readTyped, type Word } from '#shared/domain/search/typed'
import type { Book } from '#shared/model/book'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseSummary } from '#shared/model/summary'
import { RuleBook } from '../../../kit/ruleBook'

const sign = fc.constantFrom('a', 'b', 'B', '红', '鞋', '1', ' ')
const text = fc.string({ unit: sign, maxLength: 6 })
const word = fc.string({ unit: sign, minLength: 1, maxLength: 3 })

it('tells every text that holds a word, and where it stands first', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), word, (texts, typed) => {
      const packed = new PackedTexts(texts)
      const found: [number, number][] = []
      packed.holding(typed, (row, at) => found.push([row, at]))
      expect(found).toEqual(
        texts.flatMap((one, row) => (one.includes(typed) ? [[row, one.indexOf(typed)]] : [])),
      )
      expect(texts.map((_, row) => packed.text(row))).toEqual(texts)
    }),
  )
})

it('tells every text that a pattern fits', () => {
  const packed = new PackedTexts(['li xue', '', 'zhang li\nzhong li', 'ali'])
  const found: [number, number][] = []
  packed.matching(/(?<![^ \n])li/, (row, at) => found.push([row, at]))
  expect(found).toEqual([
    [0, 0],
    [2, 6],
  ])
})

type Note = { readonly id: number; readonly text: string; readonly isGone: boolean }

it('keeps the order and leaves out what is gone, through changes of few and of many', () => {
  const change = fc.oneof(
    fc.record({ do: fc.constant('write' as const), at: fc.nat(99), times: fc.constantFrom(1, 3) }),
    fc.record({ do: fc.constant('add' as const), at: fc.nat(99), times: fc.constantFrom(1, 700) }),
    fc.record({ do: fc.constant('trash' as const), at: fc.nat(99), times: fc.constant(1) }),
    fc.record({ do: fc.constant('forget' as const), at: fc.nat(99), times: fc.constant(1) }),
  )
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), changes => {
      const shelf = new Map<number, Note>()
      const add = () =>
        shelf.set(shelf.size * 7, { id: shelf.size * 7, text: `n${shelf.size}`, isGone: false })
      for (let n = 0; n < 4_200; n++) add()
      const rows = new PackedRows<Note, readonly string[]>({
        isLeftOut: ({ isGone }) => isGone,
        compare: (a, b) => b.id - a.id,
        pack: notes => notes.map(note => note.text),
      })
      const all = () => {
        rows.refresh(shelf as never)
        const packed = [...rows.all()].flatMap(block =>
          block.rows.flatMap((note, row) => (block.isStale(row) ? [] : [`${note.id} ${block.packed[row]}`])),
        )
        return { packed, fresh: rows.fresh.map(note => `${note.id} ${note.text}`) }
      }
      all()
      for (const { do: what, at, times } of changes) {
        for (let n = 0; n < times; n++) {
          const id = [...shelf.keys()][(at + n) % shelf.size] ?? 0
          const note = shelf.get(id) as Note
          if (what === 'add') add()
          else if (what === 'forget') shelf.delete(id)
          else shelf.set(id, { ...note, text: `${note.text}!`, isGone: what === 'trash' })
        }
        const { packed, fresh } = all()
        const expected = [...shelf.values()].filter(({ isGone }) => !isGone)
        expect([...packed, ...fresh].sort()).toEqual(expected.map(note => `${note.id} ${note.text}`).sort())
        expect(packed).toEqual(packed.toSorted((a, b) => Number(b.split(' ')[0]) - Number(a.split(' ')[0])))
      }
    }),
    { numRuns: 25 },
  )
})

/** What the search promises, by looking at every case in turn. */
function plainly(book: Book, raw: string, most: number): readonly string[] {
  const { number, ways } = readTyped(raw)
  const all = [...book.cases.summaries.values()].filter(({ deletedAt }) => deletedAt === null)
  if (number !== null) return all.filter(({ no }) => no === number).map(({ id }) => id)
  const customerOf = ({ customerId }: CaseSummary) =>
    customerId === null ? undefined : book.customers.summaries.get(customerId)
  const lone = ways.length === 1 && ways[0]?.length === 1 && ways[0][0]?.isName
  const rankOf = (one: CaseSummary, asked: Word) => {
    const customer = customerOf(one)
    const person = customer ? personRank(customer, asked) : RANK.none
    if (lone) return person >= RANK.start ? person : RANK.none
    return asked.isName ? person : Math.max(person, caseRank(one.text, asked.text))
  }
  return all
    .map(of => ({ of, rank: bestWay(ways, asked => rankOf(of, asked)) }))
    .filter(({ rank }) => rank > RANK.none)
    .sort((a, b) => b.rank - a.rank || newestFirst(a.of, b.of))
    .slice(0, most)
    .map(({ of }) => of.id)
}

const NAMES = ['李雪', '李宁红', '曾丽', '周建国', 'Anna Li', '小鹿００7', 'ｌｉｌｙ', '']
const GOODS = ['红色短靴', '红 外套', 'iPhone 15', '李宁跑鞋']
const TYPED = [
  '李',
  '红',
  'l',
  'a',
  'li',
  'zl',
  'zjg',
  'an',
  '138',
  '0013',
  '8111',
  '鞋',
  '鞋跟松',
  'tb',
  '7',
  'sh',
  '李 红',
  '红 13',
  'li 鞋',
  '1380 013',
]

it('finds what a look at every case finds, best first', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('find' as const), with: fc.constantFrom(...TYPED) }),
    fc.record({ do: fc.constant('register' as const), with: fc.constantFrom(...NAMES) }),
    fc.record({ do: fc.constant('trash' as const), with: fc.constantFrom(...TYPED) }),
  )
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 25 }), steps => {
      const shop = new RuleBook()
      const search = new CaseSearch()
      const register = (name: string, at: number) => {
        shop.later(1)
        shop.register({
          customer: { id: null, name, phone: `1380013${String(8000 + at * 111)}` },
          lines: [{ ...EMPTY_FORM_LINE, itemName: GOODS[at % GOODS.length] ?? '', here: false }],
          orderNo: `TB-138${at}`,
          note: at % 2 === 0 ? '鞋跟松了' : 'li 先生说 13800',
        })
      }
      NAMES.forEach(register)
      steps.forEach((one, at) => {
        if (one.do === 'register') register(one.with, at)
        else if (one.do === 'find')
          expect(search.find(shop.book, one.with, 5), one.with).toEqual(plainly(shop.book, one.with, 5))
        else {
          const [caseId] = search.find(shop.book, one.with, 1)
          if (caseId !== undefined) shop.do(trashCase, { caseId: caseId as never, reason: '重复登记' })
        }
      })
    }),
    { numRuns: 120 },
  )
})
