// Registers a case, or corrects one: finds what the form begins with, then shows it.
import { useState } from 'react'
import type { CaseId } from '#shared/model/ids'
import { useShop } from '../../bridge/appState'
import { useFirstDraft } from '../../bridge/registerDraft'
import { useAnswer } from '../../bridge/useAnswer'
import { Dialog } from '../../ui/Dialog'
import { EmptyState, LoadingLines } from '../../ui/states'
import { useWords } from '../../ui/words'
import { CorrectForm } from './CorrectForm'
import { readDraft } from './draft'
import { NewForm } from './NewForm'
import './register.css'

type RegisterDialogProps = {
  /** The case that is corrected, or null for a new one. */
  readonly correct: CaseId | null
  /** What was already typed elsewhere about the customer. */
  readonly who?: string
  onClose(): void
}

export function RegisterDialog({ correct, who = '', onClose }: RegisterDialogProps) {
  const words = useWords()
  const shop = useShop()
  if (shop.readOnly)
    return (
      <Dialog title={words.register.title} onClose={onClose}>
        <EmptyState title={words.frame.readOnly} text={words.errors.unavailable['read-only']} />
      </Dialog>
    )
  return correct === null ? (
    <Registering who={who} onClose={onClose} />
  ) : (
    <Correcting caseId={correct} onClose={onClose} />
  )
}

function Registering({ who, onClose }: { readonly who: string; onClose(): void }) {
  const text = useFirstDraft()
  return text === undefined ? null : <WithDraft text={text} who={who} onClose={onClose} />
}

type WithDraftProps = { readonly text: string | null; readonly who: string; onClose(): void }

function WithDraft({ text, who, onClose }: WithDraftProps) {
  const [draft] = useState(() => readDraft(text))
  return <NewForm draft={draft} who={who} onClose={onClose} />
}

function Correcting({ caseId, onClose }: { readonly caseId: CaseId; onClose(): void }) {
  const { register } = useWords()
  const { value, error } = useAnswer('case.get', { caseId })
  if (value) return <CorrectForm view={value} onClose={onClose} />
  return (
    <Dialog title={register.title} onClose={onClose}>
      {error === null ? <LoadingLines /> : <EmptyState title={register.gone} />}
    </Dialog>
  )
}
