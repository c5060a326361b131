// The shifts before: who gave how much to whom and what came of it; each opens to its cases.
import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { HandOverItemView, HandOverView, ItemState } from '#shared/model/handOverViews'
import { useDesk } from '../../bridge/desk'
import { useSay } from '../../bridge/useSay'
import { Section } from '../../ui/layout'
import { useWords } from '../../ui/words'

export function History({ history }: { readonly history: readonly HandOverView[] }) {
  const { handOver: words } = useWords()
  return (
    <Section title={words.history}>
      {history.length === 0 ? (
        <p className="hand-over-quiet">{words.noHistory}</p>
      ) : (
        <ul className="shifts">
          {history.map(handOver => (
            <Shift key={handOver.id} handOver={handOver} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Shift({ handOver }: { readonly handOver: HandOverView }) {
  const { handOver: words } = useWords()
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const count = (state: ItemState) => handOver.items.filter(item => item.state === state).length
  const sums = [
    handOver.open > 0 ? words.openCount(handOver.open) : '',
    words.counts(count('accepted'), count('returned'), count('gone')),
  ].filter(Boolean)
  return (
    <li className="shift">
      <UnstyledButton className="shift-head" aria-expanded={isOpen} onClick={() => setOpen(is => !is)}>
        <IconChevronRight className="shift-mark" size={16} stroke={1.75} aria-hidden />
        <span className="shift-at" title={say.exactly(handOver.at)}>
          {say.moment(handOver.at)}
        </span>
        <span className="shift-who">{words.fromTo(handOver.fromName, handOver.toName || words.anyone)}</span>
        <span className="shift-sums">{sums.join(' · ') || words.noteOnly}</span>
        <span className="shift-note">{handOver.note}</span>
      </UnstyledButton>
      {isOpen ? <ShiftCases handOver={handOver} /> : null}
    </li>
  )
}

function ShiftCases({ handOver }: { readonly handOver: HandOverView }) {
  const { handOver: words } = useWords()
  const say = useSay()
  const { note, noteSeen, items } = handOver
  return (
    <div className="shift-cases">
      {note === '' ? null : (
        <p className="shift-whole-note">
          {note}
          <span className="hand-over-quiet">
            {noteSeen === null
              ? words.noteUnseen
              : words.noteSeenBy(noteSeen.byName, say.moment(noteSeen.at))}
          </span>
        </p>
      )}
      <ul>
        {items.map(item => (
          <ShiftCase key={item.caseId} item={item} />
        ))}
      </ul>
    </div>
  )
}

function ShiftCase({ item }: { readonly item: HandOverItemView }) {
  const { handOver: words } = useWords()
  const desk = useDesk()
  const say = useSay()
  const { card, state, at, byName, reason, note } = item
  const answer =
    state === 'open' || state === 'gone'
      ? words.states[state]
      : words.answeredBy(words.states[state], byName, at === null ? '' : say.moment(at))
  const rest = [answer, reason === '' ? '' : words.because(reason), note === '' ? '' : words.caseNote(note)]
  return (
    <li className="shift-case">
      <UnstyledButton className="shift-open" onClick={() => void desk.openCase(item.caseId)}>
        <span className="item-no">{card.no}</span>
        <span>{card.item}</span>
      </UnstyledButton>
      <span className="hand-over-quiet">{rest.filter(Boolean).join(' · ')}</span>
    </li>
  )
}
