// Parcels that come and go, one scan field for all of them.
import { Page } from '../../ui/layout'
import { EmptyState } from '../../ui/states'
import { useWords } from '../../ui/words'

export function ParcelsScreen() {
  const words = useWords()
  return (
    <Page title={words.parcels.title}>
      <EmptyState title={words.parcels.emptyTitle} text={words.parcels.emptyText} />
    </Page>
  )
}
