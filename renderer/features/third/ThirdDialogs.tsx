// The dialog that is open, about the batch or the claim as it is by now.
import type { BatchView, ClaimView, ThirdView } from '#shared/model/settlementViews'
import { AgreeDialog } from './dialogs/AgreeDialog'
import { AnswerDialog } from './dialogs/AnswerDialog'
import { AskDialog } from './dialogs/AskDialog'
import { BackDialog } from './dialogs/BackDialog'
import { BatchSheet } from './dialogs/BatchSheet'
import { ClaimSheet } from './dialogs/ClaimSheet'
import { CloseBatchDialog } from './dialogs/CloseBatchDialog'
import { MakeDialog } from './dialogs/MakeDialog'
import { NewClaimDialog } from './dialogs/NewClaimDialog'
import { PartnersDialog } from './dialogs/PartnersDialog'
import { PayDialog } from './dialogs/PayDialog'
import { SendDialog } from './dialogs/SendDialog'
import { WriteOffDialog } from './dialogs/WriteOffDialog'
import type { BatchDeed, ClaimDeed, ThirdDeeds } from './useThirdDeeds'

type ThirdDialogsProps = { readonly view: ThirdView; readonly deeds: ThirdDeeds }

export function ThirdDialogs({ view, deeds }: ThirdDialogsProps) {
  const { dialog, close } = deeds
  if (dialog === null) return null
  if (dialog.kind === 'make') return <MakeDialog pieces={dialog.pieces} view={view} onClose={close} />
  if (dialog.kind === 'newClaim') return <NewClaimDialog onClose={close} />
  if (dialog.kind === 'partners') return <PartnersDialog onClose={close} />
  if (dialog.of === 'batch') {
    const batch = view.batches.find(({ id }) => id === dialog.id)
    return batch ? <OfBatch kind={dialog.kind} batch={batch} deeds={deeds} view={view} /> : null
  }
  const claim = view.claims.find(({ id }) => id === dialog.id)
  return claim ? <OfClaim kind={dialog.kind} claim={claim} deeds={deeds} /> : null
}

type OfBatchProps = ThirdDialogsProps & { readonly kind: BatchDeed; readonly batch: BatchView }

function OfBatch({ kind, batch, deeds, view }: OfBatchProps) {
  const about = { batch, onClose: deeds.close }
  switch (kind) {
    case 'send':
      return <SendDialog {...about} />
    case 'answer':
      return <AnswerDialog {...about} />
    case 'back':
      return <BackDialog {...about} />
    case 'close':
      return <CloseBatchDialog {...about} />
    case 'batch':
      return <BatchSheet batch={batch} deeds={deeds} now={view.now} />
  }
}

type OfClaimProps = {
  readonly kind: ClaimDeed
  readonly claim: ClaimView
  readonly deeds: ThirdDeeds
}

function OfClaim({ kind, claim, deeds }: OfClaimProps) {
  const about = { claim, onClose: deeds.close }
  switch (kind) {
    case 'ask':
    case 'refuse':
      return <AskDialog {...about} isRefused={kind === 'refuse'} />
    case 'agree':
      return <AgreeDialog {...about} />
    case 'pay':
      return <PayDialog {...about} />
    case 'writeOff':
      return <WriteOffDialog {...about} />
    case 'claim':
      return <ClaimSheet claim={claim} deeds={deeds} />
  }
}
