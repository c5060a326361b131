// Compensation (N7): why before how much, along the ladder of the shop; beyond it only with the manager, or the piece comes back.
import { Button } from '@mantine/core'
import type { OwnBook } from '#shared/domain/knowledge/texts'
import type { CaseView } from '#shared/model/views'
import { Dialog } from '../../../ui/Dialog'
import { FieldError } from '../../../ui/Field'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'
import { useOwnBook } from '../useOwnBook'
import { AmountPart } from './AmountPart'
import { OpenOffer } from './OpenOffer'
import { ReasonPart } from './ReasonPart'
import { SetUpPart } from './SetUpPart'
import { useOffer } from './useOffer'
import './compensation.css'

type CompensationDialogProps = { readonly view: CaseView; onClose(): void }

export function CompensationDialog({ view, onClose }: CompensationDialogProps) {
  const own = useOwnBook()
  return own === null ? null : <Offer view={view} own={own} onClose={onClose} />
}

function Offer({ view, own, onClose }: CompensationDialogProps & { readonly own: OwnBook }) {
  const words = useWords().compensation
  const offering = useOffer(view, own, onClose)
  const toReturn = useDeed('offer.toReturn')
  const { caseId } = view.card
  const giveUp = async () => {
    if (await toReturn.run({ caseId }, { said: words.toReturnSaid })) onClose()
  }
  const send = (answer: 'open' | 'agreed') => void offering.send(answer)
  return (
    <Dialog
      title={words.title}
      size="form"
      onClose={onClose}
      footer={
        <>
          <Button
            variant="subtle"
            className="offer-return"
            loading={toReturn.busy}
            rightSection={<KeyHint name="alt+KeyR" />}
            onClick={() => void giveUp()}
          >
            {words.toReturn}
          </Button>
          <Button
            variant="default"
            loading={offering.busy}
            rightSection={<KeyHint name="alt+Enter" />}
            onClick={() => send('open')}
          >
            {words.open}
          </Button>
          <Button
            loading={offering.busy}
            rightSection={<KeyHint name="mod+Enter" />}
            onClick={() => send('agreed')}
          >
            {words.agreed}
          </Button>
        </>
      }
    >
      <OfferKeys onSend={send} onReturn={() => void giveUp()} />
      <OpenOffer view={view} />
      <div className="offer">
        <SetUpPart view={view} own={own} offering={offering} />
        <div className="offer-say">
          <ReasonPart view={view} offering={offering} />
          <AmountPart offering={offering} onSend={() => send('agreed')} />
          <FieldError text={offering.errors.other ?? toReturn.errors['']} />
        </div>
      </div>
    </Dialog>
  )
}

type OfferKeysProps = { onSend(answer: 'open' | 'agreed'): void; onReturn(): void }

/** Keys count for the dialog only from inside it. */
function OfferKeys({ onSend, onReturn }: OfferKeysProps) {
  const words = useWords().compensation
  useKeys(
    {
      'mod+Enter': { does: words.agreed, run: () => onSend('agreed') },
      'alt+Enter': { does: words.open, run: () => onSend('open') },
      'alt+KeyR': { does: words.toReturn, run: onReturn },
    },
    { title: words.title },
  )
  return null
}
