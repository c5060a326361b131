// The foot of a case: what to do next. What cannot be done now says why, in plain sight.
import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import type { CaseView } from '#shared/model/views'
import { sayRefusal } from '#shared/words/sayError'
import { useDesk } from '../../../bridge/desk'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { useCaseDraft } from '../caseDrafts'
import { actionPlan, type DeedId, type PlannedDeed } from './actionPlan'
import { offeredTreatment } from './treatmentDeeds'
import './actions.css'

type ActionBarProps = { readonly view: CaseView; onDeed(id: DeedId): void }

export function ActionBar({ view, onDeed }: ActionBarProps) {
  const words = useWords()
  const { actions } = words.case
  const desk = useDesk()
  const { draft } = useCaseDraft(view.card.caseId)
  const [isOpen, setOpen] = useState(false)
  const { large, more } = actionPlan(view, offeredTreatment)
  const [first] = large
  // One thing is loud: while she writes, saving what she wrote is.
  const isWriting = draft.text.trim() !== '' && view.card.closedAt === null && view.card.deletedAt === null

  const why = (planned: PlannedDeed): string =>
    planned.because.map(refusal => sayRefusal(words, refusal)).join(' ')
  const press = (planned: PlannedDeed) => {
    setOpen(false)
    if (planned.because.length > 0) desk.toast(actions.notNow(why(planned)))
    else onDeed(planned.id)
  }
  const keyed = [...large, ...more].flatMap(planned => {
    if (planned.key === null) return []
    const isListed = planned.because.length === 0
    return [[planned.key, { does: actions.names[planned.id], run: () => press(planned), listed: isListed }]]
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
            why={why(planned)}
            isLoud={planned === first && isHelp(planned) && !isWriting}
            onPress={() => press(planned)}
          />
        ))}
        {more.length === 0 ? null : (
          <Menu opened={isOpen} onChange={setOpen} position="top-end" width={320}>
            <Menu.Target>
              <Button
                variant="subtle"
                className="case-actions-more"
                leftSection={<IconDots size={18} aria-hidden />}
                rightSection={<KeyHint name="Digit0" />}
              >
                {actions.more}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {more.map(planned => (
                <Menu.Item
                  key={planned.id}
                  aria-disabled={planned.because.length > 0 || undefined}
                  className={planned.because.length > 0 ? 'deed-off' : undefined}
                  rightSection={planned.key === null ? null : <KeyHint name={planned.key} />}
                  onClick={() => press(planned)}
                >
                  <span className="deed-words">
                    {actions.names[planned.id]}
                    {planned.because.length === 0 ? null : <span className="deed-why">{why(planned)}</span>}
                  </span>
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
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
  readonly why: string
  readonly isLoud: boolean
  onPress(): void
}

function LargeDeed({ planned, why, isLoud, onPress }: LargeDeedProps) {
  const { names } = useWords().case.actions
  const isOff = planned.because.length > 0
  return (
    <Button
      className={isOff ? 'deed deed-off' : 'deed'}
      variant={isLoud ? 'filled' : 'default'}
      aria-disabled={isOff || undefined}
      rightSection={planned.key === null ? null : <KeyHint name={planned.key} />}
      onClick={onPress}
    >
      <span className="deed-words">
        {names[planned.id]}
        {isOff ? <span className="deed-why">{why}</span> : null}
      </span>
    </Button>
  )
}
