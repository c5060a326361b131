// One step of the plan. The open one carries its buttons; the others are one line.
import { Button, UnstyledButton } from '@mantine/core'
import {
  type Icon,
  IconChecklist,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleMinus,
  IconHandClick,
  IconHelpCircle,
  IconMessage,
  IconPrinter,
} from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { STEP_KINDS, type StepKindId } from '#shared/catalog/playbooks/types'
import type { PlaybookItem } from '#shared/domain/treatment/playbook'
import type { PhotoId } from '#shared/model/ids'
import type { CaseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { PhotoPicker } from '../photos/PhotoPicker'
import { RetentionFields } from './RetentionFields'

type StepRowProps = {
  readonly view: CaseView
  readonly item: PlaybookItem
  readonly text: string
  readonly isNext: boolean
  /** Carries its buttons. */
  readonly isOpen: boolean
  readonly busy: boolean
  readonly evidence: readonly PhotoId[]
  onEvidence(photos: readonly PhotoId[]): void
  onOpen(): void
  onDone(): void
  onSkip(): void
  onTakeBack(): void
}

const KIND_ICONS: Readonly<Record<StepKindId, Icon>> = {
  check: IconChecklist,
  ask: IconHelpCircle,
  say: IconMessage,
  do: IconHandClick,
  print: IconPrinter,
}
const STATE_ICONS = { open: IconCircle, done: IconCircleCheckFilled, skipped: IconCircleMinus } as const

export function StepRow(props: StepRowProps) {
  const { item, text, isNext, isOpen } = props
  const words = useWords().playbook
  const language = useLanguage()
  const { step, state } = item
  const StateIcon = STATE_ICONS[state]
  const KindIcon = KIND_ICONS[step.kind]
  const kind = STEP_KINDS.find(({ id }) => id === step.kind)?.text[language]
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    // Behind a long list of what is done, the next step would have to be looked for.
    if (isNext) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isNext])
  return (
    <li
      ref={row}
      className="play-step"
      data-state={state}
      data-next={isNext || undefined}
      data-open={isOpen || undefined}
    >
      <UnstyledButton
        className="play-step-line"
        aria-expanded={isOpen}
        aria-current={isNext ? 'step' : undefined}
        onClick={props.onOpen}
      >
        <StateIcon className="play-step-state" size={22} stroke={1.75} aria-hidden />
        <span className="play-step-words">
          <span className="play-step-aside">
            <KindIcon size={16} stroke={1.75} aria-hidden />
            {kind}
            {step.required && state === 'open' ? <b>{words.required}</b> : null}
            {isNext ? <b className="play-step-next">{words.next}</b> : null}
          </span>
          <span className="play-step-text">{text}</span>
          <Standing {...props} />
        </span>
      </UnstyledButton>
      {isOpen ? <StepButtons {...props} /> : null}
    </li>
  )
}

/** Who did it and when, or why it was left out. */
function Standing({ view, item }: StepRowProps) {
  const words = useWords().playbook
  const say = useSay()
  const { mark, state, from } = item
  if (state === 'open') return null
  if (from === 'facts' || mark === null) return <span className="play-step-aside">{words.byItself}</span>
  const name = view.events.findLast(({ by }) => by === mark.by)?.byName ?? ''
  return (
    <span className="play-step-aside">
      {state === 'skipped' ? words.skipped(mark.note) : null}
      <span title={say.exactly(mark.at)}>{words.doneBy(name, say.moment(mark.at))}</span>
    </span>
  )
}

function StepButtons(props: StepRowProps) {
  const { view, item, text, busy, evidence, onEvidence, onDone, onSkip, onTakeBack } = props
  const words = useWords().playbook
  const { caseId } = view.card
  const { step } = item
  if (item.from === 'facts') return null
  if (item.state !== 'open')
    return (
      <div className="play-step-buttons">
        <Button variant="subtle" loading={busy} aria-label={words.undoneAs(text)} onClick={onTakeBack}>
          {words.undone}
        </Button>
      </div>
    )
  return (
    <>
      {step.wantsPhoto ? (
        <div className="play-step-fields">
          <PhotoPicker
            caseId={caseId}
            photos={view.treatment.photos}
            value={evidence}
            onChange={onEvidence}
          />
        </div>
      ) : null}
      {step.proof === 'retention' ? <RetentionFields caseId={caseId} /> : null}
      <div className="play-step-buttons">
        {step.proof === 'retention' ? null : (
          <Button
            variant="default"
            loading={busy}
            aria-label={words.doneAs(text)}
            rightSection={<KeyHint name="KeyS" />}
            onClick={onDone}
          >
            {words.done}
          </Button>
        )}
        <Button
          variant="subtle"
          aria-label={words.skipAs(text)}
          rightSection={<KeyHint name="shift+KeyS" />}
          onClick={onSkip}
        >
          {words.skip}
        </Button>
      </div>
    </>
  )
}
