// Which item: one of the customer's last ones or a common one by arrow and Enter, or typed freely, digits included.
import { TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { Field } from '../../ui/Field'
import { onEnter } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useListbox } from '../../ui/useListbox'
import { useWords } from '../../ui/words'

type ItemStepProps = {
  readonly name: string
  readonly spec: string
  /** The customer's own first, then what is common. */
  readonly offered: readonly string[]
  /** The customer has been here: his last item is the likely one, Enter takes it. */
  readonly isKnown: boolean
  readonly nameError: string | undefined
  readonly specError: string | undefined
  onName(name: string): void
  onSpec(spec: string): void
  /** On to the next question, with this name. */
  onDone(name: string): void
  onBack(): void
}

/** Two rows: more would have to be read rather than seen. */
const MOST_CHIPS = 6

export function ItemStep(props: ItemStepProps) {
  const { name, spec, offered, isKnown, onDone } = props
  const words = useWords()
  const { item } = words.register
  const typed = name.trim().toLowerCase()
  const chips = offered
    .filter(text => typed === '' || (text.toLowerCase().includes(typed) && text.toLowerCase() !== typed))
    .slice(0, MOST_CHIPS)
  const list = useListbox({
    count: chips.length,
    text: typed,
    first: typed === '' && isKnown ? 0 : -1,
    sideways: true,
    onEnter: at => onDone(chips[at] ?? name),
  })

  function onKeyDown(event: KeyboardEvent): void {
    if (!list.onKeyDown(event) && event.key === 'Backspace' && name === '') props.onBack()
  }

  return (
    <div className="step-open">
      <div className="step-fields" data-wide-first>
        <Field label={item.name} error={props.nameError}>
          {ids => (
            <TextInput
              {...ids}
              {...list.inputProps}
              data-focus
              data-autofocus
              placeholder={item.nameHint}
              value={name}
              onChange={event => props.onName(event.currentTarget.value)}
              onKeyDown={onKeyDown}
            />
          )}
        </Field>
        <Field label={item.spec} optional={words.common.optional} error={props.specError}>
          {ids => (
            <TextInput
              {...ids}
              placeholder={item.specHint}
              value={spec}
              onChange={event => props.onSpec(event.currentTarget.value)}
              onKeyDown={onEnter(() => onDone(name))}
            />
          )}
        </Field>
      </div>
      {chips.length === 0 ? null : (
        <>
          <p className="step-hint">
            {isKnown ? item.own : item.popular}
            {' · '}
            {item.pick}
          </p>
          <div
            className="chips"
            role="listbox"
            id={list.listId}
            aria-label={isKnown ? item.own : item.popular}
          >
            {chips.map((text, at) => (
              <span key={text} {...list.optionProps(at)} className="chip item-chip">
                <span className="item-chip-text">{text}</span>
                {list.active === at ? <KeyHint name="Enter" /> : null}
              </span>
            ))}
          </div>
        </>
      )}
    </div>
  )
}
