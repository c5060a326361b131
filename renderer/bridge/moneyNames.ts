// What a sum is called: its kind, its way, its method, in the words of the window.
import {
  MONEY_METHODS,
  type MoneyKindId,
  type MoneyMethodId,
  moneyKind,
  PARTIES,
  type PartyId,
} from '#shared/catalog/moneyKinds'
import type { MoneyRow } from '#shared/model/settlement'
import { useLanguage, useWords } from '../ui/words'

type Way = Pick<MoneyRow, 'payer' | 'payee'>

/** It comes to us. */
export const isIncoming = ({ payee }: Way): boolean => payee === 'shop'

export function useMoneyNames() {
  const words = useWords().money
  const language = useLanguage()
  const party = (id: PartyId) => PARTIES.find(item => item.id === id)?.text[language] ?? ''
  return {
    kind: (id: MoneyKindId) => moneyKind(id).text[language],
    method: (id: MoneyMethodId) => MONEY_METHODS.find(item => item.id === id)?.text[language] ?? '',
    way: ({ payer, payee }: Way) =>
      payee === null ? words.wayToNobody(party(payer)) : words.way(party(payer), party(payee)),
  }
}
