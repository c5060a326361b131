// The plan of a case (R45–R59): its steps by stage, ticked off or left out with a reason; the next one stands out.
import { useState } from 'react'
import { STAGES } from '#shared/catalog/stages'
import { knowledgeText, type OwnBook } from '#shared/domain/knowledge/texts'
import type { Playbook, PlaybookItem } from '#shared/domain/treatment/playbook'
import type { PhotoId } from '#shared/model/ids'
import type { CaseView } from '#shared/model/views'
import { ReasonDialog } from '../../../ui/Dialog'
import { useKeys } from '../../../ui/keys'
import { useLanguage, useWords } from '../../../ui/words'
import { StepRow } from './StepRow'
import { useSteps } from './useSteps'
import './playbook.css'

/** The photos that were picked for a step before it is ticked off. */
type Evidence = { readonly key: string; readonly photos: readonly PhotoId[] }

type PlaybookPanelProps = {
  readonly view: CaseView
  readonly playbook: Playbook
  readonly own: OwnBook
  readonly canAct: boolean
  readonly isShown: boolean
  onShow(): void
}

export function PlaybookPanel({ view, playbook, own, canAct, isShown, onShow }: PlaybookPanelProps) {
  const words = useWords()
  const language = useLanguage()
  const [chosen, setChosen] = useState<string | null>(null)
  const [skipping, setSkipping] = useState<PlaybookItem | null>(null)
  const [evidence, setEvidence] = useState<Evidence>({ key: '', photos: [] })
  const steps = useSteps(view.card.caseId)
  // Open is the step that she clicked, else the next one. Pressed keys mean it.
  const open =
    (chosen === null ? undefined : playbook.items.find(({ step }) => step.key === chosen)) ?? playbook.next
  const textOf = ({ step }: PlaybookItem) => knowledgeText(own, step.key, language)

  /** A step that nobody sees is not ticked: the first press only shows it. */
  const seen = (act: (item: PlaybookItem) => void) => (event: KeyboardEvent) => {
    if (event.repeat) return
    if (!isShown) onShow()
    else if (open) act(open)
  }
  const evidenceOf = ({ step, mark }: PlaybookItem) =>
    evidence.key === step.key ? evidence.photos : (mark?.photos ?? [])
  const mark = async (item: PlaybookItem, state: 'done' | 'open') => {
    if (await steps.mark(item, state, state === 'done' ? evidenceOf(item) : [])) setChosen(null)
  }
  // To ask a customer once whether he keeps it has two answers: a tick would not say which.
  const mayTick = open?.state === 'open' && open.step.proof !== 'retention'
  useKeys(
    {
      ...(mayTick || !isShown
        ? { KeyS: { does: words.playbook.tick, run: seen(item => void mark(item, 'done')) } }
        : {}),
      ...(open?.state === 'open' && isShown
        ? { 'shift+KeyS': { does: words.playbook.leaveOut, run: seen(setSkipping) } }
        : {}),
    },
    { title: words.case.keys, enabled: canAct && open !== null },
  )
  if (!isShown) return null

  const skip = async (item: PlaybookItem, reason: string) => {
    if (!(await steps.skip(item, reason))) return
    setSkipping(null)
    setChosen(null)
  }
  return (
    <section className="playbook" aria-label={words.playbook.title}>
      {playbook.items.length === 0 ? (
        <p className="pane-empty">{words.playbook.none}</p>
      ) : (
        <p className="playbook-progress">
          {playbook.next === null
            ? words.playbook.allDone
            : words.playbook.progressSaid(playbook.settled, playbook.items.length)}
        </p>
      )}
      {STAGES.map(stage => {
        const items = playbook.items.filter(({ step }) => step.stage === stage.id)
        return items.length === 0 ? null : (
          <div key={stage.id} className="playbook-stage">
            <h2 className="case-pane-title">{stage.text[language]}</h2>
            <ul className="playbook-steps">
              {items.map(item => (
                <StepRow
                  key={item.step.key}
                  view={view}
                  item={item}
                  text={textOf(item)}
                  isNext={canAct && item === playbook.next}
                  isOpen={canAct && item === open}
                  busy={steps.busy}
                  evidence={evidenceOf(item)}
                  onEvidence={photos => setEvidence({ key: item.step.key, photos })}
                  onOpen={() => setChosen(item.step.key)}
                  onDone={() => void mark(item, 'done')}
                  onSkip={() => setSkipping(item)}
                  onTakeBack={() => void mark(item, 'open')}
                />
              ))}
            </ul>
          </div>
        )
      })}
      {skipping === null ? null : (
        <ReasonDialog
          title={words.playbook.why}
          text={textOf(skipping)}
          action={words.playbook.keepSkip}
          suggestions={words.playbook.reasons}
          busy={steps.busy}
          error={steps.error}
          onReason={reason => void skip(skipping, reason)}
          onClose={() => setSkipping(null)}
        />
      )}
    </section>
  )
}
