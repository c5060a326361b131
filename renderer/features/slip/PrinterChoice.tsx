// Which printer takes the paper; says what is missing when there is none.
import { Button } from '@mantine/core'
import { ChipChoice } from '../../ui/ChipChoice'
import type { PaperWords } from './PaperDialog'
import type { PaperDesk } from './usePaperDesk'

type PrinterChoiceProps = { readonly paper: PaperDesk; readonly words: PaperWords }

export function PrinterChoice({ paper, words }: PrinterChoiceProps) {
  const { printers, wanted } = paper
  // Until the list is there.
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
          onChange={paper.choose}
        />
      )}
      {chosen ? null : (
        <div className="slip-hint" role="status">
          <p>{missing}</p>
          <Button variant="subtle" size="compact-md" onClick={paper.lookAgain}>
            {words.findAgain}
          </Button>
        </div>
      )}
    </>
  )
}
