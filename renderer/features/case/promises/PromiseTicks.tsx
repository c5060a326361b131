// Ticks for the open promises: which of them something fulfils.
import { Checkbox } from '@mantine/core'
import type { PromiseId } from '#shared/model/ids'
import type { PromiseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { useWords } from '../../../ui/words'
import './promises.css'

type PromiseTicksProps = {
  readonly label: string
  readonly promises: readonly PromiseView[]
  readonly ticked: readonly PromiseId[]
  onChange(ticked: readonly PromiseId[]): void
}

export function PromiseTicks({ label, promises, ticked, onChange }: PromiseTicksProps) {
  const words = useWords().case.promises
  const say = useSay()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame and legend
    <div role="group" aria-label={label}>
      {promises
        .filter(promise => promise.state === 'open')
        .map(promise => {
          const isTicked = ticked.includes(promise.id)
          const by = promise.kind === 'word' ? words.by : words.expectedBy
          return (
            <Checkbox
              key={promise.id}
              className="tick"
              label={
                <>
                  {promise.what || words.theWord}
                  <span className="tick-aside">{by(say.moment(promise.dueAt))}</span>
                </>
              }
              checked={isTicked}
              onChange={() =>
                onChange(isTicked ? ticked.filter(id => id !== promise.id) : [...ticked, promise.id])
              }
            />
          )
        })}
    </div>
  )
}
