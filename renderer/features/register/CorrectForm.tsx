// Correcting a registered case: the same form, filled; what others change meanwhile is taken in without losing a word.
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { CaseView } from '#shared/model/views'
import { ConfirmDialog } from '../../ui/Dialog'
import { ErrorBanner } from '../../ui/states'
import { useWords } from '../../ui/words'
import { type FormState, formOfCase, mergeForms } from './formState'
import { RegisterForm } from './RegisterForm'
import { useAfterSaving } from './useAfterSaving'

type CorrectFormProps = {
  /** As it is now; it may move on while the form is open. */
  readonly view: CaseView
  onClose(): void
}

const isSame = (a: FormState, b: FormState) => JSON.stringify(a) === JSON.stringify(b)

export function CorrectForm({ view, onClose }: CorrectFormProps) {
  const words = useWords()
  const { register } = words
  const after = useAfterSaving()
  const [base, setBase] = useState(() => ({ rev: view.rev, form: formOfCase(view) }))
  const [state, setState] = useState(base.form)
  const [isLeaving, setLeaving] = useState(false)
  const [isTaken, setTaken] = useState(false)
  const theirs = formOfCase(view)
  const isDirty = !isSame(state, base.form)
  const movedOn = view.rev !== base.rev && !isSame(theirs, base.form)

  // Somebody printed a slip or wrote a note: nothing of that stands in this form.
  useEffect(() => {
    const now = formOfCase(view)
    setBase(old => (old.rev !== view.rev && isSame(now, old.form) ? { rev: view.rev, form: now } : old))
  }, [view])

  function takeNew(): void {
    setState(mine => mergeForms(base.form, mine, theirs))
    setBase({ rev: view.rev, form: theirs })
    setTaken(true)
  }

  return (
    <>
      <RegisterForm
        title={register.correctTitle(view.card.no)}
        action={register.saveCorrection}
        prints={false}
        state={state}
        onState={setState}
        correcting={{
          caseId: view.card.caseId,
          rev: base.rev,
          isSame: now => isSame(formOfCase(now), base.form),
        }}
        onClose={() => {
          if (isLeaving) return
          if (isDirty) setLeaving(true)
          else onClose()
        }}
        onSaved={saved => void after.corrected(saved)}
        onAnew={null}
        notice={
          movedOn ? (
            <ErrorBanner
              title={register.movedOn.title}
              safe={register.movedOn.safe}
              next={register.movedOn.next}
              actions={
                <Button variant="default" onClick={takeNew}>
                  {register.movedOn.take}
                </Button>
              }
            />
          ) : isTaken ? (
            <div className="register-notice" role="status">
              <span>{register.movedOn.taken}</span>
            </div>
          ) : null
        }
      />
      {isLeaving ? (
        <ConfirmDialog
          title={register.leave.title}
          text={register.leave.text}
          action={register.leave.action}
          onConfirm={onClose}
          onClose={() => setLeaving(false)}
        />
      ) : null}
    </>
  )
}
