// The header line: how we want to be with customers (R2), and the shop's creed where it has written one (R3).
import { UnstyledButton } from '@mantine/core'
import { ATTITUDE_KEY, CREED_KEY } from '#shared/catalog/knowledge/spirit'
import { knowledgeText } from '#shared/domain/knowledge/texts'
import { useLanguage, useWords } from '../../ui/words'
import { useRoom } from './knowledgeRoom'

export function Spirit() {
  const words = useWords().knowledge
  const language = useLanguage()
  const { book, canEdit, edit } = useRoom()
  const creed = knowledgeText(book, CREED_KEY, language)
  const open = (key: string, where: string) => () => edit({ kind: 'text', key, role: 'text', where })
  return (
    <span className="spirit">
      <UnstyledButton
        className="spirit-text"
        aria-label={words.editThis(words.attitude)}
        disabled={!canEdit}
        onClick={open(ATTITUDE_KEY, words.attitude)}
      >
        {knowledgeText(book, ATTITUDE_KEY, language)}
      </UnstyledButton>
      {creed !== '' || canEdit ? (
        <UnstyledButton
          className="spirit-text"
          data-quiet={creed === '' || undefined}
          aria-label={creed === '' ? undefined : words.editThis(words.creed)}
          disabled={!canEdit}
          title={creed}
          onClick={open(CREED_KEY, words.creed)}
        >
          {creed === '' ? words.addCreed : creed}
        </UnstyledButton>
      ) : null}
    </span>
  )
}
