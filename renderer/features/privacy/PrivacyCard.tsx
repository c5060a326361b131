// What a customer may see while she stands at the counter: the shop, her piece, how far it is, and when she hears from us.
import { UnstyledButton } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { CaseId } from '#shared/model/ids'
import type { CustomerCard } from '#shared/model/views'
import { hoursSentence } from '#shared/slips/hoursSentence'
import { useShop } from '../../bridge/appState'
import { useAnswer } from '../../bridge/useAnswer'
import { useSay } from '../../bridge/useSay'
import { KeyLayer } from '../../ui/Dialog'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { coverTitle } from '../../ui/windowTitle'
import { useWords } from '../../ui/words'
import { Steps } from './Steps'
import './privacy.css'

type PrivacyCardProps = { readonly caseId: CaseId | null; onBack(): void }

export function PrivacyCard({ caseId, onBack }: PrivacyCardProps) {
  const { privacy } = useWords()
  const { name } = useShop()
  const card = useAnswer('customer.card', { caseId }).value
  const focus = useRef<HTMLElement>(null)
  useEffect(() => focus.current?.focus(), [])
  useEffect(() => {
    coverTitle(name)
    return () => coverTitle(null)
  }, [name])
  return (
    <KeyLayer>
      <BackKeys onBack={onBack} />
      <main ref={focus} className="privacy" tabIndex={-1} aria-label={privacy.label}>
        <h1 className="privacy-shop">{name}</h1>
        {card === undefined ? null : card.case === null ? <Welcome /> : <Progress found={card.case} />}
        <footer className="privacy-foot">
          <Hours week={card?.week ?? []} />
          <UnstyledButton className="privacy-back" onClick={onBack}>
            {privacy.back}
            <KeyHint name="F12" />
          </UnstyledButton>
        </footer>
      </main>
    </KeyLayer>
  )
}

/** Keys count for the card only from inside its layer. What else works everywhere sleeps meanwhile. */
function BackKeys({ onBack }: Pick<PrivacyCardProps, 'onBack'>) {
  const { privacy } = useWords()
  useKeys(
    {
      F12: { does: privacy.back, run: onBack },
      Escape: { does: privacy.back, run: onBack },
      F1: { does: privacy.back, run: () => true, listed: false },
    },
    { title: privacy.label },
  )
  return null
}

function Welcome() {
  const { privacy } = useWords()
  return (
    <div className="privacy-card" data-welcome>
      <p className="privacy-welcome">{privacy.welcome}</p>
      <p className="privacy-line">{privacy.welcomeLine}</p>
    </div>
  )
}

function Progress({ found }: { readonly found: NonNullable<CustomerCard['case']> }) {
  const words = useWords()
  return (
    <article className="privacy-card">
      <h2 className="privacy-item">
        {found.item}
        {found.pieces > 1 ? <span>{words.common.pieces(found.pieces)}</span> : null}
      </h2>
      <Word found={found} />
      <Steps stage={found.stage} />
    </article>
  )
}

/** When she hears from us. A time that has passed is no promise any more: then we owe her a word now. */
function Word({ found }: { readonly found: NonNullable<CustomerCard['case']> }) {
  const { privacy } = useWords()
  const say = useSay()
  if (found.stage === 'close') return <Sentence>{privacy.done}</Sentence>
  if (found.answerBy === null) return <Sentence>{privacy.soon}</Sentence>
  if (say.isPast(found.answerBy)) return <Sentence>{privacy.late}</Sentence>
  return (
    <p className="privacy-promise">
      <span>{privacy.weAnswer}</span>
      <strong>{privacy.before(say.moment(found.answerBy))}</strong>
    </p>
  )
}

function Sentence({ children }: { readonly children: ReactNode }) {
  return <p className="privacy-sentence">{children}</p>
}

function Hours({ week }: Pick<CustomerCard, 'week'>) {
  const words = useWords()
  const hours = hoursSentence(week, words.slip.paper)
  if (hours.length === 0) return <span />
  return <p>{words.common.labelled(words.privacy.hours, hours.join(''))}</p>
}
