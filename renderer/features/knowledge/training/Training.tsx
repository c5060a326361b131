// Training cards: the customer's sentence, the problem and the stage; say it aloud, turn it, compare. By keyboard alone.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { CUSTOMER_TYPE_IDS, type CustomerTypeId } from '#shared/catalog/customerTypes'
import { knowledgeText } from '#shared/domain/knowledge/texts'
import { trainingDeck } from '#shared/domain/knowledge/training'
import { useNow } from '../../../bridge/now'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Dialog } from '../../../ui/Dialog'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { useRoom } from '../knowledgeRoom'
import { CardFace } from './CardFace'
import { answered, type Round, roundOf, turned } from './round'
import './training.css'

const MIXED = 'mixed'

export function Training({ onClose }: { onClose(): void }) {
  const words = useWords().knowledge.training
  const language = useLanguage()
  const { book } = useRoom()
  const now = useNow()
  const [type, setType] = useState<CustomerTypeId | null>(null)
  // The clock of main is the dice: each sitting another order.
  const deal = (of: CustomerTypeId | null) => roundOf(trainingDeck(of, language, book, now))
  const [round, setRound] = useState<Round>(() => deal(null))

  const choose = (of: CustomerTypeId | null) => {
    setType(of)
    setRound(deal(of))
  }
  return (
    <Dialog title={words.title} size="form" onClose={onClose}>
      <div className="training">
        <div className="training-head">
          <ChipChoice<CustomerTypeId | typeof MIXED>
            label={words.forWhom}
            numbered={false}
            choices={[
              { id: MIXED, label: words.mixed },
              ...CUSTOMER_TYPE_IDS.map(id => ({ id, label: knowledgeText(book, `${id}-name`, language) })),
            ]}
            value={type ?? MIXED}
            onChange={id => choose(id === MIXED ? null : id)}
          />
        </div>
        {round.queue.length === 0 ? (
          <Result round={round} onNext={() => choose(type)} onClose={onClose} />
        ) : (
          <Playing round={round} onRound={setRound} />
        )}
        <p className="editor-note">{words.quiet}</p>
      </div>
    </Dialog>
  )
}

function Playing({ round, onRound }: { readonly round: Round; onRound(round: Round): void }) {
  const words = useWords().knowledge.training
  const turn = () => onRound(turned(round))
  const answer = (isKnown: boolean) => () => onRound(answered(round, isKnown))
  useKeys(
    round.isTurned
      ? {
          Digit1: { does: words.known, run: answer(true) },
          Digit2: { does: words.again, run: answer(false) },
        }
      : { Space: { does: words.turn, run: turn }, Enter: { does: words.turn, run: turn, listed: false } },
    { title: words.keys },
  )
  const [card] = round.queue
  return (
    <>
      <p className="training-place" role="status">
        {words.of(round.known + 1, round.known + round.queue.length)}
      </p>
      {card === undefined ? null : <CardFace card={card} isTurned={round.isTurned} />}
      <div className="training-actions">
        {/* Each a button of its own: a second press on Space must not answer. */}
        {round.isTurned ? (
          <>
            <Button key="known" rightSection={<KeyHint name="Digit1" />} onClick={answer(true)}>
              {words.known}
            </Button>
            <Button
              key="again"
              variant="default"
              rightSection={<KeyHint name="Digit2" />}
              onClick={answer(false)}
            >
              {words.again}
            </Button>
          </>
        ) : (
          <Button key="turn" data-autofocus rightSection={<KeyHint name="Space" />} onClick={turn}>
            {words.turn}
          </Button>
        )}
      </div>
    </>
  )
}

type ResultProps = { readonly round: Round; onNext(): void; onClose(): void }

function Result({ round, onNext, onClose }: ResultProps) {
  const words = useWords().knowledge.training
  useKeys({ Enter: { does: words.next, run: onNext } }, { title: words.keys })
  return (
    <div className="training-card training-result" role="status">
      <h3>{words.done}</h3>
      <p>{words.result(round.firstGo, round.known - round.firstGo)}</p>
      <div className="training-actions">
        <Button rightSection={<KeyHint name="Enter" />} onClick={onNext}>
          {words.next}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words.stop}
        </Button>
      </div>
    </div>
  )
}
