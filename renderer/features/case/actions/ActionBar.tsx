// The foot of a case: what to do next. What cannot be done now says why, in plain sight.
import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { FLOW_STAGES } from '#shared/catalog/flowStages'
import type { CaseView } from '#shared/model/views'
import { sayRefusal } from '#shared/words/sayError'
import { useDesk } from '../../../bridge/desk'
import { withStageName } from '../../../bridge/nameStage'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { useCaseDraft } from '../caseDrafts'
import { actionPlan, type PlannedDeed } from './actionPlan'
import { MoreDeeds } from './MoreDeeds'
import { offeredSettlement } from './settlementDeeds'
import { offeredTreatment } from './treatmentDeeds'
import './actions.css'

const OFFERED = { treatment: offeredTreatment, settlement: offeredSettlement } as const

type ActionBarProps = { readonly view: CaseView; onDeed(planned: PlannedDeed): void }

export function ActionBar({ view, onDeed }: ActionBarProps) {
  const words = useWords()
  const language = useLanguage()
  const { actions } = words.case
  const desk = useDesk()
  const { draft } = useCaseDraft(view.card.caseId)
  const [isOpen, setOpen] = useState(false)
  const { large, more } = actionPlan(view, OFFERED)
  const [first] = large
  // One thing is loud: while she writes, saving what she wrote is.
  const isWriting = draft.text.trim() !== '' && view.card.closedAt === null && view.card.deletedAt === null

  const why = (planned: PlannedDeed): string =>
    planned.because.map(refusal => sayRefusal(words, withStageName(refusal, language))).join(' ')
  const names: Readonly<Record<string, string>> = { ...actions.names, ...words.flow.deeds }
  const nameOf = ({ id, stage }: PlannedDeed): string =>
    (stage === undefined ? names[id] : FLOW_STAGES[stage].text[language]) ?? ''
  const press = (planned: PlannedDeed) => {
    setOpen(false)
    if (planned.because.length > 0) desk.toast(actions.notNow(why(planned)))
    else onDeed(planned)
  }
  const keyed = [...large, ...more].flatMap(planned => {
    if (planned.key === null) return []
    const isListed = planned.because.length === 0
    return [[planned.key, { does: nameOf(planned), run: () => press(planned), listed: isListed }]]
  })
  useKeys(
    {
      ...Object.fromEntries(keyed),
      ...(more.length > 0 ? { Digit0: { does: actions.moreKeys, run: () => setOpen(open => !open) } } : {}),
    },
    { title: words.case.keys },
  )

  return (
    <footer className="case-actions">
      <section className="case-actions-row" aria-label={actions.title}>
        {large.map(planned => (
          <LargeDeed
            key={planned.id}
            planned={planned}
            name={nameOf(planned)}
            why={why(planned)}
            isLoud={planned === first && isHelp(planned) && !isWriting}
            onPress={() => press(planned)}
          />
        ))}
        {more.length === 0 ? null : (
          <MoreDeeds
            deeds={more}
            isOpen={isOpen}
            onToggle={setOpen}
            nameOf={nameOf}
            whyNot={why}
            onPress={press}
          />
        )}
      </section>
    </footer>
  )
}

/** Opening a closed case again is possible, not wanted: nothing is loud there. */
function isHelp(planned: PlannedDeed): boolean {
  return planned.because.length === 0 && planned.id !== 'reopen'
}

type LargeDeedProps = {
  readonly planned: PlannedDeed
  readonly name: string
  readonly why: string
  readonly isLoud: boolean
  onPress(): void
}

function LargeDeed({ planned, name, why, isLoud, onPress }: LargeDeedProps) {
  const { tickHint } = useWords().flow
  const isOff = planned.because.length > 0
  const isTick = planned.id === 'tick'
  const under = isOff ? why : isTick ? tickHint : ''
  return (
    <Button
      className={isOff ? 'deed deed-off' : 'deed'}
      variant={isLoud ? 'filled' : 'default'}
      aria-disabled={isOff || undefined}
      leftSection={isTick && !isOff ? <IconCheck size={18} aria-hidden /> : null}
      rightSection={planned.key === null ? null : <KeyHint name={planned.key} />}
      onClick={onPress}
    >
      <span className="deed-words">
        {name}
        {under === '' ? null : <span className="deed-why">{under}</span>}
      </span>
    </Button>
  )
}
