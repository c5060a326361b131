// One claim: what is left of it, what happened, and what can be done.
import { Button } from '@mantine/core'
import { CLAIM_STATES, CLAIM_SUBJECTS } from '#shared/catalog/thirdParties'
import { sayYuan } from '#shared/model/money'
import type { ClaimView } from '#shared/model/settlementViews'
import { useShop } from '../../../bridge/appState'
import { useDesk } from '../../../bridge/desk'
import { useSay } from '../../../bridge/useSay'
import { Dialog } from '../../../ui/Dialog'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { useAmounts } from '../OwedSection'
import { type ClaimDeed, mayClaim, type ThirdDeeds } from '../useThirdDeeds'
import { History } from './History'

type ClaimSheetProps = { readonly claim: ClaimView; readonly deeds: ThirdDeeds }

export function ClaimSheet({ claim, deeds }: ClaimSheetProps) {
  const { owed, claim: words } = useWords().third
  const language = useLanguage()
  const say = useSay()
  const amounts = useAmounts()
  const { partner, note, nextAskAt, leftFen, ageDays } = claim
  const state = CLAIM_STATES.find(({ id }) => id === claim.state)?.text[language]
  const subject = CLAIM_SUBJECTS.find(({ id }) => id === claim.subject)?.text[language]
  const next = nextAskAt === null ? '' : owed.next(say.moment(nextAskAt))
  return (
    <Dialog title={words.sheet(partner.name)} size="lg" onClose={deeds.close}>
      <div className="third-sheet">
        <div className="third-facts">
          <div className="third-facts-main">
            <b>{nextAskAt === null ? state : owed.left(sayYuan(leftFen))}</b>
            <span>{amounts(claim)}</span>
          </div>
          <div>{[subject, state, owed.age(ageDays), next].filter(Boolean).join(' · ')}</div>
          {note === '' ? null : <div>{note}</div>}
          {partner.phone === '' ? null : <div className="third-phone">{partner.phone}</div>}
        </div>
        <SheetButtons claim={claim} deeds={deeds} />
        <History events={claim.events} />
      </div>
    </Dialog>
  )
}

function SheetButtons({ claim, deeds }: ClaimSheetProps) {
  const { owed, openCase } = useWords().third
  const { readOnly } = useShop()
  const desk = useDesk()
  const { caseId } = claim
  const all: readonly (readonly [ClaimDeed, string, string])[] = [
    ['ask', 'KeyT', owed.ask],
    ['agree', 'KeyG', owed.agree],
    ['pay', 'KeyM', owed.pay],
    ['refuse', 'KeyX', owed.refuse],
    ['writeOff', 'KeyW', owed.writeOff],
  ]
  const deed = all.flatMap(([kind, name, label]) =>
    !readOnly && mayClaim(kind, claim) ? [{ name, label, run: () => deeds.onClaim(kind, claim) }] : [],
  )
  const toCase = () => {
    if (caseId === null) return
    deeds.close()
    void desk.openCase(caseId)
  }
  const buttons = caseId === null ? deed : [...deed, { name: 'KeyC', label: openCase, run: toCase }]
  useKeys(Object.fromEntries(buttons.map(({ name, label, run }) => [name, { does: label, run }])), {
    title: owed.title,
  })
  return (
    <div className="third-sheet-buttons">
      {buttons.map(({ name, label, run }, at) => (
        <Button
          key={name}
          variant="default"
          data-autofocus={at === 0 || undefined}
          rightSection={<KeyHint name={name} />}
          onClick={run}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
