import type { FieldProblem } from '~/api/problem';
import { readNumber } from '~/features/practices/write/read-number';
import { readText } from '~/forms/read-text.server';
import { languageOf } from '~/i18n/choose-language';

/** Fields of a sent form; what is no number is kept as a fault of its field. */
export class Fields {
  readonly faults: FieldProblem[] = [];
  private readonly language: string;

  constructor(
    private readonly form: FormData,
    request: Request,
  ) {
    this.language = languageOf(request);
  }

  text(name: string): string {
    return readText(this.form, name);
  }

  textOrNull(name: string): string | null {
    return this.text(name) || null;
  }

  number(name: string): number | null {
    const value = readNumber(this.text(name), this.language);
    if (value === undefined) this.faults.push({ path: name, code: 'NUMBER_INVALID' });
    return value ?? null;
  }

  /** A whole number, such as a year. */
  whole(name: string): number | null {
    const value = this.number(name);
    if (value === null || Number.isInteger(value)) return value;
    this.faults.push({ path: name, code: 'NUMBER_INVALID' });
    return null;
  }
}
