// What is shown when a screen breaks: what happened, what is safe, what to do.
import { Button } from '@mantine/core'
import { EmptyState } from '../ui/states'
import { useWords } from '../ui/words'

export function ErrorScreen({ again }: { again(): void }) {
  const { errors } = useWords()
  return (
    <div role="alert">
      <EmptyState title={errors.screenFailed} text={`${errors.screenFailedSafe}${errors.screenFailedNext}`}>
        <Button onClick={again}>{errors.reopenScreen}</Button>
      </EmptyState>
    </div>
  )
}
