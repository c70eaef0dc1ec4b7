/** What was typed, to be shown again beside the errors. Passwords and files are never sent back. */
export type SentValues = Record<string, string>;

export function sentValues(form: FormData): SentValues {
  const kept: SentValues = {};
  for (const [name, value] of form) if (typeof value === 'string' && !/password/i.test(name)) kept[name] = value;
  return kept;
}
