// A shop that did not open: what happened, what is safe, what can be done. Never an empty shop in its place.
import { Button, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { sayError, sayProblem } from '#shared/words/sayError'
import { useAppState } from '../../bridge/appState'
import { useWords } from '../../ui/words'
import type { Opening, Trouble } from './useOpening'
import { waysOut } from './waysOut'

export function OpenProblem({ trouble, opening }: { readonly trouble: Trouble; readonly opening: Opening }) {
  const words = useWords()
  const { fixedFolder } = useAppState().start
  const text = words.start.problem
  const { source, problem } = trouble
  const ways = waysOut(problem.code)
  const choices = [
    ...(ways.again ? [{ label: text.again, says: text.againText, run: () => opening.open(source) }] : []),
    ...(ways.readOnly
      ? [{ label: text.readOnly, says: text.readOnlyText, run: () => opening.open(source, true) }]
      : []),
    ...(fixedFolder === null
      ? [{ label: text.other, says: text.otherText, run: () => opening.chooseAndOpen() }]
      : []),
  ]

  return (
    <section className="start-panel" aria-labelledby="start-problem">
      <div role="alert">
        <Title order={2} id="start-problem">
          {text.title(source.shopName)}
        </Title>
        <dl className="start-facts">
          <dt>{text.whatHappened}</dt>
          <dd className="start-happened">{sayProblem(words, problem)}</dd>
          <dt>{text.whatIsSafe}</dt>
          <dd>{text.safe[ways.safe]}</dd>
          <dt>{text.folder}</dt>
          <dd className="start-path">{source.path}</dd>
        </dl>
      </div>
      <section className="start-ways" aria-label={text.whatToDo}>
        {choices.map((choice, place) => (
          <div key={choice.label} className="start-way">
            <Button
              variant={place === 0 ? 'filled' : 'default'}
              data-autofocus={place === 0 || undefined}
              autoFocus={place === 0}
              loading={opening.busy && place === 0}
              disabled={opening.busy && place !== 0}
              onClick={() => void choice.run()}
            >
              {choice.label}
            </Button>
            <span>{choice.says}</span>
          </div>
        ))}
      </section>
      {opening.error === null ? null : (
        <p className="start-failed" role="alert">
          {sayError(words, opening.error)}
        </p>
      )}
      <Button
        variant={choices.length === 0 ? 'default' : 'subtle'}
        className="start-back"
        leftSection={<IconArrowLeft size={18} aria-hidden />}
        onClick={opening.dismiss}
      >
        {text.dismiss}
      </Button>
    </section>
  )
}
