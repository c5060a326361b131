// Ready-made reasons below a text field, by click or Alt and a digit.
import { UnstyledButton } from '@mantine/core'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'

type SuggestionsProps = { readonly texts: readonly string[]; onChoose(text: string): void }

export function Suggestions({ texts, onChoose }: SuggestionsProps) {
  const words = useWords()
  const keys = texts.map((text, place) => [
    `alt+Digit${place + 1}`,
    { does: text, run: () => onChoose(text) },
  ])
  useKeys(Object.fromEntries(keys), { title: words.common.reason })
  return (
    <div className="suggestions">
      {texts.map((text, place) => (
        <UnstyledButton key={text} className="suggestion" onClick={() => onChoose(text)}>
          <KeyHint name={`alt+Digit${place + 1}`} />
          {text}
        </UnstyledButton>
      ))}
    </div>
  )
}
