// The cases of several rows go to a colleague who is here, with the reason.
import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ClerkId } from '#shared/model/ids'
import type { TodayRow } from '#shared/model/todayViews'
import { useShop } from '../../bridge/appState'
import { useAnswer } from '../../bridge/useAnswer'
import { useDeed } from '../../bridge/useDeed'
import { ChipChoice } from '../../ui/ChipChoice'
import { DeedDialog } from '../../ui/DeedDialog'
import { Field } from '../../ui/Field'
import { useWords } from '../../ui/words'
import { isCaseRow } from './rowDeeds'

type GiveDialogProps = { readonly rows: readonly TodayRow[]; onClose(): void; onGiven(): void }

export function GiveDialog({ rows, onClose, onGiven }: GiveDialogProps) {
  const words = useWords()
  const { clerk } = useShop()
  const clerks = useAnswer('clerk.list', null).value ?? []
  const give = useDeed('case.assign')
  const [to, setTo] = useState<ClerkId | null>(null)
  const [reason, setReason] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const caseIds = [...new Set(rows.filter(isCaseRow).map(({ card }) => card.caseId))]
  const others = clerks.filter(({ id, active }) => active && id !== clerk?.id)

  async function send(): Promise<void> {
    if (to === null) return setIsMissing(true)
    const name = others.find(({ id }) => id === to)?.name ?? ''
    const said = words.today.given(caseIds.length, name)
    if (!(await give.run({ caseIds, to, reason }, { said }))) return
    onGiven()
    onClose()
  }

  return (
    <DeedDialog
      title={words.today.giveTitle(caseIds.length)}
      action={words.today.giveSave}
      size="md"
      busy={give.busy}
      error={give.errors[''] ?? give.errors.caseIds}
      onSend={() => void send()}
      onClose={onClose}
    >
      {others.length === 0 ? (
        <Text>{words.today.giveNobody}</Text>
      ) : (
        <ChipChoice
          label={words.today.giveTo}
          choices={others.map(({ id, name }) => ({ id, label: name }))}
          value={to}
          error={isMissing ? words.common.chooseOne : give.errors.to}
          autoFocus
          onChange={id => {
            setTo(id)
            setIsMissing(false)
            give.forgive()
          }}
        />
      )}
      <Field label={words.today.giveReason} error={give.errors.reason}>
        {ids => (
          <TextInput
            {...ids}
            placeholder={words.today.giveReasonHint}
            value={reason}
            onChange={event => {
              setReason(event.currentTarget.value)
              give.forgive()
            }}
          />
        )}
      </Field>
    </DeedDialog>
  )
}
