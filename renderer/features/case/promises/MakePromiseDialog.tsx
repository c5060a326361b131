// One more promise: what, to whom, by whom, until when, how he will be told; or a date that somebody else gave us (N3).
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { TellingWayId } from '#shared/catalog/channels'
import { PROMISE_TO, type PromiseToId } from '#shared/catalog/promiseTo'
import type { CaseId, ClerkId } from '#shared/model/ids'
import { useSay } from '../../../bridge/useSay'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { useLanguage, useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { useDeed } from '../useDeed'
import { KeeperAndWay } from './KeeperAndWay'
import { PromiseTimeField, usePromiseTime } from './PromiseTime'

/** A promise of ours to somebody, or a day that others named. */
type Whom = PromiseToId | 'expectation'

export function MakePromiseDialog({ caseId, onClose }: { readonly caseId: CaseId; onClose(): void }) {
  const words = useWords()
  const { promises } = words.case
  const { deed: deedWords } = words.promises
  const language = useLanguage()
  const say = useSay()
  const time = usePromiseTime()
  const deed = useDeed('promise.make')
  const [whom, setWhom] = useState<Whom>('customer')
  const [what, setWhat] = useState('')
  const [by, setBy] = useState<ClerkId | null>(null)
  const [how, setHow] = useState<TellingWayId | null>(null)
  const isExpected = whom === 'expectation'

  async function send(): Promise<void> {
    const dueAt = time.taken()
    if (dueAt === null) return
    const kind = isExpected ? 'expectation' : 'word'
    const to = isExpected ? 'customer' : whom
    const input = { caseId, kind, what, dueAt, to, by, how, approval: null } as const
    const isDone = await deed.run(input, {
      said: promises.made,
      approval: {
        reason: deedWords.approveFor(say.moment(dueAt)),
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
      <ChipChoice<Whom>
        label={deedWords.to}
        choices={[
          ...PROMISE_TO.map(({ id, name }) => ({ id, label: name[language] })),
          { id: 'expectation', label: promises.kinds.expectation },
        ]}
        value={whom}
        onChange={setWhom}
        autoFocus
      />
      <Field label={promises.what} error={deed.errors.what}>
        {ids => (
          <TextInput
            {...ids}
            placeholder={isExpected ? promises.whatExpected : deedWords.whatFor[whom]}
            value={what}
            onChange={event => setWhat(event.currentTarget.value)}
          />
        )}
      </Field>
      <PromiseTimeField time={time} error={deed.errors.dueAt} />
      <KeeperAndWay by={by} how={how} onBy={setBy} onHow={setHow} error={deed.errors.by} />
    </DeedDialog>
  )
}
