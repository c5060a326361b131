// Promises: what is late, what the shop owes and kept, and how well it does. Three pages, changed by digit.
import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'
import { LedgerPage } from './LedgerPage'
import { MeasuresPage } from './MeasuresPage'
import { OverduePage } from './OverduePage'
import { lastPage, PAGES, type PageId, rememberPage } from './pages'
import './promises.css'

export function PromisesScreen() {
  const [page, setPage] = useState<PageId>(lastPage)
  const to = (id: PageId) => {
    rememberPage(id)
    setPage(id)
  }
  const tabs = <PageTabs page={page} onPage={to} />
  if (page === 'overdue') return <OverduePage tabs={tabs} onLedger={() => to('ledger')} />
  if (page === 'ledger') return <LedgerPage tabs={tabs} />
  return <MeasuresPage tabs={tabs} onOverdue={() => to('overdue')} />
}

type PageTabsProps = { readonly page: PageId; onPage(page: PageId): void }

function PageTabs({ page, onPage }: PageTabsProps) {
  const { promises } = useWords()
  useKeys(
    Object.fromEntries(
      PAGES.map((id, place) => [`Digit${place + 1}`, { does: promises.pages[id], run: () => onPage(id) }]),
    ),
    { title: promises.title },
  )
  return (
    <div className="promises-tabs" role="tablist" aria-label={promises.pagesLabel}>
      {PAGES.map((id, place) => (
        <UnstyledButton
          key={id}
          role="tab"
          className="promises-tab"
          aria-selected={id === page}
          onClick={() => onPage(id)}
        >
          <span>{promises.pages[id]}</span>
          <KeyHint name={`Digit${place + 1}`} />
        </UnstyledButton>
      ))}
    </div>
  )
}
