/** The first sentence of sanitised HTML as plain words: what tells whether to open the rest. */
export function firstSentence(html: string, language: string): string {
  const words = html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|amp|#39|#x27|nbsp);/g, (_, name: string) => LETTERS[name] ?? ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words);
  return first?.segment.trim() ?? '';
}

const LETTERS: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", '#x27': "'" };
