// What opens over the screen, one at a time; the manager's approval may stand on top of it.
import { lazy, Suspense } from 'react'
import type { ApprovalInput } from '#shared/model/approval'
import type { CasePromise } from '#shared/model/case'
import type { CaseId, IncidentId } from '#shared/model/ids'
import type { MoneyRow } from '#shared/model/settlement'
import type { SheetId } from '#shared/model/treatment'
import { logError } from '../bridge/bridge'
import type { PaperList, SlipParts } from '../bridge/desk'
import { useDraftAhead } from '../bridge/registerDraft'
import { ApprovalDialog } from '../features/approval/ApprovalDialog'
import { PaySumDialog } from '../features/case/money/PaySumDialog'
import { GiveUpDialog } from '../features/case/promises/GiveUpDialog'
import { RenewDialog } from '../features/case/promises/RenewDialog'
import { ClerkPicker } from '../features/clerk/ClerkPicker'
import { RegisterDialog } from '../features/register/RegisterDialog'
import { Dialog } from '../ui/Dialog'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { useWords } from '../ui/words'
import { ErrorScreen } from './ErrorScreen'

const SlipDialog = lazy(async () => ({ default: (await import('../features/slip/SlipDialog')).SlipDialog }))
const SheetDialog = lazy(async () => ({
  default: (await import('../features/slip/SheetDialog')).SheetDialog,
}))
const ListDialog = lazy(async () => ({ default: (await import('../features/slip/ListDialog')).ListDialog }))
const KeyCard = lazy(async () => ({ default: (await import('../features/keys/KeyCard')).KeyCard }))

export type Over =
  | { readonly kind: 'register'; readonly correct: CaseId | null; readonly who: string }
  | { readonly kind: 'slip'; readonly caseId: CaseId; readonly parts: SlipParts }
  | {
      readonly kind: 'sheet'
      readonly caseId: CaseId
      readonly sheet: SheetId
      readonly incidentId: IncidentId | null
    }
  | { readonly kind: 'pay'; readonly caseId: CaseId; readonly money: MoneyRow }
  | { readonly kind: 'renew' | 'giveUp'; readonly caseId: CaseId; readonly promise: CasePromise }
  | { readonly kind: 'list'; readonly list: PaperList }
  | { readonly kind: 'clerk' }
  | null

type OverlaysProps = {
  readonly over: Over
  onClose(): void
  readonly card: boolean
  onCardClose(): void
  readonly approval: { readonly reason: string } | null
  onApproval(given: ApprovalInput | null): void
}

export function Overlays({ over, onClose, card, onCardClose, approval, onApproval }: OverlaysProps) {
  const words = useWords()
  useDraftAhead()
  const broken = (again: () => void) => (
    <Dialog title={words.common.appName} onClose={onClose}>
      <ErrorScreen again={again} />
    </Dialog>
  )
  return (
    <>
      <ErrorBoundary key={over?.kind ?? 'none'} onError={logError} instead={broken}>
        <Suspense fallback={null}>
          {over?.kind === 'register' ? (
            <RegisterDialog correct={over.correct} who={over.who} onClose={onClose} />
          ) : null}
          {over?.kind === 'slip' ? (
            <SlipDialog caseId={over.caseId} parts={over.parts} onClose={onClose} />
          ) : null}
          {over?.kind === 'sheet' ? (
            <SheetDialog
              caseId={over.caseId}
              sheet={over.sheet}
              incidentId={over.incidentId}
              onClose={onClose}
            />
          ) : null}
          {over?.kind === 'pay' ? (
            <PaySumDialog caseId={over.caseId} money={over.money} onClose={onClose} />
          ) : null}
          {over?.kind === 'renew' ? (
            <RenewDialog caseId={over.caseId} promise={over.promise} onClose={onClose} />
          ) : null}
          {over?.kind === 'giveUp' ? (
            <GiveUpDialog caseId={over.caseId} promise={over.promise} onClose={onClose} />
          ) : null}
          {over?.kind === 'list' ? <ListDialog list={over.list} onClose={onClose} /> : null}
          {over?.kind === 'clerk' ? <ClerkPicker onClose={onClose} /> : null}
        </Suspense>
      </ErrorBoundary>
      {approval === null ? null : <ApprovalDialog reason={approval.reason} onAnswer={onApproval} />}
      <Suspense fallback={null}>{card ? <KeyCard onClose={onCardClose} /> : null}</Suspense>
    </>
  )
}
