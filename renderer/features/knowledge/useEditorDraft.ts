// The contents of an editor: as saved until somebody types, then kept as a draft until it is saved or thrown away.
import { useState } from 'react'
import { draftOf, keepDraft } from './drafts'

export type EditorDraft<Shape> = {
  readonly value: Shape
  readonly isDirty: boolean
  /** It was typed before this editor was opened. */
  readonly isRestored: boolean
  change(value: Shape): void
  /** Back to what is saved. */
  drop(): void
}

export function useEditorDraft<Shape>(name: string, saved: Shape): EditorDraft<Shape> {
  const [first] = useState(() => draftOf<Shape>(name))
  const [draft, setDraft] = useState(first)
  const set = (next: Shape | null) => {
    keepDraft(name, next)
    setDraft(next)
  }
  return {
    value: draft ?? saved,
    isDirty: draft !== null && JSON.stringify(draft) !== JSON.stringify(saved),
    isRestored: first !== null && draft === first && JSON.stringify(first) !== JSON.stringify(saved),
    change: set,
    drop: () => set(null),
  }
}
