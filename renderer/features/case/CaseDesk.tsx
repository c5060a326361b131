// The panes of a case that is there, and the dialogs that its deeds open.
import { useEffect, useRef, useState } from 'react'
import type { CaseView } from '#shared/model/views'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useWords } from '../../ui/words'
import { ActionBar } from './actions/ActionBar'
import type { DeedId, PlannedDeed } from './actions/actionPlan'
import { CloseDialog } from './actions/CloseDialog'
import { DecideDialog, SettleDialog } from './actions/DecideDialogs'
import { ArriveDialog, HandBackDialog, InspectDialog } from './actions/GoodsDialogs'
import { MoveDialog } from './actions/MoveDialog'
import { ReopenDialog, TrashDialog } from './actions/ReasonDialogs'
import { isSettlementDeed, settlementDialogs } from './actions/settlementDeeds'
import { isTreatmentDeed, treatmentDialogs } from './actions/treatmentDeeds'
import { CaseFacts } from './CaseFacts'
import { CaseHeader } from './CaseHeader'
import { Composer, ComposerClosed, type ComposerHandle } from './composer/Composer'
import { CourseDialog } from './flow/CourseDialog'
import { CourseStrip } from './flow/CourseStrip'
import { useStageMark } from './flow/useStageMark'
import { AssignDialog } from './handOver/AssignDialog'
import { KnowingMark } from './handOver/KnowingMark'
import { KnowingStrip } from './handOver/KnowingStrip'
import { NoRepeatDialog } from './handOver/NoRepeatDialog'
import { PhotosSection } from './photos/PhotosSection'
import { SidePane } from './side/SidePane'
import { Timeline } from './timeline/Timeline'
import { useDeed } from './useDeed'
import './case.css'

/** How long "closed just now" stands in green. */
const JUST_DONE_MS = 8000

export function CaseDesk({ view }: { readonly view: CaseView }) {
  const words = useWords().case
  const { readOnly } = useShop()
  const { card } = view
  const [deed, setDeed] = useState<DeedId | null>(null)
  const [isJustDone, setJustDone] = useState(false)
  const [knowing, setKnowing] = useState<'card' | 'assign' | null>(null)
  const take = useDeed('case.take')
  const restore = useDeed('case.restore')
  const steps = useStageMark(card.caseId)
  const desk = useDesk()
  const composer = useRef<ComposerHandle>(null)
  const isOpen = card.closedAt === null && card.deletedAt === null

  useEffect(() => {
    if (!isJustDone) return
    const timer = setTimeout(() => setJustDone(false), JUST_DONE_MS)
    return () => clearTimeout(timer)
  }, [isJustDone])

  function start({ id, stage }: PlannedDeed): void {
    const { caseId } = card
    if (id === 'take') void take.run({ caseId }, { said: words.actions.done.take })
    else if (id === 'restore') void restore.run({ caseId }, { said: words.actions.done.restore })
    else if (id === 'tick') void (stage && steps.mark(stage, 'done'))
    else if (id === 'tell') composer.current?.tell()
    else if (id === 'third') desk.go('third')
    else setDeed(id)
  }

  return (
    <div className="case">
      <CaseHeader view={view} isJustDone={isJustDone && card.closedAt !== null}>
        <KnowingMark
          view={view}
          canAct={isOpen && !readOnly}
          onLook={() => setKnowing('card')}
          onAssign={() => setKnowing('assign')}
        />
      </CaseHeader>
      <KnowingStrip view={view} onLook={() => setKnowing('card')} />
      <CourseStrip view={view} onLook={() => setDeed('course')} />
      <div className="case-panes">
        <div className="case-left">
          <CaseFacts view={view}>
            <PhotosSection view={view} canAct={!readOnly && card.deletedAt === null} />
          </CaseFacts>
        </div>
        <div className="case-middle">
          <Timeline events={view.events} />
          {isOpen && !readOnly ? (
            <Composer view={view} handle={composer} />
          ) : (
            <ComposerClosed text={whyClosed(view, words, readOnly)} />
          )}
        </div>
        <SidePane view={view} canAct={isOpen && !readOnly} />
      </div>
      {readOnly ? null : <ActionBar view={view} onDeed={start} />}
      {knowing === 'card' ? (
        <NoRepeatDialog view={view} canAct={isOpen && !readOnly} onClose={() => setKnowing(null)} />
      ) : null}
      {knowing === 'assign' ? <AssignDialog view={view} onClose={() => setKnowing(null)} /> : null}
      <DeedOpen
        deed={deed}
        view={view}
        canAct={isOpen && !readOnly}
        onDeed={setDeed}
        onClosed={() => {
          setDeed(null)
          setJustDone(true)
        }}
      />
    </div>
  )
}

type CaseWords = ReturnType<typeof useWords>['case']

function whyClosed({ card }: CaseView, words: CaseWords, readOnly: boolean): string {
  if (card.deletedAt !== null) return words.inTrash
  if (card.outcome === 'merged') return words.isMerged
  if (card.closedAt !== null && !readOnly) return words.isClosed
  return words.readOnly
}

type DeedOpenProps = {
  readonly deed: DeedId | null
  readonly view: CaseView
  readonly canAct: boolean
  onDeed(deed: DeedId | null): void
  onClosed(): void
}

/** The dialog of the deed that was chosen. */
function DeedOpen({ deed, view, canAct, onDeed, onClosed }: DeedOpenProps) {
  const common = { view, onClose: () => onDeed(null) }
  if (deed !== null && isTreatmentDeed(deed)) {
    const TreatmentDialog = treatmentDialogs[deed]
    return TreatmentDialog ? <TreatmentDialog {...common} /> : null
  }
  if (deed !== null && isSettlementDeed(deed)) {
    const SettlementDialog = settlementDialogs[deed]
    return SettlementDialog ? <SettlementDialog {...common} /> : null
  }
  switch (deed) {
    case 'course':
      return <CourseDialog {...common} canAct={canAct} onChange={() => onDeed('flow')} />
    case 'arrive':
      return <ArriveDialog {...common} />
    case 'inspect':
      return <InspectDialog {...common} />
    case 'handBack':
      return <HandBackDialog {...common} />
    case 'move':
      return <MoveDialog {...common} />
    case 'decide':
      return <DecideDialog {...common} />
    case 'settle':
      return <SettleDialog {...common} onDeed={onDeed} />
    case 'close':
      return <CloseDialog {...common} onDone={onClosed} onDeed={onDeed} />
    case 'reopen':
      return <ReopenDialog {...common} />
    case 'trash':
      return <TrashDialog {...common} />
    default:
      // Taking and restoring need no dialog; correcting has its own form.
      return null
  }
}
