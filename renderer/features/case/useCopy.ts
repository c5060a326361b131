// Puts a text into the clipboard, and says whether that worked.
import { useDesk } from '../../bridge/desk'
import { useWords } from '../../ui/words'

export function useCopy(): (text: string, said?: string) => void {
  const words = useWords().case
  const desk = useDesk()
  return (text, said = words.copied(text)) => {
    navigator.clipboard.writeText(text).then(
      () => desk.toast(said),
      () => desk.toast(words.copyFailed),
    )
  }
}
