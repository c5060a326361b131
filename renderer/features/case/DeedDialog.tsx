// The dialog of a deed on this case: the house component under the name that the case's folders know.
export { DeedDialog } from '../../ui/DeedDialog'
