// Finds cases by phone tail, number, name or item, from anywhere; a scanned number opens its case at once.
import { Button, CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { CaseCard } from '#shared/model/views'
import { useShop } from '../../bridge/appState'
import { call } from '../../bridge/bridge'
import { useDesk } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { useWindowEvent } from '../../bridge/useWindowEvent'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { type Listbox, useListbox } from '../../ui/useListbox'
import { useWords } from '../../ui/words'
import { Hit } from './Hit'
import './search.css'

const MOST_HITS = 30

export function SearchBox() {
  const words = useWords()
  const desk = useDesk()
  const shop = useShop()
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  /** Where the focus was before, for Escape. */
  const before = useRef<HTMLElement | null>(null)
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const wanted = useRef(text)
  wanted.current = text
  const typed = text.trim()
  const found = useAnswer('case.find', { text: typed.slice(0, 200) }, { enabled: typed !== '' })
  const isCurrent = typed !== '' && found.value !== undefined && !found.previous
  const hits: readonly CaseCard[] = typed === '' ? [] : (found.value ?? [])

  function focus(): void {
    const now = document.activeElement
    if (now instanceof HTMLElement && now !== input.current && now !== document.body) before.current = now
    input.current?.focus()
    input.current?.select()
    setOpen(true)
  }
  function leave(): void {
    setText('')
    setOpen(false)
    const back = before.current
    before.current = null
    if (back?.isConnected) back.focus()
    else input.current?.blur()
  }
  function openCard(card: CaseCard): void {
    setText('')
    setOpen(false)
    before.current = null
    input.current?.blur()
    void desk.openCase(card.caseId)
  }
  function registerThis(): void {
    leave()
    desk.openRegister(undefined, typed)
  }

  async function enter(at: number): Promise<void> {
    if (typed === '') return
    // A scanner is faster than the list: then main is asked again, and its best hit is meant.
    const known = isCurrent ? { ok: true as const, value: hits } : await call('case.find', { text: typed })
    if (wanted.current.trim() !== typed) return
    if (!known.ok) {
      desk.showError(known.error)
      return
    }
    const card = known.value[isCurrent ? at : 0]
    if (card) openCard(card)
    else if (known.value.length === 0 && isCurrent && !shop.readOnly) registerThis()
    else setOpen(true)
  }

  const list = useListbox({ count: hits.length, text: typed, first: 0, onEnter: at => void enter(at) })
  useKeys({ 'mod+KeyK': { does: words.keys.search, run: focus } }, { title: words.keys.everywhere })
  useWindowEvent('menu', ({ command }) => (command === 'search' ? focus() : undefined))

  function onKeyDown(event: KeyboardEvent): void {
    if (list.onKeyDown(event) || event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    leave()
  }
  function onBlur(event: FocusEvent): void {
    if (!box.current?.contains(event.relatedTarget)) setOpen(false)
  }

  const isShown = open && isCurrent
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notices that the focus has left
    <div className="search" ref={box} onBlur={onBlur}>
      <TextInput
        {...list.inputProps}
        aria-expanded={isShown}
        ref={input}
        aria-label={words.search.label}
        placeholder={words.search.placeholder}
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
        rightSectionWidth={text === '' ? 64 : 44}
        rightSection={
          text === '' ? (
            <KeyHint name="mod+KeyK" />
          ) : (
            <CloseButton size={36} aria-label={words.search.clear} onClick={leave} />
          )
        }
        value={text}
        onChange={event => {
          setText(event.currentTarget.value)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {isShown ? (
        <div className="search-hits">
          {hits.length === 0 ? (
            <Nothing text={typed} canRegister={!shop.readOnly} onRegister={registerThis} />
          ) : (
            <Hits list={list} hits={hits} />
          )}
        </div>
      ) : null}
    </div>
  )
}

function Hits({ list, hits }: { readonly list: Listbox; readonly hits: readonly CaseCard[] }) {
  const { search } = useWords()
  return (
    <>
      <div className="search-list" role="listbox" id={list.listId} aria-label={search.hits}>
        {hits.map((card, at) => (
          <Hit key={card.caseId} card={card} option={list.optionProps(at)} isActive={list.active === at} />
        ))}
      </div>
      <p className="search-foot" role="status">
        {hits.length < MOST_HITS ? search.count(hits.length) : search.atLeast(hits.length)}
      </p>
    </>
  )
}

type NothingProps = { readonly text: string; readonly canRegister: boolean; onRegister(): void }

function Nothing({ text, canRegister, onRegister }: NothingProps) {
  const { search } = useWords()
  return (
    <div className="search-nothing" role="status">
      <div>
        <p className="search-nothing-title">{search.none(text)}</p>
        <p>{search.noneHint}</p>
      </div>
      {canRegister ? (
        <Button variant="default" rightSection={<KeyHint name="Enter" />} onClick={onRegister}>
          {search.registerThis}
        </Button>
      ) : null}
    </div>
  )
}
