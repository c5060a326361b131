// Suppliers and couriers: what is with them, and what they owe us.
import { Page } from '../../ui/layout'
import { EmptyState } from '../../ui/states'
import { useWords } from '../../ui/words'

export function ThirdScreen() {
  const words = useWords()
  return (
    <Page title={words.third.title}>
      <EmptyState title={words.third.emptyTitle} text={words.third.emptyText} />
    </Page>
  )
}
