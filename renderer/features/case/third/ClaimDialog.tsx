// Somebody owes us for this case: the courier who lost, broke or delayed it, or the supplier for whom we advanced (R58, R138).
import { Checkbox } from '@mantine/core'
import type { ClaimSubjectId } from '#shared/catalog/thirdParties'
import type { CaseView } from '#shared/model/views'
import { useClaimDraft } from '../../../bridge/useClaimDraft'
import { ChipChoice } from '../../../ui/ChipChoice'
import { DeedDialog } from '../../../ui/DeedDialog'
import { LineField } from '../../../ui/LineField'
import { SuggestField } from '../../../ui/SuggestField'
import { WhenChooser } from '../../../ui/WhenChooser'
import { YuanField } from '../../../ui/YuanField'
import { claimStart } from './claimStart'

type ClaimDialogProps = { readonly view: CaseView; onClose(): void }

export function ClaimDialog({ view, onClose }: ClaimDialogProps) {
  const draft = useClaimDraft(claimStart(view), onClose)
  return (
    <DeedDialog {...draft.dialog} onClose={onClose}>
      <ChipChoice<ClaimSubjectId> {...draft.subject} autoFocus />
      <div className="claim-fields">
        <SuggestField {...draft.partner} />
        <LineField {...draft.phone} />
        <YuanField {...draft.amount} />
      </div>
      <Checkbox className="tick" {...draft.asked} />
      <WhenChooser {...draft.next} />
      <LineField {...draft.note} />
    </DeedDialog>
  )
}
