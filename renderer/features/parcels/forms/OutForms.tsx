// Pieces that leave us: by courier with their number, or straight into the customer's hands.
import { useState } from 'react'
import type { OutRow } from '#shared/model/settlementViews'
import { DeedDialog } from '../../../ui/DeedDialog'
import { useWords } from '../../../ui/words'
import { pieceText } from '../saying'
import { byCase, useEach } from '../useEach'
import { CourierFields } from './CourierFields'
import { WhoseGoods } from './WhoseGoods'

type OutFormProps = { readonly outs: readonly OutRow[]; onDone(): void; onClose(): void }

const useThings = (outs: readonly OutRow[]) => {
  const words = useWords()
  return outs.map(({ card, out }) => ({
    key: out.id,
    card,
    text: pieceText(words, out),
    note: out.place === '' ? '' : words.parcels.keptAt(out.place),
  }))
}
const piecesIn = (outs: readonly OutRow[]) => outs.reduce((sum, { out }) => sum + out.qty, 0)
const outsOfCases = (outs: readonly OutRow[]) =>
  byCase(outs, ({ card }) => card.caseId).map(({ caseId, items }) => ({
    caseId,
    outIds: items.map(({ out }) => out.id),
    approval: null,
  }))

export function SendForm({ outs, onDone, onClose }: OutFormProps) {
  const words = useWords()
  const things = useThings(outs)
  const send = useEach('out.send')
  const [way, setWay] = useState({ courier: '', trackingNo: '' })

  async function run(): Promise<void> {
    const inputs = outsOfCases(outs).map(input => ({ ...input, ...way, freightFen: null, payer: null }))
    const done = await send.run(inputs, words.parcels.sentSaid(piecesIn(outs)), {
      reason: words.parcels.beforeBack,
      with: (input, approval) => ({ ...input, approval }),
    })
    if (done) onDone()
  }

  return (
    <DeedDialog
      title={words.parcels.sendTitle}
      action={words.parcels.sendAction}
      busy={send.busy}
      error={send.errors['']}
      onSend={() => void run()}
      onClose={onClose}
    >
      <WhoseGoods things={things} />
      <CourierFields value={way} onChange={setWay} errors={send.errors} />
    </DeedDialog>
  )
}

export function HandOverForm({ outs, onDone, onClose }: OutFormProps) {
  const words = useWords()
  const things = useThings(outs)
  const give = useEach('out.handOver')

  async function run(): Promise<void> {
    const done = await give.run(outsOfCases(outs), words.parcels.givenSaid(piecesIn(outs)), {
      reason: words.parcels.beforeBack,
      with: (input, approval) => ({ ...input, approval }),
    })
    if (done) onDone()
  }

  return (
    <DeedDialog
      title={words.parcels.giveTitle}
      action={words.parcels.giveAction}
      busy={give.busy}
      error={give.errors['']}
      focusSend
      onSend={() => void run()}
      onClose={onClose}
    >
      <WhoseGoods things={things} />
    </DeedDialog>
  )
}
