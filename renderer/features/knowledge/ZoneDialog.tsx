// The bounds of a compensation zone: what one opens with, and the most that a clerk gives on her own.
import { Button, TextInput } from '@mantine/core'
import type { ZoneId } from '#shared/catalog/ladder'
import type { AppError } from '#shared/contract/errors'
import { wrongZone, zoneBounds } from '#shared/domain/compensation/ladder'
import { knowledgeText, ownBook } from '#shared/domain/knowledge/texts'
import { readYuan, sayYuan } from '#shared/model/money'
import type { OwnValue } from '#shared/model/ownKnowledge'
import { errorsByField } from '#shared/words/sayError'
import { Dialog } from '../../ui/Dialog'
import { Field, FieldError } from '../../ui/Field'
import { onEnter } from '../../ui/keys'
import { useLanguage, useWords } from '../../ui/words'
import { EditorFooter } from './EditorFooter'
import { History } from './History'
import { useRoom } from './knowledgeRoom'
import { useEditorDraft } from './useEditorDraft'
import { useWriting } from './useWriting'

const NOTHING_OWN = ownBook([])

export function ZoneDialog({ zone, onClose }: { readonly zone: ZoneId; onClose(): void }) {
  const words = useWords()
  const text = words.knowledge.zone
  const language = useLanguage()
  const { book, canEdit } = useRoom()
  const writing = useWriting()
  const now = zoneBounds(zone, book)
  const original = zoneBounds(zone, NOTHING_OWN)
  const asTyped = ({ fromFen, toFen }: typeof now) => ({ from: sayYuan(fromFen), to: sayYuan(toFen) })
  const draft = useEditorDraft(`zone:${zone}`, asTyped(now))
  const { from, to } = draft.value
  const value = {
    subject: 'zone',
    fromFen: readYuan(from) ?? Number.NaN,
    toFen: readYuan(to) ?? Number.NaN,
  } as const
  const [first, ...more] = wrongZone(zone, value)
  const failure: AppError | null =
    writing.failure ?? (first === undefined ? null : { kind: 'refused', refusal: first, more })
  const errors = failure === null ? {} : errorsByField(words, failure)
  const isSound = first === undefined

  async function save(): Promise<void> {
    if (!isSound || !draft.isDirty) return
    const isOriginal = value.fromFen === original.fromFen && value.toFen === original.toFen
    if (!(isOriginal ? await writing.reset('zone', zone) : await writing.save(zone, value))) return
    draft.drop()
    onClose()
  }
  const field = (name: 'from' | 'to') => (
    <Field
      label={text[name]}
      error={readYuan(draft.value[name]) === null ? text.unreadable : errors[`value.${name}Fen`]}
    >
      {ids => (
        <TextInput
          {...ids}
          inputMode="decimal"
          data-autofocus={name === 'from' || undefined}
          disabled={!canEdit}
          value={draft.value[name]}
          onChange={event => {
            writing.forgive()
            draft.change({ ...draft.value, [name]: event.currentTarget.value })
          }}
          onKeyDown={onEnter(() => void save())}
        />
      )}
    </Field>
  )
  const inWords = (earlier: OwnValue | null) => {
    const { from: low, to: high } = asTyped(earlier?.subject === 'zone' ? earlier : original)
    return text.bounds(low, high)
  }
  return (
    <Dialog
      title={text.edit(knowledgeText(book, `zone-${zone}-name`, language))}
      size="lg"
      onClose={onClose}
      footer={
        canEdit ? (
          <EditorFooter
            canSave={isSound && draft.isDirty}
            busy={writing.busy}
            onSave={() => void save()}
            onClose={onClose}
          >
            {book.zone.has(zone) ? (
              <Button variant="default" onClick={() => draft.change(asTyped(original))}>
                {words.knowledge.edit.backToOriginal}
              </Button>
            ) : null}
          </EditorFooter>
        ) : undefined
      }
    >
      <div className="editor">
        <div className="editor-pair">
          {field('from')}
          {field('to')}
        </div>
        <FieldError text={errors['']} />
        <p className="editor-note">{text.note}</p>
        <History
          subject="zone"
          entryKey={zone}
          current={book.zone.get(zone) ?? null}
          inWords={inWords}
          onTake={
            canEdit
              ? earlier => draft.change(asTyped(earlier?.subject === 'zone' ? earlier : original))
              : null
          }
        />
      </div>
    </Dialog>
  )
}
