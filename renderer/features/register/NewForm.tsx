// A new case: goes on with the draft where there is one, and keeps one while it is being filled in.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { instant } from '#shared/time/zone'
import { usePreferences } from '../../bridge/appState'
import { useNow } from '../../bridge/now'
import { useSay } from '../../bridge/useSay'
import { keyLabel } from '../../ui/keys'
import { useWords } from '../../ui/words'
import { type Draft, useDraft } from './draft'
import { emptyForm, type FormState } from './formState'
import { RegisterForm } from './RegisterForm'
import { useAfterSaving } from './useAfterSaving'

type NewFormProps = { readonly draft: Draft | null; readonly who: string; onClose(): void }

export function NewForm({ draft, who, onClose }: NewFormProps) {
  const words = useWords()
  const after = useAfterSaving()
  const { printOnRegister } = usePreferences()
  const nowMs = useNow()
  const [state, setState] = useState<FormState>(() => draft?.state ?? emptyForm(who))
  // Counts beginnings: another number is another form on the screen.
  const [begun, setBegun] = useState(0)
  const [aside, setAside] = useState<FormState | null>(null)
  const keeper = useDraft(state, draft?.state ?? null, instant(nowMs))

  function begin(next: FormState, keep: FormState | null): void {
    setState(next)
    setAside(keep)
    setBegun(count => count + 1)
  }
  const anew = () => begin(emptyForm(who), state)
  const takeBack = () => (aside === null ? undefined : begin(aside, null))
  const goesOn = draft !== null && begun === 0

  return (
    <RegisterForm
      key={begun}
      title={words.register.title}
      action={printOnRegister ? words.register.saveAndPrint : words.register.save}
      prints={printOnRegister}
      state={state}
      onState={setState}
      correcting={null}
      onClose={onClose}
      onSaved={saved => {
        keeper.drop()
        void after.registered(saved)
      }}
      onAnew={anew}
      notice={
        keeper.failed ? (
          <Notice text={words.register.draft.failed} />
        ) : goesOn || aside === null ? (
          goesOn ? (
            <DraftNotice draft={draft} onAnew={anew} />
          ) : null
        ) : (
          <Notice text={words.register.draft.cleared} label={words.register.draft.takeBack} run={takeBack} />
        )
      }
    />
  )
}

function DraftNotice({ draft, onAnew }: { readonly draft: Draft; onAnew(): void }) {
  const { register } = useWords()
  const say = useSay()
  return (
    <Notice
      text={register.draft.restoredAt(say.ago(draft.savedAt))}
      label={register.draft.anew}
      hint={keyLabel('alt+KeyR')}
      run={onAnew}
    />
  )
}

type NoticeProps = {
  readonly text: string
  readonly label?: string
  readonly hint?: string
  run?(): void
}

function Notice({ text, label, hint, run }: NoticeProps) {
  return (
    <div className="register-notice" role="status">
      <span>{text}</span>
      {label === undefined ? null : (
        <Button variant="subtle" size="compact-md" title={hint} onClick={run}>
          {label}
        </Button>
      )}
    </div>
  )
}
