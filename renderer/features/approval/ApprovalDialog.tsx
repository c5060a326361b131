// Asks for a manager’s yes.
import type { ApprovalInput } from '#shared/model/approval'

export function ApprovalDialog(_props: {
  readonly reason: string
  onAnswer(given: ApprovalInput | null): void
}) {
  return null
}
