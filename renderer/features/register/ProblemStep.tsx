// What is wrong: two digits, or a keyword; the text field hears both, so that no hand has to move.
import { TextInput } from '@mantine/core'
import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import {
  ISSUE_GROUPS,
  ISSUE_TYPES,
  type IssueGroupId,
  type IssueType,
  type IssueTypeId,
  issueType,
  issueTypesOf,
} from '#shared/catalog/issueTypes'
import type { Language } from '#shared/catalog/languages'
import { toHalfWidth } from '#shared/model/phone'
import { ChipChoice } from '../../ui/ChipChoice'
import { Field } from '../../ui/Field'
import { useListbox } from '../../ui/useListbox'
import { useLanguage, useWords } from '../../ui/words'

type ProblemStepProps = {
  readonly value: IssueTypeId | null
  readonly error: string | undefined
  onDone(id: IssueTypeId): void
  onBack(): void
}

const TYPES: readonly IssueType[] = ISSUE_TYPES

/** Types whose name or keywords have to do with the text; those with the word in their name first. */
export function matchTypes(typed: string, language: Language): readonly IssueType[] {
  const text = toHalfWidth(typed).trim().toLowerCase().replace(/\s+/g, '')
  if (text === '') return []
  const plain = (word: string) => word.toLowerCase().replace(/\s+/g, '')
  const rank = (type: IssueType): number => {
    if (plain(type.text[language]).includes(text)) return 3
    if (type.keywords.some(word => plain(word).startsWith(text))) return 2
    return type.keywords.some(word => plain(word).includes(text) || text.includes(plain(word))) ? 1 : 0
  }
  return TYPES.map(type => ({ type, rank: rank(type) }))
    .filter(match => match.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, 8)
    .map(match => match.type)
}

export function ProblemStep({ value, error, onDone, onBack }: ProblemStepProps) {
  const words = useWords().register.problem
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  // The group that was just chosen; until then the first digit is a group, also when an answer is being changed.
  const [group, setGroup] = useState<IssueGroupId | null>(null)
  const shown = group ?? (value === null ? null : issueType(value).group)
  const matches = matchTypes(text, language)
  const types = shown === null ? [] : issueTypesOf(shown)
  const list = useListbox({
    count: matches.length,
    text,
    first: 0,
    onEnter: at => {
      const match = matches[at]
      if (match) onDone(match.id)
      else if (text === '' && value !== null) onDone(value)
    },
  })

  // The types of a group appear below it, in a low window out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a group that was chosen makes the step longer
  useEffect(() => {
    input.current?.closest('.step')?.scrollIntoView({ block: 'nearest' })
  }, [group])

  function chooseGroup(id: IssueGroupId): void {
    setGroup(id)
    setText('')
    input.current?.focus()
  }

  /** One digit in the empty field chooses; any other text is a keyword (`7天` begins with a digit, too). */
  function onChange(event: ChangeEvent<HTMLInputElement>): void {
    const typed = event.currentTarget.value
    const native: Event = event.nativeEvent
    const isComposed = native instanceof InputEvent && native.isComposing
    const place =
      text === '' && !isComposed && /^[1-9]$/.test(toHalfWidth(typed)) ? Number(toHalfWidth(typed)) - 1 : -1
    const chosenGroup = group === null ? ISSUE_GROUPS[place]?.id : undefined
    const chosenType = group === null ? undefined : types[place]?.id
    if (chosenType) onDone(chosenType)
    else if (chosenGroup) chooseGroup(chosenGroup)
    else setText(typed)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (list.onKeyDown(event) || event.key !== 'Backspace' || text !== '') return
    if (group === null) onBack()
    else setGroup(null)
  }

  return (
    <div className="step-open">
      <Field label={words.search} error={error}>
        {ids => (
          <TextInput
            {...ids}
            {...list.inputProps}
            ref={input}
            data-focus
            data-autofocus
            placeholder={words.searchHint}
            value={text}
            onChange={onChange}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      {text === '' ? (
        <>
          <ChipChoice
            label={words.group}
            hideLabel
            choices={ISSUE_GROUPS.map(({ id, text: name }) => ({ id, label: name[language] }))}
            value={shown}
            numbered={group === null}
            onChange={chooseGroup}
          />
          {types.length === 0 ? null : (
            <div className="problem-types">
              <ChipChoice
                label={words.type}
                hideLabel
                choices={types.map(({ id, text: name }) => ({ id, label: name[language] }))}
                value={value}
                numbered={group !== null}
                onChange={onDone}
              />
            </div>
          )}
        </>
      ) : (
        <Matches list={list} matches={matches} />
      )}
    </div>
  )
}

type MatchesProps = {
  readonly list: ReturnType<typeof useListbox>
  readonly matches: readonly IssueType[]
}

function Matches({ list, matches }: MatchesProps) {
  const words = useWords().register.problem
  const language = useLanguage()
  const groupName = (id: IssueGroupId) => ISSUE_GROUPS.find(group => group.id === id)?.text[language] ?? ''
  if (matches.length === 0)
    return (
      <p className="step-hint" role="status">
        {words.none}
      </p>
    )
  return (
    <div className="chips" role="listbox" id={list.listId} aria-label={words.hits}>
      {matches.map((type, at) => (
        <span key={type.id} {...list.optionProps(at)} className="chip item-chip">
          {words.typeIn(groupName(type.group), type.text[language])}
        </span>
      ))}
    </div>
  )
}
