import { setValue } from './case-store.ts';

const CASE_NAME = /^(incidentDate|discoveredDate|complaintDate|answerDate|appealDate|materialsCompleteDate|billing|answer|region|dispute|operator|subject|\w+(Date|At)|(charges|contacts)\.\d+\.\w+|holder\.\w+)$/;

/**
 * Takes over what was typed or chosen before the island woke up: on a slow phone the form is usable long before its
 * script, and nothing typed may be lost. Only islands that still sleep (Astro's `ssr` attribute) are read; a woken one mirrors the case.
 */
export function adoptTyped(): void {
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('astro-island[ssr] [name]')) {
    const { name, value } = control;
    if (!CASE_NAME.test(name)) continue;
    const isRadio = control instanceof HTMLInputElement && control.type === 'radio';
    const touched = control instanceof HTMLSelectElement ? value !== '' && !control.selectedOptions[0]?.defaultSelected : isRadio ? control.checked && !control.defaultChecked : value !== control.defaultValue;
    if (touched) setValue(name, name === 'billing' ? value === 'true' : value);
  }
}
