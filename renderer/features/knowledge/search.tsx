// The one search box over all texts, and what it found.
import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { type Found, knowledgeIndex, type Place, searchKnowledge } from '#shared/domain/knowledge/search'
import type { OwnBook } from '#shared/domain/knowledge/texts'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { type Listbox, useListbox } from '../../ui/useListbox'
import { useLanguage, useWords } from '../../ui/words'

/** More than this nobody reads. */
const MOST_SHOWN = 60

export type KnowledgeSearch = {
  readonly text: string
  readonly isOn: boolean
  /** All that were found; only the first are shown. */
  readonly count: number
  readonly shown: readonly Found[]
  readonly list: Listbox
  type(text: string): void
  clear(): void
}

export function useKnowledgeSearch(book: OwnBook, onOpen: (found: Place) => void): KnowledgeSearch {
  const language = useLanguage()
  const [text, setText] = useState('')
  const index = useMemo(() => knowledgeIndex(book, language), [book, language])
  // At once: whoever types fast presses Enter before a list that follows later would be there.
  const found = useMemo(() => searchKnowledge(index, text), [index, text])
  const shown = found.slice(0, MOST_SHOWN)
  const clear = () => setText('')
  const list = useListbox({
    count: shown.length,
    text,
    first: 0,
    onEnter: at => {
      const hit = shown[at]
      if (hit === undefined) return
      clear()
      onOpen(hit)
    },
  })
  return { text, isOn: text.trim() !== '', count: found.length, shown, list, type: setText, clear }
}

export function SearchField({ search }: { readonly search: KnowledgeSearch }) {
  const words = useWords().knowledge
  const input = useRef<HTMLInputElement>(null)
  const focus = { does: words.search.label, run: () => input.current?.focus() }
  useKeys({ Slash: focus, NumpadDivide: { ...focus, listed: false } }, { title: words.keys })
  return (
    <TextInput
      {...search.list.inputProps}
      ref={input}
      aria-label={words.search.label}
      placeholder={words.search.placeholder}
      leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
      rightSectionWidth={40}
      rightSection={
        search.text === '' ? (
          <KeyHint name="Slash" />
        ) : (
          <CloseButton size={36} aria-label={words.search.clear} onClick={search.clear} />
        )
      }
      value={search.text}
      onChange={event => search.type(event.currentTarget.value)}
      onKeyDown={event => {
        if (search.list.onKeyDown(event) || event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        search.clear()
      }}
    />
  )
}
