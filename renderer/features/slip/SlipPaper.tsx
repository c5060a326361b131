// The paper itself: the very page that is printed, in a frame of its true size.
import type { SlipJob } from '#shared/contract/answers'
import { LoadingLines } from '../../ui/states'

export function SlipPaper({ job, label }: { readonly job: SlipJob | null; readonly label: string }) {
  return (
    <section className="slip-backdrop" aria-label={label}>
      {job === null ? (
        <LoadingLines />
      ) : (
        // SECURITY: the empty sandbox allows the slip nothing but to be seen.
        <iframe
          key={job.jobId}
          className="slip-paper"
          sandbox=""
          tabIndex={-1}
          title={label}
          src={job.url}
          style={{ width: `${job.widthMm}mm`, height: `${job.heightMm}mm` }}
        />
      )}
    </section>
  )
}
