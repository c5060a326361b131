// Words a built-in text anew, for each language by itself: with what is filled in, a look at it, the original, and its history.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { builtInTexts } from '#shared/catalog/knowledge/builtInTexts'
import { CREED_IDEA, CREED_KEY } from '#shared/catalog/knowledge/spirit'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#shared/catalog/languages'
import { variablesFor, wrongGaps } from '#shared/domain/knowledge/gaps'
import { withIds, withLabels } from '#shared/domain/knowledge/named'
import { improvedSince, withWording } from '#shared/domain/knowledge/ownText'
import type { OwnValue } from '#shared/model/ownKnowledge'
import { cleanText, TEXT_LIMITS } from '#shared/model/text'
import { sayError, sayRefusal } from '#shared/words/sayError'
import { ChipChoice } from '../../ui/ChipChoice'
import { Dialog } from '../../ui/Dialog'
import { useLanguage, useWords } from '../../ui/words'
import { EditorFooter } from './EditorFooter'
import type { Editing } from './editing'
import { History } from './History'
import { Improved } from './Improved'
import { useRoom } from './knowledgeRoom'
import { Preview } from './Preview'
import { TemplateField } from './TemplateField'
import { useEditorDraft } from './useEditorDraft'
import { useWriting } from './useWriting'

type TextDialogProps = {
  readonly editing: Extract<Editing, { kind: 'text' }>
  onClose(): void
}

export function TextDialog({ editing, onClose }: TextDialogProps) {
  const { key, role, where } = editing
  const words = useWords()
  const text = words.knowledge.edit
  const { book, canEdit } = useRoom()
  const [language, setLanguage] = useState<Language>(useLanguage())
  const writing = useWriting()
  const own = book.text.get(key) ?? null
  const original = builtInTexts.get(key)?.[language] ?? ''
  const saved = withLabels(own?.texts[language] ?? original, language)
  const draft = useEditorDraft(`text:${key}:${language}`, saved)
  const typed = withIds(cleanText(draft.value))
  const wrong = whatIsWrong(words, key, typed)
  const isImproved = own !== null && improvedSince(own, key).includes(language)

  async function put(value: OwnValue | null): Promise<void> {
    const done = value === null ? await writing.reset('text', key) : await writing.save(key, value)
    if (!done) return
    draft.drop()
    onClose()
  }
  const save = () => {
    if (wrong === undefined && typed !== '') void put(withWording(own, key, language, typed))
  }

  return (
    <Dialog
      title={role === 'text' ? where : words.common.labelled(where, words.knowledge.roles[role])}
      size="xl"
      onClose={onClose}
      footer={
        canEdit ? (
          <EditorFooter
            canSave={wrong === undefined && typed !== '' && (draft.isDirty || isImproved)}
            busy={writing.busy}
            onSave={save}
            onClose={onClose}
          >
            {own?.texts[language] === undefined ? null : (
              <Button variant="default" onClick={() => void put(withWording(own, key, language, original))}>
                {text.backToOriginal}
              </Button>
            )}
          </EditorFooter>
        ) : undefined
      }
    >
      <div className="editor">
        <ChipChoice<Language>
          label={text.language}
          hideLabel
          numbered={false}
          choices={LANGUAGES.map(id => ({
            id,
            label: own?.texts[id] === undefined ? LANGUAGE_NAMES[id] : text.languageOwn(LANGUAGE_NAMES[id]),
          }))}
          value={language}
          onChange={setLanguage}
        />
        {isImproved && own ? (
          <Improved
            before={own.basedOn[language] ?? ''}
            now={original}
            language={language}
            {...(canEdit
              ? {
                  onUse: () => void put(withWording(own, key, language, original)),
                  onKeep: () => void put(withWording(own, key, language, own.texts[language] ?? '')),
                }
              : {})}
          />
        ) : null}
        <TemplateField
          key={language}
          label={words.knowledge.roles[role]}
          language={language}
          value={draft.value}
          variables={variablesFor(key)}
          error={wrong ?? (writing.failure === null ? undefined : sayError(words, writing.failure))}
          autoFocus
          disabled={!canEdit}
          onChange={value => {
            writing.forgive()
            draft.change(value)
          }}
        />
        {draft.isRestored ? (
          <p className="editor-note">
            {text.restored}
            <button type="button" className="text-button" onClick={draft.drop}>
              {text.dropDraft}
            </button>
          </p>
        ) : null}
        {key === CREED_KEY && draft.value === '' ? (
          <p className="editor-note">
            {CREED_IDEA[language]}
            <button type="button" className="text-button" onClick={() => draft.change(CREED_IDEA[language])}>
              {words.knowledge.creedIdea}
            </button>
          </p>
        ) : null}
        {variablesFor(key).length > 0 ? <Preview text={typed} language={language} /> : null}
        {original !== '' && typed !== original ? (
          <div className="original">
            <p className="preview-label">{text.original}</p>
            <p lang={language}>{withLabels(original, language)}</p>
          </div>
        ) : null}
        <History
          subject="text"
          entryKey={key}
          current={own}
          inWords={value => withLabels(wordingOf(value, language) ?? original, language)}
          onTake={
            canEdit
              ? value => draft.change(withLabels(wordingOf(value, language) ?? original, language))
              : null
          }
        />
      </div>
    </Dialog>
  )
}

const wordingOf = (value: OwnValue | null, language: Language): string | undefined =>
  value?.subject === 'text' ? value.texts[language] : undefined

/** The same reasons that the rule has. */
function whatIsWrong(words: ReturnType<typeof useWords>, key: string, typed: string): string | undefined {
  const length = [...typed].length
  if (length > TEXT_LIMITS.note) return words.knowledge.edit.tooLong(length, TEXT_LIMITS.note)
  const [refusal] = wrongGaps(typed, variablesFor(key), '')
  return refusal === undefined ? undefined : sayRefusal(words, refusal)
}
