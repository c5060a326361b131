// What is missing leads somewhere: to its field in the dialog, to the deed that does it, or to the screen where it is done.
import { useRef } from 'react'
import type { Refusal } from '#shared/model/refusal'
import type { CaseView } from '#shared/model/views'
import { useDesk } from '../../../bridge/desk'
import { focusField } from './Missing'
import { type WayOutId, wayOut } from './wayOut'

type Ways = { onDeed(deed: WayOutId): void; onClose(): void }

export function useMissing(view: CaseView, { onDeed, onClose }: Ways) {
  const desk = useDesk()
  const fields = useRef<HTMLDivElement>(null)
  function goTo(refusal: Refusal): void {
    const way = wayOut(view, refusal)
    if (way === 'third') desk.go('third')
    else if (way !== null) onDeed(way)
    // What was lent comes back in the case itself, where it is listed.
    else if (refusal.code === 'loan-out') onClose()
    else focusField(fields.current, refusal)
  }
  return { fields, goTo }
}
