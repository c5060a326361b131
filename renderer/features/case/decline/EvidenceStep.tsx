// What was seen: in words, on photos, and the rule that applies to it.
import { TextInput } from '@mantine/core'
import { knowledgeText, type OwnBook } from '#shared/domain/knowledge/texts'
import type { CaseView } from '#shared/model/views'
import { Field, FieldError } from '../../../ui/Field'
import { GrowingText } from '../../../ui/GrowingText'
import { useLanguage, useWords } from '../../../ui/words'
import { PhotoPicker } from '../photos/PhotoPicker'
import { PolicyText } from './PolicyText'
import type { Declining } from './useDeclining'

type EvidenceStepProps = {
  readonly view: CaseView
  readonly own: OwnBook
  readonly declining: Declining
  readonly ground: string
}

export function EvidenceStep({ view, own, declining, ground }: EvidenceStepProps) {
  const words = useWords()
  const language = useLanguage()
  const { draft, change, errorAt } = declining
  const right = view.right[0]
  return (
    <div className="decline-step decline-evidence">
      <div className="decline-seen">
        <Field label={words.decline.seen} error={errorAt('evidence')}>
          {ids => (
            <GrowingText
              {...ids}
              data-autofocus
              rows={3}
              placeholder={knowledgeText(own, `ground-${ground}-proof`, language)}
              value={draft.evidence}
              onChange={event => change({ evidence: event.currentTarget.value })}
            />
          )}
        </Field>
        <PhotoPicker
          caseId={view.card.caseId}
          photos={view.treatment.photos}
          value={draft.photos}
          onChange={photos => change({ photos })}
        />
        <FieldError text={errorAt('photos')} />
      </div>
      <div className="decline-aside">
        {right ? <PolicyText view={view} text={right.explain} source={right.source} /> : null}
        <Field label={words.decline.innerNote} optional={words.common.optional} error={errorAt('innerNote')}>
          {ids => (
            <TextInput
              {...ids}
              placeholder={words.decline.innerNoteHint}
              value={draft.innerNote}
              onChange={event => change({ innerNote: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </div>
  )
}
