// What is right here (R70–R77): what the customer may demand, what we may offer, who pays, until when, and what is still to be found out.
import { Button } from '@mantine/core'
import { IconHelpCircle, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { CaseView } from '#shared/model/views'
import { FieldError } from '../../../ui/Field'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { ToggleChips } from '../../../ui/ToggleChips'
import { useWords } from '../../../ui/words'
import { FactsDialog } from './FactsDialog'
import { countMissing, goToMissing, MissingFacts } from './MissingFacts'
import { RightOfPiece } from './RightOfPiece'
import { type SaveFacts, useSaveFacts } from './useSaveFacts'
import './right.css'

type RightPanelProps = {
  readonly view: CaseView
  readonly canAct: boolean
  readonly isShown: boolean
  onShow(): void
}

export function RightPanel({ view, canAct, isShown, onShow }: RightPanelProps) {
  const words = useWords()
  const { facts } = words.right
  const [isEditing, setEditing] = useState(false)
  const save = useSaveFacts(view)
  const edit = () => {
    onShow()
    setEditing(true)
  }
  useKeys({ KeyF: { does: facts.title, run: edit } }, { title: words.case.keys, enabled: canAct })
  if (!isShown) return null
  return (
    <section className="right" aria-label={words.right.title}>
      {canAct ? <AsksFirst view={view} /> : null}
      {view.right.length === 0 ? <p className="pane-empty">{words.right.none}</p> : null}
      {view.right.map(right => (
        <RightOfPiece
          key={right.lineId}
          view={view}
          right={right}
          {...(view.right.length > 1
            ? { name: view.lines.find(({ id }) => id === right.lineId)?.itemName ?? '' }
            : {})}
        />
      ))}
      {canAct ? <MissingFacts view={view} save={save} /> : null}
      <Today view={view} save={save} canAct={canAct} />
      <FieldError text={save.errors['']} />
      {canAct ? (
        <Button
          variant="subtle"
          className="pane-add"
          leftSection={<IconPencil size={18} aria-hidden />}
          rightSection={<KeyHint name="KeyF" />}
          onClick={edit}
        >
          {facts.edit}
        </Button>
      ) : null}
      {isEditing ? <FactsDialog view={view} onClose={() => setEditing(false)} /> : null}
    </section>
  )
}

/** The questions stand below the answer: in a low window, out of sight. */
function AsksFirst({ view }: { readonly view: CaseView }) {
  const words = useWords().right
  const count = countMissing(view)
  if (count === 0) return null
  return (
    <Button
      variant="default"
      className="right-asks"
      leftSection={<IconHelpCircle size={18} aria-hidden />}
      onClick={goToMissing}
    >
      {words.asks(count)}
    </Button>
  )
}

type TodayProps = { readonly view: CaseView; readonly save: SaveFacts; readonly canAct: boolean }

/** What may turn an exchange into a refund: he needs it soon, or there is none left (R48). */
function Today({ view, save, canAct }: TodayProps) {
  const words = useWords().right
  const names = ['urgent', 'noStock'] as const
  const value = names.filter(name => view.facts[name])
  if (!canAct && value.length === 0) return null
  return (
    <ToggleChips
      label={words.today}
      choices={names.map(id => ({ id, label: words.facts[id] }))}
      value={value}
      disabled={!canAct}
      onToggle={id => void save.save({ [id]: !view.facts[id] }, [])}
    />
  )
}
