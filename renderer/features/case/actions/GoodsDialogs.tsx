// Goods arrive, are inspected, are handed back.
import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isHere } from '#shared/model/goods'
import type { LineId } from '#shared/model/ids'
import type { CaseView, LineView } from '#shared/model/views'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { GrowingText } from '../../../ui/GrowingText'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { useDeed } from '../useDeed'
import { LinePicks } from './LinePicks'

type GoodsDialogProps = { readonly view: CaseView; onClose(): void }

function usePicks(lines: readonly LineView[]) {
  const words = useWords()
  const [picked, setPicked] = useState<readonly LineId[]>(lines.map(line => line.id))
  const [isChecked, setChecked] = useState(false)
  return {
    lineIds: [...picked],
    picks: {
      lines,
      picked,
      error: isChecked && picked.length === 0 ? words.case.dialogs.linesMissing : undefined,
      onChange: setPicked,
    },
    /** False, with the reason at the field, when nothing is chosen. */
    check(): boolean {
      setChecked(true)
      return picked.length > 0
    },
  }
}

function OnlyLine({ lines }: { readonly lines: readonly LineView[] }) {
  const [line] = lines
  if (lines.length !== 1 || !line) return null
  return <Text fw={600}>{[line.itemName, line.spec].filter(Boolean).join(' ')}</Text>
}

export function ArriveDialog({ view, onClose }: GoodsDialogProps) {
  const { dialogs, actions } = useWords().case
  const deed = useDeed('goods.arrive')
  const lines = view.lines.filter(line => !isHere(line))
  const { lineIds, picks, check } = usePicks(lines)
  const [place, setPlace] = useState('')
  async function send(): Promise<void> {
    if (!check()) return
    if (await deed.run({ caseId: view.card.caseId, lineIds, place }, { said: actions.done.arrive })) onClose()
  }
  return (
    <DeedDialog
      title={dialogs.arriveTitle}
      action={dialogs.arrive}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <OnlyLine lines={lines} />
      <LinePicks {...picks} />
      <Field label={dialogs.place} error={deed.errors.place}>
        {ids => (
          <TextInput
            {...ids}
            data-autofocus
            placeholder={dialogs.placeHint}
            value={place}
            onChange={event => setPlace(event.currentTarget.value)}
          />
        )}
      </Field>
    </DeedDialog>
  )
}

export function InspectDialog({ view, onClose }: GoodsDialogProps) {
  const words = useWords()
  const { dialogs, actions } = words.case
  const deed = useDeed('goods.inspect')
  const lines = view.lines.filter(line => line.state === 'arrived')
  const { lineIds, picks, check } = usePicks(lines)
  const [result, setResult] = useState<'good' | 'bad' | null>(null)
  const [remark, setRemark] = useState('')
  const [isChecked, setChecked] = useState(false)
  async function send(): Promise<void> {
    setChecked(true)
    if (!check() || result === null) return
    const input = { caseId: view.card.caseId, lineIds, good: result === 'good', remark }
    if (await deed.run(input, { said: actions.done.inspect })) onClose()
  }
  return (
    <DeedDialog
      title={dialogs.inspectTitle}
      action={dialogs.inspect}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <OnlyLine lines={lines} />
      <LinePicks {...picks} />
      <ChipChoice<'good' | 'bad'>
        label={dialogs.result}
        choices={[
          { id: 'good', label: dialogs.good },
          { id: 'bad', label: dialogs.bad },
        ]}
        value={result}
        onChange={setResult}
        error={isChecked && result === null ? words.common.chooseOne : undefined}
        autoFocus
      />
      <Field label={dialogs.remark} error={deed.errors.remark} optional={words.common.optional}>
        {ids => (
          <GrowingText
            {...ids}
            rows={2}
            placeholder={dialogs.remarkHint}
            value={remark}
            onChange={event => setRemark(event.currentTarget.value)}
          />
        )}
      </Field>
    </DeedDialog>
  )
}

export function HandBackDialog({ view, onClose }: GoodsDialogProps) {
  const { dialogs, actions } = useWords().case
  const deed = useDeed('goods.handBack')
  const lines = view.lines.filter(isHere)
  const { lineIds, picks, check } = usePicks(lines)
  async function send(): Promise<void> {
    if (!check()) return
    if (await deed.run({ caseId: view.card.caseId, lineIds }, { said: actions.done.handBack })) onClose()
  }
  return (
    <DeedDialog
      title={dialogs.handBackTitle}
      action={dialogs.handBack}
      busy={deed.busy}
      error={deed.errors['']}
      focusSend
      onSend={() => void send()}
      onClose={onClose}
    >
      <OnlyLine lines={lines} />
      <LinePicks {...picks} />
    </DeedDialog>
  )
}
