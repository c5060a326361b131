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
import { tell } from '../../bridge/useCommand'
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
  /** It takes longer than one notices. */
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

/** Always the same one: a form without errors is not drawn anew for having none again. */
const NONE: FieldErrors = {}
/** What takes less needs no sign that it goes on. */
const NOTICED_MS = 150

const isRefused = (error: AppError, code: string) => error.kind === 'refused' && error.refusal.code === code

export function useSaveCase(correcting: Correcting | null): SaveCase {
  const words = useWords()
  const say = useSay()
  const desk = useDesk()
  const underWay = useRef(false)
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const [errors, setErrors] = useState(NONE)
  const [failure, setFailure] = useState<AppError | null>(null)

  async function send(form: CaseForm, promiseAt: string | null, approval: ApprovalInput | null) {
    if (correcting === null) return tell('case.register', { form, promiseAt, approval })
    const { caseId, rev, isSame } = correcting
    const result = await tell('case.correct', { caseId, rev, form })
    if (result.ok || !isRefused(result.error, 'case-moved-on')) return result
    const now = await call('case.get', { caseId })
    return now.ok && isSame(now.value) ? tell('case.correct', { caseId, rev: now.value.rev, form }) : result
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
    // Enter held down, or pressed twice, also while the form is on its way out: one case.
    if (underWay.current) return { errors: {} }
    underWay.current = true
    setErrors(NONE)
    setFailure(null)
    const slow = setTimeout(() => setBusy(true), NOTICED_MS)
    let isSaved = false
    try {
      const result = await attempt(form, promiseAt)
      if (result === null) {
        const refused = { promiseAt: words.register.promise.notApproved }
        setErrors(refused)
        return { errors: refused }
      }
      isSaved = result.ok
      return result.ok ? { saved: result.value } : note(result.error)
    } finally {
      clearTimeout(slow)
      setBusy(false)
      underWay.current = isSaved
    }
  }

  return {
    busy,
    asking,
    errors,
    failure,
    run,
    forgive: () => {
      setErrors(NONE)
      setFailure(null)
    },
  }
}
