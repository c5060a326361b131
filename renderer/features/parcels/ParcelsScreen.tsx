// Parcels that come and go: one scan field for all of them, and the lists of what waits.
import { Button } from '@mantine/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ParcelsView } from '#shared/model/settlementViews'
import { sayError } from '#shared/words/sayError'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { useIsTopLayer, useKeys } from '../../ui/keys'
import { KeyHint, Page, ScreenHeader } from '../../ui/layout'
import { EmptyState, ErrorBanner, LoadingLines } from '../../ui/states'
import { useRovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { Forms } from './Forms'
import { Jumps, listKey } from './Jumps'
import { ListView } from './ListView'
import type { RowActions } from './RowView'
import { BATCH_DEEDS, cardOf, type DeedName, LIST_IDS, type ListId, type Row, rowsOf } from './rows'
import { ScanField } from './ScanField'
import { useParcelDesk } from './useParcelDesk'
import { useRowKeys } from './useRowKeys'
import { useScanKeys } from './useScanKeys'
import { useSelection } from './useSelection'
import './parcels.css'

export function ParcelsScreen() {
  const words = useWords()
  const answer = useAnswer('parcel.list', null)
  if (answer.value !== undefined) return <ParcelsDesk view={answer.value} />
  return (
    <Page title={words.parcels.title}>
      {answer.error === null ? (
        <LoadingLines height={56} />
      ) : (
        <ErrorBanner
          title={words.parcels.failed}
          safe={words.parcels.failedSafe}
          next={sayError(words, answer.error)}
          actions={
            <Button variant="default" onClick={answer.again}>
              {words.common.retry}
            </Button>
          }
        />
      )}
    </Page>
  )
}

function ParcelsDesk({ view }: { readonly view: ParcelsView }) {
  const words = useWords()
  const desk = useDesk()
  const { readOnly } = useShop()
  const scroller = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const reveals = useRef(new Map<ListId, (index: number) => void>())
  const [text, setText] = useState('')
  const lists = useMemo(() => rowsOf(view), [view])
  const rows = useMemo(() => LIST_IDS.flatMap(id => lists[id]), [lists])
  const parcels = useParcelDesk(view)
  const { selected, toggle, clear } = useSelection(rows)
  const isTop = useIsTopLayer(0)

  const list = useRovingList(
    useMemo(() => rows.map(row => row.key), [rows]),
    {
      enabled: parcels.open === null,
      onOpen: key => {
        const row = rows.find(each => each.key === key)
        if (row) openRow(row)
      },
      reveal: key => {
        for (const id of LIST_IDS) {
          const index = lists[id].findIndex(row => row.key === key)
          if (index !== -1) reveals.current.get(id)?.(index)
        }
      },
    },
  )

  function openRow(row: Row): void {
    const card = cardOf(row)
    if (card) void desk.openCase(card.caseId)
    else if (!readOnly) parcels.deed('claim', [row])
  }
  /** On the chosen rows when this one is among them, else on this one alone. */
  function deed(name: DeedName, row: Row): void {
    const many = rows.filter(each => each.list === row.list && selected.has(each.key))
    const isMany = BATCH_DEEDS.includes(name) && selected.has(row.key)
    parcels.deed(name, isMany ? many : [row])
  }
  const latest = useRef({ deed, openRow, toggle })
  useEffect(() => {
    latest.current = { deed, openRow, toggle }
  })
  const actions = useMemo<RowActions>(
    () => ({
      deed: (name, row) => latest.current.deed(name, row),
      open: row => latest.current.openRow(row),
      toggle: row => latest.current.toggle(row.key),
    }),
    [],
  )

  const toScan = useCallback(() => input.current?.focus(), [])
  useEffect(toScan, [toScan])
  useScanKeys(signs => {
    flushSync(() => setText(before => before + signs))
    toScan()
  }, isTop)
  function find(): void {
    const typed = text.trim()
    toScan()
    setText('')
    if (typed !== '') void parcels.find(typed)
  }
  function toList(id: ListId): boolean {
    const first = lists[id][0]
    if (first) list.focus(first.key)
    return first !== undefined
  }

  const current = rows.find(row => row.key === list.current)
  useRowKeys({
    current: () => (list.hears() ? current : undefined),
    deed,
    toggle,
    clear: selected.size > 0 ? clear : null,
    enabled: !readOnly && rows.length > 0,
  })
  useKeys(
    {
      Slash: { does: words.parcels.scanKey, run: toScan },
      ...Object.fromEntries(
        LIST_IDS.map((id, place) => [
          listKey(place),
          { does: words.common.labelled(words.parcels.jump, words.parcels.lists[id]), run: () => toList(id) },
        ]),
      ),
    },
    { title: words.parcels.title },
  )
  useFocusAfterForm(parcels.open !== null, toScan)

  const onReveal = useCallback((listId: ListId, reveal: (index: number) => void) => {
    reveals.current.set(listId, reveal)
  }, [])

  return (
    <div className="page">
      <ScreenHeader
        title={words.parcels.title}
        actions={
          readOnly ? undefined : (
            <ScanField
              input={input}
              text={text}
              onText={setText}
              onFind={find}
              onDown={() => current && list.focus(current.key)}
            />
          )
        }
      />
      <div className="parcel-head">
        <Jumps lists={lists} onJump={toList} />
        {selected.size > 0 ? <Selected count={selected.size} onClear={clear} /> : null}
      </div>
      <div className="page-body" ref={scroller}>
        {rows.length === 0 ? (
          <EmptyState title={words.parcels.emptyTitle} text={words.parcels.emptyText} />
        ) : null}
        {LIST_IDS.filter(id => lists[id].length > 0).map(id => (
          <ListView
            key={id}
            listId={id}
            rows={lists[id]}
            list={list}
            selected={selected}
            readOnly={readOnly}
            actions={actions}
            scroller={scroller}
            onReveal={onReveal}
          />
        ))}
      </div>
      <Forms parcels={parcels} onDone={clear} />
    </div>
  )
}

function Selected({ count, onClear }: { readonly count: number; onClear(): void }) {
  const { parcels } = useWords()
  return (
    <div className="parcel-selected" role="status">
      <span>{parcels.selected(count)}</span>
      <Button variant="default" size="sm" rightSection={<KeyHint name="Escape" />} onClick={onClear}>
        {parcels.unselect}
      </Button>
    </div>
  )
}

/** A row that its form has ended cannot take the focus back: the next scan can come at once. */
function useFocusAfterForm(isOpen: boolean, toScan: () => void): void {
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) toScan()
    wasOpen.current = isOpen
  }, [isOpen, toScan])
}
