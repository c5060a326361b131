// What others owe us: asked, agreed, paid in parts, refused, given up; nobody ever pays more than he owes (R58, R138, N6).
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitsAt } from '#shared/domain/deadlines'
import { leftFen, paidFen, writtenOffFen } from '#shared/domain/third/claimSums'
import {
  agreeClaim,
  askClaim,
  openClaim,
  payClaim,
  refuseClaim,
  writeOffClaim,
} from '#shared/domain/third/claims'
import { claimsOfCase } from '#shared/domain/third/thirdView'
import type { ClaimId } from '#shared/model/ids'
import { ThirdShop } from './thirdKit'

const cash = { method: 'wechat', note: '' } as const

describe('a claim', () => {
  test('names who owes us, how much, and when we ask again', () => {
    const shop = new ThirdShop()
    expect(shop.refusal(openClaim, shop.opening({ askedFen: 0 }))).toBe('number-out-of-range')
    expect(shop.refusal(openClaim, shop.opening({ askedFen: 12.5 }))).toBe('number-out-of-range')
    expect(shop.wrongFields(openClaim, shop.opening({ nextAskAt: null }))).toEqual(['nextAskAt'])
    expect(shop.refusal(openClaim, shop.opening({ nextAskAt: shop.inHours(-1) }))).toBe('time-in-past')
    const nobody = { id: null, name: '', phone: '' }
    expect(shop.wrongFields(openClaim, shop.opening({ partner: nobody }))).toEqual(['partner.name'])
    shop.claim()
    expect(shop.view().claims).toMatchObject([
      { state: 'asked', askedFen: 299_00, leftFen: 299_00, partner: { role: 'courier', name: '飞燕快递' } },
    ])
  })

  test('is seen in its case, open or closed, and lives on when the case is closed', () => {
    const shop = new ThirdShop()
    const { id } = shop.register()
    shop.claim({ caseId: id })
    expect(shop.case(id).events.at(-1)).toMatchObject({
      kind: 'claimOpened',
      facts: { subject: 'lost', askedFen: 299_00, partner: '飞燕快递' },
    })
    shop.book.apply({ collection: 'cases', record: { ...shop.case(id), closedAt: shop.inHours(0) } })
    const advance = { id: null, name: '李记鞋厂', phone: '' }
    shop.claim({ caseId: id, subject: 'advance', partner: advance, askedFen: 100_00 })
    const mine = claimsOfCase(shop.book, id, limitsAt(shop.book, shop.now))
    expect(mine.map(({ partner }) => partner.role).sort()).toEqual(['courier', 'supplier'])
    expect(shop.view()).toMatchObject({ owedFen: 399_00, owedBy: [{ fen: 299_00 }, { fen: 100_00 }] })
  })

  test('becomes red once the day to ask again has passed, and calm when it was asked', () => {
    const shop = new ThirdShop()
    const claimId = shop.claim()
    shop.later(80)
    expect(shop.view().claims[0]).toMatchObject({ tone: 'overdue', ageDays: 3 })
    shop.do(askClaim, { claimId, nextAskAt: shop.inHours(72), note: '说在查' })
    expect(shop.view().claims[0]?.tone).toBe('calm')
  })

  test('is granted up to what was asked, paid in parts, and settled when nothing is left', () => {
    const shop = new ThirdShop()
    const claimId = shop.claim()
    const agree = { claimId, nextAskAt: shop.inHours(100), note: '' }
    expect(shop.refusal(agreeClaim, { ...agree, agreedFen: 299_01 })).toBe('claim-too-much')
    shop.do(agreeClaim, { ...agree, agreedFen: 200_00 })
    expect(shop.refusal(payClaim, { claimId, amountFen: 200_01, ...cash })).toBe('claim-too-much')
    shop.do(payClaim, { claimId, amountFen: 50_00, ...cash })
    expect(shop.claimOf(claimId)).toMatchObject({ state: 'agreed', nextAskAt: agree.nextAskAt })
    expect(shop.refusal(agreeClaim, { ...agree, agreedFen: 49_99 })).toBe('number-out-of-range')
    expect(shop.view().owedFen).toBe(150_00)
    shop.do(payClaim, { claimId, amountFen: 150_00, ...cash })
    expect(shop.claimOf(claimId)).toMatchObject({ state: 'paid', nextAskAt: null })
    expect(shop.claimOf(claimId).money).toMatchObject([
      { kind: 'recovered', payer: 'courier', payee: 'shop', state: 'paid', amountFen: 50_00 },
      { amountFen: 150_00 },
    ])
    expect(shop.refusal(askClaim, { claimId, nextAskAt: shop.inHours(9), note: '' })).toBe('claim-settled')
    expect(shop.view().owedFen).toBe(0)
  })

  test('is settled when they grant no more than they have paid', () => {
    const shop = new ThirdShop()
    const claimId = shop.claim()
    shop.do(payClaim, { claimId, amountFen: 80_00, ...cash })
    shop.do(agreeClaim, { claimId, agreedFen: 80_00, nextAskAt: null, note: '' })
    expect(shop.claimOf(claimId)).toMatchObject({ state: 'paid', nextAskAt: null })
  })

  test('refused is not over: it is asked again, or the manager gives up what is left', () => {
    const shop = new ThirdShop()
    const claimId = shop.claim()
    shop.do(payClaim, { claimId, amountFen: 99_00, ...cash })
    expect(shop.refusal(refuseClaim, { claimId, nextAskAt: null, note: '' })).toBe('required')
    shop.do(refuseClaim, { claimId, nextAskAt: shop.inHours(48), note: '说没保价' })
    expect(shop.view()).toMatchObject({ owedFen: 200_00, claims: [{ state: 'refused' }] })
    const reason = '不值得再追'
    expect(shop.refusal(writeOffClaim, { claimId, reason, approval: null })).toBe('not-a-manager')
    const clerk = { by: shop.clerk, reason }
    expect(shop.refusal(writeOffClaim, { claimId, reason, approval: clerk })).toBe('not-a-manager')
    const approval = { by: shop.manager, reason }
    expect(shop.refusal(writeOffClaim, { claimId, reason: '', approval })).toBe('required')
    shop.do(writeOffClaim, { claimId, reason, approval })
    expect(shop.claimOf(claimId)).toMatchObject({ state: 'writtenOff', approval: { by: shop.manager } })
    expect(shop.claimOf(claimId).money.at(-1)).toMatchObject({
      kind: 'writeOff',
      amountFen: 200_00,
      payee: null,
    })
  })
})

