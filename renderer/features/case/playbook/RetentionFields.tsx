// Asked once, honestly, whether something else would do; then the customer's answer counts (R38, R47).
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CaseId } from '#shared/model/ids'
import type { Retention } from '#shared/model/treatment'
import { Field } from '../../../ui/Field'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'

export function RetentionFields({ caseId }: { readonly caseId: CaseId }) {
  const { retention } = useWords().playbook
  const [what, setWhat] = useState('')
  const deed = useDeed('retention.offer')
  const send = (answer: Retention['answer']) =>
    void deed.run({ caseId, what, answer }, { said: retention.said })
  return (
    <div className="play-step-fields">
      <Field label={retention.what} error={deed.errors.what ?? deed.errors['']}>
        {ids => (
          <TextInput
            {...ids}
            placeholder={retention.hint}
            value={what}
            onChange={event => setWhat(event.currentTarget.value)}
          />
        )}
      </Field>
      <p className="dialog-note">{retention.honest}</p>
      <div className="play-step-buttons">
        <Button variant="default" loading={deed.busy} onClick={() => send('accepted')}>
          {retention.accepted}
        </Button>
        <Button variant="default" loading={deed.busy} onClick={() => send('declined')}>
          {retention.declined}
        </Button>
      </div>
    </div>
  )
}
