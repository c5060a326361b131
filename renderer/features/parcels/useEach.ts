// One deed on pieces of several cases: a command for each case, one word about all of them, one way back.
import { useState } from 'react'
import type { Input } from '#shared/contract/contract'
import type { AppError } from '#shared/contract/errors'
import type { ApprovalInput } from '#shared/model/approval'
import type { CaseId } from '#shared/model/ids'
import { errorsByField, sayError } from '#shared/words/sayError'
import { useDesk } from '../../bridge/desk'
import { type CommandName, tell } from '../../bridge/useCommand'
import { useWords } from '../../ui/words'

/** What belongs to one case stays together. */
export function byCase<One>(
  all: readonly One[],
  caseOf: (one: One) => CaseId,
): { readonly caseId: CaseId; readonly items: readonly One[] }[] {
  const found = new Map<CaseId, One[]>()
  for (const one of all) found.set(caseOf(one), [...(found.get(caseOf(one)) ?? []), one])
  return [...found].map(([caseId, items]) => ({ caseId, items }))
}

export type Each<Name extends CommandName> = {
  /** True when all of it is done. `approve` is what the manager is asked for where a rule wants her, and the input with her yes. */
  run(
    inputs: readonly Input<Name>[],
    said: string,
    approve?: {
      readonly reason: string
      readonly with: (input: Input<Name>, given: ApprovalInput) => Input<Name>
    },
  ): Promise<boolean>
  /** Sentences by field path; what belongs to no field stands under `''`. */
  readonly errors: Readonly<Record<string, string>>
  readonly busy: boolean
}

const wantsManager = (error: AppError) => error.kind === 'refused' && error.refusal.code === 'out-before-back'

export function useEach<Name extends CommandName>(name: Name): Each<Name> {
  const words = useWords()
  const desk = useDesk()
  const [busy, setBusy] = useState(false)
  const [errors, setErrors] = useState<Each<Name>['errors']>({})

  async function takeBack(count: number): Promise<void> {
    for (let left = count; left > 0; left--) {
      const result = await tell('undo.run', null)
      if (!result.ok) return desk.showError(result.error)
    }
    desk.toast(words.parcels.undone(count))
  }

  function say(said: string, done: number): void {
    if (done === 1) desk.toast(said, { undo: true })
    else desk.toast(said, { action: { label: words.common.undo, run: () => void takeBack(done) } })
  }

  const run: Each<Name>['run'] = async (inputs, said, approve) => {
    if (busy) return false
    setBusy(true)
    setErrors({})
    let done = 0
    let given: ApprovalInput | null = null
    const failed: AppError[] = []
    for (const input of inputs) {
      let result = await tell(name, approve && given ? approve.with(input, given) : input)
      if (!result.ok && approve && given === null && wantsManager(result.error)) {
        // Asked once for all of them.
        given = await desk.approve(approve.reason)
        if (given !== null) result = await tell(name, approve.with(input, given))
      }
      if (result.ok) done++
      else failed.push(result.error)
    }
    setBusy(false)
    const [error] = failed
    if (error === undefined) {
      say(said, done)
      return true
    }
    if (done > 0) {
      say(words.parcels.someFailed(done, failed.length, sayError(words, error)), done)
      return true
    }
    if (error.kind === 'refused' || error.kind === 'bad-input') setErrors(errorsByField(words, error))
    else desk.showError(error)
    return false
  }

  return { run, errors, busy }
}
