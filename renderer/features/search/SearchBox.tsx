// Finds cases by whatever one remembers of them, from anywhere; a scanned number opens its case at once.
import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { CaseCard } from '#shared/model/views'
import { useShop } from '../../bridge/appState'
import { call } from '../../bridge/bridge'
import { useDesk } from '../../bridge/desk'
import { useWindowEvent } from '../../bridge/useWindowEvent'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useListbox } from '../../ui/useListbox'
import { useWords } from '../../ui/words'
import { Hits } from './Hits'
import { useFound } from './useFound'
import { Nothing, Ways } from './Ways'
import './search.css'

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
  // A closed box asks nothing: to look through the follow-ups after every change would be a waste.
  const found = useFound(open ? typed : '')
  const { isCurrent, isLooking, isLate } = found
  const all: readonly CaseCard[] = [...found.hits, ...found.others]
  const hasNothing = isCurrent && !isLooking && all.length === 0

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
    const known = isCurrent ? { ok: true as const, value: all } : await call('case.find', { text: typed })
    if (wanted.current.trim() !== typed) return
    if (!known.ok) {
      desk.showError(known.error)
      return
    }
    const card = known.value[isCurrent ? at : 0]
    if (card) openCard(card)
    else if (hasNothing && !shop.readOnly) registerThis()
    else setOpen(true)
  }

  const list = useListbox({
    ...{ count: all.length, text: typed, first: 0, floats: true },
    onEnter: at => void enter(at),
  })
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

  const hasList = typed !== '' && (all.length > 0 || isLate || (isCurrent && isLooking))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notices that the focus has left
    <div className="search" ref={box} onBlur={onBlur}>
      <TextInput
        {...list.inputProps}
        aria-expanded={open && all.length > 0}
        ref={input}
        aria-label={words.search.label}
        placeholder={words.search.placeholder}
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
        rightSectionWidth={64}
        rightSection={
          <>
            <span className="search-key" hidden={text !== ''}>
              <KeyHint name="mod+KeyK" />
            </span>
            <CloseButton size={36} aria-label={words.search.clear} onClick={leave} hidden={text === ''} />
          </>
        }
        value={text}
        onChange={event => {
          setText(event.currentTarget.value)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {open ? (
        <div className="search-hits">
          {hasList ? <Hits list={list} found={found} /> : null}
          {hasNothing ? (
            <Nothing typed={typed} canRegister={!shop.readOnly} onRegister={registerThis} />
          ) : null}
          {/* They stand until there is an answer: nothing moves for the first letter. */}
          {hasList || hasNothing ? null : <Ways />}
        </div>
      ) : null}
    </div>
  )
}
