// Suppliers and couriers by name.
import type { Book } from '../../model/book'
import type { PartnerId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene } from '../../model/ruling'
import type { PartnerView } from '../../model/settlementViews'

export function savePartner(
  _book: Book,
  _scene: Scene,
  _input: unknown,
): Ruling<{ readonly partnerId: PartnerId }> {
  return no(refuse('required'))
}

export function partnerViews(_book: Book): PartnerView[] {
  return []
}
