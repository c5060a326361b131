// Saves the form: registers a case or corrects one, asks the manager where the rule wants it, and says what went wrong.
import { useRef, useState } from 'react'
import type { AppError } from '#shared/contract/errors'
import type { ApprovalInput } from '#shared/model/approval'
import type { CaseForm } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import { errorsByField } from '#shared/words/sayError'
import { useDesk } from '../../bridge/desk'
import { useCommand } from '../../bridge/useCommand'
import { useSay } from '../../bridge/useSay'
import { useWords } from '../../ui/words'
import type { FieldErrors } from './checkForm'

export type Correcting = { readonly caseId: CaseId; readonly rev: number }
export type Saved = { readonly caseId: CaseId; readonly no: string }

export type SaveCase = {
  readonly busy: boolean
  /** A manager is being asked: Escape belongs to her dialog. */
  readonly asking: boolean
  /** What main refused, by field. */
  readonly errors: FieldErrors
  /** What no field caused: the disk, a bug. */
  readonly failure: AppError | null
  /** Somebody else changed the case meanwhile. */
  readonly movedOn: boolean
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
  const [movedOn, setMovedOn] = useState(false)

  async function send(form: CaseForm, promiseAt: string | null, approval: ApprovalInput | null) {
    return correcting === null
      ? registering.run({ form, promiseAt, approval })
      : correctingCase.run({ ...correcting, form })
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
    if (isRefused(error, 'case-moved-on')) {
      setMovedOn(true)
      return { errors: {} }
    }
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
    movedOn,
    run,
    forgive: () => {
      setErrors({})
      setFailure(null)
      setMovedOn(false)
    },
  }
}
