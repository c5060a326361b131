// The key that saves, heard inside the dialog in which it stands.
import { useKeys } from '../../ui/keys'
import { useWords } from '../../ui/words'

export function SaveKey({ onSave }: { onSave(): void }) {
  const words = useWords().knowledge
  useKeys({ 'mod+Enter': { does: words.edit.save, run: onSave } }, { title: words.keys })
  return null
}
