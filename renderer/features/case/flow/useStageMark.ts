// Ticks a stage of the course off, leaves it out, takes the mark back.

import type { CaseId } from '#shared/model/ids'
import type { StageView } from '#shared/model/settlementViews'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'

export function useStageMark(caseId: CaseId) {
  const { marked } = useWords().flow
  const deed = useDeed('flow.mark')
  return {
    /** True when it is done. */
    mark: (stage: StageView['id'], state: 'done' | 'skipped' | 'open', note = ''): Promise<boolean> =>
      deed.run({ caseId, stage, state, note }, { said: marked[state] }),
    busy: deed.busy,
    error: deed.errors.note ?? deed.errors[''],
  }
}
