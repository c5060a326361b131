// The slip itself: the very page that is printed, in a frame of its true size.
import type { SlipJob } from '#shared/contract/answers'
import { LoadingLines } from '../../ui/states'
import { useWords } from '../../ui/words'

export function SlipPaper({ job }: { readonly job: SlipJob | null }) {
  const words = useWords().slip.dialog
  return (
    <section className="slip-backdrop" aria-label={words.preview}>
      {job === null ? (
        <LoadingLines />
      ) : (
        // SECURITY: the empty sandbox allows the slip nothing but to be seen.
        <iframe
          key={job.jobId}
          className="slip-paper"
          sandbox=""
          tabIndex={-1}
          title={words.preview}
          src={job.url}
          style={{ width: `${job.widthMm}mm`, height: `${job.heightMm}mm` }}
        />
      )}
    </section>
  )
}
