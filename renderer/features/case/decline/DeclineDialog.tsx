// Declining a request rightly and politely (N8): ground, proof, another way, the talk; then the manager's yes, and the letter.
import { Button } from '@mantine/core'
import type { OwnBook } from '#shared/domain/knowledge/texts'
import type { CaseView } from '#shared/model/views'
import { Dialog } from '../../../ui/Dialog'
import { FieldError } from '../../../ui/Field'
import { isComposing, useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { Spine } from '../Spine'
import { useFocusFirst } from '../useFocusFirst'
import { useOwnBook } from '../useOwnBook'
import { AlternativesStep } from './AlternativesStep'
import { DeclinedDialog } from './DeclinedDialog'
import { DECLINE_STEPS } from './declineDraft'
import { EvidenceStep } from './EvidenceStep'
import { FourParts } from './FourParts'
import { GroundStep } from './GroundStep'
import { type Declining, useDeclining } from './useDeclining'
import './decline.css'

type DeclineDialogProps = { readonly view: CaseView; onClose(): void }

export function DeclineDialog({ view, onClose }: DeclineDialogProps) {
  const own = useOwnBook()
  if (own === null) return null
  const { decline } = view.treatment
  if (decline !== null) return <DeclinedDialog view={view} own={own} decline={decline} onClose={onClose} />
  return <DecliningDialog view={view} own={own} onClose={onClose} />
}

function DecliningDialog({ view, own, onClose }: DeclineDialogProps & { readonly own: OwnBook }) {
  const words = useWords()
  const declining = useDeclining(view, own)
  const { step, back, next } = declining
  const around = useFocusFirst(step)
  const action = step === 'talk' ? words.decline.ask : words.decline.next

  /** What is chosen is chosen: Enter goes on. */
  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.key !== 'Enter' || isComposing(event) || event.ctrlKey || event.metaKey || event.shiftKey)
      return
    const { target } = event
    const isChoice = target instanceof Element && target.matches('[role=radio], [role=checkbox]')
    if (!isChoice || (step === 'ground' && target.getAttribute('aria-checked') !== 'true')) return
    event.preventDefault()
    next()
  }

  return (
    <Dialog
      title={words.decline.title}
      size="form"
      onClose={onClose}
      footer={
        <>
          {back === null ? null : (
            <Button variant="subtle" rightSection={<KeyHint name="alt+ArrowLeft" />} onClick={back}>
              {words.common.back}
            </Button>
          )}
          <Button loading={declining.busy} rightSection={<KeyHint name="mod+Enter" />} onClick={next}>
            {action}
          </Button>
        </>
      }
    >
      <StepKeys declining={declining} action={action} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears Enter on what is inside */}
      <div ref={around} className="decline" onKeyDown={onKeyDown}>
        <Spine
          label={words.decline.title}
          parts={DECLINE_STEPS.map(id => ({ id, name: words.decline.steps[id] }))}
          at={step}
          mayGo={declining.mayGo}
          onGo={declining.go}
        />
        <StepNow view={view} own={own} declining={declining} />
        <FieldError text={declining.error} />
      </div>
    </Dialog>
  )
}

type StepProps = { readonly view: CaseView; readonly own: OwnBook; readonly declining: Declining }

function StepNow({ view, own, declining }: StepProps) {
  const { step, ground, draft } = declining
  // Only the first step is shown without a ground.
  if (step === 'ground' || ground === null) return <GroundStep view={view} own={own} declining={declining} />
  if (step === 'evidence') return <EvidenceStep view={view} own={own} declining={declining} ground={ground} />
  if (step === 'alternatives') return <AlternativesStep own={own} declining={declining} ground={ground} />
  return <FourParts view={view} own={own} ground={ground} alternatives={draft.alternatives} />
}

/** Keys count for the dialog only from inside it. */
function StepKeys({ declining, action }: { readonly declining: Declining; readonly action: string }) {
  const words = useWords()
  const { back, next } = declining
  useKeys(
    {
      'mod+Enter': { does: action, run: next },
      ...(back === null ? {} : { 'alt+ArrowLeft': { does: words.common.back, run: back } }),
    },
    { title: words.decline.title },
  )
  return null
}
