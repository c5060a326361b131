// What is typed into the telling dialog, the times it proposes, and sending it.
import { useEffect, useState } from 'react'
import type { TellingWayId } from '#shared/catalog/channels'
import type { AppError } from '#shared/contract/errors'
import type { ApprovalInput } from '#shared/model/approval'
import { errorsByField } from '#shared/words/sayError'
import { useDesk } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { useCommand } from '../../bridge/useCommand'
import { useSay } from '../../bridge/useSay'
import type { ReadyTime } from '../../ui/WhenChooser'
import { useWords } from '../../ui/words'
import { type CaseRow, isKeepWarm } from './rowDeeds'

/** The usual next word, and a quick one. */
const HOURS = [24, 4] as const

type TellForm = {
  readonly how: TellingWayId
  readonly text: string
  readonly hasNext: boolean
  readonly nextAt: string | null
  readonly nextWhat: string
}

export type Telling = {
  readonly form: TellForm
  set(change: Partial<TellForm>): void
  readonly errors: Readonly<Record<string, string | undefined>>
  readonly ready: readonly ReadyTime[]
  readonly busy: boolean
  send(): void
}

/** The first proposal stands while the dialog is open: what has been chosen must not move with the clock. */
function useFirst<Value>(value: Value | undefined): Value | undefined {
  const [first, setFirst] = useState(value)
  useEffect(() => {
    if (value !== undefined) setFirst(known => known ?? value)
  }, [value])
  return first
}

function useProposals(): readonly ReadyTime[] {
  const words = useWords()
  const usual = useFirst(useAnswer('promise.propose', { hours: HOURS[0] }).value)
  const quick = useFirst(useAnswer('promise.propose', { hours: HOURS[1] }).value)
  const times: ReadyTime[] = []
  if (usual) times.push({ at: usual.dueAt, label: words.today.tellIn(HOURS[0]) })
  if (quick && quick.dueAt !== usual?.dueAt)
    times.push({ at: quick.dueAt, label: words.today.tellIn(HOURS[1]) })
  return times
}

const needsManager = (error: AppError) => error.kind === 'refused' && error.refusal.code === 'needs-manager'

export function useTelling(row: CaseRow, onClose: () => void): Telling {
  const words = useWords()
  const desk = useDesk()
  const say = useSay()
  const tell = useCommand('followUp.tell')
  const ready = useProposals()
  const [form, setForm] = useState<TellForm>({
    how: 'phone',
    text: isKeepWarm(row) ? words.today.keepWarmSay(row.card.item) : '',
    hasNext: !isKeepWarm(row),
    nextAt: null,
    nextWhat: '',
  })
  const [isTimeTouched, setIsTimeTouched] = useState(false)
  const [errors, setErrors] = useState<Telling['errors']>({})
  const nextAt = isTimeTouched ? form.nextAt : (ready[0]?.at ?? null)

  function set(change: Partial<TellForm>): void {
    if ('nextAt' in change) setIsTimeTouched(true)
    setForm(before => ({ ...before, ...change }))
    setErrors({})
  }

  function run(approval: ApprovalInput | null) {
    return tell.run({
      caseId: row.card.caseId,
      how: form.how,
      text: form.text,
      fulfil: row.subject.kind === 'promise' ? [row.subject.promiseId] : [],
      next: form.hasNext && nextAt !== null ? { what: form.nextWhat, dueAt: nextAt, approval } : null,
    })
  }

  async function send(): Promise<void> {
    if (tell.busy) return
    if (form.text.trim() === '') return setErrors({ text: words.today.tellMissing })
    if (form.hasNext && nextAt === null) return setErrors({ 'next.dueAt': words.common.timeMissing })
    let result = await run(null)
    if (!result.ok && needsManager(result.error) && nextAt !== null) {
      const approval = await desk.approve(words.today.tellApproval(say.moment(nextAt)))
      if (approval !== null) result = await run(approval)
    }
    if (!result.ok) {
      if (result.error.kind === 'store-failed') desk.showError(result.error)
      return setErrors(errorsByField(words, result.error))
    }
    onClose()
    const isLate = row.subject.kind === 'promise' && row.tone === 'overdue'
    desk.toast(isLate ? words.today.toldLate(say.age(row.at)) : words.today.told, { undo: true })
  }

  return { form: { ...form, nextAt }, set, errors, ready, busy: tell.busy, send: () => void send() }
}
