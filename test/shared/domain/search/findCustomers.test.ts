// Known customers while somebody types at the counter: by pinyin, too, the best first.
import { expect, it } from 'vitest'
import { findCustomers } from '#shared/domain/customers'
import { RuleBook } from '../../../kit/ruleBook'

it('finds a known customer by pinyin, whole initials before beginnings', () => {
  const shop = new RuleBook()
  for (const name of ['曾丽', '张立新', '赵雷', '王珍珍'])
    shop.register({ customer: { id: null, name, phone: `1990000${name.charCodeAt(0)}` } })
  const found = (typed: string) => findCustomers(shop.book, typed).map(({ customer }) => customer.name)
  expect(new Set(found('zl'))).toEqual(new Set(['曾丽', '赵雷', '张立新']))
  expect(found('zl').at(-1)).toBe('张立新')
  expect(found('zengli')).toEqual(['曾丽'])
  expect(found('an')).toEqual([])
})
