// Chosen pieces become a batch for one supplier, or go along with one that has not left yet.
import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { PartnerId } from '#shared/model/ids'
import type { PieceRow, ThirdView } from '#shared/model/settlementViews'
import { useDeed } from '../../../bridge/useDeed'
import { ChipChoice } from '../../../ui/ChipChoice'
import { DeedDialog } from '../../../ui/DeedDialog'
import { LineField } from '../../../ui/LineField'
import { SuggestField } from '../../../ui/SuggestField'
import { useWords } from '../../../ui/words'
import { SendFields, UNSENT, useSending } from './SendFields'

type MakeDialogProps = { readonly pieces: readonly PieceRow[]; readonly view: ThirdView; onClose(): void }

const FRESH = 'fresh'

export function MakeDialog({ pieces, view, onClose }: MakeDialogProps) {
  const { make, batches } = useWords().third
  const making = useDeed('batch.make')
  const adding = useDeed('batch.add')
  const drafts = view.batches.filter(({ state }) => state === 'draft')
  const [which, setWhich] = useState<string>(FRESH)
  const [partner, setPartner] = useState({ id: null as PartnerId | null, name: '', phone: '' })
  const [note, setNote] = useState('')
  const [leaves, setLeaves] = useState(false)
  const [typed, setTyped] = useState(UNSENT)
  const sending = useSending(typed)
  const suppliers = view.partners.filter(({ role }) => role === 'supplier')
  const chosen = pieces.map(({ card, line }) => ({ caseId: card.caseId, lineId: line.id }))
  const draft = drafts.find(({ id }) => id === which)

  async function send(): Promise<void> {
    const done = draft
      ? await adding.run({ batchId: draft.id, pieces: chosen }, { said: make.saidAdded(draft.no) })
      : await making.run(
          { partner, pieces: chosen, note, send: leaves ? sending : null },
          { said: leaves ? make.saidSent : make.said },
        )
    if (done) onClose()
  }
  const count = pieces.reduce((sum, { line }) => sum + line.qty, 0)
  const { errors } = draft ? adding : making
  return (
    <DeedDialog
      title={make.title}
      action={draft ? make.actionAdd : leaves ? make.actionSend : make.action}
      busy={making.busy || adding.busy}
      error={errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div className="third-facts">
        <b>{make.pieces(count)}</b>
        <div>{pieces.map(({ line }) => [line.itemName, line.spec].filter(Boolean).join(' ')).join('、')}</div>
      </div>
      {drafts.length === 0 ? null : (
        <ChipChoice
          label={make.which}
          choices={[
            { id: FRESH, label: make.fresh },
            ...drafts.map(({ id, no, partner: of }) => ({
              id: id as string,
              label: batches.label(no, of.name),
            })),
          ]}
          value={which}
          autoFocus
          onChange={setWhich}
        />
      )}
      {draft ? null : (
        <>
          <div className="third-pair">
            <SuggestField
              label={make.supplier}
              hint={make.supplierHint}
              value={partner.name}
              suggestions={suppliers.map(({ id, name, phone }) => ({ id, label: name, note: phone }))}
              error={errors['partner.name'] ?? errors.partner}
              autoFocus={drafts.length === 0}
              onChange={name => setPartner({ ...partner, id: null, name })}
              onPick={hit =>
                setPartner({ id: PartnerId.parse(hit.id), name: hit.label, phone: hit.note ?? '' })
              }
            />
            <LineField
              label={make.phone}
              value={partner.phone}
              error={errors['partner.phone']}
              onChange={phone => setPartner({ ...partner, phone })}
            />
          </div>
          <LineField
            label={make.note}
            hint={make.noteHint}
            value={note}
            error={errors.note}
            onChange={setNote}
          />
          <Checkbox className="tick" label={make.now} checked={leaves} onChange={() => setLeaves(!leaves)} />
          {leaves ? <SendFields value={typed} errors={errors} path="send." onChange={setTyped} /> : null}
        </>
      )}
    </DeedDialog>
  )
}
