// Ticks steps of the playbook off, leaves them out, takes marks back.
import type { PlaybookItem } from '#shared/domain/treatment/playbook'
import type { CaseId, PhotoId } from '#shared/model/ids'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'

export type Steps = {
  /** True when it is done. */
  mark(item: PlaybookItem, state: 'done' | 'open', photos: readonly PhotoId[]): Promise<boolean>
  skip(item: PlaybookItem, reason: string): Promise<boolean>
  readonly busy: boolean
  readonly error: string | undefined
}

export function useSteps(caseId: CaseId): Steps {
  const { marked } = useWords().playbook
  const deed = useDeed('step.mark')
  const { errors } = deed
  return {
    mark: ({ step }, state, photos) =>
      deed.run({ caseId, key: step.key, state, note: '', photos: [...photos] }, { said: marked[state] }),
    skip: ({ step }, note) =>
      deed.run({ caseId, key: step.key, state: 'skipped', note, photos: [] }, { said: marked.skipped }),
    busy: deed.busy,
    error: errors.note ?? errors[''],
  }
}
