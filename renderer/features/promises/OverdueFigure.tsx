// How much is overdue right now, whatever days are looked at; from here to the list.
import { Button } from '@mantine/core'
import type { MeasuresView } from '#shared/model/promiseViews'
import { useSay } from '../../bridge/useSay'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'
import { Figure } from './Figure'

type OverdueFigureProps = { readonly view: MeasuresView; onOverdue(): void }

export function OverdueFigure({ view: { overdue }, onOverdue }: OverdueFigureProps) {
  const { measures, promises } = useWords()
  const words = measures.overdue
  const say = useSay()
  const isAny = overdue.rows + overdue.quiet > 0
  useKeys({ KeyO: { does: words.see, run: onOverdue } }, { title: promises.title, enabled: isAny })
  return (
    <div className="figure-overdue" data-any={overdue.rows > 0 || undefined}>
      <Figure
        title={words.title}
        value={words.count(overdue.rows)}
        detail={overdue.oldest === null ? words.none : words.oldest(say.age(overdue.oldest))}
        rule={overdue.quiet > 0 ? words.quiet(overdue.quiet) : ''}
      >
        {isAny ? (
          <Button variant="default" mt={8} rightSection={<KeyHint name="KeyO" />} onClick={onOverdue}>
            {words.see}
          </Button>
        ) : null}
      </Figure>
    </div>
  )
}
