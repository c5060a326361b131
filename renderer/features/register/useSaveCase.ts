// Saves the form: registers a case or corrects one, asks the manager where the rule wants it, and says what went wrong.
import { useRef, useState } from 'react'
import type { AppError } from '#shared/contract/errors'
import type { ApprovalInput } from '#shared/model/approval'
import type { CaseForm } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import type { CaseView } from '#shared/model/views'
import { errorsByField } from '#shared/words/sayError'
import { call } from '../../bridge/bridge'
import { useDesk } from '../../bridge/desk'
import { useCommand } from '../../bridge/useCommand'
import { useSay } from '../../bridge/useSay'
import { useWords } from '../../ui/words'
import type { FieldErrors } from './checkForm'

export type Correcting = {
  readonly caseId: CaseId
  readonly rev: number
  /** Whether the form would still begin the same: a note or a print of somebody else is no conflict. */
  isSame(view: CaseView): boolean
}
export type Saved = { readonly caseId: CaseId; readonly no: string }

export type SaveCase = {
  readonly busy: boolean
  /** A manager is being asked: Escape belongs to her dialog. */
  readonly asking: boolean
  /** What main refused, by field. */
  readonly errors: FieldErrors
  /** What no field caused: the disk, a bug. */
  readonly failure: AppError | null
  forgive(): void
  run(form: CaseForm, promiseAt: string | null): Promise<{ saved: Saved } | { errors: FieldErrors }>
}

const isRefused = (error: AppError, code: string) => error.kind === 'refused' && error.refusal.code === code

export function useSaveCase(correcting: Correcting | null): SaveCase {
  const words = useWords()
  const say = useSay()
  const desk = useDesk()
  const registering = useCommand('case.register')
  const correctingCase = useCommand('case.correct')
  const underWay = useRef(false)
  const [asking, setAsking] = useState(false)
  const [errors, setErrors] = useState<FieldErrors>({})
  const [failure, setFailure] = useState<AppError | null>(null)

  async function send(form: CaseForm, promiseAt: string | null, approval: ApprovalInput | null) {
    if (correcting === null) return registering.run({ form, promiseAt, approval })
    const { caseId, rev, isSame } = correcting
    const result = await correctingCase.run({ caseId, rev, form })
    if (result.ok || !isRefused(result.error, 'case-moved-on')) return result
    const now = await call('case.get', { caseId })
    return now.ok && isSame(now.value) ? correctingCase.run({ caseId, rev: now.value.rev, form }) : result
  }

  async function askManager(promiseAt: string | null): Promise<ApprovalInput | null> {
    setAsking(true)
    const moment = promiseAt === null ? '' : say.moment(promiseAt)
    const approval = await desk.approve(words.register.promise.approvalFor(moment))
    setAsking(false)
    return approval
  }

  async function attempt(form: CaseForm, promiseAt: string | null) {
    const result = await send(form, promiseAt, null)
    if (result.ok || !isRefused(result.error, 'needs-manager')) return result
    const approval = await askManager(promiseAt)
    return approval === null ? null : send(form, promiseAt, approval)
  }

  function note(error: AppError): { errors: FieldErrors } {
    // The notice above the questions says it, with the way to take the new content in.
    if (isRefused(error, 'case-moved-on')) return { errors: {} }
    const found = errorsByField(words, error)
    const { '': general, ...fields } = found
    setErrors(fields)
    setFailure(general === undefined ? null : error)
    return { errors: found }
  }

  const run: SaveCase['run'] = async (form, promiseAt) => {
    // Enter held down, or pressed twice: one case.
    if (underWay.current) return { errors: {} }
    underWay.current = true
    setErrors({})
    setFailure(null)
    try {
      const result = await attempt(form, promiseAt)
      if (result === null) {
        const refused = { promiseAt: words.register.promise.notApproved }
        setErrors(refused)
        return { errors: refused }
      }
      return result.ok ? { saved: result.value } : note(result.error)
    } finally {
      underWay.current = false
    }
  }

  return {
    busy: registering.busy || correctingCase.busy,
    asking,
    errors,
    failure,
    run,
    forgive: () => {
      setErrors({})
      setFailure(null)
    },
  }
}
