// The say-it-now bar (N1): one large sentence at a time, for this customer, this problem and this moment of the talk.
import { Button } from '@mantine/core'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import type { OwnBook } from '#shared/domain/knowledge/texts'
import type { CaseView } from '#shared/model/views'
import { useCopy } from '../../../bridge/useCopy'
import { useSay } from '../../../bridge/useSay'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { AnswerField, useAnswerDraft } from './AnswerField'
import { StageSpine } from './StageSpine'
import { TalkControls } from './TalkControls'
import { TypeChip } from './TypeChip'
import { type TalkDesk, useTalk } from './useTalk'
import './talk.css'

type TalkBarProps = {
  readonly view: CaseView
  readonly own: OwnBook
  /** False while the case may only be read: sentences are shown, none is noted. */
  readonly canAct: boolean
  /** Another panel may have its place in a low window. */
  readonly isShown: boolean
  onShow(): void
}

export function TalkBar({ view, own, canAct, isShown, onShow }: TalkBarProps) {
  const words = useWords().talk
  const bar = useRef<HTMLElement>(null)
  const talk = useTalk(view, own, canAct)
  const answer = useAnswerDraft(view.card.caseId)
  const copy = useCopy()
  const text = talk.now?.say ?? ''

  const focus = () => {
    flushSync(onShow)
    bar.current?.focus()
  }
  /** What nobody sees is not said: the first press only shows it. */
  const seen = (act: () => void) => (event: KeyboardEvent) => {
    if (!isShown) focus()
    else if (!event.repeat) act()
  }
  const inside = (act: () => void) => (event: KeyboardEvent) => {
    if (!bar.current?.contains(document.activeElement)) return false
    if (!event.repeat) act()
    return true
  }
  const sayIt = () => void talk.sayAndGoOn()
  const copyIt = () => copy(text, canAct ? words.copied : undefined)
  const copyAndSay = () => {
    copy(text, words.copiedAndSaid)
    sayIt()
  }
  const does = canAct ? words.said : words.next
  useKeys(
    {
      KeyT: { does: words.focus, run: focus },
      NumpadDivide: { does: words.focus, run: focus },
      ArrowRight: { does, run: inside(sayIt) },
      Space: { does, run: inside(sayIt) },
      Enter: { does, run: inside(sayIt), listed: false },
      NumpadAdd: { does, run: seen(sayIt) },
      ArrowLeft: { does: words.back, run: inside(talk.back) },
      NumpadSubtract: { does: words.back, run: seen(talk.back) },
      KeyC: { does: words.copy, run: seen(copyIt) },
      NumpadMultiply: { does: words.copy, run: seen(copyIt) },
      ...(canAct
        ? {
            'shift+KeyC': { does: words.copyAndSay, run: seen(copyAndSay) },
            KeyN: { does: words.answer, run: seen(answer.open) },
          }
        : {}),
      BracketRight: { does: words.nextStage, run: seen(() => talk.step(1)) },
      NumpadDecimal: { does: words.nextStage, run: seen(() => talk.step(1)) },
      BracketLeft: { does: words.previousStage, run: seen(() => talk.step(-1)) },
    },
    { title: words.keys },
  )

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys are heard while it has the focus
    <section ref={bar} className="talk" aria-label={words.title} tabIndex={0} hidden={!isShown}>
      <div className="talk-customer">
        <TypeChip view={view} own={own} canAct={canAct} />
        {canAct ? (
          <Button
            variant="subtle"
            rightSection={<KeyHint name="KeyN" />}
            aria-expanded={answer.isOpen}
            onClick={answer.open}
          >
            {words.answer}
          </Button>
        ) : null}
      </div>
      <StageSpine stage={talk.stage} onGo={talk.goTo} />
      <Now talk={talk} />
      {answer.isOpen ? <AnswerField draft={answer} onDone={() => bar.current?.focus()} /> : null}
      <TalkControls talk={talk} canAct={canAct} onSay={sayIt} onCopy={copyIt} />
    </section>
  )
}

function Now({ talk }: { readonly talk: TalkDesk }) {
  const words = useWords().talk
  const say = useSay()
  const { now, saidAt } = talk
  if (now === null) return <p className="talk-none">{words.nothing}</p>
  const isOver = talk.isLast && saidAt !== null
  return (
    <div className="talk-now" aria-live="polite">
      <p className="talk-goal">
        <span>{now.goal}</span>
        <span className="talk-place">
          {saidAt === null ? words.lineOf(talk.place, talk.count) : words.saidAt(say.moment(saidAt))}
        </span>
      </p>
      <p className="talk-say">{now.say}</p>
      {now.dont === '' ? null : <p className="talk-dont">{words.dont(now.dont)}</p>}
      {isOver ? <p className="talk-over">{words.allSaid}</p> : null}
    </div>
  )
}
