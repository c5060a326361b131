// A page of promises that is being fetched, or could not be: its head stands, so that the others can be reached.
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AppError } from '#shared/contract/errors'
import { sayError } from '#shared/words/sayError'
import { ScreenHeader } from '../../ui/layout'
import { ErrorBanner, LoadingLines } from '../../ui/states'
import { useWords } from '../../ui/words'

type FetchedProps = { readonly tabs: ReactNode; readonly error: AppError | null; again(): void }

export function Fetched({ tabs, error, again }: FetchedProps) {
  const words = useWords()
  return (
    <div className="page">
      <ScreenHeader title={words.promises.title} note={tabs} />
      <div className="page-body">
        {error === null ? (
          <LoadingLines height={56} />
        ) : (
          <ErrorBanner
            title={words.promises.failed}
            safe={words.promises.failedSafe}
            next={sayError(words, error)}
            actions={
              <Button variant="default" onClick={again}>
                {words.common.retry}
              </Button>
            }
          />
        )}
      </div>
    </div>
  )
}
