// Registers a case, or corrects one.
import type { CaseId } from '#shared/model/ids'

export function RegisterDialog(_props: { readonly correct: CaseId | null; onClose(): void }) {
  return null
}
