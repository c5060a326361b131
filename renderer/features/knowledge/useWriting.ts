// Writes the shop's own version of something, or puts the original back; asks the manager where the rule wants her.
import { useState } from 'react'
import type { AppError, Result } from '#shared/contract/errors'
import type { ApprovalInput } from '#shared/model/approval'
import type { OwnSubject, OwnValue } from '#shared/model/ownKnowledge'
import { useDesk } from '../../bridge/desk'
import { useCommand } from '../../bridge/useCommand'
import { useWords } from '../../ui/words'

export type Writing = {
  /** Both answer whether it was done. */
  save(key: string | null, value: OwnValue, said?: string): Promise<boolean>
  reset(subject: OwnSubject, key: string, said?: string): Promise<boolean>
  readonly busy: boolean
  /** Why it was refused, to be shown in the editor. */
  readonly failure: AppError | null
  forgive(): void
}

const needsManager = (error: AppError) =>
  error.kind === 'refused' && error.refusal.code === 'knowledge-needs-manager'

export function useWriting(): Writing {
  const words = useWords().knowledge.edit
  const desk = useDesk()
  const saving = useCommand('knowledge.save')
  const resetting = useCommand('knowledge.reset')
  const [failure, setFailure] = useState<AppError | null>(null)

  async function write(
    act: (approval: ApprovalInput | null) => Promise<Result<unknown>>,
    said: string,
  ): Promise<boolean> {
    let result = await act(null)
    if (!result.ok && needsManager(result.error)) {
      const given = await desk.approve(words.approval)
      if (given === null) return false
      result = await act(given)
    }
    if (result.ok) {
      setFailure(null)
      desk.toast(said, { undo: true })
      return true
    }
    if (result.error.kind === 'refused' || result.error.kind === 'bad-input') setFailure(result.error)
    else desk.showError(result.error)
    return false
  }

  return {
    save: (key, value, said = words.saved) => write(approval => saving.run({ key, value, approval }), said),
    reset: (subject, key, said = words.reset) =>
      write(approval => resetting.run({ subject, key, approval }), said),
    busy: saving.busy || resetting.busy,
    failure,
    forgive: () => setFailure(null),
  }
}
