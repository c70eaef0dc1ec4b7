import type { Language } from './languages';
import type { Messages, Namespace } from './messages';
import { withOwnSpaces } from './own-spaces';

const files = import.meta.glob<Messages>('../locales/*/*.json', { eager: true, import: 'default' });

const catalogues = new Map<string, Map<string, Messages>>();
for (const [path, messages] of Object.entries(files)) {
  const [, language = '', namespace = ''] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  const ofLanguage = catalogues.get(language) ?? new Map<string, Messages>();
  catalogues.set(language, ofLanguage.set(namespace, withOwnSpaces(language, messages)));
}

const merged = new Map<string, Messages>();

/** All messages of one language, in one flat object. */
export function messagesOf(language: Language): Messages {
  let messages = merged.get(language);
  if (!messages) {
    messages = Object.assign({}, ...(catalogues.get(language)?.values() ?? [])) as Messages;
    merged.set(language, messages);
  }
  return messages;
}

/** Only what a hydrated page declared, to be sent along with it. `ui` always goes with them. */
export function messagesFor(language: Language, namespaces: readonly Namespace[]): Messages {
  const wanted = new Set<string>(['ui', ...namespaces]);
  const picked = [...(catalogues.get(language) ?? [])].filter(([namespace]) => wanted.has(namespace));
  return Object.assign({}, ...picked.map(([, messages]) => messages)) as Messages;
}
