// What becomes of pieces for the customer: which are meant, what may be done with them, and what that needs.
import { useState } from 'react'
import type { OutStateId } from '#shared/catalog/lineStates'
import { isGone, isLent, isPending, mayStepOut } from '#shared/domain/goods/standing'
import type { OutLine } from '#shared/model/goods'
import type { CaseView } from '#shared/model/views'
import { useWords } from '../../../ui/words'
import { useWay } from '../parcels/useWay'
import { useDeed } from '../useDeed'

/** In the order of their digits; `to` is where the piece is afterwards. */
const DEEDS = [
  { id: 'send', to: 'shipped' },
  { id: 'handOver', to: 'handedOver' },
  { id: 'reserve', to: 'reserved' },
  { id: 'cancel', to: 'cancelled' },
  { id: 'delivered', to: 'delivered' },
  { id: 'lost', to: 'lost' },
  { id: 'returned', to: 'returned' },
] as const satisfies readonly { id: string; to: OutStateId }[]
export type SendDeedId = (typeof DEEDS)[number]['id']

const canTake = (out: OutLine, { to }: (typeof DEEDS)[number]): boolean => mayStepOut(out.state, to)

/** We wait for something: that it leaves, that it arrives, that it comes back. */
const isOpenOut = (out: OutLine): boolean => isPending(out) || out.state === 'shipped' || isLent(out)

/** Those that wait for something; where none does, those that he may bring back. */
function outsOf(outgoing: readonly OutLine[]): readonly OutLine[] {
  const open = outgoing.filter(isOpenOut)
  return open.length > 0 ? open : outgoing.filter(isGone)
}

type Draft = { readonly place: string; readonly text: string; readonly again: boolean }
const EMPTY: Draft = { place: '', text: '', again: true }

/** Those that wait for us, or else those on their way, or else those that are lent. */
function meantFirst(outs: readonly OutLine[]): readonly OutLine[] {
  const pending = outs.filter(isPending)
  if (pending.length > 0) return pending
  const moving = outs.filter(({ state }) => state === 'shipped')
  return moving.length > 0 ? moving : outs
}

export function useSending(view: CaseView, onDone: () => void) {
  const words = useWords()
  const { send: say, out: sayOut } = words.goods
  const outs = outsOf(view.settlement.outgoing)
  const [picked, setPicked] = useState<readonly string[]>(() => meantFirst(outs).map(({ id }) => id))
  const [own, setOwn] = useState<SendDeedId | null>(null)
  const [draft, setDraft] = useState(EMPTY)
  const way = useWay(null)
  const [isChecked, setChecked] = useState(false)
  const chosen = outs.filter(({ id }) => picked.includes(id))
  const offered = DEEDS.filter(deed => chosen.length > 0 && chosen.every(out => canTake(out, deed)))
  // He stands at the counter, or it goes by courier.
  const usual = view.channel === 'counter' ? 'handOver' : 'send'
  const wanted = own ?? usual
  const deed = (offered.find(({ id }) => id === wanted) ?? offered[0])?.id ?? null

  const deeds = {
    send: useDeed('out.send'),
    handOver: useDeed('out.handOver'),
    reserve: useDeed('out.reserve'),
    cancel: useDeed('out.cancel'),
    delivered: useDeed('out.delivered'),
    lost: useDeed('out.lost'),
    returned: useDeed('out.returned'),
  }
  const input = { caseId: view.card.caseId, outIds: chosen.map(({ id }) => id) }
  const approveFor = sayOut.approveFor(words.common.listOf(chosen.map(({ itemName }) => itemName)))

  async function run(id: SendDeedId): Promise<boolean> {
    const said = say.said[id]
    const { place, text, again } = draft
    switch (id) {
      case 'send': {
        if (!way.isFreightRead) return false
        const sent = { ...input, ...way.input, approval: null }
        const approval = {
          reason: approveFor,
          with: (yes: { by: typeof view.card.ownerId; reason: string }) => ({ ...sent, approval: yes }),
        }
        return deeds.send.run(sent, { said, approval })
      }
      case 'handOver': {
        const approval = {
          reason: approveFor,
          with: (yes: { by: typeof view.card.ownerId; reason: string }) => ({ ...input, approval: yes }),
        }
        return deeds.handOver.run({ ...input, approval: null }, { said, approval })
      }
      case 'reserve':
        return deeds.reserve.run({ ...input, place }, { said })
      case 'cancel':
        return deeds.cancel.run({ ...input, reason: text }, { said })
      case 'delivered':
        return deeds.delivered.run(input, { said })
      case 'lost':
        return deeds.lost.run({ ...input, again, note: text }, { said })
      case 'returned':
        return deeds.returned.run({ ...input, note: text }, { said })
    }
  }

  async function send(): Promise<void> {
    setChecked(true)
    if (deed !== null && (await run(deed))) onDone()
  }

  const errors = deed === null ? {} : deeds[deed].errors
  return {
    ...{ outs, chosen, offered, deed, draft, send, chooseDeed: setOwn },
    toggle: (id: string) =>
      setPicked(picked.includes(id) ? picked.filter(other => other !== id) : [...picked, id]),
    change: (patch: Partial<Draft>) => setDraft({ ...draft, ...patch }),
    busy: Object.values(deeds).some(({ busy }) => busy),
    pickError: isChecked && chosen.length === 0 ? words.case.dialogs.linesMissing : undefined,
    ...{ way, isChecked },
    errors,
  }
}

export type Sending = ReturnType<typeof useSending>
