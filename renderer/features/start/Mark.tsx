// The mark of the product: a slip with the way back on it.

export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" className="start-mark">
      <rect className="start-mark-ground" x="2" y="2" width="60" height="60" rx="14" />
      <path
        className="start-mark-slip"
        d="M17 11h30v40l-2.5-2-2.5 2-2.5-2-2.5 2-2.5-2-2.5 2-2.5-2-2.5 2-2.5-2-2.5 2-2.5-2-2.5 2z"
      />
      <path className="start-mark-way" d="M29 18l-7 6.5 7 6.5M22.5 24.5h12a6.7 6.7 0 0 1 0 13.4h-9.5" />
    </svg>
  )
}
