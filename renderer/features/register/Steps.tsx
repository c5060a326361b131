// The five questions in their order, and what is said of each when it is answered.
import { ISSUE_GROUPS, issueType } from '#shared/catalog/issueTypes'
import { WISHES } from '#shared/catalog/wishes'
import { phoneTail } from '#shared/model/phone'
import type { RegisterContext } from '#shared/model/views'
import { ChipChoice } from '../../ui/ChipChoice'
import { useLanguage, useWords } from '../../ui/words'
import { errorAt, type FieldErrors } from './checkForm'
import { type FormState, isAnswered, type Piece, STEPS, type Step } from './formState'
import { ItemStep } from './ItemStep'
import { NoteStep } from './NoteStep'
import { ProblemStep } from './ProblemStep'
import { StepRow } from './StepRow'
import { WhoStep } from './WhoStep'

type StepsProps = {
  readonly state: FormState
  readonly step: Step | null
  readonly errors: FieldErrors
  readonly context: RegisterContext | undefined
  onStep(step: Step): void
  onChange(patch: Partial<FormState>): void
  onAnswer(step: Step, patch: Partial<FormState>): void
  onSave(): void
}

export function Steps(props: StepsProps) {
  const { state, step, errors, onStep, onChange, onAnswer } = props
  const words = useWords().register
  const language = useLanguage()
  const answers = useAnswers(state)
  const row = (of: Step) => ({
    step: of,
    isOpen: step === of,
    answer: isAnswered(state, of) ? answers[of].text : null,
    detail: answers[of].detail,
    error: errorAt(errors, of),
    // Correcting begins with all questions answered.
    isFirst: step === null && of === 'who',
    onOpen: () => onStep(of),
  })
  const back = (of: Step) => () => onStep(STEPS[STEPS.indexOf(of) - 1] ?? of)
  const [first] = state.pieces
  const patchFirst = (patch: Partial<Piece>) =>
    first ? { pieces: [{ ...first, ...patch }, ...state.pieces.slice(1)] } : {}

  return (
    <>
      <StepRow {...row('who')}>
        <WhoStep
          who={state.who}
          error={errorAt(errors, 'who')}
          onChange={who => onChange({ who })}
          onDone={who => onAnswer('who', { who })}
          onBack={() => undefined}
        />
      </StepRow>
      <StepRow {...row('item')}>
        <ItemStep
          name={first?.itemName ?? ''}
          spec={first?.spec ?? ''}
          offered={props.context?.items ?? []}
          isKnown={state.who.cases > 0}
          nameError={errors['lines.0.itemName']}
          specError={errors['lines.0.spec']}
          onName={itemName => onChange(patchFirst({ itemName }))}
          onSpec={spec => onChange(patchFirst({ spec }))}
          onDone={itemName => onAnswer('item', patchFirst({ itemName }))}
          onBack={back('item')}
        />
      </StepRow>
      <StepRow {...row('problem')}>
        <ProblemStep
          value={state.issueTypeId}
          error={errorAt(errors, 'problem')}
          onDone={issueTypeId =>
            // Closer words belong to their type.
            onAnswer('problem', issueTypeId === state.issueTypeId ? {} : { issueTypeId, subTags: [] })
          }
          onBack={back('problem')}
        />
      </StepRow>
      <StepRow {...row('wish')}>
        <ChipChoice
          label={words.wish.label}
          hideLabel
          autoFocus
          choices={WISHES.map(({ id, text }) => ({ id, label: text[language] }))}
          value={state.wish}
          error={errorAt(errors, 'wish')}
          onChange={wish => onAnswer('wish', { wish })}
        />
      </StepRow>
      {/* The note is always a field: it is the last, and the one people click into. */}
      <StepRow {...row('note')} isOpen>
        <NoteStep
          value={state.note}
          error={errorAt(errors, 'note')}
          isFirst={step === 'note'}
          onChange={note => onChange({ note })}
          onFocus={() => (step === 'note' ? undefined : onStep('note'))}
          onSave={props.onSave}
          onBack={back('note')}
        />
      </StepRow>
    </>
  )
}

function useAnswers(state: FormState): Record<Step, { readonly text: string; readonly detail?: string }> {
  const words = useWords().register
  const language = useLanguage()
  const { who, pieces, issueTypeId, wish } = state
  const [first] = pieces
  const type = issueTypeId === null ? null : issueType(issueTypeId)
  const group = ISSUE_GROUPS.find(entry => entry.id === type?.group)
  const tail = who.phone === '' ? '' : words.who.tail(phoneTail(who.phone))
  const isNobody = who.name === '' && who.phone === ''
  const isNew = who.id === null && !isNobody
  return {
    who: {
      text: isNobody ? words.who.nobody : [who.name || words.who.noName, tail].filter(Boolean).join(' · '),
      ...(isNew ? { detail: words.who.isNew } : {}),
    },
    item: {
      text:
        pieces.length > 1
          ? words.item.andMore(first?.itemName ?? '', pieces.length)
          : (first?.itemName ?? ''),
      ...(first?.spec ? { detail: first.spec } : {}),
    },
    problem: {
      text: type && group ? words.problem.typeIn(group.text[language], type.text[language]) : '',
    },
    wish: { text: WISHES.find(entry => entry.id === wish)?.text[language] ?? '' },
    note: { text: state.note },
  }
}
