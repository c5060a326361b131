// A case on one screen: facts on the left, what happened in the middle, what we owe on the right, what to do next below.
import { Button } from '@mantine/core'
import type { CaseId } from '#shared/model/ids'
import { sayError } from '#shared/words/sayError'
import { useDesk } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { EmptyState, ErrorBanner, LoadingLines } from '../../ui/states'
import { useWords } from '../../ui/words'
import { CaseDesk } from './CaseDesk'

export function CaseScreen({ caseId }: { readonly caseId: CaseId }) {
  const words = useWords()
  const desk = useDesk()
  const { value, error, again } = useAnswer('case.get', { caseId })
  if (value) return <CaseDesk view={value} />
  if (error === null) return <LoadingLines lines={8} />
  if (error.kind === 'refused') {
    const { missing } = words.case
    return (
      <EmptyState
        title={missing.title}
        text={missing.text}
        action={{ label: missing.action, run: () => desk.go('today') }}
      />
    )
  }
  return (
    <div className="case-failed">
      <ErrorBanner
        title={words.case.failed.title}
        safe={words.case.failed.safe}
        next={sayError(words, error)}
        actions={
          <Button variant="default" onClick={again}>
            {words.common.retry}
          </Button>
        }
      />
    </div>
  )
}
