// Shows a slip as it will be on paper, and prints it or saves it as PDF.
import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { CaseId } from '#shared/model/ids'
import { sayError } from '#shared/words/sayError'
import type { SlipParts } from '../../bridge/desk'
import { ChipChoice } from '../../ui/ChipChoice'
import { Dialog } from '../../ui/Dialog'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { ErrorBanner } from '../../ui/states'
import { useWords } from '../../ui/words'
import { PrinterChoice } from './PrinterChoice'
import { SlipPaper } from './SlipPaper'
import { type SlipDesk, useSlipDesk } from './useSlipDesk'
import './slip.css'

type SlipDialogProps = { readonly caseId: CaseId; readonly parts: SlipParts; onClose(): void }

const PARTS = ['both', 'customer', 'goods'] as const

export function SlipDialog({ caseId, parts: wanted, onClose }: SlipDialogProps) {
  const words = useWords().slip.dialog
  const [parts, setParts] = useState(wanted)
  const slip = useSlipDesk(caseId, parts, onClose)

  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      size="xl"
      footer={<SlipButtons slip={slip} onClose={onClose} />}
    >
      <SlipKeys slip={slip} onParts={setParts} />
      <div className="slip-dialog">
        <SlipPaper job={slip.job} />
        <div className="slip-side">
          <ChipChoice<SlipParts>
            label={words.parts}
            choices={PARTS.map(id => ({ id, label: words.part[id] }))}
            value={parts}
            onChange={setParts}
          />
          <PrinterChoice printers={slip.printers} onChoose={slip.choose} onLookAgain={slip.lookAgain} />
          <SlipNotes slip={slip} />
        </div>
      </div>
      <SlipFailure slip={slip} />
    </Dialog>
  )
}

type SlipKeysProps = { readonly slip: SlipDesk; onParts(parts: SlipParts): void }

/** Keys count for the dialog only from inside it. */
function SlipKeys({ slip, onParts }: SlipKeysProps) {
  const words = useWords().slip.dialog
  const digits = PARTS.map((id, place) => [
    `Digit${place + 1}`,
    { does: words.part[id], run: () => onParts(id) },
  ])
  const enter = slip.lacksPrinter
    ? { does: words.pdf, run: slip.savePdf }
    : { does: words.print, run: slip.print }
  useKeys({ Enter: enter, ...Object.fromEntries(digits) }, { title: words.title })
  return null
}

function SlipNotes({ slip }: { readonly slip: SlipDesk }) {
  const words = useWords().slip.dialog
  return (
    <>
      {slip.job?.hasFont === false ? (
        <p className="slip-hint" role="alert">
          {words.noFont}
        </p>
      ) : null}
      {slip.job?.isCopy ? <p className="slip-hint">{words.reprint}</p> : null}
      {slip.savedAs === null ? null : (
        <p className="slip-path" role="status">
          {words.saved(slip.savedAs)}
        </p>
      )}
    </>
  )
}

/** Stays until it is closed or done again. */
function SlipFailure({ slip }: { readonly slip: SlipDesk }) {
  const words = useWords()
  if (slip.failure === null) return null
  return (
    <div className="slip-failure">
      <ErrorBanner
        title={sayError(words, slip.failure)}
        onClose={slip.forgive}
        actions={
          <Button variant="default" onClick={slip.retry}>
            {words.slip.dialog.retry}
          </Button>
        }
      />
    </div>
  )
}

function SlipButtons({ slip, onClose }: { readonly slip: SlipDesk; onClose(): void }) {
  const words = useWords().slip.dialog
  return (
    <>
      <Button variant="subtle" onClick={onClose}>
        {words.close}
      </Button>
      {slip.lacksPrinter ? (
        <PdfButton slip={slip} isMain />
      ) : (
        <>
          <PdfButton slip={slip} isMain={false} />
          <MainButton isOff={!slip.canPrint} onClick={slip.print}>
            {slip.busy === 'print' ? words.printing : words.print}
          </MainButton>
        </>
      )}
    </>
  )
}

/** Without a printer the PDF is what can be done with a slip. */
function PdfButton({ slip, isMain }: { readonly slip: SlipDesk; readonly isMain: boolean }) {
  const words = useWords().slip.dialog
  const text = slip.busy === 'pdf' ? words.savingPdf : words.pdf
  if (isMain)
    return (
      <MainButton isOff={slip.job === null} onClick={slip.savePdf}>
        {text}
      </MainButton>
    )
  return (
    <Button variant="default" disabled={slip.job === null} onClick={slip.savePdf}>
      {text}
    </Button>
  )
}

type MainButtonProps = { readonly isOff: boolean; onClick(): void; readonly children: ReactNode }

/** Never `disabled`: the focus would fall on the closing cross, where Enter closes instead of doing it. */
function MainButton({ isOff, onClick, children }: MainButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  // It may take the place of another one, for instance when the printers are known.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true })
  }, [])
  return (
    <Button
      ref={button}
      data-autofocus
      {...(isOff ? { 'data-disabled': true } : {})}
      aria-disabled={isOff}
      rightSection={<KeyHint name="Enter" />}
      onClick={onClick}
    >
      {children}
    </Button>
  )
}
