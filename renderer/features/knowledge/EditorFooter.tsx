// What ends an editor: leave it, or save it, by button and by key; on the left what else can be done with it.
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'

type EditorFooterProps = {
  readonly canSave: boolean
  readonly busy: boolean
  onSave(): void
  onClose(): void
  readonly children?: ReactNode
}

export function EditorFooter({ canSave, busy, onSave, onClose, children }: EditorFooterProps) {
  const { common, knowledge } = useWords()
  useKeys({ 'mod+Enter': { does: knowledge.edit.save, run: onSave } }, { title: knowledge.keys })
  return (
    <>
      <div className="footer-start">{children}</div>
      <Button variant="default" onClick={onClose}>
        {common.cancel}
      </Button>
      <Button loading={busy} disabled={!canSave} rightSection={<KeyHint name="mod+Enter" />} onClick={onSave}>
        {knowledge.edit.save}
      </Button>
    </>
  )
}
