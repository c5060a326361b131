// What a screen may ask the rest of the window to do, without knowing the other screens.
import { createContext, useContext } from 'react'
import type { AppError } from '#shared/contract/errors'
import type { ApprovalInput } from '#shared/model/approval'
import type { CasePromise } from '#shared/model/case'
import type { BatchId, CaseId, ClerkId, HandOverId, IncidentId } from '#shared/model/ids'
import type { MoneyRow } from '#shared/model/settlement'
import type { Day } from '#shared/model/time'
import type { SheetId } from '#shared/model/treatment'

export type Place =
  | 'today'
  | 'board'
  | 'parcels'
  | 'third'
  | 'cash'
  | 'promises'
  | 'handOver'
  | 'knowledge'
  | 'trash'
  | 'settings'
export type SlipParts = 'both' | 'customer' | 'goods'
/** The money of a day (null is today), what goes to a supplier, a shift, or what is late (null: everybody's). */
export type PaperList =
  | { readonly kind: 'cash'; readonly day: Day | null }
  | { readonly kind: 'batch'; readonly batchId: BatchId }
  | { readonly kind: 'handOver'; readonly handOverId: HandOverId }
  | { readonly kind: 'overdue'; readonly clerkId: ClerkId | null }

export type Desk = {
  go(place: Place): void
  /** Opens it as soon as it is known; answers when it is shown. */
  openCase(caseId: CaseId): Promise<void>
  /** Opens the register form; with a case, the same form corrects it. `who` is what is already known of the customer. */
  openRegister(correct?: CaseId, who?: string): void
  openSlip(caseId: CaseId, parts?: SlipParts): void
  /** A letter or a report on cut paper; may stand on top of another dialog. `incidentId` is which incident. */
  openSheet(caseId: CaseId, sheet: SheetId, incidentId?: IncidentId): void
  /** A planned sum of a case changes hands, wherever it is seen. */
  openPay(caseId: CaseId, money: MoneyRow): void
  /** A promise is agreed anew, or given up, wherever it is seen. */
  openPromise(deed: 'renew' | 'giveUp', caseId: CaseId, promise: CasePromise): void
  /** A list of the whole shop on cut paper. */
  openList(list: PaperList): void
  openKeys(): void
  /** Leaves nothing on the page but what a customer may see. */
  cover(): void
  pickClerk(): void
  /** Asks for a manager's yes. Null when nobody gave it. `reason` says what it is for. */
  approve(reason: string): Promise<ApprovalInput | null>
  /** A short word that goes away. With `undo`, it carries a button that takes the last step back. */
  toast(
    text: string,
    options?: { readonly undo?: boolean; readonly action?: { readonly label: string; run(): void } },
  ): void
  /** Shows a failure that no field caused: a toast, or a banner that stays when the disk said no. */
  showError(error: AppError): void
  /** Takes the last step back and says so. */
  undo(): Promise<void>
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('useDesk outside the desk')
  return desk
}
