// A compensation that was offered and not answered yet: one press keeps his answer.
import { Button } from '@mantine/core'
import { sayYuan } from '#shared/model/money'
import type { CaseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { FieldError } from '../../../ui/Field'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'

export function OpenOffer({ view }: { readonly view: CaseView }) {
  const words = useWords().compensation
  const say = useSay()
  const deed = useDeed('offer.answer')
  const offer = view.treatment.offers.find(({ answer }) => answer === 'open')
  if (!offer) return null
  const { caseId } = view.card
  const keep = (answer: 'agreed' | 'declined') =>
    void deed.run(
      { caseId, offerId: offer.id, answer },
      { said: answer === 'agreed' ? words.agreedSaid : words.declinedSaid },
    )
  return (
    <section className="offer-open" aria-label={words.waiting}>
      <span>{words.offered(sayYuan(offer.amountFen), say.moment(offer.at))}</span>
      <Button variant="default" loading={deed.busy} onClick={() => keep('agreed')}>
        {words.heAgreed}
      </Button>
      <Button variant="default" loading={deed.busy} onClick={() => keep('declined')}>
        {words.heDeclined}
      </Button>
      <FieldError text={deed.errors['']} />
    </section>
  )
}
