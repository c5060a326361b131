// Which printer takes the slips of this computer, on which paper, and when.
import { Button, Switch } from '@mantine/core'
import { SLIP_SIZE_IDS, type SlipSizeId } from '#shared/catalog/slipSizes'
import { sayError } from '#shared/words/sayError'
import { usePreferences } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { useCommand } from '../../bridge/useCommand'
import { ChipChoice } from '../../ui/ChipChoice'
import { FieldError } from '../../ui/Field'
import { useWords } from '../../ui/words'
import { SavedMark } from './SavedMark'
import { SettingsSection } from './SettingsSection'
import { useSaving } from './useSaving'

/** A printer may have any name; this one it cannot have. */
const NO_PRINTER = '\n'

export function PaperSection() {
  const words = useWords()
  const text = words.settings.paper
  const { slipSize, printOnRegister } = usePreferences()
  const save = useCommand('preferences.save')
  const [sizing, timing] = [useSaving(), useSaving()]
  return (
    <SettingsSection id="paper" title={text.title} note={words.settings.computer.note}>
      <PrinterSetting />
      <div className="settings-chips">
        <ChipChoice<SlipSizeId>
          label={text.size}
          numbered={false}
          choices={SLIP_SIZE_IDS.map(id => ({ id, label: text.sizes[id] }))}
          value={slipSize}
          error={sizing.error}
          onChange={id => void sizing.run(save.run({ slipSize: id }))}
        />
        <SavedMark count={sizing.saved} />
      </div>
      <div className="settings-line">
        <Switch
          size="md"
          label={text.onRegister}
          description={text.onRegisterText}
          checked={printOnRegister}
          onChange={event => void timing.run(save.run({ printOnRegister: event.currentTarget.checked }))}
        />
        <SavedMark count={timing.saved} />
      </div>
      <FieldError text={timing.error} />
      <TestPrint />
    </SettingsSection>
  )
}

function PrinterSetting() {
  const words = useWords()
  const text = words.settings.paper
  const wanted = usePreferences().printer
  const printers = useAnswer('printer.list', null)
  const save = useCommand('preferences.save')
  const saving = useSaving()
  const found = printers.value ?? []
  const isAway = wanted !== null && printers.value !== undefined && !found.some(({ name }) => name === wanted)
  const choices = [
    ...found.map(({ name, label, isDefault }) => ({
      id: name,
      label: isDefault ? words.common.labelled(label, text.usual) : label,
    })),
    ...(isAway ? [{ id: wanted, label: wanted, disabled: true }] : []),
    { id: NO_PRINTER, label: text.noPrinterNeeded },
  ]
  const says = isAway
    ? text.away(wanted)
    : found.length === 0
      ? text.none
      : wanted === null
        ? text.notChosen
        : null

  if (printers.error !== null) return <FieldError text={sayError(words, printers.error)} />
  if (printers.value === undefined) return null
  return (
    <div>
      <div className="settings-chips">
        <ChipChoice
          label={text.printer}
          numbered={false}
          choices={choices}
          value={wanted ?? NO_PRINTER}
          error={saving.error}
          onChange={id => void saving.run(save.run({ printer: id === NO_PRINTER ? null : id }))}
        />
        <SavedMark count={saving.saved} />
      </div>
      <div className="settings-line" data-below>
        <Button variant="default" onClick={printers.again}>
          {text.findAgain}
        </Button>
        {says === null ? null : (
          <p className="setting-help" role="status">
            {says}
          </p>
        )}
      </div>
    </div>
  )
}

const WHOLE_BOARD = { mine: false, issueTypeId: null, overdueOnly: false, column: null } as const

/** The latest case goes to the slip's own window, where she looks at it and prints it or not. */
function TestPrint() {
  const text = useWords().settings.paper
  const desk = useDesk()
  const board = useAnswer('board.get', WHOLE_BOARD)
  const cards = board.value?.columns.flatMap(column => column.cards) ?? []
  const latest = cards.reduce<(typeof cards)[number] | null>(
    (best, card) => (best === null || card.createdAt > best.createdAt ? card : best),
    null,
  )
  return (
    <div className="settings-line">
      <Button
        variant="default"
        disabled={latest === null}
        onClick={() => {
          if (latest !== null) desk.openSlip(latest.caseId, 'customer')
        }}
      >
        {text.test}
      </Button>
      <span className="setting-help">
        {board.loading ? '' : latest === null ? text.noCase : text.testText}
      </span>
    </div>
  )
}
