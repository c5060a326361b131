// The sentence that explains a row to the customer, language by language; where it comes from; and which row goes first.
import { NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#shared/catalog/languages'
import { variablesFor } from '#shared/domain/knowledge/gaps'
import { withIds, withLabels } from '#shared/domain/knowledge/named'
import { sayRefusal } from '#shared/words/sayError'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { useLanguage, useWords } from '../../../ui/words'
import { Preview } from '../Preview'
import { TemplateField } from '../TemplateField'
import type { PolicyEditor } from './usePolicyEditor'

type SentenceFieldsProps = { readonly editor: PolicyEditor; readonly disabled: boolean }

export function SentenceFields({ editor, disabled }: SentenceFieldsProps) {
  const words = useWords()
  const { policy: text, edit } = words.knowledge
  const [language, setLanguage] = useState<Language>(useLanguage())
  const { row } = editor.draft
  const wrong = editor.wrongSentence(language)
  return (
    <div className="editor policy-words">
      <ChipChoice<Language>
        label={edit.language}
        hideLabel
        numbered={false}
        choices={LANGUAGES.map(id => ({ id, label: LANGUAGE_NAMES[id] }))}
        value={language}
        onChange={setLanguage}
      />
      <TemplateField
        key={language}
        label={text.explain}
        language={language}
        value={withLabels(row.explain[language] ?? '', language)}
        variables={variablesFor('policy-')}
        error={wrong === undefined ? undefined : sayRefusal(words, wrong)}
        disabled={disabled}
        onChange={typed => editor.change({ explain: { ...row.explain, [language]: typed } })}
      />
      <Preview text={withIds(row.explain[language] ?? '')} language={language} />
      <Field label={text.sourceLabel} optional={words.common.optional}>
        {ids => (
          <TextInput
            {...ids}
            disabled={disabled}
            value={row.source[language] ?? ''}
            onChange={event =>
              editor.change({ source: { ...row.source, [language]: event.currentTarget.value } })
            }
          />
        )}
      </Field>
      <Field label={text.rank}>
        {ids => (
          <NumberInput
            {...ids}
            min={0}
            max={99}
            clampBehavior="strict"
            allowDecimal={false}
            disabled={disabled}
            value={row.rank}
            onChange={rank => editor.change({ rank: Number(rank) })}
          />
        )}
      </Field>
      <p className="editor-note">{text.rankNote}</p>
    </div>
  )
}
