// One deed on the book: sent, said with the way back, asked of the manager where the rule wants her, or refused at its field.
import { useState } from 'react'
import type { Input } from '#shared/contract/contract'
import type { AppError } from '#shared/contract/errors'
import type { ApprovalInput } from '#shared/model/approval'
import type { RefusalCode } from '#shared/model/refusal'
import { errorsByField } from '#shared/words/sayError'
import { useLanguage, useWords } from '../ui/words'
import { useDesk } from './desk'
import { withStageNames } from './nameStage'
import { type CommandName, useCommand } from './useCommand'

type Sending<Name extends CommandName> = {
  /** What the toast says; it carries the undo button. */
  readonly said: string
  /** The same input with the manager's yes, and what she is asked for. */
  readonly approval?: { readonly reason: string; with(given: ApprovalInput): Input<Name> }
}

export type Deed<Name extends CommandName> = {
  /** True when it is done. */
  run(input: Input<Name>, sending: Sending<Name>): Promise<boolean>
  /** Sentences by field path; what belongs to no field stands under `''`. */
  readonly errors: Readonly<Record<string, string>>
  readonly busy: boolean
  forgive(): void
}

const NONE = {}

const MANAGERS: readonly RefusalCode[] = [
  'needs-manager',
  'decline-needs-manager',
  'offer-needs-manager',
  'money-over-paid',
  'money-price-unknown',
  'out-before-back',
]

function needsManager(error: AppError): boolean {
  return error.kind === 'refused' && MANAGERS.includes(error.refusal.code)
}

export function useDeed<Name extends CommandName>(name: Name): Deed<Name> {
  const words = useWords()
  const language = useLanguage()
  const desk = useDesk()
  const command = useCommand(name)
  const [errors, setErrors] = useState<Deed<Name>['errors']>(NONE)

  async function run(input: Input<Name>, { said, approval }: Sending<Name>): Promise<boolean> {
    let result = await command.run(input)
    if (!result.ok && approval && needsManager(result.error)) {
      const given = await desk.approve(approval.reason)
      if (given !== null) result = await command.run(approval.with(given))
    }
    if (result.ok) {
      setErrors(NONE)
      desk.toast(said, { undo: true })
      return true
    }
    const { error } = result
    if (error.kind === 'refused' || error.kind === 'bad-input')
      setErrors(errorsByField(words, withStageNames(error, language)))
    else desk.showError(error)
    return false
  }

  return { run, errors, busy: command.busy, forgive: () => setErrors(NONE) }
}
