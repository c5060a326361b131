// The top of a case: everything that is read aloud, and how time stands.
import { Button } from '@mantine/core'
import { IconPencil, IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { COLUMNS } from '#shared/catalog/columns'
import { OUTCOMES } from '#shared/catalog/outcomes'
import type { CaseView } from '#shared/model/views'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useCopy } from '../../bridge/useCopy'
import { useSay } from '../../bridge/useSay'
import { type BadgeTone, DueBadge } from '../../ui/DueBadge'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useLanguage, useWords } from '../../ui/words'
import { CopyButton } from './CopyButton'
import { Stamps } from './flow/Stamps'
import { phoneParts } from './phoneParts'
import './header.css'

type CaseHeaderProps = {
  readonly view: CaseView
  /** Closed a moment ago: calm green that fades. */
  readonly isJustDone: boolean
  /** Who looks after it. */
  readonly children: ReactNode
}

export function CaseHeader({ view, isJustDone, children }: CaseHeaderProps) {
  const words = useWords()
  const language = useLanguage()
  const { card } = view
  const column = COLUMNS.find(({ id }) => id === card.column)?.text[language]
  return (
    <header className="case-header" data-just-done={isJustDone || undefined}>
      <div className="case-header-no">
        <h1 className="case-header-number">
          <CopyButton className="case-copy" text={card.no} label={words.case.copyNo(card.no)}>
            {card.no}
          </CopyButton>
        </h1>
        <div className="case-header-line">
          {card.deletedAt === null ? <span className="case-column">{column}</span> : null}
          {children}
        </div>
      </div>
      <div className="case-header-item">
        <span className="case-header-item-name" title={card.item}>
          {card.item}
          {card.pieces > 1 ? (
            <span className="case-header-pieces">{words.common.pieces(card.pieces)}</span>
          ) : null}
        </span>
        <Stamps view={view} />
      </div>
      <Customer view={view} />
      <Due view={view} isJustDone={isJustDone} />
      <HeaderButtons view={view} />
    </header>
  )
}

function Customer({ view }: { readonly view: CaseView }) {
  const words = useWords().case
  const { customer } = view.card
  if (customer === null) return <div className="case-header-customer">{words.noCustomer}</div>
  const { head, tail } = phoneParts(customer.phone)
  return (
    <div className="case-header-customer">
      {customer.phone === '' ? (
        <span className="case-header-no-phone">{words.noPhone}</span>
      ) : (
        <CopyButton className="case-copy" text={customer.phone} label={words.copyPhone(customer.phone)}>
          <span className="case-phone-head">{head}</span>
          <span className="case-phone-tail">{tail}</span>
        </CopyButton>
      )}
      <span className="case-header-line">{customer.name || words.noName}</span>
    </div>
  )
}

type Standing = {
  readonly tone: BadgeTone
  readonly text: string
  readonly under: string
  readonly exact?: string
}

/** How time stands with the case, in one badge and a line below it. */
function useStanding({ card, promises }: CaseView, isJustDone: boolean): Standing {
  const words = useWords()
  const language = useLanguage()
  const say = useSay()
  const outcome = OUTCOMES.find(({ id }) => id === card.outcome)?.text[language] ?? ''
  if (card.deletedAt !== null)
    return {
      tone: 'calm',
      text: words.frame.places.trash,
      under: words.case.deletedAt(say.moment(card.deletedAt)),
    }
  if (card.closedAt !== null) {
    const text = isJustDone ? words.case.justDone : outcome
    return {
      tone: isJustDone ? 'done' : 'calm',
      text,
      under: isJustDone ? outcome : words.case.closedAt(say.moment(card.closedAt)),
      exact: say.exactly(card.closedAt),
    }
  }
  const next = promises.find(promise => promise.state === 'open')
  if (next) {
    const moment = say.moment(next.dueAt)
    const isWord = next.kind === 'word'
    return {
      tone: next.tone,
      text: say.left(next.dueAt),
      under: isWord ? words.case.dueIs(moment, next.what) : words.case.expectedIs(moment, next.what),
      exact: say.exactly(next.dueAt),
    }
  }
  if (card.untouchedSince !== null)
    return {
      tone: 'overdue',
      text: words.case.untouched(say.age(card.untouchedSince)),
      under: words.case.noPromise,
      exact: say.exactly(card.untouchedSince),
    }
  return { tone: 'calm', text: words.case.noPromise, under: '' }
}

function Due({ view, isJustDone }: Omit<CaseHeaderProps, 'children'>) {
  const { tone, text, under, exact } = useStanding(view, isJustDone)
  return (
    <div className="case-header-due" data-tone={tone}>
      <DueBadge tone={tone} text={text} big {...(exact === undefined ? {} : { exact })} />
      {under === '' ? null : (
        <span className="case-header-line case-header-promise" title={under}>
          {under}
        </span>
      )}
    </div>
  )
}

function HeaderButtons({ view }: { readonly view: CaseView }) {
  const words = useWords().case
  const desk = useDesk()
  const { readOnly } = useShop()
  const copy = useCopy()
  const { card } = view
  const mayCorrect =
    !readOnly && view.actions.some(action => action.id === 'correct' && action.because.length === 0)
  const print = () => desk.openSlip(card.caseId)
  const correct = () => desk.openRegister(card.caseId)
  const phone = card.customer?.phone ?? ''
  useKeys(
    {
      KeyP: { does: words.print, run: print },
      ...(mayCorrect ? { KeyE: { does: words.correct, run: correct } } : {}),
      KeyI: { does: words.doCopyNo, run: () => copy(card.no) },
      ...(phone === '' ? {} : { KeyY: { does: words.doCopyPhone, run: () => copy(phone) } }),
    },
    { title: words.keys },
  )
  return (
    <div className="case-header-buttons">
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        rightSection={<KeyHint name="KeyP" />}
        onClick={print}
      >
        {words.print}
      </Button>
      {mayCorrect ? (
        <Button
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
          rightSection={<KeyHint name="KeyE" />}
          onClick={correct}
        >
          {words.correct}
        </Button>
      ) : null}
    </div>
  )
}
