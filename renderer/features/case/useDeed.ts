// One deed on this case: the bridge's hook under the name that the case's folders know.
export { type Deed, useDeed } from '../../bridge/useDeed'
