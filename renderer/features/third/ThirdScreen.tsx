// Suppliers and couriers: pieces that wait, batches that are out, what others owe us.
import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import type { ThirdView } from '#shared/model/settlementViews'
import { sayError } from '#shared/words/sayError'
import { useShop } from '../../bridge/appState'
import { useAnswer } from '../../bridge/useAnswer'
import { useKeys } from '../../ui/keys'
import { KeyHint, Page } from '../../ui/layout'
import { EmptyState, ErrorBanner, LoadingLines } from '../../ui/states'
import { useRovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { BatchesSection } from './BatchesSection'
import { OwedSection } from './OwedSection'
import { ThirdDialogs } from './ThirdDialogs'
import { rowsOf, type ThirdRow } from './thirdRows'
import { type ThirdDeeds, useThirdDeeds } from './useThirdDeeds'
import { useThirdKeys } from './useThirdKeys'
import { WaitingSection } from './WaitingSection'
import './third.css'

export function ThirdScreen() {
  const words = useWords()
  const third = useAnswer('third.list', null)
  // Known before they are needed: names to choose from, and opening hours for the days to ask again.
  useAnswer('partner.list', null)
  useAnswer('settings.get', null)
  if (third.value !== undefined) return <ThirdDesk view={third.value} />
  return (
    <Page title={words.third.title}>
      {third.error === null ? (
        <LoadingLines height={56} />
      ) : (
        <ErrorBanner
          title={words.third.failed}
          safe={words.third.failedSafe}
          next={sayError(words, third.error)}
          actions={
            <Button variant="default" onClick={third.again}>
              {words.common.retry}
            </Button>
          }
        />
      )}
    </Page>
  )
}

function ThirdDesk({ view }: { readonly view: ThirdView }) {
  const { third } = useWords()
  const { readOnly } = useShop()
  const rows = useMemo(() => rowsOf(view), [view])
  const deeds = useThirdDeeds(view)
  const isOpen = deeds.dialog !== null
  const list = useRovingList(
    useMemo(() => rows.map(({ key }) => key), [rows]),
    {
      autoFocus: true,
      enabled: !isOpen,
      onOpen: key => deeds.open(rows.find(row => row.key === key) ?? null),
    },
  )
  const current = rows.find(({ key }) => key === list.current) ?? null
  useThirdKeys(rows, current, list, deeds, !readOnly)

  // A dialog that ended its row has nothing to give the focus back to.
  const { current: at, focus } = list
  const wasOpen = useRef(false)
  useEffect(() => {
    const closed = wasOpen.current && !isOpen
    wasOpen.current = isOpen
    if (closed && at !== null && document.activeElement === document.body) focus(at)
  }, [isOpen, at, focus])

  return (
    <Page title={third.title} actions={<Actions deeds={deeds} current={current} readOnly={readOnly} />}>
      {rows.length === 0 ? (
        <EmptyState title={third.emptyTitle} text={third.emptyText} />
      ) : (
        <>
          <WaitingSection view={view} list={list} deeds={deeds} readOnly={readOnly} />
          <BatchesSection view={view} list={list} deeds={deeds} readOnly={readOnly} />
          <OwedSection view={view} list={list} deeds={deeds} readOnly={readOnly} />
        </>
      )}
      <ThirdDialogs view={view} deeds={deeds} />
    </Page>
  )
}

type ActionsProps = {
  readonly deeds: ThirdDeeds
  readonly current: ThirdRow | null
  readonly readOnly: boolean
}

/** The one loud button makes a batch, as long as pieces wait for one. */
function Actions({ deeds, current, readOnly }: ActionsProps) {
  const { third } = useWords()
  useKeys(
    {
      KeyN: { does: third.claim.openTitle, run: deeds.newClaim },
      KeyL: { does: third.partners.open, run: deeds.partners },
    },
    { title: third.title, enabled: !readOnly },
  )
  if (readOnly) return null
  return (
    <>
      <Button variant="default" rightSection={<KeyHint name="KeyL" />} onClick={deeds.partners}>
        {third.partners.open}
      </Button>
      <Button variant="default" rightSection={<KeyHint name="KeyN" />} onClick={deeds.newClaim}>
        {third.owed.add}
      </Button>
      {deeds.toBatch.length === 0 ? null : (
        <Button
          rightSection={<KeyHint name="KeyB" />}
          onClick={() => deeds.make(current?.kind === 'piece' ? current.piece : null)}
        >
          {third.make.title}
        </Button>
      )}
    </>
  )
}
