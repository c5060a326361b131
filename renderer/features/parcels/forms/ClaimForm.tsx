// Whose parcel it is: the likely cases first, any other by search; its pieces have arrived with it (N15).
import { Loader } from '@mantine/core'
import { useState } from 'react'
import type { CaseId, LineId } from '#shared/model/ids'
import type { UnclaimedView } from '#shared/model/settlementViews'
import type { CaseCard } from '#shared/model/views'
import { useAnswer } from '../../../bridge/useAnswer'
import { useDeed } from '../../../bridge/useDeed'
import { useSay } from '../../../bridge/useSay'
import { DeedDialog } from '../../../ui/DeedDialog'
import { LineField } from '../../../ui/LineField'
import { RowChoice, type RowOption } from '../../../ui/RowChoice'
import { useWords } from '../../../ui/words'
import { isAwaited } from '../rows'
import { whoText } from '../saying'
import { LineTicks } from './LineTicks'

const MOST_FOUND = 6

type ClaimFormProps = { readonly unclaimed: UnclaimedView; onClose(): void }

export function ClaimForm({ unclaimed, onClose }: ClaimFormProps) {
  const words = useWords()
  const deed = useDeed('unclaimed.claim')
  const [typed, setTyped] = useState('')
  const found = useAnswer('case.find', { text: typed.trim().slice(0, 200) }, { enabled: typed.trim() !== '' })
  const open = (found.value ?? []).filter(card => card.closedAt === null).slice(0, MOST_FOUND)
  const likely = unclaimed.likely.map(({ card }) => card)
  const cards = typed.trim() === '' ? likely : open
  const [chosen, setChosen] = useState<CaseId | null>(likely[0]?.caseId ?? null)
  const card = cards.find(({ caseId }) => caseId === chosen)
  const [picked, setPicked] = useState<readonly LineId[] | null>(null)
  const [isChecked, setChecked] = useState(false)
  const pieces = useAwaited(card)

  function choose(caseId: CaseId): void {
    setChosen(caseId)
    setPicked(null)
  }

  async function send(): Promise<void> {
    setChecked(true)
    if (card === undefined || pieces === undefined) return
    const lineIds = [...(picked ?? pieces.map(line => line.id))]
    const input = { unclaimedId: unclaimed.id, caseId: card.caseId, lineIds }
    if (await deed.run(input, { said: words.parcels.claimedSaid(card.no) })) onClose()
  }

  const row = (one: CaseCard): RowOption<CaseId> => {
    const why = unclaimed.likely.find(({ card: { caseId } }) => caseId === one.caseId)?.because
    return {
      id: one.caseId,
      label: words.parcels.customerAndTail(whoText(words, one), one.customer?.tail ?? ''),
      note: [one.item, one.no, why ? words.parcels.because[why] : ''].filter(Boolean).join(' · '),
    }
  }

  return (
    <DeedDialog
      title={words.parcels.claimTitle}
      action={words.parcels.claimAction}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Label unclaimed={unclaimed} />
      {cards.length > 0 ? (
        <RowChoice
          label={words.parcels.claimCase}
          rows={cards.map(row)}
          value={chosen === null ? [] : [chosen]}
          error={isChecked && card === undefined ? words.parcels.claimMissing : undefined}
          autoFocus={likely.length > 0}
          onPick={choose}
        />
      ) : null}
      <LineField
        label={likely.length > 0 ? words.parcels.claimSearch : words.parcels.claimCase}
        error={
          typed.trim() !== '' && found.value !== undefined && cards.length === 0
            ? words.parcels.claimNone
            : isChecked && cards.length === 0
              ? words.parcels.claimMissing
              : undefined
        }
        autoFocus={likely.length === 0}
        hint={words.parcels.claimSearchHint}
        value={typed}
        onChange={setTyped}
      />
      {card === undefined ? null : pieces === undefined ? (
        <Loader size="sm" />
      ) : pieces.length > 0 ? (
        <LineTicks
          label={words.parcels.claimPieces}
          lines={pieces}
          picked={picked ?? pieces.map(line => line.id)}
          error={deed.errors.lineIds}
          onChange={setPicked}
        />
      ) : null}
    </DeedDialog>
  )
}

/** The pieces of the case that may be in it; undefined while they are not known. */
function useAwaited(card: CaseCard | undefined) {
  const caseId = card?.caseId
  const { value } = useAnswer(
    'case.get',
    { caseId: caseId ?? ('' as CaseId) },
    { enabled: caseId !== undefined },
  )
  return value?.card.caseId === caseId ? value?.lines.filter(isAwaited) : undefined
}

function Label({ unclaimed }: { readonly unclaimed: UnclaimedView }) {
  const words = useWords()
  const say = useSay()
  const { courier, trackingNo, senderName, senderPhone, contents, place, arrivedAt } = unclaimed
  const sender = [senderName, senderPhone].filter(Boolean).join(' ')
  return (
    <div className="parcel-whose">
      <div className="parcel-who">
        <span className="parcel-name">{contents || words.parcels.noContents}</span>
        <span>{[courier, trackingNo].filter(Boolean).join(' ')}</span>
      </div>
      <div className="parcel-no">
        {[sender || words.parcels.noSender, place ? words.parcels.keptAt(place) : '', say.moment(arrivedAt)]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </div>
  )
}
