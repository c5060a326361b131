// The no-repeat card on its case (N4): read it, read it back to him, and say that he agreed or what he corrected.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { NoRepeatFacts } from '#shared/model/handOverViews'
import type { CaseView } from '#shared/model/views'
import { readBackSentence } from '#shared/slips/readBackSentence'
import { cardSections, readBackState } from '#shared/slips/sayNoRepeat'
import { sayError } from '#shared/words/sayError'
import { useDesk } from '../../../bridge/desk'
import { useAnswer } from '../../../bridge/useAnswer'
import { useCopy } from '../../../bridge/useCopy'
import { usePen } from '../../../bridge/usePen'
import { Dialog } from '../../../ui/Dialog'
import { FieldError } from '../../../ui/Field'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { ErrorBanner, LoadingLines } from '../../../ui/states'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'
import { CorrectionDialog } from './CorrectionDialog'
import './noRepeat.css'

type NoRepeatDialogProps = { readonly view: CaseView; readonly canAct: boolean; onClose(): void }

export function NoRepeatDialog({ view, canAct, onClose }: NoRepeatDialogProps) {
  const words = useWords()
  const { noRepeat } = words
  const pen = usePen()
  const desk = useDesk()
  const copy = useCopy()
  const { caseId } = view.card
  const { value: facts, error } = useAnswer('noRepeat.get', { caseId })
  const readBack = useDeed('case.readBack')
  const [isCorrecting, setCorrecting] = useState(false)
  const sentence = facts ? readBackSentence(facts, pen) : ''

  const print = () => desk.openSheet(caseId, 'noRepeat')
  const copyIt = () => copy(sentence, noRepeat.copied)
  const correct = () => setCorrecting(true)
  const confirm = async () => {
    if (await readBack.run({ caseId, correction: '' }, { said: noRepeat.confirmed })) onClose()
  }
  return (
    <Dialog
      title={noRepeat.title}
      size="form"
      onClose={onClose}
      footer={
        <>
          <Button variant="default" rightSection={<KeyHint name="KeyP" />} onClick={print}>
            {noRepeat.print}
          </Button>
          <Button variant="default" rightSection={<KeyHint name="KeyC" />} onClick={copyIt}>
            {noRepeat.copy}
          </Button>
          {canAct ? (
            <>
              <Button variant="default" rightSection={<KeyHint name="KeyE" />} onClick={correct}>
                {noRepeat.correct}
              </Button>
              <Button
                data-autofocus
                loading={readBack.busy}
                rightSection={<KeyHint name="mod+Enter" />}
                onClick={() => void confirm()}
              >
                {noRepeat.confirm}
              </Button>
            </>
          ) : null}
        </>
      }
    >
      <CardKeys onPrint={print} onCopy={copyIt} onCorrect={correct} onConfirm={confirm} canAct={canAct} />
      {facts ? <Card facts={facts} sentence={sentence} /> : null}
      {error === null ? null : <ErrorBanner title={noRepeat.failed} next={sayError(words, error)} />}
      {facts === undefined && error === null ? <LoadingLines lines={6} /> : null}
      <FieldError text={readBack.errors['']} />
      {isCorrecting ? (
        <CorrectionDialog caseId={caseId} onDone={onClose} onClose={() => setCorrecting(false)} />
      ) : null}
    </Dialog>
  )
}

/** What a colleague must know, and the sentence in letters that can be read from where one stands. */
function Card({ facts, sentence }: { readonly facts: NoRepeatFacts; readonly sentence: string }) {
  const { noRepeat } = useWords()
  const pen = usePen()
  return (
    <div className="no-repeat">
      <dl className="no-repeat-facts">
        {cardSections(facts, pen, 'screen').map(({ id, lines }) => (
          <div key={id} className="no-repeat-row" data-section={id}>
            <dt>{noRepeat.sections[id]}</dt>
            <dd>
              {lines.map(({ text, isLate }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none ever moves
                <p key={place} data-late={isLate}>
                  {text}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <section className="no-repeat-say" aria-label={noRepeat.readBack.title}>
        <h3>{noRepeat.readBack.title}</h3>
        <p className="no-repeat-sentence">{sentence}</p>
        <p className="no-repeat-state">{readBackState(facts, pen)}</p>
      </section>
    </div>
  )
}

type CardKeysProps = {
  readonly canAct: boolean
  onPrint(): void
  onCopy(): void
  onCorrect(): void
  onConfirm(): void
}

/** Keys count for the dialog only from inside it. */
function CardKeys({ canAct, onPrint, onCopy, onCorrect, onConfirm }: CardKeysProps) {
  const { noRepeat } = useWords()
  useKeys(
    {
      KeyP: { does: noRepeat.print, run: onPrint },
      KeyC: { does: noRepeat.copy, run: onCopy },
      ...(canAct
        ? {
            KeyE: { does: noRepeat.correct, run: onCorrect },
            'mod+Enter': { does: noRepeat.confirm, run: onConfirm },
          }
        : {}),
    },
    { title: noRepeat.keys },
  )
  return null
}
