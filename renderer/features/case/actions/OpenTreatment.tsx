// Required steps and confirmations that are still open, with the one key that settles each of them (R80).
import { Button } from '@mantine/core'
import { useState } from 'react'
import { knowledgeText } from '#shared/domain/knowledge/texts'
import { missingConfirmations } from '#shared/domain/treatment/confirmations'
import type { Refusal } from '#shared/model/refusal'
import type { CaseView } from '#shared/model/views'
import { ReasonDialog } from '../../../ui/Dialog'
import { FieldError } from '../../../ui/Field'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'
import { useOwnBook } from '../useOwnBook'

type OpenTreatmentProps = {
  readonly view: CaseView
  readonly refusals: readonly Refusal[]
  /** The seven by their names alone, where much else has to be seen. */
  readonly isBrief?: boolean
}

/** Nothing is drawn for what is not missing. */
export function OpenTreatment({ view, refusals, isBrief = false }: OpenTreatmentProps) {
  const steps = refusals.find(({ code }) => code === 'step-open')
  const isUnconfirmed = refusals.some(({ code }) => code === 'confirm-open')
  return (
    <>
      {steps === undefined ? null : <OpenSteps view={view} keys={String(steps.params?.keys).split(',')} />}
      {isUnconfirmed ? <Unconfirmed view={view} isBrief={isBrief} /> : null}
    </>
  )
}

function OpenSteps({ view, keys }: { readonly view: CaseView; readonly keys: readonly string[] }) {
  const { treatment } = useWords()
  const language = useLanguage()
  const own = useOwnBook()
  const deed = useDeed('step.skipRest')
  const [isAsking, setAsking] = useState(false)
  useKeys(
    { 'alt+KeyS': { does: treatment.skipRest, run: () => setAsking(true) } },
    { title: treatment.openSteps },
  )
  const { caseId } = view.card
  async function skip(reason: string): Promise<void> {
    if (await deed.run({ caseId, reason }, { said: treatment.skippedRest })) setAsking(false)
  }
  return (
    <div data-field="steps" className="open-treatment">
      <div className="open-treatment-head">
        <span className="field-label">{treatment.openSteps}</span>
        <Button variant="default" rightSection={<KeyHint name="alt+KeyS" />} onClick={() => setAsking(true)}>
          {treatment.skipRest}
        </Button>
      </div>
      <ul>
        {keys.map(key => (
          <li key={key}>{own === null ? '' : knowledgeText(own, key, language)}</li>
        ))}
      </ul>
      {isAsking ? (
        <ReasonDialog
          title={treatment.whySkip}
          action={treatment.keepSkip}
          suggestions={treatment.skipReasons}
          busy={deed.busy}
          error={deed.errors.reason ?? deed.errors['']}
          onReason={reason => void skip(reason)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  )
}

function Unconfirmed({ view, isBrief }: { readonly view: CaseView; readonly isBrief: boolean }) {
  const { common, treatment } = useWords()
  const language = useLanguage()
  const deed = useDeed('confirm.all')
  const { caseId } = view.card
  const confirm = () => void deed.run({ caseId }, { said: treatment.confirmedAll })
  useKeys({ 'alt+KeyQ': { does: treatment.confirmAll, run: confirm } }, { title: treatment.seven })
  const open = missingConfirmations(view.treatment)
  return (
    <div data-field="confirmed" className="open-treatment">
      <div className="open-treatment-head">
        <span className="field-label">{treatment.seven}</span>
        <Button
          variant="default"
          loading={deed.busy}
          rightSection={<KeyHint name="alt+KeyQ" />}
          onClick={confirm}
        >
          {treatment.confirmAll}
        </Button>
      </div>
      {isBrief ? (
        <p>{common.listOf(open.map(({ text }) => text[language]))}</p>
      ) : (
        <ul>
          {open.map(({ key, text, check }) => (
            <li key={key}>
              <b>{text[language]}</b> {check[language]}
            </li>
          ))}
        </ul>
      )}
      <FieldError text={deed.errors['']} />
    </div>
  )
}
