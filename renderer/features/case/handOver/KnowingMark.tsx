// In the head of a case: who looks after it, and whether his story was read back to him; both open what belongs to them.
import { UnstyledButton } from '@mantine/core'
import { IconEar, IconEarOff } from '@tabler/icons-react'
import type { CaseView } from '#shared/model/views'
import { readBackState } from '#shared/slips/sayNoRepeat'
import { usePen } from '../../../bridge/usePen'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { CARD_KEY } from './KnowingStrip'
import './noRepeat.css'

const ASSIGN_KEY = 'alt+KeyO'

type KnowingMarkProps = {
  readonly view: CaseView
  /** An open case that may be worked on. */
  readonly canAct: boolean
  onLook(): void
  onAssign(): void
}

export function KnowingMark({ view, canAct, onLook, onAssign }: KnowingMarkProps) {
  const words = useWords()
  const pen = usePen()
  const { noRepeat, handOver } = words
  const { knowing, card } = view
  const isConfirmed = knowing.readBack !== null && knowing.unconfirmedSince === null
  const state = readBackState(knowing, pen)
  const Icon = isConfirmed ? IconEar : IconEarOff
  useKeys({ [CARD_KEY]: { does: noRepeat.open, run: onLook } }, { title: words.case.keys })
  useKeys(
    { [ASSIGN_KEY]: { does: handOver.assign.title, run: onAssign } },
    { title: words.case.keys, enabled: canAct },
  )
  return (
    <>
      <UnstyledButton
        className="knowing-mark"
        disabled={!canAct}
        title={words.common.keyFor(handOver.assign.title, 'Alt+O')}
        onClick={onAssign}
      >
        {words.case.owner(card.ownerName)}
      </UnstyledButton>
      <UnstyledButton className="knowing-mark" title={state} aria-label={state} onClick={onLook}>
        <Icon size={14} stroke={1.75} aria-hidden />
        {isConfirmed ? noRepeat.mark.confirmed : noRepeat.mark.open}
        <KeyHint name={CARD_KEY} />
      </UnstyledButton>
    </>
  )
}
