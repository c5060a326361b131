// One batch: its pieces and where each is by now, what happened, and what can be done.
import { Button, UnstyledButton } from '@mantine/core'
import { SUPPLIER_ANSWERS } from '#shared/catalog/thirdParties'
import { sayYuan } from '#shared/model/money'
import type { BatchView } from '#shared/model/settlementViews'
import type { Instant } from '#shared/model/time'
import { dayOf, msOf } from '#shared/time/zone'
import { useShop } from '../../../bridge/appState'
import { useDesk } from '../../../bridge/desk'
import { useDeed } from '../../../bridge/useDeed'
import { Dialog } from '../../../ui/Dialog'
import { DueBadge } from '../../../ui/DueBadge'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { sayBatchTime } from '../BatchesSection'
import { pieceStateOf } from '../thirdRows'
import { type BatchDeed, mayBatch, type ThirdDeeds } from '../useThirdDeeds'
import { History } from './History'
import { itemOf } from './PiecePicks'

type BatchSheetProps = { readonly batch: BatchView; readonly deeds: ThirdDeeds; readonly now: Instant }

export function BatchSheet({ batch, deeds, now }: BatchSheetProps) {
  const { third, sheets } = useWords()
  const { timeZone } = useShop()
  const { batches } = third
  const { partner } = batch
  const way = batches.by(batch.courier, batch.trackingNo) || batches.nobody
  const isClosed = batch.state === 'closed'
  return (
    <Dialog title={batches.label(batch.no, partner.name)} size="xl" onClose={deeds.close}>
      <div className="third-sheet">
        <div className="third-facts">
          <div className="third-facts-main">
            <b>{partner.phone || partner.name}</b>
            <DueBadge
              tone={isClosed ? 'done' : batch.tone}
              text={sayBatchTime(third, batch, dayOf(msOf(now), timeZone))}
            />
            {isClosed || batch.expectedOn === null ? null : (
              <span>{batches.expected(sheets.shortDay(batch.expectedOn))}</span>
            )}
          </div>
          {batch.sentAt === null ? null : <div className="third-small">{way}</div>}
          {batch.note === '' ? null : <div>{batch.note}</div>}
        </div>
        <ul className="third-pieces">
          {batch.pieces.map(piece => (
            <PieceLine key={piece.lineId} batch={batch} piece={piece} onLeave={deeds.close} />
          ))}
        </ul>
        <SheetButtons batch={batch} deeds={deeds} />
        <History events={batch.events} />
      </div>
    </Dialog>
  )
}

type PieceLineProps = {
  readonly batch: BatchView
  readonly piece: BatchView['pieces'][number]
  /** The sheet closes: the case opens, or nothing is left in the batch. */
  onLeave(): void
}

function PieceLine({ batch, piece, onLeave }: PieceLineProps) {
  const { third, common } = useWords()
  const { remove, removed } = third.batches
  const removing = useDeed('batch.remove')
  const { readOnly } = useShop()
  const language = useLanguage()
  const desk = useDesk()
  const answer = SUPPLIER_ANSWERS.find(({ id }) => id === piece.answer)?.text[language] ?? ''
  const credit = piece.creditFen === null ? '' : `¥${sayYuan(piece.creditFen)}`
  const isDraft = batch.state === 'draft'
  const state = isDraft ? '' : third.batches.pieceStates[pieceStateOf(batch, piece)]
  function open(): void {
    onLeave()
    void desk.openCase(piece.caseId)
  }
  async function takeOut(): Promise<void> {
    const { caseId, lineId } = piece
    const isDone = await removing.run({ batchId: batch.id, pieces: [{ caseId, lineId }] }, { said: removed })
    if (isDone && batch.pieces.length === 1) onLeave()
  }
  return (
    <li className="third-piece">
      <span>{itemOf(piece)}</span>
      {isDraft && !readOnly ? (
        <UnstyledButton
          className="third-link"
          aria-label={common.labelled(remove, itemOf(piece))}
          onClick={() => void takeOut()}
        >
          {remove}
        </UnstyledButton>
      ) : (
        <span>{[answer, credit, state].filter(Boolean).join(' · ')}</span>
      )}
      <span className="third-small">
        {[piece.customerName, piece.fault, piece.answerNote].filter(Boolean).join(' · ')}
      </span>
      <UnstyledButton className="third-link" onClick={open}>
        {piece.caseNo}
      </UnstyledButton>
    </li>
  )
}

function SheetButtons({ batch, deeds }: Omit<BatchSheetProps, 'now'>) {
  const { batches } = useWords().third
  const { readOnly } = useShop()
  const all: readonly (readonly [BatchDeed, string, string])[] = [
    ['send', 'KeyS', batches.send],
    ['answer', 'KeyA', batches.answer],
    ['back', 'KeyR', batches.back],
    ['close', 'KeyX', batches.close],
  ]
  const deed = all.flatMap(([kind, name, label]) =>
    !readOnly && mayBatch(kind, batch) ? [{ name, label, run: () => deeds.onBatch(kind, batch) }] : [],
  )
  const buttons = [...deed, { name: 'KeyP', label: batches.print, run: () => deeds.print(batch) }]
  useKeys(Object.fromEntries(buttons.map(({ name, label, run }) => [name, { does: label, run }])), {
    title: batches.title,
  })
  return (
    <div className="third-sheet-buttons">
      {buttons.map(({ name, label, run }, at) => (
        <Button
          key={name}
          variant="default"
          data-autofocus={at === 0 || undefined}
          rightSection={<KeyHint name={name} />}
          onClick={run}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
