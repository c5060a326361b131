// One case with everything about it.
import type { CaseId } from '#shared/model/ids'

export function CaseScreen(_props: { readonly caseId: CaseId }) {
  return null
}
