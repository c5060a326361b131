// Shows a paper as it will be printed, and prints it or saves it as PDF.
import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { sayError } from '#shared/words/sayError'
import type { SlipWords } from '#shared/words/zh-CN/slip'
import { Dialog, type DialogSize } from '../../ui/Dialog'
import { type Keys, useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { ErrorBanner } from '../../ui/states'
import { useWords } from '../../ui/words'
import { PrinterChoice } from './PrinterChoice'
import { SlipPaper } from './SlipPaper'
import type { PaperDesk } from './usePaperDesk'
import './slip.css'

export type PaperWords = SlipWords['dialog']

type PaperDialogProps = {
  readonly paper: PaperDesk
  /** Those of the slip, or of the paper that it is. */
  readonly words: PaperWords
  readonly size: DialogSize
  /** What may be chosen about it, above the printers. */
  readonly choice?: ReactNode
  /** For that choice. */
  readonly keys?: Keys
  onClose(): void
}

export function PaperDialog({ paper, words, size, choice, keys = {}, onClose }: PaperDialogProps) {
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      size={size}
      footer={<PaperButtons paper={paper} words={words} onClose={onClose} />}
    >
      <PaperKeys paper={paper} words={words} keys={keys} />
      <div className="slip-dialog" data-size={size}>
        <SlipPaper job={paper.job} label={words.preview} />
        <div className="slip-side">
          {choice}
          <PrinterChoice paper={paper} words={words} />
          <PaperNotes paper={paper} words={words} />
        </div>
      </div>
      <PaperFailure paper={paper} />
    </Dialog>
  )
}

type PartProps = { readonly paper: PaperDesk; readonly words: PaperWords }

/** Keys count for the dialog only from inside it. */
function PaperKeys({ paper, words, keys }: PartProps & { readonly keys: Keys }) {
  const enter = paper.lacksPrinter
    ? { does: words.pdf, run: paper.savePdf }
    : { does: words.print, run: paper.print }
  useKeys({ Enter: enter, ...keys }, { title: words.title })
  return null
}

function PaperNotes({ paper, words }: PartProps) {
  return (
    <>
      {paper.job?.hasFont === false ? (
        <p className="slip-hint" role="alert">
          {words.noFont}
        </p>
      ) : null}
      {paper.job?.isCopy ? <p className="slip-hint">{words.reprint}</p> : null}
      {paper.savedAs === null ? null : (
        <p className="slip-path" role="status">
          {words.saved(paper.savedAs)}
        </p>
      )}
    </>
  )
}

/** Stays until it is closed or done again. */
function PaperFailure({ paper }: { readonly paper: PaperDesk }) {
  const words = useWords()
  if (paper.failure === null) return null
  return (
    <div className="slip-failure">
      <ErrorBanner
        title={sayError(words, paper.failure)}
        onClose={paper.forgive}
        actions={
          <Button variant="default" onClick={paper.retry}>
            {words.slip.dialog.retry}
          </Button>
        }
      />
    </div>
  )
}

function PaperButtons({ paper, words, onClose }: PartProps & { onClose(): void }) {
  return (
    <>
      <Button variant="subtle" onClick={onClose}>
        {words.close}
      </Button>
      {paper.lacksPrinter ? (
        <PdfButton paper={paper} words={words} isMain />
      ) : (
        <>
          <PdfButton paper={paper} words={words} isMain={false} />
          <MainButton isOff={!paper.canPrint} onClick={paper.print}>
            {paper.busy === 'print' ? words.printing : words.print}
          </MainButton>
        </>
      )}
    </>
  )
}

/** Without a printer the PDF is what can be done with a paper. */
function PdfButton({ paper, words, isMain }: PartProps & { readonly isMain: boolean }) {
  const text = paper.busy === 'pdf' ? words.savingPdf : words.pdf
  if (isMain)
    return (
      <MainButton isOff={paper.job === null} onClick={paper.savePdf}>
        {text}
      </MainButton>
    )
  return (
    <Button variant="default" disabled={paper.job === null} onClick={paper.savePdf}>
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
