// A line of the shop's own for the say-it-now bar: for whom, at which stage, what to say, what not, and what for.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { CUSTOMER_TYPE_IDS, type CustomerTypeId } from '#shared/catalog/customerTypes'
import { ISSUE_GROUPS, type IssueGroupId } from '#shared/catalog/issueTypes'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#shared/catalog/languages'
import { STAGES, type StageId } from '#shared/catalog/stages'
import { ALL_VARIABLES } from '#shared/domain/knowledge/gaps'
import { withIds, withLabels } from '#shared/domain/knowledge/named'
import { knowledgeText } from '#shared/domain/knowledge/texts'
import { wrongOwn } from '#shared/domain/knowledge/wrongOwn'
import type { OwnOf } from '#shared/model/ownKnowledge'
import { cleanLine, cleanText, TEXT_LIMITS } from '#shared/model/text'
import { errorsByField } from '#shared/words/sayError'
import { ChipChoice } from '../../ui/ChipChoice'
import { Dialog } from '../../ui/Dialog'
import { FieldError } from '../../ui/Field'
import { useLanguage, useWords } from '../../ui/words'
import { EditorFooter } from './EditorFooter'
import type { Editing } from './editing'
import { History } from './History'
import { useRoom } from './knowledgeRoom'
import { Preview } from './Preview'
import { TemplateField } from './TemplateField'
import { useEditorDraft } from './useEditorDraft'
import { useWriting } from './useWriting'

type OwnLine = OwnOf<'line'>
type LineText = { goal: string; say: string; dont: string }
const ANY = 'any'
const EMPTY: LineText = { goal: '', say: '', dont: '' }
const LIMITS = { say: TEXT_LIMITS.note, dont: TEXT_LIMITS.line, goal: TEXT_LIMITS.line } as const

type LineDialogProps = { readonly editing: Extract<Editing, { kind: 'line' }>; onClose(): void }

