// Finds the customer as the clerk types; Enter takes the first hit, even before the list has been drawn.
import { TextInput } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { readCaseNumber } from '#shared/domain/caseNumbers'
import { normalPhone } from '#shared/model/phone'
import type { CustomerBrief, CustomerHit } from '#shared/model/views'
import { sayRefusal } from '#shared/words/sayError'
import { call } from '../../bridge/bridge'
import { useAnswer } from '../../bridge/useAnswer'
import { Field } from '../../ui/Field'
import { KeyHint } from '../../ui/layout'
import { type Listbox, useListbox } from '../../ui/useListbox'
import { useWords } from '../../ui/words'
import { readCustomer } from './readTyped'

export type Found = Pick<CustomerBrief, 'id' | 'name' | 'phone'> & { readonly cases: number }
type Typed = ReturnType<typeof readCustomer>
type Hit = Pick<CustomerHit, 'customer' | 'cases'>

type WhoSearchProps = {
  readonly text: string
  readonly error: string | undefined
  onText(text: string): void
  onFound(customer: Found): void
  /** Nobody known; both empty means that nothing was left. */
  onTyped(customer: Typed): void
  onBack(): void
}

/** Asked anew rather than taken from the list: a scanner is faster than any list. */
async function findHits(text: string): Promise<readonly Hit[]> {
  if (readCaseNumber(text) === null) {
    const found = await call('customer.find', { text: text.slice(0, 200) })
    return found.ok ? found.value : []
  }
  // An old slip carries the number of its case: its customer is meant.
  const cases = await call('case.find', { text })
  const customer = cases.ok ? cases.value[0]?.customer : null
  return customer ? [{ customer, cases: 1 }] : []
}

export function WhoSearch({ text, error, onText, onFound, onTyped, onBack }: WhoSearchProps) {
  const words = useWords()
  const [problem, setProblem] = useState<'phone-unreadable' | 'no-such-case' | null>(null)
  const wanted = useRef(text)
  wanted.current = text
  const typed = text.trim()
  const isNumber = readCaseNumber(typed) !== null
  const isAsked = typed !== '' && !isNumber
  const found = useAnswer('customer.find', { text: typed.slice(0, 200) }, { enabled: isAsked })
  const isCurrent = isAsked && found.value !== undefined && !found.previous
  const hits = isAsked ? (found.value ?? []) : []

  function takeTyped(): void {
    const customer = readCustomer(text)
    // Three digits find nobody and reach nobody.
    const isUnreadable = customer.phone !== '' && normalPhone(customer.phone) === null
    if (isNumber) setProblem('no-such-case')
    else if (isUnreadable) setProblem('phone-unreadable')
    else onTyped(customer)
  }

  async function enter(at: number): Promise<void> {
    if (typed === '') {
      onTyped({ name: '', phone: '' })
      return
    }
    const known: readonly Hit[] = isCurrent ? hits : await findHits(typed)
    // She went on typing while main looked.
    if (wanted.current.trim() !== typed) return
    const hit = known[isCurrent ? at : 0]
    if (hit) onFound({ ...pick(hit), cases: hit.cases })
    else takeTyped()
  }

  const list = useListbox({
    count: isCurrent ? hits.length + 1 : hits.length,
    text: typed,
    first: 0,
    onEnter: at => void enter(at),
  })

  function onKeyDown(event: KeyboardEvent): void {
    if (!list.onKeyDown(event) && event.key === 'Backspace' && text === '') onBack()
  }

  return (
    <div className="step-open">
      <Field label={words.register.who.search} error={problem ? sayRefusal(words, { code: problem }) : error}>
        {ids => (
          <TextInput
            {...ids}
            {...list.inputProps}
            data-focus
            data-autofocus
            className="who-input"
            placeholder={words.register.who.searchHint}
            value={text}
            onChange={event => {
              setProblem(null)
              onText(event.currentTarget.value)
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      {typed === '' ? <p className="step-hint">{words.register.who.skip}</p> : null}
      <Hits list={list} hits={hits} typed={isCurrent ? text : null} />
    </div>
  )
}

const pick = ({ customer: { id, name, phone } }: Hit) => ({ id, name, phone })

type HitsProps = {
  readonly list: Listbox
  readonly hits: readonly CustomerHit[]
  /** What would become a new customer; null while the hits are not those of the text. */
  readonly typed: string | null
}

function Hits({ list, hits, typed }: HitsProps) {
  const { register } = useWords()
  if (hits.length === 0 && typed === null) return null
  const asNew = typed === null ? null : readCustomer(typed)
  return (
    <div className="hits" role="listbox" id={list.listId} aria-label={register.who.hits}>
      {hits.map((hit, at) => (
        <div key={hit.customer.id} {...list.optionProps(at)} className="hit">
          <span className="hit-name">{hit.customer.name || register.who.noName}</span>
          <span className="hit-phone">{hit.customer.shownPhone || register.who.noPhone}</span>
          <span className="hit-item">{hit.lastItem}</span>
          <span className="hit-cases" data-open={hit.openCases > 0 || undefined}>
            {hit.openCases > 0
              ? register.who.openCases(hit.openCases)
              : hit.cases > 0
                ? register.who.earlier(hit.cases)
                : register.who.firstTime}
          </span>
          {list.active === at ? <KeyHint name="Enter" /> : null}
        </div>
      ))}
      {asNew === null ? null : (
        <div {...list.optionProps(hits.length)} className="hit">
          <span className="hit-name">
            <IconUserPlus size={18} stroke={1.75} aria-hidden />
            {register.who.asNew}
          </span>
          <span className="hit-phone">{[asNew.name, asNew.phone].filter(Boolean).join(' ')}</span>
          {list.active === hits.length ? <KeyHint name="Enter" /> : null}
        </div>
      )}
    </div>
  )
}
