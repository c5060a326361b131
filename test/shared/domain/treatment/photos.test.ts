// Photos of a case: one picture is one picture, a decline's proof stays, nothing is lost for good.
import { describe, expect, it } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { decideDecline } from '#shared/domain/decline/decline'
import { addPhoto, MOST_PHOTOS, removePhoto, shownPhotos } from '#shared/domain/treatment/photos'
import type { Case } from '#shared/model/case'
import { declining, lateCase } from '../decline/declining'

const picture = (index: number) => ({
  kind: 'proof' as const,
  hash: index.toString(16).padStart(64, '0'),
  ...{ width: 800, height: 600, bytes: 90_000, note: '' },
})

const add = (shop: RuleBook, { id }: Case, index: number) =>
  shop.do(addPhoto, { caseId: id, photo: picture(index) }).photoId

describe('photos of a case', () => {
  it('the same picture added twice is one photo', () => {
    const shop = new RuleBook()
    const record = shop.register()
    expect(add(shop, record, 1)).toBe(add(shop, record, 1))
    expect(shop.case(record.id).photos).toHaveLength(1)
  })

  it(`refuses more than ${MOST_PHOTOS}, counting only those that are shown`, () => {
    const shop = new RuleBook()
    const record = shop.register()
    for (let index = 1; index <= MOST_PHOTOS; index++) add(shop, record, index)
    const oneMore = { caseId: record.id, photo: picture(99) }
    expect(shop.refusal(addPhoto, oneMore)).toBe('too-many-photos')
    const [first] = shop.case(record.id).photos
    if (first) shop.do(removePhoto, { caseId: record.id, photoId: first.id })
    expect(shop.refusal(addPhoto, oneMore)).toBeNull()
  })

  it('a photo that is taken out is not shown any more, and its entry stays', () => {
    const shop = new RuleBook()
    const record = shop.register()
    const photoId = add(shop, record, 1)
    shop.do(removePhoto, { caseId: record.id, photoId })
    const after = shop.case(record.id)
    expect(shownPhotos(after)).toEqual([])
    expect(after.photos).toHaveLength(1)
    expect(shop.refusal(removePhoto, { caseId: record.id, photoId })).toBe('no-such-photo')
  })

  it('the photo that a decline rests on cannot be taken out', () => {
    const shop = new RuleBook()
    const record = lateCase(shop)
    const photoId = add(shop, record, 1)
    shop.do(decideDecline, { ...declining(shop, shop.case(record.id)), photos: [photoId] })
    expect(shop.refusal(removePhoto, { caseId: record.id, photoId })).toBe('photo-is-proof')
  })
})
