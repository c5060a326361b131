// What kind of customer is this? Eight cards with sign and example, and a match of what he says. She decides, the match only suggests (N2).
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { CUSTOMER_TYPES, type CustomerType, type CustomerTypeId } from '#shared/catalog/customerTypes'
import { knowledgeText, type OwnBook } from '#shared/domain/knowledge/texts'
import { recogniseTypes, typeKeywords } from '#shared/domain/talk/recognise'
import type { CaseView } from '#shared/model/views'
import { Dialog } from '../../../ui/Dialog'
import { Field, FieldError } from '../../../ui/Field'
import { onEnter, useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'
import './recogniser.css'

type RecogniserProps = { readonly view: CaseView; readonly own: OwnBook; onClose(): void }

export function Recogniser({ view, own, onClose }: RecogniserProps) {
  const words = useWords().talk.type
  const [heard, setHeard] = useState('')
  const deed = useDeed('talk.type')
  const { caseId } = view.card
  const chosen = view.treatment.customerType?.id ?? null
  const [likeliest] = recogniseTypes(heard, typeKeywords(own))
  const suggested = likeliest?.typeId ?? null

  async function choose(type: CustomerTypeId | null): Promise<void> {
    if (await deed.run({ caseId, type }, { said: type === null ? words.takenAway : words.saved })) onClose()
  }

  const card = (type: CustomerType) => (
    <TypeCard
      key={type.id}
      type={type}
      own={own}
      isChosen={type.id === chosen}
      heardWords={type.id === suggested ? (likeliest?.words ?? []) : []}
      isFirst={type.id === (chosen ?? CUSTOMER_TYPES[0]?.id)}
      onChoose={() => void choose(type.id)}
    />
  )
  return (
    <Dialog
      title={words.title}
      size="form"
      onClose={onClose}
      footer={
        chosen === null ? undefined : (
          <Button variant="default" loading={deed.busy} onClick={() => void choose(null)}>
            {words.takeAway}
          </Button>
        )
      }
    >
      <DigitKeys onChoose={type => void choose(type)} />
      <div className="recogniser">
        <p className="dialog-note">{words.note}</p>
        <Field label={words.heard} keyName="Slash">
          {ids => (
            <TextInput
              {...ids}
              className="recogniser-heard"
              placeholder={words.heardHint}
              value={heard}
              onChange={event => setHeard(event.currentTarget.value)}
              // What the match suggests is confirmed by Enter.
              onKeyDown={onEnter(() => suggested && void choose(suggested))}
            />
          )}
        </Field>
        <p className="recogniser-none" role="status">
          {heard.trim() !== '' && suggested === null ? words.noneFits : ''}
        </p>
        <div className="recogniser-cards">{CUSTOMER_TYPES.filter(type => !type.isReserve).map(card)}</div>
        <p className="dialog-note">{words.reserve}</p>
        <div className="recogniser-cards" data-reserve>
          {CUSTOMER_TYPES.filter(type => type.isReserve).map(card)}
        </div>
        <FieldError text={deed.errors['']} />
      </div>
    </Dialog>
  )
}

/** Digits choose, with Alt also while she types. Heard only from inside the dialog. */
function DigitKeys({ onChoose }: { onChoose(type: CustomerTypeId): void }) {
  const words = useWords().talk.type
  const language = useLanguage()
  const keys = CUSTOMER_TYPES.flatMap(({ id, name }, place) => {
    const key = { does: words.choose(name[language]), run: () => onChoose(id) }
    return [
      [`Digit${place + 1}`, key],
      [`alt+Digit${place + 1}`, { ...key, listed: false }],
    ]
  })
  useKeys(
    {
      ...Object.fromEntries(keys),
      Slash: { does: words.heard, run: focusHeard },
      NumpadDivide: { does: words.heard, run: focusHeard },
    },
    { title: words.title },
  )
  return null
}

function focusHeard(): void {
  document.querySelector<HTMLInputElement>('.recogniser-heard input')?.focus()
}

type TypeCardProps = {
  readonly type: CustomerType
  readonly own: OwnBook
  readonly isChosen: boolean
  /** What makes it likely; empty when nothing does. */
  readonly heardWords: readonly string[]
  /** Gets the keyboard when the dialog opens. */
  readonly isFirst: boolean
  onChoose(): void
}

function TypeCard({ type, own, isChosen, heardWords, isFirst, onChoose }: TypeCardProps) {
  const { common, talk } = useWords()
  const words = talk.type
  const isSuggested = heardWords.length > 0
  const language = useLanguage()
  const text = (part: string) => knowledgeText(own, `${type.id}-${part}`, language)
  return (
    <button
      type="button"
      className="type-card"
      aria-pressed={isChosen}
      data-suggested={isSuggested || undefined}
      data-autofocus={isFirst || undefined}
      onClick={onChoose}
    >
      <span className="type-card-head">
        <KeyHint name={`Digit${CUSTOMER_TYPES.indexOf(type) + 1}`} />
        <b>{text('name')}</b>
        {isSuggested ? (
          <span className="type-card-mark">{words.suggested(common.listOf(heardWords))}</span>
        ) : null}
        {isChosen ? <span className="type-card-mark">{words.chosen}</span> : null}
      </span>
      <span>{text('sign')}</span>
      <span className="type-card-example">{words.example(text('example'))}</span>
    </button>
  )
}
