// Every step of the course: what is done, what comes next, what waits for what; ticked off or left out with a reason.
import { Button } from '@mantine/core'
import { IconCircle, IconCircleCheckFilled, IconCircleMinus } from '@tabler/icons-react'
import { useState } from 'react'
import { FLOW_STAGES } from '#shared/catalog/flowStages'
import { flow } from '#shared/catalog/flows'
import type { StageView } from '#shared/model/settlementViews'
import type { CaseView } from '#shared/model/views'
import { sayRefusal } from '#shared/words/sayError'
import { withStageName } from '../../../bridge/nameStage'
import { useSay } from '../../../bridge/useSay'
import { Dialog, ReasonDialog } from '../../../ui/Dialog'
import { FieldError } from '../../../ui/Field'
import { useLanguage, useWords } from '../../../ui/words'
import { useStageMark } from './useStageMark'
import './flow.css'

type CourseDialogProps = {
  readonly view: CaseView
  readonly canAct: boolean
  onChange(): void
  onClose(): void
}

export function CourseDialog({ view, canAct, onChange, onClose }: CourseDialogProps) {
  const words = useWords()
  const language = useLanguage()
  const { flow: course } = view
  const steps = useStageMark(view.card.caseId)
  const [skipping, setSkipping] = useState<StageView | null>(null)
  const [because] = course.changeBecause

  async function skip(stage: StageView, reason: string): Promise<void> {
    if (await steps.mark(stage.id, 'skipped', reason)) setSkipping(null)
  }

  return (
    <Dialog
      title={words.common.labelled(words.flow.title, flow(course.id).text[language])}
      size="lg"
      onClose={onClose}
      footer={
        <>
          {canAct && because === undefined ? (
            <Button variant="default" onClick={onChange}>
              {words.flow.deeds.flow}
            </Button>
          ) : null}
          <Button variant="default" data-autofocus onClick={onClose}>
            {words.common.close}
          </Button>
        </>
      }
    >
      <p className="dialog-note">
        {because === undefined
          ? course.isChosen
            ? words.flow.chosen
            : words.flow.suggested
          : sayRefusal(words, because)}
      </p>
      <ol className="stage-list">
        {course.stages.map(stage => (
          <StageRow
            key={stage.id}
            view={view}
            stage={stage}
            canAct={canAct}
            busy={steps.busy}
            isNext={stage.id === course.next?.id}
            onDone={() => void steps.mark(stage.id, 'done')}
            onSkip={() => setSkipping(stage)}
            onUndo={() => void steps.mark(stage.id, 'open')}
          />
        ))}
      </ol>
      {course.next === null && canAct ? <p className="dialog-note">{words.flow.allDone}</p> : null}
      {skipping === null ? <FieldError text={steps.error} /> : null}
      {skipping === null ? null : (
        <ReasonDialog
          title={words.flow.whySkip}
          text={FLOW_STAGES[skipping.id].text[language]}
          action={words.flow.keepSkip}
          suggestions={words.flow.skipReasons}
          busy={steps.busy}
          error={steps.error}
          onReason={reason => void skip(skipping, reason)}
          onClose={() => setSkipping(null)}
        />
      )}
    </Dialog>
  )
}

const STATE_ICONS = { open: IconCircle, done: IconCircleCheckFilled, skipped: IconCircleMinus } as const

type StageRowProps = {
  readonly view: CaseView
  readonly stage: StageView
  readonly canAct: boolean
  readonly busy: boolean
  readonly isNext: boolean
  onDone(): void
  onSkip(): void
  onUndo(): void
}

function StageRow(props: StageRowProps) {
  const { stage, isNext, canAct, busy } = props
  const { flow: words } = useWords()
  const language = useLanguage()
  const text = FLOW_STAGES[stage.id].text[language]
  const StateIcon = STATE_ICONS[stage.state]
  const isOpen = stage.state === 'open'
  return (
    <li
      className="stage-row"
      data-state={stage.state}
      data-next={isNext || undefined}
      aria-current={isNext ? 'step' : undefined}
    >
      <StateIcon className="stage-state" size={22} stroke={1.75} aria-hidden />
      <span className="stage-words">
        <span className="stage-text">{text}</span>
        <span className="stage-aside">
          <Standing {...props} />
        </span>
      </span>
      {canAct && isOpen && stage.mayTick && stage.because.length === 0 ? (
        <Button variant="default" loading={busy} aria-label={words.doneAs(text)} onClick={props.onDone}>
          {words.done}
        </Button>
      ) : null}
      {canAct && isOpen && !stage.optional ? (
        <Button variant="subtle" aria-label={words.skipAs(text)} onClick={props.onSkip}>
          {words.skip}
        </Button>
      ) : null}
      {canAct && stage.from === 'mark' ? (
        <Button variant="subtle" loading={busy} aria-label={words.undoAs(text)} onClick={props.onUndo}>
          {words.undo}
        </Button>
      ) : null}
    </li>
  )
}

/** What comes next, what it waits for; who did it and when; why it was left out. */
function Standing({ view, stage, isNext }: StageRowProps) {
  const words = useWords()
  const language = useLanguage()
  const say = useSay()
  const [because] = stage.because
  if (because !== undefined) return sayRefusal(words, withStageName(because, language))
  if (stage.state === 'open') {
    if (isNext) return <b>{words.flow.next}</b>
    return stage.optional ? words.flow.optional : null
  }
  const { moment, mark } = stage
  if (stage.state === 'skipped' && mark === null) return words.flow.moot
  const name = view.events.findLast(({ by }) => by === moment?.by)?.byName ?? ''
  return (
    <>
      {stage.state === 'skipped' && mark !== null ? <span>{words.flow.skipped(mark.note)}</span> : null}
      {moment === null ? (
        words.flow.byItself
      ) : (
        <span title={say.exactly(moment.at)}>{words.flow.doneBy(name, say.moment(moment.at))}</span>
      )}
    </>
  )
}
