// The search form ↔ the query that it stands for.
import { fields, parseQuery, type Query, relevantOrder } from './query.ts';

export function readForm(form: HTMLFormElement): Query {
  const values = new URLSearchParams();
  for (const field of Object.values(fields)) values.set(field, controlOf(form, field).value);
  return parseQuery(values.toString());
}

/** A value that a list does not offer leaves the list at its first choice. */
export function fillForm(form: HTMLFormElement, query: Query): void {
  const values: Readonly<Record<keyof typeof fields, string>> = {
    ...query,
    order: query.order === 'relevant' ? relevantOrder : '',
  };
  for (const [key, field] of Object.entries(fields)) {
    const control = controlOf(form, field);
    control.value = values[key as keyof typeof fields];
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
  }
}

/** Keeps the choice that was made. */
export function offerAuthors(form: HTMLFormElement, names: readonly string[], chosen: string): void {
  const list = controlOf(form, fields.author);
  if (!(list instanceof HTMLSelectElement) || list.options.length > 1) return;
  list.append(...names.map((name) => new Option(name, name)));
  list.value = names.includes(chosen) ? chosen : '';
}

function controlOf(form: HTMLFormElement, field: string): HTMLInputElement | HTMLSelectElement {
  const control = form.elements.namedItem(field);
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
  throw new Error(`the search form has no field ${field}`);
}
