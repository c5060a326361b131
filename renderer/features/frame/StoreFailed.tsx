// The banner that stays when the disk said no.
import { Button } from '@mantine/core'
import type { StoreProblem } from '#shared/model/store'
import { sayProblem } from '#shared/words/sayError'
import { ErrorBanner } from '../../ui/states'
import { useWords } from '../../ui/words'
import { useCopyElsewhere } from './useCopyElsewhere'

export function StoreFailed({ problem, onClose }: { readonly problem: StoreProblem; onClose(): void }) {
  const words = useWords()
  const copy = useCopyElsewhere()
  return (
    <ErrorBanner
      title={words.store.failed.title}
      safe={words.store.failed.safe}
      next={`${words.store.failed.next}${sayProblem(words, problem)}`}
      onClose={onClose}
      actions={
        <Button variant="default" loading={copy.busy} onClick={() => void copy.run()}>
          {words.store.copyElsewhere}
        </Button>
      }
    />
  )
}
