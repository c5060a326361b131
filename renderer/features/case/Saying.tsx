// One sentence to say aloud, large, with what not to say below it.
import type { ReactNode } from 'react'
import { useWords } from '../../ui/words'
import './saying.css'

type SayingProps = {
  readonly say: string
  readonly dont?: string
  /** What belongs to the sentence, such as the ways that it offers. */
  readonly children?: ReactNode
}

export function Saying({ say, dont = '', children }: SayingProps) {
  const { talk } = useWords()
  return (
    <div className="saying" aria-live="polite">
      <p className="saying-say">{say}</p>
      {children}
      {dont === '' ? null : <p className="saying-dont">{talk.dont(dont)}</p>}
    </div>
  )
}
