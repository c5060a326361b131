// The hand-over (R120): what waits for me, what I gave, my own shift, and the shifts before.
import { Button } from '@mantine/core'
import { sayError } from '#shared/words/sayError'
import { useAnswer } from '../../bridge/useAnswer'
import { Page } from '../../ui/layout'
import { ErrorBanner, LoadingLines } from '../../ui/states'
import { useWords } from '../../ui/words'
import { HandOverDesk } from './HandOverDesk'

export function HandOverScreen() {
  const words = useWords()
  const answer = useAnswer('handOver.list', null)
  if (answer.value !== undefined) return <HandOverDesk view={answer.value} />
  return (
    <Page title={words.handOver.title}>
      {answer.error === null ? (
        <LoadingLines height={56} />
      ) : (
        <ErrorBanner
          title={words.handOver.failed}
          safe={words.handOver.failedSafe}
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
