// The left pane: what was registered, and the goods with where they are.
import type { ReactNode } from 'react'
import { CHANNELS, TELLING_WAYS } from '#shared/catalog/channels'
import { MOVES } from '#shared/catalog/columns'
import { issueType } from '#shared/catalog/issueTypes'
import { OUTCOMES } from '#shared/catalog/outcomes'
import { WISHES } from '#shared/catalog/wishes'
import type { CaseView } from '#shared/model/views'
import { useSay } from '../../bridge/useSay'
import { useLanguage, useWords } from '../../ui/words'
import { CopyButton } from './CopyButton'
import { GoodsSection } from './goods/GoodsSection'
import { ParcelLines } from './parcels/ParcelLines'
import './facts.css'

type CaseFactsProps = {
  readonly view: CaseView
  /** Below the goods. */
  readonly children: ReactNode
}

export function CaseFacts({ view, children }: CaseFactsProps) {
  const words = useWords()
  const { facts } = words.case
  return (
    <>
      <section aria-label={facts.title}>
        <dl className="case-facts">
          <Problem view={view} />
        </dl>
      </section>
      <GoodsSection view={view} />
      <ParcelLines view={view} />
      {children}
      <section aria-label={facts.stands}>
        <dl className="case-facts">
          <State view={view} />
          <Registered view={view} />
        </dl>
      </section>
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="case-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Problem({ view }: { readonly view: CaseView }) {
  const words = useWords()
  const { facts } = words.case
  const language = useLanguage()
  const type = issueType(view.card.issueTypeId)
  const tags = (type.subTags ?? [])
    .filter(tag => view.subTags.includes(tag.id))
    .map(tag => tag.text[language])
  const wish = WISHES.find(({ id }) => id === view.card.wish)?.text[language]
  const { orderNo } = view
  return (
    <>
      <Fact name={facts.problem}>
        <strong>{type.text[language]}</strong>
        {tags.length === 0 ? null : <span className="case-fact-aside">{words.common.listOf(tags)}</span>}
      </Fact>
      <Fact name={facts.wish}>
        <strong>{wish}</strong>
      </Fact>
      {orderNo === '' ? null : (
        <Fact name={facts.orderNo}>
          <CopyButton className="case-fact-copy" text={orderNo} label={words.case.copyOrderNo(orderNo)}>
            {orderNo}
          </CopyButton>
        </Fact>
      )}
      {view.note === '' ? null : (
        <div>
          <dt className="case-note-name">{facts.note}</dt>
          <dd className="case-note">{view.note}</dd>
        </div>
      )}
    </>
  )
}

function State({ view }: { readonly view: CaseView }) {
  const { facts } = useWords().case
  const language = useLanguage()
  const say = useSay()
  const { card, told } = view
  const outcome = OUTCOMES.find(({ id }) => id === card.outcome)?.text[language]
  const move = MOVES.find(({ id }) => id === card.move)?.text[language]
  const how = TELLING_WAYS.find(({ id }) => id === told?.how)?.text[language] ?? ''
  return (
    <>
      {card.closedAt === null ? (
        <Fact name={facts.move}>
          {move}
          {card.moveReason === '' ? null : <span className="case-fact-aside">{card.moveReason}</span>}
        </Fact>
      ) : null}
      {outcome === undefined ? null : <Fact name={facts.outcome}>{outcome}</Fact>}
      {told === null ? (
        view.contactedAt === null ? (
          <Fact name={facts.contacted}>{facts.notContacted}</Fact>
        ) : null
      ) : (
        <Fact name={facts.told}>
          <span title={say.exactly(told.at)}>{facts.toldBy(say.moment(told.at), how)}</span>
        </Fact>
      )}
    </>
  )
}

function Registered({ view }: { readonly view: CaseView }) {
  const { facts } = useWords().case
  const language = useLanguage()
  const say = useSay()
  const channel = CHANNELS.find(({ id }) => id === view.channel)?.text[language]
  const { createdAt } = view.card
  const by = view.events.find(event => event.kind === 'registered')?.byName ?? ''
  return (
    <>
      <Fact name={facts.channel}>{channel}</Fact>
      <Fact name={facts.registered}>
        <span title={say.exactly(createdAt)}>{facts.registeredBy(say.moment(createdAt), by)}</span>
      </Fact>
    </>
  )
}
