// The manager lets a case end although something is missing; what is in our own hands not even she may leave open.
import { Button } from '@mantine/core'
import { mayWait } from '#shared/domain/closing/missing'
import type { Refusal } from '#shared/model/refusal'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'

type CloseAnywayProps = { readonly refusals: readonly Refusal[]; onAsk(): void }

/** Not a choice that is still open in this very dialog. */
const isOurs = (refusal: Refusal) => !mayWait(refusal) && refusal.field !== 'outcome'

export function CloseAnyway({ refusals, onAsk }: CloseAnywayProps) {
  const { treatment } = useWords()
  const isOffered = refusals.length > 0 && refusals.every(mayWait)
  useKeys(isOffered ? { 'alt+KeyY': { does: treatment.closeAnyway, run: onAsk } } : {}, {
    title: treatment.closeAnyway,
  })
  if (refusals.length === 0) return null
  if (!isOffered) return refusals.some(isOurs) ? <p className="dialog-note">{treatment.cannotWait}</p> : null
  return (
    <Button
      variant="default"
      className="close-anyway"
      rightSection={<KeyHint name="alt+KeyY" />}
      onClick={onAsk}
    >
      {treatment.closeAnyway}
    </Button>
  )
}
