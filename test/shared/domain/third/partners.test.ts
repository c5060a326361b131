// Suppliers and couriers: one of each, found by name, corrected by the way.
import { expect, test } from 'vitest'
import { findOrMakePartner, partnerViews, savePartner } from '#shared/domain/third/partners'
import type { PartnerId } from '#shared/model/ids'
import { ThirdShop } from './thirdKit'

const saving = (over: Partial<Parameters<typeof savePartner>[2]> = {}) => ({
  partnerId: null,
  role: 'supplier' as const,
  name: '李记鞋厂',
  phone: '0577-8888',
  note: '',
  ...over,
})

test('is found by its name, however that was typed, and by its role', () => {
  const shop = new ThirdShop()
  const { partnerId } = shop.do(savePartner, saving({ name: 'SF 鞋厂' }))
  const find = (role: 'supplier' | 'courier', name: string) =>
    findOrMakePartner(shop.book, shop.scene, role, { id: null, name, phone: '' })
  expect(find('supplier', 'ｓｆ鞋厂')).toMatchObject({ ok: true, partner: { id: partnerId }, changes: [] })
  expect(find('courier', 'SF 鞋厂')).toMatchObject({ ok: true, changes: [{ record: { role: 'courier' } }] })
})

test('a telephone number that was typed anew takes the place of the old one; an empty one does not', () => {
  const shop = new ThirdShop()
  const { partnerId } = shop.do(savePartner, saving())
  const find = (phone: string) =>
    findOrMakePartner(shop.book, shop.scene, 'supplier', { id: partnerId, name: '', phone })
  expect(find('')).toMatchObject({ changes: [] })
  expect(find('0577-9999')).toMatchObject({ changes: [{ record: { phone: '0577-9999', rev: 2 } }] })
  const unknown = { id: 'partner:x' as PartnerId, name: '谁', phone: '' }
  expect(findOrMakePartner(shop.book, shop.scene, 'supplier', unknown)).toMatchObject({ ok: false })
})

test('two of one role never share a name', () => {
  const shop = new ThirdShop()
  shop.do(savePartner, saving())
  const other = shop.do(savePartner, saving({ name: '周记皮具' }))
  expect(shop.refusal(savePartner, saving({ name: ' 李记 鞋厂' }))).toBe('partner-taken')
  expect(shop.refusal(savePartner, saving({ ...other, name: '李记鞋厂' }))).toBe('partner-taken')
  expect(shop.refusal(savePartner, saving({ name: '' }))).toBe('required')
  shop.do(savePartner, saving({ ...other, name: '周记皮具厂', note: '月底结' }))
  expect(partnerViews(shop.book).map(({ name, note }) => [name, note])).toEqual([
    ['周记皮具厂', '月底结'],
    ['李记鞋厂', ''],
  ])
})
