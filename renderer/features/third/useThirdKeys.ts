// The keys of the list: each acts on the row in focus, and only where it means something.
import { type Keys, useKeys } from '../../ui/keys'
import type { RovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import type { ThirdRow } from './thirdRows'
import { type BatchDeed, type ClaimDeed, mayBatch, mayClaim, type ThirdDeeds } from './useThirdDeeds'

export function useThirdKeys(
  rows: readonly ThirdRow[],
  current: ThirdRow | null,
  list: RovingList,
  deeds: ThirdDeeds,
  enabled: boolean,
): void {
  const { third } = useWords()
  const { waiting, batches, owed, make } = third

  const onPiece = (run: (row: ThirdRow & { kind: 'piece' }) => void) => () => {
    if (!list.hears() || current?.kind !== 'piece') return false
    run(current)
    return true
  }
  const onBatch = (kind: BatchDeed) => () => {
    if (!list.hears() || current?.kind !== 'batch' || !mayBatch(kind, current.batch)) return false
    deeds.onBatch(kind, current.batch)
    return true
  }
  const onClaim = (kind: ClaimDeed) => () => {
    if (!list.hears() || current?.kind !== 'claim' || !mayClaim(kind, current.claim)) return false
    deeds.onClaim(kind, current.claim)
    return true
  }
  const print = () => {
    if (!list.hears() || current?.kind !== 'batch') return false
    deeds.print(current.batch)
    return true
  }
  const jump = (kind: ThirdRow['kind'], title: string) => ({
    does: third.jump(title),
    run: () => {
      const first = rows.find(row => row.kind === kind)
      if (!list.hears() || first === undefined) return false
      list.focus(first.key)
      return true
    },
  })
  const batchOfCurrent = () => {
    if (!list.hears() || deeds.toBatch.length === 0) return false
    deeds.make(current?.kind === 'piece' ? current.piece : null)
    return true
  }

  useKeys(
    {
      Digit1: jump('piece', waiting.title),
      Digit2: jump('batch', batches.title),
      Digit3: jump('claim', owed.title),
    },
    { title: third.title },
  )
  const keys: Keys = {
    Space: { does: waiting.choose, run: onPiece(({ piece }) => deeds.choose(piece)) },
    KeyB: { does: make.title, run: batchOfCurrent },
    KeyS: { does: batches.send, run: onBatch('send') },
    KeyA: { does: batches.answer, run: onBatch('answer') },
    KeyR: { does: batches.back, run: onBatch('back') },
    KeyP: { does: batches.print, run: print },
    KeyT: { does: owed.ask, run: onClaim('ask') },
    KeyG: { does: owed.agree, run: onClaim('agree') },
    KeyM: { does: owed.pay, run: onClaim('pay') },
  }
  useKeys(keys, { title: third.title, enabled })
}
