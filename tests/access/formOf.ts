/** A form with these fields, those with several values so often. */
export function formOf(fields: Readonly<Record<string, string | File | readonly string[]>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof File) form.set(name, value);
    else for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}