export function LineDialog({ editing, onClose }: LineDialogProps) {
  const { key, lineFor } = editing
  const words = useWords()
  const { line: text, edit, roles } = words.knowledge
  const interfaceLanguage = useLanguage()
  const [language, setLanguage] = useState<Language>(interfaceLanguage)
  const { book, canEdit } = useRoom()
  const writing = useWriting()
  const own = key === null ? null : (book.line.get(key) ?? null)
  const saved: OwnLine = own ?? { subject: 'line', ...lineFor, texts: {} }
  const draft = useEditorDraft<OwnLine>(`line:${key ?? JSON.stringify(lineFor)}`, saved)
  const value = cleaned(draft.value)
  const said = draft.value.texts[language] ?? EMPTY
  const refusals = wrongOwn(key, value)
  const failure =
    writing.failure ??
    (refusals[0] ? ({ kind: 'refused', refusal: refusals[0], more: refusals.slice(1) } as const) : null)
  const errors = failure === null ? {} : errorsByField(words, failure)
  const tooLong = (part: keyof LineText) => {
    const length = [...said[part]].length
    return length > LIMITS[part] ? edit.tooLong(length, LIMITS[part]) : undefined
  }
  const isLong = (['say', 'dont', 'goal'] as const).some(part => tooLong(part) !== undefined)
  const isSound = refusals.length === 0 && !isLong

  const change = (patch: Partial<OwnLine>) => {
    writing.forgive()
    draft.change({ ...draft.value, ...patch })
  }
  const write = (part: keyof LineText) => (typed: string) =>
    change({ texts: { ...draft.value.texts, [language]: { ...said, [part]: typed } } })
  const errorAt = (part: keyof LineText) => {
    // Nothing is missing before something was written.
    const error = errors[`value.texts.${language}.${part}`]
    return tooLong(part) ?? (said === EMPTY ? undefined : error)
  }

  async function save(): Promise<void> {
    if (!isSound || !draft.isDirty) return
    if (!(await writing.save(key, value, text.saved))) return
    draft.drop()
    onClose()
  }
  async function remove(): Promise<void> {
    if (key === null || !(await writing.reset('line', key, text.removed))) return
    draft.drop()
    onClose()
  }

  const field = (part: keyof LineText, rows: number) => (
    <TemplateField
      key={`${language} ${part}`}
      label={roles[part]}
      language={language}
      value={withLabels(said[part], language)}
      variables={part === 'say' ? ALL_VARIABLES : []}
      error={errorAt(part)}
      rows={rows}
      disabled={!canEdit}
      {...(part === 'say' ? { autoFocus: true } : { optional: words.common.optional })}
      onChange={write(part)}
    />
  )
  return (
    <Dialog
      title={text.title}
      size="xl"
      onClose={onClose}
      footer={
        canEdit ? (
          <EditorFooter
            canSave={isSound && draft.isDirty}
            busy={writing.busy}
            onSave={() => void save()}
            onClose={onClose}
          >
            {key === null ? null : (
              <Button variant="default" onClick={() => void remove()}>
                {text.remove}
              </Button>
            )}
          </EditorFooter>
        ) : undefined
      }
    >
      <div className="editor">
        <ChipChoice<Language>
          label={edit.language}
          hideLabel
          numbered={false}
          choices={LANGUAGES.map(id => ({
            id,
            label:
              draft.value.texts[id] === undefined ? LANGUAGE_NAMES[id] : edit.languageOwn(LANGUAGE_NAMES[id]),
          }))}
          value={language}
          onChange={setLanguage}
        />
        {field('say', 3)}
        {field('dont', 1)}
        {field('goal', 1)}
        {draft.isRestored ? (
          <p className="editor-note">
            {edit.restored}
            <button type="button" className="text-button" onClick={draft.drop}>
              {edit.dropDraft}
            </button>
          </p>
        ) : null}
        <Preview text={withIds(said.say)} language={language} />
        <ChipChoice<CustomerTypeId | typeof ANY>
          label={text.who}
          numbered={false}
          choices={[
            { id: ANY, label: text.anyone },
            ...CUSTOMER_TYPE_IDS.map(id => ({
              id,
              label: knowledgeText(book, `${id}-name`, interfaceLanguage),
            })),
          ]}
          value={draft.value.customerType ?? ANY}
          onChange={id => change({ customerType: id === ANY ? null : id })}
        />
        <ChipChoice<IssueGroupId | typeof ANY>
          label={text.what}
          numbered={false}
          choices={[
            { id: ANY, label: text.anything },
            ...ISSUE_GROUPS.map(group => ({ id: group.id, label: group.text[interfaceLanguage] })),
          ]}
          value={draft.value.group ?? ANY}
          onChange={id => change({ group: id === ANY ? null : id })}
        />
        <ChipChoice<StageId>
          label={text.when}
          numbered={false}
          choices={STAGES.map(stage => ({ id: stage.id, label: stage.text[interfaceLanguage] }))}
          value={draft.value.stage}
          onChange={stage => change({ stage })}
        />
        <FieldError text={errors['']} />
        {key === null ? null : (
          <History
            subject="line"
            entryKey={key}
            current={own}
            inWords={earlier =>
              earlier?.subject === 'line'
                ? withLabels(
                    (earlier.texts[language] ?? Object.values(earlier.texts)[0])?.say ?? '',
                    language,
                  )
                : words.common.nothing
            }
            onTake={
              canEdit ? earlier => (earlier?.subject === 'line' ? draft.change(earlier) : undefined) : null
            }
          />
        )}
      </div>
    </Dialog>
  )
}

/** As it will be kept: without languages in which nothing is written. */
function cleaned(line: OwnLine): OwnLine {
  const texts: OwnLine['texts'] = {}
  for (const language of LANGUAGES) {
    const typed = line.texts[language]
    if (typed === undefined) continue
    const text = {
      say: withIds(cleanText(typed.say)),
      dont: withIds(cleanLine(typed.dont)),
      goal: withIds(cleanLine(typed.goal)),
    }
    if (text.say !== '' || text.dont !== '' || text.goal !== '') texts[language] = text
  }
  return { ...line, texts }
}
