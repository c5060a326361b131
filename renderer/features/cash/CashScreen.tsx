// The money of one day: what went out, what came in, by which way; and what is still to be paid.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Day } from '#shared/model/time'
import { sayError } from '#shared/words/sayError'
import { useAnswer } from '../../bridge/useAnswer'
import { Page } from '../../ui/layout'
import { ErrorBanner, LoadingLines } from '../../ui/states'
import { useWords } from '../../ui/words'
import { CashDesk } from './CashDesk'

export function CashScreen() {
  const words = useWords()
  // Null is today, also after midnight.
  const [day, setDay] = useState<Day | null>(null)
  const cash = useAnswer('cash.day', { day })
  if (cash.value !== undefined) return <CashDesk view={cash.value} onDay={setDay} />
  return (
    <Page title={words.cash.title}>
      {cash.error === null ? (
        <LoadingLines height={56} />
      ) : (
        <ErrorBanner
          title={words.cash.failed}
          safe={words.cash.failedSafe}
          next={sayError(words, cash.error)}
          actions={
            <Button variant="default" onClick={cash.again}>
              {words.common.retry}
            </Button>
          }
        />
      )}
    </Page>
  )
}