const DEEDS = {
  ask: (shop: ThirdShop, claimId: ClaimId) =>
    askClaim(shop.book, shop.scene, { claimId, nextAskAt: shop.inHours(24), note: '' }),
  agree: (shop: ThirdShop, claimId: ClaimId, agreedFen: number) =>
    agreeClaim(shop.book, shop.scene, { claimId, agreedFen, nextAskAt: shop.inHours(24), note: '' }),
  pay: (shop: ThirdShop, claimId: ClaimId, amountFen: number) =>
    payClaim(shop.book, shop.scene, { claimId, amountFen, ...cash }),
  refuse: (shop: ThirdShop, claimId: ClaimId) =>
    refuseClaim(shop.book, shop.scene, { claimId, nextAskAt: shop.inHours(24), note: '' }),
  writeOff: (shop: ThirdShop, claimId: ClaimId) => {
    const approval = { by: shop.manager, reason: '算了' }
    return writeOffClaim(shop.book, shop.scene, { claimId, reason: '算了', approval })
  },
}

test('whatever is asked, granted and paid: asked is never less than granted, nor that less than paid and given up', () => {
  const fen = fc.integer({ min: -5, max: 400_00 })
  const kind = fc.constantFrom(...(Object.keys(DEEDS) as (keyof typeof DEEDS)[]))
  const deeds = fc.array(fc.record({ kind, fen }), { maxLength: 12 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300_00 }), deeds, (askedFen, chosen) => {
      const shop = new ThirdShop()
      const claimId = shop.claim({ askedFen })
      for (const deed of chosen) {
        const ruling = DEEDS[deed.kind](shop, claimId, deed.fen)
        if (ruling.ok) for (const change of ruling.changes) shop.book.apply(change)
        const claim = shop.claimOf(claimId)
        const granted = claim.agreedFen ?? claim.askedFen
        expect(granted).toBeLessThanOrEqual(claim.askedFen)
        expect(paidFen(claim) + writtenOffFen(claim) + leftFen(claim)).toBe(granted)
        expect(leftFen(claim) === 0).toBe(claim.nextAskAt === null)
        expect(claim.money.every(({ amountFen }) => Number.isInteger(amountFen) && amountFen > 0)).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})
