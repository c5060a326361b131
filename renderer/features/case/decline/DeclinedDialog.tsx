// A request that was declined: on what it rests, how it is said, the letter for the customer, and the way back.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { UsableGroundId } from '#shared/catalog/declineTalk'
import { knowledgeText, type OwnBook } from '#shared/domain/knowledge/texts'
import type { Decline } from '#shared/model/treatment'
import type { CaseView } from '#shared/model/views'
import { useShop } from '../../../bridge/appState'
import { useDesk } from '../../../bridge/desk'
import { useAnswer } from '../../../bridge/useAnswer'
import { useSay } from '../../../bridge/useSay'
import { Dialog, ReasonDialog } from '../../../ui/Dialog'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { PhotoImage } from '../photos/PhotoImage'
import { useDeed } from '../useDeed'
import { FourParts } from './FourParts'
import { PolicyText } from './PolicyText'

type DeclinedDialogProps = {
  readonly view: CaseView
  readonly own: OwnBook
  readonly decline: Decline
  onClose(): void
}

export function DeclinedDialog({ view, own, decline, onClose }: DeclinedDialogProps) {
  const words = useWords()
  const desk = useDesk()
  const { readOnly } = useShop()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const { caseId, deletedAt } = view.card
  const letter = () => desk.openSheet(caseId, 'declineLetter')
  return (
    <Dialog
      title={words.decline.declined}
      size="form"
      onClose={onClose}
      footer={
        <>
          {readOnly || deletedAt !== null ? null : (
            <Button variant="subtle" onClick={() => setWithdrawing(true)}>
              {words.decline.withdraw}
            </Button>
          )}
          <Button data-autofocus rightSection={<KeyHint name="KeyP" />} onClick={letter}>
            {words.decline.letter}
          </Button>
        </>
      }
    >
      <LetterKey onLetter={letter} />
      <div className="declined">
        <Grounds view={view} own={own} decline={decline} />
        <FourParts
          view={view}
          own={own}
          ground={decline.ground as UsableGroundId}
          alternatives={decline.alternatives}
        />
      </div>
      {isWithdrawing ? <WithdrawDialog view={view} onClose={() => setWithdrawing(false)} /> : null}
    </Dialog>
  )
}

/** Keys count for the dialog only from inside it. */
function LetterKey({ onLetter }: { onLetter(): void }) {
  const words = useWords().decline
  useKeys({ KeyP: { does: words.letter, run: onLetter } }, { title: words.declined })
  return null
}

/** What it rests on. The inner note only opens on purpose: the customer may be looking. */
function Grounds({ view, own, decline }: Omit<DeclinedDialogProps, 'onClose'>) {
  const words = useWords().decline
  const language = useLanguage()
  const say = useSay()
  const clerks = useAnswer('clerk.list', null).value
  const nameOf = (id: string) => clerks?.find(clerk => clerk.id === id)?.name ?? ''
  const photos = view.treatment.photos.filter(({ id }) => decline.photos.includes(id))
  return (
    <div className="declined-facts">
      <p className="declined-ground">{knowledgeText(own, `ground-${decline.ground}`, language)}</p>
      <p className="dialog-note">
        {words.approvedBy(nameOf(decline.by), nameOf(decline.approval.by), say.moment(decline.at))}
      </p>
      {decline.evidence === '' ? null : (
        <div>
          <div className="field-label">{words.seen}</div>
          <p className="declined-text">{decline.evidence}</p>
        </div>
      )}
      {photos.length === 0 ? null : (
        <div className="declined-photos">
          {photos.map(photo => (
            <PhotoImage key={photo.id} caseId={view.card.caseId} photo={photo} alt={photo.note} />
          ))}
        </div>
      )}
      <PolicyText view={view} text={decline.policyText} source={decline.policySource} />
      {decline.innerNote === '' ? null : (
        <details>
          <summary>{words.innerNote}</summary>
          <p className="declined-text">{decline.innerNote}</p>
        </details>
      )}
    </div>
  )
}

function WithdrawDialog({ view, onClose }: { readonly view: CaseView; onClose(): void }) {
  const words = useWords().decline
  const deed = useDeed('decline.withdraw')
  const { caseId } = view.card
  const send = async (reason: string) => {
    if (await deed.run({ caseId, reason }, { said: words.withdrawn })) onClose()
  }
  return (
    <ReasonDialog
      title={words.withdraw}
      text={words.withdrawText}
      action={words.withdraw}
      suggestions={words.withdrawReasons}
      busy={deed.busy}
      error={deed.errors.reason ?? deed.errors['']}
      onReason={reason => void send(reason)}
      onClose={onClose}
    />
  )
}
