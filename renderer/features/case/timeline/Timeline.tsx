// What happened, oldest on top, newest right above the input. Four voices: our notes, what the customer was told, what he said, the system.
import { useEffect, useRef } from 'react'
import type { ClerkId } from '#shared/model/ids'
import type { EventView } from '#shared/model/views'
import { clockOf, dayOf, msOf } from '#shared/time/zone'
import { useShop } from '../../../bridge/appState'
import { useAnswer } from '../../../bridge/useAnswer'
import { useSay } from '../../../bridge/useSay'
import { useLanguage, useWords } from '../../../ui/words'
import { sayEvent, type Told } from './sayEvent'
import './timeline.css'

type Voice = 'note' | 'told' | 'customer' | 'system'

function voiceOf({ kind }: EventView): Voice {
  if (kind === 'told') return 'told'
  if (kind === 'answered') return 'customer'
  return kind === 'note' || kind === 'memo' ? 'note' : 'system'
}

type Day = { readonly day: string; readonly events: readonly EventView[] }

function byDay(events: readonly EventView[], zone: string): Day[] {
  const days: { day: string; events: EventView[] }[] = []
  for (const event of events) {
    const day = dayOf(msOf(event.at), zone)
    const last = days.at(-1)
    if (last?.day === day) last.events.push(event)
    else days.push({ day, events: [event] })
  }
  return days
}

export function Timeline({ events }: { readonly events: readonly EventView[] }) {
  const words = useWords()
  const language = useLanguage()
  const say = useSay()
  const { timeZone } = useShop()
  const clerks = useAnswer('clerk.list', null).value
  const box = useRef<HTMLDivElement>(null)
  const nameOf = (id: string) => clerks?.find(clerk => clerk.id === (id as ClerkId))?.name ?? ''
  const last = events.at(-1)?.id

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new entry is what moves the view
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight
  }, [last])
  useEffect(() => keepAtEnd(box.current), [])

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section ref={box} className="timeline" aria-label={words.timeline.title} tabIndex={0}>
      <div>
        {byDay(events, timeZone).map(({ day, events: ofDay }) => (
          <div key={day} className="timeline-day">
            <h2 className="timeline-date">{say.day(day)}</h2>
            <ol className="timeline-entries">
              {ofDay.map(event => (
                <Entry
                  key={event.id}
                  event={event}
                  told={sayEvent(event, { words, language, moment: say.moment, nameOf })}
                  isLast={event.id === last}
                />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  )
}

/** Stays with the newest entry when the input below it grows, unless somebody reads further up. */
function keepAtEnd(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return undefined
  let isAtEnd = true
  const note = () => {
    isAtEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 24
  }
  const observer = new ResizeObserver(() => {
    if (isAtEnd) element.scrollTop = element.scrollHeight
  })
  observer.observe(element)
  // The box when the input grows, its content when the words do.
  if (element.firstElementChild) observer.observe(element.firstElementChild)
  element.addEventListener('scroll', note, { passive: true })
  return () => {
    observer.disconnect()
    element.removeEventListener('scroll', note)
  }
}

type EntryProps = { readonly event: EventView; readonly told: Told; readonly isLast: boolean }

function Entry({ event, told, isLast }: EntryProps) {
  const { timeline } = useWords()
  const say = useSay()
  const { timeZone } = useShop()
  const voice = voiceOf(event)
  const signed = (
    <span className="timeline-by" title={say.exactly(event.at)}>
      {timeline.byAndAt(event.byName || timeline.system, clockOf(msOf(event.at), timeZone))}
    </span>
  )
  return (
    <li className="timeline-entry" data-voice={voice} data-kind={event.kind} data-last={isLast || undefined}>
      <div className="timeline-head">
        <span className="timeline-sentence">{told.sentence}</span>
        {event.kind === 'note' ? <span className="timeline-aside">{timeline.onlyUs}</span> : null}
        {signed}
      </div>
      {told.text === '' ? null : <p className="timeline-text">{told.text}</p>}
      {told.more.map(line => (
        <p key={line} className="timeline-more">
          {line}
        </p>
      ))}
    </li>
  )
}
