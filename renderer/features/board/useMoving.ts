// What is typed into the dialog on whose move it is, and sending it.
import { useState } from 'react'
import { MOVES, type MoveId } from '#shared/catalog/columns'
import type { CaseCard } from '#shared/model/views'
import { errorsByField } from '#shared/words/sayError'
import { useDesk } from '../../bridge/desk'
import { useNow } from '../../bridge/now'
import { useAnswer } from '../../bridge/useAnswer'
import { useCommand } from '../../bridge/useCommand'
import type { ReadyTime } from '../../ui/WhenChooser'
import { useLanguage, useWords } from '../../ui/words'
import { lookTimes } from './lookTimes'

export type Moving = {
  readonly move: MoveId | null
  readonly reason: string
  readonly lookAt: string | null
  readonly ready: readonly ReadyTime[]
  readonly errors: Readonly<Record<string, string | undefined>>
  readonly busy: boolean
  setMove(move: MoveId): void
  setReason(reason: string): void
  setLookAt(at: string | null): void
  send(): void
}

export function useMoving(card: CaseCard, preset: MoveId | null, onClose: () => void): Moving {
  const words = useWords()
  const language = useLanguage()
  const desk = useDesk()
  // The ready times stand while the dialog is open: what has been chosen must not move with the clock.
  const [openedAt] = useState(useNow())
  const settings = useAnswer('settings.get', null).value
  const command = useCommand('case.move')
  const [move, setMove] = useState(preset)
  const [reason, setReason] = useState('')
  const [ownLookAt, setLookAt] = useState<string | null | undefined>()
  const [errors, setErrors] = useState<Moving['errors']>({})

  const times = settings === undefined ? [] : lookTimes(settings, openedAt)
  const ready = times.map(({ days, at }) => ({
    at,
    label:
      days === 1
        ? words.board.moveTomorrow
        : days === 7
          ? words.board.moveInAWeek
          : words.board.moveInDays(days),
  }))
  const usual = times[1] ?? times[0]
  const lookAt = ownLookAt === undefined ? (usual?.at ?? null) : ownLookAt

  async function send(): Promise<void> {
    if (command.busy) return
    if (move === null) return setErrors({ move: words.board.movePick })
    if (reason.trim() === '') return setErrors({ reason: words.board.moveReasonMissing })
    const waits = move !== 'us'
    if (waits && lookAt === null) return setErrors({ nextTouchAt: words.common.timeMissing })
    const result = await command.run({
      caseId: card.caseId,
      move,
      reason,
      nextTouchAt: waits ? lookAt : null,
    })
    if (!result.ok) {
      if (result.error.kind === 'store-failed') desk.showError(result.error)
      return setErrors(errorsByField(words, result.error))
    }
    onClose()
    const text = MOVES.find(({ id }) => id === move)?.text[language] ?? ''
    desk.toast(words.board.moved(card.no, text), { undo: true })
  }

  const clearing =
    <Value>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value)
      setErrors({})
    }
  return {
    move,
    reason,
    lookAt,
    ready,
    errors,
    busy: command.busy,
    setMove: clearing(setMove),
    setReason: clearing(setReason),
    setLookAt: clearing(setLookAt),
    send: () => void send(),
  }
}
