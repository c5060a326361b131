// Under which names a case keeps until when rows of it were put off, besides the id of a sum of money.
export const RIGHTS = 'rights'
export const ARRIVAL = 'arrival'
