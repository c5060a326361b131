// One line below the header: which course the case takes, where it stands on the six steps, and what comes next (R9).
import { UnstyledButton } from '@mantine/core'
import { IconCheck, IconMinus } from '@tabler/icons-react'
import { FLOW_STAGES } from '#shared/catalog/flowStages'
import { flow } from '#shared/catalog/flows'
import { STAGES, type StageId } from '#shared/catalog/stages'
import type { StageView } from '#shared/model/settlementViews'
import type { CaseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { settlementKey } from '../actions/settlementDeeds'
import './flow.css'

type CourseStripProps = { readonly view: CaseView; onLook(): void }

export function CourseStrip({ view, onLook }: CourseStripProps) {
  const words = useWords().flow
  const language = useLanguage()
  const { id, stages, spine, next } = view.flow
  const name = flow(id).text[language]
  const now = STAGES.findIndex(step => step.id === spine)
  const isOver = view.card.closedAt !== null
  const key = settlementKey('course')
  // What is optional stands in the list of all steps: here it would only be in the way.
  const here = stages.filter(stage => stage.spine === spine && !stage.optional)
  const shown = here.length === 0 && next !== null ? [next] : here
  return (
    <nav className="course" aria-label={words.spine}>
      <UnstyledButton className="course-name" aria-label={words.look(name)} onClick={onLook}>
        {name}
        {key === null ? null : <KeyHint name={key} />}
      </UnstyledButton>
      <ol className="course-spine">
        {STAGES.map(({ id: step, text }, place) => (
          <li
            key={step}
            className="course-step"
            data-passed={place < now || isOver || undefined}
            aria-current={place === now && !isOver ? 'step' : undefined}
          >
            <StepName view={view} step={step} name={text[language]} />
            {place === now && !isOver && shown.length > 0 ? (
              <ol className="course-stages">
                {shown.map(stage => (
                  <Stage key={stage.id} stage={stage} isNext={stage.id === next?.id} />
                ))}
              </ol>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  )
}

type StepNameProps = { readonly view: CaseView; readonly step: StageId; readonly name: string }

/** Who did the last of it, and when. */
function StepName({ view, step, name }: StepNameProps) {
  const { flow: words } = useWords()
  const say = useSay()
  const moments = view.flow.stages.flatMap(stage =>
    stage.spine === step && stage.moment !== null ? [stage.moment] : [],
  )
  const last = moments.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
  const by = view.events.findLast(event => event.by === last?.by)?.byName ?? ''
  const title =
    last === undefined
      ? step === 'contact' && view.contactedAt !== null
        ? say.exactly(view.contactedAt)
        : undefined
      : words.doneBy(by, say.moment(last.at))
  return (
    <span className="course-step-name" title={title}>
      {name}
    </span>
  )
}

function Stage({ stage, isNext }: { readonly stage: StageView; readonly isNext: boolean }) {
  const language = useLanguage()
  const text = FLOW_STAGES[stage.id].text[language]
  return (
    <li className="course-stage" data-state={stage.state} data-next={isNext || undefined} title={text}>
      {stage.state === 'done' ? <IconCheck size={14} stroke={2.5} aria-hidden /> : null}
      {stage.state === 'skipped' ? <IconMinus size={14} stroke={2.5} aria-hidden /> : null}
      <span>{text}</span>
    </li>
  )
}
