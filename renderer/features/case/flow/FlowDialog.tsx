// The course chosen anew: what was done is carried over, what falls away is said before it does (R40, R63).
import { useState } from 'react'
import { FLOW_STAGES, type FlowStageId } from '#shared/catalog/flowStages'
import { FLOW_IDS, type FlowId, flow } from '#shared/catalog/flows'
import type { CaseView } from '#shared/model/views'
import { ChipChoice } from '../../../ui/ChipChoice'
import { useLanguage, useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { ReasonFields } from '../ReasonFields'
import { useDeed } from '../useDeed'

export function FlowDialog({ view, onClose }: { readonly view: CaseView; onClose(): void }) {
  const words = useWords()
  const { changing } = words.flow
  const language = useLanguage()
  const deed = useDeed('flow.change')
  const [to, setTo] = useState<FlowId | null>(null)
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)

  async function send(): Promise<void> {
    setChecked(true)
    if (to === null) return
    const input = { caseId: view.card.caseId, flow: to, reason }
    if (await deed.run(input, { said: changing.said(flow(to).text[language]) })) onClose()
  }

  return (
    <DeedDialog
      title={changing.title}
      action={changing.action}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <ChipChoice<FlowId>
        label={changing.to}
        choices={FLOW_IDS.map(id => ({
          id,
          label: flow(id).text[language],
          disabled: id === view.flow.id,
        }))}
        value={to}
        onChange={setTo}
        error={deed.errors.flow ?? (isChecked && to === null ? words.common.chooseOne : undefined)}
        autoFocus
      />
      {to === null ? null : <Difference view={view} to={to} />}
      <ReasonFields
        value={reason}
        suggestions={changing.reasons}
        error={deed.errors.reason}
        onChange={setReason}
      />
    </DeedDialog>
  )
}

/** What the change does to the steps, before it is done. */
function Difference({ view, to }: { readonly view: CaseView; readonly to: FlowId }) {
  const words = useWords()
  const language = useLanguage()
  const known = new Set<FlowStageId>(flow(to).stages.map(({ id }) => id))
  const { stages } = view.flow
  const say = (chosen: typeof stages) =>
    words.common.listOf(chosen.map(({ id }) => FLOW_STAGES[id].text[language]))
  const carried = stages.filter(({ id, state }) => state !== 'open' && known.has(id))
  const left = stages.filter(({ id, state }) => state === 'open' && !known.has(id))
  return (
    <div>
      {carried.length === 0 ? null : (
        <p className="dialog-note">{words.flow.changing.carried(say(carried))}</p>
      )}
      {left.length === 0 ? null : <p className="dialog-note">{words.flow.changing.left(say(left))}</p>}
    </div>
  )
}
