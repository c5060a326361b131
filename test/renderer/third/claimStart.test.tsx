// What a case suggests when somebody is to pay for it.
import { describe, expect, it } from 'vitest'
import { registered, shopKit } from '#kit/desk'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import { UNSETTLED } from '#shared/model/settlement'
import type { CaseView } from '#shared/model/views'
import { claimStart } from '../../../renderer/features/case/third/claimStart'

async function viewOf(over: Partial<CaseView['settlement']>, issueTypeId = 'quality') {
  const kit = await shopKit()
  const lines = [{ ...EMPTY_FORM_LINE, itemName: '短靴', qty: 2, unitPriceFen: 100_00, here: false }]
  const { caseId } = await registered(kit, { lines, issueTypeId: issueTypeId as never })
  const view = (await kit.ask('case.get', { caseId })) as CaseView
  return { ...view, settlement: { ...UNSETTLED, ...over } } as CaseView
}
const out = (kind: string, state: string) =>
  ({ kind, state, itemName: '短靴', qty: 1, unitPriceFen: 80_00 }) as never
const parcel = (courier: string, state = 'moving') => ({ courier, state }) as never

describe('a claim that begins in a case', () => {
  it('is about what was lost on its way, from the courier who had it, for what it was worth', async () => {
    const view = await viewOf({ outgoing: [out('resend', 'lost')], parcels: [parcel('飞燕'), parcel('')] })
    expect(claimStart(view)).toMatchObject({ subject: 'lost', partner: '飞燕', askedFen: 80_00 })
  })

  it('is an advance when the shop gave something before the supplier answered', async () => {
    const view = await viewOf({ outgoing: [out('advance', 'handedOver')] })
    expect(claimStart(view)).toMatchObject({ subject: 'advance', partner: '', askedFen: 80_00 })
  })

  it('is the supplier’s when the piece is with him', async () => {
    const batches = [{ partner: { name: '李记鞋厂' } }] as never
    const view = { ...(await viewOf({})), batches }
    expect(claimStart(view)).toMatchObject({ subject: 'advance', partner: '李记鞋厂', askedFen: 200_00 })
  })

  it('is about damage or delay by what the case is about, for all pieces', async () => {
    expect(claimStart(await viewOf({}))).toMatchObject({ subject: 'damaged', askedFen: 200_00 })
    expect(claimStart(await viewOf({}, 'late'))).toMatchObject({ subject: 'delay' })
  })
})
