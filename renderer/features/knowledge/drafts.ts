// What was typed into an editor and not saved yet: it outlives closing the editor and a look at another screen.
const drafts = new Map<string, unknown>()

/** For tests, which open many windows in one run. */
export function forgetKnowledgeDrafts(): void {
  drafts.clear()
}

/** The editor that keeps a draft under a name always keeps the same shape there. */
export function draftOf<Shape>(name: string): Shape | null {
  return (drafts.get(name) as Shape | undefined) ?? null
}

export function keepDraft(name: string, draft: unknown): void {
  if (draft === null) drafts.delete(name)
  else drafts.set(name, draft)
}
