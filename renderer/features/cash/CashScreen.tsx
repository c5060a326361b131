// The money of one day: what went out, what came in, what is still to be paid.
import { Page } from '../../ui/layout'
import { EmptyState } from '../../ui/states'
import { useWords } from '../../ui/words'

export function CashScreen() {
  const words = useWords()
  return (
    <Page title={words.cash.title}>
      <EmptyState title={words.cash.toPayEmpty} text={words.cash.toPayEmptyText} />
    </Page>
  )
}
