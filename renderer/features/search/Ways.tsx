// What can be typed to find a case: shown before anything is, and when nothing was found.
import { Button } from '@mantine/core'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'

export function Ways() {
  const { search } = useWords()
  return (
    <div className="search-ways">
      <p className="search-ways-title">{search.ways.title}</p>
      <ul>
        {search.ways.lines.map(({ what, example }) => (
          <li key={what}>
            <span>{what}</span>
            <span className="search-hit-quiet">{example}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

type NothingProps = { readonly typed: string; readonly canRegister: boolean; onRegister(): void }

export function Nothing({ typed, canRegister, onRegister }: NothingProps) {
  const { search } = useWords()
  return (
    <>
      <div className="search-nothing" role="status">
        <p className="search-nothing-title">{search.none(typed)}</p>
        {canRegister ? (
          <Button variant="default" rightSection={<KeyHint name="Enter" />} onClick={onRegister}>
            {search.registerThis}
          </Button>
        ) : null}
      </div>
      <Ways />
    </>
  )
}
