// The answer for one piece, what the customer may demand first, in plain words.
import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { PAYERS, type PayerId } from '#shared/catalog/caseFacts'
import type { Language } from '#shared/catalog/languages'
import { REMEDIES, type RemedyId } from '#shared/catalog/remedies'
import { fillTemplate } from '#shared/domain/talk/template'
import type { CaseView, DaysLeft, RightView, SomeText } from '#shared/model/views'
import { useCopy } from '../../../bridge/useCopy'
import { useLanguage, useWords } from '../../../ui/words'
import { useTalkVariables } from '../talk/useTalkVariables'
import { useCalendarDay } from './useCalendarDay'

type RightOfPieceProps = {
  readonly view: CaseView
  readonly right: RightView
  /** Which piece, when there are several. */
  readonly name?: string
}

/** In her language, else in the shop's first one. */
const inLanguage = (text: SomeText, language: Language) => text[language] ?? text['zh-CN'] ?? ''

export function RightOfPiece({ view, right, name }: RightOfPieceProps) {
  const words = useWords().right
  const language = useLanguage()
  const variables = useTalkVariables(view, right.windowLeft)
  const copy = useCopy()
  const { entitled, mayOffer, suggested, windowLeft, warrantyLeft } = right
  const explain = fillTemplate(inLanguage(right.explain, language), variables)
  return (
    <article className="right-piece" {...(name === undefined ? {} : { 'aria-label': name })}>
      {name === undefined ? null : <h2 className="case-pane-title">{name}</h2>}
      <div>
        <h3 className="right-head">{entitled.length === 0 ? words.entitledNone : words.entitled}</h3>
        <Remedies ids={entitled} suggested={suggested} isRight />
      </div>
      {mayOffer.length === 0 ? null : (
        <div>
          <h3 className="right-head">{words.mayOffer}</h3>
          <Remedies ids={mayOffer} suggested={suggested} />
        </div>
      )}
      <Freight view={view} right={right} />
      {windowLeft === null && warrantyLeft === null ? null : (
        <dl className="right-days">
          <Left name={words.window} left={windowLeft} />
          <Left name={words.warranty} left={warrantyLeft} />
        </dl>
      )}
      {explain === '' ? null : (
        <div>
          <h3 className="right-head">{words.explain}</h3>
          <p className="right-explain">{explain}</p>
          <Button
            variant="subtle"
            className="pane-add"
            leftSection={<IconCopy size={18} aria-hidden />}
            onClick={() => copy(explain, words.copied)}
          >
            {words.copy}
          </Button>
        </div>
      )}
      <Source right={right} />
    </article>
  )
}

type RemediesProps = {
  readonly ids: readonly RemedyId[]
  readonly suggested: RemedyId | null
  /** A right stands larger than an offer. */
  readonly isRight?: boolean
}

function Remedies({ ids, suggested, isRight = false }: RemediesProps) {
  const words = useWords().right
  const language = useLanguage()
  return (
    <ul className="right-remedies" data-right={isRight || undefined}>
      {ids.map(id => (
        <li key={id}>
          {REMEDIES.find(remedy => remedy.id === id)?.text[language]}
          {id === suggested ? <span className="right-first">{words.first}</span> : null}
        </li>
      ))}
    </ul>
  )
}

function Freight({ view, right }: Pick<RightOfPieceProps, 'view' | 'right'>) {
  const words = useWords().right
  const language = useLanguage()
  const payer = (id: PayerId) => PAYERS.find(item => item.id === id)?.text[language] ?? ''
  const lines = [
    right.outbound === null ? '' : words.outbound(payer(right.outbound)),
    right.back === null ? '' : words.back(payer(right.back)),
    right.keepsFreight ? words.keepsFreight : '',
    view.treatment.freightOurs ? words.freightOurs : '',
  ].filter(Boolean)
  if (lines.length === 0) return null
  return (
    <div>
      <h3 className="right-head">{words.freight}</h3>
      <ul className="right-lines">
        {lines.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}

function Left({ name, left }: { readonly name: string; readonly left: DaysLeft | null }) {
  const words = useWords().right
  const calendarDay = useCalendarDay()
  if (left === null) return null
  const { days, lastDay } = left
  return (
    <div className="right-left">
      <dt>{name}</dt>
      <dd>
        <b>{days < 0 ? words.over(-days) : words.left(days)}</b>
        <span>{words.until(calendarDay(lastDay))}</span>
      </dd>
    </div>
  )
}

function Source({ right }: { readonly right: RightView }) {
  const words = useWords().right
  const language = useLanguage()
  const calendarDay = useCalendarDay()
  const { checkedOn } = right
  const source = inLanguage(right.source, language)
  return (
    <p className="right-source">
      {source === '' ? null : <span>{words.source(source)}</span>}
      <span>{checkedOn === null ? words.ownPromise : words.checkedOn(calendarDay(checkedOn))}</span>
      <span>{words.noAdvice}</span>
    </p>
  )
}
