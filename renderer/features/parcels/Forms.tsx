// What stands open over the lists.

import type { UnclaimedView } from '#shared/model/settlementViews'
import { useDesk } from '../../bridge/desk'
import { useDeed } from '../../bridge/useDeed'
import { ReasonDialog } from '../../ui/Dialog'
import { useWords } from '../../ui/words'
import { ArriveForm } from './forms/ArriveForm'
import { ChooseHit, DeedMenu } from './forms/ChooseForms'
import { ClaimForm } from './forms/ClaimForm'
import { CollectForm } from './forms/CollectForm'
import { InspectForm } from './forms/InspectForm'
import { KeepForm } from './forms/KeepForm'
import { HandOverForm, SendForm } from './forms/OutForms'
import { PlaceForm } from './forms/PlaceForm'
import type { ParcelDesk } from './useParcelDesk'

type FormsProps = {
  readonly parcels: ParcelDesk
  /** A deed on several rows is done: they need not stay chosen. */
  onDone(): void
}

export function Forms({ parcels, onDone }: FormsProps) {
  const desk = useDesk()
  const { open, show, close, take } = parcels
  const done = () => {
    close()
    onDone()
  }
  switch (open?.kind) {
    case undefined:
      return null
    case 'choose':
      return (
        <ChooseHit open={open} onTake={take} onKeep={text => show({ kind: 'keep', text })} onClose={close} />
      )
    case 'menu':
      return (
        <DeedMenu
          open={open}
          onPick={show}
          onOpenCase={() => void desk.openCase(open.card.caseId)}
          onClose={close}
        />
      )
    case 'arrive':
      return (
        <ArriveForm open={open} onArrived={pieces => show({ kind: 'inspect', pieces })} onClose={close} />
      )
    case 'inspect':
      return <InspectForm pieces={open.pieces} onDone={done} onClose={close} />
    case 'place':
      return <PlaceForm pieces={open.pieces} onDone={done} onClose={close} />
    case 'collect':
      return <CollectForm pieces={open.pieces} onDone={done} onClose={close} />
    case 'send':
      return <SendForm outs={open.outs} onDone={done} onClose={close} />
    case 'handOver':
      return <HandOverForm outs={open.outs} onDone={done} onClose={close} />
    case 'keep':
      return <KeepForm text={open.text} onClose={close} />
    case 'claim':
      return <ClaimForm unclaimed={open.unclaimed} onClose={close} />
    case 'sendBack':
      return <SendBackForm unclaimed={open.unclaimed} onClose={close} />
  }
}

function SendBackForm({ unclaimed, onClose }: { readonly unclaimed: UnclaimedView; onClose(): void }) {
  const { parcels } = useWords()
  const deed = useDeed('unclaimed.sendBack')
  return (
    <ReasonDialog
      title={parcels.sendBackTitle}
      action={parcels.sendBackAction}
      suggestions={parcels.sendBackReasons}
      busy={deed.busy}
      error={deed.errors.reason ?? deed.errors['']}
      onReason={reason => {
        void deed
          .run({ unclaimedId: unclaimed.id, reason }, { said: parcels.sentBackSaid })
          .then(isDone => (isDone ? onClose() : undefined))
      }}
      onClose={onClose}
    />
  )
}
