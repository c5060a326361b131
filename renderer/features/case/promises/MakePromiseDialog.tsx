// One more promise: our next word, or a date that somebody else gave us.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CasePromise } from '#shared/model/case'
import type { CaseId } from '#shared/model/ids'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { useSay } from '../../../bridge/useSay'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { WhenChooser } from '../../../ui/WhenChooser'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { type Picked, pickedOf, timeOf, usePromiseTimes } from '../readyTimes'
import { useDeed } from '../useDeed'

const KINDS = ['word', 'expectation'] as const

export function MakePromiseDialog({ caseId, onClose }: { readonly caseId: CaseId; onClose(): void }) {
  const words = useWords()
  const { promises } = words.case
  const say = useSay()
  const nowMs = useNow()
  const { timeZone } = useShop()
  const ready = usePromiseTimes()
  const deed = useDeed('promise.make')
  const [kind, setKind] = useState<CasePromise['kind']>('word')
  const [what, setWhat] = useState('')
  const [picked, setPicked] = useState<Picked>({ ready: 0 })
  const [lacksTime, setLacksTime] = useState(false)
  const dueAt = timeOf(picked, ready)

  async function send(): Promise<void> {
    setLacksTime(dueAt === null)
    if (dueAt === null) return
    const input = { caseId, kind, what, dueAt, approval: null }
    const isDone = await deed.run(input, {
      said: promises.made,
      approval: {
        reason: promises.approveFor(say.moment(dueAt)),
        with: approval => ({ ...input, approval }),
      },
    })
    if (isDone) onClose()
  }

  return (
    <DeedDialog
      title={promises.addTitle}
      action={promises.add}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <ChipChoice<CasePromise['kind']>
        label={promises.kind}
        choices={KINDS.map(id => ({ id, label: promises.kinds[id] }))}
        value={kind}
        onChange={setKind}
        autoFocus
      />
      <Field label={promises.what} error={deed.errors.what}>
        {ids => (
          <TextInput
            {...ids}
            placeholder={kind === 'word' ? promises.whatHint : promises.whatExpected}
            value={what}
            onChange={event => setWhat(event.currentTarget.value)}
          />
        )}
      </Field>
      <WhenChooser
        label={promises.until}
        ready={ready}
        value={dueAt}
        onChange={at => setPicked(pickedOf(at, ready))}
        nowMs={nowMs}
        zone={timeZone}
        error={lacksTime && dueAt === null ? words.common.timeMissing : deed.errors.dueAt}
      />
    </DeedDialog>
  )
}
