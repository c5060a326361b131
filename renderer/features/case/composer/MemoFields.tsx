// When a memo comes up again.
import type { CaseView } from '#shared/model/views'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { pickedOf, timeOf, useMemoTimes } from '../../../bridge/readyTimes'
import { WhenChooser } from '../../../ui/WhenChooser'
import { useWords } from '../../../ui/words'
import { useCaseDraft } from '../caseDrafts'

type MemoFieldsProps = { readonly view: CaseView; readonly error: string | undefined }

export function MemoFields({ view, error }: MemoFieldsProps) {
  const { composer } = useWords().case
  const { timeZone } = useShop()
  const nowMs = useNow()
  const { draft, change } = useCaseDraft(view.card.caseId)
  const ready = useMemoTimes()
  return (
    <WhenChooser
      label={composer.remindAt}
      ready={ready}
      value={timeOf(draft.memoAt, ready)}
      onChange={at => change({ memoAt: pickedOf(at, ready) })}
      nowMs={nowMs}
      zone={timeZone}
      error={error}
    />
  )
}
