// A piece is kept somewhere else from now on.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CaseView, LineView } from '#shared/model/views'
import { Field } from '../../../ui/Field'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { useDeed } from '../useDeed'
import { PiecePicks } from './PiecePicks'
import { usePieces } from './usePieces'

type StoreDialogProps = { readonly view: CaseView; readonly line: LineView; onClose(): void }

export function StoreDialog({ view, line, onClose }: StoreDialogProps) {
  const words = useWords()
  const { store } = words.goods
  const deed = useDeed('goods.store')
  const pieces = usePieces([line])
  const [place, setPlace] = useState(line.place)
  async function send(): Promise<void> {
    if (!pieces.check()) return
    const input = { caseId: view.card.caseId, ...pieces.input, place }
    if (await deed.run(input, { said: store.said })) onClose()
  }
  return (
    <DeedDialog
      title={store.title}
      action={store.action}
      busy={deed.busy}
      error={deed.errors[''] ?? deed.errors.qty}
      size="md"
      onSend={() => void send()}
      onClose={onClose}
    >
      <PiecePicks pieces={pieces} aside={() => null} />
      <Field label={words.case.dialogs.place} error={deed.errors.place}>
        {ids => (
          <TextInput
            {...ids}
            data-autofocus
            placeholder={words.case.dialogs.placeHint}
            value={place}
            onFocus={event => event.currentTarget.select()}
            onChange={event => setPlace(event.currentTarget.value)}
          />
        )}
      </Field>
    </DeedDialog>
  )
}
