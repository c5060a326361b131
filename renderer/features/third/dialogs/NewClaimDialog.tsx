// Somebody owes us, and no case is the reason: written straight into the ledger.
import { Checkbox } from '@mantine/core'
import type { ClaimSubjectId } from '#shared/catalog/thirdParties'
import { useClaimDraft } from '../../../bridge/useClaimDraft'
import { ChipChoice } from '../../../ui/ChipChoice'
import { DeedDialog } from '../../../ui/DeedDialog'
import { LineField } from '../../../ui/LineField'
import { SuggestField } from '../../../ui/SuggestField'
import { WhenChooser } from '../../../ui/WhenChooser'
import { YuanField } from '../../../ui/YuanField'

const NOTHING_KNOWN = { caseId: null, subject: 'lost', partner: '', askedFen: null } as const

export function NewClaimDialog({ onClose }: { onClose(): void }) {
  const draft = useClaimDraft(NOTHING_KNOWN, onClose)
  return (
    <DeedDialog {...draft.dialog} onClose={onClose}>
      <ChipChoice<ClaimSubjectId> {...draft.subject} autoFocus />
      <div className="third-claim-fields">
        <SuggestField {...draft.partner} />
        <LineField {...draft.phone} />
        <YuanField {...draft.amount} />
      </div>
      <Checkbox className="tick" {...draft.asked} />
      <LineField {...draft.note} />
      <WhenChooser {...draft.next} />
    </DeedDialog>
  )
}
