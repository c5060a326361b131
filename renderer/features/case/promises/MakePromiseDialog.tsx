// One more promise: our next word, or a date that somebody else gave us.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CasePromise } from '#shared/model/case'
import type { CaseId } from '#shared/model/ids'
import { useSay } from '../../../bridge/useSay'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { useDeed } from '../useDeed'
import { PromiseTimeField, usePromiseTime } from './PromiseTime'

const KINDS = ['word', 'expectation'] as const

export function MakePromiseDialog({ caseId, onClose }: { readonly caseId: CaseId; onClose(): void }) {
  const { promises } = useWords().case
  const say = useSay()
  const time = usePromiseTime()
  const deed = useDeed('promise.make')
  const [kind, setKind] = useState<CasePromise['kind']>('word')
  const [what, setWhat] = useState('')

  async function send(): Promise<void> {
    const dueAt = time.taken()
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
      <PromiseTimeField time={time} error={deed.errors.dueAt} />
    </DeedDialog>
  )
}
