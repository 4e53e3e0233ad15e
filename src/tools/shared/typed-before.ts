const CASE_NAME = /^(billing|answer|region|dispute|operator|subject|\w+(Date|At)|(charges|contacts)\.\d+\.\w+|holder\.\w+)$/;

/**
 * What was typed or chosen before the islands woke up: on a slow phone the form is usable long before its script, and
 * nothing typed may be lost. Only islands that still sleep (Astro's `ssr` attribute) are read; a woken one mirrors the case.
 * @returns pairs of case key and value, in document order.
 */
export function typedBefore(): (readonly [string, unknown])[] {
  const typed: (readonly [string, unknown])[] = [];
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('astro-island[ssr] [name]')) {
    const { name, value } = control;
    if (!CASE_NAME.test(name)) continue;
    const isRadio = control instanceof HTMLInputElement && control.type === 'radio';
    const touched =
      control instanceof HTMLSelectElement
        ? value !== '' && !control.selectedOptions[0]?.defaultSelected
        : isRadio
          ? control.checked && !control.defaultChecked
          : value !== control.defaultValue;
    if (touched) typed.push([name, name === 'billing' ? value === 'true' : value]);
  }
  return typed;
}
