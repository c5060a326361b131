// A promise that is still open: until when, what, to whom and by whom, and what may be done about it.
import { Button } from '@mantine/core'
import { TELLING_WAYS } from '#shared/catalog/channels'
import type { PromiseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { DueBadge } from '../../../ui/DueBadge'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { useTo } from './useTo'
import './promises.css'

type OpenPromiseProps = {
  readonly promise: PromiseView
  /** Keys mean this one unless another has the focus. */
  readonly isFirst: boolean
  readonly canAct: boolean
  /** A case in the trash owes nothing: no countdown. */
  readonly isOwed: boolean
  onKeep(): void
  onRenew(): void
  onGiveUp(): void
}

/** Whatever is out of the ordinary about it: to somebody else, kept by somebody else, told in a chosen way. */
function useAsides(promise: PromiseView): readonly string[] {
  const { case: words, promises: more } = useWords()
  const language = useLanguage()
  const say = useSay()
  const { promises } = words
  const { keeper } = promise
  const way = TELLING_WAYS.find(({ id }) => id === promise.how)?.text[language]
  return [
    promise.by === promise.madeBy && keeper.isHere
      ? ''
      : more.deed.keptBy(keeper.isHere ? keeper.name : more.left(keeper.name)),
    way === undefined ? '' : more.deed.said(way),
    promises.madeBy(promise.byName, say.moment(promise.madeAt)),
    promise.approval === null ? '' : promises.approved,
    promise.snoozedUntil === null ? '' : promises.snoozed(say.moment(promise.snoozedUntil)),
  ].filter(Boolean)
}

export function OpenPromise(props: OpenPromiseProps) {
  const { promise, isOwed } = props
  const { case: all, promises: more } = useWords()
  const words = all.promises
  const say = useSay()
  const asides = useAsides(promise)
  const to = useTo()(promise)
  const by = promise.kind === 'word' ? words.by : words.expectedBy
  const isToOther = promise.kind === 'word' && promise.to !== 'customer'
  const what = promise.what || words.theWord
  return (
    <li className="promise" data-tone={isOwed ? promise.tone : 'calm'} data-promise={promise.id}>
      <div className="promise-head">
        <span className="promise-when" title={say.exactly(promise.dueAt)}>
          {by(say.moment(promise.dueAt))}
        </span>
        {isOwed ? (
          <DueBadge tone={promise.tone} text={say.left(promise.dueAt)} exact={say.exactly(promise.dueAt)} />
        ) : null}
      </div>
      <span className="promise-what">{isToOther ? more.overdue.promised(to, what) : what}</span>
      {asides.map(text => (
        <span key={text} className="promise-aside">
          {text}
        </span>
      ))}
      {props.canAct ? <Deeds {...props} /> : null}
    </li>
  )
}

function Deeds({ isFirst, onKeep, onRenew, onGiveUp }: OpenPromiseProps) {
  const { case: words, promises: more } = useWords()
  const hint = (name: string) => (isFirst ? { rightSection: <KeyHint name={name} /> } : {})
  return (
    <div className="promise-buttons">
      <Button variant="default" onClick={onKeep} {...hint('KeyD')}>
        {words.promises.fulfil}
      </Button>
      <Button variant="subtle" onClick={onRenew} {...hint('KeyR')}>
        {words.promises.renew}
      </Button>
      <Button variant="subtle" className="promise-give-up" onClick={onGiveUp}>
        {more.giveUp}
      </Button>
    </div>
  )
}
