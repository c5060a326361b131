// A parcel of the case: its data put right, and what became of it.
import { Text } from '@mantine/core'
import { useState } from 'react'
import { PARCEL_STEPS, type ParcelStateId } from '#shared/catalog/lineStates'
import type { Parcel } from '#shared/model/goods'
import type { CaseId } from '#shared/model/ids'
import type { Words } from '#shared/words/words'
import { ChipChoice } from '../../../ui/ChipChoice'
import { LineField } from '../../../ui/LineField'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { useDeed } from '../useDeed'
import { useWay } from './useWay'
import { WayFields } from './WayFields'
import './parcels.css'

type Step = Exclude<ParcelStateId, 'moving'>
type ParcelChangeProps = { readonly caseId: CaseId; readonly parcel: Parcel; onClose(): void }

const isStep = (state: ParcelStateId): state is Step => state !== 'moving'

/** What we sent arrives with the customer, unless it turned round. */
function sayStep({ parcels }: Words, { dir, state }: Parcel, step: Step): string {
  const { steps } = parcels.way
  return step === 'arrived' && dir === 'out' && state === 'moving' ? steps.delivered : steps[step]
}

export function ParcelChange({ caseId, parcel, onClose }: ParcelChangeProps) {
  const words = useWords()
  const { way: text } = words.parcels
  const change = useDeed('parcel.change')
  const become = useDeed('parcel.step')
  const way = useWay(parcel)
  const [step, setStep] = useState<Step | 'same'>('same')
  const [note, setNote] = useState('')
  const [isChecked, setChecked] = useState(false)
  const steps = PARCEL_STEPS[parcel.state].filter(isStep)
  const { courier, trackingNo, freightFen, payer } = way.input
  const isSame =
    courier === parcel.courier &&
    trackingNo === parcel.trackingNo &&
    freightFen === parcel.freightFen &&
    payer === parcel.payer

  async function send(): Promise<void> {
    setChecked(true)
    if (!way.isFreightRead) return
    const at = { caseId, parcelId: parcel.id }
    const said = { said: text.changed }
    const isChanged = isSame || (await change.run({ ...at, ...way.input }, said))
    const isStepped = isChanged && (step === 'same' || (await become.run({ ...at, state: step, note }, said)))
    if (isStepped) onClose()
  }

  return (
    <DeedDialog
      title={text.changeTitle[parcel.dir]}
      action={text.change}
      size="xl"
      busy={change.busy || become.busy}
      error={change.errors[''] ?? become.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      {steps.length === 0 ? null : (
        <ChipChoice<Step | 'same'>
          label={text.state}
          choices={[
            { id: 'same', label: text.same },
            ...steps.map(id => ({ id, label: sayStep(words, parcel, id) })),
          ]}
          value={step}
          onChange={setStep}
          autoFocus
        />
      )}
      {step === 'lost' ? <Text c="dimmed">{text.lostNote}</Text> : null}
      {step === 'same' ? null : (
        <LineField
          label={text.courierSaid}
          optional={words.common.optional}
          value={note}
          error={become.errors.note}
          onChange={setNote}
        />
      )}
      <WayFields of={way} errors={change.errors} isChecked={isChecked} />
    </DeedDialog>
  )
}
