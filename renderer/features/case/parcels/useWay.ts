// How a parcel travels, as it is typed: courier, number, what the freight costs and who pays it.
import { useState } from 'react'
import type { PayerId } from '#shared/catalog/caseFacts'
import { courierOf } from '#shared/catalog/couriers'
import type { Parcel } from '#shared/model/goods'
import { readYuan, sayYuan } from '#shared/model/money'
import { trackingKey } from '#shared/model/trackingNo'
import { useLanguage } from '../../../ui/words'

export type Way = {
  readonly courier: string
  readonly trackingNo: string
  readonly freight: string
  readonly payer: PayerId | null
}

const typed = (parcel: Parcel | null): Way => ({
  courier: parcel?.courier ?? '',
  trackingNo: parcel?.trackingNo ?? '',
  freight: typeof parcel?.freightFen === 'number' ? sayYuan(parcel.freightFen) : '',
  payer: parcel?.payer ?? null,
})

export function useWay(parcel: Parcel | null) {
  const language = useLanguage()
  const [way, setWay] = useState(() => typed(parcel))
  const freightFen = way.freight.trim() === '' ? null : readYuan(way.freight)
  return {
    way,
    set(change: Partial<Way>): void {
      setWay(before => {
        const next = { ...before, ...change }
        // The number often says whose it is; what was typed stays.
        const known = courierOf(trackingKey(next.trackingNo), language)
        return 'trackingNo' in change && before.courier === '' ? { ...next, courier: known } : next
      })
    },
    isFreightRead: way.freight.trim() === '' || freightFen !== null,
    input: { courier: way.courier, trackingNo: way.trackingNo, freightFen, payer: way.payer },
  }
}
