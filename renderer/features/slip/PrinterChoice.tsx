// Which printer takes the slip; says what is missing when there is none.
import { Button } from '@mantine/core'
import type { PrinterView } from '#shared/contract/answers'
import { usePreferences } from '../../bridge/appState'
import { ChipChoice } from '../../ui/ChipChoice'
import { useWords } from '../../ui/words'

type PrinterChoiceProps = {
  /** Null until the list is there. */
  readonly printers: readonly PrinterView[] | null
  onChoose(name: string): void
  onLookAgain(): void
}

export function PrinterChoice({ printers, onChoose, onLookAgain }: PrinterChoiceProps) {
  const words = useWords().slip.dialog
  const wanted = usePreferences().printer
  if (printers === null) return null
  const chosen = printers.find(printer => printer.chosen)
  const none = printers.length === 0 ? words.noPrinterAtAll : words.noPrinter
  const missing = wanted === null ? none : words.printerAway(wanted)
  return (
    <>
      {printers.length === 0 ? null : (
        <ChipChoice
          label={words.printer}
          numbered={false}
          choices={printers.map(({ name, label, isDefault }) => ({
            id: name,
            label: isDefault ? `${label} · ${words.usualPrinter}` : label,
          }))}
          value={chosen?.name ?? null}
          onChange={onChoose}
        />
      )}
      {chosen ? null : (
        <div className="slip-hint" role="status">
          <p>{missing}</p>
          <Button variant="subtle" size="compact-md" onClick={onLookAgain}>
            {words.findAgain}
          </Button>
        </div>
      )}
    </>
  )
}
