// A text field that grows with its text, line by line, up to a limit. The browser does it, without measuring by script.
import { Textarea, type TextareaProps } from '@mantine/core'
import './growingText.css'

type GrowingTextProps = Omit<TextareaProps, 'autosize' | 'minRows' | 'maxRows' | 'rows' | 'style'> & {
  /** Lines while it is empty. */
  readonly rows?: number
  /** From here on it scrolls. */
  readonly maxRows?: number
}

export function GrowingText({ rows = 1, maxRows = 8, ...props }: GrowingTextProps) {
  return (
    <Textarea
      {...props}
      classNames={{ input: 'growing-text' }}
      style={{ '--least-rows': rows, '--most-rows': maxRows }}
    />
  )
}
