// How the stories write that goods or money moved.
import type { GoesTo, OutKindId } from '../catalog/lineStates'
import type { MoneyKindId, MoneyMethodId } from '../catalog/moneyKinds'
import type { Step, When } from './story'

export const place = (ago: number, goesTo: GoesTo, at = '', text = ''): Step => ({
  ...{ ago, do: 'place', goesTo, place: at, text },
})
export const stay = (ago: number, text: string): Step => ({ ago, do: 'stay', text })

type Way = 'handed' | 'sent' | 'planned'
/** Something goes out for the first piece of the case. */
export const out = (ago: number, kind: OutKindId, what: string, spec: string, how: Way): Step => ({
  ...{ ago, do: 'out', kind, what, spec, how, forFirst: true },
})
/** Something goes out besides, for no piece of his. */
export const extra = (ago: number, kind: OutKindId, what: string, spec: string, how: Way): Step => ({
  ...{ ago, do: 'out', kind, what, spec, how, forFirst: false },
})
export const ship = (ago: number): Step => ({ ago, do: 'ship' })

export const pay = (
  ago: number,
  kind: MoneyKindId,
  yuan: number,
  method: MoneyMethodId,
  text = '',
): Step => ({
  ...{ ago, do: 'pay', kind, yuan, method, text },
})
export const owe = (
  ago: number,
  kind: MoneyKindId,
  yuan: number,
  method: MoneyMethodId,
  text = '',
): Step => ({
  ...{ ago, do: 'owe', kind, yuan, method, text },
})

/** The customer has posted it, or it turned round on its way to him. */
export const coming = (
  ago: number,
  who: string,
  no: string,
  state: 'moving' | 'intercepted' = 'moving',
): Step => ({
  ...{ ago, do: 'coming', who, no, state },
})

export const toSupplier = (ago: number, who: string): Step => ({ ago, do: 'toSupplier', who })
export const fromSupplier = (ago: number, at: string, text: string): Step => ({
  ...{ ago, do: 'fromSupplier', place: at, text },
})
export const claim = (ago: number, who: string, yuan: number, next: When, text: string): Step => ({
  ...{ ago, do: 'claim', who, yuan, next, text },
})
