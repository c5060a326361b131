// Calm mode (N12): when it gets heated, one large step at a time; every stamp is one key; the end and the call-back.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OwnBook } from '#shared/domain/knowledge/texts'
import type { CaseView } from '#shared/model/views'
import { useDesk } from '../../../bridge/desk'
import { Dialog } from '../../../ui/Dialog'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { useOwnBook } from '../useOwnBook'
import { BoundaryPart } from './BoundaryPart'
import { EndIncident } from './EndIncident'
import { StampsPart } from './StampsPart'
import { StepPart } from './StepPart'
import { useIncident } from './useIncident'
import './calm.css'

type CalmDialogProps = { readonly view: CaseView; onClose(): void }

export function CalmDialog({ view, onClose }: CalmDialogProps) {
  const own = useOwnBook()
  return own === null ? null : <Calm view={view} own={own} onClose={onClose} />
}

function Calm({ view, own, onClose }: CalmDialogProps & { readonly own: OwnBook }) {
  const words = useWords().calm
  const desk = useDesk()
  const { incident, stamp } = useIncident(view)
  const [isEnding, setEnding] = useState(false)
  // Also an ended one can be printed again.
  const latest = incident ?? view.treatment.incidents.at(-1) ?? null
  const report = () => latest && desk.openSheet(view.card.caseId, 'incidentReport', latest.id)
  const end = () => incident && setEnding(true)
  return (
    <Dialog
      title={words.title}
      size="full"
      onClose={onClose}
      footer={
        <>
          {latest === null ? null : (
            <Button variant="default" rightSection={<KeyHint name="KeyP" />} onClick={report}>
              {words.report}
            </Button>
          )}
          {incident === null ? null : (
            <Button variant="default" rightSection={<KeyHint name="KeyE" />} onClick={end}>
              {words.end}
            </Button>
          )}
        </>
      }
    >
      <CalmKeys onEnd={end} onReport={() => report()} />
      <div className="calm">
        <div className="calm-left">
          <StepPart own={own} />
          <BoundaryPart view={view} own={own} />
        </div>
        <StampsPart view={view} incident={incident} onStamp={(kind, text) => void stamp(kind, text)} />
      </div>
      {isEnding && incident !== null ? (
        <EndIncident
          view={view}
          incident={incident}
          onClose={() => setEnding(false)}
          onDone={() => {
            setEnding(false)
            desk.openSheet(view.card.caseId, 'incidentReport', incident.id)
          }}
        />
      ) : null}
    </Dialog>
  )
}

/** Keys count for the dialog only from inside it. */
function CalmKeys({ onEnd, onReport }: { onEnd(): void; onReport(): void }) {
  const words = useWords().calm
  useKeys(
    { KeyE: { does: words.end, run: onEnd }, KeyP: { does: words.report, run: onReport } },
    { title: words.title },
  )
  return null
}
