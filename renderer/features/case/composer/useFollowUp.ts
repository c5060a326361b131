// Saves what stands in the input as the kind of follow-up that is chosen.
import { useState } from 'react'
import type { ChannelId, TellingWayId } from '#shared/catalog/channels'
import { isWordToCustomer } from '#shared/model/case'
import type { PromiseId } from '#shared/model/ids'
import type { CaseView } from '#shared/model/views'
import { timeOf, useMemoTimes, usePromiseTimes } from '../../../bridge/readyTimes'
import { useSay } from '../../../bridge/useSay'
import { useWords } from '../../../ui/words'
import { type Draft, useCaseDraft } from '../caseDrafts'
import { useDeed } from '../useDeed'

/** How a customer who came this way is usually told something. */
const USUAL_WAY: Readonly<Record<ChannelId, TellingWayId>> = {
  counter: 'phone',
  phone: 'phone',
  chat: 'chat',
  platform: 'platform',
  social: 'chat',
  email: 'email',
  letter: 'phone',
}

export function tellingWay(
  view: Pick<CaseView, 'channel' | 'told'>,
  draft: Pick<Draft, 'how'>,
): TellingWayId {
  return draft.how ?? view.told?.how ?? USUAL_WAY[view.channel]
}

/** What this word fulfils unless she says otherwise: the next word that we owe. */
export function fulfilledBy(
  view: Pick<CaseView, 'promises'>,
  draft: Pick<Draft, 'fulfil'>,
): readonly PromiseId[] {
  const open = view.promises.filter(promise => promise.state === 'open')
  if (draft.fulfil !== null) return draft.fulfil.filter(id => open.some(promise => promise.id === id))
  const next = open.find(isWordToCustomer)
  return next ? [next.id] : []
}

export type FollowUp = {
  send(): Promise<boolean>
  readonly errors: Readonly<Record<string, string>>
  readonly busy: boolean
  forgive(): void
}

export function useFollowUp(view: CaseView): FollowUp {
  const words = useWords()
  const { composer, promises } = words.case
  const say = useSay()
  const { caseId } = view.card
  const { draft, clear } = useCaseDraft(caseId)
  const note = useDeed('followUp.note')
  const tell = useDeed('followUp.tell')
  const memo = useDeed('followUp.memo')
  const nextAt = timeOf(draft.nextAt, usePromiseTimes())
  const memoAt = timeOf(draft.memoAt, useMemoTimes())
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({})
  const deed = { note, told: tell, memo }[draft.mode]

  async function write(): Promise<boolean> {
    const { text } = draft
    if (text.trim() === '') return lacks('text', composer.nothingWritten)
    const said = composer.saved[draft.mode]
    if (draft.mode === 'note') return note.run({ caseId, text }, { said })
    if (draft.mode === 'memo') {
      if (memoAt === null) return lacks('dueAt')
      return memo.run({ caseId, text, dueAt: memoAt }, { said })
    }
    if (draft.promisesAgain && nextAt === null) return lacks('next.dueAt')
    const telling = { caseId, how: tellingWay(view, draft), text, fulfil: [...fulfilledBy(view, draft)] }
    if (!draft.promisesAgain || nextAt === null) return tell.run({ ...telling, next: null }, { said })
    const next = { what: '', dueAt: nextAt, approval: null }
    return tell.run(
      { ...telling, next },
      {
        said,
        approval: {
          reason: promises.approveFor(say.moment(nextAt)),
          with: approval => ({ ...telling, next: { ...next, approval } }),
        },
      },
    )
  }

  function lacks(field: string, why: string = words.common.timeMissing): false {
    setMissing({ [field]: why })
    return false
  }

  return {
    send: async () => {
      setMissing({})
      const isSaved = await write()
      if (isSaved) clear()
      return isSaved
    },
    errors: { ...deed.errors, ...missing },
    busy: deed.busy,
    forgive: () => {
      setMissing({})
      for (const one of [note, tell, memo]) one.forgive()
    },
  }
}
