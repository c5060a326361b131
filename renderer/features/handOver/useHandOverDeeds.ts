// What can be done on the screen, each said with the way back.
import type { HandOverView } from '#shared/model/handOverViews'
import { useDesk } from '../../bridge/desk'
import { useCommand } from '../../bridge/useCommand'
import { useWords } from '../../ui/words'
import { type Row, waitingIds } from './rows'

export type HandOverDeeds = {
  accept(row: Row): void
  acceptAll(handOver: HandOverView): void
  takeBack(row: Row): void
  seeNote(handOver: HandOverView): void
  readonly busy: boolean
}

export function useHandOverDeeds(): HandOverDeeds {
  const { handOver: words } = useWords()
  const desk = useDesk()
  const accept = useCommand('handOver.accept')
  const giveBack = useCommand('handOver.return')
  const noteSeen = useCommand('handOver.noteSeen')

  async function tell(sent: ReturnType<typeof accept.run>, said: string): Promise<void> {
    const result = await sent
    if (result.ok) desk.toast(said, { undo: true })
    else desk.showError(result.error)
  }
  return {
    accept: ({ handOver, item }) =>
      void tell(
        accept.run({ handOverId: handOver.id, caseIds: [item.caseId] }),
        words.accepted(item.card.no),
      ),
    acceptAll: handOver => {
      const caseIds = waitingIds(handOver)
      void tell(accept.run({ handOverId: handOver.id, caseIds }), words.acceptedAll(caseIds.length))
    },
    takeBack: ({ handOver, item }) =>
      void tell(
        giveBack.run({ handOverId: handOver.id, caseIds: [item.caseId], reason: '' }),
        words.tookBack(item.card.no),
      ),
    seeNote: handOver => void tell(noteSeen.run({ handOverId: handOver.id }), words.noteSeenSaid),
    busy: accept.busy || giveBack.busy || noteSeen.busy,
  }
}
