import { Injectable } from '@nestjs/common';
import { isLanguageCode, LANGUAGE_CODES, type LanguageCode } from '@libs/contracts/languages.js';

/** The words of one kind of mail: ICU messages, plain text. */
export interface MailText {
  subject: string;
  /** Paragraphs before the link. */
  before: string[];
  /** Words on the link. */
  action?: string;
  /** Paragraphs after the link. */
  after: string[];
}

export type MailTextsByLanguage = Record<LanguageCode, Record<string, MailText>>;

/** The mails that features can send; each registers its own from its worker module. */
@Injectable()
export class MailTexts {
  private readonly texts = new Map<string, MailText>();

  register(texts: MailTextsByLanguage): void {
    for (const language of LANGUAGE_CODES) {
      for (const [kind, text] of Object.entries(texts[language])) this.texts.set(`${kind}:${language}`, text);
    }
  }

  /** The text in the reader's language, else in the first of the product. */
  of(kind: string, locale: string): { text: MailText; language: LanguageCode } | undefined {
    const language = isLanguageCode(locale) ? locale : 'en';
    const text = this.texts.get(`${kind}:${language}`);
    return text && { text, language };
  }
}
