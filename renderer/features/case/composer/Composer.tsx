// The one input below the timeline: a note for us, a word to the customer, or a memo for later.
import { Button } from '@mantine/core'
import { type Ref, useImperativeHandle, useRef } from 'react'
import type { CaseView } from '#shared/model/views'
import { FieldError } from '../../../ui/Field'
import { GrowingText } from '../../../ui/GrowingText'
import { isComposing, useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { FOLLOW_UP_MODES, type FollowUpMode, useCaseDraft } from '../caseDrafts'
import { ProgressButton } from '../follow/ProgressButton'
import { MemoFields } from './MemoFields'
import { TellFields } from './TellFields'
import { useFollowUp } from './useFollowUp'
import './composer.css'

export type ComposerHandle = {
  /** The next thing to write is what the customer is told. */
  tell(): void
}

type ComposerProps = { readonly view: CaseView; readonly handle?: Ref<ComposerHandle> }

export function Composer({ view, handle }: ComposerProps) {
  const words = useWords()
  const { composer } = words.case
  const { draft, change } = useCaseDraft(view.card.caseId)
  const input = useRef<HTMLTextAreaElement>(null)
  const followUp = useFollowUp(view)
  const { errors } = followUp

  const send = () => {
    void followUp.send().then(isSaved => {
      // What is wrong is shown; the hands stay where they were.
      if (isSaved) input.current?.focus()
    })
  }
  const choose = (mode: FollowUpMode) => {
    change({ mode })
    followUp.forgive()
    input.current?.focus()
  }
  useImperativeHandle(handle, () => ({ tell: () => choose('told') }))
  const modeKeys = FOLLOW_UP_MODES.map((mode, place) => [
    `alt+Digit${place + 1}`,
    { does: composer.focus[mode], run: () => choose(mode) },
  ])
  useKeys(
    {
      ...Object.fromEntries(modeKeys),
      'mod+Enter': { does: composer.save[draft.mode], run: send },
      Escape: {
        does: words.common.back,
        listed: false,
        run: () => {
          // Out of the field, so that the single keys of the screen work again.
          if (document.activeElement !== input.current) return false
          input.current?.blur()
          return true
        },
      },
    },
    { title: words.case.keys },
  )

  // An error that its own field shows is not said twice.
  const general = errors[''] ?? errors.fulfil
  const isWriting = draft.text.trim() !== ''
  return (
    <section className="composer" aria-label={composer.label}>
      <div className="composer-bar">
        <div className="composer-modes" role="radiogroup" aria-label={composer.mode}>
          {FOLLOW_UP_MODES.map((mode, place) => (
            // biome-ignore lint/a11y/useSemanticElements: a radio input cannot be shown as a tab with its key
            <button
              key={mode}
              type="button"
              role="radio"
              className="composer-mode"
              aria-checked={draft.mode === mode}
              onClick={() => choose(mode)}
            >
              {composer.modes[mode]}
              <KeyHint name={`alt+Digit${place + 1}`} />
            </button>
          ))}
        </div>
        <ProgressButton view={view} />
        <Button
          variant={isWriting ? 'filled' : 'default'}
          loading={followUp.busy}
          rightSection={<KeyHint name="mod+Enter" />}
          onClick={send}
        >
          {composer.save[draft.mode]}
        </Button>
      </div>
      <GrowingText
        ref={input}
        className="composer-text"
        aria-label={composer.focus[draft.mode]}
        aria-invalid={errors.text !== undefined || undefined}
        placeholder={composer.hint[draft.mode]}
        value={draft.text}
        onChange={event => change({ text: event.currentTarget.value })}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || isComposing(event))
            return
          // One line is saved by Enter; Shift begins a second one, and then Enter goes on writing.
          if (event.shiftKey || draft.text.includes('\n')) return
          event.preventDefault()
          send()
        }}
      />
      <FieldError text={errors.text} />
      {draft.mode === 'told' ? <TellFields view={view} errors={errors} /> : null}
      {draft.mode === 'memo' ? <MemoFields view={view} error={errors.dueAt} /> : null}
      <FieldError text={general} />
    </section>
  )
}

/** In the composer's place when nothing can be written on the case: says why. */
export function ComposerClosed({ text }: { readonly text: string }) {
  return <p className="composer-closed">{text}</p>
}
