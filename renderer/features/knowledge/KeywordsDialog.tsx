// The key words of a kind of customer as chips: add, take away, and try what they recognise before they are saved.
import { Button, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { type CustomerTypeId, customerType } from '#shared/catalog/customerTypes'
import { knowledgeText } from '#shared/domain/knowledge/texts'
import { wrongKeywords } from '#shared/domain/talk/keywords'
import { recogniseTypes, typeKeywords } from '#shared/domain/talk/recognise'
import type { OwnValue } from '#shared/model/ownKnowledge'
import { cleanLine } from '#shared/model/text'
import { sayError, sayRefusal } from '#shared/words/sayError'
import { Dialog } from '../../ui/Dialog'
import { Field, FieldError } from '../../ui/Field'
import { onEnter } from '../../ui/keys'
import { useLanguage, useWords } from '../../ui/words'
import { EditorFooter } from './EditorFooter'
import { History } from './History'
import { useRoom } from './knowledgeRoom'
import { useEditorDraft } from './useEditorDraft'
import { useWriting } from './useWriting'

export function KeywordsDialog({ typeId, onClose }: { readonly typeId: CustomerTypeId; onClose(): void }) {
  const words = useWords()
  const { keywords: text, edit } = words.knowledge
  const language = useLanguage()
  const { book, canEdit } = useRoom()
  const writing = useWriting()
  const own = book.keywords.get(typeId) ?? null
  const draft = useEditorDraft<readonly string[]>(`keywords:${typeId}`, typeKeywords(book)(typeId))
  const [typed, setTyped] = useState('')
  const [heard, setHeard] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const nameOf = (id: CustomerTypeId) => knowledgeText(book, `${id}-name`, language)

  const originals = customerType(typeId).keywords
  const isOriginal = draft.value.join('\n') === originals.join('\n')
  const wrongAmong = wrongKeywords(draft.value)
  const wrongWords = new Set(wrongAmong.map(({ field }) => Number(field?.split('.').at(-1))))

  function add(): void {
    const added = typed
      .split(/[,，、;；\n]/)
      .map(cleanLine)
      .filter(word => word !== '')
    if (added.length === 0) return
    const next = [...draft.value, ...added]
    const wrong = wrongKeywords(next).find(
      ({ field }) => Number(field?.split('.').at(-1)) >= draft.value.length,
    )
    if (wrong) {
      setRefused(sayRefusal(words, wrong))
      return
    }
    setRefused(null)
    setTyped('')
    draft.change(next)
  }
  async function save(): Promise<void> {
    if (!draft.isDirty || wrongAmong.length > 0) return
    const value: OwnValue = { subject: 'keywords', words: [...draft.value] }
    const done = isOriginal ? await writing.reset('keywords', typeId) : await writing.save(typeId, value)
    if (!done) return
    draft.drop()
    onClose()
  }

  const [best] = recogniseTypes(heard, id => (id === typeId ? draft.value : typeKeywords(book)(id)))
  return (
    <Dialog
      title={text.editOf(nameOf(typeId))}
      size="xl"
      onClose={onClose}
      footer={
        canEdit ? (
          <EditorFooter
            canSave={draft.isDirty && wrongAmong.length === 0}
            busy={writing.busy}
            onSave={() => void save()}
            onClose={onClose}
          >
            {isOriginal ? null : (
              <Button variant="default" onClick={() => draft.change(originals)}>
                {edit.backToOriginal}
              </Button>
            )}
          </EditorFooter>
        ) : undefined
      }
    >
      <div className="editor">
        <Field label={text.add} error={refused ?? undefined}>
          {ids => (
            <TextInput
              {...ids}
              data-autofocus
              placeholder={text.addHint}
              value={typed}
              onChange={event => {
                setTyped(event.currentTarget.value)
                setRefused(null)
              }}
              onKeyDown={onEnter(add)}
            />
          )}
        </Field>
        <Field label={text.try}>
          {ids => (
            <TextInput
              {...ids}
              placeholder={text.tryHint}
              value={heard}
              onChange={event => setHeard(event.currentTarget.value)}
            />
          )}
        </Field>
        <p className="editor-note" role="status">
          {heard.trim() === ''
            ? text.count(draft.value.length)
            : best
              ? text.finds(nameOf(best.typeId), words.common.listOf(best.words))
              : text.findsNothing}
        </p>
        {draft.value.length === 0 ? (
          <p className="card-only">{text.none}</p>
        ) : (
          <ul className="keywords">
            {draft.value.map((word, at) => (
              <li key={word} data-wrong={wrongWords.has(at) || undefined}>
                {word}
                <button
                  type="button"
                  className="keyword-remove"
                  aria-label={text.remove(word)}
                  onClick={() => draft.change(draft.value.filter((_, other) => other !== at))}
                >
                  <IconX size={16} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        )}
        <FieldError
          text={
            wrongAmong[0] === undefined
              ? writing.failure === null
                ? undefined
                : sayError(words, writing.failure)
              : sayRefusal(words, wrongAmong[0])
          }
        />
        <History
          subject="keywords"
          entryKey={typeId}
          current={own}
          inWords={value => words.common.listOf(wordsOf(value) ?? originals)}
          onTake={value => draft.change(wordsOf(value) ?? originals)}
        />
      </div>
    </Dialog>
  )
}

const wordsOf = (value: OwnValue | null) => (value?.subject === 'keywords' ? value.words : undefined)
