import { openStore, setValue } from '../shared/case-store.ts';
import { todayInChina } from '../shared/today.ts';

/**
 * Stores the tick of one item of a checklist in the case. A module of its own, fetched with the first tick: importing the
 * store itself on demand would give its shared file a further file to wait for.
 * @param name the control's name, for example 'evidence.bill'
 */
export function storeTick(name: string, ticked: boolean): void {
  openStore(todayInChina());
  setValue(name, ticked ? 'have' : '');
}
