// What somebody owes us, while it is written down: in the ledger, or from the case that it is about.
import { useState } from 'react'
import { CLAIM_SUBJECTS, type ClaimSubjectId, claimSubject } from '#shared/catalog/thirdParties'
import type { CaseId, PartnerId } from '#shared/model/ids'
import { readYuan, sayYuan } from '#shared/model/money'
import { useLanguage, useWords } from '../ui/words'
import { useShop } from './appState'
import { useNow } from './now'
import { type Picked, pickedOf, timeOf } from './readyTimes'
import { useAnswer } from './useAnswer'
import { useAskTimes } from './useAskTimes'
import { useDeed } from './useDeed'

/** What the case suggests. */
export type ClaimStart = {
  readonly caseId: CaseId | null
  readonly subject: ClaimSubjectId
  readonly partner: string
  readonly askedFen: number | null
}

type PartnerDraft = { readonly id: PartnerId | null; readonly name: string; readonly phone: string }

export function useClaimDraft(start: ClaimStart, onDone: () => void) {
  const words = useWords().third.claim
  const language = useLanguage()
  const { timeZone } = useShop()
  const nowMs = useNow()
  const deed = useDeed('claim.open')
  const partners = useAnswer('partner.list', null).value ?? []
  const [subject, setSubject] = useState(start.subject)
  const [partner, setPartner] = useState<PartnerDraft>({ id: null, name: start.partner, phone: '' })
  const [amount, setAmount] = useState(start.askedFen === null ? '' : sayYuan(start.askedFen))
  const [isAsked, setAsked] = useState(true)
  const [picked, setPicked] = useState<Picked>({ ready: 0 })
  const [note, setNote] = useState('')
  const [isUnread, setUnread] = useState(false)
  const { role } = claimSubject(subject)
  const ready = useAskTimes(role)
  const nextAskAt = timeOf(picked, ready)

  async function send(): Promise<void> {
    const askedFen = readYuan(amount)
    setUnread(askedFen === null)
    if (askedFen === null) return
    const { caseId } = start
    const input = { partner, subject, caseId, askedFen, isAsked, nextAskAt, note }
    if (await deed.run(input, { said: words.saidOpen })) onDone()
  }

  const known = partners.filter(item => item.role === role)
  return {
    subject: {
      label: words.subject,
      choices: CLAIM_SUBJECTS.map(({ id, text }) => ({ id, label: text[language] })),
      value: subject,
      onChange: setSubject,
    },
    partner: {
      label: words[role],
      hint: words.partnerHint,
      value: partner.name,
      error: deed.errors['partner.name'] ?? deed.errors.partner,
      suggestions: known.map(({ id, name, phone }) => ({ id, label: name, note: phone })),
      onChange: (name: string) => setPartner({ ...partner, id: null, name }),
      onPick: (hit: { readonly id: string }) => {
        const found = known.find(({ id }) => id === hit.id)
        if (found) setPartner({ id: found.id, name: found.name, phone: found.phone })
      },
    },
    phone: {
      label: words.phone,
      value: partner.phone,
      error: deed.errors['partner.phone'],
      onChange: (phone: string) => setPartner({ ...partner, phone }),
    },
    amount: {
      label: words.asked,
      value: amount,
      error: isUnread ? words.unreadable : deed.errors.askedFen,
      onChange: (typed: string) => {
        setUnread(false)
        setAmount(typed)
      },
    },
    asked: { label: words.isAsked, checked: isAsked, onChange: () => setAsked(!isAsked) },
    next: {
      label: words.next,
      ready,
      value: nextAskAt,
      onChange: (at: string | null) => setPicked(pickedOf(at, ready)),
      nowMs,
      zone: timeZone,
      error: deed.errors.nextAskAt,
    },
    note: {
      label: words.note,
      hint: words.noteHint,
      value: note,
      error: deed.errors.note,
      onChange: setNote,
    },
    dialog: {
      title: words.openTitle,
      action: words.openAction,
      busy: deed.busy,
      error: deed.errors[''],
      onSend: () => void send(),
    },
  }
}
