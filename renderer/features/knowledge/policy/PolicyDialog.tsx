// One row of the policy table, being written. The whole table is judged while she types: gaps, clashes and what the law forbids
// are named with the rows and an example, and nothing is saved before it is sound.
import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import type { OwnValue } from '#shared/model/ownKnowledge'
import { sayError } from '#shared/words/sayError'
import { Dialog } from '../../../ui/Dialog'
import { FieldError } from '../../../ui/Field'
import { useWords } from '../../../ui/words'
import { EditorFooter } from '../EditorFooter'
import { History } from '../History'
import { useRoom } from '../knowledgeRoom'
import { SentenceFields } from './SentenceFields'
import { ThenFields } from './ThenFields'
import { type PolicyEditor, usePolicyEditor } from './usePolicyEditor'
import { useSayPolicy } from './useSayPolicy'
import { WhenFields } from './WhenFields'

type PolicyDialogProps = {
  /** Null for a new row. */
  readonly id: string | null
  onClose(): void
}

export function PolicyDialog({ id, onClose }: PolicyDialogProps) {
  const text = useWords().knowledge.policy
  const { canEdit } = useRoom()
  const editor = usePolicyEditor(id, onClose)
  const { listed, draft, change } = editor
  return (
    <Dialog
      title={listed === null ? text.newRow : text.editRow(text.row(listed.no))}
      size="form"
      onClose={onClose}
      footer={canEdit ? <Footer editor={editor} onClose={onClose} /> : undefined}
    >
      <div className="policy-editor">
        <Judgement editor={editor} />
        <section aria-label={text.when}>
          <h3>{text.when}</h3>
          <WhenFields
            when={draft.row.when}
            days={draft.days}
            disabled={!canEdit}
            onChange={patch => change({ when: { ...draft.row.when, ...patch } })}
            onDays={editor.changeDays}
          />
        </section>
        <section aria-label={text.holds}>
          <h3>{text.holds}</h3>
          <ThenFields
            then={draft.row.then}
            disabled={!canEdit}
            // biome-ignore lint/suspicious/noThenProperty: the word of decision tables; no promise is near.
            onChange={patch => change({ then: { ...draft.row.then, ...patch } })}
          />
          <SentenceFields editor={editor} disabled={!canEdit} />
        </section>
        {id === null ? null : <RowHistory id={id} editor={editor} />}
      </div>
    </Dialog>
  )
}

function Footer({ editor, onClose }: { readonly editor: PolicyEditor; onClose(): void }) {
  const { edit, policy: text } = useWords().knowledge
  const { listed, back, turn } = editor
  return (
    <EditorFooter canSave={editor.canSave} busy={editor.busy} onSave={editor.save} onClose={onClose}>
      {back === null ? null : (
        <Button variant="default" onClick={back}>
          {listed?.isBuiltIn ? edit.backToOriginal : text.remove}
        </Button>
      )}
      {turn === null ? null : (
        <Button variant="default" onClick={turn}>
          {listed?.isOff ? text.turnOn : text.turnOff}
        </Button>
      )}
    </EditorFooter>
  )
}

/** Three at once are enough to begin with. */
const MOST_TOLD = 3

function Judgement({ editor }: { readonly editor: PolicyEditor }) {
  const words = useWords()
  const text = words.knowledge.policy
  const say = useSayPolicy()
  const { told, failure, isUnsaid, listed } = editor
  const others = editor.rows.filter(({ row }) => row.id !== listed?.row.id)
  if (told.length === 0 && failure === null) {
    return (
      <p className="policy-judgement" data-sound role="status">
        <IconCircleCheck size={18} aria-hidden />
        {isUnsaid ? text.unsaid : text.sound}
      </p>
    )
  }
  const refused = failure?.kind === 'refused' ? [failure.refusal, ...failure.more] : []
  return (
    <div className="policy-judgement">
      <b>{text.check}</b>
      {failure !== null && failure.kind !== 'refused' ? <FieldError text={sayError(words, failure)} /> : null}
      {[...refused, ...told].slice(0, MOST_TOLD).map(refusal => (
        <FieldError key={JSON.stringify(refusal)} text={say.wrong(refusal, others)} />
      ))}
    </div>
  )
}

function RowHistory({ id, editor }: { readonly id: string; readonly editor: PolicyEditor }) {
  const { edit, policy: text } = useWords().knowledge
  const { book, canEdit } = useRoom()
  const say = useSayPolicy()
  function inWords(value: OwnValue | null): string {
    if (value?.subject !== 'policy') return edit.original
    return value.off ? text.off : `${say.when(value.row.when)} → ${say.holds(value.row.then)}`
  }
  return (
    <div className="policy-history">
      <History
        subject="policy"
        entryKey={id}
        current={book.policy.get(id) ?? null}
        inWords={inWords}
        onTake={canEdit ? value => value?.subject === 'policy' && editor.take(value.row) : null}
      />
    </div>
  )
}
