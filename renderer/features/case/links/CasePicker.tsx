// Finds the other case: what may be meant stands there at once, the rest by tail, name, item or number.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CaseId } from '#shared/model/ids'
import type { CaseCard, CaseView } from '#shared/model/views'
import { useAnswer } from '../../../bridge/useAnswer'
import { Field } from '../../../ui/Field'
import { useListbox } from '../../../ui/useListbox'
import { useWords } from '../../../ui/words'
import { CaseLine } from './CaseLine'

type CasePickerProps = { readonly view: CaseView; onPick(caseId: CaseId): void }

/** Cases that can still be merged: open ones, and not this one. */
function useChoices(view: CaseView, text: string): readonly CaseCard[] | null {
  const typed = text.trim()
  const found = useAnswer('case.find', { text: typed.slice(0, 200) }, { enabled: typed !== '' })
  if (typed === '') {
    const likely = view.likely.map(({ card }) => card)
    const others = view.otherOpenCases.filter(card => !likely.some(({ caseId }) => caseId === card.caseId))
    return [...likely, ...others]
  }
  if (found.value === undefined || found.previous) return null
  return found.value.filter(
    card => card.caseId !== view.card.caseId && card.closedAt === null && card.deletedAt === null,
  )
}

const MOST = 8

export function CasePicker({ view, onPick }: CasePickerProps) {
  const { merge } = useWords().links
  const [text, setText] = useState('')
  const choices = useChoices(view, text)
  const shown = (choices ?? []).slice(0, MOST)
  const list = useListbox({
    count: shown.length,
    text: text.trim(),
    first: 0,
    onEnter: at => {
      const card = shown[at]
      if (card) onPick(card.caseId)
    },
  })
  return (
    <div className="case-picker">
      <Field label={merge.find}>
        {ids => (
          <TextInput
            {...ids}
            {...list.inputProps}
            data-autofocus
            placeholder={merge.findHint}
            value={text}
            onChange={event => setText(event.currentTarget.value)}
            onKeyDown={event => {
              if (list.onKeyDown(event)) event.stopPropagation()
            }}
          />
        )}
      </Field>
      <div role="listbox" id={list.listId} aria-label={merge.find} className="case-picker-list">
        {shown.map((card, at) => (
          <div key={card.caseId} {...list.optionProps(at)} className="case-picker-hit">
            <CaseLine card={card} />
          </div>
        ))}
      </div>
      {choices !== null && choices.length === 0 && text.trim() !== '' ? (
        <p className="pane-empty" role="status">
          {merge.none}
        </p>
      ) : null}
    </div>
  )
}
