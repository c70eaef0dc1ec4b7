/** Words come with the page, in its language. A word that counts has a form for each plural of the language. */
export class Words {
  private readonly said: Record<string, string>;
  private readonly plurals: Intl.PluralRules;
  private readonly numbers: Intl.NumberFormat;
  private readonly lists: Intl.ListFormat;

  constructor(json: string | undefined, readonly language: string) {
    this.said = JSON.parse(json ?? '{}') as Record<string, string>;
    this.plurals = new Intl.PluralRules(language);
    this.numbers = new Intl.NumberFormat(language);
    this.lists = new Intl.ListFormat(language);
  }

  say(key: string, values: Record<string, string> = {}): string {
    return fill(this.said[key] ?? '', values);
  }

  count(key: string, count: number, values: Record<string, string> = {}): string {
    const form = this.said[`${key}.${this.plurals.select(count)}`] ?? this.said[`${key}.other`] ?? '';
    return fill(form, { ...values, n: this.numbers.format(count) });
  }

  /** Three names at most; whoever else is "others". */
  names(names: readonly string[], all = names.length): string {
    const shown = names.slice(0, 3);
    return this.lists.format(all > shown.length ? [...shown, this.say('others')] : shown);
  }
}

function fill(form: string, values: Record<string, string>): string {
  return form.replaceAll(/⟨(\w+)⟩/g, (_, name: string) => values[name] ?? '');
}
